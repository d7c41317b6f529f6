WITH T10 AS (
  SELECT
    T2.STRIPE_INVOICE_ID
  FROM STAGING.STG_STRIPE__INVOICES AS T2
), T11 AS (
  SELECT
    T3.STRIPE_CUSTOMER_ID
  FROM STAGING.STG_STRIPE__CUSTOMERS AS T3
), T12 AS (
  SELECT
    T5.STRIPE_SUBSCRIPTION_ID
  FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T5
), T14 AS (
  SELECT
    T7.ACCOUNT_ID
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T7
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
                        *
                      FROM (
                        SELECT
                          'stg_stripe__customers' AS CHILD_TABLE,
                          'account_id' AS COLUMN_NAME,
                          'stg_app_database__accounts' AS PARENT_TABLE,
                          T53.MISSING_KEY,
                          T53.ROW_COUNT,
                          T53.EXAMPLE_KEY
                        FROM (
                          SELECT
                            T40.ACCOUNT_ID AS MISSING_KEY,
                            COUNT(*) AS ROW_COUNT,
                            MIN(T40.STRIPE_CUSTOMER_ID) AS EXAMPLE_KEY
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM STAGING.STG_STRIPE__CUSTOMERS AS T3
                              WHERE
                                T3.ACCOUNT_ID IS NOT NULL
                            ) AS T25
                            WHERE
                              NOT (
                                T25.ACCOUNT_ID IN (
                                  SELECT
                                    *
                                  FROM T14
                                )
                              )
                          ) AS T40
                          GROUP BY
                            1
                        ) AS T53
                      ) AS T66
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'stg_stripe__subscriptions' AS CHILD_TABLE,
                          'stripe_customer_id' AS COLUMN_NAME,
                          'stg_stripe__customers' AS PARENT_TABLE,
                          T55.MISSING_KEY,
                          T55.ROW_COUNT,
                          T55.EXAMPLE_KEY
                        FROM (
                          SELECT
                            T42.STRIPE_CUSTOMER_ID AS MISSING_KEY,
                            COUNT(*) AS ROW_COUNT,
                            MIN(T42.STRIPE_SUBSCRIPTION_ID) AS EXAMPLE_KEY
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T5
                              WHERE
                                T5.STRIPE_CUSTOMER_ID IS NOT NULL
                            ) AS T28
                            WHERE
                              NOT (
                                T28.STRIPE_CUSTOMER_ID IN (
                                  SELECT
                                    *
                                  FROM T11
                                )
                              )
                          ) AS T42
                          GROUP BY
                            1
                        ) AS T55
                      ) AS T68
                    ) AS T71
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'stg_stripe__subscriptions' AS CHILD_TABLE,
                        'account_id' AS COLUMN_NAME,
                        'stg_app_database__accounts' AS PARENT_TABLE,
                        T56.MISSING_KEY,
                        T56.ROW_COUNT,
                        T56.EXAMPLE_KEY
                      FROM (
                        SELECT
                          T43.ACCOUNT_ID AS MISSING_KEY,
                          COUNT(*) AS ROW_COUNT,
                          MIN(T43.STRIPE_SUBSCRIPTION_ID) AS EXAMPLE_KEY
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T5
                            WHERE
                              T5.ACCOUNT_ID IS NOT NULL
                          ) AS T29
                          WHERE
                            NOT (
                              T29.ACCOUNT_ID IN (
                                SELECT
                                  *
                                FROM T14
                              )
                            )
                        ) AS T43
                        GROUP BY
                          1
                      ) AS T56
                    ) AS T69
                  ) AS T72
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'stg_stripe__subscriptions' AS CHILD_TABLE,
                      'app_subscription_id' AS COLUMN_NAME,
                      'stg_app_database__subscriptions' AS PARENT_TABLE,
                      T57.MISSING_KEY,
                      T57.ROW_COUNT,
                      T57.EXAMPLE_KEY
                    FROM (
                      SELECT
                        T44.APP_SUBSCRIPTION_ID AS MISSING_KEY,
                        COUNT(*) AS ROW_COUNT,
                        MIN(T44.STRIPE_SUBSCRIPTION_ID) AS EXAMPLE_KEY
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T5
                          WHERE
                            T5.APP_SUBSCRIPTION_ID IS NOT NULL
                        ) AS T30
                        WHERE
                          NOT (
                            T30.APP_SUBSCRIPTION_ID IN (
                              SELECT
                                T6.SUBSCRIPTION_ID
                              FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T6
                            )
                          )
                      ) AS T44
                      GROUP BY
                        1
                    ) AS T57
                  ) AS T70
                ) AS T73
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'stg_stripe__subscription_items' AS CHILD_TABLE,
                    'stripe_subscription_id' AS COLUMN_NAME,
                    'stg_stripe__subscriptions' AS PARENT_TABLE,
                    T54.MISSING_KEY,
                    T54.ROW_COUNT,
                    T54.EXAMPLE_KEY
                  FROM (
                    SELECT
                      T41.STRIPE_SUBSCRIPTION_ID AS MISSING_KEY,
                      COUNT(*) AS ROW_COUNT,
                      MIN(T41.STRIPE_SUBSCRIPTION_ITEM_ID) AS EXAMPLE_KEY
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM STAGING.STG_STRIPE__SUBSCRIPTION_ITEMS AS T4
                        WHERE
                          T4.STRIPE_SUBSCRIPTION_ID IS NOT NULL
                      ) AS T26
                      WHERE
                        NOT (
                          T26.STRIPE_SUBSCRIPTION_ID IN (
                            SELECT
                              *
                            FROM T12
                          )
                        )
                    ) AS T41
                    GROUP BY
                      1
                  ) AS T54
                ) AS T67
              ) AS T74
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_stripe__invoices' AS CHILD_TABLE,
                  'stripe_customer_id' AS COLUMN_NAME,
                  'stg_stripe__customers' AS PARENT_TABLE,
                  T50.MISSING_KEY,
                  T50.ROW_COUNT,
                  T50.EXAMPLE_KEY
                FROM (
                  SELECT
                    T37.STRIPE_CUSTOMER_ID AS MISSING_KEY,
                    COUNT(*) AS ROW_COUNT,
                    MIN(T37.STRIPE_INVOICE_ID) AS EXAMPLE_KEY
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_STRIPE__INVOICES AS T2
                      WHERE
                        T2.STRIPE_CUSTOMER_ID IS NOT NULL
                    ) AS T21
                    WHERE
                      NOT (
                        T21.STRIPE_CUSTOMER_ID IN (
                          SELECT
                            *
                          FROM T11
                        )
                      )
                  ) AS T37
                  GROUP BY
                    1
                ) AS T50
              ) AS T63
            ) AS T75
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_stripe__invoices' AS CHILD_TABLE,
                'stripe_subscription_id' AS COLUMN_NAME,
                'stg_stripe__subscriptions' AS PARENT_TABLE,
                T51.MISSING_KEY,
                T51.ROW_COUNT,
                T51.EXAMPLE_KEY
              FROM (
                SELECT
                  T38.STRIPE_SUBSCRIPTION_ID AS MISSING_KEY,
                  COUNT(*) AS ROW_COUNT,
                  MIN(T38.STRIPE_INVOICE_ID) AS EXAMPLE_KEY
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM STAGING.STG_STRIPE__INVOICES AS T2
                    WHERE
                      T2.STRIPE_SUBSCRIPTION_ID IS NOT NULL
                  ) AS T22
                  WHERE
                    NOT (
                      T22.STRIPE_SUBSCRIPTION_ID IN (
                        SELECT
                          *
                        FROM T12
                      )
                    )
                ) AS T38
                GROUP BY
                  1
              ) AS T51
            ) AS T64
          ) AS T76
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_stripe__invoices' AS CHILD_TABLE,
              'stripe_charge_id' AS COLUMN_NAME,
              'stg_stripe__charges' AS PARENT_TABLE,
              T52.MISSING_KEY,
              T52.ROW_COUNT,
              T52.EXAMPLE_KEY
            FROM (
              SELECT
                T39.STRIPE_CHARGE_ID AS MISSING_KEY,
                COUNT(*) AS ROW_COUNT,
                MIN(T39.STRIPE_INVOICE_ID) AS EXAMPLE_KEY
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_STRIPE__INVOICES AS T2
                  WHERE
                    T2.STRIPE_CHARGE_ID IS NOT NULL
                ) AS T23
                WHERE
                  NOT (
                    T23.STRIPE_CHARGE_ID IN (
                      SELECT
                        T1.STRIPE_CHARGE_ID
                      FROM STAGING.STG_STRIPE__CHARGES AS T1
                    )
                  )
              ) AS T39
              GROUP BY
                1
            ) AS T52
          ) AS T65
        ) AS T77
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_stripe__charges' AS CHILD_TABLE,
            'stripe_customer_id' AS COLUMN_NAME,
            'stg_stripe__customers' AS PARENT_TABLE,
            T47.MISSING_KEY,
            T47.ROW_COUNT,
            T47.EXAMPLE_KEY
          FROM (
            SELECT
              T34.STRIPE_CUSTOMER_ID AS MISSING_KEY,
              COUNT(*) AS ROW_COUNT,
              MIN(T34.STRIPE_CHARGE_ID) AS EXAMPLE_KEY
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM STAGING.STG_STRIPE__CHARGES AS T1
                WHERE
                  T1.STRIPE_CUSTOMER_ID IS NOT NULL
              ) AS T17
              WHERE
                NOT (
                  T17.STRIPE_CUSTOMER_ID IN (
                    SELECT
                      *
                    FROM T11
                  )
                )
            ) AS T34
            GROUP BY
              1
          ) AS T47
        ) AS T60
      ) AS T78
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__charges' AS CHILD_TABLE,
          'stripe_invoice_id' AS COLUMN_NAME,
          'stg_stripe__invoices' AS PARENT_TABLE,
          T48.MISSING_KEY,
          T48.ROW_COUNT,
          T48.EXAMPLE_KEY
        FROM (
          SELECT
            T35.STRIPE_INVOICE_ID AS MISSING_KEY,
            COUNT(*) AS ROW_COUNT,
            MIN(T35.STRIPE_CHARGE_ID) AS EXAMPLE_KEY
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM STAGING.STG_STRIPE__CHARGES AS T1
              WHERE
                T1.STRIPE_INVOICE_ID IS NOT NULL
            ) AS T18
            WHERE
              NOT (
                T18.STRIPE_INVOICE_ID IN (
                  SELECT
                    *
                  FROM T10
                )
              )
          ) AS T35
          GROUP BY
            1
        ) AS T48
      ) AS T61
    ) AS T79
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_stripe__charges' AS CHILD_TABLE,
        'stripe_payment_intent_id' AS COLUMN_NAME,
        'stg_stripe__payment_intents' AS PARENT_TABLE,
        T49.MISSING_KEY,
        T49.ROW_COUNT,
        T49.EXAMPLE_KEY
      FROM (
        SELECT
          T36.STRIPE_PAYMENT_INTENT_ID AS MISSING_KEY,
          COUNT(*) AS ROW_COUNT,
          MIN(T36.STRIPE_CHARGE_ID) AS EXAMPLE_KEY
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM STAGING.STG_STRIPE__CHARGES AS T1
            WHERE
              T1.STRIPE_PAYMENT_INTENT_ID IS NOT NULL
          ) AS T19
          WHERE
            NOT (
              T19.STRIPE_PAYMENT_INTENT_ID IN (
                SELECT
                  T0.STRIPE_PAYMENT_INTENT_ID
                FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T0
              )
            )
        ) AS T36
        GROUP BY
          1
      ) AS T49
    ) AS T62
  ) AS T80
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_stripe__payment_intents' AS CHILD_TABLE,
      'stripe_customer_id' AS COLUMN_NAME,
      'stg_stripe__customers' AS PARENT_TABLE,
      T45.MISSING_KEY,
      T45.ROW_COUNT,
      T45.EXAMPLE_KEY
    FROM (
      SELECT
        T32.STRIPE_CUSTOMER_ID AS MISSING_KEY,
        COUNT(*) AS ROW_COUNT,
        MIN(T32.STRIPE_PAYMENT_INTENT_ID) AS EXAMPLE_KEY
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T0
          WHERE
            T0.STRIPE_CUSTOMER_ID IS NOT NULL
        ) AS T15
        WHERE
          NOT (
            T15.STRIPE_CUSTOMER_ID IN (
              SELECT
                *
              FROM T11
            )
          )
      ) AS T32
      GROUP BY
        1
    ) AS T45
  ) AS T58
) AS T81
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_stripe__payment_intents' AS CHILD_TABLE,
    'stripe_invoice_id' AS COLUMN_NAME,
    'stg_stripe__invoices' AS PARENT_TABLE,
    T46.MISSING_KEY,
    T46.ROW_COUNT,
    T46.EXAMPLE_KEY
  FROM (
    SELECT
      T33.STRIPE_INVOICE_ID AS MISSING_KEY,
      COUNT(*) AS ROW_COUNT,
      MIN(T33.STRIPE_PAYMENT_INTENT_ID) AS EXAMPLE_KEY
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T0
        WHERE
          T0.STRIPE_INVOICE_ID IS NOT NULL
      ) AS T16
      WHERE
        NOT (
          T16.STRIPE_INVOICE_ID IN (
            SELECT
              *
            FROM T10
          )
        )
    ) AS T33
    GROUP BY
      1
  ) AS T46
) AS T59
