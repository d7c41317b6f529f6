SELECT
  T35.USER_ID,
  T35.ACCOUNT_ID,
  T35.EMAIL,
  T35.FULL_NAME,
  LOWER(T35.USER_ROLE) AS USER_ROLE,
  LOWER(T35.ROLE_CATEGORY) AS ROLE_CATEGORY,
  T35.USER_CREATED_AT,
  T35.TOTAL_SESSIONS,
  T35.SESSIONS_LAST_30D,
  T35.SESSIONS_LAST_7D,
  T35.SESSION_SECONDS AS TOTAL_SESSION_DURATION_SECONDS,
  CAST(T35.SESSION_SECONDS AS DOUBLE) / NULLIF(CAST(T35.TIMED_SESSIONS AS DOUBLE), 0.0) AS AVG_SESSION_DURATION_SECONDS,
  T35.FIRST_SESSION_TIME,
  T35.LAST_SESSION_TIME,
  T35.TOTAL_PAGE_VIEWS,
  T35.PAGE_VIEWS_LAST_30D,
  T35.PAGE_VIEWS_LAST_7D,
  T35.UNIQUE_PAGE_CATEGORIES,
  T35.PAGE_CATEGORIES_LAST_30D,
  T35.PAGE_SECONDS AS TOTAL_TIME_ON_PAGES_SECONDS,
  T35.AVG_TIME_PER_PAGE_SECONDS,
  T35.FIRST_PAGE_VIEW_TIME,
  T35.LAST_PAGE_VIEW_TIME,
  CAST(T35.TOTAL_PAGE_VIEWS AS DOUBLE) / NULLIF(CAST(T35.TOTAL_SESSIONS AS DOUBLE), 0.0) AS AVG_PAGE_VIEWS_PER_SESSION,
  T35.UNIQUE_FEATURES_USED,
  T35.UNIQUE_FEATURE_CATEGORIES,
  T35.FEATURES_USED_LAST_30D,
  T35.FEATURES_USED_LAST_7D,
  CAST(T35.FEATURES_USED_LAST_30D AS DOUBLE) / NULLIF(CAST(T35.CATALOGUE_SIZE AS DOUBLE), 0.0) AS FEATURE_ADOPTION_RATIO,
  T35.TOTAL_FEATURE_INTERACTIONS,
  T35.TOTAL_FEATURE_USES,
  T35.FIRST_FEATURE_USE_TIME,
  T35.LAST_FEATURE_USE_TIME,
  T35.LAST_ACTIVITY_TIMESTAMP,
  CASE
    WHEN DATEDIFF(DAY, CAST(T35.LAST_ACTIVITY_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 1
    THEN 'active_today'
    WHEN DATEDIFF(DAY, CAST(T35.LAST_ACTIVITY_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 7
    THEN 'active_this_week'
    WHEN DATEDIFF(DAY, CAST(T35.LAST_ACTIVITY_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 30
    THEN 'active_this_month'
    ELSE 'inactive'
  END AS ACTIVITY_RECENCY,
  CAST(T35.ENGAGEMENT_POINTS AS DOUBLE) / 6000.0 AS ENGAGEMENT_SCORE,
  CASE
    WHEN (
      T35.SESSIONS_LAST_30D >= 15
    )
    AND (
      T35.FEATURES_USED_LAST_30D >= 5
    )
    AND (
      T35.PAGE_CATEGORIES_LAST_30D >= 3
    )
    THEN 'power'
    WHEN (
      T35.SESSIONS_LAST_30D >= 8
    ) AND (
      T35.FEATURES_USED_LAST_30D >= 3
    )
    THEN 'regular'
    WHEN (
      T35.SESSIONS_LAST_30D >= 3
    ) AND (
      T35.PAGE_VIEWS_LAST_30D >= 10
    )
    THEN 'casual'
    WHEN T35.SESSIONS_LAST_30D >= 1
    THEN 'light'
    ELSE 'inactive'
  END AS USER_ENGAGEMENT_TIER,
  CASE
    WHEN T35.TOTAL_PAGE_VIEWS = 0
    THEN 'non_reader'
    WHEN T35.AVG_TIME_PER_PAGE_SECONDS >= 120
    THEN 'deep_reader'
    WHEN T35.AVG_TIME_PER_PAGE_SECONDS >= 30
    THEN 'normal_reader'
    WHEN T35.AVG_TIME_PER_PAGE_SECONDS IS NOT NULL
    THEN 'quick_scanner'
    ELSE CAST(NULL AS VARCHAR)
  END AS READING_BEHAVIOR,
  CASE
    WHEN T35.UNIQUE_FEATURES_USED >= 20
    THEN 'thorough'
    WHEN T35.UNIQUE_FEATURES_USED >= 5
    THEN 'normal'
    WHEN T35.UNIQUE_FEATURES_USED >= 1
    THEN 'quick'
    ELSE 'non_user'
  END AS FEATURE_INTERACTION_STYLE
FROM (
  SELECT
    T34.USER_ID,
    T34.ACCOUNT_ID,
    T34.EMAIL,
    T34.FULL_NAME,
    T34.USER_ROLE,
    T34.ROLE_CATEGORY,
    T34.USER_CREATED_AT,
    COALESCE(T34.SESSIONS_LAST_30D, 0) AS SESSIONS_LAST_30D,
    COALESCE(T34.SESSIONS_LAST_7D, 0) AS SESSIONS_LAST_7D,
    COALESCE(T34.PAGE_VIEWS_LAST_30D, 0) AS PAGE_VIEWS_LAST_30D,
    COALESCE(T34.PAGE_VIEWS_LAST_7D, 0) AS PAGE_VIEWS_LAST_7D,
    COALESCE(T34.FEATURES_USED_LAST_30D, 0) AS FEATURES_USED_LAST_30D,
    COALESCE(T34.PAGE_CATEGORIES_LAST_30D, 0) AS PAGE_CATEGORIES_LAST_30D,
    COALESCE(T34.ENGAGEMENT_POINTS, 0) AS ENGAGEMENT_POINTS,
    COALESCE(T34.TOTAL_SESSIONS, 0) AS TOTAL_SESSIONS,
    COALESCE(T34.SESSION_SECONDS, 0) AS SESSION_SECONDS,
    T34.TIMED_SESSIONS,
    T34.FIRST_SESSION_TIME,
    T34.LAST_SESSION_TIME,
    COALESCE(T34.TOTAL_PAGE_VIEWS, 0) AS TOTAL_PAGE_VIEWS,
    COALESCE(T34.UNIQUE_PAGE_CATEGORIES, 0) AS UNIQUE_PAGE_CATEGORIES,
    COALESCE(T34.PAGE_SECONDS, 0) AS PAGE_SECONDS,
    T34.TIMED_VIEWS,
    T34.FIRST_PAGE_VIEW_TIME,
    T34.LAST_PAGE_VIEW_TIME,
    COALESCE(T34.UNIQUE_FEATURES_USED, 0) AS UNIQUE_FEATURES_USED,
    COALESCE(T34.UNIQUE_FEATURE_CATEGORIES, 0) AS UNIQUE_FEATURE_CATEGORIES,
    COALESCE(T34.FEATURES_USED_LAST_7D, 0) AS FEATURES_USED_LAST_7D,
    COALESCE(T34.TOTAL_FEATURE_INTERACTIONS, 0) AS TOTAL_FEATURE_INTERACTIONS,
    COALESCE(T34.TOTAL_FEATURE_USES, 0) AS TOTAL_FEATURE_USES,
    T34.FIRST_FEATURE_USE_TIME,
    T34.LAST_FEATURE_USE_TIME,
    T34.CATALOGUE_SIZE,
    CASE
      WHEN (
        T34.LAST_PAGE_VIEW_TIME IS NULL
      )
      OR (
        CASE
          WHEN (
            T34.LAST_FEATURE_USE_TIME IS NULL
          )
          OR (
            T34.LAST_SESSION_TIME >= T34.LAST_FEATURE_USE_TIME
          )
          THEN T34.LAST_SESSION_TIME
          ELSE T34.LAST_FEATURE_USE_TIME
        END >= T34.LAST_PAGE_VIEW_TIME
      )
      THEN CASE
        WHEN (
          T34.LAST_FEATURE_USE_TIME IS NULL
        )
        OR (
          T34.LAST_SESSION_TIME >= T34.LAST_FEATURE_USE_TIME
        )
        THEN T34.LAST_SESSION_TIME
        ELSE T34.LAST_FEATURE_USE_TIME
      END
      ELSE T34.LAST_PAGE_VIEW_TIME
    END AS LAST_ACTIVITY_TIMESTAMP,
    CAST(T34.PAGE_SECONDS AS DOUBLE) / NULLIF(CAST(T34.TIMED_VIEWS AS DOUBLE), 0.0) AS AVG_TIME_PER_PAGE_SECONDS
  FROM (
    SELECT
      T33.USER_ID,
      T33.ACCOUNT_ID,
      T33.EMAIL,
      T33.FULL_NAME,
      T33.USER_ROLE,
      T33.ROLE_CATEGORY,
      T33.USER_CREATED_AT,
      T33.SESSIONS_LAST_30D,
      T33.SESSIONS_LAST_7D,
      T33.PAGE_VIEWS_LAST_30D,
      T33.PAGE_VIEWS_LAST_7D,
      T33.FEATURES_USED_LAST_30D,
      T33.PAGE_CATEGORIES_LAST_30D,
      T33.ENGAGEMENT_POINTS,
      T33.TOTAL_SESSIONS,
      T33.SESSION_SECONDS,
      T33.TIMED_SESSIONS,
      T33.FIRST_SESSION_TIME,
      T33.LAST_SESSION_TIME,
      T33.TOTAL_PAGE_VIEWS,
      T33.UNIQUE_PAGE_CATEGORIES,
      T33.PAGE_SECONDS,
      T33.TIMED_VIEWS,
      T33.FIRST_PAGE_VIEW_TIME,
      T33.LAST_PAGE_VIEW_TIME,
      T33.UNIQUE_FEATURES_USED,
      T33.UNIQUE_FEATURE_CATEGORIES,
      T33.FEATURES_USED_LAST_7D,
      T33.TOTAL_FEATURE_INTERACTIONS,
      T33.TOTAL_FEATURE_USES,
      T33.FIRST_FEATURE_USE_TIME,
      T33.LAST_FEATURE_USE_TIME,
      T15.CATALOGUE_SIZE
    FROM (
      SELECT
        T31.*
        EXCLUDE (USER_ID_RIGHT)
      FROM (
        SELECT
          T30.USER_ID,
          T30.ACCOUNT_ID,
          T30.EMAIL,
          T30.FULL_NAME,
          T30.USER_ROLE,
          T30.ROLE_CATEGORY,
          T30.USER_CREATED_AT,
          T30.SESSIONS_LAST_30D,
          T30.SESSIONS_LAST_7D,
          T30.PAGE_VIEWS_LAST_30D,
          T30.PAGE_VIEWS_LAST_7D,
          T30.FEATURES_USED_LAST_30D,
          T30.PAGE_CATEGORIES_LAST_30D,
          T30.ENGAGEMENT_POINTS,
          T30.TOTAL_SESSIONS,
          T30.SESSION_SECONDS,
          T30.TIMED_SESSIONS,
          T30.FIRST_SESSION_TIME,
          T30.LAST_SESSION_TIME,
          T30.TOTAL_PAGE_VIEWS,
          T30.UNIQUE_PAGE_CATEGORIES,
          T30.PAGE_SECONDS,
          T30.TIMED_VIEWS,
          T30.FIRST_PAGE_VIEW_TIME,
          T30.LAST_PAGE_VIEW_TIME,
          T21.USER_ID AS USER_ID_RIGHT,
          T21.UNIQUE_FEATURES_USED,
          T21.UNIQUE_FEATURE_CATEGORIES,
          T21.FEATURES_USED_LAST_7D,
          T21.TOTAL_FEATURE_INTERACTIONS,
          T21.TOTAL_FEATURE_USES,
          T21.FIRST_FEATURE_USE_TIME,
          T21.LAST_FEATURE_USE_TIME
        FROM (
          SELECT
            T28.*
            EXCLUDE (USER_ID_RIGHT)
          FROM (
            SELECT
              T27.USER_ID,
              T27.ACCOUNT_ID,
              T27.EMAIL,
              T27.FULL_NAME,
              T27.USER_ROLE,
              T27.ROLE_CATEGORY,
              T27.USER_CREATED_AT,
              T27.SESSIONS_LAST_30D,
              T27.SESSIONS_LAST_7D,
              T27.PAGE_VIEWS_LAST_30D,
              T27.PAGE_VIEWS_LAST_7D,
              T27.FEATURES_USED_LAST_30D,
              T27.PAGE_CATEGORIES_LAST_30D,
              T27.ENGAGEMENT_POINTS,
              T27.TOTAL_SESSIONS,
              T27.SESSION_SECONDS,
              T27.TIMED_SESSIONS,
              T27.FIRST_SESSION_TIME,
              T27.LAST_SESSION_TIME,
              T20.USER_ID AS USER_ID_RIGHT,
              T20.TOTAL_PAGE_VIEWS,
              T20.UNIQUE_PAGE_CATEGORIES,
              T20.PAGE_SECONDS,
              T20.TIMED_VIEWS,
              T20.FIRST_PAGE_VIEW_TIME,
              T20.LAST_PAGE_VIEW_TIME
            FROM (
              SELECT
                T25.*
                EXCLUDE (USER_ID_RIGHT)
              FROM (
                SELECT
                  T24.USER_ID,
                  T24.ACCOUNT_ID,
                  T24.EMAIL,
                  T24.FULL_NAME,
                  T24.USER_ROLE,
                  T24.ROLE_CATEGORY,
                  T24.USER_CREATED_AT,
                  T24.SESSIONS_LAST_30D,
                  T24.SESSIONS_LAST_7D,
                  T24.PAGE_VIEWS_LAST_30D,
                  T24.PAGE_VIEWS_LAST_7D,
                  T24.FEATURES_USED_LAST_30D,
                  T24.PAGE_CATEGORIES_LAST_30D,
                  T24.ENGAGEMENT_POINTS,
                  T17.USER_ID AS USER_ID_RIGHT,
                  T17.TOTAL_SESSIONS,
                  T17.SESSION_SECONDS,
                  T17.TIMED_SESSIONS,
                  T17.FIRST_SESSION_TIME,
                  T17.LAST_SESSION_TIME
                FROM (
                  SELECT
                    T22.*
                    EXCLUDE (USER_ID_RIGHT)
                  FROM (
                    SELECT
                      T18.USER_ID,
                      T18.ACCOUNT_ID,
                      T18.EMAIL,
                      T18.FULL_NAME,
                      T18.USER_ROLE,
                      T18.ROLE_CATEGORY,
                      T18.USER_CREATED_AT,
                      T11.USER_ID AS USER_ID_RIGHT,
                      T11.SESSIONS_LAST_30D,
                      T11.SESSIONS_LAST_7D,
                      T11.PAGE_VIEWS_LAST_30D,
                      T11.PAGE_VIEWS_LAST_7D,
                      T11.FEATURES_USED_LAST_30D,
                      T11.PAGE_CATEGORIES_LAST_30D,
                      T11.ENGAGEMENT_POINTS
                    FROM (
                      SELECT
                        T4.USER_ID,
                        T4.ACCOUNT_ID,
                        T4.EMAIL,
                        T4.FULL_NAME,
                        T4.USER_ROLE,
                        T4.ROLE_CATEGORY,
                        T4.USER_CREATED_AT
                      FROM STAGING.STG_APP_DATABASE__USERS AS T4
                      WHERE
                        NOT (
                          T4.IS_ORPHAN
                        )
                        AND NOT (
                          (
                            T4.USER_ID = '0'
                          ) OR COALESCE(T4.ACCOUNT_ID = '0', FALSE)
                        )
                    ) AS T18
                    LEFT OUTER JOIN (
                      SELECT
                        T5.USER_ID,
                        T5.SESSIONS_30D AS SESSIONS_LAST_30D,
                        T5.SESSIONS_7D AS SESSIONS_LAST_7D,
                        T5.PAGE_VIEWS_30D AS PAGE_VIEWS_LAST_30D,
                        T5.PAGE_VIEWS_7D AS PAGE_VIEWS_LAST_7D,
                        T5.FEATURES_USED_30D AS FEATURES_USED_LAST_30D,
                        T5.PAGE_CATEGORIES_30D AS PAGE_CATEGORIES_LAST_30D,
                        T5.ENGAGEMENT_POINTS
                      FROM TIMELINE.USER_DAYS AS T5
                      WHERE
                        T5.DAY = DATE_FROM_PARTS(2026, 6, 30)
                    ) AS T11
                      ON T18.USER_ID = T11.USER_ID
                  ) AS T22
                ) AS T24
                LEFT OUTER JOIN (
                  SELECT
                    T9.USER_ID,
                    COUNT(*) AS TOTAL_SESSIONS,
                    SUM(T9.DURATION_SECONDS) AS SESSION_SECONDS,
                    COUNT(T9.DURATION_SECONDS) AS TIMED_SESSIONS,
                    MIN(T9.START_TIME) AS FIRST_SESSION_TIME,
                    MAX(T9.START_TIME) AS LAST_SESSION_TIME
                  FROM (
                    SELECT
                      *
                    FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T3
                    WHERE
                      NOT (
                        T3.IS_ORPHAN
                      )
                      AND NOT (
                        T3.IS_ANONYMOUS
                      )
                      AND T3.USER_ID IS NOT NULL
                      AND T3.SESSION_DATE IS NOT NULL
                  ) AS T9
                  GROUP BY
                    1
                ) AS T17
                  ON T24.USER_ID = T17.USER_ID
              ) AS T25
            ) AS T27
            LEFT OUTER JOIN (
              SELECT
                T8.USER_ID,
                COUNT(*) AS TOTAL_PAGE_VIEWS,
                COUNT(DISTINCT T8.PAGE_CATEGORY) AS UNIQUE_PAGE_CATEGORIES,
                SUM(CAST(T8.TIME_ON_PAGE_SECONDS AS BIGINT)) AS PAGE_SECONDS,
                COUNT(T8.TIME_ON_PAGE_SECONDS) AS TIMED_VIEWS,
                MIN(T8.PAGE_VIEW_TIMESTAMP) AS FIRST_PAGE_VIEW_TIME,
                MAX(T8.PAGE_VIEW_TIMESTAMP) AS LAST_PAGE_VIEW_TIME
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T2
                WHERE
                  NOT (
                    T2.IS_ORPHAN
                  )
                  AND NOT (
                    T2.IS_ANONYMOUS
                  )
                  AND T2.USER_ID IS NOT NULL
                  AND T2.PAGE_VIEW_DATE IS NOT NULL
              ) AS T8
              GROUP BY
                1
            ) AS T20
              ON T27.USER_ID = T20.USER_ID
          ) AS T28
        ) AS T30
        LEFT OUTER JOIN (
          SELECT
            T7.USER_ID,
            COUNT(DISTINCT T7.FEATURE_NAME) AS UNIQUE_FEATURES_USED,
            COUNT(DISTINCT T7.FEATURE_CATEGORY) AS UNIQUE_FEATURE_CATEGORIES,
            COUNT(
              DISTINCT IFF(
                (
                  T7.USAGE_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T7.USAGE_DATE > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T7.FEATURE_NAME,
                NULL
              )
            ) AS FEATURES_USED_LAST_7D,
            COUNT(*) AS TOTAL_FEATURE_INTERACTIONS,
            SUM(T7.USAGE_COUNT) AS TOTAL_FEATURE_USES,
            MIN(T7.USAGE_TIMESTAMP) AS FIRST_FEATURE_USE_TIME,
            MAX(T7.USAGE_TIMESTAMP) AS LAST_FEATURE_USE_TIME
          FROM (
            SELECT
              *
            FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T1
            WHERE
              NOT (
                T1.IS_ORPHAN
              )
              AND NOT (
                T1.IS_ANONYMOUS
              )
              AND T1.USER_ID IS NOT NULL
              AND T1.USAGE_DATE IS NOT NULL
          ) AS T7
          GROUP BY
            1
        ) AS T21
          ON T30.USER_ID = T21.USER_ID
      ) AS T31
    ) AS T33
    CROSS JOIN (
      SELECT
        MAX(T6.CATALOGUE_SIZE) AS CATALOGUE_SIZE
      FROM (
        SELECT
          *
        FROM TIMELINE.FEATURE_DAYS AS T0
        WHERE
          T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
      ) AS T6
    ) AS T15
  ) AS T34
) AS T35
