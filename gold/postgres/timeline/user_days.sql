WITH "t30" AS (
  SELECT
    "t28"."user_id",
    "t28"."page_category",
    "t28"."_day",
    "t28"."_opens",
    "t28"."_closes",
    CASE
      WHEN "t28"."_closes"
      THEN "t28"."_day"
      ELSE LEAD("t28"."_day") OVER (
        PARTITION BY "t28"."user_id", "t28"."page_category"
        ORDER BY "t28"."_day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
    END AS "_last"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t9"."user_id",
        "t9"."page_category",
        "t9"."_day",
        (
          LAG("t9"."_day") OVER (
            PARTITION BY "t9"."user_id", "t9"."page_category"
            ORDER BY "t9"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) IS NULL
        )
        OR (
          CAST(EXTRACT(epoch FROM CAST("t9"."_day" AS TIMESTAMP) - CAST(LAG("t9"."_day") OVER (
            PARTITION BY "t9"."user_id", "t9"."page_category"
            ORDER BY "t9"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
        ) AS "_opens",
        (
          LEAD("t9"."_day") OVER (
            PARTITION BY "t9"."user_id", "t9"."page_category"
            ORDER BY "t9"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) IS NULL
        )
        OR (
          CAST(EXTRACT(epoch FROM CAST(LEAD("t9"."_day") OVER (
            PARTITION BY "t9"."user_id", "t9"."page_category"
            ORDER BY "t9"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS TIMESTAMP) - CAST("t9"."_day" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
        ) AS "_closes"
      FROM (
        SELECT DISTINCT
          "t3"."user_id",
          "t3"."page_category",
          "t3"."page_view_date" AS "_day"
        FROM "staging"."stg_app_database__page_views" AS "t3"
        WHERE
          NOT (
            "t3"."is_orphan"
          )
          AND NOT (
            "t3"."is_anonymous"
          )
          AND "t3"."user_id" IS NOT NULL
          AND "t3"."page_category" IS NOT NULL
          AND "t3"."page_view_date" IS NOT NULL
      ) AS "t9"
    ) AS "t24"
    WHERE
      "t24"."_opens" OR "t24"."_closes"
  ) AS "t28"
), "t31" AS (
  SELECT
    "t29"."user_id",
    "t29"."feature_category",
    "t29"."_day",
    "t29"."_opens",
    "t29"."_closes",
    CASE
      WHEN "t29"."_closes"
      THEN "t29"."_day"
      ELSE LEAD("t29"."_day") OVER (
        PARTITION BY "t29"."user_id", "t29"."feature_category"
        ORDER BY "t29"."_day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
    END AS "_last"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t11"."user_id",
        "t11"."feature_category",
        "t11"."_day",
        (
          LAG("t11"."_day") OVER (
            PARTITION BY "t11"."user_id", "t11"."feature_category"
            ORDER BY "t11"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) IS NULL
        )
        OR (
          CAST(EXTRACT(epoch FROM CAST("t11"."_day" AS TIMESTAMP) - CAST(LAG("t11"."_day") OVER (
            PARTITION BY "t11"."user_id", "t11"."feature_category"
            ORDER BY "t11"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
        ) AS "_opens",
        (
          LEAD("t11"."_day") OVER (
            PARTITION BY "t11"."user_id", "t11"."feature_category"
            ORDER BY "t11"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) IS NULL
        )
        OR (
          CAST(EXTRACT(epoch FROM CAST(LEAD("t11"."_day") OVER (
            PARTITION BY "t11"."user_id", "t11"."feature_category"
            ORDER BY "t11"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS TIMESTAMP) - CAST("t11"."_day" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
        ) AS "_closes"
      FROM (
        SELECT DISTINCT
          "t4"."user_id",
          "t4"."feature_category",
          "t4"."usage_date" AS "_day"
        FROM "staging"."stg_app_database__feature_usage" AS "t4"
        WHERE
          NOT (
            "t4"."is_orphan"
          )
          AND NOT (
            "t4"."is_anonymous"
          )
          AND "t4"."user_id" IS NOT NULL
          AND "t4"."feature_category" IS NOT NULL
          AND "t4"."usage_date" IS NOT NULL
      ) AS "t11"
    ) AS "t25"
    WHERE
      "t25"."_opens" OR "t25"."_closes"
  ) AS "t29"
), "t52" AS (
  SELECT
    "t51"."user_id",
    "t51"."day",
    SUM("t51"."sessions") AS "sessions",
    SUM("t51"."session_seconds") AS "session_seconds",
    SUM("t51"."timed_sessions") AS "timed_sessions",
    SUM("t51"."page_views") AS "page_views",
    SUM("t51"."feature_uses") AS "feature_uses",
    SUM("t51"."active") AS "active",
    SUM("t51"."features") AS "features",
    SUM("t51"."feature_categories") AS "feature_categories",
    SUM("t51"."page_categories") AS "page_categories",
    SUM("t51"."new_features") AS "new_features",
    SUM("t51"."new_feature_categories") AS "new_feature_categories"
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
              "t2"."user_id",
              "t2"."session_date" AS "day",
              1 AS "sessions",
              COALESCE("t2"."duration_seconds", 0) AS "session_seconds",
              CAST("t2"."duration_seconds" IS NOT NULL AS BIGINT) AS "timed_sessions",
              0 AS "page_views",
              0 AS "feature_uses",
              1 AS "active",
              0 AS "features",
              0 AS "feature_categories",
              0 AS "page_categories",
              0 AS "new_features",
              0 AS "new_feature_categories"
            FROM "staging"."stg_app_database__user_sessions" AS "t2"
            WHERE
              NOT (
                "t2"."is_orphan"
              )
              AND NOT (
                "t2"."is_anonymous"
              )
              AND "t2"."user_id" IS NOT NULL
          ) AS "t15"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t3"."user_id",
              "t3"."page_view_date" AS "day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              1 AS "page_views",
              0 AS "feature_uses",
              1 AS "active",
              0 AS "features",
              0 AS "feature_categories",
              0 AS "page_categories",
              0 AS "new_features",
              0 AS "new_feature_categories"
            FROM "staging"."stg_app_database__page_views" AS "t3"
            WHERE
              NOT (
                "t3"."is_orphan"
              )
              AND NOT (
                "t3"."is_anonymous"
              )
              AND "t3"."user_id" IS NOT NULL
          ) AS "t8"
        ) AS "t17"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t4"."user_id",
              "t4"."usage_date" AS "day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              0 AS "page_views",
              COALESCE("t4"."usage_count", 0) AS "feature_uses",
              1 AS "active",
              0 AS "features",
              0 AS "feature_categories",
              0 AS "page_categories",
              0 AS "new_features",
              0 AS "new_feature_categories"
            FROM "staging"."stg_app_database__feature_usage" AS "t4"
            WHERE
              NOT (
                "t4"."is_orphan"
              )
              AND NOT (
                "t4"."is_anonymous"
              )
              AND "t4"."user_id" IS NOT NULL
          ) AS "t10"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t21"."user_id",
              "t21"."day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              0 AS "page_views",
              0 AS "feature_uses",
              0 AS "active",
              "t21"."change" AS "features",
              0 AS "feature_categories",
              0 AS "page_categories",
              0 AS "new_features",
              0 AS "new_feature_categories"
            FROM (
              SELECT
                "t16"."user_id",
                "t16"."day",
                SUM("t16"."change") AS "change"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."entity_id" AS "user_id",
                    "t5"."valid_from" AS "day",
                    1 AS "change"
                  FROM "timeline"."feature_periods" AS "t5"
                  WHERE
                    "t5"."level" = 'user'
                ) AS "t13"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."entity_id" AS "user_id",
                    "t5"."valid_to" AS "day",
                    -(
                      1
                    ) AS "change"
                  FROM "timeline"."feature_periods" AS "t5"
                  WHERE
                    "t5"."level" = 'user' AND "t5"."valid_to" IS NOT NULL
                ) AS "t14"
              ) AS "t16"
              GROUP BY
                1,
                2
            ) AS "t21"
          ) AS "t23"
        ) AS "t26"
      ) AS "t27"
      UNION ALL
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
              "t44"."user_id",
              "t44"."day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              0 AS "page_views",
              0 AS "feature_uses",
              0 AS "active",
              0 AS "features",
              "t44"."change" AS "feature_categories",
              0 AS "page_categories",
              0 AS "new_features",
              0 AS "new_feature_categories"
            FROM (
              SELECT
                "t40"."user_id",
                "t40"."day",
                SUM("t40"."change") AS "change"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t33"."user_id",
                    "t33"."_day" AS "day",
                    1 AS "change"
                  FROM "t31" AS "t33"
                  WHERE
                    "t33"."_opens"
                ) AS "t35"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t33"."user_id",
                    CAST(CAST("t33"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) AS "day",
                    -(
                      1
                    ) AS "change"
                  FROM "t31" AS "t33"
                  WHERE
                    "t33"."_opens"
                    AND CAST(CAST("t33"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) IS NOT NULL
                ) AS "t38"
              ) AS "t40"
              GROUP BY
                1,
                2
            ) AS "t44"
          ) AS "t46"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t19"."user_id",
              "t19"."day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              0 AS "page_views",
              0 AS "feature_uses",
              0 AS "active",
              0 AS "features",
              0 AS "feature_categories",
              0 AS "page_categories",
              1 AS "new_features",
              0 AS "new_feature_categories"
            FROM (
              SELECT
                "t12"."user_id",
                "t12"."feature_name",
                MIN("t12"."valid_from") AS "day"
              FROM (
                SELECT
                  "t5"."level",
                  "t5"."entity_id" AS "user_id",
                  "t5"."account_id",
                  "t5"."feature_name",
                  "t5"."valid_from",
                  "t5"."valid_to"
                FROM "timeline"."feature_periods" AS "t5"
                WHERE
                  "t5"."level" = 'user'
              ) AS "t12"
              GROUP BY
                1,
                2
            ) AS "t19"
          ) AS "t22"
        ) AS "t48"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t41"."user_id",
              "t41"."day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              0 AS "page_views",
              0 AS "feature_uses",
              0 AS "active",
              0 AS "features",
              0 AS "feature_categories",
              0 AS "page_categories",
              0 AS "new_features",
              1 AS "new_feature_categories"
            FROM (
              SELECT
                "t36"."user_id",
                "t36"."feature_category",
                MIN("t36"."valid_from") AS "day"
              FROM (
                SELECT
                  "t33"."user_id",
                  "t33"."feature_category",
                  "t33"."_day" AS "valid_from",
                  CAST(CAST("t33"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) AS "valid_to"
                FROM "t31" AS "t33"
                WHERE
                  "t33"."_opens"
              ) AS "t36"
              GROUP BY
                1,
                2
            ) AS "t41"
          ) AS "t43"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t42"."user_id",
              "t42"."day",
              0 AS "sessions",
              0 AS "session_seconds",
              0 AS "timed_sessions",
              0 AS "page_views",
              0 AS "feature_uses",
              0 AS "active",
              0 AS "features",
              0 AS "feature_categories",
              "t42"."change" AS "page_categories",
              0 AS "new_features",
              0 AS "new_feature_categories"
            FROM (
              SELECT
                "t39"."user_id",
                "t39"."day",
                SUM("t39"."change") AS "change"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t32"."user_id",
                    "t32"."_day" AS "day",
                    1 AS "change"
                  FROM "t30" AS "t32"
                  WHERE
                    "t32"."_opens"
                ) AS "t34"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t32"."user_id",
                    CAST(CAST("t32"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) AS "day",
                    -(
                      1
                    ) AS "change"
                  FROM "t30" AS "t32"
                  WHERE
                    "t32"."_opens"
                    AND CAST(CAST("t32"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) IS NOT NULL
                ) AS "t37"
              ) AS "t39"
              GROUP BY
                1,
                2
            ) AS "t42"
          ) AS "t45"
        ) AS "t47"
      ) AS "t49"
    ) AS "t50"
    WHERE
      "t50"."day" IS NOT NULL
  ) AS "t51"
  GROUP BY
    1,
    2
)
SELECT
  "t62"."user_id",
  "t62"."day",
  "t62"."account_id",
  "t62"."sessions",
  "t62"."session_seconds",
  "t62"."timed_sessions",
  "t62"."page_views",
  "t62"."feature_uses",
  "t62"."sessions" > 0 AS "is_active",
  "t62"."sessions_7d" > 0 AS "is_active_7d",
  "t62"."sessions_30d" > 0 AS "is_active_30d",
  "t62"."sessions_7d",
  "t62"."sessions_30d",
  "t62"."session_seconds_30d",
  "t62"."timed_sessions_30d",
  "t62"."active_days_30d",
  "t62"."page_views_7d",
  "t62"."page_views_30d",
  "t62"."features_used_30d",
  "t62"."feature_categories_30d",
  "t62"."page_categories_30d",
  "t62"."feature_uses_30d",
  "t62"."lifetime_features",
  "t62"."lifetime_feature_categories",
  (
    CASE WHEN "t62"."active_days_30d" > 20 THEN 20 ELSE "t62"."active_days_30d" END * 105
  ) + (
    CASE WHEN "t62"."features_used_30d" > 5 THEN 5 ELSE "t62"."features_used_30d" END * 300
  ) + (
    CASE WHEN "t62"."sessions_30d" > 15 THEN 15 ELSE "t62"."sessions_30d" END * 80
  ) + (
    CASE
      WHEN "t62"."page_categories_30d" > 5
      THEN 5
      ELSE "t62"."page_categories_30d"
    END * 240
  ) AS "engagement_points",
  CAST((
    CASE WHEN "t62"."active_days_30d" > 20 THEN 20 ELSE "t62"."active_days_30d" END * 105
  ) + (
    CASE WHEN "t62"."features_used_30d" > 5 THEN 5 ELSE "t62"."features_used_30d" END * 300
  ) + (
    CASE WHEN "t62"."sessions_30d" > 15 THEN 15 ELSE "t62"."sessions_30d" END * 80
  ) + (
    CASE
      WHEN "t62"."page_categories_30d" > 5
      THEN 5
      ELSE "t62"."page_categories_30d"
    END * 240
  ) AS DOUBLE PRECISION) / 6000.0 AS "engagement_score",
  CASE
    WHEN (
      "t62"."sessions_30d" >= 15
    )
    AND (
      "t62"."features_used_30d" >= 5
    )
    AND (
      "t62"."page_categories_30d" >= 3
    )
    THEN 'power'
    WHEN (
      "t62"."sessions_30d" >= 8
    ) AND (
      "t62"."features_used_30d" >= 3
    )
    THEN 'regular'
    WHEN (
      "t62"."sessions_30d" >= 3
    ) AND (
      "t62"."page_views_30d" >= 10
    )
    THEN 'casual'
    WHEN "t62"."sessions_30d" >= 1
    THEN 'light'
    ELSE 'inactive'
  END AS "engagement_tier",
  "t62"."last_activity_date",
  "t62"."last_session_date",
  "t62"."last_login_date",
  "t62"."_no_login" AND (
    "t62"."last_session_date" IS NULL
  ) AS "never_logged_in"
