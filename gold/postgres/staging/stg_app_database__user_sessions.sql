WITH "t5" AS (
  SELECT
    "t2"."session_id",
    "t2"."user_id",
    "t2"."customer_id",
    "t2"."start_time",
    "t2"."end_time",
    "t2"."duration_seconds",
    "t2"."page_views",
    "t2"."actions_taken",
    "t2"."device_type",
    "t2"."browser",
    "t2"."created_at"
  FROM "raw"."app_database_user_sessions" AS "t2"
), "repeats_in_app_database_user_sessions" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."session_id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."session_id",
        "t2"."start_time"
      FROM "raw"."app_database_user_sessions" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."start_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."session_id" >= '!'
          )
          OR (
            TRIM(' 	
' FROM "t2"."session_id") <> ''
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
  "t23"."session_id",
  "t23"."user_id",
  "t23"."customer_id" AS "account_id",
  COALESCE((
    "t23"."user_id" = '0'
  ) OR (
    "t23"."customer_id" = '0'
  ), FALSE) AS "is_anonymous",
  "t23"."start_time",
  "t23"."end_time",
  "t23"."seconds" AS "duration_seconds",
  "t23"."page_views",
  "t23"."actions_taken",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."device_type")), '-', '_'), ' ', '_'), '') AS "device_type",
  "t23"."browser",
  CASE
    WHEN "t23"."seconds" IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN "t23"."seconds" < 30
    THEN 'Bounce'
    WHEN "t23"."seconds" < 120
    THEN 'Quick'
    WHEN "t23"."seconds" < 300
    THEN 'Short'
    WHEN "t23"."seconds" < 900
    THEN 'Medium'
    WHEN "t23"."seconds" < 1800
    THEN 'Long'
    ELSE 'Extended'
  END AS "session_duration_category",
  CASE
    WHEN "t23"."page_views" IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN (
      "t23"."seconds" < 30
    ) AND (
      "t23"."page_views" <= 1
    )
    THEN 'None'
    WHEN "t23"."page_views" <= 2
    THEN 'Low'
    WHEN "t23"."page_views" <= 5
    THEN 'Medium'
    WHEN "t23"."page_views" <= 10
    THEN 'High'
    ELSE 'Very High'
  END AS "engagement_level",
  (
    "t23"."page_views" <= 1
  ) OR (
    "t23"."seconds" < 30
  ) AS "is_bounce",
  CAST(ROUND(
    CAST(CAST("t23"."actions_taken" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."seconds" AS DOUBLE PRECISION) / 60.0, 0.0) AS DECIMAL),
    2
  ) AS DOUBLE PRECISION) AS "actions_per_minute",
  CAST(ROUND(
    CAST(CAST("t23"."page_views" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."seconds" AS DOUBLE PRECISION) / 60.0, 0.0) AS DECIMAL),
    2
  ) AS DOUBLE PRECISION) AS "pages_per_minute",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."device_type")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."device_type")), '-', '_'), ' ', '_'), '')
      WHEN 'desktop'
      THEN 'Desktop'
      WHEN 'mobile'
      THEN 'Mobile'
      WHEN 'tablet'
      THEN 'Tablet'
      ELSE 'unmapped'
    END
  END AS "device_category",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."browser")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."browser")), '-', '_'), ' ', '_'), '')
      WHEN 'chrome'
      THEN 'Chrome'
      WHEN 'chrome_mobile'
      THEN 'Chrome'
      WHEN 'firefox'
      THEN 'Firefox'
      WHEN 'firefox_mobile'
      THEN 'Firefox'
      WHEN 'safari'
      THEN 'Safari'
      WHEN 'mobile_safari'
      THEN 'Safari'
      WHEN 'edge'
      THEN 'Edge'
      WHEN 'samsung_browser'
      THEN 'Samsung'
      ELSE 'unmapped'
    END
  END AS "browser_family",
  CAST("t23"."start_time" AS DATE) AS "session_date",
  CAST(EXTRACT(hour FROM "t23"."start_time") AS BIGINT) AS "session_hour",
  (
    (
      (
        CAST(EXTRACT(epoch FROM CAST(CAST("t23"."start_time" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
      ) + 7
    ) % 7
  ) + 1 AS "session_day_of_week",
  CASE
    WHEN (
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST(CAST("t23"."start_time" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) >= 6
    THEN 'Weekend'
    WHEN (
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST(CAST("t23"."start_time" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) < 6
    THEN 'Weekday'
    ELSE CAST(NULL AS VARCHAR)
  END AS "day_type",
  CASE
    WHEN CAST(EXTRACT(hour FROM "t23"."start_time") AS BIGINT) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CAST(EXTRACT(hour FROM "t23"."start_time") AS BIGINT) BETWEEN 6 AND 11
    THEN 'Morning'
    WHEN CAST(EXTRACT(hour FROM "t23"."start_time") AS BIGINT) BETWEEN 12 AND 17
    THEN 'Afternoon'
    WHEN CAST(EXTRACT(hour FROM "t23"."start_time") AS BIGINT) BETWEEN 18 AND 22
    THEN 'Evening'
    ELSE 'Night'
  END AS "time_of_day",
  CAST(ROUND(
    CAST((
      CASE
        WHEN (
          CAST(CASE WHEN "t23"."seconds" >= 0 THEN "t23"."seconds" ELSE NULL END AS DOUBLE PRECISION) / 1800.0
        ) > 1.0
        THEN 1.0
        ELSE CAST(CASE WHEN "t23"."seconds" >= 0 THEN "t23"."seconds" ELSE NULL END AS DOUBLE PRECISION) / 1800.0
      END * 40.0
    ) + (
      CASE
        WHEN (
          CAST(CASE WHEN "t23"."page_views" >= 0 THEN "t23"."page_views" ELSE NULL END AS DOUBLE PRECISION) / 10.0
        ) > 1.0
        THEN 1.0
        ELSE CAST(CASE WHEN "t23"."page_views" >= 0 THEN "t23"."page_views" ELSE NULL END AS DOUBLE PRECISION) / 10.0
      END * 30.0
    ) + (
      CASE
        WHEN (
          CAST(CASE WHEN "t23"."actions_taken" >= 0 THEN "t23"."actions_taken" ELSE NULL END AS DOUBLE PRECISION) / 20.0
        ) > 1.0
        THEN 1.0
        ELSE CAST(CASE WHEN "t23"."actions_taken" >= 0 THEN "t23"."actions_taken" ELSE NULL END AS DOUBLE PRECISION) / 20.0
      END * 30.0
    ) AS DECIMAL),
    2
  ) AS DOUBLE PRECISION) AS "session_quality_score",
  "t23"."start_time" IS NULL AS "missing_start_time",
  COALESCE("t23"."duration_seconds" < 0, TRUE) AS "invalid_duration",
  "t23"."backwards" AS "invalid_time_sequence",
  "t23"."is_orphan",
  "t23"."created_at" AS "record_created_at"
FROM (
  SELECT
    "t22"."session_id",
    "t22"."user_id",
    "t22"."customer_id",
    "t22"."start_time",
    "t22"."end_time",
    "t22"."duration_seconds",
    "t22"."page_views",
    "t22"."actions_taken",
    "t22"."device_type",
    "t22"."browser",
    "t22"."created_at",
    "t22"."seconds",
    "t22"."backwards",
    FALSE
    OR (
      (
        "t22"."user_id" IS NOT NULL
      )
      AND (
        "t6"."_parent_0" IS NULL
      )
      AND (
        "t22"."user_id" <> '0'
      )
    )
    OR (
      (
        "t22"."customer_id" IS NOT NULL
      )
      AND (
        "t7"."_parent_1" IS NULL
      )
      AND (
        "t22"."customer_id" <> '0'
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      "t20"."session_id",
      "t20"."user_id",
      "t20"."customer_id",
      "t20"."start_time",
      "t20"."end_time",
      "t20"."duration_seconds",
      "t20"."page_views",
      "t20"."actions_taken",
      "t20"."device_type",
      "t20"."browser",
      "t20"."created_at",
      CASE
        WHEN (
          "t20"."duration_seconds" >= 0
        )
        AND NOT (
          COALESCE("t20"."end_time" < "t20"."start_time", FALSE)
        )
        THEN CAST("t20"."duration_seconds" AS BIGINT)
        ELSE CASE
          WHEN CAST(EXTRACT(epoch FROM CAST("t20"."end_time" AS TIMESTAMP) - CAST("t20"."start_time" AS TIMESTAMP)) AS BIGINT) >= 0
          THEN CAST(EXTRACT(epoch FROM CAST("t20"."end_time" AS TIMESTAMP) - CAST("t20"."start_time" AS TIMESTAMP)) AS BIGINT)
          ELSE NULL
        END
      END AS "seconds",
      COALESCE("t20"."end_time" < "t20"."start_time", FALSE) AS "backwards"
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
              "t8"."start_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
              FALSE
            )
          )
          AND (
            (
              "t8"."session_id" >= '!'
            )
            OR (
              TRIM(' 	
' FROM "t8"."session_id") <> ''
            )
          )
          AND NOT (
            "t8"."session_id" IN (
              SELECT
                "t12"."session_id"
              FROM "repeats_in_app_database_user_sessions" AS "t12"
            )
          )
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t18"."session_id",
          "t18"."user_id",
          "t18"."customer_id",
          "t18"."start_time",
          "t18"."end_time",
          "t18"."duration_seconds",
          "t18"."page_views",
          "t18"."actions_taken",
          "t18"."device_type",
          "t18"."browser",
          "t18"."created_at"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t16"."session_id",
              "t16"."user_id",
              "t16"."customer_id",
              "t16"."start_time",
              "t16"."end_time",
              "t16"."duration_seconds",
              "t16"."page_views",
              "t16"."actions_taken",
              "t16"."device_type",
              "t16"."browser",
              "t16"."created_at",
              ROW_NUMBER() OVER (
                PARTITION BY "t16"."session_id"
                ORDER BY "t16"."created_at" DESC NULLS LAST, CONCAT_WS(
                  '|',
                  COALESCE("t16"."session_id", '<null>'),
                  COALESCE("t16"."user_id", '<null>'),
                  COALESCE("t16"."customer_id", '<null>'),
                  COALESCE(CAST("t16"."start_time" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t16"."end_time" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t16"."duration_seconds" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t16"."page_views" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t16"."actions_taken" AS VARCHAR), '<null>'),
                  COALESCE("t16"."device_type", '<null>'),
                  COALESCE("t16"."browser", '<null>'),
                  COALESCE(CAST("t16"."created_at" AS VARCHAR), '<null>')
                ) DESC NULLS LAST
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
                      "t8"."start_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                      FALSE
                    )
                  )
                  AND "t8"."session_id" IN (
                    SELECT
                      "t12"."session_id"
                    FROM "repeats_in_app_database_user_sessions" AS "t12"
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
  LEFT OUTER JOIN (
    SELECT
      "t0"."user_id" AS "_parent_0"
    FROM "staging"."stg_app_database__users" AS "t0"
  ) AS "t6"
    ON "t22"."user_id" = "t6"."_parent_0"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_parent_1"
    FROM "staging"."stg_app_database__accounts" AS "t1"
  ) AS "t7"
    ON "t22"."customer_id" = "t7"."_parent_1"
) AS "t23"
