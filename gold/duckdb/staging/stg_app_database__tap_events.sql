WITH "t5" AS (
  SELECT
    "t2"."id",
    "t2"."device_id",
    "t2"."location_id",
    "t2"."timestamp",
    "t2"."event_type",
    "t2"."status",
    "t2"."metrics",
    "t2"."device_category",
    "t2"."created_at"
  FROM "raw"."app_database_tap_events" AS "t2"
), "repeats_in_app_database_tap_events" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."id",
        "t2"."timestamp"
      FROM "raw"."app_database_tap_events" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM("t2"."id", ' 	
') <> ''
          )
        )
    ) AS "t9"
    GROUP BY
      1
  ) AS "t10"
  WHERE
    "t10"."copies" > 1
)
SELECT
  "t34"."tap_event_id",
  "t34"."device_id",
  "t34"."location_id",
  "t34"."account_id",
  "t34"."event_timestamp",
  "t34"."event_date",
  "t34"."event_hour",
  "t34"."event_day_of_week",
  "t34"."business_period",
  "t34"."event_type",
  "t34"."event_category",
  "t34"."status",
  "t34"."event_status",
  "t34"."is_successful",
  "t34"."is_error",
  "t34"."is_alert",
  "t34"."device_category",
  "t34"."is_valid_pour",
  "t34"."volume_ml",
  "t34"."volume_oz",
  "t34"."flow_rate_ml_per_sec",
  "t34"."duration_seconds",
  "t34"."estimated_revenue",
  "t34"."beer_type",
  "t34"."temperature_c",
  "t34"."target_temperature_c",
  "t34"."ambient_temperature_c",
  "t34"."cooling_active",
  "t34"."temperature_level",
  "t34"."temperature_anomaly",
  "t34"."pressure_psi",
  "t34"."target_pressure_psi",
  "t34"."co2_level",
  "t34"."pressure_alert",
  "t34"."pressure_level",
  "t34"."pressure_anomaly",
  "t34"."quality_level",
  "t34"."keg_id",
  "t34"."keg_level_percent",
  "t34"."keg_volume_remaining_ml",
  "t34"."estimated_pours_remaining",
  "t34"."cleaning_type",
  "t34"."cleaning_chemical",
  "t34"."cleaning_operator_id",
  "t34"."health_status",
  "t34"."uptime_hours",
  "t34"."error_count",
  "t34"."last_maintenance_at",
  "t34"."firmware_version",
  "t34"."missing_device_id",
  "t34"."missing_timestamp",
  "t34"."invalid_volume",
  "t34"."invalid_duration",
  "t34"."is_orphan",
  "t34"."record_created_at"
