SELECT
  "t15"."device_id",
  "t15"."failed_at",
  "t15"."failure_type",
  "t15"."failed_date",
  "t15"."failure_category",
  "t15"."repaired_at",
  "t15"."repair_hours"
FROM (
  SELECT
    "t14"."device_id",
    "t14"."failed_at",
    "t14"."failure_type",
    "t14"."failed_date",
    "t14"."repaired_at",
    CASE
      WHEN "t5"."warm" > 0
      THEN 'temperature'
      WHEN "t5"."pressed" > 0
      THEN 'pressure'
      ELSE 'operational'
    END AS "failure_category",
    CAST(CAST(EXTRACT(epoch FROM CAST("t14"."repaired_at" AS TIMESTAMP) - CAST("t14"."failed_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION) / 3600.0 AS "repair_hours"
  FROM (
    SELECT
      "t12"."device_id",
      "t12"."at",
      "t12"."failure_type",
      "t12"."repaired_at",
      "t12"."at" AS "failed_at",
      CAST("t12"."at" AS DATE) AS "failed_date"
    FROM (
      SELECT
        "t11"."device_id",
        "t11"."at",
        "t11"."failure_type",
        MIN(
          CASE
            WHEN "t11"."failure_type" IS NULL
            THEN "t11"."at"
            ELSE CAST(NULL AS TIMESTAMP)
          END
        ) OVER (
          PARTITION BY "t11"."device_id"
          ORDER BY "t11"."at" ASC, "t11"."failure_type" IS NOT NULL ASC, "t11"."failure_type" ASC
          ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        ) AS "repaired_at"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t1"."device_id",
              "t1"."event_timestamp" AS "at",
              CASE
                WHEN "t1"."health_status" = 'error'
                THEN 'health_check_error'
                ELSE CAST(NULL AS VARCHAR)
              END AS "failure_type"
            FROM "staging"."stg_app_database__tap_events" AS "t1"
            WHERE
              NOT (
                "t1"."is_orphan"
              )
              AND "t1"."device_id" IS NOT NULL
              AND "t1"."event_timestamp" IS NOT NULL
              AND "t1"."health_status" IN ('error', 'healthy')
          ) AS "t6"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t8"."entity_key" AS "device_id",
              CAST("t8"."valid_from" AS TIMESTAMP) AS "at",
              CASE
                WHEN "t8"."value" = 'non_operational'
                THEN 'went_offline'
                ELSE CAST(NULL AS VARCHAR)
              END AS "failure_type"
            FROM (
              SELECT
                "t7"."entity_key",
                "t7"."value",
                "t7"."valid_from",
                "t7"."valid_to",
                LAG("t7"."value") OVER (
                  PARTITION BY "t7"."entity_key"
                  ORDER BY "t7"."valid_from" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "before"
              FROM (
                SELECT
                  "t4"."entity_key",
                  "t4"."value",
                  "t4"."observed_as_of" AS "valid_from",
                  LEAD("t4"."observed_as_of") OVER (
                    PARTITION BY "t4"."entity_key"
                    ORDER BY "t4"."observed_as_of" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "valid_to"
                FROM (
                  SELECT
                    *
                  FROM "tapdata"."observations" AS "t2"
                  WHERE
                    "t2"."source_table" = 'stg_app_database__devices'
                    AND "t2"."attribute" = 'operational_status'
                    AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                ) AS "t4"
              ) AS "t7"
            ) AS "t8"
            WHERE
              "t8"."before" IS NOT NULL
              AND "t8"."before" <> "t8"."value"
              AND "t8"."value" IN ('operational', 'non_operational')
          ) AS "t9"
        ) AS "t10"
      ) AS "t11"
    ) AS "t12"
    WHERE
      "t12"."failure_type" IS NOT NULL
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t0"."device_id" AS "cause_device",
      "t0"."event_date" AS "cause_date",
      SUM("t0"."critical_temperatures") AS "warm",
      SUM("t0"."critical_pressures") AS "pressed"
    FROM "timeline"."tap_hours" AS "t0"
    GROUP BY
      1,
      2
  ) AS "t5"
    ON "t14"."device_id" = "t5"."cause_device"
    AND "t14"."failed_date" = "t5"."cause_date"
) AS "t15"
