"""What a customer's days say is what the subscriptions, users, devices, venues and tickets of the account say that day."""

from __future__ import annotations

from collections.abc import Sequence

import ibis

from tapdata.logic import mrr, periods
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import AsOf, Table, audit

KEY = ("account_id", "snapshot_date")
MILLIONTH = 1e-6
"""Means are of scores to six decimals."""


@audit(grain=GRAIN, columns=COLUMNS)
def customer_days_agree(
    entity_customers_daily: Table,
    days: Table,
    stg_app_database__accounts: Table,
    stg_app_database__subscriptions: Table,
    account_mrr: Table,
    user_days: Table,
    device_days: Table,
    location_days: Table,
    ticket_days: Table,
    as_of: AsOf,
) -> Table:
    """One row per customer and day that is missing, or differs from what the day is made of."""
    daily = entity_customers_daily
    accounts = stg_app_database__accounts.filter(stg_app_database__accounts.account_id != mrr.NO_ACCOUNT)
    return disagreements(
        (
            *_lives(daily, days, accounts, account_mrr, as_of),
            *_subscribed(daily, days, stg_app_database__subscriptions, account_mrr, as_of),
            *_counted(daily, user_days, device_days, location_days, ticket_days),
        )
    )


def _lives(daily: Table, days: Table, accounts: Table, account_mrr: Table, as_of: AsOf) -> list[Agreement]:
    """Every account has every day from its creation or first subscription on, and is called alike on all of them."""
    created = accounts.select("account_id", first=periods.before(as_of, accounts.account_age_days))
    firsts = created.union(account_mrr.select("account_id", first="valid_from"))
    firsts = firsts.filter(firsts["first"].notnull()).group_by(_owner="account_id").agg(since=firsts["first"].min())
    calendar = days.select("day").cross_join(days.aggregate(floor=days.day.min()))
    spine = firsts.join(calendar, [calendar.day >= firsts.since])
    number = periods.days_between(ibis.greatest(spine.since, spine.floor), spine.day) + 1
    named = daily.group_by("account_id").agg(
        first_name=daily.company_name.min(), last_name=daily.company_name.max(),
        first_industry=daily.industry.min(), last_industry=daily.industry.max(),
        created_first=daily.created_at.min(), created_last=daily.created_at.max(),
        unnamed=daily.company_name.isnull().sum(), days=daily.count(),
    )  # fmt: skip
    named = named.mutate(unnamed=named.unnamed > 0)
    called = accounts.mutate(unnamed=accounts.account_name.isnull())
    return [
        carried(
            "a customer has every day of its life",
            daily.semi_join(firsts, daily.account_id == firsts._owner),
            spine.select("_owner", "day", number=number),
            {"account_id": "_owner", "snapshot_date": "day"}, {"day_sequence": "number"},
        ),
        carried(
            "the days of a customer call it as its account does", named, called, ["account_id"],
            {"first_name": "account_name", "last_name": "account_name", "unnamed": "unnamed",
             "first_industry": "industry", "last_industry": "industry",
             "created_first": "account_created_at", "created_last": "account_created_at"},
        ),
    ]  # fmt: skip


