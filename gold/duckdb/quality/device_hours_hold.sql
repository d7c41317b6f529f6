WITH "t1" AS (
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
  WHERE
    CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
    AND CAST("t0"."hour_timestamp" AS DATE) > (
      MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
    )
)
SELECT
  *
FROM (
  SELECT
    'an hour of the last day = its 24 hours' AS "statement",
    COALESCE("t18"."device_id", 'null') || '|' || COALESCE(CAST("t18"."hour_timestamp" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            (
              "t18"."avg_events_24h" * 24
            ) IS NULL
          )
          AND (
            "t18"."events" IS NULL
          )
        )
        OR COALESCE(
          ABS((
            "t18"."avg_events_24h" * 24
          ) - CAST("t18"."events" AS DOUBLE)) <= (
            GREATEST(ABS("t18"."avg_events_24h" * 24), ABS(CAST("t18"."events" AS DOUBLE)), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'events; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            (
              "t18"."avg_volume_ml_24h" * 24
            ) IS NULL
          )
          AND (
            "t18"."ml" IS NULL
          )
        )
        OR COALESCE(
          ABS((
            "t18"."avg_volume_ml_24h" * 24
          ) - "t18"."ml") <= (
            GREATEST(ABS("t18"."avg_volume_ml_24h" * 24), ABS("t18"."ml"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'volume; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t18"."events" IS NULL
          )
          OR (
            "t18"."events" = 0
          )
          OR (
            "t18"."errors" IS NULL
          )
          THEN (
            "t18"."avg_error_rate_24h" / 100.0
          ) IS NULL
          ELSE (
            (
              "t18"."avg_error_rate_24h" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t18"."avg_error_rate_24h" / 100.0
                  ) * CAST("t18"."events" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t18"."errors" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t18"."avg_error_rate_24h" / 100.0
                  ) * CAST("t18"."events" AS DOUBLE)
                ) - CAST("t18"."errors" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    "t18"."avg_error_rate_24h" / 100.0
                  ) * CAST("t18"."events" AS DOUBLE)),
                  ABS(CAST("t18"."errors" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'errors; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t18"."previous" IS NULL
          )
          OR (
            "t18"."previous" = 0
          )
          OR (
            (
              "t18"."total_events" - "t18"."previous"
            ) IS NULL
          )
          THEN (
            "t18"."event_change_rate" / 100.0
          ) IS NULL
          ELSE (
            (
              "t18"."event_change_rate" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t18"."event_change_rate" / 100.0
                  ) * CAST("t18"."previous" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t18"."total_events" - "t18"."previous"
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t18"."event_change_rate" / 100.0
                  ) * CAST("t18"."previous" AS DOUBLE)
                ) - CAST("t18"."total_events" - "t18"."previous" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    "t18"."event_change_rate" / 100.0
                  ) * CAST("t18"."previous" AS DOUBLE)),
                  ABS(CAST("t18"."total_events" - "t18"."previous" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'change; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t16"."device_id",
      "t16"."hour_timestamp",
      "t16"."avg_events_24h",
      "t16"."avg_volume_ml_24h",
      "t16"."avg_error_rate_24h",
      "t16"."event_change_rate",
      "t16"."total_events",
      CAST(SUM("t16"."_events") AS BIGINT) AS "events",
      SUM("t16"."_ml") AS "ml",
      CAST(SUM("t16"."_errors") AS BIGINT) AS "errors",
      CAST(SUM("t16"."_events") FILTER(WHERE
        "t16"."_hour" = (
          "t16"."hour" - 1
        )) AS BIGINT) AS "previous"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t6"."device_id",
          "t6"."hour_timestamp",
          "t6"."event_date",
          "t6"."total_events",
          "t6"."total_volume_ml",
          "t6"."error_events",
          "t6"."avg_events_24h",
          "t6"."avg_volume_ml_24h",
          "t6"."avg_error_rate_24h",
          "t6"."event_change_rate",
          "t6"."hour",
          "t10"."_device",
          "t10"."_hour",
          "t10"."_events",
          "t10"."_ml",
          "t10"."_errors"
        FROM (
          SELECT
            "t0"."device_id",
            "t0"."hour_timestamp",
            CAST("t0"."hour_timestamp" AS DATE) AS "event_date",
            "t0"."total_events",
            "t0"."total_volume_ml",
            "t0"."error_events",
            "t0"."avg_events_24h",
            "t0"."avg_volume_ml_24h",
            "t0"."avg_error_rate_24h",
            "t0"."event_change_rate",
            CAST(FLOOR(
              (
                CAST(EPOCH(CAST("t0"."hour_timestamp" AS TIMESTAMP)) AS BIGINT)
              ) / (
                3600
              )
            ) AS BIGINT) AS "hour"
          FROM "entity"."entity_devices_hourly" AS "t0"
          WHERE
            CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
            AND CAST("t0"."hour_timestamp" AS DATE) > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
            )
            AND CAST("t0"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
        ) AS "t6"
        INNER JOIN (
          SELECT
            "t7"."device_id" AS "_device",
            "t7"."hour" AS "_hour",
            "t7"."total_events" AS "_events",
            "t7"."total_volume_ml" AS "_ml",
            "t7"."error_events" AS "_errors"
          FROM (
            SELECT
              "t0"."device_id",
              "t0"."hour_timestamp",
              CAST("t0"."hour_timestamp" AS DATE) AS "event_date",
              "t0"."total_events",
              "t0"."total_volume_ml",
              "t0"."error_events",
              "t0"."avg_events_24h",
              "t0"."avg_volume_ml_24h",
              "t0"."avg_error_rate_24h",
              "t0"."event_change_rate",
              CAST(FLOOR(
                (
                  CAST(EPOCH(CAST("t0"."hour_timestamp" AS TIMESTAMP)) AS BIGINT)
                ) / (
                  3600
                )
              ) AS BIGINT) AS "hour"
            FROM "entity"."entity_devices_hourly" AS "t0"
            WHERE
              CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
              AND CAST("t0"."hour_timestamp" AS DATE) > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
              )
          ) AS "t7"
        ) AS "t10"
          ON "t6"."device_id" = "t10"."_device"
      ) AS "t13"
      WHERE
        "t13"."_hour" <= "t13"."hour" AND "t13"."_hour" > (
          "t13"."hour" - 24
        )
    ) AS "t16"
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6,
      7
  ) AS "t18"
  WHERE
    NOT (
      (
        (
          (
            (
              "t18"."avg_events_24h" * 24
            ) IS NULL
          )
          AND (
            "t18"."events" IS NULL
          )
        )
        OR COALESCE(
          ABS((
            "t18"."avg_events_24h" * 24
          ) - CAST("t18"."events" AS DOUBLE)) <= (
            GREATEST(ABS("t18"."avg_events_24h" * 24), ABS(CAST("t18"."events" AS DOUBLE)), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            (
              "t18"."avg_volume_ml_24h" * 24
            ) IS NULL
          )
          AND (
            "t18"."ml" IS NULL
          )
        )
        OR COALESCE(
          ABS((
            "t18"."avg_volume_ml_24h" * 24
          ) - "t18"."ml") <= (
            GREATEST(ABS("t18"."avg_volume_ml_24h" * 24), ABS("t18"."ml"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND CASE
        WHEN (
          "t18"."events" IS NULL
        )
        OR (
          "t18"."events" = 0
        )
        OR (
          "t18"."errors" IS NULL
        )
        THEN (
          "t18"."avg_error_rate_24h" / 100.0
        ) IS NULL
        ELSE (
          (
            "t18"."avg_error_rate_24h" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t18"."avg_error_rate_24h" / 100.0
                ) * CAST("t18"."events" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t18"."errors" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t18"."avg_error_rate_24h" / 100.0
                ) * CAST("t18"."events" AS DOUBLE)
              ) - CAST("t18"."errors" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  "t18"."avg_error_rate_24h" / 100.0
                ) * CAST("t18"."events" AS DOUBLE)),
                ABS(CAST("t18"."errors" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t18"."previous" IS NULL
        )
        OR (
          "t18"."previous" = 0
        )
        OR (
          (
            "t18"."total_events" - "t18"."previous"
          ) IS NULL
        )
        THEN (
          "t18"."event_change_rate" / 100.0
        ) IS NULL
        ELSE (
          (
            "t18"."event_change_rate" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t18"."event_change_rate" / 100.0
                ) * CAST("t18"."previous" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t18"."total_events" - "t18"."previous"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t18"."event_change_rate" / 100.0
                ) * CAST("t18"."previous" AS DOUBLE)
              ) - CAST("t18"."total_events" - "t18"."previous" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  "t18"."event_change_rate" / 100.0
                ) * CAST("t18"."previous" AS DOUBLE)),
                ABS(CAST("t18"."total_events" - "t18"."previous" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
    )
) AS "t21"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'an hour agrees with itself' AS "statement",
      COALESCE("t0"."device_id", 'null') || '|' || COALESCE(CAST("t0"."hour_timestamp" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          "t0"."last_event_at" < (
            "t0"."hour_timestamp" + INTERVAL '1' HOUR
          )
        )
        THEN 'last_event_at; '
        ELSE ''
      END || CASE
        WHEN NOT (
          ABS((
            "t0"."total_volume_liters" * 1000.0
          ) - "t0"."total_volume_ml") <= 0.0001
        )
        THEN 'litres; '
        ELSE ''
      END || CASE
        WHEN NOT (
          ABS(
            (
              "t0"."avg_volume_per_event_ml" * "t0"."pour_events"
            ) - "t0"."total_volume_ml"
          ) <= 0.0001
        )
        THEN 'pour; '
        ELSE ''
      END || CASE
        WHEN NOT (
          ABS(
            (
              "t0"."error_rate" * "t0"."total_events"
            ) - CAST("t0"."error_events" * 100 AS DOUBLE)
          ) <= 0.0001
        )
        THEN 'error_rate; '
        ELSE ''
      END || CASE
        WHEN NOT (
          ABS(
            (
              "t0"."anomaly_rate" * "t0"."readings"
            ) - CAST("t0"."total_anomalies" * 100 AS DOUBLE)
          ) <= 0.0001
        )
        THEN 'anomaly_rate; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."success_rate" * "t0"."total_events"
            ) + 0.001
          ) >= (
            "t0"."successful_events" * 100
          )
        )
        THEN 'success; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."utilization_rate" >= 100
          )
          OR (
            ABS((
              "t0"."utilization_rate" * 36.0
            ) - "t0"."total_active_seconds") <= 0.0001
          )
        )
        THEN 'utilization; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              (
                "t0"."avg_events_24h" * 24
              ) + 0.001
            ) >= "t0"."total_events"
          )
          AND (
            (
              (
                "t0"."avg_volume_ml_24h" * 24
              ) + 0.001
            ) >= "t0"."total_volume_ml"
          )
        )
        THEN 'day; '
        ELSE ''
      END AS "differences"
    FROM "entity"."entity_devices_hourly" AS "t0"
    WHERE
      NOT (
        (
          "t0"."last_event_at" < (
            "t0"."hour_timestamp" + INTERVAL '1' HOUR
          )
        )
        AND (
          ABS((
            "t0"."total_volume_liters" * 1000.0
          ) - "t0"."total_volume_ml") <= 0.0001
        )
        AND (
          ABS(
            (
              "t0"."avg_volume_per_event_ml" * "t0"."pour_events"
            ) - "t0"."total_volume_ml"
          ) <= 0.0001
        )
        AND (
          ABS(
            (
              "t0"."error_rate" * "t0"."total_events"
            ) - CAST("t0"."error_events" * 100 AS DOUBLE)
          ) <= 0.0001
        )
        AND (
          ABS(
            (
              "t0"."anomaly_rate" * "t0"."readings"
            ) - CAST("t0"."total_anomalies" * 100 AS DOUBLE)
          ) <= 0.0001
        )
        AND (
          (
            (
              "t0"."success_rate" * "t0"."total_events"
            ) + 0.001
          ) >= (
            "t0"."successful_events" * 100
          )
        )
        AND (
          (
            "t0"."utilization_rate" >= 100
          )
          OR (
            ABS((
              "t0"."utilization_rate" * 36.0
            ) - "t0"."total_active_seconds") <= 0.0001
          )
        )
        AND (
          (
            (
              (
                "t0"."avg_events_24h" * 24
              ) + 0.001
            ) >= "t0"."total_events"
          )
          AND (
            (
              (
                "t0"."avg_volume_ml_24h" * 24
              ) + 0.001
            ) >= "t0"."total_volume_ml"
          )
        )
      )
  ) AS "t14"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'an hour of 30 days agrees with itself' AS "statement",
        COALESCE("t0"."device_id", 'null') || '|' || COALESCE(CAST("t0"."hour_timestamp" AS TEXT), 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              CAST(EXTRACT(hour FROM "t0"."hour_timestamp") AS BIGINT) = "t0"."hour_of_day"
            )
            AND (
              (
                (
                  (
                    (
                      DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), CAST("t0"."hour_timestamp" AS DATE)) % 7
                    ) + 7
                  ) % 7
                ) + 1
              ) = "t0"."day_of_week"
            )
          )
          THEN 'clock; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."volume_trend" <> 'down'
              )
              OR (
                "t0"."total_volume_ml" < "t0"."avg_volume_ml_24h"
              )
            )
            AND (
              (
                "t0"."volume_trend" <> 'up'
              )
              OR (
                "t0"."total_volume_ml" > "t0"."avg_volume_ml_24h"
              )
            )
          )
          THEN 'trend; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t0"."flow_rate_stddev" <= (
                (
                  "t0"."max_flow_rate" - "t0"."min_flow_rate"
                ) + 0.001
              )
            )
            AND (
              (
                "t0"."avg_flow_rate" >= (
                  LEAST(
                    COALESCE("t0"."min_flow_rate" - 1e-06, "t0"."avg_flow_rate"),
                    COALESCE("t0"."max_flow_rate" + 1e-06, "t0"."avg_flow_rate")
                  ) - 1e-09
                )
              )
              AND (
                "t0"."avg_flow_rate" <= (
                  GREATEST(
                    COALESCE("t0"."min_flow_rate" - 1e-06, "t0"."avg_flow_rate"),
                    COALESCE("t0"."max_flow_rate" + 1e-06, "t0"."avg_flow_rate")
                  ) + 1e-09
                )
              )
            )
          )
          THEN 'flow_rate; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t0"."temperature_stddev" <= (
                (
                  "t0"."max_temperature" - "t0"."min_temperature"
                ) + 0.001
              )
            )
            AND (
              (
                "t0"."avg_temperature" >= (
                  LEAST(
                    COALESCE("t0"."min_temperature" - 1e-06, "t0"."avg_temperature"),
                    COALESCE("t0"."max_temperature" + 1e-06, "t0"."avg_temperature")
                  ) - 1e-09
                )
              )
              AND (
                "t0"."avg_temperature" <= (
                  GREATEST(
                    COALESCE("t0"."min_temperature" - 1e-06, "t0"."avg_temperature"),
                    COALESCE("t0"."max_temperature" + 1e-06, "t0"."avg_temperature")
                  ) + 1e-09
                )
              )
            )
          )
          THEN 'temperature; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t0"."pressure_stddev" <= (
                (
                  "t0"."max_pressure" - "t0"."min_pressure"
                ) + 0.001
              )
            )
            AND (
              (
                "t0"."avg_pressure" >= (
                  LEAST(
                    COALESCE("t0"."min_pressure" - 1e-06, "t0"."avg_pressure"),
                    COALESCE("t0"."max_pressure" + 1e-06, "t0"."avg_pressure")
                  ) - 1e-09
                )
              )
              AND (
                "t0"."avg_pressure" <= (
                  GREATEST(
                    COALESCE("t0"."min_pressure" - 1e-06, "t0"."avg_pressure"),
                    COALESCE("t0"."max_pressure" + 1e-06, "t0"."avg_pressure")
                  ) + 1e-09
                )
              )
            )
          )
          THEN 'pressure; '
          ELSE ''
        END AS "differences"
      FROM "entity"."entity_devices_hourly" AS "t0"
      WHERE
        CAST("t0"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
        AND CAST("t0"."hour_timestamp" AS DATE) > (
          MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
        )
        AND NOT (
          (
            CAST(EXTRACT(hour FROM "t0"."hour_timestamp") AS BIGINT) = "t0"."hour_of_day"
          )
          AND (
            (
              (
                (
                  (
                    DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), CAST("t0"."hour_timestamp" AS DATE)) % 7
                  ) + 7
                ) % 7
              ) + 1
            ) = "t0"."day_of_week"
          )
          AND (
            (
              (
                "t0"."volume_trend" <> 'down'
              )
              OR (
                "t0"."total_volume_ml" < "t0"."avg_volume_ml_24h"
              )
            )
            AND (
              (
                "t0"."volume_trend" <> 'up'
              )
              OR (
                "t0"."total_volume_ml" > "t0"."avg_volume_ml_24h"
              )
            )
          )
          AND (
            (
              "t0"."flow_rate_stddev" <= (
                (
                  "t0"."max_flow_rate" - "t0"."min_flow_rate"
                ) + 0.001
              )
            )
            AND (
              (
                "t0"."avg_flow_rate" >= (
                  LEAST(
                    COALESCE("t0"."min_flow_rate" - 1e-06, "t0"."avg_flow_rate"),
                    COALESCE("t0"."max_flow_rate" + 1e-06, "t0"."avg_flow_rate")
                  ) - 1e-09
                )
              )
              AND (
                "t0"."avg_flow_rate" <= (
                  GREATEST(
                    COALESCE("t0"."min_flow_rate" - 1e-06, "t0"."avg_flow_rate"),
                    COALESCE("t0"."max_flow_rate" + 1e-06, "t0"."avg_flow_rate")
                  ) + 1e-09
                )
              )
            )
          )
          AND (
            (
              "t0"."temperature_stddev" <= (
                (
                  "t0"."max_temperature" - "t0"."min_temperature"
                ) + 0.001
              )
            )
            AND (
              (
                "t0"."avg_temperature" >= (
                  LEAST(
                    COALESCE("t0"."min_temperature" - 1e-06, "t0"."avg_temperature"),
                    COALESCE("t0"."max_temperature" + 1e-06, "t0"."avg_temperature")
                  ) - 1e-09
                )
              )
              AND (
                "t0"."avg_temperature" <= (
                  GREATEST(
                    COALESCE("t0"."min_temperature" - 1e-06, "t0"."avg_temperature"),
                    COALESCE("t0"."max_temperature" + 1e-06, "t0"."avg_temperature")
                  ) + 1e-09
                )
              )
            )
          )
          AND (
            (
              "t0"."pressure_stddev" <= (
                (
                  "t0"."max_pressure" - "t0"."min_pressure"
                ) + 0.001
              )
            )
            AND (
              (
                "t0"."avg_pressure" >= (
                  LEAST(
                    COALESCE("t0"."min_pressure" - 1e-06, "t0"."avg_pressure"),
                    COALESCE("t0"."max_pressure" + 1e-06, "t0"."avg_pressure")
                  ) - 1e-09
                )
              )
              AND (
                "t0"."avg_pressure" <= (
                  GREATEST(
                    COALESCE("t0"."min_pressure" - 1e-06, "t0"."avg_pressure"),
                    COALESCE("t0"."max_pressure" + 1e-06, "t0"."avg_pressure")
                  ) + 1e-09
                )
              )
            )
          )
        )
    ) AS "t15"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'one price for all hours' AS "statement",
        COALESCE("t12"."device_id", 'null') || '|' || COALESCE(CAST("t12"."hour_timestamp" AS TEXT), 'null') AS "entity_key",
        CASE
          WHEN NOT (
            ABS(
              CAST("t12"."revenue" AS DOUBLE) - (
                (
                  "t12"."total_volume_ml" / NULLIF("t12"."_poured", 0.0)
                ) * "t12"."_taken"
              )
            ) <= (
              (
                (
                  (
                    "t12"."total_volume_ml" / NULLIF("t12"."_poured", 0.0)
                  ) * "t12"."_rows"
                ) + 1.0
              ) * 0.005001
            )
          )
          THEN 'price; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t5"."device_id",
          "t5"."hour_timestamp",
          "t5"."location_id",
          "t5"."account_id",
          "t5"."device_type",
          "t5"."model",
          "t5"."hour_of_day",
          "t5"."day_of_week",
          "t5"."is_weekend",
          "t5"."business_period",
          "t5"."is_peak_hour",
          "t5"."total_events",
          "t5"."pour_events",
          "t5"."error_events",
          "t5"."maintenance_events",
          "t5"."cleaning_events",
          "t5"."health_check_events",
          "t5"."alert_events",
          "t5"."successful_events",
          "t5"."failed_events",
          "t5"."success_rate",
          "t5"."error_rate",
          "t5"."anomaly_rate",
          "t5"."total_volume_ml",
          "t5"."total_volume_liters",
          "t5"."avg_volume_per_event_ml",
          "t5"."max_volume_ml",
          "t5"."min_volume_ml",
          "t5"."revenue",
          "t5"."avg_flow_rate",
          "t5"."max_flow_rate",
          "t5"."min_flow_rate",
          "t5"."flow_rate_stddev",
          "t5"."avg_temperature",
          "t5"."max_temperature",
          "t5"."min_temperature",
          "t5"."temperature_stddev",
          "t5"."avg_pressure",
          "t5"."max_pressure",
          "t5"."min_pressure",
          "t5"."pressure_stddev",
          "t5"."temperature_anomalies",
          "t5"."pressure_anomalies",
          "t5"."total_anomalies",
          "t5"."readings",
          "t5"."total_active_seconds",
          "t5"."utilization_rate",
          "t5"."avg_events_24h",
          "t5"."avg_volume_ml_24h",
          "t5"."avg_error_rate_24h",
          "t5"."event_change_rate",
          "t5"."volume_trend",
          "t5"."hourly_performance_score",
          "t5"."performance_tier",
          "t5"."hourly_status",
          "t5"."meets_sla",
          "t5"."alert_level",
          "t5"."last_event_at",
          "t5"."event_date",
          "t11"."_taken",
          "t11"."_poured",
          "t11"."_rows"
        FROM "t1" AS "t5"
        CROSS JOIN (
          SELECT
            SUM(CAST("t2"."revenue" AS DOUBLE)) AS "_taken",
            SUM("t2"."total_volume_ml") AS "_poured",
            COUNT(*) FILTER(WHERE
              "t2"."total_volume_ml" > 0) AS "_rows"
          FROM "t1" AS "t2"
        ) AS "t11"
      ) AS "t12"
      WHERE
        NOT (
          ABS(
            CAST("t12"."revenue" AS DOUBLE) - (
              (
                "t12"."total_volume_ml" / NULLIF("t12"."_poured", 0.0)
              ) * "t12"."_taken"
            )
          ) <= (
            (
              (
                (
                  "t12"."total_volume_ml" / NULLIF("t12"."_poured", 0.0)
                ) * "t12"."_rows"
              ) + 1.0
            ) * 0.005001
          )
        )
    ) AS "t17"
  ) AS "t19"
) AS "t20"
