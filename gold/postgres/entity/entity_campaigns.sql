SELECT
  "t10"."platform",
  "t10"."campaign_id",
  "t10"."campaign_name",
  "t10"."campaign_type",
  "t10"."objective",
  "t10"."status",
  "t10"."campaign_status",
  "t10"."campaign_lifecycle_stage",
  "t10"."is_active",
  "t10"."start_date",
  "t10"."end_date",
  "t10"."days_active",
  "t10"."campaign_created_at",
  "t10"."campaign_updated_at",
  "t10"."daily_budget",
  "t10"."total_budget",
  "t10"."budget_amount",
  "t10"."target_cpa",
  "t10"."budget_pacing_pct",
  "t10"."budget_pacing_status",
  "t10"."send_size",
  "t10"."total_spend",
  "t10"."spend",
  "t10"."daily_spend_rate",
  "t10"."impressions",
  "t10"."clicks",
  "t10"."conversions",
  "t10"."conversion_value",
  "t10"."click_through_rate",
  "t10"."cost_per_click",
  "t10"."cost_per_thousand_impressions",
  "t10"."cost_per_conversion",
  "t10"."conversion_rate",
  "t10"."roi_percentage",
  "t10"."performance_score",
  "t10"."performance_tier",
  "t10"."optimization_recommendation",
  "t10"."leads_generated",
  "t10"."total_touchpoints",
  "t10"."linked_touchpoints",
  "t10"."total_leads_touched",
  "t10"."converted_leads",
  "t10"."lead_conversion_rate",
  "t10"."avg_touchpoints_per_lead",
  "t10"."first_touches",
  "t10"."last_touches",
  "t10"."avg_journey_touches",
  "t10"."attribution_pattern",
  "t10"."first_touch_conversions",
  "t10"."first_touch_revenue",
  "t10"."first_touch_cpa",
  "t10"."first_touch_roas",
  "t10"."first_touch_roi_pct",
  "t10"."last_touch_conversions",
  "t10"."last_touch_revenue",
  "t10"."last_touch_cpa",
  "t10"."last_touch_roas",
  "t10"."last_touch_roi_pct",
  "t10"."linear_conversions",
  "t10"."linear_revenue",
  "t10"."linear_cpa",
  "t10"."linear_roas",
  "t10"."linear_roi_pct",
  "t10"."time_decay_conversions",
  "t10"."time_decay_revenue",
  "t10"."time_decay_cpa",
  "t10"."time_decay_roas",
  "t10"."time_decay_roi_pct",
  "t10"."position_based_conversions",
  "t10"."position_based_revenue",
  "t10"."position_based_cpa",
  "t10"."position_based_roas",
  "t10"."position_based_roi_pct"
