WITH T41 AS (
  SELECT
    T3.METRIC_DATE,
    SUM(T3.PIPELINE_VALUE) AS PIPELINE_VALUE,
    SUM(T3.WEIGHTED_PIPELINE) AS WEIGHTED_PIPELINE,
    SUM(T3.DEALS_WON_90D) AS WON,
    SUM(T3.DEALS_LOST_90D) AS LOST,
    SUM(T3.REVENUE_WON_90D) AS EARNED
  FROM METRICS.METRICS_SALES AS T3
  GROUP BY
    1
)
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
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      'the company has every day' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(CAST(T65._LK0 AS VARCHAR), CAST(T65._RK0 AS VARCHAR))) AS ENTITY_KEY,
                      CASE
                        WHEN T65._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T65._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END AS DIFFERENCES
                    FROM (
                      SELECT
                        T28._LK0,
                        T47._RK0
                      FROM (
                        SELECT
                          T0.METRIC_DATE AS _LK0
                        FROM METRICS.METRICS_UNIFIED AS T0
                      ) AS T28
                      FULL OUTER JOIN (
                        SELECT
                          T8.DAY AS _RK0
                        FROM TIMELINE.DAYS AS T8
                        WHERE
                          T8.IS_COMPANY_DAY
                      ) AS T47
                        ON T28._LK0 = T47._RK0
                    ) AS T65
                    WHERE
                      NOT (
                        (
                          T65._LK0 IS NOT NULL
                        ) AND (
                          T65._RK0 IS NOT NULL
                        )
                      )
                  ) AS T78
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'the company = metrics_revenue' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(CAST(T59._LK0 AS VARCHAR), CAST(T59._RK0 AS VARCHAR))) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T59._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T59._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T59._L0 IS NOT DISTINCT FROM T59._R0 THEN '' ELSE 'total_mrr ' END,
                        CASE WHEN T59._L1 IS NOT DISTINCT FROM T59._R1 THEN '' ELSE 'net_new_mrr ' END,
                        CASE WHEN T59._L2 IS NOT DISTINCT FROM T59._R2 THEN '' ELSE 'active_customers ' END,
                        CASE WHEN T59._L3 IS NOT DISTINCT FROM T59._R3 THEN '' ELSE 'arpa ' END,
                        CASE WHEN T59._L4 IS NOT DISTINCT FROM T59._R4 THEN '' ELSE 'nrr_12m_pct ' END,
                        CASE WHEN T59._L5 IS NOT DISTINCT FROM T59._R5 THEN '' ELSE 'grr_12m_pct ' END,
                        CASE
                          WHEN T59._L6 IS NOT DISTINCT FROM T59._R6
                          THEN ''
                          ELSE 'customer_churn_rate_30d_pct '
                        END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T37._LK0,
                        T37._L0,
                        T37._L1,
                        T37._L2,
                        T37._L3,
                        T37._L4,
                        T37._L5,
                        T37._L6,
                        T39._RK0,
                        T39._R0,
                        T39._R1,
                        T39._R2,
                        T39._R3,
                        T39._R4,
                        T39._R5,
                        T39._R6
                      FROM (
                        SELECT
                          T0.METRIC_DATE AS _LK0,
                          T0.TOTAL_MRR AS _L0,
                          T0.NET_NEW_MRR AS _L1,
                          T0.ACTIVE_CUSTOMERS AS _L2,
                          T0.ARPA AS _L3,
                          T0.NRR_12M_PCT AS _L4,
                          T0.GRR_12M_PCT AS _L5,
                          T0.CUSTOMER_CHURN_RATE_30D_PCT AS _L6
                        FROM METRICS.METRICS_UNIFIED AS T0
                      ) AS T37
                      LEFT OUTER JOIN (
                        SELECT
                          T1.METRIC_DATE AS _RK0,
                          T1.TOTAL_MRR AS _R0,
                          T1.NET_NEW_MRR AS _R1,
                          T1.ACTIVE_CUSTOMERS AS _R2,
                          T1.ARPA AS _R3,
                          T1.NRR_12M_PCT AS _R4,
                          T1.GRR_12M_PCT AS _R5,
                          T1.CUSTOMER_CHURN_RATE_30D_PCT AS _R6
                        FROM METRICS.METRICS_REVENUE AS T1
                      ) AS T39
                        ON T37._LK0 = T39._RK0
                    ) AS T59
                    WHERE
                      NOT (
                        (
                          T59._LK0 IS NOT NULL
                        )
                        AND (
                          T59._RK0 IS NOT NULL
                        )
                        AND T59._L0 IS NOT DISTINCT FROM T59._R0
                        AND T59._L1 IS NOT DISTINCT FROM T59._R1
                        AND T59._L2 IS NOT DISTINCT FROM T59._R2
                        AND T59._L3 IS NOT DISTINCT FROM T59._R3
                        AND T59._L4 IS NOT DISTINCT FROM T59._R4
                        AND T59._L5 IS NOT DISTINCT FROM T59._R5
                        AND T59._L6 IS NOT DISTINCT FROM T59._R6
                      )
                  ) AS T94
                ) AS T96
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'the company = metrics_product_analytics' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(CAST(T64._LK0 AS VARCHAR), CAST(T64._RK0 AS VARCHAR))) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T64._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T64._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T64._L0 IS NOT DISTINCT FROM T64._R0 THEN '' ELSE 'dau ' END,
                      CASE WHEN T64._L1 IS NOT DISTINCT FROM T64._R1 THEN '' ELSE 'mau ' END,
                      CASE WHEN T64._L2 IS NOT DISTINCT FROM T64._R2 THEN '' ELSE 'dau_mau_ratio_pct ' END,
                      CASE
                        WHEN T64._L3 IS NOT DISTINCT FROM T64._R3
                        THEN ''
                        ELSE 'feature_adoption_rate_pct '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T36._LK0,
                      T36._L0,
                      T36._L1,
                      T36._L2,
                      T36._L3,
                      T45._RK0,
                      T45._R0,
                      T45._R1,
                      T45._R2,
                      T45._R3
                    FROM (
                      SELECT
                        T0.METRIC_DATE AS _LK0,
                        T0.DAU AS _L0,
                        T0.MAU AS _L1,
                        T0.DAU_MAU_RATIO_PCT AS _L2,
                        T0.FEATURE_ADOPTION_RATE_PCT AS _L3
                      FROM METRICS.METRICS_UNIFIED AS T0
                    ) AS T36
                    LEFT OUTER JOIN (
                      SELECT
                        T6.METRIC_DATE AS _RK0,
                        T6.DAILY_ACTIVE_USERS AS _R0,
                        T6.MONTHLY_ACTIVE_USERS AS _R1,
                        T6.DAU_MAU_RATIO_PCT AS _R2,
                        T6.FEATURE_ADOPTION_RATE_PCT AS _R3
                      FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T6
                    ) AS T45
                      ON T36._LK0 = T45._RK0
                  ) AS T64
                  WHERE
                    NOT (
                      (
                        T64._LK0 IS NOT NULL
                      )
                      AND (
                        T64._RK0 IS NOT NULL
                      )
                      AND T64._L0 IS NOT DISTINCT FROM T64._R0
                      AND T64._L1 IS NOT DISTINCT FROM T64._R1
                      AND T64._L2 IS NOT DISTINCT FROM T64._R2
                      AND T64._L3 IS NOT DISTINCT FROM T64._R3
                    )
                ) AS T89
              ) AS T97
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the company = metrics_operations' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(CAST(T63._LK0 AS VARCHAR), CAST(T63._RK0 AS VARCHAR))) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T63._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T63._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T63._L0 IS NOT DISTINCT FROM T63._R0
                      THEN ''
                      ELSE 'device_availability_pct '
                    END,
                    CASE
                      WHEN T63._L1 IS NOT DISTINCT FROM T63._R1
                      THEN ''
                      ELSE 'pour_volume_liters '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T35._LK0,
                    T35._L0,
                    T35._L1,
                    T44._RK0,
                    T44._R0,
                    T44._R1
                  FROM (
                    SELECT
                      T0.METRIC_DATE AS _LK0,
                      T0.DEVICE_AVAILABILITY_PCT AS _L0,
                      T0.POUR_VOLUME_LITERS AS _L1
                    FROM METRICS.METRICS_UNIFIED AS T0
                  ) AS T35
                  LEFT OUTER JOIN (
                    SELECT
                      T5.METRIC_DATE AS _RK0,
                      T5.DEVICE_AVAILABILITY_PCT AS _R0,
                      T5.POUR_VOLUME_LITERS AS _R1
                    FROM METRICS.METRICS_OPERATIONS AS T5
                  ) AS T44
                    ON T35._LK0 = T44._RK0
                ) AS T63
                WHERE
                  NOT (
                    (
                      T63._LK0 IS NOT NULL
                    )
                    AND (
                      T63._RK0 IS NOT NULL
                    )
                    AND T63._L0 IS NOT DISTINCT FROM T63._R0
                    AND T63._L1 IS NOT DISTINCT FROM T63._R1
                  )
              ) AS T84
            ) AS T98
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'pipeline of all owners' AS STATEMENT,
                CONCAT_WS('|', COALESCE(CAST(T93._LK0 AS VARCHAR), CAST(T93._RK0 AS VARCHAR))) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T93._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T93._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T93._L0 IS NOT DISTINCT FROM T93._R0
                    OR COALESCE(
                      ABS(CAST(T93._L0 AS DOUBLE) - CAST(T93._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T93._L0 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'pipeline_value '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T34._LK0,
                  T34._L0,
                  T83._RK0,
                  T83._R0
                FROM (
                  SELECT
                    T0.METRIC_DATE AS _LK0,
                    T0.PIPELINE_VALUE AS _L0
                  FROM METRICS.METRICS_UNIFIED AS T0
                ) AS T34
                FULL OUTER JOIN (
                  SELECT
                    T73.METRIC_DATE AS _RK0,
                    T73.PIPELINE_VALUE AS _R0
                  FROM (
                    SELECT
                      T27.METRIC_DATE,
                      COALESCE(T62._PIPELINE_VALUE, 0) AS PIPELINE_VALUE
                    FROM (
                      SELECT
                        T0.METRIC_DATE
                      FROM METRICS.METRICS_UNIFIED AS T0
                    ) AS T27
                    LEFT OUTER JOIN (
                      SELECT
                        T48.METRIC_DATE AS _DAY,
                        T48.PIPELINE_VALUE AS _PIPELINE_VALUE
                      FROM T41 AS T48
                    ) AS T62
                      ON T27.METRIC_DATE = T62._DAY
                  ) AS T73
                ) AS T83
                  ON T34._LK0 = T83._RK0
              ) AS T93
              WHERE
                NOT (
                  (
                    T93._LK0 IS NOT NULL
                  )
                  AND (
                    T93._RK0 IS NOT NULL
                  )
                  AND (
                    T93._L0 IS NOT DISTINCT FROM T93._R0
                    OR COALESCE(
                      ABS(CAST(T93._L0 AS DOUBLE) - CAST(T93._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T93._L0 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS T102
          ) AS T103
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'accounts at risk' AS STATEMENT,
              CONCAT_WS('|', COALESCE(CAST(T91._LK0 AS VARCHAR), CAST(T91._RK0 AS VARCHAR))) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T91._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T91._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T91._L0 IS NOT DISTINCT FROM T91._R0
                  OR COALESCE(
                    ABS(CAST(T91._L0 AS DOUBLE) - CAST(T91._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T91._L0 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'customers_at_risk '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T33._LK0,
                T33._L0,
                T81._RK0,
                T81._R0
              FROM (
                SELECT
                  T0.METRIC_DATE AS _LK0,
                  T0.CUSTOMERS_AT_RISK AS _L0
                FROM METRICS.METRICS_UNIFIED AS T0
              ) AS T33
              FULL OUTER JOIN (
                SELECT
                  T69.METRIC_DATE AS _RK0,
                  T69.CUSTOMERS_AT_RISK AS _R0
                FROM (
                  SELECT
                    T27.METRIC_DATE,
                    COALESCE(T57._CUSTOMERS_AT_RISK, 0) AS CUSTOMERS_AT_RISK
                  FROM (
                    SELECT
                      T0.METRIC_DATE
                    FROM METRICS.METRICS_UNIFIED AS T0
                  ) AS T27
                  LEFT OUTER JOIN (
                    SELECT
                      T43.METRIC_DATE AS _DAY,
                      T43.CUSTOMERS_AT_RISK AS _CUSTOMERS_AT_RISK
                    FROM (
                      SELECT
                        T4.METRIC_DATE,
                        COUNT_IF(T4.IS_AT_RISK) AS CUSTOMERS_AT_RISK
                      FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T4
                      GROUP BY
                        1
                    ) AS T43
                  ) AS T57
                    ON T27.METRIC_DATE = T57._DAY
                ) AS T69
              ) AS T81
                ON T33._LK0 = T81._RK0
            ) AS T91
            WHERE
              NOT (
                (
                  T91._LK0 IS NOT NULL
                )
                AND (
                  T91._RK0 IS NOT NULL
                )
                AND (
                  T91._L0 IS NOT DISTINCT FROM T91._R0
                  OR COALESCE(
                    ABS(CAST(T91._L0 AS DOUBLE) - CAST(T91._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T91._L0 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS T100
        ) AS T105
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'spend and leads of all channels' AS STATEMENT,
            CONCAT_WS('|', COALESCE(CAST(T95._LK0 AS VARCHAR), CAST(T95._RK0 AS VARCHAR))) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T95._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T95._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T95._L0 IS NOT DISTINCT FROM T95._R0
                OR COALESCE(ABS(T95._L0 - T95._R0) <= (
                  (
                    ABS(T95._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'marketing_spend_30d '
              END,
              CASE
                WHEN T95._L1 IS NOT DISTINCT FROM T95._R1
                OR COALESCE(
                  ABS(CAST(T95._L1 AS DOUBLE) - CAST(T95._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T95._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_mqls_30d '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T32._LK0,
              T32._L0,
              T32._L1,
              T86._RK0,
              T86._R0,
              T86._R1
            FROM (
              SELECT
                T0.METRIC_DATE AS _LK0,
                T0.MARKETING_SPEND_30D AS _L0,
                T0.TOTAL_MQLS_30D AS _L1
              FROM METRICS.METRICS_UNIFIED AS T0
            ) AS T32
            FULL OUTER JOIN (
              SELECT
                T79.METRIC_DATE AS _RK0,
                T79.MARKETING_SPEND_30D AS _R0,
                T79.TOTAL_MQLS_30D AS _R1
              FROM (
                SELECT
                  T27.METRIC_DATE,
                  COALESCE(T67._MARKETING_SPEND_30D, 0) AS MARKETING_SPEND_30D,
                  COALESCE(T67._TOTAL_MQLS_30D, 0) AS TOTAL_MQLS_30D
                FROM (
                  SELECT
                    T0.METRIC_DATE
                  FROM METRICS.METRICS_UNIFIED AS T0
                ) AS T27
                LEFT OUTER JOIN (
                  SELECT
                    T52.METRIC_DATE AS _DAY,
                    T52.MARKETING_SPEND_30D AS _MARKETING_SPEND_30D,
                    T52.TOTAL_MQLS_30D AS _TOTAL_MQLS_30D
                  FROM (
                    SELECT
                      T9.METRIC_DATE,
                      CAST(SUM(CAST(T9.SPEND_30D AS DECIMAL(38, 18))) AS DOUBLE) AS MARKETING_SPEND_30D,
                      SUM(T9.MQLS_30D) AS TOTAL_MQLS_30D
                    FROM METRICS.METRICS_MARKETING AS T9
                    GROUP BY
                      1
                  ) AS T52
                ) AS T67
                  ON T27.METRIC_DATE = T67._DAY
              ) AS T79
            ) AS T86
              ON T32._LK0 = T86._RK0
          ) AS T95
          WHERE
            NOT (
              (
                T95._LK0 IS NOT NULL
              )
              AND (
                T95._RK0 IS NOT NULL
              )
              AND (
                T95._L0 IS NOT DISTINCT FROM T95._R0
                OR COALESCE(ABS(T95._L0 - T95._R0) <= (
                  (
                    ABS(T95._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T95._L1 IS NOT DISTINCT FROM T95._R1
                OR COALESCE(
                  ABS(CAST(T95._L1 AS DOUBLE) - CAST(T95._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T95._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS T104
      ) AS T106
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'open tickets of all accounts' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T92._LK0 AS VARCHAR), CAST(T92._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T92._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T92._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T92._L0 IS NOT DISTINCT FROM T92._R0
              OR COALESCE(
                ABS(CAST(T92._L0 AS DOUBLE) - CAST(T92._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T92._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'open_tickets '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T31._LK0,
            T31._L0,
            T82._RK0,
            T82._R0
          FROM (
            SELECT
              T0.METRIC_DATE AS _LK0,
              T0.OPEN_TICKETS AS _L0
            FROM METRICS.METRICS_UNIFIED AS T0
          ) AS T31
          FULL OUTER JOIN (
            SELECT
              T70.METRIC_DATE AS _RK0,
              T70.OPEN_TICKETS AS _R0
            FROM (
              SELECT
                T27.METRIC_DATE,
                COALESCE(T58._OPEN_TICKETS, 0) AS OPEN_TICKETS
              FROM (
                SELECT
                  T0.METRIC_DATE
                FROM METRICS.METRICS_UNIFIED AS T0
              ) AS T27
              LEFT OUTER JOIN (
                SELECT
                  T46.METRIC_DATE AS _DAY,
                  T46.OPEN_TICKETS AS _OPEN_TICKETS
                FROM (
                  SELECT
                    T7.DAY AS METRIC_DATE,
                    SUM(T7.OPEN_TICKETS) AS OPEN_TICKETS
                  FROM TIMELINE.TICKET_DAYS AS T7
                  GROUP BY
                    1
                ) AS T46
              ) AS T58
                ON T27.METRIC_DATE = T58._DAY
            ) AS T70
          ) AS T82
            ON T31._LK0 = T82._RK0
        ) AS T92
        WHERE
          NOT (
            (
              T92._LK0 IS NOT NULL
            )
            AND (
              T92._RK0 IS NOT NULL
            )
            AND (
              T92._L0 IS NOT DISTINCT FROM T92._R0
              OR COALESCE(
                ABS(CAST(T92._L0 AS DOUBLE) - CAST(T92._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T92._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS T101
    ) AS T107
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'health of the paying accounts' AS STATEMENT,
        CONCAT_WS('|', COALESCE(CAST(T88._LK0 AS VARCHAR), CAST(T88._RK0 AS VARCHAR))) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T88._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T88._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T88._L0 IS NOT DISTINCT FROM T88._R0
            OR COALESCE(ABS(T88._L0 - T88._R0) <= (
              (
                ABS(T88._L0) + 1.0
              ) * 1e-06
            ), FALSE)
            THEN ''
            ELSE 'avg_customer_health '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T30._LK0,
          T30._L0,
          T75._RK0,
          T75._R0
        FROM (
          SELECT
            T0.METRIC_DATE AS _LK0,
            T0.AVG_CUSTOMER_HEALTH AS _L0
          FROM METRICS.METRICS_UNIFIED AS T0
        ) AS T30
        INNER JOIN (
          SELECT
            T68.METRIC_DATE AS _RK0,
            T68.AVG_CUSTOMER_HEALTH AS _R0
          FROM (
            SELECT
              T42.METRIC_DATE,
              CAST(SUM(CAST(T42.CUSTOMER_HEALTH_SCORE AS DECIMAL(38, 18))) AS DOUBLE) / COUNT(*) AS AVG_CUSTOMER_HEALTH
            FROM (
              SELECT
                *
              FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T4
              WHERE
                T4.MONTHLY_RECURRING_REVENUE > 0 AND T4.CUSTOMER_HEALTH_SCORE IS NOT NULL
            ) AS T42
            GROUP BY
              1
          ) AS T68
        ) AS T75
          ON T30._LK0 = T75._RK0
      ) AS T88
      WHERE
        NOT (
          (
            T88._LK0 IS NOT NULL
          )
          AND (
            T88._RK0 IS NOT NULL
          )
          AND (
            T88._L0 IS NOT DISTINCT FROM T88._R0
            OR COALESCE(ABS(T88._L0 - T88._R0) <= (
              (
                ABS(T88._L0) + 1.0
              ) * 1e-06
            ), FALSE)
          )
        )
    ) AS T99
  ) AS T109
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'weighted pipeline of all owners' AS STATEMENT,
      CONCAT_WS('|', COALESCE(CAST(T71._LK0 AS VARCHAR), CAST(T71._RK0 AS VARCHAR))) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T71._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T71._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T71._L0 IS NOT DISTINCT FROM T71._R0 THEN '' ELSE 'weighted_pipeline ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T29._LK0,
        T29._L0,
        T60._RK0,
        T60._R0
      FROM (
        SELECT
          T0.METRIC_DATE AS _LK0,
          T0.WEIGHTED_PIPELINE AS _L0
        FROM METRICS.METRICS_UNIFIED AS T0
      ) AS T29
      INNER JOIN (
        SELECT
          T48.METRIC_DATE AS _RK0,
          T48.WEIGHTED_PIPELINE AS _R0
        FROM T41 AS T48
      ) AS T60
        ON T29._LK0 = T60._RK0
    ) AS T71
    WHERE
      NOT (
        (
          T71._LK0 IS NOT NULL
        )
        AND (
          T71._RK0 IS NOT NULL
        )
        AND T71._L0 IS NOT DISTINCT FROM T71._R0
      )
  ) AS T90
) AS T110
UNION ALL
SELECT
  *
FROM (
  SELECT
    'ratios of the company = its parts' AS STATEMENT,
    COALESCE(CAST(T87.METRIC_DATE AS VARCHAR), 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CASE
            WHEN NOT (
              IFF(
                (
                  (
                    T87.WON + T87.LOST
                  ) IS NULL
                )
                OR (
                  (
                    T87.WON + T87.LOST
                  ) = 0
                )
                OR (
                  T87.WON IS NULL
                ),
                (
                  T87.WIN_RATE_90D_PCT / 100.0
                ) IS NULL,
                (
                  (
                    T87.WIN_RATE_90D_PCT / 100.0
                  ) IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        (
                          T87.WIN_RATE_90D_PCT / 100.0
                        ) * CAST(T87.WON + T87.LOST AS DOUBLE)
                      ) IS NULL
                    )
                    AND (
                      T87.WON IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        (
                          T87.WIN_RATE_90D_PCT / 100.0
                        ) * CAST(T87.WON + T87.LOST AS DOUBLE)
                      ) - CAST(T87.WON AS DOUBLE)
                    ) <= (
                      GREATEST(
                        ABS((
                          T87.WIN_RATE_90D_PCT / 100.0
                        ) * CAST(T87.WON + T87.LOST AS DOUBLE)),
                        ABS(CAST(T87.WON AS DOUBLE)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'win_rate_90d_pct; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              (
                T87._SOLD IS NULL
              )
              OR IFF(
                (
                  CAST(T87.EARNED AS DOUBLE) IS NULL
                )
                OR (
                  CAST(T87.EARNED AS DOUBLE) = 0
                )
                OR (
                  T87.PIPELINE_VALUE IS NULL
                ),
                T87.PIPELINE_COVERAGE IS NULL,
                (
                  T87.PIPELINE_COVERAGE IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        T87.PIPELINE_COVERAGE * CAST(T87.EARNED AS DOUBLE)
                      ) IS NULL
                    )
                    AND (
                      T87.PIPELINE_VALUE IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        T87.PIPELINE_COVERAGE * CAST(T87.EARNED AS DOUBLE)
                      ) - CAST(T87.PIPELINE_VALUE AS DOUBLE)
                    ) <= (
                      GREATEST(
                        ABS(T87.PIPELINE_COVERAGE * CAST(T87.EARNED AS DOUBLE)),
                        ABS(CAST(T87.PIPELINE_VALUE AS DOUBLE)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'pipeline_coverage; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            IFF(
              (
                T87.PAYERS_30D IS NULL
              )
              OR (
                T87.PAYERS_30D = 0
              )
              OR (
                NULLIF(T87.MARKETING_SPEND_30D, 0.0) IS NULL
              ),
              T87.MEDIA_CAC IS NULL,
              (
                T87.MEDIA_CAC IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      T87.MEDIA_CAC * CAST(T87.PAYERS_30D AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    NULLIF(T87.MARKETING_SPEND_30D, 0.0) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      T87.MEDIA_CAC * CAST(T87.PAYERS_30D AS DOUBLE)
                    ) - NULLIF(T87.MARKETING_SPEND_30D, 0.0)
                  ) <= (
                    GREATEST(
                      ABS(T87.MEDIA_CAC * CAST(T87.PAYERS_30D AS DOUBLE)),
                      ABS(NULLIF(T87.MARKETING_SPEND_30D, 0.0)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
          )
          THEN 'media_cac; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          IFF(
            (
              T87.MEDIA_CAC IS NULL
            ) OR (
              T87.MEDIA_CAC = 0
            ) OR (
              T87.LTV IS NULL
            ),
            T87.LTV_CAC_RATIO IS NULL,
            (
              T87.LTV_CAC_RATIO IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T87.LTV_CAC_RATIO * T87.MEDIA_CAC
                  ) IS NULL
                )
                AND (
                  T87.LTV IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T87.LTV_CAC_RATIO * T87.MEDIA_CAC
                ) - T87.LTV) <= (
                  GREATEST(ABS(T87.LTV_CAC_RATIO * T87.MEDIA_CAC), ABS(T87.LTV), 1.0) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'ltv_cac_ratio; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T72.METRIC_DATE,
      T72.DATE,
      T72.TOTAL_MRR,
      T72.NET_NEW_MRR,
      T72.ACTIVE_CUSTOMERS,
      T72.ARPA,
      T72.NRR_12M_PCT,
      T72.GRR_12M_PCT,
      T72.CUSTOMER_CHURN_RATE_30D_PCT,
      T72.AVG_CUSTOMER_HEALTH,
      T72.CUSTOMERS_AT_RISK,
      T72.DAU,
      T72.MAU,
      T72.DAU_MAU_RATIO_PCT,
      T72.FEATURE_ADOPTION_RATE_PCT,
      T72.PIPELINE_VALUE,
      T72.WEIGHTED_PIPELINE,
      T72.WIN_RATE_90D_PCT,
      T72.PIPELINE_COVERAGE,
      T72.TOTAL_MQLS_30D,
      T72.MARKETING_SPEND_30D,
      T72.MEDIA_CAC,
      T72.LTV_CAC_RATIO,
      T72.DEVICE_AVAILABILITY_PCT,
      T72.POUR_VOLUME_LITERS,
      T72.OPEN_TICKETS,
      T72._PAID,
      T72.PAYERS,
      T72.WON,
      T72.LOST,
      T72.EARNED,
      T72._SOLD,
      T72.LTV,
      T72._TOLD,
      SUM(COALESCE(T72.PAYERS, 0)) OVER (ORDER BY T72.METRIC_DATE ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS PAYERS_30D
    FROM (
      SELECT
        T10.METRIC_DATE,
        T10.DATE,
        T10.TOTAL_MRR,
        T10.NET_NEW_MRR,
        T10.ACTIVE_CUSTOMERS,
        T10.ARPA,
        T10.NRR_12M_PCT,
        T10.GRR_12M_PCT,
        T10.CUSTOMER_CHURN_RATE_30D_PCT,
        T10.AVG_CUSTOMER_HEALTH,
        T10.CUSTOMERS_AT_RISK,
        T10.DAU,
        T10.MAU,
        T10.DAU_MAU_RATIO_PCT,
        T10.FEATURE_ADOPTION_RATE_PCT,
        T10.PIPELINE_VALUE,
        T10.WEIGHTED_PIPELINE,
        T10.WIN_RATE_90D_PCT,
        T10.PIPELINE_COVERAGE,
        T10.TOTAL_MQLS_30D,
        T10.MARKETING_SPEND_30D,
        T10.MEDIA_CAC,
        T10.LTV_CAC_RATIO,
        T10.DEVICE_AVAILABILITY_PCT,
        T10.POUR_VOLUME_LITERS,
        T10.OPEN_TICKETS,
        T53._PAID,
        T53.PAYERS,
        T61.WON,
        T61.LOST,
        T61.EARNED,
        T61._SOLD,
        T38.LTV,
        T38._TOLD
      FROM METRICS.METRICS_UNIFIED AS T10
      LEFT OUTER JOIN (
        SELECT
          T40.FIRST_PAID_DATE AS _PAID,
          COUNT(*) AS PAYERS
        FROM (
          SELECT
            *
          FROM TIMELINE.ACCOUNT_MRR AS T2
          WHERE
            T2.FIRST_PAID_DATE = T2.VALID_FROM AND T2.MRR > 0
        ) AS T40
        GROUP BY
          1
      ) AS T53
        ON T10.METRIC_DATE = T53._PAID
      LEFT OUTER JOIN (
        SELECT
          T48.WON,
          T48.LOST,
          T48.EARNED,
          T48.METRIC_DATE AS _SOLD
        FROM T41 AS T48
      ) AS T61
        ON T10.METRIC_DATE = T61._SOLD
      LEFT OUTER JOIN (
        SELECT
          T1.LTV,
          T1.METRIC_DATE AS _TOLD
        FROM METRICS.METRICS_REVENUE AS T1
      ) AS T38
        ON T10.METRIC_DATE = T38._TOLD
    ) AS T72
  ) AS T87
  WHERE
    NOT (
      IFF(
        (
          (
            T87.WON + T87.LOST
          ) IS NULL
        )
        OR (
          (
            T87.WON + T87.LOST
          ) = 0
        )
        OR (
          T87.WON IS NULL
        ),
        (
          T87.WIN_RATE_90D_PCT / 100.0
        ) IS NULL,
        (
          (
            T87.WIN_RATE_90D_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T87.WIN_RATE_90D_PCT / 100.0
                ) * CAST(T87.WON + T87.LOST AS DOUBLE)
              ) IS NULL
            )
            AND (
              T87.WON IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T87.WIN_RATE_90D_PCT / 100.0
                ) * CAST(T87.WON + T87.LOST AS DOUBLE)
              ) - CAST(T87.WON AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T87.WIN_RATE_90D_PCT / 100.0
                ) * CAST(T87.WON + T87.LOST AS DOUBLE)),
                ABS(CAST(T87.WON AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          T87._SOLD IS NULL
        )
        OR IFF(
          (
            CAST(T87.EARNED AS DOUBLE) IS NULL
          )
          OR (
            CAST(T87.EARNED AS DOUBLE) = 0
          )
          OR (
            T87.PIPELINE_VALUE IS NULL
          ),
          T87.PIPELINE_COVERAGE IS NULL,
          (
            T87.PIPELINE_COVERAGE IS NOT NULL
          )
          AND (
            (
              (
                (
                  T87.PIPELINE_COVERAGE * CAST(T87.EARNED AS DOUBLE)
                ) IS NULL
              )
              AND (
                T87.PIPELINE_VALUE IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T87.PIPELINE_COVERAGE * CAST(T87.EARNED AS DOUBLE)
                ) - CAST(T87.PIPELINE_VALUE AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T87.PIPELINE_COVERAGE * CAST(T87.EARNED AS DOUBLE)),
                  ABS(CAST(T87.PIPELINE_VALUE AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
      )
      AND IFF(
        (
          T87.PAYERS_30D IS NULL
        )
        OR (
          T87.PAYERS_30D = 0
        )
        OR (
          NULLIF(T87.MARKETING_SPEND_30D, 0.0) IS NULL
        ),
        T87.MEDIA_CAC IS NULL,
        (
          T87.MEDIA_CAC IS NOT NULL
        )
        AND (
          (
            (
              (
                T87.MEDIA_CAC * CAST(T87.PAYERS_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              NULLIF(T87.MARKETING_SPEND_30D, 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T87.MEDIA_CAC * CAST(T87.PAYERS_30D AS DOUBLE)
              ) - NULLIF(T87.MARKETING_SPEND_30D, 0.0)
            ) <= (
              GREATEST(
                ABS(T87.MEDIA_CAC * CAST(T87.PAYERS_30D AS DOUBLE)),
                ABS(NULLIF(T87.MARKETING_SPEND_30D, 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T87.MEDIA_CAC IS NULL
        ) OR (
          T87.MEDIA_CAC = 0
        ) OR (
          T87.LTV IS NULL
        ),
        T87.LTV_CAC_RATIO IS NULL,
        (
          T87.LTV_CAC_RATIO IS NOT NULL
        )
        AND (
          (
            (
              (
                T87.LTV_CAC_RATIO * T87.MEDIA_CAC
              ) IS NULL
            )
            AND (
              T87.LTV IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T87.LTV_CAC_RATIO * T87.MEDIA_CAC
            ) - T87.LTV) <= (
              GREATEST(ABS(T87.LTV_CAC_RATIO * T87.MEDIA_CAC), ABS(T87.LTV), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
) AS T108
