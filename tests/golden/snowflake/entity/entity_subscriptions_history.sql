WITH T9 AS (
  SELECT
    T6.ENTITY_KEY,
    T6.VALUE,
    T6.OBSERVED_AS_OF AS VALID_FROM,
    LEAD(T6.OBSERVED_AS_OF) OVER (PARTITION BY T6.ENTITY_KEY ORDER BY T6.OBSERVED_AS_OF ASC) AS VALID_TO
  FROM (
    SELECT
      *
    FROM TAPDATA.OBSERVATIONS AS T2
    WHERE
      T2.SOURCE_TABLE = 'stg_stripe__subscriptions'
      AND T2.ATTRIBUTE = 'subscription_status'
      AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
  ) AS T6
)
SELECT
  T41.SUBSCRIPTION_ID,
  T41.VALID_FROM,
  T41.VALID_TO,
  T41.IS_CURRENT,
  T41.ACCOUNT_ID,
  T41.CHANGE_TYPE,
  T41.SUBSCRIPTION_STATUS,
  T41.PREVIOUS_STATUS,
  T41.PLAN_TYPE,
  CASE
    WHEN T41.CHANGE_TYPE IN ('upgrade', 'downgrade', 'renewal')
    THEN T41.PLAN_BEFORE
    ELSE CAST(NULL AS VARCHAR)
  END AS PREVIOUS_PLAN_TYPE,
  T41.BILLING_INTERVAL,
  T41.MONTHLY_RECURRING_REVENUE,
  CASE
    WHEN (
      T41.MONTHLY_RECURRING_REVENUE > 0
    )
    AND (
      T41.MONTHLY_RECURRING_REVENUE <> COALESCE(T41.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
    )
    THEN T41.ACCOUNT_MRR_BEFORE
    ELSE T41.OWN_MRR_BEFORE
  END AS PREVIOUS_MRR,
  CASE
    WHEN (
      T41.MONTHLY_RECURRING_REVENUE > 0
    )
    AND (
      T41.MONTHLY_RECURRING_REVENUE <> COALESCE(T41.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
    )
    THEN CAST(CAST(IFF(
      ABS(T41.MONTHLY_RECURRING_REVENUE - T41.ACCOUNT_MRR_BEFORE) < 1000000000000000.0,
      T41.MONTHLY_RECURRING_REVENUE - T41.ACCOUNT_MRR_BEFORE,
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
    WHEN (
      T41.CHANGE_TYPE = 'churn'
    ) AND (
      T41.OWN_MRR_BEFORE > 0
    )
    THEN CAST(CAST(IFF(ABS(-(
      T41.OWN_MRR_BEFORE
    )) < 1000000000000000.0, -(
      T41.OWN_MRR_BEFORE
    ), NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
    ELSE CAST(0 AS DECIMAL(18, 2))
  END AS MRR_CHANGE_AMOUNT,
  CAST(CAST(IFF(
    ABS(T41.MONTHLY_RECURRING_REVENUE * 12) < 1000000000000000.0,
    T41.MONTHLY_RECURRING_REVENUE * 12,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ANNUAL_RECURRING_REVENUE,
  T41.SUBSCRIPTION_VALUE_TIER,
  T41.PREVIOUS_VALUE_TIER,
  T41.SUBSCRIPTION_STATUS = 'trial' AS IS_IN_TRIAL,
  T41.CHANGE_TYPE = 'churn' AS HAS_CHURNED,
  T41.STARTS AS SUBSCRIPTION_STARTED_AT,
  DATEDIFF(DAY, T41.FIRST, T41.VALID_FROM) AS SUBSCRIPTION_AGE_DAYS,
  T41.DATA_SOURCE
FROM (
  SELECT
    T40.SUBSCRIPTION_ID,
    T40.ACCOUNT_ID,
    T40.DATA_SOURCE,
    T40.PLAN_TYPE,
    T40.BILLING_INTERVAL,
    T40.DAY,
    T40.FIRST,
    T40.STARTS,
    T40.OBSERVED,
    T40.PLAN_BEFORE,
    T40.SUBSCRIPTION_STATUS,
    T40.MONTHLY_RECURRING_REVENUE,
    T40.IS_OVER,
    T40.ACCOUNT_MRR,
    T40.ACCOUNT_MRR_BEFORE,
    T40.HAD_MRR_BEFORE,
    T40.SUBSCRIPTION_VALUE_TIER,
    T40.SUBSCRIPTION_STATUS_CHANGED,
    T40.MONTHLY_RECURRING_REVENUE_CHANGED,
    T40.VALID_FROM,
    T40.VALID_TO,
    T40.IS_FIRST,
    T40.PREVIOUS_STATUS,
    T40.OWN_MRR_BEFORE,
    T40.PREVIOUS_VALUE_TIER,
    T40.OBSERVED_BEFORE,
    T40.IS_CURRENT,
    CASE
      WHEN T40.IS_FIRST AND T40.IS_OVER
      THEN 'never_live'
      WHEN T40.IS_FIRST AND (
        T40.SUBSCRIPTION_STATUS = 'trial'
      )
      THEN 'trial'
      WHEN T40.IS_OVER AND (
        T40.ACCOUNT_MRR > 0
      )
      THEN 'replaced'
      WHEN T40.IS_OVER
      AND (
        (
          COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2))) > 0
        )
        OR (
          (
            T40.DATA_SOURCE = 'stripe_only'
          ) AND (
            T40.PREVIOUS_STATUS <> 'trial'
          )
        )
      )
      THEN 'churn'
      WHEN T40.IS_OVER AND COALESCE(T40.PREVIOUS_STATUS = 'trial', FALSE)
      THEN 'trial_ended'
      WHEN T40.IS_OVER
      THEN 'ended'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE > 0
      )
      AND (
        T40.MONTHLY_RECURRING_REVENUE <> COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
      )
      AND (
        T40.ACCOUNT_MRR_BEFORE > 0
      )
      AND (
        T40.MONTHLY_RECURRING_REVENUE > T40.ACCOUNT_MRR_BEFORE
      )
      THEN 'upgrade'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE > 0
      )
      AND (
        T40.MONTHLY_RECURRING_REVENUE <> COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
      )
      AND (
        T40.ACCOUNT_MRR_BEFORE > T40.MONTHLY_RECURRING_REVENUE
      )
      THEN 'downgrade'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE > 0
      )
      AND (
        T40.MONTHLY_RECURRING_REVENUE <> COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
      )
      AND (
        T40.ACCOUNT_MRR_BEFORE > 0
      )
      THEN 'renewal'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE > 0
      )
      AND (
        T40.MONTHLY_RECURRING_REVENUE <> COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
      )
      AND T40.HAD_MRR_BEFORE
      THEN 'reactivation'
      WHEN COALESCE(T40.PREVIOUS_STATUS = 'trial', FALSE)
      THEN 'conversion'
      WHEN T40.IS_FIRST
      THEN 'new'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE = 0
      )
      AND (
        COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2))) > 0
      )
      AND (
        T40.ACCOUNT_MRR > 0
      )
      THEN 'replaced'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE = 0
      )
      AND (
        COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2))) > 0
      )
      THEN 'churn'
      WHEN (
        T40.MONTHLY_RECURRING_REVENUE > 0
      )
      AND (
        T40.MONTHLY_RECURRING_REVENUE <> COALESCE(T40.OWN_MRR_BEFORE, CAST(0 AS DECIMAL(18, 2)))
      )
      THEN 'new'
      WHEN T40.SUBSCRIPTION_STATUS_CHANGED
      AND (
        T40.OBSERVED IS NOT NULL
      )
      AND (
        T40.OBSERVED_BEFORE IS NULL
      )
      THEN 'initial_load'
      ELSE 'status_change'
    END AS CHANGE_TYPE
  FROM (
    SELECT
      T39.*
      EXCLUDE (_BEFORE_MONTHLY_RECURRING_REVENUE, _BEFORE_SUBSCRIPTION_STATUS, _FIRST)
    FROM (
      SELECT
        T38.SUBSCRIPTION_ID,
        T38.ACCOUNT_ID,
        T38.DATA_SOURCE,
        T38.PLAN_TYPE,
        T38.BILLING_INTERVAL,
        T38.DAY,
        T38.FIRST,
        T38.STARTS,
        T38.OBSERVED,
        T38.PLAN_BEFORE,
        T38.SUBSCRIPTION_STATUS,
        T38.MONTHLY_RECURRING_REVENUE,
        T38.IS_OVER,
        T38.ACCOUNT_MRR,
        T38.ACCOUNT_MRR_BEFORE,
        T38.HAD_MRR_BEFORE,
        T38.SUBSCRIPTION_VALUE_TIER,
        T38._FIRST,
        T38._BEFORE_SUBSCRIPTION_STATUS,
        T38._BEFORE_MONTHLY_RECURRING_REVENUE,
        T38.SUBSCRIPTION_STATUS_CHANGED,
        T38.MONTHLY_RECURRING_REVENUE_CHANGED,
        T38.VALID_FROM,
        T38.VALID_TO,
        T38.IS_FIRST,
        T38.PREVIOUS_STATUS,
        T38.OWN_MRR_BEFORE,
        T38.PREVIOUS_VALUE_TIER,
        T38.OBSERVED_BEFORE,
        T38.VALID_TO IS NULL AS IS_CURRENT
      FROM (
        SELECT
          T37.SUBSCRIPTION_ID,
          T37.ACCOUNT_ID,
          T37.DATA_SOURCE,
          T37.PLAN_TYPE,
          T37.BILLING_INTERVAL,
          T37.DAY,
          T37.FIRST,
          T37.STARTS,
          T37.OBSERVED,
          T37.PLAN_BEFORE,
          T37.SUBSCRIPTION_STATUS,
          T37.MONTHLY_RECURRING_REVENUE,
          T37.IS_OVER,
          T37.ACCOUNT_MRR,
          T37.ACCOUNT_MRR_BEFORE,
          T37.HAD_MRR_BEFORE,
          T37.SUBSCRIPTION_VALUE_TIER,
          T37._FIRST,
          T37._BEFORE_SUBSCRIPTION_STATUS,
          T37._BEFORE_MONTHLY_RECURRING_REVENUE,
          T37.SUBSCRIPTION_STATUS_CHANGED,
          T37.MONTHLY_RECURRING_REVENUE_CHANGED,
          T37.DAY AS VALID_FROM,
          LEAD(T37.DAY) OVER (PARTITION BY T37.SUBSCRIPTION_ID ORDER BY T37.DAY ASC) AS VALID_TO,
          T37._FIRST AS IS_FIRST,
          LAG(T37.SUBSCRIPTION_STATUS) OVER (PARTITION BY T37.SUBSCRIPTION_ID ORDER BY T37.DAY ASC) AS PREVIOUS_STATUS,
          LAG(T37.MONTHLY_RECURRING_REVENUE) OVER (PARTITION BY T37.SUBSCRIPTION_ID ORDER BY T37.DAY ASC) AS OWN_MRR_BEFORE,
          LAG(T37.SUBSCRIPTION_VALUE_TIER) OVER (PARTITION BY T37.SUBSCRIPTION_ID ORDER BY T37.DAY ASC) AS PREVIOUS_VALUE_TIER,
          LAG(T37.OBSERVED) OVER (PARTITION BY T37.SUBSCRIPTION_ID ORDER BY T37.DAY ASC) AS OBSERVED_BEFORE
        FROM (
          SELECT
            T36.SUBSCRIPTION_ID,
            T36.ACCOUNT_ID,
            T36.DATA_SOURCE,
            T36.PLAN_TYPE,
            T36.BILLING_INTERVAL,
            T36.DAY,
            T36.FIRST,
            T36.STARTS,
            T36.OBSERVED,
            T36.PLAN_BEFORE,
            T36.SUBSCRIPTION_STATUS,
            T36.MONTHLY_RECURRING_REVENUE,
            T36.IS_OVER,
            T36.ACCOUNT_MRR,
            T36.ACCOUNT_MRR_BEFORE,
            T36.HAD_MRR_BEFORE,
            T36.SUBSCRIPTION_VALUE_TIER,
            T36._FIRST,
            T36._BEFORE_SUBSCRIPTION_STATUS,
            T36._BEFORE_MONTHLY_RECURRING_REVENUE,
            NOT (
              T36._FIRST
            )
            AND NOT (
              T36.SUBSCRIPTION_STATUS IS NOT DISTINCT FROM T36._BEFORE_SUBSCRIPTION_STATUS
            ) AS SUBSCRIPTION_STATUS_CHANGED,
            NOT (
              T36._FIRST
            )
            AND NOT (
              T36.MONTHLY_RECURRING_REVENUE IS NOT DISTINCT FROM T36._BEFORE_MONTHLY_RECURRING_REVENUE
            ) AS MONTHLY_RECURRING_REVENUE_CHANGED
          FROM (
            SELECT
              T35.SUBSCRIPTION_ID,
              T35.ACCOUNT_ID,
              T35.DATA_SOURCE,
              T35.PLAN_TYPE,
              T35.BILLING_INTERVAL,
              T35.DAY,
              T35.FIRST,
              T35.STARTS,
              T35.OBSERVED,
              T35.PLAN_BEFORE,
              T35.SUBSCRIPTION_STATUS,
              T35.MONTHLY_RECURRING_REVENUE,
              T35.IS_OVER,
              T35.ACCOUNT_MRR,
              T35.ACCOUNT_MRR_BEFORE,
              T35.HAD_MRR_BEFORE,
              T35.SUBSCRIPTION_VALUE_TIER,
              (
                ROW_NUMBER() OVER (PARTITION BY T35.SUBSCRIPTION_ID ORDER BY T35.DAY ASC) - 1
              ) = 0 AS _FIRST,
              LAG(T35.SUBSCRIPTION_STATUS) OVER (PARTITION BY T35.SUBSCRIPTION_ID ORDER BY T35.DAY ASC) AS _BEFORE_SUBSCRIPTION_STATUS,
              LAG(T35.MONTHLY_RECURRING_REVENUE) OVER (PARTITION BY T35.SUBSCRIPTION_ID ORDER BY T35.DAY ASC) AS _BEFORE_MONTHLY_RECURRING_REVENUE
            FROM (
              SELECT
                T20.SUBSCRIPTION_ID,
                T20.ACCOUNT_ID,
                T20.DATA_SOURCE,
                T20.PLAN_TYPE,
                T20.BILLING_INTERVAL,
                T34.DAY,
                T20.FIRST,
                T20.STARTS,
                T14.OBSERVED,
                T8.PLAN_BEFORE,
                CASE
                  WHEN COALESCE(T34.DAY >= T20.ENDS, FALSE)
                  THEN CASE
                    WHEN T20.LAST_STATUS IN ('canceled', 'expired')
                    THEN T20.LAST_STATUS
                    ELSE 'canceled'
                  END
                  WHEN (
                    T34.DAY < T20.STARTS
                  ) OR T20.IS_TRIAL_ROW
                  THEN 'trial'
                  WHEN T14.OBSERVED IN ('past_due', 'unpaid', 'incomplete', 'paused')
                  THEN T14.OBSERVED
                  ELSE 'active'
                END AS SUBSCRIPTION_STATUS,
                CASE
                  WHEN COALESCE(T8.COUNTED = T20.SUBSCRIPTION_ID, FALSE)
                  AND NOT (
                    COALESCE(T34.DAY >= T20.ENDS, FALSE)
                  )
                  THEN T8.PAID
                  ELSE CAST(0 AS DECIMAL(18, 2))
                END AS MONTHLY_RECURRING_REVENUE,
                COALESCE(T34.DAY >= T20.ENDS, FALSE) AS IS_OVER,
                COALESCE(T8.PAID, CAST(0 AS DECIMAL(18, 2))) AS ACCOUNT_MRR,
                CASE
                  WHEN T8.HELD_FROM = T34.DAY
                  THEN T8.PAID_BEFORE
                  ELSE COALESCE(T8.PAID, CAST(0 AS DECIMAL(18, 2)))
                END AS ACCOUNT_MRR_BEFORE,
                COALESCE(T8.HAD_MRR_BEFORE, FALSE) AS HAD_MRR_BEFORE,
                CASE
                  WHEN CASE
                    WHEN COALESCE(T8.COUNTED = T20.SUBSCRIPTION_ID, FALSE)
                    AND NOT (
                      COALESCE(T34.DAY >= T20.ENDS, FALSE)
                    )
                    THEN T8.PAID
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END >= 1000
                  THEN 'high'
                  WHEN CASE
                    WHEN COALESCE(T8.COUNTED = T20.SUBSCRIPTION_ID, FALSE)
                    AND NOT (
                      COALESCE(T34.DAY >= T20.ENDS, FALSE)
                    )
                    THEN T8.PAID
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END >= 500
                  THEN 'mid'
                  WHEN CASE
                    WHEN COALESCE(T8.COUNTED = T20.SUBSCRIPTION_ID, FALSE)
                    AND NOT (
                      COALESCE(T34.DAY >= T20.ENDS, FALSE)
                    )
                    THEN T8.PAID
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END >= 100
                  THEN 'standard'
                  WHEN CASE
                    WHEN COALESCE(T8.COUNTED = T20.SUBSCRIPTION_ID, FALSE)
                    AND NOT (
                      COALESCE(T34.DAY >= T20.ENDS, FALSE)
                    )
                    THEN T8.PAID
                    ELSE CAST(0 AS DECIMAL(18, 2))
                  END > 0
                  THEN 'low'
                  ELSE 'no'
                END AS SUBSCRIPTION_VALUE_TIER
              FROM (
                SELECT
                  T32.SUBSCRIPTION_ID AS _ID,
                  T32.DAY
                FROM (
                  SELECT DISTINCT
                    T31.SUBSCRIPTION_ID,
                    T31.DAY
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
                            T21.SUBSCRIPTION_ID,
                            T21.FIRST,
                            T21.ENDS,
                            T11.VALID_FROM AS DAY
                          FROM (
                            SELECT
                              T18.*
                              EXCLUDE (TRIAL_START)
                            FROM (
                              SELECT
                                T17.SUBSCRIPTION_ID,
                                T17.ACCOUNT_ID,
                                T17.STRIPE_SUBSCRIPTION_ID,
                                T17.DATA_SOURCE,
                                T17.PLAN_TYPE,
                                T17.BILLING_INTERVAL,
                                T17.LAST_STATUS,
                                T17.IS_TRIAL_ROW,
                                T17.STARTS,
                                T17.ENDS,
                                T17.TRIAL_START,
                                CASE
                                  WHEN T17.TRIAL_START < T17.STARTS
                                  THEN T17.TRIAL_START
                                  ELSE CAST(NULL AS DATE)
                                END AS TRIAL_FROM,
                                COALESCE(
                                  CASE
                                    WHEN T17.TRIAL_START < T17.STARTS
                                    THEN T17.TRIAL_START
                                    ELSE CAST(NULL AS DATE)
                                  END,
                                  T17.STARTS
                                ) AS FIRST
                              FROM (
                                SELECT
                                  T5.SUBSCRIPTION_ID,
                                  T5.ACCOUNT_ID,
                                  T5.STRIPE_SUBSCRIPTION_ID,
                                  T5.DATA_SOURCE,
                                  T5.PLAN_TYPE,
                                  T5.BILLING_INTERVAL,
                                  T5.SUBSCRIPTION_STATUS AS LAST_STATUS,
                                  T16.TRIAL_ID IS NOT NULL AS IS_TRIAL_ROW,
                                  CASE
                                    WHEN (
                                      T5.DATA_SOURCE = 'stripe_only'
                                    )
                                    AND (
                                      T5.TRIAL_END_DATE > T5.SUBSCRIPTION_STARTED_AT
                                    )
                                    THEN T5.TRIAL_END_DATE
                                    ELSE T5.SUBSCRIPTION_STARTED_AT
                                  END AS STARTS,
                                  T5.ENDED_AT AS ENDS,
                                  T5.TRIAL_START_DATE AS TRIAL_START
                                FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T5
                                LEFT OUTER JOIN (
                                  SELECT
                                    T12.SUBSCRIPTION_ID AS TRIAL_ID
                                  FROM (
                                    SELECT
                                      *
                                    FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T3
                                    WHERE
                                      COALESCE(
                                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T3.STATUS)), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                        OR (
                                          T3.PLAN_TIER = 'Trial'
                                        ),
                                        FALSE
                                      )
                                  ) AS T12
                                ) AS T16
                                  ON T5.SUBSCRIPTION_ID = T16.TRIAL_ID
                              ) AS T17
                            ) AS T18
                          ) AS T21
                          INNER JOIN T9 AS T11
                            ON T21.STRIPE_SUBSCRIPTION_ID = T11.ENTITY_KEY
                        ) AS T26
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              T19.SUBSCRIPTION_ID,
                              T19.FIRST,
                              T19.ENDS,
                              T19.ENDS AS DAY
                            FROM (
                              SELECT
                                T18.*
                                EXCLUDE (TRIAL_START)
                              FROM (
                                SELECT
                                  T17.SUBSCRIPTION_ID,
                                  T17.ACCOUNT_ID,
                                  T17.STRIPE_SUBSCRIPTION_ID,
                                  T17.DATA_SOURCE,
                                  T17.PLAN_TYPE,
                                  T17.BILLING_INTERVAL,
                                  T17.LAST_STATUS,
                                  T17.IS_TRIAL_ROW,
                                  T17.STARTS,
                                  T17.ENDS,
                                  T17.TRIAL_START,
                                  CASE
                                    WHEN T17.TRIAL_START < T17.STARTS
                                    THEN T17.TRIAL_START
                                    ELSE CAST(NULL AS DATE)
                                  END AS TRIAL_FROM,
                                  COALESCE(
                                    CASE
                                      WHEN T17.TRIAL_START < T17.STARTS
                                      THEN T17.TRIAL_START
                                      ELSE CAST(NULL AS DATE)
                                    END,
                                    T17.STARTS
                                  ) AS FIRST
                                FROM (
                                  SELECT
                                    T5.SUBSCRIPTION_ID,
                                    T5.ACCOUNT_ID,
                                    T5.STRIPE_SUBSCRIPTION_ID,
                                    T5.DATA_SOURCE,
                                    T5.PLAN_TYPE,
                                    T5.BILLING_INTERVAL,
                                    T5.SUBSCRIPTION_STATUS AS LAST_STATUS,
                                    T16.TRIAL_ID IS NOT NULL AS IS_TRIAL_ROW,
                                    CASE
                                      WHEN (
                                        T5.DATA_SOURCE = 'stripe_only'
                                      )
                                      AND (
                                        T5.TRIAL_END_DATE > T5.SUBSCRIPTION_STARTED_AT
                                      )
                                      THEN T5.TRIAL_END_DATE
                                      ELSE T5.SUBSCRIPTION_STARTED_AT
                                    END AS STARTS,
                                    T5.ENDED_AT AS ENDS,
                                    T5.TRIAL_START_DATE AS TRIAL_START
                                  FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T5
                                  LEFT OUTER JOIN (
                                    SELECT
                                      T12.SUBSCRIPTION_ID AS TRIAL_ID
                                    FROM (
                                      SELECT
                                        *
                                      FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T3
                                      WHERE
                                        COALESCE(
                                          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T3.STATUS)), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                          OR (
                                            T3.PLAN_TIER = 'Trial'
                                          ),
                                          FALSE
                                        )
                                    ) AS T12
                                  ) AS T16
                                    ON T5.SUBSCRIPTION_ID = T16.TRIAL_ID
                                ) AS T17
                              ) AS T18
                            ) AS T19
                          ) AS T22
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              T21.SUBSCRIPTION_ID,
                              T21.FIRST,
                              T21.ENDS,
                              T4.VALID_FROM AS DAY
                            FROM (
                              SELECT
                                T18.*
                                EXCLUDE (TRIAL_START)
                              FROM (
                                SELECT
                                  T17.SUBSCRIPTION_ID,
                                  T17.ACCOUNT_ID,
                                  T17.STRIPE_SUBSCRIPTION_ID,
                                  T17.DATA_SOURCE,
                                  T17.PLAN_TYPE,
                                  T17.BILLING_INTERVAL,
                                  T17.LAST_STATUS,
                                  T17.IS_TRIAL_ROW,
                                  T17.STARTS,
                                  T17.ENDS,
                                  T17.TRIAL_START,
                                  CASE
                                    WHEN T17.TRIAL_START < T17.STARTS
                                    THEN T17.TRIAL_START
                                    ELSE CAST(NULL AS DATE)
                                  END AS TRIAL_FROM,
                                  COALESCE(
                                    CASE
                                      WHEN T17.TRIAL_START < T17.STARTS
                                      THEN T17.TRIAL_START
                                      ELSE CAST(NULL AS DATE)
                                    END,
                                    T17.STARTS
                                  ) AS FIRST
                                FROM (
                                  SELECT
                                    T5.SUBSCRIPTION_ID,
                                    T5.ACCOUNT_ID,
                                    T5.STRIPE_SUBSCRIPTION_ID,
                                    T5.DATA_SOURCE,
                                    T5.PLAN_TYPE,
                                    T5.BILLING_INTERVAL,
                                    T5.SUBSCRIPTION_STATUS AS LAST_STATUS,
                                    T16.TRIAL_ID IS NOT NULL AS IS_TRIAL_ROW,
                                    CASE
                                      WHEN (
                                        T5.DATA_SOURCE = 'stripe_only'
                                      )
                                      AND (
                                        T5.TRIAL_END_DATE > T5.SUBSCRIPTION_STARTED_AT
                                      )
                                      THEN T5.TRIAL_END_DATE
                                      ELSE T5.SUBSCRIPTION_STARTED_AT
                                    END AS STARTS,
                                    T5.ENDED_AT AS ENDS,
                                    T5.TRIAL_START_DATE AS TRIAL_START
                                  FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T5
                                  LEFT OUTER JOIN (
                                    SELECT
                                      T12.SUBSCRIPTION_ID AS TRIAL_ID
                                    FROM (
                                      SELECT
                                        *
                                      FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T3
                                      WHERE
                                        COALESCE(
                                          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T3.STATUS)), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                          OR (
                                            T3.PLAN_TIER = 'Trial'
                                          ),
                                          FALSE
                                        )
                                    ) AS T12
                                  ) AS T16
                                    ON T5.SUBSCRIPTION_ID = T16.TRIAL_ID
                                ) AS T17
                              ) AS T18
                            ) AS T21
                            INNER JOIN TIMELINE.ACCOUNT_MRR AS T4
                              ON T21.ACCOUNT_ID = T4.ACCOUNT_ID
                          ) AS T27
                        ) AS T28
                      ) AS T29
                      WHERE
                        T29.DAY > T29.FIRST
                        AND (
                          (
                            T29.DAY <= T29.ENDS
                          ) OR (
                            T29.ENDS IS NULL
                          )
                        )
                    ) AS T30
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          T19.SUBSCRIPTION_ID,
                          T19.FIRST,
                          T19.ENDS,
                          T19.TRIAL_FROM AS DAY
                        FROM (
                          SELECT
                            T18.*
                            EXCLUDE (TRIAL_START)
                          FROM (
                            SELECT
                              T17.SUBSCRIPTION_ID,
                              T17.ACCOUNT_ID,
                              T17.STRIPE_SUBSCRIPTION_ID,
                              T17.DATA_SOURCE,
                              T17.PLAN_TYPE,
                              T17.BILLING_INTERVAL,
                              T17.LAST_STATUS,
                              T17.IS_TRIAL_ROW,
                              T17.STARTS,
                              T17.ENDS,
                              T17.TRIAL_START,
                              CASE
                                WHEN T17.TRIAL_START < T17.STARTS
                                THEN T17.TRIAL_START
                                ELSE CAST(NULL AS DATE)
                              END AS TRIAL_FROM,
                              COALESCE(
                                CASE
                                  WHEN T17.TRIAL_START < T17.STARTS
                                  THEN T17.TRIAL_START
                                  ELSE CAST(NULL AS DATE)
                                END,
                                T17.STARTS
                              ) AS FIRST
                            FROM (
                              SELECT
                                T5.SUBSCRIPTION_ID,
                                T5.ACCOUNT_ID,
                                T5.STRIPE_SUBSCRIPTION_ID,
                                T5.DATA_SOURCE,
                                T5.PLAN_TYPE,
                                T5.BILLING_INTERVAL,
                                T5.SUBSCRIPTION_STATUS AS LAST_STATUS,
                                T16.TRIAL_ID IS NOT NULL AS IS_TRIAL_ROW,
                                CASE
                                  WHEN (
                                    T5.DATA_SOURCE = 'stripe_only'
                                  )
                                  AND (
                                    T5.TRIAL_END_DATE > T5.SUBSCRIPTION_STARTED_AT
                                  )
                                  THEN T5.TRIAL_END_DATE
                                  ELSE T5.SUBSCRIPTION_STARTED_AT
                                END AS STARTS,
                                T5.ENDED_AT AS ENDS,
                                T5.TRIAL_START_DATE AS TRIAL_START
                              FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T5
                              LEFT OUTER JOIN (
                                SELECT
                                  T12.SUBSCRIPTION_ID AS TRIAL_ID
                                FROM (
                                  SELECT
                                    *
                                  FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T3
                                  WHERE
                                    COALESCE(
                                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T3.STATUS)), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                      OR (
                                        T3.PLAN_TIER = 'Trial'
                                      ),
                                      FALSE
                                    )
                                ) AS T12
                              ) AS T16
                                ON T5.SUBSCRIPTION_ID = T16.TRIAL_ID
                            ) AS T17
                          ) AS T18
                        ) AS T19
                      ) AS T23
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          T19.SUBSCRIPTION_ID,
                          T19.FIRST,
                          T19.ENDS,
                          T19.STARTS AS DAY
                        FROM (
                          SELECT
                            T18.*
                            EXCLUDE (TRIAL_START)
                          FROM (
                            SELECT
                              T17.SUBSCRIPTION_ID,
                              T17.ACCOUNT_ID,
                              T17.STRIPE_SUBSCRIPTION_ID,
                              T17.DATA_SOURCE,
                              T17.PLAN_TYPE,
                              T17.BILLING_INTERVAL,
                              T17.LAST_STATUS,
                              T17.IS_TRIAL_ROW,
                              T17.STARTS,
                              T17.ENDS,
                              T17.TRIAL_START,
                              CASE
                                WHEN T17.TRIAL_START < T17.STARTS
                                THEN T17.TRIAL_START
                                ELSE CAST(NULL AS DATE)
                              END AS TRIAL_FROM,
                              COALESCE(
                                CASE
                                  WHEN T17.TRIAL_START < T17.STARTS
                                  THEN T17.TRIAL_START
                                  ELSE CAST(NULL AS DATE)
                                END,
                                T17.STARTS
                              ) AS FIRST
                            FROM (
                              SELECT
                                T5.SUBSCRIPTION_ID,
                                T5.ACCOUNT_ID,
                                T5.STRIPE_SUBSCRIPTION_ID,
                                T5.DATA_SOURCE,
                                T5.PLAN_TYPE,
                                T5.BILLING_INTERVAL,
                                T5.SUBSCRIPTION_STATUS AS LAST_STATUS,
                                T16.TRIAL_ID IS NOT NULL AS IS_TRIAL_ROW,
                                CASE
                                  WHEN (
                                    T5.DATA_SOURCE = 'stripe_only'
                                  )
                                  AND (
                                    T5.TRIAL_END_DATE > T5.SUBSCRIPTION_STARTED_AT
                                  )
                                  THEN T5.TRIAL_END_DATE
                                  ELSE T5.SUBSCRIPTION_STARTED_AT
                                END AS STARTS,
                                T5.ENDED_AT AS ENDS,
                                T5.TRIAL_START_DATE AS TRIAL_START
                              FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T5
                              LEFT OUTER JOIN (
                                SELECT
                                  T12.SUBSCRIPTION_ID AS TRIAL_ID
                                FROM (
                                  SELECT
                                    *
                                  FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T3
                                  WHERE
                                    COALESCE(
                                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T3.STATUS)), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                                      OR (
                                        T3.PLAN_TIER = 'Trial'
                                      ),
                                      FALSE
                                    )
                                ) AS T12
                              ) AS T16
                                ON T5.SUBSCRIPTION_ID = T16.TRIAL_ID
                            ) AS T17
                          ) AS T18
                        ) AS T19
                      ) AS T24
                    ) AS T25
                  ) AS T31
                  WHERE
                    T31.DAY <= DATE_FROM_PARTS(2026, 6, 30)
                ) AS T32
              ) AS T34
              INNER JOIN (
                SELECT
                  T18.*
                  EXCLUDE (TRIAL_START)
                FROM (
                  SELECT
                    T17.SUBSCRIPTION_ID,
                    T17.ACCOUNT_ID,
                    T17.STRIPE_SUBSCRIPTION_ID,
                    T17.DATA_SOURCE,
                    T17.PLAN_TYPE,
                    T17.BILLING_INTERVAL,
                    T17.LAST_STATUS,
                    T17.IS_TRIAL_ROW,
                    T17.STARTS,
                    T17.ENDS,
                    T17.TRIAL_START,
                    CASE
                      WHEN T17.TRIAL_START < T17.STARTS
                      THEN T17.TRIAL_START
                      ELSE CAST(NULL AS DATE)
                    END AS TRIAL_FROM,
                    COALESCE(
                      CASE
                        WHEN T17.TRIAL_START < T17.STARTS
                        THEN T17.TRIAL_START
                        ELSE CAST(NULL AS DATE)
                      END,
                      T17.STARTS
                    ) AS FIRST
                  FROM (
                    SELECT
                      T5.SUBSCRIPTION_ID,
                      T5.ACCOUNT_ID,
                      T5.STRIPE_SUBSCRIPTION_ID,
                      T5.DATA_SOURCE,
                      T5.PLAN_TYPE,
                      T5.BILLING_INTERVAL,
                      T5.SUBSCRIPTION_STATUS AS LAST_STATUS,
                      T16.TRIAL_ID IS NOT NULL AS IS_TRIAL_ROW,
                      CASE
                        WHEN (
                          T5.DATA_SOURCE = 'stripe_only'
                        )
                        AND (
                          T5.TRIAL_END_DATE > T5.SUBSCRIPTION_STARTED_AT
                        )
                        THEN T5.TRIAL_END_DATE
                        ELSE T5.SUBSCRIPTION_STARTED_AT
                      END AS STARTS,
                      T5.ENDED_AT AS ENDS,
                      T5.TRIAL_START_DATE AS TRIAL_START
                    FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T5
                    LEFT OUTER JOIN (
                      SELECT
                        T12.SUBSCRIPTION_ID AS TRIAL_ID
                      FROM (
                        SELECT
                          *
                        FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T3
                        WHERE
                          COALESCE(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T3.STATUS)), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
                            OR (
                              T3.PLAN_TIER = 'Trial'
                            ),
                            FALSE
                          )
                      ) AS T12
                    ) AS T16
                      ON T5.SUBSCRIPTION_ID = T16.TRIAL_ID
                  ) AS T17
                ) AS T18
              ) AS T20
                ON T34._ID = T20.SUBSCRIPTION_ID
              LEFT OUTER JOIN (
                SELECT
                  T0.ACCOUNT_ID AS PAYER,
                  T0.VALID_FROM AS HELD_FROM,
                  T0.SUBSCRIPTION_ID AS COUNTED,
                  T0.MRR AS PAID,
                  COALESCE(T0.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS HELD_TO,
                  T0.PREVIOUS_MRR AS PAID_BEFORE,
                  T0.HAD_MRR_BEFORE,
                  LAG(T0.PLAN_TIER) OVER (PARTITION BY T0.ACCOUNT_ID ORDER BY T0.VALID_FROM ASC) AS PLAN_BEFORE
                FROM TIMELINE.ACCOUNT_MRR AS T0
              ) AS T8
                ON T20.ACCOUNT_ID = T8.PAYER AND T34.DAY >= T8.HELD_FROM AND T34.DAY < T8.HELD_TO
              LEFT OUTER JOIN (
                SELECT
                  T10.ENTITY_KEY AS WATCHED,
                  T10.VALID_FROM AS WATCHED_FROM,
                  COALESCE(T10.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS WATCHED_TO,
                  CASE T10.VALUE
                    WHEN 'trialing'
                    THEN 'trial'
                    WHEN 'incomplete_expired'
                    THEN 'expired'
                    ELSE T10.VALUE
                  END AS OBSERVED
                FROM T9 AS T10
              ) AS T14
                ON T20.STRIPE_SUBSCRIPTION_ID = T14.WATCHED
                AND T34.DAY >= T14.WATCHED_FROM
                AND T34.DAY < T14.WATCHED_TO
            ) AS T35
          ) AS T36
          WHERE
            T36._FIRST
            OR (
              (
                NOT (
                  T36._FIRST
                )
                AND NOT (
                  T36.SUBSCRIPTION_STATUS IS NOT DISTINCT FROM T36._BEFORE_SUBSCRIPTION_STATUS
                )
              )
              OR (
                NOT (
                  T36._FIRST
                )
                AND NOT (
                  T36.MONTHLY_RECURRING_REVENUE IS NOT DISTINCT FROM T36._BEFORE_MONTHLY_RECURRING_REVENUE
                )
              )
            )
        ) AS T37
      ) AS T38
    ) AS T39
  ) AS T40
) AS T41
