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
        'columns of stg_stripe__customers' AS STATEMENT,
        COALESCE(T0.STRIPE_CUSTOMER_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CASE
                    WHEN NOT (
                      (
                        T0.MISSING_EMAIL = (
                          T0.CUSTOMER_EMAIL IS NULL
                        )
                      )
                      AND (
                        T0.INVALID_EMAIL = NOT (
                          COALESCE(
                            REGEXP_LIKE(
                              NULLIF(TRIM(T0.CUSTOMER_EMAIL, ' \t\n\r\f'), ''),
                              CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                              'cs'
                            ),
                            TRUE
                          )
                        )
                      )
                    )
                    THEN 'email; '
                    ELSE ''
                  END,
                  CASE
                    WHEN NOT (
                      (
                        (
                          T0.CUSTOMER_STATUS IS NULL
                        ) = (
                          T0.DELINQUENT IS NULL
                        )
                      )
                      AND (
                        (
                          T0.PAYMENT_RISK_SCORE IS NULL
                        ) = (
                          T0.DELINQUENT IS NULL
                        )
                      )
                      AND (
                        T0.DELINQUENT = (
                          T0.CUSTOMER_STATUS = 'delinquent'
                        )
                      )
                      AND (
                        T0.PAYMENT_RISK_SCORE = IFF(T0.DELINQUENT, 100, 0)
                      )
                    )
                    THEN 'delinquent; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      CAST(T0.CUSTOMER_CREATED_AT AS DATE) IS NULL
                    )
                    OR COALESCE(
                      T0.CUSTOMER_AGE_DAYS = DATEDIFF(DAY, CAST(T0.CUSTOMER_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                      FALSE
                    )
                  )
                  THEN 'age; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T0.CUSTOMER_AGE_DAYS IS NULL
                    ) = (
                      T0.CUSTOMER_AGE_MONTHS IS NULL
                    )
                  )
                  AND (
                    (
                      T0.CUSTOMER_AGE_MONTHS * 28
                    ) <= T0.CUSTOMER_AGE_DAYS
                  )
                  AND (
                    (
                      (
                        T0.CUSTOMER_AGE_MONTHS + 1
                      ) * 31
                    ) >= T0.CUSTOMER_AGE_DAYS
                  )
                )
                THEN 'months; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  COALESCE(T0.CUSTOMER_TENURE_CATEGORY = 'test', FALSE) = NOT (
                    COALESCE(T0.LIVEMODE, TRUE)
                  )
                )
                AND (
                  (
                    T0.CUSTOMER_AGE_DAYS IS NULL
                  )
                  OR (
                    T0.CUSTOMER_TENURE_CATEGORY IS NOT NULL
                  )
                )
              )
              THEN 'tenure; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T0.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
            )
            THEN 'account; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__CUSTOMERS AS T0
      WHERE
        NOT (
          (
            T0.MISSING_EMAIL = (
              T0.CUSTOMER_EMAIL IS NULL
            )
          )
          AND (
            T0.INVALID_EMAIL = NOT (
              COALESCE(
                REGEXP_LIKE(
                  NULLIF(TRIM(T0.CUSTOMER_EMAIL, ' \t\n\r\f'), ''),
                  CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                  'cs'
                ),
                TRUE
              )
            )
          )
          AND (
            (
              (
                T0.CUSTOMER_STATUS IS NULL
              ) = (
                T0.DELINQUENT IS NULL
              )
            )
            AND (
              (
                T0.PAYMENT_RISK_SCORE IS NULL
              ) = (
                T0.DELINQUENT IS NULL
              )
            )
            AND (
              T0.DELINQUENT = (
                T0.CUSTOMER_STATUS = 'delinquent'
              )
            )
            AND (
              T0.PAYMENT_RISK_SCORE = IFF(T0.DELINQUENT, 100, 0)
            )
          )
          AND (
            (
              CAST(T0.CUSTOMER_CREATED_AT AS DATE) IS NULL
            )
            OR COALESCE(
              T0.CUSTOMER_AGE_DAYS = DATEDIFF(DAY, CAST(T0.CUSTOMER_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
              FALSE
            )
          )
          AND (
            (
              (
                T0.CUSTOMER_AGE_DAYS IS NULL
              ) = (
                T0.CUSTOMER_AGE_MONTHS IS NULL
              )
            )
            AND (
              (
                T0.CUSTOMER_AGE_MONTHS * 28
              ) <= T0.CUSTOMER_AGE_DAYS
            )
            AND (
              (
                (
                  T0.CUSTOMER_AGE_MONTHS + 1
                ) * 31
              ) >= T0.CUSTOMER_AGE_DAYS
            )
          )
          AND (
            (
              COALESCE(T0.CUSTOMER_TENURE_CATEGORY = 'test', FALSE) = NOT (
                COALESCE(T0.LIVEMODE, TRUE)
              )
            )
            AND (
              (
                T0.CUSTOMER_AGE_DAYS IS NULL
              )
              OR (
                T0.CUSTOMER_TENURE_CATEGORY IS NOT NULL
              )
            )
          )
          AND (
            NOT (
              COALESCE(T0.IS_ORPHAN, FALSE)
            )
            OR COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
          )
        )
    ) AS T10
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__prices' AS STATEMENT,
        COALESCE(T1.PRICE_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CASE
                      WHEN NOT (
                        (
                          (
                            T1.PRICE_AMOUNT * 100
                          ) = T1.UNIT_AMOUNT
                        )
                        AND (
                          (
                            T1.PRICE_AMOUNT IS NULL
                          ) = (
                            (
                              T1.UNIT_AMOUNT IS NULL
                            ) OR COALESCE(T1.NORMALIZED_CURRENCY <> 'USD', FALSE)
                          )
                        )
                      )
                      THEN 'amount; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        (
                          (
                            T1.ANNUAL_VALUE IS NULL
                          ) = (
                            T1.MONTHLY_VALUE IS NULL
                          )
                        )
                        AND (
                          CAST(ABS(T1.ANNUAL_VALUE - (
                            T1.MONTHLY_VALUE * 12
                          )) AS DOUBLE) <= 0.061200000000000004
                        )
                      )
                      THEN 'year; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        NOT (
                          COALESCE((
                            T1.BILLING_PERIOD = 'Monthly'
                          ) AND (
                            T1.PRICE_AMOUNT IS NOT NULL
                          ), FALSE)
                        )
                        OR COALESCE(T1.MONTHLY_VALUE = T1.PRICE_AMOUNT, FALSE)
                      )
                      AND (
                        NOT (
                          COALESCE((
                            T1.BILLING_PERIOD = 'Annual'
                          ) AND (
                            T1.PRICE_AMOUNT IS NOT NULL
                          ), FALSE)
                        )
                        OR COALESCE(T1.ANNUAL_VALUE = T1.PRICE_AMOUNT, FALSE)
                      )
                    )
                    THEN 'month; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      (
                        T1.BILLING_PERIOD IS NULL
                      ) = (
                        T1.BILLING_INTERVAL IS NULL
                      )
                    )
                    AND (
                      NOT (
                        COALESCE(T1.BILLING_PERIOD = 'Monthly', FALSE)
                      )
                      OR COALESCE(T1.BILLING_INTERVAL = 'month', FALSE)
                    )
                    AND (
                      NOT (
                        COALESCE(T1.BILLING_PERIOD = 'Annual', FALSE)
                      )
                      OR COALESCE(T1.BILLING_INTERVAL IN ('year', 'month', 'quarter'), FALSE)
                    )
                  )
                  THEN 'interval; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    NOT (
                      COALESCE(STARTSWITH(T1.PRICE_ID, 'price_basic_'), FALSE)
                    )
                    OR COALESCE(T1.PRICE_TIER = 'Basic', FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(STARTSWITH(T1.PRICE_ID, 'price_pro_'), FALSE)
                    )
                    OR COALESCE(T1.PRICE_TIER = 'Pro', FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(STARTSWITH(T1.PRICE_ID, 'price_enterprise_'), FALSE)
                    )
                    OR COALESCE(T1.PRICE_TIER = 'Enterprise', FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(STARTSWITH(T1.PRICE_ID, 'price_addon_'), FALSE)
                    )
                    OR COALESCE(T1.PRICE_TIER = 'Add-on', FALSE)
                  )
                )
                THEN 'tier; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T1.DATA_QUALITY_FLAG = 'Missing Amount'
                  ) = (
                    T1.UNIT_AMOUNT IS NULL
                  )
                )
                AND (
                  (
                    T1.DATA_QUALITY_FLAG = 'Invalid Amount'
                  ) = COALESCE(T1.UNIT_AMOUNT < 0, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T1.DATA_QUALITY_FLAG = 'Missing Interval', FALSE)
                  )
                  OR COALESCE(T1.BILLING_INTERVAL IS NULL, FALSE)
                )
              )
              THEN 'flag; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T1.PRICE_AMOUNT IS NULL
                ) = (
                  T1.MONTHLY_VALUE IS NULL
                )
              )
              OR (
                T1.BILLING_INTERVAL IS NULL
              )
              OR (
                T1.BILLING_INTERVAL = 'unmapped'
              )
              OR (
                T1.INTERVAL_COUNT < 1
              )
            )
            THEN 'value; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__PRICES AS T1
      WHERE
        NOT (
          (
            (
              T1.PRICE_AMOUNT * 100
            ) = T1.UNIT_AMOUNT
          )
          AND (
            (
              T1.PRICE_AMOUNT IS NULL
            ) = (
              (
                T1.UNIT_AMOUNT IS NULL
              ) OR COALESCE(T1.NORMALIZED_CURRENCY <> 'USD', FALSE)
            )
          )
          AND (
            (
              (
                T1.ANNUAL_VALUE IS NULL
              ) = (
                T1.MONTHLY_VALUE IS NULL
              )
            )
            AND (
              CAST(ABS(T1.ANNUAL_VALUE - (
                T1.MONTHLY_VALUE * 12
              )) AS DOUBLE) <= 0.061200000000000004
            )
          )
          AND (
            (
              NOT (
                COALESCE((
                  T1.BILLING_PERIOD = 'Monthly'
                ) AND (
                  T1.PRICE_AMOUNT IS NOT NULL
                ), FALSE)
              )
              OR COALESCE(T1.MONTHLY_VALUE = T1.PRICE_AMOUNT, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  T1.BILLING_PERIOD = 'Annual'
                ) AND (
                  T1.PRICE_AMOUNT IS NOT NULL
                ), FALSE)
              )
              OR COALESCE(T1.ANNUAL_VALUE = T1.PRICE_AMOUNT, FALSE)
            )
          )
          AND (
            (
              (
                T1.BILLING_PERIOD IS NULL
              ) = (
                T1.BILLING_INTERVAL IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T1.BILLING_PERIOD = 'Monthly', FALSE)
              )
              OR COALESCE(T1.BILLING_INTERVAL = 'month', FALSE)
            )
            AND (
              NOT (
                COALESCE(T1.BILLING_PERIOD = 'Annual', FALSE)
              )
              OR COALESCE(T1.BILLING_INTERVAL IN ('year', 'month', 'quarter'), FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(STARTSWITH(T1.PRICE_ID, 'price_basic_'), FALSE)
              )
              OR COALESCE(T1.PRICE_TIER = 'Basic', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTSWITH(T1.PRICE_ID, 'price_pro_'), FALSE)
              )
              OR COALESCE(T1.PRICE_TIER = 'Pro', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTSWITH(T1.PRICE_ID, 'price_enterprise_'), FALSE)
              )
              OR COALESCE(T1.PRICE_TIER = 'Enterprise', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTSWITH(T1.PRICE_ID, 'price_addon_'), FALSE)
              )
              OR COALESCE(T1.PRICE_TIER = 'Add-on', FALSE)
            )
          )
          AND (
            (
              (
                T1.DATA_QUALITY_FLAG = 'Missing Amount'
              ) = (
                T1.UNIT_AMOUNT IS NULL
              )
            )
            AND (
              (
                T1.DATA_QUALITY_FLAG = 'Invalid Amount'
              ) = COALESCE(T1.UNIT_AMOUNT < 0, FALSE)
            )
            AND (
              NOT (
                COALESCE(T1.DATA_QUALITY_FLAG = 'Missing Interval', FALSE)
              )
              OR COALESCE(T1.BILLING_INTERVAL IS NULL, FALSE)
            )
          )
          AND (
            (
              (
                T1.PRICE_AMOUNT IS NULL
              ) = (
                T1.MONTHLY_VALUE IS NULL
              )
            )
            OR (
              T1.BILLING_INTERVAL IS NULL
            )
            OR (
              T1.BILLING_INTERVAL = 'unmapped'
            )
            OR (
              T1.INTERVAL_COUNT < 1
            )
          )
        )
    ) AS T11
  ) AS T13
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__subscriptions' AS STATEMENT,
        COALESCE(T2.STRIPE_SUBSCRIPTION_ID, 'null') AS ENTITY_KEY,
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
                              CASE
                                WHEN NOT (
                                  (
                                    T2.PRICING_TIER IS NULL
                                  ) = (
                                    NULLIF(TRIM(T2.PLAN, ' \t\n\r\f'), '') IS NULL
                                  )
                                )
                                THEN 'plan; '
                                ELSE ''
                              END,
                              CASE
                                WHEN NOT (
                                  (
                                    (
                                      T2.SUBSCRIPTION_STATUS_CATEGORY IS NULL
                                    ) = (
                                      T2.SUBSCRIPTION_STATUS IS NULL
                                    )
                                  )
                                  AND (
                                    (
                                      T2.LIFECYCLE_STAGE IS NULL
                                    ) = (
                                      T2.SUBSCRIPTION_STATUS IS NULL
                                    )
                                  )
                                  AND (
                                    (
                                      T2.CHURN_RISK_SCORE IS NULL
                                    ) = (
                                      T2.SUBSCRIPTION_STATUS IS NULL
                                    )
                                  )
                                )
                                THEN 'category; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                (
                                  (
                                    T2.LIFECYCLE_STAGE = 'Churned'
                                  ) = NOT (
                                    NOT (
                                      T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                                    )
                                  )
                                )
                                AND (
                                  (
                                    T2.CHURN_RISK_SCORE = 100
                                  ) = (
                                    T2.SUBSCRIPTION_STATUS = 'canceled'
                                  )
                                )
                              )
                              THEN 'over; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              COALESCE(
                                (
                                  T2.LIFECYCLE_STAGE = 'Trial'
                                ) = (
                                  T2.SUBSCRIPTION_STATUS = 'trialing'
                                ),
                                TRUE
                              )
                              AND (
                                NOT (
                                  COALESCE(T2.IS_IN_TRIAL, FALSE)
                                )
                                OR (
                                  COALESCE(T2.TRIAL_END_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
                                  AND COALESCE(NOT (
                                    T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                                  ), FALSE)
                                )
                              )
                            )
                            THEN 'trial; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            NOT (
                              COALESCE(T2.IS_CANCELLATION_SCHEDULED, FALSE)
                            )
                            OR (
                              COALESCE(NOT (
                                T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                              ), FALSE)
                              AND COALESCE(T2.LIFECYCLE_STAGE IN ('At Risk', 'Trial'), FALSE)
                              AND COALESCE(T2.CHURN_RISK_SCORE = 90, FALSE)
                            )
                          )
                          THEN 'at_risk; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          NOT (
                            COALESCE(T2.LIFECYCLE_STAGE = 'New', FALSE)
                          )
                          OR COALESCE(
                            COALESCE(CAST(T2.CURRENT_PERIOD_START AS DATE), T2.SUBSCRIPTION_START_DATE) <= T2.SUBSCRIPTION_START_DATE,
                            FALSE
                          )
                        )
                        THEN 'new; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        COALESCE(T2.SUBSCRIPTION_START_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
                        OR (
                          (
                            (
                              T2.SUBSCRIPTION_START_DATE IS NULL
                            )
                            OR COALESCE(
                              T2.SUBSCRIPTION_AGE_DAYS = DATEDIFF(DAY, T2.SUBSCRIPTION_START_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                              FALSE
                            )
                          )
                          AND (
                            (
                              (
                                T2.SUBSCRIPTION_AGE_DAYS IS NULL
                              ) = (
                                T2.SUBSCRIPTION_AGE_MONTHS IS NULL
                              )
                            )
                            AND (
                              (
                                T2.SUBSCRIPTION_AGE_MONTHS * 28
                              ) <= T2.SUBSCRIPTION_AGE_DAYS
                            )
                            AND (
                              (
                                (
                                  T2.SUBSCRIPTION_AGE_MONTHS + 1
                                ) * 31
                              ) >= T2.SUBSCRIPTION_AGE_DAYS
                            )
                          )
                        )
                      )
                      THEN 'age; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      COALESCE(T2.CANCELED_AT_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                      AND COALESCE(T2.ENDED_AT_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                      AND COALESCE(CAST(T2.CURRENT_PERIOD_START AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                    )
                    THEN 'known; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    NOT (
                      COALESCE(T2.ENDED_AT_DATE IS NOT NULL, FALSE)
                    )
                    OR COALESCE(
                      NOT (
                        NOT (
                          T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                        )
                      ),
                      FALSE
                    )
                  )
                  THEN 'ended; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T2.DATA_QUALITY_FLAG = 'Missing Customer'
                  ) = (
                    T2.STRIPE_CUSTOMER_ID IS NULL
                  )
                )
                THEN 'flag; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  NOT (
                    COALESCE(T2.DATA_QUALITY_FLAG = 'Missing Account', FALSE)
                  )
                  OR COALESCE(T2.ACCOUNT_ID IS NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T2.DATA_QUALITY_FLAG = 'Valid', FALSE)
                  )
                  OR (
                    COALESCE(T2.ACCOUNT_ID IS NOT NULL, FALSE)
                    AND COALESCE(T2.STRIPE_CUSTOMER_ID IS NOT NULL, FALSE)
                  )
                )
              )
              THEN 'account; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T2.IS_ORPHAN, FALSE)
              )
              OR COALESCE((
                T2.ACCOUNT_ID IS NOT NULL
              ) OR (
                T2.STRIPE_CUSTOMER_ID IS NOT NULL
              ), FALSE)
            )
            THEN 'parents; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T2
      WHERE
        NOT (
          (
            (
              T2.PRICING_TIER IS NULL
            ) = (
              NULLIF(TRIM(T2.PLAN, ' \t\n\r\f'), '') IS NULL
            )
          )
          AND (
            (
              (
                T2.SUBSCRIPTION_STATUS_CATEGORY IS NULL
              ) = (
                T2.SUBSCRIPTION_STATUS IS NULL
              )
            )
            AND (
              (
                T2.LIFECYCLE_STAGE IS NULL
              ) = (
                T2.SUBSCRIPTION_STATUS IS NULL
              )
            )
            AND (
              (
                T2.CHURN_RISK_SCORE IS NULL
              ) = (
                T2.SUBSCRIPTION_STATUS IS NULL
              )
            )
          )
          AND (
            (
              (
                T2.LIFECYCLE_STAGE = 'Churned'
              ) = NOT (
                NOT (
                  T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                )
              )
            )
            AND (
              (
                T2.CHURN_RISK_SCORE = 100
              ) = (
                T2.SUBSCRIPTION_STATUS = 'canceled'
              )
            )
          )
          AND (
            COALESCE(
              (
                T2.LIFECYCLE_STAGE = 'Trial'
              ) = (
                T2.SUBSCRIPTION_STATUS = 'trialing'
              ),
              TRUE
            )
            AND (
              NOT (
                COALESCE(T2.IS_IN_TRIAL, FALSE)
              )
              OR (
                COALESCE(T2.TRIAL_END_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
                AND COALESCE(NOT (
                  T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                ), FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE(T2.IS_CANCELLATION_SCHEDULED, FALSE)
            )
            OR (
              COALESCE(NOT (
                T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
              ), FALSE)
              AND COALESCE(T2.LIFECYCLE_STAGE IN ('At Risk', 'Trial'), FALSE)
              AND COALESCE(T2.CHURN_RISK_SCORE = 90, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T2.LIFECYCLE_STAGE = 'New', FALSE)
            )
            OR COALESCE(
              COALESCE(CAST(T2.CURRENT_PERIOD_START AS DATE), T2.SUBSCRIPTION_START_DATE) <= T2.SUBSCRIPTION_START_DATE,
              FALSE
            )
          )
          AND (
            COALESCE(T2.SUBSCRIPTION_START_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
            OR (
              (
                (
                  T2.SUBSCRIPTION_START_DATE IS NULL
                )
                OR COALESCE(
                  T2.SUBSCRIPTION_AGE_DAYS = DATEDIFF(DAY, T2.SUBSCRIPTION_START_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                  FALSE
                )
              )
              AND (
                (
                  (
                    T2.SUBSCRIPTION_AGE_DAYS IS NULL
                  ) = (
                    T2.SUBSCRIPTION_AGE_MONTHS IS NULL
                  )
                )
                AND (
                  (
                    T2.SUBSCRIPTION_AGE_MONTHS * 28
                  ) <= T2.SUBSCRIPTION_AGE_DAYS
                )
                AND (
                  (
                    (
                      T2.SUBSCRIPTION_AGE_MONTHS + 1
                    ) * 31
                  ) >= T2.SUBSCRIPTION_AGE_DAYS
                )
              )
            )
          )
          AND (
            COALESCE(T2.CANCELED_AT_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            AND COALESCE(T2.ENDED_AT_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            AND COALESCE(CAST(T2.CURRENT_PERIOD_START AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          )
          AND (
            NOT (
              COALESCE(T2.ENDED_AT_DATE IS NOT NULL, FALSE)
            )
            OR COALESCE(
              NOT (
                NOT (
                  T2.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
                )
              ),
              FALSE
            )
          )
          AND (
            (
              T2.DATA_QUALITY_FLAG = 'Missing Customer'
            ) = (
              T2.STRIPE_CUSTOMER_ID IS NULL
            )
          )
          AND (
            (
              NOT (
                COALESCE(T2.DATA_QUALITY_FLAG = 'Missing Account', FALSE)
              )
              OR COALESCE(T2.ACCOUNT_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T2.DATA_QUALITY_FLAG = 'Valid', FALSE)
              )
              OR (
                COALESCE(T2.ACCOUNT_ID IS NOT NULL, FALSE)
                AND COALESCE(T2.STRIPE_CUSTOMER_ID IS NOT NULL, FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE(T2.IS_ORPHAN, FALSE)
            )
            OR COALESCE((
              T2.ACCOUNT_ID IS NOT NULL
            ) OR (
              T2.STRIPE_CUSTOMER_ID IS NOT NULL
            ), FALSE)
          )
        )
    ) AS T15
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__subscription_items' AS STATEMENT,
        COALESCE(T3.STRIPE_SUBSCRIPTION_ITEM_ID, 'null') AS ENTITY_KEY,
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
                            CASE
                              WHEN NOT (
                                T3.UNIT_AMOUNT_USD IS NOT DISTINCT FROM T3.UNIT_PRICE_USD
                                AND (
                                  NOT (
                                    COALESCE(T3.CURRENCY <> 'usd', FALSE)
                                  )
                                  OR (
                                    T3.UNIT_PRICE_USD IS NULL
                                  )
                                )
                                AND (
                                  NOT (
                                    COALESCE(T3.UNIT_PRICE_USD IS NOT NULL, FALSE)
                                  )
                                  OR COALESCE(T3.UNIT_AMOUNT_SOURCE IS NOT NULL, FALSE)
                                )
                              )
                              THEN 'price; '
                              ELSE ''
                            END,
                            CASE
                              WHEN NOT (
                                (
                                  (
                                    (
                                      T3.QUANTITY * T3.UNIT_PRICE_USD
                                    ) IS NULL
                                  ) = (
                                    T3.TOTAL_AMOUNT_USD IS NULL
                                  )
                                )
                                AND (
                                  (
                                    (
                                      T3.TOTAL_AMOUNT_USD IS NULL
                                    )
                                    AND (
                                      (
                                        T3.QUANTITY * T3.UNIT_PRICE_USD
                                      ) IS NULL
                                    )
                                  )
                                  OR COALESCE(
                                    ABS(
                                      CAST(T3.TOTAL_AMOUNT_USD AS DOUBLE) - CAST(T3.QUANTITY * T3.UNIT_PRICE_USD AS DOUBLE)
                                    ) <= (
                                      GREATEST(
                                        ABS(CAST(T3.TOTAL_AMOUNT_USD AS DOUBLE)),
                                        ABS(CAST(T3.QUANTITY * T3.UNIT_PRICE_USD AS DOUBLE)),
                                        1.0
                                      ) * 1e-09
                                    ),
                                    FALSE
                                  )
                                )
                              )
                              THEN 'total; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              (
                                (
                                  T3.ANNUAL_RECURRING_REVENUE IS NULL
                                ) = (
                                  T3.MONTHLY_RECURRING_REVENUE IS NULL
                                )
                              )
                              AND (
                                CAST(ABS(T3.ANNUAL_RECURRING_REVENUE - (
                                  T3.MONTHLY_RECURRING_REVENUE * 12
                                )) AS DOUBLE) <= 0.061200000000000004
                              )
                            )
                            THEN 'year; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              NOT (
                                COALESCE(
                                  (
                                    T3.BILLING_FREQUENCY_DISPLAY = 'Monthly'
                                  )
                                  AND (
                                    (
                                      T3.QUANTITY * T3.UNIT_PRICE_USD
                                    ) IS NOT NULL
                                  ),
                                  FALSE
                                )
                              )
                              OR COALESCE(T3.MONTHLY_RECURRING_REVENUE = T3.TOTAL_AMOUNT_USD, FALSE)
                            )
                            AND (
                              NOT (
                                COALESCE(
                                  (
                                    T3.BILLING_FREQUENCY_DISPLAY = 'Annual'
                                  )
                                  AND (
                                    (
                                      T3.QUANTITY * T3.UNIT_PRICE_USD
                                    ) IS NOT NULL
                                  ),
                                  FALSE
                                )
                              )
                              OR COALESCE(T3.ANNUAL_RECURRING_REVENUE = T3.TOTAL_AMOUNT_USD, FALSE)
                            )
                          )
                          THEN 'month; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            T3.BILLING_FREQUENCY_DISPLAY IS NULL
                          ) = (
                            T3.BILLING_INTERVAL IS NULL
                          )
                        )
                        THEN 'interval; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          NOT (
                            COALESCE(T3.INTERVAL_CONFLICT, FALSE)
                          )
                          OR (
                            COALESCE(T3.ITEM_BILLING_INTERVAL IS NOT NULL, FALSE)
                            AND COALESCE(T3.BILLING_INTERVAL IS NOT NULL, FALSE)
                          )
                        )
                        AND (
                          NOT (
                            COALESCE(COALESCE(T3.ITEM_BILLING_INTERVAL <> T3.BILLING_INTERVAL, FALSE), FALSE)
                          )
                          OR COALESCE(T3.INTERVAL_CONFLICT, FALSE)
                        )
                      )
                      THEN 'conflict; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      NOT (
                        COALESCE(T3.ADDON_NAME IS NOT NULL, FALSE)
                      )
                      OR COALESCE(T3.REVENUE_TYPE <> 'base_plan', FALSE)
                    )
                    THEN 'addon; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      NOT (
                        COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_basic_'), FALSE)
                      )
                      OR COALESCE(T3.PRICING_TIER = 'Basic', FALSE)
                    )
                    AND (
                      NOT (
                        COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_pro_'), FALSE)
                      )
                      OR COALESCE(T3.PRICING_TIER = 'Pro', FALSE)
                    )
                    AND (
                      NOT (
                        COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_enterprise_'), FALSE)
                      )
                      OR COALESCE(T3.PRICING_TIER = 'Enterprise', FALSE)
                    )
                    AND (
                      NOT (
                        COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_addon_'), FALSE)
                      )
                      OR COALESCE(T3.PRICING_TIER = 'Add-on', FALSE)
                    )
                    AND (
                      NOT (
                        COALESCE((
                          T3.REVENUE_TYPE = 'addon'
                        ) AND (
                          T3.STRIPE_PRICE_ID IS NOT NULL
                        ), FALSE)
                      )
                      OR COALESCE(T3.PRICING_TIER IS NOT NULL, FALSE)
                    )
                  )
                  THEN 'tier; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  NOT (
                    COALESCE(T3.BILLING_SCHEME = 'tiered', FALSE)
                  )
                  OR COALESCE(T3.IS_USAGE_BASED, FALSE)
                )
                THEN 'tiered; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T3.HAS_DATA_QUALITY_ISSUES = (
                  (
                    T3.STRIPE_SUBSCRIPTION_ID IS NULL
                  )
                  OR (
                    T3.STRIPE_PRICE_ID IS NULL
                  )
                  OR (
                    T3.MONTHLY_RECURRING_REVENUE IS NULL
                  )
                  OR COALESCE(T3.UNIT_PRICE_USD < 0, FALSE)
                )
              )
              THEN 'flag; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T3.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T3.STRIPE_SUBSCRIPTION_ID IS NOT NULL, FALSE)
            )
            THEN 'subscription; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__SUBSCRIPTION_ITEMS AS T3
      WHERE
        NOT (
          T3.UNIT_AMOUNT_USD IS NOT DISTINCT FROM T3.UNIT_PRICE_USD
          AND (
            NOT (
              COALESCE(T3.CURRENCY <> 'usd', FALSE)
            )
            OR (
              T3.UNIT_PRICE_USD IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T3.UNIT_PRICE_USD IS NOT NULL, FALSE)
            )
            OR COALESCE(T3.UNIT_AMOUNT_SOURCE IS NOT NULL, FALSE)
          )
          AND (
            (
              (
                (
                  T3.QUANTITY * T3.UNIT_PRICE_USD
                ) IS NULL
              ) = (
                T3.TOTAL_AMOUNT_USD IS NULL
              )
            )
            AND (
              (
                (
                  T3.TOTAL_AMOUNT_USD IS NULL
                )
                AND (
                  (
                    T3.QUANTITY * T3.UNIT_PRICE_USD
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  CAST(T3.TOTAL_AMOUNT_USD AS DOUBLE) - CAST(T3.QUANTITY * T3.UNIT_PRICE_USD AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(CAST(T3.TOTAL_AMOUNT_USD AS DOUBLE)),
                    ABS(CAST(T3.QUANTITY * T3.UNIT_PRICE_USD AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              (
                T3.ANNUAL_RECURRING_REVENUE IS NULL
              ) = (
                T3.MONTHLY_RECURRING_REVENUE IS NULL
              )
            )
            AND (
              CAST(ABS(T3.ANNUAL_RECURRING_REVENUE - (
                T3.MONTHLY_RECURRING_REVENUE * 12
              )) AS DOUBLE) <= 0.061200000000000004
            )
          )
          AND (
            (
              NOT (
                COALESCE(
                  (
                    T3.BILLING_FREQUENCY_DISPLAY = 'Monthly'
                  )
                  AND (
                    (
                      T3.QUANTITY * T3.UNIT_PRICE_USD
                    ) IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.MONTHLY_RECURRING_REVENUE = T3.TOTAL_AMOUNT_USD, FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T3.BILLING_FREQUENCY_DISPLAY = 'Annual'
                  )
                  AND (
                    (
                      T3.QUANTITY * T3.UNIT_PRICE_USD
                    ) IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.ANNUAL_RECURRING_REVENUE = T3.TOTAL_AMOUNT_USD, FALSE)
            )
          )
          AND (
            (
              T3.BILLING_FREQUENCY_DISPLAY IS NULL
            ) = (
              T3.BILLING_INTERVAL IS NULL
            )
          )
          AND (
            (
              NOT (
                COALESCE(T3.INTERVAL_CONFLICT, FALSE)
              )
              OR (
                COALESCE(T3.ITEM_BILLING_INTERVAL IS NOT NULL, FALSE)
                AND COALESCE(T3.BILLING_INTERVAL IS NOT NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(COALESCE(T3.ITEM_BILLING_INTERVAL <> T3.BILLING_INTERVAL, FALSE), FALSE)
              )
              OR COALESCE(T3.INTERVAL_CONFLICT, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T3.ADDON_NAME IS NOT NULL, FALSE)
            )
            OR COALESCE(T3.REVENUE_TYPE <> 'base_plan', FALSE)
          )
          AND (
            (
              NOT (
                COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_basic_'), FALSE)
              )
              OR COALESCE(T3.PRICING_TIER = 'Basic', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_pro_'), FALSE)
              )
              OR COALESCE(T3.PRICING_TIER = 'Pro', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_enterprise_'), FALSE)
              )
              OR COALESCE(T3.PRICING_TIER = 'Enterprise', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTSWITH(T3.STRIPE_PRICE_ID, 'price_addon_'), FALSE)
              )
              OR COALESCE(T3.PRICING_TIER = 'Add-on', FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  T3.REVENUE_TYPE = 'addon'
                ) AND (
                  T3.STRIPE_PRICE_ID IS NOT NULL
                ), FALSE)
              )
              OR COALESCE(T3.PRICING_TIER IS NOT NULL, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T3.BILLING_SCHEME = 'tiered', FALSE)
            )
            OR COALESCE(T3.IS_USAGE_BASED, FALSE)
          )
          AND (
            T3.HAS_DATA_QUALITY_ISSUES = (
              (
                T3.STRIPE_SUBSCRIPTION_ID IS NULL
              )
              OR (
                T3.STRIPE_PRICE_ID IS NULL
              )
              OR (
                T3.MONTHLY_RECURRING_REVENUE IS NULL
              )
              OR COALESCE(T3.UNIT_PRICE_USD < 0, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T3.IS_ORPHAN, FALSE)
            )
            OR COALESCE(T3.STRIPE_SUBSCRIPTION_ID IS NOT NULL, FALSE)
          )
        )
    ) AS T17
  ) AS T19
) AS T21
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
        'columns of stg_stripe__events' AS STATEMENT,
        COALESCE(T4.STRIPE_EVENT_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CASE
                    WHEN NOT (
                      (
                        (
                          T4.EVENT_CATEGORY IS NULL
                        ) = (
                          T4.EVENT_TYPE IS NULL
                        )
                      )
                      AND (
                        (
                          T4.EVENT_ACTION IS NULL
                        ) = (
                          T4.EVENT_TYPE IS NULL
                        )
                      )
                    )
                    THEN 'kind; '
                    ELSE ''
                  END,
                  CASE
                    WHEN NOT (
                      NOT (
                        T4.IS_FAILURE_EVENT AND T4.IS_SUCCESS_EVENT
                      )
                      AND (
                        NOT (
                          COALESCE(T4.IS_SUCCESS_EVENT, FALSE)
                        )
                        OR COALESCE(T4.EVENT_CATEGORY IN ('Invoice', 'Charge', 'Payment Intent'), FALSE)
                      )
                    )
                    THEN 'outcome; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      NOT (
                        COALESCE(T4.RELATED_OBJECT_TYPE = 'customer', FALSE)
                      )
                      OR COALESCE(T4.STRIPE_CUSTOMER_ID = T4.RELATED_OBJECT_ID, FALSE)
                    )
                    AND (
                      NOT (
                        COALESCE(T4.IS_ORPHAN, FALSE)
                      )
                      OR COALESCE(T4.STRIPE_CUSTOMER_ID IS NOT NULL, FALSE)
                    )
                  )
                  THEN 'customer; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T4.DATA_QUALITY_FLAG = 'Missing Type'
                    ) = (
                      T4.EVENT_TYPE IS NULL
                    )
                  )
                  AND (
                    (
                      T4.DATA_QUALITY_FLAG = 'Unmapped Type'
                    ) = COALESCE(T4.EVENT_CATEGORY = 'unmapped', FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(T4.DATA_QUALITY_FLAG = 'Missing Object', FALSE)
                    )
                    OR COALESCE(T4.RELATED_OBJECT_ID IS NULL, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(T4.DATA_QUALITY_FLAG = 'Valid', FALSE)
                    )
                    OR COALESCE(T4.RELATED_OBJECT_ID IS NOT NULL, FALSE)
                  )
                )
                THEN 'flag; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                COALESCE(CAST(T4.EVENT_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
              )
              THEN 'known; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T4.RELATED_OBJECT_ID IS NOT NULL, FALSE)
              )
              OR COALESCE(T4.EVENT_OBJECT IS NOT NULL, FALSE)
            )
            THEN 'object; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__EVENTS AS T4
      WHERE
        NOT (
          (
            (
              T4.EVENT_CATEGORY IS NULL
            ) = (
              T4.EVENT_TYPE IS NULL
            )
          )
          AND (
            (
              T4.EVENT_ACTION IS NULL
            ) = (
              T4.EVENT_TYPE IS NULL
            )
          )
          AND (
            NOT (
              T4.IS_FAILURE_EVENT AND T4.IS_SUCCESS_EVENT
            )
            AND (
              NOT (
                COALESCE(T4.IS_SUCCESS_EVENT, FALSE)
              )
              OR COALESCE(T4.EVENT_CATEGORY IN ('Invoice', 'Charge', 'Payment Intent'), FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(T4.RELATED_OBJECT_TYPE = 'customer', FALSE)
              )
              OR COALESCE(T4.STRIPE_CUSTOMER_ID = T4.RELATED_OBJECT_ID, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T4.STRIPE_CUSTOMER_ID IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              (
                T4.DATA_QUALITY_FLAG = 'Missing Type'
              ) = (
                T4.EVENT_TYPE IS NULL
              )
            )
            AND (
              (
                T4.DATA_QUALITY_FLAG = 'Unmapped Type'
              ) = COALESCE(T4.EVENT_CATEGORY = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.DATA_QUALITY_FLAG = 'Missing Object', FALSE)
              )
              OR COALESCE(T4.RELATED_OBJECT_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.DATA_QUALITY_FLAG = 'Valid', FALSE)
              )
              OR COALESCE(T4.RELATED_OBJECT_ID IS NOT NULL, FALSE)
            )
          )
          AND COALESCE(CAST(T4.EVENT_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          AND (
            NOT (
              COALESCE(T4.RELATED_OBJECT_ID IS NOT NULL, FALSE)
            )
            OR COALESCE(T4.EVENT_OBJECT IS NOT NULL, FALSE)
          )
        )
    ) AS T8
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__invoices' AS STATEMENT,
        COALESCE(T5.STRIPE_INVOICE_ID, 'null') AS ENTITY_KEY,
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
                                CASE
                                  WHEN NOT (
                                    NOT (
                                      COALESCE(T5.CURRENCY <> 'usd', FALSE)
                                    )
                                    OR (
                                      (
                                        T5.AMOUNT_DUE_USD IS NULL
                                      )
                                      AND (
                                        T5.AMOUNT_PAID_USD IS NULL
                                      )
                                      AND (
                                        T5.AMOUNT_REMAINING_USD IS NULL
                                      )
                                      AND (
                                        T5.SUBTOTAL_USD IS NULL
                                      )
                                      AND (
                                        T5.TOTAL_USD IS NULL
                                      )
                                    )
                                  )
                                  THEN 'currency; '
                                  ELSE ''
                                END,
                                CASE
                                  WHEN NOT (
                                    (
                                      (
                                        T5.INVOICE_STATUS_CATEGORY IS NULL
                                      ) = (
                                        T5.INVOICE_STATUS IS NULL
                                      )
                                    )
                                    AND (
                                      LOWER(T5.INVOICE_STATUS_CATEGORY) = T5.INVOICE_STATUS
                                    )
                                  )
                                  THEN 'status; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  (
                                    NOT (
                                      COALESCE(T5.INVOICE_STATUS = 'paid', FALSE)
                                    ) OR COALESCE(T5.PAID, FALSE)
                                  )
                                  AND (
                                    NOT (
                                      COALESCE((
                                        T5.PAID_AT IS NOT NULL
                                      ) AND (
                                        T5.INVOICE_STATUS = 'paid'
                                      ), FALSE)
                                    )
                                    OR COALESCE(T5.PAID, FALSE)
                                  )
                                )
                                THEN 'paid; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                COALESCE(CAST(T5.FINALIZED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                                AND COALESCE(CAST(T5.PAID_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                                AND COALESCE(CAST(T5.VOIDED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                                AND COALESCE(CAST(T5.MARKED_UNCOLLECTIBLE_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                              )
                              THEN 'known; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              IFF(
                                COALESCE(
                                  DATEDIFF(DAY, CAST(T5.BILLING_PERIOD_START AS DATE), CAST(T5.BILLING_PERIOD_END AS DATE)) < 0,
                                  TRUE
                                ),
                                T5.BILLING_PERIOD_DAYS IS NULL,
                                T5.BILLING_PERIOD_DAYS = DATEDIFF(DAY, CAST(T5.BILLING_PERIOD_START AS DATE), CAST(T5.BILLING_PERIOD_END AS DATE))
                              )
                            )
                            THEN 'period; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              (
                                IFF(
                                  CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE) >= 0,
                                  CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE),
                                  NULL
                                ) IS NULL
                              ) = (
                                T5.DAYS_TO_PAYMENT IS NULL
                              )
                            )
                            AND (
                              (
                                (
                                  (
                                    T5.DAYS_TO_PAYMENT * 86400.0
                                  ) IS NULL
                                )
                                AND (
                                  CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE) IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS(
                                  (
                                    T5.DAYS_TO_PAYMENT * 86400.0
                                  ) - CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE)
                                ) <= (
                                  GREATEST(
                                    ABS(T5.DAYS_TO_PAYMENT * 86400.0),
                                    ABS(CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE)),
                                    1.0
                                  ) * 1e-09
                                ),
                                FALSE
                              )
                            )
                          )
                          THEN 'payment_days; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T5.DAYS_UNTIL_DUE IS NULL
                            ) = (
                              T5.PAID
                              OR COALESCE(T5.INVOICE_STATUS = 'void', FALSE)
                              OR (
                                T5.DUE_DATE IS NULL
                              )
                            )
                          )
                          AND COALESCE(T5.DAYS_UNTIL_DUE = DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T5.DUE_DATE), TRUE)
                        )
                        THEN 'until_due; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          (
                            T5.PAYMENT_TIMELINE = 'Paid'
                          ) = T5.PAID
                        )
                        AND (
                          NOT (
                            COALESCE(T5.PAYMENT_TIMELINE = 'Overdue', FALSE)
                          )
                          OR COALESCE(T5.DAYS_UNTIL_DUE < 0, FALSE)
                        )
                        AND (
                          NOT (
                            COALESCE(T5.PAYMENT_TIMELINE = 'Due Soon', FALSE)
                          )
                          OR COALESCE(T5.DAYS_UNTIL_DUE BETWEEN 0 AND 7, FALSE)
                        )
                        AND (
                          NOT (
                            COALESCE((
                              T5.PAYMENT_TIMELINE = 'Future'
                            ) AND (
                              T5.INVOICE_STATUS <> 'draft'
                            ), FALSE)
                          )
                          OR COALESCE(T5.DAYS_UNTIL_DUE > 7, FALSE)
                        )
                        AND (
                          T5.PAID
                          OR COALESCE(T5.INVOICE_STATUS = 'void', FALSE)
                          OR (
                            T5.DUE_DATE IS NULL
                          )
                          OR (
                            T5.PAYMENT_TIMELINE IS NOT NULL
                          )
                        )
                      )
                      THEN 'timeline; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          T5.COLLECTION_RISK = 'No Risk'
                        ) = (
                          T5.PAID OR COALESCE(T5.INVOICE_STATUS = 'void', FALSE)
                        )
                      )
                      AND (
                        NOT (
                          COALESCE(T5.COLLECTION_RISK = 'Write-off', FALSE)
                        )
                        OR COALESCE(T5.INVOICE_STATUS = 'uncollectible', FALSE)
                      )
                      AND (
                        NOT (
                          COALESCE(T5.COLLECTION_RISK = 'High', FALSE)
                        )
                        OR COALESCE(T5.DAYS_UNTIL_DUE < -90, FALSE)
                      )
                      AND (
                        NOT (
                          COALESCE(T5.COLLECTION_RISK = 'Medium', FALSE)
                        )
                        OR COALESCE(T5.DAYS_UNTIL_DUE BETWEEN -90 AND -31, FALSE)
                      )
                      AND (
                        NOT (
                          COALESCE(T5.COLLECTION_RISK = 'Low', FALSE)
                        )
                        OR COALESCE(T5.DAYS_UNTIL_DUE BETWEEN -30 AND -1, FALSE)
                      )
                    )
                    THEN 'risk; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      COALESCE(T5.TOTAL_USD, T5.AMOUNT_DUE_USD) IS NULL
                    ) = (
                      T5.INVOICE_SIZE_CATEGORY IS NULL
                    )
                  )
                  THEN 'size; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T5.DATA_QUALITY_FLAG = 'Missing Customer'
                  ) = (
                    T5.STRIPE_CUSTOMER_ID IS NULL
                  )
                )
                THEN 'flag; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                NOT (
                  COALESCE((
                    T5.DATA_QUALITY_FLAG = 'Valid'
                  ) AND (
                    T5.CURRENCY = 'usd'
                  ), FALSE)
                )
                OR COALESCE(T5.AMOUNT_DUE_USD >= 0, FALSE)
              )
              THEN 'amounts; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T5.IS_ORPHAN, FALSE)
              )
              OR COALESCE(
                COALESCE(T5.STRIPE_CUSTOMER_ID, T5.STRIPE_SUBSCRIPTION_ID, T5.ACCOUNT_ID) IS NOT NULL,
                FALSE
              )
            )
            THEN 'parents; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__INVOICES AS T5
      WHERE
        NOT (
          (
            NOT (
              COALESCE(T5.CURRENCY <> 'usd', FALSE)
            )
            OR (
              (
                T5.AMOUNT_DUE_USD IS NULL
              )
              AND (
                T5.AMOUNT_PAID_USD IS NULL
              )
              AND (
                T5.AMOUNT_REMAINING_USD IS NULL
              )
              AND (
                T5.SUBTOTAL_USD IS NULL
              )
              AND (
                T5.TOTAL_USD IS NULL
              )
            )
          )
          AND (
            (
              (
                T5.INVOICE_STATUS_CATEGORY IS NULL
              ) = (
                T5.INVOICE_STATUS IS NULL
              )
            )
            AND (
              LOWER(T5.INVOICE_STATUS_CATEGORY) = T5.INVOICE_STATUS
            )
          )
          AND (
            (
              NOT (
                COALESCE(T5.INVOICE_STATUS = 'paid', FALSE)
              ) OR COALESCE(T5.PAID, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  T5.PAID_AT IS NOT NULL
                ) AND (
                  T5.INVOICE_STATUS = 'paid'
                ), FALSE)
              )
              OR COALESCE(T5.PAID, FALSE)
            )
          )
          AND (
            COALESCE(CAST(T5.FINALIZED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            AND COALESCE(CAST(T5.PAID_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            AND COALESCE(CAST(T5.VOIDED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            AND COALESCE(CAST(T5.MARKED_UNCOLLECTIBLE_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          )
          AND IFF(
            COALESCE(
              DATEDIFF(DAY, CAST(T5.BILLING_PERIOD_START AS DATE), CAST(T5.BILLING_PERIOD_END AS DATE)) < 0,
              TRUE
            ),
            T5.BILLING_PERIOD_DAYS IS NULL,
            T5.BILLING_PERIOD_DAYS = DATEDIFF(DAY, CAST(T5.BILLING_PERIOD_START AS DATE), CAST(T5.BILLING_PERIOD_END AS DATE))
          )
          AND (
            (
              (
                IFF(
                  CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE) >= 0,
                  CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE),
                  NULL
                ) IS NULL
              ) = (
                T5.DAYS_TO_PAYMENT IS NULL
              )
            )
            AND (
              (
                (
                  (
                    T5.DAYS_TO_PAYMENT * 86400.0
                  ) IS NULL
                )
                AND (
                  CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    T5.DAYS_TO_PAYMENT * 86400.0
                  ) - CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(T5.DAYS_TO_PAYMENT * 86400.0),
                    ABS(CAST(DATEDIFF(SECOND, T5.FINALIZED_AT, T5.PAID_AT) AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              (
                T5.DAYS_UNTIL_DUE IS NULL
              ) = (
                T5.PAID
                OR COALESCE(T5.INVOICE_STATUS = 'void', FALSE)
                OR (
                  T5.DUE_DATE IS NULL
                )
              )
            )
            AND COALESCE(T5.DAYS_UNTIL_DUE = DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T5.DUE_DATE), TRUE)
          )
          AND (
            (
              (
                T5.PAYMENT_TIMELINE = 'Paid'
              ) = T5.PAID
            )
            AND (
              NOT (
                COALESCE(T5.PAYMENT_TIMELINE = 'Overdue', FALSE)
              )
              OR COALESCE(T5.DAYS_UNTIL_DUE < 0, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.PAYMENT_TIMELINE = 'Due Soon', FALSE)
              )
              OR COALESCE(T5.DAYS_UNTIL_DUE BETWEEN 0 AND 7, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  T5.PAYMENT_TIMELINE = 'Future'
                ) AND (
                  T5.INVOICE_STATUS <> 'draft'
                ), FALSE)
              )
              OR COALESCE(T5.DAYS_UNTIL_DUE > 7, FALSE)
            )
            AND (
              T5.PAID
              OR COALESCE(T5.INVOICE_STATUS = 'void', FALSE)
              OR (
                T5.DUE_DATE IS NULL
              )
              OR (
                T5.PAYMENT_TIMELINE IS NOT NULL
              )
            )
          )
          AND (
            (
              (
                T5.COLLECTION_RISK = 'No Risk'
              ) = (
                T5.PAID OR COALESCE(T5.INVOICE_STATUS = 'void', FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T5.COLLECTION_RISK = 'Write-off', FALSE)
              )
              OR COALESCE(T5.INVOICE_STATUS = 'uncollectible', FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.COLLECTION_RISK = 'High', FALSE)
              )
              OR COALESCE(T5.DAYS_UNTIL_DUE < -90, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.COLLECTION_RISK = 'Medium', FALSE)
              )
              OR COALESCE(T5.DAYS_UNTIL_DUE BETWEEN -90 AND -31, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.COLLECTION_RISK = 'Low', FALSE)
              )
              OR COALESCE(T5.DAYS_UNTIL_DUE BETWEEN -30 AND -1, FALSE)
            )
          )
          AND (
            (
              COALESCE(T5.TOTAL_USD, T5.AMOUNT_DUE_USD) IS NULL
            ) = (
              T5.INVOICE_SIZE_CATEGORY IS NULL
            )
          )
          AND (
            (
              T5.DATA_QUALITY_FLAG = 'Missing Customer'
            ) = (
              T5.STRIPE_CUSTOMER_ID IS NULL
            )
          )
          AND (
            NOT (
              COALESCE((
                T5.DATA_QUALITY_FLAG = 'Valid'
              ) AND (
                T5.CURRENCY = 'usd'
              ), FALSE)
            )
            OR COALESCE(T5.AMOUNT_DUE_USD >= 0, FALSE)
          )
          AND (
            NOT (
              COALESCE(T5.IS_ORPHAN, FALSE)
            )
            OR COALESCE(
              COALESCE(T5.STRIPE_CUSTOMER_ID, T5.STRIPE_SUBSCRIPTION_ID, T5.ACCOUNT_ID) IS NOT NULL,
              FALSE
            )
          )
        )
    ) AS T16
  ) AS T18
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__charges' AS STATEMENT,
        COALESCE(T6.STRIPE_CHARGE_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CASE
                    WHEN NOT (
                      NOT (
                        COALESCE(T6.CURRENCY <> 'usd', FALSE)
                      )
                      OR (
                        (
                          T6.CHARGE_AMOUNT_USD IS NULL
                        )
                        AND (
                          T6.CAPTURED_AMOUNT_USD IS NULL
                        )
                        AND (
                          T6.REFUNDED_AMOUNT_USD IS NULL
                        )
                      )
                    )
                    THEN 'currency; '
                    ELSE ''
                  END,
                  CASE
                    WHEN NOT (
                      (
                        T6.CHARGE_STATUS IS NULL
                      ) = (
                        NULLIF(TRIM(T6.STATUS, ' \t\n\r\f'), '') IS NULL
                      )
                    )
                    THEN 'status; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T6.DATA_QUALITY_FLAG = 'Missing Customer'
                    ) = (
                      T6.STRIPE_CUSTOMER_ID IS NULL
                    )
                  )
                  THEN 'flag; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  NOT (
                    COALESCE((
                      T6.DATA_QUALITY_FLAG = 'Valid'
                    ) AND (
                      T6.CURRENCY = 'usd'
                    ), FALSE)
                  )
                  OR (
                    COALESCE(T6.CHARGE_AMOUNT_USD >= 0, FALSE)
                    AND COALESCE(COALESCE(T6.REFUNDED_AMOUNT_USD <= T6.CHARGE_AMOUNT_USD, TRUE), FALSE)
                  )
                )
                THEN 'amounts; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                COALESCE(CAST(T6.STRIPE_CHARGE_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
              )
              THEN 'known; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T6.IS_ORPHAN, FALSE)
              )
              OR COALESCE(
                COALESCE(T6.STRIPE_CUSTOMER_ID, T6.STRIPE_INVOICE_ID, T6.ACCOUNT_ID) IS NOT NULL,
                FALSE
              )
            )
            THEN 'parents; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__CHARGES AS T6
      WHERE
        NOT (
          (
            NOT (
              COALESCE(T6.CURRENCY <> 'usd', FALSE)
            )
            OR (
              (
                T6.CHARGE_AMOUNT_USD IS NULL
              )
              AND (
                T6.CAPTURED_AMOUNT_USD IS NULL
              )
              AND (
                T6.REFUNDED_AMOUNT_USD IS NULL
              )
            )
          )
          AND (
            (
              T6.CHARGE_STATUS IS NULL
            ) = (
              NULLIF(TRIM(T6.STATUS, ' \t\n\r\f'), '') IS NULL
            )
          )
          AND (
            (
              T6.DATA_QUALITY_FLAG = 'Missing Customer'
            ) = (
              T6.STRIPE_CUSTOMER_ID IS NULL
            )
          )
          AND (
            NOT (
              COALESCE((
                T6.DATA_QUALITY_FLAG = 'Valid'
              ) AND (
                T6.CURRENCY = 'usd'
              ), FALSE)
            )
            OR (
              COALESCE(T6.CHARGE_AMOUNT_USD >= 0, FALSE)
              AND COALESCE(COALESCE(T6.REFUNDED_AMOUNT_USD <= T6.CHARGE_AMOUNT_USD, TRUE), FALSE)
            )
          )
          AND COALESCE(CAST(T6.STRIPE_CHARGE_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          AND (
            NOT (
              COALESCE(T6.IS_ORPHAN, FALSE)
            )
            OR COALESCE(
              COALESCE(T6.STRIPE_CUSTOMER_ID, T6.STRIPE_INVOICE_ID, T6.ACCOUNT_ID) IS NOT NULL,
              FALSE
            )
          )
        )
    ) AS T9
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__payment_intents' AS STATEMENT,
        COALESCE(T7.STRIPE_PAYMENT_INTENT_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CASE
                          WHEN NOT (
                            NOT (
                              COALESCE(T7.CURRENCY <> 'usd', FALSE)
                            )
                            OR (
                              (
                                T7.PAYMENT_AMOUNT_USD IS NULL
                              )
                              AND (
                                T7.CAPTURABLE_AMOUNT_USD IS NULL
                              )
                              AND (
                                T7.RECEIVED_AMOUNT_USD IS NULL
                              )
                            )
                          )
                          THEN 'currency; '
                          ELSE ''
                        END,
                        CASE
                          WHEN NOT (
                            (
                              T7.PAYMENT_STAGE IS NULL
                            ) = (
                              T7.STATUS_CATEGORY IS NULL
                            )
                          )
                          THEN 'status; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            T7.STATUS_CATEGORY = 'Succeeded'
                          ) = (
                            T7.PAYMENT_STAGE = 'Completed'
                          )
                        )
                        THEN 'succeeded; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        NOT (
                          COALESCE(T7.PAYMENT_STAGE = 'Failed Attempt', FALSE)
                        )
                        OR COALESCE(
                          (
                            T7.ERROR_CODE IS NOT NULL
                          )
                          OR (
                            T7.ERROR_MESSAGE IS NOT NULL
                          )
                          OR (
                            T7.ERROR_TYPE IS NOT NULL
                          ),
                          FALSE
                        )
                      )
                      THEN 'failed; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      COALESCE(CAST(T7.CANCELED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                    )
                    THEN 'canceled; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T7.PAYMENT_SIZE_CATEGORY IS NULL
                    ) = (
                      T7.PAYMENT_AMOUNT_USD IS NULL
                    )
                  )
                  THEN 'size; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T7.DATA_QUALITY_FLAG = 'Missing Customer'
                    ) = (
                      T7.STRIPE_CUSTOMER_ID IS NULL
                    )
                  )
                  AND (
                    NOT (
                      COALESCE((
                        T7.DATA_QUALITY_FLAG = 'Valid'
                      ) AND (
                        T7.CURRENCY = 'usd'
                      ), FALSE)
                    )
                    OR (
                      COALESCE(T7.PAYMENT_AMOUNT_USD >= 0, FALSE)
                      AND COALESCE(COALESCE(T7.RECEIVED_AMOUNT_USD <= T7.PAYMENT_AMOUNT_USD, TRUE), FALSE)
                    )
                  )
                )
                THEN 'flag; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                NOT (
                  COALESCE(T7.PRIMARY_CHARGE_ID IS NOT NULL, FALSE)
                )
                OR COALESCE(T7.CHARGE_COUNT > 0, FALSE)
              )
              THEN 'charge; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              COALESCE(CAST(T7.PAYMENT_INTENT_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            )
            THEN 'known; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T7
      WHERE
        NOT (
          (
            NOT (
              COALESCE(T7.CURRENCY <> 'usd', FALSE)
            )
            OR (
              (
                T7.PAYMENT_AMOUNT_USD IS NULL
              )
              AND (
                T7.CAPTURABLE_AMOUNT_USD IS NULL
              )
              AND (
                T7.RECEIVED_AMOUNT_USD IS NULL
              )
            )
          )
          AND (
            (
              T7.PAYMENT_STAGE IS NULL
            ) = (
              T7.STATUS_CATEGORY IS NULL
            )
          )
          AND (
            (
              T7.STATUS_CATEGORY = 'Succeeded'
            ) = (
              T7.PAYMENT_STAGE = 'Completed'
            )
          )
          AND (
            NOT (
              COALESCE(T7.PAYMENT_STAGE = 'Failed Attempt', FALSE)
            )
            OR COALESCE(
              (
                T7.ERROR_CODE IS NOT NULL
              )
              OR (
                T7.ERROR_MESSAGE IS NOT NULL
              )
              OR (
                T7.ERROR_TYPE IS NOT NULL
              ),
              FALSE
            )
          )
          AND COALESCE(CAST(T7.CANCELED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          AND (
            (
              T7.PAYMENT_SIZE_CATEGORY IS NULL
            ) = (
              T7.PAYMENT_AMOUNT_USD IS NULL
            )
          )
          AND (
            (
              (
                T7.DATA_QUALITY_FLAG = 'Missing Customer'
              ) = (
                T7.STRIPE_CUSTOMER_ID IS NULL
              )
            )
            AND (
              NOT (
                COALESCE((
                  T7.DATA_QUALITY_FLAG = 'Valid'
                ) AND (
                  T7.CURRENCY = 'usd'
                ), FALSE)
              )
              OR (
                COALESCE(T7.PAYMENT_AMOUNT_USD >= 0, FALSE)
                AND COALESCE(COALESCE(T7.RECEIVED_AMOUNT_USD <= T7.PAYMENT_AMOUNT_USD, TRUE), FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE(T7.PRIMARY_CHARGE_ID IS NOT NULL, FALSE)
            )
            OR COALESCE(T7.CHARGE_COUNT > 0, FALSE)
          )
          AND COALESCE(CAST(T7.PAYMENT_INTENT_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
        )
    ) AS T12
  ) AS T14
) AS T20
