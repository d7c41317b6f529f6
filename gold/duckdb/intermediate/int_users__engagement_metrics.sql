SELECT
  "t35"."user_id",
  "t35"."account_id",
  "t35"."email",
  "t35"."full_name",
  LOWER("t35"."user_role") AS "user_role",
  LOWER("t35"."role_category") AS "role_category",
  "t35"."user_created_at",
  "t35"."total_sessions",
  "t35"."sessions_last_30d",
  "t35"."sessions_last_7d",
  "t35"."session_seconds" AS "total_session_duration_seconds",
  CAST("t35"."session_seconds" AS DOUBLE) / NULLIF(CAST("t35"."timed_sessions" AS DOUBLE), 0.0) AS "avg_session_duration_seconds",
  "t35"."first_session_time",
  "t35"."last_session_time",
  "t35"."total_page_views",
  "t35"."page_views_last_30d",
  "t35"."page_views_last_7d",
  "t35"."unique_page_categories",
  "t35"."page_categories_last_30d",
  "t35"."page_seconds" AS "total_time_on_pages_seconds",
  "t35"."avg_time_per_page_seconds",
  "t35"."first_page_view_time",
  "t35"."last_page_view_time",
  CAST("t35"."total_page_views" AS DOUBLE) / NULLIF(CAST("t35"."total_sessions" AS DOUBLE), 0.0) AS "avg_page_views_per_session",
  "t35"."unique_features_used",
  "t35"."unique_feature_categories",
  "t35"."features_used_last_30d",
  "t35"."features_used_last_7d",
  CAST("t35"."features_used_last_30d" AS DOUBLE) / NULLIF(CAST("t35"."catalogue_size" AS DOUBLE), 0.0) AS "feature_adoption_ratio",
  "t35"."total_feature_interactions",
  "t35"."total_feature_uses",
  "t35"."first_feature_use_time",
  "t35"."last_feature_use_time",
  "t35"."last_activity_timestamp",
  CASE
    WHEN DATE_DIFF('DAY', CAST("t35"."last_activity_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) <= 1
    THEN 'active_today'
    WHEN DATE_DIFF('DAY', CAST("t35"."last_activity_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) <= 7
    THEN 'active_this_week'
    WHEN DATE_DIFF('DAY', CAST("t35"."last_activity_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) <= 30
    THEN 'active_this_month'
    ELSE 'inactive'
  END AS "activity_recency",
  CAST("t35"."engagement_points" AS DOUBLE) / 6000.0 AS "engagement_score",
  CASE
    WHEN (
      "t35"."sessions_last_30d" >= 15
    )
    AND (
      "t35"."features_used_last_30d" >= 5
    )
    AND (
      "t35"."page_categories_last_30d" >= 3
    )
    THEN 'power'
    WHEN (
      "t35"."sessions_last_30d" >= 8
    )
    AND (
      "t35"."features_used_last_30d" >= 3
    )
    THEN 'regular'
    WHEN (
      "t35"."sessions_last_30d" >= 3
    ) AND (
      "t35"."page_views_last_30d" >= 10
    )
    THEN 'casual'
    WHEN "t35"."sessions_last_30d" >= 1
    THEN 'light'
    ELSE 'inactive'
  END AS "user_engagement_tier",
  CASE
    WHEN "t35"."total_page_views" = 0
    THEN 'non_reader'
    WHEN "t35"."avg_time_per_page_seconds" >= 120
    THEN 'deep_reader'
    WHEN "t35"."avg_time_per_page_seconds" >= 30
    THEN 'normal_reader'
    WHEN "t35"."avg_time_per_page_seconds" IS NOT NULL
    THEN 'quick_scanner'
    ELSE CAST(NULL AS TEXT)
  END AS "reading_behavior",
  CASE
    WHEN "t35"."unique_features_used" >= 20
    THEN 'thorough'
    WHEN "t35"."unique_features_used" >= 5
    THEN 'normal'
    WHEN "t35"."unique_features_used" >= 1
    THEN 'quick'
    ELSE 'non_user'
  END AS "feature_interaction_style"
FROM (
  SELECT
    "t34"."user_id",
    "t34"."account_id",
    "t34"."email",
    "t34"."full_name",
    "t34"."user_role",
    "t34"."role_category",
    "t34"."user_created_at",
    COALESCE("t34"."sessions_last_30d", 0) AS "sessions_last_30d",
    COALESCE("t34"."sessions_last_7d", 0) AS "sessions_last_7d",
    COALESCE("t34"."page_views_last_30d", 0) AS "page_views_last_30d",
    COALESCE("t34"."page_views_last_7d", 0) AS "page_views_last_7d",
    COALESCE("t34"."features_used_last_30d", 0) AS "features_used_last_30d",
    COALESCE("t34"."page_categories_last_30d", 0) AS "page_categories_last_30d",
    COALESCE("t34"."engagement_points", 0) AS "engagement_points",
    COALESCE("t34"."total_sessions", 0) AS "total_sessions",
    COALESCE("t34"."session_seconds", 0) AS "session_seconds",
    "t34"."timed_sessions",
    "t34"."first_session_time",
    "t34"."last_session_time",
    COALESCE("t34"."total_page_views", 0) AS "total_page_views",
    COALESCE("t34"."unique_page_categories", 0) AS "unique_page_categories",
    COALESCE("t34"."page_seconds", 0) AS "page_seconds",
    "t34"."timed_views",
    "t34"."first_page_view_time",
    "t34"."last_page_view_time",
    COALESCE("t34"."unique_features_used", 0) AS "unique_features_used",
    COALESCE("t34"."unique_feature_categories", 0) AS "unique_feature_categories",
    COALESCE("t34"."features_used_last_7d", 0) AS "features_used_last_7d",
    COALESCE("t34"."total_feature_interactions", 0) AS "total_feature_interactions",
    COALESCE("t34"."total_feature_uses", 0) AS "total_feature_uses",
    "t34"."first_feature_use_time",
    "t34"."last_feature_use_time",
    "t34"."catalogue_size",
    CASE
      WHEN (
        "t34"."last_page_view_time" IS NULL
      )
      OR (
        CASE
          WHEN (
            "t34"."last_feature_use_time" IS NULL
          )
          OR (
            "t34"."last_session_time" >= "t34"."last_feature_use_time"
          )
          THEN "t34"."last_session_time"
          ELSE "t34"."last_feature_use_time"
        END >= "t34"."last_page_view_time"
      )
      THEN CASE
        WHEN (
          "t34"."last_feature_use_time" IS NULL
        )
        OR (
          "t34"."last_session_time" >= "t34"."last_feature_use_time"
        )
        THEN "t34"."last_session_time"
        ELSE "t34"."last_feature_use_time"
      END
      ELSE "t34"."last_page_view_time"
    END AS "last_activity_timestamp",
    CAST("t34"."page_seconds" AS DOUBLE) / NULLIF(CAST("t34"."timed_views" AS DOUBLE), 0.0) AS "avg_time_per_page_seconds"
  FROM (
    SELECT
      "t33"."user_id",
      "t33"."account_id",
      "t33"."email",
      "t33"."full_name",
      "t33"."user_role",
      "t33"."role_category",
      "t33"."user_created_at",
      "t33"."sessions_last_30d",
      "t33"."sessions_last_7d",
      "t33"."page_views_last_30d",
      "t33"."page_views_last_7d",
      "t33"."features_used_last_30d",
      "t33"."page_categories_last_30d",
      "t33"."engagement_points",
      "t33"."total_sessions",
      "t33"."session_seconds",
      "t33"."timed_sessions",
      "t33"."first_session_time",
      "t33"."last_session_time",
      "t33"."total_page_views",
      "t33"."unique_page_categories",
      "t33"."page_seconds",
      "t33"."timed_views",
      "t33"."first_page_view_time",
      "t33"."last_page_view_time",
      "t33"."unique_features_used",
      "t33"."unique_feature_categories",
      "t33"."features_used_last_7d",
      "t33"."total_feature_interactions",
      "t33"."total_feature_uses",
      "t33"."first_feature_use_time",
      "t33"."last_feature_use_time",
      "t15"."catalogue_size"
    FROM (
      SELECT
        "t31".*
        EXCLUDE ("user_id_right")
      FROM (
        SELECT
          "t30"."user_id",
          "t30"."account_id",
          "t30"."email",
          "t30"."full_name",
          "t30"."user_role",
          "t30"."role_category",
          "t30"."user_created_at",
          "t30"."sessions_last_30d",
          "t30"."sessions_last_7d",
          "t30"."page_views_last_30d",
          "t30"."page_views_last_7d",
          "t30"."features_used_last_30d",
          "t30"."page_categories_last_30d",
          "t30"."engagement_points",
          "t30"."total_sessions",
          "t30"."session_seconds",
          "t30"."timed_sessions",
          "t30"."first_session_time",
          "t30"."last_session_time",
          "t30"."total_page_views",
          "t30"."unique_page_categories",
          "t30"."page_seconds",
          "t30"."timed_views",
          "t30"."first_page_view_time",
          "t30"."last_page_view_time",
          "t21"."user_id" AS "user_id_right",
          "t21"."unique_features_used",
          "t21"."unique_feature_categories",
          "t21"."features_used_last_7d",
          "t21"."total_feature_interactions",
          "t21"."total_feature_uses",
          "t21"."first_feature_use_time",
          "t21"."last_feature_use_time"
        FROM (
          SELECT
            "t28".*
            EXCLUDE ("user_id_right")
          FROM (
            SELECT
              "t27"."user_id",
              "t27"."account_id",
              "t27"."email",
              "t27"."full_name",
              "t27"."user_role",
              "t27"."role_category",
              "t27"."user_created_at",
              "t27"."sessions_last_30d",
              "t27"."sessions_last_7d",
              "t27"."page_views_last_30d",
              "t27"."page_views_last_7d",
              "t27"."features_used_last_30d",
              "t27"."page_categories_last_30d",
              "t27"."engagement_points",
              "t27"."total_sessions",
              "t27"."session_seconds",
              "t27"."timed_sessions",
              "t27"."first_session_time",
              "t27"."last_session_time",
              "t20"."user_id" AS "user_id_right",
              "t20"."total_page_views",
              "t20"."unique_page_categories",
              "t20"."page_seconds",
              "t20"."timed_views",
              "t20"."first_page_view_time",
              "t20"."last_page_view_time"
            FROM (
              SELECT
                "t25".*
                EXCLUDE ("user_id_right")
              FROM (
                SELECT
                  "t24"."user_id",
                  "t24"."account_id",
                  "t24"."email",
                  "t24"."full_name",
                  "t24"."user_role",
                  "t24"."role_category",
                  "t24"."user_created_at",
                  "t24"."sessions_last_30d",
                  "t24"."sessions_last_7d",
                  "t24"."page_views_last_30d",
                  "t24"."page_views_last_7d",
                  "t24"."features_used_last_30d",
                  "t24"."page_categories_last_30d",
                  "t24"."engagement_points",
                  "t17"."user_id" AS "user_id_right",
                  "t17"."total_sessions",
                  "t17"."session_seconds",
                  "t17"."timed_sessions",
                  "t17"."first_session_time",
                  "t17"."last_session_time"
                FROM (
                  SELECT
                    "t22".*
                    EXCLUDE ("user_id_right")
                  FROM (
                    SELECT
                      "t18"."user_id",
                      "t18"."account_id",
                      "t18"."email",
                      "t18"."full_name",
                      "t18"."user_role",
                      "t18"."role_category",
                      "t18"."user_created_at",
                      "t11"."user_id" AS "user_id_right",
                      "t11"."sessions_last_30d",
                      "t11"."sessions_last_7d",
                      "t11"."page_views_last_30d",
                      "t11"."page_views_last_7d",
                      "t11"."features_used_last_30d",
                      "t11"."page_categories_last_30d",
                      "t11"."engagement_points"
                    FROM (
                      SELECT
                        "t4"."user_id",
                        "t4"."account_id",
                        "t4"."email",
                        "t4"."full_name",
                        "t4"."user_role",
                        "t4"."role_category",
                        "t4"."user_created_at"
                      FROM "staging"."stg_app_database__users" AS "t4"
                      WHERE
                        NOT (
                          "t4"."is_orphan"
                        )
                        AND NOT (
                          (
                            "t4"."user_id" = '0'
                          ) OR COALESCE("t4"."account_id" = '0', FALSE)
                        )
                    ) AS "t18"
                    LEFT OUTER JOIN (
                      SELECT
                        "t5"."user_id",
                        "t5"."sessions_30d" AS "sessions_last_30d",
                        "t5"."sessions_7d" AS "sessions_last_7d",
                        "t5"."page_views_30d" AS "page_views_last_30d",
                        "t5"."page_views_7d" AS "page_views_last_7d",
                        "t5"."features_used_30d" AS "features_used_last_30d",
                        "t5"."page_categories_30d" AS "page_categories_last_30d",
                        "t5"."engagement_points"
                      FROM "timeline"."user_days" AS "t5"
                      WHERE
                        "t5"."day" = MAKE_DATE(2026, 6, 30)
                    ) AS "t11"
                      ON "t18"."user_id" = "t11"."user_id"
                  ) AS "t22"
                ) AS "t24"
                LEFT OUTER JOIN (
                  SELECT
                    "t9"."user_id",
                    COUNT(*) AS "total_sessions",
                    CAST(SUM("t9"."duration_seconds") AS BIGINT) AS "session_seconds",
                    COUNT("t9"."duration_seconds") AS "timed_sessions",
                    MIN("t9"."start_time") AS "first_session_time",
                    MAX("t9"."start_time") AS "last_session_time"
                  FROM (
                    SELECT
                      *
                    FROM "staging"."stg_app_database__user_sessions" AS "t3"
                    WHERE
                      NOT (
                        "t3"."is_orphan"
                      )
                      AND NOT (
                        "t3"."is_anonymous"
                      )
                      AND "t3"."user_id" IS NOT NULL
                      AND "t3"."session_date" IS NOT NULL
                  ) AS "t9"
                  GROUP BY
                    1
                ) AS "t17"
                  ON "t24"."user_id" = "t17"."user_id"
              ) AS "t25"
            ) AS "t27"
            LEFT OUTER JOIN (
              SELECT
                "t8"."user_id",
                COUNT(*) AS "total_page_views",
                COUNT(DISTINCT "t8"."page_category") AS "unique_page_categories",
                CAST(SUM(CAST("t8"."time_on_page_seconds" AS BIGINT)) AS BIGINT) AS "page_seconds",
                COUNT("t8"."time_on_page_seconds") AS "timed_views",
                MIN("t8"."page_view_timestamp") AS "first_page_view_time",
                MAX("t8"."page_view_timestamp") AS "last_page_view_time"
              FROM (
                SELECT
                  *
                FROM "staging"."stg_app_database__page_views" AS "t2"
                WHERE
                  NOT (
                    "t2"."is_orphan"
                  )
                  AND NOT (
                    "t2"."is_anonymous"
                  )
                  AND "t2"."user_id" IS NOT NULL
                  AND "t2"."page_view_date" IS NOT NULL
              ) AS "t8"
              GROUP BY
                1
            ) AS "t20"
              ON "t27"."user_id" = "t20"."user_id"
          ) AS "t28"
        ) AS "t30"
        LEFT OUTER JOIN (
          SELECT
            "t7"."user_id",
            COUNT(DISTINCT "t7"."feature_name") AS "unique_features_used",
            COUNT(DISTINCT "t7"."feature_category") AS "unique_feature_categories",
            COUNT(DISTINCT "t7"."feature_name") FILTER(WHERE
              (
                "t7"."usage_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t7"."usage_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
                )
              )) AS "features_used_last_7d",
            COUNT(*) AS "total_feature_interactions",
            CAST(SUM("t7"."usage_count") AS BIGINT) AS "total_feature_uses",
            MIN("t7"."usage_timestamp") AS "first_feature_use_time",
            MAX("t7"."usage_timestamp") AS "last_feature_use_time"
          FROM (
            SELECT
              *
            FROM "staging"."stg_app_database__feature_usage" AS "t1"
            WHERE
              NOT (
                "t1"."is_orphan"
              )
              AND NOT (
                "t1"."is_anonymous"
              )
              AND "t1"."user_id" IS NOT NULL
              AND "t1"."usage_date" IS NOT NULL
          ) AS "t7"
          GROUP BY
            1
        ) AS "t21"
          ON "t30"."user_id" = "t21"."user_id"
      ) AS "t31"
    ) AS "t33"
    CROSS JOIN (
      SELECT
        MAX("t6"."catalogue_size") AS "catalogue_size"
      FROM (
        SELECT
          *
        FROM "timeline"."feature_days" AS "t0"
        WHERE
          "t0"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t6"
    ) AS "t15"
  ) AS "t34"
) AS "t35"
