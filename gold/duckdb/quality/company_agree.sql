WITH "t41" AS (
  SELECT
    "t3"."metric_date",
    SUM("t3"."pipeline_value") AS "pipeline_value",
    SUM("t3"."weighted_pipeline") AS "weighted_pipeline",
    CAST(SUM("t3"."deals_won_90d") AS BIGINT) AS "won",
    CAST(SUM("t3"."deals_lost_90d") AS BIGINT) AS "lost",
    SUM("t3"."revenue_won_90d") AS "earned"
  FROM "metrics"."metrics_sales" AS "t3"
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
                      'the company has every day' AS "statement",
                      CONCAT_WS('|', COALESCE(CAST("t65"."_lk0" AS TEXT), CAST("t65"."_rk0" AS TEXT))) AS "entity_key",
                      CASE
                        WHEN "t65"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t65"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END AS "differences"
                    FROM (
                      SELECT
                        "t28"."_lk0",
                        "t47"."_rk0"
                      FROM (
                        SELECT
                          "t0"."metric_date" AS "_lk0"
                        FROM "metrics"."metrics_unified" AS "t0"
                      ) AS "t28"
                      FULL OUTER JOIN (
                        SELECT
                          "t8"."day" AS "_rk0"
                        FROM "timeline"."days" AS "t8"
                        WHERE
                          "t8"."is_company_day"
                      ) AS "t47"
                        ON "t28"."_lk0" = "t47"."_rk0"
                    ) AS "t65"
                    WHERE
                      NOT (
                        (
                          "t65"."_lk0" IS NOT NULL
                        ) AND (
                          "t65"."_rk0" IS NOT NULL
                        )
                      )
                  ) AS "t78"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'the company = metrics_revenue' AS "statement",
                      CONCAT_WS('|', COALESCE(CAST("t59"."_lk0" AS TEXT), CAST("t59"."_rk0" AS TEXT))) AS "entity_key",
                      CASE
                        WHEN "t59"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t59"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE WHEN "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0" THEN '' ELSE 'total_mrr ' END || CASE
                        WHEN "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1"
                        THEN ''
                        ELSE 'net_new_mrr '
                      END || CASE
                        WHEN "t59"."_l2" IS NOT DISTINCT FROM "t59"."_r2"
                        THEN ''
                        ELSE 'active_customers '
                      END || CASE WHEN "t59"."_l3" IS NOT DISTINCT FROM "t59"."_r3" THEN '' ELSE 'arpa ' END || CASE
                        WHEN "t59"."_l4" IS NOT DISTINCT FROM "t59"."_r4"
                        THEN ''
                        ELSE 'nrr_12m_pct '
                      END || CASE
                        WHEN "t59"."_l5" IS NOT DISTINCT FROM "t59"."_r5"
                        THEN ''
                        ELSE 'grr_12m_pct '
                      END || CASE
                        WHEN "t59"."_l6" IS NOT DISTINCT FROM "t59"."_r6"
                        THEN ''
                        ELSE 'customer_churn_rate_30d_pct '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t37"."_lk0",
                        "t37"."_l0",
                        "t37"."_l1",
                        "t37"."_l2",
                        "t37"."_l3",
                        "t37"."_l4",
                        "t37"."_l5",
                        "t37"."_l6",
                        "t39"."_rk0",
                        "t39"."_r0",
                        "t39"."_r1",
                        "t39"."_r2",
                        "t39"."_r3",
                        "t39"."_r4",
                        "t39"."_r5",
                        "t39"."_r6"
                      FROM (
                        SELECT
                          "t0"."metric_date" AS "_lk0",
                          "t0"."total_mrr" AS "_l0",
                          "t0"."net_new_mrr" AS "_l1",
                          "t0"."active_customers" AS "_l2",
                          "t0"."arpa" AS "_l3",
                          "t0"."nrr_12m_pct" AS "_l4",
                          "t0"."grr_12m_pct" AS "_l5",
                          "t0"."customer_churn_rate_30d_pct" AS "_l6"
                        FROM "metrics"."metrics_unified" AS "t0"
                      ) AS "t37"
                      LEFT OUTER JOIN (
                        SELECT
                          "t1"."metric_date" AS "_rk0",
                          "t1"."total_mrr" AS "_r0",
                          "t1"."net_new_mrr" AS "_r1",
                          "t1"."active_customers" AS "_r2",
                          "t1"."arpa" AS "_r3",
                          "t1"."nrr_12m_pct" AS "_r4",
                          "t1"."grr_12m_pct" AS "_r5",
                          "t1"."customer_churn_rate_30d_pct" AS "_r6"
                        FROM "metrics"."metrics_revenue" AS "t1"
                      ) AS "t39"
                        ON "t37"."_lk0" = "t39"."_rk0"
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
                        AND "t59"."_l2" IS NOT DISTINCT FROM "t59"."_r2"
                        AND "t59"."_l3" IS NOT DISTINCT FROM "t59"."_r3"
                        AND "t59"."_l4" IS NOT DISTINCT FROM "t59"."_r4"
                        AND "t59"."_l5" IS NOT DISTINCT FROM "t59"."_r5"
                        AND "t59"."_l6" IS NOT DISTINCT FROM "t59"."_r6"
                      )
                  ) AS "t94"
                ) AS "t96"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'the company = metrics_product_analytics' AS "statement",
                    CONCAT_WS('|', COALESCE(CAST("t64"."_lk0" AS TEXT), CAST("t64"."_rk0" AS TEXT))) AS "entity_key",
                    CASE
                      WHEN "t64"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t64"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE WHEN "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0" THEN '' ELSE 'dau ' END || CASE WHEN "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1" THEN '' ELSE 'mau ' END || CASE
                      WHEN "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
                      THEN ''
                      ELSE 'dau_mau_ratio_pct '
                    END || CASE
                      WHEN "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
                      THEN ''
                      ELSE 'feature_adoption_rate_pct '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t36"."_lk0",
                      "t36"."_l0",
                      "t36"."_l1",
                      "t36"."_l2",
                      "t36"."_l3",
                      "t45"."_rk0",
                      "t45"."_r0",
                      "t45"."_r1",
                      "t45"."_r2",
                      "t45"."_r3"
                    FROM (
                      SELECT
                        "t0"."metric_date" AS "_lk0",
                        "t0"."dau" AS "_l0",
                        "t0"."mau" AS "_l1",
                        "t0"."dau_mau_ratio_pct" AS "_l2",
                        "t0"."feature_adoption_rate_pct" AS "_l3"
                      FROM "metrics"."metrics_unified" AS "t0"
                    ) AS "t36"
                    LEFT OUTER JOIN (
                      SELECT
                        "t6"."metric_date" AS "_rk0",
                        "t6"."daily_active_users" AS "_r0",
                        "t6"."monthly_active_users" AS "_r1",
                        "t6"."dau_mau_ratio_pct" AS "_r2",
                        "t6"."feature_adoption_rate_pct" AS "_r3"
                      FROM "metrics"."metrics_product_analytics" AS "t6"
                    ) AS "t45"
                      ON "t36"."_lk0" = "t45"."_rk0"
                  ) AS "t64"
                  WHERE
                    NOT (
                      (
                        "t64"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t64"."_rk0" IS NOT NULL
                      )
                      AND "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
                      AND "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1"
                      AND "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
                      AND "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
                    )
                ) AS "t89"
              ) AS "t97"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the company = metrics_operations' AS "statement",
                  CONCAT_WS('|', COALESCE(CAST("t63"."_lk0" AS TEXT), CAST("t63"."_rk0" AS TEXT))) AS "entity_key",
                  CASE
                    WHEN "t63"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t63"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t63"."_l0" IS NOT DISTINCT FROM "t63"."_r0"
                    THEN ''
                    ELSE 'device_availability_pct '
                  END || CASE
                    WHEN "t63"."_l1" IS NOT DISTINCT FROM "t63"."_r1"
                    THEN ''
                    ELSE 'pour_volume_liters '
                  END AS "differences"
                FROM (
                  SELECT
                    "t35"."_lk0",
                    "t35"."_l0",
                    "t35"."_l1",
                    "t44"."_rk0",
                    "t44"."_r0",
                    "t44"."_r1"
                  FROM (
                    SELECT
                      "t0"."metric_date" AS "_lk0",
                      "t0"."device_availability_pct" AS "_l0",
                      "t0"."pour_volume_liters" AS "_l1"
                    FROM "metrics"."metrics_unified" AS "t0"
                  ) AS "t35"
                  LEFT OUTER JOIN (
                    SELECT
                      "t5"."metric_date" AS "_rk0",
                      "t5"."device_availability_pct" AS "_r0",
                      "t5"."pour_volume_liters" AS "_r1"
                    FROM "metrics"."metrics_operations" AS "t5"
                  ) AS "t44"
                    ON "t35"."_lk0" = "t44"."_rk0"
                ) AS "t63"
                WHERE
                  NOT (
                    (
                      "t63"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t63"."_rk0" IS NOT NULL
                    )
                    AND "t63"."_l0" IS NOT DISTINCT FROM "t63"."_r0"
                    AND "t63"."_l1" IS NOT DISTINCT FROM "t63"."_r1"
                  )
              ) AS "t84"
            ) AS "t98"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'pipeline of all owners' AS "statement",
                CONCAT_WS('|', COALESCE(CAST("t93"."_lk0" AS TEXT), CAST("t93"."_rk0" AS TEXT))) AS "entity_key",
                CASE
                  WHEN "t93"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t93"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t93"."_l0" IS NOT DISTINCT FROM "t93"."_r0"
                  OR COALESCE(
                    ABS(CAST("t93"."_l0" AS DOUBLE) - CAST("t93"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t93"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'pipeline_value '
                END AS "differences"
              FROM (
                SELECT
                  "t34"."_lk0",
                  "t34"."_l0",
                  "t83"."_rk0",
                  "t83"."_r0"
                FROM (
                  SELECT
                    "t0"."metric_date" AS "_lk0",
                    "t0"."pipeline_value" AS "_l0"
                  FROM "metrics"."metrics_unified" AS "t0"
                ) AS "t34"
                FULL OUTER JOIN (
                  SELECT
                    "t73"."metric_date" AS "_rk0",
                    "t73"."pipeline_value" AS "_r0"
                  FROM (
                    SELECT
                      "t27"."metric_date",
                      COALESCE("t62"."_pipeline_value", 0) AS "pipeline_value"
                    FROM (
                      SELECT
                        "t0"."metric_date"
                      FROM "metrics"."metrics_unified" AS "t0"
                    ) AS "t27"
                    LEFT OUTER JOIN (
                      SELECT
                        "t48"."metric_date" AS "_day",
                        "t48"."pipeline_value" AS "_pipeline_value"
                      FROM "t41" AS "t48"
                    ) AS "t62"
                      ON "t27"."metric_date" = "t62"."_day"
                  ) AS "t73"
                ) AS "t83"
                  ON "t34"."_lk0" = "t83"."_rk0"
              ) AS "t93"
              WHERE
                NOT (
                  (
                    "t93"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t93"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t93"."_l0" IS NOT DISTINCT FROM "t93"."_r0"
                    OR COALESCE(
                      ABS(CAST("t93"."_l0" AS DOUBLE) - CAST("t93"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t93"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t102"
          ) AS "t103"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'accounts at risk' AS "statement",
              CONCAT_WS('|', COALESCE(CAST("t91"."_lk0" AS TEXT), CAST("t91"."_rk0" AS TEXT))) AS "entity_key",
              CASE
                WHEN "t91"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t91"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t91"."_l0" IS NOT DISTINCT FROM "t91"."_r0"
                OR COALESCE(
                  ABS(CAST("t91"."_l0" AS DOUBLE) - CAST("t91"."_r0" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t91"."_l0" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'customers_at_risk '
              END AS "differences"
            FROM (
              SELECT
                "t33"."_lk0",
                "t33"."_l0",
                "t81"."_rk0",
                "t81"."_r0"
              FROM (
                SELECT
                  "t0"."metric_date" AS "_lk0",
                  "t0"."customers_at_risk" AS "_l0"
                FROM "metrics"."metrics_unified" AS "t0"
              ) AS "t33"
              FULL OUTER JOIN (
                SELECT
                  "t69"."metric_date" AS "_rk0",
                  "t69"."customers_at_risk" AS "_r0"
                FROM (
                  SELECT
                    "t27"."metric_date",
                    COALESCE("t57"."_customers_at_risk", 0) AS "customers_at_risk"
                  FROM (
                    SELECT
                      "t0"."metric_date"
                    FROM "metrics"."metrics_unified" AS "t0"
                  ) AS "t27"
                  LEFT OUTER JOIN (
                    SELECT
                      "t43"."metric_date" AS "_day",
                      "t43"."customers_at_risk" AS "_customers_at_risk"
                    FROM (
                      SELECT
                        "t4"."metric_date",
                        COUNT(*) FILTER(WHERE
                          "t4"."is_at_risk") AS "customers_at_risk"
                      FROM "metrics"."metrics_customer_success" AS "t4"
                      GROUP BY
                        1
                    ) AS "t43"
                  ) AS "t57"
                    ON "t27"."metric_date" = "t57"."_day"
                ) AS "t69"
              ) AS "t81"
                ON "t33"."_lk0" = "t81"."_rk0"
            ) AS "t91"
            WHERE
              NOT (
                (
                  "t91"."_lk0" IS NOT NULL
                )
                AND (
                  "t91"."_rk0" IS NOT NULL
                )
                AND (
                  "t91"."_l0" IS NOT DISTINCT FROM "t91"."_r0"
                  OR COALESCE(
                    ABS(CAST("t91"."_l0" AS DOUBLE) - CAST("t91"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t91"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t100"
        ) AS "t105"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'spend and leads of all channels' AS "statement",
            CONCAT_WS('|', COALESCE(CAST("t95"."_lk0" AS TEXT), CAST("t95"."_rk0" AS TEXT))) AS "entity_key",
            CASE
              WHEN "t95"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t95"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t95"."_l0" IS NOT DISTINCT FROM "t95"."_r0"
              OR COALESCE(
                ABS("t95"."_l0" - "t95"."_r0") <= (
                  (
                    ABS("t95"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'marketing_spend_30d '
            END || CASE
              WHEN "t95"."_l1" IS NOT DISTINCT FROM "t95"."_r1"
              OR COALESCE(
                ABS(CAST("t95"."_l1" AS DOUBLE) - CAST("t95"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t95"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_mqls_30d '
            END AS "differences"
          FROM (
            SELECT
              "t32"."_lk0",
              "t32"."_l0",
              "t32"."_l1",
              "t86"."_rk0",
              "t86"."_r0",
              "t86"."_r1"
            FROM (
              SELECT
                "t0"."metric_date" AS "_lk0",
                "t0"."marketing_spend_30d" AS "_l0",
                "t0"."total_mqls_30d" AS "_l1"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t32"
            FULL OUTER JOIN (
              SELECT
                "t79"."metric_date" AS "_rk0",
                "t79"."marketing_spend_30d" AS "_r0",
                "t79"."total_mqls_30d" AS "_r1"
              FROM (
                SELECT
                  "t27"."metric_date",
                  COALESCE("t67"."_marketing_spend_30d", 0) AS "marketing_spend_30d",
                  COALESCE("t67"."_total_mqls_30d", 0) AS "total_mqls_30d"
                FROM (
                  SELECT
                    "t0"."metric_date"
                  FROM "metrics"."metrics_unified" AS "t0"
                ) AS "t27"
                LEFT OUTER JOIN (
                  SELECT
                    "t52"."metric_date" AS "_day",
                    "t52"."marketing_spend_30d" AS "_marketing_spend_30d",
                    "t52"."total_mqls_30d" AS "_total_mqls_30d"
                  FROM (
                    SELECT
                      "t9"."metric_date",
                      CAST(SUM(CAST("t9"."spend_30d" AS DECIMAL(38, 18))) AS DOUBLE) AS "marketing_spend_30d",
                      CAST(SUM("t9"."mqls_30d") AS BIGINT) AS "total_mqls_30d"
                    FROM "metrics"."metrics_marketing" AS "t9"
                    GROUP BY
                      1
                  ) AS "t52"
                ) AS "t67"
                  ON "t27"."metric_date" = "t67"."_day"
              ) AS "t79"
            ) AS "t86"
              ON "t32"."_lk0" = "t86"."_rk0"
          ) AS "t95"
          WHERE
            NOT (
              (
                "t95"."_lk0" IS NOT NULL
              )
              AND (
                "t95"."_rk0" IS NOT NULL
              )
              AND (
                "t95"."_l0" IS NOT DISTINCT FROM "t95"."_r0"
                OR COALESCE(
                  ABS("t95"."_l0" - "t95"."_r0") <= (
                    (
                      ABS("t95"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t95"."_l1" IS NOT DISTINCT FROM "t95"."_r1"
                OR COALESCE(
                  ABS(CAST("t95"."_l1" AS DOUBLE) - CAST("t95"."_r1" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t95"."_l1" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t104"
      ) AS "t106"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'open tickets of all accounts' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t92"."_lk0" AS TEXT), CAST("t92"."_rk0" AS TEXT))) AS "entity_key",
          CASE
            WHEN "t92"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t92"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
            OR COALESCE(
              ABS(CAST("t92"."_l0" AS DOUBLE) - CAST("t92"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t92"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'open_tickets '
          END AS "differences"
        FROM (
          SELECT
            "t31"."_lk0",
            "t31"."_l0",
            "t82"."_rk0",
            "t82"."_r0"
          FROM (
            SELECT
              "t0"."metric_date" AS "_lk0",
              "t0"."open_tickets" AS "_l0"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t31"
          FULL OUTER JOIN (
            SELECT
              "t70"."metric_date" AS "_rk0",
              "t70"."open_tickets" AS "_r0"
            FROM (
              SELECT
                "t27"."metric_date",
                COALESCE("t58"."_open_tickets", 0) AS "open_tickets"
              FROM (
                SELECT
                  "t0"."metric_date"
                FROM "metrics"."metrics_unified" AS "t0"
              ) AS "t27"
              LEFT OUTER JOIN (
                SELECT
                  "t46"."metric_date" AS "_day",
                  "t46"."open_tickets" AS "_open_tickets"
                FROM (
                  SELECT
                    "t7"."day" AS "metric_date",
                    CAST(SUM("t7"."open_tickets") AS BIGINT) AS "open_tickets"
                  FROM "timeline"."ticket_days" AS "t7"
                  GROUP BY
                    1
                ) AS "t46"
              ) AS "t58"
                ON "t27"."metric_date" = "t58"."_day"
            ) AS "t70"
          ) AS "t82"
            ON "t31"."_lk0" = "t82"."_rk0"
        ) AS "t92"
        WHERE
          NOT (
            (
              "t92"."_lk0" IS NOT NULL
            )
            AND (
              "t92"."_rk0" IS NOT NULL
            )
            AND (
              "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
              OR COALESCE(
                ABS(CAST("t92"."_l0" AS DOUBLE) - CAST("t92"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t92"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t101"
    ) AS "t107"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'health of the paying accounts' AS "statement",
        CONCAT_WS('|', COALESCE(CAST("t88"."_lk0" AS TEXT), CAST("t88"."_rk0" AS TEXT))) AS "entity_key",
        CASE
          WHEN "t88"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t88"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t88"."_l0" IS NOT DISTINCT FROM "t88"."_r0"
          OR COALESCE(
            ABS("t88"."_l0" - "t88"."_r0") <= (
              (
                ABS("t88"."_l0") + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'avg_customer_health '
        END AS "differences"
      FROM (
        SELECT
          "t30"."_lk0",
          "t30"."_l0",
          "t75"."_rk0",
          "t75"."_r0"
        FROM (
          SELECT
            "t0"."metric_date" AS "_lk0",
            "t0"."avg_customer_health" AS "_l0"
          FROM "metrics"."metrics_unified" AS "t0"
        ) AS "t30"
        INNER JOIN (
          SELECT
            "t68"."metric_date" AS "_rk0",
            "t68"."avg_customer_health" AS "_r0"
          FROM (
            SELECT
              "t42"."metric_date",
              CAST(SUM(CAST("t42"."customer_health_score" AS DECIMAL(38, 18))) AS DOUBLE) / COUNT(*) AS "avg_customer_health"
            FROM (
              SELECT
                *
              FROM "metrics"."metrics_customer_success" AS "t4"
              WHERE
                "t4"."monthly_recurring_revenue" > 0 AND "t4"."customer_health_score" IS NOT NULL
            ) AS "t42"
            GROUP BY
              1
          ) AS "t68"
        ) AS "t75"
          ON "t30"."_lk0" = "t75"."_rk0"
      ) AS "t88"
      WHERE
        NOT (
          (
            "t88"."_lk0" IS NOT NULL
          )
          AND (
            "t88"."_rk0" IS NOT NULL
          )
          AND (
            "t88"."_l0" IS NOT DISTINCT FROM "t88"."_r0"
            OR COALESCE(
              ABS("t88"."_l0" - "t88"."_r0") <= (
                (
                  ABS("t88"."_l0") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
        )
    ) AS "t99"
  ) AS "t109"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'weighted pipeline of all owners' AS "statement",
      CONCAT_WS('|', COALESCE(CAST("t71"."_lk0" AS TEXT), CAST("t71"."_rk0" AS TEXT))) AS "entity_key",
      CASE
        WHEN "t71"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t71"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t71"."_l0" IS NOT DISTINCT FROM "t71"."_r0"
        THEN ''
        ELSE 'weighted_pipeline '
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
          "t0"."weighted_pipeline" AS "_l0"
        FROM "metrics"."metrics_unified" AS "t0"
      ) AS "t29"
      INNER JOIN (
        SELECT
          "t48"."metric_date" AS "_rk0",
          "t48"."weighted_pipeline" AS "_r0"
        FROM "t41" AS "t48"
      ) AS "t60"
        ON "t29"."_lk0" = "t60"."_rk0"
    ) AS "t71"
    WHERE
      NOT (
        (
          "t71"."_lk0" IS NOT NULL
        )
        AND (
          "t71"."_rk0" IS NOT NULL
        )
        AND "t71"."_l0" IS NOT DISTINCT FROM "t71"."_r0"
      )
  ) AS "t90"
) AS "t110"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'ratios of the company = its parts' AS "statement",
    COALESCE(CAST("t87"."metric_date" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        CASE
          WHEN (
            (
              "t87"."won" + "t87"."lost"
            ) IS NULL
          )
          OR (
            (
              "t87"."won" + "t87"."lost"
            ) = 0
          )
          OR (
            "t87"."won" IS NULL
          )
          THEN (
            "t87"."win_rate_90d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t87"."win_rate_90d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t87"."win_rate_90d_pct" / 100.0
                  ) * CAST("t87"."won" + "t87"."lost" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t87"."won" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t87"."win_rate_90d_pct" / 100.0
                  ) * CAST("t87"."won" + "t87"."lost" AS DOUBLE)
                ) - CAST("t87"."won" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      "t87"."win_rate_90d_pct" / 100.0
                    ) * CAST("t87"."won" + "t87"."lost" AS DOUBLE)
                  ),
                  ABS(CAST("t87"."won" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'win_rate_90d_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t87"."_sold" IS NULL
        )
        OR CASE
          WHEN (
            CAST("t87"."earned" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t87"."earned" AS DOUBLE) = 0
          )
          OR (
            "t87"."pipeline_value" IS NULL
          )
          THEN "t87"."pipeline_coverage" IS NULL
          ELSE (
            "t87"."pipeline_coverage" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t87"."pipeline_coverage" * CAST("t87"."earned" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t87"."pipeline_value" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t87"."pipeline_coverage" * CAST("t87"."earned" AS DOUBLE)
                ) - CAST("t87"."pipeline_value" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t87"."pipeline_coverage" * CAST("t87"."earned" AS DOUBLE)),
                  ABS(CAST("t87"."pipeline_value" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'pipeline_coverage; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t87"."payers_30d" IS NULL
          )
          OR (
            "t87"."payers_30d" = 0
          )
          OR (
            NULLIF("t87"."marketing_spend_30d", 0.0) IS NULL
          )
          THEN "t87"."media_cac" IS NULL
          ELSE (
            "t87"."media_cac" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t87"."media_cac" * CAST("t87"."payers_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                NULLIF("t87"."marketing_spend_30d", 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t87"."media_cac" * CAST("t87"."payers_30d" AS DOUBLE)
                ) - NULLIF("t87"."marketing_spend_30d", 0.0)
              ) <= (
                GREATEST(
                  ABS("t87"."media_cac" * CAST("t87"."payers_30d" AS DOUBLE)),
                  ABS(NULLIF("t87"."marketing_spend_30d", 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'media_cac; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t87"."media_cac" IS NULL
          )
          OR (
            "t87"."media_cac" = 0
          )
          OR (
            "t87"."ltv" IS NULL
          )
          THEN "t87"."ltv_cac_ratio" IS NULL
          ELSE (
            "t87"."ltv_cac_ratio" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t87"."ltv_cac_ratio" * "t87"."media_cac"
                ) IS NULL
              )
              AND (
                "t87"."ltv" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t87"."ltv_cac_ratio" * "t87"."media_cac"
              ) - "t87"."ltv") <= (
                GREATEST(ABS("t87"."ltv_cac_ratio" * "t87"."media_cac"), ABS("t87"."ltv"), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'ltv_cac_ratio; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t72"."metric_date",
      "t72"."date",
      "t72"."total_mrr",
      "t72"."net_new_mrr",
      "t72"."active_customers",
      "t72"."arpa",
      "t72"."nrr_12m_pct",
      "t72"."grr_12m_pct",
      "t72"."customer_churn_rate_30d_pct",
      "t72"."avg_customer_health",
      "t72"."customers_at_risk",
      "t72"."dau",
      "t72"."mau",
      "t72"."dau_mau_ratio_pct",
      "t72"."feature_adoption_rate_pct",
      "t72"."pipeline_value",
      "t72"."weighted_pipeline",
      "t72"."win_rate_90d_pct",
      "t72"."pipeline_coverage",
      "t72"."total_mqls_30d",
      "t72"."marketing_spend_30d",
      "t72"."media_cac",
      "t72"."ltv_cac_ratio",
      "t72"."device_availability_pct",
      "t72"."pour_volume_liters",
      "t72"."open_tickets",
      "t72"."_paid",
      "t72"."payers",
      "t72"."won",
      "t72"."lost",
      "t72"."earned",
      "t72"."_sold",
      "t72"."ltv",
      "t72"."_told",
      CAST(SUM(COALESCE("t72"."payers", 0)) OVER (ORDER BY "t72"."metric_date" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS BIGINT) AS "payers_30d"
    FROM (
      SELECT
        "t10"."metric_date",
        "t10"."date",
        "t10"."total_mrr",
        "t10"."net_new_mrr",
        "t10"."active_customers",
        "t10"."arpa",
        "t10"."nrr_12m_pct",
        "t10"."grr_12m_pct",
        "t10"."customer_churn_rate_30d_pct",
        "t10"."avg_customer_health",
        "t10"."customers_at_risk",
        "t10"."dau",
        "t10"."mau",
        "t10"."dau_mau_ratio_pct",
        "t10"."feature_adoption_rate_pct",
        "t10"."pipeline_value",
        "t10"."weighted_pipeline",
        "t10"."win_rate_90d_pct",
        "t10"."pipeline_coverage",
        "t10"."total_mqls_30d",
        "t10"."marketing_spend_30d",
        "t10"."media_cac",
        "t10"."ltv_cac_ratio",
        "t10"."device_availability_pct",
        "t10"."pour_volume_liters",
        "t10"."open_tickets",
        "t53"."_paid",
        "t53"."payers",
        "t61"."won",
        "t61"."lost",
        "t61"."earned",
        "t61"."_sold",
        "t38"."ltv",
        "t38"."_told"
      FROM "metrics"."metrics_unified" AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t40"."first_paid_date" AS "_paid",
          COUNT(*) AS "payers"
        FROM (
          SELECT
            *
          FROM "timeline"."account_mrr" AS "t2"
          WHERE
            "t2"."first_paid_date" = "t2"."valid_from" AND "t2"."mrr" > 0
        ) AS "t40"
        GROUP BY
          1
      ) AS "t53"
        ON "t10"."metric_date" = "t53"."_paid"
      LEFT OUTER JOIN (
        SELECT
          "t48"."won",
          "t48"."lost",
          "t48"."earned",
          "t48"."metric_date" AS "_sold"
        FROM "t41" AS "t48"
      ) AS "t61"
        ON "t10"."metric_date" = "t61"."_sold"
      LEFT OUTER JOIN (
        SELECT
          "t1"."ltv",
          "t1"."metric_date" AS "_told"
        FROM "metrics"."metrics_revenue" AS "t1"
      ) AS "t38"
        ON "t10"."metric_date" = "t38"."_told"
    ) AS "t72"
  ) AS "t87"
  WHERE
    NOT (
      CASE
        WHEN (
          (
            "t87"."won" + "t87"."lost"
          ) IS NULL
        )
        OR (
          (
            "t87"."won" + "t87"."lost"
          ) = 0
        )
        OR (
          "t87"."won" IS NULL
        )
        THEN (
          "t87"."win_rate_90d_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t87"."win_rate_90d_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t87"."win_rate_90d_pct" / 100.0
                ) * CAST("t87"."won" + "t87"."lost" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t87"."won" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t87"."win_rate_90d_pct" / 100.0
                ) * CAST("t87"."won" + "t87"."lost" AS DOUBLE)
              ) - CAST("t87"."won" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(
                  (
                    "t87"."win_rate_90d_pct" / 100.0
                  ) * CAST("t87"."won" + "t87"."lost" AS DOUBLE)
                ),
                ABS(CAST("t87"."won" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          "t87"."_sold" IS NULL
        )
        OR CASE
          WHEN (
            CAST("t87"."earned" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t87"."earned" AS DOUBLE) = 0
          )
          OR (
            "t87"."pipeline_value" IS NULL
          )
          THEN "t87"."pipeline_coverage" IS NULL
          ELSE (
            "t87"."pipeline_coverage" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t87"."pipeline_coverage" * CAST("t87"."earned" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t87"."pipeline_value" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t87"."pipeline_coverage" * CAST("t87"."earned" AS DOUBLE)
                ) - CAST("t87"."pipeline_value" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t87"."pipeline_coverage" * CAST("t87"."earned" AS DOUBLE)),
                  ABS(CAST("t87"."pipeline_value" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      AND CASE
        WHEN (
          "t87"."payers_30d" IS NULL
        )
        OR (
          "t87"."payers_30d" = 0
        )
        OR (
          NULLIF("t87"."marketing_spend_30d", 0.0) IS NULL
        )
        THEN "t87"."media_cac" IS NULL
        ELSE (
          "t87"."media_cac" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t87"."media_cac" * CAST("t87"."payers_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              NULLIF("t87"."marketing_spend_30d", 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t87"."media_cac" * CAST("t87"."payers_30d" AS DOUBLE)
              ) - NULLIF("t87"."marketing_spend_30d", 0.0)
            ) <= (
              GREATEST(
                ABS("t87"."media_cac" * CAST("t87"."payers_30d" AS DOUBLE)),
                ABS(NULLIF("t87"."marketing_spend_30d", 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t87"."media_cac" IS NULL
        )
        OR (
          "t87"."media_cac" = 0
        )
        OR (
          "t87"."ltv" IS NULL
        )
        THEN "t87"."ltv_cac_ratio" IS NULL
        ELSE (
          "t87"."ltv_cac_ratio" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t87"."ltv_cac_ratio" * "t87"."media_cac"
              ) IS NULL
            )
            AND (
              "t87"."ltv" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t87"."ltv_cac_ratio" * "t87"."media_cac"
            ) - "t87"."ltv") <= (
              GREATEST(ABS("t87"."ltv_cac_ratio" * "t87"."media_cac"), ABS("t87"."ltv"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
    )
) AS "t108"
