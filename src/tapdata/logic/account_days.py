"""What is known of an account on a day: its life, and its people, devices, venues and features summed to the account."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import mrr, observed, periods, rates
from tapdata.logic.engagement import FULL_POINTS, earliest
from tapdata.model import AsOf, Table

KEY = ("account_id", "day")
"""Of every table here that has one row per account and day."""


def lives(accounts: Table, account_mrr: Table, observations: Table, as_of: AsOf) -> Table:
    """Accounts and their first day: creation or first subscription, whichever is earlier.

    Where neither is known it is the day the account was first observed.
    """
    firsts = account_mrr.group_by(_payer="account_id").agg(
        first_subscription_date=account_mrr.valid_from.min(), first_paid_date=account_mrr.first_paid_date.min()
    )
    known = observed.periods(observations, "stg_app_database__accounts", "account_status", as_of)
    sights = known.group_by(_seen="entity_key").agg(first_seen=known.valid_from.min())
    kept = accounts.filter(accounts.account_id != mrr.NO_ACCOUNT)
    told = kept.left_join(firsts, [("account_id", "_payer")]).left_join(sights, [("account_id", "_seen")])
    told = told.select(
        "account_id", "account_name", "industry", "account_created_at", "first_subscription_date", "first_paid_date",
        created=kept.created_date,
        first_seen=ibis.coalesce(sights.first_seen, as_of),
    )  # fmt: skip
    first = ibis.coalesce(earliest(told.created, told.first_subscription_date), told.first_seen)
    return told.mutate(first_day=first)


def people(user_days: Table) -> Table:
    """Users of an account by day. Engagement is the mean over all its users, 0-1, from whole points: exact."""
    t = user_days
    return t.group_by(KEY).agg(
        total_users=t.count(),
        active_users_1d=t.count(where=t.is_active),
        active_users_7d=t.count(where=t.is_active_7d),
        active_users_30d=t.count(where=t.is_active_30d),
        sessions_30d=t.sessions_30d.sum(),
        avg_engagement_score=rates.ratio(t.engagement_points.sum(), t.count() * FULL_POINTS),
        last_user_activity=t.last_activity_date.max(),
        last_login_date=t.last_session_date.max(),
    )


def machines(device_days: Table) -> Table:
    """Devices of an account by day, with the mean health and uptime of its tap controllers."""
    t = device_days
    summed = t.group_by(KEY).agg(
        total_devices=t.count(),
        controllers_in_service=t.count(where=t.is_in_service),
        controllers_watched=t.count(where=t.is_watched),
        active_devices=t.count(where=t.events_30d > 0),
        scored_devices=t.health_score.count(),
        healthy_devices=t.count(where=t.health_score >= 80),
        device_events=t.events.sum(),
        device_events_30d=t.events_30d.sum(),
        pours=t.pours.sum(),
        pour_volume_ml=t.volume_ml.sum(),
        pour_volume_ml_30d=t.volume_ml_30d.sum(),
        avg_device_health_score=exact_mean(t.health_score),
        avg_device_uptime_30d=exact_mean(t.uptime_30d),
        last_device_activity=t.last_event_at.max(),
    )
    week = ibis.window(group_by=summed.account_id, order_by=summed.day, preceding=6, following=0)
    return summed.mutate(device_events_7d=summed.device_events.sum().over(week))  # days are dense from the first device


def venues(location_days: Table) -> Table:
    """Venues of an account by day; an active one had an event in 30 days."""
    t = location_days
    return t.group_by(KEY).agg(
        total_locations=t.count(),
        active_locations=t.count(where=t.events_30d > 0),
        avg_location_health_score=exact_mean(t.health_score),
    )


def standing(account_mrr: Table, days: Table) -> Table:
    """The counted subscription of an account by day, from its first one on."""
    t = mrr.on_days(account_mrr, days)
    has_none = t.subscription_id.isnull()
    return t.select(
        *KEY, "plan_tier",
        mrr_of_day=t.mrr,
        has_subscription=~has_none,
        is_canceled=t.is_churned | has_none,
        canceled_on=(t.is_churned | has_none).ifelse(t.valid_from, None),
    )  # fmt: skip


def counters(subscriptions: Table, feature_periods: Table, lives: Table, as_of: AsOf) -> Table:
    """How the numbers of live and of all subscriptions and of features used in 30 days change, by account and day.

    A change before an account's first day counts on that day.
    """
    rows = mrr.live_rows(subscriptions, as_of)
    used = feature_periods.filter(feature_periods.level == "account")
    changes = ibis.union(
        _change(rows, "account_id", "starts", started=1, live=1),
        _change(rows, "account_id", "ends", live=-1),
        _change(used, "entity_id", "valid_from", features=1),
        _change(used, "entity_id", "valid_to", features=-1),
    )
    firsts = lives.select("account_id", "first_day")
    dated = changes.join(firsts, "account_id")
    placed = dated.mutate(day=ibis.greatest(dated.changed_on, dated.first_day))
    return placed.group_by(KEY).agg(**{name: placed[name].sum() for name in ("started", "live", "features")})


def _change(table: Table, account: str, day: str, *, started: int = 0, live: int = 0, features: int = 0) -> Table:
    return table.filter(table[day].notnull()).select(
        account_id=table[account], changed_on=table[day],
        started=ibis.literal(started, "int64"), live=ibis.literal(live, "int64"), features=ibis.literal(features, "int64"),
    )  # fmt: skip


def delinquency(observations: Table, stripe_customers: Table, days: Table, as_of: AsOf) -> Table:
    """Whether a Stripe customer of the account was delinquent, by account and day; no row before the first observation."""
    known = observed.periods(observations, "stg_stripe__customers", "delinquent", as_of)
    owners = stripe_customers.filter(~stripe_customers.is_orphan).select("account_id", entity_key="stripe_customer_id")
    dated = held(known.join(owners, "entity_key"), days)
    return dated.group_by(KEY).agg(is_delinquent=dated.value.max() == "true")  # false sorts before true


def attribute(observations: Table, name: str, days: Table, as_of: AsOf) -> Table:
    """An observed attribute of the account by day (text); no row before the first observation."""
    known = observed.periods(observations, "stg_app_database__accounts", name, as_of)
    return held(known, days).select("day", account_id="entity_key", **{name: "value"})


def held(known: Table, days: Table) -> Table:
    """Observed values on each day they held."""
    spine = days.select("day")
    return known.join(spine, [spine.day >= known.valid_from, (spine.day < known.valid_to) | known.valid_to.isnull()])


def exact_mean(score: ir.NumericValue, where: ir.BooleanValue | None = None) -> ir.FloatingValue:
    """The mean of scores or percentages, the same in whatever order an engine adds them; null of none."""
    return rates.ratio(score.cast("decimal(18, 6)").sum(where=where), score.count(where=where))


def exact_sum(value: ir.NumericValue) -> ir.FloatingValue:
    """The sum of measures to six decimals, the same in whatever order an engine adds them."""
    return value.cast("decimal(38, 6)").sum().cast("float64")


def beside(spine: Table, *tables: Table) -> Table:
    """The days of ``spine`` with the columns of ``tables``, of one row per account and day each, where they have one.

    A table of the company has days alone.
    """
    joined, names = spine, list(spine.columns)
    for number, table in enumerate(tables):
        keys = [name for name in KEY if name in table.columns]
        names += [name for name in table.columns if name not in KEY]
        side = table.rename({f"_{name}{number}": name for name in keys})
        joined = joined.left_join(side, [(name, f"_{name}{number}") for name in keys])
    return joined.select(names)


def age(t: Table) -> dict[str, ir.Value]:
    """When the account was created, where in the calendar the day lies, and how old the account is on it.

    ``t``: a row per account and day. Cohorts are first days of a month or quarter; weekdays 1 = Monday; ages in days.
    """
    return {
        "cohort_month": periods.month(t.created),
        "cohort_quarter": t.created.truncate("Q").cast("timestamp").cast("date"),
        "snapshot_year": t.day.year().cast("int64"),
        "snapshot_month": t.day.month().cast("int64"),
        "snapshot_quarter": t.day.quarter().cast("int64"),
        "snapshot_day_of_week": periods.weekday(t.day),
        "day_sequence": t.day_sequence,
        "days_since_creation": periods.days_between(t.created, t.day),
    }
