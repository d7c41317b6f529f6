WITH T59 AS (
  SELECT
    T5.ACCOUNT_ID,
    T5.CUSTOMER_ID,
    T5.WEEK_START_DATE,
    T5.WEEK_END_DATE,
    T5.DAYS_IN_WEEK,
    T5.IS_COMPLETE_WEEK,
    T5.COMPANY_NAME,
    T5.CUSTOMER_STATUS,
    T5.CUSTOMER_TIER,
    T5.PLAN_TIER,
    T5.PAYING_STATUS,
    T5.OPENING_MRR,
    T5.MONTHLY_RECURRING_REVENUE,
    T5.AVG_MRR,
    T5.NEW_MRR,
    T5.EXPANSION_MRR,
    T5.CONTRACTION_MRR,
    T5.CHURNED_MRR,
    T5.REACTIVATION_MRR,
    T5.NET_NEW_MRR,
    T5.ACTIVE_SUBSCRIPTIONS,
    T5.TOTAL_USERS,
    T5.ACTIVE_USERS_7D,
    T5.ACTIVE_USERS_30D,
    T5.AVG_DAILY_ACTIVE_USERS,
    T5.FEATURES_USED_30D,
    T5.AVG_ENGAGEMENT_SCORE,
    T5.TOTAL_DEVICES,
    T5.HEALTHY_DEVICES,
    T5.AVG_DEVICE_HEALTH_SCORE,
    T5.DEVICE_EVENTS,
    T5.POURS,
    T5.POUR_VOLUME_LITERS,
    T5.OPEN_TICKETS,
    T5.CUSTOMER_HEALTH_SCORE,
    T5.AVG_HEALTH_SCORE,
    T5.HEALTH_SCORE_CHANGE,
    T5.HEALTH_BAND,
    T5.CHURN_RISK_SCORE,
    T5.CHURN_RISK_BAND,
    T5.COMPOSITE_SUCCESS_SCORE,
    T48.WEEK,
    T48.CLOSED,
    T48.HEALTH_BEFORE
  FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T5
  INNER JOIN (
    SELECT
      T4.ACCOUNT_ID,
      CAST(CAST(DATEADD(DAY, 7, T4.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE) AS WEEK,
      T4.MONTHLY_RECURRING_REVENUE AS CLOSED,
      T4.CUSTOMER_HEALTH_SCORE AS HEALTH_BEFORE
    FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
  ) AS T48
    ON T5.ACCOUNT_ID = T48.ACCOUNT_ID AND T5.WEEK_START_DATE = T48.WEEK
), T70 AS (
  SELECT
    T63.ACCOUNT_ID,
    T63.WEEK,
    COUNT(*) AS DAYS_IN_WEEK,
    MAX(T63.SNAPSHOT_DATE) AS WEEK_END_DATE,
    SUM(T63.MONTHLY_RECURRING_REVENUE) AS PAID,
    SUM(T63.ACTIVE_USERS_1D) AS ACTIVE,
    AVG(T63.CUSTOMER_HEALTH_SCORE) AS HEALTH,
    SUM(T63.NET_NEW_MRR) AS NET_NEW_MRR,
    SUM(T63.DEVICE_EVENTS) AS DEVICE_EVENTS,
    SUM(T63.POURS) AS POURS,
    SUM(T63.POUR_VOLUME_LITERS) AS LITRES,
    SUM(T63.NEW_MRR) AS NEW_MRR,
    SUM(T63.EXPANSION_MRR) AS EXPANSION_MRR,
    SUM(T63.CONTRACTION_MRR) AS CONTRACTION_MRR,
    SUM(T63.CHURNED_MRR) AS CHURNED_MRR,
    SUM(T63.REACTIVATION_MRR) AS REACTIVATION_MRR
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
      CAST(CAST(DATEADD(
        DAY,
        -(
          (
            (
              (
                (
                  DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T3.SNAPSHOT_DATE) % 7
                ) + 7
              ) % 7
            ) + 1
          ) - 1
        ),
        T3.SNAPSHOT_DATE
      ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
  ) AS T63
  GROUP BY
    1,
    2
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
                      *
                    FROM (
                      SELECT
                        'week of a customer = its days' AS STATEMENT,
                        CONCAT_WS(
                          '|',
                          COALESCE(T82._LK0, T82._RK0),
                          COALESCE(CAST(T82._LK1 AS VARCHAR), CAST(T82._RK1 AS VARCHAR))
                        ) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T82._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T82._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE WHEN T82._L0 IS NOT DISTINCT FROM T82._R0 THEN '' ELSE 'days_in_week ' END,
                          CASE WHEN T82._L1 IS NOT DISTINCT FROM T82._R1 THEN '' ELSE 'week_end_date ' END,
                          CASE WHEN T82._L2 IS NOT DISTINCT FROM T82._R2 THEN '' ELSE 'net_new_mrr ' END,
                          CASE WHEN T82._L3 IS NOT DISTINCT FROM T82._R3 THEN '' ELSE 'device_events ' END,
                          CASE WHEN T82._L4 IS NOT DISTINCT FROM T82._R4 THEN '' ELSE 'pours ' END,
                          CASE WHEN T82._L5 IS NOT DISTINCT FROM T82._R5 THEN '' ELSE 'new_mrr ' END,
                          CASE WHEN T82._L6 IS NOT DISTINCT FROM T82._R6 THEN '' ELSE 'expansion_mrr ' END,
                          CASE WHEN T82._L7 IS NOT DISTINCT FROM T82._R7 THEN '' ELSE 'contraction_mrr ' END,
                          CASE WHEN T82._L8 IS NOT DISTINCT FROM T82._R8 THEN '' ELSE 'churned_mrr ' END,
                          CASE WHEN T82._L9 IS NOT DISTINCT FROM T82._R9 THEN '' ELSE 'reactivation_mrr ' END,
                          CASE
                            WHEN T82._L10 IS NOT DISTINCT FROM T82._R10
                            THEN ''
                            ELSE 'is_complete_week '
                          END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T33._LK0,
                          T33._LK1,
                          T33._L0,
                          T33._L1,
                          T33._L2,
                          T33._L3,
                          T33._L4,
                          T33._L5,
                          T33._L6,
                          T33._L7,
                          T33._L8,
                          T33._L9,
                          T33._L10,
                          T76._RK0,
                          T76._RK1,
                          T76._R0,
                          T76._R1,
                          T76._R2,
                          T76._R3,
                          T76._R4,
                          T76._R5,
                          T76._R6,
                          T76._R7,
                          T76._R8,
                          T76._R9,
                          T76._R10
                        FROM (
                          SELECT
                            T4.ACCOUNT_ID AS _LK0,
                            T4.WEEK_START_DATE AS _LK1,
                            T4.DAYS_IN_WEEK AS _L0,
                            T4.WEEK_END_DATE AS _L1,
                            T4.NET_NEW_MRR AS _L2,
                            T4.DEVICE_EVENTS AS _L3,
                            T4.POURS AS _L4,
                            T4.NEW_MRR AS _L5,
                            T4.EXPANSION_MRR AS _L6,
                            T4.CONTRACTION_MRR AS _L7,
                            T4.CHURNED_MRR AS _L8,
                            T4.REACTIVATION_MRR AS _L9,
                            T4.IS_COMPLETE_WEEK AS _L10
                          FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
                        ) AS T33
                        FULL OUTER JOIN (
                          SELECT
                            T71.ACCOUNT_ID AS _RK0,
                            T71.WEEK AS _RK1,
                            T71.DAYS_IN_WEEK AS _R0,
                            T71.WEEK_END_DATE AS _R1,
                            T71.NET_NEW_MRR AS _R2,
                            T71.DEVICE_EVENTS AS _R3,
                            T71.POURS AS _R4,
                            T71.NEW_MRR AS _R5,
                            T71.EXPANSION_MRR AS _R6,
                            T71.CONTRACTION_MRR AS _R7,
                            T71.CHURNED_MRR AS _R8,
                            T71.REACTIVATION_MRR AS _R9,
                            DATEDIFF(DAY, T71.WEEK, T71.WEEK_END_DATE) = 6 AS _R10
                          FROM T70 AS T71
                        ) AS T76
                          ON T33._LK0 = T76._RK0 AND T33._LK1 = T76._RK1
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
                          AND T82._L10 IS NOT DISTINCT FROM T82._R10
                        )
                    ) AS T88
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'means of a week = those of its days' AS STATEMENT,
                        CONCAT_WS(
                          '|',
                          COALESCE(T83._LK0, T83._RK0),
                          COALESCE(CAST(T83._LK1 AS VARCHAR), CAST(T83._RK1 AS VARCHAR))
                        ) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T83._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T83._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE
                            WHEN T83._L0 IS NOT DISTINCT FROM T83._R0
                            OR COALESCE(ABS(T83._L0 - T83._R0) <= (
                              (
                                ABS(T83._L0) + 1.0
                              ) * 1e-06
                            ), FALSE)
                            THEN ''
                            ELSE 'avg_mrr '
                          END,
                          CASE
                            WHEN T83._L1 IS NOT DISTINCT FROM T83._R1
                            OR COALESCE(ABS(T83._L1 - T83._R1) <= (
                              (
                                ABS(T83._L1) + 1.0
                              ) * 1e-06
                            ), FALSE)
                            THEN ''
                            ELSE 'avg_daily_active_users '
                          END,
                          CASE
                            WHEN T83._L2 IS NOT DISTINCT FROM T83._R2
                            OR COALESCE(ABS(T83._L2 - T83._R2) <= (
                              (
                                ABS(T83._L2) + 1.0
                              ) * 1e-06
                            ), FALSE)
                            THEN ''
                            ELSE 'avg_health_score '
                          END,
                          CASE
                            WHEN T83._L3 IS NOT DISTINCT FROM T83._R3
                            OR COALESCE(ABS(T83._L3 - T83._R3) <= (
                              (
                                ABS(T83._L3) + 1.0
                              ) * 1e-06
                            ), FALSE)
                            THEN ''
                            ELSE 'pour_volume_liters '
                          END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T34._LK0,
                          T34._LK1,
                          T34._L0,
                          T34._L1,
                          T34._L2,
                          T34._L3,
                          T79._RK0,
                          T79._RK1,
                          T79._R0,
                          T79._R1,
                          T79._R2,
                          T79._R3
                        FROM (
                          SELECT
                            T4.ACCOUNT_ID AS _LK0,
                            T4.WEEK_START_DATE AS _LK1,
                            T4.AVG_MRR AS _L0,
                            T4.AVG_DAILY_ACTIVE_USERS AS _L1,
                            T4.AVG_HEALTH_SCORE AS _L2,
                            T4.POUR_VOLUME_LITERS AS _L3
                          FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
                        ) AS T34
                        FULL OUTER JOIN (
                          SELECT
                            T71.ACCOUNT_ID AS _RK0,
                            T71.WEEK AS _RK1,
                            CAST(T71.PAID AS DOUBLE) / NULLIF(CAST(T71.DAYS_IN_WEEK AS DOUBLE), 0.0) AS _R0,
                            CAST(T71.ACTIVE AS DOUBLE) / NULLIF(CAST(T71.DAYS_IN_WEEK AS DOUBLE), 0.0) AS _R1,
                            T71.HEALTH AS _R2,
                            T71.LITRES AS _R3
                          FROM T70 AS T71
                        ) AS T79
                          ON T34._LK0 = T79._RK0 AND T34._LK1 = T79._RK1
                      ) AS T83
                      WHERE
                        NOT (
                          (
                            T83._LK0 IS NOT NULL
                          )
                          AND (
                            T83._RK0 IS NOT NULL
                          )
                          AND (
                            T83._L0 IS NOT DISTINCT FROM T83._R0
                            OR COALESCE(ABS(T83._L0 - T83._R0) <= (
                              (
                                ABS(T83._L0) + 1.0
                              ) * 1e-06
                            ), FALSE)
                          )
                          AND (
                            T83._L1 IS NOT DISTINCT FROM T83._R1
                            OR COALESCE(ABS(T83._L1 - T83._R1) <= (
                              (
                                ABS(T83._L1) + 1.0
                              ) * 1e-06
                            ), FALSE)
                          )
                          AND (
                            T83._L2 IS NOT DISTINCT FROM T83._R2
                            OR COALESCE(ABS(T83._L2 - T83._R2) <= (
                              (
                                ABS(T83._L2) + 1.0
                              ) * 1e-06
                            ), FALSE)
                          )
                          AND (
                            T83._L3 IS NOT DISTINCT FROM T83._R3
                            OR COALESCE(ABS(T83._L3 - T83._R3) <= (
                              (
                                ABS(T83._L3) + 1.0
                              ) * 1e-06
                            ), FALSE)
                          )
                        )
                    ) AS T87
                  ) AS T89
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'a week closes as its last day' AS STATEMENT,
                      CONCAT_WS(
                        '|',
                        COALESCE(T52._LK0, T52._RK0),
                        COALESCE(CAST(T52._LK1 AS VARCHAR), CAST(T52._RK1 AS VARCHAR))
                      ) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T52._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T52._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T52._L0 IS NOT DISTINCT FROM T52._R0 THEN '' ELSE 'customer_id ' END,
                        CASE WHEN T52._L1 IS NOT DISTINCT FROM T52._R1 THEN '' ELSE 'company_name ' END,
                        CASE WHEN T52._L2 IS NOT DISTINCT FROM T52._R2 THEN '' ELSE 'customer_status ' END,
                        CASE WHEN T52._L3 IS NOT DISTINCT FROM T52._R3 THEN '' ELSE 'customer_tier ' END,
                        CASE WHEN T52._L4 IS NOT DISTINCT FROM T52._R4 THEN '' ELSE 'plan_tier ' END,
                        CASE WHEN T52._L5 IS NOT DISTINCT FROM T52._R5 THEN '' ELSE 'paying_status ' END,
                        CASE
                          WHEN T52._L6 IS NOT DISTINCT FROM T52._R6
                          THEN ''
                          ELSE 'monthly_recurring_revenue '
                        END,
                        CASE
                          WHEN T52._L7 IS NOT DISTINCT FROM T52._R7
                          THEN ''
                          ELSE 'active_subscriptions '
                        END,
                        CASE WHEN T52._L8 IS NOT DISTINCT FROM T52._R8 THEN '' ELSE 'total_users ' END,
                        CASE WHEN T52._L9 IS NOT DISTINCT FROM T52._R9 THEN '' ELSE 'active_users_7d ' END,
                        CASE
                          WHEN T52._L10 IS NOT DISTINCT FROM T52._R10
                          THEN ''
                          ELSE 'active_users_30d '
                        END,
                        CASE
                          WHEN T52._L11 IS NOT DISTINCT FROM T52._R11
                          THEN ''
                          ELSE 'features_used_30d '
                        END,
                        CASE
                          WHEN T52._L12 IS NOT DISTINCT FROM T52._R12
                          THEN ''
                          ELSE 'avg_engagement_score '
                        END,
                        CASE WHEN T52._L13 IS NOT DISTINCT FROM T52._R13 THEN '' ELSE 'total_devices ' END,
                        CASE WHEN T52._L14 IS NOT DISTINCT FROM T52._R14 THEN '' ELSE 'healthy_devices ' END,
                        CASE
                          WHEN T52._L15 IS NOT DISTINCT FROM T52._R15
                          THEN ''
                          ELSE 'avg_device_health_score '
                        END,
                        CASE WHEN T52._L16 IS NOT DISTINCT FROM T52._R16 THEN '' ELSE 'open_tickets ' END,
                        CASE
                          WHEN T52._L17 IS NOT DISTINCT FROM T52._R17
                          THEN ''
                          ELSE 'customer_health_score '
                        END,
                        CASE WHEN T52._L18 IS NOT DISTINCT FROM T52._R18 THEN '' ELSE 'health_band ' END,
                        CASE
                          WHEN T52._L19 IS NOT DISTINCT FROM T52._R19
                          THEN ''
                          ELSE 'churn_risk_score '
                        END,
                        CASE WHEN T52._L20 IS NOT DISTINCT FROM T52._R20 THEN '' ELSE 'churn_risk_band ' END,
                        CASE
                          WHEN T52._L21 IS NOT DISTINCT FROM T52._R21
                          THEN ''
                          ELSE 'composite_success_score '
                        END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T32._LK0,
                        T32._LK1,
                        T32._L0,
                        T32._L1,
                        T32._L2,
                        T32._L3,
                        T32._L4,
                        T32._L5,
                        T32._L6,
                        T32._L7,
                        T32._L8,
                        T32._L9,
                        T32._L10,
                        T32._L11,
                        T32._L12,
                        T32._L13,
                        T32._L14,
                        T32._L15,
                        T32._L16,
                        T32._L17,
                        T32._L18,
                        T32._L19,
                        T32._L20,
                        T32._L21,
                        T29._RK0,
                        T29._RK1,
                        T29._R0,
                        T29._R1,
                        T29._R2,
                        T29._R3,
                        T29._R4,
                        T29._R5,
                        T29._R6,
                        T29._R7,
                        T29._R8,
                        T29._R9,
                        T29._R10,
                        T29._R11,
                        T29._R12,
                        T29._R13,
                        T29._R14,
                        T29._R15,
                        T29._R16,
                        T29._R17,
                        T29._R18,
                        T29._R19,
                        T29._R20,
                        T29._R21
                      FROM (
                        SELECT
                          T4.ACCOUNT_ID AS _LK0,
                          T4.WEEK_END_DATE AS _LK1,
                          T4.CUSTOMER_ID AS _L0,
                          T4.COMPANY_NAME AS _L1,
                          T4.CUSTOMER_STATUS AS _L2,
                          T4.CUSTOMER_TIER AS _L3,
                          T4.PLAN_TIER AS _L4,
                          T4.PAYING_STATUS AS _L5,
                          T4.MONTHLY_RECURRING_REVENUE AS _L6,
                          T4.ACTIVE_SUBSCRIPTIONS AS _L7,
                          T4.TOTAL_USERS AS _L8,
                          T4.ACTIVE_USERS_7D AS _L9,
                          T4.ACTIVE_USERS_30D AS _L10,
                          T4.FEATURES_USED_30D AS _L11,
                          T4.AVG_ENGAGEMENT_SCORE AS _L12,
                          T4.TOTAL_DEVICES AS _L13,
                          T4.HEALTHY_DEVICES AS _L14,
                          T4.AVG_DEVICE_HEALTH_SCORE AS _L15,
                          T4.OPEN_TICKETS AS _L16,
                          T4.CUSTOMER_HEALTH_SCORE AS _L17,
                          T4.HEALTH_BAND AS _L18,
                          T4.CHURN_RISK_SCORE AS _L19,
                          T4.CHURN_RISK_BAND AS _L20,
                          T4.COMPOSITE_SUCCESS_SCORE AS _L21
                        FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
                      ) AS T32
                      LEFT OUTER JOIN (
                        SELECT
                          T3.ACCOUNT_ID AS _RK0,
                          T3.SNAPSHOT_DATE AS _RK1,
                          T3.CUSTOMER_ID AS _R0,
                          T3.COMPANY_NAME AS _R1,
                          T3.CUSTOMER_STATUS AS _R2,
                          T3.CUSTOMER_TIER AS _R3,
                          T3.PLAN_TIER AS _R4,
                          T3.PAYING_STATUS AS _R5,
                          T3.MONTHLY_RECURRING_REVENUE AS _R6,
                          T3.ACTIVE_SUBSCRIPTIONS AS _R7,
                          T3.TOTAL_USERS AS _R8,
                          T3.ACTIVE_USERS_7D AS _R9,
                          T3.ACTIVE_USERS_30D AS _R10,
                          T3.FEATURES_USED_30D AS _R11,
                          T3.AVG_ENGAGEMENT_SCORE AS _R12,
                          T3.TOTAL_DEVICES AS _R13,
                          T3.HEALTHY_DEVICES AS _R14,
                          T3.AVG_DEVICE_HEALTH_SCORE AS _R15,
                          T3.OPEN_TICKETS AS _R16,
                          T3.CUSTOMER_HEALTH_SCORE AS _R17,
                          T3.HEALTH_BAND AS _R18,
                          T3.CHURN_RISK_SCORE AS _R19,
                          T3.CHURN_RISK_BAND AS _R20,
                          T3.COMPOSITE_SUCCESS_SCORE AS _R21
                        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
                      ) AS T29
                        ON T32._LK0 = T29._RK0 AND T32._LK1 = T29._RK1
                    ) AS T52
                    WHERE
                      NOT (
                        (
                          T52._LK0 IS NOT NULL
                        )
                        AND (
                          T52._RK0 IS NOT NULL
                        )
                        AND T52._L0 IS NOT DISTINCT FROM T52._R0
                        AND T52._L1 IS NOT DISTINCT FROM T52._R1
                        AND T52._L2 IS NOT DISTINCT FROM T52._R2
                        AND T52._L3 IS NOT DISTINCT FROM T52._R3
                        AND T52._L4 IS NOT DISTINCT FROM T52._R4
                        AND T52._L5 IS NOT DISTINCT FROM T52._R5
                        AND T52._L6 IS NOT DISTINCT FROM T52._R6
                        AND T52._L7 IS NOT DISTINCT FROM T52._R7
                        AND T52._L8 IS NOT DISTINCT FROM T52._R8
                        AND T52._L9 IS NOT DISTINCT FROM T52._R9
                        AND T52._L10 IS NOT DISTINCT FROM T52._R10
                        AND T52._L11 IS NOT DISTINCT FROM T52._R11
                        AND T52._L12 IS NOT DISTINCT FROM T52._R12
                        AND T52._L13 IS NOT DISTINCT FROM T52._R13
                        AND T52._L14 IS NOT DISTINCT FROM T52._R14
                        AND T52._L15 IS NOT DISTINCT FROM T52._R15
                        AND T52._L16 IS NOT DISTINCT FROM T52._R16
                        AND T52._L17 IS NOT DISTINCT FROM T52._R17
                        AND T52._L18 IS NOT DISTINCT FROM T52._R18
                        AND T52._L19 IS NOT DISTINCT FROM T52._R19
                        AND T52._L20 IS NOT DISTINCT FROM T52._R20
                        AND T52._L21 IS NOT DISTINCT FROM T52._R21
                      )
                  ) AS T86
                ) AS T90
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'a week opens as the one before closed' AS STATEMENT,
                    CONCAT_WS(
                      '|',
                      COALESCE(T72._LK0, T72._RK0),
                      COALESCE(CAST(T72._LK1 AS VARCHAR), CAST(T72._RK1 AS VARCHAR))
                    ) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T72._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T72._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T72._L0 IS NOT DISTINCT FROM T72._R0
                        OR COALESCE(
                          ABS(CAST(T72._L0 AS DOUBLE) - CAST(T72._R0 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T72._L0 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'opening_mrr '
                      END,
                      CASE
                        WHEN T72._L1 IS NOT DISTINCT FROM T72._R1
                        OR COALESCE(ABS(T72._L1 - T72._R1) <= (
                          (
                            ABS(T72._L1) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'health_score_change '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T67._LK0,
                      T67._LK1,
                      T67._L0,
                      T67._L1,
                      T69._RK0,
                      T69._RK1,
                      T69._R0,
                      T69._R1
                    FROM (
                      SELECT
                        T62.ACCOUNT_ID AS _LK0,
                        T62.WEEK_START_DATE AS _LK1,
                        T62.OPENING_MRR AS _L0,
                        T62.HEALTH_SCORE_CHANGE AS _L1
                      FROM T59 AS T62
                    ) AS T67
                    FULL OUTER JOIN (
                      SELECT
                        T62.ACCOUNT_ID AS _RK0,
                        T62.WEEK_START_DATE AS _RK1,
                        T62.CLOSED AS _R0,
                        T62.CUSTOMER_HEALTH_SCORE - T62.HEALTH_BEFORE AS _R1
                      FROM T59 AS T62
                    ) AS T69
                      ON T67._LK0 = T69._RK0 AND T67._LK1 = T69._RK1
                  ) AS T72
                  WHERE
                    NOT (
                      (
                        T72._LK0 IS NOT NULL
                      )
                      AND (
                        T72._RK0 IS NOT NULL
                      )
                      AND (
                        T72._L0 IS NOT DISTINCT FROM T72._R0
                        OR COALESCE(
                          ABS(CAST(T72._L0 AS DOUBLE) - CAST(T72._R0 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T72._L0 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T72._L1 IS NOT DISTINCT FROM T72._R1
                        OR COALESCE(ABS(T72._L1 - T72._R1) <= (
                          (
                            ABS(T72._L1) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                    )
                ) AS T85
              ) AS T92
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the first week opens with nothing' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T55._LK0, T55._RK0),
                    COALESCE(CAST(T55._LK1 AS VARCHAR), CAST(T55._RK1 AS VARCHAR))
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T55._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T55._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T55._L0 IS NOT DISTINCT FROM T55._R0
                      OR COALESCE(
                        ABS(CAST(T55._L0 AS DOUBLE) - CAST(T55._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T55._L0 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'closing '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T42._LK0,
                    T42._LK1,
                    T42._L0,
                    T31._RK0,
                    T31._RK1,
                    T31._R0
                  FROM (
                    SELECT
                      T4.ACCOUNT_ID AS _LK0,
                      T4.WEEK_START_DATE AS _LK1,
                      T4.OPENING_MRR + T4.NET_NEW_MRR AS _L0
                    FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
                  ) AS T42
                  FULL OUTER JOIN (
                    SELECT
                      T4.ACCOUNT_ID AS _RK0,
                      T4.WEEK_START_DATE AS _RK1,
                      T4.MONTHLY_RECURRING_REVENUE AS _R0
                    FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
                  ) AS T31
                    ON T42._LK0 = T31._RK0 AND T42._LK1 = T31._RK1
                ) AS T55
                WHERE
                  NOT (
                    (
                      T55._LK0 IS NOT NULL
                    )
                    AND (
                      T55._RK0 IS NOT NULL
                    )
                    AND (
                      T55._L0 IS NOT DISTINCT FROM T55._R0
                      OR COALESCE(
                        ABS(CAST(T55._L0 AS DOUBLE) - CAST(T55._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T55._L0 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS T73
            ) AS T93
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a period begins as its first day' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T50._LK0, T50._RK0),
                  COALESCE(CAST(T50._LK1 AS VARCHAR), CAST(T50._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T50._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T50._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T50._L0 IS NOT DISTINCT FROM T50._R0 THEN '' ELSE 'company_name ' END,
                  CASE WHEN T50._L1 IS NOT DISTINCT FROM T50._R1 THEN '' ELSE 'industry ' END,
                  CASE WHEN T50._L2 IS NOT DISTINCT FROM T50._R2 THEN '' ELSE 'created_at ' END,
                  CASE
                    WHEN T50._L3 IS NOT DISTINCT FROM T50._R3
                    THEN ''
                    ELSE 'first_subscription_date '
                  END,
                  CASE WHEN T50._L4 IS NOT DISTINCT FROM T50._R4 THEN '' ELSE 'customer_status ' END,
                  CASE WHEN T50._L5 IS NOT DISTINCT FROM T50._R5 THEN '' ELSE 'customer_tier ' END,
                  CASE WHEN T50._L6 IS NOT DISTINCT FROM T50._R6 THEN '' ELSE 'plan_tier ' END,
                  CASE WHEN T50._L7 IS NOT DISTINCT FROM T50._R7 THEN '' ELSE 'paying_status ' END,
                  CASE
                    WHEN T50._L8 IS NOT DISTINCT FROM T50._R8
                    THEN ''
                    ELSE 'monthly_recurring_revenue '
                  END,
                  CASE
                    WHEN T50._L9 IS NOT DISTINCT FROM T50._R9
                    THEN ''
                    ELSE 'active_subscriptions '
                  END,
                  CASE
                    WHEN T50._L10 IS NOT DISTINCT FROM T50._R10
                    THEN ''
                    ELSE 'customer_health_score '
                  END,
                  CASE WHEN T50._L11 IS NOT DISTINCT FROM T50._R11 THEN '' ELSE 'health_band ' END,
                  CASE
                    WHEN T50._L12 IS NOT DISTINCT FROM T50._R12
                    THEN ''
                    ELSE 'churn_risk_score '
                  END,
                  CASE WHEN T50._L13 IS NOT DISTINCT FROM T50._R13 THEN '' ELSE 'churn_risk_band ' END,
                  CASE
                    WHEN T50._L14 IS NOT DISTINCT FROM T50._R14
                    THEN ''
                    ELSE 'active_users_30d '
                  END,
                  CASE WHEN T50._L15 IS NOT DISTINCT FROM T50._R15 THEN '' ELSE 'total_devices ' END,
                  CASE
                    WHEN T50._L16 IS NOT DISTINCT FROM T50._R16
                    THEN ''
                    ELSE 'device_events_30d '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T24._LK0,
                  T24._LK1,
                  T24._L0,
                  T24._L1,
                  T24._L2,
                  T24._L3,
                  T24._L4,
                  T24._L5,
                  T24._L6,
                  T24._L7,
                  T24._L8,
                  T24._L9,
                  T24._L10,
                  T24._L11,
                  T24._L12,
                  T24._L13,
                  T24._L14,
                  T24._L15,
                  T24._L16,
                  T28._RK0,
                  T28._RK1,
                  T28._R0,
                  T28._R1,
                  T28._R2,
                  T28._R3,
                  T28._R4,
                  T28._R5,
                  T28._R6,
                  T28._R7,
                  T28._R8,
                  T28._R9,
                  T28._R10,
                  T28._R11,
                  T28._R12,
                  T28._R13,
                  T28._R14,
                  T28._R15,
                  T28._R16
                FROM (
                  SELECT
                    T2.ACCOUNT_ID AS _LK0,
                    T2.VALID_FROM AS _LK1,
                    T2.COMPANY_NAME AS _L0,
                    T2.INDUSTRY AS _L1,
                    T2.CREATED_AT AS _L2,
                    T2.FIRST_SUBSCRIPTION_DATE AS _L3,
                    T2.CUSTOMER_STATUS AS _L4,
                    T2.CUSTOMER_TIER AS _L5,
                    T2.PLAN_TIER AS _L6,
                    T2.PAYING_STATUS AS _L7,
                    T2.MONTHLY_RECURRING_REVENUE AS _L8,
                    T2.ACTIVE_SUBSCRIPTIONS AS _L9,
                    T2.CUSTOMER_HEALTH_SCORE AS _L10,
                    T2.HEALTH_BAND AS _L11,
                    T2.CHURN_RISK_SCORE AS _L12,
                    T2.CHURN_RISK_BAND AS _L13,
                    T2.ACTIVE_USERS_30D AS _L14,
                    T2.TOTAL_DEVICES AS _L15,
                    T2.DEVICE_EVENTS_30D AS _L16
                  FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
                ) AS T24
                LEFT OUTER JOIN (
                  SELECT
                    T3.ACCOUNT_ID AS _RK0,
                    T3.SNAPSHOT_DATE AS _RK1,
                    T3.COMPANY_NAME AS _R0,
                    T3.INDUSTRY AS _R1,
                    T3.CREATED_AT AS _R2,
                    T3.FIRST_SUBSCRIPTION_DATE AS _R3,
                    T3.CUSTOMER_STATUS AS _R4,
                    T3.CUSTOMER_TIER AS _R5,
                    T3.PLAN_TIER AS _R6,
                    T3.PAYING_STATUS AS _R7,
                    T3.MONTHLY_RECURRING_REVENUE AS _R8,
                    T3.ACTIVE_SUBSCRIPTIONS AS _R9,
                    T3.CUSTOMER_HEALTH_SCORE AS _R10,
                    T3.HEALTH_BAND AS _R11,
                    T3.CHURN_RISK_SCORE AS _R12,
                    T3.CHURN_RISK_BAND AS _R13,
                    T3.ACTIVE_USERS_30D AS _R14,
                    T3.TOTAL_DEVICES AS _R15,
                    T3.DEVICE_EVENTS_30D AS _R16
                  FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
                ) AS T28
                  ON T24._LK0 = T28._RK0 AND T24._LK1 = T28._RK1
              ) AS T50
              WHERE
                NOT (
                  (
                    T50._LK0 IS NOT NULL
                  )
                  AND (
                    T50._RK0 IS NOT NULL
                  )
                  AND T50._L0 IS NOT DISTINCT FROM T50._R0
                  AND T50._L1 IS NOT DISTINCT FROM T50._R1
                  AND T50._L2 IS NOT DISTINCT FROM T50._R2
                  AND T50._L3 IS NOT DISTINCT FROM T50._R3
                  AND T50._L4 IS NOT DISTINCT FROM T50._R4
                  AND T50._L5 IS NOT DISTINCT FROM T50._R5
                  AND T50._L6 IS NOT DISTINCT FROM T50._R6
                  AND T50._L7 IS NOT DISTINCT FROM T50._R7
                  AND T50._L8 IS NOT DISTINCT FROM T50._R8
                  AND T50._L9 IS NOT DISTINCT FROM T50._R9
                  AND T50._L10 IS NOT DISTINCT FROM T50._R10
                  AND T50._L11 IS NOT DISTINCT FROM T50._R11
                  AND T50._L12 IS NOT DISTINCT FROM T50._R12
                  AND T50._L13 IS NOT DISTINCT FROM T50._R13
                  AND T50._L14 IS NOT DISTINCT FROM T50._R14
                  AND T50._L15 IS NOT DISTINCT FROM T50._R15
                  AND T50._L16 IS NOT DISTINCT FROM T50._R16
                )
            ) AS T84
          ) AS T94
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a history begins with the first day' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T54._LK0, T54._RK0),
                COALESCE(CAST(T54._LK1 AS VARCHAR), CAST(T54._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CASE
                WHEN T54._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T54._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END AS DIFFERENCES
            FROM (
              SELECT
                T37._LK0,
                T37._LK1,
                T39._RK0,
                T39._RK1
              FROM (
                SELECT
                  T2.ACCOUNT_ID AS _LK0,
                  T2.VALID_FROM AS _LK1
                FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
                WHERE
                  T2.CHANGE_TYPE = 'new_customer'
              ) AS T37
              FULL OUTER JOIN (
                SELECT
                  T3.ACCOUNT_ID AS _RK0,
                  T3.SNAPSHOT_DATE AS _RK1
                FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
                WHERE
                  T3.DAY_SEQUENCE = 1
              ) AS T39
                ON T37._LK0 = T39._RK0 AND T37._LK1 = T39._RK1
            ) AS T54
            WHERE
              NOT (
                (
                  T54._LK0 IS NOT NULL
                ) AND (
                  T54._RK0 IS NOT NULL
                )
              )
          ) AS T64
        ) AS T95
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'what a period tells lasts' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T66._LK0, T66._RK0),
              COALESCE(CAST(T66._LK1 AS VARCHAR), CAST(T66._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T66._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T66._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T66._L0 IS NOT DISTINCT FROM T66._R0 THEN '' ELSE 'customer_status ' END,
              CASE WHEN T66._L1 IS NOT DISTINCT FROM T66._R1 THEN '' ELSE 'customer_tier ' END,
              CASE WHEN T66._L2 IS NOT DISTINCT FROM T66._R2 THEN '' ELSE 'plan_tier ' END,
              CASE WHEN T66._L3 IS NOT DISTINCT FROM T66._R3 THEN '' ELSE 'paying_status ' END,
              CASE
                WHEN T66._L4 IS NOT DISTINCT FROM T66._R4
                THEN ''
                ELSE 'monthly_recurring_revenue '
              END,
              CASE WHEN T66._L5 IS NOT DISTINCT FROM T66._R5 THEN '' ELSE 'health_band ' END,
              CASE WHEN T66._L6 IS NOT DISTINCT FROM T66._R6 THEN '' ELSE 'churn_risk_band ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T27._LK0,
              T27._LK1,
              T27._L0,
              T27._L1,
              T27._L2,
              T27._L3,
              T27._L4,
              T27._L5,
              T27._L6,
              T58._RK0,
              T58._RK1,
              T58._R0,
              T58._R1,
              T58._R2,
              T58._R3,
              T58._R4,
              T58._R5,
              T58._R6
            FROM (
              SELECT
                T3.ACCOUNT_ID AS _LK0,
                T3.SNAPSHOT_DATE AS _LK1,
                T3.CUSTOMER_STATUS AS _L0,
                T3.CUSTOMER_TIER AS _L1,
                T3.PLAN_TIER AS _L2,
                T3.PAYING_STATUS AS _L3,
                T3.MONTHLY_RECURRING_REVENUE AS _L4,
                T3.HEALTH_BAND AS _L5,
                T3.CHURN_RISK_BAND AS _L6
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
            ) AS T27
            FULL OUTER JOIN (
              SELECT
                T25.ACCOUNT_ID AS _RK0,
                T25.SNAPSHOT_DATE AS _RK1,
                T43._CUSTOMER_STATUS AS _R0,
                T43._CUSTOMER_TIER AS _R1,
                T43._PLAN_TIER AS _R2,
                T43._PAYING_STATUS AS _R3,
                T43._MONTHLY_RECURRING_REVENUE AS _R4,
                T43._HEALTH_BAND AS _R5,
                T43._CHURN_RISK_BAND AS _R6
              FROM (
                SELECT
                  T3.ACCOUNT_ID,
                  T3.SNAPSHOT_DATE
                FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
              ) AS T25
              INNER JOIN (
                SELECT
                  T2.ACCOUNT_ID AS _ACCOUNT,
                  T2.VALID_FROM AS SINCE,
                  COALESCE(T2.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS UNTIL,
                  T2.CUSTOMER_STATUS AS _CUSTOMER_STATUS,
                  T2.CUSTOMER_TIER AS _CUSTOMER_TIER,
                  T2.PLAN_TIER AS _PLAN_TIER,
                  T2.PAYING_STATUS AS _PAYING_STATUS,
                  T2.MONTHLY_RECURRING_REVENUE AS _MONTHLY_RECURRING_REVENUE,
                  T2.HEALTH_BAND AS _HEALTH_BAND,
                  T2.CHURN_RISK_BAND AS _CHURN_RISK_BAND
                FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
              ) AS T43
                ON T25.ACCOUNT_ID = T43._ACCOUNT
                AND T25.SNAPSHOT_DATE >= T43.SINCE
                AND T25.SNAPSHOT_DATE < T43.UNTIL
            ) AS T58
              ON T27._LK0 = T58._RK0 AND T27._LK1 = T58._RK1
          ) AS T66
          WHERE
            NOT (
              (
                T66._LK0 IS NOT NULL
              )
              AND (
                T66._RK0 IS NOT NULL
              )
              AND T66._L0 IS NOT DISTINCT FROM T66._R0
              AND T66._L1 IS NOT DISTINCT FROM T66._R1
              AND T66._L2 IS NOT DISTINCT FROM T66._R2
              AND T66._L3 IS NOT DISTINCT FROM T66._R3
              AND T66._L4 IS NOT DISTINCT FROM T66._R4
              AND T66._L5 IS NOT DISTINCT FROM T66._R5
              AND T66._L6 IS NOT DISTINCT FROM T66._R6
            )
        ) AS T81
      ) AS T96
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a period repeats the one before' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T53._LK0, T53._RK0),
            COALESCE(CAST(T53._LK1 AS VARCHAR), CAST(T53._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T53._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T53._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T53._L0 IS NOT DISTINCT FROM T53._R0 THEN '' ELSE 'previous_status ' END,
            CASE WHEN T53._L1 IS NOT DISTINCT FROM T53._R1 THEN '' ELSE 'previous_tier ' END,
            CASE WHEN T53._L2 IS NOT DISTINCT FROM T53._R2 THEN '' ELSE 'previous_plan ' END,
            CASE
              WHEN T53._L3 IS NOT DISTINCT FROM T53._R3
              THEN ''
              ELSE 'previous_paying_status '
            END,
            CASE WHEN T53._L4 IS NOT DISTINCT FROM T53._R4 THEN '' ELSE 'previous_mrr ' END,
            CASE
              WHEN T53._L5 IS NOT DISTINCT FROM T53._R5
              THEN ''
              ELSE 'previous_health_score '
            END,
            CASE
              WHEN T53._L6 IS NOT DISTINCT FROM T53._R6
              THEN ''
              ELSE 'previous_health_band '
            END,
            CASE
              WHEN T53._L7 IS NOT DISTINCT FROM T53._R7
              THEN ''
              ELSE 'previous_churn_risk_score '
            END,
            CASE
              WHEN T53._L8 IS NOT DISTINCT FROM T53._R8
              THEN ''
              ELSE 'previous_churn_risk_band '
            END,
            CASE
              WHEN T53._L9 IS NOT DISTINCT FROM T53._R9
              THEN ''
              ELSE 'previous_active_subscriptions '
            END,
            CASE
              WHEN T53._L10 IS NOT DISTINCT FROM T53._R10
              THEN ''
              ELSE 'previous_active_users_30d '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T36._LK0,
            T36._LK1,
            T36._L0,
            T36._L1,
            T36._L2,
            T36._L3,
            T36._L4,
            T36._L5,
            T36._L6,
            T36._L7,
            T36._L8,
            T36._L9,
            T36._L10,
            T38._RK0,
            T38._RK1,
            T38._R0,
            T38._R1,
            T38._R2,
            T38._R3,
            T38._R4,
            T38._R5,
            T38._R6,
            T38._R7,
            T38._R8,
            T38._R9,
            T38._R10
          FROM (
            SELECT
              T2.ACCOUNT_ID AS _LK0,
              T2.VALID_FROM AS _LK1,
              T2.PREVIOUS_STATUS AS _L0,
              T2.PREVIOUS_TIER AS _L1,
              T2.PREVIOUS_PLAN AS _L2,
              T2.PREVIOUS_PAYING_STATUS AS _L3,
              T2.PREVIOUS_MRR AS _L4,
              T2.PREVIOUS_HEALTH_SCORE AS _L5,
              T2.PREVIOUS_HEALTH_BAND AS _L6,
              T2.PREVIOUS_CHURN_RISK_SCORE AS _L7,
              T2.PREVIOUS_CHURN_RISK_BAND AS _L8,
              T2.PREVIOUS_ACTIVE_SUBSCRIPTIONS AS _L9,
              T2.PREVIOUS_ACTIVE_USERS_30D AS _L10
            FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
            WHERE
              T2.CHANGE_TYPE <> 'new_customer'
          ) AS T36
          FULL OUTER JOIN (
            SELECT
              T2.ACCOUNT_ID AS _RK0,
              T2.VALID_TO AS _RK1,
              T2.CUSTOMER_STATUS AS _R0,
              T2.CUSTOMER_TIER AS _R1,
              T2.PLAN_TIER AS _R2,
              T2.PAYING_STATUS AS _R3,
              T2.MONTHLY_RECURRING_REVENUE AS _R4,
              T2.CUSTOMER_HEALTH_SCORE AS _R5,
              T2.HEALTH_BAND AS _R6,
              T2.CHURN_RISK_SCORE AS _R7,
              T2.CHURN_RISK_BAND AS _R8,
              T2.ACTIVE_SUBSCRIPTIONS AS _R9,
              T2.ACTIVE_USERS_30D AS _R10
            FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
            WHERE
              T2.VALID_TO IS NOT NULL
          ) AS T38
            ON T36._LK0 = T38._RK0 AND T36._LK1 = T38._RK1
        ) AS T53
        WHERE
          NOT (
            (
              T53._LK0 IS NOT NULL
            )
            AND (
              T53._RK0 IS NOT NULL
            )
            AND T53._L0 IS NOT DISTINCT FROM T53._R0
            AND T53._L1 IS NOT DISTINCT FROM T53._R1
            AND T53._L2 IS NOT DISTINCT FROM T53._R2
            AND T53._L3 IS NOT DISTINCT FROM T53._R3
            AND T53._L4 IS NOT DISTINCT FROM T53._R4
            AND T53._L5 IS NOT DISTINCT FROM T53._R5
            AND T53._L6 IS NOT DISTINCT FROM T53._R6
            AND T53._L7 IS NOT DISTINCT FROM T53._R7
            AND T53._L8 IS NOT DISTINCT FROM T53._R8
            AND T53._L9 IS NOT DISTINCT FROM T53._R9
            AND T53._L10 IS NOT DISTINCT FROM T53._R10
          )
      ) AS T80
    ) AS T97
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'changes of a period' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T57._LK0, T57._RK0),
          COALESCE(CAST(T57._LK1 AS VARCHAR), CAST(T57._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
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
            OR COALESCE(
              ABS(CAST(T57._L0 AS DOUBLE) - CAST(T57._R0 AS DOUBLE)) <= (
                (
                  ABS(CAST(T57._L0 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'mrr_change_amount '
          END,
          CASE
            WHEN T57._L1 IS NOT DISTINCT FROM T57._R1
            OR COALESCE(
              ABS(CAST(T57._L1 AS DOUBLE) - CAST(T57._R1 AS DOUBLE)) <= (
                (
                  ABS(CAST(T57._L1 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'subscription_change_count '
          END,
          CASE
            WHEN T57._L2 IS NOT DISTINCT FROM T57._R2
            OR COALESCE(ABS(T57._L2 - T57._R2) <= (
              (
                ABS(T57._L2) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'health_score_change '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T20._LK0,
          T20._LK1,
          T20._L0,
          T20._L1,
          T20._L2,
          T44._RK0,
          T44._RK1,
          T44._R0,
          T44._R1,
          T44._R2
        FROM (
          SELECT
            T2.ACCOUNT_ID AS _LK0,
            T2.VALID_FROM AS _LK1,
            T2.MRR_CHANGE_AMOUNT AS _L0,
            T2.SUBSCRIPTION_CHANGE_COUNT AS _L1,
            T2.HEALTH_SCORE_CHANGE AS _L2
          FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
        ) AS T20
        FULL OUTER JOIN (
          SELECT
            T2.ACCOUNT_ID AS _RK0,
            T2.VALID_FROM AS _RK1,
            T2.MONTHLY_RECURRING_REVENUE - COALESCE(T2.PREVIOUS_MRR, CAST(0 AS DECIMAL(18, 2))) AS _R0,
            T2.ACTIVE_SUBSCRIPTIONS - COALESCE(T2.PREVIOUS_ACTIVE_SUBSCRIPTIONS, 0) AS _R1,
            T2.CUSTOMER_HEALTH_SCORE - T2.PREVIOUS_HEALTH_SCORE AS _R2
          FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
        ) AS T44
          ON T20._LK0 = T44._RK0 AND T20._LK1 = T44._RK1
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
            OR COALESCE(
              ABS(CAST(T57._L0 AS DOUBLE) - CAST(T57._R0 AS DOUBLE)) <= (
                (
                  ABS(CAST(T57._L0 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T57._L1 IS NOT DISTINCT FROM T57._R1
            OR COALESCE(
              ABS(CAST(T57._L1 AS DOUBLE) - CAST(T57._R1 AS DOUBLE)) <= (
                (
                  ABS(CAST(T57._L1 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T57._L2 IS NOT DISTINCT FROM T57._R2
            OR COALESCE(ABS(T57._L2 - T57._R2) <= (
              (
                ABS(T57._L2) + 1.0
              ) * 1e-09
            ), FALSE)
          )
        )
    ) AS T78
  ) AS T98
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'metrics of a customer = its day' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T61._LK0, T61._RK0),
        COALESCE(CAST(T61._LK1 AS VARCHAR), CAST(T61._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T61._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T61._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T61._L0 IS NOT DISTINCT FROM T61._R0 THEN '' ELSE 'date ' END,
        CASE WHEN T61._L1 IS NOT DISTINCT FROM T61._R1 THEN '' ELSE 'customer_id ' END,
        CASE WHEN T61._L2 IS NOT DISTINCT FROM T61._R2 THEN '' ELSE 'customer_name ' END,
        CASE
          WHEN T61._L3 IS NOT DISTINCT FROM T61._R3
          THEN ''
          ELSE 'monthly_recurring_revenue '
        END,
        CASE
          WHEN T61._L4 IS NOT DISTINCT FROM T61._R4
          THEN ''
          ELSE 'customer_health_score '
        END,
        CASE WHEN T61._L5 IS NOT DISTINCT FROM T61._R5 THEN '' ELSE 'health_score ' END,
        CASE
          WHEN T61._L6 IS NOT DISTINCT FROM T61._R6
          THEN ''
          ELSE 'engagement_component '
        END,
        CASE WHEN T61._L7 IS NOT DISTINCT FROM T61._R7 THEN '' ELSE 'device_component ' END,
        CASE WHEN T61._L8 IS NOT DISTINCT FROM T61._R8 THEN '' ELSE 'revenue_component ' END,
        CASE WHEN T61._L9 IS NOT DISTINCT FROM T61._R9 THEN '' ELSE 'support_component ' END,
        CASE
          WHEN T61._L10 IS NOT DISTINCT FROM T61._R10
          THEN ''
          ELSE 'adoption_component '
        END,
        CASE WHEN T61._L11 IS NOT DISTINCT FROM T61._R11 THEN '' ELSE 'health_band ' END,
        CASE
          WHEN T61._L12 IS NOT DISTINCT FROM T61._R12
          THEN ''
          ELSE 'churn_risk_score '
        END,
        CASE WHEN T61._L13 IS NOT DISTINCT FROM T61._R13 THEN '' ELSE 'churn_risk_band ' END,
        CASE
          WHEN T61._L14 IS NOT DISTINCT FROM T61._R14
          THEN ''
          ELSE 'composite_success_score '
        END,
        CASE WHEN T61._L15 IS NOT DISTINCT FROM T61._R15 THEN '' ELSE 'total_users ' END,
        CASE
          WHEN T61._L16 IS NOT DISTINCT FROM T61._R16
          THEN ''
          ELSE 'avg_engagement_score '
        END,
        CASE
          WHEN T61._L17 IS NOT DISTINCT FROM T61._R17
          THEN ''
          ELSE 'support_tickets_30d '
        END,
        CASE WHEN T61._L18 IS NOT DISTINCT FROM T61._R18 THEN '' ELSE 'open_tickets ' END,
        CASE
          WHEN T61._L19 IS NOT DISTINCT FROM T61._R19
          THEN ''
          ELSE 'avg_device_health_score '
        END,
        CASE
          WHEN T61._L20 IS NOT DISTINCT FROM T61._R20
          THEN ''
          ELSE 'pour_volume_liters_30d '
        END,
        CASE
          WHEN T61._L21 IS NOT DISTINCT FROM T61._R21
          THEN ''
          ELSE 'monthly_active_users '
        END,
        CASE
          WHEN T61._L22 IS NOT DISTINCT FROM T61._R22
          THEN ''
          ELSE 'active_device_count '
        END,
        CASE
          WHEN T61._L23 IS NOT DISTINCT FROM T61._R23
          THEN ''
          ELSE 'user_activation_rate_pct '
        END,
        CASE
          WHEN T61._L24 IS NOT DISTINCT FROM T61._R24
          THEN ''
          ELSE 'features_adopted '
        END,
        CASE
          WHEN T61._L25 IS NOT DISTINCT FROM T61._R25
          THEN ''
          ELSE 'feature_adoption_rate_pct '
        END,
        CASE
          WHEN T61._L26 IS NOT DISTINCT FROM T61._R26
          THEN ''
          ELSE 'health_change_30d '
        END,
        CASE
          WHEN T61._L27 IS NOT DISTINCT FROM T61._R27
          THEN ''
          ELSE 'expansion_mrr_30d '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T19._LK0,
        T19._LK1,
        T19._L0,
        T19._L1,
        T19._L2,
        T19._L3,
        T19._L4,
        T19._L5,
        T19._L6,
        T19._L7,
        T19._L8,
        T19._L9,
        T19._L10,
        T19._L11,
        T19._L12,
        T19._L13,
        T19._L14,
        T19._L15,
        T19._L16,
        T19._L17,
        T19._L18,
        T19._L19,
        T19._L20,
        T19._L21,
        T19._L22,
        T19._L23,
        T19._L24,
        T19._L25,
        T19._L26,
        T19._L27,
        T51._RK0,
        T51._RK1,
        T51._R0,
        T51._R1,
        T51._R2,
        T51._R3,
        T51._R4,
        T51._R5,
        T51._R6,
        T51._R7,
        T51._R8,
        T51._R9,
        T51._R10,
        T51._R11,
        T51._R12,
        T51._R13,
        T51._R14,
        T51._R15,
        T51._R16,
        T51._R17,
        T51._R18,
        T51._R19,
        T51._R20,
        T51._R21,
        T51._R22,
        T51._R23,
        T51._R24,
        T51._R25,
        T51._R26,
        T51._R27
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.METRIC_DATE AS _LK1,
          T0.DATE AS _L0,
          T0.CUSTOMER_ID AS _L1,
          T0.CUSTOMER_NAME AS _L2,
          T0.MONTHLY_RECURRING_REVENUE AS _L3,
          T0.CUSTOMER_HEALTH_SCORE AS _L4,
          T0.HEALTH_SCORE AS _L5,
          T0.ENGAGEMENT_COMPONENT AS _L6,
          T0.DEVICE_COMPONENT AS _L7,
          T0.REVENUE_COMPONENT AS _L8,
          T0.SUPPORT_COMPONENT AS _L9,
          T0.ADOPTION_COMPONENT AS _L10,
          T0.HEALTH_BAND AS _L11,
          T0.CHURN_RISK_SCORE AS _L12,
          T0.CHURN_RISK_BAND AS _L13,
          T0.COMPOSITE_SUCCESS_SCORE AS _L14,
          T0.TOTAL_USERS AS _L15,
          T0.AVG_ENGAGEMENT_SCORE AS _L16,
          T0.SUPPORT_TICKETS_30D AS _L17,
          T0.OPEN_TICKETS AS _L18,
          T0.AVG_DEVICE_HEALTH_SCORE AS _L19,
          T0.POUR_VOLUME_LITERS_30D AS _L20,
          T0.MONTHLY_ACTIVE_USERS AS _L21,
          T0.ACTIVE_DEVICE_COUNT AS _L22,
          T0.USER_ACTIVATION_RATE_PCT AS _L23,
          T0.FEATURES_ADOPTED AS _L24,
          T0.FEATURE_ADOPTION_RATE_PCT AS _L25,
          T0.HEALTH_CHANGE_30D AS _L26,
          T0.EXPANSION_MRR_30D AS _L27
        FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T0
      ) AS T19
      FULL OUTER JOIN (
        SELECT
          T40.ACCOUNT_ID AS _RK0,
          T40.SNAPSHOT_DATE AS _RK1,
          T40.DATE AS _R0,
          T40.CUSTOMER_ID AS _R1,
          T40.CUSTOMER_NAME AS _R2,
          T40.MONTHLY_RECURRING_REVENUE AS _R3,
          T40.CUSTOMER_HEALTH_SCORE AS _R4,
          T40.HEALTH_SCORE AS _R5,
          T40.ENGAGEMENT_COMPONENT AS _R6,
          T40.DEVICE_COMPONENT AS _R7,
          T40.REVENUE_COMPONENT AS _R8,
          T40.SUPPORT_COMPONENT AS _R9,
          T40.ADOPTION_COMPONENT AS _R10,
          T40.HEALTH_BAND AS _R11,
          T40.CHURN_RISK_SCORE AS _R12,
          T40.CHURN_RISK_BAND AS _R13,
          T40.COMPOSITE_SUCCESS_SCORE AS _R14,
          T40.TOTAL_USERS AS _R15,
          T40.AVG_ENGAGEMENT_SCORE AS _R16,
          T40.SUPPORT_TICKETS_30D AS _R17,
          T40.OPEN_TICKETS AS _R18,
          T40.AVG_DEVICE_HEALTH_SCORE AS _R19,
          T40.POUR_VOLUME_LITERS_30D AS _R20,
          T40.ACTIVE_USERS_30D AS _R21,
          T40.ACTIVE_DEVICES AS _R22,
          T40.USER_ACTIVATION_RATE_30D AS _R23,
          T40.FEATURES_USED_30D AS _R24,
          T40.ADOPTION_COMPONENT AS _R25,
          T40.HEALTH_SCORE_30D_CHANGE AS _R26,
          T40.EXPANDED AS _R27
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
            SUM(T3.EXPANSION_MRR) OVER (
              PARTITION BY T3.ACCOUNT_ID
              ORDER BY T3.SNAPSHOT_DATE ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS EXPANDED
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T3
        ) AS T40
      ) AS T51
        ON T19._LK0 = T51._RK0 AND T19._LK1 = T51._RK1
    ) AS T61
    WHERE
      NOT (
        (
          T61._LK0 IS NOT NULL
        )
        AND (
          T61._RK0 IS NOT NULL
        )
        AND T61._L0 IS NOT DISTINCT FROM T61._R0
        AND T61._L1 IS NOT DISTINCT FROM T61._R1
        AND T61._L2 IS NOT DISTINCT FROM T61._R2
        AND T61._L3 IS NOT DISTINCT FROM T61._R3
        AND T61._L4 IS NOT DISTINCT FROM T61._R4
        AND T61._L5 IS NOT DISTINCT FROM T61._R5
        AND T61._L6 IS NOT DISTINCT FROM T61._R6
        AND T61._L7 IS NOT DISTINCT FROM T61._R7
        AND T61._L8 IS NOT DISTINCT FROM T61._R8
        AND T61._L9 IS NOT DISTINCT FROM T61._R9
        AND T61._L10 IS NOT DISTINCT FROM T61._R10
        AND T61._L11 IS NOT DISTINCT FROM T61._R11
        AND T61._L12 IS NOT DISTINCT FROM T61._R12
        AND T61._L13 IS NOT DISTINCT FROM T61._R13
        AND T61._L14 IS NOT DISTINCT FROM T61._R14
        AND T61._L15 IS NOT DISTINCT FROM T61._R15
        AND T61._L16 IS NOT DISTINCT FROM T61._R16
        AND T61._L17 IS NOT DISTINCT FROM T61._R17
        AND T61._L18 IS NOT DISTINCT FROM T61._R18
        AND T61._L19 IS NOT DISTINCT FROM T61._R19
        AND T61._L20 IS NOT DISTINCT FROM T61._R20
        AND T61._L21 IS NOT DISTINCT FROM T61._R21
        AND T61._L22 IS NOT DISTINCT FROM T61._R22
        AND T61._L23 IS NOT DISTINCT FROM T61._R23
        AND T61._L24 IS NOT DISTINCT FROM T61._R24
        AND T61._L25 IS NOT DISTINCT FROM T61._R25
        AND T61._L26 IS NOT DISTINCT FROM T61._R26
        AND T61._L27 IS NOT DISTINCT FROM T61._R27
      )
  ) AS T91
) AS T99
UNION ALL
SELECT
  *
FROM (
  SELECT
    'tickets of 90 days' AS STATEMENT,
    CONCAT_WS(
      '|',
      COALESCE(T60._LK0, T60._RK0),
      COALESCE(CAST(T60._LK1 AS VARCHAR), CAST(T60._RK1 AS VARCHAR))
    ) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T60._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T60._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T60._L0 IS NOT DISTINCT FROM T60._R0
        OR COALESCE(ABS(T60._L0 - T60._R0) <= (
          (
            ABS(T60._L0) + 1.0
          ) * 1e-09
        ), FALSE)
        THEN ''
        ELSE 'ticket_resolution_rate_90d_pct '
      END,
      CASE
        WHEN T60._L1 IS NOT DISTINCT FROM T60._R1
        OR COALESCE(ABS(T60._L1 - T60._R1) <= (
          (
            ABS(T60._L1) + 1.0
          ) * 1e-09
        ), FALSE)
        THEN ''
        ELSE 'avg_ticket_resolution_hours_90d '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T18._LK0,
      T18._LK1,
      T18._L0,
      T18._L1,
      T49._RK0,
      T49._RK1,
      T49._R0,
      T49._R1
    FROM (
      SELECT
        T0.ACCOUNT_ID AS _LK0,
        T0.METRIC_DATE AS _LK1,
        T0.TICKET_RESOLUTION_RATE_90D_PCT AS _L0,
        T0.AVG_TICKET_RESOLUTION_HOURS_90D AS _L1
      FROM METRICS.METRICS_CUSTOMER_SUCCESS AS T0
    ) AS T18
    INNER JOIN (
      SELECT
        T1.ACCOUNT_ID AS _RK0,
        T1.DAY AS _RK1,
        (
          CAST(T1.CREATED_90D_CLOSED AS DOUBLE) / NULLIF(CAST(T1.TICKETS_90D AS DOUBLE), 0.0)
        ) * 100.0 AS _R0,
        T1.RESOLUTION_HOURS_90D / NULLIF(CAST(T1.TIMED_90D AS DOUBLE), 0.0) AS _R1
      FROM TIMELINE.TICKET_DAYS AS T1
    ) AS T49
      ON T18._LK0 = T49._RK0 AND T18._LK1 = T49._RK1
  ) AS T60
  WHERE
    NOT (
      (
        T60._LK0 IS NOT NULL
      )
      AND (
        T60._RK0 IS NOT NULL
      )
      AND (
        T60._L0 IS NOT DISTINCT FROM T60._R0
        OR COALESCE(ABS(T60._L0 - T60._R0) <= (
          (
            ABS(T60._L0) + 1.0
          ) * 1e-09
        ), FALSE)
      )
      AND (
        T60._L1 IS NOT DISTINCT FROM T60._R1
        OR COALESCE(ABS(T60._L1 - T60._R1) <= (
          (
            ABS(T60._L1) + 1.0
          ) * 1e-09
        ), FALSE)
      )
    )
) AS T77
