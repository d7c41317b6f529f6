"""Failures of devices are what health checks report, a repair is the next healthy sign, and causes are what was read."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import broken, close
from tapdata.model import Table, audit


@audit(grain=GRAIN, columns=COLUMNS)
def device_failures_agree(device_failures: Table, stg_app_database__tap_events: Table, tap_hours: Table) -> Table:
    """One row per failure that raw does not know, that is missing, or whose repair or cause is told otherwise."""
    failures, events = device_failures, stg_app_database__tap_events
    checks = events.filter(~events.is_orphan, events.device_id.notnull(), events.event_timestamp.notnull())
    errors = checks.filter(checks.health_status == "error").select("device_id", failed_at="event_timestamp").distinct()
    healthy = checks.filter(checks.health_status == "healthy").select(_device="device_id", _at="event_timestamp")
    told = failures.filter(failures.failure_type == "health_check_error")
    pairs = failures.join(healthy, [failures.device_id == healthy._device, failures.failed_at < healthy._at])
    next_ = pairs.group_by("device_id", "failed_at", "failure_type", "repaired_at").aggregate(sign=pairs._at.min())
    soonest = ibis.least(next_.repaired_at.fill_null(next_.sign), next_.sign)
    key = ["device_id", "failed_at"]
    agreed = disagreements(
        [
            carried("errors of health checks are failures", told, errors, key),
            carried("a repair is the next healthy sign", failures, next_.mutate(soonest=soonest),
                    [*key, "failure_type"], {"repaired_at": "soonest"}, rows="right in left"),
        ]
    )  # fmt: skip
    return agreed.union(_rows(failures, tap_hours))


def _rows(t: Table, hours: Table) -> Table:
    """Failures that contradict themselves or what was read on their day."""
    read = hours.group_by(_device="device_id", _day="event_date").aggregate(
        warm=hours.critical_temperatures.sum(), pressed=hours.critical_pressures.sum()
    )
    p = t.left_join(read, [t.device_id == read._device, t.failed_date == read._day])
    warm, pressed = p.warm.fill_null(0), p.pressed.fill_null(0)
    seconds = p.repaired_at.epoch_seconds() - p.failed_at.epoch_seconds()
    return broken(
        "a failure agrees with itself and with its day",
        p,
        ["device_id", "failed_at", "failure_type"],
        failed_date=p.failed_date == periods.day(p.failed_at),
        repair_hours=close(p.repair_hours * 3600.0, seconds, 1.0),
        warm=(p.failure_category == "temperature") == (warm > 0),
        pressed=(p.failure_category == "operational") == (warm + pressed == 0),
    )
