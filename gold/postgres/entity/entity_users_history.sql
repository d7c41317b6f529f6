SELECT
  "t19"."user_id",
  "t19"."valid_from",
  "t19"."valid_to",
  "t19"."is_current",
  "t19"."change_type",
  "t19"."account_id",
  "t19"."email",
  "t19"."full_name",
  "t19"."role_type_standardized",
  "t19"."previous_role_type",
  "t19"."user_status",
  "t19"."previous_user_status",
  "t19"."user_engagement_tier",
  "t19"."previous_engagement_tier",
  "t19"."activity_level_30d",
  "t19"."previous_activity_level",
  "t19"."feature_adoption_level",
  "t19"."previous_adoption_level",
  "t19"."churn_risk_level",
  "t19"."previous_churn_risk_level",
  "t19"."user_value_tier",
  "t19"."previous_value_tier",
  "t19"."engagement_score",
  "t19"."previous_engagement_score",
  "t19"."engagement_delta",
  "t19"."features_used_30d",
  "t19"."previous_features_used_30d",
  "t19"."features_adopted_delta",
  "t19"."total_sessions_30d",
  "t19"."previous_sessions_30d",
  "t19"."sessions_delta",
  "t19"."feature_categories_used_30d",
  "t19"."lifetime_features_used",
  "t19"."feature_adoption_depth",
  "t19"."active_days_30d",
  "t19"."total_page_views_30d",
  "t19"."avg_session_minutes_30d",
  "t19"."user_age_days",
  "t19"."user_maturity_stage",
  "t19"."last_login_date",
  "t19"."days_since_last_login",
  "t19"."last_activity_date"