FROM (
  SELECT
    "t3"."platform",
    "t3"."campaign_id",
    "t3"."campaign_name",
    "t3"."campaign_type",
    "t3"."objective",
    "t3"."status",
    "t3"."campaign_status",
    "t3"."campaign_lifecycle_stage",
    "t3"."is_active",
    "t3"."start_date",
    "t3"."end_date",
    "t3"."days_active",
    "t3"."campaign_created_at",
    "t3"."campaign_updated_at",
    "t3"."daily_budget",
    "t3"."total_budget",
    "t3"."budget_amount",
    "t3"."target_cpa",
    "t3"."send_size",
    "t3"."total_spend",
    "t3"."impressions",
    "t3"."clicks",
    "t3"."conversions",
    "t3"."conversion_value",
    "t3"."click_through_rate",
    "t3"."cost_per_click",
    "t3"."cost_per_thousand_impressions",
    "t3"."cost_per_conversion",
    "t3"."conversion_rate",
    "t3"."roi_percentage",
    "t3"."performance_tier",
    "t3"."total_touchpoints",
    "t3"."linked_touchpoints",
    "t3"."total_leads_touched",
    "t3"."converted_leads",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."credit_first_touch", 0.0)
      ELSE NULL
    END AS "first_touch_conversions",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_first_touch", 0.0)
      ELSE NULL
    END AS "first_touch_revenue",
    CAST(NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) / NULLIF(
      CASE
        WHEN (
          COALESCE("t3"."total_touchpoints", 0) = 0
        )
        OR (
          COALESCE("t3"."linked_touchpoints", 0) > 0
        )
        THEN COALESCE("t9"."credit_first_touch", 0.0)
        ELSE NULL
      END,
      0.0
    ) AS "first_touch_cpa",
    CAST(CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_first_touch", 0.0)
      ELSE NULL
    END AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS "first_touch_roas",
    (
      CAST((
        CASE
          WHEN (
            COALESCE("t3"."total_touchpoints", 0) = 0
          )
          OR (
            COALESCE("t3"."linked_touchpoints", 0) > 0
          )
          THEN COALESCE("t9"."revenue_first_touch", 0.0)
          ELSE NULL
        END - CAST("t3"."total_spend" AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "first_touch_roi_pct",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."credit_last_touch", 0.0)
      ELSE NULL
    END AS "last_touch_conversions",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_last_touch", 0.0)
      ELSE NULL
    END AS "last_touch_revenue",
    CAST(NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) / NULLIF(
      CASE
        WHEN (
          COALESCE("t3"."total_touchpoints", 0) = 0
        )
        OR (
          COALESCE("t3"."linked_touchpoints", 0) > 0
        )
        THEN COALESCE("t9"."credit_last_touch", 0.0)
        ELSE NULL
      END,
      0.0
    ) AS "last_touch_cpa",
    CAST(CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_last_touch", 0.0)
      ELSE NULL
    END AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS "last_touch_roas",
    (
      CAST((
        CASE
          WHEN (
            COALESCE("t3"."total_touchpoints", 0) = 0
          )
          OR (
            COALESCE("t3"."linked_touchpoints", 0) > 0
          )
          THEN COALESCE("t9"."revenue_last_touch", 0.0)
          ELSE NULL
        END - CAST("t3"."total_spend" AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "last_touch_roi_pct",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."credit_linear", 0.0)
      ELSE NULL
    END AS "linear_conversions",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_linear", 0.0)
      ELSE NULL
    END AS "linear_revenue",
    CAST(NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) / NULLIF(
      CASE
        WHEN (
          COALESCE("t3"."total_touchpoints", 0) = 0
        )
        OR (
          COALESCE("t3"."linked_touchpoints", 0) > 0
        )
        THEN COALESCE("t9"."credit_linear", 0.0)
        ELSE NULL
      END,
      0.0
    ) AS "linear_cpa",
    CAST(CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_linear", 0.0)
      ELSE NULL
    END AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS "linear_roas",
    (
      CAST((
        CASE
          WHEN (
            COALESCE("t3"."total_touchpoints", 0) = 0
          )
          OR (
            COALESCE("t3"."linked_touchpoints", 0) > 0
          )
          THEN COALESCE("t9"."revenue_linear", 0.0)
          ELSE NULL
        END - CAST("t3"."total_spend" AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "linear_roi_pct",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."credit_time_decay", 0.0)
      ELSE NULL
    END AS "time_decay_conversions",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_time_decay", 0.0)
      ELSE NULL
    END AS "time_decay_revenue",
    CAST(NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) / NULLIF(
      CASE
        WHEN (
          COALESCE("t3"."total_touchpoints", 0) = 0
        )
        OR (
          COALESCE("t3"."linked_touchpoints", 0) > 0
        )
        THEN COALESCE("t9"."credit_time_decay", 0.0)
        ELSE NULL
      END,
      0.0
    ) AS "time_decay_cpa",
    CAST(CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_time_decay", 0.0)
      ELSE NULL
    END AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS "time_decay_roas",
    (
      CAST((
        CASE
          WHEN (
            COALESCE("t3"."total_touchpoints", 0) = 0
          )
          OR (
            COALESCE("t3"."linked_touchpoints", 0) > 0
          )
          THEN COALESCE("t9"."revenue_time_decay", 0.0)
          ELSE NULL
        END - CAST("t3"."total_spend" AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "time_decay_roi_pct",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."credit_position_based", 0.0)
      ELSE NULL
    END AS "position_based_conversions",
    CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_position_based", 0.0)
      ELSE NULL
    END AS "position_based_revenue",
    CAST(NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) / NULLIF(
      CASE
        WHEN (
          COALESCE("t3"."total_touchpoints", 0) = 0
        )
        OR (
          COALESCE("t3"."linked_touchpoints", 0) > 0
        )
        THEN COALESCE("t9"."credit_position_based", 0.0)
        ELSE NULL
      END,
      0.0
    ) AS "position_based_cpa",
    CAST(CASE
      WHEN (
        COALESCE("t3"."total_touchpoints", 0) = 0
      )
      OR (
        COALESCE("t3"."linked_touchpoints", 0) > 0
      )
      THEN COALESCE("t9"."revenue_position_based", 0.0)
      ELSE NULL
    END AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0) AS "position_based_roas",
    (
      CAST((
        CASE
          WHEN (
            COALESCE("t3"."total_touchpoints", 0) = 0
          )
          OR (
            COALESCE("t3"."linked_touchpoints", 0) > 0
          )
          THEN COALESCE("t9"."revenue_position_based", 0.0)
          ELSE NULL
        END - CAST("t3"."total_spend" AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_spend" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "position_based_roi_pct",
    "t3"."total_spend" AS "spend",
    (
      CAST("t3"."total_spend" AS DOUBLE PRECISION) / NULLIF(
        COALESCE(
          CASE
            WHEN (
              CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
            ) > 0
            THEN CAST("t3"."total_budget" AS DOUBLE PRECISION) / NULLIF(
              CAST(CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION),
              0.0
            )
            ELSE NULL
          END,
          CAST("t3"."daily_budget" AS DOUBLE PRECISION)
        ) * "t3"."days_active",
        0.0
      )
    ) * 100.0 AS "budget_pacing_pct",
    CASE
      WHEN CAST(ROUND(
        CAST((
          CAST("t3"."total_spend" AS DOUBLE PRECISION) / NULLIF(
            COALESCE(
              CASE
                WHEN (
                  CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
                ) > 0
                THEN CAST("t3"."total_budget" AS DOUBLE PRECISION) / NULLIF(
                  CAST(CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION),
                  0.0
                )
                ELSE NULL
              END,
              CAST("t3"."daily_budget" AS DOUBLE PRECISION)
            ) * "t3"."days_active",
            0.0
          )
        ) * 100.0 AS DECIMAL),
        9
      ) AS DOUBLE PRECISION) IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN "t3"."total_spend" = 0
      THEN 'no_spend'
      WHEN CAST(ROUND(
        CAST((
          CAST("t3"."total_spend" AS DOUBLE PRECISION) / NULLIF(
            COALESCE(
              CASE
                WHEN (
                  CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
                ) > 0
                THEN CAST("t3"."total_budget" AS DOUBLE PRECISION) / NULLIF(
                  CAST(CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION),
                  0.0
                )
                ELSE NULL
              END,
              CAST("t3"."daily_budget" AS DOUBLE PRECISION)
            ) * "t3"."days_active",
            0.0
          )
        ) * 100.0 AS DECIMAL),
        9
      ) AS DOUBLE PRECISION) < 90.0
      THEN 'under'
      WHEN CAST(ROUND(
        CAST((
          CAST("t3"."total_spend" AS DOUBLE PRECISION) / NULLIF(
            COALESCE(
              CASE
                WHEN (
                  CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1
                ) > 0
                THEN CAST("t3"."total_budget" AS DOUBLE PRECISION) / NULLIF(
                  CAST(CAST(EXTRACT(epoch FROM CAST("t3"."end_date" AS TIMESTAMP) - CAST("t3"."start_date" AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION),
                  0.0
                )
                ELSE NULL
              END,
              CAST("t3"."daily_budget" AS DOUBLE PRECISION)
            ) * "t3"."days_active",
            0.0
          )
        ) * 100.0 AS DECIMAL),
        9
      ) AS DOUBLE PRECISION) > 110.0
      THEN 'over'
      ELSE 'on_pace'
    END AS "budget_pacing_status",
    CAST("t3"."total_spend" AS DOUBLE PRECISION) / NULLIF(CAST("t3"."days_active" AS DOUBLE PRECISION), 0.0) AS "daily_spend_rate",
    CASE
      WHEN "t3"."conversion_rate" IS NOT NULL
      THEN (
        CASE
          WHEN CAST(ROUND(CAST("t3"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 50.0
          THEN 100.0
          WHEN CAST(ROUND(CAST("t3"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 100.0
          THEN 80.0
          WHEN CAST(ROUND(CAST("t3"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 200.0
          THEN 60.0
          WHEN CAST(ROUND(CAST("t3"."cost_per_conversion" AS DECIMAL), 9) AS DOUBLE PRECISION) < 500.0
          THEN 40.0
          ELSE 20.0
        END * 0.4
      ) + (
        CASE
          WHEN CAST(ROUND(CAST("t3"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 5.0
          THEN 100.0
          WHEN CAST(ROUND(CAST("t3"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 3.0
          THEN 80.0
          WHEN CAST(ROUND(CAST("t3"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 1.5
          THEN 60.0
          WHEN CAST(ROUND(CAST("t3"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) > 0.5
          THEN 40.0
          ELSE 0.0
        END * 0.4
      ) + (
        CASE
          WHEN "t3"."total_leads_touched" > 100
          THEN 100.0
          WHEN "t3"."total_leads_touched" > 50
          THEN 80.0
          WHEN "t3"."total_leads_touched" > 20
          THEN 60.0
          WHEN "t3"."total_leads_touched" > 5
          THEN 40.0
          ELSE 0.0
        END * 0.2
      )
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "performance_score",
    CASE
      WHEN NOT (
        COALESCE("t3"."total_spend" > 0, FALSE)
      )
      THEN CAST(NULL AS VARCHAR)
      WHEN (
        CAST(ROUND(CAST("t3"."click_through_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) < 1.0
      )
      AND (
        "t3"."impressions" > 10000
      )
      THEN 'improve_creative'
      WHEN (
        CAST(ROUND(CAST("t3"."conversion_rate" AS DECIMAL), 9) AS DOUBLE PRECISION) < 1.0
      )
      AND (
        "t3"."clicks" > 100
      )
      THEN 'improve_landing_page'
      WHEN (
        CAST("t9"."journeys" AS DOUBLE PRECISION) / NULLIF("t9"."credit_linear", 0.0)
      ) > 10.0
      THEN 'simplify_journey'
      WHEN "t3"."roi_percentage" < 0
      THEN 'reassess_strategy'
      ELSE 'maintain_course'
    END AS "optimization_recommendation",
    COALESCE("t7"."leads", 0) AS "leads_generated",
    (
      CAST("t3"."converted_leads" AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_leads_touched" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "lead_conversion_rate",
    CAST("t3"."lead_touchpoints" AS DOUBLE PRECISION) / NULLIF(CAST("t3"."total_leads_touched" AS DOUBLE PRECISION), 0.0) AS "avg_touchpoints_per_lead",
    COALESCE("t9"."first_touches", 0) AS "first_touches",
    COALESCE("t9"."last_touches", 0) AS "last_touches",
    CAST("t9"."journeys" AS DOUBLE PRECISION) / NULLIF("t9"."credit_linear", 0.0) AS "avg_journey_touches",
    CASE
      WHEN COALESCE("t9"."first_touches", 0) > COALESCE("t9"."last_touches", 0)
      THEN 'opener'
      WHEN COALESCE("t9"."last_touches", 0) > COALESCE("t9"."first_touches", 0)
      THEN 'closer'
      WHEN COALESCE("t9"."first_touches", 0) > 0
      THEN 'balanced'
      ELSE CAST(NULL AS VARCHAR)
    END AS "attribution_pattern"
  FROM "intermediate"."int_campaigns__core" AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t4"."platform" AS "credit_platform",
      "t4"."campaign_id" AS "credit_campaign",
      COALESCE(
        CAST(SUM(CAST("t4"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'first_touch') AS DOUBLE PRECISION),
        0.0
      ) AS "credit_first_touch",
      COALESCE(
        CAST(SUM(CAST("t4"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'first_touch') AS DOUBLE PRECISION),
        0.0
      ) AS "revenue_first_touch",
      COALESCE(
        CAST(SUM(CAST("t4"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'last_touch') AS DOUBLE PRECISION),
        0.0
      ) AS "credit_last_touch",
      COALESCE(
        CAST(SUM(CAST("t4"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'last_touch') AS DOUBLE PRECISION),
        0.0
      ) AS "revenue_last_touch",
      COALESCE(
        CAST(SUM(CAST("t4"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'linear') AS DOUBLE PRECISION),
        0.0
      ) AS "credit_linear",
      COALESCE(
        CAST(SUM(CAST("t4"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'linear') AS DOUBLE PRECISION),
        0.0
      ) AS "revenue_linear",
      COALESCE(
        CAST(SUM(CAST("t4"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'time_decay') AS DOUBLE PRECISION),
        0.0
      ) AS "credit_time_decay",
      COALESCE(
        CAST(SUM(CAST("t4"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'time_decay') AS DOUBLE PRECISION),
        0.0
      ) AS "revenue_time_decay",
      COALESCE(
        CAST(SUM(CAST("t4"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'position_based') AS DOUBLE PRECISION),
        0.0
      ) AS "credit_position_based",
      COALESCE(
        CAST(SUM(CAST("t4"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'position_based') AS DOUBLE PRECISION),
        0.0
      ) AS "revenue_position_based",
      COALESCE(
        CAST(SUM(CAST("t4"."credit" * "t4"."touches_in_journey" AS DECIMAL(38, 18))) FILTER(WHERE
          "t4"."attribution_model" = 'linear') AS DOUBLE PRECISION),
        0.0
      ) AS "journeys",
      COUNT(*) FILTER(WHERE
        (
          "t4"."attribution_model" = 'linear'
        ) AND (
          "t4"."touch_position" = 1
        )) AS "first_touches",
      COUNT(*) FILTER(WHERE
        (
          "t4"."attribution_model" = 'linear'
        )
        AND (
          "t4"."touch_position" = "t4"."touches_in_journey"
        )) AS "last_touches"
    FROM (
      SELECT
        *
      FROM "intermediate"."int_campaigns__attribution" AS "t1"
      WHERE
        "t1"."platform" IS NOT NULL
    ) AS "t4"
    GROUP BY
      1,
      2
  ) AS "t9"
    ON "t3"."platform" = "t9"."credit_platform"
    AND "t3"."campaign_id" = "t9"."credit_campaign"
  LEFT OUTER JOIN (
    SELECT
      "t5"."platform" AS "lead_platform",
      "t5"."campaign_id" AS "lead_campaign",
      COUNT(*) AS "leads"
    FROM (
      SELECT
        *
      FROM "timeline"."lead_outcomes" AS "t2"
      WHERE
        "t2"."platform" IS NOT NULL
    ) AS "t5"
    GROUP BY
      1,
      2
  ) AS "t7"
    ON "t3"."platform" = "t7"."lead_platform"
    AND "t3"."campaign_id" = "t7"."lead_campaign"
) AS "t10"
