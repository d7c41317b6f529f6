WITH "t3" AS (
  SELECT
    "t1"."id",
    "t1"."customer_id",
    "t1"."plan_name",
    "t1"."status",
    "t1"."start_date",
    "t1"."end_date",
    "t1"."monthly_price",
    "t1"."billing_cycle",
    "t1"."monthly_amount",
    "t1"."current_term_start",
    "t1"."created_at",
    "t1"."updated_at"
  FROM "raw"."app_database_subscriptions" AS "t1"
), "repeats_in_app_database_subscriptions" AS (
  SELECT
    *
  FROM (
    SELECT
      "t6"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t1"."id",
        "t1"."created_at"
      FROM "raw"."app_database_subscriptions" AS "t1"
      WHERE
        NOT (
          COALESCE(
            "t1"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t1"."id" >= '!'
          ) OR (
            TRIM("t1"."id", ' 	
') <> ''
          )
        )
    ) AS "t6"
    GROUP BY
      1
  ) AS "t7"
  WHERE
    "t7"."copies" > 1
)
SELECT
  "t19"."id" AS "subscription_id",
  MD5(COALESCE("t19"."id", '')) AS "subscription_key",
  "t19"."customer_id" AS "account_id",
  "t19"."plan_name",
  "t19"."status",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."billing_cycle")), '-', '_'), ' ', '_'), '') AS "billing_cycle",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '')
      WHEN 'starter'
      THEN 'Starter'
      WHEN 'professional'
      THEN 'Professional'
      WHEN 'business'
      THEN 'Business'
      WHEN 'enterprise'
      THEN 'Enterprise'
      WHEN 'trial'
      THEN 'Trial'
      WHEN 'custom'
      THEN 'Custom'
      ELSE 'unmapped'
    END
  END AS "plan_tier",
  CASE
    WHEN COALESCE(
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END <= MAKE_DATE(2026, 6, 30),
      FALSE
    )
    AND NOT (
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'canceled'
          THEN 'Cancelled'
          WHEN 'cancelled'
          THEN 'Cancelled'
          WHEN 'expired'
          THEN 'Expired'
          WHEN 'trial'
          THEN 'Trial'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'pending'
          THEN 'Pending'
          ELSE 'unmapped'
        END
      END IN ('Cancelled', 'Expired')
    )
    AND (
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'canceled'
          THEN 'Cancelled'
          WHEN 'cancelled'
          THEN 'Cancelled'
          WHEN 'expired'
          THEN 'Expired'
          WHEN 'trial'
          THEN 'Trial'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'pending'
          THEN 'Pending'
          ELSE 'unmapped'
        END
      END <> 'unmapped'
    )
    THEN 'Expired'
    WHEN COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
    AND NOT (
      COALESCE(
        CASE
          WHEN (
            "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
          )
          OR (
            CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
          )
          THEN "t19"."end_date"
          ELSE CAST(NULL AS DATE)
        END <= MAKE_DATE(2026, 6, 30),
        FALSE
      )
    )
    AND CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'canceled'
        THEN 'Cancelled'
        WHEN 'cancelled'
        THEN 'Cancelled'
        WHEN 'expired'
        THEN 'Expired'
        WHEN 'trial'
        THEN 'Trial'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'pending'
        THEN 'Pending'
        ELSE 'unmapped'
      END
    END IN ('Cancelled', 'Expired')
    AND (
      "t19"."end_date" IS NOT NULL
    )
    THEN 'Active'
    WHEN NOT (
      "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
    )
    AND (
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'canceled'
          THEN 'Cancelled'
          WHEN 'cancelled'
          THEN 'Cancelled'
          WHEN 'expired'
          THEN 'Expired'
          WHEN 'trial'
          THEN 'Trial'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'pending'
          THEN 'Pending'
          ELSE 'unmapped'
        END
      END = 'Active'
    )
    THEN 'Pending'
    ELSE CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'canceled'
        THEN 'Cancelled'
        WHEN 'cancelled'
        THEN 'Cancelled'
        WHEN 'expired'
        THEN 'Expired'
        WHEN 'trial'
        THEN 'Trial'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'pending'
        THEN 'Pending'
        ELSE 'unmapped'
      END
    END
  END AS "subscription_status",
  COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
  AND NOT (
    COALESCE(
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END <= MAKE_DATE(2026, 6, 30),
      FALSE
    )
  ) AS "is_live",
  CAST(CAST(CASE
    WHEN ABS("t19"."monthly_price") < 1000000000000000.0
    THEN "t19"."monthly_price"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "monthly_price",
  CASE
    WHEN COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
    AND NOT (
      COALESCE(
        CASE
          WHEN (
            "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
          )
          OR (
            CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
          )
          THEN "t19"."end_date"
          ELSE CAST(NULL AS DATE)
        END <= MAKE_DATE(2026, 6, 30),
        FALSE
      )
    )
    AND NOT (
      COALESCE(
        (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          END = 'Trial'
        )
        OR (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '')
              WHEN 'starter'
              THEN 'Starter'
              WHEN 'professional'
              THEN 'Professional'
              WHEN 'business'
              THEN 'Business'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'custom'
              THEN 'Custom'
              ELSE 'unmapped'
            END
          END = 'Trial'
        ),
        FALSE
      )
    )
    THEN CASE
      WHEN CAST(CAST(CASE
        WHEN ABS("t19"."monthly_price") < 1000000000000000.0
        THEN "t19"."monthly_price"
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
      THEN CAST(CAST(CASE
        WHEN ABS("t19"."monthly_price") < 1000000000000000.0
        THEN "t19"."monthly_price"
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END
    ELSE CAST(0 AS DECIMAL(18, 2))
  END AS "normalized_mrr",
  CAST(CAST(CASE
    WHEN ABS(
      CASE
        WHEN COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
        AND NOT (
          COALESCE(
            CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END <= MAKE_DATE(2026, 6, 30),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              CASE
                WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
                THEN CAST(NULL AS TEXT)
                ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
                  WHEN 'active'
                  THEN 'Active'
                  WHEN 'canceled'
                  THEN 'Cancelled'
                  WHEN 'cancelled'
                  THEN 'Cancelled'
                  WHEN 'expired'
                  THEN 'Expired'
                  WHEN 'trial'
                  THEN 'Trial'
                  WHEN 'trialing'
                  THEN 'Trial'
                  WHEN 'pending'
                  THEN 'Pending'
                  ELSE 'unmapped'
                END
              END = 'Trial'
            )
            OR (
              CASE
                WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '') IS NULL
                THEN CAST(NULL AS TEXT)
                ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '')
                  WHEN 'starter'
                  THEN 'Starter'
                  WHEN 'professional'
                  THEN 'Professional'
                  WHEN 'business'
                  THEN 'Business'
                  WHEN 'enterprise'
                  THEN 'Enterprise'
                  WHEN 'trial'
                  THEN 'Trial'
                  WHEN 'custom'
                  THEN 'Custom'
                  ELSE 'unmapped'
                END
              END = 'Trial'
            ),
            FALSE
          )
        )
        THEN CASE
          WHEN CAST(CAST(CASE
            WHEN ABS("t19"."monthly_price") < 1000000000000000.0
            THEN "t19"."monthly_price"
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
          THEN CAST(CAST(CASE
            WHEN ABS("t19"."monthly_price") < 1000000000000000.0
            THEN "t19"."monthly_price"
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
          ELSE CAST(NULL AS DECIMAL(18, 2))
        END
        ELSE CAST(0 AS DECIMAL(18, 2))
      END * 12
    ) < 1000000000000000.0
    THEN CASE
      WHEN COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
      AND NOT (
        COALESCE(
          CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END <= MAKE_DATE(2026, 6, 30),
          FALSE
        )
      )
      AND NOT (
        COALESCE(
          (
            CASE
              WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
              THEN CAST(NULL AS TEXT)
              ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
                WHEN 'active'
                THEN 'Active'
                WHEN 'canceled'
                THEN 'Cancelled'
                WHEN 'cancelled'
                THEN 'Cancelled'
                WHEN 'expired'
                THEN 'Expired'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'trialing'
                THEN 'Trial'
                WHEN 'pending'
                THEN 'Pending'
                ELSE 'unmapped'
              END
            END = 'Trial'
          )
          OR (
            CASE
              WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '') IS NULL
              THEN CAST(NULL AS TEXT)
              ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '')
                WHEN 'starter'
                THEN 'Starter'
                WHEN 'professional'
                THEN 'Professional'
                WHEN 'business'
                THEN 'Business'
                WHEN 'enterprise'
                THEN 'Enterprise'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'custom'
                THEN 'Custom'
                ELSE 'unmapped'
              END
            END = 'Trial'
          ),
          FALSE
        )
      )
      THEN CASE
        WHEN CAST(CAST(CASE
          WHEN ABS("t19"."monthly_price") < 1000000000000000.0
          THEN "t19"."monthly_price"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
        THEN CAST(CAST(CASE
          WHEN ABS("t19"."monthly_price") < 1000000000000000.0
          THEN "t19"."monthly_price"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
        ELSE CAST(NULL AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END * 12
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_revenue",
  "t19"."start_date",
  CASE
    WHEN (
      "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
    )
    OR (
      CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
    )
    THEN "t19"."end_date"
    ELSE CAST(NULL AS DATE)
  END AS "end_date",
  CASE
    WHEN "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
    THEN DATE_DIFF(
      'DAY',
      "t19"."start_date",
      CASE
        WHEN COALESCE(
          CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END <= MAKE_DATE(2026, 6, 30),
          FALSE
        )
        THEN CASE
          WHEN (
            "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
          )
          OR (
            CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
          )
          THEN "t19"."end_date"
          ELSE CAST(NULL AS DATE)
        END
        ELSE MAKE_DATE(2026, 6, 30)
      END
    )
    ELSE CAST(NULL AS BIGINT)
  END AS "subscription_age_days",
  CASE
    WHEN COALESCE(
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END <= MAKE_DATE(2026, 6, 30),
      FALSE
    )
    THEN 'Ended'
    WHEN (
      "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
    ) IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN NOT (
      "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
    )
    THEN 'Future'
    WHEN DATE_DIFF(
      'DAY',
      MAKE_DATE(2026, 6, 30),
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END
    ) <= 30
    THEN 'Expiring Soon'
    WHEN CASE
      WHEN "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
      THEN DATE_DIFF(
        'DAY',
        "t19"."start_date",
        CASE
          WHEN COALESCE(
            CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END <= MAKE_DATE(2026, 6, 30),
            FALSE
          )
          THEN CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END
          ELSE MAKE_DATE(2026, 6, 30)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END <= 30
    THEN 'New'
    WHEN CASE
      WHEN "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
      THEN DATE_DIFF(
        'DAY',
        "t19"."start_date",
        CASE
          WHEN COALESCE(
            CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END <= MAKE_DATE(2026, 6, 30),
            FALSE
          )
          THEN CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END
          ELSE MAKE_DATE(2026, 6, 30)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END <= 90
    THEN 'Recent'
    ELSE 'Established'
  END AS "lifecycle_stage",
  CASE
    WHEN COALESCE(
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END <= MAKE_DATE(2026, 6, 30),
      FALSE
    )
    THEN 'Churned'
    WHEN COALESCE(
      CASE
        WHEN COALESCE(
          CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END <= MAKE_DATE(2026, 6, 30),
          FALSE
        )
        AND NOT (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          END IN ('Cancelled', 'Expired')
        )
        AND (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          END <> 'unmapped'
        )
        THEN 'Expired'
        WHEN COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
        AND NOT (
          COALESCE(
            CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END <= MAKE_DATE(2026, 6, 30),
            FALSE
          )
        )
        AND CASE
          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
            WHEN 'active'
            THEN 'Active'
            WHEN 'canceled'
            THEN 'Cancelled'
            WHEN 'cancelled'
            THEN 'Cancelled'
            WHEN 'expired'
            THEN 'Expired'
            WHEN 'trial'
            THEN 'Trial'
            WHEN 'trialing'
            THEN 'Trial'
            WHEN 'pending'
            THEN 'Pending'
            ELSE 'unmapped'
          END
        END IN ('Cancelled', 'Expired')
        AND (
          "t19"."end_date" IS NOT NULL
        )
        THEN 'Active'
        WHEN NOT (
          "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          END = 'Active'
        )
        THEN 'Pending'
        ELSE CASE
          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
            WHEN 'active'
            THEN 'Active'
            WHEN 'canceled'
            THEN 'Cancelled'
            WHEN 'cancelled'
            THEN 'Cancelled'
            WHEN 'expired'
            THEN 'Expired'
            WHEN 'trial'
            THEN 'Trial'
            WHEN 'trialing'
            THEN 'Trial'
            WHEN 'pending'
            THEN 'Pending'
            ELSE 'unmapped'
          END
        END
      END <> 'Active',
      TRUE
    )
    OR NOT (
      COALESCE("t19"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
      AND NOT (
        COALESCE(
          CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END <= MAKE_DATE(2026, 6, 30),
          FALSE
        )
      )
    )
    THEN 'Unknown'
    WHEN DATE_DIFF(
      'DAY',
      MAKE_DATE(2026, 6, 30),
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END
    ) <= 30
    THEN 'High'
    WHEN DATE_DIFF(
      'DAY',
      MAKE_DATE(2026, 6, 30),
      CASE
        WHEN (
          "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
        )
        OR (
          CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        THEN "t19"."end_date"
        ELSE CAST(NULL AS DATE)
      END
    ) <= 90
    THEN 'Medium'
    ELSE 'Low'
  END AS "churn_risk",
  CAST(CAST(CASE
    WHEN ABS(
      CAST(CASE
        WHEN COALESCE(
          (
            CASE
              WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
              THEN CAST(NULL AS TEXT)
              ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
                WHEN 'active'
                THEN 'Active'
                WHEN 'canceled'
                THEN 'Cancelled'
                WHEN 'cancelled'
                THEN 'Cancelled'
                WHEN 'expired'
                THEN 'Expired'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'trialing'
                THEN 'Trial'
                WHEN 'pending'
                THEN 'Pending'
                ELSE 'unmapped'
              END
            END = 'Trial'
          )
          OR (
            CASE
              WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '') IS NULL
              THEN CAST(NULL AS TEXT)
              ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '')
                WHEN 'starter'
                THEN 'Starter'
                WHEN 'professional'
                THEN 'Professional'
                WHEN 'business'
                THEN 'Business'
                WHEN 'enterprise'
                THEN 'Enterprise'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'custom'
                THEN 'Custom'
                ELSE 'unmapped'
              END
            END = 'Trial'
          ),
          FALSE
        )
        THEN CAST(0 AS DECIMAL(18, 2))
        ELSE CASE
          WHEN CAST(CAST(CASE
            WHEN ABS("t19"."monthly_price") < 1000000000000000.0
            THEN "t19"."monthly_price"
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
          THEN CAST(CAST(CASE
            WHEN ABS("t19"."monthly_price") < 1000000000000000.0
            THEN "t19"."monthly_price"
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
          ELSE CAST(NULL AS DECIMAL(18, 2))
        END
      END AS DOUBLE) * CASE
        WHEN CASE
          WHEN "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
          THEN DATE_DIFF(
            'DAY',
            "t19"."start_date",
            CASE
              WHEN COALESCE(
                CASE
                  WHEN (
                    "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                  )
                  OR (
                    CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  )
                  THEN "t19"."end_date"
                  ELSE CAST(NULL AS DATE)
                END <= MAKE_DATE(2026, 6, 30),
                FALSE
              )
              THEN CASE
                WHEN (
                  "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                )
                OR (
                  CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                )
                THEN "t19"."end_date"
                ELSE CAST(NULL AS DATE)
              END
              ELSE MAKE_DATE(2026, 6, 30)
            END
          )
          ELSE CAST(NULL AS BIGINT)
        END >= 0
        THEN (
          (
            (
              EXTRACT(year FROM CASE
                WHEN COALESCE(
                  CASE
                    WHEN (
                      "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                    )
                    OR (
                      CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                    )
                    THEN "t19"."end_date"
                    ELSE CAST(NULL AS DATE)
                  END <= MAKE_DATE(2026, 6, 30),
                  FALSE
                )
                THEN CASE
                  WHEN (
                    "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                  )
                  OR (
                    CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  )
                  THEN "t19"."end_date"
                  ELSE CAST(NULL AS DATE)
                END
                ELSE MAKE_DATE(2026, 6, 30)
              END) - EXTRACT(year FROM "t19"."start_date")
            ) * 12
          ) + (
            EXTRACT(month FROM CASE
              WHEN COALESCE(
                CASE
                  WHEN (
                    "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                  )
                  OR (
                    CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  )
                  THEN "t19"."end_date"
                  ELSE CAST(NULL AS DATE)
                END <= MAKE_DATE(2026, 6, 30),
                FALSE
              )
              THEN CASE
                WHEN (
                  "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                )
                OR (
                  CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                )
                THEN "t19"."end_date"
                ELSE CAST(NULL AS DATE)
              END
              ELSE MAKE_DATE(2026, 6, 30)
            END) - EXTRACT(month FROM "t19"."start_date")
          )
        ) - CASE
          WHEN EXTRACT(day FROM CASE
            WHEN COALESCE(
              CASE
                WHEN (
                  "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                )
                OR (
                  CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                )
                THEN "t19"."end_date"
                ELSE CAST(NULL AS DATE)
              END <= MAKE_DATE(2026, 6, 30),
              FALSE
            )
            THEN CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END
            ELSE MAKE_DATE(2026, 6, 30)
          END) < EXTRACT(day FROM "t19"."start_date")
          THEN 1
          ELSE 0
        END
        ELSE CAST(NULL AS BIGINT)
      END
    ) < 1000000000000000.0
    THEN CAST(CASE
      WHEN COALESCE(
        (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          END = 'Trial'
        )
        OR (
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '') IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."plan_name")), '-', '_'), ' ', '_'), '')
              WHEN 'starter'
              THEN 'Starter'
              WHEN 'professional'
              THEN 'Professional'
              WHEN 'business'
              THEN 'Business'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'custom'
              THEN 'Custom'
              ELSE 'unmapped'
            END
          END = 'Trial'
        ),
        FALSE
      )
      THEN CAST(0 AS DECIMAL(18, 2))
      ELSE CASE
        WHEN CAST(CAST(CASE
          WHEN ABS("t19"."monthly_price") < 1000000000000000.0
          THEN "t19"."monthly_price"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
        THEN CAST(CAST(CASE
          WHEN ABS("t19"."monthly_price") < 1000000000000000.0
          THEN "t19"."monthly_price"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
        ELSE CAST(NULL AS DECIMAL(18, 2))
      END
    END AS DOUBLE) * CASE
      WHEN CASE
        WHEN "t19"."start_date" <= MAKE_DATE(2026, 6, 30)
        THEN DATE_DIFF(
          'DAY',
          "t19"."start_date",
          CASE
            WHEN COALESCE(
              CASE
                WHEN (
                  "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                )
                OR (
                  CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                )
                THEN "t19"."end_date"
                ELSE CAST(NULL AS DATE)
              END <= MAKE_DATE(2026, 6, 30),
              FALSE
            )
            THEN CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END
            ELSE MAKE_DATE(2026, 6, 30)
          END
        )
        ELSE CAST(NULL AS BIGINT)
      END >= 0
      THEN (
        (
          (
            EXTRACT(year FROM CASE
              WHEN COALESCE(
                CASE
                  WHEN (
                    "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                  )
                  OR (
                    CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  )
                  THEN "t19"."end_date"
                  ELSE CAST(NULL AS DATE)
                END <= MAKE_DATE(2026, 6, 30),
                FALSE
              )
              THEN CASE
                WHEN (
                  "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                )
                OR (
                  CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                )
                THEN "t19"."end_date"
                ELSE CAST(NULL AS DATE)
              END
              ELSE MAKE_DATE(2026, 6, 30)
            END) - EXTRACT(year FROM "t19"."start_date")
          ) * 12
        ) + (
          EXTRACT(month FROM CASE
            WHEN COALESCE(
              CASE
                WHEN (
                  "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
                )
                OR (
                  CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                )
                THEN "t19"."end_date"
                ELSE CAST(NULL AS DATE)
              END <= MAKE_DATE(2026, 6, 30),
              FALSE
            )
            THEN CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END
            ELSE MAKE_DATE(2026, 6, 30)
          END) - EXTRACT(month FROM "t19"."start_date")
        )
      ) - CASE
        WHEN EXTRACT(day FROM CASE
          WHEN COALESCE(
            CASE
              WHEN (
                "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
              )
              THEN "t19"."end_date"
              ELSE CAST(NULL AS DATE)
            END <= MAKE_DATE(2026, 6, 30),
            FALSE
          )
          THEN CASE
            WHEN (
              "t19"."end_date" <= MAKE_DATE(2026, 6, 30)
            )
            OR (
              CAST("t19"."updated_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
            )
            THEN "t19"."end_date"
            ELSE CAST(NULL AS DATE)
          END
          ELSE MAKE_DATE(2026, 6, 30)
        END) < EXTRACT(day FROM "t19"."start_date")
        THEN 1
        ELSE 0
      END
      ELSE CAST(NULL AS BIGINT)
    END
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "total_contract_value",
  NULLIF(TRIM("t19"."plan_name", ' 	
'), '') IS NULL AS "missing_plan_name",
  NULLIF(TRIM("t19"."status", ' 	
'), '') IS NULL AS "missing_status",
  "t19"."start_date" IS NULL AS "missing_start_date",
  COALESCE(
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'canceled'
        THEN 'Cancelled'
        WHEN 'cancelled'
        THEN 'Cancelled'
        WHEN 'expired'
        THEN 'Expired'
        WHEN 'trial'
        THEN 'Trial'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'pending'
        THEN 'Pending'
        ELSE 'unmapped'
      END
    END IN ('Cancelled', 'Expired'),
    FALSE
  )
  AND (
    "t19"."end_date" IS NULL
  ) AS "missing_end_date",
  COALESCE(
    CAST(CAST(CASE
      WHEN ABS("t19"."monthly_price") < 1000000000000000.0
      THEN "t19"."monthly_price"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) < 0,
    TRUE
  ) AS "invalid_price",
  COALESCE("t19"."end_date" < "t19"."start_date", FALSE) AS "invalid_date_range",
  "t19"."is_orphan",
  "t19"."created_at" AS "subscription_created_at",
  "t19"."updated_at" AS "subscription_updated_at"
FROM (
  SELECT
    "t18"."id",
    "t18"."customer_id",
    "t18"."plan_name",
    "t18"."status",
    "t18"."start_date",
    "t18"."end_date",
    "t18"."monthly_price",
    "t18"."billing_cycle",
    "t18"."monthly_amount",
    "t18"."current_term_start",
    "t18"."created_at",
    "t18"."updated_at",
    FALSE
    OR (
      (
        "t18"."customer_id" IS NOT NULL
      ) AND (
        "t4"."_parent_0" IS NULL
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t3" AS "t5"
      WHERE
        NOT (
          COALESCE(
            "t5"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t5"."id" >= '!'
          ) OR (
            TRIM("t5"."id", ' 	
') <> ''
          )
        )
        AND NOT (
          "t5"."id" IN (
            SELECT
              "t9"."id"
            FROM "repeats_in_app_database_subscriptions" AS "t9"
          )
        )
    ) AS "t12"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t15".*
        EXCLUDE ("version_rank")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t13"."id",
            "t13"."customer_id",
            "t13"."plan_name",
            "t13"."status",
            "t13"."start_date",
            "t13"."end_date",
            "t13"."monthly_price",
            "t13"."billing_cycle",
            "t13"."monthly_amount",
            "t13"."current_term_start",
            "t13"."created_at",
            "t13"."updated_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t13"."id"
              ORDER BY "t13"."updated_at" DESC, "t13"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t13"."id", '<null>'),
                COALESCE("t13"."customer_id", '<null>'),
                COALESCE("t13"."plan_name", '<null>'),
                COALESCE("t13"."status", '<null>'),
                COALESCE(CAST("t13"."start_date" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."end_date" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."monthly_price" AS TEXT), '<null>'),
                COALESCE("t13"."billing_cycle", '<null>'),
                COALESCE(CAST("t13"."monthly_amount" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."current_term_start" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."created_at" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."updated_at" AS TEXT), '<null>')
              ) DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t3" AS "t5"
              WHERE
                NOT (
                  COALESCE(
                    "t5"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t5"."id" IN (
                  SELECT
                    "t9"."id"
                  FROM "repeats_in_app_database_subscriptions" AS "t9"
                )
            ) AS "t11"
          ) AS "t13"
        ) AS "t14"
        WHERE
          "t14"."version_rank" = 0
      ) AS "t15"
    ) AS "t16"
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "_parent_0"
    FROM "staging"."stg_app_database__accounts" AS "t0"
  ) AS "t4"
    ON "t18"."customer_id" = "t4"."_parent_0"
) AS "t19"
