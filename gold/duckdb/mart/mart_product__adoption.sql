SELECT
  "t11"."account_id",
  "t11"."customer_name" AS "account_name",
  "t11"."customer_tier",
  "t11"."customer_tier_name",
  "t11"."account_value_tier" AS "customer_segment",
  "t11"."lifecycle_stage" AS "customer_lifecycle",
  "t11"."customer_status",
  "t11"."subscription_status",
  "t11"."plan_tier",
  "t11"."monthly_recurring_revenue",
  "t11"."customer_health_score",
  "t11"."days_since_creation" AS "days_since_signup",
  "t11"."total_users",
  "t11"."active_users_30d",
  COALESCE("t11"."features_adopted", 0) AS "features_adopted",
  COALESCE("t11"."core_features_adopted", 0) AS "core_features_adopted",
  COALESCE("t11"."advanced_features_adopted", 0) AS "advanced_features_adopted",
  COALESCE("t11"."analytics_features_adopted", 0) AS "analytics_features_adopted",
  COALESCE("t11"."integration_features_adopted", 0) AS "integration_features_adopted",
  "t11"."avg_feature_stickiness",
  COALESCE("t11"."high_value_features_adopted", 0) AS "high_value_features_adopted",
  COALESCE("t11"."critical_features_adopted", 0) AS "critical_features_adopted",
  (
    (
      COALESCE("t11"."avg_feature_stickiness", 0.0) / 100.0
    ) * 30.0
  ) + (
    (
      CAST(LEAST(COALESCE("t11"."features_adopted", 0), 20) AS DOUBLE) / 20
    ) * 30.0
  ) + (
    (
      CAST(LEAST(COALESCE("t11"."high_value_features_adopted", 0), 5) AS DOUBLE) / 5
    ) * 20.0
  ) + (
    (
      CAST(LEAST(COALESCE("t11"."critical_features_adopted", 0), 3) AS DOUBLE) / 3
    ) * 20.0
  ) AS "feature_adoption_score",
  CASE
    WHEN (
      COALESCE("t11"."features_adopted", 0) >= 15
    )
    AND (
      COALESCE("t11"."advanced_features_adopted", 0) >= 3
    )
    THEN 'power'
    WHEN (
      COALESCE("t11"."features_adopted", 0) >= 10
    )
    AND (
      COALESCE("t11"."analytics_features_adopted", 0) >= 2
    )
    THEN 'advanced'
    WHEN COALESCE("t11"."features_adopted", 0) >= 5
    THEN 'moderate'
    WHEN COALESCE("t11"."features_adopted", 0) >= 1
    THEN 'light'
    ELSE 'non'
  END AS "adoption_tier",
  CASE
    WHEN COALESCE("t11"."features_adopted", 0) = 0
    THEN 'none'
    WHEN (
      COALESCE("t11"."core_features_adopted", 0) * 2
    ) > COALESCE("t11"."features_adopted", 0)
    THEN 'core_focused'
    WHEN (
      COALESCE("t11"."analytics_features_adopted", 0) * 2
    ) > COALESCE("t11"."features_adopted", 0)
    THEN 'analytics_focused'
    ELSE 'balanced'
  END AS "feature_usage_pattern",
  CASE
    WHEN "t11"."user_activation_rate_30d" IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN "t11"."user_activation_rate_30d" >= 70
    THEN 'high'
    WHEN "t11"."user_activation_rate_30d" >= 40
    THEN 'medium'
    WHEN "t11"."user_activation_rate_30d" > 0
    THEN 'low'
    ELSE 'none'
  END AS "user_engagement_level",
  CASE
    WHEN (
      (
        (
          COALESCE("t11"."avg_feature_stickiness", 0.0) / 100.0
        ) * 30.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."features_adopted", 0), 20) AS DOUBLE) / 20
        ) * 30.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."high_value_features_adopted", 0), 5) AS DOUBLE) / 5
        ) * 20.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."critical_features_adopted", 0), 3) AS DOUBLE) / 3
        ) * 20.0
      )
    ) >= 70
    THEN 'strong'
    WHEN (
      (
        (
          COALESCE("t11"."avg_feature_stickiness", 0.0) / 100.0
        ) * 30.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."features_adopted", 0), 20) AS DOUBLE) / 20
        ) * 30.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."high_value_features_adopted", 0), 5) AS DOUBLE) / 5
        ) * 20.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."critical_features_adopted", 0), 3) AS DOUBLE) / 3
        ) * 20.0
      )
    ) >= 40
    THEN 'moderate'
    WHEN (
      (
        (
          COALESCE("t11"."avg_feature_stickiness", 0.0) / 100.0
        ) * 30.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."features_adopted", 0), 20) AS DOUBLE) / 20
        ) * 30.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."high_value_features_adopted", 0), 5) AS DOUBLE) / 5
        ) * 20.0
      ) + (
        (
          CAST(LEAST(COALESCE("t11"."critical_features_adopted", 0), 3) AS DOUBLE) / 3
        ) * 20.0
      )
    ) > 0
    THEN 'weak'
    ELSE 'none'
  END AS "product_market_fit",
  CASE
    WHEN COALESCE("t11"."customer_health_score", 0.0) < 60
    THEN 'retain_first'
    WHEN CASE
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 15
      )
      AND (
        COALESCE("t11"."advanced_features_adopted", 0) >= 3
      )
      THEN 'power'
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 10
      )
      AND (
        COALESCE("t11"."analytics_features_adopted", 0) >= 2
      )
      THEN 'advanced'
      WHEN COALESCE("t11"."features_adopted", 0) >= 5
      THEN 'moderate'
      WHEN COALESCE("t11"."features_adopted", 0) >= 1
      THEN 'light'
      ELSE 'non'
    END IN ('light', 'non')
    THEN 'adopt_first'
    WHEN CASE
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 15
      )
      AND (
        COALESCE("t11"."advanced_features_adopted", 0) >= 3
      )
      THEN 'power'
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 10
      )
      AND (
        COALESCE("t11"."analytics_features_adopted", 0) >= 2
      )
      THEN 'advanced'
      WHEN COALESCE("t11"."features_adopted", 0) >= 5
      THEN 'moderate'
      WHEN COALESCE("t11"."features_adopted", 0) >= 1
      THEN 'light'
      ELSE 'non'
    END IN ('power', 'advanced')
    AND (
      CAST(COALESCE("t11"."plan_tier" = 'Enterprise', FALSE) AS BIGINT) = 0
    )
    THEN 'upgrade_plan'
    ELSE 'expand_features'
  END AS "expansion_opportunity",
  CASE
    WHEN CASE
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 15
      )
      AND (
        COALESCE("t11"."advanced_features_adopted", 0) >= 3
      )
      THEN 'power'
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 10
      )
      AND (
        COALESCE("t11"."analytics_features_adopted", 0) >= 2
      )
      THEN 'advanced'
      WHEN COALESCE("t11"."features_adopted", 0) >= 5
      THEN 'moderate'
      WHEN COALESCE("t11"."features_adopted", 0) >= 1
      THEN 'light'
      ELSE 'non'
    END = 'non'
    THEN 'onboard_users'
    WHEN CASE
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 15
      )
      AND (
        COALESCE("t11"."advanced_features_adopted", 0) >= 3
      )
      THEN 'power'
      WHEN (
        COALESCE("t11"."features_adopted", 0) >= 10
      )
      AND (
        COALESCE("t11"."analytics_features_adopted", 0) >= 2
      )
      THEN 'advanced'
      WHEN COALESCE("t11"."features_adopted", 0) >= 5
      THEN 'moderate'
      WHEN COALESCE("t11"."features_adopted", 0) >= 1
      THEN 'light'
      ELSE 'non'
    END = 'light'
    THEN 'drive_core_usage'
    WHEN COALESCE("t11"."analytics_features_adopted", 0) = 0
    THEN 'introduce_analytics'
    WHEN COALESCE("t11"."integration_features_adopted", 0) = 0
    THEN 'introduce_integrations'
    WHEN COALESCE("t11"."advanced_features_adopted", 0) = 0
    THEN 'introduce_advanced'
    ELSE 'maintain'
  END AS "product_recommendation"
