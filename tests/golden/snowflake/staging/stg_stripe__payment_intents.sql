WITH T7 AS (
  SELECT
    T3.ID,
    T3.OBJECT,
    T3.AMOUNT,
    T3.AMOUNT_CAPTURABLE,
    T3.AMOUNT_RECEIVED,
    T3.APPLICATION,
    T3.APPLICATION_FEE_AMOUNT,
    T3.CANCELED_AT,
    T3.CANCELLATION_REASON,
    T3.CAPTURE_METHOD,
    T3.CHARGES,
    T3.CLIENT_SECRET,
    T3.CONFIRMATION_METHOD,
    T3.CREATED,
    T3.CURRENCY,
    T3.CUSTOMER,
    T3.DESCRIPTION,
    T3.INVOICE,
    T3.LAST_PAYMENT_ERROR,
    T3.LIVEMODE,
    T3.METADATA,
    T3.NEXT_ACTION,
    T3.ON_BEHALF_OF,
    T3.PAYMENT_METHOD,
    T3.PAYMENT_METHOD_OPTIONS,
    T3.PAYMENT_METHOD_TYPES,
    T3.RECEIPT_EMAIL,
    T3.REVIEW,
    T3.SETUP_FUTURE_USAGE,
    T3.SHIPPING,
    T3.STATEMENT_DESCRIPTOR,
    T3.STATEMENT_DESCRIPTOR_SUFFIX,
    T3.STATUS,
    T3.TRANSFER_DATA,
    T3.TRANSFER_GROUP,
    T3.CREATED_AT
  FROM RAW.STRIPE_PAYMENT_INTENTS AS T3
), REPEATS_IN_STRIPE_PAYMENT_INTENTS AS (
  SELECT
    *
  FROM (
    SELECT
      T12.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T3.ID,
        T3.CREATED
      FROM RAW.STRIPE_PAYMENT_INTENTS AS T3
      WHERE
        NOT (
          COALESCE(
            T3.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T3.ID >= '!'
          ) OR (
            TRIM(T3.ID, ' \t\n\r\f') <> ''
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
  T27.STRIPE_PAYMENT_INTENT_ID,
  T27.STRIPE_PAYMENT_INTENT_KEY,
  T27.STRIPE_CUSTOMER_ID,
  T27.STRIPE_INVOICE_ID,
  T27.STRIPE_SUBSCRIPTION_ID,
  T27.STRIPE_PAYMENT_METHOD_ID,
  T27.ACCOUNT_ID,
  T27.PAYMENT_AMOUNT_USD,
  T27.CAPTURABLE_AMOUNT_USD,
  T27.RECEIVED_AMOUNT_USD,
  T27.CURRENCY,
  T27.DESCRIPTION,
  T27.STATUS,
  T27.STATUS_CATEGORY,
  T27.PAYMENT_STAGE,
  T27.PAYMENT_SIZE_CATEGORY,
  T27.CAPTURE_METHOD,
  T27.CONFIRMATION_METHOD,
  T27.SETUP_FUTURE_USAGE,
  T27.CANCELED_AT,
  T27.CANCELLATION_REASON,
  T27.PAYMENT_METHOD_TYPES,
  T27.ERROR_CODE,
  T27.ERROR_MESSAGE,
  T27.ERROR_TYPE,
  T27.PRIMARY_CHARGE_ID,
  T27.CHARGE_COUNT,
  T27.LIVEMODE,
  T27.IS_SYNTHETIC,
  T27.DATA_QUALITY_FLAG,
  T27.METADATA,
  T27.NEXT_ACTION,
  T27.PAYMENT_INTENT_CREATED_AT,
  FALSE
  OR (
    (
      T27.STRIPE_CUSTOMER_ID IS NOT NULL
    ) AND (
      T8._PARENT_0 IS NULL
    )
  )
  OR (
    (
      T27.STRIPE_INVOICE_ID IS NOT NULL
    ) AND (
      T9._PARENT_1 IS NULL
    )
  )
  OR (
    (
      T27.ACCOUNT_ID IS NOT NULL
    ) AND (
      T10._PARENT_2 IS NULL
    )
  ) AS IS_ORPHAN
FROM (
  SELECT
    T25.ID AS STRIPE_PAYMENT_INTENT_ID,
    MD5(COALESCE(T25.ID, '')) AS STRIPE_PAYMENT_INTENT_KEY,
    NULLIF(TRIM(T25.CUSTOMER, ' \t\n\r\f'), '') AS STRIPE_CUSTOMER_ID,
    NULLIF(TRIM(T25.INVOICE, ' \t\n\r\f'), '') AS STRIPE_INVOICE_ID,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T25.METADATA, 'subscription_id'), '') AS STRIPE_SUBSCRIPTION_ID,
    NULLIF(TRIM(T25.PAYMENT_METHOD, ' \t\n\r\f'), '') AS STRIPE_PAYMENT_METHOD_ID,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T25.METADATA, 'account_id'), '') AS ACCOUNT_ID,
    T25.PAYMENT_AMOUNT_USD,
    T25.CAPTURABLE_AMOUNT_USD,
    T25.RECEIVED_AMOUNT_USD,
    LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')) AS CURRENCY,
    NULLIF(TRIM(T25.DESCRIPTION, ' \t\n\r\f'), '') AS DESCRIPTION,
    T25.STATUS,
    IFF(
      T25.CANCELED_LATER,
      NULL,
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.STATUS)), '-', '_'), ' ', '_'), '')
          WHEN 'succeeded'
          THEN 'Succeeded'
          WHEN 'processing'
          THEN 'Processing'
          WHEN 'requires_payment_method'
          THEN 'Action Required'
          WHEN 'requires_confirmation'
          THEN 'Action Required'
          WHEN 'requires_action'
          THEN 'Action Required'
          WHEN 'requires_capture'
          THEN 'Awaiting Capture'
          WHEN 'canceled'
          THEN 'Canceled'
          WHEN 'cancelled'
          THEN 'Canceled'
          ELSE 'unmapped'
        END
      )
    ) AS STATUS_CATEGORY,
    CASE
      WHEN T25.CANCELED_LATER
      THEN CAST(NULL AS VARCHAR)
      WHEN (
        IFF(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
          CAST(NULL AS VARCHAR),
          CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.STATUS)), '-', '_'), ' ', '_'), '')
            WHEN 'succeeded'
            THEN 'Completed'
            WHEN 'processing'
            THEN 'Processing'
            WHEN 'requires_payment_method'
            THEN 'Initiated'
            WHEN 'requires_confirmation'
            THEN 'Authentication'
            WHEN 'requires_action'
            THEN 'Authentication'
            WHEN 'requires_capture'
            THEN 'Authorized'
            WHEN 'canceled'
            THEN 'Canceled'
            WHEN 'cancelled'
            THEN 'Canceled'
            ELSE 'unmapped'
          END
        ) = 'Initiated'
      )
      AND T25.HAS_ERROR
      THEN 'Failed Attempt'
      ELSE IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.STATUS)), '-', '_'), ' ', '_'), '')
          WHEN 'succeeded'
          THEN 'Completed'
          WHEN 'processing'
          THEN 'Processing'
          WHEN 'requires_payment_method'
          THEN 'Initiated'
          WHEN 'requires_confirmation'
          THEN 'Authentication'
          WHEN 'requires_action'
          THEN 'Authentication'
          WHEN 'requires_capture'
          THEN 'Authorized'
          WHEN 'canceled'
          THEN 'Canceled'
          WHEN 'cancelled'
          THEN 'Canceled'
          ELSE 'unmapped'
        END
      )
    END AS PAYMENT_STAGE,
    CASE
      WHEN T25.PAYMENT_AMOUNT_USD IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN T25.PAYMENT_AMOUNT_USD < 10
      THEN 'Micro'
      WHEN T25.PAYMENT_AMOUNT_USD < 50
      THEN 'Small'
      WHEN T25.PAYMENT_AMOUNT_USD < 250
      THEN 'Medium'
      WHEN T25.PAYMENT_AMOUNT_USD < 1000
      THEN 'Large'
      ELSE 'Enterprise'
    END AS PAYMENT_SIZE_CATEGORY,
    T25.CAPTURE_METHOD,
    T25.CONFIRMATION_METHOD,
    T25.SETUP_FUTURE_USAGE,
    IFF(
      COALESCE(CAST(T25.CANCELED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
      NULL,
      T25.CANCELED_AT
    ) AS CANCELED_AT,
    IFF(T25.CANCELED_LATER, NULL, NULLIF(TRIM(T25.CANCELLATION_REASON, ' \t\n\r\f'), '')) AS CANCELLATION_REASON,
    T25.PAYMENT_METHOD_TYPES,
    T25.ERROR_CODE,
    T25.ERROR_MESSAGE,
    T25.ERROR_TYPE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(GET(T25.CHARGES, 'data'), 0), 'id'), '') AS PRIMARY_CHARGE_ID,
    ARRAY_SIZE(AS_ARRAY(GET(T25.CHARGES, 'data'))) AS CHARGE_COUNT,
    T25.LIVEMODE,
    T25.IS_SYNTHETIC,
    CASE
      WHEN NULLIF(TRIM(T25.CUSTOMER, ' \t\n\r\f'), '') IS NULL
      THEN 'Missing Customer'
      WHEN (
        T25.AMOUNT IS NULL
      )
      OR (
        T25.AMOUNT < 0
      )
      OR (
        T25.AMOUNT_RECEIVED > T25.AMOUNT
      )
      THEN 'Invalid Amount'
      ELSE 'Valid'
    END AS DATA_QUALITY_FLAG,
    T25.METADATA,
    T25.NEXT_ACTION,
    T25.CREATED AS PAYMENT_INTENT_CREATED_AT
  FROM (
    SELECT
      T24.ID,
      T24.OBJECT,
      T24.AMOUNT,
      T24.AMOUNT_CAPTURABLE,
      T24.AMOUNT_RECEIVED,
      T24.APPLICATION,
      T24.APPLICATION_FEE_AMOUNT,
      T24.CANCELED_AT,
      T24.CANCELLATION_REASON,
      T24.CAPTURE_METHOD,
      T24.CHARGES,
      T24.CLIENT_SECRET,
      T24.CONFIRMATION_METHOD,
      T24.CREATED,
      T24.CURRENCY,
      T24.CUSTOMER,
      T24.DESCRIPTION,
      T24.INVOICE,
      T24.LAST_PAYMENT_ERROR,
      T24.LIVEMODE,
      T24.METADATA,
      T24.NEXT_ACTION,
      T24.ON_BEHALF_OF,
      T24.PAYMENT_METHOD,
      T24.PAYMENT_METHOD_OPTIONS,
      T24.PAYMENT_METHOD_TYPES,
      T24.RECEIPT_EMAIL,
      T24.REVIEW,
      T24.SETUP_FUTURE_USAGE,
      T24.SHIPPING,
      T24.STATEMENT_DESCRIPTOR,
      T24.STATEMENT_DESCRIPTOR_SUFFIX,
      T24.STATUS,
      T24.TRANSFER_DATA,
      T24.TRANSFER_GROUP,
      T24.CREATED_AT,
      T24.IS_SYNTHETIC,
      T24.ERROR_CODE,
      T24.ERROR_MESSAGE,
      T24.ERROR_TYPE,
      T24.CANCELED_LATER,
      IFF(
        COALESCE(LOWER(NULLIF(TRIM(T24.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
        CAST(CAST(CAST(IFF(
          ABS(CAST(T24.AMOUNT AS DOUBLE) / IFF(T24.IS_SYNTHETIC, 100.0, 1.0)) < 1000000000000000.0,
          CAST(T24.AMOUNT AS DOUBLE) / IFF(T24.IS_SYNTHETIC, 100.0, 1.0),
          NULL
        ) AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
        NULL
      ) AS PAYMENT_AMOUNT_USD,
      IFF(
        COALESCE(LOWER(NULLIF(TRIM(T24.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
        CAST(CAST(CAST(IFF(
          ABS(CAST(T24.AMOUNT_CAPTURABLE AS DOUBLE) / IFF(T24.IS_SYNTHETIC, 100.0, 1.0)) < 1000000000000000.0,
          CAST(T24.AMOUNT_CAPTURABLE AS DOUBLE) / IFF(T24.IS_SYNTHETIC, 100.0, 1.0),
          NULL
        ) AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
        NULL
      ) AS CAPTURABLE_AMOUNT_USD,
      IFF(
        COALESCE(LOWER(NULLIF(TRIM(T24.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
        CAST(CAST(CAST(IFF(
          ABS(CAST(T24.AMOUNT_RECEIVED AS DOUBLE) / IFF(T24.IS_SYNTHETIC, 100.0, 1.0)) < 1000000000000000.0,
          CAST(T24.AMOUNT_RECEIVED AS DOUBLE) / IFF(T24.IS_SYNTHETIC, 100.0, 1.0),
          NULL
        ) AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
        NULL
      ) AS RECEIVED_AMOUNT_USD,
      (
        T24.ERROR_CODE IS NOT NULL
      )
      OR (
        T24.ERROR_MESSAGE IS NOT NULL
      )
      OR (
        T24.ERROR_TYPE IS NOT NULL
      ) AS HAS_ERROR
    FROM (
      SELECT
        T23.ID,
        T23.OBJECT,
        T23.AMOUNT,
        T23.AMOUNT_CAPTURABLE,
        T23.AMOUNT_RECEIVED,
        T23.APPLICATION,
        T23.APPLICATION_FEE_AMOUNT,
        T23.CANCELED_AT,
        T23.CANCELLATION_REASON,
        T23.CAPTURE_METHOD,
        T23.CHARGES,
        T23.CLIENT_SECRET,
        T23.CONFIRMATION_METHOD,
        T23.CREATED,
        T23.CURRENCY,
        T23.CUSTOMER,
        T23.DESCRIPTION,
        T23.INVOICE,
        T23.LAST_PAYMENT_ERROR,
        T23.LIVEMODE,
        T23.METADATA,
        T23.NEXT_ACTION,
        T23.ON_BEHALF_OF,
        T23.PAYMENT_METHOD,
        T23.PAYMENT_METHOD_OPTIONS,
        T23.PAYMENT_METHOD_TYPES,
        T23.RECEIPT_EMAIL,
        T23.REVIEW,
        T23.SETUP_FUTURE_USAGE,
        T23.SHIPPING,
        T23.STATEMENT_DESCRIPTOR,
        T23.STATEMENT_DESCRIPTOR_SUFFIX,
        T23.STATUS,
        T23.TRANSFER_DATA,
        T23.TRANSFER_GROUP,
        T23.CREATED_AT,
        COALESCE(
          NULLIF(JSON_EXTRACT_PATH_TEXT(T23.METADATA, 'source'), '') = 'minimal_generator',
          FALSE
        ) AS IS_SYNTHETIC,
        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.LAST_PAYMENT_ERROR, 'code'), '') AS ERROR_CODE,
        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.LAST_PAYMENT_ERROR, 'message'), '') AS ERROR_MESSAGE,
        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.LAST_PAYMENT_ERROR, 'type'), '') AS ERROR_TYPE,
        COALESCE(CAST(T23.CANCELED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE) AS CANCELED_LATER
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
                T11.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                FALSE
              )
            )
            AND (
              (
                T11.ID >= '!'
              ) OR (
                TRIM(T11.ID, ' \t\n\r\f') <> ''
              )
            )
            AND NOT (
              T11.ID IN (
                SELECT
                  T15.ID
                FROM REPEATS_IN_STRIPE_PAYMENT_INTENTS AS T15
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
                T19.ID,
                T19.OBJECT,
                T19.AMOUNT,
                T19.AMOUNT_CAPTURABLE,
                T19.AMOUNT_RECEIVED,
                T19.APPLICATION,
                T19.APPLICATION_FEE_AMOUNT,
                T19.CANCELED_AT,
                T19.CANCELLATION_REASON,
                T19.CAPTURE_METHOD,
                T19.CHARGES,
                T19.CLIENT_SECRET,
                T19.CONFIRMATION_METHOD,
                T19.CREATED,
                T19.CURRENCY,
                T19.CUSTOMER,
                T19.DESCRIPTION,
                T19.INVOICE,
                T19.LAST_PAYMENT_ERROR,
                T19.LIVEMODE,
                T19.METADATA,
                T19.NEXT_ACTION,
                T19.ON_BEHALF_OF,
                T19.PAYMENT_METHOD,
                T19.PAYMENT_METHOD_OPTIONS,
                T19.PAYMENT_METHOD_TYPES,
                T19.RECEIPT_EMAIL,
                T19.REVIEW,
                T19.SETUP_FUTURE_USAGE,
                T19.SHIPPING,
                T19.STATEMENT_DESCRIPTOR,
                T19.STATEMENT_DESCRIPTOR_SUFFIX,
                T19.STATUS,
                T19.TRANSFER_DATA,
                T19.TRANSFER_GROUP,
                T19.CREATED_AT,
                ROW_NUMBER() OVER (
                  PARTITION BY T19.ID
                  ORDER BY T19.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                    '|',
                    COALESCE(T19.ID, '<null>'),
                    COALESCE(T19.OBJECT, '<null>'),
                    COALESCE(CAST(T19.AMOUNT AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.AMOUNT_CAPTURABLE AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.AMOUNT_RECEIVED AS VARCHAR), '<null>'),
                    COALESCE(T19.APPLICATION, '<null>'),
                    COALESCE(CAST(T19.APPLICATION_FEE_AMOUNT AS VARCHAR), '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.CANCELED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(T19.CANCELLATION_REASON, '<null>'),
                    COALESCE(T19.CAPTURE_METHOD, '<null>'),
                    COALESCE(CAST(T19.CHARGES AS VARCHAR), '<null>'),
                    COALESCE(T19.CLIENT_SECRET, '<null>'),
                    COALESCE(T19.CONFIRMATION_METHOD, '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(T19.CURRENCY, '<null>'),
                    COALESCE(T19.CUSTOMER, '<null>'),
                    COALESCE(T19.DESCRIPTION, '<null>'),
                    COALESCE(T19.INVOICE, '<null>'),
                    COALESCE(CAST(T19.LAST_PAYMENT_ERROR AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.LIVEMODE AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.METADATA AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.NEXT_ACTION AS VARCHAR), '<null>'),
                    COALESCE(T19.ON_BEHALF_OF, '<null>'),
                    COALESCE(T19.PAYMENT_METHOD, '<null>'),
                    COALESCE(CAST(T19.PAYMENT_METHOD_OPTIONS AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.PAYMENT_METHOD_TYPES AS VARCHAR), '<null>'),
                    COALESCE(T19.RECEIPT_EMAIL, '<null>'),
                    COALESCE(T19.REVIEW, '<null>'),
                    COALESCE(T19.SETUP_FUTURE_USAGE, '<null>'),
                    COALESCE(CAST(T19.SHIPPING AS VARCHAR), '<null>'),
                    COALESCE(T19.STATEMENT_DESCRIPTOR, '<null>'),
                    COALESCE(T19.STATEMENT_DESCRIPTOR_SUFFIX, '<null>'),
                    COALESCE(T19.STATUS, '<null>'),
                    COALESCE(CAST(T19.TRANSFER_DATA AS VARCHAR), '<null>'),
                    COALESCE(T19.TRANSFER_GROUP, '<null>'),
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
                        T11.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                        FALSE
                      )
                    )
                    AND T11.ID IN (
                      SELECT
                        T15.ID
                      FROM REPEATS_IN_STRIPE_PAYMENT_INTENTS AS T15
                    )
                ) AS T17
              ) AS T19
            ) AS T20
            WHERE
              T20.VERSION_RANK = 0
          ) AS T21
        ) AS T22
      ) AS T23
    ) AS T24
  ) AS T25
) AS T27
LEFT OUTER JOIN (
  SELECT
    T0.STRIPE_CUSTOMER_ID AS _PARENT_0
  FROM STAGING.STG_STRIPE__CUSTOMERS AS T0
) AS T8
  ON T27.STRIPE_CUSTOMER_ID = T8._PARENT_0
LEFT OUTER JOIN (
  SELECT
    T1.STRIPE_INVOICE_ID AS _PARENT_1
  FROM STAGING.STG_STRIPE__INVOICES AS T1
) AS T9
  ON T27.STRIPE_INVOICE_ID = T9._PARENT_1
LEFT OUTER JOIN (
  SELECT
    T2.ACCOUNT_ID AS _PARENT_2
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
) AS T10
  ON T27.ACCOUNT_ID = T10._PARENT_2
