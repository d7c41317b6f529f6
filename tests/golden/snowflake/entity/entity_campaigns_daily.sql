SELECT
  T7.PLATFORM,
  T7.CAMPAIGN_ID,
  T7.PERFORMANCE_DATE,
  T7.CAMPAIGN_NAME,
  T7.CAMPAIGN_TYPE,
  T7.DAY_OF_WEEK,
  T7.DAY_NAME,
  T7.DAY_OF_FLIGHT,
  T7.IS_ESTIMATED,
  T7.DAILY_SPEND,
  T7.DAILY_IMPRESSIONS,
  T7.DAILY_CLICKS,
  T7.DAILY_CONVERSIONS,
  T7.CUMULATIVE_SPEND,
  T7.CLICK_THROUGH_RATE,
  T7.COST_PER_CLICK,
  T7.COST_PER_THOUSAND_IMPRESSIONS,
  T7.COST_PER_CONVERSION,
  T7.CONVERSION_RATE,
  T7.BUDGET_TO_DATE,
  T7.BUDGET_PACING_PCT,
  T7.BUDGET_PACING_STATUS,
  T7.IS_SPEND_ANOMALY,
  T7.DAILY_TOUCHES,
  T7.PERFORMANCE_TREND_7D,
  T7.IS_PERFORMANCE_ANOMALY,
  T7.DAILY_ATTRIBUTED_CONVERSIONS,
  T7.DAILY_ATTRIBUTED_REVENUE,
  T7.CUMULATIVE_ATTRIBUTED_CONVERSIONS,
  T7.ATTRIBUTED_CPA,
  T7.PERFORMANCE_SCORE,
  T7.PERFORMANCE_TIER
