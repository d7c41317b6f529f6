WITH T67 AS (
  SELECT
    T45.SNAPSHOT_DATE,
    T45.TOTAL_MRR,
    T45.ACTIVE_CUSTOMERS,
    T45.NET_NEW_MRR,
    T45.MRR_AT_RISK,
    T45.MIDDLE,
    T45.RISES,
    T45.FALLS,
    T45.LOST,
    T45.PAYERS,
    T45.CHANGE,
    T45.NEW_MRR,
    T45.EXPANSION_MRR,
    T45.CONTRACTION_MRR,
    T45.CHURNED_MRR,
    T45.REACTIVATION_MRR,
    T59._DAY,
    T59.TOP
  FROM (
    SELECT
      T3.SNAPSHOT_DATE,
      SUM(T3.MONTHLY_RECURRING_REVENUE) AS TOTAL_MRR,
      COUNT_IF(T3.IS_ACTIVE) AS ACTIVE_CUSTOMERS,
      SUM(T3.NET_NEW_MRR) AS NET_NEW_MRR,
      COALESCE(
        SUM(IFF(T3.CHURN_RISK_SCORE >= 70, T3.MONTHLY_RECURRING_REVENUE, NULL)),
        CAST(0 AS DECIMAL(18, 2))
      ) AS MRR_AT_RISK,
      MEDIAN(IFF(T3.IS_ACTIVE, CAST(T3.MONTHLY_RECURRING_REVENUE AS DOUBLE), NULL)) AS MIDDLE,
      COALESCE(
        SUM(IFF(T3.MRR_30D_CHANGE > 0, T3.MRR_30D_CHANGE, NULL)),
        CAST(0 AS DECIMAL(18, 2))
      ) AS RISES,
      -(
        COALESCE(
          SUM(IFF(T3.MRR_30D_CHANGE < 0, T3.MRR_30D_CHANGE, NULL)),
          CAST(0 AS DECIMAL(18, 2))
        )
      ) AS FALLS,
      COUNT_IF((
        T3.MRR_30D_CHANGE < 0
      ) AND NOT (
        T3.IS_ACTIVE
      )) AS LOST,
      COUNT_IF((
        T3.MONTHLY_RECURRING_REVENUE - T3.MRR_30D_CHANGE
      ) > 0) AS PAYERS,
      SUM(T3.MRR_30D_CHANGE) AS CHANGE,
      SUM(T3.NEW_MRR) AS NEW_MRR,
      SUM(T3.EXPANSION_MRR) AS EXPANSION_MRR,
      SUM(T3.CONTRACTION_MRR) AS CONTRACTION_MRR,
      SUM(T3.CHURNED_MRR) AS CHURNED_MRR,
      SUM(T3.REACTIVATION_MRR) AS REACTIVATION_MRR
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
    GROUP BY
      1
  ) AS T45
  INNER JOIN (
    SELECT
      T49.SNAPSHOT_DATE AS _DAY,
      SUM(T49.MONTHLY_RECURRING_REVENUE) AS TOP
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T3.ACCOUNT_ID,
          T3.SNAPSHOT_DATE,
          T3.CUSTOMER_ID,
          T3.DATE,
          T3.COMPANY_NAME,
          T3.CUSTOMER_NAME,
          T3.INDUSTRY,
          T3.CREATED_AT,
          T3.COHORT_MONTH,
          T3.COHORT_QUARTER,
          T3.SNAPSHOT_YEAR,
          T3.SNAPSHOT_MONTH,
          T3.SNAPSHOT_QUARTER,
          T3.SNAPSHOT_DAY_OF_WEEK,
          T3.DAY_SEQUENCE,
          T3.DAYS_SINCE_CREATION,
          T3.CUSTOMER_STATUS,
          T3.CUSTOMER_TIER,
          T3.CUSTOMER_TIER_NAME,
          T3.IS_ACTIVE,
          T3.IS_CANCELED,
          T3.IS_DELINQUENT,
          T3.PLAN_TIER,
          T3.PAYING_STATUS,
          T3.FIRST_SUBSCRIPTION_DATE,
          T3.FIRST_PAID_DATE,
          T3.CUSTOMER_LIFETIME_DAYS,
          T3.LIFECYCLE_STAGE,
          T3.ACCOUNT_VALUE_TIER,
          T3.ACTIVE_SUBSCRIPTIONS,
          T3.TOTAL_SUBSCRIPTIONS,
          T3.MONTHLY_RECURRING_REVENUE,
          T3.CUSTOMER_MRR,
          T3.ANNUAL_RECURRING_REVENUE,
          T3.PREVIOUS_MRR,
          T3.TOTAL_USERS,
          T3.ACTIVE_USERS_1D,
          T3.ACTIVE_USERS_7D,
          T3.ACTIVE_USERS_30D,
          T3.USER_ACTIVATION_RATE_30D,
          T3.SESSIONS_30D,
          T3.FEATURES_USED_30D,
          T3.AVG_ENGAGEMENT_SCORE,
          T3.LAST_USER_ACTIVITY,
          T3.LAST_LOGIN_DATE,
          T3.DAYS_SINCE_LAST_ACTIVITY,
          T3.DAYS_SINCE_LAST_LOGIN,
          T3.TOTAL_DEVICES,
          T3.CONTROLLERS_IN_SERVICE,
          T3.ACTIVE_DEVICES,
          T3.HEALTHY_DEVICES,
          T3.DEVICE_HEALTH_PERCENTAGE,
          T3.DEVICE_EVENTS,
          T3.DEVICE_EVENTS_7D,
          T3.DEVICE_EVENTS_30D,
          T3.POURS,
          T3.POUR_VOLUME_LITERS,
          T3.POUR_VOLUME_LITERS_30D,
          T3.AVG_DEVICE_HEALTH_SCORE,
          T3.AVG_DEVICE_UPTIME_30D,
          T3.LAST_DEVICE_ACTIVITY,
          T3.TOTAL_LOCATIONS,
          T3.ACTIVE_LOCATIONS,
          T3.AVG_LOCATION_HEALTH_SCORE,
          T3.OPEN_TICKETS,
          T3.OPEN_TICKET_BREACHES,
          T3.SUPPORT_TICKETS_30D,
          T3.ENGAGEMENT_COMPONENT,
          T3.DEVICE_COMPONENT,
          T3.REVENUE_COMPONENT,
          T3.SUPPORT_COMPONENT,
          T3.ADOPTION_COMPONENT,
          T3.CUSTOMER_HEALTH_SCORE,
          T3.HEALTH_SCORE,
          T3.HEALTH_BAND,
          T3.CHURN_RISK_SCORE,
          T3.CHURN_RISK_BAND,
          T3.CHURN_RISK_CAUSE,
          T3.COMPOSITE_SUCCESS_SCORE,
          T3.NEW_MRR,
          T3.EXPANSION_MRR,
          T3.CONTRACTION_MRR,
          T3.CHURNED_MRR,
          T3.REACTIVATION_MRR,
          T3.NET_NEW_MRR,
          T3.MRR_DAILY_CHANGE,
          T3.MRR_DAILY_GROWTH_RATE,
          T3.MRR_30D_CHANGE,
          T3.MRR_30D_GROWTH_RATE,
          T3.AVG_MRR_30D,
          T3.MAX_MRR_30D,
          T3.MIN_MRR_30D,
          T3.MRR_VOLATILITY_30D,
          T3.MRR_RANGE_COEFFICIENT_30D,
          T3.MRR_TRAJECTORY_30D,
          T3.HEALTH_SCORE_DAILY_CHANGE,
          T3.HEALTH_SCORE_30D_CHANGE,
          T3.AVG_HEALTH_SCORE_30D,
          T3.HEALTH_TRAJECTORY_30D,
          ROW_NUMBER() OVER (
            PARTITION BY T3.SNAPSHOT_DATE
            ORDER BY T3.MONTHLY_RECURRING_REVENUE DESC NULLS LAST
          ) - 1 AS PLACE
        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
      ) AS T39
      WHERE
        T39.PLACE < 10
    ) AS T49
    GROUP BY
      1
  ) AS T59
    ON T45.SNAPSHOT_DATE = T59._DAY
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
                    'every day of the company' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(CAST(T44._LK0 AS VARCHAR), CAST(T44._RK0 AS VARCHAR))) AS ENTITY_KEY,
                    CASE
                      WHEN T44._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T44._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END AS DIFFERENCES
                  FROM (
                    SELECT
                      T17._LK0,
                      T26._RK0
                    FROM (
                      SELECT
                        T0.METRIC_DATE AS _LK0
                      FROM METRICS.METRICS_REVENUE AS T0
                    ) AS T17
                    FULL OUTER JOIN (
                      SELECT
                        T2.DAY AS _RK0
                      FROM TIMELINE.DAYS AS T2
                      WHERE
                        T2.IS_COMPANY_DAY
                    ) AS T26
                      ON T17._LK0 = T26._RK0
                  ) AS T44
                  WHERE
                    NOT (
                      (
                        T44._LK0 IS NOT NULL
                      ) AND (
                        T44._RK0 IS NOT NULL
                      )
                    )
                ) AS T58
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'MRR by Stripe = its subscriptions, today' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(CAST(T68._LK0 AS VARCHAR), CAST(T68._RK0 AS VARCHAR))) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T68._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T68._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T68._L0 IS NOT DISTINCT FROM T68._R0 THEN '' ELSE 'mrr_stripe ' END
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
                        T0.MRR_STRIPE AS _L0
                      FROM METRICS.METRICS_REVENUE AS T0
                      WHERE
                        T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
                    ) AS T29
                    INNER JOIN (
                      SELECT
                        DATE_FROM_PARTS(2026, 6, 30) AS _RK0,
                        T51.MRR_STRIPE AS _R0
                      FROM (
                        SELECT
                          COALESCE(
                            CAST(CAST(IFF(ABS(SUM(T5.STRIPE_MRR)) < 1000000000000000.0, SUM(T5.STRIPE_MRR), NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                            CAST(0 AS DECIMAL(18, 2))
                          ) AS MRR_STRIPE
                        FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T5
                      ) AS T51
                    ) AS T60
                      ON T29._LK0 = T60._RK0
                  ) AS T68
                  WHERE
                    NOT (
                      (
                        T68._LK0 IS NOT NULL
                      )
                      AND (
                        T68._RK0 IS NOT NULL
                      )
                      AND T68._L0 IS NOT DISTINCT FROM T68._R0
                    )
                ) AS T79
              ) AS T80
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'revenue of the company = its customers' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(CAST(T82._LK0 AS VARCHAR), CAST(T82._RK0 AS VARCHAR))) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T82._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T82._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T82._L0 IS NOT DISTINCT FROM T82._R0 THEN '' ELSE 'total_mrr ' END,
                    CASE WHEN T82._L1 IS NOT DISTINCT FROM T82._R1 THEN '' ELSE 'active_customers ' END,
                    CASE WHEN T82._L2 IS NOT DISTINCT FROM T82._R2 THEN '' ELSE 'net_new_mrr ' END,
                    CASE WHEN T82._L3 IS NOT DISTINCT FROM T82._R3 THEN '' ELSE 'mrr_at_risk ' END,
                    CASE WHEN T82._L4 IS NOT DISTINCT FROM T82._R4 THEN '' ELSE 'new_mrr ' END,
                    CASE WHEN T82._L5 IS NOT DISTINCT FROM T82._R5 THEN '' ELSE 'expansion_mrr ' END,
                    CASE WHEN T82._L6 IS NOT DISTINCT FROM T82._R6 THEN '' ELSE 'contraction_mrr ' END,
                    CASE WHEN T82._L7 IS NOT DISTINCT FROM T82._R7 THEN '' ELSE 'churned_mrr ' END,
                    CASE WHEN T82._L8 IS NOT DISTINCT FROM T82._R8 THEN '' ELSE 'reactivation_mrr ' END,
                    CASE WHEN T82._L9 IS NOT DISTINCT FROM T82._R9 THEN '' ELSE 'median_mrr ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T25._LK0,
                    T25._L0,
                    T25._L1,
                    T25._L2,
                    T25._L3,
                    T25._L4,
                    T25._L5,
                    T25._L6,
                    T25._L7,
                    T25._L8,
                    T25._L9,
                    T76._RK0,
                    T76._R0,
                    T76._R1,
                    T76._R2,
                    T76._R3,
                    T76._R4,
                    T76._R5,
                    T76._R6,
                    T76._R7,
                    T76._R8,
                    T76._R9
                  FROM (
                    SELECT
                      T0.METRIC_DATE AS _LK0,
                      T0.TOTAL_MRR AS _L0,
                      T0.ACTIVE_CUSTOMERS AS _L1,
                      T0.NET_NEW_MRR AS _L2,
                      T0.MRR_AT_RISK AS _L3,
                      T0.NEW_MRR AS _L4,
                      T0.EXPANSION_MRR AS _L5,
                      T0.CONTRACTION_MRR AS _L6,
                      T0.CHURNED_MRR AS _L7,
                      T0.REACTIVATION_MRR AS _L8,
                      T0.MEDIAN_MRR AS _L9
                    FROM METRICS.METRICS_REVENUE AS T0
                  ) AS T25
                  FULL OUTER JOIN (
                    SELECT
                      T69.SNAPSHOT_DATE AS _RK0,
                      T69.TOTAL_MRR AS _R0,
                      T69.ACTIVE_CUSTOMERS AS _R1,
                      T69.NET_NEW_MRR AS _R2,
                      T69.MRR_AT_RISK AS _R3,
                      T69.NEW_MRR AS _R4,
                      T69.EXPANSION_MRR AS _R5,
                      T69.CONTRACTION_MRR AS _R6,
                      T69.CHURNED_MRR AS _R7,
                      T69.REACTIVATION_MRR AS _R8,
                      T69.MIDDLE AS _R9
                    FROM T67 AS T69
                  ) AS T76
                    ON T25._LK0 = T76._RK0
                ) AS T82
                WHERE
                  NOT (
                    (
                      T82._LK0 IS NOT NULL
                    )
                    AND (
                      T82._RK0 IS NOT NULL
                    )
                    AND T82._L0 IS NOT DISTINCT FROM T82._R0
                    AND T82._L1 IS NOT DISTINCT FROM T82._R1
                    AND T82._L2 IS NOT DISTINCT FROM T82._R2
                    AND T82._L3 IS NOT DISTINCT FROM T82._R3
                    AND T82._L4 IS NOT DISTINCT FROM T82._R4
                    AND T82._L5 IS NOT DISTINCT FROM T82._R5
                    AND T82._L6 IS NOT DISTINCT FROM T82._R6
                    AND T82._L7 IS NOT DISTINCT FROM T82._R7
                    AND T82._L8 IS NOT DISTINCT FROM T82._R8
                    AND T82._L9 IS NOT DISTINCT FROM T82._R9
                  )
              ) AS T90
            ) AS T91
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'revenue of 30 days = that of the customers' AS STATEMENT,
                CONCAT_WS('|', COALESCE(CAST(T87._LK0 AS VARCHAR), CAST(T87._RK0 AS VARCHAR))) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T87._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T87._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T87._L0 IS NOT DISTINCT FROM T87._R0
                    OR COALESCE(ABS(T87._L0 - T87._R0) <= (
                      (
                        ABS(T87._L0) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'mrr_growth_30d_pct '
                  END,
                  CASE
                    WHEN T87._L1 IS NOT DISTINCT FROM T87._R1
                    OR COALESCE(ABS(T87._L1 - T87._R1) <= (
                      (
                        ABS(T87._L1) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'customer_churn_rate_30d_pct '
                  END,
                  CASE
                    WHEN T87._L2 IS NOT DISTINCT FROM T87._R2
                    OR COALESCE(ABS(T87._L2 - T87._R2) <= (
                      (
                        ABS(T87._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'revenue_churn_rate_30d_pct '
                  END,
                  CASE
                    WHEN T87._L3 IS NOT DISTINCT FROM T87._R3
                    OR COALESCE(ABS(T87._L3 - T87._R3) <= (
                      (
                        ABS(T87._L3) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'quick_ratio_30d '
                  END,
                  CASE
                    WHEN T87._L4 IS NOT DISTINCT FROM T87._R4
                    OR COALESCE(ABS(T87._L4 - T87._R4) <= (
                      (
                        ABS(T87._L4) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'mrr_top10_share_pct '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T23._LK0,
                  T23._L0,
                  T23._L1,
                  T23._L2,
                  T23._L3,
                  T23._L4,
                  T85._RK0,
                  T85._R0,
                  T85._R1,
                  T85._R2,
                  T85._R3,
                  T85._R4
                FROM (
                  SELECT
                    T0.METRIC_DATE AS _LK0,
                    T0.MRR_GROWTH_30D_PCT AS _L0,
                    T0.CUSTOMER_CHURN_RATE_30D_PCT AS _L1,
                    T0.REVENUE_CHURN_RATE_30D_PCT AS _L2,
                    T0.QUICK_RATIO_30D AS _L3,
                    T0.MRR_TOP10_SHARE_PCT AS _L4
                  FROM METRICS.METRICS_REVENUE AS T0
                ) AS T23
                FULL OUTER JOIN (
                  SELECT
                    T69.SNAPSHOT_DATE AS _RK0,
                    (
                      CAST(T69.CHANGE AS DOUBLE) / NULLIF(CAST(T69.TOTAL_MRR - T69.CHANGE AS DOUBLE), 0.0)
                    ) * 100.0 AS _R0,
                    (
                      CAST(T69.LOST AS DOUBLE) / NULLIF(CAST(T69.PAYERS AS DOUBLE), 0.0)
                    ) * 100.0 AS _R1,
                    (
                      CAST(T69.FALLS AS DOUBLE) / NULLIF(CAST(T69.TOTAL_MRR - T69.CHANGE AS DOUBLE), 0.0)
                    ) * 100.0 AS _R2,
                    CAST(T69.RISES AS DOUBLE) / NULLIF(CAST(T69.FALLS AS DOUBLE), 0.0) AS _R3,
                    (
                      CAST(T69.TOP AS DOUBLE) / NULLIF(CAST(T69.TOTAL_MRR AS DOUBLE), 0.0)
                    ) * 100.0 AS _R4
                  FROM T67 AS T69
                ) AS T85
                  ON T23._LK0 = T85._RK0
              ) AS T87
              WHERE
                NOT (
                  (
                    T87._LK0 IS NOT NULL
                  )
                  AND (
                    T87._RK0 IS NOT NULL
                  )
                  AND (
                    T87._L0 IS NOT DISTINCT FROM T87._R0
                    OR COALESCE(ABS(T87._L0 - T87._R0) <= (
                      (
                        ABS(T87._L0) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T87._L1 IS NOT DISTINCT FROM T87._R1
                    OR COALESCE(ABS(T87._L1 - T87._R1) <= (
                      (
                        ABS(T87._L1) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T87._L2 IS NOT DISTINCT FROM T87._R2
                    OR COALESCE(ABS(T87._L2 - T87._R2) <= (
                      (
                        ABS(T87._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T87._L3 IS NOT DISTINCT FROM T87._R3
                    OR COALESCE(ABS(T87._L3 - T87._R3) <= (
                      (
                        ABS(T87._L3) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T87._L4 IS NOT DISTINCT FROM T87._R4
                    OR COALESCE(ABS(T87._L4 - T87._R4) <= (
                      (
                        ABS(T87._L4) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                )
            ) AS T92
          ) AS T93
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'retention of the customers of a year before' AS STATEMENT,
              CONCAT_WS('|', COALESCE(CAST(T84._LK0 AS VARCHAR), CAST(T84._RK0 AS VARCHAR))) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T84._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T84._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T84._L0 IS NOT DISTINCT FROM T84._R0
                  OR COALESCE(ABS(T84._L0 - T84._R0) <= (
                    (
                      ABS(T84._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'nrr_12m_pct '
                END,
                CASE
                  WHEN T84._L1 IS NOT DISTINCT FROM T84._R1
                  OR COALESCE(ABS(T84._L1 - T84._R1) <= (
                    (
                      ABS(T84._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'grr_12m_pct '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T32._LK0,
                T32._L0,
                T32._L1,
                T77._RK0,
                T77._R0,
                T77._R1
              FROM (
                SELECT
                  T0.METRIC_DATE AS _LK0,
                  T0.NRR_12M_PCT AS _L0,
                  T0.GRR_12M_PCT AS _L1
                FROM METRICS.METRICS_REVENUE AS T0
                WHERE
                  T0.NRR_12M_PCT IS NOT NULL
              ) AS T32
              FULL OUTER JOIN (
                SELECT
                  T64.SNAPSHOT_DATE AS _RK0,
                  (
                    CAST(T64.NOW AS DOUBLE) / NULLIF(CAST(T64."THEN" AS DOUBLE), 0.0)
                  ) * 100.0 AS _R0,
                  (
                    CAST(T64.LEAST AS DOUBLE) / NULLIF(CAST(T64."THEN" AS DOUBLE), 0.0)
                  ) * 100.0 AS _R1
                FROM (
                  SELECT
                    T53.SNAPSHOT_DATE,
                    SUM(T53."THEN") AS "THEN",
                    SUM(T53.MONTHLY_RECURRING_REVENUE) AS NOW,
                    SUM(LEAST(T53.MONTHLY_RECURRING_REVENUE, T53."THEN")) AS LEAST
                  FROM (
                    SELECT
                      T6.ACCOUNT_ID,
                      T6.SNAPSHOT_DATE,
                      T6.CUSTOMER_ID,
                      T6.DATE,
                      T6.COMPANY_NAME,
                      T6.CUSTOMER_NAME,
                      T6.INDUSTRY,
                      T6.CREATED_AT,
                      T6.COHORT_MONTH,
                      T6.COHORT_QUARTER,
                      T6.SNAPSHOT_YEAR,
                      T6.SNAPSHOT_MONTH,
                      T6.SNAPSHOT_QUARTER,
                      T6.SNAPSHOT_DAY_OF_WEEK,
                      T6.DAY_SEQUENCE,
                      T6.DAYS_SINCE_CREATION,
                      T6.CUSTOMER_STATUS,
                      T6.CUSTOMER_TIER,
                      T6.CUSTOMER_TIER_NAME,
                      T6.IS_ACTIVE,
                      T6.IS_CANCELED,
                      T6.IS_DELINQUENT,
                      T6.PLAN_TIER,
                      T6.PAYING_STATUS,
                      T6.FIRST_SUBSCRIPTION_DATE,
                      T6.FIRST_PAID_DATE,
                      T6.CUSTOMER_LIFETIME_DAYS,
                      T6.LIFECYCLE_STAGE,
                      T6.ACCOUNT_VALUE_TIER,
                      T6.ACTIVE_SUBSCRIPTIONS,
                      T6.TOTAL_SUBSCRIPTIONS,
                      T6.MONTHLY_RECURRING_REVENUE,
                      T6.CUSTOMER_MRR,
                      T6.ANNUAL_RECURRING_REVENUE,
                      T6.PREVIOUS_MRR,
                      T6.TOTAL_USERS,
                      T6.ACTIVE_USERS_1D,
                      T6.ACTIVE_USERS_7D,
                      T6.ACTIVE_USERS_30D,
                      T6.USER_ACTIVATION_RATE_30D,
                      T6.SESSIONS_30D,
                      T6.FEATURES_USED_30D,
                      T6.AVG_ENGAGEMENT_SCORE,
                      T6.LAST_USER_ACTIVITY,
                      T6.LAST_LOGIN_DATE,
                      T6.DAYS_SINCE_LAST_ACTIVITY,
                      T6.DAYS_SINCE_LAST_LOGIN,
                      T6.TOTAL_DEVICES,
                      T6.CONTROLLERS_IN_SERVICE,
                      T6.ACTIVE_DEVICES,
                      T6.HEALTHY_DEVICES,
                      T6.DEVICE_HEALTH_PERCENTAGE,
                      T6.DEVICE_EVENTS,
                      T6.DEVICE_EVENTS_7D,
                      T6.DEVICE_EVENTS_30D,
                      T6.POURS,
                      T6.POUR_VOLUME_LITERS,
                      T6.POUR_VOLUME_LITERS_30D,
                      T6.AVG_DEVICE_HEALTH_SCORE,
                      T6.AVG_DEVICE_UPTIME_30D,
                      T6.LAST_DEVICE_ACTIVITY,
                      T6.TOTAL_LOCATIONS,
                      T6.ACTIVE_LOCATIONS,
                      T6.AVG_LOCATION_HEALTH_SCORE,
                      T6.OPEN_TICKETS,
                      T6.OPEN_TICKET_BREACHES,
                      T6.SUPPORT_TICKETS_30D,
                      T6.ENGAGEMENT_COMPONENT,
                      T6.DEVICE_COMPONENT,
                      T6.REVENUE_COMPONENT,
                      T6.SUPPORT_COMPONENT,
                      T6.ADOPTION_COMPONENT,
                      T6.CUSTOMER_HEALTH_SCORE,
                      T6.HEALTH_SCORE,
                      T6.HEALTH_BAND,
                      T6.CHURN_RISK_SCORE,
                      T6.CHURN_RISK_BAND,
                      T6.CHURN_RISK_CAUSE,
                      T6.COMPOSITE_SUCCESS_SCORE,
                      T6.NEW_MRR,
                      T6.EXPANSION_MRR,
                      T6.CONTRACTION_MRR,
                      T6.CHURNED_MRR,
                      T6.REACTIVATION_MRR,
                      T6.NET_NEW_MRR,
                      T6.MRR_DAILY_CHANGE,
                      T6.MRR_DAILY_GROWTH_RATE,
                      T6.MRR_30D_CHANGE,
                      T6.MRR_30D_GROWTH_RATE,
                      T6.AVG_MRR_30D,
                      T6.MAX_MRR_30D,
                      T6.MIN_MRR_30D,
                      T6.MRR_VOLATILITY_30D,
                      T6.MRR_RANGE_COEFFICIENT_30D,
                      T6.MRR_TRAJECTORY_30D,
                      T6.HEALTH_SCORE_DAILY_CHANGE,
                      T6.HEALTH_SCORE_30D_CHANGE,
                      T6.AVG_HEALTH_SCORE_30D,
                      T6.HEALTH_TRAJECTORY_30D,
                      T41._ACCOUNT,
                      T41._DAY,
                      T41."THEN"
                    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T6
                    INNER JOIN (
                      SELECT
                        T3.ACCOUNT_ID AS _ACCOUNT,
                        CAST(CAST(DATEADD(DAY, 365, T3.SNAPSHOT_DATE) AS TIMESTAMPNTZ) AS DATE) AS _DAY,
                        T3.MONTHLY_RECURRING_REVENUE AS "THEN"
                      FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
                      WHERE
                        T3.IS_ACTIVE
                    ) AS T41
                      ON T6.ACCOUNT_ID = T41._ACCOUNT AND T6.SNAPSHOT_DATE = T41._DAY
                  ) AS T53
                  GROUP BY
                    1
                ) AS T64
              ) AS T77
                ON T32._LK0 = T77._RK0
            ) AS T84
            WHERE
              NOT (
                (
                  T84._LK0 IS NOT NULL
                )
                AND (
                  T84._RK0 IS NOT NULL
                )
                AND (
                  T84._L0 IS NOT DISTINCT FROM T84._R0
                  OR COALESCE(ABS(T84._L0 - T84._R0) <= (
                    (
                      ABS(T84._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T84._L1 IS NOT DISTINCT FROM T84._R1
                  OR COALESCE(ABS(T84._L1 - T84._R1) <= (
                    (
                      ABS(T84._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
              )
          ) AS T89
        ) AS T94
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'ARR and gap to Stripe' AS STATEMENT,
            CONCAT_WS('|', COALESCE(CAST(T47._LK0 AS VARCHAR), CAST(T47._RK0 AS VARCHAR))) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T47._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T47._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T47._L0 IS NOT DISTINCT FROM T47._R0 THEN '' ELSE 'total_arr ' END,
              CASE
                WHEN T47._L1 IS NOT DISTINCT FROM T47._R1
                THEN ''
                ELSE 'mrr_reconciliation_gap '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T21._LK0,
              T21._L0,
              T21._L1,
              T33._RK0,
              T33._R0,
              T33._R1
            FROM (
              SELECT
                T0.METRIC_DATE AS _LK0,
                T0.TOTAL_ARR AS _L0,
                T0.MRR_RECONCILIATION_GAP AS _L1
              FROM METRICS.METRICS_REVENUE AS T0
            ) AS T21
            FULL OUTER JOIN (
              SELECT
                T0.METRIC_DATE AS _RK0,
                T0.TOTAL_MRR * 12 AS _R0,
                T0.TOTAL_MRR - T0.MRR_STRIPE AS _R1
              FROM METRICS.METRICS_REVENUE AS T0
            ) AS T33
              ON T21._LK0 = T33._RK0
          ) AS T47
          WHERE
            NOT (
              (
                T47._LK0 IS NOT NULL
              )
              AND (
                T47._RK0 IS NOT NULL
              )
              AND T47._L0 IS NOT DISTINCT FROM T47._R0
              AND T47._L1 IS NOT DISTINCT FROM T47._R1
            )
        ) AS T65
      ) AS T95
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'revenue of a paying customer' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T52._LK0 AS VARCHAR), CAST(T52._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T52._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T52._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T52._L0 IS NOT DISTINCT FROM T52._R0
              OR COALESCE(ABS(T52._L0 - T52._R0) <= (
                (
                  ABS(T52._L0) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'arpa '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T20._LK0,
            T20._L0,
            T40._RK0,
            T40._R0
          FROM (
            SELECT
              T0.METRIC_DATE AS _LK0,
              T0.ARPA AS _L0
            FROM METRICS.METRICS_REVENUE AS T0
          ) AS T20
          FULL OUTER JOIN (
            SELECT
              T0.METRIC_DATE AS _RK0,
              CAST(T0.TOTAL_MRR AS DOUBLE) / NULLIF(CAST(T0.ACTIVE_CUSTOMERS AS DOUBLE), 0.0) AS _R0
            FROM METRICS.METRICS_REVENUE AS T0
          ) AS T40
            ON T20._LK0 = T40._RK0
        ) AS T52
        WHERE
          NOT (
            (
              T52._LK0 IS NOT NULL
            )
            AND (
              T52._RK0 IS NOT NULL
            )
            AND (
              T52._L0 IS NOT DISTINCT FROM T52._R0
              OR COALESCE(ABS(T52._L0 - T52._R0) <= (
                (
                  ABS(T52._L0) + 1.0
                ) * 1e-09
              ), FALSE)
            )
          )
      ) AS T73
    ) AS T96
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'life of a paying customer' AS STATEMENT,
        CONCAT_WS('|', COALESCE(CAST(T57._LK0 AS VARCHAR), CAST(T57._RK0 AS VARCHAR))) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T57._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T57._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T57._L0 IS NOT DISTINCT FROM T57._R0
            OR COALESCE(ABS(T57._L0 - T57._R0) <= (
              (
                ABS(T57._L0) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'ltv '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T31._LK0,
          T31._L0,
          T46._RK0,
          T46._R0
        FROM (
          SELECT
            T0.METRIC_DATE AS _LK0,
            T0.LTV AS _L0
          FROM METRICS.METRICS_REVENUE AS T0
          WHERE
            T0.LTV IS NOT NULL
        ) AS T31
        LEFT OUTER JOIN (
          SELECT
            T0.METRIC_DATE AS _RK0,
            T0.ARPA * LEAST(COALESCE(100.0 / NULLIF(T0.CUSTOMER_CHURN_RATE_30D_PCT, 0.0), 60.0), 60.0) AS _R0
          FROM METRICS.METRICS_REVENUE AS T0
        ) AS T46
          ON T31._LK0 = T46._RK0
      ) AS T57
      WHERE
        NOT (
          (
            T57._LK0 IS NOT NULL
          )
          AND (
            T57._RK0 IS NOT NULL
          )
          AND (
            T57._L0 IS NOT DISTINCT FROM T57._R0
            OR COALESCE(ABS(T57._L0 - T57._R0) <= (
              (
                ABS(T57._L0) + 1.0
              ) * 1e-09
            ), FALSE)
          )
        )
    ) AS T78
  ) AS T97
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'cash of 30 days' AS STATEMENT,
      CONCAT_WS('|', COALESCE(CAST(T81._LK0 AS VARCHAR), CAST(T81._RK0 AS VARCHAR))) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T81._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T81._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T81._L0 IS NOT DISTINCT FROM T81._R0 THEN '' ELSE 'collected_30d ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T30._LK0,
        T30._L0,
        T74._RK0,
        T74._R0
      FROM (
        SELECT
          T0.METRIC_DATE AS _LK0,
          T0.COLLECTED_30D AS _L0
        FROM METRICS.METRICS_REVENUE AS T0
        WHERE
          T0.COLLECTED_30D <> 0
      ) AS T30
      FULL OUTER JOIN (
        SELECT
          T66.METRIC_DATE AS _RK0,
          T66.USD AS _R0
        FROM (
          SELECT
            T62.METRIC_DATE,
            SUM(T62.USD) AS USD
          FROM (
            SELECT
              T16.METRIC_DATE,
              T50."ON",
              T50.USD
            FROM (
              SELECT
                T0.METRIC_DATE
              FROM METRICS.METRICS_REVENUE AS T0
            ) AS T16
            INNER JOIN (
              SELECT
                T37."ON",
                SUM(T37.USD) AS USD
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(COALESCE(T1.PAID_AT, T1.FINALIZED_AT, T1.INVOICE_CREATED_AT) AS DATE) AS "ON",
                    T1.AMOUNT_PAID_USD AS USD
                  FROM STAGING.STG_STRIPE__INVOICES AS T1
                  WHERE
                    T1.PAID AND T1.AMOUNT_PAID_USD IS NOT NULL
                ) AS T34
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(T4.STRIPE_CHARGE_CREATED_AT AS DATE) AS "ON",
                    -(
                      T4.REFUNDED_AMOUNT_USD
                    ) AS USD
                  FROM STAGING.STG_STRIPE__CHARGES AS T4
                  WHERE
                    T4.REFUNDED_AMOUNT_USD > 0
                ) AS T27
              ) AS T37
              GROUP BY
                1
            ) AS T50
              ON T50."ON" <= T16.METRIC_DATE
              AND T50."ON" > CAST(CAST(DATEADD(DAY, -30, T16.METRIC_DATE) AS TIMESTAMPNTZ) AS DATE)
          ) AS T62
          GROUP BY
            1
        ) AS T66
        WHERE
          T66.USD <> 0
      ) AS T74
        ON T30._LK0 = T74._RK0
    ) AS T81
    WHERE
      NOT (
        (
          T81._LK0 IS NOT NULL
        )
        AND (
          T81._RK0 IS NOT NULL
        )
        AND T81._L0 IS NOT DISTINCT FROM T81._R0
      )
  ) AS T88
) AS T98
UNION ALL
SELECT
  *
FROM (
  SELECT
    'payment success, today' AS STATEMENT,
    CONCAT_WS('|', COALESCE(CAST(T70._LK0 AS VARCHAR), CAST(T70._RK0 AS VARCHAR))) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T70._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T70._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T70._L0 IS NOT DISTINCT FROM T70._R0
        OR COALESCE(ABS(T70._L0 - T70._R0) <= (
          (
            ABS(T70._L0) + 1.0
          ) * 1e-09
        ), FALSE)
        THEN ''
        ELSE 'payment_success_rate_30d_pct '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T28._LK0,
      T28._L0,
      T63._RK0,
      T63._R0
    FROM (
      SELECT
        T0.METRIC_DATE AS _LK0,
        T0.PAYMENT_SUCCESS_RATE_30D_PCT AS _L0
      FROM METRICS.METRICS_REVENUE AS T0
      WHERE
        T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
    ) AS T28
    INNER JOIN (
      SELECT
        DATE_FROM_PARTS(2026, 6, 30) AS _RK0,
        T54.SUCCESS AS _R0
      FROM (
        SELECT
          (
            CAST(COUNT_IF(T36.PAID) AS DOUBLE) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0)
          ) * 100.0 AS SUCCESS
        FROM (
          SELECT
            *
          FROM STAGING.STG_STRIPE__INVOICES AS T1
          WHERE
            T1.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible')
            AND CAST(COALESCE(T1.FINALIZED_AT, T1.INVOICE_CREATED_AT) AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            AND CAST(COALESCE(T1.FINALIZED_AT, T1.INVOICE_CREATED_AT) AS DATE) > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
        ) AS T36
      ) AS T54
    ) AS T63
      ON T28._LK0 = T63._RK0
  ) AS T70
  WHERE
    NOT (
      (
        T70._LK0 IS NOT NULL
      )
      AND (
        T70._RK0 IS NOT NULL
      )
      AND (
        T70._L0 IS NOT DISTINCT FROM T70._R0
        OR COALESCE(ABS(T70._L0 - T70._R0) <= (
          (
            ABS(T70._L0) + 1.0
          ) * 1e-09
        ), FALSE)
      )
    )
) AS T86
