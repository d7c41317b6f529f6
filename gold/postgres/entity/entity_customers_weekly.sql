SELECT
  "t7"."account_id",
  "t7"."customer_id",
  "t7"."week_start_date",
  "t7"."week_end_date",
  "t7"."days_in_week",
  "t7"."is_complete_week",
  "t7"."company_name",
  "t7"."customer_status",
  "t7"."customer_tier",
  "t7"."plan_tier",
  "t7"."paying_status",
  "t7"."opening_mrr",
  "t7"."monthly_recurring_revenue",
  "t7"."avg_mrr",
  "t7"."new_mrr",
  "t7"."expansion_mrr",
  "t7"."contraction_mrr",
  "t7"."churned_mrr",
  "t7"."reactivation_mrr",
  "t7"."net_new_mrr",
  "t7"."active_subscriptions",
  "t7"."total_users",
  "t7"."active_users_7d",
  "t7"."active_users_30d",
  "t7"."avg_daily_active_users",
  "t7"."features_used_30d",
  "t7"."avg_engagement_score",
  "t7"."total_devices",
  "t7"."healthy_devices",
  "t7"."avg_device_health_score",
  "t7"."device_events",
  "t7"."pours",
  "t7"."pour_volume_liters",
  "t7"."open_tickets",
  "t7"."customer_health_score",
  "t7"."avg_health_score",
  "t7"."health_score_change",
  "t7"."health_band",
  "t7"."churn_risk_score",
  "t7"."churn_risk_band",
  "t7"."composite_success_score"
