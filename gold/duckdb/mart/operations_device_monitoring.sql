SELECT
  "t16"."device_id",
  "t16"."location_id",
  "t16"."account_id",
  "t16"."location_name",
  "t16"."location_city",
  "t16"."location_state",
  "t16"."device_type",
  "t16"."model" AS "model_number",
  "t16"."serial_number",
  "t16"."firmware_version",
  "t16"."device_status",
  "t16"."network_connectivity",
  "t16"."is_in_service",
  "t16"."activity_status",
  CAST(DATE_DIFF(
    'SECOND',
    "t16"."latest_event_timestamp",
    CAST(CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS TIMESTAMP)
  ) AS DOUBLE) / 3600.0 AS "hours_since_last_event",
  "t16"."device_age_days" AS "days_since_installation",
  "t16"."overall_health_score",
  CASE
    WHEN "t16"."overall_health_score" IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN "t16"."overall_health_score" >= 90.0
    THEN 'excellent'
    WHEN "t16"."overall_health_score" >= 80.0
    THEN 'good'
    WHEN "t16"."overall_health_score" >= 60.0
    THEN 'fair'
    WHEN "t16"."overall_health_score" >= 40.0
    THEN 'poor'
    ELSE 'critical'
  END AS "device_health_grade",
  "t16"."primary_alert_status",
  "t16"."priority_score",
  CASE
    WHEN "t16"."priority_score" IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN "t16"."priority_score" >= 9
    THEN 'critical_4hr'
    WHEN "t16"."priority_score" >= 7
    THEN 'urgent_24hr'
    WHEN "t16"."priority_score" >= 5
    THEN 'high_48hr'
    WHEN "t16"."priority_score" >= 3
    THEN 'medium_1week'
    ELSE 'low_routine'
  END AS "urgency_category",
  CASE
    WHEN (
      (
        "t16"."total_volume_ml_30d" / NULLIF("t16"."_place_volume", 0.0)
      ) * 100.0
    ) IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN (
      (
        "t16"."total_volume_ml_30d" / NULLIF("t16"."_place_volume", 0.0)
      ) * 100.0
    ) >= 50
    THEN 'high'
    WHEN (
      (
        "t16"."total_volume_ml_30d" / NULLIF("t16"."_place_volume", 0.0)
      ) * 100.0
    ) >= 20
    THEN 'medium'
    ELSE 'low'
  END AS "operational_impact",
  CASE
    WHEN "t16"."primary_alert_status" IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN (
      "t16"."primary_alert_status" = 'silent'
    )
    AND (
      "t16"."device_status" = 'online'
    )
    THEN 'dispatch_technician'
    WHEN "t16"."primary_alert_status" = 'critical_health'
    THEN 'dispatch_technician'
    WHEN "t16"."primary_alert_status" = 'silent'
    THEN 'check_network'
    WHEN "t16"."primary_alert_status" = 'poor_health'
    THEN 'emergency_maintenance'
    WHEN "t16"."primary_alert_status" = 'quality_issues'
    THEN 'investigate_quality'
    WHEN "t16"."primary_alert_status" = 'alerts'
    THEN 'inspect_device'
    WHEN "t16"."primary_alert_status" = 'maintenance_overdue'
    THEN 'schedule_visit'
    WHEN "t16"."primary_alert_status" = 'offline'
    THEN 'check_network'
    ELSE 'monitor'
  END AS "recommended_action",
  CASE
    WHEN "t16"."is_in_service"
    THEN CASE
      WHEN "t16"."uptime_percentage_30d" IS NULL
      THEN CAST(NULL AS TEXT)
      WHEN "t16"."uptime_percentage_30d" >= 90
      THEN 'exceeds'
      WHEN "t16"."uptime_percentage_30d" >= 80
      THEN 'meets'
      WHEN "t16"."uptime_percentage_30d" >= 60
      THEN 'below'
      ELSE 'breach'
    END
    ELSE CAST(NULL AS TEXT)
  END AS "sla_status",
  CASE
    WHEN "t16"."is_in_service"
    THEN CASE
      WHEN (
        "t16"."days_since_maintenance" > 45
      )
      AND (
        "t16"."quality_issue_rate_30d" > 5
      )
      THEN 'maintenance_advised'
      WHEN (
        (
          CAST("t16"."alert_events_30d" AS DOUBLE) / NULLIF(CAST("t16"."usage_events_30d" AS DOUBLE), 0.0)
        ) * 100.0
      ) > 10
      THEN 'alerts_rising'
      WHEN (
        "t16"."avg_performance_24h" - "t16"."avg_performance_7d"
      ) < -10
      THEN 'performance_falling'
      ELSE 'normal'
    END
    ELSE CAST(NULL AS TEXT)
  END AS "predictive_maintenance_status",
  "t16"."maintenance_status",
  "t16"."days_since_maintenance",
  "t16"."last_maintenance_date",
  "t16"."next_maintenance_due_date",
  "t16"."total_events_30d",
  "t16"."usage_events_30d",
  "t16"."alert_events_30d",
  "t16"."quality_issues_30d",
  "t16"."quality_issue_rate_30d" AS "quality_issue_rate",
  "t16"."total_volume_ml_30d",
  CAST("t16"."usage_events_30d" AS DOUBLE) / NULLIF(CAST("t16"."service_days_30d" AS DOUBLE), 0.0) AS "avg_usage_events_per_day",
  "t16"."avg_performance_24h",
  "t16"."avg_performance_7d",
  "t16"."problematic_hours_24h",
  "t16"."alert_hours_7d",
  CASE
    WHEN "t16"."is_in_service"
    THEN (
      CAST("t16"."active_hours_24h" AS DOUBLE) / NULLIF(CAST(24 AS DOUBLE), 0.0)
    ) * 100.0
    ELSE CAST(NULL AS DOUBLE)
  END AS "uptime_rate_24h",
  CASE
    WHEN "t16"."is_in_service"
    THEN (
      CAST("t16"."active_hours_7d" AS DOUBLE) / NULLIF(CAST(168 AS DOUBLE), 0.0)
    ) * 100.0
    ELSE CAST(NULL AS DOUBLE)
  END AS "uptime_rate_7d",
  "t16"."total_volume_24h",
  "t16"."total_volume_7d",
  CASE
    WHEN "t16"."is_in_service"
    THEN (
      "t16"."active_seconds_7d" / NULLIF(CAST(604800 AS DOUBLE), 0.0)
    ) * 100.0
    ELSE CAST(NULL AS DOUBLE)
  END AS "utilization_rate_per_tap",
  "t16"."avg_temperature_30d",
  "t16"."max_temperature_30d",
  "t16"."min_temperature_30d",
  "t16"."avg_pressure_30d",
  "t16"."location_total_devices",
  "t16"."location_online_devices",
  "t16"."location_devices_with_alerts",
  "t16"."location_avg_health",
  "t16"."customer_fleet_size",
  "t16"."customer_healthy_devices",
  "t16"."customer_maintenance_overdue",
  "t16"."avg_customer_device_health"
