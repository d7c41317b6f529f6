import ibis

from tapdata.logic import observed, periods
from tapdata.model import AsOf, Table, model


@model(
    grain=("device_id", "failed_at", "failure_type"),
    columns={
        "device_id": "Device.",
        "failed_at": "Moment of the failure, UTC; the start of the day of an observed change of status.",
        "failure_type": "health_check_error, or went_offline: observed offline after another status.",
        "failed_date": "Its day, UTC.",
        "failure_category": "temperature or pressure when a reading of that day was critical, else operational.",
        "repaired_at": "Next healthy sign: a healthy check, or observed operational again, UTC; null while there is none.",
        "repair_hours": "Hours from the failure to the next healthy sign.",
    },
)
def device_failures(stg_app_database__tap_events: Table, tap_hours: Table, observations: Table, as_of: AsOf) -> Table:
    """One row per failure of a device: a health check with status error, or a change to offline as observed."""
    e = stg_app_database__tap_events
    checked = e.filter(
        ~e.is_orphan & e.device_id.notnull() & e.event_timestamp.notnull() & e.health_status.isin(("error", "healthy"))
    ).select(
        "device_id",
        at=e.event_timestamp,
        failure_type=ibis.cases((e.health_status == "error", "health_check_error"), else_=ibis.null("string")),
    )
    known = observed.periods(observations, "stg_app_database__devices", "operational_status", as_of)
    before = known.value.lag().over(group_by=known.entity_key, order_by=known.valid_from)
    changed = known.mutate(before=before).filter(
        lambda t: t.before.notnull() & (t.before != t.value) & t.value.isin(("operational", "non_operational"))
    )
    changed = changed.select(
        device_id=changed.entity_key,
        at=changed.valid_from.cast(e.event_timestamp.type()),
        failure_type=ibis.cases((changed.value == "non_operational", "went_offline"), else_=ibis.null("string")),
    )
    signs = checked.union(changed).distinct()
    healthy = ibis.cases((signs.failure_type.isnull(), signs["at"]), else_=ibis.null(e.event_timestamp.type()))
    onward = ibis.window(
        group_by=signs.device_id,
        order_by=[signs["at"], signs.failure_type.notnull(), signs.failure_type],
        rows=(0, None),
    )
    followed = signs.mutate(repaired_at=healthy.min().over(onward))
    failed = followed.filter(followed.failure_type.notnull()).mutate(
        failed_at=followed["at"], failed_date=periods.day(followed["at"])
    )
    causes = tap_hours.group_by(cause_device=tap_hours.device_id, cause_date=tap_hours.event_date).aggregate(
        warm=tap_hours.critical_temperatures.sum(), pressed=tap_hours.critical_pressures.sum()
    )
    t = failed.left_join(causes, [failed.device_id == causes.cause_device, failed.failed_date == causes.cause_date])
    return t.select(
        "device_id", "failed_at", "failure_type", "failed_date", "repaired_at",
        failure_category=ibis.cases((t.warm > 0, "temperature"), (t.pressed > 0, "pressure"), else_="operational"),
        repair_hours=t.repaired_at.delta(t.failed_at, unit="second").cast("float64") / 3600.0,
    )  # fmt: skip