FROM (
  SELECT
    "t7"."account_id",
    "t7"."customer_id",
    "t7"."company_name",
    "t7"."customer_name",
    "t7"."industry",
    "t7"."account_type",
    "t7"."company_size_category",
    "t7"."employee_count",
    "t7"."created_at",
    "t7"."days_since_creation",
    "t7"."account_age_months",
    "t7"."months_since_first_subscription",
    "t7"."subscription_id",
    "t7"."subscription_status",
    "t7"."billing_email",
    "t7"."mrr_per_location",
    "t7"."avg_user_engagement_score",
    "t7"."lifetime_value",
    "t7"."customer_status",
    "t7"."customer_tier",
    "t7"."customer_tier_name",
    "t7"."is_active",
    "t7"."is_canceled",
    "t7"."is_delinquent",
    "t7"."plan_tier",
    "t7"."paying_status",
    "t7"."first_subscription_date",
    "t7"."first_paid_date",
    "t7"."customer_lifetime_days",
    "t7"."lifecycle_stage",
    "t7"."account_value_tier",
    "t7"."active_subscriptions",
    "t7"."total_subscriptions",
    "t7"."monthly_recurring_revenue",
    "t7"."customer_mrr",
    "t7"."annual_recurring_revenue",
    "t7"."previous_mrr",
    "t7"."total_users",
    "t7"."active_users_1d",
    "t7"."active_users_7d",
    "t7"."active_users_30d",
    "t7"."user_activation_rate_30d",
    "t7"."sessions_30d",
    "t7"."features_used_30d",
    "t7"."avg_engagement_score",
    "t7"."last_user_activity",
    "t7"."last_login_date",
    "t7"."days_since_last_activity",
    "t7"."days_since_last_login",
    "t7"."total_devices",
    "t7"."controllers_in_service",
    "t7"."active_devices",
    "t7"."healthy_devices",
    "t7"."device_health_percentage",
    "t7"."device_events",
    "t7"."device_events_7d",
    "t7"."device_events_30d",
    "t7"."pours",
    "t7"."pour_volume_liters",
    "t7"."pour_volume_liters_30d",
    "t7"."avg_device_health_score",
    "t7"."avg_device_uptime_30d",
    "t7"."last_device_activity",
    "t7"."total_locations",
    "t7"."active_locations",
    "t7"."avg_location_health_score",
    "t7"."open_tickets",
    "t7"."open_ticket_breaches",
    "t7"."support_tickets_30d",
    "t7"."engagement_component",
    "t7"."device_component",
    "t7"."revenue_component",
    "t7"."support_component",
    "t7"."adoption_component",
    "t7"."customer_health_score",
    "t7"."health_score",
    "t7"."health_band",
    "t7"."churn_risk_score",
    "t7"."churn_risk_band",
    "t7"."churn_risk_cause",
    "t7"."composite_success_score",
    "t7"."mrr_30d_change",
    "t7"."mrr_30d_growth_rate",
    "t7"."avg_mrr_30d",
    "t7"."max_mrr_30d",
    "t7"."min_mrr_30d",
    "t7"."mrr_volatility_30d",
    "t7"."mrr_range_coefficient_30d",
    "t7"."mrr_trajectory_30d",
    "t7"."health_score_daily_change",
    "t7"."health_score_30d_change",
    "t7"."avg_health_score_30d",
    "t7"."health_trajectory_30d",
    "t10"."user_of",
    "t10"."features_adopted",
    "t10"."core_features_adopted",
    "t10"."advanced_features_adopted",
    "t10"."analytics_features_adopted",
    "t10"."integration_features_adopted",
    "t10"."avg_feature_stickiness",
    "t10"."high_value_features_adopted",
    "t10"."critical_features_adopted"
  FROM (
    SELECT
      *
    FROM "entity"."entity_customers" AS "t0"
    WHERE
      COALESCE(
        "t0"."customer_status" IN ('active', 'trial')
        OR (
          "t0"."monthly_recurring_revenue" > 0
        ),
        FALSE
      )
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t8"."account_id" AS "user_of",
      COUNT(*) AS "features_adopted",
      COUNT(*) FILTER(WHERE
        "t8"."feature_category" IN (
          'POS',
          'Orders',
          'Products',
          'Customers',
          'Inventory',
          'Dashboard',
          'Administration',
          'Billing'
        )) AS "core_features_adopted",
      COUNT(*) FILTER(WHERE
        "t8"."feature_category" IN ('Monitoring', 'Scheduling', 'Purchasing')) AS "advanced_features_adopted",
      COUNT(*) FILTER(WHERE
        "t8"."feature_category" IN ('Analytics', 'Reporting')) AS "analytics_features_adopted",
      COUNT(*) FILTER(WHERE
        "t8"."feature_category" IN ('Integration', 'Export')) AS "integration_features_adopted",
      AVG("t8"."stickiness_rate") AS "avg_feature_stickiness",
      COUNT(*) FILTER(WHERE
        "t8"."value_band" = 'high') AS "high_value_features_adopted",
      COUNT(*) FILTER(WHERE
        "t8"."strategic_importance" = 'critical') AS "critical_features_adopted"
    FROM (
      SELECT
        "t5"."feature_name",
        "t5"."account_id",
        "t3"."feature_category",
        "t3"."is_active",
        "t3"."accounts_using",
        "t3"."users_using",
        "t3"."lifetime_accounts",
        "t3"."lifetime_users",
        "t3"."account_adoption_rate",
        "t3"."user_adoption_rate",
        "t3"."total_usage_events",
        "t3"."usage_records",
        "t3"."usage_events_30d",
        "t3"."usage_records_30d",
        "t3"."avg_usage_per_account",
        "t3"."avg_daily_usage",
        "t3"."first_usage_date",
        "t3"."last_usage_date",
        "t3"."feature_age_days",
        "t3"."days_with_usage",
        "t3"."weeks_with_usage",
        "t3"."months_with_usage",
        "t3"."used_last_7_days",
        "t3"."used_last_30_days",
        "t3"."enterprise_adopters",
        "t3"."business_adopters",
        "t3"."professional_adopters",
        "t3"."starter_adopters",
        "t3"."avg_mrr_adopters",
        "t3"."estimated_revenue_impact",
        "t3"."expansion_mrr_12m",
        "t3"."avg_days_to_adoption",
        "t3"."avg_days_to_adoption_enterprise",
        "t3"."avg_days_to_adoption_business",
        "t3"."avg_days_to_adoption_professional",
        "t3"."avg_days_to_adoption_starter",
        "t3"."adoptions_before_signup",
        "t3"."stickiness_rate",
        "t3"."enterprise_stickiness_rate",
        "t3"."business_stickiness_rate",
        "t3"."professional_stickiness_rate",
        "t3"."starter_stickiness_rate",
        "t3"."feature_value_score",
        "t3"."value_band",
        "t3"."adoption_stage",
        "t3"."engagement_level",
        "t3"."feature_maturity",
        "t3"."usage_frequency",
        "t3"."lifecycle_stage",
        "t3"."enterprise_adoption_velocity",
        "t3"."market_fit_segment",
        "t3"."strategic_importance",
        "t3"."roadmap_recommendation"
      FROM (
        SELECT
          "t1"."feature_name",
          "t1"."entity_id" AS "account_id"
        FROM "timeline"."feature_periods" AS "t1"
        WHERE
          "t1"."level" = 'account'
          AND "t1"."valid_from" <= MAKE_DATE(2026, 6, 30)
          AND "t1"."valid_to" > MAKE_DATE(2026, 6, 30)
      ) AS "t5"
      INNER JOIN "entity"."entity_features" AS "t3"
        ON "t5"."feature_name" = "t3"."feature_name"
    ) AS "t8"
    GROUP BY
      1
  ) AS "t10"
    ON "t7"."account_id" = "t10"."user_of"
) AS "t11"
