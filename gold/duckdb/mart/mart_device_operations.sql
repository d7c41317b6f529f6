SELECT
  "t8"."location_id",
  "t8"."device_type",
  "t8"."account_id",
  "t3"."location_name",
  "t3"."city",
  "t3"."state",
  "t3"."country",
  "t8"."total_devices",
  "t8"."devices_in_service",
  "t8"."active_devices",
  "t8"."online_devices",
  "t8"."offline_devices",
  "t8"."device_active_rate",
  "t8"."connectivity_rate",
  "t8"."online_now_pct",
  "t8"."total_events_30d",
  "t8"."total_volume_30d",
  "t8"."total_quality_issues_30d",
  "t8"."quality_issue_rate_30d",
  "t8"."avg_events_per_device_30d",
  "t8"."avg_uptime_30d",
  "t8"."avg_performance_score",
  "t8"."operational_health_score",
  "t8"."critical_alerts",
  "t8"."warning_alerts",
  "t8"."info_alerts",
  "t8"."total_alerts",
  "t8"."avg_days_since_maintenance",
  "t8"."overdue_maintenance_devices",
  "t8"."overdue_maintenance_rate",
  "t8"."maintenance_tier",
  "t8"."overall_operational_health",
  "t8"."operational_status",
  "t8"."volume_tier",
  "t8"."connectivity_tier",
  "t8"."performance_tier",
  "t8"."risk_status",
  "t8"."support_priority",
  "t8"."recommended_action",
  "t8"."estimated_monthly_revenue"
