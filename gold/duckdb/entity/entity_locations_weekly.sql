SELECT
  "t22"."location_id",
  "t22"."week_start_date",
  "t22"."week_end_date",
  "t22"."is_complete_week",
  "t22"."days_covered",
  "t22"."account_id",
  "t5"."location_name",
  "t5"."location_type",
  "t5"."location_category",
  "t5"."city",
  "t5"."state_code",
  "t5"."country_code",
  "t5"."geographic_market",
  "t22"."weekly_tap_events",
  "t22"."weekly_pours",
  "t22"."total_volume",
  "t22"."avg_flow_rate",
  "t22"."active_devices",
  "t22"."active_days",
  "t22"."quality_issues",
  "t22"."quality_issue_rate",
  "t22"."beverage_types_served",
  "t22"."total_devices",
  "t22"."device_connectivity_rate",
  "t22"."device_utilization_rate",
  "t22"."taps_per_device",
  "t22"."avg_daily_taps",
  "t22"."weekly_operational_score",
  "t22"."weekly_activity_level",
  "t22"."weekly_volume_tier",
  "t22"."estimated_weekly_revenue",
  "t22"."location_lifecycle_stage",
  "t22"."expansion_readiness",
  "t22"."taps_wow_change",
  "t22"."volume_wow_change",
  "t22"."quality_wow_change"
