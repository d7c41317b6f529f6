SELECT
  *
FROM (
  SELECT
    'a period of a feature fits the period before' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T21.FEATURE_NAME, 'null'), '|'),
      COALESCE(CAST(T21.VALID_FROM AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
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
                        T21.PREVIOUS_ADOPTION_STAGE IS NOT DISTINCT FROM T21._PREVIOUS_ADOPTION_STAGE
                      )
                      THEN 'previous_adoption_stage; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        T21.PREVIOUS_ENGAGEMENT_LEVEL IS NOT DISTINCT FROM T21._PREVIOUS_ENGAGEMENT_LEVEL
                      )
                      THEN 'previous_engagement_level; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      T21.PREVIOUS_VALUE_BAND IS NOT DISTINCT FROM T21._PREVIOUS_VALUE_BAND
                    )
                    THEN 'previous_value_band; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T21.PREVIOUS_STRATEGIC_IMPORTANCE IS NOT DISTINCT FROM T21._PREVIOUS_STRATEGIC_IMPORTANCE
                  )
                  THEN 'previous_strategic_importance; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T21.PREVIOUS_LIFECYCLE_STAGE IS NOT DISTINCT FROM T21._PREVIOUS_LIFECYCLE_STAGE
                )
                THEN 'previous_lifecycle_stage; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T21.PREVIOUS_ADOPTION_RATE IS NOT DISTINCT FROM T21._PREVIOUS_ADOPTION_RATE
              )
              THEN 'previous_adoption_rate; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T21.PREVIOUS_VALUE_SCORE IS NOT DISTINCT FROM T21._PREVIOUS_VALUE_SCORE
            )
            THEN 'previous_value_score; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T21.ADOPTION_RATE_CHANGE IS NULL
              )
              AND (
                (
                  T21.ACCOUNT_ADOPTION_RATE - T21.PREVIOUS_ADOPTION_RATE
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T21.ADOPTION_RATE_CHANGE - (
                  T21.ACCOUNT_ADOPTION_RATE - T21.PREVIOUS_ADOPTION_RATE
                )
              ) <= (
                GREATEST(
                  ABS(T21.ADOPTION_RATE_CHANGE),
                  ABS(T21.ACCOUNT_ADOPTION_RATE - T21.PREVIOUS_ADOPTION_RATE),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'adoption_rate_change; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            (
              T21.VALUE_SCORE_CHANGE IS NULL
            )
            AND (
              (
                T21.FEATURE_VALUE_SCORE - T21.PREVIOUS_VALUE_SCORE
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T21.VALUE_SCORE_CHANGE - (
                T21.FEATURE_VALUE_SCORE - T21.PREVIOUS_VALUE_SCORE
              )
            ) <= (
              GREATEST(
                ABS(T21.VALUE_SCORE_CHANGE),
                ABS(T21.FEATURE_VALUE_SCORE - T21.PREVIOUS_VALUE_SCORE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'value_score_change; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T0.FEATURE_NAME,
      T0.VALID_FROM,
      T0.VALID_TO,
      T0.IS_CURRENT,
      T0.CHANGE_TYPE,
      T0.ADOPTION_STAGE,
      T0.ENGAGEMENT_LEVEL,
      T0.VALUE_BAND,
      T0.PREVIOUS_ADOPTION_STAGE,
      T0.PREVIOUS_ENGAGEMENT_LEVEL,
      T0.PREVIOUS_VALUE_BAND,
      T0.PREVIOUS_STRATEGIC_IMPORTANCE,
      T0.PREVIOUS_LIFECYCLE_STAGE,
      T0.PREVIOUS_ADOPTION_RATE,
      T0.PREVIOUS_VALUE_SCORE,
      T0.ADOPTION_RATE_CHANGE,
      T0.VALUE_SCORE_CHANGE,
      T0.TOTAL_USAGE_EVENTS,
      T0.FEATURE_CATEGORY,
      T0.ACCOUNTS_USING,
      T0.USERS_USING,
      T0.ACCOUNT_ADOPTION_RATE,
      T0.USER_ADOPTION_RATE,
      T0.ENTERPRISE_ADOPTERS,
      T0.BUSINESS_ADOPTERS,
      T0.PROFESSIONAL_ADOPTERS,
      T0.STARTER_ADOPTERS,
      T0.AVG_MRR_ADOPTERS,
      T0.ESTIMATED_REVENUE_IMPACT,
      T0.STICKINESS_RATE,
      T0.ENTERPRISE_STICKINESS_RATE,
      T0.BUSINESS_STICKINESS_RATE,
      T0.PROFESSIONAL_STICKINESS_RATE,
      T0.STARTER_STICKINESS_RATE,
      T0.FEATURE_VALUE_SCORE,
      T0.FIRST_USAGE_DATE,
      T0.LAST_USAGE_DATE,
      T0.FEATURE_AGE_DAYS,
      T0.STRATEGIC_IMPORTANCE,
      T0.MARKET_FIT_SEGMENT,
      T0.LIFECYCLE_STAGE,
      T0.FEATURE_MATURITY,
      T0.USAGE_FREQUENCY,
      T0.ROADMAP_RECOMMENDATION,
      LAG(T0.ADOPTION_STAGE) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_ADOPTION_STAGE,
      LAG(T0.ENGAGEMENT_LEVEL) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_ENGAGEMENT_LEVEL,
      LAG(T0.VALUE_BAND) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_VALUE_BAND,
      LAG(T0.STRATEGIC_IMPORTANCE) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_STRATEGIC_IMPORTANCE,
      LAG(T0.LIFECYCLE_STAGE) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_LIFECYCLE_STAGE,
      LAG(T0.ACCOUNT_ADOPTION_RATE) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_ADOPTION_RATE,
      LAG(T0.FEATURE_VALUE_SCORE) OVER (PARTITION BY T0.FEATURE_NAME ORDER BY T0.VALID_FROM ASC) AS _PREVIOUS_VALUE_SCORE
    FROM ENTITY.ENTITY_FEATURES_HISTORY AS T0
  ) AS T21
  WHERE
    NOT (
      T21.PREVIOUS_ADOPTION_STAGE IS NOT DISTINCT FROM T21._PREVIOUS_ADOPTION_STAGE
      AND T21.PREVIOUS_ENGAGEMENT_LEVEL IS NOT DISTINCT FROM T21._PREVIOUS_ENGAGEMENT_LEVEL
      AND T21.PREVIOUS_VALUE_BAND IS NOT DISTINCT FROM T21._PREVIOUS_VALUE_BAND
      AND T21.PREVIOUS_STRATEGIC_IMPORTANCE IS NOT DISTINCT FROM T21._PREVIOUS_STRATEGIC_IMPORTANCE
      AND T21.PREVIOUS_LIFECYCLE_STAGE IS NOT DISTINCT FROM T21._PREVIOUS_LIFECYCLE_STAGE
      AND T21.PREVIOUS_ADOPTION_RATE IS NOT DISTINCT FROM T21._PREVIOUS_ADOPTION_RATE
      AND T21.PREVIOUS_VALUE_SCORE IS NOT DISTINCT FROM T21._PREVIOUS_VALUE_SCORE
      AND (
        (
          (
            T21.ADOPTION_RATE_CHANGE IS NULL
          )
          AND (
            (
              T21.ACCOUNT_ADOPTION_RATE - T21.PREVIOUS_ADOPTION_RATE
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T21.ADOPTION_RATE_CHANGE - (
              T21.ACCOUNT_ADOPTION_RATE - T21.PREVIOUS_ADOPTION_RATE
            )
          ) <= (
            GREATEST(
              ABS(T21.ADOPTION_RATE_CHANGE),
              ABS(T21.ACCOUNT_ADOPTION_RATE - T21.PREVIOUS_ADOPTION_RATE),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T21.VALUE_SCORE_CHANGE IS NULL
          )
          AND (
            (
              T21.FEATURE_VALUE_SCORE - T21.PREVIOUS_VALUE_SCORE
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T21.VALUE_SCORE_CHANGE - (
              T21.FEATURE_VALUE_SCORE - T21.PREVIOUS_VALUE_SCORE
            )
          ) <= (
            GREATEST(
              ABS(T21.VALUE_SCORE_CHANGE),
              ABS(T21.FEATURE_VALUE_SCORE - T21.PREVIOUS_VALUE_SCORE),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS T44
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
              'a day of features = users and accounts of the company' AS STATEMENT,
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
                CASE WHEN T50._L0 IS NOT DISTINCT FROM T50._R0 THEN '' ELSE 'active_users ' END,
                CASE WHEN T50._L1 IS NOT DISTINCT FROM T50._R1 THEN '' ELSE 'active_accounts ' END,
                CASE WHEN T50._L2 IS NOT DISTINCT FROM T50._R2 THEN '' ELSE 'catalogue_size ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T17._LK0,
                T17._LK1,
                T17._L0,
                T17._L1,
                T17._L2,
                T48._RK0,
                T48._RK1,
                T48._R0,
                T48._R1,
                T48._R2
              FROM (
                SELECT
                  T1.FEATURE_NAME AS _LK0,
                  T1.DAY AS _LK1,
                  T1.ACTIVE_USERS AS _L0,
                  T1.ACTIVE_ACCOUNTS AS _L1,
                  T1.CATALOGUE_SIZE AS _L2
                FROM TIMELINE.FEATURE_DAYS AS T1
              ) AS T17
              FULL OUTER JOIN (
                SELECT
                  T14.FEATURE_NAME AS _RK0,
                  T14.DAY AS _RK1,
                  T43.ACTIVE_USERS AS _R0,
                  T43.ACTIVE_ACCOUNTS AS _R1,
                  T43.CATALOGUE_SIZE AS _R2
                FROM (
                  SELECT
                    T1.FEATURE_NAME,
                    T1.DAY
                  FROM TIMELINE.FEATURE_DAYS AS T1
                ) AS T14
                INNER JOIN (
                  SELECT
                    T37.DAY,
                    T37.CATALOGUE_SIZE,
                    COALESCE(T37.ACTIVE_USERS, 0) AS ACTIVE_USERS,
                    COALESCE(T37.ACTIVE_ACCOUNTS, 0) AS ACTIVE_ACCOUNTS
                  FROM (
                    SELECT
                      T34.*
                      EXCLUDE (DAY_RIGHT)
                    FROM (
                      SELECT
                        T19.DAY,
                        T19.CATALOGUE_SIZE,
                        T29.DAY AS DAY_RIGHT,
                        T29.ACTIVE_USERS,
                        T29.ACTIVE_ACCOUNTS
                      FROM (
                        SELECT
                          T1.DAY,
                          COUNT(*) AS CATALOGUE_SIZE
                        FROM TIMELINE.FEATURE_DAYS AS T1
                        GROUP BY
                          1
                      ) AS T19
                      LEFT OUTER JOIN (
                        SELECT
                          T11.DAY,
                          COUNT(*) AS ACTIVE_USERS,
                          COUNT(DISTINCT T11.ACCOUNT_ID) AS ACTIVE_ACCOUNTS
                        FROM (
                          SELECT
                            *
                          FROM TIMELINE.USER_DAYS AS T3
                          WHERE
                            T3.IS_ACTIVE_30D
                        ) AS T11
                        GROUP BY
                          1
                      ) AS T29
                        ON T19.DAY = T29.DAY
                    ) AS T34
                  ) AS T37
                ) AS T43
                  ON T14.DAY = T43.DAY
              ) AS T48
                ON T17._LK0 = T48._RK0 AND T17._LK1 = T48._RK1
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
              )
          ) AS T52
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a day of a feature = what was recorded' AS STATEMENT,
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
                CASE WHEN T45._L0 IS NOT DISTINCT FROM T45._R0 THEN '' ELSE 'usage_events ' END,
                CASE WHEN T45._L1 IS NOT DISTINCT FROM T45._R1 THEN '' ELSE 'usage_count ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T16._LK0,
                T16._LK1,
                T16._L0,
                T16._L1,
                T39._RK0,
                T39._RK1,
                T39._R0,
                T39._R1
              FROM (
                SELECT
                  T1.FEATURE_NAME AS _LK0,
                  T1.DAY AS _LK1,
                  T1.USAGE_EVENTS AS _L0,
                  T1.USAGE_COUNT AS _L1
                FROM TIMELINE.FEATURE_DAYS AS T1
              ) AS T16
              FULL OUTER JOIN (
                SELECT
                  T36.FEATURE_NAME AS _RK0,
                  T36.DAY AS _RK1,
                  T36.USAGE_EVENTS AS _R0,
                  T36.USAGE_COUNT AS _R1
                FROM (
                  SELECT
                    T14.FEATURE_NAME,
                    T14.DAY,
                    COALESCE(T31.USAGE_EVENTS, 0) AS USAGE_EVENTS,
                    COALESCE(T31.USAGE_COUNT, 0) AS USAGE_COUNT
                  FROM (
                    SELECT
                      T1.FEATURE_NAME,
                      T1.DAY
                    FROM TIMELINE.FEATURE_DAYS AS T1
                  ) AS T14
                  LEFT OUTER JOIN (
                    SELECT
                      T20.FEATURE_NAME,
                      T20.USAGE_DATE AS DAY,
                      COUNT(*) AS USAGE_EVENTS,
                      SUM(T20.USAGE_COUNT) AS USAGE_COUNT
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T2
                      WHERE
                        T2.FEATURE_NAME IS NOT NULL
                    ) AS T20
                    GROUP BY
                      1,
                      2
                  ) AS T31
                    ON T14.FEATURE_NAME = T31.FEATURE_NAME AND T14.DAY = T31.DAY
                ) AS T36
              ) AS T39
                ON T16._LK0 = T39._RK0 AND T16._LK1 = T39._RK1
            ) AS T45
            WHERE
              NOT (
                (
                  T45._LK0 IS NOT NULL
                )
                AND (
                  T45._RK0 IS NOT NULL
                )
                AND T45._L0 IS NOT DISTINCT FROM T45._R0
                AND T45._L1 IS NOT DISTINCT FROM T45._R1
              )
          ) AS T51
        ) AS T53
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'every day of a feature follows one' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T32._LK0, T32._RK0),
              COALESCE(CAST(T32._LK1 AS VARCHAR), CAST(T32._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
            CASE
              WHEN T32._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T32._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS DIFFERENCES
          FROM (
            SELECT
              T22._LK0,
              T22._LK1,
              T26._RK0,
              T26._RK1
            FROM (
              SELECT
                T1.FEATURE_NAME AS _LK0,
                T1.DAY AS _LK1
              FROM TIMELINE.FEATURE_DAYS AS T1
              WHERE
                T1.DAY > T1.FIRST_USAGE_DATE
            ) AS T22
            FULL OUTER JOIN (
              SELECT
                T1.FEATURE_NAME AS _RK0,
                CAST(CAST(DATEADD(DAY, 1, T1.DAY) AS TIMESTAMPNTZ) AS DATE) AS _RK1
              FROM TIMELINE.FEATURE_DAYS AS T1
              WHERE
                T1.DAY < DATE_FROM_PARTS(2026, 6, 30)
            ) AS T26
              ON T22._LK0 = T26._RK0 AND T22._LK1 = T26._RK1
          ) AS T32
          WHERE
            NOT (
              (
                T32._LK0 IS NOT NULL
              ) AND (
                T32._RK0 IS NOT NULL
              )
            )
        ) AS T41
      ) AS T54
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a period of a feature = the feature on its first day' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T30._LK0, T30._RK0),
            COALESCE(CAST(T30._LK1 AS VARCHAR), CAST(T30._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T30._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T30._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T30._L0 IS NOT DISTINCT FROM T30._R0 THEN '' ELSE 'adoption_stage ' END,
            CASE WHEN T30._L1 IS NOT DISTINCT FROM T30._R1 THEN '' ELSE 'engagement_level ' END,
            CASE WHEN T30._L2 IS NOT DISTINCT FROM T30._R2 THEN '' ELSE 'value_band ' END,
            CASE WHEN T30._L3 IS NOT DISTINCT FROM T30._R3 THEN '' ELSE 'feature_category ' END,
            CASE WHEN T30._L4 IS NOT DISTINCT FROM T30._R4 THEN '' ELSE 'accounts_using ' END,
            CASE WHEN T30._L5 IS NOT DISTINCT FROM T30._R5 THEN '' ELSE 'users_using ' END,
            CASE
              WHEN T30._L6 IS NOT DISTINCT FROM T30._R6
              THEN ''
              ELSE 'account_adoption_rate '
            END,
            CASE
              WHEN T30._L7 IS NOT DISTINCT FROM T30._R7
              THEN ''
              ELSE 'user_adoption_rate '
            END,
            CASE WHEN T30._L8 IS NOT DISTINCT FROM T30._R8 THEN '' ELSE 'avg_mrr_adopters ' END,
            CASE
              WHEN T30._L9 IS NOT DISTINCT FROM T30._R9
              THEN ''
              ELSE 'estimated_revenue_impact '
            END,
            CASE
              WHEN T30._L10 IS NOT DISTINCT FROM T30._R10
              THEN ''
              ELSE 'feature_value_score '
            END,
            CASE
              WHEN T30._L11 IS NOT DISTINCT FROM T30._R11
              THEN ''
              ELSE 'first_usage_date '
            END,
            CASE WHEN T30._L12 IS NOT DISTINCT FROM T30._R12 THEN '' ELSE 'last_usage_date ' END,
            CASE
              WHEN T30._L13 IS NOT DISTINCT FROM T30._R13
              THEN ''
              ELSE 'feature_age_days '
            END,
            CASE
              WHEN T30._L14 IS NOT DISTINCT FROM T30._R14
              THEN ''
              ELSE 'strategic_importance '
            END,
            CASE
              WHEN T30._L15 IS NOT DISTINCT FROM T30._R15
              THEN ''
              ELSE 'market_fit_segment '
            END,
            CASE WHEN T30._L16 IS NOT DISTINCT FROM T30._R16 THEN '' ELSE 'lifecycle_stage ' END,
            CASE
              WHEN T30._L17 IS NOT DISTINCT FROM T30._R17
              THEN ''
              ELSE 'feature_maturity '
            END,
            CASE WHEN T30._L18 IS NOT DISTINCT FROM T30._R18 THEN '' ELSE 'usage_frequency ' END,
            CASE
              WHEN T30._L19 IS NOT DISTINCT FROM T30._R19
              THEN ''
              ELSE 'roadmap_recommendation '
            END,
            CASE WHEN T30._L20 IS NOT DISTINCT FROM T30._R20 THEN '' ELSE 'stickiness_rate ' END,
            CASE
              WHEN T30._L21 IS NOT DISTINCT FROM T30._R21
              THEN ''
              ELSE 'enterprise_adopters '
            END,
            CASE
              WHEN T30._L22 IS NOT DISTINCT FROM T30._R22
              THEN ''
              ELSE 'enterprise_stickiness_rate '
            END,
            CASE
              WHEN T30._L23 IS NOT DISTINCT FROM T30._R23
              THEN ''
              ELSE 'business_adopters '
            END,
            CASE
              WHEN T30._L24 IS NOT DISTINCT FROM T30._R24
              THEN ''
              ELSE 'business_stickiness_rate '
            END,
            CASE
              WHEN T30._L25 IS NOT DISTINCT FROM T30._R25
              THEN ''
              ELSE 'professional_adopters '
            END,
            CASE
              WHEN T30._L26 IS NOT DISTINCT FROM T30._R26
              THEN ''
              ELSE 'professional_stickiness_rate '
            END,
            CASE
              WHEN T30._L27 IS NOT DISTINCT FROM T30._R27
              THEN ''
              ELSE 'starter_adopters '
            END,
            CASE
              WHEN T30._L28 IS NOT DISTINCT FROM T30._R28
              THEN ''
              ELSE 'starter_stickiness_rate '
            END,
            CASE
              WHEN T30._L29 IS NOT DISTINCT FROM T30._R29
              THEN ''
              ELSE 'total_usage_events '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T13._LK0,
            T13._LK1,
            T13._L0,
            T13._L1,
            T13._L2,
            T13._L3,
            T13._L4,
            T13._L5,
            T13._L6,
            T13._L7,
            T13._L8,
            T13._L9,
            T13._L10,
            T13._L11,
            T13._L12,
            T13._L13,
            T13._L14,
            T13._L15,
            T13._L16,
            T13._L17,
            T13._L18,
            T13._L19,
            T13._L20,
            T13._L21,
            T13._L22,
            T13._L23,
            T13._L24,
            T13._L25,
            T13._L26,
            T13._L27,
            T13._L28,
            T13._L29,
            T18._RK0,
            T18._RK1,
            T18._R0,
            T18._R1,
            T18._R2,
            T18._R3,
            T18._R4,
            T18._R5,
            T18._R6,
            T18._R7,
            T18._R8,
            T18._R9,
            T18._R10,
            T18._R11,
            T18._R12,
            T18._R13,
            T18._R14,
            T18._R15,
            T18._R16,
            T18._R17,
            T18._R18,
            T18._R19,
            T18._R20,
            T18._R21,
            T18._R22,
            T18._R23,
            T18._R24,
            T18._R25,
            T18._R26,
            T18._R27,
            T18._R28,
            T18._R29
          FROM (
            SELECT
              T0.FEATURE_NAME AS _LK0,
              T0.VALID_FROM AS _LK1,
              T0.ADOPTION_STAGE AS _L0,
              T0.ENGAGEMENT_LEVEL AS _L1,
              T0.VALUE_BAND AS _L2,
              T0.FEATURE_CATEGORY AS _L3,
              T0.ACCOUNTS_USING AS _L4,
              T0.USERS_USING AS _L5,
              T0.ACCOUNT_ADOPTION_RATE AS _L6,
              T0.USER_ADOPTION_RATE AS _L7,
              T0.AVG_MRR_ADOPTERS AS _L8,
              T0.ESTIMATED_REVENUE_IMPACT AS _L9,
              T0.FEATURE_VALUE_SCORE AS _L10,
              T0.FIRST_USAGE_DATE AS _L11,
              T0.LAST_USAGE_DATE AS _L12,
              T0.FEATURE_AGE_DAYS AS _L13,
              T0.STRATEGIC_IMPORTANCE AS _L14,
              T0.MARKET_FIT_SEGMENT AS _L15,
              T0.LIFECYCLE_STAGE AS _L16,
              T0.FEATURE_MATURITY AS _L17,
              T0.USAGE_FREQUENCY AS _L18,
              T0.ROADMAP_RECOMMENDATION AS _L19,
              T0.STICKINESS_RATE AS _L20,
              T0.ENTERPRISE_ADOPTERS AS _L21,
              T0.ENTERPRISE_STICKINESS_RATE AS _L22,
              T0.BUSINESS_ADOPTERS AS _L23,
              T0.BUSINESS_STICKINESS_RATE AS _L24,
              T0.PROFESSIONAL_ADOPTERS AS _L25,
              T0.PROFESSIONAL_STICKINESS_RATE AS _L26,
              T0.STARTER_ADOPTERS AS _L27,
              T0.STARTER_STICKINESS_RATE AS _L28,
              T0.TOTAL_USAGE_EVENTS AS _L29
            FROM ENTITY.ENTITY_FEATURES_HISTORY AS T0
          ) AS T13
          LEFT OUTER JOIN (
            SELECT
              T1.FEATURE_NAME AS _RK0,
              T1.DAY AS _RK1,
              T1.ADOPTION_STAGE AS _R0,
              T1.ENGAGEMENT_LEVEL AS _R1,
              T1.VALUE_BAND AS _R2,
              T1.FEATURE_CATEGORY AS _R3,
              T1.ACCOUNTS_USING AS _R4,
              T1.USERS_USING AS _R5,
              T1.ACCOUNT_ADOPTION_RATE AS _R6,
              T1.USER_ADOPTION_RATE AS _R7,
              T1.AVG_MRR_ADOPTERS AS _R8,
              T1.ESTIMATED_REVENUE_IMPACT AS _R9,
              T1.FEATURE_VALUE_SCORE AS _R10,
              T1.FIRST_USAGE_DATE AS _R11,
              T1.LAST_USAGE_DATE AS _R12,
              T1.FEATURE_AGE_DAYS AS _R13,
              T1.STRATEGIC_IMPORTANCE AS _R14,
              T1.MARKET_FIT_SEGMENT AS _R15,
              T1.LIFECYCLE_STAGE AS _R16,
              T1.FEATURE_MATURITY AS _R17,
              T1.USAGE_FREQUENCY AS _R18,
              T1.ROADMAP_RECOMMENDATION AS _R19,
              T1.STICKINESS_RATE AS _R20,
              T1.ENTERPRISE_ADOPTERS AS _R21,
              T1.ENTERPRISE_STICKINESS_RATE AS _R22,
              T1.BUSINESS_ADOPTERS AS _R23,
              T1.BUSINESS_STICKINESS_RATE AS _R24,
              T1.PROFESSIONAL_ADOPTERS AS _R25,
              T1.PROFESSIONAL_STICKINESS_RATE AS _R26,
              T1.STARTER_ADOPTERS AS _R27,
              T1.STARTER_STICKINESS_RATE AS _R28,
              T1.LIFETIME_USES AS _R29
            FROM TIMELINE.FEATURE_DAYS AS T1
          ) AS T18
            ON T13._LK0 = T18._RK0 AND T13._LK1 = T18._RK1
        ) AS T30
        WHERE
          NOT (
            (
              T30._LK0 IS NOT NULL
            )
            AND (
              T30._RK0 IS NOT NULL
            )
            AND T30._L0 IS NOT DISTINCT FROM T30._R0
            AND T30._L1 IS NOT DISTINCT FROM T30._R1
            AND T30._L2 IS NOT DISTINCT FROM T30._R2
            AND T30._L3 IS NOT DISTINCT FROM T30._R3
            AND T30._L4 IS NOT DISTINCT FROM T30._R4
            AND T30._L5 IS NOT DISTINCT FROM T30._R5
            AND T30._L6 IS NOT DISTINCT FROM T30._R6
            AND T30._L7 IS NOT DISTINCT FROM T30._R7
            AND T30._L8 IS NOT DISTINCT FROM T30._R8
            AND T30._L9 IS NOT DISTINCT FROM T30._R9
            AND T30._L10 IS NOT DISTINCT FROM T30._R10
            AND T30._L11 IS NOT DISTINCT FROM T30._R11
            AND T30._L12 IS NOT DISTINCT FROM T30._R12
            AND T30._L13 IS NOT DISTINCT FROM T30._R13
            AND T30._L14 IS NOT DISTINCT FROM T30._R14
            AND T30._L15 IS NOT DISTINCT FROM T30._R15
            AND T30._L16 IS NOT DISTINCT FROM T30._R16
            AND T30._L17 IS NOT DISTINCT FROM T30._R17
            AND T30._L18 IS NOT DISTINCT FROM T30._R18
            AND T30._L19 IS NOT DISTINCT FROM T30._R19
            AND T30._L20 IS NOT DISTINCT FROM T30._R20
            AND T30._L21 IS NOT DISTINCT FROM T30._R21
            AND T30._L22 IS NOT DISTINCT FROM T30._R22
            AND T30._L23 IS NOT DISTINCT FROM T30._R23
            AND T30._L24 IS NOT DISTINCT FROM T30._R24
            AND T30._L25 IS NOT DISTINCT FROM T30._R25
            AND T30._L26 IS NOT DISTINCT FROM T30._R26
            AND T30._L27 IS NOT DISTINCT FROM T30._R27
            AND T30._L28 IS NOT DISTINCT FROM T30._R28
            AND T30._L29 IS NOT DISTINCT FROM T30._R29
          )
      ) AS T55
    ) AS T56
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a period of a feature begins where a class changes' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T42._LK0, T42._RK0),
          COALESCE(CAST(T42._LK1 AS VARCHAR), CAST(T42._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
        CASE
          WHEN T42._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T42._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T12._LK0,
          T12._LK1,
          T35._RK0,
          T35._RK1
        FROM (
          SELECT
            T0.FEATURE_NAME AS _LK0,
            T0.VALID_FROM AS _LK1
          FROM ENTITY.ENTITY_FEATURES_HISTORY AS T0
        ) AS T12
        FULL OUTER JOIN (
          SELECT
            T23.FEATURE_NAME AS _RK0,
            T23.DAY AS _RK1
          FROM (
            SELECT
              T1.FEATURE_NAME,
              T1.DAY,
              T1.FEATURE_CATEGORY,
              T1.FIRST_USAGE_DATE,
              T1.LAST_USAGE_DATE,
              T1.FEATURE_AGE_DAYS,
              T1.DAYS_WITH_USAGE,
              T1.CATALOGUE_SIZE,
              T1.USAGE_EVENTS,
              T1.USAGE_COUNT,
              T1.EVENTS_30D,
              T1.USES_30D,
              T1.LIFETIME_EVENTS,
              T1.LIFETIME_USES,
              T1.AVG_DAILY_USAGE,
              T1.AVG_USAGE_PER_ACCOUNT,
              T1.USERS_USING,
              T1.ACCOUNTS_USING,
              T1.LIFETIME_USERS,
              T1.LIFETIME_ACCOUNTS,
              T1.ACTIVE_USERS,
              T1.ACTIVE_ACCOUNTS,
              T1.USER_ADOPTION_RATE,
              T1.ACCOUNT_ADOPTION_RATE,
              T1.ENTERPRISE_ADOPTERS,
              T1.BUSINESS_ADOPTERS,
              T1.PROFESSIONAL_ADOPTERS,
              T1.STARTER_ADOPTERS,
              T1.AVG_MRR_ADOPTERS,
              T1.ESTIMATED_REVENUE_IMPACT,
              T1.STICKINESS_RATE,
              T1.ENTERPRISE_STICKINESS_RATE,
              T1.BUSINESS_STICKINESS_RATE,
              T1.PROFESSIONAL_STICKINESS_RATE,
              T1.STARTER_STICKINESS_RATE,
              T1.FEATURE_VALUE_SCORE,
              T1.VALUE_BAND,
              T1.ADOPTION_STAGE,
              T1.ENGAGEMENT_LEVEL,
              T1.FEATURE_MATURITY,
              T1.USAGE_FREQUENCY,
              T1.STRATEGIC_IMPORTANCE,
              T1.MARKET_FIT_SEGMENT,
              T1.LIFECYCLE_STAGE,
              T1.ROADMAP_RECOMMENDATION,
              LAG(T1.ADOPTION_STAGE) OVER (PARTITION BY T1.FEATURE_NAME ORDER BY T1.DAY ASC) AS _ADOPTION_STAGE,
              LAG(T1.ENGAGEMENT_LEVEL) OVER (PARTITION BY T1.FEATURE_NAME ORDER BY T1.DAY ASC) AS _ENGAGEMENT_LEVEL,
              LAG(T1.VALUE_BAND) OVER (PARTITION BY T1.FEATURE_NAME ORDER BY T1.DAY ASC) AS _VALUE_BAND
            FROM TIMELINE.FEATURE_DAYS AS T1
          ) AS T23
          WHERE
            NOT (
              T23.ADOPTION_STAGE IS NOT DISTINCT FROM T23._ADOPTION_STAGE
              AND T23.ENGAGEMENT_LEVEL IS NOT DISTINCT FROM T23._ENGAGEMENT_LEVEL
              AND T23.VALUE_BAND IS NOT DISTINCT FROM T23._VALUE_BAND
            )
        ) AS T35
          ON T12._LK0 = T35._RK0 AND T12._LK1 = T35._RK1
      ) AS T42
      WHERE
        NOT (
          (
            T42._LK0 IS NOT NULL
          ) AND (
            T42._RK0 IS NOT NULL
          )
        )
    ) AS T47
  ) AS T57
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'windows and life of a feature fit its days' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T27.FEATURE_NAME, 'null'), '|'),
        COALESCE(CAST(T27.DAY AS VARCHAR), 'null')
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
                            CONCAT(
                              CASE WHEN NOT (
                                T27.EVENTS_30D = T27._EVENTS
                              ) THEN 'events_30d; ' ELSE '' END,
                              CASE WHEN NOT (
                                T27.USES_30D = T27._USES
                              ) THEN 'uses_30d; ' ELSE '' END
                            ),
                            CASE
                              WHEN NOT (
                                T27.LIFETIME_EVENTS = T27._ALL_EVENTS
                              )
                              THEN 'lifetime_events; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              T27.LIFETIME_USES = T27._ALL_USES
                            )
                            THEN 'lifetime_uses; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            T27.DAYS_WITH_USAGE = T27._DAYS
                          )
                          THEN 'days_with_usage; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          T27.LAST_USAGE_DATE = T27._LAST
                        )
                        THEN 'last_usage_date; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        T27.FIRST_USAGE_DATE = T27._FIRST
                      )
                      THEN 'first_usage_date; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      T27.FEATURE_AGE_DAYS = DATEDIFF(DAY, T27.FIRST_USAGE_DATE, T27.DAY)
                    )
                    THEN 'feature_age_days; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      (
                        T27.AVG_DAILY_USAGE IS NULL
                      )
                      AND (
                        (
                          T27.LIFETIME_EVENTS / T27.DAYS_WITH_USAGE
                        ) IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(T27.AVG_DAILY_USAGE - (
                        T27.LIFETIME_EVENTS / T27.DAYS_WITH_USAGE
                      )) <= (
                        GREATEST(ABS(T27.AVG_DAILY_USAGE), ABS(T27.LIFETIME_EVENTS / T27.DAYS_WITH_USAGE), 1.0) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  THEN 'avg_daily_usage; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T27.AVG_MRR_ADOPTERS IS NULL
                    )
                    AND (
                      (
                        CAST(T27.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T27.ACCOUNTS_USING, 0)
                      ) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      T27.AVG_MRR_ADOPTERS - (
                        CAST(T27.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T27.ACCOUNTS_USING, 0)
                      )
                    ) <= (
                      GREATEST(
                        ABS(T27.AVG_MRR_ADOPTERS),
                        ABS(CAST(T27.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T27.ACCOUNTS_USING, 0)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                THEN 'avg_mrr_adopters; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T27.AVG_USAGE_PER_ACCOUNT * T27.LIFETIME_ACCOUNTS
                ) <= (
                  T27.LIFETIME_EVENTS + 1e-06
                )
              )
              THEN 'avg_usage_per_account; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T27.USER_ADOPTION_RATE * T27.ACTIVE_USERS
              ) <= (
                (
                  T27.USERS_USING * 100.0
                ) + 1e-06
              )
            )
            THEN 'user_adoption_rate; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T27.ACCOUNT_ADOPTION_RATE * T27.ACTIVE_ACCOUNTS
            ) <= (
              (
                T27.ACCOUNTS_USING * 100.0
              ) + 1e-06
            )
          )
          THEN 'account_adoption_rate; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T1.FEATURE_NAME,
        T1.DAY,
        T1.FEATURE_CATEGORY,
        T1.FIRST_USAGE_DATE,
        T1.LAST_USAGE_DATE,
        T1.FEATURE_AGE_DAYS,
        T1.DAYS_WITH_USAGE,
        T1.CATALOGUE_SIZE,
        T1.USAGE_EVENTS,
        T1.USAGE_COUNT,
        T1.EVENTS_30D,
        T1.USES_30D,
        T1.LIFETIME_EVENTS,
        T1.LIFETIME_USES,
        T1.AVG_DAILY_USAGE,
        T1.AVG_USAGE_PER_ACCOUNT,
        T1.USERS_USING,
        T1.ACCOUNTS_USING,
        T1.LIFETIME_USERS,
        T1.LIFETIME_ACCOUNTS,
        T1.ACTIVE_USERS,
        T1.ACTIVE_ACCOUNTS,
        T1.USER_ADOPTION_RATE,
        T1.ACCOUNT_ADOPTION_RATE,
        T1.ENTERPRISE_ADOPTERS,
        T1.BUSINESS_ADOPTERS,
        T1.PROFESSIONAL_ADOPTERS,
        T1.STARTER_ADOPTERS,
        T1.AVG_MRR_ADOPTERS,
        T1.ESTIMATED_REVENUE_IMPACT,
        T1.STICKINESS_RATE,
        T1.ENTERPRISE_STICKINESS_RATE,
        T1.BUSINESS_STICKINESS_RATE,
        T1.PROFESSIONAL_STICKINESS_RATE,
        T1.STARTER_STICKINESS_RATE,
        T1.FEATURE_VALUE_SCORE,
        T1.VALUE_BAND,
        T1.ADOPTION_STAGE,
        T1.ENGAGEMENT_LEVEL,
        T1.FEATURE_MATURITY,
        T1.USAGE_FREQUENCY,
        T1.STRATEGIC_IMPORTANCE,
        T1.MARKET_FIT_SEGMENT,
        T1.LIFECYCLE_STAGE,
        T1.ROADMAP_RECOMMENDATION,
        SUM(T1.USAGE_EVENTS) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY T1.DAY ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS _EVENTS,
        SUM(T1.USAGE_COUNT) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY T1.DAY ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS _USES,
        SUM(T1.USAGE_EVENTS) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY T1.DAY ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS _ALL_EVENTS,
        SUM(T1.USAGE_COUNT) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY T1.DAY ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS _ALL_USES,
        SUM(CAST(T1.USAGE_EVENTS > 0 AS BIGINT)) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY T1.DAY ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS _DAYS,
        MAX(CASE WHEN T1.USAGE_EVENTS > 0 THEN T1.DAY ELSE NULL END) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY T1.DAY ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS _LAST,
        MIN(T1.DAY) OVER (
          PARTITION BY T1.FEATURE_NAME
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS _FIRST
      FROM TIMELINE.FEATURE_DAYS AS T1
    ) AS T27
    WHERE
      NOT (
        (
          T27.EVENTS_30D = T27._EVENTS
        )
        AND (
          T27.USES_30D = T27._USES
        )
        AND (
          T27.LIFETIME_EVENTS = T27._ALL_EVENTS
        )
        AND (
          T27.LIFETIME_USES = T27._ALL_USES
        )
        AND (
          T27.DAYS_WITH_USAGE = T27._DAYS
        )
        AND (
          T27.LAST_USAGE_DATE = T27._LAST
        )
        AND (
          T27.FIRST_USAGE_DATE = T27._FIRST
        )
        AND (
          T27.FEATURE_AGE_DAYS = DATEDIFF(DAY, T27.FIRST_USAGE_DATE, T27.DAY)
        )
        AND (
          (
            (
              T27.AVG_DAILY_USAGE IS NULL
            )
            AND (
              (
                T27.LIFETIME_EVENTS / T27.DAYS_WITH_USAGE
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(T27.AVG_DAILY_USAGE - (
              T27.LIFETIME_EVENTS / T27.DAYS_WITH_USAGE
            )) <= (
              GREATEST(ABS(T27.AVG_DAILY_USAGE), ABS(T27.LIFETIME_EVENTS / T27.DAYS_WITH_USAGE), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T27.AVG_MRR_ADOPTERS IS NULL
            )
            AND (
              (
                CAST(T27.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T27.ACCOUNTS_USING, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T27.AVG_MRR_ADOPTERS - (
                CAST(T27.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T27.ACCOUNTS_USING, 0)
              )
            ) <= (
              GREATEST(
                ABS(T27.AVG_MRR_ADOPTERS),
                ABS(CAST(T27.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(T27.ACCOUNTS_USING, 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            T27.AVG_USAGE_PER_ACCOUNT * T27.LIFETIME_ACCOUNTS
          ) <= (
            T27.LIFETIME_EVENTS + 1e-06
          )
        )
        AND (
          (
            T27.USER_ADOPTION_RATE * T27.ACTIVE_USERS
          ) <= (
            (
              T27.USERS_USING * 100.0
            ) + 1e-06
          )
        )
        AND (
          (
            T27.ACCOUNT_ADOPTION_RATE * T27.ACTIVE_ACCOUNTS
          ) <= (
            (
              T27.ACCOUNTS_USING * 100.0
            ) + 1e-06
          )
        )
      )
  ) AS T49
) AS T58
