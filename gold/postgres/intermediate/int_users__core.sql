SELECT
  "t30"."user_id",
  "t30"."account_id",
  "t30"."email",
  "t30"."first_name",
  "t30"."last_name",
  "t30"."full_name",
  "t30"."email_domain",
  CASE
    WHEN "t30"."email_domain" IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN "t30"."email_domain" IN ('gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com')
    THEN 'personal'
    ELSE 'business'
  END AS "email_type",
  LOWER("t30"."user_role") AS "user_role",
  LOWER("t30"."role_category") AS "role_type_standardized",
  "t30"."permission_level" AS "access_level",
  COALESCE("t30"."role_category" = 'Admin', FALSE) AS "is_admin_user",
  COALESCE("t30"."role_category" = 'Manager', FALSE) AS "is_manager_user",
  "t30"."user_created_at",
  "t30"."user_updated_at",
  "t30"."age" AS "user_age_days",
  (
    (
      (
        EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM "t30"."created_date")
      ) * 12
    ) + (
      EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM "t30"."created_date")
    )
  ) - CASE
    WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM "t30"."created_date")
    THEN 1
    ELSE 0
  END AS "user_age_months",
  COALESCE("t30"."age" < 30, FALSE) AS "is_new_user",
  "t30"."last_login_date",
  CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_since_last_login",
  CASE
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) <= 7
    THEN 'active'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
    THEN 'recent'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) <= 90
    THEN 'inactive'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) IS NOT NULL
    THEN 'dormant'
    WHEN COALESCE("t30"."user_status" = 'Never Logged In', FALSE)
    AND (
      "t30"."_session_day" IS NULL
    )
    THEN 'never_logged_in'
    ELSE CAST(NULL AS VARCHAR)
  END AS "user_status",
  CASE
    WHEN (
      CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) IS NULL
    )
    AND (
      COALESCE("t30"."user_status" = 'Never Logged In', FALSE)
      AND (
        "t30"."_session_day" IS NULL
      )
    )
    THEN 'high'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) > 60
    THEN 'high'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) > 30
    THEN 'medium'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) > 14
    THEN 'low'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t30"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) IS NOT NULL
    THEN 'none'
    ELSE CAST(NULL AS VARCHAR)
  END AS "churn_risk_level",
  "t30"."total_sessions_30d",
  CAST("t30"."session_seconds_30d" AS DOUBLE PRECISION) / 60.0 AS "total_session_minutes_30d",
  CAST((
    CAST("t30"."session_seconds_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t30"."timed_sessions_30d" AS DOUBLE PRECISION), 0.0)
  ) AS DOUBLE PRECISION) / 60.0 AS "avg_session_minutes_30d",
  "t30"."active_days_30d",
  CAST("t30"."total_sessions_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t30"."active_days_30d" AS DOUBLE PRECISION), 0.0) AS "sessions_per_active_day_30d",
  COALESCE("t30"."device_types_used_30d", 0) AS "device_types_used_30d",
  "t30"."last_session_start",
  "t30"."features_used_30d",
  "t30"."feature_categories_used_30d",
  COALESCE("t30"."interactions", 0) AS "total_feature_interactions_30d",
  "t30"."total_feature_uses_30d",
  CAST("t30"."total_feature_uses_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t30"."interactions" AS DOUBLE PRECISION), 0.0) AS "avg_uses_per_interaction_30d",
  "t30"."last_feature_usage",
  "t30"."total_page_views_30d",
  "t30"."page_categories_visited_30d",
  COALESCE("t30"."page_active_days_30d", 0) AS "page_active_days_30d",
  COALESCE("t30"."page_seconds", 0) AS "total_time_on_pages_30d",
  CAST("t30"."page_seconds" AS DOUBLE PRECISION) / NULLIF(CAST("t30"."timed_views" AS DOUBLE PRECISION), 0.0) AS "avg_time_per_page_view_30d",
  "t30"."last_page_view",
  "t30"."last_activity_timestamp",
  CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t30"."last_activity_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_since_last_activity",
  CASE
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t30"."last_activity_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) <= 7
    THEN 'recently_active'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t30"."last_activity_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
    THEN 'somewhat_recent'
    ELSE 'not_recent'
  END AS "recency_classification",
  CAST("t30"."engagement_points" AS DOUBLE PRECISION) / 6000.0 AS "engagement_score_30d",
  CASE
    WHEN "t30"."active_days_30d" >= 20
    THEN 'highly_active'
    WHEN "t30"."active_days_30d" >= 10
    THEN 'moderately_active'
    WHEN "t30"."active_days_30d" >= 5
    THEN 'somewhat_active'
    WHEN "t30"."active_days_30d" >= 1
    THEN 'minimally_active'
    ELSE 'inactive'
  END AS "activity_level_30d",
  CASE
    WHEN "t30"."feature_categories_used_30d" >= 4
    THEN 'power_user'
    WHEN "t30"."feature_categories_used_30d" >= 2
    THEN 'regular_user'
    WHEN "t30"."feature_categories_used_30d" >= 1
    THEN 'basic_user'
    ELSE 'non_user'
  END AS "feature_adoption_level"
