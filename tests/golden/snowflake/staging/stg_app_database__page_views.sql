WITH T7 AS (
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
      T12.PAGE_VIEW_ID,
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
    ) AS T12
    GROUP BY
      1
  ) AS T13
  WHERE
    T13.COPIES > 1
)
SELECT
  T28.PAGE_VIEW_ID,
  T28.SESSION_ID,
  T28.USER_ID,
  T28.CUSTOMER_ID AS ACCOUNT_ID,
  COALESCE((
    T28.USER_ID = '0'
  ) OR (
    T28.CUSTOMER_ID = '0'
  ), FALSE) AS IS_ANONYMOUS,
  T28.PAGE_URL,
  NULLIF(TRIM(T28.PAGE_TITLE, ' \t\n\r\f'), '') AS PAGE_TITLE,
  T28.REFERRER_URL,
  T28.PAGE_PATH,
  NULLIF(REGEXP_REPLACE(NULLIF(TRIM(T28.PAGE_URL, ' \t\n\r\f'), ''), '[?#].*$', ''), '') AS CLEAN_URL,
  IFF(
    T28.PAGE_PATH IS NULL,
    CAST(NULL AS VARCHAR),
    CASE
      WHEN (
        (
          T28.FIRST = 'settings'
        ) AND (
          T28.SECOND = 'billing'
        )
      )
      OR (
        (
          T28.FIRST = 'accounts'
        ) AND (
          T28.THIRD = 'subscription'
        )
      )
      THEN 'Billing'
      ELSE IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.FIRST)), '-', '_'), ' ', '_'), '') IS NULL,
        'Home',
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.FIRST)), '-', '_'), ' ', '_'), '')
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
  ) AS PAGE_CATEGORY,
  T28.TIMESTAMP AS PAGE_VIEW_TIMESTAMP,
  IFF(T28.TIME_ON_PAGE_SECONDS >= 0, T28.TIME_ON_PAGE_SECONDS, NULL) AS TIME_ON_PAGE_SECONDS,
  CASE
    WHEN IFF(T28.TIME_ON_PAGE_SECONDS >= 0, T28.TIME_ON_PAGE_SECONDS, NULL) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN IFF(T28.TIME_ON_PAGE_SECONDS >= 0, T28.TIME_ON_PAGE_SECONDS, NULL) < 10
    THEN 'Bounce'
    WHEN IFF(T28.TIME_ON_PAGE_SECONDS >= 0, T28.TIME_ON_PAGE_SECONDS, NULL) < 30
    THEN 'Quick View'
    WHEN IFF(T28.TIME_ON_PAGE_SECONDS >= 0, T28.TIME_ON_PAGE_SECONDS, NULL) < 60
    THEN 'Normal View'
    WHEN IFF(T28.TIME_ON_PAGE_SECONDS >= 0, T28.TIME_ON_PAGE_SECONDS, NULL) < 180
    THEN 'Engaged View'
    ELSE 'Deep Engagement'
  END AS ENGAGEMENT_TYPE,
  CASE
    WHEN NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), '') IS NULL
    THEN 'Direct'
    WHEN NULLIF(
      LOWER(
        REGEXP_SUBSTR(
          NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), ''),
          '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
          1,
          1,
          'ce',
          2
        )
      ),
      ''
    ) IS NULL
    THEN CASE
      WHEN STARTSWITH(NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), ''), '/')
      THEN 'Internal'
      ELSE 'unmapped'
    END
    WHEN (
      NULLIF(
        LOWER(
          REGEXP_SUBSTR(
            NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            1,
            1,
            'ce',
            2
          )
        ),
        ''
      ) = 'app.barsaas.com'
    )
    OR (
      NULLIF(
        LOWER(
          REGEXP_SUBSTR(
            NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            1,
            1,
            'ce',
            2
          )
        ),
        ''
      ) = NULLIF(
        LOWER(
          REGEXP_SUBSTR(
            NULLIF(TRIM(T28.PAGE_URL, ' \t\n\r\f'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            1,
            1,
            'ce',
            2
          )
        ),
        ''
      )
    )
    THEN 'Internal'
    WHEN REGEXP_LIKE(
      NULLIF(
        LOWER(
          REGEXP_SUBSTR(
            NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            1,
            1,
            'ce',
            2
          )
        ),
        ''
      ),
      '.*((^|[.])google[.](com?[.])?[a-z][a-z]$).*',
      'cs'
    )
    THEN 'Google'
    ELSE CASE NULLIF(
        REGEXP_SUBSTR(
          NULLIF(
            LOWER(
              REGEXP_SUBSTR(
                NULLIF(TRIM(T28.REFERRER_URL, ' \t\n\r\f'), ''),
                '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
                1,
                1,
                'ce',
                2
              )
            ),
            ''
          ),
          '([^.]+[.][^.]+)$',
          1,
          1,
          'ce',
          1
        ),
        ''
      )
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
  END AS REFERRER_SOURCE,
  CAST(T28.TIMESTAMP AS DATE) AS PAGE_VIEW_DATE,
  CAST(DATE_PART(hour, T28.TIMESTAMP) AS BIGINT) AS PAGE_VIEW_HOUR,
  (
    (
      (
        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T28.TIMESTAMP AS DATE)) % 7
      ) + 7
    ) % 7
  ) + 1 AS PAGE_VIEW_DAY_OF_WEEK,
  CAST(LENGTH(REPLACE(REGEXP_REPLACE(T28.PAGE_PATH, '[^/]+', 'x'), '/', '')) AS BIGINT) AS PAGE_DEPTH,
  IFF(T28.SESSION_ID IS NULL, CAST(NULL AS BOOLEAN), T28.LAST) AS IS_EXIT_PAGE,
  IFF(
    IFF(
      T28.PAGE_PATH IS NULL,
      CAST(NULL AS VARCHAR),
      CASE
        WHEN (
          (
            T28.FIRST = 'settings'
          ) AND (
            T28.SECOND = 'billing'
          )
        )
        OR (
          (
            T28.FIRST = 'accounts'
          ) AND (
            T28.THIRD = 'subscription'
          )
        )
        THEN 'Billing'
        ELSE IFF(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.FIRST)), '-', '_'), ' ', '_'), '') IS NULL,
          'Home',
          CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.FIRST)), '-', '_'), ' ', '_'), '')
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
    ) IS NULL,
    CAST(NULL AS BIGINT),
    CASE IFF(
        T28.PAGE_PATH IS NULL,
        CAST(NULL AS VARCHAR),
        CASE
          WHEN (
            (
              T28.FIRST = 'settings'
            ) AND (
              T28.SECOND = 'billing'
            )
          )
          OR (
            (
              T28.FIRST = 'accounts'
            ) AND (
              T28.THIRD = 'subscription'
            )
          )
          THEN 'Billing'
          ELSE IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.FIRST)), '-', '_'), ' ', '_'), '') IS NULL,
            'Home',
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.FIRST)), '-', '_'), ' ', '_'), '')
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
      )
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
  NULLIF(TRIM(T28.PAGE_URL, ' \t\n\r\f'), '') IS NULL AS MISSING_PAGE_URL,
  COALESCE(T28.TIME_ON_PAGE_SECONDS < 0, FALSE) AS INVALID_TIME_ON_PAGE,
  T28.IS_ORPHAN,
  T28.CREATED_AT AS RECORD_CREATED_AT
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
    T27.PAGE_PATH,
    T27.FIRST,
    T27.SECOND,
    T27.THIRD,
    T27.LAST,
    FALSE
    OR (
      (
        T27.SESSION_ID IS NOT NULL
      ) AND (
        T8._PARENT_0 IS NULL
      )
    )
    OR (
      (
        T27.USER_ID IS NOT NULL
      )
      AND (
        T9._PARENT_1 IS NULL
      )
      AND (
        T27.USER_ID <> '0'
      )
    )
    OR (
      (
        T27.CUSTOMER_ID IS NOT NULL
      )
      AND (
        T10._PARENT_2 IS NULL
      )
      AND (
        T27.CUSTOMER_ID <> '0'
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      T25.PAGE_VIEW_ID,
      T25.SESSION_ID,
      T25.USER_ID,
      T25.CUSTOMER_ID,
      T25.PAGE_URL,
      T25.PAGE_TITLE,
      T25.TIMESTAMP,
      T25.TIME_ON_PAGE_SECONDS,
      T25.REFERRER_URL,
      T25.CREATED_AT,
      T25.PAGE_PATH,
      NULLIF(LOWER(REGEXP_SUBSTR(T25.PAGE_PATH, '^/+([^/]+)', 1, 1, 'ce', 1)), '') AS FIRST,
      NULLIF(LOWER(REGEXP_SUBSTR(T25.PAGE_PATH, '^/+[^/]+/+([^/]+)', 1, 1, 'ce', 1)), '') AS SECOND,
      NULLIF(LOWER(REGEXP_SUBSTR(T25.PAGE_PATH, '^/+[^/]+/+[^/]+/+([^/]+)', 1, 1, 'ce', 1)), '') AS THIRD,
      (
        ROW_NUMBER() OVER (
          PARTITION BY T25.SESSION_ID
          ORDER BY T25.TIMESTAMP DESC NULLS LAST, T25.PAGE_VIEW_ID DESC NULLS LAST
        ) - 1
      ) = 0 AS LAST
    FROM (
      SELECT
        T23.PAGE_VIEW_ID,
        T23.SESSION_ID,
        T23.USER_ID,
        T23.CUSTOMER_ID,
        T23.PAGE_URL,
        T23.PAGE_TITLE,
        T23.TIMESTAMP,
        T23.TIME_ON_PAGE_SECONDS,
        T23.REFERRER_URL,
        T23.CREATED_AT,
        CASE
          WHEN REGEXP_REPLACE(
            REGEXP_REPLACE(
              NULLIF(REGEXP_REPLACE(NULLIF(TRIM(T23.PAGE_URL, ' \t\n\r\f'), ''), '[?#].*$', ''), ''),
              '^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*',
              ''
            ),
            '/+$',
            ''
          ) = ''
          THEN '/'
          ELSE REGEXP_REPLACE(
            REGEXP_REPLACE(
              NULLIF(REGEXP_REPLACE(NULLIF(TRIM(T23.PAGE_URL, ' \t\n\r\f'), ''), '[?#].*$', ''), ''),
              '^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*',
              ''
            ),
            '/+$',
            ''
          )
        END AS PAGE_PATH
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM T7 AS T11
          WHERE
            NOT (
              COALESCE(
                T11.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                FALSE
              )
            )
            AND (
              (
                T11.PAGE_VIEW_ID >= '!'
              ) OR (
                TRIM(T11.PAGE_VIEW_ID, ' \t\n\r\f') <> ''
              )
            )
            AND NOT (
              T11.PAGE_VIEW_ID IN (
                SELECT
                  T15.PAGE_VIEW_ID
                FROM REPEATS_IN_APP_DATABASE_PAGE_VIEWS AS T15
              )
            )
        ) AS T18
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T21.*
            EXCLUDE (VERSION_RANK)
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T19.PAGE_VIEW_ID,
                T19.SESSION_ID,
                T19.USER_ID,
                T19.CUSTOMER_ID,
                T19.PAGE_URL,
                T19.PAGE_TITLE,
                T19.TIMESTAMP,
                T19.TIME_ON_PAGE_SECONDS,
                T19.REFERRER_URL,
                T19.CREATED_AT,
                ROW_NUMBER() OVER (
                  PARTITION BY T19.PAGE_VIEW_ID
                  ORDER BY T19.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                    '|',
                    COALESCE(T19.PAGE_VIEW_ID, '<null>'),
                    COALESCE(T19.SESSION_ID, '<null>'),
                    COALESCE(T19.USER_ID, '<null>'),
                    COALESCE(T19.CUSTOMER_ID, '<null>'),
                    COALESCE(T19.PAGE_URL, '<null>'),
                    COALESCE(T19.PAGE_TITLE, '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.TIMESTAMP, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(CAST(T19.TIME_ON_PAGE_SECONDS AS VARCHAR), '<null>'),
                    COALESCE(T19.REFERRER_URL, '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                  FROM T7 AS T11
                  WHERE
                    NOT (
                      COALESCE(
                        T11.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                        FALSE
                      )
                    )
                    AND T11.PAGE_VIEW_ID IN (
                      SELECT
                        T15.PAGE_VIEW_ID
                      FROM REPEATS_IN_APP_DATABASE_PAGE_VIEWS AS T15
                    )
                ) AS T17
              ) AS T19
            ) AS T20
            WHERE
              T20.VERSION_RANK = 0
          ) AS T21
        ) AS T22
      ) AS T23
    ) AS T25
  ) AS T27
  LEFT OUTER JOIN (
    SELECT
      T0.SESSION_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T0
  ) AS T8
    ON T27.SESSION_ID = T8._PARENT_0
  LEFT OUTER JOIN (
    SELECT
      T1.USER_ID AS _PARENT_1
    FROM STAGING.STG_APP_DATABASE__USERS AS T1
  ) AS T9
    ON T27.USER_ID = T9._PARENT_1
  LEFT OUTER JOIN (
    SELECT
      T2.ACCOUNT_ID AS _PARENT_2
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
  ) AS T10
    ON T27.CUSTOMER_ID = T10._PARENT_2
) AS T28