def _subscribed(daily: Table, days: Table, subscriptions: Table, account_mrr: Table, as_of: AsOf) -> list[Agreement]:
    """Plan and MRR are those of the period the day lies in; live subscriptions add up over a life."""
    held = account_mrr.select(
        "plan_tier", "mrr", "is_churned", "first_paid_date", payer="account_id", since="valid_from",
        until=account_mrr.valid_to.fill_null(mrr.FOREVER), is_idle=account_mrr.subscription_id.isnull(),
    )  # fmt: skip
    keys = daily.select(*KEY)
    found = keys.left_join(
        held, [keys.account_id == held.payer, keys.snapshot_date >= held.since, keys.snapshot_date < held.until]
    )
    paid = found.mrr.fill_null(mrr.NOTHING)
    found = found.mutate(paid=paid, pays=paid > 0, gone=(found.is_churned | found.is_idle).fill_null(False))
    known = subscriptions.filter(
        ~subscriptions.is_orphan, subscriptions.account_id != mrr.NO_ACCOUNT, subscriptions.start_date <= as_of
    )
    known = known.filter((known.end_date > known.start_date) | known.end_date.isnull())
    floor = days.aggregate(floor=days.day.min())
    t = known.cross_join(floor)
    first, after = ibis.greatest(t.start_date, t.floor), periods.after(as_of, 1)
    last = ibis.least(t.end_date.fill_null(after), after)
    t = t.mutate(live=ibis.greatest(periods.days_between(first, last), 0), begun=periods.days_between(first, after))
    lived = t.group_by("account_id").agg(live=t.live.sum(), begun=t.begun.sum(), started=t.start_date.min())
    counted = daily.group_by("account_id").agg(
        live=daily.active_subscriptions.sum(), begun=daily.total_subscriptions.sum(), started=daily.first_subscription_date.min(),
    )  # fmt: skip
    return [
        carried(
            "MRR and plan of a day are those of its period", daily, found, KEY,
            {"monthly_recurring_revenue": "paid", "plan_tier": "plan_tier", "is_active": "pays",
             "is_canceled": "gone", "first_paid_date": "first_paid_date"},
        ),
        carried(
            "subscription days of a customer", counted.filter(counted.begun > 0), lived, ["account_id"],
            ["live", "begun", "started"],
        ),
    ]  # fmt: skip


def _counted(
    daily: Table, user_days: Table, device_days: Table, location_days: Table, ticket_days: Table
) -> list[Agreement]:
    """Users, devices, venues and tickets of an account add up to its day."""
    u, d, v, key = user_days, device_days, location_days, ("account_id", "day")
    users = u.group_by(key).agg(
        total_users=u.count(), active_users_1d=u.count(where=u.is_active), active_users_7d=u.count(where=u.is_active_7d),
        active_users_30d=u.count(where=u.is_active_30d), sessions_30d=u.sessions_30d.sum(),
        last_user_activity=u.last_activity_date.max(), last_login_date=u.last_session_date.max(),
        avg_engagement_score=u.engagement_score.mean(),
    )  # fmt: skip
    devices = d.group_by(key).agg(
        total_devices=d.count(), controllers_in_service=d.count(where=d.is_in_service), device_events=d.events.sum(),
        device_events_30d=d.events_30d.sum(), pours=d.pours.sum(), active_devices=d.count(where=d.events_30d > 0),
        pour_volume_liters=d.volume_ml.sum() / 1000.0, pour_volume_liters_30d=d.volume_ml_30d.sum() / 1000.0,
        last_device_activity=d.last_event_at.max(), avg_device_health_score=d.health_score.mean(),
        avg_device_uptime_30d=d.uptime_30d.mean(),
    )  # fmt: skip
    venues = v.group_by(key).agg(
        total_locations=v.count(), active_locations=v.count(where=v.events_30d > 0),
        avg_location_health_score=v.health_score.mean(),
    )  # fmt: skip
    tickets = ticket_days.select(
        *key, "open_tickets", open_ticket_breaches="open_breaches", support_tickets_30d="tickets_30d"
    )
    rated = ("avg_engagement_score", "avg_device_health_score", "avg_device_uptime_30d", "avg_location_health_score")
    dated = ("last_user_activity", "last_login_date", "last_device_activity")
    return [
        one
        for words, parts in (("users", users), ("devices", devices), ("venues", venues), ("tickets", tickets))
        for one in _sums(f"{words} of a customer, by day", daily, parts, rated, dated)
    ]


def _sums(statement: str, daily: Table, parts: Table, rated: Sequence[str], dated: Sequence[str]) -> list[Agreement]:
    """The figures of ``parts`` by account and day: nothing is a count of 0, and no mean and no date."""
    names = [name for name in parts.columns if name not in ("account_id", "day")]
    keys, side = daily.select(*KEY), parts.rename(_account="account_id")
    t = keys.left_join(side, [keys.account_id == side._account, keys.snapshot_date == side.day])
    told = t.mutate(**{name: t[name].fill_null(0) for name in names if name not in (*rated, *dated)})
    days = [name for name in names if name in dated]
    return [
        carried(statement, daily, told, KEY, [name for name in names if name not in dated], tolerance=MILLIONTH),
        *([carried(f"{statement}: the latest", daily, told, KEY, days)] if days else []),
    ]
