WITH "t5" AS (
  SELECT
    "t2"."id",
    "t2"."object",
    "t2"."billing_thresholds",
    "t2"."created",
    "t2"."metadata",
    "t2"."price",
    "t2"."quantity",
    "t2"."subscription",
    "t2"."tax_rates",
    "t2"."created_at"
  FROM "raw"."stripe_subscription_items" AS "t2"
), "repeats_in_stripe_subscription_items" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."id",
        "t2"."created"
      FROM "raw"."stripe_subscription_items" AS "t2"
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
    ) AS "t9"
    GROUP BY
      1
  ) AS "t10"
  WHERE
    "t10"."copies" > 1
)
SELECT
  "t28"."stripe_subscription_item_id",
  "t28"."subscription_item_key",
  "t28"."stripe_subscription_id",
  "t28"."stripe_price_id",
  "t28"."quantity",
  "t28"."unit_price_usd",
  "t28"."unit_amount_usd",
  "t28"."unit_amount_source",
  "t28"."total_amount_usd",
  "t28"."currency",
  "t28"."billing_scheme",
  "t28"."billing_interval",
  "t28"."billing_interval_count",
  "t28"."item_billing_interval",
  "t28"."interval_conflict",
  "t28"."billing_frequency_display",
  "t28"."monthly_recurring_revenue",
  "t28"."annual_recurring_revenue",
  "t28"."pricing_tier",
  "t28"."revenue_type",
  "t28"."addon_name",
  "t28"."is_usage_based",
  "t28"."has_data_quality_issues",
  "t28"."subscription_item_created_at",
  FALSE
  OR (
    (
      "t28"."stripe_subscription_id" IS NOT NULL
    )
    AND (
      "t6"."_parent_0" IS NULL
    )
  ) AS "is_orphan"
