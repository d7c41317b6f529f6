WITH T8 AS (
  SELECT
    T0.DAY,
    SUM(T0.SESSIONS_7D) AS SESSIONS_7D,
    SUM(T0.PAGE_VIEWS_7D) AS PAGE_VIEWS_7D,
    SUM(T0.SESSIONS_30D) AS SESSIONS_30D,
    SUM(T0.SESSION_SECONDS_30D) AS SESSION_SECONDS_30D,
    SUM(T0.TIMED_SESSIONS_30D) AS TIMED_SESSIONS_30D,
    SUM(T0.ACTIVE_DAYS_30D) AS ACTIVE_DAYS_30D,
    SUM(T0.PAGE_VIEWS_30D) AS PAGE_VIEWS_30D,
    SUM(T0.FEATURE_USES_30D) AS FEATURE_USES_30D,
    SUM(T0.SESSIONS) AS SESSIONS,
    SUM(T0.SESSION_SECONDS) AS SESSION_SECONDS,
    SUM(T0.TIMED_SESSIONS) AS TIMED_SESSIONS,
    SUM(T0.PAGE_VIEWS) AS PAGE_VIEWS,
    SUM(T0.FEATURE_USES) AS FEATURE_USES,
    SUM(T0.FEATURES_USED_30D) AS FEATURES_USED_30D,
    COUNT_IF(T0.IS_ACTIVE) AS ACTIVE,
    SUM(T0.ENGAGEMENT_SCORE) AS SCORE,
    SUM(T0.ENGAGEMENT_POINTS) AS POINTS
  FROM TIMELINE.USER_DAYS AS T0
  GROUP BY
    1
), T36 AS (
  SELECT
    T18.PAGE_VIEW_ID,
    T18.SESSION_ID,
    T18.USER_ID,
    T18.ACCOUNT_ID,
    T18.IS_ANONYMOUS,
    T18.PAGE_URL,
    T18.PAGE_TITLE,
    T18.REFERRER_URL,
    T18.PAGE_PATH,
    T18.CLEAN_URL,
    T18.PAGE_CATEGORY,
    T18.PAGE_VIEW_TIMESTAMP,
    T18.TIME_ON_PAGE_SECONDS,
    T18.ENGAGEMENT_TYPE,
    T18.REFERRER_SOURCE,
    T18.PAGE_VIEW_DATE,
    T18.PAGE_VIEW_HOUR,
    T18.PAGE_VIEW_DAY_OF_WEEK,
    T18.PAGE_DEPTH,
    T18.IS_EXIT_PAGE,
    T18.PAGE_VALUE_SCORE,
    T18.MISSING_PAGE_URL,
    T18.INVALID_TIME_ON_PAGE,
    T18.IS_ORPHAN,
    T18.RECORD_CREATED_AT
  FROM (
    SELECT
      *
    FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T2
    WHERE
      NOT (
        T2.IS_ORPHAN
      ) AND NOT (
        T2.IS_ANONYMOUS
      )
  ) AS T18
  WHERE
    EXISTS(
      SELECT
        1
      FROM TIMELINE.USER_DAYS AS T5
      WHERE
        T18.USER_ID = T5.USER_ID
    )
), T37 AS (
  SELECT
    T19.USAGE_ID,
    T19.USER_ID,
    T19.ACCOUNT_ID,
    T19.IS_ANONYMOUS,
    T19.FEATURE_NAME,
    T19.USAGE_COUNT,
    T19.USAGE_TIMESTAMP,
    T19.FEATURE_CATEGORY,
    T19.FEATURE_AUDIENCE,
    T19.FEATURE_TIER,
    T19.USAGE_INTENSITY,
    T19.USAGE_DATE,
    T19.USAGE_HOUR,
    T19.USAGE_DAY_OF_WEEK,
    T19.USAGE_WEEK,
    T19.USAGE_MONTH,
    T19.IS_BUSINESS_HOURS,
    T19.FEATURE_VALUE_SCORE,
    T19.IS_FIRST_USE,
    T19.IS_ADOPTED,
    T19.MISSING_FEATURE_NAME,
    T19.INVALID_USAGE_COUNT,
    T19.IS_ORPHAN,
    T19.RECORD_CREATED_AT
  FROM (
    SELECT
      *
    FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T3
    WHERE
      NOT (
        T3.IS_ORPHAN
      ) AND NOT (
        T3.IS_ANONYMOUS
      )
  ) AS T19
  WHERE
    EXISTS(
      SELECT
        1
      FROM TIMELINE.USER_DAYS AS T5
      WHERE
        T19.USER_ID = T5.USER_ID
    )
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
          'windows of all users = the sums of their days' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T62._LK0 AS VARCHAR), CAST(T62._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T62._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T62._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T62._L0 IS NOT DISTINCT FROM T62._R0 THEN '' ELSE 'sessions_7d ' END,
            CASE WHEN T62._L1 IS NOT DISTINCT FROM T62._R1 THEN '' ELSE 'page_views_7d ' END,
            CASE WHEN T62._L2 IS NOT DISTINCT FROM T62._R2 THEN '' ELSE 'sessions_30d ' END,
            CASE
              WHEN T62._L3 IS NOT DISTINCT FROM T62._R3
              THEN ''
              ELSE 'session_seconds_30d '
            END,
            CASE
              WHEN T62._L4 IS NOT DISTINCT FROM T62._R4
              THEN ''
              ELSE 'timed_sessions_30d '
            END,
            CASE WHEN T62._L5 IS NOT DISTINCT FROM T62._R5 THEN '' ELSE 'active_days_30d ' END,
            CASE WHEN T62._L6 IS NOT DISTINCT FROM T62._R6 THEN '' ELSE 'page_views_30d ' END,
            CASE WHEN T62._L7 IS NOT DISTINCT FROM T62._R7 THEN '' ELSE 'feature_uses_30d ' END
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
            T53._RK0,
            T53._R0,
            T53._R1,
            T53._R2,
            T53._R3,
            T53._R4,
            T53._R5,
            T53._R6,
            T53._R7
          FROM (
            SELECT
              T16.DAY AS _LK0,
              T16.SESSIONS_7D AS _L0,
              T16.PAGE_VIEWS_7D AS _L1,
              T16.SESSIONS_30D AS _L2,
              T16.SESSION_SECONDS_30D AS _L3,
              T16.TIMED_SESSIONS_30D AS _L4,
              T16.ACTIVE_DAYS_30D AS _L5,
              T16.PAGE_VIEWS_30D AS _L6,
              T16.FEATURE_USES_30D AS _L7
            FROM T8 AS T16
          ) AS T29
          FULL OUTER JOIN (
            SELECT
              T41.DAY AS _RK0,
              T41.SESSIONS_7D AS _R0,
              T41.PAGE_VIEWS_7D AS _R1,
              T41.SESSIONS_30D AS _R2,
              T41.SESSION_SECONDS_30D AS _R3,
              T41.TIMED_SESSIONS_30D AS _R4,
              T41.ACTIVE_DAYS_30D AS _R5,
              T41.PAGE_VIEWS_30D AS _R6,
              T41.FEATURE_USES_30D AS _R7
            FROM (
              SELECT
                T32.DAY,
                SUM(T32.SESSIONS) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 6 preceding AND CURRENT ROW) AS SESSIONS_7D,
                SUM(T32.PAGE_VIEWS) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 6 preceding AND CURRENT ROW) AS PAGE_VIEWS_7D,
                SUM(T32.SESSIONS) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS SESSIONS_30D,
                SUM(T32.SESSION_SECONDS) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS SESSION_SECONDS_30D,
                SUM(T32.TIMED_SESSIONS) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS TIMED_SESSIONS_30D,
                SUM(T32.ACTIVE) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS ACTIVE_DAYS_30D,
                SUM(T32.PAGE_VIEWS) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS PAGE_VIEWS_30D,
                SUM(T32.FEATURE_USES) OVER (ORDER BY T32.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS FEATURE_USES_30D
              FROM (
                SELECT
                  T16.DAY,
                  T16.SESSIONS_7D,
                  T16.PAGE_VIEWS_7D,
                  T16.SESSIONS_30D,
                  T16.SESSION_SECONDS_30D,
                  T16.TIMED_SESSIONS_30D,
                  T16.ACTIVE_DAYS_30D,
                  T16.PAGE_VIEWS_30D,
                  T16.FEATURE_USES_30D,
                  T16.SESSIONS,
                  T16.SESSION_SECONDS,
                  T16.TIMED_SESSIONS,
                  T16.PAGE_VIEWS,
                  T16.FEATURE_USES,
                  T16.FEATURES_USED_30D,
                  T16.ACTIVE,
                  T16.SCORE,
                  T16.POINTS,
                  T16.POINTS / 6000.0 AS SCORE_OF_POINTS
                FROM T8 AS T16
              ) AS T32
            ) AS T41
          ) AS T53
            ON T29._LK0 = T53._RK0
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
            AND T62._L2 IS NOT DISTINCT FROM T62._R2
            AND T62._L3 IS NOT DISTINCT FROM T62._R3
            AND T62._L4 IS NOT DISTINCT FROM T62._R4
            AND T62._L5 IS NOT DISTINCT FROM T62._R5
            AND T62._L6 IS NOT DISTINCT FROM T62._R6
            AND T62._L7 IS NOT DISTINCT FROM T62._R7
          )
      ) AS T77
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'engagement of all users = their points' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T44._LK0 AS VARCHAR), CAST(T44._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T44._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T44._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T44._L0 IS NOT DISTINCT FROM T44._R0
              OR COALESCE(ABS(T44._L0 - T44._R0) <= (
                (
                  ABS(T44._L0) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'score '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T30._LK0,
            T30._L0,
            T34._RK0,
            T34._R0
          FROM (
            SELECT
              T16.DAY AS _LK0,
              T16.SCORE AS _L0
            FROM T8 AS T16
          ) AS T30
          FULL OUTER JOIN (
            SELECT
              T16.DAY AS _RK0,
              T16.POINTS / 6000.0 AS _R0
            FROM T8 AS T16
          ) AS T34
            ON T30._LK0 = T34._RK0
        ) AS T44
        WHERE
          NOT (
            (
              T44._LK0 IS NOT NULL
            )
            AND (
              T44._RK0 IS NOT NULL
            )
            AND (
              T44._L0 IS NOT DISTINCT FROM T44._R0
              OR COALESCE(ABS(T44._L0 - T44._R0) <= (
                (
                  ABS(T44._L0) + 1.0
                ) * 1e-09
              ), FALSE)
            )
          )
      ) AS T66
    ) AS T79
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'days of all users = what was recorded' AS STATEMENT,
        CONCAT_WS('|', COALESCE(CAST(T84._LK0 AS VARCHAR), CAST(T84._RK0 AS VARCHAR))) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T84._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T84._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T84._L0 IS NOT DISTINCT FROM T84._R0 THEN '' ELSE 'sessions ' END,
          CASE WHEN T84._L1 IS NOT DISTINCT FROM T84._R1 THEN '' ELSE 'session_seconds ' END,
          CASE WHEN T84._L2 IS NOT DISTINCT FROM T84._R2 THEN '' ELSE 'timed_sessions ' END,
          CASE WHEN T84._L3 IS NOT DISTINCT FROM T84._R3 THEN '' ELSE 'active ' END,
          CASE WHEN T84._L4 IS NOT DISTINCT FROM T84._R4 THEN '' ELSE 'page_views ' END,
          CASE WHEN T84._L5 IS NOT DISTINCT FROM T84._R5 THEN '' ELSE 'feature_uses ' END
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
          T82._RK0,
          T82._R0,
          T82._R1,
          T82._R2,
          T82._R3,
          T82._R4,
          T82._R5
        FROM (
          SELECT
            T16.DAY AS _LK0,
            T16.SESSIONS AS _L0,
            T16.SESSION_SECONDS AS _L1,
            T16.TIMED_SESSIONS AS _L2,
            T16.ACTIVE AS _L3,
            T16.PAGE_VIEWS AS _L4,
            T16.FEATURE_USES AS _L5
          FROM T8 AS T16
        ) AS T28
        FULL OUTER JOIN (
          SELECT
            T76.DAY AS _RK0,
            COALESCE(T76.SESSIONS, 0) AS _R0,
            COALESCE(T76.SESSION_SECONDS, 0) AS _R1,
            COALESCE(T76.TIMED_SESSIONS, 0) AS _R2,
            COALESCE(T76.ACTIVE, 0) AS _R3,
            COALESCE(T76.PAGE_VIEWS, 0) AS _R4,
            COALESCE(T76.FEATURE_USES, 0) AS _R5
          FROM (
            SELECT
              T75.*
              EXCLUDE (DAY_RIGHT)
            FROM (
              SELECT
                T71.DAY,
                T71.SESSIONS,
                T71.SESSION_SECONDS,
                T71.TIMED_SESSIONS,
                T71.ACTIVE,
                T71.PAGE_VIEWS,
                T52.DAY AS DAY_RIGHT,
                T52.FEATURE_USES
              FROM (
                SELECT
                  T68.*
                  EXCLUDE (DAY_RIGHT)
                FROM (
                  SELECT
                    T63.DAY,
                    T63.SESSIONS,
                    T63.SESSION_SECONDS,
                    T63.TIMED_SESSIONS,
                    T63.ACTIVE,
                    T46.DAY AS DAY_RIGHT,
                    T46.PAGE_VIEWS
                  FROM (
                    SELECT
                      T60.*
                      EXCLUDE (DAY_RIGHT)
                    FROM (
                      SELECT
                        T26.DAY,
                        T49.DAY AS DAY_RIGHT,
                        T49.SESSIONS,
                        T49.SESSION_SECONDS,
                        T49.TIMED_SESSIONS,
                        T49.ACTIVE
                      FROM (
                        SELECT
                          T16.DAY
                        FROM T8 AS T16
                      ) AS T26
                      LEFT OUTER JOIN (
                        SELECT
                          T38.SESSION_DATE AS DAY,
                          COUNT(*) AS SESSIONS,
                          SUM(T38.DURATION_SECONDS) AS SESSION_SECONDS,
                          COUNT(T38.DURATION_SECONDS) AS TIMED_SESSIONS,
                          COUNT(DISTINCT T38.USER_ID) AS ACTIVE
                        FROM (
                          SELECT
                            T20.SESSION_ID,
                            T20.USER_ID,
                            T20.ACCOUNT_ID,
                            T20.IS_ANONYMOUS,
                            T20.START_TIME,
                            T20.END_TIME,
                            T20.DURATION_SECONDS,
                            T20.PAGE_VIEWS,
                            T20.ACTIONS_TAKEN,
                            T20.DEVICE_TYPE,
                            T20.BROWSER,
                            T20.SESSION_DURATION_CATEGORY,
                            T20.ENGAGEMENT_LEVEL,
                            T20.IS_BOUNCE,
                            T20.ACTIONS_PER_MINUTE,
                            T20.PAGES_PER_MINUTE,
                            T20.DEVICE_CATEGORY,
                            T20.BROWSER_FAMILY,
                            T20.SESSION_DATE,
                            T20.SESSION_HOUR,
                            T20.SESSION_DAY_OF_WEEK,
                            T20.DAY_TYPE,
                            T20.TIME_OF_DAY,
                            T20.SESSION_QUALITY_SCORE,
                            T20.MISSING_START_TIME,
                            T20.INVALID_DURATION,
                            T20.INVALID_TIME_SEQUENCE,
                            T20.IS_ORPHAN,
                            T20.RECORD_CREATED_AT
                          FROM (
                            SELECT
                              *
                            FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
                            WHERE
                              NOT (
                                T4.IS_ORPHAN
                              ) AND NOT (
                                T4.IS_ANONYMOUS
                              )
                          ) AS T20
                          WHERE
                            EXISTS(
                              SELECT
                                1
                              FROM TIMELINE.USER_DAYS AS T5
                              WHERE
                                T20.USER_ID = T5.USER_ID
                            )
                        ) AS T38
                        GROUP BY
                          1
                      ) AS T49
                        ON T26.DAY = T49.DAY
                    ) AS T60
                  ) AS T63
                  LEFT OUTER JOIN (
                    SELECT
                      T39.PAGE_VIEW_DATE AS DAY,
                      COUNT(*) AS PAGE_VIEWS
                    FROM T36 AS T39
                    GROUP BY
                      1
                  ) AS T46
                    ON T63.DAY = T46.DAY
                ) AS T68
              ) AS T71
              LEFT OUTER JOIN (
                SELECT
                  T40.USAGE_DATE AS DAY,
                  SUM(T40.USAGE_COUNT) AS FEATURE_USES
                FROM T37 AS T40
                GROUP BY
                  1
              ) AS T52
                ON T71.DAY = T52.DAY
            ) AS T75
          ) AS T76
        ) AS T82
          ON T28._LK0 = T82._RK0
      ) AS T84
      WHERE
        NOT (
          (
            T84._LK0 IS NOT NULL
          )
          AND (
            T84._RK0 IS NOT NULL
          )
          AND T84._L0 IS NOT DISTINCT FROM T84._R0
          AND T84._L1 IS NOT DISTINCT FROM T84._R1
          AND T84._L2 IS NOT DISTINCT FROM T84._R2
          AND T84._L3 IS NOT DISTINCT FROM T84._R3
          AND T84._L4 IS NOT DISTINCT FROM T84._R4
          AND T84._L5 IS NOT DISTINCT FROM T84._R5
        )
    ) AS T86
  ) AS T87
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'features in use by all users = the periods of use' AS STATEMENT,
      CONCAT_WS('|', COALESCE(CAST(T64._LK0 AS VARCHAR), CAST(T64._RK0 AS VARCHAR))) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T64._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T64._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T64._L0 IS NOT DISTINCT FROM T64._R0 THEN '' ELSE 'features_used_30d ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T27._LK0,
        T27._L0,
        T57._RK0,
        T57._R0
      FROM (
        SELECT
          T16.DAY AS _LK0,
          T16.FEATURES_USED_30D AS _L0
        FROM T8 AS T16
      ) AS T27
      FULL OUTER JOIN (
        SELECT
          T51.DAY AS _RK0,
          T51.USERS AS _R0
        FROM (
          SELECT
            T26.DAY,
            SUM(COALESCE(T35.MOVE, 0)) OVER (ORDER BY T26.DAY ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS USERS
          FROM (
            SELECT
              T16.DAY
            FROM T8 AS T16
          ) AS T26
          LEFT OUTER JOIN (
            SELECT
              T17.DAY,
              SUM(T17.MOVE) AS MOVE
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T1.VALID_FROM AS DAY,
                  1 AS MOVE
                FROM TIMELINE.FEATURE_PERIODS AS T1
                WHERE
                  T1.LEVEL = 'user'
              ) AS T9
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T1.VALID_TO AS DAY,
                  -1 AS MOVE
                FROM TIMELINE.FEATURE_PERIODS AS T1
                WHERE
                  T1.LEVEL = 'user'
              ) AS T10
            ) AS T17
            GROUP BY
              1
          ) AS T35
            ON T26.DAY = T35.DAY
        ) AS T51
      ) AS T57
        ON T27._LK0 = T57._RK0
    ) AS T64
    WHERE
      NOT (
        (
          T64._LK0 IS NOT NULL
        )
        AND (
          T64._RK0 IS NOT NULL
        )
        AND T64._L0 IS NOT DISTINCT FROM T64._R0
      )
  ) AS T72
) AS T88
UNION ALL
SELECT
  *
