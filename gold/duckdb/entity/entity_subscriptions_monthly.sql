SELECT
  "t14"."subscription_id",
  "t14"."month_start_date",
  "t14"."month_end_date",
  "t14"."account_id",
  "t14"."plan_type",
  "t14"."billing_interval",
  "t14"."subscription_state",
  "t14"."monthly_recurring_revenue",
  "t14"."annual_recurring_revenue",
  "t14"."previous_mrr",
  "t14"."new_mrr",
  "t14"."expansion_mrr",
  "t14"."contraction_mrr",
  "t14"."churned_mrr",
  "t14"."reactivation_mrr",
  "t14"."subscription_value_tier",
  "t14"."cohort_month",
  "t14"."months_since_start",
  "t14"."account_cohort_month",
  "t14"."is_retained",
  "t14"."active_subscription_count",
  "t14"."new_subscription_count",
  "t14"."churned_subscription_count"
FROM (
  SELECT
    "t13"."subscription_id",
    "t13"."month_end_date",
    "t13"."account_id",
    CAST(CAST(DATE_TRUNC('MONTH', "t13"."month_end_date") AS TIMESTAMP) AS DATE) AS "month_start_date",
    "t13"."plan_tier" AS "plan_type",
    "t13"."billing_cycle" AS "billing_interval",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      AND (
        COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN 'new'
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN 'active'
      WHEN COALESCE(
        (
          "t10"."then_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      AND (
        COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN 'churned'
      WHEN COALESCE(
        (
          "t10"."then_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN 'replaced'
      ELSE 'inactive'
    END AS "subscription_state",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "monthly_recurring_revenue",
    CAST(CAST(CASE
      WHEN ABS(
        CASE
          WHEN COALESCE(
            (
              "t9"."now_id" = "t13"."subscription_id"
            )
            AND (
              COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
            ),
            FALSE
          )
          THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
          ELSE CAST(0 AS DECIMAL(18, 2))
        END * 12
      ) < 1000000000000000.0
      THEN CASE
        WHEN COALESCE(
          (
            "t9"."now_id" = "t13"."subscription_id"
          )
          AND (
            COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
          ),
          FALSE
        )
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END * 12
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_recurring_revenue",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      OR COALESCE(
        (
          "t10"."then_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2)))
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "previous_mrr",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN CASE
        WHEN (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) = 0
        )
        AND NOT (
          COALESCE("t10"."paid_by_then", FALSE)
        )
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "new_mrr",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN CASE
        WHEN (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2)))
        )
        THEN CAST(CAST(CASE
          WHEN ABS(
            COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) - COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2)))
          ) < 1000000000000000.0
          THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) - COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2)))
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "expansion_mrr",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN CASE
        WHEN (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) < COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2)))
        )
        THEN CAST(CAST(CASE
          WHEN ABS(
            COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) - COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
          ) < 1000000000000000.0
          THEN COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) - COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "contraction_mrr",
    CASE
      WHEN COALESCE(
        (
          "t10"."then_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      AND (
        COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN CASE
        WHEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) = 0
        THEN COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "churned_mrr",
    CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN CASE
        WHEN (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) = 0
        )
        AND COALESCE("t10"."paid_by_then", FALSE)
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "reactivation_mrr",
    CASE
      WHEN CASE
        WHEN COALESCE(
          (
            "t9"."now_id" = "t13"."subscription_id"
          )
          AND (
            COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
          ),
          FALSE
        )
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END >= 1000
      THEN 'high'
      WHEN CASE
        WHEN COALESCE(
          (
            "t9"."now_id" = "t13"."subscription_id"
          )
          AND (
            COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
          ),
          FALSE
        )
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END >= 500
      THEN 'mid'
      WHEN CASE
        WHEN COALESCE(
          (
            "t9"."now_id" = "t13"."subscription_id"
          )
          AND (
            COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
          ),
          FALSE
        )
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END >= 100
      THEN 'standard'
      WHEN CASE
        WHEN COALESCE(
          (
            "t9"."now_id" = "t13"."subscription_id"
          )
          AND (
            COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
          ),
          FALSE
        )
        THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2)))
        ELSE CAST(0 AS DECIMAL(18, 2))
      END > 0
      THEN 'low'
      ELSE 'no'
    END AS "subscription_value_tier",
    CAST(CAST(DATE_TRUNC('MONTH', "t13"."start_date") AS TIMESTAMP) AS DATE) AS "cohort_month",
    (
      (
        (
          EXTRACT(year FROM CAST(CAST(DATE_TRUNC('MONTH', "t13"."month_end_date") AS TIMESTAMP) AS DATE)) - EXTRACT(year FROM CAST(CAST(DATE_TRUNC('MONTH', "t13"."start_date") AS TIMESTAMP) AS DATE))
        ) * 12
      ) + (
        EXTRACT(month FROM CAST(CAST(DATE_TRUNC('MONTH', "t13"."month_end_date") AS TIMESTAMP) AS DATE)) - EXTRACT(month FROM CAST(CAST(DATE_TRUNC('MONTH', "t13"."start_date") AS TIMESTAMP) AS DATE))
      )
    ) - CASE
      WHEN EXTRACT(day FROM CAST(CAST(DATE_TRUNC('MONTH', "t13"."month_end_date") AS TIMESTAMP) AS DATE)) < EXTRACT(day FROM CAST(CAST(DATE_TRUNC('MONTH', "t13"."start_date") AS TIMESTAMP) AS DATE))
      THEN 1
      ELSE 0
    END AS "months_since_start",
    CAST(CAST(DATE_TRUNC('MONTH', "t9"."first_paid_date") AS TIMESTAMP) AS DATE) AS "account_cohort_month",
    CASE
      WHEN COALESCE(
        (
          "t10"."then_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
      ELSE CAST(NULL AS BOOLEAN)
    END AS "is_retained",
    CAST(CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      THEN 1
      ELSE 0
    END AS BIGINT) AS "active_subscription_count",
    CAST(CASE
      WHEN COALESCE(
        (
          "t9"."now_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      AND (
        COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN 1
      ELSE 0
    END AS BIGINT) AS "new_subscription_count",
    CAST(CASE
      WHEN COALESCE(
        (
          "t10"."then_id" = "t13"."subscription_id"
        )
        AND (
          COALESCE("t10"."then", CAST(0 AS DECIMAL(18, 2))) > 0
        ),
        FALSE
      )
      AND (
        COALESCE("t9"."now", CAST(0 AS DECIMAL(18, 2))) = 0
      )
      THEN 1
      ELSE 0
    END AS BIGINT) AS "churned_subscription_count"
  FROM (
    SELECT
      "t11"."subscription_id",
      "t11"."account_id",
      "t11"."plan_tier",
      "t11"."billing_cycle",
      "t11"."start_date",
      "t11"."month_end_date",
      CAST(CAST(CAST(CAST(DATE_TRUNC('MONTH', "t11"."month_end_date") AS TIMESTAMP) AS DATE) - INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS "_last_end"
    FROM (
      SELECT
        "t8"."subscription_id",
        "t8"."account_id",
        "t8"."plan_tier",
        "t8"."billing_cycle",
        "t8"."start_date",
        "t7"."month_end_date"
      FROM (
        SELECT
          "t1"."subscription_id",
          "t1"."account_id",
          "t1"."plan_tier",
          "t1"."billing_cycle",
          "t1"."start_date"
        FROM "staging"."stg_app_database__subscriptions" AS "t1"
        WHERE
          "t1"."start_date" <= MAKE_DATE(2026, 6, 30)
      ) AS "t8"
      INNER JOIN (
        SELECT
          "t2"."day" AS "month_end_date"
        FROM "timeline"."days" AS "t2"
        WHERE
          "t2"."is_month_end"
      ) AS "t7"
        ON "t7"."month_end_date" >= "t8"."start_date"
    ) AS "t11"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "now_account",
      "t0"."valid_from" AS "now_from",
      "t0"."subscription_id" AS "now_id",
      "t0"."mrr" AS "now",
      COALESCE("t0"."valid_to", MAKE_DATE(9999, 12, 31)) AS "now_to",
      "t0"."first_paid_date"
    FROM "timeline"."account_mrr" AS "t0"
  ) AS "t9"
    ON "t13"."account_id" = "t9"."now_account"
    AND "t13"."month_end_date" >= "t9"."now_from"
    AND "t13"."month_end_date" < "t9"."now_to"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "then_account",
      "t0"."valid_from" AS "then_from",
      "t0"."subscription_id" AS "then_id",
      "t0"."mrr" AS "then",
      COALESCE("t0"."valid_to", MAKE_DATE(9999, 12, 31)) AS "then_to",
      "t0"."first_paid_date" IS NOT NULL AS "paid_by_then"
    FROM "timeline"."account_mrr" AS "t0"
  ) AS "t10"
    ON "t13"."account_id" = "t10"."then_account"
    AND "t13"."_last_end" >= "t10"."then_from"
    AND "t13"."_last_end" < "t10"."then_to"
) AS "t14"
