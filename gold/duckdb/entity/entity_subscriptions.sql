SELECT
  "t0"."subscription_id",
  "t0"."account_id",
  "t0"."stripe_subscription_id",
  "t0"."stripe_customer_id",
  "t0"."data_source",
  "t0"."subscription_status",
  "t0"."plan_type",
  "t0"."billing_interval",
  "t0"."is_live",
  "t0"."is_counted",
  "t0"."is_superseded",
  "t0"."monthly_price",
  "t0"."monthly_recurring_revenue",
  "t0"."annual_recurring_revenue",
  "t0"."recognized_mrr",
  "t0"."stripe_mrr",
  "t0"."mrr_mismatch",
  "t0"."subscription_created_at",
  "t0"."subscription_started_at",
  "t0"."ended_at",
  "t0"."canceled_at",
  "t0"."is_cancellation_scheduled",
  "t0"."current_period_start",
  "t0"."current_period_end",
  "t0"."trial_start_date",
  "t0"."trial_end_date",
  "t0"."trial_duration_days",
  "t0"."is_in_trial",
  "t0"."subscription_age_days",
  "t0"."subscription_age_months",
  "t0"."lifetime_days",
  "t0"."has_churned",
  "t0"."is_replaced",
  "t0"."subscription_health_status",
  "t0"."subscription_value_tier",
  "t0"."is_orphan",
  "t0"."total_invoices",
  "t0"."paid_invoices",
  "t0"."unpaid_invoices",
  "t0"."total_charges",
  "t0"."lifetime_value",
  "t0"."avg_days_to_payment",
  "t0"."last_payment_date",
  "t0"."days_since_last_payment",
  "t0"."days_overdue",
  "t0"."payment_success_rate",
  "t0"."recent_payment_rate",
  "t0"."charge_success_rate",
  "t0"."payment_health_score",
  "t0"."churn_risk_score",
  "t0"."mrr_at_risk",
  "t0"."estimated_annual_ltv",
  "t0"."risk_classification",
  "t0"."payment_behavior",
  CASE
    WHEN "t0"."ended_at" IS NOT NULL
    THEN 'ended'
    WHEN NOT (
      "t0"."is_live"
    )
    THEN CAST(NULL AS TEXT)
    WHEN "t0"."is_in_trial"
    THEN 'trial'
    WHEN "t0"."subscription_age_days" < 30
    THEN 'new'
    WHEN "t0"."subscription_age_days" < 90
    THEN 'ramping'
    WHEN "t0"."subscription_age_days" < 365
    THEN 'established'
    WHEN "t0"."subscription_age_days" IS NOT NULL
    THEN 'mature'
    ELSE CAST(NULL AS TEXT)
  END AS "lifecycle_stage",
  CASE
    WHEN "t0"."payment_health_score" IS NULL
    THEN CAST(NULL AS DOUBLE)
    WHEN (
      "t0"."monthly_recurring_revenue" > 0
    )
    AND (
      "t0"."plan_type" <> 'Enterprise'
    )
    AND (
      "t0"."subscription_age_months" >= 3
    )
    AND (
      "t0"."payment_health_score" >= 90
    )
    THEN (
      "t0"."payment_health_score" * 0.5
    ) + (
      (
        100.0 - "t0"."churn_risk_score"
      ) * 0.5
    )
    ELSE 0.0
  END AS "expansion_opportunity_score",
  CASE
    WHEN "t0"."is_live"
    THEN DATE_DIFF('DAY', MAKE_DATE(2026, 6, 30), "t0"."current_period_end")
    ELSE CAST(NULL AS BIGINT)
  END AS "days_until_renewal",
  COALESCE(
    CASE
      WHEN "t0"."is_live"
      THEN DATE_DIFF('DAY', MAKE_DATE(2026, 6, 30), "t0"."current_period_end")
      ELSE CAST(NULL AS BIGINT)
    END BETWEEN 0 AND 90,
    FALSE
  ) AS "upcoming_renewal"
FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
