SELECT
  *
FROM (
  SELECT
    'use of a feature fits its parts' AS STATEMENT,
    COALESCE(T0.FEATURE_NAME, 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CASE
          WHEN NOT (
            (
              (
                T0.AVG_DAILY_USAGE IS NULL
              )
              AND (
                (
                  T0.USAGE_RECORDS / NULLIF(T0.DAYS_WITH_USAGE, 0)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(T0.AVG_DAILY_USAGE - (
                T0.USAGE_RECORDS / NULLIF(T0.DAYS_WITH_USAGE, 0)
              )) <= (
                GREATEST(ABS(T0.AVG_DAILY_USAGE), ABS(T0.USAGE_RECORDS / NULLIF(T0.DAYS_WITH_USAGE, 0)), 1.0) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'avg_daily_usage; '
          ELSE ''
        END,
        CASE
          WHEN NOT (
            (
              T0.AVG_USAGE_PER_ACCOUNT * T0.LIFETIME_ACCOUNTS
            ) <= (
              T0.USAGE_RECORDS + 1e-06
            )
          )
          THEN 'avg_usage_per_account; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          T0.FEATURE_AGE_DAYS = DATEDIFF(DAY, T0.FIRST_USAGE_DATE, DATE_FROM_PARTS(2026, 6, 30))
        )
        THEN 'feature_age_days; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM INTERMEDIATE.INT_FEATURES__CORE AS T0
  WHERE
    NOT (
      (
        (
          (
            T0.AVG_DAILY_USAGE IS NULL
          )
          AND (
            (
              T0.USAGE_RECORDS / NULLIF(T0.DAYS_WITH_USAGE, 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T0.AVG_DAILY_USAGE - (
            T0.USAGE_RECORDS / NULLIF(T0.DAYS_WITH_USAGE, 0)
          )) <= (
            GREATEST(ABS(T0.AVG_DAILY_USAGE), ABS(T0.USAGE_RECORDS / NULLIF(T0.DAYS_WITH_USAGE, 0)), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          T0.AVG_USAGE_PER_ACCOUNT * T0.LIFETIME_ACCOUNTS
        ) <= (
          T0.USAGE_RECORDS + 1e-06
        )
      )
      AND (
        T0.FEATURE_AGE_DAYS = DATEDIFF(DAY, T0.FIRST_USAGE_DATE, DATE_FROM_PARTS(2026, 6, 30))
      )
    )
) AS T52
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
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'a feature = its last day' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T42._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T42._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T42._L0 IS NOT DISTINCT FROM T42._R0 THEN '' ELSE 'feature_category ' END,
                    CASE WHEN T42._L1 IS NOT DISTINCT FROM T42._R1 THEN '' ELSE 'accounts_using ' END,
                    CASE WHEN T42._L2 IS NOT DISTINCT FROM T42._R2 THEN '' ELSE 'users_using ' END,
                    CASE WHEN T42._L3 IS NOT DISTINCT FROM T42._R3 THEN '' ELSE 'lifetime_accounts ' END,
                    CASE WHEN T42._L4 IS NOT DISTINCT FROM T42._R4 THEN '' ELSE 'lifetime_users ' END,
                    CASE
                      WHEN T42._L5 IS NOT DISTINCT FROM T42._R5
                      THEN ''
                      ELSE 'account_adoption_rate '
                    END,
                    CASE
                      WHEN T42._L6 IS NOT DISTINCT FROM T42._R6
                      THEN ''
                      ELSE 'user_adoption_rate '
                    END,
                    CASE
                      WHEN T42._L7 IS NOT DISTINCT FROM T42._R7
                      THEN ''
                      ELSE 'avg_usage_per_account '
                    END,
                    CASE WHEN T42._L8 IS NOT DISTINCT FROM T42._R8 THEN '' ELSE 'avg_daily_usage ' END,
                    CASE WHEN T42._L9 IS NOT DISTINCT FROM T42._R9 THEN '' ELSE 'first_usage_date ' END,
                    CASE WHEN T42._L10 IS NOT DISTINCT FROM T42._R10 THEN '' ELSE 'last_usage_date ' END,
                    CASE
                      WHEN T42._L11 IS NOT DISTINCT FROM T42._R11
                      THEN ''
                      ELSE 'feature_age_days '
                    END,
                    CASE WHEN T42._L12 IS NOT DISTINCT FROM T42._R12 THEN '' ELSE 'days_with_usage ' END,
                    CASE WHEN T42._L13 IS NOT DISTINCT FROM T42._R13 THEN '' ELSE 'adoption_stage ' END,
                    CASE
                      WHEN T42._L14 IS NOT DISTINCT FROM T42._R14
                      THEN ''
                      ELSE 'engagement_level '
                    END,
                    CASE
                      WHEN T42._L15 IS NOT DISTINCT FROM T42._R15
                      THEN ''
                      ELSE 'feature_maturity '
                    END,
                    CASE WHEN T42._L16 IS NOT DISTINCT FROM T42._R16 THEN '' ELSE 'usage_frequency ' END,
                    CASE WHEN T42._L17 IS NOT DISTINCT FROM T42._R17 THEN '' ELSE 'lifecycle_stage ' END,
                    CASE
                      WHEN T42._L18 IS NOT DISTINCT FROM T42._R18
                      THEN ''
                      ELSE 'total_usage_events '
                    END,
                    CASE WHEN T42._L19 IS NOT DISTINCT FROM T42._R19 THEN '' ELSE 'usage_records ' END,
                    CASE
                      WHEN T42._L20 IS NOT DISTINCT FROM T42._R20
                      THEN ''
                      ELSE 'usage_events_30d '
                    END,
                    CASE
                      WHEN T42._L21 IS NOT DISTINCT FROM T42._R21
                      THEN ''
                      ELSE 'usage_records_30d '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T22._LK0,
                    T22._L0,
                    T22._L1,
                    T22._L2,
                    T22._L3,
                    T22._L4,
                    T22._L5,
                    T22._L6,
                    T22._L7,
                    T22._L8,
                    T22._L9,
                    T22._L10,
                    T22._L11,
                    T22._L12,
                    T22._L13,
                    T22._L14,
                    T22._L15,
                    T22._L16,
                    T22._L17,
                    T22._L18,
                    T22._L19,
                    T22._L20,
                    T22._L21,
                    T35._RK0,
                    T35._R0,
                    T35._R1,
                    T35._R2,
                    T35._R3,
                    T35._R4,
                    T35._R5,
                    T35._R6,
                    T35._R7,
                    T35._R8,
                    T35._R9,
                    T35._R10,
                    T35._R11,
                    T35._R12,
                    T35._R13,
                    T35._R14,
                    T35._R15,
                    T35._R16,
                    T35._R17,
                    T35._R18,
                    T35._R19,
                    T35._R20,
                    T35._R21
                  FROM (
                    SELECT
                      T0.FEATURE_NAME AS _LK0,
                      T0.FEATURE_CATEGORY AS _L0,
                      T0.ACCOUNTS_USING AS _L1,
                      T0.USERS_USING AS _L2,
                      T0.LIFETIME_ACCOUNTS AS _L3,
                      T0.LIFETIME_USERS AS _L4,
                      T0.ACCOUNT_ADOPTION_RATE AS _L5,
                      T0.USER_ADOPTION_RATE AS _L6,
                      T0.AVG_USAGE_PER_ACCOUNT AS _L7,
                      T0.AVG_DAILY_USAGE AS _L8,
                      T0.FIRST_USAGE_DATE AS _L9,
                      T0.LAST_USAGE_DATE AS _L10,
                      T0.FEATURE_AGE_DAYS AS _L11,
                      T0.DAYS_WITH_USAGE AS _L12,
                      T0.ADOPTION_STAGE AS _L13,
                      T0.ENGAGEMENT_LEVEL AS _L14,
                      T0.FEATURE_MATURITY AS _L15,
                      T0.USAGE_FREQUENCY AS _L16,
                      T0.LIFECYCLE_STAGE AS _L17,
                      T0.TOTAL_USAGE_EVENTS AS _L18,
                      T0.USAGE_RECORDS AS _L19,
                      T0.USAGE_EVENTS_30D AS _L20,
                      T0.USAGE_RECORDS_30D AS _L21
                    FROM INTERMEDIATE.INT_FEATURES__CORE AS T0
                  ) AS T22
                  FULL OUTER JOIN (
                    SELECT
                      T4.FEATURE_NAME AS _RK0,
                      T4.FEATURE_CATEGORY AS _R0,
                      T4.ACCOUNTS_USING AS _R1,
                      T4.USERS_USING AS _R2,
                      T4.LIFETIME_ACCOUNTS AS _R3,
                      T4.LIFETIME_USERS AS _R4,
                      T4.ACCOUNT_ADOPTION_RATE AS _R5,
                      T4.USER_ADOPTION_RATE AS _R6,
                      T4.AVG_USAGE_PER_ACCOUNT AS _R7,
                      T4.AVG_DAILY_USAGE AS _R8,
                      T4.FIRST_USAGE_DATE AS _R9,
                      T4.LAST_USAGE_DATE AS _R10,
                      T4.FEATURE_AGE_DAYS AS _R11,
                      T4.DAYS_WITH_USAGE AS _R12,
                      T4.ADOPTION_STAGE AS _R13,
                      T4.ENGAGEMENT_LEVEL AS _R14,
                      T4.FEATURE_MATURITY AS _R15,
                      T4.USAGE_FREQUENCY AS _R16,
                      T4.LIFECYCLE_STAGE AS _R17,
                      T4.LIFETIME_USES AS _R18,
                      T4.LIFETIME_EVENTS AS _R19,
                      T4.USES_30D AS _R20,
                      T4.EVENTS_30D AS _R21
                    FROM TIMELINE.FEATURE_DAYS AS T4
                    WHERE
                      T4.DAY = DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T35
                    ON T22._LK0 = T35._RK0
                ) AS T42
                WHERE
                  NOT (
                    (
                      T42._LK0 IS NOT NULL
                    )
                    AND (
                      T42._RK0 IS NOT NULL
                    )
                    AND T42._L0 IS NOT DISTINCT FROM T42._R0
                    AND T42._L1 IS NOT DISTINCT FROM T42._R1
                    AND T42._L2 IS NOT DISTINCT FROM T42._R2
                    AND T42._L3 IS NOT DISTINCT FROM T42._R3
                    AND T42._L4 IS NOT DISTINCT FROM T42._R4
                    AND T42._L5 IS NOT DISTINCT FROM T42._R5
                    AND T42._L6 IS NOT DISTINCT FROM T42._R6
                    AND T42._L7 IS NOT DISTINCT FROM T42._R7
                    AND T42._L8 IS NOT DISTINCT FROM T42._R8
                    AND T42._L9 IS NOT DISTINCT FROM T42._R9
                    AND T42._L10 IS NOT DISTINCT FROM T42._R10
                    AND T42._L11 IS NOT DISTINCT FROM T42._R11
                    AND T42._L12 IS NOT DISTINCT FROM T42._R12
                    AND T42._L13 IS NOT DISTINCT FROM T42._R13
                    AND T42._L14 IS NOT DISTINCT FROM T42._R14
                    AND T42._L15 IS NOT DISTINCT FROM T42._R15
                    AND T42._L16 IS NOT DISTINCT FROM T42._R16
                    AND T42._L17 IS NOT DISTINCT FROM T42._R17
                    AND T42._L18 IS NOT DISTINCT FROM T42._R18
                    AND T42._L19 IS NOT DISTINCT FROM T42._R19
                    AND T42._L20 IS NOT DISTINCT FROM T42._R20
                    AND T42._L21 IS NOT DISTINCT FROM T42._R21
                  )
              ) AS T65
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the adoption of a feature = its last day' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T43._LK0, T43._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T43._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T43._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T43._L0 IS NOT DISTINCT FROM T43._R0 THEN '' ELSE 'feature_category ' END,
                    CASE WHEN T43._L1 IS NOT DISTINCT FROM T43._R1 THEN '' ELSE 'accounts_using ' END,
                    CASE
                      WHEN T43._L2 IS NOT DISTINCT FROM T43._R2
                      THEN ''
                      ELSE 'enterprise_adopters '
                    END,
                    CASE WHEN T43._L3 IS NOT DISTINCT FROM T43._R3 THEN '' ELSE 'business_adopters ' END,
                    CASE
                      WHEN T43._L4 IS NOT DISTINCT FROM T43._R4
                      THEN ''
                      ELSE 'professional_adopters '
                    END,
                    CASE WHEN T43._L5 IS NOT DISTINCT FROM T43._R5 THEN '' ELSE 'starter_adopters ' END,
                    CASE WHEN T43._L6 IS NOT DISTINCT FROM T43._R6 THEN '' ELSE 'avg_mrr_adopters ' END,
                    CASE
                      WHEN T43._L7 IS NOT DISTINCT FROM T43._R7
                      THEN ''
                      ELSE 'estimated_revenue_impact '
                    END,
                    CASE WHEN T43._L8 IS NOT DISTINCT FROM T43._R8 THEN '' ELSE 'stickiness_rate ' END,
                    CASE
                      WHEN T43._L9 IS NOT DISTINCT FROM T43._R9
                      THEN ''
                      ELSE 'enterprise_stickiness_rate '
                    END,
                    CASE
                      WHEN T43._L10 IS NOT DISTINCT FROM T43._R10
                      THEN ''
                      ELSE 'business_stickiness_rate '
                    END,
                    CASE
                      WHEN T43._L11 IS NOT DISTINCT FROM T43._R11
                      THEN ''
                      ELSE 'professional_stickiness_rate '
                    END,
                    CASE
                      WHEN T43._L12 IS NOT DISTINCT FROM T43._R12
                      THEN ''
                      ELSE 'starter_stickiness_rate '
                    END,
                    CASE
                      WHEN T43._L13 IS NOT DISTINCT FROM T43._R13
                      THEN ''
                      ELSE 'feature_value_score '
                    END,
                    CASE WHEN T43._L14 IS NOT DISTINCT FROM T43._R14 THEN '' ELSE 'value_band ' END,
                    CASE
                      WHEN T43._L15 IS NOT DISTINCT FROM T43._R15
                      THEN ''
                      ELSE 'market_fit_segment '
                    END,
                    CASE
                      WHEN T43._L16 IS NOT DISTINCT FROM T43._R16
                      THEN ''
                      ELSE 'strategic_importance '
                    END,
                    CASE
                      WHEN T43._L17 IS NOT DISTINCT FROM T43._R17
                      THEN ''
                      ELSE 'roadmap_recommendation '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T26._LK0,
                    T26._L0,
                    T26._L1,
                    T26._L2,
                    T26._L3,
                    T26._L4,
                    T26._L5,
                    T26._L6,
                    T26._L7,
                    T26._L8,
                    T26._L9,
                    T26._L10,
                    T26._L11,
                    T26._L12,
                    T26._L13,
                    T26._L14,
                    T26._L15,
                    T26._L16,
                    T26._L17,
                    T36._RK0,
                    T36._R0,
                    T36._R1,
                    T36._R2,
                    T36._R3,
                    T36._R4,
                    T36._R5,
                    T36._R6,
                    T36._R7,
                    T36._R8,
                    T36._R9,
                    T36._R10,
                    T36._R11,
                    T36._R12,
                    T36._R13,
                    T36._R14,
                    T36._R15,
                    T36._R16,
                    T36._R17
                  FROM (
                    SELECT
                      T1.FEATURE_NAME AS _LK0,
                      T1.FEATURE_CATEGORY AS _L0,
                      T1.ACCOUNTS_USING AS _L1,
                      T1.ENTERPRISE_ADOPTERS AS _L2,
                      T1.BUSINESS_ADOPTERS AS _L3,
                      T1.PROFESSIONAL_ADOPTERS AS _L4,
                      T1.STARTER_ADOPTERS AS _L5,
                      T1.AVG_MRR_ADOPTERS AS _L6,
                      T1.ESTIMATED_REVENUE_IMPACT AS _L7,
                      T1.STICKINESS_RATE AS _L8,
                      T1.ENTERPRISE_STICKINESS_RATE AS _L9,
                      T1.BUSINESS_STICKINESS_RATE AS _L10,
                      T1.PROFESSIONAL_STICKINESS_RATE AS _L11,
                      T1.STARTER_STICKINESS_RATE AS _L12,
                      T1.FEATURE_VALUE_SCORE AS _L13,
                      T1.VALUE_BAND AS _L14,
                      T1.MARKET_FIT_SEGMENT AS _L15,
                      T1.STRATEGIC_IMPORTANCE AS _L16,
                      T1.ROADMAP_RECOMMENDATION AS _L17
                    FROM INTERMEDIATE.INT_FEATURES__ADOPTION_PATTERNS AS T1
                  ) AS T26
                  FULL OUTER JOIN (
                    SELECT
                      T4.FEATURE_NAME AS _RK0,
                      T4.FEATURE_CATEGORY AS _R0,
                      T4.ACCOUNTS_USING AS _R1,
                      T4.ENTERPRISE_ADOPTERS AS _R2,
                      T4.BUSINESS_ADOPTERS AS _R3,
                      T4.PROFESSIONAL_ADOPTERS AS _R4,
                      T4.STARTER_ADOPTERS AS _R5,
                      T4.AVG_MRR_ADOPTERS AS _R6,
                      T4.ESTIMATED_REVENUE_IMPACT AS _R7,
                      T4.STICKINESS_RATE AS _R8,
                      T4.ENTERPRISE_STICKINESS_RATE AS _R9,
                      T4.BUSINESS_STICKINESS_RATE AS _R10,
                      T4.PROFESSIONAL_STICKINESS_RATE AS _R11,
                      T4.STARTER_STICKINESS_RATE AS _R12,
                      T4.FEATURE_VALUE_SCORE AS _R13,
                      T4.VALUE_BAND AS _R14,
                      T4.MARKET_FIT_SEGMENT AS _R15,
                      T4.STRATEGIC_IMPORTANCE AS _R16,
                      T4.ROADMAP_RECOMMENDATION AS _R17
                    FROM TIMELINE.FEATURE_DAYS AS T4
                    WHERE
                      T4.DAY = DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T36
                    ON T26._LK0 = T36._RK0
                ) AS T43
                WHERE
                  NOT (
                    (
                      T43._LK0 IS NOT NULL
                    )
                    AND (
                      T43._RK0 IS NOT NULL
                    )
                    AND T43._L0 IS NOT DISTINCT FROM T43._R0
                    AND T43._L1 IS NOT DISTINCT FROM T43._R1
                    AND T43._L2 IS NOT DISTINCT FROM T43._R2
                    AND T43._L3 IS NOT DISTINCT FROM T43._R3
                    AND T43._L4 IS NOT DISTINCT FROM T43._R4
                    AND T43._L5 IS NOT DISTINCT FROM T43._R5
                    AND T43._L6 IS NOT DISTINCT FROM T43._R6
                    AND T43._L7 IS NOT DISTINCT FROM T43._R7
                    AND T43._L8 IS NOT DISTINCT FROM T43._R8
                    AND T43._L9 IS NOT DISTINCT FROM T43._R9
                    AND T43._L10 IS NOT DISTINCT FROM T43._R10
                    AND T43._L11 IS NOT DISTINCT FROM T43._R11
                    AND T43._L12 IS NOT DISTINCT FROM T43._R12
                    AND T43._L13 IS NOT DISTINCT FROM T43._R13
                    AND T43._L14 IS NOT DISTINCT FROM T43._R14
                    AND T43._L15 IS NOT DISTINCT FROM T43._R15
                    AND T43._L16 IS NOT DISTINCT FROM T43._R16
                    AND T43._L17 IS NOT DISTINCT FROM T43._R17
                  )
              ) AS T63
            ) AS T66
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a feature = its use' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T39._LK0, T39._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T39._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T39._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T39._L0 IS NOT DISTINCT FROM T39._R0 THEN '' ELSE 'feature_category ' END,
                  CASE WHEN T39._L1 IS NOT DISTINCT FROM T39._R1 THEN '' ELSE 'accounts_using ' END,
                  CASE WHEN T39._L2 IS NOT DISTINCT FROM T39._R2 THEN '' ELSE 'users_using ' END,
                  CASE WHEN T39._L3 IS NOT DISTINCT FROM T39._R3 THEN '' ELSE 'lifetime_accounts ' END,
                  CASE WHEN T39._L4 IS NOT DISTINCT FROM T39._R4 THEN '' ELSE 'lifetime_users ' END,
                  CASE
                    WHEN T39._L5 IS NOT DISTINCT FROM T39._R5
                    THEN ''
                    ELSE 'account_adoption_rate '
                  END,
                  CASE
                    WHEN T39._L6 IS NOT DISTINCT FROM T39._R6
                    THEN ''
                    ELSE 'user_adoption_rate '
                  END,
                  CASE
                    WHEN T39._L7 IS NOT DISTINCT FROM T39._R7
                    THEN ''
                    ELSE 'avg_usage_per_account '
                  END,
                  CASE WHEN T39._L8 IS NOT DISTINCT FROM T39._R8 THEN '' ELSE 'avg_daily_usage ' END,
                  CASE WHEN T39._L9 IS NOT DISTINCT FROM T39._R9 THEN '' ELSE 'first_usage_date ' END,
                  CASE WHEN T39._L10 IS NOT DISTINCT FROM T39._R10 THEN '' ELSE 'last_usage_date ' END,
                  CASE
                    WHEN T39._L11 IS NOT DISTINCT FROM T39._R11
                    THEN ''
                    ELSE 'feature_age_days '
                  END,
                  CASE WHEN T39._L12 IS NOT DISTINCT FROM T39._R12 THEN '' ELSE 'days_with_usage ' END,
                  CASE WHEN T39._L13 IS NOT DISTINCT FROM T39._R13 THEN '' ELSE 'adoption_stage ' END,
                  CASE
                    WHEN T39._L14 IS NOT DISTINCT FROM T39._R14
                    THEN ''
                    ELSE 'engagement_level '
                  END,
                  CASE
                    WHEN T39._L15 IS NOT DISTINCT FROM T39._R15
                    THEN ''
                    ELSE 'feature_maturity '
                  END,
                  CASE WHEN T39._L16 IS NOT DISTINCT FROM T39._R16 THEN '' ELSE 'usage_frequency ' END,
                  CASE WHEN T39._L17 IS NOT DISTINCT FROM T39._R17 THEN '' ELSE 'lifecycle_stage ' END,
                  CASE
                    WHEN T39._L18 IS NOT DISTINCT FROM T39._R18
                    THEN ''
                    ELSE 'total_usage_events '
                  END,
                  CASE WHEN T39._L19 IS NOT DISTINCT FROM T39._R19 THEN '' ELSE 'usage_records ' END,
                  CASE
                    WHEN T39._L20 IS NOT DISTINCT FROM T39._R20
                    THEN ''
                    ELSE 'usage_events_30d '
                  END,
                  CASE
                    WHEN T39._L21 IS NOT DISTINCT FROM T39._R21
                    THEN ''
                    ELSE 'usage_records_30d '
                  END,
                  CASE
                    WHEN T39._L22 IS NOT DISTINCT FROM T39._R22
                    THEN ''
                    ELSE 'weeks_with_usage '
                  END,
                  CASE
                    WHEN T39._L23 IS NOT DISTINCT FROM T39._R23
                    THEN ''
                    ELSE 'months_with_usage '
                  END,
                  CASE
                    WHEN T39._L24 IS NOT DISTINCT FROM T39._R24
                    THEN ''
                    ELSE 'used_last_7_days '
                  END,
                  CASE
                    WHEN T39._L25 IS NOT DISTINCT FROM T39._R25
                    THEN ''
                    ELSE 'used_last_30_days '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T29._LK0,
                  T29._L0,
                  T29._L1,
                  T29._L2,
                  T29._L3,
                  T29._L4,
                  T29._L5,
                  T29._L6,
                  T29._L7,
                  T29._L8,
                  T29._L9,
                  T29._L10,
                  T29._L11,
                  T29._L12,
                  T29._L13,
                  T29._L14,
                  T29._L15,
                  T29._L16,
                  T29._L17,
                  T29._L18,
                  T29._L19,
                  T29._L20,
                  T29._L21,
                  T29._L22,
                  T29._L23,
                  T29._L24,
                  T29._L25,
                  T23._RK0,
                  T23._R0,
                  T23._R1,
                  T23._R2,
                  T23._R3,
                  T23._R4,
                  T23._R5,
                  T23._R6,
                  T23._R7,
                  T23._R8,
                  T23._R9,
                  T23._R10,
                  T23._R11,
                  T23._R12,
                  T23._R13,
                  T23._R14,
                  T23._R15,
                  T23._R16,
                  T23._R17,
                  T23._R18,
                  T23._R19,
                  T23._R20,
                  T23._R21,
                  T23._R22,
                  T23._R23,
                  T23._R24,
                  T23._R25
                FROM (
                  SELECT
                    T2.FEATURE_NAME AS _LK0,
                    T2.FEATURE_CATEGORY AS _L0,
                    T2.ACCOUNTS_USING AS _L1,
                    T2.USERS_USING AS _L2,
                    T2.LIFETIME_ACCOUNTS AS _L3,
                    T2.LIFETIME_USERS AS _L4,
                    T2.ACCOUNT_ADOPTION_RATE AS _L5,
                    T2.USER_ADOPTION_RATE AS _L6,
                    T2.AVG_USAGE_PER_ACCOUNT AS _L7,
                    T2.AVG_DAILY_USAGE AS _L8,
                    T2.FIRST_USAGE_DATE AS _L9,
                    T2.LAST_USAGE_DATE AS _L10,
                    T2.FEATURE_AGE_DAYS AS _L11,
                    T2.DAYS_WITH_USAGE AS _L12,
                    T2.ADOPTION_STAGE AS _L13,
                    T2.ENGAGEMENT_LEVEL AS _L14,
                    T2.FEATURE_MATURITY AS _L15,
                    T2.USAGE_FREQUENCY AS _L16,
                    T2.LIFECYCLE_STAGE AS _L17,
                    T2.TOTAL_USAGE_EVENTS AS _L18,
                    T2.USAGE_RECORDS AS _L19,
                    T2.USAGE_EVENTS_30D AS _L20,
                    T2.USAGE_RECORDS_30D AS _L21,
                    T2.WEEKS_WITH_USAGE AS _L22,
                    T2.MONTHS_WITH_USAGE AS _L23,
                    T2.USED_LAST_7_DAYS AS _L24,
                    T2.USED_LAST_30_DAYS AS _L25
                  FROM ENTITY.ENTITY_FEATURES AS T2
                ) AS T29
                FULL OUTER JOIN (
                  SELECT
                    T0.FEATURE_NAME AS _RK0,
                    T0.FEATURE_CATEGORY AS _R0,
                    T0.ACCOUNTS_USING AS _R1,
                    T0.USERS_USING AS _R2,
                    T0.LIFETIME_ACCOUNTS AS _R3,
                    T0.LIFETIME_USERS AS _R4,
                    T0.ACCOUNT_ADOPTION_RATE AS _R5,
                    T0.USER_ADOPTION_RATE AS _R6,
                    T0.AVG_USAGE_PER_ACCOUNT AS _R7,
                    T0.AVG_DAILY_USAGE AS _R8,
                    T0.FIRST_USAGE_DATE AS _R9,
                    T0.LAST_USAGE_DATE AS _R10,
                    T0.FEATURE_AGE_DAYS AS _R11,
                    T0.DAYS_WITH_USAGE AS _R12,
                    T0.ADOPTION_STAGE AS _R13,
                    T0.ENGAGEMENT_LEVEL AS _R14,
                    T0.FEATURE_MATURITY AS _R15,
                    T0.USAGE_FREQUENCY AS _R16,
                    T0.LIFECYCLE_STAGE AS _R17,
                    T0.TOTAL_USAGE_EVENTS AS _R18,
                    T0.USAGE_RECORDS AS _R19,
                    T0.USAGE_EVENTS_30D AS _R20,
                    T0.USAGE_RECORDS_30D AS _R21,
                    T0.WEEKS_WITH_USAGE AS _R22,
                    T0.MONTHS_WITH_USAGE AS _R23,
                    T0.USED_LAST_7_DAYS AS _R24,
                    T0.USED_LAST_30_DAYS AS _R25
                  FROM INTERMEDIATE.INT_FEATURES__CORE AS T0
                ) AS T23
                  ON T29._LK0 = T23._RK0
              ) AS T39
              WHERE
                NOT (
                  (
                    T39._LK0 IS NOT NULL
                  )
                  AND (
                    T39._RK0 IS NOT NULL
                  )
                  AND T39._L0 IS NOT DISTINCT FROM T39._R0
                  AND T39._L1 IS NOT DISTINCT FROM T39._R1
                  AND T39._L2 IS NOT DISTINCT FROM T39._R2
                  AND T39._L3 IS NOT DISTINCT FROM T39._R3
                  AND T39._L4 IS NOT DISTINCT FROM T39._R4
                  AND T39._L5 IS NOT DISTINCT FROM T39._R5
                  AND T39._L6 IS NOT DISTINCT FROM T39._R6
                  AND T39._L7 IS NOT DISTINCT FROM T39._R7
                  AND T39._L8 IS NOT DISTINCT FROM T39._R8
                  AND T39._L9 IS NOT DISTINCT FROM T39._R9
                  AND T39._L10 IS NOT DISTINCT FROM T39._R10
                  AND T39._L11 IS NOT DISTINCT FROM T39._R11
                  AND T39._L12 IS NOT DISTINCT FROM T39._R12
                  AND T39._L13 IS NOT DISTINCT FROM T39._R13
                  AND T39._L14 IS NOT DISTINCT FROM T39._R14
                  AND T39._L15 IS NOT DISTINCT FROM T39._R15
                  AND T39._L16 IS NOT DISTINCT FROM T39._R16
                  AND T39._L17 IS NOT DISTINCT FROM T39._R17
                  AND T39._L18 IS NOT DISTINCT FROM T39._R18
                  AND T39._L19 IS NOT DISTINCT FROM T39._R19
                  AND T39._L20 IS NOT DISTINCT FROM T39._R20
                  AND T39._L21 IS NOT DISTINCT FROM T39._R21
                  AND T39._L22 IS NOT DISTINCT FROM T39._R22
                  AND T39._L23 IS NOT DISTINCT FROM T39._R23
                  AND T39._L24 IS NOT DISTINCT FROM T39._R24
                  AND T39._L25 IS NOT DISTINCT FROM T39._R25
                )
            ) AS T68
          ) AS T69
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a feature = its adoption' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T38._LK0, T38._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T38._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T38._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T38._L0 IS NOT DISTINCT FROM T38._R0 THEN '' ELSE 'feature_category ' END,
                CASE WHEN T38._L1 IS NOT DISTINCT FROM T38._R1 THEN '' ELSE 'accounts_using ' END,
                CASE
                  WHEN T38._L2 IS NOT DISTINCT FROM T38._R2
                  THEN ''
                  ELSE 'enterprise_adopters '
                END,
                CASE WHEN T38._L3 IS NOT DISTINCT FROM T38._R3 THEN '' ELSE 'business_adopters ' END,
                CASE
                  WHEN T38._L4 IS NOT DISTINCT FROM T38._R4
                  THEN ''
                  ELSE 'professional_adopters '
                END,
                CASE WHEN T38._L5 IS NOT DISTINCT FROM T38._R5 THEN '' ELSE 'starter_adopters ' END,
                CASE WHEN T38._L6 IS NOT DISTINCT FROM T38._R6 THEN '' ELSE 'avg_mrr_adopters ' END,
                CASE
                  WHEN T38._L7 IS NOT DISTINCT FROM T38._R7
                  THEN ''
                  ELSE 'estimated_revenue_impact '
                END,
                CASE WHEN T38._L8 IS NOT DISTINCT FROM T38._R8 THEN '' ELSE 'stickiness_rate ' END,
                CASE
                  WHEN T38._L9 IS NOT DISTINCT FROM T38._R9
                  THEN ''
                  ELSE 'enterprise_stickiness_rate '
                END,
                CASE
                  WHEN T38._L10 IS NOT DISTINCT FROM T38._R10
                  THEN ''
                  ELSE 'business_stickiness_rate '
                END,
                CASE
                  WHEN T38._L11 IS NOT DISTINCT FROM T38._R11
                  THEN ''
                  ELSE 'professional_stickiness_rate '
                END,
                CASE
                  WHEN T38._L12 IS NOT DISTINCT FROM T38._R12
                  THEN ''
                  ELSE 'starter_stickiness_rate '
                END,
                CASE
                  WHEN T38._L13 IS NOT DISTINCT FROM T38._R13
                  THEN ''
                  ELSE 'feature_value_score '
                END,
                CASE WHEN T38._L14 IS NOT DISTINCT FROM T38._R14 THEN '' ELSE 'value_band ' END,
                CASE
                  WHEN T38._L15 IS NOT DISTINCT FROM T38._R15
                  THEN ''
                  ELSE 'market_fit_segment '
                END,
                CASE
                  WHEN T38._L16 IS NOT DISTINCT FROM T38._R16
                  THEN ''
                  ELSE 'strategic_importance '
                END,
                CASE
                  WHEN T38._L17 IS NOT DISTINCT FROM T38._R17
                  THEN ''
                  ELSE 'roadmap_recommendation '
                END,
                CASE
                  WHEN T38._L18 IS NOT DISTINCT FROM T38._R18
                  THEN ''
                  ELSE 'expansion_mrr_12m '
                END,
                CASE
                  WHEN T38._L19 IS NOT DISTINCT FROM T38._R19
                  THEN ''
                  ELSE 'avg_days_to_adoption '
                END,
                CASE
                  WHEN T38._L20 IS NOT DISTINCT FROM T38._R20
                  THEN ''
                  ELSE 'avg_days_to_adoption_enterprise '
                END,
                CASE
                  WHEN T38._L21 IS NOT DISTINCT FROM T38._R21
                  THEN ''
                  ELSE 'avg_days_to_adoption_business '
                END,
                CASE
                  WHEN T38._L22 IS NOT DISTINCT FROM T38._R22
                  THEN ''
                  ELSE 'avg_days_to_adoption_professional '
                END,
                CASE
                  WHEN T38._L23 IS NOT DISTINCT FROM T38._R23
                  THEN ''
                  ELSE 'avg_days_to_adoption_starter '
                END,
                CASE
                  WHEN T38._L24 IS NOT DISTINCT FROM T38._R24
                  THEN ''
                  ELSE 'adoptions_before_signup '
                END,
                CASE
                  WHEN T38._L25 IS NOT DISTINCT FROM T38._R25
                  THEN ''
                  ELSE 'enterprise_adoption_velocity '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T28._LK0,
                T28._L0,
                T28._L1,
                T28._L2,
                T28._L3,
                T28._L4,
                T28._L5,
                T28._L6,
                T28._L7,
                T28._L8,
                T28._L9,
                T28._L10,
                T28._L11,
                T28._L12,
                T28._L13,
                T28._L14,
                T28._L15,
                T28._L16,
                T28._L17,
                T28._L18,
                T28._L19,
                T28._L20,
                T28._L21,
                T28._L22,
                T28._L23,
                T28._L24,
                T28._L25,
                T27._RK0,
                T27._R0,
                T27._R1,
                T27._R2,
                T27._R3,
                T27._R4,
                T27._R5,
                T27._R6,
                T27._R7,
                T27._R8,
                T27._R9,
                T27._R10,
                T27._R11,
                T27._R12,
                T27._R13,
                T27._R14,
                T27._R15,
                T27._R16,
                T27._R17,
                T27._R18,
                T27._R19,
                T27._R20,
                T27._R21,
                T27._R22,
                T27._R23,
                T27._R24,
                T27._R25
              FROM (
                SELECT
                  T2.FEATURE_NAME AS _LK0,
                  T2.FEATURE_CATEGORY AS _L0,
                  T2.ACCOUNTS_USING AS _L1,
                  T2.ENTERPRISE_ADOPTERS AS _L2,
                  T2.BUSINESS_ADOPTERS AS _L3,
                  T2.PROFESSIONAL_ADOPTERS AS _L4,
                  T2.STARTER_ADOPTERS AS _L5,
                  T2.AVG_MRR_ADOPTERS AS _L6,
                  T2.ESTIMATED_REVENUE_IMPACT AS _L7,
                  T2.STICKINESS_RATE AS _L8,
                  T2.ENTERPRISE_STICKINESS_RATE AS _L9,
                  T2.BUSINESS_STICKINESS_RATE AS _L10,
                  T2.PROFESSIONAL_STICKINESS_RATE AS _L11,
                  T2.STARTER_STICKINESS_RATE AS _L12,
                  T2.FEATURE_VALUE_SCORE AS _L13,
                  T2.VALUE_BAND AS _L14,
                  T2.MARKET_FIT_SEGMENT AS _L15,
                  T2.STRATEGIC_IMPORTANCE AS _L16,
                  T2.ROADMAP_RECOMMENDATION AS _L17,
                  T2.EXPANSION_MRR_12M AS _L18,
                  T2.AVG_DAYS_TO_ADOPTION AS _L19,
                  T2.AVG_DAYS_TO_ADOPTION_ENTERPRISE AS _L20,
                  T2.AVG_DAYS_TO_ADOPTION_BUSINESS AS _L21,
                  T2.AVG_DAYS_TO_ADOPTION_PROFESSIONAL AS _L22,
                  T2.AVG_DAYS_TO_ADOPTION_STARTER AS _L23,
                  T2.ADOPTIONS_BEFORE_SIGNUP AS _L24,
                  T2.ENTERPRISE_ADOPTION_VELOCITY AS _L25
                FROM ENTITY.ENTITY_FEATURES AS T2
              ) AS T28
              FULL OUTER JOIN (
                SELECT
                  T1.FEATURE_NAME AS _RK0,
                  T1.FEATURE_CATEGORY AS _R0,
                  T1.ACCOUNTS_USING AS _R1,
                  T1.ENTERPRISE_ADOPTERS AS _R2,
                  T1.BUSINESS_ADOPTERS AS _R3,
                  T1.PROFESSIONAL_ADOPTERS AS _R4,
                  T1.STARTER_ADOPTERS AS _R5,
                  T1.AVG_MRR_ADOPTERS AS _R6,
                  T1.ESTIMATED_REVENUE_IMPACT AS _R7,
                  T1.STICKINESS_RATE AS _R8,
                  T1.ENTERPRISE_STICKINESS_RATE AS _R9,
                  T1.BUSINESS_STICKINESS_RATE AS _R10,
                  T1.PROFESSIONAL_STICKINESS_RATE AS _R11,
                  T1.STARTER_STICKINESS_RATE AS _R12,
                  T1.FEATURE_VALUE_SCORE AS _R13,
                  T1.VALUE_BAND AS _R14,
                  T1.MARKET_FIT_SEGMENT AS _R15,
                  T1.STRATEGIC_IMPORTANCE AS _R16,
                  T1.ROADMAP_RECOMMENDATION AS _R17,
                  T1.EXPANSION_MRR_12M AS _R18,
                  T1.AVG_DAYS_TO_ADOPTION AS _R19,
                  T1.AVG_DAYS_TO_ADOPTION_ENTERPRISE AS _R20,
                  T1.AVG_DAYS_TO_ADOPTION_BUSINESS AS _R21,
                  T1.AVG_DAYS_TO_ADOPTION_PROFESSIONAL AS _R22,
                  T1.AVG_DAYS_TO_ADOPTION_STARTER AS _R23,
                  T1.ADOPTIONS_BEFORE_SIGNUP AS _R24,
                  T1.ENTERPRISE_ADOPTION_VELOCITY AS _R25
                FROM INTERMEDIATE.INT_FEATURES__ADOPTION_PATTERNS AS T1
              ) AS T27
                ON T28._LK0 = T27._RK0
            ) AS T38
            WHERE
              NOT (
                (
                  T38._LK0 IS NOT NULL
                )
                AND (
                  T38._RK0 IS NOT NULL
                )
                AND T38._L0 IS NOT DISTINCT FROM T38._R0
                AND T38._L1 IS NOT DISTINCT FROM T38._R1
                AND T38._L2 IS NOT DISTINCT FROM T38._R2
                AND T38._L3 IS NOT DISTINCT FROM T38._R3
                AND T38._L4 IS NOT DISTINCT FROM T38._R4
                AND T38._L5 IS NOT DISTINCT FROM T38._R5
                AND T38._L6 IS NOT DISTINCT FROM T38._R6
                AND T38._L7 IS NOT DISTINCT FROM T38._R7
                AND T38._L8 IS NOT DISTINCT FROM T38._R8
                AND T38._L9 IS NOT DISTINCT FROM T38._R9
                AND T38._L10 IS NOT DISTINCT FROM T38._R10
                AND T38._L11 IS NOT DISTINCT FROM T38._R11
                AND T38._L12 IS NOT DISTINCT FROM T38._R12
                AND T38._L13 IS NOT DISTINCT FROM T38._R13
                AND T38._L14 IS NOT DISTINCT FROM T38._R14
                AND T38._L15 IS NOT DISTINCT FROM T38._R15
                AND T38._L16 IS NOT DISTINCT FROM T38._R16
                AND T38._L17 IS NOT DISTINCT FROM T38._R17
                AND T38._L18 IS NOT DISTINCT FROM T38._R18
                AND T38._L19 IS NOT DISTINCT FROM T38._R19
                AND T38._L20 IS NOT DISTINCT FROM T38._R20
                AND T38._L21 IS NOT DISTINCT FROM T38._R21
                AND T38._L22 IS NOT DISTINCT FROM T38._R22
                AND T38._L23 IS NOT DISTINCT FROM T38._R23
                AND T38._L24 IS NOT DISTINCT FROM T38._R24
                AND T38._L25 IS NOT DISTINCT FROM T38._R25
              )
          ) AS T67
        ) AS T70
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a feature = what was recorded of it' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T53._LK0, T53._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T53._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T53._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T53._L0 IS NOT DISTINCT FROM T53._R0 THEN '' ELSE 'usage_records ' END,
              CASE
                WHEN T53._L1 IS NOT DISTINCT FROM T53._R1
                THEN ''
                ELSE 'total_usage_events '
              END,
              CASE WHEN T53._L2 IS NOT DISTINCT FROM T53._R2 THEN '' ELSE 'days_with_usage ' END,
              CASE WHEN T53._L3 IS NOT DISTINCT FROM T53._R3 THEN '' ELSE 'weeks_with_usage ' END,
              CASE WHEN T53._L4 IS NOT DISTINCT FROM T53._R4 THEN '' ELSE 'months_with_usage ' END,
              CASE WHEN T53._L5 IS NOT DISTINCT FROM T53._R5 THEN '' ELSE 'first_usage_date ' END,
              CASE WHEN T53._L6 IS NOT DISTINCT FROM T53._R6 THEN '' ELSE 'last_usage_date ' END,
              CASE WHEN T53._L7 IS NOT DISTINCT FROM T53._R7 THEN '' ELSE 'usage_records_30d ' END,
              CASE WHEN T53._L8 IS NOT DISTINCT FROM T53._R8 THEN '' ELSE 'used_last_7_days ' END,
              CASE WHEN T53._L9 IS NOT DISTINCT FROM T53._R9 THEN '' ELSE 'used_last_30_days ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T21._LK0,
              T21._L0,
              T21._L1,
              T21._L2,
              T21._L3,
              T21._L4,
              T21._L5,
              T21._L6,
              T21._L7,
              T21._L8,
              T21._L9,
              T47._RK0,
              T47._R0,
              T47._R1,
              T47._R2,
              T47._R3,
              T47._R4,
              T47._R5,
              T47._R6,
              T47._R7,
              T47._R8,
              T47._R9
            FROM (
              SELECT
                T0.FEATURE_NAME AS _LK0,
                T0.USAGE_RECORDS AS _L0,
                T0.TOTAL_USAGE_EVENTS AS _L1,
                T0.DAYS_WITH_USAGE AS _L2,
                T0.WEEKS_WITH_USAGE AS _L3,
                T0.MONTHS_WITH_USAGE AS _L4,
                T0.FIRST_USAGE_DATE AS _L5,
                T0.LAST_USAGE_DATE AS _L6,
                T0.USAGE_RECORDS_30D AS _L7,
                T0.USED_LAST_7_DAYS AS _L8,
                T0.USED_LAST_30_DAYS AS _L9
              FROM INTERMEDIATE.INT_FEATURES__CORE AS T0
            ) AS T21
            FULL OUTER JOIN (
              SELECT
                T40.FEATURE_NAME AS _RK0,
                T40.USAGE_RECORDS AS _R0,
                T40.TOTAL_USAGE_EVENTS AS _R1,
                T40.DAYS_WITH_USAGE AS _R2,
                T40.WEEKS_WITH_USAGE AS _R3,
                T40.MONTHS_WITH_USAGE AS _R4,
                T40.FIRST_USAGE_DATE AS _R5,
                T40.LAST_USAGE_DATE AS _R6,
                T40.USAGE_RECORDS_30D AS _R7,
                T40.USED_LAST_7_DAYS AS _R8,
                T40.USED_LAST_30_DAYS AS _R9
              FROM (
                SELECT
                  T30.FEATURE_NAME,
                  COUNT(*) AS USAGE_RECORDS,
                  SUM(T30.USAGE_COUNT) AS TOTAL_USAGE_EVENTS,
                  COUNT(DISTINCT T30.USAGE_DATE) AS DAYS_WITH_USAGE,
                  COUNT(DISTINCT T30.USAGE_WEEK) AS WEEKS_WITH_USAGE,
                  COUNT(DISTINCT T30.USAGE_MONTH) AS MONTHS_WITH_USAGE,
                  MIN(T30.USAGE_DATE) AS FIRST_USAGE_DATE,
                  MAX(T30.USAGE_DATE) AS LAST_USAGE_DATE,
                  COUNT_IF(
                    T30.USAGE_DATE >= CAST(CAST(DATEADD(DAY, -29, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ) AS USAGE_RECORDS_30D,
                  MAX(
                    T30.USAGE_DATE >= CAST(CAST(DATEADD(DAY, -6, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ) AS USED_LAST_7_DAYS,
                  MAX(
                    T30.USAGE_DATE >= CAST(CAST(DATEADD(DAY, -29, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ) AS USED_LAST_30_DAYS
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T3
                  WHERE
                    T3.FEATURE_NAME IS NOT NULL AND T3.USAGE_DATE IS NOT NULL
                ) AS T30
                GROUP BY
                  1
              ) AS T40
            ) AS T47
              ON T21._LK0 = T47._RK0
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
            )
        ) AS T62
      ) AS T71
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'users and accounts of a feature = the periods of use' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T57._LK0, T57._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T57._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T57._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T57._L0 IS NOT DISTINCT FROM T57._R0 THEN '' ELSE 'users_using ' END,
            CASE WHEN T57._L1 IS NOT DISTINCT FROM T57._R1 THEN '' ELSE 'accounts_using ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T20._LK0,
            T20._L0,
            T20._L1,
            T55._RK0,
            T55._R0,
            T55._R1
          FROM (
            SELECT
              T0.FEATURE_NAME AS _LK0,
              T0.USERS_USING AS _L0,
              T0.ACCOUNTS_USING AS _L1
            FROM INTERMEDIATE.INT_FEATURES__CORE AS T0
          ) AS T20
          FULL OUTER JOIN (
            SELECT
              T48.FEATURE_NAME AS _RK0,
              T48.USERS_USING AS _R0,
              T48.ACCOUNTS_USING AS _R1
            FROM (
              SELECT
                T19.FEATURE_NAME,
                COALESCE(T44.USERS, 0) AS USERS_USING,
                COALESCE(T44.ACCOUNTS, 0) AS ACCOUNTS_USING
              FROM (
                SELECT
                  T0.FEATURE_NAME
                FROM INTERMEDIATE.INT_FEATURES__CORE AS T0
              ) AS T19
              LEFT OUTER JOIN (
                SELECT
                  T33.FEATURE_NAME,
                  COUNT_IF(T33.LEVEL = 'user') AS USERS,
                  COUNT_IF(T33.LEVEL = 'account') AS ACCOUNTS
                FROM (
                  SELECT
                    *
                  FROM TIMELINE.FEATURE_PERIODS AS T5
                  WHERE
                    T5.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
                    AND T5.VALID_TO > DATE_FROM_PARTS(2026, 6, 30)
                ) AS T33
                GROUP BY
                  1
              ) AS T44
                ON T19.FEATURE_NAME = T44.FEATURE_NAME
            ) AS T48
          ) AS T55
            ON T20._LK0 = T55._RK0
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
            AND T57._L1 IS NOT DISTINCT FROM T57._R1
          )
      ) AS T61
    ) AS T72
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'revenue and plans of a feature = the accounts that use it' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T60._LK0, T60._RK0)) AS ENTITY_KEY,
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
            THEN ''
            ELSE 'estimated_revenue_impact '
          END,
          CASE
            WHEN T60._L1 IS NOT DISTINCT FROM T60._R1
            THEN ''
            ELSE 'enterprise_adopters '
          END,
          CASE WHEN T60._L2 IS NOT DISTINCT FROM T60._R2 THEN '' ELSE 'business_adopters ' END,
          CASE
            WHEN T60._L3 IS NOT DISTINCT FROM T60._R3
            THEN ''
            ELSE 'professional_adopters '
          END,
          CASE WHEN T60._L4 IS NOT DISTINCT FROM T60._R4 THEN '' ELSE 'starter_adopters ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T25._LK0,
          T25._L0,
          T25._L1,
          T25._L2,
          T25._L3,
          T25._L4,
          T59._RK0,
          T59._R0,
          T59._R1,
          T59._R2,
          T59._R3,
          T59._R4
        FROM (
          SELECT
            T1.FEATURE_NAME AS _LK0,
            T1.ESTIMATED_REVENUE_IMPACT AS _L0,
            T1.ENTERPRISE_ADOPTERS AS _L1,
            T1.BUSINESS_ADOPTERS AS _L2,
            T1.PROFESSIONAL_ADOPTERS AS _L3,
            T1.STARTER_ADOPTERS AS _L4
          FROM INTERMEDIATE.INT_FEATURES__ADOPTION_PATTERNS AS T1
        ) AS T25
        FULL OUTER JOIN (
          SELECT
            T56.FEATURE_NAME AS _RK0,
            T56.ESTIMATED_REVENUE_IMPACT AS _R0,
            T56.ENTERPRISE_ADOPTERS AS _R1,
            T56.BUSINESS_ADOPTERS AS _R2,
            T56.PROFESSIONAL_ADOPTERS AS _R3,
            T56.STARTER_ADOPTERS AS _R4
          FROM (
            SELECT
              T24.FEATURE_NAME,
              CAST(COALESCE(T51.PAID, 0) AS DECIMAL(18, 2)) AS ESTIMATED_REVENUE_IMPACT,
              COALESCE(T51.ENTERPRISE, 0) AS ENTERPRISE_ADOPTERS,
              COALESCE(T51.BUSINESS, 0) AS BUSINESS_ADOPTERS,
              COALESCE(T51.PROFESSIONAL, 0) AS PROFESSIONAL_ADOPTERS,
              COALESCE(T51.STARTER, 0) AS STARTER_ADOPTERS
            FROM (
              SELECT
                T1.FEATURE_NAME
              FROM INTERMEDIATE.INT_FEATURES__ADOPTION_PATTERNS AS T1
            ) AS T24
            LEFT OUTER JOIN (
              SELECT
                T45.FEATURE_NAME,
                SUM(T45.MONTHLY_RECURRING_REVENUE) AS PAID,
                COUNT_IF(T45.PLAN_TIER = 'Enterprise') AS ENTERPRISE,
                COUNT_IF(T45.PLAN_TIER = 'Business') AS BUSINESS,
                COUNT_IF(T45.PLAN_TIER = 'Professional') AS PROFESSIONAL,
                COUNT_IF(T45.PLAN_TIER = 'Starter') AS STARTER
              FROM (
                SELECT
                  T37.LEVEL,
                  T37.ENTITY_ID,
                  T37.ACCOUNT_ID,
                  T37.FEATURE_NAME,
                  T37.VALID_FROM,
                  T37.VALID_TO,
                  T7.ACCOUNT_ID AS ACCOUNT_ID_RIGHT,
                  T7.CUSTOMER_ID,
                  T7.COMPANY_NAME,
                  T7.CUSTOMER_NAME,
                  T7.INDUSTRY,
                  T7.ACCOUNT_TYPE,
                  T7.COMPANY_SIZE_CATEGORY,
                  T7.EMPLOYEE_COUNT,
                  T7.CREATED_AT,
                  T7.DAYS_SINCE_CREATION,
                  T7.ACCOUNT_AGE_MONTHS,
                  T7.MONTHS_SINCE_FIRST_SUBSCRIPTION,
                  T7.SUBSCRIPTION_ID,
                  T7.SUBSCRIPTION_STATUS,
                  T7.BILLING_EMAIL,
                  T7.MRR_PER_LOCATION,
                  T7.AVG_USER_ENGAGEMENT_SCORE,
                  T7.LIFETIME_VALUE,
                  T7.CUSTOMER_STATUS,
                  T7.CUSTOMER_TIER,
                  T7.CUSTOMER_TIER_NAME,
                  T7.IS_ACTIVE,
                  T7.IS_CANCELED,
                  T7.IS_DELINQUENT,
                  T7.PLAN_TIER,
                  T7.PAYING_STATUS,
                  T7.FIRST_SUBSCRIPTION_DATE,
                  T7.FIRST_PAID_DATE,
                  T7.CUSTOMER_LIFETIME_DAYS,
                  T7.LIFECYCLE_STAGE,
                  T7.ACCOUNT_VALUE_TIER,
                  T7.ACTIVE_SUBSCRIPTIONS,
                  T7.TOTAL_SUBSCRIPTIONS,
                  T7.MONTHLY_RECURRING_REVENUE,
                  T7.CUSTOMER_MRR,
                  T7.ANNUAL_RECURRING_REVENUE,
                  T7.PREVIOUS_MRR,
                  T7.TOTAL_USERS,
                  T7.ACTIVE_USERS_1D,
                  T7.ACTIVE_USERS_7D,
                  T7.ACTIVE_USERS_30D,
                  T7.USER_ACTIVATION_RATE_30D,
                  T7.SESSIONS_30D,
                  T7.FEATURES_USED_30D,
                  T7.AVG_ENGAGEMENT_SCORE,
                  T7.LAST_USER_ACTIVITY,
                  T7.LAST_LOGIN_DATE,
                  T7.DAYS_SINCE_LAST_ACTIVITY,
                  T7.DAYS_SINCE_LAST_LOGIN,
                  T7.TOTAL_DEVICES,
                  T7.CONTROLLERS_IN_SERVICE,
                  T7.ACTIVE_DEVICES,
                  T7.HEALTHY_DEVICES,
                  T7.DEVICE_HEALTH_PERCENTAGE,
                  T7.DEVICE_EVENTS,
                  T7.DEVICE_EVENTS_7D,
                  T7.DEVICE_EVENTS_30D,
                  T7.POURS,
                  T7.POUR_VOLUME_LITERS,
                  T7.POUR_VOLUME_LITERS_30D,
                  T7.AVG_DEVICE_HEALTH_SCORE,
                  T7.AVG_DEVICE_UPTIME_30D,
                  T7.LAST_DEVICE_ACTIVITY,
                  T7.TOTAL_LOCATIONS,
                  T7.ACTIVE_LOCATIONS,
                  T7.AVG_LOCATION_HEALTH_SCORE,
                  T7.OPEN_TICKETS,
                  T7.OPEN_TICKET_BREACHES,
                  T7.SUPPORT_TICKETS_30D,
                  T7.ENGAGEMENT_COMPONENT,
                  T7.DEVICE_COMPONENT,
                  T7.REVENUE_COMPONENT,
                  T7.SUPPORT_COMPONENT,
                  T7.ADOPTION_COMPONENT,
                  T7.CUSTOMER_HEALTH_SCORE,
                  T7.HEALTH_SCORE,
                  T7.HEALTH_BAND,
                  T7.CHURN_RISK_SCORE,
                  T7.CHURN_RISK_BAND,
                  T7.CHURN_RISK_CAUSE,
                  T7.COMPOSITE_SUCCESS_SCORE,
                  T7.MRR_30D_CHANGE,
                  T7.MRR_30D_GROWTH_RATE,
                  T7.AVG_MRR_30D,
                  T7.MAX_MRR_30D,
                  T7.MIN_MRR_30D,
                  T7.MRR_VOLATILITY_30D,
                  T7.MRR_RANGE_COEFFICIENT_30D,
                  T7.MRR_TRAJECTORY_30D,
                  T7.HEALTH_SCORE_DAILY_CHANGE,
                  T7.HEALTH_SCORE_30D_CHANGE,
                  T7.AVG_HEALTH_SCORE_30D,
                  T7.HEALTH_TRAJECTORY_30D
                FROM (
                  SELECT
                    *
                  FROM TIMELINE.FEATURE_PERIODS AS T5
                  WHERE
                    T5.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
                    AND T5.VALID_TO > DATE_FROM_PARTS(2026, 6, 30)
                    AND T5.LEVEL = 'account'
                ) AS T37
                INNER JOIN ENTITY.ENTITY_CUSTOMERS AS T7
                  ON T37.ENTITY_ID = T7.ACCOUNT_ID
              ) AS T45
              GROUP BY
                1
            ) AS T51
              ON T24.FEATURE_NAME = T51.FEATURE_NAME
          ) AS T56
        ) AS T59
          ON T25._LK0 = T59._RK0
      ) AS T60
      WHERE
        NOT (
          (
            T60._LK0 IS NOT NULL
          )
          AND (
            T60._RK0 IS NOT NULL
          )
          AND T60._L0 IS NOT DISTINCT FROM T60._R0
          AND T60._L1 IS NOT DISTINCT FROM T60._R1
          AND T60._L2 IS NOT DISTINCT FROM T60._R2
          AND T60._L3 IS NOT DISTINCT FROM T60._R3
          AND T60._L4 IS NOT DISTINCT FROM T60._R4
        )
    ) AS T64
  ) AS T73
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'rates of a feature fit their parts' AS STATEMENT,
      COALESCE(T1.FEATURE_NAME, 'null') AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN NOT (
            (
              (
                T1.AVG_MRR_ADOPTERS IS NULL
              )
              AND (
                (
                  CAST(T1.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T1.ACCOUNTS_USING, 0)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T1.AVG_MRR_ADOPTERS - (
                  CAST(T1.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T1.ACCOUNTS_USING, 0)
                )
              ) <= (
                GREATEST(
                  ABS(T1.AVG_MRR_ADOPTERS),
                  ABS(CAST(T1.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T1.ACCOUNTS_USING, 0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'avg_mrr_adopters; '
          ELSE ''
        END,
        CASE
          WHEN NOT (
            (
              T1.ENTERPRISE_ADOPTERS + T1.BUSINESS_ADOPTERS + T1.PROFESSIONAL_ADOPTERS + T1.STARTER_ADOPTERS
            ) <= T1.ACCOUNTS_USING
          )
          THEN 'adopters; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM INTERMEDIATE.INT_FEATURES__ADOPTION_PATTERNS AS T1
    WHERE
      NOT (
        (
          (
            (
              T1.AVG_MRR_ADOPTERS IS NULL
            )
            AND (
              (
                CAST(T1.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T1.ACCOUNTS_USING, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T1.AVG_MRR_ADOPTERS - (
                CAST(T1.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T1.ACCOUNTS_USING, 0)
              )
            ) <= (
              GREATEST(
                ABS(T1.AVG_MRR_ADOPTERS),
                ABS(CAST(T1.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T1.ACCOUNTS_USING, 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            T1.ENTERPRISE_ADOPTERS + T1.BUSINESS_ADOPTERS + T1.PROFESSIONAL_ADOPTERS + T1.STARTER_ADOPTERS
          ) <= T1.ACCOUNTS_USING
        )
      )
  ) AS T50
) AS T74
