WITH "t3" AS (
  SELECT
    "t1"."id",
    "t1"."object",
    "t1"."api_version",
    "t1"."created",
    "t1"."data",
    "t1"."livemode",
    "t1"."pending_webhooks",
    "t1"."request",
    "t1"."type",
    "t1"."created_at"
  FROM "raw"."stripe_events" AS "t1"
), "repeats_in_stripe_events" AS (
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
      FROM "raw"."stripe_events" AS "t1"
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
  "t20"."stripe_event_id",
  "t20"."stripe_event_key",
  "t20"."event_type",
  "t20"."event_category",
  "t20"."event_action",
  "t20"."is_failure_event",
  "t20"."is_success_event",
  "t20"."related_object_id",
  "t20"."related_object_type",
  "t20"."stripe_customer_id",
  "t20"."api_version",
  "t20"."livemode",
  "t20"."pending_webhooks",
  "t20"."request_id",
  "t20"."idempotency_key",
  "t20"."data",
  "t20"."event_object",
  "t20"."data_quality_flag",
  "t20"."event_created_at",
  FALSE
  OR (
    (
      "t20"."stripe_customer_id" IS NOT NULL
    ) AND (
      "t4"."_parent_0" IS NULL
    )
  ) AS "is_orphan"
FROM (
  SELECT
    "t18"."id" AS "stripe_event_id",
    MD5(COALESCE("t18"."id", '')) AS "stripe_event_key",
    "t18"."event_type",
    "t18"."event_category",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t18"."type")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t18"."type")), '-', '_'), ' ', '_'), '')
        WHEN 'customer.created'
        THEN 'Created'
        WHEN 'customer.updated'
        THEN 'Updated'
        WHEN 'customer.deleted'
        THEN 'Deleted'
        WHEN 'customer.subscription.created'
        THEN 'Created'
        WHEN 'customer.subscription.updated'
        THEN 'Updated'
        WHEN 'customer.subscription.deleted'
        THEN 'Canceled'
        WHEN 'customer.subscription.paused'
        THEN 'Paused'
        WHEN 'customer.subscription.resumed'
        THEN 'Resumed'
        WHEN 'customer.subscription.trial_will_end'
        THEN 'Trial Will End'
        WHEN 'customer.subscription.pending_update_applied'
        THEN 'Updated'
        WHEN 'customer.subscription.pending_update_expired'
        THEN 'Update Expired'
        WHEN 'customer.source.created'
        THEN 'Created'
        WHEN 'customer.source.updated'
        THEN 'Updated'
        WHEN 'customer.source.deleted'
        THEN 'Deleted'
        WHEN 'customer.discount.created'
        THEN 'Created'
        WHEN 'customer.discount.updated'
        THEN 'Updated'
        WHEN 'customer.discount.deleted'
        THEN 'Deleted'
        WHEN 'payment_method.attached'
        THEN 'Attached'
        WHEN 'payment_method.detached'
        THEN 'Detached'
        WHEN 'payment_method.updated'
        THEN 'Updated'
        WHEN 'invoice.created'
        THEN 'Created'
        WHEN 'invoice.updated'
        THEN 'Updated'
        WHEN 'invoice.deleted'
        THEN 'Deleted'
        WHEN 'invoice.finalized'
        THEN 'Finalized'
        WHEN 'invoice.finalization_failed'
        THEN 'Finalization Failed'
        WHEN 'invoice.sent'
        THEN 'Sent'
        WHEN 'invoice.upcoming'
        THEN 'Upcoming'
        WHEN 'invoice.paid'
        THEN 'Paid'
        WHEN 'invoice.payment_succeeded'
        THEN 'Payment Succeeded'
        WHEN 'invoice.payment_failed'
        THEN 'Payment Failed'
        WHEN 'invoice.payment_action_required'
        THEN 'Action Required'
        WHEN 'invoice.marked_uncollectible'
        THEN 'Marked Uncollectible'
        WHEN 'invoice.overdue'
        THEN 'Overdue'
        WHEN 'invoice.voided'
        THEN 'Voided'
        WHEN 'charge.succeeded'
        THEN 'Succeeded'
        WHEN 'charge.failed'
        THEN 'Failed'
        WHEN 'charge.pending'
        THEN 'Pending'
        WHEN 'charge.captured'
        THEN 'Captured'
        WHEN 'charge.expired'
        THEN 'Expired'
        WHEN 'charge.updated'
        THEN 'Updated'
        WHEN 'charge.refunded'
        THEN 'Refunded'
        WHEN 'charge.refund.updated'
        THEN 'Updated'
        WHEN 'charge.dispute.created'
        THEN 'Created'
        WHEN 'charge.dispute.updated'
        THEN 'Updated'
        WHEN 'charge.dispute.closed'
        THEN 'Closed'
        WHEN 'charge.dispute.funds_withdrawn'
        THEN 'Funds Withdrawn'
        WHEN 'charge.dispute.funds_reinstated'
        THEN 'Funds Reinstated'
        WHEN 'payment_intent.created'
        THEN 'Created'
        WHEN 'payment_intent.processing'
        THEN 'Processing'
        WHEN 'payment_intent.requires_action'
        THEN 'Action Required'
        WHEN 'payment_intent.amount_capturable_updated'
        THEN 'Updated'
        WHEN 'payment_intent.succeeded'
        THEN 'Succeeded'
        WHEN 'payment_intent.payment_failed'
        THEN 'Payment Failed'
        WHEN 'payment_intent.canceled'
        THEN 'Canceled'
        WHEN 'price.created'
        THEN 'Created'
        WHEN 'price.updated'
        THEN 'Updated'
        WHEN 'price.deleted'
        THEN 'Deleted'
        WHEN 'product.created'
        THEN 'Created'
        WHEN 'product.updated'
        THEN 'Updated'
        WHEN 'product.deleted'
        THEN 'Deleted'
        WHEN 'payout.created'
        THEN 'Created'
        WHEN 'payout.paid'
        THEN 'Paid'
        WHEN 'payout.failed'
        THEN 'Failed'
        WHEN 'payout.canceled'
        THEN 'Canceled'
        WHEN 'webhook_endpoint.created'
        THEN 'Created'
        WHEN 'webhook_endpoint.updated'
        THEN 'Updated'
        WHEN 'webhook_endpoint.deleted'
        THEN 'Deleted'
        ELSE 'unmapped'
      END
    END AS "event_action",
    COALESCE(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t18"."event_type")), '-', '_'), ' ', '_'), '') IN (
        'charge.failed',
        'charge.expired',
        'charge.dispute.created',
        'customer.subscription.deleted',
        'invoice.finalization_failed',
        'invoice.marked_uncollectible',
        'invoice.payment_failed',
        'payment_intent.payment_failed',
        'payout.failed'
      ),
      FALSE
    ) AS "is_failure_event",
    COALESCE(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t18"."event_type")), '-', '_'), ' ', '_'), '') IN (
        'charge.captured',
        'charge.succeeded',
        'invoice.paid',
        'invoice.payment_succeeded',
        'payment_intent.succeeded',
        'payout.paid'
      ),
      FALSE
    ) AS "is_success_event",
    "t18"."related_object_id",
    "t18"."related_object_type",
    COALESCE(
      "t18"."concerned",
      CASE
        WHEN "t18"."related_object_type" = 'customer'
        THEN "t18"."related_object_id"
        ELSE NULL
      END
    ) AS "stripe_customer_id",
    "t18"."api_version",
    "t18"."livemode",
    "t18"."pending_webhooks",
    NULLIF("t18"."request" ->> '$.id', '') AS "request_id",
    NULLIF("t18"."request" ->> '$.idempotency_key', '') AS "idempotency_key",
    "t18"."data",
    "t18"."event_object",
    CASE
      WHEN "t18"."event_type" IS NULL
      THEN 'Missing Type'
      WHEN "t18"."event_category" = 'unmapped'
      THEN 'Unmapped Type'
      WHEN "t18"."related_object_id" IS NULL
      THEN 'Missing Object'
      ELSE 'Valid'
    END AS "data_quality_flag",
    "t18"."created" AS "event_created_at"
  FROM (
    SELECT
      "t17"."id",
      "t17"."object",
      "t17"."api_version",
      "t17"."created",
      "t17"."data",
      "t17"."livemode",
      "t17"."pending_webhooks",
      "t17"."request",
      "t17"."type",
      "t17"."created_at",
      NULLIF(TRIM("t17"."type", ' 	
'), '') AS "event_type",
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t17"."type")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t17"."type")), '-', '_'), ' ', '_'), '')
          WHEN 'customer.created'
          THEN 'Customer'
          WHEN 'customer.updated'
          THEN 'Customer'
          WHEN 'customer.deleted'
          THEN 'Customer'
          WHEN 'customer.subscription.created'
          THEN 'Subscription'
          WHEN 'customer.subscription.updated'
          THEN 'Subscription'
          WHEN 'customer.subscription.deleted'
          THEN 'Subscription'
          WHEN 'customer.subscription.paused'
          THEN 'Subscription'
          WHEN 'customer.subscription.resumed'
          THEN 'Subscription'
          WHEN 'customer.subscription.trial_will_end'
          THEN 'Subscription'
          WHEN 'customer.subscription.pending_update_applied'
          THEN 'Subscription'
          WHEN 'customer.subscription.pending_update_expired'
          THEN 'Subscription'
          WHEN 'customer.source.created'
          THEN 'Payment Method'
          WHEN 'customer.source.updated'
          THEN 'Payment Method'
          WHEN 'customer.source.deleted'
          THEN 'Payment Method'
          WHEN 'customer.discount.created'
          THEN 'Discount'
          WHEN 'customer.discount.updated'
          THEN 'Discount'
          WHEN 'customer.discount.deleted'
          THEN 'Discount'
          WHEN 'payment_method.attached'
          THEN 'Payment Method'
          WHEN 'payment_method.detached'
          THEN 'Payment Method'
          WHEN 'payment_method.updated'
          THEN 'Payment Method'
          WHEN 'invoice.created'
          THEN 'Invoice'
          WHEN 'invoice.updated'
          THEN 'Invoice'
          WHEN 'invoice.deleted'
          THEN 'Invoice'
          WHEN 'invoice.finalized'
          THEN 'Invoice'
          WHEN 'invoice.finalization_failed'
          THEN 'Invoice'
          WHEN 'invoice.sent'
          THEN 'Invoice'
          WHEN 'invoice.upcoming'
          THEN 'Invoice'
          WHEN 'invoice.paid'
          THEN 'Invoice'
          WHEN 'invoice.payment_succeeded'
          THEN 'Invoice'
          WHEN 'invoice.payment_failed'
          THEN 'Invoice'
          WHEN 'invoice.payment_action_required'
          THEN 'Invoice'
          WHEN 'invoice.marked_uncollectible'
          THEN 'Invoice'
          WHEN 'invoice.overdue'
          THEN 'Invoice'
          WHEN 'invoice.voided'
          THEN 'Invoice'
          WHEN 'charge.succeeded'
          THEN 'Charge'
          WHEN 'charge.failed'
          THEN 'Charge'
          WHEN 'charge.pending'
          THEN 'Charge'
          WHEN 'charge.captured'
          THEN 'Charge'
          WHEN 'charge.expired'
          THEN 'Charge'
          WHEN 'charge.updated'
          THEN 'Charge'
          WHEN 'charge.refunded'
          THEN 'Charge'
          WHEN 'charge.refund.updated'
          THEN 'Refund'
          WHEN 'charge.dispute.created'
          THEN 'Dispute'
          WHEN 'charge.dispute.updated'
          THEN 'Dispute'
          WHEN 'charge.dispute.closed'
          THEN 'Dispute'
          WHEN 'charge.dispute.funds_withdrawn'
          THEN 'Dispute'
          WHEN 'charge.dispute.funds_reinstated'
          THEN 'Dispute'
          WHEN 'payment_intent.created'
          THEN 'Payment Intent'
          WHEN 'payment_intent.processing'
          THEN 'Payment Intent'
          WHEN 'payment_intent.requires_action'
          THEN 'Payment Intent'
          WHEN 'payment_intent.amount_capturable_updated'
          THEN 'Payment Intent'
          WHEN 'payment_intent.succeeded'
          THEN 'Payment Intent'
          WHEN 'payment_intent.payment_failed'
          THEN 'Payment Intent'
          WHEN 'payment_intent.canceled'
          THEN 'Payment Intent'
          WHEN 'price.created'
          THEN 'Price'
          WHEN 'price.updated'
          THEN 'Price'
          WHEN 'price.deleted'
          THEN 'Price'
          WHEN 'product.created'
          THEN 'Product'
          WHEN 'product.updated'
          THEN 'Product'
          WHEN 'product.deleted'
          THEN 'Product'
          WHEN 'payout.created'
          THEN 'Payout'
          WHEN 'payout.paid'
          THEN 'Payout'
          WHEN 'payout.failed'
          THEN 'Payout'
          WHEN 'payout.canceled'
          THEN 'Payout'
          WHEN 'webhook_endpoint.created'
          THEN 'Webhook'
          WHEN 'webhook_endpoint.updated'
          THEN 'Webhook'
          WHEN 'webhook_endpoint.deleted'
          THEN 'Webhook'
          ELSE 'unmapped'
        END
      END AS "event_category",
      "t17"."data" -> '$.object' AS "event_object",
      NULLIF((
        "t17"."data" -> '$.object'
      ) ->> '$.id', '') AS "related_object_id",
      NULLIF((
        "t17"."data" -> '$.object'
      ) ->> '$.object', '') AS "related_object_type",
      NULLIF((
        "t17"."data" -> '$.object'
      ) ->> '$.customer', '') AS "concerned"
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
              FROM "repeats_in_stripe_events" AS "t9"
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
              "t13"."object",
              "t13"."api_version",
              "t13"."created",
              "t13"."data",
              "t13"."livemode",
              "t13"."pending_webhooks",
              "t13"."request",
              "t13"."type",
              "t13"."created_at",
              ROW_NUMBER() OVER (
                PARTITION BY "t13"."id"
                ORDER BY "t13"."created_at" DESC, CONCAT_WS(
                  '|',
                  COALESCE("t13"."id", '<null>'),
                  COALESCE("t13"."object", '<null>'),
                  COALESCE("t13"."api_version", '<null>'),
                  COALESCE(CAST("t13"."created" AS TEXT), '<null>'),
                  COALESCE(CAST("t13"."data" AS TEXT), '<null>'),
                  COALESCE(CAST("t13"."livemode" AS TEXT), '<null>'),
                  COALESCE(CAST("t13"."pending_webhooks" AS TEXT), '<null>'),
                  COALESCE(CAST("t13"."request" AS TEXT), '<null>'),
                  COALESCE("t13"."type", '<null>'),
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
                    FROM "repeats_in_stripe_events" AS "t9"
                  )
              ) AS "t11"
            ) AS "t13"
          ) AS "t14"
          WHERE
            "t14"."version_rank" = 0
        ) AS "t15"
      ) AS "t16"
    ) AS "t17"
  ) AS "t18"
) AS "t20"
LEFT OUTER JOIN (
  SELECT
    "t0"."stripe_customer_id" AS "_parent_0"
  FROM "staging"."stg_stripe__customers" AS "t0"
) AS "t4"
  ON "t20"."stripe_customer_id" = "t4"."_parent_0"
