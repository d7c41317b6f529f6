SELECT
  T43.USER_ID,
  T43.WEEK_START_DATE,
  T43.WEEK_END_DATE,
  T43.ACCOUNT_ID,
  T43.EMAIL,
  T43.FULL_NAME,
  T43.ROLE_TYPE_STANDARDIZED,
  T43.COHORT_MONTH,
  T43.WEEKS_SINCE_SIGNUP,
  T43.USER_LIFECYCLE_STAGE,
  T43.WEEKLY_SESSIONS,
  T43.ACTIVE_DAYS,
  T43.SESSIONS_PER_ACTIVE_DAY,
  T43.TOTAL_SESSION_MINUTES,
  T43.AVG_SESSION_MINUTES,
  T43.MAX_SESSION_MINUTES,
  T43.DEVICE_TYPES_USED,
  T43.FEATURES_USED,
  T43.FEATURE_CATEGORIES_USED,
  T43.TOTAL_FEATURE_INTERACTIONS,
  T43.TOTAL_FEATURE_USES,
  T43.TOTAL_PAGE_VIEWS,
  T43.PAGE_CATEGORIES_VISITED,
  T43.TOTAL_TIME_ON_PAGES,
  T43.AVG_TIME_PER_PAGE,
  T43.AVG_PAGES_PER_SESSION,
  T43.LAST_ACTIVITY_IN_WEEK,
  T43.WEEKLY_ENGAGEMENT_SCORE,
  T43.WEEKLY_ACTIVITY_LEVEL,
  T43.WEEKLY_FEATURE_ADOPTION,
  T43.SESSIONS_WOW_CHANGE,
  T43.FEATURES_WOW_CHANGE,
  T43.ENGAGEMENT_WOW_CHANGE
