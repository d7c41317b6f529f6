WITH "t53" AS (
  SELECT
    "t2"."account_id",
    "t2"."snapshot_date",
    "t2"."customer_id",
    "t2"."date",
    "t2"."company_name",
    "t2"."customer_name",
    "t2"."industry",
    "t2"."created_at",
    "t2"."cohort_month",
    "t2"."cohort_quarter",
    "t2"."snapshot_year",
    "t2"."snapshot_month",
    "t2"."snapshot_quarter",
    "t2"."snapshot_day_of_week",
    "t2"."day_sequence",
    "t2"."days_since_creation",
    "t2"."customer_status",
    "t2"."customer_tier",
    "t2"."customer_tier_name",
    "t2"."is_active",
    "t2"."is_canceled",
    "t2"."is_delinquent",
    "t2"."plan_tier",
    "t2"."paying_status",
    "t2"."first_subscription_date",
    "t2"."first_paid_date",
    "t2"."customer_lifetime_days",
    "t2"."lifecycle_stage",
    "t2"."account_value_tier",
    "t2"."active_subscriptions",
    "t2"."total_subscriptions",
    "t2"."monthly_recurring_revenue",
    "t2"."customer_mrr",
    "t2"."annual_recurring_revenue",
    "t2"."previous_mrr",
    "t2"."total_users",
    "t2"."active_users_1d",
    "t2"."active_users_7d",
    "t2"."active_users_30d",
    "t2"."user_activation_rate_30d",
    "t2"."sessions_30d",
    "t2"."features_used_30d",
    "t2"."avg_engagement_score",
    "t2"."last_user_activity",
    "t2"."last_login_date",
    "t2"."days_since_last_activity",
    "t2"."days_since_last_login",
    "t2"."total_devices",
    "t2"."controllers_in_service",
    "t2"."active_devices",
    "t2"."healthy_devices",
    "t2"."device_health_percentage",
    "t2"."device_events",
    "t2"."device_events_7d",
    "t2"."device_events_30d",
    "t2"."pours",
    "t2"."pour_volume_liters",
    "t2"."pour_volume_liters_30d",
    "t2"."avg_device_health_score",
    "t2"."avg_device_uptime_30d",
    "t2"."last_device_activity",
    "t2"."total_locations",
    "t2"."active_locations",
    "t2"."avg_location_health_score",
    "t2"."open_tickets",
    "t2"."open_ticket_breaches",
    "t2"."support_tickets_30d",
    "t2"."engagement_component",
    "t2"."device_component",
    "t2"."revenue_component",
    "t2"."support_component",
    "t2"."adoption_component",
    "t2"."customer_health_score",
    "t2"."health_score",
    "t2"."health_band",
    "t2"."churn_risk_score",
    "t2"."churn_risk_band",
    "t2"."churn_risk_cause",
    "t2"."composite_success_score",
    "t2"."new_mrr",
    "t2"."expansion_mrr",
    "t2"."contraction_mrr",
    "t2"."churned_mrr",
    "t2"."reactivation_mrr",
    "t2"."net_new_mrr",
    "t2"."mrr_daily_change",
    "t2"."mrr_daily_growth_rate",
    "t2"."mrr_30d_change",
    "t2"."mrr_30d_growth_rate",
    "t2"."avg_mrr_30d",
    "t2"."max_mrr_30d",
    "t2"."min_mrr_30d",
    "t2"."mrr_volatility_30d",
    "t2"."mrr_range_coefficient_30d",
    "t2"."mrr_trajectory_30d",
    "t2"."health_score_daily_change",
    "t2"."health_score_30d_change",
    "t2"."avg_health_score_30d",
    "t2"."health_trajectory_30d",
    "t38"."_account",
    "t38"."_day",
    "t38"."_mrr",
    "t38"."health_then"
  FROM "entity"."entity_customers_daily" AS "t2"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "_account",
      CAST(CAST("t0"."snapshot_date" + INTERVAL '90' DAY AS TIMESTAMP) AS DATE) AS "_day",
      "t0"."monthly_recurring_revenue" AS "_mrr",
      "t0"."customer_health_score" AS "health_then"
    FROM "entity"."entity_customers_daily" AS "t0"
  ) AS "t38"
    ON "t2"."account_id" = "t38"."_account" AND "t2"."snapshot_date" = "t38"."_day"
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
                        'change from the day before' AS "statement",
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
                            ABS(CAST("t83"."_l0" AS DOUBLE) - CAST("t83"."_r0" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t83"."_l0" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'previous_mrr '
                        END || CASE
                          WHEN "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
                          OR COALESCE(
                            ABS(CAST("t83"."_l1" AS DOUBLE) - CAST("t83"."_r1" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t83"."_l1" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'mrr_daily_change '
                        END || CASE
                          WHEN "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
                          OR COALESCE(
                            ABS("t83"."_l2" - "t83"."_r2") <= (
                              (
                                ABS("t83"."_l2") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'health_score_daily_change '
                        END || CASE
                          WHEN "t83"."_l3" IS NOT DISTINCT FROM "t83"."_r3"
                          OR COALESCE(
                            ABS("t83"."_l3" - "t83"."_r3") <= (
                              (
                                ABS("t83"."_l3") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'mrr_daily_growth_rate '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t20"."_lk0",
                          "t20"."_lk1",
                          "t20"."_l0",
                          "t20"."_l1",
                          "t20"."_l2",
                          "t20"."_l3",
                          "t76"."_rk0",
                          "t76"."_rk1",
                          "t76"."_r0",
                          "t76"."_r1",
                          "t76"."_r2",
                          "t76"."_r3"
                        FROM (
                          SELECT
                            "t0"."account_id" AS "_lk0",
                            "t0"."snapshot_date" AS "_lk1",
                            "t0"."previous_mrr" AS "_l0",
                            "t0"."mrr_daily_change" AS "_l1",
                            "t0"."health_score_daily_change" AS "_l2",
                            "t0"."mrr_daily_growth_rate" AS "_l3"
                          FROM "entity"."entity_customers_daily" AS "t0"
                        ) AS "t20"
                        FULL OUTER JOIN (
                          SELECT
                            "t54"."account_id" AS "_rk0",
                            "t54"."snapshot_date" AS "_rk1",
                            COALESCE("t54"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS "_r0",
                            "t54"."monthly_recurring_revenue" - COALESCE("t54"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS "_r1",
                            "t54"."customer_health_score" - "t54"."health_then" AS "_r2",
                            (
                              CAST("t54"."monthly_recurring_revenue" - COALESCE("t54"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS DOUBLE) / NULLIF(CAST(COALESCE("t54"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS DOUBLE), 0.0)
                            ) * 100.0 AS "_r3"
                          FROM (
                            SELECT
                              "t2"."account_id",
                              "t2"."snapshot_date",
                              "t2"."customer_id",
                              "t2"."date",
                              "t2"."company_name",
                              "t2"."customer_name",
                              "t2"."industry",
                              "t2"."created_at",
                              "t2"."cohort_month",
                              "t2"."cohort_quarter",
                              "t2"."snapshot_year",
                              "t2"."snapshot_month",
                              "t2"."snapshot_quarter",
                              "t2"."snapshot_day_of_week",
                              "t2"."day_sequence",
                              "t2"."days_since_creation",
                              "t2"."customer_status",
                              "t2"."customer_tier",
                              "t2"."customer_tier_name",
                              "t2"."is_active",
                              "t2"."is_canceled",
                              "t2"."is_delinquent",
                              "t2"."plan_tier",
                              "t2"."paying_status",
                              "t2"."first_subscription_date",
                              "t2"."first_paid_date",
                              "t2"."customer_lifetime_days",
                              "t2"."lifecycle_stage",
                              "t2"."account_value_tier",
                              "t2"."active_subscriptions",
                              "t2"."total_subscriptions",
                              "t2"."monthly_recurring_revenue",
                              "t2"."customer_mrr",
                              "t2"."annual_recurring_revenue",
                              "t2"."previous_mrr",
                              "t2"."total_users",
                              "t2"."active_users_1d",
                              "t2"."active_users_7d",
                              "t2"."active_users_30d",
                              "t2"."user_activation_rate_30d",
                              "t2"."sessions_30d",
                              "t2"."features_used_30d",
                              "t2"."avg_engagement_score",
                              "t2"."last_user_activity",
                              "t2"."last_login_date",
                              "t2"."days_since_last_activity",
                              "t2"."days_since_last_login",
                              "t2"."total_devices",
                              "t2"."controllers_in_service",
                              "t2"."active_devices",
                              "t2"."healthy_devices",
                              "t2"."device_health_percentage",
                              "t2"."device_events",
                              "t2"."device_events_7d",
                              "t2"."device_events_30d",
                              "t2"."pours",
                              "t2"."pour_volume_liters",
                              "t2"."pour_volume_liters_30d",
                              "t2"."avg_device_health_score",
                              "t2"."avg_device_uptime_30d",
                              "t2"."last_device_activity",
                              "t2"."total_locations",
                              "t2"."active_locations",
                              "t2"."avg_location_health_score",
                              "t2"."open_tickets",
                              "t2"."open_ticket_breaches",
                              "t2"."support_tickets_30d",
                              "t2"."engagement_component",
                              "t2"."device_component",
                              "t2"."revenue_component",
                              "t2"."support_component",
                              "t2"."adoption_component",
                              "t2"."customer_health_score",
                              "t2"."health_score",
                              "t2"."health_band",
                              "t2"."churn_risk_score",
                              "t2"."churn_risk_band",
                              "t2"."churn_risk_cause",
                              "t2"."composite_success_score",
                              "t2"."new_mrr",
                              "t2"."expansion_mrr",
                              "t2"."contraction_mrr",
                              "t2"."churned_mrr",
                              "t2"."reactivation_mrr",
                              "t2"."net_new_mrr",
                              "t2"."mrr_daily_change",
                              "t2"."mrr_daily_growth_rate",
                              "t2"."mrr_30d_change",
                              "t2"."mrr_30d_growth_rate",
                              "t2"."avg_mrr_30d",
                              "t2"."max_mrr_30d",
                              "t2"."min_mrr_30d",
                              "t2"."mrr_volatility_30d",
                              "t2"."mrr_range_coefficient_30d",
                              "t2"."mrr_trajectory_30d",
                              "t2"."health_score_daily_change",
                              "t2"."health_score_30d_change",
                              "t2"."avg_health_score_30d",
                              "t2"."health_trajectory_30d",
                              "t39"."_account",
                              "t39"."_day",
                              "t39"."_mrr",
                              "t39"."health_then"
                            FROM "entity"."entity_customers_daily" AS "t2"
                            LEFT OUTER JOIN (
                              SELECT
                                "t0"."account_id" AS "_account",
                                CAST(CAST("t0"."snapshot_date" + INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS "_day",
                                "t0"."monthly_recurring_revenue" AS "_mrr",
                                "t0"."customer_health_score" AS "health_then"
                              FROM "entity"."entity_customers_daily" AS "t0"
                            ) AS "t39"
                              ON "t2"."account_id" = "t39"."_account" AND "t2"."snapshot_date" = "t39"."_day"
                          ) AS "t54"
                        ) AS "t76"
                          ON "t20"."_lk0" = "t76"."_rk0" AND "t20"."_lk1" = "t76"."_rk1"
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
                              ABS(CAST("t83"."_l0" AS DOUBLE) - CAST("t83"."_r0" AS DOUBLE)) <= (
                                (
                                  ABS(CAST("t83"."_l0" AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
                            OR COALESCE(
                              ABS(CAST("t83"."_l1" AS DOUBLE) - CAST("t83"."_r1" AS DOUBLE)) <= (
                                (
                                  ABS(CAST("t83"."_l1" AS DOUBLE)) + 1.0
                                ) * 1e-09
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
                                ) * 1e-09
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
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                    ) AS "t89"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'change from 30 days before' AS "statement",
                        CONCAT_WS(
                          '|',
                          COALESCE("t84"."_lk0", "t84"."_rk0"),
                          COALESCE(CAST("t84"."_lk1" AS TEXT), CAST("t84"."_rk1" AS TEXT))
                        ) AS "entity_key",
                        CASE
                          WHEN "t84"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t84"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
                          OR COALESCE(
                            ABS(CAST("t84"."_l0" AS DOUBLE) - CAST("t84"."_r0" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t84"."_l0" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'mrr_30d_change '
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
                          ELSE 'mrr_30d_growth_rate '
                        END || CASE
                          WHEN "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
                          OR COALESCE(
                            ABS("t84"."_l2" - "t84"."_r2") <= (
                              (
                                ABS("t84"."_l2") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'health_score_30d_change '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t21"."_lk0",
                          "t21"."_lk1",
                          "t21"."_l0",
                          "t21"."_l1",
                          "t21"."_l2",
                          "t77"."_rk0",
                          "t77"."_rk1",
                          "t77"."_r0",
                          "t77"."_r1",
                          "t77"."_r2"
                        FROM (
                          SELECT
                            "t0"."account_id" AS "_lk0",
                            "t0"."snapshot_date" AS "_lk1",
                            "t0"."mrr_30d_change" AS "_l0",
                            "t0"."mrr_30d_growth_rate" AS "_l1",
                            "t0"."health_score_30d_change" AS "_l2"
                          FROM "entity"."entity_customers_daily" AS "t0"
                        ) AS "t21"
                        FULL OUTER JOIN (
                          SELECT
                            "t55"."account_id" AS "_rk0",
                            "t55"."snapshot_date" AS "_rk1",
                            "t55"."monthly_recurring_revenue" - COALESCE("t55"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS "_r0",
                            (
                              CAST("t55"."monthly_recurring_revenue" - COALESCE("t55"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS DOUBLE) / NULLIF(CAST(COALESCE("t55"."_mrr", CAST(0 AS DECIMAL(18, 2))) AS DOUBLE), 0.0)
                            ) * 100.0 AS "_r1",
                            "t55"."customer_health_score" - "t55"."health_then" AS "_r2"
                          FROM (
                            SELECT
                              "t2"."account_id",
                              "t2"."snapshot_date",
                              "t2"."customer_id",
                              "t2"."date",
                              "t2"."company_name",
                              "t2"."customer_name",
                              "t2"."industry",
                              "t2"."created_at",
                              "t2"."cohort_month",
                              "t2"."cohort_quarter",
                              "t2"."snapshot_year",
                              "t2"."snapshot_month",
                              "t2"."snapshot_quarter",
                              "t2"."snapshot_day_of_week",
                              "t2"."day_sequence",
                              "t2"."days_since_creation",
                              "t2"."customer_status",
                              "t2"."customer_tier",
                              "t2"."customer_tier_name",
                              "t2"."is_active",
                              "t2"."is_canceled",
                              "t2"."is_delinquent",
                              "t2"."plan_tier",
                              "t2"."paying_status",
                              "t2"."first_subscription_date",
                              "t2"."first_paid_date",
                              "t2"."customer_lifetime_days",
                              "t2"."lifecycle_stage",
                              "t2"."account_value_tier",
                              "t2"."active_subscriptions",
                              "t2"."total_subscriptions",
                              "t2"."monthly_recurring_revenue",
                              "t2"."customer_mrr",
                              "t2"."annual_recurring_revenue",
                              "t2"."previous_mrr",
                              "t2"."total_users",
                              "t2"."active_users_1d",
                              "t2"."active_users_7d",
                              "t2"."active_users_30d",
                              "t2"."user_activation_rate_30d",
                              "t2"."sessions_30d",
                              "t2"."features_used_30d",
                              "t2"."avg_engagement_score",
                              "t2"."last_user_activity",
                              "t2"."last_login_date",
                              "t2"."days_since_last_activity",
                              "t2"."days_since_last_login",
                              "t2"."total_devices",
                              "t2"."controllers_in_service",
                              "t2"."active_devices",
                              "t2"."healthy_devices",
                              "t2"."device_health_percentage",
                              "t2"."device_events",
                              "t2"."device_events_7d",
                              "t2"."device_events_30d",
                              "t2"."pours",
                              "t2"."pour_volume_liters",
                              "t2"."pour_volume_liters_30d",
                              "t2"."avg_device_health_score",
                              "t2"."avg_device_uptime_30d",
                              "t2"."last_device_activity",
                              "t2"."total_locations",
                              "t2"."active_locations",
                              "t2"."avg_location_health_score",
                              "t2"."open_tickets",
                              "t2"."open_ticket_breaches",
                              "t2"."support_tickets_30d",
                              "t2"."engagement_component",
                              "t2"."device_component",
                              "t2"."revenue_component",
                              "t2"."support_component",
                              "t2"."adoption_component",
                              "t2"."customer_health_score",
                              "t2"."health_score",
                              "t2"."health_band",
                              "t2"."churn_risk_score",
                              "t2"."churn_risk_band",
                              "t2"."churn_risk_cause",
                              "t2"."composite_success_score",
                              "t2"."new_mrr",
                              "t2"."expansion_mrr",
                              "t2"."contraction_mrr",
                              "t2"."churned_mrr",
                              "t2"."reactivation_mrr",
                              "t2"."net_new_mrr",
                              "t2"."mrr_daily_change",
                              "t2"."mrr_daily_growth_rate",
                              "t2"."mrr_30d_change",
                              "t2"."mrr_30d_growth_rate",
                              "t2"."avg_mrr_30d",
                              "t2"."max_mrr_30d",
                              "t2"."min_mrr_30d",
                              "t2"."mrr_volatility_30d",
                              "t2"."mrr_range_coefficient_30d",
                              "t2"."mrr_trajectory_30d",
                              "t2"."health_score_daily_change",
                              "t2"."health_score_30d_change",
                              "t2"."avg_health_score_30d",
                              "t2"."health_trajectory_30d",
                              "t40"."_account",
                              "t40"."_day",
                              "t40"."_mrr",
                              "t40"."health_then"
                            FROM "entity"."entity_customers_daily" AS "t2"
                            LEFT OUTER JOIN (
                              SELECT
                                "t0"."account_id" AS "_account",
                                CAST(CAST("t0"."snapshot_date" + INTERVAL '30' DAY AS TIMESTAMP) AS DATE) AS "_day",
                                "t0"."monthly_recurring_revenue" AS "_mrr",
                                "t0"."customer_health_score" AS "health_then"
                              FROM "entity"."entity_customers_daily" AS "t0"
                            ) AS "t40"
                              ON "t2"."account_id" = "t40"."_account" AND "t2"."snapshot_date" = "t40"."_day"
                          ) AS "t55"
                        ) AS "t77"
                          ON "t21"."_lk0" = "t77"."_rk0" AND "t21"."_lk1" = "t77"."_rk1"
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
                              ABS(CAST("t84"."_l0" AS DOUBLE) - CAST("t84"."_r0" AS DOUBLE)) <= (
                                (
                                  ABS(CAST("t84"."_l0" AS DOUBLE)) + 1.0
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
                          AND (
                            "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
                            OR COALESCE(
                              ABS("t84"."_l2" - "t84"."_r2") <= (
                                (
                                  ABS("t84"."_l2") + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                    ) AS "t88"
                  ) AS "t90"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'revenue part of health follows MRR' AS "statement",
                      CONCAT_WS(
                        '|',
                        COALESCE("t81"."_lk0", "t81"."_rk0"),
                        COALESCE(CAST("t81"."_lk1" AS TEXT), CAST("t81"."_rk1" AS TEXT))
                      ) AS "entity_key",
                      CASE
                        WHEN "t81"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t81"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE WHEN "t81"."_l0" IS NOT DISTINCT FROM "t81"."_r0" THEN '' ELSE 'direction ' END AS "differences"
                    FROM (
                      SELECT
                        "t69"."_lk0",
                        "t69"."_lk1",
                        "t69"."_l0",
                        "t72"."_rk0",
                        "t72"."_rk1",
                        "t72"."_r0"
                      FROM (
                        SELECT
                          "t58"."account_id" AS "_lk0",
                          "t58"."snapshot_date" AS "_lk1",
                          CASE
                            WHEN "t58"."revenue_component" > 50
                            THEN 1
                            WHEN "t58"."revenue_component" < 50
                            THEN -1
                            ELSE 0
                          END AS "_l0"
                        FROM "t53" AS "t58"
                        WHERE
                          "t58"."monthly_recurring_revenue" > 0
                          AND COALESCE("t58"."_mrr", CAST(0 AS DECIMAL(18, 2))) > 0
                      ) AS "t69"
                      FULL OUTER JOIN (
                        SELECT
                          "t58"."account_id" AS "_rk0",
                          "t58"."snapshot_date" AS "_rk1",
                          CASE
                            WHEN "t58"."monthly_recurring_revenue" > COALESCE("t58"."_mrr", CAST(0 AS DECIMAL(18, 2)))
                            THEN 1
                            WHEN "t58"."monthly_recurring_revenue" < COALESCE("t58"."_mrr", CAST(0 AS DECIMAL(18, 2)))
                            THEN -1
                            ELSE 0
                          END AS "_r0"
                        FROM "t53" AS "t58"
                        WHERE
                          "t58"."monthly_recurring_revenue" > 0
                          AND COALESCE("t58"."_mrr", CAST(0 AS DECIMAL(18, 2))) > 0
                      ) AS "t72"
                        ON "t69"."_lk0" = "t72"."_rk0" AND "t69"."_lk1" = "t72"."_rk1"
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
                  ) AS "t86"
                ) AS "t91"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    '30 days of a customer' AS "statement",
                    CONCAT_WS(
                      '|',
                      COALESCE("t75"."_lk0", "t75"."_rk0"),
                      COALESCE(CAST("t75"."_lk1" AS TEXT), CAST("t75"."_rk1" AS TEXT))
                    ) AS "entity_key",
                    CASE
                      WHEN "t75"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t75"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t75"."_l0" IS NOT DISTINCT FROM "t75"."_r0"
                      OR COALESCE(
                        ABS(CAST("t75"."_l0" AS DOUBLE) - CAST("t75"."_r0" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t75"."_l0" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'max_mrr_30d '
                    END || CASE
                      WHEN "t75"."_l1" IS NOT DISTINCT FROM "t75"."_r1"
                      OR COALESCE(
                        ABS(CAST("t75"."_l1" AS DOUBLE) - CAST("t75"."_r1" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t75"."_l1" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'min_mrr_30d '
                    END || CASE
                      WHEN "t75"."_l2" IS NOT DISTINCT FROM "t75"."_r2"
                      OR COALESCE(
                        ABS("t75"."_l2" - "t75"."_r2") <= (
                          (
                            ABS("t75"."_l2") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'avg_mrr_30d '
                    END || CASE
                      WHEN "t75"."_l3" IS NOT DISTINCT FROM "t75"."_r3"
                      OR COALESCE(
                        ABS("t75"."_l3" - "t75"."_r3") <= (
                          (
                            ABS("t75"."_l3") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'avg_health_score_30d '
                    END || CASE
                      WHEN "t75"."_l4" IS NOT DISTINCT FROM "t75"."_r4"
                      OR COALESCE(
                        ABS("t75"."_l4" - "t75"."_r4") <= (
                          (
                            ABS("t75"."_l4") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'mrr_range_coefficient_30d '
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
                      "t61"."_rk0",
                      "t61"."_rk1",
                      "t61"."_r0",
                      "t61"."_r1",
                      "t61"."_r2",
                      "t61"."_r3",
                      "t61"."_r4"
                    FROM (
                      SELECT
                        "t0"."account_id" AS "_lk0",
                        "t0"."snapshot_date" AS "_lk1",
                        "t0"."max_mrr_30d" AS "_l0",
                        "t0"."min_mrr_30d" AS "_l1",
                        "t0"."avg_mrr_30d" AS "_l2",
                        "t0"."avg_health_score_30d" AS "_l3",
                        "t0"."mrr_range_coefficient_30d" AS "_l4"
                      FROM "entity"."entity_customers_daily" AS "t0"
                    ) AS "t19"
                    FULL OUTER JOIN (
                      SELECT
                        "t36"."account_id" AS "_rk0",
                        "t36"."snapshot_date" AS "_rk1",
                        "t36"."highest" AS "_r0",
                        "t36"."lowest" AS "_r1",
                        CAST("t36"."paid" AS DOUBLE) / NULLIF(CAST("t36"."n" AS DOUBLE), 0.0) AS "_r2",
                        CAST("t36"."points" AS DOUBLE) / NULLIF(CAST("t36"."n" AS DOUBLE), 0.0) AS "_r3",
                        CAST("t36"."highest" - "t36"."lowest" AS DOUBLE) / NULLIF(CAST("t36"."paid" AS DOUBLE) / NULLIF(CAST("t36"."n" AS DOUBLE), 0.0), 0.0) AS "_r4"
                      FROM (
                        SELECT
                          "t0"."account_id",
                          "t0"."snapshot_date",
                          MAX("t0"."monthly_recurring_revenue") OVER (
                            PARTITION BY "t0"."account_id"
                            ORDER BY "t0"."snapshot_date" ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS "highest",
                          MIN("t0"."monthly_recurring_revenue") OVER (
                            PARTITION BY "t0"."account_id"
                            ORDER BY "t0"."snapshot_date" ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS "lowest",
                          SUM("t0"."monthly_recurring_revenue") OVER (
                            PARTITION BY "t0"."account_id"
                            ORDER BY "t0"."snapshot_date" ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS "paid",
                          SUM(CAST("t0"."customer_health_score" AS DECIMAL(18, 6))) OVER (
                            PARTITION BY "t0"."account_id"
                            ORDER BY "t0"."snapshot_date" ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS "points",
                          COUNT(*) OVER (
                            PARTITION BY "t0"."account_id"
                            ORDER BY "t0"."snapshot_date" ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS "n"
                        FROM "entity"."entity_customers_daily" AS "t0"
                      ) AS "t36"
                    ) AS "t61"
                      ON "t19"."_lk0" = "t61"."_rk0" AND "t19"."_lk1" = "t61"."_rk1"
                  ) AS "t75"
                  WHERE
                    NOT (
                      (
                        "t75"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t75"."_rk0" IS NOT NULL
                      )
                      AND (
                        "t75"."_l0" IS NOT DISTINCT FROM "t75"."_r0"
                        OR COALESCE(
                          ABS(CAST("t75"."_l0" AS DOUBLE) - CAST("t75"."_r0" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t75"."_l0" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t75"."_l1" IS NOT DISTINCT FROM "t75"."_r1"
                        OR COALESCE(
                          ABS(CAST("t75"."_l1" AS DOUBLE) - CAST("t75"."_r1" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t75"."_l1" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t75"."_l2" IS NOT DISTINCT FROM "t75"."_r2"
                        OR COALESCE(
                          ABS("t75"."_l2" - "t75"."_r2") <= (
                            (
                              ABS("t75"."_l2") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t75"."_l3" IS NOT DISTINCT FROM "t75"."_r3"
                        OR COALESCE(
                          ABS("t75"."_l3" - "t75"."_r3") <= (
                            (
                              ABS("t75"."_l3") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t75"."_l4" IS NOT DISTINCT FROM "t75"."_r4"
                        OR COALESCE(
                          ABS("t75"."_l4" - "t75"."_r4") <= (
                            (
                              ABS("t75"."_l4") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                ) AS "t87"
              ) AS "t93"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'spread of 30 days of MRR' AS "statement",
                  CONCAT_WS('|', COALESCE("t65"."_lk0", "t65"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t65"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t65"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t65"."_l0" IS NOT DISTINCT FROM "t65"."_r0"
                    OR COALESCE(
                      ABS("t65"."_l0" - "t65"."_r0") <= (
                        (
                          ABS("t65"."_l0") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'mrr_volatility_30d '
                  END AS "differences"
                FROM (
                  SELECT
                    "t24"."_lk0",
                    "t24"."_l0",
                    "t57"."_rk0",
                    "t57"."_r0"
                  FROM (
                    SELECT
                      "t0"."account_id" AS "_lk0",
                      "t0"."mrr_volatility_30d" AS "_l0"
                    FROM "entity"."entity_customers_daily" AS "t0"
                    WHERE
                      "t0"."snapshot_date" = MAKE_DATE(2026, 6, 30)
                  ) AS "t24"
                  RIGHT OUTER JOIN (
                    SELECT
                      "t44"."account_id" AS "_rk0",
                      "t44"."spread" AS "_r0"
                    FROM (
                      SELECT
                        "t23"."account_id",
                        STDDEV_SAMP(CAST("t23"."monthly_recurring_revenue" AS DOUBLE)) AS "spread",
                        MAX("t23"."monthly_recurring_revenue") > MIN("t23"."monthly_recurring_revenue") AS "moved"
                      FROM (
                        SELECT
                          *
                        FROM "entity"."entity_customers_daily" AS "t0"
                        WHERE
                          "t0"."snapshot_date" > (
                            MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                          )
                      ) AS "t23"
                      GROUP BY
                        1
                    ) AS "t44"
                    WHERE
                      "t44"."moved"
                  ) AS "t57"
                    ON "t24"."_lk0" = "t57"."_rk0"
                ) AS "t65"
                WHERE
                  NOT (
                    (
                      "t65"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t65"."_rk0" IS NOT NULL
                    )
                    AND (
                      "t65"."_l0" IS NOT DISTINCT FROM "t65"."_r0"
                      OR COALESCE(
                        ABS("t65"."_l0" - "t65"."_r0") <= (
                          (
                            ABS("t65"."_l0") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS "t85"
            ) AS "t94"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'MRR that moves has a spread' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t48"."_lk0", "t48"."_rk0"),
                  COALESCE(CAST("t48"."_lk1" AS TEXT), CAST("t48"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t48"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t48"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE WHEN "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0" THEN '' ELSE 'moves ' END AS "differences"
              FROM (
                SELECT
                  "t30"."_lk0",
                  "t30"."_lk1",
                  "t30"."_l0",
                  "t31"."_rk0",
                  "t31"."_rk1",
                  "t31"."_r0"
                FROM (
                  SELECT
                    "t0"."account_id" AS "_lk0",
                    "t0"."snapshot_date" AS "_lk1",
                    "t0"."mrr_volatility_30d" > 0 AS "_l0"
                  FROM "entity"."entity_customers_daily" AS "t0"
                  WHERE
                    "t0"."day_sequence" > 1
                ) AS "t30"
                FULL OUTER JOIN (
                  SELECT
                    "t0"."account_id" AS "_rk0",
                    "t0"."snapshot_date" AS "_rk1",
                    "t0"."max_mrr_30d" > "t0"."min_mrr_30d" AS "_r0"
                  FROM "entity"."entity_customers_daily" AS "t0"
                  WHERE
                    "t0"."day_sequence" > 1
                ) AS "t31"
                  ON "t30"."_lk0" = "t31"."_rk0" AND "t30"."_lk1" = "t31"."_rk1"
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
                )
            ) AS "t64"
          ) AS "t95"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'shares and calendar of a day' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t80"."_lk0", "t80"."_rk0"),
                COALESCE(CAST("t80"."_lk1" AS TEXT), CAST("t80"."_rk1" AS TEXT))
              ) AS "entity_key",
              CASE
                WHEN "t80"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t80"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t80"."_l0" IS NOT DISTINCT FROM "t80"."_r0"
                OR COALESCE(
                  ABS(CAST("t80"."_l0" AS DOUBLE) - CAST("t80"."_r0" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t80"."_l0" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'annual_recurring_revenue '
              END || CASE
                WHEN "t80"."_l1" IS NOT DISTINCT FROM "t80"."_r1"
                OR COALESCE(
                  ABS("t80"."_l1" - "t80"."_r1") <= (
                    (
                      ABS("t80"."_l1") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'user_activation_rate_30d '
              END || CASE
                WHEN "t80"."_l2" IS NOT DISTINCT FROM "t80"."_r2"
                OR COALESCE(
                  ABS("t80"."_l2" - "t80"."_r2") <= (
                    (
                      ABS("t80"."_l2") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'adoption_component '
              END || CASE
                WHEN "t80"."_l3" IS NOT DISTINCT FROM "t80"."_r3"
                OR COALESCE(
                  ABS(CAST("t80"."_l3" AS DOUBLE) - CAST("t80"."_r3" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t80"."_l3" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'days_since_last_login '
              END || CASE
                WHEN "t80"."_l4" IS NOT DISTINCT FROM "t80"."_r4"
                OR COALESCE(
                  ABS(CAST("t80"."_l4" AS DOUBLE) - CAST("t80"."_r4" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t80"."_l4" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'snapshot_year '
              END || CASE
                WHEN "t80"."_l5" IS NOT DISTINCT FROM "t80"."_r5"
                OR COALESCE(
                  ABS(CAST("t80"."_l5" AS DOUBLE) - CAST("t80"."_r5" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t80"."_l5" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'snapshot_month '
              END || CASE
                WHEN "t80"."_l6" IS NOT DISTINCT FROM "t80"."_r6"
                OR COALESCE(
                  ABS(CAST("t80"."_l6" AS DOUBLE) - CAST("t80"."_r6" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t80"."_l6" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'snapshot_quarter '
              END || CASE
                WHEN "t80"."_l7" IS NOT DISTINCT FROM "t80"."_r7"
                OR COALESCE(
                  ABS(CAST("t80"."_l7" AS DOUBLE) - CAST("t80"."_r7" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t80"."_l7" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'snapshot_day_of_week '
              END AS "differences"
            FROM (
              SELECT
                "t16"."_lk0",
                "t16"."_lk1",
                "t16"."_l0",
                "t16"."_l1",
                "t16"."_l2",
                "t16"."_l3",
                "t16"."_l4",
                "t16"."_l5",
                "t16"."_l6",
                "t16"."_l7",
                "t71"."_rk0",
                "t71"."_rk1",
                "t71"."_r0",
                "t71"."_r1",
                "t71"."_r2",
                "t71"."_r3",
                "t71"."_r4",
                "t71"."_r5",
                "t71"."_r6",
                "t71"."_r7"
              FROM (
                SELECT
                  "t0"."account_id" AS "_lk0",
                  "t0"."snapshot_date" AS "_lk1",
                  "t0"."annual_recurring_revenue" AS "_l0",
                  "t0"."user_activation_rate_30d" AS "_l1",
                  "t0"."adoption_component" AS "_l2",
                  "t0"."days_since_last_login" AS "_l3",
                  "t0"."snapshot_year" AS "_l4",
                  "t0"."snapshot_month" AS "_l5",
                  "t0"."snapshot_quarter" AS "_l6",
                  "t0"."snapshot_day_of_week" AS "_l7"
                FROM "entity"."entity_customers_daily" AS "t0"
              ) AS "t16"
              FULL OUTER JOIN (
                SELECT
                  "t49"."account_id" AS "_rk0",
                  "t49"."snapshot_date" AS "_rk1",
                  "t49"."monthly_recurring_revenue" * 12 AS "_r0",
                  (
                    CAST("t49"."active_users_30d" AS DOUBLE) / NULLIF(CAST("t49"."total_users" AS DOUBLE), 0.0)
                  ) * 100.0 AS "_r1",
                  (
                    CAST("t49"."features_used_30d" AS DOUBLE) / NULLIF(CAST("t49"."catalogue" AS DOUBLE), 0.0)
                  ) * 100.0 AS "_r2",
                  DATE_DIFF('DAY', "t49"."last_login_date", "t49"."snapshot_date") AS "_r3",
                  EXTRACT(year FROM "t49"."snapshot_date") AS "_r4",
                  EXTRACT(month FROM "t49"."snapshot_date") AS "_r5",
                  EXTRACT(quarter FROM "t49"."snapshot_date") AS "_r6",
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t49"."snapshot_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1 AS "_r7"
                FROM (
                  SELECT
                    "t2"."account_id",
                    "t2"."snapshot_date",
                    "t2"."customer_id",
                    "t2"."date",
                    "t2"."company_name",
                    "t2"."customer_name",
                    "t2"."industry",
                    "t2"."created_at",
                    "t2"."cohort_month",
                    "t2"."cohort_quarter",
                    "t2"."snapshot_year",
                    "t2"."snapshot_month",
                    "t2"."snapshot_quarter",
                    "t2"."snapshot_day_of_week",
                    "t2"."day_sequence",
                    "t2"."days_since_creation",
                    "t2"."customer_status",
                    "t2"."customer_tier",
                    "t2"."customer_tier_name",
                    "t2"."is_active",
                    "t2"."is_canceled",
                    "t2"."is_delinquent",
                    "t2"."plan_tier",
                    "t2"."paying_status",
                    "t2"."first_subscription_date",
                    "t2"."first_paid_date",
                    "t2"."customer_lifetime_days",
                    "t2"."lifecycle_stage",
                    "t2"."account_value_tier",
                    "t2"."active_subscriptions",
                    "t2"."total_subscriptions",
                    "t2"."monthly_recurring_revenue",
                    "t2"."customer_mrr",
                    "t2"."annual_recurring_revenue",
                    "t2"."previous_mrr",
                    "t2"."total_users",
                    "t2"."active_users_1d",
                    "t2"."active_users_7d",
                    "t2"."active_users_30d",
                    "t2"."user_activation_rate_30d",
                    "t2"."sessions_30d",
                    "t2"."features_used_30d",
                    "t2"."avg_engagement_score",
                    "t2"."last_user_activity",
                    "t2"."last_login_date",
                    "t2"."days_since_last_activity",
                    "t2"."days_since_last_login",
                    "t2"."total_devices",
                    "t2"."controllers_in_service",
                    "t2"."active_devices",
                    "t2"."healthy_devices",
                    "t2"."device_health_percentage",
                    "t2"."device_events",
                    "t2"."device_events_7d",
                    "t2"."device_events_30d",
                    "t2"."pours",
                    "t2"."pour_volume_liters",
                    "t2"."pour_volume_liters_30d",
                    "t2"."avg_device_health_score",
                    "t2"."avg_device_uptime_30d",
                    "t2"."last_device_activity",
                    "t2"."total_locations",
                    "t2"."active_locations",
                    "t2"."avg_location_health_score",
                    "t2"."open_tickets",
                    "t2"."open_ticket_breaches",
                    "t2"."support_tickets_30d",
                    "t2"."engagement_component",
                    "t2"."device_component",
                    "t2"."revenue_component",
                    "t2"."support_component",
                    "t2"."adoption_component",
                    "t2"."customer_health_score",
                    "t2"."health_score",
                    "t2"."health_band",
                    "t2"."churn_risk_score",
                    "t2"."churn_risk_band",
                    "t2"."churn_risk_cause",
                    "t2"."composite_success_score",
                    "t2"."new_mrr",
                    "t2"."expansion_mrr",
                    "t2"."contraction_mrr",
                    "t2"."churned_mrr",
                    "t2"."reactivation_mrr",
                    "t2"."net_new_mrr",
                    "t2"."mrr_daily_change",
                    "t2"."mrr_daily_growth_rate",
                    "t2"."mrr_30d_change",
                    "t2"."mrr_30d_growth_rate",
                    "t2"."avg_mrr_30d",
                    "t2"."max_mrr_30d",
                    "t2"."min_mrr_30d",
                    "t2"."mrr_volatility_30d",
                    "t2"."mrr_range_coefficient_30d",
                    "t2"."mrr_trajectory_30d",
                    "t2"."health_score_daily_change",
                    "t2"."health_score_30d_change",
                    "t2"."avg_health_score_30d",
                    "t2"."health_trajectory_30d",
                    "t32"."_day",
                    "t32"."catalogue"
                  FROM "entity"."entity_customers_daily" AS "t2"
                  LEFT OUTER JOIN (
                    SELECT
                      "t1"."day" AS "_day",
                      MAX("t1"."catalogue_size") AS "catalogue"
                    FROM "timeline"."feature_days" AS "t1"
                    GROUP BY
                      1
                  ) AS "t32"
                    ON "t2"."snapshot_date" = "t32"."_day"
                ) AS "t49"
              ) AS "t71"
                ON "t16"."_lk0" = "t71"."_rk0" AND "t16"."_lk1" = "t71"."_rk1"
            ) AS "t80"
            WHERE
              NOT (
                (
                  "t80"."_lk0" IS NOT NULL
                )
                AND (
                  "t80"."_rk0" IS NOT NULL
                )
                AND (
                  "t80"."_l0" IS NOT DISTINCT FROM "t80"."_r0"
                  OR COALESCE(
                    ABS(CAST("t80"."_l0" AS DOUBLE) - CAST("t80"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t80"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l1" IS NOT DISTINCT FROM "t80"."_r1"
                  OR COALESCE(
                    ABS("t80"."_l1" - "t80"."_r1") <= (
                      (
                        ABS("t80"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l2" IS NOT DISTINCT FROM "t80"."_r2"
                  OR COALESCE(
                    ABS("t80"."_l2" - "t80"."_r2") <= (
                      (
                        ABS("t80"."_l2") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l3" IS NOT DISTINCT FROM "t80"."_r3"
                  OR COALESCE(
                    ABS(CAST("t80"."_l3" AS DOUBLE) - CAST("t80"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t80"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l4" IS NOT DISTINCT FROM "t80"."_r4"
                  OR COALESCE(
                    ABS(CAST("t80"."_l4" AS DOUBLE) - CAST("t80"."_r4" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t80"."_l4" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l5" IS NOT DISTINCT FROM "t80"."_r5"
                  OR COALESCE(
                    ABS(CAST("t80"."_l5" AS DOUBLE) - CAST("t80"."_r5" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t80"."_l5" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l6" IS NOT DISTINCT FROM "t80"."_r6"
                  OR COALESCE(
                    ABS(CAST("t80"."_l6" AS DOUBLE) - CAST("t80"."_r6" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t80"."_l6" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t80"."_l7" IS NOT DISTINCT FROM "t80"."_r7"
                  OR COALESCE(
                    ABS(CAST("t80"."_l7" AS DOUBLE) - CAST("t80"."_r7" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t80"."_l7" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t92"
        ) AS "t96"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'age of a customer' AS "statement",
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
              ELSE 'days_since_creation '
            END AS "differences"
          FROM (
            SELECT
              "t27"."_lk0",
              "t27"."_lk1",
              "t27"."_l0",
              "t37"."_rk0",
              "t37"."_rk1",
              "t37"."_r0"
            FROM (
              SELECT
                "t0"."account_id" AS "_lk0",
                "t0"."snapshot_date" AS "_lk1",
                "t0"."days_since_creation" AS "_l0"
              FROM "entity"."entity_customers_daily" AS "t0"
              WHERE
                "t0"."created_at" IS NOT NULL
            ) AS "t27"
            FULL OUTER JOIN (
              SELECT
                "t0"."account_id" AS "_rk0",
                "t0"."snapshot_date" AS "_rk1",
                DATE_DIFF('DAY', CAST("t0"."created_at" AS DATE), "t0"."snapshot_date") AS "_r0"
              FROM "entity"."entity_customers_daily" AS "t0"
              WHERE
                "t0"."created_at" IS NOT NULL
            ) AS "t37"
              ON "t27"."_lk0" = "t37"."_rk0" AND "t27"."_lk1" = "t37"."_rk1"
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
            )
        ) AS "t67"
      ) AS "t97"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'cohort of a customer' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t62"."_lk0", "t62"."_rk0"),
            COALESCE(CAST("t62"."_lk1" AS TEXT), CAST("t62"."_rk1" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t62"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t62"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
            THEN ''
            ELSE 'cohort_month '
          END || CASE WHEN "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1" THEN '' ELSE 'quarter ' END AS "differences"
        FROM (
          SELECT
            "t47"."_lk0",
            "t47"."_lk1",
            "t47"."_l0",
            "t47"."_l1",
            "t56"."_rk0",
            "t56"."_rk1",
            "t56"."_r0",
            "t56"."_r1"
          FROM (
            SELECT
              "t0"."account_id" AS "_lk0",
              "t0"."snapshot_date" AS "_lk1",
              "t0"."cohort_month" AS "_l0",
              (
                (
                  (
                    EXTRACT(year FROM "t0"."cohort_quarter") * 100
                  ) + EXTRACT(month FROM "t0"."cohort_quarter")
                ) * 100
              ) + EXTRACT(day FROM "t0"."cohort_quarter") AS "_l1"
            FROM "entity"."entity_customers_daily" AS "t0"
            WHERE
              "t0"."created_at" IS NOT NULL
          ) AS "t47"
          FULL OUTER JOIN (
            SELECT
              "t0"."account_id" AS "_rk0",
              "t0"."snapshot_date" AS "_rk1",
              CAST(CAST(DATE_TRUNC('MONTH', CAST("t0"."created_at" AS DATE)) AS TIMESTAMP) AS DATE) AS "_r0",
              (
                (
                  (
                    (
                      EXTRACT(year FROM CAST("t0"."created_at" AS DATE)) * 100
                    ) + (
                      EXTRACT(quarter FROM CAST("t0"."created_at" AS DATE)) * 3
                    )
                  ) - 2
                ) * 100
              ) + 1 AS "_r1"
            FROM "entity"."entity_customers_daily" AS "t0"
            WHERE
              "t0"."created_at" IS NOT NULL
          ) AS "t56"
            ON "t47"."_lk0" = "t56"."_rk0" AND "t47"."_lk1" = "t56"."_rk1"
        ) AS "t62"
        WHERE
          NOT (
            (
              "t62"."_lk0" IS NOT NULL
            )
            AND (
              "t62"."_rk0" IS NOT NULL
            )
            AND "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
            AND "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
          )
      ) AS "t82"
    ) AS "t98"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a paying customer''s life goes on' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t46"."_lk0", "t46"."_rk0"),
          COALESCE(CAST("t46"."_lk1" AS TEXT), CAST("t46"."_rk1" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t46"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t46"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
          THEN ''
          ELSE 'customer_lifetime_days '
        END AS "differences"
      FROM (
        SELECT
          "t12"."_lk0",
          "t12"."_lk1",
          "t12"."_l0",
          "t29"."_rk0",
          "t29"."_rk1",
          "t29"."_r0"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."snapshot_date" AS "_lk1",
            "t0"."customer_lifetime_days" AS "_l0"
          FROM "entity"."entity_customers_daily" AS "t0"
          WHERE
            "t0"."is_active"
        ) AS "t12"
        FULL OUTER JOIN (
          SELECT
            "t0"."account_id" AS "_rk0",
            "t0"."snapshot_date" AS "_rk1",
            DATE_DIFF('DAY', "t0"."first_subscription_date", "t0"."snapshot_date") AS "_r0"
          FROM "entity"."entity_customers_daily" AS "t0"
          WHERE
            "t0"."is_active"
        ) AS "t29"
          ON "t12"."_lk0" = "t29"."_rk0" AND "t12"."_lk1" = "t29"."_rk1"
      ) AS "t46"
      WHERE
        NOT (
          (
            "t46"."_lk0" IS NOT NULL
          )
          AND (
            "t46"."_rk0" IS NOT NULL
          )
          AND "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
        )
    ) AS "t63"
  ) AS "t99"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'engagement in points' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t45"."_lk0", "t45"."_rk0"),
        COALESCE(CAST("t45"."_lk1" AS TEXT), CAST("t45"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t45"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t45"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
        OR COALESCE(
          ABS("t45"."_l0" - "t45"."_r0") <= (
            (
              ABS("t45"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'engagement_component '
      END AS "differences"
    FROM (
      SELECT
        "t25"."_lk0",
        "t25"."_lk1",
        "t25"."_l0",
        "t26"."_rk0",
        "t26"."_rk1",
        "t26"."_r0"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."snapshot_date" AS "_lk1",
          "t0"."engagement_component" AS "_l0"
        FROM "entity"."entity_customers_daily" AS "t0"
        WHERE
          "t0"."engagement_component" IS NOT NULL
      ) AS "t25"
      FULL OUTER JOIN (
        SELECT
          "t0"."account_id" AS "_rk0",
          "t0"."snapshot_date" AS "_rk1",
          "t0"."avg_engagement_score" * 100.0 AS "_r0"
        FROM "entity"."entity_customers_daily" AS "t0"
        WHERE
          "t0"."engagement_component" IS NOT NULL
      ) AS "t26"
        ON "t25"."_lk0" = "t26"."_rk0" AND "t25"."_lk1" = "t26"."_rk1"
    ) AS "t45"
    WHERE
      NOT (
        (
          "t45"."_lk0" IS NOT NULL
        )
        AND (
          "t45"."_rk0" IS NOT NULL
        )
        AND (
          "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
          OR COALESCE(
            ABS("t45"."_l0" - "t45"."_r0") <= (
              (
                ABS("t45"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t78"
) AS "t100"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a score lies between its parts' AS "statement",
    CONCAT_WS(
      '|',
      COALESCE("t59"."_lk0", "t59"."_rk0"),
      COALESCE(CAST("t59"."_lk1" AS TEXT), CAST("t59"."_rk1" AS TEXT))
    ) AS "entity_key",
    CASE
      WHEN "t59"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t59"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE WHEN "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0" THEN '' ELSE 'health ' END || CASE WHEN "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1" THEN '' ELSE 'success ' END AS "differences"
  FROM (
    SELECT
      "t42"."_lk0",
      "t42"."_lk1",
      "t42"."_l0",
      "t42"."_l1",
      "t9"."_rk0",
      "t9"."_rk1",
      "t9"."_r0",
      "t9"."_r1"
    FROM (
      SELECT
        "t0"."account_id" AS "_lk0",
        "t0"."snapshot_date" AS "_lk1",
        "t0"."customer_health_score" BETWEEN LEAST(
          COALESCE("t0"."engagement_component", 100.0),
          COALESCE("t0"."device_component", 100.0),
          COALESCE("t0"."revenue_component", 100.0),
          COALESCE("t0"."support_component", 100.0),
          COALESCE("t0"."adoption_component", 100.0)
        ) - 1e-06 AND GREATEST(
          COALESCE("t0"."engagement_component", 0.0),
          COALESCE("t0"."device_component", 0.0),
          COALESCE("t0"."revenue_component", 0.0),
          COALESCE("t0"."support_component", 0.0),
          COALESCE("t0"."adoption_component", 0.0)
        ) + 1e-06 AS "_l0",
        "t0"."composite_success_score" BETWEEN LEAST(
          COALESCE("t0"."customer_health_score", 100.0),
          COALESCE("t0"."engagement_component", 100.0),
          COALESCE("t0"."device_component", 100.0),
          COALESCE("t0"."avg_location_health_score", 100.0)
        ) - 1e-06 AND GREATEST(
          COALESCE("t0"."customer_health_score", 0.0),
          COALESCE("t0"."engagement_component", 0.0),
          COALESCE("t0"."device_component", 0.0),
          COALESCE("t0"."avg_location_health_score", 0.0)
        ) + 1e-06 AS "_l1"
      FROM "entity"."entity_customers_daily" AS "t0"
    ) AS "t42"
    FULL OUTER JOIN (
      SELECT
        "t0"."account_id" AS "_rk0",
        "t0"."snapshot_date" AS "_rk1",
        TRUE AS "_r0",
        TRUE AS "_r1"
      FROM "entity"."entity_customers_daily" AS "t0"
    ) AS "t9"
      ON "t42"."_lk0" = "t9"."_rk0" AND "t42"."_lk1" = "t9"."_rk1"
  ) AS "t59"
  WHERE
    NOT (
      (
        "t59"."_lk0" IS NOT NULL
      )
      AND (
        "t59"."_rk0" IS NOT NULL
      )
      AND "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0"
      AND "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1"
    )
) AS "t79"
