WITH "t56" AS (
  SELECT
    "t44"."subscription_id",
    "t44"."month_start_date",
    "t44"."month_end_date",
    "t44"."account_id",
    "t44"."plan_type",
    "t44"."billing_interval",
    "t44"."subscription_state",
    "t44"."monthly_recurring_revenue",
    "t44"."annual_recurring_revenue",
    "t44"."previous_mrr",
    "t44"."new_mrr",
    "t44"."expansion_mrr",
    "t44"."contraction_mrr",
    "t44"."churned_mrr",
    "t44"."reactivation_mrr",
    "t44"."subscription_value_tier",
    "t44"."cohort_month",
    "t44"."months_since_start",
    "t44"."account_cohort_month",
    "t44"."is_retained",
    "t44"."active_subscription_count",
    "t44"."new_subscription_count",
    "t44"."churned_subscription_count",
    "t44"."last_end",
    "t45"."_owner",
    "t45"."_end",
    "t45"."mrr_now",
    "t45"."first_paid",
    "t21"."_account",
    "t21"."_day",
    "t21"."before"
  FROM (
    SELECT
      "t0"."subscription_id",
      "t0"."month_start_date",
      "t0"."month_end_date",
      "t0"."account_id",
      "t0"."plan_type",
      "t0"."billing_interval",
      "t0"."subscription_state",
      "t0"."monthly_recurring_revenue",
      "t0"."annual_recurring_revenue",
      "t0"."previous_mrr",
      "t0"."new_mrr",
      "t0"."expansion_mrr",
      "t0"."contraction_mrr",
      "t0"."churned_mrr",
      "t0"."reactivation_mrr",
      "t0"."subscription_value_tier",
      "t0"."cohort_month",
      "t0"."months_since_start",
      "t0"."account_cohort_month",
      "t0"."is_retained",
      "t0"."active_subscription_count",
      "t0"."new_subscription_count",
      "t0"."churned_subscription_count",
      CAST(CAST("t0"."month_start_date" - INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS "last_end"
    FROM "entity"."entity_subscriptions_monthly" AS "t0"
  ) AS "t44"
  INNER JOIN (
    SELECT
      "t1"."account_id" AS "_owner",
      "t1"."snapshot_date" AS "_end",
      "t1"."monthly_recurring_revenue" AS "mrr_now",
      CAST(CAST(DATE_TRUNC('MONTH', "t1"."first_paid_date") AS TIMESTAMP) AS DATE) AS "first_paid"
    FROM "entity"."entity_customers_daily" AS "t1"
  ) AS "t45"
    ON "t44"."account_id" = "t45"."_owner" AND "t44"."month_end_date" = "t45"."_end"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_account",
      "t1"."snapshot_date" AS "_day",
      "t1"."monthly_recurring_revenue" AS "before"
    FROM "entity"."entity_customers_daily" AS "t1"
  ) AS "t21"
    ON "t44"."account_id" = "t21"."_account" AND "t44"."last_end" = "t21"."_day"
), "t92" AS (
  SELECT
    "t72"."account_id",
    "t72"."month_end_date",
    SUM("t72"."monthly_recurring_revenue") AS "paid",
    SUM(
      (
        (
          "t72"."new_mrr" + "t72"."expansion_mrr" + "t72"."reactivation_mrr"
        ) - "t72"."contraction_mrr"
      ) - "t72"."churned_mrr"
    ) AS "moved",
    CAST(SUM("t72"."active_subscription_count") AS BIGINT) AS "active",
    MAX("t72"."mrr_now") AS "mrr_now",
    MAX("t72"."mrr_before") AS "mrr_before"
  FROM (
    SELECT
      "t60"."subscription_id",
      "t60"."month_start_date",
      "t60"."month_end_date",
      "t60"."account_id",
      "t60"."plan_type",
      "t60"."billing_interval",
      "t60"."subscription_state",
      "t60"."monthly_recurring_revenue",
      "t60"."annual_recurring_revenue",
      "t60"."previous_mrr",
      "t60"."new_mrr",
      "t60"."expansion_mrr",
      "t60"."contraction_mrr",
      "t60"."churned_mrr",
      "t60"."reactivation_mrr",
      "t60"."subscription_value_tier",
      "t60"."cohort_month",
      "t60"."months_since_start",
      "t60"."account_cohort_month",
      "t60"."is_retained",
      "t60"."active_subscription_count",
      "t60"."new_subscription_count",
      "t60"."churned_subscription_count",
      "t60"."last_end",
      "t60"."_owner",
      "t60"."_end",
      "t60"."mrr_now",
      "t60"."first_paid",
      "t60"."_account",
      "t60"."_day",
      "t60"."before",
      COALESCE("t60"."before", CAST(0 AS DECIMAL(18, 2))) AS "mrr_before"
    FROM "t56" AS "t60"
  ) AS "t72"
  GROUP BY
    1,
    2
)
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
        *
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
                *
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
                        'every subscription that began has a history' AS "statement",
                        CONCAT_WS('|', COALESCE("t55"."_lk0", "t55"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t55"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t55"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END AS "differences"
                      FROM (
                        SELECT
                          "t40"."_lk0",
                          "t25"."_rk0"
                        FROM (
                          SELECT
                            "t6"."subscription_id" AS "_lk0"
                          FROM "entity"."entity_subscriptions" AS "t6"
                          WHERE
                            "t6"."subscription_started_at" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t40"
                        LEFT OUTER JOIN (
                          SELECT
                            "t3"."subscription_id" AS "_rk0"
                          FROM "entity"."entity_subscriptions_history" AS "t3"
                          WHERE
                            "t3"."is_current"
                        ) AS "t25"
                          ON "t40"."_lk0" = "t25"."_rk0"
                      ) AS "t55"
                      WHERE
                        NOT (
                          (
                            "t55"."_lk0" IS NOT NULL
                          ) AND (
                            "t55"."_rk0" IS NOT NULL
                          )
                        )
                    ) AS "t63"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'last period of a subscription = today' AS "statement",
                        CONCAT_WS('|', COALESCE("t49"."_lk0", "t49"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t49"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t49"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
                          THEN ''
                          ELSE 'monthly_recurring_revenue '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t26"."_lk0",
                          "t26"."_l0",
                          "t34"."_rk0",
                          "t34"."_r0"
                        FROM (
                          SELECT
                            "t3"."subscription_id" AS "_lk0",
                            "t3"."monthly_recurring_revenue" AS "_l0"
                          FROM "entity"."entity_subscriptions_history" AS "t3"
                          WHERE
                            "t3"."is_current"
                        ) AS "t26"
                        LEFT OUTER JOIN (
                          SELECT
                            "t6"."subscription_id" AS "_rk0",
                            "t6"."monthly_recurring_revenue" AS "_r0"
                          FROM "entity"."entity_subscriptions" AS "t6"
                        ) AS "t34"
                          ON "t26"."_lk0" = "t34"."_rk0"
                      ) AS "t49"
                      WHERE
                        NOT (
                          (
                            "t49"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t49"."_rk0" IS NOT NULL
                          )
                          AND "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
                        )
                    ) AS "t64"
                  ) AS "t75"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'a period''s subscription is told alike' AS "statement",
                      CONCAT_WS('|', COALESCE("t48"."_lk0", "t48"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t48"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t48"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
                        THEN ''
                        ELSE 'account_id '
                      END || CASE
                        WHEN "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1"
                        THEN ''
                        ELSE 'data_source '
                      END || CASE WHEN "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2" THEN '' ELSE 'plan_type ' END || CASE
                        WHEN "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3"
                        THEN ''
                        ELSE 'billing_interval '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t30"."_lk0",
                        "t30"."_l0",
                        "t30"."_l1",
                        "t30"."_l2",
                        "t30"."_l3",
                        "t32"."_rk0",
                        "t32"."_r0",
                        "t32"."_r1",
                        "t32"."_r2",
                        "t32"."_r3"
                      FROM (
                        SELECT
                          "t3"."subscription_id" AS "_lk0",
                          "t3"."account_id" AS "_l0",
                          "t3"."data_source" AS "_l1",
                          "t3"."plan_type" AS "_l2",
                          "t3"."billing_interval" AS "_l3"
                        FROM "entity"."entity_subscriptions_history" AS "t3"
                      ) AS "t30"
                      LEFT OUTER JOIN (
                        SELECT
                          "t6"."subscription_id" AS "_rk0",
                          "t6"."account_id" AS "_r0",
                          "t6"."data_source" AS "_r1",
                          "t6"."plan_type" AS "_r2",
                          "t6"."billing_interval" AS "_r3"
                        FROM "entity"."entity_subscriptions" AS "t6"
                      ) AS "t32"
                        ON "t30"."_lk0" = "t32"."_rk0"
                    ) AS "t48"
                    WHERE
                      NOT (
                        (
                          "t48"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t48"."_rk0" IS NOT NULL
                        )
                        AND "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
                        AND "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1"
                        AND "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2"
                        AND "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3"
                      )
                  ) AS "t83"
                ) AS "t84"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'ARR of a period' AS "statement",
                    CONCAT_WS(
                      '|',
                      COALESCE("t54"."_lk0", "t54"."_rk0"),
                      COALESCE(CAST("t54"."_lk1" AS TEXT), CAST("t54"."_rk1" AS TEXT))
                    ) AS "entity_key",
                    CASE
                      WHEN "t54"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t54"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t54"."_l0" IS NOT DISTINCT FROM "t54"."_r0"
                      THEN ''
                      ELSE 'annual_recurring_revenue '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t29"."_lk0",
                      "t29"."_lk1",
                      "t29"."_l0",
                      "t39"."_rk0",
                      "t39"."_rk1",
                      "t39"."_r0"
                    FROM (
                      SELECT
                        "t3"."subscription_id" AS "_lk0",
                        "t3"."valid_from" AS "_lk1",
                        "t3"."annual_recurring_revenue" AS "_l0"
                      FROM "entity"."entity_subscriptions_history" AS "t3"
                    ) AS "t29"
                    FULL OUTER JOIN (
                      SELECT
                        "t3"."subscription_id" AS "_rk0",
                        "t3"."valid_from" AS "_rk1",
                        "t3"."monthly_recurring_revenue" * 12 AS "_r0"
                      FROM "entity"."entity_subscriptions_history" AS "t3"
                    ) AS "t39"
                      ON "t29"."_lk0" = "t39"."_rk0" AND "t29"."_lk1" = "t39"."_rk1"
                  ) AS "t54"
                  WHERE
                    NOT (
                      (
                        "t54"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t54"."_rk0" IS NOT NULL
                      )
                      AND "t54"."_l0" IS NOT DISTINCT FROM "t54"."_r0"
                    )
                ) AS "t73"
              ) AS "t86"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a period repeats the one before' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t53"."_lk0", "t53"."_rk0"),
                    COALESCE(CAST("t53"."_lk1" AS TEXT), CAST("t53"."_rk1" AS TEXT))
                  ) AS "entity_key",
                  CASE
                    WHEN "t53"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t53"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
                    THEN ''
                    ELSE 'previous_status '
                  END || CASE
                    WHEN "t53"."_l1" IS NOT DISTINCT FROM "t53"."_r1"
                    THEN ''
                    ELSE 'previous_value_tier '
                  END AS "differences"
                FROM (
                  SELECT
                    "t37"."_lk0",
                    "t37"."_lk1",
                    "t37"."_l0",
                    "t37"."_l1",
                    "t38"."_rk0",
                    "t38"."_rk1",
                    "t38"."_r0",
                    "t38"."_r1"
                  FROM (
                    SELECT
                      "t3"."subscription_id" AS "_lk0",
                      "t3"."valid_from" AS "_lk1",
                      "t3"."previous_status" AS "_l0",
                      "t3"."previous_value_tier" AS "_l1"
                    FROM "entity"."entity_subscriptions_history" AS "t3"
                    WHERE
                      "t3"."previous_status" IS NOT NULL
                  ) AS "t37"
                  FULL OUTER JOIN (
                    SELECT
                      "t3"."subscription_id" AS "_rk0",
                      "t3"."valid_to" AS "_rk1",
                      "t3"."subscription_status" AS "_r0",
                      "t3"."subscription_value_tier" AS "_r1"
                    FROM "entity"."entity_subscriptions_history" AS "t3"
                    WHERE
                      "t3"."valid_to" IS NOT NULL
                  ) AS "t38"
                    ON "t37"."_lk0" = "t38"."_rk0" AND "t37"."_lk1" = "t38"."_rk1"
                ) AS "t53"
                WHERE
                  NOT (
                    (
                      "t53"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t53"."_rk0" IS NOT NULL
                    )
                    AND "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
                    AND "t53"."_l1" IS NOT DISTINCT FROM "t53"."_r1"
                  )
              ) AS "t80"
            ) AS "t90"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'changes of MRR add up to an account''s MRR' AS "statement",
                CONCAT_WS('|', COALESCE("t57"."_lk0", "t57"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t57"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t57"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE WHEN "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0" THEN '' ELSE 'mrr ' END AS "differences"
              FROM (
                SELECT
                  "t36"."_lk0",
                  "t36"."_l0",
                  "t46"."_rk0",
                  "t46"."_r0"
                FROM (
                  SELECT
                    "t2"."account_id" AS "_lk0",
                    "t2"."mrr" AS "_l0"
                  FROM "timeline"."account_mrr" AS "t2"
                  WHERE
                    "t2"."valid_to" IS NULL
                ) AS "t36"
                LEFT OUTER JOIN (
                  SELECT
                    "t28"."account_id" AS "_rk0",
                    "t28"."gained" AS "_r0"
                  FROM (
                    SELECT
                      "t3"."account_id",
                      SUM("t3"."mrr_change_amount") AS "gained"
                    FROM "entity"."entity_subscriptions_history" AS "t3"
                    GROUP BY
                      1
                  ) AS "t28"
                ) AS "t46"
                  ON "t36"."_lk0" = "t46"."_rk0"
              ) AS "t57"
              WHERE
                NOT (
                  (
                    "t57"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t57"."_rk0" IS NOT NULL
                  )
                  AND "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
                )
            ) AS "t82"
          ) AS "t91"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'MRR of a subscription''s periods' AS "statement",
              CONCAT_WS('|', COALESCE("t87"."_lk0", "t87"."_rk0")) AS "entity_key",
              CASE
                WHEN "t87"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t87"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE WHEN "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0" THEN '' ELSE 'usd_days ' END AS "differences"
            FROM (
              SELECT
                "t76"."_lk0",
                "t76"."_l0",
                "t77"."_rk0",
                "t77"."_r0"
              FROM (
                SELECT
                  "t58"."subscription_id" AS "_lk0",
                  "t58"."usd_days" AS "_l0"
                FROM (
                  SELECT
                    "t50"."subscription_id",
                    SUM("t50"."usd_days") AS "usd_days"
                  FROM (
                    SELECT
                      "t3"."subscription_id",
                      "t3"."valid_from",
                      "t3"."valid_to",
                      "t3"."is_current",
                      "t3"."account_id",
                      "t3"."change_type",
                      "t3"."subscription_status",
                      "t3"."previous_status",
                      "t3"."plan_type",
                      "t3"."previous_plan_type",
                      "t3"."billing_interval",
                      "t3"."monthly_recurring_revenue",
                      "t3"."previous_mrr",
                      "t3"."mrr_change_amount",
                      "t3"."annual_recurring_revenue",
                      "t3"."subscription_value_tier",
                      "t3"."previous_value_tier",
                      "t3"."is_in_trial",
                      "t3"."has_churned",
                      "t3"."subscription_started_at",
                      "t3"."subscription_age_days",
                      "t3"."data_source",
                      COALESCE(
                        "t3"."valid_to",
                        CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE)
                      ) AS "until",
                      "t3"."monthly_recurring_revenue" * DATE_DIFF(
                        'DAY',
                        "t3"."valid_from",
                        COALESCE(
                          "t3"."valid_to",
                          CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE)
                        )
                      ) AS "usd_days"
                    FROM "entity"."entity_subscriptions_history" AS "t3"
                  ) AS "t50"
                  GROUP BY
                    1
                ) AS "t58"
                WHERE
                  "t58"."usd_days" <> 0
              ) AS "t76"
              FULL OUTER JOIN (
                SELECT
                  "t59"."subscription_id" AS "_rk0",
                  "t59"."usd_days" AS "_r0"
                FROM (
                  SELECT
                    "t51"."subscription_id",
                    SUM("t51"."usd_days") AS "usd_days"
                  FROM (
                    SELECT
                      "t2"."account_id",
                      "t2"."valid_from",
                      "t2"."valid_to",
                      "t2"."subscription_id",
                      "t2"."plan_tier",
                      "t2"."mrr",
                      "t2"."previous_mrr",
                      "t2"."had_mrr_before",
                      "t2"."first_paid_date",
                      "t2"."is_churned",
                      COALESCE(
                        "t2"."valid_to",
                        CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE)
                      ) AS "until",
                      "t2"."mrr" * DATE_DIFF(
                        'DAY',
                        "t2"."valid_from",
                        COALESCE(
                          "t2"."valid_to",
                          CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE)
                        )
                      ) AS "usd_days"
                    FROM "timeline"."account_mrr" AS "t2"
                    WHERE
                      "t2"."subscription_id" IS NOT NULL
                  ) AS "t51"
                  GROUP BY
                    1
                ) AS "t59"
                WHERE
                  "t59"."usd_days" <> 0
              ) AS "t77"
                ON "t76"."_lk0" = "t77"."_rk0"
            ) AS "t87"
            WHERE
              NOT (
                (
                  "t87"."_lk0" IS NOT NULL
                )
                AND (
                  "t87"."_rk0" IS NOT NULL
                )
                AND "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0"
              )
          ) AS "t96"
        ) AS "t99"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a subscription has every month' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t89"."_lk0", "t89"."_rk0"),
              COALESCE(CAST("t89"."_lk1" AS TEXT), CAST("t89"."_rk1" AS TEXT))
            ) AS "entity_key",
            CASE
              WHEN "t89"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t89"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t89"."_l0" IS NOT DISTINCT FROM "t89"."_r0"
              THEN ''
              ELSE 'account_id '
            END || CASE WHEN "t89"."_l1" IS NOT DISTINCT FROM "t89"."_r1" THEN '' ELSE 'plan_type ' END || CASE
              WHEN "t89"."_l2" IS NOT DISTINCT FROM "t89"."_r2"
              THEN ''
              ELSE 'billing_interval '
            END || CASE
              WHEN "t89"."_l3" IS NOT DISTINCT FROM "t89"."_r3"
              THEN ''
              ELSE 'month_start_date '
            END || CASE
              WHEN "t89"."_l4" IS NOT DISTINCT FROM "t89"."_r4"
              THEN ''
              ELSE 'cohort_month '
            END || CASE
              WHEN "t89"."_l5" IS NOT DISTINCT FROM "t89"."_r5"
              THEN ''
              ELSE 'months_since_start '
            END AS "differences"
          FROM (
            SELECT
              "t19"."_lk0",
              "t19"."_lk1",
              "t19"."_l0",
              "t19"."_l1",
              "t19"."_l2",
              "t19"."_l3",
              "t19"."_l4",
              "t19"."_l5",
              "t81"."_rk0",
              "t81"."_rk1",
              "t81"."_r0",
              "t81"."_r1",
              "t81"."_r2",
              "t81"."_r3",
              "t81"."_r4",
              "t81"."_r5"
            FROM (
              SELECT
                "t0"."subscription_id" AS "_lk0",
                "t0"."month_end_date" AS "_lk1",
                "t0"."account_id" AS "_l0",
                "t0"."plan_type" AS "_l1",
                "t0"."billing_interval" AS "_l2",
                "t0"."month_start_date" AS "_l3",
                "t0"."cohort_month" AS "_l4",
                "t0"."months_since_start" AS "_l5"
              FROM "entity"."entity_subscriptions_monthly" AS "t0"
            ) AS "t19"
            FULL OUTER JOIN (
              SELECT
                "t47"."subscription_id" AS "_rk0",
                "t47"."month_end_date" AS "_rk1",
                "t47"."account_id" AS "_r0",
                "t47"."plan_tier" AS "_r1",
                "t47"."billing_cycle" AS "_r2",
                "t47"."month_start_date" AS "_r3",
                CAST(CAST(DATE_TRUNC('MONTH', "t47"."start_date") AS TIMESTAMP) AS DATE) AS "_r4",
                (
                  (
                    (
                      EXTRACT(year FROM "t47"."month_start_date") - EXTRACT(year FROM "t47"."start_date")
                    ) * 12
                  ) + EXTRACT(month FROM "t47"."month_start_date")
                ) - EXTRACT(month FROM "t47"."start_date") AS "_r5"
              FROM (
                SELECT
                  "t7"."subscription_id",
                  "t7"."subscription_key",
                  "t7"."account_id",
                  "t7"."plan_name",
                  "t7"."status",
                  "t7"."billing_cycle",
                  "t7"."plan_tier",
                  "t7"."subscription_status",
                  "t7"."is_live",
                  "t7"."monthly_price",
                  "t7"."normalized_mrr",
                  "t7"."annual_revenue",
                  "t7"."start_date",
                  "t7"."end_date",
                  "t7"."subscription_age_days",
                  "t7"."lifecycle_stage",
                  "t7"."churn_risk",
                  "t7"."total_contract_value",
                  "t7"."missing_plan_name",
                  "t7"."missing_status",
                  "t7"."missing_start_date",
                  "t7"."missing_end_date",
                  "t7"."invalid_price",
                  "t7"."invalid_date_range",
                  "t7"."is_orphan",
                  "t7"."subscription_created_at",
                  "t7"."subscription_updated_at",
                  "t31"."month_end_date",
                  "t31"."month_start_date"
                FROM "staging"."stg_app_database__subscriptions" AS "t7"
                INNER JOIN (
                  SELECT
                    "t5"."day" AS "month_end_date",
                    "t5"."month_start_date"
                  FROM "timeline"."days" AS "t5"
                  WHERE
                    "t5"."is_month_end"
                ) AS "t31"
                  ON "t31"."month_end_date" >= "t7"."start_date"
              ) AS "t47"
            ) AS "t81"
              ON "t19"."_lk0" = "t81"."_rk0" AND "t19"."_lk1" = "t81"."_rk1"
          ) AS "t89"
          WHERE
            NOT (
              (
                "t89"."_lk0" IS NOT NULL
              )
              AND (
                "t89"."_rk0" IS NOT NULL
              )
              AND "t89"."_l0" IS NOT DISTINCT FROM "t89"."_r0"
              AND "t89"."_l1" IS NOT DISTINCT FROM "t89"."_r1"
              AND "t89"."_l2" IS NOT DISTINCT FROM "t89"."_r2"
              AND "t89"."_l3" IS NOT DISTINCT FROM "t89"."_r3"
              AND "t89"."_l4" IS NOT DISTINCT FROM "t89"."_r4"
              AND "t89"."_l5" IS NOT DISTINCT FROM "t89"."_r5"
            )
        ) AS "t102"
      ) AS "t104"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'ARR of a month' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t52"."_lk0", "t52"."_rk0"),
            COALESCE(CAST("t52"."_lk1" AS TEXT), CAST("t52"."_rk1" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t52"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t52"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
            THEN ''
            ELSE 'annual_recurring_revenue '
          END AS "differences"
        FROM (
          SELECT
            "t18"."_lk0",
            "t18"."_lk1",
            "t18"."_l0",
            "t35"."_rk0",
            "t35"."_rk1",
            "t35"."_r0"
          FROM (
            SELECT
              "t0"."subscription_id" AS "_lk0",
              "t0"."month_start_date" AS "_lk1",
              "t0"."annual_recurring_revenue" AS "_l0"
            FROM "entity"."entity_subscriptions_monthly" AS "t0"
          ) AS "t18"
          FULL OUTER JOIN (
            SELECT
              "t0"."subscription_id" AS "_rk0",
              "t0"."month_start_date" AS "_rk1",
              "t0"."monthly_recurring_revenue" * 12 AS "_r0"
            FROM "entity"."entity_subscriptions_monthly" AS "t0"
          ) AS "t35"
            ON "t18"."_lk0" = "t35"."_rk0" AND "t18"."_lk1" = "t35"."_rk1"
        ) AS "t52"
        WHERE
          NOT (
            (
              "t52"."_lk0" IS NOT NULL
            )
            AND (
              "t52"."_rk0" IS NOT NULL
            )
            AND "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
          )
      ) AS "t67"
    ) AS "t105"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'months of an account = its MRR' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t103"."_lk0", "t103"."_rk0"),
          COALESCE(CAST("t103"."_lk1" AS TEXT), CAST("t103"."_rk1" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t103"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t103"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t103"."_l0" IS NOT DISTINCT FROM "t103"."_r0" THEN '' ELSE 'paid ' END || CASE WHEN "t103"."_l1" IS NOT DISTINCT FROM "t103"."_r1" THEN '' ELSE 'moved ' END || CASE WHEN "t103"."_l2" IS NOT DISTINCT FROM "t103"."_r2" THEN '' ELSE 'active ' END AS "differences"
      FROM (
        SELECT
          "t98"."_lk0",
          "t98"."_lk1",
          "t98"."_l0",
          "t98"."_l1",
          "t98"."_l2",
          "t101"."_rk0",
          "t101"."_rk1",
          "t101"."_r0",
          "t101"."_r1",
          "t101"."_r2"
        FROM (
          SELECT
            "t93"."account_id" AS "_lk0",
            "t93"."month_end_date" AS "_lk1",
            "t93"."paid" AS "_l0",
            "t93"."moved" AS "_l1",
            "t93"."active" AS "_l2"
          FROM "t92" AS "t93"
        ) AS "t98"
        FULL OUTER JOIN (
          SELECT
            "t93"."account_id" AS "_rk0",
            "t93"."month_end_date" AS "_rk1",
            "t93"."mrr_now" AS "_r0",
            "t93"."mrr_now" - "t93"."mrr_before" AS "_r1",
            CAST("t93"."mrr_now" > 0 AS BIGINT) AS "_r2"
          FROM "t92" AS "t93"
        ) AS "t101"
          ON "t98"."_lk0" = "t101"."_rk0" AND "t98"."_lk1" = "t101"."_rk1"
      ) AS "t103"
      WHERE
        NOT (
          (
            "t103"."_lk0" IS NOT NULL
          )
          AND (
            "t103"."_rk0" IS NOT NULL
          )
          AND "t103"."_l0" IS NOT DISTINCT FROM "t103"."_r0"
          AND "t103"."_l1" IS NOT DISTINCT FROM "t103"."_r1"
          AND "t103"."_l2" IS NOT DISTINCT FROM "t103"."_r2"
        )
    ) AS "t106"
  ) AS "t107"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'MRR of the month before' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t88"."_lk0", "t88"."_rk0"),
        COALESCE(CAST("t88"."_lk1" AS TEXT), CAST("t88"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t88"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t88"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t88"."_l0" IS NOT DISTINCT FROM "t88"."_r0"
        THEN ''
        ELSE 'previous_mrr '
      END AS "differences"
    FROM (
      SELECT
        "t78"."_lk0",
        "t78"."_lk1",
        "t78"."_l0",
        "t79"."_rk0",
        "t79"."_rk1",
        "t79"."_r0"
      FROM (
        SELECT
          "t60"."subscription_id" AS "_lk0",
          "t60"."month_end_date" AS "_lk1",
          "t60"."previous_mrr" AS "_l0"
        FROM "t56" AS "t60"
        WHERE
          "t60"."subscription_state" <> 'inactive'
      ) AS "t78"
      FULL OUTER JOIN (
        SELECT
          "t60"."subscription_id" AS "_rk0",
          "t60"."month_end_date" AS "_rk1",
          COALESCE("t60"."before", CAST(0 AS DECIMAL(18, 2))) AS "_r0"
        FROM "t56" AS "t60"
        WHERE
          "t60"."subscription_state" <> 'inactive'
      ) AS "t79"
        ON "t78"."_lk0" = "t79"."_rk0" AND "t78"."_lk1" = "t79"."_rk1"
    ) AS "t88"
    WHERE
      NOT (
        (
          "t88"."_lk0" IS NOT NULL
        )
        AND (
          "t88"."_rk0" IS NOT NULL
        )
        AND "t88"."_l0" IS NOT DISTINCT FROM "t88"."_r0"
      )
  ) AS "t97"
) AS "t108"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'an account''s first paid month' AS "statement",
    CONCAT_WS(
      '|',
      COALESCE("t85"."_lk0", "t85"."_rk0"),
      COALESCE(CAST("t85"."_lk1" AS TEXT), CAST("t85"."_rk1" AS TEXT))
    ) AS "entity_key",
    CASE
      WHEN "t85"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t85"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t85"."_l0" IS NOT DISTINCT FROM "t85"."_r0"
      THEN ''
      ELSE 'account_cohort_month '
    END AS "differences"
  FROM (
    SELECT
      "t68"."_lk0",
      "t68"."_lk1",
      "t68"."_l0",
      "t69"."_rk0",
      "t69"."_rk1",
      "t69"."_r0"
    FROM (
      SELECT
        "t60"."subscription_id" AS "_lk0",
        "t60"."month_end_date" AS "_lk1",
        "t60"."account_cohort_month" AS "_l0"
      FROM "t56" AS "t60"
    ) AS "t68"
    FULL OUTER JOIN (
      SELECT
        "t60"."subscription_id" AS "_rk0",
        "t60"."month_end_date" AS "_rk1",
        "t60"."first_paid" AS "_r0"
      FROM "t56" AS "t60"
    ) AS "t69"
      ON "t68"."_lk0" = "t69"."_rk0" AND "t68"."_lk1" = "t69"."_rk1"
  ) AS "t85"
  WHERE
    NOT (
      (
        "t85"."_lk0" IS NOT NULL
      )
      AND (
        "t85"."_rk0" IS NOT NULL
      )
      AND "t85"."_l0" IS NOT DISTINCT FROM "t85"."_r0"
    )
) AS "t94"
