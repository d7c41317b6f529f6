WITH T3 AS (
  SELECT
    T1.ID,
    T1.CUSTOMER_ID,
    T1.FIRST_NAME,
    T1.LAST_NAME,
    T1.EMAIL,
    T1.ROLE,
    T1.CREATED_DATE,
    T1.LAST_LOGIN_DATE,
    T1.LAST_LOGIN_AT,
    T1.IS_ACTIVE,
    T1.CREATED_AT,
    T1.UPDATED_AT
  FROM RAW.APP_DATABASE_USERS AS T1
), REPEATS_IN_APP_DATABASE_USERS AS (
  SELECT
    *
  FROM (
    SELECT
      T6.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATED_AT
      FROM RAW.APP_DATABASE_USERS AS T1
      WHERE
        NOT (
          COALESCE(
            T1.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T1.ID >= '!'
          ) OR (
            TRIM(T1.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T6
    GROUP BY
      1
  ) AS T7
  WHERE
    T7.COPIES > 1
)
SELECT
  T19.ID AS USER_ID,
  MD5(COALESCE(T19.ID, '')) AS USER_KEY,
  T19.CUSTOMER_ID AS ACCOUNT_ID,
  NULLIF(TRIM(T19.FIRST_NAME, ' \t\n\r\f'), '') AS FIRST_NAME,
  NULLIF(TRIM(T19.LAST_NAME, ' \t\n\r\f'), '') AS LAST_NAME,
  NULLIF(
    REGEXP_REPLACE(
      CONCAT(
        IFF(
          NULLIF(TRIM(T19.FIRST_NAME, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T19.FIRST_NAME, ' \t\n\r\f'), ''), ' ')
        ),
        IFF(
          NULLIF(TRIM(T19.LAST_NAME, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T19.LAST_NAME, ' \t\n\r\f'), ''), ' ')
        )
      ),
      '\\ $',
      ''
    ),
    ''
  ) AS FULL_NAME,
  LOWER(NULLIF(TRIM(T19.EMAIL, ' \t\n\r\f'), '')) AS EMAIL,
  CASE
    WHEN REGEXP_LIKE(
      NULLIF(TRIM(NULLIF(TRIM(T19.EMAIL, ' \t\n\r\f'), ''), ' \t\n\r\f'), ''),
      '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$',
      'cs'
    )
    THEN LOWER(
      NULLIF(
        REGEXP_SUBSTR(NULLIF(TRIM(T19.EMAIL, ' \t\n\r\f'), ''), '@([^@\\s]+)$', 1, 1, 'ce', 1),
        ''
      )
    )
    ELSE CAST(NULL AS VARCHAR)
  END AS EMAIL_DOMAIN,
  T19.ROLE AS USER_ROLE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.ROLE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.ROLE)), '-', '_'), ' ', '_'), '')
      WHEN 'owner'
      THEN 'Admin'
      WHEN 'admin'
      THEN 'Admin'
      WHEN 'administrator'
      THEN 'Admin'
      WHEN 'manager'
      THEN 'Manager'
      WHEN 'staff'
      THEN 'Operator'
      WHEN 'operator'
      THEN 'Operator'
      WHEN 'viewer'
      THEN 'Viewer'
      WHEN 'standard'
      THEN 'Standard'
      WHEN 'standard_user'
      THEN 'Standard'
      ELSE 'unmapped'
    END
  ) AS ROLE_CATEGORY,
  CASE IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.ROLE)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.ROLE)), '-', '_'), ' ', '_'), '')
        WHEN 'owner'
        THEN 'Admin'
        WHEN 'admin'
        THEN 'Admin'
        WHEN 'administrator'
        THEN 'Admin'
        WHEN 'manager'
        THEN 'Manager'
        WHEN 'staff'
        THEN 'Operator'
        WHEN 'operator'
        THEN 'Operator'
        WHEN 'viewer'
        THEN 'Viewer'
        WHEN 'standard'
        THEN 'Standard'
        WHEN 'standard_user'
        THEN 'Standard'
        ELSE 'unmapped'
      END
    )
    WHEN 'Admin'
    THEN 4
    WHEN 'Manager'
    THEN 3
    WHEN 'Operator'
    THEN 2
    WHEN 'Viewer'
    THEN 1
    WHEN 'Standard'
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS PERMISSION_LEVEL,
  COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE) AS CREATED_DATE,
  CASE
    WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
    THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
    ELSE CAST(NULL AS DATE)
  END AS LAST_LOGIN_DATE,
  DATEDIFF(
    DAY,
    CASE
      WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
      THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
      ELSE CAST(NULL AS DATE)
    END,
    DATE_FROM_PARTS(2026, 6, 30)
  ) AS DAYS_SINCE_LAST_LOGIN,
  IFF(
    DATEDIFF(
      DAY,
      COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
      DATE_FROM_PARTS(2026, 6, 30)
    ) >= 0,
    DATEDIFF(
      DAY,
      COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
      DATE_FROM_PARTS(2026, 6, 30)
    ),
    NULL
  ) AS ACCOUNT_AGE_DAYS,
  CASE
    WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) IS NULL
    THEN 'Never Logged In'
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 7
    THEN 'Active'
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 30
    THEN 'Recent'
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 90
    THEN 'Inactive'
    ELSE 'Dormant'
  END AS USER_STATUS,
  CASE
    WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) IS NULL
    THEN 0
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) IS NULL
    THEN CAST(NULL AS BIGINT)
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 1
    THEN 100
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 7
    THEN 80
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 30
    THEN 60
    WHEN DATEDIFF(
      DAY,
      CASE
        WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
        ELSE CAST(NULL AS DATE)
      END,
      DATE_FROM_PARTS(2026, 6, 30)
    ) <= 90
    THEN 30
    ELSE 10
  END AS ENGAGEMENT_SCORE,
  CASE
    WHEN IFF(
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ) >= 0,
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ),
      NULL
    ) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN IFF(
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ) >= 0,
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ),
      NULL
    ) <= 7
    THEN 'New'
    WHEN IFF(
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ) >= 0,
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ),
      NULL
    ) <= 30
    THEN 'Onboarding'
    WHEN IFF(
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ) >= 0,
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ),
      NULL
    ) <= 90
    THEN 'Adopting'
    WHEN IFF(
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ) >= 0,
      DATEDIFF(
        DAY,
        COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
        DATE_FROM_PARTS(2026, 6, 30)
      ),
      NULL
    ) <= 365
    THEN 'Established'
    ELSE 'Veteran'
  END AS LIFECYCLE_STAGE,
  T19.IS_ACTIVE AS SOURCE_IS_ACTIVE,
  NULLIF(TRIM(T19.EMAIL, ' \t\n\r\f'), '') IS NULL AS MISSING_EMAIL,
  NOT (
    COALESCE(
      REGEXP_LIKE(NULLIF(TRIM(T19.EMAIL, ' \t\n\r\f'), ''), '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', 'cs'),
      TRUE
    )
  ) AS INVALID_EMAIL,
  NULLIF(TRIM(T19.FIRST_NAME, ' \t\n\r\f'), '') IS NULL AS MISSING_FIRST_NAME,
  NULLIF(TRIM(T19.LAST_NAME, ' \t\n\r\f'), '') IS NULL AS MISSING_LAST_NAME,
  COALESCE(
    CASE
      WHEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
      THEN COALESCE(CAST(T19.LAST_LOGIN_AT AS DATE), T19.LAST_LOGIN_DATE)
      ELSE CAST(NULL AS DATE)
    END < COALESCE(CAST(T19.CREATED_AT AS DATE), T19.CREATED_DATE),
    FALSE
  ) AS LOGIN_BEFORE_CREATION,
  T19.IS_ORPHAN,
  T19.CREATED_AT AS USER_CREATED_AT,
  T19.UPDATED_AT AS USER_UPDATED_AT
