WITH "t35" AS (
  SELECT
    "t21"."device_id",
    "t21"."location_id",
    "t21"."account_id",
    "t21"."is_orphan",
    "t21"."event_date",
    "t21"."hour_timestamp",
    "t21"."business_period",
    "t21"."first_event_at",
    "t21"."last_event_at",
    "t21"."last_pour_at",
    "t21"."events",
    "t21"."pours",
    "t21"."temperature_events",
    "t21"."pressure_events",
    "t21"."keg_level_events",
    "t21"."cleaning_events",
    "t21"."health_check_events",
    "t21"."error_events",
    "t21"."maintenance_events",
    "t21"."calibration_events",
    "t21"."volume_ml",
    "t21"."min_pour_ml",
    "t21"."max_pour_ml",
    "t21"."pour_seconds",
    "t21"."active_seconds",
    "t21"."flow_readings",
    "t21"."flow_sum",
    "t21"."flow_square_sum",
    "t21"."min_flow",
    "t21"."max_flow",
    "t21"."temperature_readings",
    "t21"."temperature_sum",
    "t21"."temperature_square_sum",
    "t21"."min_temperature",
    "t21"."max_temperature",
    "t21"."temperature_anomalies",
    "t21"."critical_temperatures",
    "t21"."high_temperatures",
    "t21"."low_temperatures",
    "t21"."pressure_readings",
    "t21"."pressure_sum",
    "t21"."pressure_square_sum",
    "t21"."min_pressure",
    "t21"."max_pressure",
    "t21"."pressure_anomalies",
    "t21"."critical_pressures",
    "t21"."high_pressures",
    "t21"."low_pressures",
    "t21"."readings",
    "t21"."anomalies",
    "t21"."critical_readings",
    "t21"."checks",
    "t21"."alerts",
    "t21"."events_with_status",
    "t21"."successful_events",
    "t21"."failed_events",
    "t21"."errors",
    "t21"."health_check_errors",
    "t21"."last_maintenance_at"
  FROM (
    SELECT
      *
    FROM "timeline"."tap_hours" AS "t3"
    WHERE
      NOT (
        "t3"."is_orphan"
      )
  ) AS "t21"
  SEMI JOIN (
    SELECT
      *
    FROM "staging"."stg_app_database__devices" AS "t1"
    WHERE
      NOT (
        "t1"."is_orphan"
      )
  ) AS "t19"
    ON "t21"."device_id" = "t19"."device_id"
), "t50" AS (
  SELECT
    "t42"."device_id",
    "t42"."hour_timestamp",
    MAX("t42"."last_event_at") AS "last_event_at",
    CAST(SUM("t42"."alerts") AS BIGINT) AS "alert_events",
    CAST(SUM("t42"."maintenance_events") AS BIGINT) AS "maintenance_events",
    CAST(SUM("t42"."cleaning_events") AS BIGINT) AS "cleaning_events",
    CAST(SUM("t42"."health_check_events") AS BIGINT) AS "health_check_events",
    CAST(SUM("t42"."successful_events") AS BIGINT) AS "successful_events",
    CAST(SUM("t42"."failed_events") AS BIGINT) AS "failed_events",
    CAST(SUM("t42"."temperature_anomalies") AS BIGINT) AS "temperature_anomalies",
    CAST(SUM("t42"."pressure_anomalies") AS BIGINT) AS "pressure_anomalies",
    SUM("t42"."active_seconds") AS "total_active_seconds",
    MAX("t42"."max_pour_ml") AS "max_volume_ml",
    MAX("t42"."max_flow") AS "max_flow_rate",
    MAX("t42"."max_temperature") AS "max_temperature",
    MAX("t42"."max_pressure") AS "max_pressure",
    MIN("t42"."min_pour_ml") AS "min_volume_ml",
    MIN("t42"."min_flow") AS "min_flow_rate",
    MIN("t42"."min_temperature") AS "min_temperature",
    MIN("t42"."min_pressure") AS "min_pressure"
  FROM (
    SELECT
      *
    FROM "t35" AS "t38"
    WHERE
      "t38"."event_date" <= MAKE_DATE(2026, 6, 30)
      AND "t38"."event_date" > (
        MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
      )
  ) AS "t42"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'hours of a device and day' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t64"."_lk0", "t64"."_rk0"),
                  COALESCE(CAST("t64"."_lk1" AS TEXT), CAST("t64"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t64"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t64"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
                  OR COALESCE(
                    ABS(CAST("t64"."_l0" AS DOUBLE) - CAST("t64"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t64"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_events '
                END || CASE
                  WHEN "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1"
                  OR COALESCE(
                    ABS(CAST("t64"."_l1" AS DOUBLE) - CAST("t64"."_r1" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t64"."_l1" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'pour_events '
                END || CASE
                  WHEN "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
                  OR COALESCE(
                    ABS(CAST("t64"."_l2" AS DOUBLE) - CAST("t64"."_r2" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t64"."_l2" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'error_events '
                END || CASE
                  WHEN "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
                  OR COALESCE(
                    ABS(CAST("t64"."_l3" AS DOUBLE) - CAST("t64"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t64"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'readings '
                END || CASE
                  WHEN "t64"."_l4" IS NOT DISTINCT FROM "t64"."_r4"
                  OR COALESCE(
                    ABS(CAST("t64"."_l4" AS DOUBLE) - CAST("t64"."_r4" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t64"."_l4" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_anomalies '
                END || CASE
                  WHEN "t64"."_l5" IS NOT DISTINCT FROM "t64"."_r5"
                  OR COALESCE(
                    ABS("t64"."_l5" - "t64"."_r5") <= (
                      (
                        ABS("t64"."_l5") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_volume_ml '
                END AS "differences"
              FROM (
                SELECT
                  "t36"."_lk0",
                  "t36"."_lk1",
                  "t36"."_l0",
                  "t36"."_l1",
                  "t36"."_l2",
                  "t36"."_l3",
                  "t36"."_l4",
                  "t36"."_l5",
                  "t52"."_rk0",
                  "t52"."_rk1",
                  "t52"."_r0",
                  "t52"."_r1",
                  "t52"."_r2",
                  "t52"."_r3",
                  "t52"."_r4",
                  "t52"."_r5"
                FROM (
                  SELECT
                    "t29"."device_id" AS "_lk0",
                    "t29"."event_date" AS "_lk1",
                    "t29"."total_events" AS "_l0",
                    "t29"."pour_events" AS "_l1",
                    "t29"."error_events" AS "_l2",
                    "t29"."readings" AS "_l3",
                    "t29"."total_anomalies" AS "_l4",
                    "t29"."total_volume_ml" AS "_l5"
                  FROM (
                    SELECT
                      "t6"."device_id",
                      "t6"."event_date",
                      CAST(SUM("t6"."total_events") AS BIGINT) AS "total_events",
                      CAST(SUM("t6"."pour_events") AS BIGINT) AS "pour_events",
                      CAST(SUM("t6"."error_events") AS BIGINT) AS "error_events",
                      CAST(SUM("t6"."readings") AS BIGINT) AS "readings",
                      CAST(SUM("t6"."total_anomalies") AS BIGINT) AS "total_anomalies",
                      SUM("t6"."total_volume_ml") AS "total_volume_ml"
                    FROM (
                      SELECT
                        "t0"."device_id",
                        "t0"."hour_timestamp",
                        "t0"."location_id",
                        "t0"."account_id",
                        "t0"."device_type",
                        "t0"."model",
                        "t0"."hour_of_day",
                        "t0"."day_of_week",
                        "t0"."is_weekend",
                        "t0"."business_period",
                        "t0"."is_peak_hour",
                        "t0"."total_events",
                        "t0"."pour_events",
                        "t0"."error_events",
                        "t0"."maintenance_events",
                        "t0"."cleaning_events",
                        "t0"."health_check_events",
                        "t0"."alert_events",
                        "t0"."successful_events",
                        "t0"."failed_events",
                        "t0"."success_rate",
                        "t0"."error_rate",
                        "t0"."anomaly_rate",
                        "t0"."total_volume_ml",
                        "t0"."total_volume_liters",
                        "t0"."avg_volume_per_event_ml",
                        "t0"."max_volume_ml",
                        "t0"."min_volume_ml",
                        "t0"."revenue",
                        "t0"."avg_flow_rate",
                        "t0"."max_flow_rate",
                        "t0"."min_flow_rate",
                        "t0"."flow_rate_stddev",
                        "t0"."avg_temperature",
                        "t0"."max_temperature",
                        "t0"."min_temperature",
                        "t0"."temperature_stddev",
                        "t0"."avg_pressure",
                        "t0"."max_pressure",
                        "t0"."min_pressure",
                        "t0"."pressure_stddev",
                        "t0"."temperature_anomalies",
                        "t0"."pressure_anomalies",
                        "t0"."total_anomalies",
                        "t0"."readings",
                        "t0"."total_active_seconds",
                        "t0"."utilization_rate",
                        "t0"."avg_events_24h",
                        "t0"."avg_volume_ml_24h",
                        "t0"."avg_error_rate_24h",
                        "t0"."event_change_rate",
                        "t0"."volume_trend",
                        "t0"."hourly_performance_score",
                        "t0"."performance_tier",
                        "t0"."hourly_status",
                        "t0"."meets_sla",
                        "t0"."alert_level",
                        "t0"."last_event_at",
                        CAST("t0"."hour_timestamp" AS DATE) AS "event_date"
                      FROM "entity"."entity_devices_hourly" AS "t0"
                    ) AS "t6"
                    GROUP BY
                      1,
                      2
                  ) AS "t29"
                ) AS "t36"
                FULL OUTER JOIN (
                  SELECT
                    "t43"."device_id" AS "_rk0",
                    "t43"."event_date" AS "_rk1",
                    "t43"."total_events" AS "_r0",
                    "t43"."pour_events" AS "_r1",
                    "t43"."error_events" AS "_r2",
                    "t43"."readings" AS "_r3",
                    "t43"."total_anomalies" AS "_r4",
                    "t43"."total_volume_ml" AS "_r5"
                  FROM (
                    SELECT
                      "t38"."device_id",
                      "t38"."event_date",
                      CAST(SUM("t38"."events") AS BIGINT) AS "total_events",
                      CAST(SUM("t38"."pours") AS BIGINT) AS "pour_events",
                      CAST(SUM("t38"."errors") AS BIGINT) AS "error_events",
                      CAST(SUM("t38"."readings") AS BIGINT) AS "readings",
                      CAST(SUM("t38"."anomalies") AS BIGINT) AS "total_anomalies",
                      SUM("t38"."volume_ml") AS "total_volume_ml"
                    FROM "t35" AS "t38"
                    GROUP BY
                      1,
                      2
                  ) AS "t43"
                ) AS "t52"
                  ON "t36"."_lk0" = "t52"."_rk0" AND "t36"."_lk1" = "t52"."_rk1"
              ) AS "t64"
              WHERE
                NOT (
                  (
                    "t64"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t64"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
                    OR COALESCE(
                      ABS(CAST("t64"."_l0" AS DOUBLE) - CAST("t64"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t64"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1"
                    OR COALESCE(
                      ABS(CAST("t64"."_l1" AS DOUBLE) - CAST("t64"."_r1" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t64"."_l1" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
                    OR COALESCE(
                      ABS(CAST("t64"."_l2" AS DOUBLE) - CAST("t64"."_r2" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t64"."_l2" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
                    OR COALESCE(
                      ABS(CAST("t64"."_l3" AS DOUBLE) - CAST("t64"."_r3" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t64"."_l3" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t64"."_l4" IS NOT DISTINCT FROM "t64"."_r4"
                    OR COALESCE(
                      ABS(CAST("t64"."_l4" AS DOUBLE) - CAST("t64"."_r4" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t64"."_l4" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t64"."_l5" IS NOT DISTINCT FROM "t64"."_r5"
                    OR COALESCE(
                      ABS("t64"."_l5" - "t64"."_r5") <= (
                        (
                          ABS("t64"."_l5") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t72"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'hours of 7 days = hours of taps' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t69"."_lk0", "t69"."_rk0"),
                  COALESCE(CAST("t69"."_lk1" AS TEXT), CAST("t69"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t69"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t69"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t69"."_l0" IS NOT DISTINCT FROM "t69"."_r0"
                  THEN ''
                  ELSE 'last_event_at '
                END || CASE
                  WHEN "t69"."_l1" IS NOT DISTINCT FROM "t69"."_r1"
                  THEN ''
                  ELSE 'alert_events '
                END || CASE
                  WHEN "t69"."_l2" IS NOT DISTINCT FROM "t69"."_r2"
                  THEN ''
                  ELSE 'maintenance_events '
                END || CASE
                  WHEN "t69"."_l3" IS NOT DISTINCT FROM "t69"."_r3"
                  THEN ''
                  ELSE 'cleaning_events '
                END || CASE
                  WHEN "t69"."_l4" IS NOT DISTINCT FROM "t69"."_r4"
                  THEN ''
                  ELSE 'health_check_events '
                END || CASE
                  WHEN "t69"."_l5" IS NOT DISTINCT FROM "t69"."_r5"
                  THEN ''
                  ELSE 'successful_events '
                END || CASE
                  WHEN "t69"."_l6" IS NOT DISTINCT FROM "t69"."_r6"
                  THEN ''
                  ELSE 'failed_events '
                END || CASE
                  WHEN "t69"."_l7" IS NOT DISTINCT FROM "t69"."_r7"
                  THEN ''
                  ELSE 'temperature_anomalies '
                END || CASE
                  WHEN "t69"."_l8" IS NOT DISTINCT FROM "t69"."_r8"
                  THEN ''
                  ELSE 'pressure_anomalies '
                END AS "differences"
              FROM (
                SELECT
                  "t24"."_lk0",
                  "t24"."_lk1",
                  "t24"."_l0",
                  "t24"."_l1",
                  "t24"."_l2",
                  "t24"."_l3",
                  "t24"."_l4",
                  "t24"."_l5",
                  "t24"."_l6",
                  "t24"."_l7",
                  "t24"."_l8",
                  "t63"."_rk0",
                  "t63"."_rk1",
                  "t63"."_r0",
                  "t63"."_r1",
                  "t63"."_r2",
                  "t63"."_r3",
                  "t63"."_r4",
                  "t63"."_r5",
                  "t63"."_r6",
                  "t63"."_r7",
                  "t63"."_r8"
                FROM (
                  SELECT
                    "t0"."device_id" AS "_lk0",
                    "t0"."hour_timestamp" AS "_lk1",
                    "t0"."last_event_at" AS "_l0",
                    "t0"."alert_events" AS "_l1",
                    "t0"."maintenance_events" AS "_l2",
                    "t0"."cleaning_events" AS "_l3",
                    "t0"."health_check_events" AS "_l4",
                    "t0"."successful_events" AS "_l5",
                    "t0"."failed_events" AS "_l6",
                    "t0"."temperature_anomalies" AS "_l7",
                    "t0"."pressure_anomalies" AS "_l8"
                  FROM "entity"."entity_devices_hourly" AS "t0"
                  WHERE
                    CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
                    AND CAST("t0"."hour_timestamp" AS DATE) > (
                      MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
                    )
                ) AS "t24"
                FULL OUTER JOIN (
                  SELECT
                    "t54"."device_id" AS "_rk0",
                    "t54"."hour_timestamp" AS "_rk1",
                    "t54"."last_event_at" AS "_r0",
                    "t54"."alert_events" AS "_r1",
                    "t54"."maintenance_events" AS "_r2",
                    "t54"."cleaning_events" AS "_r3",
                    "t54"."health_check_events" AS "_r4",
                    "t54"."successful_events" AS "_r5",
                    "t54"."failed_events" AS "_r6",
                    "t54"."temperature_anomalies" AS "_r7",
                    "t54"."pressure_anomalies" AS "_r8"
                  FROM "t50" AS "t54"
                ) AS "t63"
                  ON "t24"."_lk0" = "t63"."_rk0" AND "t24"."_lk1" = "t63"."_rk1"
              ) AS "t69"
              WHERE
                NOT (
                  (
                    "t69"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t69"."_rk0" IS NOT NULL
                  )
                  AND "t69"."_l0" IS NOT DISTINCT FROM "t69"."_r0"
                  AND "t69"."_l1" IS NOT DISTINCT FROM "t69"."_r1"
                  AND "t69"."_l2" IS NOT DISTINCT FROM "t69"."_r2"
                  AND "t69"."_l3" IS NOT DISTINCT FROM "t69"."_r3"
                  AND "t69"."_l4" IS NOT DISTINCT FROM "t69"."_r4"
                  AND "t69"."_l5" IS NOT DISTINCT FROM "t69"."_r5"
                  AND "t69"."_l6" IS NOT DISTINCT FROM "t69"."_r6"
                  AND "t69"."_l7" IS NOT DISTINCT FROM "t69"."_r7"
                  AND "t69"."_l8" IS NOT DISTINCT FROM "t69"."_r8"
                )
            ) AS "t73"
          ) AS "t74"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'extremes of 7 days = hours of taps' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t68"."_lk0", "t68"."_rk0"),
                COALESCE(CAST("t68"."_lk1" AS TEXT), CAST("t68"."_rk1" AS TEXT))
              ) AS "entity_key",
              CASE
                WHEN "t68"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t68"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                OR COALESCE(
                  ABS("t68"."_l0" - "t68"."_r0") <= (
                    (
                      ABS("t68"."_l0") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'max_volume_ml '
              END || CASE
                WHEN "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                OR COALESCE(
                  ABS("t68"."_l1" - "t68"."_r1") <= (
                    (
                      ABS("t68"."_l1") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'max_flow_rate '
              END || CASE
                WHEN "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                OR COALESCE(
                  ABS("t68"."_l2" - "t68"."_r2") <= (
                    (
                      ABS("t68"."_l2") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'max_temperature '
              END || CASE
                WHEN "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                OR COALESCE(
                  ABS("t68"."_l3" - "t68"."_r3") <= (
                    (
                      ABS("t68"."_l3") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'max_pressure '
              END || CASE
                WHEN "t68"."_l4" IS NOT DISTINCT FROM "t68"."_r4"
                OR COALESCE(
                  ABS("t68"."_l4" - "t68"."_r4") <= (
                    (
                      ABS("t68"."_l4") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'min_volume_ml '
              END || CASE
                WHEN "t68"."_l5" IS NOT DISTINCT FROM "t68"."_r5"
                OR COALESCE(
                  ABS("t68"."_l5" - "t68"."_r5") <= (
                    (
                      ABS("t68"."_l5") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'min_flow_rate '
              END || CASE
                WHEN "t68"."_l6" IS NOT DISTINCT FROM "t68"."_r6"
                OR COALESCE(
                  ABS("t68"."_l6" - "t68"."_r6") <= (
                    (
                      ABS("t68"."_l6") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'min_temperature '
              END || CASE
                WHEN "t68"."_l7" IS NOT DISTINCT FROM "t68"."_r7"
                OR COALESCE(
                  ABS("t68"."_l7" - "t68"."_r7") <= (
                    (
                      ABS("t68"."_l7") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'min_pressure '
              END || CASE
                WHEN "t68"."_l8" IS NOT DISTINCT FROM "t68"."_r8"
                OR COALESCE(
                  ABS("t68"."_l8" - "t68"."_r8") <= (
                    (
                      ABS("t68"."_l8") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_active_seconds '
              END AS "differences"
            FROM (
              SELECT
                "t23"."_lk0",
                "t23"."_lk1",
                "t23"."_l0",
                "t23"."_l1",
                "t23"."_l2",
                "t23"."_l3",
                "t23"."_l4",
                "t23"."_l5",
                "t23"."_l6",
                "t23"."_l7",
                "t23"."_l8",
                "t62"."_rk0",
                "t62"."_rk1",
                "t62"."_r0",
                "t62"."_r1",
                "t62"."_r2",
                "t62"."_r3",
                "t62"."_r4",
                "t62"."_r5",
                "t62"."_r6",
                "t62"."_r7",
                "t62"."_r8"
              FROM (
                SELECT
                  "t0"."device_id" AS "_lk0",
                  "t0"."hour_timestamp" AS "_lk1",
                  "t0"."max_volume_ml" AS "_l0",
                  "t0"."max_flow_rate" AS "_l1",
                  "t0"."max_temperature" AS "_l2",
                  "t0"."max_pressure" AS "_l3",
                  "t0"."min_volume_ml" AS "_l4",
                  "t0"."min_flow_rate" AS "_l5",
                  "t0"."min_temperature" AS "_l6",
                  "t0"."min_pressure" AS "_l7",
                  "t0"."total_active_seconds" AS "_l8"
                FROM "entity"."entity_devices_hourly" AS "t0"
                WHERE
                  CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  AND CAST("t0"."hour_timestamp" AS DATE) > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
                  )
              ) AS "t23"
              INNER JOIN (
                SELECT
                  "t54"."device_id" AS "_rk0",
                  "t54"."hour_timestamp" AS "_rk1",
                  "t54"."max_volume_ml" AS "_r0",
                  "t54"."max_flow_rate" AS "_r1",
                  "t54"."max_temperature" AS "_r2",
                  "t54"."max_pressure" AS "_r3",
                  "t54"."min_volume_ml" AS "_r4",
                  "t54"."min_flow_rate" AS "_r5",
                  "t54"."min_temperature" AS "_r6",
                  "t54"."min_pressure" AS "_r7",
                  "t54"."total_active_seconds" AS "_r8"
                FROM "t50" AS "t54"
              ) AS "t62"
                ON "t23"."_lk0" = "t62"."_rk0" AND "t23"."_lk1" = "t62"."_rk1"
            ) AS "t68"
            WHERE
              NOT (
                (
                  "t68"."_lk0" IS NOT NULL
                )
                AND (
                  "t68"."_rk0" IS NOT NULL
                )
                AND (
                  "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                  OR COALESCE(
                    ABS("t68"."_l0" - "t68"."_r0") <= (
                      (
                        ABS("t68"."_l0") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                  OR COALESCE(
                    ABS("t68"."_l1" - "t68"."_r1") <= (
                      (
                        ABS("t68"."_l1") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                  OR COALESCE(
                    ABS("t68"."_l2" - "t68"."_r2") <= (
                      (
                        ABS("t68"."_l2") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                  OR COALESCE(
                    ABS("t68"."_l3" - "t68"."_r3") <= (
                      (
                        ABS("t68"."_l3") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l4" IS NOT DISTINCT FROM "t68"."_r4"
                  OR COALESCE(
                    ABS("t68"."_l4" - "t68"."_r4") <= (
                      (
                        ABS("t68"."_l4") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l5" IS NOT DISTINCT FROM "t68"."_r5"
                  OR COALESCE(
                    ABS("t68"."_l5" - "t68"."_r5") <= (
                      (
                        ABS("t68"."_l5") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l6" IS NOT DISTINCT FROM "t68"."_r6"
                  OR COALESCE(
                    ABS("t68"."_l6" - "t68"."_r6") <= (
                      (
                        ABS("t68"."_l6") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l7" IS NOT DISTINCT FROM "t68"."_r7"
                  OR COALESCE(
                    ABS("t68"."_l7" - "t68"."_r7") <= (
                      (
                        ABS("t68"."_l7") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t68"."_l8" IS NOT DISTINCT FROM "t68"."_r8"
                  OR COALESCE(
                    ABS("t68"."_l8" - "t68"."_r8") <= (
                      (
                        ABS("t68"."_l8") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t75"
        ) AS "t76"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'place and owner of an hour = those of its events' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t61"."_lk0", "t61"."_rk0"),
              COALESCE(CAST("t61"."_lk1" AS TEXT), CAST("t61"."_rk1" AS TEXT)),
              COALESCE("t61"."_lk2", "t61"."_rk2"),
              COALESCE("t61"."_lk3", "t61"."_rk3")
            ) AS "entity_key",
            CASE
              WHEN "t61"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t61"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS "differences"
          FROM (
            SELECT
              "t31"."_lk0",
              "t31"."_lk1",
              "t31"."_lk2",
              "t31"."_lk3",
              "t49"."_rk0",
              "t49"."_rk1",
              "t49"."_rk2",
              "t49"."_rk3"
            FROM (
              SELECT
                "t14"."device_id" AS "_lk0",
                "t14"."event_date" AS "_lk1",
                "t14"."location_id" AS "_lk2",
                "t14"."account_id" AS "_lk3"
              FROM (
                SELECT DISTINCT
                  "t0"."device_id",
                  CAST("t0"."hour_timestamp" AS DATE) AS "event_date",
                  "t0"."location_id",
                  "t0"."account_id"
                FROM "entity"."entity_devices_hourly" AS "t0"
                WHERE
                  CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  AND CAST("t0"."hour_timestamp" AS DATE) > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
                  )
              ) AS "t14"
            ) AS "t31"
            LEFT OUTER JOIN (
              SELECT
                "t41"."device_id" AS "_rk0",
                "t41"."event_date" AS "_rk1",
                "t41"."location_id" AS "_rk2",
                "t41"."account_id" AS "_rk3"
              FROM (
                SELECT DISTINCT
                  "t38"."device_id",
                  "t38"."event_date",
                  "t38"."location_id",
                  "t38"."account_id"
                FROM "t35" AS "t38"
                WHERE
                  "t38"."event_date" <= MAKE_DATE(2026, 6, 30)
                  AND "t38"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
                  )
              ) AS "t41"
            ) AS "t49"
              ON "t31"."_lk0" = "t49"."_rk0"
              AND "t31"."_lk1" = "t49"."_rk1"
              AND "t31"."_lk2" = "t49"."_rk2"
              AND "t31"."_lk3" = "t49"."_rk3"
          ) AS "t61"
          WHERE
            NOT (
              (
                "t61"."_lk0" IS NOT NULL
              ) AND (
                "t61"."_rk0" IS NOT NULL
              )
            )
        ) AS "t70"
      ) AS "t77"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'owner of an hour = owner of the venue' AS "statement",
          CONCAT_WS('|', COALESCE("t57"."_lk0", "t57"."_rk0"), COALESCE("t57"."_lk1", "t57"."_rk1")) AS "entity_key",
          CASE
            WHEN "t57"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t57"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS "differences"
        FROM (
          SELECT
            "t26"."_lk0",
            "t26"."_lk1",
            "t44"."_rk0",
            "t44"."_rk1"
          FROM (
            SELECT
              "t5"."location_id" AS "_lk0",
              "t5"."account_id" AS "_lk1"
            FROM (
              SELECT DISTINCT
                "t0"."location_id",
                "t0"."account_id"
              FROM "entity"."entity_devices_hourly" AS "t0"
            ) AS "t5"
          ) AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t39"."location_id" AS "_rk0",
              "t39"."account_id" AS "_rk1"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t21"."location_id",
                  "t21"."account_id"
                FROM (
                  SELECT
                    *
                  FROM "timeline"."tap_hours" AS "t3"
                  WHERE
                    NOT (
                      "t3"."is_orphan"
                    )
                ) AS "t21"
                SEMI JOIN (
                  SELECT
                    *
                  FROM "staging"."stg_app_database__devices" AS "t1"
                  WHERE
                    NOT (
                      "t1"."is_orphan"
                    )
                ) AS "t19"
                  ON "t21"."device_id" = "t19"."device_id"
              ) AS "t34"
            ) AS "t39"
          ) AS "t44"
            ON "t26"."_lk0" = "t44"."_rk0" AND "t26"."_lk1" = "t44"."_rk1"
        ) AS "t57"
        WHERE
          NOT (
            (
              "t57"."_lk0" IS NOT NULL
            ) AND (
              "t57"."_rk0" IS NOT NULL
            )
          )
      ) AS "t67"
    ) AS "t79"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'times of day' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE(CAST("t65"."_lk0" AS TEXT), CAST("t65"."_rk0" AS TEXT)),
          COALESCE("t65"."_lk1", "t65"."_rk1")
        ) AS "entity_key",
        CASE
          WHEN "t65"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t65"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t30"."_lk0",
          "t30"."_lk1",
          "t55"."_rk0",
          "t55"."_rk1"
        FROM (
          SELECT
            "t12"."hour_of_day" AS "_lk0",
            "t12"."business_period" AS "_lk1"
          FROM (
            SELECT DISTINCT
              "t0"."hour_of_day",
              "t0"."business_period"
            FROM "entity"."entity_devices_hourly" AS "t0"
            WHERE
              CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
              AND CAST("t0"."hour_timestamp" AS DATE) > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
              )
          ) AS "t12"
        ) AS "t30"
        FULL OUTER JOIN (
          SELECT
            "t45"."hour_of_day" AS "_rk0",
            "t45"."business_period" AS "_rk1"
          FROM (
            SELECT DISTINCT
              CAST(EXTRACT(hour FROM "t38"."hour_timestamp") AS BIGINT) AS "hour_of_day",
              "t38"."business_period"
            FROM "t35" AS "t38"
            WHERE
              "t38"."event_date" <= MAKE_DATE(2026, 6, 30)
              AND "t38"."event_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
              )
          ) AS "t45"
        ) AS "t55"
          ON "t30"."_lk0" = "t55"."_rk0" AND "t30"."_lk1" = "t55"."_rk1"
      ) AS "t65"
      WHERE
        NOT (
          (
            "t65"."_lk0" IS NOT NULL
          ) AND (
            "t65"."_rk0" IS NOT NULL
          )
        )
    ) AS "t71"
  ) AS "t80"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'kind and model of an hour = the device''s' AS "statement",
      CONCAT_WS('|', COALESCE("t37"."_lk0", "t37"."_rk0")) AS "entity_key",
      CASE
        WHEN "t37"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t37"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
        THEN ''
        ELSE 'device_type '
      END || CASE WHEN "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1" THEN '' ELSE 'model ' END AS "differences"
    FROM (
      SELECT
        "t25"."_lk0",
        "t25"."_l0",
        "t25"."_l1",
        "t18"."_rk0",
        "t18"."_r0",
        "t18"."_r1"
      FROM (
        SELECT
          "t4"."device_id" AS "_lk0",
          "t4"."device_type" AS "_l0",
          "t4"."model" AS "_l1"
        FROM (
          SELECT DISTINCT
            "t0"."device_id",
            "t0"."device_type",
            "t0"."model"
          FROM "entity"."entity_devices_hourly" AS "t0"
        ) AS "t4"
      ) AS "t25"
      LEFT OUTER JOIN (
        SELECT
          "t1"."device_id" AS "_rk0",
          "t1"."device_type" AS "_r0",
          "t1"."model" AS "_r1"
        FROM "staging"."stg_app_database__devices" AS "t1"
        WHERE
          NOT (
            "t1"."is_orphan"
          )
      ) AS "t18"
        ON "t25"."_lk0" = "t18"."_rk0"
    ) AS "t37"
    WHERE
      NOT (
        (
          "t37"."_lk0" IS NOT NULL
        )
        AND (
          "t37"."_rk0" IS NOT NULL
        )
        AND "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
        AND "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
      )
  ) AS "t53"
) AS "t81"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'hours of 7 days = raw events' AS "statement",
    CONCAT_WS(
      '|',
      COALESCE("t66"."_lk0", "t66"."_rk0"),
      COALESCE(CAST("t66"."_lk1" AS TEXT), CAST("t66"."_rk1" AS TEXT))
    ) AS "entity_key",
    CASE
      WHEN "t66"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t66"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
      OR COALESCE(
        ABS(CAST("t66"."_l0" AS DOUBLE) - CAST("t66"."_r0" AS DOUBLE)) <= (
          (
            ABS(CAST("t66"."_l0" AS DOUBLE)) + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'total_events '
    END || CASE
      WHEN "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
      OR COALESCE(
        ABS(CAST("t66"."_l1" AS DOUBLE) - CAST("t66"."_r1" AS DOUBLE)) <= (
          (
            ABS(CAST("t66"."_l1" AS DOUBLE)) + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'pour_events '
    END || CASE
      WHEN "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
      OR COALESCE(
        ABS("t66"."_l2" - "t66"."_r2") <= (
          (
            ABS("t66"."_l2") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'total_volume_ml '
    END || CASE
      WHEN "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
      OR COALESCE(
        ABS("t66"."_l3" - "t66"."_r3") <= (
          (
            ABS("t66"."_l3") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'success_rate '
    END || CASE
      WHEN "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
      OR COALESCE(
        ABS("t66"."_l4" - "t66"."_r4") <= (
          (
            ABS("t66"."_l4") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'error_rate '
    END || CASE
      WHEN "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
      OR COALESCE(
        ABS("t66"."_l5" - "t66"."_r5") <= (
          (
            ABS("t66"."_l5") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'anomaly_rate '
    END || CASE
      WHEN "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
      OR COALESCE(
        ABS("t66"."_l6" - "t66"."_r6") <= (
          (
            ABS("t66"."_l6") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'avg_flow_rate '
    END || CASE
      WHEN "t66"."_l7" IS NOT DISTINCT FROM "t66"."_r7"
      OR COALESCE(
        ABS("t66"."_l7" - "t66"."_r7") <= (
          (
            ABS("t66"."_l7") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'flow_rate_stddev '
    END || CASE
      WHEN "t66"."_l8" IS NOT DISTINCT FROM "t66"."_r8"
      OR COALESCE(
        ABS("t66"."_l8" - "t66"."_r8") <= (
          (
            ABS("t66"."_l8") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'avg_temperature '
    END || CASE
      WHEN "t66"."_l9" IS NOT DISTINCT FROM "t66"."_r9"
      OR COALESCE(
        ABS("t66"."_l9" - "t66"."_r9") <= (
          (
            ABS("t66"."_l9") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'temperature_stddev '
    END || CASE
      WHEN "t66"."_l10" IS NOT DISTINCT FROM "t66"."_r10"
      OR COALESCE(
        ABS("t66"."_l10" - "t66"."_r10") <= (
          (
            ABS("t66"."_l10") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'avg_pressure '
    END || CASE
      WHEN "t66"."_l11" IS NOT DISTINCT FROM "t66"."_r11"
      OR COALESCE(
        ABS("t66"."_l11" - "t66"."_r11") <= (
          (
            ABS("t66"."_l11") + 1.0
          ) * 0.001
        ),
        FALSE
      )
      THEN ''
      ELSE 'pressure_stddev '
    END AS "differences"
  FROM (
    SELECT
      "t22"."_lk0",
      "t22"."_lk1",
      "t22"."_l0",
      "t22"."_l1",
      "t22"."_l2",
      "t22"."_l3",
      "t22"."_l4",
      "t22"."_l5",
      "t22"."_l6",
      "t22"."_l7",
      "t22"."_l8",
      "t22"."_l9",
      "t22"."_l10",
      "t22"."_l11",
      "t58"."_rk0",
      "t58"."_rk1",
      "t58"."_r0",
      "t58"."_r1",
      "t58"."_r2",
      "t58"."_r3",
      "t58"."_r4",
      "t58"."_r5",
      "t58"."_r6",
      "t58"."_r7",
      "t58"."_r8",
      "t58"."_r9",
      "t58"."_r10",
      "t58"."_r11"
    FROM (
      SELECT
        "t0"."device_id" AS "_lk0",
        "t0"."hour_timestamp" AS "_lk1",
        "t0"."total_events" AS "_l0",
        "t0"."pour_events" AS "_l1",
        "t0"."total_volume_ml" AS "_l2",
        "t0"."success_rate" AS "_l3",
        "t0"."error_rate" AS "_l4",
        "t0"."anomaly_rate" AS "_l5",
        "t0"."avg_flow_rate" AS "_l6",
        "t0"."flow_rate_stddev" AS "_l7",
        "t0"."avg_temperature" AS "_l8",
        "t0"."temperature_stddev" AS "_l9",
        "t0"."avg_pressure" AS "_l10",
        "t0"."pressure_stddev" AS "_l11"
      FROM "entity"."entity_devices_hourly" AS "t0"
      WHERE
        CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
        AND CAST("t0"."hour_timestamp" AS DATE) > (
          MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
        )
    ) AS "t22"
    FULL OUTER JOIN (
      SELECT
        "t48"."device_id" AS "_rk0",
        "t48"."hour_timestamp" AS "_rk1",
        "t48"."total_events" AS "_r0",
        "t48"."pour_events" AS "_r1",
        "t48"."total_volume_ml" AS "_r2",
        "t48"."success_rate" AS "_r3",
        "t48"."error_rate" AS "_r4",
        "t48"."anomaly_rate" AS "_r5",
        "t48"."avg_flow_rate" AS "_r6",
        "t48"."flow_rate_stddev" AS "_r7",
        "t48"."avg_temperature" AS "_r8",
        "t48"."temperature_stddev" AS "_r9",
        "t48"."avg_pressure" AS "_r10",
        "t48"."pressure_stddev" AS "_r11"
      FROM (
        SELECT
          "t33"."device_id",
          DATE_TRUNC('HOUR', "t33"."event_timestamp") AS "hour_timestamp",
          COUNT(*) AS "total_events",
          COUNT(*) FILTER(WHERE
            "t33"."is_valid_pour") AS "pour_events",
          COALESCE(SUM("t33"."volume_ml"), 0.0) AS "total_volume_ml",
          (
            CAST(COUNT(*) FILTER(WHERE
              "t33"."is_successful") AS DOUBLE) / NULLIF(CAST(COUNT("t33"."event_status") AS DOUBLE), 0.0)
          ) * 100.0 AS "success_rate",
          (
            CAST(COUNT(*) FILTER(WHERE
              "t33"."is_error") AS DOUBLE) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0)
          ) * 100.0 AS "error_rate",
          (
            CAST(COUNT(*) FILTER(WHERE
              "t33"."quality_level" <> 'normal') AS DOUBLE) / NULLIF(CAST(COUNT("t33"."quality_level") AS DOUBLE), 0.0)
          ) * 100.0 AS "anomaly_rate",
          AVG("t33"."flow_rate_ml_per_sec") AS "avg_flow_rate",
          STDDEV_SAMP("t33"."flow_rate_ml_per_sec") AS "flow_rate_stddev",
          AVG("t33"."temperature_c") AS "avg_temperature",
          STDDEV_SAMP("t33"."temperature_c") AS "temperature_stddev",
          AVG("t33"."pressure_psi") AS "avg_pressure",
          STDDEV_SAMP("t33"."pressure_psi") AS "pressure_stddev"
        FROM (
          SELECT
            "t20"."tap_event_id",
            "t20"."device_id",
            "t20"."location_id",
            "t20"."account_id",
            "t20"."event_timestamp",
            "t20"."event_date",
            "t20"."event_hour",
            "t20"."event_day_of_week",
            "t20"."business_period",
            "t20"."event_type",
            "t20"."event_category",
            "t20"."status",
            "t20"."event_status",
            "t20"."is_successful",
            "t20"."is_error",
            "t20"."is_alert",
            "t20"."device_category",
            "t20"."is_valid_pour",
            "t20"."volume_ml",
            "t20"."volume_oz",
            "t20"."flow_rate_ml_per_sec",
            "t20"."duration_seconds",
            "t20"."estimated_revenue",
            "t20"."beer_type",
            "t20"."temperature_c",
            "t20"."target_temperature_c",
            "t20"."ambient_temperature_c",
            "t20"."cooling_active",
            "t20"."temperature_level",
            "t20"."temperature_anomaly",
            "t20"."pressure_psi",
            "t20"."target_pressure_psi",
            "t20"."co2_level",
            "t20"."pressure_alert",
            "t20"."pressure_level",
            "t20"."pressure_anomaly",
            "t20"."quality_level",
            "t20"."keg_id",
            "t20"."keg_level_percent",
            "t20"."keg_volume_remaining_ml",
            "t20"."estimated_pours_remaining",
            "t20"."cleaning_type",
            "t20"."cleaning_chemical",
            "t20"."cleaning_operator_id",
            "t20"."health_status",
            "t20"."uptime_hours",
            "t20"."error_count",
            "t20"."last_maintenance_at",
            "t20"."firmware_version",
            "t20"."missing_device_id",
            "t20"."missing_timestamp",
            "t20"."invalid_volume",
            "t20"."invalid_duration",
            "t20"."is_orphan",
            "t20"."record_created_at"
          FROM (
            SELECT
              *
            FROM "staging"."stg_app_database__tap_events" AS "t2"
            WHERE
              NOT (
                "t2"."is_orphan"
              )
              AND "t2"."event_date" <= MAKE_DATE(2026, 6, 30)
              AND "t2"."event_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
              )
          ) AS "t20"
          SEMI JOIN (
            SELECT
              *
            FROM "staging"."stg_app_database__devices" AS "t1"
            WHERE
              NOT (
                "t1"."is_orphan"
              )
          ) AS "t19"
            ON "t20"."device_id" = "t19"."device_id"
        ) AS "t33"
        GROUP BY
          1,
          2
      ) AS "t48"
    ) AS "t58"
      ON "t22"."_lk0" = "t58"."_rk0" AND "t22"."_lk1" = "t58"."_rk1"
  ) AS "t66"
  WHERE
    NOT (
      (
        "t66"."_lk0" IS NOT NULL
      )
      AND (
        "t66"."_rk0" IS NOT NULL
      )
      AND (
        "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
        OR COALESCE(
          ABS(CAST("t66"."_l0" AS DOUBLE) - CAST("t66"."_r0" AS DOUBLE)) <= (
            (
              ABS(CAST("t66"."_l0" AS DOUBLE)) + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
        OR COALESCE(
          ABS(CAST("t66"."_l1" AS DOUBLE) - CAST("t66"."_r1" AS DOUBLE)) <= (
            (
              ABS(CAST("t66"."_l1" AS DOUBLE)) + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
        OR COALESCE(
          ABS("t66"."_l2" - "t66"."_r2") <= (
            (
              ABS("t66"."_l2") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
        OR COALESCE(
          ABS("t66"."_l3" - "t66"."_r3") <= (
            (
              ABS("t66"."_l3") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
        OR COALESCE(
          ABS("t66"."_l4" - "t66"."_r4") <= (
            (
              ABS("t66"."_l4") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
        OR COALESCE(
          ABS("t66"."_l5" - "t66"."_r5") <= (
            (
              ABS("t66"."_l5") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
        OR COALESCE(
          ABS("t66"."_l6" - "t66"."_r6") <= (
            (
              ABS("t66"."_l6") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l7" IS NOT DISTINCT FROM "t66"."_r7"
        OR COALESCE(
          ABS("t66"."_l7" - "t66"."_r7") <= (
            (
              ABS("t66"."_l7") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l8" IS NOT DISTINCT FROM "t66"."_r8"
        OR COALESCE(
          ABS("t66"."_l8" - "t66"."_r8") <= (
            (
              ABS("t66"."_l8") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l9" IS NOT DISTINCT FROM "t66"."_r9"
        OR COALESCE(
          ABS("t66"."_l9" - "t66"."_r9") <= (
            (
              ABS("t66"."_l9") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l10" IS NOT DISTINCT FROM "t66"."_r10"
        OR COALESCE(
          ABS("t66"."_l10" - "t66"."_r10") <= (
            (
              ABS("t66"."_l10") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        "t66"."_l11" IS NOT DISTINCT FROM "t66"."_r11"
        OR COALESCE(
          ABS("t66"."_l11" - "t66"."_r11") <= (
            (
              ABS("t66"."_l11") + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
    )
) AS "t78"
