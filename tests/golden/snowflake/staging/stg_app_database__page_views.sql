WITH T9 AS (
  SELECT
    T3.PAGE_VIEW_ID,
    T3.SESSION_ID,
    T3.USER_ID,
    T3.CUSTOMER_ID,
    T3.PAGE_URL,
    T3.PAGE_TITLE,
    T3.TIMESTAMP,
    T3.TIME_ON_PAGE_SECONDS,
    T3.REFERRER_URL,
    T3.CREATED_AT
  FROM RAW.APP_DATABASE_PAGE_VIEWS AS T3
), REPEATS_IN_APP_DATABASE_PAGE_VIEWS AS (
  SELECT
    *
  FROM (
    SELECT
      T14.PAGE_VIEW_ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T3.PAGE_VIEW_ID,
        T3.TIMESTAMP
      FROM RAW.APP_DATABASE_PAGE_VIEWS AS T3
      WHERE
        NOT (
          COALESCE(
            T3.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T3.PAGE_VIEW_ID >= '!'
          ) OR (
            TRIM(T3.PAGE_VIEW_ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T14
    GROUP BY
      1
  ) AS T15
  WHERE
    T15.COPIES > 1
)
SELECT
  T42.PAGE_VIEW_ID,
  T42.SESSION_ID,
  T42.USER_ID,
  T42.CUSTOMER_ID AS ACCOUNT_ID,
  COALESCE((
    T42.USER_ID = '0'
  ) OR (
    T42.CUSTOMER_ID = '0'
  ), FALSE) AS IS_ANONYMOUS,
  T42.PAGE_URL,
  NULLIF(TRIM(T42.PAGE_TITLE, ' \t\n\r\f'), '') AS PAGE_TITLE,
  T42.REFERRER_URL,
  T42.PAGE_PATH,
  T42.CLEAN_URL,
  T42.PAGE_CATEGORY,
  T42.TIMESTAMP AS PAGE_VIEW_TIMESTAMP,
  IFF(T42.TIME_ON_PAGE_SECONDS >= 0, T42.TIME_ON_PAGE_SECONDS, NULL) AS TIME_ON_PAGE_SECONDS,
  CASE
    WHEN IFF(T42.TIME_ON_PAGE_SECONDS >= 0, T42.TIME_ON_PAGE_SECONDS, NULL) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN IFF(T42.TIME_ON_PAGE_SECONDS >= 0, T42.TIME_ON_PAGE_SECONDS, NULL) < 10
    THEN 'Bounce'
    WHEN IFF(T42.TIME_ON_PAGE_SECONDS >= 0, T42.TIME_ON_PAGE_SECONDS, NULL) < 30
    THEN 'Quick View'
    WHEN IFF(T42.TIME_ON_PAGE_SECONDS >= 0, T42.TIME_ON_PAGE_SECONDS, NULL) < 60
    THEN 'Normal View'
    WHEN IFF(T42.TIME_ON_PAGE_SECONDS >= 0, T42.TIME_ON_PAGE_SECONDS, NULL) < 180
    THEN 'Engaged View'
    ELSE 'Deep Engagement'
  END AS ENGAGEMENT_TYPE,
  CASE
    WHEN T42.REFERRER_URL IS NULL
    THEN 'Direct'
    WHEN T42.REFERRER_HOST = T42.PAGE_HOST
    THEN 'Internal'
    ELSE T42.SOURCE
  END AS REFERRER_SOURCE,
  CAST(T42.TIMESTAMP AS DATE) AS PAGE_VIEW_DATE,
  CAST(DATE_PART(hour, T42.TIMESTAMP) AS BIGINT) AS PAGE_VIEW_HOUR,
  (
    (
      (
        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T42.TIMESTAMP AS DATE)) % 7
      ) + 7
    ) % 7
  ) + 1 AS PAGE_VIEW_DAY_OF_WEEK,
  T42.PAGE_DEPTH,
  IFF(T42.SESSION_ID IS NULL, CAST(NULL AS BOOLEAN), T42.LAST) AS IS_EXIT_PAGE,
  IFF(
    T42.PAGE_CATEGORY IS NULL,
    CAST(NULL AS BIGINT),
    CASE T42.PAGE_CATEGORY
      WHEN 'Billing'
      THEN 100
      WHEN 'Reports'
      THEN 80
      WHEN 'Analytics'
      THEN 80
      WHEN 'Devices'
      THEN 60
      WHEN 'Locations'
      THEN 60
      WHEN 'Dashboard'
      THEN 50
      WHEN 'Settings'
      THEN 30
      ELSE 10
    END
  ) AS PAGE_VALUE_SCORE,
  NULLIF(TRIM(T42.PAGE_URL, ' \t\n\r\f'), '') IS NULL AS MISSING_PAGE_URL,
  COALESCE(T42.TIME_ON_PAGE_SECONDS < 0, FALSE) AS INVALID_TIME_ON_PAGE,
  T42.IS_ORPHAN,
  T42.CREATED_AT AS RECORD_CREATED_AT
FROM (
  SELECT
    T41.PAGE_VIEW_ID,
    T41.SESSION_ID,
    T41.USER_ID,
    T41.CUSTOMER_ID,
    T41.PAGE_URL,
    T41.PAGE_TITLE,
    T41.TIMESTAMP,
    T41.TIME_ON_PAGE_SECONDS,
    T41.REFERRER_URL,
    T41.CREATED_AT,
    T41.LAST,
    T41.CLEAN_URL,
    T41.PAGE_PATH,
    T41.PAGE_HOST,
    T41.PAGE_DEPTH,
    T41.PAGE_CATEGORY,
    T41.REFERRER_HOST,
    T41.SOURCE,
    FALSE
    OR (
      (
        T41.SESSION_ID IS NOT NULL
      ) AND (
        T10._PARENT_0 IS NULL
      )
    )
    OR (
      (
        T41.USER_ID IS NOT NULL
      )
      AND (
        T11._PARENT_1 IS NULL
      )
      AND (
        T41.USER_ID <> '0'
      )
    )
    OR (
      (
        T41.CUSTOMER_ID IS NOT NULL
      )
      AND (
        T12._PARENT_2 IS NULL
      )
      AND (
        T41.CUSTOMER_ID <> '0'
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      T39.*
      EXCLUDE (REFERRER)
    FROM (
      SELECT
        T38.PAGE_VIEW_ID,
        T38.SESSION_ID,
        T38.USER_ID,
        T38.CUSTOMER_ID,
        T38.PAGE_URL,
        T38.PAGE_TITLE,
        T38.TIMESTAMP,
        T38.TIME_ON_PAGE_SECONDS,
        T38.REFERRER_URL,
        T38.CREATED_AT,
        T38.LAST,
        T38.CLEAN_URL,
        T38.PAGE_PATH,
        T38.PAGE_HOST,
        T38.PAGE_DEPTH,
        T38.PAGE_CATEGORY,
        T24.REFERRER,
        T24.REFERRER_HOST,
        T24.SOURCE
      FROM (
        SELECT
          T36.*
          EXCLUDE (URL)
        FROM (
          SELECT
            T35.PAGE_VIEW_ID,
            T35.SESSION_ID,
            T35.USER_ID,
            T35.CUSTOMER_ID,
            T35.PAGE_URL,
            T35.PAGE_TITLE,
            T35.TIMESTAMP,
            T35.TIME_ON_PAGE_SECONDS,
            T35.REFERRER_URL,
            T35.CREATED_AT,
            T35.LAST,
            T30.URL,
            T30.CLEAN_URL,
            T30.PAGE_PATH,
            T30.PAGE_HOST,
            T30.PAGE_DEPTH,
            T30.PAGE_CATEGORY
          FROM (
            SELECT
              T33.PAGE_VIEW_ID,
              T33.SESSION_ID,
              T33.USER_ID,
              T33.CUSTOMER_ID,
              T33.PAGE_URL,
              T33.PAGE_TITLE,
              T33.TIMESTAMP,
              T33.TIME_ON_PAGE_SECONDS,
              T33.REFERRER_URL,
              T33.CREATED_AT,
              (
                ROW_NUMBER() OVER (
                  PARTITION BY T33.SESSION_ID
                  ORDER BY T33.TIMESTAMP DESC NULLS LAST, T33.PAGE_VIEW_ID DESC NULLS LAST
                ) - 1
              ) = 0 AS LAST
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM T9 AS T13
                WHERE
                  NOT (
                    COALESCE(
                      T13.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      FALSE
                    )
                  )
                  AND (
                    (
                      T13.PAGE_VIEW_ID >= '!'
                    ) OR (
                      TRIM(T13.PAGE_VIEW_ID, ' \t\n\r\f') <> ''
                    )
                  )
                  AND NOT (
                    T13.PAGE_VIEW_ID IN (
                      SELECT
                        T21.PAGE_VIEW_ID
                      FROM REPEATS_IN_APP_DATABASE_PAGE_VIEWS AS T21
                    )
                  )
              ) AS T26
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T31.*
                  EXCLUDE (VERSION_RANK)
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      T27.PAGE_VIEW_ID,
                      T27.SESSION_ID,
                      T27.USER_ID,
                      T27.CUSTOMER_ID,
                      T27.PAGE_URL,
                      T27.PAGE_TITLE,
                      T27.TIMESTAMP,
                      T27.TIME_ON_PAGE_SECONDS,
                      T27.REFERRER_URL,
                      T27.CREATED_AT,
                      ROW_NUMBER() OVER (
                        PARTITION BY T27.PAGE_VIEW_ID
                        ORDER BY T27.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                          '|',
                          COALESCE(T27.PAGE_VIEW_ID, '<null>'),
                          COALESCE(T27.SESSION_ID, '<null>'),
                          COALESCE(T27.USER_ID, '<null>'),
                          COALESCE(T27.CUSTOMER_ID, '<null>'),
                          COALESCE(T27.PAGE_URL, '<null>'),
                          COALESCE(T27.PAGE_TITLE, '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T27.TIMESTAMP, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                            '<null>'
                          ),
                          COALESCE(CAST(T27.TIME_ON_PAGE_SECONDS AS VARCHAR), '<null>'),
                          COALESCE(T27.REFERRER_URL, '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T27.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                            '<null>'
                          )
                        ) DESC NULLS LAST
                      ) - 1 AS VERSION_RANK
                    FROM (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          *
                        FROM T9 AS T13
                        WHERE
                          NOT (
                            COALESCE(
                              T13.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                              FALSE
                            )
                          )
                          AND T13.PAGE_VIEW_ID IN (
                            SELECT
                              T21.PAGE_VIEW_ID
                            FROM REPEATS_IN_APP_DATABASE_PAGE_VIEWS AS T21
                          )
                      ) AS T25
                    ) AS T27
                  ) AS T29
                  WHERE
                    T29.VERSION_RANK = 0
                ) AS T31
              ) AS T32
            ) AS T33
          ) AS T35
          LEFT OUTER JOIN (
            SELECT
              T20.URL,
              T20.CLEAN_URL,
              T20.PAGE_PATH,
              T20.PAGE_HOST,
              CAST(LENGTH(REPLACE(REGEXP_REPLACE(T20.PAGE_PATH, '[^/]+', 'x'), '/', '')) AS BIGINT) AS PAGE_DEPTH,
              IFF(
                T20.PAGE_PATH IS NULL,
                CAST(NULL AS VARCHAR),
                CASE
                  WHEN (
                    (
                      NULLIF(LOWER(REGEXP_SUBSTR(T20.PAGE_PATH, '^/+([^/]+)', 1, 1, 'ce', 1)), '') = 'settings'
                    )
                    AND (
                      NULLIF(LOWER(REGEXP_SUBSTR(T20.PAGE_PATH, '^/+[^/]+/+([^/]+)', 1, 1, 'ce', 1)), '') = 'billing'
                    )
                  )
                  OR (
                    (
                      NULLIF(LOWER(REGEXP_SUBSTR(T20.PAGE_PATH, '^/+([^/]+)', 1, 1, 'ce', 1)), '') = 'accounts'
                    )
                    AND (
                      NULLIF(LOWER(REGEXP_SUBSTR(T20.PAGE_PATH, '^/+[^/]+/+[^/]+/+([^/]+)', 1, 1, 'ce', 1)), '') = 'subscription'
                    )
                  )
                  THEN 'Billing'
                  ELSE IFF(
                    NULLIF(
                      REPLACE(
                        REPLACE(
                          LOWER(
                            TRIM(NULLIF(LOWER(REGEXP_SUBSTR(T20.PAGE_PATH, '^/+([^/]+)', 1, 1, 'ce', 1)), ''))
                          ),
                          '-',
                          '_'
                        ),
                        ' ',
                        '_'
                      ),
                      ''
                    ) IS NULL,
                    'Home',
                    CASE NULLIF(
                        REPLACE(
                          REPLACE(
                            LOWER(
                              TRIM(NULLIF(LOWER(REGEXP_SUBSTR(T20.PAGE_PATH, '^/+([^/]+)', 1, 1, 'ce', 1)), ''))
                            ),
                            '-',
                            '_'
                          ),
                          ' ',
                          '_'
                        ),
                        ''
                      )
                      WHEN 'dashboard'
                      THEN 'Dashboard'
                      WHEN 'analytics'
                      THEN 'Analytics'
                      WHEN 'reports'
                      THEN 'Reports'
                      WHEN 'accounts'
                      THEN 'Accounts'
                      WHEN 'customers'
                      THEN 'Accounts'
                      WHEN 'users'
                      THEN 'Users'
                      WHEN 'settings'
                      THEN 'Settings'
                      WHEN 'billing'
                      THEN 'Billing'
                      WHEN 'upgrade'
                      THEN 'Billing'
                      WHEN 'locations'
                      THEN 'Locations'
                      WHEN 'devices'
                      THEN 'Devices'
                      WHEN 'inventory'
                      THEN 'Inventory'
                      WHEN 'staff'
                      THEN 'Staff'
                      WHEN 'shift'
                      THEN 'Staff'
                      WHEN 'pos'
                      THEN 'POS'
                      WHEN 'schedule'
                      THEN 'Schedule'
                      WHEN 'profile'
                      THEN 'Profile'
                      WHEN 'help'
                      THEN 'Support'
                      WHEN 'support'
                      THEN 'Support'
                      WHEN 'login'
                      THEN 'Authentication'
                      WHEN 'logout'
                      THEN 'Authentication'
                      WHEN 'signup'
                      THEN 'Authentication'
                      WHEN 'pricing'
                      THEN 'Pricing'
                      WHEN 'features'
                      THEN 'Public'
                      WHEN 'about'
                      THEN 'Public'
                      WHEN 'contact'
                      THEN 'Public'
                      WHEN 'demo'
                      THEN 'Public'
                      WHEN 'blog'
                      THEN 'Public'
                      ELSE 'unmapped'
                    END
                  )
                END
              ) AS PAGE_CATEGORY
            FROM (
              SELECT
                T8.URL,
                NULLIF(REGEXP_REPLACE(NULLIF(TRIM(T8.URL, ' \t\n\r\f'), ''), '[?#].*$', ''), '') AS CLEAN_URL,
                CASE
                  WHEN REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      NULLIF(REGEXP_REPLACE(NULLIF(TRIM(T8.URL, ' \t\n\r\f'), ''), '[?#].*$', ''), ''),
                      '^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*',
                      ''
                    ),
                    '/+$',
                    ''
                  ) = ''
                  THEN '/'
                  ELSE REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      NULLIF(REGEXP_REPLACE(NULLIF(TRIM(T8.URL, ' \t\n\r\f'), ''), '[?#].*$', ''), ''),
                      '^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*',
                      ''
                    ),
                    '/+$',
                    ''
                  )
                END AS PAGE_PATH,
                NULLIF(
                  LOWER(
                    REGEXP_SUBSTR(
                      NULLIF(TRIM(T8.URL, ' \t\n\r\f'), ''),
                      '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
                      1,
                      1,
                      'ce',
                      2
                    )
                  ),
                  ''
                ) AS PAGE_HOST
              FROM (
                SELECT DISTINCT
                  T3.PAGE_URL AS URL
                FROM RAW.APP_DATABASE_PAGE_VIEWS AS T3
              ) AS T8
            ) AS T20
          ) AS T30
            ON T35.PAGE_URL = T30.URL
        ) AS T36
      ) AS T38
      LEFT OUTER JOIN (
        SELECT
          T17.REFERRER,
          T17.REFERRER_HOST,
          CASE
            WHEN T17._URL IS NULL
            THEN 'Direct'
            WHEN T17.REFERRER_HOST IS NULL
            THEN CASE WHEN STARTSWITH(T17._URL, '/') THEN 'Internal' ELSE 'unmapped' END
            WHEN T17.REFERRER_HOST = 'app.barsaas.com'
            THEN 'Internal'
            WHEN REGEXP_LIKE(T17.REFERRER_HOST, '.*((^|[.])google[.](com?[.])?[a-z][a-z]$).*', 'cs')
            THEN 'Google'
            ELSE CASE NULLIF(REGEXP_SUBSTR(T17.REFERRER_HOST, '([^.]+[.][^.]+)$', 1, 1, 'ce', 1), '')
              WHEN 'google.com'
              THEN 'Google'
              WHEN 'facebook.com'
              THEN 'Facebook'
              WHEN 'fb.com'
              THEN 'Facebook'
              WHEN 'fb.me'
              THEN 'Facebook'
              WHEN 'linkedin.com'
              THEN 'LinkedIn'
              WHEN 'lnkd.in'
              THEN 'LinkedIn'
              WHEN 'twitter.com'
              THEN 'Twitter'
              WHEN 'x.com'
              THEN 'Twitter'
              WHEN 't.co'
              THEN 'Twitter'
              ELSE 'External'
            END
          END AS SOURCE
        FROM (
          SELECT
            T7.REFERRER,
            NULLIF(TRIM(T7.REFERRER, ' \t\n\r\f'), '') AS _URL,
            NULLIF(
              LOWER(
                REGEXP_SUBSTR(
                  NULLIF(TRIM(T7.REFERRER, ' \t\n\r\f'), ''),
                  '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
                  1,
                  1,
                  'ce',
                  2
                )
              ),
              ''
            ) AS REFERRER_HOST
          FROM (
            SELECT DISTINCT
              T3.REFERRER_URL AS REFERRER
            FROM RAW.APP_DATABASE_PAGE_VIEWS AS T3
          ) AS T7
        ) AS T17
      ) AS T24
        ON T38.REFERRER_URL = T24.REFERRER
    ) AS T39
  ) AS T41
  LEFT OUTER JOIN (
    SELECT
      T0.SESSION_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T0
  ) AS T10
    ON T41.SESSION_ID = T10._PARENT_0
  LEFT OUTER JOIN (
    SELECT
      T1.USER_ID AS _PARENT_1
    FROM STAGING.STG_APP_DATABASE__USERS AS T1
  ) AS T11
    ON T41.USER_ID = T11._PARENT_1
  LEFT OUTER JOIN (
    SELECT
      T2.ACCOUNT_ID AS _PARENT_2
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
  ) AS T12
    ON T41.CUSTOMER_ID = T12._PARENT_2
) AS T42
