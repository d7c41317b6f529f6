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
          'hours of a device = its events' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t34"."_lk0", "t34"."_rk0"),
            COALESCE(CAST("t34"."_lk1" AS TEXT), CAST("t34"."_rk1" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t34"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t34"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t34"."_l0" IS NOT DISTINCT FROM "t34"."_r0"
            OR COALESCE(
              ABS(CAST("t34"."_l0" AS DOUBLE) - CAST("t34"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t34"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'events '
          END || CASE
            WHEN "t34"."_l1" IS NOT DISTINCT FROM "t34"."_r1"
            OR COALESCE(
              ABS(CAST("t34"."_l1" AS DOUBLE) - CAST("t34"."_r1" AS DOUBLE)) <= (
                (
                  ABS(CAST("t34"."_l1" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pours '
          END || CASE
            WHEN "t34"."_l2" IS NOT DISTINCT FROM "t34"."_r2"
            OR COALESCE(
              ABS("t34"."_l2" - "t34"."_r2") <= (
                (
                  ABS("t34"."_l2") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'volume_ml '
          END || CASE
            WHEN "t34"."_l3" IS NOT DISTINCT FROM "t34"."_r3"
            OR COALESCE(
              ABS(CAST("t34"."_l3" AS DOUBLE) - CAST("t34"."_r3" AS DOUBLE)) <= (
                (
                  ABS(CAST("t34"."_l3" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'orphans '
          END || CASE
            WHEN "t34"."_l4" IS NOT DISTINCT FROM "t34"."_r4"
            OR COALESCE(
              ABS(CAST("t34"."_l4" AS DOUBLE) - CAST("t34"."_r4" AS DOUBLE)) <= (
                (
                  ABS(CAST("t34"."_l4" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'readings '
          END || CASE
            WHEN "t34"."_l5" IS NOT DISTINCT FROM "t34"."_r5"
            OR COALESCE(
              ABS(CAST("t34"."_l5" AS DOUBLE) - CAST("t34"."_r5" AS DOUBLE)) <= (
                (
                  ABS(CAST("t34"."_l5" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'anomalies '
          END || CASE
            WHEN "t34"."_l6" IS NOT DISTINCT FROM "t34"."_r6"
            OR COALESCE(
              ABS(CAST("t34"."_l6" AS DOUBLE) - CAST("t34"."_r6" AS DOUBLE)) <= (
                (
                  ABS(CAST("t34"."_l6" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'errors '
          END AS "differences"
        FROM (
          SELECT
            "t21"."_lk0",
            "t21"."_lk1",
            "t21"."_l0",
            "t21"."_l1",
            "t21"."_l2",
            "t21"."_l3",
            "t21"."_l4",
            "t21"."_l5",
            "t21"."_l6",
            "t25"."_rk0",
            "t25"."_rk1",
            "t25"."_r0",
            "t25"."_r1",
            "t25"."_r2",
            "t25"."_r3",
            "t25"."_r4",
            "t25"."_r5",
            "t25"."_r6"
          FROM (
            SELECT
              "t16"."device_id" AS "_lk0",
              "t16"."day" AS "_lk1",
              "t16"."events" AS "_l0",
              "t16"."pours" AS "_l1",
              "t16"."volume_ml" AS "_l2",
              "t16"."orphans" AS "_l3",
              "t16"."readings" AS "_l4",
              "t16"."anomalies" AS "_l5",
              "t16"."errors" AS "_l6"
            FROM (
              SELECT
                "t4"."device_id",
                "t4"."day",
                CAST(SUM("t4"."events") AS BIGINT) AS "events",
                CAST(SUM("t4"."pours") AS BIGINT) AS "pours",
                SUM("t4"."volume_ml") AS "volume_ml",
                CAST(SUM("t4"."orphans") AS BIGINT) AS "orphans",
                CAST(SUM("t4"."readings") AS BIGINT) AS "readings",
                CAST(SUM("t4"."anomalies") AS BIGINT) AS "anomalies",
                CAST(SUM("t4"."errors") AS BIGINT) AS "errors"
              FROM (
                SELECT
                  "t0"."device_id",
                  "t0"."location_id",
                  "t0"."account_id",
                  "t0"."is_orphan",
                  "t0"."event_date",
                  "t0"."hour_timestamp",
                  "t0"."business_period",
                  "t0"."first_event_at",
                  "t0"."last_event_at",
                  "t0"."last_pour_at",
                  "t0"."events",
                  "t0"."pours",
                  "t0"."temperature_events",
                  "t0"."pressure_events",
                  "t0"."keg_level_events",
                  "t0"."cleaning_events",
                  "t0"."health_check_events",
                  "t0"."error_events",
                  "t0"."maintenance_events",
                  "t0"."calibration_events",
                  "t0"."volume_ml",
                  "t0"."min_pour_ml",
                  "t0"."max_pour_ml",
                  "t0"."pour_seconds",
                  "t0"."active_seconds",
                  "t0"."flow_readings",
                  "t0"."flow_sum",
                  "t0"."flow_square_sum",
                  "t0"."min_flow",
                  "t0"."max_flow",
                  "t0"."temperature_readings",
                  "t0"."temperature_sum",
                  "t0"."temperature_square_sum",
                  "t0"."min_temperature",
                  "t0"."max_temperature",
                  "t0"."temperature_anomalies",
                  "t0"."critical_temperatures",
                  "t0"."high_temperatures",
                  "t0"."low_temperatures",
                  "t0"."pressure_readings",
                  "t0"."pressure_sum",
                  "t0"."pressure_square_sum",
                  "t0"."min_pressure",
                  "t0"."max_pressure",
                  "t0"."pressure_anomalies",
                  "t0"."critical_pressures",
                  "t0"."high_pressures",
                  "t0"."low_pressures",
                  "t0"."readings",
                  "t0"."anomalies",
                  "t0"."critical_readings",
                  "t0"."checks",
                  "t0"."alerts",
                  "t0"."events_with_status",
                  "t0"."successful_events",
                  "t0"."failed_events",
                  "t0"."errors",
                  "t0"."health_check_errors",
                  "t0"."last_maintenance_at",
                  "t0"."event_date" AS "day",
                  CASE WHEN "t0"."is_orphan" THEN "t0"."events" ELSE 0 END AS "orphans"
                FROM "timeline"."tap_hours" AS "t0"
              ) AS "t4"
              GROUP BY
                1,
                2
            ) AS "t16"
          ) AS "t21"
          FULL OUTER JOIN (
            SELECT
              "t19"."device_id" AS "_rk0",
              "t19"."day" AS "_rk1",
              "t19"."events" AS "_r0",
              "t19"."pours" AS "_r1",
              "t19"."volume_ml" AS "_r2",
              "t19"."orphans" AS "_r3",
              "t19"."readings" AS "_r4",
              "t19"."anomalies" AS "_r5",
              "t19"."errors" AS "_r6"
            FROM (
              SELECT
                "t8"."device_id",
                "t8"."day",
                COUNT(*) AS "events",
                COUNT(*) FILTER(WHERE
                  "t8"."is_valid_pour") AS "pours",
                COALESCE(SUM("t8"."volume_ml"), 0.0) AS "volume_ml",
                COUNT(*) FILTER(WHERE
                  "t8"."is_orphan") AS "orphans",
                COUNT("t8"."quality_level") AS "readings",
                COUNT(*) FILTER(WHERE
                  "t8"."quality_level" <> 'normal') AS "anomalies",
                COUNT(*) FILTER(WHERE
                  "t8"."is_error") AS "errors"
              FROM (
                SELECT
                  "t2"."tap_event_id",
                  COALESCE("t2"."device_id", 'unassigned') AS "device_id",
                  "t2"."location_id",
                  "t2"."account_id",
                  "t2"."event_timestamp",
                  "t2"."event_date",
                  "t2"."event_hour",
                  "t2"."event_day_of_week",
                  "t2"."business_period",
                  "t2"."event_type",
                  "t2"."event_category",
                  "t2"."status",
                  "t2"."event_status",
                  "t2"."is_successful",
                  "t2"."is_error",
                  "t2"."is_alert",
                  "t2"."device_category",
                  "t2"."is_valid_pour",
                  "t2"."volume_ml",
                  "t2"."volume_oz",
                  "t2"."flow_rate_ml_per_sec",
                  "t2"."duration_seconds",
                  "t2"."estimated_revenue",
                  "t2"."beer_type",
                  "t2"."temperature_c",
                  "t2"."target_temperature_c",
                  "t2"."ambient_temperature_c",
                  "t2"."cooling_active",
                  "t2"."temperature_level",
                  "t2"."temperature_anomaly",
                  "t2"."pressure_psi",
                  "t2"."target_pressure_psi",
                  "t2"."co2_level",
                  "t2"."pressure_alert",
                  "t2"."pressure_level",
                  "t2"."pressure_anomaly",
                  "t2"."quality_level",
                  "t2"."keg_id",
                  "t2"."keg_level_percent",
                  "t2"."keg_volume_remaining_ml",
                  "t2"."estimated_pours_remaining",
                  "t2"."cleaning_type",
                  "t2"."cleaning_chemical",
                  "t2"."cleaning_operator_id",
                  "t2"."health_status",
                  "t2"."uptime_hours",
                  "t2"."error_count",
                  "t2"."last_maintenance_at",
                  "t2"."firmware_version",
                  "t2"."missing_device_id",
                  "t2"."missing_timestamp",
                  "t2"."invalid_volume",
                  "t2"."invalid_duration",
                  "t2"."is_orphan",
                  "t2"."record_created_at",
                  "t2"."event_date" AS "day"
                FROM "staging"."stg_app_database__tap_events" AS "t2"
                WHERE
                  "t2"."event_timestamp" IS NOT NULL
              ) AS "t8"
              GROUP BY
                1,
                2
            ) AS "t19"
          ) AS "t25"
            ON "t21"."_lk0" = "t25"."_rk0" AND "t21"."_lk1" = "t25"."_rk1"
        ) AS "t34"
        WHERE
          NOT (
            (
              "t34"."_lk0" IS NOT NULL
            )
            AND (
              "t34"."_rk0" IS NOT NULL
            )
            AND (
              "t34"."_l0" IS NOT DISTINCT FROM "t34"."_r0"
              OR COALESCE(
                ABS(CAST("t34"."_l0" AS DOUBLE) - CAST("t34"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t34"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t34"."_l1" IS NOT DISTINCT FROM "t34"."_r1"
              OR COALESCE(
                ABS(CAST("t34"."_l1" AS DOUBLE) - CAST("t34"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t34"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t34"."_l2" IS NOT DISTINCT FROM "t34"."_r2"
              OR COALESCE(
                ABS("t34"."_l2" - "t34"."_r2") <= (
                  (
                    ABS("t34"."_l2") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t34"."_l3" IS NOT DISTINCT FROM "t34"."_r3"
              OR COALESCE(
                ABS(CAST("t34"."_l3" AS DOUBLE) - CAST("t34"."_r3" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t34"."_l3" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t34"."_l4" IS NOT DISTINCT FROM "t34"."_r4"
              OR COALESCE(
                ABS(CAST("t34"."_l4" AS DOUBLE) - CAST("t34"."_r4" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t34"."_l4" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t34"."_l5" IS NOT DISTINCT FROM "t34"."_r5"
              OR COALESCE(
                ABS(CAST("t34"."_l5" AS DOUBLE) - CAST("t34"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t34"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t34"."_l6" IS NOT DISTINCT FROM "t34"."_r6"
              OR COALESCE(
                ABS(CAST("t34"."_l6" AS DOUBLE) - CAST("t34"."_r6" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t34"."_l6" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
      ) AS "t39"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'hours of a device in 30 days = its events, in detail' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t38"."_lk0", "t38"."_rk0"),
            COALESCE(CAST("t38"."_lk1" AS TEXT), CAST("t38"."_rk1" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t38"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t38"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
            OR COALESCE(
              ABS(CAST("t38"."_l0" AS DOUBLE) - CAST("t38"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'temperature_events '
          END || CASE
            WHEN "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1"
            OR COALESCE(
              ABS(CAST("t38"."_l1" AS DOUBLE) - CAST("t38"."_r1" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l1" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pressure_events '
          END || CASE
            WHEN "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2"
            OR COALESCE(
              ABS(CAST("t38"."_l2" AS DOUBLE) - CAST("t38"."_r2" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l2" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'keg_level_events '
          END || CASE
            WHEN "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
            OR COALESCE(
              ABS(CAST("t38"."_l3" AS DOUBLE) - CAST("t38"."_r3" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l3" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'cleaning_events '
          END || CASE
            WHEN "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4"
            OR COALESCE(
              ABS(CAST("t38"."_l4" AS DOUBLE) - CAST("t38"."_r4" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l4" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'health_check_events '
          END || CASE
            WHEN "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5"
            OR COALESCE(
              ABS(CAST("t38"."_l5" AS DOUBLE) - CAST("t38"."_r5" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l5" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'error_events '
          END || CASE
            WHEN "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
            OR COALESCE(
              ABS(CAST("t38"."_l6" AS DOUBLE) - CAST("t38"."_r6" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l6" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'maintenance_events '
          END || CASE
            WHEN "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
            OR COALESCE(
              ABS(CAST("t38"."_l7" AS DOUBLE) - CAST("t38"."_r7" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l7" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'calibration_events '
          END || CASE
            WHEN "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
            OR COALESCE(
              ABS(CAST("t38"."_l8" AS DOUBLE) - CAST("t38"."_r8" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l8" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'critical_readings '
          END || CASE
            WHEN "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
            OR COALESCE(
              ABS(CAST("t38"."_l9" AS DOUBLE) - CAST("t38"."_r9" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l9" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'temperature_anomalies '
          END || CASE
            WHEN "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
            OR COALESCE(
              ABS(CAST("t38"."_l10" AS DOUBLE) - CAST("t38"."_r10" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l10" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pressure_anomalies '
          END || CASE
            WHEN "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
            OR COALESCE(
              ABS(CAST("t38"."_l11" AS DOUBLE) - CAST("t38"."_r11" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l11" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'critical_temperatures '
          END || CASE
            WHEN "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
            OR COALESCE(
              ABS(CAST("t38"."_l12" AS DOUBLE) - CAST("t38"."_r12" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l12" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'critical_pressures '
          END || CASE
            WHEN "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
            OR COALESCE(
              ABS(CAST("t38"."_l13" AS DOUBLE) - CAST("t38"."_r13" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l13" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'temperature_readings '
          END || CASE
            WHEN "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
            OR COALESCE(
              ABS(CAST("t38"."_l14" AS DOUBLE) - CAST("t38"."_r14" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l14" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pressure_readings '
          END || CASE
            WHEN "t38"."_l15" IS NOT DISTINCT FROM "t38"."_r15"
            OR COALESCE(
              ABS(CAST("t38"."_l15" AS DOUBLE) - CAST("t38"."_r15" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l15" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'flow_readings '
          END || CASE
            WHEN "t38"."_l16" IS NOT DISTINCT FROM "t38"."_r16"
            OR COALESCE(
              ABS(CAST("t38"."_l16" AS DOUBLE) - CAST("t38"."_r16" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l16" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'checks '
          END || CASE
            WHEN "t38"."_l17" IS NOT DISTINCT FROM "t38"."_r17"
            OR COALESCE(
              ABS(CAST("t38"."_l17" AS DOUBLE) - CAST("t38"."_r17" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l17" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'alerts '
          END || CASE
            WHEN "t38"."_l18" IS NOT DISTINCT FROM "t38"."_r18"
            OR COALESCE(
              ABS(CAST("t38"."_l18" AS DOUBLE) - CAST("t38"."_r18" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l18" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'events_with_status '
          END || CASE
            WHEN "t38"."_l19" IS NOT DISTINCT FROM "t38"."_r19"
            OR COALESCE(
              ABS(CAST("t38"."_l19" AS DOUBLE) - CAST("t38"."_r19" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l19" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'successful_events '
          END || CASE
            WHEN "t38"."_l20" IS NOT DISTINCT FROM "t38"."_r20"
            OR COALESCE(
              ABS(CAST("t38"."_l20" AS DOUBLE) - CAST("t38"."_r20" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l20" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'failed_events '
          END || CASE
            WHEN "t38"."_l21" IS NOT DISTINCT FROM "t38"."_r21"
            OR COALESCE(
              ABS(CAST("t38"."_l21" AS DOUBLE) - CAST("t38"."_r21" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l21" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'health_check_errors '
          END || CASE
            WHEN "t38"."_l22" IS NOT DISTINCT FROM "t38"."_r22"
            OR COALESCE(
              ABS("t38"."_l22" - "t38"."_r22") <= (
                (
                  ABS("t38"."_l22") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'flow_sum '
          END || CASE
            WHEN "t38"."_l23" IS NOT DISTINCT FROM "t38"."_r23"
            OR COALESCE(
              ABS("t38"."_l23" - "t38"."_r23") <= (
                (
                  ABS("t38"."_l23") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pressure_sum '
          END || CASE
            WHEN "t38"."_l24" IS NOT DISTINCT FROM "t38"."_r24"
            OR COALESCE(
              ABS("t38"."_l24" - "t38"."_r24") <= (
                (
                  ABS("t38"."_l24") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'temperature_sum '
          END || CASE
            WHEN "t38"."_l25" IS NOT DISTINCT FROM "t38"."_r25"
            OR COALESCE(
              ABS("t38"."_l25" - "t38"."_r25") <= (
                (
                  ABS("t38"."_l25") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'active_seconds '
          END || CASE
            WHEN "t38"."_l26" IS NOT DISTINCT FROM "t38"."_r26"
            OR COALESCE(
              ABS("t38"."_l26" - "t38"."_r26") <= (
                (
                  ABS("t38"."_l26") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pour_seconds '
          END || CASE
            WHEN "t38"."_l27" IS NOT DISTINCT FROM "t38"."_r27"
            OR COALESCE(
              ABS("t38"."_l27" - "t38"."_r27") <= (
                (
                  ABS("t38"."_l27") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'max_flow '
          END || CASE
            WHEN "t38"."_l28" IS NOT DISTINCT FROM "t38"."_r28"
            OR COALESCE(
              ABS("t38"."_l28" - "t38"."_r28") <= (
                (
                  ABS("t38"."_l28") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'min_flow '
          END || CASE
            WHEN "t38"."_l29" IS NOT DISTINCT FROM "t38"."_r29"
            OR COALESCE(
              ABS("t38"."_l29" - "t38"."_r29") <= (
                (
                  ABS("t38"."_l29") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'max_temperature '
          END || CASE
            WHEN "t38"."_l30" IS NOT DISTINCT FROM "t38"."_r30"
            OR COALESCE(
              ABS("t38"."_l30" - "t38"."_r30") <= (
                (
                  ABS("t38"."_l30") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'min_temperature '
          END || CASE
            WHEN "t38"."_l31" IS NOT DISTINCT FROM "t38"."_r31"
            OR COALESCE(
              ABS("t38"."_l31" - "t38"."_r31") <= (
                (
                  ABS("t38"."_l31") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'max_pressure '
          END || CASE
            WHEN "t38"."_l32" IS NOT DISTINCT FROM "t38"."_r32"
            OR COALESCE(
              ABS("t38"."_l32" - "t38"."_r32") <= (
                (
                  ABS("t38"."_l32") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'min_pressure '
          END || CASE
            WHEN "t38"."_l33" IS NOT DISTINCT FROM "t38"."_r33"
            OR COALESCE(
              ABS("t38"."_l33" - "t38"."_r33") <= (
                (
                  ABS("t38"."_l33") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'max_pour_ml '
          END || CASE
            WHEN "t38"."_l34" IS NOT DISTINCT FROM "t38"."_r34"
            OR COALESCE(
              ABS("t38"."_l34" - "t38"."_r34") <= (
                (
                  ABS("t38"."_l34") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'min_pour_ml '
          END || CASE
            WHEN "t38"."_l35" IS NOT DISTINCT FROM "t38"."_r35"
            OR COALESCE(
              ABS(CAST("t38"."_l35" AS DOUBLE) - CAST("t38"."_r35" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l35" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'first_event_at_second '
          END || CASE
            WHEN "t38"."_l36" IS NOT DISTINCT FROM "t38"."_r36"
            OR COALESCE(
              ABS(CAST("t38"."_l36" AS DOUBLE) - CAST("t38"."_r36" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l36" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'last_event_at_second '
          END || CASE
            WHEN "t38"."_l37" IS NOT DISTINCT FROM "t38"."_r37"
            OR COALESCE(
              ABS(CAST("t38"."_l37" AS DOUBLE) - CAST("t38"."_r37" AS DOUBLE)) <= (
                (
                  ABS(CAST("t38"."_l37" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'last_pour_at_second '
          END AS "differences"
        FROM (
          SELECT
            "t31"."_lk0",
            "t31"."_lk1",
            "t31"."_l0",
            "t31"."_l1",
            "t31"."_l2",
            "t31"."_l3",
            "t31"."_l4",
            "t31"."_l5",
            "t31"."_l6",
            "t31"."_l7",
            "t31"."_l8",
            "t31"."_l9",
            "t31"."_l10",
            "t31"."_l11",
            "t31"."_l12",
            "t31"."_l13",
            "t31"."_l14",
            "t31"."_l15",
            "t31"."_l16",
            "t31"."_l17",
            "t31"."_l18",
            "t31"."_l19",
            "t31"."_l20",
            "t31"."_l21",
            "t31"."_l22",
            "t31"."_l23",
            "t31"."_l24",
            "t31"."_l25",
            "t31"."_l26",
            "t31"."_l27",
            "t31"."_l28",
            "t31"."_l29",
            "t31"."_l30",
            "t31"."_l31",
            "t31"."_l32",
            "t31"."_l33",
            "t31"."_l34",
            "t31"."_l35",
            "t31"."_l36",
            "t31"."_l37",
            "t32"."_rk0",
            "t32"."_rk1",
            "t32"."_r0",
            "t32"."_r1",
            "t32"."_r2",
            "t32"."_r3",
            "t32"."_r4",
            "t32"."_r5",
            "t32"."_r6",
            "t32"."_r7",
            "t32"."_r8",
            "t32"."_r9",
            "t32"."_r10",
            "t32"."_r11",
            "t32"."_r12",
            "t32"."_r13",
            "t32"."_r14",
            "t32"."_r15",
            "t32"."_r16",
            "t32"."_r17",
            "t32"."_r18",
            "t32"."_r19",
            "t32"."_r20",
            "t32"."_r21",
            "t32"."_r22",
            "t32"."_r23",
            "t32"."_r24",
            "t32"."_r25",
            "t32"."_r26",
            "t32"."_r27",
            "t32"."_r28",
            "t32"."_r29",
            "t32"."_r30",
            "t32"."_r31",
            "t32"."_r32",
            "t32"."_r33",
            "t32"."_r34",
            "t32"."_r35",
            "t32"."_r36",
            "t32"."_r37"
          FROM (
            SELECT
              "t24"."device_id" AS "_lk0",
              "t24"."day" AS "_lk1",
              "t24"."temperature_events" AS "_l0",
              "t24"."pressure_events" AS "_l1",
              "t24"."keg_level_events" AS "_l2",
              "t24"."cleaning_events" AS "_l3",
              "t24"."health_check_events" AS "_l4",
              "t24"."error_events" AS "_l5",
              "t24"."maintenance_events" AS "_l6",
              "t24"."calibration_events" AS "_l7",
              "t24"."critical_readings" AS "_l8",
              "t24"."temperature_anomalies" AS "_l9",
              "t24"."pressure_anomalies" AS "_l10",
              "t24"."critical_temperatures" AS "_l11",
              "t24"."critical_pressures" AS "_l12",
              "t24"."temperature_readings" AS "_l13",
              "t24"."pressure_readings" AS "_l14",
              "t24"."flow_readings" AS "_l15",
              "t24"."checks" AS "_l16",
              "t24"."alerts" AS "_l17",
              "t24"."events_with_status" AS "_l18",
              "t24"."successful_events" AS "_l19",
              "t24"."failed_events" AS "_l20",
              "t24"."health_check_errors" AS "_l21",
              "t24"."flow_sum" AS "_l22",
              "t24"."pressure_sum" AS "_l23",
              "t24"."temperature_sum" AS "_l24",
              "t24"."active_seconds" AS "_l25",
              "t24"."pour_seconds" AS "_l26",
              "t24"."max_flow" AS "_l27",
              "t24"."min_flow" AS "_l28",
              "t24"."max_temperature" AS "_l29",
              "t24"."min_temperature" AS "_l30",
              "t24"."max_pressure" AS "_l31",
              "t24"."min_pressure" AS "_l32",
              "t24"."max_pour_ml" AS "_l33",
              "t24"."min_pour_ml" AS "_l34",
              "t24"."first_event_at_second" AS "_l35",
              "t24"."last_event_at_second" AS "_l36",
              "t24"."last_pour_at_second" AS "_l37"
            FROM (
              SELECT
                "t5"."device_id",
                "t5"."day",
                CAST(SUM("t5"."temperature_events") AS BIGINT) AS "temperature_events",
                CAST(SUM("t5"."pressure_events") AS BIGINT) AS "pressure_events",
                CAST(SUM("t5"."keg_level_events") AS BIGINT) AS "keg_level_events",
                CAST(SUM("t5"."cleaning_events") AS BIGINT) AS "cleaning_events",
                CAST(SUM("t5"."health_check_events") AS BIGINT) AS "health_check_events",
                CAST(SUM("t5"."error_events") AS BIGINT) AS "error_events",
                CAST(SUM("t5"."maintenance_events") AS BIGINT) AS "maintenance_events",
                CAST(SUM("t5"."calibration_events") AS BIGINT) AS "calibration_events",
                CAST(SUM("t5"."critical_readings") AS BIGINT) AS "critical_readings",
                CAST(SUM("t5"."temperature_anomalies") AS BIGINT) AS "temperature_anomalies",
                CAST(SUM("t5"."pressure_anomalies") AS BIGINT) AS "pressure_anomalies",
                CAST(SUM("t5"."critical_temperatures") AS BIGINT) AS "critical_temperatures",
                CAST(SUM("t5"."critical_pressures") AS BIGINT) AS "critical_pressures",
                CAST(SUM("t5"."temperature_readings") AS BIGINT) AS "temperature_readings",
                CAST(SUM("t5"."pressure_readings") AS BIGINT) AS "pressure_readings",
                CAST(SUM("t5"."flow_readings") AS BIGINT) AS "flow_readings",
                CAST(SUM("t5"."checks") AS BIGINT) AS "checks",
                CAST(SUM("t5"."alerts") AS BIGINT) AS "alerts",
                CAST(SUM("t5"."events_with_status") AS BIGINT) AS "events_with_status",
                CAST(SUM("t5"."successful_events") AS BIGINT) AS "successful_events",
                CAST(SUM("t5"."failed_events") AS BIGINT) AS "failed_events",
                CAST(SUM("t5"."health_check_errors") AS BIGINT) AS "health_check_errors",
                SUM("t5"."flow_sum") AS "flow_sum",
                SUM("t5"."pressure_sum") AS "pressure_sum",
                SUM("t5"."temperature_sum") AS "temperature_sum",
                SUM("t5"."active_seconds") AS "active_seconds",
                SUM("t5"."pour_seconds") AS "pour_seconds",
                MAX("t5"."max_flow") AS "max_flow",
                MIN("t5"."min_flow") AS "min_flow",
                MAX("t5"."max_temperature") AS "max_temperature",
                MIN("t5"."min_temperature") AS "min_temperature",
                MAX("t5"."max_pressure") AS "max_pressure",
                MIN("t5"."min_pressure") AS "min_pressure",
                MAX("t5"."max_pour_ml") AS "max_pour_ml",
                MIN("t5"."min_pour_ml") AS "min_pour_ml",
                MIN(
                  (
                    EXTRACT(hour FROM "t5"."first_event_at") * 3600
                  ) + (
                    EXTRACT(minute FROM "t5"."first_event_at") * 60
                  ) + EXTRACT(second FROM "t5"."first_event_at")
                ) AS "first_event_at_second",
                MAX(
                  (
                    EXTRACT(hour FROM "t5"."last_event_at") * 3600
                  ) + (
                    EXTRACT(minute FROM "t5"."last_event_at") * 60
                  ) + EXTRACT(second FROM "t5"."last_event_at")
                ) AS "last_event_at_second",
                MAX(
                  (
                    EXTRACT(hour FROM "t5"."last_pour_at") * 3600
                  ) + (
                    EXTRACT(minute FROM "t5"."last_pour_at") * 60
                  ) + EXTRACT(second FROM "t5"."last_pour_at")
                ) AS "last_pour_at_second"
              FROM (
                SELECT
                  "t0"."device_id",
                  "t0"."location_id",
                  "t0"."account_id",
                  "t0"."is_orphan",
                  "t0"."event_date",
                  "t0"."hour_timestamp",
                  "t0"."business_period",
                  "t0"."first_event_at",
                  "t0"."last_event_at",
                  "t0"."last_pour_at",
                  "t0"."events",
                  "t0"."pours",
                  "t0"."temperature_events",
                  "t0"."pressure_events",
                  "t0"."keg_level_events",
                  "t0"."cleaning_events",
                  "t0"."health_check_events",
                  "t0"."error_events",
                  "t0"."maintenance_events",
                  "t0"."calibration_events",
                  "t0"."volume_ml",
                  "t0"."min_pour_ml",
                  "t0"."max_pour_ml",
                  "t0"."pour_seconds",
                  "t0"."active_seconds",
                  "t0"."flow_readings",
                  "t0"."flow_sum",
                  "t0"."flow_square_sum",
                  "t0"."min_flow",
                  "t0"."max_flow",
                  "t0"."temperature_readings",
                  "t0"."temperature_sum",
                  "t0"."temperature_square_sum",
                  "t0"."min_temperature",
                  "t0"."max_temperature",
                  "t0"."temperature_anomalies",
                  "t0"."critical_temperatures",
                  "t0"."high_temperatures",
                  "t0"."low_temperatures",
                  "t0"."pressure_readings",
                  "t0"."pressure_sum",
                  "t0"."pressure_square_sum",
                  "t0"."min_pressure",
                  "t0"."max_pressure",
                  "t0"."pressure_anomalies",
                  "t0"."critical_pressures",
                  "t0"."high_pressures",
                  "t0"."low_pressures",
                  "t0"."readings",
                  "t0"."anomalies",
                  "t0"."critical_readings",
                  "t0"."checks",
                  "t0"."alerts",
                  "t0"."events_with_status",
                  "t0"."successful_events",
                  "t0"."failed_events",
                  "t0"."errors",
                  "t0"."health_check_errors",
                  "t0"."last_maintenance_at",
                  "t0"."event_date" AS "day",
                  CASE WHEN "t0"."is_orphan" THEN "t0"."events" ELSE 0 END AS "orphans"
                FROM "timeline"."tap_hours" AS "t0"
                WHERE
                  "t0"."event_date" <= MAKE_DATE(2026, 6, 30)
                  AND "t0"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                  )
              ) AS "t5"
              GROUP BY
                1,
                2
            ) AS "t24"
          ) AS "t31"
          FULL OUTER JOIN (
            SELECT
              "t26"."device_id" AS "_rk0",
              "t26"."day" AS "_rk1",
              "t26"."temperature_events" AS "_r0",
              "t26"."pressure_events" AS "_r1",
              "t26"."keg_level_events" AS "_r2",
              "t26"."cleaning_events" AS "_r3",
              "t26"."health_check_events" AS "_r4",
              "t26"."error_events" AS "_r5",
              "t26"."maintenance_events" AS "_r6",
              "t26"."calibration_events" AS "_r7",
              "t26"."critical_readings" AS "_r8",
              "t26"."temperature_anomalies" AS "_r9",
              "t26"."pressure_anomalies" AS "_r10",
              "t26"."critical_temperatures" AS "_r11",
              "t26"."critical_pressures" AS "_r12",
              "t26"."temperature_readings" AS "_r13",
              "t26"."pressure_readings" AS "_r14",
              "t26"."flow_readings" AS "_r15",
              "t26"."checks" AS "_r16",
              "t26"."alerts" AS "_r17",
              "t26"."events_with_status" AS "_r18",
              "t26"."successful_events" AS "_r19",
              "t26"."failed_events" AS "_r20",
              "t26"."health_check_errors" AS "_r21",
              "t26"."flow_sum" AS "_r22",
              "t26"."pressure_sum" AS "_r23",
              "t26"."temperature_sum" AS "_r24",
              "t26"."active_seconds" AS "_r25",
              "t26"."pour_seconds" AS "_r26",
              "t26"."max_flow" AS "_r27",
              "t26"."min_flow" AS "_r28",
              "t26"."max_temperature" AS "_r29",
              "t26"."min_temperature" AS "_r30",
              "t26"."max_pressure" AS "_r31",
              "t26"."min_pressure" AS "_r32",
              "t26"."max_pour_ml" AS "_r33",
              "t26"."min_pour_ml" AS "_r34",
              "t26"."first_event_at_second" AS "_r35",
              "t26"."last_event_at_second" AS "_r36",
              "t26"."last_pour_at_second" AS "_r37"
            FROM (
              SELECT
                "t9"."device_id",
                "t9"."day",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Temperature') AS "temperature_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Pressure') AS "pressure_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Keg Level') AS "keg_level_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Cleaning') AS "cleaning_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Health Check') AS "health_check_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Error') AS "error_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Maintenance') AS "maintenance_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" = 'Calibration') AS "calibration_events",
                COUNT(*) FILTER(WHERE
                  "t9"."quality_level" = 'critical') AS "critical_readings",
                COUNT(*) FILTER(WHERE
                  "t9"."temperature_anomaly") AS "temperature_anomalies",
                COUNT(*) FILTER(WHERE
                  "t9"."pressure_anomaly") AS "pressure_anomalies",
                COUNT(*) FILTER(WHERE
                  "t9"."temperature_level" = 'critical') AS "critical_temperatures",
                COUNT(*) FILTER(WHERE
                  "t9"."pressure_level" = 'critical') AS "critical_pressures",
                COUNT("t9"."temperature_c") AS "temperature_readings",
                COUNT("t9"."pressure_psi") AS "pressure_readings",
                COUNT("t9"."flow_rate_ml_per_sec") AS "flow_readings",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" IN ('Health Check', 'Pressure')) AS "checks",
                COUNT(*) FILTER(WHERE
                  "t9"."event_category" IN ('Health Check', 'Pressure') AND "t9"."is_alert") AS "alerts",
                COUNT("t9"."event_status") AS "events_with_status",
                COUNT(*) FILTER(WHERE
                  "t9"."is_successful") AS "successful_events",
                COUNT(*) FILTER(WHERE
                  "t9"."event_status" = 'error') AS "failed_events",
                COUNT(*) FILTER(WHERE
                  "t9"."health_status" = 'error') AS "health_check_errors",
                COALESCE(SUM("t9"."flow_rate_ml_per_sec"), 0.0) AS "flow_sum",
                COALESCE(SUM("t9"."pressure_psi"), 0.0) AS "pressure_sum",
                COALESCE(SUM("t9"."temperature_c"), 0.0) AS "temperature_sum",
                COALESCE(SUM("t9"."duration_seconds"), 0.0) AS "active_seconds",
                COALESCE(SUM("t9"."duration_seconds") FILTER(WHERE
                  "t9"."is_valid_pour"), 0.0) AS "pour_seconds",
                MAX("t9"."flow_rate_ml_per_sec") AS "max_flow",
                MIN("t9"."flow_rate_ml_per_sec") AS "min_flow",
                MAX("t9"."temperature_c") AS "max_temperature",
                MIN("t9"."temperature_c") AS "min_temperature",
                MAX("t9"."pressure_psi") AS "max_pressure",
                MIN("t9"."pressure_psi") AS "min_pressure",
                MAX("t9"."volume_ml") AS "max_pour_ml",
                MIN("t9"."volume_ml") AS "min_pour_ml",
                MIN(
                  (
                    EXTRACT(hour FROM "t9"."event_timestamp") * 3600
                  ) + (
                    EXTRACT(minute FROM "t9"."event_timestamp") * 60
                  ) + EXTRACT(second FROM "t9"."event_timestamp")
                ) AS "first_event_at_second",
                MAX(
                  (
                    EXTRACT(hour FROM "t9"."event_timestamp") * 3600
                  ) + (
                    EXTRACT(minute FROM "t9"."event_timestamp") * 60
                  ) + EXTRACT(second FROM "t9"."event_timestamp")
                ) AS "last_event_at_second",
                MAX(
                  (
                    EXTRACT(hour FROM "t9"."event_timestamp") * 3600
                  ) + (
                    EXTRACT(minute FROM "t9"."event_timestamp") * 60
                  ) + EXTRACT(second FROM "t9"."event_timestamp")
                ) FILTER(WHERE
                  "t9"."is_valid_pour") AS "last_pour_at_second"
              FROM (
                SELECT
                  "t2"."tap_event_id",
                  COALESCE("t2"."device_id", 'unassigned') AS "device_id",
                  "t2"."location_id",
                  "t2"."account_id",
                  "t2"."event_timestamp",
                  "t2"."event_date",
                  "t2"."event_hour",
                  "t2"."event_day_of_week",
                  "t2"."business_period",
                  "t2"."event_type",
                  "t2"."event_category",
                  "t2"."status",
                  "t2"."event_status",
                  "t2"."is_successful",
                  "t2"."is_error",
                  "t2"."is_alert",
                  "t2"."device_category",
                  "t2"."is_valid_pour",
                  "t2"."volume_ml",
                  "t2"."volume_oz",
                  "t2"."flow_rate_ml_per_sec",
                  "t2"."duration_seconds",
                  "t2"."estimated_revenue",
                  "t2"."beer_type",
                  "t2"."temperature_c",
                  "t2"."target_temperature_c",
                  "t2"."ambient_temperature_c",
                  "t2"."cooling_active",
                  "t2"."temperature_level",
                  "t2"."temperature_anomaly",
                  "t2"."pressure_psi",
                  "t2"."target_pressure_psi",
                  "t2"."co2_level",
                  "t2"."pressure_alert",
                  "t2"."pressure_level",
                  "t2"."pressure_anomaly",
                  "t2"."quality_level",
                  "t2"."keg_id",
                  "t2"."keg_level_percent",
                  "t2"."keg_volume_remaining_ml",
                  "t2"."estimated_pours_remaining",
                  "t2"."cleaning_type",
                  "t2"."cleaning_chemical",
                  "t2"."cleaning_operator_id",
                  "t2"."health_status",
                  "t2"."uptime_hours",
                  "t2"."error_count",
                  "t2"."last_maintenance_at",
                  "t2"."firmware_version",
                  "t2"."missing_device_id",
                  "t2"."missing_timestamp",
                  "t2"."invalid_volume",
                  "t2"."invalid_duration",
                  "t2"."is_orphan",
                  "t2"."record_created_at",
                  "t2"."event_date" AS "day"
                FROM "staging"."stg_app_database__tap_events" AS "t2"
                WHERE
                  "t2"."event_timestamp" IS NOT NULL
                  AND "t2"."event_date" <= MAKE_DATE(2026, 6, 30)
                  AND "t2"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                  )
              ) AS "t9"
              GROUP BY
                1,
                2
            ) AS "t26"
          ) AS "t32"
            ON "t31"."_lk0" = "t32"."_rk0" AND "t31"."_lk1" = "t32"."_rk1"
        ) AS "t38"
        WHERE
          NOT (
            (
              "t38"."_lk0" IS NOT NULL
            )
            AND (
              "t38"."_rk0" IS NOT NULL
            )
            AND (
              "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
              OR COALESCE(
                ABS(CAST("t38"."_l0" AS DOUBLE) - CAST("t38"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1"
              OR COALESCE(
                ABS(CAST("t38"."_l1" AS DOUBLE) - CAST("t38"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2"
              OR COALESCE(
                ABS(CAST("t38"."_l2" AS DOUBLE) - CAST("t38"."_r2" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l2" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
              OR COALESCE(
                ABS(CAST("t38"."_l3" AS DOUBLE) - CAST("t38"."_r3" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l3" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4"
              OR COALESCE(
                ABS(CAST("t38"."_l4" AS DOUBLE) - CAST("t38"."_r4" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l4" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5"
              OR COALESCE(
                ABS(CAST("t38"."_l5" AS DOUBLE) - CAST("t38"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
              OR COALESCE(
                ABS(CAST("t38"."_l6" AS DOUBLE) - CAST("t38"."_r6" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l6" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
              OR COALESCE(
                ABS(CAST("t38"."_l7" AS DOUBLE) - CAST("t38"."_r7" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l7" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
              OR COALESCE(
                ABS(CAST("t38"."_l8" AS DOUBLE) - CAST("t38"."_r8" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l8" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
              OR COALESCE(
                ABS(CAST("t38"."_l9" AS DOUBLE) - CAST("t38"."_r9" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l9" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
              OR COALESCE(
                ABS(CAST("t38"."_l10" AS DOUBLE) - CAST("t38"."_r10" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l10" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
              OR COALESCE(
                ABS(CAST("t38"."_l11" AS DOUBLE) - CAST("t38"."_r11" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l11" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
              OR COALESCE(
                ABS(CAST("t38"."_l12" AS DOUBLE) - CAST("t38"."_r12" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l12" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
              OR COALESCE(
                ABS(CAST("t38"."_l13" AS DOUBLE) - CAST("t38"."_r13" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l13" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
              OR COALESCE(
                ABS(CAST("t38"."_l14" AS DOUBLE) - CAST("t38"."_r14" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l14" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l15" IS NOT DISTINCT FROM "t38"."_r15"
              OR COALESCE(
                ABS(CAST("t38"."_l15" AS DOUBLE) - CAST("t38"."_r15" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l15" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l16" IS NOT DISTINCT FROM "t38"."_r16"
              OR COALESCE(
                ABS(CAST("t38"."_l16" AS DOUBLE) - CAST("t38"."_r16" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l16" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l17" IS NOT DISTINCT FROM "t38"."_r17"
              OR COALESCE(
                ABS(CAST("t38"."_l17" AS DOUBLE) - CAST("t38"."_r17" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l17" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l18" IS NOT DISTINCT FROM "t38"."_r18"
              OR COALESCE(
                ABS(CAST("t38"."_l18" AS DOUBLE) - CAST("t38"."_r18" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l18" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l19" IS NOT DISTINCT FROM "t38"."_r19"
              OR COALESCE(
                ABS(CAST("t38"."_l19" AS DOUBLE) - CAST("t38"."_r19" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l19" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l20" IS NOT DISTINCT FROM "t38"."_r20"
              OR COALESCE(
                ABS(CAST("t38"."_l20" AS DOUBLE) - CAST("t38"."_r20" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l20" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l21" IS NOT DISTINCT FROM "t38"."_r21"
              OR COALESCE(
                ABS(CAST("t38"."_l21" AS DOUBLE) - CAST("t38"."_r21" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l21" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l22" IS NOT DISTINCT FROM "t38"."_r22"
              OR COALESCE(
                ABS("t38"."_l22" - "t38"."_r22") <= (
                  (
                    ABS("t38"."_l22") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l23" IS NOT DISTINCT FROM "t38"."_r23"
              OR COALESCE(
                ABS("t38"."_l23" - "t38"."_r23") <= (
                  (
                    ABS("t38"."_l23") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l24" IS NOT DISTINCT FROM "t38"."_r24"
              OR COALESCE(
                ABS("t38"."_l24" - "t38"."_r24") <= (
                  (
                    ABS("t38"."_l24") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l25" IS NOT DISTINCT FROM "t38"."_r25"
              OR COALESCE(
                ABS("t38"."_l25" - "t38"."_r25") <= (
                  (
                    ABS("t38"."_l25") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l26" IS NOT DISTINCT FROM "t38"."_r26"
              OR COALESCE(
                ABS("t38"."_l26" - "t38"."_r26") <= (
                  (
                    ABS("t38"."_l26") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l27" IS NOT DISTINCT FROM "t38"."_r27"
              OR COALESCE(
                ABS("t38"."_l27" - "t38"."_r27") <= (
                  (
                    ABS("t38"."_l27") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l28" IS NOT DISTINCT FROM "t38"."_r28"
              OR COALESCE(
                ABS("t38"."_l28" - "t38"."_r28") <= (
                  (
                    ABS("t38"."_l28") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l29" IS NOT DISTINCT FROM "t38"."_r29"
              OR COALESCE(
                ABS("t38"."_l29" - "t38"."_r29") <= (
                  (
                    ABS("t38"."_l29") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l30" IS NOT DISTINCT FROM "t38"."_r30"
              OR COALESCE(
                ABS("t38"."_l30" - "t38"."_r30") <= (
                  (
                    ABS("t38"."_l30") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l31" IS NOT DISTINCT FROM "t38"."_r31"
              OR COALESCE(
                ABS("t38"."_l31" - "t38"."_r31") <= (
                  (
                    ABS("t38"."_l31") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l32" IS NOT DISTINCT FROM "t38"."_r32"
              OR COALESCE(
                ABS("t38"."_l32" - "t38"."_r32") <= (
                  (
                    ABS("t38"."_l32") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l33" IS NOT DISTINCT FROM "t38"."_r33"
              OR COALESCE(
                ABS("t38"."_l33" - "t38"."_r33") <= (
                  (
                    ABS("t38"."_l33") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l34" IS NOT DISTINCT FROM "t38"."_r34"
              OR COALESCE(
                ABS("t38"."_l34" - "t38"."_r34") <= (
                  (
                    ABS("t38"."_l34") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l35" IS NOT DISTINCT FROM "t38"."_r35"
              OR COALESCE(
                ABS(CAST("t38"."_l35" AS DOUBLE) - CAST("t38"."_r35" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l35" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l36" IS NOT DISTINCT FROM "t38"."_r36"
              OR COALESCE(
                ABS(CAST("t38"."_l36" AS DOUBLE) - CAST("t38"."_r36" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l36" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t38"."_l37" IS NOT DISTINCT FROM "t38"."_r37"
              OR COALESCE(
                ABS(CAST("t38"."_l37" AS DOUBLE) - CAST("t38"."_r37" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t38"."_l37" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
      ) AS "t40"
    ) AS "t41"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'owner of an hour = owner of its venue' AS "statement",
        CONCAT_WS('|', COALESCE("t23"."_lk0", "t23"."_rk0"), COALESCE("t23"."_lk1", "t23"."_rk1")) AS "entity_key",
        CASE
          WHEN "t23"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t23"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t15"."_lk0",
          "t15"."_lk1",
          "t11"."_rk0",
          "t11"."_rk1"
        FROM (
          SELECT
            "t3"."location_id" AS "_lk0",
            "t3"."account_id" AS "_lk1"
          FROM (
            SELECT DISTINCT
              "t0"."location_id",
              "t0"."account_id"
            FROM "timeline"."tap_hours" AS "t0"
            WHERE
              NOT (
                "t0"."is_orphan"
              )
          ) AS "t3"
        ) AS "t15"
        LEFT OUTER JOIN (
          SELECT
            "t1"."location_id" AS "_rk0",
            "t1"."account_id" AS "_rk1"
          FROM "staging"."stg_app_database__locations" AS "t1"
          WHERE
            "t1"."account_id" IS NOT NULL
        ) AS "t11"
          ON "t15"."_lk0" = "t11"."_rk0" AND "t15"."_lk1" = "t11"."_rk1"
      ) AS "t23"
      WHERE
        NOT (
          (
            "t23"."_lk0" IS NOT NULL
          ) AND (
            "t23"."_rk0" IS NOT NULL
          )
        )
    ) AS "t35"
  ) AS "t42"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'times of day = those of events' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE(CAST("t27"."_lk0" AS TEXT), CAST("t27"."_rk0" AS TEXT)),
        COALESCE("t27"."_lk1", "t27"."_rk1")
      ) AS "entity_key",
      CASE
        WHEN "t27"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t27"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t18"."_lk0",
        "t18"."_lk1",
        "t17"."_rk0",
        "t17"."_rk1"
      FROM (
        SELECT
          "t10"."hour" AS "_lk0",
          "t10"."period" AS "_lk1"
        FROM (
          SELECT DISTINCT
            CAST(EXTRACT(hour FROM "t0"."hour_timestamp") AS BIGINT) AS "hour",
            "t0"."business_period" AS "period"
          FROM "timeline"."tap_hours" AS "t0"
          WHERE
            "t0"."event_date" <= MAKE_DATE(2026, 6, 30)
            AND "t0"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
        ) AS "t10"
      ) AS "t18"
      FULL OUTER JOIN (
        SELECT
          "t7"."hour" AS "_rk0",
          "t7"."period" AS "_rk1"
        FROM (
          SELECT DISTINCT
            "t2"."event_hour" AS "hour",
            "t2"."business_period" AS "period"
          FROM "staging"."stg_app_database__tap_events" AS "t2"
          WHERE
            "t2"."event_timestamp" IS NOT NULL
            AND "t2"."event_date" <= MAKE_DATE(2026, 6, 30)
            AND "t2"."event_date" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
        ) AS "t7"
      ) AS "t17"
        ON "t18"."_lk0" = "t17"."_rk0" AND "t18"."_lk1" = "t17"."_rk1"
    ) AS "t27"
    WHERE
      NOT (
        (
          "t27"."_lk0" IS NOT NULL
        ) AND (
          "t27"."_rk0" IS NOT NULL
        )
      )
  ) AS "t37"
) AS "t43"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'an hour holds its own events' AS "statement",
      COALESCE("t0"."device_id", 'null') || '|' || COALESCE("t0"."location_id", 'null') || '|' || COALESCE(CAST("t0"."hour_timestamp" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t0"."first_event_at" >= "t0"."hour_timestamp"
          )
          AND (
            "t0"."last_event_at" < (
              "t0"."hour_timestamp" + INTERVAL '1' HOUR
            )
          )
        )
        THEN 'hour; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."event_date" <= "t0"."hour_timestamp"
          )
          AND (
            "t0"."hour_timestamp" < (
              "t0"."event_date" + INTERVAL '1' DAY
            )
          )
          AND (
            "t0"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
        )
        THEN 'day; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."flow_sum" >= (
              (
                (
                  "t0"."min_flow" - 1e-06
                ) * "t0"."flow_readings"
              ) - 1e-06
            )
          )
          AND (
            "t0"."flow_sum" <= (
              (
                (
                  "t0"."max_flow" + 1e-06
                ) * "t0"."flow_readings"
              ) + 1e-06
            )
          )
        )
        THEN 'flow; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."temperature_sum" >= (
              (
                (
                  "t0"."min_temperature" - 1e-06
                ) * "t0"."temperature_readings"
              ) - 1e-06
            )
          )
          AND (
            "t0"."temperature_sum" <= (
              (
                (
                  "t0"."max_temperature" + 1e-06
                ) * "t0"."temperature_readings"
              ) + 1e-06
            )
          )
        )
        THEN 'temperature; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."pressure_sum" >= (
              (
                (
                  "t0"."min_pressure" - 1e-06
                ) * "t0"."pressure_readings"
              ) - 1e-06
            )
          )
          AND (
            "t0"."pressure_sum" <= (
              (
                (
                  "t0"."max_pressure" + 1e-06
                ) * "t0"."pressure_readings"
              ) + 1e-06
            )
          )
        )
        THEN 'pressure; '
        ELSE ''
      END AS "differences"
    FROM "timeline"."tap_hours" AS "t0"
    WHERE
      NOT (
        (
          "t0"."first_event_at" >= "t0"."hour_timestamp"
        )
        AND (
          "t0"."last_event_at" < (
            "t0"."hour_timestamp" + INTERVAL '1' HOUR
          )
        )
        AND (
          (
            "t0"."event_date" <= "t0"."hour_timestamp"
          )
          AND (
            "t0"."hour_timestamp" < (
              "t0"."event_date" + INTERVAL '1' DAY
            )
          )
          AND (
            "t0"."event_date" <= MAKE_DATE(2026, 6, 30)
          )
        )
        AND (
          (
            "t0"."flow_sum" >= (
              (
                (
                  "t0"."min_flow" - 1e-06
                ) * "t0"."flow_readings"
              ) - 1e-06
            )
          )
          AND (
            "t0"."flow_sum" <= (
              (
                (
                  "t0"."max_flow" + 1e-06
                ) * "t0"."flow_readings"
              ) + 1e-06
            )
          )
        )
        AND (
          (
            "t0"."temperature_sum" >= (
              (
                (
                  "t0"."min_temperature" - 1e-06
                ) * "t0"."temperature_readings"
              ) - 1e-06
            )
          )
          AND (
            "t0"."temperature_sum" <= (
              (
                (
                  "t0"."max_temperature" + 1e-06
                ) * "t0"."temperature_readings"
              ) + 1e-06
            )
          )
        )
        AND (
          (
            "t0"."pressure_sum" >= (
              (
                (
                  "t0"."min_pressure" - 1e-06
                ) * "t0"."pressure_readings"
              ) - 1e-06
            )
          )
          AND (
            "t0"."pressure_sum" <= (
              (
                (
                  "t0"."max_pressure" + 1e-06
                ) * "t0"."pressure_readings"
              ) + 1e-06
            )
          )
        )
      )
  ) AS "t28"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'an hour of 30 days holds its own events' AS "statement",
      COALESCE("t0"."device_id", 'null') || '|' || COALESCE("t0"."location_id", 'null') || '|' || COALESCE(CAST("t0"."hour_timestamp" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t0"."volume_ml" >= (
              "t0"."min_pour_ml" - 1e-06
            )
          )
          AND (
            "t0"."volume_ml" <= (
              (
                (
                  "t0"."max_pour_ml" + 1e-06
                ) * "t0"."pours"
              ) + 1e-06
            )
          )
        )
        THEN 'volume; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."flow_square_sum" * "t0"."flow_readings"
            ) >= (
              (
                "t0"."flow_sum" * "t0"."flow_sum" * 0.999999
              ) - 1e-06
            )
          )
          AND (
            "t0"."flow_square_sum" <= (
              (
                GREATEST("t0"."min_flow" * "t0"."min_flow", "t0"."max_flow" * "t0"."max_flow") * "t0"."flow_readings" * 1.000001
              ) + 1e-06
            )
          )
        )
        THEN 'flow; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."temperature_square_sum" * "t0"."temperature_readings"
            ) >= (
              (
                "t0"."temperature_sum" * "t0"."temperature_sum" * 0.999999
              ) - 1e-06
            )
          )
          AND (
            "t0"."temperature_square_sum" <= (
              (
                GREATEST(
                  "t0"."min_temperature" * "t0"."min_temperature",
                  "t0"."max_temperature" * "t0"."max_temperature"
                ) * "t0"."temperature_readings" * 1.000001
              ) + 1e-06
            )
          )
        )
        THEN 'temperature; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."pressure_square_sum" * "t0"."pressure_readings"
            ) >= (
              (
                "t0"."pressure_sum" * "t0"."pressure_sum" * 0.999999
              ) - 1e-06
            )
          )
          AND (
            "t0"."pressure_square_sum" <= (
              (
                GREATEST(
                  "t0"."min_pressure" * "t0"."min_pressure",
                  "t0"."max_pressure" * "t0"."max_pressure"
                ) * "t0"."pressure_readings" * 1.000001
              ) + 1e-06
            )
          )
        )
        THEN 'pressure; '
        ELSE ''
      END AS "differences"
    FROM "timeline"."tap_hours" AS "t0"
    WHERE
      "t0"."event_date" <= MAKE_DATE(2026, 6, 30)
      AND "t0"."event_date" > (
        MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
      )
      AND NOT (
        (
          "t0"."volume_ml" >= (
            "t0"."min_pour_ml" - 1e-06
          )
        )
        AND (
          "t0"."volume_ml" <= (
            (
              (
                "t0"."max_pour_ml" + 1e-06
              ) * "t0"."pours"
            ) + 1e-06
          )
        )
        AND (
          (
            (
              "t0"."flow_square_sum" * "t0"."flow_readings"
            ) >= (
              (
                "t0"."flow_sum" * "t0"."flow_sum" * 0.999999
              ) - 1e-06
            )
          )
          AND (
            "t0"."flow_square_sum" <= (
              (
                GREATEST("t0"."min_flow" * "t0"."min_flow", "t0"."max_flow" * "t0"."max_flow") * "t0"."flow_readings" * 1.000001
              ) + 1e-06
            )
          )
        )
        AND (
          (
            (
              "t0"."temperature_square_sum" * "t0"."temperature_readings"
            ) >= (
              (
                "t0"."temperature_sum" * "t0"."temperature_sum" * 0.999999
              ) - 1e-06
            )
          )
          AND (
            "t0"."temperature_square_sum" <= (
              (
                GREATEST(
                  "t0"."min_temperature" * "t0"."min_temperature",
                  "t0"."max_temperature" * "t0"."max_temperature"
                ) * "t0"."temperature_readings" * 1.000001
              ) + 1e-06
            )
          )
        )
        AND (
          (
            (
              "t0"."pressure_square_sum" * "t0"."pressure_readings"
            ) >= (
              (
                "t0"."pressure_sum" * "t0"."pressure_sum" * 0.999999
              ) - 1e-06
            )
          )
          AND (
            "t0"."pressure_square_sum" <= (
              (
                GREATEST(
                  "t0"."min_pressure" * "t0"."min_pressure",
                  "t0"."max_pressure" * "t0"."max_pressure"
                ) * "t0"."pressure_readings" * 1.000001
              ) + 1e-06
            )
          )
        )
      )
  ) AS "t33"
) AS "t36"