FROM (
  SELECT
    "t18"."user_id",
    "t18"."valid_from",
    "t18"."valid_to",
    "t18"."is_current",
    "t5"."account_id",
    "t5"."email",
    "t5"."full_name",
    "t18"."user_status",
    "t18"."role_type_standardized",
    "t18"."user_engagement_tier",
    "t18"."activity_level_30d",
    "t18"."feature_adoption_level",
    "t18"."churn_risk_level",
    "t18"."previous_user_status",
    "t18"."previous_role_type",
    "t18"."previous_engagement_tier",
    "t18"."previous_activity_level",
    "t18"."previous_adoption_level",
    "t18"."previous_churn_risk_level",
    "t18"."previous_value_tier",
    "t18"."previous_engagement_score",
    "t18"."previous_features_used_30d",
    "t18"."previous_sessions_30d",
    "t18"."user_value_tier",
    "t18"."engagement_score",
    "t18"."features_used_30d",
    "t18"."total_sessions_30d",
    "t18"."feature_categories_used_30d",
    "t18"."active_days_30d",
    "t18"."total_page_views_30d",
    "t18"."last_login_date",
    "t18"."days_since_last_login",
    "t18"."last_activity_date",
    CASE
      WHEN "t18"."is_first"
      THEN 'user_created'
      WHEN "t18"."role_type_standardized_changed"
      AND (
        "t18"."previous_role_type" IS NOT NULL
      )
      THEN 'role_change'
      WHEN "t18"."user_status_changed" AND (
        "t18"."previous_user_status" IS NOT NULL
      )
      THEN 'status_change'
      WHEN "t18"."user_engagement_tier_changed"
      THEN 'engagement_change'
      WHEN "t18"."activity_level_30d_changed"
      THEN 'activity_change'
      WHEN "t18"."feature_adoption_level_changed"
      THEN 'adoption_change'
      WHEN "t18"."churn_risk_level_changed"
      AND (
        "t18"."previous_churn_risk_level" IS NOT NULL
      )
      THEN 'risk_change'
      ELSE 'other_change'
    END AS "change_type",
    COALESCE("t18"."engagement_score" - "t18"."previous_engagement_score", 0.0) AS "engagement_delta",
    COALESCE("t18"."features_used_30d" - "t18"."previous_features_used_30d", 0) AS "features_adopted_delta",
    COALESCE("t18"."total_sessions_30d" - "t18"."previous_sessions_30d", 0) AS "sessions_delta",
    "t18"."lifetime_features" AS "lifetime_features_used",
    CASE
      WHEN (
        "t18"."lifetime_features" >= 10
      )
      AND (
        "t18"."lifetime_feature_categories" >= 4
      )
      THEN 'complete'
      WHEN (
        "t18"."lifetime_features" >= 5
      )
      AND (
        "t18"."lifetime_feature_categories" >= 2
      )
      THEN 'substantial'
      WHEN "t18"."lifetime_features" >= 1
      THEN 'minimal'
      ELSE 'none'
    END AS "feature_adoption_depth",
    CAST((
      CAST("t18"."session_seconds_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t18"."timed_sessions_30d" AS DOUBLE PRECISION), 0.0)
    ) AS DOUBLE PRECISION) / 60.0 AS "avg_session_minutes_30d",
    CASE
      WHEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE NULL
    END AS "user_age_days",
    CASE
      WHEN CASE
        WHEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        THEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE NULL
      END IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN CASE
        WHEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        THEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE NULL
      END < 7
      THEN 'onboarding'
      WHEN CASE
        WHEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        THEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE NULL
      END < 30
      THEN 'new_user'
      WHEN CASE
        WHEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        THEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE NULL
      END < 90
      THEN 'developing'
      WHEN CASE
        WHEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        THEN CAST(EXTRACT(epoch FROM CAST("t18"."valid_from" AS TIMESTAMP) - CAST("t5"."created_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE NULL
      END < 365
      THEN 'established'
      ELSE 'mature'
    END AS "user_maturity_stage"
  FROM (
    SELECT
      "t16"."user_id",
      "t16"."day",
      "t16"."last_login_date",
      "t16"."last_activity_date",
      "t16"."engagement_score",
      "t16"."features_used_30d",
      "t16"."active_days_30d",
      "t16"."timed_sessions_30d",
      "t16"."session_seconds_30d",
      "t16"."lifetime_features",
      "t16"."lifetime_feature_categories",
      "t16"."role_type_standardized",
      "t16"."user_status",
      "t16"."user_engagement_tier",
      "t16"."activity_level_30d",
      "t16"."feature_adoption_level",
      "t16"."churn_risk_level",
      "t16"."user_value_tier",
      "t16"."total_sessions_30d",
      "t16"."total_page_views_30d",
      "t16"."feature_categories_used_30d",
      "t16"."days_since_last_login",
      "t16"."user_status_changed",
      "t16"."role_type_standardized_changed",
      "t16"."user_engagement_tier_changed",
      "t16"."activity_level_30d_changed",
      "t16"."feature_adoption_level_changed",
      "t16"."churn_risk_level_changed",
      "t16"."valid_from",
      "t16"."valid_to",
      "t16"."is_first",
      "t16"."previous_user_status",
      "t16"."previous_role_type",
      "t16"."previous_engagement_tier",
      "t16"."previous_activity_level",
      "t16"."previous_adoption_level",
      "t16"."previous_churn_risk_level",
      "t16"."previous_value_tier",
      "t16"."previous_engagement_score",
      "t16"."previous_features_used_30d",
      "t16"."previous_sessions_30d",
      "t16"."is_current"
    FROM (
      SELECT
        "t15"."user_id",
        "t15"."day",
        "t15"."last_login_date",
        "t15"."last_activity_date",
        "t15"."engagement_score",
        "t15"."features_used_30d",
        "t15"."active_days_30d",
        "t15"."timed_sessions_30d",
        "t15"."session_seconds_30d",
        "t15"."lifetime_features",
        "t15"."lifetime_feature_categories",
        "t15"."role_type_standardized",
        "t15"."user_status",
        "t15"."user_engagement_tier",
        "t15"."activity_level_30d",
        "t15"."feature_adoption_level",
        "t15"."churn_risk_level",
        "t15"."user_value_tier",
        "t15"."total_sessions_30d",
        "t15"."total_page_views_30d",
        "t15"."feature_categories_used_30d",
        "t15"."days_since_last_login",
        "t15"."_first",
        "t15"."_before_user_status",
        "t15"."_before_role_type_standardized",
        "t15"."_before_user_engagement_tier",
        "t15"."_before_activity_level_30d",
        "t15"."_before_feature_adoption_level",
        "t15"."_before_churn_risk_level",
        "t15"."user_status_changed",
        "t15"."role_type_standardized_changed",
        "t15"."user_engagement_tier_changed",
        "t15"."activity_level_30d_changed",
        "t15"."feature_adoption_level_changed",
        "t15"."churn_risk_level_changed",
        "t15"."valid_from",
        "t15"."valid_to",
        "t15"."is_first",
        "t15"."previous_user_status",
        "t15"."previous_role_type",
        "t15"."previous_engagement_tier",
        "t15"."previous_activity_level",
        "t15"."previous_adoption_level",
        "t15"."previous_churn_risk_level",
        "t15"."previous_value_tier",
        "t15"."previous_engagement_score",
        "t15"."previous_features_used_30d",
        "t15"."previous_sessions_30d",
        "t15"."valid_to" IS NULL AS "is_current"
      FROM (
        SELECT
          "t14"."user_id",
          "t14"."day",
          "t14"."last_login_date",
          "t14"."last_activity_date",
          "t14"."engagement_score",
          "t14"."features_used_30d",
          "t14"."active_days_30d",
          "t14"."timed_sessions_30d",
          "t14"."session_seconds_30d",
          "t14"."lifetime_features",
          "t14"."lifetime_feature_categories",
          "t14"."role_type_standardized",
          "t14"."user_status",
          "t14"."user_engagement_tier",
          "t14"."activity_level_30d",
          "t14"."feature_adoption_level",
          "t14"."churn_risk_level",
          "t14"."user_value_tier",
          "t14"."total_sessions_30d",
          "t14"."total_page_views_30d",
          "t14"."feature_categories_used_30d",
          "t14"."days_since_last_login",
          "t14"."_first",
          "t14"."_before_user_status",
          "t14"."_before_role_type_standardized",
          "t14"."_before_user_engagement_tier",
          "t14"."_before_activity_level_30d",
          "t14"."_before_feature_adoption_level",
          "t14"."_before_churn_risk_level",
          "t14"."user_status_changed",
          "t14"."role_type_standardized_changed",
          "t14"."user_engagement_tier_changed",
          "t14"."activity_level_30d_changed",
          "t14"."feature_adoption_level_changed",
          "t14"."churn_risk_level_changed",
          "t14"."day" AS "valid_from",
          LEAD("t14"."day") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "valid_to",
          "t14"."_first" AS "is_first",
          LAG("t14"."user_status") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_user_status",
          LAG("t14"."role_type_standardized") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_role_type",
          LAG("t14"."user_engagement_tier") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_engagement_tier",
          LAG("t14"."activity_level_30d") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_activity_level",
          LAG("t14"."feature_adoption_level") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_adoption_level",
          LAG("t14"."churn_risk_level") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_churn_risk_level",
          LAG("t14"."user_value_tier") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_value_tier",
          LAG("t14"."engagement_score") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_engagement_score",
          LAG("t14"."features_used_30d") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_features_used_30d",
          LAG("t14"."total_sessions_30d") OVER (
            PARTITION BY "t14"."user_id"
            ORDER BY "t14"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_sessions_30d"
        FROM (
          SELECT
            "t13"."user_id",
            "t13"."day",
            "t13"."last_login_date",
            "t13"."last_activity_date",
            "t13"."engagement_score",
            "t13"."features_used_30d",
            "t13"."active_days_30d",
            "t13"."timed_sessions_30d",
            "t13"."session_seconds_30d",
            "t13"."lifetime_features",
            "t13"."lifetime_feature_categories",
            "t13"."role_type_standardized",
            "t13"."user_status",
            "t13"."user_engagement_tier",
            "t13"."activity_level_30d",
            "t13"."feature_adoption_level",
            "t13"."churn_risk_level",
            "t13"."user_value_tier",
            "t13"."total_sessions_30d",
            "t13"."total_page_views_30d",
            "t13"."feature_categories_used_30d",
            "t13"."days_since_last_login",
            "t13"."_first",
            "t13"."_before_user_status",
            "t13"."_before_role_type_standardized",
            "t13"."_before_user_engagement_tier",
            "t13"."_before_activity_level_30d",
            "t13"."_before_feature_adoption_level",
            "t13"."_before_churn_risk_level",
            NOT (
              "t13"."_first"
            )
            AND NOT (
              "t13"."user_status" IS NOT DISTINCT FROM "t13"."_before_user_status"
            ) AS "user_status_changed",
            NOT (
              "t13"."_first"
            )
            AND NOT (
              "t13"."role_type_standardized" IS NOT DISTINCT FROM "t13"."_before_role_type_standardized"
            ) AS "role_type_standardized_changed",
            NOT (
              "t13"."_first"
            )
            AND NOT (
              "t13"."user_engagement_tier" IS NOT DISTINCT FROM "t13"."_before_user_engagement_tier"
            ) AS "user_engagement_tier_changed",
            NOT (
              "t13"."_first"
            )
            AND NOT (
              "t13"."activity_level_30d" IS NOT DISTINCT FROM "t13"."_before_activity_level_30d"
            ) AS "activity_level_30d_changed",
            NOT (
              "t13"."_first"
            )
            AND NOT (
              "t13"."feature_adoption_level" IS NOT DISTINCT FROM "t13"."_before_feature_adoption_level"
            ) AS "feature_adoption_level_changed",
            NOT (
              "t13"."_first"
            )
            AND NOT (
              "t13"."churn_risk_level" IS NOT DISTINCT FROM "t13"."_before_churn_risk_level"
            ) AS "churn_risk_level_changed"
          FROM (
            SELECT
              "t12"."user_id",
              "t12"."day",
              "t12"."last_login_date",
              "t12"."last_activity_date",
              "t12"."engagement_score",
              "t12"."features_used_30d",
              "t12"."active_days_30d",
              "t12"."timed_sessions_30d",
              "t12"."session_seconds_30d",
              "t12"."lifetime_features",
              "t12"."lifetime_feature_categories",
              "t12"."role_type_standardized",
              "t12"."user_status",
              "t12"."user_engagement_tier",
              "t12"."activity_level_30d",
              "t12"."feature_adoption_level",
              "t12"."churn_risk_level",
              "t12"."user_value_tier",
              "t12"."total_sessions_30d",
              "t12"."total_page_views_30d",
              "t12"."feature_categories_used_30d",
              "t12"."days_since_last_login",
              (
                ROW_NUMBER() OVER (
                  PARTITION BY "t12"."user_id"
                  ORDER BY "t12"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) = 0 AS "_first",
              LAG("t12"."user_status") OVER (
                PARTITION BY "t12"."user_id"
                ORDER BY "t12"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_user_status",
              LAG("t12"."role_type_standardized") OVER (
                PARTITION BY "t12"."user_id"
                ORDER BY "t12"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_role_type_standardized",
              LAG("t12"."user_engagement_tier") OVER (
                PARTITION BY "t12"."user_id"
                ORDER BY "t12"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_user_engagement_tier",
              LAG("t12"."activity_level_30d") OVER (
                PARTITION BY "t12"."user_id"
                ORDER BY "t12"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_activity_level_30d",
              LAG("t12"."feature_adoption_level") OVER (
                PARTITION BY "t12"."user_id"
                ORDER BY "t12"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_feature_adoption_level",
              LAG("t12"."churn_risk_level") OVER (
                PARTITION BY "t12"."user_id"
                ORDER BY "t12"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_churn_risk_level"
            FROM (
              SELECT
                "t11"."user_id",
                "t11"."day",
                "t11"."last_login_date",
                "t11"."last_activity_date",
                "t11"."engagement_score",
                "t11"."features_used_30d",
                "t11"."active_days_30d",
                "t11"."timed_sessions_30d",
                "t11"."session_seconds_30d",
                "t11"."lifetime_features",
                "t11"."lifetime_feature_categories",
                LOWER("t11"."role") AS "role_type_standardized",
                CASE
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) <= 7
                  THEN 'active'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
                  THEN 'recent'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) <= 90
                  THEN 'inactive'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) IS NOT NULL
                  THEN 'dormant'
                  WHEN "t11"."never_logged_in"
                  THEN 'never_logged_in'
                  ELSE CAST(NULL AS VARCHAR)
                END AS "user_status",
                "t11"."engagement_tier" AS "user_engagement_tier",
                CASE
                  WHEN "t11"."active_days_30d" >= 20
                  THEN 'highly_active'
                  WHEN "t11"."active_days_30d" >= 10
                  THEN 'moderately_active'
                  WHEN "t11"."active_days_30d" >= 5
                  THEN 'somewhat_active'
                  WHEN "t11"."active_days_30d" >= 1
                  THEN 'minimally_active'
                  ELSE 'inactive'
                END AS "activity_level_30d",
                CASE
                  WHEN "t11"."feature_categories_30d" >= 4
                  THEN 'power_user'
                  WHEN "t11"."feature_categories_30d" >= 2
                  THEN 'regular_user'
                  WHEN "t11"."feature_categories_30d" >= 1
                  THEN 'basic_user'
                  ELSE 'non_user'
                END AS "feature_adoption_level",
                CASE
                  WHEN (
                    CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) IS NULL
                  )
                  AND "t11"."never_logged_in"
                  THEN 'high'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) > 60
                  THEN 'high'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) > 30
                  THEN 'medium'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) > 14
                  THEN 'low'
                  WHEN CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) IS NOT NULL
                  THEN 'none'
                  ELSE CAST(NULL AS VARCHAR)
                END AS "churn_risk_level",
                CASE
                  WHEN (
                    "t11"."engagement_score" > 0.7
                  )
                  AND (
                    "t11"."feature_categories_30d" >= 3
                  )
                  THEN 'high'
                  WHEN (
                    "t11"."engagement_score" > 0.5
                  ) AND (
                    "t11"."features_used_30d" >= 3
                  )
                  THEN 'medium'
                  WHEN "t11"."engagement_score" > 0.3
                  THEN 'low'
                  ELSE 'very_low'
                END AS "user_value_tier",
                "t11"."sessions_30d" AS "total_sessions_30d",
                "t11"."page_views_30d" AS "total_page_views_30d",
                "t11"."feature_categories_30d" AS "feature_categories_used_30d",
                CAST(EXTRACT(epoch FROM CAST("t11"."day" AS TIMESTAMP) - CAST("t11"."last_login_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_since_last_login"
              FROM (
                SELECT
                  "t10"."user_id",
                  "t10"."day",
                  "t10"."account_id",
                  "t10"."sessions",
                  "t10"."session_seconds",
                  "t10"."timed_sessions",
                  "t10"."page_views",
                  "t10"."feature_uses",
                  "t10"."is_active",
                  "t10"."is_active_7d",
                  "t10"."is_active_30d",
                  "t10"."sessions_7d",
                  "t10"."sessions_30d",
                  "t10"."session_seconds_30d",
                  "t10"."timed_sessions_30d",
                  "t10"."active_days_30d",
                  "t10"."page_views_7d",
                  "t10"."page_views_30d",
                  "t10"."features_used_30d",
                  "t10"."feature_categories_30d",
                  "t10"."page_categories_30d",
                  "t10"."feature_uses_30d",
                  "t10"."lifetime_features",
                  "t10"."lifetime_feature_categories",
                  "t10"."engagement_points",
                  "t10"."engagement_score",
                  "t10"."engagement_tier",
                  "t10"."last_activity_date",
                  "t10"."last_session_date",
                  "t10"."last_login_date",
                  "t10"."never_logged_in",
                  "t10"."role"
                FROM (
                  SELECT
                    "t3"."user_id",
                    "t3"."day",
                    "t3"."account_id",
                    "t3"."sessions",
                    "t3"."session_seconds",
                    "t3"."timed_sessions",
                    "t3"."page_views",
                    "t3"."feature_uses",
                    "t3"."is_active",
                    "t3"."is_active_7d",
                    "t3"."is_active_30d",
                    "t3"."sessions_7d",
                    "t3"."sessions_30d",
                    "t3"."session_seconds_30d",
                    "t3"."timed_sessions_30d",
                    "t3"."active_days_30d",
                    "t3"."page_views_7d",
                    "t3"."page_views_30d",
                    "t3"."features_used_30d",
                    "t3"."feature_categories_30d",
                    "t3"."page_categories_30d",
                    "t3"."feature_uses_30d",
                    "t3"."lifetime_features",
                    "t3"."lifetime_feature_categories",
                    "t3"."engagement_points",
                    "t3"."engagement_score",
                    "t3"."engagement_tier",
                    "t3"."last_activity_date",
                    "t3"."last_session_date",
                    "t3"."last_login_date",
                    "t3"."never_logged_in",
                    "t9"."_entity_key",
                    "t9"."_from",
                    "t9"."_to",
                    "t9"."role"
                  FROM "timeline"."user_days" AS "t3"
                  LEFT OUTER JOIN (
                    SELECT
                      "t7"."entity_key" AS "_entity_key",
                      "t7"."valid_from" AS "_from",
                      COALESCE("t7"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                      "t7"."value" AS "role"
                    FROM (
                      SELECT
                        "t6"."entity_key",
                        "t6"."value",
                        "t6"."observed_as_of" AS "valid_from",
                        LEAD("t6"."observed_as_of") OVER (
                          PARTITION BY "t6"."entity_key"
                          ORDER BY "t6"."observed_as_of" ASC
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
                      ) AS "t6"
                    ) AS "t7"
                  ) AS "t9"
                    ON "t3"."user_id" = "t9"."_entity_key"
                    AND "t3"."day" >= "t9"."_from"
                    AND "t3"."day" < "t9"."_to"
                ) AS "t10"
              ) AS "t11"
            ) AS "t12"
          ) AS "t13"
          WHERE
            "t13"."_first"
            OR (
              (
                NOT (
                  "t13"."_first"
                )
                AND NOT (
                  "t13"."user_status" IS NOT DISTINCT FROM "t13"."_before_user_status"
                )
              )
              OR (
                NOT (
                  "t13"."_first"
                )
                AND NOT (
                  "t13"."role_type_standardized" IS NOT DISTINCT FROM "t13"."_before_role_type_standardized"
                )
              )
              OR (
                NOT (
                  "t13"."_first"
                )
                AND NOT (
                  "t13"."user_engagement_tier" IS NOT DISTINCT FROM "t13"."_before_user_engagement_tier"
                )
              )
              OR (
                NOT (
                  "t13"."_first"
                )
                AND NOT (
                  "t13"."activity_level_30d" IS NOT DISTINCT FROM "t13"."_before_activity_level_30d"
                )
              )
              OR (
                NOT (
                  "t13"."_first"
                )
                AND NOT (
                  "t13"."feature_adoption_level" IS NOT DISTINCT FROM "t13"."_before_feature_adoption_level"
                )
              )
              OR (
                NOT (
                  "t13"."_first"
                )
                AND NOT (
                  "t13"."churn_risk_level" IS NOT DISTINCT FROM "t13"."_before_churn_risk_level"
                )
              )
            )
        ) AS "t14"
      ) AS "t15"
    ) AS "t16"
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t0"."user_id",
      "t0"."account_id",
      "t0"."email",
      "t0"."full_name",
      "t0"."created_date"
    FROM "staging"."stg_app_database__users" AS "t0"
  ) AS "t5"
    ON "t18"."user_id" = "t5"."user_id"
) AS "t19"
