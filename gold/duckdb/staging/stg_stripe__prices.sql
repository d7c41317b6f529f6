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
            "t0"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t0"."id" >= '!'
          ) OR (
            TRIM("t0"."id", ' 	
') <> ''
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
  NULLIF(TRIM("t15"."nickname", ' 	
'), '') AS "nickname",
  "t15"."type" AS "price_type",
  "t15"."active" AS "is_active",
  "t15"."currency",
  UPPER(NULLIF(TRIM("t15"."currency", ' 	
'), '')) AS "normalized_currency",
  "t15"."unit_amount",
  "t15"."price_amount",
  "t15"."billing_interval",
  "t15"."recurring_interval_count" AS "interval_count",
  CASE
    WHEN "t15"."billing_interval" IS NULL
    THEN CAST(NULL AS TEXT)
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
      (
        (
          CAST("t15"."price_amount" AS DOUBLE) * CASE "t15"."billing_interval"
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
        ) / CAST(CASE
          WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
          THEN COALESCE("t15"."recurring_interval_count", 1)
          ELSE NULL
        END AS DOUBLE)
      ) / 12.0
    ) < 1000000000000000.0
    THEN (
      (
        CAST("t15"."price_amount" AS DOUBLE) * CASE "t15"."billing_interval"
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
      ) / CAST(CASE
        WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
        THEN COALESCE("t15"."recurring_interval_count", 1)
        ELSE NULL
      END AS DOUBLE)
    ) / 12.0
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "monthly_value",
  CAST(CAST(CASE
    WHEN ABS(
      (
        CAST("t15"."price_amount" AS DOUBLE) * CASE "t15"."billing_interval"
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
      ) / CAST(CASE
        WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
        THEN COALESCE("t15"."recurring_interval_count", 1)
        ELSE NULL
      END AS DOUBLE)
    ) < 1000000000000000.0
    THEN (
      CAST("t15"."price_amount" AS DOUBLE) * CASE "t15"."billing_interval"
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
    ) / CAST(CASE
      WHEN COALESCE("t15"."recurring_interval_count", 1) > 0
      THEN COALESCE("t15"."recurring_interval_count", 1)
      ELSE NULL
    END AS DOUBLE)
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_value",
  CASE
    WHEN (
      NULLIF(TRIM("t15"."id", ' 	
'), '') IS NULL
    )
    AND (
      NULLIF(TRIM("t15"."nickname", ' 	
'), '') IS NULL
    )
    THEN CAST(NULL AS TEXT)
    ELSE COALESCE(
      NULLIF(
        CASE
          WHEN NULLIF(
            REPLACE(
              REPLACE(LOWER(TRIM(REGEXP_EXTRACT("t15"."id", '^price_([a-z]+)_', 1))), '-', '_'),
              ' ',
              '_'
            ),
            ''
          ) IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE NULLIF(
              REPLACE(
                REPLACE(LOWER(TRIM(REGEXP_EXTRACT("t15"."id", '^price_([a-z]+)_', 1))), '-', '_'),
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
                    REGEXP_EXTRACT(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t15"."nickname")), '-', '_'), ' ', '_'), ''),
                      '^([a-z]+)',
                      1
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
          ) IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      REGEXP_EXTRACT(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t15"."nickname")), '-', '_'), ' ', '_'), ''),
                        '^([a-z]+)',
                        1
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
      WHEN COALESCE(LOWER(NULLIF(TRIM("t14"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t14"."unit_amount" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "price_amount",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."recurring_interval")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
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
            "t2"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM("t2"."id", ' 	
') <> ''
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
        "t12".*
        EXCLUDE ("version_rank")
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
              ORDER BY "t10"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t10"."id", '<null>'),
                COALESCE("t10"."object", '<null>'),
                COALESCE(CAST("t10"."active" AS TEXT), '<null>'),
                COALESCE("t10"."currency", '<null>'),
                COALESCE(CAST("t10"."unit_amount" AS TEXT), '<null>'),
                COALESCE("t10"."type", '<null>'),
                COALESCE("t10"."recurring_interval", '<null>'),
                COALESCE(CAST("t10"."recurring_interval_count" AS TEXT), '<null>'),
                COALESCE("t10"."nickname", '<null>'),
                COALESCE(CAST("t10"."created" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."created_at" AS TEXT), '<null>')
              ) DESC
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
                    "t2"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
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
