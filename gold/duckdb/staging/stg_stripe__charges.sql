WITH "t7" AS (
  SELECT
    "t3"."id",
    "t3"."object",
    "t3"."amount",
    "t3"."amount_captured",
    "t3"."amount_refunded",
    "t3"."application",
    "t3"."application_fee",
    "t3"."application_fee_amount",
    "t3"."balance_transaction",
    "t3"."billing_details",
    "t3"."calculated_statement_descriptor",
    "t3"."captured",
    "t3"."created",
    "t3"."currency",
    "t3"."customer",
    "t3"."description",
    "t3"."destination",
    "t3"."dispute",
    "t3"."disputed",
    "t3"."failure_code",
    "t3"."failure_message",
    "t3"."fraud_details",
    "t3"."invoice",
    "t3"."livemode",
    "t3"."metadata",
    "t3"."on_behalf_of",
    "t3"."order_id",
    "t3"."outcome",
    "t3"."paid",
    "t3"."payment_intent",
    "t3"."payment_method",
    "t3"."payment_method_details",
    "t3"."receipt_email",
    "t3"."receipt_number",
    "t3"."receipt_url",
    "t3"."refunded",
    "t3"."refunds",
    "t3"."review",
    "t3"."shipping",
    "t3"."source",
    "t3"."source_transfer",
    "t3"."statement_descriptor",
    "t3"."statement_descriptor_suffix",
    "t3"."status",
    "t3"."transfer_data",
    "t3"."transfer_group",
    "t3"."created_at"
  FROM "raw"."stripe_charges" AS "t3"
), "repeats_in_stripe_charges" AS (
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
      FROM "raw"."stripe_charges" AS "t3"
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
  "t25"."stripe_charge_id",
  "t25"."stripe_charge_key",
  "t25"."stripe_customer_id",
  "t25"."stripe_invoice_id",
  "t25"."stripe_subscription_id",
  "t25"."stripe_payment_intent_id",
  "t25"."account_id",
  "t25"."charge_amount_usd",
  "t25"."captured_amount_usd",
  "t25"."refunded_amount_usd",
  "t25"."currency",
  "t25"."description",
  "t25"."status",
  "t25"."charge_status",
  "t25"."paid",
  "t25"."captured",
  "t25"."refunded",
  "t25"."disputed",
  "t25"."payment_method",
  "t25"."payment_method_type",
  "t25"."card_brand",
  "t25"."card_last4",
  "t25"."card_network",
  "t25"."card_exp_month",
  "t25"."card_exp_year",
  "t25"."network_status",
  "t25"."outcome_reason",
  "t25"."risk_level",
  "t25"."risk_score",
  "t25"."failure_code",
  "t25"."failure_message",
  "t25"."billing_country",
  "t25"."billing_city",
  "t25"."billing_state",
  "t25"."billing_postal_code",
  "t25"."stripe_balance_transaction_id",
  "t25"."receipt_url",
  "t25"."livemode",
  "t25"."data_quality_flag",
  "t25"."stripe_charge_created_at",
  FALSE
  OR (
    (
      "t25"."stripe_customer_id" IS NOT NULL
    ) AND (
      "t8"."_parent_0" IS NULL
    )
  )
  OR (
    (
      "t25"."stripe_invoice_id" IS NOT NULL
    ) AND (
      "t9"."_parent_1" IS NULL
    )
  )
  OR (
    (
      "t25"."account_id" IS NOT NULL
    ) AND (
      "t10"."_parent_2" IS NULL
    )
  ) AS "is_orphan"
FROM (
  SELECT
    "t23"."id" AS "stripe_charge_id",
    MD5(COALESCE("t23"."id", '')) AS "stripe_charge_key",
    NULLIF(TRIM("t23"."customer", ' 	
'), '') AS "stripe_customer_id",
    NULLIF(TRIM("t23"."invoice", ' 	
'), '') AS "stripe_invoice_id",
    NULLIF("t23"."metadata" ->> '$.subscription_id', '') AS "stripe_subscription_id",
    NULLIF(TRIM("t23"."payment_intent", ' 	
'), '') AS "stripe_payment_intent_id",
    NULLIF("t23"."metadata" ->> '$.account_id', '') AS "account_id",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t23"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t23"."amount" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "charge_amount_usd",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t23"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t23"."amount_captured" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "captured_amount_usd",
    CASE
      WHEN COALESCE(LOWER(NULLIF(TRIM("t23"."currency", ' 	
'), '')), 'usd') = 'usd'
      THEN CAST(CAST("t23"."amount_refunded" AS DECIMAL(18, 2)) / 100 AS DECIMAL(18, 2))
      ELSE NULL
    END AS "refunded_amount_usd",
    LOWER(NULLIF(TRIM("t23"."currency", ' 	
'), '')) AS "currency",
    NULLIF(TRIM("t23"."description", ' 	
'), '') AS "description",
    "t23"."status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'succeeded'
        THEN 'succeeded'
        WHEN 'failed'
        THEN 'failed'
        WHEN 'pending'
        THEN 'pending'
        ELSE 'unmapped'
      END
    END AS "charge_status",
    "t23"."paid",
    "t23"."captured",
    "t23"."refunded",
    "t23"."disputed",
    NULLIF(TRIM("t23"."payment_method", ' 	
'), '') AS "payment_method",
    NULLIF("t23"."payment_method_details" ->> '$.type', '') AS "payment_method_type",
    NULLIF((
      "t23"."payment_method_details" -> '$.card'
    ) ->> '$.brand', '') AS "card_brand",
    NULLIF((
      "t23"."payment_method_details" -> '$.card'
    ) ->> '$.last4', '') AS "card_last4",
    NULLIF((
      "t23"."payment_method_details" -> '$.card'
    ) ->> '$.network', '') AS "card_network",
    CAST(CASE
      WHEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_month', '') AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_month', '') AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_month', '') AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF((
            "t23"."payment_method_details" -> '$.card'
          ) ->> '$.exp_month', '') AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END = CAST(FLOOR(
        CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                TRY_CAST(NULLIF((
                  "t23"."payment_method_details" -> '$.card'
                ) ->> '$.exp_month', '') AS DOUBLE)
              ) < 9e+18
              THEN TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_month', '') AS DOUBLE)
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 9000000000000000.0
          THEN CASE
            WHEN ABS(
              TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_month', '') AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_month', '') AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
          ELSE CAST(NULL AS DOUBLE)
        END
      ) AS BIGINT)
      THEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_month', '') AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_month', '') AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_month', '') AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF((
            "t23"."payment_method_details" -> '$.card'
          ) ->> '$.exp_month', '') AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS BIGINT) AS "card_exp_month",
    CAST(CASE
      WHEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_year', '') AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_year', '') AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_year', '') AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF((
            "t23"."payment_method_details" -> '$.card'
          ) ->> '$.exp_year', '') AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END = CAST(FLOOR(
        CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                TRY_CAST(NULLIF((
                  "t23"."payment_method_details" -> '$.card'
                ) ->> '$.exp_year', '') AS DOUBLE)
              ) < 9e+18
              THEN TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_year', '') AS DOUBLE)
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 9000000000000000.0
          THEN CASE
            WHEN ABS(
              TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_year', '') AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_year', '') AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
          ELSE CAST(NULL AS DOUBLE)
        END
      ) AS BIGINT)
      THEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              TRY_CAST(NULLIF((
                "t23"."payment_method_details" -> '$.card'
              ) ->> '$.exp_year', '') AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_year', '') AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            TRY_CAST(NULLIF((
              "t23"."payment_method_details" -> '$.card'
            ) ->> '$.exp_year', '') AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF((
            "t23"."payment_method_details" -> '$.card'
          ) ->> '$.exp_year', '') AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS BIGINT) AS "card_exp_year",
    NULLIF(
      (
        "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
      )[1],
      ''
    ) AS "network_status",
    NULLIF(
      (
        "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
      )[2],
      ''
    ) AS "outcome_reason",
    NULLIF(
      (
        "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
      )[3],
      ''
    ) AS "risk_level",
    CAST(CASE
      WHEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              TRY_CAST(NULLIF(
                (
                  "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
                )[4],
                ''
              ) AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF(
              (
                "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[4],
              ''
            ) AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            TRY_CAST(NULLIF(
              (
                "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[4],
              ''
            ) AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF(
            (
              "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
            )[4],
            ''
          ) AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END = CAST(FLOOR(
        CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                TRY_CAST(NULLIF(
                  (
                    "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
                  )[4],
                  ''
                ) AS DOUBLE)
              ) < 9e+18
              THEN TRY_CAST(NULLIF(
                (
                  "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
                )[4],
                ''
              ) AS DOUBLE)
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 9000000000000000.0
          THEN CASE
            WHEN ABS(
              TRY_CAST(NULLIF(
                (
                  "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
                )[4],
                ''
              ) AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF(
              (
                "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[4],
              ''
            ) AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
          ELSE CAST(NULL AS DOUBLE)
        END
      ) AS BIGINT)
      THEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              TRY_CAST(NULLIF(
                (
                  "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
                )[4],
                ''
              ) AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF(
              (
                "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[4],
              ''
            ) AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            TRY_CAST(NULLIF(
              (
                "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[4],
              ''
            ) AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF(
            (
              "t23"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
            )[4],
            ''
          ) AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS BIGINT) AS "risk_score",
    NULLIF(TRIM("t23"."failure_code", ' 	
'), '') AS "failure_code",
    NULLIF(TRIM("t23"."failure_message", ' 	
'), '') AS "failure_message",
    NULLIF((
      "t23"."billing_details" -> '$.address'
    ) ->> '$.country', '') AS "billing_country",
    NULLIF((
      "t23"."billing_details" -> '$.address'
    ) ->> '$.city', '') AS "billing_city",
    NULLIF((
      "t23"."billing_details" -> '$.address'
    ) ->> '$.state', '') AS "billing_state",
    NULLIF((
      "t23"."billing_details" -> '$.address'
    ) ->> '$.postal_code', '') AS "billing_postal_code",
    NULLIF(TRIM("t23"."balance_transaction", ' 	
'), '') AS "stripe_balance_transaction_id",
    NULLIF(TRIM("t23"."receipt_url", ' 	
'), '') AS "receipt_url",
    "t23"."livemode",
    CASE
      WHEN NULLIF(TRIM("t23"."customer", ' 	
'), '') IS NULL
      THEN 'Missing Customer'
      WHEN (
        "t23"."amount" IS NULL
      )
      OR (
        "t23"."amount" < 0
      )
      OR (
        "t23"."amount_refunded" < 0
      )
      OR (
        "t23"."amount_refunded" > "t23"."amount"
      )
      THEN 'Invalid Amount'
      ELSE 'Valid'
    END AS "data_quality_flag",
    "t23"."created" AS "stripe_charge_created_at"
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
            FROM "repeats_in_stripe_charges" AS "t15"
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
            "t19"."amount_captured",
            "t19"."amount_refunded",
            "t19"."application",
            "t19"."application_fee",
            "t19"."application_fee_amount",
            "t19"."balance_transaction",
            "t19"."billing_details",
            "t19"."calculated_statement_descriptor",
            "t19"."captured",
            "t19"."created",
            "t19"."currency",
            "t19"."customer",
            "t19"."description",
            "t19"."destination",
            "t19"."dispute",
            "t19"."disputed",
            "t19"."failure_code",
            "t19"."failure_message",
            "t19"."fraud_details",
            "t19"."invoice",
            "t19"."livemode",
            "t19"."metadata",
            "t19"."on_behalf_of",
            "t19"."order_id",
            "t19"."outcome",
            "t19"."paid",
            "t19"."payment_intent",
            "t19"."payment_method",
            "t19"."payment_method_details",
            "t19"."receipt_email",
            "t19"."receipt_number",
            "t19"."receipt_url",
            "t19"."refunded",
            "t19"."refunds",
            "t19"."review",
            "t19"."shipping",
            "t19"."source",
            "t19"."source_transfer",
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
                COALESCE(CAST("t19"."amount_captured" AS TEXT), '<null>'),
                COALESCE(CAST("t19"."amount_refunded" AS TEXT), '<null>'),
                COALESCE("t19"."application", '<null>'),
                COALESCE("t19"."application_fee", '<null>'),
                COALESCE(CAST("t19"."application_fee_amount" AS TEXT), '<null>'),
                COALESCE("t19"."balance_transaction", '<null>'),
                COALESCE(CAST("t19"."billing_details" AS TEXT), '<null>'),
                COALESCE("t19"."calculated_statement_descriptor", '<null>'),
                COALESCE(CAST("t19"."captured" AS TEXT), '<null>'),
                COALESCE(CAST("t19"."created" AS TEXT), '<null>'),
                COALESCE("t19"."currency", '<null>'),
                COALESCE("t19"."customer", '<null>'),
                COALESCE("t19"."description", '<null>'),
                COALESCE("t19"."destination", '<null>'),
                COALESCE("t19"."dispute", '<null>'),
                COALESCE(CAST("t19"."disputed" AS TEXT), '<null>'),
                COALESCE("t19"."failure_code", '<null>'),
                COALESCE("t19"."failure_message", '<null>'),
                COALESCE(CAST("t19"."fraud_details" AS TEXT), '<null>'),
                COALESCE("t19"."invoice", '<null>'),
                COALESCE(CAST("t19"."livemode" AS TEXT), '<null>'),
                COALESCE(CAST("t19"."metadata" AS TEXT), '<null>'),
                COALESCE("t19"."on_behalf_of", '<null>'),
                COALESCE("t19"."order_id", '<null>'),
                COALESCE(CAST("t19"."outcome" AS TEXT), '<null>'),
                COALESCE(CAST("t19"."paid" AS TEXT), '<null>'),
                COALESCE("t19"."payment_intent", '<null>'),
                COALESCE("t19"."payment_method", '<null>'),
                COALESCE(CAST("t19"."payment_method_details" AS TEXT), '<null>'),
                COALESCE("t19"."receipt_email", '<null>'),
                COALESCE("t19"."receipt_number", '<null>'),
                COALESCE("t19"."receipt_url", '<null>'),
                COALESCE(CAST("t19"."refunded" AS TEXT), '<null>'),
                COALESCE(CAST("t19"."refunds" AS TEXT), '<null>'),
                COALESCE("t19"."review", '<null>'),
                COALESCE(CAST("t19"."shipping" AS TEXT), '<null>'),
                COALESCE(CAST("t19"."source" AS TEXT), '<null>'),
                COALESCE("t19"."source_transfer", '<null>'),
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
                  FROM "repeats_in_stripe_charges" AS "t15"
                )
            ) AS "t17"
          ) AS "t19"
        ) AS "t20"
        WHERE
          "t20"."version_rank" = 0
      ) AS "t21"
    ) AS "t22"
  ) AS "t23"
) AS "t25"
LEFT OUTER JOIN (
  SELECT
    "t0"."stripe_customer_id" AS "_parent_0"
  FROM "staging"."stg_stripe__customers" AS "t0"
) AS "t8"
  ON "t25"."stripe_customer_id" = "t8"."_parent_0"
LEFT OUTER JOIN (
  SELECT
    "t1"."stripe_invoice_id" AS "_parent_1"
  FROM "staging"."stg_stripe__invoices" AS "t1"
) AS "t9"
  ON "t25"."stripe_invoice_id" = "t9"."_parent_1"
LEFT OUTER JOIN (
  SELECT
    "t2"."account_id" AS "_parent_2"
  FROM "staging"."stg_app_database__accounts" AS "t2"
) AS "t10"
  ON "t25"."account_id" = "t10"."_parent_2"
