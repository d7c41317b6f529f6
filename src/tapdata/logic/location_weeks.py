"""Venues by week, Monday to Sunday: their days, fleet and beers. One row per venue and week."""

from __future__ import annotations

from tapdata.logic import periods
from tapdata.model import Table


def weeks(location_days: Table) -> Table:
    """The venue's days added up by week (``week``: its Monday), and its devices on the last of them. Volumes ml."""
    t = location_days.mutate(week=periods.week(location_days.day))
    return t.group_by("location_id", "account_id", "location_created_date", "week").agg(
        weekly_tap_events=t.events.sum(), weekly_pours=t.pours.sum(), total_volume=t.volume_ml.sum(),
        flow_sum=t.flow_sum.sum(), flow_readings=t.flow_readings.sum(),
        readings=t.readings.sum(), quality_issues=t.anomalies.sum(),
        active_days=t.count(where=t.events > 0), days_covered=t.count(), last_day=t.day.max(),
        controller_days=t.controllers_watched.sum(), controller_days_active=t.controllers_active.sum(),
        total_devices=t.devices.argmax(t.day),
    )  # fmt: skip


def fleet(device_days: Table) -> Table:
    """By venue and week: the devices that reported, the tap controllers in service, and those of them that poured."""
    d = device_days.filter(device_days.location_id.notnull()).mutate(week=periods.week(device_days.day))
    each = d.group_by("location_id", "device_id", "week").agg(
        reported=d.has_event.any(), serving=d.is_watched.any(), pouring=(d.is_watched & (d.pours > 0)).any()
    )
    return each.group_by("location_id", "week").agg(
        active_devices=each.count(where=each.reported),
        serving=each.count(where=each.serving),
        pouring=each.count(where=each.pouring),
    )


def beers(events: Table) -> Table:
    """The distinct beers poured at each venue by week. One row per venue and week with any."""
    poured = events.filter(~events.is_orphan, events.is_valid_pour, events.beer_type.notnull())
    daily = poured.select("location_id", "event_date", "beer_type").distinct()
    weekly = daily.mutate(week=periods.week(daily.event_date))
    return weekly.group_by("location_id", "week").agg(beverage_types_served=weekly.beer_type.nunique())
