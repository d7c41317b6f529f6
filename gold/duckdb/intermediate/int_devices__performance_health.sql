SELECT
  "t18"."device_id",
  "t18"."device_key",
  "t18"."location_id",
  "t18"."account_id",
  "t18"."device_type",
  "t18"."device_priority",
  "t18"."model",
  "t18"."firmware_version",
  "t18"."serial_number",
  "t18"."device_installed_date",
  "t18"."device_status",
  "t18"."operational_status",
  "t18"."is_online",
  "t18"."network_connectivity",
  "t18"."is_tap_controller",
  "t18"."is_in_service",
  "t18"."is_account_churned",
  "t18"."last_heartbeat_at",
  "t18"."latest_event_timestamp",
  "t18"."earliest_event_timestamp",
  "t18"."activity_status",
  "t18"."total_events_30d",
  "t18"."active_days_30d",
  "t18"."service_days_30d",
  "t18"."usage_events_30d",
  "t18"."alert_events_30d",
  "t18"."checks_30d",
  "t18"."maintenance_events_30d",
  "t18"."quality_issues_30d",
  "t18"."readings_30d",
  "t18"."total_volume_ml_30d",
  "t18"."avg_flow_rate_30d",
  "t18"."max_flow_rate_30d",
  "t18"."min_flow_rate_30d",
  "t18"."avg_temperature_30d",
  "t18"."max_temperature_30d",
  "t18"."min_temperature_30d",
  "t18"."high_temp_events_30d",
  "t18"."low_temp_events_30d",
  "t18"."avg_pressure_30d",
  "t18"."max_pressure_30d",
  "t18"."min_pressure_30d",
  "t18"."high_pressure_events_30d",
  "t18"."low_pressure_events_30d",
  "t18"."uptime_percentage_30d",
  "t18"."alert_rate_30d",
  "t18"."quality_issue_rate_30d",
  "t18"."uptime_score",
  "t18"."performance_score",
  "t18"."alert_score",
  "t18"."overall_device_health_score",
  "t18"."performance_tier",
  "t18"."operating_hours_30d",
  "t18"."failures_30d",
  "t18"."mtbf_hours",
  "t18"."repairs_30d",
  "t18"."repair_hours_30d",
  "t18"."mttr_hours",
  "t18"."last_failure_category",
  "t18"."last_maintenance_date",
  "t18"."next_maintenance_due_date",
  "t18"."days_since_maintenance",
  "t18"."maintenance_status",
  "t18"."lifetime_events",
  "t18"."lifetime_volume_ml",
  "t18"."device_age_days",
  "t18"."device_lifecycle_stage",
  "t18"."is_newly_installed",
  "t18"."device_created_at",
  "t18"."device_updated_at"
