WITH "t3" AS (
  SELECT
    "t1"."id",
    "t1"."email",
    "t1"."name",
    "t1"."description",
    "t1"."phone",
    "t1"."address",
    "t1"."created",
    "t1"."currency",
    "t1"."delinquent",
    "t1"."invoice_prefix",
    "t1"."livemode",
    "t1"."metadata",
    "t1"."shipping",
    "t1"."tax_exempt",
    "t1"."created_at"
  FROM "raw"."stripe_customers" AS "t1"
), "repeats_in_stripe_customers" AS (
  SELECT
    *
  FROM (
    SELECT
      "t6"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t1"."id",
        "t1"."created"
      FROM "raw"."stripe_customers" AS "t1"
      WHERE
        NOT (
          COALESCE(
            "t1"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
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
  "t19"."stripe_customer_id",
  "t19"."stripe_customer_key",
  "t19"."account_id",
  "t19"."customer_email",
  "t19"."customer_name",
  "t19"."customer_description",
  "t19"."phone",
  "t19"."currency",
  "t19"."delinquent",
  "t19"."tax_exempt",
  "t19"."livemode",
  "t19"."invoice_prefix",
  "t19"."billing_address_line1",
  "t19"."billing_city",
  "t19"."billing_state",
  "t19"."billing_country",
  "t19"."shipping_address_line1",
  "t19"."shipping_city",
  "t19"."shipping_state",
  "t19"."shipping_country",
  "t19"."customer_status",
  "t19"."payment_risk_score",
  "t19"."customer_age_days",
  "t19"."customer_age_months",
  "t19"."customer_tenure_category",
  "t19"."missing_email",
  "t19"."invalid_email",
  "t19"."metadata",
  "t19"."billing_address_raw",
  "t19"."shipping_address_raw",
  "t19"."customer_created_at",
  FALSE
  OR (
    (
      "t19"."account_id" IS NOT NULL
    ) AND (
      "t4"."_parent_0" IS NULL
    )
  ) AS "is_orphan"
FROM (
  SELECT
    "t17"."id" AS "stripe_customer_id",
    MD5(COALESCE("t17"."id", '')) AS "stripe_customer_key",
    NULLIF("t17"."metadata" ->> '$.account_id', '') AS "account_id",
    LOWER(NULLIF(TRIM("t17"."email", ' 	
'), '')) AS "customer_email",
    COALESCE(
      NULLIF(TRIM("t17"."name", ' 	
'), ''),
      NULLIF("t17"."metadata" ->> '$.company_name', '')
    ) AS "customer_name",
    NULLIF(TRIM("t17"."description", ' 	
'), '') AS "customer_description",
    NULLIF(TRIM("t17"."phone", ' 	
'), '') AS "phone",
    LOWER(NULLIF(TRIM("t17"."currency", ' 	
'), '')) AS "currency",
    "t17"."delinquent",
    NULLIF(TRIM("t17"."tax_exempt", ' 	
'), '') AS "tax_exempt",
    "t17"."livemode",
    NULLIF(TRIM("t17"."invoice_prefix", ' 	
'), '') AS "invoice_prefix",
    NULLIF((
      "t17"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
    )[1], '') AS "billing_address_line1",
    NULLIF((
      "t17"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
    )[2], '') AS "billing_city",
    NULLIF((
      "t17"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
    )[3], '') AS "billing_state",
    NULLIF((
      "t17"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
    )[4], '') AS "billing_country",
    NULLIF((
      "t17"."shipping" -> '$.address'
    ) ->> '$.line1', '') AS "shipping_address_line1",
    NULLIF((
      "t17"."shipping" -> '$.address'
    ) ->> '$.city', '') AS "shipping_city",
    NULLIF((
      "t17"."shipping" -> '$.address'
    ) ->> '$.state', '') AS "shipping_state",
    NULLIF((
      "t17"."shipping" -> '$.address'
    ) ->> '$.country', '') AS "shipping_country",
    CASE "t17"."delinquent"
      WHEN TRUE
      THEN 'delinquent'
      WHEN FALSE
      THEN 'current'
      ELSE CAST(NULL AS TEXT)
    END AS "customer_status",
    CASE "t17"."delinquent"
      WHEN TRUE
      THEN 100
      WHEN FALSE
      THEN 0
      ELSE CAST(NULL AS BIGINT)
    END AS "payment_risk_score",
    DATE_DIFF('DAY', CAST("t17"."created" AS DATE), MAKE_DATE(2026, 6, 30)) AS "customer_age_days",
    (
      (
        (
          EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM CAST("t17"."created" AS DATE))
        ) * 12
      ) + (
        EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM CAST("t17"."created" AS DATE))
      )
    ) - CASE
      WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM CAST("t17"."created" AS DATE))
      THEN 1
      ELSE 0
    END AS "customer_age_months",
    CASE
      WHEN NOT (
        "t17"."livemode"
      )
      THEN 'test'
      WHEN DATE_DIFF('DAY', CAST("t17"."created" AS DATE), MAKE_DATE(2026, 6, 30)) <= 30
      THEN 'new'
      WHEN DATE_DIFF('DAY', CAST("t17"."created" AS DATE), MAKE_DATE(2026, 6, 30)) <= 90
      THEN 'recent'
      WHEN DATE_DIFF('DAY', CAST("t17"."created" AS DATE), MAKE_DATE(2026, 6, 30)) <= 365
      THEN 'established'
      WHEN DATE_DIFF('DAY', CAST("t17"."created" AS DATE), MAKE_DATE(2026, 6, 30)) > 365
      THEN 'long_term'
      ELSE CAST(NULL AS TEXT)
    END AS "customer_tenure_category",
    NULLIF(TRIM("t17"."email", ' 	
'), '') IS NULL AS "missing_email",
    NOT (
      COALESCE(
        REGEXP_MATCHES(
          NULLIF(TRIM("t17"."email", ' 	
'), ''),
          '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
        ),
        TRUE
      )
    ) AS "invalid_email",
    "t17"."metadata",
    "t17"."address" AS "billing_address_raw",
    "t17"."shipping" AS "shipping_address_raw",
    "t17"."created" AS "customer_created_at"
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
            "t5"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
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
            FROM "repeats_in_stripe_customers" AS "t9"
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
            "t13"."email",
            "t13"."name",
            "t13"."description",
            "t13"."phone",
            "t13"."address",
            "t13"."created",
            "t13"."currency",
            "t13"."delinquent",
            "t13"."invoice_prefix",
            "t13"."livemode",
            "t13"."metadata",
            "t13"."shipping",
            "t13"."tax_exempt",
            "t13"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t13"."id"
              ORDER BY "t13"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t13"."id", '<null>'),
                COALESCE("t13"."email", '<null>'),
                COALESCE("t13"."name", '<null>'),
                COALESCE("t13"."description", '<null>'),
                COALESCE("t13"."phone", '<null>'),
                COALESCE(CAST("t13"."address" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."created" AS TEXT), '<null>'),
                COALESCE("t13"."currency", '<null>'),
                COALESCE(CAST("t13"."delinquent" AS TEXT), '<null>'),
                COALESCE("t13"."invoice_prefix", '<null>'),
                COALESCE(CAST("t13"."livemode" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."metadata" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."shipping" AS TEXT), '<null>'),
                COALESCE("t13"."tax_exempt", '<null>'),
                COALESCE(CAST("t13"."created_at" AS TEXT), '<null>')
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
                    "t5"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t5"."id" IN (
                  SELECT
                    "t9"."id"
                  FROM "repeats_in_stripe_customers" AS "t9"
                )
            ) AS "t11"
          ) AS "t13"
        ) AS "t14"
        WHERE
          "t14"."version_rank" = 0
      ) AS "t15"
    ) AS "t16"
  ) AS "t17"
) AS "t19"
LEFT OUTER JOIN (
  SELECT
    "t0"."account_id" AS "_parent_0"
  FROM "staging"."stg_app_database__accounts" AS "t0"
) AS "t4"
  ON "t19"."account_id" = "t4"."_parent_0"
