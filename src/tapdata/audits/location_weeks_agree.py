"""Weeks of venues: they add up from the days of venues and devices, and are compared with the week before."""

from __future__ import annotations

import ibis

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near, one_price, quotient, share
from tapdata.model import AsOf, Table, audit

KEY = ("location_id", "week_start_date")
VENUE = {
    **{name: name for name in ("account_id", "location_name", "location_type", "location_category", "city")},
    "state_code": "state", "country_code": "country", "geographic_market": "region",
}  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def location_weeks_agree(
    entity_locations_weekly: Table,
    location_days: Table,
    device_days: Table,
    stg_app_database__locations: Table,
    stg_app_database__tap_events: Table,
    as_of: AsOf,
) -> Table:
    """One row per venue and week that its days or devices tell differently, or that contradicts itself."""
    t = entity_locations_weekly
    d = location_days.mutate(week_start_date=periods.week(location_days.day))
    weeks = d.group_by(KEY).aggregate(
        weekly_tap_events=d.events.sum(), weekly_pours=d.pours.sum(), active_days=d.count(where=d.events > 0),
        quality_issues=d.anomalies.sum(), days_covered=d.count(), total_devices=d.devices.max(),
        total_volume=d.volume_ml.sum(), avg_flow_rate=rates.ratio(d.flow_sum.sum(), d.flow_readings.sum()),
        quality_issue_rate=rates.percent(d.anomalies.sum(), d.readings.sum()),
        device_connectivity_rate=rates.percent(d.controllers_active.sum(), d.controllers_watched.sum()),
    )  # fmt: skip
    lively = t.filter(t.active_devices > 0)
    reported = device_days.filter(device_days.has_event, device_days.location_id.notnull())
    reported = reported.select("location_id", "device_id", week_start_date=periods.week(reported.day)).distinct()
    seen = reported.group_by(KEY).aggregate(active_devices=reported.count()).semi_join(t, list(KEY))
    served = device_days.filter(device_days.is_watched, device_days.location_id.notnull())
    taps = served.group_by("location_id", "device_id", week_start_date=periods.week(served.day)).aggregate(
        poured=(served.pours > 0).any()
    )
    used = taps.group_by(KEY).aggregate(
        device_utilization_rate=rates.percent(taps.count(where=taps.poured), taps.count())
    )
    return ibis.union(
        disagreements(
            [
                carried("a week of a venue = its days", t, weeks, KEY, weeks.columns[2:], tolerance=NEAR),
                carried("devices that reported in a week", lively, seen, KEY, ["active_devices"]),
                carried("taps that poured in a week", t.filter(t.device_utilization_rate.notnull()),
                        used.semi_join(t, list(KEY)), KEY, ["device_utilization_rate"], tolerance=NEAR),
                carried("a week names the venue of today", t, stg_app_database__locations, ["location_id"], VENUE,
                        rows="left in right"),
                carried("beers of a week", t.filter(t.beverage_types_served > 0),
                        _beers(stg_app_database__tap_events).semi_join(t, list(KEY)), KEY, ["beverage_types_served"]),
            ]
        ),
        _rows(t, location_days, as_of),
    )  # fmt: skip


def _beers(events: Table) -> Table:
    poured = events.filter(~events.is_orphan, events.is_valid_pour, events.beer_type.notnull())
    kinds = poured.select("location_id", "beer_type", "event_date").distinct()
    weekly = kinds.select("location_id", "beer_type", week_start_date=periods.week(kinds.event_date)).distinct()
    return weekly.group_by(KEY).aggregate(beverage_types_served=weekly.count())


def _rows(t: Table, location_days: Table, as_of: AsOf) -> Table:
    """Weeks that contradict themselves or the week before."""
    end = ibis.literal(as_of)
    life = location_days.group_by(_venue="location_id").aggregate(
        created=location_days.location_created_date.max(), first=location_days.day.min()
    )
    other = t.view()
    past = other.select(
        _place="location_id", _next=periods.after(other.week_start_date, 7), _pours="weekly_pours",
        _volume="total_volume", _quality="quality_issue_rate",
    )  # fmt: skip
    p = t.left_join(past, [t.location_id == past._place, t.week_start_date == past._next])
    p = p.join(life, p.location_id == life._venue)
    p = p.mutate(last_day=ibis.least(p.week_end_date, end))
    age = periods.days_between(p.created, p.last_day)
    compared = p.is_complete_week
    return broken(
        "a week agrees with itself", p, KEY,
        week=(p.week_end_date == periods.after(p.week_start_date, 6)) & (periods.weekday(p.week_start_date) == 1)
        & (p.week_start_date <= end),
        complete=p.is_complete_week == (p.week_end_date <= end),
        covered=p.days_covered == periods.days_between(ibis.greatest(p.week_start_date, p["first"]), p.last_day) + 1,
        per_device=quotient(p.taps_per_device, p.weekly_pours, p.active_devices),
        per_day=near(p.avg_daily_taps * p.days_covered, p.weekly_pours),
        pours=~compared | share(p.taps_wow_change, p.weekly_pours - p._pours, p._pours),
        volume=~compared | share(p.volume_wow_change, p.total_volume - p._volume, p._volume),
        quality=~compared | near(p.quality_wow_change, p.quality_issue_rate - p._quality),
        stage=(p.location_lifecycle_stage == "new") == (age <= 30),
        veteran=(p.location_lifecycle_stage == "veteran") == (age > 365),
        mature=(p.location_lifecycle_stage != "mature") | age.between(181, 365),
    ).union(one_price("one price for all weeks", t, KEY, "estimated_weekly_revenue", "total_volume"))  # fmt: skip
