"""The history of devices: its periods are the days of devices, each follows from the one before, and none is missing."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near
from tapdata.model import AsOf, Table, audit

STATE = {
    **{name: name for name in (
        "location_id", "account_id", "device_type", "health_score", "maintenance_status", "days_since_maintenance",
        "last_failure_category", "failures_30d", "mtbf_hours",
    )},
    "rapid_failure_flag": "has_rapid_failures",
}  # fmt: skip
"""Columns of a period -> those of its first day."""
PREVIOUS = {
    "previous_operational_status": "operational_status", "previous_firmware_version": "firmware_version",
    "previous_health_band": "health_band", "previous_health_score": "health_score",
    "previous_maintenance_status": "maintenance_status", "previous_failure_category": "last_failure_category",
    "valid_from": "valid_to",
}  # fmt: skip
OBSERVED = ("operational_status", "is_online", "firmware_version")


@audit(grain=GRAIN, columns=COLUMNS)
def device_history_agree(entity_devices_history: Table, device_days: Table, observations: Table, as_of: AsOf) -> Table:
    """One row per device, and period, that its days, the period before or what was observed tell differently."""
    t = entity_devices_history
    spans = t.group_by("device_id").aggregate(
        first=t.valid_from.min(), periods=t.count(), last=t.event_sequence.max(), open=t.count(where=t.is_current)
    )
    lives = device_days.group_by("device_id").aggregate(first=device_days.day.min())
    bounds = t.mutate(
        last_day=t.valid_to.isnull().ifelse(
            ibis.literal(as_of), periods.before(t.valid_to.fill_null(ibis.literal(as_of)), 1)
        ),
        following=t.event_sequence + 1,
    )
    later = t.filter(t.event_sequence > 1)
    return ibis.union(
        disagreements(
            [
                carried("every device has a history from its first day", spans, lives, ["device_id"], ["first"]),
                carried("a period tells its first day", t, device_days, {"device_id": "device_id", "valid_from": "day"},
                        STATE, rows="left in right"),
                carried("nothing changed by the last day of a period", bounds, device_days,
                        {"device_id": "device_id", "last_day": "day"}, ["maintenance_status", "last_failure_category"],
                        rows="left in right"),
                carried("a period follows from the one before", later, bounds,
                        {"device_id": "device_id", "event_sequence": "following"}, PREVIOUS, rows="left in right"),
                carried("what is current is what was observed last", _now(t), _seen(observations, as_of),
                        ["device_id", "attribute"], ["value"], rows="common"),
            ]
        ),
        broken(
            "the periods of a device are numbered, and one is current", spans, ["device_id"],
            numbered=spans.periods == spans["last"], current=spans.open == 1,
        ),
        _rows(t, bounds, as_of),
    )  # fmt: skip


def _now(t: Table) -> Table:
    now = t.filter(t.is_current)
    texts = {
        name: now[name].cases((True, "true"), (False, "false")) if name == "is_online" else now[name]
        for name in OBSERVED
    }
    return ibis.union(
        *(now.select("device_id", attribute=ibis.literal(name), value=value) for name, value in texts.items())
    )


def _seen(observations: Table, as_of: AsOf) -> Table:
    log = observations.filter(
        observations.source_table == "stg_app_database__devices", observations.observed_as_of <= as_of
    )
    last = ibis.row_number().over(group_by=[log.entity_key, log.attribute], order_by=ibis.desc(log.observed_as_of))
    ranked = log.mutate(place=last)
    return ranked.filter(ranked.place == 0).select("attribute", "value", device_id="entity_key")


def _rows(t: Table, bounds: Table, as_of: AsOf) -> Table:
    """Periods that contradict themselves or the sum of impacts before them."""
    before = bounds.select(_device="device_id", _following="following", so_far="cumulative_performance_impact")
    p = t.left_join(before, [t.device_id == before._device, t.event_sequence == before._following])
    impact = p.health_score - p.previous_health_score
    total = ibis.cases((p.so_far.notnull() | impact.notnull(), p.so_far.fill_null(0.0) + impact.fill_null(0.0)))
    return broken(
        "a period agrees with itself", p, ["device_id", "valid_from"],
        impact=near(p.performance_impact, impact, NEAR),
        so_far=near(p.cumulative_performance_impact, total, NEAR),
        moved=(p.change_type != "health_improved") | (impact > 0),
        fell=(p.change_type != "health_declined") | (impact < 0),
        known=(p.change_type != "health_known") | (p.previous_health_score.isnull() & p.health_score.notnull()),
        lost=(p.change_type != "health_unknown") | (p.previous_health_score.notnull() & p.health_score.isnull()),
        failure=(p.change_type != "failure") | ~p.last_failure_category.identical_to(p.previous_failure_category),
        maintained=(p.change_type != "maintenance_change")
        | ~p.maintenance_status.identical_to(p.previous_maintenance_status),
        status=(p.change_type != "status_change") | (
            (p.event_type == "failure") == (p.operational_status == "non_operational").fill_null(False)
        ),
        not_after_as_of=p.valid_from <= as_of,
    )  # fmt: skip
