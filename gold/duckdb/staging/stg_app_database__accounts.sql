WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."name",
    "t0"."email",
    "t0"."created_date",
    "t0"."business_type",
    "t0"."location_count",
    "t0"."industry",
    "t0"."employee_count",
    "t0"."annual_revenue",
    "t0"."website",
    "t0"."status",
    "t0"."created_at",
    "t0"."updated_at"
  FROM "raw"."app_database_accounts" AS "t0"
), "repeats_in_app_database_accounts" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."created_at"
      FROM "raw"."app_database_accounts" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
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
  "t14"."id" AS "account_id",
  MD5(COALESCE("t14"."id", '')) AS "account_key",
  NULLIF(TRIM("t14"."name", ' 	
'), '') AS "account_name",
  LOWER(NULLIF(TRIM("t14"."business_type", ' 	
'), '')) AS "account_type",
  COALESCE(
    NULLIF(TRIM("t14"."industry", ' 	
'), ''),
    NULLIF(TRIM("t14"."business_type", ' 	
'), '')
  ) AS "industry",
  LOWER(NULLIF(TRIM("t14"."email", ' 	
'), '')) AS "email",
  "t14"."location_count",
  "t14"."employee_count",
  "t14"."annual_revenue",
  NULLIF(TRIM("t14"."website", ' 	
'), '') AS "website",
  "t14"."status",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '') IS NULL
    THEN 'unknown'
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '')
      WHEN 'active'
      THEN 'active'
      WHEN 'trial'
      THEN 'trial'
      WHEN 'churned'
      THEN 'churned'
      WHEN 'suspended'
      THEN 'suspended'
      WHEN 'pending'
      THEN 'pending'
      WHEN 'inactive'
      THEN 'churned'
      WHEN 'prospect'
      THEN 'pending'
      WHEN 'unknown'
      THEN 'unknown'
      ELSE 'unmapped'
    END
  END AS "account_status",
  CASE
    WHEN "t14"."employee_count" IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE
      WHEN "t14"."employee_count" > 1000
      THEN 'enterprise'
      WHEN "t14"."employee_count" > 250
      THEN 'mid_market'
      WHEN "t14"."employee_count" > 50
      THEN 'small_business'
      ELSE 'startup'
    END
  END AS "company_size_category",
  CASE
    WHEN "t14"."employee_count" IS NULL
    THEN CAST(NULL AS BIGINT)
    ELSE CASE
      WHEN "t14"."employee_count" > 1000
      THEN 1
      WHEN "t14"."employee_count" > 250
      THEN 2
      WHEN "t14"."employee_count" > 50
      THEN 3
      ELSE 4
    END
  END AS "account_type_tier",
  DATE_DIFF(
    'DAY',
    COALESCE(CAST("t14"."created_at" AS DATE), "t14"."created_date"),
    MAKE_DATE(2026, 6, 30)
  ) AS "account_age_days",
  (
    (
      (
        EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM COALESCE(CAST("t14"."created_at" AS DATE), "t14"."created_date"))
      ) * 12
    ) + (
      EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM COALESCE(CAST("t14"."created_at" AS DATE), "t14"."created_date"))
    )
  ) - CASE
    WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM COALESCE(CAST("t14"."created_at" AS DATE), "t14"."created_date"))
    THEN 1
    ELSE 0
  END AS "account_age_months",
  (
    COALESCE(CAST("t14"."created_at" AS DATE), "t14"."created_date") <= MAKE_DATE(2026, 6, 30)
  )
  AND (
    COALESCE(CAST("t14"."created_at" AS DATE), "t14"."created_date") > (
      MAKE_DATE(2026, 6, 30) - INTERVAL '90' DAY
    )
  ) AS "is_new_customer",
  NULLIF(TRIM("t14"."name", ' 	
'), '') IS NULL AS "missing_account_name",
  NULLIF(TRIM("t14"."business_type", ' 	
'), '') IS NULL AS "missing_account_type",
  NOT (
    COALESCE(
      REGEXP_MATCHES(
        NULLIF(TRIM("t14"."email", ' 	
'), ''),
        '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
      ),
      TRUE
    )
  ) AS "invalid_email",
  "t14"."created_at" AS "account_created_at",
  "t14"."updated_at" AS "account_updated_at"
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
          "t2"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
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
          FROM "repeats_in_app_database_accounts" AS "t6"
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
          "t10"."name",
          "t10"."email",
          "t10"."created_date",
          "t10"."business_type",
          "t10"."location_count",
          "t10"."industry",
          "t10"."employee_count",
          "t10"."annual_revenue",
          "t10"."website",
          "t10"."status",
          "t10"."created_at",
          "t10"."updated_at",
          ROW_NUMBER() OVER (
            PARTITION BY "t10"."id"
            ORDER BY "t10"."updated_at" DESC, "t10"."created_at" DESC, CONCAT_WS(
              '|',
              COALESCE("t10"."id", '<null>'),
              COALESCE("t10"."name", '<null>'),
              COALESCE("t10"."email", '<null>'),
              COALESCE(CAST("t10"."created_date" AS TEXT), '<null>'),
              COALESCE("t10"."business_type", '<null>'),
              COALESCE(CAST("t10"."location_count" AS TEXT), '<null>'),
              COALESCE("t10"."industry", '<null>'),
              COALESCE(CAST("t10"."employee_count" AS TEXT), '<null>'),
              COALESCE(CAST("t10"."annual_revenue" AS TEXT), '<null>'),
              COALESCE("t10"."website", '<null>'),
              COALESCE("t10"."status", '<null>'),
              COALESCE(CAST("t10"."created_at" AS TEXT), '<null>'),
              COALESCE(CAST("t10"."updated_at" AS TEXT), '<null>')
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
                  "t2"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                  FALSE
                )
              )
              AND "t2"."id" IN (
                SELECT
                  "t6"."id"
                FROM "repeats_in_app_database_accounts" AS "t6"
              )
          ) AS "t8"
        ) AS "t10"
      ) AS "t11"
      WHERE
        "t11"."version_rank" = 0
    ) AS "t12"
  ) AS "t13"
) AS "t14"