FROM (
  SELECT
    "t6"."account_id",
    "t6"."week_start_date",
    "t6"."week_end_date",
    "t6"."days_in_week",
    "t6"."avg_mrr",
    "t6"."avg_daily_active_users",
    "t6"."avg_health_score",
    "t6"."device_events",
    "t6"."pours",
    "t6"."pour_volume_liters",
    "t6"."new_mrr",
    "t6"."expansion_mrr",
    "t6"."contraction_mrr",
    "t6"."churned_mrr",
    "t6"."reactivation_mrr",
    "t6"."net_new_mrr",
    "t6"."company_name",
    "t6"."customer_status",
    "t6"."customer_tier",
    "t6"."plan_tier",
    "t6"."paying_status",
    "t6"."monthly_recurring_revenue",
    "t6"."active_subscriptions",
    "t6"."total_users",
    "t6"."active_users_7d",
    "t6"."active_users_30d",
    "t6"."features_used_30d",
    "t6"."avg_engagement_score",
    "t6"."total_devices",
    "t6"."healthy_devices",
    "t6"."avg_device_health_score",
    "t6"."open_tickets",
    "t6"."customer_health_score",
    "t6"."health_band",
    "t6"."churn_risk_score",
    "t6"."churn_risk_band",
    "t6"."composite_success_score",
    "t6"."account_id" AS "customer_id",
    (
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST("t6"."week_end_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) = 7 AS "is_complete_week",
    COALESCE(
      LAG("t6"."monthly_recurring_revenue") OVER (
        PARTITION BY "t6"."account_id"
        ORDER BY "t6"."week_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ),
      CAST(0 AS DECIMAL(18, 2))
    ) AS "opening_mrr",
    "t6"."customer_health_score" - LAG("t6"."customer_health_score") OVER (
      PARTITION BY "t6"."account_id"
      ORDER BY "t6"."week_start_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "health_score_change"
  FROM (
    SELECT
      "t5"."account_id",
      "t5"."week_start_date",
      "t5"."week_end_date",
      "t5"."days_in_week",
      "t5"."avg_mrr",
      "t5"."avg_daily_active_users",
      "t5"."avg_health_score",
      "t5"."device_events",
      "t5"."pours",
      "t5"."pour_volume_liters",
      "t5"."new_mrr",
      "t5"."expansion_mrr",
      "t5"."contraction_mrr",
      "t5"."churned_mrr",
      "t5"."reactivation_mrr",
      "t5"."net_new_mrr",
      "t2"."company_name",
      "t2"."customer_status",
      "t2"."customer_tier",
      "t2"."plan_tier",
      "t2"."paying_status",
      "t2"."monthly_recurring_revenue",
      "t2"."active_subscriptions",
      "t2"."total_users",
      "t2"."active_users_7d",
      "t2"."active_users_30d",
      "t2"."features_used_30d",
      "t2"."avg_engagement_score",
      "t2"."total_devices",
      "t2"."healthy_devices",
      "t2"."avg_device_health_score",
      "t2"."open_tickets",
      "t2"."customer_health_score",
      "t2"."health_band",
      "t2"."churn_risk_score",
      "t2"."churn_risk_band",
      "t2"."composite_success_score"
    FROM (
      SELECT
        "t3"."account_id",
        "t3"."week_start_date",
        MAX("t3"."snapshot_date") AS "week_end_date",
        COUNT(*) AS "days_in_week",
        CAST(SUM("t3"."monthly_recurring_revenue") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) AS DOUBLE PRECISION), 0.0) AS "avg_mrr",
        CAST(SUM("t3"."active_users_1d") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) AS DOUBLE PRECISION), 0.0) AS "avg_daily_active_users",
        CAST(SUM(CAST("t3"."customer_health_score" AS DECIMAL(18, 6))) AS DOUBLE PRECISION) / NULLIF(CAST(COUNT("t3"."customer_health_score") AS DOUBLE PRECISION), 0.0) AS "avg_health_score",
        SUM("t3"."device_events") AS "device_events",
        SUM("t3"."pours") AS "pours",
        CAST(SUM(CAST("t3"."pour_volume_liters" AS DECIMAL(38, 6))) AS DOUBLE PRECISION) AS "pour_volume_liters",
        CAST(CAST(CASE
          WHEN ABS(SUM("t3"."new_mrr")) < 1000000000000000.0
          THEN SUM("t3"."new_mrr")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "new_mrr",
        CAST(CAST(CASE
          WHEN ABS(SUM("t3"."expansion_mrr")) < 1000000000000000.0
          THEN SUM("t3"."expansion_mrr")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "expansion_mrr",
        CAST(CAST(CASE
          WHEN ABS(SUM("t3"."contraction_mrr")) < 1000000000000000.0
          THEN SUM("t3"."contraction_mrr")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "contraction_mrr",
        CAST(CAST(CASE
          WHEN ABS(SUM("t3"."churned_mrr")) < 1000000000000000.0
          THEN SUM("t3"."churned_mrr")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "churned_mrr",
        CAST(CAST(CASE
          WHEN ABS(SUM("t3"."reactivation_mrr")) < 1000000000000000.0
          THEN SUM("t3"."reactivation_mrr")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "reactivation_mrr",
        CAST(CAST(CASE
          WHEN ABS(SUM("t3"."net_new_mrr")) < 1000000000000000.0
          THEN SUM("t3"."net_new_mrr")
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "net_new_mrr"
      FROM (
        SELECT
          "t0"."account_id",
          "t0"."snapshot_date",
          "t0"."customer_id",
          "t0"."date",
          "t0"."company_name",
          "t0"."customer_name",
          "t0"."industry",
          "t0"."created_at",
          "t0"."cohort_month",
          "t0"."cohort_quarter",
          "t0"."snapshot_year",
          "t0"."snapshot_month",
          "t0"."snapshot_quarter",
          "t0"."snapshot_day_of_week",
          "t0"."day_sequence",
          "t0"."days_since_creation",
          "t0"."customer_status",
          "t0"."customer_tier",
          "t0"."customer_tier_name",
          "t0"."is_active",
          "t0"."is_canceled",
          "t0"."is_delinquent",
          "t0"."plan_tier",
          "t0"."paying_status",
          "t0"."first_subscription_date",
          "t0"."first_paid_date",
          "t0"."customer_lifetime_days",
          "t0"."lifecycle_stage",
          "t0"."account_value_tier",
          "t0"."active_subscriptions",
          "t0"."total_subscriptions",
          "t0"."monthly_recurring_revenue",
          "t0"."customer_mrr",
          "t0"."annual_recurring_revenue",
          "t0"."previous_mrr",
          "t0"."total_users",
          "t0"."active_users_1d",
          "t0"."active_users_7d",
          "t0"."active_users_30d",
          "t0"."user_activation_rate_30d",
          "t0"."sessions_30d",
          "t0"."features_used_30d",
          "t0"."avg_engagement_score",
          "t0"."last_user_activity",
          "t0"."last_login_date",
          "t0"."days_since_last_activity",
          "t0"."days_since_last_login",
          "t0"."total_devices",
          "t0"."controllers_in_service",
          "t0"."active_devices",
          "t0"."healthy_devices",
          "t0"."device_health_percentage",
          "t0"."device_events",
          "t0"."device_events_7d",
          "t0"."device_events_30d",
          "t0"."pours",
          "t0"."pour_volume_liters",
          "t0"."pour_volume_liters_30d",
          "t0"."avg_device_health_score",
          "t0"."avg_device_uptime_30d",
          "t0"."last_device_activity",
          "t0"."total_locations",
          "t0"."active_locations",
          "t0"."avg_location_health_score",
          "t0"."open_tickets",
          "t0"."open_ticket_breaches",
          "t0"."support_tickets_30d",
          "t0"."engagement_component",
          "t0"."device_component",
          "t0"."revenue_component",
          "t0"."support_component",
          "t0"."adoption_component",
          "t0"."customer_health_score",
          "t0"."health_score",
          "t0"."health_band",
          "t0"."churn_risk_score",
          "t0"."churn_risk_band",
          "t0"."churn_risk_cause",
          "t0"."composite_success_score",
          "t0"."new_mrr",
          "t0"."expansion_mrr",
          "t0"."contraction_mrr",
          "t0"."churned_mrr",
          "t0"."reactivation_mrr",
          "t0"."net_new_mrr",
          "t0"."mrr_daily_change",
          "t0"."mrr_daily_growth_rate",
          "t0"."mrr_30d_change",
          "t0"."mrr_30d_growth_rate",
          "t0"."avg_mrr_30d",
          "t0"."max_mrr_30d",
          "t0"."min_mrr_30d",
          "t0"."mrr_volatility_30d",
          "t0"."mrr_range_coefficient_30d",
          "t0"."mrr_trajectory_30d",
          "t0"."health_score_daily_change",
          "t0"."health_score_30d_change",
          "t0"."avg_health_score_30d",
          "t0"."health_trajectory_30d",
          CAST(CAST("t0"."snapshot_date" - MAKE_INTERVAL(
            days => CAST((
              (
                (
                  (
                    CAST(EXTRACT(epoch FROM CAST("t0"."snapshot_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                  ) + 7
                ) % 7
              ) + 1
            ) - 1 AS INT)
          ) AS TIMESTAMP) AS DATE) AS "week_start_date"
        FROM "entity"."entity_customers_daily" AS "t0"
      ) AS "t3"
      GROUP BY
        1,
        2
    ) AS "t5"
    INNER JOIN (
      SELECT
        "t0"."company_name",
        "t0"."customer_status",
        "t0"."customer_tier",
        "t0"."plan_tier",
        "t0"."paying_status",
        "t0"."monthly_recurring_revenue",
        "t0"."active_subscriptions",
        "t0"."total_users",
        "t0"."active_users_7d",
        "t0"."active_users_30d",
        "t0"."features_used_30d",
        "t0"."avg_engagement_score",
        "t0"."total_devices",
        "t0"."healthy_devices",
        "t0"."avg_device_health_score",
        "t0"."open_tickets",
        "t0"."customer_health_score",
        "t0"."health_band",
        "t0"."churn_risk_score",
        "t0"."churn_risk_band",
        "t0"."composite_success_score",
        "t0"."account_id" AS "_account",
        "t0"."snapshot_date" AS "_day"
      FROM "entity"."entity_customers_daily" AS "t0"
    ) AS "t2"
      ON "t5"."account_id" = "t2"."_account" AND "t5"."week_end_date" = "t2"."_day"
  ) AS "t6"
) AS "t7"
