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
                'a figure of the company' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE(CAST("t113"."_lk0" AS TEXT), CAST("t113"."_rk0" AS TEXT)),
                  COALESCE("t113"."_lk1", "t113"."_rk1")
                ) AS "entity_key",
                CASE
                  WHEN "t113"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t113"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t113"."_l0" IS NOT DISTINCT FROM "t113"."_r0"
                  THEN ''
                  ELSE 'current_value '
                END AS "differences"
              FROM (
                SELECT
                  "t31"."_lk0",
                  "t31"."_lk1",
                  "t31"."_l0",
                  "t108"."_rk0",
                  "t108"."_rk1",
                  "t108"."_r0"
                FROM (
                  SELECT
                    "t0"."metric_date" AS "_lk0",
                    "t0"."metric_name" AS "_lk1",
                    "t0"."current_value" AS "_l0"
                  FROM "metrics"."metrics_api" AS "t0"
                ) AS "t31"
                FULL OUTER JOIN (
                  SELECT
                    "t102"."metric_date" AS "_rk0",
                    "t102"."metric_name" AS "_rk1",
                    "t102"."value" AS "_r0"
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
                              "t6"."metric_date",
                              'pipeline_coverage' AS "metric_name",
                              "t6"."pipeline_coverage" AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t16"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t6"."metric_date",
                              'total_mqls_30d' AS "metric_name",
                              CAST("t6"."total_mqls_30d" AS DOUBLE) AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t50"
                        ) AS "t75"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t6"."metric_date",
                              'marketing_spend_30d' AS "metric_name",
                              "t6"."marketing_spend_30d" AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t17"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t6"."metric_date",
                              'media_cac' AS "metric_name",
                              "t6"."media_cac" AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t18"
                        ) AS "t48"
                      ) AS "t87"
                      UNION ALL
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
                              "t6"."metric_date",
                              'ltv_cac_ratio' AS "metric_name",
                              "t6"."ltv_cac_ratio" AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t19"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t6"."metric_date",
                              'device_availability_pct' AS "metric_name",
                              "t6"."device_availability_pct" AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t20"
                        ) AS "t49"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t6"."metric_date",
                              'pour_volume_liters' AS "metric_name",
                              "t6"."pour_volume_liters" AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t21"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t6"."metric_date",
                              'open_tickets' AS "metric_name",
                              CAST("t6"."open_tickets" AS DOUBLE) AS "value"
                            FROM "metrics"."metrics_unified" AS "t6"
                          ) AS "t51"
                        ) AS "t76"
                      ) AS "t88"
                    ) AS "t93"
                    UNION ALL
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
                                "t6"."metric_date",
                                'total_mrr' AS "metric_name",
                                CAST("t6"."total_mrr" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t54"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'net_new_mrr' AS "metric_name",
                                CAST("t6"."net_new_mrr" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t55"
                          ) AS "t78"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'active_customers' AS "metric_name",
                                CAST("t6"."active_customers" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t56"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'arpa' AS "metric_name",
                                "t6"."arpa" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t22"
                          ) AS "t79"
                        ) AS "t89"
                        UNION ALL
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
                                "t6"."metric_date",
                                'nrr_12m_pct' AS "metric_name",
                                "t6"."nrr_12m_pct" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t23"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'grr_12m_pct' AS "metric_name",
                                "t6"."grr_12m_pct" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t24"
                          ) AS "t52"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'customer_churn_rate_30d_pct' AS "metric_name",
                                "t6"."customer_churn_rate_30d_pct" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t25"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'avg_customer_health' AS "metric_name",
                                "t6"."avg_customer_health" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t26"
                          ) AS "t53"
                        ) AS "t77"
                      ) AS "t94"
                      UNION ALL
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
                                "t6"."metric_date",
                                'customers_at_risk' AS "metric_name",
                                CAST("t6"."customers_at_risk" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t57"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'dau' AS "metric_name",
                                CAST("t6"."dau" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t58"
                          ) AS "t80"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'mau' AS "metric_name",
                                CAST("t6"."mau" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t59"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'dau_mau_ratio_pct' AS "metric_name",
                                "t6"."dau_mau_ratio_pct" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t27"
                          ) AS "t81"
                        ) AS "t90"
                        UNION ALL
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
                                "t6"."metric_date",
                                'feature_adoption_rate_pct' AS "metric_name",
                                "t6"."feature_adoption_rate_pct" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t28"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'pipeline_value' AS "metric_name",
                                CAST("t6"."pipeline_value" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t60"
                          ) AS "t82"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'weighted_pipeline' AS "metric_name",
                                CAST("t6"."weighted_pipeline" AS DOUBLE) AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t61"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t6"."metric_date",
                                'win_rate_90d_pct' AS "metric_name",
                                "t6"."win_rate_90d_pct" AS "value"
                              FROM "metrics"."metrics_unified" AS "t6"
                            ) AS "t29"
                          ) AS "t83"
                        ) AS "t91"
                      ) AS "t95"
                    ) AS "t96"
                  ) AS "t102"
                ) AS "t108"
                  ON "t31"."_lk0" = "t108"."_rk0" AND "t31"."_lk1" = "t108"."_rk1"
              ) AS "t113"
              WHERE
                NOT (
                  (
                    "t113"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t113"."_rk0" IS NOT NULL
                  )
                  AND "t113"."_l0" IS NOT DISTINCT FROM "t113"."_r0"
                )
            ) AS "t116"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a figure by domain = the company' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE(CAST("t99"."_lk0" AS TEXT), CAST("t99"."_rk0" AS TEXT)),
                  COALESCE("t99"."_lk1", "t99"."_rk1")
                ) AS "entity_key",
                CASE
                  WHEN "t99"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t99"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t99"."_l0" IS NOT DISTINCT FROM "t99"."_r0"
                  THEN ''
                  ELSE 'metric_value '
                END || CASE WHEN "t99"."_l1" IS NOT DISTINCT FROM "t99"."_r1" THEN '' ELSE 'domain ' END || CASE WHEN "t99"."_l2" IS NOT DISTINCT FROM "t99"."_r2" THEN '' ELSE 'unit ' END AS "differences"
              FROM (
                SELECT
                  "t69"."_lk0",
                  "t69"."_lk1",
                  "t69"."_l0",
                  "t69"."_l1",
                  "t69"."_l2",
                  "t64"."_rk0",
                  "t64"."_rk1",
                  "t64"."_r0",
                  "t64"."_r1",
                  "t64"."_r2"
                FROM (
                  SELECT
                    "t1"."metric_date" AS "_lk0",
                    "t1"."metric_name" AS "_lk1",
                    "t1"."metric_value" AS "_l0",
                    "t1"."domain" AS "_l1",
                    "t1"."unit" AS "_l2"
                  FROM "metrics"."metrics_unified_domains" AS "t1"
                  WHERE
                    "t1"."entity_type" = 'company'
                ) AS "t69"
                FULL OUTER JOIN (
                  SELECT
                    "t0"."metric_date" AS "_rk0",
                    "t0"."metric_name" AS "_rk1",
                    "t0"."current_value" AS "_r0",
                    "t0"."domain" AS "_r1",
                    "t0"."unit" AS "_r2"
                  FROM "metrics"."metrics_api" AS "t0"
                  WHERE
                    "t0"."current_value" IS NOT NULL
                ) AS "t64"
                  ON "t69"."_lk0" = "t64"."_rk0" AND "t69"."_lk1" = "t64"."_rk1"
              ) AS "t99"
              WHERE
                NOT (
                  (
                    "t99"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t99"."_rk0" IS NOT NULL
                  )
                  AND "t99"."_l0" IS NOT DISTINCT FROM "t99"."_r0"
                  AND "t99"."_l1" IS NOT DISTINCT FROM "t99"."_r1"
                  AND "t99"."_l2" IS NOT DISTINCT FROM "t99"."_r2"
                )
            ) AS "t114"
          ) AS "t119"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a figure of the overview' AS "statement",
              CONCAT_WS('|', COALESCE("t97"."_lk0", "t97"."_rk0")) AS "entity_key",
              CASE
                WHEN "t97"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t97"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t97"."_l0" IS NOT DISTINCT FROM "t97"."_r0"
                THEN ''
                ELSE 'metric_date '
              END || CASE
                WHEN "t97"."_l1" IS NOT DISTINCT FROM "t97"."_r1"
                THEN ''
                ELSE 'metric_label '
              END || CASE WHEN "t97"."_l2" IS NOT DISTINCT FROM "t97"."_r2" THEN '' ELSE 'unit ' END || CASE
                WHEN "t97"."_l3" IS NOT DISTINCT FROM "t97"."_r3"
                THEN ''
                ELSE 'current_value '
              END || CASE
                WHEN "t97"."_l4" IS NOT DISTINCT FROM "t97"."_r4"
                THEN ''
                ELSE 'previous_value '
              END || CASE WHEN "t97"."_l5" IS NOT DISTINCT FROM "t97"."_r5" THEN '' ELSE 'change ' END || CASE
                WHEN "t97"."_l6" IS NOT DISTINCT FROM "t97"."_r6"
                THEN ''
                ELSE 'change_pct '
              END AS "differences"
            FROM (
              SELECT
                "t39"."_lk0",
                "t39"."_l0",
                "t39"."_l1",
                "t39"."_l2",
                "t39"."_l3",
                "t39"."_l4",
                "t39"."_l5",
                "t39"."_l6",
                "t62"."_rk0",
                "t62"."_r0",
                "t62"."_r1",
                "t62"."_r2",
                "t62"."_r3",
                "t62"."_r4",
                "t62"."_r5",
                "t62"."_r6"
              FROM (
                SELECT
                  "t2"."metric_name" AS "_lk0",
                  "t2"."metric_date" AS "_l0",
                  "t2"."metric_label" AS "_l1",
                  "t2"."unit" AS "_l2",
                  "t2"."current_value" AS "_l3",
                  "t2"."previous_value" AS "_l4",
                  "t2"."change" AS "_l5",
                  "t2"."change_pct" AS "_l6"
                FROM "metrics"."metrics_company_overview" AS "t2"
              ) AS "t39"
              FULL OUTER JOIN (
                SELECT
                  "t0"."metric_name" AS "_rk0",
                  "t0"."metric_date" AS "_r0",
                  "t0"."metric_label" AS "_r1",
                  "t0"."unit" AS "_r2",
                  "t0"."current_value" AS "_r3",
                  "t0"."value_30d_ago" AS "_r4",
                  "t0"."change_30d" AS "_r5",
                  "t0"."change_30d_pct" AS "_r6"
                FROM "metrics"."metrics_api" AS "t0"
                WHERE
                  "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
                  AND "t0"."metric_name" IN (
                    'total_mrr',
                    'net_new_mrr',
                    'active_customers',
                    'arpa',
                    'nrr_12m_pct',
                    'grr_12m_pct',
                    'customer_churn_rate_30d_pct',
                    'avg_customer_health',
                    'customers_at_risk',
                    'dau',
                    'mau',
                    'dau_mau_ratio_pct',
                    'feature_adoption_rate_pct',
                    'pipeline_value',
                    'weighted_pipeline',
                    'win_rate_90d_pct',
                    'pipeline_coverage',
                    'total_mqls_30d',
                    'marketing_spend_30d',
                    'media_cac',
                    'ltv_cac_ratio',
                    'device_availability_pct',
                    'pour_volume_liters',
                    'open_tickets'
                  )
              ) AS "t62"
                ON "t39"."_lk0" = "t62"."_rk0"
            ) AS "t97"
            WHERE
              NOT (
                (
                  "t97"."_lk0" IS NOT NULL
                )
                AND (
                  "t97"."_rk0" IS NOT NULL
                )
                AND "t97"."_l0" IS NOT DISTINCT FROM "t97"."_r0"
                AND "t97"."_l1" IS NOT DISTINCT FROM "t97"."_r1"
                AND "t97"."_l2" IS NOT DISTINCT FROM "t97"."_r2"
                AND "t97"."_l3" IS NOT DISTINCT FROM "t97"."_r3"
                AND "t97"."_l4" IS NOT DISTINCT FROM "t97"."_r4"
                AND "t97"."_l5" IS NOT DISTINCT FROM "t97"."_r5"
                AND "t97"."_l6" IS NOT DISTINCT FROM "t97"."_r6"
              )
          ) AS "t115"
        ) AS "t121"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'rank of a figure' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE(CAST("t98"."_lk0" AS TEXT), CAST("t98"."_rk0" AS TEXT)),
              COALESCE("t98"."_lk1", "t98"."_rk1")
            ) AS "entity_key",
            CASE
              WHEN "t98"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t98"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t98"."_l0" IS NOT DISTINCT FROM "t98"."_r0"
              THEN ''
              ELSE 'importance_tier '
            END AS "differences"
          FROM (
            SELECT
              "t38"."_lk0",
              "t38"."_lk1",
              "t38"."_l0",
              "t68"."_rk0",
              "t68"."_rk1",
              "t68"."_r0"
            FROM (
              SELECT
                "t2"."metric_date" AS "_lk0",
                "t2"."metric_name" AS "_lk1",
                "t2"."importance_tier" AS "_l0"
              FROM "metrics"."metrics_company_overview" AS "t2"
            ) AS "t38"
            INNER JOIN (
              SELECT
                "t1"."metric_date" AS "_rk0",
                "t1"."metric_name" AS "_rk1",
                "t1"."importance_tier" AS "_r0"
              FROM "metrics"."metrics_unified_domains" AS "t1"
              WHERE
                "t1"."entity_type" = 'company'
            ) AS "t68"
              ON "t38"."_lk0" = "t68"."_rk0" AND "t38"."_lk1" = "t68"."_rk1"
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
            )
        ) AS "t111"
      ) AS "t122"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a figure by account' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE(CAST("t112"."_lk0" AS TEXT), CAST("t112"."_rk0" AS TEXT)),
            COALESCE("t112"."_lk1", "t112"."_rk1"),
            COALESCE("t112"."_lk2", "t112"."_rk2")
          ) AS "entity_key",
          CASE
            WHEN "t112"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t112"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t112"."_l0" IS NOT DISTINCT FROM "t112"."_r0"
            THEN ''
            ELSE 'metric_value '
          END || CASE
            WHEN "t112"."_l1" IS NOT DISTINCT FROM "t112"."_r1"
            THEN ''
            ELSE 'importance_tier '
          END || CASE WHEN "t112"."_l2" IS NOT DISTINCT FROM "t112"."_r2" THEN '' ELSE 'domain ' END || CASE WHEN "t112"."_l3" IS NOT DISTINCT FROM "t112"."_r3" THEN '' ELSE 'unit ' END AS "differences"
        FROM (
          SELECT
            "t67"."_lk0",
            "t67"."_lk1",
            "t67"."_lk2",
            "t67"."_l0",
            "t67"."_l1",
            "t67"."_l2",
            "t67"."_l3",
            "t106"."_rk0",
            "t106"."_rk1",
            "t106"."_rk2",
            "t106"."_r0",
            "t106"."_r1",
            "t106"."_r2",
            "t106"."_r3"
          FROM (
            SELECT
              "t1"."metric_date" AS "_lk0",
              "t1"."metric_name" AS "_lk1",
              "t1"."entity_id" AS "_lk2",
              "t1"."metric_value" AS "_l0",
              "t1"."importance_tier" AS "_l1",
              "t1"."domain" AS "_l2",
              "t1"."unit" AS "_l3"
            FROM "metrics"."metrics_unified_domains" AS "t1"
            WHERE
              "t1"."entity_type" = 'account'
          ) AS "t67"
          FULL OUTER JOIN (
            SELECT
              "t92"."metric_date" AS "_rk0",
              "t92"."metric_name" AS "_rk1",
              "t92"."entity_id" AS "_rk2",
              "t92"."value" AS "_r0",
              CASE "t92"."metric_name"
                WHEN 'monthly_recurring_revenue'
                THEN 'tier_1'
                WHEN 'customer_health_score'
                THEN 'tier_1'
                WHEN 'churn_risk_score'
                THEN 'tier_1'
                WHEN 'monthly_active_users'
                THEN 'tier_2'
                WHEN 'open_tickets'
                THEN 'tier_2'
                ELSE CAST(NULL AS TEXT)
              END AS "_r1",
              CASE "t92"."metric_name"
                WHEN 'monthly_recurring_revenue'
                THEN 'revenue'
                WHEN 'customer_health_score'
                THEN 'customer_success'
                WHEN 'churn_risk_score'
                THEN 'customer_success'
                WHEN 'monthly_active_users'
                THEN 'product'
                WHEN 'open_tickets'
                THEN 'customer_success'
                ELSE CAST(NULL AS TEXT)
              END AS "_r2",
              CASE "t92"."metric_name"
                WHEN 'monthly_recurring_revenue'
                THEN 'USD per month'
                WHEN 'customer_health_score'
                THEN 'points 0-100'
                WHEN 'churn_risk_score'
                THEN 'points 0-100'
                WHEN 'monthly_active_users'
                THEN 'users'
                WHEN 'open_tickets'
                THEN 'tickets'
                ELSE CAST(NULL AS TEXT)
              END AS "_r3"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."metric_date",
                    "t5"."account_id" AS "entity_id",
                    'churn_risk_score' AS "metric_name",
                    "t5"."churn_risk_score" AS "value"
                  FROM "metrics"."metrics_customer_success" AS "t5"
                ) AS "t14"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."metric_date",
                    "t5"."account_id" AS "entity_id",
                    'monthly_active_users' AS "metric_name",
                    CAST("t5"."monthly_active_users" AS DOUBLE) AS "value"
                  FROM "metrics"."metrics_customer_success" AS "t5"
                ) AS "t45"
              ) AS "t73"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."metric_date",
                    "t5"."account_id" AS "entity_id",
                    'open_tickets' AS "metric_name",
                    CAST("t5"."open_tickets" AS DOUBLE) AS "value"
                  FROM "metrics"."metrics_customer_success" AS "t5"
                ) AS "t46"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t5"."metric_date",
                      "t5"."account_id" AS "entity_id",
                      'monthly_recurring_revenue' AS "metric_name",
                      CAST("t5"."monthly_recurring_revenue" AS DOUBLE) AS "value"
                    FROM "metrics"."metrics_customer_success" AS "t5"
                  ) AS "t47"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t5"."metric_date",
                      "t5"."account_id" AS "entity_id",
                      'customer_health_score' AS "metric_name",
                      "t5"."customer_health_score" AS "value"
                    FROM "metrics"."metrics_customer_success" AS "t5"
                  ) AS "t15"
                ) AS "t74"
              ) AS "t86"
            ) AS "t92"
            WHERE
              "t92"."value" IS NOT NULL
          ) AS "t106"
            ON "t67"."_lk0" = "t106"."_rk0"
            AND "t67"."_lk1" = "t106"."_rk1"
            AND "t67"."_lk2" = "t106"."_rk2"
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
            AND "t112"."_l1" IS NOT DISTINCT FROM "t112"."_r1"
            AND "t112"."_l2" IS NOT DISTINCT FROM "t112"."_r2"
            AND "t112"."_l3" IS NOT DISTINCT FROM "t112"."_r3"
          )
      ) AS "t120"
    ) AS "t123"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a figure by owner' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE(CAST("t110"."_lk0" AS TEXT), CAST("t110"."_rk0" AS TEXT)),
          COALESCE("t110"."_lk1", "t110"."_rk1"),
          COALESCE("t110"."_lk2", "t110"."_rk2")
        ) AS "entity_key",
        CASE
          WHEN "t110"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t110"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t110"."_l0" IS NOT DISTINCT FROM "t110"."_r0"
          THEN ''
          ELSE 'metric_value '
        END || CASE
          WHEN "t110"."_l1" IS NOT DISTINCT FROM "t110"."_r1"
          THEN ''
          ELSE 'importance_tier '
        END || CASE WHEN "t110"."_l2" IS NOT DISTINCT FROM "t110"."_r2" THEN '' ELSE 'domain ' END || CASE WHEN "t110"."_l3" IS NOT DISTINCT FROM "t110"."_r3" THEN '' ELSE 'unit ' END AS "differences"
      FROM (
        SELECT
          "t66"."_lk0",
          "t66"."_lk1",
          "t66"."_lk2",
          "t66"."_l0",
          "t66"."_l1",
          "t66"."_l2",
          "t66"."_l3",
          "t104"."_rk0",
          "t104"."_rk1",
          "t104"."_rk2",
          "t104"."_r0",
          "t104"."_r1",
          "t104"."_r2",
          "t104"."_r3"
        FROM (
          SELECT
            "t1"."metric_date" AS "_lk0",
            "t1"."metric_name" AS "_lk1",
            "t1"."entity_id" AS "_lk2",
            "t1"."metric_value" AS "_l0",
            "t1"."importance_tier" AS "_l1",
            "t1"."domain" AS "_l2",
            "t1"."unit" AS "_l3"
          FROM "metrics"."metrics_unified_domains" AS "t1"
          WHERE
            "t1"."entity_type" = 'owner'
        ) AS "t66"
        FULL OUTER JOIN (
          SELECT
            "t85"."metric_date" AS "_rk0",
            "t85"."metric_name" AS "_rk1",
            "t85"."entity_id" AS "_rk2",
            "t85"."value" AS "_r0",
            CASE "t85"."metric_name"
              WHEN 'pipeline_value'
              THEN 'tier_1'
              WHEN 'open_deals'
              THEN 'tier_2'
              WHEN 'revenue_won_90d'
              THEN 'tier_2'
              WHEN 'win_rate_90d_pct'
              THEN 'tier_2'
              ELSE CAST(NULL AS TEXT)
            END AS "_r1",
            CASE "t85"."metric_name"
              WHEN 'pipeline_value'
              THEN 'sales'
              WHEN 'open_deals'
              THEN 'sales'
              WHEN 'revenue_won_90d'
              THEN 'sales'
              WHEN 'win_rate_90d_pct'
              THEN 'sales'
              ELSE CAST(NULL AS TEXT)
            END AS "_r2",
            CASE "t85"."metric_name"
              WHEN 'pipeline_value'
              THEN 'USD'
              WHEN 'open_deals'
              THEN 'deals'
              WHEN 'revenue_won_90d'
              THEN 'USD'
              WHEN 'win_rate_90d_pct'
              THEN 'percent'
              ELSE CAST(NULL AS TEXT)
            END AS "_r3"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t4"."metric_date",
                  "t4"."owner_id" AS "entity_id",
                  'pipeline_value' AS "metric_name",
                  CAST("t4"."pipeline_value" AS DOUBLE) AS "value"
                FROM "metrics"."metrics_sales" AS "t4"
              ) AS "t42"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t4"."metric_date",
                  "t4"."owner_id" AS "entity_id",
                  'open_deals' AS "metric_name",
                  CAST("t4"."open_deals" AS DOUBLE) AS "value"
                FROM "metrics"."metrics_sales" AS "t4"
              ) AS "t43"
            ) AS "t71"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t4"."metric_date",
                  "t4"."owner_id" AS "entity_id",
                  'revenue_won_90d' AS "metric_name",
                  CAST("t4"."revenue_won_90d" AS DOUBLE) AS "value"
                FROM "metrics"."metrics_sales" AS "t4"
              ) AS "t44"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t4"."metric_date",
                  "t4"."owner_id" AS "entity_id",
                  'win_rate_90d_pct' AS "metric_name",
                  "t4"."win_rate_90d_pct" AS "value"
                FROM "metrics"."metrics_sales" AS "t4"
              ) AS "t13"
            ) AS "t72"
          ) AS "t85"
          WHERE
            "t85"."value" IS NOT NULL
        ) AS "t104"
          ON "t66"."_lk0" = "t104"."_rk0"
          AND "t66"."_lk1" = "t104"."_rk1"
          AND "t66"."_lk2" = "t104"."_rk2"
      ) AS "t110"
      WHERE
        NOT (
          (
            "t110"."_lk0" IS NOT NULL
          )
          AND (
            "t110"."_rk0" IS NOT NULL
          )
          AND "t110"."_l0" IS NOT DISTINCT FROM "t110"."_r0"
          AND "t110"."_l1" IS NOT DISTINCT FROM "t110"."_r1"
          AND "t110"."_l2" IS NOT DISTINCT FROM "t110"."_r2"
          AND "t110"."_l3" IS NOT DISTINCT FROM "t110"."_r3"
        )
    ) AS "t118"
  ) AS "t124"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a figure by channel' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE(CAST("t109"."_lk0" AS TEXT), CAST("t109"."_rk0" AS TEXT)),
        COALESCE("t109"."_lk1", "t109"."_rk1"),
        COALESCE("t109"."_lk2", "t109"."_rk2")
      ) AS "entity_key",
      CASE
        WHEN "t109"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t109"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t109"."_l0" IS NOT DISTINCT FROM "t109"."_r0"
        THEN ''
        ELSE 'metric_value '
      END || CASE
        WHEN "t109"."_l1" IS NOT DISTINCT FROM "t109"."_r1"
        THEN ''
        ELSE 'importance_tier '
      END || CASE WHEN "t109"."_l2" IS NOT DISTINCT FROM "t109"."_r2" THEN '' ELSE 'domain ' END || CASE WHEN "t109"."_l3" IS NOT DISTINCT FROM "t109"."_r3" THEN '' ELSE 'unit ' END AS "differences"
    FROM (
      SELECT
        "t65"."_lk0",
        "t65"."_lk1",
        "t65"."_lk2",
        "t65"."_l0",
        "t65"."_l1",
        "t65"."_l2",
        "t65"."_l3",
        "t103"."_rk0",
        "t103"."_rk1",
        "t103"."_rk2",
        "t103"."_r0",
        "t103"."_r1",
        "t103"."_r2",
        "t103"."_r3"
      FROM (
        SELECT
          "t1"."metric_date" AS "_lk0",
          "t1"."metric_name" AS "_lk1",
          "t1"."entity_id" AS "_lk2",
          "t1"."metric_value" AS "_l0",
          "t1"."importance_tier" AS "_l1",
          "t1"."domain" AS "_l2",
          "t1"."unit" AS "_l3"
        FROM "metrics"."metrics_unified_domains" AS "t1"
        WHERE
          "t1"."entity_type" = 'channel'
      ) AS "t65"
      FULL OUTER JOIN (
        SELECT
          "t84"."metric_date" AS "_rk0",
          "t84"."metric_name" AS "_rk1",
          "t84"."entity_id" AS "_rk2",
          "t84"."value" AS "_r0",
          CASE "t84"."metric_name"
            WHEN 'spend_30d'
            THEN 'tier_2'
            WHEN 'mqls_30d'
            THEN 'tier_2'
            WHEN 'attributed_conversions_linear_30d'
            THEN 'tier_3'
            WHEN 'roas_linear'
            THEN 'tier_3'
            ELSE CAST(NULL AS TEXT)
          END AS "_r1",
          CASE "t84"."metric_name"
            WHEN 'spend_30d'
            THEN 'marketing'
            WHEN 'mqls_30d'
            THEN 'marketing'
            WHEN 'attributed_conversions_linear_30d'
            THEN 'marketing'
            WHEN 'roas_linear'
            THEN 'marketing'
            ELSE CAST(NULL AS TEXT)
          END AS "_r2",
          CASE "t84"."metric_name"
            WHEN 'spend_30d'
            THEN 'USD'
            WHEN 'mqls_30d'
            THEN 'leads'
            WHEN 'attributed_conversions_linear_30d'
            THEN 'conversions'
            WHEN 'roas_linear'
            THEN 'ratio'
            ELSE CAST(NULL AS TEXT)
          END AS "_r3"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                "t3"."channel" AS "entity_id",
                'spend_30d' AS "metric_name",
                "t3"."spend_30d" AS "value"
              FROM "metrics"."metrics_marketing" AS "t3"
            ) AS "t10"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                "t3"."channel" AS "entity_id",
                'mqls_30d' AS "metric_name",
                CAST("t3"."mqls_30d" AS DOUBLE) AS "value"
              FROM "metrics"."metrics_marketing" AS "t3"
            ) AS "t41"
          ) AS "t70"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                "t3"."channel" AS "entity_id",
                'attributed_conversions_linear_30d' AS "metric_name",
                "t3"."attributed_conversions_linear_30d" AS "value"
              FROM "metrics"."metrics_marketing" AS "t3"
            ) AS "t11"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                "t3"."channel" AS "entity_id",
                'roas_linear' AS "metric_name",
                "t3"."roas_linear" AS "value"
              FROM "metrics"."metrics_marketing" AS "t3"
            ) AS "t12"
          ) AS "t40"
        ) AS "t84"
        WHERE
          "t84"."value" IS NOT NULL
      ) AS "t103"
        ON "t65"."_lk0" = "t103"."_rk0"
        AND "t65"."_lk1" = "t103"."_rk1"
        AND "t65"."_lk2" = "t103"."_rk2"
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
        AND "t109"."_l2" IS NOT DISTINCT FROM "t109"."_r2"
        AND "t109"."_l3" IS NOT DISTINCT FROM "t109"."_r3"
      )
  ) AS "t117"
) AS "t125"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a change = the difference of two days' AS "statement",
    COALESCE(CAST("t63"."metric_date" AS TEXT), 'null') || '|' || COALESCE("t63"."metric_name", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t63"."value_1d_ago" IS NOT DISTINCT FROM "t63"."lag_1"
      )
      THEN 'value_1d_ago; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t63"."change_1d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_1d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_1d" - (
            "t63"."current_value" - "t63"."value_1d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_1d"), ABS("t63"."current_value" - "t63"."value_1d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'change_1d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            ABS("t63"."value_1d_ago") IS NULL
          )
          OR (
            ABS("t63"."value_1d_ago") = 0
          )
          OR (
            "t63"."change_1d" IS NULL
          )
          THEN (
            "t63"."change_1d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t63"."change_1d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t63"."change_1d_pct" / 100.0
                  ) * ABS("t63"."value_1d_ago")
                ) IS NULL
              )
              AND (
                "t63"."change_1d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t63"."change_1d_pct" / 100.0
                  ) * ABS("t63"."value_1d_ago")
                ) - "t63"."change_1d"
              ) <= (
                GREATEST(
                  ABS((
                    "t63"."change_1d_pct" / 100.0
                  ) * ABS("t63"."value_1d_ago")),
                  ABS("t63"."change_1d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'change_1d_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t63"."value_7d_ago" IS NOT DISTINCT FROM "t63"."lag_7"
      )
      THEN 'value_7d_ago; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t63"."change_7d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_7d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_7d" - (
            "t63"."current_value" - "t63"."value_7d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_7d"), ABS("t63"."current_value" - "t63"."value_7d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'change_7d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            ABS("t63"."value_7d_ago") IS NULL
          )
          OR (
            ABS("t63"."value_7d_ago") = 0
          )
          OR (
            "t63"."change_7d" IS NULL
          )
          THEN (
            "t63"."change_7d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t63"."change_7d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t63"."change_7d_pct" / 100.0
                  ) * ABS("t63"."value_7d_ago")
                ) IS NULL
              )
              AND (
                "t63"."change_7d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t63"."change_7d_pct" / 100.0
                  ) * ABS("t63"."value_7d_ago")
                ) - "t63"."change_7d"
              ) <= (
                GREATEST(
                  ABS((
                    "t63"."change_7d_pct" / 100.0
                  ) * ABS("t63"."value_7d_ago")),
                  ABS("t63"."change_7d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'change_7d_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t63"."value_30d_ago" IS NOT DISTINCT FROM "t63"."lag_30"
      )
      THEN 'value_30d_ago; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t63"."change_30d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_30d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_30d" - (
            "t63"."current_value" - "t63"."value_30d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_30d"), ABS("t63"."current_value" - "t63"."value_30d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'change_30d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            ABS("t63"."value_30d_ago") IS NULL
          )
          OR (
            ABS("t63"."value_30d_ago") = 0
          )
          OR (
            "t63"."change_30d" IS NULL
          )
          THEN (
            "t63"."change_30d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t63"."change_30d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t63"."change_30d_pct" / 100.0
                  ) * ABS("t63"."value_30d_ago")
                ) IS NULL
              )
              AND (
                "t63"."change_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t63"."change_30d_pct" / 100.0
                  ) * ABS("t63"."value_30d_ago")
                ) - "t63"."change_30d"
              ) <= (
                GREATEST(
                  ABS((
                    "t63"."change_30d_pct" / 100.0
                  ) * ABS("t63"."value_30d_ago")),
                  ABS("t63"."change_30d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'change_30d_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t63"."value_365d_ago" IS NOT DISTINCT FROM "t63"."lag_365"
      )
      THEN 'value_365d_ago; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t63"."change_365d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_365d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_365d" - (
            "t63"."current_value" - "t63"."value_365d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_365d"), ABS("t63"."current_value" - "t63"."value_365d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'change_365d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            ABS("t63"."value_365d_ago") IS NULL
          )
          OR (
            ABS("t63"."value_365d_ago") = 0
          )
          OR (
            "t63"."change_365d" IS NULL
          )
          THEN (
            "t63"."change_365d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t63"."change_365d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t63"."change_365d_pct" / 100.0
                  ) * ABS("t63"."value_365d_ago")
                ) IS NULL
              )
              AND (
                "t63"."change_365d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t63"."change_365d_pct" / 100.0
                  ) * ABS("t63"."value_365d_ago")
                ) - "t63"."change_365d"
              ) <= (
                GREATEST(
                  ABS((
                    "t63"."change_365d_pct" / 100.0
                  ) * ABS("t63"."value_365d_ago")),
                  ABS("t63"."change_365d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'change_365d_pct; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t0"."metric_date",
      "t0"."date",
      "t0"."metric_name",
      "t0"."metric_label",
      "t0"."domain",
      "t0"."unit",
      "t0"."current_value",
      "t0"."value_1d_ago",
      "t0"."value_7d_ago",
      "t0"."value_30d_ago",
      "t0"."value_365d_ago",
      "t0"."change_1d",
      "t0"."change_7d",
      "t0"."change_30d",
      "t0"."change_365d",
      "t0"."change_1d_pct",
      "t0"."change_7d_pct",
      "t0"."change_30d_pct",
      "t0"."change_365d_pct",
      LAG("t0"."current_value", 1) OVER (
        PARTITION BY "t0"."metric_name"
        ORDER BY "t0"."metric_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "lag_1",
      LAG("t0"."current_value", 7) OVER (
        PARTITION BY "t0"."metric_name"
        ORDER BY "t0"."metric_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "lag_7",
      LAG("t0"."current_value", 30) OVER (
        PARTITION BY "t0"."metric_name"
        ORDER BY "t0"."metric_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "lag_30",
      LAG("t0"."current_value", 365) OVER (
        PARTITION BY "t0"."metric_name"
        ORDER BY "t0"."metric_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "lag_365"
    FROM "metrics"."metrics_api" AS "t0"
  ) AS "t63"
  WHERE
    NOT (
      "t63"."value_1d_ago" IS NOT DISTINCT FROM "t63"."lag_1"
      AND (
        (
          (
            "t63"."change_1d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_1d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_1d" - (
            "t63"."current_value" - "t63"."value_1d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_1d"), ABS("t63"."current_value" - "t63"."value_1d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND CASE
        WHEN (
          ABS("t63"."value_1d_ago") IS NULL
        )
        OR (
          ABS("t63"."value_1d_ago") = 0
        )
        OR (
          "t63"."change_1d" IS NULL
        )
        THEN (
          "t63"."change_1d_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t63"."change_1d_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t63"."change_1d_pct" / 100.0
                ) * ABS("t63"."value_1d_ago")
              ) IS NULL
            )
            AND (
              "t63"."change_1d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t63"."change_1d_pct" / 100.0
                ) * ABS("t63"."value_1d_ago")
              ) - "t63"."change_1d"
            ) <= (
              GREATEST(
                ABS((
                  "t63"."change_1d_pct" / 100.0
                ) * ABS("t63"."value_1d_ago")),
                ABS("t63"."change_1d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND "t63"."value_7d_ago" IS NOT DISTINCT FROM "t63"."lag_7"
      AND (
        (
          (
            "t63"."change_7d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_7d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_7d" - (
            "t63"."current_value" - "t63"."value_7d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_7d"), ABS("t63"."current_value" - "t63"."value_7d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND CASE
        WHEN (
          ABS("t63"."value_7d_ago") IS NULL
        )
        OR (
          ABS("t63"."value_7d_ago") = 0
        )
        OR (
          "t63"."change_7d" IS NULL
        )
        THEN (
          "t63"."change_7d_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t63"."change_7d_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t63"."change_7d_pct" / 100.0
                ) * ABS("t63"."value_7d_ago")
              ) IS NULL
            )
            AND (
              "t63"."change_7d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t63"."change_7d_pct" / 100.0
                ) * ABS("t63"."value_7d_ago")
              ) - "t63"."change_7d"
            ) <= (
              GREATEST(
                ABS((
                  "t63"."change_7d_pct" / 100.0
                ) * ABS("t63"."value_7d_ago")),
                ABS("t63"."change_7d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND "t63"."value_30d_ago" IS NOT DISTINCT FROM "t63"."lag_30"
      AND (
        (
          (
            "t63"."change_30d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_30d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_30d" - (
            "t63"."current_value" - "t63"."value_30d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_30d"), ABS("t63"."current_value" - "t63"."value_30d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND CASE
        WHEN (
          ABS("t63"."value_30d_ago") IS NULL
        )
        OR (
          ABS("t63"."value_30d_ago") = 0
        )
        OR (
          "t63"."change_30d" IS NULL
        )
        THEN (
          "t63"."change_30d_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t63"."change_30d_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t63"."change_30d_pct" / 100.0
                ) * ABS("t63"."value_30d_ago")
              ) IS NULL
            )
            AND (
              "t63"."change_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t63"."change_30d_pct" / 100.0
                ) * ABS("t63"."value_30d_ago")
              ) - "t63"."change_30d"
            ) <= (
              GREATEST(
                ABS((
                  "t63"."change_30d_pct" / 100.0
                ) * ABS("t63"."value_30d_ago")),
                ABS("t63"."change_30d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND "t63"."value_365d_ago" IS NOT DISTINCT FROM "t63"."lag_365"
      AND (
        (
          (
            "t63"."change_365d" IS NULL
          )
          AND (
            (
              "t63"."current_value" - "t63"."value_365d_ago"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t63"."change_365d" - (
            "t63"."current_value" - "t63"."value_365d_ago"
          )) <= (
            GREATEST(ABS("t63"."change_365d"), ABS("t63"."current_value" - "t63"."value_365d_ago"), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND CASE
        WHEN (
          ABS("t63"."value_365d_ago") IS NULL
        )
        OR (
          ABS("t63"."value_365d_ago") = 0
        )
        OR (
          "t63"."change_365d" IS NULL
        )
        THEN (
          "t63"."change_365d_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t63"."change_365d_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t63"."change_365d_pct" / 100.0
                ) * ABS("t63"."value_365d_ago")
              ) IS NULL
            )
            AND (
              "t63"."change_365d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t63"."change_365d_pct" / 100.0
                ) * ABS("t63"."value_365d_ago")
              ) - "t63"."change_365d"
            ) <= (
              GREATEST(
                ABS((
                  "t63"."change_365d_pct" / 100.0
                ) * ABS("t63"."value_365d_ago")),
                ABS("t63"."change_365d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
    )
) AS "t126"
