WITH "t59" AS (
  SELECT
    "t5"."account_id",
    "t5"."customer_id",
    "t5"."week_start_date",
    "t5"."week_end_date",
    "t5"."days_in_week",
    "t5"."is_complete_week",
    "t5"."company_name",
    "t5"."customer_status",
    "t5"."customer_tier",
    "t5"."plan_tier",
    "t5"."paying_status",
    "t5"."opening_mrr",
    "t5"."monthly_recurring_revenue",
    "t5"."avg_mrr",
    "t5"."new_mrr",
    "t5"."expansion_mrr",
    "t5"."contraction_mrr",
    "t5"."churned_mrr",
    "t5"."reactivation_mrr",
    "t5"."net_new_mrr",
    "t5"."active_subscriptions",
    "t5"."total_users",
    "t5"."active_users_7d",
    "t5"."active_users_30d",
    "t5"."avg_daily_active_users",
    "t5"."features_used_30d",
    "t5"."avg_engagement_score",
    "t5"."total_devices",
    "t5"."healthy_devices",
    "t5"."avg_device_health_score",
    "t5"."device_events",
    "t5"."pours",
    "t5"."pour_volume_liters",
    "t5"."open_tickets",
    "t5"."customer_health_score",
    "t5"."avg_health_score",
    "t5"."health_score_change",
    "t5"."health_band",
    "t5"."churn_risk_score",
    "t5"."churn_risk_band",
    "t5"."composite_success_score",
    "t48"."week",
    "t48"."closed",
    "t48"."health_before"
  FROM "entity"."entity_customers_weekly" AS "t5"
  INNER JOIN (
    SELECT
      "t4"."account_id",
      CAST(CAST("t4"."week_start_date" + INTERVAL '7' DAY AS TIMESTAMP) AS DATE) AS "week",
      "t4"."monthly_recurring_revenue" AS "closed",
      "t4"."customer_health_score" AS "health_before"
    FROM "entity"."entity_customers_weekly" AS "t4"
  ) AS "t48"
    ON "t5"."account_id" = "t48"."account_id" AND "t5"."week_start_date" = "t48"."week"
), "t70" AS (
  SELECT
    "t63"."account_id",
    "t63"."week",
    COUNT(*) AS "days_in_week",
    MAX("t63"."snapshot_date") AS "week_end_date",
    SUM("t63"."monthly_recurring_revenue") AS "paid",
    CAST(SUM("t63"."active_users_1d") AS BIGINT) AS "active",
    AVG("t63"."customer_health_score") AS "health",
    SUM("t63"."net_new_mrr") AS "net_new_mrr",
    CAST(SUM("t63"."device_events") AS BIGINT) AS "device_events",
    CAST(SUM("t63"."pours") AS BIGINT) AS "pours",
    SUM("t63"."pour_volume_liters") AS "litres",
    SUM("t63"."new_mrr") AS "new_mrr",
    SUM("t63"."expansion_mrr") AS "expansion_mrr",
    SUM("t63"."contraction_mrr") AS "contraction_mrr",
    SUM("t63"."churned_mrr") AS "churned_mrr",
    SUM("t63"."reactivation_mrr") AS "reactivation_mrr"
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
      CAST(CAST("t3"."snapshot_date" - TO_DAYS(
        (
          (
            (
              (
                DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t3"."snapshot_date") % 7
              ) + 7
            ) % 7
          ) + 1
        ) - 1
      ) AS TIMESTAMP) AS DATE) AS "week"
    FROM "entity"."entity_customers_daily" AS "t3"
  ) AS "t63"
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
                        'week of a customer = its days' AS "statement",
                        CONCAT_WS(
                          '|',
                          COALESCE("t82"."_lk0", "t82"."_rk0"),
                          COALESCE(CAST("t82"."_lk1" AS TEXT), CAST("t82"."_rk1" AS TEXT))
                        ) AS "entity_key",
                        CASE
                          WHEN "t82"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t82"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t82"."_l0" IS NOT DISTINCT FROM "t82"."_r0"
                          THEN ''
                          ELSE 'days_in_week '
                        END || CASE
                          WHEN "t82"."_l1" IS NOT DISTINCT FROM "t82"."_r1"
                          THEN ''
                          ELSE 'week_end_date '
                        END || CASE
                          WHEN "t82"."_l2" IS NOT DISTINCT FROM "t82"."_r2"
                          THEN ''
                          ELSE 'net_new_mrr '
                        END || CASE
                          WHEN "t82"."_l3" IS NOT DISTINCT FROM "t82"."_r3"
                          THEN ''
                          ELSE 'device_events '
                        END || CASE WHEN "t82"."_l4" IS NOT DISTINCT FROM "t82"."_r4" THEN '' ELSE 'pours ' END || CASE WHEN "t82"."_l5" IS NOT DISTINCT FROM "t82"."_r5" THEN '' ELSE 'new_mrr ' END || CASE
                          WHEN "t82"."_l6" IS NOT DISTINCT FROM "t82"."_r6"
                          THEN ''
                          ELSE 'expansion_mrr '
                        END || CASE
                          WHEN "t82"."_l7" IS NOT DISTINCT FROM "t82"."_r7"
                          THEN ''
                          ELSE 'contraction_mrr '
                        END || CASE
                          WHEN "t82"."_l8" IS NOT DISTINCT FROM "t82"."_r8"
                          THEN ''
                          ELSE 'churned_mrr '
                        END || CASE
                          WHEN "t82"."_l9" IS NOT DISTINCT FROM "t82"."_r9"
                          THEN ''
                          ELSE 'reactivation_mrr '
                        END || CASE
                          WHEN "t82"."_l10" IS NOT DISTINCT FROM "t82"."_r10"
                          THEN ''
                          ELSE 'is_complete_week '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t33"."_lk0",
                          "t33"."_lk1",
                          "t33"."_l0",
                          "t33"."_l1",
                          "t33"."_l2",
                          "t33"."_l3",
                          "t33"."_l4",
                          "t33"."_l5",
                          "t33"."_l6",
                          "t33"."_l7",
                          "t33"."_l8",
                          "t33"."_l9",
                          "t33"."_l10",
                          "t76"."_rk0",
                          "t76"."_rk1",
                          "t76"."_r0",
                          "t76"."_r1",
                          "t76"."_r2",
                          "t76"."_r3",
                          "t76"."_r4",
                          "t76"."_r5",
                          "t76"."_r6",
                          "t76"."_r7",
                          "t76"."_r8",
                          "t76"."_r9",
                          "t76"."_r10"
                        FROM (
                          SELECT
                            "t4"."account_id" AS "_lk0",
                            "t4"."week_start_date" AS "_lk1",
                            "t4"."days_in_week" AS "_l0",
                            "t4"."week_end_date" AS "_l1",
                            "t4"."net_new_mrr" AS "_l2",
                            "t4"."device_events" AS "_l3",
                            "t4"."pours" AS "_l4",
                            "t4"."new_mrr" AS "_l5",
                            "t4"."expansion_mrr" AS "_l6",
                            "t4"."contraction_mrr" AS "_l7",
                            "t4"."churned_mrr" AS "_l8",
                            "t4"."reactivation_mrr" AS "_l9",
                            "t4"."is_complete_week" AS "_l10"
                          FROM "entity"."entity_customers_weekly" AS "t4"
                        ) AS "t33"
                        FULL OUTER JOIN (
                          SELECT
                            "t71"."account_id" AS "_rk0",
                            "t71"."week" AS "_rk1",
                            "t71"."days_in_week" AS "_r0",
                            "t71"."week_end_date" AS "_r1",
                            "t71"."net_new_mrr" AS "_r2",
                            "t71"."device_events" AS "_r3",
                            "t71"."pours" AS "_r4",
                            "t71"."new_mrr" AS "_r5",
                            "t71"."expansion_mrr" AS "_r6",
                            "t71"."contraction_mrr" AS "_r7",
                            "t71"."churned_mrr" AS "_r8",
                            "t71"."reactivation_mrr" AS "_r9",
                            DATE_DIFF('DAY', "t71"."week", "t71"."week_end_date") = 6 AS "_r10"
                          FROM "t70" AS "t71"
                        ) AS "t76"
                          ON "t33"."_lk0" = "t76"."_rk0" AND "t33"."_lk1" = "t76"."_rk1"
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
                          AND "t82"."_l10" IS NOT DISTINCT FROM "t82"."_r10"
                        )
                    ) AS "t88"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'means of a week = those of its days' AS "statement",
                        CONCAT_WS(
                          '|',
                          COALESCE("t83"."_lk0", "t83"."_rk0"),
                          COALESCE(CAST("t83"."_lk1" AS TEXT), CAST("t83"."_rk1" AS TEXT))
                        ) AS "entity_key",
                        CASE
                          WHEN "t83"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t83"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t83"."_l0" IS NOT DISTINCT FROM "t83"."_r0"
                          OR COALESCE(
                            ABS("t83"."_l0" - "t83"."_r0") <= (
                              (
                                ABS("t83"."_l0") + 1.0
                              ) * 1e-06
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'avg_mrr '
                        END || CASE
                          WHEN "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
                          OR COALESCE(
                            ABS("t83"."_l1" - "t83"."_r1") <= (
                              (
                                ABS("t83"."_l1") + 1.0
                              ) * 1e-06
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'avg_daily_active_users '
                        END || CASE
                          WHEN "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
                          OR COALESCE(
                            ABS("t83"."_l2" - "t83"."_r2") <= (
                              (
                                ABS("t83"."_l2") + 1.0
                              ) * 1e-06
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'avg_health_score '
                        END || CASE
                          WHEN "t83"."_l3" IS NOT DISTINCT FROM "t83"."_r3"
                          OR COALESCE(
                            ABS("t83"."_l3" - "t83"."_r3") <= (
                              (
                                ABS("t83"."_l3") + 1.0
                              ) * 1e-06
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'pour_volume_liters '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t34"."_lk0",
                          "t34"."_lk1",
                          "t34"."_l0",
                          "t34"."_l1",
                          "t34"."_l2",
                          "t34"."_l3",
                          "t79"."_rk0",
                          "t79"."_rk1",
                          "t79"."_r0",
                          "t79"."_r1",
                          "t79"."_r2",
                          "t79"."_r3"
                        FROM (
                          SELECT
                            "t4"."account_id" AS "_lk0",
                            "t4"."week_start_date" AS "_lk1",
                            "t4"."avg_mrr" AS "_l0",
                            "t4"."avg_daily_active_users" AS "_l1",
                            "t4"."avg_health_score" AS "_l2",
                            "t4"."pour_volume_liters" AS "_l3"
                          FROM "entity"."entity_customers_weekly" AS "t4"
                        ) AS "t34"
                        FULL OUTER JOIN (
                          SELECT
                            "t71"."account_id" AS "_rk0",
                            "t71"."week" AS "_rk1",
                            CAST("t71"."paid" AS DOUBLE) / NULLIF(CAST("t71"."days_in_week" AS DOUBLE), 0.0) AS "_r0",
                            CAST("t71"."active" AS DOUBLE) / NULLIF(CAST("t71"."days_in_week" AS DOUBLE), 0.0) AS "_r1",
                            "t71"."health" AS "_r2",
                            "t71"."litres" AS "_r3"
                          FROM "t70" AS "t71"
                        ) AS "t79"
                          ON "t34"."_lk0" = "t79"."_rk0" AND "t34"."_lk1" = "t79"."_rk1"
                      ) AS "t83"
                      WHERE
                        NOT (
                          (
                            "t83"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t83"."_rk0" IS NOT NULL
                          )
                          AND (
                            "t83"."_l0" IS NOT DISTINCT FROM "t83"."_r0"
                            OR COALESCE(
                              ABS("t83"."_l0" - "t83"."_r0") <= (
                                (
                                  ABS("t83"."_l0") + 1.0
                                ) * 1e-06
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
                            OR COALESCE(
                              ABS("t83"."_l1" - "t83"."_r1") <= (
                                (
                                  ABS("t83"."_l1") + 1.0
                                ) * 1e-06
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
                            OR COALESCE(
                              ABS("t83"."_l2" - "t83"."_r2") <= (
                                (
                                  ABS("t83"."_l2") + 1.0
                                ) * 1e-06
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t83"."_l3" IS NOT DISTINCT FROM "t83"."_r3"
                            OR COALESCE(
                              ABS("t83"."_l3" - "t83"."_r3") <= (
                                (
                                  ABS("t83"."_l3") + 1.0
                                ) * 1e-06
                              ),
                              FALSE
                            )
                          )
                        )
                    ) AS "t87"
                  ) AS "t89"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'a week closes as its last day' AS "statement",
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
                        ELSE 'customer_id '
                      END || CASE
                        WHEN "t52"."_l1" IS NOT DISTINCT FROM "t52"."_r1"
                        THEN ''
                        ELSE 'company_name '
                      END || CASE
                        WHEN "t52"."_l2" IS NOT DISTINCT FROM "t52"."_r2"
                        THEN ''
                        ELSE 'customer_status '
                      END || CASE
                        WHEN "t52"."_l3" IS NOT DISTINCT FROM "t52"."_r3"
                        THEN ''
                        ELSE 'customer_tier '
                      END || CASE WHEN "t52"."_l4" IS NOT DISTINCT FROM "t52"."_r4" THEN '' ELSE 'plan_tier ' END || CASE
                        WHEN "t52"."_l5" IS NOT DISTINCT FROM "t52"."_r5"
                        THEN ''
                        ELSE 'paying_status '
                      END || CASE
                        WHEN "t52"."_l6" IS NOT DISTINCT FROM "t52"."_r6"
                        THEN ''
                        ELSE 'monthly_recurring_revenue '
                      END || CASE
                        WHEN "t52"."_l7" IS NOT DISTINCT FROM "t52"."_r7"
                        THEN ''
                        ELSE 'active_subscriptions '
                      END || CASE
                        WHEN "t52"."_l8" IS NOT DISTINCT FROM "t52"."_r8"
                        THEN ''
                        ELSE 'total_users '
                      END || CASE
                        WHEN "t52"."_l9" IS NOT DISTINCT FROM "t52"."_r9"
                        THEN ''
                        ELSE 'active_users_7d '
                      END || CASE
                        WHEN "t52"."_l10" IS NOT DISTINCT FROM "t52"."_r10"
                        THEN ''
                        ELSE 'active_users_30d '
                      END || CASE
                        WHEN "t52"."_l11" IS NOT DISTINCT FROM "t52"."_r11"
                        THEN ''
                        ELSE 'features_used_30d '
                      END || CASE
                        WHEN "t52"."_l12" IS NOT DISTINCT FROM "t52"."_r12"
                        THEN ''
                        ELSE 'avg_engagement_score '
                      END || CASE
                        WHEN "t52"."_l13" IS NOT DISTINCT FROM "t52"."_r13"
                        THEN ''
                        ELSE 'total_devices '
                      END || CASE
                        WHEN "t52"."_l14" IS NOT DISTINCT FROM "t52"."_r14"
                        THEN ''
                        ELSE 'healthy_devices '
                      END || CASE
                        WHEN "t52"."_l15" IS NOT DISTINCT FROM "t52"."_r15"
                        THEN ''
                        ELSE 'avg_device_health_score '
                      END || CASE
                        WHEN "t52"."_l16" IS NOT DISTINCT FROM "t52"."_r16"
                        THEN ''
                        ELSE 'open_tickets '
                      END || CASE
                        WHEN "t52"."_l17" IS NOT DISTINCT FROM "t52"."_r17"
                        THEN ''
                        ELSE 'customer_health_score '
                      END || CASE
                        WHEN "t52"."_l18" IS NOT DISTINCT FROM "t52"."_r18"
                        THEN ''
                        ELSE 'health_band '
                      END || CASE
                        WHEN "t52"."_l19" IS NOT DISTINCT FROM "t52"."_r19"
                        THEN ''
                        ELSE 'churn_risk_score '
                      END || CASE
                        WHEN "t52"."_l20" IS NOT DISTINCT FROM "t52"."_r20"
                        THEN ''
                        ELSE 'churn_risk_band '
                      END || CASE
                        WHEN "t52"."_l21" IS NOT DISTINCT FROM "t52"."_r21"
                        THEN ''
                        ELSE 'composite_success_score '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t32"."_lk0",
                        "t32"."_lk1",
                        "t32"."_l0",
                        "t32"."_l1",
                        "t32"."_l2",
                        "t32"."_l3",
                        "t32"."_l4",
                        "t32"."_l5",
                        "t32"."_l6",
                        "t32"."_l7",
                        "t32"."_l8",
                        "t32"."_l9",
                        "t32"."_l10",
                        "t32"."_l11",
                        "t32"."_l12",
                        "t32"."_l13",
                        "t32"."_l14",
                        "t32"."_l15",
                        "t32"."_l16",
                        "t32"."_l17",
                        "t32"."_l18",
                        "t32"."_l19",
                        "t32"."_l20",
                        "t32"."_l21",
                        "t29"."_rk0",
                        "t29"."_rk1",
                        "t29"."_r0",
                        "t29"."_r1",
                        "t29"."_r2",
                        "t29"."_r3",
                        "t29"."_r4",
                        "t29"."_r5",
                        "t29"."_r6",
                        "t29"."_r7",
                        "t29"."_r8",
                        "t29"."_r9",
                        "t29"."_r10",
                        "t29"."_r11",
                        "t29"."_r12",
                        "t29"."_r13",
                        "t29"."_r14",
                        "t29"."_r15",
                        "t29"."_r16",
                        "t29"."_r17",
                        "t29"."_r18",
                        "t29"."_r19",
                        "t29"."_r20",
                        "t29"."_r21"
                      FROM (
                        SELECT
                          "t4"."account_id" AS "_lk0",
                          "t4"."week_end_date" AS "_lk1",
                          "t4"."customer_id" AS "_l0",
                          "t4"."company_name" AS "_l1",
                          "t4"."customer_status" AS "_l2",
                          "t4"."customer_tier" AS "_l3",
                          "t4"."plan_tier" AS "_l4",
                          "t4"."paying_status" AS "_l5",
                          "t4"."monthly_recurring_revenue" AS "_l6",
                          "t4"."active_subscriptions" AS "_l7",
                          "t4"."total_users" AS "_l8",
                          "t4"."active_users_7d" AS "_l9",
                          "t4"."active_users_30d" AS "_l10",
                          "t4"."features_used_30d" AS "_l11",
                          "t4"."avg_engagement_score" AS "_l12",
                          "t4"."total_devices" AS "_l13",
                          "t4"."healthy_devices" AS "_l14",
                          "t4"."avg_device_health_score" AS "_l15",
                          "t4"."open_tickets" AS "_l16",
                          "t4"."customer_health_score" AS "_l17",
                          "t4"."health_band" AS "_l18",
                          "t4"."churn_risk_score" AS "_l19",
                          "t4"."churn_risk_band" AS "_l20",
                          "t4"."composite_success_score" AS "_l21"
                        FROM "entity"."entity_customers_weekly" AS "t4"
                      ) AS "t32"
                      LEFT OUTER JOIN (
                        SELECT
                          "t3"."account_id" AS "_rk0",
                          "t3"."snapshot_date" AS "_rk1",
                          "t3"."customer_id" AS "_r0",
                          "t3"."company_name" AS "_r1",
                          "t3"."customer_status" AS "_r2",
                          "t3"."customer_tier" AS "_r3",
                          "t3"."plan_tier" AS "_r4",
                          "t3"."paying_status" AS "_r5",
                          "t3"."monthly_recurring_revenue" AS "_r6",
                          "t3"."active_subscriptions" AS "_r7",
                          "t3"."total_users" AS "_r8",
                          "t3"."active_users_7d" AS "_r9",
                          "t3"."active_users_30d" AS "_r10",
                          "t3"."features_used_30d" AS "_r11",
                          "t3"."avg_engagement_score" AS "_r12",
                          "t3"."total_devices" AS "_r13",
                          "t3"."healthy_devices" AS "_r14",
                          "t3"."avg_device_health_score" AS "_r15",
                          "t3"."open_tickets" AS "_r16",
                          "t3"."customer_health_score" AS "_r17",
                          "t3"."health_band" AS "_r18",
                          "t3"."churn_risk_score" AS "_r19",
                          "t3"."churn_risk_band" AS "_r20",
                          "t3"."composite_success_score" AS "_r21"
                        FROM "entity"."entity_customers_daily" AS "t3"
                      ) AS "t29"
                        ON "t32"."_lk0" = "t29"."_rk0" AND "t32"."_lk1" = "t29"."_rk1"
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
                        AND "t52"."_l1" IS NOT DISTINCT FROM "t52"."_r1"
                        AND "t52"."_l2" IS NOT DISTINCT FROM "t52"."_r2"
                        AND "t52"."_l3" IS NOT DISTINCT FROM "t52"."_r3"
                        AND "t52"."_l4" IS NOT DISTINCT FROM "t52"."_r4"
                        AND "t52"."_l5" IS NOT DISTINCT FROM "t52"."_r5"
                        AND "t52"."_l6" IS NOT DISTINCT FROM "t52"."_r6"
                        AND "t52"."_l7" IS NOT DISTINCT FROM "t52"."_r7"
                        AND "t52"."_l8" IS NOT DISTINCT FROM "t52"."_r8"
                        AND "t52"."_l9" IS NOT DISTINCT FROM "t52"."_r9"
                        AND "t52"."_l10" IS NOT DISTINCT FROM "t52"."_r10"
                        AND "t52"."_l11" IS NOT DISTINCT FROM "t52"."_r11"
                        AND "t52"."_l12" IS NOT DISTINCT FROM "t52"."_r12"
                        AND "t52"."_l13" IS NOT DISTINCT FROM "t52"."_r13"
                        AND "t52"."_l14" IS NOT DISTINCT FROM "t52"."_r14"
                        AND "t52"."_l15" IS NOT DISTINCT FROM "t52"."_r15"
                        AND "t52"."_l16" IS NOT DISTINCT FROM "t52"."_r16"
                        AND "t52"."_l17" IS NOT DISTINCT FROM "t52"."_r17"
                        AND "t52"."_l18" IS NOT DISTINCT FROM "t52"."_r18"
                        AND "t52"."_l19" IS NOT DISTINCT FROM "t52"."_r19"
                        AND "t52"."_l20" IS NOT DISTINCT FROM "t52"."_r20"
                        AND "t52"."_l21" IS NOT DISTINCT FROM "t52"."_r21"
                      )
                  ) AS "t86"
                ) AS "t90"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'a week opens as the one before closed' AS "statement",
                    CONCAT_WS(
                      '|',
                      COALESCE("t72"."_lk0", "t72"."_rk0"),
                      COALESCE(CAST("t72"."_lk1" AS TEXT), CAST("t72"."_rk1" AS TEXT))
                    ) AS "entity_key",
                    CASE
                      WHEN "t72"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t72"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
                      OR COALESCE(
                        ABS(CAST("t72"."_l0" AS DOUBLE) - CAST("t72"."_r0" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t72"."_l0" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'opening_mrr '
                    END || CASE
                      WHEN "t72"."_l1" IS NOT DISTINCT FROM "t72"."_r1"
                      OR COALESCE(
                        ABS("t72"."_l1" - "t72"."_r1") <= (
                          (
                            ABS("t72"."_l1") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'health_score_change '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t67"."_lk0",
                      "t67"."_lk1",
                      "t67"."_l0",
                      "t67"."_l1",
                      "t69"."_rk0",
                      "t69"."_rk1",
                      "t69"."_r0",
                      "t69"."_r1"
                    FROM (
                      SELECT
                        "t62"."account_id" AS "_lk0",
                        "t62"."week_start_date" AS "_lk1",
                        "t62"."opening_mrr" AS "_l0",
                        "t62"."health_score_change" AS "_l1"
                      FROM "t59" AS "t62"
                    ) AS "t67"
                    FULL OUTER JOIN (
                      SELECT
                        "t62"."account_id" AS "_rk0",
                        "t62"."week_start_date" AS "_rk1",
                        "t62"."closed" AS "_r0",
                        "t62"."customer_health_score" - "t62"."health_before" AS "_r1"
                      FROM "t59" AS "t62"
                    ) AS "t69"
                      ON "t67"."_lk0" = "t69"."_rk0" AND "t67"."_lk1" = "t69"."_rk1"
                  ) AS "t72"
                  WHERE
                    NOT (
                      (
                        "t72"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t72"."_rk0" IS NOT NULL
                      )
                      AND (
                        "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
                        OR COALESCE(
                          ABS(CAST("t72"."_l0" AS DOUBLE) - CAST("t72"."_r0" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t72"."_l0" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t72"."_l1" IS NOT DISTINCT FROM "t72"."_r1"
                        OR COALESCE(
                          ABS("t72"."_l1" - "t72"."_r1") <= (
                            (
                              ABS("t72"."_l1") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                ) AS "t85"
              ) AS "t92"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the first week opens with nothing' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t55"."_lk0", "t55"."_rk0"),
                    COALESCE(CAST("t55"."_lk1" AS TEXT), CAST("t55"."_rk1" AS TEXT))
                  ) AS "entity_key",
                  CASE
                    WHEN "t55"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t55"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                    OR COALESCE(
                      ABS(CAST("t55"."_l0" AS DOUBLE) - CAST("t55"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t55"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'closing '
                  END AS "differences"
                FROM (
                  SELECT
                    "t42"."_lk0",
                    "t42"."_lk1",
                    "t42"."_l0",
                    "t31"."_rk0",
                    "t31"."_rk1",
                    "t31"."_r0"
                  FROM (
                    SELECT
                      "t4"."account_id" AS "_lk0",
                      "t4"."week_start_date" AS "_lk1",
                      "t4"."opening_mrr" + "t4"."net_new_mrr" AS "_l0"
                    FROM "entity"."entity_customers_weekly" AS "t4"
                  ) AS "t42"
                  FULL OUTER JOIN (
                    SELECT
                      "t4"."account_id" AS "_rk0",
                      "t4"."week_start_date" AS "_rk1",
                      "t4"."monthly_recurring_revenue" AS "_r0"
                    FROM "entity"."entity_customers_weekly" AS "t4"
                  ) AS "t31"
                    ON "t42"."_lk0" = "t31"."_rk0" AND "t42"."_lk1" = "t31"."_rk1"
                ) AS "t55"
                WHERE
                  NOT (
                    (
                      "t55"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t55"."_rk0" IS NOT NULL
                    )
                    AND (
                      "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                      OR COALESCE(
                        ABS(CAST("t55"."_l0" AS DOUBLE) - CAST("t55"."_r0" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t55"."_l0" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS "t73"
            ) AS "t93"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a period begins as its first day' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t50"."_lk0", "t50"."_rk0"),
                  COALESCE(CAST("t50"."_lk1" AS TEXT), CAST("t50"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t50"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t50"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
                  THEN ''
                  ELSE 'company_name '
                END || CASE WHEN "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1" THEN '' ELSE 'industry ' END || CASE
                  WHEN "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
                  THEN ''
                  ELSE 'created_at '
                END || CASE
                  WHEN "t50"."_l3" IS NOT DISTINCT FROM "t50"."_r3"
                  THEN ''
                  ELSE 'first_subscription_date '
                END || CASE
                  WHEN "t50"."_l4" IS NOT DISTINCT FROM "t50"."_r4"
                  THEN ''
                  ELSE 'customer_status '
                END || CASE
                  WHEN "t50"."_l5" IS NOT DISTINCT FROM "t50"."_r5"
                  THEN ''
                  ELSE 'customer_tier '
                END || CASE WHEN "t50"."_l6" IS NOT DISTINCT FROM "t50"."_r6" THEN '' ELSE 'plan_tier ' END || CASE
                  WHEN "t50"."_l7" IS NOT DISTINCT FROM "t50"."_r7"
                  THEN ''
                  ELSE 'paying_status '
                END || CASE
                  WHEN "t50"."_l8" IS NOT DISTINCT FROM "t50"."_r8"
                  THEN ''
                  ELSE 'monthly_recurring_revenue '
                END || CASE
                  WHEN "t50"."_l9" IS NOT DISTINCT FROM "t50"."_r9"
                  THEN ''
                  ELSE 'active_subscriptions '
                END || CASE
                  WHEN "t50"."_l10" IS NOT DISTINCT FROM "t50"."_r10"
                  THEN ''
                  ELSE 'customer_health_score '
                END || CASE
                  WHEN "t50"."_l11" IS NOT DISTINCT FROM "t50"."_r11"
                  THEN ''
                  ELSE 'health_band '
                END || CASE
                  WHEN "t50"."_l12" IS NOT DISTINCT FROM "t50"."_r12"
                  THEN ''
                  ELSE 'churn_risk_score '
                END || CASE
                  WHEN "t50"."_l13" IS NOT DISTINCT FROM "t50"."_r13"
                  THEN ''
                  ELSE 'churn_risk_band '
                END || CASE
                  WHEN "t50"."_l14" IS NOT DISTINCT FROM "t50"."_r14"
                  THEN ''
                  ELSE 'active_users_30d '
                END || CASE
                  WHEN "t50"."_l15" IS NOT DISTINCT FROM "t50"."_r15"
                  THEN ''
                  ELSE 'total_devices '
                END || CASE
                  WHEN "t50"."_l16" IS NOT DISTINCT FROM "t50"."_r16"
                  THEN ''
                  ELSE 'device_events_30d '
                END AS "differences"
              FROM (
                SELECT
                  "t24"."_lk0",
                  "t24"."_lk1",
                  "t24"."_l0",
                  "t24"."_l1",
                  "t24"."_l2",
                  "t24"."_l3",
                  "t24"."_l4",
                  "t24"."_l5",
                  "t24"."_l6",
                  "t24"."_l7",
                  "t24"."_l8",
                  "t24"."_l9",
                  "t24"."_l10",
                  "t24"."_l11",
                  "t24"."_l12",
                  "t24"."_l13",
                  "t24"."_l14",
                  "t24"."_l15",
                  "t24"."_l16",
                  "t28"."_rk0",
                  "t28"."_rk1",
                  "t28"."_r0",
                  "t28"."_r1",
                  "t28"."_r2",
                  "t28"."_r3",
                  "t28"."_r4",
                  "t28"."_r5",
                  "t28"."_r6",
                  "t28"."_r7",
                  "t28"."_r8",
                  "t28"."_r9",
                  "t28"."_r10",
                  "t28"."_r11",
                  "t28"."_r12",
                  "t28"."_r13",
                  "t28"."_r14",
                  "t28"."_r15",
                  "t28"."_r16"
                FROM (
                  SELECT
                    "t2"."account_id" AS "_lk0",
                    "t2"."valid_from" AS "_lk1",
                    "t2"."company_name" AS "_l0",
                    "t2"."industry" AS "_l1",
                    "t2"."created_at" AS "_l2",
                    "t2"."first_subscription_date" AS "_l3",
                    "t2"."customer_status" AS "_l4",
                    "t2"."customer_tier" AS "_l5",
                    "t2"."plan_tier" AS "_l6",
                    "t2"."paying_status" AS "_l7",
                    "t2"."monthly_recurring_revenue" AS "_l8",
                    "t2"."active_subscriptions" AS "_l9",
                    "t2"."customer_health_score" AS "_l10",
                    "t2"."health_band" AS "_l11",
                    "t2"."churn_risk_score" AS "_l12",
                    "t2"."churn_risk_band" AS "_l13",
                    "t2"."active_users_30d" AS "_l14",
                    "t2"."total_devices" AS "_l15",
                    "t2"."device_events_30d" AS "_l16"
                  FROM "entity"."entity_customers_history" AS "t2"
                ) AS "t24"
                LEFT OUTER JOIN (
                  SELECT
                    "t3"."account_id" AS "_rk0",
                    "t3"."snapshot_date" AS "_rk1",
                    "t3"."company_name" AS "_r0",
                    "t3"."industry" AS "_r1",
                    "t3"."created_at" AS "_r2",
                    "t3"."first_subscription_date" AS "_r3",
                    "t3"."customer_status" AS "_r4",
                    "t3"."customer_tier" AS "_r5",
                    "t3"."plan_tier" AS "_r6",
                    "t3"."paying_status" AS "_r7",
                    "t3"."monthly_recurring_revenue" AS "_r8",
                    "t3"."active_subscriptions" AS "_r9",
                    "t3"."customer_health_score" AS "_r10",
                    "t3"."health_band" AS "_r11",
                    "t3"."churn_risk_score" AS "_r12",
                    "t3"."churn_risk_band" AS "_r13",
                    "t3"."active_users_30d" AS "_r14",
                    "t3"."total_devices" AS "_r15",
                    "t3"."device_events_30d" AS "_r16"
                  FROM "entity"."entity_customers_daily" AS "t3"
                ) AS "t28"
                  ON "t24"."_lk0" = "t28"."_rk0" AND "t24"."_lk1" = "t28"."_rk1"
              ) AS "t50"
              WHERE
                NOT (
                  (
                    "t50"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t50"."_rk0" IS NOT NULL
                  )
                  AND "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
                  AND "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
                  AND "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
                  AND "t50"."_l3" IS NOT DISTINCT FROM "t50"."_r3"
                  AND "t50"."_l4" IS NOT DISTINCT FROM "t50"."_r4"
                  AND "t50"."_l5" IS NOT DISTINCT FROM "t50"."_r5"
                  AND "t50"."_l6" IS NOT DISTINCT FROM "t50"."_r6"
                  AND "t50"."_l7" IS NOT DISTINCT FROM "t50"."_r7"
                  AND "t50"."_l8" IS NOT DISTINCT FROM "t50"."_r8"
                  AND "t50"."_l9" IS NOT DISTINCT FROM "t50"."_r9"
                  AND "t50"."_l10" IS NOT DISTINCT FROM "t50"."_r10"
                  AND "t50"."_l11" IS NOT DISTINCT FROM "t50"."_r11"
                  AND "t50"."_l12" IS NOT DISTINCT FROM "t50"."_r12"
                  AND "t50"."_l13" IS NOT DISTINCT FROM "t50"."_r13"
                  AND "t50"."_l14" IS NOT DISTINCT FROM "t50"."_r14"
                  AND "t50"."_l15" IS NOT DISTINCT FROM "t50"."_r15"
                  AND "t50"."_l16" IS NOT DISTINCT FROM "t50"."_r16"
                )
            ) AS "t84"
          ) AS "t94"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a history begins with the first day' AS "statement",
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
              END AS "differences"
            FROM (
              SELECT
                "t37"."_lk0",
                "t37"."_lk1",
                "t39"."_rk0",
                "t39"."_rk1"
              FROM (
                SELECT
                  "t2"."account_id" AS "_lk0",
                  "t2"."valid_from" AS "_lk1"
                FROM "entity"."entity_customers_history" AS "t2"
                WHERE
                  "t2"."change_type" = 'new_customer'
              ) AS "t37"
              FULL OUTER JOIN (
                SELECT
                  "t3"."account_id" AS "_rk0",
                  "t3"."snapshot_date" AS "_rk1"
                FROM "entity"."entity_customers_daily" AS "t3"
                WHERE
                  "t3"."day_sequence" = 1
              ) AS "t39"
                ON "t37"."_lk0" = "t39"."_rk0" AND "t37"."_lk1" = "t39"."_rk1"
            ) AS "t54"
            WHERE
              NOT (
                (
                  "t54"."_lk0" IS NOT NULL
                ) AND (
                  "t54"."_rk0" IS NOT NULL
                )
              )
          ) AS "t64"
        ) AS "t95"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'what a period tells lasts' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t66"."_lk0", "t66"."_rk0"),
              COALESCE(CAST("t66"."_lk1" AS TEXT), CAST("t66"."_rk1" AS TEXT))
            ) AS "entity_key",
            CASE
              WHEN "t66"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t66"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
              THEN ''
              ELSE 'customer_status '
            END || CASE
              WHEN "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
              THEN ''
              ELSE 'customer_tier '
            END || CASE WHEN "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2" THEN '' ELSE 'plan_tier ' END || CASE
              WHEN "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
              THEN ''
              ELSE 'paying_status '
            END || CASE
              WHEN "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
              THEN ''
              ELSE 'monthly_recurring_revenue '
            END || CASE
              WHEN "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
              THEN ''
              ELSE 'health_band '
            END || CASE
              WHEN "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
              THEN ''
              ELSE 'churn_risk_band '
            END AS "differences"
          FROM (
            SELECT
              "t27"."_lk0",
              "t27"."_lk1",
              "t27"."_l0",
              "t27"."_l1",
              "t27"."_l2",
              "t27"."_l3",
              "t27"."_l4",
              "t27"."_l5",
              "t27"."_l6",
              "t58"."_rk0",
              "t58"."_rk1",
              "t58"."_r0",
              "t58"."_r1",
              "t58"."_r2",
              "t58"."_r3",
              "t58"."_r4",
              "t58"."_r5",
              "t58"."_r6"
            FROM (
              SELECT
                "t3"."account_id" AS "_lk0",
                "t3"."snapshot_date" AS "_lk1",
                "t3"."customer_status" AS "_l0",
                "t3"."customer_tier" AS "_l1",
                "t3"."plan_tier" AS "_l2",
                "t3"."paying_status" AS "_l3",
                "t3"."monthly_recurring_revenue" AS "_l4",
                "t3"."health_band" AS "_l5",
                "t3"."churn_risk_band" AS "_l6"
              FROM "entity"."entity_customers_daily" AS "t3"
            ) AS "t27"
            FULL OUTER JOIN (
              SELECT
                "t25"."account_id" AS "_rk0",
                "t25"."snapshot_date" AS "_rk1",
                "t43"."_customer_status" AS "_r0",
                "t43"."_customer_tier" AS "_r1",
                "t43"."_plan_tier" AS "_r2",
                "t43"."_paying_status" AS "_r3",
                "t43"."_monthly_recurring_revenue" AS "_r4",
                "t43"."_health_band" AS "_r5",
                "t43"."_churn_risk_band" AS "_r6"
              FROM (
                SELECT
                  "t3"."account_id",
                  "t3"."snapshot_date"
                FROM "entity"."entity_customers_daily" AS "t3"
              ) AS "t25"
              INNER JOIN (
                SELECT
                  "t2"."account_id" AS "_account",
                  "t2"."valid_from" AS "since",
                  COALESCE("t2"."valid_to", MAKE_DATE(9999, 12, 31)) AS "until",
                  "t2"."customer_status" AS "_customer_status",
                  "t2"."customer_tier" AS "_customer_tier",
                  "t2"."plan_tier" AS "_plan_tier",
                  "t2"."paying_status" AS "_paying_status",
                  "t2"."monthly_recurring_revenue" AS "_monthly_recurring_revenue",
                  "t2"."health_band" AS "_health_band",
                  "t2"."churn_risk_band" AS "_churn_risk_band"
                FROM "entity"."entity_customers_history" AS "t2"
              ) AS "t43"
                ON "t25"."account_id" = "t43"."_account"
                AND "t25"."snapshot_date" >= "t43"."since"
                AND "t25"."snapshot_date" < "t43"."until"
            ) AS "t58"
              ON "t27"."_lk0" = "t58"."_rk0" AND "t27"."_lk1" = "t58"."_rk1"
          ) AS "t66"
          WHERE
            NOT (
              (
                "t66"."_lk0" IS NOT NULL
              )
              AND (
                "t66"."_rk0" IS NOT NULL
              )
              AND "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
              AND "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
              AND "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
              AND "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
              AND "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
              AND "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
              AND "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
            )
        ) AS "t81"
      ) AS "t96"
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
            ELSE 'previous_tier '
          END || CASE
            WHEN "t53"."_l2" IS NOT DISTINCT FROM "t53"."_r2"
            THEN ''
            ELSE 'previous_plan '
          END || CASE
            WHEN "t53"."_l3" IS NOT DISTINCT FROM "t53"."_r3"
            THEN ''
            ELSE 'previous_paying_status '
          END || CASE
            WHEN "t53"."_l4" IS NOT DISTINCT FROM "t53"."_r4"
            THEN ''
            ELSE 'previous_mrr '
          END || CASE
            WHEN "t53"."_l5" IS NOT DISTINCT FROM "t53"."_r5"
            THEN ''
            ELSE 'previous_health_score '
          END || CASE
            WHEN "t53"."_l6" IS NOT DISTINCT FROM "t53"."_r6"
            THEN ''
            ELSE 'previous_health_band '
          END || CASE
            WHEN "t53"."_l7" IS NOT DISTINCT FROM "t53"."_r7"
            THEN ''
            ELSE 'previous_churn_risk_score '
          END || CASE
            WHEN "t53"."_l8" IS NOT DISTINCT FROM "t53"."_r8"
            THEN ''
            ELSE 'previous_churn_risk_band '
          END || CASE
            WHEN "t53"."_l9" IS NOT DISTINCT FROM "t53"."_r9"
            THEN ''
            ELSE 'previous_active_subscriptions '
          END || CASE
            WHEN "t53"."_l10" IS NOT DISTINCT FROM "t53"."_r10"
            THEN ''
            ELSE 'previous_active_users_30d '
          END AS "differences"
        FROM (
          SELECT
            "t36"."_lk0",
            "t36"."_lk1",
            "t36"."_l0",
            "t36"."_l1",
            "t36"."_l2",
            "t36"."_l3",
            "t36"."_l4",
            "t36"."_l5",
            "t36"."_l6",
            "t36"."_l7",
            "t36"."_l8",
            "t36"."_l9",
            "t36"."_l10",
            "t38"."_rk0",
            "t38"."_rk1",
            "t38"."_r0",
            "t38"."_r1",
            "t38"."_r2",
            "t38"."_r3",
            "t38"."_r4",
            "t38"."_r5",
            "t38"."_r6",
            "t38"."_r7",
            "t38"."_r8",
            "t38"."_r9",
            "t38"."_r10"
          FROM (
            SELECT
              "t2"."account_id" AS "_lk0",
              "t2"."valid_from" AS "_lk1",
              "t2"."previous_status" AS "_l0",
              "t2"."previous_tier" AS "_l1",
              "t2"."previous_plan" AS "_l2",
              "t2"."previous_paying_status" AS "_l3",
              "t2"."previous_mrr" AS "_l4",
              "t2"."previous_health_score" AS "_l5",
              "t2"."previous_health_band" AS "_l6",
              "t2"."previous_churn_risk_score" AS "_l7",
              "t2"."previous_churn_risk_band" AS "_l8",
              "t2"."previous_active_subscriptions" AS "_l9",
              "t2"."previous_active_users_30d" AS "_l10"
            FROM "entity"."entity_customers_history" AS "t2"
            WHERE
              "t2"."change_type" <> 'new_customer'
          ) AS "t36"
          FULL OUTER JOIN (
            SELECT
              "t2"."account_id" AS "_rk0",
              "t2"."valid_to" AS "_rk1",
              "t2"."customer_status" AS "_r0",
              "t2"."customer_tier" AS "_r1",
              "t2"."plan_tier" AS "_r2",
              "t2"."paying_status" AS "_r3",
              "t2"."monthly_recurring_revenue" AS "_r4",
              "t2"."customer_health_score" AS "_r5",
              "t2"."health_band" AS "_r6",
              "t2"."churn_risk_score" AS "_r7",
              "t2"."churn_risk_band" AS "_r8",
              "t2"."active_subscriptions" AS "_r9",
              "t2"."active_users_30d" AS "_r10"
            FROM "entity"."entity_customers_history" AS "t2"
            WHERE
              "t2"."valid_to" IS NOT NULL
          ) AS "t38"
            ON "t36"."_lk0" = "t38"."_rk0" AND "t36"."_lk1" = "t38"."_rk1"
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
            AND "t53"."_l2" IS NOT DISTINCT FROM "t53"."_r2"
            AND "t53"."_l3" IS NOT DISTINCT FROM "t53"."_r3"
            AND "t53"."_l4" IS NOT DISTINCT FROM "t53"."_r4"
            AND "t53"."_l5" IS NOT DISTINCT FROM "t53"."_r5"
            AND "t53"."_l6" IS NOT DISTINCT FROM "t53"."_r6"
            AND "t53"."_l7" IS NOT DISTINCT FROM "t53"."_r7"
            AND "t53"."_l8" IS NOT DISTINCT FROM "t53"."_r8"
            AND "t53"."_l9" IS NOT DISTINCT FROM "t53"."_r9"
            AND "t53"."_l10" IS NOT DISTINCT FROM "t53"."_r10"
          )
      ) AS "t80"
    ) AS "t97"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'changes of a period' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t57"."_lk0", "t57"."_rk0"),
          COALESCE(CAST("t57"."_lk1" AS TEXT), CAST("t57"."_rk1" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t57"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t57"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
          OR COALESCE(
            ABS(CAST("t57"."_l0" AS DOUBLE) - CAST("t57"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t57"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'mrr_change_amount '
        END || CASE
          WHEN "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
          OR COALESCE(
            ABS(CAST("t57"."_l1" AS DOUBLE) - CAST("t57"."_r1" AS DOUBLE)) <= (
              (
                ABS(CAST("t57"."_l1" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'subscription_change_count '
        END || CASE
          WHEN "t57"."_l2" IS NOT DISTINCT FROM "t57"."_r2"
          OR COALESCE(
            ABS("t57"."_l2" - "t57"."_r2") <= (
              (
                ABS("t57"."_l2") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'health_score_change '
        END AS "differences"
      FROM (
        SELECT
          "t20"."_lk0",
          "t20"."_lk1",
          "t20"."_l0",
          "t20"."_l1",
          "t20"."_l2",
          "t44"."_rk0",
          "t44"."_rk1",
          "t44"."_r0",
          "t44"."_r1",
          "t44"."_r2"
        FROM (
          SELECT
            "t2"."account_id" AS "_lk0",
            "t2"."valid_from" AS "_lk1",
            "t2"."mrr_change_amount" AS "_l0",
            "t2"."subscription_change_count" AS "_l1",
            "t2"."health_score_change" AS "_l2"
          FROM "entity"."entity_customers_history" AS "t2"
        ) AS "t20"
        FULL OUTER JOIN (
          SELECT
            "t2"."account_id" AS "_rk0",
            "t2"."valid_from" AS "_rk1",
            "t2"."monthly_recurring_revenue" - COALESCE("t2"."previous_mrr", CAST(0 AS DECIMAL(18, 2))) AS "_r0",
            "t2"."active_subscriptions" - COALESCE("t2"."previous_active_subscriptions", 0) AS "_r1",
            "t2"."customer_health_score" - "t2"."previous_health_score" AS "_r2"
          FROM "entity"."entity_customers_history" AS "t2"
        ) AS "t44"
          ON "t20"."_lk0" = "t44"."_rk0" AND "t20"."_lk1" = "t44"."_rk1"
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
              ABS(CAST("t57"."_l0" AS DOUBLE) - CAST("t57"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t57"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
            OR COALESCE(
              ABS(CAST("t57"."_l1" AS DOUBLE) - CAST("t57"."_r1" AS DOUBLE)) <= (
                (
                  ABS(CAST("t57"."_l1" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t57"."_l2" IS NOT DISTINCT FROM "t57"."_r2"
            OR COALESCE(
              ABS("t57"."_l2" - "t57"."_r2") <= (
                (
                  ABS("t57"."_l2") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
    ) AS "t78"
  ) AS "t98"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'metrics of a customer = its day' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t61"."_lk0", "t61"."_rk0"),
        COALESCE(CAST("t61"."_lk1" AS TEXT), CAST("t61"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t61"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t61"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE WHEN "t61"."_l0" IS NOT DISTINCT FROM "t61"."_r0" THEN '' ELSE 'date ' END || CASE
        WHEN "t61"."_l1" IS NOT DISTINCT FROM "t61"."_r1"
        THEN ''
        ELSE 'customer_id '
      END || CASE
        WHEN "t61"."_l2" IS NOT DISTINCT FROM "t61"."_r2"
        THEN ''
        ELSE 'customer_name '
      END || CASE
        WHEN "t61"."_l3" IS NOT DISTINCT FROM "t61"."_r3"
        THEN ''
        ELSE 'monthly_recurring_revenue '
      END || CASE
        WHEN "t61"."_l4" IS NOT DISTINCT FROM "t61"."_r4"
        THEN ''
        ELSE 'customer_health_score '
      END || CASE
        WHEN "t61"."_l5" IS NOT DISTINCT FROM "t61"."_r5"
        THEN ''
        ELSE 'health_score '
      END || CASE
        WHEN "t61"."_l6" IS NOT DISTINCT FROM "t61"."_r6"
        THEN ''
        ELSE 'engagement_component '
      END || CASE
        WHEN "t61"."_l7" IS NOT DISTINCT FROM "t61"."_r7"
        THEN ''
        ELSE 'device_component '
      END || CASE
        WHEN "t61"."_l8" IS NOT DISTINCT FROM "t61"."_r8"
        THEN ''
        ELSE 'revenue_component '
      END || CASE
        WHEN "t61"."_l9" IS NOT DISTINCT FROM "t61"."_r9"
        THEN ''
        ELSE 'support_component '
      END || CASE
        WHEN "t61"."_l10" IS NOT DISTINCT FROM "t61"."_r10"
        THEN ''
        ELSE 'adoption_component '
      END || CASE
        WHEN "t61"."_l11" IS NOT DISTINCT FROM "t61"."_r11"
        THEN ''
        ELSE 'health_band '
      END || CASE
        WHEN "t61"."_l12" IS NOT DISTINCT FROM "t61"."_r12"
        THEN ''
        ELSE 'churn_risk_score '
      END || CASE
        WHEN "t61"."_l13" IS NOT DISTINCT FROM "t61"."_r13"
        THEN ''
        ELSE 'churn_risk_band '
      END || CASE
        WHEN "t61"."_l14" IS NOT DISTINCT FROM "t61"."_r14"
        THEN ''
        ELSE 'composite_success_score '
      END || CASE
        WHEN "t61"."_l15" IS NOT DISTINCT FROM "t61"."_r15"
        THEN ''
        ELSE 'total_users '
      END || CASE
        WHEN "t61"."_l16" IS NOT DISTINCT FROM "t61"."_r16"
        THEN ''
        ELSE 'avg_engagement_score '
      END || CASE
        WHEN "t61"."_l17" IS NOT DISTINCT FROM "t61"."_r17"
        THEN ''
        ELSE 'support_tickets_30d '
      END || CASE
        WHEN "t61"."_l18" IS NOT DISTINCT FROM "t61"."_r18"
        THEN ''
        ELSE 'open_tickets '
      END || CASE
        WHEN "t61"."_l19" IS NOT DISTINCT FROM "t61"."_r19"
        THEN ''
        ELSE 'avg_device_health_score '
      END || CASE
        WHEN "t61"."_l20" IS NOT DISTINCT FROM "t61"."_r20"
        THEN ''
        ELSE 'pour_volume_liters_30d '
      END || CASE
        WHEN "t61"."_l21" IS NOT DISTINCT FROM "t61"."_r21"
        THEN ''
        ELSE 'monthly_active_users '
      END || CASE
        WHEN "t61"."_l22" IS NOT DISTINCT FROM "t61"."_r22"
        THEN ''
        ELSE 'active_device_count '
      END || CASE
        WHEN "t61"."_l23" IS NOT DISTINCT FROM "t61"."_r23"
        THEN ''
        ELSE 'user_activation_rate_pct '
      END || CASE
        WHEN "t61"."_l24" IS NOT DISTINCT FROM "t61"."_r24"
        THEN ''
        ELSE 'features_adopted '
      END || CASE
        WHEN "t61"."_l25" IS NOT DISTINCT FROM "t61"."_r25"
        THEN ''
        ELSE 'feature_adoption_rate_pct '
      END || CASE
        WHEN "t61"."_l26" IS NOT DISTINCT FROM "t61"."_r26"
        THEN ''
        ELSE 'health_change_30d '
      END || CASE
        WHEN "t61"."_l27" IS NOT DISTINCT FROM "t61"."_r27"
        THEN ''
        ELSE 'expansion_mrr_30d '
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
        "t19"."_l6",
        "t19"."_l7",
        "t19"."_l8",
        "t19"."_l9",
        "t19"."_l10",
        "t19"."_l11",
        "t19"."_l12",
        "t19"."_l13",
        "t19"."_l14",
        "t19"."_l15",
        "t19"."_l16",
        "t19"."_l17",
        "t19"."_l18",
        "t19"."_l19",
        "t19"."_l20",
        "t19"."_l21",
        "t19"."_l22",
        "t19"."_l23",
        "t19"."_l24",
        "t19"."_l25",
        "t19"."_l26",
        "t19"."_l27",
        "t51"."_rk0",
        "t51"."_rk1",
        "t51"."_r0",
        "t51"."_r1",
        "t51"."_r2",
        "t51"."_r3",
        "t51"."_r4",
        "t51"."_r5",
        "t51"."_r6",
        "t51"."_r7",
        "t51"."_r8",
        "t51"."_r9",
        "t51"."_r10",
        "t51"."_r11",
        "t51"."_r12",
        "t51"."_r13",
        "t51"."_r14",
        "t51"."_r15",
        "t51"."_r16",
        "t51"."_r17",
        "t51"."_r18",
        "t51"."_r19",
        "t51"."_r20",
        "t51"."_r21",
        "t51"."_r22",
        "t51"."_r23",
        "t51"."_r24",
        "t51"."_r25",
        "t51"."_r26",
        "t51"."_r27"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."metric_date" AS "_lk1",
          "t0"."date" AS "_l0",
          "t0"."customer_id" AS "_l1",
          "t0"."customer_name" AS "_l2",
          "t0"."monthly_recurring_revenue" AS "_l3",
          "t0"."customer_health_score" AS "_l4",
          "t0"."health_score" AS "_l5",
          "t0"."engagement_component" AS "_l6",
          "t0"."device_component" AS "_l7",
          "t0"."revenue_component" AS "_l8",
          "t0"."support_component" AS "_l9",
          "t0"."adoption_component" AS "_l10",
          "t0"."health_band" AS "_l11",
          "t0"."churn_risk_score" AS "_l12",
          "t0"."churn_risk_band" AS "_l13",
          "t0"."composite_success_score" AS "_l14",
          "t0"."total_users" AS "_l15",
          "t0"."avg_engagement_score" AS "_l16",
          "t0"."support_tickets_30d" AS "_l17",
          "t0"."open_tickets" AS "_l18",
          "t0"."avg_device_health_score" AS "_l19",
          "t0"."pour_volume_liters_30d" AS "_l20",
          "t0"."monthly_active_users" AS "_l21",
          "t0"."active_device_count" AS "_l22",
          "t0"."user_activation_rate_pct" AS "_l23",
          "t0"."features_adopted" AS "_l24",
          "t0"."feature_adoption_rate_pct" AS "_l25",
          "t0"."health_change_30d" AS "_l26",
          "t0"."expansion_mrr_30d" AS "_l27"
        FROM "metrics"."metrics_customer_success" AS "t0"
      ) AS "t19"
      FULL OUTER JOIN (
        SELECT
          "t40"."account_id" AS "_rk0",
          "t40"."snapshot_date" AS "_rk1",
          "t40"."date" AS "_r0",
          "t40"."customer_id" AS "_r1",
          "t40"."customer_name" AS "_r2",
          "t40"."monthly_recurring_revenue" AS "_r3",
          "t40"."customer_health_score" AS "_r4",
          "t40"."health_score" AS "_r5",
          "t40"."engagement_component" AS "_r6",
          "t40"."device_component" AS "_r7",
          "t40"."revenue_component" AS "_r8",
          "t40"."support_component" AS "_r9",
          "t40"."adoption_component" AS "_r10",
          "t40"."health_band" AS "_r11",
          "t40"."churn_risk_score" AS "_r12",
          "t40"."churn_risk_band" AS "_r13",
          "t40"."composite_success_score" AS "_r14",
          "t40"."total_users" AS "_r15",
          "t40"."avg_engagement_score" AS "_r16",
          "t40"."support_tickets_30d" AS "_r17",
          "t40"."open_tickets" AS "_r18",
          "t40"."avg_device_health_score" AS "_r19",
          "t40"."pour_volume_liters_30d" AS "_r20",
          "t40"."active_users_30d" AS "_r21",
          "t40"."active_devices" AS "_r22",
          "t40"."user_activation_rate_30d" AS "_r23",
          "t40"."features_used_30d" AS "_r24",
          "t40"."adoption_component" AS "_r25",
          "t40"."health_score_30d_change" AS "_r26",
          "t40"."expanded" AS "_r27"
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
            SUM("t3"."expansion_mrr") OVER (
              PARTITION BY "t3"."account_id"
              ORDER BY "t3"."snapshot_date" ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS "expanded"
          FROM "entity"."entity_customers_daily" AS "t3"
        ) AS "t40"
      ) AS "t51"
        ON "t19"."_lk0" = "t51"."_rk0" AND "t19"."_lk1" = "t51"."_rk1"
    ) AS "t61"
    WHERE
      NOT (
        (
          "t61"."_lk0" IS NOT NULL
        )
        AND (
          "t61"."_rk0" IS NOT NULL
        )
        AND "t61"."_l0" IS NOT DISTINCT FROM "t61"."_r0"
        AND "t61"."_l1" IS NOT DISTINCT FROM "t61"."_r1"
        AND "t61"."_l2" IS NOT DISTINCT FROM "t61"."_r2"
        AND "t61"."_l3" IS NOT DISTINCT FROM "t61"."_r3"
        AND "t61"."_l4" IS NOT DISTINCT FROM "t61"."_r4"
        AND "t61"."_l5" IS NOT DISTINCT FROM "t61"."_r5"
        AND "t61"."_l6" IS NOT DISTINCT FROM "t61"."_r6"
        AND "t61"."_l7" IS NOT DISTINCT FROM "t61"."_r7"
        AND "t61"."_l8" IS NOT DISTINCT FROM "t61"."_r8"
        AND "t61"."_l9" IS NOT DISTINCT FROM "t61"."_r9"
        AND "t61"."_l10" IS NOT DISTINCT FROM "t61"."_r10"
        AND "t61"."_l11" IS NOT DISTINCT FROM "t61"."_r11"
        AND "t61"."_l12" IS NOT DISTINCT FROM "t61"."_r12"
        AND "t61"."_l13" IS NOT DISTINCT FROM "t61"."_r13"
        AND "t61"."_l14" IS NOT DISTINCT FROM "t61"."_r14"
        AND "t61"."_l15" IS NOT DISTINCT FROM "t61"."_r15"
        AND "t61"."_l16" IS NOT DISTINCT FROM "t61"."_r16"
        AND "t61"."_l17" IS NOT DISTINCT FROM "t61"."_r17"
        AND "t61"."_l18" IS NOT DISTINCT FROM "t61"."_r18"
        AND "t61"."_l19" IS NOT DISTINCT FROM "t61"."_r19"
        AND "t61"."_l20" IS NOT DISTINCT FROM "t61"."_r20"
        AND "t61"."_l21" IS NOT DISTINCT FROM "t61"."_r21"
        AND "t61"."_l22" IS NOT DISTINCT FROM "t61"."_r22"
        AND "t61"."_l23" IS NOT DISTINCT FROM "t61"."_r23"
        AND "t61"."_l24" IS NOT DISTINCT FROM "t61"."_r24"
        AND "t61"."_l25" IS NOT DISTINCT FROM "t61"."_r25"
        AND "t61"."_l26" IS NOT DISTINCT FROM "t61"."_r26"
        AND "t61"."_l27" IS NOT DISTINCT FROM "t61"."_r27"
      )
  ) AS "t91"
) AS "t99"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'tickets of 90 days' AS "statement",
    CONCAT_WS(
      '|',
      COALESCE("t60"."_lk0", "t60"."_rk0"),
      COALESCE(CAST("t60"."_lk1" AS TEXT), CAST("t60"."_rk1" AS TEXT))
    ) AS "entity_key",
    CASE
      WHEN "t60"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t60"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
      OR COALESCE(
        ABS("t60"."_l0" - "t60"."_r0") <= (
          (
            ABS("t60"."_l0") + 1.0
          ) * 1e-09
        ),
        FALSE
      )
      THEN ''
      ELSE 'ticket_resolution_rate_90d_pct '
    END || CASE
      WHEN "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
      OR COALESCE(
        ABS("t60"."_l1" - "t60"."_r1") <= (
          (
            ABS("t60"."_l1") + 1.0
          ) * 1e-09
        ),
        FALSE
      )
      THEN ''
      ELSE 'avg_ticket_resolution_hours_90d '
    END AS "differences"
  FROM (
    SELECT
      "t18"."_lk0",
      "t18"."_lk1",
      "t18"."_l0",
      "t18"."_l1",
      "t49"."_rk0",
      "t49"."_rk1",
      "t49"."_r0",
      "t49"."_r1"
    FROM (
      SELECT
        "t0"."account_id" AS "_lk0",
        "t0"."metric_date" AS "_lk1",
        "t0"."ticket_resolution_rate_90d_pct" AS "_l0",
        "t0"."avg_ticket_resolution_hours_90d" AS "_l1"
      FROM "metrics"."metrics_customer_success" AS "t0"
    ) AS "t18"
    INNER JOIN (
      SELECT
        "t1"."account_id" AS "_rk0",
        "t1"."day" AS "_rk1",
        (
          CAST("t1"."created_90d_closed" AS DOUBLE) / NULLIF(CAST("t1"."tickets_90d" AS DOUBLE), 0.0)
        ) * 100.0 AS "_r0",
        "t1"."resolution_hours_90d" / NULLIF(CAST("t1"."timed_90d" AS DOUBLE), 0.0) AS "_r1"
      FROM "timeline"."ticket_days" AS "t1"
    ) AS "t49"
      ON "t18"."_lk0" = "t49"."_rk0" AND "t18"."_lk1" = "t49"."_rk1"
  ) AS "t60"
  WHERE
    NOT (
      (
        "t60"."_lk0" IS NOT NULL
      )
      AND (
        "t60"."_rk0" IS NOT NULL
      )
      AND (
        "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
        OR COALESCE(
          ABS("t60"."_l0" - "t60"."_r0") <= (
            (
              ABS("t60"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
        OR COALESCE(
          ABS("t60"."_l1" - "t60"."_r1") <= (
            (
              ABS("t60"."_l1") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t77"
