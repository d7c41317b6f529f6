SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'errors of health checks are failures' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t17"."_lk0", "t17"."_rk0"),
        COALESCE(CAST("t17"."_lk1" AS TEXT), CAST("t17"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t17"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t17"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t10"."_lk0",
        "t10"."_lk1",
        "t14"."_rk0",
        "t14"."_rk1"
      FROM (
        SELECT
          "t0"."device_id" AS "_lk0",
          "t0"."failed_at" AS "_lk1"
        FROM "timeline"."device_failures" AS "t0"
        WHERE
          "t0"."failure_type" = 'health_check_error'
      ) AS "t10"
      FULL OUTER JOIN (
        SELECT
          "t8"."device_id" AS "_rk0",
          "t8"."failed_at" AS "_rk1"
        FROM (
          SELECT DISTINCT
            "t2"."device_id",
            "t2"."event_timestamp" AS "failed_at"
          FROM "staging"."stg_app_database__tap_events" AS "t2"
          WHERE
            NOT (
              "t2"."is_orphan"
            )
            AND "t2"."device_id" IS NOT NULL
            AND "t2"."event_timestamp" IS NOT NULL
            AND "t2"."health_status" = 'error'
        ) AS "t8"
      ) AS "t14"
        ON "t10"."_lk0" = "t14"."_rk0" AND "t10"."_lk1" = "t14"."_rk1"
    ) AS "t17"
    WHERE
      NOT (
        (
          "t17"."_lk0" IS NOT NULL
        ) AND (
          "t17"."_rk0" IS NOT NULL
        )
      )
  ) AS "t19"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a repair is the next healthy sign' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t22"."_lk0", "t22"."_rk0"),
        COALESCE(CAST("t22"."_lk1" AS TEXT), CAST("t22"."_rk1" AS TEXT)),
        COALESCE("t22"."_lk2", "t22"."_rk2")
      ) AS "entity_key",
      CASE
        WHEN "t22"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t22"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t22"."_l0" IS NOT DISTINCT FROM "t22"."_r0"
        THEN ''
        ELSE 'repaired_at '
      END AS "differences"
    FROM (
      SELECT
        "t6"."_lk0",
        "t6"."_lk1",
        "t6"."_lk2",
        "t6"."_l0",
        "t21"."_rk0",
        "t21"."_rk1",
        "t21"."_rk2",
        "t21"."_r0"
      FROM (
        SELECT
          "t0"."device_id" AS "_lk0",
          "t0"."failed_at" AS "_lk1",
          "t0"."failure_type" AS "_lk2",
          "t0"."repaired_at" AS "_l0"
        FROM "timeline"."device_failures" AS "t0"
      ) AS "t6"
      RIGHT OUTER JOIN (
        SELECT
          "t18"."device_id" AS "_rk0",
          "t18"."failed_at" AS "_rk1",
          "t18"."failure_type" AS "_rk2",
          LEAST(COALESCE("t18"."repaired_at", "t18"."sign"), "t18"."sign") AS "_r0"
        FROM (
          SELECT
            "t16"."device_id",
            "t16"."failed_at",
            "t16"."failure_type",
            "t16"."repaired_at",
            MIN("t16"."_at") AS "sign"
          FROM (
            SELECT
              "t3"."device_id",
              "t3"."failed_at",
              "t3"."failure_type",
              "t3"."failed_date",
              "t3"."failure_category",
              "t3"."repaired_at",
              "t3"."repair_hours",
              "t12"."_device",
              "t12"."_at"
            FROM "timeline"."device_failures" AS "t3"
            INNER JOIN (
              SELECT
                "t2"."device_id" AS "_device",
                "t2"."event_timestamp" AS "_at"
              FROM "staging"."stg_app_database__tap_events" AS "t2"
              WHERE
                NOT (
                  "t2"."is_orphan"
                )
                AND "t2"."device_id" IS NOT NULL
                AND "t2"."event_timestamp" IS NOT NULL
                AND "t2"."health_status" = 'healthy'
            ) AS "t12"
              ON "t3"."device_id" = "t12"."_device" AND "t3"."failed_at" < "t12"."_at"
          ) AS "t16"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t18"
      ) AS "t21"
        ON "t6"."_lk0" = "t21"."_rk0"
        AND "t6"."_lk1" = "t21"."_rk1"
        AND "t6"."_lk2" = "t21"."_rk2"
    ) AS "t22"
    WHERE
      NOT (
        (
          "t22"."_lk0" IS NOT NULL
        )
        AND (
          "t22"."_rk0" IS NOT NULL
        )
        AND "t22"."_l0" IS NOT DISTINCT FROM "t22"."_r0"
      )
  ) AS "t24"
) AS "t25"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a failure agrees with itself and with its day' AS "statement",
    COALESCE("t15"."device_id", 'null') || '|' || COALESCE(CAST("t15"."failed_at" AS TEXT), 'null') || '|' || COALESCE("t15"."failure_type", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t15"."failed_date" = CAST("t15"."failed_at" AS DATE)
      )
      THEN 'failed_date; '
      ELSE ''
    END || CASE
      WHEN NOT (
        ABS(
          (
            "t15"."repair_hours" * 3600.0
          ) - CAST(EPOCH(CAST("t15"."repaired_at" AS TIMESTAMP)) - EPOCH(CAST("t15"."failed_at" AS TIMESTAMP)) AS DOUBLE)
        ) <= 1.0
      )
      THEN 'repair_hours; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t15"."failure_category" = 'temperature'
        ) = (
          COALESCE("t15"."warm", 0) > 0
        )
      )
      THEN 'warm; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t15"."failure_category" = 'operational'
        ) = (
          (
            COALESCE("t15"."warm", 0) + COALESCE("t15"."pressed", 0)
          ) = 0
        )
      )
      THEN 'pressed; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t3"."device_id",
      "t3"."failed_at",
      "t3"."failure_type",
      "t3"."failed_date",
      "t3"."failure_category",
      "t3"."repaired_at",
      "t3"."repair_hours",
      "t11"."_device",
      "t11"."_day",
      "t11"."warm",
      "t11"."pressed"
    FROM "timeline"."device_failures" AS "t3"
    LEFT OUTER JOIN (
      SELECT
        "t1"."device_id" AS "_device",
        "t1"."event_date" AS "_day",
        CAST(SUM("t1"."critical_temperatures") AS BIGINT) AS "warm",
        CAST(SUM("t1"."critical_pressures") AS BIGINT) AS "pressed"
      FROM "timeline"."tap_hours" AS "t1"
      GROUP BY
        1,
        2
    ) AS "t11"
      ON "t3"."device_id" = "t11"."_device" AND "t3"."failed_date" = "t11"."_day"
  ) AS "t15"
  WHERE
    NOT (
      (
        "t15"."failed_date" = CAST("t15"."failed_at" AS DATE)
      )
      AND (
        ABS(
          (
            "t15"."repair_hours" * 3600.0
          ) - CAST(EPOCH(CAST("t15"."repaired_at" AS TIMESTAMP)) - EPOCH(CAST("t15"."failed_at" AS TIMESTAMP)) AS DOUBLE)
        ) <= 1.0
      )
      AND (
        (
          "t15"."failure_category" = 'temperature'
        ) = (
          COALESCE("t15"."warm", 0) > 0
        )
      )
      AND (
        (
          "t15"."failure_category" = 'operational'
        ) = (
          (
            COALESCE("t15"."warm", 0) + COALESCE("t15"."pressed", 0)
          ) = 0
        )
      )
    )
) AS "t23"
