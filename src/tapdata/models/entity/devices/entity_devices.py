import ibis

from tapdata.logic import device_health, periods, rates, taps
from tapdata.model import AsOf, Table, model
from tapdata.models.intermediate.devices.int_devices__performance_health import COLUMNS as MEASURED

COLUMNS = {
    "device_id": "Device.",
    "device_key": "Surrogate key: MD5 of device_id.",
    "account_id": "Owner of the venue.",
    "customer_id": "The same as account_id.",
    "location_id": "Venue it stands in.",
    "location_name": "Name of the venue.",
    "device_type": "tap_controller, sensor, gateway.",
    "category": "Purpose: dispensing, monitoring, networking.",
    "manufacturer": "Manufacturer.",
    "model": "Model.",
    "is_active": "It reported an event in 30 days; null for a kind that does not report, and has not.",
    "overall_health_score": MEASURED["overall_device_health_score"],
    "health_score": "The same as overall_health_score.",
    "device_health_status": "maintenance or offline by the status flag, else healthy >= 80, degraded >= 60, unhealthy; unknown.",
    "maintenance_risk_level": "By alerts and quality issues, percent: > 10 / 15 high, > 5 / 8 medium, > 2 / 3 low, minimal.",
    "requires_immediate_attention": "Health below 50, alerts above 15 percent, or maintenance overdue.",
    "total_volume_liters_30d": "Poured volume in 30 days, litres.",
    "estimated_revenue_30d": "What the venue took for it, USD, at one configured price per ounce: an assumption, no MRR.",
    "avg_daily_volume_ml_lifetime": "Volume per day from the first event to as_of, ml.",
    "last_activity_at": "Latest event, UTC.",
    "usage_pattern": "Expected use: high, medium, low.",
    "warranty_expiry": "Last day of the warranty.",
    "days_until_warranty_expiry": "Days from as_of to the end of the warranty; negative once expired.",
    "warranty_status": "Expired, Expiring Soon <= 90 days, Active; null without a warranty date.",
    "purchase_price": "Price paid, USD.",
    "expected_lifespan_years": "Expected life, years.",
    "energy_consumption_watts": "Rated power, W.",
    "estimated_daily_energy_cost": "USD per day at rated power for 24 h and one configured tariff: an upper bound.",
    **{name: text for name, text in MEASURED.items() if name != "overall_device_health_score"},
}


@model(grain=("device_id",), columns=COLUMNS, pii=("location_name",))
def entity_devices(
    int_devices__performance_health: Table,
    stg_app_database__devices: Table,
    stg_app_database__locations: Table,
    as_of: AsOf,
    pour_price_usd_per_oz: float,
) -> Table:
    """One row per device of a known venue and account, as of as_of."""
    d, venues = stg_app_database__devices, stg_app_database__locations
    facts = d.select(
        "category", "manufacturer", "usage_pattern", "warranty_expiry", "days_until_warranty_expiry", "warranty_status",
        "purchase_price", "expected_lifespan_years", "energy_consumption_watts", "estimated_daily_energy_cost",
        _device="device_id",
    )  # fmt: skip
    places = venues.select("location_name", _location="location_id")
    t = int_devices__performance_health
    t = t.left_join(facts, t.device_id == facts._device).left_join(places, t.location_id == places._location)
    score = t.overall_device_health_score
    days = periods.days_between(periods.day(t.earliest_event_timestamp), as_of) + 1
    reported = ibis.cases(
        (t.is_tap_controller | (t.lifetime_events > 0), t.active_days_30d > 0), else_=ibis.null("boolean")
    )
    return t.mutate(
        customer_id=t.account_id,
        is_active=reported,
        overall_health_score=score,
        health_score=score,
        device_health_status=device_health.health_status(score, t.operational_status),
        maintenance_risk_level=device_health.maintenance_risk(t.alert_rate_30d, t.quality_issue_rate_30d),
        requires_immediate_attention=device_health.needs_attention(score, t.alert_rate_30d, t.maintenance_status),
        total_volume_liters_30d=t.total_volume_ml_30d / 1000.0,
        estimated_revenue_30d=taps.pour_revenue(t.total_volume_ml_30d, pour_price_usd_per_oz),
        avg_daily_volume_ml_lifetime=rates.ratio(t.lifetime_volume_ml, days),
        last_activity_at=t.latest_event_timestamp,
    ).select(*COLUMNS)
