import ibis

from tapdata.logic import calendar, location_facts, location_health, periods, rates
from tapdata.model import Table, model

SUMMED = ("events", "pours", "readings", "anomalies", "flow_readings", "volume_ml", "flow_sum")
"""What is summed over 30 days."""


@model(
    grain=("location_id", "day"),
    cluster_by=("day",),
    columns={
        "location_id": "Venue.",
        "day": "Day, UTC: from the venue's creation, or the first fact there if that is earlier, to as_of.",
        "account_id": "Owning account.",
        "location_created_date": "Day of creation, UTC.",
        "devices": "Devices of the venue by then, of any kind.",
        "tap_controllers": "Of these, tap controllers.",
        "controllers_in_service": "Tap controllers in service that day.",
        "controllers_watched": "Of these, on a day of which raw holds device events: before these nothing is known of them.",
        "controllers_active": "Of these, with an event that day.",
        "availability_pct": "controllers_active / controllers_watched, percent.",
        "active_devices": "Devices of the venue with an event that day.",
        "active_devices_30d": "Devices of the venue with an event in 30 days.",
        "events": "Events at the venue.",
        "pours": "Pours at the venue.",
        "volume_ml": "Poured volume, ml.",
        "readings": "Events that read a temperature or a pressure.",
        "anomalies": "Of these, outside 2-6 C or 10-15 psi.",
        "flow_readings": "Pours with a flow.",
        "flow_sum": "Sum of their flows, ml per second.",
        "events_30d": "Events in 30 days.",
        "pours_30d": "Pours in 30 days.",
        "volume_ml_30d": "Poured volume in 30 days, ml.",
        "readings_30d": "Events in 30 days that read a temperature or a pressure.",
        "anomalies_30d": "Of these, outside 2-6 C or 10-15 psi.",
        "quality_issue_rate_30d": "anomalies_30d / readings_30d, percent.",
        "avg_flow_rate_30d": "Mean flow of the pours of 30 days, ml per second.",
        "active_days_30d": "Days with an event in 30 days.",
        "health_score": "Operational health, 0-100.",
        "health_band": "excellent, good, fair, poor or critical by the health score.",
        "connectivity_tier": "By availability: excellent >= 95, good >= 80, fair >= 60, poor, none.",
        "volume_tier": "By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none.",
        "status": "active (devices, and events in 30 days), inactive (devices only), no_devices.",
        "operational_status": "operational (a tap controller reported), offline, not_operational (none in service).",
    },
)
def location_days(days: Table, stg_app_database__locations: Table, tap_hours: Table, device_days: Table) -> Table:
    """One row per venue and day of its life. A device counts at its venue of today, an event where it happened.

    Before raw holds device events, what a venue's devices did is unknown: its classes, rates and score are null.
    """
    venues = stg_app_database__locations.filter(~stg_app_database__locations.is_orphan)
    facts = location_facts.by_day(tap_hours, device_days)
    first = facts.group_by("location_id").agg(_first=facts.day.min())
    created = periods.day(venues.location_created_at)
    known = venues.left_join(first, "location_id").select(
        venues.location_id, venues.account_id,
        location_created_date=created, _start=ibis.least(created.fill_null(first._first), first._first.fill_null(created)),
    )  # fmt: skip
    spine = calendar.days_of(known.filter(known._start.notnull()), days, start="_start", flags=("has_device_data",))
    t = spine.left_join(facts, ["location_id", "day"]).select(
        spine.location_id, spine.day, spine.account_id, spine.location_created_date, spine.has_device_data,
        **{name: facts[name].fill_null(0) for name in location_facts.COUNTS},
        **{name: facts[name].fill_null(0.0) for name in location_facts.AMOUNTS},
    )  # fmt: skip
    window = ibis.window(group_by=t.location_id, order_by=t.day, preceding=29, following=0)
    t = t.mutate(
        **{f"{name}_30d": t[name].sum().over(window) for name in SUMMED},
        active_days_30d=(t.events > 0).cast("int64").sum().over(window),
    )
    t = t.mutate(
        availability_pct=rates.percent(t.controllers_active, t.controllers_watched),
        quality_issue_rate_30d=rates.percent(t.anomalies_30d, t.readings_30d),
        avg_flow_rate_30d=rates.ratio(t.flow_sum_30d, t.flow_readings_30d),
        _is_told=t.has_device_data | (t.devices == 0),
    )
    told = t._is_told
    t = t.mutate(
        connectivity_tier=told.ifelse(location_health.connectivity_tier(t.availability_pct), None),
        volume_tier=told.ifelse(location_health.volume_tier(t.volume_ml_30d), None),
        status=told.ifelse(location_health.location_status(t.devices, t.events_30d), None),
        operational_status=told.ifelse(
            location_health.operational_status(t.controllers_in_service, t.controllers_active), None
        ),
        health_score=told.ifelse(
            location_health.health_score(t.availability_pct, t.quality_issue_rate_30d, t.events_30d, t.devices), None
        ),
    )
    return t.mutate(health_band=location_health.health_band(t.health_score)).drop(
        "flow_sum_30d", "flow_readings_30d", "has_device_data", "_is_told"
    )
