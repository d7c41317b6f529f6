"""Devices hold together: their rates, ages and maintenance agree with the columns beside them."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.consistency import broken, near, one_price, quotient, share, within
from tapdata.model import AsOf, Table, audit


@audit(grain=GRAIN, columns=COLUMNS)
def devices_hold(entity_devices: Table, as_of: AsOf) -> Table:
    """One row per device that contradicts itself."""
    return _rows(entity_devices, as_of).union(_due(entity_devices, as_of))


def _rows(t: Table, as_of: AsOf) -> Table:
    """Devices that contradict themselves."""
    lived = periods.days_between(periods.day(t.earliest_event_timestamp), ibis.literal(as_of)) + 1
    return broken(
        "a device agrees with itself", t, ["device_id"],
        litres=near(t.total_volume_liters_30d * 1000.0, t.total_volume_ml_30d),
        volume=quotient(t.avg_daily_volume_ml_lifetime, t.lifetime_volume_ml.nullif(0), lived)
        | (t.lifetime_volume_ml == 0),
        quality=share(t.quality_issue_rate_30d, t.quality_issues_30d, t.readings_30d),
        alerts=share(t.alert_rate_30d, t.alert_events_30d, t.checks_30d),
        mttr=quotient(t.mttr_hours, t.repair_hours_30d, t.repairs_30d),
        mtbf=quotient(t.mtbf_hours, t.operating_hours_30d.nullif(0), t.failures_30d),
        age=t.device_age_days == periods.days_between(t.device_installed_date, ibis.literal(as_of)),
        maintenance=t.days_since_maintenance == periods.days_between(t.last_maintenance_date, ibis.literal(as_of)),
        health=within(t.overall_health_score, t.uptime_score, t.performance_score, t.alert_score),
        activity=(t.activity_status == "active_today") == (periods.day(t.latest_event_timestamp) == as_of),
        not_after_as_of=(t.device_installed_date <= as_of) | t.device_age_days.isnull(),
    ).union(one_price("one price for all devices", t, ["device_id"], "estimated_revenue_30d", "total_volume_ml_30d"))  # fmt: skip


def _due(t: Table, as_of: AsOf) -> Table:
    """The class of maintenance agrees with the day the next one is due."""
    left = periods.days_between(ibis.literal(as_of), t.next_maintenance_due_date)
    interval = periods.days_between(t.last_maintenance_date, t.next_maintenance_due_date)
    one = t.mutate(left=left, interval=interval)
    usual = one.aggregate(usual=one.interval.max())
    p = one.cross_join(usual)
    return broken(
        "maintenance is due when it says", p, ["device_id"],
        interval=p.interval == p.usual,
        overdue=(p.left < 0) == (p.maintenance_status == "overdue"),
        due_soon=(p.maintenance_status != "due_soon") | p.left.between(0, 7),
        scheduled=(p.maintenance_status != "scheduled") | p.left.between(8, 30),
        not_scheduled=(p.maintenance_status != "not_scheduled") | (p.left > 30),
    )  # fmt: skip
