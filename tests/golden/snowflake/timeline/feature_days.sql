WITH T6 AS (
  SELECT
    T0.DAY
  FROM TIMELINE.DAYS AS T0
), T9 AS (
  SELECT
    *
  FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T1
  WHERE
    T1.FEATURE_NAME IS NOT NULL AND T1.USAGE_DATE IS NOT NULL
), T41 AS (
  SELECT
    T24.FEATURE_NAME,
    T24.USAGE_DATE,
    COUNT(*) AS RECORDS,
    COALESCE(SUM(T24.USAGE_COUNT), 0) AS USES
  FROM T9 AS T24
  GROUP BY
    1,
    2
), T42 AS (
  SELECT
    T29.FEATURE_NAME,
    T29.ENTITY_ID,
    T30.PLAN_TIER,
    T30.MRR,
    GREATEST_IGNORE_NULLS(T29.VALID_FROM, T30._FROM) AS VALID_FROM,
    LEAST_IGNORE_NULLS(T29.VALID_TO, T30._TO) AS VALID_TO
  FROM (
    SELECT
      T4.FEATURE_NAME,
      T4.ENTITY_ID,
      T4.VALID_FROM,
      T4.VALID_TO
    FROM TIMELINE.FEATURE_PERIODS AS T4
    WHERE
      T4.LEVEL = 'account'
  ) AS T29
  INNER JOIN (
    SELECT
      T3.ACCOUNT_ID AS _ENTITY_ID,
      T3.VALID_FROM AS _FROM,
      COALESCE(T3.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
      T3.PLAN_TIER,
      T3.MRR
    FROM TIMELINE.ACCOUNT_MRR AS T3
  ) AS T30
    ON T29.ENTITY_ID = T30._ENTITY_ID
    AND T29.VALID_FROM < T30._TO
    AND T30._FROM < T29.VALID_TO
), T43 AS (
  SELECT
    T25.FEATURE_NAME,
    T25.USAGE_DATE,
    T25.USAGE_COUNT,
    T32.USER_ACCOUNT_ID,
    T32._USER_ID AS USER_ID,
    COALESCE(T25.ACCOUNT_ID, T32.USER_ACCOUNT_ID) AS ACCOUNT_ID
  FROM (
    SELECT
      T1.USER_ID,
      T1.ACCOUNT_ID,
      T1.FEATURE_NAME,
      T1.USAGE_DATE,
      T1.USAGE_COUNT
    FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T1
    WHERE
      NOT (
        T1.IS_ANONYMOUS
      )
      AND NOT (
        T1.IS_ORPHAN
      )
      AND T1.FEATURE_NAME IS NOT NULL
      AND T1.USAGE_DATE IS NOT NULL
  ) AS T25
  LEFT OUTER JOIN (
    SELECT
      T5.USER_ID AS _USER_ID,
      T5.ACCOUNT_ID AS USER_ACCOUNT_ID
    FROM STAGING.STG_APP_DATABASE__USERS AS T5
    WHERE
      NOT (
        T5.IS_ORPHAN
      )
  ) AS T32
    ON T25.USER_ID = T32._USER_ID
), T81 AS (
  SELECT
    T75.FEATURE_NAME,
    T75.ACCOUNT_ID,
    T75.FIRST_USE,
    T75.RETURNED_ON,
    T31.PLAN_TIER
  FROM (
    SELECT
      T64.FEATURE_NAME,
      T64.ACCOUNT_ID,
      T64.FIRST_USE,
      MIN(IFF(DATEDIFF(DAY, T64.FIRST_USE, T64.USAGE_DATE) >= 30, T64.USAGE_DATE, NULL)) AS RETURNED_ON
    FROM (
      SELECT
        T57.FEATURE_NAME,
        T57.ACCOUNT_ID,
        T57.USAGE_DATE,
        MIN(T57.USAGE_DATE) OVER (
          PARTITION BY T57.FEATURE_NAME, T57.ACCOUNT_ID
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS FIRST_USE
      FROM (
        SELECT DISTINCT
          T46.FEATURE_NAME,
          T46.ACCOUNT_ID,
          T46.USAGE_DATE
        FROM T43 AS T46
        WHERE
          T46.ACCOUNT_ID IS NOT NULL
      ) AS T57
    ) AS T64
    GROUP BY
      1,
      2,
      3
  ) AS T75
  LEFT OUTER JOIN (
    SELECT
      T3.PLAN_TIER,
      T3.ACCOUNT_ID AS _ACCOUNT,
      T3.VALID_FROM AS _FROM,
      COALESCE(T3.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO
    FROM TIMELINE.ACCOUNT_MRR AS T3
  ) AS T31
    ON T75.ACCOUNT_ID = T31._ACCOUNT
    AND T75.FIRST_USE >= T31._FROM
    AND T75.FIRST_USE < T31._TO
), T83 AS (
  SELECT
    T27.FEATURE_NAME,
    T27.ENTITY_ID,
    GREATEST_IGNORE_NULLS(T27.VALID_FROM, T79._FROM) AS VALID_FROM,
    LEAST_IGNORE_NULLS(T27.VALID_TO, T79._TO) AS VALID_TO
  FROM (
    SELECT
      T4.FEATURE_NAME,
      T4.ENTITY_ID,
      T4.VALID_FROM,
      T4.VALID_TO
    FROM TIMELINE.FEATURE_PERIODS AS T4
    WHERE
      T4.LEVEL = 'user'
  ) AS T27
  INNER JOIN (
    SELECT
      T69.USER_ID AS _ENTITY_ID,
      T69._DAY AS _FROM,
      COALESCE(
        CAST(CAST(DATEADD(DAY, 30, T69._LAST) AS TIMESTAMPNTZ) AS DATE),
        DATE_FROM_PARTS(9999, 12, 31)
      ) AS _TO
    FROM (
      SELECT
        T58.USER_ID,
        T58._DAY,
        T58._OPENS,
        T58._CLOSES,
        CASE
          WHEN T58._CLOSES
          THEN T58._DAY
          ELSE LEAD(T58._DAY) OVER (PARTITION BY T58.USER_ID ORDER BY T58._DAY ASC)
        END AS _LAST
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T11.USER_ID,
            T11._DAY,
            (
              LAG(T11._DAY) OVER (PARTITION BY T11.USER_ID ORDER BY T11._DAY ASC) IS NULL
            )
            OR (
              DATEDIFF(DAY, LAG(T11._DAY) OVER (PARTITION BY T11.USER_ID ORDER BY T11._DAY ASC), T11._DAY) >= 30
            ) AS _OPENS,
            (
              LEAD(T11._DAY) OVER (PARTITION BY T11.USER_ID ORDER BY T11._DAY ASC) IS NULL
            )
            OR (
              DATEDIFF(DAY, T11._DAY, LEAD(T11._DAY) OVER (PARTITION BY T11.USER_ID ORDER BY T11._DAY ASC)) >= 30
            ) AS _CLOSES
          FROM (
            SELECT DISTINCT
              T2.USER_ID,
              T2.DAY AS _DAY
            FROM TIMELINE.USER_DAYS AS T2
            WHERE
              T2.IS_ACTIVE AND T2.DAY IS NOT NULL
          ) AS T11
        ) AS T47
        WHERE
          T47._OPENS OR T47._CLOSES
      ) AS T58
    ) AS T69
    WHERE
      T69._OPENS
  ) AS T79
    ON T27.ENTITY_ID = T79._ENTITY_ID
    AND T27.VALID_FROM < T79._TO
    AND T79._FROM < T27.VALID_TO
), T84 AS (
  SELECT
    T29.FEATURE_NAME,
    T29.ENTITY_ID,
    GREATEST_IGNORE_NULLS(T29.VALID_FROM, T80._FROM) AS VALID_FROM,
    LEAST_IGNORE_NULLS(T29.VALID_TO, T80._TO) AS VALID_TO
  FROM (
    SELECT
      T4.FEATURE_NAME,
      T4.ENTITY_ID,
      T4.VALID_FROM,
      T4.VALID_TO
    FROM TIMELINE.FEATURE_PERIODS AS T4
    WHERE
      T4.LEVEL = 'account'
  ) AS T29
  INNER JOIN (
    SELECT
      T70.ACCOUNT_ID AS _ENTITY_ID,
      T70._DAY AS _FROM,
      COALESCE(
        CAST(CAST(DATEADD(DAY, 30, T70._LAST) AS TIMESTAMPNTZ) AS DATE),
        DATE_FROM_PARTS(9999, 12, 31)
      ) AS _TO
    FROM (
      SELECT
        T59.ACCOUNT_ID,
        T59._DAY,
        T59._OPENS,
        T59._CLOSES,
        CASE
          WHEN T59._CLOSES
          THEN T59._DAY
          ELSE LEAD(T59._DAY) OVER (PARTITION BY T59.ACCOUNT_ID ORDER BY T59._DAY ASC)
        END AS _LAST
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T12.ACCOUNT_ID,
            T12._DAY,
            (
              LAG(T12._DAY) OVER (PARTITION BY T12.ACCOUNT_ID ORDER BY T12._DAY ASC) IS NULL
            )
            OR (
              DATEDIFF(
                DAY,
                LAG(T12._DAY) OVER (PARTITION BY T12.ACCOUNT_ID ORDER BY T12._DAY ASC),
                T12._DAY
              ) >= 30
            ) AS _OPENS,
            (
              LEAD(T12._DAY) OVER (PARTITION BY T12.ACCOUNT_ID ORDER BY T12._DAY ASC) IS NULL
            )
            OR (
              DATEDIFF(
                DAY,
                T12._DAY,
                LEAD(T12._DAY) OVER (PARTITION BY T12.ACCOUNT_ID ORDER BY T12._DAY ASC)
              ) >= 30
            ) AS _CLOSES
          FROM (
            SELECT DISTINCT
              T2.ACCOUNT_ID,
              T2.DAY AS _DAY
            FROM TIMELINE.USER_DAYS AS T2
            WHERE
              T2.IS_ACTIVE AND T2.ACCOUNT_ID IS NOT NULL AND T2.DAY IS NOT NULL
          ) AS T12
        ) AS T48
        WHERE
          T48._OPENS OR T48._CLOSES
      ) AS T59
    ) AS T70
    WHERE
      T70._OPENS
  ) AS T80
    ON T29.ENTITY_ID = T80._ENTITY_ID
    AND T29.VALID_FROM < T80._TO
    AND T80._FROM < T29.VALID_TO
)
SELECT
  T111.FEATURE_NAME,
  T111.DAY,
  T111.FEATURE_CATEGORY,
  T111.FIRST_USAGE_DATE,
  T111.LAST_USAGE_DATE,
  T111.FEATURE_AGE_DAYS,
  T111.DAYS_WITH_USAGE,
  T111.CATALOGUE_SIZE,
  T111.USAGE_EVENTS,
  T111.USAGE_COUNT,
  T111.EVENTS_30D,
  T111.USES_30D,
  T111.LIFETIME_EVENTS,
  T111.LIFETIME_USES,
  T111.AVG_DAILY_USAGE,
  T111.AVG_USAGE_PER_ACCOUNT,
  T111.USERS_USING,
  T111.ACCOUNTS_USING,
  T111.LIFETIME_USERS,
  T111.LIFETIME_ACCOUNTS,
  T111.ACTIVE_USERS,
  T111.ACTIVE_ACCOUNTS,
  T111.USER_ADOPTION_RATE,
  T111.ACCOUNT_ADOPTION_RATE,
  T111.ENTERPRISE_ADOPTERS,
  T111.BUSINESS_ADOPTERS,
  T111.PROFESSIONAL_ADOPTERS,
  T111.STARTER_ADOPTERS,
  T111.AVG_MRR_ADOPTERS,
  T111.ESTIMATED_REVENUE_IMPACT,
  T111.STICKINESS_RATE,
  T111.ENTERPRISE_STICKINESS_RATE,
  T111.BUSINESS_STICKINESS_RATE,
  T111.PROFESSIONAL_STICKINESS_RATE,
  T111.STARTER_STICKINESS_RATE,
  T111.FEATURE_VALUE_SCORE,
  CASE
    WHEN T111.FEATURE_VALUE_SCORE >= 70
    THEN 'high'
    WHEN T111.FEATURE_VALUE_SCORE >= 40
    THEN 'medium'
    ELSE 'low'
  END AS VALUE_BAND,
  T111.ADOPTION_STAGE,
  T111.ENGAGEMENT_LEVEL,
  CASE
    WHEN T111.FEATURE_AGE_DAYS <= 30
    THEN 'new'
    WHEN T111.FEATURE_AGE_DAYS <= 90
    THEN 'recent'
    WHEN T111.FEATURE_AGE_DAYS <= 365
    THEN 'established'
    ELSE 'mature'
  END AS FEATURE_MATURITY,
  CASE
    WHEN T111.AVG_DAILY_USAGE > 100
    THEN 'very_high'
    WHEN T111.AVG_DAILY_USAGE > 50
    THEN 'high'
    WHEN T111.AVG_DAILY_USAGE > 10
    THEN 'medium'
    WHEN T111.AVG_DAILY_USAGE > 1
    THEN 'low'
    ELSE 'minimal'
  END AS USAGE_FREQUENCY,
  T111.STRATEGIC_IMPORTANCE,
  CASE
    WHEN (
      COALESCE(
        CAST(T111.ENTERPRISE_ADOPTERS AS DOUBLE) / NULLIF(CAST(T111.ENTERPRISE_ACCOUNTS AS DOUBLE), 0.0),
        0.0
      ) = 0
    )
    AND (
      COALESCE(
        CAST(T111.STARTER_ADOPTERS AS DOUBLE) / NULLIF(CAST(T111.STARTER_ACCOUNTS AS DOUBLE), 0.0),
        0.0
      ) = 0
    )
    THEN CAST(NULL AS VARCHAR)
    WHEN COALESCE(
      CAST(T111.ENTERPRISE_ADOPTERS AS DOUBLE) / NULLIF(CAST(T111.ENTERPRISE_ACCOUNTS AS DOUBLE), 0.0),
      0.0
    ) >= (
      COALESCE(
        CAST(T111.STARTER_ADOPTERS AS DOUBLE) / NULLIF(CAST(T111.STARTER_ACCOUNTS AS DOUBLE), 0.0),
        0.0
      ) * 2.0
    )
    THEN 'enterprise_focused'
    WHEN COALESCE(
      CAST(T111.STARTER_ADOPTERS AS DOUBLE) / NULLIF(CAST(T111.STARTER_ACCOUNTS AS DOUBLE), 0.0),
      0.0
    ) >= (
      COALESCE(
        CAST(T111.ENTERPRISE_ADOPTERS AS DOUBLE) / NULLIF(CAST(T111.ENTERPRISE_ACCOUNTS AS DOUBLE), 0.0),
        0.0
      ) * 2.0
    )
    THEN 'starter_focused'
    ELSE 'balanced'
  END AS MARKET_FIT_SEGMENT,
  CASE
    WHEN T111.ENGAGEMENT_LEVEL IN ('declining', 'dormant')
    THEN 'decline'
    WHEN T111.FEATURE_AGE_DAYS <= 90
    THEN 'introduction'
    WHEN (
      T111.USERS_USING >= (
        T111.USERS_BEFORE * 1.1
      )
    )
    AND (
      T111.USERS_USING > 0
    )
    THEN 'growth'
    WHEN T111.USERS_USING <= (
      T111.USERS_BEFORE * 0.75
    )
    THEN 'decline'
    WHEN T111.ADOPTION_STAGE IN ('universal', 'mainstream')
    THEN 'maturity'
    ELSE 'stable'
  END AS LIFECYCLE_STAGE,
  CASE
    WHEN T111.ENGAGEMENT_LEVEL IN ('declining', 'dormant')
    THEN 'revamp_or_sunset'
    WHEN T111.ADOPTION_STAGE IN ('universal', 'mainstream')
    AND T111.STRATEGIC_IMPORTANCE IN ('critical', 'important')
    THEN 'maintain_and_enhance'
    WHEN T111.ADOPTION_STAGE IN ('universal', 'mainstream')
    THEN 'optimize_experience'
    WHEN T111.STRATEGIC_IMPORTANCE <> 'experimental'
    THEN 'accelerate_adoption'
    ELSE 'monitor'
  END AS ROADMAP_RECOMMENDATION
