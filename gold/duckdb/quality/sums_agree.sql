WITH "t13" AS (
  SELECT
    "t2"."metric_date",
    "t2"."date",
    "t2"."total_mrr",
    "t2"."total_arr",
    "t2"."active_customers",
    "t2"."new_mrr",
    "t2"."expansion_mrr",
    "t2"."contraction_mrr",
    "t2"."churned_mrr",
    "t2"."reactivation_mrr",
    "t2"."net_new_mrr",
    "t2"."arpa",
    "t2"."median_mrr",
    "t2"."mrr_growth_30d_pct",
    "t2"."customer_churn_rate_30d_pct",
    "t2"."revenue_churn_rate_30d_pct",
    "t2"."nrr_12m_pct",
    "t2"."grr_12m_pct",
    "t2"."quick_ratio_30d",
    "t2"."ltv",
    "t2"."mrr_at_risk",
    "t2"."mrr_top10_share_pct",
    "t2"."collected_30d",
    "t2"."payment_success_rate_30d_pct",
    "t2"."mrr_stripe",
    "t2"."mrr_reconciliation_gap",
    LAG("t2"."total_mrr") OVER (
      ORDER BY "t2"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "before"
  FROM "metrics"."metrics_revenue" AS "t2"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'pours of a venue and week = its days' AS "figure",
      "t70"."key",
      "t70"."expected",
      "t70"."found"
    FROM (
      SELECT
        "t30"."key",
        COALESCE("t64"."expected", 0.0) AS "expected",
        COALESCE("t30"."value", 0.0) AS "found"
      FROM (
        SELECT
          "t11"."key",
          SUM("t11"."value") AS "value"
        FROM (
          SELECT
            CONCAT_WS('|', "t0"."location_id", CAST("t0"."week_start_date" AS TEXT)) AS "key",
            CAST("t0"."weekly_pours" AS DOUBLE) AS "value"
          FROM "entity"."entity_locations_weekly" AS "t0"
        ) AS "t11"
        GROUP BY
          1
      ) AS "t30"
      LEFT OUTER JOIN (
        SELECT
          "t57"."key" AS "_key",
          "t57"."value" AS "expected"
        FROM (
          SELECT
            "t51"."key",
            SUM("t51"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS(
                '|',
                "t5"."location_id",
                CAST(CAST(CAST("t5"."day" - TO_DAYS(
                  (
                    (
                      (
                        (
                          DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t5"."day") % 7
                        ) + 7
                      ) % 7
                    ) + 1
                  ) - 1
                ) AS TIMESTAMP) AS DATE) AS TEXT)
              ) AS "key",
              CAST("t5"."pours" AS DOUBLE) AS "value"
            FROM "timeline"."location_days" AS "t5"
          ) AS "t51"
          GROUP BY
            1
        ) AS "t57"
      ) AS "t64"
        ON "t30"."key" = "t64"."_key"
    ) AS "t70"
    WHERE
      ABS("t70"."expected" - "t70"."found") > (
        GREATEST(ABS("t70"."expected"), 1.0) * 1e-06
      )
  ) AS "t74"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'MRR of an account = its subscriptions' AS "figure",
        "t49"."key",
        "t49"."expected",
        "t49"."found"
      FROM (
        SELECT
          "t24"."key",
          COALESCE("t39"."expected", 0.0) AS "expected",
          COALESCE("t24"."value", 0.0) AS "found"
        FROM (
          SELECT
            "t9"."key",
            SUM("t9"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS('|', "t1"."account_id") AS "key",
              CAST("t1"."monthly_recurring_revenue" AS DOUBLE) AS "value"
            FROM "entity"."entity_customers" AS "t1"
          ) AS "t9"
          GROUP BY
            1
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t22"."key" AS "_key",
            "t22"."value" AS "expected"
          FROM (
            SELECT
              "t10"."key",
              SUM("t10"."value") AS "value"
            FROM (
              SELECT
                CONCAT_WS('|', "t6"."account_id") AS "key",
                CAST("t6"."monthly_recurring_revenue" AS DOUBLE) AS "value"
              FROM "entity"."entity_subscriptions" AS "t6"
              WHERE
                NOT (
                  "t6"."is_orphan"
                )
            ) AS "t10"
            GROUP BY
              1
          ) AS "t22"
        ) AS "t39"
          ON "t24"."key" = "t39"."_key"
      ) AS "t49"
      WHERE
        ABS("t49"."expected" - "t49"."found") > (
          GREATEST(ABS("t49"."expected"), 1.0) * 1e-06
        )
    ) AS "t60"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'MRR of the company = its accounts, by day' AS "figure",
        "t50"."key",
        "t50"."expected",
        "t50"."found"
      FROM (
        SELECT
          "t31"."key",
          COALESCE("t41"."expected", 0.0) AS "expected",
          COALESCE("t31"."value", 0.0) AS "found"
        FROM (
          SELECT
            "t12"."key",
            SUM("t12"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS('|', CAST("t2"."metric_date" AS TEXT)) AS "key",
              CAST("t2"."total_mrr" AS DOUBLE) AS "value"
            FROM "metrics"."metrics_revenue" AS "t2"
          ) AS "t12"
          GROUP BY
            1
        ) AS "t31"
        LEFT OUTER JOIN (
          SELECT
            "t29"."key" AS "_key",
            "t29"."value" AS "expected"
          FROM (
            SELECT
              "t17"."key",
              SUM("t17"."value") AS "value"
            FROM (
              SELECT
                CONCAT_WS('|', CAST("t7"."snapshot_date" AS TEXT)) AS "key",
                CAST("t7"."monthly_recurring_revenue" AS DOUBLE) AS "value"
              FROM "entity"."entity_customers_daily" AS "t7"
            ) AS "t17"
            GROUP BY
              1
          ) AS "t29"
        ) AS "t41"
          ON "t31"."key" = "t41"."_key"
      ) AS "t50"
      WHERE
        ABS("t50"."expected" - "t50"."found") > (
          GREATEST(ABS("t50"."expected"), 1.0) * 1e-06
        )
    ) AS "t63"
  ) AS "t66"
) AS "t76"
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
        'change of MRR = its movements, by day' AS "figure",
        "t69"."key",
        "t69"."expected",
        "t69"."found"
      FROM (
        SELECT
          "t48"."key",
          COALESCE("t59"."expected", 0.0) AS "expected",
          COALESCE("t48"."value", 0.0) AS "found"
        FROM (
          SELECT
            "t38"."key",
            SUM("t38"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS('|', CAST("t18"."metric_date" AS TEXT)) AS "key",
              CAST("t18"."total_mrr" - "t18"."before" AS DOUBLE) AS "value"
            FROM "t13" AS "t18"
            WHERE
              "t18"."before" IS NOT NULL
          ) AS "t38"
          GROUP BY
            1
        ) AS "t48"
        LEFT OUTER JOIN (
          SELECT
            "t53"."key" AS "_key",
            "t53"."value" AS "expected"
          FROM (
            SELECT
              "t47"."key",
              SUM("t47"."value") AS "value"
            FROM (
              SELECT
                CONCAT_WS('|', CAST("t18"."metric_date" AS TEXT)) AS "key",
                CAST((
                  (
                    "t18"."new_mrr" + "t18"."expansion_mrr" + "t18"."reactivation_mrr"
                  ) - "t18"."contraction_mrr"
                ) - "t18"."churned_mrr" AS DOUBLE) AS "value"
              FROM "t13" AS "t18"
              WHERE
                "t18"."before" IS NOT NULL
            ) AS "t47"
            GROUP BY
              1
          ) AS "t53"
        ) AS "t59"
          ON "t48"."key" = "t59"."_key"
      ) AS "t69"
      WHERE
        ABS("t69"."expected" - "t69"."found") > (
          GREATEST(ABS("t69"."expected"), 1.0) * 1e-06
        )
    ) AS "t72"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'pours of a device and day = its hours' AS "figure",
        "t54"."key",
        "t54"."expected",
        "t54"."found"
      FROM (
        SELECT
          "t32"."key",
          COALESCE("t44"."expected", 0.0) AS "expected",
          COALESCE("t32"."value", 0.0) AS "found"
        FROM (
          SELECT
            "t14"."key",
            SUM("t14"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS('|', "t3"."device_id", CAST("t3"."day" AS TEXT)) AS "key",
              CAST("t3"."pours" AS DOUBLE) AS "value"
            FROM "timeline"."device_days" AS "t3"
            WHERE
              "t3"."events" > 0
          ) AS "t14"
          GROUP BY
            1
        ) AS "t32"
        LEFT OUTER JOIN (
          SELECT
            "t36"."key" AS "_key",
            "t36"."value" AS "expected"
          FROM (
            SELECT
              "t19"."key",
              SUM("t19"."value") AS "value"
            FROM (
              SELECT
                CONCAT_WS('|', "t8"."device_id", CAST(CAST("t8"."hour_timestamp" AS DATE) AS TEXT)) AS "key",
                CAST("t8"."pour_events" AS DOUBLE) AS "value"
              FROM "entity"."entity_devices_hourly" AS "t8"
            ) AS "t19"
            GROUP BY
              1
          ) AS "t36"
        ) AS "t44"
          ON "t32"."key" = "t44"."_key"
      ) AS "t54"
      WHERE
        ABS("t54"."expected" - "t54"."found") > (
          GREATEST(ABS("t54"."expected"), 1.0) * 1e-06
        )
    ) AS "t67"
  ) AS "t73"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'volume of a device and day = its hours' AS "figure",
        "t55"."key",
        "t55"."expected",
        "t55"."found"
      FROM (
        SELECT
          "t33"."key",
          COALESCE("t45"."expected", 0.0) AS "expected",
          COALESCE("t33"."value", 0.0) AS "found"
        FROM (
          SELECT
            "t15"."key",
            SUM("t15"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS('|', "t3"."device_id", CAST("t3"."day" AS TEXT)) AS "key",
              "t3"."volume_ml" AS "value"
            FROM "timeline"."device_days" AS "t3"
            WHERE
              "t3"."events" > 0
          ) AS "t15"
          GROUP BY
            1
        ) AS "t33"
        LEFT OUTER JOIN (
          SELECT
            "t37"."key" AS "_key",
            "t37"."value" AS "expected"
          FROM (
            SELECT
              "t20"."key",
              SUM("t20"."value") AS "value"
            FROM (
              SELECT
                CONCAT_WS('|', "t8"."device_id", CAST(CAST("t8"."hour_timestamp" AS DATE) AS TEXT)) AS "key",
                "t8"."total_volume_ml" AS "value"
              FROM "entity"."entity_devices_hourly" AS "t8"
            ) AS "t20"
            GROUP BY
              1
          ) AS "t37"
        ) AS "t45"
          ON "t33"."key" = "t45"."_key"
      ) AS "t55"
      WHERE
        ABS("t55"."expected" - "t55"."found") > (
          GREATEST(ABS("t55"."expected"), 1.0) * 1e-06
        )
    ) AS "t68"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'net new MRR of an account and week = its days' AS "figure",
        "t71"."key",
        "t71"."expected",
        "t71"."found"
      FROM (
        SELECT
          "t34"."key",
          COALESCE("t65"."expected", 0.0) AS "expected",
          COALESCE("t34"."value", 0.0) AS "found"
        FROM (
          SELECT
            "t16"."key",
            SUM("t16"."value") AS "value"
          FROM (
            SELECT
              CONCAT_WS('|', "t4"."account_id", CAST("t4"."week_start_date" AS TEXT)) AS "key",
              CAST("t4"."net_new_mrr" AS DOUBLE) AS "value"
            FROM "entity"."entity_customers_weekly" AS "t4"
          ) AS "t16"
          GROUP BY
            1
        ) AS "t34"
        LEFT OUTER JOIN (
          SELECT
            "t58"."key" AS "_key",
            "t58"."value" AS "expected"
          FROM (
            SELECT
              "t52"."key",
              SUM("t52"."value") AS "value"
            FROM (
              SELECT
                CONCAT_WS(
                  '|',
                  "t7"."account_id",
                  CAST(CAST(CAST("t7"."snapshot_date" - TO_DAYS(
                    (
                      (
                        (
                          (
                            DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t7"."snapshot_date") % 7
                          ) + 7
                        ) % 7
                      ) + 1
                    ) - 1
                  ) AS TIMESTAMP) AS DATE) AS TEXT)
                ) AS "key",
                CAST("t7"."net_new_mrr" AS DOUBLE) AS "value"
              FROM "entity"."entity_customers_daily" AS "t7"
            ) AS "t52"
            GROUP BY
              1
          ) AS "t58"
        ) AS "t65"
          ON "t34"."key" = "t65"."_key"
      ) AS "t71"
      WHERE
        ABS("t71"."expected" - "t71"."found") > (
          GREATEST(ABS("t71"."expected"), 1.0) * 1e-06
        )
    ) AS "t75"
  ) AS "t77"
) AS "t78"
