SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a week of a user = its days' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T49._LK0, T49._RK0),
        COALESCE(CAST(T49._LK1 AS VARCHAR), CAST(T49._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
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
          OR COALESCE(
            ABS(CAST(T49._L0 AS DOUBLE) - CAST(T49._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'weekly_sessions '
        END,
        CASE
          WHEN T49._L1 IS NOT DISTINCT FROM T49._R1
          OR COALESCE(
            ABS(CAST(T49._L1 AS DOUBLE) - CAST(T49._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L1 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_page_views '
        END,
        CASE
          WHEN T49._L2 IS NOT DISTINCT FROM T49._R2
          OR COALESCE(
            ABS(CAST(T49._L2 AS DOUBLE) - CAST(T49._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_feature_uses '
        END,
        CASE
          WHEN T49._L3 IS NOT DISTINCT FROM T49._R3
          OR COALESCE(ABS(T49._L3 - T49._R3) <= (
            (
              ABS(T49._L3) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'total_session_minutes '
        END,
        CASE
          WHEN T49._L4 IS NOT DISTINCT FROM T49._R4
          OR COALESCE(ABS(T49._L4 - T49._R4) <= (
            (
              ABS(T49._L4) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_session_minutes '
        END,
        CASE
          WHEN T49._L5 IS NOT DISTINCT FROM T49._R5
          OR COALESCE(
            ABS(CAST(T49._L5 AS DOUBLE) - CAST(T49._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'active_days '
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
        T46._RK0,
        T46._RK1,
        T46._R0,
        T46._R1,
        T46._R2,
        T46._R3,
        T46._R4,
        T46._R5
      FROM (
        SELECT
          T0.USER_ID AS _LK0,
          T0.WEEK_START_DATE AS _LK1,
          T0.WEEKLY_SESSIONS AS _L0,
          T0.TOTAL_PAGE_VIEWS AS _L1,
          T0.TOTAL_FEATURE_USES AS _L2,
          T0.TOTAL_SESSION_MINUTES AS _L3,
          T0.AVG_SESSION_MINUTES AS _L4,
          T0.ACTIVE_DAYS AS _L5
        FROM ENTITY.ENTITY_USERS_WEEKLY AS T0
      ) AS T16
      FULL OUTER JOIN (
        SELECT
          T43.USER_ID AS _RK0,
          T43.WEEK_START_DATE AS _RK1,
          T43.SESSIONS AS _R0,
          T43.PAGE_VIEWS AS _R1,
          T43.FEATURE_USES AS _R2,
          T43.SESSION_SECONDS / 60.0 AS _R3,
          (
            T43.SESSION_SECONDS / NULLIF(T43.TIMED, 0)
          ) / 60.0 AS _R4,
          T43.ACTIVE_DAYS AS _R5
        FROM (
          SELECT
            T41.USER_ID,
            T41.WEEK_START_DATE,
            SUM(T41.SESSIONS) AS SESSIONS,
            SUM(T41.PAGE_VIEWS) AS PAGE_VIEWS,
            SUM(T41.FEATURE_USES) AS FEATURE_USES,
            SUM(T41.SESSION_SECONDS) AS SESSION_SECONDS,
            SUM(CAST(T41.IS_ACTIVE AS INT)) AS ACTIVE_DAYS,
            SUM(T41.TIMED_SESSIONS) AS TIMED
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T9.USER_ID,
                T9.DAY,
                T9.ACCOUNT_ID,
                T9.SESSIONS,
                T9.SESSION_SECONDS,
                T9.TIMED_SESSIONS,
                T9.PAGE_VIEWS,
                T9.FEATURE_USES,
                T9.IS_ACTIVE,
                T9.IS_ACTIVE_7D,
                T9.IS_ACTIVE_30D,
                T9.SESSIONS_7D,
                T9.SESSIONS_30D,
                T9.SESSION_SECONDS_30D,
                T9.TIMED_SESSIONS_30D,
                T9.ACTIVE_DAYS_30D,
                T9.PAGE_VIEWS_7D,
                T9.PAGE_VIEWS_30D,
                T9.FEATURES_USED_30D,
                T9.FEATURE_CATEGORIES_30D,
                T9.PAGE_CATEGORIES_30D,
                T9.FEATURE_USES_30D,
                T9.LIFETIME_FEATURES,
                T9.LIFETIME_FEATURE_CATEGORIES,
                T9.ENGAGEMENT_POINTS,
                T9.ENGAGEMENT_SCORE,
                T9.ENGAGEMENT_TIER,
                T9.LAST_ACTIVITY_DATE,
                T9.LAST_SESSION_DATE,
                T9.LAST_LOGIN_DATE,
                T9.NEVER_LOGGED_IN,
                T20.DATE,
                T20.WEEK_START_DATE
              FROM TIMELINE.USER_DAYS AS T9
              INNER JOIN (
                SELECT
                  T2.DAY AS DATE,
                  T2.WEEK_START_DATE
                FROM TIMELINE.DAYS AS T2
              ) AS T20
                ON T9.DAY = T20.DATE
            ) AS T30
            WHERE
              CAST(CAST(DATEADD(DAY, 6, T30.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
          ) AS T41
          GROUP BY
            1,
            2
        ) AS T43
      ) AS T46
        ON T16._LK0 = T46._RK0 AND T16._LK1 = T46._RK1
    ) AS T49
    WHERE
      NOT (
        (
          T49._LK0 IS NOT NULL
        )
        AND (
          T49._RK0 IS NOT NULL
        )
        AND (
          T49._L0 IS NOT DISTINCT FROM T49._R0
          OR COALESCE(
            ABS(CAST(T49._L0 AS DOUBLE) - CAST(T49._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T49._L1 IS NOT DISTINCT FROM T49._R1
          OR COALESCE(
            ABS(CAST(T49._L1 AS DOUBLE) - CAST(T49._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L1 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T49._L2 IS NOT DISTINCT FROM T49._R2
          OR COALESCE(
            ABS(CAST(T49._L2 AS DOUBLE) - CAST(T49._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T49._L3 IS NOT DISTINCT FROM T49._R3
          OR COALESCE(ABS(T49._L3 - T49._R3) <= (
            (
              ABS(T49._L3) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T49._L4 IS NOT DISTINCT FROM T49._R4
          OR COALESCE(ABS(T49._L4 - T49._R4) <= (
            (
              ABS(T49._L4) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T49._L5 IS NOT DISTINCT FROM T49._R5
          OR COALESCE(
            ABS(CAST(T49._L5 AS DOUBLE) - CAST(T49._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T49._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T52
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a week of a user = what was recorded in it' AS STATEMENT,
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
          OR COALESCE(
            ABS(CAST(T50._L0 AS DOUBLE) - CAST(T50._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'device_types_used '
        END,
        CASE
          WHEN T50._L1 IS NOT DISTINCT FROM T50._R1
          OR COALESCE(
            ABS(CAST(T50._L1 AS DOUBLE) - CAST(T50._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L1 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'page_categories_visited '
        END,
        CASE
          WHEN T50._L2 IS NOT DISTINCT FROM T50._R2
          OR COALESCE(
            ABS(CAST(T50._L2 AS DOUBLE) - CAST(T50._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_time_on_pages '
        END,
        CASE
          WHEN T50._L3 IS NOT DISTINCT FROM T50._R3
          OR COALESCE(
            ABS(CAST(T50._L3 AS DOUBLE) - CAST(T50._R3 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L3 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'features_used '
        END,
        CASE
          WHEN T50._L4 IS NOT DISTINCT FROM T50._R4
          OR COALESCE(
            ABS(CAST(T50._L4 AS DOUBLE) - CAST(T50._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'feature_categories_used '
        END,
        CASE
          WHEN T50._L5 IS NOT DISTINCT FROM T50._R5
          OR COALESCE(
            ABS(CAST(T50._L5 AS DOUBLE) - CAST(T50._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_feature_interactions '
        END,
        CASE
          WHEN T50._L6 IS NOT DISTINCT FROM T50._R6
          OR COALESCE(ABS(T50._L6 - T50._R6) <= (
            (
              ABS(T50._L6) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_time_per_page '
        END,
        CASE
          WHEN T50._L7 IS NOT DISTINCT FROM T50._R7
          OR COALESCE(ABS(T50._L7 - T50._R7) <= (
            (
              ABS(T50._L7) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'max_session_minutes '
        END,
        CASE
          WHEN T50._L8 IS NOT DISTINCT FROM T50._R8
          OR COALESCE(
            ABS(CAST(T50._L8 AS DOUBLE) - CAST(T50._R8 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L8 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'last_activity '
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
        T48._RK0,
        T48._RK1,
        T48._R0,
        T48._R1,
        T48._R2,
        T48._R3,
        T48._R4,
        T48._R5,
        T48._R6,
        T48._R7,
        T48._R8
      FROM (
        SELECT
          T0.USER_ID AS _LK0,
          T0.WEEK_START_DATE AS _LK1,
          T0.DEVICE_TYPES_USED AS _L0,
          T0.PAGE_CATEGORIES_VISITED AS _L1,
          T0.TOTAL_TIME_ON_PAGES AS _L2,
          T0.FEATURES_USED AS _L3,
          T0.FEATURE_CATEGORIES_USED AS _L4,
          T0.TOTAL_FEATURE_INTERACTIONS AS _L5,
          T0.AVG_TIME_PER_PAGE AS _L6,
          T0.MAX_SESSION_MINUTES AS _L7,
          DATE_PART('epoch', T0.LAST_ACTIVITY_IN_WEEK) AS _L8
        FROM ENTITY.ENTITY_USERS_WEEKLY AS T0
      ) AS T25
      FULL OUTER JOIN (
        SELECT
          T44.USER_ID AS _RK0,
          T44.WEEK_START_DATE AS _RK1,
          COALESCE(T44.DEVICE_TYPES_USED, 0) AS _R0,
          COALESCE(T44.PAGE_CATEGORIES_VISITED, 0) AS _R1,
          COALESCE(T44.TOTAL_TIME_ON_PAGES, 0) AS _R2,
          COALESCE(T44.FEATURES_USED, 0) AS _R3,
          COALESCE(T44.FEATURE_CATEGORIES_USED, 0) AS _R4,
          COALESCE(T44.TOTAL_FEATURE_INTERACTIONS, 0) AS _R5,
          T44.MEAN_TIME AS _R6,
          T44.MAX_SESSION_MINUTES AS _R7,
          DATE_PART(
            'epoch',
            NULLIF(
              GREATEST(
                COALESCE(T44.LAST_1, TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0)),
                COALESCE(T44.LAST_2, TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0)),
                COALESCE(T44.LAST_3, TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0))
              ),
              TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0)
            )
          ) AS _R8
        FROM (
          SELECT
            T15.USER_ID,
            T15.WEEK_START_DATE,
            T42.DEVICE_TYPES_USED,
            T42.MAX_SESSION_MINUTES,
            T42.LAST_1,
            T39.PAGE_CATEGORIES_VISITED,
            T39.TOTAL_TIME_ON_PAGES,
            T39.MEAN_TIME,
            T39.LAST_2,
            T40.FEATURES_USED,
            T40.FEATURE_CATEGORIES_USED,
            T40.TOTAL_FEATURE_INTERACTIONS,
            T40.LAST_3
          FROM (
            SELECT
              T0.USER_ID,
              T0.WEEK_START_DATE
            FROM ENTITY.ENTITY_USERS_WEEKLY AS T0
          ) AS T15
          LEFT OUTER JOIN (
            SELECT
              T32.USER_ID,
              T32.WEEK_START_DATE,
              COUNT(DISTINCT T32.DEVICE_CATEGORY) AS DEVICE_TYPES_USED,
              MAX(T32.DURATION_SECONDS) / 60.0 AS MAX_SESSION_MINUTES,
              MAX(T32.START_TIME) AS LAST_1
            FROM (
              SELECT
                T27.SESSION_ID,
                T27.USER_ID,
                T27.ACCOUNT_ID,
                T27.IS_ANONYMOUS,
                T27.START_TIME,
                T27.END_TIME,
                T27.DURATION_SECONDS,
                T27.PAGE_VIEWS,
                T27.ACTIONS_TAKEN,
                T27.DEVICE_TYPE,
                T27.BROWSER,
                T27.SESSION_DURATION_CATEGORY,
                T27.ENGAGEMENT_LEVEL,
                T27.IS_BOUNCE,
                T27.ACTIONS_PER_MINUTE,
                T27.PAGES_PER_MINUTE,
                T27.DEVICE_CATEGORY,
                T27.BROWSER_FAMILY,
                T27.SESSION_DATE,
                T27.SESSION_HOUR,
                T27.SESSION_DAY_OF_WEEK,
                T27.DAY_TYPE,
                T27.TIME_OF_DAY,
                T27.SESSION_QUALITY_SCORE,
                T27.MISSING_START_TIME,
                T27.INVALID_DURATION,
                T27.INVALID_TIME_SEQUENCE,
                T27.IS_ORPHAN,
                T27.RECORD_CREATED_AT,
                T20.DATE,
                T20.WEEK_START_DATE
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T5
                WHERE
                  NOT (
                    T5.IS_ORPHAN
                  ) AND NOT (
                    T5.IS_ANONYMOUS
                  )
              ) AS T27
              INNER JOIN (
                SELECT
                  T2.DAY AS DATE,
                  T2.WEEK_START_DATE
                FROM TIMELINE.DAYS AS T2
              ) AS T20
                ON T27.SESSION_DATE = T20.DATE
            ) AS T32
            GROUP BY
              1,
              2
          ) AS T42
            ON T15.USER_ID = T42.USER_ID AND T15.WEEK_START_DATE = T42.WEEK_START_DATE
          LEFT OUTER JOIN (
            SELECT
              T33.USER_ID,
              T33.WEEK_START_DATE,
              COUNT(DISTINCT T33.PAGE_CATEGORY) AS PAGE_CATEGORIES_VISITED,
              SUM(T33.TIME_ON_PAGE_SECONDS) AS TOTAL_TIME_ON_PAGES,
              AVG(T33.TIME_ON_PAGE_SECONDS) AS MEAN_TIME,
              MAX(T33.PAGE_VIEW_TIMESTAMP) AS LAST_2
            FROM (
              SELECT
                T28.PAGE_VIEW_ID,
                T28.SESSION_ID,
                T28.USER_ID,
                T28.ACCOUNT_ID,
                T28.IS_ANONYMOUS,
                T28.PAGE_URL,
                T28.PAGE_TITLE,
                T28.REFERRER_URL,
                T28.PAGE_PATH,
                T28.CLEAN_URL,
                T28.PAGE_CATEGORY,
                T28.PAGE_VIEW_TIMESTAMP,
                T28.TIME_ON_PAGE_SECONDS,
                T28.ENGAGEMENT_TYPE,
                T28.REFERRER_SOURCE,
                T28.PAGE_VIEW_DATE,
                T28.PAGE_VIEW_HOUR,
                T28.PAGE_VIEW_DAY_OF_WEEK,
                T28.PAGE_DEPTH,
                T28.IS_EXIT_PAGE,
                T28.PAGE_VALUE_SCORE,
                T28.MISSING_PAGE_URL,
                T28.INVALID_TIME_ON_PAGE,
                T28.IS_ORPHAN,
                T28.RECORD_CREATED_AT,
                T20.DATE,
                T20.WEEK_START_DATE
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T6
                WHERE
                  NOT (
                    T6.IS_ORPHAN
                  ) AND NOT (
                    T6.IS_ANONYMOUS
                  )
              ) AS T28
              INNER JOIN (
                SELECT
                  T2.DAY AS DATE,
                  T2.WEEK_START_DATE
                FROM TIMELINE.DAYS AS T2
              ) AS T20
                ON T28.PAGE_VIEW_DATE = T20.DATE
            ) AS T33
            GROUP BY
              1,
              2
          ) AS T39
            ON T15.USER_ID = T39.USER_ID AND T15.WEEK_START_DATE = T39.WEEK_START_DATE
          LEFT OUTER JOIN (
            SELECT
              T34.USER_ID,
              T34.WEEK_START_DATE,
              COUNT(DISTINCT T34.FEATURE_NAME) AS FEATURES_USED,
              COUNT(DISTINCT T34.FEATURE_CATEGORY) AS FEATURE_CATEGORIES_USED,
              COUNT(*) AS TOTAL_FEATURE_INTERACTIONS,
              MAX(T34.USAGE_TIMESTAMP) AS LAST_3
            FROM (
              SELECT
                T29.USAGE_ID,
                T29.USER_ID,
                T29.ACCOUNT_ID,
                T29.IS_ANONYMOUS,
                T29.FEATURE_NAME,
                T29.USAGE_COUNT,
                T29.USAGE_TIMESTAMP,
                T29.FEATURE_CATEGORY,
                T29.FEATURE_AUDIENCE,
                T29.FEATURE_TIER,
                T29.USAGE_INTENSITY,
                T29.USAGE_DATE,
                T29.USAGE_HOUR,
                T29.USAGE_DAY_OF_WEEK,
                T29.USAGE_WEEK,
                T29.USAGE_MONTH,
                T29.IS_BUSINESS_HOURS,
                T29.FEATURE_VALUE_SCORE,
                T29.IS_FIRST_USE,
                T29.IS_ADOPTED,
                T29.MISSING_FEATURE_NAME,
                T29.INVALID_USAGE_COUNT,
                T29.IS_ORPHAN,
                T29.RECORD_CREATED_AT,
                T20.DATE,
                T20.WEEK_START_DATE
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T7
                WHERE
                  NOT (
                    T7.IS_ORPHAN
                  ) AND NOT (
                    T7.IS_ANONYMOUS
                  )
              ) AS T29
              INNER JOIN (
                SELECT
                  T2.DAY AS DATE,
                  T2.WEEK_START_DATE
                FROM TIMELINE.DAYS AS T2
              ) AS T20
                ON T29.USAGE_DATE = T20.DATE
            ) AS T34
            GROUP BY
              1,
              2
          ) AS T40
            ON T15.USER_ID = T40.USER_ID AND T15.WEEK_START_DATE = T40.WEEK_START_DATE
        ) AS T44
      ) AS T48
        ON T25._LK0 = T48._RK0 AND T25._LK1 = T48._RK1
    ) AS T50
    WHERE
      NOT (
        (
          T50._LK0 IS NOT NULL
        )
        AND (
          T50._RK0 IS NOT NULL
        )
        AND (
          T50._L0 IS NOT DISTINCT FROM T50._R0
          OR COALESCE(
            ABS(CAST(T50._L0 AS DOUBLE) - CAST(T50._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T50._L1 IS NOT DISTINCT FROM T50._R1
          OR COALESCE(
            ABS(CAST(T50._L1 AS DOUBLE) - CAST(T50._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L1 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T50._L2 IS NOT DISTINCT FROM T50._R2
          OR COALESCE(
            ABS(CAST(T50._L2 AS DOUBLE) - CAST(T50._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T50._L3 IS NOT DISTINCT FROM T50._R3
          OR COALESCE(
            ABS(CAST(T50._L3 AS DOUBLE) - CAST(T50._R3 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L3 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T50._L4 IS NOT DISTINCT FROM T50._R4
          OR COALESCE(
            ABS(CAST(T50._L4 AS DOUBLE) - CAST(T50._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T50._L5 IS NOT DISTINCT FROM T50._R5
          OR COALESCE(
            ABS(CAST(T50._L5 AS DOUBLE) - CAST(T50._R5 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L5 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T50._L6 IS NOT DISTINCT FROM T50._R6
          OR COALESCE(ABS(T50._L6 - T50._R6) <= (
            (
              ABS(T50._L6) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T50._L7 IS NOT DISTINCT FROM T50._R7
          OR COALESCE(ABS(T50._L7 - T50._R7) <= (
            (
              ABS(T50._L7) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T50._L8 IS NOT DISTINCT FROM T50._R8
          OR COALESCE(
            ABS(CAST(T50._L8 AS DOUBLE) - CAST(T50._R8 AS DOUBLE)) <= (
              (
                ABS(CAST(T50._L8 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T53
) AS T54
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a week of a user fits the user and the week before' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T37.USER_ID, 'null'), '|'),
      COALESCE(CAST(T37.WEEK_START_DATE AS VARCHAR), 'null')
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
                          CASE
                            WHEN NOT (
                              T37.ACCOUNT_ID IS NOT DISTINCT FROM T37._ACCOUNT_ID
                            )
                            THEN 'account_id; '
                            ELSE ''
                          END,
                          CASE
                            WHEN NOT (
                              T37.EMAIL IS NOT DISTINCT FROM T37._EMAIL
                            )
                            THEN 'email; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            T37.FULL_NAME IS NOT DISTINCT FROM T37._FULL_NAME
                          )
                          THEN 'full_name; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T37.SESSIONS_WOW_CHANGE IS NULL
                            )
                            AND (
                              (
                                T37.WEEKLY_SESSIONS - T37._BEFORE_WEEKLY_SESSIONS
                              ) IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              CAST(T37.SESSIONS_WOW_CHANGE AS DOUBLE) - CAST(T37.WEEKLY_SESSIONS - T37._BEFORE_WEEKLY_SESSIONS AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS(CAST(T37.SESSIONS_WOW_CHANGE AS DOUBLE)),
                                ABS(CAST(T37.WEEKLY_SESSIONS - T37._BEFORE_WEEKLY_SESSIONS AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        THEN 'sessions_wow_change; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          (
                            T37.FEATURES_WOW_CHANGE IS NULL
                          )
                          AND (
                            (
                              T37.FEATURES_USED - T37._BEFORE_FEATURES_USED
                            ) IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            CAST(T37.FEATURES_WOW_CHANGE AS DOUBLE) - CAST(T37.FEATURES_USED - T37._BEFORE_FEATURES_USED AS DOUBLE)
                          ) <= (
                            GREATEST(
                              ABS(CAST(T37.FEATURES_WOW_CHANGE AS DOUBLE)),
                              ABS(CAST(T37.FEATURES_USED - T37._BEFORE_FEATURES_USED AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      THEN 'features_wow_change; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          T37.ENGAGEMENT_WOW_CHANGE IS NULL
                        )
                        AND (
                          (
                            T37.WEEKLY_ENGAGEMENT_SCORE - T37._BEFORE_WEEKLY_ENGAGEMENT_SCORE
                          ) IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          T37.ENGAGEMENT_WOW_CHANGE - (
                            T37.WEEKLY_ENGAGEMENT_SCORE - T37._BEFORE_WEEKLY_ENGAGEMENT_SCORE
                          )
                        ) <= (
                          GREATEST(
                            ABS(T37.ENGAGEMENT_WOW_CHANGE),
                            ABS(T37.WEEKLY_ENGAGEMENT_SCORE - T37._BEFORE_WEEKLY_ENGAGEMENT_SCORE),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    THEN 'engagement_wow_change; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T37.ROLE_TYPE_STANDARDIZED IS NOT DISTINCT FROM T37._ROLE
                  )
                  THEN 'role_type_standardized; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T37.WEEK_END_DATE = CAST(CAST(DATEADD(DAY, 6, T37.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE)
                )
                THEN 'week_end_date; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                CAST(CAST(DATEADD(DAY, -(
                  T37.WEEKS_SINCE_SIGNUP * 7
                ), T37.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE) = T37._WEEK
              )
              THEN 'weeks_since_signup; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T37._WEEK IS NULL
              )
              OR (
                T37.COHORT_MONTH = CAST(CAST(DATE_TRUNC('MONTH', T37._CREATED) AS TIMESTAMPNTZ) AS DATE)
              )
            )
            THEN 'cohort_month; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T37.SESSIONS_PER_ACTIVE_DAY IS NULL
              )
              AND (
                (
                  T37.WEEKLY_SESSIONS / NULLIF(T37.ACTIVE_DAYS, 0)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T37.SESSIONS_PER_ACTIVE_DAY - (
                  T37.WEEKLY_SESSIONS / NULLIF(T37.ACTIVE_DAYS, 0)
                )
              ) <= (
                GREATEST(
                  ABS(T37.SESSIONS_PER_ACTIVE_DAY),
                  ABS(T37.WEEKLY_SESSIONS / NULLIF(T37.ACTIVE_DAYS, 0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'sessions_per_active_day; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            (
              T37.AVG_PAGES_PER_SESSION IS NULL
            )
            AND (
              (
                T37.TOTAL_PAGE_VIEWS / NULLIF(T37.WEEKLY_SESSIONS, 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T37.AVG_PAGES_PER_SESSION - (
                T37.TOTAL_PAGE_VIEWS / NULLIF(T37.WEEKLY_SESSIONS, 0)
              )
            ) <= (
              GREATEST(
                ABS(T37.AVG_PAGES_PER_SESSION),
                ABS(T37.TOTAL_PAGE_VIEWS / NULLIF(T37.WEEKLY_SESSIONS, 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'avg_pages_per_session; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T31.USER_ID,
      T31.WEEK_START_DATE,
      T31.WEEK_END_DATE,
      T31.ACCOUNT_ID,
      T31.EMAIL,
      T31.FULL_NAME,
      T31.ROLE_TYPE_STANDARDIZED,
      T31.COHORT_MONTH,
      T31.WEEKS_SINCE_SIGNUP,
      T31.USER_LIFECYCLE_STAGE,
      T31.WEEKLY_SESSIONS,
      T31.ACTIVE_DAYS,
      T31.SESSIONS_PER_ACTIVE_DAY,
      T31.TOTAL_SESSION_MINUTES,
      T31.AVG_SESSION_MINUTES,
      T31.MAX_SESSION_MINUTES,
      T31.DEVICE_TYPES_USED,
      T31.FEATURES_USED,
      T31.FEATURE_CATEGORIES_USED,
      T31.TOTAL_FEATURE_INTERACTIONS,
      T31.TOTAL_FEATURE_USES,
      T31.TOTAL_PAGE_VIEWS,
      T31.PAGE_CATEGORIES_VISITED,
      T31.TOTAL_TIME_ON_PAGES,
      T31.AVG_TIME_PER_PAGE,
      T31.AVG_PAGES_PER_SESSION,
      T31.LAST_ACTIVITY_IN_WEEK,
      T31.WEEKLY_ENGAGEMENT_SCORE,
      T31.WEEKLY_ACTIVITY_LEVEL,
      T31.WEEKLY_FEATURE_ADOPTION,
      T31.SESSIONS_WOW_CHANGE,
      T31.FEATURES_WOW_CHANGE,
      T31.ENGAGEMENT_WOW_CHANGE,
      T31._USER,
      T31._ACCOUNT_ID,
      T31._EMAIL,
      T31._FULL_NAME,
      T31._CREATED,
      T31._DAY,
      T31._WEEK,
      T31._HOLDER,
      T31._ROLE,
      T31._FROM,
      T31._TO,
      LAG(T31.WEEKLY_SESSIONS) OVER (PARTITION BY T31.USER_ID ORDER BY T31.WEEK_START_DATE ASC) AS _BEFORE_WEEKLY_SESSIONS,
      LAG(T31.FEATURES_USED) OVER (PARTITION BY T31.USER_ID ORDER BY T31.WEEK_START_DATE ASC) AS _BEFORE_FEATURES_USED,
      LAG(T31.WEEKLY_ENGAGEMENT_SCORE) OVER (PARTITION BY T31.USER_ID ORDER BY T31.WEEK_START_DATE ASC) AS _BEFORE_WEEKLY_ENGAGEMENT_SCORE
    FROM (
      SELECT
        T8.USER_ID,
        T8.WEEK_START_DATE,
        T8.WEEK_END_DATE,
        T8.ACCOUNT_ID,
        T8.EMAIL,
        T8.FULL_NAME,
        T8.ROLE_TYPE_STANDARDIZED,
        T8.COHORT_MONTH,
        T8.WEEKS_SINCE_SIGNUP,
        T8.USER_LIFECYCLE_STAGE,
        T8.WEEKLY_SESSIONS,
        T8.ACTIVE_DAYS,
        T8.SESSIONS_PER_ACTIVE_DAY,
        T8.TOTAL_SESSION_MINUTES,
        T8.AVG_SESSION_MINUTES,
        T8.MAX_SESSION_MINUTES,
        T8.DEVICE_TYPES_USED,
        T8.FEATURES_USED,
        T8.FEATURE_CATEGORIES_USED,
        T8.TOTAL_FEATURE_INTERACTIONS,
        T8.TOTAL_FEATURE_USES,
        T8.TOTAL_PAGE_VIEWS,
        T8.PAGE_CATEGORIES_VISITED,
        T8.TOTAL_TIME_ON_PAGES,
        T8.AVG_TIME_PER_PAGE,
        T8.AVG_PAGES_PER_SESSION,
        T8.LAST_ACTIVITY_IN_WEEK,
        T8.WEEKLY_ENGAGEMENT_SCORE,
        T8.WEEKLY_ACTIVITY_LEVEL,
        T8.WEEKLY_FEATURE_ADOPTION,
        T8.SESSIONS_WOW_CHANGE,
        T8.FEATURES_WOW_CHANGE,
        T8.ENGAGEMENT_WOW_CHANGE,
        T18._USER,
        T18._ACCOUNT_ID,
        T18._EMAIL,
        T18._FULL_NAME,
        T18._CREATED,
        T19._DAY,
        T19._WEEK,
        T26._HOLDER,
        T26._ROLE,
        T26._FROM,
        T26._TO
      FROM ENTITY.ENTITY_USERS_WEEKLY AS T8
      LEFT OUTER JOIN (
        SELECT
          T1.USER_ID AS _USER,
          T1.ACCOUNT_ID AS _ACCOUNT_ID,
          T1.EMAIL AS _EMAIL,
          T1.FULL_NAME AS _FULL_NAME,
          T1.CREATED_DATE AS _CREATED
        FROM STAGING.STG_APP_DATABASE__USERS AS T1
      ) AS T18
        ON T8.USER_ID = T18._USER
      LEFT OUTER JOIN (
        SELECT
          T2.DAY AS _DAY,
          T2.WEEK_START_DATE AS _WEEK
        FROM TIMELINE.DAYS AS T2
      ) AS T19
        ON T18._CREATED = T19._DAY
      LEFT OUTER JOIN (
        SELECT
          T3.USER_ID AS _HOLDER,
          T3.ROLE_TYPE_STANDARDIZED AS _ROLE,
          T3.VALID_FROM AS _FROM,
          COALESCE(T3.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO
        FROM ENTITY.ENTITY_USERS_HISTORY AS T3
      ) AS T26
        ON T8.USER_ID = T26._HOLDER
        AND T8.WEEK_END_DATE >= T26._FROM
        AND T8.WEEK_END_DATE < T26._TO
    ) AS T31
  ) AS T37
  WHERE
    NOT (
      T37.ACCOUNT_ID IS NOT DISTINCT FROM T37._ACCOUNT_ID
      AND T37.EMAIL IS NOT DISTINCT FROM T37._EMAIL
      AND T37.FULL_NAME IS NOT DISTINCT FROM T37._FULL_NAME
      AND (
        (
          (
            T37.SESSIONS_WOW_CHANGE IS NULL
          )
          AND (
            (
              T37.WEEKLY_SESSIONS - T37._BEFORE_WEEKLY_SESSIONS
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            CAST(T37.SESSIONS_WOW_CHANGE AS DOUBLE) - CAST(T37.WEEKLY_SESSIONS - T37._BEFORE_WEEKLY_SESSIONS AS DOUBLE)
          ) <= (
            GREATEST(
              ABS(CAST(T37.SESSIONS_WOW_CHANGE AS DOUBLE)),
              ABS(CAST(T37.WEEKLY_SESSIONS - T37._BEFORE_WEEKLY_SESSIONS AS DOUBLE)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T37.FEATURES_WOW_CHANGE IS NULL
          )
          AND (
            (
              T37.FEATURES_USED - T37._BEFORE_FEATURES_USED
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            CAST(T37.FEATURES_WOW_CHANGE AS DOUBLE) - CAST(T37.FEATURES_USED - T37._BEFORE_FEATURES_USED AS DOUBLE)
          ) <= (
            GREATEST(
              ABS(CAST(T37.FEATURES_WOW_CHANGE AS DOUBLE)),
              ABS(CAST(T37.FEATURES_USED - T37._BEFORE_FEATURES_USED AS DOUBLE)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T37.ENGAGEMENT_WOW_CHANGE IS NULL
          )
          AND (
            (
              T37.WEEKLY_ENGAGEMENT_SCORE - T37._BEFORE_WEEKLY_ENGAGEMENT_SCORE
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T37.ENGAGEMENT_WOW_CHANGE - (
              T37.WEEKLY_ENGAGEMENT_SCORE - T37._BEFORE_WEEKLY_ENGAGEMENT_SCORE
            )
          ) <= (
            GREATEST(
              ABS(T37.ENGAGEMENT_WOW_CHANGE),
              ABS(T37.WEEKLY_ENGAGEMENT_SCORE - T37._BEFORE_WEEKLY_ENGAGEMENT_SCORE),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND T37.ROLE_TYPE_STANDARDIZED IS NOT DISTINCT FROM T37._ROLE
      AND (
        T37.WEEK_END_DATE = CAST(CAST(DATEADD(DAY, 6, T37.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE)
      )
      AND (
        CAST(CAST(DATEADD(DAY, -(
          T37.WEEKS_SINCE_SIGNUP * 7
        ), T37.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE) = T37._WEEK
      )
      AND (
        (
          T37._WEEK IS NULL
        )
        OR (
          T37.COHORT_MONTH = CAST(CAST(DATE_TRUNC('MONTH', T37._CREATED) AS TIMESTAMPNTZ) AS DATE)
        )
      )
      AND (
        (
          (
            T37.SESSIONS_PER_ACTIVE_DAY IS NULL
          )
          AND (
            (
              T37.WEEKLY_SESSIONS / NULLIF(T37.ACTIVE_DAYS, 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T37.SESSIONS_PER_ACTIVE_DAY - (
              T37.WEEKLY_SESSIONS / NULLIF(T37.ACTIVE_DAYS, 0)
            )
          ) <= (
            GREATEST(
              ABS(T37.SESSIONS_PER_ACTIVE_DAY),
              ABS(T37.WEEKLY_SESSIONS / NULLIF(T37.ACTIVE_DAYS, 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T37.AVG_PAGES_PER_SESSION IS NULL
          )
          AND (
            (
              T37.TOTAL_PAGE_VIEWS / NULLIF(T37.WEEKLY_SESSIONS, 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T37.AVG_PAGES_PER_SESSION - (
              T37.TOTAL_PAGE_VIEWS / NULLIF(T37.WEEKLY_SESSIONS, 0)
            )
          ) <= (
            GREATEST(
              ABS(T37.AVG_PAGES_PER_SESSION),
              ABS(T37.TOTAL_PAGE_VIEWS / NULLIF(T37.WEEKLY_SESSIONS, 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS T51