FROM (
  SELECT
    T18.ID,
    T18.CUSTOMER_ID,
    T18.FIRST_NAME,
    T18.LAST_NAME,
    T18.EMAIL,
    T18.ROLE,
    T18.CREATED_DATE,
    T18.LAST_LOGIN_DATE,
    T18.LAST_LOGIN_AT,
    T18.IS_ACTIVE,
    T18.CREATED_AT,
    T18.UPDATED_AT,
    FALSE
    OR (
      (
        T18.CUSTOMER_ID IS NOT NULL
      ) AND (
        T4._PARENT_0 IS NULL
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM T3 AS T5
      WHERE
        NOT (
          COALESCE(
            T5.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T5.ID >= '!'
          ) OR (
            TRIM(T5.ID, ' \t\n\r\f') <> ''
          )
        )
        AND NOT (
          T5.ID IN (
            SELECT
              T9.ID
            FROM REPEATS_IN_APP_DATABASE_USERS AS T9
          )
        )
    ) AS T12
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T15.*
        EXCLUDE (VERSION_RANK)
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T13.ID,
            T13.CUSTOMER_ID,
            T13.FIRST_NAME,
            T13.LAST_NAME,
            T13.EMAIL,
            T13.ROLE,
            T13.CREATED_DATE,
            T13.LAST_LOGIN_DATE,
            T13.LAST_LOGIN_AT,
            T13.IS_ACTIVE,
            T13.CREATED_AT,
            T13.UPDATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T13.ID
              ORDER BY T13.UPDATED_AT DESC NULLS LAST, T13.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T13.ID, '<null>'),
                COALESCE(T13.CUSTOMER_ID, '<null>'),
                COALESCE(T13.FIRST_NAME, '<null>'),
                COALESCE(T13.LAST_NAME, '<null>'),
                COALESCE(T13.EMAIL, '<null>'),
                COALESCE(T13.ROLE, '<null>'),
                COALESCE(TO_VARCHAR(T13.CREATED_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(TO_VARCHAR(T13.LAST_LOGIN_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.LAST_LOGIN_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(CAST(T13.IS_ACTIVE AS VARCHAR), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.UPDATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
              FROM T3 AS T5
              WHERE
                NOT (
                  COALESCE(
                    T5.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T5.ID IN (
                  SELECT
                    T9.ID
                  FROM REPEATS_IN_APP_DATABASE_USERS AS T9
                )
            ) AS T11
          ) AS T13
        ) AS T14
        WHERE
          T14.VERSION_RANK = 0
      ) AS T15
    ) AS T16
  ) AS T18
  LEFT OUTER JOIN (
    SELECT
      T0.ACCOUNT_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T0
  ) AS T4
    ON T18.CUSTOMER_ID = T4._PARENT_0
) AS T19
