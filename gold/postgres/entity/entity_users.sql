SELECT
  "t5"."user_id",
  "t5"."account_id",
  "t5"."customer_id",
  "t5"."email",
  "t5"."first_name",
  "t5"."last_name",
  "t5"."full_name",
  "t5"."email_domain",
  "t5"."email_type",
  "t5"."user_role",
  "t5"."role_type_standardized",
  "t5"."access_level",
  "t5"."is_admin_user",
  "t5"."is_manager_user",
  "t5"."user_created_at",
  "t5"."user_updated_at",
  "t5"."user_age_days",
  "t5"."user_age_months",
  "t5"."is_new_user",
  "t5"."user_maturity_stage",
  "t5"."last_login_date",
  "t5"."days_since_last_login",
  "t5"."user_status",
  "t5"."churn_risk_level",
  "t5"."is_active",
  "t5"."total_sessions_30d",
  "t5"."total_session_minutes_30d",
  "t5"."avg_session_minutes_30d",
  "t5"."active_days_30d",
  "t5"."sessions_per_active_day_30d",
  "t5"."device_types_used_30d",
  "t5"."features_used_30d",
  "t5"."feature_categories_used_30d",
  "t5"."total_feature_interactions_30d",
  "t5"."total_feature_uses_30d",
  "t5"."avg_uses_per_interaction_30d",
  "t5"."feature_adoption_ratio",
  "t5"."total_page_views_30d",
  "t5"."page_categories_visited_30d",
  "t5"."page_active_days_30d",
  "t5"."total_time_on_pages_30d",
  "t5"."avg_time_per_page_view_30d",
  "t5"."sessions_last_7d",
  "t5"."page_views_last_7d",
  "t5"."features_used_last_7d",
  "t5"."lifetime_sessions",
  "t5"."lifetime_page_views",
  "t5"."lifetime_features_used",
  "t5"."lifetime_feature_interactions",
  "t5"."avg_page_views_per_session",
  "t5"."first_session_time",
  "t5"."first_page_view_time",
  "t5"."first_feature_use_time",
  "t5"."last_session_start",
  "t5"."last_page_view",
  "t5"."last_feature_usage",
  "t5"."last_activity_timestamp",
  "t5"."days_since_last_activity",
  "t5"."recency_classification",
  "t5"."activity_recency",
  "t5"."engagement_score",
  "t5"."user_engagement_tier",
  "t5"."activity_level_30d",
  "t5"."feature_adoption_level",
  "t5"."feature_adoption_depth",
  "t5"."user_value_tier",
  "t5"."reading_behavior",
  "t5"."feature_interaction_style"
FROM (
  SELECT
    "t2"."user_id",
    "t2"."account_id",
    "t2"."email",
    "t2"."first_name",
    "t2"."last_name",
    "t2"."full_name",
    "t2"."email_domain",
    "t2"."email_type",
    "t2"."user_role",
    "t2"."role_type_standardized",
    "t2"."access_level",
    "t2"."is_admin_user",
    "t2"."is_manager_user",
    "t2"."user_created_at",
    "t2"."user_updated_at",
    "t2"."user_age_days",
    "t2"."user_age_months",
    "t2"."is_new_user",
    "t2"."last_login_date",
    "t2"."days_since_last_login",
    "t2"."user_status",
    "t2"."churn_risk_level",
    "t2"."total_sessions_30d",
    "t2"."total_session_minutes_30d",
    "t2"."avg_session_minutes_30d",
    "t2"."active_days_30d",
    "t2"."sessions_per_active_day_30d",
    "t2"."device_types_used_30d",
    "t2"."last_session_start",
    "t2"."features_used_30d",
    "t2"."feature_categories_used_30d",
    "t2"."total_feature_interactions_30d",
    "t2"."total_feature_uses_30d",
    "t2"."avg_uses_per_interaction_30d",
    "t2"."last_feature_usage",
    "t2"."total_page_views_30d",
    "t2"."page_categories_visited_30d",
    "t2"."page_active_days_30d",
    "t2"."total_time_on_pages_30d",
    "t2"."avg_time_per_page_view_30d",
    "t2"."last_page_view",
    "t2"."last_activity_timestamp",
    "t2"."days_since_last_activity",
    "t2"."recency_classification",
    "t2"."activity_level_30d",
    "t2"."feature_adoption_level",
    "t4"."engagement_score",
    "t4"."user_engagement_tier",
    "t4"."activity_recency",
    "t4"."reading_behavior",
    "t4"."feature_interaction_style",
    "t4"."feature_adoption_ratio",
    "t4"."sessions_last_7d",
    "t4"."page_views_last_7d",
    "t4"."features_used_last_7d",
    "t4"."lifetime_sessions",
    "t4"."lifetime_page_views",
    "t4"."lifetime_features_used",
    "t4"."lifetime_feature_interactions",
    "t4"."avg_page_views_per_session",
    "t4"."first_session_time",
    "t4"."first_page_view_time",
    "t4"."first_feature_use_time",
    "t2"."account_id" AS "customer_id",
    "t2"."total_sessions_30d" > 0 AS "is_active",
    CASE
      WHEN "t2"."user_age_days" IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN "t2"."user_age_days" < 7
      THEN 'onboarding'
      WHEN "t2"."user_age_days" < 30
      THEN 'new_user'
      WHEN "t2"."user_age_days" < 90
      THEN 'developing'
      WHEN "t2"."user_age_days" < 365
      THEN 'established'
      ELSE 'mature'
    END AS "user_maturity_stage",
    CASE
      WHEN (
        "t4"."engagement_score" > 0.7
      )
      AND (
        "t2"."feature_categories_used_30d" >= 3
      )
      THEN 'high'
      WHEN (
        "t4"."engagement_score" > 0.5
      ) AND (
        "t2"."features_used_30d" >= 3
      )
      THEN 'medium'
      WHEN "t4"."engagement_score" > 0.3
      THEN 'low'
      ELSE 'very_low'
    END AS "user_value_tier",
    CASE
      WHEN (
        "t4"."lifetime_features_used" >= 10
      )
      AND (
        "t4"."unique_feature_categories" >= 4
      )
      THEN 'complete'
      WHEN (
        "t4"."lifetime_features_used" >= 5
      )
      AND (
        "t4"."unique_feature_categories" >= 2
      )
      THEN 'substantial'
      WHEN "t4"."lifetime_features_used" >= 1
      THEN 'minimal'
      ELSE 'none'
    END AS "feature_adoption_depth"
  FROM "intermediate"."int_users__core" AS "t2"
  INNER JOIN (
    SELECT
      "t1"."user_id",
      "t1"."unique_feature_categories",
      "t1"."engagement_score",
      "t1"."user_engagement_tier",
      "t1"."activity_recency",
      "t1"."reading_behavior",
      "t1"."feature_interaction_style",
      "t1"."feature_adoption_ratio",
      "t1"."sessions_last_7d",
      "t1"."page_views_last_7d",
      "t1"."features_used_last_7d",
      "t1"."total_sessions" AS "lifetime_sessions",
      "t1"."total_page_views" AS "lifetime_page_views",
      "t1"."unique_features_used" AS "lifetime_features_used",
      "t1"."total_feature_interactions" AS "lifetime_feature_interactions",
      "t1"."avg_page_views_per_session",
      "t1"."first_session_time",
      "t1"."first_page_view_time",
      "t1"."first_feature_use_time"
    FROM "intermediate"."int_users__engagement_metrics" AS "t1"
  ) AS "t4"
    ON "t2"."user_id" = "t4"."user_id"
) AS "t5"
