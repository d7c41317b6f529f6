SELECT
  "t22"."account_id",
  "t22"."account_name",
  "t22"."account_type",
  "t22"."industry_vertical",
  "t22"."account_status",
  "t22"."subscription_id",
  "t22"."subscription_status",
  "t22"."plan_type",
  "t22"."billing_interval",
  "t22"."monthly_recurring_revenue",
  "t22"."annual_recurring_revenue",
  "t22"."mrr_per_location",
  "t22"."subscription_started_at",
  "t22"."current_period_start",
  "t22"."current_period_end",
  "t22"."first_paid_date",
  "t22"."has_churned",
  "t22"."trial_start_date",
  "t22"."trial_end_date",
  "t22"."trial_duration_days",
  "t22"."is_trial_account",
  "t22"."is_new_customer",
  "t22"."billing_email",
  "t22"."total_locations",
  "t22"."company_size_category",
  "t22"."account_type_tier",
  "t22"."account_created_at",
  "t22"."account_age_days",
  "t22"."account_age_months",
  "t22"."subscription_health_score",
  "t22"."customer_lifecycle_stage"
FROM (
  SELECT
    "t5"."account_id",
    "t5"."account_name",
    "t5"."account_type",
    "t5"."account_status",
    "t21"."subscription_id",
    "t21"."plan_type",
    "t21"."billing_interval",
    "t21"."subscription_started_at",
    "t21"."current_period_start",
    "t21"."current_period_end",
    "t10"."first_paid_date",
    "t19"."trial_start_date",
    "t19"."trial_end_date",
    "t19"."trial_duration_days",
    "t5"."company_size_category",
    "t5"."account_type_tier",
    "t5"."account_created_at",
    "t5"."account_age_days",
    "t5"."account_age_months",
    "t5"."industry" AS "industry_vertical",
    COALESCE("t21"."subscription_status", 'no_subscription') AS "subscription_status",
    COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS "monthly_recurring_revenue",
    CAST(CAST(CASE
      WHEN ABS(COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) * 12) < 1000000000000000.0
      THEN COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) * 12
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_recurring_revenue",
    CAST(CAST(CASE
      WHEN ABS(
        CAST(COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS DOUBLE) / NULLIF(CAST(COALESCE("t13"."_locations", 0) AS DOUBLE), 0.0)
      ) < 1000000000000000.0
      THEN CAST(COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS DOUBLE) / NULLIF(CAST(COALESCE("t13"."_locations", 0) AS DOUBLE), 0.0)
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "mrr_per_location",
    COALESCE("t10"."is_churned", FALSE) AS "has_churned",
    COALESCE("t21"."is_in_trial", FALSE)
    AND (
      COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) = 0
    ) AS "is_trial_account",
    "t5"."account_age_days" <= 30 AS "is_new_customer",
    COALESCE("t15"."_email", "t5"."email") AS "billing_email",
    COALESCE("t13"."_locations", 0) AS "total_locations",
    CAST(CASE
      WHEN COALESCE("t21"."subscription_status", 'no_subscription') IN ('past_due', 'unpaid')
      THEN 30
      WHEN (
        COALESCE("t21"."subscription_status", 'no_subscription') = 'active'
      )
      AND (
        COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) > 0
      )
      THEN 90
      WHEN COALESCE("t21"."is_in_trial", FALSE)
      AND (
        COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN 60
      ELSE 10
    END AS DOUBLE) AS "subscription_health_score",
    CASE
      WHEN COALESCE("t21"."subscription_status", 'no_subscription') IN ('past_due', 'unpaid')
      THEN 'at_risk'
      WHEN (
        COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) > 0
      )
      AND (
        DATE_DIFF('DAY', "t10"."first_paid_date", MAKE_DATE(2026, 6, 30)) <= 90
      )
      THEN 'new_customer'
      WHEN COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) > 0
      THEN 'active_customer'
      WHEN COALESCE("t21"."is_in_trial", FALSE)
      AND (
        COALESCE("t10"."_mrr", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN 'trial'
      ELSE 'inactive'
    END AS "customer_lifecycle_stage"
  FROM "staging"."stg_app_database__accounts" AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t17"."subscription_id",
      "t17"."subscription_status",
      "t17"."plan_type",
      "t17"."billing_interval",
      "t17"."subscription_started_at",
      "t17"."current_period_start",
      "t17"."current_period_end",
      "t17"."is_in_trial",
      "t17"."account_id" AS "_subscriber"
    FROM (
      SELECT
        "t11"."subscription_id",
        "t11"."account_id",
        "t11"."stripe_subscription_id",
        "t11"."stripe_customer_id",
        "t11"."data_source",
        "t11"."subscription_status",
        "t11"."plan_type",
        "t11"."billing_interval",
        "t11"."is_live",
        "t11"."is_counted",
        "t11"."is_superseded",
        "t11"."monthly_price",
        "t11"."monthly_recurring_revenue",
        "t11"."annual_recurring_revenue",
        "t11"."recognized_mrr",
        "t11"."stripe_mrr",
        "t11"."mrr_mismatch",
        "t11"."subscription_created_at",
        "t11"."subscription_started_at",
        "t11"."ended_at",
        "t11"."canceled_at",
        "t11"."is_cancellation_scheduled",
        "t11"."current_period_start",
        "t11"."current_period_end",
        "t11"."trial_start_date",
        "t11"."trial_end_date",
        "t11"."trial_duration_days",
        "t11"."is_in_trial",
        "t11"."subscription_age_days",
        "t11"."subscription_age_months",
        "t11"."lifetime_days",
        "t11"."has_churned",
        "t11"."is_replaced",
        "t11"."subscription_health_status",
        "t11"."subscription_value_tier",
        "t11"."is_orphan",
        ROW_NUMBER() OVER (
          PARTITION BY "t11"."account_id"
          ORDER BY CAST("t11"."is_counted" AS BIGINT) DESC, "t11"."subscription_started_at" DESC, "t11"."subscription_id" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "_rank"
      FROM (
        SELECT
          *
        FROM "intermediate"."int_subscriptions__core" AS "t4"
        WHERE
          NOT (
            "t4"."is_orphan"
          )
          AND "t4"."account_id" IS NOT NULL
          AND (
            "t4"."is_counted" OR (
              "t4"."is_in_trial" AND "t4"."is_live"
            )
          )
      ) AS "t11"
    ) AS "t17"
    WHERE
      "t17"."_rank" = 0
  ) AS "t21"
    ON "t5"."account_id" = "t21"."_subscriber"
  LEFT OUTER JOIN (
    SELECT
      "t16"."trial_start_date",
      "t16"."trial_end_date",
      "t16"."trial_duration_days",
      "t16"."account_id" AS "_tried"
    FROM (
      SELECT
        "t9"."subscription_id",
        "t9"."account_id",
        "t9"."stripe_subscription_id",
        "t9"."stripe_customer_id",
        "t9"."data_source",
        "t9"."subscription_status",
        "t9"."plan_type",
        "t9"."billing_interval",
        "t9"."is_live",
        "t9"."is_counted",
        "t9"."is_superseded",
        "t9"."monthly_price",
        "t9"."monthly_recurring_revenue",
        "t9"."annual_recurring_revenue",
        "t9"."recognized_mrr",
        "t9"."stripe_mrr",
        "t9"."mrr_mismatch",
        "t9"."subscription_created_at",
        "t9"."subscription_started_at",
        "t9"."ended_at",
        "t9"."canceled_at",
        "t9"."is_cancellation_scheduled",
        "t9"."current_period_start",
        "t9"."current_period_end",
        "t9"."trial_start_date",
        "t9"."trial_end_date",
        "t9"."trial_duration_days",
        "t9"."is_in_trial",
        "t9"."subscription_age_days",
        "t9"."subscription_age_months",
        "t9"."lifetime_days",
        "t9"."has_churned",
        "t9"."is_replaced",
        "t9"."subscription_health_status",
        "t9"."subscription_value_tier",
        "t9"."is_orphan",
        ROW_NUMBER() OVER (
          PARTITION BY "t9"."account_id"
          ORDER BY "t9"."trial_start_date" ASC, "t9"."subscription_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "_rank"
      FROM (
        SELECT
          *
        FROM "intermediate"."int_subscriptions__core" AS "t4"
        WHERE
          NOT (
            "t4"."is_orphan"
          )
          AND "t4"."account_id" IS NOT NULL
          AND "t4"."trial_start_date" IS NOT NULL
      ) AS "t9"
    ) AS "t16"
    WHERE
      "t16"."_rank" = 0
  ) AS "t19"
    ON "t5"."account_id" = "t19"."_tried"
  LEFT OUTER JOIN (
    SELECT
      "t1"."first_paid_date",
      "t1"."is_churned",
      "t1"."account_id" AS "_payer",
      "t1"."mrr" AS "_mrr"
    FROM "timeline"."account_mrr" AS "t1"
    WHERE
      "t1"."valid_to" IS NULL
  ) AS "t10"
    ON "t5"."account_id" = "t10"."_payer"
  LEFT OUTER JOIN (
    SELECT
      "t7"."account_id" AS "_owner",
      COUNT(*) AS "_locations"
    FROM (
      SELECT
        *
      FROM "staging"."stg_app_database__locations" AS "t2"
      WHERE
        NOT (
          "t2"."is_orphan"
        )
    ) AS "t7"
    GROUP BY
      1
  ) AS "t13"
    ON "t5"."account_id" = "t13"."_owner"
  LEFT OUTER JOIN (
    SELECT
      "t8"."account_id" AS "_billed",
      MIN("t8"."customer_email") AS "_email"
    FROM (
      SELECT
        *
      FROM "staging"."stg_stripe__customers" AS "t3"
      WHERE
        "t3"."customer_email" IS NOT NULL
    ) AS "t8"
    GROUP BY
      1
  ) AS "t15"
    ON "t5"."account_id" = "t15"."_billed"
) AS "t22"
