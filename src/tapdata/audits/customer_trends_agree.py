"""What a customer's day says of earlier days is what those days say, and what follows from other columns follows."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import health, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import AsOf, Table, audit

KEY = ("account_id", "snapshot_date")
BILLIONTH, MILLIONTH = 1e-9, 1e-6
HEALTH = tuple(f"{part}_component" for part in health.HEALTH_WEIGHTS)
SUCCESS = ("customer_health_score", "engagement_component", "device_component", "avg_location_health_score")


@audit(grain=GRAIN, columns=COLUMNS)
def customer_trends_agree(entity_customers_daily: Table, feature_days: Table, as_of: AsOf) -> Table:
    """One row per customer and day that tells of earlier days, or of its own figures, what they do not."""
    daily = entity_customers_daily
    return disagreements((*_earlier(daily), *_month(daily, as_of), *_within(daily, feature_days)))


def _earlier(daily: Table) -> list[Agreement]:
    """Changes are differences to the row of that day before; before its first day a customer paid nothing."""
    yesterday, month, quarter = (_ago(daily, days) for days in (1, 30, health.REVENUE_LOOK_BACK))
    later = quarter.filter(quarter.monthly_recurring_revenue > 0, quarter.mrr_then > 0)
    points = later.revenue_component
    told = later.mutate(direction=ibis.cases((points > 50, 1), (points < 50, -1), else_=0))
    moved = later.mutate(
        direction=ibis.cases(
            (later.monthly_recurring_revenue > later.mrr_then, 1), (later.monthly_recurring_revenue < later.mrr_then, -1),
            else_=0,
        )
    )  # fmt: skip
    return [
        carried(
            "change from the day before", daily, yesterday, KEY,
            {"previous_mrr": "mrr_then", "mrr_daily_change": "mrr_change", "health_score_daily_change": "health_change",
             "mrr_daily_growth_rate": "mrr_growth"},
            tolerance=BILLIONTH,
        ),
        carried(
            "change from 30 days before", daily, month, KEY,
            {"mrr_30d_change": "mrr_change", "mrr_30d_growth_rate": "mrr_growth", "health_score_30d_change": "health_change"},
            tolerance=BILLIONTH,
        ),
        carried("revenue part of health follows MRR", told, moved, KEY, ["direction"]),
    ]  # fmt: skip


def _ago(daily: Table, days: int) -> Table:
    """Every day with MRR and health of the one ``days`` days before, and what changed since."""
    then = daily.select(
        _account="account_id", _day=periods.after(daily.snapshot_date, days),
        _mrr="monthly_recurring_revenue", health_then="customer_health_score",
    )  # fmt: skip
    t = daily.left_join(then, [daily.account_id == then._account, daily.snapshot_date == then._day])
    t = t.mutate(mrr_then=t._mrr.fill_null(ibis.literal(0).cast(t._mrr.type())))
    change = t.monthly_recurring_revenue - t.mrr_then
    return t.mutate(
        mrr_change=change,
        mrr_growth=rates.percent(change, t.mrr_then),
        health_change=t.customer_health_score - t.health_then,
    )


def _month(daily: Table, as_of: AsOf) -> list[Agreement]:
    """The mean, highest and lowest of 30 days are those of the 30 rows; the spread, of today's."""
    month = ibis.window(group_by=daily.account_id, order_by=daily.snapshot_date, preceding=29, following=0)
    paid, score = daily.monthly_recurring_revenue, daily.customer_health_score.cast("decimal(18, 6)")
    rows = daily.select(
        *KEY, highest=paid.max().over(month), lowest=paid.min().over(month), paid=paid.sum().over(month),
        points=score.sum().over(month), n=daily.count().over(month),
    )  # fmt: skip
    mean = rates.ratio(rows.paid, rows.n)
    told = rows.mutate(
        mean=mean, health=rates.ratio(rows.points, rows.n), reach=rates.ratio(rows.highest - rows.lowest, mean)
    )
    recent = daily.filter(daily.snapshot_date > as_of - ibis.interval(days=30))
    spread = recent.group_by("account_id").agg(
        spread=recent.monthly_recurring_revenue.cast("float64").std(how="sample"),
        moved=recent.monthly_recurring_revenue.max() > recent.monthly_recurring_revenue.min(),
    )
    today = daily.filter(daily.snapshot_date == as_of)
    later = daily.filter(daily.day_sequence > 1)
    return [
        carried(
            "30 days of a customer", daily, told, KEY,
            {"max_mrr_30d": "highest", "min_mrr_30d": "lowest", "avg_mrr_30d": "mean", "avg_health_score_30d": "health",
             "mrr_range_coefficient_30d": "reach"},
            tolerance=BILLIONTH,
        ),
        carried(
            "spread of 30 days of MRR", today, spread.filter(spread.moved), ["account_id"],
            {"mrr_volatility_30d": "spread"}, rows="right in left", tolerance=MILLIONTH,
        ),
        carried(
            "MRR that moves has a spread",
            later.mutate(moves=later.mrr_volatility_30d > 0), later.mutate(moves=later.max_mrr_30d > later.min_mrr_30d),
            KEY, ["moves"],
        ),
    ]  # fmt: skip


