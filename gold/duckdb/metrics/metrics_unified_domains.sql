SELECT
  *
FROM (
  SELECT
    "t75"."metric_date",
    CASE
      WHEN "t75"."metric_name" = 'total_mrr'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'net_new_mrr'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'active_customers'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'arpa'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'nrr_12m_pct'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'grr_12m_pct'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'customer_churn_rate_30d_pct'
      THEN 'revenue'
      WHEN "t75"."metric_name" = 'avg_customer_health'
      THEN 'customer_success'
      WHEN "t75"."metric_name" = 'customers_at_risk'
      THEN 'customer_success'
      WHEN "t75"."metric_name" = 'dau'
      THEN 'product'
      WHEN "t75"."metric_name" = 'mau'
      THEN 'product'
      WHEN "t75"."metric_name" = 'dau_mau_ratio_pct'
      THEN 'product'
      WHEN "t75"."metric_name" = 'feature_adoption_rate_pct'
      THEN 'product'
      WHEN "t75"."metric_name" = 'pipeline_value'
      THEN 'sales'
      WHEN "t75"."metric_name" = 'weighted_pipeline'
      THEN 'sales'
      WHEN "t75"."metric_name" = 'win_rate_90d_pct'
      THEN 'sales'
      WHEN "t75"."metric_name" = 'pipeline_coverage'
      THEN 'sales'
      WHEN "t75"."metric_name" = 'total_mqls_30d'
      THEN 'marketing'
      WHEN "t75"."metric_name" = 'marketing_spend_30d'
      THEN 'marketing'
      WHEN "t75"."metric_name" = 'media_cac'
      THEN 'marketing'
      WHEN "t75"."metric_name" = 'ltv_cac_ratio'
      THEN 'marketing'
      WHEN "t75"."metric_name" = 'device_availability_pct'
      THEN 'operations'
      WHEN "t75"."metric_name" = 'pour_volume_liters'
      THEN 'operations'
      WHEN "t75"."metric_name" = 'open_tickets'
      THEN 'customer_success'
      ELSE NULL
    END AS "domain",
    'company' AS "entity_type",
    'company' AS "entity_id",
    "t75"."metric_name",
    "t75"."metric_value",
    CASE
      WHEN "t75"."metric_name" = 'total_mrr'
      THEN 'USD per month'
      WHEN "t75"."metric_name" = 'net_new_mrr'
      THEN 'USD per month'
      WHEN "t75"."metric_name" = 'active_customers'
      THEN 'accounts'
      WHEN "t75"."metric_name" = 'arpa'
      THEN 'USD per month'
      WHEN "t75"."metric_name" = 'nrr_12m_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'grr_12m_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'customer_churn_rate_30d_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'avg_customer_health'
      THEN 'points 0-100'
      WHEN "t75"."metric_name" = 'customers_at_risk'
      THEN 'accounts'
      WHEN "t75"."metric_name" = 'dau'
      THEN 'users'
      WHEN "t75"."metric_name" = 'mau'
      THEN 'users'
      WHEN "t75"."metric_name" = 'dau_mau_ratio_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'feature_adoption_rate_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'pipeline_value'
      THEN 'USD'
      WHEN "t75"."metric_name" = 'weighted_pipeline'
      THEN 'USD'
      WHEN "t75"."metric_name" = 'win_rate_90d_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'pipeline_coverage'
      THEN 'ratio'
      WHEN "t75"."metric_name" = 'total_mqls_30d'
      THEN 'leads'
      WHEN "t75"."metric_name" = 'marketing_spend_30d'
      THEN 'USD'
      WHEN "t75"."metric_name" = 'media_cac'
      THEN 'USD per account'
      WHEN "t75"."metric_name" = 'ltv_cac_ratio'
      THEN 'ratio'
      WHEN "t75"."metric_name" = 'device_availability_pct'
      THEN 'percent'
      WHEN "t75"."metric_name" = 'pour_volume_liters'
      THEN 'litres'
      WHEN "t75"."metric_name" = 'open_tickets'
      THEN 'tickets'
      ELSE NULL
    END AS "unit",
    CASE
      WHEN "t75"."metric_name" = 'total_mrr'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'net_new_mrr'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'active_customers'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'arpa'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'nrr_12m_pct'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'grr_12m_pct'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'customer_churn_rate_30d_pct'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'avg_customer_health'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'customers_at_risk'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'dau'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'mau'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'dau_mau_ratio_pct'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'feature_adoption_rate_pct'
      THEN 'tier_3'
      WHEN "t75"."metric_name" = 'pipeline_value'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'weighted_pipeline'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'win_rate_90d_pct'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'pipeline_coverage'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'total_mqls_30d'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'marketing_spend_30d'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'media_cac'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'ltv_cac_ratio'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'device_availability_pct'
      THEN 'tier_1'
      WHEN "t75"."metric_name" = 'pour_volume_liters'
      THEN 'tier_2'
      WHEN "t75"."metric_name" = 'open_tickets'
      THEN 'tier_2'
      ELSE NULL
    END AS "importance_tier"
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
              "t3"."metric_date",
              'pipeline_coverage' AS "metric_name",
              "t3"."pipeline_coverage" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t4"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t3"."metric_date",
              'total_mqls_30d' AS "metric_name",
              CAST("t3"."total_mqls_30d" AS DOUBLE) AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t26"
        ) AS "t46"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t3"."metric_date",
              'marketing_spend_30d' AS "metric_name",
              "t3"."marketing_spend_30d" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t5"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t3"."metric_date",
              'media_cac' AS "metric_name",
              "t3"."media_cac" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t6"
        ) AS "t24"
      ) AS "t60"
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
              "t3"."metric_date",
              'ltv_cac_ratio' AS "metric_name",
              "t3"."ltv_cac_ratio" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t7"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t3"."metric_date",
              'device_availability_pct' AS "metric_name",
              "t3"."device_availability_pct" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t8"
        ) AS "t25"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t3"."metric_date",
              'pour_volume_liters' AS "metric_name",
              "t3"."pour_volume_liters" AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t9"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t3"."metric_date",
              'open_tickets' AS "metric_name",
              CAST("t3"."open_tickets" AS DOUBLE) AS "metric_value"
            FROM "metrics"."metrics_unified" AS "t3"
          ) AS "t27"
        ) AS "t47"
      ) AS "t61"
    ) AS "t68"
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
                "t3"."metric_date",
                'total_mrr' AS "metric_name",
                CAST("t3"."total_mrr" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t30"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'net_new_mrr' AS "metric_name",
                CAST("t3"."net_new_mrr" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t31"
          ) AS "t49"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'active_customers' AS "metric_name",
                CAST("t3"."active_customers" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t32"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'arpa' AS "metric_name",
                "t3"."arpa" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t10"
          ) AS "t50"
        ) AS "t62"
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
                "t3"."metric_date",
                'nrr_12m_pct' AS "metric_name",
                "t3"."nrr_12m_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t11"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'grr_12m_pct' AS "metric_name",
                "t3"."grr_12m_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t12"
          ) AS "t28"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'customer_churn_rate_30d_pct' AS "metric_name",
                "t3"."customer_churn_rate_30d_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t13"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'avg_customer_health' AS "metric_name",
                "t3"."avg_customer_health" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t14"
          ) AS "t29"
        ) AS "t48"
      ) AS "t69"
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
                "t3"."metric_date",
                'customers_at_risk' AS "metric_name",
                CAST("t3"."customers_at_risk" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t33"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'dau' AS "metric_name",
                CAST("t3"."dau" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t34"
          ) AS "t51"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'mau' AS "metric_name",
                CAST("t3"."mau" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t35"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'dau_mau_ratio_pct' AS "metric_name",
                "t3"."dau_mau_ratio_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t15"
          ) AS "t52"
        ) AS "t63"
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
                "t3"."metric_date",
                'feature_adoption_rate_pct' AS "metric_name",
                "t3"."feature_adoption_rate_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t16"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'pipeline_value' AS "metric_name",
                CAST("t3"."pipeline_value" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t36"
          ) AS "t53"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'weighted_pipeline' AS "metric_name",
                CAST("t3"."weighted_pipeline" AS DOUBLE) AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t37"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."metric_date",
                'win_rate_90d_pct' AS "metric_name",
                "t3"."win_rate_90d_pct" AS "metric_value"
              FROM "metrics"."metrics_unified" AS "t3"
            ) AS "t17"
          ) AS "t54"
        ) AS "t64"
      ) AS "t70"
    ) AS "t73"
  ) AS "t75"
  WHERE
    "t75"."metric_value" IS NOT NULL
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
        *
      FROM (
        SELECT
          "t0"."metric_date",
          'marketing' AS "domain",
          'channel' AS "entity_type",
          "t0"."channel" AS "entity_id",
          'mqls_30d' AS "metric_name",
          CAST("t0"."mqls_30d" AS DOUBLE) AS "metric_value",
          'leads' AS "unit",
          'tier_2' AS "importance_tier"
        FROM "metrics"."metrics_marketing" AS "t0"
        WHERE
          CAST("t0"."mqls_30d" AS DOUBLE) IS NOT NULL
      ) AS "t38"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."metric_date",
          'marketing' AS "domain",
          'channel' AS "entity_type",
          "t0"."channel" AS "entity_id",
          'attributed_conversions_linear_30d' AS "metric_name",
          "t0"."attributed_conversions_linear_30d" AS "metric_value",
          'conversions' AS "unit",
          'tier_3' AS "importance_tier"
        FROM "metrics"."metrics_marketing" AS "t0"
        WHERE
          "t0"."attributed_conversions_linear_30d" IS NOT NULL
      ) AS "t18"
    ) AS "t55"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t0"."metric_date",
          'marketing' AS "domain",
          'channel' AS "entity_type",
          "t0"."channel" AS "entity_id",
          'roas_linear' AS "metric_name",
          "t0"."roas_linear" AS "metric_value",
          'ratio' AS "unit",
          'tier_3' AS "importance_tier"
        FROM "metrics"."metrics_marketing" AS "t0"
        WHERE
          "t0"."roas_linear" IS NOT NULL
      ) AS "t19"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."metric_date",
            'revenue' AS "domain",
            'account' AS "entity_type",
            "t1"."account_id" AS "entity_id",
            'monthly_recurring_revenue' AS "metric_name",
            CAST("t1"."monthly_recurring_revenue" AS DOUBLE) AS "metric_value",
            'USD per month' AS "unit",
            'tier_1' AS "importance_tier"
          FROM "metrics"."metrics_customer_success" AS "t1"
          WHERE
            CAST("t1"."monthly_recurring_revenue" AS DOUBLE) IS NOT NULL
        ) AS "t39"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t1"."metric_date",
            'customer_success' AS "domain",
            'account' AS "entity_type",
            "t1"."account_id" AS "entity_id",
            'customer_health_score' AS "metric_name",
            "t1"."customer_health_score" AS "metric_value",
            'points 0-100' AS "unit",
            'tier_1' AS "importance_tier"
          FROM "metrics"."metrics_customer_success" AS "t1"
          WHERE
            "t1"."customer_health_score" IS NOT NULL
        ) AS "t21"
      ) AS "t56"
    ) AS "t65"
  ) AS "t71"
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
            "t1"."metric_date",
            'customer_success' AS "domain",
            'account' AS "entity_type",
            "t1"."account_id" AS "entity_id",
            'churn_risk_score' AS "metric_name",
            "t1"."churn_risk_score" AS "metric_value",
            'points 0-100' AS "unit",
            'tier_1' AS "importance_tier"
          FROM "metrics"."metrics_customer_success" AS "t1"
          WHERE
            "t1"."churn_risk_score" IS NOT NULL
        ) AS "t22"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t1"."metric_date",
            'product' AS "domain",
            'account' AS "entity_type",
            "t1"."account_id" AS "entity_id",
            'monthly_active_users' AS "metric_name",
            CAST("t1"."monthly_active_users" AS DOUBLE) AS "metric_value",
            'users' AS "unit",
            'tier_2' AS "importance_tier"
          FROM "metrics"."metrics_customer_success" AS "t1"
          WHERE
            CAST("t1"."monthly_active_users" AS DOUBLE) IS NOT NULL
        ) AS "t40"
      ) AS "t57"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."metric_date",
            'customer_success' AS "domain",
            'account' AS "entity_type",
            "t1"."account_id" AS "entity_id",
            'open_tickets' AS "metric_name",
            CAST("t1"."open_tickets" AS DOUBLE) AS "metric_value",
            'tickets' AS "unit",
            'tier_2' AS "importance_tier"
          FROM "metrics"."metrics_customer_success" AS "t1"
          WHERE
            CAST("t1"."open_tickets" AS DOUBLE) IS NOT NULL
        ) AS "t41"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t2"."metric_date",
            'sales' AS "domain",
            'owner' AS "entity_type",
            "t2"."owner_id" AS "entity_id",
            'pipeline_value' AS "metric_name",
            CAST("t2"."pipeline_value" AS DOUBLE) AS "metric_value",
            'USD' AS "unit",
            'tier_1' AS "importance_tier"
          FROM "metrics"."metrics_sales" AS "t2"
          WHERE
            CAST("t2"."pipeline_value" AS DOUBLE) IS NOT NULL
        ) AS "t43"
      ) AS "t58"
    ) AS "t66"
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
            "t2"."metric_date",
            'sales' AS "domain",
            'owner' AS "entity_type",
            "t2"."owner_id" AS "entity_id",
            'open_deals' AS "metric_name",
            CAST("t2"."open_deals" AS DOUBLE) AS "metric_value",
            'deals' AS "unit",
            'tier_2' AS "importance_tier"
          FROM "metrics"."metrics_sales" AS "t2"
          WHERE
            CAST("t2"."open_deals" AS DOUBLE) IS NOT NULL
        ) AS "t44"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t2"."metric_date",
            'sales' AS "domain",
            'owner' AS "entity_type",
            "t2"."owner_id" AS "entity_id",
            'revenue_won_90d' AS "metric_name",
            CAST("t2"."revenue_won_90d" AS DOUBLE) AS "metric_value",
            'USD' AS "unit",
            'tier_2' AS "importance_tier"
          FROM "metrics"."metrics_sales" AS "t2"
          WHERE
            CAST("t2"."revenue_won_90d" AS DOUBLE) IS NOT NULL
        ) AS "t45"
      ) AS "t59"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t2"."metric_date",
            'sales' AS "domain",
            'owner' AS "entity_type",
            "t2"."owner_id" AS "entity_id",
            'win_rate_90d_pct' AS "metric_name",
            "t2"."win_rate_90d_pct" AS "metric_value",
            'percent' AS "unit",
            'tier_2' AS "importance_tier"
          FROM "metrics"."metrics_sales" AS "t2"
          WHERE
            "t2"."win_rate_90d_pct" IS NOT NULL
        ) AS "t23"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t0"."metric_date",
            'marketing' AS "domain",
            'channel' AS "entity_type",
            "t0"."channel" AS "entity_id",
            'spend_30d' AS "metric_name",
            "t0"."spend_30d" AS "metric_value",
            'USD' AS "unit",
            'tier_2' AS "importance_tier"
          FROM "metrics"."metrics_marketing" AS "t0"
          WHERE
            "t0"."spend_30d" IS NOT NULL
        ) AS "t20"
      ) AS "t42"
    ) AS "t67"
  ) AS "t72"
) AS "t74"
