SELECT
  "t43"."user_id",
  "t43"."week_start_date",
  "t43"."week_end_date",
  "t43"."account_id",
  "t43"."email",
  "t43"."full_name",
  "t43"."role_type_standardized",
  "t43"."cohort_month",
  "t43"."weeks_since_signup",
  "t43"."user_lifecycle_stage",
  "t43"."weekly_sessions",
  "t43"."active_days",
  "t43"."sessions_per_active_day",
  "t43"."total_session_minutes",
  "t43"."avg_session_minutes",
  "t43"."max_session_minutes",
  "t43"."device_types_used",
  "t43"."features_used",
  "t43"."feature_categories_used",
  "t43"."total_feature_interactions",
  "t43"."total_feature_uses",
  "t43"."total_page_views",
  "t43"."page_categories_visited",
  "t43"."total_time_on_pages",
  "t43"."avg_time_per_page",
  "t43"."avg_pages_per_session",
  "t43"."last_activity_in_week",
  "t43"."weekly_engagement_score",
  "t43"."weekly_activity_level",
  "t43"."weekly_feature_adoption",
  "t43"."sessions_wow_change",
  "t43"."features_wow_change",
  "t43"."engagement_wow_change"
FROM (
  SELECT
    "t42"."user_id",
    "t42"."week_end_date",
    "t42"."account_id",
    "t42"."email",
    "t42"."full_name",
    "t42"."weekly_sessions",
    "t42"."active_days",
    "t42"."device_types_used",
    "t42"."features_used",
    "t42"."feature_categories_used",
    "t42"."total_feature_interactions",
    "t42"."total_feature_uses",
    "t42"."total_page_views",
    "t42"."page_categories_visited",
    "t42"."total_time_on_pages",
    "t42"."week" AS "week_start_date",
    LOWER("t42"."role") AS "role_type_standardized",
    CAST(CAST(DATE_TRUNC('MONTH', "t42"."signup") AS TIMESTAMP) AS DATE) AS "cohort_month",
    CAST(CAST(DATE_DIFF(
      'DAY',
      CAST(CAST("t42"."signup" - TO_DAYS(
        (
          (
            (
              (
                DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t42"."signup") % 7
              ) + 7
            ) % 7
          ) + 1
        ) - 1
      ) AS TIMESTAMP) AS DATE),
      "t42"."week"
    ) AS DOUBLE) / 7.0 AS BIGINT) AS "weeks_since_signup",
    CASE
      WHEN CAST(CAST(DATE_DIFF(
        'DAY',
        CAST(CAST("t42"."signup" - TO_DAYS(
          (
            (
              (
                (
                  DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t42"."signup") % 7
                ) + 7
              ) % 7
            ) + 1
          ) - 1
        ) AS TIMESTAMP) AS DATE),
        "t42"."week"
      ) AS DOUBLE) / 7.0 AS BIGINT) IS NULL
      THEN CAST(NULL AS TEXT)
      WHEN CAST(CAST(DATE_DIFF(
        'DAY',
        CAST(CAST("t42"."signup" - TO_DAYS(
          (
            (
              (
                (
                  DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t42"."signup") % 7
                ) + 7
              ) % 7
            ) + 1
          ) - 1
        ) AS TIMESTAMP) AS DATE),
        "t42"."week"
      ) AS DOUBLE) / 7.0 AS BIGINT) < 0
      THEN 'not_yet_created'
      WHEN CAST(CAST(DATE_DIFF(
        'DAY',
        CAST(CAST("t42"."signup" - TO_DAYS(
          (
            (
              (
                (
                  DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t42"."signup") % 7
                ) + 7
              ) % 7
            ) + 1
          ) - 1
        ) AS TIMESTAMP) AS DATE),
        "t42"."week"
      ) AS DOUBLE) / 7.0 AS BIGINT) = 0
      THEN 'first_week'
      WHEN CAST(CAST(DATE_DIFF(
        'DAY',
        CAST(CAST("t42"."signup" - TO_DAYS(
          (
            (
              (
                (
                  DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t42"."signup") % 7
                ) + 7
              ) % 7
            ) + 1
          ) - 1
        ) AS TIMESTAMP) AS DATE),
        "t42"."week"
      ) AS DOUBLE) / 7.0 AS BIGINT) <= 4
      THEN 'onboarding'
      WHEN CAST(CAST(DATE_DIFF(
        'DAY',
        CAST(CAST("t42"."signup" - TO_DAYS(
          (
            (
              (
                (
                  DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t42"."signup") % 7
                ) + 7
              ) % 7
            ) + 1
          ) - 1
        ) AS TIMESTAMP) AS DATE),
        "t42"."week"
      ) AS DOUBLE) / 7.0 AS BIGINT) <= 12
      THEN 'developing'
      ELSE 'established'
    END AS "user_lifecycle_stage",
    CAST("t42"."weekly_sessions" AS DOUBLE) / NULLIF(CAST("t42"."active_days" AS DOUBLE), 0.0) AS "sessions_per_active_day",
    CAST("t42"."seconds" AS DOUBLE) / 60.0 AS "total_session_minutes",
    (
      CAST("t42"."seconds" AS DOUBLE) / NULLIF(CAST("t42"."timed_sessions" AS DOUBLE), 0.0)
    ) / 60.0 AS "avg_session_minutes",
    CASE
      WHEN "t42"."timed_sessions" > 0
      THEN CAST("t42"."max_session_seconds" AS DOUBLE) / 60.0
      ELSE NULL
    END AS "max_session_minutes",
    CAST("t42"."total_time_on_pages" AS DOUBLE) / NULLIF(CAST("t42"."timed_views" AS DOUBLE), 0.0) AS "avg_time_per_page",
    CAST("t42"."total_page_views" AS DOUBLE) / NULLIF(CAST("t42"."weekly_sessions" AS DOUBLE), 0.0) AS "avg_pages_per_session",
    CASE
      WHEN (
        "t42"."last_view" IS NULL
      )
      OR (
        CASE
          WHEN (
            "t42"."last_use" IS NULL
          ) OR (
            "t42"."last_session" >= "t42"."last_use"
          )
          THEN "t42"."last_session"
          ELSE "t42"."last_use"
        END >= "t42"."last_view"
      )
      THEN CASE
        WHEN (
          "t42"."last_use" IS NULL
        ) OR (
          "t42"."last_session" >= "t42"."last_use"
        )
        THEN "t42"."last_session"
        ELSE "t42"."last_use"
      END
      ELSE "t42"."last_view"
    END AS "last_activity_in_week",
    "t42"."tenths" / 10.0 AS "weekly_engagement_score",
    CASE
      WHEN "t42"."active_days" >= 5
      THEN 'highly_active'
      WHEN "t42"."active_days" >= 3
      THEN 'moderately_active'
      WHEN "t42"."active_days" >= 1
      THEN 'minimally_active'
      ELSE 'inactive'
    END AS "weekly_activity_level",
    CASE
      WHEN "t42"."feature_categories_used" >= 4
      THEN 'comprehensive'
      WHEN "t42"."feature_categories_used" >= 2
      THEN 'moderate'
      WHEN "t42"."feature_categories_used" >= 1
      THEN 'basic'
      ELSE 'none'
    END AS "weekly_feature_adoption",
    "t42"."weekly_sessions" - LAG("t42"."weekly_sessions") OVER (
      PARTITION BY "t42"."user_id"
      ORDER BY "t42"."week" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "sessions_wow_change",
    "t42"."features_used" - LAG("t42"."features_used") OVER (
      PARTITION BY "t42"."user_id"
      ORDER BY "t42"."week" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "features_wow_change",
    (
      "t42"."tenths" - LAG("t42"."tenths") OVER (
        PARTITION BY "t42"."user_id"
        ORDER BY "t42"."week" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
    ) / 10.0 AS "engagement_wow_change"
  FROM (
    SELECT
      "t41"."user_id",
      "t41"."week",
      "t41"."weekly_sessions",
      "t41"."active_days",
      "t41"."seconds",
      "t41"."timed_sessions",
      "t41"."total_page_views",
      "t41"."total_feature_uses",
      "t41"."max_session_seconds",
      "t41"."device_types_used",
      "t41"."last_session",
      "t41"."page_categories_visited",
      "t41"."total_time_on_pages",
      "t41"."timed_views",
      "t41"."last_view",
      "t41"."features_used",
      "t41"."feature_categories_used",
      "t41"."total_feature_interactions",
      "t41"."last_use",
      "t41"."week_end_date",
      "t41"."role",
      "t41"."account_id",
      "t41"."email",
      "t41"."full_name",
      "t41"."created_date",
      "t41"."first_day",
      COALESCE("t41"."created_date", "t41"."first_day") AS "signup",
      CAST(CASE
        WHEN (
          "t41"."active_days" >= 5
        ) AND (
          "t41"."features_used" >= 5
        )
        THEN 9
        WHEN (
          "t41"."active_days" >= 3
        ) AND (
          "t41"."features_used" >= 3
        )
        THEN 7
        WHEN (
          "t41"."active_days" >= 2
        ) AND (
          "t41"."total_page_views" >= 20
        )
        THEN 5
        WHEN "t41"."active_days" >= 1
        THEN 3
        ELSE 1
      END AS BIGINT) AS "tenths"
    FROM (
      SELECT
        "t40"."user_id",
        "t40"."week",
        "t40"."weekly_sessions",
        "t40"."active_days",
        "t40"."seconds",
        "t40"."timed_sessions",
        "t40"."total_page_views",
        "t40"."total_feature_uses",
        "t40"."max_session_seconds",
        "t40"."device_types_used",
        "t40"."last_session",
        "t40"."page_categories_visited",
        "t40"."total_time_on_pages",
        "t40"."timed_views",
        "t40"."last_view",
        "t40"."features_used",
        "t40"."feature_categories_used",
        "t40"."total_feature_interactions",
        "t40"."last_use",
        "t40"."week_end_date",
        "t40"."role",
        "t13"."account_id",
        "t13"."email",
        "t13"."full_name",
        "t13"."created_date",
        "t13"."first_day"
      FROM (
        SELECT
          "t38".*
          EXCLUDE ("_entity_key", "_from", "_to")
        FROM (
          SELECT
            "t37"."user_id",
            "t37"."week",
            "t37"."weekly_sessions",
            "t37"."active_days",
            "t37"."seconds",
            "t37"."timed_sessions",
            "t37"."total_page_views",
            "t37"."total_feature_uses",
            "t37"."max_session_seconds",
            "t37"."device_types_used",
            "t37"."last_session",
            "t37"."page_categories_visited",
            "t37"."total_time_on_pages",
            "t37"."timed_views",
            "t37"."last_view",
            "t37"."features_used",
            "t37"."feature_categories_used",
            "t37"."total_feature_interactions",
            "t37"."last_use",
            "t37"."week_end_date",
            "t15"."_entity_key",
            "t15"."_from",
            "t15"."_to",
            "t15"."role"
          FROM (
            SELECT
              "t35"."user_id",
              "t35"."week",
              "t35"."weekly_sessions",
              "t35"."active_days",
              "t35"."seconds",
              "t35"."timed_sessions",
              "t35"."total_page_views",
              "t35"."total_feature_uses",
              COALESCE("t35"."max_session_seconds", 0) AS "max_session_seconds",
              COALESCE("t35"."device_types_used", 0) AS "device_types_used",
              "t35"."last_session",
              COALESCE("t35"."page_categories_visited", 0) AS "page_categories_visited",
              COALESCE("t35"."total_time_on_pages", 0) AS "total_time_on_pages",
              COALESCE("t35"."timed_views", 0) AS "timed_views",
              "t35"."last_view",
              COALESCE("t35"."features_used", 0) AS "features_used",
              COALESCE("t35"."feature_categories_used", 0) AS "feature_categories_used",
              COALESCE("t35"."total_feature_interactions", 0) AS "total_feature_interactions",
              "t35"."last_use",
              CAST(CAST("t35"."week" + INTERVAL '6' DAY AS TIMESTAMP) AS DATE) AS "week_end_date"
            FROM (
              SELECT
                "t34".*
                EXCLUDE ("user_id_right", "week_right")
              FROM (
                SELECT
                  "t33"."user_id",
                  "t33"."week",
                  "t33"."weekly_sessions",
                  "t33"."active_days",
                  "t33"."seconds",
                  "t33"."timed_sessions",
                  "t33"."total_page_views",
                  "t33"."total_feature_uses",
                  "t33"."max_session_seconds",
                  "t33"."device_types_used",
                  "t33"."last_session",
                  "t33"."page_categories_visited",
                  "t33"."total_time_on_pages",
                  "t33"."timed_views",
                  "t33"."last_view",
                  "t21"."user_id" AS "user_id_right",
                  "t21"."week" AS "week_right",
                  "t21"."features_used",
                  "t21"."feature_categories_used",
                  "t21"."total_feature_interactions",
                  "t21"."last_use"
                FROM (
                  SELECT
                    "t31".*
                    EXCLUDE ("user_id_right", "week_right")
                  FROM (
                    SELECT
                      "t30"."user_id",
                      "t30"."week",
                      "t30"."weekly_sessions",
                      "t30"."active_days",
                      "t30"."seconds",
                      "t30"."timed_sessions",
                      "t30"."total_page_views",
                      "t30"."total_feature_uses",
                      "t30"."max_session_seconds",
                      "t30"."device_types_used",
                      "t30"."last_session",
                      "t25"."user_id" AS "user_id_right",
                      "t25"."week" AS "week_right",
                      "t25"."page_categories_visited",
                      "t25"."total_time_on_pages",
                      "t25"."timed_views",
                      "t25"."last_view"
                    FROM (
                      SELECT
                        "t28".*
                        EXCLUDE ("user_id_right", "week_right")
                      FROM (
                        SELECT
                          "t27"."user_id",
                          "t27"."week",
                          "t27"."weekly_sessions",
                          "t27"."active_days",
                          "t27"."seconds",
                          "t27"."timed_sessions",
                          "t27"."total_page_views",
                          "t27"."total_feature_uses",
                          "t24"."user_id" AS "user_id_right",
                          "t24"."week" AS "week_right",
                          "t24"."max_session_seconds",
                          "t24"."device_types_used",
                          "t24"."last_session"
                        FROM (
                          SELECT
                            "t22"."user_id",
                            "t22"."week",
                            CAST(SUM("t22"."sessions") AS BIGINT) AS "weekly_sessions",
                            CAST(SUM(CAST("t22"."is_active" AS INT)) AS BIGINT) AS "active_days",
                            CAST(SUM("t22"."session_seconds") AS BIGINT) AS "seconds",
                            CAST(SUM("t22"."timed_sessions") AS BIGINT) AS "timed_sessions",
                            CAST(SUM("t22"."page_views") AS BIGINT) AS "total_page_views",
                            CAST(SUM("t22"."feature_uses") AS BIGINT) AS "total_feature_uses"
                          FROM (
                            SELECT
                              "t1"."user_id",
                              "t1"."day",
                              "t1"."account_id",
                              "t1"."sessions",
                              "t1"."session_seconds",
                              "t1"."timed_sessions",
                              "t1"."page_views",
                              "t1"."feature_uses",
                              "t1"."is_active",
                              "t1"."is_active_7d",
                              "t1"."is_active_30d",
                              "t1"."sessions_7d",
                              "t1"."sessions_30d",
                              "t1"."session_seconds_30d",
                              "t1"."timed_sessions_30d",
                              "t1"."active_days_30d",
                              "t1"."page_views_7d",
                              "t1"."page_views_30d",
                              "t1"."features_used_30d",
                              "t1"."feature_categories_30d",
                              "t1"."page_categories_30d",
                              "t1"."feature_uses_30d",
                              "t1"."lifetime_features",
                              "t1"."lifetime_feature_categories",
                              "t1"."engagement_points",
                              "t1"."engagement_score",
                              "t1"."engagement_tier",
                              "t1"."last_activity_date",
                              "t1"."last_session_date",
                              "t1"."last_login_date",
                              "t1"."never_logged_in",
                              CAST(CAST("t1"."day" - TO_DAYS(
                                (
                                  (
                                    (
                                      (
                                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t1"."day") % 7
                                      ) + 7
                                    ) % 7
                                  ) + 1
                                ) - 1
                              ) AS TIMESTAMP) AS DATE) AS "week"
                            FROM "timeline"."user_days" AS "t1"
                            WHERE
                              CAST(CAST(CAST(CAST("t1"."day" - TO_DAYS(
                                (
                                  (
                                    (
                                      (
                                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t1"."day") % 7
                                      ) + 7
                                    ) % 7
                                  ) + 1
                                ) - 1
                              ) AS TIMESTAMP) AS DATE) + INTERVAL '6' DAY AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 6, 30)
                          ) AS "t22"
                          GROUP BY
                            1,
                            2
                        ) AS "t27"
                        LEFT OUTER JOIN (
                          SELECT
                            "t18"."user_id",
                            "t18"."week",
                            MAX("t18"."duration_seconds") AS "max_session_seconds",
                            COUNT(DISTINCT "t18"."device_category") AS "device_types_used",
                            MAX("t18"."start_time") AS "last_session"
                          FROM (
                            SELECT
                              "t5"."session_id",
                              "t5"."user_id",
                              "t5"."account_id",
                              "t5"."is_anonymous",
                              "t5"."start_time",
                              "t5"."end_time",
                              "t5"."duration_seconds",
                              "t5"."page_views",
                              "t5"."actions_taken",
                              "t5"."device_type",
                              "t5"."browser",
                              "t5"."session_duration_category",
                              "t5"."engagement_level",
                              "t5"."is_bounce",
                              "t5"."actions_per_minute",
                              "t5"."pages_per_minute",
                              "t5"."device_category",
                              "t5"."browser_family",
                              "t5"."session_date",
                              "t5"."session_hour",
                              "t5"."session_day_of_week",
                              "t5"."day_type",
                              "t5"."time_of_day",
                              "t5"."session_quality_score",
                              "t5"."missing_start_time",
                              "t5"."invalid_duration",
                              "t5"."invalid_time_sequence",
                              "t5"."is_orphan",
                              "t5"."record_created_at",
                              CAST(CAST("t5"."session_date" - TO_DAYS(
                                (
                                  (
                                    (
                                      (
                                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t5"."session_date") % 7
                                      ) + 7
                                    ) % 7
                                  ) + 1
                                ) - 1
                              ) AS TIMESTAMP) AS DATE) AS "week"
                            FROM "staging"."stg_app_database__user_sessions" AS "t5"
                            WHERE
                              NOT (
                                "t5"."is_orphan"
                              )
                              AND NOT (
                                "t5"."is_anonymous"
                              )
                              AND "t5"."user_id" IS NOT NULL
                          ) AS "t18"
                          GROUP BY
                            1,
                            2
                        ) AS "t24"
                          ON "t27"."user_id" = "t24"."user_id" AND "t27"."week" = "t24"."week"
                      ) AS "t28"
                    ) AS "t30"
                    LEFT OUTER JOIN (
                      SELECT
                        "t17"."user_id",
                        "t17"."week",
                        COUNT(DISTINCT "t17"."page_category") AS "page_categories_visited",
                        CAST(SUM(CAST("t17"."time_on_page_seconds" AS BIGINT)) AS BIGINT) AS "total_time_on_pages",
                        COUNT("t17"."time_on_page_seconds") AS "timed_views",
                        MAX("t17"."page_view_timestamp") AS "last_view"
                      FROM (
                        SELECT
                          "t4"."page_view_id",
                          "t4"."session_id",
                          "t4"."user_id",
                          "t4"."account_id",
                          "t4"."is_anonymous",
                          "t4"."page_url",
                          "t4"."page_title",
                          "t4"."referrer_url",
                          "t4"."page_path",
                          "t4"."clean_url",
                          "t4"."page_category",
                          "t4"."page_view_timestamp",
                          "t4"."time_on_page_seconds",
                          "t4"."engagement_type",
                          "t4"."referrer_source",
                          "t4"."page_view_date",
                          "t4"."page_view_hour",
                          "t4"."page_view_day_of_week",
                          "t4"."page_depth",
                          "t4"."is_exit_page",
                          "t4"."page_value_score",
                          "t4"."missing_page_url",
                          "t4"."invalid_time_on_page",
                          "t4"."is_orphan",
                          "t4"."record_created_at",
                          CAST(CAST("t4"."page_view_date" - TO_DAYS(
                            (
                              (
                                (
                                  (
                                    DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t4"."page_view_date") % 7
                                  ) + 7
                                ) % 7
                              ) + 1
                            ) - 1
                          ) AS TIMESTAMP) AS DATE) AS "week"
                        FROM "staging"."stg_app_database__page_views" AS "t4"
                        WHERE
                          NOT (
                            "t4"."is_orphan"
                          )
                          AND NOT (
                            "t4"."is_anonymous"
                          )
                          AND "t4"."user_id" IS NOT NULL
                      ) AS "t17"
                      GROUP BY
                        1,
                        2
                    ) AS "t25"
                      ON "t30"."user_id" = "t25"."user_id" AND "t30"."week" = "t25"."week"
                  ) AS "t31"
                ) AS "t33"
                LEFT OUTER JOIN (
                  SELECT
                    "t16"."user_id",
                    "t16"."week",
                    COUNT(DISTINCT "t16"."feature_name") AS "features_used",
                    COUNT(DISTINCT "t16"."feature_category") AS "feature_categories_used",
                    COUNT(*) AS "total_feature_interactions",
                    MAX("t16"."usage_timestamp") AS "last_use"
                  FROM (
                    SELECT
                      "t3"."usage_id",
                      "t3"."user_id",
                      "t3"."account_id",
                      "t3"."is_anonymous",
                      "t3"."feature_name",
                      "t3"."usage_count",
                      "t3"."usage_timestamp",
                      "t3"."feature_category",
                      "t3"."feature_audience",
                      "t3"."feature_tier",
                      "t3"."usage_intensity",
                      "t3"."usage_date",
                      "t3"."usage_hour",
                      "t3"."usage_day_of_week",
                      "t3"."usage_week",
                      "t3"."usage_month",
                      "t3"."is_business_hours",
                      "t3"."feature_value_score",
                      "t3"."is_first_use",
                      "t3"."is_adopted",
                      "t3"."missing_feature_name",
                      "t3"."invalid_usage_count",
                      "t3"."is_orphan",
                      "t3"."record_created_at",
                      CAST(CAST("t3"."usage_date" - TO_DAYS(
                        (
                          (
                            (
                              (
                                DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t3"."usage_date") % 7
                              ) + 7
                            ) % 7
                          ) + 1
                        ) - 1
                      ) AS TIMESTAMP) AS DATE) AS "week"
                    FROM "staging"."stg_app_database__feature_usage" AS "t3"
                    WHERE
                      NOT (
                        "t3"."is_orphan"
                      )
                      AND NOT (
                        "t3"."is_anonymous"
                      )
                      AND "t3"."user_id" IS NOT NULL
                  ) AS "t16"
                  GROUP BY
                    1,
                    2
                ) AS "t21"
                  ON "t33"."user_id" = "t21"."user_id" AND "t33"."week" = "t21"."week"
              ) AS "t34"
            ) AS "t35"
          ) AS "t37"
          LEFT OUTER JOIN (
            SELECT
              "t11"."entity_key" AS "_entity_key",
              "t11"."valid_from" AS "_from",
              COALESCE("t11"."valid_to", MAKE_DATE(9999, 12, 31)) AS "_to",
              "t11"."value" AS "role"
            FROM (
              SELECT
                "t9"."entity_key",
                "t9"."value",
                "t9"."observed_as_of" AS "valid_from",
                LEAD("t9"."observed_as_of") OVER (
                  PARTITION BY "t9"."entity_key"
                  ORDER BY "t9"."observed_as_of" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "valid_to"
              FROM (
                SELECT
                  *
                FROM "tapdata"."observations" AS "t2"
                WHERE
                  "t2"."source_table" = 'stg_app_database__users'
                  AND "t2"."attribute" = 'role_category'
                  AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
              ) AS "t9"
            ) AS "t11"
          ) AS "t15"
            ON "t37"."user_id" = "t15"."_entity_key"
            AND "t37"."week_end_date" >= "t15"."_from"
            AND "t37"."week_end_date" < "t15"."_to"
        ) AS "t38"
      ) AS "t40"
      INNER JOIN (
        SELECT
          "t7"."user_id",
          "t7"."account_id",
          "t7"."email",
          "t7"."full_name",
          "t7"."created_date",
          "t10"."first_day"
        FROM (
          SELECT
            "t0"."user_id",
            "t0"."account_id",
            "t0"."email",
            "t0"."full_name",
            "t0"."created_date"
          FROM "staging"."stg_app_database__users" AS "t0"
        ) AS "t7"
        INNER JOIN (
          SELECT
            "t1"."user_id",
            MIN("t1"."day") AS "first_day"
          FROM "timeline"."user_days" AS "t1"
          GROUP BY
            1
        ) AS "t10"
          ON "t7"."user_id" = "t10"."user_id"
      ) AS "t13"
        ON "t40"."user_id" = "t13"."user_id"
    ) AS "t41"
  ) AS "t42"
) AS "t43"
