SELECT
  "t0"."metric_name",
  "t0"."metric_label",
  CASE
    WHEN "t0"."metric_name" = 'total_mrr'
    THEN 'revenue'
    WHEN "t0"."metric_name" = 'net_new_mrr'
    THEN 'revenue'
    WHEN "t0"."metric_name" = 'active_customers'
    THEN 'customers'
    WHEN "t0"."metric_name" = 'arpa'
    THEN 'revenue'
    WHEN "t0"."metric_name" = 'nrr_12m_pct'
    THEN 'revenue'
    WHEN "t0"."metric_name" = 'grr_12m_pct'
    THEN 'revenue'
    WHEN "t0"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN 'customers'
    WHEN "t0"."metric_name" = 'avg_customer_health'
    THEN 'customers'
    WHEN "t0"."metric_name" = 'customers_at_risk'
    THEN 'customers'
    WHEN "t0"."metric_name" = 'dau'
    THEN 'engagement'
    WHEN "t0"."metric_name" = 'mau'
    THEN 'engagement'
    WHEN "t0"."metric_name" = 'dau_mau_ratio_pct'
    THEN 'engagement'
    WHEN "t0"."metric_name" = 'feature_adoption_rate_pct'
    THEN 'engagement'
    WHEN "t0"."metric_name" = 'pipeline_value'
    THEN 'sales'
    WHEN "t0"."metric_name" = 'weighted_pipeline'
    THEN 'sales'
    WHEN "t0"."metric_name" = 'win_rate_90d_pct'
    THEN 'sales'
    WHEN "t0"."metric_name" = 'pipeline_coverage'
    THEN 'sales'
    WHEN "t0"."metric_name" = 'total_mqls_30d'
    THEN 'marketing'
    WHEN "t0"."metric_name" = 'marketing_spend_30d'
    THEN 'marketing'
    WHEN "t0"."metric_name" = 'media_cac'
    THEN 'marketing'
    WHEN "t0"."metric_name" = 'ltv_cac_ratio'
    THEN 'marketing'
    WHEN "t0"."metric_name" = 'device_availability_pct'
    THEN 'operations'
    WHEN "t0"."metric_name" = 'pour_volume_liters'
    THEN 'operations'
    WHEN "t0"."metric_name" = 'open_tickets'
    THEN 'customers'
    ELSE NULL
  END AS "metric_category",
  CASE
    WHEN "t0"."metric_name" = 'total_mrr'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'net_new_mrr'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'active_customers'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'arpa'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'nrr_12m_pct'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'grr_12m_pct'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'avg_customer_health'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'customers_at_risk'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'dau'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'mau'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'dau_mau_ratio_pct'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'feature_adoption_rate_pct'
    THEN 'tier_3'
    WHEN "t0"."metric_name" = 'pipeline_value'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'weighted_pipeline'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'win_rate_90d_pct'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'pipeline_coverage'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'total_mqls_30d'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'marketing_spend_30d'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'media_cac'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'ltv_cac_ratio'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'device_availability_pct'
    THEN 'tier_1'
    WHEN "t0"."metric_name" = 'pour_volume_liters'
    THEN 'tier_2'
    WHEN "t0"."metric_name" = 'open_tickets'
    THEN 'tier_2'
    ELSE NULL
  END AS "importance_tier",
  "t0"."metric_date",
  "t0"."unit",
  "t0"."current_value",
  CASE
    WHEN "t0"."metric_name" = 'total_mrr'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'net_new_mrr'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'active_customers'
    THEN CAST(CAST(ROUND("t0"."current_value", 0) AS BIGINT) AS TEXT)
    WHEN "t0"."metric_name" = 'arpa'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'nrr_12m_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'grr_12m_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'avg_customer_health'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT)
    WHEN "t0"."metric_name" = 'customers_at_risk'
    THEN CAST(CAST(ROUND("t0"."current_value", 0) AS BIGINT) AS TEXT)
    WHEN "t0"."metric_name" = 'dau'
    THEN CAST(CAST(ROUND("t0"."current_value", 0) AS BIGINT) AS TEXT)
    WHEN "t0"."metric_name" = 'mau'
    THEN CAST(CAST(ROUND("t0"."current_value", 0) AS BIGINT) AS TEXT)
    WHEN "t0"."metric_name" = 'dau_mau_ratio_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'feature_adoption_rate_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'pipeline_value'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'weighted_pipeline'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'win_rate_90d_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'pipeline_coverage'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'x'
    WHEN "t0"."metric_name" = 'total_mqls_30d'
    THEN CAST(CAST(ROUND("t0"."current_value", 0) AS BIGINT) AS TEXT)
    WHEN "t0"."metric_name" = 'marketing_spend_30d'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'media_cac'
    THEN CASE WHEN "t0"."current_value" <= -0.5 THEN '-$' ELSE '$' END || CASE
      WHEN ABS("t0"."current_value") >= 999950
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'M'
      WHEN ABS("t0"."current_value") >= 999.5
      THEN CAST(CAST(CAST(ROUND(ABS("t0"."current_value") / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'K'
      ELSE CAST(CAST(ROUND(ABS("t0"."current_value"), 0) AS BIGINT) AS TEXT)
    END
    WHEN "t0"."metric_name" = 'ltv_cac_ratio'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || 'x'
    WHEN "t0"."metric_name" = 'device_availability_pct'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT) || '%'
    WHEN "t0"."metric_name" = 'pour_volume_liters'
    THEN CAST(CAST(CAST(ROUND("t0"."current_value", 1) AS DOUBLE) AS DECIMAL(18, 1)) AS TEXT)
    WHEN "t0"."metric_name" = 'open_tickets'
    THEN CAST(CAST(ROUND("t0"."current_value", 0) AS BIGINT) AS TEXT)
    ELSE NULL
  END AS "display_value",
  "t0"."value_30d_ago" AS "previous_value",
  "t0"."change_30d" AS "change",
  "t0"."change_30d_pct" AS "change_pct",
  CAST(CASE
    WHEN "t0"."metric_name" = 'total_mrr'
    THEN '50000.0'
    WHEN "t0"."metric_name" = 'nrr_12m_pct'
    THEN '110.0'
    WHEN "t0"."metric_name" = 'grr_12m_pct'
    THEN '95.0'
    WHEN "t0"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN '5.0'
    WHEN "t0"."metric_name" = 'avg_customer_health'
    THEN '75.0'
    WHEN "t0"."metric_name" = 'dau_mau_ratio_pct'
    THEN '20.0'
    WHEN "t0"."metric_name" = 'feature_adoption_rate_pct'
    THEN '80.0'
    WHEN "t0"."metric_name" = 'pipeline_coverage'
    THEN '3.0'
    WHEN "t0"."metric_name" = 'ltv_cac_ratio'
    THEN '3.0'
    WHEN "t0"."metric_name" = 'device_availability_pct'
    THEN '95.0'
    ELSE NULL
  END AS DOUBLE) AS "target",
  CASE
    WHEN "t0"."metric_name" = 'total_mrr'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'net_new_mrr'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'active_customers'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'arpa'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'nrr_12m_pct'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'grr_12m_pct'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN 'down_is_good'
    WHEN "t0"."metric_name" = 'avg_customer_health'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'customers_at_risk'
    THEN 'down_is_good'
    WHEN "t0"."metric_name" = 'dau'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'mau'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'dau_mau_ratio_pct'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'feature_adoption_rate_pct'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'pipeline_value'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'weighted_pipeline'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'win_rate_90d_pct'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'pipeline_coverage'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'total_mqls_30d'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'marketing_spend_30d'
    THEN 'down_is_good'
    WHEN "t0"."metric_name" = 'media_cac'
    THEN 'down_is_good'
    WHEN "t0"."metric_name" = 'ltv_cac_ratio'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'device_availability_pct'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'pour_volume_liters'
    THEN 'up_is_good'
    WHEN "t0"."metric_name" = 'open_tickets'
    THEN 'down_is_good'
    ELSE NULL
  END AS "direction",
  CASE
    WHEN "t0"."metric_name" = 'total_mrr'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 50000.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 25000.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'net_new_mrr'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'active_customers'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'arpa'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'nrr_12m_pct'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 110.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 100.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'grr_12m_pct'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 95.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 85.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'customer_churn_rate_30d_pct'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 5.0
        ) * -1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 7.5
        ) * -1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'avg_customer_health'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 75.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 60.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'customers_at_risk'
    THEN CASE
      WHEN (
        "t0"."change_30d" * -1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'dau'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'mau'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'dau_mau_ratio_pct'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 20.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 10.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'feature_adoption_rate_pct'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 80.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 50.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'pipeline_value'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'weighted_pipeline'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'win_rate_90d_pct'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'pipeline_coverage'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 3.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 2.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'total_mqls_30d'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'marketing_spend_30d'
    THEN CASE
      WHEN (
        "t0"."change_30d" * -1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'media_cac'
    THEN CASE
      WHEN (
        "t0"."change_30d" * -1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'ltv_cac_ratio'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 3.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 1.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'device_availability_pct'
    THEN CASE
      WHEN (
        (
          "t0"."current_value" - 95.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          "t0"."current_value" - 80.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN "t0"."current_value" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'pour_volume_liters'
    THEN CASE
      WHEN (
        "t0"."change_30d" * 1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN "t0"."metric_name" = 'open_tickets'
    THEN CASE
      WHEN (
        "t0"."change_30d" * -1
      ) >= 0
      THEN 'green'
      WHEN (
        "t0"."change_30d_pct" * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN "t0"."change_30d" IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    ELSE NULL
  END AS "status"
FROM "metrics"."metrics_api" AS "t0"
WHERE
  "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
  AND "t0"."metric_name" IN (
    'total_mrr',
    'net_new_mrr',
    'active_customers',
    'arpa',
    'nrr_12m_pct',
    'grr_12m_pct',
    'customer_churn_rate_30d_pct',
    'avg_customer_health',
    'customers_at_risk',
    'dau',
    'mau',
    'dau_mau_ratio_pct',
    'feature_adoption_rate_pct',
    'pipeline_value',
    'weighted_pipeline',
    'win_rate_90d_pct',
    'pipeline_coverage',
    'total_mqls_30d',
    'marketing_spend_30d',
    'media_cac',
    'ltv_cac_ratio',
    'device_availability_pct',
    'pour_volume_liters',
    'open_tickets'
  )
