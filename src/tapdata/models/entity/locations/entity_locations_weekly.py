import ibis

from tapdata.logic import location_health, location_weeks, periods, rates, taps
from tapdata.model import AsOf, Follow, Incremental, Table, model

COLUMNS = {
    "location_id": "Venue.",
    "week_start_date": "Monday of the week.",
    "week_end_date": "Sunday of the week.",
    "is_complete_week": "The week ended by as_of.",
    "days_covered": "Days of the week from the venue's first to as_of: fewer than 7 in its first and in the open week.",
    "account_id": "Owning account of today.",
    "location_name": "Name of today.",
    "location_type": "Kind of venue of today.",
    "location_category": "Category of today.",
    "city": "City.",
    "state_code": "State, USPS code.",
    "country_code": "US, else the country as in raw.",
    "geographic_market": "Region.",
    "weekly_tap_events": "Device events of any kind.",
    "weekly_pours": "Pours.",
    "total_volume": "Poured volume, ml.",
    "avg_flow_rate": "Mean flow of the pours, ml per second.",
    "active_devices": "Devices of the venue with an event in the week.",
    "active_days": "Days with an event.",
    "quality_issues": "Readings outside 2-6 C or 10-15 psi.",
    "quality_issue_rate": "quality_issues / readings, percent.",
    "beverage_types_served": "Distinct beers poured.",
    "total_devices": "Devices on the last day of the week, of any kind.",
    "device_connectivity_rate": "Days of tap controllers with an event / days in service, percent.",
    "device_utilization_rate": "Tap controllers with a pour in the week / tap controllers in service in it, percent.",
    "taps_per_device": "Pours / active devices.",
    "avg_daily_taps": "Pours / days covered.",
    "weekly_operational_score": "0-100: 95, 80, 60, 40 or 20 by active days, connectivity and quality issues.",
    "weekly_activity_level": "By pours: high >= 500, medium >= 200, low >= 50, minimal, none.",
    "weekly_volume_tier": "By ml: high >= 50,000, medium >= 20,000, low >= 5,000, minimal, none.",
    "estimated_weekly_revenue": "What the venue takes, USD: volume x one configured price, an assumption; no MRR.",
    "location_lifecycle_stage": "By age on the last day: new <= 30 days, establishing <= 180, mature <= 365, veteran.",
    "expansion_readiness": "high_, moderate_ or low_expansion_potential by score and volume of the week.",
    "taps_wow_change": "Pours against the week before, percent; null in the first and the open week, and where it had none.",
    "volume_wow_change": "Poured volume against the week before, percent; null likewise.",
    "quality_wow_change": "quality_issue_rate less that of the week before, percentage points; null likewise.",
}


@model(
    incremental=Incremental(
        day="week_start_date",
        entity="location_id",
        period="week",
        inputs={
            "location_days": Follow(day="day", entity="location_id", back=7),
            "device_days": Follow(day="day", entity="location_id"),
            "stg_app_database__tap_events": Follow(day="event_date", entity="location_id"),
            "stg_app_database__locations": Follow(entity="location_id"),
        },
    ),
    grain=("location_id", "week_start_date"),
    columns=COLUMNS,
    pii=("location_name",),
)
def entity_locations_weekly(
    location_days: Table,
    device_days: Table,
    stg_app_database__locations: Table,
    stg_app_database__tap_events: Table,
    as_of: AsOf,
    pour_price_usd_per_oz: float,
) -> Table:
    """One row per venue and week of its life, the open week too: operation, fleet and change against the week before."""
    w = location_weeks.weeks(location_days)
    fleet = location_weeks.fleet(device_days).rename(_location="location_id", _week="week")
    beers = location_weeks.beers(stg_app_database__tap_events).rename(_place="location_id", _monday="week")
    t = w.left_join(fleet, [w.location_id == fleet._location, w.week == fleet._week]).left_join(
        beers, [w.location_id == beers._place, w.week == beers._monday]
    )
    week_end = periods.after(w.week, 6)
    t = t.select(
        "location_id", "account_id", "total_devices", "location_created_date", "quality_issues", "active_days",
        "total_volume", "weekly_tap_events", "weekly_pours", "days_covered", "last_day",
        week_start_date=w.week,
        week_end_date=week_end,
        is_complete_week=week_end <= as_of,
        avg_flow_rate=rates.ratio(w.flow_sum, w.flow_readings),
        quality_issue_rate=rates.percent(w.quality_issues, w.readings),
        device_connectivity_rate=rates.percent(w.controller_days_active, w.controller_days),
        active_devices=fleet.active_devices.fill_null(0),
        device_utilization_rate=rates.percent(fleet.pouring, fleet.serving),
        beverage_types_served=beers.beverage_types_served.fill_null(0),
    )  # fmt: skip
    before = ibis.window(group_by=t.location_id, order_by=t.week_start_date)

    def change(column: str) -> ibis.Value:
        past = t[column].lag().over(before)
        return t.is_complete_week.ifelse(rates.percent(t[column] - past, past), None)

    issues = t.quality_issue_rate - t.quality_issue_rate.lag().over(before)
    t = t.mutate(
        taps_per_device=rates.ratio(t.weekly_pours, t.active_devices),
        avg_daily_taps=rates.ratio(t.weekly_pours, t.days_covered),
        weekly_operational_score=location_health.weekly_score(
            t.active_days, t.device_connectivity_rate, t.quality_issue_rate
        ),
        weekly_activity_level=location_health.weekly_activity_level(t.weekly_pours),
        weekly_volume_tier=location_health.weekly_volume_tier(t.total_volume),
        estimated_weekly_revenue=taps.pour_revenue(t.total_volume, pour_price_usd_per_oz),
        location_lifecycle_stage=location_health.lifecycle_stage(
            periods.days_between(t.location_created_date, t.last_day)
        ),
        taps_wow_change=change("weekly_pours"),
        volume_wow_change=change("total_volume"),
        quality_wow_change=t.is_complete_week.ifelse(issues, None),
    )
    venues = stg_app_database__locations
    named = venues.select(
        "location_id", "location_name", "location_type", "location_category", "city",
        state_code=venues.state, country_code=venues.country, geographic_market=venues.region,
    )  # fmt: skip
    scored = t.mutate(
        expansion_readiness=location_health.expansion_indicator(t.weekly_operational_score, t.weekly_volume_tier)
    )
    return scored.left_join(named, "location_id").select(*COLUMNS)