FROM (
  SELECT
    'distinct counts of a user\'s last day = what was recorded in 30 days' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T83._LK0, T83._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T83._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T83._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T83._L0 IS NOT DISTINCT FROM T83._R0 THEN '' ELSE 'features_used_30d ' END,
      CASE
        WHEN T83._L1 IS NOT DISTINCT FROM T83._R1
        THEN ''
        ELSE 'feature_categories_30d '
      END,
      CASE
        WHEN T83._L2 IS NOT DISTINCT FROM T83._R2
        THEN ''
        ELSE 'page_categories_30d '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T14._LK0,
      T14._L0,
      T14._L1,
      T14._L2,
      T80._RK0,
      T80._R0,
      T80._R1,
      T80._R2
    FROM (
      SELECT
        T0.USER_ID AS _LK0,
        T0.FEATURES_USED_30D AS _L0,
        T0.FEATURE_CATEGORIES_30D AS _L1,
        T0.PAGE_CATEGORIES_30D AS _L2
      FROM TIMELINE.USER_DAYS AS T0
      WHERE
        T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
    ) AS T14
    FULL OUTER JOIN (
      SELECT
        T74.USER_ID AS _RK0,
        COALESCE(T74.FEATURES, 0) AS _R0,
        COALESCE(T74.FEATURE_CATEGORIES, 0) AS _R1,
        COALESCE(T74.PAGE_CATEGORIES, 0) AS _R2
      FROM (
        SELECT
          T73.*
          EXCLUDE (USER_ID_RIGHT)
        FROM (
          SELECT
            T69.USER_ID,
            T69.FEATURES,
            T69.FEATURE_CATEGORIES,
            T58.USER_ID AS USER_ID_RIGHT,
            T58.PAGE_CATEGORIES
          FROM (
            SELECT
              T65.USER_ID,
              T65.FEATURES,
              T65.FEATURE_CATEGORIES
            FROM (
              SELECT
                T15.USER_ID,
                T59.USER_ID AS USER_ID_RIGHT,
                T59.FEATURES,
                T59.FEATURE_CATEGORIES
              FROM (
                SELECT
                  T0.USER_ID
                FROM TIMELINE.USER_DAYS AS T0
                WHERE
                  T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
              ) AS T15
              LEFT OUTER JOIN (
                SELECT
                  T47.USER_ID,
                  COUNT(DISTINCT T47.FEATURE_NAME) AS FEATURES,
                  COUNT(DISTINCT T47.FEATURE_CATEGORY) AS FEATURE_CATEGORIES
                FROM (
                  SELECT
                    *
                  FROM T37 AS T40
                  WHERE
                    T40.USAGE_DATE >= CAST(CAST(DATEADD(DAY, -29, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                ) AS T47
                GROUP BY
                  1
              ) AS T59
                ON T15.USER_ID = T59.USER_ID
            ) AS T65
          ) AS T69
          LEFT OUTER JOIN (
            SELECT
              T45.USER_ID,
              COUNT(DISTINCT T45.PAGE_CATEGORY) AS PAGE_CATEGORIES
            FROM (
              SELECT
                *
              FROM T36 AS T39
              WHERE
                T39.PAGE_VIEW_DATE >= CAST(CAST(DATEADD(DAY, -29, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
            ) AS T45
            GROUP BY
              1
          ) AS T58
            ON T69.USER_ID = T58.USER_ID
        ) AS T73
      ) AS T74
    ) AS T80
      ON T14._LK0 = T80._RK0
  ) AS T83
  WHERE
    NOT (
      (
        T83._LK0 IS NOT NULL
      )
      AND (
        T83._RK0 IS NOT NULL
      )
      AND T83._L0 IS NOT DISTINCT FROM T83._R0
      AND T83._L1 IS NOT DISTINCT FROM T83._R1
      AND T83._L2 IS NOT DISTINCT FROM T83._R2
    )
) AS T85
