SELECT
  "t48"."metric_date",
  "t48"."metric_date" AS "date",
  "t48"."metric_name",
  CASE
    WHEN "t48"."metric_name" = 'total_mrr'
    THEN 'MRR'
    WHEN "t48"."metric_name" = 'net_new_mrr'
    THEN 'Net new MRR'
    WHEN "t48"."metric_name" = 'active_customers'
    THEN 'Paying accounts'
    WHEN "t48"."metric_name" = 'arpa'
    THEN 'MRR per account'
    WHEN "t48"."metric_name" = 'nrr_12m_pct'
    THEN 'Net revenue retention'
    WHEN "t48"."metric_name" = 'grr_12m_pct'
    THEN 'Gross revenue retention'
    WHEN "t48"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN 'Account churn, 30 days'
    WHEN "t48"."metric_name" = 'avg_customer_health'
    THEN 'Mean health'
    WHEN "t48"."metric_name" = 'customers_at_risk'
    THEN 'Accounts at risk'
    WHEN "t48"."metric_name" = 'dau'
    THEN 'Active users, day'
    WHEN "t48"."metric_name" = 'mau'
    THEN 'Active users, 30 days'
    WHEN "t48"."metric_name" = 'dau_mau_ratio_pct'
    THEN 'Stickiness'
    WHEN "t48"."metric_name" = 'feature_adoption_rate_pct'
    THEN 'Feature adoption'
    WHEN "t48"."metric_name" = 'pipeline_value'
    THEN 'Open pipeline'
    WHEN "t48"."metric_name" = 'weighted_pipeline'
    THEN 'Weighted pipeline'
    WHEN "t48"."metric_name" = 'win_rate_90d_pct'
    THEN 'Win rate, 90 days'
    WHEN "t48"."metric_name" = 'pipeline_coverage'
    THEN 'Pipeline coverage'
    WHEN "t48"."metric_name" = 'total_mqls_30d'
    THEN 'Qualified leads, 30 days'
    WHEN "t48"."metric_name" = 'marketing_spend_30d'
    THEN 'Ad spend, 30 days'
    WHEN "t48"."metric_name" = 'media_cac'
    THEN 'Media cost of an account'
    WHEN "t48"."metric_name" = 'ltv_cac_ratio'
    THEN 'LTV : CAC'
    WHEN "t48"."metric_name" = 'device_availability_pct'
    THEN 'Device availability'
    WHEN "t48"."metric_name" = 'pour_volume_liters'
    THEN 'Volume poured'
    WHEN "t48"."metric_name" = 'open_tickets'
    THEN 'Open tickets'
    ELSE NULL
  END AS "metric_label",
  CASE
    WHEN "t48"."metric_name" = 'total_mrr'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'net_new_mrr'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'active_customers'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'arpa'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'nrr_12m_pct'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'grr_12m_pct'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN 'revenue'
    WHEN "t48"."metric_name" = 'avg_customer_health'
    THEN 'customer_success'
    WHEN "t48"."metric_name" = 'customers_at_risk'
    THEN 'customer_success'
    WHEN "t48"."metric_name" = 'dau'
    THEN 'product'
    WHEN "t48"."metric_name" = 'mau'
    THEN 'product'
    WHEN "t48"."metric_name" = 'dau_mau_ratio_pct'
    THEN 'product'
    WHEN "t48"."metric_name" = 'feature_adoption_rate_pct'
    THEN 'product'
    WHEN "t48"."metric_name" = 'pipeline_value'
    THEN 'sales'
    WHEN "t48"."metric_name" = 'weighted_pipeline'
    THEN 'sales'
    WHEN "t48"."metric_name" = 'win_rate_90d_pct'
    THEN 'sales'
    WHEN "t48"."metric_name" = 'pipeline_coverage'
    THEN 'sales'
    WHEN "t48"."metric_name" = 'total_mqls_30d'
    THEN 'marketing'
    WHEN "t48"."metric_name" = 'marketing_spend_30d'
    THEN 'marketing'
    WHEN "t48"."metric_name" = 'media_cac'
    THEN 'marketing'
    WHEN "t48"."metric_name" = 'ltv_cac_ratio'
    THEN 'marketing'
    WHEN "t48"."metric_name" = 'device_availability_pct'
    THEN 'operations'
    WHEN "t48"."metric_name" = 'pour_volume_liters'
    THEN 'operations'
    WHEN "t48"."metric_name" = 'open_tickets'
    THEN 'customer_success'
    ELSE NULL
  END AS "domain",
  CASE
    WHEN "t48"."metric_name" = 'total_mrr'
    THEN 'USD per month'
    WHEN "t48"."metric_name" = 'net_new_mrr'
    THEN 'USD per month'
    WHEN "t48"."metric_name" = 'active_customers'
    THEN 'accounts'
    WHEN "t48"."metric_name" = 'arpa'
    THEN 'USD per month'
    WHEN "t48"."metric_name" = 'nrr_12m_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'grr_12m_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'avg_customer_health'
    THEN 'points 0-100'
    WHEN "t48"."metric_name" = 'customers_at_risk'
    THEN 'accounts'
    WHEN "t48"."metric_name" = 'dau'
    THEN 'users'
    WHEN "t48"."metric_name" = 'mau'
    THEN 'users'
    WHEN "t48"."metric_name" = 'dau_mau_ratio_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'feature_adoption_rate_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'pipeline_value'
    THEN 'USD'
    WHEN "t48"."metric_name" = 'weighted_pipeline'
    THEN 'USD'
    WHEN "t48"."metric_name" = 'win_rate_90d_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'pipeline_coverage'
    THEN 'ratio'
    WHEN "t48"."metric_name" = 'total_mqls_30d'
    THEN 'leads'
    WHEN "t48"."metric_name" = 'marketing_spend_30d'
    THEN 'USD'
    WHEN "t48"."metric_name" = 'media_cac'
    THEN 'USD per account'
    WHEN "t48"."metric_name" = 'ltv_cac_ratio'
    THEN 'ratio'
    WHEN "t48"."metric_name" = 'device_availability_pct'
    THEN 'percent'
    WHEN "t48"."metric_name" = 'pour_volume_liters'
    THEN 'litres'
    WHEN "t48"."metric_name" = 'open_tickets'
    THEN 'tickets'
    ELSE NULL
  END AS "unit",
  "t48"."metric_value" AS "current_value",
  "t48"."value_1d_ago",
  "t48"."value_7d_ago",
  "t48"."value_30d_ago",
  "t48"."value_365d_ago",
  "t48"."metric_value" - "t48"."value_1d_ago" AS "change_1d",
  "t48"."metric_value" - "t48"."value_7d_ago" AS "change_7d",
  "t48"."metric_value" - "t48"."value_30d_ago" AS "change_30d",
  "t48"."metric_value" - "t48"."value_365d_ago" AS "change_365d",
  (
    (
      "t48"."metric_value" - "t48"."value_1d_ago"
    ) / NULLIF(ABS("t48"."value_1d_ago"), 0.0)
  ) * 100.0 AS "change_1d_pct",
  (
    (
      "t48"."metric_value" - "t48"."value_7d_ago"
    ) / NULLIF(ABS("t48"."value_7d_ago"), 0.0)
  ) * 100.0 AS "change_7d_pct",
  (
    (
      "t48"."metric_value" - "t48"."value_30d_ago"
    ) / NULLIF(ABS("t48"."value_30d_ago"), 0.0)
  ) * 100.0 AS "change_30d_pct",
  (
    (
      "t48"."metric_value" - "t48"."value_365d_ago"
    ) / NULLIF(ABS("t48"."value_365d_ago"), 0.0)
  ) * 100.0 AS "change_365d_pct"
