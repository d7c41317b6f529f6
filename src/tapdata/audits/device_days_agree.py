"""Days of devices: they add up from hours and failures, to 30 days, for every day from a device's first to as_of."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, counted_windows, quotient, share, within
from tapdata.model import AsOf, Table, audit

REACH = 9_999
"""The calendar goes back so many days at most."""
FIGURES = ("events", "pours", "volume_ml", "readings", "anomalies", "checks", "alerts")
WINDOWED = (*FIGURES, "failures")
MEANS = {"avg_flow_30d": "flow", "avg_temperature_30d": "temperature", "avg_pressure_30d": "pressure"}
RULES = ("quality_issue_rate_30d", "alert_rate_30d", "mtbf_hours")


@audit(grain=GRAIN, columns=COLUMNS)
def device_days_agree(
    device_days: Table,
    tap_hours: Table,
    device_failures: Table,
    stg_app_database__devices: Table,
    account_mrr: Table,
    days: Table,
    as_of: AsOf,
) -> Table:
    """One row per device, and day, whose figures do not add up, or that lacks a day of its life."""
    t = device_days
    known = stg_app_database__devices.filter(~stg_app_database__devices.is_orphan)
    hours = tap_hours.filter(~tap_hours.is_orphan).semi_join(known, "device_id")
    reported = hours.group_by("device_id", day="event_date").aggregate(
        last_second=hours.last_event_at.max().epoch_seconds(), **{name: hours[name].sum() for name in FIGURES}
    )
    told = t.filter(t.has_event).mutate(last_second=t.last_event_at.epoch_seconds())
    failed = device_failures.group_by("device_id", day="failed_date").aggregate(failures=device_failures.count())
    gone = account_mrr.filter(account_mrr.is_churned & account_mrr.valid_to.isnull())
    today = t.filter(t.day == as_of)
    left = today.filter(today.is_account_churned).select("account_id").distinct()
    behind = gone.select("account_id").semi_join(today, "account_id")
    return ibis.union(
        disagreements(
            [
                carried("a day of a device = its hours", told, reported, ["device_id", "day"],
                        [*FIGURES, "last_second"], tolerance=NEAR),
                carried("failures of a device and day", t.filter(t.failures > 0), failed.semi_join(t, ["device_id", "day"]),
                        ["device_id", "day"], ["failures"]),
                carried("accounts that left", left, behind, ["account_id"]),
                *_lives(t, known, reported, days, as_of),
                *_months(t, hours, as_of),
            ]
        ),
        _rows(t),
    )  # fmt: skip


def _lives(t: Table, known: Table, reported: Table, days: Table, as_of: AsOf) -> list[Agreement]:
    """Every day from installation, or the first event if earlier, to as_of; the same place and kind on all of them."""
    lives = t.group_by("device_id").aggregate(
        first=t.day.min(), last=t.day.max(), days=t.count(), location_id=t.location_id.max(), kind=t.device_type.max(),
        other_location=t.location_id.min(), other_kind=t.device_type.min(), service_from=t.service_from.min(),
        account_id=t.account_id.max(), watched=t.count(where=t.is_watched),
        serving=t.count(where=t.is_in_service & (t.day >= days.filter(days.has_device_data).day.min().as_scalar())),
    )  # fmt: skip
    first = reported.group_by("device_id").aggregate(event=reported.day.min())
    d = known.left_join(first, known.device_id == first.device_id).select(
        known.device_id, "location_id", "device_type", "install_date", "event",
        account_id=ibis.coalesce(known.location_account_id, known.account_id),
    )  # fmt: skip
    start = ibis.least(d.install_date.fill_null(d.event), d.event.fill_null(d.install_date))
    start = ibis.greatest(start, periods.before(ibis.literal(as_of), REACH))
    expected = d.filter(start <= as_of).mutate(
        first=start, last=ibis.literal(as_of), days=periods.days_between(start, ibis.literal(as_of)) + 1,
        other_location=d.location_id, kind=d.device_type, other_kind=d.device_type,
        service_from=ibis.coalesce(d.install_date, d.event),
    )  # fmt: skip
    same = (
        "first",
        "last",
        "days",
        "location_id",
        "other_location",
        "account_id",
        "kind",
        "other_kind",
        "service_from",
    )
    return [
        carried("every device has every day of its life", lives, expected, ["device_id"], same),
        carried("days watched = days in service since events are recorded", lives, lives.view(), ["device_id"],
                {"watched": "serving"}),
    ]  # fmt: skip


def _months(t: Table, hours: Table, as_of: AsOf) -> list[Agreement]:
    """Thirty days: over a life each day is counted in the windows it lies in, and as of as_of they are what they hold."""
    often = counted_windows(t.day, as_of, 30)
    counts = {"active_days": t.has_event.cast("int64"), "service_days": t.is_watched.cast("int64")}
    parts = {name: t[name] for name in WINDOWED} | counts
    lives = t.group_by("device_id").aggregate(
        **{f"{name}_30d": t[f"{name}_30d"].sum() for name in parts},
        **{f"counted_{name}": (value * often).sum() for name, value in parts.items()},
    )
    now = t.filter(t.day == as_of)
    month = t.filter(periods.within_days(t.day, as_of, 30))
    held = month.group_by("device_id").aggregate(
        uptime_30d=rates.percent(
            month.count(where=month.has_event & month.is_in_service), month.count(where=month.is_watched)
        ),
        operating_hours_30d=month.count(where=month.is_watched) * 24,
        **{f"{name}_30d": month[name].sum() for name in WINDOWED},
    )
    lately = hours.filter(periods.within_days(hours.event_date, as_of, 30))
    means = lately.group_by("device_id").aggregate(
        **{name: rates.ratio(lately[f"{of}_sum"].sum(), lately[f"{of}_readings"].sum()) for name, of in MEANS.items()}
    )
    return [
        carried("30 days of a device, over its life", lives, lives.view(), ["device_id"],
                {f"{name}_30d": f"counted_{name}" for name in parts}, tolerance=NEAR),
        carried("30 days of a device to as_of", now, held, ["device_id"],
                ["uptime_30d", "operating_hours_30d", *(f"{name}_30d" for name in WINDOWED)], tolerance=NEAR),
        carried("mean readings of 30 days", now.filter(now.readings_30d > 0), means, ["device_id"], list(MEANS),
                rows="left in right", tolerance=NEAR),
    ]  # fmt: skip


def _rows(t: Table) -> Table:
    """Days that contradict themselves."""
    recent: ir.BooleanValue = t.events_30d > 0
    return broken(
        "a day of a device agrees with itself", t, ["device_id", "day"],
        last_event=(t.last_event_date == periods.day(t.last_event_at)) & (~t.has_event | (t.last_event_date == t.day)),
        maintenance=t.days_since_maintenance == periods.days_between(t.last_maintenance_date, t.day),
        hours=t.operating_hours_30d == t.service_days_30d * 24,
        has_event=t.has_event == (t.events > 0),
    ).union(
        broken(
            "rates of a device and day agree with their parts", t.filter(recent), ["device_id", "day"],
            quality_issue_rate_30d=share(t.quality_issue_rate_30d, t.anomalies_30d, t.readings_30d),
            alert_rate_30d=share(t.alert_rate_30d, t.alerts_30d, t.checks_30d),
            mtbf_hours=quotient(t.mtbf_hours, t.operating_hours_30d.nullif(0), t.failures_30d),
            health=within(t.health_score, t.uptime_score, t.performance_score, t.quality_score),
        )
    )  # fmt: skip
