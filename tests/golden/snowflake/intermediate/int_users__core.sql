SELECT
  T30.USER_ID,
  T30.ACCOUNT_ID,
  T30.EMAIL,
  T30.FIRST_NAME,
  T30.LAST_NAME,
  T30.FULL_NAME,
  T30.EMAIL_DOMAIN,
  CASE
    WHEN T30.EMAIL_DOMAIN IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN T30.EMAIL_DOMAIN IN ('gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com')
    THEN 'personal'
    ELSE 'business'
  END AS EMAIL_TYPE,
  LOWER(T30.USER_ROLE) AS USER_ROLE,
  LOWER(T30.ROLE_CATEGORY) AS ROLE_TYPE_STANDARDIZED,
  T30.PERMISSION_LEVEL AS ACCESS_LEVEL,
  COALESCE(T30.ROLE_CATEGORY = 'Admin', FALSE) AS IS_ADMIN_USER,
  COALESCE(T30.ROLE_CATEGORY = 'Manager', FALSE) AS IS_MANAGER_USER,
  T30.USER_CREATED_AT,
  T30.USER_UPDATED_AT,
  T30.AGE AS USER_AGE_DAYS,
  (
    (
      (
        DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, T30.CREATED_DATE)
      ) * 12
    ) + (
      DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, T30.CREATED_DATE)
    )
  ) - CASE
    WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, T30.CREATED_DATE)
    THEN 1
    ELSE 0
  END AS USER_AGE_MONTHS,
  COALESCE(T30.AGE < 30, FALSE) AS IS_NEW_USER,
  T30.LAST_LOGIN_DATE,
  DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) AS DAYS_SINCE_LAST_LOGIN,
  CASE
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) <= 7
    THEN 'active'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) <= 30
    THEN 'recent'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) <= 90
    THEN 'inactive'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) IS NOT NULL
    THEN 'dormant'
    WHEN COALESCE(T30.USER_STATUS = 'Never Logged In', FALSE)
    AND (
      T30._SESSION_DAY IS NULL
    )
    THEN 'never_logged_in'
    ELSE CAST(NULL AS VARCHAR)
  END AS USER_STATUS,
  CASE
    WHEN (
      DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) IS NULL
    )
    AND (
      COALESCE(T30.USER_STATUS = 'Never Logged In', FALSE)
      AND (
        T30._SESSION_DAY IS NULL
      )
    )
    THEN 'high'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) > 60
    THEN 'high'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) > 30
    THEN 'medium'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) > 14
    THEN 'low'
    WHEN DATEDIFF(DAY, T30.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)) IS NOT NULL
    THEN 'none'
    ELSE CAST(NULL AS VARCHAR)
  END AS CHURN_RISK_LEVEL,
  T30.TOTAL_SESSIONS_30D,
  CAST(T30.SESSION_SECONDS_30D AS DOUBLE) / 60.0 AS TOTAL_SESSION_MINUTES_30D,
  (
    CAST(T30.SESSION_SECONDS_30D AS DOUBLE) / NULLIF(CAST(T30.TIMED_SESSIONS_30D AS DOUBLE), 0.0)
  ) / 60.0 AS AVG_SESSION_MINUTES_30D,
  T30.ACTIVE_DAYS_30D,
  CAST(T30.TOTAL_SESSIONS_30D AS DOUBLE) / NULLIF(CAST(T30.ACTIVE_DAYS_30D AS DOUBLE), 0.0) AS SESSIONS_PER_ACTIVE_DAY_30D,
  COALESCE(T30.DEVICE_TYPES_USED_30D, 0) AS DEVICE_TYPES_USED_30D,
  T30.LAST_SESSION_START,
  T30.FEATURES_USED_30D,
  T30.FEATURE_CATEGORIES_USED_30D,
  COALESCE(T30.INTERACTIONS, 0) AS TOTAL_FEATURE_INTERACTIONS_30D,
  T30.TOTAL_FEATURE_USES_30D,
  CAST(T30.TOTAL_FEATURE_USES_30D AS DOUBLE) / NULLIF(CAST(T30.INTERACTIONS AS DOUBLE), 0.0) AS AVG_USES_PER_INTERACTION_30D,
  T30.LAST_FEATURE_USAGE,
  T30.TOTAL_PAGE_VIEWS_30D,
  T30.PAGE_CATEGORIES_VISITED_30D,
  COALESCE(T30.PAGE_ACTIVE_DAYS_30D, 0) AS PAGE_ACTIVE_DAYS_30D,
  COALESCE(T30.PAGE_SECONDS, 0) AS TOTAL_TIME_ON_PAGES_30D,
  CAST(T30.PAGE_SECONDS AS DOUBLE) / NULLIF(CAST(T30.TIMED_VIEWS AS DOUBLE), 0.0) AS AVG_TIME_PER_PAGE_VIEW_30D,
  T30.LAST_PAGE_VIEW,
  T30.LAST_ACTIVITY_TIMESTAMP,
  DATEDIFF(DAY, CAST(T30.LAST_ACTIVITY_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) AS DAYS_SINCE_LAST_ACTIVITY,
  CASE
    WHEN DATEDIFF(DAY, CAST(T30.LAST_ACTIVITY_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 7
    THEN 'recently_active'
    WHEN DATEDIFF(DAY, CAST(T30.LAST_ACTIVITY_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 30
    THEN 'somewhat_recent'
    ELSE 'not_recent'
  END AS RECENCY_CLASSIFICATION,
  CAST(T30.ENGAGEMENT_POINTS AS DOUBLE) / 6000.0 AS ENGAGEMENT_SCORE_30D,
  CASE
    WHEN T30.ACTIVE_DAYS_30D >= 20
    THEN 'highly_active'
    WHEN T30.ACTIVE_DAYS_30D >= 10
    THEN 'moderately_active'
    WHEN T30.ACTIVE_DAYS_30D >= 5
    THEN 'somewhat_active'
    WHEN T30.ACTIVE_DAYS_30D >= 1
    THEN 'minimally_active'
    ELSE 'inactive'
  END AS ACTIVITY_LEVEL_30D,
  CASE
    WHEN T30.FEATURE_CATEGORIES_USED_30D >= 4
    THEN 'power_user'
    WHEN T30.FEATURE_CATEGORIES_USED_30D >= 2
    THEN 'regular_user'
    WHEN T30.FEATURE_CATEGORIES_USED_30D >= 1
    THEN 'basic_user'
    ELSE 'non_user'
  END AS FEATURE_ADOPTION_LEVEL
FROM (
  SELECT
    T29.USER_ID,
    T29.USER_KEY,
    T29.ACCOUNT_ID,
    T29.FIRST_NAME,
    T29.LAST_NAME,
    T29.FULL_NAME,
    T29.EMAIL,
    T29.EMAIL_DOMAIN,
    T29.USER_ROLE,
    T29.ROLE_CATEGORY,
    T29.PERMISSION_LEVEL,
    T29.CREATED_DATE,
    CASE
      WHEN (
        T29.LAST_LOGIN_DATE IS NULL
      ) OR (
        T29._LOGIN >= T29.LAST_LOGIN_DATE
      )
      THEN T29._LOGIN
      ELSE T29.LAST_LOGIN_DATE
    END AS LAST_LOGIN_DATE,
    T29.DAYS_SINCE_LAST_LOGIN,
    T29.ACCOUNT_AGE_DAYS,
    T29.USER_STATUS,
    T29.LIFECYCLE_STAGE,
    T29.SOURCE_IS_ACTIVE,
    T29.MISSING_EMAIL,
    T29.INVALID_EMAIL,
    T29.MISSING_FIRST_NAME,
    T29.MISSING_LAST_NAME,
    T29.LOGIN_BEFORE_CREATION,
    T29.IS_ORPHAN,
    T29.USER_CREATED_AT,
    T29.USER_UPDATED_AT,
    COALESCE(T29.TOTAL_SESSIONS_30D, 0) AS TOTAL_SESSIONS_30D,
    COALESCE(T29.ACTIVE_DAYS_30D, 0) AS ACTIVE_DAYS_30D,
    COALESCE(T29.SESSION_SECONDS_30D, 0) AS SESSION_SECONDS_30D,
    COALESCE(T29.TIMED_SESSIONS_30D, 0) AS TIMED_SESSIONS_30D,
    COALESCE(T29.FEATURES_USED_30D, 0) AS FEATURES_USED_30D,
    COALESCE(T29.FEATURE_CATEGORIES_USED_30D, 0) AS FEATURE_CATEGORIES_USED_30D,
    COALESCE(T29.TOTAL_FEATURE_USES_30D, 0) AS TOTAL_FEATURE_USES_30D,
    COALESCE(T29.TOTAL_PAGE_VIEWS_30D, 0) AS TOTAL_PAGE_VIEWS_30D,
    COALESCE(T29.PAGE_CATEGORIES_VISITED_30D, 0) AS PAGE_CATEGORIES_VISITED_30D,
    COALESCE(T29.ENGAGEMENT_POINTS, 0) AS ENGAGEMENT_POINTS,
    T29._SESSION_DAY,
    T29._LOGIN,
    T29.DEVICE_TYPES_USED_30D,
    T29.LAST_SESSION_START,
    T29.INTERACTIONS,
    T29.LAST_FEATURE_USAGE,
    T29.PAGE_ACTIVE_DAYS_30D,
    T29.PAGE_SECONDS,
    T29.TIMED_VIEWS,
    T29.LAST_PAGE_VIEW,
    CASE
      WHEN (
        T29.LAST_PAGE_VIEW IS NULL
      )
      OR (
        CASE
          WHEN (
            T29.LAST_FEATURE_USAGE IS NULL
          )
          OR (
            T29.LAST_SESSION_START >= T29.LAST_FEATURE_USAGE
          )
          THEN T29.LAST_SESSION_START
          ELSE T29.LAST_FEATURE_USAGE
        END >= T29.LAST_PAGE_VIEW
      )
      THEN CASE
        WHEN (
          T29.LAST_FEATURE_USAGE IS NULL
        )
        OR (
          T29.LAST_SESSION_START >= T29.LAST_FEATURE_USAGE
        )
        THEN T29.LAST_SESSION_START
        ELSE T29.LAST_FEATURE_USAGE
      END
      ELSE T29.LAST_PAGE_VIEW
    END AS LAST_ACTIVITY_TIMESTAMP,
    IFF(T29.ACCOUNT_AGE_DAYS >= 0, T29.ACCOUNT_AGE_DAYS, NULL) AS AGE
  FROM (
    SELECT
      T28.*
      EXCLUDE (USER_ID_RIGHT)
    FROM (
      SELECT
        T27.USER_ID,
        T27.USER_KEY,
        T27.ACCOUNT_ID,
        T27.FIRST_NAME,
        T27.LAST_NAME,
        T27.FULL_NAME,
        T27.EMAIL,
        T27.EMAIL_DOMAIN,
        T27.USER_ROLE,
        T27.ROLE_CATEGORY,
        T27.PERMISSION_LEVEL,
        T27.CREATED_DATE,
        T27.LAST_LOGIN_DATE,
        T27.DAYS_SINCE_LAST_LOGIN,
        T27.ACCOUNT_AGE_DAYS,
        T27.USER_STATUS,
        T27.LIFECYCLE_STAGE,
        T27.SOURCE_IS_ACTIVE,
        T27.MISSING_EMAIL,
        T27.INVALID_EMAIL,
        T27.MISSING_FIRST_NAME,
        T27.MISSING_LAST_NAME,
        T27.LOGIN_BEFORE_CREATION,
        T27.IS_ORPHAN,
        T27.USER_CREATED_AT,
        T27.USER_UPDATED_AT,
        T27.TOTAL_SESSIONS_30D,
        T27.ACTIVE_DAYS_30D,
        T27.SESSION_SECONDS_30D,
        T27.TIMED_SESSIONS_30D,
        T27.FEATURES_USED_30D,
        T27.FEATURE_CATEGORIES_USED_30D,
        T27.TOTAL_FEATURE_USES_30D,
        T27.TOTAL_PAGE_VIEWS_30D,
        T27.PAGE_CATEGORIES_VISITED_30D,
        T27.ENGAGEMENT_POINTS,
        T27._SESSION_DAY,
        T27._LOGIN,
        T27.DEVICE_TYPES_USED_30D,
        T27.LAST_SESSION_START,
        T27.INTERACTIONS,
        T27.LAST_FEATURE_USAGE,
        T16.USER_ID AS USER_ID_RIGHT,
        T16.PAGE_ACTIVE_DAYS_30D,
        T16.PAGE_SECONDS,
        T16.TIMED_VIEWS,
        T16.LAST_PAGE_VIEW
      FROM (
        SELECT
          T25.*
          EXCLUDE (USER_ID_RIGHT)
        FROM (
          SELECT
            T24.USER_ID,
            T24.USER_KEY,
            T24.ACCOUNT_ID,
            T24.FIRST_NAME,
            T24.LAST_NAME,
            T24.FULL_NAME,
            T24.EMAIL,
            T24.EMAIL_DOMAIN,
            T24.USER_ROLE,
            T24.ROLE_CATEGORY,
            T24.PERMISSION_LEVEL,
            T24.CREATED_DATE,
            T24.LAST_LOGIN_DATE,
            T24.DAYS_SINCE_LAST_LOGIN,
            T24.ACCOUNT_AGE_DAYS,
            T24.USER_STATUS,
            T24.LIFECYCLE_STAGE,
            T24.SOURCE_IS_ACTIVE,
            T24.MISSING_EMAIL,
            T24.INVALID_EMAIL,
            T24.MISSING_FIRST_NAME,
            T24.MISSING_LAST_NAME,
            T24.LOGIN_BEFORE_CREATION,
            T24.IS_ORPHAN,
            T24.USER_CREATED_AT,
            T24.USER_UPDATED_AT,
            T24.TOTAL_SESSIONS_30D,
            T24.ACTIVE_DAYS_30D,
            T24.SESSION_SECONDS_30D,
            T24.TIMED_SESSIONS_30D,
            T24.FEATURES_USED_30D,
            T24.FEATURE_CATEGORIES_USED_30D,
            T24.TOTAL_FEATURE_USES_30D,
            T24.TOTAL_PAGE_VIEWS_30D,
            T24.PAGE_CATEGORIES_VISITED_30D,
            T24.ENGAGEMENT_POINTS,
            T24._SESSION_DAY,
            T24._LOGIN,
            T24.DEVICE_TYPES_USED_30D,
            T24.LAST_SESSION_START,
            T17.USER_ID AS USER_ID_RIGHT,
            T17.INTERACTIONS,
            T17.LAST_FEATURE_USAGE
          FROM (
            SELECT
              T22.*
              EXCLUDE (USER_ID_RIGHT)
            FROM (
              SELECT
                T21.USER_ID,
                T21.USER_KEY,
                T21.ACCOUNT_ID,
                T21.FIRST_NAME,
                T21.LAST_NAME,
                T21.FULL_NAME,
                T21.EMAIL,
                T21.EMAIL_DOMAIN,
                T21.USER_ROLE,
                T21.ROLE_CATEGORY,
                T21.PERMISSION_LEVEL,
                T21.CREATED_DATE,
                T21.LAST_LOGIN_DATE,
                T21.DAYS_SINCE_LAST_LOGIN,
                T21.ACCOUNT_AGE_DAYS,
                T21.USER_STATUS,
                T21.LIFECYCLE_STAGE,
                T21.SOURCE_IS_ACTIVE,
                T21.MISSING_EMAIL,
                T21.INVALID_EMAIL,
                T21.MISSING_FIRST_NAME,
                T21.MISSING_LAST_NAME,
                T21.LOGIN_BEFORE_CREATION,
                T21.IS_ORPHAN,
                T21.USER_CREATED_AT,
                T21.USER_UPDATED_AT,
                T21.TOTAL_SESSIONS_30D,
                T21.ACTIVE_DAYS_30D,
                T21.SESSION_SECONDS_30D,
                T21.TIMED_SESSIONS_30D,
                T21.FEATURES_USED_30D,
                T21.FEATURE_CATEGORIES_USED_30D,
                T21.TOTAL_FEATURE_USES_30D,
                T21.TOTAL_PAGE_VIEWS_30D,
                T21.PAGE_CATEGORIES_VISITED_30D,
                T21.ENGAGEMENT_POINTS,
                T21._SESSION_DAY,
                T21._LOGIN,
                T18.USER_ID AS USER_ID_RIGHT,
                T18.DEVICE_TYPES_USED_30D,
                T18.LAST_SESSION_START
              FROM (
                SELECT
                  T19.*
                  EXCLUDE (USER_ID_RIGHT)
                FROM (
                  SELECT
                    T15.USER_ID,
                    T15.USER_KEY,
                    T15.ACCOUNT_ID,
                    T15.FIRST_NAME,
                    T15.LAST_NAME,
                    T15.FULL_NAME,
                    T15.EMAIL,
                    T15.EMAIL_DOMAIN,
                    T15.USER_ROLE,
                    T15.ROLE_CATEGORY,
                    T15.PERMISSION_LEVEL,
                    T15.CREATED_DATE,
                    T15.LAST_LOGIN_DATE,
                    T15.DAYS_SINCE_LAST_LOGIN,
                    T15.ACCOUNT_AGE_DAYS,
                    T15.USER_STATUS,
                    T15.LIFECYCLE_STAGE,
                    T15.SOURCE_IS_ACTIVE,
                    T15.MISSING_EMAIL,
                    T15.INVALID_EMAIL,
                    T15.MISSING_FIRST_NAME,
                    T15.MISSING_LAST_NAME,
                    T15.LOGIN_BEFORE_CREATION,
                    T15.IS_ORPHAN,
                    T15.USER_CREATED_AT,
                    T15.USER_UPDATED_AT,
                    T9.USER_ID AS USER_ID_RIGHT,
                    T9.TOTAL_SESSIONS_30D,
                    T9.ACTIVE_DAYS_30D,
                    T9.SESSION_SECONDS_30D,
                    T9.TIMED_SESSIONS_30D,
                    T9.FEATURES_USED_30D,
                    T9.FEATURE_CATEGORIES_USED_30D,
                    T9.TOTAL_FEATURE_USES_30D,
                    T9.TOTAL_PAGE_VIEWS_30D,
                    T9.PAGE_CATEGORIES_VISITED_30D,
                    T9.ENGAGEMENT_POINTS,
                    T9._SESSION_DAY,
                    T9._LOGIN
                  FROM (
                    SELECT
                      T10.*
                      EXCLUDE (ENGAGEMENT_SCORE)
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_APP_DATABASE__USERS AS T3
                      WHERE
                        NOT (
                          T3.IS_ORPHAN
                        )
                        AND NOT (
                          (
                            T3.USER_ID = '0'
                          ) OR COALESCE(T3.ACCOUNT_ID = '0', FALSE)
                        )
                    ) AS T10
                  ) AS T15
                  LEFT OUTER JOIN (
                    SELECT
                      T4.USER_ID,
                      T4.SESSIONS_30D AS TOTAL_SESSIONS_30D,
                      T4.ACTIVE_DAYS_30D,
                      T4.SESSION_SECONDS_30D,
                      T4.TIMED_SESSIONS_30D,
                      T4.FEATURES_USED_30D,
                      T4.FEATURE_CATEGORIES_30D AS FEATURE_CATEGORIES_USED_30D,
                      T4.FEATURE_USES_30D AS TOTAL_FEATURE_USES_30D,
                      T4.PAGE_VIEWS_30D AS TOTAL_PAGE_VIEWS_30D,
                      T4.PAGE_CATEGORIES_30D AS PAGE_CATEGORIES_VISITED_30D,
                      T4.ENGAGEMENT_POINTS,
                      T4.LAST_SESSION_DATE AS _SESSION_DAY,
                      T4.LAST_LOGIN_DATE AS _LOGIN
                    FROM TIMELINE.USER_DAYS AS T4
                    WHERE
                      T4.DAY = DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T9
                    ON T15.USER_ID = T9.USER_ID
                ) AS T19
              ) AS T21
              LEFT OUTER JOIN (
                SELECT
                  T7.USER_ID,
                  COUNT(
                    DISTINCT IFF(
                      (
                        T7.SESSION_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                      )
                      AND (
                        T7.SESSION_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                      ),
                      T7.DEVICE_CATEGORY,
                      NULL
                    )
                  ) AS DEVICE_TYPES_USED_30D,
                  MAX(T7.START_TIME) AS LAST_SESSION_START
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T2
                  WHERE
                    NOT (
                      T2.IS_ORPHAN
                    ) AND NOT (
                      T2.IS_ANONYMOUS
                    ) AND T2.USER_ID IS NOT NULL
                ) AS T7
                GROUP BY
                  1
              ) AS T18
                ON T21.USER_ID = T18.USER_ID
            ) AS T22
          ) AS T24
          LEFT OUTER JOIN (
            SELECT
              T6.USER_ID,
              COUNT_IF(
                (
                  T6.USAGE_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T6.USAGE_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                )
              ) AS INTERACTIONS,
              MAX(T6.USAGE_TIMESTAMP) AS LAST_FEATURE_USAGE
            FROM (
              SELECT
                *
              FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T1
              WHERE
                NOT (
                  T1.IS_ORPHAN
                ) AND NOT (
                  T1.IS_ANONYMOUS
                ) AND T1.USER_ID IS NOT NULL
            ) AS T6
            GROUP BY
              1
          ) AS T17
            ON T24.USER_ID = T17.USER_ID
        ) AS T25
      ) AS T27
      LEFT OUTER JOIN (
        SELECT
          T5.USER_ID,
          COUNT(
            DISTINCT IFF(
              (
                T5.PAGE_VIEW_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              AND (
                T5.PAGE_VIEW_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
              ),
              T5.PAGE_VIEW_DATE,
              NULL
            )
          ) AS PAGE_ACTIVE_DAYS_30D,
          SUM(
            IFF(
              (
                T5.PAGE_VIEW_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              AND (
                T5.PAGE_VIEW_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
              ),
              CAST(T5.TIME_ON_PAGE_SECONDS AS BIGINT),
              NULL
            )
          ) AS PAGE_SECONDS,
          COUNT(
            IFF(
              (
                T5.PAGE_VIEW_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              AND (
                T5.PAGE_VIEW_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
              ),
              T5.TIME_ON_PAGE_SECONDS,
              NULL
            )
          ) AS TIMED_VIEWS,
          MAX(T5.PAGE_VIEW_TIMESTAMP) AS LAST_PAGE_VIEW
        FROM (
          SELECT
            *
          FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T0
          WHERE
            NOT (
              T0.IS_ORPHAN
            ) AND NOT (
              T0.IS_ANONYMOUS
            ) AND T0.USER_ID IS NOT NULL
        ) AS T5
        GROUP BY
          1
      ) AS T16
        ON T27.USER_ID = T16.USER_ID
    ) AS T28
  ) AS T29
) AS T30
