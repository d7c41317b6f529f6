WITH "t24" AS (
  SELECT
    "t22"."stripe_charge_id",
    "t22"."stripe_charge_key",
    "t22"."stripe_customer_id",
    "t22"."stripe_invoice_id",
    "t22"."stripe_subscription_id",
    "t22"."stripe_payment_intent_id",
    "t22"."account_id",
    "t22"."charge_amount_usd",
    "t22"."captured_amount_usd",
    "t22"."refunded_amount_usd",
    "t22"."currency",
    "t22"."description",
    "t22"."status",
    "t22"."charge_status",
    "t22"."paid",
    "t22"."captured",
    "t22"."refunded",
    "t22"."disputed",
    "t22"."payment_method",
    "t22"."payment_method_type",
    "t22"."card_brand",
    "t22"."card_last4",
    "t22"."card_network",
    "t22"."card_exp_month",
    "t22"."card_exp_year",
    "t22"."network_status",
    "t22"."outcome_reason",
    "t22"."risk_level",
    "t22"."risk_score",
    "t22"."failure_code",
    "t22"."failure_message",
    "t22"."billing_country",
    "t22"."billing_city",
    "t22"."billing_state",
    "t22"."billing_postal_code",
    "t22"."stripe_balance_transaction_id",
    "t22"."receipt_url",
    "t22"."livemode",
    "t22"."data_quality_flag",
    "t22"."stripe_charge_created_at",
    "t22"."is_orphan",
    "t21"."_invoice",
    "t21"."_invoiced_for"
  FROM (
    SELECT
      *
    FROM "staging"."stg_stripe__charges" AS "t2"
    WHERE
      NOT (
        "t2"."is_orphan"
      )
  ) AS "t22"
  LEFT OUTER JOIN (
    SELECT
      "t1"."stripe_invoice_id" AS "_invoice",
      "t1"."stripe_subscription_id" AS "_invoiced_for"
    FROM "staging"."stg_stripe__invoices" AS "t1"
    WHERE
      NOT (
        "t1"."is_orphan"
      ) AND "t1"."stripe_subscription_id" IS NOT NULL
  ) AS "t21"
    ON "t22"."stripe_invoice_id" = "t21"."_invoice"
), "t28" AS (
  SELECT
    "t13"."stripe_subscription_id" AS "paid_for",
    COUNT(*) FILTER(WHERE
      "t13"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')) AS "total_invoices",
    COUNT(*) FILTER(WHERE
      "t13"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
      AND "t13"."paid") AS "paid_invoices",
    COUNT(*) FILTER(WHERE
      "t13"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
      AND NOT (
        "t13"."paid"
      )
      AND (
        "t13"."invoice_status" <> 'void'
      )) AS "unpaid_invoices",
    COUNT(*) FILTER(WHERE
      "t13"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
      AND (
        (
          CAST(COALESCE("t13"."finalized_at", "t13"."invoice_created_at") AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          CAST(COALESCE("t13"."finalized_at", "t13"."invoice_created_at") AS DATE) > (
            MAKE_DATE(2026, 6, 30) - INTERVAL '180 DAY'
          )
        )
      )) AS "recent",
    COUNT(*) FILTER(WHERE
      "t13"."invoice_status" IN ('open', 'paid', 'void', 'uncollectible')
      AND (
        (
          CAST(COALESCE("t13"."finalized_at", "t13"."invoice_created_at") AS DATE) <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          CAST(COALESCE("t13"."finalized_at", "t13"."invoice_created_at") AS DATE) > (
            MAKE_DATE(2026, 6, 30) - INTERVAL '180 DAY'
          )
        )
      )
      AND "t13"."paid") AS "recent_paid",
    AVG("t13"."days_to_payment") FILTER(WHERE
      "t13"."paid") AS "days",
    CAST(MAX("t13"."paid_at") FILTER(WHERE
      "t13"."paid") AS DATE) AS "last"
  FROM (
    SELECT
      *
    FROM "staging"."stg_stripe__invoices" AS "t1"
    WHERE
      NOT (
        "t1"."is_orphan"
      ) AND "t1"."stripe_subscription_id" IS NOT NULL
  ) AS "t13"
  GROUP BY
    1
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            'invoices of a subscription' AS "statement",
            CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0")) AS "entity_key",
            CASE
              WHEN "t46"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t46"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
              OR COALESCE(
                ABS(CAST("t46"."_l0" AS DOUBLE PRECISION) - CAST("t46"."_r0" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t46"."_l0" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_invoices '
            END || CASE
              WHEN "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
              OR COALESCE(
                ABS(CAST("t46"."_l1" AS DOUBLE PRECISION) - CAST("t46"."_r1" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t46"."_l1" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'paid_invoices '
            END || CASE
              WHEN "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
              OR COALESCE(
                ABS(CAST("t46"."_l2" AS DOUBLE PRECISION) - CAST("t46"."_r2" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t46"."_l2" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'unpaid_invoices '
            END || CASE
              WHEN "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
              OR COALESCE(
                ABS("t46"."_l3" - "t46"."_r3") <= (
                  (
                    ABS("t46"."_l3") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'payment_success_rate '
            END || CASE
              WHEN "t46"."_l4" IS NOT DISTINCT FROM "t46"."_r4"
              OR COALESCE(
                ABS("t46"."_l4" - "t46"."_r4") <= (
                  (
                    ABS("t46"."_l4") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'recent_payment_rate '
            END || CASE
              WHEN "t46"."_l5" IS NOT DISTINCT FROM "t46"."_r5"
              OR COALESCE(
                ABS("t46"."_l5" - "t46"."_r5") <= (
                  (
                    ABS("t46"."_l5") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_days_to_payment '
            END AS "differences"
          FROM (
            SELECT
              "t18"."_lk0",
              "t18"."_l0",
              "t18"."_l1",
              "t18"."_l2",
              "t18"."_l3",
              "t18"."_l4",
              "t18"."_l5",
              "t41"."_rk0",
              "t41"."_r0",
              "t41"."_r1",
              "t41"."_r2",
              "t41"."_r3",
              "t41"."_r4",
              "t41"."_r5"
            FROM (
              SELECT
                "t0"."stripe_subscription_id" AS "_lk0",
                "t0"."total_invoices" AS "_l0",
                "t0"."paid_invoices" AS "_l1",
                "t0"."unpaid_invoices" AS "_l2",
                "t0"."payment_success_rate" AS "_l3",
                "t0"."recent_payment_rate" AS "_l4",
                "t0"."avg_days_to_payment" AS "_l5"
              FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
              WHERE
                "t0"."stripe_subscription_id" IS NOT NULL
            ) AS "t18"
            INNER JOIN (
              SELECT
                "t29"."paid_for" AS "_rk0",
                "t29"."total_invoices" AS "_r0",
                "t29"."paid_invoices" AS "_r1",
                "t29"."unpaid_invoices" AS "_r2",
                (
                  CAST("t29"."paid_invoices" AS DOUBLE PRECISION) / NULLIF(CAST("t29"."total_invoices" AS DOUBLE PRECISION), 0.0)
                ) * 100.0 AS "_r3",
                (
                  CAST("t29"."recent_paid" AS DOUBLE PRECISION) / NULLIF(CAST("t29"."recent" AS DOUBLE PRECISION), 0.0)
                ) * 100.0 AS "_r4",
                "t29"."days" AS "_r5"
              FROM "t28" AS "t29"
            ) AS "t41"
              ON "t18"."_lk0" = "t41"."_rk0"
          ) AS "t46"
          WHERE
            NOT (
              (
                "t46"."_lk0" IS NOT NULL
              )
              AND (
                "t46"."_rk0" IS NOT NULL
              )
              AND (
                "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
                OR COALESCE(
                  ABS(CAST("t46"."_l0" AS DOUBLE PRECISION) - CAST("t46"."_r0" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t46"."_l0" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
                OR COALESCE(
                  ABS(CAST("t46"."_l1" AS DOUBLE PRECISION) - CAST("t46"."_r1" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t46"."_l1" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
                OR COALESCE(
                  ABS(CAST("t46"."_l2" AS DOUBLE PRECISION) - CAST("t46"."_r2" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t46"."_l2" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
                OR COALESCE(
                  ABS("t46"."_l3" - "t46"."_r3") <= (
                    (
                      ABS("t46"."_l3") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t46"."_l4" IS NOT DISTINCT FROM "t46"."_r4"
                OR COALESCE(
                  ABS("t46"."_l4" - "t46"."_r4") <= (
                    (
                      ABS("t46"."_l4") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t46"."_l5" IS NOT DISTINCT FROM "t46"."_r5"
                OR COALESCE(
                  ABS("t46"."_l5" - "t46"."_r5") <= (
                    (
                      ABS("t46"."_l5") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t52"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'last payment of a subscription' AS "statement",
            CONCAT_WS('|', COALESCE("t40"."_lk0", "t40"."_rk0")) AS "entity_key",
            CASE
              WHEN "t40"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t40"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
              THEN ''
              ELSE 'last_payment_date '
            END AS "differences"
          FROM (
            SELECT
              "t19"."_lk0",
              "t19"."_l0",
              "t36"."_rk0",
              "t36"."_r0"
            FROM (
              SELECT
                "t0"."stripe_subscription_id" AS "_lk0",
                "t0"."last_payment_date" AS "_l0"
              FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
              WHERE
                "t0"."stripe_subscription_id" IS NOT NULL
            ) AS "t19"
            INNER JOIN (
              SELECT
                "t29"."paid_for" AS "_rk0",
                "t29"."last" AS "_r0"
              FROM "t28" AS "t29"
            ) AS "t36"
              ON "t19"."_lk0" = "t36"."_rk0"
          ) AS "t40"
          WHERE
            NOT (
              (
                "t40"."_lk0" IS NOT NULL
              )
              AND (
                "t40"."_rk0" IS NOT NULL
              )
              AND "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
            )
        ) AS "t49"
      ) AS "t54"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'charges of a subscription' AS "statement",
          CONCAT_WS('|', COALESCE("t50"."_lk0", "t50"."_rk0")) AS "entity_key",
          CASE
            WHEN "t50"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t50"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
            OR COALESCE(
              ABS(CAST("t50"."_l0" AS DOUBLE PRECISION) - CAST("t50"."_r0" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t50"."_l0" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'total_charges '
          END || CASE
            WHEN "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
            OR COALESCE(
              ABS("t50"."_l1" - "t50"."_r1") <= (
                (
                  ABS("t50"."_l1") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'charge_success_rate '
          END AS "differences"
        FROM (
          SELECT
            "t17"."_lk0",
            "t17"."_l0",
            "t17"."_l1",
            "t47"."_rk0",
            "t47"."_r0",
            "t47"."_r1"
          FROM (
            SELECT
              "t0"."stripe_subscription_id" AS "_lk0",
              "t0"."total_charges" AS "_l0",
              "t0"."charge_success_rate" AS "_l1"
            FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
            WHERE
              "t0"."stripe_subscription_id" IS NOT NULL
          ) AS "t17"
          INNER JOIN (
            SELECT
              "t37"."paid_for" AS "_rk0",
              "t37"."total_charges" AS "_r0",
              (
                CAST("t37"."good" AS DOUBLE PRECISION) / NULLIF(CAST("t37"."total_charges" AS DOUBLE PRECISION), 0.0)
              ) * 100.0 AS "_r1"
            FROM (
              SELECT
                "t30"."paid_for",
                COUNT(*) AS "total_charges",
                COUNT(*) FILTER(WHERE
                  "t30"."charge_status" = 'succeeded') AS "good"
              FROM (
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
                  "t25"."is_orphan",
                  "t25"."_invoice",
                  "t25"."_invoiced_for",
                  COALESCE("t25"."stripe_subscription_id", "t25"."_invoiced_for") AS "paid_for"
                FROM "t24" AS "t25"
                WHERE
                  COALESCE("t25"."stripe_subscription_id", "t25"."_invoiced_for") IS NOT NULL
              ) AS "t30"
              GROUP BY
                1
            ) AS "t37"
          ) AS "t47"
            ON "t17"."_lk0" = "t47"."_rk0"
        ) AS "t50"
        WHERE
          NOT (
            (
              "t50"."_lk0" IS NOT NULL
            )
            AND (
              "t50"."_rk0" IS NOT NULL
            )
            AND (
              "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
              OR COALESCE(
                ABS(CAST("t50"."_l0" AS DOUBLE PRECISION) - CAST("t50"."_r0" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t50"."_l0" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
              OR COALESCE(
                ABS("t50"."_l1" - "t50"."_r1") <= (
                  (
                    ABS("t50"."_l1") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t53"
    ) AS "t55"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'cash of a subscription' AS "statement",
        CONCAT_WS('|', COALESCE("t48"."_lk0", "t48"."_rk0")) AS "entity_key",
        CASE
          WHEN "t48"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t48"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
          THEN ''
          ELSE 'lifetime_value '
        END AS "differences"
      FROM (
        SELECT
          "t16"."_lk0",
          "t16"."_l0",
          "t43"."_rk0",
          "t43"."_r0"
        FROM (
          SELECT
            "t0"."stripe_subscription_id" AS "_lk0",
            "t0"."lifetime_value" AS "_l0"
          FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
          WHERE
            "t0"."stripe_subscription_id" IS NOT NULL
        ) AS "t16"
        INNER JOIN (
          SELECT
            "t38"."paid_for" AS "_rk0",
            "t38"."lifetime_value" AS "_r0"
          FROM (
            SELECT
              "t33"."paid_for",
              SUM("t33"."usd") AS "lifetime_value"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t1"."stripe_subscription_id" AS "paid_for",
                  "t1"."amount_paid_usd" AS "usd"
                FROM "staging"."stg_stripe__invoices" AS "t1"
                WHERE
                  NOT (
                    "t1"."is_orphan"
                  )
                  AND "t1"."stripe_subscription_id" IS NOT NULL
                  AND "t1"."paid"
              ) AS "t12"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  COALESCE("t25"."stripe_subscription_id", "t25"."_invoiced_for") AS "paid_for",
                  -(
                    "t25"."refunded_amount_usd"
                  ) AS "usd"
                FROM "t24" AS "t25"
                WHERE
                  COALESCE("t25"."stripe_subscription_id", "t25"."_invoiced_for") IS NOT NULL
              ) AS "t31"
            ) AS "t33"
            GROUP BY
              1
          ) AS "t38"
          WHERE
            "t38"."lifetime_value" IS NOT NULL
        ) AS "t43"
          ON "t16"."_lk0" = "t43"."_rk0"
      ) AS "t48"
      WHERE
        NOT (
          (
            "t48"."_lk0" IS NOT NULL
          )
          AND (
            "t48"."_rk0" IS NOT NULL
          )
          AND "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
        )
    ) AS "t51"
  ) AS "t56"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'payment health and yearly value' AS "statement",
      CONCAT_WS('|', COALESCE("t34"."_lk0", "t34"."_rk0")) AS "entity_key",
      CASE
        WHEN "t34"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t34"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE WHEN "t34"."_l0" IS NOT DISTINCT FROM "t34"."_r0" THEN '' ELSE 'between ' END || CASE WHEN "t34"."_l1" IS NOT DISTINCT FROM "t34"."_r1" THEN '' ELSE 'yearly ' END AS "differences"
    FROM (
      SELECT
        "t27"."_lk0",
        "t27"."_l0",
        "t27"."_l1",
        "t5"."_rk0",
        "t5"."_r0",
        "t5"."_r1"
      FROM (
        SELECT
          "t0"."subscription_id" AS "_lk0",
          COALESCE(
            "t0"."payment_health_score" BETWEEN LEAST(
              COALESCE("t0"."payment_success_rate", 100.0),
              COALESCE("t0"."recent_payment_rate", 100.0),
              COALESCE("t0"."charge_success_rate", 100.0)
            ) - 1e-09 AND GREATEST(
              COALESCE("t0"."payment_success_rate", 0.0),
              COALESCE("t0"."recent_payment_rate", 0.0),
              COALESCE("t0"."charge_success_rate", 0.0)
            ) + 1e-09,
            TRUE
          ) AS "_l0",
          COALESCE(
            ABS(
              "t0"."estimated_annual_ltv" - (
                (
                  CAST("t0"."lifetime_value" AS DOUBLE PRECISION) / NULLIF(CAST("t0"."subscription_age_months" AS DOUBLE PRECISION), 0.0)
                ) * 12.0
              )
            ) < 0.01,
            (
              "t0"."estimated_annual_ltv" IS NULL
            )
            AND (
              (
                (
                  CAST("t0"."lifetime_value" AS DOUBLE PRECISION) / NULLIF(CAST("t0"."subscription_age_months" AS DOUBLE PRECISION), 0.0)
                ) * 12.0
              ) IS NULL
            )
          ) AS "_l1"
        FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
      ) AS "t27"
      FULL OUTER JOIN (
        SELECT
          "t0"."subscription_id" AS "_rk0",
          TRUE AS "_r0",
          TRUE AS "_r1"
        FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
      ) AS "t5"
        ON "t27"."_lk0" = "t5"."_rk0"
    ) AS "t34"
    WHERE
      NOT (
        (
          "t34"."_lk0" IS NOT NULL
        )
        AND (
          "t34"."_rk0" IS NOT NULL
        )
        AND "t34"."_l0" IS NOT DISTINCT FROM "t34"."_r0"
        AND "t34"."_l1" IS NOT DISTINCT FROM "t34"."_r1"
      )
  ) AS "t44"
) AS "t57"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'days since the last payment' AS "statement",
    CONCAT_WS('|', COALESCE("t23"."_lk0", "t23"."_rk0")) AS "entity_key",
    CASE
      WHEN "t23"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t23"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t23"."_l0" IS NOT DISTINCT FROM "t23"."_r0"
      THEN ''
      ELSE 'days_since_last_payment '
    END AS "differences"
  FROM (
    SELECT
      "t6"."_lk0",
      "t6"."_l0",
      "t20"."_rk0",
      "t20"."_r0"
    FROM (
      SELECT
        "t0"."subscription_id" AS "_lk0",
        "t0"."days_since_last_payment" AS "_l0"
      FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
    ) AS "t6"
    FULL OUTER JOIN (
      SELECT
        "t0"."subscription_id" AS "_rk0",
        CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t0"."last_payment_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "_r0"
      FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t0"
    ) AS "t20"
      ON "t6"."_lk0" = "t20"."_rk0"
  ) AS "t23"
  WHERE
    NOT (
      (
        "t23"."_lk0" IS NOT NULL
      )
      AND (
        "t23"."_rk0" IS NOT NULL
      )
      AND "t23"."_l0" IS NOT DISTINCT FROM "t23"."_r0"
    )
) AS "t32"
