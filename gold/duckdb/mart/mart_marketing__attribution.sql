SELECT
  "t38"."attribution_model",
  "t38"."channel",
  "t38"."platform",
  "t38"."campaign_id",
  "t38"."conversion_month",
  "t38"."campaign_name",
  "t38"."attributed_conversions",
  "t38"."attributed_revenue",
  "t38"."spend",
  "t38"."impressions",
  "t38"."clicks",
  "t38"."is_spend_estimated",
  "t38"."cpa",
  "t38"."roas",
  "t38"."roi_pct",
  "t38"."avg_touches",
  "t38"."avg_days_to_convert",
  "t38"."touches",
  "t38"."linked_touches",
  "t38"."touch_match_rate_pct",
  "t38"."leads",
  "t38"."matched_leads",
  "t38"."lead_match_rate_pct"
FROM (
  SELECT
    "t37"."attribution_model",
    "t37"."channel",
    "t37"."platform",
    "t37"."campaign_id",
    "t37"."conversion_month",
    "t25"."campaign_name",
    CASE
      WHEN "t25"."has_spend"
      THEN COALESCE(CAST("t37"."spend" AS DOUBLE), 0.0)
      ELSE NULL
    END AS "spend",
    CASE
      WHEN "t25"."has_spend"
      THEN COALESCE(CAST("t37"."impressions" AS DOUBLE), 0.0)
      ELSE NULL
    END AS "impressions",
    CASE
      WHEN "t25"."has_spend"
      THEN COALESCE(CAST("t37"."clicks" AS DOUBLE), 0.0)
      ELSE NULL
    END AS "clicks",
    COALESCE("t37"."touches", 0) AS "touches",
    COALESCE("t37"."linked_touches", 0) AS "linked_touches",
    COALESCE("t37"."leads", 0) AS "leads",
    COALESCE("t37"."matched_leads", 0) AS "matched_leads",
    COALESCE(CAST("t37"."credit" AS DOUBLE), 0.0) AS "attributed_conversions",
    COALESCE(CAST("t37"."revenue" AS DOUBLE), 0.0) AS "attributed_revenue",
    COALESCE("t25"."has_spend", FALSE) AS "is_spend_estimated",
    NULLIF(
      CASE
        WHEN "t25"."has_spend"
        THEN COALESCE(CAST("t37"."spend" AS DOUBLE), 0.0)
        ELSE NULL
      END,
      0.0
    ) / NULLIF(COALESCE(CAST("t37"."credit" AS DOUBLE), 0.0), 0.0) AS "cpa",
    CASE
      WHEN "t25"."known"
      THEN COALESCE(CAST("t37"."revenue" AS DOUBLE), 0.0)
      ELSE NULL
    END / NULLIF(
      CASE
        WHEN "t25"."has_spend"
        THEN COALESCE(CAST("t37"."spend" AS DOUBLE), 0.0)
        ELSE NULL
      END,
      0.0
    ) AS "roas",
    (
      (
        CASE
          WHEN "t25"."known"
          THEN COALESCE(CAST("t37"."revenue" AS DOUBLE), 0.0)
          ELSE NULL
        END - CASE
          WHEN "t25"."has_spend"
          THEN COALESCE(CAST("t37"."spend" AS DOUBLE), 0.0)
          ELSE NULL
        END
      ) / NULLIF(
        CASE
          WHEN "t25"."has_spend"
          THEN COALESCE(CAST("t37"."spend" AS DOUBLE), 0.0)
          ELSE NULL
        END,
        0.0
      )
    ) * 100.0 AS "roi_pct",
    CAST("t37"."touch_credit" AS DOUBLE) / NULLIF(COALESCE(CAST("t37"."credit" AS DOUBLE), 0.0), 0.0) AS "avg_touches",
    CAST("t37"."day_credit" AS DOUBLE) / NULLIF(COALESCE(CAST("t37"."credit" AS DOUBLE), 0.0), 0.0) AS "avg_days_to_convert",
    (
      CAST(COALESCE("t37"."linked_touches", 0) AS DOUBLE) / NULLIF(CAST(COALESCE("t37"."touches", 0) AS DOUBLE), 0.0)
    ) * 100.0 AS "touch_match_rate_pct",
    (
      CAST(COALESCE("t37"."matched_leads", 0) AS DOUBLE) / NULLIF(CAST(COALESCE("t37"."leads", 0) AS DOUBLE), 0.0)
    ) * 100.0 AS "lead_match_rate_pct"
  FROM (
    SELECT
      "t35"."attribution_model",
      "t35"."channel",
      "t35"."platform",
      "t35"."campaign_id",
      "t35"."conversion_month",
      SUM("t35"."credit") AS "credit",
      SUM("t35"."revenue") AS "revenue",
      SUM("t35"."touch_credit") AS "touch_credit",
      SUM("t35"."day_credit") AS "day_credit",
      CAST(SUM("t35"."touches") AS BIGINT) AS "touches",
      CAST(SUM("t35"."linked_touches") AS BIGINT) AS "linked_touches",
      CAST(SUM("t35"."leads") AS BIGINT) AS "leads",
      CAST(SUM("t35"."matched_leads") AS BIGINT) AS "matched_leads",
      SUM("t35"."spend") AS "spend",
      SUM("t35"."impressions") AS "impressions",
      SUM("t35"."clicks") AS "clicks"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."attribution_model",
            "t1"."channel",
            COALESCE("t1"."platform", 'none') AS "platform",
            CASE WHEN "t1"."platform" IS NULL THEN 'none' ELSE "t1"."campaign_id" END AS "campaign_id",
            CAST(CAST(DATE_TRUNC('MONTH', "t1"."converted_at") AS TIMESTAMP) AS DATE) AS "conversion_month",
            CAST("t1"."credit" AS DECIMAL(38, 18)) AS "credit",
            CAST("t1"."attributed_revenue" AS DECIMAL(38, 18)) AS "revenue",
            CAST("t1"."credit" * "t1"."touches_in_journey" AS DECIMAL(38, 18)) AS "touch_credit",
            CAST("t1"."credit" * "t1"."days_to_convert" AS DECIMAL(38, 18)) AS "day_credit",
            CAST(NULL AS DECIMAL(38, 18)) AS "spend",
            CAST(NULL AS DECIMAL(38, 18)) AS "impressions",
            CAST(NULL AS DECIMAL(38, 18)) AS "clicks",
            CAST(NULL AS BIGINT) AS "touches",
            CAST(NULL AS BIGINT) AS "linked_touches",
            CAST(NULL AS BIGINT) AS "leads",
            CAST(NULL AS BIGINT) AS "matched_leads"
          FROM "intermediate"."int_campaigns__attribution" AS "t1"
        ) AS "t21"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t24"."attribution_model",
            "t32"."channel",
            "t32"."platform",
            "t32"."campaign_id",
            "t32"."conversion_month",
            "t32"."credit",
            "t32"."revenue",
            "t32"."touch_credit",
            "t32"."day_credit",
            "t32"."spend",
            "t32"."impressions",
            "t32"."clicks",
            "t32"."touches",
            "t32"."linked_touches",
            "t32"."leads",
            "t32"."matched_leads"
          FROM (
            SELECT
              "t30".*
              EXCLUDE ("attribution_model")
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS TEXT) AS "attribution_model",
                    'unattributed' AS "channel",
                    COALESCE(CAST(NULL AS TEXT), 'none') AS "platform",
                    CASE WHEN CAST(NULL AS TEXT) IS NULL THEN 'none' ELSE CAST(NULL AS TEXT) END AS "campaign_id",
                    CAST(CAST(DATE_TRUNC('MONTH', "t10"."converted_at") AS TIMESTAMP) AS DATE) AS "conversion_month",
                    CAST(1.0 AS DECIMAL(38, 18)) AS "credit",
                    CAST("t10"."conversion_value" AS DECIMAL(38, 18)) AS "revenue",
                    CAST(NULL AS DECIMAL(38, 18)) AS "touch_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "day_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "spend",
                    CAST(NULL AS DECIMAL(38, 18)) AS "impressions",
                    CAST(NULL AS DECIMAL(38, 18)) AS "clicks",
                    CAST(NULL AS BIGINT) AS "touches",
                    CAST(NULL AS BIGINT) AS "linked_touches",
                    CAST(NULL AS BIGINT) AS "leads",
                    CAST(NULL AS BIGINT) AS "matched_leads"
                  FROM "timeline"."conversions" AS "t10"
                  ANTI JOIN "intermediate"."int_campaigns__attribution" AS "t6"
                    ON "t10"."conversion_id" = "t6"."conversion_id"
                ) AS "t26"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS TEXT) AS "attribution_model",
                    "t2"."platform" AS "channel",
                    COALESCE("t2"."platform", 'none') AS "platform",
                    CASE WHEN "t2"."platform" IS NULL THEN 'none' ELSE "t2"."campaign_id" END AS "campaign_id",
                    CAST(CAST(DATE_TRUNC('MONTH', "t2"."day") AS TIMESTAMP) AS DATE) AS "conversion_month",
                    CAST(NULL AS DECIMAL(38, 18)) AS "credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "revenue",
                    CAST(NULL AS DECIMAL(38, 18)) AS "touch_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "day_credit",
                    CAST("t2"."spend" AS DECIMAL(38, 18)) AS "spend",
                    CAST("t2"."impressions" AS DECIMAL(38, 18)) AS "impressions",
                    CAST("t2"."clicks" AS DECIMAL(38, 18)) AS "clicks",
                    CAST(NULL AS BIGINT) AS "touches",
                    CAST(NULL AS BIGINT) AS "linked_touches",
                    CAST(NULL AS BIGINT) AS "leads",
                    CAST(NULL AS BIGINT) AS "matched_leads"
                  FROM "timeline"."campaign_days" AS "t2"
                  WHERE
                    "t2"."in_flight"
                ) AS "t22"
              ) AS "t27"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS TEXT) AS "attribution_model",
                    COALESCE(
                      "t11"."campaign_platform",
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t11"."channel")), '-', '_'), ' ', '_'), '') IS NULL
                        THEN 'unknown'
                        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t11"."channel")), '-', '_'), ' ', '_'), '')
                          WHEN 'organic'
                          THEN 'organic'
                          WHEN 'organic_search'
                          THEN 'organic'
                          WHEN 'organic_social'
                          THEN 'organic'
                          WHEN 'email'
                          THEN 'email'
                          WHEN 'direct'
                          THEN 'direct'
                          WHEN 'referral'
                          THEN 'referral'
                          WHEN 'display'
                          THEN 'display'
                          WHEN 'paid_search'
                          THEN 'paid_search'
                          WHEN 'paid_social'
                          THEN 'paid_social'
                          ELSE 'unmapped'
                        END
                      END
                    ) AS "channel",
                    COALESCE("t11"."campaign_platform", 'none') AS "platform",
                    CASE WHEN "t11"."campaign_platform" IS NULL THEN 'none' ELSE "t11"."campaign_id" END AS "campaign_id",
                    CAST(CAST(DATE_TRUNC('MONTH', CAST("t11"."touchpoint_timestamp" AS DATE)) AS TIMESTAMP) AS DATE) AS "conversion_month",
                    CAST(NULL AS DECIMAL(38, 18)) AS "credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "revenue",
                    CAST(NULL AS DECIMAL(38, 18)) AS "touch_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "day_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "spend",
                    CAST(NULL AS DECIMAL(38, 18)) AS "impressions",
                    CAST(NULL AS DECIMAL(38, 18)) AS "clicks",
                    CAST(1 AS BIGINT) AS "touches",
                    CAST("t17"."party" IS NOT NULL AS BIGINT) AS "linked_touches",
                    CAST(NULL AS BIGINT) AS "leads",
                    CAST(NULL AS BIGINT) AS "matched_leads"
                  FROM "staging"."stg_marketing__attribution_touchpoints" AS "t11"
                  LEFT OUTER JOIN (
                    SELECT
                      "t3"."lead_id" AS "lead",
                      "t3"."party"
                    FROM "timeline"."lead_outcomes" AS "t3"
                  ) AS "t17"
                    ON "t11"."lead_id" = "t17"."lead"
                ) AS "t28"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS TEXT) AS "attribution_model",
                    "t3"."channel",
                    COALESCE("t3"."platform", 'none') AS "platform",
                    CASE WHEN "t3"."platform" IS NULL THEN 'none' ELSE "t3"."campaign_id" END AS "campaign_id",
                    CAST(CAST(DATE_TRUNC('MONTH', "t3"."mql_date") AS TIMESTAMP) AS DATE) AS "conversion_month",
                    CAST(NULL AS DECIMAL(38, 18)) AS "credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "revenue",
                    CAST(NULL AS DECIMAL(38, 18)) AS "touch_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "day_credit",
                    CAST(NULL AS DECIMAL(38, 18)) AS "spend",
                    CAST(NULL AS DECIMAL(38, 18)) AS "impressions",
                    CAST(NULL AS DECIMAL(38, 18)) AS "clicks",
                    CAST(NULL AS BIGINT) AS "touches",
                    CAST(NULL AS BIGINT) AS "linked_touches",
                    CAST(1 AS BIGINT) AS "leads",
                    CAST("t3"."party" IS NOT NULL AS BIGINT) AS "matched_leads"
                  FROM "timeline"."lead_outcomes" AS "t3"
                ) AS "t23"
              ) AS "t29"
            ) AS "t30"
          ) AS "t32"
          CROSS JOIN (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'linear' AS "attribution_model"
              ) AS "t7"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'time_decay' AS "attribution_model"
              ) AS "t8"
            ) AS "t15"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'position_based' AS "attribution_model"
              ) AS "t9"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'first_touch' AS "attribution_model"
                ) AS "t12"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'last_touch' AS "attribution_model"
                ) AS "t13"
              ) AS "t16"
            ) AS "t18"
          ) AS "t24"
        ) AS "t33"
      ) AS "t34"
      WHERE
        "t34"."conversion_month" IS NOT NULL
    ) AS "t35"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t37"
  LEFT OUTER JOIN (
    SELECT
      "t0"."campaign_name",
      "t0"."platform" AS "named_platform",
      "t0"."campaign_id" AS "named_campaign",
      "t0"."total_spend" IS NOT NULL AS "has_spend",
      (
        COALESCE("t0"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t0"."linked_touchpoints", 0) > 0
      ) AS "known"
    FROM "entity"."entity_campaigns" AS "t0"
  ) AS "t25"
    ON "t37"."platform" = "t25"."named_platform"
    AND "t37"."campaign_id" = "t25"."named_campaign"
) AS "t38"
