SELECT
  *
FROM (
  SELECT
    T75.METRIC_DATE,
    CASE
      WHEN T75.METRIC_NAME = 'total_mrr'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'net_new_mrr'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'active_customers'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'arpa'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'nrr_12m_pct'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'grr_12m_pct'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'customer_churn_rate_30d_pct'
      THEN 'revenue'
      WHEN T75.METRIC_NAME = 'avg_customer_health'
      THEN 'customer_success'
      WHEN T75.METRIC_NAME = 'customers_at_risk'
      THEN 'customer_success'
      WHEN T75.METRIC_NAME = 'dau'
      THEN 'product'
      WHEN T75.METRIC_NAME = 'mau'
      THEN 'product'
      WHEN T75.METRIC_NAME = 'dau_mau_ratio_pct'
      THEN 'product'
      WHEN T75.METRIC_NAME = 'feature_adoption_rate_pct'
      THEN 'product'
      WHEN T75.METRIC_NAME = 'pipeline_value'
      THEN 'sales'
      WHEN T75.METRIC_NAME = 'weighted_pipeline'
      THEN 'sales'
      WHEN T75.METRIC_NAME = 'win_rate_90d_pct'
      THEN 'sales'
      WHEN T75.METRIC_NAME = 'pipeline_coverage'
      THEN 'sales'
      WHEN T75.METRIC_NAME = 'total_mqls_30d'
      THEN 'marketing'
      WHEN T75.METRIC_NAME = 'marketing_spend_30d'
      THEN 'marketing'
      WHEN T75.METRIC_NAME = 'media_cac'
      THEN 'marketing'
      WHEN T75.METRIC_NAME = 'ltv_cac_ratio'
      THEN 'marketing'
      WHEN T75.METRIC_NAME = 'device_availability_pct'
      THEN 'operations'
      WHEN T75.METRIC_NAME = 'pour_volume_liters'
      THEN 'operations'
      WHEN T75.METRIC_NAME = 'open_tickets'
      THEN 'customer_success'
      ELSE NULL
    END AS DOMAIN,
    'company' AS ENTITY_TYPE,
    'company' AS ENTITY_ID,
    T75.METRIC_NAME,
    T75.METRIC_VALUE,
    CASE
      WHEN T75.METRIC_NAME = 'total_mrr'
      THEN 'USD per month'
      WHEN T75.METRIC_NAME = 'net_new_mrr'
      THEN 'USD per month'
      WHEN T75.METRIC_NAME = 'active_customers'
      THEN 'accounts'
      WHEN T75.METRIC_NAME = 'arpa'
      THEN 'USD per month'
      WHEN T75.METRIC_NAME = 'nrr_12m_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'grr_12m_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'customer_churn_rate_30d_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'avg_customer_health'
      THEN 'points 0-100'
      WHEN T75.METRIC_NAME = 'customers_at_risk'
      THEN 'accounts'
      WHEN T75.METRIC_NAME = 'dau'
      THEN 'users'
      WHEN T75.METRIC_NAME = 'mau'
      THEN 'users'
      WHEN T75.METRIC_NAME = 'dau_mau_ratio_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'feature_adoption_rate_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'pipeline_value'
      THEN 'USD'
      WHEN T75.METRIC_NAME = 'weighted_pipeline'
      THEN 'USD'
      WHEN T75.METRIC_NAME = 'win_rate_90d_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'pipeline_coverage'
      THEN 'ratio'
      WHEN T75.METRIC_NAME = 'total_mqls_30d'
      THEN 'leads'
      WHEN T75.METRIC_NAME = 'marketing_spend_30d'
      THEN 'USD'
      WHEN T75.METRIC_NAME = 'media_cac'
      THEN 'USD per account'
      WHEN T75.METRIC_NAME = 'ltv_cac_ratio'
      THEN 'ratio'
      WHEN T75.METRIC_NAME = 'device_availability_pct'
      THEN 'percent'
      WHEN T75.METRIC_NAME = 'pour_volume_liters'
      THEN 'litres'
      WHEN T75.METRIC_NAME = 'open_tickets'
      THEN 'tickets'
      ELSE NULL
    END AS UNIT,
    CASE
      WHEN T75.METRIC_NAME = 'total_mrr'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'net_new_mrr'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'active_customers'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'arpa'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'nrr_12m_pct'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'grr_12m_pct'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'customer_churn_rate_30d_pct'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'avg_customer_health'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'customers_at_risk'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'dau'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'mau'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'dau_mau_ratio_pct'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'feature_adoption_rate_pct'
      THEN 'tier_3'
      WHEN T75.METRIC_NAME = 'pipeline_value'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'weighted_pipeline'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'win_rate_90d_pct'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'pipeline_coverage'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'total_mqls_30d'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'marketing_spend_30d'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'media_cac'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'ltv_cac_ratio'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'device_availability_pct'
      THEN 'tier_1'
      WHEN T75.METRIC_NAME = 'pour_volume_liters'
      THEN 'tier_2'
      WHEN T75.METRIC_NAME = 'open_tickets'
      THEN 'tier_2'
      ELSE NULL
    END AS IMPORTANCE_TIER
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
              T3.METRIC_DATE,
              'pipeline_coverage' AS METRIC_NAME,
              T3.PIPELINE_COVERAGE AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T4
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T3.METRIC_DATE,
              'total_mqls_30d' AS METRIC_NAME,
              CAST(T3.TOTAL_MQLS_30D AS DOUBLE) AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T26
        ) AS T46
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T3.METRIC_DATE,
              'marketing_spend_30d' AS METRIC_NAME,
              T3.MARKETING_SPEND_30D AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T5
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T3.METRIC_DATE,
              'media_cac' AS METRIC_NAME,
              T3.MEDIA_CAC AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T6
        ) AS T24
      ) AS T60
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
              T3.METRIC_DATE,
              'ltv_cac_ratio' AS METRIC_NAME,
              T3.LTV_CAC_RATIO AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T7
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T3.METRIC_DATE,
              'device_availability_pct' AS METRIC_NAME,
              T3.DEVICE_AVAILABILITY_PCT AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T8
        ) AS T25
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T3.METRIC_DATE,
              'pour_volume_liters' AS METRIC_NAME,
              T3.POUR_VOLUME_LITERS AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T9
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T3.METRIC_DATE,
              'open_tickets' AS METRIC_NAME,
              CAST(T3.OPEN_TICKETS AS DOUBLE) AS METRIC_VALUE
            FROM METRICS.METRICS_UNIFIED AS T3
          ) AS T27
        ) AS T47
      ) AS T61
    ) AS T68
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
                T3.METRIC_DATE,
                'total_mrr' AS METRIC_NAME,
                CAST(T3.TOTAL_MRR AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T30
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'net_new_mrr' AS METRIC_NAME,
                CAST(T3.NET_NEW_MRR AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T31
          ) AS T49
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'active_customers' AS METRIC_NAME,
                CAST(T3.ACTIVE_CUSTOMERS AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T32
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'arpa' AS METRIC_NAME,
                T3.ARPA AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T10
          ) AS T50
        ) AS T62
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
                T3.METRIC_DATE,
                'nrr_12m_pct' AS METRIC_NAME,
                T3.NRR_12M_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T11
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'grr_12m_pct' AS METRIC_NAME,
                T3.GRR_12M_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T12
          ) AS T28
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'customer_churn_rate_30d_pct' AS METRIC_NAME,
                T3.CUSTOMER_CHURN_RATE_30D_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T13
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'avg_customer_health' AS METRIC_NAME,
                T3.AVG_CUSTOMER_HEALTH AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T14
          ) AS T29
        ) AS T48
      ) AS T69
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
                T3.METRIC_DATE,
                'customers_at_risk' AS METRIC_NAME,
                CAST(T3.CUSTOMERS_AT_RISK AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T33
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'dau' AS METRIC_NAME,
                CAST(T3.DAU AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T34
          ) AS T51
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'mau' AS METRIC_NAME,
                CAST(T3.MAU AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T35
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'dau_mau_ratio_pct' AS METRIC_NAME,
                T3.DAU_MAU_RATIO_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T15
          ) AS T52
        ) AS T63
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
                T3.METRIC_DATE,
                'feature_adoption_rate_pct' AS METRIC_NAME,
                T3.FEATURE_ADOPTION_RATE_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T16
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'pipeline_value' AS METRIC_NAME,
                CAST(T3.PIPELINE_VALUE AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T36
          ) AS T53
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'weighted_pipeline' AS METRIC_NAME,
                CAST(T3.WEIGHTED_PIPELINE AS DOUBLE) AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T37
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                'win_rate_90d_pct' AS METRIC_NAME,
                T3.WIN_RATE_90D_PCT AS METRIC_VALUE
              FROM METRICS.METRICS_UNIFIED AS T3
            ) AS T17
          ) AS T54
        ) AS T64
      ) AS T70
    ) AS T73
  ) AS T75
  WHERE
    T75.METRIC_VALUE IS NOT NULL
) AS T76
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
          'marketing' AS DOMAIN,
          'channel' AS ENTITY_TYPE,
          T0.CHANNEL AS ENTITY_ID,
          'mqls_30d' AS METRIC_NAME,
          CAST(T0.MQLS_30D AS DOUBLE) AS METRIC_VALUE,
          'leads' AS UNIT,
          'tier_2' AS IMPORTANCE_TIER
        FROM METRICS.METRICS_MARKETING AS T0
        WHERE
          CAST(T0.MQLS_30D AS DOUBLE) IS NOT NULL
      ) AS T38
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T0.METRIC_DATE,
          'marketing' AS DOMAIN,
          'channel' AS ENTITY_TYPE,
          T0.CHANNEL AS ENTITY_ID,
          'attributed_conversions_linear_30d' AS METRIC_NAME,
          T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D AS METRIC_VALUE,
          'conversions' AS UNIT,
          'tier_3' AS IMPORTANCE_TIER
        FROM METRICS.METRICS_MARKETING AS T0
        WHERE
          T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D IS NOT NULL
      ) AS T18
    ) AS T55
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T0.METRIC_DATE,
          'marketing' AS DOMAIN,
          'channel' AS ENTITY_TYPE,
          T0.CHANNEL AS ENTITY_ID,
          'roas_linear' AS METRIC_NAME,
          T0.ROAS_LINEAR AS METRIC_VALUE,
          'ratio' AS UNIT,
          'tier_3' AS IMPORTANCE_TIER
        FROM METRICS.METRICS_MARKETING AS T0
        WHERE
          T0.ROAS_LINEAR IS NOT NULL
      ) AS T19
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T1.METRIC_DATE,
            'revenue' AS DOMAIN,
            'account' AS ENTITY_TYPE,
            T1.ACCOUNT_ID AS ENTITY_ID,
            'monthly_recurring_revenue' AS METRIC_NAME,
            CAST(T1.MONTHLY_RECURRING_REVENUE AS DOUBLE) AS METRIC_VALUE,
            'USD per month' AS UNIT,
            'tier_1' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T1
          WHERE
            CAST(T1.MONTHLY_RECURRING_REVENUE AS DOUBLE) IS NOT NULL
        ) AS T39
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T1.METRIC_DATE,
            'customer_success' AS DOMAIN,
            'account' AS ENTITY_TYPE,
            T1.ACCOUNT_ID AS ENTITY_ID,
            'customer_health_score' AS METRIC_NAME,
            T1.CUSTOMER_HEALTH_SCORE AS METRIC_VALUE,
            'points 0-100' AS UNIT,
            'tier_1' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T1
          WHERE
            T1.CUSTOMER_HEALTH_SCORE IS NOT NULL
        ) AS T21
      ) AS T56
    ) AS T65
  ) AS T71
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
            T1.METRIC_DATE,
            'customer_success' AS DOMAIN,
            'account' AS ENTITY_TYPE,
            T1.ACCOUNT_ID AS ENTITY_ID,
            'churn_risk_score' AS METRIC_NAME,
            T1.CHURN_RISK_SCORE AS METRIC_VALUE,
            'points 0-100' AS UNIT,
            'tier_1' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T1
          WHERE
            T1.CHURN_RISK_SCORE IS NOT NULL
        ) AS T22
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T1.METRIC_DATE,
            'product' AS DOMAIN,
            'account' AS ENTITY_TYPE,
            T1.ACCOUNT_ID AS ENTITY_ID,
            'monthly_active_users' AS METRIC_NAME,
            CAST(T1.MONTHLY_ACTIVE_USERS AS DOUBLE) AS METRIC_VALUE,
            'users' AS UNIT,
            'tier_2' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T1
          WHERE
            CAST(T1.MONTHLY_ACTIVE_USERS AS DOUBLE) IS NOT NULL
        ) AS T40
      ) AS T57
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T1.METRIC_DATE,
            'customer_success' AS DOMAIN,
            'account' AS ENTITY_TYPE,
            T1.ACCOUNT_ID AS ENTITY_ID,
            'open_tickets' AS METRIC_NAME,
            CAST(T1.OPEN_TICKETS AS DOUBLE) AS METRIC_VALUE,
            'tickets' AS UNIT,
            'tier_2' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T1
          WHERE
            CAST(T1.OPEN_TICKETS AS DOUBLE) IS NOT NULL
        ) AS T41
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T2.METRIC_DATE,
            'sales' AS DOMAIN,
            'owner' AS ENTITY_TYPE,
            T2.OWNER_ID AS ENTITY_ID,
            'pipeline_value' AS METRIC_NAME,
            CAST(T2.PIPELINE_VALUE AS DOUBLE) AS METRIC_VALUE,
            'USD' AS UNIT,
            'tier_1' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_SALES AS T2
          WHERE
            CAST(T2.PIPELINE_VALUE AS DOUBLE) IS NOT NULL
        ) AS T43
      ) AS T58
    ) AS T66
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
            T2.METRIC_DATE,
            'sales' AS DOMAIN,
            'owner' AS ENTITY_TYPE,
            T2.OWNER_ID AS ENTITY_ID,
            'open_deals' AS METRIC_NAME,
            CAST(T2.OPEN_DEALS AS DOUBLE) AS METRIC_VALUE,
            'deals' AS UNIT,
            'tier_2' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_SALES AS T2
          WHERE
            CAST(T2.OPEN_DEALS AS DOUBLE) IS NOT NULL
        ) AS T44
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T2.METRIC_DATE,
            'sales' AS DOMAIN,
            'owner' AS ENTITY_TYPE,
            T2.OWNER_ID AS ENTITY_ID,
            'revenue_won_90d' AS METRIC_NAME,
            CAST(T2.REVENUE_WON_90D AS DOUBLE) AS METRIC_VALUE,
            'USD' AS UNIT,
            'tier_2' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_SALES AS T2
          WHERE
            CAST(T2.REVENUE_WON_90D AS DOUBLE) IS NOT NULL
        ) AS T45
      ) AS T59
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T2.METRIC_DATE,
            'sales' AS DOMAIN,
            'owner' AS ENTITY_TYPE,
            T2.OWNER_ID AS ENTITY_ID,
            'win_rate_90d_pct' AS METRIC_NAME,
            T2.WIN_RATE_90D_PCT AS METRIC_VALUE,
            'percent' AS UNIT,
            'tier_2' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_SALES AS T2
          WHERE
            T2.WIN_RATE_90D_PCT IS NOT NULL
        ) AS T23
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T0.METRIC_DATE,
            'marketing' AS DOMAIN,
            'channel' AS ENTITY_TYPE,
            T0.CHANNEL AS ENTITY_ID,
            'spend_30d' AS METRIC_NAME,
            T0.SPEND_30D AS METRIC_VALUE,
            'USD' AS UNIT,
            'tier_2' AS IMPORTANCE_TIER
          FROM METRICS.METRICS_MARKETING AS T0
          WHERE
            T0.SPEND_30D IS NOT NULL
        ) AS T20
      ) AS T42
    ) AS T67
  ) AS T72
) AS T74
