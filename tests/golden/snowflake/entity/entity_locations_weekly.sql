SELECT
  T22.LOCATION_ID,
  T22.WEEK_START_DATE,
  T22.WEEK_END_DATE,
  T22.IS_COMPLETE_WEEK,
  T22.DAYS_COVERED,
  T22.ACCOUNT_ID,
  T5.LOCATION_NAME,
  T5.LOCATION_TYPE,
  T5.LOCATION_CATEGORY,
  T5.CITY,
  T5.STATE_CODE,
  T5.COUNTRY_CODE,
  T5.GEOGRAPHIC_MARKET,
  T22.WEEKLY_TAP_EVENTS,
  T22.WEEKLY_POURS,
  T22.TOTAL_VOLUME,
  T22.AVG_FLOW_RATE,
  T22.ACTIVE_DEVICES,
  T22.ACTIVE_DAYS,
  T22.QUALITY_ISSUES,
  T22.QUALITY_ISSUE_RATE,
  T22.BEVERAGE_TYPES_SERVED,
  T22.TOTAL_DEVICES,
  T22.DEVICE_CONNECTIVITY_RATE,
  T22.DEVICE_UTILIZATION_RATE,
  T22.TAPS_PER_DEVICE,
  T22.AVG_DAILY_TAPS,
  T22.WEEKLY_OPERATIONAL_SCORE,
  T22.WEEKLY_ACTIVITY_LEVEL,
  T22.WEEKLY_VOLUME_TIER,
  T22.ESTIMATED_WEEKLY_REVENUE,
  T22.LOCATION_LIFECYCLE_STAGE,
  T22.EXPANSION_READINESS,
  T22.TAPS_WOW_CHANGE,
  T22.VOLUME_WOW_CHANGE,
  T22.QUALITY_WOW_CHANGE