FROM (
  SELECT
    "t17"."device_id",
    "t17"."device_key",
    "t17"."location_id",
    COALESCE("t17"."location_account_id", "t17"."account_id") AS "account_id",
    "t17"."location_account_id",
    "t17"."owner_mismatch",
    "t17"."device_type",
    "t17"."category",
    "t17"."manufacturer",
    "t17"."model",
    "t17"."serial_number",
    "t17"."firmware_version",
    "t17"."ip_address",
    "t17"."mac_address",
    "t17"."device_priority",
    "t17"."status",
    "t17"."operational_status",
    "t17"."is_online",
    "t17"."usage_pattern",
    "t17"."network_connectivity",
    "t17"."install_date",
    "t17"."warranty_expiry",
    "t17"."expected_lifespan_years",
    "t17"."days_since_install",
    "t17"."days_until_warranty_expiry",
    "t17"."warranty_status",
    "t17"."purchase_price",
    "t17"."energy_consumption_watts",
    "t17"."estimated_daily_energy_cost",
    "t17"."missing_location_id",
    "t17"."missing_device_type",
    "t17"."is_orphan",
    "t17"."device_created_at",
    "t17"."device_updated_at",
    "t17"."_device",
    "t17"."day",
    COALESCE("t17"."device_type" = 'tap_controller', FALSE) AS "is_tap_controller",
    COALESCE("t17"."is_in_service", FALSE) AS "is_in_service",
    COALESCE("t17"."is_account_churned", FALSE) AS "is_account_churned",
    "t17"."service_from",
    "t17"."is_watched",
    "t17"."has_event",
    "t17"."events",
    "t17"."pours",
    "t17"."readings",
    "t17"."anomalies",
    "t17"."checks",
    "t17"."alerts",
    "t17"."failures",
    "t17"."has_rapid_failures",
    "t17"."events_30d",
    COALESCE("t17"."active_days_30d", 0) AS "active_days_30d",
    COALESCE("t17"."service_days_30d", 0) AS "service_days_30d",
    "t17"."pours_30d",
    "t17"."volume_ml_30d",
    COALESCE("t17"."readings_30d", 0) AS "readings_30d",
    "t17"."anomalies_30d",
    COALESCE("t17"."checks_30d", 0) AS "checks_30d",
    "t17"."alerts_30d",
    COALESCE("t17"."failures_30d", 0) AS "failures_30d",
    "t17"."quality_issue_rate_30d",
    "t17"."alert_rate_30d",
    "t17"."uptime_30d",
    COALESCE("t17"."operating_hours_30d", 0) AS "operating_hours_30d",
    "t17"."mtbf_hours",
    "t17"."avg_flow_30d",
    "t17"."avg_temperature_30d",
    "t17"."avg_pressure_30d",
    "t17"."uptime_score",
    "t17"."performance_score",
    "t17"."quality_score",
    "t17"."health_score",
    "t17"."last_event_at",
    "t17"."last_event_date",
    "t17"."last_failure_category",
    "t17"."last_maintenance_date",
    "t17"."days_since_maintenance",
    "t17"."maintenance_status",
    "t17"."_measured",
    "t17"."earliest_event_timestamp",
    "t17"."lifetime",
    "t17"."volume",
    "t17"."_maintenance_events_30d",
    "t17"."max_flow_rate_30d",
    "t17"."min_flow_rate_30d",
    "t17"."max_temperature_30d",
    "t17"."min_temperature_30d",
    "t17"."max_pressure_30d",
    "t17"."min_pressure_30d",
    "t17"."_high_temp_events_30d",
    "t17"."_low_temp_events_30d",
    "t17"."_high_pressure_events_30d",
    "t17"."_low_pressure_events_30d",
    "t17"."_repaired",
    "t17"."repairs",
    "t17"."repair_hours",
    "t17"."install_date" AS "device_installed_date",
    NULLIF(REPLACE(REPLACE(LOWER(TRIM("t17"."status")), '-', '_'), ' ', '_'), '') AS "device_status",
    "t17"."last_event_at" AS "last_heartbeat_at",
    "t17"."last_event_at" AS "latest_event_timestamp",
    CASE
      WHEN DATE_DIFF('DAY', "t17"."last_event_date", MAKE_DATE(2026, 6, 30)) < 1
      THEN 'active_today'
      WHEN DATE_DIFF('DAY', "t17"."last_event_date", MAKE_DATE(2026, 6, 30)) < 7
      THEN 'active_this_week'
      WHEN DATE_DIFF('DAY', "t17"."last_event_date", MAKE_DATE(2026, 6, 30)) < 30
      THEN 'active_this_month'
      WHEN DATE_DIFF('DAY', "t17"."last_event_date", MAKE_DATE(2026, 6, 30)) IS NOT NULL
      THEN 'inactive'
      WHEN COALESCE("t17"."is_tap_controller", FALSE)
      THEN 'never_active'
      ELSE CAST(NULL AS TEXT)
    END AS "activity_status",
    COALESCE("t17"."events_30d", 0) AS "total_events_30d",
    COALESCE("t17"."pours_30d", 0) AS "usage_events_30d",
    COALESCE("t17"."alerts_30d", 0) AS "alert_events_30d",
    COALESCE("t17"."anomalies_30d", 0) AS "quality_issues_30d",
    COALESCE("t17"."repairs", 0) AS "repairs_30d",
    COALESCE("t17"."lifetime", 0) AS "lifetime_events",
    COALESCE("t17"."_maintenance_events_30d", 0) AS "maintenance_events_30d",
    COALESCE("t17"."_high_temp_events_30d", 0) AS "high_temp_events_30d",
    COALESCE("t17"."_low_temp_events_30d", 0) AS "low_temp_events_30d",
    COALESCE("t17"."_high_pressure_events_30d", 0) AS "high_pressure_events_30d",
    COALESCE("t17"."_low_pressure_events_30d", 0) AS "low_pressure_events_30d",
    COALESCE("t17"."volume_ml_30d", 0.0) AS "total_volume_ml_30d",
    "t17"."avg_flow_30d" AS "avg_flow_rate_30d",
    "t17"."uptime_30d" AS "uptime_percentage_30d",
    "t17"."quality_score" AS "alert_score",
    "t17"."health_score" AS "overall_device_health_score",
    CASE
      WHEN NOT (
        COALESCE("t17"."is_in_service", FALSE)
      )
      THEN CAST(NULL AS TEXT)
      WHEN "t17"."active_days_30d" = 0
      THEN 'inactive'
      WHEN COALESCE("t17"."uptime_score" >= 90.0, TRUE)
      AND COALESCE("t17"."performance_score" >= 90.0, TRUE)
      AND COALESCE("t17"."quality_score" >= 90.0, TRUE)
      THEN 'excellent'
      WHEN COALESCE("t17"."uptime_score" >= 70.0, TRUE)
      AND COALESCE("t17"."performance_score" >= 70.0, TRUE)
      AND COALESCE("t17"."quality_score" >= 70.0, TRUE)
      THEN 'good'
      WHEN COALESCE("t17"."uptime_score" >= 50.0, TRUE)
      AND COALESCE("t17"."performance_score" >= 50.0, TRUE)
      THEN 'fair'
      ELSE 'poor'
    END AS "performance_tier",
    COALESCE("t17"."repair_hours", 0.0) AS "repair_hours_30d",
    "t17"."repair_hours" / NULLIF(CAST("t17"."repairs" AS DOUBLE), 0.0) AS "mttr_hours",
    CASE
      WHEN "t17"."maintenance_status" IS NOT NULL
      THEN CAST(CAST("t17"."last_maintenance_date" + INTERVAL '90' DAY AS TIMESTAMP) AS DATE)
      ELSE CAST(NULL AS DATE)
    END AS "next_maintenance_due_date",
    COALESCE("t17"."volume", 0.0) AS "lifetime_volume_ml",
    "t17"."days_since_install" AS "device_age_days",
    CASE
      WHEN "t17"."days_since_install" IS NULL
      THEN CAST(NULL AS TEXT)
      WHEN "t17"."days_since_install" <= 30
      THEN 'new'
      WHEN "t17"."days_since_install" <= 180
      THEN 'establishing'
      WHEN "t17"."days_since_install" <= 365
      THEN 'mature'
      ELSE 'veteran'
    END AS "device_lifecycle_stage",
    COALESCE("t17"."days_since_install" <= 30, FALSE) AS "is_newly_installed"
  FROM (
    SELECT
      "t10"."device_id",
      "t10"."device_key",
      "t10"."location_id",
      "t10"."account_id",
      "t10"."location_account_id",
      "t10"."owner_mismatch",
      "t10"."device_type",
      "t10"."category",
      "t10"."manufacturer",
      "t10"."model",
      "t10"."serial_number",
      "t10"."firmware_version",
      "t10"."ip_address",
      "t10"."mac_address",
      "t10"."device_priority",
      "t10"."status",
      "t10"."operational_status",
      "t10"."is_online",
      "t10"."usage_pattern",
      "t10"."network_connectivity",
      "t10"."install_date",
      "t10"."warranty_expiry",
      "t10"."expected_lifespan_years",
      "t10"."days_since_install",
      "t10"."days_until_warranty_expiry",
      "t10"."warranty_status",
      "t10"."purchase_price",
      "t10"."energy_consumption_watts",
      "t10"."estimated_daily_energy_cost",
      "t10"."missing_location_id",
      "t10"."missing_device_type",
      "t10"."is_orphan",
      "t10"."device_created_at",
      "t10"."device_updated_at",
      "t12"."_device",
      "t12"."day",
      "t12"."is_tap_controller",
      "t12"."is_in_service",
      "t12"."is_account_churned",
      "t12"."service_from",
      "t12"."is_watched",
      "t12"."has_event",
      "t12"."events",
      "t12"."pours",
      "t12"."readings",
      "t12"."anomalies",
      "t12"."checks",
      "t12"."alerts",
      "t12"."failures",
      "t12"."has_rapid_failures",
      "t12"."events_30d",
      "t12"."active_days_30d",
      "t12"."service_days_30d",
      "t12"."pours_30d",
      "t12"."volume_ml_30d",
      "t12"."readings_30d",
      "t12"."anomalies_30d",
      "t12"."checks_30d",
      "t12"."alerts_30d",
      "t12"."failures_30d",
      "t12"."quality_issue_rate_30d",
      "t12"."alert_rate_30d",
      "t12"."uptime_30d",
      "t12"."operating_hours_30d",
      "t12"."mtbf_hours",
      "t12"."avg_flow_30d",
      "t12"."avg_temperature_30d",
      "t12"."avg_pressure_30d",
      "t12"."uptime_score",
      "t12"."performance_score",
      "t12"."quality_score",
      "t12"."health_score",
      "t12"."last_event_at",
      "t12"."last_event_date",
      "t12"."last_failure_category",
      "t12"."last_maintenance_date",
      "t12"."days_since_maintenance",
      "t12"."maintenance_status",
      "t15"."_measured",
      "t15"."earliest_event_timestamp",
      "t15"."lifetime",
      "t15"."volume",
      "t15"."_maintenance_events_30d",
      "t15"."max_flow_rate_30d",
      "t15"."min_flow_rate_30d",
      "t15"."max_temperature_30d",
      "t15"."min_temperature_30d",
      "t15"."max_pressure_30d",
      "t15"."min_pressure_30d",
      "t15"."_high_temp_events_30d",
      "t15"."_low_temp_events_30d",
      "t15"."_high_pressure_events_30d",
      "t15"."_low_pressure_events_30d",
      "t16"."_repaired",
      "t16"."repairs",
      "t16"."repair_hours"
    FROM (
      SELECT
        "t4".*
        EXCLUDE ("last_maintenance_date")
      FROM (
        SELECT
          *
        FROM "staging"."stg_app_database__devices" AS "t0"
        WHERE
          NOT (
            "t0"."is_orphan"
          )
      ) AS "t4"
    ) AS "t10"
    LEFT OUTER JOIN (
      SELECT
        "t9"."device_id" AS "_device",
        "t9"."day",
        "t9"."is_tap_controller",
        "t9"."is_in_service",
        "t9"."is_account_churned",
        "t9"."service_from",
        "t9"."is_watched",
        "t9"."has_event",
        "t9"."events",
        "t9"."pours",
        "t9"."readings",
        "t9"."anomalies",
        "t9"."checks",
        "t9"."alerts",
        "t9"."failures",
        "t9"."has_rapid_failures",
        "t9"."events_30d",
        "t9"."active_days_30d",
        "t9"."service_days_30d",
        "t9"."pours_30d",
        "t9"."volume_ml_30d",
        "t9"."readings_30d",
        "t9"."anomalies_30d",
        "t9"."checks_30d",
        "t9"."alerts_30d",
        "t9"."failures_30d",
        "t9"."quality_issue_rate_30d",
        "t9"."alert_rate_30d",
        "t9"."uptime_30d",
        "t9"."operating_hours_30d",
        "t9"."mtbf_hours",
        "t9"."avg_flow_30d",
        "t9"."avg_temperature_30d",
        "t9"."avg_pressure_30d",
        "t9"."uptime_score",
        "t9"."performance_score",
        "t9"."quality_score",
        "t9"."health_score",
        "t9"."last_event_at",
        "t9"."last_event_date",
        "t9"."last_failure_category",
        "t9"."last_maintenance_date",
        "t9"."days_since_maintenance",
        "t9"."maintenance_status"
      FROM (
        SELECT
          "t6".*
          EXCLUDE ("account_id", "device_type", "location_id", "volume_ml")
        FROM (
          SELECT
            *
          FROM "timeline"."device_days" AS "t3"
          WHERE
            "t3"."day" = MAKE_DATE(2026, 6, 30)
        ) AS "t6"
      ) AS "t9"
    ) AS "t12"
      ON "t10"."device_id" = "t12"."_device"
    LEFT OUTER JOIN (
      SELECT
        "t5"."device_id" AS "_measured",
        MIN("t5"."first_event_at") AS "earliest_event_timestamp",
        CAST(SUM("t5"."events") AS BIGINT) AS "lifetime",
        SUM("t5"."volume_ml") AS "volume",
        CAST(SUM("t5"."cleaning_events" + "t5"."maintenance_events" + "t5"."calibration_events") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS BIGINT) AS "_maintenance_events_30d",
        MAX("t5"."max_flow") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS "max_flow_rate_30d",
        MIN("t5"."min_flow") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS "min_flow_rate_30d",
        MAX("t5"."max_temperature") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS "max_temperature_30d",
        MIN("t5"."min_temperature") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS "min_temperature_30d",
        MAX("t5"."max_pressure") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS "max_pressure_30d",
        MIN("t5"."min_pressure") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS "min_pressure_30d",
        CAST(SUM("t5"."high_temperatures") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS BIGINT) AS "_high_temp_events_30d",
        CAST(SUM("t5"."low_temperatures") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS BIGINT) AS "_low_temp_events_30d",
        CAST(SUM("t5"."high_pressures") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS BIGINT) AS "_high_pressure_events_30d",
        CAST(SUM("t5"."low_pressures") FILTER(WHERE
          (
            "t5"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t5"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
          )) AS BIGINT) AS "_low_pressure_events_30d"
      FROM (
        SELECT
          *
        FROM "timeline"."tap_hours" AS "t1"
        WHERE
          NOT (
            "t1"."is_orphan"
          )
      ) AS "t5"
      GROUP BY
        1
    ) AS "t15"
      ON "t10"."device_id" = "t15"."_measured"
    LEFT OUTER JOIN (
      SELECT
        "t7"."device_id" AS "_repaired",
        COUNT("t7"."repair_hours") AS "repairs",
        SUM((
          "t7"."repair_hours" + 6442450944.0
        ) - 6442450944.0) AS "repair_hours"
      FROM (
        SELECT
          *
        FROM "timeline"."device_failures" AS "t2"
        WHERE
          "t2"."failed_date" <= MAKE_DATE(2026, 6, 30)
          AND "t2"."failed_date" > (
            MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
          )
      ) AS "t7"
      GROUP BY
        1
    ) AS "t16"
      ON "t10"."device_id" = "t16"."_repaired"
  ) AS "t17"
) AS "t18"