FROM (
  SELECT
    "t6"."location_id",
    "t6"."device_type",
    "t6"."account_id",
    "t6"."total_devices",
    "t6"."devices_in_service",
    "t6"."active_devices",
    "t6"."_serving_active",
    "t6"."_serving_today",
    "t6"."online_devices",
    "t6"."offline_devices",
    "t6"."_flagged",
    "t6"."total_events_30d",
    "t6"."total_volume_30d",
    "t6"."total_quality_issues_30d",
    "t6"."_readings",
    "t6"."avg_uptime_30d",
    "t6"."avg_performance_score",
    "t6"."operational_health_score",
    "t6"."critical_alerts",
    "t6"."warning_alerts",
    "t6"."info_alerts",
    "t6"."total_alerts",
    "t6"."avg_days_since_maintenance",
    "t6"."overdue_maintenance_devices",
    "t6"."_kept",
    "t6"."estimated_monthly_revenue",
    "t6"."device_active_rate",
    "t6"."connectivity_rate",
    "t6"."online_now_pct",
    "t6"."quality_issue_rate_30d",
    "t6"."avg_events_per_device_30d",
    "t6"."overdue_maintenance_rate",
    "t6"."operational_status",
    "t6"."performance_tier",
    CAST(CASE
      WHEN (
        "t6"."connectivity_rate" >= 95.0
      )
      AND (
        COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 2.0
      )
      AND (
        "t6"."total_events_30d" > 100
      )
      THEN 95
      WHEN (
        "t6"."connectivity_rate" >= 80.0
      )
      AND (
        COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 5.0
      )
      AND (
        "t6"."total_events_30d" > 50
      )
      THEN 80
      WHEN (
        "t6"."connectivity_rate" >= 60.0
      ) AND (
        "t6"."total_events_30d" > 0
      )
      THEN 60
      WHEN "t6"."total_devices" > 0
      THEN 30
      ELSE 10
    END AS DOUBLE) AS "overall_operational_health",
    CASE
      WHEN "t6"."overdue_maintenance_rate" > 50
      THEN 'high'
      WHEN "t6"."overdue_maintenance_rate" > 20
      THEN 'medium'
      WHEN "t6"."overdue_maintenance_rate" > 0
      THEN 'low'
      ELSE 'none'
    END AS "maintenance_tier",
    CASE
      WHEN "t6"."total_volume_30d" >= 100000.0
      THEN 'high'
      WHEN "t6"."total_volume_30d" >= 50000.0
      THEN 'medium'
      WHEN "t6"."total_volume_30d" >= 10000.0
      THEN 'low'
      WHEN "t6"."total_volume_30d" > 0
      THEN 'minimal'
      ELSE 'none'
    END AS "volume_tier",
    CASE
      WHEN "t6"."connectivity_rate" >= 95.0
      THEN 'excellent'
      WHEN "t6"."connectivity_rate" >= 80.0
      THEN 'good'
      WHEN "t6"."connectivity_rate" >= 60.0
      THEN 'fair'
      WHEN "t6"."connectivity_rate" > 0
      THEN 'poor'
      ELSE 'none'
    END AS "connectivity_tier",
    CASE
      WHEN "t6"."devices_in_service" = 0
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN CAST(CASE
          WHEN (
            "t6"."connectivity_rate" >= 95.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 2.0
          )
          AND (
            "t6"."total_events_30d" > 100
          )
          THEN 95
          WHEN (
            "t6"."connectivity_rate" >= 80.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 5.0
          )
          AND (
            "t6"."total_events_30d" > 50
          )
          THEN 80
          WHEN (
            "t6"."connectivity_rate" >= 60.0
          ) AND (
            "t6"."total_events_30d" > 0
          )
          THEN 60
          WHEN "t6"."total_devices" > 0
          THEN 30
          ELSE 10
        END AS DOUBLE) < 60
        THEN 'high'
        WHEN CAST(CASE
          WHEN (
            "t6"."connectivity_rate" >= 95.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 2.0
          )
          AND (
            "t6"."total_events_30d" > 100
          )
          THEN 95
          WHEN (
            "t6"."connectivity_rate" >= 80.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 5.0
          )
          AND (
            "t6"."total_events_30d" > 50
          )
          THEN 80
          WHEN (
            "t6"."connectivity_rate" >= 60.0
          ) AND (
            "t6"."total_events_30d" > 0
          )
          THEN 60
          WHEN "t6"."total_devices" > 0
          THEN 30
          ELSE 10
        END AS DOUBLE) < 80
        THEN 'medium'
        ELSE 'low'
      END
    END AS "risk_status",
    CASE
      WHEN "t6"."devices_in_service" = 0
      THEN 'low'
      WHEN CAST(CASE
        WHEN (
          "t6"."connectivity_rate" >= 95.0
        )
        AND (
          COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 2.0
        )
        AND (
          "t6"."total_events_30d" > 100
        )
        THEN 95
        WHEN (
          "t6"."connectivity_rate" >= 80.0
        )
        AND (
          COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 5.0
        )
        AND (
          "t6"."total_events_30d" > 50
        )
        THEN 80
        WHEN (
          "t6"."connectivity_rate" >= 60.0
        ) AND (
          "t6"."total_events_30d" > 0
        )
        THEN 60
        WHEN "t6"."total_devices" > 0
        THEN 30
        ELSE 10
      END AS DOUBLE) < 60
      THEN 'urgent'
      WHEN (
        CAST(CASE
          WHEN (
            "t6"."connectivity_rate" >= 95.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 2.0
          )
          AND (
            "t6"."total_events_30d" > 100
          )
          THEN 95
          WHEN (
            "t6"."connectivity_rate" >= 80.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 5.0
          )
          AND (
            "t6"."total_events_30d" > 50
          )
          THEN 80
          WHEN (
            "t6"."connectivity_rate" >= 60.0
          ) AND (
            "t6"."total_events_30d" > 0
          )
          THEN 60
          WHEN "t6"."total_devices" > 0
          THEN 30
          ELSE 10
        END AS DOUBLE) < 80
      )
      AND (
        COALESCE("t6"."quality_issue_rate_30d", 0.0) > 5.0
      )
      THEN 'high'
      WHEN (
        CAST(CASE
          WHEN (
            "t6"."connectivity_rate" >= 95.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 2.0
          )
          AND (
            "t6"."total_events_30d" > 100
          )
          THEN 95
          WHEN (
            "t6"."connectivity_rate" >= 80.0
          )
          AND (
            COALESCE("t6"."quality_issue_rate_30d", 0.0) <= 5.0
          )
          AND (
            "t6"."total_events_30d" > 50
          )
          THEN 80
          WHEN (
            "t6"."connectivity_rate" >= 60.0
          ) AND (
            "t6"."total_events_30d" > 0
          )
          THEN 60
          WHEN "t6"."total_devices" > 0
          THEN 30
          ELSE 10
        END AS DOUBLE) < 80
      )
      OR (
        COALESCE("t6"."quality_issue_rate_30d", 0.0) > 5.0
      )
      THEN 'medium'
      ELSE 'low'
    END AS "support_priority",
    CASE
      WHEN "t6"."_kept" = 0
      THEN 'none'
      WHEN "t6"."operational_status" = 'offline'
      THEN 'restore_connectivity'
      WHEN "t6"."quality_issue_rate_30d" > 5.0
      THEN 'check_quality'
      WHEN "t6"."overdue_maintenance_devices" > 0
      THEN 'schedule_maintenance'
      WHEN "t6"."connectivity_rate" < 100
      THEN 'inspect_silent_taps'
      ELSE 'monitor'
    END AS "recommended_action"
  FROM (
    SELECT
      "t5"."location_id",
      "t5"."device_type",
      "t5"."account_id",
      "t5"."total_devices",
      "t5"."devices_in_service",
      "t5"."active_devices",
      "t5"."_serving_active",
      "t5"."_serving_today",
      "t5"."online_devices",
      "t5"."offline_devices",
      "t5"."_flagged",
      "t5"."total_events_30d",
      "t5"."total_volume_30d",
      "t5"."total_quality_issues_30d",
      "t5"."_readings",
      "t5"."avg_uptime_30d",
      "t5"."avg_performance_score",
      "t5"."operational_health_score",
      "t5"."critical_alerts",
      "t5"."warning_alerts",
      "t5"."info_alerts",
      "t5"."total_alerts",
      "t5"."avg_days_since_maintenance",
      "t5"."overdue_maintenance_devices",
      "t5"."_kept",
      "t5"."estimated_monthly_revenue",
      (
        CAST("t5"."_serving_active" AS DOUBLE) / NULLIF(CAST("t5"."devices_in_service" AS DOUBLE), 0.0)
      ) * 100.0 AS "device_active_rate",
      (
        CAST("t5"."_serving_today" AS DOUBLE) / NULLIF(CAST("t5"."devices_in_service" AS DOUBLE), 0.0)
      ) * 100.0 AS "connectivity_rate",
      (
        CAST("t5"."online_devices" AS DOUBLE) / NULLIF(CAST("t5"."_flagged" AS DOUBLE), 0.0)
      ) * 100.0 AS "online_now_pct",
      (
        CAST("t5"."total_quality_issues_30d" AS DOUBLE) / NULLIF(CAST("t5"."_readings" AS DOUBLE), 0.0)
      ) * 100.0 AS "quality_issue_rate_30d",
      CAST("t5"."total_events_30d" AS DOUBLE) / NULLIF(CAST("t5"."active_devices" AS DOUBLE), 0.0) AS "avg_events_per_device_30d",
      (
        CAST("t5"."overdue_maintenance_devices" AS DOUBLE) / NULLIF(CAST("t5"."_kept" AS DOUBLE), 0.0)
      ) * 100.0 AS "overdue_maintenance_rate",
      CASE
        WHEN "t5"."devices_in_service" = 0
        THEN 'not_operational'
        WHEN "t5"."_serving_today" > 0
        THEN 'operational'
        ELSE 'offline'
      END AS "operational_status",
      CASE
        WHEN "t5"."operational_health_score" IS NULL
        THEN CAST(NULL AS TEXT)
        WHEN "t5"."operational_health_score" >= 90.0
        THEN 'excellent'
        WHEN "t5"."operational_health_score" >= 80.0
        THEN 'good'
        WHEN "t5"."operational_health_score" >= 60.0
        THEN 'fair'
        WHEN "t5"."operational_health_score" >= 40.0
        THEN 'poor'
        ELSE 'critical'
      END AS "performance_tier"
    FROM (
      SELECT
        "t4"."location_id",
        COALESCE("t4"."device_type", 'unknown') AS "device_type",
        MIN("t4"."account_id") AS "account_id",
        COUNT(*) AS "total_devices",
        COUNT(*) FILTER(WHERE
          "t4"."is_in_service") AS "devices_in_service",
        COUNT(*) FILTER(WHERE
          "t4"."active_days_30d" > 0) AS "active_devices",
        COUNT(*) FILTER(WHERE
          "t4"."is_in_service" AND (
            "t4"."active_days_30d" > 0
          )) AS "_serving_active",
        COUNT(*) FILTER(WHERE
          "t4"."is_in_service"
          AND (
            CAST("t4"."latest_event_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
          )) AS "_serving_today",
        COUNT(*) FILTER(WHERE
          "t4"."is_online") AS "online_devices",
        COUNT(*) FILTER(WHERE
          "t4"."device_status" = 'offline') AS "offline_devices",
        COUNT("t4"."is_online") AS "_flagged",
        CAST(SUM("t4"."total_events_30d") AS BIGINT) AS "total_events_30d",
        SUM("t4"."total_volume_ml_30d") AS "total_volume_30d",
        CAST(SUM("t4"."quality_issues_30d") AS BIGINT) AS "total_quality_issues_30d",
        CAST(SUM("t4"."readings_30d") AS BIGINT) AS "_readings",
        CAST(SUM(CAST("t4"."uptime_percentage_30d" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t4"."uptime_percentage_30d") AS DOUBLE), 0.0) AS "avg_uptime_30d",
        CAST(SUM(CAST("t4"."performance_score" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t4"."performance_score") AS DOUBLE), 0.0) AS "avg_performance_score",
        CAST(SUM(CAST("t4"."overall_health_score" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t4"."overall_health_score") AS DOUBLE), 0.0) AS "operational_health_score",
        COUNT(*) FILTER(WHERE
          "t4"."overall_health_score" < 20) AS "critical_alerts",
        COUNT(*) FILTER(WHERE
          (
            "t4"."overall_health_score" >= 20
          )
          AND (
            "t4"."overall_health_score" < 40
          )) AS "warning_alerts",
        COUNT(*) FILTER(WHERE
          (
            "t4"."overall_health_score" >= 40
          )
          AND (
            "t4"."overall_health_score" < 60
          )) AS "info_alerts",
        COUNT(*) FILTER(WHERE
          "t4"."overall_health_score" < 60) AS "total_alerts",
        CAST(SUM(
          CAST(CAST(CASE
            WHEN NOT (
              "t4"."is_account_churned"
            )
            THEN "t4"."days_since_maintenance"
            ELSE NULL
          END AS DOUBLE) AS DECIMAL(18, 9))
        ) AS DOUBLE) / NULLIF(
          CAST(COUNT(
            CAST(CASE
              WHEN NOT (
                "t4"."is_account_churned"
              )
              THEN "t4"."days_since_maintenance"
              ELSE NULL
            END AS DOUBLE)
          ) AS DOUBLE),
          0.0
        ) AS "avg_days_since_maintenance",
        COUNT(*) FILTER(WHERE
          "t4"."maintenance_status" = 'overdue') AS "overdue_maintenance_devices",
        COUNT(*) FILTER(WHERE
          NOT (
            "t4"."is_account_churned"
          )) AS "_kept",
        CAST(CAST(SUM("t4"."estimated_revenue_30d") AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_monthly_revenue"
      FROM (
        SELECT
          *
        FROM "entity"."entity_devices" AS "t1"
        WHERE
          "t1"."location_id" IS NOT NULL
      ) AS "t4"
      GROUP BY
        1,
        2
    ) AS "t5"
  ) AS "t6"
) AS "t8"
LEFT OUTER JOIN (
  SELECT
    "t0"."location_name",
    "t0"."city",
    "t0"."state",
    "t0"."country",
    "t0"."location_id" AS "_venue"
  FROM "staging"."stg_app_database__locations" AS "t0"
) AS "t3"
  ON "t8"."location_id" = "t3"."_venue"
