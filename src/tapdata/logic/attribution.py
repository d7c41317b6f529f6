"""Attribution: what converts, which touches came before, and the share of the conversion that each is given.

A conversion is the first closed-won deal of a company, else the first paid subscription of an account. Its journey is
the touches of all leads of that account or company (``party``) in the look-back window. Five models share it out; in
each of them the credits of a conversion sum to 1.
"""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from tapdata.logic import channels, money, periods
from tapdata.model import Table

MODELS = ("first_touch", "last_touch", "linear", "time_decay", "position_based")
DEAL, SUBSCRIPTION = "closed_won_deal", "first_paid_subscription"

MICROSECONDS_A_DAY = 86_400_000_000.0
EXACT = "decimal(38, 18)"
NONE = "none"
"""Platform and campaign of what names no known campaign."""


def exact_sum(value: ir.NumericValue, where: ir.BooleanValue | None = None) -> ir.FloatingValue:
    """The sum of fractions, each to 18 decimals, as a float: the same in whatever order an engine adds them."""
    return value.cast(EXACT).sum(where=where).cast("float64")


def measures(types: Mapping[str, str], **given: ir.Value | float) -> dict[str, ir.Value]:
    """The measures of a fact by name, of the given types; null where one is not given. Facts of a kind can be unioned."""
    values = {name: given.get(name) for name in types}
    return {
        name: (value if isinstance(value, ir.Value) else ibis.literal(value)).cast(types[name])
        for name, value in values.items()
    }


def fact(
    types: Mapping[str, str],
    table: Table,
    channel: ir.StringValue,
    platform: ir.StringValue,
    campaign_id: ir.StringValue,
    day: ir.DateValue,
    attribution_model: ir.StringValue | None = None,
    **given: ir.Value | float,
) -> Table:
    """Rows of a table as facts of a month, with a channel, platform and campaign; of ``types``, a measure not given is null."""
    return table.select(
        attribution_model=ibis.null("string") if attribution_model is None else attribution_model,
        channel=channel,
        platform=ibis.coalesce(platform, NONE),
        campaign_id=platform.isnull().ifelse(NONE, campaign_id),
        conversion_month=periods.month(day),
        **measures(types, **given),
    )


def parties(companies: Table) -> Table:
    """Who a HubSpot company is: its account where that exists, else the company.

    Columns ``company_id``, ``account_id`` and ``party``.
    """
    known = (~companies.is_orphan & (companies.account_id != "0")).ifelse(companies.account_id, None)
    return companies.select(
        company_id=companies.hubspot_company_id, account_id=known, party=party(known, companies.hubspot_company_id)
    )


def party(account_id: ir.StringValue, company_id: ir.StringValue) -> ir.StringValue:
    """One name for an account and its company: ``account:<id>``, without an account ``company:<id>``; else null."""
    return ibis.coalesce("account:" + account_id, "company:" + company_id)


def conversions(deals: Table, companies: Table, account_mrr: Table) -> Table:
    """One row per party that converted: its first closed-won deal, else the account's first day with MRR above 0.

    A won deal of a company that HubSpot does not hold converts that company; one that names no company does not count.
    Value in USD: the deal's amount, else 12 x the MRR of the first paid day.
    """
    won = deals.filter(deals.is_won & deals.company_id.notnull() & deals.closed_date.notnull()).select(
        "hubspot_deal_id", "company_id", "contact_id", "deal_amount", "closed_date", "deal_created_at"
    )
    who = parties(companies).rename(known_company="company_id")
    won = won.left_join(who, won.company_id == who.known_company)
    won = won.mutate(party=ibis.coalesce(won.party, party(ibis.null("string"), won.company_id)))
    in_time = ibis.window(
        group_by=won.party,
        order_by=[won.closed_date, ibis.asc(won.deal_created_at, nulls_first=False), won.hubspot_deal_id],
    )
    ranked = won.mutate(place=ibis.row_number().over(in_time))
    by_deal = ranked.filter(ranked.place == 0).select(
        "party", "account_id", "company_id", "contact_id",
        conversion_id="deal:" + ranked.hubspot_deal_id,
        conversion_type=ibis.literal(DEAL),
        converted_at=ranked.closed_date,
        conversion_value=money.dollars(ranked.deal_amount),
    )  # fmt: skip
    first = account_mrr.filter((account_mrr.first_paid_date == account_mrr.valid_from) & (account_mrr.mrr > 0))
    first = first.filter(first.account_id != "0").mutate(party=party(first.account_id, ibis.null("string")))
    paid = first.anti_join(by_deal, "party").select(
        "party", "account_id",
        company_id=ibis.null("string"),
        contact_id=ibis.null("string"),
        conversion_id="subscription:" + first.account_id,
        conversion_type=ibis.literal(SUBSCRIPTION),
        converted_at=first.valid_from,
        conversion_value=money.dollars(first.mrr * 12),
    )  # fmt: skip
    return by_deal.union(paid)


