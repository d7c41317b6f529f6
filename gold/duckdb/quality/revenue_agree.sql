WITH "t67" AS (
  SELECT
    "t45"."snapshot_date",
    "t45"."total_mrr",
    "t45"."active_customers",
    "t45"."net_new_mrr",
    "t45"."mrr_at_risk",
    "t45"."middle",
    "t45"."rises",
    "t45"."falls",
    "t45"."lost",
    "t45"."payers",
    "t45"."change",
    "t45"."new_mrr",
    "t45"."expansion_mrr",
    "t45"."contraction_mrr",
    "t45"."churned_mrr",
    "t45"."reactivation_mrr",
    "t59"."_day",
    "t59"."top"
  FROM (
    SELECT
      "t3"."snapshot_date",
      SUM("t3"."monthly_recurring_revenue") AS "total_mrr",
      COUNT(*) FILTER(WHERE
        "t3"."is_active") AS "active_customers",
      SUM("t3"."net_new_mrr") AS "net_new_mrr",
      COALESCE(
        SUM("t3"."monthly_recurring_revenue") FILTER(WHERE
          "t3"."churn_risk_score" >= 70),
        CAST(0 AS DECIMAL(18, 2))
      ) AS "mrr_at_risk",
      QUANTILE_CONT(CAST("t3"."monthly_recurring_revenue" AS DOUBLE), 0.5) FILTER(WHERE
        "t3"."is_active") AS "middle",
      COALESCE(
        SUM("t3"."mrr_30d_change") FILTER(WHERE
          "t3"."mrr_30d_change" > 0),
        CAST(0 AS DECIMAL(18, 2))
      ) AS "rises",
      -(
        COALESCE(
          SUM("t3"."mrr_30d_change") FILTER(WHERE
            "t3"."mrr_30d_change" < 0),
          CAST(0 AS DECIMAL(18, 2))
        )
      ) AS "falls",
      COUNT(*) FILTER(WHERE
        (
          "t3"."mrr_30d_change" < 0
        ) AND NOT (
          "t3"."is_active"
        )) AS "lost",
      COUNT(*) FILTER(WHERE
        (
          "t3"."monthly_recurring_revenue" - "t3"."mrr_30d_change"
        ) > 0) AS "payers",
      SUM("t3"."mrr_30d_change") AS "change",
      SUM("t3"."new_mrr") AS "new_mrr",
      SUM("t3"."expansion_mrr") AS "expansion_mrr",
      SUM("t3"."contraction_mrr") AS "contraction_mrr",
      SUM("t3"."churned_mrr") AS "churned_mrr",
      SUM("t3"."reactivation_mrr") AS "reactivation_mrr"
    FROM "entity"."entity_customers_daily" AS "t3"
    GROUP BY
      1
  ) AS "t45"
  INNER JOIN (
    SELECT
      "t49"."snapshot_date" AS "_day",
      SUM("t49"."monthly_recurring_revenue") AS "top"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t3"."account_id",
          "t3"."snapshot_date",
          "t3"."customer_id",
          "t3"."date",
          "t3"."company_name",
          "t3"."customer_name",
          "t3"."industry",
          "t3"."created_at",
          "t3"."cohort_month",
          "t3"."cohort_quarter",
          "t3"."snapshot_year",
          "t3"."snapshot_month",
          "t3"."snapshot_quarter",
          "t3"."snapshot_day_of_week",
          "t3"."day_sequence",
          "t3"."days_since_creation",
          "t3"."customer_status",
          "t3"."customer_tier",
          "t3"."customer_tier_name",
          "t3"."is_active",
          "t3"."is_canceled",
          "t3"."is_delinquent",
          "t3"."plan_tier",
          "t3"."paying_status",
          "t3"."first_subscription_date",
          "t3"."first_paid_date",
          "t3"."customer_lifetime_days",
          "t3"."lifecycle_stage",
          "t3"."account_value_tier",
          "t3"."active_subscriptions",
          "t3"."total_subscriptions",
          "t3"."monthly_recurring_revenue",
          "t3"."customer_mrr",
          "t3"."annual_recurring_revenue",
          "t3"."previous_mrr",
          "t3"."total_users",
          "t3"."active_users_1d",
          "t3"."active_users_7d",
          "t3"."active_users_30d",
          "t3"."user_activation_rate_30d",
          "t3"."sessions_30d",
          "t3"."features_used_30d",
          "t3"."avg_engagement_score",
          "t3"."last_user_activity",
          "t3"."last_login_date",
          "t3"."days_since_last_activity",
          "t3"."days_since_last_login",
          "t3"."total_devices",
          "t3"."controllers_in_service",
          "t3"."active_devices",
          "t3"."healthy_devices",
          "t3"."device_health_percentage",
          "t3"."device_events",
          "t3"."device_events_7d",
          "t3"."device_events_30d",
          "t3"."pours",
          "t3"."pour_volume_liters",
          "t3"."pour_volume_liters_30d",
          "t3"."avg_device_health_score",
          "t3"."avg_device_uptime_30d",
          "t3"."last_device_activity",
          "t3"."total_locations",
          "t3"."active_locations",
          "t3"."avg_location_health_score",
          "t3"."open_tickets",
          "t3"."open_ticket_breaches",
          "t3"."support_tickets_30d",
          "t3"."engagement_component",
          "t3"."device_component",
          "t3"."revenue_component",
          "t3"."support_component",
          "t3"."adoption_component",
          "t3"."customer_health_score",
          "t3"."health_score",
          "t3"."health_band",
          "t3"."churn_risk_score",
          "t3"."churn_risk_band",
          "t3"."churn_risk_cause",
          "t3"."composite_success_score",
          "t3"."new_mrr",
          "t3"."expansion_mrr",
          "t3"."contraction_mrr",
          "t3"."churned_mrr",
          "t3"."reactivation_mrr",
          "t3"."net_new_mrr",
          "t3"."mrr_daily_change",
          "t3"."mrr_daily_growth_rate",
          "t3"."mrr_30d_change",
          "t3"."mrr_30d_growth_rate",
          "t3"."avg_mrr_30d",
          "t3"."max_mrr_30d",
          "t3"."min_mrr_30d",
          "t3"."mrr_volatility_30d",
          "t3"."mrr_range_coefficient_30d",
          "t3"."mrr_trajectory_30d",
          "t3"."health_score_daily_change",
          "t3"."health_score_30d_change",
          "t3"."avg_health_score_30d",
          "t3"."health_trajectory_30d",
          ROW_NUMBER() OVER (
            PARTITION BY "t3"."snapshot_date"
            ORDER BY "t3"."monthly_recurring_revenue" DESC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place"
        FROM "entity"."entity_customers_daily" AS "t3"
      ) AS "t39"
      WHERE
        "t39"."place" < 10
    ) AS "t49"
    GROUP BY
      1
  ) AS "t59"
    ON "t45"."snapshot_date" = "t59"."_day"
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
                    'every day of the company' AS "statement",
                    CONCAT_WS('|', COALESCE(CAST("t44"."_lk0" AS TEXT), CAST("t44"."_rk0" AS TEXT))) AS "entity_key",
                    CASE
                      WHEN "t44"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t44"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END AS "differences"
                  FROM (
                    SELECT
                      "t17"."_lk0",
                      "t26"."_rk0"
                    FROM (
                      SELECT
                        "t0"."metric_date" AS "_lk0"
                      FROM "metrics"."metrics_revenue" AS "t0"
                    ) AS "t17"
                    FULL OUTER JOIN (
                      SELECT
                        "t2"."day" AS "_rk0"
                      FROM "timeline"."days" AS "t2"
                      WHERE
                        "t2"."is_company_day"
                    ) AS "t26"
                      ON "t17"."_lk0" = "t26"."_rk0"
                  ) AS "t44"
                  WHERE
                    NOT (
                      (
                        "t44"."_lk0" IS NOT NULL
                      ) AND (
                        "t44"."_rk0" IS NOT NULL
                      )
                    )
                ) AS "t58"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'MRR by Stripe = its subscriptions, today' AS "statement",
                    CONCAT_WS('|', COALESCE(CAST("t68"."_lk0" AS TEXT), CAST("t68"."_rk0" AS TEXT))) AS "entity_key",
                    CASE
                      WHEN "t68"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t68"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                      THEN ''
                      ELSE 'mrr_stripe '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t29"."_lk0",
                      "t29"."_l0",
                      "t60"."_rk0",
                      "t60"."_r0"
                    FROM (
                      SELECT
                        "t0"."metric_date" AS "_lk0",
                        "t0"."mrr_stripe" AS "_l0"
                      FROM "metrics"."metrics_revenue" AS "t0"
                      WHERE
                        "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
                    ) AS "t29"
                    INNER JOIN (
                      SELECT
                        MAKE_DATE(2026, 6, 30) AS "_rk0",
                        "t51"."mrr_stripe" AS "_r0"
                      FROM (
                        SELECT
                          COALESCE(
                            CAST(CAST(CASE
                              WHEN ABS(SUM("t5"."stripe_mrr")) < 1000000000000000.0
                              THEN SUM("t5"."stripe_mrr")
                              ELSE NULL
                            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                            CAST(0 AS DECIMAL(18, 2))
                          ) AS "mrr_stripe"
                        FROM "entity"."entity_subscriptions" AS "t5"
                      ) AS "t51"
                    ) AS "t60"
                      ON "t29"."_lk0" = "t60"."_rk0"
                  ) AS "t68"
                  WHERE
                    NOT (
                      (
                        "t68"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t68"."_rk0" IS NOT NULL
                      )
                      AND "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                    )
                ) AS "t79"
              ) AS "t80"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'revenue of the company = its customers' AS "statement",
                  CONCAT_WS('|', COALESCE(CAST("t82"."_lk0" AS TEXT), CAST("t82"."_rk0" AS TEXT))) AS "entity_key",
                  CASE
                    WHEN "t82"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t82"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE WHEN "t82"."_l0" IS NOT DISTINCT FROM "t82"."_r0" THEN '' ELSE 'total_mrr ' END || CASE
                    WHEN "t82"."_l1" IS NOT DISTINCT FROM "t82"."_r1"
                    THEN ''
                    ELSE 'active_customers '
                  END || CASE
                    WHEN "t82"."_l2" IS NOT DISTINCT FROM "t82"."_r2"
                    THEN ''
                    ELSE 'net_new_mrr '
                  END || CASE
                    WHEN "t82"."_l3" IS NOT DISTINCT FROM "t82"."_r3"
                    THEN ''
                    ELSE 'mrr_at_risk '
                  END || CASE WHEN "t82"."_l4" IS NOT DISTINCT FROM "t82"."_r4" THEN '' ELSE 'new_mrr ' END || CASE
                    WHEN "t82"."_l5" IS NOT DISTINCT FROM "t82"."_r5"
                    THEN ''
                    ELSE 'expansion_mrr '
                  END || CASE
                    WHEN "t82"."_l6" IS NOT DISTINCT FROM "t82"."_r6"
                    THEN ''
                    ELSE 'contraction_mrr '
                  END || CASE
                    WHEN "t82"."_l7" IS NOT DISTINCT FROM "t82"."_r7"
                    THEN ''
                    ELSE 'churned_mrr '
                  END || CASE
                    WHEN "t82"."_l8" IS NOT DISTINCT FROM "t82"."_r8"
                    THEN ''
                    ELSE 'reactivation_mrr '
                  END || CASE
                    WHEN "t82"."_l9" IS NOT DISTINCT FROM "t82"."_r9"
                    THEN ''
                    ELSE 'median_mrr '
                  END AS "differences"
                FROM (
                  SELECT
                    "t25"."_lk0",
                    "t25"."_l0",
                    "t25"."_l1",
                    "t25"."_l2",
                    "t25"."_l3",
                    "t25"."_l4",
                    "t25"."_l5",
                    "t25"."_l6",
                    "t25"."_l7",
                    "t25"."_l8",
                    "t25"."_l9",
                    "t76"."_rk0",
                    "t76"."_r0",
                    "t76"."_r1",
                    "t76"."_r2",
                    "t76"."_r3",
                    "t76"."_r4",
                    "t76"."_r5",
                    "t76"."_r6",
                    "t76"."_r7",
                    "t76"."_r8",
                    "t76"."_r9"
                  FROM (
                    SELECT
                      "t0"."metric_date" AS "_lk0",
                      "t0"."total_mrr" AS "_l0",
                      "t0"."active_customers" AS "_l1",
                      "t0"."net_new_mrr" AS "_l2",
                      "t0"."mrr_at_risk" AS "_l3",
                      "t0"."new_mrr" AS "_l4",
                      "t0"."expansion_mrr" AS "_l5",
                      "t0"."contraction_mrr" AS "_l6",
                      "t0"."churned_mrr" AS "_l7",
                      "t0"."reactivation_mrr" AS "_l8",
                      "t0"."median_mrr" AS "_l9"
                    FROM "metrics"."metrics_revenue" AS "t0"
                  ) AS "t25"
                  FULL OUTER JOIN (
                    SELECT
                      "t69"."snapshot_date" AS "_rk0",
                      "t69"."total_mrr" AS "_r0",
                      "t69"."active_customers" AS "_r1",
                      "t69"."net_new_mrr" AS "_r2",
                      "t69"."mrr_at_risk" AS "_r3",
                      "t69"."new_mrr" AS "_r4",
                      "t69"."expansion_mrr" AS "_r5",
                      "t69"."contraction_mrr" AS "_r6",
                      "t69"."churned_mrr" AS "_r7",
                      "t69"."reactivation_mrr" AS "_r8",
                      "t69"."middle" AS "_r9"
                    FROM "t67" AS "t69"
                  ) AS "t76"
                    ON "t25"."_lk0" = "t76"."_rk0"
                ) AS "t82"
                WHERE
                  NOT (
                    (
                      "t82"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t82"."_rk0" IS NOT NULL
                    )
                    AND "t82"."_l0" IS NOT DISTINCT FROM "t82"."_r0"
                    AND "t82"."_l1" IS NOT DISTINCT FROM "t82"."_r1"
                    AND "t82"."_l2" IS NOT DISTINCT FROM "t82"."_r2"
                    AND "t82"."_l3" IS NOT DISTINCT FROM "t82"."_r3"
                    AND "t82"."_l4" IS NOT DISTINCT FROM "t82"."_r4"
                    AND "t82"."_l5" IS NOT DISTINCT FROM "t82"."_r5"
                    AND "t82"."_l6" IS NOT DISTINCT FROM "t82"."_r6"
                    AND "t82"."_l7" IS NOT DISTINCT FROM "t82"."_r7"
                    AND "t82"."_l8" IS NOT DISTINCT FROM "t82"."_r8"
                    AND "t82"."_l9" IS NOT DISTINCT FROM "t82"."_r9"
                  )
              ) AS "t90"
            ) AS "t91"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'revenue of 30 days = that of the customers' AS "statement",
                CONCAT_WS('|', COALESCE(CAST("t87"."_lk0" AS TEXT), CAST("t87"."_rk0" AS TEXT))) AS "entity_key",
                CASE
                  WHEN "t87"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t87"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0"
                  OR COALESCE(
                    ABS("t87"."_l0" - "t87"."_r0") <= (
                      (
                        ABS("t87"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'mrr_growth_30d_pct '
                END || CASE
                  WHEN "t87"."_l1" IS NOT DISTINCT FROM "t87"."_r1"
                  OR COALESCE(
                    ABS("t87"."_l1" - "t87"."_r1") <= (
                      (
                        ABS("t87"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'customer_churn_rate_30d_pct '
                END || CASE
                  WHEN "t87"."_l2" IS NOT DISTINCT FROM "t87"."_r2"
                  OR COALESCE(
                    ABS("t87"."_l2" - "t87"."_r2") <= (
                      (
                        ABS("t87"."_l2") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'revenue_churn_rate_30d_pct '
                END || CASE
                  WHEN "t87"."_l3" IS NOT DISTINCT FROM "t87"."_r3"
                  OR COALESCE(
                    ABS("t87"."_l3" - "t87"."_r3") <= (
                      (
                        ABS("t87"."_l3") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'quick_ratio_30d '
                END || CASE
                  WHEN "t87"."_l4" IS NOT DISTINCT FROM "t87"."_r4"
                  OR COALESCE(
                    ABS("t87"."_l4" - "t87"."_r4") <= (
                      (
                        ABS("t87"."_l4") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'mrr_top10_share_pct '
                END AS "differences"
              FROM (
                SELECT
                  "t23"."_lk0",
                  "t23"."_l0",
                  "t23"."_l1",
                  "t23"."_l2",
                  "t23"."_l3",
                  "t23"."_l4",
                  "t85"."_rk0",
                  "t85"."_r0",
                  "t85"."_r1",
                  "t85"."_r2",
                  "t85"."_r3",
                  "t85"."_r4"
                FROM (
                  SELECT
                    "t0"."metric_date" AS "_lk0",
                    "t0"."mrr_growth_30d_pct" AS "_l0",
                    "t0"."customer_churn_rate_30d_pct" AS "_l1",
                    "t0"."revenue_churn_rate_30d_pct" AS "_l2",
                    "t0"."quick_ratio_30d" AS "_l3",
                    "t0"."mrr_top10_share_pct" AS "_l4"
                  FROM "metrics"."metrics_revenue" AS "t0"
                ) AS "t23"
                FULL OUTER JOIN (
                  SELECT
                    "t69"."snapshot_date" AS "_rk0",
                    (
                      CAST("t69"."change" AS DOUBLE) / NULLIF(CAST("t69"."total_mrr" - "t69"."change" AS DOUBLE), 0.0)
                    ) * 100.0 AS "_r0",
                    (
                      CAST("t69"."lost" AS DOUBLE) / NULLIF(CAST("t69"."payers" AS DOUBLE), 0.0)
                    ) * 100.0 AS "_r1",
                    (
                      CAST("t69"."falls" AS DOUBLE) / NULLIF(CAST("t69"."total_mrr" - "t69"."change" AS DOUBLE), 0.0)
                    ) * 100.0 AS "_r2",
                    CAST("t69"."rises" AS DOUBLE) / NULLIF(CAST("t69"."falls" AS DOUBLE), 0.0) AS "_r3",
                    (
                      CAST("t69"."top" AS DOUBLE) / NULLIF(CAST("t69"."total_mrr" AS DOUBLE), 0.0)
                    ) * 100.0 AS "_r4"
                  FROM "t67" AS "t69"
                ) AS "t85"
                  ON "t23"."_lk0" = "t85"."_rk0"
              ) AS "t87"
              WHERE
                NOT (
                  (
                    "t87"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t87"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0"
                    OR COALESCE(
                      ABS("t87"."_l0" - "t87"."_r0") <= (
                        (
                          ABS("t87"."_l0") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t87"."_l1" IS NOT DISTINCT FROM "t87"."_r1"
                    OR COALESCE(
                      ABS("t87"."_l1" - "t87"."_r1") <= (
                        (
                          ABS("t87"."_l1") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t87"."_l2" IS NOT DISTINCT FROM "t87"."_r2"
                    OR COALESCE(
                      ABS("t87"."_l2" - "t87"."_r2") <= (
                        (
                          ABS("t87"."_l2") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t87"."_l3" IS NOT DISTINCT FROM "t87"."_r3"
                    OR COALESCE(
                      ABS("t87"."_l3" - "t87"."_r3") <= (
                        (
                          ABS("t87"."_l3") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t87"."_l4" IS NOT DISTINCT FROM "t87"."_r4"
                    OR COALESCE(
                      ABS("t87"."_l4" - "t87"."_r4") <= (
                        (
                          ABS("t87"."_l4") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t92"
          ) AS "t93"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'retention of the customers of a year before' AS "statement",
              CONCAT_WS('|', COALESCE(CAST("t84"."_lk0" AS TEXT), CAST("t84"."_rk0" AS TEXT))) AS "entity_key",
              CASE
                WHEN "t84"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t84"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
                OR COALESCE(
                  ABS("t84"."_l0" - "t84"."_r0") <= (
                    (
                      ABS("t84"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'nrr_12m_pct '
              END || CASE
                WHEN "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
                OR COALESCE(
                  ABS("t84"."_l1" - "t84"."_r1") <= (
                    (
                      ABS("t84"."_l1") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'grr_12m_pct '
              END AS "differences"
            FROM (
              SELECT
                "t32"."_lk0",
                "t32"."_l0",
                "t32"."_l1",
                "t77"."_rk0",
                "t77"."_r0",
                "t77"."_r1"
              FROM (
                SELECT
                  "t0"."metric_date" AS "_lk0",
                  "t0"."nrr_12m_pct" AS "_l0",
                  "t0"."grr_12m_pct" AS "_l1"
                FROM "metrics"."metrics_revenue" AS "t0"
                WHERE
                  "t0"."nrr_12m_pct" IS NOT NULL
              ) AS "t32"
              FULL OUTER JOIN (
                SELECT
                  "t64"."snapshot_date" AS "_rk0",
                  (
                    CAST("t64"."now" AS DOUBLE) / NULLIF(CAST("t64"."then" AS DOUBLE), 0.0)
                  ) * 100.0 AS "_r0",
                  (
                    CAST("t64"."least" AS DOUBLE) / NULLIF(CAST("t64"."then" AS DOUBLE), 0.0)
                  ) * 100.0 AS "_r1"
                FROM (
                  SELECT
                    "t53"."snapshot_date",
                    SUM("t53"."then") AS "then",
                    SUM("t53"."monthly_recurring_revenue") AS "now",
                    SUM(LEAST("t53"."monthly_recurring_revenue", "t53"."then")) AS "least"
                  FROM (
                    SELECT
                      "t6"."account_id",
                      "t6"."snapshot_date",
                      "t6"."customer_id",
                      "t6"."date",
                      "t6"."company_name",
                      "t6"."customer_name",
                      "t6"."industry",
                      "t6"."created_at",
                      "t6"."cohort_month",
                      "t6"."cohort_quarter",
                      "t6"."snapshot_year",
                      "t6"."snapshot_month",
                      "t6"."snapshot_quarter",
                      "t6"."snapshot_day_of_week",
                      "t6"."day_sequence",
                      "t6"."days_since_creation",
                      "t6"."customer_status",
                      "t6"."customer_tier",
                      "t6"."customer_tier_name",
                      "t6"."is_active",
                      "t6"."is_canceled",
                      "t6"."is_delinquent",
                      "t6"."plan_tier",
                      "t6"."paying_status",
                      "t6"."first_subscription_date",
                      "t6"."first_paid_date",
                      "t6"."customer_lifetime_days",
                      "t6"."lifecycle_stage",
                      "t6"."account_value_tier",
                      "t6"."active_subscriptions",
                      "t6"."total_subscriptions",
                      "t6"."monthly_recurring_revenue",
                      "t6"."customer_mrr",
                      "t6"."annual_recurring_revenue",
                      "t6"."previous_mrr",
                      "t6"."total_users",
                      "t6"."active_users_1d",
                      "t6"."active_users_7d",
                      "t6"."active_users_30d",
                      "t6"."user_activation_rate_30d",
                      "t6"."sessions_30d",
                      "t6"."features_used_30d",
                      "t6"."avg_engagement_score",
                      "t6"."last_user_activity",
                      "t6"."last_login_date",
                      "t6"."days_since_last_activity",
                      "t6"."days_since_last_login",
                      "t6"."total_devices",
                      "t6"."controllers_in_service",
                      "t6"."active_devices",
                      "t6"."healthy_devices",
                      "t6"."device_health_percentage",
                      "t6"."device_events",
                      "t6"."device_events_7d",
                      "t6"."device_events_30d",
                      "t6"."pours",
                      "t6"."pour_volume_liters",
                      "t6"."pour_volume_liters_30d",
                      "t6"."avg_device_health_score",
                      "t6"."avg_device_uptime_30d",
                      "t6"."last_device_activity",
                      "t6"."total_locations",
                      "t6"."active_locations",
                      "t6"."avg_location_health_score",
                      "t6"."open_tickets",
                      "t6"."open_ticket_breaches",
                      "t6"."support_tickets_30d",
                      "t6"."engagement_component",
                      "t6"."device_component",
                      "t6"."revenue_component",
                      "t6"."support_component",
                      "t6"."adoption_component",
                      "t6"."customer_health_score",
                      "t6"."health_score",
                      "t6"."health_band",
                      "t6"."churn_risk_score",
                      "t6"."churn_risk_band",
                      "t6"."churn_risk_cause",
                      "t6"."composite_success_score",
                      "t6"."new_mrr",
                      "t6"."expansion_mrr",
                      "t6"."contraction_mrr",
                      "t6"."churned_mrr",
                      "t6"."reactivation_mrr",
                      "t6"."net_new_mrr",
                      "t6"."mrr_daily_change",
                      "t6"."mrr_daily_growth_rate",
                      "t6"."mrr_30d_change",
                      "t6"."mrr_30d_growth_rate",
                      "t6"."avg_mrr_30d",
                      "t6"."max_mrr_30d",
                      "t6"."min_mrr_30d",
                      "t6"."mrr_volatility_30d",
                      "t6"."mrr_range_coefficient_30d",
                      "t6"."mrr_trajectory_30d",
                      "t6"."health_score_daily_change",
                      "t6"."health_score_30d_change",
                      "t6"."avg_health_score_30d",
                      "t6"."health_trajectory_30d",
                      "t41"."_account",
                      "t41"."_day",
                      "t41"."then"
                    FROM "entity"."entity_customers_daily" AS "t6"
                    INNER JOIN (
                      SELECT
                        "t3"."account_id" AS "_account",
                        CAST(CAST("t3"."snapshot_date" + INTERVAL '365' DAY AS TIMESTAMP) AS DATE) AS "_day",
                        "t3"."monthly_recurring_revenue" AS "then"
                      FROM "entity"."entity_customers_daily" AS "t3"
                      WHERE
                        "t3"."is_active"
                    ) AS "t41"
                      ON "t6"."account_id" = "t41"."_account" AND "t6"."snapshot_date" = "t41"."_day"
                  ) AS "t53"
                  GROUP BY
                    1
                ) AS "t64"
              ) AS "t77"
                ON "t32"."_lk0" = "t77"."_rk0"
            ) AS "t84"
            WHERE
              NOT (
                (
                  "t84"."_lk0" IS NOT NULL
                )
                AND (
                  "t84"."_rk0" IS NOT NULL
                )
                AND (
                  "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
                  OR COALESCE(
                    ABS("t84"."_l0" - "t84"."_r0") <= (
                      (
                        ABS("t84"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
                  OR COALESCE(
                    ABS("t84"."_l1" - "t84"."_r1") <= (
                      (
                        ABS("t84"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t89"
        ) AS "t94"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'ARR and gap to Stripe' AS "statement",
            CONCAT_WS('|', COALESCE(CAST("t47"."_lk0" AS TEXT), CAST("t47"."_rk0" AS TEXT))) AS "entity_key",
            CASE
              WHEN "t47"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t47"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE WHEN "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0" THEN '' ELSE 'total_arr ' END || CASE
              WHEN "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1"
              THEN ''
              ELSE 'mrr_reconciliation_gap '
            END AS "differences"
          FROM (
            SELECT
              "t21"."_lk0",
              "t21"."_l0",
              "t21"."_l1",
              "t33"."_rk0",
              "t33"."_r0",
              "t33"."_r1"
            FROM (
              SELECT
                "t0"."metric_date" AS "_lk0",
                "t0"."total_arr" AS "_l0",
                "t0"."mrr_reconciliation_gap" AS "_l1"
              FROM "metrics"."metrics_revenue" AS "t0"
            ) AS "t21"
            FULL OUTER JOIN (
              SELECT
                "t0"."metric_date" AS "_rk0",
                "t0"."total_mrr" * 12 AS "_r0",
                "t0"."total_mrr" - "t0"."mrr_stripe" AS "_r1"
              FROM "metrics"."metrics_revenue" AS "t0"
            ) AS "t33"
              ON "t21"."_lk0" = "t33"."_rk0"
          ) AS "t47"
          WHERE
            NOT (
              (
                "t47"."_lk0" IS NOT NULL
              )
              AND (
                "t47"."_rk0" IS NOT NULL
              )
              AND "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
              AND "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1"
            )
        ) AS "t65"
      ) AS "t95"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'revenue of a paying customer' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t52"."_lk0" AS TEXT), CAST("t52"."_rk0" AS TEXT))) AS "entity_key",
          CASE
            WHEN "t52"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t52"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
            OR COALESCE(
              ABS("t52"."_l0" - "t52"."_r0") <= (
                (
                  ABS("t52"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'arpa '
          END AS "differences"
        FROM (
          SELECT
            "t20"."_lk0",
            "t20"."_l0",
            "t40"."_rk0",
            "t40"."_r0"
          FROM (
            SELECT
              "t0"."metric_date" AS "_lk0",
              "t0"."arpa" AS "_l0"
            FROM "metrics"."metrics_revenue" AS "t0"
          ) AS "t20"
          FULL OUTER JOIN (
            SELECT
              "t0"."metric_date" AS "_rk0",
              CAST("t0"."total_mrr" AS DOUBLE) / NULLIF(CAST("t0"."active_customers" AS DOUBLE), 0.0) AS "_r0"
            FROM "metrics"."metrics_revenue" AS "t0"
          ) AS "t40"
            ON "t20"."_lk0" = "t40"."_rk0"
        ) AS "t52"
        WHERE
          NOT (
            (
              "t52"."_lk0" IS NOT NULL
            )
            AND (
              "t52"."_rk0" IS NOT NULL
            )
            AND (
              "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
              OR COALESCE(
                ABS("t52"."_l0" - "t52"."_r0") <= (
                  (
                    ABS("t52"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t73"
    ) AS "t96"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'life of a paying customer' AS "statement",
        CONCAT_WS('|', COALESCE(CAST("t57"."_lk0" AS TEXT), CAST("t57"."_rk0" AS TEXT))) AS "entity_key",
        CASE
          WHEN "t57"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t57"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
          OR COALESCE(
            ABS("t57"."_l0" - "t57"."_r0") <= (
              (
                ABS("t57"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'ltv '
        END AS "differences"
      FROM (
        SELECT
          "t31"."_lk0",
          "t31"."_l0",
          "t46"."_rk0",
          "t46"."_r0"
        FROM (
          SELECT
            "t0"."metric_date" AS "_lk0",
            "t0"."ltv" AS "_l0"
          FROM "metrics"."metrics_revenue" AS "t0"
          WHERE
            "t0"."ltv" IS NOT NULL
        ) AS "t31"
        LEFT OUTER JOIN (
          SELECT
            "t0"."metric_date" AS "_rk0",
            "t0"."arpa" * LEAST(COALESCE(100.0 / NULLIF("t0"."customer_churn_rate_30d_pct", 0.0), 60.0), 60.0) AS "_r0"
          FROM "metrics"."metrics_revenue" AS "t0"
        ) AS "t46"
          ON "t31"."_lk0" = "t46"."_rk0"
      ) AS "t57"
      WHERE
        NOT (
          (
            "t57"."_lk0" IS NOT NULL
          )
          AND (
            "t57"."_rk0" IS NOT NULL
          )
          AND (
            "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
            OR COALESCE(
              ABS("t57"."_l0" - "t57"."_r0") <= (
                (
                  ABS("t57"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
    ) AS "t78"
  ) AS "t97"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'cash of 30 days' AS "statement",
      CONCAT_WS('|', COALESCE(CAST("t81"."_lk0" AS TEXT), CAST("t81"."_rk0" AS TEXT))) AS "entity_key",
      CASE
        WHEN "t81"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t81"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t81"."_l0" IS NOT DISTINCT FROM "t81"."_r0"
        THEN ''
        ELSE 'collected_30d '
      END AS "differences"
    FROM (
      SELECT
        "t30"."_lk0",
        "t30"."_l0",
        "t74"."_rk0",
        "t74"."_r0"
      FROM (
        SELECT
          "t0"."metric_date" AS "_lk0",
          "t0"."collected_30d" AS "_l0"
        FROM "metrics"."metrics_revenue" AS "t0"
        WHERE
          "t0"."collected_30d" <> 0
      ) AS "t30"
      FULL OUTER JOIN (
        SELECT
          "t66"."metric_date" AS "_rk0",
          "t66"."usd" AS "_r0"
        FROM (
          SELECT
            "t62"."metric_date",
            SUM("t62"."usd") AS "usd"
          FROM (
            SELECT
              "t16"."metric_date",
              "t50"."on",
              "t50"."usd"
            FROM (
              SELECT
                "t0"."metric_date"
              FROM "metrics"."metrics_revenue" AS "t0"
            ) AS "t16"
            INNER JOIN (
              SELECT
                "t37"."on",
                SUM("t37"."usd") AS "usd"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(COALESCE("t1"."paid_at", "t1"."finalized_at", "t1"."invoice_created_at") AS DATE) AS "on",
                    "t1"."amount_paid_usd" AS "usd"
                  FROM "staging"."stg_stripe__invoices" AS "t1"
                  WHERE
                    "t1"."paid" AND "t1"."amount_paid_usd" IS NOT NULL
                ) AS "t34"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    CAST("t4"."stripe_charge_created_at" AS DATE) AS "on",
                    -(
                      "t4"."refunded_amount_usd"
                    ) AS "usd"
                  FROM "staging"."stg_stripe__charges" AS "t4"
                  WHERE
                    "t4"."refunded_amount_usd" > 0
                ) AS "t27"
              ) AS "t37"
              GROUP BY
                1
            ) AS "t50"
              ON "t50"."on" <= "t16"."metric_date"
              AND "t50"."on" > CAST(CAST("t16"."metric_date" - INTERVAL '30' DAY AS TIMESTAMP) AS DATE)
          ) AS "t62"
          GROUP BY
            1
        ) AS "t66"
        WHERE
          "t66"."usd" <> 0
      ) AS "t74"
        ON "t30"."_lk0" = "t74"."_rk0"
    ) AS "t81"
    WHERE
      NOT (
        (
          "t81"."_lk0" IS NOT NULL
        )
        AND (
          "t81"."_rk0" IS NOT NULL
        )
        AND "t81"."_l0" IS NOT DISTINCT FROM "t81"."_r0"
      )
  ) AS "t88"
) AS "t98"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'payment success, today' AS "statement",
    CONCAT_WS('|', COALESCE(CAST("t70"."_lk0" AS TEXT), CAST("t70"."_rk0" AS TEXT))) AS "entity_key",
    CASE
      WHEN "t70"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t70"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t70"."_l0" IS NOT DISTINCT FROM "t70"."_r0"
      OR COALESCE(
        ABS("t70"."_l0" - "t70"."_r0") <= (
          (
            ABS("t70"."_l0") + 1.0
          ) * 1e-09
        ),
        FALSE
      )
      THEN ''
      ELSE 'payment_success_rate_30d_pct '
    END AS "differences"
  FROM (
    SELECT
      "t28"."_lk0",
      "t28"."_l0",
      "t63"."_rk0",
      "t63"."_r0"
    FROM (
      SELECT
        "t0"."metric_date" AS "_lk0",
        "t0"."payment_success_rate_30d_pct" AS "_l0"
      FROM "metrics"."metrics_revenue" AS "t0"
      WHERE
        "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
    ) AS "t28"
    INNER JOIN (
      SELECT
        MAKE_DATE(2026, 6, 30) AS "_rk0",
        "t54"."success" AS "_r0"
      FROM (
        SELECT
          (
            CAST(COUNT(*) FILTER(WHERE
              "t36"."paid") AS DOUBLE) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0)
          ) * 100.0 AS "success"
        FROM (
          SELECT
            *
          FROM "staging"."stg_stripe__invoices" AS "t1"
          WHERE
            "t1"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
            AND CAST(COALESCE("t1"."finalized_at", "t1"."invoice_created_at") AS DATE) <= MAKE_DATE(2026, 6, 30)
            AND CAST(COALESCE("t1"."finalized_at", "t1"."invoice_created_at") AS DATE) > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
            )
        ) AS "t36"
      ) AS "t54"
    ) AS "t63"
      ON "t28"."_lk0" = "t63"."_rk0"
  ) AS "t70"
  WHERE
    NOT (
      (
        "t70"."_lk0" IS NOT NULL
      )
      AND (
        "t70"."_rk0" IS NOT NULL
      )
      AND (
        "t70"."_l0" IS NOT DISTINCT FROM "t70"."_r0"
        OR COALESCE(
          ABS("t70"."_l0" - "t70"."_r0") <= (
            (
              ABS("t70"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t86"
