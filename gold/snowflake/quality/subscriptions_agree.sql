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
                      'subscription of the application' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T53._LK0, T53._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T53._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T53._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T53._L0 IS NOT DISTINCT FROM T53._R0 THEN '' ELSE 'account_id ' END,
                        CASE WHEN T53._L1 IS NOT DISTINCT FROM T53._R1 THEN '' ELSE 'plan_type ' END,
                        CASE WHEN T53._L2 IS NOT DISTINCT FROM T53._R2 THEN '' ELSE 'billing_interval ' END,
                        CASE WHEN T53._L3 IS NOT DISTINCT FROM T53._R3 THEN '' ELSE 'is_live ' END,
                        CASE WHEN T53._L4 IS NOT DISTINCT FROM T53._R4 THEN '' ELSE 'monthly_price ' END,
                        CASE
                          WHEN T53._L5 IS NOT DISTINCT FROM T53._R5
                          THEN ''
                          ELSE 'subscription_started_at '
                        END,
                        CASE WHEN T53._L6 IS NOT DISTINCT FROM T53._R6 THEN '' ELSE 'is_orphan ' END,
                        CASE
                          WHEN T53._L7 IS NOT DISTINCT FROM T53._R7
                          THEN ''
                          ELSE 'subscription_created_at '
                        END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T39._LK0,
                        T39._L0,
                        T39._L1,
                        T39._L2,
                        T39._L3,
                        T39._L4,
                        T39._L5,
                        T39._L6,
                        T39._L7,
                        T36._RK0,
                        T36._R0,
                        T36._R1,
                        T36._R2,
                        T36._R3,
                        T36._R4,
                        T36._R5,
                        T36._R6,
                        T36._R7
                      FROM (
                        SELECT
                          T2.SUBSCRIPTION_ID AS _LK0,
                          T2.ACCOUNT_ID AS _L0,
                          T2.PLAN_TYPE AS _L1,
                          T2.BILLING_INTERVAL AS _L2,
                          T2.IS_LIVE AS _L3,
                          T2.MONTHLY_PRICE AS _L4,
                          T2.SUBSCRIPTION_STARTED_AT AS _L5,
                          T2.IS_ORPHAN AS _L6,
                          T2.SUBSCRIPTION_CREATED_AT AS _L7
                        FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
                        WHERE
                          T2.DATA_SOURCE <> 'stripe_only'
                      ) AS T39
                      FULL OUTER JOIN (
                        SELECT
                          T5.SUBSCRIPTION_ID AS _RK0,
                          T5.ACCOUNT_ID AS _R0,
                          T5.PLAN_TIER AS _R1,
                          T5.BILLING_CYCLE AS _R2,
                          T5.IS_LIVE AS _R3,
                          T5.MONTHLY_PRICE AS _R4,
                          T5.START_DATE AS _R5,
                          T5.IS_ORPHAN AS _R6,
                          T5.SUBSCRIPTION_CREATED_AT AS _R7
                        FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T5
                      ) AS T36
                        ON T39._LK0 = T36._RK0
                    ) AS T53
                    WHERE
                      NOT (
                        (
                          T53._LK0 IS NOT NULL
                        )
                        AND (
                          T53._RK0 IS NOT NULL
                        )
                        AND T53._L0 IS NOT DISTINCT FROM T53._R0
                        AND T53._L1 IS NOT DISTINCT FROM T53._R1
                        AND T53._L2 IS NOT DISTINCT FROM T53._R2
                        AND T53._L3 IS NOT DISTINCT FROM T53._R3
                        AND T53._L4 IS NOT DISTINCT FROM T53._R4
                        AND T53._L5 IS NOT DISTINCT FROM T53._R5
                        AND T53._L6 IS NOT DISTINCT FROM T53._R6
                        AND T53._L7 IS NOT DISTINCT FROM T53._R7
                      )
                  ) AS T69
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'subscription in Stripe' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T59._LK0, T59._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T59._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T59._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T59._L0 IS NOT DISTINCT FROM T59._R0 THEN '' ELSE 'trial_start_date ' END,
                        CASE WHEN T59._L1 IS NOT DISTINCT FROM T59._R1 THEN '' ELSE 'trial_end_date ' END,
                        CASE
                          WHEN T59._L2 IS NOT DISTINCT FROM T59._R2
                          THEN ''
                          ELSE 'stripe_customer_id '
                        END,
                        CASE
                          WHEN T59._L3 IS NOT DISTINCT FROM T59._R3
                          THEN ''
                          ELSE 'current_period_start '
                        END,
                        CASE
                          WHEN T59._L4 IS NOT DISTINCT FROM T59._R4
                          THEN ''
                          ELSE 'current_period_end '
                        END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T38._LK0,
                        T38._L0,
                        T38._L1,
                        T38._L2,
                        T38._L3,
                        T38._L4,
                        T47._RK0,
                        T47._R0,
                        T47._R1,
                        T47._R2,
                        T47._R3,
                        T47._R4
                      FROM (
                        SELECT
                          T2.STRIPE_SUBSCRIPTION_ID AS _LK0,
                          T2.TRIAL_START_DATE AS _L0,
                          T2.TRIAL_END_DATE AS _L1,
                          T2.STRIPE_CUSTOMER_ID AS _L2,
                          T2.CURRENT_PERIOD_START AS _L3,
                          T2.CURRENT_PERIOD_END AS _L4
                        FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
                        WHERE
                          T2.STRIPE_SUBSCRIPTION_ID IS NOT NULL
                      ) AS T38
                      FULL OUTER JOIN (
                        SELECT
                          T4.STRIPE_SUBSCRIPTION_ID AS _RK0,
                          T4.TRIAL_START_DATE AS _R0,
                          T4.TRIAL_END_DATE AS _R1,
                          T4.STRIPE_CUSTOMER_ID AS _R2,
                          CAST(T4.CURRENT_PERIOD_START AS DATE) AS _R3,
                          CAST(T4.CURRENT_PERIOD_END AS DATE) AS _R4
                        FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T4
                      ) AS T47
                        ON T38._LK0 = T47._RK0
                    ) AS T59
                    WHERE
                      NOT (
                        (
                          T59._LK0 IS NOT NULL
                        )
                        AND (
                          T59._RK0 IS NOT NULL
                        )
                        AND T59._L0 IS NOT DISTINCT FROM T59._R0
                        AND T59._L1 IS NOT DISTINCT FROM T59._R1
                        AND T59._L2 IS NOT DISTINCT FROM T59._R2
                        AND T59._L3 IS NOT DISTINCT FROM T59._R3
                        AND T59._L4 IS NOT DISTINCT FROM T59._R4
                      )
                  ) AS T67
                ) AS T70
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'subscription that only Stripe has' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T55._LK0, T55._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T55._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T55._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T55._L0 IS NOT DISTINCT FROM T55._R0 THEN '' ELSE 'account_id ' END,
                      CASE WHEN T55._L1 IS NOT DISTINCT FROM T55._R1 THEN '' ELSE 'is_orphan ' END,
                      CASE
                        WHEN T55._L2 IS NOT DISTINCT FROM T55._R2
                        THEN ''
                        ELSE 'subscription_started_at '
                      END,
                      CASE
                        WHEN T55._L3 IS NOT DISTINCT FROM T55._R3
                        THEN ''
                        ELSE 'subscription_created_at '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T41._LK0,
                      T41._L0,
                      T41._L1,
                      T41._L2,
                      T41._L3,
                      T34._RK0,
                      T34._R0,
                      T34._R1,
                      T34._R2,
                      T34._R3
                    FROM (
                      SELECT
                        T2.STRIPE_SUBSCRIPTION_ID AS _LK0,
                        T2.ACCOUNT_ID AS _L0,
                        T2.IS_ORPHAN AS _L1,
                        T2.SUBSCRIPTION_STARTED_AT AS _L2,
                        T2.SUBSCRIPTION_CREATED_AT AS _L3
                      FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
                      WHERE
                        T2.DATA_SOURCE = 'stripe_only'
                    ) AS T41
                    LEFT OUTER JOIN (
                      SELECT
                        T4.STRIPE_SUBSCRIPTION_ID AS _RK0,
                        T4.ACCOUNT_ID AS _R0,
                        T4.IS_ORPHAN AS _R1,
                        T4.SUBSCRIPTION_START_DATE AS _R2,
                        T4.SUBSCRIPTION_CREATED_AT AS _R3
                      FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T4
                    ) AS T34
                      ON T41._LK0 = T34._RK0
                  ) AS T55
                  WHERE
                    NOT (
                      (
                        T55._LK0 IS NOT NULL
                      )
                      AND (
                        T55._RK0 IS NOT NULL
                      )
                      AND T55._L0 IS NOT DISTINCT FROM T55._R0
                      AND T55._L1 IS NOT DISTINCT FROM T55._R1
                      AND T55._L2 IS NOT DISTINCT FROM T55._R2
                      AND T55._L3 IS NOT DISTINCT FROM T55._R3
                    )
                ) AS T66
              ) AS T71
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a twin names its subscription' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T54._LK0, T54._RK0), COALESCE(T54._LK1, T54._RK1)) AS ENTITY_KEY,
                  CASE
                    WHEN T54._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T54._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS DIFFERENCES
                FROM (
                  SELECT
                    T40._LK0,
                    T40._LK1,
                    T33._RK0,
                    T33._RK1
                  FROM (
                    SELECT
                      T2.SUBSCRIPTION_ID AS _LK0,
                      T2.STRIPE_SUBSCRIPTION_ID AS _LK1
                    FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
                    WHERE
                      T2.DATA_SOURCE <> 'stripe_only' AND T2.DATA_SOURCE = 'both'
                  ) AS T40
                  LEFT OUTER JOIN (
                    SELECT
                      T4.APP_SUBSCRIPTION_ID AS _RK0,
                      T4.STRIPE_SUBSCRIPTION_ID AS _RK1
                    FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T4
                  ) AS T33
                    ON T40._LK0 = T33._RK0 AND T40._LK1 = T33._RK1
                ) AS T54
                WHERE
                  NOT (
                    (
                      T54._LK0 IS NOT NULL
                    ) AND (
                      T54._RK0 IS NOT NULL
                    )
                  )
              ) AS T61
            ) AS T72
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'subscription that counts' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T58._LK0, T58._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T58._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T58._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T58._L0 IS NOT DISTINCT FROM T58._R0
                    THEN ''
                    ELSE 'monthly_recurring_revenue '
                  END,
                  CASE WHEN T58._L1 IS NOT DISTINCT FROM T58._R1 THEN '' ELSE 'account_id ' END,
                  CASE WHEN T58._L2 IS NOT DISTINCT FROM T58._R2 THEN '' ELSE 'plan_type ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T25._LK0,
                  T25._L0,
                  T25._L1,
                  T25._L2,
                  T46._RK0,
                  T46._R0,
                  T46._R1,
                  T46._R2
                FROM (
                  SELECT
                    T2.SUBSCRIPTION_ID AS _LK0,
                    T2.MONTHLY_RECURRING_REVENUE AS _L0,
                    T2.ACCOUNT_ID AS _L1,
                    T2.PLAN_TYPE AS _L2
                  FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
                  WHERE
                    T2.IS_COUNTED
                ) AS T25
                FULL OUTER JOIN (
                  SELECT
                    T3.SUBSCRIPTION_ID AS _RK0,
                    T3.MRR AS _R0,
                    T3.ACCOUNT_ID AS _R1,
                    T3.PLAN_TIER AS _R2
                  FROM TIMELINE.ACCOUNT_MRR AS T3
                  WHERE
                    T3.VALID_TO IS NULL AND T3.SUBSCRIPTION_ID IS NOT NULL
                ) AS T46
                  ON T25._LK0 = T46._RK0
              ) AS T58
              WHERE
                NOT (
                  (
                    T58._LK0 IS NOT NULL
                  )
                  AND (
                    T58._RK0 IS NOT NULL
                  )
                  AND T58._L0 IS NOT DISTINCT FROM T58._R0
                  AND T58._L1 IS NOT DISTINCT FROM T58._R1
                  AND T58._L2 IS NOT DISTINCT FROM T58._R2
                )
            ) AS T65
          ) AS T73
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'amounts and trial of a subscription' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T60._LK0, T60._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T60._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T60._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T60._L0 IS NOT DISTINCT FROM T60._R0
                  THEN ''
                  ELSE 'annual_recurring_revenue '
                END,
                CASE
                  WHEN T60._L1 IS NOT DISTINCT FROM T60._R1
                  THEN ''
                  ELSE 'trial_duration_days '
                END,
                CASE WHEN T60._L2 IS NOT DISTINCT FROM T60._R2 THEN '' ELSE 'mrr_mismatch ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T30._LK0,
                T30._L0,
                T30._L1,
                T30._L2,
                T50._RK0,
                T50._R0,
                T50._R1,
                T50._R2
              FROM (
                SELECT
                  T2.SUBSCRIPTION_ID AS _LK0,
                  T2.ANNUAL_RECURRING_REVENUE AS _L0,
                  T2.TRIAL_DURATION_DAYS AS _L1,
                  T2.MRR_MISMATCH AS _L2
                FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
              ) AS T30
              FULL OUTER JOIN (
                SELECT
                  T2.SUBSCRIPTION_ID AS _RK0,
                  T2.MONTHLY_RECURRING_REVENUE * 12 AS _R0,
                  DATEDIFF(DAY, T2.TRIAL_START_DATE, T2.TRIAL_END_DATE) AS _R1,
                  CASE
                    WHEN T2.DATA_SOURCE = 'both'
                    THEN ABS(T2.STRIPE_MRR - T2.MONTHLY_RECURRING_REVENUE) > 1
                    ELSE CAST(NULL AS BOOLEAN)
                  END AS _R2
                FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
              ) AS T50
                ON T30._LK0 = T50._RK0
            ) AS T60
            WHERE
              NOT (
                (
                  T60._LK0 IS NOT NULL
                )
                AND (
                  T60._RK0 IS NOT NULL
                )
                AND T60._L0 IS NOT DISTINCT FROM T60._R0
                AND T60._L1 IS NOT DISTINCT FROM T60._R1
                AND T60._L2 IS NOT DISTINCT FROM T60._R2
              )
          ) AS T68
        ) AS T74
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'life of a subscription that ended' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T57._LK0, T57._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T57._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T57._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T57._L0 IS NOT DISTINCT FROM T57._R0 THEN '' ELSE 'lifetime_days ' END,
              CASE
                WHEN T57._L1 IS NOT DISTINCT FROM T57._R1
                THEN ''
                ELSE 'subscription_age_days '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T44._LK0,
              T44._L0,
              T44._L1,
              T45._RK0,
              T45._R0,
              T45._R1
            FROM (
              SELECT
                T2.SUBSCRIPTION_ID AS _LK0,
                T2.LIFETIME_DAYS AS _L0,
                T2.SUBSCRIPTION_AGE_DAYS AS _L1
              FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
              WHERE
                T2.ENDED_AT IS NOT NULL AND T2.ENDED_AT >= T2.SUBSCRIPTION_STARTED_AT
            ) AS T44
            FULL OUTER JOIN (
              SELECT
                T2.SUBSCRIPTION_ID AS _RK0,
                DATEDIFF(DAY, T2.SUBSCRIPTION_STARTED_AT, T2.ENDED_AT) AS _R0,
                DATEDIFF(DAY, T2.SUBSCRIPTION_STARTED_AT, T2.ENDED_AT) AS _R1
              FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
              WHERE
                T2.ENDED_AT IS NOT NULL AND T2.ENDED_AT >= T2.SUBSCRIPTION_STARTED_AT
            ) AS T45
              ON T44._LK0 = T45._RK0
          ) AS T57
          WHERE
            NOT (
              (
                T57._LK0 IS NOT NULL
              )
              AND (
                T57._RK0 IS NOT NULL
              )
              AND T57._L0 IS NOT DISTINCT FROM T57._R0
              AND T57._L1 IS NOT DISTINCT FROM T57._R1
            )
        ) AS T64
      ) AS T75
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'age of a subscription that runs' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T56._LK0, T56._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T56._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T56._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T56._L0 IS NOT DISTINCT FROM T56._R0
              THEN ''
              ELSE 'subscription_age_days '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T42._LK0,
            T42._L0,
            T43._RK0,
            T43._R0
          FROM (
            SELECT
              T2.SUBSCRIPTION_ID AS _LK0,
              T2.SUBSCRIPTION_AGE_DAYS AS _L0
            FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
            WHERE
              T2.IS_LIVE AND T2.SUBSCRIPTION_STARTED_AT <= DATE_FROM_PARTS(2026, 6, 30)
          ) AS T42
          LEFT OUTER JOIN (
            SELECT
              T2.SUBSCRIPTION_ID AS _RK0,
              DATEDIFF(DAY, T2.SUBSCRIPTION_STARTED_AT, DATE_FROM_PARTS(2026, 6, 30)) AS _R0
            FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
            WHERE
              T2.IS_LIVE AND T2.SUBSCRIPTION_STARTED_AT <= DATE_FROM_PARTS(2026, 6, 30)
          ) AS T43
            ON T42._LK0 = T43._RK0
        ) AS T56
        WHERE
          NOT (
            (
              T56._LK0 IS NOT NULL
            )
            AND (
              T56._RK0 IS NOT NULL
            )
            AND T56._L0 IS NOT DISTINCT FROM T56._R0
          )
      ) AS T63
    ) AS T76
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'payments are of every subscription' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T51._LK0, T51._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T51._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T51._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T51._L0 IS NOT DISTINCT FROM T51._R0 THEN '' ELSE 'account_id ' END,
          CASE
            WHEN T51._L1 IS NOT DISTINCT FROM T51._R1
            THEN ''
            ELSE 'stripe_subscription_id '
          END,
          CASE
            WHEN T51._L2 IS NOT DISTINCT FROM T51._R2
            THEN ''
            ELSE 'stripe_customer_id '
          END,
          CASE WHEN T51._L3 IS NOT DISTINCT FROM T51._R3 THEN '' ELSE 'data_source ' END,
          CASE
            WHEN T51._L4 IS NOT DISTINCT FROM T51._R4
            THEN ''
            ELSE 'subscription_status '
          END,
          CASE WHEN T51._L5 IS NOT DISTINCT FROM T51._R5 THEN '' ELSE 'plan_type ' END,
          CASE WHEN T51._L6 IS NOT DISTINCT FROM T51._R6 THEN '' ELSE 'billing_interval ' END,
          CASE WHEN T51._L7 IS NOT DISTINCT FROM T51._R7 THEN '' ELSE 'is_live ' END,
          CASE WHEN T51._L8 IS NOT DISTINCT FROM T51._R8 THEN '' ELSE 'is_counted ' END,
          CASE WHEN T51._L9 IS NOT DISTINCT FROM T51._R9 THEN '' ELSE 'is_superseded ' END,
          CASE WHEN T51._L10 IS NOT DISTINCT FROM T51._R10 THEN '' ELSE 'monthly_price ' END,
          CASE
            WHEN T51._L11 IS NOT DISTINCT FROM T51._R11
            THEN ''
            ELSE 'monthly_recurring_revenue '
          END,
          CASE
            WHEN T51._L12 IS NOT DISTINCT FROM T51._R12
            THEN ''
            ELSE 'annual_recurring_revenue '
          END,
          CASE WHEN T51._L13 IS NOT DISTINCT FROM T51._R13 THEN '' ELSE 'recognized_mrr ' END,
          CASE WHEN T51._L14 IS NOT DISTINCT FROM T51._R14 THEN '' ELSE 'stripe_mrr ' END,
          CASE WHEN T51._L15 IS NOT DISTINCT FROM T51._R15 THEN '' ELSE 'mrr_mismatch ' END,
          CASE
            WHEN T51._L16 IS NOT DISTINCT FROM T51._R16
            THEN ''
            ELSE 'subscription_created_at '
          END,
          CASE
            WHEN T51._L17 IS NOT DISTINCT FROM T51._R17
            THEN ''
            ELSE 'subscription_started_at '
          END,
          CASE WHEN T51._L18 IS NOT DISTINCT FROM T51._R18 THEN '' ELSE 'ended_at ' END,
          CASE WHEN T51._L19 IS NOT DISTINCT FROM T51._R19 THEN '' ELSE 'canceled_at ' END,
          CASE
            WHEN T51._L20 IS NOT DISTINCT FROM T51._R20
            THEN ''
            ELSE 'is_cancellation_scheduled '
          END,
          CASE
            WHEN T51._L21 IS NOT DISTINCT FROM T51._R21
            THEN ''
            ELSE 'current_period_start '
          END,
          CASE
            WHEN T51._L22 IS NOT DISTINCT FROM T51._R22
            THEN ''
            ELSE 'current_period_end '
          END,
          CASE
            WHEN T51._L23 IS NOT DISTINCT FROM T51._R23
            THEN ''
            ELSE 'trial_start_date '
          END,
          CASE WHEN T51._L24 IS NOT DISTINCT FROM T51._R24 THEN '' ELSE 'trial_end_date ' END,
          CASE
            WHEN T51._L25 IS NOT DISTINCT FROM T51._R25
            THEN ''
            ELSE 'trial_duration_days '
          END,
          CASE WHEN T51._L26 IS NOT DISTINCT FROM T51._R26 THEN '' ELSE 'is_in_trial ' END,
          CASE
            WHEN T51._L27 IS NOT DISTINCT FROM T51._R27
            THEN ''
            ELSE 'subscription_age_days '
          END,
          CASE
            WHEN T51._L28 IS NOT DISTINCT FROM T51._R28
            THEN ''
            ELSE 'subscription_age_months '
          END,
          CASE WHEN T51._L29 IS NOT DISTINCT FROM T51._R29 THEN '' ELSE 'lifetime_days ' END,
          CASE WHEN T51._L30 IS NOT DISTINCT FROM T51._R30 THEN '' ELSE 'has_churned ' END,
          CASE WHEN T51._L31 IS NOT DISTINCT FROM T51._R31 THEN '' ELSE 'is_replaced ' END,
          CASE
            WHEN T51._L32 IS NOT DISTINCT FROM T51._R32
            THEN ''
            ELSE 'subscription_health_status '
          END,
          CASE
            WHEN T51._L33 IS NOT DISTINCT FROM T51._R33
            THEN ''
            ELSE 'subscription_value_tier '
          END,
          CASE WHEN T51._L34 IS NOT DISTINCT FROM T51._R34 THEN '' ELSE 'is_orphan ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T19._LK0,
          T19._L0,
          T19._L1,
          T19._L2,
          T19._L3,
          T19._L4,
          T19._L5,
          T19._L6,
          T19._L7,
          T19._L8,
          T19._L9,
          T19._L10,
          T19._L11,
          T19._L12,
          T19._L13,
          T19._L14,
          T19._L15,
          T19._L16,
          T19._L17,
          T19._L18,
          T19._L19,
          T19._L20,
          T19._L21,
          T19._L22,
          T19._L23,
          T19._L24,
          T19._L25,
          T19._L26,
          T19._L27,
          T19._L28,
          T19._L29,
          T19._L30,
          T19._L31,
          T19._L32,
          T19._L33,
          T19._L34,
          T31._RK0,
          T31._R0,
          T31._R1,
          T31._R2,
          T31._R3,
          T31._R4,
          T31._R5,
          T31._R6,
          T31._R7,
          T31._R8,
          T31._R9,
          T31._R10,
          T31._R11,
          T31._R12,
          T31._R13,
          T31._R14,
          T31._R15,
          T31._R16,
          T31._R17,
          T31._R18,
          T31._R19,
          T31._R20,
          T31._R21,
          T31._R22,
          T31._R23,
          T31._R24,
          T31._R25,
          T31._R26,
          T31._R27,
          T31._R28,
          T31._R29,
          T31._R30,
          T31._R31,
          T31._R32,
          T31._R33,
          T31._R34
        FROM (
          SELECT
            T1.SUBSCRIPTION_ID AS _LK0,
            T1.ACCOUNT_ID AS _L0,
            T1.STRIPE_SUBSCRIPTION_ID AS _L1,
            T1.STRIPE_CUSTOMER_ID AS _L2,
            T1.DATA_SOURCE AS _L3,
            T1.SUBSCRIPTION_STATUS AS _L4,
            T1.PLAN_TYPE AS _L5,
            T1.BILLING_INTERVAL AS _L6,
            T1.IS_LIVE AS _L7,
            T1.IS_COUNTED AS _L8,
            T1.IS_SUPERSEDED AS _L9,
            T1.MONTHLY_PRICE AS _L10,
            T1.MONTHLY_RECURRING_REVENUE AS _L11,
            T1.ANNUAL_RECURRING_REVENUE AS _L12,
            T1.RECOGNIZED_MRR AS _L13,
            T1.STRIPE_MRR AS _L14,
            T1.MRR_MISMATCH AS _L15,
            T1.SUBSCRIPTION_CREATED_AT AS _L16,
            T1.SUBSCRIPTION_STARTED_AT AS _L17,
            T1.ENDED_AT AS _L18,
            T1.CANCELED_AT AS _L19,
            T1.IS_CANCELLATION_SCHEDULED AS _L20,
            T1.CURRENT_PERIOD_START AS _L21,
            T1.CURRENT_PERIOD_END AS _L22,
            T1.TRIAL_START_DATE AS _L23,
            T1.TRIAL_END_DATE AS _L24,
            T1.TRIAL_DURATION_DAYS AS _L25,
            T1.IS_IN_TRIAL AS _L26,
            T1.SUBSCRIPTION_AGE_DAYS AS _L27,
            T1.SUBSCRIPTION_AGE_MONTHS AS _L28,
            T1.LIFETIME_DAYS AS _L29,
            T1.HAS_CHURNED AS _L30,
            T1.IS_REPLACED AS _L31,
            T1.SUBSCRIPTION_HEALTH_STATUS AS _L32,
            T1.SUBSCRIPTION_VALUE_TIER AS _L33,
            T1.IS_ORPHAN AS _L34
          FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T1
        ) AS T19
        FULL OUTER JOIN (
          SELECT
            T2.SUBSCRIPTION_ID AS _RK0,
            T2.ACCOUNT_ID AS _R0,
            T2.STRIPE_SUBSCRIPTION_ID AS _R1,
            T2.STRIPE_CUSTOMER_ID AS _R2,
            T2.DATA_SOURCE AS _R3,
            T2.SUBSCRIPTION_STATUS AS _R4,
            T2.PLAN_TYPE AS _R5,
            T2.BILLING_INTERVAL AS _R6,
            T2.IS_LIVE AS _R7,
            T2.IS_COUNTED AS _R8,
            T2.IS_SUPERSEDED AS _R9,
            T2.MONTHLY_PRICE AS _R10,
            T2.MONTHLY_RECURRING_REVENUE AS _R11,
            T2.ANNUAL_RECURRING_REVENUE AS _R12,
            T2.RECOGNIZED_MRR AS _R13,
            T2.STRIPE_MRR AS _R14,
            T2.MRR_MISMATCH AS _R15,
            T2.SUBSCRIPTION_CREATED_AT AS _R16,
            T2.SUBSCRIPTION_STARTED_AT AS _R17,
            T2.ENDED_AT AS _R18,
            T2.CANCELED_AT AS _R19,
            T2.IS_CANCELLATION_SCHEDULED AS _R20,
            T2.CURRENT_PERIOD_START AS _R21,
            T2.CURRENT_PERIOD_END AS _R22,
            T2.TRIAL_START_DATE AS _R23,
            T2.TRIAL_END_DATE AS _R24,
            T2.TRIAL_DURATION_DAYS AS _R25,
            T2.IS_IN_TRIAL AS _R26,
            T2.SUBSCRIPTION_AGE_DAYS AS _R27,
            T2.SUBSCRIPTION_AGE_MONTHS AS _R28,
            T2.LIFETIME_DAYS AS _R29,
            T2.HAS_CHURNED AS _R30,
            T2.IS_REPLACED AS _R31,
            T2.SUBSCRIPTION_HEALTH_STATUS AS _R32,
            T2.SUBSCRIPTION_VALUE_TIER AS _R33,
            T2.IS_ORPHAN AS _R34
          FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T2
        ) AS T31
          ON T19._LK0 = T31._RK0
      ) AS T51
      WHERE
        NOT (
          (
            T51._LK0 IS NOT NULL
          )
          AND (
            T51._RK0 IS NOT NULL
          )
          AND T51._L0 IS NOT DISTINCT FROM T51._R0
          AND T51._L1 IS NOT DISTINCT FROM T51._R1
          AND T51._L2 IS NOT DISTINCT FROM T51._R2
          AND T51._L3 IS NOT DISTINCT FROM T51._R3
          AND T51._L4 IS NOT DISTINCT FROM T51._R4
          AND T51._L5 IS NOT DISTINCT FROM T51._R5
          AND T51._L6 IS NOT DISTINCT FROM T51._R6
          AND T51._L7 IS NOT DISTINCT FROM T51._R7
          AND T51._L8 IS NOT DISTINCT FROM T51._R8
          AND T51._L9 IS NOT DISTINCT FROM T51._R9
          AND T51._L10 IS NOT DISTINCT FROM T51._R10
          AND T51._L11 IS NOT DISTINCT FROM T51._R11
          AND T51._L12 IS NOT DISTINCT FROM T51._R12
          AND T51._L13 IS NOT DISTINCT FROM T51._R13
          AND T51._L14 IS NOT DISTINCT FROM T51._R14
          AND T51._L15 IS NOT DISTINCT FROM T51._R15
          AND T51._L16 IS NOT DISTINCT FROM T51._R16
          AND T51._L17 IS NOT DISTINCT FROM T51._R17
          AND T51._L18 IS NOT DISTINCT FROM T51._R18
          AND T51._L19 IS NOT DISTINCT FROM T51._R19
          AND T51._L20 IS NOT DISTINCT FROM T51._R20
          AND T51._L21 IS NOT DISTINCT FROM T51._R21
          AND T51._L22 IS NOT DISTINCT FROM T51._R22
          AND T51._L23 IS NOT DISTINCT FROM T51._R23
          AND T51._L24 IS NOT DISTINCT FROM T51._R24
          AND T51._L25 IS NOT DISTINCT FROM T51._R25
          AND T51._L26 IS NOT DISTINCT FROM T51._R26
          AND T51._L27 IS NOT DISTINCT FROM T51._R27
          AND T51._L28 IS NOT DISTINCT FROM T51._R28
          AND T51._L29 IS NOT DISTINCT FROM T51._R29
          AND T51._L30 IS NOT DISTINCT FROM T51._R30
          AND T51._L31 IS NOT DISTINCT FROM T51._R31
          AND T51._L32 IS NOT DISTINCT FROM T51._R32
          AND T51._L33 IS NOT DISTINCT FROM T51._R33
          AND T51._L34 IS NOT DISTINCT FROM T51._R34
        )
    ) AS T77
  ) AS T78
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'subscription today = with its payments' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T49._LK0, T49._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T49._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T49._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T49._L0 IS NOT DISTINCT FROM T49._R0 THEN '' ELSE 'account_id ' END,
        CASE
          WHEN T49._L1 IS NOT DISTINCT FROM T49._R1
          THEN ''
          ELSE 'stripe_subscription_id '
        END,
        CASE
          WHEN T49._L2 IS NOT DISTINCT FROM T49._R2
          THEN ''
          ELSE 'stripe_customer_id '
        END,
        CASE WHEN T49._L3 IS NOT DISTINCT FROM T49._R3 THEN '' ELSE 'data_source ' END,
        CASE
          WHEN T49._L4 IS NOT DISTINCT FROM T49._R4
          THEN ''
          ELSE 'subscription_status '
        END,
        CASE WHEN T49._L5 IS NOT DISTINCT FROM T49._R5 THEN '' ELSE 'plan_type ' END,
        CASE WHEN T49._L6 IS NOT DISTINCT FROM T49._R6 THEN '' ELSE 'billing_interval ' END,
        CASE WHEN T49._L7 IS NOT DISTINCT FROM T49._R7 THEN '' ELSE 'is_live ' END,
        CASE WHEN T49._L8 IS NOT DISTINCT FROM T49._R8 THEN '' ELSE 'is_counted ' END,
        CASE WHEN T49._L9 IS NOT DISTINCT FROM T49._R9 THEN '' ELSE 'is_superseded ' END,
        CASE WHEN T49._L10 IS NOT DISTINCT FROM T49._R10 THEN '' ELSE 'monthly_price ' END,
        CASE
          WHEN T49._L11 IS NOT DISTINCT FROM T49._R11
          THEN ''
          ELSE 'monthly_recurring_revenue '
        END,
        CASE
          WHEN T49._L12 IS NOT DISTINCT FROM T49._R12
          THEN ''
          ELSE 'annual_recurring_revenue '
        END,
        CASE WHEN T49._L13 IS NOT DISTINCT FROM T49._R13 THEN '' ELSE 'recognized_mrr ' END,
        CASE WHEN T49._L14 IS NOT DISTINCT FROM T49._R14 THEN '' ELSE 'stripe_mrr ' END,
        CASE WHEN T49._L15 IS NOT DISTINCT FROM T49._R15 THEN '' ELSE 'mrr_mismatch ' END,
        CASE
          WHEN T49._L16 IS NOT DISTINCT FROM T49._R16
          THEN ''
          ELSE 'subscription_created_at '
        END,
        CASE
          WHEN T49._L17 IS NOT DISTINCT FROM T49._R17
          THEN ''
          ELSE 'subscription_started_at '
        END,
        CASE WHEN T49._L18 IS NOT DISTINCT FROM T49._R18 THEN '' ELSE 'ended_at ' END,
        CASE WHEN T49._L19 IS NOT DISTINCT FROM T49._R19 THEN '' ELSE 'canceled_at ' END,
        CASE
          WHEN T49._L20 IS NOT DISTINCT FROM T49._R20
          THEN ''
          ELSE 'is_cancellation_scheduled '
        END,
        CASE
          WHEN T49._L21 IS NOT DISTINCT FROM T49._R21
          THEN ''
          ELSE 'current_period_start '
        END,
        CASE
          WHEN T49._L22 IS NOT DISTINCT FROM T49._R22
          THEN ''
          ELSE 'current_period_end '
        END,
        CASE
          WHEN T49._L23 IS NOT DISTINCT FROM T49._R23
          THEN ''
          ELSE 'trial_start_date '
        END,
        CASE WHEN T49._L24 IS NOT DISTINCT FROM T49._R24 THEN '' ELSE 'trial_end_date ' END,
        CASE
          WHEN T49._L25 IS NOT DISTINCT FROM T49._R25
          THEN ''
          ELSE 'trial_duration_days '
        END,
        CASE WHEN T49._L26 IS NOT DISTINCT FROM T49._R26 THEN '' ELSE 'is_in_trial ' END,
        CASE
          WHEN T49._L27 IS NOT DISTINCT FROM T49._R27
          THEN ''
          ELSE 'subscription_age_days '
        END,
        CASE
          WHEN T49._L28 IS NOT DISTINCT FROM T49._R28
          THEN ''
          ELSE 'subscription_age_months '
        END,
        CASE WHEN T49._L29 IS NOT DISTINCT FROM T49._R29 THEN '' ELSE 'lifetime_days ' END,
        CASE WHEN T49._L30 IS NOT DISTINCT FROM T49._R30 THEN '' ELSE 'has_churned ' END,
        CASE WHEN T49._L31 IS NOT DISTINCT FROM T49._R31 THEN '' ELSE 'is_replaced ' END,
        CASE
          WHEN T49._L32 IS NOT DISTINCT FROM T49._R32
          THEN ''
          ELSE 'subscription_health_status '
        END,
        CASE
          WHEN T49._L33 IS NOT DISTINCT FROM T49._R33
          THEN ''
          ELSE 'subscription_value_tier '
        END,
        CASE WHEN T49._L34 IS NOT DISTINCT FROM T49._R34 THEN '' ELSE 'is_orphan ' END,
        CASE WHEN T49._L35 IS NOT DISTINCT FROM T49._R35 THEN '' ELSE 'total_invoices ' END,
        CASE WHEN T49._L36 IS NOT DISTINCT FROM T49._R36 THEN '' ELSE 'paid_invoices ' END,
        CASE WHEN T49._L37 IS NOT DISTINCT FROM T49._R37 THEN '' ELSE 'unpaid_invoices ' END,
        CASE WHEN T49._L38 IS NOT DISTINCT FROM T49._R38 THEN '' ELSE 'total_charges ' END,
        CASE WHEN T49._L39 IS NOT DISTINCT FROM T49._R39 THEN '' ELSE 'lifetime_value ' END,
        CASE
          WHEN T49._L40 IS NOT DISTINCT FROM T49._R40
          THEN ''
          ELSE 'avg_days_to_payment '
        END,
        CASE
          WHEN T49._L41 IS NOT DISTINCT FROM T49._R41
          THEN ''
          ELSE 'last_payment_date '
        END,
        CASE
          WHEN T49._L42 IS NOT DISTINCT FROM T49._R42
          THEN ''
          ELSE 'days_since_last_payment '
        END,
        CASE WHEN T49._L43 IS NOT DISTINCT FROM T49._R43 THEN '' ELSE 'days_overdue ' END,
        CASE
          WHEN T49._L44 IS NOT DISTINCT FROM T49._R44
          THEN ''
          ELSE 'payment_success_rate '
        END,
        CASE
          WHEN T49._L45 IS NOT DISTINCT FROM T49._R45
          THEN ''
          ELSE 'recent_payment_rate '
        END,
        CASE
          WHEN T49._L46 IS NOT DISTINCT FROM T49._R46
          THEN ''
          ELSE 'charge_success_rate '
        END,
        CASE
          WHEN T49._L47 IS NOT DISTINCT FROM T49._R47
          THEN ''
          ELSE 'payment_health_score '
        END,
        CASE
          WHEN T49._L48 IS NOT DISTINCT FROM T49._R48
          THEN ''
          ELSE 'churn_risk_score '
        END,
        CASE WHEN T49._L49 IS NOT DISTINCT FROM T49._R49 THEN '' ELSE 'mrr_at_risk ' END,
        CASE
          WHEN T49._L50 IS NOT DISTINCT FROM T49._R50
          THEN ''
          ELSE 'estimated_annual_ltv '
        END,
        CASE
          WHEN T49._L51 IS NOT DISTINCT FROM T49._R51
          THEN ''
          ELSE 'risk_classification '
        END,
        CASE
          WHEN T49._L52 IS NOT DISTINCT FROM T49._R52
          THEN ''
          ELSE 'payment_behavior '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T18._LK0,
        T18._L0,
        T18._L1,
        T18._L2,
        T18._L3,
        T18._L4,
        T18._L5,
        T18._L6,
        T18._L7,
        T18._L8,
        T18._L9,
        T18._L10,
        T18._L11,
        T18._L12,
        T18._L13,
        T18._L14,
        T18._L15,
        T18._L16,
        T18._L17,
        T18._L18,
        T18._L19,
        T18._L20,
        T18._L21,
        T18._L22,
        T18._L23,
        T18._L24,
        T18._L25,
        T18._L26,
        T18._L27,
        T18._L28,
        T18._L29,
        T18._L30,
        T18._L31,
        T18._L32,
        T18._L33,
        T18._L34,
        T18._L35,
        T18._L36,
        T18._L37,
        T18._L38,
        T18._L39,
        T18._L40,
        T18._L41,
        T18._L42,
        T18._L43,
        T18._L44,
        T18._L45,
        T18._L46,
        T18._L47,
        T18._L48,
        T18._L49,
        T18._L50,
        T18._L51,
        T18._L52,
        T20._RK0,
        T20._R0,
        T20._R1,
        T20._R2,
        T20._R3,
        T20._R4,
        T20._R5,
        T20._R6,
        T20._R7,
        T20._R8,
        T20._R9,
        T20._R10,
        T20._R11,
        T20._R12,
        T20._R13,
        T20._R14,
        T20._R15,
        T20._R16,
        T20._R17,
        T20._R18,
        T20._R19,
        T20._R20,
        T20._R21,
        T20._R22,
        T20._R23,
        T20._R24,
        T20._R25,
        T20._R26,
        T20._R27,
        T20._R28,
        T20._R29,
        T20._R30,
        T20._R31,
        T20._R32,
        T20._R33,
        T20._R34,
        T20._R35,
        T20._R36,
        T20._R37,
        T20._R38,
        T20._R39,
        T20._R40,
        T20._R41,
        T20._R42,
        T20._R43,
        T20._R44,
        T20._R45,
        T20._R46,
        T20._R47,
        T20._R48,
        T20._R49,
        T20._R50,
        T20._R51,
        T20._R52
      FROM (
        SELECT
          T0.SUBSCRIPTION_ID AS _LK0,
          T0.ACCOUNT_ID AS _L0,
          T0.STRIPE_SUBSCRIPTION_ID AS _L1,
          T0.STRIPE_CUSTOMER_ID AS _L2,
          T0.DATA_SOURCE AS _L3,
          T0.SUBSCRIPTION_STATUS AS _L4,
          T0.PLAN_TYPE AS _L5,
          T0.BILLING_INTERVAL AS _L6,
          T0.IS_LIVE AS _L7,
          T0.IS_COUNTED AS _L8,
          T0.IS_SUPERSEDED AS _L9,
          T0.MONTHLY_PRICE AS _L10,
          T0.MONTHLY_RECURRING_REVENUE AS _L11,
          T0.ANNUAL_RECURRING_REVENUE AS _L12,
          T0.RECOGNIZED_MRR AS _L13,
          T0.STRIPE_MRR AS _L14,
          T0.MRR_MISMATCH AS _L15,
          T0.SUBSCRIPTION_CREATED_AT AS _L16,
          T0.SUBSCRIPTION_STARTED_AT AS _L17,
          T0.ENDED_AT AS _L18,
          T0.CANCELED_AT AS _L19,
          T0.IS_CANCELLATION_SCHEDULED AS _L20,
          T0.CURRENT_PERIOD_START AS _L21,
          T0.CURRENT_PERIOD_END AS _L22,
          T0.TRIAL_START_DATE AS _L23,
          T0.TRIAL_END_DATE AS _L24,
          T0.TRIAL_DURATION_DAYS AS _L25,
          T0.IS_IN_TRIAL AS _L26,
          T0.SUBSCRIPTION_AGE_DAYS AS _L27,
          T0.SUBSCRIPTION_AGE_MONTHS AS _L28,
          T0.LIFETIME_DAYS AS _L29,
          T0.HAS_CHURNED AS _L30,
          T0.IS_REPLACED AS _L31,
          T0.SUBSCRIPTION_HEALTH_STATUS AS _L32,
          T0.SUBSCRIPTION_VALUE_TIER AS _L33,
          T0.IS_ORPHAN AS _L34,
          T0.TOTAL_INVOICES AS _L35,
          T0.PAID_INVOICES AS _L36,
          T0.UNPAID_INVOICES AS _L37,
          T0.TOTAL_CHARGES AS _L38,
          T0.LIFETIME_VALUE AS _L39,
          T0.AVG_DAYS_TO_PAYMENT AS _L40,
          T0.LAST_PAYMENT_DATE AS _L41,
          T0.DAYS_SINCE_LAST_PAYMENT AS _L42,
          T0.DAYS_OVERDUE AS _L43,
          T0.PAYMENT_SUCCESS_RATE AS _L44,
          T0.RECENT_PAYMENT_RATE AS _L45,
          T0.CHARGE_SUCCESS_RATE AS _L46,
          T0.PAYMENT_HEALTH_SCORE AS _L47,
          T0.CHURN_RISK_SCORE AS _L48,
          T0.MRR_AT_RISK AS _L49,
          T0.ESTIMATED_ANNUAL_LTV AS _L50,
          T0.RISK_CLASSIFICATION AS _L51,
          T0.PAYMENT_BEHAVIOR AS _L52
        FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T0
      ) AS T18
      FULL OUTER JOIN (
        SELECT
          T1.SUBSCRIPTION_ID AS _RK0,
          T1.ACCOUNT_ID AS _R0,
          T1.STRIPE_SUBSCRIPTION_ID AS _R1,
          T1.STRIPE_CUSTOMER_ID AS _R2,
          T1.DATA_SOURCE AS _R3,
          T1.SUBSCRIPTION_STATUS AS _R4,
          T1.PLAN_TYPE AS _R5,
          T1.BILLING_INTERVAL AS _R6,
          T1.IS_LIVE AS _R7,
          T1.IS_COUNTED AS _R8,
          T1.IS_SUPERSEDED AS _R9,
          T1.MONTHLY_PRICE AS _R10,
          T1.MONTHLY_RECURRING_REVENUE AS _R11,
          T1.ANNUAL_RECURRING_REVENUE AS _R12,
          T1.RECOGNIZED_MRR AS _R13,
          T1.STRIPE_MRR AS _R14,
          T1.MRR_MISMATCH AS _R15,
          T1.SUBSCRIPTION_CREATED_AT AS _R16,
          T1.SUBSCRIPTION_STARTED_AT AS _R17,
          T1.ENDED_AT AS _R18,
          T1.CANCELED_AT AS _R19,
          T1.IS_CANCELLATION_SCHEDULED AS _R20,
          T1.CURRENT_PERIOD_START AS _R21,
          T1.CURRENT_PERIOD_END AS _R22,
          T1.TRIAL_START_DATE AS _R23,
          T1.TRIAL_END_DATE AS _R24,
          T1.TRIAL_DURATION_DAYS AS _R25,
          T1.IS_IN_TRIAL AS _R26,
          T1.SUBSCRIPTION_AGE_DAYS AS _R27,
          T1.SUBSCRIPTION_AGE_MONTHS AS _R28,
          T1.LIFETIME_DAYS AS _R29,
          T1.HAS_CHURNED AS _R30,
          T1.IS_REPLACED AS _R31,
          T1.SUBSCRIPTION_HEALTH_STATUS AS _R32,
          T1.SUBSCRIPTION_VALUE_TIER AS _R33,
          T1.IS_ORPHAN AS _R34,
          T1.TOTAL_INVOICES AS _R35,
          T1.PAID_INVOICES AS _R36,
          T1.UNPAID_INVOICES AS _R37,
          T1.TOTAL_CHARGES AS _R38,
          T1.LIFETIME_VALUE AS _R39,
          T1.AVG_DAYS_TO_PAYMENT AS _R40,
          T1.LAST_PAYMENT_DATE AS _R41,
          T1.DAYS_SINCE_LAST_PAYMENT AS _R42,
          T1.DAYS_OVERDUE AS _R43,
          T1.PAYMENT_SUCCESS_RATE AS _R44,
          T1.RECENT_PAYMENT_RATE AS _R45,
          T1.CHARGE_SUCCESS_RATE AS _R46,
          T1.PAYMENT_HEALTH_SCORE AS _R47,
          T1.CHURN_RISK_SCORE AS _R48,
          T1.MRR_AT_RISK AS _R49,
          T1.ESTIMATED_ANNUAL_LTV AS _R50,
          T1.RISK_CLASSIFICATION AS _R51,
          T1.PAYMENT_BEHAVIOR AS _R52
        FROM INTERMEDIATE.INT_SUBSCRIPTIONS__REVENUE_METRICS AS T1
      ) AS T20
        ON T18._LK0 = T20._RK0
    ) AS T49
    WHERE
      NOT (
        (
          T49._LK0 IS NOT NULL
        )
        AND (
          T49._RK0 IS NOT NULL
        )
        AND T49._L0 IS NOT DISTINCT FROM T49._R0
        AND T49._L1 IS NOT DISTINCT FROM T49._R1
        AND T49._L2 IS NOT DISTINCT FROM T49._R2
        AND T49._L3 IS NOT DISTINCT FROM T49._R3
        AND T49._L4 IS NOT DISTINCT FROM T49._R4
        AND T49._L5 IS NOT DISTINCT FROM T49._R5
        AND T49._L6 IS NOT DISTINCT FROM T49._R6
        AND T49._L7 IS NOT DISTINCT FROM T49._R7
        AND T49._L8 IS NOT DISTINCT FROM T49._R8
        AND T49._L9 IS NOT DISTINCT FROM T49._R9
        AND T49._L10 IS NOT DISTINCT FROM T49._R10
        AND T49._L11 IS NOT DISTINCT FROM T49._R11
        AND T49._L12 IS NOT DISTINCT FROM T49._R12
        AND T49._L13 IS NOT DISTINCT FROM T49._R13
        AND T49._L14 IS NOT DISTINCT FROM T49._R14
        AND T49._L15 IS NOT DISTINCT FROM T49._R15
        AND T49._L16 IS NOT DISTINCT FROM T49._R16
        AND T49._L17 IS NOT DISTINCT FROM T49._R17
        AND T49._L18 IS NOT DISTINCT FROM T49._R18
        AND T49._L19 IS NOT DISTINCT FROM T49._R19
        AND T49._L20 IS NOT DISTINCT FROM T49._R20
        AND T49._L21 IS NOT DISTINCT FROM T49._R21
        AND T49._L22 IS NOT DISTINCT FROM T49._R22
        AND T49._L23 IS NOT DISTINCT FROM T49._R23
        AND T49._L24 IS NOT DISTINCT FROM T49._R24
        AND T49._L25 IS NOT DISTINCT FROM T49._R25
        AND T49._L26 IS NOT DISTINCT FROM T49._R26
        AND T49._L27 IS NOT DISTINCT FROM T49._R27
        AND T49._L28 IS NOT DISTINCT FROM T49._R28
        AND T49._L29 IS NOT DISTINCT FROM T49._R29
        AND T49._L30 IS NOT DISTINCT FROM T49._R30
        AND T49._L31 IS NOT DISTINCT FROM T49._R31
        AND T49._L32 IS NOT DISTINCT FROM T49._R32
        AND T49._L33 IS NOT DISTINCT FROM T49._R33
        AND T49._L34 IS NOT DISTINCT FROM T49._R34
        AND T49._L35 IS NOT DISTINCT FROM T49._R35
        AND T49._L36 IS NOT DISTINCT FROM T49._R36
        AND T49._L37 IS NOT DISTINCT FROM T49._R37
        AND T49._L38 IS NOT DISTINCT FROM T49._R38
        AND T49._L39 IS NOT DISTINCT FROM T49._R39
        AND T49._L40 IS NOT DISTINCT FROM T49._R40
        AND T49._L41 IS NOT DISTINCT FROM T49._R41
        AND T49._L42 IS NOT DISTINCT FROM T49._R42
        AND T49._L43 IS NOT DISTINCT FROM T49._R43
        AND T49._L44 IS NOT DISTINCT FROM T49._R44
        AND T49._L45 IS NOT DISTINCT FROM T49._R45
        AND T49._L46 IS NOT DISTINCT FROM T49._R46
        AND T49._L47 IS NOT DISTINCT FROM T49._R47
        AND T49._L48 IS NOT DISTINCT FROM T49._R48
        AND T49._L49 IS NOT DISTINCT FROM T49._R49
        AND T49._L50 IS NOT DISTINCT FROM T49._R50
        AND T49._L51 IS NOT DISTINCT FROM T49._R51
        AND T49._L52 IS NOT DISTINCT FROM T49._R52
      )
  ) AS T79
) AS T80
UNION ALL
SELECT
  *
FROM (
  SELECT
    'days until renewal' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T52._LK0, T52._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T52._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T52._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T52._L0 IS NOT DISTINCT FROM T52._R0
        THEN ''
        ELSE 'days_until_renewal '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T16._LK0,
      T16._L0,
      T37._RK0,
      T37._R0
    FROM (
      SELECT
        T0.SUBSCRIPTION_ID AS _LK0,
        T0.DAYS_UNTIL_RENEWAL AS _L0
      FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T0
      WHERE
        T0.IS_LIVE
    ) AS T16
    LEFT OUTER JOIN (
      SELECT
        T0.SUBSCRIPTION_ID AS _RK0,
        DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T0.CURRENT_PERIOD_END) AS _R0
      FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T0
    ) AS T37
      ON T16._LK0 = T37._RK0
  ) AS T52
  WHERE
    NOT (
      (
        T52._LK0 IS NOT NULL
      )
      AND (
        T52._RK0 IS NOT NULL
      )
      AND T52._L0 IS NOT DISTINCT FROM T52._R0
    )
) AS T62