FROM (
  SELECT
    T110.FEATURE_NAME,
    T110.DAY,
    T110.FIRST_USAGE_DATE,
    T110.USAGE_EVENTS,
    T110.USAGE_COUNT,
    T110.LAST_USAGE_DATE,
    T110.CATALOGUE_SIZE,
    T110.EVENTS_30D,
    T110.USES_30D,
    T110.USERS_BEFORE,
    T110.LIFETIME_EVENTS,
    T110.LIFETIME_USES,
    T110.ESTIMATED_REVENUE_IMPACT,
    T110.USAGE_DAYS,
    T110.ACCOUNT_EVENTS,
    T110.USERS_USING,
    T110.ACCOUNTS_USING,
    T110.ACTIVE_USERS_USING,
    T110.ACTIVE_ACCOUNTS_USING,
    T110.LIFETIME_USERS,
    T110.LIFETIME_ACCOUNTS,
    T110.SETTLED,
    T110.STICKING,
    T110.ENTERPRISE_ADOPTERS,
    T110.ENTERPRISE_SETTLED,
    T110.ENTERPRISE_STICKING,
    T110.BUSINESS_ADOPTERS,
    T110.BUSINESS_SETTLED,
    T110.BUSINESS_STICKING,
    T110.PROFESSIONAL_ADOPTERS,
    T110.PROFESSIONAL_SETTLED,
    T110.PROFESSIONAL_STICKING,
    T110.STARTER_ADOPTERS,
    T110.STARTER_SETTLED,
    T110.STARTER_STICKING,
    T110.DAY_RIGHT,
    T110.ACTIVE_USERS,
    T110.ACTIVE_ACCOUNTS,
    T110.ENTERPRISE_ACCOUNTS,
    T110.STARTER_ACCOUNTS,
    T110.FEATURE_CATEGORY,
    T110.FEATURE_AGE_DAYS,
    T110.DAYS_SINCE_USE,
    T110.DAYS_WITH_USAGE,
    T110.AVG_DAILY_USAGE,
    T110.AVG_USAGE_PER_ACCOUNT,
    T110.USER_ADOPTION_RATE,
    T110.ACCOUNT_ADOPTION_RATE,
    T110.AVG_MRR_ADOPTERS,
    T110.STICKINESS_RATE,
    T110.ENTERPRISE_STICKINESS_RATE,
    T110.BUSINESS_STICKINESS_RATE,
    T110.PROFESSIONAL_STICKINESS_RATE,
    T110.STARTER_STICKINESS_RATE,
    CASE
      WHEN COALESCE(T110.ACCOUNT_ADOPTION_RATE, 0.0) >= 80
      THEN 'universal'
      WHEN COALESCE(T110.ACCOUNT_ADOPTION_RATE, 0.0) >= 50
      THEN 'mainstream'
      WHEN COALESCE(T110.ACCOUNT_ADOPTION_RATE, 0.0) >= 20
      THEN 'growing'
      WHEN COALESCE(T110.ACCOUNT_ADOPTION_RATE, 0.0) >= 5
      THEN 'emerging'
      ELSE 'experimental'
    END AS ADOPTION_STAGE,
    CASE
      WHEN (
        T110.DAYS_SINCE_USE < 7
      ) AND (
        T110.AVG_DAILY_USAGE > 100
      )
      THEN 'highly_engaged'
      WHEN (
        T110.DAYS_SINCE_USE < 30
      ) AND (
        T110.AVG_DAILY_USAGE > 10
      )
      THEN 'engaged'
      WHEN T110.DAYS_SINCE_USE < 30
      THEN 'moderate'
      WHEN T110.DAYS_SINCE_USE < 90
      THEN 'declining'
      ELSE 'dormant'
    END AS ENGAGEMENT_LEVEL,
    CASE
      WHEN (
        T110.STICKINESS_RATE > 70
      ) AND (
        T110.AVG_MRR_ADOPTERS > 300
      )
      THEN 'critical'
      WHEN (
        T110.STICKINESS_RATE > 50
      ) AND (
        T110.AVG_MRR_ADOPTERS > 200
      )
      THEN 'important'
      WHEN (
        T110.STICKINESS_RATE > 20
      ) AND (
        T110.AVG_MRR_ADOPTERS > 100
      )
      THEN 'valuable'
      ELSE 'experimental'
    END AS STRATEGIC_IMPORTANCE,
    (
      CAST(LEAST_IGNORE_NULLS(T110.ENTERPRISE_ADOPTERS, 10) AS DOUBLE) * 4.0
    ) + CASE
      WHEN T110.AVG_MRR_ADOPTERS > 500
      THEN 40
      WHEN T110.AVG_MRR_ADOPTERS > 200
      THEN 30
      WHEN T110.AVG_MRR_ADOPTERS > 100
      THEN 20
      WHEN T110.AVG_MRR_ADOPTERS > 0
      THEN 10
      ELSE 0
    END + CASE
      WHEN T110.STICKINESS_RATE > 80
      THEN 20
      WHEN T110.STICKINESS_RATE > 60
      THEN 15
      WHEN T110.STICKINESS_RATE > 40
      THEN 10
      WHEN T110.STICKINESS_RATE > 20
      THEN 5
      ELSE 0
    END AS FEATURE_VALUE_SCORE
  FROM (
    SELECT
      T109.FEATURE_NAME,
      T109.DAY,
      T109.FIRST_USAGE_DATE,
      T109.USAGE_EVENTS,
      T109.USAGE_COUNT,
      T109.LAST_USAGE_DATE,
      T109.CATALOGUE_SIZE,
      T109.EVENTS_30D,
      T109.USES_30D,
      T109.USERS_BEFORE,
      T109.LIFETIME_EVENTS,
      T109.LIFETIME_USES,
      T109.ESTIMATED_REVENUE_IMPACT,
      T109.USAGE_DAYS,
      T109.ACCOUNT_EVENTS,
      T109.USERS_USING,
      T109.ACCOUNTS_USING,
      T109.ACTIVE_USERS_USING,
      T109.ACTIVE_ACCOUNTS_USING,
      T109.LIFETIME_USERS,
      T109.LIFETIME_ACCOUNTS,
      T109.SETTLED,
      T109.STICKING,
      T109.ENTERPRISE_ADOPTERS,
      T109.ENTERPRISE_SETTLED,
      T109.ENTERPRISE_STICKING,
      T109.BUSINESS_ADOPTERS,
      T109.BUSINESS_SETTLED,
      T109.BUSINESS_STICKING,
      T109.PROFESSIONAL_ADOPTERS,
      T109.PROFESSIONAL_SETTLED,
      T109.PROFESSIONAL_STICKING,
      T109.STARTER_ADOPTERS,
      T109.STARTER_SETTLED,
      T109.STARTER_STICKING,
      T109.DAY_RIGHT,
      T109.ACTIVE_USERS,
      T109.ACTIVE_ACCOUNTS,
      T109.ENTERPRISE_ACCOUNTS,
      T109.STARTER_ACCOUNTS,
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T109.FEATURE_NAME)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T109.FEATURE_NAME)), '-', '_'), ' ', '_'), '')
          WHEN 'dashboard_analytics'
          THEN 'Analytics'
          WHEN 'revenue_reports'
          THEN 'Reporting'
          WHEN 'user_management'
          THEN 'Administration'
          WHEN 'billing_management'
          THEN 'Billing'
          WHEN 'export_data'
          THEN 'Export'
          WHEN 'integrations_config'
          THEN 'Integration'
          WHEN 'account_settings'
          THEN 'Administration'
          WHEN 'audit_logs'
          THEN 'Administration'
          WHEN 'dashboard_overview'
          THEN 'Dashboard'
          WHEN 'inventory_management'
          THEN 'Inventory'
          WHEN 'sales_reports'
          THEN 'Reporting'
          WHEN 'device_monitoring'
          THEN 'Monitoring'
          WHEN 'staff_scheduling'
          THEN 'Scheduling'
          WHEN 'location_analytics'
          THEN 'Analytics'
          WHEN 'product_management'
          THEN 'Products'
          WHEN 'supplier_orders'
          THEN 'Purchasing'
          WHEN 'pos_system'
          THEN 'POS'
          WHEN 'inventory_check'
          THEN 'Inventory'
          WHEN 'order_management'
          THEN 'Orders'
          WHEN 'customer_lookup'
          THEN 'Customers'
          WHEN 'schedule_view'
          THEN 'Scheduling'
          WHEN 'product_search'
          THEN 'Products'
          WHEN 'quick_sale'
          THEN 'POS'
          WHEN 'shift_report'
          THEN 'Reporting'
          ELSE 'unmapped'
        END
      ) AS FEATURE_CATEGORY,
      DATEDIFF(DAY, T109.FIRST_USAGE_DATE, T109.DAY) AS FEATURE_AGE_DAYS,
      DATEDIFF(DAY, T109.LAST_USAGE_DATE, T109.DAY) AS DAYS_SINCE_USE,
      T109.USAGE_DAYS AS DAYS_WITH_USAGE,
      CAST(T109.LIFETIME_EVENTS AS DOUBLE) / NULLIF(CAST(T109.USAGE_DAYS AS DOUBLE), 0.0) AS AVG_DAILY_USAGE,
      CAST(T109.ACCOUNT_EVENTS AS DOUBLE) / NULLIF(CAST(T109.LIFETIME_ACCOUNTS AS DOUBLE), 0.0) AS AVG_USAGE_PER_ACCOUNT,
      (
        CAST(T109.ACTIVE_USERS_USING AS DOUBLE) / NULLIF(CAST(T109.ACTIVE_USERS AS DOUBLE), 0.0)
      ) * 100.0 AS USER_ADOPTION_RATE,
      (
        CAST(T109.ACTIVE_ACCOUNTS_USING AS DOUBLE) / NULLIF(CAST(T109.ACTIVE_ACCOUNTS AS DOUBLE), 0.0)
      ) * 100.0 AS ACCOUNT_ADOPTION_RATE,
      CAST(T109.ESTIMATED_REVENUE_IMPACT AS DOUBLE) / NULLIF(CAST(T109.ACCOUNTS_USING AS DOUBLE), 0.0) AS AVG_MRR_ADOPTERS,
      (
        CAST(T109.STICKING AS DOUBLE) / NULLIF(CAST(T109.SETTLED AS DOUBLE), 0.0)
      ) * 100.0 AS STICKINESS_RATE,
      (
        CAST(T109.ENTERPRISE_STICKING AS DOUBLE) / NULLIF(CAST(T109.ENTERPRISE_SETTLED AS DOUBLE), 0.0)
      ) * 100.0 AS ENTERPRISE_STICKINESS_RATE,
      (
        CAST(T109.BUSINESS_STICKING AS DOUBLE) / NULLIF(CAST(T109.BUSINESS_SETTLED AS DOUBLE), 0.0)
      ) * 100.0 AS BUSINESS_STICKINESS_RATE,
      (
        CAST(T109.PROFESSIONAL_STICKING AS DOUBLE) / NULLIF(CAST(T109.PROFESSIONAL_SETTLED AS DOUBLE), 0.0)
      ) * 100.0 AS PROFESSIONAL_STICKINESS_RATE,
      (
        CAST(T109.STARTER_STICKING AS DOUBLE) / NULLIF(CAST(T109.STARTER_SETTLED AS DOUBLE), 0.0)
      ) * 100.0 AS STARTER_STICKINESS_RATE
    FROM (
      SELECT
        T108.FEATURE_NAME,
        T108.DAY,
        T108.FIRST_USAGE_DATE,
        T108.USAGE_EVENTS,
        T108.USAGE_COUNT,
        T108.LAST_USAGE_DATE,
        T108.CATALOGUE_SIZE,
        T108.EVENTS_30D,
        T108.USES_30D,
        T108.USERS_BEFORE,
        T108.LIFETIME_EVENTS,
        T108.LIFETIME_USES,
        T108.ESTIMATED_REVENUE_IMPACT,
        T108.USAGE_DAYS,
        T108.ACCOUNT_EVENTS,
        T108.USERS_USING,
        T108.ACCOUNTS_USING,
        T108.ACTIVE_USERS_USING,
        T108.ACTIVE_ACCOUNTS_USING,
        T108.LIFETIME_USERS,
        T108.LIFETIME_ACCOUNTS,
        T108.SETTLED,
        T108.STICKING,
        T108.ENTERPRISE_ADOPTERS,
        T108.ENTERPRISE_SETTLED,
        T108.ENTERPRISE_STICKING,
        T108.BUSINESS_ADOPTERS,
        T108.BUSINESS_SETTLED,
        T108.BUSINESS_STICKING,
        T108.PROFESSIONAL_ADOPTERS,
        T108.PROFESSIONAL_SETTLED,
        T108.PROFESSIONAL_STICKING,
        T108.STARTER_ADOPTERS,
        T108.STARTER_SETTLED,
        T108.STARTER_STICKING,
        T65.DAY AS DAY_RIGHT,
        T65.ACTIVE_USERS,
        T65.ACTIVE_ACCOUNTS,
        T65.ENTERPRISE_ACCOUNTS,
        T65.STARTER_ACCOUNTS
      FROM (
        SELECT
          T106.FEATURE_NAME,
          T106.DAY,
          T106.FIRST_USAGE_DATE,
          T106.USAGE_EVENTS,
          T106.USAGE_COUNT,
          MAX(CASE WHEN T106.USAGE_EVENTS > 0 THEN T106.DAY ELSE CAST(NULL AS DATE) END) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS LAST_USAGE_DATE,
          COUNT(*) OVER (
            PARTITION BY T106.DAY
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS CATALOGUE_SIZE,
          SUM(T106.USAGE_EVENTS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS EVENTS_30D,
          SUM(T106.USAGE_COUNT) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS USES_30D,
          COALESCE(
            SUM(T106.USERS_USING) OVER (
              PARTITION BY T106.FEATURE_NAME
              ORDER BY T106.DAY ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 30 preceding
            ),
            0
          ) AS USERS_BEFORE,
          SUM(T106.USAGE_EVENTS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS LIFETIME_EVENTS,
          SUM(T106.USAGE_COUNT) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS LIFETIME_USES,
          CAST(CAST(IFF(
            ABS(
              CAST(SUM(T106.ADOPTERS_MRR) OVER (
                PARTITION BY T106.FEATURE_NAME
                ORDER BY T106.DAY ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS DECIMAL(38, 2))
            ) < 1000000000000000.0,
            CAST(SUM(T106.ADOPTERS_MRR) OVER (
              PARTITION BY T106.FEATURE_NAME
              ORDER BY T106.DAY ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS DECIMAL(38, 2)),
            NULL
          ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ESTIMATED_REVENUE_IMPACT,
          SUM(T106.USAGE_DAYS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS USAGE_DAYS,
          SUM(T106.ACCOUNT_EVENTS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ACCOUNT_EVENTS,
          SUM(T106.USERS_USING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS USERS_USING,
          SUM(T106.ACCOUNTS_USING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ACCOUNTS_USING,
          SUM(T106.ACTIVE_USERS_USING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ACTIVE_USERS_USING,
          SUM(T106.ACTIVE_ACCOUNTS_USING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ACTIVE_ACCOUNTS_USING,
          SUM(T106.LIFETIME_USERS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS LIFETIME_USERS,
          SUM(T106.LIFETIME_ACCOUNTS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS LIFETIME_ACCOUNTS,
          SUM(T106.SETTLED) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS SETTLED,
          SUM(T106.STICKING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS STICKING,
          SUM(T106.ENTERPRISE_ADOPTERS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ENTERPRISE_ADOPTERS,
          SUM(T106.ENTERPRISE_SETTLED) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ENTERPRISE_SETTLED,
          SUM(T106.ENTERPRISE_STICKING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS ENTERPRISE_STICKING,
          SUM(T106.BUSINESS_ADOPTERS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BUSINESS_ADOPTERS,
          SUM(T106.BUSINESS_SETTLED) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BUSINESS_SETTLED,
          SUM(T106.BUSINESS_STICKING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BUSINESS_STICKING,
          SUM(T106.PROFESSIONAL_ADOPTERS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS PROFESSIONAL_ADOPTERS,
          SUM(T106.PROFESSIONAL_SETTLED) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS PROFESSIONAL_SETTLED,
          SUM(T106.PROFESSIONAL_STICKING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS PROFESSIONAL_STICKING,
          SUM(T106.STARTER_ADOPTERS) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS STARTER_ADOPTERS,
          SUM(T106.STARTER_SETTLED) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS STARTER_SETTLED,
          SUM(T106.STARTER_STICKING) OVER (
            PARTITION BY T106.FEATURE_NAME
            ORDER BY T106.DAY ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS STARTER_STICKING
        FROM (
          SELECT
            T40.FEATURE_NAME,
            T40.FIRST_USAGE_DATE,
            T23.DAY,
            COALESCE(T105.USAGE_EVENTS, 0) AS USAGE_EVENTS,
            COALESCE(T105.USAGE_COUNT, 0) AS USAGE_COUNT,
            COALESCE(T105.USAGE_DAYS, 0) AS USAGE_DAYS,
            COALESCE(T105.ACCOUNT_EVENTS, 0) AS ACCOUNT_EVENTS,
            COALESCE(T105.USERS_USING, 0) AS USERS_USING,
            COALESCE(T105.ACCOUNTS_USING, 0) AS ACCOUNTS_USING,
            COALESCE(T105.ACTIVE_USERS_USING, 0) AS ACTIVE_USERS_USING,
            COALESCE(T105.ACTIVE_ACCOUNTS_USING, 0) AS ACTIVE_ACCOUNTS_USING,
            COALESCE(T105.LIFETIME_USERS, 0) AS LIFETIME_USERS,
            COALESCE(T105.LIFETIME_ACCOUNTS, 0) AS LIFETIME_ACCOUNTS,
            COALESCE(T105.SETTLED, 0) AS SETTLED,
            COALESCE(T105.STICKING, 0) AS STICKING,
            COALESCE(T105.ENTERPRISE_ADOPTERS, 0) AS ENTERPRISE_ADOPTERS,
            COALESCE(T105.ENTERPRISE_SETTLED, 0) AS ENTERPRISE_SETTLED,
            COALESCE(T105.ENTERPRISE_STICKING, 0) AS ENTERPRISE_STICKING,
            COALESCE(T105.BUSINESS_ADOPTERS, 0) AS BUSINESS_ADOPTERS,
            COALESCE(T105.BUSINESS_SETTLED, 0) AS BUSINESS_SETTLED,
            COALESCE(T105.BUSINESS_STICKING, 0) AS BUSINESS_STICKING,
            COALESCE(T105.PROFESSIONAL_ADOPTERS, 0) AS PROFESSIONAL_ADOPTERS,
            COALESCE(T105.PROFESSIONAL_SETTLED, 0) AS PROFESSIONAL_SETTLED,
            COALESCE(T105.PROFESSIONAL_STICKING, 0) AS PROFESSIONAL_STICKING,
            COALESCE(T105.STARTER_ADOPTERS, 0) AS STARTER_ADOPTERS,
            COALESCE(T105.STARTER_SETTLED, 0) AS STARTER_SETTLED,
            COALESCE(T105.STARTER_STICKING, 0) AS STARTER_STICKING,
            COALESCE(T105.ADOPTERS_MRR, CAST('0.00' AS DECIMAL(18, 2))) AS ADOPTERS_MRR
          FROM (
            SELECT
              T24.FEATURE_NAME,
              MIN(T24.USAGE_DATE) AS FIRST_USAGE_DATE
            FROM T9 AS T24
            GROUP BY
              1
          ) AS T40
          INNER JOIN T6 AS T23
            ON T23.DAY >= T40.FIRST_USAGE_DATE
          LEFT OUTER JOIN (
            SELECT
              T103.FEATURE_NAME,
              T103.DAY,
              COALESCE(SUM(IFF(T103.MEASURE = 'usage_events', T103.NUMBER, NULL)), 0) AS USAGE_EVENTS,
              COALESCE(SUM(IFF(T103.MEASURE = 'usage_count', T103.NUMBER, NULL)), 0) AS USAGE_COUNT,
              COALESCE(SUM(IFF(T103.MEASURE = 'usage_days', T103.NUMBER, NULL)), 0) AS USAGE_DAYS,
              COALESCE(SUM(IFF(T103.MEASURE = 'account_events', T103.NUMBER, NULL)), 0) AS ACCOUNT_EVENTS,
              COALESCE(SUM(IFF(T103.MEASURE = 'users_using', T103.NUMBER, NULL)), 0) AS USERS_USING,
              COALESCE(SUM(IFF(T103.MEASURE = 'accounts_using', T103.NUMBER, NULL)), 0) AS ACCOUNTS_USING,
              COALESCE(SUM(IFF(T103.MEASURE = 'active_users_using', T103.NUMBER, NULL)), 0) AS ACTIVE_USERS_USING,
              COALESCE(SUM(IFF(T103.MEASURE = 'active_accounts_using', T103.NUMBER, NULL)), 0) AS ACTIVE_ACCOUNTS_USING,
              COALESCE(SUM(IFF(T103.MEASURE = 'lifetime_users', T103.NUMBER, NULL)), 0) AS LIFETIME_USERS,
              COALESCE(SUM(IFF(T103.MEASURE = 'lifetime_accounts', T103.NUMBER, NULL)), 0) AS LIFETIME_ACCOUNTS,
              COALESCE(SUM(IFF(T103.MEASURE = 'settled', T103.NUMBER, NULL)), 0) AS SETTLED,
              COALESCE(SUM(IFF(T103.MEASURE = 'sticking', T103.NUMBER, NULL)), 0) AS STICKING,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'adopters'
                    ) AND (
                      T103.PLAN_TIER = 'Enterprise'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS ENTERPRISE_ADOPTERS,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'settled'
                    ) AND (
                      T103.PLAN_TIER = 'Enterprise'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS ENTERPRISE_SETTLED,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'sticking'
                    ) AND (
                      T103.PLAN_TIER = 'Enterprise'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS ENTERPRISE_STICKING,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'adopters'
                    ) AND (
                      T103.PLAN_TIER = 'Business'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS BUSINESS_ADOPTERS,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'settled'
                    ) AND (
                      T103.PLAN_TIER = 'Business'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS BUSINESS_SETTLED,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'sticking'
                    ) AND (
                      T103.PLAN_TIER = 'Business'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS BUSINESS_STICKING,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'adopters'
                    ) AND (
                      T103.PLAN_TIER = 'Professional'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS PROFESSIONAL_ADOPTERS,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'settled'
                    ) AND (
                      T103.PLAN_TIER = 'Professional'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS PROFESSIONAL_SETTLED,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'sticking'
                    ) AND (
                      T103.PLAN_TIER = 'Professional'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS PROFESSIONAL_STICKING,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'adopters'
                    ) AND (
                      T103.PLAN_TIER = 'Starter'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS STARTER_ADOPTERS,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'settled'
                    ) AND (
                      T103.PLAN_TIER = 'Starter'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS STARTER_SETTLED,
              COALESCE(
                SUM(
                  IFF(
                    (
                      T103.MEASURE = 'sticking'
                    ) AND (
                      T103.PLAN_TIER = 'Starter'
                    ),
                    T103.NUMBER,
                    NULL
                  )
                ),
                0
              ) AS STARTER_STICKING,
              CAST(CAST(IFF(
                ABS(CAST(SUM(T103.AMOUNT) AS DECIMAL(38, 2))) < 1000000000000000.0,
                CAST(SUM(T103.AMOUNT) AS DECIMAL(38, 2)),
                NULL
              ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ADOPTERS_MRR
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
                        T86.FEATURE_NAME,
                        T86.VALID_FROM AS DAY,
                        'active_users_using' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T83 AS T86
                    ) AS T91
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T86.FEATURE_NAME,
                        T86.VALID_TO AS DAY,
                        'active_users_using' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        -1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T83 AS T86
                    ) AS T92
                  ) AS T96
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T87.FEATURE_NAME,
                        T87.VALID_FROM AS DAY,
                        'active_accounts_using' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T84 AS T87
                    ) AS T93
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T87.FEATURE_NAME,
                        T87.VALID_TO AS DAY,
                        'active_accounts_using' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        -1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T84 AS T87
                    ) AS T94
                  ) AS T97
                ) AS T99
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
                        T45.FEATURE_NAME,
                        T45.VALID_FROM AS DAY,
                        'adopters' AS MEASURE,
                        T45.PLAN_TIER,
                        1 AS NUMBER,
                        CAST(CAST(IFF(ABS(T45.MRR * 1) < 1000000000000000.0, T45.MRR * 1, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T42 AS T45
                    ) AS T66
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T45.FEATURE_NAME,
                        T45.VALID_TO AS DAY,
                        'adopters' AS MEASURE,
                        T45.PLAN_TIER,
                        -1 AS NUMBER,
                        CAST(CAST(IFF(ABS(T45.MRR * -1) < 1000000000000000.0, T45.MRR * -1, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T42 AS T45
                    ) AS T67
                  ) AS T71
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T44.FEATURE_NAME,
                        T44.USAGE_DATE AS DAY,
                        'usage_events' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        T44.RECORDS AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T41 AS T44
                    ) AS T51
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T44.FEATURE_NAME,
                        T44.USAGE_DATE AS DAY,
                        'usage_count' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        T44.USES AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T41 AS T44
                    ) AS T52
                  ) AS T54
                ) AS T72
              ) AS T101
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
                        T44.FEATURE_NAME,
                        T44.USAGE_DATE AS DAY,
                        'usage_days' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T41 AS T44
                    ) AS T50
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T60.FEATURE_NAME,
                        T60.USAGE_DATE AS DAY,
                        'account_events' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        T60.RECORDS AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM (
                        SELECT
                          T56.FEATURE_NAME,
                          T56.USAGE_DATE,
                          COUNT(*) AS RECORDS
                        FROM (
                          SELECT
                            *
                          FROM T43 AS T46
                          WHERE
                            T46.ACCOUNT_ID IS NOT NULL
                        ) AS T56
                        GROUP BY
                          1,
                          2
                      ) AS T60
                    ) AS T63
                  ) AS T68
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T73.FEATURE_NAME,
                        T73.FIRST_USE AS DAY,
                        'lifetime_users' AS MEASURE,
                        CAST(NULL AS VARCHAR) AS PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM (
                        SELECT
                          T62.FEATURE_NAME,
                          T62.USER_ID,
                          T62.FIRST_USE,
                          MIN(IFF(DATEDIFF(DAY, T62.FIRST_USE, T62.USAGE_DATE) >= 30, T62.USAGE_DATE, NULL)) AS RETURNED_ON
                        FROM (
                          SELECT
                            T55.FEATURE_NAME,
                            T55.USER_ID,
                            T55.USAGE_DATE,
                            MIN(T55.USAGE_DATE) OVER (
                              PARTITION BY T55.FEATURE_NAME, T55.USER_ID
                              ORDER BY NULL ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) AS FIRST_USE
                          FROM (
                            SELECT DISTINCT
                              T46.FEATURE_NAME,
                              T46.USER_ID,
                              T46.USAGE_DATE
                            FROM T43 AS T46
                            WHERE
                              T46.USER_ID IS NOT NULL
                          ) AS T55
                        ) AS T62
                        GROUP BY
                          1,
                          2,
                          3
                      ) AS T73
                    ) AS T76
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T82.FEATURE_NAME,
                        T82.FIRST_USE AS DAY,
                        'lifetime_accounts' AS MEASURE,
                        T82.PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T81 AS T82
                    ) AS T85
                  ) AS T88
                ) AS T90
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
                        T82.FEATURE_NAME,
                        CAST(CAST(DATEADD(DAY, 30, T82.FIRST_USE) AS TIMESTAMPNTZ) AS DATE) AS DAY,
                        'settled' AS MEASURE,
                        T82.PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T81 AS T82
                    ) AS T95
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T82.FEATURE_NAME,
                        T82.RETURNED_ON AS DAY,
                        'sticking' AS MEASURE,
                        T82.PLAN_TIER,
                        1 AS NUMBER,
                        CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                      FROM T81 AS T82
                      WHERE
                        T82.RETURNED_ON IS NOT NULL
                    ) AS T89
                  ) AS T98
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
                          T4.FEATURE_NAME,
                          T4.VALID_FROM AS DAY,
                          'users_using' AS MEASURE,
                          CAST(NULL AS VARCHAR) AS PLAN_TIER,
                          1 AS NUMBER,
                          CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                        FROM TIMELINE.FEATURE_PERIODS AS T4
                        WHERE
                          T4.LEVEL = 'user'
                      ) AS T13
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          T4.FEATURE_NAME,
                          T4.VALID_TO AS DAY,
                          'users_using' AS MEASURE,
                          CAST(NULL AS VARCHAR) AS PLAN_TIER,
                          -1 AS NUMBER,
                          CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                        FROM TIMELINE.FEATURE_PERIODS AS T4
                        WHERE
                          T4.LEVEL = 'user'
                      ) AS T14
                    ) AS T26
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          T4.FEATURE_NAME,
                          T4.VALID_FROM AS DAY,
                          'accounts_using' AS MEASURE,
                          CAST(NULL AS VARCHAR) AS PLAN_TIER,
                          1 AS NUMBER,
                          CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                        FROM TIMELINE.FEATURE_PERIODS AS T4
                        WHERE
                          T4.LEVEL = 'account'
                      ) AS T16
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          T4.FEATURE_NAME,
                          T4.VALID_TO AS DAY,
                          'accounts_using' AS MEASURE,
                          CAST(NULL AS VARCHAR) AS PLAN_TIER,
                          -1 AS NUMBER,
                          CAST('0.00' AS DECIMAL(18, 2)) AS AMOUNT
                        FROM TIMELINE.FEATURE_PERIODS AS T4
                        WHERE
                          T4.LEVEL = 'account'
                      ) AS T17
                    ) AS T28
                  ) AS T35
                ) AS T100
              ) AS T102
            ) AS T103
            GROUP BY
              1,
              2
          ) AS T105
            ON T40.FEATURE_NAME = T105.FEATURE_NAME AND T23.DAY = T105.DAY
        ) AS T106
      ) AS T108
      LEFT OUTER JOIN (
        SELECT
          T22.DAY,
          COALESCE(T36.ACTIVE_USERS, 0) AS ACTIVE_USERS,
          COALESCE(T36.ACTIVE_ACCOUNTS, 0) AS ACTIVE_ACCOUNTS,
          SUM(COALESCE(T53.ENTERPRISE, 0)) OVER (ORDER BY T22.DAY ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS ENTERPRISE_ACCOUNTS,
          SUM(COALESCE(T53.STARTER, 0)) OVER (ORDER BY T22.DAY ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS STARTER_ACCOUNTS
        FROM T6 AS T22
        LEFT OUTER JOIN (
          SELECT
            T39.DAY,
            SUM(T39.ENTERPRISE) AS ENTERPRISE,
            SUM(T39.STARTER) AS STARTER
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T3.VALID_FROM AS DAY,
                CAST(COALESCE(T3.PLAN_TIER = 'Enterprise', FALSE) AS BIGINT) AS ENTERPRISE,
                CAST(COALESCE(T3.PLAN_TIER = 'Starter', FALSE) AS BIGINT) AS STARTER
              FROM TIMELINE.ACCOUNT_MRR AS T3
            ) AS T34
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T3.VALID_TO AS DAY,
                -(
                  CAST(COALESCE(T3.PLAN_TIER = 'Enterprise', FALSE) AS BIGINT)
                ) AS ENTERPRISE,
                -(
                  CAST(COALESCE(T3.PLAN_TIER = 'Starter', FALSE) AS BIGINT)
                ) AS STARTER
              FROM TIMELINE.ACCOUNT_MRR AS T3
              WHERE
                T3.VALID_TO IS NOT NULL
            ) AS T37
          ) AS T39
          GROUP BY
            1
        ) AS T53
          ON T22.DAY = T53.DAY
        LEFT OUTER JOIN (
          SELECT
            T7.DAY,
            COUNT(*) AS ACTIVE_USERS,
            COUNT(DISTINCT T7.ACCOUNT_ID) AS ACTIVE_ACCOUNTS
          FROM (
            SELECT
              *
            FROM TIMELINE.USER_DAYS AS T2
            WHERE
              T2.IS_ACTIVE_30D
          ) AS T7
          GROUP BY
            1
        ) AS T36
          ON T22.DAY = T36.DAY
      ) AS T65
        ON T108.DAY = T65.DAY
    ) AS T109
  ) AS T110
) AS T111
