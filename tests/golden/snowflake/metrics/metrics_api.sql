SELECT
  T48.METRIC_DATE,
  T48.METRIC_DATE AS DATE,
  T48.METRIC_NAME,
  CASE
    WHEN T48.METRIC_NAME = 'total_mrr'
    THEN 'MRR'
    WHEN T48.METRIC_NAME = 'net_new_mrr'
    THEN 'Net new MRR'
    WHEN T48.METRIC_NAME = 'active_customers'
    THEN 'Paying accounts'
    WHEN T48.METRIC_NAME = 'arpa'
    THEN 'MRR per account'
    WHEN T48.METRIC_NAME = 'nrr_12m_pct'
    THEN 'Net revenue retention'
    WHEN T48.METRIC_NAME = 'grr_12m_pct'
    THEN 'Gross revenue retention'
    WHEN T48.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN 'Account churn, 30 days'
    WHEN T48.METRIC_NAME = 'avg_customer_health'
    THEN 'Mean health'
    WHEN T48.METRIC_NAME = 'customers_at_risk'
    THEN 'Accounts at risk'
    WHEN T48.METRIC_NAME = 'dau'
    THEN 'Active users, day'
    WHEN T48.METRIC_NAME = 'mau'
    THEN 'Active users, 30 days'
    WHEN T48.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN 'Stickiness'
    WHEN T48.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN 'Feature adoption'
    WHEN T48.METRIC_NAME = 'pipeline_value'
    THEN 'Open pipeline'
    WHEN T48.METRIC_NAME = 'weighted_pipeline'
    THEN 'Weighted pipeline'
    WHEN T48.METRIC_NAME = 'win_rate_90d_pct'
    THEN 'Win rate, 90 days'
    WHEN T48.METRIC_NAME = 'pipeline_coverage'
    THEN 'Pipeline coverage'
    WHEN T48.METRIC_NAME = 'total_mqls_30d'
    THEN 'Qualified leads, 30 days'
    WHEN T48.METRIC_NAME = 'marketing_spend_30d'
    THEN 'Ad spend, 30 days'
    WHEN T48.METRIC_NAME = 'media_cac'
    THEN 'Media cost of an account'
    WHEN T48.METRIC_NAME = 'ltv_cac_ratio'
    THEN 'LTV : CAC'
    WHEN T48.METRIC_NAME = 'device_availability_pct'
    THEN 'Device availability'
    WHEN T48.METRIC_NAME = 'pour_volume_liters'
    THEN 'Volume poured'
    WHEN T48.METRIC_NAME = 'open_tickets'
    THEN 'Open tickets'
    ELSE NULL
  END AS METRIC_LABEL,
  CASE
    WHEN T48.METRIC_NAME = 'total_mrr'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'net_new_mrr'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'active_customers'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'arpa'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'nrr_12m_pct'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'grr_12m_pct'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN 'revenue'
    WHEN T48.METRIC_NAME = 'avg_customer_health'
    THEN 'customer_success'
    WHEN T48.METRIC_NAME = 'customers_at_risk'
    THEN 'customer_success'
    WHEN T48.METRIC_NAME = 'dau'
    THEN 'product'
    WHEN T48.METRIC_NAME = 'mau'
    THEN 'product'
    WHEN T48.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN 'product'
    WHEN T48.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN 'product'
    WHEN T48.METRIC_NAME = 'pipeline_value'
    THEN 'sales'
    WHEN T48.METRIC_NAME = 'weighted_pipeline'
    THEN 'sales'
    WHEN T48.METRIC_NAME = 'win_rate_90d_pct'
    THEN 'sales'
    WHEN T48.METRIC_NAME = 'pipeline_coverage'
    THEN 'sales'
    WHEN T48.METRIC_NAME = 'total_mqls_30d'
    THEN 'marketing'
    WHEN T48.METRIC_NAME = 'marketing_spend_30d'
    THEN 'marketing'
    WHEN T48.METRIC_NAME = 'media_cac'
    THEN 'marketing'
    WHEN T48.METRIC_NAME = 'ltv_cac_ratio'
    THEN 'marketing'
    WHEN T48.METRIC_NAME = 'device_availability_pct'
    THEN 'operations'
    WHEN T48.METRIC_NAME = 'pour_volume_liters'
    THEN 'operations'
    WHEN T48.METRIC_NAME = 'open_tickets'
    THEN 'customer_success'
    ELSE NULL
  END AS DOMAIN,
  CASE
    WHEN T48.METRIC_NAME = 'total_mrr'
    THEN 'USD per month'
    WHEN T48.METRIC_NAME = 'net_new_mrr'
    THEN 'USD per month'
    WHEN T48.METRIC_NAME = 'active_customers'
    THEN 'accounts'
    WHEN T48.METRIC_NAME = 'arpa'
    THEN 'USD per month'
    WHEN T48.METRIC_NAME = 'nrr_12m_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'grr_12m_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'customer_churn_rate_30d_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'avg_customer_health'
    THEN 'points 0-100'
    WHEN T48.METRIC_NAME = 'customers_at_risk'
    THEN 'accounts'
    WHEN T48.METRIC_NAME = 'dau'
    THEN 'users'
    WHEN T48.METRIC_NAME = 'mau'
    THEN 'users'
    WHEN T48.METRIC_NAME = 'dau_mau_ratio_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'feature_adoption_rate_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'pipeline_value'
    THEN 'USD'
    WHEN T48.METRIC_NAME = 'weighted_pipeline'
    THEN 'USD'
    WHEN T48.METRIC_NAME = 'win_rate_90d_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'pipeline_coverage'
    THEN 'ratio'
    WHEN T48.METRIC_NAME = 'total_mqls_30d'
    THEN 'leads'
    WHEN T48.METRIC_NAME = 'marketing_spend_30d'
    THEN 'USD'
    WHEN T48.METRIC_NAME = 'media_cac'
    THEN 'USD per account'
    WHEN T48.METRIC_NAME = 'ltv_cac_ratio'
    THEN 'ratio'
    WHEN T48.METRIC_NAME = 'device_availability_pct'
    THEN 'percent'
    WHEN T48.METRIC_NAME = 'pour_volume_liters'
    THEN 'litres'
    WHEN T48.METRIC_NAME = 'open_tickets'
    THEN 'tickets'
    ELSE NULL
  END AS UNIT,
  T48.METRIC_VALUE AS CURRENT_VALUE,
  T48.VALUE_1D_AGO,
  T48.VALUE_7D_AGO,
  T48.VALUE_30D_AGO,
  T48.VALUE_365D_AGO,
  T48.METRIC_VALUE - T48.VALUE_1D_AGO AS CHANGE_1D,
  T48.METRIC_VALUE - T48.VALUE_7D_AGO AS CHANGE_7D,
  T48.METRIC_VALUE - T48.VALUE_30D_AGO AS CHANGE_30D,
  T48.METRIC_VALUE - T48.VALUE_365D_AGO AS CHANGE_365D,
  (
    (
      T48.METRIC_VALUE - T48.VALUE_1D_AGO
    ) / NULLIF(ABS(T48.VALUE_1D_AGO), 0.0)
  ) * 100.0 AS CHANGE_1D_PCT,
  (
    (
      T48.METRIC_VALUE - T48.VALUE_7D_AGO
    ) / NULLIF(ABS(T48.VALUE_7D_AGO), 0.0)
  ) * 100.0 AS CHANGE_7D_PCT,
  (
    (
      T48.METRIC_VALUE - T48.VALUE_30D_AGO
    ) / NULLIF(ABS(T48.VALUE_30D_AGO), 0.0)
  ) * 100.0 AS CHANGE_30D_PCT,
  (
    (
      T48.METRIC_VALUE - T48.VALUE_365D_AGO
    ) / NULLIF(ABS(T48.VALUE_365D_AGO), 0.0)
  ) * 100.0 AS CHANGE_365D_PCT
