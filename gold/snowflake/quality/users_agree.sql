SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'rates of a user in 30 days fit their parts' AS STATEMENT,
      COALESCE(T0.USER_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN NOT (
            (
              (
                T0.SESSIONS_PER_ACTIVE_DAY_30D IS NULL
              )
              AND (
                (
                  T0.TOTAL_SESSIONS_30D / NULLIF(T0.ACTIVE_DAYS_30D, 0)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T0.SESSIONS_PER_ACTIVE_DAY_30D - (
                  T0.TOTAL_SESSIONS_30D / NULLIF(T0.ACTIVE_DAYS_30D, 0)
                )
              ) <= (
                GREATEST(
                  ABS(T0.SESSIONS_PER_ACTIVE_DAY_30D),
                  ABS(T0.TOTAL_SESSIONS_30D / NULLIF(T0.ACTIVE_DAYS_30D, 0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'sessions_per_active_day_30d; '
          ELSE ''
        END,
        CASE
          WHEN NOT (
            (
              (
                T0.AVG_USES_PER_INTERACTION_30D IS NULL
              )
              AND (
                (
                  T0.TOTAL_FEATURE_USES_30D / NULLIF(T0.TOTAL_FEATURE_INTERACTIONS_30D, 0)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T0.AVG_USES_PER_INTERACTION_30D - (
                  T0.TOTAL_FEATURE_USES_30D / NULLIF(T0.TOTAL_FEATURE_INTERACTIONS_30D, 0)
                )
              ) <= (
                GREATEST(
                  ABS(T0.AVG_USES_PER_INTERACTION_30D),
                  ABS(T0.TOTAL_FEATURE_USES_30D / NULLIF(T0.TOTAL_FEATURE_INTERACTIONS_30D, 0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'avg_uses_per_interaction_30d; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM INTERMEDIATE.INT_USERS__CORE AS T0
    WHERE
      NOT (
        (
          (
            (
              T0.SESSIONS_PER_ACTIVE_DAY_30D IS NULL
            )
            AND (
              (
                T0.TOTAL_SESSIONS_30D / NULLIF(T0.ACTIVE_DAYS_30D, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T0.SESSIONS_PER_ACTIVE_DAY_30D - (
                T0.TOTAL_SESSIONS_30D / NULLIF(T0.ACTIVE_DAYS_30D, 0)
              )
            ) <= (
              GREATEST(
                ABS(T0.SESSIONS_PER_ACTIVE_DAY_30D),
                ABS(T0.TOTAL_SESSIONS_30D / NULLIF(T0.ACTIVE_DAYS_30D, 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T0.AVG_USES_PER_INTERACTION_30D IS NULL
            )
            AND (
              (
                T0.TOTAL_FEATURE_USES_30D / NULLIF(T0.TOTAL_FEATURE_INTERACTIONS_30D, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T0.AVG_USES_PER_INTERACTION_30D - (
                T0.TOTAL_FEATURE_USES_30D / NULLIF(T0.TOTAL_FEATURE_INTERACTIONS_30D, 0)
              )
            ) <= (
              GREATEST(
                ABS(T0.AVG_USES_PER_INTERACTION_30D),
                ABS(T0.TOTAL_FEATURE_USES_30D / NULLIF(T0.TOTAL_FEATURE_INTERACTIONS_30D, 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T47
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'rates of a user ever fit their parts' AS STATEMENT,
      COALESCE(T1.USER_ID, 'null') AS ENTITY_KEY,
      CASE
        WHEN NOT (
          (
            (
              T1.AVG_PAGE_VIEWS_PER_SESSION IS NULL
            )
            AND (
              (
                T1.TOTAL_PAGE_VIEWS / NULLIF(T1.TOTAL_SESSIONS, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T1.AVG_PAGE_VIEWS_PER_SESSION - (
                T1.TOTAL_PAGE_VIEWS / NULLIF(T1.TOTAL_SESSIONS, 0)
              )
            ) <= (
              GREATEST(
                ABS(T1.AVG_PAGE_VIEWS_PER_SESSION),
                ABS(T1.TOTAL_PAGE_VIEWS / NULLIF(T1.TOTAL_SESSIONS, 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'avg_page_views_per_session; '
        ELSE ''
      END AS DIFFERENCES
    FROM INTERMEDIATE.INT_USERS__ENGAGEMENT_METRICS AS T1
    WHERE
      NOT (
        (
          (
            T1.AVG_PAGE_VIEWS_PER_SESSION IS NULL
          )
          AND (
            (
              T1.TOTAL_PAGE_VIEWS / NULLIF(T1.TOTAL_SESSIONS, 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T1.AVG_PAGE_VIEWS_PER_SESSION - (
              T1.TOTAL_PAGE_VIEWS / NULLIF(T1.TOTAL_SESSIONS, 0)
            )
          ) <= (
            GREATEST(
              ABS(T1.AVG_PAGE_VIEWS_PER_SESSION),
              ABS(T1.TOTAL_PAGE_VIEWS / NULLIF(T1.TOTAL_SESSIONS, 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
  ) AS T46
) AS T49
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
                  'a user in 30 days = the user of the source' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T43._LK0, T43._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T43._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T43._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T43._L0 IS NOT DISTINCT FROM T43._R0 THEN '' ELSE 'account_id ' END,
                    CASE WHEN T43._L1 IS NOT DISTINCT FROM T43._R1 THEN '' ELSE 'email ' END,
                    CASE WHEN T43._L2 IS NOT DISTINCT FROM T43._R2 THEN '' ELSE 'full_name ' END,
                    CASE WHEN T43._L3 IS NOT DISTINCT FROM T43._R3 THEN '' ELSE 'user_created_at ' END,
                    CASE WHEN T43._L4 IS NOT DISTINCT FROM T43._R4 THEN '' ELSE 'first_name ' END,
                    CASE WHEN T43._L5 IS NOT DISTINCT FROM T43._R5 THEN '' ELSE 'last_name ' END,
                    CASE WHEN T43._L6 IS NOT DISTINCT FROM T43._R6 THEN '' ELSE 'email_domain ' END,
                    CASE WHEN T43._L7 IS NOT DISTINCT FROM T43._R7 THEN '' ELSE 'user_updated_at ' END,
                    CASE WHEN T43._L8 IS NOT DISTINCT FROM T43._R8 THEN '' ELSE 'user_role ' END,
                    CASE
                      WHEN T43._L9 IS NOT DISTINCT FROM T43._R9
                      THEN ''
                      ELSE 'role_type_standardized '
                    END,
                    CASE WHEN T43._L10 IS NOT DISTINCT FROM T43._R10 THEN '' ELSE 'access_level ' END,
                    CASE WHEN T43._L11 IS NOT DISTINCT FROM T43._R11 THEN '' ELSE 'user_age_days ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T15._LK0,
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
                    T35._R11
                  FROM (
                    SELECT
                      T0.USER_ID AS _LK0,
                      T0.ACCOUNT_ID AS _L0,
                      T0.EMAIL AS _L1,
                      T0.FULL_NAME AS _L2,
                      T0.USER_CREATED_AT AS _L3,
                      T0.FIRST_NAME AS _L4,
                      T0.LAST_NAME AS _L5,
                      T0.EMAIL_DOMAIN AS _L6,
                      T0.USER_UPDATED_AT AS _L7,
                      T0.USER_ROLE AS _L8,
                      T0.ROLE_TYPE_STANDARDIZED AS _L9,
                      T0.ACCESS_LEVEL AS _L10,
                      T0.USER_AGE_DAYS AS _L11
                    FROM INTERMEDIATE.INT_USERS__CORE AS T0
                  ) AS T15
                  FULL OUTER JOIN (
                    SELECT
                      T4.USER_ID AS _RK0,
                      T4.ACCOUNT_ID AS _R0,
                      T4.EMAIL AS _R1,
                      T4.FULL_NAME AS _R2,
                      T4.USER_CREATED_AT AS _R3,
                      T4.FIRST_NAME AS _R4,
                      T4.LAST_NAME AS _R5,
                      T4.EMAIL_DOMAIN AS _R6,
                      T4.USER_UPDATED_AT AS _R7,
                      LOWER(T4.USER_ROLE) AS _R8,
                      LOWER(T4.ROLE_CATEGORY) AS _R9,
                      T4.PERMISSION_LEVEL AS _R10,
                      T4.ACCOUNT_AGE_DAYS AS _R11
                    FROM STAGING.STG_APP_DATABASE__USERS AS T4
                    WHERE
                      NOT (
                        T4.IS_ORPHAN
                      )
                      AND T4.USER_ID <> '0'
                      AND COALESCE(T4.ACCOUNT_ID, '') <> '0'
                  ) AS T35
                    ON T15._LK0 = T35._RK0
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
                  )
              ) AS T52
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a user ever = the user in 30 days' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T38._LK0, T38._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T38._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T38._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T38._L0 IS NOT DISTINCT FROM T38._R0 THEN '' ELSE 'account_id ' END,
                    CASE WHEN T38._L1 IS NOT DISTINCT FROM T38._R1 THEN '' ELSE 'email ' END,
                    CASE WHEN T38._L2 IS NOT DISTINCT FROM T38._R2 THEN '' ELSE 'full_name ' END,
                    CASE WHEN T38._L3 IS NOT DISTINCT FROM T38._R3 THEN '' ELSE 'user_created_at ' END,
                    CASE WHEN T38._L4 IS NOT DISTINCT FROM T38._R4 THEN '' ELSE 'user_role ' END,
                    CASE
                      WHEN T38._L5 IS NOT DISTINCT FROM T38._R5
                      THEN ''
                      ELSE 'last_activity_timestamp '
                    END,
                    CASE WHEN T38._L6 IS NOT DISTINCT FROM T38._R6 THEN '' ELSE 'role_category ' END,
                    CASE WHEN T38._L7 IS NOT DISTINCT FROM T38._R7 THEN '' ELSE 'sessions_last_30d ' END,
                    CASE
                      WHEN T38._L8 IS NOT DISTINCT FROM T38._R8
                      THEN ''
                      ELSE 'page_views_last_30d '
                    END,
                    CASE
                      WHEN T38._L9 IS NOT DISTINCT FROM T38._R9
                      THEN ''
                      ELSE 'page_categories_last_30d '
                    END,
                    CASE
                      WHEN T38._L10 IS NOT DISTINCT FROM T38._R10
                      THEN ''
                      ELSE 'features_used_last_30d '
                    END,
                    CASE
                      WHEN T38._L11 IS NOT DISTINCT FROM T38._R11
                      THEN ''
                      ELSE 'engagement_score '
                    END,
                    CASE
                      WHEN T38._L12 IS NOT DISTINCT FROM T38._R12
                      THEN ''
                      ELSE 'last_session_time '
                    END,
                    CASE
                      WHEN T38._L13 IS NOT DISTINCT FROM T38._R13
                      THEN ''
                      ELSE 'last_page_view_time '
                    END,
                    CASE
                      WHEN T38._L14 IS NOT DISTINCT FROM T38._R14
                      THEN ''
                      ELSE 'last_feature_use_time '
                    END
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
                    T21._L10,
                    T21._L11,
                    T21._L12,
                    T21._L13,
                    T21._L14,
                    T16._RK0,
                    T16._R0,
                    T16._R1,
                    T16._R2,
                    T16._R3,
                    T16._R4,
                    T16._R5,
                    T16._R6,
                    T16._R7,
                    T16._R8,
                    T16._R9,
                    T16._R10,
                    T16._R11,
                    T16._R12,
                    T16._R13,
                    T16._R14
                  FROM (
                    SELECT
                      T1.USER_ID AS _LK0,
                      T1.ACCOUNT_ID AS _L0,
                      T1.EMAIL AS _L1,
                      T1.FULL_NAME AS _L2,
                      T1.USER_CREATED_AT AS _L3,
                      T1.USER_ROLE AS _L4,
                      T1.LAST_ACTIVITY_TIMESTAMP AS _L5,
                      T1.ROLE_CATEGORY AS _L6,
                      T1.SESSIONS_LAST_30D AS _L7,
                      T1.PAGE_VIEWS_LAST_30D AS _L8,
                      T1.PAGE_CATEGORIES_LAST_30D AS _L9,
                      T1.FEATURES_USED_LAST_30D AS _L10,
                      T1.ENGAGEMENT_SCORE AS _L11,
                      T1.LAST_SESSION_TIME AS _L12,
                      T1.LAST_PAGE_VIEW_TIME AS _L13,
                      T1.LAST_FEATURE_USE_TIME AS _L14
                    FROM INTERMEDIATE.INT_USERS__ENGAGEMENT_METRICS AS T1
                  ) AS T21
                  FULL OUTER JOIN (
                    SELECT
                      T0.USER_ID AS _RK0,
                      T0.ACCOUNT_ID AS _R0,
                      T0.EMAIL AS _R1,
                      T0.FULL_NAME AS _R2,
                      T0.USER_CREATED_AT AS _R3,
                      T0.USER_ROLE AS _R4,
                      T0.LAST_ACTIVITY_TIMESTAMP AS _R5,
                      T0.ROLE_TYPE_STANDARDIZED AS _R6,
                      T0.TOTAL_SESSIONS_30D AS _R7,
                      T0.TOTAL_PAGE_VIEWS_30D AS _R8,
                      T0.PAGE_CATEGORIES_VISITED_30D AS _R9,
                      T0.FEATURES_USED_30D AS _R10,
                      T0.ENGAGEMENT_SCORE_30D AS _R11,
                      T0.LAST_SESSION_START AS _R12,
                      T0.LAST_PAGE_VIEW AS _R13,
                      T0.LAST_FEATURE_USAGE AS _R14
                    FROM INTERMEDIATE.INT_USERS__CORE AS T0
                  ) AS T16
                    ON T21._LK0 = T16._RK0
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
                  )
              ) AS T53
            ) AS T54
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a user = the user in 30 days' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T40._LK0, T40._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T40._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T40._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T40._L0 IS NOT DISTINCT FROM T40._R0 THEN '' ELSE 'account_id ' END,
                  CASE WHEN T40._L1 IS NOT DISTINCT FROM T40._R1 THEN '' ELSE 'email ' END,
                  CASE WHEN T40._L2 IS NOT DISTINCT FROM T40._R2 THEN '' ELSE 'full_name ' END,
                  CASE WHEN T40._L3 IS NOT DISTINCT FROM T40._R3 THEN '' ELSE 'user_created_at ' END,
                  CASE WHEN T40._L4 IS NOT DISTINCT FROM T40._R4 THEN '' ELSE 'first_name ' END,
                  CASE WHEN T40._L5 IS NOT DISTINCT FROM T40._R5 THEN '' ELSE 'last_name ' END,
                  CASE WHEN T40._L6 IS NOT DISTINCT FROM T40._R6 THEN '' ELSE 'email_domain ' END,
                  CASE WHEN T40._L7 IS NOT DISTINCT FROM T40._R7 THEN '' ELSE 'email_type ' END,
                  CASE WHEN T40._L8 IS NOT DISTINCT FROM T40._R8 THEN '' ELSE 'user_role ' END,
                  CASE
                    WHEN T40._L9 IS NOT DISTINCT FROM T40._R9
                    THEN ''
                    ELSE 'role_type_standardized '
                  END,
                  CASE WHEN T40._L10 IS NOT DISTINCT FROM T40._R10 THEN '' ELSE 'access_level ' END,
                  CASE WHEN T40._L11 IS NOT DISTINCT FROM T40._R11 THEN '' ELSE 'is_admin_user ' END,
                  CASE WHEN T40._L12 IS NOT DISTINCT FROM T40._R12 THEN '' ELSE 'is_manager_user ' END,
                  CASE WHEN T40._L13 IS NOT DISTINCT FROM T40._R13 THEN '' ELSE 'user_updated_at ' END,
                  CASE WHEN T40._L14 IS NOT DISTINCT FROM T40._R14 THEN '' ELSE 'user_age_days ' END,
                  CASE WHEN T40._L15 IS NOT DISTINCT FROM T40._R15 THEN '' ELSE 'user_age_months ' END,
                  CASE WHEN T40._L16 IS NOT DISTINCT FROM T40._R16 THEN '' ELSE 'is_new_user ' END,
                  CASE WHEN T40._L17 IS NOT DISTINCT FROM T40._R17 THEN '' ELSE 'last_login_date ' END,
                  CASE
                    WHEN T40._L18 IS NOT DISTINCT FROM T40._R18
                    THEN ''
                    ELSE 'days_since_last_login '
                  END,
                  CASE WHEN T40._L19 IS NOT DISTINCT FROM T40._R19 THEN '' ELSE 'user_status ' END,
                  CASE
                    WHEN T40._L20 IS NOT DISTINCT FROM T40._R20
                    THEN ''
                    ELSE 'churn_risk_level '
                  END,
                  CASE
                    WHEN T40._L21 IS NOT DISTINCT FROM T40._R21
                    THEN ''
                    ELSE 'total_sessions_30d '
                  END,
                  CASE
                    WHEN T40._L22 IS NOT DISTINCT FROM T40._R22
                    THEN ''
                    ELSE 'total_session_minutes_30d '
                  END,
                  CASE
                    WHEN T40._L23 IS NOT DISTINCT FROM T40._R23
                    THEN ''
                    ELSE 'avg_session_minutes_30d '
                  END,
                  CASE WHEN T40._L24 IS NOT DISTINCT FROM T40._R24 THEN '' ELSE 'active_days_30d ' END,
                  CASE
                    WHEN T40._L25 IS NOT DISTINCT FROM T40._R25
                    THEN ''
                    ELSE 'sessions_per_active_day_30d '
                  END,
                  CASE
                    WHEN T40._L26 IS NOT DISTINCT FROM T40._R26
                    THEN ''
                    ELSE 'device_types_used_30d '
                  END,
                  CASE
                    WHEN T40._L27 IS NOT DISTINCT FROM T40._R27
                    THEN ''
                    ELSE 'last_session_start '
                  END,
                  CASE
                    WHEN T40._L28 IS NOT DISTINCT FROM T40._R28
                    THEN ''
                    ELSE 'features_used_30d '
                  END,
                  CASE
                    WHEN T40._L29 IS NOT DISTINCT FROM T40._R29
                    THEN ''
                    ELSE 'feature_categories_used_30d '
                  END,
                  CASE
                    WHEN T40._L30 IS NOT DISTINCT FROM T40._R30
                    THEN ''
                    ELSE 'total_feature_interactions_30d '
                  END,
                  CASE
                    WHEN T40._L31 IS NOT DISTINCT FROM T40._R31
                    THEN ''
                    ELSE 'total_feature_uses_30d '
                  END,
                  CASE
                    WHEN T40._L32 IS NOT DISTINCT FROM T40._R32
                    THEN ''
                    ELSE 'avg_uses_per_interaction_30d '
                  END,
                  CASE
                    WHEN T40._L33 IS NOT DISTINCT FROM T40._R33
                    THEN ''
                    ELSE 'last_feature_usage '
                  END,
                  CASE
                    WHEN T40._L34 IS NOT DISTINCT FROM T40._R34
                    THEN ''
                    ELSE 'total_page_views_30d '
                  END,
                  CASE
                    WHEN T40._L35 IS NOT DISTINCT FROM T40._R35
                    THEN ''
                    ELSE 'page_categories_visited_30d '
                  END,
                  CASE
                    WHEN T40._L36 IS NOT DISTINCT FROM T40._R36
                    THEN ''
                    ELSE 'page_active_days_30d '
                  END,
                  CASE
                    WHEN T40._L37 IS NOT DISTINCT FROM T40._R37
                    THEN ''
                    ELSE 'total_time_on_pages_30d '
                  END,
                  CASE
                    WHEN T40._L38 IS NOT DISTINCT FROM T40._R38
                    THEN ''
                    ELSE 'avg_time_per_page_view_30d '
                  END,
                  CASE WHEN T40._L39 IS NOT DISTINCT FROM T40._R39 THEN '' ELSE 'last_page_view ' END,
                  CASE
                    WHEN T40._L40 IS NOT DISTINCT FROM T40._R40
                    THEN ''
                    ELSE 'last_activity_timestamp '
                  END,
                  CASE
                    WHEN T40._L41 IS NOT DISTINCT FROM T40._R41
                    THEN ''
                    ELSE 'days_since_last_activity '
                  END,
                  CASE
                    WHEN T40._L42 IS NOT DISTINCT FROM T40._R42
                    THEN ''
                    ELSE 'recency_classification '
                  END,
                  CASE
                    WHEN T40._L43 IS NOT DISTINCT FROM T40._R43
                    THEN ''
                    ELSE 'activity_level_30d '
                  END,
                  CASE
                    WHEN T40._L44 IS NOT DISTINCT FROM T40._R44
                    THEN ''
                    ELSE 'feature_adoption_level '
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
                  T26._L18,
                  T26._L19,
                  T26._L20,
                  T26._L21,
                  T26._L22,
                  T26._L23,
                  T26._L24,
                  T26._L25,
                  T26._L26,
                  T26._L27,
                  T26._L28,
                  T26._L29,
                  T26._L30,
                  T26._L31,
                  T26._L32,
                  T26._L33,
                  T26._L34,
                  T26._L35,
                  T26._L36,
                  T26._L37,
                  T26._L38,
                  T26._L39,
                  T26._L40,
                  T26._L41,
                  T26._L42,
                  T26._L43,
                  T26._L44,
                  T17._RK0,
                  T17._R0,
                  T17._R1,
                  T17._R2,
                  T17._R3,
                  T17._R4,
                  T17._R5,
                  T17._R6,
                  T17._R7,
                  T17._R8,
                  T17._R9,
                  T17._R10,
                  T17._R11,
                  T17._R12,
                  T17._R13,
                  T17._R14,
                  T17._R15,
                  T17._R16,
                  T17._R17,
                  T17._R18,
                  T17._R19,
                  T17._R20,
                  T17._R21,
                  T17._R22,
                  T17._R23,
                  T17._R24,
                  T17._R25,
                  T17._R26,
                  T17._R27,
                  T17._R28,
                  T17._R29,
                  T17._R30,
                  T17._R31,
                  T17._R32,
                  T17._R33,
                  T17._R34,
                  T17._R35,
                  T17._R36,
                  T17._R37,
                  T17._R38,
                  T17._R39,
                  T17._R40,
                  T17._R41,
                  T17._R42,
                  T17._R43,
                  T17._R44
                FROM (
                  SELECT
                    T3.USER_ID AS _LK0,
                    T3.ACCOUNT_ID AS _L0,
                    T3.EMAIL AS _L1,
                    T3.FULL_NAME AS _L2,
                    T3.USER_CREATED_AT AS _L3,
                    T3.FIRST_NAME AS _L4,
                    T3.LAST_NAME AS _L5,
                    T3.EMAIL_DOMAIN AS _L6,
                    T3.EMAIL_TYPE AS _L7,
                    T3.USER_ROLE AS _L8,
                    T3.ROLE_TYPE_STANDARDIZED AS _L9,
                    T3.ACCESS_LEVEL AS _L10,
                    T3.IS_ADMIN_USER AS _L11,
                    T3.IS_MANAGER_USER AS _L12,
                    T3.USER_UPDATED_AT AS _L13,
                    T3.USER_AGE_DAYS AS _L14,
                    T3.USER_AGE_MONTHS AS _L15,
                    T3.IS_NEW_USER AS _L16,
                    T3.LAST_LOGIN_DATE AS _L17,
                    T3.DAYS_SINCE_LAST_LOGIN AS _L18,
                    T3.USER_STATUS AS _L19,
                    T3.CHURN_RISK_LEVEL AS _L20,
                    T3.TOTAL_SESSIONS_30D AS _L21,
                    T3.TOTAL_SESSION_MINUTES_30D AS _L22,
                    T3.AVG_SESSION_MINUTES_30D AS _L23,
                    T3.ACTIVE_DAYS_30D AS _L24,
                    T3.SESSIONS_PER_ACTIVE_DAY_30D AS _L25,
                    T3.DEVICE_TYPES_USED_30D AS _L26,
                    T3.LAST_SESSION_START AS _L27,
                    T3.FEATURES_USED_30D AS _L28,
                    T3.FEATURE_CATEGORIES_USED_30D AS _L29,
                    T3.TOTAL_FEATURE_INTERACTIONS_30D AS _L30,
                    T3.TOTAL_FEATURE_USES_30D AS _L31,
                    T3.AVG_USES_PER_INTERACTION_30D AS _L32,
                    T3.LAST_FEATURE_USAGE AS _L33,
                    T3.TOTAL_PAGE_VIEWS_30D AS _L34,
                    T3.PAGE_CATEGORIES_VISITED_30D AS _L35,
                    T3.PAGE_ACTIVE_DAYS_30D AS _L36,
                    T3.TOTAL_TIME_ON_PAGES_30D AS _L37,
                    T3.AVG_TIME_PER_PAGE_VIEW_30D AS _L38,
                    T3.LAST_PAGE_VIEW AS _L39,
                    T3.LAST_ACTIVITY_TIMESTAMP AS _L40,
                    T3.DAYS_SINCE_LAST_ACTIVITY AS _L41,
                    T3.RECENCY_CLASSIFICATION AS _L42,
                    T3.ACTIVITY_LEVEL_30D AS _L43,
                    T3.FEATURE_ADOPTION_LEVEL AS _L44
                  FROM ENTITY.ENTITY_USERS AS T3
                ) AS T26
                FULL OUTER JOIN (
                  SELECT
                    T0.USER_ID AS _RK0,
                    T0.ACCOUNT_ID AS _R0,
                    T0.EMAIL AS _R1,
                    T0.FULL_NAME AS _R2,
                    T0.USER_CREATED_AT AS _R3,
                    T0.FIRST_NAME AS _R4,
                    T0.LAST_NAME AS _R5,
                    T0.EMAIL_DOMAIN AS _R6,
                    T0.EMAIL_TYPE AS _R7,
                    T0.USER_ROLE AS _R8,
                    T0.ROLE_TYPE_STANDARDIZED AS _R9,
                    T0.ACCESS_LEVEL AS _R10,
                    T0.IS_ADMIN_USER AS _R11,
                    T0.IS_MANAGER_USER AS _R12,
                    T0.USER_UPDATED_AT AS _R13,
                    T0.USER_AGE_DAYS AS _R14,
                    T0.USER_AGE_MONTHS AS _R15,
                    T0.IS_NEW_USER AS _R16,
                    T0.LAST_LOGIN_DATE AS _R17,
                    T0.DAYS_SINCE_LAST_LOGIN AS _R18,
                    T0.USER_STATUS AS _R19,
                    T0.CHURN_RISK_LEVEL AS _R20,
                    T0.TOTAL_SESSIONS_30D AS _R21,
                    T0.TOTAL_SESSION_MINUTES_30D AS _R22,
                    T0.AVG_SESSION_MINUTES_30D AS _R23,
                    T0.ACTIVE_DAYS_30D AS _R24,
                    T0.SESSIONS_PER_ACTIVE_DAY_30D AS _R25,
                    T0.DEVICE_TYPES_USED_30D AS _R26,
                    T0.LAST_SESSION_START AS _R27,
                    T0.FEATURES_USED_30D AS _R28,
                    T0.FEATURE_CATEGORIES_USED_30D AS _R29,
                    T0.TOTAL_FEATURE_INTERACTIONS_30D AS _R30,
                    T0.TOTAL_FEATURE_USES_30D AS _R31,
                    T0.AVG_USES_PER_INTERACTION_30D AS _R32,
                    T0.LAST_FEATURE_USAGE AS _R33,
                    T0.TOTAL_PAGE_VIEWS_30D AS _R34,
                    T0.PAGE_CATEGORIES_VISITED_30D AS _R35,
                    T0.PAGE_ACTIVE_DAYS_30D AS _R36,
                    T0.TOTAL_TIME_ON_PAGES_30D AS _R37,
                    T0.AVG_TIME_PER_PAGE_VIEW_30D AS _R38,
                    T0.LAST_PAGE_VIEW AS _R39,
                    T0.LAST_ACTIVITY_TIMESTAMP AS _R40,
                    T0.DAYS_SINCE_LAST_ACTIVITY AS _R41,
                    T0.RECENCY_CLASSIFICATION AS _R42,
                    T0.ACTIVITY_LEVEL_30D AS _R43,
                    T0.FEATURE_ADOPTION_LEVEL AS _R44
                  FROM INTERMEDIATE.INT_USERS__CORE AS T0
                ) AS T17
                  ON T26._LK0 = T17._RK0
              ) AS T40
              WHERE
                NOT (
                  (
                    T40._LK0 IS NOT NULL
                  )
                  AND (
                    T40._RK0 IS NOT NULL
                  )
                  AND T40._L0 IS NOT DISTINCT FROM T40._R0
                  AND T40._L1 IS NOT DISTINCT FROM T40._R1
                  AND T40._L2 IS NOT DISTINCT FROM T40._R2
                  AND T40._L3 IS NOT DISTINCT FROM T40._R3
                  AND T40._L4 IS NOT DISTINCT FROM T40._R4
                  AND T40._L5 IS NOT DISTINCT FROM T40._R5
                  AND T40._L6 IS NOT DISTINCT FROM T40._R6
                  AND T40._L7 IS NOT DISTINCT FROM T40._R7
                  AND T40._L8 IS NOT DISTINCT FROM T40._R8
                  AND T40._L9 IS NOT DISTINCT FROM T40._R9
                  AND T40._L10 IS NOT DISTINCT FROM T40._R10
                  AND T40._L11 IS NOT DISTINCT FROM T40._R11
                  AND T40._L12 IS NOT DISTINCT FROM T40._R12
                  AND T40._L13 IS NOT DISTINCT FROM T40._R13
                  AND T40._L14 IS NOT DISTINCT FROM T40._R14
                  AND T40._L15 IS NOT DISTINCT FROM T40._R15
                  AND T40._L16 IS NOT DISTINCT FROM T40._R16
                  AND T40._L17 IS NOT DISTINCT FROM T40._R17
                  AND T40._L18 IS NOT DISTINCT FROM T40._R18
                  AND T40._L19 IS NOT DISTINCT FROM T40._R19
                  AND T40._L20 IS NOT DISTINCT FROM T40._R20
                  AND T40._L21 IS NOT DISTINCT FROM T40._R21
                  AND T40._L22 IS NOT DISTINCT FROM T40._R22
                  AND T40._L23 IS NOT DISTINCT FROM T40._R23
                  AND T40._L24 IS NOT DISTINCT FROM T40._R24
                  AND T40._L25 IS NOT DISTINCT FROM T40._R25
                  AND T40._L26 IS NOT DISTINCT FROM T40._R26
                  AND T40._L27 IS NOT DISTINCT FROM T40._R27
                  AND T40._L28 IS NOT DISTINCT FROM T40._R28
                  AND T40._L29 IS NOT DISTINCT FROM T40._R29
                  AND T40._L30 IS NOT DISTINCT FROM T40._R30
                  AND T40._L31 IS NOT DISTINCT FROM T40._R31
                  AND T40._L32 IS NOT DISTINCT FROM T40._R32
                  AND T40._L33 IS NOT DISTINCT FROM T40._R33
                  AND T40._L34 IS NOT DISTINCT FROM T40._R34
                  AND T40._L35 IS NOT DISTINCT FROM T40._R35
                  AND T40._L36 IS NOT DISTINCT FROM T40._R36
                  AND T40._L37 IS NOT DISTINCT FROM T40._R37
                  AND T40._L38 IS NOT DISTINCT FROM T40._R38
                  AND T40._L39 IS NOT DISTINCT FROM T40._R39
                  AND T40._L40 IS NOT DISTINCT FROM T40._R40
                  AND T40._L41 IS NOT DISTINCT FROM T40._R41
                  AND T40._L42 IS NOT DISTINCT FROM T40._R42
                  AND T40._L43 IS NOT DISTINCT FROM T40._R43
                  AND T40._L44 IS NOT DISTINCT FROM T40._R44
                )
            ) AS T57
          ) AS T58
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a user = the user ever' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T39._LK0, T39._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T39._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T39._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T39._L0 IS NOT DISTINCT FROM T39._R0 THEN '' ELSE 'engagement_score ' END,
                CASE
                  WHEN T39._L1 IS NOT DISTINCT FROM T39._R1
                  THEN ''
                  ELSE 'user_engagement_tier '
                END,
                CASE WHEN T39._L2 IS NOT DISTINCT FROM T39._R2 THEN '' ELSE 'activity_recency ' END,
                CASE WHEN T39._L3 IS NOT DISTINCT FROM T39._R3 THEN '' ELSE 'reading_behavior ' END,
                CASE
                  WHEN T39._L4 IS NOT DISTINCT FROM T39._R4
                  THEN ''
                  ELSE 'feature_interaction_style '
                END,
                CASE
                  WHEN T39._L5 IS NOT DISTINCT FROM T39._R5
                  THEN ''
                  ELSE 'feature_adoption_ratio '
                END,
                CASE WHEN T39._L6 IS NOT DISTINCT FROM T39._R6 THEN '' ELSE 'sessions_last_7d ' END,
                CASE
                  WHEN T39._L7 IS NOT DISTINCT FROM T39._R7
                  THEN ''
                  ELSE 'page_views_last_7d '
                END,
                CASE
                  WHEN T39._L8 IS NOT DISTINCT FROM T39._R8
                  THEN ''
                  ELSE 'features_used_last_7d '
                END,
                CASE
                  WHEN T39._L9 IS NOT DISTINCT FROM T39._R9
                  THEN ''
                  ELSE 'avg_page_views_per_session '
                END,
                CASE
                  WHEN T39._L10 IS NOT DISTINCT FROM T39._R10
                  THEN ''
                  ELSE 'first_session_time '
                END,
                CASE
                  WHEN T39._L11 IS NOT DISTINCT FROM T39._R11
                  THEN ''
                  ELSE 'first_page_view_time '
                END,
                CASE
                  WHEN T39._L12 IS NOT DISTINCT FROM T39._R12
                  THEN ''
                  ELSE 'first_feature_use_time '
                END,
                CASE
                  WHEN T39._L13 IS NOT DISTINCT FROM T39._R13
                  THEN ''
                  ELSE 'lifetime_sessions '
                END,
                CASE
                  WHEN T39._L14 IS NOT DISTINCT FROM T39._R14
                  THEN ''
                  ELSE 'lifetime_page_views '
                END,
                CASE
                  WHEN T39._L15 IS NOT DISTINCT FROM T39._R15
                  THEN ''
                  ELSE 'lifetime_features_used '
                END,
                CASE
                  WHEN T39._L16 IS NOT DISTINCT FROM T39._R16
                  THEN ''
                  ELSE 'lifetime_feature_interactions '
                END
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
                T25._L10,
                T25._L11,
                T25._L12,
                T25._L13,
                T25._L14,
                T25._L15,
                T25._L16,
                T20._RK0,
                T20._R0,
                T20._R1,
                T20._R2,
                T20._R3,
                T20._R4,
                T20._R5,
                T20._R6,
                T20._R7,
                T20._R8,
                T20._R9,
                T20._R10,
                T20._R11,
                T20._R12,
                T20._R13,
                T20._R14,
                T20._R15,
                T20._R16
              FROM (
                SELECT
                  T3.USER_ID AS _LK0,
                  T3.ENGAGEMENT_SCORE AS _L0,
                  T3.USER_ENGAGEMENT_TIER AS _L1,
                  T3.ACTIVITY_RECENCY AS _L2,
                  T3.READING_BEHAVIOR AS _L3,
                  T3.FEATURE_INTERACTION_STYLE AS _L4,
                  T3.FEATURE_ADOPTION_RATIO AS _L5,
                  T3.SESSIONS_LAST_7D AS _L6,
                  T3.PAGE_VIEWS_LAST_7D AS _L7,
                  T3.FEATURES_USED_LAST_7D AS _L8,
                  T3.AVG_PAGE_VIEWS_PER_SESSION AS _L9,
                  T3.FIRST_SESSION_TIME AS _L10,
                  T3.FIRST_PAGE_VIEW_TIME AS _L11,
                  T3.FIRST_FEATURE_USE_TIME AS _L12,
                  T3.LIFETIME_SESSIONS AS _L13,
                  T3.LIFETIME_PAGE_VIEWS AS _L14,
                  T3.LIFETIME_FEATURES_USED AS _L15,
                  T3.LIFETIME_FEATURE_INTERACTIONS AS _L16
                FROM ENTITY.ENTITY_USERS AS T3
              ) AS T25
              FULL OUTER JOIN (
                SELECT
                  T1.USER_ID AS _RK0,
                  T1.ENGAGEMENT_SCORE AS _R0,
                  T1.USER_ENGAGEMENT_TIER AS _R1,
                  T1.ACTIVITY_RECENCY AS _R2,
                  T1.READING_BEHAVIOR AS _R3,
                  T1.FEATURE_INTERACTION_STYLE AS _R4,
                  T1.FEATURE_ADOPTION_RATIO AS _R5,
                  T1.SESSIONS_LAST_7D AS _R6,
                  T1.PAGE_VIEWS_LAST_7D AS _R7,
                  T1.FEATURES_USED_LAST_7D AS _R8,
                  T1.AVG_PAGE_VIEWS_PER_SESSION AS _R9,
                  T1.FIRST_SESSION_TIME AS _R10,
                  T1.FIRST_PAGE_VIEW_TIME AS _R11,
                  T1.FIRST_FEATURE_USE_TIME AS _R12,
                  T1.TOTAL_SESSIONS AS _R13,
                  T1.TOTAL_PAGE_VIEWS AS _R14,
                  T1.UNIQUE_FEATURES_USED AS _R15,
                  T1.TOTAL_FEATURE_INTERACTIONS AS _R16
                FROM INTERMEDIATE.INT_USERS__ENGAGEMENT_METRICS AS T1
              ) AS T20
                ON T25._LK0 = T20._RK0
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
              )
          ) AS T55
        ) AS T59
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a user\'s last day = the user in 30 days' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T45._LK0, T45._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T45._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T45._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T45._L0 IS NOT DISTINCT FROM T45._R0 THEN '' ELSE 'account_id ' END,
              CASE
                WHEN T45._L1 IS NOT DISTINCT FROM T45._R1
                OR COALESCE(
                  ABS(CAST(T45._L1 AS DOUBLE) - CAST(T45._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'sessions_30d '
              END,
              CASE
                WHEN T45._L2 IS NOT DISTINCT FROM T45._R2
                OR COALESCE(
                  ABS(CAST(T45._L2 AS DOUBLE) - CAST(T45._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_days_30d '
              END,
              CASE
                WHEN T45._L3 IS NOT DISTINCT FROM T45._R3
                OR COALESCE(
                  ABS(CAST(T45._L3 AS DOUBLE) - CAST(T45._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L3 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'page_views_30d '
              END,
              CASE
                WHEN T45._L4 IS NOT DISTINCT FROM T45._R4
                OR COALESCE(
                  ABS(CAST(T45._L4 AS DOUBLE) - CAST(T45._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L4 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'page_categories_30d '
              END,
              CASE
                WHEN T45._L5 IS NOT DISTINCT FROM T45._R5
                OR COALESCE(
                  ABS(CAST(T45._L5 AS DOUBLE) - CAST(T45._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L5 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'features_used_30d '
              END,
              CASE
                WHEN T45._L6 IS NOT DISTINCT FROM T45._R6
                OR COALESCE(
                  ABS(CAST(T45._L6 AS DOUBLE) - CAST(T45._R6 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L6 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'feature_categories_30d '
              END,
              CASE
                WHEN T45._L7 IS NOT DISTINCT FROM T45._R7
                OR COALESCE(
                  ABS(CAST(T45._L7 AS DOUBLE) - CAST(T45._R7 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L7 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'feature_uses_30d '
              END,
              CASE
                WHEN T45._L8 IS NOT DISTINCT FROM T45._R8
                OR COALESCE(ABS(T45._L8 - T45._R8) <= (
                  (
                    ABS(T45._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'engagement_score '
              END,
              CASE WHEN T45._L9 IS NOT DISTINCT FROM T45._R9 THEN '' ELSE 'last_login_date ' END,
              CASE
                WHEN T45._L10 IS NOT DISTINCT FROM T45._R10
                THEN ''
                ELSE 'last_session_date '
              END,
              CASE
                WHEN T45._L11 IS NOT DISTINCT FROM T45._R11
                THEN ''
                ELSE 'last_activity_date '
              END,
              CASE
                WHEN T45._L12 IS NOT DISTINCT FROM T45._R12
                OR COALESCE(ABS(T45._L12 - T45._R12) <= (
                  (
                    ABS(T45._L12) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'minutes '
              END,
              CASE
                WHEN T45._L13 IS NOT DISTINCT FROM T45._R13
                OR COALESCE(ABS(T45._L13 - T45._R13) <= (
                  (
                    ABS(T45._L13) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'mean_minutes '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T37._LK0,
              T37._L0,
              T37._L1,
              T37._L2,
              T37._L3,
              T37._L4,
              T37._L5,
              T37._L6,
              T37._L7,
              T37._L8,
              T37._L9,
              T37._L10,
              T37._L11,
              T37._L12,
              T37._L13,
              T28._RK0,
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
              T28._R13
            FROM (
              SELECT
                T2.USER_ID AS _LK0,
                T2.ACCOUNT_ID AS _L0,
                T2.SESSIONS_30D AS _L1,
                T2.ACTIVE_DAYS_30D AS _L2,
                T2.PAGE_VIEWS_30D AS _L3,
                T2.PAGE_CATEGORIES_30D AS _L4,
                T2.FEATURES_USED_30D AS _L5,
                T2.FEATURE_CATEGORIES_30D AS _L6,
                T2.FEATURE_USES_30D AS _L7,
                T2.ENGAGEMENT_SCORE AS _L8,
                T2.LAST_LOGIN_DATE AS _L9,
                T2.LAST_SESSION_DATE AS _L10,
                T2.LAST_ACTIVITY_DATE AS _L11,
                CAST(T2.SESSION_SECONDS_30D AS DOUBLE) / 60.0 AS _L12,
                (
                  CAST(T2.SESSION_SECONDS_30D AS DOUBLE) / 60.0
                ) / NULLIF(CAST(T2.TIMED_SESSIONS_30D AS DOUBLE), 0.0) AS _L13
              FROM TIMELINE.USER_DAYS AS T2
              WHERE
                T2.DAY = DATE_FROM_PARTS(2026, 6, 30)
            ) AS T37
            LEFT OUTER JOIN (
              SELECT
                T0.USER_ID AS _RK0,
                T0.ACCOUNT_ID AS _R0,
                T0.TOTAL_SESSIONS_30D AS _R1,
                T0.ACTIVE_DAYS_30D AS _R2,
                T0.TOTAL_PAGE_VIEWS_30D AS _R3,
                T0.PAGE_CATEGORIES_VISITED_30D AS _R4,
                T0.FEATURES_USED_30D AS _R5,
                T0.FEATURE_CATEGORIES_USED_30D AS _R6,
                T0.TOTAL_FEATURE_USES_30D AS _R7,
                T0.ENGAGEMENT_SCORE_30D AS _R8,
                T0.LAST_LOGIN_DATE AS _R9,
                CAST(T0.LAST_SESSION_START AS DATE) AS _R10,
                CAST(T0.LAST_ACTIVITY_TIMESTAMP AS DATE) AS _R11,
                T0.TOTAL_SESSION_MINUTES_30D AS _R12,
                T0.AVG_SESSION_MINUTES_30D AS _R13
              FROM INTERMEDIATE.INT_USERS__CORE AS T0
            ) AS T28
              ON T37._LK0 = T28._RK0
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
              AND (
                T45._L1 IS NOT DISTINCT FROM T45._R1
                OR COALESCE(
                  ABS(CAST(T45._L1 AS DOUBLE) - CAST(T45._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L2 IS NOT DISTINCT FROM T45._R2
                OR COALESCE(
                  ABS(CAST(T45._L2 AS DOUBLE) - CAST(T45._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L3 IS NOT DISTINCT FROM T45._R3
                OR COALESCE(
                  ABS(CAST(T45._L3 AS DOUBLE) - CAST(T45._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L3 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L4 IS NOT DISTINCT FROM T45._R4
                OR COALESCE(
                  ABS(CAST(T45._L4 AS DOUBLE) - CAST(T45._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L4 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L5 IS NOT DISTINCT FROM T45._R5
                OR COALESCE(
                  ABS(CAST(T45._L5 AS DOUBLE) - CAST(T45._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L5 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L6 IS NOT DISTINCT FROM T45._R6
                OR COALESCE(
                  ABS(CAST(T45._L6 AS DOUBLE) - CAST(T45._R6 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L6 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L7 IS NOT DISTINCT FROM T45._R7
                OR COALESCE(
                  ABS(CAST(T45._L7 AS DOUBLE) - CAST(T45._R7 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T45._L7 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T45._L8 IS NOT DISTINCT FROM T45._R8
                OR COALESCE(ABS(T45._L8 - T45._R8) <= (
                  (
                    ABS(T45._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND T45._L9 IS NOT DISTINCT FROM T45._R9
              AND T45._L10 IS NOT DISTINCT FROM T45._R10
              AND T45._L11 IS NOT DISTINCT FROM T45._R11
              AND (
                T45._L12 IS NOT DISTINCT FROM T45._R12
                OR COALESCE(ABS(T45._L12 - T45._R12) <= (
                  (
                    ABS(T45._L12) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T45._L13 IS NOT DISTINCT FROM T45._R13
                OR COALESCE(ABS(T45._L13 - T45._R13) <= (
                  (
                    ABS(T45._L13) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T56
      ) AS T60
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a user\'s last day = the user ever' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T41._LK0, T41._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T41._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T41._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T41._L0 IS NOT DISTINCT FROM T41._R0 THEN '' ELSE 'sessions_7d ' END,
            CASE WHEN T41._L1 IS NOT DISTINCT FROM T41._R1 THEN '' ELSE 'page_views_7d ' END,
            CASE WHEN T41._L2 IS NOT DISTINCT FROM T41._R2 THEN '' ELSE 'engagement_tier ' END,
            CASE WHEN T41._L3 IS NOT DISTINCT FROM T41._R3 THEN '' ELSE 'lifetime_features ' END,
            CASE
              WHEN T41._L4 IS NOT DISTINCT FROM T41._R4
              THEN ''
              ELSE 'lifetime_feature_categories '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T30._LK0,
            T30._L0,
            T30._L1,
            T30._L2,
            T30._L3,
            T30._L4,
            T19._RK0,
            T19._R0,
            T19._R1,
            T19._R2,
            T19._R3,
            T19._R4
          FROM (
            SELECT
              T2.USER_ID AS _LK0,
              T2.SESSIONS_7D AS _L0,
              T2.PAGE_VIEWS_7D AS _L1,
              T2.ENGAGEMENT_TIER AS _L2,
              T2.LIFETIME_FEATURES AS _L3,
              T2.LIFETIME_FEATURE_CATEGORIES AS _L4
            FROM TIMELINE.USER_DAYS AS T2
            WHERE
              T2.DAY = DATE_FROM_PARTS(2026, 6, 30)
          ) AS T30
          LEFT OUTER JOIN (
            SELECT
              T1.USER_ID AS _RK0,
              T1.SESSIONS_LAST_7D AS _R0,
              T1.PAGE_VIEWS_LAST_7D AS _R1,
              T1.USER_ENGAGEMENT_TIER AS _R2,
              T1.UNIQUE_FEATURES_USED AS _R3,
              T1.UNIQUE_FEATURE_CATEGORIES AS _R4
            FROM INTERMEDIATE.INT_USERS__ENGAGEMENT_METRICS AS T1
          ) AS T19
            ON T30._LK0 = T19._RK0
        ) AS T41
        WHERE
          NOT (
            (
              T41._LK0 IS NOT NULL
            )
            AND (
              T41._RK0 IS NOT NULL
            )
            AND T41._L0 IS NOT DISTINCT FROM T41._R0
            AND T41._L1 IS NOT DISTINCT FROM T41._R1
            AND T41._L2 IS NOT DISTINCT FROM T41._R2
            AND T41._L3 IS NOT DISTINCT FROM T41._R3
            AND T41._L4 IS NOT DISTINCT FROM T41._R4
          )
      ) AS T50
    ) AS T61
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a user\'s days together = the user ever' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T44._LK0, T44._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T44._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T44._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T44._L0 IS NOT DISTINCT FROM T44._R0 THEN '' ELSE 'sessions ' END,
          CASE WHEN T44._L1 IS NOT DISTINCT FROM T44._R1 THEN '' ELSE 'seconds ' END,
          CASE WHEN T44._L2 IS NOT DISTINCT FROM T44._R2 THEN '' ELSE 'views ' END,
          CASE WHEN T44._L3 IS NOT DISTINCT FROM T44._R3 THEN '' ELSE 'uses ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T36._LK0,
          T36._L0,
          T36._L1,
          T36._L2,
          T36._L3,
          T18._RK0,
          T18._R0,
          T18._R1,
          T18._R2,
          T18._R3
        FROM (
          SELECT
            T24.USER_ID AS _LK0,
            T24.SESSIONS AS _L0,
            T24.SECONDS AS _L1,
            T24.VIEWS AS _L2,
            T24.USES AS _L3
          FROM (
            SELECT
              T2.USER_ID,
              SUM(T2.SESSIONS) AS SESSIONS,
              SUM(T2.SESSION_SECONDS) AS SECONDS,
              SUM(T2.PAGE_VIEWS) AS VIEWS,
              SUM(T2.FEATURE_USES) AS USES
            FROM TIMELINE.USER_DAYS AS T2
            GROUP BY
              1
          ) AS T24
        ) AS T36
        LEFT OUTER JOIN (
          SELECT
            T1.USER_ID AS _RK0,
            T1.TOTAL_SESSIONS AS _R0,
            T1.TOTAL_SESSION_DURATION_SECONDS AS _R1,
            T1.TOTAL_PAGE_VIEWS AS _R2,
            T1.TOTAL_FEATURE_USES AS _R3
          FROM INTERMEDIATE.INT_USERS__ENGAGEMENT_METRICS AS T1
        ) AS T18
          ON T36._LK0 = T18._RK0
      ) AS T44
      WHERE
        NOT (
          (
            T44._LK0 IS NOT NULL
          )
          AND (
            T44._RK0 IS NOT NULL
          )
          AND T44._L0 IS NOT DISTINCT FROM T44._R0
          AND T44._L1 IS NOT DISTINCT FROM T44._R1
          AND T44._L2 IS NOT DISTINCT FROM T44._R2
          AND T44._L3 IS NOT DISTINCT FROM T44._R3
        )
    ) AS T51
  ) AS T62
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'every user whose creation or activity is known has a last day' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0)) AS ENTITY_KEY,
      CASE
        WHEN T42._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T42._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T32._LK0,
        T29._RK0
      FROM (
        SELECT
          T0.USER_ID AS _LK0
        FROM INTERMEDIATE.INT_USERS__CORE AS T0
        WHERE
          (
            T0.USER_CREATED_AT IS NOT NULL
          )
          OR (
            T0.LAST_ACTIVITY_TIMESTAMP IS NOT NULL
          )
      ) AS T32
      LEFT OUTER JOIN (
        SELECT
          T2.USER_ID AS _RK0
        FROM TIMELINE.USER_DAYS AS T2
        WHERE
          T2.DAY = DATE_FROM_PARTS(2026, 6, 30)
      ) AS T29
        ON T32._LK0 = T29._RK0
    ) AS T42
    WHERE
      NOT (
        (
          T42._LK0 IS NOT NULL
        ) AND (
          T42._RK0 IS NOT NULL
        )
      )
  ) AS T48
) AS T63
