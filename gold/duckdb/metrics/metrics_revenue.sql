WITH "t9" AS (
  SELECT
    "t0"."day"
  FROM "timeline"."days" AS "t0"
)
SELECT
  "t59"."metric_date",
  "t59"."metric_date" AS "date",
  "t59"."total_mrr",
  CAST(CAST(CASE
    WHEN ABS("t59"."total_mrr" * 12) < 1000000000000000.0
    THEN "t59"."total_mrr" * 12
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "total_arr",
  "t59"."active_customers",
  "t59"."new_mrr",
  "t59"."expansion_mrr",
  "t59"."contraction_mrr",
  "t59"."churned_mrr",
  "t59"."reactivation_mrr",
  CAST(CAST(CASE
    WHEN ABS(
      (
        (
          "t59"."new_mrr" + "t59"."expansion_mrr" + "t59"."reactivation_mrr"
        ) - "t59"."contraction_mrr"
      ) - "t59"."churned_mrr"
    ) < 1000000000000000.0
    THEN (
      (
        "t59"."new_mrr" + "t59"."expansion_mrr" + "t59"."reactivation_mrr"
      ) - "t59"."contraction_mrr"
    ) - "t59"."churned_mrr"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "net_new_mrr",
  CAST("t59"."total_mrr" AS DOUBLE) / NULLIF(CAST("t59"."active_customers" AS DOUBLE), 0.0) AS "arpa",
  "t59"."median_mrr",
  (
    (
      CAST("t59"."total_mrr" AS DOUBLE) / NULLIF(CAST("t59"."mrr_30" AS DOUBLE), 0.0)
    ) * 100.0
  ) - 100.0 AS "mrr_growth_30d_pct",
  "t59"."churn_30" AS "customer_churn_rate_30d_pct",
  (
    CAST("t59"."revenue_lost_30" AS DOUBLE) / NULLIF(CAST("t59"."mrr_30" AS DOUBLE), 0.0)
  ) * 100.0 AS "revenue_churn_rate_30d_pct",
  (
    CAST("t59"."kept_365" AS DOUBLE) / NULLIF(CAST("t59"."mrr_365" AS DOUBLE), 0.0)
  ) * 100.0 AS "nrr_12m_pct",
  (
    CAST("t59"."kept_at_most_365" AS DOUBLE) / NULLIF(CAST("t59"."mrr_365" AS DOUBLE), 0.0)
  ) * 100.0 AS "grr_12m_pct",
  "t59"."quick_ratio_30d",
  (
    CAST("t59"."total_mrr" AS DOUBLE) / NULLIF(CAST("t59"."active_customers" AS DOUBLE), 0.0)
  ) * CASE
    WHEN (
      100.0 / NULLIF("t59"."churn_30", 0.0)
    ) < CASE WHEN "t59"."churn_30" IS NULL THEN CAST(NULL AS DOUBLE) ELSE 60.0 END
    THEN 100.0 / NULLIF("t59"."churn_30", 0.0)
    ELSE CASE WHEN "t59"."churn_30" IS NULL THEN CAST(NULL AS DOUBLE) ELSE 60.0 END
  END AS "ltv",
  "t59"."mrr_at_risk",
  (
    CAST("t59"."mrr_top" AS DOUBLE) / NULLIF(CAST("t59"."total_mrr" AS DOUBLE), 0.0)
  ) * 100.0 AS "mrr_top10_share_pct",
  "t59"."collected_30d",
  (
    CAST("t59"."paid_30" AS DOUBLE) / NULLIF(CAST("t59"."due_30" AS DOUBLE), 0.0)
  ) * 100.0 AS "payment_success_rate_30d_pct",
  "t59"."mrr_stripe",
  CAST(CAST(CASE
    WHEN ABS("t59"."total_mrr" - "t59"."mrr_stripe") < 1000000000000000.0
    THEN "t59"."total_mrr" - "t59"."mrr_stripe"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "mrr_reconciliation_gap"
FROM (
  SELECT
    "t58"."metric_date",
    "t58"."_day_0",
    COALESCE("t58"."total_mrr", CAST(0 AS DECIMAL(18, 2))) AS "total_mrr",
    COALESCE("t58"."active_customers", 0) AS "active_customers",
    "t58"."median_mrr",
    "t58"."mrr_top",
    "t58"."mrr_30",
    "t58"."churn_30",
    "t58"."revenue_lost_30",
    "t58"."quick_ratio_30d",
    "t58"."mrr_365",
    "t58"."kept_365",
    "t58"."kept_at_most_365",
    "t58"."_day_1",
    COALESCE("t58"."new_mrr", CAST(0 AS DECIMAL(18, 2))) AS "new_mrr",
    COALESCE("t58"."expansion_mrr", CAST(0 AS DECIMAL(18, 2))) AS "expansion_mrr",
    COALESCE("t58"."contraction_mrr", CAST(0 AS DECIMAL(18, 2))) AS "contraction_mrr",
    COALESCE("t58"."churned_mrr", CAST(0 AS DECIMAL(18, 2))) AS "churned_mrr",
    COALESCE("t58"."reactivation_mrr", CAST(0 AS DECIMAL(18, 2))) AS "reactivation_mrr",
    "t58"."_day_2",
    COALESCE("t58"."mrr_at_risk", CAST(0 AS DECIMAL(18, 2))) AS "mrr_at_risk",
    "t58"."_day_3",
    COALESCE("t58"."mrr_stripe", CAST(0 AS DECIMAL(18, 2))) AS "mrr_stripe",
    "t58"."_day_4",
    COALESCE("t58"."collected_30d", CAST(0 AS DECIMAL(18, 2))) AS "collected_30d",
    "t58"."_day_5",
    COALESCE("t58"."due_30", 0) AS "due_30",
    COALESCE("t58"."paid_30", 0) AS "paid_30"
  FROM (
    SELECT
      "t12"."metric_date",
      "t53"."_day_0",
      "t53"."total_mrr",
      "t53"."active_customers",
      "t53"."median_mrr",
      "t53"."mrr_top",
      "t53"."mrr_30",
      "t53"."churn_30",
      "t53"."revenue_lost_30",
      "t53"."quick_ratio_30d",
      "t53"."mrr_365",
      "t53"."kept_365",
      "t53"."kept_at_most_365",
      "t43"."_day_1",
      "t43"."new_mrr",
      "t43"."expansion_mrr",
      "t43"."contraction_mrr",
      "t43"."churned_mrr",
      "t43"."reactivation_mrr",
      "t33"."_day_2",
      "t33"."mrr_at_risk",
      "t57"."_day_3",
      "t57"."mrr_stripe",
      "t56"."_day_4",
      "t56"."collected_30d",
      "t45"."_day_5",
      "t45"."due_30",
      "t45"."paid_30"
    FROM (
      SELECT
        "t0"."day" AS "metric_date"
      FROM "timeline"."days" AS "t0"
      WHERE
        "t0"."is_company_day"
    ) AS "t12"
    LEFT OUTER JOIN (
      SELECT
        "t49"."day" AS "_day_0",
        "t49"."total_mrr",
        "t49"."active_customers",
        "t49"."median_mrr",
        "t49"."mrr_top",
        "t49"."mrr_30",
        "t49"."churn_30",
        "t49"."revenue_lost_30",
        "t49"."quick_ratio_30d",
        "t49"."mrr_365",
        "t49"."kept_365",
        "t49"."kept_at_most_365"
      FROM (
        SELECT
          "t46"."day",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t46"."mrr")) < 1000000000000000.0
              THEN SUM("t46"."mrr")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "total_mrr",
          COUNT(*) FILTER(WHERE
            "t46"."mrr" > 0) AS "active_customers",
          QUANTILE_CONT(CAST("t46"."mrr" AS DOUBLE), 0.5) FILTER(WHERE
            "t46"."mrr" > 0) AS "median_mrr",
          SUM(CASE WHEN "t46"."place" < 10 THEN "t46"."mrr" ELSE CAST(0 AS DECIMAL(18, 2)) END) AS "mrr_top",
          SUM("t46"."before") AS "mrr_30",
          (
            CAST(COUNT(*) FILTER(WHERE
              (
                "t46"."before" > 0
              ) AND NOT (
                "t46"."mrr" > 0
              )) AS DOUBLE) / NULLIF(CAST(COUNT(*) FILTER(WHERE
              "t46"."before" > 0) AS DOUBLE), 0.0)
          ) * 100.0 AS "churn_30",
          SUM("t46"."churned_mrr") + SUM("t46"."contraction_mrr") AS "revenue_lost_30",
          CAST(SUM("t46"."new_mrr") + SUM("t46"."expansion_mrr") + SUM("t46"."reactivation_mrr") AS DOUBLE) / NULLIF(CAST(SUM("t46"."contraction_mrr") + SUM("t46"."churned_mrr") AS DOUBLE), 0.0) AS "quick_ratio_30d",
          SUM("t46"."then") AS "mrr_365",
          SUM(CASE WHEN "t46"."then" > 0 THEN "t46"."mrr" ELSE CAST(0 AS DECIMAL(18, 2)) END) AS "kept_365",
          SUM(CASE WHEN "t46"."mrr" < "t46"."then" THEN "t46"."mrr" ELSE "t46"."then" END) AS "kept_at_most_365"
        FROM (
          SELECT
            "t32"."day",
            "t32"."mrr",
            "t32"."first_paid_date",
            "t32"."before",
            "t32"."then",
            "t32"."place",
            CASE
              WHEN (
                "t32"."before" = 0
              )
              AND NOT (
                COALESCE(DATE_DIFF('DAY', "t32"."first_paid_date", "t32"."day") >= 30, FALSE)
              )
              THEN "t32"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "new_mrr",
            CASE
              WHEN (
                "t32"."before" > 0
              ) AND (
                "t32"."mrr" > "t32"."before"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t32"."mrr" - "t32"."before") < 1000000000000000.0
                THEN "t32"."mrr" - "t32"."before"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "expansion_mrr",
            CASE
              WHEN (
                "t32"."mrr" > 0
              ) AND (
                "t32"."mrr" < "t32"."before"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t32"."before" - "t32"."mrr") < 1000000000000000.0
                THEN "t32"."before" - "t32"."mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "contraction_mrr",
            CASE WHEN "t32"."mrr" = 0 THEN "t32"."before" ELSE CAST(0 AS DECIMAL(18, 2)) END AS "churned_mrr",
            CASE
              WHEN (
                "t32"."before" = 0
              )
              AND COALESCE(DATE_DIFF('DAY', "t32"."first_paid_date", "t32"."day") >= 30, FALSE)
              THEN "t32"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "reactivation_mrr"
          FROM (
            SELECT
              "t23"."day",
              "t23"."mrr",
              "t23"."first_paid_date",
              COALESCE(
                LAG("t23"."mrr", 30) OVER (
                  PARTITION BY "t23"."account_id"
                  ORDER BY "t23"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ),
                CAST(0 AS DECIMAL(18, 2))
              ) AS "before",
              COALESCE(
                LAG("t23"."mrr", 365) OVER (
                  PARTITION BY "t23"."account_id"
                  ORDER BY "t23"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ),
                CAST(0 AS DECIMAL(18, 2))
              ) AS "then",
              ROW_NUMBER() OVER (
                PARTITION BY "t23"."day"
                ORDER BY "t23"."mrr" DESC, "t23"."account_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                "t20".*
                EXCLUDE ("_until")
              FROM (
                SELECT
                  "t18"."account_id",
                  "t18"."valid_from",
                  "t18"."valid_to",
                  "t18"."subscription_id",
                  "t18"."plan_tier",
                  "t18"."mrr",
                  "t18"."previous_mrr",
                  "t18"."had_mrr_before",
                  "t18"."first_paid_date",
                  "t18"."is_churned",
                  "t18"."_until",
                  "t16"."day"
                FROM (
                  SELECT
                    "t1"."account_id",
                    "t1"."valid_from",
                    "t1"."valid_to",
                    "t1"."subscription_id",
                    "t1"."plan_tier",
                    "t1"."mrr",
                    "t1"."previous_mrr",
                    "t1"."had_mrr_before",
                    "t1"."first_paid_date",
                    "t1"."is_churned",
                    COALESCE("t1"."valid_to", MAKE_DATE(9999, 12, 31)) AS "_until"
                  FROM "timeline"."account_mrr" AS "t1"
                ) AS "t18"
                INNER JOIN "t9" AS "t16"
                  ON "t16"."day" >= "t18"."valid_from" AND "t16"."day" < "t18"."_until"
              ) AS "t20"
            ) AS "t23"
          ) AS "t32"
        ) AS "t46"
        GROUP BY
          1
      ) AS "t49"
    ) AS "t53"
      ON "t12"."metric_date" = "t53"."_day_0"
    LEFT OUTER JOIN (
      SELECT
        "t36"."day" AS "_day_1",
        "t36"."new_mrr",
        "t36"."expansion_mrr",
        "t36"."contraction_mrr",
        "t36"."churned_mrr",
        "t36"."reactivation_mrr"
      FROM (
        SELECT
          "t22"."day",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t22"."new_mrr")) < 1000000000000000.0
              THEN SUM("t22"."new_mrr")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "new_mrr",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t22"."expansion_mrr")) < 1000000000000000.0
              THEN SUM("t22"."expansion_mrr")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "expansion_mrr",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t22"."contraction_mrr")) < 1000000000000000.0
              THEN SUM("t22"."contraction_mrr")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "contraction_mrr",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t22"."churned_mrr")) < 1000000000000000.0
              THEN SUM("t22"."churned_mrr")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "churned_mrr",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t22"."reactivation_mrr")) < 1000000000000000.0
              THEN SUM("t22"."reactivation_mrr")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "reactivation_mrr"
        FROM (
          SELECT
            "t1"."account_id",
            "t1"."valid_from" AS "day",
            CASE
              WHEN (
                "t1"."previous_mrr" = 0
              ) AND NOT (
                "t1"."had_mrr_before"
              )
              THEN "t1"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "new_mrr",
            CASE
              WHEN (
                "t1"."previous_mrr" > 0
              ) AND (
                "t1"."mrr" > "t1"."previous_mrr"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t1"."mrr" - "t1"."previous_mrr") < 1000000000000000.0
                THEN "t1"."mrr" - "t1"."previous_mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "expansion_mrr",
            CASE
              WHEN (
                "t1"."mrr" > 0
              ) AND (
                "t1"."mrr" < "t1"."previous_mrr"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t1"."previous_mrr" - "t1"."mrr") < 1000000000000000.0
                THEN "t1"."previous_mrr" - "t1"."mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "contraction_mrr",
            CASE WHEN "t1"."mrr" = 0 THEN "t1"."previous_mrr" ELSE CAST(0 AS DECIMAL(18, 2)) END AS "churned_mrr",
            CASE
              WHEN (
                "t1"."previous_mrr" = 0
              ) AND "t1"."had_mrr_before"
              THEN "t1"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "reactivation_mrr"
          FROM "timeline"."account_mrr" AS "t1"
          WHERE
            "t1"."mrr" <> "t1"."previous_mrr"
        ) AS "t22"
        GROUP BY
          1
      ) AS "t36"
    ) AS "t43"
      ON "t12"."metric_date" = "t43"."_day_1"
    LEFT OUTER JOIN (
      SELECT
        "t29"."day" AS "_day_2",
        "t29"."mrr_at_risk"
      FROM (
        SELECT
          "t13"."snapshot_date" AS "day",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t13"."monthly_recurring_revenue")) < 1000000000000000.0
              THEN SUM("t13"."monthly_recurring_revenue")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "mrr_at_risk"
        FROM (
          SELECT
            *
          FROM "entity"."entity_customers_daily" AS "t2"
          WHERE
            "t2"."churn_risk_score" >= 70
        ) AS "t13"
        GROUP BY
          1
      ) AS "t29"
    ) AS "t33"
      ON "t12"."metric_date" = "t33"."_day_2"
    LEFT OUTER JOIN (
      SELECT
        "t51"."day" AS "_day_3",
        "t51"."mrr_stripe"
      FROM (
        SELECT
          "t48"."day",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t48"."pays")) < 1000000000000000.0
              THEN SUM("t48"."pays")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "mrr_stripe"
        FROM (
          SELECT
            "t15"."day",
            "t42"."stripe_subscription_id",
            "t42"."paid_from",
            "t42"."paid_to",
            "t42"."pays",
            "t42"."_until"
          FROM "t9" AS "t15"
          INNER JOIN (
            SELECT
              "t35"."stripe_subscription_id",
              "t35"."paid_from",
              "t35"."paid_to",
              "t35"."pays",
              COALESCE("t35"."paid_to", MAKE_DATE(9999, 12, 31)) AS "_until"
            FROM (
              SELECT
                "t8"."stripe_subscription_id",
                CASE
                  WHEN "t8"."trial_end_date" > "t8"."subscription_start_date"
                  THEN "t8"."trial_end_date"
                  ELSE "t8"."subscription_start_date"
                END AS "paid_from",
                CASE
                  WHEN COALESCE(
                    "t8"."subscription_status" IN ('incomplete', 'incomplete_expired')
                    OR (
                      "t8"."subscription_status" IN ('canceled', 'incomplete_expired')
                      AND (
                        COALESCE(
                          "t8"."ended_at_date",
                          CASE
                            WHEN "t8"."subscription_status" IN ('canceled', 'incomplete_expired')
                            THEN "t8"."canceled_at_date"
                            ELSE CAST(NULL AS DATE)
                          END
                        ) IS NULL
                      )
                    ),
                    FALSE
                  )
                  THEN CASE
                    WHEN "t8"."trial_end_date" > "t8"."subscription_start_date"
                    THEN "t8"."trial_end_date"
                    ELSE "t8"."subscription_start_date"
                  END
                  ELSE COALESCE(
                    "t8"."ended_at_date",
                    CASE
                      WHEN "t8"."subscription_status" IN ('canceled', 'incomplete_expired')
                      THEN "t8"."canceled_at_date"
                      ELSE CAST(NULL AS DATE)
                    END
                  )
                END AS "paid_to",
                COALESCE("t30"."_pays", CAST(0 AS DECIMAL(18, 2))) AS "pays"
              FROM "staging"."stg_stripe__subscriptions" AS "t8"
              LEFT OUTER JOIN (
                SELECT
                  "t25"."stripe_subscription_id" AS "_item_of",
                  "t25"."_pays"
                FROM (
                  SELECT
                    "t6"."stripe_subscription_id",
                    COALESCE(
                      CAST(CAST(CASE
                        WHEN ABS(SUM("t6"."monthly_recurring_revenue")) < 1000000000000000.0
                        THEN SUM("t6"."monthly_recurring_revenue")
                        ELSE NULL
                      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                      CAST(0 AS DECIMAL(18, 2))
                    ) AS "_pays"
                  FROM "staging"."stg_stripe__subscription_items" AS "t6"
                  GROUP BY
                    1
                ) AS "t25"
              ) AS "t30"
                ON "t8"."stripe_subscription_id" = "t30"."_item_of"
            ) AS "t35"
          ) AS "t42"
            ON "t15"."day" >= "t42"."paid_from" AND "t15"."day" < "t42"."_until"
        ) AS "t48"
        GROUP BY
          1
      ) AS "t51"
    ) AS "t57"
      ON "t12"."metric_date" = "t57"."_day_3"
    LEFT OUTER JOIN (
      SELECT
        "t50"."day" AS "_day_4",
        "t50"."collected_30d"
      FROM (
        SELECT
          "t47"."day",
          CAST(CAST(CASE
            WHEN ABS(
              SUM(COALESCE("t47"."usd", CAST(0 AS DECIMAL(18, 2)))) OVER (ORDER BY "t47"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW)
            ) < 1000000000000000.0
            THEN SUM(COALESCE("t47"."usd", CAST(0 AS DECIMAL(18, 2)))) OVER (ORDER BY "t47"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW)
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "collected_30d"
        FROM (
          SELECT
            "t7"."day",
            "t39"."usd"
          FROM "timeline"."days" AS "t7"
          LEFT OUTER JOIN (
            SELECT
              "t24"."day" AS "paid_on",
              COALESCE(
                CAST(CAST(CASE
                  WHEN ABS(SUM("t24"."usd")) < 1000000000000000.0
                  THEN SUM("t24"."usd")
                  ELSE NULL
                END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                CAST(0 AS DECIMAL(18, 2))
              ) AS "usd"
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
              ) AS "t17"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t5"."account_id",
                  "t5"."stripe_subscription_id",
                  "t5"."is_orphan",
                  CAST("t5"."stripe_charge_created_at" AS DATE) AS "day",
                  CAST(CAST(CASE
                    WHEN ABS(-(
                      "t5"."refunded_amount_usd"
                    )) < 1000000000000000.0
                    THEN -(
                      "t5"."refunded_amount_usd"
                    )
                    ELSE NULL
                  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "usd"
                FROM "staging"."stg_stripe__charges" AS "t5"
                WHERE
                  "t5"."refunded_amount_usd" > 0
              ) AS "t21"
            ) AS "t24"
            GROUP BY
              1
          ) AS "t39"
            ON "t7"."day" = "t39"."paid_on"
        ) AS "t47"
      ) AS "t50"
    ) AS "t56"
      ON "t12"."metric_date" = "t56"."_day_4"
    LEFT OUTER JOIN (
      SELECT
        "t38"."day" AS "_day_5",
        "t38"."due_30",
        "t38"."paid_30"
      FROM (
        SELECT
          "t34"."day",
          COUNT(*) AS "due_30",
          COUNT(*) FILTER(WHERE
            "t34"."paid_on" <= "t34"."day") AS "paid_30"
        FROM (
          SELECT
            "t27"."due_on",
            "t27"."paid_on",
            "t27"."until",
            "t16"."day"
          FROM (
            SELECT
              "t19"."due_on",
              "t19"."paid_on",
              CAST(CAST("t19"."due_on" + INTERVAL '30' DAY AS TIMESTAMP) AS DATE) AS "until"
            FROM (
              SELECT
                CASE
                  WHEN "t3"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
                  THEN CAST(COALESCE("t3"."finalized_at", "t3"."invoice_created_at") AS DATE)
                  ELSE CAST(NULL AS DATE)
                END AS "due_on",
                CASE
                  WHEN "t3"."paid"
                  THEN CAST(COALESCE("t3"."paid_at", "t3"."invoice_created_at") AS DATE)
                  ELSE CAST(NULL AS DATE)
                END AS "paid_on"
              FROM "staging"."stg_stripe__invoices" AS "t3"
            ) AS "t19"
            WHERE
              "t19"."due_on" IS NOT NULL
          ) AS "t27"
          INNER JOIN "t9" AS "t16"
            ON "t16"."day" >= "t27"."due_on" AND "t16"."day" < "t27"."until"
        ) AS "t34"
        GROUP BY
          1
      ) AS "t38"
    ) AS "t45"
      ON "t12"."metric_date" = "t45"."_day_5"
  ) AS "t58"
) AS "t59"
