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
        'columns of stg_stripe__customers' AS "statement",
        COALESCE("t0"."stripe_customer_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              "t0"."missing_email" = (
                "t0"."customer_email" IS NULL
              )
            )
            AND (
              "t0"."invalid_email" = NOT (
                COALESCE(
                  NULLIF(TRIM(' 	
' FROM "t0"."customer_email"), '') ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$',
                  TRUE
                )
              )
            )
          )
          THEN 'email; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."customer_status" IS NULL
              ) = (
                "t0"."delinquent" IS NULL
              )
            )
            AND (
              (
                "t0"."payment_risk_score" IS NULL
              ) = (
                "t0"."delinquent" IS NULL
              )
            )
            AND (
              "t0"."delinquent" = (
                "t0"."customer_status" = 'delinquent'
              )
            )
            AND (
              "t0"."payment_risk_score" = CASE WHEN "t0"."delinquent" THEN 100 ELSE 0 END
            )
          )
          THEN 'delinquent; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              CAST("t0"."customer_created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t0"."customer_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."customer_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."customer_age_days" IS NULL
              ) = (
                "t0"."customer_age_months" IS NULL
              )
            )
            AND (
              (
                "t0"."customer_age_months" * 28
              ) <= "t0"."customer_age_days"
            )
            AND (
              (
                (
                  "t0"."customer_age_months" + 1
                ) * 31
              ) >= "t0"."customer_age_days"
            )
          )
          THEN 'months; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              COALESCE("t0"."customer_tenure_category" = 'test', FALSE) = NOT (
                COALESCE("t0"."livemode", TRUE)
              )
            )
            AND (
              (
                "t0"."customer_age_days" IS NULL
              )
              OR (
                "t0"."customer_tenure_category" IS NOT NULL
              )
            )
          )
          THEN 'tenure; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t0"."is_orphan", FALSE)
            )
            OR COALESCE("t0"."account_id" IS NOT NULL, FALSE)
          )
          THEN 'account; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__customers" AS "t0"
      WHERE
        NOT (
          (
            "t0"."missing_email" = (
              "t0"."customer_email" IS NULL
            )
          )
          AND (
            "t0"."invalid_email" = NOT (
              COALESCE(
                NULLIF(TRIM(' 	
' FROM "t0"."customer_email"), '') ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$',
                TRUE
              )
            )
          )
          AND (
            (
              (
                "t0"."customer_status" IS NULL
              ) = (
                "t0"."delinquent" IS NULL
              )
            )
            AND (
              (
                "t0"."payment_risk_score" IS NULL
              ) = (
                "t0"."delinquent" IS NULL
              )
            )
            AND (
              "t0"."delinquent" = (
                "t0"."customer_status" = 'delinquent'
              )
            )
            AND (
              "t0"."payment_risk_score" = CASE WHEN "t0"."delinquent" THEN 100 ELSE 0 END
            )
          )
          AND (
            (
              CAST("t0"."customer_created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t0"."customer_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."customer_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          )
          AND (
            (
              (
                "t0"."customer_age_days" IS NULL
              ) = (
                "t0"."customer_age_months" IS NULL
              )
            )
            AND (
              (
                "t0"."customer_age_months" * 28
              ) <= "t0"."customer_age_days"
            )
            AND (
              (
                (
                  "t0"."customer_age_months" + 1
                ) * 31
              ) >= "t0"."customer_age_days"
            )
          )
          AND (
            (
              COALESCE("t0"."customer_tenure_category" = 'test', FALSE) = NOT (
                COALESCE("t0"."livemode", TRUE)
              )
            )
            AND (
              (
                "t0"."customer_age_days" IS NULL
              )
              OR (
                "t0"."customer_tenure_category" IS NOT NULL
              )
            )
          )
          AND (
            NOT (
              COALESCE("t0"."is_orphan", FALSE)
            )
            OR COALESCE("t0"."account_id" IS NOT NULL, FALSE)
          )
        )
    ) AS "t10"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__prices' AS "statement",
        COALESCE("t1"."price_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              (
                "t1"."price_amount" * 100
              ) = "t1"."unit_amount"
            )
            AND (
              (
                "t1"."price_amount" IS NULL
              ) = (
                (
                  "t1"."unit_amount" IS NULL
                )
                OR COALESCE("t1"."normalized_currency" <> 'USD', FALSE)
              )
            )
          )
          THEN 'amount; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t1"."annual_value" IS NULL
              ) = (
                "t1"."monthly_value" IS NULL
              )
            )
            AND (
              CAST(ABS("t1"."annual_value" - (
                "t1"."monthly_value" * 12
              )) AS DOUBLE PRECISION) <= 0.061200000000000004
            )
          )
          THEN 'year; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE(
                  (
                    "t1"."billing_period" = 'Monthly'
                  ) AND (
                    "t1"."price_amount" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t1"."monthly_value" = "t1"."price_amount", FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t1"."billing_period" = 'Annual'
                  ) AND (
                    "t1"."price_amount" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t1"."annual_value" = "t1"."price_amount", FALSE)
            )
          )
          THEN 'month; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t1"."billing_period" IS NULL
              ) = (
                "t1"."billing_interval" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t1"."billing_period" = 'Monthly', FALSE)
              )
              OR COALESCE("t1"."billing_interval" = 'month', FALSE)
            )
            AND (
              NOT (
                COALESCE("t1"."billing_period" = 'Annual', FALSE)
              )
              OR COALESCE("t1"."billing_interval" IN ('year', 'month', 'quarter'), FALSE)
            )
          )
          THEN 'interval; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_basic_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Basic', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_pro_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Pro', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_enterprise_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Enterprise', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_addon_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Add-on', FALSE)
            )
          )
          THEN 'tier; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t1"."data_quality_flag" = 'Missing Amount'
              ) = (
                "t1"."unit_amount" IS NULL
              )
            )
            AND (
              (
                "t1"."data_quality_flag" = 'Invalid Amount'
              ) = COALESCE("t1"."unit_amount" < 0, FALSE)
            )
            AND (
              NOT (
                COALESCE("t1"."data_quality_flag" = 'Missing Interval', FALSE)
              )
              OR COALESCE("t1"."billing_interval" IS NULL, FALSE)
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t1"."price_amount" IS NULL
              ) = (
                "t1"."monthly_value" IS NULL
              )
            )
            OR (
              "t1"."billing_interval" IS NULL
            )
            OR (
              "t1"."billing_interval" = 'unmapped'
            )
            OR (
              "t1"."interval_count" < 1
            )
          )
          THEN 'value; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__prices" AS "t1"
      WHERE
        NOT (
          (
            (
              "t1"."price_amount" * 100
            ) = "t1"."unit_amount"
          )
          AND (
            (
              "t1"."price_amount" IS NULL
            ) = (
              (
                "t1"."unit_amount" IS NULL
              )
              OR COALESCE("t1"."normalized_currency" <> 'USD', FALSE)
            )
          )
          AND (
            (
              (
                "t1"."annual_value" IS NULL
              ) = (
                "t1"."monthly_value" IS NULL
              )
            )
            AND (
              CAST(ABS("t1"."annual_value" - (
                "t1"."monthly_value" * 12
              )) AS DOUBLE PRECISION) <= 0.061200000000000004
            )
          )
          AND (
            (
              NOT (
                COALESCE(
                  (
                    "t1"."billing_period" = 'Monthly'
                  ) AND (
                    "t1"."price_amount" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t1"."monthly_value" = "t1"."price_amount", FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t1"."billing_period" = 'Annual'
                  ) AND (
                    "t1"."price_amount" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t1"."annual_value" = "t1"."price_amount", FALSE)
            )
          )
          AND (
            (
              (
                "t1"."billing_period" IS NULL
              ) = (
                "t1"."billing_interval" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t1"."billing_period" = 'Monthly', FALSE)
              )
              OR COALESCE("t1"."billing_interval" = 'month', FALSE)
            )
            AND (
              NOT (
                COALESCE("t1"."billing_period" = 'Annual', FALSE)
              )
              OR COALESCE("t1"."billing_interval" IN ('year', 'month', 'quarter'), FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_basic_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Basic', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_pro_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Pro', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_enterprise_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Enterprise', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t1"."price_id", 'price_addon_'), FALSE)
              )
              OR COALESCE("t1"."price_tier" = 'Add-on', FALSE)
            )
          )
          AND (
            (
              (
                "t1"."data_quality_flag" = 'Missing Amount'
              ) = (
                "t1"."unit_amount" IS NULL
              )
            )
            AND (
              (
                "t1"."data_quality_flag" = 'Invalid Amount'
              ) = COALESCE("t1"."unit_amount" < 0, FALSE)
            )
            AND (
              NOT (
                COALESCE("t1"."data_quality_flag" = 'Missing Interval', FALSE)
              )
              OR COALESCE("t1"."billing_interval" IS NULL, FALSE)
            )
          )
          AND (
            (
              (
                "t1"."price_amount" IS NULL
              ) = (
                "t1"."monthly_value" IS NULL
              )
            )
            OR (
              "t1"."billing_interval" IS NULL
            )
            OR (
              "t1"."billing_interval" = 'unmapped'
            )
            OR (
              "t1"."interval_count" < 1
            )
          )
        )
    ) AS "t11"
  ) AS "t13"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__subscriptions' AS "statement",
        COALESCE("t2"."stripe_subscription_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              "t2"."pricing_tier" IS NULL
            ) = (
              NULLIF(TRIM(' 	
' FROM "t2"."plan"), '') IS NULL
            )
          )
          THEN 'plan; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t2"."subscription_status_category" IS NULL
              ) = (
                "t2"."subscription_status" IS NULL
              )
            )
            AND (
              (
                "t2"."lifecycle_stage" IS NULL
              ) = (
                "t2"."subscription_status" IS NULL
              )
            )
            AND (
              (
                "t2"."churn_risk_score" IS NULL
              ) = (
                "t2"."subscription_status" IS NULL
              )
            )
          )
          THEN 'category; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t2"."lifecycle_stage" = 'Churned'
              ) = NOT (
                NOT (
                  "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
                )
              )
            )
            AND (
              (
                "t2"."churn_risk_score" = 100
              ) = (
                "t2"."subscription_status" = 'canceled'
              )
            )
          )
          THEN 'over; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(
              (
                "t2"."lifecycle_stage" = 'Trial'
              ) = (
                "t2"."subscription_status" = 'trialing'
              ),
              TRUE
            )
            AND (
              NOT (
                COALESCE("t2"."is_in_trial", FALSE)
              )
              OR (
                COALESCE("t2"."trial_end_date" > MAKE_DATE(2026, 6, 30), FALSE)
                AND COALESCE(NOT (
                  "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
                ), FALSE)
              )
            )
          )
          THEN 'trial; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t2"."is_cancellation_scheduled", FALSE)
            )
            OR (
              COALESCE(NOT (
                "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
              ), FALSE)
              AND COALESCE("t2"."lifecycle_stage" IN ('At Risk', 'Trial'), FALSE)
              AND COALESCE("t2"."churn_risk_score" = 90, FALSE)
            )
          )
          THEN 'at_risk; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t2"."lifecycle_stage" = 'New', FALSE)
            )
            OR COALESCE(
              COALESCE(CAST("t2"."current_period_start" AS DATE), "t2"."subscription_start_date") <= "t2"."subscription_start_date",
              FALSE
            )
          )
          THEN 'new; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE("t2"."subscription_start_date" > MAKE_DATE(2026, 6, 30), FALSE)
            OR (
              (
                (
                  "t2"."subscription_start_date" IS NULL
                )
                OR COALESCE(
                  "t2"."subscription_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t2"."subscription_start_date" AS TIMESTAMP)) / 86400 AS BIGINT),
                  FALSE
                )
              )
              AND (
                (
                  (
                    "t2"."subscription_age_days" IS NULL
                  ) = (
                    "t2"."subscription_age_months" IS NULL
                  )
                )
                AND (
                  (
                    "t2"."subscription_age_months" * 28
                  ) <= "t2"."subscription_age_days"
                )
                AND (
                  (
                    (
                      "t2"."subscription_age_months" + 1
                    ) * 31
                  ) >= "t2"."subscription_age_days"
                )
              )
            )
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE("t2"."canceled_at_date" <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE("t2"."ended_at_date" <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t2"."current_period_start" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t2"."ended_at_date" IS NOT NULL, FALSE)
            )
            OR COALESCE(
              NOT (
                NOT (
                  "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
                )
              ),
              FALSE
            )
          )
          THEN 'ended; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."data_quality_flag" = 'Missing Customer'
            ) = (
              "t2"."stripe_customer_id" IS NULL
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t2"."data_quality_flag" = 'Missing Account', FALSE)
              )
              OR COALESCE("t2"."account_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t2"."data_quality_flag" = 'Valid', FALSE)
              )
              OR (
                COALESCE("t2"."account_id" IS NOT NULL, FALSE)
                AND COALESCE("t2"."stripe_customer_id" IS NOT NULL, FALSE)
              )
            )
          )
          THEN 'account; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t2"."is_orphan", FALSE)
            )
            OR COALESCE(
              (
                "t2"."account_id" IS NOT NULL
              )
              OR (
                "t2"."stripe_customer_id" IS NOT NULL
              ),
              FALSE
            )
          )
          THEN 'parents; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__subscriptions" AS "t2"
      WHERE
        NOT (
          (
            (
              "t2"."pricing_tier" IS NULL
            ) = (
              NULLIF(TRIM(' 	
' FROM "t2"."plan"), '') IS NULL
            )
          )
          AND (
            (
              (
                "t2"."subscription_status_category" IS NULL
              ) = (
                "t2"."subscription_status" IS NULL
              )
            )
            AND (
              (
                "t2"."lifecycle_stage" IS NULL
              ) = (
                "t2"."subscription_status" IS NULL
              )
            )
            AND (
              (
                "t2"."churn_risk_score" IS NULL
              ) = (
                "t2"."subscription_status" IS NULL
              )
            )
          )
          AND (
            (
              (
                "t2"."lifecycle_stage" = 'Churned'
              ) = NOT (
                NOT (
                  "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
                )
              )
            )
            AND (
              (
                "t2"."churn_risk_score" = 100
              ) = (
                "t2"."subscription_status" = 'canceled'
              )
            )
          )
          AND (
            COALESCE(
              (
                "t2"."lifecycle_stage" = 'Trial'
              ) = (
                "t2"."subscription_status" = 'trialing'
              ),
              TRUE
            )
            AND (
              NOT (
                COALESCE("t2"."is_in_trial", FALSE)
              )
              OR (
                COALESCE("t2"."trial_end_date" > MAKE_DATE(2026, 6, 30), FALSE)
                AND COALESCE(NOT (
                  "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
                ), FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE("t2"."is_cancellation_scheduled", FALSE)
            )
            OR (
              COALESCE(NOT (
                "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
              ), FALSE)
              AND COALESCE("t2"."lifecycle_stage" IN ('At Risk', 'Trial'), FALSE)
              AND COALESCE("t2"."churn_risk_score" = 90, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t2"."lifecycle_stage" = 'New', FALSE)
            )
            OR COALESCE(
              COALESCE(CAST("t2"."current_period_start" AS DATE), "t2"."subscription_start_date") <= "t2"."subscription_start_date",
              FALSE
            )
          )
          AND (
            COALESCE("t2"."subscription_start_date" > MAKE_DATE(2026, 6, 30), FALSE)
            OR (
              (
                (
                  "t2"."subscription_start_date" IS NULL
                )
                OR COALESCE(
                  "t2"."subscription_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t2"."subscription_start_date" AS TIMESTAMP)) / 86400 AS BIGINT),
                  FALSE
                )
              )
              AND (
                (
                  (
                    "t2"."subscription_age_days" IS NULL
                  ) = (
                    "t2"."subscription_age_months" IS NULL
                  )
                )
                AND (
                  (
                    "t2"."subscription_age_months" * 28
                  ) <= "t2"."subscription_age_days"
                )
                AND (
                  (
                    (
                      "t2"."subscription_age_months" + 1
                    ) * 31
                  ) >= "t2"."subscription_age_days"
                )
              )
            )
          )
          AND (
            COALESCE("t2"."canceled_at_date" <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE("t2"."ended_at_date" <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t2"."current_period_start" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          AND (
            NOT (
              COALESCE("t2"."ended_at_date" IS NOT NULL, FALSE)
            )
            OR COALESCE(
              NOT (
                NOT (
                  "t2"."subscription_status" IN ('canceled', 'incomplete_expired')
                )
              ),
              FALSE
            )
          )
          AND (
            (
              "t2"."data_quality_flag" = 'Missing Customer'
            ) = (
              "t2"."stripe_customer_id" IS NULL
            )
          )
          AND (
            (
              NOT (
                COALESCE("t2"."data_quality_flag" = 'Missing Account', FALSE)
              )
              OR COALESCE("t2"."account_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t2"."data_quality_flag" = 'Valid', FALSE)
              )
              OR (
                COALESCE("t2"."account_id" IS NOT NULL, FALSE)
                AND COALESCE("t2"."stripe_customer_id" IS NOT NULL, FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE("t2"."is_orphan", FALSE)
            )
            OR COALESCE(
              (
                "t2"."account_id" IS NOT NULL
              )
              OR (
                "t2"."stripe_customer_id" IS NOT NULL
              ),
              FALSE
            )
          )
        )
    ) AS "t15"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__subscription_items' AS "statement",
        COALESCE("t3"."stripe_subscription_item_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            "t3"."unit_amount_usd" IS NOT DISTINCT FROM "t3"."unit_price_usd"
            AND (
              NOT (
                COALESCE("t3"."currency" <> 'usd', FALSE)
              )
              OR (
                "t3"."unit_price_usd" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t3"."unit_price_usd" IS NOT NULL, FALSE)
              )
              OR COALESCE("t3"."unit_amount_source" IS NOT NULL, FALSE)
            )
          )
          THEN 'price; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                (
                  "t3"."quantity" * "t3"."unit_price_usd"
                ) IS NULL
              ) = (
                "t3"."total_amount_usd" IS NULL
              )
            )
            AND (
              (
                (
                  "t3"."total_amount_usd" IS NULL
                )
                AND (
                  (
                    "t3"."quantity" * "t3"."unit_price_usd"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  CAST("t3"."total_amount_usd" AS DOUBLE PRECISION) - CAST("t3"."quantity" * "t3"."unit_price_usd" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(CAST("t3"."total_amount_usd" AS DOUBLE PRECISION)),
                    ABS(CAST("t3"."quantity" * "t3"."unit_price_usd" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          THEN 'total; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."annual_recurring_revenue" IS NULL
              ) = (
                "t3"."monthly_recurring_revenue" IS NULL
              )
            )
            AND (
              CAST(ABS("t3"."annual_recurring_revenue" - (
                "t3"."monthly_recurring_revenue" * 12
              )) AS DOUBLE PRECISION) <= 0.061200000000000004
            )
          )
          THEN 'year; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE(
                  (
                    "t3"."billing_frequency_display" = 'Monthly'
                  )
                  AND (
                    (
                      "t3"."quantity" * "t3"."unit_price_usd"
                    ) IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."monthly_recurring_revenue" = "t3"."total_amount_usd", FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."billing_frequency_display" = 'Annual'
                  )
                  AND (
                    (
                      "t3"."quantity" * "t3"."unit_price_usd"
                    ) IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."annual_recurring_revenue" = "t3"."total_amount_usd", FALSE)
            )
          )
          THEN 'month; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t3"."billing_frequency_display" IS NULL
            ) = (
              "t3"."billing_interval" IS NULL
            )
          )
          THEN 'interval; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t3"."interval_conflict", FALSE)
              )
              OR (
                COALESCE("t3"."item_billing_interval" IS NOT NULL, FALSE)
                AND COALESCE("t3"."billing_interval" IS NOT NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(COALESCE("t3"."item_billing_interval" <> "t3"."billing_interval", FALSE), FALSE)
              )
              OR COALESCE("t3"."interval_conflict", FALSE)
            )
          )
          THEN 'conflict; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t3"."addon_name" IS NOT NULL, FALSE)
            )
            OR COALESCE("t3"."revenue_type" <> 'base_plan', FALSE)
          )
          THEN 'addon; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_basic_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Basic', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_pro_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Pro', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_enterprise_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Enterprise', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_addon_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Add-on', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."revenue_type" = 'addon'
                  ) AND (
                    "t3"."stripe_price_id" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."pricing_tier" IS NOT NULL, FALSE)
            )
          )
          THEN 'tier; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t3"."billing_scheme" = 'tiered', FALSE)
            )
            OR COALESCE("t3"."is_usage_based", FALSE)
          )
          THEN 'tiered; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t3"."has_data_quality_issues" = (
              (
                "t3"."stripe_subscription_id" IS NULL
              )
              OR (
                "t3"."stripe_price_id" IS NULL
              )
              OR (
                "t3"."monthly_recurring_revenue" IS NULL
              )
              OR COALESCE("t3"."unit_price_usd" < 0, FALSE)
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t3"."is_orphan", FALSE)
            )
            OR COALESCE("t3"."stripe_subscription_id" IS NOT NULL, FALSE)
          )
          THEN 'subscription; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__subscription_items" AS "t3"
      WHERE
        NOT (
          "t3"."unit_amount_usd" IS NOT DISTINCT FROM "t3"."unit_price_usd"
          AND (
            NOT (
              COALESCE("t3"."currency" <> 'usd', FALSE)
            )
            OR (
              "t3"."unit_price_usd" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t3"."unit_price_usd" IS NOT NULL, FALSE)
            )
            OR COALESCE("t3"."unit_amount_source" IS NOT NULL, FALSE)
          )
          AND (
            (
              (
                (
                  "t3"."quantity" * "t3"."unit_price_usd"
                ) IS NULL
              ) = (
                "t3"."total_amount_usd" IS NULL
              )
            )
            AND (
              (
                (
                  "t3"."total_amount_usd" IS NULL
                )
                AND (
                  (
                    "t3"."quantity" * "t3"."unit_price_usd"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  CAST("t3"."total_amount_usd" AS DOUBLE PRECISION) - CAST("t3"."quantity" * "t3"."unit_price_usd" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(CAST("t3"."total_amount_usd" AS DOUBLE PRECISION)),
                    ABS(CAST("t3"."quantity" * "t3"."unit_price_usd" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              (
                "t3"."annual_recurring_revenue" IS NULL
              ) = (
                "t3"."monthly_recurring_revenue" IS NULL
              )
            )
            AND (
              CAST(ABS("t3"."annual_recurring_revenue" - (
                "t3"."monthly_recurring_revenue" * 12
              )) AS DOUBLE PRECISION) <= 0.061200000000000004
            )
          )
          AND (
            (
              NOT (
                COALESCE(
                  (
                    "t3"."billing_frequency_display" = 'Monthly'
                  )
                  AND (
                    (
                      "t3"."quantity" * "t3"."unit_price_usd"
                    ) IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."monthly_recurring_revenue" = "t3"."total_amount_usd", FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."billing_frequency_display" = 'Annual'
                  )
                  AND (
                    (
                      "t3"."quantity" * "t3"."unit_price_usd"
                    ) IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."annual_recurring_revenue" = "t3"."total_amount_usd", FALSE)
            )
          )
          AND (
            (
              "t3"."billing_frequency_display" IS NULL
            ) = (
              "t3"."billing_interval" IS NULL
            )
          )
          AND (
            (
              NOT (
                COALESCE("t3"."interval_conflict", FALSE)
              )
              OR (
                COALESCE("t3"."item_billing_interval" IS NOT NULL, FALSE)
                AND COALESCE("t3"."billing_interval" IS NOT NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(COALESCE("t3"."item_billing_interval" <> "t3"."billing_interval", FALSE), FALSE)
              )
              OR COALESCE("t3"."interval_conflict", FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t3"."addon_name" IS NOT NULL, FALSE)
            )
            OR COALESCE("t3"."revenue_type" <> 'base_plan', FALSE)
          )
          AND (
            (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_basic_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Basic', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_pro_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Pro', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_enterprise_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Enterprise', FALSE)
            )
            AND (
              NOT (
                COALESCE(STARTS_WITH("t3"."stripe_price_id", 'price_addon_'), FALSE)
              )
              OR COALESCE("t3"."pricing_tier" = 'Add-on', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."revenue_type" = 'addon'
                  ) AND (
                    "t3"."stripe_price_id" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."pricing_tier" IS NOT NULL, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t3"."billing_scheme" = 'tiered', FALSE)
            )
            OR COALESCE("t3"."is_usage_based", FALSE)
          )
          AND (
            "t3"."has_data_quality_issues" = (
              (
                "t3"."stripe_subscription_id" IS NULL
              )
              OR (
                "t3"."stripe_price_id" IS NULL
              )
              OR (
                "t3"."monthly_recurring_revenue" IS NULL
              )
              OR COALESCE("t3"."unit_price_usd" < 0, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t3"."is_orphan", FALSE)
            )
            OR COALESCE("t3"."stripe_subscription_id" IS NOT NULL, FALSE)
          )
        )
    ) AS "t17"
  ) AS "t19"
) AS "t21"
UNION ALL
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
        'columns of stg_stripe__events' AS "statement",
        COALESCE("t4"."stripe_event_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              (
                "t4"."event_category" IS NULL
              ) = (
                "t4"."event_type" IS NULL
              )
            )
            AND (
              (
                "t4"."event_action" IS NULL
              ) = (
                "t4"."event_type" IS NULL
              )
            )
          )
          THEN 'kind; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              "t4"."is_failure_event" AND "t4"."is_success_event"
            )
            AND (
              NOT (
                COALESCE("t4"."is_success_event", FALSE)
              )
              OR COALESCE("t4"."event_category" IN ('Invoice', 'Charge', 'Payment Intent'), FALSE)
            )
          )
          THEN 'outcome; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t4"."related_object_type" = 'customer', FALSE)
              )
              OR COALESCE("t4"."stripe_customer_id" = "t4"."related_object_id", FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan", FALSE)
              )
              OR COALESCE("t4"."stripe_customer_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'customer; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."data_quality_flag" = 'Missing Type'
              ) = (
                "t4"."event_type" IS NULL
              )
            )
            AND (
              (
                "t4"."data_quality_flag" = 'Unmapped Type'
              ) = COALESCE("t4"."event_category" = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."data_quality_flag" = 'Missing Object', FALSE)
              )
              OR COALESCE("t4"."related_object_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."data_quality_flag" = 'Valid', FALSE)
              )
              OR COALESCE("t4"."related_object_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t4"."event_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t4"."related_object_id" IS NOT NULL, FALSE)
            )
            OR COALESCE("t4"."event_object" IS NOT NULL, FALSE)
          )
          THEN 'object; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__events" AS "t4"
      WHERE
        NOT (
          (
            (
              "t4"."event_category" IS NULL
            ) = (
              "t4"."event_type" IS NULL
            )
          )
          AND (
            (
              "t4"."event_action" IS NULL
            ) = (
              "t4"."event_type" IS NULL
            )
          )
          AND (
            NOT (
              "t4"."is_failure_event" AND "t4"."is_success_event"
            )
            AND (
              NOT (
                COALESCE("t4"."is_success_event", FALSE)
              )
              OR COALESCE("t4"."event_category" IN ('Invoice', 'Charge', 'Payment Intent'), FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE("t4"."related_object_type" = 'customer', FALSE)
              )
              OR COALESCE("t4"."stripe_customer_id" = "t4"."related_object_id", FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan", FALSE)
              )
              OR COALESCE("t4"."stripe_customer_id" IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              (
                "t4"."data_quality_flag" = 'Missing Type'
              ) = (
                "t4"."event_type" IS NULL
              )
            )
            AND (
              (
                "t4"."data_quality_flag" = 'Unmapped Type'
              ) = COALESCE("t4"."event_category" = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."data_quality_flag" = 'Missing Object', FALSE)
              )
              OR COALESCE("t4"."related_object_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."data_quality_flag" = 'Valid', FALSE)
              )
              OR COALESCE("t4"."related_object_id" IS NOT NULL, FALSE)
            )
          )
          AND COALESCE(CAST("t4"."event_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          AND (
            NOT (
              COALESCE("t4"."related_object_id" IS NOT NULL, FALSE)
            )
            OR COALESCE("t4"."event_object" IS NOT NULL, FALSE)
          )
        )
    ) AS "t8"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__invoices' AS "statement",
        COALESCE("t5"."stripe_invoice_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            NOT (
              COALESCE("t5"."currency" <> 'usd', FALSE)
            )
            OR (
              (
                "t5"."amount_due_usd" IS NULL
              )
              AND (
                "t5"."amount_paid_usd" IS NULL
              )
              AND (
                "t5"."amount_remaining_usd" IS NULL
              )
              AND (
                "t5"."subtotal_usd" IS NULL
              )
              AND (
                "t5"."total_usd" IS NULL
              )
            )
          )
          THEN 'currency; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."invoice_status_category" IS NULL
              ) = (
                "t5"."invoice_status" IS NULL
              )
            )
            AND (
              LOWER("t5"."invoice_status_category") = "t5"."invoice_status"
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t5"."invoice_status" = 'paid', FALSE)
              )
              OR COALESCE("t5"."paid", FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  "t5"."paid_at" IS NOT NULL
                ) AND (
                  "t5"."invoice_status" = 'paid'
                ), FALSE)
              )
              OR COALESCE("t5"."paid", FALSE)
            )
          )
          THEN 'paid; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t5"."finalized_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t5"."paid_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t5"."voided_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t5"."marked_uncollectible_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN COALESCE(
                CAST(EXTRACT(epoch FROM CAST(CAST("t5"."billing_period_end" AS DATE) AS TIMESTAMP) - CAST(CAST("t5"."billing_period_start" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) < 0,
                TRUE
              )
              THEN "t5"."billing_period_days" IS NULL
              ELSE "t5"."billing_period_days" = CAST(EXTRACT(epoch FROM CAST(CAST("t5"."billing_period_end" AS DATE) AS TIMESTAMP) - CAST(CAST("t5"."billing_period_start" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT)
            END
          )
          THEN 'period; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                CASE
                  WHEN CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION) >= 0
                  THEN CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION)
                  ELSE NULL
                END IS NULL
              ) = (
                "t5"."days_to_payment" IS NULL
              )
            )
            AND (
              (
                (
                  (
                    "t5"."days_to_payment" * 86400.0
                  ) IS NULL
                )
                AND (
                  CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t5"."days_to_payment" * 86400.0
                  ) - CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS("t5"."days_to_payment" * 86400.0),
                    ABS(
                      CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION)
                    ),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          THEN 'payment_days; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."days_until_due" IS NULL
              ) = (
                "t5"."paid"
                OR COALESCE("t5"."invoice_status" = 'void', FALSE)
                OR (
                  "t5"."due_date" IS NULL
                )
              )
            )
            AND COALESCE(
              "t5"."days_until_due" = CAST(EXTRACT(epoch FROM CAST("t5"."due_date" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT),
              TRUE
            )
          )
          THEN 'until_due; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."payment_timeline" = 'Paid'
              ) = "t5"."paid"
            )
            AND (
              NOT (
                COALESCE("t5"."payment_timeline" = 'Overdue', FALSE)
              )
              OR COALESCE("t5"."days_until_due" < 0, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."payment_timeline" = 'Due Soon', FALSE)
              )
              OR COALESCE("t5"."days_until_due" BETWEEN 0 AND 7, FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t5"."payment_timeline" = 'Future'
                  )
                  AND (
                    "t5"."invoice_status" <> 'draft'
                  ),
                  FALSE
                )
              )
              OR COALESCE("t5"."days_until_due" > 7, FALSE)
            )
            AND (
              "t5"."paid"
              OR COALESCE("t5"."invoice_status" = 'void', FALSE)
              OR (
                "t5"."due_date" IS NULL
              )
              OR (
                "t5"."payment_timeline" IS NOT NULL
              )
            )
          )
          THEN 'timeline; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."collection_risk" = 'No Risk'
              ) = (
                "t5"."paid" OR COALESCE("t5"."invoice_status" = 'void', FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'Write-off', FALSE)
              )
              OR COALESCE("t5"."invoice_status" = 'uncollectible', FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'High', FALSE)
              )
              OR COALESCE("t5"."days_until_due" < -90, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'Medium', FALSE)
              )
              OR COALESCE("t5"."days_until_due" BETWEEN -90 AND -31, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'Low', FALSE)
              )
              OR COALESCE("t5"."days_until_due" BETWEEN -30 AND -1, FALSE)
            )
          )
          THEN 'risk; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              COALESCE("t5"."total_usd", "t5"."amount_due_usd") IS NULL
            ) = (
              "t5"."invoice_size_category" IS NULL
            )
          )
          THEN 'size; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t5"."data_quality_flag" = 'Missing Customer'
            ) = (
              "t5"."stripe_customer_id" IS NULL
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE((
                "t5"."data_quality_flag" = 'Valid'
              ) AND (
                "t5"."currency" = 'usd'
              ), FALSE)
            )
            OR COALESCE("t5"."amount_due_usd" >= 0, FALSE)
          )
          THEN 'amounts; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t5"."is_orphan", FALSE)
            )
            OR COALESCE(
              COALESCE("t5"."stripe_customer_id", "t5"."stripe_subscription_id", "t5"."account_id") IS NOT NULL,
              FALSE
            )
          )
          THEN 'parents; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__invoices" AS "t5"
      WHERE
        NOT (
          (
            NOT (
              COALESCE("t5"."currency" <> 'usd', FALSE)
            )
            OR (
              (
                "t5"."amount_due_usd" IS NULL
              )
              AND (
                "t5"."amount_paid_usd" IS NULL
              )
              AND (
                "t5"."amount_remaining_usd" IS NULL
              )
              AND (
                "t5"."subtotal_usd" IS NULL
              )
              AND (
                "t5"."total_usd" IS NULL
              )
            )
          )
          AND (
            (
              (
                "t5"."invoice_status_category" IS NULL
              ) = (
                "t5"."invoice_status" IS NULL
              )
            )
            AND (
              LOWER("t5"."invoice_status_category") = "t5"."invoice_status"
            )
          )
          AND (
            (
              NOT (
                COALESCE("t5"."invoice_status" = 'paid', FALSE)
              )
              OR COALESCE("t5"."paid", FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  "t5"."paid_at" IS NOT NULL
                ) AND (
                  "t5"."invoice_status" = 'paid'
                ), FALSE)
              )
              OR COALESCE("t5"."paid", FALSE)
            )
          )
          AND (
            COALESCE(CAST("t5"."finalized_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t5"."paid_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t5"."voided_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            AND COALESCE(CAST("t5"."marked_uncollectible_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          AND CASE
            WHEN COALESCE(
              CAST(EXTRACT(epoch FROM CAST(CAST("t5"."billing_period_end" AS DATE) AS TIMESTAMP) - CAST(CAST("t5"."billing_period_start" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) < 0,
              TRUE
            )
            THEN "t5"."billing_period_days" IS NULL
            ELSE "t5"."billing_period_days" = CAST(EXTRACT(epoch FROM CAST(CAST("t5"."billing_period_end" AS DATE) AS TIMESTAMP) - CAST(CAST("t5"."billing_period_start" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT)
          END
          AND (
            (
              (
                CASE
                  WHEN CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION) >= 0
                  THEN CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION)
                  ELSE NULL
                END IS NULL
              ) = (
                "t5"."days_to_payment" IS NULL
              )
            )
            AND (
              (
                (
                  (
                    "t5"."days_to_payment" * 86400.0
                  ) IS NULL
                )
                AND (
                  CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t5"."days_to_payment" * 86400.0
                  ) - CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS("t5"."days_to_payment" * 86400.0),
                    ABS(
                      CAST(CAST(EXTRACT(epoch FROM CAST("t5"."paid_at" AS TIMESTAMP) - CAST("t5"."finalized_at" AS TIMESTAMP)) AS BIGINT) AS DOUBLE PRECISION)
                    ),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              (
                "t5"."days_until_due" IS NULL
              ) = (
                "t5"."paid"
                OR COALESCE("t5"."invoice_status" = 'void', FALSE)
                OR (
                  "t5"."due_date" IS NULL
                )
              )
            )
            AND COALESCE(
              "t5"."days_until_due" = CAST(EXTRACT(epoch FROM CAST("t5"."due_date" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT),
              TRUE
            )
          )
          AND (
            (
              (
                "t5"."payment_timeline" = 'Paid'
              ) = "t5"."paid"
            )
            AND (
              NOT (
                COALESCE("t5"."payment_timeline" = 'Overdue', FALSE)
              )
              OR COALESCE("t5"."days_until_due" < 0, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."payment_timeline" = 'Due Soon', FALSE)
              )
              OR COALESCE("t5"."days_until_due" BETWEEN 0 AND 7, FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t5"."payment_timeline" = 'Future'
                  )
                  AND (
                    "t5"."invoice_status" <> 'draft'
                  ),
                  FALSE
                )
              )
              OR COALESCE("t5"."days_until_due" > 7, FALSE)
            )
            AND (
              "t5"."paid"
              OR COALESCE("t5"."invoice_status" = 'void', FALSE)
              OR (
                "t5"."due_date" IS NULL
              )
              OR (
                "t5"."payment_timeline" IS NOT NULL
              )
            )
          )
          AND (
            (
              (
                "t5"."collection_risk" = 'No Risk'
              ) = (
                "t5"."paid" OR COALESCE("t5"."invoice_status" = 'void', FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'Write-off', FALSE)
              )
              OR COALESCE("t5"."invoice_status" = 'uncollectible', FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'High', FALSE)
              )
              OR COALESCE("t5"."days_until_due" < -90, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'Medium', FALSE)
              )
              OR COALESCE("t5"."days_until_due" BETWEEN -90 AND -31, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."collection_risk" = 'Low', FALSE)
              )
              OR COALESCE("t5"."days_until_due" BETWEEN -30 AND -1, FALSE)
            )
          )
          AND (
            (
              COALESCE("t5"."total_usd", "t5"."amount_due_usd") IS NULL
            ) = (
              "t5"."invoice_size_category" IS NULL
            )
          )
          AND (
            (
              "t5"."data_quality_flag" = 'Missing Customer'
            ) = (
              "t5"."stripe_customer_id" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE((
                "t5"."data_quality_flag" = 'Valid'
              ) AND (
                "t5"."currency" = 'usd'
              ), FALSE)
            )
            OR COALESCE("t5"."amount_due_usd" >= 0, FALSE)
          )
          AND (
            NOT (
              COALESCE("t5"."is_orphan", FALSE)
            )
            OR COALESCE(
              COALESCE("t5"."stripe_customer_id", "t5"."stripe_subscription_id", "t5"."account_id") IS NOT NULL,
              FALSE
            )
          )
        )
    ) AS "t16"
  ) AS "t18"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__charges' AS "statement",
        COALESCE("t6"."stripe_charge_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            NOT (
              COALESCE("t6"."currency" <> 'usd', FALSE)
            )
            OR (
              (
                "t6"."charge_amount_usd" IS NULL
              )
              AND (
                "t6"."captured_amount_usd" IS NULL
              )
              AND (
                "t6"."refunded_amount_usd" IS NULL
              )
            )
          )
          THEN 'currency; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t6"."charge_status" IS NULL
            ) = (
              NULLIF(TRIM(' 	
' FROM "t6"."status"), '') IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t6"."data_quality_flag" = 'Missing Customer'
            ) = (
              "t6"."stripe_customer_id" IS NULL
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE((
                "t6"."data_quality_flag" = 'Valid'
              ) AND (
                "t6"."currency" = 'usd'
              ), FALSE)
            )
            OR (
              COALESCE("t6"."charge_amount_usd" >= 0, FALSE)
              AND COALESCE(COALESCE("t6"."refunded_amount_usd" <= "t6"."charge_amount_usd", TRUE), FALSE)
            )
          )
          THEN 'amounts; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t6"."stripe_charge_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t6"."is_orphan", FALSE)
            )
            OR COALESCE(
              COALESCE("t6"."stripe_customer_id", "t6"."stripe_invoice_id", "t6"."account_id") IS NOT NULL,
              FALSE
            )
          )
          THEN 'parents; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__charges" AS "t6"
      WHERE
        NOT (
          (
            NOT (
              COALESCE("t6"."currency" <> 'usd', FALSE)
            )
            OR (
              (
                "t6"."charge_amount_usd" IS NULL
              )
              AND (
                "t6"."captured_amount_usd" IS NULL
              )
              AND (
                "t6"."refunded_amount_usd" IS NULL
              )
            )
          )
          AND (
            (
              "t6"."charge_status" IS NULL
            ) = (
              NULLIF(TRIM(' 	
' FROM "t6"."status"), '') IS NULL
            )
          )
          AND (
            (
              "t6"."data_quality_flag" = 'Missing Customer'
            ) = (
              "t6"."stripe_customer_id" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE((
                "t6"."data_quality_flag" = 'Valid'
              ) AND (
                "t6"."currency" = 'usd'
              ), FALSE)
            )
            OR (
              COALESCE("t6"."charge_amount_usd" >= 0, FALSE)
              AND COALESCE(COALESCE("t6"."refunded_amount_usd" <= "t6"."charge_amount_usd", TRUE), FALSE)
            )
          )
          AND COALESCE(CAST("t6"."stripe_charge_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          AND (
            NOT (
              COALESCE("t6"."is_orphan", FALSE)
            )
            OR COALESCE(
              COALESCE("t6"."stripe_customer_id", "t6"."stripe_invoice_id", "t6"."account_id") IS NOT NULL,
              FALSE
            )
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_stripe__payment_intents' AS "statement",
        COALESCE("t7"."stripe_payment_intent_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            NOT (
              COALESCE("t7"."currency" <> 'usd', FALSE)
            )
            OR (
              (
                "t7"."payment_amount_usd" IS NULL
              )
              AND (
                "t7"."capturable_amount_usd" IS NULL
              )
              AND (
                "t7"."received_amount_usd" IS NULL
              )
            )
          )
          THEN 'currency; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t7"."payment_stage" IS NULL
            ) = (
              "t7"."status_category" IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t7"."status_category" = 'Succeeded'
            ) = (
              "t7"."payment_stage" = 'Completed'
            )
          )
          THEN 'succeeded; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t7"."payment_stage" = 'Failed Attempt', FALSE)
            )
            OR COALESCE(
              (
                "t7"."error_code" IS NOT NULL
              )
              OR (
                "t7"."error_message" IS NOT NULL
              )
              OR (
                "t7"."error_type" IS NOT NULL
              ),
              FALSE
            )
          )
          THEN 'failed; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t7"."canceled_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'canceled; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t7"."payment_size_category" IS NULL
            ) = (
              "t7"."payment_amount_usd" IS NULL
            )
          )
          THEN 'size; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t7"."data_quality_flag" = 'Missing Customer'
              ) = (
                "t7"."stripe_customer_id" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE((
                  "t7"."data_quality_flag" = 'Valid'
                ) AND (
                  "t7"."currency" = 'usd'
                ), FALSE)
              )
              OR (
                COALESCE("t7"."payment_amount_usd" >= 0, FALSE)
                AND COALESCE(COALESCE("t7"."received_amount_usd" <= "t7"."payment_amount_usd", TRUE), FALSE)
              )
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t7"."primary_charge_id" IS NOT NULL, FALSE)
            )
            OR COALESCE("t7"."charge_count" > 0, FALSE)
          )
          THEN 'charge; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t7"."payment_intent_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_stripe__payment_intents" AS "t7"
      WHERE
        NOT (
          (
            NOT (
              COALESCE("t7"."currency" <> 'usd', FALSE)
            )
            OR (
              (
                "t7"."payment_amount_usd" IS NULL
              )
              AND (
                "t7"."capturable_amount_usd" IS NULL
              )
              AND (
                "t7"."received_amount_usd" IS NULL
              )
            )
          )
          AND (
            (
              "t7"."payment_stage" IS NULL
            ) = (
              "t7"."status_category" IS NULL
            )
          )
          AND (
            (
              "t7"."status_category" = 'Succeeded'
            ) = (
              "t7"."payment_stage" = 'Completed'
            )
          )
          AND (
            NOT (
              COALESCE("t7"."payment_stage" = 'Failed Attempt', FALSE)
            )
            OR COALESCE(
              (
                "t7"."error_code" IS NOT NULL
              )
              OR (
                "t7"."error_message" IS NOT NULL
              )
              OR (
                "t7"."error_type" IS NOT NULL
              ),
              FALSE
            )
          )
          AND COALESCE(CAST("t7"."canceled_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          AND (
            (
              "t7"."payment_size_category" IS NULL
            ) = (
              "t7"."payment_amount_usd" IS NULL
            )
          )
          AND (
            (
              (
                "t7"."data_quality_flag" = 'Missing Customer'
              ) = (
                "t7"."stripe_customer_id" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE((
                  "t7"."data_quality_flag" = 'Valid'
                ) AND (
                  "t7"."currency" = 'usd'
                ), FALSE)
              )
              OR (
                COALESCE("t7"."payment_amount_usd" >= 0, FALSE)
                AND COALESCE(COALESCE("t7"."received_amount_usd" <= "t7"."payment_amount_usd", TRUE), FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE("t7"."primary_charge_id" IS NOT NULL, FALSE)
            )
            OR COALESCE("t7"."charge_count" > 0, FALSE)
          )
          AND COALESCE(CAST("t7"."payment_intent_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
        )
    ) AS "t12"
  ) AS "t14"
) AS "t20"
