SELECT
  *
FROM (
  SELECT
    'a period of a user fits the period before and its dates' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T31.USER_ID, 'null'), '|'),
      COALESCE(CAST(T31.VALID_FROM AS VARCHAR), 'null')
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
                            CONCAT(
                              CONCAT(
                                CASE
                                  WHEN NOT (
                                    (
                                      (
                                        T31.ENGAGEMENT_DELTA IS NULL
                                      )
                                      AND (
                                        COALESCE(T31.ENGAGEMENT_SCORE - T31.PREVIOUS_ENGAGEMENT_SCORE, 0.0) IS NULL
                                      )
                                    )
                                    OR COALESCE(
                                      ABS(
                                        T31.ENGAGEMENT_DELTA - COALESCE(T31.ENGAGEMENT_SCORE - T31.PREVIOUS_ENGAGEMENT_SCORE, 0.0)
                                      ) <= (
                                        GREATEST(
                                          ABS(T31.ENGAGEMENT_DELTA),
                                          ABS(COALESCE(T31.ENGAGEMENT_SCORE - T31.PREVIOUS_ENGAGEMENT_SCORE, 0.0)),
                                          1.0
                                        ) * 1e-09
                                      ),
                                      FALSE
                                    )
                                  )
                                  THEN 'engagement_delta; '
                                  ELSE ''
                                END,
                                CASE
                                  WHEN NOT (
                                    T31.FEATURES_ADOPTED_DELTA = COALESCE(T31.FEATURES_USED_30D - T31.PREVIOUS_FEATURES_USED_30D, 0)
                                  )
                                  THEN 'features_adopted_delta; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  T31.SESSIONS_DELTA = COALESCE(T31.TOTAL_SESSIONS_30D - T31.PREVIOUS_SESSIONS_30D, 0)
                                )
                                THEN 'sessions_delta; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                T31.USER_AGE_DAYS IS NOT DISTINCT FROM IFF(
                                  DATEDIFF(DAY, T31.CREATED_DATE, T31.VALID_FROM) >= 0,
                                  DATEDIFF(DAY, T31.CREATED_DATE, T31.VALID_FROM),
                                  NULL
                                )
                              )
                              THEN 'user_age_days; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              T31.DAYS_SINCE_LAST_LOGIN IS NOT DISTINCT FROM DATEDIFF(DAY, T31.LAST_LOGIN_DATE, T31.VALID_FROM)
                            )
                            THEN 'days_since_last_login; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            T31.PREVIOUS_USER_STATUS IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_USER_STATUS
                          )
                          THEN 'previous_user_status; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          T31.PREVIOUS_ROLE_TYPE IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ROLE_TYPE
                        )
                        THEN 'previous_role_type; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        T31.PREVIOUS_ENGAGEMENT_TIER IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ENGAGEMENT_TIER
                      )
                      THEN 'previous_engagement_tier; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      T31.PREVIOUS_ACTIVITY_LEVEL IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ACTIVITY_LEVEL
                    )
                    THEN 'previous_activity_level; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T31.PREVIOUS_ADOPTION_LEVEL IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ADOPTION_LEVEL
                  )
                  THEN 'previous_adoption_level; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T31.PREVIOUS_CHURN_RISK_LEVEL IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_CHURN_RISK_LEVEL
                )
                THEN 'previous_churn_risk_level; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T31.PREVIOUS_VALUE_TIER IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_VALUE_TIER
              )
              THEN 'previous_value_tier; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T31.PREVIOUS_ENGAGEMENT_SCORE IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ENGAGEMENT_SCORE
            )
            THEN 'previous_engagement_score; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            T31.PREVIOUS_FEATURES_USED_30D IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_FEATURES_USED_30D
          )
          THEN 'previous_features_used_30d; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          T31.PREVIOUS_SESSIONS_30D IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_SESSIONS_30D
        )
        THEN 'previous_sessions_30d; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T24.USER_ID,
      T24.VALID_FROM,
      T24.VALID_TO,
      T24.IS_CURRENT,
      T24.CHANGE_TYPE,
      T24.ACCOUNT_ID,
      T24.EMAIL,
      T24.FULL_NAME,
      T24.ROLE_TYPE_STANDARDIZED,
      T24.PREVIOUS_ROLE_TYPE,
      T24.USER_STATUS,
      T24.PREVIOUS_USER_STATUS,
      T24.USER_ENGAGEMENT_TIER,
      T24.PREVIOUS_ENGAGEMENT_TIER,
      T24.ACTIVITY_LEVEL_30D,
      T24.PREVIOUS_ACTIVITY_LEVEL,
      T24.FEATURE_ADOPTION_LEVEL,
      T24.PREVIOUS_ADOPTION_LEVEL,
      T24.CHURN_RISK_LEVEL,
      T24.PREVIOUS_CHURN_RISK_LEVEL,
      T24.USER_VALUE_TIER,
      T24.PREVIOUS_VALUE_TIER,
      T24.ENGAGEMENT_SCORE,
      T24.PREVIOUS_ENGAGEMENT_SCORE,
      T24.ENGAGEMENT_DELTA,
      T24.FEATURES_USED_30D,
      T24.PREVIOUS_FEATURES_USED_30D,
      T24.FEATURES_ADOPTED_DELTA,
      T24.TOTAL_SESSIONS_30D,
      T24.PREVIOUS_SESSIONS_30D,
      T24.SESSIONS_DELTA,
      T24.FEATURE_CATEGORIES_USED_30D,
      T24.LIFETIME_FEATURES_USED,
      T24.FEATURE_ADOPTION_DEPTH,
      T24.ACTIVE_DAYS_30D,
      T24.TOTAL_PAGE_VIEWS_30D,
      T24.AVG_SESSION_MINUTES_30D,
      T24.USER_AGE_DAYS,
      T24.USER_MATURITY_STAGE,
      T24.LAST_LOGIN_DATE,
      T24.DAYS_SINCE_LAST_LOGIN,
      T24.LAST_ACTIVITY_DATE,
      T24.BEFORE_PREVIOUS_USER_STATUS,
      T24.BEFORE_PREVIOUS_ROLE_TYPE,
      T24.BEFORE_PREVIOUS_ENGAGEMENT_TIER,
      T24.BEFORE_PREVIOUS_ACTIVITY_LEVEL,
      T24.BEFORE_PREVIOUS_ADOPTION_LEVEL,
      T24.BEFORE_PREVIOUS_CHURN_RISK_LEVEL,
      T24.BEFORE_PREVIOUS_VALUE_TIER,
      T24.BEFORE_PREVIOUS_ENGAGEMENT_SCORE,
      T24.BEFORE_PREVIOUS_FEATURES_USED_30D,
      T24.BEFORE_PREVIOUS_SESSIONS_30D,
      T16.USER_ID AS USER_ID_RIGHT,
      T16.CREATED_DATE
    FROM (
      SELECT
        T0.USER_ID,
        T0.VALID_FROM,
        T0.VALID_TO,
        T0.IS_CURRENT,
        T0.CHANGE_TYPE,
        T0.ACCOUNT_ID,
        T0.EMAIL,
        T0.FULL_NAME,
        T0.ROLE_TYPE_STANDARDIZED,
        T0.PREVIOUS_ROLE_TYPE,
        T0.USER_STATUS,
        T0.PREVIOUS_USER_STATUS,
        T0.USER_ENGAGEMENT_TIER,
        T0.PREVIOUS_ENGAGEMENT_TIER,
        T0.ACTIVITY_LEVEL_30D,
        T0.PREVIOUS_ACTIVITY_LEVEL,
        T0.FEATURE_ADOPTION_LEVEL,
        T0.PREVIOUS_ADOPTION_LEVEL,
        T0.CHURN_RISK_LEVEL,
        T0.PREVIOUS_CHURN_RISK_LEVEL,
        T0.USER_VALUE_TIER,
        T0.PREVIOUS_VALUE_TIER,
        T0.ENGAGEMENT_SCORE,
        T0.PREVIOUS_ENGAGEMENT_SCORE,
        T0.ENGAGEMENT_DELTA,
        T0.FEATURES_USED_30D,
        T0.PREVIOUS_FEATURES_USED_30D,
        T0.FEATURES_ADOPTED_DELTA,
        T0.TOTAL_SESSIONS_30D,
        T0.PREVIOUS_SESSIONS_30D,
        T0.SESSIONS_DELTA,
        T0.FEATURE_CATEGORIES_USED_30D,
        T0.LIFETIME_FEATURES_USED,
        T0.FEATURE_ADOPTION_DEPTH,
        T0.ACTIVE_DAYS_30D,
        T0.TOTAL_PAGE_VIEWS_30D,
        T0.AVG_SESSION_MINUTES_30D,
        T0.USER_AGE_DAYS,
        T0.USER_MATURITY_STAGE,
        T0.LAST_LOGIN_DATE,
        T0.DAYS_SINCE_LAST_LOGIN,
        T0.LAST_ACTIVITY_DATE,
        LAG(T0.USER_STATUS) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_USER_STATUS,
        LAG(T0.ROLE_TYPE_STANDARDIZED) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_ROLE_TYPE,
        LAG(T0.USER_ENGAGEMENT_TIER) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_ENGAGEMENT_TIER,
        LAG(T0.ACTIVITY_LEVEL_30D) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_ACTIVITY_LEVEL,
        LAG(T0.FEATURE_ADOPTION_LEVEL) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_ADOPTION_LEVEL,
        LAG(T0.CHURN_RISK_LEVEL) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_CHURN_RISK_LEVEL,
        LAG(T0.USER_VALUE_TIER) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_VALUE_TIER,
        LAG(T0.ENGAGEMENT_SCORE) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_ENGAGEMENT_SCORE,
        LAG(T0.FEATURES_USED_30D) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_FEATURES_USED_30D,
        LAG(T0.TOTAL_SESSIONS_30D) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS BEFORE_PREVIOUS_SESSIONS_30D
      FROM ENTITY.ENTITY_USERS_HISTORY AS T0
    ) AS T24
    LEFT OUTER JOIN (
      SELECT
        T1.USER_ID,
        T1.CREATED_DATE
      FROM STAGING.STG_APP_DATABASE__USERS AS T1
    ) AS T16
      ON T24.USER_ID = T16.USER_ID
  ) AS T31
  WHERE
    NOT (
      (
        (
          (
            T31.ENGAGEMENT_DELTA IS NULL
          )
          AND (
            COALESCE(T31.ENGAGEMENT_SCORE - T31.PREVIOUS_ENGAGEMENT_SCORE, 0.0) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T31.ENGAGEMENT_DELTA - COALESCE(T31.ENGAGEMENT_SCORE - T31.PREVIOUS_ENGAGEMENT_SCORE, 0.0)
          ) <= (
            GREATEST(
              ABS(T31.ENGAGEMENT_DELTA),
              ABS(COALESCE(T31.ENGAGEMENT_SCORE - T31.PREVIOUS_ENGAGEMENT_SCORE, 0.0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        T31.FEATURES_ADOPTED_DELTA = COALESCE(T31.FEATURES_USED_30D - T31.PREVIOUS_FEATURES_USED_30D, 0)
      )
      AND (
        T31.SESSIONS_DELTA = COALESCE(T31.TOTAL_SESSIONS_30D - T31.PREVIOUS_SESSIONS_30D, 0)
      )
      AND T31.USER_AGE_DAYS IS NOT DISTINCT FROM IFF(
        DATEDIFF(DAY, T31.CREATED_DATE, T31.VALID_FROM) >= 0,
        DATEDIFF(DAY, T31.CREATED_DATE, T31.VALID_FROM),
        NULL
      )
      AND T31.DAYS_SINCE_LAST_LOGIN IS NOT DISTINCT FROM DATEDIFF(DAY, T31.LAST_LOGIN_DATE, T31.VALID_FROM)
      AND T31.PREVIOUS_USER_STATUS IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_USER_STATUS
      AND T31.PREVIOUS_ROLE_TYPE IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ROLE_TYPE
      AND T31.PREVIOUS_ENGAGEMENT_TIER IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ENGAGEMENT_TIER
      AND T31.PREVIOUS_ACTIVITY_LEVEL IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ACTIVITY_LEVEL
      AND T31.PREVIOUS_ADOPTION_LEVEL IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ADOPTION_LEVEL
      AND T31.PREVIOUS_CHURN_RISK_LEVEL IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_CHURN_RISK_LEVEL
      AND T31.PREVIOUS_VALUE_TIER IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_VALUE_TIER
      AND T31.PREVIOUS_ENGAGEMENT_SCORE IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_ENGAGEMENT_SCORE
      AND T31.PREVIOUS_FEATURES_USED_30D IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_FEATURES_USED_30D
      AND T31.PREVIOUS_SESSIONS_30D IS NOT DISTINCT FROM T31.BEFORE_PREVIOUS_SESSIONS_30D
    )
) AS T47
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
            'a period of a user = the user on its first day' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T33._LK0, T33._RK0),
              COALESCE(CAST(T33._LK1 AS VARCHAR), CAST(T33._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T33._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T33._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T33._L0 IS NOT DISTINCT FROM T33._R0 THEN '' ELSE 'account_id ' END,
              CASE
                WHEN T33._L1 IS NOT DISTINCT FROM T33._R1
                THEN ''
                ELSE 'user_engagement_tier '
              END,
              CASE
                WHEN T33._L2 IS NOT DISTINCT FROM T33._R2
                OR COALESCE(ABS(T33._L2 - T33._R2) <= (
                  (
                    ABS(T33._L2) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'engagement_score '
              END,
              CASE
                WHEN T33._L3 IS NOT DISTINCT FROM T33._R3
                OR COALESCE(
                  ABS(CAST(T33._L3 AS DOUBLE) - CAST(T33._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L3 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'features_used_30d '
              END,
              CASE
                WHEN T33._L4 IS NOT DISTINCT FROM T33._R4
                OR COALESCE(
                  ABS(CAST(T33._L4 AS DOUBLE) - CAST(T33._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L4 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_sessions_30d '
              END,
              CASE
                WHEN T33._L5 IS NOT DISTINCT FROM T33._R5
                OR COALESCE(
                  ABS(CAST(T33._L5 AS DOUBLE) - CAST(T33._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L5 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_days_30d '
              END,
              CASE
                WHEN T33._L6 IS NOT DISTINCT FROM T33._R6
                OR COALESCE(
                  ABS(CAST(T33._L6 AS DOUBLE) - CAST(T33._R6 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L6 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'feature_categories_used_30d '
              END,
              CASE
                WHEN T33._L7 IS NOT DISTINCT FROM T33._R7
                OR COALESCE(
                  ABS(CAST(T33._L7 AS DOUBLE) - CAST(T33._R7 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L7 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'lifetime_features_used '
              END,
              CASE
                WHEN T33._L8 IS NOT DISTINCT FROM T33._R8
                OR COALESCE(
                  ABS(CAST(T33._L8 AS DOUBLE) - CAST(T33._R8 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L8 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_page_views_30d '
              END,
              CASE WHEN T33._L9 IS NOT DISTINCT FROM T33._R9 THEN '' ELSE 'last_login_date ' END,
              CASE
                WHEN T33._L10 IS NOT DISTINCT FROM T33._R10
                THEN ''
                ELSE 'last_activity_date '
              END,
              CASE
                WHEN T33._L11 IS NOT DISTINCT FROM T33._R11
                OR COALESCE(ABS(T33._L11 - T33._R11) <= (
                  (
                    ABS(T33._L11) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_session_minutes_30d '
              END
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
              T15._L8,
              T15._L9,
              T15._L10,
              T15._L11,
              T26._RK0,
              T26._RK1,
              T26._R0,
              T26._R1,
              T26._R2,
              T26._R3,
              T26._R4,
              T26._R5,
              T26._R6,
              T26._R7,
              T26._R8,
              T26._R9,
              T26._R10,
              T26._R11
            FROM (
              SELECT
                T0.USER_ID AS _LK0,
                T0.VALID_FROM AS _LK1,
                T0.ACCOUNT_ID AS _L0,
                T0.USER_ENGAGEMENT_TIER AS _L1,
                T0.ENGAGEMENT_SCORE AS _L2,
                T0.FEATURES_USED_30D AS _L3,
                T0.TOTAL_SESSIONS_30D AS _L4,
                T0.ACTIVE_DAYS_30D AS _L5,
                T0.FEATURE_CATEGORIES_USED_30D AS _L6,
                T0.LIFETIME_FEATURES_USED AS _L7,
                T0.TOTAL_PAGE_VIEWS_30D AS _L8,
                T0.LAST_LOGIN_DATE AS _L9,
                T0.LAST_ACTIVITY_DATE AS _L10,
                T0.AVG_SESSION_MINUTES_30D AS _L11
              FROM ENTITY.ENTITY_USERS_HISTORY AS T0
            ) AS T15
            LEFT OUTER JOIN (
              SELECT
                T2.USER_ID AS _RK0,
                T2.DAY AS _RK1,
                T2.ACCOUNT_ID AS _R0,
                T2.ENGAGEMENT_TIER AS _R1,
                T2.ENGAGEMENT_SCORE AS _R2,
                T2.FEATURES_USED_30D AS _R3,
                T2.SESSIONS_30D AS _R4,
                T2.ACTIVE_DAYS_30D AS _R5,
                T2.FEATURE_CATEGORIES_30D AS _R6,
                T2.LIFETIME_FEATURES AS _R7,
                T2.PAGE_VIEWS_30D AS _R8,
                T2.LAST_LOGIN_DATE AS _R9,
                T2.LAST_ACTIVITY_DATE AS _R10,
                (
                  CAST(T2.SESSION_SECONDS_30D AS DOUBLE) / NULLIF(CAST(T2.TIMED_SESSIONS_30D AS DOUBLE), 0.0)
                ) / 60.0 AS _R11
              FROM TIMELINE.USER_DAYS AS T2
            ) AS T26
              ON T15._LK0 = T26._RK0 AND T15._LK1 = T26._RK1
          ) AS T33
          WHERE
            NOT (
              (
                T33._LK0 IS NOT NULL
              )
              AND (
                T33._RK0 IS NOT NULL
              )
              AND T33._L0 IS NOT DISTINCT FROM T33._R0
              AND T33._L1 IS NOT DISTINCT FROM T33._R1
              AND (
                T33._L2 IS NOT DISTINCT FROM T33._R2
                OR COALESCE(ABS(T33._L2 - T33._R2) <= (
                  (
                    ABS(T33._L2) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T33._L3 IS NOT DISTINCT FROM T33._R3
                OR COALESCE(
                  ABS(CAST(T33._L3 AS DOUBLE) - CAST(T33._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L3 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T33._L4 IS NOT DISTINCT FROM T33._R4
                OR COALESCE(
                  ABS(CAST(T33._L4 AS DOUBLE) - CAST(T33._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L4 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T33._L5 IS NOT DISTINCT FROM T33._R5
                OR COALESCE(
                  ABS(CAST(T33._L5 AS DOUBLE) - CAST(T33._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L5 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T33._L6 IS NOT DISTINCT FROM T33._R6
                OR COALESCE(
                  ABS(CAST(T33._L6 AS DOUBLE) - CAST(T33._R6 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L6 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T33._L7 IS NOT DISTINCT FROM T33._R7
                OR COALESCE(
                  ABS(CAST(T33._L7 AS DOUBLE) - CAST(T33._R7 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L7 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T33._L8 IS NOT DISTINCT FROM T33._R8
                OR COALESCE(
                  ABS(CAST(T33._L8 AS DOUBLE) - CAST(T33._R8 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T33._L8 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND T33._L9 IS NOT DISTINCT FROM T33._R9
              AND T33._L10 IS NOT DISTINCT FROM T33._R10
              AND (
                T33._L11 IS NOT DISTINCT FROM T33._R11
                OR COALESCE(ABS(T33._L11 - T33._R11) <= (
                  (
                    ABS(T33._L11) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T42
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'the period of a user that lasts = the user' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T27._LK0, T27._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T27._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T27._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T27._L0 IS NOT DISTINCT FROM T27._R0 THEN '' ELSE 'account_id ' END,
              CASE WHEN T27._L1 IS NOT DISTINCT FROM T27._R1 THEN '' ELSE 'email ' END,
              CASE WHEN T27._L2 IS NOT DISTINCT FROM T27._R2 THEN '' ELSE 'full_name ' END,
              CASE WHEN T27._L3 IS NOT DISTINCT FROM T27._R3 THEN '' ELSE 'user_status ' END,
              CASE
                WHEN T27._L4 IS NOT DISTINCT FROM T27._R4
                THEN ''
                ELSE 'user_engagement_tier '
              END,
              CASE
                WHEN T27._L5 IS NOT DISTINCT FROM T27._R5
                THEN ''
                ELSE 'activity_level_30d '
              END,
              CASE
                WHEN T27._L6 IS NOT DISTINCT FROM T27._R6
                THEN ''
                ELSE 'feature_adoption_level '
              END,
              CASE WHEN T27._L7 IS NOT DISTINCT FROM T27._R7 THEN '' ELSE 'churn_risk_level ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T14._LK0,
              T14._L0,
              T14._L1,
              T14._L2,
              T14._L3,
              T14._L4,
              T14._L5,
              T14._L6,
              T14._L7,
              T18._RK0,
              T18._R0,
              T18._R1,
              T18._R2,
              T18._R3,
              T18._R4,
              T18._R5,
              T18._R6,
              T18._R7
            FROM (
              SELECT
                T0.USER_ID AS _LK0,
                T0.ACCOUNT_ID AS _L0,
                T0.EMAIL AS _L1,
                T0.FULL_NAME AS _L2,
                T0.USER_STATUS AS _L3,
                T0.USER_ENGAGEMENT_TIER AS _L4,
                T0.ACTIVITY_LEVEL_30D AS _L5,
                T0.FEATURE_ADOPTION_LEVEL AS _L6,
                T0.CHURN_RISK_LEVEL AS _L7
              FROM ENTITY.ENTITY_USERS_HISTORY AS T0
              WHERE
                T0.IS_CURRENT
            ) AS T14
            LEFT OUTER JOIN (
              SELECT
                T3.USER_ID AS _RK0,
                T3.ACCOUNT_ID AS _R0,
                T3.EMAIL AS _R1,
                T3.FULL_NAME AS _R2,
                T3.USER_STATUS AS _R3,
                T3.USER_ENGAGEMENT_TIER AS _R4,
                T3.ACTIVITY_LEVEL_30D AS _R5,
                T3.FEATURE_ADOPTION_LEVEL AS _R6,
                T3.CHURN_RISK_LEVEL AS _R7
              FROM ENTITY.ENTITY_USERS AS T3
            ) AS T18
              ON T14._LK0 = T18._RK0
          ) AS T27
          WHERE
            NOT (
              (
                T27._LK0 IS NOT NULL
              )
              AND (
                T27._RK0 IS NOT NULL
              )
              AND T27._L0 IS NOT DISTINCT FROM T27._R0
              AND T27._L1 IS NOT DISTINCT FROM T27._R1
              AND T27._L2 IS NOT DISTINCT FROM T27._R2
              AND T27._L3 IS NOT DISTINCT FROM T27._R3
              AND T27._L4 IS NOT DISTINCT FROM T27._R4
              AND T27._L5 IS NOT DISTINCT FROM T27._R5
              AND T27._L6 IS NOT DISTINCT FROM T27._R6
              AND T27._L7 IS NOT DISTINCT FROM T27._R7
            )
        ) AS T40
      ) AS T43
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'every user with days has a period that lasts' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T28._LK0, T28._RK0)) AS ENTITY_KEY,
          CASE
            WHEN T28._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T28._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS DIFFERENCES
        FROM (
          SELECT
            T22._LK0,
            T12._RK0
          FROM (
            SELECT
              T2.USER_ID AS _LK0
            FROM TIMELINE.USER_DAYS AS T2
            WHERE
              T2.DAY = DATE_FROM_PARTS(2026, 6, 30)
          ) AS T22
          FULL OUTER JOIN (
            SELECT
              T0.USER_ID AS _RK0
            FROM ENTITY.ENTITY_USERS_HISTORY AS T0
            WHERE
              T0.IS_CURRENT
          ) AS T12
            ON T22._LK0 = T12._RK0
        ) AS T28
        WHERE
          NOT (
            (
              T28._LK0 IS NOT NULL
            ) AND (
              T28._RK0 IS NOT NULL
            )
          )
      ) AS T36
    ) AS T44
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'the role of a user = as last observed' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T38._LK0, T38._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T38._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T38._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T38._L0 IS NOT DISTINCT FROM T38._R0
            THEN ''
            ELSE 'role_type_standardized '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T20._LK0,
          T20._L0,
          T35._RK0,
          T35._R0
        FROM (
          SELECT
            T0.USER_ID AS _LK0,
            T0.ROLE_TYPE_STANDARDIZED AS _L0
          FROM ENTITY.ENTITY_USERS_HISTORY AS T0
          WHERE
            T0.IS_CURRENT AND T0.ROLE_TYPE_STANDARDIZED IS NOT NULL
        ) AS T20
        LEFT OUTER JOIN (
          SELECT
            T30.ENTITY_KEY AS _RK0,
            T30.ROLE AS _R0
          FROM (
            SELECT
              T19.SOURCE_TABLE,
              T19.ENTITY_KEY,
              T19.ATTRIBUTE,
              T19.VALUE,
              T19.OBSERVED_AS_OF,
              T19.RUN_ID,
              ROW_NUMBER() OVER (PARTITION BY T19.ENTITY_KEY ORDER BY T19.OBSERVED_AS_OF DESC NULLS LAST) - 1 AS NEWEST,
              LOWER(T19.VALUE) AS ROLE
            FROM (
              SELECT
                *
              FROM TAPDATA.OBSERVATIONS AS T4
              WHERE
                T4.SOURCE_TABLE = 'stg_app_database__users'
                AND T4.ATTRIBUTE = 'role_category'
                AND T4.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
            ) AS T19
          ) AS T30
          WHERE
            T30.NEWEST = 0
        ) AS T35
          ON T20._LK0 = T35._RK0
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
        )
    ) AS T41
  ) AS T45
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'every change of a user\'s tier begins a period' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T37._LK0, T37._RK0),
        COALESCE(CAST(T37._LK1 AS VARCHAR), CAST(T37._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CASE
        WHEN T37._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T37._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T32._LK0,
        T32._LK1,
        T11._RK0,
        T11._RK1
      FROM (
        SELECT
          T23.USER_ID AS _LK0,
          T23.DAY AS _LK1
        FROM (
          SELECT
            T2.USER_ID,
            T2.DAY,
            T2.ACCOUNT_ID,
            T2.SESSIONS,
            T2.SESSION_SECONDS,
            T2.TIMED_SESSIONS,
            T2.PAGE_VIEWS,
            T2.FEATURE_USES,
            T2.IS_ACTIVE,
            T2.IS_ACTIVE_7D,
            T2.IS_ACTIVE_30D,
            T2.SESSIONS_7D,
            T2.SESSIONS_30D,
            T2.SESSION_SECONDS_30D,
            T2.TIMED_SESSIONS_30D,
            T2.ACTIVE_DAYS_30D,
            T2.PAGE_VIEWS_7D,
            T2.PAGE_VIEWS_30D,
            T2.FEATURES_USED_30D,
            T2.FEATURE_CATEGORIES_30D,
            T2.PAGE_CATEGORIES_30D,
            T2.FEATURE_USES_30D,
            T2.LIFETIME_FEATURES,
            T2.LIFETIME_FEATURE_CATEGORIES,
            T2.ENGAGEMENT_POINTS,
            T2.ENGAGEMENT_SCORE,
            T2.ENGAGEMENT_TIER,
            T2.LAST_ACTIVITY_DATE,
            T2.LAST_SESSION_DATE,
            T2.LAST_LOGIN_DATE,
            T2.NEVER_LOGGED_IN,
            LAG(T2.ENGAGEMENT_TIER) OVER (PARTITION BY T2.USER_ID ORDER BY T2.DAY ASC) AS BEFORE
          FROM TIMELINE.USER_DAYS AS T2
        ) AS T23
        WHERE
          NOT (
            T23.ENGAGEMENT_TIER IS NOT DISTINCT FROM T23.BEFORE
          )
      ) AS T32
      LEFT OUTER JOIN (
        SELECT
          T0.USER_ID AS _RK0,
          T0.VALID_FROM AS _RK1
        FROM ENTITY.ENTITY_USERS_HISTORY AS T0
      ) AS T11
        ON T32._LK0 = T11._RK0 AND T32._LK1 = T11._RK1
    ) AS T37
    WHERE
      NOT (
        (
          T37._LK0 IS NOT NULL
        ) AND (
          T37._RK0 IS NOT NULL
        )
      )
  ) AS T39
) AS T46
