WITH "t5" AS (
  SELECT
    "t2"."id",
    "t2"."object",
    "t2"."application_fee_percent",
    "t2"."billing_cycle_anchor",
    "t2"."cancel_at",
    "t2"."cancel_at_period_end",
    "t2"."canceled_at",
    "t2"."created",
    "t2"."current_period_end",
    "t2"."current_period_start",
    "t2"."customer",
    "t2"."days_until_due",
    "t2"."default_payment_method",
    "t2"."default_source",
    "t2"."discount",
    "t2"."ended_at",
    "t2"."items",
    "t2"."latest_invoice",
    "t2"."livemode",
    "t2"."metadata",
    "t2"."next_pending_invoice_item_invoice",
    "t2"."pending_invoice_item_interval",
    "t2"."pending_setup_intent",
    "t2"."pending_update",
    "t2"."schedule",
    "t2"."start_date",
    "t2"."status",
    "t2"."trial_end",
    "t2"."trial_start",
    "t2"."created_at"
  FROM "raw"."stripe_subscriptions" AS "t2"
), "repeats_in_stripe_subscriptions" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."id",
        "t2"."created"
      FROM "raw"."stripe_subscriptions" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t2"."id") <> ''
          )
        )
    ) AS "t9"
    GROUP BY
      1
  ) AS "t10"
  WHERE
    "t10"."copies" > 1
)
SELECT
  "t26"."stripe_subscription_id",
  "t26"."stripe_subscription_key",
  "t26"."stripe_customer_id",
  "t26"."account_id",
  "t26"."app_subscription_id",
  "t26"."plan",
  "t26"."pricing_tier",
  "t26"."stripe_payment_method_id",
  "t26"."stripe_latest_invoice_id",
  "t26"."status",
  "t26"."subscription_status",
  "t26"."subscription_status_category",
  "t26"."lifecycle_stage",
  "t26"."churn_risk_score",
  "t26"."cancel_at_period_end",
  "t26"."is_cancellation_scheduled",
  "t26"."days_until_due",
  "t26"."billing_cycle_anchor",
  "t26"."current_period_start",
  "t26"."current_period_end",
  "t26"."subscription_start_date",
  "t26"."trial_start_date",
  "t26"."trial_end_date",
  "t26"."is_in_trial",
  "t26"."canceled_at_date",
  "t26"."cancel_at_date",
  "t26"."ended_at_date",
  "t26"."subscription_age_days",
  "t26"."subscription_age_months",
  "t26"."livemode",
  "t26"."data_quality_flag",
  CAST("t26"."metadata" AS VARCHAR) AS "metadata",
  CAST("t26"."discount" AS VARCHAR) AS "discount",
  CAST("t26"."subscription_items" AS VARCHAR) AS "subscription_items",
  "t26"."subscription_created_at",
  "t26"."is_orphan"
