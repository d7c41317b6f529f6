WITH SUSPECTS_OF_STRIPE_SUBSCRIPTION_ITEMS AS (
  SELECT
    T72.IN_STAGING,
    T72.IN_RAW,
    COALESCE(T72.ROW_KEY, T72.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  IFF(
                    T72.SUBSCRIPTION_ITEM_CREATED_AT IS NOT DISTINCT FROM T72._SUBSCRIPTION_ITEM_CREATED_AT,
                    '',
                    'subscription_item_created_at '
                  ),
                  IFF(
                    LOWER(T72.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T72._STRIPE_SUBSCRIPTION_ID),
                    '',
                    'stripe_subscription_id '
                  )
                ),
                IFF(T72.QUANTITY IS NOT DISTINCT FROM T72._QUANTITY, '', 'quantity ')
              ),
              IFF(
                LOWER(T72.STRIPE_PRICE_ID) IS NOT DISTINCT FROM LOWER(T72._STRIPE_PRICE_ID),
                '',
                'stripe_price_id '
              )
            ),
            IFF(LOWER(T72.ADDON_NAME) IS NOT DISTINCT FROM LOWER(T72._ADDON_NAME), '', 'addon_name ')
          ),
          IFF(
            LOWER(T72.BILLING_SCHEME) IS NOT DISTINCT FROM LOWER(T72._BILLING_SCHEME),
            '',
            'billing_scheme '
          )
        ),
        IFF(
          LOWER(T72.ITEM_BILLING_INTERVAL) IS NOT DISTINCT FROM LOWER(T72._ITEM_BILLING_INTERVAL)
          OR T72.ITEM_BILLING_INTERVAL IS NOT DISTINCT FROM T72._OR_ITEM_BILLING_INTERVAL,
          '',
          'item_billing_interval '
        )
      ),
      IFF(
        LOWER(T72.REVENUE_TYPE) IS NOT DISTINCT FROM LOWER(T72._REVENUE_TYPE)
        OR T72.REVENUE_TYPE IS NOT DISTINCT FROM T72._OR_REVENUE_TYPE,
        '',
        'revenue_type '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T22.ROW_KEY,
      T22.IN_STAGING,
      T22.SUBSCRIPTION_ITEM_CREATED_AT,
      T22.STRIPE_SUBSCRIPTION_ID,
      T22.QUANTITY,
      T22.STRIPE_PRICE_ID,
      T22.ADDON_NAME,
      T22.BILLING_SCHEME,
      T22.ITEM_BILLING_INTERVAL,
      T22.REVENUE_TYPE,
      T62.RAW_KEY,
      T62.IN_RAW,
      T62._SUBSCRIPTION_ITEM_CREATED_AT,
      T62._STRIPE_SUBSCRIPTION_ID,
      T62._QUANTITY,
      T62._STRIPE_PRICE_ID,
      T62._ADDON_NAME,
      T62._BILLING_SCHEME,
      T62._ITEM_BILLING_INTERVAL,
      T62._REVENUE_TYPE,
      T62._OR_ITEM_BILLING_INTERVAL,
      T62._OR_REVENUE_TYPE
    FROM (
      SELECT
        T11.STRIPE_SUBSCRIPTION_ITEM_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T11.SUBSCRIPTION_ITEM_CREATED_AT,
        T11.STRIPE_SUBSCRIPTION_ID,
        T11.QUANTITY,
        T11.STRIPE_PRICE_ID,
        T11.ADDON_NAME,
        T11.BILLING_SCHEME,
        T11.ITEM_BILLING_INTERVAL,
        T11.REVENUE_TYPE
      FROM STAGING.STG_STRIPE__SUBSCRIPTION_ITEMS AS T11
    ) AS T22
    FULL OUTER JOIN (
      SELECT
        T39.ID AS RAW_KEY,
        1 AS IN_RAW,
        T39.CREATED AS _SUBSCRIPTION_ITEM_CREATED_AT,
        NULLIF(TRIM(T39.SUBSCRIPTION, ' \t\n\r\f'), '') AS _STRIPE_SUBSCRIPTION_ID,
        IFF(T39.QUANTITY >= 0, T39.QUANTITY, NULL) AS _QUANTITY,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T39.PRICE, 'id'), ''), ' \t\n\r\f'), '') AS _STRIPE_PRICE_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'addon_name'), ''), ' \t\n\r\f'),
          ''
        ) AS _ADDON_NAME,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T39.PRICE, 'billing_scheme'), ''), ' \t\n\r\f'),
          ''
        ) AS _BILLING_SCHEME,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.PRICE, 'recurring'), 'interval'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _ITEM_BILLING_INTERVAL,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'type'), ''), ' \t\n\r\f'), '') AS _REVENUE_TYPE,
        'unmapped' AS _OR_ITEM_BILLING_INTERVAL,
        'unmapped' AS _OR_REVENUE_TYPE
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_SUBSCRIPTION_ITEMS AS T3
        WHERE
          T3.ID IS NOT NULL
          AND COALESCE(CAST(T3.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T39
    ) AS T62
      ON T22.ROW_KEY = T62.RAW_KEY
  ) AS T72
  WHERE
    NOT (
      (
        T72.IN_STAGING IS NOT NULL
      )
      AND (
        T72.IN_RAW IS NOT NULL
      )
      AND T72.SUBSCRIPTION_ITEM_CREATED_AT IS NOT DISTINCT FROM T72._SUBSCRIPTION_ITEM_CREATED_AT
      AND LOWER(T72.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T72._STRIPE_SUBSCRIPTION_ID)
      AND T72.QUANTITY IS NOT DISTINCT FROM T72._QUANTITY
      AND LOWER(T72.STRIPE_PRICE_ID) IS NOT DISTINCT FROM LOWER(T72._STRIPE_PRICE_ID)
      AND LOWER(T72.ADDON_NAME) IS NOT DISTINCT FROM LOWER(T72._ADDON_NAME)
      AND LOWER(T72.BILLING_SCHEME) IS NOT DISTINCT FROM LOWER(T72._BILLING_SCHEME)
      AND (
        LOWER(T72.ITEM_BILLING_INTERVAL) IS NOT DISTINCT FROM LOWER(T72._ITEM_BILLING_INTERVAL)
        OR T72.ITEM_BILLING_INTERVAL IS NOT DISTINCT FROM T72._OR_ITEM_BILLING_INTERVAL
      )
      AND (
        LOWER(T72.REVENUE_TYPE) IS NOT DISTINCT FROM LOWER(T72._REVENUE_TYPE)
        OR T72.REVENUE_TYPE IS NOT DISTINCT FROM T72._OR_REVENUE_TYPE
      )
    )
), SUSPECTS_OF_STRIPE_EVENTS AS (
  SELECT
    T73.IN_STAGING,
    T73.IN_RAW,
    COALESCE(T73.ROW_KEY, T73.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        IFF(T73.API_VERSION IS NOT DISTINCT FROM T73._API_VERSION, '', 'api_version '),
                        IFF(T73.LIVEMODE IS NOT DISTINCT FROM T73._LIVEMODE, '', 'livemode ')
                      ),
                      IFF(
                        T73.PENDING_WEBHOOKS IS NOT DISTINCT FROM T73._PENDING_WEBHOOKS,
                        '',
                        'pending_webhooks '
                      )
                    ),
                    IFF(T73.DATA IS NOT DISTINCT FROM T73._DATA, '', 'data ')
                  ),
                  IFF(
                    T73.EVENT_CREATED_AT IS NOT DISTINCT FROM T73._EVENT_CREATED_AT,
                    '',
                    'event_created_at '
                  )
                ),
                IFF(LOWER(T73.EVENT_TYPE) IS NOT DISTINCT FROM LOWER(T73._EVENT_TYPE), '', 'event_type ')
              ),
              IFF(
                LOWER(T73.RELATED_OBJECT_ID) IS NOT DISTINCT FROM LOWER(T73._RELATED_OBJECT_ID),
                '',
                'related_object_id '
              )
            ),
            IFF(
              LOWER(T73.RELATED_OBJECT_TYPE) IS NOT DISTINCT FROM LOWER(T73._RELATED_OBJECT_TYPE),
              '',
              'related_object_type '
            )
          ),
          IFF(LOWER(T73.REQUEST_ID) IS NOT DISTINCT FROM LOWER(T73._REQUEST_ID), '', 'request_id ')
        ),
        IFF(
          LOWER(T73.IDEMPOTENCY_KEY) IS NOT DISTINCT FROM LOWER(T73._IDEMPOTENCY_KEY),
          '',
          'idempotency_key '
        )
      ),
      IFF(
        LOWER(T73.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T73._STRIPE_CUSTOMER_ID)
        OR (
          T73._STRIPE_CUSTOMER_ID IS NULL
        ),
        '',
        'stripe_customer_id '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T29.ROW_KEY,
      T29.IN_STAGING,
      T29.API_VERSION,
      T29.LIVEMODE,
      T29.PENDING_WEBHOOKS,
      T29.DATA,
      T29.EVENT_CREATED_AT,
      T29.EVENT_TYPE,
      T29.RELATED_OBJECT_ID,
      T29.RELATED_OBJECT_TYPE,
      T29.REQUEST_ID,
      T29.IDEMPOTENCY_KEY,
      T29.STRIPE_CUSTOMER_ID,
      T63.RAW_KEY,
      T63.IN_RAW,
      T63._API_VERSION,
      T63._LIVEMODE,
      T63._PENDING_WEBHOOKS,
      T63._DATA,
      T63._EVENT_CREATED_AT,
      T63._EVENT_TYPE,
      T63._RELATED_OBJECT_ID,
      T63._RELATED_OBJECT_TYPE,
      T63._REQUEST_ID,
      T63._IDEMPOTENCY_KEY,
      T63._STRIPE_CUSTOMER_ID
    FROM (
      SELECT
        T12.STRIPE_EVENT_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T12.API_VERSION,
        T12.LIVEMODE,
        T12.PENDING_WEBHOOKS,
        CAST(T12.DATA AS VARCHAR) AS DATA,
        T12.EVENT_CREATED_AT,
        T12.EVENT_TYPE,
        T12.RELATED_OBJECT_ID,
        T12.RELATED_OBJECT_TYPE,
        T12.REQUEST_ID,
        T12.IDEMPOTENCY_KEY,
        T12.STRIPE_CUSTOMER_ID
      FROM STAGING.STG_STRIPE__EVENTS AS T12
    ) AS T29
    FULL OUTER JOIN (
      SELECT
        T41.ID AS RAW_KEY,
        1 AS IN_RAW,
        T41.API_VERSION AS _API_VERSION,
        T41.LIVEMODE AS _LIVEMODE,
        T41.PENDING_WEBHOOKS AS _PENDING_WEBHOOKS,
        CAST(T41.DATA AS VARCHAR) AS _DATA,
        T41.CREATED AS _EVENT_CREATED_AT,
        NULLIF(TRIM(T41.TYPE, ' \t\n\r\f'), '') AS _EVENT_TYPE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T41.DATA, 'object'), 'id'), ''), ' \t\n\r\f'),
          ''
        ) AS _RELATED_OBJECT_ID,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T41.DATA, 'object'), 'object'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _RELATED_OBJECT_TYPE,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T41.REQUEST, 'id'), ''), ' \t\n\r\f'), '') AS _REQUEST_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T41.REQUEST, 'idempotency_key'), ''), ' \t\n\r\f'),
          ''
        ) AS _IDEMPOTENCY_KEY,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T41.DATA, 'object'), 'customer'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _STRIPE_CUSTOMER_ID
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_EVENTS AS T4
        WHERE
          T4.ID IS NOT NULL
          AND COALESCE(CAST(T4.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T41
    ) AS T63
      ON T29.ROW_KEY = T63.RAW_KEY
  ) AS T73
  WHERE
    NOT (
      (
        T73.IN_STAGING IS NOT NULL
      )
      AND (
        T73.IN_RAW IS NOT NULL
      )
      AND T73.API_VERSION IS NOT DISTINCT FROM T73._API_VERSION
      AND T73.LIVEMODE IS NOT DISTINCT FROM T73._LIVEMODE
      AND T73.PENDING_WEBHOOKS IS NOT DISTINCT FROM T73._PENDING_WEBHOOKS
      AND T73.DATA IS NOT DISTINCT FROM T73._DATA
      AND T73.EVENT_CREATED_AT IS NOT DISTINCT FROM T73._EVENT_CREATED_AT
      AND LOWER(T73.EVENT_TYPE) IS NOT DISTINCT FROM LOWER(T73._EVENT_TYPE)
      AND LOWER(T73.RELATED_OBJECT_ID) IS NOT DISTINCT FROM LOWER(T73._RELATED_OBJECT_ID)
      AND LOWER(T73.RELATED_OBJECT_TYPE) IS NOT DISTINCT FROM LOWER(T73._RELATED_OBJECT_TYPE)
      AND LOWER(T73.REQUEST_ID) IS NOT DISTINCT FROM LOWER(T73._REQUEST_ID)
      AND LOWER(T73.IDEMPOTENCY_KEY) IS NOT DISTINCT FROM LOWER(T73._IDEMPOTENCY_KEY)
      AND (
        LOWER(T73.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T73._STRIPE_CUSTOMER_ID)
        OR (
          T73._STRIPE_CUSTOMER_ID IS NULL
        )
      )
    )
), T84 AS (
  SELECT
    T81.SUSPECT,
    MAX(T81.IN_STAGING) AS IN_STAGING,
    MAX(T81.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T81.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T81.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_SUBSCRIPTION_ITEMS AS T81
  GROUP BY
    1
), SUSPECTS_OF_STRIPE_PRICES AS (
  SELECT
    T74.IN_STAGING,
    T74.IN_RAW,
    COALESCE(T74.ROW_KEY, T74.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        IFF(T74.CURRENCY IS NOT DISTINCT FROM T74._CURRENCY, '', 'currency '),
                        IFF(T74.UNIT_AMOUNT IS NOT DISTINCT FROM T74._UNIT_AMOUNT, '', 'unit_amount ')
                      ),
                      IFF(T74.CREATED IS NOT DISTINCT FROM T74._CREATED, '', 'created ')
                    ),
                    IFF(T74.CREATED_AT IS NOT DISTINCT FROM T74._CREATED_AT, '', 'created_at ')
                  ),
                  IFF(T74.PRICE_TYPE IS NOT DISTINCT FROM T74._PRICE_TYPE, '', 'price_type ')
                ),
                IFF(T74.IS_ACTIVE IS NOT DISTINCT FROM T74._IS_ACTIVE, '', 'is_active ')
              ),
              IFF(T74.INTERVAL_COUNT IS NOT DISTINCT FROM T74._INTERVAL_COUNT, '', 'interval_count ')
            ),
            IFF(LOWER(T74.NICKNAME) IS NOT DISTINCT FROM LOWER(T74._NICKNAME), '', 'nickname ')
          ),
          IFF(
            LOWER(T74.NORMALIZED_CURRENCY) IS NOT DISTINCT FROM LOWER(T74._NORMALIZED_CURRENCY),
            '',
            'normalized_currency '
          )
        ),
        IFF(T74.PRICE_AMOUNT IS NOT DISTINCT FROM T74._PRICE_AMOUNT, '', 'price_amount ')
      ),
      IFF(
        T74.BILLING_INTERVAL IS NOT DISTINCT FROM T74._BILLING_INTERVAL
        OR T74.BILLING_INTERVAL IS NOT DISTINCT FROM T74._OR_BILLING_INTERVAL,
        '',
        'billing_interval '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T20.ROW_KEY,
      T20.IN_STAGING,
      T20.CURRENCY,
      T20.UNIT_AMOUNT,
      T20.CREATED,
      T20.CREATED_AT,
      T20.PRICE_TYPE,
      T20.IS_ACTIVE,
      T20.INTERVAL_COUNT,
      T20.NICKNAME,
      T20.NORMALIZED_CURRENCY,
      T20.PRICE_AMOUNT,
      T20.BILLING_INTERVAL,
      T66.RAW_KEY,
      T66.IN_RAW,
      T66._CURRENCY,
      T66._UNIT_AMOUNT,
      T66._CREATED,
      T66._CREATED_AT,
      T66._PRICE_TYPE,
      T66._IS_ACTIVE,
      T66._INTERVAL_COUNT,
      T66._NICKNAME,
      T66._NORMALIZED_CURRENCY,
      T66._PRICE_AMOUNT,
      T66._BILLING_INTERVAL,
      T66._OR_BILLING_INTERVAL
    FROM (
      SELECT
        T9.PRICE_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T9.CURRENCY,
        T9.UNIT_AMOUNT,
        T9.CREATED,
        T9.CREATED_AT,
        T9.PRICE_TYPE,
        T9.IS_ACTIVE,
        T9.INTERVAL_COUNT,
        T9.NICKNAME,
        T9.NORMALIZED_CURRENCY,
        T9.PRICE_AMOUNT,
        T9.BILLING_INTERVAL
      FROM STAGING.STG_STRIPE__PRICES AS T9
    ) AS T20
    FULL OUTER JOIN (
      SELECT
        T35.ID AS RAW_KEY,
        1 AS IN_RAW,
        T35.CURRENCY AS _CURRENCY,
        T35.UNIT_AMOUNT AS _UNIT_AMOUNT,
        T35.CREATED AS _CREATED,
        T35.CREATED_AT AS _CREATED_AT,
        T35.TYPE AS _PRICE_TYPE,
        T35.ACTIVE AS _IS_ACTIVE,
        T35.RECURRING_INTERVAL_COUNT AS _INTERVAL_COUNT,
        NULLIF(TRIM(T35.NICKNAME, ' \t\n\r\f'), '') AS _NICKNAME,
        NULLIF(TRIM(T35.CURRENCY, ' \t\n\r\f'), '') AS _NORMALIZED_CURRENCY,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T35.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T35.UNIT_AMOUNT AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _PRICE_AMOUNT,
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T35.RECURRING_INTERVAL)), '-', '_'), ' ', '_'), '') AS _BILLING_INTERVAL,
        'unmapped' AS _OR_BILLING_INTERVAL
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_PRICES AS T1
        WHERE
          T1.ID IS NOT NULL
          AND COALESCE(CAST(T1.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T35
    ) AS T66
      ON T20.ROW_KEY = T66.RAW_KEY
  ) AS T74
  WHERE
    NOT (
      (
        T74.IN_STAGING IS NOT NULL
      )
      AND (
        T74.IN_RAW IS NOT NULL
      )
      AND T74.CURRENCY IS NOT DISTINCT FROM T74._CURRENCY
      AND T74.UNIT_AMOUNT IS NOT DISTINCT FROM T74._UNIT_AMOUNT
      AND T74.CREATED IS NOT DISTINCT FROM T74._CREATED
      AND T74.CREATED_AT IS NOT DISTINCT FROM T74._CREATED_AT
      AND T74.PRICE_TYPE IS NOT DISTINCT FROM T74._PRICE_TYPE
      AND T74.IS_ACTIVE IS NOT DISTINCT FROM T74._IS_ACTIVE
      AND T74.INTERVAL_COUNT IS NOT DISTINCT FROM T74._INTERVAL_COUNT
      AND LOWER(T74.NICKNAME) IS NOT DISTINCT FROM LOWER(T74._NICKNAME)
      AND LOWER(T74.NORMALIZED_CURRENCY) IS NOT DISTINCT FROM LOWER(T74._NORMALIZED_CURRENCY)
      AND T74.PRICE_AMOUNT IS NOT DISTINCT FROM T74._PRICE_AMOUNT
      AND (
        T74.BILLING_INTERVAL IS NOT DISTINCT FROM T74._BILLING_INTERVAL
        OR T74.BILLING_INTERVAL IS NOT DISTINCT FROM T74._OR_BILLING_INTERVAL
      )
    )
), T90 AS (
  SELECT
    T85.SUSPECT,
    MAX(T85.IN_STAGING) AS IN_STAGING,
    MAX(T85.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T85.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T85.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_EVENTS AS T85
  GROUP BY
    1
), T92 AS (
  SELECT
    T87.SUSPECT,
    MAX(T87.IN_STAGING) AS IN_STAGING,
    MAX(T87.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T87.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T87.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_PRICES AS T87
  GROUP BY
    1
), SUSPECTS_OF_STRIPE_CUSTOMERS AS (
  SELECT
    T71.IN_STAGING,
    T71.IN_RAW,
    COALESCE(T71.ROW_KEY, T71.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              IFF(T71.DELINQUENT IS NOT DISTINCT FROM T71._DELINQUENT, '', 'delinquent '),
                                              IFF(T71.LIVEMODE IS NOT DISTINCT FROM T71._LIVEMODE, '', 'livemode ')
                                            ),
                                            IFF(T71.METADATA IS NOT DISTINCT FROM T71._METADATA, '', 'metadata ')
                                          ),
                                          IFF(
                                            T71.CUSTOMER_CREATED_AT IS NOT DISTINCT FROM T71._CUSTOMER_CREATED_AT,
                                            '',
                                            'customer_created_at '
                                          )
                                        ),
                                        IFF(
                                          T71.BILLING_ADDRESS_RAW IS NOT DISTINCT FROM T71._BILLING_ADDRESS_RAW,
                                          '',
                                          'billing_address_raw '
                                        )
                                      ),
                                      IFF(
                                        T71.SHIPPING_ADDRESS_RAW IS NOT DISTINCT FROM T71._SHIPPING_ADDRESS_RAW,
                                        '',
                                        'shipping_address_raw '
                                      )
                                    ),
                                    IFF(LOWER(T71.PHONE) IS NOT DISTINCT FROM LOWER(T71._PHONE), '', 'phone ')
                                  ),
                                  IFF(LOWER(T71.CURRENCY) IS NOT DISTINCT FROM LOWER(T71._CURRENCY), '', 'currency ')
                                ),
                                IFF(LOWER(T71.TAX_EXEMPT) IS NOT DISTINCT FROM LOWER(T71._TAX_EXEMPT), '', 'tax_exempt ')
                              ),
                              IFF(
                                LOWER(T71.INVOICE_PREFIX) IS NOT DISTINCT FROM LOWER(T71._INVOICE_PREFIX),
                                '',
                                'invoice_prefix '
                              )
                            ),
                            IFF(
                              LOWER(T71.CUSTOMER_EMAIL) IS NOT DISTINCT FROM LOWER(T71._CUSTOMER_EMAIL),
                              '',
                              'customer_email '
                            )
                          ),
                          IFF(
                            LOWER(T71.CUSTOMER_DESCRIPTION) IS NOT DISTINCT FROM LOWER(T71._CUSTOMER_DESCRIPTION),
                            '',
                            'customer_description '
                          )
                        ),
                        IFF(
                          LOWER(T71.CUSTOMER_NAME) IS NOT DISTINCT FROM LOWER(T71._CUSTOMER_NAME),
                          '',
                          'customer_name '
                        )
                      ),
                      IFF(LOWER(T71.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T71._ACCOUNT_ID), '', 'account_id ')
                    ),
                    IFF(
                      LOWER(T71.BILLING_ADDRESS_LINE1) IS NOT DISTINCT FROM LOWER(T71._BILLING_ADDRESS_LINE1),
                      '',
                      'billing_address_line1 '
                    )
                  ),
                  IFF(
                    LOWER(T71.BILLING_CITY) IS NOT DISTINCT FROM LOWER(T71._BILLING_CITY),
                    '',
                    'billing_city '
                  )
                ),
                IFF(
                  LOWER(T71.BILLING_STATE) IS NOT DISTINCT FROM LOWER(T71._BILLING_STATE),
                  '',
                  'billing_state '
                )
              ),
              IFF(
                LOWER(T71.BILLING_COUNTRY) IS NOT DISTINCT FROM LOWER(T71._BILLING_COUNTRY),
                '',
                'billing_country '
              )
            ),
            IFF(
              LOWER(T71.SHIPPING_ADDRESS_LINE1) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_ADDRESS_LINE1),
              '',
              'shipping_address_line1 '
            )
          ),
          IFF(
            LOWER(T71.SHIPPING_CITY) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_CITY),
            '',
            'shipping_city '
          )
        ),
        IFF(
          LOWER(T71.SHIPPING_STATE) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_STATE),
          '',
          'shipping_state '
        )
      ),
      IFF(
        LOWER(T71.SHIPPING_COUNTRY) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_COUNTRY),
        '',
        'shipping_country '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T27.ROW_KEY,
      T27.IN_STAGING,
      T27.DELINQUENT,
      T27.LIVEMODE,
      T27.METADATA,
      T27.CUSTOMER_CREATED_AT,
      T27.BILLING_ADDRESS_RAW,
      T27.SHIPPING_ADDRESS_RAW,
      T27.PHONE,
      T27.CURRENCY,
      T27.TAX_EXEMPT,
      T27.INVOICE_PREFIX,
      T27.CUSTOMER_EMAIL,
      T27.CUSTOMER_DESCRIPTION,
      T27.CUSTOMER_NAME,
      T27.ACCOUNT_ID,
      T27.BILLING_ADDRESS_LINE1,
      T27.BILLING_CITY,
      T27.BILLING_STATE,
      T27.BILLING_COUNTRY,
      T27.SHIPPING_ADDRESS_LINE1,
      T27.SHIPPING_CITY,
      T27.SHIPPING_STATE,
      T27.SHIPPING_COUNTRY,
      T61.RAW_KEY,
      T61.IN_RAW,
      T61._DELINQUENT,
      T61._LIVEMODE,
      T61._METADATA,
      T61._CUSTOMER_CREATED_AT,
      T61._BILLING_ADDRESS_RAW,
      T61._SHIPPING_ADDRESS_RAW,
      T61._PHONE,
      T61._CURRENCY,
      T61._TAX_EXEMPT,
      T61._INVOICE_PREFIX,
      T61._CUSTOMER_EMAIL,
      T61._CUSTOMER_DESCRIPTION,
      T61._CUSTOMER_NAME,
      T61._ACCOUNT_ID,
      T61._BILLING_ADDRESS_LINE1,
      T61._BILLING_CITY,
      T61._BILLING_STATE,
      T61._BILLING_COUNTRY,
      T61._SHIPPING_ADDRESS_LINE1,
      T61._SHIPPING_CITY,
      T61._SHIPPING_STATE,
      T61._SHIPPING_COUNTRY
    FROM (
      SELECT
        T8.STRIPE_CUSTOMER_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T8.DELINQUENT,
        T8.LIVEMODE,
        CAST(T8.METADATA AS VARCHAR) AS METADATA,
        T8.CUSTOMER_CREATED_AT,
        CAST(T8.BILLING_ADDRESS_RAW AS VARCHAR) AS BILLING_ADDRESS_RAW,
        CAST(T8.SHIPPING_ADDRESS_RAW AS VARCHAR) AS SHIPPING_ADDRESS_RAW,
        T8.PHONE,
        T8.CURRENCY,
        T8.TAX_EXEMPT,
        T8.INVOICE_PREFIX,
        T8.CUSTOMER_EMAIL,
        T8.CUSTOMER_DESCRIPTION,
        T8.CUSTOMER_NAME,
        T8.ACCOUNT_ID,
        T8.BILLING_ADDRESS_LINE1,
        T8.BILLING_CITY,
        T8.BILLING_STATE,
        T8.BILLING_COUNTRY,
        T8.SHIPPING_ADDRESS_LINE1,
        T8.SHIPPING_CITY,
        T8.SHIPPING_STATE,
        T8.SHIPPING_COUNTRY
      FROM STAGING.STG_STRIPE__CUSTOMERS AS T8
    ) AS T27
    FULL OUTER JOIN (
      SELECT
        T33.ID AS RAW_KEY,
        1 AS IN_RAW,
        T33.DELINQUENT AS _DELINQUENT,
        T33.LIVEMODE AS _LIVEMODE,
        CAST(T33.METADATA AS VARCHAR) AS _METADATA,
        T33.CREATED AS _CUSTOMER_CREATED_AT,
        CAST(T33.ADDRESS AS VARCHAR) AS _BILLING_ADDRESS_RAW,
        CAST(T33.SHIPPING AS VARCHAR) AS _SHIPPING_ADDRESS_RAW,
        NULLIF(TRIM(T33.PHONE, ' \t\n\r\f'), '') AS _PHONE,
        NULLIF(TRIM(T33.CURRENCY, ' \t\n\r\f'), '') AS _CURRENCY,
        NULLIF(TRIM(T33.TAX_EXEMPT, ' \t\n\r\f'), '') AS _TAX_EXEMPT,
        NULLIF(TRIM(T33.INVOICE_PREFIX, ' \t\n\r\f'), '') AS _INVOICE_PREFIX,
        NULLIF(TRIM(T33.EMAIL, ' \t\n\r\f'), '') AS _CUSTOMER_EMAIL,
        NULLIF(TRIM(T33.DESCRIPTION, ' \t\n\r\f'), '') AS _CUSTOMER_DESCRIPTION,
        COALESCE(
          NULLIF(TRIM(T33.NAME, ' \t\n\r\f'), ''),
          NULLIF(
            TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.METADATA, 'company_name'), ''), ' \t\n\r\f'),
            ''
          )
        ) AS _CUSTOMER_NAME,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.METADATA, 'account_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _ACCOUNT_ID,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.ADDRESS, 'line1'), ''), ' \t\n\r\f'), '') AS _BILLING_ADDRESS_LINE1,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.ADDRESS, 'city'), ''), ' \t\n\r\f'), '') AS _BILLING_CITY,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.ADDRESS, 'state'), ''), ' \t\n\r\f'), '') AS _BILLING_STATE,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.ADDRESS, 'country'), ''), ' \t\n\r\f'), '') AS _BILLING_COUNTRY,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T33.SHIPPING, 'address'), 'line1'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _SHIPPING_ADDRESS_LINE1,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T33.SHIPPING, 'address'), 'city'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _SHIPPING_CITY,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T33.SHIPPING, 'address'), 'state'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _SHIPPING_STATE,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T33.SHIPPING, 'address'), 'country'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _SHIPPING_COUNTRY
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_CUSTOMERS AS T0
        WHERE
          T0.ID IS NOT NULL
          AND COALESCE(CAST(T0.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T33
    ) AS T61
      ON T27.ROW_KEY = T61.RAW_KEY
  ) AS T71
  WHERE
    NOT (
      (
        T71.IN_STAGING IS NOT NULL
      )
      AND (
        T71.IN_RAW IS NOT NULL
      )
      AND T71.DELINQUENT IS NOT DISTINCT FROM T71._DELINQUENT
      AND T71.LIVEMODE IS NOT DISTINCT FROM T71._LIVEMODE
      AND T71.METADATA IS NOT DISTINCT FROM T71._METADATA
      AND T71.CUSTOMER_CREATED_AT IS NOT DISTINCT FROM T71._CUSTOMER_CREATED_AT
      AND T71.BILLING_ADDRESS_RAW IS NOT DISTINCT FROM T71._BILLING_ADDRESS_RAW
      AND T71.SHIPPING_ADDRESS_RAW IS NOT DISTINCT FROM T71._SHIPPING_ADDRESS_RAW
      AND LOWER(T71.PHONE) IS NOT DISTINCT FROM LOWER(T71._PHONE)
      AND LOWER(T71.CURRENCY) IS NOT DISTINCT FROM LOWER(T71._CURRENCY)
      AND LOWER(T71.TAX_EXEMPT) IS NOT DISTINCT FROM LOWER(T71._TAX_EXEMPT)
      AND LOWER(T71.INVOICE_PREFIX) IS NOT DISTINCT FROM LOWER(T71._INVOICE_PREFIX)
      AND LOWER(T71.CUSTOMER_EMAIL) IS NOT DISTINCT FROM LOWER(T71._CUSTOMER_EMAIL)
      AND LOWER(T71.CUSTOMER_DESCRIPTION) IS NOT DISTINCT FROM LOWER(T71._CUSTOMER_DESCRIPTION)
      AND LOWER(T71.CUSTOMER_NAME) IS NOT DISTINCT FROM LOWER(T71._CUSTOMER_NAME)
      AND LOWER(T71.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T71._ACCOUNT_ID)
      AND LOWER(T71.BILLING_ADDRESS_LINE1) IS NOT DISTINCT FROM LOWER(T71._BILLING_ADDRESS_LINE1)
      AND LOWER(T71.BILLING_CITY) IS NOT DISTINCT FROM LOWER(T71._BILLING_CITY)
      AND LOWER(T71.BILLING_STATE) IS NOT DISTINCT FROM LOWER(T71._BILLING_STATE)
      AND LOWER(T71.BILLING_COUNTRY) IS NOT DISTINCT FROM LOWER(T71._BILLING_COUNTRY)
      AND LOWER(T71.SHIPPING_ADDRESS_LINE1) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_ADDRESS_LINE1)
      AND LOWER(T71.SHIPPING_CITY) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_CITY)
      AND LOWER(T71.SHIPPING_STATE) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_STATE)
      AND LOWER(T71.SHIPPING_COUNTRY) IS NOT DISTINCT FROM LOWER(T71._SHIPPING_COUNTRY)
    )
), SUSPECTS_OF_STRIPE_SUBSCRIPTIONS AS (
  SELECT
    T69.IN_STAGING,
    T69.IN_RAW,
    COALESCE(T69.ROW_KEY, T69.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              CONCAT(
                                                IFF(T69.STATUS IS NOT DISTINCT FROM T69._STATUS, '', 'status '),
                                                IFF(
                                                  T69.CANCEL_AT_PERIOD_END IS NOT DISTINCT FROM T69._CANCEL_AT_PERIOD_END,
                                                  '',
                                                  'cancel_at_period_end '
                                                )
                                              ),
                                              IFF(T69.DAYS_UNTIL_DUE IS NOT DISTINCT FROM T69._DAYS_UNTIL_DUE, '', 'days_until_due ')
                                            ),
                                            IFF(
                                              T69.BILLING_CYCLE_ANCHOR IS NOT DISTINCT FROM T69._BILLING_CYCLE_ANCHOR,
                                              '',
                                              'billing_cycle_anchor '
                                            )
                                          ),
                                          IFF(T69.LIVEMODE IS NOT DISTINCT FROM T69._LIVEMODE, '', 'livemode ')
                                        ),
                                        IFF(T69.METADATA IS NOT DISTINCT FROM T69._METADATA, '', 'metadata ')
                                      ),
                                      IFF(T69.DISCOUNT IS NOT DISTINCT FROM T69._DISCOUNT, '', 'discount ')
                                    ),
                                    IFF(
                                      T69.SUBSCRIPTION_ITEMS IS NOT DISTINCT FROM T69._SUBSCRIPTION_ITEMS,
                                      '',
                                      'subscription_items '
                                    )
                                  ),
                                  IFF(
                                    T69.SUBSCRIPTION_CREATED_AT IS NOT DISTINCT FROM T69._SUBSCRIPTION_CREATED_AT,
                                    '',
                                    'subscription_created_at '
                                  )
                                ),
                                IFF(
                                  LOWER(T69.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T69._STRIPE_CUSTOMER_ID),
                                  '',
                                  'stripe_customer_id '
                                )
                              ),
                              IFF(
                                LOWER(T69.STRIPE_PAYMENT_METHOD_ID) IS NOT DISTINCT FROM LOWER(T69._STRIPE_PAYMENT_METHOD_ID),
                                '',
                                'stripe_payment_method_id '
                              )
                            ),
                            IFF(
                              LOWER(T69.STRIPE_LATEST_INVOICE_ID) IS NOT DISTINCT FROM LOWER(T69._STRIPE_LATEST_INVOICE_ID),
                              '',
                              'stripe_latest_invoice_id '
                            )
                          ),
                          IFF(LOWER(T69.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T69._ACCOUNT_ID), '', 'account_id ')
                        ),
                        IFF(
                          LOWER(T69.APP_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T69._APP_SUBSCRIPTION_ID),
                          '',
                          'app_subscription_id '
                        )
                      ),
                      IFF(LOWER(T69.PLAN) IS NOT DISTINCT FROM LOWER(T69._PLAN), '', 'plan ')
                    ),
                    IFF(
                      T69.SUBSCRIPTION_START_DATE IS NOT DISTINCT FROM T69._SUBSCRIPTION_START_DATE,
                      '',
                      'subscription_start_date '
                    )
                  ),
                  IFF(
                    T69.TRIAL_START_DATE IS NOT DISTINCT FROM T69._TRIAL_START_DATE,
                    '',
                    'trial_start_date '
                  )
                ),
                IFF(T69.TRIAL_END_DATE IS NOT DISTINCT FROM T69._TRIAL_END_DATE, '', 'trial_end_date ')
              ),
              IFF(
                T69.CURRENT_PERIOD_START IS NOT DISTINCT FROM T69._CURRENT_PERIOD_START
                OR (
                  T69.CURRENT_PERIOD_START IS NULL
                ),
                '',
                'current_period_start '
              )
            ),
            IFF(
              T69.CURRENT_PERIOD_END IS NOT DISTINCT FROM T69._CURRENT_PERIOD_END
              OR (
                T69.CURRENT_PERIOD_END IS NULL
              ),
              '',
              'current_period_end '
            )
          ),
          IFF(
            T69.CANCELED_AT_DATE IS NOT DISTINCT FROM T69._CANCELED_AT_DATE
            OR (
              T69.CANCELED_AT_DATE IS NULL
            ),
            '',
            'canceled_at_date '
          )
        ),
        IFF(
          T69.CANCEL_AT_DATE IS NOT DISTINCT FROM T69._CANCEL_AT_DATE
          OR (
            T69.CANCEL_AT_DATE IS NULL
          ),
          '',
          'cancel_at_date '
        )
      ),
      IFF(
        T69.ENDED_AT_DATE IS NOT DISTINCT FROM T69._ENDED_AT_DATE
        OR (
          T69.ENDED_AT_DATE IS NULL
        ),
        '',
        'ended_at_date '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T28.ROW_KEY,
      T28.IN_STAGING,
      T28.STATUS,
      T28.CANCEL_AT_PERIOD_END,
      T28.DAYS_UNTIL_DUE,
      T28.BILLING_CYCLE_ANCHOR,
      T28.LIVEMODE,
      T28.METADATA,
      T28.DISCOUNT,
      T28.SUBSCRIPTION_ITEMS,
      T28.SUBSCRIPTION_CREATED_AT,
      T28.STRIPE_CUSTOMER_ID,
      T28.STRIPE_PAYMENT_METHOD_ID,
      T28.STRIPE_LATEST_INVOICE_ID,
      T28.ACCOUNT_ID,
      T28.APP_SUBSCRIPTION_ID,
      T28.PLAN,
      T28.SUBSCRIPTION_START_DATE,
      T28.TRIAL_START_DATE,
      T28.TRIAL_END_DATE,
      T28.CURRENT_PERIOD_START,
      T28.CURRENT_PERIOD_END,
      T28.CANCELED_AT_DATE,
      T28.CANCEL_AT_DATE,
      T28.ENDED_AT_DATE,
      T58.RAW_KEY,
      T58.IN_RAW,
      T58._STATUS,
      T58._CANCEL_AT_PERIOD_END,
      T58._DAYS_UNTIL_DUE,
      T58._BILLING_CYCLE_ANCHOR,
      T58._LIVEMODE,
      T58._METADATA,
      T58._DISCOUNT,
      T58._SUBSCRIPTION_ITEMS,
      T58._SUBSCRIPTION_CREATED_AT,
      T58._STRIPE_CUSTOMER_ID,
      T58._STRIPE_PAYMENT_METHOD_ID,
      T58._STRIPE_LATEST_INVOICE_ID,
      T58._ACCOUNT_ID,
      T58._APP_SUBSCRIPTION_ID,
      T58._PLAN,
      T58._SUBSCRIPTION_START_DATE,
      T58._TRIAL_START_DATE,
      T58._TRIAL_END_DATE,
      T58._CURRENT_PERIOD_START,
      T58._CURRENT_PERIOD_END,
      T58._CANCELED_AT_DATE,
      T58._CANCEL_AT_DATE,
      T58._ENDED_AT_DATE
    FROM (
      SELECT
        T10.STRIPE_SUBSCRIPTION_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T10.STATUS,
        T10.CANCEL_AT_PERIOD_END,
        T10.DAYS_UNTIL_DUE,
        T10.BILLING_CYCLE_ANCHOR,
        T10.LIVEMODE,
        CAST(T10.METADATA AS VARCHAR) AS METADATA,
        CAST(T10.DISCOUNT AS VARCHAR) AS DISCOUNT,
        CAST(T10.SUBSCRIPTION_ITEMS AS VARCHAR) AS SUBSCRIPTION_ITEMS,
        T10.SUBSCRIPTION_CREATED_AT,
        T10.STRIPE_CUSTOMER_ID,
        T10.STRIPE_PAYMENT_METHOD_ID,
        T10.STRIPE_LATEST_INVOICE_ID,
        T10.ACCOUNT_ID,
        T10.APP_SUBSCRIPTION_ID,
        T10.PLAN,
        T10.SUBSCRIPTION_START_DATE,
        T10.TRIAL_START_DATE,
        T10.TRIAL_END_DATE,
        T10.CURRENT_PERIOD_START,
        T10.CURRENT_PERIOD_END,
        T10.CANCELED_AT_DATE,
        T10.CANCEL_AT_DATE,
        T10.ENDED_AT_DATE
      FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T10
    ) AS T28
    FULL OUTER JOIN (
      SELECT
        T37.ID AS RAW_KEY,
        1 AS IN_RAW,
        T37.STATUS AS _STATUS,
        T37.CANCEL_AT_PERIOD_END AS _CANCEL_AT_PERIOD_END,
        T37.DAYS_UNTIL_DUE AS _DAYS_UNTIL_DUE,
        T37.BILLING_CYCLE_ANCHOR AS _BILLING_CYCLE_ANCHOR,
        T37.LIVEMODE AS _LIVEMODE,
        CAST(T37.METADATA AS VARCHAR) AS _METADATA,
        CAST(T37.DISCOUNT AS VARCHAR) AS _DISCOUNT,
        CAST(T37.ITEMS AS VARCHAR) AS _SUBSCRIPTION_ITEMS,
        T37.CREATED AS _SUBSCRIPTION_CREATED_AT,
        NULLIF(TRIM(T37.CUSTOMER, ' \t\n\r\f'), '') AS _STRIPE_CUSTOMER_ID,
        NULLIF(TRIM(T37.DEFAULT_PAYMENT_METHOD, ' \t\n\r\f'), '') AS _STRIPE_PAYMENT_METHOD_ID,
        NULLIF(TRIM(T37.LATEST_INVOICE, ' \t\n\r\f'), '') AS _STRIPE_LATEST_INVOICE_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T37.METADATA, 'account_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _ACCOUNT_ID,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(T37.METADATA, 'app_subscription_id'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _APP_SUBSCRIPTION_ID,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T37.METADATA, 'plan'), ''), ' \t\n\r\f'), '') AS _PLAN,
        COALESCE(CAST(T37.START_DATE AS DATE), CAST(T37.CREATED AS DATE)) AS _SUBSCRIPTION_START_DATE,
        CAST(T37.TRIAL_START AS DATE) AS _TRIAL_START_DATE,
        CAST(T37.TRIAL_END AS DATE) AS _TRIAL_END_DATE,
        T37.CURRENT_PERIOD_START AS _CURRENT_PERIOD_START,
        T37.CURRENT_PERIOD_END AS _CURRENT_PERIOD_END,
        CAST(T37.CANCELED_AT AS DATE) AS _CANCELED_AT_DATE,
        CAST(T37.CANCEL_AT AS DATE) AS _CANCEL_AT_DATE,
        CAST(T37.ENDED_AT AS DATE) AS _ENDED_AT_DATE
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_SUBSCRIPTIONS AS T2
        WHERE
          T2.ID IS NOT NULL
          AND COALESCE(CAST(T2.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T37
    ) AS T58
      ON T28.ROW_KEY = T58.RAW_KEY
  ) AS T69
  WHERE
    NOT (
      (
        T69.IN_STAGING IS NOT NULL
      )
      AND (
        T69.IN_RAW IS NOT NULL
      )
      AND T69.STATUS IS NOT DISTINCT FROM T69._STATUS
      AND T69.CANCEL_AT_PERIOD_END IS NOT DISTINCT FROM T69._CANCEL_AT_PERIOD_END
      AND T69.DAYS_UNTIL_DUE IS NOT DISTINCT FROM T69._DAYS_UNTIL_DUE
      AND T69.BILLING_CYCLE_ANCHOR IS NOT DISTINCT FROM T69._BILLING_CYCLE_ANCHOR
      AND T69.LIVEMODE IS NOT DISTINCT FROM T69._LIVEMODE
      AND T69.METADATA IS NOT DISTINCT FROM T69._METADATA
      AND T69.DISCOUNT IS NOT DISTINCT FROM T69._DISCOUNT
      AND T69.SUBSCRIPTION_ITEMS IS NOT DISTINCT FROM T69._SUBSCRIPTION_ITEMS
      AND T69.SUBSCRIPTION_CREATED_AT IS NOT DISTINCT FROM T69._SUBSCRIPTION_CREATED_AT
      AND LOWER(T69.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T69._STRIPE_CUSTOMER_ID)
      AND LOWER(T69.STRIPE_PAYMENT_METHOD_ID) IS NOT DISTINCT FROM LOWER(T69._STRIPE_PAYMENT_METHOD_ID)
      AND LOWER(T69.STRIPE_LATEST_INVOICE_ID) IS NOT DISTINCT FROM LOWER(T69._STRIPE_LATEST_INVOICE_ID)
      AND LOWER(T69.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T69._ACCOUNT_ID)
      AND LOWER(T69.APP_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T69._APP_SUBSCRIPTION_ID)
      AND LOWER(T69.PLAN) IS NOT DISTINCT FROM LOWER(T69._PLAN)
      AND T69.SUBSCRIPTION_START_DATE IS NOT DISTINCT FROM T69._SUBSCRIPTION_START_DATE
      AND T69.TRIAL_START_DATE IS NOT DISTINCT FROM T69._TRIAL_START_DATE
      AND T69.TRIAL_END_DATE IS NOT DISTINCT FROM T69._TRIAL_END_DATE
      AND (
        T69.CURRENT_PERIOD_START IS NOT DISTINCT FROM T69._CURRENT_PERIOD_START
        OR (
          T69.CURRENT_PERIOD_START IS NULL
        )
      )
      AND (
        T69.CURRENT_PERIOD_END IS NOT DISTINCT FROM T69._CURRENT_PERIOD_END
        OR (
          T69.CURRENT_PERIOD_END IS NULL
        )
      )
      AND (
        T69.CANCELED_AT_DATE IS NOT DISTINCT FROM T69._CANCELED_AT_DATE
        OR (
          T69.CANCELED_AT_DATE IS NULL
        )
      )
      AND (
        T69.CANCEL_AT_DATE IS NOT DISTINCT FROM T69._CANCEL_AT_DATE
        OR (
          T69.CANCEL_AT_DATE IS NULL
        )
      )
      AND (
        T69.ENDED_AT_DATE IS NOT DISTINCT FROM T69._ENDED_AT_DATE
        OR (
          T69.ENDED_AT_DATE IS NULL
        )
      )
    )
), T111 AS (
  SELECT
    T104.SUSPECT,
    MAX(T104.IN_STAGING) AS IN_STAGING,
    MAX(T104.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T104.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T104.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_CUSTOMERS AS T104
  GROUP BY
    1
), T113 AS (
  SELECT
    T106.SUSPECT,
    MAX(T106.IN_STAGING) AS IN_STAGING,
    MAX(T106.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T106.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T106.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_SUBSCRIPTIONS AS T106
  GROUP BY
    1
), SUSPECTS_OF_STRIPE_PAYMENT_INTENTS AS (
  SELECT
    T76.IN_STAGING,
    T76.IN_RAW,
    COALESCE(T76.ROW_KEY, T76.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              CONCAT(
                                                CONCAT(
                                                  IFF(T76.STATUS IS NOT DISTINCT FROM T76._STATUS, '', 'status '),
                                                  IFF(T76.CAPTURE_METHOD IS NOT DISTINCT FROM T76._CAPTURE_METHOD, '', 'capture_method ')
                                                ),
                                                IFF(
                                                  T76.CONFIRMATION_METHOD IS NOT DISTINCT FROM T76._CONFIRMATION_METHOD,
                                                  '',
                                                  'confirmation_method '
                                                )
                                              ),
                                              IFF(
                                                T76.SETUP_FUTURE_USAGE IS NOT DISTINCT FROM T76._SETUP_FUTURE_USAGE,
                                                '',
                                                'setup_future_usage '
                                              )
                                            ),
                                            IFF(
                                              T76.PAYMENT_METHOD_TYPES IS NOT DISTINCT FROM T76._PAYMENT_METHOD_TYPES,
                                              '',
                                              'payment_method_types '
                                            )
                                          ),
                                          IFF(T76.LIVEMODE IS NOT DISTINCT FROM T76._LIVEMODE, '', 'livemode ')
                                        ),
                                        IFF(T76.METADATA IS NOT DISTINCT FROM T76._METADATA, '', 'metadata ')
                                      ),
                                      IFF(T76.NEXT_ACTION IS NOT DISTINCT FROM T76._NEXT_ACTION, '', 'next_action ')
                                    ),
                                    IFF(
                                      T76.PAYMENT_INTENT_CREATED_AT IS NOT DISTINCT FROM T76._PAYMENT_INTENT_CREATED_AT,
                                      '',
                                      'payment_intent_created_at '
                                    )
                                  ),
                                  IFF(LOWER(T76.CURRENCY) IS NOT DISTINCT FROM LOWER(T76._CURRENCY), '', 'currency ')
                                ),
                                IFF(
                                  LOWER(T76.DESCRIPTION) IS NOT DISTINCT FROM LOWER(T76._DESCRIPTION),
                                  '',
                                  'description '
                                )
                              ),
                              IFF(
                                LOWER(T76.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_CUSTOMER_ID),
                                '',
                                'stripe_customer_id '
                              )
                            ),
                            IFF(
                              LOWER(T76.STRIPE_INVOICE_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_INVOICE_ID),
                              '',
                              'stripe_invoice_id '
                            )
                          ),
                          IFF(
                            LOWER(T76.STRIPE_PAYMENT_METHOD_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_PAYMENT_METHOD_ID),
                            '',
                            'stripe_payment_method_id '
                          )
                        ),
                        IFF(
                          T76.PAYMENT_AMOUNT_USD IS NOT DISTINCT FROM T76._PAYMENT_AMOUNT_USD
                          OR (
                            T76._PAYMENT_AMOUNT_USD IS NULL
                          ),
                          '',
                          'payment_amount_usd '
                        )
                      ),
                      IFF(
                        T76.CAPTURABLE_AMOUNT_USD IS NOT DISTINCT FROM T76._CAPTURABLE_AMOUNT_USD
                        OR (
                          T76._CAPTURABLE_AMOUNT_USD IS NULL
                        ),
                        '',
                        'capturable_amount_usd '
                      )
                    ),
                    IFF(
                      T76.RECEIVED_AMOUNT_USD IS NOT DISTINCT FROM T76._RECEIVED_AMOUNT_USD
                      OR (
                        T76._RECEIVED_AMOUNT_USD IS NULL
                      ),
                      '',
                      'received_amount_usd '
                    )
                  ),
                  IFF(LOWER(T76.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T76._ACCOUNT_ID), '', 'account_id ')
                ),
                IFF(
                  LOWER(T76.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_SUBSCRIPTION_ID),
                  '',
                  'stripe_subscription_id '
                )
              ),
              IFF(LOWER(T76.ERROR_CODE) IS NOT DISTINCT FROM LOWER(T76._ERROR_CODE), '', 'error_code ')
            ),
            IFF(
              LOWER(T76.ERROR_MESSAGE) IS NOT DISTINCT FROM LOWER(T76._ERROR_MESSAGE),
              '',
              'error_message '
            )
          ),
          IFF(LOWER(T76.ERROR_TYPE) IS NOT DISTINCT FROM LOWER(T76._ERROR_TYPE), '', 'error_type ')
        ),
        IFF(
          T76.CANCELED_AT IS NOT DISTINCT FROM T76._CANCELED_AT
          OR (
            T76.CANCELED_AT IS NULL
          ),
          '',
          'canceled_at '
        )
      ),
      IFF(
        LOWER(T76.CANCELLATION_REASON) IS NOT DISTINCT FROM LOWER(T76._CANCELLATION_REASON)
        OR (
          T76.CANCELLATION_REASON IS NULL
        ),
        '',
        'cancellation_reason '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T31.ROW_KEY,
      T31.IN_STAGING,
      T31.STATUS,
      T31.CAPTURE_METHOD,
      T31.CONFIRMATION_METHOD,
      T31.SETUP_FUTURE_USAGE,
      T31.PAYMENT_METHOD_TYPES,
      T31.LIVEMODE,
      T31.METADATA,
      T31.NEXT_ACTION,
      T31.PAYMENT_INTENT_CREATED_AT,
      T31.CURRENCY,
      T31.DESCRIPTION,
      T31.STRIPE_CUSTOMER_ID,
      T31.STRIPE_INVOICE_ID,
      T31.STRIPE_PAYMENT_METHOD_ID,
      T31.PAYMENT_AMOUNT_USD,
      T31.CAPTURABLE_AMOUNT_USD,
      T31.RECEIVED_AMOUNT_USD,
      T31.ACCOUNT_ID,
      T31.STRIPE_SUBSCRIPTION_ID,
      T31.ERROR_CODE,
      T31.ERROR_MESSAGE,
      T31.ERROR_TYPE,
      T31.CANCELED_AT,
      T31.CANCELLATION_REASON,
      T70.RAW_KEY,
      T70.IN_RAW,
      T70._STATUS,
      T70._CAPTURE_METHOD,
      T70._CONFIRMATION_METHOD,
      T70._SETUP_FUTURE_USAGE,
      T70._PAYMENT_METHOD_TYPES,
      T70._LIVEMODE,
      T70._METADATA,
      T70._NEXT_ACTION,
      T70._PAYMENT_INTENT_CREATED_AT,
      T70._CURRENCY,
      T70._DESCRIPTION,
      T70._STRIPE_CUSTOMER_ID,
      T70._STRIPE_INVOICE_ID,
      T70._STRIPE_PAYMENT_METHOD_ID,
      T70._PAYMENT_AMOUNT_USD,
      T70._CAPTURABLE_AMOUNT_USD,
      T70._RECEIVED_AMOUNT_USD,
      T70._ACCOUNT_ID,
      T70._STRIPE_SUBSCRIPTION_ID,
      T70._ERROR_CODE,
      T70._ERROR_MESSAGE,
      T70._ERROR_TYPE,
      T70._CANCELED_AT,
      T70._CANCELLATION_REASON
    FROM (
      SELECT
        T15.STRIPE_PAYMENT_INTENT_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T15.STATUS,
        T15.CAPTURE_METHOD,
        T15.CONFIRMATION_METHOD,
        T15.SETUP_FUTURE_USAGE,
        CAST(T15.PAYMENT_METHOD_TYPES AS VARCHAR) AS PAYMENT_METHOD_TYPES,
        T15.LIVEMODE,
        CAST(T15.METADATA AS VARCHAR) AS METADATA,
        CAST(T15.NEXT_ACTION AS VARCHAR) AS NEXT_ACTION,
        T15.PAYMENT_INTENT_CREATED_AT,
        T15.CURRENCY,
        T15.DESCRIPTION,
        T15.STRIPE_CUSTOMER_ID,
        T15.STRIPE_INVOICE_ID,
        T15.STRIPE_PAYMENT_METHOD_ID,
        T15.PAYMENT_AMOUNT_USD,
        T15.CAPTURABLE_AMOUNT_USD,
        T15.RECEIVED_AMOUNT_USD,
        T15.ACCOUNT_ID,
        T15.STRIPE_SUBSCRIPTION_ID,
        T15.ERROR_CODE,
        T15.ERROR_MESSAGE,
        T15.ERROR_TYPE,
        T15.CANCELED_AT,
        T15.CANCELLATION_REASON
      FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T15
    ) AS T31
    FULL OUTER JOIN (
      SELECT
        T47.ID AS RAW_KEY,
        1 AS IN_RAW,
        T47.STATUS AS _STATUS,
        T47.CAPTURE_METHOD AS _CAPTURE_METHOD,
        T47.CONFIRMATION_METHOD AS _CONFIRMATION_METHOD,
        T47.SETUP_FUTURE_USAGE AS _SETUP_FUTURE_USAGE,
        CAST(T47.PAYMENT_METHOD_TYPES AS VARCHAR) AS _PAYMENT_METHOD_TYPES,
        T47.LIVEMODE AS _LIVEMODE,
        CAST(T47.METADATA AS VARCHAR) AS _METADATA,
        CAST(T47.NEXT_ACTION AS VARCHAR) AS _NEXT_ACTION,
        T47.CREATED AS _PAYMENT_INTENT_CREATED_AT,
        NULLIF(TRIM(T47.CURRENCY, ' \t\n\r\f'), '') AS _CURRENCY,
        NULLIF(TRIM(T47.DESCRIPTION, ' \t\n\r\f'), '') AS _DESCRIPTION,
        NULLIF(TRIM(T47.CUSTOMER, ' \t\n\r\f'), '') AS _STRIPE_CUSTOMER_ID,
        NULLIF(TRIM(T47.INVOICE, ' \t\n\r\f'), '') AS _STRIPE_INVOICE_ID,
        NULLIF(TRIM(T47.PAYMENT_METHOD, ' \t\n\r\f'), '') AS _STRIPE_PAYMENT_METHOD_ID,
        IFF(
          COALESCE(
            NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.METADATA, 'source'), ''), ' \t\n\r\f'), '') = 'minimal_generator',
            FALSE
          ),
          NULL,
          CAST(IFF(
            COALESCE(NULLIF(LOWER(TRIM(T47.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
            NULL,
            CAST(T47.AMOUNT AS DECIMAL(18, 2)) / 100
          ) AS DECIMAL(18, 2))
        ) AS _PAYMENT_AMOUNT_USD,
        IFF(
          COALESCE(
            NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.METADATA, 'source'), ''), ' \t\n\r\f'), '') = 'minimal_generator',
            FALSE
          ),
          NULL,
          CAST(IFF(
            COALESCE(NULLIF(LOWER(TRIM(T47.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
            NULL,
            CAST(T47.AMOUNT_CAPTURABLE AS DECIMAL(18, 2)) / 100
          ) AS DECIMAL(18, 2))
        ) AS _CAPTURABLE_AMOUNT_USD,
        IFF(
          COALESCE(
            NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.METADATA, 'source'), ''), ' \t\n\r\f'), '') = 'minimal_generator',
            FALSE
          ),
          NULL,
          CAST(IFF(
            COALESCE(NULLIF(LOWER(TRIM(T47.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
            NULL,
            CAST(T47.AMOUNT_RECEIVED AS DECIMAL(18, 2)) / 100
          ) AS DECIMAL(18, 2))
        ) AS _RECEIVED_AMOUNT_USD,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.METADATA, 'account_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _ACCOUNT_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.METADATA, 'subscription_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _STRIPE_SUBSCRIPTION_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.LAST_PAYMENT_ERROR, 'code'), ''), ' \t\n\r\f'),
          ''
        ) AS _ERROR_CODE,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(T47.LAST_PAYMENT_ERROR, 'message'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _ERROR_MESSAGE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T47.LAST_PAYMENT_ERROR, 'type'), ''), ' \t\n\r\f'),
          ''
        ) AS _ERROR_TYPE,
        T47.CANCELED_AT AS _CANCELED_AT,
        NULLIF(TRIM(T47.CANCELLATION_REASON, ' \t\n\r\f'), '') AS _CANCELLATION_REASON
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_PAYMENT_INTENTS AS T7
        WHERE
          T7.ID IS NOT NULL
          AND COALESCE(CAST(T7.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T47
    ) AS T70
      ON T31.ROW_KEY = T70.RAW_KEY
  ) AS T76
  WHERE
    NOT (
      (
        T76.IN_STAGING IS NOT NULL
      )
      AND (
        T76.IN_RAW IS NOT NULL
      )
      AND T76.STATUS IS NOT DISTINCT FROM T76._STATUS
      AND T76.CAPTURE_METHOD IS NOT DISTINCT FROM T76._CAPTURE_METHOD
      AND T76.CONFIRMATION_METHOD IS NOT DISTINCT FROM T76._CONFIRMATION_METHOD
      AND T76.SETUP_FUTURE_USAGE IS NOT DISTINCT FROM T76._SETUP_FUTURE_USAGE
      AND T76.PAYMENT_METHOD_TYPES IS NOT DISTINCT FROM T76._PAYMENT_METHOD_TYPES
      AND T76.LIVEMODE IS NOT DISTINCT FROM T76._LIVEMODE
      AND T76.METADATA IS NOT DISTINCT FROM T76._METADATA
      AND T76.NEXT_ACTION IS NOT DISTINCT FROM T76._NEXT_ACTION
      AND T76.PAYMENT_INTENT_CREATED_AT IS NOT DISTINCT FROM T76._PAYMENT_INTENT_CREATED_AT
      AND LOWER(T76.CURRENCY) IS NOT DISTINCT FROM LOWER(T76._CURRENCY)
      AND LOWER(T76.DESCRIPTION) IS NOT DISTINCT FROM LOWER(T76._DESCRIPTION)
      AND LOWER(T76.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_CUSTOMER_ID)
      AND LOWER(T76.STRIPE_INVOICE_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_INVOICE_ID)
      AND LOWER(T76.STRIPE_PAYMENT_METHOD_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_PAYMENT_METHOD_ID)
      AND (
        T76.PAYMENT_AMOUNT_USD IS NOT DISTINCT FROM T76._PAYMENT_AMOUNT_USD
        OR (
          T76._PAYMENT_AMOUNT_USD IS NULL
        )
      )
      AND (
        T76.CAPTURABLE_AMOUNT_USD IS NOT DISTINCT FROM T76._CAPTURABLE_AMOUNT_USD
        OR (
          T76._CAPTURABLE_AMOUNT_USD IS NULL
        )
      )
      AND (
        T76.RECEIVED_AMOUNT_USD IS NOT DISTINCT FROM T76._RECEIVED_AMOUNT_USD
        OR (
          T76._RECEIVED_AMOUNT_USD IS NULL
        )
      )
      AND LOWER(T76.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T76._ACCOUNT_ID)
      AND LOWER(T76.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T76._STRIPE_SUBSCRIPTION_ID)
      AND LOWER(T76.ERROR_CODE) IS NOT DISTINCT FROM LOWER(T76._ERROR_CODE)
      AND LOWER(T76.ERROR_MESSAGE) IS NOT DISTINCT FROM LOWER(T76._ERROR_MESSAGE)
      AND LOWER(T76.ERROR_TYPE) IS NOT DISTINCT FROM LOWER(T76._ERROR_TYPE)
      AND (
        T76.CANCELED_AT IS NOT DISTINCT FROM T76._CANCELED_AT
        OR (
          T76.CANCELED_AT IS NULL
        )
      )
      AND (
        LOWER(T76.CANCELLATION_REASON) IS NOT DISTINCT FROM LOWER(T76._CANCELLATION_REASON)
        OR (
          T76.CANCELLATION_REASON IS NULL
        )
      )
    )
), T125 AS (
  SELECT
    T122.SUSPECT,
    MAX(T122.IN_STAGING) AS IN_STAGING,
    MAX(T122.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T122.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T122.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_PAYMENT_INTENTS AS T122
  GROUP BY
    1
), SUSPECTS_OF_STRIPE_CHARGES AS (
  SELECT
    T75.IN_STAGING,
    T75.IN_RAW,
    COALESCE(T75.ROW_KEY, T75.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              CONCAT(
                                                CONCAT(
                                                  CONCAT(
                                                    CONCAT(
                                                      CONCAT(
                                                        CONCAT(
                                                          CONCAT(
                                                            CONCAT(
                                                              CONCAT(
                                                                CONCAT(
                                                                  CONCAT(
                                                                    CONCAT(
                                                                      CONCAT(
                                                                        CONCAT(
                                                                          IFF(T75.STATUS IS NOT DISTINCT FROM T75._STATUS, '', 'status '),
                                                                          IFF(T75.PAID IS NOT DISTINCT FROM T75._PAID, '', 'paid ')
                                                                        ),
                                                                        IFF(T75.CAPTURED IS NOT DISTINCT FROM T75._CAPTURED, '', 'captured ')
                                                                      ),
                                                                      IFF(T75.REFUNDED IS NOT DISTINCT FROM T75._REFUNDED, '', 'refunded ')
                                                                    ),
                                                                    IFF(T75.DISPUTED IS NOT DISTINCT FROM T75._DISPUTED, '', 'disputed ')
                                                                  ),
                                                                  IFF(T75.LIVEMODE IS NOT DISTINCT FROM T75._LIVEMODE, '', 'livemode ')
                                                                ),
                                                                IFF(
                                                                  T75.STRIPE_CHARGE_CREATED_AT IS NOT DISTINCT FROM T75._STRIPE_CHARGE_CREATED_AT,
                                                                  '',
                                                                  'stripe_charge_created_at '
                                                                )
                                                              ),
                                                              IFF(LOWER(T75.CURRENCY) IS NOT DISTINCT FROM LOWER(T75._CURRENCY), '', 'currency ')
                                                            ),
                                                            IFF(
                                                              LOWER(T75.DESCRIPTION) IS NOT DISTINCT FROM LOWER(T75._DESCRIPTION),
                                                              '',
                                                              'description '
                                                            )
                                                          ),
                                                          IFF(
                                                            LOWER(T75.PAYMENT_METHOD) IS NOT DISTINCT FROM LOWER(T75._PAYMENT_METHOD),
                                                            '',
                                                            'payment_method '
                                                          )
                                                        ),
                                                        IFF(
                                                          LOWER(T75.FAILURE_CODE) IS NOT DISTINCT FROM LOWER(T75._FAILURE_CODE),
                                                          '',
                                                          'failure_code '
                                                        )
                                                      ),
                                                      IFF(
                                                        LOWER(T75.FAILURE_MESSAGE) IS NOT DISTINCT FROM LOWER(T75._FAILURE_MESSAGE),
                                                        '',
                                                        'failure_message '
                                                      )
                                                    ),
                                                    IFF(
                                                      LOWER(T75.RECEIPT_URL) IS NOT DISTINCT FROM LOWER(T75._RECEIPT_URL),
                                                      '',
                                                      'receipt_url '
                                                    )
                                                  ),
                                                  IFF(
                                                    LOWER(T75.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_CUSTOMER_ID),
                                                    '',
                                                    'stripe_customer_id '
                                                  )
                                                ),
                                                IFF(
                                                  LOWER(T75.STRIPE_INVOICE_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_INVOICE_ID),
                                                  '',
                                                  'stripe_invoice_id '
                                                )
                                              ),
                                              IFF(
                                                LOWER(T75.STRIPE_PAYMENT_INTENT_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_PAYMENT_INTENT_ID),
                                                '',
                                                'stripe_payment_intent_id '
                                              )
                                            ),
                                            IFF(
                                              LOWER(T75.STRIPE_BALANCE_TRANSACTION_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_BALANCE_TRANSACTION_ID),
                                              '',
                                              'stripe_balance_transaction_id '
                                            )
                                          ),
                                          IFF(
                                            T75.CHARGE_AMOUNT_USD IS NOT DISTINCT FROM T75._CHARGE_AMOUNT_USD,
                                            '',
                                            'charge_amount_usd '
                                          )
                                        ),
                                        IFF(
                                          T75.CAPTURED_AMOUNT_USD IS NOT DISTINCT FROM T75._CAPTURED_AMOUNT_USD,
                                          '',
                                          'captured_amount_usd '
                                        )
                                      ),
                                      IFF(
                                        T75.REFUNDED_AMOUNT_USD IS NOT DISTINCT FROM T75._REFUNDED_AMOUNT_USD,
                                        '',
                                        'refunded_amount_usd '
                                      )
                                    ),
                                    IFF(LOWER(T75.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T75._ACCOUNT_ID), '', 'account_id ')
                                  ),
                                  IFF(
                                    LOWER(T75.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_SUBSCRIPTION_ID),
                                    '',
                                    'stripe_subscription_id '
                                  )
                                ),
                                IFF(
                                  LOWER(T75.PAYMENT_METHOD_TYPE) IS NOT DISTINCT FROM LOWER(T75._PAYMENT_METHOD_TYPE),
                                  '',
                                  'payment_method_type '
                                )
                              ),
                              IFF(LOWER(T75.CARD_BRAND) IS NOT DISTINCT FROM LOWER(T75._CARD_BRAND), '', 'card_brand ')
                            ),
                            IFF(LOWER(T75.CARD_LAST4) IS NOT DISTINCT FROM LOWER(T75._CARD_LAST4), '', 'card_last4 ')
                          ),
                          IFF(
                            LOWER(T75.CARD_NETWORK) IS NOT DISTINCT FROM LOWER(T75._CARD_NETWORK),
                            '',
                            'card_network '
                          )
                        ),
                        IFF(T75.CARD_EXP_MONTH IS NOT DISTINCT FROM T75._CARD_EXP_MONTH, '', 'card_exp_month ')
                      ),
                      IFF(T75.CARD_EXP_YEAR IS NOT DISTINCT FROM T75._CARD_EXP_YEAR, '', 'card_exp_year ')
                    ),
                    IFF(
                      LOWER(T75.NETWORK_STATUS) IS NOT DISTINCT FROM LOWER(T75._NETWORK_STATUS),
                      '',
                      'network_status '
                    )
                  ),
                  IFF(
                    LOWER(T75.OUTCOME_REASON) IS NOT DISTINCT FROM LOWER(T75._OUTCOME_REASON),
                    '',
                    'outcome_reason '
                  )
                ),
                IFF(LOWER(T75.RISK_LEVEL) IS NOT DISTINCT FROM LOWER(T75._RISK_LEVEL), '', 'risk_level ')
              ),
              IFF(
                LOWER(T75.BILLING_COUNTRY) IS NOT DISTINCT FROM LOWER(T75._BILLING_COUNTRY),
                '',
                'billing_country '
              )
            ),
            IFF(
              LOWER(T75.BILLING_CITY) IS NOT DISTINCT FROM LOWER(T75._BILLING_CITY),
              '',
              'billing_city '
            )
          ),
          IFF(
            LOWER(T75.BILLING_STATE) IS NOT DISTINCT FROM LOWER(T75._BILLING_STATE),
            '',
            'billing_state '
          )
        ),
        IFF(
          LOWER(T75.BILLING_POSTAL_CODE) IS NOT DISTINCT FROM LOWER(T75._BILLING_POSTAL_CODE),
          '',
          'billing_postal_code '
        )
      ),
      IFF(T75.RISK_SCORE IS NOT DISTINCT FROM T75._RISK_SCORE, '', 'risk_score ')
    ) AS DIFFERENCES
  FROM (
    SELECT
      T25.ROW_KEY,
      T25.IN_STAGING,
      T25.STATUS,
      T25.PAID,
      T25.CAPTURED,
      T25.REFUNDED,
      T25.DISPUTED,
      T25.LIVEMODE,
      T25.STRIPE_CHARGE_CREATED_AT,
      T25.CURRENCY,
      T25.DESCRIPTION,
      T25.PAYMENT_METHOD,
      T25.FAILURE_CODE,
      T25.FAILURE_MESSAGE,
      T25.RECEIPT_URL,
      T25.STRIPE_CUSTOMER_ID,
      T25.STRIPE_INVOICE_ID,
      T25.STRIPE_PAYMENT_INTENT_ID,
      T25.STRIPE_BALANCE_TRANSACTION_ID,
      T25.CHARGE_AMOUNT_USD,
      T25.CAPTURED_AMOUNT_USD,
      T25.REFUNDED_AMOUNT_USD,
      T25.ACCOUNT_ID,
      T25.STRIPE_SUBSCRIPTION_ID,
      T25.PAYMENT_METHOD_TYPE,
      T25.CARD_BRAND,
      T25.CARD_LAST4,
      T25.CARD_NETWORK,
      T25.CARD_EXP_MONTH,
      T25.CARD_EXP_YEAR,
      T25.NETWORK_STATUS,
      T25.OUTCOME_REASON,
      T25.RISK_LEVEL,
      T25.BILLING_COUNTRY,
      T25.BILLING_CITY,
      T25.BILLING_STATE,
      T25.BILLING_POSTAL_CODE,
      T25.RISK_SCORE,
      T67.RAW_KEY,
      T67.IN_RAW,
      T67._STATUS,
      T67._PAID,
      T67._CAPTURED,
      T67._REFUNDED,
      T67._DISPUTED,
      T67._LIVEMODE,
      T67._STRIPE_CHARGE_CREATED_AT,
      T67._CURRENCY,
      T67._DESCRIPTION,
      T67._PAYMENT_METHOD,
      T67._FAILURE_CODE,
      T67._FAILURE_MESSAGE,
      T67._RECEIPT_URL,
      T67._STRIPE_CUSTOMER_ID,
      T67._STRIPE_INVOICE_ID,
      T67._STRIPE_PAYMENT_INTENT_ID,
      T67._STRIPE_BALANCE_TRANSACTION_ID,
      T67._CHARGE_AMOUNT_USD,
      T67._CAPTURED_AMOUNT_USD,
      T67._REFUNDED_AMOUNT_USD,
      T67._ACCOUNT_ID,
      T67._STRIPE_SUBSCRIPTION_ID,
      T67._PAYMENT_METHOD_TYPE,
      T67._CARD_BRAND,
      T67._CARD_LAST4,
      T67._CARD_NETWORK,
      T67._CARD_EXP_MONTH,
      T67._CARD_EXP_YEAR,
      T67._NETWORK_STATUS,
      T67._OUTCOME_REASON,
      T67._RISK_LEVEL,
      T67._BILLING_COUNTRY,
      T67._BILLING_CITY,
      T67._BILLING_STATE,
      T67._BILLING_POSTAL_CODE,
      T67._RISK_SCORE
    FROM (
      SELECT
        T14.STRIPE_CHARGE_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T14.STATUS,
        T14.PAID,
        T14.CAPTURED,
        T14.REFUNDED,
        T14.DISPUTED,
        T14.LIVEMODE,
        T14.STRIPE_CHARGE_CREATED_AT,
        T14.CURRENCY,
        T14.DESCRIPTION,
        T14.PAYMENT_METHOD,
        T14.FAILURE_CODE,
        T14.FAILURE_MESSAGE,
        T14.RECEIPT_URL,
        T14.STRIPE_CUSTOMER_ID,
        T14.STRIPE_INVOICE_ID,
        T14.STRIPE_PAYMENT_INTENT_ID,
        T14.STRIPE_BALANCE_TRANSACTION_ID,
        T14.CHARGE_AMOUNT_USD,
        T14.CAPTURED_AMOUNT_USD,
        T14.REFUNDED_AMOUNT_USD,
        T14.ACCOUNT_ID,
        T14.STRIPE_SUBSCRIPTION_ID,
        T14.PAYMENT_METHOD_TYPE,
        T14.CARD_BRAND,
        T14.CARD_LAST4,
        T14.CARD_NETWORK,
        T14.CARD_EXP_MONTH,
        T14.CARD_EXP_YEAR,
        T14.NETWORK_STATUS,
        T14.OUTCOME_REASON,
        T14.RISK_LEVEL,
        T14.BILLING_COUNTRY,
        T14.BILLING_CITY,
        T14.BILLING_STATE,
        T14.BILLING_POSTAL_CODE,
        T14.RISK_SCORE
      FROM STAGING.STG_STRIPE__CHARGES AS T14
    ) AS T25
    FULL OUTER JOIN (
      SELECT
        T45.ID AS RAW_KEY,
        1 AS IN_RAW,
        T45.STATUS AS _STATUS,
        T45.PAID AS _PAID,
        T45.CAPTURED AS _CAPTURED,
        T45.REFUNDED AS _REFUNDED,
        T45.DISPUTED AS _DISPUTED,
        T45.LIVEMODE AS _LIVEMODE,
        T45.CREATED AS _STRIPE_CHARGE_CREATED_AT,
        NULLIF(TRIM(T45.CURRENCY, ' \t\n\r\f'), '') AS _CURRENCY,
        NULLIF(TRIM(T45.DESCRIPTION, ' \t\n\r\f'), '') AS _DESCRIPTION,
        NULLIF(TRIM(T45.PAYMENT_METHOD, ' \t\n\r\f'), '') AS _PAYMENT_METHOD,
        NULLIF(TRIM(T45.FAILURE_CODE, ' \t\n\r\f'), '') AS _FAILURE_CODE,
        NULLIF(TRIM(T45.FAILURE_MESSAGE, ' \t\n\r\f'), '') AS _FAILURE_MESSAGE,
        NULLIF(TRIM(T45.RECEIPT_URL, ' \t\n\r\f'), '') AS _RECEIPT_URL,
        NULLIF(TRIM(T45.CUSTOMER, ' \t\n\r\f'), '') AS _STRIPE_CUSTOMER_ID,
        NULLIF(TRIM(T45.INVOICE, ' \t\n\r\f'), '') AS _STRIPE_INVOICE_ID,
        NULLIF(TRIM(T45.PAYMENT_INTENT, ' \t\n\r\f'), '') AS _STRIPE_PAYMENT_INTENT_ID,
        NULLIF(TRIM(T45.BALANCE_TRANSACTION, ' \t\n\r\f'), '') AS _STRIPE_BALANCE_TRANSACTION_ID,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T45.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T45.AMOUNT AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _CHARGE_AMOUNT_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T45.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T45.AMOUNT_CAPTURED AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _CAPTURED_AMOUNT_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T45.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T45.AMOUNT_REFUNDED AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _REFUNDED_AMOUNT_USD,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.METADATA, 'account_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _ACCOUNT_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.METADATA, 'subscription_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _STRIPE_SUBSCRIPTION_ID,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(T45.PAYMENT_METHOD_DETAILS, 'type'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _PAYMENT_METHOD_TYPE,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'brand'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CARD_BRAND,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'last4'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CARD_LAST4,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'network'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CARD_NETWORK,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'exp_month'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _CARD_EXP_MONTH,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.PAYMENT_METHOD_DETAILS, 'card'), 'exp_year'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _CARD_EXP_YEAR,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.OUTCOME, 'network_status'), ''), ' \t\n\r\f'),
          ''
        ) AS _NETWORK_STATUS,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.OUTCOME, 'reason'), ''), ' \t\n\r\f'), '') AS _OUTCOME_REASON,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.OUTCOME, 'risk_level'), ''), ' \t\n\r\f'),
          ''
        ) AS _RISK_LEVEL,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.BILLING_DETAILS, 'address'), 'country'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _BILLING_COUNTRY,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.BILLING_DETAILS, 'address'), 'city'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _BILLING_CITY,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.BILLING_DETAILS, 'address'), 'state'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _BILLING_STATE,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T45.BILLING_DETAILS, 'address'), 'postal_code'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _BILLING_POSTAL_CODE,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.OUTCOME, 'risk_score'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T45.OUTCOME, 'risk_score'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _RISK_SCORE
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_CHARGES AS T6
        WHERE
          T6.ID IS NOT NULL
          AND COALESCE(CAST(T6.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T45
    ) AS T67
      ON T25.ROW_KEY = T67.RAW_KEY
  ) AS T75
  WHERE
    NOT (
      (
        T75.IN_STAGING IS NOT NULL
      )
      AND (
        T75.IN_RAW IS NOT NULL
      )
      AND T75.STATUS IS NOT DISTINCT FROM T75._STATUS
      AND T75.PAID IS NOT DISTINCT FROM T75._PAID
      AND T75.CAPTURED IS NOT DISTINCT FROM T75._CAPTURED
      AND T75.REFUNDED IS NOT DISTINCT FROM T75._REFUNDED
      AND T75.DISPUTED IS NOT DISTINCT FROM T75._DISPUTED
      AND T75.LIVEMODE IS NOT DISTINCT FROM T75._LIVEMODE
      AND T75.STRIPE_CHARGE_CREATED_AT IS NOT DISTINCT FROM T75._STRIPE_CHARGE_CREATED_AT
      AND LOWER(T75.CURRENCY) IS NOT DISTINCT FROM LOWER(T75._CURRENCY)
      AND LOWER(T75.DESCRIPTION) IS NOT DISTINCT FROM LOWER(T75._DESCRIPTION)
      AND LOWER(T75.PAYMENT_METHOD) IS NOT DISTINCT FROM LOWER(T75._PAYMENT_METHOD)
      AND LOWER(T75.FAILURE_CODE) IS NOT DISTINCT FROM LOWER(T75._FAILURE_CODE)
      AND LOWER(T75.FAILURE_MESSAGE) IS NOT DISTINCT FROM LOWER(T75._FAILURE_MESSAGE)
      AND LOWER(T75.RECEIPT_URL) IS NOT DISTINCT FROM LOWER(T75._RECEIPT_URL)
      AND LOWER(T75.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_CUSTOMER_ID)
      AND LOWER(T75.STRIPE_INVOICE_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_INVOICE_ID)
      AND LOWER(T75.STRIPE_PAYMENT_INTENT_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_PAYMENT_INTENT_ID)
      AND LOWER(T75.STRIPE_BALANCE_TRANSACTION_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_BALANCE_TRANSACTION_ID)
      AND T75.CHARGE_AMOUNT_USD IS NOT DISTINCT FROM T75._CHARGE_AMOUNT_USD
      AND T75.CAPTURED_AMOUNT_USD IS NOT DISTINCT FROM T75._CAPTURED_AMOUNT_USD
      AND T75.REFUNDED_AMOUNT_USD IS NOT DISTINCT FROM T75._REFUNDED_AMOUNT_USD
      AND LOWER(T75.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T75._ACCOUNT_ID)
      AND LOWER(T75.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T75._STRIPE_SUBSCRIPTION_ID)
      AND LOWER(T75.PAYMENT_METHOD_TYPE) IS NOT DISTINCT FROM LOWER(T75._PAYMENT_METHOD_TYPE)
      AND LOWER(T75.CARD_BRAND) IS NOT DISTINCT FROM LOWER(T75._CARD_BRAND)
      AND LOWER(T75.CARD_LAST4) IS NOT DISTINCT FROM LOWER(T75._CARD_LAST4)
      AND LOWER(T75.CARD_NETWORK) IS NOT DISTINCT FROM LOWER(T75._CARD_NETWORK)
      AND T75.CARD_EXP_MONTH IS NOT DISTINCT FROM T75._CARD_EXP_MONTH
      AND T75.CARD_EXP_YEAR IS NOT DISTINCT FROM T75._CARD_EXP_YEAR
      AND LOWER(T75.NETWORK_STATUS) IS NOT DISTINCT FROM LOWER(T75._NETWORK_STATUS)
      AND LOWER(T75.OUTCOME_REASON) IS NOT DISTINCT FROM LOWER(T75._OUTCOME_REASON)
      AND LOWER(T75.RISK_LEVEL) IS NOT DISTINCT FROM LOWER(T75._RISK_LEVEL)
      AND LOWER(T75.BILLING_COUNTRY) IS NOT DISTINCT FROM LOWER(T75._BILLING_COUNTRY)
      AND LOWER(T75.BILLING_CITY) IS NOT DISTINCT FROM LOWER(T75._BILLING_CITY)
      AND LOWER(T75.BILLING_STATE) IS NOT DISTINCT FROM LOWER(T75._BILLING_STATE)
      AND LOWER(T75.BILLING_POSTAL_CODE) IS NOT DISTINCT FROM LOWER(T75._BILLING_POSTAL_CODE)
      AND T75.RISK_SCORE IS NOT DISTINCT FROM T75._RISK_SCORE
    )
), SUSPECTS_OF_STRIPE_INVOICES AS (
  SELECT
    T79.IN_STAGING,
    T79.IN_RAW,
    COALESCE(T79.ROW_KEY, T79.RAW_KEY) AS SUSPECT,
    FALSE AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          CONCAT(
                                            CONCAT(
                                              CONCAT(
                                                CONCAT(
                                                  CONCAT(
                                                    CONCAT(
                                                      CONCAT(
                                                        CONCAT(
                                                          CONCAT(
                                                            CONCAT(
                                                              CONCAT(
                                                                CONCAT(
                                                                  IFF(T79.STATUS IS NOT DISTINCT FROM T79._STATUS, '', 'status '),
                                                                  IFF(T79.BILLING_REASON IS NOT DISTINCT FROM T79._BILLING_REASON, '', 'billing_reason ')
                                                                ),
                                                                IFF(
                                                                  T79.COLLECTION_METHOD IS NOT DISTINCT FROM T79._COLLECTION_METHOD,
                                                                  '',
                                                                  'collection_method '
                                                                )
                                                              ),
                                                              IFF(T79.LIVEMODE IS NOT DISTINCT FROM T79._LIVEMODE, '', 'livemode ')
                                                            ),
                                                            IFF(T79.AUTO_ADVANCE IS NOT DISTINCT FROM T79._AUTO_ADVANCE, '', 'auto_advance ')
                                                          ),
                                                          IFF(T79.METADATA IS NOT DISTINCT FROM T79._METADATA, '', 'metadata ')
                                                        ),
                                                        IFF(
                                                          T79.BILLING_PERIOD_START IS NOT DISTINCT FROM T79._BILLING_PERIOD_START,
                                                          '',
                                                          'billing_period_start '
                                                        )
                                                      ),
                                                      IFF(
                                                        T79.BILLING_PERIOD_END IS NOT DISTINCT FROM T79._BILLING_PERIOD_END,
                                                        '',
                                                        'billing_period_end '
                                                      )
                                                    ),
                                                    IFF(
                                                      T79.INVOICE_CREATED_AT IS NOT DISTINCT FROM T79._INVOICE_CREATED_AT,
                                                      '',
                                                      'invoice_created_at '
                                                    )
                                                  ),
                                                  IFF(LOWER(T79.CURRENCY) IS NOT DISTINCT FROM LOWER(T79._CURRENCY), '', 'currency ')
                                                ),
                                                IFF(
                                                  LOWER(T79.CUSTOMER_EMAIL) IS NOT DISTINCT FROM LOWER(T79._CUSTOMER_EMAIL),
                                                  '',
                                                  'customer_email '
                                                )
                                              ),
                                              IFF(
                                                LOWER(T79.CUSTOMER_NAME) IS NOT DISTINCT FROM LOWER(T79._CUSTOMER_NAME),
                                                '',
                                                'customer_name '
                                              )
                                            ),
                                            IFF(
                                              LOWER(T79.CUSTOMER_PHONE) IS NOT DISTINCT FROM LOWER(T79._CUSTOMER_PHONE),
                                              '',
                                              'customer_phone '
                                            )
                                          ),
                                          IFF(
                                            LOWER(T79.INVOICE_NUMBER) IS NOT DISTINCT FROM LOWER(T79._INVOICE_NUMBER),
                                            '',
                                            'invoice_number '
                                          )
                                        ),
                                        IFF(
                                          LOWER(T79.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_CUSTOMER_ID),
                                          '',
                                          'stripe_customer_id '
                                        )
                                      ),
                                      IFF(
                                        LOWER(T79.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_SUBSCRIPTION_ID),
                                        '',
                                        'stripe_subscription_id '
                                      )
                                    ),
                                    IFF(
                                      LOWER(T79.STRIPE_PAYMENT_INTENT_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_PAYMENT_INTENT_ID),
                                      '',
                                      'stripe_payment_intent_id '
                                    )
                                  ),
                                  IFF(LOWER(T79.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T79._ACCOUNT_ID), '', 'account_id ')
                                ),
                                IFF(T79.AMOUNT_DUE_USD IS NOT DISTINCT FROM T79._AMOUNT_DUE_USD, '', 'amount_due_usd ')
                              ),
                              IFF(T79.SUBTOTAL_USD IS NOT DISTINCT FROM T79._SUBTOTAL_USD, '', 'subtotal_usd ')
                            ),
                            IFF(
                              T79.TOTAL_USD IS NOT DISTINCT FROM T79._TOTAL_USD OR (
                                T79._TOTAL_USD IS NULL
                              ),
                              '',
                              'total_usd '
                            )
                          ),
                          IFF(
                            T79.AMOUNT_PAID_USD IS NOT DISTINCT FROM T79._AMOUNT_PAID_USD
                            OR T79.AMOUNT_PAID_USD IS NOT DISTINCT FROM T79._OR_AMOUNT_PAID_USD,
                            '',
                            'amount_paid_usd '
                          )
                        ),
                        IFF(
                          T79.AMOUNT_REMAINING_USD IS NOT DISTINCT FROM T79._AMOUNT_REMAINING_USD
                          OR T79.AMOUNT_REMAINING_USD IS NOT DISTINCT FROM T79._OR_AMOUNT_REMAINING_USD,
                          '',
                          'amount_remaining_usd '
                        )
                      ),
                      IFF(
                        T79.PAID IS NOT DISTINCT FROM T79._PAID
                        OR T79.PAID IS NOT DISTINCT FROM T79._OR_PAID
                        OR (
                          T79._PAID IS NULL
                        ),
                        '',
                        'paid '
                      )
                    ),
                    IFF(
                      LOWER(T79.STRIPE_CHARGE_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_CHARGE_ID)
                      OR (
                        T79.STRIPE_CHARGE_ID IS NULL
                      ),
                      '',
                      'stripe_charge_id '
                    )
                  ),
                  IFF(
                    T79.ATTEMPT_COUNT IS NOT DISTINCT FROM T79._ATTEMPT_COUNT
                    OR (
                      T79.ATTEMPT_COUNT IS NULL
                    ),
                    '',
                    'attempt_count '
                  )
                ),
                IFF(
                  T79.ATTEMPTED IS NOT DISTINCT FROM T79._ATTEMPTED OR (
                    T79.ATTEMPTED IS NULL
                  ),
                  '',
                  'attempted '
                )
              ),
              IFF(
                T79.FINALIZED_AT IS NOT DISTINCT FROM T79._FINALIZED_AT
                OR (
                  T79.FINALIZED_AT IS NULL
                ),
                '',
                'finalized_at '
              )
            ),
            IFF(
              T79.PAID_AT IS NOT DISTINCT FROM T79._PAID_AT OR (
                T79.PAID_AT IS NULL
              ),
              '',
              'paid_at '
            )
          ),
          IFF(
            T79.VOIDED_AT IS NOT DISTINCT FROM T79._VOIDED_AT OR (
              T79.VOIDED_AT IS NULL
            ),
            '',
            'voided_at '
          )
        ),
        IFF(
          T79.MARKED_UNCOLLECTIBLE_AT IS NOT DISTINCT FROM T79._MARKED_UNCOLLECTIBLE_AT
          OR (
            T79.MARKED_UNCOLLECTIBLE_AT IS NULL
          ),
          '',
          'marked_uncollectible_at '
        )
      ),
      IFF(
        T79.DUE_DATE IS NOT DISTINCT FROM T79._DUE_DATE OR (
          T79._DUE_DATE IS NULL
        ),
        '',
        'due_date '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T30.ROW_KEY,
      T30.IN_STAGING,
      T30.STATUS,
      T30.BILLING_REASON,
      T30.COLLECTION_METHOD,
      T30.LIVEMODE,
      T30.AUTO_ADVANCE,
      T30.METADATA,
      T30.BILLING_PERIOD_START,
      T30.BILLING_PERIOD_END,
      T30.INVOICE_CREATED_AT,
      T30.CURRENCY,
      T30.CUSTOMER_EMAIL,
      T30.CUSTOMER_NAME,
      T30.CUSTOMER_PHONE,
      T30.INVOICE_NUMBER,
      T30.STRIPE_CUSTOMER_ID,
      T30.STRIPE_SUBSCRIPTION_ID,
      T30.STRIPE_PAYMENT_INTENT_ID,
      T30.ACCOUNT_ID,
      T30.AMOUNT_DUE_USD,
      T30.SUBTOTAL_USD,
      T30.TOTAL_USD,
      T30.AMOUNT_PAID_USD,
      T30.AMOUNT_REMAINING_USD,
      T30.PAID,
      T30.STRIPE_CHARGE_ID,
      T30.ATTEMPT_COUNT,
      T30.ATTEMPTED,
      T30.FINALIZED_AT,
      T30.PAID_AT,
      T30.VOIDED_AT,
      T30.MARKED_UNCOLLECTIBLE_AT,
      T30.DUE_DATE,
      T78.RAW_KEY,
      T78.IN_RAW,
      T78._STATUS,
      T78._BILLING_REASON,
      T78._COLLECTION_METHOD,
      T78._LIVEMODE,
      T78._AUTO_ADVANCE,
      T78._METADATA,
      T78._BILLING_PERIOD_START,
      T78._BILLING_PERIOD_END,
      T78._INVOICE_CREATED_AT,
      T78._CURRENCY,
      T78._CUSTOMER_EMAIL,
      T78._CUSTOMER_NAME,
      T78._CUSTOMER_PHONE,
      T78._INVOICE_NUMBER,
      T78._STRIPE_CUSTOMER_ID,
      T78._STRIPE_SUBSCRIPTION_ID,
      T78._STRIPE_PAYMENT_INTENT_ID,
      T78._ACCOUNT_ID,
      T78._AMOUNT_DUE_USD,
      T78._SUBTOTAL_USD,
      T78._TOTAL_USD,
      T78._AMOUNT_PAID_USD,
      T78._AMOUNT_REMAINING_USD,
      T78._PAID,
      T78._STRIPE_CHARGE_ID,
      T78._ATTEMPT_COUNT,
      T78._ATTEMPTED,
      T78._FINALIZED_AT,
      T78._PAID_AT,
      T78._VOIDED_AT,
      T78._MARKED_UNCOLLECTIBLE_AT,
      T78._DUE_DATE,
      T78._OR_AMOUNT_PAID_USD,
      T78._OR_AMOUNT_REMAINING_USD,
      T78._OR_PAID
    FROM (
      SELECT
        T13.STRIPE_INVOICE_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T13.STATUS,
        T13.BILLING_REASON,
        T13.COLLECTION_METHOD,
        T13.LIVEMODE,
        T13.AUTO_ADVANCE,
        CAST(T13.METADATA AS VARCHAR) AS METADATA,
        T13.BILLING_PERIOD_START,
        T13.BILLING_PERIOD_END,
        T13.INVOICE_CREATED_AT,
        T13.CURRENCY,
        T13.CUSTOMER_EMAIL,
        T13.CUSTOMER_NAME,
        T13.CUSTOMER_PHONE,
        T13.INVOICE_NUMBER,
        T13.STRIPE_CUSTOMER_ID,
        T13.STRIPE_SUBSCRIPTION_ID,
        T13.STRIPE_PAYMENT_INTENT_ID,
        T13.ACCOUNT_ID,
        T13.AMOUNT_DUE_USD,
        T13.SUBTOTAL_USD,
        T13.TOTAL_USD,
        T13.AMOUNT_PAID_USD,
        T13.AMOUNT_REMAINING_USD,
        T13.PAID,
        T13.STRIPE_CHARGE_ID,
        T13.ATTEMPT_COUNT,
        T13.ATTEMPTED,
        T13.FINALIZED_AT,
        T13.PAID_AT,
        T13.VOIDED_AT,
        T13.MARKED_UNCOLLECTIBLE_AT,
        T13.DUE_DATE
      FROM STAGING.STG_STRIPE__INVOICES AS T13
    ) AS T30
    FULL OUTER JOIN (
      SELECT
        T43.ID AS RAW_KEY,
        1 AS IN_RAW,
        T43.STATUS AS _STATUS,
        T43.BILLING_REASON AS _BILLING_REASON,
        T43.COLLECTION_METHOD AS _COLLECTION_METHOD,
        T43.LIVEMODE AS _LIVEMODE,
        T43.AUTO_ADVANCE AS _AUTO_ADVANCE,
        CAST(T43.METADATA AS VARCHAR) AS _METADATA,
        T43.PERIOD_START AS _BILLING_PERIOD_START,
        T43.PERIOD_END AS _BILLING_PERIOD_END,
        T43.CREATED AS _INVOICE_CREATED_AT,
        NULLIF(TRIM(T43.CURRENCY, ' \t\n\r\f'), '') AS _CURRENCY,
        NULLIF(TRIM(T43.CUSTOMER_EMAIL, ' \t\n\r\f'), '') AS _CUSTOMER_EMAIL,
        NULLIF(TRIM(T43.CUSTOMER_NAME, ' \t\n\r\f'), '') AS _CUSTOMER_NAME,
        NULLIF(TRIM(T43.CUSTOMER_PHONE, ' \t\n\r\f'), '') AS _CUSTOMER_PHONE,
        NULLIF(TRIM(T43.NUMBER, ' \t\n\r\f'), '') AS _INVOICE_NUMBER,
        NULLIF(TRIM(T43.CUSTOMER, ' \t\n\r\f'), '') AS _STRIPE_CUSTOMER_ID,
        NULLIF(TRIM(T43.SUBSCRIPTION, ' \t\n\r\f'), '') AS _STRIPE_SUBSCRIPTION_ID,
        NULLIF(TRIM(T43.PAYMENT_INTENT, ' \t\n\r\f'), '') AS _STRIPE_PAYMENT_INTENT_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.METADATA, 'account_id'), ''), ' \t\n\r\f'),
          ''
        ) AS _ACCOUNT_ID,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T43.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T43.AMOUNT_DUE AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _AMOUNT_DUE_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T43.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T43.SUBTOTAL AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _SUBTOTAL_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T43.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T43.TOTAL AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _TOTAL_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T43.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T43.AMOUNT_PAID AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _AMOUNT_PAID_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T43.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T43.AMOUNT_REMAINING AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _AMOUNT_REMAINING_USD,
        T43.PAID AS _PAID,
        NULLIF(TRIM(T43.CHARGE, ' \t\n\r\f'), '') AS _STRIPE_CHARGE_ID,
        T43.ATTEMPT_COUNT AS _ATTEMPT_COUNT,
        T43.ATTEMPTED AS _ATTEMPTED,
        TO_TIMESTAMP(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'finalized_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS _FINALIZED_AT,
        TO_TIMESTAMP(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'paid_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS _PAID_AT,
        TO_TIMESTAMP(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'voided_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS _VOIDED_AT,
        TO_TIMESTAMP(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 100000000000.0
                  THEN IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) * 1000
                  ELSE IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 100000000000.0
                THEN IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 1000
                ELSE IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T43.STATUS_TRANSITIONS, 'marked_uncollectible_at'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT),
          3
        ) AS _MARKED_UNCOLLECTIBLE_AT,
        CAST(T43.DUE_DATE AS DATE) AS _DUE_DATE,
        CAST(0 AS DECIMAL(18, 2)) AS _OR_AMOUNT_PAID_USD,
        CAST(IFF(
          COALESCE(NULLIF(LOWER(TRIM(T43.CURRENCY, ' \t\n\r\f')), '') <> 'usd', FALSE),
          NULL,
          CAST(T43.AMOUNT_DUE AS DECIMAL(18, 2)) / 100
        ) AS DECIMAL(18, 2)) AS _OR_AMOUNT_REMAINING_USD,
        FALSE AS _OR_PAID
      FROM (
        SELECT
          *
        FROM RAW.STRIPE_INVOICES AS T5
        WHERE
          T5.ID IS NOT NULL
          AND COALESCE(CAST(T5.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T43
    ) AS T78
      ON T30.ROW_KEY = T78.RAW_KEY
  ) AS T79
  WHERE
    NOT (
      (
        T79.IN_STAGING IS NOT NULL
      )
      AND (
        T79.IN_RAW IS NOT NULL
      )
      AND T79.STATUS IS NOT DISTINCT FROM T79._STATUS
      AND T79.BILLING_REASON IS NOT DISTINCT FROM T79._BILLING_REASON
      AND T79.COLLECTION_METHOD IS NOT DISTINCT FROM T79._COLLECTION_METHOD
      AND T79.LIVEMODE IS NOT DISTINCT FROM T79._LIVEMODE
      AND T79.AUTO_ADVANCE IS NOT DISTINCT FROM T79._AUTO_ADVANCE
      AND T79.METADATA IS NOT DISTINCT FROM T79._METADATA
      AND T79.BILLING_PERIOD_START IS NOT DISTINCT FROM T79._BILLING_PERIOD_START
      AND T79.BILLING_PERIOD_END IS NOT DISTINCT FROM T79._BILLING_PERIOD_END
      AND T79.INVOICE_CREATED_AT IS NOT DISTINCT FROM T79._INVOICE_CREATED_AT
      AND LOWER(T79.CURRENCY) IS NOT DISTINCT FROM LOWER(T79._CURRENCY)
      AND LOWER(T79.CUSTOMER_EMAIL) IS NOT DISTINCT FROM LOWER(T79._CUSTOMER_EMAIL)
      AND LOWER(T79.CUSTOMER_NAME) IS NOT DISTINCT FROM LOWER(T79._CUSTOMER_NAME)
      AND LOWER(T79.CUSTOMER_PHONE) IS NOT DISTINCT FROM LOWER(T79._CUSTOMER_PHONE)
      AND LOWER(T79.INVOICE_NUMBER) IS NOT DISTINCT FROM LOWER(T79._INVOICE_NUMBER)
      AND LOWER(T79.STRIPE_CUSTOMER_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_CUSTOMER_ID)
      AND LOWER(T79.STRIPE_SUBSCRIPTION_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_SUBSCRIPTION_ID)
      AND LOWER(T79.STRIPE_PAYMENT_INTENT_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_PAYMENT_INTENT_ID)
      AND LOWER(T79.ACCOUNT_ID) IS NOT DISTINCT FROM LOWER(T79._ACCOUNT_ID)
      AND T79.AMOUNT_DUE_USD IS NOT DISTINCT FROM T79._AMOUNT_DUE_USD
      AND T79.SUBTOTAL_USD IS NOT DISTINCT FROM T79._SUBTOTAL_USD
      AND (
        T79.TOTAL_USD IS NOT DISTINCT FROM T79._TOTAL_USD OR (
          T79._TOTAL_USD IS NULL
        )
      )
      AND (
        T79.AMOUNT_PAID_USD IS NOT DISTINCT FROM T79._AMOUNT_PAID_USD
        OR T79.AMOUNT_PAID_USD IS NOT DISTINCT FROM T79._OR_AMOUNT_PAID_USD
      )
      AND (
        T79.AMOUNT_REMAINING_USD IS NOT DISTINCT FROM T79._AMOUNT_REMAINING_USD
        OR T79.AMOUNT_REMAINING_USD IS NOT DISTINCT FROM T79._OR_AMOUNT_REMAINING_USD
      )
      AND (
        T79.PAID IS NOT DISTINCT FROM T79._PAID
        OR T79.PAID IS NOT DISTINCT FROM T79._OR_PAID
        OR (
          T79._PAID IS NULL
        )
      )
      AND (
        LOWER(T79.STRIPE_CHARGE_ID) IS NOT DISTINCT FROM LOWER(T79._STRIPE_CHARGE_ID)
        OR (
          T79.STRIPE_CHARGE_ID IS NULL
        )
      )
      AND (
        T79.ATTEMPT_COUNT IS NOT DISTINCT FROM T79._ATTEMPT_COUNT
        OR (
          T79.ATTEMPT_COUNT IS NULL
        )
      )
      AND (
        T79.ATTEMPTED IS NOT DISTINCT FROM T79._ATTEMPTED OR (
          T79.ATTEMPTED IS NULL
        )
      )
      AND (
        T79.FINALIZED_AT IS NOT DISTINCT FROM T79._FINALIZED_AT
        OR (
          T79.FINALIZED_AT IS NULL
        )
      )
      AND (
        T79.PAID_AT IS NOT DISTINCT FROM T79._PAID_AT OR (
          T79.PAID_AT IS NULL
        )
      )
      AND (
        T79.VOIDED_AT IS NOT DISTINCT FROM T79._VOIDED_AT OR (
          T79.VOIDED_AT IS NULL
        )
      )
      AND (
        T79.MARKED_UNCOLLECTIBLE_AT IS NOT DISTINCT FROM T79._MARKED_UNCOLLECTIBLE_AT
        OR (
          T79.MARKED_UNCOLLECTIBLE_AT IS NULL
        )
      )
      AND (
        T79.DUE_DATE IS NOT DISTINCT FROM T79._DUE_DATE OR (
          T79._DUE_DATE IS NULL
        )
      )
    )
), T146 AS (
  SELECT
    T141.SUSPECT,
    MAX(T141.IN_STAGING) AS IN_STAGING,
    MAX(T141.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T141.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T141.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_CHARGES AS T141
  GROUP BY
    1
), T156 AS (
  SELECT
    T145.SUSPECT,
    MAX(T145.IN_STAGING) AS IN_STAGING,
    MAX(T145.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T145.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T145.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_STRIPE_INVOICES AS T145
  GROUP BY
    1
)
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
          'stg_stripe__customers = stripe_customers' AS STATEMENT,
          T117.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T117.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T117.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T117.DIFFERING >= T135.VERSIONS
            THEN TRIM(T117.DIFFERENCES, ' \t\n\r\f')
            WHEN T117.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T111 AS T117
        LEFT OUTER JOIN (
          SELECT
            T126.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T48.RAW_KEY
            FROM (
              SELECT
                T0.ID AS RAW_KEY
              FROM RAW.STRIPE_CUSTOMERS AS T0
              WHERE
                T0.ID IS NOT NULL
                AND COALESCE(CAST(T0.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T48
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T111 AS T118
                WHERE
                  T48.RAW_KEY = T118.SUSPECT
              )
          ) AS T126
          GROUP BY
            1
        ) AS T135
          ON T117.SUSPECT = T135.RAW_KEY
      ) AS T139
      WHERE
        T139.DIFFERENCES IS NOT NULL AND TRIM(T139.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T147
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__prices = stripe_prices' AS STATEMENT,
          T97.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T97.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T97.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T97.DIFFERING >= T112.VERSIONS
            THEN TRIM(T97.DIFFERENCES, ' \t\n\r\f')
            WHEN T97.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T92 AS T97
        LEFT OUTER JOIN (
          SELECT
            T105.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T49.RAW_KEY
            FROM (
              SELECT
                T1.ID AS RAW_KEY
              FROM RAW.STRIPE_PRICES AS T1
              WHERE
                T1.ID IS NOT NULL
                AND COALESCE(CAST(T1.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T49
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T92 AS T98
                WHERE
                  T49.RAW_KEY = T98.SUSPECT
              )
          ) AS T105
          GROUP BY
            1
        ) AS T112
          ON T97.SUSPECT = T112.RAW_KEY
      ) AS T124
      WHERE
        T124.DIFFERENCES IS NOT NULL AND TRIM(T124.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T133
  ) AS T150
  UNION ALL
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
          'stg_stripe__subscriptions = stripe_subscriptions' AS STATEMENT,
          T119.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T119.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T119.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T119.DIFFERING >= T136.VERSIONS
            THEN TRIM(T119.DIFFERENCES, ' \t\n\r\f')
            WHEN T119.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T113 AS T119
        LEFT OUTER JOIN (
          SELECT
            T127.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T50.RAW_KEY
            FROM (
              SELECT
                T2.ID AS RAW_KEY
              FROM RAW.STRIPE_SUBSCRIPTIONS AS T2
              WHERE
                T2.ID IS NOT NULL
                AND COALESCE(CAST(T2.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T50
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T113 AS T120
                WHERE
                  T50.RAW_KEY = T120.SUSPECT
              )
          ) AS T127
          GROUP BY
            1
        ) AS T136
          ON T119.SUSPECT = T136.RAW_KEY
      ) AS T140
      WHERE
        T140.DIFFERENCES IS NOT NULL AND TRIM(T140.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T148
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__subscription_items = stripe_subscription_items' AS STATEMENT,
          T88.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T88.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T88.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T88.DIFFERING >= T102.VERSIONS
            THEN TRIM(T88.DIFFERENCES, ' \t\n\r\f')
            WHEN T88.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T84 AS T88
        LEFT OUTER JOIN (
          SELECT
            T96.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T51.RAW_KEY
            FROM (
              SELECT
                T3.ID AS RAW_KEY
              FROM RAW.STRIPE_SUBSCRIPTION_ITEMS AS T3
              WHERE
                T3.ID IS NOT NULL
                AND COALESCE(CAST(T3.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T51
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T84 AS T89
                WHERE
                  T51.RAW_KEY = T89.SUSPECT
              )
          ) AS T96
          GROUP BY
            1
        ) AS T102
          ON T88.SUSPECT = T102.RAW_KEY
      ) AS T110
      WHERE
        T110.DIFFERENCES IS NOT NULL AND TRIM(T110.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T123
  ) AS T151
) AS T155
UNION ALL
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
          'stg_stripe__events = stripe_events' AS STATEMENT,
          T93.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T93.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T93.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T93.DIFFERING >= T108.VERSIONS
            THEN TRIM(T93.DIFFERENCES, ' \t\n\r\f')
            WHEN T93.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T90 AS T93
        LEFT OUTER JOIN (
          SELECT
            T103.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T52.RAW_KEY
            FROM (
              SELECT
                T4.ID AS RAW_KEY
              FROM RAW.STRIPE_EVENTS AS T4
              WHERE
                T4.ID IS NOT NULL
                AND COALESCE(CAST(T4.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T52
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T90 AS T94
                WHERE
                  T52.RAW_KEY = T94.SUSPECT
              )
          ) AS T103
          GROUP BY
            1
        ) AS T108
          ON T93.SUSPECT = T108.RAW_KEY
      ) AS T121
      WHERE
        T121.DIFFERENCES IS NOT NULL AND TRIM(T121.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T128
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__invoices = stripe_invoices' AS STATEMENT,
          T158.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T158.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T158.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T158.DIFFERING >= T166.VERSIONS
            THEN TRIM(T158.DIFFERENCES, ' \t\n\r\f')
            WHEN T158.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T156 AS T158
        LEFT OUTER JOIN (
          SELECT
            T163.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T53.RAW_KEY
            FROM (
              SELECT
                T5.ID AS RAW_KEY
              FROM RAW.STRIPE_INVOICES AS T5
              WHERE
                T5.ID IS NOT NULL
                AND COALESCE(CAST(T5.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T53
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T156 AS T159
                WHERE
                  T53.RAW_KEY = T159.SUSPECT
              )
          ) AS T163
          GROUP BY
            1
        ) AS T166
          ON T158.SUSPECT = T166.RAW_KEY
      ) AS T168
      WHERE
        T168.DIFFERENCES IS NOT NULL AND TRIM(T168.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T171
  ) AS T172
  UNION ALL
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
          'stg_stripe__charges = stripe_charges' AS STATEMENT,
          T152.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T152.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T152.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T152.DIFFERING >= T164.VERSIONS
            THEN TRIM(T152.DIFFERENCES, ' \t\n\r\f')
            WHEN T152.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T146 AS T152
        LEFT OUTER JOIN (
          SELECT
            T160.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T54.RAW_KEY
            FROM (
              SELECT
                T6.ID AS RAW_KEY
              FROM RAW.STRIPE_CHARGES AS T6
              WHERE
                T6.ID IS NOT NULL
                AND COALESCE(CAST(T6.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T54
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T146 AS T153
                WHERE
                  T54.RAW_KEY = T153.SUSPECT
              )
          ) AS T160
          GROUP BY
            1
        ) AS T164
          ON T152.SUSPECT = T164.RAW_KEY
      ) AS T167
      WHERE
        T167.DIFFERENCES IS NOT NULL AND TRIM(T167.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T169
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__payment_intents = stripe_payment_intents' AS STATEMENT,
          T130.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T130.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T130.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T130.DIFFERING >= T144.VERSIONS
            THEN TRIM(T130.DIFFERENCES, ' \t\n\r\f')
            WHEN T130.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T125 AS T130
        LEFT OUTER JOIN (
          SELECT
            T138.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T55.RAW_KEY
            FROM (
              SELECT
                T7.ID AS RAW_KEY
              FROM RAW.STRIPE_PAYMENT_INTENTS AS T7
              WHERE
                T7.ID IS NOT NULL
                AND COALESCE(CAST(T7.CREATED AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T55
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T125 AS T131
                WHERE
                  T55.RAW_KEY = T131.SUSPECT
              )
          ) AS T138
          GROUP BY
            1
        ) AS T144
          ON T130.SUSPECT = T144.RAW_KEY
      ) AS T154
      WHERE
        T154.DIFFERENCES IS NOT NULL AND TRIM(T154.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T161
  ) AS T170
) AS T173
