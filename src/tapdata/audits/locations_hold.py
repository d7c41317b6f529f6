"""Venues hold together: their means, ages and classes agree with the columns beside them."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.consistency import broken, near, one_price, quotient, within
from tapdata.model import AsOf, Table, audit

WORST, READY = ibis.literal(50.0), ibis.literal(100.0)
"""What quality adds to readiness at the least and at the most, 0-100."""


@audit(grain=GRAIN, columns=COLUMNS)
def locations_hold(entity_locations: Table, int_locations__operational_metrics: Table, as_of: AsOf) -> Table:
    """One row per venue that contradicts itself."""
    return _rows(entity_locations, as_of).union(_metrics(int_locations__operational_metrics, as_of))


def _rows(t: Table, as_of: AsOf) -> Table:
    """Venues that contradict themselves."""
    created = periods.day(t.location_created_at)
    return broken(
        "a venue agrees with itself", t, ["location_id"],
        events=quotient(t.avg_events_per_device_30d, t.tap_events_30d, t.active_devices_30d),
        volume=quotient(t.avg_volume_per_event_30d, t.total_volume_30d, t.pours_30d),
        age=t.location_age_days == periods.days_between(created, ibis.literal(as_of)),
        months=t.location_age_months == periods.months_between(created, ibis.literal(as_of)),
        ready=within(t.operational_readiness_score, t.operational_health_score, t.device_connectivity_rate, READY, WORST),
        tickets=t.support_tickets_open.isnull() == t.total_users.isnull(),
    ).union(one_price("one price for all venues", t, ["location_id"], "revenue_per_location", "total_volume_30d"))  # fmt: skip


def _metrics(t: Table, as_of: AsOf) -> Table:
    """Figures of the operation of a venue that contradict each other."""
    silent = periods.days_between(periods.day(t.last_tap_timestamp), ibis.literal(as_of))
    return broken(
        "the operation of a venue agrees with itself", t, ["location_id"],
        inactive=t.inactive_devices == t.total_devices - t.active_devices,
        per_device=quotient(t.taps_per_device_30d, t.total_taps_last_30d, t.unique_devices_last_30d),
        per_day=quotient(t.avg_taps_per_active_day, t.total_taps_last_30d, t.active_days_last_30d),
        per_user=quotient(t.taps_per_user_30d, t.total_taps_last_30d, t.active_users),
        volume=near(t.avg_volume_per_tap * t.total_taps_last_30d, t.total_volume_ml_30d) | (t.total_taps_last_30d == 0),
        today=(t.recent_activity_status == "today") == (silent < 1),
        week=(t.recent_activity_status != "week") | silent.between(1, 6),
        month=(t.recent_activity_status != "month") | silent.between(7, 29),
        dormant=(t.recent_activity_status != "dormant") | (silent >= 30),
    )  # fmt: skip
