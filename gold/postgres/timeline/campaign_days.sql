WITH "t30" AS (
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
          CAST(4 AS BIGINT) AS "number"
      ) AS "t9"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(5 AS BIGINT) AS "number"
      ) AS "t6"
    ) AS "t20"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          CAST(6 AS BIGINT) AS "number"
      ) AS "t10"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(7 AS BIGINT) AS "number"
      ) AS "t11"
    ) AS "t21"
  ) AS "t25"
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
          CAST(8 AS BIGINT) AS "number"
      ) AS "t12"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(9 AS BIGINT) AS "number"
      ) AS "t7"
    ) AS "t22"
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
            CAST(0 AS BIGINT) AS "number"
        ) AS "t4"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(1 AS BIGINT) AS "number"
        ) AS "t5"
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            CAST(2 AS BIGINT) AS "number"
        ) AS "t13"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(3 AS BIGINT) AS "number"
        ) AS "t14"
      ) AS "t23"
    ) AS "t26"
  ) AS "t28"
), "t32" AS (
  SELECT
    "t24"."campaign_platform",
    "t24"."campaign_id",
    "t24"."lead_id",
    "t24"."day",
    "t19"."mql_date",
    "t19"."linked_on"
  FROM (
    SELECT
      "t1"."campaign_platform",
      "t1"."campaign_id",
      "t1"."lead_id",
      CAST("t1"."touchpoint_timestamp" AS DATE) AS "day"
    FROM "staging"."stg_marketing__attribution_touchpoints" AS "t1"
    WHERE
      "t1"."campaign_platform" IS NOT NULL AND "t1"."touchpoint_timestamp" IS NOT NULL
  ) AS "t24"
  INNER JOIN (
    SELECT
      "t3"."lead_id",
      "t3"."mql_date",
      "t3"."linked_on"
    FROM "timeline"."lead_outcomes" AS "t3"
  ) AS "t19"
    ON "t24"."lead_id" = "t19"."lead_id"
)
SELECT
  "t62"."platform",
  "t62"."campaign_id",
  "t62"."day",
  "t62"."in_flight",
  "t62"."day_of_flight",
  CASE
    WHEN "t62"."in_flight"
    THEN CAST("t62"."total_spend" AS DOUBLE PRECISION) / NULLIF(CAST("t62"."days_active" AS DOUBLE PRECISION), 0.0)
    ELSE CAST("t62"."total_spend" AS DOUBLE PRECISION) * 0.0
  END AS "spend",
  CASE
    WHEN "t62"."in_flight"
    THEN CAST("t62"."impressions" AS DOUBLE PRECISION) / NULLIF(CAST("t62"."days_active" AS DOUBLE PRECISION), 0.0)
    ELSE CAST("t62"."impressions" AS DOUBLE PRECISION) * 0.0
  END AS "impressions",
  CASE
    WHEN "t62"."in_flight"
    THEN CAST("t62"."clicks" AS DOUBLE PRECISION) / NULLIF(CAST("t62"."days_active" AS DOUBLE PRECISION), 0.0)
    ELSE CAST("t62"."clicks" AS DOUBLE PRECISION) * 0.0
  END AS "clicks",
  CASE
    WHEN "t62"."in_flight"
    THEN CAST("t62"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t62"."days_active" AS DOUBLE PRECISION), 0.0)
    ELSE "t62"."conversions" * 0.0
  END AS "conversions",
  CASE
    WHEN "t62"."day_of_flight" > 0
    THEN CAST((
      CAST("t62"."total_spend" AS DOUBLE PRECISION) * "t62"."day_of_flight"
    ) AS DOUBLE PRECISION) / NULLIF(CAST("t62"."days_active" AS DOUBLE PRECISION), 0.0)
    ELSE CAST("t62"."total_spend" AS DOUBLE PRECISION) * 0.0
  END AS "spend_to_date",
  "t62"."budget" * "t62"."day_of_flight" AS "budget_to_date",
  COALESCE("t62"."touches_today", 0) AS "touches",
  "t62"."all_touches" AS "touches_to_date",
  (
    COALESCE("t62"."all_touches", 0) = 0
  )
  OR (
    COALESCE("t62"."all_linked", 0) > 0
  ) AS "is_attributable",
  "t62"."all_leads" AS "leads_to_date",
  COALESCE(CAST("t62"."credit_today" AS DOUBLE PRECISION), 0.0) AS "attributed_conversions",
  COALESCE(CAST("t62"."revenue_today" AS DOUBLE PRECISION), 0.0) AS "attributed_revenue",
  CAST("t62"."all_credit" AS DOUBLE PRECISION) AS "conversions_to_date",
  CAST("t62"."all_revenue" AS DOUBLE PRECISION) AS "revenue_to_date",
  CASE
    WHEN "t62"."day_of_flight" > 0
    THEN CASE
      WHEN "t62"."conversion_rate" IS NOT NULL
      THEN (
        CASE
          WHEN CAST(ROUND(CAST("t62"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 50.0
          THEN 100.0
          WHEN CAST(ROUND(CAST("t62"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 100.0
          THEN 80.0
          WHEN CAST(ROUND(CAST("t62"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 200.0
          THEN 60.0
          WHEN CAST(ROUND(CAST("t62"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 500.0
          THEN 40.0
          ELSE 20.0
        END * 0.4
      ) + (
        CASE
          WHEN CAST(ROUND(CAST("t62"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 5.0
          THEN 100.0
          WHEN CAST(ROUND(CAST("t62"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 3.0
          THEN 80.0
          WHEN CAST(ROUND(CAST("t62"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 1.5
          THEN 60.0
          WHEN CAST(ROUND(CAST("t62"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 0.5
          THEN 40.0
          ELSE 0.0
        END * 0.4
      ) + (
        CASE
          WHEN "t62"."all_leads" > 100
          THEN 100.0
          WHEN "t62"."all_leads" > 50
          THEN 80.0
          WHEN "t62"."all_leads" > 20
          THEN 60.0
          WHEN "t62"."all_leads" > 5
          THEN 40.0
          ELSE 0.0
        END * 0.2
      )
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
    ELSE NULL
  END AS "performance_score",
  CASE WHEN "t62"."day_of_flight" > 0 THEN "t62"."performance_tier" ELSE NULL END AS "performance_tier"
FROM (
  SELECT
    "t61"."platform",
    "t61"."campaign_id",
    "t61"."start_date",
    "t61"."days_active",
    "t61"."total_spend",
    "t61"."impressions",
    "t61"."clicks",
    "t61"."conversions",
    "t61"."conversion_rate",
    "t61"."cost_per_conversion",
    "t61"."performance_tier",
    "t61"."budget",
    "t61"."born",
    "t61"."day",
    "t61"."day_of_flight",
    "t61"."in_flight",
    "t61"."fact_platform",
    "t61"."fact_campaign",
    "t61"."fact_day",
    "t61"."touches",
    "t61"."linked",
    "t61"."leads",
    "t61"."credit",
    "t61"."revenue",
    "t61"."touches_today",
    "t61"."credit_today",
    "t61"."revenue_today",
    SUM(COALESCE("t61"."touches", 0)) OVER (
      PARTITION BY "t61"."platform", "t61"."campaign_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "all_touches",
    SUM(COALESCE("t61"."linked", 0)) OVER (
      PARTITION BY "t61"."platform", "t61"."campaign_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "all_linked",
    SUM(COALESCE("t61"."leads", 0)) OVER (
      PARTITION BY "t61"."platform", "t61"."campaign_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "all_leads",
    SUM(COALESCE("t61"."credit", 0)) OVER (
      PARTITION BY "t61"."platform", "t61"."campaign_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "all_credit",
    SUM(COALESCE("t61"."revenue", 0)) OVER (
      PARTITION BY "t61"."platform", "t61"."campaign_id"
      ORDER BY "t61"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "all_revenue"
  FROM (
    SELECT
      "t60"."platform",
      "t60"."campaign_id",
      "t60"."start_date",
      "t60"."days_active",
      "t60"."total_spend",
      "t60"."impressions",
      "t60"."clicks",
      "t60"."conversions",
      "t60"."conversion_rate",
      "t60"."cost_per_conversion",
      "t60"."performance_tier",
      "t60"."budget",
      "t60"."born",
      "t60"."day",
      "t60"."day_of_flight",
      "t60"."in_flight",
      "t58"."fact_platform",
      "t58"."fact_campaign",
      "t58"."fact_day",
      "t58"."touches",
      "t58"."linked",
      "t58"."leads",
      "t58"."credit",
      "t58"."revenue",
      "t58"."touches_today",
      "t58"."credit_today",
      "t58"."revenue_today"
    FROM (
      SELECT
        "t56"."platform",
        "t56"."campaign_id",
        "t56"."start_date",
        "t56"."days_active",
        "t56"."total_spend",
        "t56"."impressions",
        "t56"."clicks",
        "t56"."conversions",
        "t56"."conversion_rate",
        "t56"."cost_per_conversion",
        "t56"."performance_tier",
        "t56"."budget",
        "t56"."born",
        "t56"."day",
        CASE
          WHEN LEAST(
            COALESCE(
              CAST(EXTRACT(epoch FROM CAST("t56"."day" AS TIMESTAMP) - CAST("t56"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1,
              0
            ),
            "t56"."days_active"
          ) IS NULL
          THEN LEAST(
            COALESCE(
              CAST(EXTRACT(epoch FROM CAST("t56"."day" AS TIMESTAMP) - CAST("t56"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1,
              0
            ),
            "t56"."days_active"
          )
          ELSE GREATEST(
            0,
            LEAST(
              COALESCE(
                CAST(EXTRACT(epoch FROM CAST("t56"."day" AS TIMESTAMP) - CAST("t56"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1,
                0
              ),
              "t56"."days_active"
            )
          )
        END AS "day_of_flight",
        (
          COALESCE(
            CAST(EXTRACT(epoch FROM CAST("t56"."day" AS TIMESTAMP) - CAST("t56"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1,
            0
          ) >= 1
        )
        AND (
          COALESCE(
            CAST(EXTRACT(epoch FROM CAST("t56"."day" AS TIMESTAMP) - CAST("t56"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1,
            0
          ) <= "t56"."days_active"
        ) AS "in_flight"
      FROM (
        SELECT
          "t55"."platform",
          "t55"."campaign_id",
          "t55"."start_date",
          "t55"."days_active",
          "t55"."total_spend",
          "t55"."impressions",
          "t55"."clicks",
          "t55"."conversions",
          "t55"."conversion_rate",
          "t55"."cost_per_conversion",
          "t55"."performance_tier",
          "t55"."budget",
          "t55"."born",
          "t55"."day"
        FROM (
          SELECT
            "t52"."platform",
            "t52"."campaign_id",
            "t52"."start_date",
            "t52"."days_active",
            "t52"."total_spend",
            "t52"."impressions",
            "t52"."clicks",
            "t52"."conversions",
            "t52"."conversion_rate",
            "t52"."cost_per_conversion",
            "t52"."performance_tier",
            "t52"."budget",
            "t52"."born",
            "t52"."life_from",
            "t52"."life_days",
            "t52"."number",
            CAST(CAST("t52"."life_from" + MAKE_INTERVAL(days => CAST("t52"."number" AS INT)) AS TIMESTAMP) AS DATE) AS "day"
          FROM (
            SELECT
              "t36"."platform",
              "t36"."campaign_id",
              "t36"."start_date",
              "t36"."days_active",
              "t36"."total_spend",
              "t36"."impressions",
              "t36"."clicks",
              "t36"."conversions",
              "t36"."conversion_rate",
              "t36"."cost_per_conversion",
              "t36"."performance_tier",
              "t36"."budget",
              "t36"."born",
              "t36"."life_from",
              "t36"."life_days",
              "t49"."number"
            FROM (
              SELECT
                "t0"."platform",
                "t0"."campaign_id",
                "t0"."start_date",
                "t0"."days_active",
                "t0"."total_spend",
                "t0"."impressions",
                "t0"."clicks",
                "t0"."conversions",
                "t0"."conversion_rate",
                "t0"."cost_per_conversion",
                "t0"."performance_tier",
                COALESCE(
                  CASE
                    WHEN (
                      CAST(EXTRACT(epoch FROM CAST("t0"."end_date" AS TIMESTAMP) - CAST("t0"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
                    ) > 0
                    THEN CAST("t0"."total_budget" AS DOUBLE PRECISION) / NULLIF(
                      CAST(CAST(EXTRACT(epoch FROM CAST("t0"."end_date" AS TIMESTAMP) - CAST("t0"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION),
                      0.0
                    )
                    ELSE NULL
                  END,
                  CAST("t0"."daily_budget" AS DOUBLE PRECISION)
                ) AS "budget",
                LEAST(
                  COALESCE(CAST("t0"."campaign_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                  COALESCE("t0"."start_date", MAKE_DATE(2026, 6, 30))
                ) AS "born",
                LEAST(
                  COALESCE(CAST("t0"."campaign_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                  COALESCE("t0"."start_date", MAKE_DATE(2026, 6, 30))
                ) AS "life_from",
                CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(LEAST(
                  COALESCE(CAST("t0"."campaign_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                  COALESCE("t0"."start_date", MAKE_DATE(2026, 6, 30))
                ) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS "life_days"
              FROM "intermediate"."int_campaigns__core" AS "t0"
            ) AS "t36"
            INNER JOIN (
              SELECT
                "t33"."number" + "t40"."digit" + "t41"."digit" + "t42"."digit" AS "number"
              FROM "t30" AS "t33"
              CROSS JOIN (
                SELECT
                  "t31"."number" * 10 AS "digit"
                FROM "t30" AS "t31"
              ) AS "t40"
              CROSS JOIN (
                SELECT
                  "t31"."number" * 100 AS "digit"
                FROM "t30" AS "t31"
              ) AS "t41"
              CROSS JOIN (
                SELECT
                  "t31"."number" * 1000 AS "digit"
                FROM "t30" AS "t31"
              ) AS "t42"
            ) AS "t49"
              ON "t49"."number" < "t36"."life_days"
          ) AS "t52"
        ) AS "t55"
      ) AS "t56"
    ) AS "t60"
    LEFT OUTER JOIN (
      SELECT
        "t54"."fact_platform",
        "t54"."fact_campaign",
        "t54"."fact_day",
        SUM("t54"."touches") AS "touches",
        SUM("t54"."linked") AS "linked",
        SUM("t54"."leads") AS "leads",
        SUM("t54"."credit") AS "credit",
        SUM("t54"."revenue") AS "revenue",
        SUM("t54"."touches") FILTER(WHERE
          "t54"."is_today") AS "touches_today",
        SUM("t54"."credit") FILTER(WHERE
          "t54"."is_today") AS "credit_today",
        SUM("t54"."revenue") FILTER(WHERE
          "t54"."is_today") AS "revenue_today"
      FROM (
        SELECT
          "t53"."fact_platform",
          "t53"."fact_campaign",
          "t53"."at",
          "t53"."touches",
          "t53"."linked",
          "t53"."leads",
          "t53"."credit",
          "t53"."revenue",
          "t53"."platform",
          "t53"."campaign_id",
          "t53"."born",
          GREATEST("t53"."at", "t53"."born") AS "fact_day",
          "t53"."at" >= "t53"."born" AS "is_today"
        FROM (
          SELECT
            "t51"."fact_platform",
            "t51"."fact_campaign",
            "t51"."at",
            "t51"."touches",
            "t51"."linked",
            "t51"."leads",
            "t51"."credit",
            "t51"."revenue",
            "t29"."platform",
            "t29"."campaign_id",
            "t29"."born"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t1"."campaign_platform" AS "fact_platform",
                  "t1"."campaign_id" AS "fact_campaign",
                  CAST("t1"."touchpoint_timestamp" AS DATE) AS "at",
                  CAST(1 AS BIGINT) AS "touches",
                  CAST(NULL AS BIGINT) AS "linked",
                  CAST(NULL AS BIGINT) AS "leads",
                  CAST(NULL AS DECIMAL(38, 18)) AS "credit",
                  CAST(NULL AS DECIMAL(38, 18)) AS "revenue"
                FROM "staging"."stg_marketing__attribution_touchpoints" AS "t1"
                WHERE
                  "t1"."campaign_platform" IS NOT NULL AND "t1"."touchpoint_timestamp" IS NOT NULL
              ) AS "t16"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t35"."campaign_platform" AS "fact_platform",
                  "t35"."campaign_id" AS "fact_campaign",
                  GREATEST("t35"."day", "t35"."linked_on") AS "at",
                  CAST(NULL AS BIGINT) AS "touches",
                  CAST(1 AS BIGINT) AS "linked",
                  CAST(NULL AS BIGINT) AS "leads",
                  CAST(NULL AS DECIMAL(38, 18)) AS "credit",
                  CAST(NULL AS DECIMAL(38, 18)) AS "revenue"
                FROM "t32" AS "t35"
                WHERE
                  "t35"."linked_on" IS NOT NULL
              ) AS "t43"
            ) AS "t45"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t44"."campaign_platform" AS "fact_platform",
                  "t44"."campaign_id" AS "fact_campaign",
                  GREATEST("t44"."touched", COALESCE("t44"."mql_date", "t44"."touched")) AS "at",
                  CAST(NULL AS BIGINT) AS "touches",
                  CAST(NULL AS BIGINT) AS "linked",
                  CAST(1 AS BIGINT) AS "leads",
                  CAST(NULL AS DECIMAL(38, 18)) AS "credit",
                  CAST(NULL AS DECIMAL(38, 18)) AS "revenue"
                FROM (
                  SELECT
                    "t35"."campaign_platform",
                    "t35"."campaign_id",
                    "t35"."lead_id",
                    MIN("t35"."day") AS "touched",
                    MIN("t35"."mql_date") AS "mql_date"
                  FROM "t32" AS "t35"
                  GROUP BY
                    1,
                    2,
                    3
                ) AS "t44"
              ) AS "t46"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t2"."platform" AS "fact_platform",
                  "t2"."campaign_id" AS "fact_campaign",
                  "t2"."converted_at" AS "at",
                  CAST(NULL AS BIGINT) AS "touches",
                  CAST(NULL AS BIGINT) AS "linked",
                  CAST(NULL AS BIGINT) AS "leads",
                  CAST("t2"."credit" AS DECIMAL(38, 18)) AS "credit",
                  CAST("t2"."attributed_revenue" AS DECIMAL(38, 18)) AS "revenue"
                FROM "intermediate"."int_campaigns__attribution" AS "t2"
                WHERE
                  "t2"."attribution_model" = 'linear' AND "t2"."platform" IS NOT NULL
              ) AS "t18"
            ) AS "t48"
          ) AS "t51"
          INNER JOIN (
            SELECT
              "t0"."platform",
              "t0"."campaign_id",
              LEAST(
                COALESCE(CAST("t0"."campaign_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                COALESCE("t0"."start_date", MAKE_DATE(2026, 6, 30))
              ) AS "born"
            FROM "intermediate"."int_campaigns__core" AS "t0"
          ) AS "t29"
            ON "t51"."fact_platform" = "t29"."platform"
            AND "t51"."fact_campaign" = "t29"."campaign_id"
        ) AS "t53"
      ) AS "t54"
      GROUP BY
        1,
        2,
        3
    ) AS "t58"
      ON "t60"."platform" = "t58"."fact_platform"
      AND "t60"."campaign_id" = "t58"."fact_campaign"
      AND "t60"."day" = "t58"."fact_day"
  ) AS "t61"
) AS "t62"
