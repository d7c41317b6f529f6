SELECT
  "t26"."platform",
  "t26"."campaign_id",
  "t26"."campaign_name",
  "t26"."campaign_type",
  "t26"."objective",
  "t26"."status",
  "t26"."campaign_status",
  "t26"."campaign_lifecycle_stage",
  "t26"."is_active",
  "t26"."start_date",
  "t26"."end_date",
  "t26"."days_active",
  "t26"."campaign_created_at",
  "t26"."campaign_updated_at",
  "t26"."daily_budget",
  "t26"."total_budget",
  "t26"."budget_amount",
  "t26"."target_cpa",
  "t26"."send_size",
  "t26"."total_spend",
  "t26"."impressions",
  "t26"."clicks",
  "t26"."conversions",
  "t26"."conversion_value",
  "t26"."click_through_rate",
  "t26"."cost_per_click",
  "t26"."cost_per_thousand_impressions",
  "t26"."cost_per_conversion",
  "t26"."conversion_rate",
  "t26"."roi_percentage",
  "t26"."performance_tier",
  "t26"."total_touchpoints",
  "t26"."linked_touchpoints",
  "t26"."lead_touchpoints",
  "t26"."total_leads_touched",
  "t26"."converted_leads"
FROM (
  SELECT
    "t23"."platform",
    "t23"."campaign_id",
    "t23"."campaign_name",
    "t23"."campaign_type",
    "t23"."objective",
    "t23"."status",
    "t23"."campaign_status",
    "t23"."start_date",
    "t23"."end_date",
    "t23"."campaign_created_at",
    "t23"."campaign_updated_at",
    "t23"."daily_budget",
    "t23"."total_budget",
    "t23"."budget_amount",
    "t23"."target_cpa",
    "t23"."send_size",
    "t23"."total_spend",
    "t23"."impressions",
    "t23"."clicks",
    "t23"."conversions",
    (
      CAST("t23"."clicks" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."impressions" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "click_through_rate",
    CAST("t23"."total_spend" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."clicks" AS DOUBLE PRECISION), 0.0) AS "cost_per_click",
    (
      CAST("t23"."total_spend" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."impressions" AS DOUBLE PRECISION), 0.0)
    ) * 1000.0 AS "cost_per_thousand_impressions",
    CAST("t23"."total_spend" AS DOUBLE PRECISION) / NULLIF("t23"."conversions", 0.0) AS "cost_per_conversion",
    (
      CAST("t23"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."clicks" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "conversion_rate",
    COALESCE("t25"."total_touchpoints", 0) AS "total_touchpoints",
    COALESCE("t25"."linked_touchpoints", 0) AS "linked_touchpoints",
    COALESCE("t25"."lead_touchpoints", 0) AS "lead_touchpoints",
    COALESCE("t25"."total_leads_touched", 0) AS "total_leads_touched",
    COALESCE("t25"."converted_leads", 0) AS "converted_leads",
    CASE
      WHEN COALESCE("t23"."campaign_status", '') = 'draft'
      THEN 'draft'
      WHEN (
        COALESCE("t23"."campaign_status", '') = 'completed'
      )
      OR COALESCE(MAKE_DATE(2026, 6, 30) > "t23"."end_date", FALSE)
      THEN 'completed'
      WHEN (
        COALESCE("t23"."campaign_status", '') = 'scheduled'
      )
      OR COALESCE(MAKE_DATE(2026, 6, 30) < "t23"."start_date", FALSE)
      THEN 'scheduled'
      WHEN COALESCE("t23"."campaign_status", '') = 'paused'
      THEN 'paused'
      WHEN (
        COALESCE("t23"."campaign_status", '') = 'active'
      )
      OR (
        "t23"."start_date" IS NOT NULL
      )
      THEN 'running'
      ELSE CAST(NULL AS VARCHAR)
    END AS "campaign_lifecycle_stage",
    COALESCE(
      CASE
        WHEN COALESCE("t23"."campaign_status", '') = 'draft'
        THEN 'draft'
        WHEN (
          COALESCE("t23"."campaign_status", '') = 'completed'
        )
        OR COALESCE(MAKE_DATE(2026, 6, 30) > "t23"."end_date", FALSE)
        THEN 'completed'
        WHEN (
          COALESCE("t23"."campaign_status", '') = 'scheduled'
        )
        OR COALESCE(MAKE_DATE(2026, 6, 30) < "t23"."start_date", FALSE)
        THEN 'scheduled'
        WHEN COALESCE("t23"."campaign_status", '') = 'paused'
        THEN 'paused'
        WHEN (
          COALESCE("t23"."campaign_status", '') = 'active'
        )
        OR (
          "t23"."start_date" IS NOT NULL
        )
        THEN 'running'
        ELSE CAST(NULL AS VARCHAR)
      END = 'running',
      FALSE
    ) AS "is_active",
    COALESCE(
      CASE
        WHEN "t23"."start_date" > MAKE_DATE(2026, 6, 30)
        THEN 0
        WHEN (
          CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t23"."end_date", MAKE_DATE(2026, 6, 30)), MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t23"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
        ) < 1
        THEN 1
        ELSE CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t23"."end_date", MAKE_DATE(2026, 6, 30)), MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t23"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
      END,
      0
    ) AS "days_active",
    CASE
      WHEN (
        COALESCE("t25"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t25"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t21"."revenue", 0.0)
      ELSE NULL
    END AS "conversion_value",
    (
      CAST((
        CASE
          WHEN (
            COALESCE("t25"."total_touchpoints", 0) = 0
          )
          OR (
            COALESCE("t25"."linked_touchpoints", 0) > 0
          )
          THEN COALESCE("t21"."revenue", 0.0)
          ELSE NULL
        END - CAST("t23"."total_spend" AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / NULLIF(CAST("t23"."total_spend" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "roi_percentage",
    CASE
      WHEN (
        CAST(ROUND(
          CAST((
            CAST("t23"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."clicks" AS DOUBLE PRECISION), 0.0)
          ) * 100.0 AS DECIMAL),
          9
        ) AS DOUBLE PRECISION) >= 3.0
      )
      AND (
        CAST(ROUND(
          CAST(CAST("t23"."total_spend" AS DOUBLE PRECISION) / NULLIF("t23"."conversions", 0.0) AS DECIMAL),
          9
        ) AS DOUBLE PRECISION) < 100.0
      )
      THEN 'high'
      WHEN (
        CAST(ROUND(
          CAST((
            CAST("t23"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."clicks" AS DOUBLE PRECISION), 0.0)
          ) * 100.0 AS DECIMAL),
          9
        ) AS DOUBLE PRECISION) >= 1.5
      )
      AND (
        CAST(ROUND(
          CAST(CAST("t23"."total_spend" AS DOUBLE PRECISION) / NULLIF("t23"."conversions", 0.0) AS DECIMAL),
          9
        ) AS DOUBLE PRECISION) < 200.0
      )
      THEN 'good'
      WHEN CAST(ROUND(
        CAST((
          CAST("t23"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."clicks" AS DOUBLE PRECISION), 0.0)
        ) * 100.0 AS DECIMAL),
        9
      ) AS DOUBLE PRECISION) >= 0.5
      THEN 'average'
      WHEN CAST(ROUND(
        CAST((
          CAST("t23"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t23"."clicks" AS DOUBLE PRECISION), 0.0)
        ) * 100.0 AS DECIMAL),
        9
      ) AS DOUBLE PRECISION) < 0.5
      THEN 'under_performing'
      ELSE CAST(NULL AS VARCHAR)
    END AS "performance_tier"
  FROM (
    SELECT
      "t18"."campaign_id",
      "t18"."platform",
      "t18"."campaign_name",
      "t18"."campaign_type",
      "t18"."objective",
      "t18"."status",
      "t18"."campaign_status",
      COALESCE(
        "t18"."start_date",
        CASE
          WHEN "t18"."total_spend" > 0
          THEN CAST("t18"."campaign_created_at" AS DATE)
          ELSE NULL
        END
      ) AS "start_date",
      "t18"."end_date",
      "t18"."campaign_created_at",
      "t18"."campaign_updated_at",
      "t18"."daily_budget",
      "t18"."total_budget",
      "t18"."budget_amount",
      "t18"."target_cpa",
      "t18"."send_size",
      "t18"."total_spend",
      "t18"."impressions",
      "t18"."clicks",
      "t18"."conversions"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."campaign_id",
            'google_ads' AS "platform",
            "t1"."campaign_name",
            "t1"."campaign_type",
            CAST(NULL AS VARCHAR) AS "objective",
            "t1"."status",
            "t1"."campaign_status",
            "t1"."start_date",
            "t1"."end_date",
            "t1"."created_at" AS "campaign_created_at",
            CAST(NULL AS TIMESTAMP) AS "campaign_updated_at",
            CAST(NULL AS DECIMAL(18, 2)) AS "daily_budget",
            CAST(NULL AS DECIMAL(18, 2)) AS "total_budget",
            "t1"."budget_amount",
            "t1"."target_cpa",
            CAST(NULL AS BIGINT) AS "send_size",
            "t1"."cost" AS "total_spend",
            CAST("t1"."impressions" AS BIGINT) AS "impressions",
            CAST("t1"."clicks" AS BIGINT) AS "clicks",
            "t1"."conversions"
          FROM "staging"."stg_marketing__google_ads_campaigns" AS "t1"
        ) AS "t9"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t2"."campaign_id",
            'facebook' AS "platform",
            "t2"."campaign_name",
            CAST(NULL AS VARCHAR) AS "campaign_type",
            "t2"."objective",
            "t2"."status",
            "t2"."campaign_status",
            "t2"."start_date",
            "t2"."end_date",
            "t2"."created_time" AS "campaign_created_at",
            CAST(NULL AS TIMESTAMP) AS "campaign_updated_at",
            "t2"."daily_budget",
            "t2"."lifetime_budget" AS "total_budget",
            CAST(NULL AS DECIMAL(18, 2)) AS "budget_amount",
            CAST(NULL AS DECIMAL(18, 2)) AS "target_cpa",
            CAST(NULL AS BIGINT) AS "send_size",
            "t2"."spend" AS "total_spend",
            CAST("t2"."impressions" AS BIGINT) AS "impressions",
            CAST("t2"."clicks" AS BIGINT) AS "clicks",
            "t2"."conversions"
          FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t2"
        ) AS "t10"
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t3"."campaign_id",
            'linkedin' AS "platform",
            "t3"."campaign_name",
            "t3"."campaign_type",
            "t3"."objective_type" AS "objective",
            "t3"."status",
            "t3"."campaign_status",
            "t3"."start_date",
            "t3"."end_date",
            "t3"."created_time" AS "campaign_created_at",
            CAST(NULL AS TIMESTAMP) AS "campaign_updated_at",
            "t3"."daily_budget",
            "t3"."total_budget",
            CAST(NULL AS DECIMAL(18, 2)) AS "budget_amount",
            CAST(NULL AS DECIMAL(18, 2)) AS "target_cpa",
            CAST(NULL AS BIGINT) AS "send_size",
            "t3"."cost" AS "total_spend",
            CAST("t3"."impressions" AS BIGINT) AS "impressions",
            CAST("t3"."clicks" AS BIGINT) AS "clicks",
            "t3"."conversions"
          FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t3"
        ) AS "t11"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t4"."campaign_id",
            'iterable' AS "platform",
            "t4"."campaign_name",
            "t4"."campaign_type",
            CAST(NULL AS VARCHAR) AS "objective",
            "t4"."status",
            "t4"."campaign_status",
            "t4"."start_date",
            "t4"."end_date",
            "t4"."created_at_source" AS "campaign_created_at",
            "t4"."updated_at_source" AS "campaign_updated_at",
            CAST(NULL AS DECIMAL(18, 2)) AS "daily_budget",
            CAST(NULL AS DECIMAL(18, 2)) AS "total_budget",
            CAST(NULL AS DECIMAL(18, 2)) AS "budget_amount",
            CAST(NULL AS DECIMAL(18, 2)) AS "target_cpa",
            CAST("t4"."send_size" AS BIGINT) AS "send_size",
            CAST(NULL AS DECIMAL(18, 2)) AS "total_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE PRECISION) AS "conversions"
          FROM "staging"."stg_marketing__iterable_campaigns" AS "t4"
        ) AS "t12"
      ) AS "t16"
    ) AS "t18"
  ) AS "t23"
  LEFT OUTER JOIN (
    SELECT
      "t19"."campaign_platform" AS "touch_platform",
      "t19"."campaign_id" AS "touch_campaign",
      COUNT(*) AS "total_touchpoints",
      COUNT(*) FILTER(WHERE
        "t19"."party" IS NOT NULL) AS "linked_touchpoints",
      COUNT(*) FILTER(WHERE
        "t19"."lead" IS NOT NULL) AS "lead_touchpoints",
      COUNT(DISTINCT "t19"."lead") AS "total_leads_touched",
      COUNT(DISTINCT "t19"."lead") FILTER(WHERE
        "t19"."is_converted") AS "converted_leads"
    FROM (
      SELECT
        "t17"."touchpoint_id",
        "t17"."lead_id",
        "t17"."campaign_id",
        "t17"."campaign_platform",
        "t17"."campaign_name",
        "t17"."channel",
        "t17"."channel_group",
        "t17"."medium",
        "t17"."source",
        "t17"."content",
        "t17"."attribution_weight",
        "t17"."normalized_attribution_weight",
        "t17"."touchpoint_position",
        "t17"."position_in_journey",
        "t17"."touchpoint_timestamp",
        "t17"."is_orphan",
        "t17"."is_orphan_campaign",
        "t17"."data_quality_flag",
        "t17"."created_at",
        "t14"."lead",
        "t14"."party",
        "t14"."is_converted"
      FROM (
        SELECT
          *
        FROM "staging"."stg_marketing__attribution_touchpoints" AS "t5"
        WHERE
          "t5"."campaign_platform" IS NOT NULL
      ) AS "t17"
      LEFT OUTER JOIN (
        SELECT
          "t6"."lead_id" AS "lead",
          "t6"."party",
          "t6"."is_converted"
        FROM "timeline"."lead_outcomes" AS "t6"
      ) AS "t14"
        ON "t17"."lead_id" = "t14"."lead"
    ) AS "t19"
    GROUP BY
      1,
      2
  ) AS "t25"
    ON "t23"."platform" = "t25"."touch_platform"
    AND "t23"."campaign_id" = "t25"."touch_campaign"
  LEFT OUTER JOIN (
    SELECT
      "t8"."platform" AS "credit_platform",
      "t8"."campaign_id" AS "credit_campaign",
      COALESCE(
        CAST(SUM(CAST("t8"."attributed_revenue" AS DECIMAL(38, 18))) AS DOUBLE PRECISION),
        0.0
      ) AS "revenue"
    FROM (
      SELECT
        *
      FROM "intermediate"."int_campaigns__attribution" AS "t0"
      WHERE
        "t0"."attribution_model" = 'linear'
    ) AS "t8"
    GROUP BY
      1,
      2
  ) AS "t21"
    ON "t23"."platform" = "t21"."credit_platform"
    AND "t23"."campaign_id" = "t21"."credit_campaign"
) AS "t26"
