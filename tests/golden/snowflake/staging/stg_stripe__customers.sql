WITH T3 AS (
  SELECT
    T1.ID,
    T1.EMAIL,
    T1.NAME,
    T1.DESCRIPTION,
    T1.PHONE,
    T1.ADDRESS,
    T1.CREATED,
    T1.CURRENCY,
    T1.DELINQUENT,
    T1.INVOICE_PREFIX,
    T1.LIVEMODE,
    T1.METADATA,
    T1.SHIPPING,
    T1.TAX_EXEMPT,
    T1.CREATED_AT
  FROM RAW.STRIPE_CUSTOMERS AS T1
), REPEATS_IN_STRIPE_CUSTOMERS AS (
  SELECT
    *
  FROM (
    SELECT
      T6.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATED
      FROM RAW.STRIPE_CUSTOMERS AS T1
      WHERE
        NOT (
          COALESCE(
            T1.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T19.STRIPE_CUSTOMER_ID,
  T19.STRIPE_CUSTOMER_KEY,
  T19.ACCOUNT_ID,
  T19.CUSTOMER_EMAIL,
  T19.CUSTOMER_NAME,
  T19.CUSTOMER_DESCRIPTION,
  T19.PHONE,
  T19.CURRENCY,
  T19.DELINQUENT,
  T19.TAX_EXEMPT,
  T19.LIVEMODE,
  T19.INVOICE_PREFIX,
  T19.BILLING_ADDRESS_LINE1,
  T19.BILLING_CITY,
  T19.BILLING_STATE,
  T19.BILLING_COUNTRY,
  T19.SHIPPING_ADDRESS_LINE1,
  T19.SHIPPING_CITY,
  T19.SHIPPING_STATE,
  T19.SHIPPING_COUNTRY,
  T19.CUSTOMER_STATUS,
  T19.PAYMENT_RISK_SCORE,
  T19.CUSTOMER_AGE_DAYS,
  T19.CUSTOMER_AGE_MONTHS,
  T19.CUSTOMER_TENURE_CATEGORY,
  T19.MISSING_EMAIL,
  T19.INVALID_EMAIL,
  T19.METADATA,
  T19.BILLING_ADDRESS_RAW,
  T19.SHIPPING_ADDRESS_RAW,
  T19.CUSTOMER_CREATED_AT,
  FALSE
  OR (
    (
      T19.ACCOUNT_ID IS NOT NULL
    ) AND (
      T4._PARENT_0 IS NULL
    )
  ) AS IS_ORPHAN
FROM (
  SELECT
    T17.ID AS STRIPE_CUSTOMER_ID,
    MD5(COALESCE(T17.ID, '')) AS STRIPE_CUSTOMER_KEY,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.METADATA, 'account_id'), '') AS ACCOUNT_ID,
    LOWER(NULLIF(TRIM(T17.EMAIL, ' \t\n\r\f'), '')) AS CUSTOMER_EMAIL,
    COALESCE(
      NULLIF(TRIM(T17.NAME, ' \t\n\r\f'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(T17.METADATA, 'company_name'), '')
    ) AS CUSTOMER_NAME,
    NULLIF(TRIM(T17.DESCRIPTION, ' \t\n\r\f'), '') AS CUSTOMER_DESCRIPTION,
    NULLIF(TRIM(T17.PHONE, ' \t\n\r\f'), '') AS PHONE,
    LOWER(NULLIF(TRIM(T17.CURRENCY, ' \t\n\r\f'), '')) AS CURRENCY,
    T17.DELINQUENT,
    NULLIF(TRIM(T17.TAX_EXEMPT, ' \t\n\r\f'), '') AS TAX_EXEMPT,
    T17.LIVEMODE,
    NULLIF(TRIM(T17.INVOICE_PREFIX, ' \t\n\r\f'), '') AS INVOICE_PREFIX,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.ADDRESS, 'line1'), '') AS BILLING_ADDRESS_LINE1,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.ADDRESS, 'city'), '') AS BILLING_CITY,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.ADDRESS, 'state'), '') AS BILLING_STATE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.ADDRESS, 'country'), '') AS BILLING_COUNTRY,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.SHIPPING, 'address'), 'line1'), '') AS SHIPPING_ADDRESS_LINE1,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.SHIPPING, 'address'), 'city'), '') AS SHIPPING_CITY,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.SHIPPING, 'address'), 'state'), '') AS SHIPPING_STATE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.SHIPPING, 'address'), 'country'), '') AS SHIPPING_COUNTRY,
    CASE T17.DELINQUENT
      WHEN TRUE
      THEN 'delinquent'
      WHEN FALSE
      THEN 'current'
      ELSE CAST(NULL AS VARCHAR)
    END AS CUSTOMER_STATUS,
    CASE T17.DELINQUENT WHEN TRUE THEN 100 WHEN FALSE THEN 0 ELSE CAST(NULL AS BIGINT) END AS PAYMENT_RISK_SCORE,
    DATEDIFF(DAY, CAST(T17.CREATED AS DATE), DATE_FROM_PARTS(2026, 6, 30)) AS CUSTOMER_AGE_DAYS,
    (
      (
        (
          DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, CAST(T17.CREATED AS DATE))
        ) * 12
      ) + (
        DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, CAST(T17.CREATED AS DATE))
      )
    ) - CASE
      WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, CAST(T17.CREATED AS DATE))
      THEN 1
      ELSE 0
    END AS CUSTOMER_AGE_MONTHS,
    CASE
      WHEN NOT (
        T17.LIVEMODE
      )
      THEN 'test'
      WHEN DATEDIFF(DAY, CAST(T17.CREATED AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 30
      THEN 'new'
      WHEN DATEDIFF(DAY, CAST(T17.CREATED AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 90
      THEN 'recent'
      WHEN DATEDIFF(DAY, CAST(T17.CREATED AS DATE), DATE_FROM_PARTS(2026, 6, 30)) <= 365
      THEN 'established'
      WHEN DATEDIFF(DAY, CAST(T17.CREATED AS DATE), DATE_FROM_PARTS(2026, 6, 30)) > 365
      THEN 'long_term'
      ELSE CAST(NULL AS VARCHAR)
    END AS CUSTOMER_TENURE_CATEGORY,
    NULLIF(TRIM(T17.EMAIL, ' \t\n\r\f'), '') IS NULL AS MISSING_EMAIL,
    NOT (
      COALESCE(
        REGEXP_LIKE(NULLIF(TRIM(T17.EMAIL, ' \t\n\r\f'), ''), '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', 'cs'),
        TRUE
      )
    ) AS INVALID_EMAIL,
    T17.METADATA,
    T17.ADDRESS AS BILLING_ADDRESS_RAW,
    T17.SHIPPING AS SHIPPING_ADDRESS_RAW,
    T17.CREATED AS CUSTOMER_CREATED_AT
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
            T5.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
            FROM REPEATS_IN_STRIPE_CUSTOMERS AS T9
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
            T13.EMAIL,
            T13.NAME,
            T13.DESCRIPTION,
            T13.PHONE,
            T13.ADDRESS,
            T13.CREATED,
            T13.CURRENCY,
            T13.DELINQUENT,
            T13.INVOICE_PREFIX,
            T13.LIVEMODE,
            T13.METADATA,
            T13.SHIPPING,
            T13.TAX_EXEMPT,
            T13.CREATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T13.ID
              ORDER BY T13.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T13.ID, '<null>'),
                COALESCE(T13.EMAIL, '<null>'),
                COALESCE(T13.NAME, '<null>'),
                COALESCE(T13.DESCRIPTION, '<null>'),
                COALESCE(T13.PHONE, '<null>'),
                COALESCE(CAST(T13.ADDRESS AS VARCHAR), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(T13.CURRENCY, '<null>'),
                COALESCE(CAST(T13.DELINQUENT AS VARCHAR), '<null>'),
                COALESCE(T13.INVOICE_PREFIX, '<null>'),
                COALESCE(CAST(T13.LIVEMODE AS VARCHAR), '<null>'),
                COALESCE(CAST(T13.METADATA AS VARCHAR), '<null>'),
                COALESCE(CAST(T13.SHIPPING AS VARCHAR), '<null>'),
                COALESCE(T13.TAX_EXEMPT, '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                    T5.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T5.ID IN (
                  SELECT
                    T9.ID
                  FROM REPEATS_IN_STRIPE_CUSTOMERS AS T9
                )
            ) AS T11
          ) AS T13
        ) AS T14
        WHERE
          T14.VERSION_RANK = 0
      ) AS T15
    ) AS T16
  ) AS T17
) AS T19
LEFT OUTER JOIN (
  SELECT
    T0.ACCOUNT_ID AS _PARENT_0
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T0
) AS T4
  ON T19.ACCOUNT_ID = T4._PARENT_0