FROM (
  SELECT
    T20.LOCATION_ID,
    T20.ACCOUNT_ID,
    T20.TOTAL_DEVICES,
    T20.LOCATION_CREATED_DATE,
    T20.QUALITY_ISSUES,
    T20.ACTIVE_DAYS,
    T20.TOTAL_VOLUME,
    T20.WEEKLY_TAP_EVENTS,
    T20.WEEKLY_POURS,
    T20.DAYS_COVERED,
    T20.LAST_DAY,
    T20.WEEK_START_DATE,
    T20.WEEK_END_DATE,
    T20.IS_COMPLETE_WEEK,
    T20.AVG_FLOW_RATE,
    T20.QUALITY_ISSUE_RATE,
    T20.DEVICE_CONNECTIVITY_RATE,
    T20.ACTIVE_DEVICES,
    T20.DEVICE_UTILIZATION_RATE,
    T20.BEVERAGE_TYPES_SERVED,
    T20.TAPS_PER_DEVICE,
    T20.AVG_DAILY_TAPS,
    T20.WEEKLY_OPERATIONAL_SCORE,
    T20.WEEKLY_ACTIVITY_LEVEL,
    T20.WEEKLY_VOLUME_TIER,
    T20.ESTIMATED_WEEKLY_REVENUE,
    T20.LOCATION_LIFECYCLE_STAGE,
    T20.TAPS_WOW_CHANGE,
    T20.VOLUME_WOW_CHANGE,
    T20.QUALITY_WOW_CHANGE,
    CASE
      WHEN (
        T20.WEEKLY_OPERATIONAL_SCORE >= 80
      )
      AND (
        T20.WEEKLY_VOLUME_TIER = 'high'
      )
      THEN 'high_expansion_potential'
      WHEN (
        T20.WEEKLY_OPERATIONAL_SCORE >= 60
      )
      AND T20.WEEKLY_VOLUME_TIER IN ('high', 'medium')
      THEN 'moderate_expansion_potential'
      ELSE 'low_expansion_potential'
    END AS EXPANSION_READINESS
  FROM (
    SELECT
      T19.LOCATION_ID,
      T19.ACCOUNT_ID,
      T19.TOTAL_DEVICES,
      T19.LOCATION_CREATED_DATE,
      T19.QUALITY_ISSUES,
      T19.ACTIVE_DAYS,
      T19.TOTAL_VOLUME,
      T19.WEEKLY_TAP_EVENTS,
      T19.WEEKLY_POURS,
      T19.DAYS_COVERED,
      T19.LAST_DAY,
      T19.WEEK_START_DATE,
      T19.WEEK_END_DATE,
      T19.IS_COMPLETE_WEEK,
      T19.AVG_FLOW_RATE,
      T19.QUALITY_ISSUE_RATE,
      T19.DEVICE_CONNECTIVITY_RATE,
      T19.ACTIVE_DEVICES,
      T19.DEVICE_UTILIZATION_RATE,
      T19.BEVERAGE_TYPES_SERVED,
      CAST(T19.WEEKLY_POURS AS DOUBLE) / NULLIF(CAST(T19.ACTIVE_DEVICES AS DOUBLE), 0.0) AS TAPS_PER_DEVICE,
      CAST(T19.WEEKLY_POURS AS DOUBLE) / NULLIF(CAST(T19.DAYS_COVERED AS DOUBLE), 0.0) AS AVG_DAILY_TAPS,
      CAST(CASE
        WHEN (
          T19.ACTIVE_DAYS >= 6
        )
        AND (
          T19.DEVICE_CONNECTIVITY_RATE > 90
        )
        AND (
          COALESCE(T19.QUALITY_ISSUE_RATE, 0.0) < 2
        )
        THEN 95
        WHEN (
          T19.ACTIVE_DAYS >= 4
        )
        AND (
          T19.DEVICE_CONNECTIVITY_RATE > 70
        )
        AND (
          COALESCE(T19.QUALITY_ISSUE_RATE, 0.0) < 5
        )
        THEN 80
        WHEN (
          T19.ACTIVE_DAYS >= 2
        ) AND (
          T19.DEVICE_CONNECTIVITY_RATE > 50
        )
        THEN 60
        WHEN T19.ACTIVE_DAYS >= 1
        THEN 40
        ELSE 20
      END AS DOUBLE) AS WEEKLY_OPERATIONAL_SCORE,
      CASE
        WHEN T19.WEEKLY_POURS >= 500
        THEN 'high'
        WHEN T19.WEEKLY_POURS >= 200
        THEN 'medium'
        WHEN T19.WEEKLY_POURS >= 50
        THEN 'low'
        WHEN T19.WEEKLY_POURS > 0
        THEN 'minimal'
        ELSE 'none'
      END AS WEEKLY_ACTIVITY_LEVEL,
      CASE
        WHEN T19.TOTAL_VOLUME >= 50000.0
        THEN 'high'
        WHEN T19.TOTAL_VOLUME >= 20000.0
        THEN 'medium'
        WHEN T19.TOTAL_VOLUME >= 5000.0
        THEN 'low'
        WHEN T19.TOTAL_VOLUME > 0
        THEN 'minimal'
        ELSE 'none'
      END AS WEEKLY_VOLUME_TIER,
      CAST(CAST(IFF(
        ABS((
          T19.TOTAL_VOLUME / 29.5735
        ) * 0.5) < 1000000000000000.0,
        (
          T19.TOTAL_VOLUME / 29.5735
        ) * 0.5,
        NULL
      ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ESTIMATED_WEEKLY_REVENUE,
      CASE
        WHEN DATEDIFF(DAY, T19.LOCATION_CREATED_DATE, T19.LAST_DAY) <= 30
        THEN 'new'
        WHEN DATEDIFF(DAY, T19.LOCATION_CREATED_DATE, T19.LAST_DAY) <= 180
        THEN 'establishing'
        WHEN DATEDIFF(DAY, T19.LOCATION_CREATED_DATE, T19.LAST_DAY) <= 365
        THEN 'mature'
        ELSE 'veteran'
      END AS LOCATION_LIFECYCLE_STAGE,
      IFF(
        T19.IS_COMPLETE_WEEK,
        (
          CAST(T19.WEEKLY_POURS - LAG(T19.WEEKLY_POURS) OVER (PARTITION BY T19.LOCATION_ID ORDER BY T19.WEEK_START_DATE ASC) AS DOUBLE) / NULLIF(
            CAST(LAG(T19.WEEKLY_POURS) OVER (PARTITION BY T19.LOCATION_ID ORDER BY T19.WEEK_START_DATE ASC) AS DOUBLE),
            0.0
          )
        ) * 100.0,
        NULL
      ) AS TAPS_WOW_CHANGE,
      IFF(
        T19.IS_COMPLETE_WEEK,
        (
          (
            T19.TOTAL_VOLUME - LAG(T19.TOTAL_VOLUME) OVER (PARTITION BY T19.LOCATION_ID ORDER BY T19.WEEK_START_DATE ASC)
          ) / NULLIF(
            LAG(T19.TOTAL_VOLUME) OVER (PARTITION BY T19.LOCATION_ID ORDER BY T19.WEEK_START_DATE ASC),
            0.0
          )
        ) * 100.0,
        NULL
      ) AS VOLUME_WOW_CHANGE,
      IFF(
        T19.IS_COMPLETE_WEEK,
        T19.QUALITY_ISSUE_RATE - LAG(T19.QUALITY_ISSUE_RATE) OVER (PARTITION BY T19.LOCATION_ID ORDER BY T19.WEEK_START_DATE ASC),
        NULL
      ) AS QUALITY_WOW_CHANGE
    FROM (
      SELECT
        T11.LOCATION_ID,
        T11.ACCOUNT_ID,
        T11.TOTAL_DEVICES,
        T11.LOCATION_CREATED_DATE,
        T11.QUALITY_ISSUES,
        T11.ACTIVE_DAYS,
        T11.TOTAL_VOLUME,
        T11.WEEKLY_TAP_EVENTS,
        T11.WEEKLY_POURS,
        T11.DAYS_COVERED,
        T11.LAST_DAY,
        T11.WEEK AS WEEK_START_DATE,
        CAST(CAST(DATEADD(DAY, 6, T11.WEEK) AS TIMESTAMPNTZ) AS DATE) AS WEEK_END_DATE,
        CAST(CAST(DATEADD(DAY, 6, T11.WEEK) AS TIMESTAMPNTZ) AS DATE) <= DATE_FROM_PARTS(2026, 6, 30) AS IS_COMPLETE_WEEK,
        T11.FLOW_SUM / NULLIF(CAST(T11.FLOW_READINGS AS DOUBLE), 0.0) AS AVG_FLOW_RATE,
        (
          CAST(T11.QUALITY_ISSUES AS DOUBLE) / NULLIF(CAST(T11.READINGS AS DOUBLE), 0.0)
        ) * 100.0 AS QUALITY_ISSUE_RATE,
        (
          CAST(T11.CONTROLLER_DAYS_ACTIVE AS DOUBLE) / NULLIF(CAST(T11.CONTROLLER_DAYS AS DOUBLE), 0.0)
        ) * 100.0 AS DEVICE_CONNECTIVITY_RATE,
        COALESCE(T18.ACTIVE_DEVICES, 0) AS ACTIVE_DEVICES,
        (
          CAST(T18.POURING AS DOUBLE) / NULLIF(CAST(T18.SERVING AS DOUBLE), 0.0)
        ) * 100.0 AS DEVICE_UTILIZATION_RATE,
        COALESCE(T16.BEVERAGE_TYPES_SERVED, 0) AS BEVERAGE_TYPES_SERVED
      FROM (
        SELECT
          T7.LOCATION_ID,
          T7.ACCOUNT_ID,
          T7.LOCATION_CREATED_DATE,
          T7.WEEK,
          SUM(T7.EVENTS) AS WEEKLY_TAP_EVENTS,
          SUM(T7.POURS) AS WEEKLY_POURS,
          SUM(T7.VOLUME_ML) AS TOTAL_VOLUME,
          SUM(T7.FLOW_SUM) AS FLOW_SUM,
          SUM(T7.FLOW_READINGS) AS FLOW_READINGS,
          SUM(T7.READINGS) AS READINGS,
          SUM(T7.ANOMALIES) AS QUALITY_ISSUES,
          COUNT_IF(T7.EVENTS > 0) AS ACTIVE_DAYS,
          COUNT(*) AS DAYS_COVERED,
          MAX(T7.DAY) AS LAST_DAY,
          SUM(T7.CONTROLLERS_WATCHED) AS CONTROLLER_DAYS,
          SUM(T7.CONTROLLERS_ACTIVE) AS CONTROLLER_DAYS_ACTIVE,
          MAX_BY(T7.DEVICES, T7.DAY) AS TOTAL_DEVICES
        FROM (
          SELECT
            T1.LOCATION_ID,
            T1.DAY,
            T1.ACCOUNT_ID,
            T1.LOCATION_CREATED_DATE,
            T1.DEVICES,
            T1.TAP_CONTROLLERS,
            T1.CONTROLLERS_IN_SERVICE,
            T1.CONTROLLERS_WATCHED,
            T1.CONTROLLERS_ACTIVE,
            T1.AVAILABILITY_PCT,
            T1.ACTIVE_DEVICES,
            T1.ACTIVE_DEVICES_30D,
            T1.EVENTS,
            T1.POURS,
            T1.VOLUME_ML,
            T1.READINGS,
            T1.ANOMALIES,
            T1.FLOW_READINGS,
            T1.FLOW_SUM,
            T1.EVENTS_30D,
            T1.POURS_30D,
            T1.VOLUME_ML_30D,
            T1.READINGS_30D,
            T1.ANOMALIES_30D,
            T1.QUALITY_ISSUE_RATE_30D,
            T1.AVG_FLOW_RATE_30D,
            T1.ACTIVE_DAYS_30D,
            T1.HEALTH_SCORE,
            T1.HEALTH_BAND,
            T1.CONNECTIVITY_TIER,
            T1.VOLUME_TIER,
            T1.STATUS,
            T1.OPERATIONAL_STATUS,
            CAST(CAST(DATEADD(
              DAY,
              -(
                (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T1.DAY) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1
              ),
              T1.DAY
            ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
          FROM TIMELINE.LOCATION_DAYS AS T1
        ) AS T7
        GROUP BY
          1,
          2,
          3,
          4
      ) AS T11
      LEFT OUTER JOIN (
        SELECT
          T15.LOCATION_ID AS _LOCATION,
          T15.WEEK AS _WEEK,
          T15.ACTIVE_DEVICES,
          T15.SERVING,
          T15.POURING
        FROM (
          SELECT
            T12.LOCATION_ID,
            T12.WEEK,
            COUNT_IF(T12.REPORTED) AS ACTIVE_DEVICES,
            COUNT_IF(T12.SERVING) AS SERVING,
            COUNT_IF(T12.POURING) AS POURING
          FROM (
            SELECT
              T8.LOCATION_ID,
              T8.DEVICE_ID,
              T8.WEEK,
              MAX(T8.HAS_EVENT) AS REPORTED,
              MAX(T8.IS_WATCHED) AS SERVING,
              MAX(T8.IS_WATCHED AND (
                T8.POURS > 0
              )) AS POURING
            FROM (
              SELECT
                T2.DEVICE_ID,
                T2.DAY,
                T2.ACCOUNT_ID,
                T2.LOCATION_ID,
                T2.DEVICE_TYPE,
                T2.IS_TAP_CONTROLLER,
                T2.IS_IN_SERVICE,
                T2.IS_ACCOUNT_CHURNED,
                T2.SERVICE_FROM,
                T2.IS_WATCHED,
                T2.HAS_EVENT,
                T2.EVENTS,
                T2.POURS,
                T2.VOLUME_ML,
                T2.READINGS,
                T2.ANOMALIES,
                T2.CHECKS,
                T2.ALERTS,
                T2.FAILURES,
                T2.HAS_RAPID_FAILURES,
                T2.EVENTS_30D,
                T2.ACTIVE_DAYS_30D,
                T2.SERVICE_DAYS_30D,
                T2.POURS_30D,
                T2.VOLUME_ML_30D,
                T2.READINGS_30D,
                T2.ANOMALIES_30D,
                T2.CHECKS_30D,
                T2.ALERTS_30D,
                T2.FAILURES_30D,
                T2.QUALITY_ISSUE_RATE_30D,
                T2.ALERT_RATE_30D,
                T2.UPTIME_30D,
                T2.OPERATING_HOURS_30D,
                T2.MTBF_HOURS,
                T2.AVG_FLOW_30D,
                T2.AVG_TEMPERATURE_30D,
                T2.AVG_PRESSURE_30D,
                T2.UPTIME_SCORE,
                T2.PERFORMANCE_SCORE,
                T2.QUALITY_SCORE,
                T2.HEALTH_SCORE,
                T2.LAST_EVENT_AT,
                T2.LAST_EVENT_DATE,
                T2.LAST_FAILURE_CATEGORY,
                T2.LAST_MAINTENANCE_DATE,
                T2.DAYS_SINCE_MAINTENANCE,
                T2.MAINTENANCE_STATUS,
                CAST(CAST(DATEADD(
                  DAY,
                  -(
                    (
                      (
                        (
                          (
                            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T2.DAY) % 7
                          ) + 7
                        ) % 7
                      ) + 1
                    ) - 1
                  ),
                  T2.DAY
                ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
              FROM TIMELINE.DEVICE_DAYS AS T2
              WHERE
                T2.LOCATION_ID IS NOT NULL
            ) AS T8
            GROUP BY
              1,
              2,
              3
          ) AS T12
          GROUP BY
            1,
            2
        ) AS T15
      ) AS T18
        ON T11.LOCATION_ID = T18._LOCATION AND T11.WEEK = T18._WEEK
      LEFT OUTER JOIN (
        SELECT
          T13.LOCATION_ID AS _PLACE,
          T13.WEEK AS _MONDAY,
          T13.BEVERAGE_TYPES_SERVED
        FROM (
          SELECT
            T9.LOCATION_ID,
            T9.WEEK,
            COUNT(DISTINCT T9.BEER_TYPE) AS BEVERAGE_TYPES_SERVED
          FROM (
            SELECT
              T6.LOCATION_ID,
              T6.EVENT_DATE,
              T6.BEER_TYPE,
              CAST(CAST(DATEADD(
                DAY,
                -(
                  (
                    (
                      (
                        (
                          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T6.EVENT_DATE) % 7
                        ) + 7
                      ) % 7
                    ) + 1
                  ) - 1
                ),
                T6.EVENT_DATE
              ) AS TIMESTAMPNTZ) AS DATE) AS WEEK
            FROM (
              SELECT DISTINCT
                T3.LOCATION_ID,
                T3.EVENT_DATE,
                T3.BEER_TYPE
              FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T3
              WHERE
                NOT (
                  T3.IS_ORPHAN
                ) AND T3.IS_VALID_POUR AND T3.BEER_TYPE IS NOT NULL
            ) AS T6
          ) AS T9
          GROUP BY
            1,
            2
        ) AS T13
      ) AS T16
        ON T11.LOCATION_ID = T16._PLACE AND T11.WEEK = T16._MONDAY
    ) AS T19
  ) AS T20
) AS T22
LEFT OUTER JOIN (
  SELECT
    T0.LOCATION_ID,
    T0.LOCATION_NAME,
    T0.LOCATION_TYPE,
    T0.LOCATION_CATEGORY,
    T0.CITY,
    T0.STATE AS STATE_CODE,
    T0.COUNTRY AS COUNTRY_CODE,
    T0.REGION AS GEOGRAPHIC_MARKET
  FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T0
) AS T5
  ON T22.LOCATION_ID = T5.LOCATION_ID