def lead_links(leads: Table, contacts: Table, companies: Table, conversions: Table) -> Table:
    """Whom each lead belongs to: its account; else the company of its contact; else the conversion that names the contact.

    Columns ``lead_id``, ``account_id``, ``company_id``, ``party`` and ``linked_by`` (account, contact, deal_contact);
    all but the first are null for a lead that reaches nobody.
    """
    who = parties(companies)
    by_contact = contacts.join(who, contacts.company_id == who.company_id).select(
        contact="hubspot_contact_id", contact_company=who.company_id, contact_account=who.account_id
    )
    named = conversions.filter(conversions.contact_id.notnull())
    order = ibis.window(group_by=named.contact_id, order_by=[named.converted_at, named.conversion_id])
    named = named.mutate(place=ibis.row_number().over(order)).filter(lambda t: t.place == 0)
    by_deal = named.select(deal_contact="contact_id", deal_company="company_id", deal_account="account_id")
    own = (~leads.is_orphan & (leads.account_id != "0")).ifelse(leads.account_id, None)
    t = leads.select("lead_id", "contact_id", own=own)
    t = t.left_join(by_contact, t.contact_id == by_contact.contact)
    t = t.left_join(by_deal, t.contact_id == by_deal.deal_contact)
    linked_by = ibis.cases(
        (t.own.notnull(), "account"),
        (t.contact_company.notnull(), "contact"),
        (t.deal_contact.notnull(), "deal_contact"),
        else_=ibis.null("string"),
    )
    t = t.mutate(linked_by=linked_by)
    company = t.linked_by.cases(
        ("contact", t.contact_company), ("deal_contact", t.deal_company), else_=ibis.null("string")
    )
    account = t.linked_by.cases(
        ("account", t.own), ("contact", t.contact_account), ("deal_contact", t.deal_account), else_=ibis.null("string")
    )
    return t.select("lead_id", "linked_by", account_id=account, company_id=company, party=party(account, company))


def days_before(touched_at: ir.TimestampValue, converted_at: ir.DateValue) -> ir.FloatingValue:
    """Days from a touch to the end of the day of the conversion, a fraction; 0 or less for a touch after it."""
    end = periods.after(converted_at, 1).cast("timestamp")
    return end.delta(touched_at, unit="microsecond").cast("float64") / MICROSECONDS_A_DAY


def journeys(conversions: Table, touches: Table, window_days: int) -> Table:
    """Conversions with their touches (by the column ``party``) of the ``window_days`` before the end of its day.

    Adds ``days_before_conversion``, ``days_to_convert`` (of the first touch), ``touch_position`` (1 = first in time, ties
    by touchpoint_id) and ``touches_in_journey``.
    """
    t = conversions.join(touches, "party")
    t = t.mutate(days_before_conversion=days_before(t.touched_at, t.converted_at))
    t = t.filter(t.days_before_conversion > 0, t.days_before_conversion <= window_days)
    in_time = ibis.window(group_by=t.conversion_id, order_by=[t.touched_at, t.touchpoint_id])
    whole = ibis.window(group_by=t.conversion_id)
    return t.mutate(
        touch_position=(ibis.row_number().over(in_time) + 1).cast("int64"),
        touches_in_journey=t.count().over(whole).cast("int64"),
        days_to_convert=t.days_before_conversion.max().over(whole),
    )


def shared_out(journeys: Table, *, half_life_days: float, first_weight: float, last_weight: float) -> Table:
    """Journeys with one row per attribution model: ``attribution_model`` and the touch's ``credit``, a share of 1.

    first_touch: all to the first. last_touch: all to the last. linear: 1/n each. time_decay:
    2^(-days before / half-life), scaled to sum 1. position_based: ``first_weight`` and ``last_weight`` to the ends, the
    rest shared equally by the touches between; one touch takes all, two share in the proportion of the two weights.
    """
    t, of_conversion = journeys, ibis.window(group_by=journeys.conversion_id)
    latest = t.days_before_conversion.min().over(of_conversion)  # counted from the last touch, no weight vanishes
    t = t.mutate(age=t.days_before_conversion - latest)
    t = t.mutate(weight=(2.0 ** (-t.age / half_life_days)).cast(EXACT))
    t = t.mutate(weights=t.weight.sum().over(ibis.window(group_by=t.conversion_id)))
    t = t.cross_join(channels.listed("attribution_model", MODELS))
    n, is_first = t.touches_in_journey, t.touch_position == 1
    is_last = t.touch_position == n
    ends = first_weight + last_weight
    first_of_two = first_weight / ends if ends else 0.5
    return t.mutate(
        credit=ibis.cases(
            (t.attribution_model == "first_touch", is_first.ifelse(1.0, 0.0)),
            (t.attribution_model == "last_touch", is_last.ifelse(1.0, 0.0)),
            (t.attribution_model == "linear", 1.0 / n.cast("float64")),
            (t.attribution_model == "time_decay", t.weight.cast("float64") / t.weights.cast("float64")),
            else_=ibis.cases(
                (n == 1, 1.0),
                ((n == 2) & is_first, first_of_two),
                (n == 2, 1.0 - first_of_two),
                (is_first, first_weight),
                (is_last, last_weight),
                else_=(1.0 - ends) / (n - 2).nullif(0).cast("float64"),
            ),
        )
    ).drop("age", "weight", "weights")
