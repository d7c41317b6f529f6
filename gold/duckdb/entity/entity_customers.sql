SELECT
  "t17"."account_id",
  "t17"."customer_id",
  "t17"."company_name",
  "t17"."customer_name",
  "t17"."industry",
  "t17"."account_type",
  "t17"."company_size_category",
  "t17"."employee_count",
  "t17"."created_at",
  "t17"."days_since_creation",
  "t17"."account_age_months",
  "t17"."months_since_first_subscription",
  "t17"."subscription_id",
  "t17"."subscription_status",
  "t17"."billing_email",
  "t17"."mrr_per_location",
  "t17"."avg_user_engagement_score",
  "t17"."lifetime_value",
  "t17"."customer_status",
  "t17"."customer_tier",
  "t17"."customer_tier_name",
  "t17"."is_active",
  "t17"."is_canceled",
  "t17"."is_delinquent",
  "t17"."plan_tier",
  "t17"."paying_status",
  "t17"."first_subscription_date",
  "t17"."first_paid_date",
  "t17"."customer_lifetime_days",
  "t17"."lifecycle_stage",
  "t17"."account_value_tier",
  "t17"."active_subscriptions",
  "t17"."total_subscriptions",
  "t17"."monthly_recurring_revenue",
  "t17"."customer_mrr",
  "t17"."annual_recurring_revenue",
  "t17"."previous_mrr",
  "t17"."total_users",
  "t17"."active_users_1d",
  "t17"."active_users_7d",
  "t17"."active_users_30d",
  "t17"."user_activation_rate_30d",
  "t17"."sessions_30d",
  "t17"."features_used_30d",
  "t17"."avg_engagement_score",
  "t17"."last_user_activity",
  "t17"."last_login_date",
  "t17"."days_since_last_activity",
  "t17"."days_since_last_login",
  "t17"."total_devices",
  "t17"."controllers_in_service",
  "t17"."active_devices",
  "t17"."healthy_devices",
  "t17"."device_health_percentage",
  "t17"."device_events",
  "t17"."device_events_7d",
  "t17"."device_events_30d",
  "t17"."pours",
  "t17"."pour_volume_liters",
  "t17"."pour_volume_liters_30d",
  "t17"."avg_device_health_score",
  "t17"."avg_device_uptime_30d",
  "t17"."last_device_activity",
  "t17"."total_locations",
  "t17"."active_locations",
  "t17"."avg_location_health_score",
  "t17"."open_tickets",
  "t17"."open_ticket_breaches",
  "t17"."support_tickets_30d",
  "t17"."engagement_component",
  "t17"."device_component",
  "t17"."revenue_component",
  "t17"."support_component",
  "t17"."adoption_component",
  "t17"."customer_health_score",
  "t17"."health_score",
  "t17"."health_band",
  "t17"."churn_risk_score",
  "t17"."churn_risk_band",
  "t17"."churn_risk_cause",
  "t17"."composite_success_score",
  "t17"."mrr_30d_change",
  "t17"."mrr_30d_growth_rate",
  "t17"."avg_mrr_30d",
  "t17"."max_mrr_30d",
  "t17"."min_mrr_30d",
  "t17"."mrr_volatility_30d",
  "t17"."mrr_range_coefficient_30d",
  "t17"."mrr_trajectory_30d",
  "t17"."health_score_daily_change",
  "t17"."health_score_30d_change",
  "t17"."avg_health_score_30d",
  "t17"."health_trajectory_30d"
