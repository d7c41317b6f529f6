SELECT
  "t22"."account_id",
  "t22"."customer_id",
  "t22"."company_name" AS "account_name",
  "t22"."account_type",
  "t22"."industry",
  "t22"."customer_status",
  "t22"."customer_tier",
  "t22"."account_value_tier",
  "t22"."lifecycle_stage",
  "t22"."subscription_status",
  "t22"."paying_status",
  "t22"."plan_tier",
  "t22"."monthly_recurring_revenue",
  "t22"."mrr_30d_change",
  "t22"."days_since_creation" AS "days_since_signup",
  "t22"."customer_health_score",
  "t22"."health_band",
  "t22"."health_trajectory_30d" AS "health_trend",
  "t22"."health_score_30d_change",
  "t22"."engagement_component",
  "t22"."device_component",
  "t22"."revenue_component",
  "t22"."support_component",
  "t22"."adoption_component",
  "t22"."composite_success_score" AS "composite_health_score",
  "t22"."churn_risk_score",
  "t22"."churn_risk_band",
  "t22"."churn_risk_cause",
  CASE
    WHEN COALESCE(
      (
        "t22"."churn_risk_score" >= 80
      ) OR (
        "t22"."engagement_component" < 30
      ),
      FALSE
    )
    THEN 'high'
    WHEN COALESCE((
      "t22"."churn_risk_score" >= 60
    ) OR (
      "t22"."device_component" < 40
    ), FALSE)
    THEN 'medium'
    WHEN "t22"."churn_risk_score" >= 40
    THEN 'low'
    ELSE 'healthy'
  END AS "overall_risk_category",
  CASE
    WHEN "t22"."churn_risk_score" >= 80.0
    THEN 'immediate'
    WHEN "t22"."churn_risk_score" >= 60.0
    THEN 'proactive'
    WHEN "t22"."churn_risk_score" >= 40.0
    THEN 'monitor'
    WHEN "t22"."churn_risk_score" >= 0.0
    THEN 'healthy'
    ELSE NULL
  END AS "intervention_priority",
  CASE
    WHEN "t22"."churn_risk_score" >= 80.0
    THEN 'Call the account and escalate'
    WHEN "t22"."churn_risk_score" >= 60.0
    THEN 'Schedule a check-in call'
    WHEN "t22"."churn_risk_score" >= 40.0
    THEN 'Watch usage and send guidance'
    WHEN "t22"."churn_risk_score" >= 0.0
    THEN 'Review in the regular cadence'
    ELSE NULL
  END AS "recommended_intervention",
  CASE
    WHEN "t22"."churn_risk_score" >= 80.0
    THEN '24 hours'
    WHEN "t22"."churn_risk_score" >= 60.0
    THEN '1 week'
    WHEN "t22"."churn_risk_score" >= 40.0
    THEN '2 weeks'
    WHEN "t22"."churn_risk_score" >= 0.0
    THEN 'quarterly'
    ELSE NULL
  END AS "action_timeframe",
  CASE "t22"."account_value_tier"
    WHEN 'strategic'
    THEN 'senior_csm'
    WHEN 'key'
    THEN 'csm'
    WHEN 'standard'
    THEN 'junior_csm'
    ELSE 'cs_coordinator'
  END AS "cs_owner_assignment",
  CASE
    WHEN (
      "t22"."customer_health_score" >= 80
    )
    AND (
      "t22"."engagement_component" >= 70
    )
    AND COALESCE("t22"."device_component" >= 70, TRUE)
    THEN 'champion'
    WHEN "t22"."customer_health_score" >= 60
    THEN 'satisfied'
    WHEN "t22"."customer_health_score" >= 40
    THEN 'neutral'
    WHEN "t22"."customer_health_score" IS NOT NULL
    THEN 'at_risk'
    ELSE NULL
  END AS "success_category",
  COALESCE(
    "t22"."customer_health_score" >= CASE
      WHEN "t22"."account_value_tier" IN ('strategic', 'key')
      THEN 60.0
      WHEN "t22"."account_value_tier" = 'standard'
      THEN 80.0
      ELSE NULL
    END,
    FALSE
  ) AS "qbr_eligibility",
  "t22"."expansion_opportunity_score",
  CASE
    WHEN "t22"."expansion_opportunity_score" >= 80
    THEN 'high'
    WHEN "t22"."expansion_opportunity_score" >= 60
    THEN 'medium'
    WHEN "t22"."expansion_opportunity_score" > 0
    THEN 'low'
    ELSE 'no'
  END AS "expansion_opportunity",
  "t22"."total_users",
  "t22"."active_users_7d" AS "users_active_7d",
  "t22"."active_users_30d" AS "users_active_30d",
  "t22"."active_users_30d" - "t22"."users_before" AS "users_active_30d_change",
  CASE
    WHEN "t22"."active_users_30d" > "t22"."users_before"
    THEN 'growing'
    WHEN "t22"."active_users_30d" < "t22"."users_before"
    THEN 'shrinking'
    WHEN "t22"."active_users_30d" = "t22"."users_before"
    THEN 'stable'
    ELSE NULL
  END AS "user_adoption_trend",
  "t22"."avg_engagement_score" AS "avg_user_engagement_score",
  CASE
    WHEN "t22"."total_users" = 0
    THEN 'no_users'
    WHEN "t22"."active_users_30d" = 0
    THEN 'no_active_users'
    WHEN "t22"."avg_engagement_score" >= 0.7
    THEN 'high'
    WHEN "t22"."avg_engagement_score" >= 0.3
    THEN 'medium'
    ELSE 'low'
  END AS "user_engagement_health",
  "t22"."days_since_last_activity",
  COALESCE("t22"."admin_users", 0) AS "admin_users",
  CASE
    WHEN COALESCE("t22"."admin_users", 0) = 0
    THEN 'no_admin'
    WHEN COALESCE("t22"."active_admins", 0) = 0
    THEN 'no_active_admin'
    WHEN COALESCE("t22"."active_admins", 0) = 1
    THEN 'single_active_admin'
    ELSE 'covered'
  END AS "admin_coverage_health",
  "t22"."total_devices",
  "t22"."active_devices",
  COALESCE("t22"."devices_active_7d", 0) AS "devices_active_7d",
  "t22"."device_events_30d",
  COALESCE("t22"."unhealthy_devices", 0) AS "unhealthy_devices",
  COALESCE("t22"."overdue_maintenance_devices", 0) AS "overdue_maintenance_devices",
  "t22"."avg_device_health_score",
  "t22"."avg_device_uptime_30d",
  CASE
    WHEN "t22"."total_devices" = 0
    THEN 'no_devices'
    WHEN "t22"."avg_device_health_score" >= 80
    THEN 'healthy'
    WHEN "t22"."avg_device_health_score" >= 60
    THEN 'degraded'
    WHEN "t22"."avg_device_health_score" IS NOT NULL
    THEN 'unhealthy'
    ELSE 'not_reporting'
  END AS "device_health_status",
  (
    CAST("t22"."pouring" AS DOUBLE) / NULLIF(CAST("t22"."serving" AS DOUBLE), 0.0)
  ) * 100.0 AS "device_utilization_pct",
  "t22"."total_locations",
  "t22"."active_locations",
  "t22"."avg_location_health_score",
  CASE
    WHEN "t22"."total_locations" = 0
    THEN 'no_locations'
    WHEN "t22"."avg_location_health_score" >= 80
    THEN 'healthy'
    WHEN "t22"."avg_location_health_score" >= 60
    THEN 'degraded'
    WHEN "t22"."avg_location_health_score" IS NOT NULL
    THEN 'unhealthy'
    ELSE 'not_reporting'
  END AS "location_health_status",
  "t22"."support_tickets_30d",
  "t22"."open_tickets" AS "total_open_support_tickets",
  "t22"."open_ticket_breaches",
  CASE
    WHEN "t22"."open_tickets" = 0
    THEN 'no_open_tickets'
    WHEN "t22"."open_ticket_breaches" > 2
    THEN 'critical'
    WHEN (
      "t22"."open_ticket_breaches" > 0
    ) OR (
      "t22"."open_tickets" > 3
    )
    THEN 'elevated'
    ELSE 'normal'
  END AS "support_ticket_health"
