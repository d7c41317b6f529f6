WITH T44 AS (
  SELECT
    T17.ACCOUNT_ID,
    T41.AVG_FEATURE_STICKINESS,
    COALESCE(T41.FEATURES_ADOPTED, 0) AS FEATURES_ADOPTED,
    COALESCE(T41.HIGH_VALUE_FEATURES_ADOPTED, 0) AS HIGH_VALUE_FEATURES_ADOPTED,
    COALESCE(T41.CRITICAL_FEATURES_ADOPTED, 0) AS CRITICAL_FEATURES_ADOPTED,
    COALESCE(T41.CATALOGUED, 0) AS CATALOGUED
  FROM (
    SELECT
      T1.ACCOUNT_ID
    FROM MART.MART_PRODUCT__ADOPTION AS T1
  ) AS T17
  LEFT OUTER JOIN (
    SELECT
      T36.USER_OF,
      COUNT(*) AS FEATURES_ADOPTED,
      COUNT_IF(T36.VALUE_BAND = 'high') AS HIGH_VALUE_FEATURES_ADOPTED,
      COUNT_IF(T36.STRATEGIC_IMPORTANCE = 'critical') AS CRITICAL_FEATURES_ADOPTED,
      COUNT_IF(T36.FEATURE_CATEGORY <> 'unmapped') AS CATALOGUED,
      AVG(T36.STICKINESS_RATE) AS AVG_FEATURE_STICKINESS
    FROM (
      SELECT
        T34.LEVEL,
        T34.ENTITY_ID,
        T34.ACCOUNT_ID,
        T34.FEATURE_NAME,
        T34.VALID_FROM,
        T34.VALID_TO,
        T34.FEATURE_CATEGORY,
        T34.IS_ACTIVE,
        T34.ACCOUNTS_USING,
        T34.USERS_USING,
        T34.LIFETIME_ACCOUNTS,
        T34.LIFETIME_USERS,
        T34.ACCOUNT_ADOPTION_RATE,
        T34.USER_ADOPTION_RATE,
        T34.TOTAL_USAGE_EVENTS,
        T34.USAGE_RECORDS,
        T34.USAGE_EVENTS_30D,
        T34.USAGE_RECORDS_30D,
        T34.AVG_USAGE_PER_ACCOUNT,
        T34.AVG_DAILY_USAGE,
        T34.FIRST_USAGE_DATE,
        T34.LAST_USAGE_DATE,
        T34.FEATURE_AGE_DAYS,
        T34.DAYS_WITH_USAGE,
        T34.WEEKS_WITH_USAGE,
        T34.MONTHS_WITH_USAGE,
        T34.USED_LAST_7_DAYS,
        T34.USED_LAST_30_DAYS,
        T34.ENTERPRISE_ADOPTERS,
        T34.BUSINESS_ADOPTERS,
        T34.PROFESSIONAL_ADOPTERS,
        T34.STARTER_ADOPTERS,
        T34.AVG_MRR_ADOPTERS,
        T34.ESTIMATED_REVENUE_IMPACT,
        T34.EXPANSION_MRR_12M,
        T34.AVG_DAYS_TO_ADOPTION,
        T34.AVG_DAYS_TO_ADOPTION_ENTERPRISE,
        T34.AVG_DAYS_TO_ADOPTION_BUSINESS,
        T34.AVG_DAYS_TO_ADOPTION_PROFESSIONAL,
        T34.AVG_DAYS_TO_ADOPTION_STARTER,
        T34.ADOPTIONS_BEFORE_SIGNUP,
        T34.STICKINESS_RATE,
        T34.ENTERPRISE_STICKINESS_RATE,
        T34.BUSINESS_STICKINESS_RATE,
        T34.PROFESSIONAL_STICKINESS_RATE,
        T34.STARTER_STICKINESS_RATE,
        T34.FEATURE_VALUE_SCORE,
        T34.VALUE_BAND,
        T34.ADOPTION_STAGE,
        T34.ENGAGEMENT_LEVEL,
        T34.FEATURE_MATURITY,
        T34.USAGE_FREQUENCY,
        T34.LIFECYCLE_STAGE,
        T34.ENTERPRISE_ADOPTION_VELOCITY,
        T34.MARKET_FIT_SEGMENT,
        T34.STRATEGIC_IMPORTANCE,
        T34.ROADMAP_RECOMMENDATION,
        T34.ENTITY_ID AS USER_OF
      FROM (
        SELECT
          T26.LEVEL,
          T26.ENTITY_ID,
          T26.ACCOUNT_ID,
          T26.FEATURE_NAME,
          T26.VALID_FROM,
          T26.VALID_TO,
          T7.FEATURE_CATEGORY,
          T7.IS_ACTIVE,
          T7.ACCOUNTS_USING,
          T7.USERS_USING,
          T7.LIFETIME_ACCOUNTS,
          T7.LIFETIME_USERS,
          T7.ACCOUNT_ADOPTION_RATE,
          T7.USER_ADOPTION_RATE,
          T7.TOTAL_USAGE_EVENTS,
          T7.USAGE_RECORDS,
          T7.USAGE_EVENTS_30D,
          T7.USAGE_RECORDS_30D,
          T7.AVG_USAGE_PER_ACCOUNT,
          T7.AVG_DAILY_USAGE,
          T7.FIRST_USAGE_DATE,
          T7.LAST_USAGE_DATE,
          T7.FEATURE_AGE_DAYS,
          T7.DAYS_WITH_USAGE,
          T7.WEEKS_WITH_USAGE,
          T7.MONTHS_WITH_USAGE,
          T7.USED_LAST_7_DAYS,
          T7.USED_LAST_30_DAYS,
          T7.ENTERPRISE_ADOPTERS,
          T7.BUSINESS_ADOPTERS,
          T7.PROFESSIONAL_ADOPTERS,
          T7.STARTER_ADOPTERS,
          T7.AVG_MRR_ADOPTERS,
          T7.ESTIMATED_REVENUE_IMPACT,
          T7.EXPANSION_MRR_12M,
          T7.AVG_DAYS_TO_ADOPTION,
          T7.AVG_DAYS_TO_ADOPTION_ENTERPRISE,
          T7.AVG_DAYS_TO_ADOPTION_BUSINESS,
          T7.AVG_DAYS_TO_ADOPTION_PROFESSIONAL,
          T7.AVG_DAYS_TO_ADOPTION_STARTER,
          T7.ADOPTIONS_BEFORE_SIGNUP,
          T7.STICKINESS_RATE,
          T7.ENTERPRISE_STICKINESS_RATE,
          T7.BUSINESS_STICKINESS_RATE,
          T7.PROFESSIONAL_STICKINESS_RATE,
          T7.STARTER_STICKINESS_RATE,
          T7.FEATURE_VALUE_SCORE,
          T7.VALUE_BAND,
          T7.ADOPTION_STAGE,
          T7.ENGAGEMENT_LEVEL,
          T7.FEATURE_MATURITY,
          T7.USAGE_FREQUENCY,
          T7.LIFECYCLE_STAGE,
          T7.ENTERPRISE_ADOPTION_VELOCITY,
          T7.MARKET_FIT_SEGMENT,
          T7.STRATEGIC_IMPORTANCE,
          T7.ROADMAP_RECOMMENDATION
        FROM (
          SELECT
            *
          FROM TIMELINE.FEATURE_PERIODS AS T5
          WHERE
            T5.LEVEL = 'account'
            AND T5.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
            AND T5.VALID_TO > DATE_FROM_PARTS(2026, 6, 30)
        ) AS T26
        INNER JOIN ENTITY.ENTITY_FEATURES AS T7
          ON T26.FEATURE_NAME = T7.FEATURE_NAME
      ) AS T34
    ) AS T36
    GROUP BY
      1
  ) AS T41
    ON T17.ACCOUNT_ID = T41.USER_OF
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
              'an account\'s adoption = the account' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T35._LK0, T35._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T35._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T35._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T35._L0 IS NOT DISTINCT FROM T35._R0 THEN '' ELSE 'account_name ' END,
                CASE WHEN T35._L1 IS NOT DISTINCT FROM T35._R1 THEN '' ELSE 'customer_segment ' END,
                CASE
                  WHEN T35._L2 IS NOT DISTINCT FROM T35._R2
                  THEN ''
                  ELSE 'customer_lifecycle '
                END,
                CASE WHEN T35._L3 IS NOT DISTINCT FROM T35._R3 THEN '' ELSE 'days_since_signup ' END,
                CASE WHEN T35._L4 IS NOT DISTINCT FROM T35._R4 THEN '' ELSE 'customer_tier ' END,
                CASE
                  WHEN T35._L5 IS NOT DISTINCT FROM T35._R5
                  THEN ''
                  ELSE 'customer_tier_name '
                END,
                CASE WHEN T35._L6 IS NOT DISTINCT FROM T35._R6 THEN '' ELSE 'customer_status ' END,
                CASE
                  WHEN T35._L7 IS NOT DISTINCT FROM T35._R7
                  THEN ''
                  ELSE 'subscription_status '
                END,
                CASE WHEN T35._L8 IS NOT DISTINCT FROM T35._R8 THEN '' ELSE 'plan_tier ' END,
                CASE
                  WHEN T35._L9 IS NOT DISTINCT FROM T35._R9
                  THEN ''
                  ELSE 'monthly_recurring_revenue '
                END,
                CASE
                  WHEN T35._L10 IS NOT DISTINCT FROM T35._R10
                  THEN ''
                  ELSE 'customer_health_score '
                END,
                CASE WHEN T35._L11 IS NOT DISTINCT FROM T35._R11 THEN '' ELSE 'total_users ' END,
                CASE
                  WHEN T35._L12 IS NOT DISTINCT FROM T35._R12
                  THEN ''
                  ELSE 'active_users_30d '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T20._LK0,
                T20._L0,
                T20._L1,
                T20._L2,
                T20._L3,
                T20._L4,
                T20._L5,
                T20._L6,
                T20._L7,
                T20._L8,
                T20._L9,
                T20._L10,
                T20._L11,
                T20._L12,
                T29._RK0,
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
                T29._R12
              FROM (
                SELECT
                  T1.ACCOUNT_ID AS _LK0,
                  T1.ACCOUNT_NAME AS _L0,
                  T1.CUSTOMER_SEGMENT AS _L1,
                  T1.CUSTOMER_LIFECYCLE AS _L2,
                  T1.DAYS_SINCE_SIGNUP AS _L3,
                  T1.CUSTOMER_TIER AS _L4,
                  T1.CUSTOMER_TIER_NAME AS _L5,
                  T1.CUSTOMER_STATUS AS _L6,
                  T1.SUBSCRIPTION_STATUS AS _L7,
                  T1.PLAN_TIER AS _L8,
                  T1.MONTHLY_RECURRING_REVENUE AS _L9,
                  T1.CUSTOMER_HEALTH_SCORE AS _L10,
                  T1.TOTAL_USERS AS _L11,
                  T1.ACTIVE_USERS_30D AS _L12
                FROM MART.MART_PRODUCT__ADOPTION AS T1
              ) AS T20
              FULL OUTER JOIN (
                SELECT
                  T3.ACCOUNT_ID AS _RK0,
                  T3.CUSTOMER_NAME AS _R0,
                  T3.ACCOUNT_VALUE_TIER AS _R1,
                  T3.LIFECYCLE_STAGE AS _R2,
                  T3.DAYS_SINCE_CREATION AS _R3,
                  T3.CUSTOMER_TIER AS _R4,
                  T3.CUSTOMER_TIER_NAME AS _R5,
                  T3.CUSTOMER_STATUS AS _R6,
                  T3.SUBSCRIPTION_STATUS AS _R7,
                  T3.PLAN_TIER AS _R8,
                  T3.MONTHLY_RECURRING_REVENUE AS _R9,
                  T3.CUSTOMER_HEALTH_SCORE AS _R10,
                  T3.TOTAL_USERS AS _R11,
                  T3.ACTIVE_USERS_30D AS _R12
                FROM ENTITY.ENTITY_CUSTOMERS AS T3
                WHERE
                  COALESCE(T3.CUSTOMER_STATUS IN ('active', 'trial'), FALSE)
                  OR (
                    T3.MONTHLY_RECURRING_REVENUE > 0
                  )
              ) AS T29
                ON T20._LK0 = T29._RK0
            ) AS T35
            WHERE
              NOT (
                (
                  T35._LK0 IS NOT NULL
                )
                AND (
                  T35._RK0 IS NOT NULL
                )
                AND T35._L0 IS NOT DISTINCT FROM T35._R0
                AND T35._L1 IS NOT DISTINCT FROM T35._R1
                AND T35._L2 IS NOT DISTINCT FROM T35._R2
                AND T35._L3 IS NOT DISTINCT FROM T35._R3
                AND T35._L4 IS NOT DISTINCT FROM T35._R4
                AND T35._L5 IS NOT DISTINCT FROM T35._R5
                AND T35._L6 IS NOT DISTINCT FROM T35._R6
                AND T35._L7 IS NOT DISTINCT FROM T35._R7
                AND T35._L8 IS NOT DISTINCT FROM T35._R8
                AND T35._L9 IS NOT DISTINCT FROM T35._R9
                AND T35._L10 IS NOT DISTINCT FROM T35._R10
                AND T35._L11 IS NOT DISTINCT FROM T35._R11
                AND T35._L12 IS NOT DISTINCT FROM T35._R12
              )
          ) AS T53
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'features of an account = the periods of use' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T52._LK0, T52._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T52._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T52._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T52._L0 IS NOT DISTINCT FROM T52._R0 THEN '' ELSE 'features_adopted ' END,
                CASE
                  WHEN T52._L1 IS NOT DISTINCT FROM T52._R1
                  THEN ''
                  ELSE 'high_value_features_adopted '
                END,
                CASE
                  WHEN T52._L2 IS NOT DISTINCT FROM T52._R2
                  THEN ''
                  ELSE 'critical_features_adopted '
                END,
                CASE WHEN T52._L3 IS NOT DISTINCT FROM T52._R3 THEN '' ELSE 'catalogued ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T30._LK0,
                T30._L0,
                T30._L1,
                T30._L2,
                T30._L3,
                T50._RK0,
                T50._R0,
                T50._R1,
                T50._R2,
                T50._R3
              FROM (
                SELECT
                  T1.ACCOUNT_ID AS _LK0,
                  T1.FEATURES_ADOPTED AS _L0,
                  T1.HIGH_VALUE_FEATURES_ADOPTED AS _L1,
                  T1.CRITICAL_FEATURES_ADOPTED AS _L2,
                  0 + T1.CORE_FEATURES_ADOPTED + T1.ADVANCED_FEATURES_ADOPTED + T1.ANALYTICS_FEATURES_ADOPTED + T1.INTEGRATION_FEATURES_ADOPTED AS _L3
                FROM MART.MART_PRODUCT__ADOPTION AS T1
              ) AS T30
              FULL OUTER JOIN (
                SELECT
                  T45.ACCOUNT_ID AS _RK0,
                  T45.FEATURES_ADOPTED AS _R0,
                  T45.HIGH_VALUE_FEATURES_ADOPTED AS _R1,
                  T45.CRITICAL_FEATURES_ADOPTED AS _R2,
                  T45.CATALOGUED AS _R3
                FROM T44 AS T45
              ) AS T50
                ON T30._LK0 = T50._RK0
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
              )
          ) AS T55
        ) AS T57
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stickiness of an account\'s features = its features' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T51._LK0, T51._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T51._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T51._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T51._L0 IS NOT DISTINCT FROM T51._R0
                OR COALESCE(ABS(T51._L0 - T51._R0) <= (
                  (
                    ABS(T51._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_feature_stickiness '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T19._LK0,
              T19._L0,
              T49._RK0,
              T49._R0
            FROM (
              SELECT
                T1.ACCOUNT_ID AS _LK0,
                T1.AVG_FEATURE_STICKINESS AS _L0
              FROM MART.MART_PRODUCT__ADOPTION AS T1
            ) AS T19
            FULL OUTER JOIN (
              SELECT
                T45.ACCOUNT_ID AS _RK0,
                T45.AVG_FEATURE_STICKINESS AS _R0
              FROM T44 AS T45
            ) AS T49
              ON T19._LK0 = T49._RK0
          ) AS T51
          WHERE
            NOT (
              (
                T51._LK0 IS NOT NULL
              )
              AND (
                T51._RK0 IS NOT NULL
              )
              AND (
                T51._L0 IS NOT DISTINCT FROM T51._R0
                OR COALESCE(ABS(T51._L0 - T51._R0) <= (
                  (
                    ABS(T51._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T56
      ) AS T58
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'features of an account = features of the customer' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T32._LK0, T32._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T32._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T32._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T32._L0 IS NOT DISTINCT FROM T32._R0 THEN '' ELSE 'features_adopted ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T18._LK0,
            T18._L0,
            T22._RK0,
            T22._R0
          FROM (
            SELECT
              T1.ACCOUNT_ID AS _LK0,
              T1.FEATURES_ADOPTED AS _L0
            FROM MART.MART_PRODUCT__ADOPTION AS T1
          ) AS T18
          LEFT OUTER JOIN (
            SELECT
              T3.ACCOUNT_ID AS _RK0,
              T3.FEATURES_USED_30D AS _R0
            FROM ENTITY.ENTITY_CUSTOMERS AS T3
          ) AS T22
            ON T18._LK0 = T22._RK0
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
          )
      ) AS T38
    ) AS T59
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'engagement of an account and day = the customer\'s day' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T31._LK0, T31._RK0),
          COALESCE(CAST(T31._LK1 AS VARCHAR), CAST(T31._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T31._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T31._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T31._L0 IS NOT DISTINCT FROM T31._R0 THEN '' ELSE 'customer_id ' END,
          CASE WHEN T31._L1 IS NOT DISTINCT FROM T31._R1 THEN '' ELSE 'customer_name ' END,
          CASE WHEN T31._L2 IS NOT DISTINCT FROM T31._R2 THEN '' ELSE 'total_users ' END,
          CASE WHEN T31._L3 IS NOT DISTINCT FROM T31._R3 THEN '' ELSE 'dau ' END,
          CASE WHEN T31._L4 IS NOT DISTINCT FROM T31._R4 THEN '' ELSE 'wau ' END,
          CASE WHEN T31._L5 IS NOT DISTINCT FROM T31._R5 THEN '' ELSE 'mau ' END,
          CASE WHEN T31._L6 IS NOT DISTINCT FROM T31._R6 THEN '' ELSE 'sessions_30d ' END,
          CASE WHEN T31._L7 IS NOT DISTINCT FROM T31._R7 THEN '' ELSE 'features_used_30d ' END,
          CASE
            WHEN T31._L8 IS NOT DISTINCT FROM T31._R8
            THEN ''
            ELSE 'avg_engagement_score '
          END,
          CASE
            WHEN T31._L9 IS NOT DISTINCT FROM T31._R9
            THEN ''
            ELSE 'user_activation_rate_30d_pct '
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
          T16._L8,
          T16._L9,
          T21._RK0,
          T21._RK1,
          T21._R0,
          T21._R1,
          T21._R2,
          T21._R3,
          T21._R4,
          T21._R5,
          T21._R6,
          T21._R7,
          T21._R8,
          T21._R9
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.METRIC_DATE AS _LK1,
            T0.CUSTOMER_ID AS _L0,
            T0.CUSTOMER_NAME AS _L1,
            T0.TOTAL_USERS AS _L2,
            T0.DAU AS _L3,
            T0.WAU AS _L4,
            T0.MAU AS _L5,
            T0.SESSIONS_30D AS _L6,
            T0.FEATURES_USED_30D AS _L7,
            T0.AVG_ENGAGEMENT_SCORE AS _L8,
            T0.USER_ACTIVATION_RATE_30D_PCT AS _L9
          FROM METRICS.METRICS_ENGAGEMENT AS T0
        ) AS T16
        FULL OUTER JOIN (
          SELECT
            T2.ACCOUNT_ID AS _RK0,
            T2.SNAPSHOT_DATE AS _RK1,
            T2.ACCOUNT_ID AS _R0,
            T2.CUSTOMER_NAME AS _R1,
            T2.TOTAL_USERS AS _R2,
            T2.ACTIVE_USERS_1D AS _R3,
            T2.ACTIVE_USERS_7D AS _R4,
            T2.ACTIVE_USERS_30D AS _R5,
            T2.SESSIONS_30D AS _R6,
            T2.FEATURES_USED_30D AS _R7,
            T2.AVG_ENGAGEMENT_SCORE AS _R8,
            T2.USER_ACTIVATION_RATE_30D AS _R9
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T2
        ) AS T21
          ON T16._LK0 = T21._RK0 AND T16._LK1 = T21._RK1
      ) AS T31
      WHERE
        NOT (
          (
            T31._LK0 IS NOT NULL
          )
          AND (
            T31._RK0 IS NOT NULL
          )
          AND T31._L0 IS NOT DISTINCT FROM T31._R0
          AND T31._L1 IS NOT DISTINCT FROM T31._R1
          AND T31._L2 IS NOT DISTINCT FROM T31._R2
          AND T31._L3 IS NOT DISTINCT FROM T31._R3
          AND T31._L4 IS NOT DISTINCT FROM T31._R4
          AND T31._L5 IS NOT DISTINCT FROM T31._R5
          AND T31._L6 IS NOT DISTINCT FROM T31._R6
          AND T31._L7 IS NOT DISTINCT FROM T31._R7
          AND T31._L8 IS NOT DISTINCT FROM T31._R8
          AND T31._L9 IS NOT DISTINCT FROM T31._R9
        )
    ) AS T46
  ) AS T60
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'engagement of an account and day = its users' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T43._LK0, T43._RK0),
        COALESCE(CAST(T43._LK1 AS VARCHAR), CAST(T43._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T43._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T43._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T43._L0 IS NOT DISTINCT FROM T43._R0
          OR COALESCE(
            ABS(CAST(T43._L0 AS DOUBLE) - CAST(T43._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T43._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'power_users '
        END,
        CASE
          WHEN T43._L1 IS NOT DISTINCT FROM T43._R1
          OR COALESCE(ABS(T43._L1 - T43._R1) <= (
            (
              ABS(T43._L1) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_session_minutes_30d '
        END,
        CASE
          WHEN T43._L2 IS NOT DISTINCT FROM T43._R2
          OR COALESCE(ABS(T43._L2 - T43._R2) <= (
            (
              ABS(T43._L2) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'pages_per_session_30d '
        END,
        CASE
          WHEN T43._L3 IS NOT DISTINCT FROM T43._R3
          OR COALESCE(ABS(T43._L3 - T43._R3) <= (
            (
              ABS(T43._L3) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_engagement_score '
        END,
        CASE
          WHEN T43._L4 IS NOT DISTINCT FROM T43._R4
          OR COALESCE(
            ABS(CAST(T43._L4 AS DOUBLE) - CAST(T43._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T43._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'sessions_30d '
        END,
        CASE
          WHEN T43._L5 IS NOT DISTINCT FROM T43._R5
          OR COALESCE(
            ABS(CAST(T43._L5 AS DOUBLE) - CAST(T43._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T43._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'mau '
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
        T39._RK0,
        T39._RK1,
        T39._R0,
        T39._R1,
        T39._R2,
        T39._R3,
        T39._R4,
        T39._R5
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.METRIC_DATE AS _LK1,
          T0.POWER_USERS AS _L0,
          T0.AVG_SESSION_MINUTES_30D AS _L1,
          T0.PAGES_PER_SESSION_30D AS _L2,
          T0.AVG_ENGAGEMENT_SCORE AS _L3,
          T0.SESSIONS_30D AS _L4,
          T0.MAU AS _L5
        FROM METRICS.METRICS_ENGAGEMENT AS T0
        WHERE
          T0.TOTAL_USERS > 0
      ) AS T25
      LEFT OUTER JOIN (
        SELECT
          T33.ACCOUNT_ID AS _RK0,
          T33.DAY AS _RK1,
          T33.POWER_USERS AS _R0,
          (
            T33.SECONDS / NULLIF(T33.TIMED, 0)
          ) / 60.0 AS _R1,
          T33.PAGES / NULLIF(T33.SESSIONS_30D, 0) AS _R2,
          T33.AVG_ENGAGEMENT_SCORE AS _R3,
          T33.SESSIONS_30D AS _R4,
          T33.MAU AS _R5
        FROM (
          SELECT
            T23.ACCOUNT_ID,
            T23.DAY,
            SUM(T23.SESSION_SECONDS_30D) AS SECONDS,
            SUM(T23.TIMED_SESSIONS_30D) AS TIMED,
            SUM(T23.PAGE_VIEWS_30D) AS PAGES,
            COUNT_IF(T23.ENGAGEMENT_TIER = 'power') AS POWER_USERS,
            AVG(T23.ENGAGEMENT_SCORE) AS AVG_ENGAGEMENT_SCORE,
            SUM(T23.SESSIONS_30D) AS SESSIONS_30D,
            COUNT_IF(T23.IS_ACTIVE_30D) AS MAU
          FROM (
            SELECT
              *
            FROM TIMELINE.USER_DAYS AS T4
            WHERE
              T4.ACCOUNT_ID IS NOT NULL
          ) AS T23
          GROUP BY
            1,
            2
        ) AS T33
      ) AS T39
        ON T25._LK0 = T39._RK0 AND T25._LK1 = T39._RK1
    ) AS T43
    WHERE
      NOT (
        (
          T43._LK0 IS NOT NULL
        )
        AND (
          T43._RK0 IS NOT NULL
        )
        AND (
          T43._L0 IS NOT DISTINCT FROM T43._R0
          OR COALESCE(
            ABS(CAST(T43._L0 AS DOUBLE) - CAST(T43._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T43._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T43._L1 IS NOT DISTINCT FROM T43._R1
          OR COALESCE(ABS(T43._L1 - T43._R1) <= (
            (
              ABS(T43._L1) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T43._L2 IS NOT DISTINCT FROM T43._R2
          OR COALESCE(ABS(T43._L2 - T43._R2) <= (
            (
              ABS(T43._L2) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T43._L3 IS NOT DISTINCT FROM T43._R3
          OR COALESCE(ABS(T43._L3 - T43._R3) <= (
            (
              ABS(T43._L3) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T43._L4 IS NOT DISTINCT FROM T43._R4
          OR COALESCE(
            ABS(CAST(T43._L4 AS DOUBLE) - CAST(T43._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T43._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T43._L5 IS NOT DISTINCT FROM T43._R5
          OR COALESCE(
            ABS(CAST(T43._L5 AS DOUBLE) - CAST(T43._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T43._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T54
) AS T61
UNION ALL
SELECT
  *
FROM (
  SELECT
    'rates of an account and day fit their parts' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T0.ACCOUNT_ID, 'null'), '|'),
      COALESCE(CAST(T0.METRIC_DATE AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CASE
            WHEN NOT (
              (
                (
                  T0.STICKINESS_PCT IS NULL
                )
                AND (
                  (
                    (
                      T0.DAU / NULLIF(T0.MAU, 0)
                    ) * 100.0
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(T0.STICKINESS_PCT - (
                  (
                    T0.DAU / NULLIF(T0.MAU, 0)
                  ) * 100.0
                )) <= (
                  GREATEST(ABS(T0.STICKINESS_PCT), ABS((
                    T0.DAU / NULLIF(T0.MAU, 0)
                  ) * 100.0), 1.0) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'stickiness_pct; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              (
                (
                  T0.WAU_MAU_RATIO_PCT IS NULL
                )
                AND (
                  (
                    (
                      T0.WAU / NULLIF(T0.MAU, 0)
                    ) * 100.0
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(T0.WAU_MAU_RATIO_PCT - (
                  (
                    T0.WAU / NULLIF(T0.MAU, 0)
                  ) * 100.0
                )) <= (
                  GREATEST(ABS(T0.WAU_MAU_RATIO_PCT), ABS((
                    T0.WAU / NULLIF(T0.MAU, 0)
                  ) * 100.0), 1.0) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'wau_mau_ratio_pct; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T0.USER_ACTIVATION_RATE_30D_PCT IS NULL
              )
              AND (
                (
                  (
                    T0.MAU / NULLIF(T0.TOTAL_USERS, 0)
                  ) * 100.0
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T0.USER_ACTIVATION_RATE_30D_PCT - (
                  (
                    T0.MAU / NULLIF(T0.TOTAL_USERS, 0)
                  ) * 100.0
                )
              ) <= (
                GREATEST(
                  ABS(T0.USER_ACTIVATION_RATE_30D_PCT),
                  ABS((
                    T0.MAU / NULLIF(T0.TOTAL_USERS, 0)
                  ) * 100.0),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'user_activation_rate_30d_pct; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            (
              T0.SESSIONS_PER_USER_30D IS NULL
            )
            AND (
              (
                T0.SESSIONS_30D / NULLIF(T0.MAU, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(T0.SESSIONS_PER_USER_30D - (
              T0.SESSIONS_30D / NULLIF(T0.MAU, 0)
            )) <= (
              GREATEST(ABS(T0.SESSIONS_PER_USER_30D), ABS(T0.SESSIONS_30D / NULLIF(T0.MAU, 0)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'sessions_per_user_30d; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM METRICS.METRICS_ENGAGEMENT AS T0
  WHERE
    NOT (
      (
        (
          (
            T0.STICKINESS_PCT IS NULL
          )
          AND (
            (
              (
                T0.DAU / NULLIF(T0.MAU, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T0.STICKINESS_PCT - (
            (
              T0.DAU / NULLIF(T0.MAU, 0)
            ) * 100.0
          )) <= (
            GREATEST(ABS(T0.STICKINESS_PCT), ABS((
              T0.DAU / NULLIF(T0.MAU, 0)
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T0.WAU_MAU_RATIO_PCT IS NULL
          )
          AND (
            (
              (
                T0.WAU / NULLIF(T0.MAU, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T0.WAU_MAU_RATIO_PCT - (
            (
              T0.WAU / NULLIF(T0.MAU, 0)
            ) * 100.0
          )) <= (
            GREATEST(ABS(T0.WAU_MAU_RATIO_PCT), ABS((
              T0.WAU / NULLIF(T0.MAU, 0)
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T0.USER_ACTIVATION_RATE_30D_PCT IS NULL
          )
          AND (
            (
              (
                T0.MAU / NULLIF(T0.TOTAL_USERS, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T0.USER_ACTIVATION_RATE_30D_PCT - (
              (
                T0.MAU / NULLIF(T0.TOTAL_USERS, 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS(T0.USER_ACTIVATION_RATE_30D_PCT),
              ABS((
                T0.MAU / NULLIF(T0.TOTAL_USERS, 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T0.SESSIONS_PER_USER_30D IS NULL
          )
          AND (
            (
              T0.SESSIONS_30D / NULLIF(T0.MAU, 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T0.SESSIONS_PER_USER_30D - (
            T0.SESSIONS_30D / NULLIF(T0.MAU, 0)
          )) <= (
            GREATEST(ABS(T0.SESSIONS_PER_USER_30D), ABS(T0.SESSIONS_30D / NULLIF(T0.MAU, 0)), 1.0) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS T42
