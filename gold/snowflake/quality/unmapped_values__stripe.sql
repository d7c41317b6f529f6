SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'stg_stripe__customers' AS TABLE_NAME,
                T30.COLUMN_NAMES,
                T30.ROW_COUNT
              FROM (
                SELECT
                  T22.COLUMN_NAMES,
                  COUNT(*) AS ROW_COUNT
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      TRIM(
                        CONCAT_WS(
                          '',
                          CASE T6.STRIPE_CUSTOMER_KEY WHEN 'unmapped' THEN 'stripe_customer_key ' ELSE '' END,
                          CASE T6.CUSTOMER_EMAIL WHEN 'unmapped' THEN 'customer_email ' ELSE '' END,
                          CASE T6.CUSTOMER_NAME WHEN 'unmapped' THEN 'customer_name ' ELSE '' END,
                          CASE T6.CUSTOMER_DESCRIPTION
                            WHEN 'unmapped'
                            THEN 'customer_description '
                            ELSE ''
                          END,
                          CASE T6.PHONE WHEN 'unmapped' THEN 'phone ' ELSE '' END,
                          CASE T6.CURRENCY WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                          CASE T6.TAX_EXEMPT WHEN 'unmapped' THEN 'tax_exempt ' ELSE '' END,
                          CASE T6.INVOICE_PREFIX WHEN 'unmapped' THEN 'invoice_prefix ' ELSE '' END,
                          CASE T6.BILLING_ADDRESS_LINE1
                            WHEN 'unmapped'
                            THEN 'billing_address_line1 '
                            ELSE ''
                          END,
                          CASE T6.BILLING_CITY WHEN 'unmapped' THEN 'billing_city ' ELSE '' END,
                          CASE T6.BILLING_STATE WHEN 'unmapped' THEN 'billing_state ' ELSE '' END,
                          CASE T6.BILLING_COUNTRY WHEN 'unmapped' THEN 'billing_country ' ELSE '' END,
                          CASE T6.SHIPPING_ADDRESS_LINE1
                            WHEN 'unmapped'
                            THEN 'shipping_address_line1 '
                            ELSE ''
                          END,
                          CASE T6.SHIPPING_CITY WHEN 'unmapped' THEN 'shipping_city ' ELSE '' END,
                          CASE T6.SHIPPING_STATE WHEN 'unmapped' THEN 'shipping_state ' ELSE '' END,
                          CASE T6.SHIPPING_COUNTRY WHEN 'unmapped' THEN 'shipping_country ' ELSE '' END,
                          CASE T6.CUSTOMER_STATUS WHEN 'unmapped' THEN 'customer_status ' ELSE '' END,
                          CASE T6.CUSTOMER_TENURE_CATEGORY
                            WHEN 'unmapped'
                            THEN 'customer_tenure_category '
                            ELSE ''
                          END
                        ),
                        ' \t\n\r\f'
                      ) AS COLUMN_NAMES
                    FROM STAGING.STG_STRIPE__CUSTOMERS AS T6
                  ) AS T14
                  WHERE
                    T14.COLUMN_NAMES <> ''
                ) AS T22
                GROUP BY
                  1
              ) AS T30
            ) AS T38
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_stripe__prices' AS TABLE_NAME,
                T31.COLUMN_NAMES,
                T31.ROW_COUNT
              FROM (
                SELECT
                  T23.COLUMN_NAMES,
                  COUNT(*) AS ROW_COUNT
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      TRIM(
                        CONCAT_WS(
                          '',
                          CASE T7.NICKNAME WHEN 'unmapped' THEN 'nickname ' ELSE '' END,
                          CASE T7.PRICE_TYPE WHEN 'unmapped' THEN 'price_type ' ELSE '' END,
                          CASE T7.CURRENCY WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                          CASE T7.NORMALIZED_CURRENCY WHEN 'unmapped' THEN 'normalized_currency ' ELSE '' END,
                          CASE T7.BILLING_INTERVAL WHEN 'unmapped' THEN 'billing_interval ' ELSE '' END,
                          CASE T7.BILLING_PERIOD WHEN 'unmapped' THEN 'billing_period ' ELSE '' END,
                          CASE T7.PRICE_TIER WHEN 'unmapped' THEN 'price_tier ' ELSE '' END,
                          CASE T7.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                        ),
                        ' \t\n\r\f'
                      ) AS COLUMN_NAMES
                    FROM STAGING.STG_STRIPE__PRICES AS T7
                  ) AS T15
                  WHERE
                    T15.COLUMN_NAMES <> ''
                ) AS T23
                GROUP BY
                  1
              ) AS T31
            ) AS T39
          ) AS T40
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_stripe__subscriptions' AS TABLE_NAME,
              T29.COLUMN_NAMES,
              T29.ROW_COUNT
            FROM (
              SELECT
                T21.COLUMN_NAMES,
                COUNT(*) AS ROW_COUNT
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    TRIM(
                      CONCAT_WS(
                        '',
                        CASE T5.STRIPE_SUBSCRIPTION_KEY
                          WHEN 'unmapped'
                          THEN 'stripe_subscription_key '
                          ELSE ''
                        END,
                        CASE T5.PLAN WHEN 'unmapped' THEN 'plan ' ELSE '' END,
                        CASE T5.PRICING_TIER WHEN 'unmapped' THEN 'pricing_tier ' ELSE '' END,
                        CASE T5.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                        CASE T5.SUBSCRIPTION_STATUS WHEN 'unmapped' THEN 'subscription_status ' ELSE '' END,
                        CASE T5.SUBSCRIPTION_STATUS_CATEGORY
                          WHEN 'unmapped'
                          THEN 'subscription_status_category '
                          ELSE ''
                        END,
                        CASE T5.LIFECYCLE_STAGE WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                        CASE T5.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                      ),
                      ' \t\n\r\f'
                    ) AS COLUMN_NAMES
                  FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T5
                ) AS T13
                WHERE
                  T13.COLUMN_NAMES <> ''
              ) AS T21
              GROUP BY
                1
            ) AS T29
          ) AS T37
        ) AS T41
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_stripe__subscription_items' AS TABLE_NAME,
            T28.COLUMN_NAMES,
            T28.ROW_COUNT
          FROM (
            SELECT
              T20.COLUMN_NAMES,
              COUNT(*) AS ROW_COUNT
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE T4.SUBSCRIPTION_ITEM_KEY
                        WHEN 'unmapped'
                        THEN 'subscription_item_key '
                        ELSE ''
                      END,
                      CASE T4.UNIT_AMOUNT_SOURCE WHEN 'unmapped' THEN 'unit_amount_source ' ELSE '' END,
                      CASE T4.CURRENCY WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                      CASE T4.BILLING_SCHEME WHEN 'unmapped' THEN 'billing_scheme ' ELSE '' END,
                      CASE T4.BILLING_INTERVAL WHEN 'unmapped' THEN 'billing_interval ' ELSE '' END,
                      CASE T4.ITEM_BILLING_INTERVAL
                        WHEN 'unmapped'
                        THEN 'item_billing_interval '
                        ELSE ''
                      END,
                      CASE T4.BILLING_FREQUENCY_DISPLAY
                        WHEN 'unmapped'
                        THEN 'billing_frequency_display '
                        ELSE ''
                      END,
                      CASE T4.PRICING_TIER WHEN 'unmapped' THEN 'pricing_tier ' ELSE '' END,
                      CASE T4.REVENUE_TYPE WHEN 'unmapped' THEN 'revenue_type ' ELSE '' END,
                      CASE T4.ADDON_NAME WHEN 'unmapped' THEN 'addon_name ' ELSE '' END
                    ),
                    ' \t\n\r\f'
                  ) AS COLUMN_NAMES
                FROM STAGING.STG_STRIPE__SUBSCRIPTION_ITEMS AS T4
              ) AS T12
              WHERE
                T12.COLUMN_NAMES <> ''
            ) AS T20
            GROUP BY
              1
          ) AS T28
        ) AS T36
      ) AS T42
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__events' AS TABLE_NAME,
          T27.COLUMN_NAMES,
          T27.ROW_COUNT
        FROM (
          SELECT
            T19.COLUMN_NAMES,
            COUNT(*) AS ROW_COUNT
          FROM (
            SELECT
              *
            FROM (
              SELECT
                TRIM(
                  CONCAT_WS(
                    '',
                    CASE T3.STRIPE_EVENT_KEY WHEN 'unmapped' THEN 'stripe_event_key ' ELSE '' END,
                    CASE T3.EVENT_TYPE WHEN 'unmapped' THEN 'event_type ' ELSE '' END,
                    CASE T3.EVENT_CATEGORY WHEN 'unmapped' THEN 'event_category ' ELSE '' END,
                    CASE T3.EVENT_ACTION WHEN 'unmapped' THEN 'event_action ' ELSE '' END,
                    CASE T3.RELATED_OBJECT_TYPE WHEN 'unmapped' THEN 'related_object_type ' ELSE '' END,
                    CASE T3.API_VERSION WHEN 'unmapped' THEN 'api_version ' ELSE '' END,
                    CASE T3.IDEMPOTENCY_KEY WHEN 'unmapped' THEN 'idempotency_key ' ELSE '' END,
                    CASE T3.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                  ),
                  ' \t\n\r\f'
                ) AS COLUMN_NAMES
              FROM STAGING.STG_STRIPE__EVENTS AS T3
            ) AS T11
            WHERE
              T11.COLUMN_NAMES <> ''
          ) AS T19
          GROUP BY
            1
        ) AS T27
      ) AS T35
    ) AS T43
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_stripe__invoices' AS TABLE_NAME,
        T26.COLUMN_NAMES,
        T26.ROW_COUNT
      FROM (
        SELECT
          T18.COLUMN_NAMES,
          COUNT(*) AS ROW_COUNT
        FROM (
          SELECT
            *
          FROM (
            SELECT
              TRIM(
                CONCAT_WS(
                  '',
                  CASE T2.STRIPE_INVOICE_KEY WHEN 'unmapped' THEN 'stripe_invoice_key ' ELSE '' END,
                  CASE T2.INVOICE_NUMBER WHEN 'unmapped' THEN 'invoice_number ' ELSE '' END,
                  CASE T2.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                  CASE T2.INVOICE_STATUS WHEN 'unmapped' THEN 'invoice_status ' ELSE '' END,
                  CASE T2.INVOICE_STATUS_CATEGORY
                    WHEN 'unmapped'
                    THEN 'invoice_status_category '
                    ELSE ''
                  END,
                  CASE T2.BILLING_REASON WHEN 'unmapped' THEN 'billing_reason ' ELSE '' END,
                  CASE T2.COLLECTION_METHOD WHEN 'unmapped' THEN 'collection_method ' ELSE '' END,
                  CASE T2.CURRENCY WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                  CASE T2.CUSTOMER_EMAIL WHEN 'unmapped' THEN 'customer_email ' ELSE '' END,
                  CASE T2.CUSTOMER_NAME WHEN 'unmapped' THEN 'customer_name ' ELSE '' END,
                  CASE T2.CUSTOMER_PHONE WHEN 'unmapped' THEN 'customer_phone ' ELSE '' END,
                  CASE T2.PAYMENT_TIMELINE WHEN 'unmapped' THEN 'payment_timeline ' ELSE '' END,
                  CASE T2.COLLECTION_RISK WHEN 'unmapped' THEN 'collection_risk ' ELSE '' END,
                  CASE T2.INVOICE_SIZE_CATEGORY
                    WHEN 'unmapped'
                    THEN 'invoice_size_category '
                    ELSE ''
                  END,
                  CASE T2.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                ),
                ' \t\n\r\f'
              ) AS COLUMN_NAMES
            FROM STAGING.STG_STRIPE__INVOICES AS T2
          ) AS T10
          WHERE
            T10.COLUMN_NAMES <> ''
        ) AS T18
        GROUP BY
          1
      ) AS T26
    ) AS T34
  ) AS T44
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_stripe__charges' AS TABLE_NAME,
      T25.COLUMN_NAMES,
      T25.ROW_COUNT
    FROM (
      SELECT
        T17.COLUMN_NAMES,
        COUNT(*) AS ROW_COUNT
      FROM (
        SELECT
          *
        FROM (
          SELECT
            TRIM(
              CONCAT_WS(
                '',
                CASE T1.STRIPE_CHARGE_KEY WHEN 'unmapped' THEN 'stripe_charge_key ' ELSE '' END,
                CASE T1.CURRENCY WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                CASE T1.DESCRIPTION WHEN 'unmapped' THEN 'description ' ELSE '' END,
                CASE T1.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                CASE T1.CHARGE_STATUS WHEN 'unmapped' THEN 'charge_status ' ELSE '' END,
                CASE T1.PAYMENT_METHOD WHEN 'unmapped' THEN 'payment_method ' ELSE '' END,
                CASE T1.PAYMENT_METHOD_TYPE WHEN 'unmapped' THEN 'payment_method_type ' ELSE '' END,
                CASE T1.CARD_BRAND WHEN 'unmapped' THEN 'card_brand ' ELSE '' END,
                CASE T1.CARD_LAST4 WHEN 'unmapped' THEN 'card_last4 ' ELSE '' END,
                CASE T1.CARD_NETWORK WHEN 'unmapped' THEN 'card_network ' ELSE '' END,
                CASE T1.NETWORK_STATUS WHEN 'unmapped' THEN 'network_status ' ELSE '' END,
                CASE T1.OUTCOME_REASON WHEN 'unmapped' THEN 'outcome_reason ' ELSE '' END,
                CASE T1.RISK_LEVEL WHEN 'unmapped' THEN 'risk_level ' ELSE '' END,
                CASE T1.FAILURE_CODE WHEN 'unmapped' THEN 'failure_code ' ELSE '' END,
                CASE T1.FAILURE_MESSAGE WHEN 'unmapped' THEN 'failure_message ' ELSE '' END,
                CASE T1.BILLING_COUNTRY WHEN 'unmapped' THEN 'billing_country ' ELSE '' END,
                CASE T1.BILLING_CITY WHEN 'unmapped' THEN 'billing_city ' ELSE '' END,
                CASE T1.BILLING_STATE WHEN 'unmapped' THEN 'billing_state ' ELSE '' END,
                CASE T1.BILLING_POSTAL_CODE WHEN 'unmapped' THEN 'billing_postal_code ' ELSE '' END,
                CASE T1.RECEIPT_URL WHEN 'unmapped' THEN 'receipt_url ' ELSE '' END,
                CASE T1.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
              ),
              ' \t\n\r\f'
            ) AS COLUMN_NAMES
          FROM STAGING.STG_STRIPE__CHARGES AS T1
        ) AS T9
        WHERE
          T9.COLUMN_NAMES <> ''
      ) AS T17
      GROUP BY
        1
    ) AS T25
  ) AS T33
) AS T45
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_stripe__payment_intents' AS TABLE_NAME,
    T24.COLUMN_NAMES,
    T24.ROW_COUNT
  FROM (
    SELECT
      T16.COLUMN_NAMES,
      COUNT(*) AS ROW_COUNT
    FROM (
      SELECT
        *
      FROM (
        SELECT
          TRIM(
            CONCAT_WS(
              '',
              CASE T0.STRIPE_PAYMENT_INTENT_KEY
                WHEN 'unmapped'
                THEN 'stripe_payment_intent_key '
                ELSE ''
              END,
              CASE T0.CURRENCY WHEN 'unmapped' THEN 'currency ' ELSE '' END,
              CASE T0.DESCRIPTION WHEN 'unmapped' THEN 'description ' ELSE '' END,
              CASE T0.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
              CASE T0.STATUS_CATEGORY WHEN 'unmapped' THEN 'status_category ' ELSE '' END,
              CASE T0.PAYMENT_STAGE WHEN 'unmapped' THEN 'payment_stage ' ELSE '' END,
              CASE T0.PAYMENT_SIZE_CATEGORY
                WHEN 'unmapped'
                THEN 'payment_size_category '
                ELSE ''
              END,
              CASE T0.CAPTURE_METHOD WHEN 'unmapped' THEN 'capture_method ' ELSE '' END,
              CASE T0.CONFIRMATION_METHOD WHEN 'unmapped' THEN 'confirmation_method ' ELSE '' END,
              CASE T0.SETUP_FUTURE_USAGE WHEN 'unmapped' THEN 'setup_future_usage ' ELSE '' END,
              CASE T0.CANCELLATION_REASON WHEN 'unmapped' THEN 'cancellation_reason ' ELSE '' END,
              CASE T0.ERROR_CODE WHEN 'unmapped' THEN 'error_code ' ELSE '' END,
              CASE T0.ERROR_MESSAGE WHEN 'unmapped' THEN 'error_message ' ELSE '' END,
              CASE T0.ERROR_TYPE WHEN 'unmapped' THEN 'error_type ' ELSE '' END,
              CASE T0.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
            ),
            ' \t\n\r\f'
          ) AS COLUMN_NAMES
        FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T0
      ) AS T8
      WHERE
        T8.COLUMN_NAMES <> ''
    ) AS T16
    GROUP BY
      1
  ) AS T24
) AS T32
