WITH T7 AS (
  SELECT
    T3.ID,
    T3.OBJECT,
    T3.ACCOUNT_COUNTRY,
    T3.ACCOUNT_NAME,
    T3.ACCOUNT_TAX_IDS,
    T3.AMOUNT_DUE,
    T3.AMOUNT_PAID,
    T3.AMOUNT_REMAINING,
    T3.APPLICATION_FEE_AMOUNT,
    T3.ATTEMPT_COUNT,
    T3.ATTEMPTED,
    T3.AUTO_ADVANCE,
    T3.BILLING_REASON,
    T3.CHARGE,
    T3.COLLECTION_METHOD,
    T3.CREATED,
    T3.CURRENCY,
    T3.CUSTOM_FIELDS,
    T3.CUSTOMER,
    T3.CUSTOMER_ADDRESS,
    T3.CUSTOMER_EMAIL,
    T3.CUSTOMER_NAME,
    T3.CUSTOMER_PHONE,
    T3.CUSTOMER_SHIPPING,
    T3.CUSTOMER_TAX_EXEMPT,
    T3.CUSTOMER_TAX_IDS,
    T3.DEFAULT_PAYMENT_METHOD,
    T3.DEFAULT_SOURCE,
    T3.DEFAULT_TAX_RATES,
    T3.DESCRIPTION,
    T3.DISCOUNT,
    T3.DISCOUNTS,
    T3.DUE_DATE,
    T3.ENDING_BALANCE,
    T3.FOOTER,
    T3.HOSTED_INVOICE_URL,
    T3.INVOICE_PDF,
    T3.LAST_FINALIZATION_ERROR,
    T3.LINES,
    T3.LIVEMODE,
    T3.METADATA,
    T3.NEXT_PAYMENT_ATTEMPT,
    T3.NUMBER,
    T3.ON_BEHALF_OF,
    T3.PAID,
    T3.PAYMENT_INTENT,
    T3.PAYMENT_SETTINGS,
    T3.PERIOD_END,
    T3.PERIOD_START,
    T3.POST_PAYMENT_CREDIT_NOTES_AMOUNT,
    T3.PRE_PAYMENT_CREDIT_NOTES_AMOUNT,
    T3.RECEIPT_NUMBER,
    T3.STARTING_BALANCE,
    T3.STATEMENT_DESCRIPTOR,
    T3.STATUS,
    T3.STATUS_TRANSITIONS,
    T3.SUBSCRIPTION,
    T3.SUBTOTAL,
    T3.TAX,
    T3.TOTAL,
    T3.TOTAL_TAX_AMOUNTS,
    T3.TRANSFER_DATA,
    T3.WEBHOOKS_DELIVERED_AT,
    T3.CREATED_AT
  FROM RAW.STRIPE_INVOICES AS T3
), REPEATS_IN_STRIPE_INVOICES AS (
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
      FROM RAW.STRIPE_INVOICES AS T3
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
  T27.STRIPE_INVOICE_ID,
  T27.STRIPE_INVOICE_KEY,
  T27.STRIPE_CUSTOMER_ID,
  T27.STRIPE_SUBSCRIPTION_ID,
  T27.ACCOUNT_ID,
  T27.STRIPE_CHARGE_ID,
  T27.STRIPE_PAYMENT_INTENT_ID,
  T27.INVOICE_NUMBER,
  T27.STATUS,
  T27.INVOICE_STATUS,
  T27.INVOICE_STATUS_CATEGORY,
  T27.AMOUNT_DUE_USD,
  T27.AMOUNT_PAID_USD,
  T27.AMOUNT_REMAINING_USD,
  T27.SUBTOTAL_USD,
  T27.TOTAL_USD,
  T27.BILLING_REASON,
  T27.COLLECTION_METHOD,
  T27.CURRENCY,
  T27.ATTEMPT_COUNT,
  T27.ATTEMPTED,
  T27.CUSTOMER_EMAIL,
  T27.CUSTOMER_NAME,
  T27.CUSTOMER_PHONE,
  T27.PAID,
  T27.BILLING_PERIOD_START,
  T27.BILLING_PERIOD_END,
  T27.BILLING_PERIOD_DAYS,
  T27.FINALIZED_AT,
  T27.PAID_AT,
  T27.VOIDED_AT,
  T27.MARKED_UNCOLLECTIBLE_AT,
  T27.DAYS_TO_PAYMENT,
  T27.DUE_DATE,
  T27.DAYS_UNTIL_DUE,
  T27.PAYMENT_TIMELINE,
  T27.COLLECTION_RISK,
  T27.INVOICE_SIZE_CATEGORY,
  T27.LIVEMODE,
  T27.AUTO_ADVANCE,
  T27.DATA_QUALITY_FLAG,
  T27.METADATA,
  T27.INVOICE_CREATED_AT,
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
      T27.STRIPE_SUBSCRIPTION_ID IS NOT NULL
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
    T25.ID AS STRIPE_INVOICE_ID,
    MD5(COALESCE(T25.ID, '')) AS STRIPE_INVOICE_KEY,
    NULLIF(TRIM(T25.CUSTOMER, ' \t\n\r\f'), '') AS STRIPE_CUSTOMER_ID,
    NULLIF(TRIM(T25.SUBSCRIPTION, ' \t\n\r\f'), '') AS STRIPE_SUBSCRIPTION_ID,
    T25.ACCOUNT_ID,
    IFF(T25.PAID_LATER, NULL, NULLIF(TRIM(T25.CHARGE, ' \t\n\r\f'), '')) AS STRIPE_CHARGE_ID,
    NULLIF(TRIM(T25.PAYMENT_INTENT, ' \t\n\r\f'), '') AS STRIPE_PAYMENT_INTENT_ID,
    NULLIF(TRIM(T25.NUMBER, ' \t\n\r\f'), '') AS INVOICE_NUMBER,
    T25.STATUS,
    T25.INVOICE_STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.INVOICE_STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.INVOICE_STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'draft'
        THEN 'Draft'
        WHEN 'open'
        THEN 'Open'
        WHEN 'paid'
        THEN 'Paid'
        WHEN 'void'
        THEN 'Void'
        WHEN 'uncollectible'
        THEN 'Uncollectible'
        ELSE 'unmapped'
      END
    ) AS INVOICE_STATUS_CATEGORY,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T25.AMOUNT_DUE AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS AMOUNT_DUE_USD,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(IFF(T25.PAID_LATER, 0, T25.AMOUNT_PAID) AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS AMOUNT_PAID_USD,
    IFF(
      T25.PAID_LATER,
      IFF(
        COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
        CAST(CAST(CAST(T25.AMOUNT_DUE AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
        NULL
      ),
      IFF(
        COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
        CAST(CAST(CAST(T25.AMOUNT_REMAINING AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
        NULL
      )
    ) AS AMOUNT_REMAINING_USD,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T25.SUBTOTAL AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS SUBTOTAL_USD,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T25.TOTAL AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS TOTAL_USD,
    T25.BILLING_REASON,
    T25.COLLECTION_METHOD,
    LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')) AS CURRENCY,
    IFF(T25.SETTLED_LATER, NULL, T25.ATTEMPT_COUNT) AS ATTEMPT_COUNT,
    IFF(T25.SETTLED_LATER, NULL, T25.ATTEMPTED) AS ATTEMPTED,
    LOWER(NULLIF(TRIM(T25.CUSTOMER_EMAIL, ' \t\n\r\f'), '')) AS CUSTOMER_EMAIL,
    NULLIF(TRIM(T25.CUSTOMER_NAME, ' \t\n\r\f'), '') AS CUSTOMER_NAME,
    NULLIF(TRIM(T25.CUSTOMER_PHONE, ' \t\n\r\f'), '') AS CUSTOMER_PHONE,
    T25.IS_PAID AS PAID,
    T25.PERIOD_START AS BILLING_PERIOD_START,
    T25.PERIOD_END AS BILLING_PERIOD_END,
    IFF(
      DATEDIFF(DAY, CAST(T25.PERIOD_START AS DATE), CAST(T25.PERIOD_END AS DATE)) >= 0,
      DATEDIFF(DAY, CAST(T25.PERIOD_START AS DATE), CAST(T25.PERIOD_END AS DATE)),
      NULL
    ) AS BILLING_PERIOD_DAYS,
    T25.FINALIZED_AT,
    T25.PAID_AT,
    T25.VOIDED_AT,
    T25.MARKED_UNCOLLECTIBLE_AT,
    IFF(
      (
        CAST(DATEDIFF(SECOND, T25.FINALIZED_AT, T25.PAID_AT) AS DOUBLE) / 86400.0
      ) >= 0,
      CAST(DATEDIFF(SECOND, T25.FINALIZED_AT, T25.PAID_AT) AS DOUBLE) / 86400.0,
      NULL
    ) AS DAYS_TO_PAYMENT,
    T25.DUE AS DUE_DATE,
    IFF(T25.IS_PAID OR COALESCE(T25.INVOICE_STATUS = 'void', FALSE), NULL, -(
      T25.LATE
    )) AS DAYS_UNTIL_DUE,
    CASE
      WHEN T25.IS_PAID
      THEN 'Paid'
      WHEN T25.INVOICE_STATUS = 'void'
      THEN CAST(NULL AS VARCHAR)
      WHEN T25.INVOICE_STATUS = 'draft'
      THEN 'Future'
      WHEN T25.LATE > 0
      THEN 'Overdue'
      WHEN T25.LATE >= -7
      THEN 'Due Soon'
      WHEN T25.LATE < -7
      THEN 'Future'
      ELSE CAST(NULL AS VARCHAR)
    END AS PAYMENT_TIMELINE,
    CASE
      WHEN T25.IS_PAID OR (
        T25.INVOICE_STATUS = 'void'
      )
      THEN 'No Risk'
      WHEN T25.INVOICE_STATUS = 'uncollectible'
      THEN 'Write-off'
      WHEN T25.INVOICE_STATUS = 'draft'
      THEN 'Current'
      WHEN T25.LATE > 90
      THEN 'High'
      WHEN T25.LATE > 30
      THEN 'Medium'
      WHEN T25.LATE > 0
      THEN 'Low'
      WHEN T25.LATE <= 0
      THEN 'Current'
      ELSE CAST(NULL AS VARCHAR)
    END AS COLLECTION_RISK,
    CASE
      WHEN COALESCE(
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.TOTAL AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        ),
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.AMOUNT_DUE AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        )
      ) IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN COALESCE(
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.TOTAL AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        ),
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.AMOUNT_DUE AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        )
      ) < 50
      THEN 'Small'
      WHEN COALESCE(
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.TOTAL AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        ),
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.AMOUNT_DUE AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        )
      ) < 250
      THEN 'Medium'
      WHEN COALESCE(
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.TOTAL AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        ),
        IFF(
          COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
          CAST(CAST(CAST(T25.AMOUNT_DUE AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
          NULL
        )
      ) < 1000
      THEN 'Large'
      ELSE 'Enterprise'
    END AS INVOICE_SIZE_CATEGORY,
    T25.LIVEMODE,
    T25.AUTO_ADVANCE,
    CASE
      WHEN NULLIF(TRIM(T25.CUSTOMER, ' \t\n\r\f'), '') IS NULL
      THEN 'Missing Customer'
      WHEN (
        T25.AMOUNT_DUE < 0
      )
      OR (
        T25.AMOUNT_DUE IS NULL
      )
      OR (
        T25.AMOUNT_PAID < 0
      )
      THEN 'Invalid Amount'
      WHEN T25.PERIOD_END < T25.PERIOD_START
      THEN 'Invalid Period'
      ELSE 'Valid'
    END AS DATA_QUALITY_FLAG,
    T25.METADATA,
    T25.CREATED AS INVOICE_CREATED_AT
  FROM (
    SELECT
      T24.ID,
      T24.OBJECT,
      T24.ACCOUNT_COUNTRY,
      T24.ACCOUNT_NAME,
      T24.ACCOUNT_TAX_IDS,
      T24.AMOUNT_DUE,
      T24.AMOUNT_PAID,
      T24.AMOUNT_REMAINING,
      T24.APPLICATION_FEE_AMOUNT,
      T24.ATTEMPT_COUNT,
      T24.ATTEMPTED,
      T24.AUTO_ADVANCE,
      T24.BILLING_REASON,
      T24.CHARGE,
      T24.COLLECTION_METHOD,
      T24.CREATED,
      T24.CURRENCY,
      T24.CUSTOM_FIELDS,
      T24.CUSTOMER,
      T24.CUSTOMER_ADDRESS,
      T24.CUSTOMER_EMAIL,
      T24.CUSTOMER_NAME,
      T24.CUSTOMER_PHONE,
      T24.CUSTOMER_SHIPPING,
      T24.CUSTOMER_TAX_EXEMPT,
      T24.CUSTOMER_TAX_IDS,
      T24.DEFAULT_PAYMENT_METHOD,
      T24.DEFAULT_SOURCE,
      T24.DEFAULT_TAX_RATES,
      T24.DESCRIPTION,
      T24.DISCOUNT,
      T24.DISCOUNTS,
      T24.DUE_DATE,
      T24.ENDING_BALANCE,
      T24.FOOTER,
      T24.HOSTED_INVOICE_URL,
      T24.INVOICE_PDF,
      T24.LAST_FINALIZATION_ERROR,
      T24.LINES,
      T24.LIVEMODE,
      T24.METADATA,
      T24.NEXT_PAYMENT_ATTEMPT,
      T24.NUMBER,
      T24.ON_BEHALF_OF,
      T24.PAID,
      T24.PAYMENT_INTENT,
      T24.PAYMENT_SETTINGS,
      T24.PERIOD_END,
      T24.PERIOD_START,
      T24.POST_PAYMENT_CREDIT_NOTES_AMOUNT,
      T24.PRE_PAYMENT_CREDIT_NOTES_AMOUNT,
      T24.RECEIPT_NUMBER,
      T24.STARTING_BALANCE,
      T24.STATEMENT_DESCRIPTOR,
      T24.STATUS,
      T24.STATUS_TRANSITIONS,
      T24.SUBSCRIPTION,
      T24.SUBTOTAL,
      T24.TAX,
      T24.TOTAL,
      T24.TOTAL_TAX_AMOUNTS,
      T24.TRANSFER_DATA,
      T24.WEBHOOKS_DELIVERED_AT,
      T24.CREATED_AT,
      T24.ACCOUNT_ID,
      T24.LOADED_STATUS,
      IFF(
        COALESCE(CAST(T24.FINALIZED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
        NULL,
        T24.FINALIZED_AT
      ) AS FINALIZED_AT,
      IFF(
        COALESCE(CAST(T24.PAID_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
        NULL,
        T24.PAID_AT
      ) AS PAID_AT,
      IFF(
        COALESCE(CAST(T24.VOIDED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
        NULL,
        T24.VOIDED_AT
      ) AS VOIDED_AT,
      IFF(
        COALESCE(CAST(T24.MARKED_UNCOLLECTIBLE_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
        NULL,
        T24.MARKED_UNCOLLECTIBLE_AT
      ) AS MARKED_UNCOLLECTIBLE_AT,
      T24.DUE,
      CASE
        WHEN T24.LOADED_STATUS IS NULL
        THEN CAST(NULL AS VARCHAR)
        WHEN NOT (
          COALESCE(
            CAST(CASE T24.LOADED_STATUS
              WHEN 'open'
              THEN T24.FINALIZED_AT
              WHEN 'paid'
              THEN T24.PAID_AT
              WHEN 'void'
              THEN T24.VOIDED_AT
              WHEN 'uncollectible'
              THEN T24.MARKED_UNCOLLECTIBLE_AT
              ELSE CAST(NULL AS TIMESTAMPNTZ)
            END AS DATE) > DATE_FROM_PARTS(2026, 6, 30),
            FALSE
          )
        )
        THEN T24.LOADED_STATUS
        WHEN CAST(T24.MARKED_UNCOLLECTIBLE_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        THEN 'uncollectible'
        WHEN COALESCE(CAST(T24.FINALIZED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
        THEN 'draft'
        ELSE 'open'
      END AS INVOICE_STATUS,
      COALESCE(CAST(T24.PAID_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE) AS PAID_LATER,
      DATEDIFF(DAY, T24.DUE, DATE_FROM_PARTS(2026, 6, 30)) AS LATE,
      (
        CASE
          WHEN T24.LOADED_STATUS IS NULL
          THEN CAST(NULL AS VARCHAR)
          WHEN NOT (
            COALESCE(
              CAST(CASE T24.LOADED_STATUS
                WHEN 'open'
                THEN T24.FINALIZED_AT
                WHEN 'paid'
                THEN T24.PAID_AT
                WHEN 'void'
                THEN T24.VOIDED_AT
                WHEN 'uncollectible'
                THEN T24.MARKED_UNCOLLECTIBLE_AT
                ELSE CAST(NULL AS TIMESTAMPNTZ)
              END AS DATE) > DATE_FROM_PARTS(2026, 6, 30),
              FALSE
            )
          )
          THEN T24.LOADED_STATUS
          WHEN CAST(T24.MARKED_UNCOLLECTIBLE_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
          THEN 'uncollectible'
          WHEN COALESCE(CAST(T24.FINALIZED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
          THEN 'draft'
          ELSE 'open'
        END <> T24.LOADED_STATUS
      )
      AND (
        T24.LOADED_STATUS <> 'open'
      ) AS SETTLED_LATER,
      COALESCE(T24.PAID, T24.LOADED_STATUS = 'paid', FALSE)
      AND NOT (
        COALESCE(CAST(T24.PAID_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
      ) AS IS_PAID
    FROM (
      SELECT
        T23.ID,
        T23.OBJECT,
        T23.ACCOUNT_COUNTRY,
        T23.ACCOUNT_NAME,
        T23.ACCOUNT_TAX_IDS,
        T23.AMOUNT_DUE,
        T23.AMOUNT_PAID,
        T23.AMOUNT_REMAINING,
        T23.APPLICATION_FEE_AMOUNT,
        T23.ATTEMPT_COUNT,
        T23.ATTEMPTED,
        T23.AUTO_ADVANCE,
        T23.BILLING_REASON,
        T23.CHARGE,
        T23.COLLECTION_METHOD,
        T23.CREATED,
        T23.CURRENCY,
        T23.CUSTOM_FIELDS,
        T23.CUSTOMER,
        T23.CUSTOMER_ADDRESS,
        T23.CUSTOMER_EMAIL,
        T23.CUSTOMER_NAME,
        T23.CUSTOMER_PHONE,
        T23.CUSTOMER_SHIPPING,
        T23.CUSTOMER_TAX_EXEMPT,
        T23.CUSTOMER_TAX_IDS,
        T23.DEFAULT_PAYMENT_METHOD,
        T23.DEFAULT_SOURCE,
        T23.DEFAULT_TAX_RATES,
        T23.DESCRIPTION,
        T23.DISCOUNT,
        T23.DISCOUNTS,
        T23.DUE_DATE,
        T23.ENDING_BALANCE,
        T23.FOOTER,
        T23.HOSTED_INVOICE_URL,
        T23.INVOICE_PDF,
        T23.LAST_FINALIZATION_ERROR,
        T23.LINES,
        T23.LIVEMODE,
        T23.METADATA,
        T23.NEXT_PAYMENT_ATTEMPT,
        T23.NUMBER,
        T23.ON_BEHALF_OF,
        T23.PAID,
        T23.PAYMENT_INTENT,
        T23.PAYMENT_SETTINGS,
        T23.PERIOD_END,
        T23.PERIOD_START,
        T23.POST_PAYMENT_CREDIT_NOTES_AMOUNT,
        T23.PRE_PAYMENT_CREDIT_NOTES_AMOUNT,
        T23.RECEIPT_NUMBER,
        T23.STARTING_BALANCE,
        T23.STATEMENT_DESCRIPTOR,
        T23.STATUS,
        T23.STATUS_TRANSITIONS,
        T23.SUBSCRIPTION,
        T23.SUBTOTAL,
        T23.TAX,
        T23.TOTAL,
        T23.TOTAL_TAX_AMOUNTS,
        T23.TRANSFER_DATA,
        T23.WEBHOOKS_DELIVERED_AT,
        T23.CREATED_AT,
        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.METADATA, 'account_id'), '') AS ACCOUNT_ID,
        IFF(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
          CAST(NULL AS VARCHAR),
          CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.STATUS)), '-', '_'), ' ', '_'), '')
            WHEN 'draft'
            THEN 'draft'
            WHEN 'open'
            THEN 'open'
            WHEN 'paid'
            THEN 'paid'
            WHEN 'void'
            THEN 'void'
            WHEN 'uncollectible'
            THEN 'uncollectible'
            ELSE 'unmapped'
          END
        ) AS LOADED_STATUS,
        TO_TIMESTAMP_NTZ(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS FINALIZED_AT,
        TO_TIMESTAMP_NTZ(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS PAID_AT,
        TO_TIMESTAMP_NTZ(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS VOIDED_AT,
        TO_TIMESTAMP_NTZ(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS MARKED_UNCOLLECTIBLE_AT,
        COALESCE(
          CAST(T23.DUE_DATE AS DATE),
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.COLLECTION_METHOD)), '-', '_'), ' ', '_'), '') = 'charge_automatically',
            CAST(T23.CREATED AS DATE),
            NULL
          )
        ) AS DUE
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
                FROM REPEATS_IN_STRIPE_INVOICES AS T15
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
                T19.ACCOUNT_COUNTRY,
                T19.ACCOUNT_NAME,
                T19.ACCOUNT_TAX_IDS,
                T19.AMOUNT_DUE,
                T19.AMOUNT_PAID,
                T19.AMOUNT_REMAINING,
                T19.APPLICATION_FEE_AMOUNT,
                T19.ATTEMPT_COUNT,
                T19.ATTEMPTED,
                T19.AUTO_ADVANCE,
                T19.BILLING_REASON,
                T19.CHARGE,
                T19.COLLECTION_METHOD,
                T19.CREATED,
                T19.CURRENCY,
                T19.CUSTOM_FIELDS,
                T19.CUSTOMER,
                T19.CUSTOMER_ADDRESS,
                T19.CUSTOMER_EMAIL,
                T19.CUSTOMER_NAME,
                T19.CUSTOMER_PHONE,
                T19.CUSTOMER_SHIPPING,
                T19.CUSTOMER_TAX_EXEMPT,
                T19.CUSTOMER_TAX_IDS,
                T19.DEFAULT_PAYMENT_METHOD,
                T19.DEFAULT_SOURCE,
                T19.DEFAULT_TAX_RATES,
                T19.DESCRIPTION,
                T19.DISCOUNT,
                T19.DISCOUNTS,
                T19.DUE_DATE,
                T19.ENDING_BALANCE,
                T19.FOOTER,
                T19.HOSTED_INVOICE_URL,
                T19.INVOICE_PDF,
                T19.LAST_FINALIZATION_ERROR,
                T19.LINES,
                T19.LIVEMODE,
                T19.METADATA,
                T19.NEXT_PAYMENT_ATTEMPT,
                T19.NUMBER,
                T19.ON_BEHALF_OF,
                T19.PAID,
                T19.PAYMENT_INTENT,
                T19.PAYMENT_SETTINGS,
                T19.PERIOD_END,
                T19.PERIOD_START,
                T19.POST_PAYMENT_CREDIT_NOTES_AMOUNT,
                T19.PRE_PAYMENT_CREDIT_NOTES_AMOUNT,
                T19.RECEIPT_NUMBER,
                T19.STARTING_BALANCE,
                T19.STATEMENT_DESCRIPTOR,
                T19.STATUS,
                T19.STATUS_TRANSITIONS,
                T19.SUBSCRIPTION,
                T19.SUBTOTAL,
                T19.TAX,
                T19.TOTAL,
                T19.TOTAL_TAX_AMOUNTS,
                T19.TRANSFER_DATA,
                T19.WEBHOOKS_DELIVERED_AT,
                T19.CREATED_AT,
                ROW_NUMBER() OVER (
                  PARTITION BY T19.ID
                  ORDER BY T19.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                    '|',
                    COALESCE(T19.ID, '<null>'),
                    COALESCE(T19.OBJECT, '<null>'),
                    COALESCE(T19.ACCOUNT_COUNTRY, '<null>'),
                    COALESCE(T19.ACCOUNT_NAME, '<null>'),
                    COALESCE(CAST(T19.ACCOUNT_TAX_IDS AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.AMOUNT_DUE AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.AMOUNT_PAID AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.AMOUNT_REMAINING AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.APPLICATION_FEE_AMOUNT AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.ATTEMPT_COUNT AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.ATTEMPTED AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.AUTO_ADVANCE AS VARCHAR), '<null>'),
                    COALESCE(T19.BILLING_REASON, '<null>'),
                    COALESCE(T19.CHARGE, '<null>'),
                    COALESCE(T19.COLLECTION_METHOD, '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(T19.CURRENCY, '<null>'),
                    COALESCE(CAST(T19.CUSTOM_FIELDS AS VARCHAR), '<null>'),
                    COALESCE(T19.CUSTOMER, '<null>'),
                    COALESCE(CAST(T19.CUSTOMER_ADDRESS AS VARCHAR), '<null>'),
                    COALESCE(T19.CUSTOMER_EMAIL, '<null>'),
                    COALESCE(T19.CUSTOMER_NAME, '<null>'),
                    COALESCE(T19.CUSTOMER_PHONE, '<null>'),
                    COALESCE(CAST(T19.CUSTOMER_SHIPPING AS VARCHAR), '<null>'),
                    COALESCE(T19.CUSTOMER_TAX_EXEMPT, '<null>'),
                    COALESCE(CAST(T19.CUSTOMER_TAX_IDS AS VARCHAR), '<null>'),
                    COALESCE(T19.DEFAULT_PAYMENT_METHOD, '<null>'),
                    COALESCE(T19.DEFAULT_SOURCE, '<null>'),
                    COALESCE(CAST(T19.DEFAULT_TAX_RATES AS VARCHAR), '<null>'),
                    COALESCE(T19.DESCRIPTION, '<null>'),
                    COALESCE(CAST(T19.DISCOUNT AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.DISCOUNTS AS VARCHAR), '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.DUE_DATE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(CAST(T19.ENDING_BALANCE AS VARCHAR), '<null>'),
                    COALESCE(T19.FOOTER, '<null>'),
                    COALESCE(T19.HOSTED_INVOICE_URL, '<null>'),
                    COALESCE(T19.INVOICE_PDF, '<null>'),
                    COALESCE(CAST(T19.LAST_FINALIZATION_ERROR AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.LINES AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.LIVEMODE AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.METADATA AS VARCHAR), '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.NEXT_PAYMENT_ATTEMPT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(T19.NUMBER, '<null>'),
                    COALESCE(T19.ON_BEHALF_OF, '<null>'),
                    COALESCE(CAST(T19.PAID AS VARCHAR), '<null>'),
                    COALESCE(T19.PAYMENT_INTENT, '<null>'),
                    COALESCE(CAST(T19.PAYMENT_SETTINGS AS VARCHAR), '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.PERIOD_END, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T19.PERIOD_START, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(CAST(T19.POST_PAYMENT_CREDIT_NOTES_AMOUNT AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.PRE_PAYMENT_CREDIT_NOTES_AMOUNT AS VARCHAR), '<null>'),
                    COALESCE(T19.RECEIPT_NUMBER, '<null>'),
                    COALESCE(CAST(T19.STARTING_BALANCE AS VARCHAR), '<null>'),
                    COALESCE(T19.STATEMENT_DESCRIPTOR, '<null>'),
                    COALESCE(T19.STATUS, '<null>'),
                    COALESCE(CAST(T19.STATUS_TRANSITIONS AS VARCHAR), '<null>'),
                    COALESCE(T19.SUBSCRIPTION, '<null>'),
                    COALESCE(CAST(T19.SUBTOTAL AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.TAX AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.TOTAL AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.TOTAL_TAX_AMOUNTS AS VARCHAR), '<null>'),
                    COALESCE(CAST(T19.TRANSFER_DATA AS VARCHAR), '<null>'),
                    COALESCE(
                      RTRIM(
                        RTRIM(TO_VARCHAR(T19.WEBHOOKS_DELIVERED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'),
                        '.'
                      ),
                      '<null>'
                    ),
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
                      FROM REPEATS_IN_STRIPE_INVOICES AS T15
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
    T1.STRIPE_SUBSCRIPTION_ID AS _PARENT_1
  FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T1
) AS T9
  ON T27.STRIPE_SUBSCRIPTION_ID = T9._PARENT_1
LEFT OUTER JOIN (
  SELECT
    T2.ACCOUNT_ID AS _PARENT_2
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
) AS T10
  ON T27.ACCOUNT_ID = T10._PARENT_2
