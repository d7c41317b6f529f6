from tapdata.logic import location_health, periods, rates
from tapdata.model import AsOf, Table, model

CORE = (
    "location_id", "account_id", "location_name", "location_type", "location_category", "city", "state_code",
    "country_code", "total_devices", "active_devices", "maintenance_devices", "avg_flow_rate_30d", "total_users",
    "active_users", "operational_health_score", "location_age_days", "location_lifecycle_stage", "is_newly_opened",
)  # fmt: skip


@model(
    grain=("location_id",),
    columns={
        "location_id": "Venue.",
        "account_id": "Owning account.",
        "location_name": "Name of the venue.",
        "location_type": "Kind of venue, lower case: main, branch, satellite, franchise.",
        "location_category": "Flagship, Standard, Satellite, Franchise, Express, Kiosk; unmapped.",
        "city": "City.",
        "state_code": "State, USPS code.",
        "country_code": "US, else the country as in raw.",
        "total_devices": "Devices installed, of any kind.",
        "active_devices": "Devices with an event on as_of.",
        "inactive_devices": "Devices without one: sensors and gateways never report.",
        "maintenance_devices": "Devices whose status flag of today is maintenance.",
        "device_active_rate": "Tap controllers with an event on as_of / tap controllers in service, percent.",
        "total_taps_last_30d": "Pours in 30 days; readings, cleanings and checks are none.",
        "unique_devices_last_30d": "Devices with an event in 30 days.",
        "active_days_last_30d": "Days with an event in 30 days.",
        "total_volume_ml_30d": "Poured volume in 30 days, ml.",
        "avg_flow_rate_30d": "Mean flow of pours in 30 days, ml per second.",
        "last_tap_timestamp": "Latest pour, UTC; null when none ever was.",
        "total_users": "Users of the account where this is its only venue; else null: raw ties no user to a venue.",
        "active_users": "Of these, with a session in 30 days.",
        "last_user_activity": "Day of their latest session, feature use or page view.",
        "unique_features_used_30d": "Distinct features they used in 30 days.",
        "total_feature_interactions_30d": "How often they used features in 30 days.",
        "taps_per_device_30d": "Pours in 30 days / devices with an event in 30 days.",
        "avg_taps_per_active_day": "Pours in 30 days / days with an event.",
        "taps_per_user_30d": "Pours in 30 days / users with a session in 30 days.",
        "avg_volume_per_tap": "Mean volume of a pour in 30 days, ml.",
        "operational_health_score": "Operational health, 0-100: 95, 80, 60, 30 or 10; the same as everywhere.",
        "activity_level": "By pours in 30 days: high >= 1000, medium >= 500, low >= 100, minimal, none.",
        "device_health_tier": "By device_active_rate: excellent >= 90, good >= 70, fair >= 50, poor; null: none in service.",
        "user_engagement_level": "highly_engaged >= 10 active users, 5 features; engaged >= 5, 3; lightly_engaged; not_engaged.",
        "recent_activity_status": "Last pour: today, week, month (< 30 days), dormant, never.",
        "has_maintenance_devices": "Some device is flagged for maintenance today.",
        "devices_but_no_activity": "It has devices and no event in 30 days.",
        "users_but_no_taps": "It has active users and no pour in 30 days; null where that cannot be told.",
        "location_age_days": "Days since creation.",
        "location_lifecycle_stage": "By age: new <= 30 days, establishing <= 180, mature <= 365, veteran.",
        "is_newly_opened": "At most 30 days old.",
    },
    pii=("location_name",),
)
def int_locations__operational_metrics(
    int_locations__core: Table,
    stg_app_database__locations: Table,
    tap_hours: Table,
    user_days: Table,
    feature_periods: Table,
    as_of: AsOf,
) -> Table:
    """One row per venue of a known account, as of as_of: how much is poured, by how many devices and users."""
    core = int_locations__core
    poured = tap_hours.filter(~tap_hours.is_orphan, tap_hours.pours > 0)
    latest = poured.group_by("location_id").agg(last_tap_timestamp=poured.last_pour_at.max())
    people = _people(stg_app_database__locations, user_days.filter(user_days.day == as_of), feature_periods, as_of)
    t = core.left_join(latest, "location_id").left_join(people, core.location_id == people.location_id)
    days_since = periods.days_between(periods.day(latest.last_tap_timestamp), as_of)
    return t.select(
        *(core[name] for name in CORE),
        inactive_devices=core.total_devices - core.active_devices,
        device_active_rate=core.device_connectivity_rate,
        total_taps_last_30d=core.pours_30d,
        unique_devices_last_30d=core.active_devices_30d,
        active_days_last_30d=core.active_days_30d,
        total_volume_ml_30d=core.total_volume_30d,
        last_tap_timestamp=latest.last_tap_timestamp,
        last_user_activity=people.last_user_activity,
        unique_features_used_30d=people.unique_features_used_30d,
        total_feature_interactions_30d=people.total_feature_interactions_30d,
        taps_per_device_30d=rates.ratio(core.pours_30d, core.active_devices_30d),
        avg_taps_per_active_day=rates.ratio(core.pours_30d, core.active_days_30d),
        taps_per_user_30d=rates.ratio(core.pours_30d, core.active_users),
        avg_volume_per_tap=core.avg_volume_per_event_30d,
        activity_level=location_health.activity_level(core.pours_30d),
        device_health_tier=location_health.device_health_tier(core.device_connectivity_rate),
        user_engagement_level=location_health.user_engagement_level(core.active_users, people.unique_features_used_30d),
        recent_activity_status=location_health.recent_activity_status(days_since),
        has_maintenance_devices=core.maintenance_devices > 0,
        devices_but_no_activity=(core.total_devices > 0) & (core.tap_events_30d == 0),
        users_but_no_taps=(core.active_users > 0) & (core.pours_30d == 0),
    )


def _people(locations: Table, today: Table, feature_periods: Table, as_of: AsOf) -> Table:
    """What the users of venues that are their account's only one did in 30 days."""
    sole = location_health.sole_venues(locations)
    did = today.group_by("account_id").agg(
        last_user_activity=today.last_activity_date.max(), uses=today.feature_uses_30d.sum()
    )
    used = feature_periods.filter(
        feature_periods.level == "account", feature_periods.valid_from <= as_of, feature_periods.valid_to > as_of
    )
    features = used.group_by(account_id=used.entity_id).agg(features=used.feature_name.nunique())
    t = sole.left_join(did, "account_id").left_join(features, sole.account_id == features.account_id)
    return t.select(
        sole.location_id,
        did.last_user_activity,
        unique_features_used_30d=features.features.fill_null(0),
        total_feature_interactions_30d=did.uses.fill_null(0),
    )
