WITH "t52" AS (
  SELECT
    *
  FROM "intermediate"."int_subscriptions__core" AS "t7"
  WHERE
    NOT (
      "t7"."is_orphan"
    )
    AND "t7"."account_id" IS NOT NULL
    AND "t7"."trial_start_date" IS NOT NULL
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
                                'a customer for every account' AS "statement",
                                CONCAT_WS('|', COALESCE("t89"."_lk0", "t89"."_rk0")) AS "entity_key",
                                CASE
                                  WHEN "t89"."_rk0" IS NULL
                                  THEN 'not on the right; '
                                  WHEN "t89"."_lk0" IS NULL
                                  THEN 'not on the left; '
                                  ELSE ''
                                END AS "differences"
                              FROM (
                                SELECT
                                  "t29"."_lk0",
                                  "t71"."_rk0"
                                FROM (
                                  SELECT
                                    "t0"."account_id" AS "_lk0"
                                  FROM "entity"."entity_customers" AS "t0"
                                ) AS "t29"
                                FULL OUTER JOIN (
                                  SELECT
                                    "t9"."account_id" AS "_rk0"
                                  FROM "staging"."stg_app_database__accounts" AS "t9"
                                  WHERE
                                    "t9"."account_id" <> '0'
                                ) AS "t71"
                                  ON "t29"."_lk0" = "t71"."_rk0"
                              ) AS "t89"
                              WHERE
                                NOT (
                                  (
                                    "t89"."_lk0" IS NOT NULL
                                  ) AND (
                                    "t89"."_rk0" IS NOT NULL
                                  )
                                )
                            ) AS "t103"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'customer today = its last day' AS "statement",
                                CONCAT_WS('|', COALESCE("t90"."_lk0", "t90"."_rk0")) AS "entity_key",
                                CASE
                                  WHEN "t90"."_rk0" IS NULL
                                  THEN 'not on the right; '
                                  WHEN "t90"."_lk0" IS NULL
                                  THEN 'not on the left; '
                                  ELSE ''
                                END || CASE
                                  WHEN "t90"."_l0" IS NOT DISTINCT FROM "t90"."_r0"
                                  THEN ''
                                  ELSE 'account_id '
                                END || CASE
                                  WHEN "t90"."_l1" IS NOT DISTINCT FROM "t90"."_r1"
                                  THEN ''
                                  ELSE 'customer_id '
                                END || CASE
                                  WHEN "t90"."_l2" IS NOT DISTINCT FROM "t90"."_r2"
                                  THEN ''
                                  ELSE 'company_name '
                                END || CASE
                                  WHEN "t90"."_l3" IS NOT DISTINCT FROM "t90"."_r3"
                                  THEN ''
                                  ELSE 'customer_name '
                                END || CASE WHEN "t90"."_l4" IS NOT DISTINCT FROM "t90"."_r4" THEN '' ELSE 'industry ' END || CASE
                                  WHEN "t90"."_l5" IS NOT DISTINCT FROM "t90"."_r5"
                                  THEN ''
                                  ELSE 'created_at '
                                END || CASE
                                  WHEN "t90"."_l6" IS NOT DISTINCT FROM "t90"."_r6"
                                  THEN ''
                                  ELSE 'days_since_creation '
                                END || CASE
                                  WHEN "t90"."_l7" IS NOT DISTINCT FROM "t90"."_r7"
                                  THEN ''
                                  ELSE 'customer_status '
                                END || CASE
                                  WHEN "t90"."_l8" IS NOT DISTINCT FROM "t90"."_r8"
                                  THEN ''
                                  ELSE 'customer_tier '
                                END || CASE
                                  WHEN "t90"."_l9" IS NOT DISTINCT FROM "t90"."_r9"
                                  THEN ''
                                  ELSE 'customer_tier_name '
                                END || CASE
                                  WHEN "t90"."_l10" IS NOT DISTINCT FROM "t90"."_r10"
                                  THEN ''
                                  ELSE 'is_active '
                                END || CASE
                                  WHEN "t90"."_l11" IS NOT DISTINCT FROM "t90"."_r11"
                                  THEN ''
                                  ELSE 'is_canceled '
                                END || CASE
                                  WHEN "t90"."_l12" IS NOT DISTINCT FROM "t90"."_r12"
                                  THEN ''
                                  ELSE 'is_delinquent '
                                END || CASE
                                  WHEN "t90"."_l13" IS NOT DISTINCT FROM "t90"."_r13"
                                  THEN ''
                                  ELSE 'plan_tier '
                                END || CASE
                                  WHEN "t90"."_l14" IS NOT DISTINCT FROM "t90"."_r14"
                                  THEN ''
                                  ELSE 'paying_status '
                                END || CASE
                                  WHEN "t90"."_l15" IS NOT DISTINCT FROM "t90"."_r15"
                                  THEN ''
                                  ELSE 'first_subscription_date '
                                END || CASE
                                  WHEN "t90"."_l16" IS NOT DISTINCT FROM "t90"."_r16"
                                  THEN ''
                                  ELSE 'first_paid_date '
                                END || CASE
                                  WHEN "t90"."_l17" IS NOT DISTINCT FROM "t90"."_r17"
                                  THEN ''
                                  ELSE 'customer_lifetime_days '
                                END || CASE
                                  WHEN "t90"."_l18" IS NOT DISTINCT FROM "t90"."_r18"
                                  THEN ''
                                  ELSE 'lifecycle_stage '
                                END || CASE
                                  WHEN "t90"."_l19" IS NOT DISTINCT FROM "t90"."_r19"
                                  THEN ''
                                  ELSE 'account_value_tier '
                                END || CASE
                                  WHEN "t90"."_l20" IS NOT DISTINCT FROM "t90"."_r20"
                                  THEN ''
                                  ELSE 'active_subscriptions '
                                END || CASE
                                  WHEN "t90"."_l21" IS NOT DISTINCT FROM "t90"."_r21"
                                  THEN ''
                                  ELSE 'total_subscriptions '
                                END || CASE
                                  WHEN "t90"."_l22" IS NOT DISTINCT FROM "t90"."_r22"
                                  THEN ''
                                  ELSE 'monthly_recurring_revenue '
                                END || CASE
                                  WHEN "t90"."_l23" IS NOT DISTINCT FROM "t90"."_r23"
                                  THEN ''
                                  ELSE 'customer_mrr '
                                END || CASE
                                  WHEN "t90"."_l24" IS NOT DISTINCT FROM "t90"."_r24"
                                  THEN ''
                                  ELSE 'annual_recurring_revenue '
                                END || CASE
                                  WHEN "t90"."_l25" IS NOT DISTINCT FROM "t90"."_r25"
                                  THEN ''
                                  ELSE 'previous_mrr '
                                END || CASE
                                  WHEN "t90"."_l26" IS NOT DISTINCT FROM "t90"."_r26"
                                  THEN ''
                                  ELSE 'total_users '
                                END || CASE
                                  WHEN "t90"."_l27" IS NOT DISTINCT FROM "t90"."_r27"
                                  THEN ''
                                  ELSE 'active_users_1d '
                                END || CASE
                                  WHEN "t90"."_l28" IS NOT DISTINCT FROM "t90"."_r28"
                                  THEN ''
                                  ELSE 'active_users_7d '
                                END || CASE
                                  WHEN "t90"."_l29" IS NOT DISTINCT FROM "t90"."_r29"
                                  THEN ''
                                  ELSE 'active_users_30d '
                                END || CASE
                                  WHEN "t90"."_l30" IS NOT DISTINCT FROM "t90"."_r30"
                                  THEN ''
                                  ELSE 'user_activation_rate_30d '
                                END || CASE
                                  WHEN "t90"."_l31" IS NOT DISTINCT FROM "t90"."_r31"
                                  THEN ''
                                  ELSE 'sessions_30d '
                                END || CASE
                                  WHEN "t90"."_l32" IS NOT DISTINCT FROM "t90"."_r32"
                                  THEN ''
                                  ELSE 'features_used_30d '
                                END || CASE
                                  WHEN "t90"."_l33" IS NOT DISTINCT FROM "t90"."_r33"
                                  THEN ''
                                  ELSE 'avg_engagement_score '
                                END || CASE
                                  WHEN "t90"."_l34" IS NOT DISTINCT FROM "t90"."_r34"
                                  THEN ''
                                  ELSE 'last_user_activity '
                                END || CASE
                                  WHEN "t90"."_l35" IS NOT DISTINCT FROM "t90"."_r35"
                                  THEN ''
                                  ELSE 'last_login_date '
                                END || CASE
                                  WHEN "t90"."_l36" IS NOT DISTINCT FROM "t90"."_r36"
                                  THEN ''
                                  ELSE 'days_since_last_activity '
                                END || CASE
                                  WHEN "t90"."_l37" IS NOT DISTINCT FROM "t90"."_r37"
                                  THEN ''
                                  ELSE 'days_since_last_login '
                                END || CASE
                                  WHEN "t90"."_l38" IS NOT DISTINCT FROM "t90"."_r38"
                                  THEN ''
                                  ELSE 'total_devices '
                                END || CASE
                                  WHEN "t90"."_l39" IS NOT DISTINCT FROM "t90"."_r39"
                                  THEN ''
                                  ELSE 'controllers_in_service '
                                END || CASE
                                  WHEN "t90"."_l40" IS NOT DISTINCT FROM "t90"."_r40"
                                  THEN ''
                                  ELSE 'active_devices '
                                END || CASE
                                  WHEN "t90"."_l41" IS NOT DISTINCT FROM "t90"."_r41"
                                  THEN ''
                                  ELSE 'healthy_devices '
                                END || CASE
                                  WHEN "t90"."_l42" IS NOT DISTINCT FROM "t90"."_r42"
                                  THEN ''
                                  ELSE 'device_health_percentage '
                                END || CASE
                                  WHEN "t90"."_l43" IS NOT DISTINCT FROM "t90"."_r43"
                                  THEN ''
                                  ELSE 'device_events '
                                END || CASE
                                  WHEN "t90"."_l44" IS NOT DISTINCT FROM "t90"."_r44"
                                  THEN ''
                                  ELSE 'device_events_7d '
                                END || CASE
                                  WHEN "t90"."_l45" IS NOT DISTINCT FROM "t90"."_r45"
                                  THEN ''
                                  ELSE 'device_events_30d '
                                END || CASE WHEN "t90"."_l46" IS NOT DISTINCT FROM "t90"."_r46" THEN '' ELSE 'pours ' END || CASE
                                  WHEN "t90"."_l47" IS NOT DISTINCT FROM "t90"."_r47"
                                  THEN ''
                                  ELSE 'pour_volume_liters '
                                END || CASE
                                  WHEN "t90"."_l48" IS NOT DISTINCT FROM "t90"."_r48"
                                  THEN ''
                                  ELSE 'pour_volume_liters_30d '
                                END || CASE
                                  WHEN "t90"."_l49" IS NOT DISTINCT FROM "t90"."_r49"
                                  THEN ''
                                  ELSE 'avg_device_health_score '
                                END || CASE
                                  WHEN "t90"."_l50" IS NOT DISTINCT FROM "t90"."_r50"
                                  THEN ''
                                  ELSE 'avg_device_uptime_30d '
                                END || CASE
                                  WHEN "t90"."_l51" IS NOT DISTINCT FROM "t90"."_r51"
                                  THEN ''
                                  ELSE 'last_device_activity '
                                END || CASE
                                  WHEN "t90"."_l52" IS NOT DISTINCT FROM "t90"."_r52"
                                  THEN ''
                                  ELSE 'total_locations '
                                END || CASE
                                  WHEN "t90"."_l53" IS NOT DISTINCT FROM "t90"."_r53"
                                  THEN ''
                                  ELSE 'active_locations '
                                END || CASE
                                  WHEN "t90"."_l54" IS NOT DISTINCT FROM "t90"."_r54"
                                  THEN ''
                                  ELSE 'avg_location_health_score '
                                END || CASE
                                  WHEN "t90"."_l55" IS NOT DISTINCT FROM "t90"."_r55"
                                  THEN ''
                                  ELSE 'open_tickets '
                                END || CASE
                                  WHEN "t90"."_l56" IS NOT DISTINCT FROM "t90"."_r56"
                                  THEN ''
                                  ELSE 'open_ticket_breaches '
                                END || CASE
                                  WHEN "t90"."_l57" IS NOT DISTINCT FROM "t90"."_r57"
                                  THEN ''
                                  ELSE 'support_tickets_30d '
                                END || CASE
                                  WHEN "t90"."_l58" IS NOT DISTINCT FROM "t90"."_r58"
                                  THEN ''
                                  ELSE 'engagement_component '
                                END || CASE
                                  WHEN "t90"."_l59" IS NOT DISTINCT FROM "t90"."_r59"
                                  THEN ''
                                  ELSE 'device_component '
                                END || CASE
                                  WHEN "t90"."_l60" IS NOT DISTINCT FROM "t90"."_r60"
                                  THEN ''
                                  ELSE 'revenue_component '
                                END || CASE
                                  WHEN "t90"."_l61" IS NOT DISTINCT FROM "t90"."_r61"
                                  THEN ''
                                  ELSE 'support_component '
                                END || CASE
                                  WHEN "t90"."_l62" IS NOT DISTINCT FROM "t90"."_r62"
                                  THEN ''
                                  ELSE 'adoption_component '
                                END || CASE
                                  WHEN "t90"."_l63" IS NOT DISTINCT FROM "t90"."_r63"
                                  THEN ''
                                  ELSE 'customer_health_score '
                                END || CASE
                                  WHEN "t90"."_l64" IS NOT DISTINCT FROM "t90"."_r64"
                                  THEN ''
                                  ELSE 'health_score '
                                END || CASE
                                  WHEN "t90"."_l65" IS NOT DISTINCT FROM "t90"."_r65"
                                  THEN ''
                                  ELSE 'health_band '
                                END || CASE
                                  WHEN "t90"."_l66" IS NOT DISTINCT FROM "t90"."_r66"
                                  THEN ''
                                  ELSE 'churn_risk_score '
                                END || CASE
                                  WHEN "t90"."_l67" IS NOT DISTINCT FROM "t90"."_r67"
                                  THEN ''
                                  ELSE 'churn_risk_band '
                                END || CASE
                                  WHEN "t90"."_l68" IS NOT DISTINCT FROM "t90"."_r68"
                                  THEN ''
                                  ELSE 'churn_risk_cause '
                                END || CASE
                                  WHEN "t90"."_l69" IS NOT DISTINCT FROM "t90"."_r69"
                                  THEN ''
                                  ELSE 'composite_success_score '
                                END || CASE
                                  WHEN "t90"."_l70" IS NOT DISTINCT FROM "t90"."_r70"
                                  THEN ''
                                  ELSE 'mrr_30d_change '
                                END || CASE
                                  WHEN "t90"."_l71" IS NOT DISTINCT FROM "t90"."_r71"
                                  THEN ''
                                  ELSE 'mrr_30d_growth_rate '
                                END || CASE
                                  WHEN "t90"."_l72" IS NOT DISTINCT FROM "t90"."_r72"
                                  THEN ''
                                  ELSE 'avg_mrr_30d '
                                END || CASE
                                  WHEN "t90"."_l73" IS NOT DISTINCT FROM "t90"."_r73"
                                  THEN ''
                                  ELSE 'max_mrr_30d '
                                END || CASE
                                  WHEN "t90"."_l74" IS NOT DISTINCT FROM "t90"."_r74"
                                  THEN ''
                                  ELSE 'min_mrr_30d '
                                END || CASE
                                  WHEN "t90"."_l75" IS NOT DISTINCT FROM "t90"."_r75"
                                  THEN ''
                                  ELSE 'mrr_volatility_30d '
                                END || CASE
                                  WHEN "t90"."_l76" IS NOT DISTINCT FROM "t90"."_r76"
                                  THEN ''
                                  ELSE 'mrr_range_coefficient_30d '
                                END || CASE
                                  WHEN "t90"."_l77" IS NOT DISTINCT FROM "t90"."_r77"
                                  THEN ''
                                  ELSE 'mrr_trajectory_30d '
                                END || CASE
                                  WHEN "t90"."_l78" IS NOT DISTINCT FROM "t90"."_r78"
                                  THEN ''
                                  ELSE 'health_score_daily_change '
                                END || CASE
                                  WHEN "t90"."_l79" IS NOT DISTINCT FROM "t90"."_r79"
                                  THEN ''
                                  ELSE 'health_score_30d_change '
                                END || CASE
                                  WHEN "t90"."_l80" IS NOT DISTINCT FROM "t90"."_r80"
                                  THEN ''
                                  ELSE 'avg_health_score_30d '
                                END || CASE
                                  WHEN "t90"."_l81" IS NOT DISTINCT FROM "t90"."_r81"
                                  THEN ''
                                  ELSE 'health_trajectory_30d '
                                END AS "differences"
                              FROM (
                                SELECT
                                  "t36"."_lk0",
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
                                  "t36"."_l11",
                                  "t36"."_l12",
                                  "t36"."_l13",
                                  "t36"."_l14",
                                  "t36"."_l15",
                                  "t36"."_l16",
                                  "t36"."_l17",
                                  "t36"."_l18",
                                  "t36"."_l19",
                                  "t36"."_l20",
                                  "t36"."_l21",
                                  "t36"."_l22",
                                  "t36"."_l23",
                                  "t36"."_l24",
                                  "t36"."_l25",
                                  "t36"."_l26",
                                  "t36"."_l27",
                                  "t36"."_l28",
                                  "t36"."_l29",
                                  "t36"."_l30",
                                  "t36"."_l31",
                                  "t36"."_l32",
                                  "t36"."_l33",
                                  "t36"."_l34",
                                  "t36"."_l35",
                                  "t36"."_l36",
                                  "t36"."_l37",
                                  "t36"."_l38",
                                  "t36"."_l39",
                                  "t36"."_l40",
                                  "t36"."_l41",
                                  "t36"."_l42",
                                  "t36"."_l43",
                                  "t36"."_l44",
                                  "t36"."_l45",
                                  "t36"."_l46",
                                  "t36"."_l47",
                                  "t36"."_l48",
                                  "t36"."_l49",
                                  "t36"."_l50",
                                  "t36"."_l51",
                                  "t36"."_l52",
                                  "t36"."_l53",
                                  "t36"."_l54",
                                  "t36"."_l55",
                                  "t36"."_l56",
                                  "t36"."_l57",
                                  "t36"."_l58",
                                  "t36"."_l59",
                                  "t36"."_l60",
                                  "t36"."_l61",
                                  "t36"."_l62",
                                  "t36"."_l63",
                                  "t36"."_l64",
                                  "t36"."_l65",
                                  "t36"."_l66",
                                  "t36"."_l67",
                                  "t36"."_l68",
                                  "t36"."_l69",
                                  "t36"."_l70",
                                  "t36"."_l71",
                                  "t36"."_l72",
                                  "t36"."_l73",
                                  "t36"."_l74",
                                  "t36"."_l75",
                                  "t36"."_l76",
                                  "t36"."_l77",
                                  "t36"."_l78",
                                  "t36"."_l79",
                                  "t36"."_l80",
                                  "t36"."_l81",
                                  "t72"."_rk0",
                                  "t72"."_r0",
                                  "t72"."_r1",
                                  "t72"."_r2",
                                  "t72"."_r3",
                                  "t72"."_r4",
                                  "t72"."_r5",
                                  "t72"."_r6",
                                  "t72"."_r7",
                                  "t72"."_r8",
                                  "t72"."_r9",
                                  "t72"."_r10",
                                  "t72"."_r11",
                                  "t72"."_r12",
                                  "t72"."_r13",
                                  "t72"."_r14",
                                  "t72"."_r15",
                                  "t72"."_r16",
                                  "t72"."_r17",
                                  "t72"."_r18",
                                  "t72"."_r19",
                                  "t72"."_r20",
                                  "t72"."_r21",
                                  "t72"."_r22",
                                  "t72"."_r23",
                                  "t72"."_r24",
                                  "t72"."_r25",
                                  "t72"."_r26",
                                  "t72"."_r27",
                                  "t72"."_r28",
                                  "t72"."_r29",
                                  "t72"."_r30",
                                  "t72"."_r31",
                                  "t72"."_r32",
                                  "t72"."_r33",
                                  "t72"."_r34",
                                  "t72"."_r35",
                                  "t72"."_r36",
                                  "t72"."_r37",
                                  "t72"."_r38",
                                  "t72"."_r39",
                                  "t72"."_r40",
                                  "t72"."_r41",
                                  "t72"."_r42",
                                  "t72"."_r43",
                                  "t72"."_r44",
                                  "t72"."_r45",
                                  "t72"."_r46",
                                  "t72"."_r47",
                                  "t72"."_r48",
                                  "t72"."_r49",
                                  "t72"."_r50",
                                  "t72"."_r51",
                                  "t72"."_r52",
                                  "t72"."_r53",
                                  "t72"."_r54",
                                  "t72"."_r55",
                                  "t72"."_r56",
                                  "t72"."_r57",
                                  "t72"."_r58",
                                  "t72"."_r59",
                                  "t72"."_r60",
                                  "t72"."_r61",
                                  "t72"."_r62",
                                  "t72"."_r63",
                                  "t72"."_r64",
                                  "t72"."_r65",
                                  "t72"."_r66",
                                  "t72"."_r67",
                                  "t72"."_r68",
                                  "t72"."_r69",
                                  "t72"."_r70",
                                  "t72"."_r71",
                                  "t72"."_r72",
                                  "t72"."_r73",
                                  "t72"."_r74",
                                  "t72"."_r75",
                                  "t72"."_r76",
                                  "t72"."_r77",
                                  "t72"."_r78",
                                  "t72"."_r79",
                                  "t72"."_r80",
                                  "t72"."_r81"
                                FROM (
                                  SELECT
                                    "t0"."account_id" AS "_lk0",
                                    "t0"."account_id" AS "_l0",
                                    "t0"."customer_id" AS "_l1",
                                    "t0"."company_name" AS "_l2",
                                    "t0"."customer_name" AS "_l3",
                                    "t0"."industry" AS "_l4",
                                    "t0"."created_at" AS "_l5",
                                    "t0"."days_since_creation" AS "_l6",
                                    "t0"."customer_status" AS "_l7",
                                    "t0"."customer_tier" AS "_l8",
                                    "t0"."customer_tier_name" AS "_l9",
                                    "t0"."is_active" AS "_l10",
                                    "t0"."is_canceled" AS "_l11",
                                    "t0"."is_delinquent" AS "_l12",
                                    "t0"."plan_tier" AS "_l13",
                                    "t0"."paying_status" AS "_l14",
                                    "t0"."first_subscription_date" AS "_l15",
                                    "t0"."first_paid_date" AS "_l16",
                                    "t0"."customer_lifetime_days" AS "_l17",
                                    "t0"."lifecycle_stage" AS "_l18",
                                    "t0"."account_value_tier" AS "_l19",
                                    "t0"."active_subscriptions" AS "_l20",
                                    "t0"."total_subscriptions" AS "_l21",
                                    "t0"."monthly_recurring_revenue" AS "_l22",
                                    "t0"."customer_mrr" AS "_l23",
                                    "t0"."annual_recurring_revenue" AS "_l24",
                                    "t0"."previous_mrr" AS "_l25",
                                    "t0"."total_users" AS "_l26",
                                    "t0"."active_users_1d" AS "_l27",
                                    "t0"."active_users_7d" AS "_l28",
                                    "t0"."active_users_30d" AS "_l29",
                                    "t0"."user_activation_rate_30d" AS "_l30",
                                    "t0"."sessions_30d" AS "_l31",
                                    "t0"."features_used_30d" AS "_l32",
                                    "t0"."avg_engagement_score" AS "_l33",
                                    "t0"."last_user_activity" AS "_l34",
                                    "t0"."last_login_date" AS "_l35",
                                    "t0"."days_since_last_activity" AS "_l36",
                                    "t0"."days_since_last_login" AS "_l37",
                                    "t0"."total_devices" AS "_l38",
                                    "t0"."controllers_in_service" AS "_l39",
                                    "t0"."active_devices" AS "_l40",
                                    "t0"."healthy_devices" AS "_l41",
                                    "t0"."device_health_percentage" AS "_l42",
                                    "t0"."device_events" AS "_l43",
                                    "t0"."device_events_7d" AS "_l44",
                                    "t0"."device_events_30d" AS "_l45",
                                    "t0"."pours" AS "_l46",
                                    "t0"."pour_volume_liters" AS "_l47",
                                    "t0"."pour_volume_liters_30d" AS "_l48",
                                    "t0"."avg_device_health_score" AS "_l49",
                                    "t0"."avg_device_uptime_30d" AS "_l50",
                                    "t0"."last_device_activity" AS "_l51",
                                    "t0"."total_locations" AS "_l52",
                                    "t0"."active_locations" AS "_l53",
                                    "t0"."avg_location_health_score" AS "_l54",
                                    "t0"."open_tickets" AS "_l55",
                                    "t0"."open_ticket_breaches" AS "_l56",
                                    "t0"."support_tickets_30d" AS "_l57",
                                    "t0"."engagement_component" AS "_l58",
                                    "t0"."device_component" AS "_l59",
                                    "t0"."revenue_component" AS "_l60",
                                    "t0"."support_component" AS "_l61",
                                    "t0"."adoption_component" AS "_l62",
                                    "t0"."customer_health_score" AS "_l63",
                                    "t0"."health_score" AS "_l64",
                                    "t0"."health_band" AS "_l65",
                                    "t0"."churn_risk_score" AS "_l66",
                                    "t0"."churn_risk_band" AS "_l67",
                                    "t0"."churn_risk_cause" AS "_l68",
                                    "t0"."composite_success_score" AS "_l69",
                                    "t0"."mrr_30d_change" AS "_l70",
                                    "t0"."mrr_30d_growth_rate" AS "_l71",
                                    "t0"."avg_mrr_30d" AS "_l72",
                                    "t0"."max_mrr_30d" AS "_l73",
                                    "t0"."min_mrr_30d" AS "_l74",
                                    "t0"."mrr_volatility_30d" AS "_l75",
                                    "t0"."mrr_range_coefficient_30d" AS "_l76",
                                    "t0"."mrr_trajectory_30d" AS "_l77",
                                    "t0"."health_score_daily_change" AS "_l78",
                                    "t0"."health_score_30d_change" AS "_l79",
                                    "t0"."avg_health_score_30d" AS "_l80",
                                    "t0"."health_trajectory_30d" AS "_l81"
                                  FROM "entity"."entity_customers" AS "t0"
                                ) AS "t36"
                                FULL OUTER JOIN (
                                  SELECT
                                    "t10"."account_id" AS "_rk0",
                                    "t10"."account_id" AS "_r0",
                                    "t10"."customer_id" AS "_r1",
                                    "t10"."company_name" AS "_r2",
                                    "t10"."customer_name" AS "_r3",
                                    "t10"."industry" AS "_r4",
                                    "t10"."created_at" AS "_r5",
                                    "t10"."days_since_creation" AS "_r6",
                                    "t10"."customer_status" AS "_r7",
                                    "t10"."customer_tier" AS "_r8",
                                    "t10"."customer_tier_name" AS "_r9",
                                    "t10"."is_active" AS "_r10",
                                    "t10"."is_canceled" AS "_r11",
                                    "t10"."is_delinquent" AS "_r12",
                                    "t10"."plan_tier" AS "_r13",
                                    "t10"."paying_status" AS "_r14",
                                    "t10"."first_subscription_date" AS "_r15",
                                    "t10"."first_paid_date" AS "_r16",
                                    "t10"."customer_lifetime_days" AS "_r17",
                                    "t10"."lifecycle_stage" AS "_r18",
                                    "t10"."account_value_tier" AS "_r19",
                                    "t10"."active_subscriptions" AS "_r20",
                                    "t10"."total_subscriptions" AS "_r21",
                                    "t10"."monthly_recurring_revenue" AS "_r22",
                                    "t10"."customer_mrr" AS "_r23",
                                    "t10"."annual_recurring_revenue" AS "_r24",
                                    "t10"."previous_mrr" AS "_r25",
                                    "t10"."total_users" AS "_r26",
                                    "t10"."active_users_1d" AS "_r27",
                                    "t10"."active_users_7d" AS "_r28",
                                    "t10"."active_users_30d" AS "_r29",
                                    "t10"."user_activation_rate_30d" AS "_r30",
                                    "t10"."sessions_30d" AS "_r31",
                                    "t10"."features_used_30d" AS "_r32",
                                    "t10"."avg_engagement_score" AS "_r33",
                                    "t10"."last_user_activity" AS "_r34",
                                    "t10"."last_login_date" AS "_r35",
                                    "t10"."days_since_last_activity" AS "_r36",
                                    "t10"."days_since_last_login" AS "_r37",
                                    "t10"."total_devices" AS "_r38",
                                    "t10"."controllers_in_service" AS "_r39",
                                    "t10"."active_devices" AS "_r40",
                                    "t10"."healthy_devices" AS "_r41",
                                    "t10"."device_health_percentage" AS "_r42",
                                    "t10"."device_events" AS "_r43",
                                    "t10"."device_events_7d" AS "_r44",
                                    "t10"."device_events_30d" AS "_r45",
                                    "t10"."pours" AS "_r46",
                                    "t10"."pour_volume_liters" AS "_r47",
                                    "t10"."pour_volume_liters_30d" AS "_r48",
                                    "t10"."avg_device_health_score" AS "_r49",
                                    "t10"."avg_device_uptime_30d" AS "_r50",
                                    "t10"."last_device_activity" AS "_r51",
                                    "t10"."total_locations" AS "_r52",
                                    "t10"."active_locations" AS "_r53",
                                    "t10"."avg_location_health_score" AS "_r54",
                                    "t10"."open_tickets" AS "_r55",
                                    "t10"."open_ticket_breaches" AS "_r56",
                                    "t10"."support_tickets_30d" AS "_r57",
                                    "t10"."engagement_component" AS "_r58",
                                    "t10"."device_component" AS "_r59",
                                    "t10"."revenue_component" AS "_r60",
                                    "t10"."support_component" AS "_r61",
                                    "t10"."adoption_component" AS "_r62",
                                    "t10"."customer_health_score" AS "_r63",
                                    "t10"."health_score" AS "_r64",
                                    "t10"."health_band" AS "_r65",
                                    "t10"."churn_risk_score" AS "_r66",
                                    "t10"."churn_risk_band" AS "_r67",
                                    "t10"."churn_risk_cause" AS "_r68",
                                    "t10"."composite_success_score" AS "_r69",
                                    "t10"."mrr_30d_change" AS "_r70",
                                    "t10"."mrr_30d_growth_rate" AS "_r71",
                                    "t10"."avg_mrr_30d" AS "_r72",
                                    "t10"."max_mrr_30d" AS "_r73",
                                    "t10"."min_mrr_30d" AS "_r74",
                                    "t10"."mrr_volatility_30d" AS "_r75",
                                    "t10"."mrr_range_coefficient_30d" AS "_r76",
                                    "t10"."mrr_trajectory_30d" AS "_r77",
                                    "t10"."health_score_daily_change" AS "_r78",
                                    "t10"."health_score_30d_change" AS "_r79",
                                    "t10"."avg_health_score_30d" AS "_r80",
                                    "t10"."health_trajectory_30d" AS "_r81"
                                  FROM "entity"."entity_customers_daily" AS "t10"
                                  WHERE
                                    "t10"."snapshot_date" = MAKE_DATE(2026, 6, 30)
                                ) AS "t72"
                                  ON "t36"."_lk0" = "t72"."_rk0"
                              ) AS "t90"
                              WHERE
                                NOT (
                                  (
                                    "t90"."_lk0" IS NOT NULL
                                  )
                                  AND (
                                    "t90"."_rk0" IS NOT NULL
                                  )
                                  AND "t90"."_l0" IS NOT DISTINCT FROM "t90"."_r0"
                                  AND "t90"."_l1" IS NOT DISTINCT FROM "t90"."_r1"
                                  AND "t90"."_l2" IS NOT DISTINCT FROM "t90"."_r2"
                                  AND "t90"."_l3" IS NOT DISTINCT FROM "t90"."_r3"
                                  AND "t90"."_l4" IS NOT DISTINCT FROM "t90"."_r4"
                                  AND "t90"."_l5" IS NOT DISTINCT FROM "t90"."_r5"
                                  AND "t90"."_l6" IS NOT DISTINCT FROM "t90"."_r6"
                                  AND "t90"."_l7" IS NOT DISTINCT FROM "t90"."_r7"
                                  AND "t90"."_l8" IS NOT DISTINCT FROM "t90"."_r8"
                                  AND "t90"."_l9" IS NOT DISTINCT FROM "t90"."_r9"
                                  AND "t90"."_l10" IS NOT DISTINCT FROM "t90"."_r10"
                                  AND "t90"."_l11" IS NOT DISTINCT FROM "t90"."_r11"
                                  AND "t90"."_l12" IS NOT DISTINCT FROM "t90"."_r12"
                                  AND "t90"."_l13" IS NOT DISTINCT FROM "t90"."_r13"
                                  AND "t90"."_l14" IS NOT DISTINCT FROM "t90"."_r14"
                                  AND "t90"."_l15" IS NOT DISTINCT FROM "t90"."_r15"
                                  AND "t90"."_l16" IS NOT DISTINCT FROM "t90"."_r16"
                                  AND "t90"."_l17" IS NOT DISTINCT FROM "t90"."_r17"
                                  AND "t90"."_l18" IS NOT DISTINCT FROM "t90"."_r18"
                                  AND "t90"."_l19" IS NOT DISTINCT FROM "t90"."_r19"
                                  AND "t90"."_l20" IS NOT DISTINCT FROM "t90"."_r20"
                                  AND "t90"."_l21" IS NOT DISTINCT FROM "t90"."_r21"
                                  AND "t90"."_l22" IS NOT DISTINCT FROM "t90"."_r22"
                                  AND "t90"."_l23" IS NOT DISTINCT FROM "t90"."_r23"
                                  AND "t90"."_l24" IS NOT DISTINCT FROM "t90"."_r24"
                                  AND "t90"."_l25" IS NOT DISTINCT FROM "t90"."_r25"
                                  AND "t90"."_l26" IS NOT DISTINCT FROM "t90"."_r26"
                                  AND "t90"."_l27" IS NOT DISTINCT FROM "t90"."_r27"
                                  AND "t90"."_l28" IS NOT DISTINCT FROM "t90"."_r28"
                                  AND "t90"."_l29" IS NOT DISTINCT FROM "t90"."_r29"
                                  AND "t90"."_l30" IS NOT DISTINCT FROM "t90"."_r30"
                                  AND "t90"."_l31" IS NOT DISTINCT FROM "t90"."_r31"
                                  AND "t90"."_l32" IS NOT DISTINCT FROM "t90"."_r32"
                                  AND "t90"."_l33" IS NOT DISTINCT FROM "t90"."_r33"
                                  AND "t90"."_l34" IS NOT DISTINCT FROM "t90"."_r34"
                                  AND "t90"."_l35" IS NOT DISTINCT FROM "t90"."_r35"
                                  AND "t90"."_l36" IS NOT DISTINCT FROM "t90"."_r36"
                                  AND "t90"."_l37" IS NOT DISTINCT FROM "t90"."_r37"
                                  AND "t90"."_l38" IS NOT DISTINCT FROM "t90"."_r38"
                                  AND "t90"."_l39" IS NOT DISTINCT FROM "t90"."_r39"
                                  AND "t90"."_l40" IS NOT DISTINCT FROM "t90"."_r40"
                                  AND "t90"."_l41" IS NOT DISTINCT FROM "t90"."_r41"
                                  AND "t90"."_l42" IS NOT DISTINCT FROM "t90"."_r42"
                                  AND "t90"."_l43" IS NOT DISTINCT FROM "t90"."_r43"
                                  AND "t90"."_l44" IS NOT DISTINCT FROM "t90"."_r44"
                                  AND "t90"."_l45" IS NOT DISTINCT FROM "t90"."_r45"
                                  AND "t90"."_l46" IS NOT DISTINCT FROM "t90"."_r46"
                                  AND "t90"."_l47" IS NOT DISTINCT FROM "t90"."_r47"
                                  AND "t90"."_l48" IS NOT DISTINCT FROM "t90"."_r48"
                                  AND "t90"."_l49" IS NOT DISTINCT FROM "t90"."_r49"
                                  AND "t90"."_l50" IS NOT DISTINCT FROM "t90"."_r50"
                                  AND "t90"."_l51" IS NOT DISTINCT FROM "t90"."_r51"
                                  AND "t90"."_l52" IS NOT DISTINCT FROM "t90"."_r52"
                                  AND "t90"."_l53" IS NOT DISTINCT FROM "t90"."_r53"
                                  AND "t90"."_l54" IS NOT DISTINCT FROM "t90"."_r54"
                                  AND "t90"."_l55" IS NOT DISTINCT FROM "t90"."_r55"
                                  AND "t90"."_l56" IS NOT DISTINCT FROM "t90"."_r56"
                                  AND "t90"."_l57" IS NOT DISTINCT FROM "t90"."_r57"
                                  AND "t90"."_l58" IS NOT DISTINCT FROM "t90"."_r58"
                                  AND "t90"."_l59" IS NOT DISTINCT FROM "t90"."_r59"
                                  AND "t90"."_l60" IS NOT DISTINCT FROM "t90"."_r60"
                                  AND "t90"."_l61" IS NOT DISTINCT FROM "t90"."_r61"
                                  AND "t90"."_l62" IS NOT DISTINCT FROM "t90"."_r62"
                                  AND "t90"."_l63" IS NOT DISTINCT FROM "t90"."_r63"
                                  AND "t90"."_l64" IS NOT DISTINCT FROM "t90"."_r64"
                                  AND "t90"."_l65" IS NOT DISTINCT FROM "t90"."_r65"
                                  AND "t90"."_l66" IS NOT DISTINCT FROM "t90"."_r66"
                                  AND "t90"."_l67" IS NOT DISTINCT FROM "t90"."_r67"
                                  AND "t90"."_l68" IS NOT DISTINCT FROM "t90"."_r68"
                                  AND "t90"."_l69" IS NOT DISTINCT FROM "t90"."_r69"
                                  AND "t90"."_l70" IS NOT DISTINCT FROM "t90"."_r70"
                                  AND "t90"."_l71" IS NOT DISTINCT FROM "t90"."_r71"
                                  AND "t90"."_l72" IS NOT DISTINCT FROM "t90"."_r72"
                                  AND "t90"."_l73" IS NOT DISTINCT FROM "t90"."_r73"
                                  AND "t90"."_l74" IS NOT DISTINCT FROM "t90"."_r74"
                                  AND "t90"."_l75" IS NOT DISTINCT FROM "t90"."_r75"
                                  AND "t90"."_l76" IS NOT DISTINCT FROM "t90"."_r76"
                                  AND "t90"."_l77" IS NOT DISTINCT FROM "t90"."_r77"
                                  AND "t90"."_l78" IS NOT DISTINCT FROM "t90"."_r78"
                                  AND "t90"."_l79" IS NOT DISTINCT FROM "t90"."_r79"
                                  AND "t90"."_l80" IS NOT DISTINCT FROM "t90"."_r80"
                                  AND "t90"."_l81" IS NOT DISTINCT FROM "t90"."_r81"
                                )
                            ) AS "t122"
                          ) AS "t123"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'customer today = its account' AS "statement",
                              CONCAT_WS('|', COALESCE("t84"."_lk0", "t84"."_rk0")) AS "entity_key",
                              CASE
                                WHEN "t84"."_rk0" IS NULL
                                THEN 'not on the right; '
                                WHEN "t84"."_lk0" IS NULL
                                THEN 'not on the left; '
                                ELSE ''
                              END || CASE
                                WHEN "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
                                THEN ''
                                ELSE 'account_type '
                              END || CASE
                                WHEN "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
                                THEN ''
                                ELSE 'company_size_category '
                              END || CASE
                                WHEN "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
                                THEN ''
                                ELSE 'employee_count '
                              END || CASE
                                WHEN "t84"."_l3" IS NOT DISTINCT FROM "t84"."_r3"
                                THEN ''
                                ELSE 'account_age_months '
                              END AS "differences"
                            FROM (
                              SELECT
                                "t35"."_lk0",
                                "t35"."_l0",
                                "t35"."_l1",
                                "t35"."_l2",
                                "t35"."_l3",
                                "t56"."_rk0",
                                "t56"."_r0",
                                "t56"."_r1",
                                "t56"."_r2",
                                "t56"."_r3"
                              FROM (
                                SELECT
                                  "t0"."account_id" AS "_lk0",
                                  "t0"."account_type" AS "_l0",
                                  "t0"."company_size_category" AS "_l1",
                                  "t0"."employee_count" AS "_l2",
                                  "t0"."account_age_months" AS "_l3"
                                FROM "entity"."entity_customers" AS "t0"
                              ) AS "t35"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t9"."account_id" AS "_rk0",
                                  "t9"."account_type" AS "_r0",
                                  "t9"."company_size_category" AS "_r1",
                                  "t9"."employee_count" AS "_r2",
                                  "t9"."account_age_months" AS "_r3"
                                FROM "staging"."stg_app_database__accounts" AS "t9"
                              ) AS "t56"
                                ON "t35"."_lk0" = "t56"."_rk0"
                            ) AS "t84"
                            WHERE
                              NOT (
                                (
                                  "t84"."_lk0" IS NOT NULL
                                )
                                AND (
                                  "t84"."_rk0" IS NOT NULL
                                )
                                AND "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
                                AND "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
                                AND "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
                                AND "t84"."_l3" IS NOT DISTINCT FROM "t84"."_r3"
                              )
                          ) AS "t111"
                        ) AS "t124"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'customer today = its subscription' AS "statement",
                            CONCAT_WS('|', COALESCE("t78"."_lk0", "t78"."_rk0")) AS "entity_key",
                            CASE
                              WHEN "t78"."_rk0" IS NULL
                              THEN 'not on the right; '
                              WHEN "t78"."_lk0" IS NULL
                              THEN 'not on the left; '
                              ELSE ''
                            END || CASE
                              WHEN "t78"."_l0" IS NOT DISTINCT FROM "t78"."_r0"
                              THEN ''
                              ELSE 'subscription_id '
                            END || CASE
                              WHEN "t78"."_l1" IS NOT DISTINCT FROM "t78"."_r1"
                              THEN ''
                              ELSE 'subscription_status '
                            END || CASE
                              WHEN "t78"."_l2" IS NOT DISTINCT FROM "t78"."_r2"
                              THEN ''
                              ELSE 'billing_email '
                            END || CASE
                              WHEN "t78"."_l3" IS NOT DISTINCT FROM "t78"."_r3"
                              THEN ''
                              ELSE 'mrr_per_location '
                            END || CASE
                              WHEN "t78"."_l4" IS NOT DISTINCT FROM "t78"."_r4"
                              THEN ''
                              ELSE 'first_paid_date '
                            END || CASE
                              WHEN "t78"."_l5" IS NOT DISTINCT FROM "t78"."_r5"
                              THEN ''
                              ELSE 'monthly_recurring_revenue '
                            END AS "differences"
                          FROM (
                            SELECT
                              "t34"."_lk0",
                              "t34"."_l0",
                              "t34"."_l1",
                              "t34"."_l2",
                              "t34"."_l3",
                              "t34"."_l4",
                              "t34"."_l5",
                              "t46"."_rk0",
                              "t46"."_r0",
                              "t46"."_r1",
                              "t46"."_r2",
                              "t46"."_r3",
                              "t46"."_r4",
                              "t46"."_r5"
                            FROM (
                              SELECT
                                "t0"."account_id" AS "_lk0",
                                "t0"."subscription_id" AS "_l0",
                                "t0"."subscription_status" AS "_l1",
                                "t0"."billing_email" AS "_l2",
                                "t0"."mrr_per_location" AS "_l3",
                                "t0"."first_paid_date" AS "_l4",
                                "t0"."monthly_recurring_revenue" AS "_l5"
                              FROM "entity"."entity_customers" AS "t0"
                            ) AS "t34"
                            LEFT OUTER JOIN (
                              SELECT
                                "t2"."account_id" AS "_rk0",
                                "t2"."subscription_id" AS "_r0",
                                "t2"."subscription_status" AS "_r1",
                                "t2"."billing_email" AS "_r2",
                                "t2"."mrr_per_location" AS "_r3",
                                "t2"."first_paid_date" AS "_r4",
                                "t2"."monthly_recurring_revenue" AS "_r5"
                              FROM "intermediate"."int_customers__core" AS "t2"
                            ) AS "t46"
                              ON "t34"."_lk0" = "t46"."_rk0"
                          ) AS "t78"
                          WHERE
                            NOT (
                              (
                                "t78"."_lk0" IS NOT NULL
                              )
                              AND (
                                "t78"."_rk0" IS NOT NULL
                              )
                              AND "t78"."_l0" IS NOT DISTINCT FROM "t78"."_r0"
                              AND "t78"."_l1" IS NOT DISTINCT FROM "t78"."_r1"
                              AND "t78"."_l2" IS NOT DISTINCT FROM "t78"."_r2"
                              AND "t78"."_l3" IS NOT DISTINCT FROM "t78"."_r3"
                              AND "t78"."_l4" IS NOT DISTINCT FROM "t78"."_r4"
                              AND "t78"."_l5" IS NOT DISTINCT FROM "t78"."_r5"
                            )
                        ) AS "t114"
                      ) AS "t125"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'account = account in staging' AS "statement",
                          CONCAT_WS('|', COALESCE("t83"."_lk0", "t83"."_rk0")) AS "entity_key",
                          CASE
                            WHEN "t83"."_rk0" IS NULL
                            THEN 'not on the right; '
                            WHEN "t83"."_lk0" IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END || CASE
                            WHEN "t83"."_l0" IS NOT DISTINCT FROM "t83"."_r0"
                            THEN ''
                            ELSE 'account_id '
                          END || CASE
                            WHEN "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
                            THEN ''
                            ELSE 'account_name '
                          END || CASE
                            WHEN "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
                            THEN ''
                            ELSE 'account_type '
                          END || CASE
                            WHEN "t83"."_l3" IS NOT DISTINCT FROM "t83"."_r3"
                            THEN ''
                            ELSE 'account_status '
                          END || CASE
                            WHEN "t83"."_l4" IS NOT DISTINCT FROM "t83"."_r4"
                            THEN ''
                            ELSE 'company_size_category '
                          END || CASE
                            WHEN "t83"."_l5" IS NOT DISTINCT FROM "t83"."_r5"
                            THEN ''
                            ELSE 'account_type_tier '
                          END || CASE
                            WHEN "t83"."_l6" IS NOT DISTINCT FROM "t83"."_r6"
                            THEN ''
                            ELSE 'account_created_at '
                          END || CASE
                            WHEN "t83"."_l7" IS NOT DISTINCT FROM "t83"."_r7"
                            THEN ''
                            ELSE 'account_age_days '
                          END || CASE
                            WHEN "t83"."_l8" IS NOT DISTINCT FROM "t83"."_r8"
                            THEN ''
                            ELSE 'account_age_months '
                          END || CASE
                            WHEN "t83"."_l9" IS NOT DISTINCT FROM "t83"."_r9"
                            THEN ''
                            ELSE 'industry_vertical '
                          END AS "differences"
                        FROM (
                          SELECT
                            "t45"."_lk0",
                            "t45"."_l0",
                            "t45"."_l1",
                            "t45"."_l2",
                            "t45"."_l3",
                            "t45"."_l4",
                            "t45"."_l5",
                            "t45"."_l6",
                            "t45"."_l7",
                            "t45"."_l8",
                            "t45"."_l9",
                            "t55"."_rk0",
                            "t55"."_r0",
                            "t55"."_r1",
                            "t55"."_r2",
                            "t55"."_r3",
                            "t55"."_r4",
                            "t55"."_r5",
                            "t55"."_r6",
                            "t55"."_r7",
                            "t55"."_r8",
                            "t55"."_r9"
                          FROM (
                            SELECT
                              "t2"."account_id" AS "_lk0",
                              "t2"."account_id" AS "_l0",
                              "t2"."account_name" AS "_l1",
                              "t2"."account_type" AS "_l2",
                              "t2"."account_status" AS "_l3",
                              "t2"."company_size_category" AS "_l4",
                              "t2"."account_type_tier" AS "_l5",
                              "t2"."account_created_at" AS "_l6",
                              "t2"."account_age_days" AS "_l7",
                              "t2"."account_age_months" AS "_l8",
                              "t2"."industry_vertical" AS "_l9"
                            FROM "intermediate"."int_customers__core" AS "t2"
                          ) AS "t45"
                          FULL OUTER JOIN (
                            SELECT
                              "t9"."account_id" AS "_rk0",
                              "t9"."account_id" AS "_r0",
                              "t9"."account_name" AS "_r1",
                              "t9"."account_type" AS "_r2",
                              "t9"."account_status" AS "_r3",
                              "t9"."company_size_category" AS "_r4",
                              "t9"."account_type_tier" AS "_r5",
                              "t9"."account_created_at" AS "_r6",
                              "t9"."account_age_days" AS "_r7",
                              "t9"."account_age_months" AS "_r8",
                              "t9"."industry" AS "_r9"
                            FROM "staging"."stg_app_database__accounts" AS "t9"
                          ) AS "t55"
                            ON "t45"."_lk0" = "t55"."_rk0"
                        ) AS "t83"
                        WHERE
                          NOT (
                            (
                              "t83"."_lk0" IS NOT NULL
                            )
                            AND (
                              "t83"."_rk0" IS NOT NULL
                            )
                            AND "t83"."_l0" IS NOT DISTINCT FROM "t83"."_r0"
                            AND "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
                            AND "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
                            AND "t83"."_l3" IS NOT DISTINCT FROM "t83"."_r3"
                            AND "t83"."_l4" IS NOT DISTINCT FROM "t83"."_r4"
                            AND "t83"."_l5" IS NOT DISTINCT FROM "t83"."_r5"
                            AND "t83"."_l6" IS NOT DISTINCT FROM "t83"."_r6"
                            AND "t83"."_l7" IS NOT DISTINCT FROM "t83"."_r7"
                            AND "t83"."_l8" IS NOT DISTINCT FROM "t83"."_r8"
                            AND "t83"."_l9" IS NOT DISTINCT FROM "t83"."_r9"
                          )
                      ) AS "t120"
                    ) AS "t126"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'account is billed at its e-mail in Stripe, or its own' AS "statement",
                        CONCAT_WS('|', COALESCE("t112"."_lk0", "t112"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t112"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t112"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t112"."_l0" IS NOT DISTINCT FROM "t112"."_r0"
                          THEN ''
                          ELSE 'billing_email '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t44"."_lk0",
                          "t44"."_l0",
                          "t102"."_rk0",
                          "t102"."_r0"
                        FROM (
                          SELECT
                            "t2"."account_id" AS "_lk0",
                            "t2"."billing_email" AS "_l0"
                          FROM "intermediate"."int_customers__core" AS "t2"
                        ) AS "t44"
                        FULL OUTER JOIN (
                          SELECT
                            "t91"."account_id" AS "_rk0",
                            COALESCE("t91"."mail", "t91"."email") AS "_r0"
                          FROM (
                            SELECT
                              "t12"."account_id",
                              "t12"."account_key",
                              "t12"."account_name",
                              "t12"."account_type",
                              "t12"."industry",
                              "t12"."email",
                              "t12"."location_count",
                              "t12"."employee_count",
                              "t12"."annual_revenue",
                              "t12"."website",
                              "t12"."status",
                              "t12"."account_status",
                              "t12"."company_size_category",
                              "t12"."account_type_tier",
                              "t12"."account_age_days",
                              "t12"."account_age_months",
                              "t12"."is_new_customer",
                              "t12"."missing_account_name",
                              "t12"."missing_account_type",
                              "t12"."invalid_email",
                              "t12"."account_created_at",
                              "t12"."account_updated_at",
                              "t73"."_billed",
                              "t73"."mail"
                            FROM "staging"."stg_app_database__accounts" AS "t12"
                            LEFT OUTER JOIN (
                              SELECT
                                "t11"."account_id" AS "_billed",
                                MIN("t11"."customer_email") AS "mail"
                              FROM "staging"."stg_stripe__customers" AS "t11"
                              GROUP BY
                                1
                            ) AS "t73"
                              ON "t12"."account_id" = "t73"."_billed"
                          ) AS "t91"
                        ) AS "t102"
                          ON "t44"."_lk0" = "t102"."_rk0"
                      ) AS "t112"
                      WHERE
                        NOT (
                          (
                            "t112"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t112"."_rk0" IS NOT NULL
                          )
                          AND "t112"."_l0" IS NOT DISTINCT FROM "t112"."_r0"
                        )
                    ) AS "t121"
                  ) AS "t127"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'account pays what its subscriptions say' AS "statement",
                      CONCAT_WS('|', COALESCE("t88"."_lk0", "t88"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t88"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t88"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t88"."_l0" IS NOT DISTINCT FROM "t88"."_r0"
                        THEN ''
                        ELSE 'monthly_recurring_revenue '
                      END || CASE
                        WHEN "t88"."_l1" IS NOT DISTINCT FROM "t88"."_r1"
                        THEN ''
                        ELSE 'first_paid_date '
                      END || CASE
                        WHEN "t88"."_l2" IS NOT DISTINCT FROM "t88"."_r2"
                        THEN ''
                        ELSE 'has_churned '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t43"."_lk0",
                        "t43"."_l0",
                        "t43"."_l1",
                        "t43"."_l2",
                        "t70"."_rk0",
                        "t70"."_r0",
                        "t70"."_r1",
                        "t70"."_r2"
                      FROM (
                        SELECT
                          "t2"."account_id" AS "_lk0",
                          "t2"."monthly_recurring_revenue" AS "_l0",
                          "t2"."first_paid_date" AS "_l1",
                          "t2"."has_churned" AS "_l2"
                        FROM "intermediate"."int_customers__core" AS "t2"
                      ) AS "t43"
                      RIGHT OUTER JOIN (
                        SELECT
                          "t8"."account_id" AS "_rk0",
                          "t8"."mrr" AS "_r0",
                          "t8"."first_paid_date" AS "_r1",
                          "t8"."is_churned" AS "_r2"
                        FROM "timeline"."account_mrr" AS "t8"
                        WHERE
                          "t8"."valid_to" IS NULL
                      ) AS "t70"
                        ON "t43"."_lk0" = "t70"."_rk0"
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
                        AND "t88"."_l1" IS NOT DISTINCT FROM "t88"."_r1"
                        AND "t88"."_l2" IS NOT DISTINCT FROM "t88"."_r2"
                      )
                  ) AS "t110"
                ) AS "t128"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'ARR of an account = 12 x MRR' AS "statement",
                    CONCAT_WS('|', COALESCE("t86"."_lk0", "t86"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t86"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t86"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t86"."_l0" IS NOT DISTINCT FROM "t86"."_r0"
                      THEN ''
                      ELSE 'annual_recurring_revenue '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t42"."_lk0",
                      "t42"."_l0",
                      "t65"."_rk0",
                      "t65"."_r0"
                    FROM (
                      SELECT
                        "t2"."account_id" AS "_lk0",
                        "t2"."annual_recurring_revenue" AS "_l0"
                      FROM "intermediate"."int_customers__core" AS "t2"
                    ) AS "t42"
                    FULL OUTER JOIN (
                      SELECT
                        "t2"."account_id" AS "_rk0",
                        "t2"."monthly_recurring_revenue" * 12 AS "_r0"
                      FROM "intermediate"."int_customers__core" AS "t2"
                    ) AS "t65"
                      ON "t42"."_lk0" = "t65"."_rk0"
                  ) AS "t86"
                  WHERE
                    NOT (
                      (
                        "t86"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t86"."_rk0" IS NOT NULL
                      )
                      AND "t86"."_l0" IS NOT DISTINCT FROM "t86"."_r0"
                    )
                ) AS "t104"
              ) AS "t129"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'account''s subscription = that subscription' AS "statement",
                  CONCAT_WS('|', COALESCE("t85"."_lk0", "t85"."_rk0"), COALESCE("t85"."_lk1", "t85"."_rk1")) AS "entity_key",
                  CASE
                    WHEN "t85"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t85"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t85"."_l0" IS NOT DISTINCT FROM "t85"."_r0"
                    THEN ''
                    ELSE 'subscription_status '
                  END || CASE WHEN "t85"."_l1" IS NOT DISTINCT FROM "t85"."_r1" THEN '' ELSE 'plan_type ' END || CASE
                    WHEN "t85"."_l2" IS NOT DISTINCT FROM "t85"."_r2"
                    THEN ''
                    ELSE 'billing_interval '
                  END || CASE
                    WHEN "t85"."_l3" IS NOT DISTINCT FROM "t85"."_r3"
                    THEN ''
                    ELSE 'subscription_started_at '
                  END || CASE
                    WHEN "t85"."_l4" IS NOT DISTINCT FROM "t85"."_r4"
                    THEN ''
                    ELSE 'current_period_start '
                  END || CASE
                    WHEN "t85"."_l5" IS NOT DISTINCT FROM "t85"."_r5"
                    THEN ''
                    ELSE 'current_period_end '
                  END AS "differences"
                FROM (
                  SELECT
                    "t64"."_lk0",
                    "t64"."_lk1",
                    "t64"."_l0",
                    "t64"."_l1",
                    "t64"."_l2",
                    "t64"."_l3",
                    "t64"."_l4",
                    "t64"."_l5",
                    "t50"."_rk0",
                    "t50"."_rk1",
                    "t50"."_r0",
                    "t50"."_r1",
                    "t50"."_r2",
                    "t50"."_r3",
                    "t50"."_r4",
                    "t50"."_r5"
                  FROM (
                    SELECT
                      "t2"."subscription_id" AS "_lk0",
                      "t2"."account_id" AS "_lk1",
                      "t2"."subscription_status" AS "_l0",
                      "t2"."plan_type" AS "_l1",
                      "t2"."billing_interval" AS "_l2",
                      "t2"."subscription_started_at" AS "_l3",
                      "t2"."current_period_start" AS "_l4",
                      "t2"."current_period_end" AS "_l5"
                    FROM "intermediate"."int_customers__core" AS "t2"
                    WHERE
                      "t2"."subscription_id" IS NOT NULL
                  ) AS "t64"
                  LEFT OUTER JOIN (
                    SELECT
                      "t7"."subscription_id" AS "_rk0",
                      "t7"."account_id" AS "_rk1",
                      "t7"."subscription_status" AS "_r0",
                      "t7"."plan_type" AS "_r1",
                      "t7"."billing_interval" AS "_r2",
                      "t7"."subscription_started_at" AS "_r3",
                      "t7"."current_period_start" AS "_r4",
                      "t7"."current_period_end" AS "_r5"
                    FROM "intermediate"."int_subscriptions__core" AS "t7"
                  ) AS "t50"
                    ON "t64"."_lk0" = "t50"."_rk0" AND "t64"."_lk1" = "t50"."_rk1"
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
                    AND "t85"."_l1" IS NOT DISTINCT FROM "t85"."_r1"
                    AND "t85"."_l2" IS NOT DISTINCT FROM "t85"."_r2"
                    AND "t85"."_l3" IS NOT DISTINCT FROM "t85"."_r3"
                    AND "t85"."_l4" IS NOT DISTINCT FROM "t85"."_r4"
                    AND "t85"."_l5" IS NOT DISTINCT FROM "t85"."_r5"
                  )
              ) AS "t115"
            ) AS "t130"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'account''s subscription is the one that counts' AS "statement",
                CONCAT_WS('|', COALESCE("t87"."_lk0", "t87"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t87"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t87"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0"
                  THEN ''
                  ELSE 'subscription_id '
                END || CASE
                  WHEN "t87"."_l1" IS NOT DISTINCT FROM "t87"."_r1"
                  THEN ''
                  ELSE 'monthly_recurring_revenue '
                END AS "differences"
              FROM (
                SELECT
                  "t40"."_lk0",
                  "t40"."_l0",
                  "t40"."_l1",
                  "t68"."_rk0",
                  "t68"."_r0",
                  "t68"."_r1"
                FROM (
                  SELECT
                    "t2"."account_id" AS "_lk0",
                    "t2"."subscription_id" AS "_l0",
                    "t2"."monthly_recurring_revenue" AS "_l1"
                  FROM "intermediate"."int_customers__core" AS "t2"
                ) AS "t40"
                RIGHT OUTER JOIN (
                  SELECT
                    "t7"."account_id" AS "_rk0",
                    "t7"."subscription_id" AS "_r0",
                    "t7"."monthly_recurring_revenue" AS "_r1"
                  FROM "intermediate"."int_subscriptions__core" AS "t7"
                  WHERE
                    NOT (
                      "t7"."is_orphan"
                    ) AND "t7"."account_id" IS NOT NULL AND "t7"."is_counted"
                ) AS "t68"
                  ON "t40"."_lk0" = "t68"."_rk0"
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
                  AND "t87"."_l1" IS NOT DISTINCT FROM "t87"."_r1"
                )
            ) AS "t108"
          ) AS "t131"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'account''s first trial' AS "statement",
              CONCAT_WS('|', COALESCE("t105"."_lk0", "t105"."_rk0")) AS "entity_key",
              CASE
                WHEN "t105"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t105"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t105"."_l0" IS NOT DISTINCT FROM "t105"."_r0"
                THEN ''
                ELSE 'trial_start_date '
              END AS "differences"
            FROM (
              SELECT
                "t63"."_lk0",
                "t63"."_l0",
                "t97"."_rk0",
                "t97"."_r0"
              FROM (
                SELECT
                  "t2"."account_id" AS "_lk0",
                  "t2"."trial_start_date" AS "_l0"
                FROM "intermediate"."int_customers__core" AS "t2"
                WHERE
                  "t2"."trial_start_date" IS NOT NULL
              ) AS "t63"
              FULL OUTER JOIN (
                SELECT
                  "t82"."account_id" AS "_rk0",
                  "t82"."trial_start_date" AS "_r0"
                FROM (
                  SELECT
                    "t69"."account_id",
                    MIN("t69"."trial_start_date") AS "trial_start_date"
                  FROM "t52" AS "t69"
                  GROUP BY
                    1
                ) AS "t82"
              ) AS "t97"
                ON "t63"."_lk0" = "t97"."_rk0"
            ) AS "t105"
            WHERE
              NOT (
                (
                  "t105"."_lk0" IS NOT NULL
                )
                AND (
                  "t105"."_rk0" IS NOT NULL
                )
                AND "t105"."_l0" IS NOT DISTINCT FROM "t105"."_r0"
              )
          ) AS "t117"
        ) AS "t132"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'account''s only trial' AS "statement",
            CONCAT_WS('|', COALESCE("t109"."_lk0", "t109"."_rk0")) AS "entity_key",
            CASE
              WHEN "t109"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t109"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t109"."_l0" IS NOT DISTINCT FROM "t109"."_r0"
              THEN ''
              ELSE 'trial_end_date '
            END || CASE
              WHEN "t109"."_l1" IS NOT DISTINCT FROM "t109"."_r1"
              THEN ''
              ELSE 'trial_duration_days '
            END AS "differences"
          FROM (
            SELECT
              "t37"."_lk0",
              "t37"."_l0",
              "t37"."_l1",
              "t100"."_rk0",
              "t100"."_r0",
              "t100"."_r1"
            FROM (
              SELECT
                "t2"."account_id" AS "_lk0",
                "t2"."trial_end_date" AS "_l0",
                "t2"."trial_duration_days" AS "_l1"
              FROM "intermediate"."int_customers__core" AS "t2"
            ) AS "t37"
            RIGHT OUTER JOIN (
              SELECT
                "t81"."account_id" AS "_rk0",
                "t81"."trial_end_date" AS "_r0",
                "t81"."trial_duration_days" AS "_r1"
              FROM (
                SELECT
                  "t69"."account_id",
                  MAX("t69"."trial_end_date") AS "trial_end_date",
                  MAX("t69"."trial_duration_days") AS "trial_duration_days",
                  COUNT(*) AS "n"
                FROM "t52" AS "t69"
                GROUP BY
                  1
              ) AS "t81"
              WHERE
                "t81"."n" = 1
            ) AS "t100"
              ON "t37"."_lk0" = "t100"."_rk0"
          ) AS "t109"
          WHERE
            NOT (
              (
                "t109"."_lk0" IS NOT NULL
              )
              AND (
                "t109"."_rk0" IS NOT NULL
              )
              AND "t109"."_l0" IS NOT DISTINCT FROM "t109"."_r0"
              AND "t109"."_l1" IS NOT DISTINCT FROM "t109"."_r1"
            )
        ) AS "t119"
      ) AS "t133"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'users of a customer, today' AS "statement",
          CONCAT_WS('|', COALESCE("t95"."_lk0", "t95"."_rk0")) AS "entity_key",
          CASE
            WHEN "t95"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t95"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t95"."_l0" IS NOT DISTINCT FROM "t95"."_r0"
            THEN ''
            ELSE 'total_users '
          END || CASE
            WHEN "t95"."_l1" IS NOT DISTINCT FROM "t95"."_r1"
            THEN ''
            ELSE 'active_users_30d '
          END AS "differences"
        FROM (
          SELECT
            "t61"."_lk0",
            "t61"."_l0",
            "t61"."_l1",
            "t77"."_rk0",
            "t77"."_r0",
            "t77"."_r1"
          FROM (
            SELECT
              "t0"."account_id" AS "_lk0",
              "t0"."total_users" AS "_l0",
              "t0"."active_users_30d" AS "_l1"
            FROM "entity"."entity_customers" AS "t0"
            WHERE
              "t0"."total_users" > 0
          ) AS "t61"
          FULL OUTER JOIN (
            SELECT
              "t49"."account_id" AS "_rk0",
              "t49"."total_users" AS "_r0",
              "t49"."active_users_30d" AS "_r1"
            FROM (
              SELECT
                "t6"."account_id",
                COUNT(*) AS "total_users",
                COUNT(*) FILTER(WHERE
                  "t6"."is_active") AS "active_users_30d"
              FROM "entity"."entity_users" AS "t6"
              GROUP BY
                1
            ) AS "t49"
          ) AS "t77"
            ON "t61"."_lk0" = "t77"."_rk0"
        ) AS "t95"
        WHERE
          NOT (
            (
              "t95"."_lk0" IS NOT NULL
            )
            AND (
              "t95"."_rk0" IS NOT NULL
            )
            AND "t95"."_l0" IS NOT DISTINCT FROM "t95"."_r0"
            AND "t95"."_l1" IS NOT DISTINCT FROM "t95"."_r1"
          )
      ) AS "t113"
    ) AS "t134"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'devices of a customer, today' AS "statement",
        CONCAT_WS('|', COALESCE("t98"."_lk0", "t98"."_rk0")) AS "entity_key",
        CASE
          WHEN "t98"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t98"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t98"."_l0" IS NOT DISTINCT FROM "t98"."_r0"
          THEN ''
          ELSE 'total_devices '
        END || CASE
          WHEN "t98"."_l1" IS NOT DISTINCT FROM "t98"."_r1"
          THEN ''
          ELSE 'device_events_30d '
        END || CASE
          WHEN "t98"."_l2" IS NOT DISTINCT FROM "t98"."_r2"
          THEN ''
          ELSE 'active_devices '
        END || CASE
          WHEN "t98"."_l3" IS NOT DISTINCT FROM "t98"."_r3"
          THEN ''
          ELSE 'controllers_in_service '
        END AS "differences"
      FROM (
        SELECT
          "t60"."_lk0",
          "t60"."_l0",
          "t60"."_l1",
          "t60"."_l2",
          "t60"."_l3",
          "t79"."_rk0",
          "t79"."_r0",
          "t79"."_r1",
          "t79"."_r2",
          "t79"."_r3"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."total_devices" AS "_l0",
            "t0"."device_events_30d" AS "_l1",
            "t0"."active_devices" AS "_l2",
            "t0"."controllers_in_service" AS "_l3"
          FROM "entity"."entity_customers" AS "t0"
          WHERE
            "t0"."total_devices" > 0
        ) AS "t60"
        FULL OUTER JOIN (
          SELECT
            "t66"."account_id" AS "_rk0",
            "t66"."total_devices" AS "_r0",
            "t66"."device_events_30d" AS "_r1",
            "t66"."active_devices" AS "_r2",
            "t66"."controllers_in_service" AS "_r3"
          FROM (
            SELECT
              "t3"."account_id",
              COUNT(*) AS "total_devices",
              CAST(SUM("t3"."total_events_30d") AS BIGINT) AS "device_events_30d",
              COUNT(*) FILTER(WHERE
                "t3"."total_events_30d" > 0) AS "active_devices",
              COUNT(*) FILTER(WHERE
                "t3"."is_in_service") AS "controllers_in_service"
            FROM "entity"."entity_devices" AS "t3"
            GROUP BY
              1
          ) AS "t66"
        ) AS "t79"
          ON "t60"."_lk0" = "t79"."_rk0"
      ) AS "t98"
      WHERE
        NOT (
          (
            "t98"."_lk0" IS NOT NULL
          )
          AND (
            "t98"."_rk0" IS NOT NULL
          )
          AND "t98"."_l0" IS NOT DISTINCT FROM "t98"."_r0"
          AND "t98"."_l1" IS NOT DISTINCT FROM "t98"."_r1"
          AND "t98"."_l2" IS NOT DISTINCT FROM "t98"."_r2"
          AND "t98"."_l3" IS NOT DISTINCT FROM "t98"."_r3"
        )
    ) AS "t116"
  ) AS "t135"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'venues of a customer, today' AS "statement",
      CONCAT_WS('|', COALESCE("t92"."_lk0", "t92"."_rk0")) AS "entity_key",
      CASE
        WHEN "t92"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t92"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
        THEN ''
        ELSE 'total_locations '
      END AS "differences"
    FROM (
      SELECT
        "t59"."_lk0",
        "t59"."_l0",
        "t74"."_rk0",
        "t74"."_r0"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."total_locations" AS "_l0"
        FROM "entity"."entity_customers" AS "t0"
        WHERE
          "t0"."total_locations" > 0
      ) AS "t59"
      FULL OUTER JOIN (
        SELECT
          "t18"."account_id" AS "_rk0",
          "t18"."total_locations" AS "_r0"
        FROM (
          SELECT
            "t1"."account_id",
            COUNT(*) AS "total_locations"
          FROM "entity"."entity_locations" AS "t1"
          GROUP BY
            1
        ) AS "t18"
      ) AS "t74"
        ON "t59"."_lk0" = "t74"."_rk0"
    ) AS "t92"
    WHERE
      NOT (
        (
          "t92"."_lk0" IS NOT NULL
        )
        AND (
          "t92"."_rk0" IS NOT NULL
        )
        AND "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
      )
  ) AS "t106"
) AS "t136"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a customer''s lifetime value = its cash' AS "statement",
    CONCAT_WS('|', COALESCE("t107"."_lk0", "t107"."_rk0")) AS "entity_key",
    CASE
      WHEN "t107"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t107"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t107"."_l0" IS NOT DISTINCT FROM "t107"."_r0"
      THEN ''
      ELSE 'lifetime_value '
    END AS "differences"
  FROM (
    SELECT
      "t30"."_lk0",
      "t30"."_l0",
      "t99"."_rk0",
      "t99"."_r0"
    FROM (
      SELECT
        "t0"."account_id" AS "_lk0",
        "t0"."lifetime_value" AS "_l0"
      FROM "entity"."entity_customers" AS "t0"
    ) AS "t30"
    RIGHT OUTER JOIN (
      SELECT
        "t80"."account_id" AS "_rk0",
        "t80"."lifetime_value" AS "_r0"
      FROM (
        SELECT
          "t67"."account_id",
          SUM("t67"."usd") AS "lifetime_value"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t4"."account_id",
              "t4"."amount_paid_usd" AS "usd"
            FROM "staging"."stg_stripe__invoices" AS "t4"
            WHERE
              "t4"."paid" AND NOT (
                "t4"."is_orphan"
              )
          ) AS "t47"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t5"."account_id",
              -(
                "t5"."refunded_amount_usd"
              ) AS "usd"
            FROM "staging"."stg_stripe__charges" AS "t5"
            WHERE
              NOT (
                "t5"."is_orphan"
              )
          ) AS "t48"
        ) AS "t67"
        GROUP BY
          1
      ) AS "t80"
      WHERE
        "t80"."lifetime_value" IS NOT NULL AND "t80"."account_id" IS NOT NULL
    ) AS "t99"
      ON "t30"."_lk0" = "t99"."_rk0"
  ) AS "t107"
  WHERE
    NOT (
      (
        "t107"."_lk0" IS NOT NULL
      )
      AND (
        "t107"."_rk0" IS NOT NULL
      )
      AND "t107"."_l0" IS NOT DISTINCT FROM "t107"."_r0"
    )
) AS "t118"
