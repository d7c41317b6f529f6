WITH T3 AS (
  SELECT
    T1.ID,
    T1.OBJECT,
    T1.API_VERSION,
    T1.CREATED,
    T1.DATA,
    T1.LIVEMODE,
    T1.PENDING_WEBHOOKS,
    T1.REQUEST,
    T1.TYPE,
    T1.CREATED_AT
  FROM RAW.STRIPE_EVENTS AS T1
), REPEATS_IN_STRIPE_EVENTS AS (
  SELECT
    *
  FROM (
    SELECT
      T6.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATED
      FROM RAW.STRIPE_EVENTS AS T1
      WHERE
        NOT (
          COALESCE(
            T1.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T1.ID >= '!'
          ) OR (
            TRIM(T1.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T6
    GROUP BY
      1
  ) AS T7
  WHERE
    T7.COPIES > 1
)
SELECT
  T20.STRIPE_EVENT_ID,
  T20.STRIPE_EVENT_KEY,
  T20.EVENT_TYPE,
  T20.EVENT_CATEGORY,
  T20.EVENT_ACTION,
  T20.IS_FAILURE_EVENT,
  T20.IS_SUCCESS_EVENT,
  T20.RELATED_OBJECT_ID,
  T20.RELATED_OBJECT_TYPE,
  T20.STRIPE_CUSTOMER_ID,
  T20.API_VERSION,
  T20.LIVEMODE,
  T20.PENDING_WEBHOOKS,
  T20.REQUEST_ID,
  T20.IDEMPOTENCY_KEY,
  T20.DATA,
  T20.EVENT_OBJECT,
  T20.DATA_QUALITY_FLAG,
  T20.EVENT_CREATED_AT,
  FALSE
  OR (
    (
      T20.STRIPE_CUSTOMER_ID IS NOT NULL
    ) AND (
      T4._PARENT_0 IS NULL
    )
  ) AS IS_ORPHAN
FROM (
  SELECT
    T18.ID AS STRIPE_EVENT_ID,
    MD5(COALESCE(T18.ID, '')) AS STRIPE_EVENT_KEY,
    T18.EVENT_TYPE,
    T18.EVENT_CATEGORY,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T18.TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T18.TYPE)), '-', '_'), ' ', '_'), '')
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
    ) AS EVENT_ACTION,
    COALESCE(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T18.EVENT_TYPE)), '-', '_'), ' ', '_'), '') IN (
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
    ) AS IS_FAILURE_EVENT,
    COALESCE(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T18.EVENT_TYPE)), '-', '_'), ' ', '_'), '') IN (
        'charge.captured',
        'charge.succeeded',
        'invoice.paid',
        'invoice.payment_succeeded',
        'payment_intent.succeeded',
        'payout.paid'
      ),
      FALSE
    ) AS IS_SUCCESS_EVENT,
    T18.RELATED_OBJECT_ID,
    T18.RELATED_OBJECT_TYPE,
    COALESCE(
      T18.CONCERNED,
      IFF(T18.RELATED_OBJECT_TYPE = 'customer', T18.RELATED_OBJECT_ID, NULL)
    ) AS STRIPE_CUSTOMER_ID,
    T18.API_VERSION,
    T18.LIVEMODE,
    T18.PENDING_WEBHOOKS,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T18.REQUEST, 'id'), '') AS REQUEST_ID,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T18.REQUEST, 'idempotency_key'), '') AS IDEMPOTENCY_KEY,
    T18.DATA,
    T18.EVENT_OBJECT,
    CASE
      WHEN T18.EVENT_TYPE IS NULL
      THEN 'Missing Type'
      WHEN T18.EVENT_CATEGORY = 'unmapped'
      THEN 'Unmapped Type'
      WHEN T18.RELATED_OBJECT_ID IS NULL
      THEN 'Missing Object'
      ELSE 'Valid'
    END AS DATA_QUALITY_FLAG,
    T18.CREATED AS EVENT_CREATED_AT
  FROM (
    SELECT
      T17.ID,
      T17.OBJECT,
      T17.API_VERSION,
      T17.CREATED,
      T17.DATA,
      T17.LIVEMODE,
      T17.PENDING_WEBHOOKS,
      T17.REQUEST,
      T17.TYPE,
      T17.CREATED_AT,
      NULLIF(TRIM(T17.TYPE, ' \t\n\r\f'), '') AS EVENT_TYPE,
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T17.TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T17.TYPE)), '-', '_'), ' ', '_'), '')
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
      ) AS EVENT_CATEGORY,
      GET(T17.DATA, 'object') AS EVENT_OBJECT,
      NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.DATA, 'object'), 'id'), '') AS RELATED_OBJECT_ID,
      NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.DATA, 'object'), 'object'), '') AS RELATED_OBJECT_TYPE,
      NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T17.DATA, 'object'), 'customer'), '') AS CONCERNED
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM T3 AS T5
        WHERE
          NOT (
            COALESCE(
              T5.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
              FALSE
            )
          )
          AND (
            (
              T5.ID >= '!'
            ) OR (
              TRIM(T5.ID, ' \t\n\r\f') <> ''
            )
          )
          AND NOT (
            T5.ID IN (
              SELECT
                T9.ID
              FROM REPEATS_IN_STRIPE_EVENTS AS T9
            )
          )
      ) AS T12
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T15.*
          EXCLUDE (VERSION_RANK)
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T13.ID,
              T13.OBJECT,
              T13.API_VERSION,
              T13.CREATED,
              T13.DATA,
              T13.LIVEMODE,
              T13.PENDING_WEBHOOKS,
              T13.REQUEST,
              T13.TYPE,
              T13.CREATED_AT,
              ROW_NUMBER() OVER (
                PARTITION BY T13.ID
                ORDER BY T13.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                  '|',
                  COALESCE(T13.ID, '<null>'),
                  COALESCE(T13.OBJECT, '<null>'),
                  COALESCE(T13.API_VERSION, '<null>'),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T13.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  ),
                  COALESCE(CAST(T13.DATA AS VARCHAR), '<null>'),
                  COALESCE(CAST(T13.LIVEMODE AS VARCHAR), '<null>'),
                  COALESCE(CAST(T13.PENDING_WEBHOOKS AS VARCHAR), '<null>'),
                  COALESCE(CAST(T13.REQUEST AS VARCHAR), '<null>'),
                  COALESCE(T13.TYPE, '<null>'),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T13.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  )
                ) DESC NULLS LAST
              ) - 1 AS VERSION_RANK
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  *
                FROM T3 AS T5
                WHERE
                  NOT (
                    COALESCE(
                      T5.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      FALSE
                    )
                  )
                  AND T5.ID IN (
                    SELECT
                      T9.ID
                    FROM REPEATS_IN_STRIPE_EVENTS AS T9
                  )
              ) AS T11
            ) AS T13
          ) AS T14
          WHERE
            T14.VERSION_RANK = 0
        ) AS T15
      ) AS T16
    ) AS T17
  ) AS T18
) AS T20
LEFT OUTER JOIN (
  SELECT
    T0.STRIPE_CUSTOMER_ID AS _PARENT_0
  FROM STAGING.STG_STRIPE__CUSTOMERS AS T0
) AS T4
  ON T20.STRIPE_CUSTOMER_ID = T4._PARENT_0
