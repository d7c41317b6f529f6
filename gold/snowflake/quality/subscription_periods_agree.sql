WITH T56 AS (
  SELECT
    T44.SUBSCRIPTION_ID,
    T44.MONTH_START_DATE,
    T44.MONTH_END_DATE,
    T44.ACCOUNT_ID,
    T44.PLAN_TYPE,
    T44.BILLING_INTERVAL,
    T44.SUBSCRIPTION_STATE,
    T44.MONTHLY_RECURRING_REVENUE,
    T44.ANNUAL_RECURRING_REVENUE,
    T44.PREVIOUS_MRR,
    T44.NEW_MRR,
    T44.EXPANSION_MRR,
    T44.CONTRACTION_MRR,
    T44.CHURNED_MRR,
    T44.REACTIVATION_MRR,
    T44.SUBSCRIPTION_VALUE_TIER,
    T44.COHORT_MONTH,
    T44.MONTHS_SINCE_START,
    T44.ACCOUNT_COHORT_MONTH,
    T44.IS_RETAINED,
    T44.ACTIVE_SUBSCRIPTION_COUNT,
    T44.NEW_SUBSCRIPTION_COUNT,
    T44.CHURNED_SUBSCRIPTION_COUNT,
    T44.LAST_END,
    T45._OWNER,
    T45._END,
    T45.MRR_NOW,
    T45.FIRST_PAID,
    T21._ACCOUNT,
    T21._DAY,
    T21.BEFORE
  FROM (
    SELECT
      T0.SUBSCRIPTION_ID,
      T0.MONTH_START_DATE,
      T0.MONTH_END_DATE,
      T0.ACCOUNT_ID,
      T0.PLAN_TYPE,
      T0.BILLING_INTERVAL,
      T0.SUBSCRIPTION_STATE,
      T0.MONTHLY_RECURRING_REVENUE,
      T0.ANNUAL_RECURRING_REVENUE,
      T0.PREVIOUS_MRR,
      T0.NEW_MRR,
      T0.EXPANSION_MRR,
      T0.CONTRACTION_MRR,
      T0.CHURNED_MRR,
      T0.REACTIVATION_MRR,
      T0.SUBSCRIPTION_VALUE_TIER,
      T0.COHORT_MONTH,
      T0.MONTHS_SINCE_START,
      T0.ACCOUNT_COHORT_MONTH,
      T0.IS_RETAINED,
      T0.ACTIVE_SUBSCRIPTION_COUNT,
      T0.NEW_SUBSCRIPTION_COUNT,
      T0.CHURNED_SUBSCRIPTION_COUNT,
      CAST(CAST(DATEADD(DAY, -1, T0.MONTH_START_DATE) AS TIMESTAMPNTZ) AS DATE) AS LAST_END
    FROM ENTITY.ENTITY_SUBSCRIPTIONS_MONTHLY AS T0
  ) AS T44
  INNER JOIN (
    SELECT
      T1.ACCOUNT_ID AS _OWNER,
      T1.SNAPSHOT_DATE AS _END,
      T1.MONTHLY_RECURRING_REVENUE AS MRR_NOW,
      CAST(CAST(DATE_TRUNC('MONTH', T1.FIRST_PAID_DATE) AS TIMESTAMPNTZ) AS DATE) AS FIRST_PAID
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T1
  ) AS T45
    ON T44.ACCOUNT_ID = T45._OWNER AND T44.MONTH_END_DATE = T45._END
  LEFT OUTER JOIN (
    SELECT
      T1.ACCOUNT_ID AS _ACCOUNT,
      T1.SNAPSHOT_DATE AS _DAY,
      T1.MONTHLY_RECURRING_REVENUE AS BEFORE
    FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T1
  ) AS T21
    ON T44.ACCOUNT_ID = T21._ACCOUNT AND T44.LAST_END = T21._DAY
), T92 AS (
  SELECT
    T72.ACCOUNT_ID,
    T72.MONTH_END_DATE,
    SUM(T72.MONTHLY_RECURRING_REVENUE) AS PAID,
    SUM(
      (
        (
          T72.NEW_MRR + T72.EXPANSION_MRR + T72.REACTIVATION_MRR
        ) - T72.CONTRACTION_MRR
      ) - T72.CHURNED_MRR
    ) AS MOVED,
    SUM(T72.ACTIVE_SUBSCRIPTION_COUNT) AS ACTIVE,
    MAX(T72.MRR_NOW) AS MRR_NOW,
    MAX(T72.MRR_BEFORE) AS MRR_BEFORE
  FROM (
    SELECT
      T60.SUBSCRIPTION_ID,
      T60.MONTH_START_DATE,
      T60.MONTH_END_DATE,
      T60.ACCOUNT_ID,
      T60.PLAN_TYPE,
      T60.BILLING_INTERVAL,
      T60.SUBSCRIPTION_STATE,
      T60.MONTHLY_RECURRING_REVENUE,
      T60.ANNUAL_RECURRING_REVENUE,
      T60.PREVIOUS_MRR,
      T60.NEW_MRR,
      T60.EXPANSION_MRR,
      T60.CONTRACTION_MRR,
      T60.CHURNED_MRR,
      T60.REACTIVATION_MRR,
      T60.SUBSCRIPTION_VALUE_TIER,
      T60.COHORT_MONTH,
      T60.MONTHS_SINCE_START,
      T60.ACCOUNT_COHORT_MONTH,
      T60.IS_RETAINED,
      T60.ACTIVE_SUBSCRIPTION_COUNT,
      T60.NEW_SUBSCRIPTION_COUNT,
      T60.CHURNED_SUBSCRIPTION_COUNT,
      T60.LAST_END,
      T60._OWNER,
      T60._END,
      T60.MRR_NOW,
      T60.FIRST_PAID,
      T60._ACCOUNT,
      T60._DAY,
      T60.BEFORE,
      COALESCE(T60.BEFORE, CAST(0 AS DECIMAL(18, 2))) AS MRR_BEFORE
    FROM T56 AS T60
  ) AS T72
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
                        'every subscription that began has a history' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T55._LK0, T55._RK0)) AS ENTITY_KEY,
                        CASE
                          WHEN T55._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T55._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END AS DIFFERENCES
                      FROM (
                        SELECT
                          T40._LK0,
                          T25._RK0
                        FROM (
                          SELECT
                            T6.SUBSCRIPTION_ID AS _LK0
                          FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T6
                          WHERE
                            T6.SUBSCRIPTION_STARTED_AT <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T40
                        LEFT OUTER JOIN (
                          SELECT
                            T3.SUBSCRIPTION_ID AS _RK0
                          FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                          WHERE
                            T3.IS_CURRENT
                        ) AS T25
                          ON T40._LK0 = T25._RK0
                      ) AS T55
                      WHERE
                        NOT (
                          (
                            T55._LK0 IS NOT NULL
                          ) AND (
                            T55._RK0 IS NOT NULL
                          )
                        )
                    ) AS T63
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'last period of a subscription = today' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T49._LK0, T49._RK0)) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T49._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T49._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE
                            WHEN T49._L0 IS NOT DISTINCT FROM T49._R0
                            THEN ''
                            ELSE 'monthly_recurring_revenue '
                          END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T26._LK0,
                          T26._L0,
                          T34._RK0,
                          T34._R0
                        FROM (
                          SELECT
                            T3.SUBSCRIPTION_ID AS _LK0,
                            T3.MONTHLY_RECURRING_REVENUE AS _L0
                          FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                          WHERE
                            T3.IS_CURRENT
                        ) AS T26
                        LEFT OUTER JOIN (
                          SELECT
                            T6.SUBSCRIPTION_ID AS _RK0,
                            T6.MONTHLY_RECURRING_REVENUE AS _R0
                          FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T6
                        ) AS T34
                          ON T26._LK0 = T34._RK0
                      ) AS T49
                      WHERE
                        NOT (
                          (
                            T49._LK0 IS NOT NULL
                          )
                          AND (
                            T49._RK0 IS NOT NULL
                          )
                          AND T49._L0 IS NOT DISTINCT FROM T49._R0
                        )
                    ) AS T64
                  ) AS T75
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'a period\'s subscription is told alike' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T48._LK0, T48._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T48._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T48._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'account_id ' END,
                        CASE WHEN T48._L1 IS NOT DISTINCT FROM T48._R1 THEN '' ELSE 'data_source ' END,
                        CASE WHEN T48._L2 IS NOT DISTINCT FROM T48._R2 THEN '' ELSE 'plan_type ' END,
                        CASE WHEN T48._L3 IS NOT DISTINCT FROM T48._R3 THEN '' ELSE 'billing_interval ' END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T30._LK0,
                        T30._L0,
                        T30._L1,
                        T30._L2,
                        T30._L3,
                        T32._RK0,
                        T32._R0,
                        T32._R1,
                        T32._R2,
                        T32._R3
                      FROM (
                        SELECT
                          T3.SUBSCRIPTION_ID AS _LK0,
                          T3.ACCOUNT_ID AS _L0,
                          T3.DATA_SOURCE AS _L1,
                          T3.PLAN_TYPE AS _L2,
                          T3.BILLING_INTERVAL AS _L3
                        FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                      ) AS T30
                      LEFT OUTER JOIN (
                        SELECT
                          T6.SUBSCRIPTION_ID AS _RK0,
                          T6.ACCOUNT_ID AS _R0,
                          T6.DATA_SOURCE AS _R1,
                          T6.PLAN_TYPE AS _R2,
                          T6.BILLING_INTERVAL AS _R3
                        FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T6
                      ) AS T32
                        ON T30._LK0 = T32._RK0
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
                        AND T48._L1 IS NOT DISTINCT FROM T48._R1
                        AND T48._L2 IS NOT DISTINCT FROM T48._R2
                        AND T48._L3 IS NOT DISTINCT FROM T48._R3
                      )
                  ) AS T83
                ) AS T84
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'ARR of a period' AS STATEMENT,
                    CONCAT_WS(
                      '|',
                      COALESCE(T54._LK0, T54._RK0),
                      COALESCE(CAST(T54._LK1 AS VARCHAR), CAST(T54._RK1 AS VARCHAR))
                    ) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T54._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T54._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T54._L0 IS NOT DISTINCT FROM T54._R0
                        THEN ''
                        ELSE 'annual_recurring_revenue '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T29._LK0,
                      T29._LK1,
                      T29._L0,
                      T39._RK0,
                      T39._RK1,
                      T39._R0
                    FROM (
                      SELECT
                        T3.SUBSCRIPTION_ID AS _LK0,
                        T3.VALID_FROM AS _LK1,
                        T3.ANNUAL_RECURRING_REVENUE AS _L0
                      FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                    ) AS T29
                    FULL OUTER JOIN (
                      SELECT
                        T3.SUBSCRIPTION_ID AS _RK0,
                        T3.VALID_FROM AS _RK1,
                        T3.MONTHLY_RECURRING_REVENUE * 12 AS _R0
                      FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                    ) AS T39
                      ON T29._LK0 = T39._RK0 AND T29._LK1 = T39._RK1
                  ) AS T54
                  WHERE
                    NOT (
                      (
                        T54._LK0 IS NOT NULL
                      )
                      AND (
                        T54._RK0 IS NOT NULL
                      )
                      AND T54._L0 IS NOT DISTINCT FROM T54._R0
                    )
                ) AS T73
              ) AS T86
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
                    CASE
                      WHEN T53._L1 IS NOT DISTINCT FROM T53._R1
                      THEN ''
                      ELSE 'previous_value_tier '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T37._LK0,
                    T37._LK1,
                    T37._L0,
                    T37._L1,
                    T38._RK0,
                    T38._RK1,
                    T38._R0,
                    T38._R1
                  FROM (
                    SELECT
                      T3.SUBSCRIPTION_ID AS _LK0,
                      T3.VALID_FROM AS _LK1,
                      T3.PREVIOUS_STATUS AS _L0,
                      T3.PREVIOUS_VALUE_TIER AS _L1
                    FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                    WHERE
                      T3.PREVIOUS_STATUS IS NOT NULL
                  ) AS T37
                  FULL OUTER JOIN (
                    SELECT
                      T3.SUBSCRIPTION_ID AS _RK0,
                      T3.VALID_TO AS _RK1,
                      T3.SUBSCRIPTION_STATUS AS _R0,
                      T3.SUBSCRIPTION_VALUE_TIER AS _R1
                    FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                    WHERE
                      T3.VALID_TO IS NOT NULL
                  ) AS T38
                    ON T37._LK0 = T38._RK0 AND T37._LK1 = T38._RK1
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
                  )
              ) AS T80
            ) AS T90
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'changes of MRR add up to an account\'s MRR' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T57._LK0, T57._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T57._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T57._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T57._L0 IS NOT DISTINCT FROM T57._R0 THEN '' ELSE 'mrr ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T36._LK0,
                  T36._L0,
                  T46._RK0,
                  T46._R0
                FROM (
                  SELECT
                    T2.ACCOUNT_ID AS _LK0,
                    T2.MRR AS _L0
                  FROM TIMELINE.ACCOUNT_MRR AS T2
                  WHERE
                    T2.VALID_TO IS NULL
                ) AS T36
                LEFT OUTER JOIN (
                  SELECT
                    T28.ACCOUNT_ID AS _RK0,
                    T28.GAINED AS _R0
                  FROM (
                    SELECT
                      T3.ACCOUNT_ID,
                      SUM(T3.MRR_CHANGE_AMOUNT) AS GAINED
                    FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                    GROUP BY
                      1
                  ) AS T28
                ) AS T46
                  ON T36._LK0 = T46._RK0
              ) AS T57
              WHERE
                NOT (
                  (
                    T57._LK0 IS NOT NULL
                  )
                  AND (
                    T57._RK0 IS NOT NULL
                  )
                  AND T57._L0 IS NOT DISTINCT FROM T57._R0
                )
            ) AS T82
          ) AS T91
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'MRR of a subscription\'s periods' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T87._LK0, T87._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T87._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T87._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T87._L0 IS NOT DISTINCT FROM T87._R0 THEN '' ELSE 'usd_days ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T76._LK0,
                T76._L0,
                T77._RK0,
                T77._R0
              FROM (
                SELECT
                  T58.SUBSCRIPTION_ID AS _LK0,
                  T58.USD_DAYS AS _L0
                FROM (
                  SELECT
                    T50.SUBSCRIPTION_ID,
                    SUM(T50.USD_DAYS) AS USD_DAYS
                  FROM (
                    SELECT
                      T3.SUBSCRIPTION_ID,
                      T3.VALID_FROM,
                      T3.VALID_TO,
                      T3.IS_CURRENT,
                      T3.ACCOUNT_ID,
                      T3.CHANGE_TYPE,
                      T3.SUBSCRIPTION_STATUS,
                      T3.PREVIOUS_STATUS,
                      T3.PLAN_TYPE,
                      T3.PREVIOUS_PLAN_TYPE,
                      T3.BILLING_INTERVAL,
                      T3.MONTHLY_RECURRING_REVENUE,
                      T3.PREVIOUS_MRR,
                      T3.MRR_CHANGE_AMOUNT,
                      T3.ANNUAL_RECURRING_REVENUE,
                      T3.SUBSCRIPTION_VALUE_TIER,
                      T3.PREVIOUS_VALUE_TIER,
                      T3.IS_IN_TRIAL,
                      T3.HAS_CHURNED,
                      T3.SUBSCRIPTION_STARTED_AT,
                      T3.SUBSCRIPTION_AGE_DAYS,
                      T3.DATA_SOURCE,
                      COALESCE(
                        T3.VALID_TO,
                        CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                      ) AS UNTIL,
                      T3.MONTHLY_RECURRING_REVENUE * DATEDIFF(
                        DAY,
                        T3.VALID_FROM,
                        COALESCE(
                          T3.VALID_TO,
                          CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                        )
                      ) AS USD_DAYS
                    FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T3
                  ) AS T50
                  GROUP BY
                    1
                ) AS T58
                WHERE
                  T58.USD_DAYS <> 0
              ) AS T76
              FULL OUTER JOIN (
                SELECT
                  T59.SUBSCRIPTION_ID AS _RK0,
                  T59.USD_DAYS AS _R0
                FROM (
                  SELECT
                    T51.SUBSCRIPTION_ID,
                    SUM(T51.USD_DAYS) AS USD_DAYS
                  FROM (
                    SELECT
                      T2.ACCOUNT_ID,
                      T2.VALID_FROM,
                      T2.VALID_TO,
                      T2.SUBSCRIPTION_ID,
                      T2.PLAN_TIER,
                      T2.MRR,
                      T2.PREVIOUS_MRR,
                      T2.HAD_MRR_BEFORE,
                      T2.FIRST_PAID_DATE,
                      T2.IS_CHURNED,
                      COALESCE(
                        T2.VALID_TO,
                        CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                      ) AS UNTIL,
                      T2.MRR * DATEDIFF(
                        DAY,
                        T2.VALID_FROM,
                        COALESCE(
                          T2.VALID_TO,
                          CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                        )
                      ) AS USD_DAYS
                    FROM TIMELINE.ACCOUNT_MRR AS T2
                    WHERE
                      T2.SUBSCRIPTION_ID IS NOT NULL
                  ) AS T51
                  GROUP BY
                    1
                ) AS T59
                WHERE
                  T59.USD_DAYS <> 0
              ) AS T77
                ON T76._LK0 = T77._RK0
            ) AS T87
            WHERE
              NOT (
                (
                  T87._LK0 IS NOT NULL
                )
                AND (
                  T87._RK0 IS NOT NULL
                )
                AND T87._L0 IS NOT DISTINCT FROM T87._R0
              )
          ) AS T96
        ) AS T99
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a subscription has every month' AS STATEMENT,
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
              CASE WHEN T89._L0 IS NOT DISTINCT FROM T89._R0 THEN '' ELSE 'account_id ' END,
              CASE WHEN T89._L1 IS NOT DISTINCT FROM T89._R1 THEN '' ELSE 'plan_type ' END,
              CASE WHEN T89._L2 IS NOT DISTINCT FROM T89._R2 THEN '' ELSE 'billing_interval ' END,
              CASE WHEN T89._L3 IS NOT DISTINCT FROM T89._R3 THEN '' ELSE 'month_start_date ' END,
              CASE WHEN T89._L4 IS NOT DISTINCT FROM T89._R4 THEN '' ELSE 'cohort_month ' END,
              CASE
                WHEN T89._L5 IS NOT DISTINCT FROM T89._R5
                THEN ''
                ELSE 'months_since_start '
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
              T81._RK0,
              T81._RK1,
              T81._R0,
              T81._R1,
              T81._R2,
              T81._R3,
              T81._R4,
              T81._R5
            FROM (
              SELECT
                T0.SUBSCRIPTION_ID AS _LK0,
                T0.MONTH_END_DATE AS _LK1,
                T0.ACCOUNT_ID AS _L0,
                T0.PLAN_TYPE AS _L1,
                T0.BILLING_INTERVAL AS _L2,
                T0.MONTH_START_DATE AS _L3,
                T0.COHORT_MONTH AS _L4,
                T0.MONTHS_SINCE_START AS _L5
              FROM ENTITY.ENTITY_SUBSCRIPTIONS_MONTHLY AS T0
            ) AS T19
            FULL OUTER JOIN (
              SELECT
                T47.SUBSCRIPTION_ID AS _RK0,
                T47.MONTH_END_DATE AS _RK1,
                T47.ACCOUNT_ID AS _R0,
                T47.PLAN_TIER AS _R1,
                T47.BILLING_CYCLE AS _R2,
                T47.MONTH_START_DATE AS _R3,
                CAST(CAST(DATE_TRUNC('MONTH', T47.START_DATE) AS TIMESTAMPNTZ) AS DATE) AS _R4,
                (
                  (
                    (
                      DATE_PART(year, T47.MONTH_START_DATE) - DATE_PART(year, T47.START_DATE)
                    ) * 12
                  ) + DATE_PART(month, T47.MONTH_START_DATE)
                ) - DATE_PART(month, T47.START_DATE) AS _R5
              FROM (
                SELECT
                  T7.SUBSCRIPTION_ID,
                  T7.SUBSCRIPTION_KEY,
                  T7.ACCOUNT_ID,
                  T7.PLAN_NAME,
                  T7.STATUS,
                  T7.BILLING_CYCLE,
                  T7.PLAN_TIER,
                  T7.SUBSCRIPTION_STATUS,
                  T7.IS_LIVE,
                  T7.MONTHLY_PRICE,
                  T7.NORMALIZED_MRR,
                  T7.ANNUAL_REVENUE,
                  T7.START_DATE,
                  T7.END_DATE,
                  T7.SUBSCRIPTION_AGE_DAYS,
                  T7.LIFECYCLE_STAGE,
                  T7.CHURN_RISK,
                  T7.TOTAL_CONTRACT_VALUE,
                  T7.MISSING_PLAN_NAME,
                  T7.MISSING_STATUS,
                  T7.MISSING_START_DATE,
                  T7.MISSING_END_DATE,
                  T7.INVALID_PRICE,
                  T7.INVALID_DATE_RANGE,
                  T7.IS_ORPHAN,
                  T7.SUBSCRIPTION_CREATED_AT,
                  T7.SUBSCRIPTION_UPDATED_AT,
                  T31.MONTH_END_DATE,
                  T31.MONTH_START_DATE
                FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T7
                INNER JOIN (
                  SELECT
                    T5.DAY AS MONTH_END_DATE,
                    T5.MONTH_START_DATE
                  FROM TIMELINE.DAYS AS T5
                  WHERE
                    T5.IS_MONTH_END
                ) AS T31
                  ON T31.MONTH_END_DATE >= T7.START_DATE
              ) AS T47
            ) AS T81
              ON T19._LK0 = T81._RK0 AND T19._LK1 = T81._RK1
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
              AND T89._L5 IS NOT DISTINCT FROM T89._R5
            )
        ) AS T102
      ) AS T104
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'ARR of a month' AS STATEMENT,
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
            CASE
              WHEN T52._L0 IS NOT DISTINCT FROM T52._R0
              THEN ''
              ELSE 'annual_recurring_revenue '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T18._LK0,
            T18._LK1,
            T18._L0,
            T35._RK0,
            T35._RK1,
            T35._R0
          FROM (
            SELECT
              T0.SUBSCRIPTION_ID AS _LK0,
              T0.MONTH_START_DATE AS _LK1,
              T0.ANNUAL_RECURRING_REVENUE AS _L0
            FROM ENTITY.ENTITY_SUBSCRIPTIONS_MONTHLY AS T0
          ) AS T18
          FULL OUTER JOIN (
            SELECT
              T0.SUBSCRIPTION_ID AS _RK0,
              T0.MONTH_START_DATE AS _RK1,
              T0.MONTHLY_RECURRING_REVENUE * 12 AS _R0
            FROM ENTITY.ENTITY_SUBSCRIPTIONS_MONTHLY AS T0
          ) AS T35
            ON T18._LK0 = T35._RK0 AND T18._LK1 = T35._RK1
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
          )
      ) AS T67
    ) AS T105
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'months of an account = its MRR' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T103._LK0, T103._RK0),
          COALESCE(CAST(T103._LK1 AS VARCHAR), CAST(T103._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T103._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T103._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T103._L0 IS NOT DISTINCT FROM T103._R0 THEN '' ELSE 'paid ' END,
          CASE WHEN T103._L1 IS NOT DISTINCT FROM T103._R1 THEN '' ELSE 'moved ' END,
          CASE WHEN T103._L2 IS NOT DISTINCT FROM T103._R2 THEN '' ELSE 'active ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T98._LK0,
          T98._LK1,
          T98._L0,
          T98._L1,
          T98._L2,
          T101._RK0,
          T101._RK1,
          T101._R0,
          T101._R1,
          T101._R2
        FROM (
          SELECT
            T93.ACCOUNT_ID AS _LK0,
            T93.MONTH_END_DATE AS _LK1,
            T93.PAID AS _L0,
            T93.MOVED AS _L1,
            T93.ACTIVE AS _L2
          FROM T92 AS T93
        ) AS T98
        FULL OUTER JOIN (
          SELECT
            T93.ACCOUNT_ID AS _RK0,
            T93.MONTH_END_DATE AS _RK1,
            T93.MRR_NOW AS _R0,
            T93.MRR_NOW - T93.MRR_BEFORE AS _R1,
            CAST(T93.MRR_NOW > 0 AS BIGINT) AS _R2
          FROM T92 AS T93
        ) AS T101
          ON T98._LK0 = T101._RK0 AND T98._LK1 = T101._RK1
      ) AS T103
      WHERE
        NOT (
          (
            T103._LK0 IS NOT NULL
          )
          AND (
            T103._RK0 IS NOT NULL
          )
          AND T103._L0 IS NOT DISTINCT FROM T103._R0
          AND T103._L1 IS NOT DISTINCT FROM T103._R1
          AND T103._L2 IS NOT DISTINCT FROM T103._R2
        )
    ) AS T106
  ) AS T107
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'MRR of the month before' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T88._LK0, T88._RK0),
        COALESCE(CAST(T88._LK1 AS VARCHAR), CAST(T88._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T88._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T88._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T88._L0 IS NOT DISTINCT FROM T88._R0 THEN '' ELSE 'previous_mrr ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T78._LK0,
        T78._LK1,
        T78._L0,
        T79._RK0,
        T79._RK1,
        T79._R0
      FROM (
        SELECT
          T60.SUBSCRIPTION_ID AS _LK0,
          T60.MONTH_END_DATE AS _LK1,
          T60.PREVIOUS_MRR AS _L0
        FROM T56 AS T60
        WHERE
          T60.SUBSCRIPTION_STATE <> 'inactive'
      ) AS T78
      FULL OUTER JOIN (
        SELECT
          T60.SUBSCRIPTION_ID AS _RK0,
          T60.MONTH_END_DATE AS _RK1,
          COALESCE(T60.BEFORE, CAST(0 AS DECIMAL(18, 2))) AS _R0
        FROM T56 AS T60
        WHERE
          T60.SUBSCRIPTION_STATE <> 'inactive'
      ) AS T79
        ON T78._LK0 = T79._RK0 AND T78._LK1 = T79._RK1
    ) AS T88
    WHERE
      NOT (
        (
          T88._LK0 IS NOT NULL
        )
        AND (
          T88._RK0 IS NOT NULL
        )
        AND T88._L0 IS NOT DISTINCT FROM T88._R0
      )
  ) AS T97
) AS T108
UNION ALL
SELECT
  *