FROM (
  SELECT
    T6.PLATFORM,
    T6.CAMPAIGN_ID,
    T3.CAMPAIGN_NAME,
    T3.CAMPAIGN_TYPE,
    T6.DAY_OF_FLIGHT,
    T6.BUDGET_TO_DATE,
    T6.PERFORMANCE_SCORE,
    T6.PERFORMANCE_TIER,
    (
      T6.CLICKS / NULLIF(T6.IMPRESSIONS, 0.0)
    ) * 100.0 AS CLICK_THROUGH_RATE,
    T6.SPEND / NULLIF(T6.CLICKS, 0.0) AS COST_PER_CLICK,
    (
      T6.SPEND / NULLIF(T6.IMPRESSIONS, 0.0)
    ) * 1000.0 AS COST_PER_THOUSAND_IMPRESSIONS,
    T6.SPEND / NULLIF(T6.CONVERSIONS, 0.0) AS COST_PER_CONVERSION,
    (
      T6.CONVERSIONS / NULLIF(T6.CLICKS, 0.0)
    ) * 100.0 AS CONVERSION_RATE,
    T6.DAY AS PERFORMANCE_DATE,
    (
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T6.DAY) % 7
        ) + 7
      ) % 7
    ) + 1 AS DAY_OF_WEEK,
    CASE (
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T6.DAY) % 7
          ) + 7
        ) % 7
      ) + 1
      WHEN 1
      THEN 'Monday'
      WHEN 2
      THEN 'Tuesday'
      WHEN 3
      THEN 'Wednesday'
      WHEN 4
      THEN 'Thursday'
      WHEN 5
      THEN 'Friday'
      WHEN 6
      THEN 'Saturday'
      WHEN 7
      THEN 'Sunday'
      ELSE CAST(NULL AS VARCHAR)
    END AS DAY_NAME,
    T6.SPEND IS NOT NULL AS IS_ESTIMATED,
    T6.SPEND AS DAILY_SPEND,
    T6.IMPRESSIONS AS DAILY_IMPRESSIONS,
    T6.CLICKS AS DAILY_CLICKS,
    T6.CONVERSIONS AS DAILY_CONVERSIONS,
    T6.SPEND_TO_DATE AS CUMULATIVE_SPEND,
    (
      T6.SPEND_TO_DATE / NULLIF(T6.BUDGET_TO_DATE, 0.0)
    ) * 100.0 AS BUDGET_PACING_PCT,
    CASE
      WHEN CAST(ROUND((
        T6.SPEND_TO_DATE / NULLIF(T6.BUDGET_TO_DATE, 0.0)
      ) * 100.0, 9) AS DOUBLE) IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN T6.SPEND_TO_DATE = 0
      THEN 'no_spend'
      WHEN CAST(ROUND((
        T6.SPEND_TO_DATE / NULLIF(T6.BUDGET_TO_DATE, 0.0)
      ) * 100.0, 9) AS DOUBLE) < 90.0
      THEN 'under'
      WHEN CAST(ROUND((
        T6.SPEND_TO_DATE / NULLIF(T6.BUDGET_TO_DATE, 0.0)
      ) * 100.0, 9) AS DOUBLE) > 110.0
      THEN 'over'
      ELSE 'on_pace'
    END AS BUDGET_PACING_STATUS,
    NOT (
      CAST(ROUND(
        (
          T6.SPEND / NULLIF(T6.BUDGET_TO_DATE / NULLIF(CAST(T6.DAY_OF_FLIGHT AS DOUBLE), 0.0), 0.0)
        ) * 100.0,
        9
      ) AS DOUBLE) BETWEEN 50.0 AND 150.0
    ) AS IS_SPEND_ANOMALY,
    T6.TOUCHES AS DAILY_TOUCHES,
    T6.TREND AS PERFORMANCE_TREND_7D,
    T6.UNUSUAL AS IS_PERFORMANCE_ANOMALY,
    IFF(T6.IS_ATTRIBUTABLE, T6.ATTRIBUTED_CONVERSIONS, NULL) AS DAILY_ATTRIBUTED_CONVERSIONS,
    IFF(T6.IS_ATTRIBUTABLE, T6.ATTRIBUTED_REVENUE, NULL) AS DAILY_ATTRIBUTED_REVENUE,
    IFF(T6.IS_ATTRIBUTABLE, T6.CONVERSIONS_TO_DATE, NULL) AS CUMULATIVE_ATTRIBUTED_CONVERSIONS,
    T6.SPEND_TO_DATE / NULLIF(T6.CONVERSIONS_TO_DATE, 0.0) AS ATTRIBUTED_CPA
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T0.PLATFORM,
        T0.CAMPAIGN_ID,
        T0.DAY,
        T0.IN_FLIGHT,
        T0.DAY_OF_FLIGHT,
        T0.SPEND,
        T0.IMPRESSIONS,
        T0.CLICKS,
        T0.CONVERSIONS,
        T0.SPEND_TO_DATE,
        T0.BUDGET_TO_DATE,
        T0.TOUCHES,
        T0.TOUCHES_TO_DATE,
        T0.IS_ATTRIBUTABLE,
        T0.LEADS_TO_DATE,
        T0.ATTRIBUTED_CONVERSIONS,
        T0.ATTRIBUTED_REVENUE,
        T0.CONVERSIONS_TO_DATE,
        T0.REVENUE_TO_DATE,
        T0.PERFORMANCE_SCORE,
        T0.PERFORMANCE_TIER,
        (
          CAST(SUM(T0.TOUCHES) OVER (
            PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
            ORDER BY T0.DAY ASC
            ROWS BETWEEN 6 preceding AND CURRENT ROW
          ) - SUM(T0.TOUCHES) OVER (
            PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
            ORDER BY T0.DAY ASC
            ROWS BETWEEN 13 preceding AND 7 preceding
          ) AS DOUBLE) / NULLIF(
            CAST(SUM(T0.TOUCHES) OVER (
              PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
              ORDER BY T0.DAY ASC
              ROWS BETWEEN 13 preceding AND 7 preceding
            ) AS DOUBLE),
            0.0
          )
        ) * 100.0 AS TREND,
        IFF(
          COUNT(*) OVER (
            PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
            ORDER BY T0.DAY ASC
            ROWS BETWEEN 28 preceding AND 1 preceding
          ) >= 28,
          T0.TOUCHES > (
            (
              CAST(SUM(T0.TOUCHES) OVER (
                PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                ORDER BY T0.DAY ASC
                ROWS BETWEEN 28 preceding AND 1 preceding
              ) AS DOUBLE) / NULLIF(
                CAST(COUNT(*) OVER (
                  PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                  ORDER BY T0.DAY ASC
                  ROWS BETWEEN 28 preceding AND 1 preceding
                ) AS DOUBLE),
                0.0
              )
            ) + (
              SQRT(
                GREATEST_IGNORE_NULLS(
                  (
                    CAST(SUM(T0.TOUCHES * T0.TOUCHES) OVER (
                      PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                      ORDER BY T0.DAY ASC
                      ROWS BETWEEN 28 preceding AND 1 preceding
                    ) AS DOUBLE) / NULLIF(
                      CAST(COUNT(*) OVER (
                        PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                        ORDER BY T0.DAY ASC
                        ROWS BETWEEN 28 preceding AND 1 preceding
                      ) AS DOUBLE),
                      0.0
                    )
                  ) - (
                    (
                      CAST(SUM(T0.TOUCHES) OVER (
                        PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                        ORDER BY T0.DAY ASC
                        ROWS BETWEEN 28 preceding AND 1 preceding
                      ) AS DOUBLE) / NULLIF(
                        CAST(COUNT(*) OVER (
                          PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                          ORDER BY T0.DAY ASC
                          ROWS BETWEEN 28 preceding AND 1 preceding
                        ) AS DOUBLE),
                        0.0
                      )
                    ) * (
                      CAST(SUM(T0.TOUCHES) OVER (
                        PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                        ORDER BY T0.DAY ASC
                        ROWS BETWEEN 28 preceding AND 1 preceding
                      ) AS DOUBLE) / NULLIF(
                        CAST(COUNT(*) OVER (
                          PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID
                          ORDER BY T0.DAY ASC
                          ROWS BETWEEN 28 preceding AND 1 preceding
                        ) AS DOUBLE),
                        0.0
                      )
                    )
                  ),
                  1.0
                )
              ) * 3.0
            )
          ),
          NULL
        ) AS UNUSUAL
      FROM TIMELINE.CAMPAIGN_DAYS AS T0
    ) AS T4
    WHERE
      T4.IN_FLIGHT
  ) AS T6
  INNER JOIN (
    SELECT
      T1.PLATFORM,
      T1.CAMPAIGN_ID,
      T1.CAMPAIGN_NAME,
      T1.CAMPAIGN_TYPE
    FROM ENTITY.ENTITY_CAMPAIGNS AS T1
  ) AS T3
    ON T6.PLATFORM = T3.PLATFORM AND T6.CAMPAIGN_ID = T3.CAMPAIGN_ID
) AS T7
