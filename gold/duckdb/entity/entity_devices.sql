SELECT
  "t8"."device_id",
  "t8"."device_key",
  "t8"."account_id",
  "t8"."account_id" AS "customer_id",
  "t8"."location_id",
  "t8"."location_name",
  "t8"."device_type",
  "t8"."category",
  "t8"."manufacturer",
  "t8"."model",
  CASE
    WHEN "t8"."is_tap_controller" OR (
      "t8"."lifetime_events" > 0
    )
    THEN "t8"."active_days_30d" > 0
    ELSE CAST(NULL AS BOOLEAN)
  END AS "is_active",
  "t8"."overall_device_health_score" AS "overall_health_score",
  "t8"."overall_device_health_score" AS "health_score",
  CASE
    WHEN "t8"."operational_status" = 'maintenance'
    THEN 'maintenance'
    WHEN "t8"."operational_status" = 'non_operational'
    THEN 'offline'
    WHEN "t8"."overall_device_health_score" >= 80.0
    THEN 'healthy'
    WHEN "t8"."overall_device_health_score" >= 60.0
    THEN 'degraded'
    WHEN "t8"."overall_device_health_score" IS NOT NULL
    THEN 'unhealthy'
    ELSE 'unknown'
  END AS "device_health_status",
  CASE
    WHEN (
      "t8"."alert_rate_30d" IS NULL
    )
    AND (
      "t8"."quality_issue_rate_30d" IS NULL
    )
    THEN CAST(NULL AS TEXT)
    WHEN COALESCE("t8"."alert_rate_30d" > 10.0, FALSE)
    OR COALESCE("t8"."quality_issue_rate_30d" > 15.0, FALSE)
    THEN 'high'
    WHEN COALESCE("t8"."alert_rate_30d" > 5.0, FALSE)
    OR COALESCE("t8"."quality_issue_rate_30d" > 8.0, FALSE)
    THEN 'medium'
    WHEN COALESCE("t8"."alert_rate_30d" > 2.0, FALSE)
    OR COALESCE("t8"."quality_issue_rate_30d" > 3.0, FALSE)
    THEN 'low'
    ELSE 'minimal'
  END AS "maintenance_risk_level",
  COALESCE("t8"."overall_device_health_score" < 50.0, FALSE)
  OR COALESCE("t8"."alert_rate_30d" > 15.0, FALSE)
  OR COALESCE("t8"."maintenance_status" = 'overdue', FALSE) AS "requires_immediate_attention",
  "t8"."total_volume_ml_30d" / 1000.0 AS "total_volume_liters_30d",
  CAST(CAST(CASE
    WHEN ABS((
      "t8"."total_volume_ml_30d" / 29.5735
    ) * 0.5) < 1000000000000000.0
    THEN (
      "t8"."total_volume_ml_30d" / 29.5735
    ) * 0.5
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_revenue_30d",
  "t8"."lifetime_volume_ml" / NULLIF(
    CAST(DATE_DIFF('DAY', CAST("t8"."earliest_event_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) + 1 AS DOUBLE),
    0.0
  ) AS "avg_daily_volume_ml_lifetime",
  "t8"."latest_event_timestamp" AS "last_activity_at",
  "t8"."usage_pattern",
  "t8"."warranty_expiry",
  "t8"."days_until_warranty_expiry",
  "t8"."warranty_status",
  "t8"."purchase_price",
  "t8"."expected_lifespan_years",
  "t8"."energy_consumption_watts",
  "t8"."estimated_daily_energy_cost",
  "t8"."device_priority",
  "t8"."firmware_version",
  "t8"."serial_number",
  "t8"."device_installed_date",
  "t8"."device_status",
  "t8"."operational_status",
  "t8"."is_online",
  "t8"."network_connectivity",
  "t8"."is_tap_controller",
  "t8"."is_in_service",
  "t8"."is_account_churned",
  "t8"."last_heartbeat_at",
  "t8"."latest_event_timestamp",
  "t8"."earliest_event_timestamp",
  "t8"."activity_status",
  "t8"."total_events_30d",
  "t8"."active_days_30d",
  "t8"."service_days_30d",
  "t8"."usage_events_30d",
  "t8"."alert_events_30d",
  "t8"."checks_30d",
  "t8"."maintenance_events_30d",
  "t8"."quality_issues_30d",
  "t8"."readings_30d",
  "t8"."total_volume_ml_30d",
  "t8"."avg_flow_rate_30d",
  "t8"."max_flow_rate_30d",
  "t8"."min_flow_rate_30d",
  "t8"."avg_temperature_30d",
  "t8"."max_temperature_30d",
  "t8"."min_temperature_30d",
  "t8"."high_temp_events_30d",
  "t8"."low_temp_events_30d",
  "t8"."avg_pressure_30d",
  "t8"."max_pressure_30d",
  "t8"."min_pressure_30d",
  "t8"."high_pressure_events_30d",
  "t8"."low_pressure_events_30d",
  "t8"."uptime_percentage_30d",
  "t8"."alert_rate_30d",
  "t8"."quality_issue_rate_30d",
  "t8"."uptime_score",
  "t8"."performance_score",
  "t8"."alert_score",
  "t8"."performance_tier",
  "t8"."operating_hours_30d",
  "t8"."failures_30d",
  "t8"."mtbf_hours",
  "t8"."repairs_30d",
  "t8"."repair_hours_30d",
  "t8"."mttr_hours",
  "t8"."last_failure_category",
  "t8"."last_maintenance_date",
  "t8"."next_maintenance_due_date",
  "t8"."days_since_maintenance",
  "t8"."maintenance_status",
  "t8"."lifetime_events",
  "t8"."lifetime_volume_ml",
  "t8"."device_age_days",
  "t8"."device_lifecycle_stage",
  "t8"."is_newly_installed",
  "t8"."device_created_at",
  "t8"."device_updated_at"
FROM (
  SELECT
    "t3"."device_id",
    "t3"."device_key",
    "t3"."location_id",
    "t3"."account_id",
    "t3"."device_type",
    "t3"."device_priority",
    "t3"."model",
    "t3"."firmware_version",
    "t3"."serial_number",
    "t3"."device_installed_date",
    "t3"."device_status",
    "t3"."operational_status",
    "t3"."is_online",
    "t3"."network_connectivity",
    "t3"."is_tap_controller",
    "t3"."is_in_service",
    "t3"."is_account_churned",
    "t3"."last_heartbeat_at",
    "t3"."latest_event_timestamp",
    "t3"."earliest_event_timestamp",
    "t3"."activity_status",
    "t3"."total_events_30d",
    "t3"."active_days_30d",
    "t3"."service_days_30d",
    "t3"."usage_events_30d",
    "t3"."alert_events_30d",
    "t3"."checks_30d",
    "t3"."maintenance_events_30d",
    "t3"."quality_issues_30d",
    "t3"."readings_30d",
    "t3"."total_volume_ml_30d",
    "t3"."avg_flow_rate_30d",
    "t3"."max_flow_rate_30d",
    "t3"."min_flow_rate_30d",
    "t3"."avg_temperature_30d",
    "t3"."max_temperature_30d",
    "t3"."min_temperature_30d",
    "t3"."high_temp_events_30d",
    "t3"."low_temp_events_30d",
    "t3"."avg_pressure_30d",
    "t3"."max_pressure_30d",
    "t3"."min_pressure_30d",
    "t3"."high_pressure_events_30d",
    "t3"."low_pressure_events_30d",
    "t3"."uptime_percentage_30d",
    "t3"."alert_rate_30d",
    "t3"."quality_issue_rate_30d",
    "t3"."uptime_score",
    "t3"."performance_score",
    "t3"."alert_score",
    "t3"."overall_device_health_score",
    "t3"."performance_tier",
    "t3"."operating_hours_30d",
    "t3"."failures_30d",
    "t3"."mtbf_hours",
    "t3"."repairs_30d",
    "t3"."repair_hours_30d",
    "t3"."mttr_hours",
    "t3"."last_failure_category",
    "t3"."last_maintenance_date",
    "t3"."next_maintenance_due_date",
    "t3"."days_since_maintenance",
    "t3"."maintenance_status",
    "t3"."lifetime_events",
    "t3"."lifetime_volume_ml",
    "t3"."device_age_days",
    "t3"."device_lifecycle_stage",
    "t3"."is_newly_installed",
    "t3"."device_created_at",
    "t3"."device_updated_at",
    "t6"."category",
    "t6"."manufacturer",
    "t6"."usage_pattern",
    "t6"."warranty_expiry",
    "t6"."days_until_warranty_expiry",
    "t6"."warranty_status",
    "t6"."purchase_price",
    "t6"."expected_lifespan_years",
    "t6"."energy_consumption_watts",
    "t6"."estimated_daily_energy_cost",
    "t6"."_device",
    "t7"."location_name",
    "t7"."_location"
  FROM "intermediate"."int_devices__performance_health" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t1"."category",
      "t1"."manufacturer",
      "t1"."usage_pattern",
      "t1"."warranty_expiry",
      "t1"."days_until_warranty_expiry",
      "t1"."warranty_status",
      "t1"."purchase_price",
      "t1"."expected_lifespan_years",
      "t1"."energy_consumption_watts",
      "t1"."estimated_daily_energy_cost",
      "t1"."device_id" AS "_device"
    FROM "staging"."stg_app_database__devices" AS "t1"
  ) AS "t6"
    ON "t3"."device_id" = "t6"."_device"
  LEFT OUTER JOIN (
    SELECT
      "t2"."location_name",
      "t2"."location_id" AS "_location"
    FROM "staging"."stg_app_database__locations" AS "t2"
  ) AS "t7"
    ON "t3"."location_id" = "t7"."_location"
) AS "t8"
