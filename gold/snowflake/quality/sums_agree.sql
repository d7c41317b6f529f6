WITH T13 AS (
  SELECT
    T2.METRIC_DATE,
    T2.DATE,
    T2.TOTAL_MRR,
    T2.TOTAL_ARR,
    T2.ACTIVE_CUSTOMERS,
    T2.NEW_MRR,
    T2.EXPANSION_MRR,
    T2.CONTRACTION_MRR,
    T2.CHURNED_MRR,
    T2.REACTIVATION_MRR,
    T2.NET_NEW_MRR,
    T2.ARPA,
    T2.MEDIAN_MRR,
    T2.MRR_GROWTH_30D_PCT,
    T2.CUSTOMER_CHURN_RATE_30D_PCT,
    T2.REVENUE_CHURN_RATE_30D_PCT,
    T2.NRR_12M_PCT,
    T2.GRR_12M_PCT,
    T2.QUICK_RATIO_30D,
    T2.LTV,
    T2.MRR_AT_RISK,
    T2.MRR_TOP10_SHARE_PCT,
    T2.COLLECTED_30D,
    T2.PAYMENT_SUCCESS_RATE_30D_PCT,
    T2.MRR_STRIPE,
    T2.MRR_RECONCILIATION_GAP,
    LAG(T2.TOTAL_MRR) OVER (ORDER BY T2.METRIC_DATE ASC) AS BEFORE
  FROM METRICS.METRICS_REVENUE AS T2
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'pours of a venue and week = its days' AS FIGURE,
      T70.KEY,
      T70.EXPECTED,
      T70.FOUND
    FROM (
      SELECT
        T30.KEY,
        COALESCE(T64.EXPECTED, 0.0) AS EXPECTED,
        COALESCE(T30.VALUE, 0.0) AS FOUND
      FROM (
        SELECT
          T11.KEY,
          SUM(T11.VALUE) AS VALUE
        FROM (
          SELECT
            CONCAT_WS('|', T0.LOCATION_ID, CAST(T0.WEEK_START_DATE AS VARCHAR)) AS KEY,
            CAST(T0.WEEKLY_POURS AS DOUBLE) AS VALUE
          FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
        ) AS T11
        GROUP BY
          1
      ) AS T30
      LEFT OUTER JOIN (
        SELECT
          T57.KEY AS _KEY,
          T57.VALUE AS EXPECTED
        FROM (
          SELECT
            T51.KEY,
            SUM(T51.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS(
                '|',
                T5.LOCATION_ID,
                CAST(CAST(CAST(DATEADD(
                  DAY,
                  -(
                    (
                      (
                        (
                          (
                            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T5.DAY) % 7
                          ) + 7
                        ) % 7
                      ) + 1
                    ) - 1
                  ),
                  T5.DAY
                ) AS TIMESTAMPNTZ) AS DATE) AS VARCHAR)
              ) AS KEY,
              CAST(T5.POURS AS DOUBLE) AS VALUE
            FROM TIMELINE.LOCATION_DAYS AS T5
          ) AS T51
          GROUP BY
            1
        ) AS T57
      ) AS T64
        ON T30.KEY = T64._KEY
    ) AS T70
    WHERE
      ABS(T70.EXPECTED - T70.FOUND) > (
        GREATEST(ABS(T70.EXPECTED), 1.0) * 1e-06
      )
  ) AS T74
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'MRR of an account = its subscriptions' AS FIGURE,
        T49.KEY,
        T49.EXPECTED,
        T49.FOUND
      FROM (
        SELECT
          T24.KEY,
          COALESCE(T39.EXPECTED, 0.0) AS EXPECTED,
          COALESCE(T24.VALUE, 0.0) AS FOUND
        FROM (
          SELECT
            T9.KEY,
            SUM(T9.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS('|', T1.ACCOUNT_ID) AS KEY,
              CAST(T1.MONTHLY_RECURRING_REVENUE AS DOUBLE) AS VALUE
            FROM ENTITY.ENTITY_CUSTOMERS AS T1
          ) AS T9
          GROUP BY
            1
        ) AS T24
        LEFT OUTER JOIN (
          SELECT
            T22.KEY AS _KEY,
            T22.VALUE AS EXPECTED
          FROM (
            SELECT
              T10.KEY,
              SUM(T10.VALUE) AS VALUE
            FROM (
              SELECT
                CONCAT_WS('|', T6.ACCOUNT_ID) AS KEY,
                CAST(T6.MONTHLY_RECURRING_REVENUE AS DOUBLE) AS VALUE
              FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T6
              WHERE
                NOT (
                  T6.IS_ORPHAN
                )
            ) AS T10
            GROUP BY
              1
          ) AS T22
        ) AS T39
          ON T24.KEY = T39._KEY
      ) AS T49
      WHERE
        ABS(T49.EXPECTED - T49.FOUND) > (
          GREATEST(ABS(T49.EXPECTED), 1.0) * 1e-06
        )
    ) AS T60
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'MRR of the company = its accounts, by day' AS FIGURE,
        T50.KEY,
        T50.EXPECTED,
        T50.FOUND
      FROM (
        SELECT
          T31.KEY,
          COALESCE(T41.EXPECTED, 0.0) AS EXPECTED,
          COALESCE(T31.VALUE, 0.0) AS FOUND
        FROM (
          SELECT
            T12.KEY,
            SUM(T12.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS('|', CAST(T2.METRIC_DATE AS VARCHAR)) AS KEY,
              CAST(T2.TOTAL_MRR AS DOUBLE) AS VALUE
            FROM METRICS.METRICS_REVENUE AS T2
          ) AS T12
          GROUP BY
            1
        ) AS T31
        LEFT OUTER JOIN (
          SELECT
            T29.KEY AS _KEY,
            T29.VALUE AS EXPECTED
          FROM (
            SELECT
              T17.KEY,
              SUM(T17.VALUE) AS VALUE
            FROM (
              SELECT
                CONCAT_WS('|', CAST(T7.SNAPSHOT_DATE AS VARCHAR)) AS KEY,
                CAST(T7.MONTHLY_RECURRING_REVENUE AS DOUBLE) AS VALUE
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T7
            ) AS T17
            GROUP BY
              1
          ) AS T29
        ) AS T41
          ON T31.KEY = T41._KEY
      ) AS T50
      WHERE
        ABS(T50.EXPECTED - T50.FOUND) > (
          GREATEST(ABS(T50.EXPECTED), 1.0) * 1e-06
        )
    ) AS T63
  ) AS T66
) AS T76
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
        'change of MRR = its movements, by day' AS FIGURE,
        T69.KEY,
        T69.EXPECTED,
        T69.FOUND
      FROM (
        SELECT
          T48.KEY,
          COALESCE(T59.EXPECTED, 0.0) AS EXPECTED,
          COALESCE(T48.VALUE, 0.0) AS FOUND
        FROM (
          SELECT
            T38.KEY,
            SUM(T38.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS('|', CAST(T18.METRIC_DATE AS VARCHAR)) AS KEY,
              CAST(T18.TOTAL_MRR - T18.BEFORE AS DOUBLE) AS VALUE
            FROM T13 AS T18
            WHERE
              T18.BEFORE IS NOT NULL
          ) AS T38
          GROUP BY
            1
        ) AS T48
        LEFT OUTER JOIN (
          SELECT
            T53.KEY AS _KEY,
            T53.VALUE AS EXPECTED
          FROM (
            SELECT
              T47.KEY,
              SUM(T47.VALUE) AS VALUE
            FROM (
              SELECT
                CONCAT_WS('|', CAST(T18.METRIC_DATE AS VARCHAR)) AS KEY,
                CAST((
                  (
                    T18.NEW_MRR + T18.EXPANSION_MRR + T18.REACTIVATION_MRR
                  ) - T18.CONTRACTION_MRR
                ) - T18.CHURNED_MRR AS DOUBLE) AS VALUE
              FROM T13 AS T18
              WHERE
                T18.BEFORE IS NOT NULL
            ) AS T47
            GROUP BY
              1
          ) AS T53
        ) AS T59
          ON T48.KEY = T59._KEY
      ) AS T69
      WHERE
        ABS(T69.EXPECTED - T69.FOUND) > (
          GREATEST(ABS(T69.EXPECTED), 1.0) * 1e-06
        )
    ) AS T72
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'pours of a device and day = its hours' AS FIGURE,
        T54.KEY,
        T54.EXPECTED,
        T54.FOUND
      FROM (
        SELECT
          T32.KEY,
          COALESCE(T44.EXPECTED, 0.0) AS EXPECTED,
          COALESCE(T32.VALUE, 0.0) AS FOUND
        FROM (
          SELECT
            T14.KEY,
            SUM(T14.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS('|', T3.DEVICE_ID, CAST(T3.DAY AS VARCHAR)) AS KEY,
              CAST(T3.POURS AS DOUBLE) AS VALUE
            FROM TIMELINE.DEVICE_DAYS AS T3
            WHERE
              T3.EVENTS > 0
          ) AS T14
          GROUP BY
            1
        ) AS T32
        LEFT OUTER JOIN (
          SELECT
            T36.KEY AS _KEY,
            T36.VALUE AS EXPECTED
          FROM (
            SELECT
              T19.KEY,
              SUM(T19.VALUE) AS VALUE
            FROM (
              SELECT
                CONCAT_WS('|', T8.DEVICE_ID, CAST(CAST(T8.HOUR_TIMESTAMP AS DATE) AS VARCHAR)) AS KEY,
                CAST(T8.POUR_EVENTS AS DOUBLE) AS VALUE
              FROM ENTITY.ENTITY_DEVICES_HOURLY AS T8
            ) AS T19
            GROUP BY
              1
          ) AS T36
        ) AS T44
          ON T32.KEY = T44._KEY
      ) AS T54
      WHERE
        ABS(T54.EXPECTED - T54.FOUND) > (
          GREATEST(ABS(T54.EXPECTED), 1.0) * 1e-06
        )
    ) AS T67
  ) AS T73
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'volume of a device and day = its hours' AS FIGURE,
        T55.KEY,
        T55.EXPECTED,
        T55.FOUND
      FROM (
        SELECT
          T33.KEY,
          COALESCE(T45.EXPECTED, 0.0) AS EXPECTED,
          COALESCE(T33.VALUE, 0.0) AS FOUND
        FROM (
          SELECT
            T15.KEY,
            SUM(T15.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS('|', T3.DEVICE_ID, CAST(T3.DAY AS VARCHAR)) AS KEY,
              T3.VOLUME_ML AS VALUE
            FROM TIMELINE.DEVICE_DAYS AS T3
            WHERE
              T3.EVENTS > 0
          ) AS T15
          GROUP BY
            1
        ) AS T33
        LEFT OUTER JOIN (
          SELECT
            T37.KEY AS _KEY,
            T37.VALUE AS EXPECTED
          FROM (
            SELECT
              T20.KEY,
              SUM(T20.VALUE) AS VALUE
            FROM (
              SELECT
                CONCAT_WS('|', T8.DEVICE_ID, CAST(CAST(T8.HOUR_TIMESTAMP AS DATE) AS VARCHAR)) AS KEY,
                T8.TOTAL_VOLUME_ML AS VALUE
              FROM ENTITY.ENTITY_DEVICES_HOURLY AS T8
            ) AS T20
            GROUP BY
              1
          ) AS T37
        ) AS T45
          ON T33.KEY = T45._KEY
      ) AS T55
      WHERE
        ABS(T55.EXPECTED - T55.FOUND) > (
          GREATEST(ABS(T55.EXPECTED), 1.0) * 1e-06
        )
    ) AS T68
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'net new MRR of an account and week = its days' AS FIGURE,
        T71.KEY,
        T71.EXPECTED,
        T71.FOUND
      FROM (
        SELECT
          T34.KEY,
          COALESCE(T65.EXPECTED, 0.0) AS EXPECTED,
          COALESCE(T34.VALUE, 0.0) AS FOUND
        FROM (
          SELECT
            T16.KEY,
            SUM(T16.VALUE) AS VALUE
          FROM (
            SELECT
              CONCAT_WS('|', T4.ACCOUNT_ID, CAST(T4.WEEK_START_DATE AS VARCHAR)) AS KEY,
              CAST(T4.NET_NEW_MRR AS DOUBLE) AS VALUE
            FROM ENTITY.ENTITY_CUSTOMERS_WEEKLY AS T4
          ) AS T16
          GROUP BY
            1
        ) AS T34
        LEFT OUTER JOIN (
          SELECT
            T58.KEY AS _KEY,
            T58.VALUE AS EXPECTED
          FROM (
            SELECT
              T52.KEY,
              SUM(T52.VALUE) AS VALUE
            FROM (
              SELECT
                CONCAT_WS(
                  '|',
                  T7.ACCOUNT_ID,
                  CAST(CAST(CAST(DATEADD(
                    DAY,
                    -(
                      (
                        (
                          (
                            (
                              DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T7.SNAPSHOT_DATE) % 7
                            ) + 7
                          ) % 7
                        ) + 1
                      ) - 1
                    ),
                    T7.SNAPSHOT_DATE
                  ) AS TIMESTAMPNTZ) AS DATE) AS VARCHAR)
                ) AS KEY,
                CAST(T7.NET_NEW_MRR AS DOUBLE) AS VALUE
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T7
            ) AS T52
            GROUP BY
              1
          ) AS T58
        ) AS T65
          ON T34.KEY = T65._KEY
      ) AS T71
      WHERE
        ABS(T71.EXPECTED - T71.FOUND) > (
          GREATEST(ABS(T71.EXPECTED), 1.0) * 1e-06
        )
    ) AS T75
  ) AS T77
) AS T78