FROM (
  SELECT
    T42.USER_ID,
    T42.WEEK_END_DATE,
    T42.ACCOUNT_ID,
    T42.EMAIL,
    T42.FULL_NAME,
    T42.WEEKLY_SESSIONS,
    T42.ACTIVE_DAYS,
    T42.DEVICE_TYPES_USED,
    T42.FEATURES_USED,
    T42.FEATURE_CATEGORIES_USED,
    T42.TOTAL_FEATURE_INTERACTIONS,
    T42.TOTAL_FEATURE_USES,
    T42.TOTAL_PAGE_VIEWS,
    T42.PAGE_CATEGORIES_VISITED,
    T42.TOTAL_TIME_ON_PAGES,
    T42.WEEK AS WEEK_START_DATE,
    LOWER(T42.ROLE) AS ROLE_TYPE_STANDARDIZED,
    CAST(CAST(DATE_TRUNC('MONTH', T42.SIGNUP) AS TIMESTAMPNTZ) AS DATE) AS COHORT_MONTH,
    CAST(FLOOR(
      (
        DATEDIFF(
          DAY,
          CAST(CAST(DATEADD(
            DAY,
            -(
              (
                (
                  (
                    (
                      DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T42.SIGNUP) % 7
                    ) + 7
                  ) % 7
                ) + 1
              ) - 1
            ),
            T42.SIGNUP
          ) AS TIMESTAMPNTZ) AS DATE),
          T42.WEEK
        )
      ) / (
        7
      )
    ) AS BIGINT) AS WEEKS_SINCE_SIGNUP,
    CASE
      WHEN CAST(FLOOR(
        (
          DATEDIFF(
            DAY,
            CAST(CAST(DATEADD(
              DAY,
              -(
                (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T42.SIGNUP) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ),
              T42.SIGNUP
            ) AS TIMESTAMPNTZ) AS DATE),
            T42.WEEK
          )
        ) / (
          7
        )
      ) AS BIGINT) IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN CAST(FLOOR(
        (
          DATEDIFF(
            DAY,
            CAST(CAST(DATEADD(
              DAY,
              -(
                (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T42.SIGNUP) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ),
              T42.SIGNUP
            ) AS TIMESTAMPNTZ) AS DATE),
            T42.WEEK
          )
        ) / (
          7
        )
      ) AS BIGINT) < 0
      THEN 'not_yet_created'
      WHEN CAST(FLOOR(
        (
          DATEDIFF(
            DAY,
            CAST(CAST(DATEADD(
              DAY,
              -(
                (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T42.SIGNUP) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ),
              T42.SIGNUP
            ) AS TIMESTAMPNTZ) AS DATE),
            T42.WEEK
          )
        ) / (
          7
        )
      ) AS BIGINT) = 0
      THEN 'first_week'
      WHEN CAST(FLOOR(
        (
          DATEDIFF(
            DAY,
            CAST(CAST(DATEADD(
              DAY,
              -(
                (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T42.SIGNUP) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ),
              T42.SIGNUP
            ) AS TIMESTAMPNTZ) AS DATE),
            T42.WEEK
          )
        ) / (
          7
        )
      ) AS BIGINT) <= 4
      THEN 'onboarding'
      WHEN CAST(FLOOR(
        (
          DATEDIFF(
            DAY,
            CAST(CAST(DATEADD(
              DAY,
              -(
                (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T42.SIGNUP) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ),
              T42.SIGNUP
            ) AS TIMESTAMPNTZ) AS DATE),
            T42.WEEK
          )
        ) / (
          7
        )
      ) AS BIGINT) <= 12
      THEN 'developing'
      ELSE 'established'
    END AS USER_LIFECYCLE_STAGE,
    CAST(T42.WEEKLY_SESSIONS AS DOUBLE) / NULLIF(CAST(T42.ACTIVE_DAYS AS DOUBLE), 0.0) AS SESSIONS_PER_ACTIVE_DAY,
    CAST(T42.SECONDS AS DOUBLE) / 60.0 AS TOTAL_SESSION_MINUTES,
    (
      CAST(T42.SECONDS AS DOUBLE) / NULLIF(CAST(T42.TIMED_SESSIONS AS DOUBLE), 0.0)
    ) / 60.0 AS AVG_SESSION_MINUTES,
    IFF(T42.TIMED_SESSIONS > 0, CAST(T42.MAX_SESSION_SECONDS AS DOUBLE) / 60.0, NULL) AS MAX_SESSION_MINUTES,
    CAST(T42.TOTAL_TIME_ON_PAGES AS DOUBLE) / NULLIF(CAST(T42.TIMED_VIEWS AS DOUBLE), 0.0) AS AVG_TIME_PER_PAGE,
    CAST(T42.TOTAL_PAGE_VIEWS AS DOUBLE) / NULLIF(CAST(T42.WEEKLY_SESSIONS AS DOUBLE), 0.0) AS AVG_PAGES_PER_SESSION,
    CASE
      WHEN (
        T42.LAST_VIEW IS NULL
      )
      OR (
        CASE
          WHEN (
            T42.LAST_USE IS NULL
          ) OR (
            T42.LAST_SESSION >= T42.LAST_USE
          )
          THEN T42.LAST_SESSION
          ELSE T42.LAST_USE
        END >= T42.LAST_VIEW
      )
      THEN CASE
        WHEN (
          T42.LAST_USE IS NULL
        ) OR (
          T42.LAST_SESSION >= T42.LAST_USE
        )
        THEN T42.LAST_SESSION
        ELSE T42.LAST_USE
      END
      ELSE T42.LAST_VIEW
    END AS LAST_ACTIVITY_IN_WEEK,
    CAST(T42.TENTHS AS DOUBLE) / 10.0 AS WEEKLY_ENGAGEMENT_SCORE,
    CASE
      WHEN T42.ACTIVE_DAYS >= 5
      THEN 'highly_active'
      WHEN T42.ACTIVE_DAYS >= 3
      THEN 'moderately_active'
      WHEN T42.ACTIVE_DAYS >= 1
      THEN 'minimally_active'
      ELSE 'inactive'
    END AS WEEKLY_ACTIVITY_LEVEL,
    CASE
      WHEN T42.FEATURE_CATEGORIES_USED >= 4
      THEN 'comprehensive'
      WHEN T42.FEATURE_CATEGORIES_USED >= 2
      THEN 'moderate'
      WHEN T42.FEATURE_CATEGORIES_USED >= 1
      THEN 'basic'
      ELSE 'none'
    END AS WEEKLY_FEATURE_ADOPTION,
    T42.WEEKLY_SESSIONS - LAG(T42.WEEKLY_SESSIONS) OVER (PARTITION BY T42.USER_ID ORDER BY T42.WEEK ASC) AS SESSIONS_WOW_CHANGE,
    T42.FEATURES_USED - LAG(T42.FEATURES_USED) OVER (PARTITION BY T42.USER_ID ORDER BY T42.WEEK ASC) AS FEATURES_WOW_CHANGE,
    CAST(T42.TENTHS - LAG(T42.TENTHS) OVER (PARTITION BY T42.USER_ID ORDER BY T42.WEEK ASC) AS DOUBLE) / 10.0 AS ENGAGEMENT_WOW_CHANGE
  FROM (
    SELECT
      T41.USER_ID,
      T41.WEEK,
      T41.WEEKLY_SESSIONS,
      T41.ACTIVE_DAYS,
      T41.SECONDS,
      T41.TIMED_SESSIONS,
      T41.TOTAL_PAGE_VIEWS,
      T41.TOTAL_FEATURE_USES,
      T41.MAX_SESSION_SECONDS,
      T41.DEVICE_TYPES_USED,
      T41.LAST_SESSION,
      T41.PAGE_CATEGORIES_VISITED,
      T41.TOTAL_TIME_ON_PAGES,
      T41.TIMED_VIEWS,
      T41.LAST_VIEW,
      T41.FEATURES_USED,
      T41.FEATURE_CATEGORIES_USED,
      T41.TOTAL_FEATURE_INTERACTIONS,
      T41.LAST_USE,
      T41.WEEK_END_DATE,
      T41.ROLE,
      T41.ACCOUNT_ID,
      T41.EMAIL,
      T41.FULL_NAME,
      T41.CREATED_DATE,
      T41.FIRST_DAY,
      COALESCE(T41.CREATED_DATE, T41.FIRST_DAY) AS SIGNUP,
      CAST(CASE
        WHEN (
          T41.ACTIVE_DAYS >= 5
        ) AND (
          T41.FEATURES_USED >= 5
        )
        THEN 9
        WHEN (
          T41.ACTIVE_DAYS >= 3
        ) AND (
          T41.FEATURES_USED >= 3
        )
        THEN 7
        WHEN (
          T41.ACTIVE_DAYS >= 2
        ) AND (
          T41.TOTAL_PAGE_VIEWS >= 20
        )
        THEN 5
        WHEN T41.ACTIVE_DAYS >= 1
        THEN 3
        ELSE 1
      END AS BIGINT) AS TENTHS
    FROM (
      SELECT
        T40.USER_ID,
        T40.WEEK,
        T40.WEEKLY_SESSIONS,
        T40.ACTIVE_DAYS,
        T40.SECONDS,
        T40.TIMED_SESSIONS,
        T40.TOTAL_PAGE_VIEWS,
        T40.TOTAL_FEATURE_USES,
        T40.MAX_SESSION_SECONDS,
        T40.DEVICE_TYPES_USED,
        T40.LAST_SESSION,
        T40.PAGE_CATEGORIES_VISITED,
        T40.TOTAL_TIME_ON_PAGES,
        T40.TIMED_VIEWS,
        T40.LAST_VIEW,
        T40.FEATURES_USED,
        T40.FEATURE_CATEGORIES_USED,
        T40.TOTAL_FEATURE_INTERACTIONS,
        T40.LAST_USE,
        T40.WEEK_END_DATE,
        T40.ROLE,
        T13.ACCOUNT_ID,
        T13.EMAIL,
        T13.FULL_NAME,
        T13.CREATED_DATE,
        T13.FIRST_DAY
      FROM (
        SELECT
          T38.*
          EXCLUDE (_ENTITY_KEY, _FROM, _TO)
        FROM (
          SELECT
            T37.USER_ID,
            T37.WEEK,
            T37.WEEKLY_SESSIONS,
            T37.ACTIVE_DAYS,
            T37.SECONDS,
            T37.TIMED_SESSIONS,
            T37.TOTAL_PAGE_VIEWS,
            T37.TOTAL_FEATURE_USES,
            T37.MAX_SESSION_SECONDS,
            T37.DEVICE_TYPES_USED,
            T37.LAST_SESSION,
            T37.PAGE_CATEGORIES_VISITED,
            T37.TOTAL_TIME_ON_PAGES,
            T37.TIMED_VIEWS,
            T37.LAST_VIEW,
            T37.FEATURES_USED,
            T37.FEATURE_CATEGORIES_USED,
            T37.TOTAL_FEATURE_INTERACTIONS,
            T37.LAST_USE,
            T37.WEEK_END_DATE,
            T15._ENTITY_KEY,
            T15._FROM,
            T15._TO,
            T15.ROLE
          FROM (
            SELECT
              T35.USER_ID,
              T35.WEEK,
              T35.WEEKLY_SESSIONS,
              T35.ACTIVE_DAYS,
              T35.SECONDS,
              T35.TIMED_SESSIONS,
              T35.TOTAL_PAGE_VIEWS,
              T35.TOTAL_FEATURE_USES,
              COALESCE(T35.MAX_SESSION_SECONDS, 0) AS MAX_SESSION_SECONDS,
              COALESCE(T35.DEVICE_TYPES_USED, 0) AS DEVICE_TYPES_USED,
              T35.LAST_SESSION,
              COALESCE(T35.PAGE_CATEGORIES_VISITED, 0) AS PAGE_CATEGORIES_VISITED,
              COALESCE(T35.TOTAL_TIME_ON_PAGES, 0) AS TOTAL_TIME_ON_PAGES,
              COALESCE(T35.TIMED_VIEWS, 0) AS TIMED_VIEWS,
              T35.LAST_VIEW,
              COALESCE(T35.FEATURES_USED, 0) AS FEATURES_USED,
              COALESCE(T35.FEATURE_CATEGORIES_USED, 0) AS FEATURE_CATEGORIES_USED,
              COALESCE(T35.TOTAL_FEATURE_INTERACTIONS, 0) AS TOTAL_FEATURE_INTERACTIONS,
              T35.LAST_USE,
              CAST(CAST(DATEADD(DAY, 6, T35.WEEK) AS TIMESTAMPNTZ) AS DATE) AS WEEK_END_DATE
            FROM (
              SELECT
                T34.*
                EXCLUDE (USER_ID_RIGHT, WEEK_RIGHT)
              FROM (
                SELECT
                  T33.USER_ID,
                  T33.WEEK,
                  T33.WEEKLY_SESSIONS,
                  T33.ACTIVE_DAYS,
                  T33.SECONDS,
                  T33.TIMED_SESSIONS,
                  T33.TOTAL_PAGE_VIEWS,
                  T33.TOTAL_FEATURE_USES,
                  T33.MAX_SESSION_SECONDS,
                  T33.DEVICE_TYPES_USED,
                  T33.LAST_SESSION,
                  T33.PAGE_CATEGORIES_VISITED,
                  T33.TOTAL_TIME_ON_PAGES,
                  T33.TIMED_VIEWS,
                  T33.LAST_VIEW,
                  T21.USER_ID AS USER_ID_RIGHT,
                  T21.WEEK AS WEEK_RIGHT,
                  T21.FEATURES_USED,
                  T21.FEATURE_CATEGORIES_USED,
                  T21.TOTAL_FEATURE_INTERACTIONS,
                  T21.LAST_USE
                FROM (
                  SELECT
                    T31.*
                    EXCLUDE (USER_ID_RIGHT, WEEK_RIGHT)
                  FROM (
                    SELECT
                      T30.USER_ID,
                      T30.WEEK,
                      T30.WEEKLY_SESSIONS,
                      T30.ACTIVE_DAYS,
                      T30.SECONDS,
                      T30.TIMED_SESSIONS,
                      T30.TOTAL_PAGE_VIEWS,
                      T30.TOTAL_FEATURE_USES,
                      T30.MAX_SESSION_SECONDS,
                      T30.DEVICE_TYPES_USED,
                      T30.LAST_SESSION,
                      T25.USER_ID AS USER_ID_RIGHT,
                      T25.WEEK AS WEEK_RIGHT,
                      T25.PAGE_CATEGORIES_VISITED,
                      T25.TOTAL_TIME_ON_PAGES,
                      T25.TIMED_VIEWS,
                      T25.LAST_VIEW
                    FROM (
                      SELECT
                        T28.*
                        EXCLUDE (USER_ID_RIGHT, WEEK_RIGHT)
                      FROM (
                        SELECT
                          T27.USER_ID,
                          T27.WEEK,
                          T27.WEEKLY_SESSIONS,
                          T27.ACTIVE_DAYS,
                          T27.SECONDS,
                          T27.TIMED_SESSIONS,
                          T27.TOTAL_PAGE_VIEWS,
                          T27.TOTAL_FEATURE_USES,
                          T24.USER_ID AS USER_ID_RIGHT,
                          T24.WEEK AS WEEK_RIGHT,
                          T24.MAX_SESSION_SECONDS,
                          T24.DEVICE_TYPES_USED,
                          T24.LAST_SESSION
                        FROM (
                          SELECT
                            T22.USER_ID,
                            T22.WEEK,
                            SUM(T22.SESSIONS) AS WEEKLY_SESSIONS,
                            SUM(CAST(T22.IS_ACTIVE AS INT)) AS ACTIVE_DAYS,
                            SUM(T22.SESSION_SECONDS) AS SECONDS,
                            SUM(T22.TIMED_SESSIONS) AS TIMED_SESSIONS,
                            SUM(T22.PAGE_VIEWS) AS TOTAL_PAGE_VIEWS,
                            SUM(T22.FEATURE_USES) AS TOTAL_FEATURE_USES
                          FROM (
                            SELECT
                              T1.USER_ID,
                              T1.DAY,
                              T1.ACCOUNT_ID,
                              T1.SESSIONS,
                              T1.SESSION_SECONDS,
                              T1.TIMED_SESSIONS,
                              T1.PAGE_VIEWS,
                              T1.FEATURE_USES,
                              T1.IS_ACTIVE,
                              T1.IS_ACTIVE_7D,
                              T1.IS_ACTIVE_30D,
                              T1.SESSIONS_7D,
                              T1.SESSIONS_30D,
                              T1.SESSION_SECONDS_30D,
                              T1.TIMED_SESSIONS_30D,
                              T1.ACTIVE_DAYS_30D,
                              T1.PAGE_VIEWS_7D,
                              T1.PAGE_VIEWS_30D,
                              T1.FEATURES_USED_30D,
                              T1.FEATURE_CATEGORIES_30D,
                              T1.PAGE_CATEGORIES_30D,
                              T1.FEATURE_USES_30D,
                              T1.LIFETIME_FEATURES,
                              T1.LIFETIME_FEATURE_CATEGORIES,
                              T1.ENGAGEMENT_POINTS,
                              T1.ENGAGEMENT_SCORE,
                              T1.ENGAGEMENT_TIER,
                              T1.LAST_ACTIVITY_DATE,
                              T1.LAST_SESSION_DATE,
                              T1.LAST_LOGIN_DATE,
                              T1.NEVER_LOGGED_IN,
                              CAST(CAST(DATEADD(
                                DAY,
                                -(
                                  (
                                    (
                                      (
                                        (
                                          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T1.DAY) % 7
                                        ) + 7
                                      ) % 7
                                    ) + 1
                                  ) - 1
                                ),
                                T1.DAY
                              ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
                            FROM TIMELINE.USER_DAYS AS T1
                            WHERE
                              CAST(CAST(DATEADD(
                                DAY,
                                6,
                                CAST(CAST(DATEADD(
                                  DAY,
                                  -(
                                    (
                                      (
                                        (
                                          (
                                            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T1.DAY) % 7
                                          ) + 7
                                        ) % 7
                                      ) + 1
                                    ) - 1
                                  ),
                                  T1.DAY
                                ) AS TIMESTAMPNTZ) AS DATE)
                              ) AS TIMESTAMPNTZ) AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                          ) AS T22
                          GROUP BY
                            1,
                            2
                        ) AS T27
                        LEFT OUTER JOIN (
                          SELECT
                            T18.USER_ID,
                            T18.WEEK,
                            MAX(T18.DURATION_SECONDS) AS MAX_SESSION_SECONDS,
                            COUNT(DISTINCT T18.DEVICE_CATEGORY) AS DEVICE_TYPES_USED,
                            MAX(T18.START_TIME) AS LAST_SESSION
                          FROM (
                            SELECT
                              T5.SESSION_ID,
                              T5.USER_ID,
                              T5.ACCOUNT_ID,
                              T5.IS_ANONYMOUS,
                              T5.START_TIME,
                              T5.END_TIME,
                              T5.DURATION_SECONDS,
                              T5.PAGE_VIEWS,
                              T5.ACTIONS_TAKEN,
                              T5.DEVICE_TYPE,
                              T5.BROWSER,
                              T5.SESSION_DURATION_CATEGORY,
                              T5.ENGAGEMENT_LEVEL,
                              T5.IS_BOUNCE,
                              T5.ACTIONS_PER_MINUTE,
                              T5.PAGES_PER_MINUTE,
                              T5.DEVICE_CATEGORY,
                              T5.BROWSER_FAMILY,
                              T5.SESSION_DATE,
                              T5.SESSION_HOUR,
                              T5.SESSION_DAY_OF_WEEK,
                              T5.DAY_TYPE,
                              T5.TIME_OF_DAY,
                              T5.SESSION_QUALITY_SCORE,
                              T5.MISSING_START_TIME,
                              T5.INVALID_DURATION,
                              T5.INVALID_TIME_SEQUENCE,
                              T5.IS_ORPHAN,
                              T5.RECORD_CREATED_AT,
                              CAST(CAST(DATEADD(
                                DAY,
                                -(
                                  (
                                    (
                                      (
                                        (
                                          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T5.SESSION_DATE) % 7
                                        ) + 7
                                      ) % 7
                                    ) + 1
                                  ) - 1
                                ),
                                T5.SESSION_DATE
                              ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
                            FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T5
                            WHERE
                              NOT (
                                T5.IS_ORPHAN
                              ) AND NOT (
                                T5.IS_ANONYMOUS
                              ) AND T5.USER_ID IS NOT NULL
                          ) AS T18
                          GROUP BY
                            1,
                            2
                        ) AS T24
                          ON T27.USER_ID = T24.USER_ID AND T27.WEEK = T24.WEEK
                      ) AS T28
                    ) AS T30
                    LEFT OUTER JOIN (
                      SELECT
                        T17.USER_ID,
                        T17.WEEK,
                        COUNT(DISTINCT T17.PAGE_CATEGORY) AS PAGE_CATEGORIES_VISITED,
                        SUM(CAST(T17.TIME_ON_PAGE_SECONDS AS BIGINT)) AS TOTAL_TIME_ON_PAGES,
                        COUNT(T17.TIME_ON_PAGE_SECONDS) AS TIMED_VIEWS,
                        MAX(T17.PAGE_VIEW_TIMESTAMP) AS LAST_VIEW
                      FROM (
                        SELECT
                          T4.PAGE_VIEW_ID,
                          T4.SESSION_ID,
                          T4.USER_ID,
                          T4.ACCOUNT_ID,
                          T4.IS_ANONYMOUS,
                          T4.PAGE_URL,
                          T4.PAGE_TITLE,
                          T4.REFERRER_URL,
                          T4.PAGE_PATH,
                          T4.CLEAN_URL,
                          T4.PAGE_CATEGORY,
                          T4.PAGE_VIEW_TIMESTAMP,
                          T4.TIME_ON_PAGE_SECONDS,
                          T4.ENGAGEMENT_TYPE,
                          T4.REFERRER_SOURCE,
                          T4.PAGE_VIEW_DATE,
                          T4.PAGE_VIEW_HOUR,
                          T4.PAGE_VIEW_DAY_OF_WEEK,
                          T4.PAGE_DEPTH,
                          T4.IS_EXIT_PAGE,
                          T4.PAGE_VALUE_SCORE,
                          T4.MISSING_PAGE_URL,
                          T4.INVALID_TIME_ON_PAGE,
                          T4.IS_ORPHAN,
                          T4.RECORD_CREATED_AT,
                          CAST(CAST(DATEADD(
                            DAY,
                            -(
                              (
                                (
                                  (
                                    (
                                      DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T4.PAGE_VIEW_DATE) % 7
                                    ) + 7
                                  ) % 7
                                ) + 1
                              ) - 1
                            ),
                            T4.PAGE_VIEW_DATE
                          ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
                        FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T4
                        WHERE
                          NOT (
                            T4.IS_ORPHAN
                          ) AND NOT (
                            T4.IS_ANONYMOUS
                          ) AND T4.USER_ID IS NOT NULL
                      ) AS T17
                      GROUP BY
                        1,
                        2
                    ) AS T25
                      ON T30.USER_ID = T25.USER_ID AND T30.WEEK = T25.WEEK
                  ) AS T31
                ) AS T33
                LEFT OUTER JOIN (
                  SELECT
                    T16.USER_ID,
                    T16.WEEK,
                    COUNT(DISTINCT T16.FEATURE_NAME) AS FEATURES_USED,
                    COUNT(DISTINCT T16.FEATURE_CATEGORY) AS FEATURE_CATEGORIES_USED,
                    COUNT(*) AS TOTAL_FEATURE_INTERACTIONS,
                    MAX(T16.USAGE_TIMESTAMP) AS LAST_USE
                  FROM (
                    SELECT
                      T3.USAGE_ID,
                      T3.USER_ID,
                      T3.ACCOUNT_ID,
                      T3.IS_ANONYMOUS,
                      T3.FEATURE_NAME,
                      T3.USAGE_COUNT,
                      T3.USAGE_TIMESTAMP,
                      T3.FEATURE_CATEGORY,
                      T3.FEATURE_AUDIENCE,
                      T3.FEATURE_TIER,
                      T3.USAGE_INTENSITY,
                      T3.USAGE_DATE,
                      T3.USAGE_HOUR,
                      T3.USAGE_DAY_OF_WEEK,
                      T3.USAGE_WEEK,
                      T3.USAGE_MONTH,
                      T3.IS_BUSINESS_HOURS,
                      T3.FEATURE_VALUE_SCORE,
                      T3.IS_FIRST_USE,
                      T3.IS_ADOPTED,
                      T3.MISSING_FEATURE_NAME,
                      T3.INVALID_USAGE_COUNT,
                      T3.IS_ORPHAN,
                      T3.RECORD_CREATED_AT,
                      CAST(CAST(DATEADD(
                        DAY,
                        -(
                          (
                            (
                              (
                                (
                                  DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T3.USAGE_DATE) % 7
                                ) + 7
                              ) % 7
                            ) + 1
                          ) - 1
                        ),
                        T3.USAGE_DATE
                      ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
                    FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T3
                    WHERE
                      NOT (
                        T3.IS_ORPHAN
                      ) AND NOT (
                        T3.IS_ANONYMOUS
                      ) AND T3.USER_ID IS NOT NULL
                  ) AS T16
                  GROUP BY
                    1,
                    2
                ) AS T21
                  ON T33.USER_ID = T21.USER_ID AND T33.WEEK = T21.WEEK
              ) AS T34
            ) AS T35
          ) AS T37
          LEFT OUTER JOIN (
            SELECT
              T11.ENTITY_KEY AS _ENTITY_KEY,
              T11.VALID_FROM AS _FROM,
              COALESCE(T11.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
              T11.VALUE AS ROLE
            FROM (
              SELECT
                T9.ENTITY_KEY,
                T9.VALUE,
                T9.OBSERVED_AS_OF AS VALID_FROM,
                LEAD(T9.OBSERVED_AS_OF) OVER (PARTITION BY T9.ENTITY_KEY ORDER BY T9.OBSERVED_AS_OF ASC) AS VALID_TO
              FROM (
                SELECT
                  *
                FROM TAPDATA.OBSERVATIONS AS T2
                WHERE
                  T2.SOURCE_TABLE = 'stg_app_database__users'
                  AND T2.ATTRIBUTE = 'role_category'
                  AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
              ) AS T9
            ) AS T11
          ) AS T15
            ON T37.USER_ID = T15._ENTITY_KEY
            AND T37.WEEK_END_DATE >= T15._FROM
            AND T37.WEEK_END_DATE < T15._TO
        ) AS T38
      ) AS T40
      INNER JOIN (
        SELECT
          T7.USER_ID,
          T7.ACCOUNT_ID,
          T7.EMAIL,
          T7.FULL_NAME,
          T7.CREATED_DATE,
          T10.FIRST_DAY
        FROM (
          SELECT
            T0.USER_ID,
            T0.ACCOUNT_ID,
            T0.EMAIL,
            T0.FULL_NAME,
            T0.CREATED_DATE
          FROM STAGING.STG_APP_DATABASE__USERS AS T0
        ) AS T7
        INNER JOIN (
          SELECT
            T1.USER_ID,
            MIN(T1.DAY) AS FIRST_DAY
          FROM TIMELINE.USER_DAYS AS T1
          GROUP BY
            1
        ) AS T10
          ON T7.USER_ID = T10.USER_ID
      ) AS T13
        ON T40.USER_ID = T13.USER_ID
    ) AS T41
  ) AS T42
) AS T43
