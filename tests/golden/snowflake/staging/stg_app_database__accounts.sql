WITH T1 AS (
  SELECT
    T0.ID,
    T0.NAME,
    T0.EMAIL,
    T0.CREATED_DATE,
    T0.BUSINESS_TYPE,
    T0.LOCATION_COUNT,
    T0.INDUSTRY,
    T0.EMPLOYEE_COUNT,
    T0.ANNUAL_REVENUE,
    T0.WEBSITE,
    T0.STATUS,
    T0.CREATED_AT,
    T0.UPDATED_AT
  FROM RAW.APP_DATABASE_ACCOUNTS AS T0
), REPEATS_IN_APP_DATABASE_ACCOUNTS AS (
  SELECT
    *
  FROM (
    SELECT
      T3.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T0.ID,
        T0.CREATED_AT
      FROM RAW.APP_DATABASE_ACCOUNTS AS T0
      WHERE
        NOT (
          COALESCE(
            T0.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T0.ID >= '!'
          ) OR (
            TRIM(T0.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T3
    GROUP BY
      1
  ) AS T4
  WHERE
    T4.COPIES > 1
)
SELECT
  T14.ID AS ACCOUNT_ID,
  MD5(COALESCE(T14.ID, '')) AS ACCOUNT_KEY,
  NULLIF(TRIM(T14.NAME, ' \t\n\r\f'), '') AS ACCOUNT_NAME,
  LOWER(NULLIF(TRIM(T14.BUSINESS_TYPE, ' \t\n\r\f'), '')) AS ACCOUNT_TYPE,
  COALESCE(
    NULLIF(TRIM(T14.INDUSTRY, ' \t\n\r\f'), ''),
    NULLIF(TRIM(T14.BUSINESS_TYPE, ' \t\n\r\f'), '')
  ) AS INDUSTRY,
  LOWER(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), '')) AS EMAIL,
  T14.LOCATION_COUNT,
  T14.EMPLOYEE_COUNT,
  T14.ANNUAL_REVENUE,
  NULLIF(TRIM(T14.WEBSITE, ' \t\n\r\f'), '') AS WEBSITE,
  T14.STATUS,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
    'unknown',
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '')
      WHEN 'active'
      THEN 'active'
      WHEN 'trial'
      THEN 'trial'
      WHEN 'churned'
      THEN 'churned'
      WHEN 'suspended'
      THEN 'suspended'
      WHEN 'pending'
      THEN 'pending'
      WHEN 'inactive'
      THEN 'churned'
      WHEN 'prospect'
      THEN 'pending'
      WHEN 'unknown'
      THEN 'unknown'
      ELSE 'unmapped'
    END
  ) AS ACCOUNT_STATUS,
  IFF(
    T14.EMPLOYEE_COUNT IS NULL,
    CAST(NULL AS VARCHAR),
    CASE
      WHEN T14.EMPLOYEE_COUNT > 1000
      THEN 'enterprise'
      WHEN T14.EMPLOYEE_COUNT > 250
      THEN 'mid_market'
      WHEN T14.EMPLOYEE_COUNT > 50
      THEN 'small_business'
      ELSE 'startup'
    END
  ) AS COMPANY_SIZE_CATEGORY,
  IFF(
    T14.EMPLOYEE_COUNT IS NULL,
    CAST(NULL AS BIGINT),
    CASE
      WHEN T14.EMPLOYEE_COUNT > 1000
      THEN 1
      WHEN T14.EMPLOYEE_COUNT > 250
      THEN 2
      WHEN T14.EMPLOYEE_COUNT > 50
      THEN 3
      ELSE 4
    END
  ) AS ACCOUNT_TYPE_TIER,
  COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE) AS CREATED_DATE,
  DATEDIFF(
    DAY,
    COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE),
    DATE_FROM_PARTS(2026, 6, 30)
  ) AS ACCOUNT_AGE_DAYS,
  (
    (
      (
        DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE))
      ) * 12
    ) + (
      DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE))
    )
  ) - CASE
    WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE))
    THEN 1
    ELSE 0
  END AS ACCOUNT_AGE_MONTHS,
  (
    COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE) <= DATE_FROM_PARTS(2026, 6, 30)
  )
  AND (
    COALESCE(CAST(T14.CREATED_AT AS DATE), T14.CREATED_DATE) > DATEADD(DAY, -90, DATE_FROM_PARTS(2026, 6, 30))
  ) AS IS_NEW_CUSTOMER,
  NULLIF(TRIM(T14.NAME, ' \t\n\r\f'), '') IS NULL AS MISSING_ACCOUNT_NAME,
  NULLIF(TRIM(T14.BUSINESS_TYPE, ' \t\n\r\f'), '') IS NULL AS MISSING_ACCOUNT_TYPE,
  NOT (
    COALESCE(
      REGEXP_LIKE(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', 'cs'),
      TRUE
    )
  ) AS INVALID_EMAIL,
  T14.CREATED_AT AS ACCOUNT_CREATED_AT,
  T14.UPDATED_AT AS ACCOUNT_UPDATED_AT
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM T1 AS T2
    WHERE
      NOT (
        COALESCE(
          T2.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
          FALSE
        )
      )
      AND (
        (
          T2.ID >= '!'
        ) OR (
          TRIM(T2.ID, ' \t\n\r\f') <> ''
        )
      )
      AND NOT (
        T2.ID IN (
          SELECT
            T6.ID
          FROM REPEATS_IN_APP_DATABASE_ACCOUNTS AS T6
        )
      )
  ) AS T9
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      T12.*
      EXCLUDE (VERSION_RANK)
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T10.ID,
          T10.NAME,
          T10.EMAIL,
          T10.CREATED_DATE,
          T10.BUSINESS_TYPE,
          T10.LOCATION_COUNT,
          T10.INDUSTRY,
          T10.EMPLOYEE_COUNT,
          T10.ANNUAL_REVENUE,
          T10.WEBSITE,
          T10.STATUS,
          T10.CREATED_AT,
          T10.UPDATED_AT,
          ROW_NUMBER() OVER (
            PARTITION BY T10.ID
            ORDER BY T10.UPDATED_AT DESC NULLS LAST, T10.CREATED_AT DESC NULLS LAST, CONCAT_WS(
              '|',
              COALESCE(T10.ID, '<null>'),
              COALESCE(T10.NAME, '<null>'),
              COALESCE(T10.EMAIL, '<null>'),
              COALESCE(TO_VARCHAR(T10.CREATED_DATE, 'YYYY-MM-DD'), '<null>'),
              COALESCE(T10.BUSINESS_TYPE, '<null>'),
              COALESCE(CAST(T10.LOCATION_COUNT AS VARCHAR), '<null>'),
              COALESCE(T10.INDUSTRY, '<null>'),
              COALESCE(CAST(T10.EMPLOYEE_COUNT AS VARCHAR), '<null>'),
              COALESCE(CAST(T10.ANNUAL_REVENUE AS VARCHAR), '<null>'),
              COALESCE(T10.WEBSITE, '<null>'),
              COALESCE(T10.STATUS, '<null>'),
              COALESCE(
                RTRIM(RTRIM(TO_VARCHAR(T10.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                '<null>'
              ),
              COALESCE(
                RTRIM(RTRIM(TO_VARCHAR(T10.UPDATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
            FROM T1 AS T2
            WHERE
              NOT (
                COALESCE(
                  T2.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                  FALSE
                )
              )
              AND T2.ID IN (
                SELECT
                  T6.ID
                FROM REPEATS_IN_APP_DATABASE_ACCOUNTS AS T6
              )
          ) AS T8
        ) AS T10
      ) AS T11
      WHERE
        T11.VERSION_RANK = 0
    ) AS T12
  ) AS T13
) AS T14
