WITH T30 AS (
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
          CAST(4 AS BIGINT) AS NUMBER
      ) AS T9
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(5 AS BIGINT) AS NUMBER
      ) AS T6
    ) AS T20
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          CAST(6 AS BIGINT) AS NUMBER
      ) AS T10
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(7 AS BIGINT) AS NUMBER
      ) AS T11
    ) AS T21
  ) AS T25
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
          CAST(8 AS BIGINT) AS NUMBER
      ) AS T12
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(9 AS BIGINT) AS NUMBER
      ) AS T7
    ) AS T22
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
            CAST(0 AS BIGINT) AS NUMBER
        ) AS T4
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(1 AS BIGINT) AS NUMBER
        ) AS T5
      ) AS T15
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            CAST(2 AS BIGINT) AS NUMBER
        ) AS T13
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(3 AS BIGINT) AS NUMBER
        ) AS T14
      ) AS T23
    ) AS T26
  ) AS T28
), T32 AS (
  SELECT
    T24.CAMPAIGN_PLATFORM,
    T24.CAMPAIGN_ID,
    T24.LEAD_ID,
    T24.DAY,
    T19.MQL_DATE,
    T19.LINKED_ON
  FROM (
    SELECT
      T1.CAMPAIGN_PLATFORM,
      T1.CAMPAIGN_ID,
      T1.LEAD_ID,
      CAST(T1.TOUCHPOINT_TIMESTAMP AS DATE) AS DAY
    FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T1
    WHERE
      T1.CAMPAIGN_PLATFORM IS NOT NULL AND T1.TOUCHPOINT_TIMESTAMP IS NOT NULL
  ) AS T24
  INNER JOIN (
    SELECT
      T3.LEAD_ID,
      T3.MQL_DATE,
      T3.LINKED_ON
    FROM TIMELINE.LEAD_OUTCOMES AS T3
  ) AS T19
    ON T24.LEAD_ID = T19.LEAD_ID
)
SELECT
  T62.PLATFORM,
  T62.CAMPAIGN_ID,
  T62.DAY,
  T62.IN_FLIGHT,
  T62.DAY_OF_FLIGHT,
  IFF(
    T62.IN_FLIGHT,
    CAST(T62.TOTAL_SPEND AS DOUBLE) / NULLIF(CAST(T62.DAYS_ACTIVE AS DOUBLE), 0.0),
    CAST(T62.TOTAL_SPEND AS DOUBLE) * 0.0
  ) AS SPEND,
  IFF(
    T62.IN_FLIGHT,
    CAST(T62.IMPRESSIONS AS DOUBLE) / NULLIF(CAST(T62.DAYS_ACTIVE AS DOUBLE), 0.0),
    CAST(T62.IMPRESSIONS AS DOUBLE) * 0.0
  ) AS IMPRESSIONS,
  IFF(
    T62.IN_FLIGHT,
    CAST(T62.CLICKS AS DOUBLE) / NULLIF(CAST(T62.DAYS_ACTIVE AS DOUBLE), 0.0),
    CAST(T62.CLICKS AS DOUBLE) * 0.0
  ) AS CLICKS,
  IFF(
    T62.IN_FLIGHT,
    T62.CONVERSIONS / NULLIF(CAST(T62.DAYS_ACTIVE AS DOUBLE), 0.0),
    T62.CONVERSIONS * 0.0
  ) AS CONVERSIONS,
  IFF(
    T62.DAY_OF_FLIGHT > 0,
    (
      CAST(T62.TOTAL_SPEND AS DOUBLE) * T62.DAY_OF_FLIGHT
    ) / NULLIF(CAST(T62.DAYS_ACTIVE AS DOUBLE), 0.0),
    CAST(T62.TOTAL_SPEND AS DOUBLE) * 0.0
  ) AS SPEND_TO_DATE,
  T62.BUDGET * T62.DAY_OF_FLIGHT AS BUDGET_TO_DATE,
  COALESCE(T62.TOUCHES_TODAY, 0) AS TOUCHES,
  T62.ALL_TOUCHES AS TOUCHES_TO_DATE,
  (
    COALESCE(T62.ALL_TOUCHES, 0) = 0
  ) OR (
    COALESCE(T62.ALL_LINKED, 0) > 0
  ) AS IS_ATTRIBUTABLE,
  T62.ALL_LEADS AS LEADS_TO_DATE,
  COALESCE(CAST(T62.CREDIT_TODAY AS DOUBLE), 0.0) AS ATTRIBUTED_CONVERSIONS,
  COALESCE(CAST(T62.REVENUE_TODAY AS DOUBLE), 0.0) AS ATTRIBUTED_REVENUE,
  CAST(T62.ALL_CREDIT AS DOUBLE) AS CONVERSIONS_TO_DATE,
  CAST(T62.ALL_REVENUE AS DOUBLE) AS REVENUE_TO_DATE,
  IFF(
    T62.DAY_OF_FLIGHT > 0,
    IFF(
      T62.CONVERSION_RATE IS NOT NULL,
      (
        CASE
          WHEN CAST(ROUND(T62.COST_PER_CONVERSION, 9) AS DOUBLE) < 50.0
          THEN 100.0
          WHEN CAST(ROUND(T62.COST_PER_CONVERSION, 9) AS DOUBLE) < 100.0
          THEN 80.0
          WHEN CAST(ROUND(T62.COST_PER_CONVERSION, 9) AS DOUBLE) < 200.0
          THEN 60.0
          WHEN CAST(ROUND(T62.COST_PER_CONVERSION, 9) AS DOUBLE) < 500.0
          THEN 40.0
          ELSE 20.0
        END * 0.4
      ) + (
        CASE
          WHEN CAST(ROUND(T62.CONVERSION_RATE, 9) AS DOUBLE) > 5.0
          THEN 100.0
          WHEN CAST(ROUND(T62.CONVERSION_RATE, 9) AS DOUBLE) > 3.0
          THEN 80.0
          WHEN CAST(ROUND(T62.CONVERSION_RATE, 9) AS DOUBLE) > 1.5
          THEN 60.0
          WHEN CAST(ROUND(T62.CONVERSION_RATE, 9) AS DOUBLE) > 0.5
          THEN 40.0
          ELSE 0.0
        END * 0.4
      ) + (
        CASE
          WHEN T62.ALL_LEADS > 100
          THEN 100.0
          WHEN T62.ALL_LEADS > 50
          THEN 80.0
          WHEN T62.ALL_LEADS > 20
          THEN 60.0
          WHEN T62.ALL_LEADS > 5
          THEN 40.0
          ELSE 0.0
        END * 0.2
      ),
      CAST(NULL AS DOUBLE)
    ),
    NULL
  ) AS PERFORMANCE_SCORE,
  IFF(T62.DAY_OF_FLIGHT > 0, T62.PERFORMANCE_TIER, NULL) AS PERFORMANCE_TIER
