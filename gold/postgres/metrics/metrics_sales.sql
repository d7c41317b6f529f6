WITH "t38" AS (
  SELECT
    "t34"."owner_id",
    "t34"."day",
    CAST(CAST(CASE
      WHEN ABS(SUM("t34"."revenue")) < 1000000000000000.0
      THEN SUM("t34"."revenue")
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
    SUM("t34"."created") AS "created",
    SUM("t34"."won") AS "won",
    SUM("t34"."lost") AS "lost",
    SUM("t34"."valued") AS "valued",
    SUM("t34"."timed") AS "timed",
    SUM("t34"."cycle_days") AS "cycle_days",
    SUM("t34"."calls") AS "calls",
    SUM("t34"."emails") AS "emails",
    SUM("t34"."meetings") AS "meetings"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        COALESCE("t3"."owner_id", 'unassigned') AS "owner_id",
        "t3"."engagement_date" AS "day",
        CAST(0 AS DECIMAL(18, 2)) AS "revenue",
        0 AS "created",
        0 AS "won",
        0 AS "lost",
        0 AS "valued",
        0 AS "timed",
        0 AS "cycle_days",
        COALESCE(CAST("t3"."engagement_category" = 'Call' AS BIGINT), 0) AS "calls",
        COALESCE(CAST("t3"."engagement_category" = 'Email' AS BIGINT), 0) AS "emails",
        COALESCE(CAST("t3"."engagement_category" = 'Meeting' AS BIGINT), 0) AS "meetings"
      FROM "staging"."stg_hubspot__engagements" AS "t3"
      WHERE
        "t3"."engagement_date" <= MAKE_DATE(2026, 6, 30)
    ) AS "t14"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          COALESCE("t4"."deal_owner_id", 'unassigned') AS "owner_id",
          CAST("t4"."deal_created_at" AS DATE) AS "day",
          CAST(0 AS DECIMAL(18, 2)) AS "revenue",
          COALESCE(CAST("t4"."deal_created_at" IS NOT NULL AS BIGINT), 0) AS "created",
          0 AS "won",
          0 AS "lost",
          0 AS "valued",
          0 AS "timed",
          0 AS "cycle_days",
          0 AS "calls",
          0 AS "emails",
          0 AS "meetings"
        FROM "staging"."stg_hubspot__deals" AS "t4"
        WHERE
          "t4"."deal_created_at" IS NOT NULL
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          COALESCE("t4"."deal_owner_id", 'unassigned') AS "owner_id",
          "t4"."closed_date" AS "day",
          CAST(CAST(CASE
            WHEN ABS(COALESCE(CASE WHEN "t4"."is_won" THEN "t4"."deal_amount" ELSE 0 END, 0)) < 1000000000000000.0
            THEN COALESCE(CASE WHEN "t4"."is_won" THEN "t4"."deal_amount" ELSE 0 END, 0)
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
          0 AS "created",
          COALESCE(CAST("t4"."is_won" AS BIGINT), 0) AS "won",
          COALESCE(CAST("t4"."is_lost" AS BIGINT), 0) AS "lost",
          COALESCE(CAST("t4"."is_won" AND (
            "t4"."deal_amount" IS NOT NULL
          ) AS BIGINT), 0) AS "valued",
          COALESCE(CAST("t4"."is_won" AND (
            "t4"."sales_cycle_days" IS NOT NULL
          ) AS BIGINT), 0) AS "timed",
          COALESCE(CASE WHEN "t4"."is_won" THEN "t4"."sales_cycle_days" ELSE 0 END, 0) AS "cycle_days",
          0 AS "calls",
          0 AS "emails",
          0 AS "meetings"
        FROM "staging"."stg_hubspot__deals" AS "t4"
        WHERE
          "t4"."closed_date" IS NOT NULL
      ) AS "t23"
    ) AS "t29"
  ) AS "t34"
  GROUP BY
    1,
    2
)
SELECT
  "t57"."day" AS "metric_date",
  "t57"."day" AS "date",
  "t57"."owner_id",
  "t57"."owner_name",
  "t57"."open_deals",
  "t57"."pipeline_value",
  "t57"."qualified_pipeline_value",
  "t57"."weighted_pipeline",
  "t57"."created" AS "deals_created",
  "t57"."won" AS "deals_won",
  "t57"."lost" AS "deals_lost",
  "t57"."revenue" AS "revenue_won",
  "t57"."deals_won_mtd",
  CAST(CAST(CASE
    WHEN ABS("t57"."won_mtd") < 1000000000000000.0
    THEN "t57"."won_mtd"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue_won_mtd",
  "t57"."deals_won_90d",
  "t57"."deals_lost_90d",
  CAST(CAST(CASE
    WHEN ABS("t57"."won_90d") < 1000000000000000.0
    THEN "t57"."won_90d"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue_won_90d",
  "t57"."valued_won_90d",
  "t57"."cycle_days_90d",
  "t57"."timed_won_90d",
  (
    CAST("t57"."deals_won_90d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."deals_won_90d" + "t57"."deals_lost_90d" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "win_rate_90d_pct",
  CAST("t57"."won_90d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."valued_won_90d" AS DOUBLE PRECISION), 0.0) AS "avg_won_deal_size_90d",
  CAST("t57"."cycle_days_90d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."timed_won_90d" AS DOUBLE PRECISION), 0.0) AS "avg_sales_cycle_days_90d",
  "t57"."calls_30d",
  "t57"."emails_30d",
  "t57"."meetings_30d",
  CAST("t57"."calls_30d" + "t57"."emails_30d" + "t57"."meetings_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."open_deals" AS DOUBLE PRECISION), 0.0) AS "activities_per_opportunity_30d",
  "t57"."stalled_deals",
  "t57"."overdue_deals",
  CAST((
    CAST((
      "t57"."open_deals" * (
        CAST("t57"."won_90d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."valued_won_90d" AS DOUBLE PRECISION), 0.0)
      ) * (
        (
          CAST("t57"."deals_won_90d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."deals_won_90d" + "t57"."deals_lost_90d" AS DOUBLE PRECISION), 0.0)
        ) * 100.0
      )
    ) AS DOUBLE PRECISION) / 100
  ) AS DOUBLE PRECISION) / NULLIF(
    CAST("t57"."cycle_days_90d" AS DOUBLE PRECISION) / NULLIF(CAST("t57"."timed_won_90d" AS DOUBLE PRECISION), 0.0),
    0.0
  ) AS "sales_velocity"
FROM (
  SELECT
    "t56"."owner_id",
    "t56"."owner_name",
    "t56"."day",
    "t56"."month",
    "t56"."revenue",
    "t56"."open_deals",
    "t56"."pipeline_value",
    "t56"."qualified_pipeline_value",
    "t56"."weighted_pipeline",
    "t56"."stalled_deals",
    "t56"."overdue_deals",
    "t56"."created",
    "t56"."won",
    "t56"."lost",
    "t56"."valued",
    "t56"."timed",
    "t56"."cycle_days",
    "t56"."calls",
    "t56"."emails",
    "t56"."meetings",
    SUM("t56"."won") OVER (
      PARTITION BY "t56"."owner_id", "t56"."month"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "deals_won_mtd",
    SUM("t56"."revenue") OVER (
      PARTITION BY "t56"."owner_id", "t56"."month"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "won_mtd",
    SUM("t56"."won") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS "deals_won_90d",
    SUM("t56"."lost") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS "deals_lost_90d",
    SUM("t56"."revenue") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS "won_90d",
    SUM("t56"."valued") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS "valued_won_90d",
    SUM("t56"."cycle_days") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS "cycle_days_90d",
    SUM("t56"."timed") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS "timed_won_90d",
    SUM("t56"."calls") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "calls_30d",
    SUM("t56"."emails") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "emails_30d",
    SUM("t56"."meetings") OVER (
      PARTITION BY "t56"."owner_id"
      ORDER BY "t56"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "meetings_30d"
  FROM (
    SELECT
      "t45"."owner_id",
      "t8"."owner_name",
      "t7"."day",
      CAST(CAST(DATE_TRUNC('MONTH', "t7"."day") AS TIMESTAMP) AS DATE) AS "month",
      COALESCE("t41"."revenue", CAST(0 AS DECIMAL(18, 2))) AS "revenue",
      COALESCE("t55"."open_deals", 0) AS "open_deals",
      COALESCE("t55"."pipeline_value", CAST(0 AS DECIMAL(18, 2))) AS "pipeline_value",
      CASE
        WHEN COALESCE("t7"."day" >= "t17"."known_from", FALSE)
        THEN COALESCE("t55"."qualified_pipeline_value", CAST(0 AS DECIMAL(18, 2)))
        ELSE NULL
      END AS "qualified_pipeline_value",
      CASE
        WHEN COALESCE("t7"."day" >= "t17"."known_from", FALSE)
        THEN COALESCE("t55"."weighted_pipeline", CAST(0 AS DECIMAL(18, 2)))
        ELSE NULL
      END AS "weighted_pipeline",
      COALESCE("t55"."stalled_deals", 0) AS "stalled_deals",
      COALESCE("t55"."overdue_deals", 0) AS "overdue_deals",
      COALESCE("t41"."created", 0) AS "created",
      COALESCE("t41"."won", 0) AS "won",
      COALESCE("t41"."lost", 0) AS "lost",
      COALESCE("t41"."valued", 0) AS "valued",
      COALESCE("t41"."timed", 0) AS "timed",
      COALESCE("t41"."cycle_days", 0) AS "cycle_days",
      COALESCE("t41"."calls", 0) AS "calls",
      COALESCE("t41"."emails", 0) AS "emails",
      COALESCE("t41"."meetings", 0) AS "meetings"
    FROM (
      SELECT
        "t39"."owner_id",
        MIN("t39"."day") AS "start"
      FROM "t38" AS "t39"
      GROUP BY
        1
    ) AS "t45"
    INNER JOIN (
      SELECT
        "t0"."day"
      FROM "timeline"."days" AS "t0"
    ) AS "t7"
      ON "t7"."day" >= "t45"."start"
    LEFT OUTER JOIN "t38" AS "t41"
      ON "t45"."owner_id" = "t41"."owner_id" AND "t7"."day" = "t41"."day"
    LEFT OUTER JOIN (
      SELECT
        "t53"."owner_id",
        "t53"."day",
        "t53"."open_deals",
        CAST(CAST(CASE
          WHEN ABS("t53"."pipeline_value") < 1000000000000000.0
          THEN "t53"."pipeline_value"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "pipeline_value",
        CAST(CAST(CASE
          WHEN ABS("t53"."qualified_pipeline_value") < 1000000000000000.0
          THEN "t53"."qualified_pipeline_value"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "qualified_pipeline_value",
        CAST(CAST(CASE
          WHEN ABS("t53"."weighted_pipeline") < 1000000000000000.0
          THEN "t53"."weighted_pipeline"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "weighted_pipeline",
        "t53"."stalled_deals",
        "t53"."overdue_deals"
      FROM (
        SELECT
          "t52"."owner_id",
          "t52"."day",
          COUNT(*) AS "open_deals",
          SUM("t52"."amount") AS "pipeline_value",
          SUM("t52"."amount") FILTER(WHERE
            "t52"."qualified") AS "qualified_pipeline_value",
          SUM("t52"."weighted") AS "weighted_pipeline",
          COUNT(*) FILTER(WHERE
            "t52"."stalled") AS "stalled_deals",
          COUNT(*) FILTER(WHERE
            "t52"."overdue") AS "overdue_deals"
        FROM (
          SELECT
            "t51"."owner_id",
            "t51"."day",
            "t51"."amount",
            "t51"."probability",
            "t51"."qualified",
            "t51"."stalled",
            "t51"."overdue",
            CAST(CAST(CASE
              WHEN ABS(
                CAST(ROUND(CAST(CAST("t51"."amount" AS DOUBLE PRECISION) * "t51"."probability" AS DECIMAL), 2) AS DOUBLE PRECISION)
              ) < 1000000000000000.0
              THEN CAST(ROUND(CAST(CAST("t51"."amount" AS DOUBLE PRECISION) * "t51"."probability" AS DECIMAL), 2) AS DOUBLE PRECISION)
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "weighted"
          FROM (
            SELECT
              "t50"."owner_id",
              "t50"."day",
              COALESCE(CAST("t50"."deal_amount" AS DECIMAL(18, 2)), "t50"."recorded_amount") AS "amount",
              COALESCE(
                CAST("t50"."close_probability" AS DOUBLE PRECISION),
                CASE
                  WHEN (
                    "t50"."standardized_stage" IS NOT NULL
                  ) OR "t50"."missing_stage"
                  THEN 0.1
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) AS "probability",
              COALESCE(CAST("t50"."stage_order" AS BIGINT) BETWEEN 3 AND 5, FALSE) AS "qualified",
              COALESCE(
                CAST(EXTRACT(epoch FROM CAST("t50"."day" AS TIMESTAMP) - CAST("t50"."created" AS TIMESTAMP)) / 86400 AS BIGINT) > 90,
                FALSE
              ) AS "stalled",
              COALESCE("t50"."expected" < "t50"."day", FALSE) AS "overdue"
            FROM (
              SELECT
                "t49"."missing_stage",
                "t49"."deal_id",
                "t49"."owner_id",
                "t49"."created",
                "t49"."last",
                "t49"."recorded_amount",
                "t49"."expected",
                "t49"."day",
                "t49"."standardized_stage",
                "t49"."stage_order",
                "t49"."close_probability",
                "t49"."deal_amount"
              FROM (
                SELECT
                  "t48"."missing_stage",
                  "t48"."deal_id",
                  "t48"."owner_id",
                  "t48"."created",
                  "t48"."last",
                  "t48"."recorded_amount",
                  "t48"."expected",
                  "t48"."day",
                  "t48"."standardized_stage",
                  "t48"."stage_order",
                  "t48"."close_probability",
                  "t30"."_entity_key",
                  "t30"."_from",
                  "t30"."_to",
                  "t30"."deal_amount"
                FROM (
                  SELECT
                    "t46"."missing_stage",
                    "t46"."deal_id",
                    "t46"."owner_id",
                    "t46"."created",
                    "t46"."last",
                    "t46"."recorded_amount",
                    "t46"."expected",
                    "t46"."day",
                    "t46"."standardized_stage",
                    "t46"."stage_order",
                    "t46"."close_probability"
                  FROM (
                    SELECT
                      "t43"."missing_stage",
                      "t43"."deal_id",
                      "t43"."owner_id",
                      "t43"."created",
                      "t43"."last",
                      "t43"."recorded_amount",
                      "t43"."expected",
                      "t43"."day",
                      "t43"."standardized_stage",
                      "t43"."stage_order",
                      "t31"."_entity_key",
                      "t31"."_from",
                      "t31"."_to",
                      "t31"."close_probability"
                    FROM (
                      SELECT
                        "t40"."missing_stage",
                        "t40"."deal_id",
                        "t40"."owner_id",
                        "t40"."created",
                        "t40"."last",
                        "t40"."recorded_amount",
                        "t40"."expected",
                        "t40"."day",
                        "t40"."standardized_stage",
                        "t40"."stage_order"
                      FROM (
                        SELECT
                          "t37"."missing_stage",
                          "t37"."deal_id",
                          "t37"."owner_id",
                          "t37"."created",
                          "t37"."last",
                          "t37"."recorded_amount",
                          "t37"."expected",
                          "t37"."day",
                          "t37"."standardized_stage",
                          "t32"."_entity_key",
                          "t32"."_from",
                          "t32"."_to",
                          "t32"."stage_order"
                        FROM (
                          SELECT
                            "t35"."missing_stage",
                            "t35"."deal_id",
                            "t35"."owner_id",
                            "t35"."created",
                            "t35"."last",
                            "t35"."recorded_amount",
                            "t35"."expected",
                            "t35"."day",
                            "t35"."standardized_stage"
                          FROM (
                            SELECT
                              "t28"."missing_stage",
                              "t28"."deal_id",
                              "t28"."owner_id",
                              "t28"."created",
                              "t28"."last",
                              "t28"."recorded_amount",
                              "t28"."expected",
                              "t7"."day",
                              "t33"."_entity_key",
                              "t33"."_from",
                              "t33"."_to",
                              "t33"."standardized_stage"
                            FROM (
                              SELECT
                                "t4"."missing_stage",
                                "t4"."hubspot_deal_id" AS "deal_id",
                                COALESCE("t4"."deal_owner_id", 'unassigned') AS "owner_id",
                                CAST("t4"."deal_created_at" AS DATE) AS "created",
                                CASE
                                  WHEN CASE
                                    WHEN "t4"."closed_date" < CAST("t4"."deal_created_at" AS DATE)
                                    THEN CAST("t4"."deal_created_at" AS DATE)
                                    ELSE "t4"."closed_date"
                                  END IS NOT NULL
                                  THEN CAST(CAST(CASE
                                    WHEN "t4"."closed_date" < CAST("t4"."deal_created_at" AS DATE)
                                    THEN CAST("t4"."deal_created_at" AS DATE)
                                    ELSE "t4"."closed_date"
                                  END - INTERVAL '1 DAY' AS TIMESTAMP) AS DATE)
                                  ELSE MAKE_DATE(2026, 6, 30)
                                END AS "last",
                                "t4"."deal_amount" AS "recorded_amount",
                                "t4"."expected_close_date" AS "expected"
                              FROM "staging"."stg_hubspot__deals" AS "t4"
                              WHERE
                                "t4"."deal_created_at" IS NOT NULL
                                AND (
                                  (
                                    "t4"."closed_date" IS NOT NULL
                                  ) OR NOT (
                                    "t4"."is_closed"
                                  )
                                )
                            ) AS "t28"
                            INNER JOIN (
                              SELECT
                                "t0"."day"
                              FROM "timeline"."days" AS "t0"
                            ) AS "t7"
                              ON "t7"."day" >= "t28"."created" AND "t7"."day" <= "t28"."last"
                            LEFT OUTER JOIN (
                              SELECT
                                "t21"."entity_key" AS "_entity_key",
                                "t21"."valid_from" AS "_from",
                                COALESCE("t21"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                                "t21"."value" AS "standardized_stage"
                              FROM (
                                SELECT
                                  "t13"."entity_key",
                                  "t13"."value",
                                  "t13"."observed_as_of" AS "valid_from",
                                  LEAD("t13"."observed_as_of") OVER (
                                    PARTITION BY "t13"."entity_key"
                                    ORDER BY "t13"."observed_as_of" ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) AS "valid_to"
                                FROM (
                                  SELECT
                                    *
                                  FROM "tapdata"."observations" AS "t2"
                                  WHERE
                                    "t2"."source_table" = 'stg_hubspot__deals'
                                    AND "t2"."attribute" = 'standardized_stage'
                                    AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                                ) AS "t13"
                              ) AS "t21"
                            ) AS "t33"
                              ON "t28"."deal_id" = "t33"."_entity_key"
                              AND "t7"."day" >= "t33"."_from"
                              AND "t7"."day" < "t33"."_to"
                          ) AS "t35"
                        ) AS "t37"
                        LEFT OUTER JOIN (
                          SELECT
                            "t20"."entity_key" AS "_entity_key",
                            "t20"."valid_from" AS "_from",
                            COALESCE("t20"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                            "t20"."value" AS "stage_order"
                          FROM (
                            SELECT
                              "t12"."entity_key",
                              "t12"."value",
                              "t12"."observed_as_of" AS "valid_from",
                              LEAD("t12"."observed_as_of") OVER (
                                PARTITION BY "t12"."entity_key"
                                ORDER BY "t12"."observed_as_of" ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) AS "valid_to"
                            FROM (
                              SELECT
                                *
                              FROM "tapdata"."observations" AS "t2"
                              WHERE
                                "t2"."source_table" = 'stg_hubspot__deals'
                                AND "t2"."attribute" = 'stage_order'
                                AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                            ) AS "t12"
                          ) AS "t20"
                        ) AS "t32"
                          ON "t37"."deal_id" = "t32"."_entity_key"
                          AND "t37"."day" >= "t32"."_from"
                          AND "t37"."day" < "t32"."_to"
                      ) AS "t40"
                    ) AS "t43"
                    LEFT OUTER JOIN (
                      SELECT
                        "t19"."entity_key" AS "_entity_key",
                        "t19"."valid_from" AS "_from",
                        COALESCE("t19"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                        "t19"."value" AS "close_probability"
                      FROM (
                        SELECT
                          "t11"."entity_key",
                          "t11"."value",
                          "t11"."observed_as_of" AS "valid_from",
                          LEAD("t11"."observed_as_of") OVER (
                            PARTITION BY "t11"."entity_key"
                            ORDER BY "t11"."observed_as_of" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "valid_to"
                        FROM (
                          SELECT
                            *
                          FROM "tapdata"."observations" AS "t2"
                          WHERE
                            "t2"."source_table" = 'stg_hubspot__deals'
                            AND "t2"."attribute" = 'close_probability'
                            AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t11"
                      ) AS "t19"
                    ) AS "t31"
                      ON "t43"."deal_id" = "t31"."_entity_key"
                      AND "t43"."day" >= "t31"."_from"
                      AND "t43"."day" < "t31"."_to"
                  ) AS "t46"
                ) AS "t48"
                LEFT OUTER JOIN (
                  SELECT
                    "t18"."entity_key" AS "_entity_key",
                    "t18"."valid_from" AS "_from",
                    COALESCE("t18"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                    "t18"."value" AS "deal_amount"
                  FROM (
                    SELECT
                      "t10"."entity_key",
                      "t10"."value",
                      "t10"."observed_as_of" AS "valid_from",
                      LEAD("t10"."observed_as_of") OVER (
                        PARTITION BY "t10"."entity_key"
                        ORDER BY "t10"."observed_as_of" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "valid_to"
                    FROM (
                      SELECT
                        *
                      FROM "tapdata"."observations" AS "t2"
                      WHERE
                        "t2"."source_table" = 'stg_hubspot__deals'
                        AND "t2"."attribute" = 'deal_amount'
                        AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                    ) AS "t10"
                  ) AS "t18"
                ) AS "t30"
                  ON "t48"."deal_id" = "t30"."_entity_key"
                  AND "t48"."day" >= "t30"."_from"
                  AND "t48"."day" < "t30"."_to"
              ) AS "t49"
            ) AS "t50"
          ) AS "t51"
        ) AS "t52"
        GROUP BY
          1,
          2
      ) AS "t53"
    ) AS "t55"
      ON "t45"."owner_id" = "t55"."owner_id" AND "t7"."day" = "t55"."day"
    LEFT OUTER JOIN (
      SELECT
        "t1"."owner_id" AS "_owner",
        "t1"."full_name" AS "owner_name"
      FROM "staging"."stg_hubspot__owners" AS "t1"
    ) AS "t8"
      ON "t45"."owner_id" = "t8"."_owner"
    CROSS JOIN (
      SELECT
        MIN("t9"."observed_as_of") AS "known_from"
      FROM (
        SELECT
          *
        FROM "tapdata"."observations" AS "t2"
        WHERE
          "t2"."source_table" = 'stg_hubspot__deals'
          AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
      ) AS "t9"
    ) AS "t17"
  ) AS "t56"
) AS "t57"