FROM (
  SELECT
    "t15"."device_id",
    "t15"."device_key",
    "t15"."account_id",
    "t15"."customer_id",
    "t15"."location_id",
    "t15"."location_name",
    "t15"."device_type",
    "t15"."category",
    "t15"."manufacturer",
    "t15"."model",
    "t15"."is_active",
    "t15"."overall_health_score",
    "t15"."health_score",
    "t15"."device_health_status",
    "t15"."maintenance_risk_level",
    "t15"."requires_immediate_attention",
    "t15"."total_volume_liters_30d",
    "t15"."estimated_revenue_30d",
    "t15"."avg_daily_volume_ml_lifetime",
    "t15"."last_activity_at",
    "t15"."usage_pattern",
    "t15"."warranty_expiry",
    "t15"."days_until_warranty_expiry",
    "t15"."warranty_status",
    "t15"."purchase_price",
    "t15"."expected_lifespan_years",
    "t15"."energy_consumption_watts",
    "t15"."estimated_daily_energy_cost",
    "t15"."device_priority",
    "t15"."firmware_version",
    "t15"."serial_number",
    "t15"."device_installed_date",
    "t15"."device_status",
    "t15"."operational_status",
    "t15"."is_online",
    "t15"."network_connectivity",
    "t15"."is_tap_controller",
    "t15"."is_in_service",
    "t15"."is_account_churned",
    "t15"."last_heartbeat_at",
    "t15"."latest_event_timestamp",
    "t15"."earliest_event_timestamp",
    "t15"."activity_status",
    "t15"."total_events_30d",
    "t15"."active_days_30d",
    "t15"."service_days_30d",
    "t15"."usage_events_30d",
    "t15"."alert_events_30d",
    "t15"."checks_30d",
    "t15"."maintenance_events_30d",
    "t15"."quality_issues_30d",
    "t15"."readings_30d",
    "t15"."total_volume_ml_30d",
    "t15"."avg_flow_rate_30d",
    "t15"."max_flow_rate_30d",
    "t15"."min_flow_rate_30d",
    "t15"."avg_temperature_30d",
    "t15"."max_temperature_30d",
    "t15"."min_temperature_30d",
    "t15"."high_temp_events_30d",
    "t15"."low_temp_events_30d",
    "t15"."avg_pressure_30d",
    "t15"."max_pressure_30d",
    "t15"."min_pressure_30d",
    "t15"."high_pressure_events_30d",
    "t15"."low_pressure_events_30d",
    "t15"."uptime_percentage_30d",
    "t15"."alert_rate_30d",
    "t15"."quality_issue_rate_30d",
    "t15"."uptime_score",
    "t15"."performance_score",
    "t15"."alert_score",
    "t15"."performance_tier",
    "t15"."operating_hours_30d",
    "t15"."failures_30d",
    "t15"."mtbf_hours",
    "t15"."repairs_30d",
    "t15"."repair_hours_30d",
    "t15"."mttr_hours",
    "t15"."last_failure_category",
    "t15"."last_maintenance_date",
    "t15"."next_maintenance_due_date",
    "t15"."days_since_maintenance",
    "t15"."maintenance_status",
    "t15"."lifetime_events",
    "t15"."lifetime_volume_ml",
    "t15"."device_age_days",
    "t15"."device_lifecycle_stage",
    "t15"."is_newly_installed",
    "t15"."device_created_at",
    "t15"."device_updated_at",
    "t15"."_device",
    COALESCE("t15"."active_hours_24h", 0) AS "active_hours_24h",
    COALESCE("t15"."active_hours_7d", 0) AS "active_hours_7d",
    "t15"."avg_performance_24h",
    "t15"."avg_performance_7d",
    COALESCE("t15"."problematic_hours_24h", 0) AS "problematic_hours_24h",
    COALESCE("t15"."alert_hours_7d", 0) AS "alert_hours_7d",
    COALESCE("t15"."total_volume_24h", 0.0) AS "total_volume_24h",
    COALESCE("t15"."total_volume_7d", 0.0) AS "total_volume_7d",
    COALESCE("t15"."active_seconds_7d", 0.0) AS "active_seconds_7d",
    "t15"."location_city",
    "t15"."location_state",
    "t15"."_venue",
    "t15"."_place",
    "t15"."location_total_devices",
    "t15"."location_online_devices",
    "t15"."location_devices_with_alerts",
    "t15"."location_avg_health",
    "t15"."_place_volume",
    "t15"."_owner",
    "t15"."customer_fleet_size",
    "t15"."customer_healthy_devices",
    "t15"."customer_maintenance_overdue",
    "t15"."avg_customer_device_health",
    CASE
      WHEN "t15"."is_account_churned"
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN "t15"."overall_health_score" < 20.0
        THEN 'critical_health'
        WHEN "t15"."is_in_service" AND (
          COALESCE("t15"."active_hours_24h", 0) = 0
        )
        THEN 'silent'
        WHEN "t15"."overall_health_score" < 40.0
        THEN 'poor_health'
        WHEN "t15"."quality_issue_rate_30d" > 15.0
        THEN 'quality_issues'
        WHEN "t15"."alert_rate_30d" > 15.0
        THEN 'alerts'
        WHEN "t15"."maintenance_status" = 'overdue'
        THEN 'maintenance_overdue'
        WHEN "t15"."device_status" = 'offline'
        THEN 'offline'
        ELSE 'none'
      END
    END AS "primary_alert_status",
    CASE
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END IS NULL
      THEN CAST(NULL AS BIGINT)
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'critical_health'
      THEN 10
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'silent'
      THEN 8
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'poor_health'
      THEN 7
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'quality_issues'
      THEN 6
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'alerts'
      THEN 5
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'maintenance_overdue'
      THEN 4
      WHEN CASE
        WHEN "t15"."is_account_churned"
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN "t15"."overall_health_score" < 20.0
          THEN 'critical_health'
          WHEN "t15"."is_in_service" AND (
            COALESCE("t15"."active_hours_24h", 0) = 0
          )
          THEN 'silent'
          WHEN "t15"."overall_health_score" < 40.0
          THEN 'poor_health'
          WHEN "t15"."quality_issue_rate_30d" > 15.0
          THEN 'quality_issues'
          WHEN "t15"."alert_rate_30d" > 15.0
          THEN 'alerts'
          WHEN "t15"."maintenance_status" = 'overdue'
          THEN 'maintenance_overdue'
          WHEN "t15"."device_status" = 'offline'
          THEN 'offline'
          ELSE 'none'
        END
      END = 'offline'
      THEN 3
      WHEN "t15"."overall_health_score" < 80.0
      THEN 2
      ELSE 1
    END AS "priority_score"
  FROM (
    SELECT
      "t3"."device_id",
      "t3"."device_key",
      "t3"."account_id",
      "t3"."customer_id",
      "t3"."location_id",
      "t3"."location_name",
      "t3"."device_type",
      "t3"."category",
      "t3"."manufacturer",
      "t3"."model",
      "t3"."is_active",
      "t3"."overall_health_score",
      "t3"."health_score",
      "t3"."device_health_status",
      "t3"."maintenance_risk_level",
      "t3"."requires_immediate_attention",
      "t3"."total_volume_liters_30d",
      "t3"."estimated_revenue_30d",
      "t3"."avg_daily_volume_ml_lifetime",
      "t3"."last_activity_at",
      "t3"."usage_pattern",
      "t3"."warranty_expiry",
      "t3"."days_until_warranty_expiry",
      "t3"."warranty_status",
      "t3"."purchase_price",
      "t3"."expected_lifespan_years",
      "t3"."energy_consumption_watts",
      "t3"."estimated_daily_energy_cost",
      "t3"."device_priority",
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
      "t14"."_device",
      "t14"."active_hours_24h",
      "t14"."active_hours_7d",
      "t14"."avg_performance_24h",
      "t14"."avg_performance_7d",
      "t14"."problematic_hours_24h",
      "t14"."alert_hours_7d",
      "t14"."total_volume_24h",
      "t14"."total_volume_7d",
      "t14"."active_seconds_7d",
      "t5"."location_city",
      "t5"."location_state",
      "t5"."_venue",
      "t11"."_place",
      "t11"."location_total_devices",
      "t11"."location_online_devices",
      "t11"."location_devices_with_alerts",
      "t11"."location_avg_health",
      "t11"."_place_volume",
      "t12"."_owner",
      "t12"."customer_fleet_size",
      "t12"."customer_healthy_devices",
      "t12"."customer_maintenance_overdue",
      "t12"."avg_customer_device_health"
    FROM "entity"."entity_devices" AS "t3"
    LEFT OUTER JOIN (
      SELECT
        "t6"."device_id" AS "_device",
        COUNT(*) FILTER(WHERE
          CAST("t6"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)) AS "active_hours_24h",
        COUNT(*) AS "active_hours_7d",
        AVG("t6"."hourly_performance_score") FILTER(WHERE
          CAST("t6"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)) AS "avg_performance_24h",
        AVG("t6"."hourly_performance_score") AS "avg_performance_7d",
        COUNT(*) FILTER(WHERE
          (
            CAST("t6"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
          )
          AND (
            "t6"."hourly_performance_score" < 75
          )) AS "problematic_hours_24h",
        COUNT(*) FILTER(WHERE
          "t6"."alert_level" <> 'normal') AS "alert_hours_7d",
        SUM("t6"."total_volume_ml") FILTER(WHERE
          CAST("t6"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)) AS "total_volume_24h",
        SUM("t6"."total_volume_ml") AS "total_volume_7d",
        SUM("t6"."total_active_seconds") AS "active_seconds_7d"
      FROM (
        SELECT
          *
        FROM "entity"."entity_devices_hourly" AS "t2"
        WHERE
          CAST("t2"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
          AND CAST("t2"."hour_timestamp" AS DATE) > (
            MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
          )
      ) AS "t6"
      GROUP BY
        1
    ) AS "t14"
      ON "t3"."device_id" = "t14"."_device"
    LEFT OUTER JOIN (
      SELECT
        "t1"."city" AS "location_city",
        "t1"."state" AS "location_state",
        "t1"."location_id" AS "_venue"
      FROM "staging"."stg_app_database__locations" AS "t1"
    ) AS "t5"
      ON "t3"."location_id" = "t5"."_venue"
    LEFT OUTER JOIN (
      SELECT
        "t7"."_place",
        "t7"."devices" AS "location_total_devices",
        "t7"."online" AS "location_online_devices",
        "t7"."alerting" AS "location_devices_with_alerts",
        "t7"."health" AS "location_avg_health",
        "t7"."volume" AS "_place_volume"
      FROM (
        SELECT
          "t0"."location_id" AS "_place",
          COUNT(*) AS "devices",
          COUNT(*) FILTER(WHERE
            "t0"."is_online") AS "online",
          COUNT(*) FILTER(WHERE
            "t0"."overall_health_score" < 60) AS "alerting",
          COUNT(*) FILTER(WHERE
            "t0"."overall_health_score" >= 80.0) AS "healthy",
          COUNT(*) FILTER(WHERE
            "t0"."maintenance_status" = 'overdue') AS "overdue",
          CAST(SUM(CAST("t0"."overall_health_score" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t0"."overall_health_score") AS DOUBLE), 0.0) AS "health",
          SUM("t0"."total_volume_ml_30d") AS "volume"
        FROM "entity"."entity_devices" AS "t0"
        GROUP BY
          1
      ) AS "t7"
    ) AS "t11"
      ON "t3"."location_id" = "t11"."_place"
    LEFT OUTER JOIN (
      SELECT
        "t8"."_place" AS "_owner",
        "t8"."devices" AS "customer_fleet_size",
        "t8"."healthy" AS "customer_healthy_devices",
        "t8"."overdue" AS "customer_maintenance_overdue",
        "t8"."health" AS "avg_customer_device_health"
      FROM (
        SELECT
          "t0"."account_id" AS "_place",
          COUNT(*) AS "devices",
          COUNT(*) FILTER(WHERE
            "t0"."is_online") AS "online",
          COUNT(*) FILTER(WHERE
            "t0"."overall_health_score" < 60) AS "alerting",
          COUNT(*) FILTER(WHERE
            "t0"."overall_health_score" >= 80.0) AS "healthy",
          COUNT(*) FILTER(WHERE
            "t0"."maintenance_status" = 'overdue') AS "overdue",
          CAST(SUM(CAST("t0"."overall_health_score" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t0"."overall_health_score") AS DOUBLE), 0.0) AS "health",
          SUM("t0"."total_volume_ml_30d") AS "volume"
        FROM "entity"."entity_devices" AS "t0"
        GROUP BY
          1
      ) AS "t8"
    ) AS "t12"
      ON "t3"."account_id" = "t12"."_owner"
  ) AS "t15"
) AS "t16"
