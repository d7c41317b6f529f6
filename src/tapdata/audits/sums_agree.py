"""Sums hold across tables and grains: subscriptions make accounts, accounts the company, hours days, days weeks."""

from __future__ import annotations

from typing import NamedTuple

import ibis

from tapdata.logic import periods
from tapdata.model import Table, audit

TOLERANCE = 1e-6
"""Relative: sums of floats may differ in their last digits."""


class Sum(NamedTuple):
    """A figure and the sum it must equal, by key."""

    figure: str
    whole: Table
    parts: Table
    """Both have ``key`` (text) and ``value`` (float)."""


@audit(
    grain=("figure", "key"),
    columns={
        "figure": "What should agree.",
        "key": "For which day, account, device or venue, parts joined by a bar.",
        "expected": "Sum of the parts, in the unit of the figure.",
        "found": "What the table that holds the whole says.",
    },
)
def sums_agree(
    entity_subscriptions: Table,
    entity_customers: Table,
    entity_customers_daily: Table,
    entity_customers_weekly: Table,
    entity_devices_hourly: Table,
    device_days: Table,
    location_days: Table,
    entity_locations_weekly: Table,
    metrics_revenue: Table,
) -> Table:
    """One row per figure and key whose parts do not add up to the whole."""
    daily, weekly, hours, revenue = (
        entity_customers_daily,
        entity_customers_weekly,
        entity_devices_hourly,
        metrics_revenue,
    )
    known = entity_subscriptions.filter(~entity_subscriptions.is_orphan)
    reported = device_days.filter(device_days.events > 0)
    yesterday = revenue.mutate(before=revenue.total_mrr.lag().over(ibis.window(order_by=revenue.metric_date)))
    moved = yesterday.filter(yesterday.before.notnull())
    sums = (
        Sum(
            "MRR of an account = its subscriptions",
            _by(entity_customers, ["account_id"], entity_customers.monthly_recurring_revenue),
            _by(known, ["account_id"], known.monthly_recurring_revenue),
        ),
        Sum(
            "MRR of the company = its accounts, by day",
            _by(revenue, ["metric_date"], revenue.total_mrr),
            _by(daily, ["snapshot_date"], daily.monthly_recurring_revenue),
        ),
        Sum(
            "change of MRR = its movements, by day",
            _by(moved, ["metric_date"], moved.total_mrr - moved.before),
            _by(
                moved,
                ["metric_date"],
                moved.new_mrr
                + moved.expansion_mrr
                + moved.reactivation_mrr
                - moved.contraction_mrr
                - moved.churned_mrr,
            ),
        ),
        Sum(
            "pours of a device and day = its hours",
            _by(reported, ["device_id", "day"], reported.pours),
            _by(hours, ["device_id", hours.hour_timestamp.cast("date")], hours.pour_events),
        ),
        Sum(
            "volume of a device and day = its hours",
            _by(reported, ["device_id", "day"], reported.volume_ml),
            _by(hours, ["device_id", hours.hour_timestamp.cast("date")], hours.total_volume_ml),
        ),
        Sum(
            "net new MRR of an account and week = its days",
            _by(weekly, ["account_id", "week_start_date"], weekly.net_new_mrr),
            _weeks(daily, "account_id", daily.snapshot_date, daily.net_new_mrr),
        ),
        Sum(
            "pours of a venue and week = its days",
            _by(entity_locations_weekly, ["location_id", "week_start_date"], entity_locations_weekly.weekly_pours),
            _weeks(location_days, "location_id", location_days.day, location_days.pours),
        ),
    )
    return ibis.union(*map(_differing, sums))


def _by(table: Table, key: list[str | ibis.Value], value: ibis.Value) -> Table:
    parts = [(table[part] if isinstance(part, str) else part).cast("string") for part in key]
    keyed = table.select(key=ibis.literal("|").join(parts), value=value.cast("float64"))
    return keyed.group_by("key").agg(value=keyed.value.sum())


def _weeks(table: Table, key: str, day: ibis.Value, value: ibis.Value) -> Table:
    return _by(table, [key, periods.week(day)], value)


def _differing(one: Sum) -> Table:
    """A whole without parts counts as one with parts of 0; parts without a whole are no fault of the whole's grain."""
    parts = one.parts.rename(_key="key", expected="value")
    joined = one.whole.left_join(parts, one.whole.key == parts._key)
    compared = joined.select("key", expected=joined.expected.fill_null(0.0), found=joined.value.fill_null(0.0))
    limit = ibis.greatest(compared.expected.abs(), 1.0) * TOLERANCE
    differing = compared.filter((compared.expected - compared.found).abs() > limit)
    return differing.select(figure=ibis.literal(one.figure), key="key", expected="expected", found="found")
