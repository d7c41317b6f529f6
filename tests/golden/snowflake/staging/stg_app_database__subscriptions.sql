WITH T3 AS (
  SELECT
    T1.ID,
    T1.CUSTOMER_ID,
    T1.PLAN_NAME,
    T1.STATUS,
    T1.START_DATE,
    T1.END_DATE,
    T1.MONTHLY_PRICE,
    T1.BILLING_CYCLE,
    T1.MONTHLY_AMOUNT,
    T1.CURRENT_TERM_START,
    T1.CREATED_AT,
    T1.UPDATED_AT
  FROM RAW.APP_DATABASE_SUBSCRIPTIONS AS T1
), REPEATS_IN_APP_DATABASE_SUBSCRIPTIONS AS (
  SELECT
    *
  FROM (
    SELECT
      T6.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATED_AT
      FROM RAW.APP_DATABASE_SUBSCRIPTIONS AS T1
      WHERE
        NOT (
          COALESCE(
            T1.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T19.ID AS SUBSCRIPTION_ID,
  MD5(COALESCE(T19.ID, '')) AS SUBSCRIPTION_KEY,
  T19.CUSTOMER_ID AS ACCOUNT_ID,
  T19.PLAN_NAME,
  T19.STATUS,
  NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.BILLING_CYCLE)), '-', '_'), ' ', '_'), '') AS BILLING_CYCLE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '')
      WHEN 'starter'
      THEN 'Starter'
      WHEN 'professional'
      THEN 'Professional'
      WHEN 'business'
      THEN 'Business'
      WHEN 'enterprise'
      THEN 'Enterprise'
      WHEN 'trial'
      THEN 'Trial'
      WHEN 'custom'
      THEN 'Custom'
      ELSE 'unmapped'
    END
  ) AS PLAN_TIER,
  CASE
    WHEN COALESCE(
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END <= DATE_FROM_PARTS(2026, 6, 30),
      FALSE
    )
    AND NOT (
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'canceled'
          THEN 'Cancelled'
          WHEN 'cancelled'
          THEN 'Cancelled'
          WHEN 'expired'
          THEN 'Expired'
          WHEN 'trial'
          THEN 'Trial'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'pending'
          THEN 'Pending'
          ELSE 'unmapped'
        END
      ) IN ('Cancelled', 'Expired')
    )
    AND (
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'canceled'
          THEN 'Cancelled'
          WHEN 'cancelled'
          THEN 'Cancelled'
          WHEN 'expired'
          THEN 'Expired'
          WHEN 'trial'
          THEN 'Trial'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'pending'
          THEN 'Pending'
          ELSE 'unmapped'
        END
      ) <> 'unmapped'
    )
    THEN 'Expired'
    WHEN COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
    AND NOT (
      COALESCE(
        CASE
          WHEN (
            T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
          OR (
            CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
          )
          THEN T19.END_DATE
          ELSE CAST(NULL AS DATE)
        END <= DATE_FROM_PARTS(2026, 6, 30),
        FALSE
      )
    )
    AND IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'canceled'
        THEN 'Cancelled'
        WHEN 'cancelled'
        THEN 'Cancelled'
        WHEN 'expired'
        THEN 'Expired'
        WHEN 'trial'
        THEN 'Trial'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'pending'
        THEN 'Pending'
        ELSE 'unmapped'
      END
    ) IN ('Cancelled', 'Expired')
    AND (
      T19.END_DATE IS NOT NULL
    )
    THEN 'Active'
    WHEN NOT (
      T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
    )
    AND (
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
          WHEN 'active'
          THEN 'Active'
          WHEN 'canceled'
          THEN 'Cancelled'
          WHEN 'cancelled'
          THEN 'Cancelled'
          WHEN 'expired'
          THEN 'Expired'
          WHEN 'trial'
          THEN 'Trial'
          WHEN 'trialing'
          THEN 'Trial'
          WHEN 'pending'
          THEN 'Pending'
          ELSE 'unmapped'
        END
      ) = 'Active'
    )
    THEN 'Pending'
    ELSE IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'canceled'
        THEN 'Cancelled'
        WHEN 'cancelled'
        THEN 'Cancelled'
        WHEN 'expired'
        THEN 'Expired'
        WHEN 'trial'
        THEN 'Trial'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'pending'
        THEN 'Pending'
        ELSE 'unmapped'
      END
    )
  END AS SUBSCRIPTION_STATUS,
  COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
  AND NOT (
    COALESCE(
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END <= DATE_FROM_PARTS(2026, 6, 30),
      FALSE
    )
  ) AS IS_LIVE,
  CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS MONTHLY_PRICE,
  CASE
    WHEN COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
    AND NOT (
      COALESCE(
        CASE
          WHEN (
            T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
          OR (
            CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
          )
          THEN T19.END_DATE
          ELSE CAST(NULL AS DATE)
        END <= DATE_FROM_PARTS(2026, 6, 30),
        FALSE
      )
    )
    AND NOT (
      COALESCE(
        (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          ) = 'Trial'
        )
        OR (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '')
              WHEN 'starter'
              THEN 'Starter'
              WHEN 'professional'
              THEN 'Professional'
              WHEN 'business'
              THEN 'Business'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'custom'
              THEN 'Custom'
              ELSE 'unmapped'
            END
          ) = 'Trial'
        ),
        FALSE
      )
    )
    THEN CASE
      WHEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
      THEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
      ELSE CAST(NULL AS DECIMAL(18, 2))
    END
    ELSE CAST(0 AS DECIMAL(18, 2))
  END AS NORMALIZED_MRR,
  CAST(CAST(IFF(
    ABS(
      CASE
        WHEN COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
        AND NOT (
          COALESCE(
            CASE
              WHEN (
                T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN T19.END_DATE
              ELSE CAST(NULL AS DATE)
            END <= DATE_FROM_PARTS(2026, 6, 30),
            FALSE
          )
        )
        AND NOT (
          COALESCE(
            (
              IFF(
                NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
                  WHEN 'active'
                  THEN 'Active'
                  WHEN 'canceled'
                  THEN 'Cancelled'
                  WHEN 'cancelled'
                  THEN 'Cancelled'
                  WHEN 'expired'
                  THEN 'Expired'
                  WHEN 'trial'
                  THEN 'Trial'
                  WHEN 'trialing'
                  THEN 'Trial'
                  WHEN 'pending'
                  THEN 'Pending'
                  ELSE 'unmapped'
                END
              ) = 'Trial'
            )
            OR (
              IFF(
                NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '')
                  WHEN 'starter'
                  THEN 'Starter'
                  WHEN 'professional'
                  THEN 'Professional'
                  WHEN 'business'
                  THEN 'Business'
                  WHEN 'enterprise'
                  THEN 'Enterprise'
                  WHEN 'trial'
                  THEN 'Trial'
                  WHEN 'custom'
                  THEN 'Custom'
                  ELSE 'unmapped'
                END
              ) = 'Trial'
            ),
            FALSE
          )
        )
        THEN CASE
          WHEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
          THEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
          ELSE CAST(NULL AS DECIMAL(18, 2))
        END
        ELSE CAST(0 AS DECIMAL(18, 2))
      END * 12
    ) < 1000000000000000.0,
    CASE
      WHEN COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
      AND NOT (
        COALESCE(
          CASE
            WHEN (
              T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN T19.END_DATE
            ELSE CAST(NULL AS DATE)
          END <= DATE_FROM_PARTS(2026, 6, 30),
          FALSE
        )
      )
      AND NOT (
        COALESCE(
          (
            IFF(
              NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
              CAST(NULL AS VARCHAR),
              CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
                WHEN 'active'
                THEN 'Active'
                WHEN 'canceled'
                THEN 'Cancelled'
                WHEN 'cancelled'
                THEN 'Cancelled'
                WHEN 'expired'
                THEN 'Expired'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'trialing'
                THEN 'Trial'
                WHEN 'pending'
                THEN 'Pending'
                ELSE 'unmapped'
              END
            ) = 'Trial'
          )
          OR (
            IFF(
              NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
              CAST(NULL AS VARCHAR),
              CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '')
                WHEN 'starter'
                THEN 'Starter'
                WHEN 'professional'
                THEN 'Professional'
                WHEN 'business'
                THEN 'Business'
                WHEN 'enterprise'
                THEN 'Enterprise'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'custom'
                THEN 'Custom'
                ELSE 'unmapped'
              END
            ) = 'Trial'
          ),
          FALSE
        )
      )
      THEN CASE
        WHEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
        THEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
        ELSE CAST(NULL AS DECIMAL(18, 2))
      END
      ELSE CAST(0 AS DECIMAL(18, 2))
    END * 12,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ANNUAL_REVENUE,
  T19.START_DATE,
  CASE
    WHEN (
      T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
    )
    OR (
      CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
    )
    THEN T19.END_DATE
    ELSE CAST(NULL AS DATE)
  END AS END_DATE,
  CASE
    WHEN T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
    THEN DATEDIFF(
      DAY,
      T19.START_DATE,
      CASE
        WHEN COALESCE(
          CASE
            WHEN (
              T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN T19.END_DATE
            ELSE CAST(NULL AS DATE)
          END <= DATE_FROM_PARTS(2026, 6, 30),
          FALSE
        )
        THEN CASE
          WHEN (
            T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
          OR (
            CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
          )
          THEN T19.END_DATE
          ELSE CAST(NULL AS DATE)
        END
        ELSE DATE_FROM_PARTS(2026, 6, 30)
      END
    )
    ELSE CAST(NULL AS BIGINT)
  END AS SUBSCRIPTION_AGE_DAYS,
  CASE
    WHEN COALESCE(
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END <= DATE_FROM_PARTS(2026, 6, 30),
      FALSE
    )
    THEN 'Ended'
    WHEN (
      T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
    ) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN NOT (
      T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
    )
    THEN 'Future'
    WHEN DATEDIFF(
      DAY,
      DATE_FROM_PARTS(2026, 6, 30),
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END
    ) <= 30
    THEN 'Expiring Soon'
    WHEN CASE
      WHEN T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
      THEN DATEDIFF(
        DAY,
        T19.START_DATE,
        CASE
          WHEN COALESCE(
            CASE
              WHEN (
                T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN T19.END_DATE
              ELSE CAST(NULL AS DATE)
            END <= DATE_FROM_PARTS(2026, 6, 30),
            FALSE
          )
          THEN CASE
            WHEN (
              T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN T19.END_DATE
            ELSE CAST(NULL AS DATE)
          END
          ELSE DATE_FROM_PARTS(2026, 6, 30)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END <= 30
    THEN 'New'
    WHEN CASE
      WHEN T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
      THEN DATEDIFF(
        DAY,
        T19.START_DATE,
        CASE
          WHEN COALESCE(
            CASE
              WHEN (
                T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN T19.END_DATE
              ELSE CAST(NULL AS DATE)
            END <= DATE_FROM_PARTS(2026, 6, 30),
            FALSE
          )
          THEN CASE
            WHEN (
              T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN T19.END_DATE
            ELSE CAST(NULL AS DATE)
          END
          ELSE DATE_FROM_PARTS(2026, 6, 30)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END <= 90
    THEN 'Recent'
    ELSE 'Established'
  END AS LIFECYCLE_STAGE,
  CASE
    WHEN COALESCE(
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END <= DATE_FROM_PARTS(2026, 6, 30),
      FALSE
    )
    THEN 'Churned'
    WHEN COALESCE(
      CASE
        WHEN COALESCE(
          CASE
            WHEN (
              T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN T19.END_DATE
            ELSE CAST(NULL AS DATE)
          END <= DATE_FROM_PARTS(2026, 6, 30),
          FALSE
        )
        AND NOT (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          ) IN ('Cancelled', 'Expired')
        )
        AND (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          ) <> 'unmapped'
        )
        THEN 'Expired'
        WHEN COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
        AND NOT (
          COALESCE(
            CASE
              WHEN (
                T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN T19.END_DATE
              ELSE CAST(NULL AS DATE)
            END <= DATE_FROM_PARTS(2026, 6, 30),
            FALSE
          )
        )
        AND IFF(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
          CAST(NULL AS VARCHAR),
          CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
            WHEN 'active'
            THEN 'Active'
            WHEN 'canceled'
            THEN 'Cancelled'
            WHEN 'cancelled'
            THEN 'Cancelled'
            WHEN 'expired'
            THEN 'Expired'
            WHEN 'trial'
            THEN 'Trial'
            WHEN 'trialing'
            THEN 'Trial'
            WHEN 'pending'
            THEN 'Pending'
            ELSE 'unmapped'
          END
        ) IN ('Cancelled', 'Expired')
        AND (
          T19.END_DATE IS NOT NULL
        )
        THEN 'Active'
        WHEN NOT (
          T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        AND (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          ) = 'Active'
        )
        THEN 'Pending'
        ELSE IFF(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
          CAST(NULL AS VARCHAR),
          CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
            WHEN 'active'
            THEN 'Active'
            WHEN 'canceled'
            THEN 'Cancelled'
            WHEN 'cancelled'
            THEN 'Cancelled'
            WHEN 'expired'
            THEN 'Expired'
            WHEN 'trial'
            THEN 'Trial'
            WHEN 'trialing'
            THEN 'Trial'
            WHEN 'pending'
            THEN 'Pending'
            ELSE 'unmapped'
          END
        )
      END <> 'Active',
      TRUE
    )
    OR NOT (
      COALESCE(T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
      AND NOT (
        COALESCE(
          CASE
            WHEN (
              T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN T19.END_DATE
            ELSE CAST(NULL AS DATE)
          END <= DATE_FROM_PARTS(2026, 6, 30),
          FALSE
        )
      )
    )
    THEN 'Unknown'
    WHEN DATEDIFF(
      DAY,
      DATE_FROM_PARTS(2026, 6, 30),
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END
    ) <= 30
    THEN 'High'
    WHEN DATEDIFF(
      DAY,
      DATE_FROM_PARTS(2026, 6, 30),
      CASE
        WHEN (
          T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        OR (
          CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN T19.END_DATE
        ELSE CAST(NULL AS DATE)
      END
    ) <= 90
    THEN 'Medium'
    ELSE 'Low'
  END AS CHURN_RISK,
  CAST(CAST(IFF(
    ABS(
      CAST(CASE
        WHEN COALESCE(
          (
            IFF(
              NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
              CAST(NULL AS VARCHAR),
              CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
                WHEN 'active'
                THEN 'Active'
                WHEN 'canceled'
                THEN 'Cancelled'
                WHEN 'cancelled'
                THEN 'Cancelled'
                WHEN 'expired'
                THEN 'Expired'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'trialing'
                THEN 'Trial'
                WHEN 'pending'
                THEN 'Pending'
                ELSE 'unmapped'
              END
            ) = 'Trial'
          )
          OR (
            IFF(
              NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
              CAST(NULL AS VARCHAR),
              CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '')
                WHEN 'starter'
                THEN 'Starter'
                WHEN 'professional'
                THEN 'Professional'
                WHEN 'business'
                THEN 'Business'
                WHEN 'enterprise'
                THEN 'Enterprise'
                WHEN 'trial'
                THEN 'Trial'
                WHEN 'custom'
                THEN 'Custom'
                ELSE 'unmapped'
              END
            ) = 'Trial'
          ),
          FALSE
        )
        THEN CAST(0 AS DECIMAL(18, 2))
        ELSE CASE
          WHEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
          THEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
          ELSE CAST(NULL AS DECIMAL(18, 2))
        END
      END AS DOUBLE) * CASE
        WHEN CASE
          WHEN T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          THEN DATEDIFF(
            DAY,
            T19.START_DATE,
            CASE
              WHEN COALESCE(
                CASE
                  WHEN (
                    T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  OR (
                    CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  THEN T19.END_DATE
                  ELSE CAST(NULL AS DATE)
                END <= DATE_FROM_PARTS(2026, 6, 30),
                FALSE
              )
              THEN CASE
                WHEN (
                  T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                OR (
                  CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                )
                THEN T19.END_DATE
                ELSE CAST(NULL AS DATE)
              END
              ELSE DATE_FROM_PARTS(2026, 6, 30)
            END
          )
          ELSE CAST(NULL AS BIGINT)
        END >= 0
        THEN (
          (
            (
              DATE_PART(
                year,
                CASE
                  WHEN COALESCE(
                    CASE
                      WHEN (
                        T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                      )
                      OR (
                        CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                      )
                      THEN T19.END_DATE
                      ELSE CAST(NULL AS DATE)
                    END <= DATE_FROM_PARTS(2026, 6, 30),
                    FALSE
                  )
                  THEN CASE
                    WHEN (
                      T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                    )
                    OR (
                      CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                    )
                    THEN T19.END_DATE
                    ELSE CAST(NULL AS DATE)
                  END
                  ELSE DATE_FROM_PARTS(2026, 6, 30)
                END
              ) - DATE_PART(year, T19.START_DATE)
            ) * 12
          ) + (
            DATE_PART(
              month,
              CASE
                WHEN COALESCE(
                  CASE
                    WHEN (
                      T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                    )
                    OR (
                      CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                    )
                    THEN T19.END_DATE
                    ELSE CAST(NULL AS DATE)
                  END <= DATE_FROM_PARTS(2026, 6, 30),
                  FALSE
                )
                THEN CASE
                  WHEN (
                    T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  OR (
                    CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  THEN T19.END_DATE
                  ELSE CAST(NULL AS DATE)
                END
                ELSE DATE_FROM_PARTS(2026, 6, 30)
              END
            ) - DATE_PART(month, T19.START_DATE)
          )
        ) - CASE
          WHEN DATE_PART(
            day,
            CASE
              WHEN COALESCE(
                CASE
                  WHEN (
                    T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  OR (
                    CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  THEN T19.END_DATE
                  ELSE CAST(NULL AS DATE)
                END <= DATE_FROM_PARTS(2026, 6, 30),
                FALSE
              )
              THEN CASE
                WHEN (
                  T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                OR (
                  CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                )
                THEN T19.END_DATE
                ELSE CAST(NULL AS DATE)
              END
              ELSE DATE_FROM_PARTS(2026, 6, 30)
            END
          ) < DATE_PART(day, T19.START_DATE)
          THEN 1
          ELSE 0
        END
        ELSE CAST(NULL AS BIGINT)
      END
    ) < 1000000000000000.0,
    CAST(CASE
      WHEN COALESCE(
        (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
              WHEN 'active'
              THEN 'Active'
              WHEN 'canceled'
              THEN 'Cancelled'
              WHEN 'cancelled'
              THEN 'Cancelled'
              WHEN 'expired'
              THEN 'Expired'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'trialing'
              THEN 'Trial'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'unmapped'
            END
          ) = 'Trial'
        )
        OR (
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.PLAN_NAME)), '-', '_'), ' ', '_'), '')
              WHEN 'starter'
              THEN 'Starter'
              WHEN 'professional'
              THEN 'Professional'
              WHEN 'business'
              THEN 'Business'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'trial'
              THEN 'Trial'
              WHEN 'custom'
              THEN 'Custom'
              ELSE 'unmapped'
            END
          ) = 'Trial'
        ),
        FALSE
      )
      THEN CAST(0 AS DECIMAL(18, 2))
      ELSE CASE
        WHEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) >= 0
        THEN CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
        ELSE CAST(NULL AS DECIMAL(18, 2))
      END
    END AS DOUBLE) * CASE
      WHEN CASE
        WHEN T19.START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        THEN DATEDIFF(
          DAY,
          T19.START_DATE,
          CASE
            WHEN COALESCE(
              CASE
                WHEN (
                  T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                OR (
                  CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                )
                THEN T19.END_DATE
                ELSE CAST(NULL AS DATE)
              END <= DATE_FROM_PARTS(2026, 6, 30),
              FALSE
            )
            THEN CASE
              WHEN (
                T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN T19.END_DATE
              ELSE CAST(NULL AS DATE)
            END
            ELSE DATE_FROM_PARTS(2026, 6, 30)
          END
        )
        ELSE CAST(NULL AS BIGINT)
      END >= 0
      THEN (
        (
          (
            DATE_PART(
              year,
              CASE
                WHEN COALESCE(
                  CASE
                    WHEN (
                      T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                    )
                    OR (
                      CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                    )
                    THEN T19.END_DATE
                    ELSE CAST(NULL AS DATE)
                  END <= DATE_FROM_PARTS(2026, 6, 30),
                  FALSE
                )
                THEN CASE
                  WHEN (
                    T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  OR (
                    CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  THEN T19.END_DATE
                  ELSE CAST(NULL AS DATE)
                END
                ELSE DATE_FROM_PARTS(2026, 6, 30)
              END
            ) - DATE_PART(year, T19.START_DATE)
          ) * 12
        ) + (
          DATE_PART(
            month,
            CASE
              WHEN COALESCE(
                CASE
                  WHEN (
                    T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  OR (
                    CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  THEN T19.END_DATE
                  ELSE CAST(NULL AS DATE)
                END <= DATE_FROM_PARTS(2026, 6, 30),
                FALSE
              )
              THEN CASE
                WHEN (
                  T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                OR (
                  CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                )
                THEN T19.END_DATE
                ELSE CAST(NULL AS DATE)
              END
              ELSE DATE_FROM_PARTS(2026, 6, 30)
            END
          ) - DATE_PART(month, T19.START_DATE)
        )
      ) - CASE
        WHEN DATE_PART(
          day,
          CASE
            WHEN COALESCE(
              CASE
                WHEN (
                  T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                OR (
                  CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                )
                THEN T19.END_DATE
                ELSE CAST(NULL AS DATE)
              END <= DATE_FROM_PARTS(2026, 6, 30),
              FALSE
            )
            THEN CASE
              WHEN (
                T19.END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                CAST(T19.UPDATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN T19.END_DATE
              ELSE CAST(NULL AS DATE)
            END
            ELSE DATE_FROM_PARTS(2026, 6, 30)
          END
        ) < DATE_PART(day, T19.START_DATE)
        THEN 1
        ELSE 0
      END
      ELSE CAST(NULL AS BIGINT)
    END,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS TOTAL_CONTRACT_VALUE,
  NULLIF(TRIM(T19.PLAN_NAME, ' \t\n\r\f'), '') IS NULL AS MISSING_PLAN_NAME,
  NULLIF(TRIM(T19.STATUS, ' \t\n\r\f'), '') IS NULL AS MISSING_STATUS,
  T19.START_DATE IS NULL AS MISSING_START_DATE,
  COALESCE(
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'Active'
        WHEN 'canceled'
        THEN 'Cancelled'
        WHEN 'cancelled'
        THEN 'Cancelled'
        WHEN 'expired'
        THEN 'Expired'
        WHEN 'trial'
        THEN 'Trial'
        WHEN 'trialing'
        THEN 'Trial'
        WHEN 'pending'
        THEN 'Pending'
        ELSE 'unmapped'
      END
    ) IN ('Cancelled', 'Expired'),
    FALSE
  )
  AND (
    T19.END_DATE IS NULL
  ) AS MISSING_END_DATE,
  COALESCE(
    CAST(CAST(IFF(ABS(T19.MONTHLY_PRICE) < 1000000000000000.0, T19.MONTHLY_PRICE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) < 0,
    TRUE
  ) AS INVALID_PRICE,
  COALESCE(T19.END_DATE < T19.START_DATE, FALSE) AS INVALID_DATE_RANGE,
  T19.IS_ORPHAN,
  T19.CREATED_AT AS SUBSCRIPTION_CREATED_AT,
  T19.UPDATED_AT AS SUBSCRIPTION_UPDATED_AT
FROM (
  SELECT
    T18.ID,
    T18.CUSTOMER_ID,
    T18.PLAN_NAME,
    T18.STATUS,
    T18.START_DATE,
    T18.END_DATE,
    T18.MONTHLY_PRICE,
    T18.BILLING_CYCLE,
    T18.MONTHLY_AMOUNT,
    T18.CURRENT_TERM_START,
    T18.CREATED_AT,
    T18.UPDATED_AT,
    FALSE
    OR (
      (
        T18.CUSTOMER_ID IS NOT NULL
      ) AND (
        T4._PARENT_0 IS NULL
      )
    ) AS IS_ORPHAN
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
            T5.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
            FROM REPEATS_IN_APP_DATABASE_SUBSCRIPTIONS AS T9
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
            T13.CUSTOMER_ID,
            T13.PLAN_NAME,
            T13.STATUS,
            T13.START_DATE,
            T13.END_DATE,
            T13.MONTHLY_PRICE,
            T13.BILLING_CYCLE,
            T13.MONTHLY_AMOUNT,
            T13.CURRENT_TERM_START,
            T13.CREATED_AT,
            T13.UPDATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T13.ID
              ORDER BY T13.UPDATED_AT DESC NULLS LAST, T13.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T13.ID, '<null>'),
                COALESCE(T13.CUSTOMER_ID, '<null>'),
                COALESCE(T13.PLAN_NAME, '<null>'),
                COALESCE(T13.STATUS, '<null>'),
                COALESCE(TO_VARCHAR(T13.START_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(TO_VARCHAR(T13.END_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(CAST(T13.MONTHLY_PRICE AS VARCHAR), '<null>'),
                COALESCE(T13.BILLING_CYCLE, '<null>'),
                COALESCE(CAST(T13.MONTHLY_AMOUNT AS VARCHAR), '<null>'),
                COALESCE(TO_VARCHAR(T13.CURRENT_TERM_START, 'YYYY-MM-DD'), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.UPDATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                    T5.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T5.ID IN (
                  SELECT
                    T9.ID
                  FROM REPEATS_IN_APP_DATABASE_SUBSCRIPTIONS AS T9
                )
            ) AS T11
          ) AS T13
        ) AS T14
        WHERE
          T14.VERSION_RANK = 0
      ) AS T15
    ) AS T16
  ) AS T18
  LEFT OUTER JOIN (
    SELECT
      T0.ACCOUNT_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T0
  ) AS T4
    ON T18.CUSTOMER_ID = T4._PARENT_0
) AS T19
