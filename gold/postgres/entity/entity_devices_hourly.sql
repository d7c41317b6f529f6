WITH "t3" AS (
  SELECT
    *
  FROM "timeline"."tap_hours" AS "t1"
  WHERE
    NOT (
      "t1"."is_orphan"
    )
)
SELECT
  "t19"."device_id",
  "t19"."hour_timestamp",
  "t19"."location_id",
  "t19"."account_id",
  "t19"."device_type",
  "t19"."model",
  "t19"."hour_of_day",
  "t19"."day_of_week",
  "t19"."day_of_week" >= 6 AS "is_weekend",
  "t19"."business_period",
  "t19"."hour_of_day" BETWEEN 11 AND 14 OR "t19"."hour_of_day" BETWEEN 17 AND 21 AS "is_peak_hour",
  "t19"."events" AS "total_events",
  "t19"."pours" AS "pour_events",
  "t19"."errors" AS "error_events",
  "t19"."maintenance_events",
  "t19"."cleaning_events",
  "t19"."health_check_events",
  "t19"."alerts" AS "alert_events",
  "t19"."successful_events",
  "t19"."failed_events",
  "t19"."success_rate",
  "t19"."error_rate",
  "t19"."anomaly_rate",
  "t19"."volume_ml" AS "total_volume_ml",
  CAST("t19"."volume_ml" AS DOUBLE PRECISION) / 1000.0 AS "total_volume_liters",
  CAST("t19"."volume_ml" AS DOUBLE PRECISION) / NULLIF(CAST("t19"."pours" AS DOUBLE PRECISION), 0.0) AS "avg_volume_per_event_ml",
  "t19"."max_pour_ml" AS "max_volume_ml",
  "t19"."min_pour_ml" AS "min_volume_ml",
  CAST(CAST(CASE
    WHEN ABS((
      CAST("t19"."volume_ml" AS DOUBLE PRECISION) / 29.5735
    ) * 0.5) < 1000000000000000.0
    THEN (
      CAST("t19"."volume_ml" AS DOUBLE PRECISION) / 29.5735
    ) * 0.5
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
  CAST("t19"."flow_sum" AS DOUBLE PRECISION) / NULLIF(CAST("t19"."flow_readings" AS DOUBLE PRECISION), 0.0) AS "avg_flow_rate",
  "t19"."max_flow" AS "max_flow_rate",
  "t19"."min_flow" AS "min_flow_rate",
  CASE
    WHEN "t19"."flow_readings" > 1
    THEN SQRT(
      GREATEST(
        CAST((
          "t19"."flow_square_sum" - (
            CAST((
              "t19"."flow_sum" * "t19"."flow_sum"
            ) AS DOUBLE PRECISION) / NULLIF(CAST("t19"."flow_readings" AS DOUBLE PRECISION), 0.0)
          )
        ) AS DOUBLE PRECISION) / NULLIF("t19"."flow_readings" - 1, 0),
        0.0
      )
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "flow_rate_stddev",
  CAST("t19"."temperature_sum" AS DOUBLE PRECISION) / NULLIF(CAST("t19"."temperature_readings" AS DOUBLE PRECISION), 0.0) AS "avg_temperature",
  "t19"."max_temperature",
  "t19"."min_temperature",
  CASE
    WHEN "t19"."temperature_readings" > 1
    THEN SQRT(
      GREATEST(
        CAST((
          "t19"."temperature_square_sum" - (
            CAST((
              "t19"."temperature_sum" * "t19"."temperature_sum"
            ) AS DOUBLE PRECISION) / NULLIF(CAST("t19"."temperature_readings" AS DOUBLE PRECISION), 0.0)
          )
        ) AS DOUBLE PRECISION) / NULLIF("t19"."temperature_readings" - 1, 0),
        0.0
      )
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "temperature_stddev",
  CAST("t19"."pressure_sum" AS DOUBLE PRECISION) / NULLIF(CAST("t19"."pressure_readings" AS DOUBLE PRECISION), 0.0) AS "avg_pressure",
  "t19"."max_pressure",
  "t19"."min_pressure",
  CASE
    WHEN "t19"."pressure_readings" > 1
    THEN SQRT(
      GREATEST(
        CAST((
          "t19"."pressure_square_sum" - (
            CAST((
              "t19"."pressure_sum" * "t19"."pressure_sum"
            ) AS DOUBLE PRECISION) / NULLIF(CAST("t19"."pressure_readings" AS DOUBLE PRECISION), 0.0)
          )
        ) AS DOUBLE PRECISION) / NULLIF("t19"."pressure_readings" - 1, 0),
        0.0
      )
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "pressure_stddev",
  "t19"."temperature_anomalies",
  "t19"."pressure_anomalies",
  "t19"."anomalies" AS "total_anomalies",
  "t19"."readings",
  "t19"."active_seconds" AS "total_active_seconds",
  LEAST(CAST("t19"."active_seconds" AS DOUBLE PRECISION) / 36.0, 100.0) AS "utilization_rate",
  CAST("t19"."_day_events" AS DOUBLE PRECISION) / 24.0 AS "avg_events_24h",
  CAST("t19"."_day_volume" AS DOUBLE PRECISION) / 24.0 AS "avg_volume_ml_24h",
  (
    CAST("t19"."_day_errors" AS DOUBLE PRECISION) / NULLIF(CAST("t19"."_day_events" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "avg_error_rate_24h",
  (
    CAST("t19"."events" - "t19"."_before" AS DOUBLE PRECISION) / NULLIF(CAST("t19"."_before" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "event_change_rate",
  CASE
    WHEN "t19"."_day_volume" = 0
    THEN CAST(NULL AS VARCHAR)
    WHEN "t19"."volume_ml" > (
      (
        CAST("t19"."_day_volume" AS DOUBLE PRECISION) / 24.0
      ) * 1.1
    )
    THEN 'up'
    WHEN "t19"."volume_ml" < (
      (
        CAST("t19"."_day_volume" AS DOUBLE PRECISION) / 24.0
      ) * 0.9
    )
    THEN 'down'
    ELSE 'steady'
  END AS "volume_trend",
  CASE
    WHEN "t19"."success_rate" IS NULL
    THEN CAST(NULL AS DOUBLE PRECISION)
    WHEN (
      "t19"."success_rate" >= 98.0
    )
    AND (
      COALESCE("t19"."anomaly_rate", 0.0) <= 2.0
    )
    THEN 100.0
    WHEN (
      "t19"."success_rate" >= 95.0
    )
    AND (
      COALESCE("t19"."anomaly_rate", 0.0) <= 5.0
    )
    THEN 90.0
    WHEN (
      "t19"."success_rate" >= 90.0
    )
    AND (
      COALESCE("t19"."anomaly_rate", 0.0) <= 10.0
    )
    THEN 75.0
    WHEN "t19"."success_rate" >= 80.0
    THEN 50.0
    ELSE 25.0
  END AS "hourly_performance_score",
  CASE
    WHEN CASE
      WHEN "t19"."success_rate" IS NULL
      THEN CAST(NULL AS DOUBLE PRECISION)
      WHEN (
        "t19"."success_rate" >= 98.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        "t19"."success_rate" >= 95.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        "t19"."success_rate" >= 90.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 10.0
      )
      THEN 75.0
      WHEN "t19"."success_rate" >= 80.0
      THEN 50.0
      ELSE 25.0
    END >= 90
    THEN 'excellent'
    WHEN CASE
      WHEN "t19"."success_rate" IS NULL
      THEN CAST(NULL AS DOUBLE PRECISION)
      WHEN (
        "t19"."success_rate" >= 98.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        "t19"."success_rate" >= 95.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        "t19"."success_rate" >= 90.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 10.0
      )
      THEN 75.0
      WHEN "t19"."success_rate" >= 80.0
      THEN 50.0
      ELSE 25.0
    END >= 75
    THEN 'good'
    WHEN CASE
      WHEN "t19"."success_rate" IS NULL
      THEN CAST(NULL AS DOUBLE PRECISION)
      WHEN (
        "t19"."success_rate" >= 98.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        "t19"."success_rate" >= 95.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        "t19"."success_rate" >= 90.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 10.0
      )
      THEN 75.0
      WHEN "t19"."success_rate" >= 80.0
      THEN 50.0
      ELSE 25.0
    END >= 50
    THEN 'fair'
    WHEN CASE
      WHEN "t19"."success_rate" IS NULL
      THEN CAST(NULL AS DOUBLE PRECISION)
      WHEN (
        "t19"."success_rate" >= 98.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        "t19"."success_rate" >= 95.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        "t19"."success_rate" >= 90.0
      )
      AND (
        COALESCE("t19"."anomaly_rate", 0.0) <= 10.0
      )
      THEN 75.0
      WHEN "t19"."success_rate" >= 80.0
      THEN 50.0
      ELSE 25.0
    END IS NOT NULL
    THEN 'poor'
    ELSE CAST(NULL AS VARCHAR)
  END AS "performance_tier",
  CASE
    WHEN "t19"."error_rate" > 20
    THEN 'critical'
    WHEN "t19"."error_rate" > 10
    THEN 'degraded'
    WHEN "t19"."pours" = 0
    THEN 'idle'
    ELSE 'operational'
  END AS "hourly_status",
  "t19"."success_rate" >= 95 AS "meets_sla",
  CASE
    WHEN (
      "t19"."error_rate" > 20
    ) OR (
      COALESCE("t19"."anomaly_rate", 0.0) > 30
    )
    THEN 'critical'
    WHEN (
      "t19"."error_rate" > 10
    ) OR (
      COALESCE("t19"."anomaly_rate", 0.0) > 20
    )
    THEN 'warning'
    ELSE 'normal'
  END AS "alert_level",
  "t19"."last_event_at"
FROM (
  SELECT
    "t18"."device_id",
    "t18"."hour_timestamp",
    "t18"."business_period",
    "t18"."location_id",
    "t18"."account_id",
    "t18"."last_event_at",
    "t18"."events",
    "t18"."pours",
    "t18"."cleaning_events",
    "t18"."maintenance_events",
    "t18"."errors",
    "t18"."health_check_events",
    "t18"."alerts",
    "t18"."events_with_status",
    "t18"."successful_events",
    "t18"."failed_events",
    "t18"."volume_ml",
    "t18"."active_seconds",
    "t18"."readings",
    "t18"."anomalies",
    "t18"."temperature_anomalies",
    "t18"."pressure_anomalies",
    "t18"."flow_readings",
    "t18"."flow_sum",
    "t18"."flow_square_sum",
    "t18"."temperature_readings",
    "t18"."temperature_sum",
    "t18"."temperature_square_sum",
    "t18"."pressure_readings",
    "t18"."pressure_sum",
    "t18"."pressure_square_sum",
    "t18"."min_pour_ml",
    "t18"."min_flow",
    "t18"."min_temperature",
    "t18"."min_pressure",
    "t18"."max_pour_ml",
    "t18"."max_flow",
    "t18"."max_temperature",
    "t18"."max_pressure",
    "t18"."device_type",
    "t18"."model",
    CAST(EXTRACT(hour FROM "t18"."hour_timestamp") AS BIGINT) AS "hour_of_day",
    (
      (
        (
          CAST(EXTRACT(epoch FROM CAST(CAST("t18"."hour_timestamp" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
        ) + 7
      ) % 7
    ) + 1 AS "day_of_week",
    (
      CAST("t18"."successful_events" AS DOUBLE PRECISION) / NULLIF(CAST("t18"."events_with_status" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "success_rate",
    (
      CAST("t18"."errors" AS DOUBLE PRECISION) / NULLIF(CAST("t18"."events" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "error_rate",
    (
      CAST("t18"."anomalies" AS DOUBLE PRECISION) / NULLIF(CAST("t18"."readings" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "anomaly_rate",
    SUM("t18"."events") OVER (
      PARTITION BY "t18"."device_id"
      ORDER BY CAST(FLOOR(
        CAST((
          CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
        ) AS DOUBLE PRECISION) / (
          3600
        )
      ) AS BIGINT) ASC
      RANGE BETWEEN 23 preceding AND CURRENT ROW
    ) AS "_day_events",
    SUM("t18"."volume_ml") OVER (
      PARTITION BY "t18"."device_id"
      ORDER BY CAST(FLOOR(
        CAST((
          CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
        ) AS DOUBLE PRECISION) / (
          3600
        )
      ) AS BIGINT) ASC
      RANGE BETWEEN 23 preceding AND CURRENT ROW
    ) AS "_day_volume",
    SUM("t18"."errors") OVER (
      PARTITION BY "t18"."device_id"
      ORDER BY CAST(FLOOR(
        CAST((
          CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
        ) AS DOUBLE PRECISION) / (
          3600
        )
      ) AS BIGINT) ASC
      RANGE BETWEEN 23 preceding AND CURRENT ROW
    ) AS "_day_errors",
    CASE
      WHEN LAG(
        CAST(FLOOR(
          CAST((
            CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
          ) AS DOUBLE PRECISION) / (
            3600
          )
        ) AS BIGINT)
      ) OVER (
        PARTITION BY "t18"."device_id"
        ORDER BY CAST(FLOOR(
          CAST((
            CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
          ) AS DOUBLE PRECISION) / (
            3600
          )
        ) AS BIGINT) ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) = (
        CAST(FLOOR(
          CAST((
            CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
          ) AS DOUBLE PRECISION) / (
            3600
          )
        ) AS BIGINT) - 1
      )
      THEN LAG("t18"."events") OVER (
        PARTITION BY "t18"."device_id"
        ORDER BY CAST(FLOOR(
          CAST((
            CAST(EXTRACT('epoch' FROM "t18"."hour_timestamp") AS BIGINT)
          ) AS DOUBLE PRECISION) / (
            3600
          )
        ) AS BIGINT) ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      ELSE NULL
    END AS "_before"
  FROM (
    SELECT
      "t17"."device_id",
      "t17"."hour_timestamp",
      "t17"."business_period",
      "t17"."location_id",
      "t17"."account_id",
      "t17"."last_event_at",
      "t17"."events",
      "t17"."pours",
      "t17"."cleaning_events",
      "t17"."maintenance_events",
      "t17"."errors",
      "t17"."health_check_events",
      "t17"."alerts",
      "t17"."events_with_status",
      "t17"."successful_events",
      "t17"."failed_events",
      "t17"."volume_ml",
      "t17"."active_seconds",
      "t17"."readings",
      "t17"."anomalies",
      "t17"."temperature_anomalies",
      "t17"."pressure_anomalies",
      "t17"."flow_readings",
      "t17"."flow_sum",
      "t17"."flow_square_sum",
      "t17"."temperature_readings",
      "t17"."temperature_sum",
      "t17"."temperature_square_sum",
      "t17"."pressure_readings",
      "t17"."pressure_sum",
      "t17"."pressure_square_sum",
      "t17"."min_pour_ml",
      "t17"."min_flow",
      "t17"."min_temperature",
      "t17"."min_pressure",
      "t17"."max_pour_ml",
      "t17"."max_flow",
      "t17"."max_temperature",
      "t17"."max_pressure",
      "t17"."device_type",
      "t17"."model"
    FROM (
      SELECT
        "t16"."device_id",
        "t16"."hour_timestamp",
        "t16"."business_period",
        "t16"."location_id",
        "t16"."account_id",
        "t16"."last_event_at",
        "t16"."events",
        "t16"."pours",
        "t16"."cleaning_events",
        "t16"."maintenance_events",
        "t16"."errors",
        "t16"."health_check_events",
        "t16"."alerts",
        "t16"."events_with_status",
        "t16"."successful_events",
        "t16"."failed_events",
        "t16"."volume_ml",
        "t16"."active_seconds",
        "t16"."readings",
        "t16"."anomalies",
        "t16"."temperature_anomalies",
        "t16"."pressure_anomalies",
        "t16"."flow_readings",
        "t16"."flow_sum",
        "t16"."flow_square_sum",
        "t16"."temperature_readings",
        "t16"."temperature_sum",
        "t16"."temperature_square_sum",
        "t16"."pressure_readings",
        "t16"."pressure_sum",
        "t16"."pressure_square_sum",
        "t16"."min_pour_ml",
        "t16"."min_flow",
        "t16"."min_temperature",
        "t16"."min_pressure",
        "t16"."max_pour_ml",
        "t16"."max_flow",
        "t16"."max_temperature",
        "t16"."max_pressure",
        "t4"."device_type",
        "t4"."model",
        "t4"."_device"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t6"."device_id",
            "t6"."hour_timestamp",
            "t6"."business_period",
            "t6"."location_id",
            "t6"."account_id",
            "t6"."last_event_at",
            "t6"."events",
            "t6"."pours",
            "t6"."cleaning_events",
            "t6"."maintenance_events",
            "t6"."errors",
            "t6"."health_check_events",
            "t6"."alerts",
            "t6"."events_with_status",
            "t6"."successful_events",
            "t6"."failed_events",
            "t6"."volume_ml",
            "t6"."active_seconds",
            "t6"."readings",
            "t6"."anomalies",
            "t6"."temperature_anomalies",
            "t6"."pressure_anomalies",
            "t6"."flow_readings",
            "t6"."flow_sum",
            "t6"."flow_square_sum",
            "t6"."temperature_readings",
            "t6"."temperature_sum",
            "t6"."temperature_square_sum",
            "t6"."pressure_readings",
            "t6"."pressure_sum",
            "t6"."pressure_square_sum",
            "t6"."min_pour_ml",
            "t6"."min_flow",
            "t6"."min_temperature",
            "t6"."min_pressure",
            "t6"."max_pour_ml",
            "t6"."max_flow",
            "t6"."max_temperature",
            "t6"."max_pressure"
          FROM "t3" AS "t6"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."device_id" AS "_mover",
                    MIN("t5"."location_id") AS "first",
                    MAX("t5"."location_id") AS "last"
                  FROM "t3" AS "t5"
                  GROUP BY
                    1
                ) AS "t7"
                WHERE
                  "t7"."first" <> "t7"."last"
              ) AS "t9"
              WHERE
                "t6"."device_id" = "t9"."_mover"
            )
        ) AS "t10"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t12"."device_id",
              "t12"."hour_timestamp",
              "t12"."business_period",
              MAX("t12"."location_id") FILTER(WHERE
                "t12"."place" = 0) AS "location_id",
              MAX("t12"."account_id") FILTER(WHERE
                "t12"."place" = 0) AS "account_id",
              MAX("t12"."last_event_at") AS "last_event_at",
              SUM("t12"."events") AS "events",
              SUM("t12"."pours") AS "pours",
              SUM("t12"."cleaning_events") AS "cleaning_events",
              SUM("t12"."maintenance_events") AS "maintenance_events",
              SUM("t12"."errors") AS "errors",
              SUM("t12"."health_check_events") AS "health_check_events",
              SUM("t12"."alerts") AS "alerts",
              SUM("t12"."events_with_status") AS "events_with_status",
              SUM("t12"."successful_events") AS "successful_events",
              SUM("t12"."failed_events") AS "failed_events",
              SUM("t12"."volume_ml") AS "volume_ml",
              SUM("t12"."active_seconds") AS "active_seconds",
              SUM("t12"."readings") AS "readings",
              SUM("t12"."anomalies") AS "anomalies",
              SUM("t12"."temperature_anomalies") AS "temperature_anomalies",
              SUM("t12"."pressure_anomalies") AS "pressure_anomalies",
              SUM("t12"."flow_readings") AS "flow_readings",
              SUM("t12"."flow_sum") AS "flow_sum",
              SUM("t12"."flow_square_sum") AS "flow_square_sum",
              SUM("t12"."temperature_readings") AS "temperature_readings",
              SUM("t12"."temperature_sum") AS "temperature_sum",
              SUM("t12"."temperature_square_sum") AS "temperature_square_sum",
              SUM("t12"."pressure_readings") AS "pressure_readings",
              SUM("t12"."pressure_sum") AS "pressure_sum",
              SUM("t12"."pressure_square_sum") AS "pressure_square_sum",
              MIN("t12"."min_pour_ml") AS "min_pour_ml",
              MIN("t12"."min_flow") AS "min_flow",
              MIN("t12"."min_temperature") AS "min_temperature",
              MIN("t12"."min_pressure") AS "min_pressure",
              MAX("t12"."max_pour_ml") AS "max_pour_ml",
              MAX("t12"."max_flow") AS "max_flow",
              MAX("t12"."max_temperature") AS "max_temperature",
              MAX("t12"."max_pressure") AS "max_pressure"
            FROM (
              SELECT
                "t11"."device_id",
                "t11"."location_id",
                "t11"."account_id",
                "t11"."is_orphan",
                "t11"."event_date",
                "t11"."hour_timestamp",
                "t11"."business_period",
                "t11"."first_event_at",
                "t11"."last_event_at",
                "t11"."last_pour_at",
                "t11"."events",
                "t11"."pours",
                "t11"."temperature_events",
                "t11"."pressure_events",
                "t11"."keg_level_events",
                "t11"."cleaning_events",
                "t11"."health_check_events",
                "t11"."error_events",
                "t11"."maintenance_events",
                "t11"."calibration_events",
                "t11"."volume_ml",
                "t11"."min_pour_ml",
                "t11"."max_pour_ml",
                "t11"."pour_seconds",
                "t11"."active_seconds",
                "t11"."flow_readings",
                "t11"."flow_sum",
                "t11"."flow_square_sum",
                "t11"."min_flow",
                "t11"."max_flow",
                "t11"."temperature_readings",
                "t11"."temperature_sum",
                "t11"."temperature_square_sum",
                "t11"."min_temperature",
                "t11"."max_temperature",
                "t11"."temperature_anomalies",
                "t11"."critical_temperatures",
                "t11"."high_temperatures",
                "t11"."low_temperatures",
                "t11"."pressure_readings",
                "t11"."pressure_sum",
                "t11"."pressure_square_sum",
                "t11"."min_pressure",
                "t11"."max_pressure",
                "t11"."pressure_anomalies",
                "t11"."critical_pressures",
                "t11"."high_pressures",
                "t11"."low_pressures",
                "t11"."readings",
                "t11"."anomalies",
                "t11"."critical_readings",
                "t11"."checks",
                "t11"."alerts",
                "t11"."events_with_status",
                "t11"."successful_events",
                "t11"."failed_events",
                "t11"."errors",
                "t11"."health_check_errors",
                "t11"."last_maintenance_at",
                ROW_NUMBER() OVER (
                  PARTITION BY "t11"."device_id", "t11"."hour_timestamp"
                  ORDER BY "t11"."last_event_at" DESC NULLS LAST, "t11"."location_id" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "place"
              FROM (
                SELECT
                  "t6"."device_id",
                  "t6"."location_id",
                  "t6"."account_id",
                  "t6"."is_orphan",
                  "t6"."event_date",
                  "t6"."hour_timestamp",
                  "t6"."business_period",
                  "t6"."first_event_at",
                  "t6"."last_event_at",
                  "t6"."last_pour_at",
                  "t6"."events",
                  "t6"."pours",
                  "t6"."temperature_events",
                  "t6"."pressure_events",
                  "t6"."keg_level_events",
                  "t6"."cleaning_events",
                  "t6"."health_check_events",
                  "t6"."error_events",
                  "t6"."maintenance_events",
                  "t6"."calibration_events",
                  "t6"."volume_ml",
                  "t6"."min_pour_ml",
                  "t6"."max_pour_ml",
                  "t6"."pour_seconds",
                  "t6"."active_seconds",
                  "t6"."flow_readings",
                  "t6"."flow_sum",
                  "t6"."flow_square_sum",
                  "t6"."min_flow",
                  "t6"."max_flow",
                  "t6"."temperature_readings",
                  "t6"."temperature_sum",
                  "t6"."temperature_square_sum",
                  "t6"."min_temperature",
                  "t6"."max_temperature",
                  "t6"."temperature_anomalies",
                  "t6"."critical_temperatures",
                  "t6"."high_temperatures",
                  "t6"."low_temperatures",
                  "t6"."pressure_readings",
                  "t6"."pressure_sum",
                  "t6"."pressure_square_sum",
                  "t6"."min_pressure",
                  "t6"."max_pressure",
                  "t6"."pressure_anomalies",
                  "t6"."critical_pressures",
                  "t6"."high_pressures",
                  "t6"."low_pressures",
                  "t6"."readings",
                  "t6"."anomalies",
                  "t6"."critical_readings",
                  "t6"."checks",
                  "t6"."alerts",
                  "t6"."events_with_status",
                  "t6"."successful_events",
                  "t6"."failed_events",
                  "t6"."errors",
                  "t6"."health_check_errors",
                  "t6"."last_maintenance_at"
                FROM "t3" AS "t6"
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t5"."device_id" AS "_mover",
                          MIN("t5"."location_id") AS "first",
                          MAX("t5"."location_id") AS "last"
                        FROM "t3" AS "t5"
                        GROUP BY
                          1
                      ) AS "t7"
                      WHERE
                        "t7"."first" <> "t7"."last"
                    ) AS "t9"
                    WHERE
                      "t6"."device_id" = "t9"."_mover"
                  )
              ) AS "t11"
            ) AS "t12"
            GROUP BY
              1,
              2,
              3
          ) AS "t13"
        ) AS "t14"
      ) AS "t16"
      INNER JOIN (
        SELECT
          "t0"."device_type",
          "t0"."model",
          "t0"."device_id" AS "_device"
        FROM "staging"."stg_app_database__devices" AS "t0"
        WHERE
          NOT (
            "t0"."is_orphan"
          )
      ) AS "t4"
        ON "t16"."device_id" = "t4"."_device"
    ) AS "t17"
  ) AS "t18"
) AS "t19"
