WITH "t7" AS (
  SELECT
    "t3"."id",
    "t3"."object",
    "t3"."amount",
    "t3"."amount_capturable",
    "t3"."amount_received",
    "t3"."application",
    "t3"."application_fee_amount",
    "t3"."canceled_at",
    "t3"."cancellation_reason",
    "t3"."capture_method",
    "t3"."charges",
    "t3"."client_secret",
    "t3"."confirmation_method",
    "t3"."created",
    "t3"."currency",
    "t3"."customer",
    "t3"."description",
    "t3"."invoice",
    "t3"."last_payment_error",
    "t3"."livemode",
    "t3"."metadata",
    "t3"."next_action",
    "t3"."on_behalf_of",
    "t3"."payment_method",
    "t3"."payment_method_options",
    "t3"."payment_method_types",
    "t3"."receipt_email",
    "t3"."review",
    "t3"."setup_future_usage",
    "t3"."shipping",
    "t3"."statement_descriptor",
    "t3"."statement_descriptor_suffix",
    "t3"."status",
    "t3"."transfer_data",
    "t3"."transfer_group",
    "t3"."created_at"
  FROM "raw"."stripe_payment_intents" AS "t3"
), "repeats_in_stripe_payment_intents" AS (
  SELECT
    *
  FROM (
    SELECT
      "t12"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t3"."id",
        "t3"."created"
      FROM "raw"."stripe_payment_intents" AS "t3"
      WHERE
        NOT (
          COALESCE(
            "t3"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t3"."id" >= '!'
          ) OR (
            TRIM("t3"."id", ' 	
') <> ''
          )
        )
    ) AS "t12"
    GROUP BY
      1
  ) AS "t13"
  WHERE
    "t13"."copies" > 1
)
SELECT
  "t27"."stripe_payment_intent_id",
  "t27"."stripe_payment_intent_key",
  "t27"."stripe_customer_id",
  "t27"."stripe_invoice_id",
  "t27"."stripe_subscription_id",
  "t27"."stripe_payment_method_id",
  "t27"."account_id",
  "t27"."payment_amount_usd",
  "t27"."capturable_amount_usd",
  "t27"."received_amount_usd",
  "t27"."currency",
  "t27"."description",
  "t27"."status",
  "t27"."status_category",
  "t27"."payment_stage",
  "t27"."payment_size_category",
  "t27"."capture_method",
  "t27"."confirmation_method",
  "t27"."setup_future_usage",
  "t27"."canceled_at",
  "t27"."cancellation_reason",
  "t27"."payment_method_types",
  "t27"."error_code",
  "t27"."error_message",
  "t27"."error_type",
  "t27"."primary_charge_id",
  "t27"."charge_count",
  "t27"."livemode",
  "t27"."is_synthetic",
  "t27"."data_quality_flag",
  "t27"."metadata",
  "t27"."next_action",
  "t27"."payment_intent_created_at",
  FALSE
  OR (
    (
      "t27"."stripe_customer_id" IS NOT NULL
    ) AND (
      "t8"."_parent_0" IS NULL
    )
  )
  OR (
    (
      "t27"."stripe_invoice_id" IS NOT NULL
    ) AND (
      "t9"."_parent_1" IS NULL
    )
  )
  OR (
    (
      "t27"."account_id" IS NOT NULL
    ) AND (
      "t10"."_parent_2" IS NULL
    )
  ) AS "is_orphan"
