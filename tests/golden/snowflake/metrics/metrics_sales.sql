WITH T38 AS (
  SELECT
    T34.OWNER_ID,
    T34.DAY,
    CAST(CAST(IFF(
      ABS(CAST(SUM(T34.REVENUE) AS DECIMAL(38, 2))) < 1000000000000000.0,
      CAST(SUM(T34.REVENUE) AS DECIMAL(38, 2)),
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
    SUM(T34.CREATED) AS CREATED,
    SUM(T34.WON) AS WON,
    SUM(T34.LOST) AS LOST,
    SUM(T34.VALUED) AS VALUED,
    SUM(T34.TIMED) AS TIMED,
    SUM(T34.CYCLE_DAYS) AS CYCLE_DAYS,
    SUM(T34.CALLS) AS CALLS,
    SUM(T34.EMAILS) AS EMAILS,
    SUM(T34.MEETINGS) AS MEETINGS
  FROM (
    SELECT
      *
    FROM (
      SELECT
        COALESCE(T3.OWNER_ID, 'unassigned') AS OWNER_ID,
        T3.ENGAGEMENT_DATE AS DAY,
        CAST(0 AS DECIMAL(18, 2)) AS REVENUE,
        0 AS CREATED,
        0 AS WON,
        0 AS LOST,
        0 AS VALUED,
        0 AS TIMED,
        0 AS CYCLE_DAYS,
        COALESCE(CAST(T3.ENGAGEMENT_CATEGORY = 'Call' AS BIGINT), 0) AS CALLS,
        COALESCE(CAST(T3.ENGAGEMENT_CATEGORY = 'Email' AS BIGINT), 0) AS EMAILS,
        COALESCE(CAST(T3.ENGAGEMENT_CATEGORY = 'Meeting' AS BIGINT), 0) AS MEETINGS
      FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T3
      WHERE
        T3.ENGAGEMENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
    ) AS T14
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          COALESCE(T4.DEAL_OWNER_ID, 'unassigned') AS OWNER_ID,
          CAST(T4.DEAL_CREATED_AT AS DATE) AS DAY,
          CAST(0 AS DECIMAL(18, 2)) AS REVENUE,
          COALESCE(CAST(T4.DEAL_CREATED_AT IS NOT NULL AS BIGINT), 0) AS CREATED,
          0 AS WON,
          0 AS LOST,
          0 AS VALUED,
          0 AS TIMED,
          0 AS CYCLE_DAYS,
          0 AS CALLS,
          0 AS EMAILS,
          0 AS MEETINGS
        FROM STAGING.STG_HUBSPOT__DEALS AS T4
        WHERE
          T4.DEAL_CREATED_AT IS NOT NULL
      ) AS T15
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          COALESCE(T4.DEAL_OWNER_ID, 'unassigned') AS OWNER_ID,
          T4.CLOSED_DATE AS DAY,
          CAST(CAST(IFF(
            ABS(COALESCE(IFF(T4.IS_WON, T4.DEAL_AMOUNT, 0), 0)) < 1000000000000000.0,
            COALESCE(IFF(T4.IS_WON, T4.DEAL_AMOUNT, 0), 0),
            NULL
          ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
          0 AS CREATED,
          COALESCE(CAST(T4.IS_WON AS BIGINT), 0) AS WON,
          COALESCE(CAST(T4.IS_LOST AS BIGINT), 0) AS LOST,
          COALESCE(CAST(T4.IS_WON AND (
            T4.DEAL_AMOUNT IS NOT NULL
          ) AS BIGINT), 0) AS VALUED,
          COALESCE(CAST(T4.IS_WON AND (
            T4.SALES_CYCLE_DAYS IS NOT NULL
          ) AS BIGINT), 0) AS TIMED,
          COALESCE(IFF(T4.IS_WON, T4.SALES_CYCLE_DAYS, 0), 0) AS CYCLE_DAYS,
          0 AS CALLS,
          0 AS EMAILS,
          0 AS MEETINGS
        FROM STAGING.STG_HUBSPOT__DEALS AS T4
        WHERE
          T4.CLOSED_DATE IS NOT NULL
      ) AS T23
    ) AS T29
  ) AS T34
  GROUP BY
    1,
    2
)
SELECT
  T57.DAY AS METRIC_DATE,
  T57.DAY AS DATE,
  T57.OWNER_ID,
  T57.OWNER_NAME,
  T57.OPEN_DEALS,
  T57.PIPELINE_VALUE,
  T57.QUALIFIED_PIPELINE_VALUE,
  T57.WEIGHTED_PIPELINE,
  T57.CREATED AS DEALS_CREATED,
  T57.WON AS DEALS_WON,
  T57.LOST AS DEALS_LOST,
  T57.REVENUE AS REVENUE_WON,
  T57.DEALS_WON_MTD,
  CAST(CAST(IFF(ABS(T57.WON_MTD) < 1000000000000000.0, T57.WON_MTD, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE_WON_MTD,
  T57.DEALS_WON_90D,
  T57.DEALS_LOST_90D,
  CAST(CAST(IFF(ABS(T57.WON_90D) < 1000000000000000.0, T57.WON_90D, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE_WON_90D,
  T57.VALUED_WON_90D,
  T57.CYCLE_DAYS_90D,
  T57.TIMED_WON_90D,
  (
    CAST(T57.DEALS_WON_90D AS DOUBLE) / NULLIF(CAST(T57.DEALS_WON_90D + T57.DEALS_LOST_90D AS DOUBLE), 0.0)
  ) * 100.0 AS WIN_RATE_90D_PCT,
  CAST(T57.WON_90D AS DOUBLE) / NULLIF(CAST(T57.VALUED_WON_90D AS DOUBLE), 0.0) AS AVG_WON_DEAL_SIZE_90D,
  CAST(T57.CYCLE_DAYS_90D AS DOUBLE) / NULLIF(CAST(T57.TIMED_WON_90D AS DOUBLE), 0.0) AS AVG_SALES_CYCLE_DAYS_90D,
  T57.CALLS_30D,
  T57.EMAILS_30D,
  T57.MEETINGS_30D,
  CAST(T57.CALLS_30D + T57.EMAILS_30D + T57.MEETINGS_30D AS DOUBLE) / NULLIF(CAST(T57.OPEN_DEALS AS DOUBLE), 0.0) AS ACTIVITIES_PER_OPPORTUNITY_30D,
  T57.STALLED_DEALS,
  T57.OVERDUE_DEALS,
  (
    (
      T57.OPEN_DEALS * (
        CAST(T57.WON_90D AS DOUBLE) / NULLIF(CAST(T57.VALUED_WON_90D AS DOUBLE), 0.0)
      ) * (
        (
          CAST(T57.DEALS_WON_90D AS DOUBLE) / NULLIF(CAST(T57.DEALS_WON_90D + T57.DEALS_LOST_90D AS DOUBLE), 0.0)
        ) * 100.0
      )
    ) / 100
  ) / NULLIF(
    CAST(T57.CYCLE_DAYS_90D AS DOUBLE) / NULLIF(CAST(T57.TIMED_WON_90D AS DOUBLE), 0.0),
    0.0
  ) AS SALES_VELOCITY
FROM (
  SELECT
    T56.OWNER_ID,
    T56.OWNER_NAME,
    T56.DAY,
    T56.MONTH,
    T56.REVENUE,
    T56.OPEN_DEALS,
    T56.PIPELINE_VALUE,
    T56.QUALIFIED_PIPELINE_VALUE,
    T56.WEIGHTED_PIPELINE,
    T56.STALLED_DEALS,
    T56.OVERDUE_DEALS,
    T56.CREATED,
    T56.WON,
    T56.LOST,
    T56.VALUED,
    T56.TIMED,
    T56.CYCLE_DAYS,
    T56.CALLS,
    T56.EMAILS,
    T56.MEETINGS,
    SUM(T56.WON) OVER (
      PARTITION BY T56.OWNER_ID, T56.MONTH
      ORDER BY T56.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS DEALS_WON_MTD,
    CAST(SUM(T56.REVENUE) OVER (
      PARTITION BY T56.OWNER_ID, T56.MONTH
      ORDER BY T56.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS DECIMAL(38, 2)) AS WON_MTD,
    SUM(T56.WON) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS DEALS_WON_90D,
    SUM(T56.LOST) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS DEALS_LOST_90D,
    CAST(SUM(T56.REVENUE) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS DECIMAL(38, 2)) AS WON_90D,
    SUM(T56.VALUED) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS VALUED_WON_90D,
    SUM(T56.CYCLE_DAYS) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS CYCLE_DAYS_90D,
    SUM(T56.TIMED) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 89 preceding AND CURRENT ROW
    ) AS TIMED_WON_90D,
    SUM(T56.CALLS) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS CALLS_30D,
    SUM(T56.EMAILS) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS EMAILS_30D,
    SUM(T56.MEETINGS) OVER (
      PARTITION BY T56.OWNER_ID
      ORDER BY T56.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS MEETINGS_30D
  FROM (
    SELECT
      T45.OWNER_ID,
      T8.OWNER_NAME,
      T7.DAY,
      CAST(CAST(DATE_TRUNC('MONTH', T7.DAY) AS TIMESTAMPNTZ) AS DATE) AS MONTH,
      COALESCE(T41.REVENUE, CAST(0 AS DECIMAL(18, 2))) AS REVENUE,
      COALESCE(T55.OPEN_DEALS, 0) AS OPEN_DEALS,
      COALESCE(T55.PIPELINE_VALUE, CAST(0 AS DECIMAL(18, 2))) AS PIPELINE_VALUE,
      IFF(
        COALESCE(T7.DAY >= T17.KNOWN_FROM, FALSE),
        COALESCE(T55.QUALIFIED_PIPELINE_VALUE, CAST(0 AS DECIMAL(18, 2))),
        NULL
      ) AS QUALIFIED_PIPELINE_VALUE,
      IFF(
        COALESCE(T7.DAY >= T17.KNOWN_FROM, FALSE),
        COALESCE(T55.WEIGHTED_PIPELINE, CAST(0 AS DECIMAL(18, 2))),
        NULL
      ) AS WEIGHTED_PIPELINE,
      COALESCE(T55.STALLED_DEALS, 0) AS STALLED_DEALS,
      COALESCE(T55.OVERDUE_DEALS, 0) AS OVERDUE_DEALS,
      COALESCE(T41.CREATED, 0) AS CREATED,
      COALESCE(T41.WON, 0) AS WON,
      COALESCE(T41.LOST, 0) AS LOST,
      COALESCE(T41.VALUED, 0) AS VALUED,
      COALESCE(T41.TIMED, 0) AS TIMED,
      COALESCE(T41.CYCLE_DAYS, 0) AS CYCLE_DAYS,
      COALESCE(T41.CALLS, 0) AS CALLS,
      COALESCE(T41.EMAILS, 0) AS EMAILS,
      COALESCE(T41.MEETINGS, 0) AS MEETINGS
    FROM (
      SELECT
        T39.OWNER_ID,
        MIN(T39.DAY) AS "START"
      FROM T38 AS T39
      GROUP BY
        1
    ) AS T45
    INNER JOIN (
      SELECT
        T0.DAY
      FROM TIMELINE.DAYS AS T0
    ) AS T7
      ON T7.DAY >= T45."START"
    LEFT OUTER JOIN T38 AS T41
      ON T45.OWNER_ID = T41.OWNER_ID AND T7.DAY = T41.DAY
    LEFT OUTER JOIN (
      SELECT
        T53.OWNER_ID,
        T53.DAY,
        T53.OPEN_DEALS,
        CAST(CAST(IFF(ABS(T53.PIPELINE_VALUE) < 1000000000000000.0, T53.PIPELINE_VALUE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS PIPELINE_VALUE,
        CAST(CAST(IFF(
          ABS(T53.QUALIFIED_PIPELINE_VALUE) < 1000000000000000.0,
          T53.QUALIFIED_PIPELINE_VALUE,
          NULL
        ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS QUALIFIED_PIPELINE_VALUE,
        CAST(CAST(IFF(ABS(T53.WEIGHTED_PIPELINE) < 1000000000000000.0, T53.WEIGHTED_PIPELINE, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS WEIGHTED_PIPELINE,
        T53.STALLED_DEALS,
        T53.OVERDUE_DEALS
      FROM (
        SELECT
          T52.OWNER_ID,
          T52.DAY,
          COUNT(*) AS OPEN_DEALS,
          CAST(SUM(T52.AMOUNT) AS DECIMAL(38, 2)) AS PIPELINE_VALUE,
          CAST(SUM(IFF(T52.QUALIFIED, T52.AMOUNT, NULL)) AS DECIMAL(38, 2)) AS QUALIFIED_PIPELINE_VALUE,
          CAST(SUM(T52.WEIGHTED) AS DECIMAL(38, 2)) AS WEIGHTED_PIPELINE,
          COUNT_IF(T52.STALLED) AS STALLED_DEALS,
          COUNT_IF(T52.OVERDUE) AS OVERDUE_DEALS
        FROM (
          SELECT
            T51.OWNER_ID,
            T51.DAY,
            T51.AMOUNT,
            T51.PROBABILITY,
            T51.QUALIFIED,
            T51.STALLED,
            T51.OVERDUE,
            CAST(CAST(IFF(
              ABS(CAST(ROUND(CAST(T51.AMOUNT AS DOUBLE) * T51.PROBABILITY, 2) AS DOUBLE)) < 1000000000000000.0,
              CAST(ROUND(CAST(T51.AMOUNT AS DOUBLE) * T51.PROBABILITY, 2) AS DOUBLE),
              NULL
            ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS WEIGHTED
          FROM (
            SELECT
              T50.OWNER_ID,
              T50.DAY,
              COALESCE(TRY_CAST(T50.DEAL_AMOUNT AS DECIMAL(18, 2)), T50.RECORDED_AMOUNT) AS AMOUNT,
              COALESCE(
                TRY_CAST(T50.CLOSE_PROBABILITY AS DOUBLE),
                CASE
                  WHEN (
                    T50.STANDARDIZED_STAGE IS NOT NULL
                  ) OR T50.MISSING_STAGE
                  THEN 0.1
                  ELSE CAST(NULL AS DOUBLE)
                END
              ) AS PROBABILITY,
              COALESCE(TRY_CAST(T50.STAGE_ORDER AS BIGINT) BETWEEN 3 AND 5, FALSE) AS QUALIFIED,
              COALESCE(DATEDIFF(DAY, T50.CREATED, T50.DAY) > 90, FALSE) AS STALLED,
              COALESCE(T50.EXPECTED < T50.DAY, FALSE) AS OVERDUE
            FROM (
              SELECT
                T49.*
                EXCLUDE (_ENTITY_KEY, _FROM, _TO)
              FROM (
                SELECT
                  T48.MISSING_STAGE,
                  T48.DEAL_ID,
                  T48.OWNER_ID,
                  T48.CREATED,
                  T48.LAST,
                  T48.RECORDED_AMOUNT,
                  T48.EXPECTED,
                  T48.DAY,
                  T48.STANDARDIZED_STAGE,
                  T48.STAGE_ORDER,
                  T48.CLOSE_PROBABILITY,
                  T30._ENTITY_KEY,
                  T30._FROM,
                  T30._TO,
                  T30.DEAL_AMOUNT
                FROM (
                  SELECT
                    T46.*
                    EXCLUDE (_ENTITY_KEY, _FROM, _TO)
                  FROM (
                    SELECT
                      T43.MISSING_STAGE,
                      T43.DEAL_ID,
                      T43.OWNER_ID,
                      T43.CREATED,
                      T43.LAST,
                      T43.RECORDED_AMOUNT,
                      T43.EXPECTED,
                      T43.DAY,
                      T43.STANDARDIZED_STAGE,
                      T43.STAGE_ORDER,
                      T31._ENTITY_KEY,
                      T31._FROM,
                      T31._TO,
                      T31.CLOSE_PROBABILITY
                    FROM (
                      SELECT
                        T40.*
                        EXCLUDE (_ENTITY_KEY, _FROM, _TO)
                      FROM (
                        SELECT
                          T37.MISSING_STAGE,
                          T37.DEAL_ID,
                          T37.OWNER_ID,
                          T37.CREATED,
                          T37.LAST,
                          T37.RECORDED_AMOUNT,
                          T37.EXPECTED,
                          T37.DAY,
                          T37.STANDARDIZED_STAGE,
                          T32._ENTITY_KEY,
                          T32._FROM,
                          T32._TO,
                          T32.STAGE_ORDER
                        FROM (
                          SELECT
                            T35.*
                            EXCLUDE (_ENTITY_KEY, _FROM, _TO)
                          FROM (
                            SELECT
                              T28.MISSING_STAGE,
                              T28.DEAL_ID,
                              T28.OWNER_ID,
                              T28.CREATED,
                              T28.LAST,
                              T28.RECORDED_AMOUNT,
                              T28.EXPECTED,
                              T7.DAY,
                              T33._ENTITY_KEY,
                              T33._FROM,
                              T33._TO,
                              T33.STANDARDIZED_STAGE
                            FROM (
                              SELECT
                                T4.MISSING_STAGE,
                                T4.HUBSPOT_DEAL_ID AS DEAL_ID,
                                COALESCE(T4.DEAL_OWNER_ID, 'unassigned') AS OWNER_ID,
                                CAST(T4.DEAL_CREATED_AT AS DATE) AS CREATED,
                                CASE
                                  WHEN CASE
                                    WHEN T4.CLOSED_DATE < CAST(T4.DEAL_CREATED_AT AS DATE)
                                    THEN CAST(T4.DEAL_CREATED_AT AS DATE)
                                    ELSE T4.CLOSED_DATE
                                  END IS NOT NULL
                                  THEN CAST(CAST(DATEADD(
                                    DAY,
                                    -1,
                                    CASE
                                      WHEN T4.CLOSED_DATE < CAST(T4.DEAL_CREATED_AT AS DATE)
                                      THEN CAST(T4.DEAL_CREATED_AT AS DATE)
                                      ELSE T4.CLOSED_DATE
                                    END
                                  ) AS TIMESTAMPNTZ) AS DATE)
                                  ELSE DATE_FROM_PARTS(2026, 6, 30)
                                END AS LAST,
                                T4.DEAL_AMOUNT AS RECORDED_AMOUNT,
                                T4.EXPECTED_CLOSE_DATE AS EXPECTED
                              FROM STAGING.STG_HUBSPOT__DEALS AS T4
                              WHERE
                                T4.DEAL_CREATED_AT IS NOT NULL
                                AND (
                                  (
                                    T4.CLOSED_DATE IS NOT NULL
                                  ) OR NOT (
                                    T4.IS_CLOSED
                                  )
                                )
                            ) AS T28
                            INNER JOIN (
                              SELECT
                                T0.DAY
                              FROM TIMELINE.DAYS AS T0
                            ) AS T7
                              ON T7.DAY >= T28.CREATED AND T7.DAY <= T28.LAST
                            LEFT OUTER JOIN (
                              SELECT
                                T21.ENTITY_KEY AS _ENTITY_KEY,
                                T21.VALID_FROM AS _FROM,
                                COALESCE(T21.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                                T21.VALUE AS STANDARDIZED_STAGE
                              FROM (
                                SELECT
                                  T13.ENTITY_KEY,
                                  T13.VALUE,
                                  T13.OBSERVED_AS_OF AS VALID_FROM,
                                  LEAD(T13.OBSERVED_AS_OF) OVER (PARTITION BY T13.ENTITY_KEY ORDER BY T13.OBSERVED_AS_OF ASC) AS VALID_TO
                                FROM (
                                  SELECT
                                    *
                                  FROM TAPDATA.OBSERVATIONS AS T2
                                  WHERE
                                    T2.SOURCE_TABLE = 'stg_hubspot__deals'
                                    AND T2.ATTRIBUTE = 'standardized_stage'
                                    AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                                ) AS T13
                              ) AS T21
                            ) AS T33
                              ON T28.DEAL_ID = T33._ENTITY_KEY AND T7.DAY >= T33._FROM AND T7.DAY < T33._TO
                          ) AS T35
                        ) AS T37
                        LEFT OUTER JOIN (
                          SELECT
                            T20.ENTITY_KEY AS _ENTITY_KEY,
                            T20.VALID_FROM AS _FROM,
                            COALESCE(T20.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                            T20.VALUE AS STAGE_ORDER
                          FROM (
                            SELECT
                              T12.ENTITY_KEY,
                              T12.VALUE,
                              T12.OBSERVED_AS_OF AS VALID_FROM,
                              LEAD(T12.OBSERVED_AS_OF) OVER (PARTITION BY T12.ENTITY_KEY ORDER BY T12.OBSERVED_AS_OF ASC) AS VALID_TO
                            FROM (
                              SELECT
                                *
                              FROM TAPDATA.OBSERVATIONS AS T2
                              WHERE
                                T2.SOURCE_TABLE = 'stg_hubspot__deals'
                                AND T2.ATTRIBUTE = 'stage_order'
                                AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                            ) AS T12
                          ) AS T20
                        ) AS T32
                          ON T37.DEAL_ID = T32._ENTITY_KEY AND T37.DAY >= T32._FROM AND T37.DAY < T32._TO
                      ) AS T40
                    ) AS T43
                    LEFT OUTER JOIN (
                      SELECT
                        T19.ENTITY_KEY AS _ENTITY_KEY,
                        T19.VALID_FROM AS _FROM,
                        COALESCE(T19.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                        T19.VALUE AS CLOSE_PROBABILITY
                      FROM (
                        SELECT
                          T11.ENTITY_KEY,
                          T11.VALUE,
                          T11.OBSERVED_AS_OF AS VALID_FROM,
                          LEAD(T11.OBSERVED_AS_OF) OVER (PARTITION BY T11.ENTITY_KEY ORDER BY T11.OBSERVED_AS_OF ASC) AS VALID_TO
                        FROM (
                          SELECT
                            *
                          FROM TAPDATA.OBSERVATIONS AS T2
                          WHERE
                            T2.SOURCE_TABLE = 'stg_hubspot__deals'
                            AND T2.ATTRIBUTE = 'close_probability'
                            AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T11
                      ) AS T19
                    ) AS T31
                      ON T43.DEAL_ID = T31._ENTITY_KEY AND T43.DAY >= T31._FROM AND T43.DAY < T31._TO
                  ) AS T46
                ) AS T48
                LEFT OUTER JOIN (
                  SELECT
                    T18.ENTITY_KEY AS _ENTITY_KEY,
                    T18.VALID_FROM AS _FROM,
                    COALESCE(T18.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                    T18.VALUE AS DEAL_AMOUNT
                  FROM (
                    SELECT
                      T10.ENTITY_KEY,
                      T10.VALUE,
                      T10.OBSERVED_AS_OF AS VALID_FROM,
                      LEAD(T10.OBSERVED_AS_OF) OVER (PARTITION BY T10.ENTITY_KEY ORDER BY T10.OBSERVED_AS_OF ASC) AS VALID_TO
                    FROM (
                      SELECT
                        *
                      FROM TAPDATA.OBSERVATIONS AS T2
                      WHERE
                        T2.SOURCE_TABLE = 'stg_hubspot__deals'
                        AND T2.ATTRIBUTE = 'deal_amount'
                        AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                    ) AS T10
                  ) AS T18
                ) AS T30
                  ON T48.DEAL_ID = T30._ENTITY_KEY AND T48.DAY >= T30._FROM AND T48.DAY < T30._TO
              ) AS T49
            ) AS T50
          ) AS T51
        ) AS T52
        GROUP BY
          1,
          2
      ) AS T53
    ) AS T55
      ON T45.OWNER_ID = T55.OWNER_ID AND T7.DAY = T55.DAY
    LEFT OUTER JOIN (
      SELECT
        T1.OWNER_ID AS _OWNER,
        T1.FULL_NAME AS OWNER_NAME
      FROM STAGING.STG_HUBSPOT__OWNERS AS T1
    ) AS T8
      ON T45.OWNER_ID = T8._OWNER
    CROSS JOIN (
      SELECT
        MIN(T9.OBSERVED_AS_OF) AS KNOWN_FROM
      FROM (
        SELECT
          *
        FROM TAPDATA.OBSERVATIONS AS T2
        WHERE
          T2.SOURCE_TABLE = 'stg_hubspot__deals'
          AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
      ) AS T9
    ) AS T17
  ) AS T56
) AS T57
