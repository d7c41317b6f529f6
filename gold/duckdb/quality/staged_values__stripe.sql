WITH "suspects_of_stripe_subscription_items" AS (
  SELECT
    "t72"."in_staging",
    "t72"."in_raw",
    COALESCE("t72"."row_key", "t72"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t72"."subscription_item_created_at" IS NOT DISTINCT FROM "t72"."_subscription_item_created_at"
      THEN ''
      ELSE 'subscription_item_created_at '
    END || CASE
      WHEN LOWER("t72"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t72"."_stripe_subscription_id")
      THEN ''
      ELSE 'stripe_subscription_id '
    END || CASE
      WHEN "t72"."quantity" IS NOT DISTINCT FROM "t72"."_quantity"
      THEN ''
      ELSE 'quantity '
    END || CASE
      WHEN LOWER("t72"."stripe_price_id") IS NOT DISTINCT FROM LOWER("t72"."_stripe_price_id")
      THEN ''
      ELSE 'stripe_price_id '
    END || CASE
      WHEN LOWER("t72"."addon_name") IS NOT DISTINCT FROM LOWER("t72"."_addon_name")
      THEN ''
      ELSE 'addon_name '
    END || CASE
      WHEN LOWER("t72"."billing_scheme") IS NOT DISTINCT FROM LOWER("t72"."_billing_scheme")
      THEN ''
      ELSE 'billing_scheme '
    END || CASE
      WHEN LOWER("t72"."item_billing_interval") IS NOT DISTINCT FROM LOWER("t72"."_item_billing_interval")
      OR "t72"."item_billing_interval" IS NOT DISTINCT FROM "t72"."_or_item_billing_interval"
      THEN ''
      ELSE 'item_billing_interval '
    END || CASE
      WHEN LOWER("t72"."revenue_type") IS NOT DISTINCT FROM LOWER("t72"."_revenue_type")
      OR "t72"."revenue_type" IS NOT DISTINCT FROM "t72"."_or_revenue_type"
      THEN ''
      ELSE 'revenue_type '
    END AS "differences"
  FROM (
    SELECT
      "t22"."row_key",
      "t22"."in_staging",
      "t22"."subscription_item_created_at",
      "t22"."stripe_subscription_id",
      "t22"."quantity",
      "t22"."stripe_price_id",
      "t22"."addon_name",
      "t22"."billing_scheme",
      "t22"."item_billing_interval",
      "t22"."revenue_type",
      "t62"."raw_key",
      "t62"."in_raw",
      "t62"."_subscription_item_created_at",
      "t62"."_stripe_subscription_id",
      "t62"."_quantity",
      "t62"."_stripe_price_id",
      "t62"."_addon_name",
      "t62"."_billing_scheme",
      "t62"."_item_billing_interval",
      "t62"."_revenue_type",
      "t62"."_or_item_billing_interval",
      "t62"."_or_revenue_type"
    FROM (
      SELECT
        "t11"."stripe_subscription_item_id" AS "row_key",
        1 AS "in_staging",
        "t11"."subscription_item_created_at",
        "t11"."stripe_subscription_id",
        "t11"."quantity",
        "t11"."stripe_price_id",
        "t11"."addon_name",
        "t11"."billing_scheme",
        "t11"."item_billing_interval",
        "t11"."revenue_type"
      FROM "staging"."stg_stripe__subscription_items" AS "t11"
    ) AS "t22"
    FULL OUTER JOIN (
      SELECT
        "t39"."id" AS "raw_key",
        1 AS "in_raw",
        "t39"."created" AS "_subscription_item_created_at",
        NULLIF(TRIM("t39"."subscription", ' 	
'), '') AS "_stripe_subscription_id",
        CASE WHEN "t39"."quantity" >= 0 THEN "t39"."quantity" ELSE NULL END AS "_quantity",
        NULLIF(TRIM(NULLIF("t39"."price" ->> '$.id', ''), ' 	
'), '') AS "_stripe_price_id",
        NULLIF(TRIM(NULLIF("t39"."metadata" ->> '$.addon_name', ''), ' 	
'), '') AS "_addon_name",
        NULLIF(TRIM(NULLIF("t39"."price" ->> '$.billing_scheme', ''), ' 	
'), '') AS "_billing_scheme",
        NULLIF(
          TRIM(
            NULLIF((
              "t39"."price" -> '$.recurring'
            ) ->> '$.interval', ''),
            ' 	
'
          ),
          ''
        ) AS "_item_billing_interval",
        NULLIF(TRIM(NULLIF("t39"."metadata" ->> '$.type', ''), ' 	
'), '') AS "_revenue_type",
        'unmapped' AS "_or_item_billing_interval",
        'unmapped' AS "_or_revenue_type"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_subscription_items" AS "t3"
        WHERE
          "t3"."id" IS NOT NULL
          AND COALESCE(CAST("t3"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t39"
    ) AS "t62"
      ON "t22"."row_key" = "t62"."raw_key"
  ) AS "t72"
  WHERE
    NOT (
      (
        "t72"."in_staging" IS NOT NULL
      )
      AND (
        "t72"."in_raw" IS NOT NULL
      )
      AND "t72"."subscription_item_created_at" IS NOT DISTINCT FROM "t72"."_subscription_item_created_at"
      AND LOWER("t72"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t72"."_stripe_subscription_id")
      AND "t72"."quantity" IS NOT DISTINCT FROM "t72"."_quantity"
      AND LOWER("t72"."stripe_price_id") IS NOT DISTINCT FROM LOWER("t72"."_stripe_price_id")
      AND LOWER("t72"."addon_name") IS NOT DISTINCT FROM LOWER("t72"."_addon_name")
      AND LOWER("t72"."billing_scheme") IS NOT DISTINCT FROM LOWER("t72"."_billing_scheme")
      AND (
        LOWER("t72"."item_billing_interval") IS NOT DISTINCT FROM LOWER("t72"."_item_billing_interval")
        OR "t72"."item_billing_interval" IS NOT DISTINCT FROM "t72"."_or_item_billing_interval"
      )
      AND (
        LOWER("t72"."revenue_type") IS NOT DISTINCT FROM LOWER("t72"."_revenue_type")
        OR "t72"."revenue_type" IS NOT DISTINCT FROM "t72"."_or_revenue_type"
      )
    )
), "suspects_of_stripe_events" AS (
  SELECT
    "t73"."in_staging",
    "t73"."in_raw",
    COALESCE("t73"."row_key", "t73"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t73"."api_version" IS NOT DISTINCT FROM "t73"."_api_version"
      THEN ''
      ELSE 'api_version '
    END || CASE
      WHEN "t73"."livemode" IS NOT DISTINCT FROM "t73"."_livemode"
      THEN ''
      ELSE 'livemode '
    END || CASE
      WHEN "t73"."pending_webhooks" IS NOT DISTINCT FROM "t73"."_pending_webhooks"
      THEN ''
      ELSE 'pending_webhooks '
    END || CASE WHEN "t73"."data" IS NOT DISTINCT FROM "t73"."_data" THEN '' ELSE 'data ' END || CASE
      WHEN "t73"."event_created_at" IS NOT DISTINCT FROM "t73"."_event_created_at"
      THEN ''
      ELSE 'event_created_at '
    END || CASE
      WHEN LOWER("t73"."event_type") IS NOT DISTINCT FROM LOWER("t73"."_event_type")
      THEN ''
      ELSE 'event_type '
    END || CASE
      WHEN LOWER("t73"."related_object_id") IS NOT DISTINCT FROM LOWER("t73"."_related_object_id")
      THEN ''
      ELSE 'related_object_id '
    END || CASE
      WHEN LOWER("t73"."related_object_type") IS NOT DISTINCT FROM LOWER("t73"."_related_object_type")
      THEN ''
      ELSE 'related_object_type '
    END || CASE
      WHEN LOWER("t73"."request_id") IS NOT DISTINCT FROM LOWER("t73"."_request_id")
      THEN ''
      ELSE 'request_id '
    END || CASE
      WHEN LOWER("t73"."idempotency_key") IS NOT DISTINCT FROM LOWER("t73"."_idempotency_key")
      THEN ''
      ELSE 'idempotency_key '
    END || CASE
      WHEN LOWER("t73"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t73"."_stripe_customer_id")
      OR (
        "t73"."_stripe_customer_id" IS NULL
      )
      THEN ''
      ELSE 'stripe_customer_id '
    END AS "differences"
  FROM (
    SELECT
      "t29"."row_key",
      "t29"."in_staging",
      "t29"."api_version",
      "t29"."livemode",
      "t29"."pending_webhooks",
      "t29"."data",
      "t29"."event_created_at",
      "t29"."event_type",
      "t29"."related_object_id",
      "t29"."related_object_type",
      "t29"."request_id",
      "t29"."idempotency_key",
      "t29"."stripe_customer_id",
      "t63"."raw_key",
      "t63"."in_raw",
      "t63"."_api_version",
      "t63"."_livemode",
      "t63"."_pending_webhooks",
      "t63"."_data",
      "t63"."_event_created_at",
      "t63"."_event_type",
      "t63"."_related_object_id",
      "t63"."_related_object_type",
      "t63"."_request_id",
      "t63"."_idempotency_key",
      "t63"."_stripe_customer_id"
    FROM (
      SELECT
        "t12"."stripe_event_id" AS "row_key",
        1 AS "in_staging",
        "t12"."api_version",
        "t12"."livemode",
        "t12"."pending_webhooks",
        CAST("t12"."data" AS TEXT) AS "data",
        "t12"."event_created_at",
        "t12"."event_type",
        "t12"."related_object_id",
        "t12"."related_object_type",
        "t12"."request_id",
        "t12"."idempotency_key",
        "t12"."stripe_customer_id"
      FROM "staging"."stg_stripe__events" AS "t12"
    ) AS "t29"
    FULL OUTER JOIN (
      SELECT
        "t41"."id" AS "raw_key",
        1 AS "in_raw",
        "t41"."api_version" AS "_api_version",
        "t41"."livemode" AS "_livemode",
        "t41"."pending_webhooks" AS "_pending_webhooks",
        CAST("t41"."data" AS TEXT) AS "_data",
        "t41"."created" AS "_event_created_at",
        NULLIF(TRIM("t41"."type", ' 	
'), '') AS "_event_type",
        NULLIF(
          TRIM(NULLIF((
            "t41"."data" -> '$.object'
          ) ->> '$.id', ''), ' 	
'),
          ''
        ) AS "_related_object_id",
        NULLIF(
          TRIM(
            NULLIF((
              "t41"."data" -> '$.object'
            ) ->> '$.object', ''),
            ' 	
'
          ),
          ''
        ) AS "_related_object_type",
        NULLIF(TRIM(NULLIF("t41"."request" ->> '$.id', ''), ' 	
'), '') AS "_request_id",
        NULLIF(
          TRIM(NULLIF("t41"."request" ->> '$.idempotency_key', ''), ' 	
'),
          ''
        ) AS "_idempotency_key",
        NULLIF(
          TRIM(
            NULLIF((
              "t41"."data" -> '$.object'
            ) ->> '$.customer', ''),
            ' 	
'
          ),
          ''
        ) AS "_stripe_customer_id"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_events" AS "t4"
        WHERE
          "t4"."id" IS NOT NULL
          AND COALESCE(CAST("t4"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t41"
    ) AS "t63"
      ON "t29"."row_key" = "t63"."raw_key"
  ) AS "t73"
  WHERE
    NOT (
      (
        "t73"."in_staging" IS NOT NULL
      )
      AND (
        "t73"."in_raw" IS NOT NULL
      )
      AND "t73"."api_version" IS NOT DISTINCT FROM "t73"."_api_version"
      AND "t73"."livemode" IS NOT DISTINCT FROM "t73"."_livemode"
      AND "t73"."pending_webhooks" IS NOT DISTINCT FROM "t73"."_pending_webhooks"
      AND "t73"."data" IS NOT DISTINCT FROM "t73"."_data"
      AND "t73"."event_created_at" IS NOT DISTINCT FROM "t73"."_event_created_at"
      AND LOWER("t73"."event_type") IS NOT DISTINCT FROM LOWER("t73"."_event_type")
      AND LOWER("t73"."related_object_id") IS NOT DISTINCT FROM LOWER("t73"."_related_object_id")
      AND LOWER("t73"."related_object_type") IS NOT DISTINCT FROM LOWER("t73"."_related_object_type")
      AND LOWER("t73"."request_id") IS NOT DISTINCT FROM LOWER("t73"."_request_id")
      AND LOWER("t73"."idempotency_key") IS NOT DISTINCT FROM LOWER("t73"."_idempotency_key")
      AND (
        LOWER("t73"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t73"."_stripe_customer_id")
        OR (
          "t73"."_stripe_customer_id" IS NULL
        )
      )
    )
), "t84" AS (
  SELECT
    "t81"."suspect",
    MAX("t81"."in_staging") AS "in_staging",
    MAX("t81"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t81"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t81"."differences") AS "differences"
  FROM "suspects_of_stripe_subscription_items" AS "t81"
  GROUP BY
    1
), "suspects_of_stripe_prices" AS (
  SELECT
    "t74"."in_staging",
    "t74"."in_raw",
    COALESCE("t74"."row_key", "t74"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t74"."currency" IS NOT DISTINCT FROM "t74"."_currency"
      THEN ''
      ELSE 'currency '
    END || CASE
      WHEN "t74"."unit_amount" IS NOT DISTINCT FROM "t74"."_unit_amount"
      THEN ''
      ELSE 'unit_amount '
    END || CASE
      WHEN "t74"."created" IS NOT DISTINCT FROM "t74"."_created"
      THEN ''
      ELSE 'created '
    END || CASE
      WHEN "t74"."created_at" IS NOT DISTINCT FROM "t74"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t74"."price_type" IS NOT DISTINCT FROM "t74"."_price_type"
      THEN ''
      ELSE 'price_type '
    END || CASE
      WHEN "t74"."is_active" IS NOT DISTINCT FROM "t74"."_is_active"
      THEN ''
      ELSE 'is_active '
    END || CASE
      WHEN "t74"."interval_count" IS NOT DISTINCT FROM "t74"."_interval_count"
      THEN ''
      ELSE 'interval_count '
    END || CASE
      WHEN LOWER("t74"."nickname") IS NOT DISTINCT FROM LOWER("t74"."_nickname")
      THEN ''
      ELSE 'nickname '
    END || CASE
      WHEN LOWER("t74"."normalized_currency") IS NOT DISTINCT FROM LOWER("t74"."_normalized_currency")
      THEN ''
      ELSE 'normalized_currency '
    END || CASE
      WHEN "t74"."price_amount" IS NOT DISTINCT FROM "t74"."_price_amount"
      THEN ''
      ELSE 'price_amount '
    END || CASE
      WHEN "t74"."billing_interval" IS NOT DISTINCT FROM "t74"."_billing_interval"
      OR "t74"."billing_interval" IS NOT DISTINCT FROM "t74"."_or_billing_interval"
      THEN ''
      ELSE 'billing_interval '
    END AS "differences"
  FROM (
    SELECT
      "t20"."row_key",
      "t20"."in_staging",
      "t20"."currency",
      "t20"."unit_amount",
      "t20"."created",
      "t20"."created_at",
      "t20"."price_type",
      "t20"."is_active",
      "t20"."interval_count",
      "t20"."nickname",
      "t20"."normalized_currency",
      "t20"."price_amount",
      "t20"."billing_interval",
      "t66"."raw_key",
      "t66"."in_raw",
      "t66"."_currency",
      "t66"."_unit_amount",
      "t66"."_created",
      "t66"."_created_at",
      "t66"."_price_type",
      "t66"."_is_active",
      "t66"."_interval_count",
      "t66"."_nickname",
      "t66"."_normalized_currency",
      "t66"."_price_amount",
      "t66"."_billing_interval",
      "t66"."_or_billing_interval"
    FROM (
      SELECT
        "t9"."price_id" AS "row_key",
        1 AS "in_staging",
        "t9"."currency",
        "t9"."unit_amount",
        "t9"."created",
        "t9"."created_at",
        "t9"."price_type",
        "t9"."is_active",
        "t9"."interval_count",
        "t9"."nickname",
        "t9"."normalized_currency",
        "t9"."price_amount",
        "t9"."billing_interval"
      FROM "staging"."stg_stripe__prices" AS "t9"
    ) AS "t20"
    FULL OUTER JOIN (
      SELECT
        "t35"."id" AS "raw_key",
        1 AS "in_raw",
        "t35"."currency" AS "_currency",
        "t35"."unit_amount" AS "_unit_amount",
        "t35"."created" AS "_created",
        "t35"."created_at" AS "_created_at",
        "t35"."type" AS "_price_type",
        "t35"."active" AS "_is_active",
        "t35"."recurring_interval_count" AS "_interval_count",
        NULLIF(TRIM("t35"."nickname", ' 	
'), '') AS "_nickname",
        NULLIF(TRIM("t35"."currency", ' 	
'), '') AS "_normalized_currency",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t35"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t35"."unit_amount" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_price_amount",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t35"."recurring_interval")), '-', '_'), ' ', '_'), '') AS "_billing_interval",
        'unmapped' AS "_or_billing_interval"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_prices" AS "t1"
        WHERE
          "t1"."id" IS NOT NULL
          AND COALESCE(CAST("t1"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t35"
    ) AS "t66"
      ON "t20"."row_key" = "t66"."raw_key"
  ) AS "t74"
  WHERE
    NOT (
      (
        "t74"."in_staging" IS NOT NULL
      )
      AND (
        "t74"."in_raw" IS NOT NULL
      )
      AND "t74"."currency" IS NOT DISTINCT FROM "t74"."_currency"
      AND "t74"."unit_amount" IS NOT DISTINCT FROM "t74"."_unit_amount"
      AND "t74"."created" IS NOT DISTINCT FROM "t74"."_created"
      AND "t74"."created_at" IS NOT DISTINCT FROM "t74"."_created_at"
      AND "t74"."price_type" IS NOT DISTINCT FROM "t74"."_price_type"
      AND "t74"."is_active" IS NOT DISTINCT FROM "t74"."_is_active"
      AND "t74"."interval_count" IS NOT DISTINCT FROM "t74"."_interval_count"
      AND LOWER("t74"."nickname") IS NOT DISTINCT FROM LOWER("t74"."_nickname")
      AND LOWER("t74"."normalized_currency") IS NOT DISTINCT FROM LOWER("t74"."_normalized_currency")
      AND "t74"."price_amount" IS NOT DISTINCT FROM "t74"."_price_amount"
      AND (
        "t74"."billing_interval" IS NOT DISTINCT FROM "t74"."_billing_interval"
        OR "t74"."billing_interval" IS NOT DISTINCT FROM "t74"."_or_billing_interval"
      )
    )
), "t90" AS (
  SELECT
    "t85"."suspect",
    MAX("t85"."in_staging") AS "in_staging",
    MAX("t85"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t85"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t85"."differences") AS "differences"
  FROM "suspects_of_stripe_events" AS "t85"
  GROUP BY
    1
), "t92" AS (
  SELECT
    "t87"."suspect",
    MAX("t87"."in_staging") AS "in_staging",
    MAX("t87"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t87"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t87"."differences") AS "differences"
  FROM "suspects_of_stripe_prices" AS "t87"
  GROUP BY
    1
), "suspects_of_stripe_customers" AS (
  SELECT
    "t71"."in_staging",
    "t71"."in_raw",
    COALESCE("t71"."row_key", "t71"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t71"."delinquent" IS NOT DISTINCT FROM "t71"."_delinquent"
      THEN ''
      ELSE 'delinquent '
    END || CASE
      WHEN "t71"."livemode" IS NOT DISTINCT FROM "t71"."_livemode"
      THEN ''
      ELSE 'livemode '
    END || CASE
      WHEN "t71"."metadata" IS NOT DISTINCT FROM "t71"."_metadata"
      THEN ''
      ELSE 'metadata '
    END || CASE
      WHEN "t71"."customer_created_at" IS NOT DISTINCT FROM "t71"."_customer_created_at"
      THEN ''
      ELSE 'customer_created_at '
    END || CASE
      WHEN "t71"."billing_address_raw" IS NOT DISTINCT FROM "t71"."_billing_address_raw"
      THEN ''
      ELSE 'billing_address_raw '
    END || CASE
      WHEN "t71"."shipping_address_raw" IS NOT DISTINCT FROM "t71"."_shipping_address_raw"
      THEN ''
      ELSE 'shipping_address_raw '
    END || CASE
      WHEN LOWER("t71"."phone") IS NOT DISTINCT FROM LOWER("t71"."_phone")
      THEN ''
      ELSE 'phone '
    END || CASE
      WHEN LOWER("t71"."currency") IS NOT DISTINCT FROM LOWER("t71"."_currency")
      THEN ''
      ELSE 'currency '
    END || CASE
      WHEN LOWER("t71"."tax_exempt") IS NOT DISTINCT FROM LOWER("t71"."_tax_exempt")
      THEN ''
      ELSE 'tax_exempt '
    END || CASE
      WHEN LOWER("t71"."invoice_prefix") IS NOT DISTINCT FROM LOWER("t71"."_invoice_prefix")
      THEN ''
      ELSE 'invoice_prefix '
    END || CASE
      WHEN LOWER("t71"."customer_email") IS NOT DISTINCT FROM LOWER("t71"."_customer_email")
      THEN ''
      ELSE 'customer_email '
    END || CASE
      WHEN LOWER("t71"."customer_description") IS NOT DISTINCT FROM LOWER("t71"."_customer_description")
      THEN ''
      ELSE 'customer_description '
    END || CASE
      WHEN LOWER("t71"."customer_name") IS NOT DISTINCT FROM LOWER("t71"."_customer_name")
      THEN ''
      ELSE 'customer_name '
    END || CASE
      WHEN LOWER("t71"."account_id") IS NOT DISTINCT FROM LOWER("t71"."_account_id")
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t71"."billing_address_line1") IS NOT DISTINCT FROM LOWER("t71"."_billing_address_line1")
      THEN ''
      ELSE 'billing_address_line1 '
    END || CASE
      WHEN LOWER("t71"."billing_city") IS NOT DISTINCT FROM LOWER("t71"."_billing_city")
      THEN ''
      ELSE 'billing_city '
    END || CASE
      WHEN LOWER("t71"."billing_state") IS NOT DISTINCT FROM LOWER("t71"."_billing_state")
      THEN ''
      ELSE 'billing_state '
    END || CASE
      WHEN LOWER("t71"."billing_country") IS NOT DISTINCT FROM LOWER("t71"."_billing_country")
      THEN ''
      ELSE 'billing_country '
    END || CASE
      WHEN LOWER("t71"."shipping_address_line1") IS NOT DISTINCT FROM LOWER("t71"."_shipping_address_line1")
      THEN ''
      ELSE 'shipping_address_line1 '
    END || CASE
      WHEN LOWER("t71"."shipping_city") IS NOT DISTINCT FROM LOWER("t71"."_shipping_city")
      THEN ''
      ELSE 'shipping_city '
    END || CASE
      WHEN LOWER("t71"."shipping_state") IS NOT DISTINCT FROM LOWER("t71"."_shipping_state")
      THEN ''
      ELSE 'shipping_state '
    END || CASE
      WHEN LOWER("t71"."shipping_country") IS NOT DISTINCT FROM LOWER("t71"."_shipping_country")
      THEN ''
      ELSE 'shipping_country '
    END AS "differences"
  FROM (
    SELECT
      "t27"."row_key",
      "t27"."in_staging",
      "t27"."delinquent",
      "t27"."livemode",
      "t27"."metadata",
      "t27"."customer_created_at",
      "t27"."billing_address_raw",
      "t27"."shipping_address_raw",
      "t27"."phone",
      "t27"."currency",
      "t27"."tax_exempt",
      "t27"."invoice_prefix",
      "t27"."customer_email",
      "t27"."customer_description",
      "t27"."customer_name",
      "t27"."account_id",
      "t27"."billing_address_line1",
      "t27"."billing_city",
      "t27"."billing_state",
      "t27"."billing_country",
      "t27"."shipping_address_line1",
      "t27"."shipping_city",
      "t27"."shipping_state",
      "t27"."shipping_country",
      "t61"."raw_key",
      "t61"."in_raw",
      "t61"."_delinquent",
      "t61"."_livemode",
      "t61"."_metadata",
      "t61"."_customer_created_at",
      "t61"."_billing_address_raw",
      "t61"."_shipping_address_raw",
      "t61"."_phone",
      "t61"."_currency",
      "t61"."_tax_exempt",
      "t61"."_invoice_prefix",
      "t61"."_customer_email",
      "t61"."_customer_description",
      "t61"."_customer_name",
      "t61"."_account_id",
      "t61"."_billing_address_line1",
      "t61"."_billing_city",
      "t61"."_billing_state",
      "t61"."_billing_country",
      "t61"."_shipping_address_line1",
      "t61"."_shipping_city",
      "t61"."_shipping_state",
      "t61"."_shipping_country"
    FROM (
      SELECT
        "t8"."stripe_customer_id" AS "row_key",
        1 AS "in_staging",
        "t8"."delinquent",
        "t8"."livemode",
        CAST("t8"."metadata" AS TEXT) AS "metadata",
        "t8"."customer_created_at",
        CAST("t8"."billing_address_raw" AS TEXT) AS "billing_address_raw",
        CAST("t8"."shipping_address_raw" AS TEXT) AS "shipping_address_raw",
        "t8"."phone",
        "t8"."currency",
        "t8"."tax_exempt",
        "t8"."invoice_prefix",
        "t8"."customer_email",
        "t8"."customer_description",
        "t8"."customer_name",
        "t8"."account_id",
        "t8"."billing_address_line1",
        "t8"."billing_city",
        "t8"."billing_state",
        "t8"."billing_country",
        "t8"."shipping_address_line1",
        "t8"."shipping_city",
        "t8"."shipping_state",
        "t8"."shipping_country"
      FROM "staging"."stg_stripe__customers" AS "t8"
    ) AS "t27"
    FULL OUTER JOIN (
      SELECT
        "t33"."id" AS "raw_key",
        1 AS "in_raw",
        "t33"."delinquent" AS "_delinquent",
        "t33"."livemode" AS "_livemode",
        CAST("t33"."metadata" AS TEXT) AS "_metadata",
        "t33"."created" AS "_customer_created_at",
        CAST("t33"."address" AS TEXT) AS "_billing_address_raw",
        CAST("t33"."shipping" AS TEXT) AS "_shipping_address_raw",
        NULLIF(TRIM("t33"."phone", ' 	
'), '') AS "_phone",
        NULLIF(TRIM("t33"."currency", ' 	
'), '') AS "_currency",
        NULLIF(TRIM("t33"."tax_exempt", ' 	
'), '') AS "_tax_exempt",
        NULLIF(TRIM("t33"."invoice_prefix", ' 	
'), '') AS "_invoice_prefix",
        NULLIF(TRIM("t33"."email", ' 	
'), '') AS "_customer_email",
        NULLIF(TRIM("t33"."description", ' 	
'), '') AS "_customer_description",
        COALESCE(
          NULLIF(TRIM("t33"."name", ' 	
'), ''),
          NULLIF(
            TRIM(NULLIF("t33"."metadata" ->> '$.company_name', ''), ' 	
'),
            ''
          )
        ) AS "_customer_name",
        NULLIF(TRIM(NULLIF("t33"."metadata" ->> '$.account_id', ''), ' 	
'), '') AS "_account_id",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
            )[1], ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_address_line1",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
            )[2], ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_city",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
            )[3], ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_state",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."address" ->> ['$.line1', '$.city', '$.state', '$.country']
            )[4], ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_country",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."shipping" -> '$.address'
            ) ->> '$.line1', ''),
            ' 	
'
          ),
          ''
        ) AS "_shipping_address_line1",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."shipping" -> '$.address'
            ) ->> '$.city', ''),
            ' 	
'
          ),
          ''
        ) AS "_shipping_city",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."shipping" -> '$.address'
            ) ->> '$.state', ''),
            ' 	
'
          ),
          ''
        ) AS "_shipping_state",
        NULLIF(
          TRIM(
            NULLIF((
              "t33"."shipping" -> '$.address'
            ) ->> '$.country', ''),
            ' 	
'
          ),
          ''
        ) AS "_shipping_country"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_customers" AS "t0"
        WHERE
          "t0"."id" IS NOT NULL
          AND COALESCE(CAST("t0"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t33"
    ) AS "t61"
      ON "t27"."row_key" = "t61"."raw_key"
  ) AS "t71"
  WHERE
    NOT (
      (
        "t71"."in_staging" IS NOT NULL
      )
      AND (
        "t71"."in_raw" IS NOT NULL
      )
      AND "t71"."delinquent" IS NOT DISTINCT FROM "t71"."_delinquent"
      AND "t71"."livemode" IS NOT DISTINCT FROM "t71"."_livemode"
      AND "t71"."metadata" IS NOT DISTINCT FROM "t71"."_metadata"
      AND "t71"."customer_created_at" IS NOT DISTINCT FROM "t71"."_customer_created_at"
      AND "t71"."billing_address_raw" IS NOT DISTINCT FROM "t71"."_billing_address_raw"
      AND "t71"."shipping_address_raw" IS NOT DISTINCT FROM "t71"."_shipping_address_raw"
      AND LOWER("t71"."phone") IS NOT DISTINCT FROM LOWER("t71"."_phone")
      AND LOWER("t71"."currency") IS NOT DISTINCT FROM LOWER("t71"."_currency")
      AND LOWER("t71"."tax_exempt") IS NOT DISTINCT FROM LOWER("t71"."_tax_exempt")
      AND LOWER("t71"."invoice_prefix") IS NOT DISTINCT FROM LOWER("t71"."_invoice_prefix")
      AND LOWER("t71"."customer_email") IS NOT DISTINCT FROM LOWER("t71"."_customer_email")
      AND LOWER("t71"."customer_description") IS NOT DISTINCT FROM LOWER("t71"."_customer_description")
      AND LOWER("t71"."customer_name") IS NOT DISTINCT FROM LOWER("t71"."_customer_name")
      AND LOWER("t71"."account_id") IS NOT DISTINCT FROM LOWER("t71"."_account_id")
      AND LOWER("t71"."billing_address_line1") IS NOT DISTINCT FROM LOWER("t71"."_billing_address_line1")
      AND LOWER("t71"."billing_city") IS NOT DISTINCT FROM LOWER("t71"."_billing_city")
      AND LOWER("t71"."billing_state") IS NOT DISTINCT FROM LOWER("t71"."_billing_state")
      AND LOWER("t71"."billing_country") IS NOT DISTINCT FROM LOWER("t71"."_billing_country")
      AND LOWER("t71"."shipping_address_line1") IS NOT DISTINCT FROM LOWER("t71"."_shipping_address_line1")
      AND LOWER("t71"."shipping_city") IS NOT DISTINCT FROM LOWER("t71"."_shipping_city")
      AND LOWER("t71"."shipping_state") IS NOT DISTINCT FROM LOWER("t71"."_shipping_state")
      AND LOWER("t71"."shipping_country") IS NOT DISTINCT FROM LOWER("t71"."_shipping_country")
    )
), "suspects_of_stripe_subscriptions" AS (
  SELECT
    "t69"."in_staging",
    "t69"."in_raw",
    COALESCE("t69"."row_key", "t69"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t69"."status" IS NOT DISTINCT FROM "t69"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t69"."cancel_at_period_end" IS NOT DISTINCT FROM "t69"."_cancel_at_period_end"
      THEN ''
      ELSE 'cancel_at_period_end '
    END || CASE
      WHEN "t69"."days_until_due" IS NOT DISTINCT FROM "t69"."_days_until_due"
      THEN ''
      ELSE 'days_until_due '
    END || CASE
      WHEN "t69"."billing_cycle_anchor" IS NOT DISTINCT FROM "t69"."_billing_cycle_anchor"
      THEN ''
      ELSE 'billing_cycle_anchor '
    END || CASE
      WHEN "t69"."livemode" IS NOT DISTINCT FROM "t69"."_livemode"
      THEN ''
      ELSE 'livemode '
    END || CASE
      WHEN "t69"."metadata" IS NOT DISTINCT FROM "t69"."_metadata"
      THEN ''
      ELSE 'metadata '
    END || CASE
      WHEN "t69"."discount" IS NOT DISTINCT FROM "t69"."_discount"
      THEN ''
      ELSE 'discount '
    END || CASE
      WHEN "t69"."subscription_items" IS NOT DISTINCT FROM "t69"."_subscription_items"
      THEN ''
      ELSE 'subscription_items '
    END || CASE
      WHEN "t69"."subscription_created_at" IS NOT DISTINCT FROM "t69"."_subscription_created_at"
      THEN ''
      ELSE 'subscription_created_at '
    END || CASE
      WHEN LOWER("t69"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t69"."_stripe_customer_id")
      THEN ''
      ELSE 'stripe_customer_id '
    END || CASE
      WHEN LOWER("t69"."stripe_payment_method_id") IS NOT DISTINCT FROM LOWER("t69"."_stripe_payment_method_id")
      THEN ''
      ELSE 'stripe_payment_method_id '
    END || CASE
      WHEN LOWER("t69"."stripe_latest_invoice_id") IS NOT DISTINCT FROM LOWER("t69"."_stripe_latest_invoice_id")
      THEN ''
      ELSE 'stripe_latest_invoice_id '
    END || CASE
      WHEN LOWER("t69"."account_id") IS NOT DISTINCT FROM LOWER("t69"."_account_id")
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t69"."app_subscription_id") IS NOT DISTINCT FROM LOWER("t69"."_app_subscription_id")
      THEN ''
      ELSE 'app_subscription_id '
    END || CASE
      WHEN LOWER("t69"."plan") IS NOT DISTINCT FROM LOWER("t69"."_plan")
      THEN ''
      ELSE 'plan '
    END || CASE
      WHEN "t69"."subscription_start_date" IS NOT DISTINCT FROM "t69"."_subscription_start_date"
      THEN ''
      ELSE 'subscription_start_date '
    END || CASE
      WHEN "t69"."trial_start_date" IS NOT DISTINCT FROM "t69"."_trial_start_date"
      THEN ''
      ELSE 'trial_start_date '
    END || CASE
      WHEN "t69"."trial_end_date" IS NOT DISTINCT FROM "t69"."_trial_end_date"
      THEN ''
      ELSE 'trial_end_date '
    END || CASE
      WHEN "t69"."current_period_start" IS NOT DISTINCT FROM "t69"."_current_period_start"
      OR (
        "t69"."current_period_start" IS NULL
      )
      THEN ''
      ELSE 'current_period_start '
    END || CASE
      WHEN "t69"."current_period_end" IS NOT DISTINCT FROM "t69"."_current_period_end"
      OR (
        "t69"."current_period_end" IS NULL
      )
      THEN ''
      ELSE 'current_period_end '
    END || CASE
      WHEN "t69"."canceled_at_date" IS NOT DISTINCT FROM "t69"."_canceled_at_date"
      OR (
        "t69"."canceled_at_date" IS NULL
      )
      THEN ''
      ELSE 'canceled_at_date '
    END || CASE
      WHEN "t69"."cancel_at_date" IS NOT DISTINCT FROM "t69"."_cancel_at_date"
      OR (
        "t69"."cancel_at_date" IS NULL
      )
      THEN ''
      ELSE 'cancel_at_date '
    END || CASE
      WHEN "t69"."ended_at_date" IS NOT DISTINCT FROM "t69"."_ended_at_date"
      OR (
        "t69"."ended_at_date" IS NULL
      )
      THEN ''
      ELSE 'ended_at_date '
    END AS "differences"
  FROM (
    SELECT
      "t28"."row_key",
      "t28"."in_staging",
      "t28"."status",
      "t28"."cancel_at_period_end",
      "t28"."days_until_due",
      "t28"."billing_cycle_anchor",
      "t28"."livemode",
      "t28"."metadata",
      "t28"."discount",
      "t28"."subscription_items",
      "t28"."subscription_created_at",
      "t28"."stripe_customer_id",
      "t28"."stripe_payment_method_id",
      "t28"."stripe_latest_invoice_id",
      "t28"."account_id",
      "t28"."app_subscription_id",
      "t28"."plan",
      "t28"."subscription_start_date",
      "t28"."trial_start_date",
      "t28"."trial_end_date",
      "t28"."current_period_start",
      "t28"."current_period_end",
      "t28"."canceled_at_date",
      "t28"."cancel_at_date",
      "t28"."ended_at_date",
      "t58"."raw_key",
      "t58"."in_raw",
      "t58"."_status",
      "t58"."_cancel_at_period_end",
      "t58"."_days_until_due",
      "t58"."_billing_cycle_anchor",
      "t58"."_livemode",
      "t58"."_metadata",
      "t58"."_discount",
      "t58"."_subscription_items",
      "t58"."_subscription_created_at",
      "t58"."_stripe_customer_id",
      "t58"."_stripe_payment_method_id",
      "t58"."_stripe_latest_invoice_id",
      "t58"."_account_id",
      "t58"."_app_subscription_id",
      "t58"."_plan",
      "t58"."_subscription_start_date",
      "t58"."_trial_start_date",
      "t58"."_trial_end_date",
      "t58"."_current_period_start",
      "t58"."_current_period_end",
      "t58"."_canceled_at_date",
      "t58"."_cancel_at_date",
      "t58"."_ended_at_date"
    FROM (
      SELECT
        "t10"."stripe_subscription_id" AS "row_key",
        1 AS "in_staging",
        "t10"."status",
        "t10"."cancel_at_period_end",
        "t10"."days_until_due",
        "t10"."billing_cycle_anchor",
        "t10"."livemode",
        CAST("t10"."metadata" AS TEXT) AS "metadata",
        CAST("t10"."discount" AS TEXT) AS "discount",
        CAST("t10"."subscription_items" AS TEXT) AS "subscription_items",
        "t10"."subscription_created_at",
        "t10"."stripe_customer_id",
        "t10"."stripe_payment_method_id",
        "t10"."stripe_latest_invoice_id",
        "t10"."account_id",
        "t10"."app_subscription_id",
        "t10"."plan",
        "t10"."subscription_start_date",
        "t10"."trial_start_date",
        "t10"."trial_end_date",
        "t10"."current_period_start",
        "t10"."current_period_end",
        "t10"."canceled_at_date",
        "t10"."cancel_at_date",
        "t10"."ended_at_date"
      FROM "staging"."stg_stripe__subscriptions" AS "t10"
    ) AS "t28"
    FULL OUTER JOIN (
      SELECT
        "t37"."id" AS "raw_key",
        1 AS "in_raw",
        "t37"."status" AS "_status",
        "t37"."cancel_at_period_end" AS "_cancel_at_period_end",
        "t37"."days_until_due" AS "_days_until_due",
        "t37"."billing_cycle_anchor" AS "_billing_cycle_anchor",
        "t37"."livemode" AS "_livemode",
        CAST("t37"."metadata" AS TEXT) AS "_metadata",
        CAST("t37"."discount" AS TEXT) AS "_discount",
        CAST("t37"."items" AS TEXT) AS "_subscription_items",
        "t37"."created" AS "_subscription_created_at",
        NULLIF(TRIM("t37"."customer", ' 	
'), '') AS "_stripe_customer_id",
        NULLIF(TRIM("t37"."default_payment_method", ' 	
'), '') AS "_stripe_payment_method_id",
        NULLIF(TRIM("t37"."latest_invoice", ' 	
'), '') AS "_stripe_latest_invoice_id",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t37"."metadata" ->> ['$.account_id', '$.app_subscription_id', '$.plan']
              )[1],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_account_id",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t37"."metadata" ->> ['$.account_id', '$.app_subscription_id', '$.plan']
              )[2],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_app_subscription_id",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t37"."metadata" ->> ['$.account_id', '$.app_subscription_id', '$.plan']
              )[3],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_plan",
        COALESCE(CAST("t37"."start_date" AS DATE), CAST("t37"."created" AS DATE)) AS "_subscription_start_date",
        CAST("t37"."trial_start" AS DATE) AS "_trial_start_date",
        CAST("t37"."trial_end" AS DATE) AS "_trial_end_date",
        "t37"."current_period_start" AS "_current_period_start",
        "t37"."current_period_end" AS "_current_period_end",
        CAST("t37"."canceled_at" AS DATE) AS "_canceled_at_date",
        CAST("t37"."cancel_at" AS DATE) AS "_cancel_at_date",
        CAST("t37"."ended_at" AS DATE) AS "_ended_at_date"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_subscriptions" AS "t2"
        WHERE
          "t2"."id" IS NOT NULL
          AND COALESCE(CAST("t2"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t37"
    ) AS "t58"
      ON "t28"."row_key" = "t58"."raw_key"
  ) AS "t69"
  WHERE
    NOT (
      (
        "t69"."in_staging" IS NOT NULL
      )
      AND (
        "t69"."in_raw" IS NOT NULL
      )
      AND "t69"."status" IS NOT DISTINCT FROM "t69"."_status"
      AND "t69"."cancel_at_period_end" IS NOT DISTINCT FROM "t69"."_cancel_at_period_end"
      AND "t69"."days_until_due" IS NOT DISTINCT FROM "t69"."_days_until_due"
      AND "t69"."billing_cycle_anchor" IS NOT DISTINCT FROM "t69"."_billing_cycle_anchor"
      AND "t69"."livemode" IS NOT DISTINCT FROM "t69"."_livemode"
      AND "t69"."metadata" IS NOT DISTINCT FROM "t69"."_metadata"
      AND "t69"."discount" IS NOT DISTINCT FROM "t69"."_discount"
      AND "t69"."subscription_items" IS NOT DISTINCT FROM "t69"."_subscription_items"
      AND "t69"."subscription_created_at" IS NOT DISTINCT FROM "t69"."_subscription_created_at"
      AND LOWER("t69"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t69"."_stripe_customer_id")
      AND LOWER("t69"."stripe_payment_method_id") IS NOT DISTINCT FROM LOWER("t69"."_stripe_payment_method_id")
      AND LOWER("t69"."stripe_latest_invoice_id") IS NOT DISTINCT FROM LOWER("t69"."_stripe_latest_invoice_id")
      AND LOWER("t69"."account_id") IS NOT DISTINCT FROM LOWER("t69"."_account_id")
      AND LOWER("t69"."app_subscription_id") IS NOT DISTINCT FROM LOWER("t69"."_app_subscription_id")
      AND LOWER("t69"."plan") IS NOT DISTINCT FROM LOWER("t69"."_plan")
      AND "t69"."subscription_start_date" IS NOT DISTINCT FROM "t69"."_subscription_start_date"
      AND "t69"."trial_start_date" IS NOT DISTINCT FROM "t69"."_trial_start_date"
      AND "t69"."trial_end_date" IS NOT DISTINCT FROM "t69"."_trial_end_date"
      AND (
        "t69"."current_period_start" IS NOT DISTINCT FROM "t69"."_current_period_start"
        OR (
          "t69"."current_period_start" IS NULL
        )
      )
      AND (
        "t69"."current_period_end" IS NOT DISTINCT FROM "t69"."_current_period_end"
        OR (
          "t69"."current_period_end" IS NULL
        )
      )
      AND (
        "t69"."canceled_at_date" IS NOT DISTINCT FROM "t69"."_canceled_at_date"
        OR (
          "t69"."canceled_at_date" IS NULL
        )
      )
      AND (
        "t69"."cancel_at_date" IS NOT DISTINCT FROM "t69"."_cancel_at_date"
        OR (
          "t69"."cancel_at_date" IS NULL
        )
      )
      AND (
        "t69"."ended_at_date" IS NOT DISTINCT FROM "t69"."_ended_at_date"
        OR (
          "t69"."ended_at_date" IS NULL
        )
      )
    )
), "t111" AS (
  SELECT
    "t104"."suspect",
    MAX("t104"."in_staging") AS "in_staging",
    MAX("t104"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t104"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t104"."differences") AS "differences"
  FROM "suspects_of_stripe_customers" AS "t104"
  GROUP BY
    1
), "t113" AS (
  SELECT
    "t106"."suspect",
    MAX("t106"."in_staging") AS "in_staging",
    MAX("t106"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t106"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t106"."differences") AS "differences"
  FROM "suspects_of_stripe_subscriptions" AS "t106"
  GROUP BY
    1
), "suspects_of_stripe_payment_intents" AS (
  SELECT
    "t76"."in_staging",
    "t76"."in_raw",
    COALESCE("t76"."row_key", "t76"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t76"."status" IS NOT DISTINCT FROM "t76"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t76"."capture_method" IS NOT DISTINCT FROM "t76"."_capture_method"
      THEN ''
      ELSE 'capture_method '
    END || CASE
      WHEN "t76"."confirmation_method" IS NOT DISTINCT FROM "t76"."_confirmation_method"
      THEN ''
      ELSE 'confirmation_method '
    END || CASE
      WHEN "t76"."setup_future_usage" IS NOT DISTINCT FROM "t76"."_setup_future_usage"
      THEN ''
      ELSE 'setup_future_usage '
    END || CASE
      WHEN "t76"."payment_method_types" IS NOT DISTINCT FROM "t76"."_payment_method_types"
      THEN ''
      ELSE 'payment_method_types '
    END || CASE
      WHEN "t76"."livemode" IS NOT DISTINCT FROM "t76"."_livemode"
      THEN ''
      ELSE 'livemode '
    END || CASE
      WHEN "t76"."metadata" IS NOT DISTINCT FROM "t76"."_metadata"
      THEN ''
      ELSE 'metadata '
    END || CASE
      WHEN "t76"."next_action" IS NOT DISTINCT FROM "t76"."_next_action"
      THEN ''
      ELSE 'next_action '
    END || CASE
      WHEN "t76"."payment_intent_created_at" IS NOT DISTINCT FROM "t76"."_payment_intent_created_at"
      THEN ''
      ELSE 'payment_intent_created_at '
    END || CASE
      WHEN LOWER("t76"."currency") IS NOT DISTINCT FROM LOWER("t76"."_currency")
      THEN ''
      ELSE 'currency '
    END || CASE
      WHEN LOWER("t76"."description") IS NOT DISTINCT FROM LOWER("t76"."_description")
      THEN ''
      ELSE 'description '
    END || CASE
      WHEN LOWER("t76"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_customer_id")
      THEN ''
      ELSE 'stripe_customer_id '
    END || CASE
      WHEN LOWER("t76"."stripe_invoice_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_invoice_id")
      THEN ''
      ELSE 'stripe_invoice_id '
    END || CASE
      WHEN LOWER("t76"."stripe_payment_method_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_payment_method_id")
      THEN ''
      ELSE 'stripe_payment_method_id '
    END || CASE
      WHEN "t76"."payment_amount_usd" IS NOT DISTINCT FROM "t76"."_payment_amount_usd"
      OR (
        "t76"."_payment_amount_usd" IS NULL
      )
      THEN ''
      ELSE 'payment_amount_usd '
    END || CASE
      WHEN "t76"."capturable_amount_usd" IS NOT DISTINCT FROM "t76"."_capturable_amount_usd"
      OR (
        "t76"."_capturable_amount_usd" IS NULL
      )
      THEN ''
      ELSE 'capturable_amount_usd '
    END || CASE
      WHEN "t76"."received_amount_usd" IS NOT DISTINCT FROM "t76"."_received_amount_usd"
      OR (
        "t76"."_received_amount_usd" IS NULL
      )
      THEN ''
      ELSE 'received_amount_usd '
    END || CASE
      WHEN LOWER("t76"."account_id") IS NOT DISTINCT FROM LOWER("t76"."_account_id")
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t76"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_subscription_id")
      THEN ''
      ELSE 'stripe_subscription_id '
    END || CASE
      WHEN LOWER("t76"."error_code") IS NOT DISTINCT FROM LOWER("t76"."_error_code")
      THEN ''
      ELSE 'error_code '
    END || CASE
      WHEN LOWER("t76"."error_message") IS NOT DISTINCT FROM LOWER("t76"."_error_message")
      THEN ''
      ELSE 'error_message '
    END || CASE
      WHEN LOWER("t76"."error_type") IS NOT DISTINCT FROM LOWER("t76"."_error_type")
      THEN ''
      ELSE 'error_type '
    END || CASE
      WHEN "t76"."canceled_at" IS NOT DISTINCT FROM "t76"."_canceled_at"
      OR (
        "t76"."canceled_at" IS NULL
      )
      THEN ''
      ELSE 'canceled_at '
    END || CASE
      WHEN LOWER("t76"."cancellation_reason") IS NOT DISTINCT FROM LOWER("t76"."_cancellation_reason")
      OR (
        "t76"."cancellation_reason" IS NULL
      )
      THEN ''
      ELSE 'cancellation_reason '
    END AS "differences"
  FROM (
    SELECT
      "t31"."row_key",
      "t31"."in_staging",
      "t31"."status",
      "t31"."capture_method",
      "t31"."confirmation_method",
      "t31"."setup_future_usage",
      "t31"."payment_method_types",
      "t31"."livemode",
      "t31"."metadata",
      "t31"."next_action",
      "t31"."payment_intent_created_at",
      "t31"."currency",
      "t31"."description",
      "t31"."stripe_customer_id",
      "t31"."stripe_invoice_id",
      "t31"."stripe_payment_method_id",
      "t31"."payment_amount_usd",
      "t31"."capturable_amount_usd",
      "t31"."received_amount_usd",
      "t31"."account_id",
      "t31"."stripe_subscription_id",
      "t31"."error_code",
      "t31"."error_message",
      "t31"."error_type",
      "t31"."canceled_at",
      "t31"."cancellation_reason",
      "t70"."raw_key",
      "t70"."in_raw",
      "t70"."_status",
      "t70"."_capture_method",
      "t70"."_confirmation_method",
      "t70"."_setup_future_usage",
      "t70"."_payment_method_types",
      "t70"."_livemode",
      "t70"."_metadata",
      "t70"."_next_action",
      "t70"."_payment_intent_created_at",
      "t70"."_currency",
      "t70"."_description",
      "t70"."_stripe_customer_id",
      "t70"."_stripe_invoice_id",
      "t70"."_stripe_payment_method_id",
      "t70"."_payment_amount_usd",
      "t70"."_capturable_amount_usd",
      "t70"."_received_amount_usd",
      "t70"."_account_id",
      "t70"."_stripe_subscription_id",
      "t70"."_error_code",
      "t70"."_error_message",
      "t70"."_error_type",
      "t70"."_canceled_at",
      "t70"."_cancellation_reason"
    FROM (
      SELECT
        "t15"."stripe_payment_intent_id" AS "row_key",
        1 AS "in_staging",
        "t15"."status",
        "t15"."capture_method",
        "t15"."confirmation_method",
        "t15"."setup_future_usage",
        CAST("t15"."payment_method_types" AS TEXT) AS "payment_method_types",
        "t15"."livemode",
        CAST("t15"."metadata" AS TEXT) AS "metadata",
        CAST("t15"."next_action" AS TEXT) AS "next_action",
        "t15"."payment_intent_created_at",
        "t15"."currency",
        "t15"."description",
        "t15"."stripe_customer_id",
        "t15"."stripe_invoice_id",
        "t15"."stripe_payment_method_id",
        "t15"."payment_amount_usd",
        "t15"."capturable_amount_usd",
        "t15"."received_amount_usd",
        "t15"."account_id",
        "t15"."stripe_subscription_id",
        "t15"."error_code",
        "t15"."error_message",
        "t15"."error_type",
        "t15"."canceled_at",
        "t15"."cancellation_reason"
      FROM "staging"."stg_stripe__payment_intents" AS "t15"
    ) AS "t31"
    FULL OUTER JOIN (
      SELECT
        "t47"."id" AS "raw_key",
        1 AS "in_raw",
        "t47"."status" AS "_status",
        "t47"."capture_method" AS "_capture_method",
        "t47"."confirmation_method" AS "_confirmation_method",
        "t47"."setup_future_usage" AS "_setup_future_usage",
        CAST("t47"."payment_method_types" AS TEXT) AS "_payment_method_types",
        "t47"."livemode" AS "_livemode",
        CAST("t47"."metadata" AS TEXT) AS "_metadata",
        CAST("t47"."next_action" AS TEXT) AS "_next_action",
        "t47"."created" AS "_payment_intent_created_at",
        NULLIF(TRIM("t47"."currency", ' 	
'), '') AS "_currency",
        NULLIF(TRIM("t47"."description", ' 	
'), '') AS "_description",
        NULLIF(TRIM("t47"."customer", ' 	
'), '') AS "_stripe_customer_id",
        NULLIF(TRIM("t47"."invoice", ' 	
'), '') AS "_stripe_invoice_id",
        NULLIF(TRIM("t47"."payment_method", ' 	
'), '') AS "_stripe_payment_method_id",
        CASE
          WHEN COALESCE(
            NULLIF(
              TRIM(
                NULLIF(
                  (
                    "t47"."metadata" ->> ['$.account_id', '$.subscription_id', '$.source']
                  )[3],
                  ''
                ),
                ' 	
'
              ),
              ''
            ) = 'minimal_generator',
            FALSE
          )
          THEN NULL
          ELSE CAST(CASE
            WHEN COALESCE(NULLIF(LOWER(TRIM("t47"."currency", ' 	
')), '') <> 'usd', FALSE)
            THEN NULL
            ELSE CAST("t47"."amount" AS DECIMAL(18, 2)) / 100
          END AS DECIMAL(18, 2))
        END AS "_payment_amount_usd",
        CASE
          WHEN COALESCE(
            NULLIF(
              TRIM(
                NULLIF(
                  (
                    "t47"."metadata" ->> ['$.account_id', '$.subscription_id', '$.source']
                  )[3],
                  ''
                ),
                ' 	
'
              ),
              ''
            ) = 'minimal_generator',
            FALSE
          )
          THEN NULL
          ELSE CAST(CASE
            WHEN COALESCE(NULLIF(LOWER(TRIM("t47"."currency", ' 	
')), '') <> 'usd', FALSE)
            THEN NULL
            ELSE CAST("t47"."amount_capturable" AS DECIMAL(18, 2)) / 100
          END AS DECIMAL(18, 2))
        END AS "_capturable_amount_usd",
        CASE
          WHEN COALESCE(
            NULLIF(
              TRIM(
                NULLIF(
                  (
                    "t47"."metadata" ->> ['$.account_id', '$.subscription_id', '$.source']
                  )[3],
                  ''
                ),
                ' 	
'
              ),
              ''
            ) = 'minimal_generator',
            FALSE
          )
          THEN NULL
          ELSE CAST(CASE
            WHEN COALESCE(NULLIF(LOWER(TRIM("t47"."currency", ' 	
')), '') <> 'usd', FALSE)
            THEN NULL
            ELSE CAST("t47"."amount_received" AS DECIMAL(18, 2)) / 100
          END AS DECIMAL(18, 2))
        END AS "_received_amount_usd",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t47"."metadata" ->> ['$.account_id', '$.subscription_id', '$.source']
              )[1],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_account_id",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t47"."metadata" ->> ['$.account_id', '$.subscription_id', '$.source']
              )[2],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_stripe_subscription_id",
        NULLIF(
          TRIM(
            NULLIF((
              "t47"."last_payment_error" ->> ['$.code', '$.message', '$.type']
            )[1], ''),
            ' 	
'
          ),
          ''
        ) AS "_error_code",
        NULLIF(
          TRIM(
            NULLIF((
              "t47"."last_payment_error" ->> ['$.code', '$.message', '$.type']
            )[2], ''),
            ' 	
'
          ),
          ''
        ) AS "_error_message",
        NULLIF(
          TRIM(
            NULLIF((
              "t47"."last_payment_error" ->> ['$.code', '$.message', '$.type']
            )[3], ''),
            ' 	
'
          ),
          ''
        ) AS "_error_type",
        "t47"."canceled_at" AS "_canceled_at",
        NULLIF(TRIM("t47"."cancellation_reason", ' 	
'), '') AS "_cancellation_reason"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_payment_intents" AS "t7"
        WHERE
          "t7"."id" IS NOT NULL
          AND COALESCE(CAST("t7"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t47"
    ) AS "t70"
      ON "t31"."row_key" = "t70"."raw_key"
  ) AS "t76"
  WHERE
    NOT (
      (
        "t76"."in_staging" IS NOT NULL
      )
      AND (
        "t76"."in_raw" IS NOT NULL
      )
      AND "t76"."status" IS NOT DISTINCT FROM "t76"."_status"
      AND "t76"."capture_method" IS NOT DISTINCT FROM "t76"."_capture_method"
      AND "t76"."confirmation_method" IS NOT DISTINCT FROM "t76"."_confirmation_method"
      AND "t76"."setup_future_usage" IS NOT DISTINCT FROM "t76"."_setup_future_usage"
      AND "t76"."payment_method_types" IS NOT DISTINCT FROM "t76"."_payment_method_types"
      AND "t76"."livemode" IS NOT DISTINCT FROM "t76"."_livemode"
      AND "t76"."metadata" IS NOT DISTINCT FROM "t76"."_metadata"
      AND "t76"."next_action" IS NOT DISTINCT FROM "t76"."_next_action"
      AND "t76"."payment_intent_created_at" IS NOT DISTINCT FROM "t76"."_payment_intent_created_at"
      AND LOWER("t76"."currency") IS NOT DISTINCT FROM LOWER("t76"."_currency")
      AND LOWER("t76"."description") IS NOT DISTINCT FROM LOWER("t76"."_description")
      AND LOWER("t76"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_customer_id")
      AND LOWER("t76"."stripe_invoice_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_invoice_id")
      AND LOWER("t76"."stripe_payment_method_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_payment_method_id")
      AND (
        "t76"."payment_amount_usd" IS NOT DISTINCT FROM "t76"."_payment_amount_usd"
        OR (
          "t76"."_payment_amount_usd" IS NULL
        )
      )
      AND (
        "t76"."capturable_amount_usd" IS NOT DISTINCT FROM "t76"."_capturable_amount_usd"
        OR (
          "t76"."_capturable_amount_usd" IS NULL
        )
      )
      AND (
        "t76"."received_amount_usd" IS NOT DISTINCT FROM "t76"."_received_amount_usd"
        OR (
          "t76"."_received_amount_usd" IS NULL
        )
      )
      AND LOWER("t76"."account_id") IS NOT DISTINCT FROM LOWER("t76"."_account_id")
      AND LOWER("t76"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t76"."_stripe_subscription_id")
      AND LOWER("t76"."error_code") IS NOT DISTINCT FROM LOWER("t76"."_error_code")
      AND LOWER("t76"."error_message") IS NOT DISTINCT FROM LOWER("t76"."_error_message")
      AND LOWER("t76"."error_type") IS NOT DISTINCT FROM LOWER("t76"."_error_type")
      AND (
        "t76"."canceled_at" IS NOT DISTINCT FROM "t76"."_canceled_at"
        OR (
          "t76"."canceled_at" IS NULL
        )
      )
      AND (
        LOWER("t76"."cancellation_reason") IS NOT DISTINCT FROM LOWER("t76"."_cancellation_reason")
        OR (
          "t76"."cancellation_reason" IS NULL
        )
      )
    )
), "t125" AS (
  SELECT
    "t122"."suspect",
    MAX("t122"."in_staging") AS "in_staging",
    MAX("t122"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t122"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t122"."differences") AS "differences"
  FROM "suspects_of_stripe_payment_intents" AS "t122"
  GROUP BY
    1
), "suspects_of_stripe_charges" AS (
  SELECT
    "t75"."in_staging",
    "t75"."in_raw",
    COALESCE("t75"."row_key", "t75"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t75"."status" IS NOT DISTINCT FROM "t75"."_status"
      THEN ''
      ELSE 'status '
    END || CASE WHEN "t75"."paid" IS NOT DISTINCT FROM "t75"."_paid" THEN '' ELSE 'paid ' END || CASE
      WHEN "t75"."captured" IS NOT DISTINCT FROM "t75"."_captured"
      THEN ''
      ELSE 'captured '
    END || CASE
      WHEN "t75"."refunded" IS NOT DISTINCT FROM "t75"."_refunded"
      THEN ''
      ELSE 'refunded '
    END || CASE
      WHEN "t75"."disputed" IS NOT DISTINCT FROM "t75"."_disputed"
      THEN ''
      ELSE 'disputed '
    END || CASE
      WHEN "t75"."livemode" IS NOT DISTINCT FROM "t75"."_livemode"
      THEN ''
      ELSE 'livemode '
    END || CASE
      WHEN "t75"."stripe_charge_created_at" IS NOT DISTINCT FROM "t75"."_stripe_charge_created_at"
      THEN ''
      ELSE 'stripe_charge_created_at '
    END || CASE
      WHEN LOWER("t75"."currency") IS NOT DISTINCT FROM LOWER("t75"."_currency")
      THEN ''
      ELSE 'currency '
    END || CASE
      WHEN LOWER("t75"."description") IS NOT DISTINCT FROM LOWER("t75"."_description")
      THEN ''
      ELSE 'description '
    END || CASE
      WHEN LOWER("t75"."payment_method") IS NOT DISTINCT FROM LOWER("t75"."_payment_method")
      THEN ''
      ELSE 'payment_method '
    END || CASE
      WHEN LOWER("t75"."failure_code") IS NOT DISTINCT FROM LOWER("t75"."_failure_code")
      THEN ''
      ELSE 'failure_code '
    END || CASE
      WHEN LOWER("t75"."failure_message") IS NOT DISTINCT FROM LOWER("t75"."_failure_message")
      THEN ''
      ELSE 'failure_message '
    END || CASE
      WHEN LOWER("t75"."receipt_url") IS NOT DISTINCT FROM LOWER("t75"."_receipt_url")
      THEN ''
      ELSE 'receipt_url '
    END || CASE
      WHEN LOWER("t75"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_customer_id")
      THEN ''
      ELSE 'stripe_customer_id '
    END || CASE
      WHEN LOWER("t75"."stripe_invoice_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_invoice_id")
      THEN ''
      ELSE 'stripe_invoice_id '
    END || CASE
      WHEN LOWER("t75"."stripe_payment_intent_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_payment_intent_id")
      THEN ''
      ELSE 'stripe_payment_intent_id '
    END || CASE
      WHEN LOWER("t75"."stripe_balance_transaction_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_balance_transaction_id")
      THEN ''
      ELSE 'stripe_balance_transaction_id '
    END || CASE
      WHEN "t75"."charge_amount_usd" IS NOT DISTINCT FROM "t75"."_charge_amount_usd"
      THEN ''
      ELSE 'charge_amount_usd '
    END || CASE
      WHEN "t75"."captured_amount_usd" IS NOT DISTINCT FROM "t75"."_captured_amount_usd"
      THEN ''
      ELSE 'captured_amount_usd '
    END || CASE
      WHEN "t75"."refunded_amount_usd" IS NOT DISTINCT FROM "t75"."_refunded_amount_usd"
      THEN ''
      ELSE 'refunded_amount_usd '
    END || CASE
      WHEN LOWER("t75"."account_id") IS NOT DISTINCT FROM LOWER("t75"."_account_id")
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t75"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_subscription_id")
      THEN ''
      ELSE 'stripe_subscription_id '
    END || CASE
      WHEN LOWER("t75"."payment_method_type") IS NOT DISTINCT FROM LOWER("t75"."_payment_method_type")
      THEN ''
      ELSE 'payment_method_type '
    END || CASE
      WHEN LOWER("t75"."card_brand") IS NOT DISTINCT FROM LOWER("t75"."_card_brand")
      THEN ''
      ELSE 'card_brand '
    END || CASE
      WHEN LOWER("t75"."card_last4") IS NOT DISTINCT FROM LOWER("t75"."_card_last4")
      THEN ''
      ELSE 'card_last4 '
    END || CASE
      WHEN LOWER("t75"."card_network") IS NOT DISTINCT FROM LOWER("t75"."_card_network")
      THEN ''
      ELSE 'card_network '
    END || CASE
      WHEN "t75"."card_exp_month" IS NOT DISTINCT FROM "t75"."_card_exp_month"
      THEN ''
      ELSE 'card_exp_month '
    END || CASE
      WHEN "t75"."card_exp_year" IS NOT DISTINCT FROM "t75"."_card_exp_year"
      THEN ''
      ELSE 'card_exp_year '
    END || CASE
      WHEN LOWER("t75"."network_status") IS NOT DISTINCT FROM LOWER("t75"."_network_status")
      THEN ''
      ELSE 'network_status '
    END || CASE
      WHEN LOWER("t75"."outcome_reason") IS NOT DISTINCT FROM LOWER("t75"."_outcome_reason")
      THEN ''
      ELSE 'outcome_reason '
    END || CASE
      WHEN LOWER("t75"."risk_level") IS NOT DISTINCT FROM LOWER("t75"."_risk_level")
      THEN ''
      ELSE 'risk_level '
    END || CASE
      WHEN LOWER("t75"."billing_country") IS NOT DISTINCT FROM LOWER("t75"."_billing_country")
      THEN ''
      ELSE 'billing_country '
    END || CASE
      WHEN LOWER("t75"."billing_city") IS NOT DISTINCT FROM LOWER("t75"."_billing_city")
      THEN ''
      ELSE 'billing_city '
    END || CASE
      WHEN LOWER("t75"."billing_state") IS NOT DISTINCT FROM LOWER("t75"."_billing_state")
      THEN ''
      ELSE 'billing_state '
    END || CASE
      WHEN LOWER("t75"."billing_postal_code") IS NOT DISTINCT FROM LOWER("t75"."_billing_postal_code")
      THEN ''
      ELSE 'billing_postal_code '
    END || CASE
      WHEN "t75"."risk_score" IS NOT DISTINCT FROM "t75"."_risk_score"
      THEN ''
      ELSE 'risk_score '
    END AS "differences"
  FROM (
    SELECT
      "t25"."row_key",
      "t25"."in_staging",
      "t25"."status",
      "t25"."paid",
      "t25"."captured",
      "t25"."refunded",
      "t25"."disputed",
      "t25"."livemode",
      "t25"."stripe_charge_created_at",
      "t25"."currency",
      "t25"."description",
      "t25"."payment_method",
      "t25"."failure_code",
      "t25"."failure_message",
      "t25"."receipt_url",
      "t25"."stripe_customer_id",
      "t25"."stripe_invoice_id",
      "t25"."stripe_payment_intent_id",
      "t25"."stripe_balance_transaction_id",
      "t25"."charge_amount_usd",
      "t25"."captured_amount_usd",
      "t25"."refunded_amount_usd",
      "t25"."account_id",
      "t25"."stripe_subscription_id",
      "t25"."payment_method_type",
      "t25"."card_brand",
      "t25"."card_last4",
      "t25"."card_network",
      "t25"."card_exp_month",
      "t25"."card_exp_year",
      "t25"."network_status",
      "t25"."outcome_reason",
      "t25"."risk_level",
      "t25"."billing_country",
      "t25"."billing_city",
      "t25"."billing_state",
      "t25"."billing_postal_code",
      "t25"."risk_score",
      "t67"."raw_key",
      "t67"."in_raw",
      "t67"."_status",
      "t67"."_paid",
      "t67"."_captured",
      "t67"."_refunded",
      "t67"."_disputed",
      "t67"."_livemode",
      "t67"."_stripe_charge_created_at",
      "t67"."_currency",
      "t67"."_description",
      "t67"."_payment_method",
      "t67"."_failure_code",
      "t67"."_failure_message",
      "t67"."_receipt_url",
      "t67"."_stripe_customer_id",
      "t67"."_stripe_invoice_id",
      "t67"."_stripe_payment_intent_id",
      "t67"."_stripe_balance_transaction_id",
      "t67"."_charge_amount_usd",
      "t67"."_captured_amount_usd",
      "t67"."_refunded_amount_usd",
      "t67"."_account_id",
      "t67"."_stripe_subscription_id",
      "t67"."_payment_method_type",
      "t67"."_card_brand",
      "t67"."_card_last4",
      "t67"."_card_network",
      "t67"."_card_exp_month",
      "t67"."_card_exp_year",
      "t67"."_network_status",
      "t67"."_outcome_reason",
      "t67"."_risk_level",
      "t67"."_billing_country",
      "t67"."_billing_city",
      "t67"."_billing_state",
      "t67"."_billing_postal_code",
      "t67"."_risk_score"
    FROM (
      SELECT
        "t14"."stripe_charge_id" AS "row_key",
        1 AS "in_staging",
        "t14"."status",
        "t14"."paid",
        "t14"."captured",
        "t14"."refunded",
        "t14"."disputed",
        "t14"."livemode",
        "t14"."stripe_charge_created_at",
        "t14"."currency",
        "t14"."description",
        "t14"."payment_method",
        "t14"."failure_code",
        "t14"."failure_message",
        "t14"."receipt_url",
        "t14"."stripe_customer_id",
        "t14"."stripe_invoice_id",
        "t14"."stripe_payment_intent_id",
        "t14"."stripe_balance_transaction_id",
        "t14"."charge_amount_usd",
        "t14"."captured_amount_usd",
        "t14"."refunded_amount_usd",
        "t14"."account_id",
        "t14"."stripe_subscription_id",
        "t14"."payment_method_type",
        "t14"."card_brand",
        "t14"."card_last4",
        "t14"."card_network",
        "t14"."card_exp_month",
        "t14"."card_exp_year",
        "t14"."network_status",
        "t14"."outcome_reason",
        "t14"."risk_level",
        "t14"."billing_country",
        "t14"."billing_city",
        "t14"."billing_state",
        "t14"."billing_postal_code",
        "t14"."risk_score"
      FROM "staging"."stg_stripe__charges" AS "t14"
    ) AS "t25"
    FULL OUTER JOIN (
      SELECT
        "t45"."id" AS "raw_key",
        1 AS "in_raw",
        "t45"."status" AS "_status",
        "t45"."paid" AS "_paid",
        "t45"."captured" AS "_captured",
        "t45"."refunded" AS "_refunded",
        "t45"."disputed" AS "_disputed",
        "t45"."livemode" AS "_livemode",
        "t45"."created" AS "_stripe_charge_created_at",
        NULLIF(TRIM("t45"."currency", ' 	
'), '') AS "_currency",
        NULLIF(TRIM("t45"."description", ' 	
'), '') AS "_description",
        NULLIF(TRIM("t45"."payment_method", ' 	
'), '') AS "_payment_method",
        NULLIF(TRIM("t45"."failure_code", ' 	
'), '') AS "_failure_code",
        NULLIF(TRIM("t45"."failure_message", ' 	
'), '') AS "_failure_message",
        NULLIF(TRIM("t45"."receipt_url", ' 	
'), '') AS "_receipt_url",
        NULLIF(TRIM("t45"."customer", ' 	
'), '') AS "_stripe_customer_id",
        NULLIF(TRIM("t45"."invoice", ' 	
'), '') AS "_stripe_invoice_id",
        NULLIF(TRIM("t45"."payment_intent", ' 	
'), '') AS "_stripe_payment_intent_id",
        NULLIF(TRIM("t45"."balance_transaction", ' 	
'), '') AS "_stripe_balance_transaction_id",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t45"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t45"."amount" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_charge_amount_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t45"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t45"."amount_captured" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_captured_amount_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t45"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t45"."amount_refunded" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_refunded_amount_usd",
        NULLIF(TRIM(NULLIF("t45"."metadata" ->> '$.account_id', ''), ' 	
'), '') AS "_account_id",
        NULLIF(
          TRIM(NULLIF("t45"."metadata" ->> '$.subscription_id', ''), ' 	
'),
          ''
        ) AS "_stripe_subscription_id",
        NULLIF(
          TRIM(NULLIF("t45"."payment_method_details" ->> '$.type', ''), ' 	
'),
          ''
        ) AS "_payment_method_type",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."payment_method_details" -> '$.card'
            ) ->> '$.brand', ''),
            ' 	
'
          ),
          ''
        ) AS "_card_brand",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."payment_method_details" -> '$.card'
            ) ->> '$.last4', ''),
            ' 	
'
          ),
          ''
        ) AS "_card_last4",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."payment_method_details" -> '$.card'
            ) ->> '$.network', ''),
            ' 	
'
          ),
          ''
        ) AS "_card_network",
        CASE
          WHEN ABS(
            TRY_CAST(NULLIF((
              "t45"."payment_method_details" -> '$.card'
            ) ->> '$.exp_month', '') AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF((
            "t45"."payment_method_details" -> '$.card'
          ) ->> '$.exp_month', '') AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END AS "_card_exp_month",
        CASE
          WHEN ABS(
            TRY_CAST(NULLIF((
              "t45"."payment_method_details" -> '$.card'
            ) ->> '$.exp_year', '') AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF((
            "t45"."payment_method_details" -> '$.card'
          ) ->> '$.exp_year', '') AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END AS "_card_exp_year",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t45"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[1],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_network_status",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t45"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[2],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_outcome_reason",
        NULLIF(
          TRIM(
            NULLIF(
              (
                "t45"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[3],
              ''
            ),
            ' 	
'
          ),
          ''
        ) AS "_risk_level",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."billing_details" -> '$.address'
            ) ->> '$.country', ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_country",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."billing_details" -> '$.address'
            ) ->> '$.city', ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_city",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."billing_details" -> '$.address'
            ) ->> '$.state', ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_state",
        NULLIF(
          TRIM(
            NULLIF((
              "t45"."billing_details" -> '$.address'
            ) ->> '$.postal_code', ''),
            ' 	
'
          ),
          ''
        ) AS "_billing_postal_code",
        CASE
          WHEN ABS(
            TRY_CAST(NULLIF(
              (
                "t45"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
              )[4],
              ''
            ) AS DOUBLE)
          ) < 9e+18
          THEN TRY_CAST(NULLIF(
            (
              "t45"."outcome" ->> ['$.network_status', '$.reason', '$.risk_level', '$.risk_score']
            )[4],
            ''
          ) AS DOUBLE)
          ELSE CAST(NULL AS DOUBLE)
        END AS "_risk_score"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_charges" AS "t6"
        WHERE
          "t6"."id" IS NOT NULL
          AND COALESCE(CAST("t6"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t45"
    ) AS "t67"
      ON "t25"."row_key" = "t67"."raw_key"
  ) AS "t75"
  WHERE
    NOT (
      (
        "t75"."in_staging" IS NOT NULL
      )
      AND (
        "t75"."in_raw" IS NOT NULL
      )
      AND "t75"."status" IS NOT DISTINCT FROM "t75"."_status"
      AND "t75"."paid" IS NOT DISTINCT FROM "t75"."_paid"
      AND "t75"."captured" IS NOT DISTINCT FROM "t75"."_captured"
      AND "t75"."refunded" IS NOT DISTINCT FROM "t75"."_refunded"
      AND "t75"."disputed" IS NOT DISTINCT FROM "t75"."_disputed"
      AND "t75"."livemode" IS NOT DISTINCT FROM "t75"."_livemode"
      AND "t75"."stripe_charge_created_at" IS NOT DISTINCT FROM "t75"."_stripe_charge_created_at"
      AND LOWER("t75"."currency") IS NOT DISTINCT FROM LOWER("t75"."_currency")
      AND LOWER("t75"."description") IS NOT DISTINCT FROM LOWER("t75"."_description")
      AND LOWER("t75"."payment_method") IS NOT DISTINCT FROM LOWER("t75"."_payment_method")
      AND LOWER("t75"."failure_code") IS NOT DISTINCT FROM LOWER("t75"."_failure_code")
      AND LOWER("t75"."failure_message") IS NOT DISTINCT FROM LOWER("t75"."_failure_message")
      AND LOWER("t75"."receipt_url") IS NOT DISTINCT FROM LOWER("t75"."_receipt_url")
      AND LOWER("t75"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_customer_id")
      AND LOWER("t75"."stripe_invoice_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_invoice_id")
      AND LOWER("t75"."stripe_payment_intent_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_payment_intent_id")
      AND LOWER("t75"."stripe_balance_transaction_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_balance_transaction_id")
      AND "t75"."charge_amount_usd" IS NOT DISTINCT FROM "t75"."_charge_amount_usd"
      AND "t75"."captured_amount_usd" IS NOT DISTINCT FROM "t75"."_captured_amount_usd"
      AND "t75"."refunded_amount_usd" IS NOT DISTINCT FROM "t75"."_refunded_amount_usd"
      AND LOWER("t75"."account_id") IS NOT DISTINCT FROM LOWER("t75"."_account_id")
      AND LOWER("t75"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t75"."_stripe_subscription_id")
      AND LOWER("t75"."payment_method_type") IS NOT DISTINCT FROM LOWER("t75"."_payment_method_type")
      AND LOWER("t75"."card_brand") IS NOT DISTINCT FROM LOWER("t75"."_card_brand")
      AND LOWER("t75"."card_last4") IS NOT DISTINCT FROM LOWER("t75"."_card_last4")
      AND LOWER("t75"."card_network") IS NOT DISTINCT FROM LOWER("t75"."_card_network")
      AND "t75"."card_exp_month" IS NOT DISTINCT FROM "t75"."_card_exp_month"
      AND "t75"."card_exp_year" IS NOT DISTINCT FROM "t75"."_card_exp_year"
      AND LOWER("t75"."network_status") IS NOT DISTINCT FROM LOWER("t75"."_network_status")
      AND LOWER("t75"."outcome_reason") IS NOT DISTINCT FROM LOWER("t75"."_outcome_reason")
      AND LOWER("t75"."risk_level") IS NOT DISTINCT FROM LOWER("t75"."_risk_level")
      AND LOWER("t75"."billing_country") IS NOT DISTINCT FROM LOWER("t75"."_billing_country")
      AND LOWER("t75"."billing_city") IS NOT DISTINCT FROM LOWER("t75"."_billing_city")
      AND LOWER("t75"."billing_state") IS NOT DISTINCT FROM LOWER("t75"."_billing_state")
      AND LOWER("t75"."billing_postal_code") IS NOT DISTINCT FROM LOWER("t75"."_billing_postal_code")
      AND "t75"."risk_score" IS NOT DISTINCT FROM "t75"."_risk_score"
    )
), "suspects_of_stripe_invoices" AS (
  SELECT
    "t79"."in_staging",
    "t79"."in_raw",
    COALESCE("t79"."row_key", "t79"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t79"."status" IS NOT DISTINCT FROM "t79"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t79"."billing_reason" IS NOT DISTINCT FROM "t79"."_billing_reason"
      THEN ''
      ELSE 'billing_reason '
    END || CASE
      WHEN "t79"."collection_method" IS NOT DISTINCT FROM "t79"."_collection_method"
      THEN ''
      ELSE 'collection_method '
    END || CASE
      WHEN "t79"."livemode" IS NOT DISTINCT FROM "t79"."_livemode"
      THEN ''
      ELSE 'livemode '
    END || CASE
      WHEN "t79"."auto_advance" IS NOT DISTINCT FROM "t79"."_auto_advance"
      THEN ''
      ELSE 'auto_advance '
    END || CASE
      WHEN "t79"."metadata" IS NOT DISTINCT FROM "t79"."_metadata"
      THEN ''
      ELSE 'metadata '
    END || CASE
      WHEN "t79"."billing_period_start" IS NOT DISTINCT FROM "t79"."_billing_period_start"
      THEN ''
      ELSE 'billing_period_start '
    END || CASE
      WHEN "t79"."billing_period_end" IS NOT DISTINCT FROM "t79"."_billing_period_end"
      THEN ''
      ELSE 'billing_period_end '
    END || CASE
      WHEN "t79"."invoice_created_at" IS NOT DISTINCT FROM "t79"."_invoice_created_at"
      THEN ''
      ELSE 'invoice_created_at '
    END || CASE
      WHEN LOWER("t79"."currency") IS NOT DISTINCT FROM LOWER("t79"."_currency")
      THEN ''
      ELSE 'currency '
    END || CASE
      WHEN LOWER("t79"."customer_email") IS NOT DISTINCT FROM LOWER("t79"."_customer_email")
      THEN ''
      ELSE 'customer_email '
    END || CASE
      WHEN LOWER("t79"."customer_name") IS NOT DISTINCT FROM LOWER("t79"."_customer_name")
      THEN ''
      ELSE 'customer_name '
    END || CASE
      WHEN LOWER("t79"."customer_phone") IS NOT DISTINCT FROM LOWER("t79"."_customer_phone")
      THEN ''
      ELSE 'customer_phone '
    END || CASE
      WHEN LOWER("t79"."invoice_number") IS NOT DISTINCT FROM LOWER("t79"."_invoice_number")
      THEN ''
      ELSE 'invoice_number '
    END || CASE
      WHEN LOWER("t79"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_customer_id")
      THEN ''
      ELSE 'stripe_customer_id '
    END || CASE
      WHEN LOWER("t79"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_subscription_id")
      THEN ''
      ELSE 'stripe_subscription_id '
    END || CASE
      WHEN LOWER("t79"."stripe_payment_intent_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_payment_intent_id")
      THEN ''
      ELSE 'stripe_payment_intent_id '
    END || CASE
      WHEN LOWER("t79"."account_id") IS NOT DISTINCT FROM LOWER("t79"."_account_id")
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t79"."amount_due_usd" IS NOT DISTINCT FROM "t79"."_amount_due_usd"
      THEN ''
      ELSE 'amount_due_usd '
    END || CASE
      WHEN "t79"."subtotal_usd" IS NOT DISTINCT FROM "t79"."_subtotal_usd"
      THEN ''
      ELSE 'subtotal_usd '
    END || CASE
      WHEN "t79"."total_usd" IS NOT DISTINCT FROM "t79"."_total_usd"
      OR (
        "t79"."_total_usd" IS NULL
      )
      THEN ''
      ELSE 'total_usd '
    END || CASE
      WHEN "t79"."amount_paid_usd" IS NOT DISTINCT FROM "t79"."_amount_paid_usd"
      OR "t79"."amount_paid_usd" IS NOT DISTINCT FROM "t79"."_or_amount_paid_usd"
      THEN ''
      ELSE 'amount_paid_usd '
    END || CASE
      WHEN "t79"."amount_remaining_usd" IS NOT DISTINCT FROM "t79"."_amount_remaining_usd"
      OR "t79"."amount_remaining_usd" IS NOT DISTINCT FROM "t79"."_or_amount_remaining_usd"
      THEN ''
      ELSE 'amount_remaining_usd '
    END || CASE
      WHEN "t79"."paid" IS NOT DISTINCT FROM "t79"."_paid"
      OR "t79"."paid" IS NOT DISTINCT FROM "t79"."_or_paid"
      OR (
        "t79"."_paid" IS NULL
      )
      THEN ''
      ELSE 'paid '
    END || CASE
      WHEN LOWER("t79"."stripe_charge_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_charge_id")
      OR (
        "t79"."stripe_charge_id" IS NULL
      )
      THEN ''
      ELSE 'stripe_charge_id '
    END || CASE
      WHEN "t79"."attempt_count" IS NOT DISTINCT FROM "t79"."_attempt_count"
      OR (
        "t79"."attempt_count" IS NULL
      )
      THEN ''
      ELSE 'attempt_count '
    END || CASE
      WHEN "t79"."attempted" IS NOT DISTINCT FROM "t79"."_attempted"
      OR (
        "t79"."attempted" IS NULL
      )
      THEN ''
      ELSE 'attempted '
    END || CASE
      WHEN "t79"."finalized_at" IS NOT DISTINCT FROM "t79"."_finalized_at"
      OR (
        "t79"."finalized_at" IS NULL
      )
      THEN ''
      ELSE 'finalized_at '
    END || CASE
      WHEN "t79"."paid_at" IS NOT DISTINCT FROM "t79"."_paid_at"
      OR (
        "t79"."paid_at" IS NULL
      )
      THEN ''
      ELSE 'paid_at '
    END || CASE
      WHEN "t79"."voided_at" IS NOT DISTINCT FROM "t79"."_voided_at"
      OR (
        "t79"."voided_at" IS NULL
      )
      THEN ''
      ELSE 'voided_at '
    END || CASE
      WHEN "t79"."marked_uncollectible_at" IS NOT DISTINCT FROM "t79"."_marked_uncollectible_at"
      OR (
        "t79"."marked_uncollectible_at" IS NULL
      )
      THEN ''
      ELSE 'marked_uncollectible_at '
    END || CASE
      WHEN "t79"."due_date" IS NOT DISTINCT FROM "t79"."_due_date"
      OR (
        "t79"."_due_date" IS NULL
      )
      THEN ''
      ELSE 'due_date '
    END AS "differences"
  FROM (
    SELECT
      "t30"."row_key",
      "t30"."in_staging",
      "t30"."status",
      "t30"."billing_reason",
      "t30"."collection_method",
      "t30"."livemode",
      "t30"."auto_advance",
      "t30"."metadata",
      "t30"."billing_period_start",
      "t30"."billing_period_end",
      "t30"."invoice_created_at",
      "t30"."currency",
      "t30"."customer_email",
      "t30"."customer_name",
      "t30"."customer_phone",
      "t30"."invoice_number",
      "t30"."stripe_customer_id",
      "t30"."stripe_subscription_id",
      "t30"."stripe_payment_intent_id",
      "t30"."account_id",
      "t30"."amount_due_usd",
      "t30"."subtotal_usd",
      "t30"."total_usd",
      "t30"."amount_paid_usd",
      "t30"."amount_remaining_usd",
      "t30"."paid",
      "t30"."stripe_charge_id",
      "t30"."attempt_count",
      "t30"."attempted",
      "t30"."finalized_at",
      "t30"."paid_at",
      "t30"."voided_at",
      "t30"."marked_uncollectible_at",
      "t30"."due_date",
      "t78"."raw_key",
      "t78"."in_raw",
      "t78"."_status",
      "t78"."_billing_reason",
      "t78"."_collection_method",
      "t78"."_livemode",
      "t78"."_auto_advance",
      "t78"."_metadata",
      "t78"."_billing_period_start",
      "t78"."_billing_period_end",
      "t78"."_invoice_created_at",
      "t78"."_currency",
      "t78"."_customer_email",
      "t78"."_customer_name",
      "t78"."_customer_phone",
      "t78"."_invoice_number",
      "t78"."_stripe_customer_id",
      "t78"."_stripe_subscription_id",
      "t78"."_stripe_payment_intent_id",
      "t78"."_account_id",
      "t78"."_amount_due_usd",
      "t78"."_subtotal_usd",
      "t78"."_total_usd",
      "t78"."_amount_paid_usd",
      "t78"."_amount_remaining_usd",
      "t78"."_paid",
      "t78"."_stripe_charge_id",
      "t78"."_attempt_count",
      "t78"."_attempted",
      "t78"."_finalized_at",
      "t78"."_paid_at",
      "t78"."_voided_at",
      "t78"."_marked_uncollectible_at",
      "t78"."_due_date",
      "t78"."_or_amount_paid_usd",
      "t78"."_or_amount_remaining_usd",
      "t78"."_or_paid"
    FROM (
      SELECT
        "t13"."stripe_invoice_id" AS "row_key",
        1 AS "in_staging",
        "t13"."status",
        "t13"."billing_reason",
        "t13"."collection_method",
        "t13"."livemode",
        "t13"."auto_advance",
        CAST("t13"."metadata" AS TEXT) AS "metadata",
        "t13"."billing_period_start",
        "t13"."billing_period_end",
        "t13"."invoice_created_at",
        "t13"."currency",
        "t13"."customer_email",
        "t13"."customer_name",
        "t13"."customer_phone",
        "t13"."invoice_number",
        "t13"."stripe_customer_id",
        "t13"."stripe_subscription_id",
        "t13"."stripe_payment_intent_id",
        "t13"."account_id",
        "t13"."amount_due_usd",
        "t13"."subtotal_usd",
        "t13"."total_usd",
        "t13"."amount_paid_usd",
        "t13"."amount_remaining_usd",
        "t13"."paid",
        "t13"."stripe_charge_id",
        "t13"."attempt_count",
        "t13"."attempted",
        "t13"."finalized_at",
        "t13"."paid_at",
        "t13"."voided_at",
        "t13"."marked_uncollectible_at",
        "t13"."due_date"
      FROM "staging"."stg_stripe__invoices" AS "t13"
    ) AS "t30"
    FULL OUTER JOIN (
      SELECT
        "t43"."id" AS "raw_key",
        1 AS "in_raw",
        "t43"."status" AS "_status",
        "t43"."billing_reason" AS "_billing_reason",
        "t43"."collection_method" AS "_collection_method",
        "t43"."livemode" AS "_livemode",
        "t43"."auto_advance" AS "_auto_advance",
        CAST("t43"."metadata" AS TEXT) AS "_metadata",
        "t43"."period_start" AS "_billing_period_start",
        "t43"."period_end" AS "_billing_period_end",
        "t43"."created" AS "_invoice_created_at",
        NULLIF(TRIM("t43"."currency", ' 	
'), '') AS "_currency",
        NULLIF(TRIM("t43"."customer_email", ' 	
'), '') AS "_customer_email",
        NULLIF(TRIM("t43"."customer_name", ' 	
'), '') AS "_customer_name",
        NULLIF(TRIM("t43"."customer_phone", ' 	
'), '') AS "_customer_phone",
        NULLIF(TRIM("t43"."number", ' 	
'), '') AS "_invoice_number",
        NULLIF(TRIM("t43"."customer", ' 	
'), '') AS "_stripe_customer_id",
        NULLIF(TRIM("t43"."subscription", ' 	
'), '') AS "_stripe_subscription_id",
        NULLIF(TRIM("t43"."payment_intent", ' 	
'), '') AS "_stripe_payment_intent_id",
        NULLIF(TRIM(NULLIF("t43"."metadata" ->> '$.account_id', ''), ' 	
'), '') AS "_account_id",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t43"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t43"."amount_due" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_amount_due_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t43"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t43"."subtotal" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_subtotal_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t43"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t43"."total" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_total_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t43"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t43"."amount_paid" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_amount_paid_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t43"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t43"."amount_remaining" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_amount_remaining_usd",
        "t43"."paid" AS "_paid",
        NULLIF(TRIM("t43"."charge", ' 	
'), '') AS "_stripe_charge_id",
        "t43"."attempt_count" AS "_attempt_count",
        "t43"."attempted" AS "_attempted",
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
                            "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[1],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[1],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[1],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[1],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
        ) AS "_finalized_at",
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
                            "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[2],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[2],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[2],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[2],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
        ) AS "_paid_at",
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
                            "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[3],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[3],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[3],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[3],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
        ) AS "_voided_at",
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
                            "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                          )[4],
                          ''
                        ) AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                    ELSE CAST(NULL AS DOUBLE)
                  END * 1000
                  ELSE CASE
                    WHEN ABS(
                      TRY_CAST(NULLIF(
                        (
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                          "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                        )[4],
                        ''
                      ) AS DOUBLE)
                    ) < 9e+18
                    THEN TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                    )[4],
                    ''
                  ) AS DOUBLE)
                  ELSE CAST(NULL AS DOUBLE)
                END * 1000
                ELSE CASE
                  WHEN ABS(
                    TRY_CAST(NULLIF(
                      (
                        "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
                      )[4],
                      ''
                    ) AS DOUBLE)
                  ) < 9e+18
                  THEN TRY_CAST(NULLIF(
                    (
                      "t43"."status_transitions" ->> ['$.finalized_at', '$.paid_at', '$.voided_at', '$.marked_uncollectible_at']
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
        ) AS "_marked_uncollectible_at",
        CAST("t43"."due_date" AS DATE) AS "_due_date",
        CAST(0 AS DECIMAL(18, 2)) AS "_or_amount_paid_usd",
        CAST(CASE
          WHEN COALESCE(NULLIF(LOWER(TRIM("t43"."currency", ' 	
')), '') <> 'usd', FALSE)
          THEN NULL
          ELSE CAST("t43"."amount_due" AS DECIMAL(18, 2)) / 100
        END AS DECIMAL(18, 2)) AS "_or_amount_remaining_usd",
        FALSE AS "_or_paid"
      FROM (
        SELECT
          *
        FROM "raw"."stripe_invoices" AS "t5"
        WHERE
          "t5"."id" IS NOT NULL
          AND COALESCE(CAST("t5"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t43"
    ) AS "t78"
      ON "t30"."row_key" = "t78"."raw_key"
  ) AS "t79"
  WHERE
    NOT (
      (
        "t79"."in_staging" IS NOT NULL
      )
      AND (
        "t79"."in_raw" IS NOT NULL
      )
      AND "t79"."status" IS NOT DISTINCT FROM "t79"."_status"
      AND "t79"."billing_reason" IS NOT DISTINCT FROM "t79"."_billing_reason"
      AND "t79"."collection_method" IS NOT DISTINCT FROM "t79"."_collection_method"
      AND "t79"."livemode" IS NOT DISTINCT FROM "t79"."_livemode"
      AND "t79"."auto_advance" IS NOT DISTINCT FROM "t79"."_auto_advance"
      AND "t79"."metadata" IS NOT DISTINCT FROM "t79"."_metadata"
      AND "t79"."billing_period_start" IS NOT DISTINCT FROM "t79"."_billing_period_start"
      AND "t79"."billing_period_end" IS NOT DISTINCT FROM "t79"."_billing_period_end"
      AND "t79"."invoice_created_at" IS NOT DISTINCT FROM "t79"."_invoice_created_at"
      AND LOWER("t79"."currency") IS NOT DISTINCT FROM LOWER("t79"."_currency")
      AND LOWER("t79"."customer_email") IS NOT DISTINCT FROM LOWER("t79"."_customer_email")
      AND LOWER("t79"."customer_name") IS NOT DISTINCT FROM LOWER("t79"."_customer_name")
      AND LOWER("t79"."customer_phone") IS NOT DISTINCT FROM LOWER("t79"."_customer_phone")
      AND LOWER("t79"."invoice_number") IS NOT DISTINCT FROM LOWER("t79"."_invoice_number")
      AND LOWER("t79"."stripe_customer_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_customer_id")
      AND LOWER("t79"."stripe_subscription_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_subscription_id")
      AND LOWER("t79"."stripe_payment_intent_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_payment_intent_id")
      AND LOWER("t79"."account_id") IS NOT DISTINCT FROM LOWER("t79"."_account_id")
      AND "t79"."amount_due_usd" IS NOT DISTINCT FROM "t79"."_amount_due_usd"
      AND "t79"."subtotal_usd" IS NOT DISTINCT FROM "t79"."_subtotal_usd"
      AND (
        "t79"."total_usd" IS NOT DISTINCT FROM "t79"."_total_usd"
        OR (
          "t79"."_total_usd" IS NULL
        )
      )
      AND (
        "t79"."amount_paid_usd" IS NOT DISTINCT FROM "t79"."_amount_paid_usd"
        OR "t79"."amount_paid_usd" IS NOT DISTINCT FROM "t79"."_or_amount_paid_usd"
      )
      AND (
        "t79"."amount_remaining_usd" IS NOT DISTINCT FROM "t79"."_amount_remaining_usd"
        OR "t79"."amount_remaining_usd" IS NOT DISTINCT FROM "t79"."_or_amount_remaining_usd"
      )
      AND (
        "t79"."paid" IS NOT DISTINCT FROM "t79"."_paid"
        OR "t79"."paid" IS NOT DISTINCT FROM "t79"."_or_paid"
        OR (
          "t79"."_paid" IS NULL
        )
      )
      AND (
        LOWER("t79"."stripe_charge_id") IS NOT DISTINCT FROM LOWER("t79"."_stripe_charge_id")
        OR (
          "t79"."stripe_charge_id" IS NULL
        )
      )
      AND (
        "t79"."attempt_count" IS NOT DISTINCT FROM "t79"."_attempt_count"
        OR (
          "t79"."attempt_count" IS NULL
        )
      )
      AND (
        "t79"."attempted" IS NOT DISTINCT FROM "t79"."_attempted"
        OR (
          "t79"."attempted" IS NULL
        )
      )
      AND (
        "t79"."finalized_at" IS NOT DISTINCT FROM "t79"."_finalized_at"
        OR (
          "t79"."finalized_at" IS NULL
        )
      )
      AND (
        "t79"."paid_at" IS NOT DISTINCT FROM "t79"."_paid_at"
        OR (
          "t79"."paid_at" IS NULL
        )
      )
      AND (
        "t79"."voided_at" IS NOT DISTINCT FROM "t79"."_voided_at"
        OR (
          "t79"."voided_at" IS NULL
        )
      )
      AND (
        "t79"."marked_uncollectible_at" IS NOT DISTINCT FROM "t79"."_marked_uncollectible_at"
        OR (
          "t79"."marked_uncollectible_at" IS NULL
        )
      )
      AND (
        "t79"."due_date" IS NOT DISTINCT FROM "t79"."_due_date"
        OR (
          "t79"."_due_date" IS NULL
        )
      )
    )
), "t146" AS (
  SELECT
    "t141"."suspect",
    MAX("t141"."in_staging") AS "in_staging",
    MAX("t141"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t141"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t141"."differences") AS "differences"
  FROM "suspects_of_stripe_charges" AS "t141"
  GROUP BY
    1
), "t156" AS (
  SELECT
    "t145"."suspect",
    MAX("t145"."in_staging") AS "in_staging",
    MAX("t145"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t145"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t145"."differences") AS "differences"
  FROM "suspects_of_stripe_invoices" AS "t145"
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
          'stg_stripe__customers = stripe_customers' AS "statement",
          "t117"."suspect" AS "entity_key",
          CASE
            WHEN "t117"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t117"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t117"."differing" >= "t135"."versions"
            THEN TRIM("t117"."differences", ' 	
')
            WHEN "t117"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t111" AS "t117"
        LEFT OUTER JOIN (
          SELECT
            "t126"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t48"."raw_key"
            FROM (
              SELECT
                "t0"."id" AS "raw_key"
              FROM "raw"."stripe_customers" AS "t0"
              WHERE
                "t0"."id" IS NOT NULL
                AND COALESCE(CAST("t0"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t48"
            SEMI JOIN "t111" AS "t118"
              ON "t48"."raw_key" = "t118"."suspect"
          ) AS "t126"
          GROUP BY
            1
        ) AS "t135"
          ON "t117"."suspect" = "t135"."raw_key"
      ) AS "t139"
      WHERE
        "t139"."differences" IS NOT NULL
        AND TRIM("t139"."entity_key", ' 	
') <> ''
    ) AS "t147"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__prices = stripe_prices' AS "statement",
          "t97"."suspect" AS "entity_key",
          CASE
            WHEN "t97"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t97"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t97"."differing" >= "t112"."versions"
            THEN TRIM("t97"."differences", ' 	
')
            WHEN "t97"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t92" AS "t97"
        LEFT OUTER JOIN (
          SELECT
            "t105"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t49"."raw_key"
            FROM (
              SELECT
                "t1"."id" AS "raw_key"
              FROM "raw"."stripe_prices" AS "t1"
              WHERE
                "t1"."id" IS NOT NULL
                AND COALESCE(CAST("t1"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t49"
            SEMI JOIN "t92" AS "t98"
              ON "t49"."raw_key" = "t98"."suspect"
          ) AS "t105"
          GROUP BY
            1
        ) AS "t112"
          ON "t97"."suspect" = "t112"."raw_key"
      ) AS "t124"
      WHERE
        "t124"."differences" IS NOT NULL
        AND TRIM("t124"."entity_key", ' 	
') <> ''
    ) AS "t133"
  ) AS "t150"
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
          'stg_stripe__subscriptions = stripe_subscriptions' AS "statement",
          "t119"."suspect" AS "entity_key",
          CASE
            WHEN "t119"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t119"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t119"."differing" >= "t136"."versions"
            THEN TRIM("t119"."differences", ' 	
')
            WHEN "t119"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t113" AS "t119"
        LEFT OUTER JOIN (
          SELECT
            "t127"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t50"."raw_key"
            FROM (
              SELECT
                "t2"."id" AS "raw_key"
              FROM "raw"."stripe_subscriptions" AS "t2"
              WHERE
                "t2"."id" IS NOT NULL
                AND COALESCE(CAST("t2"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t50"
            SEMI JOIN "t113" AS "t120"
              ON "t50"."raw_key" = "t120"."suspect"
          ) AS "t127"
          GROUP BY
            1
        ) AS "t136"
          ON "t119"."suspect" = "t136"."raw_key"
      ) AS "t140"
      WHERE
        "t140"."differences" IS NOT NULL
        AND TRIM("t140"."entity_key", ' 	
') <> ''
    ) AS "t148"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__subscription_items = stripe_subscription_items' AS "statement",
          "t88"."suspect" AS "entity_key",
          CASE
            WHEN "t88"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t88"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t88"."differing" >= "t102"."versions"
            THEN TRIM("t88"."differences", ' 	
')
            WHEN "t88"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t84" AS "t88"
        LEFT OUTER JOIN (
          SELECT
            "t96"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t51"."raw_key"
            FROM (
              SELECT
                "t3"."id" AS "raw_key"
              FROM "raw"."stripe_subscription_items" AS "t3"
              WHERE
                "t3"."id" IS NOT NULL
                AND COALESCE(CAST("t3"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t51"
            SEMI JOIN "t84" AS "t89"
              ON "t51"."raw_key" = "t89"."suspect"
          ) AS "t96"
          GROUP BY
            1
        ) AS "t102"
          ON "t88"."suspect" = "t102"."raw_key"
      ) AS "t110"
      WHERE
        "t110"."differences" IS NOT NULL
        AND TRIM("t110"."entity_key", ' 	
') <> ''
    ) AS "t123"
  ) AS "t151"
) AS "t155"
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
        *
      FROM (
        SELECT
          'stg_stripe__events = stripe_events' AS "statement",
          "t93"."suspect" AS "entity_key",
          CASE
            WHEN "t93"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t93"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t93"."differing" >= "t108"."versions"
            THEN TRIM("t93"."differences", ' 	
')
            WHEN "t93"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t90" AS "t93"
        LEFT OUTER JOIN (
          SELECT
            "t103"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t52"."raw_key"
            FROM (
              SELECT
                "t4"."id" AS "raw_key"
              FROM "raw"."stripe_events" AS "t4"
              WHERE
                "t4"."id" IS NOT NULL
                AND COALESCE(CAST("t4"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t52"
            SEMI JOIN "t90" AS "t94"
              ON "t52"."raw_key" = "t94"."suspect"
          ) AS "t103"
          GROUP BY
            1
        ) AS "t108"
          ON "t93"."suspect" = "t108"."raw_key"
      ) AS "t121"
      WHERE
        "t121"."differences" IS NOT NULL
        AND TRIM("t121"."entity_key", ' 	
') <> ''
    ) AS "t128"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__invoices = stripe_invoices' AS "statement",
          "t158"."suspect" AS "entity_key",
          CASE
            WHEN "t158"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t158"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t158"."differing" >= "t166"."versions"
            THEN TRIM("t158"."differences", ' 	
')
            WHEN "t158"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t156" AS "t158"
        LEFT OUTER JOIN (
          SELECT
            "t163"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t53"."raw_key"
            FROM (
              SELECT
                "t5"."id" AS "raw_key"
              FROM "raw"."stripe_invoices" AS "t5"
              WHERE
                "t5"."id" IS NOT NULL
                AND COALESCE(CAST("t5"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t53"
            SEMI JOIN "t156" AS "t159"
              ON "t53"."raw_key" = "t159"."suspect"
          ) AS "t163"
          GROUP BY
            1
        ) AS "t166"
          ON "t158"."suspect" = "t166"."raw_key"
      ) AS "t168"
      WHERE
        "t168"."differences" IS NOT NULL
        AND TRIM("t168"."entity_key", ' 	
') <> ''
    ) AS "t171"
  ) AS "t172"
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
          'stg_stripe__charges = stripe_charges' AS "statement",
          "t152"."suspect" AS "entity_key",
          CASE
            WHEN "t152"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t152"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t152"."differing" >= "t164"."versions"
            THEN TRIM("t152"."differences", ' 	
')
            WHEN "t152"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t146" AS "t152"
        LEFT OUTER JOIN (
          SELECT
            "t160"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t54"."raw_key"
            FROM (
              SELECT
                "t6"."id" AS "raw_key"
              FROM "raw"."stripe_charges" AS "t6"
              WHERE
                "t6"."id" IS NOT NULL
                AND COALESCE(CAST("t6"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t54"
            SEMI JOIN "t146" AS "t153"
              ON "t54"."raw_key" = "t153"."suspect"
          ) AS "t160"
          GROUP BY
            1
        ) AS "t164"
          ON "t152"."suspect" = "t164"."raw_key"
      ) AS "t167"
      WHERE
        "t167"."differences" IS NOT NULL
        AND TRIM("t167"."entity_key", ' 	
') <> ''
    ) AS "t169"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__payment_intents = stripe_payment_intents' AS "statement",
          "t130"."suspect" AS "entity_key",
          CASE
            WHEN "t130"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t130"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t130"."differing" >= "t144"."versions"
            THEN TRIM("t130"."differences", ' 	
')
            WHEN "t130"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t125" AS "t130"
        LEFT OUTER JOIN (
          SELECT
            "t138"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t55"."raw_key"
            FROM (
              SELECT
                "t7"."id" AS "raw_key"
              FROM "raw"."stripe_payment_intents" AS "t7"
              WHERE
                "t7"."id" IS NOT NULL
                AND COALESCE(CAST("t7"."created" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t55"
            SEMI JOIN "t125" AS "t131"
              ON "t55"."raw_key" = "t131"."suspect"
          ) AS "t138"
          GROUP BY
            1
        ) AS "t144"
          ON "t130"."suspect" = "t144"."raw_key"
      ) AS "t154"
      WHERE
        "t154"."differences" IS NOT NULL
        AND TRIM("t154"."entity_key", ' 	
') <> ''
    ) AS "t161"
  ) AS "t170"
) AS "t173"