FROM (
  SELECT
    "t25"."id" AS "stripe_payment_intent_id",
    MD5(COALESCE("t25"."id", '')) AS "stripe_payment_intent_key",
    NULLIF(TRIM("t25"."customer", ' 	
'), '') AS "stripe_customer_id",
    NULLIF(TRIM("t25"."invoice", ' 	
'), '') AS "stripe_invoice_id",
    NULLIF("t25"."metadata" ->> '$.subscription_id', '') AS "stripe_subscription_id",
    NULLIF(TRIM("t25"."payment_method", ' 	
'), '') AS "stripe_payment_method_id",
    NULLIF("t25"."metadata" ->> '$.account_id', '') AS "account_id",
    "t25"."payment_amount_usd",
    "t25"."capturable_amount_usd",
    "t25"."received_amount_usd",
    LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')) AS "currency",
    NULLIF(TRIM("t25"."description", ' 	
'), '') AS "description",
    "t25"."status",
    CASE
      WHEN "t25"."canceled_later"
      THEN NULL
      ELSE CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."status")), '-', '_'), ' ', '_'), '')
          WHEN 'succeeded'
          THEN 'Succeeded'
          WHEN 'processing'
          THEN 'Processing'
          WHEN 'requires_payment_method'
          THEN 'Action Required'
          WHEN 'requires_confirmation'
          THEN 'Action Required'
          WHEN 'requires_action'
          THEN 'Action Required'
          WHEN 'requires_capture'
          THEN 'Awaiting Capture'
          WHEN 'canceled'
          THEN 'Canceled'
          WHEN 'cancelled'
          THEN 'Canceled'
          ELSE 'unmapped'
        END
      END
    END AS "status_category",
    CASE
      WHEN "t25"."canceled_later"
      THEN CAST(NULL AS TEXT)
      WHEN (
        CASE
          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."status")), '-', '_'), ' ', '_'), '') IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."status")), '-', '_'), ' ', '_'), '')
            WHEN 'succeeded'
            THEN 'Completed'
            WHEN 'processing'
            THEN 'Processing'
            WHEN 'requires_payment_method'
            THEN 'Initiated'
            WHEN 'requires_confirmation'
            THEN 'Authentication'
            WHEN 'requires_action'
            THEN 'Authentication'
            WHEN 'requires_capture'
            THEN 'Authorized'
            WHEN 'canceled'
            THEN 'Canceled'
            WHEN 'cancelled'
            THEN 'Canceled'
            ELSE 'unmapped'
          END
        END = 'Initiated'
      )
      AND "t25"."has_error"
      THEN 'Failed Attempt'
      ELSE CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."status")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."status")), '-', '_'), ' ', '_'), '')
          WHEN 'succeeded'
          THEN 'Completed'
          WHEN 'processing'
          THEN 'Processing'
          WHEN 'requires_payment_method'
          THEN 'Initiated'
          WHEN 'requires_confirmation'
          THEN 'Authentication'
          WHEN 'requires_action'
          THEN 'Authentication'
          WHEN 'requires_capture'
          THEN 'Authorized'
          WHEN 'canceled'
          THEN 'Canceled'
          WHEN 'cancelled'
          THEN 'Canceled'
          ELSE 'unmapped'
        END
      END
    END AS "payment_stage",
    CASE
      WHEN "t25"."payment_amount_usd" IS NULL
      THEN CAST(NULL AS TEXT)
      WHEN "t25"."payment_amount_usd" < 10
      THEN 'Micro'
      WHEN "t25"."payment_amount_usd" < 50
      THEN 'Small'
      WHEN "t25"."payment_amount_usd" < 250
      THEN 'Medium'
      WHEN "t25"."payment_amount_usd" < 1000
      THEN 'Large'
      ELSE 'Enterprise'
    END AS "payment_size_category",
    "t25"."capture_method",
    "t25"."confirmation_method",
    "t25"."setup_future_usage",
    CASE
      WHEN COALESCE(CAST("t25"."canceled_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
      THEN NULL
      ELSE "t25"."canceled_at"
    END AS "canceled_at",
    CASE
      WHEN "t25"."canceled_later"
      THEN NULL
      ELSE NULLIF(TRIM("t25"."cancellation_reason", ' 	
'), '')
    END AS "cancellation_reason",
    "t25"."payment_method_types",
    "t25"."error_code",
    "t25"."error_message",
    "t25"."error_type",
    NULLIF((
      "t25"."charges" -> '$.data' -> '$[0]'
    ) ->> '$.id', '') AS "primary_charge_id",
    ARRAY_LENGTH(
      CASE
        WHEN JSON_TYPE("t25"."charges" -> '$.data') = 'ARRAY'
        THEN CAST(CAST("t25"."charges" -> '$.data' AS JSON) AS JSON[])
        ELSE NULL
      END
    ) AS "charge_count",
    "t25"."livemode",
    "t25"."is_synthetic",
    CASE
      WHEN NULLIF(TRIM("t25"."customer", ' 	
'), '') IS NULL
      THEN 'Missing Customer'
      WHEN (
        "t25"."amount" IS NULL
      )
      OR (
        "t25"."amount" < 0
      )
      OR (
        "t25"."amount_received" > "t25"."amount"
      )
      THEN 'Invalid Amount'
      ELSE 'Valid'
    END AS "data_quality_flag",
    "t25"."metadata",
    "t25"."next_action",
    "t25"."created" AS "payment_intent_created_at"
  FROM (
    SELECT
      "t24"."id",
      "t24"."object",
      "t24"."amount",
      "t24"."amount_capturable",
      "t24"."amount_received",
      "t24"."application",
      "t24"."application_fee_amount",
      "t24"."canceled_at",
      "t24"."cancellation_reason",
      "t24"."capture_method",
      "t24"."charges",
      "t24"."client_secret",
      "t24"."confirmation_method",
      "t24"."created",
      "t24"."currency",
      "t24"."customer",
      "t24"."description",
      "t24"."invoice",
      "t24"."last_payment_error",
      "t24"."livemode",
      "t24"."metadata",
      "t24"."next_action",
      "t24"."on_behalf_of",
      "t24"."payment_method",
      "t24"."payment_method_options",
      "t24"."payment_method_types",
      "t24"."receipt_email",
      "t24"."review",
      "t24"."setup_future_usage",
      "t24"."shipping",
      "t24"."statement_descriptor",
      "t24"."statement_descriptor_suffix",
      "t24"."status",
      "t24"."transfer_data",
      "t24"."transfer_group",
      "t24"."created_at",
      "t24"."is_synthetic",
      "t24"."error_code",
      "t24"."error_message",
      "t24"."error_type",
      "t24"."canceled_later",
      CASE
        WHEN COALESCE(LOWER(NULLIF(TRIM("t24"."currency", ' 	
'), '')), 'usd') = 'usd'
        THEN CAST(CAST(CASE
          WHEN ABS("t24"."amount" / CASE WHEN "t24"."is_synthetic" THEN 100.0 ELSE 1.0 END) < 1000000000000000.0
          THEN "t24"."amount" / CASE WHEN "t24"."is_synthetic" THEN 100.0 ELSE 1.0 END
          ELSE NULL
        END AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
        ELSE NULL
      END AS "payment_amount_usd",
      CASE
        WHEN COALESCE(LOWER(NULLIF(TRIM("t24"."currency", ' 	
'), '')), 'usd') = 'usd'
        THEN CAST(CAST(CASE
          WHEN ABS(
            "t24"."amount_capturable" / CASE WHEN "t24"."is_synthetic" THEN 100.0 ELSE 1.0 END
          ) < 1000000000000000.0
          THEN "t24"."amount_capturable" / CASE WHEN "t24"."is_synthetic" THEN 100.0 ELSE 1.0 END
          ELSE NULL
        END AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
        ELSE NULL
      END AS "capturable_amount_usd",
      CASE
        WHEN COALESCE(LOWER(NULLIF(TRIM("t24"."currency", ' 	
'), '')), 'usd') = 'usd'
        THEN CAST(CAST(CASE
          WHEN ABS("t24"."amount_received" / CASE WHEN "t24"."is_synthetic" THEN 100.0 ELSE 1.0 END) < 1000000000000000.0
          THEN "t24"."amount_received" / CASE WHEN "t24"."is_synthetic" THEN 100.0 ELSE 1.0 END
          ELSE NULL
        END AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
        ELSE NULL
      END AS "received_amount_usd",
      (
        "t24"."error_code" IS NOT NULL
      )
      OR (
        "t24"."error_message" IS NOT NULL
      )
      OR (
        "t24"."error_type" IS NOT NULL
      ) AS "has_error"
    FROM (
      SELECT
        "t23"."id",
        "t23"."object",
        "t23"."amount",
        "t23"."amount_capturable",
        "t23"."amount_received",
        "t23"."application",
        "t23"."application_fee_amount",
        "t23"."canceled_at",
        "t23"."cancellation_reason",
        "t23"."capture_method",
        "t23"."charges",
        "t23"."client_secret",
        "t23"."confirmation_method",
        "t23"."created",
        "t23"."currency",
        "t23"."customer",
        "t23"."description",
        "t23"."invoice",
        "t23"."last_payment_error",
        "t23"."livemode",
        "t23"."metadata",
        "t23"."next_action",
        "t23"."on_behalf_of",
        "t23"."payment_method",
        "t23"."payment_method_options",
        "t23"."payment_method_types",
        "t23"."receipt_email",
        "t23"."review",
        "t23"."setup_future_usage",
        "t23"."shipping",
        "t23"."statement_descriptor",
        "t23"."statement_descriptor_suffix",
        "t23"."status",
        "t23"."transfer_data",
        "t23"."transfer_group",
        "t23"."created_at",
        COALESCE(NULLIF("t23"."metadata" ->> '$.source', '') = 'minimal_generator', FALSE) AS "is_synthetic",
        NULLIF((
          "t23"."last_payment_error" ->> ['$.code', '$.message', '$.type']
        )[1], '') AS "error_code",
        NULLIF((
          "t23"."last_payment_error" ->> ['$.code', '$.message', '$.type']
        )[2], '') AS "error_message",
        NULLIF((
          "t23"."last_payment_error" ->> ['$.code', '$.message', '$.type']
        )[3], '') AS "error_type",
        COALESCE(CAST("t23"."canceled_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE) AS "canceled_later"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "t7" AS "t11"
          WHERE
            NOT (
              COALESCE(
                "t11"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                FALSE
              )
            )
            AND (
              (
                "t11"."id" >= '!'
              ) OR (
                TRIM("t11"."id", ' 	
') <> ''
              )
            )
            AND NOT (
              "t11"."id" IN (
                SELECT
                  "t15"."id"
                FROM "repeats_in_stripe_payment_intents" AS "t15"
              )
            )
        ) AS "t18"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t21".*
            EXCLUDE ("version_rank")
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t19"."id",
                "t19"."object",
                "t19"."amount",
                "t19"."amount_capturable",
                "t19"."amount_received",
                "t19"."application",
                "t19"."application_fee_amount",
                "t19"."canceled_at",
                "t19"."cancellation_reason",
                "t19"."capture_method",
                "t19"."charges",
                "t19"."client_secret",
                "t19"."confirmation_method",
                "t19"."created",
                "t19"."currency",
                "t19"."customer",
                "t19"."description",
                "t19"."invoice",
                "t19"."last_payment_error",
                "t19"."livemode",
                "t19"."metadata",
                "t19"."next_action",
                "t19"."on_behalf_of",
                "t19"."payment_method",
                "t19"."payment_method_options",
                "t19"."payment_method_types",
                "t19"."receipt_email",
                "t19"."review",
                "t19"."setup_future_usage",
                "t19"."shipping",
                "t19"."statement_descriptor",
                "t19"."statement_descriptor_suffix",
                "t19"."status",
                "t19"."transfer_data",
                "t19"."transfer_group",
                "t19"."created_at",
                ROW_NUMBER() OVER (
                  PARTITION BY "t19"."id"
                  ORDER BY "t19"."created_at" DESC, CONCAT_WS(
                    '|',
                    COALESCE("t19"."id", '<null>'),
                    COALESCE("t19"."object", '<null>'),
                    COALESCE(CAST("t19"."amount" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."amount_capturable" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."amount_received" AS TEXT), '<null>'),
                    COALESCE("t19"."application", '<null>'),
                    COALESCE(CAST("t19"."application_fee_amount" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."canceled_at" AS TEXT), '<null>'),
                    COALESCE("t19"."cancellation_reason", '<null>'),
                    COALESCE("t19"."capture_method", '<null>'),
                    COALESCE(CAST("t19"."charges" AS TEXT), '<null>'),
                    COALESCE("t19"."client_secret", '<null>'),
                    COALESCE("t19"."confirmation_method", '<null>'),
                    COALESCE(CAST("t19"."created" AS TEXT), '<null>'),
                    COALESCE("t19"."currency", '<null>'),
                    COALESCE("t19"."customer", '<null>'),
                    COALESCE("t19"."description", '<null>'),
                    COALESCE("t19"."invoice", '<null>'),
                    COALESCE(CAST("t19"."last_payment_error" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."livemode" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."metadata" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."next_action" AS TEXT), '<null>'),
                    COALESCE("t19"."on_behalf_of", '<null>'),
                    COALESCE("t19"."payment_method", '<null>'),
                    COALESCE(CAST("t19"."payment_method_options" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."payment_method_types" AS TEXT), '<null>'),
                    COALESCE("t19"."receipt_email", '<null>'),
                    COALESCE("t19"."review", '<null>'),
                    COALESCE("t19"."setup_future_usage", '<null>'),
                    COALESCE(CAST("t19"."shipping" AS TEXT), '<null>'),
                    COALESCE("t19"."statement_descriptor", '<null>'),
                    COALESCE("t19"."statement_descriptor_suffix", '<null>'),
                    COALESCE("t19"."status", '<null>'),
                    COALESCE(CAST("t19"."transfer_data" AS TEXT), '<null>'),
                    COALESCE("t19"."transfer_group", '<null>'),
                    COALESCE(CAST("t19"."created_at" AS TEXT), '<null>')
                  ) DESC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "version_rank"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    *
                  FROM "t7" AS "t11"
                  WHERE
                    NOT (
                      COALESCE(
                        "t11"."created" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                        FALSE
                      )
                    )
                    AND "t11"."id" IN (
                      SELECT
                        "t15"."id"
                      FROM "repeats_in_stripe_payment_intents" AS "t15"
                    )
                ) AS "t17"
              ) AS "t19"
            ) AS "t20"
            WHERE
              "t20"."version_rank" = 0
          ) AS "t21"
        ) AS "t22"
      ) AS "t23"
    ) AS "t24"
  ) AS "t25"
) AS "t27"
LEFT OUTER JOIN (
  SELECT
    "t0"."stripe_customer_id" AS "_parent_0"
  FROM "staging"."stg_stripe__customers" AS "t0"
) AS "t8"
  ON "t27"."stripe_customer_id" = "t8"."_parent_0"
LEFT OUTER JOIN (
  SELECT
    "t1"."stripe_invoice_id" AS "_parent_1"
  FROM "staging"."stg_stripe__invoices" AS "t1"
) AS "t9"
  ON "t27"."stripe_invoice_id" = "t9"."_parent_1"
LEFT OUTER JOIN (
  SELECT
    "t2"."account_id" AS "_parent_2"
  FROM "staging"."stg_app_database__accounts" AS "t2"
) AS "t10"
  ON "t27"."account_id" = "t10"."_parent_2"