FROM (
  SELECT
    "t61"."user_id",
    "t61"."account_id",
    "t61"."_start",
    "t61"."_login",
    "t61"."_no_login",
    "t61"."day",
    "t61"."sessions",
    "t61"."session_seconds",
    "t61"."timed_sessions",
    "t61"."page_views",
    "t61"."feature_uses",
    "t61"."active",
    "t61"."features",
    "t61"."feature_categories",
    "t61"."page_categories",
    "t61"."new_features",
    "t61"."new_feature_categories",
    SUM("t61"."sessions") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 6 preceding AND CURRENT ROW
    ) AS "sessions_7d",
    SUM("t61"."page_views") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 6 preceding AND CURRENT ROW
    ) AS "page_views_7d",
    SUM("t61"."sessions") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "sessions_30d",
    SUM("t61"."session_seconds") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "session_seconds_30d",
    SUM("t61"."timed_sessions") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "timed_sessions_30d",
    COUNT(CASE WHEN "t61"."sessions" > 0 THEN "t61"."day" ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "active_days_30d",
    SUM("t61"."page_views") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "page_views_30d",
    SUM("t61"."feature_uses") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "feature_uses_30d",
    SUM("t61"."features") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "features_used_30d",
    SUM("t61"."feature_categories") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "feature_categories_30d",
    SUM("t61"."page_categories") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "page_categories_30d",
    SUM("t61"."new_features") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "lifetime_features",
    SUM("t61"."new_feature_categories") OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "lifetime_feature_categories",
    MAX(CASE WHEN "t61"."active" > 0 THEN "t61"."day" ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "last_activity_date",
    MAX(CASE WHEN "t61"."sessions" > 0 THEN "t61"."day" ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY "t61"."user_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "last_session_date",
    CASE
      WHEN (
        CASE
          WHEN "t61"."_login" <= "t61"."day"
          THEN "t61"."_login"
          ELSE CAST(NULL AS DATE)
        END IS NULL
      )
      OR (
        MAX(CASE WHEN "t61"."sessions" > 0 THEN "t61"."day" ELSE CAST(NULL AS DATE) END) OVER (
          PARTITION BY "t61"."user_id"
          ORDER BY "t61"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) >= CASE
          WHEN "t61"."_login" <= "t61"."day"
          THEN "t61"."_login"
          ELSE CAST(NULL AS DATE)
        END
      )
      THEN MAX(CASE WHEN "t61"."sessions" > 0 THEN "t61"."day" ELSE CAST(NULL AS DATE) END) OVER (
        PARTITION BY "t61"."user_id"
        ORDER BY "t61"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
      ELSE CASE
        WHEN "t61"."_login" <= "t61"."day"
        THEN "t61"."_login"
        ELSE CAST(NULL AS DATE)
      END
    END AS "last_login_date"
  FROM (
    SELECT
      "t60"."user_id",
      "t60"."account_id",
      "t60"."_start",
      "t60"."_login",
      "t60"."_no_login",
      "t7"."day",
      COALESCE("t54"."sessions", 0) AS "sessions",
      COALESCE("t54"."session_seconds", 0) AS "session_seconds",
      COALESCE("t54"."timed_sessions", 0) AS "timed_sessions",
      COALESCE("t54"."page_views", 0) AS "page_views",
      COALESCE("t54"."feature_uses", 0) AS "feature_uses",
      COALESCE("t54"."active", 0) AS "active",
      COALESCE("t54"."features", 0) AS "features",
      COALESCE("t54"."feature_categories", 0) AS "feature_categories",
      COALESCE("t54"."page_categories", 0) AS "page_categories",
      COALESCE("t54"."new_features", 0) AS "new_features",
      COALESCE("t54"."new_feature_categories", 0) AS "new_feature_categories"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t20"."user_id",
          "t20"."account_id",
          CASE
            WHEN (
              "t57"."_first_day" IS NULL
            )
            OR (
              "t20"."created_date" <= "t57"."_first_day"
            )
            THEN "t20"."created_date"
            ELSE "t57"."_first_day"
          END AS "_start",
          "t20"."last_login_date" AS "_login",
          COALESCE("t20"."user_status" = 'Never Logged In', FALSE) AS "_no_login"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__users" AS "t1"
          WHERE
            NOT (
              "t1"."is_orphan"
            )
            AND NOT (
              (
                "t1"."user_id" = '0'
              ) OR COALESCE("t1"."account_id" = '0', FALSE)
            )
        ) AS "t20"
        LEFT OUTER JOIN (
          SELECT
            "t55"."user_id",
            MIN("t55"."day") AS "_first_day"
          FROM (
            SELECT
              *
            FROM "t52" AS "t53"
            WHERE
              "t53"."active" > 0
          ) AS "t55"
          GROUP BY
            1
        ) AS "t57"
          ON "t20"."user_id" = "t57"."user_id"
      ) AS "t58"
      WHERE
        "t58"."_start" IS NOT NULL
    ) AS "t60"
    INNER JOIN (
      SELECT
        "t0"."day"
      FROM "timeline"."days" AS "t0"
    ) AS "t7"
      ON "t7"."day" >= "t60"."_start"
    LEFT OUTER JOIN "t52" AS "t54"
      ON "t60"."user_id" = "t54"."user_id" AND "t7"."day" = "t54"."day"
  ) AS "t61"
) AS "t62"
