"""The application database, its four large event tables: tap events, sessions, page views, feature usage."""

from __future__ import annotations

from tapdata.contracts.schema import Column, ForeignKey, Json, RawTable

tap_events = RawTable(
    name="app_database_tap_events",
    source="app_database",
    grain="one device event (pour or sensor reading)",
    key="id",
    event_time="timestamp",
    is_event_table=True,
    foreign_keys=(
        ForeignKey("device_id", "app_database_devices"),
        ForeignKey("location_id", "app_database_locations"),
    ),
    columns=(
        Column("id", "string", nullable=False),
        Column("device_id", "string", nullable=False),
        Column("location_id", "string", nullable=False),
        Column("timestamp", "timestamp", "Event time, UTC.", nullable=False),
        Column(
            "event_type", "string", values=("pour", "temperature", "pressure", "keg_level", "cleaning", "health_check")
        ),
        Column("status", "string", values=("completed",)),
        Column(
            "metrics",
            "json",
            "Shape depends on event_type; numbers may come as text.",
            shape={
                "pour.pour_ounces": Json("float64", "US fl oz"),
                "pour.volume_ml": Json("float64", "ml"),
                "pour.duration_seconds": Json("float64", "s"),
                "pour.flow_rate_ml_per_sec": Json("float64", "ml/s"),
                "pour.temperature_f": Json("float64", "F"),
                "pour.temperature_c": Json("float64", "C"),
                "pour.pressure_psi": Json("float64", "psi"),
                "pour.beer_type": Json("string"),
                "pour.keg_id": Json("string"),
                "temperature.temperature_f": Json("float64", "F"),
                "temperature.temperature_c": Json("float64", "C"),
                "temperature.target_temp_f": Json("float64", "F"),
                "temperature.ambient_temp_f": Json("float64", "F"),
                "temperature.cooling_active": Json("boolean"),
                "pressure.pressure_psi": Json("float64", "psi"),
                "pressure.target_psi": Json("float64", "psi"),
                "pressure.co2_level": Json("float64", "share 0-1"),
                "pressure.alert": Json("string"),
                "keg_level.keg_id": Json("string"),
                "keg_level.level_percent": Json("float64", "percent"),
                "keg_level.volume_remaining_oz": Json("float64", "US fl oz"),
                "keg_level.estimated_pours_remaining": Json("int32"),
                "cleaning.cleaning_type": Json("string"),
                "cleaning.duration_minutes": Json("int32", "min"),
                "cleaning.chemical_used": Json("string"),
                "cleaning.operator_id": Json("string"),
                "health_check.status": Json("string"),
                "health_check.uptime_hours": Json("int32", "h"),
                "health_check.error_count": Json("int32"),
                "health_check.last_maintenance": Json("string"),
                "health_check.firmware_version": Json("string"),
            },
        ),
        Column("device_category", "string", values=("tap",)),
        Column("created_at", "timestamp"),
    ),
)


user_sessions = RawTable(
    name="app_database_user_sessions",
    source="app_database",
    grain="one application session",
    key="session_id",
    event_time="start_time",
    is_event_table=True,
    foreign_keys=(
        ForeignKey("user_id", "app_database_users", anonymous="0"),
        ForeignKey("customer_id", "app_database_accounts", anonymous="0"),
    ),
    columns=(
        Column("session_id", "string", nullable=False),
        Column("user_id", "string", "'0' marks an anonymous session.", nullable=False),
        Column("customer_id", "string", nullable=False),
        Column("start_time", "timestamp"),
        Column("end_time", "timestamp"),
        Column("duration_seconds", "int32", unit="s"),
        Column("page_views", "int32", unit="pages"),
        Column("actions_taken", "int32", unit="actions"),
        Column("device_type", "string", values=("desktop", "mobile", "tablet")),
        Column(
            "browser",
            "string",
            values=(
                "Chrome",
                "Firefox",
                "Safari",
                "Edge",
                "Mobile Safari",
                "Chrome Mobile",
                "Samsung Browser",
                "Firefox Mobile",
            ),
        ),
        Column("created_at", "timestamp"),
    ),
)


page_views = RawTable(
    name="app_database_page_views",
    source="app_database",
    grain="one page view",
    key="page_view_id",
    event_time="timestamp",
    is_event_table=True,
    foreign_keys=(
        ForeignKey("session_id", "app_database_user_sessions", to="session_id"),
        ForeignKey("user_id", "app_database_users", anonymous="0"),
        ForeignKey("customer_id", "app_database_accounts", anonymous="0"),
    ),
    columns=(
        Column("page_view_id", "string", nullable=False),
        Column("session_id", "string", nullable=False),
        Column("user_id", "string", nullable=False),
        Column("customer_id", "string", nullable=False),
        Column("page_url", "string"),
        Column("page_title", "string"),
        Column("timestamp", "timestamp"),
        Column("time_on_page_seconds", "int32", unit="s"),
        Column("referrer_url", "string", "Null on the first page of a session."),
        Column("created_at", "timestamp"),
    ),
)


feature_usage = RawTable(
    name="app_database_feature_usage",
    source="app_database",
    grain="one (possibly aggregated) feature-usage record of a user",
    key="usage_id",
    event_time="timestamp",
    is_event_table=True,
    foreign_keys=(
        ForeignKey("user_id", "app_database_users"),
        ForeignKey("customer_id", "app_database_accounts"),
    ),
    columns=(
        Column("usage_id", "string", nullable=False),
        Column("user_id", "string", nullable=False),
        Column("customer_id", "string", nullable=False),
        Column(
            "feature_name",
            "string",
            values=(
                "dashboard_analytics",
                "revenue_reports",
                "user_management",
                "billing_management",
                "export_data",
                "integrations_config",
                "account_settings",
                "audit_logs",
                "dashboard_overview",
                "inventory_management",
                "sales_reports",
                "device_monitoring",
                "staff_scheduling",
                "location_analytics",
                "product_management",
                "supplier_orders",
                "pos_system",
                "inventory_check",
                "order_management",
                "customer_lookup",
                "schedule_view",
                "product_search",
                "quick_sale",
                "shift_report",
            ),
        ),
        Column("usage_count", "int32", "Uses folded into one record: sum for volume.", unit="uses"),
        Column("timestamp", "timestamp"),
        Column("created_at", "timestamp"),
    ),
)


TABLES = (tap_events, user_sessions, page_views, feature_usage)
