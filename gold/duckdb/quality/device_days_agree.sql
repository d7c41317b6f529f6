WITH "t19" AS (
  SELECT
    *
  FROM "staging"."stg_app_database__devices" AS "t4"
  WHERE
    NOT (
      "t4"."is_orphan"
    )
), "t33" AS (
  SELECT
    "t0"."device_id",
    CAST(SUM("t0"."events_30d") AS BIGINT) AS "events_30d",
    CAST(SUM("t0"."pours_30d") AS BIGINT) AS "pours_30d",
    SUM("t0"."volume_ml_30d") AS "volume_ml_30d",
    CAST(SUM("t0"."readings_30d") AS BIGINT) AS "readings_30d",
    CAST(SUM("t0"."anomalies_30d") AS BIGINT) AS "anomalies_30d",
    CAST(SUM("t0"."checks_30d") AS BIGINT) AS "checks_30d",
    CAST(SUM("t0"."alerts_30d") AS BIGINT) AS "alerts_30d",
    CAST(SUM("t0"."failures_30d") AS BIGINT) AS "failures_30d",
    CAST(SUM("t0"."active_days_30d") AS BIGINT) AS "active_days_30d",
    CAST(SUM("t0"."service_days_30d") AS BIGINT) AS "service_days_30d",
    CAST(SUM(
      "t0"."events" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_events",
    CAST(SUM(
      "t0"."pours" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_pours",
    SUM(
      "t0"."volume_ml" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS "counted_volume_ml",
    CAST(SUM(
      "t0"."readings" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_readings",
    CAST(SUM(
      "t0"."anomalies" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_anomalies",
    CAST(SUM(
      "t0"."checks" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_checks",
    CAST(SUM(
      "t0"."alerts" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_alerts",
    CAST(SUM(
      "t0"."failures" * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_failures",
    CAST(SUM(
      CAST("t0"."has_event" AS BIGINT) * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_active_days",
    CAST(SUM(
      CAST("t0"."is_watched" AS BIGINT) * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_service_days"
  FROM "timeline"."device_days" AS "t0"
  GROUP BY
    1
), "t40" AS (
  SELECT
    "t25"."device_id",
    "t25"."location_id",
    "t25"."account_id",
    "t25"."is_orphan",
    "t25"."event_date",
    "t25"."hour_timestamp",
    "t25"."business_period",
    "t25"."first_event_at",
    "t25"."last_event_at",
    "t25"."last_pour_at",
    "t25"."events",
    "t25"."pours",
    "t25"."temperature_events",
    "t25"."pressure_events",
    "t25"."keg_level_events",
    "t25"."cleaning_events",
    "t25"."health_check_events",
    "t25"."error_events",
    "t25"."maintenance_events",
    "t25"."calibration_events",
    "t25"."volume_ml",
    "t25"."min_pour_ml",
    "t25"."max_pour_ml",
    "t25"."pour_seconds",
    "t25"."active_seconds",
    "t25"."flow_readings",
    "t25"."flow_sum",
    "t25"."flow_square_sum",
    "t25"."min_flow",
    "t25"."max_flow",
    "t25"."temperature_readings",
    "t25"."temperature_sum",
    "t25"."temperature_square_sum",
    "t25"."min_temperature",
    "t25"."max_temperature",
    "t25"."temperature_anomalies",
    "t25"."critical_temperatures",
    "t25"."high_temperatures",
    "t25"."low_temperatures",
    "t25"."pressure_readings",
    "t25"."pressure_sum",
    "t25"."pressure_square_sum",
    "t25"."min_pressure",
    "t25"."max_pressure",
    "t25"."pressure_anomalies",
    "t25"."critical_pressures",
    "t25"."high_pressures",
    "t25"."low_pressures",
    "t25"."readings",
    "t25"."anomalies",
    "t25"."critical_readings",
    "t25"."checks",
    "t25"."alerts",
    "t25"."events_with_status",
    "t25"."successful_events",
    "t25"."failed_events",
    "t25"."errors",
    "t25"."health_check_errors",
    "t25"."last_maintenance_at"
  FROM (
    SELECT
      *
    FROM "timeline"."tap_hours" AS "t1"
    WHERE
      NOT (
        "t1"."is_orphan"
      )
  ) AS "t25"
  SEMI JOIN "t19" AS "t30"
    ON "t25"."device_id" = "t30"."device_id"
), "t45" AS (
  SELECT
    "t0"."device_id",
    MIN("t0"."day") AS "first",
    MAX("t0"."day") AS "last",
    COUNT(*) AS "days",
    MAX("t0"."location_id") AS "location_id",
    MAX("t0"."device_type") AS "kind",
    MIN("t0"."location_id") AS "other_location",
    MIN("t0"."device_type") AS "other_kind",
    MIN("t0"."service_from") AS "service_from",
    MAX("t0"."account_id") AS "account_id",
    COUNT(*) FILTER(WHERE
      "t0"."is_watched") AS "watched",
    COUNT(*) FILTER(WHERE
      "t0"."is_in_service"
      AND (
        "t0"."day" >= (
          SELECT
            MIN("t8"."day") AS "Min(day)"
          FROM (
            SELECT
              *
            FROM "timeline"."days" AS "t5"
            WHERE
              "t5"."has_device_data"
          ) AS "t8"
        )
      )) AS "serving"
  FROM "timeline"."device_days" AS "t0"
  GROUP BY
    1
), "t58" AS (
  SELECT
    "t44"."device_id",
    "t44"."event_date" AS "day",
    EPOCH(CAST(MAX("t44"."last_event_at") AS TIMESTAMP)) AS "last_second",
    CAST(SUM("t44"."events") AS BIGINT) AS "events",
    CAST(SUM("t44"."pours") AS BIGINT) AS "pours",
    SUM("t44"."volume_ml") AS "volume_ml",
    CAST(SUM("t44"."readings") AS BIGINT) AS "readings",
    CAST(SUM("t44"."anomalies") AS BIGINT) AS "anomalies",
    CAST(SUM("t44"."checks") AS BIGINT) AS "checks",
    CAST(SUM("t44"."alerts") AS BIGINT) AS "alerts"
  FROM "t40" AS "t44"
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
                *
              FROM (
                SELECT
                  'a day of a device = its hours' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t78"."_lk0", "t78"."_rk0"),
                    COALESCE(CAST("t78"."_lk1" AS TEXT), CAST("t78"."_rk1" AS TEXT))
                  ) AS "entity_key",
                  CASE
                    WHEN "t78"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t78"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t78"."_l0" IS NOT DISTINCT FROM "t78"."_r0"
                    OR COALESCE(
                      ABS(CAST("t78"."_l0" AS DOUBLE) - CAST("t78"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'events '
                  END || CASE
                    WHEN "t78"."_l1" IS NOT DISTINCT FROM "t78"."_r1"
                    OR COALESCE(
                      ABS(CAST("t78"."_l1" AS DOUBLE) - CAST("t78"."_r1" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l1" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'pours '
                  END || CASE
                    WHEN "t78"."_l2" IS NOT DISTINCT FROM "t78"."_r2"
                    OR COALESCE(
                      ABS("t78"."_l2" - "t78"."_r2") <= (
                        (
                          ABS("t78"."_l2") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'volume_ml '
                  END || CASE
                    WHEN "t78"."_l3" IS NOT DISTINCT FROM "t78"."_r3"
                    OR COALESCE(
                      ABS(CAST("t78"."_l3" AS DOUBLE) - CAST("t78"."_r3" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l3" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'readings '
                  END || CASE
                    WHEN "t78"."_l4" IS NOT DISTINCT FROM "t78"."_r4"
                    OR COALESCE(
                      ABS(CAST("t78"."_l4" AS DOUBLE) - CAST("t78"."_r4" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l4" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'anomalies '
                  END || CASE
                    WHEN "t78"."_l5" IS NOT DISTINCT FROM "t78"."_r5"
                    OR COALESCE(
                      ABS(CAST("t78"."_l5" AS DOUBLE) - CAST("t78"."_r5" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l5" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'checks '
                  END || CASE
                    WHEN "t78"."_l6" IS NOT DISTINCT FROM "t78"."_r6"
                    OR COALESCE(
                      ABS(CAST("t78"."_l6" AS DOUBLE) - CAST("t78"."_r6" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l6" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'alerts '
                  END || CASE
                    WHEN "t78"."_l7" IS NOT DISTINCT FROM "t78"."_r7"
                    OR COALESCE(
                      ABS(CAST("t78"."_l7" AS DOUBLE) - CAST("t78"."_r7" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t78"."_l7" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'last_second '
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
                    "t72"."_rk0",
                    "t72"."_rk1",
                    "t72"."_r0",
                    "t72"."_r1",
                    "t72"."_r2",
                    "t72"."_r3",
                    "t72"."_r4",
                    "t72"."_r5",
                    "t72"."_r6",
                    "t72"."_r7"
                  FROM (
                    SELECT
                      "t0"."device_id" AS "_lk0",
                      "t0"."day" AS "_lk1",
                      "t0"."events" AS "_l0",
                      "t0"."pours" AS "_l1",
                      "t0"."volume_ml" AS "_l2",
                      "t0"."readings" AS "_l3",
                      "t0"."anomalies" AS "_l4",
                      "t0"."checks" AS "_l5",
                      "t0"."alerts" AS "_l6",
                      EPOCH(CAST("t0"."last_event_at" AS TIMESTAMP)) AS "_l7"
                    FROM "timeline"."device_days" AS "t0"
                    WHERE
                      "t0"."has_event"
                  ) AS "t24"
                  FULL OUTER JOIN (
                    SELECT
                      "t62"."device_id" AS "_rk0",
                      "t62"."day" AS "_rk1",
                      "t62"."events" AS "_r0",
                      "t62"."pours" AS "_r1",
                      "t62"."volume_ml" AS "_r2",
                      "t62"."readings" AS "_r3",
                      "t62"."anomalies" AS "_r4",
                      "t62"."checks" AS "_r5",
                      "t62"."alerts" AS "_r6",
                      "t62"."last_second" AS "_r7"
                    FROM "t58" AS "t62"
                  ) AS "t72"
                    ON "t24"."_lk0" = "t72"."_rk0" AND "t24"."_lk1" = "t72"."_rk1"
                ) AS "t78"
                WHERE
                  NOT (
                    (
                      "t78"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t78"."_rk0" IS NOT NULL
                    )
                    AND (
                      "t78"."_l0" IS NOT DISTINCT FROM "t78"."_r0"
                      OR COALESCE(
                        ABS(CAST("t78"."_l0" AS DOUBLE) - CAST("t78"."_r0" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l0" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l1" IS NOT DISTINCT FROM "t78"."_r1"
                      OR COALESCE(
                        ABS(CAST("t78"."_l1" AS DOUBLE) - CAST("t78"."_r1" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l1" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l2" IS NOT DISTINCT FROM "t78"."_r2"
                      OR COALESCE(
                        ABS("t78"."_l2" - "t78"."_r2") <= (
                          (
                            ABS("t78"."_l2") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l3" IS NOT DISTINCT FROM "t78"."_r3"
                      OR COALESCE(
                        ABS(CAST("t78"."_l3" AS DOUBLE) - CAST("t78"."_r3" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l3" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l4" IS NOT DISTINCT FROM "t78"."_r4"
                      OR COALESCE(
                        ABS(CAST("t78"."_l4" AS DOUBLE) - CAST("t78"."_r4" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l4" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l5" IS NOT DISTINCT FROM "t78"."_r5"
                      OR COALESCE(
                        ABS(CAST("t78"."_l5" AS DOUBLE) - CAST("t78"."_r5" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l5" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l6" IS NOT DISTINCT FROM "t78"."_r6"
                      OR COALESCE(
                        ABS(CAST("t78"."_l6" AS DOUBLE) - CAST("t78"."_r6" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l6" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t78"."_l7" IS NOT DISTINCT FROM "t78"."_r7"
                      OR COALESCE(
                        ABS(CAST("t78"."_l7" AS DOUBLE) - CAST("t78"."_r7" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t78"."_l7" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS "t88"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'failures of a device and day' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t51"."_lk0", "t51"."_rk0"),
                    COALESCE(CAST("t51"."_lk1" AS TEXT), CAST("t51"."_rk1" AS TEXT))
                  ) AS "entity_key",
                  CASE
                    WHEN "t51"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t51"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE WHEN "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0" THEN '' ELSE 'failures ' END AS "differences"
                FROM (
                  SELECT
                    "t23"."_lk0",
                    "t23"."_lk1",
                    "t23"."_l0",
                    "t37"."_rk0",
                    "t37"."_rk1",
                    "t37"."_r0"
                  FROM (
                    SELECT
                      "t0"."device_id" AS "_lk0",
                      "t0"."day" AS "_lk1",
                      "t0"."failures" AS "_l0"
                    FROM "timeline"."device_days" AS "t0"
                    WHERE
                      "t0"."failures" > 0
                  ) AS "t23"
                  FULL OUTER JOIN (
                    SELECT
                      "t18"."device_id" AS "_rk0",
                      "t18"."day" AS "_rk1",
                      "t18"."failures" AS "_r0"
                    FROM (
                      SELECT
                        "t3"."device_id",
                        "t3"."failed_date" AS "day",
                        COUNT(*) AS "failures"
                      FROM "timeline"."device_failures" AS "t3"
                      GROUP BY
                        1,
                        2
                    ) AS "t18"
                    SEMI JOIN "timeline"."device_days" AS "t6"
                      ON "t18"."device_id" = "t6"."device_id" AND "t18"."day" = "t6"."day"
                  ) AS "t37"
                    ON "t23"."_lk0" = "t37"."_rk0" AND "t23"."_lk1" = "t37"."_rk1"
                ) AS "t51"
                WHERE
                  NOT (
                    (
                      "t51"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t51"."_rk0" IS NOT NULL
                    )
                    AND "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
                  )
              ) AS "t70"
            ) AS "t89"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'accounts that left' AS "statement",
                CONCAT_WS('|', COALESCE("t54"."_lk0", "t54"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t54"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t54"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS "differences"
              FROM (
                SELECT
                  "t32"."_lk0",
                  "t39"."_rk0"
                FROM (
                  SELECT
                    "t10"."account_id" AS "_lk0"
                  FROM (
                    SELECT DISTINCT
                      "t0"."account_id"
                    FROM "timeline"."device_days" AS "t0"
                    WHERE
                      "t0"."day" = MAKE_DATE(2026, 6, 30) AND "t0"."is_account_churned"
                  ) AS "t10"
                ) AS "t32"
                FULL OUTER JOIN (
                  SELECT
                    "t26"."account_id" AS "_rk0"
                  FROM (
                    SELECT
                      "t2"."account_id"
                    FROM "timeline"."account_mrr" AS "t2"
                    WHERE
                      "t2"."is_churned" AND "t2"."valid_to" IS NULL
                  ) AS "t26"
                  SEMI JOIN (
                    SELECT
                      *
                    FROM "timeline"."device_days" AS "t0"
                    WHERE
                      "t0"."day" = MAKE_DATE(2026, 6, 30)
                  ) AS "t21"
                    ON "t26"."account_id" = "t21"."account_id"
                ) AS "t39"
                  ON "t32"."_lk0" = "t39"."_rk0"
              ) AS "t54"
              WHERE
                NOT (
                  (
                    "t54"."_lk0" IS NOT NULL
                  ) AND (
                    "t54"."_rk0" IS NOT NULL
                  )
                )
            ) AS "t69"
          ) AS "t90"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'every device has every day of its life' AS "statement",
              CONCAT_WS('|', COALESCE("t84"."_lk0", "t84"."_rk0")) AS "entity_key",
              CASE
                WHEN "t84"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t84"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE WHEN "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1" THEN '' ELSE 'last ' END || CASE WHEN "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2" THEN '' ELSE 'days ' END || CASE
                WHEN "t84"."_l3" IS NOT DISTINCT FROM "t84"."_r3"
                THEN ''
                ELSE 'location_id '
              END || CASE
                WHEN "t84"."_l4" IS NOT DISTINCT FROM "t84"."_r4"
                THEN ''
                ELSE 'other_location '
              END || CASE
                WHEN "t84"."_l5" IS NOT DISTINCT FROM "t84"."_r5"
                THEN ''
                ELSE 'account_id '
              END || CASE WHEN "t84"."_l6" IS NOT DISTINCT FROM "t84"."_r6" THEN '' ELSE 'kind ' END || CASE
                WHEN "t84"."_l7" IS NOT DISTINCT FROM "t84"."_r7"
                THEN ''
                ELSE 'other_kind '
              END || CASE
                WHEN "t84"."_l8" IS NOT DISTINCT FROM "t84"."_r8"
                THEN ''
                ELSE 'service_from '
              END AS "differences"
            FROM (
              SELECT
                "t60"."_lk0",
                "t60"."_l0",
                "t60"."_l1",
                "t60"."_l2",
                "t60"."_l3",
                "t60"."_l4",
                "t60"."_l5",
                "t60"."_l6",
                "t60"."_l7",
                "t60"."_l8",
                "t83"."_rk0",
                "t83"."_r0",
                "t83"."_r1",
                "t83"."_r2",
                "t83"."_r3",
                "t83"."_r4",
                "t83"."_r5",
                "t83"."_r6",
                "t83"."_r7",
                "t83"."_r8"
              FROM (
                SELECT
                  "t48"."device_id" AS "_lk0",
                  "t48"."first" AS "_l0",
                  "t48"."last" AS "_l1",
                  "t48"."days" AS "_l2",
                  "t48"."location_id" AS "_l3",
                  "t48"."other_location" AS "_l4",
                  "t48"."account_id" AS "_l5",
                  "t48"."kind" AS "_l6",
                  "t48"."other_kind" AS "_l7",
                  "t48"."service_from" AS "_l8"
                FROM "t45" AS "t48"
              ) AS "t60"
              FULL OUTER JOIN (
                SELECT
                  "t79"."device_id" AS "_rk0",
                  GREATEST(
                    LEAST(
                      COALESCE("t79"."install_date", "t79"."event"),
                      COALESCE("t79"."event", "t79"."install_date")
                    ),
                    CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                  ) AS "_r0",
                  MAKE_DATE(2026, 6, 30) AS "_r1",
                  DATE_DIFF(
                    'DAY',
                    GREATEST(
                      LEAST(
                        COALESCE("t79"."install_date", "t79"."event"),
                        COALESCE("t79"."event", "t79"."install_date")
                      ),
                      CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                    ),
                    MAKE_DATE(2026, 6, 30)
                  ) + 1 AS "_r2",
                  "t79"."location_id" AS "_r3",
                  "t79"."location_id" AS "_r4",
                  "t79"."account_id" AS "_r5",
                  "t79"."device_type" AS "_r6",
                  "t79"."device_type" AS "_r7",
                  COALESCE("t79"."install_date", "t79"."event") AS "_r8"
                FROM (
                  SELECT
                    "t29"."device_id",
                    "t29"."location_id",
                    "t29"."device_type",
                    "t29"."install_date",
                    "t74"."event",
                    COALESCE("t29"."location_account_id", "t29"."account_id") AS "account_id"
                  FROM "t19" AS "t29"
                  LEFT OUTER JOIN (
                    SELECT
                      "t62"."device_id",
                      MIN("t62"."day") AS "event"
                    FROM "t58" AS "t62"
                    GROUP BY
                      1
                  ) AS "t74"
                    ON "t29"."device_id" = "t74"."device_id"
                ) AS "t79"
                WHERE
                  GREATEST(
                    LEAST(
                      COALESCE("t79"."install_date", "t79"."event"),
                      COALESCE("t79"."event", "t79"."install_date")
                    ),
                    CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                  ) <= MAKE_DATE(2026, 6, 30)
              ) AS "t83"
                ON "t60"."_lk0" = "t83"."_rk0"
            ) AS "t84"
            WHERE
              NOT (
                (
                  "t84"."_lk0" IS NOT NULL
                )
                AND (
                  "t84"."_rk0" IS NOT NULL
                )
                AND "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
                AND "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
                AND "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
                AND "t84"."_l3" IS NOT DISTINCT FROM "t84"."_r3"
                AND "t84"."_l4" IS NOT DISTINCT FROM "t84"."_r4"
                AND "t84"."_l5" IS NOT DISTINCT FROM "t84"."_r5"
                AND "t84"."_l6" IS NOT DISTINCT FROM "t84"."_r6"
                AND "t84"."_l7" IS NOT DISTINCT FROM "t84"."_r7"
                AND "t84"."_l8" IS NOT DISTINCT FROM "t84"."_r8"
              )
          ) AS "t91"
        ) AS "t92"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'days watched = days in service since events are recorded' AS "statement",
            CONCAT_WS('|', COALESCE("t75"."_lk0", "t75"."_rk0")) AS "entity_key",
            CASE
              WHEN "t75"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t75"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE WHEN "t75"."_l0" IS NOT DISTINCT FROM "t75"."_r0" THEN '' ELSE 'watched ' END AS "differences"
          FROM (
            SELECT
              "t59"."_lk0",
              "t59"."_l0",
              "t63"."_rk0",
              "t63"."_r0"
            FROM (
              SELECT
                "t48"."device_id" AS "_lk0",
                "t48"."watched" AS "_l0"
              FROM "t45" AS "t48"
            ) AS "t59"
            FULL OUTER JOIN (
              SELECT
                "t52"."device_id" AS "_rk0",
                "t52"."serving" AS "_r0"
              FROM "t45" AS "t52"
            ) AS "t63"
              ON "t59"."_lk0" = "t63"."_rk0"
          ) AS "t75"
          WHERE
            NOT (
              (
                "t75"."_lk0" IS NOT NULL
              )
              AND (
                "t75"."_rk0" IS NOT NULL
              )
              AND "t75"."_l0" IS NOT DISTINCT FROM "t75"."_r0"
            )
        ) AS "t80"
      ) AS "t93"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          '30 days of a device, over its life' AS "statement",
          CONCAT_WS('|', COALESCE("t64"."_lk0", "t64"."_rk0")) AS "entity_key",
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
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'events_30d '
          END || CASE
            WHEN "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1"
            OR COALESCE(
              ABS(CAST("t64"."_l1" AS DOUBLE) - CAST("t64"."_r1" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l1" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'pours_30d '
          END || CASE
            WHEN "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
            OR COALESCE(
              ABS("t64"."_l2" - "t64"."_r2") <= (
                (
                  ABS("t64"."_l2") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'volume_ml_30d '
          END || CASE
            WHEN "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
            OR COALESCE(
              ABS(CAST("t64"."_l3" AS DOUBLE) - CAST("t64"."_r3" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l3" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'readings_30d '
          END || CASE
            WHEN "t64"."_l4" IS NOT DISTINCT FROM "t64"."_r4"
            OR COALESCE(
              ABS(CAST("t64"."_l4" AS DOUBLE) - CAST("t64"."_r4" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l4" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'anomalies_30d '
          END || CASE
            WHEN "t64"."_l5" IS NOT DISTINCT FROM "t64"."_r5"
            OR COALESCE(
              ABS(CAST("t64"."_l5" AS DOUBLE) - CAST("t64"."_r5" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l5" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'checks_30d '
          END || CASE
            WHEN "t64"."_l6" IS NOT DISTINCT FROM "t64"."_r6"
            OR COALESCE(
              ABS(CAST("t64"."_l6" AS DOUBLE) - CAST("t64"."_r6" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l6" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'alerts_30d '
          END || CASE
            WHEN "t64"."_l7" IS NOT DISTINCT FROM "t64"."_r7"
            OR COALESCE(
              ABS(CAST("t64"."_l7" AS DOUBLE) - CAST("t64"."_r7" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l7" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'failures_30d '
          END || CASE
            WHEN "t64"."_l8" IS NOT DISTINCT FROM "t64"."_r8"
            OR COALESCE(
              ABS(CAST("t64"."_l8" AS DOUBLE) - CAST("t64"."_r8" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l8" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'active_days_30d '
          END || CASE
            WHEN "t64"."_l9" IS NOT DISTINCT FROM "t64"."_r9"
            OR COALESCE(
              ABS(CAST("t64"."_l9" AS DOUBLE) - CAST("t64"."_r9" AS DOUBLE)) <= (
                (
                  ABS(CAST("t64"."_l9" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'service_days_30d '
          END AS "differences"
        FROM (
          SELECT
            "t46"."_lk0",
            "t46"."_l0",
            "t46"."_l1",
            "t46"."_l2",
            "t46"."_l3",
            "t46"."_l4",
            "t46"."_l5",
            "t46"."_l6",
            "t46"."_l7",
            "t46"."_l8",
            "t46"."_l9",
            "t49"."_rk0",
            "t49"."_r0",
            "t49"."_r1",
            "t49"."_r2",
            "t49"."_r3",
            "t49"."_r4",
            "t49"."_r5",
            "t49"."_r6",
            "t49"."_r7",
            "t49"."_r8",
            "t49"."_r9"
          FROM (
            SELECT
              "t35"."device_id" AS "_lk0",
              "t35"."events_30d" AS "_l0",
              "t35"."pours_30d" AS "_l1",
              "t35"."volume_ml_30d" AS "_l2",
              "t35"."readings_30d" AS "_l3",
              "t35"."anomalies_30d" AS "_l4",
              "t35"."checks_30d" AS "_l5",
              "t35"."alerts_30d" AS "_l6",
              "t35"."failures_30d" AS "_l7",
              "t35"."active_days_30d" AS "_l8",
              "t35"."service_days_30d" AS "_l9"
            FROM "t33" AS "t35"
          ) AS "t46"
          FULL OUTER JOIN (
            SELECT
              "t38"."device_id" AS "_rk0",
              "t38"."counted_events" AS "_r0",
              "t38"."counted_pours" AS "_r1",
              "t38"."counted_volume_ml" AS "_r2",
              "t38"."counted_readings" AS "_r3",
              "t38"."counted_anomalies" AS "_r4",
              "t38"."counted_checks" AS "_r5",
              "t38"."counted_alerts" AS "_r6",
              "t38"."counted_failures" AS "_r7",
              "t38"."counted_active_days" AS "_r8",
              "t38"."counted_service_days" AS "_r9"
            FROM "t33" AS "t38"
          ) AS "t49"
            ON "t46"."_lk0" = "t49"."_rk0"
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
                  ) * 1e-09
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
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
              OR COALESCE(
                ABS("t64"."_l2" - "t64"."_r2") <= (
                  (
                    ABS("t64"."_l2") + 1.0
                  ) * 1e-09
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
                  ) * 1e-09
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
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t64"."_l5" IS NOT DISTINCT FROM "t64"."_r5"
              OR COALESCE(
                ABS(CAST("t64"."_l5" AS DOUBLE) - CAST("t64"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t64"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t64"."_l6" IS NOT DISTINCT FROM "t64"."_r6"
              OR COALESCE(
                ABS(CAST("t64"."_l6" AS DOUBLE) - CAST("t64"."_r6" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t64"."_l6" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t64"."_l7" IS NOT DISTINCT FROM "t64"."_r7"
              OR COALESCE(
                ABS(CAST("t64"."_l7" AS DOUBLE) - CAST("t64"."_r7" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t64"."_l7" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t64"."_l8" IS NOT DISTINCT FROM "t64"."_r8"
              OR COALESCE(
                ABS(CAST("t64"."_l8" AS DOUBLE) - CAST("t64"."_r8" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t64"."_l8" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t64"."_l9" IS NOT DISTINCT FROM "t64"."_r9"
              OR COALESCE(
                ABS(CAST("t64"."_l9" AS DOUBLE) - CAST("t64"."_r9" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t64"."_l9" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t85"
    ) AS "t94"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        '30 days of a device to as_of' AS "statement",
        CONCAT_WS('|', COALESCE("t66"."_lk0", "t66"."_rk0")) AS "entity_key",
        CASE
          WHEN "t66"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t66"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
          OR COALESCE(
            ABS("t66"."_l0" - "t66"."_r0") <= (
              (
                ABS("t66"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'uptime_30d '
        END || CASE
          WHEN "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
          OR COALESCE(
            ABS(CAST("t66"."_l1" AS DOUBLE) - CAST("t66"."_r1" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l1" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'operating_hours_30d '
        END || CASE
          WHEN "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
          OR COALESCE(
            ABS(CAST("t66"."_l2" AS DOUBLE) - CAST("t66"."_r2" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l2" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'events_30d '
        END || CASE
          WHEN "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
          OR COALESCE(
            ABS(CAST("t66"."_l3" AS DOUBLE) - CAST("t66"."_r3" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l3" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'pours_30d '
        END || CASE
          WHEN "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
          OR COALESCE(
            ABS("t66"."_l4" - "t66"."_r4") <= (
              (
                ABS("t66"."_l4") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'volume_ml_30d '
        END || CASE
          WHEN "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
          OR COALESCE(
            ABS(CAST("t66"."_l5" AS DOUBLE) - CAST("t66"."_r5" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l5" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'readings_30d '
        END || CASE
          WHEN "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
          OR COALESCE(
            ABS(CAST("t66"."_l6" AS DOUBLE) - CAST("t66"."_r6" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l6" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'anomalies_30d '
        END || CASE
          WHEN "t66"."_l7" IS NOT DISTINCT FROM "t66"."_r7"
          OR COALESCE(
            ABS(CAST("t66"."_l7" AS DOUBLE) - CAST("t66"."_r7" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l7" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'checks_30d '
        END || CASE
          WHEN "t66"."_l8" IS NOT DISTINCT FROM "t66"."_r8"
          OR COALESCE(
            ABS(CAST("t66"."_l8" AS DOUBLE) - CAST("t66"."_r8" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l8" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'alerts_30d '
        END || CASE
          WHEN "t66"."_l9" IS NOT DISTINCT FROM "t66"."_r9"
          OR COALESCE(
            ABS(CAST("t66"."_l9" AS DOUBLE) - CAST("t66"."_r9" AS DOUBLE)) <= (
              (
                ABS(CAST("t66"."_l9" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'failures_30d '
        END AS "differences"
      FROM (
        SELECT
          "t20"."_lk0",
          "t20"."_l0",
          "t20"."_l1",
          "t20"."_l2",
          "t20"."_l3",
          "t20"."_l4",
          "t20"."_l5",
          "t20"."_l6",
          "t20"."_l7",
          "t20"."_l8",
          "t20"."_l9",
          "t53"."_rk0",
          "t53"."_r0",
          "t53"."_r1",
          "t53"."_r2",
          "t53"."_r3",
          "t53"."_r4",
          "t53"."_r5",
          "t53"."_r6",
          "t53"."_r7",
          "t53"."_r8",
          "t53"."_r9"
        FROM (
          SELECT
            "t0"."device_id" AS "_lk0",
            "t0"."uptime_30d" AS "_l0",
            "t0"."operating_hours_30d" AS "_l1",
            "t0"."events_30d" AS "_l2",
            "t0"."pours_30d" AS "_l3",
            "t0"."volume_ml_30d" AS "_l4",
            "t0"."readings_30d" AS "_l5",
            "t0"."anomalies_30d" AS "_l6",
            "t0"."checks_30d" AS "_l7",
            "t0"."alerts_30d" AS "_l8",
            "t0"."failures_30d" AS "_l9"
          FROM "timeline"."device_days" AS "t0"
          WHERE
            "t0"."day" = MAKE_DATE(2026, 6, 30)
        ) AS "t20"
        FULL OUTER JOIN (
          SELECT
            "t43"."device_id" AS "_rk0",
            "t43"."uptime_30d" AS "_r0",
            "t43"."operating_hours_30d" AS "_r1",
            "t43"."events_30d" AS "_r2",
            "t43"."pours_30d" AS "_r3",
            "t43"."volume_ml_30d" AS "_r4",
            "t43"."readings_30d" AS "_r5",
            "t43"."anomalies_30d" AS "_r6",
            "t43"."checks_30d" AS "_r7",
            "t43"."alerts_30d" AS "_r8",
            "t43"."failures_30d" AS "_r9"
          FROM (
            SELECT
              "t15"."device_id",
              (
                CAST(COUNT(*) FILTER(WHERE
                  "t15"."has_event" AND "t15"."is_in_service") AS DOUBLE) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                  "t15"."is_watched") AS DOUBLE), 0.0)
              ) * 100.0 AS "uptime_30d",
              COUNT(*) FILTER(WHERE
                "t15"."is_watched") * 24 AS "operating_hours_30d",
              CAST(SUM("t15"."events") AS BIGINT) AS "events_30d",
              CAST(SUM("t15"."pours") AS BIGINT) AS "pours_30d",
              SUM("t15"."volume_ml") AS "volume_ml_30d",
              CAST(SUM("t15"."readings") AS BIGINT) AS "readings_30d",
              CAST(SUM("t15"."anomalies") AS BIGINT) AS "anomalies_30d",
              CAST(SUM("t15"."checks") AS BIGINT) AS "checks_30d",
              CAST(SUM("t15"."alerts") AS BIGINT) AS "alerts_30d",
              CAST(SUM("t15"."failures") AS BIGINT) AS "failures_30d"
            FROM (
              SELECT
                *
              FROM "timeline"."device_days" AS "t0"
              WHERE
                "t0"."day" <= MAKE_DATE(2026, 6, 30)
                AND "t0"."day" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                )
            ) AS "t15"
            GROUP BY
              1
          ) AS "t43"
        ) AS "t53"
          ON "t20"."_lk0" = "t53"."_rk0"
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
              ABS("t66"."_l0" - "t66"."_r0") <= (
                (
                  ABS("t66"."_l0") + 1.0
                ) * 1e-09
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
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
            OR COALESCE(
              ABS(CAST("t66"."_l2" AS DOUBLE) - CAST("t66"."_r2" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l2" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
            OR COALESCE(
              ABS(CAST("t66"."_l3" AS DOUBLE) - CAST("t66"."_r3" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l3" AS DOUBLE)) + 1.0
                ) * 1e-09
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
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
            OR COALESCE(
              ABS(CAST("t66"."_l5" AS DOUBLE) - CAST("t66"."_r5" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l5" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
            OR COALESCE(
              ABS(CAST("t66"."_l6" AS DOUBLE) - CAST("t66"."_r6" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l6" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l7" IS NOT DISTINCT FROM "t66"."_r7"
            OR COALESCE(
              ABS(CAST("t66"."_l7" AS DOUBLE) - CAST("t66"."_r7" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l7" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l8" IS NOT DISTINCT FROM "t66"."_r8"
            OR COALESCE(
              ABS(CAST("t66"."_l8" AS DOUBLE) - CAST("t66"."_r8" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l8" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t66"."_l9" IS NOT DISTINCT FROM "t66"."_r9"
            OR COALESCE(
              ABS(CAST("t66"."_l9" AS DOUBLE) - CAST("t66"."_r9" AS DOUBLE)) <= (
                (
                  ABS(CAST("t66"."_l9" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
    ) AS "t86"
  ) AS "t95"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'mean readings of 30 days' AS "statement",
      CONCAT_WS('|', COALESCE("t81"."_lk0", "t81"."_rk0")) AS "entity_key",
      CASE
        WHEN "t81"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t81"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t81"."_l0" IS NOT DISTINCT FROM "t81"."_r0"
        OR COALESCE(
          ABS("t81"."_l0" - "t81"."_r0") <= (
            (
              ABS("t81"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_flow_30d '
      END || CASE
        WHEN "t81"."_l1" IS NOT DISTINCT FROM "t81"."_r1"
        OR COALESCE(
          ABS("t81"."_l1" - "t81"."_r1") <= (
            (
              ABS("t81"."_l1") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_temperature_30d '
      END || CASE
        WHEN "t81"."_l2" IS NOT DISTINCT FROM "t81"."_r2"
        OR COALESCE(
          ABS("t81"."_l2" - "t81"."_r2") <= (
            (
              ABS("t81"."_l2") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_pressure_30d '
      END AS "differences"
    FROM (
      SELECT
        "t22"."_lk0",
        "t22"."_l0",
        "t22"."_l1",
        "t22"."_l2",
        "t77"."_rk0",
        "t77"."_r0",
        "t77"."_r1",
        "t77"."_r2"
      FROM (
        SELECT
          "t0"."device_id" AS "_lk0",
          "t0"."avg_flow_30d" AS "_l0",
          "t0"."avg_temperature_30d" AS "_l1",
          "t0"."avg_pressure_30d" AS "_l2"
        FROM "timeline"."device_days" AS "t0"
        WHERE
          "t0"."day" = MAKE_DATE(2026, 6, 30) AND "t0"."readings_30d" > 0
      ) AS "t22"
      LEFT OUTER JOIN (
        SELECT
          "t73"."device_id" AS "_rk0",
          "t73"."avg_flow_30d" AS "_r0",
          "t73"."avg_temperature_30d" AS "_r1",
          "t73"."avg_pressure_30d" AS "_r2"
        FROM (
          SELECT
            "t55"."device_id",
            SUM("t55"."flow_sum") / NULLIF(CAST(CAST(SUM("t55"."flow_readings") AS BIGINT) AS DOUBLE), 0.0) AS "avg_flow_30d",
            SUM("t55"."temperature_sum") / NULLIF(CAST(CAST(SUM("t55"."temperature_readings") AS BIGINT) AS DOUBLE), 0.0) AS "avg_temperature_30d",
            SUM("t55"."pressure_sum") / NULLIF(CAST(CAST(SUM("t55"."pressure_readings") AS BIGINT) AS DOUBLE), 0.0) AS "avg_pressure_30d"
          FROM (
            SELECT
              *
            FROM "t40" AS "t44"
            WHERE
              "t44"."event_date" <= MAKE_DATE(2026, 6, 30)
              AND "t44"."event_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
              )
          ) AS "t55"
          GROUP BY
            1
        ) AS "t73"
      ) AS "t77"
        ON "t22"."_lk0" = "t77"."_rk0"
    ) AS "t81"
    WHERE
      NOT (
        (
          "t81"."_lk0" IS NOT NULL
        )
        AND (
          "t81"."_rk0" IS NOT NULL
        )
        AND (
          "t81"."_l0" IS NOT DISTINCT FROM "t81"."_r0"
          OR COALESCE(
            ABS("t81"."_l0" - "t81"."_r0") <= (
              (
                ABS("t81"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t81"."_l1" IS NOT DISTINCT FROM "t81"."_r1"
          OR COALESCE(
            ABS("t81"."_l1" - "t81"."_r1") <= (
              (
                ABS("t81"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t81"."_l2" IS NOT DISTINCT FROM "t81"."_r2"
          OR COALESCE(
            ABS("t81"."_l2" - "t81"."_r2") <= (
              (
                ABS("t81"."_l2") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t87"
) AS "t96"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a day of a device agrees with itself' AS "statement",
      COALESCE("t0"."device_id", 'null') || '|' || COALESCE(CAST("t0"."day" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t0"."last_event_date" = CAST("t0"."last_event_at" AS DATE)
          )
          AND (
            NOT (
              "t0"."has_event"
            ) OR (
              "t0"."last_event_date" = "t0"."day"
            )
          )
        )
        THEN 'last_event; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."days_since_maintenance" = DATE_DIFF('DAY', "t0"."last_maintenance_date", "t0"."day")
        )
        THEN 'maintenance; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."operating_hours_30d" = (
            "t0"."service_days_30d" * 24
          )
        )
        THEN 'hours; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."has_event" = (
            "t0"."events" > 0
          )
        )
        THEN 'has_event; '
        ELSE ''
      END AS "differences"
    FROM "timeline"."device_days" AS "t0"
    WHERE
      NOT (
        (
          "t0"."last_event_date" = CAST("t0"."last_event_at" AS DATE)
        )
        AND (
          NOT (
            "t0"."has_event"
          ) OR (
            "t0"."last_event_date" = "t0"."day"
          )
        )
        AND (
          "t0"."days_since_maintenance" = DATE_DIFF('DAY', "t0"."last_maintenance_date", "t0"."day")
        )
        AND (
          "t0"."operating_hours_30d" = (
            "t0"."service_days_30d" * 24
          )
        )
        AND (
          "t0"."has_event" = (
            "t0"."events" > 0
          )
        )
      )
  ) AS "t42"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'rates of a device and day agree with their parts' AS "statement",
      COALESCE("t0"."device_id", 'null') || '|' || COALESCE(CAST("t0"."day" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."readings_30d" IS NULL
            )
            OR (
              "t0"."readings_30d" = 0
            )
            OR (
              "t0"."anomalies_30d" IS NULL
            )
            THEN (
              "t0"."quality_issue_rate_30d" / 100.0
            ) IS NULL
            ELSE (
              (
                "t0"."quality_issue_rate_30d" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t0"."quality_issue_rate_30d" / 100.0
                    ) * CAST("t0"."readings_30d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t0"."anomalies_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t0"."quality_issue_rate_30d" / 100.0
                    ) * CAST("t0"."readings_30d" AS DOUBLE)
                  ) - CAST("t0"."anomalies_30d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        "t0"."quality_issue_rate_30d" / 100.0
                      ) * CAST("t0"."readings_30d" AS DOUBLE)
                    ),
                    ABS(CAST("t0"."anomalies_30d" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'quality_issue_rate_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."checks_30d" IS NULL
            )
            OR (
              "t0"."checks_30d" = 0
            )
            OR (
              "t0"."alerts_30d" IS NULL
            )
            THEN (
              "t0"."alert_rate_30d" / 100.0
            ) IS NULL
            ELSE (
              (
                "t0"."alert_rate_30d" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t0"."alert_rate_30d" / 100.0
                    ) * CAST("t0"."checks_30d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t0"."alerts_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t0"."alert_rate_30d" / 100.0
                    ) * CAST("t0"."checks_30d" AS DOUBLE)
                  ) - CAST("t0"."alerts_30d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      "t0"."alert_rate_30d" / 100.0
                    ) * CAST("t0"."checks_30d" AS DOUBLE)),
                    ABS(CAST("t0"."alerts_30d" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'alert_rate_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."failures_30d" IS NULL
            )
            OR (
              "t0"."failures_30d" = 0
            )
            OR (
              NULLIF("t0"."operating_hours_30d", 0) IS NULL
            )
            THEN "t0"."mtbf_hours" IS NULL
            ELSE (
              "t0"."mtbf_hours" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  NULLIF("t0"."operating_hours_30d", 0) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE)
                  ) - CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE)),
                    ABS(CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'mtbf_hours; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."health_score" >= (
              LEAST(
                COALESCE("t0"."uptime_score", "t0"."health_score"),
                COALESCE("t0"."performance_score", "t0"."health_score"),
                COALESCE("t0"."quality_score", "t0"."health_score")
              ) - 1e-09
            )
          )
          AND (
            "t0"."health_score" <= (
              GREATEST(
                COALESCE("t0"."uptime_score", "t0"."health_score"),
                COALESCE("t0"."performance_score", "t0"."health_score"),
                COALESCE("t0"."quality_score", "t0"."health_score")
              ) + 1e-09
            )
          )
        )
        THEN 'health; '
        ELSE ''
      END AS "differences"
    FROM "timeline"."device_days" AS "t0"
    WHERE
      "t0"."events_30d" > 0
      AND NOT (
        CASE
          WHEN (
            "t0"."readings_30d" IS NULL
          )
          OR (
            "t0"."readings_30d" = 0
          )
          OR (
            "t0"."anomalies_30d" IS NULL
          )
          THEN (
            "t0"."quality_issue_rate_30d" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."quality_issue_rate_30d" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."quality_issue_rate_30d" / 100.0
                  ) * CAST("t0"."readings_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."anomalies_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."quality_issue_rate_30d" / 100.0
                  ) * CAST("t0"."readings_30d" AS DOUBLE)
                ) - CAST("t0"."anomalies_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      "t0"."quality_issue_rate_30d" / 100.0
                    ) * CAST("t0"."readings_30d" AS DOUBLE)
                  ),
                  ABS(CAST("t0"."anomalies_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."checks_30d" IS NULL
          )
          OR (
            "t0"."checks_30d" = 0
          )
          OR (
            "t0"."alerts_30d" IS NULL
          )
          THEN (
            "t0"."alert_rate_30d" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."alert_rate_30d" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."alert_rate_30d" / 100.0
                  ) * CAST("t0"."checks_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."alerts_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."alert_rate_30d" / 100.0
                  ) * CAST("t0"."checks_30d" AS DOUBLE)
                ) - CAST("t0"."alerts_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."alert_rate_30d" / 100.0
                  ) * CAST("t0"."checks_30d" AS DOUBLE)),
                  ABS(CAST("t0"."alerts_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."failures_30d" IS NULL
          )
          OR (
            "t0"."failures_30d" = 0
          )
          OR (
            NULLIF("t0"."operating_hours_30d", 0) IS NULL
          )
          THEN "t0"."mtbf_hours" IS NULL
          ELSE (
            "t0"."mtbf_hours" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                NULLIF("t0"."operating_hours_30d", 0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE)
                ) - CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE)),
                  ABS(CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND (
          (
            "t0"."health_score" >= (
              LEAST(
                COALESCE("t0"."uptime_score", "t0"."health_score"),
                COALESCE("t0"."performance_score", "t0"."health_score"),
                COALESCE("t0"."quality_score", "t0"."health_score")
              ) - 1e-09
            )
          )
          AND (
            "t0"."health_score" <= (
              GREATEST(
                COALESCE("t0"."uptime_score", "t0"."health_score"),
                COALESCE("t0"."performance_score", "t0"."health_score"),
                COALESCE("t0"."quality_score", "t0"."health_score")
              ) + 1e-09
            )
          )
        )
      )
  ) AS "t65"
) AS "t68"
