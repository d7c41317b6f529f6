WITH T7 AS (
  SELECT
    T3.ID,
    T3.OBJECT,
    T3.AMOUNT,
    T3.AMOUNT_CAPTURED,
    T3.AMOUNT_REFUNDED,
    T3.APPLICATION,
    T3.APPLICATION_FEE,
    T3.APPLICATION_FEE_AMOUNT,
    T3.BALANCE_TRANSACTION,
    T3.BILLING_DETAILS,
    T3.CALCULATED_STATEMENT_DESCRIPTOR,
    T3.CAPTURED,
    T3.CREATED,
    T3.CURRENCY,
    T3.CUSTOMER,
    T3.DESCRIPTION,
    T3.DESTINATION,
    T3.DISPUTE,
    T3.DISPUTED,
    T3.FAILURE_CODE,
    T3.FAILURE_MESSAGE,
    T3.FRAUD_DETAILS,
    T3.INVOICE,
    T3.LIVEMODE,
    T3.METADATA,
    T3.ON_BEHALF_OF,
    T3.ORDER_ID,
    T3.OUTCOME,
    T3.PAID,
    T3.PAYMENT_INTENT,
    T3.PAYMENT_METHOD,
    T3.PAYMENT_METHOD_DETAILS,
    T3.RECEIPT_EMAIL,
    T3.RECEIPT_NUMBER,
    T3.RECEIPT_URL,
    T3.REFUNDED,
    T3.REFUNDS,
    T3.REVIEW,
    T3.SHIPPING,
    T3.SOURCE,
    T3.SOURCE_TRANSFER,
    T3.STATEMENT_DESCRIPTOR,
    T3.STATEMENT_DESCRIPTOR_SUFFIX,
    T3.STATUS,
    T3.TRANSFER_DATA,
    T3.TRANSFER_GROUP,
    T3.CREATED_AT
  FROM RAW.STRIPE_CHARGES AS T3
), REPEATS_IN_STRIPE_CHARGES AS (
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
      FROM RAW.STRIPE_CHARGES AS T3
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
  T25.STRIPE_CHARGE_ID,
  T25.STRIPE_CHARGE_KEY,
  T25.STRIPE_CUSTOMER_ID,
  T25.STRIPE_INVOICE_ID,
  T25.STRIPE_SUBSCRIPTION_ID,
  T25.STRIPE_PAYMENT_INTENT_ID,
  T25.ACCOUNT_ID,
  T25.CHARGE_AMOUNT_USD,
  T25.CAPTURED_AMOUNT_USD,
  T25.REFUNDED_AMOUNT_USD,
  T25.CURRENCY,
  T25.DESCRIPTION,
  T25.STATUS,
  T25.CHARGE_STATUS,
  T25.PAID,
  T25.CAPTURED,
  T25.REFUNDED,
  T25.DISPUTED,
  T25.PAYMENT_METHOD,
  T25.PAYMENT_METHOD_TYPE,
  T25.CARD_BRAND,
  T25.CARD_LAST4,
  T25.CARD_NETWORK,
  T25.CARD_EXP_MONTH,
  T25.CARD_EXP_YEAR,
  T25.NETWORK_STATUS,
  T25.OUTCOME_REASON,
  T25.RISK_LEVEL,
  T25.RISK_SCORE,
  T25.FAILURE_CODE,
  T25.FAILURE_MESSAGE,
  T25.BILLING_COUNTRY,
  T25.BILLING_CITY,
  T25.BILLING_STATE,
  T25.BILLING_POSTAL_CODE,
  T25.STRIPE_BALANCE_TRANSACTION_ID,
  T25.RECEIPT_URL,
  T25.LIVEMODE,
  T25.DATA_QUALITY_FLAG,
  T25.STRIPE_CHARGE_CREATED_AT,
  FALSE
  OR (
    (
      T25.STRIPE_CUSTOMER_ID IS NOT NULL
    ) AND (
      T8._PARENT_0 IS NULL
    )
  )
  OR (
    (
      T25.STRIPE_INVOICE_ID IS NOT NULL
    ) AND (
      T9._PARENT_1 IS NULL
    )
  )
  OR (
    (
      T25.ACCOUNT_ID IS NOT NULL
    ) AND (
      T10._PARENT_2 IS NULL
    )
  ) AS IS_ORPHAN
FROM (
  SELECT
    T23.ID AS STRIPE_CHARGE_ID,
    MD5(COALESCE(T23.ID, '')) AS STRIPE_CHARGE_KEY,
    NULLIF(TRIM(T23.CUSTOMER, ' \t\n\r\f'), '') AS STRIPE_CUSTOMER_ID,
    NULLIF(TRIM(T23.INVOICE, ' \t\n\r\f'), '') AS STRIPE_INVOICE_ID,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.METADATA, 'subscription_id'), '') AS STRIPE_SUBSCRIPTION_ID,
    NULLIF(TRIM(T23.PAYMENT_INTENT, ' \t\n\r\f'), '') AS STRIPE_PAYMENT_INTENT_ID,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.METADATA, 'account_id'), '') AS ACCOUNT_ID,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T23.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T23.AMOUNT AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS CHARGE_AMOUNT_USD,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T23.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T23.AMOUNT_CAPTURED AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS CAPTURED_AMOUNT_USD,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T23.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T23.AMOUNT_REFUNDED AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS REFUNDED_AMOUNT_USD,
    LOWER(NULLIF(TRIM(T23.CURRENCY, ' \t\n\r\f'), '')) AS CURRENCY,
    NULLIF(TRIM(T23.DESCRIPTION, ' \t\n\r\f'), '') AS DESCRIPTION,
    T23.STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'succeeded'
        THEN 'succeeded'
        WHEN 'failed'
        THEN 'failed'
        WHEN 'pending'
        THEN 'pending'
        ELSE 'unmapped'
      END
    ) AS CHARGE_STATUS,
    T23.PAID,
    T23.CAPTURED,
    T23.REFUNDED,
    T23.DISPUTED,
    NULLIF(TRIM(T23.PAYMENT_METHOD, ' \t\n\r\f'), '') AS PAYMENT_METHOD,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PAYMENT_METHOD_DETAILS, 'type'), '') AS PAYMENT_METHOD_TYPE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'brand'), '') AS CARD_BRAND,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'last4'), '') AS CARD_LAST4,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'network'), '') AS CARD_NETWORK,
    CAST(IFF(
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ) = CAST(FLOOR(
        IFF(
          ABS(
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
          ) < 9000000000000000.0,
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        )
      ) AS BIGINT),
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    ) AS BIGINT) AS CARD_EXP_MONTH,
    CAST(IFF(
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ) = CAST(FLOOR(
        IFF(
          ABS(
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
          ) < 9000000000000000.0,
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        )
      ) AS BIGINT),
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    ) AS BIGINT) AS CARD_EXP_YEAR,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'network_status'), '') AS NETWORK_STATUS,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'reason'), '') AS OUTCOME_REASON,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_level'), '') AS RISK_LEVEL,
    CAST(IFF(
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ) = CAST(FLOOR(
        IFF(
          ABS(
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
          ) < 9000000000000000.0,
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        )
      ) AS BIGINT),
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.OUTCOME, 'risk_score'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    ) AS BIGINT) AS RISK_SCORE,
    NULLIF(TRIM(T23.FAILURE_CODE, ' \t\n\r\f'), '') AS FAILURE_CODE,
    NULLIF(TRIM(T23.FAILURE_MESSAGE, ' \t\n\r\f'), '') AS FAILURE_MESSAGE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.BILLING_DETAILS, 'address'), 'country'), '') AS BILLING_COUNTRY,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.BILLING_DETAILS, 'address'), 'city'), '') AS BILLING_CITY,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.BILLING_DETAILS, 'address'), 'state'), '') AS BILLING_STATE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T23.BILLING_DETAILS, 'address'), 'postal_code'), '') AS BILLING_POSTAL_CODE,
    NULLIF(TRIM(T23.BALANCE_TRANSACTION, ' \t\n\r\f'), '') AS STRIPE_BALANCE_TRANSACTION_ID,
    NULLIF(TRIM(T23.RECEIPT_URL, ' \t\n\r\f'), '') AS RECEIPT_URL,
    T23.LIVEMODE,
    CASE
      WHEN NULLIF(TRIM(T23.CUSTOMER, ' \t\n\r\f'), '') IS NULL
      THEN 'Missing Customer'
      WHEN (
        T23.AMOUNT IS NULL
      )
      OR (
        T23.AMOUNT < 0
      )
      OR (
        T23.AMOUNT_REFUNDED < 0
      )
      OR (
        T23.AMOUNT_REFUNDED > T23.AMOUNT
      )
      THEN 'Invalid Amount'
      ELSE 'Valid'
    END AS DATA_QUALITY_FLAG,
    T23.CREATED AS STRIPE_CHARGE_CREATED_AT
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
            FROM REPEATS_IN_STRIPE_CHARGES AS T15
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
            T19.AMOUNT_CAPTURED,
            T19.AMOUNT_REFUNDED,
            T19.APPLICATION,
            T19.APPLICATION_FEE,
            T19.APPLICATION_FEE_AMOUNT,
            T19.BALANCE_TRANSACTION,
            T19.BILLING_DETAILS,
            T19.CALCULATED_STATEMENT_DESCRIPTOR,
            T19.CAPTURED,
            T19.CREATED,
            T19.CURRENCY,
            T19.CUSTOMER,
            T19.DESCRIPTION,
            T19.DESTINATION,
            T19.DISPUTE,
            T19.DISPUTED,
            T19.FAILURE_CODE,
            T19.FAILURE_MESSAGE,
            T19.FRAUD_DETAILS,
            T19.INVOICE,
            T19.LIVEMODE,
            T19.METADATA,
            T19.ON_BEHALF_OF,
            T19.ORDER_ID,
            T19.OUTCOME,
            T19.PAID,
            T19.PAYMENT_INTENT,
            T19.PAYMENT_METHOD,
            T19.PAYMENT_METHOD_DETAILS,
            T19.RECEIPT_EMAIL,
            T19.RECEIPT_NUMBER,
            T19.RECEIPT_URL,
            T19.REFUNDED,
            T19.REFUNDS,
            T19.REVIEW,
            T19.SHIPPING,
            T19.SOURCE,
            T19.SOURCE_TRANSFER,
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
                COALESCE(CAST(T19.AMOUNT_CAPTURED AS VARCHAR), '<null>'),
                COALESCE(CAST(T19.AMOUNT_REFUNDED AS VARCHAR), '<null>'),
                COALESCE(T19.APPLICATION, '<null>'),
                COALESCE(T19.APPLICATION_FEE, '<null>'),
                COALESCE(CAST(T19.APPLICATION_FEE_AMOUNT AS VARCHAR), '<null>'),
                COALESCE(T19.BALANCE_TRANSACTION, '<null>'),
                COALESCE(CAST(T19.BILLING_DETAILS AS VARCHAR), '<null>'),
                COALESCE(T19.CALCULATED_STATEMENT_DESCRIPTOR, '<null>'),
                COALESCE(CAST(T19.CAPTURED AS VARCHAR), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T19.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(T19.CURRENCY, '<null>'),
                COALESCE(T19.CUSTOMER, '<null>'),
                COALESCE(T19.DESCRIPTION, '<null>'),
                COALESCE(T19.DESTINATION, '<null>'),
                COALESCE(T19.DISPUTE, '<null>'),
                COALESCE(CAST(T19.DISPUTED AS VARCHAR), '<null>'),
                COALESCE(T19.FAILURE_CODE, '<null>'),
                COALESCE(T19.FAILURE_MESSAGE, '<null>'),
                COALESCE(CAST(T19.FRAUD_DETAILS AS VARCHAR), '<null>'),
                COALESCE(T19.INVOICE, '<null>'),
                COALESCE(CAST(T19.LIVEMODE AS VARCHAR), '<null>'),
                COALESCE(CAST(T19.METADATA AS VARCHAR), '<null>'),
                COALESCE(T19.ON_BEHALF_OF, '<null>'),
                COALESCE(T19.ORDER_ID, '<null>'),
                COALESCE(CAST(T19.OUTCOME AS VARCHAR), '<null>'),
                COALESCE(CAST(T19.PAID AS VARCHAR), '<null>'),
                COALESCE(T19.PAYMENT_INTENT, '<null>'),
                COALESCE(T19.PAYMENT_METHOD, '<null>'),
                COALESCE(CAST(T19.PAYMENT_METHOD_DETAILS AS VARCHAR), '<null>'),
                COALESCE(T19.RECEIPT_EMAIL, '<null>'),
                COALESCE(T19.RECEIPT_NUMBER, '<null>'),
                COALESCE(T19.RECEIPT_URL, '<null>'),
                COALESCE(CAST(T19.REFUNDED AS VARCHAR), '<null>'),
                COALESCE(CAST(T19.REFUNDS AS VARCHAR), '<null>'),
                COALESCE(T19.REVIEW, '<null>'),
                COALESCE(CAST(T19.SHIPPING AS VARCHAR), '<null>'),
                COALESCE(CAST(T19.SOURCE AS VARCHAR), '<null>'),
                COALESCE(T19.SOURCE_TRANSFER, '<null>'),
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
                  FROM REPEATS_IN_STRIPE_CHARGES AS T15
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
LEFT OUTER JOIN (
  SELECT
    T0.STRIPE_CUSTOMER_ID AS _PARENT_0
  FROM STAGING.STG_STRIPE__CUSTOMERS AS T0
) AS T8
  ON T25.STRIPE_CUSTOMER_ID = T8._PARENT_0
LEFT OUTER JOIN (
  SELECT
    T1.STRIPE_INVOICE_ID AS _PARENT_1
  FROM STAGING.STG_STRIPE__INVOICES AS T1
) AS T9
  ON T25.STRIPE_INVOICE_ID = T9._PARENT_1
LEFT OUTER JOIN (
  SELECT
    T2.ACCOUNT_ID AS _PARENT_2
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
) AS T10
  ON T25.ACCOUNT_ID = T10._PARENT_2
