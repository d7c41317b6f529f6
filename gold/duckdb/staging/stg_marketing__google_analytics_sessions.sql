WITH "t1" AS (
  SELECT
    "t0"."date",
    "t0"."sessions",
    "t0"."users",
    "t0"."new_users",
    "t0"."page_views",
    "t0"."bounce_rate",
    "t0"."avg_session_duration",
    "t0"."goal_completions",
    "t0"."goal_conversion_rate",
    "t0"."created_at"
  FROM "raw"."google_analytics_sessions" AS "t0"
), "repeats_in_google_analytics_sessions" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."date",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."date"
      FROM "raw"."google_analytics_sessions" AS "t0"
      WHERE
        NOT (
          COALESCE("t0"."date" > MAKE_DATE(2026, 6, 30), FALSE)
        )
        AND "t0"."date" IS NOT NULL
    ) AS "t3"
    GROUP BY
      1
  ) AS "t4"
  WHERE
    "t4"."copies" > 1
)
SELECT
  "t15"."date" AS "session_date",
  "t15"."sessions",
  "t15"."users",
  "t15"."new_users",
  "t15"."page_views",
  CAST("t15"."bounce_rate" AS DOUBLE) * 100.0 AS "bounce_rate",
  CAST(CASE
    WHEN "t15"."avg_session_duration" >= 0
    THEN "t15"."avg_session_duration"
    ELSE NULL
  END AS DOUBLE) AS "avg_session_duration",
  "t15"."goal_completions",
  (
    CAST("t15"."goal_completions" AS DOUBLE) / NULLIF(CAST("t15"."sessions" AS DOUBLE), 0.0)
  ) * 100.0 AS "goal_conversion_rate",
  (
    CAST("t15"."new_users" AS DOUBLE) / NULLIF(CAST("t15"."users" AS DOUBLE), 0.0)
  ) * 100.0 AS "new_user_rate",
  CAST("t15"."page_views" AS DOUBLE) / NULLIF(CAST("t15"."sessions" AS DOUBLE), 0.0) AS "pages_per_session",
  "t15"."created_at"
FROM (
  SELECT
    "t14"."date",
    CASE WHEN "t14"."sessions" >= 0 THEN "t14"."sessions" ELSE NULL END AS "sessions",
    CASE WHEN "t14"."users" >= 0 THEN "t14"."users" ELSE NULL END AS "users",
    CASE WHEN "t14"."new_users" >= 0 THEN "t14"."new_users" ELSE NULL END AS "new_users",
    CASE WHEN "t14"."page_views" >= 0 THEN "t14"."page_views" ELSE NULL END AS "page_views",
    "t14"."bounce_rate",
    "t14"."avg_session_duration",
    CASE WHEN "t14"."goal_completions" >= 0 THEN "t14"."goal_completions" ELSE NULL END AS "goal_completions",
    "t14"."goal_conversion_rate",
    "t14"."created_at"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t1" AS "t2"
      WHERE
        NOT (
          COALESCE("t2"."date" > MAKE_DATE(2026, 6, 30), FALSE)
        )
        AND "t2"."date" IS NOT NULL
        AND NOT (
          "t2"."date" IN (
            SELECT
              "t6"."date"
            FROM "repeats_in_google_analytics_sessions" AS "t6"
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t12".*
        EXCLUDE ("version_rank")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."date",
            "t10"."sessions",
            "t10"."users",
            "t10"."new_users",
            "t10"."page_views",
            "t10"."bounce_rate",
            "t10"."avg_session_duration",
            "t10"."goal_completions",
            "t10"."goal_conversion_rate",
            "t10"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t10"."date"
              ORDER BY "t10"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE(CAST("t10"."date" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."sessions" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."users" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."new_users" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."page_views" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."bounce_rate" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."avg_session_duration" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."goal_completions" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."goal_conversion_rate" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."created_at" AS TEXT), '<null>')
              ) DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t1" AS "t2"
              WHERE
                NOT (
                  COALESCE("t2"."date" > MAKE_DATE(2026, 6, 30), FALSE)
                )
                AND "t2"."date" IN (
                  SELECT
                    "t6"."date"
                  FROM "repeats_in_google_analytics_sessions" AS "t6"
                )
            ) AS "t8"
          ) AS "t10"
        ) AS "t11"
        WHERE
          "t11"."version_rank" = 0
      ) AS "t12"
    ) AS "t13"
  ) AS "t14"
) AS "t15"