FROM (
  SELECT
    'an account\'s first paid month' AS STATEMENT,
    CONCAT_WS(
      '|',
      COALESCE(T85._LK0, T85._RK0),
      COALESCE(CAST(T85._LK1 AS VARCHAR), CAST(T85._RK1 AS VARCHAR))
    ) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T85._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T85._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T85._L0 IS NOT DISTINCT FROM T85._R0
        THEN ''
        ELSE 'account_cohort_month '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T68._LK0,
      T68._LK1,
      T68._L0,
      T69._RK0,
      T69._RK1,
      T69._R0
    FROM (
      SELECT
        T60.SUBSCRIPTION_ID AS _LK0,
        T60.MONTH_END_DATE AS _LK1,
        T60.ACCOUNT_COHORT_MONTH AS _L0
      FROM T56 AS T60
    ) AS T68
    FULL OUTER JOIN (
      SELECT
        T60.SUBSCRIPTION_ID AS _RK0,
        T60.MONTH_END_DATE AS _RK1,
        T60.FIRST_PAID AS _R0
      FROM T56 AS T60
    ) AS T69
      ON T68._LK0 = T69._RK0 AND T68._LK1 = T69._RK1
  ) AS T85
  WHERE
    NOT (
      (
        T85._LK0 IS NOT NULL
      )
      AND (
        T85._RK0 IS NOT NULL
      )
      AND T85._L0 IS NOT DISTINCT FROM T85._R0
    )
) AS T94
