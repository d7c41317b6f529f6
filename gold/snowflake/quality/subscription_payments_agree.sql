WITH T24 AS (
  SELECT
    T22.STRIPE_CHARGE_ID,
    T22.STRIPE_CHARGE_KEY,
    T22.STRIPE_CUSTOMER_ID,
    T22.STRIPE_INVOICE_ID,
    T22.STRIPE_SUBSCRIPTION_ID,
    T22.STRIPE_PAYMENT_INTENT_ID,
    T22.ACCOUNT_ID,
    T22.CHARGE_AMOUNT_USD,
    T22.CAPTURED_AMOUNT_USD,
    T22.REFUNDED_AMOUNT_USD,
    T22.CURRENCY,
    T22.DESCRIPTION,
    T22.STATUS,
    T22.CHARGE_STATUS,
    T22.PAID,
    T22.CAPTURED,
    T22.REFUNDED,
    T22.DISPUTED,
    T22.PAYMENT_METHOD,
    T22.PAYMENT_METHOD_TYPE,
    T22.CARD_BRAND,
    T22.CARD_LAST4,
    T22.CARD_NETWORK,
    T22.CARD_EXP_MONTH,
    T22.CARD_EXP_YEAR,
    T22.NETWORK_STATUS,
    T22.OUTCOME_REASON,
    T22.RISK_LEVEL,
    T22.RISK_SCORE,
    T22.FAILURE_CODE,
    T22.FAILURE_MESSAGE,
    T22.BILLING_COUNTRY,
    T22.BILLING_CITY,
    T22.BILLING_STATE,
    T22.BILLING_POSTAL_CODE,
    T22.STRIPE_BALANCE_TRANSACTION_ID,
    T22.RECEIPT_URL,
    T22.LIVEMODE,
    T22.DATA_QUALITY_FLAG,
    T22.STRIPE_CHARGE_CREATED_AT,
    T22.IS_ORPHAN,
    T21._INVOICE,
    T21._INVOICED_FOR
  FROM (
    SELECT
      *
    FROM STAGING.STG_STRIPE__CHARGES AS T2
    WHERE
      NOT (
        T2.IS_ORPHAN
      )
  ) AS T22
  LEFT OUTER JOIN (
    SELECT
      T1.STRIPE_INVOICE_ID AS _INVOICE,
      T1.STRIPE_SUBSCRIPTION_ID AS _INVOICED_FOR
    FROM STAGING.STG_STRIPE__INVOICES AS T1
    WHERE
      NOT (
        T1.IS_ORPHAN
      ) AND T1.STRIPE_SUBSCRIPTION_ID IS NOT NULL
  ) AS T21
    ON T22.STRIPE_INVOICE_ID = T21._INVOICE
), T28 AS (
  SELECT
    T13.STRIPE_SUBSCRIPTION_ID AS PAID_FOR,
    COUNT_IF(T13.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible')) AS TOTAL_INVOICES,
    COUNT_IF(T13.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible') AND T13.PAID) AS PAID_INVOICES,
    COUNT_IF(
      T13.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible')
      AND NOT (
        T13.PAID
      )
      AND (
        T13.INVOICE_STATUS <> 'void'
      )
    ) AS UNPAID_INVOICES,
    COUNT_IF(
      T13.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible')
      AND (
        (
          CAST(COALESCE(T13.FINALIZED_AT, T13.INVOICE_CREATED_AT) AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        AND (
          CAST(COALESCE(T13.FINALIZED_AT, T13.INVOICE_CREATED_AT) AS DATE) > DATEADD(DAY, -180, DATE_FROM_PARTS(2026, 6, 30))
        )
      )
    ) AS RECENT,
    COUNT_IF(
      T13.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible')
      AND (
        (
          CAST(COALESCE(T13.FINALIZED_AT, T13.INVOICE_CREATED_AT) AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        AND (
          CAST(COALESCE(T13.FINALIZED_AT, T13.INVOICE_CREATED_AT) AS DATE) > DATEADD(DAY, -180, DATE_FROM_PARTS(2026, 6, 30))
        )
      )
      AND T13.PAID
    ) AS RECENT_PAID,
    AVG(IFF(T13.PAID, T13.DAYS_TO_PAYMENT, NULL)) AS DAYS,
    CAST(MAX(IFF(T13.PAID, T13.PAID_AT, NULL)) AS DATE) AS LAST
  FROM (
    SELECT
      *
    FROM STAGING.STG_STRIPE__INVOICES AS T1
    WHERE
      NOT (
        T1.IS_ORPHAN
      ) AND T1.STRIPE_SUBSCRIPTION_ID IS NOT NULL
  ) AS T13
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
          *
        FROM (
          SELECT
            'invoices of a subscription' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T46._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T46._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T46._L0 IS NOT DISTINCT FROM T46._R0
                OR COALESCE(
                  ABS(CAST(T46._L0 AS DOUBLE) - CAST(T46._R0 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T46._L0 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_invoices '
              END,
              CASE
                WHEN T46._L1 IS NOT DISTINCT FROM T46._R1
                OR COALESCE(
                  ABS(CAST(T46._L1 AS DOUBLE) - CAST(T46._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T46._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'paid_invoices '
              END,
              CASE
                WHEN T46._L2 IS NOT DISTINCT FROM T46._R2
                OR COALESCE(
                  ABS(CAST(T46._L2 AS DOUBLE) - CAST(T46._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T46._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'unpaid_invoices '
              END,
              CASE
                WHEN T46._L3 IS NOT DISTINCT FROM T46._R3
                OR COALESCE(ABS(T46._L3 - T46._R3) <= (
                  (
                    ABS(T46._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'payment_success_rate '
              END,
              CASE
                WHEN T46._L4 IS NOT DISTINCT FROM T46._R4
                OR COALESCE(ABS(T46._L4 - T46._R4) <= (
                  (
                    ABS(T46._L4) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'recent_payment_rate '
              END,
              CASE
                WHEN T46._L5 IS NOT DISTINCT FROM T46._R5
                OR COALESCE(ABS(T46._L5 - T46._R5) <= (
                  (
                    ABS(T46._L5) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_days_to_payment '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T18._LK0,
              T18._L0,
              T18._L1,
              T18._L2,
              T18._L3,
              T18._L4,
              T18._L5,
              T41._RK0,
              T41._R0,
              T41._R1,
              T41._R2,
              T41._R3,
              T41._R4,
              T41._R5
            FROM (
              SELECT
                T0.STRIPE_SUBSCRIPTION_ID AS _LK0,
                T0.TOTAL_INVOICES AS _L0,
                T0.PAID_INVOICES AS _L1,
                T0.UNPAID_INVOICES AS _L2,
                T0.PAYMENT_SUCCESS_RATE AS _L3,
                T0.RECENT_PAYMENT_RATE AS _L4,
                T0.AVG_DAYS_TO_PAYMENT AS _L5
              FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
              WHERE
                T0.STRIPE_SUBSCRIPTION_ID IS NOT NULL
            ) AS T18
            INNER JOIN (
              SELECT
                T29.PAID_FOR AS _RK0,
                T29.TOTAL_INVOICES AS _R0,
                T29.PAID_INVOICES AS _R1,
                T29.UNPAID_INVOICES AS _R2,
                (
                  CAST(T29.PAID_INVOICES AS DOUBLE) / NULLIF(CAST(T29.TOTAL_INVOICES AS DOUBLE), 0.0)
                ) * 100.0 AS _R3,
                (
                  CAST(T29.RECENT_PAID AS DOUBLE) / NULLIF(CAST(T29.RECENT AS DOUBLE), 0.0)
                ) * 100.0 AS _R4,
                T29.DAYS AS _R5
              FROM T28 AS T29
            ) AS T41
              ON T18._LK0 = T41._RK0
          ) AS T46
          WHERE
            NOT (
              (
                T46._LK0 IS NOT NULL
              )
              AND (
                T46._RK0 IS NOT NULL
              )
              AND (
                T46._L0 IS NOT DISTINCT FROM T46._R0
                OR COALESCE(
                  ABS(CAST(T46._L0 AS DOUBLE) - CAST(T46._R0 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T46._L0 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T46._L1 IS NOT DISTINCT FROM T46._R1
                OR COALESCE(
                  ABS(CAST(T46._L1 AS DOUBLE) - CAST(T46._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T46._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T46._L2 IS NOT DISTINCT FROM T46._R2
                OR COALESCE(
                  ABS(CAST(T46._L2 AS DOUBLE) - CAST(T46._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T46._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T46._L3 IS NOT DISTINCT FROM T46._R3
                OR COALESCE(ABS(T46._L3 - T46._R3) <= (
                  (
                    ABS(T46._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T46._L4 IS NOT DISTINCT FROM T46._R4
                OR COALESCE(ABS(T46._L4 - T46._R4) <= (
                  (
                    ABS(T46._L4) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T46._L5 IS NOT DISTINCT FROM T46._R5
                OR COALESCE(ABS(T46._L5 - T46._R5) <= (
                  (
                    ABS(T46._L5) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T52
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'last payment of a subscription' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T40._LK0, T40._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T40._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T40._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T40._L0 IS NOT DISTINCT FROM T40._R0 THEN '' ELSE 'last_payment_date ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T19._LK0,
              T19._L0,
              T36._RK0,
              T36._R0
            FROM (
              SELECT
                T0.STRIPE_SUBSCRIPTION_ID AS _LK0,
                T0.LAST_PAYMENT_DATE AS _L0
              FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
              WHERE
                T0.STRIPE_SUBSCRIPTION_ID IS NOT NULL
            ) AS T19
            INNER JOIN (
              SELECT
                T29.PAID_FOR AS _RK0,
                T29.LAST AS _R0
              FROM T28 AS T29
            ) AS T36
              ON T19._LK0 = T36._RK0
          ) AS T40
          WHERE
            NOT (
              (
                T40._LK0 IS NOT NULL
              )
              AND (
                T40._RK0 IS NOT NULL
              )
              AND T40._L0 IS NOT DISTINCT FROM T40._R0
            )
        ) AS T49
      ) AS T54
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'charges of a subscription' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T50._LK0, T50._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T50._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T50._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T50._L0 IS NOT DISTINCT FROM T50._R0
              OR COALESCE(
                ABS(CAST(T50._L0 AS DOUBLE) - CAST(T50._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T50._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_charges '
            END,
            CASE
              WHEN T50._L1 IS NOT DISTINCT FROM T50._R1
              OR COALESCE(ABS(T50._L1 - T50._R1) <= (
                (
                  ABS(T50._L1) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'charge_success_rate '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T17._LK0,
            T17._L0,
            T17._L1,
            T47._RK0,
            T47._R0,
            T47._R1
          FROM (
            SELECT
              T0.STRIPE_SUBSCRIPTION_ID AS _LK0,
              T0.TOTAL_CHARGES AS _L0,
              T0.CHARGE_SUCCESS_RATE AS _L1
            FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
            WHERE
              T0.STRIPE_SUBSCRIPTION_ID IS NOT NULL
          ) AS T17
          INNER JOIN (
            SELECT
              T37.PAID_FOR AS _RK0,
              T37.TOTAL_CHARGES AS _R0,
              (
                CAST(T37.GOOD AS DOUBLE) / NULLIF(CAST(T37.TOTAL_CHARGES AS DOUBLE), 0.0)
              ) * 100.0 AS _R1
            FROM (
              SELECT
                T30.PAID_FOR,
                COUNT(*) AS TOTAL_CHARGES,
                COUNT_IF(T30.CHARGE_STATUS = 'succeeded') AS GOOD
              FROM (
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
                  T25.IS_ORPHAN,
                  T25._INVOICE,
                  T25._INVOICED_FOR,
                  COALESCE(T25.STRIPE_SUBSCRIPTION_ID, T25._INVOICED_FOR) AS PAID_FOR
                FROM T24 AS T25
                WHERE
                  COALESCE(T25.STRIPE_SUBSCRIPTION_ID, T25._INVOICED_FOR) IS NOT NULL
              ) AS T30
              GROUP BY
                1
            ) AS T37
          ) AS T47
            ON T17._LK0 = T47._RK0
        ) AS T50
        WHERE
          NOT (
            (
              T50._LK0 IS NOT NULL
            )
            AND (
              T50._RK0 IS NOT NULL
            )
            AND (
              T50._L0 IS NOT DISTINCT FROM T50._R0
              OR COALESCE(
                ABS(CAST(T50._L0 AS DOUBLE) - CAST(T50._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T50._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T50._L1 IS NOT DISTINCT FROM T50._R1
              OR COALESCE(ABS(T50._L1 - T50._R1) <= (
                (
                  ABS(T50._L1) + 1.0
                ) * 1e-09
              ), FALSE)
            )
          )
      ) AS T53
    ) AS T55
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'cash of a subscription' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T48._LK0, T48._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T48._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T48._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'lifetime_value ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T16._LK0,
          T16._L0,
          T43._RK0,
          T43._R0
        FROM (
          SELECT
            T0.STRIPE_SUBSCRIPTION_ID AS _LK0,
            T0.LIFETIME_VALUE AS _L0
          FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
          WHERE
            T0.STRIPE_SUBSCRIPTION_ID IS NOT NULL
        ) AS T16
        INNER JOIN (
          SELECT
            T38.PAID_FOR AS _RK0,
            T38.LIFETIME_VALUE AS _R0
          FROM (
            SELECT
              T33.PAID_FOR,
              SUM(T33.USD) AS LIFETIME_VALUE
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T1.STRIPE_SUBSCRIPTION_ID AS PAID_FOR,
                  T1.AMOUNT_PAID_USD AS USD
                FROM STAGING.STG_STRIPE__INVOICES AS T1
                WHERE
                  NOT (
                    T1.IS_ORPHAN
                  ) AND T1.STRIPE_SUBSCRIPTION_ID IS NOT NULL AND T1.PAID
              ) AS T12
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  COALESCE(T25.STRIPE_SUBSCRIPTION_ID, T25._INVOICED_FOR) AS PAID_FOR,
                  -(
                    T25.REFUNDED_AMOUNT_USD
                  ) AS USD
                FROM T24 AS T25
                WHERE
                  COALESCE(T25.STRIPE_SUBSCRIPTION_ID, T25._INVOICED_FOR) IS NOT NULL
              ) AS T31
            ) AS T33
            GROUP BY
              1
          ) AS T38
          WHERE
            T38.LIFETIME_VALUE IS NOT NULL
        ) AS T43
          ON T16._LK0 = T43._RK0
      ) AS T48
      WHERE
        NOT (
          (
            T48._LK0 IS NOT NULL
          )
          AND (
            T48._RK0 IS NOT NULL
          )
          AND T48._L0 IS NOT DISTINCT FROM T48._R0
        )
    ) AS T51
  ) AS T56
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'payment health and yearly value' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T34._LK0, T34._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T34._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T34._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T34._L0 IS NOT DISTINCT FROM T34._R0 THEN '' ELSE 'between ' END,
        CASE WHEN T34._L1 IS NOT DISTINCT FROM T34._R1 THEN '' ELSE 'yearly ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T27._LK0,
        T27._L0,
        T27._L1,
        T5._RK0,
        T5._R0,
        T5._R1
      FROM (
        SELECT
          T0.SUBSCRIPTION_ID AS _LK0,
          COALESCE(
            T0.PAYMENT_HEALTH_SCORE BETWEEN LEAST(
              COALESCE(T0.PAYMENT_SUCCESS_RATE, 100.0),
              COALESCE(T0.RECENT_PAYMENT_RATE, 100.0),
              COALESCE(T0.CHARGE_SUCCESS_RATE, 100.0)
            ) - 1e-09 AND GREATEST(
              COALESCE(T0.PAYMENT_SUCCESS_RATE, 0.0),
              COALESCE(T0.RECENT_PAYMENT_RATE, 0.0),
              COALESCE(T0.CHARGE_SUCCESS_RATE, 0.0)
            ) + 1e-09,
            TRUE
          ) AS _L0,
          COALESCE(
            ABS(
              T0.ESTIMATED_ANNUAL_LTV - (
                (
                  CAST(T0.LIFETIME_VALUE AS DOUBLE) / NULLIF(CAST(T0.SUBSCRIPTION_AGE_MONTHS AS DOUBLE), 0.0)
                ) * 12.0
              )
            ) < 0.01,
            (
              T0.ESTIMATED_ANNUAL_LTV IS NULL
            )
            AND (
              (
                (
                  CAST(T0.LIFETIME_VALUE AS DOUBLE) / NULLIF(CAST(T0.SUBSCRIPTION_AGE_MONTHS AS DOUBLE), 0.0)
                ) * 12.0
              ) IS NULL
            )
          ) AS _L1
        FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
      ) AS T27
      FULL OUTER JOIN (
        SELECT
          T0.SUBSCRIPTION_ID AS _RK0,
          TRUE AS _R0,
          TRUE AS _R1
        FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
      ) AS T5
        ON T27._LK0 = T5._RK0
    ) AS T34
    WHERE
      NOT (
        (
          T34._LK0 IS NOT NULL
        )
        AND (
          T34._RK0 IS NOT NULL
        )
        AND T34._L0 IS NOT DISTINCT FROM T34._R0
        AND T34._L1 IS NOT DISTINCT FROM T34._R1
      )
  ) AS T44
) AS T57
UNION ALL
SELECT
  *
FROM (
  SELECT
    'days since the last payment' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T23._LK0, T23._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T23._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T23._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T23._L0 IS NOT DISTINCT FROM T23._R0
        THEN ''
        ELSE 'days_since_last_payment '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T6._LK0,
      T6._L0,
      T20._RK0,
      T20._R0
    FROM (
      SELECT
        T0.SUBSCRIPTION_ID AS _LK0,
        T0.DAYS_SINCE_LAST_PAYMENT AS _L0
      FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
    ) AS T6
    FULL OUTER JOIN (
      SELECT
        T0.SUBSCRIPTION_ID AS _RK0,
        DATEDIFF(DAY, T0.LAST_PAYMENT_DATE, DATE_FROM_PARTS(2026, 6, 30)) AS _R0
      FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T0
    ) AS T20
      ON T6._LK0 = T20._RK0
  ) AS T23
  WHERE
    NOT (
      (
        T23._LK0 IS NOT NULL
      )
      AND (
        T23._RK0 IS NOT NULL
      )
      AND T23._L0 IS NOT DISTINCT FROM T23._R0
    )
) AS T32
