"""The sales team's view: companies, contacts, owners, deals and the activities around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts, companies, office_time
from tapdata.sample.clock import DAY, HOUR, NEVER, SECOND, Clock
from tapdata.sample.rng import Bools, Draw, Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import spread
from tapdata.sample.writer import Maybe, fill, names

STAGES = (*p.STAGES, "closedwon", "closedlost")
WON, LOST = len(p.STAGES), len(p.STAGES) + 1


@dataclass(frozen=True)
class Crm:
    """Companies (those of the accounts first, then prospects), contacts, owners and deals. Times in microseconds."""

    company: pa.Array
    account: Ints
    """Of each company; NEVER for a prospect."""
    name: pa.Array
    domain: pa.Array
    kind: Ints
    size: Ints
    company_created: Ints
    contact: pa.Array
    contact_company: Ints
    first_contact: Ints
    """Of each company: the position of its first contact."""
    contacts: Ints
    """Of each company: how many."""
    owners: int
    sellers: int
    """Owners with the lowest ids sell; the others support."""
    deal: pa.Array
    deal_company: Ints
    expansion: Bools
    stage: Ints
    deal_created: Ints
    close_day: Ints
    cents: Ints
    deal_owner: Ints
    """0 for none."""


def _new_business(
    accounts: Accounts, lives: Lives, account: Ints, created: Ints, *, clock: Clock, streams: Streams
) -> list[tuple[Ints, ...]]:
    """Deals that led to the accounts, and deals with prospects: company, expansion, stage, created, close, cents."""
    draw = streams("deals.new")
    n = len(account)
    subs = lives.subscriptions
    first_price = np.zeros(len(accounts), dtype=np.int64)
    order = np.flatnonzero(subs.first)
    first_price[subs.account[order]] = subs.cents[order]
    listed = np.array(p.PLAN_CENTS)[draw.integers(0, 2, n)]
    customer = np.flatnonzero(account != NEVER)
    won = np.zeros(n, dtype=bool)
    lost = np.zeros(n, dtype=bool)
    paid = lives.first_paid[account[customer]]
    gone = (paid == NEVER) & (lives.trial_end[account[customer]] <= clock.as_of)
    won[customer] = (paid != NEVER) & draw.chance(p.DEAL_SHARE, len(customer))
    lost[customer] = gone & draw.chance(p.LOST_DEAL_SHARE, len(customer))
    prospect = account == NEVER
    lost |= prospect & draw.chance(0.45, n)
    still = prospect & ~lost
    still[customer] = (paid == NEVER) & ~gone
    has = np.flatnonzero(won | lost | still)
    day = created[has] // DAY
    who = np.maximum(account[has], 0)
    signed = np.where(account[has] == NEVER, NEVER, accounts.created_day[who])
    until = np.where(signed == NEVER, day + draw.integers(10, 120, len(has)), lives.trial_end[who])
    close = np.where(signed == NEVER, until, signed + draw.integers(0, np.maximum(until - signed, 0), len(has)))
    is_open = still[has] | ((close > clock.as_of) & ~won[has])
    overdue = draw.chance(p.OVERDUE_SHARE, len(has))
    expected = clock.as_of + np.where(overdue, -draw.integers(1, 20, len(has)), draw.integers(3, 110, len(has)))
    expected = np.maximum(expected, day + 1)
    stage = np.where(is_open, draw.pick(p.STAGE_WEIGHTS, len(has)), np.where(won[has], WON, LOST))
    start = np.where(
        signed == NEVER, created[has] + 2 * HOUR, (signed - draw.integers(3, 60, len(has))) * DAY + 10 * HOUR
    )
    start = np.maximum(start, created[has] + HOUR)
    start = np.where(is_open, np.maximum(start, (clock.as_of - draw.integers(2, 100, len(has))) * DAY), start)
    start = np.minimum(np.maximum(start, created[has] + HOUR), np.minimum((close + 1) * DAY, clock.end) - HOUR // 2)
    start = np.where(is_open, np.minimum(np.maximum(start, created[has]), clock.end), start)
    price = np.where((account[has] != NEVER) & (first_price[who] > 0), first_price[who], listed[has])
    cents = price * 12 * draw.integers(85, 115, len(has)) // 100
    return [
        (has, np.zeros(len(has), dtype=np.int64), stage, start, np.where(is_open, expected, close), cents, won[has])
    ]


def _expansions(lives: Lives, has_deal: Ints, clock: Clock, streams: Streams) -> tuple[Ints, ...]:
    """Deals with customers: won ones where a plan change raised the price, lost and open ones beside them."""
    draw = streams("deals.expansion")
    subs = lives.subscriptions
    order = np.lexsort((subs.created, subs.account))
    before, after = order[:-1], order[1:]
    raised = (subs.account[before] == subs.account[after]) & (subs.cents[after] > subs.cents[before])
    raised &= (
        subs.changed[before] & (has_deal[subs.account[after]] == 1) & draw.chance(p.EXPANSION_DEAL_SHARE, len(before))
    )
    up = after[raised]
    delta = subs.cents[up] - subs.cents[before[raised]]
    live = (has_deal == 1) & (np.array([periods[-1][0] == "active" for periods in lives.status], dtype=bool))
    wish = np.flatnonzero(live & draw.chance(p.OPEN_EXPANSION_SHARE, len(live)))
    missed = np.flatnonzero((has_deal == 1) & draw.chance(p.LOST_EXPANSION_SHARE, len(live)))
    since = lives.first_paid[missed]
    lost_day = since + np.floor((clock.as_of - since) * draw.uniform(len(missed))).astype(np.int64)
    n = len(up), len(wish), len(missed)
    close = np.concatenate([subs.billed_from[up], clock.as_of + draw.integers(3, 110, n[1]), lost_day])
    company = np.concatenate([subs.account[up], wish, missed])
    stage = np.concatenate([np.full(n[0], WON), draw.pick(p.STAGE_WEIGHTS, n[1]), np.full(n[2], LOST)])
    lead = draw.integers(10, 60, len(company))
    open_lead = np.where(stage < WON, clock.as_of - draw.integers(2, 60, len(company)), close - lead)
    start = np.maximum(open_lead, lives.first_paid[company])
    created = np.minimum(start * DAY + office_time(draw, len(company)), clock.end - HOUR)
    cents = np.concatenate([delta, draw.pick((60, 30, 10), n[1] + n[2]) * 70_000 + 30_000]) * 12
    return company, np.ones(len(company), dtype=np.int64), stage, created, close, cents, stage == WON


def simulate(accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> Crm:
    """Everybody the sales team knows and every deal it worked on."""
    draw = streams("crm")
    count = len(accounts)
    prospects = int(count * p.PROSPECTS_PER_ACCOUNT) + 3
    n = count + prospects
    kind = np.concatenate([accounts.kind, draw.pick(p.TYPE_WEIGHTS, prospects)])
    size = np.concatenate([accounts.size, draw.pick((50, 35, 12, 3), prospects)])
    name, domain = companies(draw, kind[count:])
    seen = (clock.as_of - draw.integers(1, 400, prospects)) * DAY + office_time(draw, prospects)
    known = (accounts.created_day - draw.integers(1, 45, count)) * DAY + office_time(draw, count)
    created = np.concatenate([known, seen])
    account = np.concatenate([np.arange(count), np.full(prospects, NEVER)])
    contacts = draw.integers(*p.CONTACTS, n)
    contact_company, _ = spread(contacts)
    sellers = 5 + count // 60
    owners = sellers + 3 + count // 150
    new = _new_business(accounts, lives, account, created, clock=clock, streams=streams)
    has_deal = np.zeros(count, dtype=np.int64)
    company, _, _, _, _, _, won = new[0]
    has_deal[company[won & (company < count)]] = 1
    parts = [*new, _expansions(lives, has_deal, clock, streams)]
    company, expansion, stage, start, close, cents, _ = (np.concatenate(part) for part in zip(*parts, strict=True))
    order = np.argsort(start, kind="stable")
    m = len(order)
    owner = np.where(draw.chance(p.NO_OWNER_SHARE, m), 0, draw.integers(1, sellers, m))
    return Crm(
        company=draw.uuids(n),
        account=account,
        name=pa.concat_arrays([accounts.name, name]),
        domain=pa.concat_arrays([accounts.domain, domain]),
        kind=kind,
        size=size,
        company_created=created,
        contact=draw.uuids(len(contact_company)),
        contact_company=contact_company,
        first_contact=np.cumsum(contacts) - contacts,
        contacts=contacts,
        owners=owners,
        sellers=sellers,
        deal=draw.uuids(m),
        deal_company=company[order],
        expansion=expansion[order] == 1,
        stage=stage[order],
        deal_created=start[order],
        close_day=close[order],
        cents=cents[order],
        deal_owner=owner,
    )


DOMAINS = ("barmanagement.com", "venuepartners.com")
"""Where owners of deals have their mail: with us, or with a partner who sells for us."""


def colleague(crm: Crm, contact: Ints, draw: Draw) -> pa.Array:
    """A second contact of the same company, as what follows the first in a JSON list; mostly none."""
    before = np.maximum(contact - 1, 0)
    same = (contact > 0) & (crm.contact_company[before] == crm.contact_company[contact])
    named = same & draw.chance(p.SECOND_CONTACT_SHARE, len(contact))
    return pc.if_else(pa.array(named), fill(', "%"', crm.contact.take(pa.array(before))), pa.scalar(""))


def raw_owners(crm: Crm, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the owners. Some of those who no longer sell have left."""
    draw = streams("owners.raw")
    n = crm.owners
    number = np.arange(1, n + 1)
    first, last = (names(words, draw.integers(0, len(words) - 1, n)) for words in (v.FIRST_NAMES, v.LAST_NAMES))
    joined = draw.integers(0, 700, n) + np.where(number % 5 == 0, 340, 0)  # some are new
    created = (clock.start + joined) * DAY + office_time(draw, n)
    return {
        "id": pa.array(number).cast(pa.string()),
        "email": fill(
            "%.%@%", pc.utf8_lower(first), pc.utf8_lower(last), names(DOMAINS, (number % 9 == 0).astype(np.int64))
        ),
        "firstname": first,
        "lastname": last,
        "userid": number * 1_000,
        "createdat": created,
        "updatedat": created + 8 * DAY,
        "archived": (number > 1) & (number % 7 == 0),
        "created_at": created,
    }


