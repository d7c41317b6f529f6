WITH "t16" AS (
  SELECT
    *
  FROM "staging"."stg_app_database__locations" AS "t3"
  WHERE
    NOT (
      "t3"."is_orphan"
    )
), "t29" AS (
  SELECT
    "t0"."location_id",
    CAST(SUM("t0"."events_30d") AS BIGINT) AS "events_30d",
    CAST(SUM("t0"."pours_30d") AS BIGINT) AS "pours_30d",
    SUM("t0"."volume_ml_30d") AS "volume_ml_30d",
    CAST(SUM("t0"."readings_30d") AS BIGINT) AS "readings_30d",
    CAST(SUM("t0"."anomalies_30d") AS BIGINT) AS "anomalies_30d",
    CAST(SUM("t0"."active_days_30d") AS BIGINT) AS "active_days_30d",
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
      CAST("t0"."events" > 0 AS BIGINT) * LEAST(DATE_DIFF('DAY', "t0"."day", MAKE_DATE(2026, 6, 30)) + 1, 30)
    ) AS BIGINT) AS "counted_active_days"
  FROM "timeline"."location_days" AS "t0"
  GROUP BY
    1
), "t34" AS (
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
    FROM "timeline"."tap_hours" AS "t2"
    WHERE
      NOT (
        "t2"."is_orphan"
      )
  ) AS "t21"
  SEMI JOIN "t16" AS "t26"
    ON "t21"."location_id" = "t26"."location_id"
), "t44" AS (
  SELECT
    "t37"."location_id",
    "t37"."event_date" AS "day",
    CAST(SUM("t37"."events") AS BIGINT) AS "events",
    CAST(SUM("t37"."pours") AS BIGINT) AS "pours",
    SUM("t37"."volume_ml") AS "volume_ml",
    CAST(SUM("t37"."readings") AS BIGINT) AS "readings",
    CAST(SUM("t37"."anomalies") AS BIGINT) AS "anomalies",
    CAST(SUM("t37"."flow_readings") AS BIGINT) AS "flow_readings",
    SUM("t37"."flow_sum") AS "flow_sum"
  FROM "t34" AS "t37"
  GROUP BY
    1,
    2
), "t45" AS (
  SELECT
    "t35"."location_id",
    "t35"."day",
    COUNT(*) AS "devices",
    COUNT(*) FILTER(WHERE
      "t35"."is_tap_controller") AS "tap_controllers",
    COUNT(*) FILTER(WHERE
      "t35"."is_in_service") AS "controllers_in_service",
    COUNT(*) FILTER(WHERE
      "t35"."is_watched") AS "controllers_watched",
    COUNT(*) FILTER(WHERE
      "t35"."is_in_service" AND "t35"."has_event") AS "controllers_active",
    COUNT(*) FILTER(WHERE
      "t35"."has_event") AS "active_devices",
    COUNT(*) FILTER(WHERE
      "t35"."active_days_30d" > 0) AS "active_devices_30d"
  FROM (
    SELECT
      "t6"."device_id",
      "t6"."day",
      "t6"."account_id",
      "t6"."location_id",
      "t6"."device_type",
      "t6"."is_tap_controller",
      "t6"."is_in_service",
      "t6"."is_account_churned",
      "t6"."service_from",
      "t6"."is_watched",
      "t6"."has_event",
      "t6"."events",
      "t6"."pours",
      "t6"."volume_ml",
      "t6"."readings",
      "t6"."anomalies",
      "t6"."checks",
      "t6"."alerts",
      "t6"."failures",
      "t6"."has_rapid_failures",
      "t6"."events_30d",
      "t6"."active_days_30d",
      "t6"."service_days_30d",
      "t6"."pours_30d",
      "t6"."volume_ml_30d",
      "t6"."readings_30d",
      "t6"."anomalies_30d",
      "t6"."checks_30d",
      "t6"."alerts_30d",
      "t6"."failures_30d",
      "t6"."quality_issue_rate_30d",
      "t6"."alert_rate_30d",
      "t6"."uptime_30d",
      "t6"."operating_hours_30d",
      "t6"."mtbf_hours",
      "t6"."avg_flow_30d",
      "t6"."avg_temperature_30d",
      "t6"."avg_pressure_30d",
      "t6"."uptime_score",
      "t6"."performance_score",
      "t6"."quality_score",
      "t6"."health_score",
      "t6"."last_event_at",
      "t6"."last_event_date",
      "t6"."last_failure_category",
      "t6"."last_maintenance_date",
      "t6"."days_since_maintenance",
      "t6"."maintenance_status"
    FROM "timeline"."device_days" AS "t6"
    SEMI JOIN "t16" AS "t26"
      ON "t6"."location_id" = "t26"."location_id"
  ) AS "t35"
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
                'a day of a venue = its hours' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t62"."_lk0", "t62"."_rk0"),
                  COALESCE(CAST("t62"."_lk1" AS TEXT), CAST("t62"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t62"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t62"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                  OR COALESCE(
                    ABS(CAST("t62"."_l0" AS DOUBLE) - CAST("t62"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'events '
                END || CASE
                  WHEN "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
                  OR COALESCE(
                    ABS(CAST("t62"."_l1" AS DOUBLE) - CAST("t62"."_r1" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l1" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'pours '
                END || CASE
                  WHEN "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
                  OR COALESCE(
                    ABS("t62"."_l2" - "t62"."_r2") <= (
                      (
                        ABS("t62"."_l2") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'volume_ml '
                END || CASE
                  WHEN "t62"."_l3" IS NOT DISTINCT FROM "t62"."_r3"
                  OR COALESCE(
                    ABS(CAST("t62"."_l3" AS DOUBLE) - CAST("t62"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'readings '
                END || CASE
                  WHEN "t62"."_l4" IS NOT DISTINCT FROM "t62"."_r4"
                  OR COALESCE(
                    ABS(CAST("t62"."_l4" AS DOUBLE) - CAST("t62"."_r4" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l4" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'anomalies '
                END || CASE
                  WHEN "t62"."_l5" IS NOT DISTINCT FROM "t62"."_r5"
                  OR COALESCE(
                    ABS(CAST("t62"."_l5" AS DOUBLE) - CAST("t62"."_r5" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l5" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'flow_readings '
                END || CASE
                  WHEN "t62"."_l6" IS NOT DISTINCT FROM "t62"."_r6"
                  OR COALESCE(
                    ABS("t62"."_l6" - "t62"."_r6") <= (
                      (
                        ABS("t62"."_l6") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'flow_sum '
                END AS "differences"
              FROM (
                SELECT
                  "t20"."_lk0",
                  "t20"."_lk1",
                  "t20"."_l0",
                  "t20"."_l1",
                  "t20"."_l2",
                  "t20"."_l3",
                  "t20"."_l4",
                  "t20"."_l5",
                  "t20"."_l6",
                  "t56"."_rk0",
                  "t56"."_rk1",
                  "t56"."_r0",
                  "t56"."_r1",
                  "t56"."_r2",
                  "t56"."_r3",
                  "t56"."_r4",
                  "t56"."_r5",
                  "t56"."_r6"
                FROM (
                  SELECT
                    "t0"."location_id" AS "_lk0",
                    "t0"."day" AS "_lk1",
                    "t0"."events" AS "_l0",
                    "t0"."pours" AS "_l1",
                    "t0"."volume_ml" AS "_l2",
                    "t0"."readings" AS "_l3",
                    "t0"."anomalies" AS "_l4",
                    "t0"."flow_readings" AS "_l5",
                    "t0"."flow_sum" AS "_l6"
                  FROM "timeline"."location_days" AS "t0"
                  WHERE
                    "t0"."events" > 0
                ) AS "t20"
                FULL OUTER JOIN (
                  SELECT
                    "t47"."location_id" AS "_rk0",
                    "t47"."day" AS "_rk1",
                    "t47"."events" AS "_r0",
                    "t47"."pours" AS "_r1",
                    "t47"."volume_ml" AS "_r2",
                    "t47"."readings" AS "_r3",
                    "t47"."anomalies" AS "_r4",
                    "t47"."flow_readings" AS "_r5",
                    "t47"."flow_sum" AS "_r6"
                  FROM "t44" AS "t47"
                ) AS "t56"
                  ON "t20"."_lk0" = "t56"."_rk0" AND "t20"."_lk1" = "t56"."_rk1"
              ) AS "t62"
              WHERE
                NOT (
                  (
                    "t62"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t62"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                    OR COALESCE(
                      ABS(CAST("t62"."_l0" AS DOUBLE) - CAST("t62"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t62"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
                    OR COALESCE(
                      ABS(CAST("t62"."_l1" AS DOUBLE) - CAST("t62"."_r1" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t62"."_l1" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
                    OR COALESCE(
                      ABS("t62"."_l2" - "t62"."_r2") <= (
                        (
                          ABS("t62"."_l2") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t62"."_l3" IS NOT DISTINCT FROM "t62"."_r3"
                    OR COALESCE(
                      ABS(CAST("t62"."_l3" AS DOUBLE) - CAST("t62"."_r3" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t62"."_l3" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t62"."_l4" IS NOT DISTINCT FROM "t62"."_r4"
                    OR COALESCE(
                      ABS(CAST("t62"."_l4" AS DOUBLE) - CAST("t62"."_r4" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t62"."_l4" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t62"."_l5" IS NOT DISTINCT FROM "t62"."_r5"
                    OR COALESCE(
                      ABS(CAST("t62"."_l5" AS DOUBLE) - CAST("t62"."_r5" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t62"."_l5" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t62"."_l6" IS NOT DISTINCT FROM "t62"."_r6"
                    OR COALESCE(
                      ABS("t62"."_l6" - "t62"."_r6") <= (
                        (
                          ABS("t62"."_l6") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t80"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'the fleet of a venue and day = its devices' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t65"."_lk0", "t65"."_rk0"),
                  COALESCE(CAST("t65"."_lk1" AS TEXT), CAST("t65"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t65"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t65"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE WHEN "t65"."_l0" IS NOT DISTINCT FROM "t65"."_r0" THEN '' ELSE 'devices ' END || CASE
                  WHEN "t65"."_l1" IS NOT DISTINCT FROM "t65"."_r1"
                  THEN ''
                  ELSE 'tap_controllers '
                END || CASE
                  WHEN "t65"."_l2" IS NOT DISTINCT FROM "t65"."_r2"
                  THEN ''
                  ELSE 'controllers_in_service '
                END || CASE
                  WHEN "t65"."_l3" IS NOT DISTINCT FROM "t65"."_r3"
                  THEN ''
                  ELSE 'controllers_watched '
                END || CASE
                  WHEN "t65"."_l4" IS NOT DISTINCT FROM "t65"."_r4"
                  THEN ''
                  ELSE 'controllers_active '
                END || CASE
                  WHEN "t65"."_l5" IS NOT DISTINCT FROM "t65"."_r5"
                  THEN ''
                  ELSE 'active_devices '
                END || CASE
                  WHEN "t65"."_l6" IS NOT DISTINCT FROM "t65"."_r6"
                  THEN ''
                  ELSE 'active_devices_30d '
                END AS "differences"
              FROM (
                SELECT
                  "t19"."_lk0",
                  "t19"."_lk1",
                  "t19"."_l0",
                  "t19"."_l1",
                  "t19"."_l2",
                  "t19"."_l3",
                  "t19"."_l4",
                  "t19"."_l5",
                  "t19"."_l6",
                  "t59"."_rk0",
                  "t59"."_rk1",
                  "t59"."_r0",
                  "t59"."_r1",
                  "t59"."_r2",
                  "t59"."_r3",
                  "t59"."_r4",
                  "t59"."_r5",
                  "t59"."_r6"
                FROM (
                  SELECT
                    "t0"."location_id" AS "_lk0",
                    "t0"."day" AS "_lk1",
                    "t0"."devices" AS "_l0",
                    "t0"."tap_controllers" AS "_l1",
                    "t0"."controllers_in_service" AS "_l2",
                    "t0"."controllers_watched" AS "_l3",
                    "t0"."controllers_active" AS "_l4",
                    "t0"."active_devices" AS "_l5",
                    "t0"."active_devices_30d" AS "_l6"
                  FROM "timeline"."location_days" AS "t0"
                  WHERE
                    "t0"."devices" > 0
                ) AS "t19"
                FULL OUTER JOIN (
                  SELECT
                    "t48"."location_id" AS "_rk0",
                    "t48"."day" AS "_rk1",
                    "t48"."devices" AS "_r0",
                    "t48"."tap_controllers" AS "_r1",
                    "t48"."controllers_in_service" AS "_r2",
                    "t48"."controllers_watched" AS "_r3",
                    "t48"."controllers_active" AS "_r4",
                    "t48"."active_devices" AS "_r5",
                    "t48"."active_devices_30d" AS "_r6"
                  FROM "t45" AS "t48"
                ) AS "t59"
                  ON "t19"."_lk0" = "t59"."_rk0" AND "t19"."_lk1" = "t59"."_rk1"
              ) AS "t65"
              WHERE
                NOT (
                  (
                    "t65"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t65"."_rk0" IS NOT NULL
                  )
                  AND "t65"."_l0" IS NOT DISTINCT FROM "t65"."_r0"
                  AND "t65"."_l1" IS NOT DISTINCT FROM "t65"."_r1"
                  AND "t65"."_l2" IS NOT DISTINCT FROM "t65"."_r2"
                  AND "t65"."_l3" IS NOT DISTINCT FROM "t65"."_r3"
                  AND "t65"."_l4" IS NOT DISTINCT FROM "t65"."_r4"
                  AND "t65"."_l5" IS NOT DISTINCT FROM "t65"."_r5"
                  AND "t65"."_l6" IS NOT DISTINCT FROM "t65"."_r6"
                )
            ) AS "t77"
          ) AS "t81"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'no fleet without devices' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t63"."_lk0", "t63"."_rk0"),
                COALESCE(CAST("t63"."_lk1" AS TEXT), CAST("t63"."_rk1" AS TEXT))
              ) AS "entity_key",
              CASE
                WHEN "t63"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t63"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END AS "differences"
            FROM (
              SELECT
                "t28"."_lk0",
                "t28"."_lk1",
                "t57"."_rk0",
                "t57"."_rk1"
              FROM (
                SELECT
                  "t0"."location_id" AS "_lk0",
                  "t0"."day" AS "_lk1"
                FROM "timeline"."location_days" AS "t0"
                WHERE
                  "t0"."devices" = 0
                  AND (
                    "t0"."tap_controllers" + "t0"."controllers_in_service" + "t0"."active_devices"
                  ) > 0
              ) AS "t28"
              LEFT OUTER JOIN (
                SELECT
                  "t48"."location_id" AS "_rk0",
                  "t48"."day" AS "_rk1"
                FROM "t45" AS "t48"
              ) AS "t57"
                ON "t28"."_lk0" = "t57"."_rk0" AND "t28"."_lk1" = "t57"."_rk1"
            ) AS "t63"
            WHERE
              NOT (
                (
                  "t63"."_lk0" IS NOT NULL
                ) AND (
                  "t63"."_rk0" IS NOT NULL
                )
              )
          ) AS "t71"
        ) AS "t82"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'every venue has every day of its life' AS "statement",
            CONCAT_WS('|', COALESCE("t78"."_lk0", "t78"."_rk0")) AS "entity_key",
            CASE
              WHEN "t78"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t78"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE WHEN "t78"."_l0" IS NOT DISTINCT FROM "t78"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t78"."_l1" IS NOT DISTINCT FROM "t78"."_r1" THEN '' ELSE 'last ' END || CASE WHEN "t78"."_l2" IS NOT DISTINCT FROM "t78"."_r2" THEN '' ELSE 'days ' END || CASE
              WHEN "t78"."_l3" IS NOT DISTINCT FROM "t78"."_r3"
              THEN ''
              ELSE 'account_id '
            END || CASE WHEN "t78"."_l4" IS NOT DISTINCT FROM "t78"."_r4" THEN '' ELSE 'other ' END || CASE WHEN "t78"."_l5" IS NOT DISTINCT FROM "t78"."_r5" THEN '' ELSE 'created ' END || CASE
              WHEN "t78"."_l6" IS NOT DISTINCT FROM "t78"."_r6"
              THEN ''
              ELSE 'other_created '
            END AS "differences"
          FROM (
            SELECT
              "t27"."_lk0",
              "t27"."_l0",
              "t27"."_l1",
              "t27"."_l2",
              "t27"."_l3",
              "t27"."_l4",
              "t27"."_l5",
              "t27"."_l6",
              "t76"."_rk0",
              "t76"."_r0",
              "t76"."_r1",
              "t76"."_r2",
              "t76"."_r3",
              "t76"."_r4",
              "t76"."_r5",
              "t76"."_r6"
            FROM (
              SELECT
                "t10"."location_id" AS "_lk0",
                "t10"."first" AS "_l0",
                "t10"."last" AS "_l1",
                "t10"."days" AS "_l2",
                "t10"."account_id" AS "_l3",
                "t10"."other" AS "_l4",
                "t10"."created" AS "_l5",
                "t10"."other_created" AS "_l6"
              FROM (
                SELECT
                  "t0"."location_id",
                  MIN("t0"."day") AS "first",
                  MAX("t0"."day") AS "last",
                  COUNT(*) AS "days",
                  MAX("t0"."account_id") AS "account_id",
                  MIN("t0"."account_id") AS "other",
                  MAX("t0"."location_created_date") AS "created",
                  MIN("t0"."location_created_date") AS "other_created"
                FROM "timeline"."location_days" AS "t0"
                GROUP BY
                  1
              ) AS "t10"
            ) AS "t27"
            FULL OUTER JOIN (
              SELECT
                "t70"."location_id" AS "_rk0",
                GREATEST(
                  LEAST(COALESCE("t70"."created", "t70"."fact"), COALESCE("t70"."fact", "t70"."created")),
                  CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                ) AS "_r0",
                MAKE_DATE(2026, 6, 30) AS "_r1",
                DATE_DIFF(
                  'DAY',
                  GREATEST(
                    LEAST(COALESCE("t70"."created", "t70"."fact"), COALESCE("t70"."fact", "t70"."created")),
                    CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                  ),
                  MAKE_DATE(2026, 6, 30)
                ) + 1 AS "_r2",
                "t70"."account_id" AS "_r3",
                "t70"."account_id" AS "_r4",
                "t70"."created" AS "_r5",
                "t70"."created" AS "_r6"
              FROM (
                SELECT
                  "t25"."location_id",
                  "t25"."account_id",
                  "t64"."fact",
                  CAST("t25"."location_created_at" AS DATE) AS "created"
                FROM "t16" AS "t25"
                LEFT OUTER JOIN (
                  SELECT
                    "t58"."location_id",
                    MIN("t58"."day") AS "fact"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t47"."location_id",
                        "t47"."day"
                      FROM "t44" AS "t47"
                    ) AS "t51"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t48"."location_id",
                        "t48"."day"
                      FROM "t45" AS "t48"
                    ) AS "t54"
                  ) AS "t58"
                  GROUP BY
                    1
                ) AS "t64"
                  ON "t25"."location_id" = "t64"."location_id"
              ) AS "t70"
              WHERE
                GREATEST(
                  LEAST(COALESCE("t70"."created", "t70"."fact"), COALESCE("t70"."fact", "t70"."created")),
                  CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                ) <= MAKE_DATE(2026, 6, 30)
            ) AS "t76"
              ON "t27"."_lk0" = "t76"."_rk0"
          ) AS "t78"
          WHERE
            NOT (
              (
                "t78"."_lk0" IS NOT NULL
              )
              AND (
                "t78"."_rk0" IS NOT NULL
              )
              AND "t78"."_l0" IS NOT DISTINCT FROM "t78"."_r0"
              AND "t78"."_l1" IS NOT DISTINCT FROM "t78"."_r1"
              AND "t78"."_l2" IS NOT DISTINCT FROM "t78"."_r2"
              AND "t78"."_l3" IS NOT DISTINCT FROM "t78"."_r3"
              AND "t78"."_l4" IS NOT DISTINCT FROM "t78"."_r4"
              AND "t78"."_l5" IS NOT DISTINCT FROM "t78"."_r5"
              AND "t78"."_l6" IS NOT DISTINCT FROM "t78"."_r6"
            )
        ) AS "t83"
      ) AS "t84"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          '30 days of a venue, over its life' AS "statement",
          CONCAT_WS('|', COALESCE("t49"."_lk0", "t49"."_rk0")) AS "entity_key",
          CASE
            WHEN "t49"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t49"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
            OR COALESCE(
              ABS(CAST("t49"."_l0" AS DOUBLE) - CAST("t49"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t49"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'events_30d '
          END || CASE
            WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
            OR COALESCE(
              ABS(CAST("t49"."_l1" AS DOUBLE) - CAST("t49"."_r1" AS DOUBLE)) <= (
                (
                  ABS(CAST("t49"."_l1" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'pours_30d '
          END || CASE
            WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
            OR COALESCE(
              ABS("t49"."_l2" - "t49"."_r2") <= (
                (
                  ABS("t49"."_l2") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'volume_ml_30d '
          END || CASE
            WHEN "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3"
            OR COALESCE(
              ABS(CAST("t49"."_l3" AS DOUBLE) - CAST("t49"."_r3" AS DOUBLE)) <= (
                (
                  ABS(CAST("t49"."_l3" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'readings_30d '
          END || CASE
            WHEN "t49"."_l4" IS NOT DISTINCT FROM "t49"."_r4"
            OR COALESCE(
              ABS(CAST("t49"."_l4" AS DOUBLE) - CAST("t49"."_r4" AS DOUBLE)) <= (
                (
                  ABS(CAST("t49"."_l4" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'anomalies_30d '
          END || CASE
            WHEN "t49"."_l5" IS NOT DISTINCT FROM "t49"."_r5"
            OR COALESCE(
              ABS(CAST("t49"."_l5" AS DOUBLE) - CAST("t49"."_r5" AS DOUBLE)) <= (
                (
                  ABS(CAST("t49"."_l5" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'active_days_30d '
          END AS "differences"
        FROM (
          SELECT
            "t38"."_lk0",
            "t38"."_l0",
            "t38"."_l1",
            "t38"."_l2",
            "t38"."_l3",
            "t38"."_l4",
            "t38"."_l5",
            "t41"."_rk0",
            "t41"."_r0",
            "t41"."_r1",
            "t41"."_r2",
            "t41"."_r3",
            "t41"."_r4",
            "t41"."_r5"
          FROM (
            SELECT
              "t31"."location_id" AS "_lk0",
              "t31"."events_30d" AS "_l0",
              "t31"."pours_30d" AS "_l1",
              "t31"."volume_ml_30d" AS "_l2",
              "t31"."readings_30d" AS "_l3",
              "t31"."anomalies_30d" AS "_l4",
              "t31"."active_days_30d" AS "_l5"
            FROM "t29" AS "t31"
          ) AS "t38"
          FULL OUTER JOIN (
            SELECT
              "t32"."location_id" AS "_rk0",
              "t32"."counted_events" AS "_r0",
              "t32"."counted_pours" AS "_r1",
              "t32"."counted_volume_ml" AS "_r2",
              "t32"."counted_readings" AS "_r3",
              "t32"."counted_anomalies" AS "_r4",
              "t32"."counted_active_days" AS "_r5"
            FROM "t29" AS "t32"
          ) AS "t41"
            ON "t38"."_lk0" = "t41"."_rk0"
        ) AS "t49"
        WHERE
          NOT (
            (
              "t49"."_lk0" IS NOT NULL
            )
            AND (
              "t49"."_rk0" IS NOT NULL
            )
            AND (
              "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
              OR COALESCE(
                ABS(CAST("t49"."_l0" AS DOUBLE) - CAST("t49"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t49"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
              OR COALESCE(
                ABS(CAST("t49"."_l1" AS DOUBLE) - CAST("t49"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t49"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
              OR COALESCE(
                ABS("t49"."_l2" - "t49"."_r2") <= (
                  (
                    ABS("t49"."_l2") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3"
              OR COALESCE(
                ABS(CAST("t49"."_l3" AS DOUBLE) - CAST("t49"."_r3" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t49"."_l3" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t49"."_l4" IS NOT DISTINCT FROM "t49"."_r4"
              OR COALESCE(
                ABS(CAST("t49"."_l4" AS DOUBLE) - CAST("t49"."_r4" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t49"."_l4" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t49"."_l5" IS NOT DISTINCT FROM "t49"."_r5"
              OR COALESCE(
                ABS(CAST("t49"."_l5" AS DOUBLE) - CAST("t49"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t49"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t73"
    ) AS "t85"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        '30 days of a venue to as_of' AS "statement",
        CONCAT_WS('|', COALESCE("t50"."_lk0", "t50"."_rk0")) AS "entity_key",
        CASE
          WHEN "t50"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t50"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
          OR COALESCE(
            ABS(CAST("t50"."_l0" AS DOUBLE) - CAST("t50"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'active_days_30d '
        END || CASE
          WHEN "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
          OR COALESCE(
            ABS("t50"."_l1" - "t50"."_r1") <= (
              (
                ABS("t50"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'avg_flow_rate_30d '
        END || CASE
          WHEN "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
          OR COALESCE(
            ABS(CAST("t50"."_l2" AS DOUBLE) - CAST("t50"."_r2" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l2" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'events_30d '
        END || CASE
          WHEN "t50"."_l3" IS NOT DISTINCT FROM "t50"."_r3"
          OR COALESCE(
            ABS(CAST("t50"."_l3" AS DOUBLE) - CAST("t50"."_r3" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l3" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'pours_30d '
        END || CASE
          WHEN "t50"."_l4" IS NOT DISTINCT FROM "t50"."_r4"
          OR COALESCE(
            ABS("t50"."_l4" - "t50"."_r4") <= (
              (
                ABS("t50"."_l4") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'volume_ml_30d '
        END || CASE
          WHEN "t50"."_l5" IS NOT DISTINCT FROM "t50"."_r5"
          OR COALESCE(
            ABS(CAST("t50"."_l5" AS DOUBLE) - CAST("t50"."_r5" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l5" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'readings_30d '
        END || CASE
          WHEN "t50"."_l6" IS NOT DISTINCT FROM "t50"."_r6"
          OR COALESCE(
            ABS(CAST("t50"."_l6" AS DOUBLE) - CAST("t50"."_r6" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l6" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'anomalies_30d '
        END AS "differences"
      FROM (
        SELECT
          "t18"."_lk0",
          "t18"."_l0",
          "t18"."_l1",
          "t18"."_l2",
          "t18"."_l3",
          "t18"."_l4",
          "t18"."_l5",
          "t18"."_l6",
          "t42"."_rk0",
          "t42"."_r0",
          "t42"."_r1",
          "t42"."_r2",
          "t42"."_r3",
          "t42"."_r4",
          "t42"."_r5",
          "t42"."_r6"
        FROM (
          SELECT
            "t0"."location_id" AS "_lk0",
            "t0"."active_days_30d" AS "_l0",
            "t0"."avg_flow_rate_30d" AS "_l1",
            "t0"."events_30d" AS "_l2",
            "t0"."pours_30d" AS "_l3",
            "t0"."volume_ml_30d" AS "_l4",
            "t0"."readings_30d" AS "_l5",
            "t0"."anomalies_30d" AS "_l6"
          FROM "timeline"."location_days" AS "t0"
          WHERE
            "t0"."day" = MAKE_DATE(2026, 6, 30)
        ) AS "t18"
        FULL OUTER JOIN (
          SELECT
            "t33"."location_id" AS "_rk0",
            "t33"."active_days_30d" AS "_r0",
            "t33"."avg_flow_rate_30d" AS "_r1",
            "t33"."events_30d" AS "_r2",
            "t33"."pours_30d" AS "_r3",
            "t33"."volume_ml_30d" AS "_r4",
            "t33"."readings_30d" AS "_r5",
            "t33"."anomalies_30d" AS "_r6"
          FROM (
            SELECT
              "t14"."location_id",
              COUNT(*) FILTER(WHERE
                "t14"."events" > 0) AS "active_days_30d",
              SUM("t14"."flow_sum") / NULLIF(CAST(CAST(SUM("t14"."flow_readings") AS BIGINT) AS DOUBLE), 0.0) AS "avg_flow_rate_30d",
              CAST(SUM("t14"."events") AS BIGINT) AS "events_30d",
              CAST(SUM("t14"."pours") AS BIGINT) AS "pours_30d",
              SUM("t14"."volume_ml") AS "volume_ml_30d",
              CAST(SUM("t14"."readings") AS BIGINT) AS "readings_30d",
              CAST(SUM("t14"."anomalies") AS BIGINT) AS "anomalies_30d"
            FROM (
              SELECT
                *
              FROM "timeline"."location_days" AS "t0"
              WHERE
                "t0"."day" <= MAKE_DATE(2026, 6, 30)
                AND "t0"."day" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                )
            ) AS "t14"
            GROUP BY
              1
          ) AS "t33"
        ) AS "t42"
          ON "t18"."_lk0" = "t42"."_rk0"
      ) AS "t50"
      WHERE
        NOT (
          (
            "t50"."_lk0" IS NOT NULL
          )
          AND (
            "t50"."_rk0" IS NOT NULL
          )
          AND (
            "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
            OR COALESCE(
              ABS(CAST("t50"."_l0" AS DOUBLE) - CAST("t50"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t50"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
            OR COALESCE(
              ABS("t50"."_l1" - "t50"."_r1") <= (
                (
                  ABS("t50"."_l1") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
            OR COALESCE(
              ABS(CAST("t50"."_l2" AS DOUBLE) - CAST("t50"."_r2" AS DOUBLE)) <= (
                (
                  ABS(CAST("t50"."_l2" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t50"."_l3" IS NOT DISTINCT FROM "t50"."_r3"
            OR COALESCE(
              ABS(CAST("t50"."_l3" AS DOUBLE) - CAST("t50"."_r3" AS DOUBLE)) <= (
                (
                  ABS(CAST("t50"."_l3" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t50"."_l4" IS NOT DISTINCT FROM "t50"."_r4"
            OR COALESCE(
              ABS("t50"."_l4" - "t50"."_r4") <= (
                (
                  ABS("t50"."_l4") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t50"."_l5" IS NOT DISTINCT FROM "t50"."_r5"
            OR COALESCE(
              ABS(CAST("t50"."_l5" AS DOUBLE) - CAST("t50"."_r5" AS DOUBLE)) <= (
                (
                  ABS(CAST("t50"."_l5" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t50"."_l6" IS NOT DISTINCT FROM "t50"."_r6"
            OR COALESCE(
              ABS(CAST("t50"."_l6" AS DOUBLE) - CAST("t50"."_r6" AS DOUBLE)) <= (
                (
                  ABS(CAST("t50"."_l6" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
    ) AS "t75"
  ) AS "t86"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'readings of 30 days at a venue' AS "statement",
      CONCAT_WS('|', COALESCE("t72"."_lk0", "t72"."_rk0")) AS "entity_key",
      CASE
        WHEN "t72"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t72"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
        OR COALESCE(
          ABS("t72"."_l0" - "t72"."_r0") <= (
            (
              ABS("t72"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'quality_issue_rate_30d '
      END || CASE
        WHEN "t72"."_l1" IS NOT DISTINCT FROM "t72"."_r1"
        OR COALESCE(
          ABS("t72"."_l1" - "t72"."_r1") <= (
            (
              ABS("t72"."_l1") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_flow_rate_30d '
      END AS "differences"
    FROM (
      SELECT
        "t17"."_lk0",
        "t17"."_l0",
        "t17"."_l1",
        "t68"."_rk0",
        "t68"."_r0",
        "t68"."_r1"
      FROM (
        SELECT
          "t0"."location_id" AS "_lk0",
          "t0"."quality_issue_rate_30d" AS "_l0",
          "t0"."avg_flow_rate_30d" AS "_l1"
        FROM "timeline"."location_days" AS "t0"
        WHERE
          "t0"."day" = MAKE_DATE(2026, 6, 30) AND "t0"."events_30d" > 0
      ) AS "t17"
      FULL OUTER JOIN (
        SELECT
          "t60"."location_id" AS "_rk0",
          "t60"."quality_issue_rate_30d" AS "_r0",
          "t60"."avg_flow_rate_30d" AS "_r1"
        FROM (
          SELECT
            "t43"."location_id",
            (
              CAST(CAST(SUM("t43"."anomalies") AS BIGINT) AS DOUBLE) / NULLIF(CAST(CAST(SUM("t43"."readings") AS BIGINT) AS DOUBLE), 0.0)
            ) * 100.0 AS "quality_issue_rate_30d",
            SUM("t43"."flow_sum") / NULLIF(CAST(CAST(SUM("t43"."flow_readings") AS BIGINT) AS DOUBLE), 0.0) AS "avg_flow_rate_30d"
          FROM (
            SELECT
              *
            FROM "t34" AS "t37"
            WHERE
              "t37"."event_date" <= MAKE_DATE(2026, 6, 30)
              AND "t37"."event_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
              )
          ) AS "t43"
          GROUP BY
            1
        ) AS "t60"
      ) AS "t68"
        ON "t17"."_lk0" = "t68"."_rk0"
    ) AS "t72"
    WHERE
      NOT (
        (
          "t72"."_lk0" IS NOT NULL
        )
        AND (
          "t72"."_rk0" IS NOT NULL
        )
        AND (
          "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
          OR COALESCE(
            ABS("t72"."_l0" - "t72"."_r0") <= (
              (
                ABS("t72"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t72"."_l1" IS NOT DISTINCT FROM "t72"."_r1"
          OR COALESCE(
            ABS("t72"."_l1" - "t72"."_r1") <= (
              (
                ABS("t72"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t79"
) AS "t87"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a day of a venue agrees with itself' AS "statement",
      COALESCE("t30"."location_id", 'null') || '|' || COALESCE(CAST("t30"."day" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          CASE
            WHEN (
              "t30"."controllers_watched" IS NULL
            )
            OR (
              "t30"."controllers_watched" = 0
            )
            OR (
              "t30"."controllers_active" IS NULL
            )
            THEN (
              "t30"."availability_pct" / 100.0
            ) IS NULL
            ELSE (
              (
                "t30"."availability_pct" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t30"."availability_pct" / 100.0
                    ) * CAST("t30"."controllers_watched" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t30"."controllers_active" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t30"."availability_pct" / 100.0
                    ) * CAST("t30"."controllers_watched" AS DOUBLE)
                  ) - CAST("t30"."controllers_active" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        "t30"."availability_pct" / 100.0
                      ) * CAST("t30"."controllers_watched" AS DOUBLE)
                    ),
                    ABS(CAST("t30"."controllers_active" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'availability; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t30"."has_device_data" OR (
              "t30"."devices" = 0
            )
          ) = (
            "t30"."status" IS NOT NULL
          )
        )
        THEN 'told; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t30"."controllers_watched" = CASE WHEN "t30"."has_device_data" THEN "t30"."controllers_in_service" ELSE 0 END
        )
        THEN 'watched; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t5"."location_id",
        "t5"."day",
        "t5"."account_id",
        "t5"."location_created_date",
        "t5"."devices",
        "t5"."tap_controllers",
        "t5"."controllers_in_service",
        "t5"."controllers_watched",
        "t5"."controllers_active",
        "t5"."availability_pct",
        "t5"."active_devices",
        "t5"."active_devices_30d",
        "t5"."events",
        "t5"."pours",
        "t5"."volume_ml",
        "t5"."readings",
        "t5"."anomalies",
        "t5"."flow_readings",
        "t5"."flow_sum",
        "t5"."events_30d",
        "t5"."pours_30d",
        "t5"."volume_ml_30d",
        "t5"."readings_30d",
        "t5"."anomalies_30d",
        "t5"."quality_issue_rate_30d",
        "t5"."avg_flow_rate_30d",
        "t5"."active_days_30d",
        "t5"."health_score",
        "t5"."health_band",
        "t5"."connectivity_tier",
        "t5"."volume_tier",
        "t5"."status",
        "t5"."operational_status",
        "t13"."has_device_data",
        "t13"."_day"
      FROM "timeline"."location_days" AS "t5"
      INNER JOIN (
        SELECT
          "t1"."has_device_data",
          "t1"."day" AS "_day"
        FROM "timeline"."days" AS "t1"
      ) AS "t13"
        ON "t5"."day" = "t13"."_day"
    ) AS "t30"
    WHERE
      NOT (
        CASE
          WHEN (
            "t30"."controllers_watched" IS NULL
          )
          OR (
            "t30"."controllers_watched" = 0
          )
          OR (
            "t30"."controllers_active" IS NULL
          )
          THEN (
            "t30"."availability_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t30"."availability_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t30"."availability_pct" / 100.0
                  ) * CAST("t30"."controllers_watched" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t30"."controllers_active" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t30"."availability_pct" / 100.0
                  ) * CAST("t30"."controllers_watched" AS DOUBLE)
                ) - CAST("t30"."controllers_active" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      "t30"."availability_pct" / 100.0
                    ) * CAST("t30"."controllers_watched" AS DOUBLE)
                  ),
                  ABS(CAST("t30"."controllers_active" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND (
          (
            "t30"."has_device_data" OR (
              "t30"."devices" = 0
            )
          ) = (
            "t30"."status" IS NOT NULL
          )
        )
        AND (
          "t30"."controllers_watched" = CASE WHEN "t30"."has_device_data" THEN "t30"."controllers_in_service" ELSE 0 END
        )
      )
  ) AS "t67"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'quality of a venue and day agrees with its readings' AS "statement",
      COALESCE("t0"."location_id", 'null') || '|' || COALESCE(CAST("t0"."day" AS TEXT), 'null') AS "entity_key",
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
        THEN 'quality; '
        ELSE ''
      END AS "differences"
    FROM "timeline"."location_days" AS "t0"
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
      )
  ) AS "t46"
) AS "t69"
