import ibis

from tapdata.logic import links, money, periods, rows, text
from tapdata.model import AsOf, Table, model

PRIORITIES = {"tap_controller": "primary", "sensor": "secondary", "gateway": "infrastructure"}
OPERATION = {"online": "operational", "offline": "non_operational", "maintenance": "maintenance", "error": "error"}


@model(
    grain=("device_id",),
    columns={
        "device_id": "Device: a tap controller, a sensor or a gateway.",
        "device_key": "Surrogate key: MD5 of device_id.",
        "location_id": "Venue the device stands in.",
        "account_id": "Owner as the device names it, else the owner of its venue.",
        "location_account_id": "Owner of the venue; null when the venue is unknown.",
        "owner_mismatch": "The device names another owner than its venue has.",
        "device_type": "Kind of device, lower case: tap_controller, sensor, gateway.",
        "category": "Purpose, lower case: dispensing, monitoring, networking.",
        "manufacturer": "Manufacturer.",
        "model": "Model.",
        "serial_number": "Serial number.",
        "firmware_version": "Firmware of today.",
        "ip_address": "Network address; not unique across venues.",
        "mac_address": "Hardware address.",
        "device_priority": "primary (tap controller), secondary (sensor), infrastructure (gateway); else unmapped.",
        "status": "Status as in raw: Online, Offline, Maintenance.",
        "operational_status": "operational (online), non_operational (offline), maintenance, error, unknown; unmapped.",
        "is_online": "The status is online; null without a status.",
        "usage_pattern": "Expected use, lower case: high, medium, low.",
        "network_connectivity": "Network medium, lower case: wifi, ethernet, cellular; no sign of being online.",
        "install_date": "Day of installation.",
        "warranty_expiry": "Last day of the warranty.",
        "last_maintenance_date": "Last maintenance by the device's record; null where not loaded or after as_of.",
        "expected_lifespan_years": "Expected life, years.",
        "days_since_install": "Days from installation to as_of; null when not installed by then.",
        "days_until_warranty_expiry": "Days from as_of to the end of the warranty; negative once expired.",
        "warranty_status": "Expired, Expiring Soon <= 90 days, Active; null without a warranty date.",
        "purchase_price": "Price paid, USD.",
        "energy_consumption_watts": "Rated power, W.",
        "estimated_daily_energy_cost": "USD per day at rated power for 24 h and one configured tariff: an upper bound.",
        "missing_location_id": "The venue is null or blank.",
        "missing_device_type": "The kind of device is null or blank.",
        "is_orphan": "The venue, the venue's account or the named owner does not exist.",
        "device_created_at": "Creation, UTC.",
        "device_updated_at": "Last update of the record, UTC; no sign of life, and may lie after as_of.",
    },
    pii=("ip_address", "mac_address"),
)
def stg_app_database__devices(
    app_database_devices: Table,
    stg_app_database__locations: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
    energy_price_usd_per_kwh: float,
) -> Table:
    """One row per device."""
    t = rows.accepted(app_database_devices, "app_database_devices", as_of)
    venues = {"location_account_id": "account_id", "homeless": "is_orphan"}
    t = links.with_parents(
        t,
        links.Parent("location_id", stg_app_database__locations, "location_id", venues),
        links.Parent("customer_id", stg_app_database__accounts, "account_id"),
    )
    installed = ibis.coalesce(t.install_date, t.installation_date)
    age = periods.days_between(installed, as_of)
    warranty_days = periods.days_between(as_of, t.warranty_expiry)
    maintained = t.last_maintenance_date
    return t.select(
        device_id=t.id,
        device_key=text.surrogate_key(t.id),
        location_id=t.location_id,
        account_id=ibis.coalesce(t.customer_id, t.location_account_id),
        location_account_id=t.location_account_id,
        owner_mismatch=(t.customer_id != t.location_account_id).fill_null(False),
        device_type=text.normal(t.device_type),
        category=text.normal(t.category),
        manufacturer=text.clean(t.manufacturer),
        model=text.clean(t.model),
        serial_number=text.clean(t.serial_number),
        firmware_version=text.clean(t.firmware_version),
        ip_address=text.clean(t.ip_address),
        mac_address=text.clean(t.mac_address),
        device_priority=text.mapped(t.device_type, PRIORITIES),
        status=t.status,
        operational_status=text.mapped(t.status, OPERATION, missing="unknown"),
        is_online=text.normal(t.status) == "online",
        usage_pattern=text.normal(t.usage_pattern),
        network_connectivity=text.normal(t.network_connectivity),
        install_date=installed,
        warranty_expiry=t.warranty_expiry,
        last_maintenance_date=ibis.cases((maintained <= as_of, maintained), else_=ibis.null("date")),
        expected_lifespan_years=t.expected_lifespan_years,
        days_since_install=ibis.cases((age >= 0, age), else_=ibis.null("int64")),
        days_until_warranty_expiry=warranty_days,
        warranty_status=ibis.cases(
            (warranty_days.isnull(), ibis.null("string")), (warranty_days < 0, "Expired"),
            (warranty_days <= 90, "Expiring Soon"), else_="Active",
        ),
        purchase_price=money.dollars(t.purchase_price),
        energy_consumption_watts=t.energy_consumption_watts,
        estimated_daily_energy_cost=money.dollars(
            t.energy_consumption_watts.cast("float64") * 24.0 / 1000.0 * energy_price_usd_per_kwh
        ),
        missing_location_id=text.is_missing(t.location_id),
        missing_device_type=text.is_missing(t.device_type),
        is_orphan=t.is_orphan | t.homeless.fill_null(False),
        device_created_at=t.created_at,
        device_updated_at=t.updated_at,
    )  # fmt: skip