def raw_companies(
    crm: Crm, accounts: Accounts, plan: Ints, cents: Ints, counts: tuple[Ints, Ints], *, clock: Clock, streams: Streams
) -> dict[str, Any]:
    """Columns of the companies. ``plan`` and ``cents`` are each account's today (cents 0 for none)."""
    draw = streams("companies.raw")
    n, count = len(crm.account), len(accounts)
    customer = crm.account != NEVER
    who = np.maximum(crm.account, 0)
    city, state, zips, _, _ = zip(*v.PLACES, strict=True)
    place = draw.pick(v.PLACE_WEIGHTS, n)
    kind = names(v.TYPES, crm.kind)
    low, high = np.array(p.EMPLOYEES).T
    people = np.where(customer, accounts.employees[who], draw.integers(low[crm.size], high[crm.size], n))
    locations, devices = (np.where(customer, part[who], 0) for part in counts)
    dollars = fill("%.%", cents[who] // 100, pc.utf8_lpad(pa.array(cents[who] % 100).cast(pa.string()), 2, "0"))
    yearly = fill("%", cents[who] * 12 // 100)
    common = fill(
        '"zip": "%", "city": "%", "phone": "%-%-%", "state": "%", "domain": "%", "address": "% %", '
        '"country": "United States", "website": "https://www.%", "industry": "%", "location_count": %, '
        '"numberofemployees": %',
        fill("%%", names(zips, place), draw.digits(n, 2)), names(city, place),
        draw.integers(201, 989, n), draw.digits(n, 3), draw.digits(n, 4), names(state, place), crm.domain,
        draw.integers(10, 9_900, n), names(v.STREETS, draw.integers(0, len(v.STREETS) - 1, n)), crm.domain, kind,
        locations, people,
    )  # fmt: skip
    ours = fill(
        '{%, "mrr": %, "tier": "%", "account_id": %, "device_count": %, "annualrevenue": %, '
        '"lifecycle_stage": "customer"}',
        common, dollars, names(v.PLANS, plan[who]), who + 1, devices, yearly,
    )  # fmt: skip
    theirs = fill(
        '{%, "source": "%", "lead_status": "%", "potential_mrr": "%", "lifecycle_stage": "lead"}',
        common, names(("Organic Search", "Paid Search", "Social Media", "Direct", "Referral"), draw.integers(0, 4, n)),
        names(("new", "contacted", "qualified", "unqualified"), draw.integers(0, 3, n)),
        names(("299", "999", "2999"), draw.integers(0, 2, n)),
    )  # fmt: skip
    title = names(("Restaurant", "Bar", "Other", "Hotel", "Retail"), crm.kind)
    updated = np.minimum(crm.company_created + draw.integers(1, 200 * DAY // SECOND, n) * SECOND, clock.end)
    return {
        "id": crm.company,
        "properties": pc.if_else(pa.array(customer), ours, theirs),
        "name": crm.name,
        "business_type": pc.if_else(pa.array(customer), kind, title),
        "location_count": np.where(np.arange(n) < count, locations, 0),
        "created_date": crm.company_created // DAY,
        "createdat": crm.company_created,
        "updatedat": updated,
        "archived": False,
        "created_at": crm.company_created,
    }


def raw_contacts(crm: Crm, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the contacts."""
    draw = streams("contacts.raw")
    company = pa.array(crm.contact_company)
    n = len(crm.contact_company)
    titles = ("Owner", "General Manager", "Bar Manager", "Finance Director", "Head of Operations", "Beverage Director")
    first, last = (names(words, draw.integers(0, len(words) - 1, n)) for words in (v.FIRST_NAMES, v.LAST_NAMES))
    title = names(titles, draw.integers(0, len(titles) - 1, n))
    name, domain = crm.name.take(company), crm.domain.take(company)
    phone = fill("+1-%-%-%", draw.integers(201, 989, n), draw.digits(n, 3), draw.digits(n, 4))
    customer = crm.account[crm.contact_company] != NEVER
    lower = fill("%-%", pc.utf8_lower(first), pc.utf8_lower(last))
    linked = pc.if_else(pa.array(draw.chance(0.6, n)), fill('"https://linkedin.com/in/%"', lower), pa.scalar("null"))
    address = fill("%@%", pc.replace_substring(lower, "-", "."), domain)
    city, state, zips, _, _ = zip(*v.PLACES, strict=True)
    place = draw.pick(v.PLACE_WEIGHTS, n)
    created = crm.company_created[crm.contact_company] + draw.integers(0, 30 * DAY // SECOND, n) * SECOND
    created = np.minimum(created, clock.end)
    return {
        "id": crm.contact,
        "properties": fill(
            '{"zip": "%", "city": "%", "notes": "Contact at % - %", "phone": "%", "state": "%", "source": "%", '
            '"address": "% %", "country": "United States", "website": "https://www.%", "jobtitle": "%", "linkedin": %, '
            '"company_id": "%", "lead_score": %, "mobilephone": null, "last_contacted": null, "lifecycle_stage": "%"}',
            fill("%%", names(zips, place), draw.digits(n, 2)), names(city, place), name, title, phone,
            names(state, place),
            names(("Direct", "Referral", "Website", "Trade Show", "Cold Call"), draw.integers(0, 4, n)),
            draw.integers(10, 9_900, n), names(v.STREETS, draw.integers(0, len(v.STREETS) - 1, n)), domain, title,
            linked, crm.company.take(company), draw.integers(10, 100, n),
            names(("lead", "customer"), customer.astype(np.int64)),
        ),
        "firstname": first,
        "lastname": last,
        "email": Maybe(address, draw.chance(1 - p.OPTIONAL_NULL_SHARE, n)),
        "company": name,
        "phone": Maybe(phone, draw.chance(1 - p.OPTIONAL_NULL_SHARE, n)),
        "createdat": created,
        "updatedat": np.minimum(created + draw.integers(0, 60 * DAY // SECOND, n) * SECOND, clock.end),
        "archived": False,
        "created_at": created,
    }  # fmt: skip
