WITH T63 AS (
  SELECT
    T21.ACCOUNT_ID,
    T21.SNAPSHOT_DATE,
    T49._ACCOUNT,
    T49.DAY,
    T49.TOTAL_USERS,
    T49.ACTIVE_USERS_1D,
    T49.ACTIVE_USERS_7D,
    T49.ACTIVE_USERS_30D,
    T49.SESSIONS_30D,
    T49.LAST_USER_ACTIVITY,
    T49.LAST_LOGIN_DATE,
    T49.AVG_ENGAGEMENT_SCORE
  FROM (
    SELECT
      T0.ACCOUNT_ID,
      T0.SNAPSHOT_DATE
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
  ) AS T21
  LEFT OUTER JOIN (
    SELECT
      T32.ACCOUNT_ID AS _ACCOUNT,
      T32.DAY,
      T32.TOTAL_USERS,
      T32.ACTIVE_USERS_1D,
      T32.ACTIVE_USERS_7D,
      T32.ACTIVE_USERS_30D,
      T32.SESSIONS_30D,
      T32.LAST_USER_ACTIVITY,
      T32.LAST_LOGIN_DATE,
      T32.AVG_ENGAGEMENT_SCORE
    FROM (
      SELECT
        T5.ACCOUNT_ID,
        T5.DAY,
        COUNT(*) AS TOTAL_USERS,
        COUNT_IF(T5.IS_ACTIVE) AS ACTIVE_USERS_1D,
        COUNT_IF(T5.IS_ACTIVE_7D) AS ACTIVE_USERS_7D,
        COUNT_IF(T5.IS_ACTIVE_30D) AS ACTIVE_USERS_30D,
        SUM(T5.SESSIONS_30D) AS SESSIONS_30D,
        MAX(T5.LAST_ACTIVITY_DATE) AS LAST_USER_ACTIVITY,
        MAX(T5.LAST_SESSION_DATE) AS LAST_LOGIN_DATE,
        AVG(T5.ENGAGEMENT_SCORE) AS AVG_ENGAGEMENT_SCORE
      FROM TIMELINE.USER_DAYS AS T5
      GROUP BY
        1,
        2
    ) AS T32
  ) AS T49
    ON T21.ACCOUNT_ID = T49._ACCOUNT AND T21.SNAPSHOT_DATE = T49.DAY
), T66 AS (
  SELECT
    T21.ACCOUNT_ID,
    T21.SNAPSHOT_DATE,
    T56._ACCOUNT,
    T56.DAY,
    T56.TOTAL_DEVICES,
    T56.CONTROLLERS_IN_SERVICE,
    T56.DEVICE_EVENTS,
    T56.DEVICE_EVENTS_30D,
    T56.POURS,
    T56.ACTIVE_DEVICES,
    T56.POUR_VOLUME_LITERS,
    T56.POUR_VOLUME_LITERS_30D,
    T56.LAST_DEVICE_ACTIVITY,
    T56.AVG_DEVICE_HEALTH_SCORE,
    T56.AVG_DEVICE_UPTIME_30D
  FROM (
    SELECT
      T0.ACCOUNT_ID,
      T0.SNAPSHOT_DATE
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
  ) AS T21
  LEFT OUTER JOIN (
    SELECT
      T39.ACCOUNT_ID AS _ACCOUNT,
      T39.DAY,
      T39.TOTAL_DEVICES,
      T39.CONTROLLERS_IN_SERVICE,
      T39.DEVICE_EVENTS,
      T39.DEVICE_EVENTS_30D,
      T39.POURS,
      T39.ACTIVE_DEVICES,
      T39.POUR_VOLUME_LITERS,
      T39.POUR_VOLUME_LITERS_30D,
      T39.LAST_DEVICE_ACTIVITY,
      T39.AVG_DEVICE_HEALTH_SCORE,
      T39.AVG_DEVICE_UPTIME_30D
    FROM (
      SELECT
        T4.ACCOUNT_ID,
        T4.DAY,
        COUNT(*) AS TOTAL_DEVICES,
        COUNT_IF(T4.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
        SUM(T4.EVENTS) AS DEVICE_EVENTS,
        SUM(T4.EVENTS_30D) AS DEVICE_EVENTS_30D,
        SUM(T4.POURS) AS POURS,
        COUNT_IF(T4.EVENTS_30D > 0) AS ACTIVE_DEVICES,
        SUM(T4.VOLUME_ML) / 1000.0 AS POUR_VOLUME_LITERS,
        SUM(T4.VOLUME_ML_30D) / 1000.0 AS POUR_VOLUME_LITERS_30D,
        MAX(T4.LAST_EVENT_AT) AS LAST_DEVICE_ACTIVITY,
        AVG(T4.HEALTH_SCORE) AS AVG_DEVICE_HEALTH_SCORE,
        AVG(T4.UPTIME_30D) AS AVG_DEVICE_UPTIME_30D
      FROM TIMELINE.DEVICE_DAYS AS T4
      GROUP BY
        1,
        2
    ) AS T39
  ) AS T56
    ON T21.ACCOUNT_ID = T56._ACCOUNT AND T21.SNAPSHOT_DATE = T56.DAY
), T71 AS (
  SELECT
    T62.ACCOUNT_ID AS _OWNER,
    MIN(T62.FIRST) AS SINCE
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T3.ACCOUNT_ID,
          CAST(CAST(DATEADD(DAY, -T3.ACCOUNT_AGE_DAYS, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE) AS FIRST
        FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T3
        WHERE
          T3.ACCOUNT_ID <> '0'
      ) AS T47
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T6.ACCOUNT_ID,
          T6.VALID_FROM AS FIRST
        FROM TIMELINE.ACCOUNT_MRR AS T6
      ) AS T19
    ) AS T55
    WHERE
      T55.FIRST IS NOT NULL
  ) AS T62
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
                    'a customer has every day of its life' AS STATEMENT,
                    CONCAT_WS(
                      '|',
                      COALESCE(T104._LK0, T104._RK0),
                      COALESCE(CAST(T104._LK1 AS VARCHAR), CAST(T104._RK1 AS VARCHAR))
                    ) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T104._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T104._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T104._L0 IS NOT DISTINCT FROM T104._R0 THEN '' ELSE 'day_sequence ' END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T9.ACCOUNT_ID AS _LK0,
                      T9.SNAPSHOT_DATE AS _LK1,
                      T9.DAY_SEQUENCE AS _L0,
                      T99._RK0,
                      T99._RK1,
                      T99._R0
                    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T9
                    FULL OUTER JOIN (
                      SELECT
                        T96._OWNER AS _RK0,
                        T96.DAY AS _RK1,
                        T96.NUMBER AS _R0
                      FROM (
                        SELECT
                          T83._OWNER,
                          T58.DAY,
                          DATEDIFF(DAY, GREATEST(T83.SINCE, T58.FLOOR), T58.DAY) + 1 AS NUMBER
                        FROM T71 AS T83
                        INNER JOIN (
                          SELECT
                            T34.DAY,
                            T41.FLOOR
                          FROM (
                            SELECT
                              T8.DAY
                            FROM TIMELINE.DAYS AS T8
                          ) AS T34
                          CROSS JOIN (
                            SELECT
                              MIN(T8.DAY) AS FLOOR
                            FROM TIMELINE.DAYS AS T8
                          ) AS T41
                        ) AS T58
                          ON T58.DAY >= T83.SINCE
                      ) AS T96
                    ) AS T99
                      ON T9.ACCOUNT_ID = T99._RK0 AND T9.SNAPSHOT_DATE = T99._RK1
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM T71 AS T82
                        WHERE
                          T9.ACCOUNT_ID = T82._OWNER
                      )
                  ) AS T104
                  WHERE
                    NOT (
                      (
                        T104._LK0 IS NOT NULL
                      )
                      AND (
                        T104._RK0 IS NOT NULL
                      )
                      AND T104._L0 IS NOT DISTINCT FROM T104._R0
                    )
                ) AS T109
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'the days of a customer call it as its account does' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T68._LK0, T68._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T68._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T68._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T68._L0 IS NOT DISTINCT FROM T68._R0 THEN '' ELSE 'first_name ' END,
                      CASE WHEN T68._L1 IS NOT DISTINCT FROM T68._R1 THEN '' ELSE 'last_name ' END,
                      CASE WHEN T68._L2 IS NOT DISTINCT FROM T68._R2 THEN '' ELSE 'unnamed ' END,
                      CASE WHEN T68._L3 IS NOT DISTINCT FROM T68._R3 THEN '' ELSE 'first_industry ' END,
                      CASE WHEN T68._L4 IS NOT DISTINCT FROM T68._R4 THEN '' ELSE 'last_industry ' END,
                      CASE WHEN T68._L5 IS NOT DISTINCT FROM T68._R5 THEN '' ELSE 'created_first ' END,
                      CASE WHEN T68._L6 IS NOT DISTINCT FROM T68._R6 THEN '' ELSE 'created_last ' END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T59._LK0,
                      T59._L0,
                      T59._L1,
                      T59._L2,
                      T59._L3,
                      T59._L4,
                      T59._L5,
                      T59._L6,
                      T38._RK0,
                      T38._R0,
                      T38._R1,
                      T38._R2,
                      T38._R3,
                      T38._R4,
                      T38._R5,
                      T38._R6
                    FROM (
                      SELECT
                        T36.ACCOUNT_ID AS _LK0,
                        T36.FIRST_NAME AS _L0,
                        T36.LAST_NAME AS _L1,
                        T36.UNNAMED > 0 AS _L2,
                        T36.FIRST_INDUSTRY AS _L3,
                        T36.LAST_INDUSTRY AS _L4,
                        T36.CREATED_FIRST AS _L5,
                        T36.CREATED_LAST AS _L6
                      FROM (
                        SELECT
                          T0.ACCOUNT_ID,
                          MIN(T0.COMPANY_NAME) AS FIRST_NAME,
                          MAX(T0.COMPANY_NAME) AS LAST_NAME,
                          MIN(T0.INDUSTRY) AS FIRST_INDUSTRY,
                          MAX(T0.INDUSTRY) AS LAST_INDUSTRY,
                          MIN(T0.CREATED_AT) AS CREATED_FIRST,
                          MAX(T0.CREATED_AT) AS CREATED_LAST,
                          SUM(CAST(T0.COMPANY_NAME IS NULL AS INT)) AS UNNAMED,
                          COUNT(*) AS DAYS
                        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                        GROUP BY
                          1
                      ) AS T36
                    ) AS T59
                    FULL OUTER JOIN (
                      SELECT
                        T3.ACCOUNT_ID AS _RK0,
                        T3.ACCOUNT_NAME AS _R0,
                        T3.ACCOUNT_NAME AS _R1,
                        T3.ACCOUNT_NAME IS NULL AS _R2,
                        T3.INDUSTRY AS _R3,
                        T3.INDUSTRY AS _R4,
                        T3.ACCOUNT_CREATED_AT AS _R5,
                        T3.ACCOUNT_CREATED_AT AS _R6
                      FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T3
                      WHERE
                        T3.ACCOUNT_ID <> '0'
                    ) AS T38
                      ON T59._LK0 = T38._RK0
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
                      AND T68._L1 IS NOT DISTINCT FROM T68._R1
                      AND T68._L2 IS NOT DISTINCT FROM T68._R2
                      AND T68._L3 IS NOT DISTINCT FROM T68._R3
                      AND T68._L4 IS NOT DISTINCT FROM T68._R4
                      AND T68._L5 IS NOT DISTINCT FROM T68._R5
                      AND T68._L6 IS NOT DISTINCT FROM T68._R6
                    )
                ) AS T101
              ) AS T110
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'MRR and plan of a day are those of its period' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T89._LK0, T89._RK0),
                    COALESCE(CAST(T89._LK1 AS VARCHAR), CAST(T89._RK1 AS VARCHAR))
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T89._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T89._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T89._L0 IS NOT DISTINCT FROM T89._R0
                      THEN ''
                      ELSE 'monthly_recurring_revenue '
                    END,
                    CASE WHEN T89._L1 IS NOT DISTINCT FROM T89._R1 THEN '' ELSE 'plan_tier ' END,
                    CASE WHEN T89._L2 IS NOT DISTINCT FROM T89._R2 THEN '' ELSE 'is_active ' END,
                    CASE WHEN T89._L3 IS NOT DISTINCT FROM T89._R3 THEN '' ELSE 'is_canceled ' END,
                    CASE WHEN T89._L4 IS NOT DISTINCT FROM T89._R4 THEN '' ELSE 'first_paid_date ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T28._LK0,
                    T28._LK1,
                    T28._L0,
                    T28._L1,
                    T28._L2,
                    T28._L3,
                    T28._L4,
                    T74._RK0,
                    T74._RK1,
                    T74._R0,
                    T74._R1,
                    T74._R2,
                    T74._R3,
                    T74._R4
                  FROM (
                    SELECT
                      T0.ACCOUNT_ID AS _LK0,
                      T0.SNAPSHOT_DATE AS _LK1,
                      T0.MONTHLY_RECURRING_REVENUE AS _L0,
                      T0.PLAN_TIER AS _L1,
                      T0.IS_ACTIVE AS _L2,
                      T0.IS_CANCELED AS _L3,
                      T0.FIRST_PAID_DATE AS _L4
                    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                  ) AS T28
                  FULL OUTER JOIN (
                    SELECT
                      T60.ACCOUNT_ID AS _RK0,
                      T60.SNAPSHOT_DATE AS _RK1,
                      COALESCE(T60.MRR, CAST(0 AS DECIMAL(18, 2))) AS _R0,
                      T60.PLAN_TIER AS _R1,
                      COALESCE(T60.MRR, CAST(0 AS DECIMAL(18, 2))) > 0 AS _R2,
                      COALESCE(T60.IS_CHURNED OR T60.IS_IDLE, FALSE) AS _R3,
                      T60.FIRST_PAID_DATE AS _R4
                    FROM (
                      SELECT
                        T21.ACCOUNT_ID,
                        T21.SNAPSHOT_DATE,
                        T42.PLAN_TIER,
                        T42.MRR,
                        T42.IS_CHURNED,
                        T42.FIRST_PAID_DATE,
                        T42.PAYER,
                        T42.SINCE,
                        T42.UNTIL,
                        T42.IS_IDLE
                      FROM (
                        SELECT
                          T0.ACCOUNT_ID,
                          T0.SNAPSHOT_DATE
                        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                      ) AS T21
                      LEFT OUTER JOIN (
                        SELECT
                          T6.PLAN_TIER,
                          T6.MRR,
                          T6.IS_CHURNED,
                          T6.FIRST_PAID_DATE,
                          T6.ACCOUNT_ID AS PAYER,
                          T6.VALID_FROM AS SINCE,
                          COALESCE(T6.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS UNTIL,
                          T6.SUBSCRIPTION_ID IS NULL AS IS_IDLE
                        FROM TIMELINE.ACCOUNT_MRR AS T6
                      ) AS T42
                        ON T21.ACCOUNT_ID = T42.PAYER
                        AND T21.SNAPSHOT_DATE >= T42.SINCE
                        AND T21.SNAPSHOT_DATE < T42.UNTIL
                    ) AS T60
                  ) AS T74
                    ON T28._LK0 = T74._RK0 AND T28._LK1 = T74._RK1
                ) AS T89
                WHERE
                  NOT (
                    (
                      T89._LK0 IS NOT NULL
                    )
                    AND (
                      T89._RK0 IS NOT NULL
                    )
                    AND T89._L0 IS NOT DISTINCT FROM T89._R0
                    AND T89._L1 IS NOT DISTINCT FROM T89._R1
                    AND T89._L2 IS NOT DISTINCT FROM T89._R2
                    AND T89._L3 IS NOT DISTINCT FROM T89._R3
                    AND T89._L4 IS NOT DISTINCT FROM T89._R4
                  )
              ) AS T105
            ) AS T111
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'subscription days of a customer' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T100._LK0, T100._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T100._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T100._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T100._L0 IS NOT DISTINCT FROM T100._R0 THEN '' ELSE 'live ' END,
                  CASE WHEN T100._L1 IS NOT DISTINCT FROM T100._R1 THEN '' ELSE 'begun ' END,
                  CASE WHEN T100._L2 IS NOT DISTINCT FROM T100._R2 THEN '' ELSE 'started ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T51._LK0,
                  T51._L0,
                  T51._L1,
                  T51._L2,
                  T95._RK0,
                  T95._R0,
                  T95._R1,
                  T95._R2
                FROM (
                  SELECT
                    T29.ACCOUNT_ID AS _LK0,
                    T29.LIVE AS _L0,
                    T29.BEGUN AS _L1,
                    T29.STARTED AS _L2
                  FROM (
                    SELECT
                      T0.ACCOUNT_ID,
                      SUM(T0.ACTIVE_SUBSCRIPTIONS) AS LIVE,
                      SUM(T0.TOTAL_SUBSCRIPTIONS) AS BEGUN,
                      MIN(T0.FIRST_SUBSCRIPTION_DATE) AS STARTED
                    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
                    GROUP BY
                      1
                  ) AS T29
                  WHERE
                    T29.BEGUN > 0
                ) AS T51
                FULL OUTER JOIN (
                  SELECT
                    T88.ACCOUNT_ID AS _RK0,
                    T88.LIVE AS _R0,
                    T88.BEGUN AS _R1,
                    T88.STARTED AS _R2
                  FROM (
                    SELECT
                      T73.ACCOUNT_ID,
                      SUM(T73.LIVE) AS LIVE,
                      SUM(T73.BEGUN) AS BEGUN,
                      MIN(T73.START_DATE) AS STARTED
                    FROM (
                      SELECT
                        T57.SUBSCRIPTION_ID,
                        T57.SUBSCRIPTION_KEY,
                        T57.ACCOUNT_ID,
                        T57.PLAN_NAME,
                        T57.STATUS,
                        T57.BILLING_CYCLE,
                        T57.PLAN_TIER,
                        T57.SUBSCRIPTION_STATUS,
                        T57.IS_LIVE,
                        T57.MONTHLY_PRICE,
                        T57.NORMALIZED_MRR,
                        T57.ANNUAL_REVENUE,
                        T57.START_DATE,
                        T57.END_DATE,
                        T57.SUBSCRIPTION_AGE_DAYS,
                        T57.LIFECYCLE_STAGE,
                        T57.CHURN_RISK,
                        T57.TOTAL_CONTRACT_VALUE,
                        T57.MISSING_PLAN_NAME,
                        T57.MISSING_STATUS,
                        T57.MISSING_START_DATE,
                        T57.MISSING_END_DATE,
                        T57.INVALID_PRICE,
                        T57.INVALID_DATE_RANGE,
                        T57.IS_ORPHAN,
                        T57.SUBSCRIPTION_CREATED_AT,
                        T57.SUBSCRIPTION_UPDATED_AT,
                        T57.FLOOR,
                        GREATEST(
                          DATEDIFF(
                            DAY,
                            GREATEST(T57.START_DATE, T57.FLOOR),
                            LEAST(
                              COALESCE(
                                T57.END_DATE,
                                CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                              ),
                              CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                            )
                          ),
                          0
                        ) AS LIVE,
                        DATEDIFF(
                          DAY,
                          GREATEST(T57.START_DATE, T57.FLOOR),
                          CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                        ) AS BEGUN
                      FROM (
                        SELECT
                          T44.SUBSCRIPTION_ID,
                          T44.SUBSCRIPTION_KEY,
                          T44.ACCOUNT_ID,
                          T44.PLAN_NAME,
                          T44.STATUS,
                          T44.BILLING_CYCLE,
                          T44.PLAN_TIER,
                          T44.SUBSCRIPTION_STATUS,
                          T44.IS_LIVE,
                          T44.MONTHLY_PRICE,
                          T44.NORMALIZED_MRR,
                          T44.ANNUAL_REVENUE,
                          T44.START_DATE,
                          T44.END_DATE,
                          T44.SUBSCRIPTION_AGE_DAYS,
                          T44.LIFECYCLE_STAGE,
                          T44.CHURN_RISK,
                          T44.TOTAL_CONTRACT_VALUE,
                          T44.MISSING_PLAN_NAME,
                          T44.MISSING_STATUS,
                          T44.MISSING_START_DATE,
                          T44.MISSING_END_DATE,
                          T44.INVALID_PRICE,
                          T44.INVALID_DATE_RANGE,
                          T44.IS_ORPHAN,
                          T44.SUBSCRIPTION_CREATED_AT,
                          T44.SUBSCRIPTION_UPDATED_AT,
                          T41.FLOOR
                        FROM (
                          SELECT
                            *
                          FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T7
                          WHERE
                            NOT (
                              T7.IS_ORPHAN
                            )
                            AND T7.ACCOUNT_ID <> '0'
                            AND T7.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                            AND (
                              (
                                T7.END_DATE > T7.START_DATE
                              ) OR (
                                T7.END_DATE IS NULL
                              )
                            )
                        ) AS T44
                        CROSS JOIN (
                          SELECT
                            MIN(T8.DAY) AS FLOOR
                          FROM TIMELINE.DAYS AS T8
                        ) AS T41
                      ) AS T57
                    ) AS T73
                    GROUP BY
                      1
                  ) AS T88
                ) AS T95
                  ON T51._LK0 = T95._RK0
              ) AS T100
              WHERE
                NOT (
                  (
                    T100._LK0 IS NOT NULL
                  )
                  AND (
                    T100._RK0 IS NOT NULL
                  )
                  AND T100._L0 IS NOT DISTINCT FROM T100._R0
                  AND T100._L1 IS NOT DISTINCT FROM T100._R1
                  AND T100._L2 IS NOT DISTINCT FROM T100._R2
                )
            ) AS T107
          ) AS T113
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'users of a customer, by day' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T94._LK0, T94._RK0),
                COALESCE(CAST(T94._LK1 AS VARCHAR), CAST(T94._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T94._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T94._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T94._L0 IS NOT DISTINCT FROM T94._R0
                  OR COALESCE(
                    ABS(CAST(T94._L0 AS DOUBLE) - CAST(T94._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L0 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_users '
                END,
                CASE
                  WHEN T94._L1 IS NOT DISTINCT FROM T94._R1
                  OR COALESCE(
                    ABS(CAST(T94._L1 AS DOUBLE) - CAST(T94._R1 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L1 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'active_users_1d '
                END,
                CASE
                  WHEN T94._L2 IS NOT DISTINCT FROM T94._R2
                  OR COALESCE(
                    ABS(CAST(T94._L2 AS DOUBLE) - CAST(T94._R2 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L2 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'active_users_7d '
                END,
                CASE
                  WHEN T94._L3 IS NOT DISTINCT FROM T94._R3
                  OR COALESCE(
                    ABS(CAST(T94._L3 AS DOUBLE) - CAST(T94._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L3 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'active_users_30d '
                END,
                CASE
                  WHEN T94._L4 IS NOT DISTINCT FROM T94._R4
                  OR COALESCE(
                    ABS(CAST(T94._L4 AS DOUBLE) - CAST(T94._R4 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L4 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'sessions_30d '
                END,
                CASE
                  WHEN T94._L5 IS NOT DISTINCT FROM T94._R5
                  OR COALESCE(ABS(T94._L5 - T94._R5) <= (
                    (
                      ABS(T94._L5) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_engagement_score '
                END
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
                T86._RK0,
                T86._RK1,
                T86._R0,
                T86._R1,
                T86._R2,
                T86._R3,
                T86._R4,
                T86._R5
              FROM (
                SELECT
                  T0.ACCOUNT_ID AS _LK0,
                  T0.SNAPSHOT_DATE AS _LK1,
                  T0.TOTAL_USERS AS _L0,
                  T0.ACTIVE_USERS_1D AS _L1,
                  T0.ACTIVE_USERS_7D AS _L2,
                  T0.ACTIVE_USERS_30D AS _L3,
                  T0.SESSIONS_30D AS _L4,
                  T0.AVG_ENGAGEMENT_SCORE AS _L5
                FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
              ) AS T27
              FULL OUTER JOIN (
                SELECT
                  T67.ACCOUNT_ID AS _RK0,
                  T67.SNAPSHOT_DATE AS _RK1,
                  COALESCE(T67.TOTAL_USERS, 0) AS _R0,
                  COALESCE(T67.ACTIVE_USERS_1D, 0) AS _R1,
                  COALESCE(T67.ACTIVE_USERS_7D, 0) AS _R2,
                  COALESCE(T67.ACTIVE_USERS_30D, 0) AS _R3,
                  COALESCE(T67.SESSIONS_30D, 0) AS _R4,
                  T67.AVG_ENGAGEMENT_SCORE AS _R5
                FROM T63 AS T67
              ) AS T86
                ON T27._LK0 = T86._RK0 AND T27._LK1 = T86._RK1
            ) AS T94
            WHERE
              NOT (
                (
                  T94._LK0 IS NOT NULL
                )
                AND (
                  T94._RK0 IS NOT NULL
                )
                AND (
                  T94._L0 IS NOT DISTINCT FROM T94._R0
                  OR COALESCE(
                    ABS(CAST(T94._L0 AS DOUBLE) - CAST(T94._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L0 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T94._L1 IS NOT DISTINCT FROM T94._R1
                  OR COALESCE(
                    ABS(CAST(T94._L1 AS DOUBLE) - CAST(T94._R1 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L1 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T94._L2 IS NOT DISTINCT FROM T94._R2
                  OR COALESCE(
                    ABS(CAST(T94._L2 AS DOUBLE) - CAST(T94._R2 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L2 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T94._L3 IS NOT DISTINCT FROM T94._R3
                  OR COALESCE(
                    ABS(CAST(T94._L3 AS DOUBLE) - CAST(T94._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L3 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T94._L4 IS NOT DISTINCT FROM T94._R4
                  OR COALESCE(
                    ABS(CAST(T94._L4 AS DOUBLE) - CAST(T94._R4 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T94._L4 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T94._L5 IS NOT DISTINCT FROM T94._R5
                  OR COALESCE(ABS(T94._L5 - T94._R5) <= (
                    (
                      ABS(T94._L5) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
              )
          ) AS T112
        ) AS T114
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'users of a customer, by day: the latest' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T90._LK0, T90._RK0),
              COALESCE(CAST(T90._LK1 AS VARCHAR), CAST(T90._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T90._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T90._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T90._L0 IS NOT DISTINCT FROM T90._R0
                THEN ''
                ELSE 'last_user_activity '
              END,
              CASE WHEN T90._L1 IS NOT DISTINCT FROM T90._R1 THEN '' ELSE 'last_login_date ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T26._LK0,
              T26._LK1,
              T26._L0,
              T26._L1,
              T78._RK0,
              T78._RK1,
              T78._R0,
              T78._R1
            FROM (
              SELECT
                T0.ACCOUNT_ID AS _LK0,
                T0.SNAPSHOT_DATE AS _LK1,
                T0.LAST_USER_ACTIVITY AS _L0,
                T0.LAST_LOGIN_DATE AS _L1
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
            ) AS T26
            FULL OUTER JOIN (
              SELECT
                T67.ACCOUNT_ID AS _RK0,
                T67.SNAPSHOT_DATE AS _RK1,
                T67.LAST_USER_ACTIVITY AS _R0,
                T67.LAST_LOGIN_DATE AS _R1
              FROM T63 AS T67
            ) AS T78
              ON T26._LK0 = T78._RK0 AND T26._LK1 = T78._RK1
          ) AS T90
          WHERE
            NOT (
              (
                T90._LK0 IS NOT NULL
              )
              AND (
                T90._RK0 IS NOT NULL
              )
              AND T90._L0 IS NOT DISTINCT FROM T90._R0
              AND T90._L1 IS NOT DISTINCT FROM T90._R1
            )
        ) AS T103
      ) AS T115
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'devices of a customer, by day' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T97._LK0, T97._RK0),
            COALESCE(CAST(T97._LK1 AS VARCHAR), CAST(T97._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T97._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T97._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T97._L0 IS NOT DISTINCT FROM T97._R0
              OR COALESCE(
                ABS(CAST(T97._L0 AS DOUBLE) - CAST(T97._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L0 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_devices '
            END,
            CASE
              WHEN T97._L1 IS NOT DISTINCT FROM T97._R1
              OR COALESCE(
                ABS(CAST(T97._L1 AS DOUBLE) - CAST(T97._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L1 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'controllers_in_service '
            END,
            CASE
              WHEN T97._L2 IS NOT DISTINCT FROM T97._R2
              OR COALESCE(
                ABS(CAST(T97._L2 AS DOUBLE) - CAST(T97._R2 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L2 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'device_events '
            END,
            CASE
              WHEN T97._L3 IS NOT DISTINCT FROM T97._R3
              OR COALESCE(
                ABS(CAST(T97._L3 AS DOUBLE) - CAST(T97._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L3 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'device_events_30d '
            END,
            CASE
              WHEN T97._L4 IS NOT DISTINCT FROM T97._R4
              OR COALESCE(
                ABS(CAST(T97._L4 AS DOUBLE) - CAST(T97._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L4 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'pours '
            END,
            CASE
              WHEN T97._L5 IS NOT DISTINCT FROM T97._R5
              OR COALESCE(
                ABS(CAST(T97._L5 AS DOUBLE) - CAST(T97._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L5 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_devices '
            END,
            CASE
              WHEN T97._L6 IS NOT DISTINCT FROM T97._R6
              OR COALESCE(ABS(T97._L6 - T97._R6) <= (
                (
                  ABS(T97._L6) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'pour_volume_liters '
            END,
            CASE
              WHEN T97._L7 IS NOT DISTINCT FROM T97._R7
              OR COALESCE(ABS(T97._L7 - T97._R7) <= (
                (
                  ABS(T97._L7) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'pour_volume_liters_30d '
            END,
            CASE
              WHEN T97._L8 IS NOT DISTINCT FROM T97._R8
              OR COALESCE(ABS(T97._L8 - T97._R8) <= (
                (
                  ABS(T97._L8) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'avg_device_health_score '
            END,
            CASE
              WHEN T97._L9 IS NOT DISTINCT FROM T97._R9
              OR COALESCE(ABS(T97._L9 - T97._R9) <= (
                (
                  ABS(T97._L9) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'avg_device_uptime_30d '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T25._LK0,
            T25._LK1,
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
            T87._RK0,
            T87._RK1,
            T87._R0,
            T87._R1,
            T87._R2,
            T87._R3,
            T87._R4,
            T87._R5,
            T87._R6,
            T87._R7,
            T87._R8,
            T87._R9
          FROM (
            SELECT
              T0.ACCOUNT_ID AS _LK0,
              T0.SNAPSHOT_DATE AS _LK1,
              T0.TOTAL_DEVICES AS _L0,
              T0.CONTROLLERS_IN_SERVICE AS _L1,
              T0.DEVICE_EVENTS AS _L2,
              T0.DEVICE_EVENTS_30D AS _L3,
              T0.POURS AS _L4,
              T0.ACTIVE_DEVICES AS _L5,
              T0.POUR_VOLUME_LITERS AS _L6,
              T0.POUR_VOLUME_LITERS_30D AS _L7,
              T0.AVG_DEVICE_HEALTH_SCORE AS _L8,
              T0.AVG_DEVICE_UPTIME_30D AS _L9
            FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
          ) AS T25
          FULL OUTER JOIN (
            SELECT
              T69.ACCOUNT_ID AS _RK0,
              T69.SNAPSHOT_DATE AS _RK1,
              COALESCE(T69.TOTAL_DEVICES, 0) AS _R0,
              COALESCE(T69.CONTROLLERS_IN_SERVICE, 0) AS _R1,
              COALESCE(T69.DEVICE_EVENTS, 0) AS _R2,
              COALESCE(T69.DEVICE_EVENTS_30D, 0) AS _R3,
              COALESCE(T69.POURS, 0) AS _R4,
              COALESCE(T69.ACTIVE_DEVICES, 0) AS _R5,
              COALESCE(T69.POUR_VOLUME_LITERS, 0) AS _R6,
              COALESCE(T69.POUR_VOLUME_LITERS_30D, 0) AS _R7,
              T69.AVG_DEVICE_HEALTH_SCORE AS _R8,
              T69.AVG_DEVICE_UPTIME_30D AS _R9
            FROM T66 AS T69
          ) AS T87
            ON T25._LK0 = T87._RK0 AND T25._LK1 = T87._RK1
        ) AS T97
        WHERE
          NOT (
            (
              T97._LK0 IS NOT NULL
            )
            AND (
              T97._RK0 IS NOT NULL
            )
            AND (
              T97._L0 IS NOT DISTINCT FROM T97._R0
              OR COALESCE(
                ABS(CAST(T97._L0 AS DOUBLE) - CAST(T97._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L0 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T97._L1 IS NOT DISTINCT FROM T97._R1
              OR COALESCE(
                ABS(CAST(T97._L1 AS DOUBLE) - CAST(T97._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L1 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T97._L2 IS NOT DISTINCT FROM T97._R2
              OR COALESCE(
                ABS(CAST(T97._L2 AS DOUBLE) - CAST(T97._R2 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L2 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T97._L3 IS NOT DISTINCT FROM T97._R3
              OR COALESCE(
                ABS(CAST(T97._L3 AS DOUBLE) - CAST(T97._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L3 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T97._L4 IS NOT DISTINCT FROM T97._R4
              OR COALESCE(
                ABS(CAST(T97._L4 AS DOUBLE) - CAST(T97._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L4 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T97._L5 IS NOT DISTINCT FROM T97._R5
              OR COALESCE(
                ABS(CAST(T97._L5 AS DOUBLE) - CAST(T97._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T97._L5 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T97._L6 IS NOT DISTINCT FROM T97._R6
              OR COALESCE(ABS(T97._L6 - T97._R6) <= (
                (
                  ABS(T97._L6) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T97._L7 IS NOT DISTINCT FROM T97._R7
              OR COALESCE(ABS(T97._L7 - T97._R7) <= (
                (
                  ABS(T97._L7) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T97._L8 IS NOT DISTINCT FROM T97._R8
              OR COALESCE(ABS(T97._L8 - T97._R8) <= (
                (
                  ABS(T97._L8) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T97._L9 IS NOT DISTINCT FROM T97._R9
              OR COALESCE(ABS(T97._L9 - T97._R9) <= (
                (
                  ABS(T97._L9) + 1.0
                ) * 1e-06
              ), FALSE)
            )
          )
      ) AS T116
    ) AS T117
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'devices of a customer, by day: the latest' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T93._LK0, T93._RK0),
          COALESCE(CAST(T93._LK1 AS VARCHAR), CAST(T93._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
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
            THEN ''
            ELSE 'last_device_activity '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T24._LK0,
          T24._LK1,
          T24._L0,
          T84._RK0,
          T84._RK1,
          T84._R0
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.SNAPSHOT_DATE AS _LK1,
            T0.LAST_DEVICE_ACTIVITY AS _L0
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
        ) AS T24
        FULL OUTER JOIN (
          SELECT
            T69.ACCOUNT_ID AS _RK0,
            T69.SNAPSHOT_DATE AS _RK1,
            T69.LAST_DEVICE_ACTIVITY AS _R0
          FROM T66 AS T69
        ) AS T84
          ON T24._LK0 = T84._RK0 AND T24._LK1 = T84._RK1
      ) AS T93
      WHERE
        NOT (
          (
            T93._LK0 IS NOT NULL
          )
          AND (
            T93._RK0 IS NOT NULL
          )
          AND T93._L0 IS NOT DISTINCT FROM T93._R0
        )
    ) AS T102
  ) AS T118
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'venues of a customer, by day' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T92._LK0, T92._RK0),
        COALESCE(CAST(T92._LK1 AS VARCHAR), CAST(T92._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
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
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_locations '
        END,
        CASE
          WHEN T92._L1 IS NOT DISTINCT FROM T92._R1
          OR COALESCE(
            ABS(CAST(T92._L1 AS DOUBLE) - CAST(T92._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T92._L1 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'active_locations '
        END,
        CASE
          WHEN T92._L2 IS NOT DISTINCT FROM T92._R2
          OR COALESCE(ABS(T92._L2 - T92._R2) <= (
            (
              ABS(T92._L2) + 1.0
            ) * 1e-06
          ), FALSE)
          THEN ''
          ELSE 'avg_location_health_score '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T23._LK0,
        T23._LK1,
        T23._L0,
        T23._L1,
        T23._L2,
        T81._RK0,
        T81._RK1,
        T81._R0,
        T81._R1,
        T81._R2
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.SNAPSHOT_DATE AS _LK1,
          T0.TOTAL_LOCATIONS AS _L0,
          T0.ACTIVE_LOCATIONS AS _L1,
          T0.AVG_LOCATION_HEALTH_SCORE AS _L2
        FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
      ) AS T23
      FULL OUTER JOIN (
        SELECT
          T65.ACCOUNT_ID AS _RK0,
          T65.SNAPSHOT_DATE AS _RK1,
          COALESCE(T65.TOTAL_LOCATIONS, 0) AS _R0,
          COALESCE(T65.ACTIVE_LOCATIONS, 0) AS _R1,
          T65.AVG_LOCATION_HEALTH_SCORE AS _R2
        FROM (
          SELECT
            T21.ACCOUNT_ID,
            T21.SNAPSHOT_DATE,
            T54._ACCOUNT,
            T54.DAY,
            T54.TOTAL_LOCATIONS,
            T54.ACTIVE_LOCATIONS,
            T54.AVG_LOCATION_HEALTH_SCORE
          FROM (
            SELECT
              T0.ACCOUNT_ID,
              T0.SNAPSHOT_DATE
            FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
          ) AS T21
          LEFT OUTER JOIN (
            SELECT
              T37.ACCOUNT_ID AS _ACCOUNT,
              T37.DAY,
              T37.TOTAL_LOCATIONS,
              T37.ACTIVE_LOCATIONS,
              T37.AVG_LOCATION_HEALTH_SCORE
            FROM (
              SELECT
                T2.ACCOUNT_ID,
                T2.DAY,
                COUNT(*) AS TOTAL_LOCATIONS,
                COUNT_IF(T2.EVENTS_30D > 0) AS ACTIVE_LOCATIONS,
                AVG(T2.HEALTH_SCORE) AS AVG_LOCATION_HEALTH_SCORE
              FROM TIMELINE.LOCATION_DAYS AS T2
              GROUP BY
                1,
                2
            ) AS T37
          ) AS T54
            ON T21.ACCOUNT_ID = T54._ACCOUNT AND T21.SNAPSHOT_DATE = T54.DAY
        ) AS T65
      ) AS T81
        ON T23._LK0 = T81._RK0 AND T23._LK1 = T81._RK1
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
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          T92._L1 IS NOT DISTINCT FROM T92._R1
          OR COALESCE(
            ABS(CAST(T92._L1 AS DOUBLE) - CAST(T92._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T92._L1 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          T92._L2 IS NOT DISTINCT FROM T92._R2
          OR COALESCE(ABS(T92._L2 - T92._R2) <= (
            (
              ABS(T92._L2) + 1.0
            ) * 1e-06
          ), FALSE)
        )
      )
  ) AS T108
) AS T119
UNION ALL
SELECT
  *
FROM (
  SELECT
    'tickets of a customer, by day' AS STATEMENT,
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
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'open_tickets '
      END,
      CASE
        WHEN T80._L1 IS NOT DISTINCT FROM T80._R1
        OR COALESCE(
          ABS(CAST(T80._L1 AS DOUBLE) - CAST(T80._R1 AS DOUBLE)) <= (
            (
              ABS(CAST(T80._L1 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'open_ticket_breaches '
      END,
      CASE
        WHEN T80._L2 IS NOT DISTINCT FROM T80._R2
        OR COALESCE(
          ABS(CAST(T80._L2 AS DOUBLE) - CAST(T80._R2 AS DOUBLE)) <= (
            (
              ABS(CAST(T80._L2 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'support_tickets_30d '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T22._LK0,
      T22._LK1,
      T22._L0,
      T22._L1,
      T22._L2,
      T64._RK0,
      T64._RK1,
      T64._R0,
      T64._R1,
      T64._R2
    FROM (
      SELECT
        T0.ACCOUNT_ID AS _LK0,
        T0.SNAPSHOT_DATE AS _LK1,
        T0.OPEN_TICKETS AS _L0,
        T0.OPEN_TICKET_BREACHES AS _L1,
        T0.SUPPORT_TICKETS_30D AS _L2
      FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
    ) AS T22
    FULL OUTER JOIN (
      SELECT
        T53.ACCOUNT_ID AS _RK0,
        T53.SNAPSHOT_DATE AS _RK1,
        COALESCE(T53.OPEN_TICKETS, 0) AS _R0,
        COALESCE(T53.OPEN_TICKET_BREACHES, 0) AS _R1,
        COALESCE(T53.SUPPORT_TICKETS_30D, 0) AS _R2
      FROM (
        SELECT
          T21.ACCOUNT_ID,
          T21.SNAPSHOT_DATE,
          T30._ACCOUNT,
          T30.DAY,
          T30.OPEN_TICKETS,
          T30.OPEN_TICKET_BREACHES,
          T30.SUPPORT_TICKETS_30D
        FROM (
          SELECT
            T0.ACCOUNT_ID,
            T0.SNAPSHOT_DATE
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T0
        ) AS T21
        LEFT OUTER JOIN (
          SELECT
            T1.ACCOUNT_ID AS _ACCOUNT,
            T1.DAY,
            T1.OPEN_TICKETS,
            T1.OPEN_BREACHES AS OPEN_TICKET_BREACHES,
            T1.TICKETS_30D AS SUPPORT_TICKETS_30D
          FROM TIMELINE.TICKET_DAYS AS T1
        ) AS T30
          ON T21.ACCOUNT_ID = T30._ACCOUNT AND T21.SNAPSHOT_DATE = T30.DAY
      ) AS T53
    ) AS T64
      ON T22._LK0 = T64._RK0 AND T22._LK1 = T64._RK1
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
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        T80._L1 IS NOT DISTINCT FROM T80._R1
        OR COALESCE(
          ABS(CAST(T80._L1 AS DOUBLE) - CAST(T80._R1 AS DOUBLE)) <= (
            (
              ABS(CAST(T80._L1 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        T80._L2 IS NOT DISTINCT FROM T80._R2
        OR COALESCE(
          ABS(CAST(T80._L2 AS DOUBLE) - CAST(T80._R2 AS DOUBLE)) <= (
            (
              ABS(CAST(T80._L2 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
    )
) AS T106