FROM (
  SELECT
    "t26"."id" AS "stripe_subscription_item_id",
    MD5(COALESCE("t26"."id", '')) AS "subscription_item_key",
    "t26"."stripe_subscription_id",
    "t26"."stripe_price_id",
    "t26"."units" AS "quantity",
    "t26"."unit_price_usd",
    "t26"."unit_price_usd" AS "unit_amount_usd",
    CASE
      WHEN "t26"."item_cents" IS NOT NULL
      THEN 'item'
      WHEN "t26"."price_cents" IS NOT NULL
      THEN 'price_list'
      ELSE CAST(NULL AS VARCHAR)
    END AS "unit_amount_source",
    CAST(CAST(CASE
      WHEN ABS("t26"."units" * "t26"."unit_price_usd") < 1000000000000000.0
      THEN "t26"."units" * "t26"."unit_price_usd"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "total_amount_usd",
    "t26"."currency",
    "t26"."billing_scheme",
    "t26"."billing_interval",
    "t26"."billing_interval_count",
    "t26"."item_billing_interval",
    COALESCE(
      (
        "t26"."item_billing_interval" <> "t26"."price_interval"
      )
      OR (
        COALESCE("t26"."item_interval_count", 1) <> COALESCE("t26"."price_interval_count", 1)
      ),
      FALSE
    )
    AND (
      "t26"."price_interval" IS NOT NULL
    )
    AND (
      "t26"."item_billing_interval" IS NOT NULL
    ) AS "interval_conflict",
    CASE
      WHEN "t26"."billing_interval" IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN "t26"."billing_interval" = 'unmapped'
      THEN 'unmapped'
      WHEN (
        CASE "t26"."billing_interval"
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE("t26"."billing_interval_count", 1)
      ) = 1
      THEN 'Monthly'
      WHEN (
        CASE "t26"."billing_interval"
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE("t26"."billing_interval_count", 1)
      ) = 3
      THEN 'Quarterly'
      WHEN (
        CASE "t26"."billing_interval"
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE("t26"."billing_interval_count", 1)
      ) = 6
      THEN 'Semi-Annual'
      WHEN (
        CASE "t26"."billing_interval"
          WHEN 'month'
          THEN 1
          WHEN 'quarter'
          THEN 3
          WHEN 'year'
          THEN 12
          ELSE CAST(NULL AS BIGINT)
        END * COALESCE("t26"."billing_interval_count", 1)
      ) = 12
      THEN 'Annual'
      WHEN (
        "t26"."billing_interval" = 'week'
      )
      AND (
        COALESCE("t26"."billing_interval_count", 1) = 1
      )
      THEN 'Weekly'
      WHEN (
        "t26"."billing_interval" = 'day'
      )
      AND (
        COALESCE("t26"."billing_interval_count", 1) = 1
      )
      THEN 'Daily'
      ELSE 'Custom'
    END AS "billing_frequency_display",
    CAST(CAST(CASE
      WHEN ABS(
        CAST((
          (
            CAST("t26"."units" * "t26"."unit_price_usd" AS DOUBLE PRECISION) * CASE "t26"."billing_interval"
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
            WHEN COALESCE("t26"."billing_interval_count", 1) > 0
            THEN COALESCE("t26"."billing_interval_count", 1)
            ELSE NULL
          END AS DOUBLE PRECISION)
        ) AS DOUBLE PRECISION) / 12.0
      ) < 1000000000000000.0
      THEN CAST((
        (
          CAST("t26"."units" * "t26"."unit_price_usd" AS DOUBLE PRECISION) * CASE "t26"."billing_interval"
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
          WHEN COALESCE("t26"."billing_interval_count", 1) > 0
          THEN COALESCE("t26"."billing_interval_count", 1)
          ELSE NULL
        END AS DOUBLE PRECISION)
      ) AS DOUBLE PRECISION) / 12.0
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "monthly_recurring_revenue",
    CAST(CAST(CASE
      WHEN ABS(
        (
          CAST("t26"."units" * "t26"."unit_price_usd" AS DOUBLE PRECISION) * CASE "t26"."billing_interval"
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
          WHEN COALESCE("t26"."billing_interval_count", 1) > 0
          THEN COALESCE("t26"."billing_interval_count", 1)
          ELSE NULL
        END AS DOUBLE PRECISION)
      ) < 1000000000000000.0
      THEN (
        CAST("t26"."units" * "t26"."unit_price_usd" AS DOUBLE PRECISION) * CASE "t26"."billing_interval"
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
        WHEN COALESCE("t26"."billing_interval_count", 1) > 0
        THEN COALESCE("t26"."billing_interval_count", 1)
        ELSE NULL
      END AS DOUBLE PRECISION)
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_recurring_revenue",
    CASE
      WHEN (
        NULLIF(TRIM(' 	
' FROM "t26"."stripe_price_id"), '') IS NULL
      )
      AND (
        NULLIF(TRIM(' 	
' FROM "t26"."price_nickname"), '') IS NULL
      )
      AND (
        NULLIF(TRIM(' 	
' FROM "t26"."item_plan"), '') IS NULL
      )
      AND (
        NULLIF(TRIM(' 	
' FROM "t26"."item_type"), '') IS NULL
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
                        WHEN "t26"."stripe_price_id" ~ (
                          '(' || '^price_([a-z]+)_' || ')'
                        )
                        THEN (
                          REGEXP_MATCH("t26"."stripe_price_id", '(' || '^price_([a-z]+)_' || ')')
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
                          WHEN "t26"."stripe_price_id" ~ (
                            '(' || '^price_([a-z]+)_' || ')'
                          )
                          THEN (
                            REGEXP_MATCH("t26"."stripe_price_id", '(' || '^price_([a-z]+)_' || ')')
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
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."price_nickname")), '-', '_'), ' ', '_'), '') ~ (
                          '(' || '^([a-z]+)' || ')'
                        )
                        THEN (
                          REGEXP_MATCH(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."price_nickname")), '-', '_'), ' ', '_'), ''),
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
                          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."price_nickname")), '-', '_'), ' ', '_'), '') ~ (
                            '(' || '^([a-z]+)' || ')'
                          )
                          THEN (
                            REGEXP_MATCH(
                              NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."price_nickname")), '-', '_'), ' ', '_'), ''),
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
        NULLIF(
          CASE
            WHEN NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_plan")), '-', '_'), ' ', '_'), '') ~ (
                          '(' || '^([a-z]+)' || ')'
                        )
                        THEN (
                          REGEXP_MATCH(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_plan")), '-', '_'), ' ', '_'), ''),
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
                          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_plan")), '-', '_'), ' ', '_'), '') ~ (
                            '(' || '^([a-z]+)' || ')'
                          )
                          THEN (
                            REGEXP_MATCH(
                              NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_plan")), '-', '_'), ' ', '_'), ''),
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
        NULLIF(
          CASE
            WHEN NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_type")), '-', '_'), ' ', '_'), '') ~ (
                          '(' || '^([a-z]+)' || ')'
                        )
                        THEN (
                          REGEXP_MATCH(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_type")), '-', '_'), ' ', '_'), ''),
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
                          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_type")), '-', '_'), ' ', '_'), '') ~ (
                            '(' || '^([a-z]+)' || ')'
                          )
                          THEN (
                            REGEXP_MATCH(
                              NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_type")), '-', '_'), ' ', '_'), ''),
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
    END AS "pricing_tier",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_type")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t26"."item_type")), '-', '_'), ' ', '_'), '')
        WHEN 'base_plan'
        THEN 'base_plan'
        WHEN 'addon'
        THEN 'addon'
        ELSE 'unmapped'
      END
    END AS "revenue_type",
    "t26"."addon_name",
    (
      "t26"."billing_scheme" = 'tiered'
    ) OR (
      "t26"."usage_type" = 'metered'
    ) AS "is_usage_based",
    (
      "t26"."stripe_subscription_id" IS NULL
    )
    OR (
      "t26"."stripe_price_id" IS NULL
    )
    OR (
      CAST(CAST(CASE
        WHEN ABS(
          CAST((
            (
              CAST("t26"."units" * "t26"."unit_price_usd" AS DOUBLE PRECISION) * CASE "t26"."billing_interval"
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
              WHEN COALESCE("t26"."billing_interval_count", 1) > 0
              THEN COALESCE("t26"."billing_interval_count", 1)
              ELSE NULL
            END AS DOUBLE PRECISION)
          ) AS DOUBLE PRECISION) / 12.0
        ) < 1000000000000000.0
        THEN CAST((
          (
            CAST("t26"."units" * "t26"."unit_price_usd" AS DOUBLE PRECISION) * CASE "t26"."billing_interval"
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
            WHEN COALESCE("t26"."billing_interval_count", 1) > 0
            THEN COALESCE("t26"."billing_interval_count", 1)
            ELSE NULL
          END AS DOUBLE PRECISION)
        ) AS DOUBLE PRECISION) / 12.0
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) IS NULL
    )
    OR COALESCE("t26"."unit_price_usd" < 0, FALSE) AS "has_data_quality_issues",
    "t26"."created" AS "subscription_item_created_at"
  FROM (
    SELECT
      "t25"."id",
      "t25"."object",
      "t25"."billing_thresholds",
      "t25"."created",
      "t25"."metadata",
      "t25"."price",
      "t25"."quantity",
      "t25"."subscription",
      "t25"."tax_rates",
      "t25"."created_at",
      "t25"."stripe_subscription_id",
      "t25"."stripe_price_id",
      "t25"."item_cents",
      "t25"."item_currency",
      "t25"."item_billing_interval",
      "t25"."item_interval_count",
      "t25"."billing_scheme",
      "t25"."usage_type",
      "t25"."item_type",
      "t25"."item_plan",
      "t25"."addon_name",
      "t25"."units",
      "t25"."price_interval",
      "t25"."price_interval_count",
      "t25"."price_cents",
      "t25"."price_currency",
      "t25"."price_nickname",
      "t25"."currency",
      "t25"."cents",
      "t25"."billing_interval",
      "t25"."billing_interval_count",
      CASE
        WHEN COALESCE(LOWER(NULLIF(TRIM(' 	
' FROM "t25"."currency"), '')), 'usd') = 'usd'
        THEN CAST(CAST(CASE WHEN ABS("t25"."cents") < 1000000000000000.0 THEN "t25"."cents" ELSE NULL END AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
        ELSE NULL
      END AS "unit_price_usd"
    FROM (
      SELECT
        "t24"."id",
        "t24"."object",
        "t24"."billing_thresholds",
        "t24"."created",
        "t24"."metadata",
        "t24"."price",
        "t24"."quantity",
        "t24"."subscription",
        "t24"."tax_rates",
        "t24"."created_at",
        "t24"."stripe_subscription_id",
        "t24"."stripe_price_id",
        "t24"."item_cents",
        "t24"."item_currency",
        "t24"."item_billing_interval",
        "t24"."item_interval_count",
        "t24"."billing_scheme",
        "t24"."usage_type",
        "t24"."item_type",
        "t24"."item_plan",
        "t24"."addon_name",
        "t24"."units",
        "t24"."price_interval",
        "t24"."price_interval_count",
        "t24"."price_cents",
        "t24"."price_currency",
        "t24"."price_nickname",
        COALESCE(
          COALESCE(
            "t24"."item_currency",
            LOWER(NULLIF(TRIM(' 	
' FROM "t24"."price_currency"), ''))
          ),
          CASE
            WHEN "t24"."stripe_subscription_id" IS NOT NULL
            THEN MAX(
              COALESCE(
                "t24"."item_currency",
                LOWER(NULLIF(TRIM(' 	
' FROM "t24"."price_currency"), ''))
              )
            ) OVER (
              PARTITION BY "t24"."stripe_subscription_id"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
            ELSE NULL
          END
        ) AS "currency",
        COALESCE("t24"."item_cents", CAST("t24"."price_cents" AS DOUBLE PRECISION)) AS "cents",
        COALESCE("t24"."price_interval", "t24"."item_billing_interval") AS "billing_interval",
        CASE
          WHEN "t24"."price_interval" IS NOT NULL
          THEN "t24"."price_interval_count"
          ELSE "t24"."item_interval_count"
        END AS "billing_interval_count"
      FROM (
        SELECT
          "t23"."id",
          "t23"."object",
          "t23"."billing_thresholds",
          "t23"."created",
          "t23"."metadata",
          "t23"."price",
          "t23"."quantity",
          "t23"."subscription",
          "t23"."tax_rates",
          "t23"."created_at",
          "t23"."stripe_subscription_id",
          "t23"."stripe_price_id",
          "t23"."item_cents",
          "t23"."item_currency",
          "t23"."item_billing_interval",
          "t23"."item_interval_count",
          "t23"."billing_scheme",
          "t23"."usage_type",
          "t23"."item_type",
          "t23"."item_plan",
          "t23"."addon_name",
          "t23"."units",
          "t23"."price_interval",
          "t23"."price_interval_count",
          "t23"."price_cents",
          "t23"."price_currency",
          "t23"."price_nickname"
        FROM (
          SELECT
            "t22"."id",
            "t22"."object",
            "t22"."billing_thresholds",
            "t22"."created",
            "t22"."metadata",
            "t22"."price",
            "t22"."quantity",
            "t22"."subscription",
            "t22"."tax_rates",
            "t22"."created_at",
            "t22"."stripe_subscription_id",
            "t22"."stripe_price_id",
            "t22"."item_cents",
            "t22"."item_currency",
            "t22"."item_billing_interval",
            "t22"."item_interval_count",
            "t22"."billing_scheme",
            "t22"."usage_type",
            "t22"."item_type",
            "t22"."item_plan",
            "t22"."addon_name",
            "t22"."units",
            "t7"."price_interval",
            "t7"."price_interval_count",
            "t7"."price_cents",
            "t7"."price_currency",
            "t7"."price_nickname",
            FALSE
            OR (
              (
                "t22"."stripe_price_id" IS NOT NULL
              ) AND (
                "t7"."_parent_0" IS NULL
              )
            ) AS "is_orphan"
          FROM (
            SELECT
              "t20"."id",
              "t20"."object",
              "t20"."billing_thresholds",
              "t20"."created",
              "t20"."metadata",
              "t20"."price",
              "t20"."quantity",
              "t20"."subscription",
              "t20"."tax_rates",
              "t20"."created_at",
              NULLIF(TRIM(' 	
' FROM "t20"."subscription"), '') AS "stripe_subscription_id",
              NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."price", 'id'), '') AS "stripe_price_id",
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."price", 'unit_amount'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."price", 'unit_amount'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END AS "item_cents",
              LOWER(
                NULLIF(
                  TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."price", 'currency'), '')),
                  ''
                )
              ) AS "item_currency",
              CASE
                WHEN NULLIF(
                  REPLACE(
                    REPLACE(
                      LOWER(
                        TRIM(
                          NULLIF(
                            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval'),
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
                ) IS NULL
                THEN CAST(NULL AS VARCHAR)
                ELSE CASE NULLIF(
                    REPLACE(
                      REPLACE(
                        LOWER(
                          TRIM(
                            NULLIF(
                              JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval'),
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
              END AS "item_billing_interval",
              CAST(CASE
                WHEN CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        CAST(NULLIF(
                          JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                          ''
                        ) AS DOUBLE PRECISION)
                      ) < 9e+18
                      THEN CAST(NULLIF(
                        JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                        ''
                      ) AS DOUBLE PRECISION)
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END
                  ) < 9000000000000000.0
                  THEN CASE
                    WHEN ABS(
                      CAST(NULLIF(
                        JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                        ''
                      ) AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(
                      JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                      ''
                    ) AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END = CAST(FLOOR(
                  CASE
                    WHEN ABS(
                      CASE
                        WHEN ABS(
                          CAST(NULLIF(
                            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                            ''
                          ) AS DOUBLE PRECISION)
                        ) < 9e+18
                        THEN CAST(NULLIF(
                          JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                          ''
                        ) AS DOUBLE PRECISION)
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                    ) < 9000000000000000.0
                    THEN CASE
                      WHEN ABS(
                        CAST(NULLIF(
                          JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                          ''
                        ) AS DOUBLE PRECISION)
                      ) < 9e+18
                      THEN CAST(NULLIF(
                        JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                        ''
                      ) AS DOUBLE PRECISION)
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                ) AS BIGINT)
                THEN CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        CAST(NULLIF(
                          JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                          ''
                        ) AS DOUBLE PRECISION)
                      ) < 9e+18
                      THEN CAST(NULLIF(
                        JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                        ''
                      ) AS DOUBLE PRECISION)
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END
                  ) < 9000000000000000.0
                  THEN CASE
                    WHEN ABS(
                      CAST(NULLIF(
                        JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                        ''
                      ) AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(
                      JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'interval_count'),
                      ''
                    ) AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END AS BIGINT) AS "item_interval_count",
              NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."price", 'billing_scheme'), ''))),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              ) AS "billing_scheme",
              NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        NULLIF(
                          JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t20"."price", 'recurring'), 'usage_type'),
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
              ) AS "usage_type",
              NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."metadata", 'type'), '') AS "item_type",
              NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."metadata", 'plan'), '') AS "item_plan",
              NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."metadata", 'addon_name'), '') AS "addon_name",
              CASE WHEN "t20"."quantity" >= 0 THEN "t20"."quantity" ELSE NULL END AS "units"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "t5" AS "t8"
                WHERE
                  NOT (
                    COALESCE(
                      "t8"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                      FALSE
                    )
                  )
                  AND (
                    (
                      "t8"."id" >= '!'
                    ) OR (
                      TRIM(' 	
' FROM "t8"."id") <> ''
                    )
                  )
                  AND NOT (
                    "t8"."id" IN (
                      SELECT
                        "t12"."id"
                      FROM "repeats_in_stripe_subscription_items" AS "t12"
                    )
                  )
              ) AS "t15"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t18"."id",
                  "t18"."object",
                  "t18"."billing_thresholds",
                  "t18"."created",
                  "t18"."metadata",
                  "t18"."price",
                  "t18"."quantity",
                  "t18"."subscription",
                  "t18"."tax_rates",
                  "t18"."created_at"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t16"."id",
                      "t16"."object",
                      "t16"."billing_thresholds",
                      "t16"."created",
                      "t16"."metadata",
                      "t16"."price",
                      "t16"."quantity",
                      "t16"."subscription",
                      "t16"."tax_rates",
                      "t16"."created_at",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t16"."id"
                        ORDER BY "t16"."created_at" DESC NULLS LAST, CONCAT_WS(
                          '|',
                          COALESCE("t16"."id", '<null>'),
                          COALESCE("t16"."object", '<null>'),
                          COALESCE(CAST("t16"."billing_thresholds" AS VARCHAR), '<null>'),
                          COALESCE(CAST("t16"."created" AS VARCHAR), '<null>'),
                          COALESCE(CAST("t16"."metadata" AS VARCHAR), '<null>'),
                          COALESCE(CAST("t16"."price" AS VARCHAR), '<null>'),
                          COALESCE(CAST("t16"."quantity" AS VARCHAR), '<null>'),
                          COALESCE("t16"."subscription", '<null>'),
                          COALESCE(CAST("t16"."tax_rates" AS VARCHAR), '<null>'),
                          COALESCE(CAST("t16"."created_at" AS VARCHAR), '<null>')
                        ) DESC NULLS LAST
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "version_rank"
                    FROM (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          *
                        FROM "t5" AS "t8"
                        WHERE
                          NOT (
                            COALESCE(
                              "t8"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                              FALSE
                            )
                          )
                          AND "t8"."id" IN (
                            SELECT
                              "t12"."id"
                            FROM "repeats_in_stripe_subscription_items" AS "t12"
                          )
                      ) AS "t14"
                    ) AS "t16"
                  ) AS "t17"
                  WHERE
                    "t17"."version_rank" = 0
                ) AS "t18"
              ) AS "t19"
            ) AS "t20"
          ) AS "t22"
          LEFT OUTER JOIN (
            SELECT
              "t1"."price_id" AS "_parent_0",
              "t1"."billing_interval" AS "price_interval",
              "t1"."interval_count" AS "price_interval_count",
              "t1"."unit_amount" AS "price_cents",
              "t1"."currency" AS "price_currency",
              "t1"."nickname" AS "price_nickname"
            FROM "staging"."stg_stripe__prices" AS "t1"
          ) AS "t7"
            ON "t22"."stripe_price_id" = "t7"."_parent_0"
        ) AS "t23"
      ) AS "t24"
    ) AS "t25"
  ) AS "t26"
) AS "t28"
LEFT OUTER JOIN (
  SELECT
    "t0"."stripe_subscription_id" AS "_parent_0"
  FROM "staging"."stg_stripe__subscriptions" AS "t0"
) AS "t6"
  ON "t28"."stripe_subscription_id" = "t6"."_parent_0"
