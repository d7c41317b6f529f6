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
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'a figure of the company' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(CAST(T113._LK0 AS VARCHAR), CAST(T113._RK0 AS VARCHAR)),
                  COALESCE(T113._LK1, T113._RK1)
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T113._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T113._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T113._L0 IS NOT DISTINCT FROM T113._R0 THEN '' ELSE 'current_value ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T31._LK0,
                  T31._LK1,
                  T31._L0,
                  T108._RK0,
                  T108._RK1,
                  T108._R0
                FROM (
                  SELECT
                    T0.METRIC_DATE AS _LK0,
                    T0.METRIC_NAME AS _LK1,
                    T0.CURRENT_VALUE AS _L0
                  FROM METRICS.METRICS_API AS T0
                ) AS T31
                FULL OUTER JOIN (
                  SELECT
                    T102.METRIC_DATE AS _RK0,
                    T102.METRIC_NAME AS _RK1,
                    T102.VALUE AS _R0
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
                              T6.METRIC_DATE,
                              'pipeline_coverage' AS METRIC_NAME,
                              T6.PIPELINE_COVERAGE AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T16
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              T6.METRIC_DATE,
                              'total_mqls_30d' AS METRIC_NAME,
                              CAST(T6.TOTAL_MQLS_30D AS DOUBLE) AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T50
                        ) AS T75
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              T6.METRIC_DATE,
                              'marketing_spend_30d' AS METRIC_NAME,
                              T6.MARKETING_SPEND_30D AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T17
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              T6.METRIC_DATE,
                              'media_cac' AS METRIC_NAME,
                              T6.MEDIA_CAC AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T18
                        ) AS T48
                      ) AS T87
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
                              T6.METRIC_DATE,
                              'ltv_cac_ratio' AS METRIC_NAME,
                              T6.LTV_CAC_RATIO AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T19
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              T6.METRIC_DATE,
                              'device_availability_pct' AS METRIC_NAME,
                              T6.DEVICE_AVAILABILITY_PCT AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T20
                        ) AS T49
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              T6.METRIC_DATE,
                              'pour_volume_liters' AS METRIC_NAME,
                              T6.POUR_VOLUME_LITERS AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T21
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              T6.METRIC_DATE,
                              'open_tickets' AS METRIC_NAME,
                              CAST(T6.OPEN_TICKETS AS DOUBLE) AS VALUE
                            FROM METRICS.METRICS_UNIFIED AS T6
                          ) AS T51
                        ) AS T76
                      ) AS T88
                    ) AS T93
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
                                T6.METRIC_DATE,
                                'total_mrr' AS METRIC_NAME,
                                CAST(T6.TOTAL_MRR AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T54
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'net_new_mrr' AS METRIC_NAME,
                                CAST(T6.NET_NEW_MRR AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T55
                          ) AS T78
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'active_customers' AS METRIC_NAME,
                                CAST(T6.ACTIVE_CUSTOMERS AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T56
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'arpa' AS METRIC_NAME,
                                T6.ARPA AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T22
                          ) AS T79
                        ) AS T89
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
                                T6.METRIC_DATE,
                                'nrr_12m_pct' AS METRIC_NAME,
                                T6.NRR_12M_PCT AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T23
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'grr_12m_pct' AS METRIC_NAME,
                                T6.GRR_12M_PCT AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T24
                          ) AS T52
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'customer_churn_rate_30d_pct' AS METRIC_NAME,
                                T6.CUSTOMER_CHURN_RATE_30D_PCT AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T25
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'avg_customer_health' AS METRIC_NAME,
                                T6.AVG_CUSTOMER_HEALTH AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T26
                          ) AS T53
                        ) AS T77
                      ) AS T94
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
                                T6.METRIC_DATE,
                                'customers_at_risk' AS METRIC_NAME,
                                CAST(T6.CUSTOMERS_AT_RISK AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T57
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'dau' AS METRIC_NAME,
                                CAST(T6.DAU AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T58
                          ) AS T80
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'mau' AS METRIC_NAME,
                                CAST(T6.MAU AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T59
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'dau_mau_ratio_pct' AS METRIC_NAME,
                                T6.DAU_MAU_RATIO_PCT AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T27
                          ) AS T81
                        ) AS T90
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
                                T6.METRIC_DATE,
                                'feature_adoption_rate_pct' AS METRIC_NAME,
                                T6.FEATURE_ADOPTION_RATE_PCT AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T28
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'pipeline_value' AS METRIC_NAME,
                                CAST(T6.PIPELINE_VALUE AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T60
                          ) AS T82
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'weighted_pipeline' AS METRIC_NAME,
                                CAST(T6.WEIGHTED_PIPELINE AS DOUBLE) AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T61
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                T6.METRIC_DATE,
                                'win_rate_90d_pct' AS METRIC_NAME,
                                T6.WIN_RATE_90D_PCT AS VALUE
                              FROM METRICS.METRICS_UNIFIED AS T6
                            ) AS T29
                          ) AS T83
                        ) AS T91
                      ) AS T95
                    ) AS T96
                  ) AS T102
                ) AS T108
                  ON T31._LK0 = T108._RK0 AND T31._LK1 = T108._RK1
              ) AS T113
              WHERE
                NOT (
                  (
                    T113._LK0 IS NOT NULL
                  )
                  AND (
                    T113._RK0 IS NOT NULL
                  )
                  AND T113._L0 IS NOT DISTINCT FROM T113._R0
                )
            ) AS T116
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a figure by domain = the company' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(CAST(T99._LK0 AS VARCHAR), CAST(T99._RK0 AS VARCHAR)),
                  COALESCE(T99._LK1, T99._RK1)
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T99._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T99._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T99._L0 IS NOT DISTINCT FROM T99._R0 THEN '' ELSE 'metric_value ' END,
                  CASE WHEN T99._L1 IS NOT DISTINCT FROM T99._R1 THEN '' ELSE 'domain ' END,
                  CASE WHEN T99._L2 IS NOT DISTINCT FROM T99._R2 THEN '' ELSE 'unit ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T69._LK0,
                  T69._LK1,
                  T69._L0,
                  T69._L1,
                  T69._L2,
                  T64._RK0,
                  T64._RK1,
                  T64._R0,
                  T64._R1,
                  T64._R2
                FROM (
                  SELECT
                    T1.METRIC_DATE AS _LK0,
                    T1.METRIC_NAME AS _LK1,
                    T1.METRIC_VALUE AS _L0,
                    T1.DOMAIN AS _L1,
                    T1.UNIT AS _L2
                  FROM METRICS.METRICS_UNIFIED_DOMAINS AS T1
                  WHERE
                    T1.ENTITY_TYPE = 'company'
                ) AS T69
                FULL OUTER JOIN (
                  SELECT
                    T0.METRIC_DATE AS _RK0,
                    T0.METRIC_NAME AS _RK1,
                    T0.CURRENT_VALUE AS _R0,
                    T0.DOMAIN AS _R1,
                    T0.UNIT AS _R2
                  FROM METRICS.METRICS_API AS T0
                  WHERE
                    T0.CURRENT_VALUE IS NOT NULL
                ) AS T64
                  ON T69._LK0 = T64._RK0 AND T69._LK1 = T64._RK1
              ) AS T99
              WHERE
                NOT (
                  (
                    T99._LK0 IS NOT NULL
                  )
                  AND (
                    T99._RK0 IS NOT NULL
                  )
                  AND T99._L0 IS NOT DISTINCT FROM T99._R0
                  AND T99._L1 IS NOT DISTINCT FROM T99._R1
                  AND T99._L2 IS NOT DISTINCT FROM T99._R2
                )
            ) AS T114
          ) AS T119
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a figure of the overview' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T97._LK0, T97._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T97._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T97._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T97._L0 IS NOT DISTINCT FROM T97._R0 THEN '' ELSE 'metric_date ' END,
                CASE WHEN T97._L1 IS NOT DISTINCT FROM T97._R1 THEN '' ELSE 'metric_label ' END,
                CASE WHEN T97._L2 IS NOT DISTINCT FROM T97._R2 THEN '' ELSE 'unit ' END,
                CASE WHEN T97._L3 IS NOT DISTINCT FROM T97._R3 THEN '' ELSE 'current_value ' END,
                CASE WHEN T97._L4 IS NOT DISTINCT FROM T97._R4 THEN '' ELSE 'previous_value ' END,
                CASE WHEN T97._L5 IS NOT DISTINCT FROM T97._R5 THEN '' ELSE 'change ' END,
                CASE WHEN T97._L6 IS NOT DISTINCT FROM T97._R6 THEN '' ELSE 'change_pct ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T39._LK0,
                T39._L0,
                T39._L1,
                T39._L2,
                T39._L3,
                T39._L4,
                T39._L5,
                T39._L6,
                T62._RK0,
                T62._R0,
                T62._R1,
                T62._R2,
                T62._R3,
                T62._R4,
                T62._R5,
                T62._R6
              FROM (
                SELECT
                  T2.METRIC_NAME AS _LK0,
                  T2.METRIC_DATE AS _L0,
                  T2.METRIC_LABEL AS _L1,
                  T2.UNIT AS _L2,
                  T2.CURRENT_VALUE AS _L3,
                  T2.PREVIOUS_VALUE AS _L4,
                  T2.CHANGE AS _L5,
                  T2.CHANGE_PCT AS _L6
                FROM METRICS.METRICS_COMPANY_OVERVIEW AS T2
              ) AS T39
              FULL OUTER JOIN (
                SELECT
                  T0.METRIC_NAME AS _RK0,
                  T0.METRIC_DATE AS _R0,
                  T0.METRIC_LABEL AS _R1,
                  T0.UNIT AS _R2,
                  T0.CURRENT_VALUE AS _R3,
                  T0.VALUE_30D_AGO AS _R4,
                  T0.CHANGE_30D AS _R5,
                  T0.CHANGE_30D_PCT AS _R6
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
              ) AS T62
                ON T39._LK0 = T62._RK0
            ) AS T97
            WHERE
              NOT (
                (
                  T97._LK0 IS NOT NULL
                )
                AND (
                  T97._RK0 IS NOT NULL
                )
                AND T97._L0 IS NOT DISTINCT FROM T97._R0
                AND T97._L1 IS NOT DISTINCT FROM T97._R1
                AND T97._L2 IS NOT DISTINCT FROM T97._R2
                AND T97._L3 IS NOT DISTINCT FROM T97._R3
                AND T97._L4 IS NOT DISTINCT FROM T97._R4
                AND T97._L5 IS NOT DISTINCT FROM T97._R5
                AND T97._L6 IS NOT DISTINCT FROM T97._R6
              )
          ) AS T115
        ) AS T121
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'rank of a figure' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(CAST(T98._LK0 AS VARCHAR), CAST(T98._RK0 AS VARCHAR)),
              COALESCE(T98._LK1, T98._RK1)
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T98._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T98._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T98._L0 IS NOT DISTINCT FROM T98._R0 THEN '' ELSE 'importance_tier ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T38._LK0,
              T38._LK1,
              T38._L0,
              T68._RK0,
              T68._RK1,
              T68._R0
            FROM (
              SELECT
                T2.METRIC_DATE AS _LK0,
                T2.METRIC_NAME AS _LK1,
                T2.IMPORTANCE_TIER AS _L0
              FROM METRICS.METRICS_COMPANY_OVERVIEW AS T2
            ) AS T38
            INNER JOIN (
              SELECT
                T1.METRIC_DATE AS _RK0,
                T1.METRIC_NAME AS _RK1,
                T1.IMPORTANCE_TIER AS _R0
              FROM METRICS.METRICS_UNIFIED_DOMAINS AS T1
              WHERE
                T1.ENTITY_TYPE = 'company'
            ) AS T68
              ON T38._LK0 = T68._RK0 AND T38._LK1 = T68._RK1
          ) AS T98
          WHERE
            NOT (
              (
                T98._LK0 IS NOT NULL
              )
              AND (
                T98._RK0 IS NOT NULL
              )
              AND T98._L0 IS NOT DISTINCT FROM T98._R0
            )
        ) AS T111
      ) AS T122
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a figure by account' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(CAST(T112._LK0 AS VARCHAR), CAST(T112._RK0 AS VARCHAR)),
            COALESCE(T112._LK1, T112._RK1),
            COALESCE(T112._LK2, T112._RK2)
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T112._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T112._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T112._L0 IS NOT DISTINCT FROM T112._R0 THEN '' ELSE 'metric_value ' END,
            CASE WHEN T112._L1 IS NOT DISTINCT FROM T112._R1 THEN '' ELSE 'importance_tier ' END,
            CASE WHEN T112._L2 IS NOT DISTINCT FROM T112._R2 THEN '' ELSE 'domain ' END,
            CASE WHEN T112._L3 IS NOT DISTINCT FROM T112._R3 THEN '' ELSE 'unit ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T67._LK0,
            T67._LK1,
            T67._LK2,
            T67._L0,
            T67._L1,
            T67._L2,
            T67._L3,
            T106._RK0,
            T106._RK1,
            T106._RK2,
            T106._R0,
            T106._R1,
            T106._R2,
            T106._R3
          FROM (
            SELECT
              T1.METRIC_DATE AS _LK0,
              T1.METRIC_NAME AS _LK1,
              T1.ENTITY_ID AS _LK2,
              T1.METRIC_VALUE AS _L0,
              T1.IMPORTANCE_TIER AS _L1,
              T1.DOMAIN AS _L2,
              T1.UNIT AS _L3
            FROM METRICS.METRICS_UNIFIED_DOMAINS AS T1
            WHERE
              T1.ENTITY_TYPE = 'account'
          ) AS T67
          FULL OUTER JOIN (
            SELECT
              T92.METRIC_DATE AS _RK0,
              T92.METRIC_NAME AS _RK1,
              T92.ENTITY_ID AS _RK2,
              T92.VALUE AS _R0,
              CASE T92.METRIC_NAME
                WHEN 'monthly_recurring_revenue'
                THEN 'tier_1'
                WHEN 'customer_health_score'
                THEN 'tier_1'
                WHEN 'churn_risk_score'
                THEN 'tier_1'
                WHEN 'monthly_active_users'
                THEN 'tier_2'
                WHEN 'open_tickets'
                THEN 'tier_2'
                ELSE CAST(NULL AS VARCHAR)
              END AS _R1,
              CASE T92.METRIC_NAME
                WHEN 'monthly_recurring_revenue'
                THEN 'revenue'
                WHEN 'customer_health_score'
                THEN 'customer_success'
                WHEN 'churn_risk_score'
                THEN 'customer_success'
                WHEN 'monthly_active_users'
                THEN 'product'
                WHEN 'open_tickets'
                THEN 'customer_success'
                ELSE CAST(NULL AS VARCHAR)
              END AS _R2,
              CASE T92.METRIC_NAME
                WHEN 'monthly_recurring_revenue'
                THEN 'USD per month'
                WHEN 'customer_health_score'
                THEN 'points 0-100'
                WHEN 'churn_risk_score'
                THEN 'points 0-100'
                WHEN 'monthly_active_users'
                THEN 'users'
                WHEN 'open_tickets'
                THEN 'tickets'
                ELSE CAST(NULL AS VARCHAR)
              END AS _R3
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T5.METRIC_DATE,
                    T5.ACCOUNT_ID AS ENTITY_ID,
                    'churn_risk_score' AS METRIC_NAME,
                    T5.CHURN_RISK_SCORE AS VALUE
                  FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T5
                ) AS T14
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T5.METRIC_DATE,
                    T5.ACCOUNT_ID AS ENTITY_ID,
                    'monthly_active_users' AS METRIC_NAME,
                    CAST(T5.MONTHLY_ACTIVE_USERS AS DOUBLE) AS VALUE
                  FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T5
                ) AS T45
              ) AS T73
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T5.METRIC_DATE,
                    T5.ACCOUNT_ID AS ENTITY_ID,
                    'open_tickets' AS METRIC_NAME,
                    CAST(T5.OPEN_TICKETS AS DOUBLE) AS VALUE
                  FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T5
                ) AS T46
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      T5.METRIC_DATE,
                      T5.ACCOUNT_ID AS ENTITY_ID,
                      'monthly_recurring_revenue' AS METRIC_NAME,
                      CAST(T5.MONTHLY_RECURRING_REVENUE AS DOUBLE) AS VALUE
                    FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T5
                  ) AS T47
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      T5.METRIC_DATE,
                      T5.ACCOUNT_ID AS ENTITY_ID,
                      'customer_health_score' AS METRIC_NAME,
                      T5.CUSTOMER_HEALTH_SCORE AS VALUE
                    FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T5
                  ) AS T15
                ) AS T74
              ) AS T86
            ) AS T92
            WHERE
              T92.VALUE IS NOT NULL
          ) AS T106
            ON T67._LK0 = T106._RK0 AND T67._LK1 = T106._RK1 AND T67._LK2 = T106._RK2
        ) AS T112
        WHERE
          NOT (
            (
              T112._LK0 IS NOT NULL
            )
            AND (
              T112._RK0 IS NOT NULL
            )
            AND T112._L0 IS NOT DISTINCT FROM T112._R0
            AND T112._L1 IS NOT DISTINCT FROM T112._R1
            AND T112._L2 IS NOT DISTINCT FROM T112._R2
            AND T112._L3 IS NOT DISTINCT FROM T112._R3
          )
      ) AS T120
    ) AS T123
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a figure by owner' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(CAST(T110._LK0 AS VARCHAR), CAST(T110._RK0 AS VARCHAR)),
          COALESCE(T110._LK1, T110._RK1),
          COALESCE(T110._LK2, T110._RK2)
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T110._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T110._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T110._L0 IS NOT DISTINCT FROM T110._R0 THEN '' ELSE 'metric_value ' END,
          CASE WHEN T110._L1 IS NOT DISTINCT FROM T110._R1 THEN '' ELSE 'importance_tier ' END,
          CASE WHEN T110._L2 IS NOT DISTINCT FROM T110._R2 THEN '' ELSE 'domain ' END,
          CASE WHEN T110._L3 IS NOT DISTINCT FROM T110._R3 THEN '' ELSE 'unit ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T66._LK0,
          T66._LK1,
          T66._LK2,
          T66._L0,
          T66._L1,
          T66._L2,
          T66._L3,
          T104._RK0,
          T104._RK1,
          T104._RK2,
          T104._R0,
          T104._R1,
          T104._R2,
          T104._R3
        FROM (
          SELECT
            T1.METRIC_DATE AS _LK0,
            T1.METRIC_NAME AS _LK1,
            T1.ENTITY_ID AS _LK2,
            T1.METRIC_VALUE AS _L0,
            T1.IMPORTANCE_TIER AS _L1,
            T1.DOMAIN AS _L2,
            T1.UNIT AS _L3
          FROM METRICS.METRICS_UNIFIED_DOMAINS AS T1
          WHERE
            T1.ENTITY_TYPE = 'owner'
        ) AS T66
        FULL OUTER JOIN (
          SELECT
            T85.METRIC_DATE AS _RK0,
            T85.METRIC_NAME AS _RK1,
            T85.ENTITY_ID AS _RK2,
            T85.VALUE AS _R0,
            CASE T85.METRIC_NAME
              WHEN 'pipeline_value'
              THEN 'tier_1'
              WHEN 'open_deals'
              THEN 'tier_2'
              WHEN 'revenue_won_90d'
              THEN 'tier_2'
              WHEN 'win_rate_90d_pct'
              THEN 'tier_2'
              ELSE CAST(NULL AS VARCHAR)
            END AS _R1,
            CASE T85.METRIC_NAME
              WHEN 'pipeline_value'
              THEN 'sales'
              WHEN 'open_deals'
              THEN 'sales'
              WHEN 'revenue_won_90d'
              THEN 'sales'
              WHEN 'win_rate_90d_pct'
              THEN 'sales'
              ELSE CAST(NULL AS VARCHAR)
            END AS _R2,
            CASE T85.METRIC_NAME
              WHEN 'pipeline_value'
              THEN 'USD'
              WHEN 'open_deals'
              THEN 'deals'
              WHEN 'revenue_won_90d'
              THEN 'USD'
              WHEN 'win_rate_90d_pct'
              THEN 'percent'
              ELSE CAST(NULL AS VARCHAR)
            END AS _R3
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T4.METRIC_DATE,
                  T4.OWNER_ID AS ENTITY_ID,
                  'pipeline_value' AS METRIC_NAME,
                  CAST(T4.PIPELINE_VALUE AS DOUBLE) AS VALUE
                FROM METRICS.METRICS_SALES AS T4
              ) AS T42
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T4.METRIC_DATE,
                  T4.OWNER_ID AS ENTITY_ID,
                  'open_deals' AS METRIC_NAME,
                  CAST(T4.OPEN_DEALS AS DOUBLE) AS VALUE
                FROM METRICS.METRICS_SALES AS T4
              ) AS T43
            ) AS T71
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T4.METRIC_DATE,
                  T4.OWNER_ID AS ENTITY_ID,
                  'revenue_won_90d' AS METRIC_NAME,
                  CAST(T4.REVENUE_WON_90D AS DOUBLE) AS VALUE
                FROM METRICS.METRICS_SALES AS T4
              ) AS T44
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T4.METRIC_DATE,
                  T4.OWNER_ID AS ENTITY_ID,
                  'win_rate_90d_pct' AS METRIC_NAME,
                  T4.WIN_RATE_90D_PCT AS VALUE
                FROM METRICS.METRICS_SALES AS T4
              ) AS T13
            ) AS T72
          ) AS T85
          WHERE
            T85.VALUE IS NOT NULL
        ) AS T104
          ON T66._LK0 = T104._RK0 AND T66._LK1 = T104._RK1 AND T66._LK2 = T104._RK2
      ) AS T110
      WHERE
        NOT (
          (
            T110._LK0 IS NOT NULL
          )
          AND (
            T110._RK0 IS NOT NULL
          )
          AND T110._L0 IS NOT DISTINCT FROM T110._R0
          AND T110._L1 IS NOT DISTINCT FROM T110._R1
          AND T110._L2 IS NOT DISTINCT FROM T110._R2
          AND T110._L3 IS NOT DISTINCT FROM T110._R3
        )
    ) AS T118
  ) AS T124
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a figure by channel' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(CAST(T109._LK0 AS VARCHAR), CAST(T109._RK0 AS VARCHAR)),
        COALESCE(T109._LK1, T109._RK1),
        COALESCE(T109._LK2, T109._RK2)
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T109._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T109._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T109._L0 IS NOT DISTINCT FROM T109._R0 THEN '' ELSE 'metric_value ' END,
        CASE WHEN T109._L1 IS NOT DISTINCT FROM T109._R1 THEN '' ELSE 'importance_tier ' END,
        CASE WHEN T109._L2 IS NOT DISTINCT FROM T109._R2 THEN '' ELSE 'domain ' END,
        CASE WHEN T109._L3 IS NOT DISTINCT FROM T109._R3 THEN '' ELSE 'unit ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T65._LK0,
        T65._LK1,
        T65._LK2,
        T65._L0,
        T65._L1,
        T65._L2,
        T65._L3,
        T103._RK0,
        T103._RK1,
        T103._RK2,
        T103._R0,
        T103._R1,
        T103._R2,
        T103._R3
      FROM (
        SELECT
          T1.METRIC_DATE AS _LK0,
          T1.METRIC_NAME AS _LK1,
          T1.ENTITY_ID AS _LK2,
          T1.METRIC_VALUE AS _L0,
          T1.IMPORTANCE_TIER AS _L1,
          T1.DOMAIN AS _L2,
          T1.UNIT AS _L3
        FROM METRICS.METRICS_UNIFIED_DOMAINS AS T1
        WHERE
          T1.ENTITY_TYPE = 'channel'
      ) AS T65
      FULL OUTER JOIN (
        SELECT
          T84.METRIC_DATE AS _RK0,
          T84.METRIC_NAME AS _RK1,
          T84.ENTITY_ID AS _RK2,
          T84.VALUE AS _R0,
          CASE T84.METRIC_NAME
            WHEN 'spend_30d'
            THEN 'tier_2'
            WHEN 'mqls_30d'
            THEN 'tier_2'
            WHEN 'attributed_conversions_linear_30d'
            THEN 'tier_3'
            WHEN 'roas_linear'
            THEN 'tier_3'
            ELSE CAST(NULL AS VARCHAR)
          END AS _R1,
          CASE T84.METRIC_NAME
            WHEN 'spend_30d'
            THEN 'marketing'
            WHEN 'mqls_30d'
            THEN 'marketing'
            WHEN 'attributed_conversions_linear_30d'
            THEN 'marketing'
            WHEN 'roas_linear'
            THEN 'marketing'
            ELSE CAST(NULL AS VARCHAR)
          END AS _R2,
          CASE T84.METRIC_NAME
            WHEN 'spend_30d'
            THEN 'USD'
            WHEN 'mqls_30d'
            THEN 'leads'
            WHEN 'attributed_conversions_linear_30d'
            THEN 'conversions'
            WHEN 'roas_linear'
            THEN 'ratio'
            ELSE CAST(NULL AS VARCHAR)
          END AS _R3
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                T3.CHANNEL AS ENTITY_ID,
                'spend_30d' AS METRIC_NAME,
                T3.SPEND_30D AS VALUE
              FROM METRICS.METRICS_MARKETING AS T3
            ) AS T10
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                T3.CHANNEL AS ENTITY_ID,
                'mqls_30d' AS METRIC_NAME,
                CAST(T3.MQLS_30D AS DOUBLE) AS VALUE
              FROM METRICS.METRICS_MARKETING AS T3
            ) AS T41
          ) AS T70
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                T3.CHANNEL AS ENTITY_ID,
                'attributed_conversions_linear_30d' AS METRIC_NAME,
                T3.ATTRIBUTED_CONVERSIONS_LINEAR_30D AS VALUE
              FROM METRICS.METRICS_MARKETING AS T3
            ) AS T11
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.METRIC_DATE,
                T3.CHANNEL AS ENTITY_ID,
                'roas_linear' AS METRIC_NAME,
                T3.ROAS_LINEAR AS VALUE
              FROM METRICS.METRICS_MARKETING AS T3
            ) AS T12
          ) AS T40
        ) AS T84
        WHERE
          T84.VALUE IS NOT NULL
      ) AS T103
        ON T65._LK0 = T103._RK0 AND T65._LK1 = T103._RK1 AND T65._LK2 = T103._RK2
    ) AS T109
    WHERE
      NOT (
        (
          T109._LK0 IS NOT NULL
        )
        AND (
          T109._RK0 IS NOT NULL
        )
        AND T109._L0 IS NOT DISTINCT FROM T109._R0
        AND T109._L1 IS NOT DISTINCT FROM T109._R1
        AND T109._L2 IS NOT DISTINCT FROM T109._R2
        AND T109._L3 IS NOT DISTINCT FROM T109._R3
      )
  ) AS T117
) AS T125
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a change = the difference of two days' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(CAST(T63.METRIC_DATE AS VARCHAR), 'null'), '|'),
      COALESCE(T63.METRIC_NAME, 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CASE
                            WHEN NOT (
                              T63.VALUE_1D_AGO IS NOT DISTINCT FROM T63.LAG_1
                            )
                            THEN 'value_1d_ago; '
                            ELSE ''
                          END,
                          CASE
                            WHEN NOT (
                              (
                                (
                                  T63.CHANGE_1D IS NULL
                                )
                                AND (
                                  (
                                    T63.CURRENT_VALUE - T63.VALUE_1D_AGO
                                  ) IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS(T63.CHANGE_1D - (
                                  T63.CURRENT_VALUE - T63.VALUE_1D_AGO
                                )) <= (
                                  GREATEST(ABS(T63.CHANGE_1D), ABS(T63.CURRENT_VALUE - T63.VALUE_1D_AGO), 1.0) * 1e-09
                                ),
                                FALSE
                              )
                            )
                            THEN 'change_1d; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            IFF(
                              (
                                ABS(T63.VALUE_1D_AGO) IS NULL
                              )
                              OR (
                                ABS(T63.VALUE_1D_AGO) = 0
                              )
                              OR (
                                T63.CHANGE_1D IS NULL
                              ),
                              (
                                T63.CHANGE_1D_PCT / 100.0
                              ) IS NULL,
                              (
                                (
                                  T63.CHANGE_1D_PCT / 100.0
                                ) IS NOT NULL
                              )
                              AND (
                                (
                                  (
                                    (
                                      (
                                        T63.CHANGE_1D_PCT / 100.0
                                      ) * ABS(T63.VALUE_1D_AGO)
                                    ) IS NULL
                                  )
                                  AND (
                                    T63.CHANGE_1D IS NULL
                                  )
                                )
                                OR COALESCE(
                                  ABS(
                                    (
                                      (
                                        T63.CHANGE_1D_PCT / 100.0
                                      ) * ABS(T63.VALUE_1D_AGO)
                                    ) - T63.CHANGE_1D
                                  ) <= (
                                    GREATEST(
                                      ABS((
                                        T63.CHANGE_1D_PCT / 100.0
                                      ) * ABS(T63.VALUE_1D_AGO)),
                                      ABS(T63.CHANGE_1D),
                                      1.0
                                    ) * 1e-09
                                  ),
                                  FALSE
                                )
                              )
                            )
                          )
                          THEN 'change_1d_pct; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          T63.VALUE_7D_AGO IS NOT DISTINCT FROM T63.LAG_7
                        )
                        THEN 'value_7d_ago; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          (
                            T63.CHANGE_7D IS NULL
                          )
                          AND (
                            (
                              T63.CURRENT_VALUE - T63.VALUE_7D_AGO
                            ) IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(T63.CHANGE_7D - (
                            T63.CURRENT_VALUE - T63.VALUE_7D_AGO
                          )) <= (
                            GREATEST(ABS(T63.CHANGE_7D), ABS(T63.CURRENT_VALUE - T63.VALUE_7D_AGO), 1.0) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      THEN 'change_7d; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          ABS(T63.VALUE_7D_AGO) IS NULL
                        )
                        OR (
                          ABS(T63.VALUE_7D_AGO) = 0
                        )
                        OR (
                          T63.CHANGE_7D IS NULL
                        ),
                        (
                          T63.CHANGE_7D_PCT / 100.0
                        ) IS NULL,
                        (
                          (
                            T63.CHANGE_7D_PCT / 100.0
                          ) IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                (
                                  T63.CHANGE_7D_PCT / 100.0
                                ) * ABS(T63.VALUE_7D_AGO)
                              ) IS NULL
                            )
                            AND (
                              T63.CHANGE_7D IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                (
                                  T63.CHANGE_7D_PCT / 100.0
                                ) * ABS(T63.VALUE_7D_AGO)
                              ) - T63.CHANGE_7D
                            ) <= (
                              GREATEST(
                                ABS((
                                  T63.CHANGE_7D_PCT / 100.0
                                ) * ABS(T63.VALUE_7D_AGO)),
                                ABS(T63.CHANGE_7D),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'change_7d_pct; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T63.VALUE_30D_AGO IS NOT DISTINCT FROM T63.LAG_30
                  )
                  THEN 'value_30d_ago; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T63.CHANGE_30D IS NULL
                    )
                    AND (
                      (
                        T63.CURRENT_VALUE - T63.VALUE_30D_AGO
                      ) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(T63.CHANGE_30D - (
                      T63.CURRENT_VALUE - T63.VALUE_30D_AGO
                    )) <= (
                      GREATEST(ABS(T63.CHANGE_30D), ABS(T63.CURRENT_VALUE - T63.VALUE_30D_AGO), 1.0) * 1e-09
                    ),
                    FALSE
                  )
                )
                THEN 'change_30d; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    ABS(T63.VALUE_30D_AGO) IS NULL
                  )
                  OR (
                    ABS(T63.VALUE_30D_AGO) = 0
                  )
                  OR (
                    T63.CHANGE_30D IS NULL
                  ),
                  (
                    T63.CHANGE_30D_PCT / 100.0
                  ) IS NULL,
                  (
                    (
                      T63.CHANGE_30D_PCT / 100.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T63.CHANGE_30D_PCT / 100.0
                          ) * ABS(T63.VALUE_30D_AGO)
                        ) IS NULL
                      )
                      AND (
                        T63.CHANGE_30D IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T63.CHANGE_30D_PCT / 100.0
                          ) * ABS(T63.VALUE_30D_AGO)
                        ) - T63.CHANGE_30D
                      ) <= (
                        GREATEST(
                          ABS((
                            T63.CHANGE_30D_PCT / 100.0
                          ) * ABS(T63.VALUE_30D_AGO)),
                          ABS(T63.CHANGE_30D),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'change_30d_pct; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T63.VALUE_365D_AGO IS NOT DISTINCT FROM T63.LAG_365
            )
            THEN 'value_365d_ago; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T63.CHANGE_365D IS NULL
              )
              AND (
                (
                  T63.CURRENT_VALUE - T63.VALUE_365D_AGO
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(T63.CHANGE_365D - (
                T63.CURRENT_VALUE - T63.VALUE_365D_AGO
              )) <= (
                GREATEST(ABS(T63.CHANGE_365D), ABS(T63.CURRENT_VALUE - T63.VALUE_365D_AGO), 1.0) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'change_365d; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          IFF(
            (
              ABS(T63.VALUE_365D_AGO) IS NULL
            )
            OR (
              ABS(T63.VALUE_365D_AGO) = 0
            )
            OR (
              T63.CHANGE_365D IS NULL
            ),
            (
              T63.CHANGE_365D_PCT / 100.0
            ) IS NULL,
            (
              (
                T63.CHANGE_365D_PCT / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T63.CHANGE_365D_PCT / 100.0
                    ) * ABS(T63.VALUE_365D_AGO)
                  ) IS NULL
                )
                AND (
                  T63.CHANGE_365D IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T63.CHANGE_365D_PCT / 100.0
                    ) * ABS(T63.VALUE_365D_AGO)
                  ) - T63.CHANGE_365D
                ) <= (
                  GREATEST(
                    ABS((
                      T63.CHANGE_365D_PCT / 100.0
                    ) * ABS(T63.VALUE_365D_AGO)),
                    ABS(T63.CHANGE_365D),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'change_365d_pct; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T0.METRIC_DATE,
      T0.DATE,
      T0.METRIC_NAME,
      T0.METRIC_LABEL,
      T0.DOMAIN,
      T0.UNIT,
      T0.CURRENT_VALUE,
      T0.VALUE_1D_AGO,
      T0.VALUE_7D_AGO,
      T0.VALUE_30D_AGO,
      T0.VALUE_365D_AGO,
      T0.CHANGE_1D,
      T0.CHANGE_7D,
      T0.CHANGE_30D,
      T0.CHANGE_365D,
      T0.CHANGE_1D_PCT,
      T0.CHANGE_7D_PCT,
      T0.CHANGE_30D_PCT,
      T0.CHANGE_365D_PCT,
      LAG(T0.CURRENT_VALUE, 1) OVER (PARTITION BY T0.METRIC_NAME ORDER BY T0.METRIC_DATE ASC) AS LAG_1,
      LAG(T0.CURRENT_VALUE, 7) OVER (PARTITION BY T0.METRIC_NAME ORDER BY T0.METRIC_DATE ASC) AS LAG_7,
      LAG(T0.CURRENT_VALUE, 30) OVER (PARTITION BY T0.METRIC_NAME ORDER BY T0.METRIC_DATE ASC) AS LAG_30,
      LAG(T0.CURRENT_VALUE, 365) OVER (PARTITION BY T0.METRIC_NAME ORDER BY T0.METRIC_DATE ASC) AS LAG_365
    FROM METRICS.METRICS_API AS T0
  ) AS T63
  WHERE
    NOT (
      T63.VALUE_1D_AGO IS NOT DISTINCT FROM T63.LAG_1
      AND (
        (
          (
            T63.CHANGE_1D IS NULL
          )
          AND (
            (
              T63.CURRENT_VALUE - T63.VALUE_1D_AGO
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T63.CHANGE_1D - (
            T63.CURRENT_VALUE - T63.VALUE_1D_AGO
          )) <= (
            GREATEST(ABS(T63.CHANGE_1D), ABS(T63.CURRENT_VALUE - T63.VALUE_1D_AGO), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND IFF(
        (
          ABS(T63.VALUE_1D_AGO) IS NULL
        )
        OR (
          ABS(T63.VALUE_1D_AGO) = 0
        )
        OR (
          T63.CHANGE_1D IS NULL
        ),
        (
          T63.CHANGE_1D_PCT / 100.0
        ) IS NULL,
        (
          (
            T63.CHANGE_1D_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T63.CHANGE_1D_PCT / 100.0
                ) * ABS(T63.VALUE_1D_AGO)
              ) IS NULL
            )
            AND (
              T63.CHANGE_1D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T63.CHANGE_1D_PCT / 100.0
                ) * ABS(T63.VALUE_1D_AGO)
              ) - T63.CHANGE_1D
            ) <= (
              GREATEST(
                ABS((
                  T63.CHANGE_1D_PCT / 100.0
                ) * ABS(T63.VALUE_1D_AGO)),
                ABS(T63.CHANGE_1D),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND T63.VALUE_7D_AGO IS NOT DISTINCT FROM T63.LAG_7
      AND (
        (
          (
            T63.CHANGE_7D IS NULL
          )
          AND (
            (
              T63.CURRENT_VALUE - T63.VALUE_7D_AGO
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T63.CHANGE_7D - (
            T63.CURRENT_VALUE - T63.VALUE_7D_AGO
          )) <= (
            GREATEST(ABS(T63.CHANGE_7D), ABS(T63.CURRENT_VALUE - T63.VALUE_7D_AGO), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND IFF(
        (
          ABS(T63.VALUE_7D_AGO) IS NULL
        )
        OR (
          ABS(T63.VALUE_7D_AGO) = 0
        )
        OR (
          T63.CHANGE_7D IS NULL
        ),
        (
          T63.CHANGE_7D_PCT / 100.0
        ) IS NULL,
        (
          (
            T63.CHANGE_7D_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T63.CHANGE_7D_PCT / 100.0
                ) * ABS(T63.VALUE_7D_AGO)
              ) IS NULL
            )
            AND (
              T63.CHANGE_7D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T63.CHANGE_7D_PCT / 100.0
                ) * ABS(T63.VALUE_7D_AGO)
              ) - T63.CHANGE_7D
            ) <= (
              GREATEST(
                ABS((
                  T63.CHANGE_7D_PCT / 100.0
                ) * ABS(T63.VALUE_7D_AGO)),
                ABS(T63.CHANGE_7D),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND T63.VALUE_30D_AGO IS NOT DISTINCT FROM T63.LAG_30
      AND (
        (
          (
            T63.CHANGE_30D IS NULL
          )
          AND (
            (
              T63.CURRENT_VALUE - T63.VALUE_30D_AGO
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T63.CHANGE_30D - (
            T63.CURRENT_VALUE - T63.VALUE_30D_AGO
          )) <= (
            GREATEST(ABS(T63.CHANGE_30D), ABS(T63.CURRENT_VALUE - T63.VALUE_30D_AGO), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND IFF(
        (
          ABS(T63.VALUE_30D_AGO) IS NULL
        )
        OR (
          ABS(T63.VALUE_30D_AGO) = 0
        )
        OR (
          T63.CHANGE_30D IS NULL
        ),
        (
          T63.CHANGE_30D_PCT / 100.0
        ) IS NULL,
        (
          (
            T63.CHANGE_30D_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T63.CHANGE_30D_PCT / 100.0
                ) * ABS(T63.VALUE_30D_AGO)
              ) IS NULL
            )
            AND (
              T63.CHANGE_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T63.CHANGE_30D_PCT / 100.0
                ) * ABS(T63.VALUE_30D_AGO)
              ) - T63.CHANGE_30D
            ) <= (
              GREATEST(
                ABS((
                  T63.CHANGE_30D_PCT / 100.0
                ) * ABS(T63.VALUE_30D_AGO)),
                ABS(T63.CHANGE_30D),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND T63.VALUE_365D_AGO IS NOT DISTINCT FROM T63.LAG_365
      AND (
        (
          (
            T63.CHANGE_365D IS NULL
          )
          AND (
            (
              T63.CURRENT_VALUE - T63.VALUE_365D_AGO
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T63.CHANGE_365D - (
            T63.CURRENT_VALUE - T63.VALUE_365D_AGO
          )) <= (
            GREATEST(ABS(T63.CHANGE_365D), ABS(T63.CURRENT_VALUE - T63.VALUE_365D_AGO), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND IFF(
        (
          ABS(T63.VALUE_365D_AGO) IS NULL
        )
        OR (
          ABS(T63.VALUE_365D_AGO) = 0
        )
        OR (
          T63.CHANGE_365D IS NULL
        ),
        (
          T63.CHANGE_365D_PCT / 100.0
        ) IS NULL,
        (
          (
            T63.CHANGE_365D_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T63.CHANGE_365D_PCT / 100.0
                ) * ABS(T63.VALUE_365D_AGO)
              ) IS NULL
            )
            AND (
              T63.CHANGE_365D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T63.CHANGE_365D_PCT / 100.0
                ) * ABS(T63.VALUE_365D_AGO)
              ) - T63.CHANGE_365D
            ) <= (
              GREATEST(
                ABS((
                  T63.CHANGE_365D_PCT / 100.0
                ) * ABS(T63.VALUE_365D_AGO)),
                ABS(T63.CHANGE_365D),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
) AS T126