FROM (
  SELECT
    "t20"."location_id",
    "t20"."account_id",
    "t20"."total_devices",
    "t20"."location_created_date",
    "t20"."quality_issues",
    "t20"."active_days",
    "t20"."total_volume",
    "t20"."weekly_tap_events",
    "t20"."weekly_pours",
    "t20"."days_covered",
    "t20"."last_day",
    "t20"."week_start_date",
    "t20"."week_end_date",
    "t20"."is_complete_week",
    "t20"."avg_flow_rate",
    "t20"."quality_issue_rate",
    "t20"."device_connectivity_rate",
    "t20"."active_devices",
    "t20"."device_utilization_rate",
    "t20"."beverage_types_served",
    "t20"."taps_per_device",
    "t20"."avg_daily_taps",
    "t20"."weekly_operational_score",
    "t20"."weekly_activity_level",
    "t20"."weekly_volume_tier",
    "t20"."estimated_weekly_revenue",
    "t20"."location_lifecycle_stage",
    "t20"."taps_wow_change",
    "t20"."volume_wow_change",
    "t20"."quality_wow_change",
    CASE
      WHEN (
        "t20"."weekly_operational_score" >= 80
      )
      AND (
        "t20"."weekly_volume_tier" = 'high'
      )
      THEN 'high_expansion_potential'
      WHEN (
        "t20"."weekly_operational_score" >= 60
      )
      AND "t20"."weekly_volume_tier" IN ('high', 'medium')
      THEN 'moderate_expansion_potential'
      ELSE 'low_expansion_potential'
    END AS "expansion_readiness"
  FROM (
    SELECT
      "t19"."location_id",
      "t19"."account_id",
      "t19"."total_devices",
      "t19"."location_created_date",
      "t19"."quality_issues",
      "t19"."active_days",
      "t19"."total_volume",
      "t19"."weekly_tap_events",
      "t19"."weekly_pours",
      "t19"."days_covered",
      "t19"."last_day",
      "t19"."week_start_date",
      "t19"."week_end_date",
      "t19"."is_complete_week",
      "t19"."avg_flow_rate",
      "t19"."quality_issue_rate",
      "t19"."device_connectivity_rate",
      "t19"."active_devices",
      "t19"."device_utilization_rate",
      "t19"."beverage_types_served",
      CAST("t19"."weekly_pours" AS DOUBLE) / NULLIF(CAST("t19"."active_devices" AS DOUBLE), 0.0) AS "taps_per_device",
      CAST("t19"."weekly_pours" AS DOUBLE) / NULLIF(CAST("t19"."days_covered" AS DOUBLE), 0.0) AS "avg_daily_taps",
      CAST(CASE
        WHEN (
          "t19"."active_days" >= 6
        )
        AND (
          "t19"."device_connectivity_rate" > 90
        )
        AND (
          COALESCE("t19"."quality_issue_rate", 0.0) < 2
        )
        THEN 95
        WHEN (
          "t19"."active_days" >= 4
        )
        AND (
          "t19"."device_connectivity_rate" > 70
        )
        AND (
          COALESCE("t19"."quality_issue_rate", 0.0) < 5
        )
        THEN 80
        WHEN (
          "t19"."active_days" >= 2
        ) AND (
          "t19"."device_connectivity_rate" > 50
        )
        THEN 60
        WHEN "t19"."active_days" >= 1
        THEN 40
        ELSE 20
      END AS DOUBLE) AS "weekly_operational_score",
      CASE
        WHEN "t19"."weekly_pours" >= 500
        THEN 'high'
        WHEN "t19"."weekly_pours" >= 200
        THEN 'medium'
        WHEN "t19"."weekly_pours" >= 50
        THEN 'low'
        WHEN "t19"."weekly_pours" > 0
        THEN 'minimal'
        ELSE 'none'
      END AS "weekly_activity_level",
      CASE
        WHEN "t19"."total_volume" >= 50000.0
        THEN 'high'
        WHEN "t19"."total_volume" >= 20000.0
        THEN 'medium'
        WHEN "t19"."total_volume" >= 5000.0
        THEN 'low'
        WHEN "t19"."total_volume" > 0
        THEN 'minimal'
        ELSE 'none'
      END AS "weekly_volume_tier",
      CAST(CAST(CASE
        WHEN ABS((
          "t19"."total_volume" / 29.5735
        ) * 0.5) < 1000000000000000.0
        THEN (
          "t19"."total_volume" / 29.5735
        ) * 0.5
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_weekly_revenue",
      CASE
        WHEN DATE_DIFF('DAY', "t19"."location_created_date", "t19"."last_day") <= 30
        THEN 'new'
        WHEN DATE_DIFF('DAY', "t19"."location_created_date", "t19"."last_day") <= 180
        THEN 'establishing'
        WHEN DATE_DIFF('DAY', "t19"."location_created_date", "t19"."last_day") <= 365
        THEN 'mature'
        ELSE 'veteran'
      END AS "location_lifecycle_stage",
      CASE
        WHEN "t19"."is_complete_week"
        THEN (
          CAST("t19"."weekly_pours" - LAG("t19"."weekly_pours") OVER (
            PARTITION BY "t19"."location_id"
            ORDER BY "t19"."week_start_date" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE) / NULLIF(
            CAST(LAG("t19"."weekly_pours") OVER (
              PARTITION BY "t19"."location_id"
              ORDER BY "t19"."week_start_date" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS DOUBLE),
            0.0
          )
        ) * 100.0
        ELSE NULL
      END AS "taps_wow_change",
      CASE
        WHEN "t19"."is_complete_week"
        THEN (
          (
            "t19"."total_volume" - LAG("t19"."total_volume") OVER (
              PARTITION BY "t19"."location_id"
              ORDER BY "t19"."week_start_date" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
          ) / NULLIF(
            LAG("t19"."total_volume") OVER (
              PARTITION BY "t19"."location_id"
              ORDER BY "t19"."week_start_date" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            0.0
          )
        ) * 100.0
        ELSE NULL
      END AS "volume_wow_change",
      CASE
        WHEN "t19"."is_complete_week"
        THEN "t19"."quality_issue_rate" - LAG("t19"."quality_issue_rate") OVER (
          PARTITION BY "t19"."location_id"
          ORDER BY "t19"."week_start_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        ELSE NULL
      END AS "quality_wow_change"
    FROM (
      SELECT
        "t11"."location_id",
        "t11"."account_id",
        "t11"."total_devices",
        "t11"."location_created_date",
        "t11"."quality_issues",
        "t11"."active_days",
        "t11"."total_volume",
        "t11"."weekly_tap_events",
        "t11"."weekly_pours",
        "t11"."days_covered",
        "t11"."last_day",
        "t11"."week" AS "week_start_date",
        CAST(CAST("t11"."week" + INTERVAL '6' DAY AS TIMESTAMP) AS DATE) AS "week_end_date",
        CAST(CAST("t11"."week" + INTERVAL '6' DAY AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 6, 30) AS "is_complete_week",
        "t11"."flow_sum" / NULLIF(CAST("t11"."flow_readings" AS DOUBLE), 0.0) AS "avg_flow_rate",
        (
          CAST("t11"."quality_issues" AS DOUBLE) / NULLIF(CAST("t11"."readings" AS DOUBLE), 0.0)
        ) * 100.0 AS "quality_issue_rate",
        (
          CAST("t11"."controller_days_active" AS DOUBLE) / NULLIF(CAST("t11"."controller_days" AS DOUBLE), 0.0)
        ) * 100.0 AS "device_connectivity_rate",
        COALESCE("t18"."active_devices", 0) AS "active_devices",
        (
          CAST("t18"."pouring" AS DOUBLE) / NULLIF(CAST("t18"."serving" AS DOUBLE), 0.0)
        ) * 100.0 AS "device_utilization_rate",
        COALESCE("t16"."beverage_types_served", 0) AS "beverage_types_served"
      FROM (
        SELECT
          "t7"."location_id",
          "t7"."account_id",
          "t7"."location_created_date",
          "t7"."week",
          CAST(SUM("t7"."events") AS BIGINT) AS "weekly_tap_events",
          CAST(SUM("t7"."pours") AS BIGINT) AS "weekly_pours",
          SUM("t7"."volume_ml") AS "total_volume",
          SUM("t7"."flow_sum") AS "flow_sum",
          CAST(SUM("t7"."flow_readings") AS BIGINT) AS "flow_readings",
          CAST(SUM("t7"."readings") AS BIGINT) AS "readings",
          CAST(SUM("t7"."anomalies") AS BIGINT) AS "quality_issues",
          COUNT(*) FILTER(WHERE
            "t7"."events" > 0) AS "active_days",
          COUNT(*) AS "days_covered",
          MAX("t7"."day") AS "last_day",
          CAST(SUM("t7"."controllers_watched") AS BIGINT) AS "controller_days",
          CAST(SUM("t7"."controllers_active") AS BIGINT) AS "controller_days_active",
          FIRST("t7"."devices" ORDER BY "t7"."day" DESC) AS "total_devices"
        FROM (
          SELECT
            "t1"."location_id",
            "t1"."day",
            "t1"."account_id",
            "t1"."location_created_date",
            "t1"."devices",
            "t1"."tap_controllers",
            "t1"."controllers_in_service",
            "t1"."controllers_watched",
            "t1"."controllers_active",
            "t1"."availability_pct",
            "t1"."active_devices",
            "t1"."active_devices_30d",
            "t1"."events",
            "t1"."pours",
            "t1"."volume_ml",
            "t1"."readings",
            "t1"."anomalies",
            "t1"."flow_readings",
            "t1"."flow_sum",
            "t1"."events_30d",
            "t1"."pours_30d",
            "t1"."volume_ml_30d",
            "t1"."readings_30d",
            "t1"."anomalies_30d",
            "t1"."quality_issue_rate_30d",
            "t1"."avg_flow_rate_30d",
            "t1"."active_days_30d",
            "t1"."health_score",
            "t1"."health_band",
            "t1"."connectivity_tier",
            "t1"."volume_tier",
            "t1"."status",
            "t1"."operational_status",
            CAST(CAST("t1"."day" - TO_DAYS(
              (
                (
                  (
                    (
                      DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t1"."day") % 7
                    ) + 7
                  ) % 7
                ) + 1
              ) - 1
            ) AS TIMESTAMP) AS DATE) AS "week"
          FROM "timeline"."location_days" AS "t1"
        ) AS "t7"
        GROUP BY
          1,
          2,
          3,
          4
      ) AS "t11"
      LEFT OUTER JOIN (
        SELECT
          "t15"."location_id" AS "_location",
          "t15"."week" AS "_week",
          "t15"."active_devices",
          "t15"."serving",
          "t15"."pouring"
        FROM (
          SELECT
            "t12"."location_id",
            "t12"."week",
            COUNT(*) FILTER(WHERE
              "t12"."reported") AS "active_devices",
            COUNT(*) FILTER(WHERE
              "t12"."serving") AS "serving",
            COUNT(*) FILTER(WHERE
              "t12"."pouring") AS "pouring"
          FROM (
            SELECT
              "t8"."location_id",
              "t8"."device_id",
              "t8"."week",
              BOOL_OR(CAST("t8"."has_event" AS BOOLEAN)) AS "reported",
              BOOL_OR(CAST("t8"."is_watched" AS BOOLEAN)) AS "serving",
              BOOL_OR(CAST("t8"."is_watched" AND (
                "t8"."pours" > 0
              ) AS BOOLEAN)) AS "pouring"
            FROM (
              SELECT
                "t2"."device_id",
                "t2"."day",
                "t2"."account_id",
                "t2"."location_id",
                "t2"."device_type",
                "t2"."is_tap_controller",
                "t2"."is_in_service",
                "t2"."is_account_churned",
                "t2"."service_from",
                "t2"."is_watched",
                "t2"."has_event",
                "t2"."events",
                "t2"."pours",
                "t2"."volume_ml",
                "t2"."readings",
                "t2"."anomalies",
                "t2"."checks",
                "t2"."alerts",
                "t2"."failures",
                "t2"."has_rapid_failures",
                "t2"."events_30d",
                "t2"."active_days_30d",
                "t2"."service_days_30d",
                "t2"."pours_30d",
                "t2"."volume_ml_30d",
                "t2"."readings_30d",
                "t2"."anomalies_30d",
                "t2"."checks_30d",
                "t2"."alerts_30d",
                "t2"."failures_30d",
                "t2"."quality_issue_rate_30d",
                "t2"."alert_rate_30d",
                "t2"."uptime_30d",
                "t2"."operating_hours_30d",
                "t2"."mtbf_hours",
                "t2"."avg_flow_30d",
                "t2"."avg_temperature_30d",
                "t2"."avg_pressure_30d",
                "t2"."uptime_score",
                "t2"."performance_score",
                "t2"."quality_score",
                "t2"."health_score",
                "t2"."last_event_at",
                "t2"."last_event_date",
                "t2"."last_failure_category",
                "t2"."last_maintenance_date",
                "t2"."days_since_maintenance",
                "t2"."maintenance_status",
                CAST(CAST("t2"."day" - TO_DAYS(
                  (
                    (
                      (
                        (
                          DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t2"."day") % 7
                        ) + 7
                      ) % 7
                    ) + 1
                  ) - 1
                ) AS TIMESTAMP) AS DATE) AS "week"
              FROM "timeline"."device_days" AS "t2"
              WHERE
                "t2"."location_id" IS NOT NULL
            ) AS "t8"
            GROUP BY
              1,
              2,
              3
          ) AS "t12"
          GROUP BY
            1,
            2
        ) AS "t15"
      ) AS "t18"
        ON "t11"."location_id" = "t18"."_location" AND "t11"."week" = "t18"."_week"
      LEFT OUTER JOIN (
        SELECT
          "t13"."location_id" AS "_place",
          "t13"."week" AS "_monday",
          "t13"."beverage_types_served"
        FROM (
          SELECT
            "t9"."location_id",
            "t9"."week",
            COUNT(DISTINCT "t9"."beer_type") AS "beverage_types_served"
          FROM (
            SELECT
              "t6"."location_id",
              "t6"."event_date",
              "t6"."beer_type",
              CAST(CAST("t6"."event_date" - TO_DAYS(
                (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t6"."event_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ) AS TIMESTAMP) AS DATE) AS "week"
            FROM (
              SELECT DISTINCT
                "t3"."location_id",
                "t3"."event_date",
                "t3"."beer_type"
              FROM "staging"."stg_app_database__tap_events" AS "t3"
              WHERE
                NOT (
                  "t3"."is_orphan"
                )
                AND "t3"."is_valid_pour"
                AND "t3"."beer_type" IS NOT NULL
            ) AS "t6"
          ) AS "t9"
          GROUP BY
            1,
            2
        ) AS "t13"
      ) AS "t16"
        ON "t11"."location_id" = "t16"."_place" AND "t11"."week" = "t16"."_monday"
    ) AS "t19"
  ) AS "t20"
) AS "t22"
LEFT OUTER JOIN (
  SELECT
    "t0"."location_id",
    "t0"."location_name",
    "t0"."location_type",
    "t0"."location_category",
    "t0"."city",
    "t0"."state" AS "state_code",
    "t0"."country" AS "country_code",
    "t0"."region" AS "geographic_market"
  FROM "staging"."stg_app_database__locations" AS "t0"
) AS "t5"
  ON "t22"."location_id" = "t5"."location_id"
