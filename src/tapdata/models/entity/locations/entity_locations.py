import ibis

from tapdata.logic import location_columns, location_health, taps
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "location_id": "Venue.",
    "account_id": "Owning account.",
    "customer_id": "The same as account_id, under the name dashboards use.",
    **location_columns.KIND,
    "is_active": "The status is active.",
    "risk_level": "high: health below 60, medium: below 80, low; null where no tap controller is in service.",
    "street_address": "Street and number.",
    "city": "City.",
    "state": "State, USPS code; the same as state_code.",
    **location_columns.ADDRESS,
    "region": "Northeast, Southeast, Midwest, Southwest, West, Other, International; unmapped.",
    "geographic_market": "The same as region.",
    **location_columns.DEVICES,
    **location_columns.REPORTING,
    "online_now_pct": "online_devices / devices with a status, percent.",
    "device_connectivity_rate": "Device availability: tap controllers with an event on as_of / in service, percent.",
    "connectivity_tier": "By device_connectivity_rate: excellent >= 95, good >= 80, fair >= 60, poor, none.",
    "device_health_tier": "By device_connectivity_rate: excellent >= 90, good >= 70, fair >= 50, poor; null: none in service.",
    **location_columns.MAINTENANCE,
    "has_maintenance_devices": "Some device is flagged for maintenance today.",
    "tap_events_30d": "Device events of any kind in 30 days.",
    "pours_30d": "Pours in 30 days.",
    "active_days_last_30d": "Days with an event in 30 days.",
    "total_volume_30d": "Poured volume in 30 days, ml.",
    "volume_tier": "By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none.",
    "activity_level": "By pours in 30 days: high >= 1000, medium >= 500, low >= 100, minimal, none.",
    "recent_activity_status": "Last pour: today, week, month (< 30 days), dormant, never.",
    "last_tap_timestamp": "Latest pour, UTC; null when none ever was.",
    "avg_flow_rate_30d": "Mean flow of pours in 30 days, ml per second.",
    **location_columns.QUALITY,
    "avg_volume_per_tap": "The same: mean volume of a pour in 30 days, ml.",
    "taps_per_device_30d": "Pours in 30 days / devices with an event in 30 days.",
    "avg_taps_per_active_day": "Pours in 30 days / days with an event.",
    "devices_but_no_activity": "It has devices and no event in 30 days.",
    **location_columns.USERS,
    "taps_per_user_30d": "Pours in 30 days / active users.",
    "user_engagement_level": "highly_engaged >= 10 active users, 5 features; engaged >= 5, 3; lightly_engaged; not_engaged.",
    "users_but_no_taps": "It has active users and no pour in 30 days; null where that cannot be told.",
    "support_tickets_open": "Open tickets of the account where this is its only venue; else null: tickets reach accounts.",
    "account_open_tickets": "Open tickets of the whole account: the same at each of its venues, so never to be summed.",
    "revenue_per_location": "What the venue takes in 30 days, USD: volume x one configured price, an assumption; no MRR.",
    **location_columns.HEALTH,
    "operational_readiness_score": "0-100: 0.4 health + 0.3 availability + 0.3 quality, over the parts that apply.",
    "expansion_indicator": "high_ (health >= 80, high volume), moderate_ (>= 60, medium volume) or low_expansion_potential.",
    "support_priority": "urgent: health < 60 in service; high: < 80 and issues > 5 %; medium: either; low.",
    "location_created_at": "Creation, UTC.",
    "location_updated_at": "Last update, UTC; may lie after as_of.",
    **location_columns.AGE,
}
METRICS = (
    "recent_activity_status", "last_tap_timestamp", "device_health_tier", "activity_level", "avg_volume_per_tap",
    "taps_per_device_30d", "avg_taps_per_active_day", "taps_per_user_30d", "user_engagement_level",
    "has_maintenance_devices", "devices_but_no_activity", "users_but_no_taps",
)  # fmt: skip


@model(
    grain=("location_id",),
    columns=COLUMNS,
    pii=("location_name", "street_address", "zip_code", "full_address"),
)
def entity_locations(
    int_locations__core: Table,
    int_locations__operational_metrics: Table,
    stg_app_database__locations: Table,
    ticket_days: Table,
    as_of: AsOf,
    pour_price_usd_per_oz: float,
) -> Table:
    """One row per venue of a known account, as of as_of: place, fleet, operation, health and what to do about it."""
    core = int_locations__core
    more = int_locations__operational_metrics.select("location_id", *METRICS)
    today = ticket_days.filter(ticket_days.day == as_of).select("account_id", account_open_tickets="open_tickets")
    sole = location_health.sole_venues(stg_app_database__locations).select("location_id", is_sole=ibis.literal(True))
    t = core.left_join(more, "location_id").drop("location_id_right")
    t = t.left_join(today, "account_id").drop("account_id_right")
    t = t.left_join(sole, "location_id").drop("location_id_right")
    score, issues = t.operational_health_score, t.quality_issue_rate_30d
    return t.mutate(
        customer_id=t.account_id,
        is_active=t.location_status == "active",
        risk_level=location_health.risk_level(score, t.controllers_in_service),
        state=t.state_code,
        region=t.geographic_market,
        active_days_last_30d=t.active_days_30d,
        support_tickets_open=t.is_sole.ifelse(t.account_open_tickets, None),
        revenue_per_location=taps.pour_revenue(t.total_volume_30d, pour_price_usd_per_oz),
        operational_readiness_score=location_health.readiness_score(score, t.device_connectivity_rate, issues),
        expansion_indicator=location_health.expansion_indicator(score, t.volume_tier),
        support_priority=location_health.support_priority(score, t.controllers_in_service, issues),
    ).select(*COLUMNS)
