"""The whole company: simulate it, then write its raw tables and its ledger."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import numpy as np
import pyarrow as pa

from tapdata import __version__
from tapdata.sample import (
    SampleReport,
    billing,
    campaigns,
    crm,
    crm_activity,
    marketing,
    people,
    revenue,
    stripe_raw,
    subscriptions,
    support,
    tap_plan,
    truth,
    truth_marketing,
    venues,
    webhooks,
)
from tapdata.sample import accounts as sign_ups
from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.clock import DAY, NEVER, Clock
from tapdata.sample.ledger import PLANTED, Ledger
from tapdata.sample.mess import Mess
from tapdata.sample.output import LEDGER, put_in_place, refuse_foreign
from tapdata.sample.payments_raw import Payments
from tapdata.sample.product import FEATURE_NAMES, Product, counted
from tapdata.sample.rng import Ints, Streams
from tapdata.sample.tables import RawTables
from tapdata.sample.tap_events import TABLE, TapEvents
from tapdata.sample.writer import Maybe, names, raw_table


class Company:
    """One company on its way to disk: each ``_write_...`` simulates a part and writes it at once."""

    def __init__(self, tables: RawTables, ledger: Ledger, count: int, clock: Clock, streams: Streams) -> None:
        self._tables, self._ledger, self._clock, self._streams = tables, ledger, clock, streams
        self.accounts = sign_ups.simulate(count, clock, streams)
        self.lives = subscriptions.simulate(self.accounts, clock, streams)
        self.billing = billing.simulate(self.accounts, self.lives, clock, streams)
        for account, day in enumerate(self.billing.suspended_from):
            if day != NEVER:
                self.lives.status[account].append(("suspended", int(day)))
        self.locations, self.devices = venues.simulate(self.accounts, self.lives, clock, streams)
        self.users = people.simulate(self.accounts, self.lives, clock, streams)

    def write(self) -> None:
        """Write every raw table and ledger table."""
        for part in (
            self._write_accounts,
            self._write_taps,
            self._write_product,
            self._write_stripe,
            self._write_sales,
        ):
            part()
            self._write_planted()

    def _write_planted(self) -> None:
        """Move what was planted so far to the ledger."""
        planted = self._tables.mess.planted
        columns = zip(*planted, strict=True) if planted else [[]] * len(PLANTED)
        rows = {name: list(values) for name, values in zip(PLANTED, columns, strict=True)}
        self._ledger.add("planted", len(planted), rows)
        planted.clear()

    def _write_accounts(self) -> None:
        world, lives, clock = self.accounts, self.lives, self._clock
        n, subs = len(world), lives.subscriptions
        status = pa.array([periods[-1][0] for periods in lives.status])
        changed = np.array([periods[-1][1] for periods in lives.status], dtype=np.int64) * DAY + 12 * 3_600_000_000
        self._tables.small("app_database_accounts", n, sign_ups.raw(world, status, changed, clock, self._streams))
        draw = self._streams("subscriptions.raw")
        loaded = draw.chance(0.5, len(subs))
        over = (subs.end != NEVER) & (subs.end <= clock.as_of)
        columns = {
            "id": pa.array(np.arange(1, len(subs) + 1)).cast(pa.string()),
            "customer_id": world.ids.take(pa.array(subs.account)),
            "plan_name": names(v.PLANS, subs.plan),
            "status": names(("active", "canceled"), over.astype(np.int64)),
            "start_date": subs.start,
            "end_date": Maybe(subs.end, subs.end != NEVER),
            "monthly_price": subs.cents,
            "billing_cycle": names(p.CYCLE_NAMES, subs.cycle),
            "monthly_amount": Maybe(subs.cents, loaded),
            "current_term_start": Maybe(subs.billed_from, loaded & (subs.end == NEVER)),
            "created_at": subs.created,
            "updated_at": subs.updated,
        }
        self._tables.small("app_database_subscriptions", len(subs), columns)
        truth.accounts(self._ledger, world, lives, status, clock)
        for days, daily, moves, moved in revenue.by_day(world, lives, clock):
            self._ledger.add("account_mrr_daily", days, daily)
            self._ledger.add("mrr_movements", moves, moved)

    def _write_taps(self) -> None:
        world, clock = self.accounts, self._clock
        plan = tap_plan.simulate(self.devices, world, self.lives, clock, self._streams)
        online = tap_plan.online(plan, self.devices, self.lives, clock, self._streams)
        columns = venues.raw_locations(self.locations, world, self.devices, clock, self._streams)
        self._tables.small("app_database_locations", len(self.locations), columns)
        columns = venues.raw_devices(self.devices, world, self.locations, online, clock=clock, streams=self._streams)
        self._tables.small("app_database_devices", len(self.devices), columns)
        truth.venues(self._ledger, world, self.locations, self.devices, columns["status"])
        events = TapEvents(plan, self.devices, self.locations, world, clock=clock, streams=self._streams)
        for stretch in events.stretches(self._tables.mess):
            self._tables.part(TABLE, events.table(stretch))
            self._ledger.add("pours_hourly", *events.hourly(stretch))
            self._ledger.add("event_counts", *events.daily(stretch))
            self._write_planted()

    def _write_product(self) -> None:
        world, clock = self.accounts, self._clock
        product = Product(self.users, world, self.lives, clock, self._streams)
        for use in product.stretches():
            for name, table in use.tables().items():
                self._tables.part(name, table)
            self._known("sessions_daily", "sessions", product, use.session_user, use.session_start)
            self._known("page_views_daily", "page_views", product, use.view_user, use.view_time)
            user, day, feature, rows, at = counted(use.feature_user, use.feature_time // DAY, use.feature)
            user_id, account_id = product.ids_of(user)
            uses = np.bincount(at, weights=use.uses, minlength=len(user)).astype(np.int64)
            columns = {"user_id": user_id, "account_id": account_id, "feature": FEATURE_NAMES.take(pa.array(feature))}
            self._ledger.add("feature_use_daily", len(user), {**columns, "day": day, "records": rows, "uses": uses})
        logins = people.last_login(self.users, product.last_seen[:-1], self.lives, clock, self._streams)
        columns = people.raw(self.users, world, logins, clock, self._streams)
        self._tables.small("app_database_users", len(self.users), columns)
        truth.users(self._ledger, world, self.users, logins)

    def _known(self, name: str, measure: str, product: Product, who: Ints, time: Ints) -> None:
        """Count rows by user and day, the anonymous one left out."""
        known = who < len(self.users)
        user, day, _, rows, _ = counted(who[known], time[known] // DAY)
        user_id, account_id = product.ids_of(user)
        self._ledger.add(name, len(user), {"user_id": user_id, "account_id": account_id, "day": day, measure: rows})

    def _write_stripe(self) -> None:
        world, clock, made = self.accounts, self._clock, self.billing
        customer = stripe_raw.customer_ids(world, self._streams)
        self._tables.small("stripe_customers", len(world), stripe_raw.customers(world, customer, made, self._streams))
        self._tables.small("stripe_prices", len(stripe_raw.PRICES), stripe_raw.prices(clock))
        subs, items, count = stripe_raw.subscriptions(
            made.subscriptions, made.status, customer, world, clock=clock, streams=self._streams
        )
        self._tables.small("stripe_subscriptions", len(made.subscriptions), subs)
        self._tables.small("stripe_subscription_items", count, items)
        payments = Payments(made, world, customer, clock, self._streams)
        self._tables.small("stripe_invoices", len(made.invoices), payments.invoices())
        self._tables.small("stripe_charges", len(made.charges), payments.charges())
        self._tables.small("stripe_payment_intents", len(made.invoices), payments.intents())
        self._tables.small(
            "stripe_events", *webhooks.columns(made, world, customer, clock=clock, streams=self._streams)
        )
        truth.money(self._ledger, world, made)
        truth.foreign_charges(self._ledger, self._tables.mess.extras.get(("stripe_charges", "foreign_currency"), []))

    def _write_sales(self) -> None:
        world, lives, clock, streams = self.accounts, self.lives, self._clock, self._streams
        sales = crm.simulate(world, lives, clock, streams)
        plan, cents = np.zeros(len(world), dtype=np.int64), np.zeros(len(world), dtype=np.int64)
        subs = lives.subscriptions
        order = np.argsort(subs.created, kind="stable")
        plan[subs.account[order]] = subs.plan[order]
        live = order[(subs.end[order] == NEVER) | (subs.end[order] > clock.as_of)]
        cents[subs.account[live]] = subs.cents[live]
        counts = (
            np.bincount(self.locations.account, minlength=len(world)),
            np.bincount(self.devices.account, minlength=len(world)),
        )
        self._tables.small("hubspot_owners", sales.owners, crm.raw_owners(sales, clock, streams))
        columns = crm.raw_companies(sales, world, plan, cents, counts, clock=clock, streams=streams)
        self._tables.small("hubspot_companies", len(sales.company), columns)
        self._tables.small("hubspot_contacts", len(sales.contact), crm.raw_contacts(sales, clock, streams))
        self._tables.small("hubspot_deals", len(sales.deal), crm_activity.raw_deals(sales, clock, streams))
        self._tables.small("hubspot_engagements", *crm_activity.raw_engagements(sales, clock, streams))
        truth.deals(self._ledger, world, sales)
        tickets = support.simulate(world, lives, clock, streams)
        self._tables.small("hubspot_tickets", len(tickets), support.raw(tickets, sales, clock, streams))
        truth.tickets(self._ledger, world, sales, tickets)
        self._write_marketing(sales)

    def _write_marketing(self, sales: crm.Crm) -> None:
        world, clock, streams, mess = self.accounts, self._clock, self._streams, self._tables.mess
        ads = campaigns.simulate(len(world), clock, streams)
        draw = streams("campaigns.raw")
        made = {
            "google": ("google_ads_campaigns", campaigns.raw_google(ads, draw)),
            "facebook": ("facebook_ads_campaigns", campaigns.raw_facebook(ads)),
            "linkedin": ("linkedin_ads_campaigns", campaigns.raw_linkedin(ads)),
        }
        shown = {}
        for number, (platform, (name, columns)) in enumerate(made.items()):
            shown[platform] = mess.values(name, raw_table(name, len(ads.at(number)), columns))
            self._tables.finished(name, shown[platform])
        columns = campaigns.raw_iterable(ads, clock, len(world), draw)
        self._tables.small("iterable_campaigns", len(ads.at(3)), columns)
        truth_marketing.campaigns(self._ledger, ads, shown)
        self._tables.small(
            "google_analytics_sessions", clock.event_days, marketing.raw_traffic(len(world), clock, streams)
        )
        leads, touches = marketing.simulate(world, self.lives, sales, ads, clock=clock, streams=streams)
        name = "marketing_qualified_leads"
        raw_leads = mess.values(name, raw_table(name, len(leads.company), marketing.raw_leads(leads, ads, streams)))
        self._tables.finished(name, raw_leads)
        columns = marketing.raw_touches(touches, leads, ads, streams)
        self._tables.small("attribution_touchpoints", len(touches.lead), columns)
        converted = marketing.conversions(self.lives, sales)
        truth_marketing.facts(
            self._ledger, world, sales, (leads, touches, converted), campaign=ads, raw_leads=raw_leads
        )


def write(
    out: Path,
    *,
    accounts: int,
    seed: int,
    as_of: date,
    mess: float,
    event_days: int,
    progress: Callable[[str, int], None] | None,
) -> SampleReport:
    """Write a company beside ``out`` and move it there when it is whole. See :func:`tapdata.sample.write_company`."""
    started = perf_counter()
    refuse_foreign(out)
    out = out.absolute()
    out.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        draft.chmod(0o755)
        clock, streams = Clock.at(as_of, event_days), Streams(seed)
        planted = Mess(mess, clock, streams)
        new = draft / "new"
        with Ledger(new / LEDGER) as ledger, RawTables(new, planted, progress) as tables:
            Company(tables, ledger, accounts, clock, streams).write()
        arguments = {
            "accounts": accounts,
            "seed": seed,
            "as_of": as_of.isoformat(),
            "mess": mess,
            "event_days": event_days,
        }
        counts = {"rows": tables.rows, "planted": dict(planted.counts)}
        ledger.describe({"arguments": arguments, "version": __version__, **counts})
        put_in_place(draft, out)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return SampleReport(tables.rows, dict(planted.counts), perf_counter() - started, out, out / LEDGER)
