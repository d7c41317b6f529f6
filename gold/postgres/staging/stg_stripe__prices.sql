WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."object",
    "t0"."active",
    "t0"."currency",
    "t0"."unit_amount",
    "t0"."type",
    "t0"."recurring_interval",
    "t0"."recurring_interval_count",
    "t0"."nickname",
    "t0"."created",
    "t0"."created_at"
  FROM "raw"."stripe_prices" AS "t0"
), "repeats_in_stripe_prices" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."created"
      FROM "raw"."stripe_prices" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t0"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t0"."id") <> ''
          )
        )
    ) AS "t3"
    GROUP BY
      1
  ) AS "t4"
  WHERE
    "t4"."copies" > 1
)
SELECT
  "t15"."id" AS "price_id",
  NULLIF(TRIM(' 	
' FROM "t15"."nickname"), '') AS "nickname",
  "t15"."type" AS "price_type",
  "t15"."active" AS "is_active",
  "t15"."currency",
  UPPER(NULLIF(TRIM(' 	
' FROM "t15"."currency"), '')) AS "normalized_currency",
  "t15"."unit_amount",
  "t15"."price_amount",
  "t15"."billing_interval",
  "t15"."recurring_interval_count" AS "interval_count",
  CASE
    WHEN "t15"."billing_interval" IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN "t15"."billing_interval" = 'unmapped'
    THEN 'unmapped'
    WHEN (
      CASE "t15"."billing_interval"
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE("t15"."recurring_interval_count", 1)
    ) = 1
    THEN 'Monthly'
    WHEN (
      CASE "t15"."billing_interval"
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE("t15"."recurring_interval_count", 1)
    ) = 3
    THEN 'Quarterly'
    WHEN (
      CASE "t15"."billing_interval"
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE("t15"."recurring_interval_count", 1)
    ) = 6
    THEN 'Semi-Annual'
    WHEN (
      CASE "t15"."billing_interval"
        WHEN 'month'
        THEN 1
        WHEN 'quarter'
        THEN 3
        WHEN 'year'
        THEN 12
        ELSE CAST(NULL AS BIGINT)
      END * COALESCE("t15"."recurring_interval_count", 1)
    ) = 12
    THEN 'Annual'
    WHEN (
      "t15"."billing_interval" = 'week'
    )
    AND (
      COALESCE("t15"."recurring_interval_count", 1) = 1
    )
    THEN 'Weekly'
    WHEN (
      "t15"."billing_interval" = 'day'
    )
    AND (
      COALESCE("t15"."recurring_interval_count", 1) = 1
    )
    THEN 'Daily'
    ELSE 'Custom'
  END AS "billing_period",
  CAST(CAST(CASE
    WHEN ABS(
      CAST((
        (
          CAST("t15"."price_amount" AS DOUBLE PRECISION) * CASE "t15"."billing_interval"
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
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) / CAST(CASE
          WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
          THEN COALESCE("t15"."recurring_interval_count", 1)
          ELSE NULL
        END AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / 12.0
    ) < 1000000000000000.0
    THEN CAST((
      (
        CAST("t15"."price_amount" AS DOUBLE PRECISION) * CASE "t15"."billing_interval"
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
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) / CAST(CASE
        WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
        THEN COALESCE("t15"."recurring_interval_count", 1)
        ELSE NULL
      END AS DOUBLE PRECISION)
    ) AS DOUBLE PRECISION) / 12.0
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "monthly_value",
  CAST(CAST(CASE
    WHEN ABS(
      (
        CAST("t15"."price_amount" AS DOUBLE PRECISION) * CASE "t15"."billing_interval"
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
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) / CAST(CASE
        WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
        THEN COALESCE("t15"."recurring_interval_count", 1)
        ELSE NULL
      END AS DOUBLE PRECISION)
    ) < 1000000000000000.0
    THEN (
      CAST("t15"."price_amount" AS DOUBLE PRECISION) * CASE "t15"."billing_interval"
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
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) / CAST(CASE
      WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
      THEN COALESCE("t15"."recurring_interval_count", 1)
      ELSE NULL
    END AS DOUBLE PRECISION)
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_value",
  CASE
    WHEN (
      NULLIF(TRIM(' 	
' FROM "t15"."id"), '') IS NULL
    )
    AND (
      NULLIF(TRIM(' 	
' FROM "t15"."nickname"), '') IS NULL
    )
    THEN CAST(NULL AS VARCHAR)
    ELSE COALESCE(
      NULLIF(
        CASE
          WHEN NULLIF(
            REPLACE(
              REPLACE(
                LOWER(
                  TRIM(
                    CASE
                      WHEN "t15"."id" ~ (
                        '(' || '^price_([a-z]+)_' || ')'
                      )
                      THEN (
                        REGEXP_MATCH("t15"."id", '(' || '^price_([a-z]+)_' || ')')
                      )[2]
                      ELSE NULL
                    END
                  )
                ),
                '-',
                '_'
              ),
              ' ',
              '_'
            ),
            ''
          ) IS NULL
          THEN CAST(NULL AS VARCHAR)
          ELSE CASE NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      CASE
                        WHEN "t15"."id" ~ (
                          '(' || '^price_([a-z]+)_' || ')'
                        )
                        THEN (
                          REGEXP_MATCH("t15"."id", '(' || '^price_([a-z]+)_' || ')')
                        )[2]
                        ELSE NULL
                      END
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
        END,
        'unmapped'
      ),
      NULLIF(
        CASE
          WHEN NULLIF(
            REPLACE(
              REPLACE(
                LOWER(
                  TRIM(
                    CASE
                      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t15"."nickname")), '-', '_'), ' ', '_'), '') ~ (
                        '(' || '^([a-z]+)' || ')'
                      )
                      THEN (
                        REGEXP_MATCH(
                          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t15"."nickname")), '-', '_'), ' ', '_'), ''),
                          '(' || '^([a-z]+)' || ')'
                        )
                      )[2]
                      ELSE NULL
                    END
                  )
                ),
                '-',
                '_'
              ),
              ' ',
              '_'
            ),
            ''
          ) IS NULL
          THEN CAST(NULL AS VARCHAR)
          ELSE CASE NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t15"."nickname")), '-', '_'), ' ', '_'), '') ~ (
                          '(' || '^([a-z]+)' || ')'
                        )
                        THEN (
                          REGEXP_MATCH(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM("t15"."nickname")), '-', '_'), ' ', '_'), ''),
                            '(' || '^([a-z]+)' || ')'
                          )
                        )[2]
                        ELSE NULL
                      END
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
        END,
        'unmapped'
      ),
      'unmapped'
    )
  END AS "price_tier",
  CASE
    WHEN "t15"."unit_amount" IS NULL
    THEN 'Missing Amount'
    WHEN "t15"."unit_amount" < 0
    THEN 'Invalid Amount'
    WHEN (
      "t15"."type" = 'recurring'
    ) AND (
      "t15"."billing_interval" IS NULL
    )
    THEN 'Missing Interval'
    ELSE 'Valid'
  END AS "data_quality_flag",
  "t15"."created",
  "t15"."created_at"
FROM (
  SELECT
    "t14"."id",
    "t14"."object",
    "t14"."active",
    "t14"."currency",
    "t14"."unit_amount",
    "t14"."type",
    "t14"."recurring_interval",
    "t14"."recurring_interval_count",
    "t14"."nickname",
    "t14"."created",
    "t14"."created_at",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM(' 	
' FROM "t14"."currency"), '')), 'usd') = 'usd'
      THEN CAST(CAST("t14"."unit_amount" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "price_amount",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."recurring_interval")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."recurring_interval")), '-', '_'), ' ', '_'), '')
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
    END AS "billing_interval"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t1" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t2"."id") <> ''
          )
        )
        AND NOT (
          "t2"."id" IN (
            SELECT
              "t6"."id"
            FROM "repeats_in_stripe_prices" AS "t6"
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t12"."id",
        "t12"."object",
        "t12"."active",
        "t12"."currency",
        "t12"."unit_amount",
        "t12"."type",
        "t12"."recurring_interval",
        "t12"."recurring_interval_count",
        "t12"."nickname",
        "t12"."created",
        "t12"."created_at"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."id",
            "t10"."object",
            "t10"."active",
            "t10"."currency",
            "t10"."unit_amount",
            "t10"."type",
            "t10"."recurring_interval",
            "t10"."recurring_interval_count",
            "t10"."nickname",
            "t10"."created",
            "t10"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t10"."id"
              ORDER BY "t10"."created_at" DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE("t10"."id", '<null>'),
                COALESCE("t10"."object", '<null>'),
                COALESCE(CAST("t10"."active" AS VARCHAR), '<null>'),
                COALESCE("t10"."currency", '<null>'),
                COALESCE(CAST("t10"."unit_amount" AS VARCHAR), '<null>'),
                COALESCE("t10"."type", '<null>'),
                COALESCE("t10"."recurring_interval", '<null>'),
                COALESCE(CAST("t10"."recurring_interval_count" AS VARCHAR), '<null>'),
                COALESCE("t10"."nickname", '<null>'),
                COALESCE(CAST("t10"."created" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."created_at" AS VARCHAR), '<null>')
              ) DESC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t1" AS "t2"
              WHERE
                NOT (
                  COALESCE(
                    "t2"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t2"."id" IN (
                  SELECT
                    "t6"."id"
                  FROM "repeats_in_stripe_prices" AS "t6"
                )
            ) AS "t8"
          ) AS "t10"
        ) AS "t11"
        WHERE
          "t11"."version_rank" = 0
      ) AS "t12"
    ) AS "t13"
  ) AS "t14"
) AS "t15"
