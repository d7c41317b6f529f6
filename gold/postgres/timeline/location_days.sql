WITH "t14" AS (
  SELECT
    COALESCE("t11"."location_id", "t13"."location_id") AS "location_id",
    COALESCE("t11"."day", "t13"."day") AS "day",
    "t13"."devices",
    "t13"."tap_controllers",
    "t13"."controllers_in_service",
    "t13"."controllers_watched",
    "t13"."controllers_active",
    "t13"."active_devices",
    "t13"."active_devices_30d",
    "t11"."events",
    "t11"."pours",
    "t11"."readings",
    "t11"."anomalies",
    "t11"."flow_readings",
    "t11"."volume_ml",
    "t11"."flow_sum"
  FROM (
    SELECT
      "t7"."location_id",
      "t7"."event_date" AS "day",
      SUM("t7"."events") AS "events",
      SUM("t7"."pours") AS "pours",
      SUM("t7"."readings") AS "readings",
      SUM("t7"."anomalies") AS "anomalies",
      SUM("t7"."flow_readings") AS "flow_readings",
      SUM("t7"."volume_ml") AS "volume_ml",
      SUM("t7"."flow_sum") AS "flow_sum"
    FROM (
      SELECT
        *
      FROM "timeline"."tap_hours" AS "t2"
      WHERE
        NOT (
          "t2"."is_orphan"
        )
    ) AS "t7"
    GROUP BY
      1,
      2
  ) AS "t11"
  FULL OUTER JOIN (
    SELECT
      "t8"."location_id",
      "t8"."day",
      COUNT(*) AS "devices",
      COUNT(*) FILTER(WHERE
        "t8"."is_tap_controller") AS "tap_controllers",
      COUNT(*) FILTER(WHERE
        "t8"."is_in_service") AS "controllers_in_service",
      COUNT(*) FILTER(WHERE
        "t8"."is_watched") AS "controllers_watched",
      COUNT(*) FILTER(WHERE
        "t8"."is_in_service" AND "t8"."has_event") AS "controllers_active",
      COUNT(*) FILTER(WHERE
        "t8"."has_event") AS "active_devices",
      COUNT(*) FILTER(WHERE
        "t8"."active_days_30d" > 0) AS "active_devices_30d"
    FROM (
      SELECT
        *
      FROM "timeline"."device_days" AS "t3"
      WHERE
        "t3"."location_id" IS NOT NULL
    ) AS "t8"
    GROUP BY
      1,
      2
  ) AS "t13"
    ON "t11"."location_id" = "t13"."location_id" AND "t11"."day" = "t13"."day"
)
SELECT
  "t27"."location_id",
  "t27"."day",
  "t27"."account_id",
  "t27"."location_created_date",
  "t27"."devices",
  "t27"."tap_controllers",
  "t27"."controllers_in_service",
  "t27"."controllers_watched",
  "t27"."controllers_active",
  "t27"."availability_pct",
  "t27"."active_devices",
  "t27"."active_devices_30d",
  "t27"."events",
  "t27"."pours",
  "t27"."volume_ml",
  "t27"."readings",
  "t27"."anomalies",
  "t27"."flow_readings",
  "t27"."flow_sum",
  "t27"."events_30d",
  "t27"."pours_30d",
  "t27"."volume_ml_30d",
  "t27"."readings_30d",
  "t27"."anomalies_30d",
  "t27"."quality_issue_rate_30d",
  "t27"."avg_flow_rate_30d",
  "t27"."active_days_30d",
  "t27"."health_score",
  "t27"."health_band",
  "t27"."connectivity_tier",
  "t27"."volume_tier",
  "t27"."status",
  "t27"."operational_status"
