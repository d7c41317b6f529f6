WITH T5 AS (
  SELECT
    T2.ID,
    T2.OBJECT,
    T2.APPLICATION_FEE_PERCENT,
    T2.BILLING_CYCLE_ANCHOR,
    T2.CANCEL_AT,
    T2.CANCEL_AT_PERIOD_END,
    T2.CANCELED_AT,
    T2.CREATED,
    T2.CURRENT_PERIOD_END,
    T2.CURRENT_PERIOD_START,
    T2.CUSTOMER,
    T2.DAYS_UNTIL_DUE,
    T2.DEFAULT_PAYMENT_METHOD,
    T2.DEFAULT_SOURCE,
    T2.DISCOUNT,
    T2.ENDED_AT,
    T2.ITEMS,
    T2.LATEST_INVOICE,
    T2.LIVEMODE,
    T2.METADATA,
    T2.NEXT_PENDING_INVOICE_ITEM_INVOICE,
    T2.PENDING_INVOICE_ITEM_INTERVAL,
    T2.PENDING_SETUP_INTENT,
    T2.PENDING_UPDATE,
    T2.SCHEDULE,
    T2.START_DATE,
    T2.STATUS,
    T2.TRIAL_END,
    T2.TRIAL_START,
    T2.CREATED_AT
  FROM RAW.STRIPE_SUBSCRIPTIONS AS T2
), REPEATS_IN_STRIPE_SUBSCRIPTIONS AS (
  SELECT
    *
  FROM (
    SELECT
      T9.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T2.ID,
        T2.CREATED
      FROM RAW.STRIPE_SUBSCRIPTIONS AS T2
      WHERE
        NOT (
          COALESCE(
            T2.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T2.ID >= '!'
          ) OR (
            TRIM(T2.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T9
    GROUP BY
      1
  ) AS T10
  WHERE
    T10.COPIES > 1
)
SELECT
  T25.STRIPE_SUBSCRIPTION_ID,
  T25.STRIPE_SUBSCRIPTION_KEY,
  T25.STRIPE_CUSTOMER_ID,
  T25.ACCOUNT_ID,
  T25.APP_SUBSCRIPTION_ID,
  T25.PLAN,
  T25.PRICING_TIER,
  T25.STRIPE_PAYMENT_METHOD_ID,
  T25.STRIPE_LATEST_INVOICE_ID,
  T25.STATUS,
  T25.SUBSCRIPTION_STATUS,
  T25.SUBSCRIPTION_STATUS_CATEGORY,
  T25.LIFECYCLE_STAGE,
  T25.CHURN_RISK_SCORE,
  T25.CANCEL_AT_PERIOD_END,
  T25.IS_CANCELLATION_SCHEDULED,
  T25.DAYS_UNTIL_DUE,
  T25.BILLING_CYCLE_ANCHOR,
  T25.CURRENT_PERIOD_START,
  T25.CURRENT_PERIOD_END,
  T25.SUBSCRIPTION_START_DATE,
  T25.TRIAL_START_DATE,
  T25.TRIAL_END_DATE,
  T25.IS_IN_TRIAL,
  T25.CANCELED_AT_DATE,
  T25.CANCEL_AT_DATE,
  T25.ENDED_AT_DATE,
  T25.SUBSCRIPTION_AGE_DAYS,
  T25.SUBSCRIPTION_AGE_MONTHS,
  T25.LIVEMODE,
  T25.DATA_QUALITY_FLAG,
  T25.METADATA,
  T25.DISCOUNT,
  T25.SUBSCRIPTION_ITEMS,
  T25.SUBSCRIPTION_CREATED_AT,
  FALSE
  OR (
    (
      T25.STRIPE_CUSTOMER_ID IS NOT NULL
    ) AND (
      T6._PARENT_0 IS NULL
    )
  )
  OR (
    (
      T25.ACCOUNT_ID IS NOT NULL
    ) AND (
      T7._PARENT_1 IS NULL
    )
  ) AS IS_ORPHAN
FROM (
  SELECT
    T23.ID AS STRIPE_SUBSCRIPTION_ID,
    MD5(COALESCE(T23.ID, '')) AS STRIPE_SUBSCRIPTION_KEY,
    NULLIF(TRIM(T23.CUSTOMER, ' \t\n\r\f'), '') AS STRIPE_CUSTOMER_ID,
    T23.ACCOUNT_ID,
    T23.APP_SUBSCRIPTION_ID,
    T23.PLAN,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.PLAN)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.PLAN)), '-', '_'), ' ', '_'), '')
        WHEN 'basic'
        THEN 'Basic'
        WHEN 'pro'
        THEN 'Pro'
        WHEN 'enterprise'
        THEN 'Enterprise'
        WHEN 'addon'
        THEN 'Add-on'
        ELSE 'unmapped'
      END
    ) AS PRICING_TIER,
    NULLIF(TRIM(T23.DEFAULT_PAYMENT_METHOD, ' \t\n\r\f'), '') AS STRIPE_PAYMENT_METHOD_ID,
    NULLIF(TRIM(T23.LATEST_INVOICE, ' \t\n\r\f'), '') AS STRIPE_LATEST_INVOICE_ID,
    T23.STATUS,
    T23.SUBSCRIPTION_STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.SUBSCRIPTION_STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.SUBSCRIPTION_STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'past_due'
        THEN 'Past Due'
        WHEN 'unpaid'
        THEN 'Unpaid'
        WHEN 'canceled'
        THEN 'Canceled'
        WHEN 'incomplete'
        THEN 'Incomplete'
        WHEN 'incomplete_expired'
        THEN 'Expired'
        WHEN 'paused'
        THEN 'Paused'
        ELSE 'unmapped'
      END
    ) AS SUBSCRIPTION_STATUS_CATEGORY,
    CASE
      WHEN T23.SUBSCRIPTION_STATUS IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN T23.SUBSCRIPTION_STATUS IN ('canceled', 'incomplete_expired')
      THEN 'Churned'
      WHEN T23.SUBSCRIPTION_STATUS = 'trialing'
      THEN 'Trial'
      WHEN T23.IS_CANCELLATION_SCHEDULED
      OR T23.SUBSCRIPTION_STATUS IN ('past_due', 'unpaid', 'incomplete', 'paused')
      THEN 'At Risk'
      WHEN T23.SUBSCRIPTION_STATUS = 'unmapped'
      THEN 'unmapped'
      WHEN CAST(T23.CURRENT_PERIOD_START AS DATE) <= T23.STARTED
      THEN 'New'
      ELSE 'Active'
    END AS LIFECYCLE_STAGE,
    CASE
      WHEN T23.SUBSCRIPTION_STATUS IS NULL
      THEN CAST(NULL AS BIGINT)
      WHEN T23.SUBSCRIPTION_STATUS = 'canceled'
      THEN 100
      WHEN T23.IS_CANCELLATION_SCHEDULED
      THEN 90
      WHEN T23.SUBSCRIPTION_STATUS = 'unpaid'
      THEN 80
      WHEN T23.SUBSCRIPTION_STATUS = 'past_due'
      THEN 70
      WHEN T23.SUBSCRIPTION_STATUS = 'incomplete'
      THEN 60
      WHEN T23.SUBSCRIPTION_STATUS = 'trialing'
      THEN 30
      WHEN T23.SUBSCRIPTION_STATUS = 'active'
      THEN 0
      ELSE 50
    END AS CHURN_RISK_SCORE,
    T23.CANCEL_AT_PERIOD_END,
    T23.IS_CANCELLATION_SCHEDULED,
    T23.DAYS_UNTIL_DUE,
    T23.BILLING_CYCLE_ANCHOR,
    IFF(T23.IS_LATER_PERIOD, NULL, T23.CURRENT_PERIOD_START) AS CURRENT_PERIOD_START,
    IFF(T23.IS_LATER_PERIOD, NULL, T23.CURRENT_PERIOD_END) AS CURRENT_PERIOD_END,
    T23.STARTED AS SUBSCRIPTION_START_DATE,
    CAST(T23.TRIAL_START AS DATE) AS TRIAL_START_DATE,
    CAST(T23.TRIAL_END AS DATE) AS TRIAL_END_DATE,
    T23.IS_IN_TRIAL,
    CAST(IFF(
      COALESCE(CAST(T23.CANCELED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
      NULL,
      T23.CANCELED_AT
    ) AS DATE) AS CANCELED_AT_DATE,
    IFF(T23.IS_REQUESTED_LATER, NULL, CAST(T23.CANCEL_AT AS DATE)) AS CANCEL_AT_DATE,
    CAST(IFF(
      COALESCE(CAST(T23.ENDED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE),
      NULL,
      T23.ENDED_AT
    ) AS DATE) AS ENDED_AT_DATE,
    IFF(
      DATEDIFF(DAY, T23.STARTED, DATE_FROM_PARTS(2026, 6, 30)) >= 0,
      DATEDIFF(DAY, T23.STARTED, DATE_FROM_PARTS(2026, 6, 30)),
      NULL
    ) AS SUBSCRIPTION_AGE_DAYS,
    IFF(
      (
        (
          (
            (
              DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, T23.STARTED)
            ) * 12
          ) + (
            DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, T23.STARTED)
          )
        ) - CASE
          WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, T23.STARTED)
          THEN 1
          ELSE 0
        END
      ) >= 0,
      (
        (
          (
            DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, T23.STARTED)
          ) * 12
        ) + (
          DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, T23.STARTED)
        )
      ) - CASE
        WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, T23.STARTED)
        THEN 1
        ELSE 0
      END,
      NULL
    ) AS SUBSCRIPTION_AGE_MONTHS,
    T23.LIVEMODE,
    CASE
      WHEN NULLIF(TRIM(T23.CUSTOMER, ' \t\n\r\f'), '') IS NULL
      THEN 'Missing Customer'
      WHEN T23.ACCOUNT_ID IS NULL
      THEN 'Missing Account'
      WHEN T23.CURRENT_PERIOD_END < T23.CURRENT_PERIOD_START
      THEN 'Invalid Period'
      ELSE 'Valid'
    END AS DATA_QUALITY_FLAG,
    T23.METADATA,
    T23.DISCOUNT,
    T23.ITEMS AS SUBSCRIPTION_ITEMS,
    T23.CREATED AS SUBSCRIPTION_CREATED_AT
  FROM (
    SELECT
      T22.ID,
      T22.OBJECT,
      T22.APPLICATION_FEE_PERCENT,
      T22.BILLING_CYCLE_ANCHOR,
      T22.CANCEL_AT,
      T22.CANCEL_AT_PERIOD_END,
      T22.CANCELED_AT,
      T22.CREATED,
      T22.CURRENT_PERIOD_END,
      T22.CURRENT_PERIOD_START,
      T22.CUSTOMER,
      T22.DAYS_UNTIL_DUE,
      T22.DEFAULT_PAYMENT_METHOD,
      T22.DEFAULT_SOURCE,
      T22.DISCOUNT,
      T22.ENDED_AT,
      T22.ITEMS,
      T22.LATEST_INVOICE,
      T22.LIVEMODE,
      T22.METADATA,
      T22.NEXT_PENDING_INVOICE_ITEM_INVOICE,
      T22.PENDING_INVOICE_ITEM_INTERVAL,
      T22.PENDING_SETUP_INTENT,
      T22.PENDING_UPDATE,
      T22.SCHEDULE,
      T22.START_DATE,
      T22.STATUS,
      T22.TRIAL_END,
      T22.TRIAL_START,
      T22.CREATED_AT,
      T22.ACCOUNT_ID,
      T22.APP_SUBSCRIPTION_ID,
      T22.PLAN,
      T22.LOADED_STATUS,
      T22.STARTED,
      T22.IS_REQUESTED_LATER,
      T22.IS_LATER_PERIOD,
      T22.IS_OVER,
      NOT (
        T22.IS_OVER
      )
      AND COALESCE(CAST(T22.TRIAL_END AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
      AND NOT (
        COALESCE(CAST(T22.TRIAL_START AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
      ) AS IS_IN_TRIAL,
      NOT (
        T22.IS_OVER
      )
      AND NOT (
        T22.IS_REQUESTED_LATER
      )
      AND (
        COALESCE(T22.CANCEL_AT_PERIOD_END, FALSE)
        OR (
          T22.CANCEL_AT IS NOT NULL
        )
        OR (
          T22.CANCELED_AT IS NOT NULL
        )
      ) AS IS_CANCELLATION_SCHEDULED,
      CASE
        WHEN T22.IS_OVER
        THEN IFF(
          T22.LOADED_STATUS IN ('canceled', 'incomplete_expired'),
          T22.LOADED_STATUS,
          'canceled'
        )
        WHEN T22.LOADED_STATUS = 'incomplete_expired'
        THEN 'incomplete'
        WHEN NOT (
          T22.IS_OVER
        )
        AND COALESCE(CAST(T22.TRIAL_END AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
        AND NOT (
          COALESCE(CAST(T22.TRIAL_START AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE)
        )
        AND T22.LOADED_STATUS IN ('active', 'canceled')
        THEN 'trialing'
        WHEN T22.LOADED_STATUS = 'canceled'
        THEN 'active'
        ELSE T22.LOADED_STATUS
      END AS SUBSCRIPTION_STATUS
    FROM (
      SELECT
        T21.ID,
        T21.OBJECT,
        T21.APPLICATION_FEE_PERCENT,
        T21.BILLING_CYCLE_ANCHOR,
        T21.CANCEL_AT,
        T21.CANCEL_AT_PERIOD_END,
        T21.CANCELED_AT,
        T21.CREATED,
        T21.CURRENT_PERIOD_END,
        T21.CURRENT_PERIOD_START,
        T21.CUSTOMER,
        T21.DAYS_UNTIL_DUE,
        T21.DEFAULT_PAYMENT_METHOD,
        T21.DEFAULT_SOURCE,
        T21.DISCOUNT,
        T21.ENDED_AT,
        T21.ITEMS,
        T21.LATEST_INVOICE,
        T21.LIVEMODE,
        T21.METADATA,
        T21.NEXT_PENDING_INVOICE_ITEM_INVOICE,
        T21.PENDING_INVOICE_ITEM_INTERVAL,
        T21.PENDING_SETUP_INTENT,
        T21.PENDING_UPDATE,
        T21.SCHEDULE,
        T21.START_DATE,
        T21.STATUS,
        T21.TRIAL_END,
        T21.TRIAL_START,
        T21.CREATED_AT,
        T21.ACCOUNT_ID,
        T21.APP_SUBSCRIPTION_ID,
        T21.PLAN,
        T21.LOADED_STATUS,
        T21.STARTED,
        T21.IS_REQUESTED_LATER,
        T21.IS_LATER_PERIOD,
        COALESCE(
          T21.LOADED_STATUS IN ('canceled', 'incomplete_expired')
          AND NOT (
            COALESCE(
              CAST(COALESCE(T21.ENDED_AT, T21.CANCELED_AT) AS DATE) > DATE_FROM_PARTS(2026, 6, 30),
              FALSE
            )
          ),
          FALSE
        )
        OR COALESCE(CAST(T21.ENDED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), FALSE) AS IS_OVER
      FROM (
        SELECT
          T20.ID,
          T20.OBJECT,
          T20.APPLICATION_FEE_PERCENT,
          T20.BILLING_CYCLE_ANCHOR,
          T20.CANCEL_AT,
          T20.CANCEL_AT_PERIOD_END,
          T20.CANCELED_AT,
          T20.CREATED,
          T20.CURRENT_PERIOD_END,
          T20.CURRENT_PERIOD_START,
          T20.CUSTOMER,
          T20.DAYS_UNTIL_DUE,
          T20.DEFAULT_PAYMENT_METHOD,
          T20.DEFAULT_SOURCE,
          T20.DISCOUNT,
          T20.ENDED_AT,
          T20.ITEMS,
          T20.LATEST_INVOICE,
          T20.LIVEMODE,
          T20.METADATA,
          T20.NEXT_PENDING_INVOICE_ITEM_INVOICE,
          T20.PENDING_INVOICE_ITEM_INTERVAL,
          T20.PENDING_SETUP_INTENT,
          T20.PENDING_UPDATE,
          T20.SCHEDULE,
          T20.START_DATE,
          T20.STATUS,
          T20.TRIAL_END,
          T20.TRIAL_START,
          T20.CREATED_AT,
          NULLIF(JSON_EXTRACT_PATH_TEXT(T20.METADATA, 'account_id'), '') AS ACCOUNT_ID,
          NULLIF(JSON_EXTRACT_PATH_TEXT(T20.METADATA, 'app_subscription_id'), '') AS APP_SUBSCRIPTION_ID,
          NULLIF(JSON_EXTRACT_PATH_TEXT(T20.METADATA, 'plan'), '') AS PLAN,
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.STATUS)), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'active'
              WHEN 'trialing'
              THEN 'trialing'
              WHEN 'past_due'
              THEN 'past_due'
              WHEN 'unpaid'
              THEN 'unpaid'
              WHEN 'canceled'
              THEN 'canceled'
              WHEN 'cancelled'
              THEN 'canceled'
              WHEN 'incomplete'
              THEN 'incomplete'
              WHEN 'incomplete_expired'
              THEN 'incomplete_expired'
              WHEN 'paused'
              THEN 'paused'
              ELSE 'unmapped'
            END
          ) AS LOADED_STATUS,
          CAST(COALESCE(T20.START_DATE, T20.CREATED) AS DATE) AS STARTED,
          COALESCE(CAST(T20.CANCELED_AT AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE) AS IS_REQUESTED_LATER,
          COALESCE(CAST(T20.CURRENT_PERIOD_START AS DATE) > DATE_FROM_PARTS(2026, 6, 30), FALSE) AS IS_LATER_PERIOD
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM T5 AS T8
            WHERE
              NOT (
                COALESCE(
                  T8.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                  FALSE
                )
              )
              AND (
                (
                  T8.ID >= '!'
                ) OR (
                  TRIM(T8.ID, ' \t\n\r\f') <> ''
                )
              )
              AND NOT (
                T8.ID IN (
                  SELECT
                    T12.ID
                  FROM REPEATS_IN_STRIPE_SUBSCRIPTIONS AS T12
                )
              )
          ) AS T15
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T18.*
              EXCLUDE (VERSION_RANK)
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T16.ID,
                  T16.OBJECT,
                  T16.APPLICATION_FEE_PERCENT,
                  T16.BILLING_CYCLE_ANCHOR,
                  T16.CANCEL_AT,
                  T16.CANCEL_AT_PERIOD_END,
                  T16.CANCELED_AT,
                  T16.CREATED,
                  T16.CURRENT_PERIOD_END,
                  T16.CURRENT_PERIOD_START,
                  T16.CUSTOMER,
                  T16.DAYS_UNTIL_DUE,
                  T16.DEFAULT_PAYMENT_METHOD,
                  T16.DEFAULT_SOURCE,
                  T16.DISCOUNT,
                  T16.ENDED_AT,
                  T16.ITEMS,
                  T16.LATEST_INVOICE,
                  T16.LIVEMODE,
                  T16.METADATA,
                  T16.NEXT_PENDING_INVOICE_ITEM_INVOICE,
                  T16.PENDING_INVOICE_ITEM_INTERVAL,
                  T16.PENDING_SETUP_INTENT,
                  T16.PENDING_UPDATE,
                  T16.SCHEDULE,
                  T16.START_DATE,
                  T16.STATUS,
                  T16.TRIAL_END,
                  T16.TRIAL_START,
                  T16.CREATED_AT,
                  ROW_NUMBER() OVER (
                    PARTITION BY T16.ID
                    ORDER BY T16.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                      '|',
                      COALESCE(T16.ID, '<null>'),
                      COALESCE(T16.OBJECT, '<null>'),
                      COALESCE(CAST(T16.APPLICATION_FEE_PERCENT AS VARCHAR), '<null>'),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.BILLING_CYCLE_ANCHOR, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.CANCEL_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(CAST(T16.CANCEL_AT_PERIOD_END AS VARCHAR), '<null>'),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.CANCELED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.CREATED, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.CURRENT_PERIOD_END, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.CURRENT_PERIOD_START, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(T16.CUSTOMER, '<null>'),
                      COALESCE(CAST(T16.DAYS_UNTIL_DUE AS VARCHAR), '<null>'),
                      COALESCE(T16.DEFAULT_PAYMENT_METHOD, '<null>'),
                      COALESCE(T16.DEFAULT_SOURCE, '<null>'),
                      COALESCE(CAST(T16.DISCOUNT AS VARCHAR), '<null>'),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.ENDED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(CAST(T16.ITEMS AS VARCHAR), '<null>'),
                      COALESCE(T16.LATEST_INVOICE, '<null>'),
                      COALESCE(CAST(T16.LIVEMODE AS VARCHAR), '<null>'),
                      COALESCE(CAST(T16.METADATA AS VARCHAR), '<null>'),
                      COALESCE(
                        RTRIM(
                          RTRIM(
                            TO_VARCHAR(T16.NEXT_PENDING_INVOICE_ITEM_INVOICE, 'YYYY-MM-DD HH24:MI:SS.FF6'),
                            '0'
                          ),
                          '.'
                        ),
                        '<null>'
                      ),
                      COALESCE(CAST(T16.PENDING_INVOICE_ITEM_INTERVAL AS VARCHAR), '<null>'),
                      COALESCE(T16.PENDING_SETUP_INTENT, '<null>'),
                      COALESCE(CAST(T16.PENDING_UPDATE AS VARCHAR), '<null>'),
                      COALESCE(T16.SCHEDULE, '<null>'),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.START_DATE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(T16.STATUS, '<null>'),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.TRIAL_END, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.TRIAL_START, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T16.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                    FROM T5 AS T8
                    WHERE
                      NOT (
                        COALESCE(
                          T8.CREATED >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                          FALSE
                        )
                      )
                      AND T8.ID IN (
                        SELECT
                          T12.ID
                        FROM REPEATS_IN_STRIPE_SUBSCRIPTIONS AS T12
                      )
                  ) AS T14
                ) AS T16
              ) AS T17
              WHERE
                T17.VERSION_RANK = 0
            ) AS T18
          ) AS T19
        ) AS T20
      ) AS T21
    ) AS T22
  ) AS T23
) AS T25
LEFT OUTER JOIN (
  SELECT
    T0.STRIPE_CUSTOMER_ID AS _PARENT_0
  FROM STAGING.STG_STRIPE__CUSTOMERS AS T0
) AS T6
  ON T25.STRIPE_CUSTOMER_ID = T6._PARENT_0
LEFT OUTER JOIN (
  SELECT
    T1.ACCOUNT_ID AS _PARENT_1
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T1
) AS T7
  ON T25.ACCOUNT_ID = T7._PARENT_1
