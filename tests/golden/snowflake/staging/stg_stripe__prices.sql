WITH T1 AS (
  SELECT
    T0.ID,
    T0.OBJECT,
    T0.ACTIVE,
    T0.CURRENCY,
    T0.UNIT_AMOUNT,
    T0.TYPE,
    T0.RECURRING_INTERVAL,
    T0.RECURRING_INTERVAL_COUNT,
    T0.NICKNAME,
    T0.CREATED,
    T0.CREATED_AT
  FROM RAW.STRIPE_PRICES AS T0
), REPEATS_IN_STRIPE_PRICES AS (
  SELECT
    *
  FROM (
    SELECT
      T3.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T0.ID,
        T0.CREATED
      FROM RAW.STRIPE_PRICES AS T0
      WHERE
        NOT (
          COALESCE(
            T0.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T0.ID >= '!'
          ) OR (
            TRIM(T0.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T3
    GROUP BY
      1
  ) AS T4
  WHERE
    T4.COPIES > 1
)
SELECT
  T15.ID AS PRICE_ID,
  NULLIF(TRIM(T15.NICKNAME, ' \t\n\r\f'), '') AS NICKNAME,
  T15.TYPE AS PRICE_TYPE,
  T15.ACTIVE AS IS_ACTIVE,
  T15.CURRENCY,
  UPPER(NULLIF(TRIM(T15.CURRENCY, ' \t\n\r\f'), '')) AS NORMALIZED_CURRENCY,
  T15.UNIT_AMOUNT,
  T15.PRICE_AMOUNT,
  T15.BILLING_INTERVAL,
  T15.RECURRING_INTERVAL_COUNT AS INTERVAL_COUNT,
  CASE
    WHEN T15.BILLING_INTERVAL IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN T15.BILLING_INTERVAL = 'unmapped'
    THEN 'unmapped'
    WHEN (
      CASE T15.BILLING_INTERVAL
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE(T15.RECURRING_INTERVAL_COUNT, 1)
    ) = 1
    THEN 'Monthly'
    WHEN (
      CASE T15.BILLING_INTERVAL
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE(T15.RECURRING_INTERVAL_COUNT, 1)
    ) = 3
    THEN 'Quarterly'
    WHEN (
      CASE T15.BILLING_INTERVAL
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE(T15.RECURRING_INTERVAL_COUNT, 1)
    ) = 6
    THEN 'Semi-Annual'
    WHEN (
      CASE T15.BILLING_INTERVAL
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE(T15.RECURRING_INTERVAL_COUNT, 1)
    ) = 12
    THEN 'Annual'
    WHEN (
      T15.BILLING_INTERVAL = 'week'
    )
    AND (
      COALESCE(T15.RECURRING_INTERVAL_COUNT, 1) = 1
    )
    THEN 'Weekly'
    WHEN (
      T15.BILLING_INTERVAL = 'day'
    )
    AND (
      COALESCE(T15.RECURRING_INTERVAL_COUNT, 1) = 1
    )
    THEN 'Daily'
    ELSE 'Custom'
  END AS BILLING_PERIOD,
  CAST(CAST(IFF(
    ABS(
      (
        (
          CAST(T15.PRICE_AMOUNT AS DOUBLE) * CASE T15.BILLING_INTERVAL
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
          COALESCE(T15.RECURRING_INTERVAL_COUNT, 1) > 0,
          COALESCE(T15.RECURRING_INTERVAL_COUNT, 1),
          NULL
        ) AS DOUBLE)
      ) / 12.0
    ) < 1000000000000000.0,
    (
      (
        CAST(T15.PRICE_AMOUNT AS DOUBLE) * CASE T15.BILLING_INTERVAL
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
        COALESCE(T15.RECURRING_INTERVAL_COUNT, 1) > 0,
        COALESCE(T15.RECURRING_INTERVAL_COUNT, 1),
        NULL
      ) AS DOUBLE)
    ) / 12.0,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS MONTHLY_VALUE,
  CAST(CAST(IFF(
    ABS(
      (
        CAST(T15.PRICE_AMOUNT AS DOUBLE) * CASE T15.BILLING_INTERVAL
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
        COALESCE(T15.RECURRING_INTERVAL_COUNT, 1) > 0,
        COALESCE(T15.RECURRING_INTERVAL_COUNT, 1),
        NULL
      ) AS DOUBLE)
    ) < 1000000000000000.0,
    (
      CAST(T15.PRICE_AMOUNT AS DOUBLE) * CASE T15.BILLING_INTERVAL
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
      COALESCE(T15.RECURRING_INTERVAL_COUNT, 1) > 0,
      COALESCE(T15.RECURRING_INTERVAL_COUNT, 1),
      NULL
    ) AS DOUBLE),
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ANNUAL_VALUE,
  IFF(
    (
      NULLIF(TRIM(T15.ID, ' \t\n\r\f'), '') IS NULL
    )
    AND (
      NULLIF(TRIM(T15.NICKNAME, ' \t\n\r\f'), '') IS NULL
    ),
    CAST(NULL AS VARCHAR),
    COALESCE(
      NULLIF(
        IFF(
          NULLIF(
            REPLACE(
              REPLACE(
                LOWER(TRIM(NULLIF(REGEXP_SUBSTR(T15.ID, '^price_([a-z]+)_', 1, 1, 'ce', 1), ''))),
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
                  LOWER(TRIM(NULLIF(REGEXP_SUBSTR(T15.ID, '^price_([a-z]+)_', 1, 1, 'ce', 1), ''))),
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
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T15.NICKNAME)), '-', '_'), ' ', '_'), ''),
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
                          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T15.NICKNAME)), '-', '_'), ' ', '_'), ''),
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
  ) AS PRICE_TIER,
  CASE
    WHEN T15.UNIT_AMOUNT IS NULL
    THEN 'Missing Amount'
    WHEN T15.UNIT_AMOUNT < 0
    THEN 'Invalid Amount'
    WHEN (
      T15.TYPE = 'recurring'
    ) AND (
      T15.BILLING_INTERVAL IS NULL
    )
    THEN 'Missing Interval'
    ELSE 'Valid'
  END AS DATA_QUALITY_FLAG,
  T15.CREATED,
  T15.CREATED_AT
FROM (
  SELECT
    T14.ID,
    T14.OBJECT,
    T14.ACTIVE,
    T14.CURRENCY,
    T14.UNIT_AMOUNT,
    T14.TYPE,
    T14.RECURRING_INTERVAL,
    T14.RECURRING_INTERVAL_COUNT,
    T14.NICKNAME,
    T14.CREATED,
    T14.CREATED_AT,
    IFF(
      COALESCE(LOWER(NULLIF(TRIM(T14.CURRENCY, ' \t\n\r\f'), '')), 'usd') = 'usd',
      CAST(CAST(CAST(T14.UNIT_AMOUNT AS DECIMAL(18, 2)) AS DOUBLE) / 100 AS DECIMAL(18, 2)),
      NULL
    ) AS PRICE_AMOUNT,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.RECURRING_INTERVAL)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.RECURRING_INTERVAL)), '-', '_'), ' ', '_'), '')
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
    ) AS BILLING_INTERVAL
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM T1 AS T2
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
        AND NOT (
          T2.ID IN (
            SELECT
              T6.ID
            FROM REPEATS_IN_STRIPE_PRICES AS T6
          )
        )
    ) AS T9
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T12.*
        EXCLUDE (VERSION_RANK)
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T10.ID,
            T10.OBJECT,
            T10.ACTIVE,
            T10.CURRENCY,
            T10.UNIT_AMOUNT,
            T10.TYPE,
            T10.RECURRING_INTERVAL,
            T10.RECURRING_INTERVAL_COUNT,
            T10.NICKNAME,
            T10.CREATED,
            T10.CREATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T10.ID
              ORDER BY T10.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T10.ID, '<null>'),
                COALESCE(T10.OBJECT, '<null>'),
                COALESCE(CAST(T10.ACTIVE AS VARCHAR), '<null>'),
                COALESCE(T10.CURRENCY, '<null>'),
                COALESCE(CAST(T10.UNIT_AMOUNT AS VARCHAR), '<null>'),
                COALESCE(T10.TYPE, '<null>'),
                COALESCE(T10.RECURRING_INTERVAL, '<null>'),
                COALESCE(CAST(T10.RECURRING_INTERVAL_COUNT AS VARCHAR), '<null>'),
                COALESCE(T10.NICKNAME, '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
              FROM T1 AS T2
              WHERE
                NOT (
                  COALESCE(
                    T2.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T2.ID IN (
                  SELECT
                    T6.ID
                  FROM REPEATS_IN_STRIPE_PRICES AS T6
                )
            ) AS T8
          ) AS T10
        ) AS T11
        WHERE
          T11.VERSION_RANK = 0
      ) AS T12
    ) AS T13
  ) AS T14
) AS T15