FROM (
  SELECT
    T47.METRIC_DATE,
    T47.METRIC_NAME,
    T47.METRIC_VALUE,
    LAG(T47.METRIC_VALUE, 1) OVER (PARTITION BY T47.METRIC_NAME ORDER BY T47.METRIC_DATE ASC) AS VALUE_1D_AGO,
    LAG(T47.METRIC_VALUE, 7) OVER (PARTITION BY T47.METRIC_NAME ORDER BY T47.METRIC_DATE ASC) AS VALUE_7D_AGO,
    LAG(T47.METRIC_VALUE, 30) OVER (PARTITION BY T47.METRIC_NAME ORDER BY T47.METRIC_DATE ASC) AS VALUE_30D_AGO,
    LAG(T47.METRIC_VALUE, 365) OVER (PARTITION BY T47.METRIC_NAME ORDER BY T47.METRIC_DATE ASC) AS VALUE_365D_AGO
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
              T0.METRIC_DATE,
              'pipeline_coverage' AS METRIC_NAME,
              T0.PIPELINE_COVERAGE AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T1
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T0.METRIC_DATE,
              'total_mqls_30d' AS METRIC_NAME,
              CAST(T0.TOTAL_MQLS_30D AS DOUBLE) AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T17
        ) AS T29
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T0.METRIC_DATE,
              'marketing_spend_30d' AS METRIC_NAME,
              T0.MARKETING_SPEND_30D AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T2
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T0.METRIC_DATE,
              'media_cac' AS METRIC_NAME,
              T0.MEDIA_CAC AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T3
        ) AS T15
      ) AS T38
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
              T0.METRIC_DATE,
              'ltv_cac_ratio' AS METRIC_NAME,
              T0.LTV_CAC_RATIO AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T4
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T0.METRIC_DATE,
              'device_availability_pct' AS METRIC_NAME,
              T0.DEVICE_AVAILABILITY_PCT AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T5
        ) AS T16
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T0.METRIC_DATE,
              'pour_volume_liters' AS METRIC_NAME,
              T0.POUR_VOLUME_LITERS AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T6
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T0.METRIC_DATE,
              'open_tickets' AS METRIC_NAME,
              CAST(T0.OPEN_TICKETS AS DOUBLE) AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T18
        ) AS T30
      ) AS T39
    ) AS T43
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
                T0.METRIC_DATE,
                'total_mrr' AS METRIC_NAME,
                CAST(T0.TOTAL_MRR AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T21
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'net_new_mrr' AS METRIC_NAME,
                CAST(T0.NET_NEW_MRR AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T22
          ) AS T32
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'active_customers' AS METRIC_NAME,
                CAST(T0.ACTIVE_CUSTOMERS AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T23
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'arpa' AS METRIC_NAME,
                T0.ARPA AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T7
          ) AS T33
        ) AS T40
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
                T0.METRIC_DATE,
                'nrr_12m_pct' AS METRIC_NAME,
                T0.NRR_12M_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T8
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'grr_12m_pct' AS METRIC_NAME,
                T0.GRR_12M_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T9
          ) AS T19
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'customer_churn_rate_30d_pct' AS METRIC_NAME,
                T0.CUSTOMER_CHURN_RATE_30D_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T10
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'avg_customer_health' AS METRIC_NAME,
                T0.AVG_CUSTOMER_HEALTH AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T11
          ) AS T20
        ) AS T31
      ) AS T44
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
                T0.METRIC_DATE,
                'customers_at_risk' AS METRIC_NAME,
                CAST(T0.CUSTOMERS_AT_RISK AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T24
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'dau' AS METRIC_NAME,
                CAST(T0.DAU AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T25
          ) AS T34
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'mau' AS METRIC_NAME,
                CAST(T0.MAU AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T26
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'dau_mau_ratio_pct' AS METRIC_NAME,
                T0.DAU_MAU_RATIO_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T12
          ) AS T35
        ) AS T41
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
                T0.METRIC_DATE,
                'feature_adoption_rate_pct' AS METRIC_NAME,
                T0.FEATURE_ADOPTION_RATE_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T13
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'pipeline_value' AS METRIC_NAME,
                CAST(T0.PIPELINE_VALUE AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T27
          ) AS T36
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'weighted_pipeline' AS METRIC_NAME,
                CAST(T0.WEIGHTED_PIPELINE AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T28
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T0.METRIC_DATE,
                'win_rate_90d_pct' AS METRIC_NAME,
                T0.WIN_RATE_90D_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T14
          ) AS T37
        ) AS T42
      ) AS T45
    ) AS T46
  ) AS T47
) AS T48
