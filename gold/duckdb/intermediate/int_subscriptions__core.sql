WITH "t26" AS (
  SELECT
    "t25"."stripe_subscription_id",
    "t25"."stripe_customer_id",
    "t25"."stripe_mrr",
    "t25"."stripe_was_paid",
    "t25"."trial_start_date",
    "t25"."trial_end_date",
    "t25"."is_in_trial",
    "t25"."app_subscription_id",
    "t25"."subscription_start_date",
    "t25"."stripe_account_id",
    "t25"."stripe_plan",
    "t25"."stripe_interval",
    "t25"."stripe_status",
    "t25"."stripe_created",
    "t25"."stripe_asked",
    "t25"."stripe_scheduled",
    "t25"."stripe_ended",
    "t25"."stripe_is_over",
    "t25"."stripe_is_orphan",
    "t25"."current_period_start",
    "t25"."current_period_end",
    "t25"."twin_of",
    ROW_NUMBER() OVER (
      PARTITION BY "t25"."twin_of"
      ORDER BY "t25"."subscription_start_date" DESC, "t25"."stripe_subscription_id" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "_rank"
  FROM (
    SELECT
      "t5"."stripe_subscription_id",
      "t5"."stripe_customer_id",
      "t24"."stripe_mrr",
      "t24"."stripe_was_paid",
      "t5"."trial_start_date",
      "t5"."trial_end_date",
      "t5"."is_in_trial",
      "t5"."app_subscription_id",
      "t5"."subscription_start_date",
      "t5"."account_id" AS "stripe_account_id",
      "t5"."pricing_tier" AS "stripe_plan",
      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t16"."frequency")), '-', '_'), ' ', '_'), '') AS "stripe_interval",
      CASE "t5"."subscription_status"
        WHEN 'trialing'
        THEN 'trial'
        WHEN 'incomplete_expired'
        THEN 'expired'
        ELSE "t5"."subscription_status"
      END AS "stripe_status",
      "t5"."subscription_created_at" AS "stripe_created",
      "t5"."canceled_at_date" AS "stripe_asked",
      COALESCE("t5"."is_cancellation_scheduled", FALSE) AS "stripe_scheduled",
      COALESCE(
        "t5"."ended_at_date",
        CASE
          WHEN COALESCE("t5"."subscription_status" IN ('canceled', 'incomplete_expired'), FALSE)
          THEN "t5"."canceled_at_date"
          ELSE CAST(NULL AS DATE)
        END
      ) AS "stripe_ended",
      COALESCE("t5"."subscription_status" IN ('canceled', 'incomplete_expired'), FALSE)
      OR COALESCE(
        COALESCE(
          "t5"."ended_at_date",
          CASE
            WHEN COALESCE("t5"."subscription_status" IN ('canceled', 'incomplete_expired'), FALSE)
            THEN "t5"."canceled_at_date"
            ELSE CAST(NULL AS DATE)
          END
        ) <= MAKE_DATE(2026, 6, 30),
        FALSE
      ) AS "stripe_is_over",
      "t5"."is_orphan" AS "stripe_is_orphan",
      CAST("t5"."current_period_start" AS DATE) AS "current_period_start",
      CAST("t5"."current_period_end" AS DATE) AS "current_period_end",
      "t7"."twin_of"
    FROM "staging"."stg_stripe__subscriptions" AS "t5"
    INNER JOIN (
      SELECT
        "t22"."stripe_subscription_id" AS "life",
        CASE
          WHEN COALESCE(
            (
              "t22"."paid_from" <= MAKE_DATE(2026, 6, 30)
            )
            AND (
              (
                "t22"."paid_to" > MAKE_DATE(2026, 6, 30)
              ) OR (
                "t22"."paid_to" IS NULL
              )
            ),
            FALSE
          )
          THEN "t22"."pays"
          ELSE CAST(0 AS DECIMAL(18, 2))
        END AS "stripe_mrr",
        COALESCE("t22"."paid_to" > "t22"."paid_from", FALSE) AS "stripe_was_paid"
      FROM (
        SELECT
          "t5"."stripe_subscription_id",
          CASE
            WHEN "t5"."trial_end_date" > "t5"."subscription_start_date"
            THEN "t5"."trial_end_date"
            ELSE "t5"."subscription_start_date"
          END AS "paid_from",
          CASE
            WHEN COALESCE(
              "t5"."subscription_status" IN ('incomplete', 'incomplete_expired')
              OR (
                "t5"."subscription_status" IN ('canceled', 'incomplete_expired')
                AND (
                  COALESCE(
                    "t5"."ended_at_date",
                    CASE
                      WHEN "t5"."subscription_status" IN ('canceled', 'incomplete_expired')
                      THEN "t5"."canceled_at_date"
                      ELSE CAST(NULL AS DATE)
                    END
                  ) IS NULL
                )
              ),
              FALSE
            )
            THEN CASE
              WHEN "t5"."trial_end_date" > "t5"."subscription_start_date"
              THEN "t5"."trial_end_date"
              ELSE "t5"."subscription_start_date"
            END
            ELSE COALESCE(
              "t5"."ended_at_date",
              CASE
                WHEN "t5"."subscription_status" IN ('canceled', 'incomplete_expired')
                THEN "t5"."canceled_at_date"
                ELSE CAST(NULL AS DATE)
              END
            )
          END AS "paid_to",
          COALESCE("t21"."_pays", CAST(0 AS DECIMAL(18, 2))) AS "pays"
        FROM "staging"."stg_stripe__subscriptions" AS "t5"
        LEFT OUTER JOIN (
          SELECT
            "t18"."stripe_subscription_id" AS "_item_of",
            "t18"."_pays"
          FROM (
            SELECT
              "t3"."stripe_subscription_id",
              COALESCE(
                CAST(CAST(CASE
                  WHEN ABS(SUM("t3"."monthly_recurring_revenue")) < 1000000000000000.0
                  THEN SUM("t3"."monthly_recurring_revenue")
                  ELSE NULL
                END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                CAST(0 AS DECIMAL(18, 2))
              ) AS "_pays"
            FROM "staging"."stg_stripe__subscription_items" AS "t3"
            GROUP BY
              1
          ) AS "t18"
        ) AS "t21"
          ON "t5"."stripe_subscription_id" = "t21"."_item_of"
      ) AS "t22"
    ) AS "t24"
      ON "t5"."stripe_subscription_id" = "t24"."life"
    LEFT OUTER JOIN (
      SELECT
        "t10"."stripe_subscription_id" AS "billed",
        MIN("t10"."billing_frequency_display") AS "frequency"
      FROM (
        SELECT
          *
        FROM "staging"."stg_stripe__subscription_items" AS "t3"
        WHERE
          "t3"."revenue_type" = 'base_plan'
      ) AS "t10"
      GROUP BY
        1
    ) AS "t16"
      ON "t5"."stripe_subscription_id" = "t16"."billed"
    LEFT OUTER JOIN (
      SELECT
        "t0"."subscription_id" AS "twin_of"
      FROM "staging"."stg_app_database__subscriptions" AS "t0"
    ) AS "t7"
      ON "t5"."app_subscription_id" = "t7"."twin_of"
  ) AS "t25"
)
SELECT
  "t35"."subscription_id",
  "t35"."account_id",
  "t35"."stripe_subscription_id",
  "t35"."stripe_customer_id",
  "t35"."data_source",
  "t35"."subscription_status",
  "t35"."plan_type",
  "t35"."billing_interval",
  "t35"."is_live",
  "t35"."is_counted",
  "t35"."is_live"
  AND NOT (
    "t35"."is_counted"
  )
  AND (
    "t35"."data_source" <> 'stripe_only'
  )
  AND NOT (
    "t35"."is_orphan"
  ) AS "is_superseded",
  "t35"."monthly_price",
  "t35"."monthly_recurring_revenue",
  CAST(CAST(CASE
    WHEN ABS("t35"."monthly_recurring_revenue" * 12) < 1000000000000000.0
    THEN "t35"."monthly_recurring_revenue" * 12
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_recurring_revenue",
  CASE
    WHEN "t35"."subscription_status" IN ('active', 'past_due')
    THEN "t35"."monthly_recurring_revenue"
    ELSE CAST(0 AS DECIMAL(18, 2))
  END AS "recognized_mrr",
  "t35"."stripe_mrr",
  CASE
    WHEN "t35"."data_source" = 'both'
    THEN ABS("t35"."stripe_mrr" - "t35"."monthly_recurring_revenue") > 1
    ELSE CAST(NULL AS BOOLEAN)
  END AS "mrr_mismatch",
  "t35"."subscription_created_at",
  "t35"."subscription_started_at",
  "t35"."ended_at",
  "t35"."canceled_at",
  "t35"."is_cancellation_scheduled",
  "t35"."current_period_start",
  "t35"."current_period_end",
  "t35"."trial_start_date",
  "t35"."trial_end_date",
  DATE_DIFF('DAY', "t35"."trial_start_date", "t35"."trial_end_date") AS "trial_duration_days",
  "t35"."is_in_trial",
  CASE
    WHEN "t35"."subscription_started_at" <= COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))
    THEN DATE_DIFF(
      'DAY',
      "t35"."subscription_started_at",
      COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))
    )
    ELSE CAST(NULL AS BIGINT)
  END AS "subscription_age_days",
  CASE
    WHEN "t35"."subscription_started_at" <= COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))
    THEN (
      (
        (
          EXTRACT(year FROM COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))) - EXTRACT(year FROM "t35"."subscription_started_at")
        ) * 12
      ) + (
        EXTRACT(month FROM COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))) - EXTRACT(month FROM "t35"."subscription_started_at")
      )
    ) - CASE
      WHEN EXTRACT(day FROM COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))) < EXTRACT(day FROM "t35"."subscription_started_at")
      THEN 1
      ELSE 0
    END
    ELSE CAST(NULL AS BIGINT)
  END AS "subscription_age_months",
  CASE
    WHEN (
      "t35"."ended_at" IS NOT NULL
    )
    AND (
      "t35"."subscription_started_at" <= COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))
    )
    THEN DATE_DIFF(
      'DAY',
      "t35"."subscription_started_at",
      COALESCE("t35"."ended_at", MAKE_DATE(2026, 6, 30))
    )
    ELSE CAST(NULL AS BIGINT)
  END AS "lifetime_days",
  "t35"."has_churned",
  "t35"."is_replaced",
  CASE
    WHEN "t35"."is_replaced"
    THEN 'replaced'
    WHEN "t35"."has_churned"
    THEN 'churned'
    WHEN NOT (
      "t35"."is_live"
    )
    THEN 'unknown'
    WHEN "t35"."subscription_status" = 'trial'
    THEN 'trial'
    WHEN "t35"."subscription_status" IN ('past_due', 'unpaid', 'incomplete', 'paused')
    OR "t35"."is_cancellation_scheduled"
    THEN 'at_risk'
    WHEN "t35"."subscription_status" = 'active'
    THEN 'healthy'
    ELSE 'unknown'
  END AS "subscription_health_status",
  CASE
    WHEN "t35"."monthly_recurring_revenue" >= 1000
    THEN 'high'
    WHEN "t35"."monthly_recurring_revenue" >= 500
    THEN 'mid'
    WHEN "t35"."monthly_recurring_revenue" >= 100
    THEN 'standard'
    WHEN "t35"."monthly_recurring_revenue" > 0
    THEN 'low'
    ELSE 'no'
  END AS "subscription_value_tier",
  "t35"."is_orphan"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t4"."subscription_id",
      "t4"."account_id",
      "t30"."stripe_subscription_id",
      "t30"."stripe_customer_id",
      CASE WHEN "t30"."stripe_subscription_id" IS NULL THEN 'app_only' ELSE 'both' END AS "data_source",
      CASE
        WHEN COALESCE("t4"."is_live", FALSE)
        AND (
          CASE
            WHEN "t4"."subscription_status" IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE "t4"."subscription_status"
              WHEN 'Active'
              THEN 'active'
              WHEN 'Cancelled'
              THEN 'canceled'
              WHEN 'Expired'
              THEN 'expired'
              WHEN 'Trial'
              THEN 'trial'
              WHEN 'Pending'
              THEN 'pending'
              ELSE 'unmapped'
            END
          END = 'active'
        )
        AND "t30"."stripe_status" IN ('past_due', 'unpaid', 'incomplete', 'paused')
        THEN "t30"."stripe_status"
        ELSE CASE
          WHEN "t4"."subscription_status" IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE "t4"."subscription_status"
            WHEN 'Active'
            THEN 'active'
            WHEN 'Cancelled'
            THEN 'canceled'
            WHEN 'Expired'
            THEN 'expired'
            WHEN 'Trial'
            THEN 'trial'
            WHEN 'Pending'
            THEN 'pending'
            ELSE 'unmapped'
          END
        END
      END AS "subscription_status",
      "t4"."plan_tier" AS "plan_type",
      "t4"."billing_cycle" AS "billing_interval",
      COALESCE("t4"."is_live", FALSE) AS "is_live",
      "t14"."counted_id" IS NOT NULL AS "is_counted",
      "t4"."monthly_price",
      COALESCE("t14"."counted_mrr", CAST(0 AS DECIMAL(18, 2))) AS "monthly_recurring_revenue",
      "t30"."stripe_mrr",
      "t4"."subscription_created_at",
      "t4"."start_date" AS "subscription_started_at",
      CASE
        WHEN "t4"."end_date" <= MAKE_DATE(2026, 6, 30)
        THEN "t4"."end_date"
        ELSE CAST(NULL AS DATE)
      END AS "ended_at",
      COALESCE(
        "t30"."stripe_asked",
        CASE
          WHEN "t4"."end_date" <= MAKE_DATE(2026, 6, 30)
          THEN "t4"."end_date"
          ELSE CAST(NULL AS DATE)
        END
      ) AS "canceled_at",
      COALESCE("t4"."is_live", FALSE)
      AND (
        (
          "t4"."end_date" IS NOT NULL
        ) OR COALESCE("t30"."stripe_scheduled", FALSE)
      ) AS "is_cancellation_scheduled",
      "t30"."current_period_start",
      "t30"."current_period_end",
      "t30"."trial_start_date",
      "t30"."trial_end_date",
      (
        COALESCE("t4"."is_live", FALSE)
        AND COALESCE(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t4"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
          OR (
            "t4"."plan_tier" = 'Trial'
          ),
          FALSE
        )
      )
      OR COALESCE("t30"."is_in_trial", FALSE) AS "is_in_trial",
      COALESCE(
        CASE
          WHEN "t4"."end_date" <= MAKE_DATE(2026, 6, 30)
          THEN "t4"."end_date"
          ELSE CAST(NULL AS DATE)
        END > "t4"."start_date",
        FALSE
      )
      AND (
        CASE
          WHEN (
            "t4"."monthly_price" > 0
          )
          AND NOT (
            COALESCE(
              NULLIF(REPLACE(REPLACE(LOWER(TRIM("t4"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
              OR (
                "t4"."plan_tier" = 'Trial'
              ),
              FALSE
            )
          )
          THEN "t4"."monthly_price"
          ELSE CAST(0 AS DECIMAL(18, 2))
        END > 0
      )
      AND NOT (
        (
          "t19"."replaced_id" IS NOT NULL
        )
        AND (
          CASE
            WHEN "t4"."end_date" <= MAKE_DATE(2026, 6, 30)
            THEN "t4"."end_date"
            ELSE CAST(NULL AS DATE)
          END IS NOT NULL
        )
      )
      AND NOT (
        "t4"."is_orphan"
      ) AS "has_churned",
      (
        "t19"."replaced_id" IS NOT NULL
      )
      AND (
        CASE
          WHEN "t4"."end_date" <= MAKE_DATE(2026, 6, 30)
          THEN "t4"."end_date"
          ELSE CAST(NULL AS DATE)
        END IS NOT NULL
      ) AS "is_replaced",
      "t4"."is_orphan"
    FROM "staging"."stg_app_database__subscriptions" AS "t4"
    LEFT OUTER JOIN (
      SELECT
        "t28".*
        EXCLUDE ("_rank")
      FROM (
        SELECT
          *
        FROM "t26" AS "t27"
        WHERE
          "t27"."twin_of" IS NOT NULL AND "t27"."_rank" = 0
      ) AS "t28"
    ) AS "t30"
      ON "t4"."subscription_id" = "t30"."twin_of"
    LEFT OUTER JOIN (
      SELECT
        "t1"."subscription_id" AS "counted_id",
        "t1"."mrr" AS "counted_mrr"
      FROM "timeline"."account_mrr" AS "t1"
      WHERE
        "t1"."valid_from" <= MAKE_DATE(2026, 6, 30)
        AND (
          (
            "t1"."valid_to" IS NULL
          ) OR (
            "t1"."valid_to" > MAKE_DATE(2026, 6, 30)
          )
        )
        AND "t1"."subscription_id" IS NOT NULL
    ) AS "t14"
      ON "t4"."subscription_id" = "t14"."counted_id"
    LEFT OUTER JOIN (
      SELECT
        "t11"."replaced_id"
      FROM (
        SELECT
          "t0"."subscription_id" AS "replaced_id",
          "t0"."account_id" AS "_account",
          "t0"."end_date" AS "_ended"
        FROM "staging"."stg_app_database__subscriptions" AS "t0"
        WHERE
          "t0"."end_date" >= "t0"."start_date"
      ) AS "t11"
      INNER JOIN (
        SELECT
          *
        FROM "timeline"."account_mrr" AS "t1"
        WHERE
          "t1"."mrr" > 0
      ) AS "t12"
        ON "t11"."_account" = "t12"."account_id"
        AND "t12"."valid_from" <= "t11"."_ended"
        AND (
          (
            "t12"."valid_to" > "t11"."_ended"
          ) OR (
            "t12"."valid_to" IS NULL
          )
        )
    ) AS "t19"
      ON "t4"."subscription_id" = "t19"."replaced_id"
  ) AS "t33"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t32"."stripe_subscription_id" AS "subscription_id",
      "t32"."stripe_account_id" AS "account_id",
      "t32"."stripe_subscription_id",
      "t32"."stripe_customer_id",
      'stripe_only' AS "data_source",
      "t32"."stripe_status" AS "subscription_status",
      "t32"."stripe_plan" AS "plan_type",
      "t32"."stripe_interval" AS "billing_interval",
      NOT (
        "t32"."stripe_is_over"
      )
      AND COALESCE("t32"."subscription_start_date" <= MAKE_DATE(2026, 6, 30), FALSE) AS "is_live",
      FALSE AS "is_counted",
      CAST(NULL AS DECIMAL(18, 2)) AS "monthly_price",
      CAST(0 AS DECIMAL(18, 2)) AS "monthly_recurring_revenue",
      "t32"."stripe_mrr",
      "t32"."stripe_created" AS "subscription_created_at",
      "t32"."subscription_start_date" AS "subscription_started_at",
      "t32"."stripe_ended" AS "ended_at",
      COALESCE("t32"."stripe_asked", "t32"."stripe_ended") AS "canceled_at",
      "t32"."stripe_scheduled" AS "is_cancellation_scheduled",
      "t32"."current_period_start",
      "t32"."current_period_end",
      "t32"."trial_start_date",
      "t32"."trial_end_date",
      COALESCE("t32"."is_in_trial", FALSE) AS "is_in_trial",
      "t32"."stripe_is_over" AND "t32"."stripe_was_paid" AS "has_churned",
      FALSE AS "is_replaced",
      "t32"."stripe_is_orphan" AS "is_orphan"
    FROM (
      SELECT
        "t31".*
        EXCLUDE ("_rank", "twin_of")
      FROM (
        SELECT
          *
        FROM "t26" AS "t27"
        WHERE
          NOT (
            (
              "t27"."twin_of" IS NOT NULL
            ) AND (
              "t27"."_rank" = 0
            )
          )
      ) AS "t31"
    ) AS "t32"
  ) AS "t34"
) AS "t35"
