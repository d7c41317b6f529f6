WITH T5 AS (
  SELECT
    T2.ID,
    T2.OBJECT,
    T2.BILLING_THRESHOLDS,
    T2.CREATED,
    T2.METADATA,
    T2.PRICE,
    T2.QUANTITY,
    T2.SUBSCRIPTION,
    T2.TAX_RATES,
    T2.CREATED_AT
  FROM RAW.STRIPE_SUBSCRIPTION_ITEMS AS T2
), REPEATS_IN_STRIPE_SUBSCRIPTION_ITEMS AS (
  SELECT
    *
  FROM (
    SELECT
      T9.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T2.ID,
        T2.CREATED
      FROM RAW.STRIPE_SUBSCRIPTION_ITEMS AS T2
      WHERE
        NOT (
          COALESCE(
            T2.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T2.ID >= '!'
          ) OR (
            TRIM(T2.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T9
    GROUP BY
      1
  ) AS T10
  WHERE
    T10.COPIES > 1
)
SELECT
  T28.STRIPE_SUBSCRIPTION_ITEM_ID,
  T28.SUBSCRIPTION_ITEM_KEY,
  T28.STRIPE_SUBSCRIPTION_ID,
  T28.STRIPE_PRICE_ID,
  T28.QUANTITY,
  T28.UNIT_PRICE_USD,
  T28.UNIT_AMOUNT_USD,
  T28.UNIT_AMOUNT_SOURCE,
  T28.TOTAL_AMOUNT_USD,
  T28.CURRENCY,
  T28.BILLING_SCHEME,
  T28.BILLING_INTERVAL,
  T28.BILLING_INTERVAL_COUNT,
  T28.ITEM_BILLING_INTERVAL,
  T28.INTERVAL_CONFLICT,
  T28.BILLING_FREQUENCY_DISPLAY,
  T28.MONTHLY_RECURRING_REVENUE,
  T28.ANNUAL_RECURRING_REVENUE,
  T28.PRICING_TIER,
  T28.REVENUE_TYPE,
  T28.ADDON_NAME,
  T28.IS_USAGE_BASED,
  T28.HAS_DATA_QUALITY_ISSUES,
  T28.SUBSCRIPTION_ITEM_CREATED_AT,
  FALSE
  OR (
    (
      T28.STRIPE_SUBSCRIPTION_ID IS NOT NULL
    ) AND (
      T6._PARENT_0 IS NULL
    )
  ) AS IS_ORPHAN
FROM (
  SELECT
    T26.ID AS STRIPE_SUBSCRIPTION_ITEM_ID,
    MD5(COALESCE(T26.ID, '')) AS SUBSCRIPTION_ITEM_KEY,
    T26.STRIPE_SUBSCRIPTION_ID,
    T26.STRIPE_PRICE_ID,
    T26.UNITS AS QUANTITY,
    T26.UNIT_PRICE_USD,
    T26.UNIT_PRICE_USD AS UNIT_AMOUNT_USD,
    CASE
      WHEN T26.ITEM_CENTS IS NOT NULL
      THEN 'item'
      WHEN T26.PRICE_CENTS IS NOT NULL
      THEN 'price_list'
      ELSE CAST(NULL AS VARCHAR)
    END AS UNIT_AMOUNT_SOURCE,
    CAST(CAST(IFF(
      ABS(T26.UNITS * T26.UNIT_PRICE_USD) < 1000000000000000.0,
      T26.UNITS * T26.UNIT_PRICE_USD,
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS TOTAL_AMOUNT_USD,
    T26.CURRENCY,
    T26.BILLING_SCHEME,
    T26.BILLING_INTERVAL,
    T26.BILLING_INTERVAL_COUNT,
    T26.ITEM_BILLING_INTERVAL,
    COALESCE(
      (
        T26.ITEM_BILLING_INTERVAL <> T26.PRICE_INTERVAL
      )
      OR (
        COALESCE(T26.ITEM_INTERVAL_COUNT, 1) <> COALESCE(T26.PRICE_INTERVAL_COUNT, 1)
      ),
      FALSE
    )
    AND (
      T26.PRICE_INTERVAL IS NOT NULL
    )
    AND (
      T26.ITEM_BILLING_INTERVAL IS NOT NULL
    ) AS INTERVAL_CONFLICT,
    CASE
      WHEN T26.BILLING_INTERVAL IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN T26.BILLING_INTERVAL = 'unmapped'
      THEN 'unmapped'
      WHEN (
        CASE T26.BILLING_INTERVAL
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE(T26.BILLING_INTERVAL_COUNT, 1)
      ) = 1
      THEN 'Monthly'
      WHEN (
        CASE T26.BILLING_INTERVAL
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE(T26.BILLING_INTERVAL_COUNT, 1)
      ) = 3
      THEN 'Quarterly'
      WHEN (
        CASE T26.BILLING_INTERVAL
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE(T26.BILLING_INTERVAL_COUNT, 1)
      ) = 6
      THEN 'Semi-Annual'
      WHEN (
        CASE T26.BILLING_INTERVAL
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE(T26.BILLING_INTERVAL_COUNT, 1)
      ) = 12
      THEN 'Annual'
      WHEN (
        T26.BILLING_INTERVAL = 'week'
      )
      AND (
        COALESCE(T26.BILLING_INTERVAL_COUNT, 1) = 1
      )
      THEN 'Weekly'
      WHEN (
        T26.BILLING_INTERVAL = 'day'
      )
      AND (
        COALESCE(T26.BILLING_INTERVAL_COUNT, 1) = 1
      )
      THEN 'Daily'
      ELSE 'Custom'
    END AS BILLING_FREQUENCY_DISPLAY,
    CAST(CAST(IFF(
      ABS(
        (
          (
            CAST(T26.UNITS * T26.UNIT_PRICE_USD AS DOUBLE) * CASE T26.BILLING_INTERVAL
              WHEN 'day'
              THEN 365.0
              WHEN 'week'
              THEN 52.0
              WHEN 'month'
              THEN 12.0
              WHEN 'quarter'
              THEN 4.0
              WHEN 'year'
              THEN 1.0
              ELSE CAST(NULL AS DOUBLE)
            END
          ) / CAST(IFF(
            COALESCE(T26.BILLING_INTERVAL_COUNT, 1) > 0,
            COALESCE(T26.BILLING_INTERVAL_COUNT, 1),
            NULL
          ) AS DOUBLE)
        ) / 12.0
      ) < 1000000000000000.0,
      (
        (
          CAST(T26.UNITS * T26.UNIT_PRICE_USD AS DOUBLE) * CASE T26.BILLING_INTERVAL
            WHEN 'day'
            THEN 365.0
            WHEN 'week'
            THEN 52.0
            WHEN 'month'
            THEN 12.0
            WHEN 'quarter'
            THEN 4.0
            WHEN 'year'
            THEN 1.0
            ELSE CAST(NULL AS DOUBLE)
          END
        ) / CAST(IFF(
          COALESCE(T26.BILLING_INTERVAL_COUNT, 1) > 0,
          COALESCE(T26.BILLING_INTERVAL_COUNT, 1),
          NULL
        ) AS DOUBLE)
      ) / 12.0,
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS MONTHLY_RECURRING_REVENUE,
    CAST(CAST(IFF(
      ABS(
        (
          CAST(T26.UNITS * T26.UNIT_PRICE_USD AS DOUBLE) * CASE T26.BILLING_INTERVAL
            WHEN 'day'
            THEN 365.0
            WHEN 'week'
            THEN 52.0
            WHEN 'month'
            THEN 12.0
            WHEN 'quarter'
            THEN 4.0
            WHEN 'year'
            THEN 1.0
            ELSE CAST(NULL AS DOUBLE)
          END
        ) / CAST(IFF(
          COALESCE(T26.BILLING_INTERVAL_COUNT, 1) > 0,
          COALESCE(T26.BILLING_INTERVAL_COUNT, 1),
          NULL
        ) AS DOUBLE)
      ) < 1000000000000000.0,
      (
        CAST(T26.UNITS * T26.UNIT_PRICE_USD AS DOUBLE) * CASE T26.BILLING_INTERVAL
          WHEN 'day'
          THEN 365.0
          WHEN 'week'
          THEN 52.0
          WHEN 'month'
          THEN 12.0
          WHEN 'quarter'
          THEN 4.0
          WHEN 'year'
          THEN 1.0
          ELSE CAST(NULL AS DOUBLE)
        END
      ) / CAST(IFF(
        COALESCE(T26.BILLING_INTERVAL_COUNT, 1) > 0,
        COALESCE(T26.BILLING_INTERVAL_COUNT, 1),
        NULL
      ) AS DOUBLE),
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ANNUAL_RECURRING_REVENUE,
    IFF(
      (
        NULLIF(TRIM(T26.STRIPE_PRICE_ID, ' \t\n\r\f'), '') IS NULL
      )
      AND (
        NULLIF(TRIM(T26.PRICE_NICKNAME, ' \t\n\r\f'), '') IS NULL
      )
      AND (
        NULLIF(TRIM(T26.ITEM_PLAN, ' \t\n\r\f'), '') IS NULL
      )
      AND (
        NULLIF(TRIM(T26.ITEM_TYPE, ' \t\n\r\f'), '') IS NULL
      ),
      CAST(NULL AS VARCHAR),
      COALESCE(
        NULLIF(
          IFF(
            NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      NULLIF(REGEXP_SUBSTR(T26.STRIPE_PRICE_ID, '^price_([a-z]+)_', 1, 1, 'ce', 1), '')
                    )
                  ),
                  '-',
                  '_'
                ),
                ' ',
                '_'
              ),
              ''
            ) IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        NULLIF(REGEXP_SUBSTR(T26.STRIPE_PRICE_ID, '^price_([a-z]+)_', 1, 1, 'ce', 1), '')
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
              WHEN 'basic'
              THEN 'Basic'
              WHEN 'pro'
              THEN 'Pro'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'addon'
              THEN 'Add-on'
              ELSE 'unmapped'
            END
          ),
          'unmapped'
        ),
        NULLIF(
          IFF(
            NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      NULLIF(
                        REGEXP_SUBSTR(
                          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.PRICE_NICKNAME)), '-', '_'), ' ', '_'), ''),
                          '^([a-z]+)',
                          1,
                          1,
                          'ce',
                          1
                        ),
                        ''
                      )
                    )
                  ),
                  '-',
                  '_'
                ),
                ' ',
                '_'
              ),
              ''
            ) IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        NULLIF(
                          REGEXP_SUBSTR(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.PRICE_NICKNAME)), '-', '_'), ' ', '_'), ''),
                            '^([a-z]+)',
                            1,
                            1,
                            'ce',
                            1
                          ),
                          ''
                        )
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
              WHEN 'basic'
              THEN 'Basic'
              WHEN 'pro'
              THEN 'Pro'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'addon'
              THEN 'Add-on'
              ELSE 'unmapped'
            END
          ),
          'unmapped'
        ),
        NULLIF(
          IFF(
            NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      NULLIF(
                        REGEXP_SUBSTR(
                          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.ITEM_PLAN)), '-', '_'), ' ', '_'), ''),
                          '^([a-z]+)',
                          1,
                          1,
                          'ce',
                          1
                        ),
                        ''
                      )
                    )
                  ),
                  '-',
                  '_'
                ),
                ' ',
                '_'
              ),
              ''
            ) IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        NULLIF(
                          REGEXP_SUBSTR(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.ITEM_PLAN)), '-', '_'), ' ', '_'), ''),
                            '^([a-z]+)',
                            1,
                            1,
                            'ce',
                            1
                          ),
                          ''
                        )
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
              WHEN 'basic'
              THEN 'Basic'
              WHEN 'pro'
              THEN 'Pro'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'addon'
              THEN 'Add-on'
              ELSE 'unmapped'
            END
          ),
          'unmapped'
        ),
        NULLIF(
          IFF(
            NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      NULLIF(
                        REGEXP_SUBSTR(
                          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.ITEM_TYPE)), '-', '_'), ' ', '_'), ''),
                          '^([a-z]+)',
                          1,
                          1,
                          'ce',
                          1
                        ),
                        ''
                      )
                    )
                  ),
                  '-',
                  '_'
                ),
                ' ',
                '_'
              ),
              ''
            ) IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        NULLIF(
                          REGEXP_SUBSTR(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.ITEM_TYPE)), '-', '_'), ' ', '_'), ''),
                            '^([a-z]+)',
                            1,
                            1,
                            'ce',
                            1
                          ),
                          ''
                        )
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
              WHEN 'basic'
              THEN 'Basic'
              WHEN 'pro'
              THEN 'Pro'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'addon'
              THEN 'Add-on'
              ELSE 'unmapped'
            END
          ),
          'unmapped'
        ),
        'unmapped'
      )
    ) AS PRICING_TIER,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.ITEM_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26.ITEM_TYPE)), '-', '_'), ' ', '_'), '')
        WHEN 'base_plan'
        THEN 'base_plan'
        WHEN 'addon'
        THEN 'addon'
        ELSE 'unmapped'
      END
    ) AS REVENUE_TYPE,
    T26.ADDON_NAME,
    (
      T26.BILLING_SCHEME = 'tiered'
    ) OR (
      T26.USAGE_TYPE = 'metered'
    ) AS IS_USAGE_BASED,
    (
      T26.STRIPE_SUBSCRIPTION_ID IS NULL
    )
    OR (
      T26.STRIPE_PRICE_ID IS NULL
    )
    OR (
      CAST(CAST(IFF(
        ABS(
          (
            (
              CAST(T26.UNITS * T26.UNIT_PRICE_USD AS DOUBLE) * CASE T26.BILLING_INTERVAL
                WHEN 'day'
                THEN 365.0
                WHEN 'week'
                THEN 52.0
                WHEN 'month'
                THEN 12.0
                WHEN 'quarter'
                THEN 4.0
                WHEN 'year'
                THEN 1.0
                ELSE CAST(NULL AS DOUBLE)
              END
            ) / CAST(IFF(
              COALESCE(T26.BILLING_INTERVAL_COUNT, 1) > 0,
              COALESCE(T26.BILLING_INTERVAL_COUNT, 1),
              NULL
            ) AS DOUBLE)
          ) / 12.0
        ) < 1000000000000000.0,
        (
          (
            CAST(T26.UNITS * T26.UNIT_PRICE_USD AS DOUBLE) * CASE T26.BILLING_INTERVAL
              WHEN 'day'
              THEN 365.0
              WHEN 'week'
              THEN 52.0
              WHEN 'month'
              THEN 12.0
              WHEN 'quarter'
              THEN 4.0
              WHEN 'year'
              THEN 1.0
              ELSE CAST(NULL AS DOUBLE)
            END
          ) / CAST(IFF(
            COALESCE(T26.BILLING_INTERVAL_COUNT, 1) > 0,
            COALESCE(T26.BILLING_INTERVAL_COUNT, 1),
            NULL
          ) AS DOUBLE)
        ) / 12.0,
        NULL
      ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) IS NULL
    )
    OR COALESCE(T26.UNIT_PRICE_USD < 0, FALSE) AS HAS_DATA_QUALITY_ISSUES,
    T26.CREATED AS SUBSCRIPTION_ITEM_CREATED_AT
  FROM (
    SELECT
      T25.ID,
      T25.OBJECT,
      T25.BILLING_THRESHOLDS,
      T25.CREATED,
      T25.METADATA,
      T25.PRICE,
      T25.QUANTITY,
      T25.SUBSCRIPTION,
      T25.TAX_RATES,
      T25.CREATED_AT,
      T25.STRIPE_SUBSCRIPTION_ID,
      T25.STRIPE_PRICE_ID,
      T25.ITEM_CENTS,
      T25.ITEM_CURRENCY,
      T25.ITEM_BILLING_INTERVAL,
      T25.ITEM_INTERVAL_COUNT,
      T25.BILLING_SCHEME,
      T25.USAGE_TYPE,
      T25.ITEM_TYPE,
      T25.ITEM_PLAN,
      T25.ADDON_NAME,
      T25.UNITS,
      T25.PRICE_INTERVAL,
      T25.PRICE_INTERVAL_COUNT,
      T25.PRICE_CENTS,
      T25.PRICE_CURRENCY,
      T25.PRICE_NICKNAME,
      T25.CURRENCY,
      T25.CENTS,
      T25.BILLING_INTERVAL,
      T25.BILLING_INTERVAL_COUNT,
      IFF(
        COALESCE(LOWER(NULLIF(TRIM(T25.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
        CAST(CAST(CAST(IFF(ABS(T25.CENTS) < 1000000000000000.0, T25.CENTS, NULL) AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
        NULL
      ) AS UNIT_PRICE_USD
    FROM (
      SELECT
        T24.ID,
        T24.OBJECT,
        T24.BILLING_THRESHOLDS,
        T24.CREATED,
        T24.METADATA,
        T24.PRICE,
        T24.QUANTITY,
        T24.SUBSCRIPTION,
        T24.TAX_RATES,
        T24.CREATED_AT,
        T24.STRIPE_SUBSCRIPTION_ID,
        T24.STRIPE_PRICE_ID,
        T24.ITEM_CENTS,
        T24.ITEM_CURRENCY,
        T24.ITEM_BILLING_INTERVAL,
        T24.ITEM_INTERVAL_COUNT,
        T24.BILLING_SCHEME,
        T24.USAGE_TYPE,
        T24.ITEM_TYPE,
        T24.ITEM_PLAN,
        T24.ADDON_NAME,
        T24.UNITS,
        T24.PRICE_INTERVAL,
        T24.PRICE_INTERVAL_COUNT,
        T24.PRICE_CENTS,
        T24.PRICE_CURRENCY,
        T24.PRICE_NICKNAME,
        COALESCE(
          COALESCE(T24.ITEM_CURRENCY, LOWER(NULLIF(TRIM(T24.PRICE_CURRENCY, ' \t\n\r\f'), ''))),
          IFF(
            T24.STRIPE_SUBSCRIPTION_ID IS NOT NULL,
            MAX(
              COALESCE(T24.ITEM_CURRENCY, LOWER(NULLIF(TRIM(T24.PRICE_CURRENCY, ' \t\n\r\f'), '')))
            ) OVER (
              PARTITION BY T24.STRIPE_SUBSCRIPTION_ID
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            NULL
          )
        ) AS CURRENCY,
        COALESCE(T24.ITEM_CENTS, CAST(T24.PRICE_CENTS AS DOUBLE)) AS CENTS,
        COALESCE(T24.PRICE_INTERVAL, T24.ITEM_BILLING_INTERVAL) AS BILLING_INTERVAL,
        IFF(T24.PRICE_INTERVAL IS NOT NULL, T24.PRICE_INTERVAL_COUNT, T24.ITEM_INTERVAL_COUNT) AS BILLING_INTERVAL_COUNT
      FROM (
        SELECT
          T23.*
          EXCLUDE (IS_ORPHAN)
        FROM (
          SELECT
            T22.ID,
            T22.OBJECT,
            T22.BILLING_THRESHOLDS,
            T22.CREATED,
            T22.METADATA,
            T22.PRICE,
            T22.QUANTITY,
            T22.SUBSCRIPTION,
            T22.TAX_RATES,
            T22.CREATED_AT,
            T22.STRIPE_SUBSCRIPTION_ID,
            T22.STRIPE_PRICE_ID,
            T22.ITEM_CENTS,
            T22.ITEM_CURRENCY,
            T22.ITEM_BILLING_INTERVAL,
            T22.ITEM_INTERVAL_COUNT,
            T22.BILLING_SCHEME,
            T22.USAGE_TYPE,
            T22.ITEM_TYPE,
            T22.ITEM_PLAN,
            T22.ADDON_NAME,
            T22.UNITS,
            T7.PRICE_INTERVAL,
            T7.PRICE_INTERVAL_COUNT,
            T7.PRICE_CENTS,
            T7.PRICE_CURRENCY,
            T7.PRICE_NICKNAME,
            FALSE
            OR (
              (
                T22.STRIPE_PRICE_ID IS NOT NULL
              ) AND (
                T7._PARENT_0 IS NULL
              )
            ) AS IS_ORPHAN
          FROM (
            SELECT
              T20.ID,
              T20.OBJECT,
              T20.BILLING_THRESHOLDS,
              T20.CREATED,
              T20.METADATA,
              T20.PRICE,
              T20.QUANTITY,
              T20.SUBSCRIPTION,
              T20.TAX_RATES,
              T20.CREATED_AT,
              NULLIF(TRIM(T20.SUBSCRIPTION, ' \t\n\r\f'), '') AS STRIPE_SUBSCRIPTION_ID,
              NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PRICE, 'id'), '') AS STRIPE_PRICE_ID,
              IFF(
                ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PRICE, 'unit_amount'), '') AS DOUBLE)) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PRICE, 'unit_amount'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) AS ITEM_CENTS,
              LOWER(
                NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PRICE, 'currency'), ''), ' \t\n\r\f'), '')
              ) AS ITEM_CURRENCY,
              IFF(
                NULLIF(
                  REPLACE(
                    REPLACE(
                      LOWER(
                        TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval'), ''))
                      ),
                      '-',
                      '_'
                    ),
                    ' ',
                    '_'
                  ),
                  ''
                ) IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(
                    REPLACE(
                      REPLACE(
                        LOWER(
                          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval'), ''))
                        ),
                        '-',
                        '_'
                      ),
                      ' ',
                      '_'
                    ),
                    ''
                  )
                  WHEN 'day'
                  THEN 'day'
                  WHEN 'week'
                  THEN 'week'
                  WHEN 'month'
                  THEN 'month'
                  WHEN 'quarter'
                  THEN 'quarter'
                  WHEN 'year'
                  THEN 'year'
                  ELSE 'unmapped'
                END
              ) AS ITEM_BILLING_INTERVAL,
              CAST(IFF(
                IFF(
                  ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 9000000000000000.0,
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ) = CAST(FLOOR(
                  IFF(
                    ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  )
                ) AS BIGINT),
                IFF(
                  ABS(
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 9000000000000000.0,
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'interval_count'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              ) AS BIGINT) AS ITEM_INTERVAL_COUNT,
              NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PRICE, 'billing_scheme'), ''))),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              ) AS BILLING_SCHEME,
              NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T20.PRICE, 'recurring'), 'usage_type'), ''))
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              ) AS USAGE_TYPE,
              NULLIF(JSON_EXTRACT_PATH_TEXT(T20.METADATA, 'type'), '') AS ITEM_TYPE,
              NULLIF(JSON_EXTRACT_PATH_TEXT(T20.METADATA, 'plan'), '') AS ITEM_PLAN,
              NULLIF(JSON_EXTRACT_PATH_TEXT(T20.METADATA, 'addon_name'), '') AS ADDON_NAME,
              IFF(T20.QUANTITY >= 0, T20.QUANTITY, NULL) AS UNITS
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM T5 AS T8
                WHERE
                  NOT (
                    COALESCE(
                      T8.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      FALSE
                    )
                  )
                  AND (
                    (
                      T8.ID >= '!'
                    ) OR (
                      TRIM(T8.ID, ' \t\n\r\f') <> ''
                    )
                  )
                  AND NOT (
                    T8.ID IN (
                      SELECT
                        T12.ID
                      FROM REPEATS_IN_STRIPE_SUBSCRIPTION_ITEMS AS T12
                    )
                  )
              ) AS T15
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T18.*
                  EXCLUDE (VERSION_RANK)
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      T16.ID,
                      T16.OBJECT,
                      T16.BILLING_THRESHOLDS,
                      T16.CREATED,
                      T16.METADATA,
                      T16.PRICE,
                      T16.QUANTITY,
                      T16.SUBSCRIPTION,
                      T16.TAX_RATES,
                      T16.CREATED_AT,
                      ROW_NUMBER() OVER (
                        PARTITION BY T16.ID
                        ORDER BY T16.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                          '|',
                          COALESCE(T16.ID, '<null>'),
                          COALESCE(T16.OBJECT, '<null>'),
                          COALESCE(CAST(T16.BILLING_THRESHOLDS AS VARCHAR), '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T16.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                            '<null>'
                          ),
                          COALESCE(CAST(T16.METADATA AS VARCHAR), '<null>'),
                          COALESCE(CAST(T16.PRICE AS VARCHAR), '<null>'),
                          COALESCE(CAST(T16.QUANTITY AS VARCHAR), '<null>'),
                          COALESCE(T16.SUBSCRIPTION, '<null>'),
                          COALESCE(CAST(T16.TAX_RATES AS VARCHAR), '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T16.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                        FROM T5 AS T8
                        WHERE
                          NOT (
                            COALESCE(
                              T8.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                              FALSE
                            )
                          )
                          AND T8.ID IN (
                            SELECT
                              T12.ID
                            FROM REPEATS_IN_STRIPE_SUBSCRIPTION_ITEMS AS T12
                          )
                      ) AS T14
                    ) AS T16
                  ) AS T17
                  WHERE
                    T17.VERSION_RANK = 0
                ) AS T18
              ) AS T19
            ) AS T20
          ) AS T22
          LEFT OUTER JOIN (
            SELECT
              T1.PRICE_ID AS _PARENT_0,
              T1.BILLING_INTERVAL AS PRICE_INTERVAL,
              T1.INTERVAL_COUNT AS PRICE_INTERVAL_COUNT,
              T1.UNIT_AMOUNT AS PRICE_CENTS,
              T1.CURRENCY AS PRICE_CURRENCY,
              T1.NICKNAME AS PRICE_NICKNAME
            FROM STAGING.STG_STRIPE__PRICES AS T1
          ) AS T7
            ON T22.STRIPE_PRICE_ID = T7._PARENT_0
        ) AS T23
      ) AS T24
    ) AS T25
  ) AS T26
) AS T28
LEFT OUTER JOIN (
  SELECT
    T0.STRIPE_SUBSCRIPTION_ID AS _PARENT_0
  FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T0
) AS T6
  ON T28.STRIPE_SUBSCRIPTION_ID = T6._PARENT_0