FROM (
  SELECT
    "t10"."account_id",
    "t10"."customer_id",
    "t10"."company_name",
    "t10"."customer_name",
    "t10"."industry",
    "t10"."created_at",
    "t10"."days_since_creation",
    "t8"."account_type",
    "t8"."company_size_category",
    "t8"."employee_count",
    "t8"."account_age_months",
    "t9"."subscription_id",
    "t9"."subscription_status",
    "t9"."billing_email",
    "t9"."mrr_per_location",
    "t10"."customer_status",
    "t10"."customer_tier",
    "t10"."customer_tier_name",
    "t10"."is_active",
    "t10"."is_canceled",
    "t10"."is_delinquent",
    "t10"."plan_tier",
    "t10"."paying_status",
    "t10"."first_subscription_date",
    "t10"."first_paid_date",
    "t10"."customer_lifetime_days",
    "t10"."lifecycle_stage",
    "t10"."account_value_tier",
    "t10"."active_subscriptions",
    "t10"."total_subscriptions",
    "t10"."monthly_recurring_revenue",
    "t10"."customer_mrr",
    "t10"."annual_recurring_revenue",
    "t10"."previous_mrr",
    "t10"."total_users",
    "t10"."active_users_1d",
    "t10"."active_users_7d",
    "t10"."active_users_30d",
    "t10"."user_activation_rate_30d",
    "t10"."sessions_30d",
    "t10"."features_used_30d",
    "t10"."avg_engagement_score",
    "t10"."last_user_activity",
    "t10"."last_login_date",
    "t10"."days_since_last_activity",
    "t10"."days_since_last_login",
    "t10"."total_devices",
    "t10"."controllers_in_service",
    "t10"."active_devices",
    "t10"."healthy_devices",
    "t10"."device_health_percentage",
    "t10"."device_events",
    "t10"."device_events_7d",
    "t10"."device_events_30d",
    "t10"."pours",
    "t10"."pour_volume_liters",
    "t10"."pour_volume_liters_30d",
    "t10"."avg_device_health_score",
    "t10"."avg_device_uptime_30d",
    "t10"."last_device_activity",
    "t10"."total_locations",
    "t10"."active_locations",
    "t10"."avg_location_health_score",
    "t10"."open_tickets",
    "t10"."open_ticket_breaches",
    "t10"."support_tickets_30d",
    "t10"."engagement_component",
    "t10"."device_component",
    "t10"."revenue_component",
    "t10"."support_component",
    "t10"."adoption_component",
    "t10"."customer_health_score",
    "t10"."health_score",
    "t10"."health_band",
    "t10"."churn_risk_score",
    "t10"."churn_risk_band",
    "t10"."churn_risk_cause",
    "t10"."composite_success_score",
    "t10"."mrr_30d_change",
    "t10"."mrr_30d_growth_rate",
    "t10"."avg_mrr_30d",
    "t10"."max_mrr_30d",
    "t10"."min_mrr_30d",
    "t10"."mrr_volatility_30d",
    "t10"."mrr_range_coefficient_30d",
    "t10"."mrr_trajectory_30d",
    "t10"."health_score_daily_change",
    "t10"."health_score_30d_change",
    "t10"."avg_health_score_30d",
    "t10"."health_trajectory_30d",
    "t10"."avg_engagement_score" AS "avg_user_engagement_score",
    (
      (
        (
          EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM "t10"."first_subscription_date")
        ) * 12
      ) + (
        EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM "t10"."first_subscription_date")
      )
    ) - CASE
      WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM "t10"."first_subscription_date")
      THEN 1
      ELSE 0
    END AS "months_since_first_subscription",
    COALESCE("t16"."lifetime_value", CAST(0 AS DECIMAL(18, 2))) AS "lifetime_value"
  FROM (
    SELECT
      *
    FROM "entity"."entity_customers_daily" AS "t0"
    WHERE
      "t0"."snapshot_date" = MAKE_DATE(2026, 6, 30)
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_type",
      "t1"."company_size_category",
      "t1"."employee_count",
      "t1"."account_age_months",
      "t1"."account_id" AS "_account"
    FROM "staging"."stg_app_database__accounts" AS "t1"
  ) AS "t8"
    ON "t10"."account_id" = "t8"."_account"
  LEFT OUTER JOIN (
    SELECT
      "t2"."subscription_id",
      "t2"."subscription_status",
      "t2"."billing_email",
      "t2"."mrr_per_location",
      "t2"."account_id" AS "_core"
    FROM "intermediate"."int_customers__core" AS "t2"
  ) AS "t9"
    ON "t10"."account_id" = "t9"."_core"
  LEFT OUTER JOIN (
    SELECT
      "t14"."account_id" AS "payer",
      COALESCE(
        CAST(CAST(CASE
          WHEN ABS(SUM("t14"."usd")) < 1000000000000000.0
          THEN SUM("t14"."usd")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
        CAST(0 AS DECIMAL(18, 2))
      ) AS "lifetime_value"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t3"."account_id",
            "t3"."stripe_subscription_id",
            "t3"."is_orphan",
            CAST(COALESCE("t3"."paid_at", "t3"."finalized_at", "t3"."invoice_created_at") AS DATE) AS "day",
            "t3"."amount_paid_usd" AS "usd"
          FROM "staging"."stg_stripe__invoices" AS "t3"
          WHERE
            "t3"."paid" AND "t3"."amount_paid_usd" IS NOT NULL
        ) AS "t11"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t4"."account_id",
            "t4"."stripe_subscription_id",
            "t4"."is_orphan",
            CAST("t4"."stripe_charge_created_at" AS DATE) AS "day",
            CAST(CAST(CASE
              WHEN ABS(-(
                "t4"."refunded_amount_usd"
              )) < 1000000000000000.0
              THEN -(
                "t4"."refunded_amount_usd"
              )
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "usd"
          FROM "staging"."stg_stripe__charges" AS "t4"
          WHERE
            "t4"."refunded_amount_usd" > 0
        ) AS "t12"
      ) AS "t13"
      WHERE
        NOT (
          "t13"."is_orphan"
        ) AND "t13"."day" <= MAKE_DATE(2026, 6, 30)
    ) AS "t14"
    GROUP BY
      1
  ) AS "t16"
    ON "t10"."account_id" = "t16"."payer"
) AS "t17"
