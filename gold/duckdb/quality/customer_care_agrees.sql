WITH "t22" AS (
  SELECT
    "t2"."account_id",
    COUNT(*) FILTER(WHERE
      "t2"."is_admin_user") AS "admin_users",
    COUNT(*) FILTER(WHERE
      "t2"."is_admin_user" AND "t2"."is_active") AS "active_admins"
  FROM "entity"."entity_users" AS "t2"
  GROUP BY
    1
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
            'customer in care = customer today' AS "statement",
            CONCAT_WS('|', COALESCE("t35"."_lk0", "t35"."_rk0")) AS "entity_key",
            CASE
              WHEN "t35"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t35"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t35"."_l0" IS NOT DISTINCT FROM "t35"."_r0"
              THEN ''
              ELSE 'account_id '
            END || CASE
              WHEN "t35"."_l1" IS NOT DISTINCT FROM "t35"."_r1"
              THEN ''
              ELSE 'customer_id '
            END || CASE
              WHEN "t35"."_l2" IS NOT DISTINCT FROM "t35"."_r2"
              THEN ''
              ELSE 'account_type '
            END || CASE WHEN "t35"."_l3" IS NOT DISTINCT FROM "t35"."_r3" THEN '' ELSE 'industry ' END || CASE
              WHEN "t35"."_l4" IS NOT DISTINCT FROM "t35"."_r4"
              THEN ''
              ELSE 'customer_status '
            END || CASE
              WHEN "t35"."_l5" IS NOT DISTINCT FROM "t35"."_r5"
              THEN ''
              ELSE 'customer_tier '
            END || CASE
              WHEN "t35"."_l6" IS NOT DISTINCT FROM "t35"."_r6"
              THEN ''
              ELSE 'account_value_tier '
            END || CASE
              WHEN "t35"."_l7" IS NOT DISTINCT FROM "t35"."_r7"
              THEN ''
              ELSE 'lifecycle_stage '
            END || CASE
              WHEN "t35"."_l8" IS NOT DISTINCT FROM "t35"."_r8"
              THEN ''
              ELSE 'subscription_status '
            END || CASE
              WHEN "t35"."_l9" IS NOT DISTINCT FROM "t35"."_r9"
              THEN ''
              ELSE 'paying_status '
            END || CASE
              WHEN "t35"."_l10" IS NOT DISTINCT FROM "t35"."_r10"
              THEN ''
              ELSE 'plan_tier '
            END || CASE
              WHEN "t35"."_l11" IS NOT DISTINCT FROM "t35"."_r11"
              THEN ''
              ELSE 'monthly_recurring_revenue '
            END || CASE
              WHEN "t35"."_l12" IS NOT DISTINCT FROM "t35"."_r12"
              THEN ''
              ELSE 'mrr_30d_change '
            END || CASE
              WHEN "t35"."_l13" IS NOT DISTINCT FROM "t35"."_r13"
              THEN ''
              ELSE 'customer_health_score '
            END || CASE
              WHEN "t35"."_l14" IS NOT DISTINCT FROM "t35"."_r14"
              THEN ''
              ELSE 'health_band '
            END || CASE
              WHEN "t35"."_l15" IS NOT DISTINCT FROM "t35"."_r15"
              THEN ''
              ELSE 'health_score_30d_change '
            END || CASE
              WHEN "t35"."_l16" IS NOT DISTINCT FROM "t35"."_r16"
              THEN ''
              ELSE 'engagement_component '
            END || CASE
              WHEN "t35"."_l17" IS NOT DISTINCT FROM "t35"."_r17"
              THEN ''
              ELSE 'device_component '
            END || CASE
              WHEN "t35"."_l18" IS NOT DISTINCT FROM "t35"."_r18"
              THEN ''
              ELSE 'revenue_component '
            END || CASE
              WHEN "t35"."_l19" IS NOT DISTINCT FROM "t35"."_r19"
              THEN ''
              ELSE 'support_component '
            END || CASE
              WHEN "t35"."_l20" IS NOT DISTINCT FROM "t35"."_r20"
              THEN ''
              ELSE 'adoption_component '
            END || CASE
              WHEN "t35"."_l21" IS NOT DISTINCT FROM "t35"."_r21"
              THEN ''
              ELSE 'churn_risk_score '
            END || CASE
              WHEN "t35"."_l22" IS NOT DISTINCT FROM "t35"."_r22"
              THEN ''
              ELSE 'churn_risk_band '
            END || CASE
              WHEN "t35"."_l23" IS NOT DISTINCT FROM "t35"."_r23"
              THEN ''
              ELSE 'churn_risk_cause '
            END || CASE
              WHEN "t35"."_l24" IS NOT DISTINCT FROM "t35"."_r24"
              THEN ''
              ELSE 'total_users '
            END || CASE
              WHEN "t35"."_l25" IS NOT DISTINCT FROM "t35"."_r25"
              THEN ''
              ELSE 'avg_user_engagement_score '
            END || CASE
              WHEN "t35"."_l26" IS NOT DISTINCT FROM "t35"."_r26"
              THEN ''
              ELSE 'days_since_last_activity '
            END || CASE
              WHEN "t35"."_l27" IS NOT DISTINCT FROM "t35"."_r27"
              THEN ''
              ELSE 'total_devices '
            END || CASE
              WHEN "t35"."_l28" IS NOT DISTINCT FROM "t35"."_r28"
              THEN ''
              ELSE 'active_devices '
            END || CASE
              WHEN "t35"."_l29" IS NOT DISTINCT FROM "t35"."_r29"
              THEN ''
              ELSE 'device_events_30d '
            END || CASE
              WHEN "t35"."_l30" IS NOT DISTINCT FROM "t35"."_r30"
              THEN ''
              ELSE 'avg_device_health_score '
            END || CASE
              WHEN "t35"."_l31" IS NOT DISTINCT FROM "t35"."_r31"
              THEN ''
              ELSE 'avg_device_uptime_30d '
            END || CASE
              WHEN "t35"."_l32" IS NOT DISTINCT FROM "t35"."_r32"
              THEN ''
              ELSE 'total_locations '
            END || CASE
              WHEN "t35"."_l33" IS NOT DISTINCT FROM "t35"."_r33"
              THEN ''
              ELSE 'active_locations '
            END || CASE
              WHEN "t35"."_l34" IS NOT DISTINCT FROM "t35"."_r34"
              THEN ''
              ELSE 'avg_location_health_score '
            END || CASE
              WHEN "t35"."_l35" IS NOT DISTINCT FROM "t35"."_r35"
              THEN ''
              ELSE 'support_tickets_30d '
            END || CASE
              WHEN "t35"."_l36" IS NOT DISTINCT FROM "t35"."_r36"
              THEN ''
              ELSE 'open_ticket_breaches '
            END || CASE
              WHEN "t35"."_l37" IS NOT DISTINCT FROM "t35"."_r37"
              THEN ''
              ELSE 'account_name '
            END || CASE
              WHEN "t35"."_l38" IS NOT DISTINCT FROM "t35"."_r38"
              THEN ''
              ELSE 'days_since_signup '
            END || CASE
              WHEN "t35"."_l39" IS NOT DISTINCT FROM "t35"."_r39"
              THEN ''
              ELSE 'health_trend '
            END || CASE
              WHEN "t35"."_l40" IS NOT DISTINCT FROM "t35"."_r40"
              THEN ''
              ELSE 'composite_health_score '
            END || CASE
              WHEN "t35"."_l41" IS NOT DISTINCT FROM "t35"."_r41"
              THEN ''
              ELSE 'users_active_7d '
            END || CASE
              WHEN "t35"."_l42" IS NOT DISTINCT FROM "t35"."_r42"
              THEN ''
              ELSE 'users_active_30d '
            END || CASE
              WHEN "t35"."_l43" IS NOT DISTINCT FROM "t35"."_r43"
              THEN ''
              ELSE 'total_open_support_tickets '
            END AS "differences"
          FROM (
            SELECT
              "t18"."_lk0",
              "t18"."_l0",
              "t18"."_l1",
              "t18"."_l2",
              "t18"."_l3",
              "t18"."_l4",
              "t18"."_l5",
              "t18"."_l6",
              "t18"."_l7",
              "t18"."_l8",
              "t18"."_l9",
              "t18"."_l10",
              "t18"."_l11",
              "t18"."_l12",
              "t18"."_l13",
              "t18"."_l14",
              "t18"."_l15",
              "t18"."_l16",
              "t18"."_l17",
              "t18"."_l18",
              "t18"."_l19",
              "t18"."_l20",
              "t18"."_l21",
              "t18"."_l22",
              "t18"."_l23",
              "t18"."_l24",
              "t18"."_l25",
              "t18"."_l26",
              "t18"."_l27",
              "t18"."_l28",
              "t18"."_l29",
              "t18"."_l30",
              "t18"."_l31",
              "t18"."_l32",
              "t18"."_l33",
              "t18"."_l34",
              "t18"."_l35",
              "t18"."_l36",
              "t18"."_l37",
              "t18"."_l38",
              "t18"."_l39",
              "t18"."_l40",
              "t18"."_l41",
              "t18"."_l42",
              "t18"."_l43",
              "t26"."_rk0",
              "t26"."_r0",
              "t26"."_r1",
              "t26"."_r2",
              "t26"."_r3",
              "t26"."_r4",
              "t26"."_r5",
              "t26"."_r6",
              "t26"."_r7",
              "t26"."_r8",
              "t26"."_r9",
              "t26"."_r10",
              "t26"."_r11",
              "t26"."_r12",
              "t26"."_r13",
              "t26"."_r14",
              "t26"."_r15",
              "t26"."_r16",
              "t26"."_r17",
              "t26"."_r18",
              "t26"."_r19",
              "t26"."_r20",
              "t26"."_r21",
              "t26"."_r22",
              "t26"."_r23",
              "t26"."_r24",
              "t26"."_r25",
              "t26"."_r26",
              "t26"."_r27",
              "t26"."_r28",
              "t26"."_r29",
              "t26"."_r30",
              "t26"."_r31",
              "t26"."_r32",
              "t26"."_r33",
              "t26"."_r34",
              "t26"."_r35",
              "t26"."_r36",
              "t26"."_r37",
              "t26"."_r38",
              "t26"."_r39",
              "t26"."_r40",
              "t26"."_r41",
              "t26"."_r42",
              "t26"."_r43"
            FROM (
              SELECT
                "t0"."account_id" AS "_lk0",
                "t0"."account_id" AS "_l0",
                "t0"."customer_id" AS "_l1",
                "t0"."account_type" AS "_l2",
                "t0"."industry" AS "_l3",
                "t0"."customer_status" AS "_l4",
                "t0"."customer_tier" AS "_l5",
                "t0"."account_value_tier" AS "_l6",
                "t0"."lifecycle_stage" AS "_l7",
                "t0"."subscription_status" AS "_l8",
                "t0"."paying_status" AS "_l9",
                "t0"."plan_tier" AS "_l10",
                "t0"."monthly_recurring_revenue" AS "_l11",
                "t0"."mrr_30d_change" AS "_l12",
                "t0"."customer_health_score" AS "_l13",
                "t0"."health_band" AS "_l14",
                "t0"."health_score_30d_change" AS "_l15",
                "t0"."engagement_component" AS "_l16",
                "t0"."device_component" AS "_l17",
                "t0"."revenue_component" AS "_l18",
                "t0"."support_component" AS "_l19",
                "t0"."adoption_component" AS "_l20",
                "t0"."churn_risk_score" AS "_l21",
                "t0"."churn_risk_band" AS "_l22",
                "t0"."churn_risk_cause" AS "_l23",
                "t0"."total_users" AS "_l24",
                "t0"."avg_user_engagement_score" AS "_l25",
                "t0"."days_since_last_activity" AS "_l26",
                "t0"."total_devices" AS "_l27",
                "t0"."active_devices" AS "_l28",
                "t0"."device_events_30d" AS "_l29",
                "t0"."avg_device_health_score" AS "_l30",
                "t0"."avg_device_uptime_30d" AS "_l31",
                "t0"."total_locations" AS "_l32",
                "t0"."active_locations" AS "_l33",
                "t0"."avg_location_health_score" AS "_l34",
                "t0"."support_tickets_30d" AS "_l35",
                "t0"."open_ticket_breaches" AS "_l36",
                "t0"."account_name" AS "_l37",
                "t0"."days_since_signup" AS "_l38",
                "t0"."health_trend" AS "_l39",
                "t0"."composite_health_score" AS "_l40",
                "t0"."users_active_7d" AS "_l41",
                "t0"."users_active_30d" AS "_l42",
                "t0"."total_open_support_tickets" AS "_l43"
              FROM "mart"."mart_customer_success__health" AS "t0"
            ) AS "t18"
            FULL OUTER JOIN (
              SELECT
                "t1"."account_id" AS "_rk0",
                "t1"."account_id" AS "_r0",
                "t1"."customer_id" AS "_r1",
                "t1"."account_type" AS "_r2",
                "t1"."industry" AS "_r3",
                "t1"."customer_status" AS "_r4",
                "t1"."customer_tier" AS "_r5",
                "t1"."account_value_tier" AS "_r6",
                "t1"."lifecycle_stage" AS "_r7",
                "t1"."subscription_status" AS "_r8",
                "t1"."paying_status" AS "_r9",
                "t1"."plan_tier" AS "_r10",
                "t1"."monthly_recurring_revenue" AS "_r11",
                "t1"."mrr_30d_change" AS "_r12",
                "t1"."customer_health_score" AS "_r13",
                "t1"."health_band" AS "_r14",
                "t1"."health_score_30d_change" AS "_r15",
                "t1"."engagement_component" AS "_r16",
                "t1"."device_component" AS "_r17",
                "t1"."revenue_component" AS "_r18",
                "t1"."support_component" AS "_r19",
                "t1"."adoption_component" AS "_r20",
                "t1"."churn_risk_score" AS "_r21",
                "t1"."churn_risk_band" AS "_r22",
                "t1"."churn_risk_cause" AS "_r23",
                "t1"."total_users" AS "_r24",
                "t1"."avg_engagement_score" AS "_r25",
                "t1"."days_since_last_activity" AS "_r26",
                "t1"."total_devices" AS "_r27",
                "t1"."active_devices" AS "_r28",
                "t1"."device_events_30d" AS "_r29",
                "t1"."avg_device_health_score" AS "_r30",
                "t1"."avg_device_uptime_30d" AS "_r31",
                "t1"."total_locations" AS "_r32",
                "t1"."active_locations" AS "_r33",
                "t1"."avg_location_health_score" AS "_r34",
                "t1"."support_tickets_30d" AS "_r35",
                "t1"."open_ticket_breaches" AS "_r36",
                "t1"."company_name" AS "_r37",
                "t1"."days_since_creation" AS "_r38",
                "t1"."health_trajectory_30d" AS "_r39",
                "t1"."composite_success_score" AS "_r40",
                "t1"."active_users_7d" AS "_r41",
                "t1"."active_users_30d" AS "_r42",
                "t1"."open_tickets" AS "_r43"
              FROM "entity"."entity_customers" AS "t1"
              WHERE
                COALESCE("t1"."customer_status" IN ('active', 'trial'), FALSE)
                OR (
                  "t1"."monthly_recurring_revenue" > 0
                )
            ) AS "t26"
              ON "t18"."_lk0" = "t26"."_rk0"
          ) AS "t35"
          WHERE
            NOT (
              (
                "t35"."_lk0" IS NOT NULL
              )
              AND (
                "t35"."_rk0" IS NOT NULL
              )
              AND "t35"."_l0" IS NOT DISTINCT FROM "t35"."_r0"
              AND "t35"."_l1" IS NOT DISTINCT FROM "t35"."_r1"
              AND "t35"."_l2" IS NOT DISTINCT FROM "t35"."_r2"
              AND "t35"."_l3" IS NOT DISTINCT FROM "t35"."_r3"
              AND "t35"."_l4" IS NOT DISTINCT FROM "t35"."_r4"
              AND "t35"."_l5" IS NOT DISTINCT FROM "t35"."_r5"
              AND "t35"."_l6" IS NOT DISTINCT FROM "t35"."_r6"
              AND "t35"."_l7" IS NOT DISTINCT FROM "t35"."_r7"
              AND "t35"."_l8" IS NOT DISTINCT FROM "t35"."_r8"
              AND "t35"."_l9" IS NOT DISTINCT FROM "t35"."_r9"
              AND "t35"."_l10" IS NOT DISTINCT FROM "t35"."_r10"
              AND "t35"."_l11" IS NOT DISTINCT FROM "t35"."_r11"
              AND "t35"."_l12" IS NOT DISTINCT FROM "t35"."_r12"
              AND "t35"."_l13" IS NOT DISTINCT FROM "t35"."_r13"
              AND "t35"."_l14" IS NOT DISTINCT FROM "t35"."_r14"
              AND "t35"."_l15" IS NOT DISTINCT FROM "t35"."_r15"
              AND "t35"."_l16" IS NOT DISTINCT FROM "t35"."_r16"
              AND "t35"."_l17" IS NOT DISTINCT FROM "t35"."_r17"
              AND "t35"."_l18" IS NOT DISTINCT FROM "t35"."_r18"
              AND "t35"."_l19" IS NOT DISTINCT FROM "t35"."_r19"
              AND "t35"."_l20" IS NOT DISTINCT FROM "t35"."_r20"
              AND "t35"."_l21" IS NOT DISTINCT FROM "t35"."_r21"
              AND "t35"."_l22" IS NOT DISTINCT FROM "t35"."_r22"
              AND "t35"."_l23" IS NOT DISTINCT FROM "t35"."_r23"
              AND "t35"."_l24" IS NOT DISTINCT FROM "t35"."_r24"
              AND "t35"."_l25" IS NOT DISTINCT FROM "t35"."_r25"
              AND "t35"."_l26" IS NOT DISTINCT FROM "t35"."_r26"
              AND "t35"."_l27" IS NOT DISTINCT FROM "t35"."_r27"
              AND "t35"."_l28" IS NOT DISTINCT FROM "t35"."_r28"
              AND "t35"."_l29" IS NOT DISTINCT FROM "t35"."_r29"
              AND "t35"."_l30" IS NOT DISTINCT FROM "t35"."_r30"
              AND "t35"."_l31" IS NOT DISTINCT FROM "t35"."_r31"
              AND "t35"."_l32" IS NOT DISTINCT FROM "t35"."_r32"
              AND "t35"."_l33" IS NOT DISTINCT FROM "t35"."_r33"
              AND "t35"."_l34" IS NOT DISTINCT FROM "t35"."_r34"
              AND "t35"."_l35" IS NOT DISTINCT FROM "t35"."_r35"
              AND "t35"."_l36" IS NOT DISTINCT FROM "t35"."_r36"
              AND "t35"."_l37" IS NOT DISTINCT FROM "t35"."_r37"
              AND "t35"."_l38" IS NOT DISTINCT FROM "t35"."_r38"
              AND "t35"."_l39" IS NOT DISTINCT FROM "t35"."_r39"
              AND "t35"."_l40" IS NOT DISTINCT FROM "t35"."_r40"
              AND "t35"."_l41" IS NOT DISTINCT FROM "t35"."_r41"
              AND "t35"."_l42" IS NOT DISTINCT FROM "t35"."_r42"
              AND "t35"."_l43" IS NOT DISTINCT FROM "t35"."_r43"
            )
        ) AS "t51"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'devices of a customer in care' AS "statement",
            CONCAT_WS('|', COALESCE("t44"."_lk0", "t44"."_rk0")) AS "entity_key",
            CASE
              WHEN "t44"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t44"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
              OR COALESCE(
                ABS(CAST("t44"."_l0" AS DOUBLE) - CAST("t44"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t44"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'devices_active_7d '
            END || CASE
              WHEN "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
              OR COALESCE(
                ABS(CAST("t44"."_l1" AS DOUBLE) - CAST("t44"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t44"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'overdue_maintenance_devices '
            END || CASE
              WHEN "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
              OR COALESCE(
                ABS(CAST("t44"."_l2" AS DOUBLE) - CAST("t44"."_r2" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t44"."_l2" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'unhealthy_devices '
            END || CASE
              WHEN "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
              OR COALESCE(
                ABS("t44"."_l3" - "t44"."_r3") <= (
                  (
                    ABS("t44"."_l3") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'device_utilization_pct '
            END AS "differences"
          FROM (
            SELECT
              "t19"."_lk0",
              "t19"."_l0",
              "t19"."_l1",
              "t19"."_l2",
              "t19"."_l3",
              "t41"."_rk0",
              "t41"."_r0",
              "t41"."_r1",
              "t41"."_r2",
              "t41"."_r3"
            FROM (
              SELECT
                "t0"."account_id" AS "_lk0",
                "t0"."devices_active_7d" AS "_l0",
                "t0"."overdue_maintenance_devices" AS "_l1",
                "t0"."unhealthy_devices" AS "_l2",
                "t0"."device_utilization_pct" AS "_l3"
              FROM "mart"."mart_customer_success__health" AS "t0"
            ) AS "t19"
            INNER JOIN (
              SELECT
                "t27"."account_id" AS "_rk0",
                "t27"."devices_active_7d" AS "_r0",
                "t27"."overdue_maintenance_devices" AS "_r1",
                "t27"."unhealthy_devices" AS "_r2",
                (
                  CAST("t27"."pouring" AS DOUBLE) / NULLIF(CAST("t27"."serving" AS DOUBLE), 0.0)
                ) * 100.0 AS "_r3"
              FROM (
                SELECT
                  "t4"."account_id",
                  COUNT(*) FILTER(WHERE
                    DATE_DIFF('DAY', CAST("t4"."latest_event_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) < 7) AS "devices_active_7d",
                  COUNT(*) FILTER(WHERE
                    "t4"."maintenance_status" = 'overdue') AS "overdue_maintenance_devices",
                  COUNT(*) FILTER(WHERE
                    "t4"."overall_health_score" < 60) AS "unhealthy_devices",
                  COUNT(*) FILTER(WHERE
                    "t4"."is_in_service") AS "serving",
                  COUNT(*) FILTER(WHERE
                    "t4"."is_in_service" AND (
                      "t4"."usage_events_30d" > 0
                    )) AS "pouring"
                FROM "entity"."entity_devices" AS "t4"
                GROUP BY
                  1
              ) AS "t27"
            ) AS "t41"
              ON "t19"."_lk0" = "t41"."_rk0"
          ) AS "t44"
          WHERE
            NOT (
              (
                "t44"."_lk0" IS NOT NULL
              )
              AND (
                "t44"."_rk0" IS NOT NULL
              )
              AND (
                "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
                OR COALESCE(
                  ABS(CAST("t44"."_l0" AS DOUBLE) - CAST("t44"."_r0" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l0" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                OR COALESCE(
                  ABS(CAST("t44"."_l1" AS DOUBLE) - CAST("t44"."_r1" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l1" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                OR COALESCE(
                  ABS(CAST("t44"."_l2" AS DOUBLE) - CAST("t44"."_r2" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l2" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                OR COALESCE(
                  ABS("t44"."_l3" - "t44"."_r3") <= (
                    (
                      ABS("t44"."_l3") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t50"
      ) AS "t52"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'administrators of a customer in care' AS "statement",
          CONCAT_WS('|', COALESCE("t37"."_lk0", "t37"."_rk0")) AS "entity_key",
          CASE
            WHEN "t37"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t37"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
            THEN ''
            ELSE 'admin_users '
          END AS "differences"
        FROM (
          SELECT
            "t17"."_lk0",
            "t17"."_l0",
            "t32"."_rk0",
            "t32"."_r0"
          FROM (
            SELECT
              "t0"."account_id" AS "_lk0",
              "t0"."admin_users" AS "_l0"
            FROM "mart"."mart_customer_success__health" AS "t0"
          ) AS "t17"
          INNER JOIN (
            SELECT
              "t24"."account_id" AS "_rk0",
              "t24"."admin_users" AS "_r0"
            FROM "t22" AS "t24"
          ) AS "t32"
            ON "t17"."_lk0" = "t32"."_rk0"
        ) AS "t37"
        WHERE
          NOT (
            (
              "t37"."_lk0" IS NOT NULL
            )
            AND (
              "t37"."_rk0" IS NOT NULL
            )
            AND "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
          )
      ) AS "t45"
    ) AS "t53"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'users of a customer in care, against 30 days before' AS "statement",
        CONCAT_WS('|', COALESCE("t47"."_lk0", "t47"."_rk0")) AS "entity_key",
        CASE
          WHEN "t47"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t47"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
          THEN ''
          ELSE 'users_active_30d_change '
        END AS "differences"
      FROM (
        SELECT
          "t16"."_lk0",
          "t16"."_l0",
          "t43"."_rk0",
          "t43"."_r0"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."users_active_30d_change" AS "_l0"
          FROM "mart"."mart_customer_success__health" AS "t0"
        ) AS "t16"
        FULL OUTER JOIN (
          SELECT
            "t36"."account_id" AS "_rk0",
            "t36"."users_active_30d" - "t36"."before" AS "_r0"
          FROM (
            SELECT
              "t6"."account_id",
              "t6"."customer_id",
              "t6"."account_name",
              "t6"."account_type",
              "t6"."industry",
              "t6"."customer_status",
              "t6"."customer_tier",
              "t6"."account_value_tier",
              "t6"."lifecycle_stage",
              "t6"."subscription_status",
              "t6"."paying_status",
              "t6"."plan_tier",
              "t6"."monthly_recurring_revenue",
              "t6"."mrr_30d_change",
              "t6"."days_since_signup",
              "t6"."customer_health_score",
              "t6"."health_band",
              "t6"."health_trend",
              "t6"."health_score_30d_change",
              "t6"."engagement_component",
              "t6"."device_component",
              "t6"."revenue_component",
              "t6"."support_component",
              "t6"."adoption_component",
              "t6"."composite_health_score",
              "t6"."churn_risk_score",
              "t6"."churn_risk_band",
              "t6"."churn_risk_cause",
              "t6"."overall_risk_category",
              "t6"."intervention_priority",
              "t6"."recommended_intervention",
              "t6"."action_timeframe",
              "t6"."cs_owner_assignment",
              "t6"."success_category",
              "t6"."qbr_eligibility",
              "t6"."expansion_opportunity_score",
              "t6"."expansion_opportunity",
              "t6"."total_users",
              "t6"."users_active_7d",
              "t6"."users_active_30d",
              "t6"."users_active_30d_change",
              "t6"."user_adoption_trend",
              "t6"."avg_user_engagement_score",
              "t6"."user_engagement_health",
              "t6"."days_since_last_activity",
              "t6"."admin_users",
              "t6"."admin_coverage_health",
              "t6"."total_devices",
              "t6"."active_devices",
              "t6"."devices_active_7d",
              "t6"."device_events_30d",
              "t6"."unhealthy_devices",
              "t6"."overdue_maintenance_devices",
              "t6"."avg_device_health_score",
              "t6"."avg_device_uptime_30d",
              "t6"."device_health_status",
              "t6"."device_utilization_pct",
              "t6"."total_locations",
              "t6"."active_locations",
              "t6"."avg_location_health_score",
              "t6"."location_health_status",
              "t6"."support_tickets_30d",
              "t6"."total_open_support_tickets",
              "t6"."open_ticket_breaches",
              "t6"."support_ticket_health",
              "t28"."_account",
              "t28"."before"
            FROM "mart"."mart_customer_success__health" AS "t6"
            LEFT OUTER JOIN (
              SELECT
                "t5"."account_id" AS "_account",
                "t5"."active_users_30d" AS "before"
              FROM "entity"."entity_customers_daily" AS "t5"
              WHERE
                "t5"."snapshot_date" = CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY AS TIMESTAMP) AS DATE)
            ) AS "t28"
              ON "t6"."account_id" = "t28"."_account"
          ) AS "t36"
        ) AS "t43"
          ON "t16"."_lk0" = "t43"."_rk0"
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
        )
    ) AS "t49"
  ) AS "t54"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'chance to sell more = that of the subscription' AS "statement",
      CONCAT_WS('|', COALESCE("t38"."_lk0", "t38"."_rk0")) AS "entity_key",
      CASE
        WHEN "t38"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t38"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
        THEN ''
        ELSE 'expansion_opportunity_score '
      END AS "differences"
    FROM (
      SELECT
        "t14"."_lk0",
        "t14"."_l0",
        "t33"."_rk0",
        "t33"."_r0"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."expansion_opportunity_score" AS "_l0"
        FROM "mart"."mart_customer_success__health" AS "t0"
      ) AS "t14"
      INNER JOIN (
        SELECT
          "t7"."account_id" AS "_rk0",
          "t20"."score" AS "_r0"
        FROM "entity"."entity_customers" AS "t7"
        INNER JOIN (
          SELECT
            "t3"."subscription_id" AS "_id",
            "t3"."expansion_opportunity_score" AS "score"
          FROM "entity"."entity_subscriptions" AS "t3"
        ) AS "t20"
          ON "t7"."subscription_id" = "t20"."_id"
      ) AS "t33"
        ON "t14"."_lk0" = "t33"."_rk0"
    ) AS "t38"
    WHERE
      NOT (
        (
          "t38"."_lk0" IS NOT NULL
        )
        AND (
          "t38"."_rk0" IS NOT NULL
        )
        AND "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
      )
  ) AS "t46"
) AS "t55"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'coverage by administrators' AS "statement",
    CONCAT_WS('|', COALESCE("t40"."_lk0", "t40"."_rk0")) AS "entity_key",
    CASE
      WHEN "t40"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t40"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE WHEN "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0" THEN '' ELSE 'covered ' END AS "differences"
  FROM (
    SELECT
      "t21"."_lk0",
      "t21"."_l0",
      "t34"."_rk0",
      "t34"."_r0"
    FROM (
      SELECT
        "t0"."account_id" AS "_lk0",
        "t0"."admin_coverage_health" IN ('covered', 'single_active_admin') AS "_l0"
      FROM "mart"."mart_customer_success__health" AS "t0"
    ) AS "t21"
    INNER JOIN (
      SELECT
        "t24"."account_id" AS "_rk0",
        "t24"."active_admins" > 0 AS "_r0"
      FROM "t22" AS "t24"
    ) AS "t34"
      ON "t21"."_lk0" = "t34"."_rk0"
  ) AS "t40"
  WHERE
    NOT (
      (
        "t40"."_lk0" IS NOT NULL
      )
      AND (
        "t40"."_rk0" IS NOT NULL
      )
      AND "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
    )
) AS "t48"