FROM (
  SELECT
    "t29"."user_id",
    "t29"."user_key",
    "t29"."account_id",
    "t29"."first_name",
    "t29"."last_name",
    "t29"."full_name",
    "t29"."email",
    "t29"."email_domain",
    "t29"."user_role",
    "t29"."role_category",
    "t29"."permission_level",
    "t29"."created_date",
    CASE
      WHEN (
        "t29"."last_login_date" IS NULL
      )
      OR (
        "t29"."_login" >= "t29"."last_login_date"
      )
      THEN "t29"."_login"
      ELSE "t29"."last_login_date"
    END AS "last_login_date",
    "t29"."days_since_last_login",
    "t29"."account_age_days",
    "t29"."user_status",
    "t29"."lifecycle_stage",
    "t29"."source_is_active",
    "t29"."missing_email",
    "t29"."invalid_email",
    "t29"."missing_first_name",
    "t29"."missing_last_name",
    "t29"."login_before_creation",
    "t29"."is_orphan",
    "t29"."user_created_at",
    "t29"."user_updated_at",
    COALESCE("t29"."total_sessions_30d", 0) AS "total_sessions_30d",
    COALESCE("t29"."active_days_30d", 0) AS "active_days_30d",
    COALESCE("t29"."session_seconds_30d", 0) AS "session_seconds_30d",
    COALESCE("t29"."timed_sessions_30d", 0) AS "timed_sessions_30d",
    COALESCE("t29"."features_used_30d", 0) AS "features_used_30d",
    COALESCE("t29"."feature_categories_used_30d", 0) AS "feature_categories_used_30d",
    COALESCE("t29"."total_feature_uses_30d", 0) AS "total_feature_uses_30d",
    COALESCE("t29"."total_page_views_30d", 0) AS "total_page_views_30d",
    COALESCE("t29"."page_categories_visited_30d", 0) AS "page_categories_visited_30d",
    COALESCE("t29"."engagement_points", 0) AS "engagement_points",
    "t29"."_session_day",
    "t29"."_login",
    "t29"."device_types_used_30d",
    "t29"."last_session_start",
    "t29"."interactions",
    "t29"."last_feature_usage",
    "t29"."page_active_days_30d",
    "t29"."page_seconds",
    "t29"."timed_views",
    "t29"."last_page_view",
    CASE
      WHEN (
        "t29"."last_page_view" IS NULL
      )
      OR (
        CASE
          WHEN (
            "t29"."last_feature_usage" IS NULL
          )
          OR (
            "t29"."last_session_start" >= "t29"."last_feature_usage"
          )
          THEN "t29"."last_session_start"
          ELSE "t29"."last_feature_usage"
        END >= "t29"."last_page_view"
      )
      THEN CASE
        WHEN (
          "t29"."last_feature_usage" IS NULL
        )
        OR (
          "t29"."last_session_start" >= "t29"."last_feature_usage"
        )
        THEN "t29"."last_session_start"
        ELSE "t29"."last_feature_usage"
      END
      ELSE "t29"."last_page_view"
    END AS "last_activity_timestamp",
    CASE WHEN "t29"."account_age_days" >= 0 THEN "t29"."account_age_days" ELSE NULL END AS "age"
  FROM (
    SELECT
      "t28"."user_id",
      "t28"."user_key",
      "t28"."account_id",
      "t28"."first_name",
      "t28"."last_name",
      "t28"."full_name",
      "t28"."email",
      "t28"."email_domain",
      "t28"."user_role",
      "t28"."role_category",
      "t28"."permission_level",
      "t28"."created_date",
      "t28"."last_login_date",
      "t28"."days_since_last_login",
      "t28"."account_age_days",
      "t28"."user_status",
      "t28"."lifecycle_stage",
      "t28"."source_is_active",
      "t28"."missing_email",
      "t28"."invalid_email",
      "t28"."missing_first_name",
      "t28"."missing_last_name",
      "t28"."login_before_creation",
      "t28"."is_orphan",
      "t28"."user_created_at",
      "t28"."user_updated_at",
      "t28"."total_sessions_30d",
      "t28"."active_days_30d",
      "t28"."session_seconds_30d",
      "t28"."timed_sessions_30d",
      "t28"."features_used_30d",
      "t28"."feature_categories_used_30d",
      "t28"."total_feature_uses_30d",
      "t28"."total_page_views_30d",
      "t28"."page_categories_visited_30d",
      "t28"."engagement_points",
      "t28"."_session_day",
      "t28"."_login",
      "t28"."device_types_used_30d",
      "t28"."last_session_start",
      "t28"."interactions",
      "t28"."last_feature_usage",
      "t28"."page_active_days_30d",
      "t28"."page_seconds",
      "t28"."timed_views",
      "t28"."last_page_view"
    FROM (
      SELECT
        "t27"."user_id",
        "t27"."user_key",
        "t27"."account_id",
        "t27"."first_name",
        "t27"."last_name",
        "t27"."full_name",
        "t27"."email",
        "t27"."email_domain",
        "t27"."user_role",
        "t27"."role_category",
        "t27"."permission_level",
        "t27"."created_date",
        "t27"."last_login_date",
        "t27"."days_since_last_login",
        "t27"."account_age_days",
        "t27"."user_status",
        "t27"."lifecycle_stage",
        "t27"."source_is_active",
        "t27"."missing_email",
        "t27"."invalid_email",
        "t27"."missing_first_name",
        "t27"."missing_last_name",
        "t27"."login_before_creation",
        "t27"."is_orphan",
        "t27"."user_created_at",
        "t27"."user_updated_at",
        "t27"."total_sessions_30d",
        "t27"."active_days_30d",
        "t27"."session_seconds_30d",
        "t27"."timed_sessions_30d",
        "t27"."features_used_30d",
        "t27"."feature_categories_used_30d",
        "t27"."total_feature_uses_30d",
        "t27"."total_page_views_30d",
        "t27"."page_categories_visited_30d",
        "t27"."engagement_points",
        "t27"."_session_day",
        "t27"."_login",
        "t27"."device_types_used_30d",
        "t27"."last_session_start",
        "t27"."interactions",
        "t27"."last_feature_usage",
        "t16"."user_id" AS "user_id_right",
        "t16"."page_active_days_30d",
        "t16"."page_seconds",
        "t16"."timed_views",
        "t16"."last_page_view"
      FROM (
        SELECT
          "t25"."user_id",
          "t25"."user_key",
          "t25"."account_id",
          "t25"."first_name",
          "t25"."last_name",
          "t25"."full_name",
          "t25"."email",
          "t25"."email_domain",
          "t25"."user_role",
          "t25"."role_category",
          "t25"."permission_level",
          "t25"."created_date",
          "t25"."last_login_date",
          "t25"."days_since_last_login",
          "t25"."account_age_days",
          "t25"."user_status",
          "t25"."lifecycle_stage",
          "t25"."source_is_active",
          "t25"."missing_email",
          "t25"."invalid_email",
          "t25"."missing_first_name",
          "t25"."missing_last_name",
          "t25"."login_before_creation",
          "t25"."is_orphan",
          "t25"."user_created_at",
          "t25"."user_updated_at",
          "t25"."total_sessions_30d",
          "t25"."active_days_30d",
          "t25"."session_seconds_30d",
          "t25"."timed_sessions_30d",
          "t25"."features_used_30d",
          "t25"."feature_categories_used_30d",
          "t25"."total_feature_uses_30d",
          "t25"."total_page_views_30d",
          "t25"."page_categories_visited_30d",
          "t25"."engagement_points",
          "t25"."_session_day",
          "t25"."_login",
          "t25"."device_types_used_30d",
          "t25"."last_session_start",
          "t25"."interactions",
          "t25"."last_feature_usage"
        FROM (
          SELECT
            "t24"."user_id",
            "t24"."user_key",
            "t24"."account_id",
            "t24"."first_name",
            "t24"."last_name",
            "t24"."full_name",
            "t24"."email",
            "t24"."email_domain",
            "t24"."user_role",
            "t24"."role_category",
            "t24"."permission_level",
            "t24"."created_date",
            "t24"."last_login_date",
            "t24"."days_since_last_login",
            "t24"."account_age_days",
            "t24"."user_status",
            "t24"."lifecycle_stage",
            "t24"."source_is_active",
            "t24"."missing_email",
            "t24"."invalid_email",
            "t24"."missing_first_name",
            "t24"."missing_last_name",
            "t24"."login_before_creation",
            "t24"."is_orphan",
            "t24"."user_created_at",
            "t24"."user_updated_at",
            "t24"."total_sessions_30d",
            "t24"."active_days_30d",
            "t24"."session_seconds_30d",
            "t24"."timed_sessions_30d",
            "t24"."features_used_30d",
            "t24"."feature_categories_used_30d",
            "t24"."total_feature_uses_30d",
            "t24"."total_page_views_30d",
            "t24"."page_categories_visited_30d",
            "t24"."engagement_points",
            "t24"."_session_day",
            "t24"."_login",
            "t24"."device_types_used_30d",
            "t24"."last_session_start",
            "t17"."user_id" AS "user_id_right",
            "t17"."interactions",
            "t17"."last_feature_usage"
          FROM (
            SELECT
              "t22"."user_id",
              "t22"."user_key",
              "t22"."account_id",
              "t22"."first_name",
              "t22"."last_name",
              "t22"."full_name",
              "t22"."email",
              "t22"."email_domain",
              "t22"."user_role",
              "t22"."role_category",
              "t22"."permission_level",
              "t22"."created_date",
              "t22"."last_login_date",
              "t22"."days_since_last_login",
              "t22"."account_age_days",
              "t22"."user_status",
              "t22"."lifecycle_stage",
              "t22"."source_is_active",
              "t22"."missing_email",
              "t22"."invalid_email",
              "t22"."missing_first_name",
              "t22"."missing_last_name",
              "t22"."login_before_creation",
              "t22"."is_orphan",
              "t22"."user_created_at",
              "t22"."user_updated_at",
              "t22"."total_sessions_30d",
              "t22"."active_days_30d",
              "t22"."session_seconds_30d",
              "t22"."timed_sessions_30d",
              "t22"."features_used_30d",
              "t22"."feature_categories_used_30d",
              "t22"."total_feature_uses_30d",
              "t22"."total_page_views_30d",
              "t22"."page_categories_visited_30d",
              "t22"."engagement_points",
              "t22"."_session_day",
              "t22"."_login",
              "t22"."device_types_used_30d",
              "t22"."last_session_start"
            FROM (
              SELECT
                "t21"."user_id",
                "t21"."user_key",
                "t21"."account_id",
                "t21"."first_name",
                "t21"."last_name",
                "t21"."full_name",
                "t21"."email",
                "t21"."email_domain",
                "t21"."user_role",
                "t21"."role_category",
                "t21"."permission_level",
                "t21"."created_date",
                "t21"."last_login_date",
                "t21"."days_since_last_login",
                "t21"."account_age_days",
                "t21"."user_status",
                "t21"."lifecycle_stage",
                "t21"."source_is_active",
                "t21"."missing_email",
                "t21"."invalid_email",
                "t21"."missing_first_name",
                "t21"."missing_last_name",
                "t21"."login_before_creation",
                "t21"."is_orphan",
                "t21"."user_created_at",
                "t21"."user_updated_at",
                "t21"."total_sessions_30d",
                "t21"."active_days_30d",
                "t21"."session_seconds_30d",
                "t21"."timed_sessions_30d",
                "t21"."features_used_30d",
                "t21"."feature_categories_used_30d",
                "t21"."total_feature_uses_30d",
                "t21"."total_page_views_30d",
                "t21"."page_categories_visited_30d",
                "t21"."engagement_points",
                "t21"."_session_day",
                "t21"."_login",
                "t18"."user_id" AS "user_id_right",
                "t18"."device_types_used_30d",
                "t18"."last_session_start"
              FROM (
                SELECT
                  "t19"."user_id",
                  "t19"."user_key",
                  "t19"."account_id",
                  "t19"."first_name",
                  "t19"."last_name",
                  "t19"."full_name",
                  "t19"."email",
                  "t19"."email_domain",
                  "t19"."user_role",
                  "t19"."role_category",
                  "t19"."permission_level",
                  "t19"."created_date",
                  "t19"."last_login_date",
                  "t19"."days_since_last_login",
                  "t19"."account_age_days",
                  "t19"."user_status",
                  "t19"."lifecycle_stage",
                  "t19"."source_is_active",
                  "t19"."missing_email",
                  "t19"."invalid_email",
                  "t19"."missing_first_name",
                  "t19"."missing_last_name",
                  "t19"."login_before_creation",
                  "t19"."is_orphan",
                  "t19"."user_created_at",
                  "t19"."user_updated_at",
                  "t19"."total_sessions_30d",
                  "t19"."active_days_30d",
                  "t19"."session_seconds_30d",
                  "t19"."timed_sessions_30d",
                  "t19"."features_used_30d",
                  "t19"."feature_categories_used_30d",
                  "t19"."total_feature_uses_30d",
                  "t19"."total_page_views_30d",
                  "t19"."page_categories_visited_30d",
                  "t19"."engagement_points",
                  "t19"."_session_day",
                  "t19"."_login"
                FROM (
                  SELECT
                    "t15"."user_id",
                    "t15"."user_key",
                    "t15"."account_id",
                    "t15"."first_name",
                    "t15"."last_name",
                    "t15"."full_name",
                    "t15"."email",
                    "t15"."email_domain",
                    "t15"."user_role",
                    "t15"."role_category",
                    "t15"."permission_level",
                    "t15"."created_date",
                    "t15"."last_login_date",
                    "t15"."days_since_last_login",
                    "t15"."account_age_days",
                    "t15"."user_status",
                    "t15"."lifecycle_stage",
                    "t15"."source_is_active",
                    "t15"."missing_email",
                    "t15"."invalid_email",
                    "t15"."missing_first_name",
                    "t15"."missing_last_name",
                    "t15"."login_before_creation",
                    "t15"."is_orphan",
                    "t15"."user_created_at",
                    "t15"."user_updated_at",
                    "t9"."user_id" AS "user_id_right",
                    "t9"."total_sessions_30d",
                    "t9"."active_days_30d",
                    "t9"."session_seconds_30d",
                    "t9"."timed_sessions_30d",
                    "t9"."features_used_30d",
                    "t9"."feature_categories_used_30d",
                    "t9"."total_feature_uses_30d",
                    "t9"."total_page_views_30d",
                    "t9"."page_categories_visited_30d",
                    "t9"."engagement_points",
                    "t9"."_session_day",
                    "t9"."_login"
                  FROM (
                    SELECT
                      "t10"."user_id",
                      "t10"."user_key",
                      "t10"."account_id",
                      "t10"."first_name",
                      "t10"."last_name",
                      "t10"."full_name",
                      "t10"."email",
                      "t10"."email_domain",
                      "t10"."user_role",
                      "t10"."role_category",
                      "t10"."permission_level",
                      "t10"."created_date",
                      "t10"."last_login_date",
                      "t10"."days_since_last_login",
                      "t10"."account_age_days",
                      "t10"."user_status",
                      "t10"."lifecycle_stage",
                      "t10"."source_is_active",
                      "t10"."missing_email",
                      "t10"."invalid_email",
                      "t10"."missing_first_name",
                      "t10"."missing_last_name",
                      "t10"."login_before_creation",
                      "t10"."is_orphan",
                      "t10"."user_created_at",
                      "t10"."user_updated_at"
                    FROM (
                      SELECT
                        *
                      FROM "staging"."stg_app_database__users" AS "t3"
                      WHERE
                        NOT (
                          "t3"."is_orphan"
                        )
                        AND NOT (
                          (
                            "t3"."user_id" = '0'
                          ) OR COALESCE("t3"."account_id" = '0', FALSE)
                        )
                    ) AS "t10"
                  ) AS "t15"
                  LEFT OUTER JOIN (
                    SELECT
                      "t4"."user_id",
                      "t4"."sessions_30d" AS "total_sessions_30d",
                      "t4"."active_days_30d",
                      "t4"."session_seconds_30d",
                      "t4"."timed_sessions_30d",
                      "t4"."features_used_30d",
                      "t4"."feature_categories_30d" AS "feature_categories_used_30d",
                      "t4"."feature_uses_30d" AS "total_feature_uses_30d",
                      "t4"."page_views_30d" AS "total_page_views_30d",
                      "t4"."page_categories_30d" AS "page_categories_visited_30d",
                      "t4"."engagement_points",
                      "t4"."last_session_date" AS "_session_day",
                      "t4"."last_login_date" AS "_login"
                    FROM "timeline"."user_days" AS "t4"
                    WHERE
                      "t4"."day" = MAKE_DATE(2026, 6, 30)
                  ) AS "t9"
                    ON "t15"."user_id" = "t9"."user_id"
                ) AS "t19"
              ) AS "t21"
              LEFT OUTER JOIN (
                SELECT
                  "t7"."user_id",
                  COUNT(DISTINCT "t7"."device_category") FILTER(WHERE
                    (
                      "t7"."session_date" <= MAKE_DATE(2026, 6, 30)
                    )
                    AND (
                      "t7"."session_date" > (
                        MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                      )
                    )) AS "device_types_used_30d",
                  MAX("t7"."start_time") AS "last_session_start"
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_app_database__user_sessions" AS "t2"
                  WHERE
                    NOT (
                      "t2"."is_orphan"
                    )
                    AND NOT (
                      "t2"."is_anonymous"
                    )
                    AND "t2"."user_id" IS NOT NULL
                ) AS "t7"
                GROUP BY
                  1
              ) AS "t18"
                ON "t21"."user_id" = "t18"."user_id"
            ) AS "t22"
          ) AS "t24"
          LEFT OUTER JOIN (
            SELECT
              "t6"."user_id",
              COUNT(*) FILTER(WHERE
                (
                  "t6"."usage_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t6"."usage_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )) AS "interactions",
              MAX("t6"."usage_timestamp") AS "last_feature_usage"
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
            ) AS "t6"
            GROUP BY
              1
          ) AS "t17"
            ON "t24"."user_id" = "t17"."user_id"
        ) AS "t25"
      ) AS "t27"
      LEFT OUTER JOIN (
        SELECT
          "t5"."user_id",
          COUNT(DISTINCT "t5"."page_view_date") FILTER(WHERE
            (
              "t5"."page_view_date" <= MAKE_DATE(2026, 6, 30)
            )
            AND (
              "t5"."page_view_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
              )
            )) AS "page_active_days_30d",
          SUM(CAST("t5"."time_on_page_seconds" AS BIGINT)) FILTER(WHERE
            (
              "t5"."page_view_date" <= MAKE_DATE(2026, 6, 30)
            )
            AND (
              "t5"."page_view_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
              )
            )) AS "page_seconds",
          COUNT("t5"."time_on_page_seconds") FILTER(WHERE
            (
              "t5"."page_view_date" <= MAKE_DATE(2026, 6, 30)
            )
            AND (
              "t5"."page_view_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
              )
            )) AS "timed_views",
          MAX("t5"."page_view_timestamp") AS "last_page_view"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__page_views" AS "t0"
          WHERE
            NOT (
              "t0"."is_orphan"
            )
            AND NOT (
              "t0"."is_anonymous"
            )
            AND "t0"."user_id" IS NOT NULL
        ) AS "t5"
        GROUP BY
          1
      ) AS "t16"
        ON "t27"."user_id" = "t16"."user_id"
    ) AS "t28"
  ) AS "t29"
) AS "t30"