FROM (
  SELECT
    "t26"."location_id",
    "t26"."day",
    "t26"."account_id",
    "t26"."location_created_date",
    "t26"."devices",
    "t26"."tap_controllers",
    "t26"."controllers_in_service",
    "t26"."controllers_watched",
    "t26"."controllers_active",
    "t26"."active_devices",
    "t26"."active_devices_30d",
    "t26"."events",
    "t26"."pours",
    "t26"."readings",
    "t26"."anomalies",
    "t26"."flow_readings",
    "t26"."volume_ml",
    "t26"."flow_sum",
    "t26"."events_30d",
    "t26"."pours_30d",
    "t26"."readings_30d",
    "t26"."anomalies_30d",
    "t26"."volume_ml_30d",
    "t26"."active_days_30d",
    "t26"."availability_pct",
    "t26"."quality_issue_rate_30d",
    "t26"."avg_flow_rate_30d",
    "t26"."connectivity_tier",
    "t26"."volume_tier",
    "t26"."status",
    "t26"."operational_status",
    "t26"."health_score",
    "t26"."health_band"
  FROM (
    SELECT
      "t25"."location_id",
      "t25"."day",
      "t25"."account_id",
      "t25"."location_created_date",
      "t25"."has_device_data",
      "t25"."devices",
      "t25"."tap_controllers",
      "t25"."controllers_in_service",
      "t25"."controllers_watched",
      "t25"."controllers_active",
      "t25"."active_devices",
      "t25"."active_devices_30d",
      "t25"."events",
      "t25"."pours",
      "t25"."readings",
      "t25"."anomalies",
      "t25"."flow_readings",
      "t25"."volume_ml",
      "t25"."flow_sum",
      "t25"."events_30d",
      "t25"."pours_30d",
      "t25"."readings_30d",
      "t25"."anomalies_30d",
      "t25"."flow_readings_30d",
      "t25"."volume_ml_30d",
      "t25"."flow_sum_30d",
      "t25"."active_days_30d",
      "t25"."availability_pct",
      "t25"."quality_issue_rate_30d",
      "t25"."avg_flow_rate_30d",
      "t25"."_is_told",
      "t25"."connectivity_tier",
      "t25"."volume_tier",
      "t25"."status",
      "t25"."operational_status",
      "t25"."health_score",
      CASE
        WHEN "t25"."health_score" IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE
          WHEN "t25"."health_score" >= 95.0
          THEN 'excellent'
          WHEN "t25"."health_score" >= 80.0
          THEN 'good'
          WHEN "t25"."health_score" >= 60.0
          THEN 'fair'
          WHEN "t25"."health_score" >= 30.0
          THEN 'poor'
          WHEN "t25"."health_score" > 0
          THEN 'critical'
          ELSE 'critical'
        END
      END AS "health_band"
    FROM (
      SELECT
        "t24"."location_id",
        "t24"."day",
        "t24"."account_id",
        "t24"."location_created_date",
        "t24"."has_device_data",
        "t24"."devices",
        "t24"."tap_controllers",
        "t24"."controllers_in_service",
        "t24"."controllers_watched",
        "t24"."controllers_active",
        "t24"."active_devices",
        "t24"."active_devices_30d",
        "t24"."events",
        "t24"."pours",
        "t24"."readings",
        "t24"."anomalies",
        "t24"."flow_readings",
        "t24"."volume_ml",
        "t24"."flow_sum",
        "t24"."events_30d",
        "t24"."pours_30d",
        "t24"."readings_30d",
        "t24"."anomalies_30d",
        "t24"."flow_readings_30d",
        "t24"."volume_ml_30d",
        "t24"."flow_sum_30d",
        "t24"."active_days_30d",
        "t24"."availability_pct",
        "t24"."quality_issue_rate_30d",
        "t24"."avg_flow_rate_30d",
        "t24"."_is_told",
        CASE
          WHEN "t24"."_is_told"
          THEN CASE
            WHEN "t24"."availability_pct" >= 95.0
            THEN 'excellent'
            WHEN "t24"."availability_pct" >= 80.0
            THEN 'good'
            WHEN "t24"."availability_pct" >= 60.0
            THEN 'fair'
            WHEN "t24"."availability_pct" > 0
            THEN 'poor'
            ELSE 'none'
          END
          ELSE NULL
        END AS "connectivity_tier",
        CASE
          WHEN "t24"."_is_told"
          THEN CASE
            WHEN "t24"."volume_ml_30d" >= 100000.0
            THEN 'high'
            WHEN "t24"."volume_ml_30d" >= 50000.0
            THEN 'medium'
            WHEN "t24"."volume_ml_30d" >= 10000.0
            THEN 'low'
            WHEN "t24"."volume_ml_30d" > 0
            THEN 'minimal'
            ELSE 'none'
          END
          ELSE NULL
        END AS "volume_tier",
        CASE
          WHEN "t24"."_is_told"
          THEN CASE
            WHEN "t24"."devices" = 0
            THEN 'no_devices'
            WHEN "t24"."events_30d" > 0
            THEN 'active'
            ELSE 'inactive'
          END
          ELSE NULL
        END AS "status",
        CASE
          WHEN "t24"."_is_told"
          THEN CASE
            WHEN "t24"."controllers_in_service" = 0
            THEN 'not_operational'
            WHEN "t24"."controllers_active" > 0
            THEN 'operational'
            ELSE 'offline'
          END
          ELSE NULL
        END AS "operational_status",
        CASE
          WHEN "t24"."_is_told"
          THEN CAST(CASE
            WHEN (
              "t24"."availability_pct" >= 95.0
            )
            AND (
              COALESCE("t24"."quality_issue_rate_30d", 0.0) <= 2.0
            )
            AND (
              "t24"."events_30d" > 100
            )
            THEN 95
            WHEN (
              "t24"."availability_pct" >= 80.0
            )
            AND (
              COALESCE("t24"."quality_issue_rate_30d", 0.0) <= 5.0
            )
            AND (
              "t24"."events_30d" > 50
            )
            THEN 80
            WHEN (
              "t24"."availability_pct" >= 60.0
            ) AND (
              "t24"."events_30d" > 0
            )
            THEN 60
            WHEN "t24"."devices" > 0
            THEN 30
            ELSE 10
          END AS DOUBLE PRECISION)
          ELSE NULL
        END AS "health_score"
      FROM (
        SELECT
          "t23"."location_id",
          "t23"."day",
          "t23"."account_id",
          "t23"."location_created_date",
          "t23"."has_device_data",
          "t23"."devices",
          "t23"."tap_controllers",
          "t23"."controllers_in_service",
          "t23"."controllers_watched",
          "t23"."controllers_active",
          "t23"."active_devices",
          "t23"."active_devices_30d",
          "t23"."events",
          "t23"."pours",
          "t23"."readings",
          "t23"."anomalies",
          "t23"."flow_readings",
          "t23"."volume_ml",
          "t23"."flow_sum",
          "t23"."events_30d",
          "t23"."pours_30d",
          "t23"."readings_30d",
          "t23"."anomalies_30d",
          "t23"."flow_readings_30d",
          "t23"."volume_ml_30d",
          "t23"."flow_sum_30d",
          "t23"."active_days_30d",
          (
            CAST("t23"."controllers_active" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."controllers_watched" AS DOUBLE PRECISION), 0.0)
          ) * 100.0 AS "availability_pct",
          (
            CAST("t23"."anomalies_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."readings_30d" AS DOUBLE PRECISION), 0.0)
          ) * 100.0 AS "quality_issue_rate_30d",
          CAST("t23"."flow_sum_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."flow_readings_30d" AS DOUBLE PRECISION), 0.0) AS "avg_flow_rate_30d",
          "t23"."has_device_data" OR (
            "t23"."devices" = 0
          ) AS "_is_told"
        FROM (
          SELECT
            "t22"."location_id",
            "t22"."day",
            "t22"."account_id",
            "t22"."location_created_date",
            "t22"."has_device_data",
            "t22"."devices",
            "t22"."tap_controllers",
            "t22"."controllers_in_service",
            "t22"."controllers_watched",
            "t22"."controllers_active",
            "t22"."active_devices",
            "t22"."active_devices_30d",
            "t22"."events",
            "t22"."pours",
            "t22"."readings",
            "t22"."anomalies",
            "t22"."flow_readings",
            "t22"."volume_ml",
            "t22"."flow_sum",
            SUM("t22"."events") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "events_30d",
            SUM("t22"."pours") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "pours_30d",
            SUM("t22"."readings") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "readings_30d",
            SUM("t22"."anomalies") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "anomalies_30d",
            SUM("t22"."flow_readings") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "flow_readings_30d",
            SUM("t22"."volume_ml") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "volume_ml_30d",
            SUM("t22"."flow_sum") OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "flow_sum_30d",
            SUM(CAST("t22"."events" > 0 AS BIGINT)) OVER (
              PARTITION BY "t22"."location_id"
              ORDER BY "t22"."day" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "active_days_30d"
          FROM (
            SELECT
              "t21"."location_id",
              "t5"."day",
              "t21"."account_id",
              "t21"."location_created_date",
              "t5"."has_device_data",
              COALESCE("t16"."devices", 0) AS "devices",
              COALESCE("t16"."tap_controllers", 0) AS "tap_controllers",
              COALESCE("t16"."controllers_in_service", 0) AS "controllers_in_service",
              COALESCE("t16"."controllers_watched", 0) AS "controllers_watched",
              COALESCE("t16"."controllers_active", 0) AS "controllers_active",
              COALESCE("t16"."active_devices", 0) AS "active_devices",
              COALESCE("t16"."active_devices_30d", 0) AS "active_devices_30d",
              COALESCE("t16"."events", 0) AS "events",
              COALESCE("t16"."pours", 0) AS "pours",
              COALESCE("t16"."readings", 0) AS "readings",
              COALESCE("t16"."anomalies", 0) AS "anomalies",
              COALESCE("t16"."flow_readings", 0) AS "flow_readings",
              COALESCE("t16"."volume_ml", 0.0) AS "volume_ml",
              COALESCE("t16"."flow_sum", 0.0) AS "flow_sum"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t9"."location_id",
                  "t9"."account_id",
                  CAST("t9"."location_created_at" AS DATE) AS "location_created_date",
                  LEAST(
                    COALESCE(CAST("t9"."location_created_at" AS DATE), "t18"."_first"),
                    COALESCE("t18"."_first", CAST("t9"."location_created_at" AS DATE))
                  ) AS "_start"
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_app_database__locations" AS "t1"
                  WHERE
                    NOT (
                      "t1"."is_orphan"
                    )
                ) AS "t9"
                LEFT OUTER JOIN (
                  SELECT
                    "t15"."location_id",
                    MIN("t15"."day") AS "_first"
                  FROM "t14" AS "t15"
                  GROUP BY
                    1
                ) AS "t18"
                  ON "t9"."location_id" = "t18"."location_id"
              ) AS "t19"
              WHERE
                "t19"."_start" IS NOT NULL
            ) AS "t21"
            INNER JOIN (
              SELECT
                "t0"."has_device_data",
                "t0"."day"
              FROM "timeline"."days" AS "t0"
            ) AS "t5"
              ON "t5"."day" >= "t21"."_start"
            LEFT OUTER JOIN "t14" AS "t16"
              ON "t21"."location_id" = "t16"."location_id" AND "t5"."day" = "t16"."day"
          ) AS "t22"
        ) AS "t23"
      ) AS "t24"
    ) AS "t25"
  ) AS "t26"
) AS "t27"
