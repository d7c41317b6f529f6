"""What devices reported: by device and day, densely with the state they were in, and over all they ever did."""

from __future__ import annotations

import ibis

from tapdata.logic import calendar, device_health, periods
from tapdata.logic.device_health import is_controller
from tapdata.model import AsOf, Table

SUMS = (
    "events", "pours", "volume_ml", "readings", "anomalies", "checks", "alerts", "flow_sum", "flow_readings",
    "temperature_sum", "temperature_readings", "pressure_sum", "pressure_readings", "failures",
)  # fmt: skip
"""What adds up over the days of a device."""
CATEGORIES = {"temperature": 1, "pressure": 2, "operational": 3}
"""Kind of failure -> its code in ``failure_mark``."""
RAPID_ERRORS = 2
"""Errors within one clock hour that make failures rapid."""


def by_day(tap_hours: Table, device_failures: Table) -> Table:
    """What the devices reported, by device and day; sums of nothing are null.

    ``failure_mark`` orders failures by day, then by the code of their kind, which is its last digit.
    """
    sums = [name for name in SUMS if name != "failures"]
    tap_hours = tap_hours.filter(~tap_hours.is_orphan)
    reports = tap_hours.group_by("device_id", day="event_date").aggregate(
        **{name: tap_hours[name].sum() for name in sums},
        event_at=tap_hours.last_event_at.max(),
        maintained=periods.day(tap_hours.last_maintenance_at.max()),
        rapid=(tap_hours.errors >= RAPID_ERRORS).any(),
    )
    age = periods.days_between(ibis.date(2000, 1, 1), device_failures.failed_date)
    code = device_failures.failure_category.cases(*CATEGORIES.items())
    failed = device_failures.group_by(_device="device_id", _day="failed_date").aggregate(
        failures=device_failures.count(), failure_mark=(age * 10 + code).max()
    )
    t = reports.outer_join(failed, [reports.device_id == failed._device, reports.day == failed._day])
    return t.select(
        *sums, "event_at", "maintained", "rapid", "failures", "failure_mark",
        _device=ibis.coalesce(t.device_id, t._device), _day=ibis.coalesce(t.day, t._day),
    )  # fmt: skip


def states(devices: Table, reports: Table, account_mrr: Table, days: Table) -> Table:
    """One row per device of a known venue and day from its first on: what it reported, and whether it was in service."""
    known = devices.filter(~devices.is_orphan)
    firsts = reports.group_by("_device").aggregate(first_event=reports._day.min(where=reports.events > 0))
    known = known.left_join(firsts, known.device_id == firsts._device).select(
        "device_id", "location_id", "device_type",
        account_id=ibis.coalesce(known.location_account_id, known.account_id),
        recorded_maintenance=known.last_maintenance_date,
        service_from=ibis.coalesce(known.install_date, firsts.first_event),
        first_day=ibis.least(
            ibis.coalesce(known.install_date, firsts.first_event), ibis.coalesce(firsts.first_event, known.install_date)
        ),
        is_tap_controller=is_controller(known.device_type),
    )  # fmt: skip
    dense = calendar.days_of(
        known.filter(known.first_day.notnull()), days, start="first_day", flags=("has_device_data",)
    )
    gone = account_mrr.filter(account_mrr.is_churned).select(
        _account="account_id",
        _from="valid_from",
        _to=account_mrr.valid_to.fill_null(ibis.date(9999, 12, 31)),
        gone=True,
    )
    t = dense.left_join(reports, [dense.device_id == reports._device, dense.day == reports._day])
    t = t.left_join(gone, [t.account_id == gone._account, t.day >= gone._from, t.day < gone._to])
    churned = t.gone.fill_null(False)
    serving = t.is_tap_controller & (t.day >= t.service_from) & t.account_id.notnull() & ~churned
    return t.mutate(
        **{name: t[name].fill_null(0) for name in SUMS},
        has_event=t.events.notnull(),
        has_rapid_failures=t.rapid.fill_null(False),
        is_account_churned=churned,
        is_in_service=serving,
        is_watched=serving & t.has_device_data,
    )


def measured(tap_hours: Table, as_of: AsOf) -> Table:
    """One row per device, ``_measured``: the extremes of 30 days, and what it ever did."""
    t = tap_hours.filter(~tap_hours.is_orphan)
    month = periods.within_days(t.event_date, as_of, 30)
    return t.group_by(_measured=t.device_id).aggregate(
        earliest_event_timestamp=t.first_event_at.min(),
        lifetime=t.events.sum(),
        volume=t.volume_ml.sum(),
        _maintenance_events_30d=(t.cleaning_events + t.maintenance_events + t.calibration_events).sum(where=month),
        max_flow_rate_30d=t.max_flow.max(where=month),
        min_flow_rate_30d=t.min_flow.min(where=month),
        max_temperature_30d=t.max_temperature.max(where=month),
        min_temperature_30d=t.min_temperature.min(where=month),
        max_pressure_30d=t.max_pressure.max(where=month),
        min_pressure_30d=t.min_pressure.min(where=month),
        _high_temp_events_30d=t.high_temperatures.sum(where=month),
        _low_temp_events_30d=t.low_temperatures.sum(where=month),
        _high_pressure_events_30d=t.high_pressures.sum(where=month),
        _low_pressure_events_30d=t.low_pressures.sum(where=month),
    )


def repaired(device_failures: Table, as_of: AsOf) -> Table:
    """One row per device, ``_repaired``: the failures of 30 days that were repaired by as_of, and the hours that took."""
    t = device_failures.filter(periods.within_days(device_failures.failed_date, as_of, 30))
    return t.group_by(_repaired=t.device_id).aggregate(
        repairs=t.repair_hours.count(), repair_hours=device_health.exact(t.repair_hours).sum()
    )
