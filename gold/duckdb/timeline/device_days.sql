WITH "t16" AS (
  SELECT
    "t15"."events",
    "t15"."pours",
    "t15"."volume_ml",
    "t15"."readings",
    "t15"."anomalies",
    "t15"."checks",
    "t15"."alerts",
    "t15"."flow_sum",
    "t15"."flow_readings",
    "t15"."temperature_sum",
    "t15"."temperature_readings",
    "t15"."pressure_sum",
    "t15"."pressure_readings",
    "t15"."event_at",
    "t15"."maintained",
    "t15"."rapid",
    "t14"."failures",
    "t14"."failure_mark",
    COALESCE("t15"."device_id", "t14"."_device") AS "_device",
    COALESCE("t15"."day", "t14"."_day") AS "_day"
  FROM (
    SELECT
      "t9"."device_id",
      "t9"."event_date" AS "day",
      CAST(SUM("t9"."events") AS BIGINT) AS "events",
      CAST(SUM("t9"."pours") AS BIGINT) AS "pours",
      SUM("t9"."volume_ml") AS "volume_ml",
      CAST(SUM("t9"."readings") AS BIGINT) AS "readings",
      CAST(SUM("t9"."anomalies") AS BIGINT) AS "anomalies",
      CAST(SUM("t9"."checks") AS BIGINT) AS "checks",
      CAST(SUM("t9"."alerts") AS BIGINT) AS "alerts",
      SUM("t9"."flow_sum") AS "flow_sum",
      CAST(SUM("t9"."flow_readings") AS BIGINT) AS "flow_readings",
      SUM("t9"."temperature_sum") AS "temperature_sum",
      CAST(SUM("t9"."temperature_readings") AS BIGINT) AS "temperature_readings",
      SUM("t9"."pressure_sum") AS "pressure_sum",
      CAST(SUM("t9"."pressure_readings") AS BIGINT) AS "pressure_readings",
      MAX("t9"."last_event_at") AS "event_at",
      CAST(MAX("t9"."last_maintenance_at") AS DATE) AS "maintained",
      BOOL_OR(CAST("t9"."errors" >= 2 AS BOOLEAN)) AS "rapid"
    FROM (
      SELECT
        *
      FROM "timeline"."tap_hours" AS "t3"
      WHERE
        NOT (
          "t3"."is_orphan"
        )
    ) AS "t9"
    GROUP BY
      1,
      2
  ) AS "t15"
  FULL OUTER JOIN (
    SELECT
      "t4"."device_id" AS "_device",
      "t4"."failed_date" AS "_day",
      COUNT(*) AS "failures",
      MAX(
        (
          DATE_DIFF('DAY', MAKE_DATE(2000, 1, 1), "t4"."failed_date") * 10
        ) + CASE "t4"."failure_category"
          WHEN 'temperature'
          THEN 1
          WHEN 'pressure'
          THEN 2
          WHEN 'operational'
          THEN 3
          ELSE NULL
        END
      ) AS "failure_mark"
    FROM "timeline"."device_failures" AS "t4"
    GROUP BY
      1,
      2
  ) AS "t14"
    ON "t15"."device_id" = "t14"."_device" AND "t15"."day" = "t14"."_day"
)
SELECT
  "t28"."device_id",
  "t28"."day",
  "t28"."account_id",
  "t28"."location_id",
  "t28"."device_type",
  "t28"."is_tap_controller",
  "t28"."is_in_service",
  "t28"."is_account_churned",
  "t28"."service_from",
  "t28"."is_watched",
  "t28"."has_event",
  "t28"."events",
  "t28"."pours",
  "t28"."volume_ml",
  "t28"."readings",
  "t28"."anomalies",
  "t28"."checks",
  "t28"."alerts",
  "t28"."failures",
  "t28"."has_rapid_failures",
  "t28"."events_30d",
  "t28"."active_days_30d",
  "t28"."service_days_30d",
  "t28"."pours_30d",
  "t28"."volume_ml_30d",
  "t28"."readings_30d",
  "t28"."anomalies_30d",
  "t28"."checks_30d",
  "t28"."alerts_30d",
  "t28"."failures_30d",
  "t28"."quality_issue_rate_30d",
  "t28"."alert_rate_30d",
  "t28"."uptime_30d",
  "t28"."operating_hours_30d",
  "t28"."mtbf_hours",
  "t28"."avg_flow_30d",
  "t28"."avg_temperature_30d",
  "t28"."avg_pressure_30d",
  "t28"."uptime_score",
  "t28"."performance_score",
  "t28"."quality_score",
  (
    COALESCE("t28"."uptime_score" * 0.4, 0.0) + 0 + COALESCE("t28"."performance_score" * 0.4, 0.0) + COALESCE("t28"."quality_score" * 0.2, 0.0)
  ) / NULLIF(
    CASE WHEN "t28"."uptime_score" IS NULL THEN 0.0 ELSE 0.4 END + 0 + CASE WHEN "t28"."performance_score" IS NULL THEN 0.0 ELSE 0.4 END + CASE WHEN "t28"."quality_score" IS NULL THEN 0.0 ELSE 0.2 END,
    0.0
  ) AS "health_score",
  "t28"."last_event_at",
  "t28"."last_event_date",
  "t28"."last_failure_category",
  "t28"."last_maintenance_date",
  "t28"."days_since_maintenance",
  "t28"."maintenance_status"