FROM (
  SELECT
    "t47"."metric_date",
    "t47"."metric_name",
    "t47"."metric_value",
    LAG("t47"."metric_value", 1) OVER (
      PARTITION BY "t47"."metric_name"
      ORDER BY "t47"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "value_1d_ago",
    LAG("t47"."metric_value", 7) OVER (
      PARTITION BY "t47"."metric_name"
      ORDER BY "t47"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "value_7d_ago",
    LAG("t47"."metric_value", 30) OVER (
      PARTITION BY "t47"."metric_name"
      ORDER BY "t47"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "value_30d_ago",
    LAG("t47"."metric_value", 365) OVER (
      PARTITION BY "t47"."metric_name"
      ORDER BY "t47"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "value_365d_ago"
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
              "t0"."metric_date",
              'pipeline_coverage' AS "metric_name",
              "t0"."pipeline_coverage" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t1"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."metric_date",
              'total_mqls_30d' AS "metric_name",
              CAST("t0"."total_mqls_30d" AS DOUBLE) AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t17"
        ) AS "t29"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t0"."metric_date",
              'marketing_spend_30d' AS "metric_name",
              "t0"."marketing_spend_30d" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t2"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."metric_date",
              'media_cac' AS "metric_name",
              "t0"."media_cac" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t3"
        ) AS "t15"
      ) AS "t38"
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
              "t0"."metric_date",
              'ltv_cac_ratio' AS "metric_name",
              "t0"."ltv_cac_ratio" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t4"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."metric_date",
              'device_availability_pct' AS "metric_name",
              "t0"."device_availability_pct" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t5"
        ) AS "t16"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t0"."metric_date",
              'pour_volume_liters' AS "metric_name",
              "t0"."pour_volume_liters" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t6"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."metric_date",
              'open_tickets' AS "metric_name",
              CAST("t0"."open_tickets" AS DOUBLE) AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t0"
          ) AS "t18"
        ) AS "t30"
      ) AS "t39"
    ) AS "t43"
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
                "t0"."metric_date",
                'total_mrr' AS "metric_name",
                CAST("t0"."total_mrr" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t21"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'net_new_mrr' AS "metric_name",
                CAST("t0"."net_new_mrr" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t22"
          ) AS "t32"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'active_customers' AS "metric_name",
                CAST("t0"."active_customers" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t23"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'arpa' AS "metric_name",
                "t0"."arpa" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t7"
          ) AS "t33"
        ) AS "t40"
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
                "t0"."metric_date",
                'nrr_12m_pct' AS "metric_name",
                "t0"."nrr_12m_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t8"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'grr_12m_pct' AS "metric_name",
                "t0"."grr_12m_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t9"
          ) AS "t19"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'customer_churn_rate_30d_pct' AS "metric_name",
                "t0"."customer_churn_rate_30d_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t10"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'avg_customer_health' AS "metric_name",
                "t0"."avg_customer_health" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t11"
          ) AS "t20"
        ) AS "t31"
      ) AS "t44"
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
                "t0"."metric_date",
                'customers_at_risk' AS "metric_name",
                CAST("t0"."customers_at_risk" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t24"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'dau' AS "metric_name",
                CAST("t0"."dau" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t25"
          ) AS "t34"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'mau' AS "metric_name",
                CAST("t0"."mau" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t26"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'dau_mau_ratio_pct' AS "metric_name",
                "t0"."dau_mau_ratio_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t12"
          ) AS "t35"
        ) AS "t41"
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
                "t0"."metric_date",
                'feature_adoption_rate_pct' AS "metric_name",
                "t0"."feature_adoption_rate_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t13"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'pipeline_value' AS "metric_name",
                CAST("t0"."pipeline_value" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t27"
          ) AS "t36"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'weighted_pipeline' AS "metric_name",
                CAST("t0"."weighted_pipeline" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t28"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t0"."metric_date",
                'win_rate_90d_pct' AS "metric_name",
                "t0"."win_rate_90d_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t0"
            ) AS "t14"
          ) AS "t37"
        ) AS "t42"
      ) AS "t45"
    ) AS "t46"
  ) AS "t47"
) AS "t48"
