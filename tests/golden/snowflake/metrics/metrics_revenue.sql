WITH T9 AS (
  SELECT
    T0.DAY
  FROM TIMELINE.DAYS AS T0
)
SELECT
  T59.METRIC_DATE,
  T59.METRIC_DATE AS DATE,
  T59.TOTAL_MRR,
  CAST(CAST(IFF(ABS(T59.TOTAL_MRR * 12) < 1000000000000000.0, T59.TOTAL_MRR * 12, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS TOTAL_ARR,
  T59.ACTIVE_CUSTOMERS,
  T59.NEW_MRR,
  T59.EXPANSION_MRR,
  T59.CONTRACTION_MRR,
  T59.CHURNED_MRR,
  T59.REACTIVATION_MRR,
  CAST(CAST(IFF(
    ABS(
      (
        (
          T59.NEW_MRR + T59.EXPANSION_MRR + T59.REACTIVATION_MRR
        ) - T59.CONTRACTION_MRR
      ) - T59.CHURNED_MRR
    ) < 1000000000000000.0,
    (
      (
        T59.NEW_MRR + T59.EXPANSION_MRR + T59.REACTIVATION_MRR
      ) - T59.CONTRACTION_MRR
    ) - T59.CHURNED_MRR,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS NET_NEW_MRR,
  CAST(T59.TOTAL_MRR AS DOUBLE) / NULLIF(CAST(T59.ACTIVE_CUSTOMERS AS DOUBLE), 0.0) AS ARPA,
  T59.MEDIAN_MRR,
  (
    (
      CAST(T59.TOTAL_MRR AS DOUBLE) / NULLIF(CAST(T59.MRR_30 AS DOUBLE), 0.0)
    ) * 100.0
  ) - 100.0 AS MRR_GROWTH_30D_PCT,
  T59.CHURN_30 AS CUSTOMER_CHURN_RATE_30D_PCT,
  (
    CAST(T59.REVENUE_LOST_30 AS DOUBLE) / NULLIF(CAST(T59.MRR_30 AS DOUBLE), 0.0)
  ) * 100.0 AS REVENUE_CHURN_RATE_30D_PCT,
  (
    CAST(T59.KEPT_365 AS DOUBLE) / NULLIF(CAST(T59.MRR_365 AS DOUBLE), 0.0)
  ) * 100.0 AS NRR_12M_PCT,
  (
    CAST(T59.KEPT_AT_MOST_365 AS DOUBLE) / NULLIF(CAST(T59.MRR_365 AS DOUBLE), 0.0)
  ) * 100.0 AS GRR_12M_PCT,
  T59.QUICK_RATIO_30D,
  (
    CAST(T59.TOTAL_MRR AS DOUBLE) / NULLIF(CAST(T59.ACTIVE_CUSTOMERS AS DOUBLE), 0.0)
  ) * CASE
    WHEN (
      100.0 / NULLIF(T59.CHURN_30, 0.0)
    ) < CASE WHEN T59.CHURN_30 IS NULL THEN CAST(NULL AS DOUBLE) ELSE 60.0 END
    THEN 100.0 / NULLIF(T59.CHURN_30, 0.0)
    ELSE CASE WHEN T59.CHURN_30 IS NULL THEN CAST(NULL AS DOUBLE) ELSE 60.0 END
  END AS LTV,
  T59.MRR_AT_RISK,
  (
    CAST(T59.MRR_TOP AS DOUBLE) / NULLIF(CAST(T59.TOTAL_MRR AS DOUBLE), 0.0)
  ) * 100.0 AS MRR_TOP10_SHARE_PCT,
  T59.COLLECTED_30D,
  (
    CAST(T59.PAID_30 AS DOUBLE) / NULLIF(CAST(T59.DUE_30 AS DOUBLE), 0.0)
  ) * 100.0 AS PAYMENT_SUCCESS_RATE_30D_PCT,
  T59.MRR_STRIPE,
  CAST(CAST(IFF(
    ABS(T59.TOTAL_MRR - T59.MRR_STRIPE) < 1000000000000000.0,
    T59.TOTAL_MRR - T59.MRR_STRIPE,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS MRR_RECONCILIATION_GAP
FROM (
  SELECT
    T58.METRIC_DATE,
    T58._DAY_0,
    COALESCE(T58.TOTAL_MRR, CAST(0 AS DECIMAL(18, 2))) AS TOTAL_MRR,
    COALESCE(T58.ACTIVE_CUSTOMERS, 0) AS ACTIVE_CUSTOMERS,
    T58.MEDIAN_MRR,
    T58.MRR_TOP,
    T58.MRR_30,
    T58.CHURN_30,
    T58.REVENUE_LOST_30,
    T58.QUICK_RATIO_30D,
    T58.MRR_365,
    T58.KEPT_365,
    T58.KEPT_AT_MOST_365,
    T58._DAY_1,
    COALESCE(T58.NEW_MRR, CAST(0 AS DECIMAL(18, 2))) AS NEW_MRR,
    COALESCE(T58.EXPANSION_MRR, CAST(0 AS DECIMAL(18, 2))) AS EXPANSION_MRR,
    COALESCE(T58.CONTRACTION_MRR, CAST(0 AS DECIMAL(18, 2))) AS CONTRACTION_MRR,
    COALESCE(T58.CHURNED_MRR, CAST(0 AS DECIMAL(18, 2))) AS CHURNED_MRR,
    COALESCE(T58.REACTIVATION_MRR, CAST(0 AS DECIMAL(18, 2))) AS REACTIVATION_MRR,
    T58._DAY_2,
    COALESCE(T58.MRR_AT_RISK, CAST(0 AS DECIMAL(18, 2))) AS MRR_AT_RISK,
    T58._DAY_3,
    COALESCE(T58.MRR_STRIPE, CAST(0 AS DECIMAL(18, 2))) AS MRR_STRIPE,
    T58._DAY_4,
    COALESCE(T58.COLLECTED_30D, CAST(0 AS DECIMAL(18, 2))) AS COLLECTED_30D,
    T58._DAY_5,
    COALESCE(T58.DUE_30, 0) AS DUE_30,
    COALESCE(T58.PAID_30, 0) AS PAID_30
  FROM (
    SELECT
      T12.METRIC_DATE,
      T53._DAY_0,
      T53.TOTAL_MRR,
      T53.ACTIVE_CUSTOMERS,
      T53.MEDIAN_MRR,
      T53.MRR_TOP,
      T53.MRR_30,
      T53.CHURN_30,
      T53.REVENUE_LOST_30,
      T53.QUICK_RATIO_30D,
      T53.MRR_365,
      T53.KEPT_365,
      T53.KEPT_AT_MOST_365,
      T43._DAY_1,
      T43.NEW_MRR,
      T43.EXPANSION_MRR,
      T43.CONTRACTION_MRR,
      T43.CHURNED_MRR,
      T43.REACTIVATION_MRR,
      T33._DAY_2,
      T33.MRR_AT_RISK,
      T57._DAY_3,
      T57.MRR_STRIPE,
      T56._DAY_4,
      T56.COLLECTED_30D,
      T45._DAY_5,
      T45.DUE_30,
      T45.PAID_30
    FROM (
      SELECT
        T0.DAY AS METRIC_DATE
      FROM TIMELINE.DAYS AS T0
      WHERE
        T0.IS_COMPANY_DAY
    ) AS T12
    LEFT OUTER JOIN (
      SELECT
        T49.DAY AS _DAY_0,
        T49.TOTAL_MRR,
        T49.ACTIVE_CUSTOMERS,
        T49.MEDIAN_MRR,
        T49.MRR_TOP,
        T49.MRR_30,
        T49.CHURN_30,
        T49.REVENUE_LOST_30,
        T49.QUICK_RATIO_30D,
        T49.MRR_365,
        T49.KEPT_365,
        T49.KEPT_AT_MOST_365
      FROM (
        SELECT
          T46.DAY,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T46.MRR) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T46.MRR) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS TOTAL_MRR,
          COUNT_IF(T46.MRR > 0) AS ACTIVE_CUSTOMERS,
          MEDIAN(IFF(T46.MRR > 0, CAST(T46.MRR AS DOUBLE), NULL)) AS MEDIAN_MRR,
          CAST(SUM(CASE WHEN T46.PLACE < 10 THEN T46.MRR ELSE CAST(0 AS DECIMAL(18, 2)) END) AS DECIMAL(38, 2)) AS MRR_TOP,
          CAST(SUM(T46.BEFORE) AS DECIMAL(38, 2)) AS MRR_30,
          (
            CAST(COUNT_IF((
              T46.BEFORE > 0
            ) AND NOT (
              T46.MRR > 0
            )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T46.BEFORE > 0) AS DOUBLE), 0.0)
          ) * 100.0 AS CHURN_30,
          CAST(SUM(T46.CHURNED_MRR) AS DECIMAL(38, 2)) + CAST(SUM(T46.CONTRACTION_MRR) AS DECIMAL(38, 2)) AS REVENUE_LOST_30,
          CAST(CAST(SUM(T46.NEW_MRR) AS DECIMAL(38, 2)) + CAST(SUM(T46.EXPANSION_MRR) AS DECIMAL(38, 2)) + CAST(SUM(T46.REACTIVATION_MRR) AS DECIMAL(38, 2)) AS DOUBLE) / NULLIF(
            CAST(CAST(SUM(T46.CONTRACTION_MRR) AS DECIMAL(38, 2)) + CAST(SUM(T46.CHURNED_MRR) AS DECIMAL(38, 2)) AS DOUBLE),
            0.0
          ) AS QUICK_RATIO_30D,
          CAST(SUM(T46."THEN") AS DECIMAL(38, 2)) AS MRR_365,
          CAST(SUM(CASE WHEN T46."THEN" > 0 THEN T46.MRR ELSE CAST(0 AS DECIMAL(18, 2)) END) AS DECIMAL(38, 2)) AS KEPT_365,
          CAST(SUM(CASE WHEN T46.MRR < T46."THEN" THEN T46.MRR ELSE T46."THEN" END) AS DECIMAL(38, 2)) AS KEPT_AT_MOST_365
        FROM (
          SELECT
            T32.DAY,
            T32.MRR,
            T32.FIRST_PAID_DATE,
            T32.BEFORE,
            T32."THEN",
            T32.PLACE,
            CASE
              WHEN (
                T32.BEFORE = 0
              )
              AND NOT (
                COALESCE(DATEDIFF(DAY, T32.FIRST_PAID_DATE, T32.DAY) >= 30, FALSE)
              )
              THEN T32.MRR
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS NEW_MRR,
            CASE
              WHEN (
                T32.BEFORE > 0
              ) AND (
                T32.MRR > T32.BEFORE
              )
              THEN CAST(CAST(IFF(ABS(T32.MRR - T32.BEFORE) < 1000000000000000.0, T32.MRR - T32.BEFORE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS EXPANSION_MRR,
            CASE
              WHEN (
                T32.MRR > 0
              ) AND (
                T32.MRR < T32.BEFORE
              )
              THEN CAST(CAST(IFF(ABS(T32.BEFORE - T32.MRR) < 1000000000000000.0, T32.BEFORE - T32.MRR, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS CONTRACTION_MRR,
            CASE WHEN T32.MRR = 0 THEN T32.BEFORE ELSE CAST(0 AS DECIMAL(18, 2)) END AS CHURNED_MRR,
            CASE
              WHEN (
                T32.BEFORE = 0
              )
              AND COALESCE(DATEDIFF(DAY, T32.FIRST_PAID_DATE, T32.DAY) >= 30, FALSE)
              THEN T32.MRR
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS REACTIVATION_MRR
          FROM (
            SELECT
              T23.DAY,
              T23.MRR,
              T23.FIRST_PAID_DATE,
              COALESCE(
                LAG(T23.MRR, 30) OVER (PARTITION BY T23.ACCOUNT_ID ORDER BY T23.DAY ASC),
                CAST(0 AS DECIMAL(18, 2))
              ) AS BEFORE,
              COALESCE(
                LAG(T23.MRR, 365) OVER (PARTITION BY T23.ACCOUNT_ID ORDER BY T23.DAY ASC),
                CAST(0 AS DECIMAL(18, 2))
              ) AS "THEN",
              ROW_NUMBER() OVER (PARTITION BY T23.DAY ORDER BY T23.MRR DESC NULLS LAST, T23.ACCOUNT_ID ASC) - 1 AS PLACE
            FROM (
              SELECT
                T20.*
                EXCLUDE (_UNTIL)
              FROM (
                SELECT
                  T18.ACCOUNT_ID,
                  T18.VALID_FROM,
                  T18.VALID_TO,
                  T18.SUBSCRIPTION_ID,
                  T18.PLAN_TIER,
                  T18.MRR,
                  T18.PREVIOUS_MRR,
                  T18.HAD_MRR_BEFORE,
                  T18.FIRST_PAID_DATE,
                  T18.IS_CHURNED,
                  T18._UNTIL,
                  T16.DAY
                FROM (
                  SELECT
                    T1.ACCOUNT_ID,
                    T1.VALID_FROM,
                    T1.VALID_TO,
                    T1.SUBSCRIPTION_ID,
                    T1.PLAN_TIER,
                    T1.MRR,
                    T1.PREVIOUS_MRR,
                    T1.HAD_MRR_BEFORE,
                    T1.FIRST_PAID_DATE,
                    T1.IS_CHURNED,
                    COALESCE(T1.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _UNTIL
                  FROM TIMELINE.ACCOUNT_MRR AS T1
                ) AS T18
                INNER JOIN T9 AS T16
                  ON T16.DAY >= T18.VALID_FROM AND T16.DAY < T18._UNTIL
              ) AS T20
            ) AS T23
          ) AS T32
        ) AS T46
        GROUP BY
          1
      ) AS T49
    ) AS T53
      ON T12.METRIC_DATE = T53._DAY_0
    LEFT OUTER JOIN (
      SELECT
        T36.DAY AS _DAY_1,
        T36.NEW_MRR,
        T36.EXPANSION_MRR,
        T36.CONTRACTION_MRR,
        T36.CHURNED_MRR,
        T36.REACTIVATION_MRR
      FROM (
        SELECT
          T22.DAY,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T22.NEW_MRR) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T22.NEW_MRR) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS NEW_MRR,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T22.EXPANSION_MRR) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T22.EXPANSION_MRR) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS EXPANSION_MRR,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T22.CONTRACTION_MRR) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T22.CONTRACTION_MRR) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS CONTRACTION_MRR,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T22.CHURNED_MRR) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T22.CHURNED_MRR) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS CHURNED_MRR,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T22.REACTIVATION_MRR) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T22.REACTIVATION_MRR) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS REACTIVATION_MRR
        FROM (
          SELECT
            T1.ACCOUNT_ID,
            T1.VALID_FROM AS DAY,
            CASE
              WHEN (
                T1.PREVIOUS_MRR = 0
              ) AND NOT (
                T1.HAD_MRR_BEFORE
              )
              THEN T1.MRR
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS NEW_MRR,
            CASE
              WHEN (
                T1.PREVIOUS_MRR > 0
              ) AND (
                T1.MRR > T1.PREVIOUS_MRR
              )
              THEN CAST(CAST(IFF(ABS(T1.MRR - T1.PREVIOUS_MRR) < 1000000000000000.0, T1.MRR - T1.PREVIOUS_MRR, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS EXPANSION_MRR,
            CASE
              WHEN (
                T1.MRR > 0
              ) AND (
                T1.MRR < T1.PREVIOUS_MRR
              )
              THEN CAST(CAST(IFF(ABS(T1.PREVIOUS_MRR - T1.MRR) < 1000000000000000.0, T1.PREVIOUS_MRR - T1.MRR, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS CONTRACTION_MRR,
            CASE WHEN T1.MRR = 0 THEN T1.PREVIOUS_MRR ELSE CAST(0 AS DECIMAL(18, 2)) END AS CHURNED_MRR,
            CASE
              WHEN (
                T1.PREVIOUS_MRR = 0
              ) AND T1.HAD_MRR_BEFORE
              THEN T1.MRR
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS REACTIVATION_MRR
          FROM TIMELINE.ACCOUNT_MRR AS T1
          WHERE
            T1.MRR <> T1.PREVIOUS_MRR
        ) AS T22
        GROUP BY
          1
      ) AS T36
    ) AS T43
      ON T12.METRIC_DATE = T43._DAY_1
    LEFT OUTER JOIN (
      SELECT
        T29.DAY AS _DAY_2,
        T29.MRR_AT_RISK
      FROM (
        SELECT
          T13.SNAPSHOT_DATE AS DAY,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T13.MONTHLY_RECURRING_REVENUE) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T13.MONTHLY_RECURRING_REVENUE) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS MRR_AT_RISK
        FROM (
          SELECT
            *
          FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T2
          WHERE
            T2.CHURN_RISK_SCORE >= 70
        ) AS T13
        GROUP BY
          1
      ) AS T29
    ) AS T33
      ON T12.METRIC_DATE = T33._DAY_2
    LEFT OUTER JOIN (
      SELECT
        T51.DAY AS _DAY_3,
        T51.MRR_STRIPE
      FROM (
        SELECT
          T48.DAY,
          COALESCE(
            CAST(CAST(IFF(
              ABS(CAST(SUM(T48.PAYS) AS DECIMAL(38, 2))) < 1000000000000000.0,
              CAST(SUM(T48.PAYS) AS DECIMAL(38, 2)),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS MRR_STRIPE
        FROM (
          SELECT
            T15.DAY,
            T42.STRIPE_SUBSCRIPTION_ID,
            T42.PAID_FROM,
            T42.PAID_TO,
            T42.PAYS,
            T42._UNTIL
          FROM T9 AS T15
          INNER JOIN (
            SELECT
              T35.STRIPE_SUBSCRIPTION_ID,
              T35.PAID_FROM,
              T35.PAID_TO,
              T35.PAYS,
              COALESCE(T35.PAID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _UNTIL
            FROM (
              SELECT
                T8.STRIPE_SUBSCRIPTION_ID,
                CASE
                  WHEN T8.TRIAL_END_DATE > T8.SUBSCRIPTION_START_DATE
                  THEN T8.TRIAL_END_DATE
                  ELSE T8.SUBSCRIPTION_START_DATE
                END AS PAID_FROM,
                CASE
                  WHEN COALESCE(
                    T8.SUBSCRIPTION_STATUS IN ('incomplete', 'incomplete_expired')
                    OR (
                      T8.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                      AND (
                        COALESCE(
                          T8.ENDED_AT_DATE,
                          CASE
                            WHEN T8.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                            THEN T8.CANCELED_AT_DATE
                            ELSE CAST(NULL AS DATE)
                          END
                        ) IS NULL
                      )
                    ),
                    FALSE
                  )
                  THEN CASE
                    WHEN T8.TRIAL_END_DATE > T8.SUBSCRIPTION_START_DATE
                    THEN T8.TRIAL_END_DATE
                    ELSE T8.SUBSCRIPTION_START_DATE
                  END
                  ELSE COALESCE(
                    T8.ENDED_AT_DATE,
                    CASE
                      WHEN T8.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                      THEN T8.CANCELED_AT_DATE
                      ELSE CAST(NULL AS DATE)
                    END
                  )
                END AS PAID_TO,
                COALESCE(T30._PAYS, CAST(0 AS DECIMAL(18, 2))) AS PAYS
              FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T8
              LEFT OUTER JOIN (
                SELECT
                  T25.STRIPE_SUBSCRIPTION_ID AS _ITEM_OF,
                  T25._PAYS
                FROM (
                  SELECT
                    T6.STRIPE_SUBSCRIPTION_ID,
                    COALESCE(
                      CAST(CAST(IFF(
                        ABS(CAST(SUM(T6.MONTHLY_RECURRING_REVENUE) AS DECIMAL(38, 2))) < 1000000000000000.0,
                        CAST(SUM(T6.MONTHLY_RECURRING_REVENUE) AS DECIMAL(38, 2)),
                        NULL
                      ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                      CAST(0 AS DECIMAL(18, 2))
                    ) AS _PAYS
                  FROM STAGING.STG_STRIPE__SUBSCRIPTION_ITEMS AS T6
                  GROUP BY
                    1
                ) AS T25
              ) AS T30
                ON T8.STRIPE_SUBSCRIPTION_ID = T30._ITEM_OF
            ) AS T35
          ) AS T42
            ON T15.DAY >= T42.PAID_FROM AND T15.DAY < T42._UNTIL
        ) AS T48
        GROUP BY
          1
      ) AS T51
    ) AS T57
      ON T12.METRIC_DATE = T57._DAY_3
    LEFT OUTER JOIN (
      SELECT
        T50.DAY AS _DAY_4,
        T50.COLLECTED_30D
      FROM (
        SELECT
          T47.DAY,
          CAST(CAST(IFF(
            ABS(
              CAST(SUM(COALESCE(T47.USD, CAST(0 AS DECIMAL(18, 2)))) OVER (ORDER BY T47.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS DECIMAL(38, 2))
            ) < 1000000000000000.0,
            CAST(SUM(COALESCE(T47.USD, CAST(0 AS DECIMAL(18, 2)))) OVER (ORDER BY T47.DAY ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS DECIMAL(38, 2)),
            NULL
          ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS COLLECTED_30D
        FROM (
          SELECT
            T7.DAY,
            T39.USD
          FROM TIMELINE.DAYS AS T7
          LEFT OUTER JOIN (
            SELECT
              T24.DAY AS PAID_ON,
              COALESCE(
                CAST(CAST(IFF(
                  ABS(CAST(SUM(T24.USD) AS DECIMAL(38, 2))) < 1000000000000000.0,
                  CAST(SUM(T24.USD) AS DECIMAL(38, 2)),
                  NULL
                ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                CAST(0 AS DECIMAL(18, 2))
              ) AS USD
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T3.ACCOUNT_ID,
                  T3.STRIPE_SUBSCRIPTION_ID,
                  T3.IS_ORPHAN,
                  CAST(COALESCE(T3.PAID_AT, T3.FINALIZED_AT, T3.INVOICE_CREATED_AT) AS DATE) AS DAY,
                  T3.AMOUNT_PAID_USD AS USD
                FROM STAGING.STG_STRIPE__INVOICES AS T3
                WHERE
                  T3.PAID AND T3.AMOUNT_PAID_USD IS NOT NULL
              ) AS T17
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T5.ACCOUNT_ID,
                  T5.STRIPE_SUBSCRIPTION_ID,
                  T5.IS_ORPHAN,
                  CAST(T5.STRIPE_CHARGE_CREATED_AT AS DATE) AS DAY,
                  CAST(CAST(IFF(
                    ABS(-(
                      T5.REFUNDED_AMOUNT_USD
                    )) < 1000000000000000.0,
                    -(
                      T5.REFUNDED_AMOUNT_USD
                    ),
                    NULL
                  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS USD
                FROM STAGING.STG_STRIPE__CHARGES AS T5
                WHERE
                  T5.REFUNDED_AMOUNT_USD > 0
              ) AS T21
            ) AS T24
            GROUP BY
              1
          ) AS T39
            ON T7.DAY = T39.PAID_ON
        ) AS T47
      ) AS T50
    ) AS T56
      ON T12.METRIC_DATE = T56._DAY_4
    LEFT OUTER JOIN (
      SELECT
        T38.DAY AS _DAY_5,
        T38.DUE_30,
        T38.PAID_30
      FROM (
        SELECT
          T34.DAY,
          COUNT(*) AS DUE_30,
          COUNT_IF(T34.PAID_ON <= T34.DAY) AS PAID_30
        FROM (
          SELECT
            T27.DUE_ON,
            T27.PAID_ON,
            T27.UNTIL,
            T16.DAY
          FROM (
            SELECT
              T19.DUE_ON,
              T19.PAID_ON,
              CAST(CAST(DATEADD(DAY, 30, T19.DUE_ON) AS TIMESTAMPNTZ) AS DATE) AS UNTIL
            FROM (
              SELECT
                CASE
                  WHEN T3.INVOICE_STATUS IN ('open', 'paid', 'void', 'uncollectible')
                  THEN CAST(COALESCE(T3.FINALIZED_AT, T3.INVOICE_CREATED_AT) AS DATE)
                  ELSE CAST(NULL AS DATE)
                END AS DUE_ON,
                CASE
                  WHEN T3.PAID
                  THEN CAST(COALESCE(T3.PAID_AT, T3.INVOICE_CREATED_AT) AS DATE)
                  ELSE CAST(NULL AS DATE)
                END AS PAID_ON
              FROM STAGING.STG_STRIPE__INVOICES AS T3
            ) AS T19
            WHERE
              T19.DUE_ON IS NOT NULL
          ) AS T27
          INNER JOIN T9 AS T16
            ON T16.DAY >= T27.DUE_ON AND T16.DAY < T27.UNTIL
        ) AS T34
        GROUP BY
          1
      ) AS T38
    ) AS T45
      ON T12.METRIC_DATE = T45._DAY_5
  ) AS T58
) AS T59