FROM (
  SELECT
    T61.PLATFORM,
    T61.CAMPAIGN_ID,
    T61.START_DATE,
    T61.DAYS_ACTIVE,
    T61.TOTAL_SPEND,
    T61.IMPRESSIONS,
    T61.CLICKS,
    T61.CONVERSIONS,
    T61.CONVERSION_RATE,
    T61.COST_PER_CONVERSION,
    T61.PERFORMANCE_TIER,
    T61.BUDGET,
    T61.BORN,
    T61.DAY,
    T61.DAY_OF_FLIGHT,
    T61.IN_FLIGHT,
    T61.FACT_PLATFORM,
    T61.FACT_CAMPAIGN,
    T61.FACT_DAY,
    T61.TOUCHES,
    T61.LINKED,
    T61.LEADS,
    T61.CREDIT,
    T61.REVENUE,
    T61.TOUCHES_TODAY,
    T61.CREDIT_TODAY,
    T61.REVENUE_TODAY,
    SUM(COALESCE(T61.TOUCHES, 0)) OVER (
      PARTITION BY T61.PLATFORM, T61.CAMPAIGN_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS ALL_TOUCHES,
    SUM(COALESCE(T61.LINKED, 0)) OVER (
      PARTITION BY T61.PLATFORM, T61.CAMPAIGN_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS ALL_LINKED,
    SUM(COALESCE(T61.LEADS, 0)) OVER (
      PARTITION BY T61.PLATFORM, T61.CAMPAIGN_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS ALL_LEADS,
    CAST(SUM(COALESCE(T61.CREDIT, 0)) OVER (
      PARTITION BY T61.PLATFORM, T61.CAMPAIGN_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS DECIMAL(38, 18)) AS ALL_CREDIT,
    CAST(SUM(COALESCE(T61.REVENUE, 0)) OVER (
      PARTITION BY T61.PLATFORM, T61.CAMPAIGN_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS DECIMAL(38, 18)) AS ALL_REVENUE
  FROM (
    SELECT
      T60.PLATFORM,
      T60.CAMPAIGN_ID,
      T60.START_DATE,
      T60.DAYS_ACTIVE,
      T60.TOTAL_SPEND,
      T60.IMPRESSIONS,
      T60.CLICKS,
      T60.CONVERSIONS,
      T60.CONVERSION_RATE,
      T60.COST_PER_CONVERSION,
      T60.PERFORMANCE_TIER,
      T60.BUDGET,
      T60.BORN,
      T60.DAY,
      T60.DAY_OF_FLIGHT,
      T60.IN_FLIGHT,
      T58.FACT_PLATFORM,
      T58.FACT_CAMPAIGN,
      T58.FACT_DAY,
      T58.TOUCHES,
      T58.LINKED,
      T58.LEADS,
      T58.CREDIT,
      T58.REVENUE,
      T58.TOUCHES_TODAY,
      T58.CREDIT_TODAY,
      T58.REVENUE_TODAY
    FROM (
      SELECT
        T56.PLATFORM,
        T56.CAMPAIGN_ID,
        T56.START_DATE,
        T56.DAYS_ACTIVE,
        T56.TOTAL_SPEND,
        T56.IMPRESSIONS,
        T56.CLICKS,
        T56.CONVERSIONS,
        T56.CONVERSION_RATE,
        T56.COST_PER_CONVERSION,
        T56.PERFORMANCE_TIER,
        T56.BUDGET,
        T56.BORN,
        T56.DAY,
        IFF(
          LEAST_IGNORE_NULLS(COALESCE(DATEDIFF(DAY, T56.START_DATE, T56.DAY) + 1, 0), T56.DAYS_ACTIVE) IS NULL,
          LEAST_IGNORE_NULLS(COALESCE(DATEDIFF(DAY, T56.START_DATE, T56.DAY) + 1, 0), T56.DAYS_ACTIVE),
          GREATEST_IGNORE_NULLS(
            0,
            LEAST_IGNORE_NULLS(COALESCE(DATEDIFF(DAY, T56.START_DATE, T56.DAY) + 1, 0), T56.DAYS_ACTIVE)
          )
        ) AS DAY_OF_FLIGHT,
        (
          COALESCE(DATEDIFF(DAY, T56.START_DATE, T56.DAY) + 1, 0) >= 1
        )
        AND (
          COALESCE(DATEDIFF(DAY, T56.START_DATE, T56.DAY) + 1, 0) <= T56.DAYS_ACTIVE
        ) AS IN_FLIGHT
      FROM (
        SELECT
          T55.*
          EXCLUDE (LIFE_DAYS, LIFE_FROM, NUMBER)
        FROM (
          SELECT
            T52.PLATFORM,
            T52.CAMPAIGN_ID,
            T52.START_DATE,
            T52.DAYS_ACTIVE,
            T52.TOTAL_SPEND,
            T52.IMPRESSIONS,
            T52.CLICKS,
            T52.CONVERSIONS,
            T52.CONVERSION_RATE,
            T52.COST_PER_CONVERSION,
            T52.PERFORMANCE_TIER,
            T52.BUDGET,
            T52.BORN,
            T52.LIFE_FROM,
            T52.LIFE_DAYS,
            T52.NUMBER,
            CAST(CAST(DATEADD(DAY, T52.NUMBER, T52.LIFE_FROM) AS TIMESTAMPNTZ) AS DATE) AS DAY
          FROM (
            SELECT
              T36.PLATFORM,
              T36.CAMPAIGN_ID,
              T36.START_DATE,
              T36.DAYS_ACTIVE,
              T36.TOTAL_SPEND,
              T36.IMPRESSIONS,
              T36.CLICKS,
              T36.CONVERSIONS,
              T36.CONVERSION_RATE,
              T36.COST_PER_CONVERSION,
              T36.PERFORMANCE_TIER,
              T36.BUDGET,
              T36.BORN,
              T36.LIFE_FROM,
              T36.LIFE_DAYS,
              T49.NUMBER
            FROM (
              SELECT
                T0.PLATFORM,
                T0.CAMPAIGN_ID,
                T0.START_DATE,
                T0.DAYS_ACTIVE,
                T0.TOTAL_SPEND,
                T0.IMPRESSIONS,
                T0.CLICKS,
                T0.CONVERSIONS,
                T0.CONVERSION_RATE,
                T0.COST_PER_CONVERSION,
                T0.PERFORMANCE_TIER,
                COALESCE(
                  IFF(
                    (
                      DATEDIFF(DAY, T0.START_DATE, T0.END_DATE) + 1
                    ) > 0,
                    CAST(T0.TOTAL_BUDGET AS DOUBLE) / NULLIF(CAST(DATEDIFF(DAY, T0.START_DATE, T0.END_DATE) + 1 AS DOUBLE), 0.0),
                    NULL
                  ),
                  CAST(T0.DAILY_BUDGET AS DOUBLE)
                ) AS BUDGET,
                LEAST_IGNORE_NULLS(
                  COALESCE(CAST(T0.CAMPAIGN_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                  COALESCE(T0.START_DATE, DATE_FROM_PARTS(2026, 6, 30))
                ) AS BORN,
                LEAST_IGNORE_NULLS(
                  COALESCE(CAST(T0.CAMPAIGN_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                  COALESCE(T0.START_DATE, DATE_FROM_PARTS(2026, 6, 30))
                ) AS LIFE_FROM,
                DATEDIFF(
                  DAY,
                  LEAST_IGNORE_NULLS(
                    COALESCE(CAST(T0.CAMPAIGN_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                    COALESCE(T0.START_DATE, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  DATE_FROM_PARTS(2026, 6, 30)
                ) + 1 AS LIFE_DAYS
              FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T0
            ) AS T36
            INNER JOIN (
              SELECT
                T33.NUMBER + T40.DIGIT + T41.DIGIT + T42.DIGIT AS NUMBER
              FROM T30 AS T33
              CROSS JOIN (
                SELECT
                  T31.NUMBER * 10 AS DIGIT
                FROM T30 AS T31
              ) AS T40
              CROSS JOIN (
                SELECT
                  T31.NUMBER * 100 AS DIGIT
                FROM T30 AS T31
              ) AS T41
              CROSS JOIN (
                SELECT
                  T31.NUMBER * 1000 AS DIGIT
                FROM T30 AS T31
              ) AS T42
            ) AS T49
              ON T49.NUMBER < T36.LIFE_DAYS
          ) AS T52
        ) AS T55
      ) AS T56
    ) AS T60
    LEFT OUTER JOIN (
      SELECT
        T54.FACT_PLATFORM,
        T54.FACT_CAMPAIGN,
        T54.FACT_DAY,
        SUM(T54.TOUCHES) AS TOUCHES,
        SUM(T54.LINKED) AS LINKED,
        SUM(T54.LEADS) AS LEADS,
        CAST(SUM(T54.CREDIT) AS DECIMAL(38, 18)) AS CREDIT,
        CAST(SUM(T54.REVENUE) AS DECIMAL(38, 18)) AS REVENUE,
        SUM(IFF(T54.IS_TODAY, T54.TOUCHES, NULL)) AS TOUCHES_TODAY,
        CAST(SUM(IFF(T54.IS_TODAY, T54.CREDIT, NULL)) AS DECIMAL(38, 18)) AS CREDIT_TODAY,
        CAST(SUM(IFF(T54.IS_TODAY, T54.REVENUE, NULL)) AS DECIMAL(38, 18)) AS REVENUE_TODAY
      FROM (
        SELECT
          T53.FACT_PLATFORM,
          T53.FACT_CAMPAIGN,
          T53.AT,
          T53.TOUCHES,
          T53.LINKED,
          T53.LEADS,
          T53.CREDIT,
          T53.REVENUE,
          T53.PLATFORM,
          T53.CAMPAIGN_ID,
          T53.BORN,
          GREATEST_IGNORE_NULLS(T53.AT, T53.BORN) AS FACT_DAY,
          T53.AT >= T53.BORN AS IS_TODAY
        FROM (
          SELECT
            T51.FACT_PLATFORM,
            T51.FACT_CAMPAIGN,
            T51.AT,
            T51.TOUCHES,
            T51.LINKED,
            T51.LEADS,
            T51.CREDIT,
            T51.REVENUE,
            T29.PLATFORM,
            T29.CAMPAIGN_ID,
            T29.BORN
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T1.CAMPAIGN_PLATFORM AS FACT_PLATFORM,
                  T1.CAMPAIGN_ID AS FACT_CAMPAIGN,
                  CAST(T1.TOUCHPOINT_TIMESTAMP AS DATE) AS AT,
                  CAST(1 AS BIGINT) AS TOUCHES,
                  CAST(NULL AS BIGINT) AS LINKED,
                  CAST(NULL AS BIGINT) AS LEADS,
                  CAST(NULL AS DECIMAL(38, 18)) AS CREDIT,
                  CAST(NULL AS DECIMAL(38, 18)) AS REVENUE
                FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T1
                WHERE
                  T1.CAMPAIGN_PLATFORM IS NOT NULL AND T1.TOUCHPOINT_TIMESTAMP IS NOT NULL
              ) AS T16
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T35.CAMPAIGN_PLATFORM AS FACT_PLATFORM,
                  T35.CAMPAIGN_ID AS FACT_CAMPAIGN,
                  GREATEST_IGNORE_NULLS(T35.DAY, T35.LINKED_ON) AS AT,
                  CAST(NULL AS BIGINT) AS TOUCHES,
                  CAST(1 AS BIGINT) AS LINKED,
                  CAST(NULL AS BIGINT) AS LEADS,
                  CAST(NULL AS DECIMAL(38, 18)) AS CREDIT,
                  CAST(NULL AS DECIMAL(38, 18)) AS REVENUE
                FROM T32 AS T35
                WHERE
                  T35.LINKED_ON IS NOT NULL
              ) AS T43
            ) AS T45
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T44.CAMPAIGN_PLATFORM AS FACT_PLATFORM,
                  T44.CAMPAIGN_ID AS FACT_CAMPAIGN,
                  GREATEST_IGNORE_NULLS(T44.TOUCHED, COALESCE(T44.MQL_DATE, T44.TOUCHED)) AS AT,
                  CAST(NULL AS BIGINT) AS TOUCHES,
                  CAST(NULL AS BIGINT) AS LINKED,
                  CAST(1 AS BIGINT) AS LEADS,
                  CAST(NULL AS DECIMAL(38, 18)) AS CREDIT,
                  CAST(NULL AS DECIMAL(38, 18)) AS REVENUE
                FROM (
                  SELECT
                    T35.CAMPAIGN_PLATFORM,
                    T35.CAMPAIGN_ID,
                    T35.LEAD_ID,
                    MIN(T35.DAY) AS TOUCHED,
                    MIN(T35.MQL_DATE) AS MQL_DATE
                  FROM T32 AS T35
                  GROUP BY
                    1,
                    2,
                    3
                ) AS T44
              ) AS T46
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T2.PLATFORM AS FACT_PLATFORM,
                  T2.CAMPAIGN_ID AS FACT_CAMPAIGN,
                  T2.CONVERTED_AT AS AT,
                  CAST(NULL AS BIGINT) AS TOUCHES,
                  CAST(NULL AS BIGINT) AS LINKED,
                  CAST(NULL AS BIGINT) AS LEADS,
                  CAST(T2.CREDIT AS DECIMAL(38, 18)) AS CREDIT,
                  CAST(T2.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)) AS REVENUE
                FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T2
                WHERE
                  T2.ATTRIBUTION_MODEL = 'linear' AND T2.PLATFORM IS NOT NULL
              ) AS T18
            ) AS T48
          ) AS T51
          INNER JOIN (
            SELECT
              T0.PLATFORM,
              T0.CAMPAIGN_ID,
              LEAST_IGNORE_NULLS(
                COALESCE(CAST(T0.CAMPAIGN_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                COALESCE(T0.START_DATE, DATE_FROM_PARTS(2026, 6, 30))
              ) AS BORN
            FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T0
          ) AS T29
            ON T51.FACT_PLATFORM = T29.PLATFORM AND T51.FACT_CAMPAIGN = T29.CAMPAIGN_ID
        ) AS T53
      ) AS T54
      GROUP BY
        1,
        2,
        3
    ) AS T58
      ON T60.PLATFORM = T58.FACT_PLATFORM
      AND T60.CAMPAIGN_ID = T58.FACT_CAMPAIGN
      AND T60.DAY = T58.FACT_DAY
  ) AS T61
) AS T62
