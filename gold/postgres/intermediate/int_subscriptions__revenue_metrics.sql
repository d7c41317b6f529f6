WITH "t11" AS (
  SELECT
    "t10"."stripe_charge_id",
    "t10"."stripe_charge_key",
    "t10"."stripe_customer_id",
    "t10"."stripe_invoice_id",
    "t10"."stripe_subscription_id",
    "t10"."stripe_payment_intent_id",
    "t10"."account_id",
    "t10"."charge_amount_usd",
    "t10"."captured_amount_usd",
    "t10"."refunded_amount_usd",
    "t10"."currency",
    "t10"."description",
    "t10"."status",
    "t10"."charge_status",
    "t10"."paid",
    "t10"."captured",
    "t10"."refunded",
    "t10"."disputed",
    "t10"."payment_method",
    "t10"."payment_method_type",
    "t10"."card_brand",
    "t10"."card_last4",
    "t10"."card_network",
    "t10"."card_exp_month",
    "t10"."card_exp_year",
    "t10"."network_status",
    "t10"."outcome_reason",
    "t10"."risk_level",
    "t10"."risk_score",
    "t10"."failure_code",
    "t10"."failure_message",
    "t10"."billing_country",
    "t10"."billing_city",
    "t10"."billing_state",
    "t10"."billing_postal_code",
    "t10"."stripe_balance_transaction_id",
    "t10"."receipt_url",
    "t10"."livemode",
    "t10"."data_quality_flag",
    "t10"."stripe_charge_created_at",
    "t10"."is_orphan",
    "t10"."_invoice",
    "t10"."_invoiced_for",
    COALESCE("t10"."stripe_subscription_id", "t10"."_invoiced_for") AS "_owner"
  FROM (
    SELECT
      "t9"."stripe_charge_id",
      "t9"."stripe_charge_key",
      "t9"."stripe_customer_id",
      "t9"."stripe_invoice_id",
      "t9"."stripe_subscription_id",
      "t9"."stripe_payment_intent_id",
      "t9"."account_id",
      "t9"."charge_amount_usd",
      "t9"."captured_amount_usd",
      "t9"."refunded_amount_usd",
      "t9"."currency",
      "t9"."description",
      "t9"."status",
      "t9"."charge_status",
      "t9"."paid",
      "t9"."captured",
      "t9"."refunded",
      "t9"."disputed",
      "t9"."payment_method",
      "t9"."payment_method_type",
      "t9"."card_brand",
      "t9"."card_last4",
      "t9"."card_network",
      "t9"."card_exp_month",
      "t9"."card_exp_year",
      "t9"."network_status",
      "t9"."outcome_reason",
      "t9"."risk_level",
      "t9"."risk_score",
      "t9"."failure_code",
      "t9"."failure_message",
      "t9"."billing_country",
      "t9"."billing_city",
      "t9"."billing_state",
      "t9"."billing_postal_code",
      "t9"."stripe_balance_transaction_id",
      "t9"."receipt_url",
      "t9"."livemode",
      "t9"."data_quality_flag",
      "t9"."stripe_charge_created_at",
      "t9"."is_orphan",
      "t8"."_invoice",
      "t8"."_invoiced_for"
    FROM (
      SELECT
        *
      FROM "staging"."stg_stripe__charges" AS "t2"
      WHERE
        NOT (
          "t2"."is_orphan"
        )
    ) AS "t9"
    LEFT OUTER JOIN (
      SELECT
        "t1"."stripe_invoice_id" AS "_invoice",
        "t1"."stripe_subscription_id" AS "_invoiced_for"
      FROM "staging"."stg_stripe__invoices" AS "t1"
      WHERE
        NOT (
          "t1"."is_orphan"
        )
    ) AS "t8"
      ON "t9"."stripe_invoice_id" = "t8"."_invoice"
  ) AS "t10"
), "t13" AS (
  SELECT
    "t4"."stripe_subscription_id" AS "paid_for",
    COUNT(*) FILTER(WHERE
      CASE
        WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
        THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
        ELSE CAST(NULL AS DATE)
      END IS NOT NULL) AS "total_invoices",
    COUNT(*) FILTER(WHERE
      (
        CASE
          WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
          THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
          ELSE CAST(NULL AS DATE)
        END IS NOT NULL
      )
      AND "t4"."paid") AS "paid_invoices",
    COUNT(*) FILTER(WHERE
      (
        CASE
          WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
          THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
          ELSE CAST(NULL AS DATE)
        END IS NOT NULL
      )
      AND (
        (
          CASE
            WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
            THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
            ELSE CAST(NULL AS DATE)
          END <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          CASE
            WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
            THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
            ELSE CAST(NULL AS DATE)
          END > (
            MAKE_DATE(2026, 6, 30) - INTERVAL '180 DAY'
          )
        )
      )) AS "_recent",
    COUNT(*) FILTER(WHERE
      (
        CASE
          WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
          THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
          ELSE CAST(NULL AS DATE)
        END IS NOT NULL
      )
      AND (
        (
          CASE
            WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
            THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
            ELSE CAST(NULL AS DATE)
          END <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          CASE
            WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
            THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
            ELSE CAST(NULL AS DATE)
          END > (
            MAKE_DATE(2026, 6, 30) - INTERVAL '180 DAY'
          )
        )
      )
      AND "t4"."paid") AS "_recent_paid",
    COUNT(*) FILTER(WHERE
      (
        CASE
          WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
          THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
          ELSE CAST(NULL AS DATE)
        END IS NOT NULL
      )
      AND NOT (
        "t4"."paid"
      )
      AND "t4"."invoice_status" IN ('open', 'uncollectible')) AS "unpaid_invoices",
    AVG("t4"."days_to_payment") FILTER(WHERE
      "t4"."paid") AS "avg_days_to_payment",
    CAST(MAX("t4"."paid_at") FILTER(WHERE
      "t4"."paid") AS DATE) AS "last_payment_date",
    MIN(
      CASE
        WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
        THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
        ELSE CAST(NULL AS DATE)
      END
    ) FILTER(WHERE
      (
        CASE
          WHEN "t4"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
          THEN CAST(COALESCE("t4"."finalized_at", "t4"."invoice_created_at") AS DATE)
          ELSE CAST(NULL AS DATE)
        END IS NOT NULL
      )
      AND NOT (
        "t4"."paid"
      )
      AND "t4"."invoice_status" IN ('open', 'uncollectible')) AS "_unpaid_since"
  FROM (
    SELECT
      *
    FROM "staging"."stg_stripe__invoices" AS "t1"
    WHERE
      NOT (
        "t1"."is_orphan"
      )
  ) AS "t4"
  GROUP BY
    1
), "t18" AS (
  SELECT
    "t12"."_owner" AS "_charged_for",
    COUNT(*) AS "total_charges",
    COUNT(*) FILTER(WHERE
      "t12"."charge_status" = 'succeeded') AS "_succeeded"
  FROM "t11" AS "t12"
  GROUP BY
    1
)
SELECT
  "t31"."subscription_id",
  "t31"."account_id",
  "t31"."stripe_subscription_id",
  "t31"."stripe_customer_id",
  "t31"."data_source",
  "t31"."subscription_status",
  "t31"."plan_type",
  "t31"."billing_interval",
  "t31"."is_live",
  "t31"."is_counted",
  "t31"."is_superseded",
  "t31"."monthly_price",
  "t31"."monthly_recurring_revenue",
  "t31"."annual_recurring_revenue",
  "t31"."recognized_mrr",
  "t31"."stripe_mrr",
  "t31"."mrr_mismatch",
  "t31"."subscription_created_at",
  "t31"."subscription_started_at",
  "t31"."ended_at",
  "t31"."canceled_at",
  "t31"."is_cancellation_scheduled",
  "t31"."current_period_start",
  "t31"."current_period_end",
  "t31"."trial_start_date",
  "t31"."trial_end_date",
  "t31"."trial_duration_days",
  "t31"."is_in_trial",
  "t31"."subscription_age_days",
  "t31"."subscription_age_months",
  "t31"."lifetime_days",
  "t31"."has_churned",
  "t31"."is_replaced",
  "t31"."subscription_health_status",
  "t31"."subscription_value_tier",
  "t31"."is_orphan",
  "t31"."total_invoices",
  "t31"."paid_invoices",
  "t31"."unpaid_invoices",
  "t31"."total_charges",
  "t31"."lifetime_value",
  "t31"."avg_days_to_payment",
  "t31"."last_payment_date",
  "t31"."days_since_last_payment",
  "t31"."days_overdue",
  "t31"."payment_success_rate",
  "t31"."recent_payment_rate",
  "t31"."charge_success_rate",
  CAST((
    0.0 + (
      COALESCE("t31"."payment_success_rate", 0.0) * 0.4
    ) + (
      COALESCE("t31"."recent_payment_rate", 0.0) * 0.3
    ) + (
      COALESCE("t31"."charge_success_rate", 0.0) * 0.3
    )
  ) AS DOUBLE PRECISION) / NULLIF(
    0.0 + CASE WHEN "t31"."payment_success_rate" IS NOT NULL THEN 0.4 ELSE 0.0 END + CASE WHEN "t31"."recent_payment_rate" IS NOT NULL THEN 0.3 ELSE 0.0 END + CASE WHEN "t31"."charge_success_rate" IS NOT NULL THEN 0.3 ELSE 0.0 END,
    0.0
  ) AS "payment_health_score",
  CASE
    WHEN "t31"."has_churned"
    THEN 100.0
    WHEN NOT (
      "t31"."is_live"
    )
    THEN CAST(NULL AS DOUBLE PRECISION)
    WHEN "t31"."subscription_status" IN ('past_due', 'unpaid')
    THEN 80.0
    WHEN "t31"."days_overdue" > 90
    THEN 70.0
    WHEN "t31"."recent_payment_rate" < 50
    THEN 60.0
    WHEN "t31"."charge_success_rate" < 80
    THEN 50.0
    WHEN "t31"."payment_success_rate" < 90
    THEN 40.0
    WHEN "t31"."total_invoices" > 0
    THEN 20.0
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "churn_risk_score",
  CASE
    WHEN "t31"."subscription_status" IN ('past_due', 'unpaid')
    THEN "t31"."monthly_recurring_revenue"
    ELSE CAST(0 AS DECIMAL(18, 2))
  END AS "mrr_at_risk",
  CAST(CAST(CASE
    WHEN ABS(
      (
        CAST("t31"."lifetime_value" AS DOUBLE PRECISION) / NULLIF(CAST("t31"."subscription_age_months" AS DOUBLE PRECISION), 0.0)
      ) * 12.0
    ) < 1000000000000000.0
    THEN (
      CAST("t31"."lifetime_value" AS DOUBLE PRECISION) / NULLIF(CAST("t31"."subscription_age_months" AS DOUBLE PRECISION), 0.0)
    ) * 12.0
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_annual_ltv",
  CASE
    WHEN "t31"."has_churned"
    THEN 'churned'
    WHEN NOT (
      "t31"."is_live"
    )
    THEN CAST(NULL AS VARCHAR)
    WHEN "t31"."subscription_status" IN ('past_due', 'unpaid')
    THEN 'high_risk'
    WHEN (
      "t31"."days_overdue" > 60
    ) OR (
      "t31"."payment_success_rate" < 70
    )
    THEN 'medium'
    WHEN "t31"."payment_success_rate" < 90
    THEN 'low'
    WHEN "t31"."total_invoices" > 0
    THEN 'minimal'
    ELSE CAST(NULL AS VARCHAR)
  END AS "risk_classification",
  CASE
    WHEN "t31"."payment_success_rate" IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN (
      "t31"."payment_success_rate" >= 95
    )
    AND (
      "t31"."avg_days_to_payment" <= 1
    )
    THEN 'excellent'
    WHEN (
      "t31"."payment_success_rate" >= 90
    )
    AND (
      "t31"."avg_days_to_payment" <= 7
    )
    THEN 'good'
    WHEN "t31"."payment_success_rate" >= 80
    THEN 'fair'
    WHEN "t31"."payment_success_rate" >= 70
    THEN 'poor'
    ELSE 'very_poor'
  END AS "payment_behavior"
FROM (
  SELECT
    "t3"."subscription_id",
    "t3"."account_id",
    "t3"."stripe_subscription_id",
    "t3"."stripe_customer_id",
    "t3"."data_source",
    "t3"."subscription_status",
    "t3"."plan_type",
    "t3"."billing_interval",
    "t3"."is_live",
    "t3"."is_counted",
    "t3"."is_superseded",
    "t3"."monthly_price",
    "t3"."monthly_recurring_revenue",
    "t3"."annual_recurring_revenue",
    "t3"."recognized_mrr",
    "t3"."stripe_mrr",
    "t3"."mrr_mismatch",
    "t3"."subscription_created_at",
    "t3"."subscription_started_at",
    "t3"."ended_at",
    "t3"."canceled_at",
    "t3"."is_cancellation_scheduled",
    "t3"."current_period_start",
    "t3"."current_period_end",
    "t3"."trial_start_date",
    "t3"."trial_end_date",
    "t3"."trial_duration_days",
    "t3"."is_in_trial",
    "t3"."subscription_age_days",
    "t3"."subscription_age_months",
    "t3"."lifetime_days",
    "t3"."has_churned",
    "t3"."is_replaced",
    "t3"."subscription_health_status",
    "t3"."subscription_value_tier",
    "t3"."is_orphan",
    "t30"."avg_days_to_payment",
    "t30"."last_payment_date",
    "t30"."paid_for",
    "t30"."lifetime_value",
    "t30"."total_invoices",
    "t30"."paid_invoices",
    "t30"."unpaid_invoices",
    "t30"."total_charges",
    "t30"."payment_success_rate",
    "t30"."recent_payment_rate",
    "t30"."charge_success_rate",
    "t30"."days_since_last_payment",
    "t30"."days_overdue"
  FROM "intermediate"."int_subscriptions__core" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t16"."avg_days_to_payment",
      "t16"."last_payment_date",
      "t26"."_id" AS "paid_for",
      COALESCE("t28"."lifetime_value", CAST(0 AS DECIMAL(18, 2))) AS "lifetime_value",
      COALESCE("t16"."total_invoices", 0) AS "total_invoices",
      COALESCE("t16"."paid_invoices", 0) AS "paid_invoices",
      COALESCE("t16"."unpaid_invoices", 0) AS "unpaid_invoices",
      COALESCE("t20"."total_charges", 0) AS "total_charges",
      (
        CAST("t16"."paid_invoices" AS DOUBLE PRECISION) / NULLIF(CAST("t16"."total_invoices" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "payment_success_rate",
      (
        CAST("t16"."_recent_paid" AS DOUBLE PRECISION) / NULLIF(CAST("t16"."_recent" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "recent_payment_rate",
      (
        CAST("t20"."_succeeded" AS DOUBLE PRECISION) / NULLIF(CAST("t20"."total_charges" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "charge_success_rate",
      CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t16"."last_payment_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_since_last_payment",
      CASE
        WHEN "t16"."_unpaid_since" IS NOT NULL
        THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
          WHEN "t16"."last_payment_date" > "t16"."_unpaid_since"
          THEN "t16"."last_payment_date"
          ELSE "t16"."_unpaid_since"
        END AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE CAST(NULL AS BIGINT)
      END AS "days_overdue"
    FROM (
      SELECT
        "t22"."paid_for" AS "_id"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t15"."paid_for"
          FROM "t13" AS "t15"
        ) AS "t17"
        UNION
        SELECT
          *
        FROM (
          SELECT
            "t19"."_charged_for" AS "paid_for"
          FROM "t18" AS "t19"
        ) AS "t21"
      ) AS "t22"
      WHERE
        "t22"."paid_for" IS NOT NULL
    ) AS "t26"
    LEFT OUTER JOIN "t13" AS "t16"
      ON "t26"."_id" = "t16"."paid_for"
    LEFT OUTER JOIN "t18" AS "t20"
      ON "t26"."_id" = "t20"."_charged_for"
    LEFT OUTER JOIN (
      SELECT
        "t24"."stripe_subscription_id" AS "_earned_for",
        COALESCE(
          CAST(CAST(CASE
            WHEN ABS(SUM("t24"."usd")) < 1000000000000000.0
            THEN SUM("t24"."usd")
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
          CAST(0 AS DECIMAL(18, 2))
        ) AS "lifetime_value"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."account_id",
            "t1"."stripe_subscription_id",
            "t1"."is_orphan",
            CAST(COALESCE("t1"."paid_at", "t1"."finalized_at", "t1"."invoice_created_at") AS DATE) AS "day",
            "t1"."amount_paid_usd" AS "usd"
          FROM "staging"."stg_stripe__invoices" AS "t1"
          WHERE
            NOT (
              "t1"."is_orphan"
            ) AND "t1"."paid" AND "t1"."amount_paid_usd" IS NOT NULL
        ) AS "t7"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t14"."account_id",
            "t14"."_owner" AS "stripe_subscription_id",
            "t14"."is_orphan",
            CAST("t14"."stripe_charge_created_at" AS DATE) AS "day",
            CAST(CAST(CASE
              WHEN ABS(-(
                "t14"."refunded_amount_usd"
              )) < 1000000000000000.0
              THEN -(
                "t14"."refunded_amount_usd"
              )
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "usd"
          FROM (
            SELECT
              "t12"."stripe_charge_id",
              "t12"."stripe_charge_key",
              "t12"."stripe_customer_id",
              "t12"."stripe_invoice_id",
              "t12"."stripe_payment_intent_id",
              "t12"."account_id",
              "t12"."charge_amount_usd",
              "t12"."captured_amount_usd",
              "t12"."refunded_amount_usd",
              "t12"."currency",
              "t12"."description",
              "t12"."status",
              "t12"."charge_status",
              "t12"."paid",
              "t12"."captured",
              "t12"."refunded",
              "t12"."disputed",
              "t12"."payment_method",
              "t12"."payment_method_type",
              "t12"."card_brand",
              "t12"."card_last4",
              "t12"."card_network",
              "t12"."card_exp_month",
              "t12"."card_exp_year",
              "t12"."network_status",
              "t12"."outcome_reason",
              "t12"."risk_level",
              "t12"."risk_score",
              "t12"."failure_code",
              "t12"."failure_message",
              "t12"."billing_country",
              "t12"."billing_city",
              "t12"."billing_state",
              "t12"."billing_postal_code",
              "t12"."stripe_balance_transaction_id",
              "t12"."receipt_url",
              "t12"."livemode",
              "t12"."data_quality_flag",
              "t12"."stripe_charge_created_at",
              "t12"."is_orphan",
              "t12"."_invoice",
              "t12"."_invoiced_for",
              "t12"."_owner"
            FROM "t11" AS "t12"
          ) AS "t14"
          WHERE
            "t14"."refunded_amount_usd" > 0
        ) AS "t23"
      ) AS "t24"
      GROUP BY
        1
    ) AS "t28"
      ON "t26"."_id" = "t28"."_earned_for"
  ) AS "t30"
    ON "t3"."stripe_subscription_id" = "t30"."paid_for"
) AS "t31"
