WITH "t30" AS (
  SELECT
    "t24"."metric_date",
    "t24"."owner_id",
    CAST(CAST(CASE
      WHEN ABS(SUM("t24"."revenue")) < 1000000000000000.0
      THEN SUM("t24"."revenue")
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
    CAST(SUM("t24"."deals_created") AS BIGINT) AS "deals_created",
    CAST(SUM("t24"."deals_won") AS BIGINT) AS "deals_won",
    CAST(SUM("t24"."deals_lost") AS BIGINT) AS "deals_lost",
    CAST(SUM("t24"."valued") AS BIGINT) AS "valued",
    CAST(SUM("t24"."timed") AS BIGINT) AS "timed",
    CAST(SUM("t24"."cycle_days") AS BIGINT) AS "cycle_days",
    CAST(SUM("t24"."began") AS BIGINT) AS "began",
    CAST(SUM("t24"."ended") AS BIGINT) AS "ended",
    CAST(SUM("t24"."calls") AS BIGINT) AS "calls",
    CAST(SUM("t24"."emails") AS BIGINT) AS "emails",
    CAST(SUM("t24"."meetings") AS BIGINT) AS "meetings"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t2"."owner_id",
          GREATEST("t2"."close_date", "t2"."created_date") AS "metric_date",
          CAST(CAST(CASE WHEN ABS(0) < 1000000000000000.0 THEN 0 ELSE NULL END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
          0 AS "deals_created",
          0 AS "deals_won",
          0 AS "deals_lost",
          0 AS "valued",
          0 AS "timed",
          0 AS "cycle_days",
          0 AS "began",
          COALESCE(CAST(TRUE AS BIGINT), 0) AS "ended",
          0 AS "calls",
          0 AS "emails",
          0 AS "meetings"
        FROM "mart"."mart_sales__pipeline" AS "t2"
        WHERE
          "t2"."created_date" IS NOT NULL
          AND NOT (
            "t2"."is_open"
          )
          AND "t2"."close_date" IS NOT NULL
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t2"."owner_id",
          "t2"."close_date" AS "metric_date",
          CAST(CAST(CASE
            WHEN ABS(COALESCE(CASE WHEN "t2"."is_won" THEN "t2"."amount" ELSE NULL END, 0)) < 1000000000000000.0
            THEN COALESCE(CASE WHEN "t2"."is_won" THEN "t2"."amount" ELSE NULL END, 0)
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
          0 AS "deals_created",
          COALESCE(CAST("t2"."is_won" AS BIGINT), 0) AS "deals_won",
          COALESCE(CAST("t2"."is_lost" AS BIGINT), 0) AS "deals_lost",
          COALESCE(CAST("t2"."is_won" AND (
            "t2"."amount" IS NOT NULL
          ) AS BIGINT), 0) AS "valued",
          COALESCE(CAST("t2"."is_won" AND (
            "t2"."days_to_close" IS NOT NULL
          ) AS BIGINT), 0) AS "timed",
          COALESCE(CASE WHEN "t2"."is_won" THEN "t2"."days_to_close" ELSE 0 END, 0) AS "cycle_days",
          0 AS "began",
          0 AS "ended",
          0 AS "calls",
          0 AS "emails",
          0 AS "meetings"
        FROM "mart"."mart_sales__pipeline" AS "t2"
        WHERE
          (
            "t2"."is_won" OR "t2"."is_lost"
          ) AND "t2"."close_date" IS NOT NULL
      ) AS "t22"
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          COALESCE("t3"."owner_id", 'unassigned') AS "owner_id",
          "t3"."engagement_date" AS "metric_date",
          CAST(CAST(CASE WHEN ABS(0) < 1000000000000000.0 THEN 0 ELSE NULL END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
          0 AS "deals_created",
          0 AS "deals_won",
          0 AS "deals_lost",
          0 AS "valued",
          0 AS "timed",
          0 AS "cycle_days",
          0 AS "began",
          0 AS "ended",
          COALESCE(CAST("t3"."engagement_category" = 'Call' AS BIGINT), 0) AS "calls",
          COALESCE(CAST("t3"."engagement_category" = 'Email' AS BIGINT), 0) AS "emails",
          COALESCE(CAST("t3"."engagement_category" = 'Meeting' AS BIGINT), 0) AS "meetings"
        FROM "staging"."stg_hubspot__engagements" AS "t3"
        WHERE
          "t3"."engagement_date" <= MAKE_DATE(2026, 6, 30)
      ) AS "t16"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t2"."owner_id",
            "t2"."created_date" AS "metric_date",
            CAST(CAST(CASE WHEN ABS(0) < 1000000000000000.0 THEN 0 ELSE NULL END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
            COALESCE(CAST(TRUE AS BIGINT), 0) AS "deals_created",
            0 AS "deals_won",
            0 AS "deals_lost",
            0 AS "valued",
            0 AS "timed",
            0 AS "cycle_days",
            0 AS "began",
            0 AS "ended",
            0 AS "calls",
            0 AS "emails",
            0 AS "meetings"
          FROM "mart"."mart_sales__pipeline" AS "t2"
          WHERE
            "t2"."created_date" IS NOT NULL
        ) AS "t17"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t2"."owner_id",
            "t2"."created_date" AS "metric_date",
            CAST(CAST(CASE WHEN ABS(0) < 1000000000000000.0 THEN 0 ELSE NULL END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
            0 AS "deals_created",
            0 AS "deals_won",
            0 AS "deals_lost",
            0 AS "valued",
            0 AS "timed",
            0 AS "cycle_days",
            COALESCE(CAST(TRUE AS BIGINT), 0) AS "began",
            0 AS "ended",
            0 AS "calls",
            0 AS "emails",
            0 AS "meetings"
          FROM "mart"."mart_sales__pipeline" AS "t2"
          WHERE
            "t2"."created_date" IS NOT NULL
            AND (
              "t2"."is_open" OR (
                "t2"."close_date" IS NOT NULL
              )
            )
        ) AS "t18"
      ) AS "t20"
    ) AS "t21"
  ) AS "t24"
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
        'days of an owner = since the first deal' AS "statement",
        CONCAT_WS('|', COALESCE("t41"."_lk0", "t41"."_rk0")) AS "entity_key",
        CASE
          WHEN "t41"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t41"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1" THEN '' ELSE 'last ' END || CASE WHEN "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2" THEN '' ELSE 'number ' END AS "differences"
      FROM (
        SELECT
          "t14"."_lk0",
          "t14"."_l0",
          "t14"."_l1",
          "t14"."_l2",
          "t39"."_rk0",
          "t39"."_r0",
          "t39"."_r1",
          "t39"."_r2"
        FROM (
          SELECT
            "t7"."owner_id" AS "_lk0",
            "t7"."first" AS "_l0",
            "t7"."last" AS "_l1",
            "t7"."number" AS "_l2"
          FROM (
            SELECT
              "t0"."owner_id",
              MIN("t0"."metric_date") AS "first",
              MAX("t0"."metric_date") AS "last",
              COUNT(*) AS "number"
            FROM "metrics"."metrics_sales" AS "t0"
            GROUP BY
              1
          ) AS "t7"
        ) AS "t14"
        FULL OUTER JOIN (
          SELECT
            "t35"."owner_id" AS "_rk0",
            "t35"."first" AS "_r0",
            MAKE_DATE(2026, 6, 30) AS "_r1",
            DATE_DIFF('DAY', "t35"."first", MAKE_DATE(2026, 6, 30)) + 1 AS "_r2"
          FROM (
            SELECT
              "t33"."owner_id",
              MIN("t33"."metric_date") AS "first"
            FROM "t30" AS "t33"
            GROUP BY
              1
          ) AS "t35"
        ) AS "t39"
          ON "t14"."_lk0" = "t39"."_rk0"
      ) AS "t41"
      WHERE
        NOT (
          (
            "t41"."_lk0" IS NOT NULL
          )
          AND (
            "t41"."_rk0" IS NOT NULL
          )
          AND "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
          AND "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
          AND "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
        )
    ) AS "t44"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'open deals of an owner at as_of' AS "statement",
        CONCAT_WS('|', COALESCE("t31"."_lk0", "t31"."_rk0")) AS "entity_key",
        CASE
          WHEN "t31"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t31"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
          THEN ''
          ELSE 'open_deals '
        END || CASE
          WHEN "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
          THEN ''
          ELSE 'pipeline_value '
        END || CASE
          WHEN "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
          THEN ''
          ELSE 'qualified_pipeline_value '
        END || CASE
          WHEN "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
          THEN ''
          ELSE 'weighted_pipeline '
        END || CASE
          WHEN "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
          THEN ''
          ELSE 'stalled_deals '
        END || CASE
          WHEN "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
          THEN ''
          ELSE 'overdue_deals '
        END AS "differences"
      FROM (
        SELECT
          "t12"."_lk0",
          "t12"."_l0",
          "t12"."_l1",
          "t12"."_l2",
          "t12"."_l3",
          "t12"."_l4",
          "t12"."_l5",
          "t28"."_rk0",
          "t28"."_r0",
          "t28"."_r1",
          "t28"."_r2",
          "t28"."_r3",
          "t28"."_r4",
          "t28"."_r5"
        FROM (
          SELECT
            "t0"."owner_id" AS "_lk0",
            "t0"."open_deals" AS "_l0",
            "t0"."pipeline_value" AS "_l1",
            "t0"."qualified_pipeline_value" AS "_l2",
            "t0"."weighted_pipeline" AS "_l3",
            "t0"."stalled_deals" AS "_l4",
            "t0"."overdue_deals" AS "_l5"
          FROM "metrics"."metrics_sales" AS "t0"
          WHERE
            "t0"."metric_date" = MAKE_DATE(2026, 6, 30) AND "t0"."open_deals" > 0
        ) AS "t12"
        FULL OUTER JOIN (
          SELECT
            "t25"."owner_id" AS "_rk0",
            "t25"."open_deals" AS "_r0",
            "t25"."pipeline_value" AS "_r1",
            "t25"."qualified_pipeline_value" AS "_r2",
            "t25"."weighted_pipeline" AS "_r3",
            "t25"."stalled_deals" AS "_r4",
            "t25"."overdue_deals" AS "_r5"
          FROM (
            SELECT
              "t11"."owner_id",
              COUNT(*) AS "open_deals",
              COALESCE(
                CAST(CAST(CASE
                  WHEN ABS(SUM("t11"."amount")) < 1000000000000000.0
                  THEN SUM("t11"."amount")
                  ELSE NULL
                END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                0
              ) AS "pipeline_value",
              COALESCE(
                CAST(CAST(CASE
                  WHEN ABS(SUM("t11"."amount") FILTER(WHERE
                    "t11"."is_qualified")) < 1000000000000000.0
                  THEN SUM("t11"."amount") FILTER(WHERE
                    "t11"."is_qualified")
                  ELSE NULL
                END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                0
              ) AS "qualified_pipeline_value",
              COALESCE(
                CAST(CAST(CASE
                  WHEN ABS(SUM("t11"."weighted_value")) < 1000000000000000.0
                  THEN SUM("t11"."weighted_value")
                  ELSE NULL
                END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                0
              ) AS "weighted_pipeline",
              COUNT(*) FILTER(WHERE
                "t11"."is_stalled") AS "stalled_deals",
              COUNT(*) FILTER(WHERE
                "t11"."is_overdue") AS "overdue_deals"
            FROM (
              SELECT
                *
              FROM "mart"."mart_sales__pipeline" AS "t2"
              WHERE
                "t2"."is_open" AND "t2"."created_date" IS NOT NULL
            ) AS "t11"
            GROUP BY
              1
          ) AS "t25"
        ) AS "t28"
          ON "t12"."_lk0" = "t28"."_rk0"
      ) AS "t31"
      WHERE
        NOT (
          (
            "t31"."_lk0" IS NOT NULL
          )
          AND (
            "t31"."_rk0" IS NOT NULL
          )
          AND "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
          AND "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
          AND "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
          AND "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
          AND "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
          AND "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
        )
    ) AS "t40"
  ) AS "t45"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'an owner''s day = deals and activities' AS "statement",
      COALESCE(CAST("t43"."metric_date" AS TEXT), 'null') || '|' || COALESCE("t43"."owner_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          "t43"."deals_won_mtd" = "t43"."sum_deals_won_mtd"
        )
        THEN 'deals_won_mtd; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."revenue_won_mtd" = "t43"."sum_revenue_won_mtd"
        )
        THEN 'revenue_won_mtd; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."deals_won_90d" = "t43"."sum_deals_won_90d"
        )
        THEN 'deals_won_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."deals_lost_90d" = "t43"."sum_deals_lost_90d"
        )
        THEN 'deals_lost_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."revenue_won_90d" = "t43"."sum_revenue_won_90d"
        )
        THEN 'revenue_won_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."valued_won_90d" = "t43"."sum_valued_won_90d"
        )
        THEN 'valued_won_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."timed_won_90d" = "t43"."sum_timed_won_90d"
        )
        THEN 'timed_won_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."cycle_days_90d" = "t43"."sum_cycle_days_90d"
        )
        THEN 'cycle_days_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."calls_30d" = "t43"."sum_calls_30d"
        )
        THEN 'calls_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."emails_30d" = "t43"."sum_emails_30d"
        )
        THEN 'emails_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."meetings_30d" = "t43"."sum_meetings_30d"
        )
        THEN 'meetings_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."deals_created" = "t43"."f_deals_created"
        )
        THEN 'deals_created; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."deals_won" = "t43"."f_deals_won"
        )
        THEN 'deals_won; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."deals_lost" = "t43"."f_deals_lost"
        )
        THEN 'deals_lost; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."revenue_won" = "t43"."f_revenue"
        )
        THEN 'revenue_won; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t43"."open_deals" = (
            "t43"."sum_began" - "t43"."sum_ended"
          )
        )
        THEN 'open_deals; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t42"."metric_date",
        "t42"."date",
        "t42"."owner_id",
        "t42"."owner_name",
        "t42"."open_deals",
        "t42"."pipeline_value",
        "t42"."qualified_pipeline_value",
        "t42"."weighted_pipeline",
        "t42"."deals_created",
        "t42"."deals_won",
        "t42"."deals_lost",
        "t42"."revenue_won",
        "t42"."deals_won_mtd",
        "t42"."revenue_won_mtd",
        "t42"."deals_won_90d",
        "t42"."deals_lost_90d",
        "t42"."revenue_won_90d",
        "t42"."valued_won_90d",
        "t42"."cycle_days_90d",
        "t42"."timed_won_90d",
        "t42"."win_rate_90d_pct",
        "t42"."avg_won_deal_size_90d",
        "t42"."avg_sales_cycle_days_90d",
        "t42"."calls_30d",
        "t42"."emails_30d",
        "t42"."meetings_30d",
        "t42"."activities_per_opportunity_30d",
        "t42"."stalled_deals",
        "t42"."overdue_deals",
        "t42"."sales_velocity",
        "t42"."f_revenue",
        "t42"."f_deals_created",
        "t42"."f_deals_won",
        "t42"."f_deals_lost",
        "t42"."f_valued",
        "t42"."f_timed",
        "t42"."f_cycle_days",
        "t42"."f_began",
        "t42"."f_ended",
        "t42"."f_calls",
        "t42"."f_emails",
        "t42"."f_meetings",
        "t42"."month",
        CAST(SUM("t42"."f_deals_won") OVER (
          PARTITION BY "t42"."owner_id", "t42"."month"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS BIGINT) AS "sum_deals_won_mtd",
        SUM("t42"."f_revenue") OVER (
          PARTITION BY "t42"."owner_id", "t42"."month"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "sum_revenue_won_mtd",
        CAST(SUM("t42"."f_deals_won") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_deals_won_90d",
        CAST(SUM("t42"."f_deals_lost") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_deals_lost_90d",
        SUM("t42"."f_revenue") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS "sum_revenue_won_90d",
        CAST(SUM("t42"."f_valued") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_valued_won_90d",
        CAST(SUM("t42"."f_timed") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_timed_won_90d",
        CAST(SUM("t42"."f_cycle_days") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_cycle_days_90d",
        CAST(SUM("t42"."f_calls") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_calls_30d",
        CAST(SUM("t42"."f_emails") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_emails_30d",
        CAST(SUM("t42"."f_meetings") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS BIGINT) AS "sum_meetings_30d",
        CAST(SUM("t42"."f_began") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS BIGINT) AS "sum_began",
        CAST(SUM("t42"."f_ended") OVER (
          PARTITION BY "t42"."owner_id"
          ORDER BY "t42"."metric_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS BIGINT) AS "sum_ended"
      FROM (
        SELECT
          "t38"."metric_date",
          "t38"."date",
          "t38"."owner_id",
          "t38"."owner_name",
          "t38"."open_deals",
          "t38"."pipeline_value",
          "t38"."qualified_pipeline_value",
          "t38"."weighted_pipeline",
          "t38"."deals_created",
          "t38"."deals_won",
          "t38"."deals_lost",
          "t38"."revenue_won",
          "t38"."deals_won_mtd",
          "t38"."revenue_won_mtd",
          "t38"."deals_won_90d",
          "t38"."deals_lost_90d",
          "t38"."revenue_won_90d",
          "t38"."valued_won_90d",
          "t38"."cycle_days_90d",
          "t38"."timed_won_90d",
          "t38"."win_rate_90d_pct",
          "t38"."avg_won_deal_size_90d",
          "t38"."avg_sales_cycle_days_90d",
          "t38"."calls_30d",
          "t38"."emails_30d",
          "t38"."meetings_30d",
          "t38"."activities_per_opportunity_30d",
          "t38"."stalled_deals",
          "t38"."overdue_deals",
          "t38"."sales_velocity",
          "t38"."f_revenue",
          "t38"."f_deals_created",
          "t38"."f_deals_won",
          "t38"."f_deals_lost",
          "t38"."f_valued",
          "t38"."f_timed",
          "t38"."f_cycle_days",
          "t38"."f_began",
          "t38"."f_ended",
          "t38"."f_calls",
          "t38"."f_emails",
          "t38"."f_meetings",
          CAST(CAST(DATE_TRUNC('MONTH', "t38"."metric_date") AS TIMESTAMP) AS DATE) AS "month"
        FROM (
          SELECT
            "t4"."metric_date",
            "t4"."date",
            "t4"."owner_id",
            "t4"."owner_name",
            "t4"."open_deals",
            "t4"."pipeline_value",
            "t4"."qualified_pipeline_value",
            "t4"."weighted_pipeline",
            "t4"."deals_created",
            "t4"."deals_won",
            "t4"."deals_lost",
            "t4"."revenue_won",
            "t4"."deals_won_mtd",
            "t4"."revenue_won_mtd",
            "t4"."deals_won_90d",
            "t4"."deals_lost_90d",
            "t4"."revenue_won_90d",
            "t4"."valued_won_90d",
            "t4"."cycle_days_90d",
            "t4"."timed_won_90d",
            "t4"."win_rate_90d_pct",
            "t4"."avg_won_deal_size_90d",
            "t4"."avg_sales_cycle_days_90d",
            "t4"."calls_30d",
            "t4"."emails_30d",
            "t4"."meetings_30d",
            "t4"."activities_per_opportunity_30d",
            "t4"."stalled_deals",
            "t4"."overdue_deals",
            "t4"."sales_velocity",
            COALESCE("t36"."_revenue", 0) AS "f_revenue",
            COALESCE("t36"."_deals_created", 0) AS "f_deals_created",
            COALESCE("t36"."_deals_won", 0) AS "f_deals_won",
            COALESCE("t36"."_deals_lost", 0) AS "f_deals_lost",
            COALESCE("t36"."_valued", 0) AS "f_valued",
            COALESCE("t36"."_timed", 0) AS "f_timed",
            COALESCE("t36"."_cycle_days", 0) AS "f_cycle_days",
            COALESCE("t36"."_began", 0) AS "f_began",
            COALESCE("t36"."_ended", 0) AS "f_ended",
            COALESCE("t36"."_calls", 0) AS "f_calls",
            COALESCE("t36"."_emails", 0) AS "f_emails",
            COALESCE("t36"."_meetings", 0) AS "f_meetings"
          FROM "metrics"."metrics_sales" AS "t4"
          LEFT OUTER JOIN (
            SELECT
              "t33"."metric_date" AS "_metric_date",
              "t33"."owner_id" AS "_owner_id",
              "t33"."revenue" AS "_revenue",
              "t33"."deals_created" AS "_deals_created",
              "t33"."deals_won" AS "_deals_won",
              "t33"."deals_lost" AS "_deals_lost",
              "t33"."valued" AS "_valued",
              "t33"."timed" AS "_timed",
              "t33"."cycle_days" AS "_cycle_days",
              "t33"."began" AS "_began",
              "t33"."ended" AS "_ended",
              "t33"."calls" AS "_calls",
              "t33"."emails" AS "_emails",
              "t33"."meetings" AS "_meetings"
            FROM "t30" AS "t33"
          ) AS "t36"
            ON "t4"."metric_date" = "t36"."_metric_date" AND "t4"."owner_id" = "t36"."_owner_id"
        ) AS "t38"
      ) AS "t42"
    ) AS "t43"
    WHERE
      NOT (
        (
          "t43"."deals_won_mtd" = "t43"."sum_deals_won_mtd"
        )
        AND (
          "t43"."revenue_won_mtd" = "t43"."sum_revenue_won_mtd"
        )
        AND (
          "t43"."deals_won_90d" = "t43"."sum_deals_won_90d"
        )
        AND (
          "t43"."deals_lost_90d" = "t43"."sum_deals_lost_90d"
        )
        AND (
          "t43"."revenue_won_90d" = "t43"."sum_revenue_won_90d"
        )
        AND (
          "t43"."valued_won_90d" = "t43"."sum_valued_won_90d"
        )
        AND (
          "t43"."timed_won_90d" = "t43"."sum_timed_won_90d"
        )
        AND (
          "t43"."cycle_days_90d" = "t43"."sum_cycle_days_90d"
        )
        AND (
          "t43"."calls_30d" = "t43"."sum_calls_30d"
        )
        AND (
          "t43"."emails_30d" = "t43"."sum_emails_30d"
        )
        AND (
          "t43"."meetings_30d" = "t43"."sum_meetings_30d"
        )
        AND (
          "t43"."deals_created" = "t43"."f_deals_created"
        )
        AND (
          "t43"."deals_won" = "t43"."f_deals_won"
        )
        AND (
          "t43"."deals_lost" = "t43"."f_deals_lost"
        )
        AND (
          "t43"."revenue_won" = "t43"."f_revenue"
        )
        AND (
          "t43"."open_deals" = (
            "t43"."sum_began" - "t43"."sum_ended"
          )
        )
      )
  ) AS "t46"
) AS "t47"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ratios of an owner''s day = its parts' AS "statement",
      COALESCE(CAST("t0"."metric_date" AS TEXT), 'null') || '|' || COALESCE("t0"."owner_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          CASE
            WHEN (
              (
                "t0"."deals_won_90d" + "t0"."deals_lost_90d"
              ) IS NULL
            )
            OR (
              (
                "t0"."deals_won_90d" + "t0"."deals_lost_90d"
              ) = 0
            )
            OR (
              "t0"."deals_won_90d" IS NULL
            )
            THEN (
              "t0"."win_rate_90d_pct" / 100.0
            ) IS NULL
            ELSE (
              (
                "t0"."win_rate_90d_pct" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t0"."win_rate_90d_pct" / 100.0
                    ) * CAST("t0"."deals_won_90d" + "t0"."deals_lost_90d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t0"."deals_won_90d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t0"."win_rate_90d_pct" / 100.0
                    ) * CAST("t0"."deals_won_90d" + "t0"."deals_lost_90d" AS DOUBLE)
                  ) - CAST("t0"."deals_won_90d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        "t0"."win_rate_90d_pct" / 100.0
                      ) * CAST("t0"."deals_won_90d" + "t0"."deals_lost_90d" AS DOUBLE)
                    ),
                    ABS(CAST("t0"."deals_won_90d" AS DOUBLE)),
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
          CASE
            WHEN (
              "t0"."valued_won_90d" IS NULL
            )
            OR (
              "t0"."valued_won_90d" = 0
            )
            OR (
              "t0"."revenue_won_90d" IS NULL
            )
            THEN "t0"."avg_won_deal_size_90d" IS NULL
            ELSE (
              "t0"."avg_won_deal_size_90d" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."avg_won_deal_size_90d" * CAST("t0"."valued_won_90d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t0"."revenue_won_90d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."avg_won_deal_size_90d" * CAST("t0"."valued_won_90d" AS DOUBLE)
                  ) - CAST("t0"."revenue_won_90d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t0"."avg_won_deal_size_90d" * CAST("t0"."valued_won_90d" AS DOUBLE)),
                    ABS(CAST("t0"."revenue_won_90d" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'avg_won_deal_size_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."timed_won_90d" IS NULL
            )
            OR (
              "t0"."timed_won_90d" = 0
            )
            OR (
              "t0"."cycle_days_90d" IS NULL
            )
            THEN "t0"."avg_sales_cycle_days_90d" IS NULL
            ELSE (
              "t0"."avg_sales_cycle_days_90d" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."avg_sales_cycle_days_90d" * CAST("t0"."timed_won_90d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t0"."cycle_days_90d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."avg_sales_cycle_days_90d" * CAST("t0"."timed_won_90d" AS DOUBLE)
                  ) - CAST("t0"."cycle_days_90d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t0"."avg_sales_cycle_days_90d" * CAST("t0"."timed_won_90d" AS DOUBLE)),
                    ABS(CAST("t0"."cycle_days_90d" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'avg_sales_cycle_days_90d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."open_deals" IS NULL
            )
            OR (
              "t0"."open_deals" = 0
            )
            OR (
              (
                "t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d"
              ) IS NULL
            )
            THEN "t0"."activities_per_opportunity_30d" IS NULL
            ELSE (
              "t0"."activities_per_opportunity_30d" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."activities_per_opportunity_30d" * CAST("t0"."open_deals" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  (
                    "t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."activities_per_opportunity_30d" * CAST("t0"."open_deals" AS DOUBLE)
                  ) - CAST("t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t0"."activities_per_opportunity_30d" * CAST("t0"."open_deals" AS DOUBLE)),
                    ABS(CAST("t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'activities_per_opportunity_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              (
                "t0"."sales_velocity" * "t0"."avg_sales_cycle_days_90d"
              ) IS NULL
            )
            AND (
              CASE
                WHEN "t0"."avg_sales_cycle_days_90d" > 0
                THEN (
                  "t0"."open_deals" * "t0"."avg_won_deal_size_90d" * "t0"."win_rate_90d_pct"
                ) / 100
                ELSE NULL
              END IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."sales_velocity" * "t0"."avg_sales_cycle_days_90d"
              ) - CASE
                WHEN "t0"."avg_sales_cycle_days_90d" > 0
                THEN (
                  "t0"."open_deals" * "t0"."avg_won_deal_size_90d" * "t0"."win_rate_90d_pct"
                ) / 100
                ELSE NULL
              END
            ) <= (
              GREATEST(
                ABS("t0"."sales_velocity" * "t0"."avg_sales_cycle_days_90d"),
                ABS(
                  CASE
                    WHEN "t0"."avg_sales_cycle_days_90d" > 0
                    THEN (
                      "t0"."open_deals" * "t0"."avg_won_deal_size_90d" * "t0"."win_rate_90d_pct"
                    ) / 100
                    ELSE NULL
                  END
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'sales_velocity; '
        ELSE ''
      END AS "differences"
    FROM "metrics"."metrics_sales" AS "t0"
    WHERE
      NOT (
        CASE
          WHEN (
            (
              "t0"."deals_won_90d" + "t0"."deals_lost_90d"
            ) IS NULL
          )
          OR (
            (
              "t0"."deals_won_90d" + "t0"."deals_lost_90d"
            ) = 0
          )
          OR (
            "t0"."deals_won_90d" IS NULL
          )
          THEN (
            "t0"."win_rate_90d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."win_rate_90d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."win_rate_90d_pct" / 100.0
                  ) * CAST("t0"."deals_won_90d" + "t0"."deals_lost_90d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."deals_won_90d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."win_rate_90d_pct" / 100.0
                  ) * CAST("t0"."deals_won_90d" + "t0"."deals_lost_90d" AS DOUBLE)
                ) - CAST("t0"."deals_won_90d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      "t0"."win_rate_90d_pct" / 100.0
                    ) * CAST("t0"."deals_won_90d" + "t0"."deals_lost_90d" AS DOUBLE)
                  ),
                  ABS(CAST("t0"."deals_won_90d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."valued_won_90d" IS NULL
          )
          OR (
            "t0"."valued_won_90d" = 0
          )
          OR (
            "t0"."revenue_won_90d" IS NULL
          )
          THEN "t0"."avg_won_deal_size_90d" IS NULL
          ELSE (
            "t0"."avg_won_deal_size_90d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."avg_won_deal_size_90d" * CAST("t0"."valued_won_90d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."revenue_won_90d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."avg_won_deal_size_90d" * CAST("t0"."valued_won_90d" AS DOUBLE)
                ) - CAST("t0"."revenue_won_90d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."avg_won_deal_size_90d" * CAST("t0"."valued_won_90d" AS DOUBLE)),
                  ABS(CAST("t0"."revenue_won_90d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."timed_won_90d" IS NULL
          )
          OR (
            "t0"."timed_won_90d" = 0
          )
          OR (
            "t0"."cycle_days_90d" IS NULL
          )
          THEN "t0"."avg_sales_cycle_days_90d" IS NULL
          ELSE (
            "t0"."avg_sales_cycle_days_90d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."avg_sales_cycle_days_90d" * CAST("t0"."timed_won_90d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."cycle_days_90d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."avg_sales_cycle_days_90d" * CAST("t0"."timed_won_90d" AS DOUBLE)
                ) - CAST("t0"."cycle_days_90d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."avg_sales_cycle_days_90d" * CAST("t0"."timed_won_90d" AS DOUBLE)),
                  ABS(CAST("t0"."cycle_days_90d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."open_deals" IS NULL
          )
          OR (
            "t0"."open_deals" = 0
          )
          OR (
            (
              "t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d"
            ) IS NULL
          )
          THEN "t0"."activities_per_opportunity_30d" IS NULL
          ELSE (
            "t0"."activities_per_opportunity_30d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."activities_per_opportunity_30d" * CAST("t0"."open_deals" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d"
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."activities_per_opportunity_30d" * CAST("t0"."open_deals" AS DOUBLE)
                ) - CAST("t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."activities_per_opportunity_30d" * CAST("t0"."open_deals" AS DOUBLE)),
                  ABS(CAST("t0"."calls_30d" + "t0"."emails_30d" + "t0"."meetings_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND (
          (
            (
              (
                "t0"."sales_velocity" * "t0"."avg_sales_cycle_days_90d"
              ) IS NULL
            )
            AND (
              CASE
                WHEN "t0"."avg_sales_cycle_days_90d" > 0
                THEN (
                  "t0"."open_deals" * "t0"."avg_won_deal_size_90d" * "t0"."win_rate_90d_pct"
                ) / 100
                ELSE NULL
              END IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."sales_velocity" * "t0"."avg_sales_cycle_days_90d"
              ) - CASE
                WHEN "t0"."avg_sales_cycle_days_90d" > 0
                THEN (
                  "t0"."open_deals" * "t0"."avg_won_deal_size_90d" * "t0"."win_rate_90d_pct"
                ) / 100
                ELSE NULL
              END
            ) <= (
              GREATEST(
                ABS("t0"."sales_velocity" * "t0"."avg_sales_cycle_days_90d"),
                ABS(
                  CASE
                    WHEN "t0"."avg_sales_cycle_days_90d" > 0
                    THEN (
                      "t0"."open_deals" * "t0"."avg_won_deal_size_90d" * "t0"."win_rate_90d_pct"
                    ) / 100
                    ELSE NULL
                  END
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t29"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'name of an owner' AS "statement",
      COALESCE(CAST("t19"."metric_date" AS TEXT), 'null') || '|' || COALESCE("t19"."owner_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          "t19"."owner_name" IS NOT DISTINCT FROM "t19"."name"
        )
        THEN 'owner_name; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t8"."metric_date",
        "t8"."owner_id",
        "t8"."owner_name",
        "t10"."_owner",
        "t10"."name"
      FROM (
        SELECT
          "t0"."metric_date",
          "t0"."owner_id",
          "t0"."owner_name"
        FROM "metrics"."metrics_sales" AS "t0"
      ) AS "t8"
      LEFT OUTER JOIN (
        SELECT
          "t1"."owner_id" AS "_owner",
          "t1"."full_name" AS "name"
        FROM "staging"."stg_hubspot__owners" AS "t1"
      ) AS "t10"
        ON "t8"."owner_id" = "t10"."_owner"
    ) AS "t19"
    WHERE
      NOT (
        "t19"."owner_name" IS NOT DISTINCT FROM "t19"."name"
      )
  ) AS "t26"
) AS "t32"