FROM (
  SELECT
    "t15"."account_id",
    "t15"."customer_id",
    "t15"."company_name",
    "t15"."customer_name",
    "t15"."industry",
    "t15"."account_type",
    "t15"."company_size_category",
    "t15"."employee_count",
    "t15"."created_at",
    "t15"."days_since_creation",
    "t15"."account_age_months",
    "t15"."months_since_first_subscription",
    "t15"."subscription_id",
    "t15"."subscription_status",
    "t15"."billing_email",
    "t15"."mrr_per_location",
    "t15"."avg_user_engagement_score",
    "t15"."lifetime_value",
    "t15"."customer_status",
    "t15"."customer_tier",
    "t15"."customer_tier_name",
    "t15"."is_active",
    "t15"."is_canceled",
    "t15"."is_delinquent",
    "t15"."plan_tier",
    "t15"."paying_status",
    "t15"."first_subscription_date",
    "t15"."first_paid_date",
    "t15"."customer_lifetime_days",
    "t15"."lifecycle_stage",
    "t15"."account_value_tier",
    "t15"."active_subscriptions",
    "t15"."total_subscriptions",
    "t15"."monthly_recurring_revenue",
    "t15"."customer_mrr",
    "t15"."annual_recurring_revenue",
    "t15"."previous_mrr",
    "t15"."total_users",
    "t15"."active_users_1d",
    "t15"."active_users_7d",
    "t15"."active_users_30d",
    "t15"."user_activation_rate_30d",
    "t15"."sessions_30d",
    "t15"."features_used_30d",
    "t15"."avg_engagement_score",
    "t15"."last_user_activity",
    "t15"."last_login_date",
    "t15"."days_since_last_activity",
    "t15"."days_since_last_login",
    "t15"."total_devices",
    "t15"."controllers_in_service",
    "t15"."active_devices",
    "t15"."healthy_devices",
    "t15"."device_health_percentage",
    "t15"."device_events",
    "t15"."device_events_7d",
    "t15"."device_events_30d",
    "t15"."pours",
    "t15"."pour_volume_liters",
    "t15"."pour_volume_liters_30d",
    "t15"."avg_device_health_score",
    "t15"."avg_device_uptime_30d",
    "t15"."last_device_activity",
    "t15"."total_locations",
    "t15"."active_locations",
    "t15"."avg_location_health_score",
    "t15"."open_tickets",
    "t15"."open_ticket_breaches",
    "t15"."support_tickets_30d",
    "t15"."engagement_component",
    "t15"."device_component",
    "t15"."revenue_component",
    "t15"."support_component",
    "t15"."adoption_component",
    "t15"."customer_health_score",
    "t15"."health_score",
    "t15"."health_band",
    "t15"."churn_risk_score",
    "t15"."churn_risk_band",
    "t15"."churn_risk_cause",
    "t15"."composite_success_score",
    "t15"."mrr_30d_change",
    "t15"."mrr_30d_growth_rate",
    "t15"."avg_mrr_30d",
    "t15"."max_mrr_30d",
    "t15"."min_mrr_30d",
    "t15"."mrr_volatility_30d",
    "t15"."mrr_range_coefficient_30d",
    "t15"."mrr_trajectory_30d",
    "t15"."health_score_daily_change",
    "t15"."health_score_30d_change",
    "t15"."avg_health_score_30d",
    "t15"."health_trajectory_30d",
    "t16"."_before",
    "t16"."users_before",
    "t7"."expansion_opportunity_score",
    "t7"."_subscription",
    "t19"."_owner",
    "t19"."devices_active_7d",
    "t19"."unhealthy_devices",
    "t19"."overdue_maintenance_devices",
    "t19"."serving",
    "t19"."pouring",
    "t21"."_employer",
    "t21"."admin_users",
    "t21"."active_admins"
  FROM (
    SELECT
      *
    FROM "entity"."entity_customers" AS "t0"
    WHERE
      COALESCE("t0"."customer_status" IN ('active', 'trial'), FALSE)
      OR (
        "t0"."monthly_recurring_revenue" > 0
      )
  ) AS "t15"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_before",
      "t1"."active_users_30d" AS "users_before"
    FROM "entity"."entity_customers_daily" AS "t1"
    WHERE
      "t1"."snapshot_date" = CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY AS TIMESTAMP) AS DATE)
  ) AS "t16"
    ON "t15"."account_id" = "t16"."_before"
  LEFT OUTER JOIN (
    SELECT
      "t2"."expansion_opportunity_score",
      "t2"."subscription_id" AS "_subscription"
    FROM "entity"."entity_subscriptions" AS "t2"
  ) AS "t7"
    ON "t15"."subscription_id" = "t7"."_subscription"
  LEFT OUTER JOIN (
    SELECT
      "t8"."account_id" AS "_owner",
      COUNT(*) FILTER(WHERE
        DATE_DIFF('DAY', "t8"."last_event_date", "t8"."day") < 7) AS "devices_active_7d",
      COUNT(*) FILTER(WHERE
        "t8"."health_score" < 60) AS "unhealthy_devices",
      COUNT(*) FILTER(WHERE
        "t8"."maintenance_status" = 'overdue') AS "overdue_maintenance_devices",
      COUNT(*) FILTER(WHERE
        "t8"."is_in_service") AS "serving",
      COUNT(*) FILTER(WHERE
        "t8"."is_in_service" AND (
          "t8"."pours_30d" > 0
        )) AS "pouring"
    FROM (
      SELECT
        *
      FROM "timeline"."device_days" AS "t3"
      WHERE
        "t3"."day" = MAKE_DATE(2026, 6, 30)
    ) AS "t8"
    GROUP BY
      1
  ) AS "t19"
    ON "t15"."account_id" = "t19"."_owner"
  LEFT OUTER JOIN (
    SELECT
      "t18"."account_id" AS "_employer",
      COUNT(*) AS "admin_users",
      COUNT(*) FILTER(WHERE
        "t18"."is_active_30d") AS "active_admins"
    FROM (
      SELECT
        "t11"."user_id",
        "t11"."day",
        "t11"."account_id",
        "t11"."sessions",
        "t11"."session_seconds",
        "t11"."timed_sessions",
        "t11"."page_views",
        "t11"."feature_uses",
        "t11"."is_active",
        "t11"."is_active_7d",
        "t11"."is_active_30d",
        "t11"."sessions_7d",
        "t11"."sessions_30d",
        "t11"."session_seconds_30d",
        "t11"."timed_sessions_30d",
        "t11"."active_days_30d",
        "t11"."page_views_7d",
        "t11"."page_views_30d",
        "t11"."features_used_30d",
        "t11"."feature_categories_30d",
        "t11"."page_categories_30d",
        "t11"."feature_uses_30d",
        "t11"."lifetime_features",
        "t11"."lifetime_feature_categories",
        "t11"."engagement_points",
        "t11"."engagement_score",
        "t11"."engagement_tier",
        "t11"."last_activity_date",
        "t11"."last_session_date",
        "t11"."last_login_date",
        "t11"."never_logged_in",
        "t12"."_user"
      FROM (
        SELECT
          *
        FROM "timeline"."user_days" AS "t4"
        WHERE
          "t4"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t11"
      INNER JOIN (
        SELECT
          "t5"."user_id" AS "_user"
        FROM "staging"."stg_app_database__users" AS "t5"
        WHERE
          "t5"."role_category" = 'Admin'
      ) AS "t12"
        ON "t11"."user_id" = "t12"."_user"
    ) AS "t18"
    GROUP BY
      1
  ) AS "t21"
    ON "t15"."account_id" = "t21"."_employer"
) AS "t22"