def _within(daily: Table, feature_days: Table) -> list[Agreement]:
    """What follows from other columns of the day: shares, ages, the calendar, and scores within those of their parts."""
    day = daily.snapshot_date
    catalogue = feature_days.group_by(_day="day").agg(catalogue=feature_days.catalogue_size.max())
    t = daily.left_join(catalogue, daily.snapshot_date == catalogue._day)
    told = t.mutate(
        arr=t.monthly_recurring_revenue * 12,
        active_share=rates.percent(t.active_users_30d, t.total_users),
        adoption=rates.percent(t.features_used_30d, t.catalogue),
        since_login=periods.days_between(t.last_login_date, day),
        year=day.year(), month=day.month(), quarter=day.quarter(), weekday=periods.weekday(day),
    )  # fmt: skip
    born = daily.filter(daily.created_at.notnull())
    made = periods.day(born.created_at)
    aged = born.mutate(
        age=periods.days_between(made, born.snapshot_date),
        cohort=periods.month(born.created_at),
        quarter=(made.year() * 100 + made.quarter() * 3 - 2) * 100 + 1,
    )
    first = born.cohort_quarter
    cohorts = born.mutate(quarter=(first.year() * 100 + first.month()) * 100 + first.day())
    pays = daily.filter(daily.is_active)
    since = pays.mutate(life=periods.days_between(pays.first_subscription_date, pays.snapshot_date))
    engaged = daily.filter(daily.engagement_component.notnull())
    whole = daily.mutate(health=ibis.literal(True), success=ibis.literal(True))
    scores = daily.mutate(
        health=_between_parts(daily, "customer_health_score", HEALTH),
        success=_between_parts(daily, "composite_success_score", SUCCESS),
    )
    return [
        carried(
            "shares and calendar of a day", daily, told, KEY,
            {"annual_recurring_revenue": "arr", "user_activation_rate_30d": "active_share", "adoption_component": "adoption",
             "days_since_last_login": "since_login", "snapshot_year": "year", "snapshot_month": "month",
             "snapshot_quarter": "quarter", "snapshot_day_of_week": "weekday"},
            tolerance=BILLIONTH,
        ),
        carried("age of a customer", born, aged, KEY, {"days_since_creation": "age"}),
        carried("cohort of a customer", cohorts, aged, KEY, {"cohort_month": "cohort", "quarter": "quarter"}),
        carried("a paying customer's life goes on", pays, since, KEY, {"customer_lifetime_days": "life"}),
        carried(
            "engagement in points", engaged, engaged.mutate(points=engaged.avg_engagement_score * 100.0), KEY,
            {"engagement_component": "points"}, tolerance=BILLIONTH,
        ),
        carried("a score lies between its parts", scores, whole, KEY, ["health", "success"]),
    ]  # fmt: skip


def _between_parts(daily: Table, score: str, parts: tuple[str, ...]) -> ir.BooleanValue:
    lowest = ibis.least(*(daily[part].fill_null(100.0) for part in parts))
    highest = ibis.greatest(*(daily[part].fill_null(0.0) for part in parts))
    return daily[score].between(lowest - MILLIONTH, highest + MILLIONTH)
