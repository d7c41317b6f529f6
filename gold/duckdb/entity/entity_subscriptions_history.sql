WITH "t9" AS (
  SELECT
    "t6"."entity_key",
    "t6"."value",
    "t6"."observed_as_of" AS "valid_from",
    LEAD("t6"."observed_as_of") OVER (
      PARTITION BY "t6"."entity_key"
      ORDER BY "t6"."observed_as_of" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "valid_to"
  FROM (
    SELECT
      *
    FROM "tapdata"."observations" AS "t2"
    WHERE
      "t2"."source_table" = 'stg_stripe__subscriptions'
      AND "t2"."attribute" = 'subscription_status'
      AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
  ) AS "t6"
)
SELECT
  "t41"."subscription_id",
  "t41"."valid_from",
  "t41"."valid_to",
  "t41"."is_current",
  "t41"."account_id",
  "t41"."change_type",
  "t41"."subscription_status",
  "t41"."previous_status",
  "t41"."plan_type",
  CASE
    WHEN "t41"."change_type" IN ('upgrade', 'downgrade', 'renewal')
    THEN "t41"."plan_before"
    ELSE CAST(NULL AS TEXT)
  END AS "previous_plan_type",
  "t41"."billing_interval",
  "t41"."monthly_recurring_revenue",
  CASE
    WHEN (
      "t41"."monthly_recurring_revenue" > 0
    )
    AND (
      "t41"."monthly_recurring_revenue" <> COALESCE("t41"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
    )
    THEN "t41"."account_mrr_before"
    ELSE "t41"."own_mrr_before"
  END AS "previous_mrr",
  CASE
    WHEN (
      "t41"."monthly_recurring_revenue" > 0
    )
    AND (
      "t41"."monthly_recurring_revenue" <> COALESCE("t41"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
    )
    THEN CAST(CAST(CASE
      WHEN ABS("t41"."monthly_recurring_revenue" - "t41"."account_mrr_before") < 1000000000000000.0
      THEN "t41"."monthly_recurring_revenue" - "t41"."account_mrr_before"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
    WHEN (
      "t41"."change_type" = 'churn'
    ) AND (
      "t41"."own_mrr_before" > 0
    )
    THEN CAST(CAST(CASE
      WHEN ABS(-(
        "t41"."own_mrr_before"
      )) < 1000000000000000.0
      THEN -(
        "t41"."own_mrr_before"
      )
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
    ELSE CAST(0 AS DECIMAL(18, 2))
  END AS "mrr_change_amount",
  CAST(CAST(CASE
    WHEN ABS("t41"."monthly_recurring_revenue" * 12) < 1000000000000000.0
    THEN "t41"."monthly_recurring_revenue" * 12
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_recurring_revenue",
  "t41"."subscription_value_tier",
  "t41"."previous_value_tier",
  "t41"."subscription_status" = 'trial' AS "is_in_trial",
  "t41"."change_type" = 'churn' AS "has_churned",
  "t41"."starts" AS "subscription_started_at",
  DATE_DIFF('DAY', "t41"."first", "t41"."valid_from") AS "subscription_age_days",
  "t41"."data_source"
FROM (
  SELECT
    "t40"."subscription_id",
    "t40"."account_id",
    "t40"."data_source",
    "t40"."plan_type",
    "t40"."billing_interval",
    "t40"."day",
    "t40"."first",
    "t40"."starts",
    "t40"."observed",
    "t40"."plan_before",
    "t40"."subscription_status",
    "t40"."monthly_recurring_revenue",
    "t40"."is_over",
    "t40"."account_mrr",
    "t40"."account_mrr_before",
    "t40"."had_mrr_before",
    "t40"."subscription_value_tier",
    "t40"."subscription_status_changed",
    "t40"."monthly_recurring_revenue_changed",
    "t40"."valid_from",
    "t40"."valid_to",
    "t40"."is_first",
    "t40"."previous_status",
    "t40"."own_mrr_before",
    "t40"."previous_value_tier",
    "t40"."observed_before",
    "t40"."is_current",
    CASE
      WHEN "t40"."is_first" AND "t40"."is_over"
      THEN 'never_live'
      WHEN "t40"."is_first" AND (
        "t40"."subscription_status" = 'trial'
      )
      THEN 'trial'
      WHEN "t40"."is_over" AND (
        "t40"."account_mrr" > 0
      )
      THEN 'replaced'
      WHEN "t40"."is_over"
      AND (
        (
          COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2))) > 0
        )
        OR (
          (
            "t40"."data_source" = 'stripe_only'
          )
          AND (
            "t40"."previous_status" <> 'trial'
          )
        )
      )
      THEN 'churn'
      WHEN "t40"."is_over" AND COALESCE("t40"."previous_status" = 'trial', FALSE)
      THEN 'trial_ended'
      WHEN "t40"."is_over"
      THEN 'ended'
      WHEN (
        "t40"."monthly_recurring_revenue" > 0
      )
      AND (
        "t40"."monthly_recurring_revenue" <> COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
      )
      AND (
        "t40"."account_mrr_before" > 0
      )
      AND (
        "t40"."monthly_recurring_revenue" > "t40"."account_mrr_before"
      )
      THEN 'upgrade'
      WHEN (
        "t40"."monthly_recurring_revenue" > 0
      )
      AND (
        "t40"."monthly_recurring_revenue" <> COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
      )
      AND (
        "t40"."account_mrr_before" > "t40"."monthly_recurring_revenue"
      )
      THEN 'downgrade'
      WHEN (
        "t40"."monthly_recurring_revenue" > 0
      )
      AND (
        "t40"."monthly_recurring_revenue" <> COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
      )
      AND (
        "t40"."account_mrr_before" > 0
      )
      THEN 'renewal'
      WHEN (
        "t40"."monthly_recurring_revenue" > 0
      )
      AND (
        "t40"."monthly_recurring_revenue" <> COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
      )
      AND "t40"."had_mrr_before"
      THEN 'reactivation'
      WHEN COALESCE("t40"."previous_status" = 'trial', FALSE)
      THEN 'conversion'
      WHEN "t40"."is_first"
      THEN 'new'
      WHEN (
        "t40"."monthly_recurring_revenue" = 0
      )
      AND (
        COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2))) > 0
      )
      AND (
        "t40"."account_mrr" > 0
      )
      THEN 'replaced'
      WHEN (
        "t40"."monthly_recurring_revenue" = 0
      )
      AND (
        COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2))) > 0
      )
      THEN 'churn'
      WHEN (
        "t40"."monthly_recurring_revenue" > 0
      )
      AND (
        "t40"."monthly_recurring_revenue" <> COALESCE("t40"."own_mrr_before", CAST(0 AS DECIMAL(18, 2)))
      )
      THEN 'new'
      WHEN "t40"."subscription_status_changed"
      AND (
        "t40"."observed" IS NOT NULL
      )
      AND (
        "t40"."observed_before" IS NULL
      )
      THEN 'initial_load'
      ELSE 'status_change'
    END AS "change_type"
  FROM (
    SELECT
      "t39".*
      EXCLUDE ("_before_monthly_recurring_revenue", "_before_subscription_status", "_first")
    FROM (
      SELECT
        "t38"."subscription_id",
        "t38"."account_id",
        "t38"."data_source",
        "t38"."plan_type",
        "t38"."billing_interval",
        "t38"."day",
        "t38"."first",
        "t38"."starts",
        "t38"."observed",
        "t38"."plan_before",
        "t38"."subscription_status",
        "t38"."monthly_recurring_revenue",
        "t38"."is_over",
        "t38"."account_mrr",
        "t38"."account_mrr_before",
        "t38"."had_mrr_before",
        "t38"."subscription_value_tier",
        "t38"."_first",
        "t38"."_before_subscription_status",
        "t38"."_before_monthly_recurring_revenue",
        "t38"."subscription_status_changed",
        "t38"."monthly_recurring_revenue_changed",
        "t38"."valid_from",
        "t38"."valid_to",
        "t38"."is_first",
        "t38"."previous_status",
        "t38"."own_mrr_before",
        "t38"."previous_value_tier",
        "t38"."observed_before",
        "t38"."valid_to" IS NULL AS "is_current"
      FROM (
        SELECT
          "t37"."subscription_id",
          "t37"."account_id",
          "t37"."data_source",
          "t37"."plan_type",
          "t37"."billing_interval",
          "t37"."day",
          "t37"."first",
          "t37"."starts",
          "t37"."observed",
          "t37"."plan_before",
          "t37"."subscription_status",
          "t37"."monthly_recurring_revenue",
          "t37"."is_over",
          "t37"."account_mrr",
          "t37"."account_mrr_before",
          "t37"."had_mrr_before",
          "t37"."subscription_value_tier",
          "t37"."_first",
          "t37"."_before_subscription_status",
          "t37"."_before_monthly_recurring_revenue",
          "t37"."subscription_status_changed",
          "t37"."monthly_recurring_revenue_changed",
          "t37"."day" AS "valid_from",
          LEAD("t37"."day") OVER (
            PARTITION BY "t37"."subscription_id"
            ORDER BY "t37"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "valid_to",
          "t37"."_first" AS "is_first",
          LAG("t37"."subscription_status") OVER (
            PARTITION BY "t37"."subscription_id"
            ORDER BY "t37"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_status",
          LAG("t37"."monthly_recurring_revenue") OVER (
            PARTITION BY "t37"."subscription_id"
            ORDER BY "t37"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "own_mrr_before",
          LAG("t37"."subscription_value_tier") OVER (
            PARTITION BY "t37"."subscription_id"
            ORDER BY "t37"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_value_tier",
          LAG("t37"."observed") OVER (
            PARTITION BY "t37"."subscription_id"
            ORDER BY "t37"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "observed_before"
        FROM (
          SELECT
            "t36"."subscription_id",
            "t36"."account_id",
            "t36"."data_source",
            "t36"."plan_type",
            "t36"."billing_interval",
            "t36"."day",
            "t36"."first",
            "t36"."starts",
            "t36"."observed",
            "t36"."plan_before",
            "t36"."subscription_status",
            "t36"."monthly_recurring_revenue",
            "t36"."is_over",
            "t36"."account_mrr",
            "t36"."account_mrr_before",
            "t36"."had_mrr_before",
            "t36"."subscription_value_tier",
            "t36"."_first",
            "t36"."_before_subscription_status",
            "t36"."_before_monthly_recurring_revenue",
            NOT (
              "t36"."_first"
            )
            AND NOT (
              "t36"."subscription_status" IS NOT DISTINCT FROM "t36"."_before_subscription_status"
            ) AS "subscription_status_changed",
            NOT (
              "t36"."_first"
            )
            AND NOT (
              "t36"."monthly_recurring_revenue" IS NOT DISTINCT FROM "t36"."_before_monthly_recurring_revenue"
            ) AS "monthly_recurring_revenue_changed"
          FROM (
            SELECT
              "t35"."subscription_id",
              "t35"."account_id",
              "t35"."data_source",
              "t35"."plan_type",
              "t35"."billing_interval",
              "t35"."day",
              "t35"."first",
              "t35"."starts",
              "t35"."observed",
              "t35"."plan_before",
              "t35"."subscription_status",
              "t35"."monthly_recurring_revenue",
              "t35"."is_over",
              "t35"."account_mrr",
              "t35"."account_mrr_before",
              "t35"."had_mrr_before",
              "t35"."subscription_value_tier",
              (
                ROW_NUMBER() OVER (
                  PARTITION BY "t35"."subscription_id"
                  ORDER BY "t35"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) = 0 AS "_first",
              LAG("t35"."subscription_status") OVER (
                PARTITION BY "t35"."subscription_id"
                ORDER BY "t35"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_subscription_status",
              LAG("t35"."monthly_recurring_revenue") OVER (
                PARTITION BY "t35"."subscription_id"
                ORDER BY "t35"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_monthly_recurring_revenue"
            FROM (
              SELECT
                "t20"."subscription_id",
                "t20"."account_id",
                "t20"."data_source",
                "t20"."plan_type",
                "t20"."billing_interval",
                "t34"."day",
                "t20"."first",
                "t20"."starts",
                "t14"."observed",
                "t8"."plan_before",
                CASE
                  WHEN COALESCE("t34"."day" >= "t20"."ends", FALSE)
                  THEN CASE
                    WHEN "t20"."last_status" IN ('canceled', 'expired')
                    THEN "t20"."last_status"
                    ELSE 'canceled'
                  END
                  WHEN (
                    "t34"."day" < "t20"."starts"
                  ) OR "t20"."is_trial_row"
                  THEN 'trial'
                  WHEN "t14"."observed" IN ('past_due', 'unpaid', 'incomplete', 'paused')
                  THEN "t14"."observed"
                  ELSE 'active'
                END AS "subscription_status",
                CASE
                  WHEN COALESCE("t8"."counted" = "t20"."subscription_id", FALSE)
                  AND NOT (
                    COALESCE("t34"."day" >= "t20"."ends", FALSE)
                  )
                  THEN "t8"."paid"
                  ELSE CAST(0 AS DECIMAL(18, 2))
                END AS "monthly_recurring_revenue",
                COALESCE("t34"."day" >= "t20"."ends", FALSE) AS "is_over",
                COALESCE("t8"."paid", CAST(0 AS DECIMAL(18, 2))) AS "account_mrr",
                CASE
                  WHEN "t8"."held_from" = "t34"."day"
                  THEN "t8"."paid_before"
                  ELSE COALESCE("t8"."paid", CAST(0 AS DECIMAL(18, 2)))
                END AS "account_mrr_before",
                COALESCE("t8"."had_mrr_before", FALSE) AS "had_mrr_before",
                CASE
                  WHEN CASE
                    WHEN COALESCE("t8"."counted" = "t20"."subscription_id", FALSE)
                    AND NOT (
                      COALESCE("t34"."day" >= "t20"."ends", FALSE)
                    )
                    THEN "t8"."paid"
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END >= 1000
                  THEN 'high'
                  WHEN CASE
                    WHEN COALESCE("t8"."counted" = "t20"."subscription_id", FALSE)
                    AND NOT (
                      COALESCE("t34"."day" >= "t20"."ends", FALSE)
                    )
                    THEN "t8"."paid"
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END >= 500
                  THEN 'mid'
                  WHEN CASE
                    WHEN COALESCE("t8"."counted" = "t20"."subscription_id", FALSE)
                    AND NOT (
                      COALESCE("t34"."day" >= "t20"."ends", FALSE)
                    )
                    THEN "t8"."paid"
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END >= 100
                  THEN 'standard'
                  WHEN CASE
                    WHEN COALESCE("t8"."counted" = "t20"."subscription_id", FALSE)
                    AND NOT (
                      COALESCE("t34"."day" >= "t20"."ends", FALSE)
                    )
                    THEN "t8"."paid"
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END > 0
                  THEN 'low'
                  ELSE 'no'
                END AS "subscription_value_tier"
              FROM (
                SELECT
                  "t32"."subscription_id" AS "_id",
                  "t32"."day"
                FROM (
                  SELECT DISTINCT
                    "t31"."subscription_id",
                    "t31"."day"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t21"."subscription_id",
                            "t21"."first",
                            "t21"."ends",
                            "t11"."valid_from" AS "day"
                          FROM (
                            SELECT
                              "t18".*
                              EXCLUDE ("trial_start")
                            FROM (
                              SELECT
                                "t17"."subscription_id",
                                "t17"."account_id",
                                "t17"."stripe_subscription_id",
                                "t17"."data_source",
                                "t17"."plan_type",
                                "t17"."billing_interval",
                                "t17"."last_status",
                                "t17"."is_trial_row",
                                "t17"."starts",
                                "t17"."ends",
                                "t17"."trial_start",
                                CASE
                                  WHEN "t17"."trial_start" < "t17"."starts"
                                  THEN "t17"."trial_start"
                                  ELSE CAST(NULL AS DATE)
                                END AS "trial_from",
                                COALESCE(
                                  CASE
                                    WHEN "t17"."trial_start" < "t17"."starts"
                                    THEN "t17"."trial_start"
                                    ELSE CAST(NULL AS DATE)
                                  END,
                                  "t17"."starts"
                                ) AS "first"
                              FROM (
                                SELECT
                                  "t5"."subscription_id",
                                  "t5"."account_id",
                                  "t5"."stripe_subscription_id",
                                  "t5"."data_source",
                                  "t5"."plan_type",
                                  "t5"."billing_interval",
                                  "t5"."subscription_status" AS "last_status",
                                  "t16"."trial_id" IS NOT NULL AS "is_trial_row",
                                  CASE
                                    WHEN (
                                      "t5"."data_source" = 'stripe_only'
                                    )
                                    AND (
                                      "t5"."trial_end_date" > "t5"."subscription_started_at"
                                    )
                                    THEN "t5"."trial_end_date"
                                    ELSE "t5"."subscription_started_at"
                                  END AS "starts",
                                  "t5"."ended_at" AS "ends",
                                  "t5"."trial_start_date" AS "trial_start"
                                FROM "intermediate"."int_subscriptions__core" AS "t5"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t12"."subscription_id" AS "trial_id"
                                  FROM (
                                    SELECT
                                      *
                                    FROM "staging"."stg_app_database__subscriptions" AS "t3"
                                    WHERE
                                      COALESCE(
                                        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t3"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                        OR (
                                          "t3"."plan_tier" = 'Trial'
                                        ),
                                        FALSE
                                      )
                                  ) AS "t12"
                                ) AS "t16"
                                  ON "t5"."subscription_id" = "t16"."trial_id"
                              ) AS "t17"
                            ) AS "t18"
                          ) AS "t21"
                          INNER JOIN "t9" AS "t11"
                            ON "t21"."stripe_subscription_id" = "t11"."entity_key"
                        ) AS "t26"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t19"."subscription_id",
                              "t19"."first",
                              "t19"."ends",
                              "t19"."ends" AS "day"
                            FROM (
                              SELECT
                                "t18".*
                                EXCLUDE ("trial_start")
                              FROM (
                                SELECT
                                  "t17"."subscription_id",
                                  "t17"."account_id",
                                  "t17"."stripe_subscription_id",
                                  "t17"."data_source",
                                  "t17"."plan_type",
                                  "t17"."billing_interval",
                                  "t17"."last_status",
                                  "t17"."is_trial_row",
                                  "t17"."starts",
                                  "t17"."ends",
                                  "t17"."trial_start",
                                  CASE
                                    WHEN "t17"."trial_start" < "t17"."starts"
                                    THEN "t17"."trial_start"
                                    ELSE CAST(NULL AS DATE)
                                  END AS "trial_from",
                                  COALESCE(
                                    CASE
                                      WHEN "t17"."trial_start" < "t17"."starts"
                                      THEN "t17"."trial_start"
                                      ELSE CAST(NULL AS DATE)
                                    END,
                                    "t17"."starts"
                                  ) AS "first"
                                FROM (
                                  SELECT
                                    "t5"."subscription_id",
                                    "t5"."account_id",
                                    "t5"."stripe_subscription_id",
                                    "t5"."data_source",
                                    "t5"."plan_type",
                                    "t5"."billing_interval",
                                    "t5"."subscription_status" AS "last_status",
                                    "t16"."trial_id" IS NOT NULL AS "is_trial_row",
                                    CASE
                                      WHEN (
                                        "t5"."data_source" = 'stripe_only'
                                      )
                                      AND (
                                        "t5"."trial_end_date" > "t5"."subscription_started_at"
                                      )
                                      THEN "t5"."trial_end_date"
                                      ELSE "t5"."subscription_started_at"
                                    END AS "starts",
                                    "t5"."ended_at" AS "ends",
                                    "t5"."trial_start_date" AS "trial_start"
                                  FROM "intermediate"."int_subscriptions__core" AS "t5"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t12"."subscription_id" AS "trial_id"
                                    FROM (
                                      SELECT
                                        *
                                      FROM "staging"."stg_app_database__subscriptions" AS "t3"
                                      WHERE
                                        COALESCE(
                                          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t3"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                          OR (
                                            "t3"."plan_tier" = 'Trial'
                                          ),
                                          FALSE
                                        )
                                    ) AS "t12"
                                  ) AS "t16"
                                    ON "t5"."subscription_id" = "t16"."trial_id"
                                ) AS "t17"
                              ) AS "t18"
                            ) AS "t19"
                          ) AS "t22"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t21"."subscription_id",
                              "t21"."first",
                              "t21"."ends",
                              "t4"."valid_from" AS "day"
                            FROM (
                              SELECT
                                "t18".*
                                EXCLUDE ("trial_start")
                              FROM (
                                SELECT
                                  "t17"."subscription_id",
                                  "t17"."account_id",
                                  "t17"."stripe_subscription_id",
                                  "t17"."data_source",
                                  "t17"."plan_type",
                                  "t17"."billing_interval",
                                  "t17"."last_status",
                                  "t17"."is_trial_row",
                                  "t17"."starts",
                                  "t17"."ends",
                                  "t17"."trial_start",
                                  CASE
                                    WHEN "t17"."trial_start" < "t17"."starts"
                                    THEN "t17"."trial_start"
                                    ELSE CAST(NULL AS DATE)
                                  END AS "trial_from",
                                  COALESCE(
                                    CASE
                                      WHEN "t17"."trial_start" < "t17"."starts"
                                      THEN "t17"."trial_start"
                                      ELSE CAST(NULL AS DATE)
                                    END,
                                    "t17"."starts"
                                  ) AS "first"
                                FROM (
                                  SELECT
                                    "t5"."subscription_id",
                                    "t5"."account_id",
                                    "t5"."stripe_subscription_id",
                                    "t5"."data_source",
                                    "t5"."plan_type",
                                    "t5"."billing_interval",
                                    "t5"."subscription_status" AS "last_status",
                                    "t16"."trial_id" IS NOT NULL AS "is_trial_row",
                                    CASE
                                      WHEN (
                                        "t5"."data_source" = 'stripe_only'
                                      )
                                      AND (
                                        "t5"."trial_end_date" > "t5"."subscription_started_at"
                                      )
                                      THEN "t5"."trial_end_date"
                                      ELSE "t5"."subscription_started_at"
                                    END AS "starts",
                                    "t5"."ended_at" AS "ends",
                                    "t5"."trial_start_date" AS "trial_start"
                                  FROM "intermediate"."int_subscriptions__core" AS "t5"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t12"."subscription_id" AS "trial_id"
                                    FROM (
                                      SELECT
                                        *
                                      FROM "staging"."stg_app_database__subscriptions" AS "t3"
                                      WHERE
                                        COALESCE(
                                          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t3"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                          OR (
                                            "t3"."plan_tier" = 'Trial'
                                          ),
                                          FALSE
                                        )
                                    ) AS "t12"
                                  ) AS "t16"
                                    ON "t5"."subscription_id" = "t16"."trial_id"
                                ) AS "t17"
                              ) AS "t18"
                            ) AS "t21"
                            INNER JOIN "timeline"."account_mrr" AS "t4"
                              ON "t21"."account_id" = "t4"."account_id"
                          ) AS "t27"
                        ) AS "t28"
                      ) AS "t29"
                      WHERE
                        "t29"."day" > "t29"."first"
                        AND (
                          (
                            "t29"."day" <= "t29"."ends"
                          ) OR (
                            "t29"."ends" IS NULL
                          )
                        )
                    ) AS "t30"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t19"."subscription_id",
                          "t19"."first",
                          "t19"."ends",
                          "t19"."trial_from" AS "day"
                        FROM (
                          SELECT
                            "t18".*
                            EXCLUDE ("trial_start")
                          FROM (
                            SELECT
                              "t17"."subscription_id",
                              "t17"."account_id",
                              "t17"."stripe_subscription_id",
                              "t17"."data_source",
                              "t17"."plan_type",
                              "t17"."billing_interval",
                              "t17"."last_status",
                              "t17"."is_trial_row",
                              "t17"."starts",
                              "t17"."ends",
                              "t17"."trial_start",
                              CASE
                                WHEN "t17"."trial_start" < "t17"."starts"
                                THEN "t17"."trial_start"
                                ELSE CAST(NULL AS DATE)
                              END AS "trial_from",
                              COALESCE(
                                CASE
                                  WHEN "t17"."trial_start" < "t17"."starts"
                                  THEN "t17"."trial_start"
                                  ELSE CAST(NULL AS DATE)
                                END,
                                "t17"."starts"
                              ) AS "first"
                            FROM (
                              SELECT
                                "t5"."subscription_id",
                                "t5"."account_id",
                                "t5"."stripe_subscription_id",
                                "t5"."data_source",
                                "t5"."plan_type",
                                "t5"."billing_interval",
                                "t5"."subscription_status" AS "last_status",
                                "t16"."trial_id" IS NOT NULL AS "is_trial_row",
                                CASE
                                  WHEN (
                                    "t5"."data_source" = 'stripe_only'
                                  )
                                  AND (
                                    "t5"."trial_end_date" > "t5"."subscription_started_at"
                                  )
                                  THEN "t5"."trial_end_date"
                                  ELSE "t5"."subscription_started_at"
                                END AS "starts",
                                "t5"."ended_at" AS "ends",
                                "t5"."trial_start_date" AS "trial_start"
                              FROM "intermediate"."int_subscriptions__core" AS "t5"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t12"."subscription_id" AS "trial_id"
                                FROM (
                                  SELECT
                                    *
                                  FROM "staging"."stg_app_database__subscriptions" AS "t3"
                                  WHERE
                                    COALESCE(
                                      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t3"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                      OR (
                                        "t3"."plan_tier" = 'Trial'
                                      ),
                                      FALSE
                                    )
                                ) AS "t12"
                              ) AS "t16"
                                ON "t5"."subscription_id" = "t16"."trial_id"
                            ) AS "t17"
                          ) AS "t18"
                        ) AS "t19"
                      ) AS "t23"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t19"."subscription_id",
                          "t19"."first",
                          "t19"."ends",
                          "t19"."starts" AS "day"
                        FROM (
                          SELECT
                            "t18".*
                            EXCLUDE ("trial_start")
                          FROM (
                            SELECT
                              "t17"."subscription_id",
                              "t17"."account_id",
                              "t17"."stripe_subscription_id",
                              "t17"."data_source",
                              "t17"."plan_type",
                              "t17"."billing_interval",
                              "t17"."last_status",
                              "t17"."is_trial_row",
                              "t17"."starts",
                              "t17"."ends",
                              "t17"."trial_start",
                              CASE
                                WHEN "t17"."trial_start" < "t17"."starts"
                                THEN "t17"."trial_start"
                                ELSE CAST(NULL AS DATE)
                              END AS "trial_from",
                              COALESCE(
                                CASE
                                  WHEN "t17"."trial_start" < "t17"."starts"
                                  THEN "t17"."trial_start"
                                  ELSE CAST(NULL AS DATE)
                                END,
                                "t17"."starts"
                              ) AS "first"
                            FROM (
                              SELECT
                                "t5"."subscription_id",
                                "t5"."account_id",
                                "t5"."stripe_subscription_id",
                                "t5"."data_source",
                                "t5"."plan_type",
                                "t5"."billing_interval",
                                "t5"."subscription_status" AS "last_status",
                                "t16"."trial_id" IS NOT NULL AS "is_trial_row",
                                CASE
                                  WHEN (
                                    "t5"."data_source" = 'stripe_only'
                                  )
                                  AND (
                                    "t5"."trial_end_date" > "t5"."subscription_started_at"
                                  )
                                  THEN "t5"."trial_end_date"
                                  ELSE "t5"."subscription_started_at"
                                END AS "starts",
                                "t5"."ended_at" AS "ends",
                                "t5"."trial_start_date" AS "trial_start"
                              FROM "intermediate"."int_subscriptions__core" AS "t5"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t12"."subscription_id" AS "trial_id"
                                FROM (
                                  SELECT
                                    *
                                  FROM "staging"."stg_app_database__subscriptions" AS "t3"
                                  WHERE
                                    COALESCE(
                                      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t3"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                      OR (
                                        "t3"."plan_tier" = 'Trial'
                                      ),
                                      FALSE
                                    )
                                ) AS "t12"
                              ) AS "t16"
                                ON "t5"."subscription_id" = "t16"."trial_id"
                            ) AS "t17"
                          ) AS "t18"
                        ) AS "t19"
                      ) AS "t24"
                    ) AS "t25"
                  ) AS "t31"
                  WHERE
                    "t31"."day" <= MAKE_DATE(2026, 6, 30)
                ) AS "t32"
              ) AS "t34"
              INNER JOIN (
                SELECT
                  "t18".*
                  EXCLUDE ("trial_start")
                FROM (
                  SELECT
                    "t17"."subscription_id",
                    "t17"."account_id",
                    "t17"."stripe_subscription_id",
                    "t17"."data_source",
                    "t17"."plan_type",
                    "t17"."billing_interval",
                    "t17"."last_status",
                    "t17"."is_trial_row",
                    "t17"."starts",
                    "t17"."ends",
                    "t17"."trial_start",
                    CASE
                      WHEN "t17"."trial_start" < "t17"."starts"
                      THEN "t17"."trial_start"
                      ELSE CAST(NULL AS DATE)
                    END AS "trial_from",
                    COALESCE(
                      CASE
                        WHEN "t17"."trial_start" < "t17"."starts"
                        THEN "t17"."trial_start"
                        ELSE CAST(NULL AS DATE)
                      END,
                      "t17"."starts"
                    ) AS "first"
                  FROM (
                    SELECT
                      "t5"."subscription_id",
                      "t5"."account_id",
                      "t5"."stripe_subscription_id",
                      "t5"."data_source",
                      "t5"."plan_type",
                      "t5"."billing_interval",
                      "t5"."subscription_status" AS "last_status",
                      "t16"."trial_id" IS NOT NULL AS "is_trial_row",
                      CASE
                        WHEN (
                          "t5"."data_source" = 'stripe_only'
                        )
                        AND (
                          "t5"."trial_end_date" > "t5"."subscription_started_at"
                        )
                        THEN "t5"."trial_end_date"
                        ELSE "t5"."subscription_started_at"
                      END AS "starts",
                      "t5"."ended_at" AS "ends",
                      "t5"."trial_start_date" AS "trial_start"
                    FROM "intermediate"."int_subscriptions__core" AS "t5"
                    LEFT OUTER JOIN (
                      SELECT
                        "t12"."subscription_id" AS "trial_id"
                      FROM (
                        SELECT
                          *
                        FROM "staging"."stg_app_database__subscriptions" AS "t3"
                        WHERE
                          COALESCE(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM("t3"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                            OR (
                              "t3"."plan_tier" = 'Trial'
                            ),
                            FALSE
                          )
                      ) AS "t12"
                    ) AS "t16"
                      ON "t5"."subscription_id" = "t16"."trial_id"
                  ) AS "t17"
                ) AS "t18"
              ) AS "t20"
                ON "t34"."_id" = "t20"."subscription_id"
              LEFT OUTER JOIN (
                SELECT
                  "t0"."account_id" AS "payer",
                  "t0"."valid_from" AS "held_from",
                  "t0"."subscription_id" AS "counted",
                  "t0"."mrr" AS "paid",
                  COALESCE("t0"."valid_to", MAKE_DATE(9999, 12, 31)) AS "held_to",
                  "t0"."previous_mrr" AS "paid_before",
                  "t0"."had_mrr_before",
                  LAG("t0"."plan_tier") OVER (
                    PARTITION BY "t0"."account_id"
                    ORDER BY "t0"."valid_from" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "plan_before"
                FROM "timeline"."account_mrr" AS "t0"
              ) AS "t8"
                ON "t20"."account_id" = "t8"."payer"
                AND "t34"."day" >= "t8"."held_from"
                AND "t34"."day" < "t8"."held_to"
              LEFT OUTER JOIN (
                SELECT
                  "t10"."entity_key" AS "watched",
                  "t10"."valid_from" AS "watched_from",
                  COALESCE("t10"."valid_to", MAKE_DATE(9999, 12, 31)) AS "watched_to",
                  CASE "t10"."value"
                    WHEN 'trialing'
                    THEN 'trial'
                    WHEN 'incomplete_expired'
                    THEN 'expired'
                    ELSE "t10"."value"
                  END AS "observed"
                FROM "t9" AS "t10"
              ) AS "t14"
                ON "t20"."stripe_subscription_id" = "t14"."watched"
                AND "t34"."day" >= "t14"."watched_from"
                AND "t34"."day" < "t14"."watched_to"
            ) AS "t35"
          ) AS "t36"
          WHERE
            "t36"."_first"
            OR (
              (
                NOT (
                  "t36"."_first"
                )
                AND NOT (
                  "t36"."subscription_status" IS NOT DISTINCT FROM "t36"."_before_subscription_status"
                )
              )
              OR (
                NOT (
                  "t36"."_first"
                )
                AND NOT (
                  "t36"."monthly_recurring_revenue" IS NOT DISTINCT FROM "t36"."_before_monthly_recurring_revenue"
                )
              )
            )
        ) AS "t37"
      ) AS "t38"
    ) AS "t39"
  ) AS "t40"
) AS "t41"