FROM (
  SELECT
    "t33"."id",
    "t33"."device_id",
    "t33"."location_id",
    "t33"."timestamp",
    "t33"."event_type",
    "t33"."status",
    "t33"."metrics",
    "t33"."device_category",
    "t33"."created_at",
    "t33"."event_category",
    "t33"."cooling_active",
    "t33"."beer_type",
    "t33"."keg_id",
    "t33"."cleaning_chemical",
    "t33"."cleaning_operator_id",
    "t33"."last_maintenance_at",
    "t33"."firmware_version",
    "t33"."temperature_c",
    "t33"."target_temperature_c",
    "t33"."ambient_temperature_c",
    "t33"."pressure_psi",
    "t33"."target_pressure_psi",
    "t33"."co2_level",
    "t33"."pressure_alert",
    "t33"."keg_level_percent",
    "t33"."keg_volume_remaining_ml",
    "t33"."estimated_pours_remaining",
    "t33"."cleaning_type",
    "t33"."health_status",
    "t33"."uptime_hours",
    "t33"."error_count",
    "t33"."is_valid_pour",
    "t33"."invalid_volume",
    "t33"."invalid_duration",
    "t33"."volume_ml",
    "t33"."duration_seconds",
    "t33"."flow_rate_ml_per_sec",
    "t33"."owner",
    "t33"."homeless",
    "t33"."device_owner",
    "t33"."is_orphan" OR COALESCE("t33"."homeless", FALSE) AS "is_orphan",
    "t33"."id" AS "tap_event_id",
    COALESCE("t33"."owner", "t33"."device_owner") AS "account_id",
    "t33"."timestamp" AS "event_timestamp",
    CAST("t33"."timestamp" AS DATE) AS "event_date",
    CAST(EXTRACT(hour FROM "t33"."timestamp") AS BIGINT) AS "event_hour",
    (
      (
        (
          DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), CAST("t33"."timestamp" AS DATE)) % 7
        ) + 7
      ) % 7
    ) + 1 AS "event_day_of_week",
    CASE
      WHEN CAST(EXTRACT(hour FROM "t33"."timestamp") AS BIGINT) IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN CAST(EXTRACT(hour FROM "t33"."timestamp") AS BIGINT) BETWEEN 11 AND 14
        THEN 'Lunch'
        WHEN CAST(EXTRACT(hour FROM "t33"."timestamp") AS BIGINT) BETWEEN 17 AND 19
        THEN 'Dinner'
        WHEN CAST(EXTRACT(hour FROM "t33"."timestamp") AS BIGINT) >= 20
        THEN 'Evening'
        WHEN CAST(EXTRACT(hour FROM "t33"."timestamp") AS BIGINT) <= 2
        THEN 'Late Night'
        ELSE 'Other'
      END
    END AS "business_period",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'completed'
        THEN 'completed'
        WHEN 'complete'
        THEN 'completed'
        WHEN 'success'
        THEN 'completed'
        WHEN 'successful'
        THEN 'completed'
        WHEN 'error'
        THEN 'error'
        WHEN 'failed'
        THEN 'error'
        WHEN 'failure'
        THEN 'error'
        WHEN 'canceled'
        THEN 'cancelled'
        WHEN 'cancelled'
        THEN 'cancelled'
        WHEN 'pending'
        THEN 'pending'
        ELSE 'unmapped'
      END
    END AS "event_status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'completed'
        THEN 'completed'
        WHEN 'complete'
        THEN 'completed'
        WHEN 'success'
        THEN 'completed'
        WHEN 'successful'
        THEN 'completed'
        WHEN 'error'
        THEN 'error'
        WHEN 'failed'
        THEN 'error'
        WHEN 'failure'
        THEN 'error'
        WHEN 'canceled'
        THEN 'cancelled'
        WHEN 'cancelled'
        THEN 'cancelled'
        WHEN 'pending'
        THEN 'pending'
        ELSE 'unmapped'
      END
    END = 'completed' AS "is_successful",
    COALESCE(
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."status")), '-', '_'), ' ', '_'), '')
          WHEN 'completed'
          THEN 'completed'
          WHEN 'complete'
          THEN 'completed'
          WHEN 'success'
          THEN 'completed'
          WHEN 'successful'
          THEN 'completed'
          WHEN 'error'
          THEN 'error'
          WHEN 'failed'
          THEN 'error'
          WHEN 'failure'
          THEN 'error'
          WHEN 'canceled'
          THEN 'cancelled'
          WHEN 'cancelled'
          THEN 'cancelled'
          WHEN 'pending'
          THEN 'pending'
          ELSE 'unmapped'
        END
      END = 'error',
      FALSE
    )
    OR COALESCE("t33"."event_category" = 'Error', FALSE)
    OR COALESCE("t33"."health_status" = 'error', FALSE) AS "is_error",
    COALESCE("t33"."health_status" IN ('warning', 'error'), FALSE)
    OR (
      "t33"."pressure_alert" IS NOT NULL
    ) AS "is_alert",
    "t33"."volume_ml" / 29.5735 AS "volume_oz",
    CAST(CAST(CASE
      WHEN ABS((
        "t33"."volume_ml" / 29.5735
      ) * 0.5) < 1000000000000000.0
      THEN (
        "t33"."volume_ml" / 29.5735
      ) * 0.5
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_revenue",
    CASE
      WHEN "t33"."temperature_c" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN NOT (
          "t33"."temperature_c" BETWEEN 0.0 AND 8.0
        )
        THEN 'critical'
        WHEN NOT (
          "t33"."temperature_c" BETWEEN 2.0 AND 6.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    END AS "temperature_level",
    CASE
      WHEN "t33"."temperature_c" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN NOT (
          "t33"."temperature_c" BETWEEN 0.0 AND 8.0
        )
        THEN 'critical'
        WHEN NOT (
          "t33"."temperature_c" BETWEEN 2.0 AND 6.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    END <> 'normal' AS "temperature_anomaly",
    CASE
      WHEN "t33"."pressure_psi" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN NOT (
          "t33"."pressure_psi" BETWEEN 8.0 AND 18.0
        )
        THEN 'critical'
        WHEN NOT (
          "t33"."pressure_psi" BETWEEN 10.0 AND 15.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    END AS "pressure_level",
    CASE
      WHEN "t33"."pressure_psi" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN NOT (
          "t33"."pressure_psi" BETWEEN 8.0 AND 18.0
        )
        THEN 'critical'
        WHEN NOT (
          "t33"."pressure_psi" BETWEEN 10.0 AND 15.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    END <> 'normal' AS "pressure_anomaly",
    CASE
      WHEN (
        CASE
          WHEN "t33"."temperature_c" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE
            WHEN NOT (
              "t33"."temperature_c" BETWEEN 0.0 AND 8.0
            )
            THEN 'critical'
            WHEN NOT (
              "t33"."temperature_c" BETWEEN 2.0 AND 6.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        END = 'critical'
      )
      OR (
        CASE
          WHEN "t33"."pressure_psi" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE
            WHEN NOT (
              "t33"."pressure_psi" BETWEEN 8.0 AND 18.0
            )
            THEN 'critical'
            WHEN NOT (
              "t33"."pressure_psi" BETWEEN 10.0 AND 15.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        END = 'critical'
      )
      THEN 'critical'
      WHEN (
        CASE
          WHEN "t33"."temperature_c" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE
            WHEN NOT (
              "t33"."temperature_c" BETWEEN 0.0 AND 8.0
            )
            THEN 'critical'
            WHEN NOT (
              "t33"."temperature_c" BETWEEN 2.0 AND 6.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        END = 'warning'
      )
      OR (
        CASE
          WHEN "t33"."pressure_psi" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE
            WHEN NOT (
              "t33"."pressure_psi" BETWEEN 8.0 AND 18.0
            )
            THEN 'critical'
            WHEN NOT (
              "t33"."pressure_psi" BETWEEN 10.0 AND 15.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        END = 'warning'
      )
      THEN 'warning'
      ELSE COALESCE(
        CASE
          WHEN "t33"."temperature_c" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE
            WHEN NOT (
              "t33"."temperature_c" BETWEEN 0.0 AND 8.0
            )
            THEN 'critical'
            WHEN NOT (
              "t33"."temperature_c" BETWEEN 2.0 AND 6.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        END,
        CASE
          WHEN "t33"."pressure_psi" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE
            WHEN NOT (
              "t33"."pressure_psi" BETWEEN 8.0 AND 18.0
            )
            THEN 'critical'
            WHEN NOT (
              "t33"."pressure_psi" BETWEEN 10.0 AND 15.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        END
      )
    END AS "quality_level",
    NULLIF(TRIM("t33"."device_id", ' 	
'), '') IS NULL AS "missing_device_id",
    "t33"."timestamp" IS NULL AS "missing_timestamp",
    "t33"."created_at" AS "record_created_at"
  FROM (
    SELECT
      "t32"."id",
      "t32"."device_id",
      "t32"."location_id",
      "t32"."timestamp",
      "t32"."event_type",
      "t32"."status",
      "t32"."metrics",
      "t32"."device_category",
      "t32"."created_at",
      "t32"."event_category",
      "t32"."cooling_active",
      "t32"."beer_type",
      "t32"."keg_id",
      "t32"."cleaning_chemical",
      "t32"."cleaning_operator_id",
      "t32"."last_maintenance_at",
      "t32"."firmware_version",
      "t32"."temperature_c",
      "t32"."target_temperature_c",
      "t32"."ambient_temperature_c",
      "t32"."pressure_psi",
      "t32"."target_pressure_psi",
      "t32"."co2_level",
      "t32"."pressure_alert",
      "t32"."keg_level_percent",
      "t32"."keg_volume_remaining_ml",
      "t32"."estimated_pours_remaining",
      "t32"."cleaning_type",
      "t32"."health_status",
      "t32"."uptime_hours",
      "t32"."error_count",
      "t32"."is_valid_pour",
      "t32"."invalid_volume",
      "t32"."invalid_duration",
      "t32"."volume_ml",
      "t32"."duration_seconds",
      "t32"."flow_rate_ml_per_sec",
      "t6"."owner",
      "t6"."homeless",
      "t7"."device_owner",
      FALSE
      OR (
        (
          "t32"."location_id" IS NOT NULL
        ) AND (
          "t6"."_parent_0" IS NULL
        )
      )
      OR (
        (
          "t32"."device_id" IS NOT NULL
        ) AND (
          "t7"."_parent_1" IS NULL
        )
      ) AS "is_orphan"
    FROM (
      SELECT
        "t30"."id",
        "t30"."device_id",
        "t30"."location_id",
        "t30"."timestamp",
        "t30"."event_type",
        "t30"."status",
        "t30"."metrics",
        "t30"."device_category",
        "t30"."created_at",
        "t30"."event_category",
        "t30"."cooling_active",
        "t30"."beer_type",
        "t30"."keg_id",
        "t30"."cleaning_chemical",
        "t30"."cleaning_operator_id",
        "t30"."last_maintenance_at",
        "t30"."firmware_version",
        "t30"."temperature_c",
        "t30"."target_temperature_c",
        "t30"."ambient_temperature_c",
        "t30"."pressure_psi",
        "t30"."target_pressure_psi",
        "t30"."co2_level",
        "t30"."pressure_alert",
        "t30"."keg_level_percent",
        "t30"."keg_volume_remaining_ml",
        "t30"."estimated_pours_remaining",
        "t30"."cleaning_type",
        "t30"."health_status",
        "t30"."uptime_hours",
        "t30"."error_count",
        "t30"."is_valid_pour",
        "t30"."invalid_volume",
        "t30"."invalid_duration",
        "t30"."volume_ml",
        "t30"."duration_seconds",
        "t30"."flow_rate_ml_per_sec"
      FROM (
        SELECT
          "t29".*
          EXCLUDE ("_duration", "_volume")
        FROM (
          SELECT
            "t28"."id",
            "t28"."device_id",
            "t28"."location_id",
            "t28"."timestamp",
            "t28"."event_type",
            "t28"."status",
            "t28"."metrics",
            "t28"."device_category",
            "t28"."created_at",
            "t28"."event_category",
            "t28"."_ml",
            "t28"."_ounces",
            "t28"."_seconds",
            "t28"."_minutes",
            "t28"."_flow",
            "t28"."_c",
            "t28"."_f",
            "t28"."_target_f",
            "t28"."_ambient_f",
            "t28"."cooling_active",
            "t28"."_psi",
            "t28"."_target_psi",
            "t28"."_co2",
            "t28"."_alert",
            "t28"."beer_type",
            "t28"."keg_id",
            "t28"."_keg_percent",
            "t28"."_keg_ounces",
            "t28"."_keg_pours",
            "t28"."_cleaning_type",
            "t28"."cleaning_chemical",
            "t28"."cleaning_operator_id",
            "t28"."_health_status",
            "t28"."_uptime",
            "t28"."_errors",
            "t28"."last_maintenance_at",
            "t28"."firmware_version",
            "t28"."_volume",
            "t28"."_duration",
            "t28"."temperature_c",
            "t28"."target_temperature_c",
            "t28"."ambient_temperature_c",
            "t28"."pressure_psi",
            "t28"."target_pressure_psi",
            "t28"."co2_level",
            "t28"."pressure_alert",
            "t28"."keg_level_percent",
            "t28"."keg_volume_remaining_ml",
            "t28"."estimated_pours_remaining",
            "t28"."cleaning_type",
            "t28"."health_status",
            "t28"."uptime_hours",
            "t28"."error_count",
            COALESCE("t28"."event_category" = 'Pour', FALSE)
            AND COALESCE("t28"."_volume" > 0, FALSE) AS "is_valid_pour",
            COALESCE("t28"."event_category" = 'Pour', FALSE)
            AND NOT (
              COALESCE("t28"."event_category" = 'Pour', FALSE)
              AND COALESCE("t28"."_volume" > 0, FALSE)
            ) AS "invalid_volume",
            COALESCE("t28"."_duration" <= 0, FALSE) AS "invalid_duration",
            CASE
              WHEN COALESCE("t28"."event_category" = 'Pour', FALSE)
              AND COALESCE("t28"."_volume" > 0, FALSE)
              THEN "t28"."_volume"
              ELSE CAST(NULL AS DOUBLE)
            END AS "volume_ml",
            CASE WHEN "t28"."_duration" > 0 THEN "t28"."_duration" ELSE CAST(NULL AS DOUBLE) END AS "duration_seconds",
            CASE
              WHEN COALESCE("t28"."event_category" = 'Pour', FALSE)
              AND COALESCE("t28"."_volume" > 0, FALSE)
              AND NOT (
                COALESCE("t28"."_duration" <= 0, FALSE)
              )
              THEN COALESCE(
                CASE
                  WHEN CASE
                    WHEN ABS(TRY_CAST("t28"."_flow" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t28"."_flow" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END > 0
                  THEN CASE
                    WHEN ABS(TRY_CAST("t28"."_flow" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t28"."_flow" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END,
                CASE
                  WHEN COALESCE("t28"."event_category" = 'Pour', FALSE)
                  AND COALESCE("t28"."_volume" > 0, FALSE)
                  THEN "t28"."_volume"
                  ELSE CAST(NULL AS DOUBLE)
                END / CASE WHEN "t28"."_duration" > 0 THEN "t28"."_duration" ELSE CAST(NULL AS DOUBLE) END
              )
              ELSE CAST(NULL AS DOUBLE)
            END AS "flow_rate_ml_per_sec"
          FROM (
            SELECT
              "t26"."id",
              "t26"."device_id",
              "t26"."location_id",
              "t26"."timestamp",
              "t26"."event_type",
              "t26"."status",
              "t26"."metrics",
              "t26"."device_category",
              "t26"."created_at",
              "t26"."event_category",
              "t26"."_ml",
              "t26"."_ounces",
              "t26"."_seconds",
              "t26"."_minutes",
              "t26"."_flow",
              "t26"."_c",
              "t26"."_f",
              "t26"."_target_f",
              "t26"."_ambient_f",
              "t26"."cooling_active",
              "t26"."_psi",
              "t26"."_target_psi",
              "t26"."_co2",
              "t26"."_alert",
              "t26"."beer_type",
              "t26"."keg_id",
              "t26"."_keg_percent",
              "t26"."_keg_ounces",
              "t26"."_keg_pours",
              "t26"."_cleaning_type",
              "t26"."cleaning_chemical",
              "t26"."cleaning_operator_id",
              "t26"."_health_status",
              "t26"."_uptime",
              "t26"."_errors",
              "t26"."last_maintenance_at",
              "t26"."firmware_version",
              COALESCE(
                CASE
                  WHEN ABS(TRY_CAST("t26"."_ml" AS DOUBLE)) < 9e+18
                  THEN TRY_CAST("t26"."_ml" AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END,
                CASE
                  WHEN ABS(TRY_CAST("t26"."_ounces" AS DOUBLE)) < 9e+18
                  THEN TRY_CAST("t26"."_ounces" AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 29.5735
              ) AS "_volume",
              COALESCE(
                CASE
                  WHEN ABS(TRY_CAST("t26"."_seconds" AS DOUBLE)) < 9e+18
                  THEN TRY_CAST("t26"."_seconds" AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END,
                CASE
                  WHEN ABS(TRY_CAST("t26"."_minutes" AS DOUBLE)) < 9e+18
                  THEN TRY_CAST("t26"."_minutes" AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 60.0
              ) AS "_duration",
              COALESCE(
                CASE
                  WHEN ABS(TRY_CAST("t26"."_c" AS DOUBLE)) < 9e+18
                  THEN TRY_CAST("t26"."_c" AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END,
                (
                  (
                    CASE
                      WHEN ABS(TRY_CAST("t26"."_f" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_f" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END - 32.0
                  ) * 5.0
                ) / 9.0
              ) AS "temperature_c",
              (
                (
                  CASE
                    WHEN ABS(TRY_CAST("t26"."_target_f" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t26"."_target_f" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END - 32.0
                ) * 5.0
              ) / 9.0 AS "target_temperature_c",
              (
                (
                  CASE
                    WHEN ABS(TRY_CAST("t26"."_ambient_f" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t26"."_ambient_f" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END - 32.0
                ) * 5.0
              ) / 9.0 AS "ambient_temperature_c",
              CASE
                WHEN ABS(TRY_CAST("t26"."_psi" AS DOUBLE)) < 9e+18
                THEN TRY_CAST("t26"."_psi" AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END AS "pressure_psi",
              CASE
                WHEN ABS(TRY_CAST("t26"."_target_psi" AS DOUBLE)) < 9e+18
                THEN TRY_CAST("t26"."_target_psi" AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END AS "target_pressure_psi",
              CASE
                WHEN ABS(TRY_CAST("t26"."_co2" AS DOUBLE)) < 9e+18
                THEN TRY_CAST("t26"."_co2" AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END AS "co2_level",
              CASE
                WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."_alert")), '-', '_'), ' ', '_'), '') IS NULL
                THEN CAST(NULL AS TEXT)
                ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."_alert")), '-', '_'), ' ', '_'), '')
                  WHEN 'low_pressure'
                  THEN 'low_pressure'
                  WHEN 'high_pressure'
                  THEN 'high_pressure'
                  ELSE 'unmapped'
                END
              END AS "pressure_alert",
              CASE
                WHEN ABS(TRY_CAST("t26"."_keg_percent" AS DOUBLE)) < 9e+18
                THEN TRY_CAST("t26"."_keg_percent" AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END AS "keg_level_percent",
              CASE
                WHEN ABS(TRY_CAST("t26"."_keg_ounces" AS DOUBLE)) < 9e+18
                THEN TRY_CAST("t26"."_keg_ounces" AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END * 29.5735 AS "keg_volume_remaining_ml",
              CAST(CASE
                WHEN CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(TRY_CAST("t26"."_keg_pours" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_keg_pours" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 9000000000000000.0
                  THEN CASE
                    WHEN ABS(TRY_CAST("t26"."_keg_pours" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t26"."_keg_pours" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END = CAST(FLOOR(
                  CASE
                    WHEN ABS(
                      CASE
                        WHEN ABS(TRY_CAST("t26"."_keg_pours" AS DOUBLE)) < 9e+18
                        THEN TRY_CAST("t26"."_keg_pours" AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    ) < 9000000000000000.0
                    THEN CASE
                      WHEN ABS(TRY_CAST("t26"."_keg_pours" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_keg_pours" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) AS BIGINT)
                THEN CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(TRY_CAST("t26"."_keg_pours" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_keg_pours" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 9000000000000000.0
                  THEN CASE
                    WHEN ABS(TRY_CAST("t26"."_keg_pours" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t26"."_keg_pours" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END
                ELSE CAST(NULL AS DOUBLE)
              END AS BIGINT) AS "estimated_pours_remaining",
              CASE
                WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."_cleaning_type")), '-', '_'), ' ', '_'), '') IS NULL
                THEN CAST(NULL AS TEXT)
                ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."_cleaning_type")), '-', '_'), ' ', '_'), '')
                  WHEN 'rinse'
                  THEN 'rinse'
                  WHEN 'sanitize'
                  THEN 'sanitize'
                  WHEN 'deep_clean'
                  THEN 'deep_clean'
                  ELSE 'unmapped'
                END
              END AS "cleaning_type",
              CASE
                WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."_health_status")), '-', '_'), ' ', '_'), '') IS NULL
                THEN CAST(NULL AS TEXT)
                ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."_health_status")), '-', '_'), ' ', '_'), '')
                  WHEN 'healthy'
                  THEN 'healthy'
                  WHEN 'warning'
                  THEN 'warning'
                  WHEN 'error'
                  THEN 'error'
                  ELSE 'unmapped'
                END
              END AS "health_status",
              CASE
                WHEN ABS(TRY_CAST("t26"."_uptime" AS DOUBLE)) < 9e+18
                THEN TRY_CAST("t26"."_uptime" AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END AS "uptime_hours",
              CAST(CASE
                WHEN CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(TRY_CAST("t26"."_errors" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_errors" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 9000000000000000.0
                  THEN CASE
                    WHEN ABS(TRY_CAST("t26"."_errors" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t26"."_errors" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END = CAST(FLOOR(
                  CASE
                    WHEN ABS(
                      CASE
                        WHEN ABS(TRY_CAST("t26"."_errors" AS DOUBLE)) < 9e+18
                        THEN TRY_CAST("t26"."_errors" AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    ) < 9000000000000000.0
                    THEN CASE
                      WHEN ABS(TRY_CAST("t26"."_errors" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_errors" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) AS BIGINT)
                THEN CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(TRY_CAST("t26"."_errors" AS DOUBLE)) < 9e+18
                      THEN TRY_CAST("t26"."_errors" AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 9000000000000000.0
                  THEN CASE
                    WHEN ABS(TRY_CAST("t26"."_errors" AS DOUBLE)) < 9e+18
                    THEN TRY_CAST("t26"."_errors" AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END
                ELSE CAST(NULL AS DOUBLE)
              END AS BIGINT) AS "error_count"
            FROM (
              SELECT
                "t24"."id",
                "t24"."device_id",
                "t24"."location_id",
                "t24"."timestamp",
                "t24"."event_type",
                "t24"."status",
                "t24"."metrics",
                "t24"."device_category",
                "t24"."created_at",
                "t24"."event_category",
                NULLIF(
                  (
                    "t24"."_pour" ->> [
                      '$.volume_ml',
                      '$.pour_ounces',
                      '$.duration_seconds',
                      '$.flow_rate_ml_per_sec',
                      '$.beer_type',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.pressure_psi',
                      '$.keg_id'
                    ]
                  )[1],
                  ''
                ) AS "_ml",
                NULLIF(
                  (
                    "t24"."_pour" ->> [
                      '$.volume_ml',
                      '$.pour_ounces',
                      '$.duration_seconds',
                      '$.flow_rate_ml_per_sec',
                      '$.beer_type',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.pressure_psi',
                      '$.keg_id'
                    ]
                  )[2],
                  ''
                ) AS "_ounces",
                NULLIF(
                  (
                    "t24"."_pour" ->> [
                      '$.volume_ml',
                      '$.pour_ounces',
                      '$.duration_seconds',
                      '$.flow_rate_ml_per_sec',
                      '$.beer_type',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.pressure_psi',
                      '$.keg_id'
                    ]
                  )[3],
                  ''
                ) AS "_seconds",
                NULLIF(
                  (
                    "t24"."_cleaning" ->> ['$.duration_minutes', '$.cleaning_type', '$.chemical_used', '$.operator_id']
                  )[1],
                  ''
                ) AS "_minutes",
                NULLIF(
                  (
                    "t24"."_pour" ->> [
                      '$.volume_ml',
                      '$.pour_ounces',
                      '$.duration_seconds',
                      '$.flow_rate_ml_per_sec',
                      '$.beer_type',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.pressure_psi',
                      '$.keg_id'
                    ]
                  )[4],
                  ''
                ) AS "_flow",
                COALESCE(
                  NULLIF(
                    (
                      "t24"."_pour" ->> [
                        '$.volume_ml',
                        '$.pour_ounces',
                        '$.duration_seconds',
                        '$.flow_rate_ml_per_sec',
                        '$.beer_type',
                        '$.temperature_c',
                        '$.temperature_f',
                        '$.pressure_psi',
                        '$.keg_id'
                      ]
                    )[6],
                    ''
                  ),
                  NULLIF(
                    (
                      "t24"."_temperature" ->> [
                        '$.target_temp_f',
                        '$.ambient_temp_f',
                        '$.temperature_c',
                        '$.temperature_f',
                        '$.cooling_active'
                      ]
                    )[3],
                    ''
                  )
                ) AS "_c",
                COALESCE(
                  NULLIF(
                    (
                      "t24"."_pour" ->> [
                        '$.volume_ml',
                        '$.pour_ounces',
                        '$.duration_seconds',
                        '$.flow_rate_ml_per_sec',
                        '$.beer_type',
                        '$.temperature_c',
                        '$.temperature_f',
                        '$.pressure_psi',
                        '$.keg_id'
                      ]
                    )[7],
                    ''
                  ),
                  NULLIF(
                    (
                      "t24"."_temperature" ->> [
                        '$.target_temp_f',
                        '$.ambient_temp_f',
                        '$.temperature_c',
                        '$.temperature_f',
                        '$.cooling_active'
                      ]
                    )[4],
                    ''
                  )
                ) AS "_f",
                NULLIF(
                  (
                    "t24"."_temperature" ->> [
                      '$.target_temp_f',
                      '$.ambient_temp_f',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.cooling_active'
                    ]
                  )[1],
                  ''
                ) AS "_target_f",
                NULLIF(
                  (
                    "t24"."_temperature" ->> [
                      '$.target_temp_f',
                      '$.ambient_temp_f',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.cooling_active'
                    ]
                  )[2],
                  ''
                ) AS "_ambient_f",
                CASE
                  WHEN LOWER(
                    NULLIF(
                      (
                        "t24"."_temperature" ->> [
                          '$.target_temp_f',
                          '$.ambient_temp_f',
                          '$.temperature_c',
                          '$.temperature_f',
                          '$.cooling_active'
                        ]
                      )[5],
                      ''
                    )
                  ) IN ('true', '1')
                  THEN TRUE
                  WHEN LOWER(
                    NULLIF(
                      (
                        "t24"."_temperature" ->> [
                          '$.target_temp_f',
                          '$.ambient_temp_f',
                          '$.temperature_c',
                          '$.temperature_f',
                          '$.cooling_active'
                        ]
                      )[5],
                      ''
                    )
                  ) IN ('false', '0')
                  THEN FALSE
                  ELSE CAST(NULL AS BOOLEAN)
                END AS "cooling_active",
                COALESCE(
                  NULLIF(
                    (
                      "t24"."_pour" ->> [
                        '$.volume_ml',
                        '$.pour_ounces',
                        '$.duration_seconds',
                        '$.flow_rate_ml_per_sec',
                        '$.beer_type',
                        '$.temperature_c',
                        '$.temperature_f',
                        '$.pressure_psi',
                        '$.keg_id'
                      ]
                    )[8],
                    ''
                  ),
                  NULLIF(
                    (
                      "t24"."_pressure" ->> ['$.target_psi', '$.co2_level', '$.alert', '$.pressure_psi']
                    )[4],
                    ''
                  )
                ) AS "_psi",
                NULLIF(
                  (
                    "t24"."_pressure" ->> ['$.target_psi', '$.co2_level', '$.alert', '$.pressure_psi']
                  )[1],
                  ''
                ) AS "_target_psi",
                NULLIF(
                  (
                    "t24"."_pressure" ->> ['$.target_psi', '$.co2_level', '$.alert', '$.pressure_psi']
                  )[2],
                  ''
                ) AS "_co2",
                NULLIF(
                  (
                    "t24"."_pressure" ->> ['$.target_psi', '$.co2_level', '$.alert', '$.pressure_psi']
                  )[3],
                  ''
                ) AS "_alert",
                NULLIF(
                  (
                    "t24"."_pour" ->> [
                      '$.volume_ml',
                      '$.pour_ounces',
                      '$.duration_seconds',
                      '$.flow_rate_ml_per_sec',
                      '$.beer_type',
                      '$.temperature_c',
                      '$.temperature_f',
                      '$.pressure_psi',
                      '$.keg_id'
                    ]
                  )[5],
                  ''
                ) AS "beer_type",
                COALESCE(
                  NULLIF(
                    (
                      "t24"."_pour" ->> [
                        '$.volume_ml',
                        '$.pour_ounces',
                        '$.duration_seconds',
                        '$.flow_rate_ml_per_sec',
                        '$.beer_type',
                        '$.temperature_c',
                        '$.temperature_f',
                        '$.pressure_psi',
                        '$.keg_id'
                      ]
                    )[9],
                    ''
                  ),
                  NULLIF(
                    (
                      "t24"."_keg" ->> [
                        '$.level_percent',
                        '$.volume_remaining_oz',
                        '$.estimated_pours_remaining',
                        '$.keg_id'
                      ]
                    )[4],
                    ''
                  )
                ) AS "keg_id",
                NULLIF(
                  (
                    "t24"."_keg" ->> [
                      '$.level_percent',
                      '$.volume_remaining_oz',
                      '$.estimated_pours_remaining',
                      '$.keg_id'
                    ]
                  )[1],
                  ''
                ) AS "_keg_percent",
                NULLIF(
                  (
                    "t24"."_keg" ->> [
                      '$.level_percent',
                      '$.volume_remaining_oz',
                      '$.estimated_pours_remaining',
                      '$.keg_id'
                    ]
                  )[2],
                  ''
                ) AS "_keg_ounces",
                NULLIF(
                  (
                    "t24"."_keg" ->> [
                      '$.level_percent',
                      '$.volume_remaining_oz',
                      '$.estimated_pours_remaining',
                      '$.keg_id'
                    ]
                  )[3],
                  ''
                ) AS "_keg_pours",
                NULLIF(
                  (
                    "t24"."_cleaning" ->> ['$.duration_minutes', '$.cleaning_type', '$.chemical_used', '$.operator_id']
                  )[2],
                  ''
                ) AS "_cleaning_type",
                NULLIF(
                  (
                    "t24"."_cleaning" ->> ['$.duration_minutes', '$.cleaning_type', '$.chemical_used', '$.operator_id']
                  )[3],
                  ''
                ) AS "cleaning_chemical",
                NULLIF(
                  (
                    "t24"."_cleaning" ->> ['$.duration_minutes', '$.cleaning_type', '$.chemical_used', '$.operator_id']
                  )[4],
                  ''
                ) AS "cleaning_operator_id",
                NULLIF(
                  (
                    "t24"."_health" ->> [
                      '$.status',
                      '$.uptime_hours',
                      '$.error_count',
                      '$.firmware_version',
                      '$.last_maintenance'
                    ]
                  )[1],
                  ''
                ) AS "_health_status",
                NULLIF(
                  (
                    "t24"."_health" ->> [
                      '$.status',
                      '$.uptime_hours',
                      '$.error_count',
                      '$.firmware_version',
                      '$.last_maintenance'
                    ]
                  )[2],
                  ''
                ) AS "_uptime",
                NULLIF(
                  (
                    "t24"."_health" ->> [
                      '$.status',
                      '$.uptime_hours',
                      '$.error_count',
                      '$.firmware_version',
                      '$.last_maintenance'
                    ]
                  )[3],
                  ''
                ) AS "_errors",
                COALESCE(
                  CASE
                    WHEN REGEXP_MATCHES(
                      NULLIF(
                        (
                          "t24"."_health" ->> [
                            '$.status',
                            '$.uptime_hours',
                            '$.error_count',
                            '$.firmware_version',
                            '$.last_maintenance'
                          ]
                        )[5],
                        ''
                      ),
                      '[T ].*([+-]\d{2}):?\d{2}$'
                    )
                    THEN TRY_CAST(NULLIF(
                      REGEXP_EXTRACT(
                        NULLIF(
                          (
                            "t24"."_health" ->> [
                              '$.status',
                              '$.uptime_hours',
                              '$.error_count',
                              '$.firmware_version',
                              '$.last_maintenance'
                            ]
                          )[5],
                          ''
                        ),
                        '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                        1
                      ),
                      ''
                    ) AS TIMESTAMP) - TO_MINUTES(
                      (
                        COALESCE(
                          CAST(NULLIF(
                            REGEXP_EXTRACT(
                              NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ),
                              '[T ].*([+-]\d{2}):?\d{2}$',
                              1
                            ),
                            ''
                          ) AS BIGINT),
                          0
                        ) * 60
                      ) + CASE
                        WHEN REGEXP_MATCHES(
                          NULLIF(
                            (
                              "t24"."_health" ->> [
                                '$.status',
                                '$.uptime_hours',
                                '$.error_count',
                                '$.firmware_version',
                                '$.last_maintenance'
                              ]
                            )[5],
                            ''
                          ),
                          '-\d{2}:?\d{2}$'
                        )
                        THEN -(
                          COALESCE(
                            CAST(NULLIF(
                              REGEXP_EXTRACT(
                                NULLIF(
                                  (
                                    "t24"."_health" ->> [
                                      '$.status',
                                      '$.uptime_hours',
                                      '$.error_count',
                                      '$.firmware_version',
                                      '$.last_maintenance'
                                    ]
                                  )[5],
                                  ''
                                ),
                                '[T ].*[+-]\d{2}:?(\d{2})$',
                                1
                              ),
                              ''
                            ) AS BIGINT),
                            0
                          )
                        )
                        ELSE COALESCE(
                          CAST(NULLIF(
                            REGEXP_EXTRACT(
                              NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ),
                              '[T ].*[+-]\d{2}:?(\d{2})$',
                              1
                            ),
                            ''
                          ) AS BIGINT),
                          0
                        )
                      END
                    )
                    ELSE TRY_CAST(NULLIF(
                      REGEXP_EXTRACT(
                        NULLIF(
                          (
                            "t24"."_health" ->> [
                              '$.status',
                              '$.uptime_hours',
                              '$.error_count',
                              '$.firmware_version',
                              '$.last_maintenance'
                            ]
                          )[5],
                          ''
                        ),
                        '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                        1
                      ),
                      ''
                    ) AS TIMESTAMP)
                  END,
                  EPOCH_MS(
                    CAST(ROUND(
                      CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              CASE
                                WHEN ABS(
                                  TRY_CAST(NULLIF(
                                    (
                                      "t24"."_health" ->> [
                                        '$.status',
                                        '$.uptime_hours',
                                        '$.error_count',
                                        '$.firmware_version',
                                        '$.last_maintenance'
                                      ]
                                    )[5],
                                    ''
                                  ) AS DOUBLE)
                                ) < 9e+18
                                THEN TRY_CAST(NULLIF(
                                  (
                                    "t24"."_health" ->> [
                                      '$.status',
                                      '$.uptime_hours',
                                      '$.error_count',
                                      '$.firmware_version',
                                      '$.last_maintenance'
                                    ]
                                  )[5],
                                  ''
                                ) AS DOUBLE)
                                ELSE CAST(NULL AS DOUBLE)
                              END
                            ) < 100000000000.0
                            THEN CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t24"."_health" ->> [
                                      '$.status',
                                      '$.uptime_hours',
                                      '$.error_count',
                                      '$.firmware_version',
                                      '$.last_maintenance'
                                    ]
                                  )[5],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END * 1000
                            ELSE CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t24"."_health" ->> [
                                      '$.status',
                                      '$.uptime_hours',
                                      '$.error_count',
                                      '$.firmware_version',
                                      '$.last_maintenance'
                                    ]
                                  )[5],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          END
                        ) < 100000000000000.0
                        THEN CASE
                          WHEN ABS(
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t24"."_health" ->> [
                                      '$.status',
                                      '$.uptime_hours',
                                      '$.error_count',
                                      '$.firmware_version',
                                      '$.last_maintenance'
                                    ]
                                  )[5],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          ) < 100000000000.0
                          THEN CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t24"."_health" ->> [
                                  '$.status',
                                  '$.uptime_hours',
                                  '$.error_count',
                                  '$.firmware_version',
                                  '$.last_maintenance'
                                ]
                              )[5],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END * 1000
                          ELSE CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t24"."_health" ->> [
                                    '$.status',
                                    '$.uptime_hours',
                                    '$.error_count',
                                    '$.firmware_version',
                                    '$.last_maintenance'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t24"."_health" ->> [
                                  '$.status',
                                  '$.uptime_hours',
                                  '$.error_count',
                                  '$.firmware_version',
                                  '$.last_maintenance'
                                ]
                              )[5],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END,
                      0
                    ) AS BIGINT)
                  )
                ) AS "last_maintenance_at",
                NULLIF(
                  (
                    "t24"."_health" ->> [
                      '$.status',
                      '$.uptime_hours',
                      '$.error_count',
                      '$.firmware_version',
                      '$.last_maintenance'
                    ]
                  )[4],
                  ''
                ) AS "firmware_version"
              FROM (
                SELECT
                  "t22"."id",
                  "t22"."device_id",
                  "t22"."location_id",
                  "t22"."timestamp",
                  "t22"."event_type",
                  "t22"."status",
                  "t22"."metrics",
                  "t22"."device_category",
                  "t22"."created_at",
                  "t22"."event_category",
                  CASE
                    WHEN "t22"."event_category" = 'Pour'
                    THEN "t22"."metrics"
                    ELSE CAST(NULL AS JSON)
                  END AS "_pour",
                  CASE
                    WHEN "t22"."event_category" = 'Temperature'
                    THEN "t22"."metrics"
                    ELSE CAST(NULL AS JSON)
                  END AS "_temperature",
                  CASE
                    WHEN "t22"."event_category" = 'Pressure'
                    THEN "t22"."metrics"
                    ELSE CAST(NULL AS JSON)
                  END AS "_pressure",
                  CASE
                    WHEN "t22"."event_category" = 'Keg Level'
                    THEN "t22"."metrics"
                    ELSE CAST(NULL AS JSON)
                  END AS "_keg",
                  CASE
                    WHEN "t22"."event_category" = 'Cleaning'
                    THEN "t22"."metrics"
                    ELSE CAST(NULL AS JSON)
                  END AS "_cleaning",
                  CASE
                    WHEN "t22"."event_category" = 'Health Check'
                    THEN "t22"."metrics"
                    ELSE CAST(NULL AS JSON)
                  END AS "_health"
                FROM (
                  SELECT
                    "t20"."id",
                    "t20"."device_id",
                    "t20"."location_id",
                    "t20"."timestamp",
                    "t20"."event_type",
                    "t20"."status",
                    "t20"."metrics",
                    "t20"."device_category",
                    "t20"."created_at",
                    CASE
                      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."event_type")), '-', '_'), ' ', '_'), '') IS NULL
                      THEN CAST(NULL AS TEXT)
                      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."event_type")), '-', '_'), ' ', '_'), '')
                        WHEN 'pour'
                        THEN 'Pour'
                        WHEN 'temperature'
                        THEN 'Temperature'
                        WHEN 'pressure'
                        THEN 'Pressure'
                        WHEN 'keg_level'
                        THEN 'Keg Level'
                        WHEN 'cleaning'
                        THEN 'Cleaning'
                        WHEN 'health_check'
                        THEN 'Health Check'
                        WHEN 'error'
                        THEN 'Error'
                        WHEN 'maintenance'
                        THEN 'Maintenance'
                        WHEN 'calibration'
                        THEN 'Calibration'
                        ELSE 'unmapped'
                      END
                    END AS "event_category"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM "t5" AS "t8"
                      WHERE
                        NOT (
                          COALESCE(
                            "t8"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                            FALSE
                          )
                        )
                        AND (
                          (
                            "t8"."id" >= '!'
                          ) OR (
                            TRIM("t8"."id", ' 	
') <> ''
                          )
                        )
                        AND NOT (
                          "t8"."id" IN (
                            SELECT
                              "t12"."id"
                            FROM "repeats_in_app_database_tap_events" AS "t12"
                          )
                        )
                    ) AS "t15"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t18".*
                        EXCLUDE ("version_rank")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t16"."id",
                            "t16"."device_id",
                            "t16"."location_id",
                            "t16"."timestamp",
                            "t16"."event_type",
                            "t16"."status",
                            "t16"."metrics",
                            "t16"."device_category",
                            "t16"."created_at",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t16"."id"
                              ORDER BY "t16"."created_at" DESC, CONCAT_WS(
                                '|',
                                COALESCE("t16"."id", '<null>'),
                                COALESCE("t16"."device_id", '<null>'),
                                COALESCE("t16"."location_id", '<null>'),
                                COALESCE(CAST("t16"."timestamp" AS TEXT), '<null>'),
                                COALESCE("t16"."event_type", '<null>'),
                                COALESCE("t16"."status", '<null>'),
                                COALESCE(CAST("t16"."metrics" AS TEXT), '<null>'),
                                COALESCE("t16"."device_category", '<null>'),
                                COALESCE(CAST("t16"."created_at" AS TEXT), '<null>')
                              ) DESC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "version_rank"
                          FROM (
                            SELECT DISTINCT
                              *
                            FROM (
                              SELECT
                                *
                              FROM "t5" AS "t8"
                              WHERE
                                NOT (
                                  COALESCE(
                                    "t8"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                                    FALSE
                                  )
                                )
                                AND "t8"."id" IN (
                                  SELECT
                                    "t12"."id"
                                  FROM "repeats_in_app_database_tap_events" AS "t12"
                                )
                            ) AS "t14"
                          ) AS "t16"
                        ) AS "t17"
                        WHERE
                          "t17"."version_rank" = 0
                      ) AS "t18"
                    ) AS "t19"
                  ) AS "t20"
                ) AS "t22"
              ) AS "t24"
            ) AS "t26"
          ) AS "t28"
        ) AS "t29"
      ) AS "t30"
    ) AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t0"."location_id" AS "_parent_0",
        "t0"."account_id" AS "owner",
        "t0"."is_orphan" AS "homeless"
      FROM "staging"."stg_app_database__locations" AS "t0"
    ) AS "t6"
      ON "t32"."location_id" = "t6"."_parent_0"
    LEFT OUTER JOIN (
      SELECT
        "t1"."device_id" AS "_parent_1",
        "t1"."location_account_id" AS "device_owner"
      FROM "staging"."stg_app_database__devices" AS "t1"
    ) AS "t7"
      ON "t32"."device_id" = "t7"."_parent_1"
  ) AS "t33"
) AS "t34"
