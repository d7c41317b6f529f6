SELECT
  "t7"."platform",
  "t7"."campaign_id",
  "t7"."performance_date",
  "t7"."campaign_name",
  "t7"."campaign_type",
  "t7"."day_of_week",
  "t7"."day_name",
  "t7"."day_of_flight",
  "t7"."is_estimated",
  "t7"."daily_spend",
  "t7"."daily_impressions",
  "t7"."daily_clicks",
  "t7"."daily_conversions",
  "t7"."cumulative_spend",
  "t7"."click_through_rate",
  "t7"."cost_per_click",
  "t7"."cost_per_thousand_impressions",
  "t7"."cost_per_conversion",
  "t7"."conversion_rate",
  "t7"."budget_to_date",
  "t7"."budget_pacing_pct",
  "t7"."budget_pacing_status",
  "t7"."is_spend_anomaly",
  "t7"."daily_touches",
  "t7"."performance_trend_7d",
  "t7"."is_performance_anomaly",
  "t7"."daily_attributed_conversions",
  "t7"."daily_attributed_revenue",
  "t7"."cumulative_attributed_conversions",
  "t7"."attributed_cpa",
  "t7"."performance_score",
  "t7"."performance_tier"
FROM (
  SELECT
    "t6"."platform",
    "t6"."campaign_id",
    "t3"."campaign_name",
    "t3"."campaign_type",
    "t6"."day_of_flight",
    "t6"."budget_to_date",
    "t6"."performance_score",
    "t6"."performance_tier",
    (
      "t6"."clicks" / NULLIF("t6"."impressions", 0.0)
    ) * 100.0 AS "click_through_rate",
    "t6"."spend" / NULLIF("t6"."clicks", 0.0) AS "cost_per_click",
    (
      "t6"."spend" / NULLIF("t6"."impressions", 0.0)
    ) * 1000.0 AS "cost_per_thousand_impressions",
    "t6"."spend" / NULLIF("t6"."conversions", 0.0) AS "cost_per_conversion",
    (
      "t6"."conversions" / NULLIF("t6"."clicks", 0.0)
    ) * 100.0 AS "conversion_rate",
    "t6"."day" AS "performance_date",
    (
      (
        (
          DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t6"."day") % 7
        ) + 7
      ) % 7
    ) + 1 AS "day_of_week",
    CASE (
        (
          (
            DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t6"."day") % 7
          ) + 7
        ) % 7
      ) + 1
      WHEN 1
      THEN 'Monday'
      WHEN 2
      THEN 'Tuesday'
      WHEN 3
      THEN 'Wednesday'
      WHEN 4
      THEN 'Thursday'
      WHEN 5
      THEN 'Friday'
      WHEN 6
      THEN 'Saturday'
      WHEN 7
      THEN 'Sunday'
      ELSE CAST(NULL AS TEXT)
    END AS "day_name",
    "t6"."spend" IS NOT NULL AS "is_estimated",
    "t6"."spend" AS "daily_spend",
    "t6"."impressions" AS "daily_impressions",
    "t6"."clicks" AS "daily_clicks",
    "t6"."conversions" AS "daily_conversions",
    "t6"."spend_to_date" AS "cumulative_spend",
    (
      "t6"."spend_to_date" / NULLIF("t6"."budget_to_date", 0.0)
    ) * 100.0 AS "budget_pacing_pct",
    CASE
      WHEN CAST(ROUND((
        "t6"."spend_to_date" / NULLIF("t6"."budget_to_date", 0.0)
      ) * 100.0, 9) AS DOUBLE) IS NULL
      THEN CAST(NULL AS TEXT)
      WHEN "t6"."spend_to_date" = 0
      THEN 'no_spend'
      WHEN CAST(ROUND((
        "t6"."spend_to_date" / NULLIF("t6"."budget_to_date", 0.0)
      ) * 100.0, 9) AS DOUBLE) < 90.0
      THEN 'under'
      WHEN CAST(ROUND((
        "t6"."spend_to_date" / NULLIF("t6"."budget_to_date", 0.0)
      ) * 100.0, 9) AS DOUBLE) > 110.0
      THEN 'over'
      ELSE 'on_pace'
    END AS "budget_pacing_status",
    NOT (
      CAST(ROUND(
        (
          "t6"."spend" / NULLIF("t6"."budget_to_date" / NULLIF(CAST("t6"."day_of_flight" AS DOUBLE), 0.0), 0.0)
        ) * 100.0,
        9
      ) AS DOUBLE) BETWEEN 50.0 AND 150.0
    ) AS "is_spend_anomaly",
    "t6"."touches" AS "daily_touches",
    "t6"."trend" AS "performance_trend_7d",
    "t6"."unusual" AS "is_performance_anomaly",
    CASE WHEN "t6"."is_attributable" THEN "t6"."attributed_conversions" ELSE NULL END AS "daily_attributed_conversions",
    CASE WHEN "t6"."is_attributable" THEN "t6"."attributed_revenue" ELSE NULL END AS "daily_attributed_revenue",
    CASE WHEN "t6"."is_attributable" THEN "t6"."conversions_to_date" ELSE NULL END AS "cumulative_attributed_conversions",
    "t6"."spend_to_date" / NULLIF("t6"."conversions_to_date", 0.0) AS "attributed_cpa"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."platform",
        "t0"."campaign_id",
        "t0"."day",
        "t0"."in_flight",
        "t0"."day_of_flight",
        "t0"."spend",
        "t0"."impressions",
        "t0"."clicks",
        "t0"."conversions",
        "t0"."spend_to_date",
        "t0"."budget_to_date",
        "t0"."touches",
        "t0"."touches_to_date",
        "t0"."is_attributable",
        "t0"."leads_to_date",
        "t0"."attributed_conversions",
        "t0"."attributed_revenue",
        "t0"."conversions_to_date",
        "t0"."revenue_to_date",
        "t0"."performance_score",
        "t0"."performance_tier",
        (
          CAST(CAST(SUM("t0"."touches") OVER (
            PARTITION BY "t0"."platform", "t0"."campaign_id"
            ORDER BY "t0"."day" ASC
            ROWS BETWEEN 6 preceding AND CURRENT ROW
          ) AS BIGINT) - CAST(SUM("t0"."touches") OVER (
            PARTITION BY "t0"."platform", "t0"."campaign_id"
            ORDER BY "t0"."day" ASC
            ROWS BETWEEN 13 preceding AND 7 preceding
          ) AS BIGINT) AS DOUBLE) / NULLIF(
            CAST(CAST(SUM("t0"."touches") OVER (
              PARTITION BY "t0"."platform", "t0"."campaign_id"
              ORDER BY "t0"."day" ASC
              ROWS BETWEEN 13 preceding AND 7 preceding
            ) AS BIGINT) AS DOUBLE),
            0.0
          )
        ) * 100.0 AS "trend",
        CASE
          WHEN COUNT(*) OVER (
            PARTITION BY "t0"."platform", "t0"."campaign_id"
            ORDER BY "t0"."day" ASC
            ROWS BETWEEN 28 preceding AND 1 preceding
          ) >= 28
          THEN "t0"."touches" > (
            (
              CAST(CAST(SUM("t0"."touches") OVER (
                PARTITION BY "t0"."platform", "t0"."campaign_id"
                ORDER BY "t0"."day" ASC
                ROWS BETWEEN 28 preceding AND 1 preceding
              ) AS BIGINT) AS DOUBLE) / NULLIF(
                CAST(COUNT(*) OVER (
                  PARTITION BY "t0"."platform", "t0"."campaign_id"
                  ORDER BY "t0"."day" ASC
                  ROWS BETWEEN 28 preceding AND 1 preceding
                ) AS DOUBLE),
                0.0
              )
            ) + (
              SQRT(
                GREATEST(
                  (
                    CAST(CAST(SUM("t0"."touches" * "t0"."touches") OVER (
                      PARTITION BY "t0"."platform", "t0"."campaign_id"
                      ORDER BY "t0"."day" ASC
                      ROWS BETWEEN 28 preceding AND 1 preceding
                    ) AS BIGINT) AS DOUBLE) / NULLIF(
                      CAST(COUNT(*) OVER (
                        PARTITION BY "t0"."platform", "t0"."campaign_id"
                        ORDER BY "t0"."day" ASC
                        ROWS BETWEEN 28 preceding AND 1 preceding
                      ) AS DOUBLE),
                      0.0
                    )
                  ) - (
                    (
                      CAST(CAST(SUM("t0"."touches") OVER (
                        PARTITION BY "t0"."platform", "t0"."campaign_id"
                        ORDER BY "t0"."day" ASC
                        ROWS BETWEEN 28 preceding AND 1 preceding
                      ) AS BIGINT) AS DOUBLE) / NULLIF(
                        CAST(COUNT(*) OVER (
                          PARTITION BY "t0"."platform", "t0"."campaign_id"
                          ORDER BY "t0"."day" ASC
                          ROWS BETWEEN 28 preceding AND 1 preceding
                        ) AS DOUBLE),
                        0.0
                      )
                    ) * (
                      CAST(CAST(SUM("t0"."touches") OVER (
                        PARTITION BY "t0"."platform", "t0"."campaign_id"
                        ORDER BY "t0"."day" ASC
                        ROWS BETWEEN 28 preceding AND 1 preceding
                      ) AS BIGINT) AS DOUBLE) / NULLIF(
                        CAST(COUNT(*) OVER (
                          PARTITION BY "t0"."platform", "t0"."campaign_id"
                          ORDER BY "t0"."day" ASC
                          ROWS BETWEEN 28 preceding AND 1 preceding
                        ) AS DOUBLE),
                        0.0
                      )
                    )
                  ),
                  1.0
                )
              ) * 3.0
            )
          )
          ELSE NULL
        END AS "unusual"
      FROM "timeline"."campaign_days" AS "t0"
    ) AS "t4"
    WHERE
      "t4"."in_flight"
  ) AS "t6"
  INNER JOIN (
    SELECT
      "t1"."platform",
      "t1"."campaign_id",
      "t1"."campaign_name",
      "t1"."campaign_type"
    FROM "entity"."entity_campaigns" AS "t1"
  ) AS "t3"
    ON "t6"."platform" = "t3"."platform" AND "t6"."campaign_id" = "t3"."campaign_id"
) AS "t7"
