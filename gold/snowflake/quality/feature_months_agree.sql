WITH T20 AS (
  SELECT DISTINCT
    T3.ACCOUNT_ID AS PRESENT,
    CAST(CAST(DATE_TRUNC('MONTH', T3.DAY) AS TIMESTAMPNTZ) AS DATE) AS MONTH
  FROM TIMELINE.USER_DAYS AS T3
  WHERE
    T3.IS_ACTIVE AND T3.ACCOUNT_ID IS NOT NULL
), T21 AS (
  SELECT
    T8.USAGE_ID,
    T8.USER_ID,
    T8.ACCOUNT_ID,
    T8.IS_ANONYMOUS,
    T8.FEATURE_NAME,
    T8.USAGE_COUNT,
    T8.USAGE_TIMESTAMP,
    T8.FEATURE_CATEGORY,
    T8.FEATURE_AUDIENCE,
    T8.FEATURE_TIER,
    T8.USAGE_INTENSITY,
    T8.USAGE_DATE,
    T8.USAGE_HOUR,
    T8.USAGE_DAY_OF_WEEK,
    T8.USAGE_WEEK,
    T8.USAGE_MONTH,
    T8.IS_BUSINESS_HOURS,
    T8.FEATURE_VALUE_SCORE,
    T8.IS_FIRST_USE,
    T8.IS_ADOPTED,
    T8.MISSING_FEATURE_NAME,
    T8.INVALID_USAGE_COUNT,
    T8.IS_ORPHAN,
    T8.RECORD_CREATED_AT,
    T7.DAY,
    T7.WEEK_START_DATE,
    T7.MONTH_START_DATE,
    T7.IS_COMPANY_DAY,
    T7.HAS_PRODUCT_DATA,
    T7.HAS_DEVICE_DATA,
    T7.IS_WEEK_END,
    T7.IS_MONTH_END
  FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T8
  INNER JOIN TIMELINE.DAYS AS T7
    ON T8.USAGE_DATE = T7.DAY
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a month of a feature = its last day' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T32._LK0, T32._RK0),
        COALESCE(CAST(T32._LK1 AS VARCHAR), CAST(T32._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T32._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T32._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T32._L0 IS NOT DISTINCT FROM T32._R0 THEN '' ELSE 'feature_category ' END,
        CASE
          WHEN T32._L1 IS NOT DISTINCT FROM T32._R1
          THEN ''
          ELSE 'feature_value_score '
        END,
        CASE
          WHEN T32._L2 IS NOT DISTINCT FROM T32._R2
          THEN ''
          ELSE 'strategic_importance '
        END,
        CASE WHEN T32._L3 IS NOT DISTINCT FROM T32._R3 THEN '' ELSE 'adoption_stage ' END,
        CASE WHEN T32._L4 IS NOT DISTINCT FROM T32._R4 THEN '' ELSE 'engagement_level ' END,
        CASE
          WHEN T32._L5 IS NOT DISTINCT FROM T32._R5
          THEN ''
          ELSE 'lifecycle_stage_at_month '
        END,
        CASE
          WHEN T32._L6 IS NOT DISTINCT FROM T32._R6
          THEN ''
          ELSE 'estimated_monthly_revenue '
        END,
        CASE WHEN T32._L7 IS NOT DISTINCT FROM T32._R7 THEN '' ELSE 'month_end_date ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T15._LK0,
        T15._LK1,
        T15._L0,
        T15._L1,
        T15._L2,
        T15._L3,
        T15._L4,
        T15._L5,
        T15._L6,
        T15._L7,
        T26._RK0,
        T26._RK1,
        T26._R0,
        T26._R1,
        T26._R2,
        T26._R3,
        T26._R4,
        T26._R5,
        T26._R6,
        T26._R7
      FROM (
        SELECT
          T0.FEATURE_NAME AS _LK0,
          T0.MONTH_START_DATE AS _LK1,
          T0.FEATURE_CATEGORY AS _L0,
          T0.FEATURE_VALUE_SCORE AS _L1,
          T0.STRATEGIC_IMPORTANCE AS _L2,
          T0.ADOPTION_STAGE AS _L3,
          T0.ENGAGEMENT_LEVEL AS _L4,
          T0.LIFECYCLE_STAGE_AT_MONTH AS _L5,
          T0.ESTIMATED_MONTHLY_REVENUE AS _L6,
          T0.MONTH_END_DATE AS _L7
        FROM ENTITY.ENTITY_FEATURES_MONTHLY AS T0
      ) AS T15
      FULL OUTER JOIN (
        SELECT
          T6.FEATURE_NAME AS _RK0,
          T16.MONTH_START_DATE AS _RK1,
          T6.FEATURE_CATEGORY AS _R0,
          T6.FEATURE_VALUE_SCORE AS _R1,
          T6.STRATEGIC_IMPORTANCE AS _R2,
          T6.ADOPTION_STAGE AS _R3,
          T6.ENGAGEMENT_LEVEL AS _R4,
          T6.LIFECYCLE_STAGE AS _R5,
          T6.ESTIMATED_REVENUE_IMPACT AS _R6,
          T16.MONTH_END AS _R7
        FROM TIMELINE.FEATURE_DAYS AS T6
        INNER JOIN (
          SELECT
            T2.MONTH_START_DATE,
            T2.DAY AS MONTH_END
          FROM TIMELINE.DAYS AS T2
          WHERE
            T2.IS_MONTH_END
        ) AS T16
          ON T6.DAY = T16.MONTH_END
      ) AS T26
        ON T15._LK0 = T26._RK0 AND T15._LK1 = T26._RK1
    ) AS T32
    WHERE
      NOT (
        (
          T32._LK0 IS NOT NULL
        )
        AND (
          T32._RK0 IS NOT NULL
        )
        AND T32._L0 IS NOT DISTINCT FROM T32._R0
        AND T32._L1 IS NOT DISTINCT FROM T32._R1
        AND T32._L2 IS NOT DISTINCT FROM T32._R2
        AND T32._L3 IS NOT DISTINCT FROM T32._R3
        AND T32._L4 IS NOT DISTINCT FROM T32._R4
        AND T32._L5 IS NOT DISTINCT FROM T32._R5
        AND T32._L6 IS NOT DISTINCT FROM T32._R6
        AND T32._L7 IS NOT DISTINCT FROM T32._R7
      )
  ) AS T40
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a month of a feature = what was recorded in it' AS STATEMENT,
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
          OR COALESCE(
            ABS(CAST(T46._L0 AS DOUBLE) - CAST(T46._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'monthly_usage_events '
        END,
        CASE
          WHEN T46._L1 IS NOT DISTINCT FROM T46._R1
          OR COALESCE(
            ABS(CAST(T46._L1 AS DOUBLE) - CAST(T46._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L1 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_usage_count '
        END,
        CASE
          WHEN T46._L2 IS NOT DISTINCT FROM T46._R2
          OR COALESCE(
            ABS(CAST(T46._L2 AS DOUBLE) - CAST(T46._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'active_days '
        END,
        CASE
          WHEN T46._L3 IS NOT DISTINCT FROM T46._R3
          OR COALESCE(
            ABS(CAST(T46._L3 AS DOUBLE) - CAST(T46._R3 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L3 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'monthly_accounts '
        END,
        CASE
          WHEN T46._L4 IS NOT DISTINCT FROM T46._R4
          OR COALESCE(
            ABS(CAST(T46._L4 AS DOUBLE) - CAST(T46._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'monthly_users '
        END,
        CASE
          WHEN T46._L5 IS NOT DISTINCT FROM T46._R5
          OR COALESCE(
            ABS(CAST(T46._L5 AS DOUBLE) - CAST(T46._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'active_accounts '
        END,
        CASE
          WHEN T46._L6 IS NOT DISTINCT FROM T46._R6
          OR COALESCE(ABS(T46._L6 - T46._R6) <= (
            (
              ABS(T46._L6) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'monthly_adoption_rate '
        END,
        CASE
          WHEN T46._L7 IS NOT DISTINCT FROM T46._R7
          OR COALESCE(ABS(T46._L7 - T46._R7) <= (
            (
              ABS(T46._L7) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_usage_per_account '
        END,
        CASE
          WHEN T46._L8 IS NOT DISTINCT FROM T46._R8
          OR COALESCE(ABS(T46._L8 - T46._R8) <= (
            (
              ABS(T46._L8) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_daily_usage '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T14._LK0,
        T14._LK1,
        T14._L0,
        T14._L1,
        T14._L2,
        T14._L3,
        T14._L4,
        T14._L5,
        T14._L6,
        T14._L7,
        T14._L8,
        T45._RK0,
        T45._RK1,
        T45._R0,
        T45._R1,
        T45._R2,
        T45._R3,
        T45._R4,
        T45._R5,
        T45._R6,
        T45._R7,
        T45._R8
      FROM (
        SELECT
          T0.FEATURE_NAME AS _LK0,
          T0.MONTH_START_DATE AS _LK1,
          T0.MONTHLY_USAGE_EVENTS AS _L0,
          T0.TOTAL_USAGE_COUNT AS _L1,
          T0.ACTIVE_DAYS AS _L2,
          T0.MONTHLY_ACCOUNTS AS _L3,
          T0.MONTHLY_USERS AS _L4,
          T0.ACTIVE_ACCOUNTS AS _L5,
          T0.MONTHLY_ADOPTION_RATE AS _L6,
          T0.AVG_USAGE_PER_ACCOUNT AS _L7,
          T0.AVG_DAILY_USAGE AS _L8
        FROM ENTITY.ENTITY_FEATURES_MONTHLY AS T0
      ) AS T14
      FULL OUTER JOIN (
        SELECT
          T43.FEATURE_NAME AS _RK0,
          T43.MONTH_START_DATE AS _RK1,
          COALESCE(T43.MONTHLY_USAGE_EVENTS, 0) AS _R0,
          COALESCE(T43.TOTAL_USAGE_COUNT, 0) AS _R1,
          COALESCE(T43.ACTIVE_DAYS, 0) AS _R2,
          COALESCE(T43.MONTHLY_ACCOUNTS, 0) AS _R3,
          COALESCE(T43.MONTHLY_USERS, 0) AS _R4,
          COALESCE(T43.ACTIVE_ACCOUNTS, 0) AS _R5,
          (
            COALESCE(T43."USING", 0) / NULLIF(COALESCE(T43.ACTIVE_ACCOUNTS, 0), 0)
          ) * 100.0 AS _R6,
          COALESCE(T43.RECORDS, 0) / NULLIF(COALESCE(T43.MONTHLY_ACCOUNTS, 0), 0) AS _R7,
          COALESCE(T43.MONTHLY_USAGE_EVENTS, 0) / NULLIF(COALESCE(T43.ACTIVE_DAYS, 0), 0) AS _R8
        FROM (
          SELECT
            T13.FEATURE_NAME,
            T13.MONTH_START_DATE,
            T34.MONTHLY_USAGE_EVENTS,
            T34.TOTAL_USAGE_COUNT,
            T34.ACTIVE_DAYS,
            T42.MONTHLY_ACCOUNTS,
            T42.MONTHLY_USERS,
            T42.RECORDS,
            T42."USING",
            T28.MONTH,
            T28.ACTIVE_ACCOUNTS
          FROM (
            SELECT
              T0.FEATURE_NAME,
              T0.MONTH_START_DATE
            FROM ENTITY.ENTITY_FEATURES_MONTHLY AS T0
          ) AS T13
          LEFT OUTER JOIN (
            SELECT
              T29.FEATURE_NAME,
              T29.MONTH_START_DATE,
              COUNT(*) AS MONTHLY_USAGE_EVENTS,
              SUM(T29.USAGE_COUNT) AS TOTAL_USAGE_COUNT,
              COUNT(DISTINCT T29.USAGE_DATE) AS ACTIVE_DAYS
            FROM (
              SELECT
                *
              FROM T21 AS T23
              WHERE
                T23.FEATURE_NAME IS NOT NULL
            ) AS T29
            GROUP BY
              1,
              2
          ) AS T34
            ON T13.FEATURE_NAME = T34.FEATURE_NAME
            AND T13.MONTH_START_DATE = T34.MONTH_START_DATE
          LEFT OUTER JOIN (
            SELECT
              T39.FEATURE_NAME,
              T39.MONTH_START_DATE,
              COUNT(DISTINCT T39."ACCOUNT") AS MONTHLY_ACCOUNTS,
              COUNT(DISTINCT T39.KNOWN_ID) AS MONTHLY_USERS,
              COUNT(T39."ACCOUNT") AS RECORDS,
              COUNT(DISTINCT T39.PRESENT) AS "USING"
            FROM (
              SELECT
                T38.USAGE_ID,
                T38.USER_ID,
                T38.ACCOUNT_ID,
                T38.IS_ANONYMOUS,
                T38.FEATURE_NAME,
                T38.USAGE_COUNT,
                T38.USAGE_TIMESTAMP,
                T38.FEATURE_CATEGORY,
                T38.FEATURE_AUDIENCE,
                T38.FEATURE_TIER,
                T38.USAGE_INTENSITY,
                T38.USAGE_DATE,
                T38.USAGE_HOUR,
                T38.USAGE_DAY_OF_WEEK,
                T38.USAGE_WEEK,
                T38.USAGE_MONTH,
                T38.IS_BUSINESS_HOURS,
                T38.FEATURE_VALUE_SCORE,
                T38.IS_FIRST_USE,
                T38.IS_ADOPTED,
                T38.MISSING_FEATURE_NAME,
                T38.INVALID_USAGE_COUNT,
                T38.IS_ORPHAN,
                T38.RECORD_CREATED_AT,
                T38.DAY,
                T38.WEEK_START_DATE,
                T38.MONTH_START_DATE,
                T38.IS_COMPANY_DAY,
                T38.HAS_PRODUCT_DATA,
                T38.HAS_DEVICE_DATA,
                T38.IS_WEEK_END,
                T38.IS_MONTH_END,
                T38.KNOWN_ID,
                T38.HOME,
                T38."ACCOUNT",
                T25.PRESENT,
                T25.MONTH
              FROM (
                SELECT
                  T35.USAGE_ID,
                  T35.USER_ID,
                  T35.ACCOUNT_ID,
                  T35.IS_ANONYMOUS,
                  T35.FEATURE_NAME,
                  T35.USAGE_COUNT,
                  T35.USAGE_TIMESTAMP,
                  T35.FEATURE_CATEGORY,
                  T35.FEATURE_AUDIENCE,
                  T35.FEATURE_TIER,
                  T35.USAGE_INTENSITY,
                  T35.USAGE_DATE,
                  T35.USAGE_HOUR,
                  T35.USAGE_DAY_OF_WEEK,
                  T35.USAGE_WEEK,
                  T35.USAGE_MONTH,
                  T35.IS_BUSINESS_HOURS,
                  T35.FEATURE_VALUE_SCORE,
                  T35.IS_FIRST_USE,
                  T35.IS_ADOPTED,
                  T35.MISSING_FEATURE_NAME,
                  T35.INVALID_USAGE_COUNT,
                  T35.IS_ORPHAN,
                  T35.RECORD_CREATED_AT,
                  T35.DAY,
                  T35.WEEK_START_DATE,
                  T35.MONTH_START_DATE,
                  T35.IS_COMPANY_DAY,
                  T35.HAS_PRODUCT_DATA,
                  T35.HAS_DEVICE_DATA,
                  T35.IS_WEEK_END,
                  T35.IS_MONTH_END,
                  T35.KNOWN_ID,
                  T35.HOME,
                  COALESCE(T35.ACCOUNT_ID, T35.HOME) AS "ACCOUNT"
                FROM (
                  SELECT
                    T31.USAGE_ID,
                    T31.USER_ID,
                    T31.ACCOUNT_ID,
                    T31.IS_ANONYMOUS,
                    T31.FEATURE_NAME,
                    T31.USAGE_COUNT,
                    T31.USAGE_TIMESTAMP,
                    T31.FEATURE_CATEGORY,
                    T31.FEATURE_AUDIENCE,
                    T31.FEATURE_TIER,
                    T31.USAGE_INTENSITY,
                    T31.USAGE_DATE,
                    T31.USAGE_HOUR,
                    T31.USAGE_DAY_OF_WEEK,
                    T31.USAGE_WEEK,
                    T31.USAGE_MONTH,
                    T31.IS_BUSINESS_HOURS,
                    T31.FEATURE_VALUE_SCORE,
                    T31.IS_FIRST_USE,
                    T31.IS_ADOPTED,
                    T31.MISSING_FEATURE_NAME,
                    T31.INVALID_USAGE_COUNT,
                    T31.IS_ORPHAN,
                    T31.RECORD_CREATED_AT,
                    T31.DAY,
                    T31.WEEK_START_DATE,
                    T31.MONTH_START_DATE,
                    T31.IS_COMPANY_DAY,
                    T31.HAS_PRODUCT_DATA,
                    T31.HAS_DEVICE_DATA,
                    T31.IS_WEEK_END,
                    T31.IS_MONTH_END,
                    T19.KNOWN_ID,
                    T19.HOME
                  FROM (
                    SELECT
                      *
                    FROM T21 AS T23
                    WHERE
                      T23.FEATURE_NAME IS NOT NULL
                      AND NOT (
                        T23.IS_ORPHAN
                      )
                      AND NOT (
                        T23.IS_ANONYMOUS
                      )
                  ) AS T31
                  LEFT OUTER JOIN (
                    SELECT
                      T5.USER_ID AS KNOWN_ID,
                      T5.ACCOUNT_ID AS HOME
                    FROM STAGING.STG_APP_DATABASE__USERS AS T5
                    WHERE
                      NOT (
                        T5.IS_ORPHAN
                      )
                  ) AS T19
                    ON T31.USER_ID = T19.KNOWN_ID
                ) AS T35
              ) AS T38
              LEFT OUTER JOIN T20 AS T25
                ON T38."ACCOUNT" = T25.PRESENT AND T38.MONTH_START_DATE = T25.MONTH
            ) AS T39
            GROUP BY
              1,
              2
          ) AS T42
            ON T13.FEATURE_NAME = T42.FEATURE_NAME
            AND T13.MONTH_START_DATE = T42.MONTH_START_DATE
          LEFT OUTER JOIN (
            SELECT
              T22.MONTH,
              COUNT(*) AS ACTIVE_ACCOUNTS
            FROM T20 AS T22
            GROUP BY
              1
          ) AS T28
            ON T13.MONTH_START_DATE = T28.MONTH
        ) AS T43
      ) AS T45
        ON T14._LK0 = T45._RK0 AND T14._LK1 = T45._RK1
    ) AS T46
    WHERE
      NOT (
        (
          T46._LK0 IS NOT NULL
        )
        AND (
          T46._RK0 IS NOT NULL
        )
        AND (
          T46._L0 IS NOT DISTINCT FROM T46._R0
          OR COALESCE(
            ABS(CAST(T46._L0 AS DOUBLE) - CAST(T46._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T46._L1 IS NOT DISTINCT FROM T46._R1
          OR COALESCE(
            ABS(CAST(T46._L1 AS DOUBLE) - CAST(T46._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L1 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T46._L2 IS NOT DISTINCT FROM T46._R2
          OR COALESCE(
            ABS(CAST(T46._L2 AS DOUBLE) - CAST(T46._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T46._L3 IS NOT DISTINCT FROM T46._R3
          OR COALESCE(
            ABS(CAST(T46._L3 AS DOUBLE) - CAST(T46._R3 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L3 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T46._L4 IS NOT DISTINCT FROM T46._R4
          OR COALESCE(
            ABS(CAST(T46._L4 AS DOUBLE) - CAST(T46._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T46._L5 IS NOT DISTINCT FROM T46._R5
          OR COALESCE(
            ABS(CAST(T46._L5 AS DOUBLE) - CAST(T46._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T46._L6 IS NOT DISTINCT FROM T46._R6
          OR COALESCE(ABS(T46._L6 - T46._R6) <= (
            (
              ABS(T46._L6) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T46._L7 IS NOT DISTINCT FROM T46._R7
          OR COALESCE(ABS(T46._L7 - T46._R7) <= (
            (
              ABS(T46._L7) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T46._L8 IS NOT DISTINCT FROM T46._R8
          OR COALESCE(ABS(T46._L8 - T46._R8) <= (
            (
              ABS(T46._L8) + 1.0
            ) * 1e-09
          ), FALSE)
        )
      )
  ) AS T47
) AS T48
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a month of a feature fits the month before' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T18.FEATURE_NAME, 'null'), '|'),
      COALESCE(CAST(T18.MONTH_START_DATE AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN NOT (
          (
            (
              T18.ACCOUNTS_GROWTH_RATE IS NULL
            )
            AND (
              (
                (
                  (
                    T18.MONTHLY_ACCOUNTS - T18._ACCOUNTS
                  ) / NULLIF(T18._ACCOUNTS, 0)
                ) * 100.0
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T18.ACCOUNTS_GROWTH_RATE - (
                (
                  (
                    T18.MONTHLY_ACCOUNTS - T18._ACCOUNTS
                  ) / NULLIF(T18._ACCOUNTS, 0)
                ) * 100.0
              )
            ) <= (
              GREATEST(
                ABS(T18.ACCOUNTS_GROWTH_RATE),
                ABS(
                  (
                    (
                      T18.MONTHLY_ACCOUNTS - T18._ACCOUNTS
                    ) / NULLIF(T18._ACCOUNTS, 0)
                  ) * 100.0
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'accounts_growth_rate; '
        ELSE ''
      END,
      CASE
        WHEN NOT (
          (
            (
              T18.USAGE_GROWTH_RATE IS NULL
            )
            AND (
              (
                (
                  (
                    T18.MONTHLY_USAGE_EVENTS - T18._EVENTS
                  ) / NULLIF(T18._EVENTS, 0)
                ) * 100.0
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T18.USAGE_GROWTH_RATE - (
                (
                  (
                    T18.MONTHLY_USAGE_EVENTS - T18._EVENTS
                  ) / NULLIF(T18._EVENTS, 0)
                ) * 100.0
              )
            ) <= (
              GREATEST(
                ABS(T18.USAGE_GROWTH_RATE),
                ABS(
                  (
                    (
                      T18.MONTHLY_USAGE_EVENTS - T18._EVENTS
                    ) / NULLIF(T18._EVENTS, 0)
                  ) * 100.0
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'usage_growth_rate; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T0.FEATURE_NAME,
      T0.FEATURE_CATEGORY,
      T0.MONTH_START_DATE,
      T0.MONTH_END_DATE,
      T0.MONTHLY_ACCOUNTS,
      T0.MONTHLY_USERS,
      T0.MONTHLY_USAGE_EVENTS,
      T0.TOTAL_USAGE_COUNT,
      T0.ACTIVE_DAYS,
      T0.AVG_DAILY_USAGE,
      T0.AVG_USAGE_PER_ACCOUNT,
      T0.ACCOUNTS_GROWTH_RATE,
      T0.USAGE_GROWTH_RATE,
      T0.ACTIVE_ACCOUNTS,
      T0.MONTHLY_ADOPTION_RATE,
      T0.FEATURE_MOMENTUM,
      T0.MONTHLY_STRATEGIC_VALUE,
      T0.FEATURE_VALUE_SCORE,
      T0.STRATEGIC_IMPORTANCE,
      T0.ADOPTION_STAGE,
      T0.ENGAGEMENT_LEVEL,
      T0.LIFECYCLE_STAGE_AT_MONTH,
      T0.ESTIMATED_MONTHLY_REVENUE,
      LAG(T0.MONTHLY_ACCOUNTS) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.MONTH_START_DATE ASC) AS _ACCOUNTS,
      LAG(T0.MONTHLY_USAGE_EVENTS) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.MONTH_START_DATE ASC) AS _EVENTS
    FROM ENTITY.ENTITY_FEATURES_MONTHLY AS T0
  ) AS T18
  WHERE
    NOT (
      (
        (
          (
            T18.ACCOUNTS_GROWTH_RATE IS NULL
          )
          AND (
            (
              (
                (
                  T18.MONTHLY_ACCOUNTS - T18._ACCOUNTS
                ) / NULLIF(T18._ACCOUNTS, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T18.ACCOUNTS_GROWTH_RATE - (
              (
                (
                  T18.MONTHLY_ACCOUNTS - T18._ACCOUNTS
                ) / NULLIF(T18._ACCOUNTS, 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS(T18.ACCOUNTS_GROWTH_RATE),
              ABS(
                (
                  (
                    T18.MONTHLY_ACCOUNTS - T18._ACCOUNTS
                  ) / NULLIF(T18._ACCOUNTS, 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T18.USAGE_GROWTH_RATE IS NULL
          )
          AND (
            (
              (
                (
                  T18.MONTHLY_USAGE_EVENTS - T18._EVENTS
                ) / NULLIF(T18._EVENTS, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T18.USAGE_GROWTH_RATE - (
              (
                (
                  T18.MONTHLY_USAGE_EVENTS - T18._EVENTS
                ) / NULLIF(T18._EVENTS, 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS(T18.USAGE_GROWTH_RATE),
              ABS(
                (
                  (
                    T18.MONTHLY_USAGE_EVENTS - T18._EVENTS
                  ) / NULLIF(T18._EVENTS, 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS T37
