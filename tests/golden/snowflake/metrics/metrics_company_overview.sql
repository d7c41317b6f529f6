SELECT
  T0.METRIC_NAME,
  T0.METRIC_LABEL,
  CASE
    WHEN T0.METRIC_NAME = 'total_mrr'
    THEN 'revenue'
    WHEN T0.METRIC_NAME = 'net_new_mrr'
    THEN 'revenue'
    WHEN T0.METRIC_NAME = 'active_customers'
    THEN 'customers'
    WHEN T0.METRIC_NAME = 'arpa'
    THEN 'revenue'
    WHEN T0.METRIC_NAME = 'nrr_12m_pct'
    THEN 'revenue'
    WHEN T0.METRIC_NAME = 'grr_12m_pct'
    THEN 'revenue'
    WHEN T0.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN 'customers'
    WHEN T0.METRIC_NAME = 'avg_customer_health'
    THEN 'customers'
    WHEN T0.METRIC_NAME = 'customers_at_risk'
    THEN 'customers'
    WHEN T0.METRIC_NAME = 'dau'
    THEN 'engagement'
    WHEN T0.METRIC_NAME = 'mau'
    THEN 'engagement'
    WHEN T0.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN 'engagement'
    WHEN T0.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN 'engagement'
    WHEN T0.METRIC_NAME = 'pipeline_value'
    THEN 'sales'
    WHEN T0.METRIC_NAME = 'weighted_pipeline'
    THEN 'sales'
    WHEN T0.METRIC_NAME = 'win_rate_90d_pct'
    THEN 'sales'
    WHEN T0.METRIC_NAME = 'pipeline_coverage'
    THEN 'sales'
    WHEN T0.METRIC_NAME = 'total_mqls_30d'
    THEN 'marketing'
    WHEN T0.METRIC_NAME = 'marketing_spend_30d'
    THEN 'marketing'
    WHEN T0.METRIC_NAME = 'media_cac'
    THEN 'marketing'
    WHEN T0.METRIC_NAME = 'ltv_cac_ratio'
    THEN 'marketing'
    WHEN T0.METRIC_NAME = 'device_availability_pct'
    THEN 'operations'
    WHEN T0.METRIC_NAME = 'pour_volume_liters'
    THEN 'operations'
    WHEN T0.METRIC_NAME = 'open_tickets'
    THEN 'customers'
    ELSE NULL
  END AS METRIC_CATEGORY,
  CASE
    WHEN T0.METRIC_NAME = 'total_mrr'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'net_new_mrr'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'active_customers'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'arpa'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'nrr_12m_pct'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'grr_12m_pct'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'avg_customer_health'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'customers_at_risk'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'dau'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'mau'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN 'tier_3'
    WHEN T0.METRIC_NAME = 'pipeline_value'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'weighted_pipeline'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'win_rate_90d_pct'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'pipeline_coverage'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'total_mqls_30d'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'marketing_spend_30d'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'media_cac'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'ltv_cac_ratio'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'device_availability_pct'
    THEN 'tier_1'
    WHEN T0.METRIC_NAME = 'pour_volume_liters'
    THEN 'tier_2'
    WHEN T0.METRIC_NAME = 'open_tickets'
    THEN 'tier_2'
    ELSE NULL
  END AS IMPORTANCE_TIER,
  T0.METRIC_DATE,
  T0.UNIT,
  T0.CURRENT_VALUE,
  CASE
    WHEN T0.METRIC_NAME = 'total_mrr'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'net_new_mrr'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'active_customers'
    THEN CAST(CAST(ROUND(T0.CURRENT_VALUE, 0) AS BIGINT) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'arpa'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'nrr_12m_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'grr_12m_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'avg_customer_health'
    THEN CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'customers_at_risk'
    THEN CAST(CAST(ROUND(T0.CURRENT_VALUE, 0) AS BIGINT) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'dau'
    THEN CAST(CAST(ROUND(T0.CURRENT_VALUE, 0) AS BIGINT) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'mau'
    THEN CAST(CAST(ROUND(T0.CURRENT_VALUE, 0) AS BIGINT) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'pipeline_value'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'weighted_pipeline'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'win_rate_90d_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'pipeline_coverage'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      'x'
    )
    WHEN T0.METRIC_NAME = 'total_mqls_30d'
    THEN CAST(CAST(ROUND(T0.CURRENT_VALUE, 0) AS BIGINT) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'marketing_spend_30d'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'media_cac'
    THEN CONCAT(
      IFF(T0.CURRENT_VALUE <= -0.5, '-$', '$'),
      CASE
        WHEN ABS(T0.CURRENT_VALUE) >= 999950
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'M'
        )
        WHEN ABS(T0.CURRENT_VALUE) >= 999.5
        THEN CONCAT(
          CAST(CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE) / 1000.0, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
          'K'
        )
        ELSE CAST(CAST(ROUND(ABS(T0.CURRENT_VALUE), 0) AS BIGINT) AS VARCHAR)
      END
    )
    WHEN T0.METRIC_NAME = 'ltv_cac_ratio'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      'x'
    )
    WHEN T0.METRIC_NAME = 'device_availability_pct'
    THEN CONCAT(
      CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR),
      '%'
    )
    WHEN T0.METRIC_NAME = 'pour_volume_liters'
    THEN CAST(CAST(CAST(ROUND(T0.CURRENT_VALUE, 1) AS DOUBLE) AS DECIMAL(18, 1)) AS VARCHAR)
    WHEN T0.METRIC_NAME = 'open_tickets'
    THEN CAST(CAST(ROUND(T0.CURRENT_VALUE, 0) AS BIGINT) AS VARCHAR)
    ELSE NULL
  END AS DISPLAY_VALUE,
  T0.VALUE_30D_AGO AS PREVIOUS_VALUE,
  T0.CHANGE_30D AS CHANGE,
  T0.CHANGE_30D_PCT AS CHANGE_PCT,
  CAST(CASE
    WHEN T0.METRIC_NAME = 'total_mrr'
    THEN '50000.0'
    WHEN T0.METRIC_NAME = 'nrr_12m_pct'
    THEN '110.0'
    WHEN T0.METRIC_NAME = 'grr_12m_pct'
    THEN '95.0'
    WHEN T0.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN '5.0'
    WHEN T0.METRIC_NAME = 'avg_customer_health'
    THEN '75.0'
    WHEN T0.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN '20.0'
    WHEN T0.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN '80.0'
    WHEN T0.METRIC_NAME = 'pipeline_coverage'
    THEN '3.0'
    WHEN T0.METRIC_NAME = 'ltv_cac_ratio'
    THEN '3.0'
    WHEN T0.METRIC_NAME = 'device_availability_pct'
    THEN '95.0'
    ELSE NULL
  END AS DOUBLE) AS TARGET,
  CASE
    WHEN T0.METRIC_NAME = 'total_mrr'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'net_new_mrr'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'active_customers'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'arpa'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'nrr_12m_pct'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'grr_12m_pct'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN 'down_is_good'
    WHEN T0.METRIC_NAME = 'avg_customer_health'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'customers_at_risk'
    THEN 'down_is_good'
    WHEN T0.METRIC_NAME = 'dau'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'mau'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'pipeline_value'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'weighted_pipeline'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'win_rate_90d_pct'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'pipeline_coverage'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'total_mqls_30d'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'marketing_spend_30d'
    THEN 'down_is_good'
    WHEN T0.METRIC_NAME = 'media_cac'
    THEN 'down_is_good'
    WHEN T0.METRIC_NAME = 'ltv_cac_ratio'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'device_availability_pct'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'pour_volume_liters'
    THEN 'up_is_good'
    WHEN T0.METRIC_NAME = 'open_tickets'
    THEN 'down_is_good'
    ELSE NULL
  END AS DIRECTION,
  CASE
    WHEN T0.METRIC_NAME = 'total_mrr'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 50000.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 25000.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'net_new_mrr'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'active_customers'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'arpa'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'nrr_12m_pct'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 110.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 100.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'grr_12m_pct'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 95.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 85.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 5.0
        ) * -1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 7.5
        ) * -1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'avg_customer_health'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 75.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 60.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'customers_at_risk'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * -1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'dau'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'mau'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 20.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 10.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 80.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 50.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'pipeline_value'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'weighted_pipeline'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'win_rate_90d_pct'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'pipeline_coverage'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 3.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 2.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'total_mqls_30d'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'marketing_spend_30d'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * -1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'media_cac'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * -1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'ltv_cac_ratio'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 3.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 1.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'device_availability_pct'
    THEN CASE
      WHEN (
        (
          T0.CURRENT_VALUE - 95.0
        ) * 1
      ) >= 0
      THEN 'green'
      WHEN (
        (
          T0.CURRENT_VALUE - 80.0
        ) * 1
      ) >= 0
      THEN 'yellow'
      WHEN T0.CURRENT_VALUE IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'pour_volume_liters'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * 1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * -1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    WHEN T0.METRIC_NAME = 'open_tickets'
    THEN CASE
      WHEN (
        T0.CHANGE_30D * -1
      ) >= 0
      THEN 'green'
      WHEN (
        T0.CHANGE_30D_PCT * 1
      ) <= 10.0
      THEN 'yellow'
      WHEN T0.CHANGE_30D IS NOT NULL
      THEN 'red'
      ELSE NULL
    END
    ELSE NULL
  END AS STATUS
FROM METRICS.METRICS_API AS T0
WHERE
  T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
  AND T0.METRIC_NAME IN (
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
