WITH T53 AS (
  SELECT
    T2.ACCOUNT_ID,
    T2.SNAPSHOT_DATE,
    T2.CUSTOMER_ID,
    T2.DATE,
    T2.COMPANY_NAME,
    T2.CUSTOMER_NAME,
    T2.INDUSTRY,
    T2.CREATED_AT,
    T2.COHORT_MONTH,
    T2.COHORT_QUARTER,
    T2.SNAPSHOT_YEAR,
    T2.SNAPSHOT_MONTH,
    T2.SNAPSHOT_QUARTER,
    T2.SNAPSHOT_DAY_OF_WEEK,
    T2.DAY_SEQUENCE,
    T2.DAYS_SINCE_CREATION,
    T2.CUSTOMER_STATUS,
    T2.CUSTOMER_TIER,
    T2.CUSTOMER_TIER_NAME,
    T2.IS_ACTIVE,
    T2.IS_CANCELED,
    T2.IS_DELINQUENT,
    T2.PLAN_TIER,
    T2.PAYING_STATUS,
    T2.FIRST_SUBSCRIPTION_DATE,
    T2.FIRST_PAID_DATE,
    T2.CUSTOMER_LIFETIME_DAYS,
    T2.LIFECYCLE_STAGE,
    T2.ACCOUNT_VALUE_TIER,
    T2.ACTIVE_SUBSCRIPTIONS,
    T2.TOTAL_SUBSCRIPTIONS,
    T2.MONTHLY_RECURRING_REVENUE,
    T2.CUSTOMER_MRR,
    T2.ANNUAL_RECURRING_REVENUE,
    T2.PREVIOUS_MRR,
    T2.TOTAL_USERS,
    T2.ACTIVE_USERS_1D,
    T2.ACTIVE_USERS_7D,
    T2.ACTIVE_USERS_30D,
    T2.USER_ACTIVATION_RATE_30D,
    T2.SESSIONS_30D,
    T2.FEATURES_USED_30D,
    T2.AVG_ENGAGEMENT_SCORE,
    T2.LAST_USER_ACTIVITY,
    T2.LAST_LOGIN_DATE,
    T2.DAYS_SINCE_LAST_ACTIVITY,
    T2.DAYS_SINCE_LAST_LOGIN,
    T2.TOTAL_DEVICES,
    T2.CONTROLLERS_IN_SERVICE,
    T2.ACTIVE_DEVICES,
    T2.HEALTHY_DEVICES,
    T2.DEVICE_HEALTH_PERCENTAGE,
    T2.DEVICE_EVENTS,
    T2.DEVICE_EVENTS_7D,
    T2.DEVICE_EVENTS_30D,
    T2.POURS,
    T2.POUR_VOLUME_LITERS,
    T2.POUR_VOLUME_LITERS_30D,
    T2.AVG_DEVICE_HEALTH_SCORE,
    T2.AVG_DEVICE_UPTIME_30D,
    T2.LAST_DEVICE_ACTIVITY,
    T2.TOTAL_LOCATIONS,
    T2.ACTIVE_LOCATIONS,
    T2.AVG_LOCATION_HEALTH_SCORE,
    T2.OPEN_TICKETS,
    T2.OPEN_TICKET_BREACHES,
    T2.SUPPORT_TICKETS_30D,
    T2.ENGAGEMENT_COMPONENT,
    T2.DEVICE_COMPONENT,
    T2.REVENUE_COMPONENT,
    T2.SUPPORT_COMPONENT,
    T2.ADOPTION_COMPONENT,
    T2.CUSTOMER_HEALTH_SCORE,
    T2.HEALTH_SCORE,
    T2.HEALTH_BAND,
    T2.CHURN_RISK_SCORE,
    T2.CHURN_RISK_BAND,
    T2.CHURN_RISK_CAUSE,
    T2.COMPOSITE_SUCCESS_SCORE,
    T2.NEW_MRR,
    T2.EXPANSION_MRR,
    T2.CONTRACTION_MRR,
    T2.CHURNED_MRR,
    T2.REACTIVATION_MRR,
    T2.NET_NEW_MRR,
    T2.MRR_DAILY_CHANGE,
    T2.MRR_DAILY_GROWTH_RATE,
    T2.MRR_30D_CHANGE,
    T2.MRR_30D_GROWTH_RATE,
    T2.AVG_MRR_30D,
    T2.MAX_MRR_30D,
    T2.MIN_MRR_30D,
    T2.MRR_VOLATILITY_30D,
    T2.MRR_RANGE_COEFFICIENT_30D,
    T2.MRR_TRAJECTORY_30D,
    T2.HEALTH_SCORE_DAILY_CHANGE,
    T2.HEALTH_SCORE_30D_CHANGE,
    T2.AVG_HEALTH_SCORE_30D,
    T2.HEALTH_TRAJECTORY_30D,
    T38._ACCOUNT,
    T38._DAY,
    T38._MRR,
    T38.HEALTH_THEN
  FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T2
  LEFT OUTER JOIN (
    SELECT
      T0.ACCOUNT_ID AS _ACCOUNT,
      CAST(CAST(DATEADD(DAY, 90, T0.SNAPSHOT_DATE) AS TIMESTAMPNTZ) AS DATE) AS _DAY,
      T0.MONTHLY_RECURRING_REVENUE AS _MRR,
      T0.CUSTOMER_HEALTH_SCORE AS HEALTH_THEN
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
  ) AS T38
    ON T2.ACCOUNT_ID = T38._ACCOUNT AND T2.SNAPSHOT_DATE = T38._DAY
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
                        'change from the day before' AS STATEMENT,
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
                            OR COALESCE(
                              ABS(CAST(T83._L0 AS DOUBLE) - CAST(T83._R0 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T83._L0 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                            THEN ''
                            ELSE 'previous_mrr '
                          END,
                          CASE
                            WHEN T83._L1 IS NOT DISTINCT FROM T83._R1
                            OR COALESCE(
                              ABS(CAST(T83._L1 AS DOUBLE) - CAST(T83._R1 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T83._L1 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                            THEN ''
                            ELSE 'mrr_daily_change '
                          END,
                          CASE
                            WHEN T83._L2 IS NOT DISTINCT FROM T83._R2
                            OR COALESCE(ABS(T83._L2 - T83._R2) <= (
                              (
                                ABS(T83._L2) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'health_score_daily_change '
                          END,
                          CASE
                            WHEN T83._L3 IS NOT DISTINCT FROM T83._R3
                            OR COALESCE(ABS(T83._L3 - T83._R3) <= (
                              (
                                ABS(T83._L3) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'mrr_daily_growth_rate '
                          END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T20._LK0,
                          T20._LK1,
                          T20._L0,
                          T20._L1,
                          T20._L2,
                          T20._L3,
                          T76._RK0,
                          T76._RK1,
                          T76._R0,
                          T76._R1,
                          T76._R2,
                          T76._R3
                        FROM (
                          SELECT
                            T0.ACCOUNT_ID AS _LK0,
                            T0.SNAPSHOT_DATE AS _LK1,
                            T0.PREVIOUS_MRR AS _L0,
                            T0.MRR_DAILY_CHANGE AS _L1,
                            T0.HEALTH_SCORE_DAILY_CHANGE AS _L2,
                            T0.MRR_DAILY_GROWTH_RATE AS _L3
                          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                        ) AS T20
                        FULL OUTER JOIN (
                          SELECT
                            T54.ACCOUNT_ID AS _RK0,
                            T54.SNAPSHOT_DATE AS _RK1,
                            COALESCE(T54._MRR, CAST(0 AS DECIMAL(18, 2))) AS _R0,
                            T54.MONTHLY_RECURRING_REVENUE - COALESCE(T54._MRR, CAST(0 AS DECIMAL(18, 2))) AS _R1,
                            T54.CUSTOMER_HEALTH_SCORE - T54.HEALTH_THEN AS _R2,
                            (
                              CAST(T54.MONTHLY_RECURRING_REVENUE - COALESCE(T54._MRR, CAST(0 AS DECIMAL(18, 2))) AS DOUBLE) / NULLIF(CAST(COALESCE(T54._MRR, CAST(0 AS DECIMAL(18, 2))) AS DOUBLE), 0.0)
                            ) * 100.0 AS _R3
                          FROM (
                            SELECT
                              T2.ACCOUNT_ID,
                              T2.SNAPSHOT_DATE,
                              T2.CUSTOMER_ID,
                              T2.DATE,
                              T2.COMPANY_NAME,
                              T2.CUSTOMER_NAME,
                              T2.INDUSTRY,
                              T2.CREATED_AT,
                              T2.COHORT_MONTH,
                              T2.COHORT_QUARTER,
                              T2.SNAPSHOT_YEAR,
                              T2.SNAPSHOT_MONTH,
                              T2.SNAPSHOT_QUARTER,
                              T2.SNAPSHOT_DAY_OF_WEEK,
                              T2.DAY_SEQUENCE,
                              T2.DAYS_SINCE_CREATION,
                              T2.CUSTOMER_STATUS,
                              T2.CUSTOMER_TIER,
                              T2.CUSTOMER_TIER_NAME,
                              T2.IS_ACTIVE,
                              T2.IS_CANCELED,
                              T2.IS_DELINQUENT,
                              T2.PLAN_TIER,
                              T2.PAYING_STATUS,
                              T2.FIRST_SUBSCRIPTION_DATE,
                              T2.FIRST_PAID_DATE,
                              T2.CUSTOMER_LIFETIME_DAYS,
                              T2.LIFECYCLE_STAGE,
                              T2.ACCOUNT_VALUE_TIER,
                              T2.ACTIVE_SUBSCRIPTIONS,
                              T2.TOTAL_SUBSCRIPTIONS,
                              T2.MONTHLY_RECURRING_REVENUE,
                              T2.CUSTOMER_MRR,
                              T2.ANNUAL_RECURRING_REVENUE,
                              T2.PREVIOUS_MRR,
                              T2.TOTAL_USERS,
                              T2.ACTIVE_USERS_1D,
                              T2.ACTIVE_USERS_7D,
                              T2.ACTIVE_USERS_30D,
                              T2.USER_ACTIVATION_RATE_30D,
                              T2.SESSIONS_30D,
                              T2.FEATURES_USED_30D,
                              T2.AVG_ENGAGEMENT_SCORE,
                              T2.LAST_USER_ACTIVITY,
                              T2.LAST_LOGIN_DATE,
                              T2.DAYS_SINCE_LAST_ACTIVITY,
                              T2.DAYS_SINCE_LAST_LOGIN,
                              T2.TOTAL_DEVICES,
                              T2.CONTROLLERS_IN_SERVICE,
                              T2.ACTIVE_DEVICES,
                              T2.HEALTHY_DEVICES,
                              T2.DEVICE_HEALTH_PERCENTAGE,
                              T2.DEVICE_EVENTS,
                              T2.DEVICE_EVENTS_7D,
                              T2.DEVICE_EVENTS_30D,
                              T2.POURS,
                              T2.POUR_VOLUME_LITERS,
                              T2.POUR_VOLUME_LITERS_30D,
                              T2.AVG_DEVICE_HEALTH_SCORE,
                              T2.AVG_DEVICE_UPTIME_30D,
                              T2.LAST_DEVICE_ACTIVITY,
                              T2.TOTAL_LOCATIONS,
                              T2.ACTIVE_LOCATIONS,
                              T2.AVG_LOCATION_HEALTH_SCORE,
                              T2.OPEN_TICKETS,
                              T2.OPEN_TICKET_BREACHES,
                              T2.SUPPORT_TICKETS_30D,
                              T2.ENGAGEMENT_COMPONENT,
                              T2.DEVICE_COMPONENT,
                              T2.REVENUE_COMPONENT,
                              T2.SUPPORT_COMPONENT,
                              T2.ADOPTION_COMPONENT,
                              T2.CUSTOMER_HEALTH_SCORE,
                              T2.HEALTH_SCORE,
                              T2.HEALTH_BAND,
                              T2.CHURN_RISK_SCORE,
                              T2.CHURN_RISK_BAND,
                              T2.CHURN_RISK_CAUSE,
                              T2.COMPOSITE_SUCCESS_SCORE,
                              T2.NEW_MRR,
                              T2.EXPANSION_MRR,
                              T2.CONTRACTION_MRR,
                              T2.CHURNED_MRR,
                              T2.REACTIVATION_MRR,
                              T2.NET_NEW_MRR,
                              T2.MRR_DAILY_CHANGE,
                              T2.MRR_DAILY_GROWTH_RATE,
                              T2.MRR_30D_CHANGE,
                              T2.MRR_30D_GROWTH_RATE,
                              T2.AVG_MRR_30D,
                              T2.MAX_MRR_30D,
                              T2.MIN_MRR_30D,
                              T2.MRR_VOLATILITY_30D,
                              T2.MRR_RANGE_COEFFICIENT_30D,
                              T2.MRR_TRAJECTORY_30D,
                              T2.HEALTH_SCORE_DAILY_CHANGE,
                              T2.HEALTH_SCORE_30D_CHANGE,
                              T2.AVG_HEALTH_SCORE_30D,
                              T2.HEALTH_TRAJECTORY_30D,
                              T39._ACCOUNT,
                              T39._DAY,
                              T39._MRR,
                              T39.HEALTH_THEN
                            FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T2
                            LEFT OUTER JOIN (
                              SELECT
                                T0.ACCOUNT_ID AS _ACCOUNT,
                                CAST(CAST(DATEADD(DAY, 1, T0.SNAPSHOT_DATE) AS TIMESTAMPNTZ) AS DATE) AS _DAY,
                                T0.MONTHLY_RECURRING_REVENUE AS _MRR,
                                T0.CUSTOMER_HEALTH_SCORE AS HEALTH_THEN
                              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                            ) AS T39
                              ON T2.ACCOUNT_ID = T39._ACCOUNT AND T2.SNAPSHOT_DATE = T39._DAY
                          ) AS T54
                        ) AS T76
                          ON T20._LK0 = T76._RK0 AND T20._LK1 = T76._RK1
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
                            OR COALESCE(
                              ABS(CAST(T83._L0 AS DOUBLE) - CAST(T83._R0 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T83._L0 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            T83._L1 IS NOT DISTINCT FROM T83._R1
                            OR COALESCE(
                              ABS(CAST(T83._L1 AS DOUBLE) - CAST(T83._R1 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T83._L1 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            T83._L2 IS NOT DISTINCT FROM T83._R2
                            OR COALESCE(ABS(T83._L2 - T83._R2) <= (
                              (
                                ABS(T83._L2) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                          AND (
                            T83._L3 IS NOT DISTINCT FROM T83._R3
                            OR COALESCE(ABS(T83._L3 - T83._R3) <= (
                              (
                                ABS(T83._L3) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                        )
                    ) AS T89
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'change from 30 days before' AS STATEMENT,
                        CONCAT_WS(
                          '|',
                          COALESCE(T84._LK0, T84._RK0),
                          COALESCE(CAST(T84._LK1 AS VARCHAR), CAST(T84._RK1 AS VARCHAR))
                        ) AS ENTITY_KEY,
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
                            OR COALESCE(
                              ABS(CAST(T84._L0 AS DOUBLE) - CAST(T84._R0 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T84._L0 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                            THEN ''
                            ELSE 'mrr_30d_change '
                          END,
                          CASE
                            WHEN T84._L1 IS NOT DISTINCT FROM T84._R1
                            OR COALESCE(ABS(T84._L1 - T84._R1) <= (
                              (
                                ABS(T84._L1) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'mrr_30d_growth_rate '
                          END,
                          CASE
                            WHEN T84._L2 IS NOT DISTINCT FROM T84._R2
                            OR COALESCE(ABS(T84._L2 - T84._R2) <= (
                              (
                                ABS(T84._L2) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'health_score_30d_change '
                          END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T21._LK0,
                          T21._LK1,
                          T21._L0,
                          T21._L1,
                          T21._L2,
                          T77._RK0,
                          T77._RK1,
                          T77._R0,
                          T77._R1,
                          T77._R2
                        FROM (
                          SELECT
                            T0.ACCOUNT_ID AS _LK0,
                            T0.SNAPSHOT_DATE AS _LK1,
                            T0.MRR_30D_CHANGE AS _L0,
                            T0.MRR_30D_GROWTH_RATE AS _L1,
                            T0.HEALTH_SCORE_30D_CHANGE AS _L2
                          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                        ) AS T21
                        FULL OUTER JOIN (
                          SELECT
                            T55.ACCOUNT_ID AS _RK0,
                            T55.SNAPSHOT_DATE AS _RK1,
                            T55.MONTHLY_RECURRING_REVENUE - COALESCE(T55._MRR, CAST(0 AS DECIMAL(18, 2))) AS _R0,
                            (
                              CAST(T55.MONTHLY_RECURRING_REVENUE - COALESCE(T55._MRR, CAST(0 AS DECIMAL(18, 2))) AS DOUBLE) / NULLIF(CAST(COALESCE(T55._MRR, CAST(0 AS DECIMAL(18, 2))) AS DOUBLE), 0.0)
                            ) * 100.0 AS _R1,
                            T55.CUSTOMER_HEALTH_SCORE - T55.HEALTH_THEN AS _R2
                          FROM (
                            SELECT
                              T2.ACCOUNT_ID,
                              T2.SNAPSHOT_DATE,
                              T2.CUSTOMER_ID,
                              T2.DATE,
                              T2.COMPANY_NAME,
                              T2.CUSTOMER_NAME,
                              T2.INDUSTRY,
                              T2.CREATED_AT,
                              T2.COHORT_MONTH,
                              T2.COHORT_QUARTER,
                              T2.SNAPSHOT_YEAR,
                              T2.SNAPSHOT_MONTH,
                              T2.SNAPSHOT_QUARTER,
                              T2.SNAPSHOT_DAY_OF_WEEK,
                              T2.DAY_SEQUENCE,
                              T2.DAYS_SINCE_CREATION,
                              T2.CUSTOMER_STATUS,
                              T2.CUSTOMER_TIER,
                              T2.CUSTOMER_TIER_NAME,
                              T2.IS_ACTIVE,
                              T2.IS_CANCELED,
                              T2.IS_DELINQUENT,
                              T2.PLAN_TIER,
                              T2.PAYING_STATUS,
                              T2.FIRST_SUBSCRIPTION_DATE,
                              T2.FIRST_PAID_DATE,
                              T2.CUSTOMER_LIFETIME_DAYS,
                              T2.LIFECYCLE_STAGE,
                              T2.ACCOUNT_VALUE_TIER,
                              T2.ACTIVE_SUBSCRIPTIONS,
                              T2.TOTAL_SUBSCRIPTIONS,
                              T2.MONTHLY_RECURRING_REVENUE,
                              T2.CUSTOMER_MRR,
                              T2.ANNUAL_RECURRING_REVENUE,
                              T2.PREVIOUS_MRR,
                              T2.TOTAL_USERS,
                              T2.ACTIVE_USERS_1D,
                              T2.ACTIVE_USERS_7D,
                              T2.ACTIVE_USERS_30D,
                              T2.USER_ACTIVATION_RATE_30D,
                              T2.SESSIONS_30D,
                              T2.FEATURES_USED_30D,
                              T2.AVG_ENGAGEMENT_SCORE,
                              T2.LAST_USER_ACTIVITY,
                              T2.LAST_LOGIN_DATE,
                              T2.DAYS_SINCE_LAST_ACTIVITY,
                              T2.DAYS_SINCE_LAST_LOGIN,
                              T2.TOTAL_DEVICES,
                              T2.CONTROLLERS_IN_SERVICE,
                              T2.ACTIVE_DEVICES,
                              T2.HEALTHY_DEVICES,
                              T2.DEVICE_HEALTH_PERCENTAGE,
                              T2.DEVICE_EVENTS,
                              T2.DEVICE_EVENTS_7D,
                              T2.DEVICE_EVENTS_30D,
                              T2.POURS,
                              T2.POUR_VOLUME_LITERS,
                              T2.POUR_VOLUME_LITERS_30D,
                              T2.AVG_DEVICE_HEALTH_SCORE,
                              T2.AVG_DEVICE_UPTIME_30D,
                              T2.LAST_DEVICE_ACTIVITY,
                              T2.TOTAL_LOCATIONS,
                              T2.ACTIVE_LOCATIONS,
                              T2.AVG_LOCATION_HEALTH_SCORE,
                              T2.OPEN_TICKETS,
                              T2.OPEN_TICKET_BREACHES,
                              T2.SUPPORT_TICKETS_30D,
                              T2.ENGAGEMENT_COMPONENT,
                              T2.DEVICE_COMPONENT,
                              T2.REVENUE_COMPONENT,
                              T2.SUPPORT_COMPONENT,
                              T2.ADOPTION_COMPONENT,
                              T2.CUSTOMER_HEALTH_SCORE,
                              T2.HEALTH_SCORE,
                              T2.HEALTH_BAND,
                              T2.CHURN_RISK_SCORE,
                              T2.CHURN_RISK_BAND,
                              T2.CHURN_RISK_CAUSE,
                              T2.COMPOSITE_SUCCESS_SCORE,
                              T2.NEW_MRR,
                              T2.EXPANSION_MRR,
                              T2.CONTRACTION_MRR,
                              T2.CHURNED_MRR,
                              T2.REACTIVATION_MRR,
                              T2.NET_NEW_MRR,
                              T2.MRR_DAILY_CHANGE,
                              T2.MRR_DAILY_GROWTH_RATE,
                              T2.MRR_30D_CHANGE,
                              T2.MRR_30D_GROWTH_RATE,
                              T2.AVG_MRR_30D,
                              T2.MAX_MRR_30D,
                              T2.MIN_MRR_30D,
                              T2.MRR_VOLATILITY_30D,
                              T2.MRR_RANGE_COEFFICIENT_30D,
                              T2.MRR_TRAJECTORY_30D,
                              T2.HEALTH_SCORE_DAILY_CHANGE,
                              T2.HEALTH_SCORE_30D_CHANGE,
                              T2.AVG_HEALTH_SCORE_30D,
                              T2.HEALTH_TRAJECTORY_30D,
                              T40._ACCOUNT,
                              T40._DAY,
                              T40._MRR,
                              T40.HEALTH_THEN
                            FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T2
                            LEFT OUTER JOIN (
                              SELECT
                                T0.ACCOUNT_ID AS _ACCOUNT,
                                CAST(CAST(DATEADD(DAY, 30, T0.SNAPSHOT_DATE) AS TIMESTAMPNTZ) AS DATE) AS _DAY,
                                T0.MONTHLY_RECURRING_REVENUE AS _MRR,
                                T0.CUSTOMER_HEALTH_SCORE AS HEALTH_THEN
                              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                            ) AS T40
                              ON T2.ACCOUNT_ID = T40._ACCOUNT AND T2.SNAPSHOT_DATE = T40._DAY
                          ) AS T55
                        ) AS T77
                          ON T21._LK0 = T77._RK0 AND T21._LK1 = T77._RK1
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
                            OR COALESCE(
                              ABS(CAST(T84._L0 AS DOUBLE) - CAST(T84._R0 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T84._L0 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            T84._L1 IS NOT DISTINCT FROM T84._R1
                            OR COALESCE(ABS(T84._L1 - T84._R1) <= (
                              (
                                ABS(T84._L1) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                          AND (
                            T84._L2 IS NOT DISTINCT FROM T84._R2
                            OR COALESCE(ABS(T84._L2 - T84._R2) <= (
                              (
                                ABS(T84._L2) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                        )
                    ) AS T88
                  ) AS T90
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'revenue part of health follows MRR' AS STATEMENT,
                      CONCAT_WS(
                        '|',
                        COALESCE(T81._LK0, T81._RK0),
                        COALESCE(CAST(T81._LK1 AS VARCHAR), CAST(T81._RK1 AS VARCHAR))
                      ) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T81._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T81._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T81._L0 IS NOT DISTINCT FROM T81._R0 THEN '' ELSE 'direction ' END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T69._LK0,
                        T69._LK1,
                        T69._L0,
                        T72._RK0,
                        T72._RK1,
                        T72._R0
                      FROM (
                        SELECT
                          T58.ACCOUNT_ID AS _LK0,
                          T58.SNAPSHOT_DATE AS _LK1,
                          CASE
                            WHEN T58.REVENUE_COMPONENT > 50
                            THEN 1
                            WHEN T58.REVENUE_COMPONENT < 50
                            THEN -1
                            ELSE 0
                          END AS _L0
                        FROM T53 AS T58
                        WHERE
                          T58.MONTHLY_RECURRING_REVENUE > 0
                          AND COALESCE(T58._MRR, CAST(0 AS DECIMAL(18, 2))) > 0
                      ) AS T69
                      FULL OUTER JOIN (
                        SELECT
                          T58.ACCOUNT_ID AS _RK0,
                          T58.SNAPSHOT_DATE AS _RK1,
                          CASE
                            WHEN T58.MONTHLY_RECURRING_REVENUE > COALESCE(T58._MRR, CAST(0 AS DECIMAL(18, 2)))
                            THEN 1
                            WHEN T58.MONTHLY_RECURRING_REVENUE < COALESCE(T58._MRR, CAST(0 AS DECIMAL(18, 2)))
                            THEN -1
                            ELSE 0
                          END AS _R0
                        FROM T53 AS T58
                        WHERE
                          T58.MONTHLY_RECURRING_REVENUE > 0
                          AND COALESCE(T58._MRR, CAST(0 AS DECIMAL(18, 2))) > 0
                      ) AS T72
                        ON T69._LK0 = T72._RK0 AND T69._LK1 = T72._RK1
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
                  ) AS T86
                ) AS T91
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    '30 days of a customer' AS STATEMENT,
                    CONCAT_WS(
                      '|',
                      COALESCE(T75._LK0, T75._RK0),
                      COALESCE(CAST(T75._LK1 AS VARCHAR), CAST(T75._RK1 AS VARCHAR))
                    ) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T75._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T75._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T75._L0 IS NOT DISTINCT FROM T75._R0
                        OR COALESCE(
                          ABS(CAST(T75._L0 AS DOUBLE) - CAST(T75._R0 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T75._L0 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'max_mrr_30d '
                      END,
                      CASE
                        WHEN T75._L1 IS NOT DISTINCT FROM T75._R1
                        OR COALESCE(
                          ABS(CAST(T75._L1 AS DOUBLE) - CAST(T75._R1 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T75._L1 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'min_mrr_30d '
                      END,
                      CASE
                        WHEN T75._L2 IS NOT DISTINCT FROM T75._R2
                        OR COALESCE(ABS(T75._L2 - T75._R2) <= (
                          (
                            ABS(T75._L2) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'avg_mrr_30d '
                      END,
                      CASE
                        WHEN T75._L3 IS NOT DISTINCT FROM T75._R3
                        OR COALESCE(ABS(T75._L3 - T75._R3) <= (
                          (
                            ABS(T75._L3) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'avg_health_score_30d '
                      END,
                      CASE
                        WHEN T75._L4 IS NOT DISTINCT FROM T75._R4
                        OR COALESCE(ABS(T75._L4 - T75._R4) <= (
                          (
                            ABS(T75._L4) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'mrr_range_coefficient_30d '
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
                      T61._RK0,
                      T61._RK1,
                      T61._R0,
                      T61._R1,
                      T61._R2,
                      T61._R3,
                      T61._R4
                    FROM (
                      SELECT
                        T0.ACCOUNT_ID AS _LK0,
                        T0.SNAPSHOT_DATE AS _LK1,
                        T0.MAX_MRR_30D AS _L0,
                        T0.MIN_MRR_30D AS _L1,
                        T0.AVG_MRR_30D AS _L2,
                        T0.AVG_HEALTH_SCORE_30D AS _L3,
                        T0.MRR_RANGE_COEFFICIENT_30D AS _L4
                      FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                    ) AS T19
                    FULL OUTER JOIN (
                      SELECT
                        T36.ACCOUNT_ID AS _RK0,
                        T36.SNAPSHOT_DATE AS _RK1,
                        T36.HIGHEST AS _R0,
                        T36.LOWEST AS _R1,
                        CAST(T36.PAID AS DOUBLE) / NULLIF(CAST(T36.N AS DOUBLE), 0.0) AS _R2,
                        CAST(T36.POINTS AS DOUBLE) / NULLIF(CAST(T36.N AS DOUBLE), 0.0) AS _R3,
                        CAST(T36.HIGHEST - T36.LOWEST AS DOUBLE) / NULLIF(CAST(T36.PAID AS DOUBLE) / NULLIF(CAST(T36.N AS DOUBLE), 0.0), 0.0) AS _R4
                      FROM (
                        SELECT
                          T0.ACCOUNT_ID,
                          T0.SNAPSHOT_DATE,
                          MAX(T0.MONTHLY_RECURRING_REVENUE) OVER (
                            PARTITION BY T0.ACCOUNT_ID
                            ORDER BY T0.SNAPSHOT_DATE ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS HIGHEST,
                          MIN(T0.MONTHLY_RECURRING_REVENUE) OVER (
                            PARTITION BY T0.ACCOUNT_ID
                            ORDER BY T0.SNAPSHOT_DATE ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS LOWEST,
                          SUM(T0.MONTHLY_RECURRING_REVENUE) OVER (
                            PARTITION BY T0.ACCOUNT_ID
                            ORDER BY T0.SNAPSHOT_DATE ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS PAID,
                          SUM(CAST(T0.CUSTOMER_HEALTH_SCORE AS DECIMAL(18, 6))) OVER (
                            PARTITION BY T0.ACCOUNT_ID
                            ORDER BY T0.SNAPSHOT_DATE ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS POINTS,
                          COUNT(*) OVER (
                            PARTITION BY T0.ACCOUNT_ID
                            ORDER BY T0.SNAPSHOT_DATE ASC
                            ROWS BETWEEN 29 preceding AND CURRENT ROW
                          ) AS N
                        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                      ) AS T36
                    ) AS T61
                      ON T19._LK0 = T61._RK0 AND T19._LK1 = T61._RK1
                  ) AS T75
                  WHERE
                    NOT (
                      (
                        T75._LK0 IS NOT NULL
                      )
                      AND (
                        T75._RK0 IS NOT NULL
                      )
                      AND (
                        T75._L0 IS NOT DISTINCT FROM T75._R0
                        OR COALESCE(
                          ABS(CAST(T75._L0 AS DOUBLE) - CAST(T75._R0 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T75._L0 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T75._L1 IS NOT DISTINCT FROM T75._R1
                        OR COALESCE(
                          ABS(CAST(T75._L1 AS DOUBLE) - CAST(T75._R1 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T75._L1 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T75._L2 IS NOT DISTINCT FROM T75._R2
                        OR COALESCE(ABS(T75._L2 - T75._R2) <= (
                          (
                            ABS(T75._L2) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T75._L3 IS NOT DISTINCT FROM T75._R3
                        OR COALESCE(ABS(T75._L3 - T75._R3) <= (
                          (
                            ABS(T75._L3) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T75._L4 IS NOT DISTINCT FROM T75._R4
                        OR COALESCE(ABS(T75._L4 - T75._R4) <= (
                          (
                            ABS(T75._L4) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                    )
                ) AS T87
              ) AS T93
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'spread of 30 days of MRR' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T65._LK0, T65._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T65._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T65._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T65._L0 IS NOT DISTINCT FROM T65._R0
                      OR COALESCE(ABS(T65._L0 - T65._R0) <= (
                        (
                          ABS(T65._L0) + 1.0
                        ) * 1e-06
                      ), FALSE)
                      THEN ''
                      ELSE 'mrr_volatility_30d '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T24._LK0,
                    T24._L0,
                    T57._RK0,
                    T57._R0
                  FROM (
                    SELECT
                      T0.ACCOUNT_ID AS _LK0,
                      T0.MRR_VOLATILITY_30D AS _L0
                    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                    WHERE
                      T0.SNAPSHOT_DATE = DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T24
                  RIGHT OUTER JOIN (
                    SELECT
                      T44.ACCOUNT_ID AS _RK0,
                      T44.SPREAD AS _R0
                    FROM (
                      SELECT
                        T23.ACCOUNT_ID,
                        STDDEV(CAST(T23.MONTHLY_RECURRING_REVENUE AS DOUBLE)) AS SPREAD,
                        MAX(T23.MONTHLY_RECURRING_REVENUE) > MIN(T23.MONTHLY_RECURRING_REVENUE) AS MOVED
                      FROM (
                        SELECT
                          *
                        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                        WHERE
                          T0.SNAPSHOT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                      ) AS T23
                      GROUP BY
                        1
                    ) AS T44
                    WHERE
                      T44.MOVED
                  ) AS T57
                    ON T24._LK0 = T57._RK0
                ) AS T65
                WHERE
                  NOT (
                    (
                      T65._LK0 IS NOT NULL
                    )
                    AND (
                      T65._RK0 IS NOT NULL
                    )
                    AND (
                      T65._L0 IS NOT DISTINCT FROM T65._R0
                      OR COALESCE(ABS(T65._L0 - T65._R0) <= (
                        (
                          ABS(T65._L0) + 1.0
                        ) * 1e-06
                      ), FALSE)
                    )
                  )
              ) AS T85
            ) AS T94
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'MRR that moves has a spread' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T48._LK0, T48._RK0),
                  COALESCE(CAST(T48._LK1 AS VARCHAR), CAST(T48._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T48._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T48._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'moves ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T30._LK0,
                  T30._LK1,
                  T30._L0,
                  T31._RK0,
                  T31._RK1,
                  T31._R0
                FROM (
                  SELECT
                    T0.ACCOUNT_ID AS _LK0,
                    T0.SNAPSHOT_DATE AS _LK1,
                    T0.MRR_VOLATILITY_30D > 0 AS _L0
                  FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                  WHERE
                    T0.DAY_SEQUENCE > 1
                ) AS T30
                FULL OUTER JOIN (
                  SELECT
                    T0.ACCOUNT_ID AS _RK0,
                    T0.SNAPSHOT_DATE AS _RK1,
                    T0.MAX_MRR_30D > T0.MIN_MRR_30D AS _R0
                  FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                  WHERE
                    T0.DAY_SEQUENCE > 1
                ) AS T31
                  ON T30._LK0 = T31._RK0 AND T30._LK1 = T31._RK1
              ) AS T48
              WHERE
                NOT (
                  (
                    T48._LK0 IS NOT NULL
                  )
                  AND (
                    T48._RK0 IS NOT NULL
                  )
                  AND T48._L0 IS NOT DISTINCT FROM T48._R0
                )
            ) AS T64
          ) AS T95
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'shares and calendar of a day' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T80._LK0, T80._RK0),
                COALESCE(CAST(T80._LK1 AS VARCHAR), CAST(T80._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T80._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T80._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T80._L0 IS NOT DISTINCT FROM T80._R0
                  OR COALESCE(
                    ABS(CAST(T80._L0 AS DOUBLE) - CAST(T80._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L0 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'annual_recurring_revenue '
                END,
                CASE
                  WHEN T80._L1 IS NOT DISTINCT FROM T80._R1
                  OR COALESCE(ABS(T80._L1 - T80._R1) <= (
                    (
                      ABS(T80._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'user_activation_rate_30d '
                END,
                CASE
                  WHEN T80._L2 IS NOT DISTINCT FROM T80._R2
                  OR COALESCE(ABS(T80._L2 - T80._R2) <= (
                    (
                      ABS(T80._L2) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'adoption_component '
                END,
                CASE
                  WHEN T80._L3 IS NOT DISTINCT FROM T80._R3
                  OR COALESCE(
                    ABS(CAST(T80._L3 AS DOUBLE) - CAST(T80._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L3 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'days_since_last_login '
                END,
                CASE
                  WHEN T80._L4 IS NOT DISTINCT FROM T80._R4
                  OR COALESCE(
                    ABS(CAST(T80._L4 AS DOUBLE) - CAST(T80._R4 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L4 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'snapshot_year '
                END,
                CASE
                  WHEN T80._L5 IS NOT DISTINCT FROM T80._R5
                  OR COALESCE(
                    ABS(CAST(T80._L5 AS DOUBLE) - CAST(T80._R5 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L5 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'snapshot_month '
                END,
                CASE
                  WHEN T80._L6 IS NOT DISTINCT FROM T80._R6
                  OR COALESCE(
                    ABS(CAST(T80._L6 AS DOUBLE) - CAST(T80._R6 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L6 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'snapshot_quarter '
                END,
                CASE
                  WHEN T80._L7 IS NOT DISTINCT FROM T80._R7
                  OR COALESCE(
                    ABS(CAST(T80._L7 AS DOUBLE) - CAST(T80._R7 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L7 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'snapshot_day_of_week '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T16._LK0,
                T16._LK1,
                T16._L0,
                T16._L1,
                T16._L2,
                T16._L3,
                T16._L4,
                T16._L5,
                T16._L6,
                T16._L7,
                T71._RK0,
                T71._RK1,
                T71._R0,
                T71._R1,
                T71._R2,
                T71._R3,
                T71._R4,
                T71._R5,
                T71._R6,
                T71._R7
              FROM (
                SELECT
                  T0.ACCOUNT_ID AS _LK0,
                  T0.SNAPSHOT_DATE AS _LK1,
                  T0.ANNUAL_RECURRING_REVENUE AS _L0,
                  T0.USER_ACTIVATION_RATE_30D AS _L1,
                  T0.ADOPTION_COMPONENT AS _L2,
                  T0.DAYS_SINCE_LAST_LOGIN AS _L3,
                  T0.SNAPSHOT_YEAR AS _L4,
                  T0.SNAPSHOT_MONTH AS _L5,
                  T0.SNAPSHOT_QUARTER AS _L6,
                  T0.SNAPSHOT_DAY_OF_WEEK AS _L7
                FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
              ) AS T16
              FULL OUTER JOIN (
                SELECT
                  T49.ACCOUNT_ID AS _RK0,
                  T49.SNAPSHOT_DATE AS _RK1,
                  T49.MONTHLY_RECURRING_REVENUE * 12 AS _R0,
                  (
                    CAST(T49.ACTIVE_USERS_30D AS DOUBLE) / NULLIF(CAST(T49.TOTAL_USERS AS DOUBLE), 0.0)
                  ) * 100.0 AS _R1,
                  (
                    CAST(T49.FEATURES_USED_30D AS DOUBLE) / NULLIF(CAST(T49.CATALOGUE AS DOUBLE), 0.0)
                  ) * 100.0 AS _R2,
                  DATEDIFF(DAY, T49.LAST_LOGIN_DATE, T49.SNAPSHOT_DATE) AS _R3,
                  DATE_PART(year, T49.SNAPSHOT_DATE) AS _R4,
                  DATE_PART(month, T49.SNAPSHOT_DATE) AS _R5,
                  DATE_PART(quarter, T49.SNAPSHOT_DATE) AS _R6,
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T49.SNAPSHOT_DATE) % 7
                      ) + 7
                    ) % 7
                  ) + 1 AS _R7
                FROM (
                  SELECT
                    T2.ACCOUNT_ID,
                    T2.SNAPSHOT_DATE,
                    T2.CUSTOMER_ID,
                    T2.DATE,
                    T2.COMPANY_NAME,
                    T2.CUSTOMER_NAME,
                    T2.INDUSTRY,
                    T2.CREATED_AT,
                    T2.COHORT_MONTH,
                    T2.COHORT_QUARTER,
                    T2.SNAPSHOT_YEAR,
                    T2.SNAPSHOT_MONTH,
                    T2.SNAPSHOT_QUARTER,
                    T2.SNAPSHOT_DAY_OF_WEEK,
                    T2.DAY_SEQUENCE,
                    T2.DAYS_SINCE_CREATION,
                    T2.CUSTOMER_STATUS,
                    T2.CUSTOMER_TIER,
                    T2.CUSTOMER_TIER_NAME,
                    T2.IS_ACTIVE,
                    T2.IS_CANCELED,
                    T2.IS_DELINQUENT,
                    T2.PLAN_TIER,
                    T2.PAYING_STATUS,
                    T2.FIRST_SUBSCRIPTION_DATE,
                    T2.FIRST_PAID_DATE,
                    T2.CUSTOMER_LIFETIME_DAYS,
                    T2.LIFECYCLE_STAGE,
                    T2.ACCOUNT_VALUE_TIER,
                    T2.ACTIVE_SUBSCRIPTIONS,
                    T2.TOTAL_SUBSCRIPTIONS,
                    T2.MONTHLY_RECURRING_REVENUE,
                    T2.CUSTOMER_MRR,
                    T2.ANNUAL_RECURRING_REVENUE,
                    T2.PREVIOUS_MRR,
                    T2.TOTAL_USERS,
                    T2.ACTIVE_USERS_1D,
                    T2.ACTIVE_USERS_7D,
                    T2.ACTIVE_USERS_30D,
                    T2.USER_ACTIVATION_RATE_30D,
                    T2.SESSIONS_30D,
                    T2.FEATURES_USED_30D,
                    T2.AVG_ENGAGEMENT_SCORE,
                    T2.LAST_USER_ACTIVITY,
                    T2.LAST_LOGIN_DATE,
                    T2.DAYS_SINCE_LAST_ACTIVITY,
                    T2.DAYS_SINCE_LAST_LOGIN,
                    T2.TOTAL_DEVICES,
                    T2.CONTROLLERS_IN_SERVICE,
                    T2.ACTIVE_DEVICES,
                    T2.HEALTHY_DEVICES,
                    T2.DEVICE_HEALTH_PERCENTAGE,
                    T2.DEVICE_EVENTS,
                    T2.DEVICE_EVENTS_7D,
                    T2.DEVICE_EVENTS_30D,
                    T2.POURS,
                    T2.POUR_VOLUME_LITERS,
                    T2.POUR_VOLUME_LITERS_30D,
                    T2.AVG_DEVICE_HEALTH_SCORE,
                    T2.AVG_DEVICE_UPTIME_30D,
                    T2.LAST_DEVICE_ACTIVITY,
                    T2.TOTAL_LOCATIONS,
                    T2.ACTIVE_LOCATIONS,
                    T2.AVG_LOCATION_HEALTH_SCORE,
                    T2.OPEN_TICKETS,
                    T2.OPEN_TICKET_BREACHES,
                    T2.SUPPORT_TICKETS_30D,
                    T2.ENGAGEMENT_COMPONENT,
                    T2.DEVICE_COMPONENT,
                    T2.REVENUE_COMPONENT,
                    T2.SUPPORT_COMPONENT,
                    T2.ADOPTION_COMPONENT,
                    T2.CUSTOMER_HEALTH_SCORE,
                    T2.HEALTH_SCORE,
                    T2.HEALTH_BAND,
                    T2.CHURN_RISK_SCORE,
                    T2.CHURN_RISK_BAND,
                    T2.CHURN_RISK_CAUSE,
                    T2.COMPOSITE_SUCCESS_SCORE,
                    T2.NEW_MRR,
                    T2.EXPANSION_MRR,
                    T2.CONTRACTION_MRR,
                    T2.CHURNED_MRR,
                    T2.REACTIVATION_MRR,
                    T2.NET_NEW_MRR,
                    T2.MRR_DAILY_CHANGE,
                    T2.MRR_DAILY_GROWTH_RATE,
                    T2.MRR_30D_CHANGE,
                    T2.MRR_30D_GROWTH_RATE,
                    T2.AVG_MRR_30D,
                    T2.MAX_MRR_30D,
                    T2.MIN_MRR_30D,
                    T2.MRR_VOLATILITY_30D,
                    T2.MRR_RANGE_COEFFICIENT_30D,
                    T2.MRR_TRAJECTORY_30D,
                    T2.HEALTH_SCORE_DAILY_CHANGE,
                    T2.HEALTH_SCORE_30D_CHANGE,
                    T2.AVG_HEALTH_SCORE_30D,
                    T2.HEALTH_TRAJECTORY_30D,
                    T32._DAY,
                    T32.CATALOGUE
                  FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T2
                  LEFT OUTER JOIN (
                    SELECT
                      T1.DAY AS _DAY,
                      MAX(T1.CATALOGUE_SIZE) AS CATALOGUE
                    FROM TIMELINE.FEATURE_DAYS AS T1
                    GROUP BY
                      1
                  ) AS T32
                    ON T2.SNAPSHOT_DATE = T32._DAY
                ) AS T49
              ) AS T71
                ON T16._LK0 = T71._RK0 AND T16._LK1 = T71._RK1
            ) AS T80
            WHERE
              NOT (
                (
                  T80._LK0 IS NOT NULL
                )
                AND (
                  T80._RK0 IS NOT NULL
                )
                AND (
                  T80._L0 IS NOT DISTINCT FROM T80._R0
                  OR COALESCE(
                    ABS(CAST(T80._L0 AS DOUBLE) - CAST(T80._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L0 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T80._L1 IS NOT DISTINCT FROM T80._R1
                  OR COALESCE(ABS(T80._L1 - T80._R1) <= (
                    (
                      ABS(T80._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T80._L2 IS NOT DISTINCT FROM T80._R2
                  OR COALESCE(ABS(T80._L2 - T80._R2) <= (
                    (
                      ABS(T80._L2) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T80._L3 IS NOT DISTINCT FROM T80._R3
                  OR COALESCE(
                    ABS(CAST(T80._L3 AS DOUBLE) - CAST(T80._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L3 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T80._L4 IS NOT DISTINCT FROM T80._R4
                  OR COALESCE(
                    ABS(CAST(T80._L4 AS DOUBLE) - CAST(T80._R4 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L4 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T80._L5 IS NOT DISTINCT FROM T80._R5
                  OR COALESCE(
                    ABS(CAST(T80._L5 AS DOUBLE) - CAST(T80._R5 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L5 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T80._L6 IS NOT DISTINCT FROM T80._R6
                  OR COALESCE(
                    ABS(CAST(T80._L6 AS DOUBLE) - CAST(T80._R6 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L6 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T80._L7 IS NOT DISTINCT FROM T80._R7
                  OR COALESCE(
                    ABS(CAST(T80._L7 AS DOUBLE) - CAST(T80._R7 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T80._L7 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS T92
        ) AS T96
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'age of a customer' AS STATEMENT,
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
              CASE
                WHEN T50._L0 IS NOT DISTINCT FROM T50._R0
                THEN ''
                ELSE 'days_since_creation '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T27._LK0,
              T27._LK1,
              T27._L0,
              T37._RK0,
              T37._RK1,
              T37._R0
            FROM (
              SELECT
                T0.ACCOUNT_ID AS _LK0,
                T0.SNAPSHOT_DATE AS _LK1,
                T0.DAYS_SINCE_CREATION AS _L0
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
              WHERE
                T0.CREATED_AT IS NOT NULL
            ) AS T27
            FULL OUTER JOIN (
              SELECT
                T0.ACCOUNT_ID AS _RK0,
                T0.SNAPSHOT_DATE AS _RK1,
                DATEDIFF(DAY, CAST(T0.CREATED_AT AS DATE), T0.SNAPSHOT_DATE) AS _R0
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
              WHERE
                T0.CREATED_AT IS NOT NULL
            ) AS T37
              ON T27._LK0 = T37._RK0 AND T27._LK1 = T37._RK1
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
            )
        ) AS T67
      ) AS T97
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'cohort of a customer' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T62._LK0, T62._RK0),
            COALESCE(CAST(T62._LK1 AS VARCHAR), CAST(T62._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T62._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T62._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T62._L0 IS NOT DISTINCT FROM T62._R0 THEN '' ELSE 'cohort_month ' END,
            CASE WHEN T62._L1 IS NOT DISTINCT FROM T62._R1 THEN '' ELSE 'quarter ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T47._LK0,
            T47._LK1,
            T47._L0,
            T47._L1,
            T56._RK0,
            T56._RK1,
            T56._R0,
            T56._R1
          FROM (
            SELECT
              T0.ACCOUNT_ID AS _LK0,
              T0.SNAPSHOT_DATE AS _LK1,
              T0.COHORT_MONTH AS _L0,
              (
                (
                  (
                    DATE_PART(year, T0.COHORT_QUARTER) * 100
                  ) + DATE_PART(month, T0.COHORT_QUARTER)
                ) * 100
              ) + DATE_PART(day, T0.COHORT_QUARTER) AS _L1
            FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
            WHERE
              T0.CREATED_AT IS NOT NULL
          ) AS T47
          FULL OUTER JOIN (
            SELECT
              T0.ACCOUNT_ID AS _RK0,
              T0.SNAPSHOT_DATE AS _RK1,
              CAST(CAST(DATE_TRUNC('MONTH', CAST(T0.CREATED_AT AS DATE)) AS TIMESTAMPNTZ) AS DATE) AS _R0,
              (
                (
                  (
                    (
                      DATE_PART(year, CAST(T0.CREATED_AT AS DATE)) * 100
                    ) + (
                      DATE_PART(quarter, CAST(T0.CREATED_AT AS DATE)) * 3
                    )
                  ) - 2
                ) * 100
              ) + 1 AS _R1
            FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
            WHERE
              T0.CREATED_AT IS NOT NULL
          ) AS T56
            ON T47._LK0 = T56._RK0 AND T47._LK1 = T56._RK1
        ) AS T62
        WHERE
          NOT (
            (
              T62._LK0 IS NOT NULL
            )
            AND (
              T62._RK0 IS NOT NULL
            )
            AND T62._L0 IS NOT DISTINCT FROM T62._R0
            AND T62._L1 IS NOT DISTINCT FROM T62._R1
          )
      ) AS T82
    ) AS T98
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a paying customer\'s life goes on' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T46._LK0, T46._RK0),
          COALESCE(CAST(T46._LK1 AS VARCHAR), CAST(T46._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T46._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T46._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T46._L0 IS NOT DISTINCT FROM T46._R0
            THEN ''
            ELSE 'customer_lifetime_days '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T12._LK0,
          T12._LK1,
          T12._L0,
          T29._RK0,
          T29._RK1,
          T29._R0
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.SNAPSHOT_DATE AS _LK1,
            T0.CUSTOMER_LIFETIME_DAYS AS _L0
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
          WHERE
            T0.IS_ACTIVE
        ) AS T12
        FULL OUTER JOIN (
          SELECT
            T0.ACCOUNT_ID AS _RK0,
            T0.SNAPSHOT_DATE AS _RK1,
            DATEDIFF(DAY, T0.FIRST_SUBSCRIPTION_DATE, T0.SNAPSHOT_DATE) AS _R0
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
          WHERE
            T0.IS_ACTIVE
        ) AS T29
          ON T12._LK0 = T29._RK0 AND T12._LK1 = T29._RK1
      ) AS T46
      WHERE
        NOT (
          (
            T46._LK0 IS NOT NULL
          )
          AND (
            T46._RK0 IS NOT NULL
          )
          AND T46._L0 IS NOT DISTINCT FROM T46._R0
        )
    ) AS T63
  ) AS T99
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'engagement in points' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T45._LK0, T45._RK0),
        COALESCE(CAST(T45._LK1 AS VARCHAR), CAST(T45._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T45._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T45._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T45._L0 IS NOT DISTINCT FROM T45._R0
          OR COALESCE(ABS(T45._L0 - T45._R0) <= (
            (
              ABS(T45._L0) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'engagement_component '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T25._LK0,
        T25._LK1,
        T25._L0,
        T26._RK0,
        T26._RK1,
        T26._R0
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.SNAPSHOT_DATE AS _LK1,
          T0.ENGAGEMENT_COMPONENT AS _L0
        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
        WHERE
          T0.ENGAGEMENT_COMPONENT IS NOT NULL
      ) AS T25
      FULL OUTER JOIN (
        SELECT
          T0.ACCOUNT_ID AS _RK0,
          T0.SNAPSHOT_DATE AS _RK1,
          T0.AVG_ENGAGEMENT_SCORE * 100.0 AS _R0
        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
        WHERE
          T0.ENGAGEMENT_COMPONENT IS NOT NULL
      ) AS T26
        ON T25._LK0 = T26._RK0 AND T25._LK1 = T26._RK1
    ) AS T45
    WHERE
      NOT (
        (
          T45._LK0 IS NOT NULL
        )
        AND (
          T45._RK0 IS NOT NULL
        )
        AND (
          T45._L0 IS NOT DISTINCT FROM T45._R0
          OR COALESCE(ABS(T45._L0 - T45._R0) <= (
            (
              ABS(T45._L0) + 1.0
            ) * 1e-09
          ), FALSE)
        )
      )
  ) AS T78
) AS T100
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a score lies between its parts' AS STATEMENT,
    CONCAT_WS(
      '|',
      COALESCE(T59._LK0, T59._RK0),
      COALESCE(CAST(T59._LK1 AS VARCHAR), CAST(T59._RK1 AS VARCHAR))
    ) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T59._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T59._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T59._L0 IS NOT DISTINCT FROM T59._R0 THEN '' ELSE 'health ' END,
      CASE WHEN T59._L1 IS NOT DISTINCT FROM T59._R1 THEN '' ELSE 'success ' END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T42._LK0,
      T42._LK1,
      T42._L0,
      T42._L1,
      T9._RK0,
      T9._RK1,
      T9._R0,
      T9._R1
    FROM (
      SELECT
        T0.ACCOUNT_ID AS _LK0,
        T0.SNAPSHOT_DATE AS _LK1,
        T0.CUSTOMER_HEALTH_SCORE BETWEEN LEAST(
          COALESCE(T0.ENGAGEMENT_COMPONENT, 100.0),
          COALESCE(T0.DEVICE_COMPONENT, 100.0),
          COALESCE(T0.REVENUE_COMPONENT, 100.0),
          COALESCE(T0.SUPPORT_COMPONENT, 100.0),
          COALESCE(T0.ADOPTION_COMPONENT, 100.0)
        ) - 1e-06 AND GREATEST(
          COALESCE(T0.ENGAGEMENT_COMPONENT, 0.0),
          COALESCE(T0.DEVICE_COMPONENT, 0.0),
          COALESCE(T0.REVENUE_COMPONENT, 0.0),
          COALESCE(T0.SUPPORT_COMPONENT, 0.0),
          COALESCE(T0.ADOPTION_COMPONENT, 0.0)
        ) + 1e-06 AS _L0,
        T0.COMPOSITE_SUCCESS_SCORE BETWEEN LEAST(
          COALESCE(T0.CUSTOMER_HEALTH_SCORE, 100.0),
          COALESCE(T0.ENGAGEMENT_COMPONENT, 100.0),
          COALESCE(T0.DEVICE_COMPONENT, 100.0),
          COALESCE(T0.AVG_LOCATION_HEALTH_SCORE, 100.0)
        ) - 1e-06 AND GREATEST(
          COALESCE(T0.CUSTOMER_HEALTH_SCORE, 0.0),
          COALESCE(T0.ENGAGEMENT_COMPONENT, 0.0),
          COALESCE(T0.DEVICE_COMPONENT, 0.0),
          COALESCE(T0.AVG_LOCATION_HEALTH_SCORE, 0.0)
        ) + 1e-06 AS _L1
      FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
    ) AS T42
    FULL OUTER JOIN (
      SELECT
        T0.ACCOUNT_ID AS _RK0,
        T0.SNAPSHOT_DATE AS _RK1,
        TRUE AS _R0,
        TRUE AS _R1
      FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
    ) AS T9
      ON T42._LK0 = T9._RK0 AND T42._LK1 = T9._RK1
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
    )
) AS T79
