WITH "t7" AS (
  SELECT
    "t3"."id",
    "t3"."object",
    "t3"."account_country",
    "t3"."account_name",
    "t3"."account_tax_ids",
    "t3"."amount_due",
    "t3"."amount_paid",
    "t3"."amount_remaining",
    "t3"."application_fee_amount",
    "t3"."attempt_count",
    "t3"."attempted",
    "t3"."auto_advance",
    "t3"."billing_reason",
    "t3"."charge",
    "t3"."collection_method",
    "t3"."created",
    "t3"."currency",
    "t3"."custom_fields",
    "t3"."customer",
    "t3"."customer_address",
    "t3"."customer_email",
    "t3"."customer_name",
    "t3"."customer_phone",
    "t3"."customer_shipping",
    "t3"."customer_tax_exempt",
    "t3"."customer_tax_ids",
    "t3"."default_payment_method",
    "t3"."default_source",
    "t3"."default_tax_rates",
    "t3"."description",
    "t3"."discount",
    "t3"."discounts",
    "t3"."due_date",
    "t3"."ending_balance",
    "t3"."footer",
    "t3"."hosted_invoice_url",
    "t3"."invoice_pdf",
    "t3"."last_finalization_error",
    "t3"."lines",
    "t3"."livemode",
    "t3"."metadata",
    "t3"."next_payment_attempt",
    "t3"."number",
    "t3"."on_behalf_of",
    "t3"."paid",
    "t3"."payment_intent",
    "t3"."payment_settings",
    "t3"."period_end",
    "t3"."period_start",
    "t3"."post_payment_credit_notes_amount",
    "t3"."pre_payment_credit_notes_amount",
    "t3"."receipt_number",
    "t3"."starting_balance",
    "t3"."statement_descriptor",
    "t3"."status",
    "t3"."status_transitions",
    "t3"."subscription",
    "t3"."subtotal",
    "t3"."tax",
    "t3"."total",
    "t3"."total_tax_amounts",
    "t3"."transfer_data",
    "t3"."webhooks_delivered_at",
    "t3"."created_at"
  FROM "raw"."stripe_invoices" AS "t3"
), "repeats_in_stripe_invoices" AS (
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
      FROM "raw"."stripe_invoices" AS "t3"
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
  "t27"."stripe_invoice_id",
  "t27"."stripe_invoice_key",
  "t27"."stripe_customer_id",
  "t27"."stripe_subscription_id",
  "t27"."account_id",
  "t27"."stripe_charge_id",
  "t27"."stripe_payment_intent_id",
  "t27"."invoice_number",
  "t27"."status",
  "t27"."invoice_status",
  "t27"."invoice_status_category",
  "t27"."amount_due_usd",
  "t27"."amount_paid_usd",
  "t27"."amount_remaining_usd",
  "t27"."subtotal_usd",
  "t27"."total_usd",
  "t27"."billing_reason",
  "t27"."collection_method",
  "t27"."currency",
  "t27"."attempt_count",
  "t27"."attempted",
  "t27"."customer_email",
  "t27"."customer_name",
  "t27"."customer_phone",
  "t27"."paid",
  "t27"."billing_period_start",
  "t27"."billing_period_end",
  "t27"."billing_period_days",
  "t27"."finalized_at",
  "t27"."paid_at",
  "t27"."voided_at",
  "t27"."marked_uncollectible_at",
  "t27"."days_to_payment",
  "t27"."due_date",
  "t27"."days_until_due",
  "t27"."payment_timeline",
  "t27"."collection_risk",
  "t27"."invoice_size_category",
  "t27"."livemode",
  "t27"."auto_advance",
  "t27"."data_quality_flag",
  "t27"."metadata",
  "t27"."invoice_created_at",
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
      "t27"."stripe_subscription_id" IS NOT NULL
    )
    AND (
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
    "t25"."id" AS "stripe_invoice_id",
    MD5(COALESCE("t25"."id", '')) AS "stripe_invoice_key",
    NULLIF(TRIM("t25"."customer", ' 	
'), '') AS "stripe_customer_id",
    NULLIF(TRIM("t25"."subscription", ' 	
'), '') AS "stripe_subscription_id",
    "t25"."account_id",
    CASE
      WHEN "t25"."paid_later"
      THEN NULL
      ELSE NULLIF(TRIM("t25"."charge", ' 	
'), '')
    END AS "stripe_charge_id",
    NULLIF(TRIM("t25"."payment_intent", ' 	
'), '') AS "stripe_payment_intent_id",
    NULLIF(TRIM("t25"."number", ' 	
'), '') AS "invoice_number",
    "t25"."status",
    "t25"."invoice_status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."invoice_status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."invoice_status")), '-', '_'), ' ', '_'), '')
        WHEN 'draft'
        THEN 'Draft'
        WHEN 'open'
        THEN 'Open'
        WHEN 'paid'
        THEN 'Paid'
        WHEN 'void'
        THEN 'Void'
        WHEN 'uncollectible'
        THEN 'Uncollectible'
        ELSE 'unmapped'
      END
    END AS "invoice_status_category",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t25"."amount_due" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "amount_due_usd",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST(CASE WHEN "t25"."paid_later" THEN 0 ELSE "t25"."amount_paid" END AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "amount_paid_usd",
    CASE
      WHEN "t25"."paid_later"
      THEN CASE
        WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
        THEN CAST(CAST("t25"."amount_due" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
        ELSE NULL
      END
      ELSE CASE
        WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
        THEN CAST(CAST("t25"."amount_remaining" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
        ELSE NULL
      END
    END AS "amount_remaining_usd",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t25"."subtotal" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "subtotal_usd",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t25"."total" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "total_usd",
    "t25"."billing_reason",
    "t25"."collection_method",
    LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')) AS "currency",
    CASE WHEN "t25"."settled_later" THEN NULL ELSE "t25"."attempt_count" END AS "attempt_count",
    CASE WHEN "t25"."settled_later" THEN NULL ELSE "t25"."attempted" END AS "attempted",
    LOWER(NULLIF(TRIM("t25"."customer_email", ' 	
'), '')) AS "customer_email",
    NULLIF(TRIM("t25"."customer_name", ' 	
'), '') AS "customer_name",
    NULLIF(TRIM("t25"."customer_phone", ' 	
'), '') AS "customer_phone",
    "t25"."is_paid" AS "paid",
    "t25"."period_start" AS "billing_period_start",
    "t25"."period_end" AS "billing_period_end",
    CASE
      WHEN DATE_DIFF('DAY', CAST("t25"."period_start" AS DATE), CAST("t25"."period_end" AS DATE)) >= 0
      THEN DATE_DIFF('DAY', CAST("t25"."period_start" AS DATE), CAST("t25"."period_end" AS DATE))
      ELSE NULL
    END AS "billing_period_days",
    "t25"."finalized_at",
    "t25"."paid_at",
    "t25"."voided_at",
    "t25"."marked_uncollectible_at",
    CASE
      WHEN (
        CAST(DATE_DIFF('SECOND', "t25"."finalized_at", "t25"."paid_at") AS DOUBLE) / 86400.0
      ) >= 0
      THEN CAST(DATE_DIFF('SECOND', "t25"."finalized_at", "t25"."paid_at") AS DOUBLE) / 86400.0
      ELSE NULL
    END AS "days_to_payment",
    "t25"."due" AS "due_date",
    CASE
      WHEN "t25"."is_paid" OR COALESCE("t25"."invoice_status" = 'void', FALSE)
      THEN NULL
      ELSE -(
        "t25"."late"
      )
    END AS "days_until_due",
    CASE
      WHEN "t25"."is_paid"
      THEN 'Paid'
      WHEN "t25"."invoice_status" = 'void'
      THEN CAST(NULL AS TEXT)
      WHEN "t25"."invoice_status" = 'draft'
      THEN 'Future'
      WHEN "t25"."late" > 0
      THEN 'Overdue'
      WHEN "t25"."late" >= -7
      THEN 'Due Soon'
      WHEN "t25"."late" < -7
      THEN 'Future'
      ELSE CAST(NULL AS TEXT)
    END AS "payment_timeline",
    CASE
      WHEN "t25"."is_paid" OR (
        "t25"."invoice_status" = 'void'
      )
      THEN 'No Risk'
      WHEN "t25"."invoice_status" = 'uncollectible'
      THEN 'Write-off'
      WHEN "t25"."invoice_status" = 'draft'
      THEN 'Current'
      WHEN "t25"."late" > 90
      THEN 'High'
      WHEN "t25"."late" > 30
      THEN 'Medium'
      WHEN "t25"."late" > 0
      THEN 'Low'
      WHEN "t25"."late" <= 0
      THEN 'Current'
      ELSE CAST(NULL AS TEXT)
    END AS "collection_risk",
    CASE
      WHEN COALESCE(
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."total" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END,
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."amount_due" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END
      ) IS NULL
      THEN CAST(NULL AS TEXT)
      WHEN COALESCE(
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."total" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END,
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."amount_due" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END
      ) < 50
      THEN 'Small'
      WHEN COALESCE(
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."total" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END,
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."amount_due" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END
      ) < 250
      THEN 'Medium'
      WHEN COALESCE(
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."total" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END,
        CASE
          WHEN COALESCE(LOWER(NULLIF(TRIM("t25"."currency", ' 	
'), '')), 'usd') = 'usd'
          THEN CAST(CAST("t25"."amount_due" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
          ELSE NULL
        END
      ) < 1000
      THEN 'Large'
      ELSE 'Enterprise'
    END AS "invoice_size_category",
    "t25"."livemode",
    "t25"."auto_advance",
    CASE
      WHEN NULLIF(TRIM("t25"."customer", ' 	
'), '') IS NULL
      THEN 'Missing Customer'
      WHEN (
        "t25"."amount_due" < 0
      )
      OR (
        "t25"."amount_due" IS NULL
      )
      OR (
        "t25"."amount_paid" < 0
      )
      THEN 'Invalid Amount'
      WHEN "t25"."period_end" < "t25"."period_start"
      THEN 'Invalid Period'
      ELSE 'Valid'
    END AS "data_quality_flag",
    "t25"."metadata",
    "t25"."created" AS "invoice_created_at"
  FROM (
    SELECT
      "t24"."id",
      "t24"."object",
      "t24"."account_country",
      "t24"."account_name",
      "t24"."account_tax_ids",
      "t24"."amount_due",
      "t24"."amount_paid",
      "t24"."amount_remaining",
      "t24"."application_fee_amount",
      "t24"."attempt_count",
      "t24"."attempted",
      "t24"."auto_advance",
      "t24"."billing_reason",
      "t24"."charge",
      "t24"."collection_method",
      "t24"."created",
      "t24"."currency",
      "t24"."custom_fields",
      "t24"."customer",
      "t24"."customer_address",
      "t24"."customer_email",
      "t24"."customer_name",
      "t24"."customer_phone",
      "t24"."customer_shipping",
      "t24"."customer_tax_exempt",
      "t24"."customer_tax_ids",
      "t24"."default_payment_method",
      "t24"."default_source",
      "t24"."default_tax_rates",
      "t24"."description",
      "t24"."discount",
      "t24"."discounts",
      "t24"."due_date",
      "t24"."ending_balance",
      "t24"."footer",
      "t24"."hosted_invoice_url",
      "t24"."invoice_pdf",
      "t24"."last_finalization_error",
      "t24"."lines",
      "t24"."livemode",
      "t24"."metadata",
      "t24"."next_payment_attempt",
      "t24"."number",
      "t24"."on_behalf_of",
      "t24"."paid",
      "t24"."payment_intent",
      "t24"."payment_settings",
      "t24"."period_end",
      "t24"."period_start",
      "t24"."post_payment_credit_notes_amount",
      "t24"."pre_payment_credit_notes_amount",
      "t24"."receipt_number",
      "t24"."starting_balance",
      "t24"."statement_descriptor",
      "t24"."status",
      "t24"."status_transitions",
      "t24"."subscription",
      "t24"."subtotal",
      "t24"."tax",
      "t24"."total",
      "t24"."total_tax_amounts",
      "t24"."transfer_data",
      "t24"."webhooks_delivered_at",
      "t24"."created_at",
      "t24"."account_id",
      "t24"."loaded_status",
      CASE
        WHEN COALESCE(CAST("t24"."finalized_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN NULL
        ELSE "t24"."finalized_at"
      END AS "finalized_at",
      CASE
        WHEN COALESCE(CAST("t24"."paid_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN NULL
        ELSE "t24"."paid_at"
      END AS "paid_at",
      CASE
        WHEN COALESCE(CAST("t24"."voided_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN NULL
        ELSE "t24"."voided_at"
      END AS "voided_at",
      CASE
        WHEN COALESCE(CAST("t24"."marked_uncollectible_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN NULL
        ELSE "t24"."marked_uncollectible_at"
      END AS "marked_uncollectible_at",
      "t24"."due",
      CASE
        WHEN "t24"."loaded_status" IS NULL
        THEN CAST(NULL AS TEXT)
        WHEN NOT (
          COALESCE(
            CAST(CASE "t24"."loaded_status"
              WHEN 'open'
              THEN "t24"."finalized_at"
              WHEN 'paid'
              THEN "t24"."paid_at"
              WHEN 'void'
              THEN "t24"."voided_at"
              WHEN 'uncollectible'
              THEN "t24"."marked_uncollectible_at"
              ELSE CAST(NULL AS TIMESTAMP)
            END AS DATE) > MAKE_DATE(2026, 6, 30),
            FALSE
          )
        )
        THEN "t24"."loaded_status"
        WHEN CAST("t24"."marked_uncollectible_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
        THEN 'uncollectible'
        WHEN COALESCE(CAST("t24"."finalized_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
        THEN 'draft'
        ELSE 'open'
      END AS "invoice_status",
      COALESCE(CAST("t24"."paid_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE) AS "paid_later",
      DATE_DIFF('DAY', "t24"."due", MAKE_DATE(2026, 6, 30)) AS "late",
      (
        CASE
          WHEN "t24"."loaded_status" IS NULL
          THEN CAST(NULL AS TEXT)
          WHEN NOT (
            COALESCE(
              CAST(CASE "t24"."loaded_status"
                WHEN 'open'
                THEN "t24"."finalized_at"
                WHEN 'paid'
                THEN "t24"."paid_at"
                WHEN 'void'
                THEN "t24"."voided_at"
                WHEN 'uncollectible'
                THEN "t24"."marked_uncollectible_at"
                ELSE CAST(NULL AS TIMESTAMP)
              END AS DATE) > MAKE_DATE(2026, 6, 30),
              FALSE
            )
          )
          THEN "t24"."loaded_status"
          WHEN CAST("t24"."marked_uncollectible_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
          THEN 'uncollectible'
          WHEN COALESCE(CAST("t24"."finalized_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
          THEN 'draft'
          ELSE 'open'
        END <> "t24"."loaded_status"
      )
      AND (
        "t24"."loaded_status" <> 'open'
      ) AS "settled_later",
      COALESCE("t24"."paid", "t24"."loaded_status" = 'paid', FALSE)
      AND NOT (
        COALESCE(CAST("t24"."paid_at" AS DATE) > MAKE_DATE(2026, 6, 30), FALSE)
      ) AS "is_paid"
    FROM (
      SELECT
        "t23"."id",
        "t23"."object",
        "t23"."account_country",
        "t23"."account_name",
        "t23"."account_tax_ids",
        "t23"."amount_due",
        "t23"."amount_paid",
        "t23"."amount_remaining",
        "t23"."application_fee_amount",
        "t23"."attempt_count",
        "t23"."attempted",
        "t23"."auto_advance",
        "t23"."billing_reason",
        "t23"."charge",
        "t23"."collection_method",
        "t23"."created",
        "t23"."currency",
        "t23"."custom_fields",
        "t23"."customer",
        "t23"."customer_address",
        "t23"."customer_email",
        "t23"."customer_name",
        "t23"."customer_phone",
        "t23"."customer_shipping",
        "t23"."customer_tax_exempt",
        "t23"."customer_tax_ids",
        "t23"."default_payment_method",
        "t23"."default_source",
        "t23"."default_tax_rates",
        "t23"."description",
        "t23"."discount",
        "t23"."discounts",
        "t23"."due_date",
        "t23"."ending_balance",
        "t23"."footer",
        "t23"."hosted_invoice_url",
        "t23"."invoice_pdf",
        "t23"."last_finalization_error",
        "t23"."lines",
        "t23"."livemode",
        "t23"."metadata",
        "t23"."next_payment_attempt",
        "t23"."number",
        "t23"."on_behalf_of",
        "t23"."paid",
        "t23"."payment_intent",
        "t23"."payment_settings",
        "t23"."period_end",
        "t23"."period_start",
        "t23"."post_payment_credit_notes_amount",
        "t23"."pre_payment_credit_notes_amount",
        "t23"."receipt_number",
        "t23"."starting_balance",
        "t23"."statement_descriptor",
        "t23"."status",
        "t23"."status_transitions",
        "t23"."subscription",
        "t23"."subtotal",
        "t23"."tax",
        "t23"."total",
        "t23"."total_tax_amounts",
        "t23"."transfer_data",
        "t23"."webhooks_delivered_at",
        "t23"."created_at",
        NULLIF("t23"."metadata" ->> '$.account_id', '') AS "account_id",
        CASE
          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."status")), '-', '_'), ' ', '_'), '') IS NULL
          THEN CAST(NULL AS TEXT)
          ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."status")), '-', '_'), ' ', '_'), '')
            WHEN 'draft'
            THEN 'draft'
            WHEN 'open'
            THEN 'open'
            WHEN 'paid'
            THEN 'paid'
            WHEN 'void'
            THEN 'void'
            WHEN 'uncollectible'
            THEN 'uncollectible'
            ELSE 'unmapped'
          END
        END AS "loaded_status",
        EPOCH_MS(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF(
                          (
                            "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[1],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 100000000000.0
                  THEN CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) < 100000000000.0
                THEN CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[1],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[1],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT)
        ) AS "finalized_at",
        EPOCH_MS(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF(
                          (
                            "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[2],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 100000000000.0
                  THEN CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) < 100000000000.0
                THEN CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[2],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[2],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT)
        ) AS "paid_at",
        EPOCH_MS(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF(
                          (
                            "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[3],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 100000000000.0
                  THEN CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) < 100000000000.0
                THEN CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[3],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[3],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT)
        ) AS "voided_at",
        EPOCH_MS(
          CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF(
                          (
                            "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[4],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) < 100000000000.0
                  THEN CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                END
              ) < 100000000000000.0
              THEN CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) < 100000000000.0
                THEN CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[4],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t23"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[4],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END
              END
              ELSE CAST(NULL AS DOUBLE)
            END,
            0
          ) AS BIGINT)
        ) AS "marked_uncollectible_at",
        COALESCE(
          CAST("t23"."due_date" AS DATE),
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."collection_method")), '-', '_'), ' ', '_'), '') = 'charge_automatically'
            THEN CAST("t23"."created" AS DATE)
            ELSE NULL
          END
        ) AS "due"
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
                FROM "repeats_in_stripe_invoices" AS "t15"
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
                "t19"."account_country",
                "t19"."account_name",
                "t19"."account_tax_ids",
                "t19"."amount_due",
                "t19"."amount_paid",
                "t19"."amount_remaining",
                "t19"."application_fee_amount",
                "t19"."attempt_count",
                "t19"."attempted",
                "t19"."auto_advance",
                "t19"."billing_reason",
                "t19"."charge",
                "t19"."collection_method",
                "t19"."created",
                "t19"."currency",
                "t19"."custom_fields",
                "t19"."customer",
                "t19"."customer_address",
                "t19"."customer_email",
                "t19"."customer_name",
                "t19"."customer_phone",
                "t19"."customer_shipping",
                "t19"."customer_tax_exempt",
                "t19"."customer_tax_ids",
                "t19"."default_payment_method",
                "t19"."default_source",
                "t19"."default_tax_rates",
                "t19"."description",
                "t19"."discount",
                "t19"."discounts",
                "t19"."due_date",
                "t19"."ending_balance",
                "t19"."footer",
                "t19"."hosted_invoice_url",
                "t19"."invoice_pdf",
                "t19"."last_finalization_error",
                "t19"."lines",
                "t19"."livemode",
                "t19"."metadata",
                "t19"."next_payment_attempt",
                "t19"."number",
                "t19"."on_behalf_of",
                "t19"."paid",
                "t19"."payment_intent",
                "t19"."payment_settings",
                "t19"."period_end",
                "t19"."period_start",
                "t19"."post_payment_credit_notes_amount",
                "t19"."pre_payment_credit_notes_amount",
                "t19"."receipt_number",
                "t19"."starting_balance",
                "t19"."statement_descriptor",
                "t19"."status",
                "t19"."status_transitions",
                "t19"."subscription",
                "t19"."subtotal",
                "t19"."tax",
                "t19"."total",
                "t19"."total_tax_amounts",
                "t19"."transfer_data",
                "t19"."webhooks_delivered_at",
                "t19"."created_at",
                ROW_NUMBER() OVER (
                  PARTITION BY "t19"."id"
                  ORDER BY "t19"."created_at" DESC, CONCAT_WS(
                    '|',
                    COALESCE("t19"."id", '<null>'),
                    COALESCE("t19"."object", '<null>'),
                    COALESCE("t19"."account_country", '<null>'),
                    COALESCE("t19"."account_name", '<null>'),
                    COALESCE(CAST("t19"."account_tax_ids" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."amount_due" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."amount_paid" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."amount_remaining" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."application_fee_amount" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."attempt_count" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."attempted" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."auto_advance" AS TEXT), '<null>'),
                    COALESCE("t19"."billing_reason", '<null>'),
                    COALESCE("t19"."charge", '<null>'),
                    COALESCE("t19"."collection_method", '<null>'),
                    COALESCE(CAST("t19"."created" AS TEXT), '<null>'),
                    COALESCE("t19"."currency", '<null>'),
                    COALESCE(CAST("t19"."custom_fields" AS TEXT), '<null>'),
                    COALESCE("t19"."customer", '<null>'),
                    COALESCE(CAST("t19"."customer_address" AS TEXT), '<null>'),
                    COALESCE("t19"."customer_email", '<null>'),
                    COALESCE("t19"."customer_name", '<null>'),
                    COALESCE("t19"."customer_phone", '<null>'),
                    COALESCE(CAST("t19"."customer_shipping" AS TEXT), '<null>'),
                    COALESCE("t19"."customer_tax_exempt", '<null>'),
                    COALESCE(CAST("t19"."customer_tax_ids" AS TEXT), '<null>'),
                    COALESCE("t19"."default_payment_method", '<null>'),
                    COALESCE("t19"."default_source", '<null>'),
                    COALESCE(CAST("t19"."default_tax_rates" AS TEXT), '<null>'),
                    COALESCE("t19"."description", '<null>'),
                    COALESCE(CAST("t19"."discount" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."discounts" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."due_date" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."ending_balance" AS TEXT), '<null>'),
                    COALESCE("t19"."footer", '<null>'),
                    COALESCE("t19"."hosted_invoice_url", '<null>'),
                    COALESCE("t19"."invoice_pdf", '<null>'),
                    COALESCE(CAST("t19"."last_finalization_error" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."lines" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."livemode" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."metadata" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."next_payment_attempt" AS TEXT), '<null>'),
                    COALESCE("t19"."number", '<null>'),
                    COALESCE("t19"."on_behalf_of", '<null>'),
                    COALESCE(CAST("t19"."paid" AS TEXT), '<null>'),
                    COALESCE("t19"."payment_intent", '<null>'),
                    COALESCE(CAST("t19"."payment_settings" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."period_end" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."period_start" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."post_payment_credit_notes_amount" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."pre_payment_credit_notes_amount" AS TEXT), '<null>'),
                    COALESCE("t19"."receipt_number", '<null>'),
                    COALESCE(CAST("t19"."starting_balance" AS TEXT), '<null>'),
                    COALESCE("t19"."statement_descriptor", '<null>'),
                    COALESCE("t19"."status", '<null>'),
                    COALESCE(CAST("t19"."status_transitions" AS TEXT), '<null>'),
                    COALESCE("t19"."subscription", '<null>'),
                    COALESCE(CAST("t19"."subtotal" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."tax" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."total" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."total_tax_amounts" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."transfer_data" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."webhooks_delivered_at" AS TEXT), '<null>'),
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
                      FROM "repeats_in_stripe_invoices" AS "t15"
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
    "t1"."stripe_subscription_id" AS "_parent_1"
  FROM "staging"."stg_stripe__subscriptions" AS "t1"
) AS "t9"
  ON "t27"."stripe_subscription_id" = "t9"."_parent_1"
LEFT OUTER JOIN (
  SELECT
    "t2"."account_id" AS "_parent_2"
  FROM "staging"."stg_app_database__accounts" AS "t2"
) AS "t10"
  ON "t27"."account_id" = "t10"."_parent_2"