FROM (
  SELECT
    "t25"."stripe_subscription_id",
    "t25"."stripe_subscription_key",
    "t25"."stripe_customer_id",
    "t25"."account_id",
    "t25"."app_subscription_id",
    "t25"."plan",
    "t25"."pricing_tier",
    "t25"."stripe_payment_method_id",
    "t25"."stripe_latest_invoice_id",
    "t25"."status",
    "t25"."subscription_status",
    "t25"."subscription_status_category",
    "t25"."lifecycle_stage",
    "t25"."churn_risk_score",
    "t25"."cancel_at_period_end",
    "t25"."is_cancellation_scheduled",
    "t25"."days_until_due",
    "t25"."billing_cycle_anchor",
    "t25"."current_period_start",
    "t25"."current_period_end",
    "t25"."subscription_start_date",
    "t25"."trial_start_date",
    "t25"."trial_end_date",
    "t25"."is_in_trial",
    "t25"."canceled_at_date",
    "t25"."cancel_at_date",
    "t25"."ended_at_date",
    "t25"."subscription_age_days",
    "t25"."subscription_age_months",
    "t25"."livemode",
    "t25"."data_quality_flag",
    "t25"."metadata",
    "t25"."discount",
    "t25"."subscription_items",
    "t25"."subscription_created_at",
    FALSE
    OR (
      (
        "t25"."stripe_customer_id" IS NOT NULL
      ) AND (
        "t6"."_parent_0" IS NULL
      )
    )
    OR (
      (
        "t25"."account_id" IS NOT NULL
      ) AND (
        "t7"."_parent_1" IS NULL
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      "t23"."id" AS "stripe_subscription_id",
      MD5(COALESCE("t23"."id", '')) AS "stripe_subscription_key",
      NULLIF(TRIM(' 	
' FROM "t23"."customer"), '') AS "stripe_customer_id",
      "t23"."account_id",
      "t23"."app_subscription_id",
      "t23"."plan",
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."plan")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."plan")), '-', '_'), ' ', '_'), '')
          WHEN 'basic'
          THEN 'Basic'
          WHEN 'pro'
          THEN 'Pro'
          WHEN 'enterprise'
          THEN 'Enterprise'
          WHEN 'addon'
          THEN 'Add-on'
          ELSE 'unmapped'
        END
      END AS "pricing_tier",
      NULLIF(TRIM(' 	
' FROM "t23"."default_payment_method"), '') AS "stripe_payment_method_id",
      NULLIF(TRIM(' 	
' FROM "t23"."latest_invoice"), '') AS "stripe_latest_invoice_id",
      "t23"."status",
      "t23"."subscription_status",
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."subscription_status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."subscription_status")), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'past_due'
          THEN 'Past Due'
          WHEN 'unpaid'
          THEN 'Unpaid'
          WHEN 'canceled'
          THEN 'Canceled'
          WHEN 'incomplete'
          THEN 'Incomplete'
          WHEN 'incomplete_expired'
          THEN 'Expired'
          WHEN 'paused'
          THEN 'Paused'
          ELSE 'unmapped'
        END
      END AS "subscription_status_category",
      CASE
        WHEN "t23"."subscription_status" IS NULL
        THEN CAST(NULL AS VARCHAR)
        WHEN "t23"."subscription_status" IN ('canceled', 'incomplete_expired')
        THEN 'Churned'
        WHEN "t23"."subscription_status" = 'trialing'
        THEN 'Trial'
        WHEN "t23"."is_cancellation_scheduled"
        OR "t23"."subscription_status" IN ('past_due', 'unpaid', 'incomplete', 'paused')
        THEN 'At Risk'
        WHEN "t23"."subscription_status" = 'unmapped'
        THEN 'unmapped'
        WHEN CAST("t23"."current_period_start" AS DATE) <= "t23"."started"
        THEN 'New'
        ELSE 'Active'
      END AS "lifecycle_stage",
      CASE
        WHEN "t23"."subscription_status" IS NULL
        THEN CAST(NULL AS BIGINT)
        WHEN "t23"."subscription_status" = 'canceled'
        THEN 100
        WHEN "t23"."is_cancellation_scheduled"
        THEN 90
        WHEN "t23"."subscription_status" = 'unpaid'
        THEN 80
        WHEN "t23"."subscription_status" = 'past_due'
        THEN 70
        WHEN "t23"."subscription_status" = 'incomplete'
        THEN 60
        WHEN "t23"."subscription_status" = 'trialing'
        THEN 30
        WHEN "t23"."subscription_status" = 'active'
        THEN 0
        ELSE 50
      END AS "churn_risk_score",
      "t23"."cancel_at_period_end",
      "t23"."is_cancellation_scheduled",
      "t23"."days_until_due",
      "t23"."billing_cycle_anchor",
      CASE WHEN "t23"."is_later_period" THEN NULL ELSE "t23"."current_period_start" END AS "current_period_start",
      CASE WHEN "t23"."is_later_period" THEN NULL ELSE "t23"."current_period_end" END AS "current_period_end",
      "t23"."started" AS "subscription_start_date",
      CAST("t23"."trial_start" AS DATE) AS "trial_start_date",
      CAST("t23"."trial_end" AS DATE) AS "trial_end_date",
      "t23"."is_in_trial",
      CAST(CASE
        WHEN COALESCE(CAST("t23"."canceled_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN NULL
        ELSE "t23"."canceled_at"
      END AS DATE) AS "canceled_at_date",
      CASE
        WHEN "t23"."is_requested_later"
        THEN NULL
        ELSE CAST("t23"."cancel_at" AS DATE)
      END AS "cancel_at_date",
      CAST(CASE
        WHEN COALESCE(CAST("t23"."ended_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN NULL
        ELSE "t23"."ended_at"
      END AS DATE) AS "ended_at_date",
      CASE
        WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t23"."started" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t23"."started" AS TIMESTAMP)) / 86400 AS BIGINT)
        ELSE NULL
      END AS "subscription_age_days",
      CASE
        WHEN (
          (
            (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM "t23"."started")
              ) * 12
            ) + (
              EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM "t23"."started")
            )
          ) - CASE
            WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM "t23"."started")
            THEN 1
            ELSE 0
          END
        ) >= 0
        THEN (
          (
            (
              EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM "t23"."started")
            ) * 12
          ) + (
            EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM "t23"."started")
          )
        ) - CASE
          WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM "t23"."started")
          THEN 1
          ELSE 0
        END
        ELSE NULL
      END AS "subscription_age_months",
      "t23"."livemode",
      CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t23"."customer"), '') IS NULL
        THEN 'Missing Customer'
        WHEN "t23"."account_id" IS NULL
        THEN 'Missing Account'
        WHEN "t23"."current_period_end" < "t23"."current_period_start"
        THEN 'Invalid Period'
        ELSE 'Valid'
      END AS "data_quality_flag",
      "t23"."metadata",
      "t23"."discount",
      "t23"."items" AS "subscription_items",
      "t23"."created" AS "subscription_created_at"
    FROM (
      SELECT
        "t22"."id",
        "t22"."object",
        "t22"."application_fee_percent",
        "t22"."billing_cycle_anchor",
        "t22"."cancel_at",
        "t22"."cancel_at_period_end",
        "t22"."canceled_at",
        "t22"."created",
        "t22"."current_period_end",
        "t22"."current_period_start",
        "t22"."customer",
        "t22"."days_until_due",
        "t22"."default_payment_method",
        "t22"."default_source",
        "t22"."discount",
        "t22"."ended_at",
        "t22"."items",
        "t22"."latest_invoice",
        "t22"."livemode",
        "t22"."metadata",
        "t22"."next_pending_invoice_item_invoice",
        "t22"."pending_invoice_item_interval",
        "t22"."pending_setup_intent",
        "t22"."pending_update",
        "t22"."schedule",
        "t22"."start_date",
        "t22"."status",
        "t22"."trial_end",
        "t22"."trial_start",
        "t22"."created_at",
        "t22"."account_id",
        "t22"."app_subscription_id",
        "t22"."plan",
        "t22"."loaded_status",
        "t22"."started",
        "t22"."is_requested_later",
        "t22"."is_later_period",
        "t22"."is_over",
        NOT (
          "t22"."is_over"
        )
        AND COALESCE(CAST("t22"."trial_end" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        AND NOT (
          COALESCE(CAST("t22"."trial_start" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        ) AS "is_in_trial",
        NOT (
          "t22"."is_over"
        )
        AND NOT (
          "t22"."is_requested_later"
        )
        AND (
          COALESCE("t22"."cancel_at_period_end", FALSE)
          OR (
            "t22"."cancel_at" IS NOT NULL
          )
          OR (
            "t22"."canceled_at" IS NOT NULL
          )
        ) AS "is_cancellation_scheduled",
        CASE
          WHEN "t22"."is_over"
          THEN CASE
            WHEN "t22"."loaded_status" IN ('canceled', 'incomplete_expired')
            THEN "t22"."loaded_status"
            ELSE 'canceled'
          END
          WHEN "t22"."loaded_status" = 'incomplete_expired'
          THEN 'incomplete'
          WHEN NOT (
            "t22"."is_over"
          )
          AND COALESCE(CAST("t22"."trial_end" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
          AND NOT (
            COALESCE(CAST("t22"."trial_start" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
          )
          AND "t22"."loaded_status" IN ('active', 'canceled')
          THEN 'trialing'
          WHEN "t22"."loaded_status" = 'canceled'
          THEN 'active'
          ELSE "t22"."loaded_status"
        END AS "subscription_status"
      FROM (
        SELECT
          "t21"."id",
          "t21"."object",
          "t21"."application_fee_percent",
          "t21"."billing_cycle_anchor",
          "t21"."cancel_at",
          "t21"."cancel_at_period_end",
          "t21"."canceled_at",
          "t21"."created",
          "t21"."current_period_end",
          "t21"."current_period_start",
          "t21"."customer",
          "t21"."days_until_due",
          "t21"."default_payment_method",
          "t21"."default_source",
          "t21"."discount",
          "t21"."ended_at",
          "t21"."items",
          "t21"."latest_invoice",
          "t21"."livemode",
          "t21"."metadata",
          "t21"."next_pending_invoice_item_invoice",
          "t21"."pending_invoice_item_interval",
          "t21"."pending_setup_intent",
          "t21"."pending_update",
          "t21"."schedule",
          "t21"."start_date",
          "t21"."status",
          "t21"."trial_end",
          "t21"."trial_start",
          "t21"."created_at",
          "t21"."account_id",
          "t21"."app_subscription_id",
          "t21"."plan",
          "t21"."loaded_status",
          "t21"."started",
          "t21"."is_requested_later",
          "t21"."is_later_period",
          COALESCE(
            "t21"."loaded_status" IN ('canceled', 'incomplete_expired')
            AND NOT (
              COALESCE(
                CAST(COALESCE("t21"."ended_at", "t21"."canceled_at") AS DATE) > MAKE_DATE(2026, 6, 30),
                FALSE
              )
            ),
            FALSE
          )
          OR COALESCE(CAST("t21"."ended_at" AS DATE) <= MAKE_DATE(2026, 6, 30), FALSE) AS "is_over"
        FROM (
          SELECT
            "t20"."id",
            "t20"."object",
            "t20"."application_fee_percent",
            "t20"."billing_cycle_anchor",
            "t20"."cancel_at",
            "t20"."cancel_at_period_end",
            "t20"."canceled_at",
            "t20"."created",
            "t20"."current_period_end",
            "t20"."current_period_start",
            "t20"."customer",
            "t20"."days_until_due",
            "t20"."default_payment_method",
            "t20"."default_source",
            "t20"."discount",
            "t20"."ended_at",
            "t20"."items",
            "t20"."latest_invoice",
            "t20"."livemode",
            "t20"."metadata",
            "t20"."next_pending_invoice_item_invoice",
            "t20"."pending_invoice_item_interval",
            "t20"."pending_setup_intent",
            "t20"."pending_update",
            "t20"."schedule",
            "t20"."start_date",
            "t20"."status",
            "t20"."trial_end",
            "t20"."trial_start",
            "t20"."created_at",
            NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."metadata", 'account_id'), '') AS "account_id",
            NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."metadata", 'app_subscription_id'), '') AS "app_subscription_id",
            NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."metadata", 'plan'), '') AS "plan",
            CASE
              WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."status")), '-', '_'), ' ', '_'), '') IS NULL
              THEN CAST(NULL AS VARCHAR)
              ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."status")), '-', '_'), ' ', '_'), '')
                WHEN 'active'
                THEN 'active'
                WHEN 'trialing'
                THEN 'trialing'
                WHEN 'past_due'
                THEN 'past_due'
                WHEN 'unpaid'
                THEN 'unpaid'
                WHEN 'canceled'
                THEN 'canceled'
                WHEN 'cancelled'
                THEN 'canceled'
                WHEN 'incomplete'
                THEN 'incomplete'
                WHEN 'incomplete_expired'
                THEN 'incomplete_expired'
                WHEN 'paused'
                THEN 'paused'
                ELSE 'unmapped'
              END
            END AS "loaded_status",
            CAST(COALESCE("t20"."start_date", "t20"."created") AS DATE) AS "started",
            COALESCE(CAST("t20"."canceled_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE) AS "is_requested_later",
            COALESCE(CAST("t20"."current_period_start" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE) AS "is_later_period"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "t5" AS "t8"
              WHERE
                NOT (
                  COALESCE(
                    "t8"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND (
                  (
                    "t8"."id" >= '!'
                  ) OR (
                    TRIM(' 	
' FROM "t8"."id") <> ''
                  )
                )
                AND NOT (
                  "t8"."id" IN (
                    SELECT
                      "t12"."id"
                    FROM "repeats_in_stripe_subscriptions" AS "t12"
                  )
                )
            ) AS "t15"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t18"."id",
                "t18"."object",
                "t18"."application_fee_percent",
                "t18"."billing_cycle_anchor",
                "t18"."cancel_at",
                "t18"."cancel_at_period_end",
                "t18"."canceled_at",
                "t18"."created",
                "t18"."current_period_end",
                "t18"."current_period_start",
                "t18"."customer",
                "t18"."days_until_due",
                "t18"."default_payment_method",
                "t18"."default_source",
                "t18"."discount",
                "t18"."ended_at",
                "t18"."items",
                "t18"."latest_invoice",
                "t18"."livemode",
                "t18"."metadata",
                "t18"."next_pending_invoice_item_invoice",
                "t18"."pending_invoice_item_interval",
                "t18"."pending_setup_intent",
                "t18"."pending_update",
                "t18"."schedule",
                "t18"."start_date",
                "t18"."status",
                "t18"."trial_end",
                "t18"."trial_start",
                "t18"."created_at"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t16"."id",
                    "t16"."object",
                    "t16"."application_fee_percent",
                    "t16"."billing_cycle_anchor",
                    "t16"."cancel_at",
                    "t16"."cancel_at_period_end",
                    "t16"."canceled_at",
                    "t16"."created",
                    "t16"."current_period_end",
                    "t16"."current_period_start",
                    "t16"."customer",
                    "t16"."days_until_due",
                    "t16"."default_payment_method",
                    "t16"."default_source",
                    "t16"."discount",
                    "t16"."ended_at",
                    "t16"."items",
                    "t16"."latest_invoice",
                    "t16"."livemode",
                    "t16"."metadata",
                    "t16"."next_pending_invoice_item_invoice",
                    "t16"."pending_invoice_item_interval",
                    "t16"."pending_setup_intent",
                    "t16"."pending_update",
                    "t16"."schedule",
                    "t16"."start_date",
                    "t16"."status",
                    "t16"."trial_end",
                    "t16"."trial_start",
                    "t16"."created_at",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t16"."id"
                      ORDER BY "t16"."created_at" DESC NULLS LAST, CONCAT_WS(
                        '|',
                        COALESCE("t16"."id", '<null>'),
                        COALESCE("t16"."object", '<null>'),
                        COALESCE(CAST("t16"."application_fee_percent" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."billing_cycle_anchor" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."cancel_at" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."cancel_at_period_end" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."canceled_at" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."created" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."current_period_end" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."current_period_start" AS VARCHAR), '<null>'),
                        COALESCE("t16"."customer", '<null>'),
                        COALESCE(CAST("t16"."days_until_due" AS VARCHAR), '<null>'),
                        COALESCE("t16"."default_payment_method", '<null>'),
                        COALESCE("t16"."default_source", '<null>'),
                        COALESCE(CAST("t16"."discount" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."ended_at" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."items" AS VARCHAR), '<null>'),
                        COALESCE("t16"."latest_invoice", '<null>'),
                        COALESCE(CAST("t16"."livemode" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."metadata" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."next_pending_invoice_item_invoice" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."pending_invoice_item_interval" AS VARCHAR), '<null>'),
                        COALESCE("t16"."pending_setup_intent", '<null>'),
                        COALESCE(CAST("t16"."pending_update" AS VARCHAR), '<null>'),
                        COALESCE("t16"."schedule", '<null>'),
                        COALESCE(CAST("t16"."start_date" AS VARCHAR), '<null>'),
                        COALESCE("t16"."status", '<null>'),
                        COALESCE(CAST("t16"."trial_end" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."trial_start" AS VARCHAR), '<null>'),
                        COALESCE(CAST("t16"."created_at" AS VARCHAR), '<null>')
                      ) DESC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "version_rank"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        *
                      FROM "t5" AS "t8"
                      WHERE
                        NOT (
                          COALESCE(
                            "t8"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                            FALSE
                          )
                        )
                        AND "t8"."id" IN (
                          SELECT
                            "t12"."id"
                          FROM "repeats_in_stripe_subscriptions" AS "t12"
                        )
                    ) AS "t14"
                  ) AS "t16"
                ) AS "t17"
                WHERE
                  "t17"."version_rank" = 0
              ) AS "t18"
            ) AS "t19"
          ) AS "t20"
        ) AS "t21"
      ) AS "t22"
    ) AS "t23"
  ) AS "t25"
  LEFT OUTER JOIN (
    SELECT
      "t0"."stripe_customer_id" AS "_parent_0"
    FROM "staging"."stg_stripe__customers" AS "t0"
  ) AS "t6"
    ON "t25"."stripe_customer_id" = "t6"."_parent_0"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_parent_1"
    FROM "staging"."stg_app_database__accounts" AS "t1"
  ) AS "t7"
    ON "t25"."account_id" = "t7"."_parent_1"
) AS "t26"