FROM (
  SELECT
    "t27"."device_id",
    "t27"."location_id",
    "t27"."device_type",
    "t27"."account_id",
    "t27"."recorded_maintenance",
    "t27"."service_from",
    "t27"."first_day",
    "t27"."is_tap_controller",
    "t27"."has_device_data",
    "t27"."day",
    "t27"."events",
    "t27"."pours",
    "t27"."volume_ml",
    "t27"."readings",
    "t27"."anomalies",
    "t27"."checks",
    "t27"."alerts",
    "t27"."flow_sum",
    "t27"."flow_readings",
    "t27"."temperature_sum",
    "t27"."temperature_readings",
    "t27"."pressure_sum",
    "t27"."pressure_readings",
    "t27"."event_at",
    "t27"."maintained",
    "t27"."rapid",
    "t27"."failures",
    "t27"."failure_mark",
    "t27"."_device",
    "t27"."_day",
    "t27"."_account",
    "t27"."_from",
    "t27"."_to",
    "t27"."gone",
    "t27"."has_event",
    "t27"."has_rapid_failures",
    "t27"."is_account_churned",
    "t27"."is_in_service",
    "t27"."is_watched",
    "t27"."events_30d",
    "t27"."pours_30d",
    "t27"."volume_ml_30d",
    "t27"."readings_30d",
    "t27"."anomalies_30d",
    "t27"."checks_30d",
    "t27"."alerts_30d",
    "t27"."flow_sum_30d",
    "t27"."flow_readings_30d",
    "t27"."temperature_sum_30d",
    "t27"."temperature_readings_30d",
    "t27"."pressure_sum_30d",
    "t27"."pressure_readings_30d",
    "t27"."failures_30d",
    "t27"."active_days_30d",
    "t27"."service_days_30d",
    "t27"."_up_days",
    "t27"."last_event_at",
    "t27"."_maintained",
    "t27"."_last_failure",
    "t27"."quality_issue_rate_30d",
    "t27"."alert_rate_30d",
    "t27"."uptime_30d",
    "t27"."operating_hours_30d",
    "t27"."mtbf_hours",
    "t27"."avg_flow_30d",
    "t27"."avg_temperature_30d",
    "t27"."avg_pressure_30d",
    "t27"."last_event_date",
    "t27"."last_failure_category",
    "t27"."last_maintenance_date",
    "t27"."_has_health",
    CASE
      WHEN "t27"."_has_health"
      THEN CASE
        WHEN "t27"."active_days_30d" >= 25
        THEN 95.0
        WHEN "t27"."active_days_30d" >= 20
        THEN 85.0
        WHEN "t27"."active_days_30d" >= 15
        THEN 75.0
        WHEN "t27"."active_days_30d" >= 10
        THEN 60.0
        WHEN "t27"."active_days_30d" >= 5
        THEN 40.0
        WHEN "t27"."active_days_30d" >= 1
        THEN 20.0
        ELSE 0.0
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS "uptime_score",
    CASE
      WHEN "t27"."_has_health"
      THEN CASE
        WHEN "t27"."events_30d" = 0
        THEN 0.0
        WHEN NOT (
          (
            "t27"."avg_flow_30d" IS NOT NULL
          )
          OR (
            "t27"."avg_temperature_30d" IS NOT NULL
          )
          OR (
            "t27"."avg_pressure_30d" IS NOT NULL
          )
        )
        THEN CAST(NULL AS DOUBLE)
        WHEN (
          (
            "t27"."avg_flow_30d" IS NULL
          ) OR "t27"."avg_flow_30d" BETWEEN 10.0 AND 30.0
        )
        AND (
          (
            "t27"."avg_temperature_30d" IS NULL
          )
          OR "t27"."avg_temperature_30d" BETWEEN 2.0 AND 6.0
        )
        AND (
          (
            "t27"."avg_pressure_30d" IS NULL
          )
          OR "t27"."avg_pressure_30d" BETWEEN 10.0 AND 15.0
        )
        THEN 95.0
        WHEN (
          (
            "t27"."avg_flow_30d" IS NULL
          ) OR "t27"."avg_flow_30d" BETWEEN 5.0 AND 35.0
        )
        AND (
          (
            "t27"."avg_temperature_30d" IS NULL
          )
          OR "t27"."avg_temperature_30d" BETWEEN 0.0 AND 8.0
        )
        AND (
          (
            "t27"."avg_pressure_30d" IS NULL
          )
          OR "t27"."avg_pressure_30d" BETWEEN 8.0 AND 18.0
        )
        THEN 80.0
        ELSE 60.0
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS "performance_score",
    CASE
      WHEN "t27"."_has_health"
      THEN CASE
        WHEN "t27"."events_30d" = 0
        THEN 0.0
        WHEN "t27"."quality_issue_rate_30d" IS NULL
        THEN CAST(NULL AS DOUBLE)
        WHEN "t27"."quality_issue_rate_30d" <= 0.0
        THEN 100.0
        WHEN "t27"."quality_issue_rate_30d" <= 5.0
        THEN 90.0
        WHEN "t27"."quality_issue_rate_30d" <= 10.0
        THEN 75.0
        WHEN "t27"."quality_issue_rate_30d" <= 20.0
        THEN 50.0
        ELSE 25.0
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS "quality_score",
    DATE_DIFF('DAY', "t27"."last_maintenance_date", "t27"."day") AS "days_since_maintenance",
    CASE
      WHEN "t27"."is_account_churned"
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN (
          90 - DATE_DIFF('DAY', "t27"."last_maintenance_date", "t27"."day")
        ) IS NULL
        THEN CAST(NULL AS TEXT)
        WHEN (
          90 - DATE_DIFF('DAY', "t27"."last_maintenance_date", "t27"."day")
        ) < 0
        THEN 'overdue'
        WHEN (
          90 - DATE_DIFF('DAY', "t27"."last_maintenance_date", "t27"."day")
        ) <= 7
        THEN 'due_soon'
        WHEN (
          90 - DATE_DIFF('DAY', "t27"."last_maintenance_date", "t27"."day")
        ) <= 30
        THEN 'scheduled'
        ELSE 'not_scheduled'
      END
    END AS "maintenance_status"
  FROM (
    SELECT
      "t26"."device_id",
      "t26"."location_id",
      "t26"."device_type",
      "t26"."account_id",
      "t26"."recorded_maintenance",
      "t26"."service_from",
      "t26"."first_day",
      "t26"."is_tap_controller",
      "t26"."has_device_data",
      "t26"."day",
      "t26"."events",
      "t26"."pours",
      "t26"."volume_ml",
      "t26"."readings",
      "t26"."anomalies",
      "t26"."checks",
      "t26"."alerts",
      "t26"."flow_sum",
      "t26"."flow_readings",
      "t26"."temperature_sum",
      "t26"."temperature_readings",
      "t26"."pressure_sum",
      "t26"."pressure_readings",
      "t26"."event_at",
      "t26"."maintained",
      "t26"."rapid",
      "t26"."failures",
      "t26"."failure_mark",
      "t26"."_device",
      "t26"."_day",
      "t26"."_account",
      "t26"."_from",
      "t26"."_to",
      "t26"."gone",
      "t26"."has_event",
      "t26"."has_rapid_failures",
      "t26"."is_account_churned",
      "t26"."is_in_service",
      "t26"."is_watched",
      "t26"."events_30d",
      "t26"."pours_30d",
      "t26"."volume_ml_30d",
      "t26"."readings_30d",
      "t26"."anomalies_30d",
      "t26"."checks_30d",
      "t26"."alerts_30d",
      "t26"."flow_sum_30d",
      "t26"."flow_readings_30d",
      "t26"."temperature_sum_30d",
      "t26"."temperature_readings_30d",
      "t26"."pressure_sum_30d",
      "t26"."pressure_readings_30d",
      "t26"."failures_30d",
      "t26"."active_days_30d",
      "t26"."service_days_30d",
      "t26"."_up_days",
      "t26"."last_event_at",
      "t26"."_maintained",
      "t26"."_last_failure",
      (
        CAST("t26"."anomalies_30d" AS DOUBLE) / NULLIF(CAST("t26"."readings_30d" AS DOUBLE), 0.0)
      ) * 100.0 AS "quality_issue_rate_30d",
      (
        CAST("t26"."alerts_30d" AS DOUBLE) / NULLIF(CAST("t26"."checks_30d" AS DOUBLE), 0.0)
      ) * 100.0 AS "alert_rate_30d",
      (
        CAST("t26"."_up_days" AS DOUBLE) / NULLIF(CAST("t26"."service_days_30d" AS DOUBLE), 0.0)
      ) * 100.0 AS "uptime_30d",
      "t26"."service_days_30d" * 24 AS "operating_hours_30d",
      CAST(NULLIF("t26"."service_days_30d", 0) * 24 AS DOUBLE) / NULLIF(CAST("t26"."failures_30d" AS DOUBLE), 0.0) AS "mtbf_hours",
      "t26"."flow_sum_30d" / NULLIF(CAST("t26"."flow_readings_30d" AS DOUBLE), 0.0) AS "avg_flow_30d",
      "t26"."temperature_sum_30d" / NULLIF(CAST("t26"."temperature_readings_30d" AS DOUBLE), 0.0) AS "avg_temperature_30d",
      "t26"."pressure_sum_30d" / NULLIF(CAST("t26"."pressure_readings_30d" AS DOUBLE), 0.0) AS "avg_pressure_30d",
      CAST("t26"."last_event_at" AS DATE) AS "last_event_date",
      CASE "t26"."_last_failure" % 10
        WHEN 1
        THEN 'temperature'
        WHEN 2
        THEN 'pressure'
        WHEN 3
        THEN 'operational'
        ELSE NULL
      END AS "last_failure_category",
      NULLIF(
        GREATEST(
          COALESCE("t26"."_maintained", MAKE_DATE(1, 1, 1)),
          COALESCE(
            CASE
              WHEN "t26"."recorded_maintenance" <= "t26"."day"
              THEN "t26"."recorded_maintenance"
              ELSE CAST(NULL AS DATE)
            END,
            MAKE_DATE(1, 1, 1)
          ),
          COALESCE(
            CASE
              WHEN "t26"."service_from" <= "t26"."day"
              THEN "t26"."service_from"
              ELSE CAST(NULL AS DATE)
            END,
            MAKE_DATE(1, 1, 1)
          )
        ),
        MAKE_DATE(1, 1, 1)
      ) AS "last_maintenance_date",
      "t26"."is_in_service" AND (
        "t26"."last_event_at" IS NOT NULL
      ) AS "_has_health"
    FROM (
      SELECT
        "t25"."device_id",
        "t25"."location_id",
        "t25"."device_type",
        "t25"."account_id",
        "t25"."recorded_maintenance",
        "t25"."service_from",
        "t25"."first_day",
        "t25"."is_tap_controller",
        "t25"."has_device_data",
        "t25"."day",
        "t25"."events",
        "t25"."pours",
        "t25"."volume_ml",
        "t25"."readings",
        "t25"."anomalies",
        "t25"."checks",
        "t25"."alerts",
        "t25"."flow_sum",
        "t25"."flow_readings",
        "t25"."temperature_sum",
        "t25"."temperature_readings",
        "t25"."pressure_sum",
        "t25"."pressure_readings",
        "t25"."event_at",
        "t25"."maintained",
        "t25"."rapid",
        "t25"."failures",
        "t25"."failure_mark",
        "t25"."_device",
        "t25"."_day",
        "t25"."_account",
        "t25"."_from",
        "t25"."_to",
        "t25"."gone",
        "t25"."has_event",
        "t25"."has_rapid_failures",
        "t25"."is_account_churned",
        "t25"."is_in_service",
        "t25"."is_watched",
        CAST(SUM("t25"."events") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "events_30d",
        CAST(SUM("t25"."pours") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "pours_30d",
        SUM("t25"."volume_ml") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "volume_ml_30d",
        CAST(SUM("t25"."readings") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "readings_30d",
        CAST(SUM("t25"."anomalies") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "anomalies_30d",
        CAST(SUM("t25"."checks") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "checks_30d",
        CAST(SUM("t25"."alerts") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "alerts_30d",
        SUM("t25"."flow_sum") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "flow_sum_30d",
        CAST(SUM("t25"."flow_readings") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "flow_readings_30d",
        SUM("t25"."temperature_sum") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "temperature_sum_30d",
        CAST(SUM("t25"."temperature_readings") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "temperature_readings_30d",
        SUM("t25"."pressure_sum") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "pressure_sum_30d",
        CAST(SUM("t25"."pressure_readings") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "pressure_readings_30d",
        CAST(SUM("t25"."failures") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "failures_30d",
        CAST(SUM(CASE WHEN "t25"."has_event" THEN 1 ELSE 0 END) OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "active_days_30d",
        CAST(SUM(CASE WHEN "t25"."is_watched" THEN 1 ELSE 0 END) OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "service_days_30d",
        CAST(SUM(CASE WHEN "t25"."has_event" AND "t25"."is_in_service" THEN 1 ELSE 0 END) OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "_up_days",
        MAX("t25"."event_at") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "last_event_at",
        MAX("t25"."maintained") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_maintained",
        MAX("t25"."failure_mark") OVER (
          PARTITION BY "t25"."device_id"
          ORDER BY "t25"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_last_failure"
      FROM (
        SELECT
          "t24"."device_id",
          "t24"."location_id",
          "t24"."device_type",
          "t24"."account_id",
          "t24"."recorded_maintenance",
          "t24"."service_from",
          "t24"."first_day",
          "t24"."is_tap_controller",
          "t24"."has_device_data",
          "t24"."day",
          COALESCE("t24"."events", 0) AS "events",
          COALESCE("t24"."pours", 0) AS "pours",
          COALESCE("t24"."volume_ml", 0) AS "volume_ml",
          COALESCE("t24"."readings", 0) AS "readings",
          COALESCE("t24"."anomalies", 0) AS "anomalies",
          COALESCE("t24"."checks", 0) AS "checks",
          COALESCE("t24"."alerts", 0) AS "alerts",
          COALESCE("t24"."flow_sum", 0) AS "flow_sum",
          COALESCE("t24"."flow_readings", 0) AS "flow_readings",
          COALESCE("t24"."temperature_sum", 0) AS "temperature_sum",
          COALESCE("t24"."temperature_readings", 0) AS "temperature_readings",
          COALESCE("t24"."pressure_sum", 0) AS "pressure_sum",
          COALESCE("t24"."pressure_readings", 0) AS "pressure_readings",
          "t24"."event_at",
          "t24"."maintained",
          "t24"."rapid",
          COALESCE("t24"."failures", 0) AS "failures",
          "t24"."failure_mark",
          "t24"."_device",
          "t24"."_day",
          "t24"."_account",
          "t24"."_from",
          "t24"."_to",
          "t24"."gone",
          "t24"."events" IS NOT NULL AS "has_event",
          COALESCE("t24"."rapid", FALSE) AS "has_rapid_failures",
          COALESCE("t24"."gone", FALSE) AS "is_account_churned",
          "t24"."is_tap_controller"
          AND (
            "t24"."day" >= "t24"."service_from"
          )
          AND (
            "t24"."account_id" IS NOT NULL
          )
          AND NOT (
            COALESCE("t24"."gone", FALSE)
          ) AS "is_in_service",
          "t24"."is_tap_controller"
          AND (
            "t24"."day" >= "t24"."service_from"
          )
          AND (
            "t24"."account_id" IS NOT NULL
          )
          AND NOT (
            COALESCE("t24"."gone", FALSE)
          )
          AND "t24"."has_device_data" AS "is_watched"
        FROM (
          SELECT
            "t23"."device_id",
            "t23"."location_id",
            "t23"."device_type",
            "t23"."account_id",
            "t23"."recorded_maintenance",
            "t23"."service_from",
            "t23"."first_day",
            "t23"."is_tap_controller",
            "t6"."has_device_data",
            "t6"."day",
            "t18"."events",
            "t18"."pours",
            "t18"."volume_ml",
            "t18"."readings",
            "t18"."anomalies",
            "t18"."checks",
            "t18"."alerts",
            "t18"."flow_sum",
            "t18"."flow_readings",
            "t18"."temperature_sum",
            "t18"."temperature_readings",
            "t18"."pressure_sum",
            "t18"."pressure_readings",
            "t18"."event_at",
            "t18"."maintained",
            "t18"."rapid",
            "t18"."failures",
            "t18"."failure_mark",
            "t18"."_device",
            "t18"."_day",
            "t11"."_account",
            "t11"."_from",
            "t11"."_to",
            "t11"."gone"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t10"."device_id",
                "t10"."location_id",
                "t10"."device_type",
                COALESCE("t10"."location_account_id", "t10"."account_id") AS "account_id",
                "t10"."last_maintenance_date" AS "recorded_maintenance",
                COALESCE("t10"."install_date", "t20"."first_event") AS "service_from",
                LEAST(
                  COALESCE("t10"."install_date", "t20"."first_event"),
                  COALESCE("t20"."first_event", "t10"."install_date")
                ) AS "first_day",
                COALESCE("t10"."device_type" = 'tap_controller', FALSE) AS "is_tap_controller"
              FROM (
                SELECT
                  *
                FROM "staging"."stg_app_database__devices" AS "t2"
                WHERE
                  NOT (
                    "t2"."is_orphan"
                  )
              ) AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t17"."_device",
                  MIN("t17"."_day") FILTER(WHERE
                    "t17"."events" > 0) AS "first_event"
                FROM "t16" AS "t17"
                GROUP BY
                  1
              ) AS "t20"
                ON "t10"."device_id" = "t20"."_device"
            ) AS "t21"
            WHERE
              "t21"."first_day" IS NOT NULL
          ) AS "t23"
          INNER JOIN (
            SELECT
              "t0"."has_device_data",
              "t0"."day"
            FROM "timeline"."days" AS "t0"
          ) AS "t6"
            ON "t6"."day" >= "t23"."first_day"
          LEFT OUTER JOIN "t16" AS "t18"
            ON "t23"."device_id" = "t18"."_device" AND "t6"."day" = "t18"."_day"
          LEFT OUTER JOIN (
            SELECT
              "t1"."account_id" AS "_account",
              "t1"."valid_from" AS "_from",
              COALESCE("t1"."valid_to", MAKE_DATE(9999, 12, 31)) AS "_to",
              TRUE AS "gone"
            FROM "timeline"."account_mrr" AS "t1"
            WHERE
              "t1"."is_churned"
          ) AS "t11"
            ON "t23"."account_id" = "t11"."_account"
            AND "t6"."day" >= "t11"."_from"
            AND "t6"."day" < "t11"."_to"
        ) AS "t24"
      ) AS "t25"
    ) AS "t26"
  ) AS "t27"
) AS "t28"
