WITH T30 AS (
  SELECT
    T24.METRIC_DATE,
    T24.OWNER_ID,
    CAST(CAST(IFF(ABS(SUM(T24.REVENUE)) < 1000000000000000.0, SUM(T24.REVENUE), NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
    SUM(T24.DEALS_CREATED) AS DEALS_CREATED,
    SUM(T24.DEALS_WON) AS DEALS_WON,
    SUM(T24.DEALS_LOST) AS DEALS_LOST,
    SUM(T24.VALUED) AS VALUED,
    SUM(T24.TIMED) AS TIMED,
    SUM(T24.CYCLE_DAYS) AS CYCLE_DAYS,
    SUM(T24.BEGAN) AS BEGAN,
    SUM(T24.ENDED) AS ENDED,
    SUM(T24.CALLS) AS CALLS,
    SUM(T24.EMAILS) AS EMAILS,
    SUM(T24.MEETINGS) AS MEETINGS
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T2.OWNER_ID,
          GREATEST(T2.CLOSE_DATE, T2.CREATED_DATE) AS METRIC_DATE,
          CAST(CAST(IFF(ABS(0) < 1000000000000000.0, 0, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
          0 AS DEALS_CREATED,
          0 AS DEALS_WON,
          0 AS DEALS_LOST,
          0 AS VALUED,
          0 AS TIMED,
          0 AS CYCLE_DAYS,
          0 AS BEGAN,
          COALESCE(CAST(TRUE AS BIGINT), 0) AS ENDED,
          0 AS CALLS,
          0 AS EMAILS,
          0 AS MEETINGS
        FROM MART.MART_SALES__PIPELINE AS T2
        WHERE
          T2.CREATED_DATE IS NOT NULL AND NOT (
            T2.IS_OPEN
          ) AND T2.CLOSE_DATE IS NOT NULL
      ) AS T15
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T2.OWNER_ID,
          T2.CLOSE_DATE AS METRIC_DATE,
          CAST(CAST(IFF(
            ABS(COALESCE(IFF(T2.IS_WON, T2.AMOUNT, NULL), 0)) < 1000000000000000.0,
            COALESCE(IFF(T2.IS_WON, T2.AMOUNT, NULL), 0),
            NULL
          ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
          0 AS DEALS_CREATED,
          COALESCE(CAST(T2.IS_WON AS BIGINT), 0) AS DEALS_WON,
          COALESCE(CAST(T2.IS_LOST AS BIGINT), 0) AS DEALS_LOST,
          COALESCE(CAST(T2.IS_WON AND (
            T2.AMOUNT IS NOT NULL
          ) AS BIGINT), 0) AS VALUED,
          COALESCE(CAST(T2.IS_WON AND (
            T2.DAYS_TO_CLOSE IS NOT NULL
          ) AS BIGINT), 0) AS TIMED,
          COALESCE(IFF(T2.IS_WON, T2.DAYS_TO_CLOSE, 0), 0) AS CYCLE_DAYS,
          0 AS BEGAN,
          0 AS ENDED,
          0 AS CALLS,
          0 AS EMAILS,
          0 AS MEETINGS
        FROM MART.MART_SALES__PIPELINE AS T2
        WHERE
          (
            T2.IS_WON OR T2.IS_LOST
          ) AND T2.CLOSE_DATE IS NOT NULL
      ) AS T22
    ) AS T23
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          COALESCE(T3.OWNER_ID, 'unassigned') AS OWNER_ID,
          T3.ENGAGEMENT_DATE AS METRIC_DATE,
          CAST(CAST(IFF(ABS(0) < 1000000000000000.0, 0, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
          0 AS DEALS_CREATED,
          0 AS DEALS_WON,
          0 AS DEALS_LOST,
          0 AS VALUED,
          0 AS TIMED,
          0 AS CYCLE_DAYS,
          0 AS BEGAN,
          0 AS ENDED,
          COALESCE(CAST(T3.ENGAGEMENT_CATEGORY = 'Call' AS BIGINT), 0) AS CALLS,
          COALESCE(CAST(T3.ENGAGEMENT_CATEGORY = 'Email' AS BIGINT), 0) AS EMAILS,
          COALESCE(CAST(T3.ENGAGEMENT_CATEGORY = 'Meeting' AS BIGINT), 0) AS MEETINGS
        FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T3
        WHERE
          T3.ENGAGEMENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
      ) AS T16
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T2.OWNER_ID,
            T2.CREATED_DATE AS METRIC_DATE,
            CAST(CAST(IFF(ABS(0) < 1000000000000000.0, 0, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
            COALESCE(CAST(TRUE AS BIGINT), 0) AS DEALS_CREATED,
            0 AS DEALS_WON,
            0 AS DEALS_LOST,
            0 AS VALUED,
            0 AS TIMED,
            0 AS CYCLE_DAYS,
            0 AS BEGAN,
            0 AS ENDED,
            0 AS CALLS,
            0 AS EMAILS,
            0 AS MEETINGS
          FROM MART.MART_SALES__PIPELINE AS T2
          WHERE
            T2.CREATED_DATE IS NOT NULL
        ) AS T17
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T2.OWNER_ID,
            T2.CREATED_DATE AS METRIC_DATE,
            CAST(CAST(IFF(ABS(0) < 1000000000000000.0, 0, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
            0 AS DEALS_CREATED,
            0 AS DEALS_WON,
            0 AS DEALS_LOST,
            0 AS VALUED,
            0 AS TIMED,
            0 AS CYCLE_DAYS,
            COALESCE(CAST(TRUE AS BIGINT), 0) AS BEGAN,
            0 AS ENDED,
            0 AS CALLS,
            0 AS EMAILS,
            0 AS MEETINGS
          FROM MART.MART_SALES__PIPELINE AS T2
          WHERE
            T2.CREATED_DATE IS NOT NULL
            AND (
              T2.IS_OPEN OR (
                T2.CLOSE_DATE IS NOT NULL
              )
            )
        ) AS T18
      ) AS T20
    ) AS T21
  ) AS T24
  GROUP BY
    1,
    2
)
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
        'days of an owner = since the first deal' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T41._LK0, T41._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T41._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T41._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T41._L0 IS NOT DISTINCT FROM T41._R0 THEN '' ELSE 'first ' END,
          CASE WHEN T41._L1 IS NOT DISTINCT FROM T41._R1 THEN '' ELSE 'last ' END,
          CASE WHEN T41._L2 IS NOT DISTINCT FROM T41._R2 THEN '' ELSE 'number ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T14._LK0,
          T14._L0,
          T14._L1,
          T14._L2,
          T39._RK0,
          T39._R0,
          T39._R1,
          T39._R2
        FROM (
          SELECT
            T7.OWNER_ID AS _LK0,
            T7.FIRST AS _L0,
            T7.LAST AS _L1,
            T7.NUMBER AS _L2
          FROM (
            SELECT
              T0.OWNER_ID,
              MIN(T0.METRIC_DATE) AS FIRST,
              MAX(T0.METRIC_DATE) AS LAST,
              COUNT(*) AS NUMBER
            FROM METRICS.METRICS_SALES AS T0
            GROUP BY
              1
          ) AS T7
        ) AS T14
        FULL OUTER JOIN (
          SELECT
            T35.OWNER_ID AS _RK0,
            T35.FIRST AS _R0,
            DATE_FROM_PARTS(2026, 6, 30) AS _R1,
            DATEDIFF(DAY, T35.FIRST, DATE_FROM_PARTS(2026, 6, 30)) + 1 AS _R2
          FROM (
            SELECT
              T33.OWNER_ID,
              MIN(T33.METRIC_DATE) AS FIRST
            FROM T30 AS T33
            GROUP BY
              1
          ) AS T35
        ) AS T39
          ON T14._LK0 = T39._RK0
      ) AS T41
      WHERE
        NOT (
          (
            T41._LK0 IS NOT NULL
          )
          AND (
            T41._RK0 IS NOT NULL
          )
          AND T41._L0 IS NOT DISTINCT FROM T41._R0
          AND T41._L1 IS NOT DISTINCT FROM T41._R1
          AND T41._L2 IS NOT DISTINCT FROM T41._R2
        )
    ) AS T44
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'open deals of an owner at as_of' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T31._LK0, T31._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T31._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T31._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T31._L0 IS NOT DISTINCT FROM T31._R0 THEN '' ELSE 'open_deals ' END,
          CASE WHEN T31._L1 IS NOT DISTINCT FROM T31._R1 THEN '' ELSE 'pipeline_value ' END,
          CASE
            WHEN T31._L2 IS NOT DISTINCT FROM T31._R2
            THEN ''
            ELSE 'qualified_pipeline_value '
          END,
          CASE WHEN T31._L3 IS NOT DISTINCT FROM T31._R3 THEN '' ELSE 'weighted_pipeline ' END,
          CASE WHEN T31._L4 IS NOT DISTINCT FROM T31._R4 THEN '' ELSE 'stalled_deals ' END,
          CASE WHEN T31._L5 IS NOT DISTINCT FROM T31._R5 THEN '' ELSE 'overdue_deals ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T12._LK0,
          T12._L0,
          T12._L1,
          T12._L2,
          T12._L3,
          T12._L4,
          T12._L5,
          T28._RK0,
          T28._R0,
          T28._R1,
          T28._R2,
          T28._R3,
          T28._R4,
          T28._R5
        FROM (
          SELECT
            T0.OWNER_ID AS _LK0,
            T0.OPEN_DEALS AS _L0,
            T0.PIPELINE_VALUE AS _L1,
            T0.QUALIFIED_PIPELINE_VALUE AS _L2,
            T0.WEIGHTED_PIPELINE AS _L3,
            T0.STALLED_DEALS AS _L4,
            T0.OVERDUE_DEALS AS _L5
          FROM METRICS.METRICS_SALES AS T0
          WHERE
            T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30) AND T0.OPEN_DEALS > 0
        ) AS T12
        FULL OUTER JOIN (
          SELECT
            T25.OWNER_ID AS _RK0,
            T25.OPEN_DEALS AS _R0,
            T25.PIPELINE_VALUE AS _R1,
            T25.QUALIFIED_PIPELINE_VALUE AS _R2,
            T25.WEIGHTED_PIPELINE AS _R3,
            T25.STALLED_DEALS AS _R4,
            T25.OVERDUE_DEALS AS _R5
          FROM (
            SELECT
              T11.OWNER_ID,
              COUNT(*) AS OPEN_DEALS,
              COALESCE(
                CAST(CAST(IFF(ABS(SUM(T11.AMOUNT)) < 1000000000000000.0, SUM(T11.AMOUNT), NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                0
              ) AS PIPELINE_VALUE,
              COALESCE(
                CAST(CAST(IFF(
                  ABS(SUM(IFF(T11.IS_QUALIFIED, T11.AMOUNT, NULL))) < 1000000000000000.0,
                  SUM(IFF(T11.IS_QUALIFIED, T11.AMOUNT, NULL)),
                  NULL
                ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                0
              ) AS QUALIFIED_PIPELINE_VALUE,
              COALESCE(
                CAST(CAST(IFF(ABS(SUM(T11.WEIGHTED_VALUE)) < 1000000000000000.0, SUM(T11.WEIGHTED_VALUE), NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
                0
              ) AS WEIGHTED_PIPELINE,
              COUNT_IF(T11.IS_STALLED) AS STALLED_DEALS,
              COUNT_IF(T11.IS_OVERDUE) AS OVERDUE_DEALS
            FROM (
              SELECT
                *
              FROM MART.MART_SALES__PIPELINE AS T2
              WHERE
                T2.IS_OPEN AND T2.CREATED_DATE IS NOT NULL
            ) AS T11
            GROUP BY
              1
          ) AS T25
        ) AS T28
          ON T12._LK0 = T28._RK0
      ) AS T31
      WHERE
        NOT (
          (
            T31._LK0 IS NOT NULL
          )
          AND (
            T31._RK0 IS NOT NULL
          )
          AND T31._L0 IS NOT DISTINCT FROM T31._R0
          AND T31._L1 IS NOT DISTINCT FROM T31._R1
          AND T31._L2 IS NOT DISTINCT FROM T31._R2
          AND T31._L3 IS NOT DISTINCT FROM T31._R3
          AND T31._L4 IS NOT DISTINCT FROM T31._R4
          AND T31._L5 IS NOT DISTINCT FROM T31._R5
        )
    ) AS T40
  ) AS T45
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'an owner\'s day = deals and activities' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(CAST(T43.METRIC_DATE AS VARCHAR), 'null'), '|'),
        COALESCE(T43.OWNER_ID, 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CASE
                                      WHEN NOT (
                                        T43.DEALS_WON_MTD = T43.SUM_DEALS_WON_MTD
                                      )
                                      THEN 'deals_won_mtd; '
                                      ELSE ''
                                    END,
                                    CASE
                                      WHEN NOT (
                                        T43.REVENUE_WON_MTD = T43.SUM_REVENUE_WON_MTD
                                      )
                                      THEN 'revenue_won_mtd; '
                                      ELSE ''
                                    END
                                  ),
                                  CASE
                                    WHEN NOT (
                                      T43.DEALS_WON_90D = T43.SUM_DEALS_WON_90D
                                    )
                                    THEN 'deals_won_90d; '
                                    ELSE ''
                                  END
                                ),
                                CASE
                                  WHEN NOT (
                                    T43.DEALS_LOST_90D = T43.SUM_DEALS_LOST_90D
                                  )
                                  THEN 'deals_lost_90d; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  T43.REVENUE_WON_90D = T43.SUM_REVENUE_WON_90D
                                )
                                THEN 'revenue_won_90d; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                T43.VALUED_WON_90D = T43.SUM_VALUED_WON_90D
                              )
                              THEN 'valued_won_90d; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              T43.TIMED_WON_90D = T43.SUM_TIMED_WON_90D
                            )
                            THEN 'timed_won_90d; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            T43.CYCLE_DAYS_90D = T43.SUM_CYCLE_DAYS_90D
                          )
                          THEN 'cycle_days_90d; '
                          ELSE ''
                        END
                      ),
                      CASE WHEN NOT (
                        T43.CALLS_30D = T43.SUM_CALLS_30D
                      ) THEN 'calls_30d; ' ELSE '' END
                    ),
                    CASE
                      WHEN NOT (
                        T43.EMAILS_30D = T43.SUM_EMAILS_30D
                      )
                      THEN 'emails_30d; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      T43.MEETINGS_30D = T43.SUM_MEETINGS_30D
                    )
                    THEN 'meetings_30d; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T43.DEALS_CREATED = T43.F_DEALS_CREATED
                  )
                  THEN 'deals_created; '
                  ELSE ''
                END
              ),
              CASE WHEN NOT (
                T43.DEALS_WON = T43.F_DEALS_WON
              ) THEN 'deals_won; ' ELSE '' END
            ),
            CASE
              WHEN NOT (
                T43.DEALS_LOST = T43.F_DEALS_LOST
              )
              THEN 'deals_lost; '
              ELSE ''
            END
          ),
          CASE WHEN NOT (
            T43.REVENUE_WON = T43.F_REVENUE
          ) THEN 'revenue_won; ' ELSE '' END
        ),
        CASE
          WHEN NOT (
            T43.OPEN_DEALS = (
              T43.SUM_BEGAN - T43.SUM_ENDED
            )
          )
          THEN 'open_deals; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T42.METRIC_DATE,
        T42.DATE,
        T42.OWNER_ID,
        T42.OWNER_NAME,
        T42.OPEN_DEALS,
        T42.PIPELINE_VALUE,
        T42.QUALIFIED_PIPELINE_VALUE,
        T42.WEIGHTED_PIPELINE,
        T42.DEALS_CREATED,
        T42.DEALS_WON,
        T42.DEALS_LOST,
        T42.REVENUE_WON,
        T42.DEALS_WON_MTD,
        T42.REVENUE_WON_MTD,
        T42.DEALS_WON_90D,
        T42.DEALS_LOST_90D,
        T42.REVENUE_WON_90D,
        T42.VALUED_WON_90D,
        T42.CYCLE_DAYS_90D,
        T42.TIMED_WON_90D,
        T42.WIN_RATE_90D_PCT,
        T42.AVG_WON_DEAL_SIZE_90D,
        T42.AVG_SALES_CYCLE_DAYS_90D,
        T42.CALLS_30D,
        T42.EMAILS_30D,
        T42.MEETINGS_30D,
        T42.ACTIVITIES_PER_OPPORTUNITY_30D,
        T42.STALLED_DEALS,
        T42.OVERDUE_DEALS,
        T42.SALES_VELOCITY,
        T42.F_REVENUE,
        T42.F_DEALS_CREATED,
        T42.F_DEALS_WON,
        T42.F_DEALS_LOST,
        T42.F_VALUED,
        T42.F_TIMED,
        T42.F_CYCLE_DAYS,
        T42.F_BEGAN,
        T42.F_ENDED,
        T42.F_CALLS,
        T42.F_EMAILS,
        T42.F_MEETINGS,
        T42.MONTH,
        SUM(T42.F_DEALS_WON) OVER (
          PARTITION BY T42.OWNER_ID, T42.MONTH
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS SUM_DEALS_WON_MTD,
        SUM(T42.F_REVENUE) OVER (
          PARTITION BY T42.OWNER_ID, T42.MONTH
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS SUM_REVENUE_WON_MTD,
        SUM(T42.F_DEALS_WON) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS SUM_DEALS_WON_90D,
        SUM(T42.F_DEALS_LOST) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS SUM_DEALS_LOST_90D,
        SUM(T42.F_REVENUE) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS SUM_REVENUE_WON_90D,
        SUM(T42.F_VALUED) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS SUM_VALUED_WON_90D,
        SUM(T42.F_TIMED) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS SUM_TIMED_WON_90D,
        SUM(T42.F_CYCLE_DAYS) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 89 preceding AND CURRENT ROW
        ) AS SUM_CYCLE_DAYS_90D,
        SUM(T42.F_CALLS) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_CALLS_30D,
        SUM(T42.F_EMAILS) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_EMAILS_30D,
        SUM(T42.F_MEETINGS) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_MEETINGS_30D,
        SUM(T42.F_BEGAN) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS SUM_BEGAN,
        SUM(T42.F_ENDED) OVER (
          PARTITION BY T42.OWNER_ID
          ORDER BY T42.METRIC_DATE ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS SUM_ENDED
      FROM (
        SELECT
          T38.METRIC_DATE,
          T38.DATE,
          T38.OWNER_ID,
          T38.OWNER_NAME,
          T38.OPEN_DEALS,
          T38.PIPELINE_VALUE,
          T38.QUALIFIED_PIPELINE_VALUE,
          T38.WEIGHTED_PIPELINE,
          T38.DEALS_CREATED,
          T38.DEALS_WON,
          T38.DEALS_LOST,
          T38.REVENUE_WON,
          T38.DEALS_WON_MTD,
          T38.REVENUE_WON_MTD,
          T38.DEALS_WON_90D,
          T38.DEALS_LOST_90D,
          T38.REVENUE_WON_90D,
          T38.VALUED_WON_90D,
          T38.CYCLE_DAYS_90D,
          T38.TIMED_WON_90D,
          T38.WIN_RATE_90D_PCT,
          T38.AVG_WON_DEAL_SIZE_90D,
          T38.AVG_SALES_CYCLE_DAYS_90D,
          T38.CALLS_30D,
          T38.EMAILS_30D,
          T38.MEETINGS_30D,
          T38.ACTIVITIES_PER_OPPORTUNITY_30D,
          T38.STALLED_DEALS,
          T38.OVERDUE_DEALS,
          T38.SALES_VELOCITY,
          T38.F_REVENUE,
          T38.F_DEALS_CREATED,
          T38.F_DEALS_WON,
          T38.F_DEALS_LOST,
          T38.F_VALUED,
          T38.F_TIMED,
          T38.F_CYCLE_DAYS,
          T38.F_BEGAN,
          T38.F_ENDED,
          T38.F_CALLS,
          T38.F_EMAILS,
          T38.F_MEETINGS,
          CAST(CAST(DATE_TRUNC('MONTH', T38.METRIC_DATE) AS TIMESTAMPNTZ) AS DATE) AS MONTH
        FROM (
          SELECT
            T4.METRIC_DATE,
            T4.DATE,
            T4.OWNER_ID,
            T4.OWNER_NAME,
            T4.OPEN_DEALS,
            T4.PIPELINE_VALUE,
            T4.QUALIFIED_PIPELINE_VALUE,
            T4.WEIGHTED_PIPELINE,
            T4.DEALS_CREATED,
            T4.DEALS_WON,
            T4.DEALS_LOST,
            T4.REVENUE_WON,
            T4.DEALS_WON_MTD,
            T4.REVENUE_WON_MTD,
            T4.DEALS_WON_90D,
            T4.DEALS_LOST_90D,
            T4.REVENUE_WON_90D,
            T4.VALUED_WON_90D,
            T4.CYCLE_DAYS_90D,
            T4.TIMED_WON_90D,
            T4.WIN_RATE_90D_PCT,
            T4.AVG_WON_DEAL_SIZE_90D,
            T4.AVG_SALES_CYCLE_DAYS_90D,
            T4.CALLS_30D,
            T4.EMAILS_30D,
            T4.MEETINGS_30D,
            T4.ACTIVITIES_PER_OPPORTUNITY_30D,
            T4.STALLED_DEALS,
            T4.OVERDUE_DEALS,
            T4.SALES_VELOCITY,
            COALESCE(T36._REVENUE, 0) AS F_REVENUE,
            COALESCE(T36._DEALS_CREATED, 0) AS F_DEALS_CREATED,
            COALESCE(T36._DEALS_WON, 0) AS F_DEALS_WON,
            COALESCE(T36._DEALS_LOST, 0) AS F_DEALS_LOST,
            COALESCE(T36._VALUED, 0) AS F_VALUED,
            COALESCE(T36._TIMED, 0) AS F_TIMED,
            COALESCE(T36._CYCLE_DAYS, 0) AS F_CYCLE_DAYS,
            COALESCE(T36._BEGAN, 0) AS F_BEGAN,
            COALESCE(T36._ENDED, 0) AS F_ENDED,
            COALESCE(T36._CALLS, 0) AS F_CALLS,
            COALESCE(T36._EMAILS, 0) AS F_EMAILS,
            COALESCE(T36._MEETINGS, 0) AS F_MEETINGS
          FROM METRICS.METRICS_SALES AS T4
          LEFT OUTER JOIN (
            SELECT
              T33.METRIC_DATE AS _METRIC_DATE,
              T33.OWNER_ID AS _OWNER_ID,
              T33.REVENUE AS _REVENUE,
              T33.DEALS_CREATED AS _DEALS_CREATED,
              T33.DEALS_WON AS _DEALS_WON,
              T33.DEALS_LOST AS _DEALS_LOST,
              T33.VALUED AS _VALUED,
              T33.TIMED AS _TIMED,
              T33.CYCLE_DAYS AS _CYCLE_DAYS,
              T33.BEGAN AS _BEGAN,
              T33.ENDED AS _ENDED,
              T33.CALLS AS _CALLS,
              T33.EMAILS AS _EMAILS,
              T33.MEETINGS AS _MEETINGS
            FROM T30 AS T33
          ) AS T36
            ON T4.METRIC_DATE = T36._METRIC_DATE AND T4.OWNER_ID = T36._OWNER_ID
        ) AS T38
      ) AS T42
    ) AS T43
    WHERE
      NOT (
        (
          T43.DEALS_WON_MTD = T43.SUM_DEALS_WON_MTD
        )
        AND (
          T43.REVENUE_WON_MTD = T43.SUM_REVENUE_WON_MTD
        )
        AND (
          T43.DEALS_WON_90D = T43.SUM_DEALS_WON_90D
        )
        AND (
          T43.DEALS_LOST_90D = T43.SUM_DEALS_LOST_90D
        )
        AND (
          T43.REVENUE_WON_90D = T43.SUM_REVENUE_WON_90D
        )
        AND (
          T43.VALUED_WON_90D = T43.SUM_VALUED_WON_90D
        )
        AND (
          T43.TIMED_WON_90D = T43.SUM_TIMED_WON_90D
        )
        AND (
          T43.CYCLE_DAYS_90D = T43.SUM_CYCLE_DAYS_90D
        )
        AND (
          T43.CALLS_30D = T43.SUM_CALLS_30D
        )
        AND (
          T43.EMAILS_30D = T43.SUM_EMAILS_30D
        )
        AND (
          T43.MEETINGS_30D = T43.SUM_MEETINGS_30D
        )
        AND (
          T43.DEALS_CREATED = T43.F_DEALS_CREATED
        )
        AND (
          T43.DEALS_WON = T43.F_DEALS_WON
        )
        AND (
          T43.DEALS_LOST = T43.F_DEALS_LOST
        )
        AND (
          T43.REVENUE_WON = T43.F_REVENUE
        )
        AND (
          T43.OPEN_DEALS = (
            T43.SUM_BEGAN - T43.SUM_ENDED
          )
        )
      )
  ) AS T46
) AS T47
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ratios of an owner\'s day = its parts' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(CAST(T0.METRIC_DATE AS VARCHAR), 'null'), '|'),
        COALESCE(T0.OWNER_ID, 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CASE
                WHEN NOT (
                  IFF(
                    (
                      (
                        T0.DEALS_WON_90D + T0.DEALS_LOST_90D
                      ) IS NULL
                    )
                    OR (
                      (
                        T0.DEALS_WON_90D + T0.DEALS_LOST_90D
                      ) = 0
                    )
                    OR (
                      T0.DEALS_WON_90D IS NULL
                    ),
                    (
                      T0.WIN_RATE_90D_PCT / 100.0
                    ) IS NULL,
                    (
                      (
                        T0.WIN_RATE_90D_PCT / 100.0
                      ) IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            (
                              T0.WIN_RATE_90D_PCT / 100.0
                            ) * CAST(T0.DEALS_WON_90D + T0.DEALS_LOST_90D AS DOUBLE)
                          ) IS NULL
                        )
                        AND (
                          T0.DEALS_WON_90D IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            (
                              T0.WIN_RATE_90D_PCT / 100.0
                            ) * CAST(T0.DEALS_WON_90D + T0.DEALS_LOST_90D AS DOUBLE)
                          ) - CAST(T0.DEALS_WON_90D AS DOUBLE)
                        ) <= (
                          GREATEST(
                            ABS(
                              (
                                T0.WIN_RATE_90D_PCT / 100.0
                              ) * CAST(T0.DEALS_WON_90D + T0.DEALS_LOST_90D AS DOUBLE)
                            ),
                            ABS(CAST(T0.DEALS_WON_90D AS DOUBLE)),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'win_rate_90d_pct; '
                ELSE ''
              END,
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T0.VALUED_WON_90D IS NULL
                    )
                    OR (
                      T0.VALUED_WON_90D = 0
                    )
                    OR (
                      T0.REVENUE_WON_90D IS NULL
                    ),
                    T0.AVG_WON_DEAL_SIZE_90D IS NULL,
                    (
                      T0.AVG_WON_DEAL_SIZE_90D IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            T0.AVG_WON_DEAL_SIZE_90D * CAST(T0.VALUED_WON_90D AS DOUBLE)
                          ) IS NULL
                        )
                        AND (
                          T0.REVENUE_WON_90D IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            T0.AVG_WON_DEAL_SIZE_90D * CAST(T0.VALUED_WON_90D AS DOUBLE)
                          ) - CAST(T0.REVENUE_WON_90D AS DOUBLE)
                        ) <= (
                          GREATEST(
                            ABS(T0.AVG_WON_DEAL_SIZE_90D * CAST(T0.VALUED_WON_90D AS DOUBLE)),
                            ABS(CAST(T0.REVENUE_WON_90D AS DOUBLE)),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'avg_won_deal_size_90d; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    T0.TIMED_WON_90D IS NULL
                  )
                  OR (
                    T0.TIMED_WON_90D = 0
                  )
                  OR (
                    T0.CYCLE_DAYS_90D IS NULL
                  ),
                  T0.AVG_SALES_CYCLE_DAYS_90D IS NULL,
                  (
                    T0.AVG_SALES_CYCLE_DAYS_90D IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          T0.AVG_SALES_CYCLE_DAYS_90D * CAST(T0.TIMED_WON_90D AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        T0.CYCLE_DAYS_90D IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          T0.AVG_SALES_CYCLE_DAYS_90D * CAST(T0.TIMED_WON_90D AS DOUBLE)
                        ) - CAST(T0.CYCLE_DAYS_90D AS DOUBLE)
                      ) <= (
                        GREATEST(
                          ABS(T0.AVG_SALES_CYCLE_DAYS_90D * CAST(T0.TIMED_WON_90D AS DOUBLE)),
                          ABS(CAST(T0.CYCLE_DAYS_90D AS DOUBLE)),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'avg_sales_cycle_days_90d; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              IFF(
                (
                  T0.OPEN_DEALS IS NULL
                )
                OR (
                  T0.OPEN_DEALS = 0
                )
                OR (
                  (
                    T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D
                  ) IS NULL
                ),
                T0.ACTIVITIES_PER_OPPORTUNITY_30D IS NULL,
                (
                  T0.ACTIVITIES_PER_OPPORTUNITY_30D IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        T0.ACTIVITIES_PER_OPPORTUNITY_30D * CAST(T0.OPEN_DEALS AS DOUBLE)
                      ) IS NULL
                    )
                    AND (
                      (
                        T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D
                      ) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        T0.ACTIVITIES_PER_OPPORTUNITY_30D * CAST(T0.OPEN_DEALS AS DOUBLE)
                      ) - CAST(T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D AS DOUBLE)
                    ) <= (
                      GREATEST(
                        ABS(T0.ACTIVITIES_PER_OPPORTUNITY_30D * CAST(T0.OPEN_DEALS AS DOUBLE)),
                        ABS(CAST(T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D AS DOUBLE)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'activities_per_opportunity_30d; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                (
                  T0.SALES_VELOCITY * T0.AVG_SALES_CYCLE_DAYS_90D
                ) IS NULL
              )
              AND (
                IFF(
                  T0.AVG_SALES_CYCLE_DAYS_90D > 0,
                  (
                    T0.OPEN_DEALS * T0.AVG_WON_DEAL_SIZE_90D * T0.WIN_RATE_90D_PCT
                  ) / 100,
                  NULL
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.SALES_VELOCITY * T0.AVG_SALES_CYCLE_DAYS_90D
                ) - IFF(
                  T0.AVG_SALES_CYCLE_DAYS_90D > 0,
                  (
                    T0.OPEN_DEALS * T0.AVG_WON_DEAL_SIZE_90D * T0.WIN_RATE_90D_PCT
                  ) / 100,
                  NULL
                )
              ) <= (
                GREATEST(
                  ABS(T0.SALES_VELOCITY * T0.AVG_SALES_CYCLE_DAYS_90D),
                  ABS(
                    IFF(
                      T0.AVG_SALES_CYCLE_DAYS_90D > 0,
                      (
                        T0.OPEN_DEALS * T0.AVG_WON_DEAL_SIZE_90D * T0.WIN_RATE_90D_PCT
                      ) / 100,
                      NULL
                    )
                  ),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'sales_velocity; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM METRICS.METRICS_SALES AS T0
    WHERE
      NOT (
        IFF(
          (
            (
              T0.DEALS_WON_90D + T0.DEALS_LOST_90D
            ) IS NULL
          )
          OR (
            (
              T0.DEALS_WON_90D + T0.DEALS_LOST_90D
            ) = 0
          )
          OR (
            T0.DEALS_WON_90D IS NULL
          ),
          (
            T0.WIN_RATE_90D_PCT / 100.0
          ) IS NULL,
          (
            (
              T0.WIN_RATE_90D_PCT / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    T0.WIN_RATE_90D_PCT / 100.0
                  ) * CAST(T0.DEALS_WON_90D + T0.DEALS_LOST_90D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.DEALS_WON_90D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    T0.WIN_RATE_90D_PCT / 100.0
                  ) * CAST(T0.DEALS_WON_90D + T0.DEALS_LOST_90D AS DOUBLE)
                ) - CAST(T0.DEALS_WON_90D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      T0.WIN_RATE_90D_PCT / 100.0
                    ) * CAST(T0.DEALS_WON_90D + T0.DEALS_LOST_90D AS DOUBLE)
                  ),
                  ABS(CAST(T0.DEALS_WON_90D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.VALUED_WON_90D IS NULL
          )
          OR (
            T0.VALUED_WON_90D = 0
          )
          OR (
            T0.REVENUE_WON_90D IS NULL
          ),
          T0.AVG_WON_DEAL_SIZE_90D IS NULL,
          (
            T0.AVG_WON_DEAL_SIZE_90D IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.AVG_WON_DEAL_SIZE_90D * CAST(T0.VALUED_WON_90D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.REVENUE_WON_90D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.AVG_WON_DEAL_SIZE_90D * CAST(T0.VALUED_WON_90D AS DOUBLE)
                ) - CAST(T0.REVENUE_WON_90D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T0.AVG_WON_DEAL_SIZE_90D * CAST(T0.VALUED_WON_90D AS DOUBLE)),
                  ABS(CAST(T0.REVENUE_WON_90D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.TIMED_WON_90D IS NULL
          )
          OR (
            T0.TIMED_WON_90D = 0
          )
          OR (
            T0.CYCLE_DAYS_90D IS NULL
          ),
          T0.AVG_SALES_CYCLE_DAYS_90D IS NULL,
          (
            T0.AVG_SALES_CYCLE_DAYS_90D IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.AVG_SALES_CYCLE_DAYS_90D * CAST(T0.TIMED_WON_90D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.CYCLE_DAYS_90D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.AVG_SALES_CYCLE_DAYS_90D * CAST(T0.TIMED_WON_90D AS DOUBLE)
                ) - CAST(T0.CYCLE_DAYS_90D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T0.AVG_SALES_CYCLE_DAYS_90D * CAST(T0.TIMED_WON_90D AS DOUBLE)),
                  ABS(CAST(T0.CYCLE_DAYS_90D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.OPEN_DEALS IS NULL
          )
          OR (
            T0.OPEN_DEALS = 0
          )
          OR (
            (
              T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D
            ) IS NULL
          ),
          T0.ACTIVITIES_PER_OPPORTUNITY_30D IS NULL,
          (
            T0.ACTIVITIES_PER_OPPORTUNITY_30D IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.ACTIVITIES_PER_OPPORTUNITY_30D * CAST(T0.OPEN_DEALS AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.ACTIVITIES_PER_OPPORTUNITY_30D * CAST(T0.OPEN_DEALS AS DOUBLE)
                ) - CAST(T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T0.ACTIVITIES_PER_OPPORTUNITY_30D * CAST(T0.OPEN_DEALS AS DOUBLE)),
                  ABS(CAST(T0.CALLS_30D + T0.EMAILS_30D + T0.MEETINGS_30D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            (
              (
                T0.SALES_VELOCITY * T0.AVG_SALES_CYCLE_DAYS_90D
              ) IS NULL
            )
            AND (
              IFF(
                T0.AVG_SALES_CYCLE_DAYS_90D > 0,
                (
                  T0.OPEN_DEALS * T0.AVG_WON_DEAL_SIZE_90D * T0.WIN_RATE_90D_PCT
                ) / 100,
                NULL
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.SALES_VELOCITY * T0.AVG_SALES_CYCLE_DAYS_90D
              ) - IFF(
                T0.AVG_SALES_CYCLE_DAYS_90D > 0,
                (
                  T0.OPEN_DEALS * T0.AVG_WON_DEAL_SIZE_90D * T0.WIN_RATE_90D_PCT
                ) / 100,
                NULL
              )
            ) <= (
              GREATEST(
                ABS(T0.SALES_VELOCITY * T0.AVG_SALES_CYCLE_DAYS_90D),
                ABS(
                  IFF(
                    T0.AVG_SALES_CYCLE_DAYS_90D > 0,
                    (
                      T0.OPEN_DEALS * T0.AVG_WON_DEAL_SIZE_90D * T0.WIN_RATE_90D_PCT
                    ) / 100,
                    NULL
                  )
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T29
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'name of an owner' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(CAST(T19.METRIC_DATE AS VARCHAR), 'null'), '|'),
        COALESCE(T19.OWNER_ID, 'null')
      ) AS ENTITY_KEY,
      CASE
        WHEN NOT (
          T19.OWNER_NAME IS NOT DISTINCT FROM T19.NAME
        )
        THEN 'owner_name; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T8.METRIC_DATE,
        T8.OWNER_ID,
        T8.OWNER_NAME,
        T10._OWNER,
        T10.NAME
      FROM (
        SELECT
          T0.METRIC_DATE,
          T0.OWNER_ID,
          T0.OWNER_NAME
        FROM METRICS.METRICS_SALES AS T0
      ) AS T8
      LEFT OUTER JOIN (
        SELECT
          T1.OWNER_ID AS _OWNER,
          T1.FULL_NAME AS NAME
        FROM STAGING.STG_HUBSPOT__OWNERS AS T1
      ) AS T10
        ON T8.OWNER_ID = T10._OWNER
    ) AS T19
    WHERE
      NOT (
        T19.OWNER_NAME IS NOT DISTINCT FROM T19.NAME
      )
  ) AS T26
) AS T32
