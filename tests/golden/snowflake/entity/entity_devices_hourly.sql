WITH T3 AS (
  SELECT
    *
  FROM TIMELINE.TAP_HOURS AS T1
  WHERE
    NOT (
      T1.IS_ORPHAN
    )
)
SELECT
  T19.DEVICE_ID,
  T19.HOUR_TIMESTAMP,
  T19.LOCATION_ID,
  T19.ACCOUNT_ID,
  T19.DEVICE_TYPE,
  T19.MODEL,
  T19.HOUR_OF_DAY,
  T19.DAY_OF_WEEK,
  T19.DAY_OF_WEEK >= 6 AS IS_WEEKEND,
  T19.BUSINESS_PERIOD,
  T19.HOUR_OF_DAY BETWEEN 11 AND 14 OR T19.HOUR_OF_DAY BETWEEN 17 AND 21 AS IS_PEAK_HOUR,
  T19.EVENTS AS TOTAL_EVENTS,
  T19.POURS AS POUR_EVENTS,
  T19.ERRORS AS ERROR_EVENTS,
  T19.MAINTENANCE_EVENTS,
  T19.CLEANING_EVENTS,
  T19.HEALTH_CHECK_EVENTS,
  T19.ALERTS AS ALERT_EVENTS,
  T19.SUCCESSFUL_EVENTS,
  T19.FAILED_EVENTS,
  T19.SUCCESS_RATE,
  T19.ERROR_RATE,
  T19.ANOMALY_RATE,
  T19.VOLUME_ML AS TOTAL_VOLUME_ML,
  T19.VOLUME_ML / 1000.0 AS TOTAL_VOLUME_LITERS,
  T19.VOLUME_ML / NULLIF(CAST(T19.POURS AS DOUBLE), 0.0) AS AVG_VOLUME_PER_EVENT_ML,
  T19.MAX_POUR_ML AS MAX_VOLUME_ML,
  T19.MIN_POUR_ML AS MIN_VOLUME_ML,
  CAST(CAST(IFF(
    ABS((
      T19.VOLUME_ML / 29.5735
    ) * 0.5) < 1000000000000000.0,
    (
      T19.VOLUME_ML / 29.5735
    ) * 0.5,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
  T19.FLOW_SUM / NULLIF(CAST(T19.FLOW_READINGS AS DOUBLE), 0.0) AS AVG_FLOW_RATE,
  T19.MAX_FLOW AS MAX_FLOW_RATE,
  T19.MIN_FLOW AS MIN_FLOW_RATE,
  CASE
    WHEN T19.FLOW_READINGS > 1
    THEN SQRT(
      GREATEST_IGNORE_NULLS(
        (
          T19.FLOW_SQUARE_SUM - (
            (
              T19.FLOW_SUM * T19.FLOW_SUM
            ) / NULLIF(CAST(T19.FLOW_READINGS AS DOUBLE), 0.0)
          )
        ) / NULLIF(T19.FLOW_READINGS - 1, 0),
        0.0
      )
    )
    ELSE CAST(NULL AS DOUBLE)
  END AS FLOW_RATE_STDDEV,
  T19.TEMPERATURE_SUM / NULLIF(CAST(T19.TEMPERATURE_READINGS AS DOUBLE), 0.0) AS AVG_TEMPERATURE,
  T19.MAX_TEMPERATURE,
  T19.MIN_TEMPERATURE,
  CASE
    WHEN T19.TEMPERATURE_READINGS > 1
    THEN SQRT(
      GREATEST_IGNORE_NULLS(
        (
          T19.TEMPERATURE_SQUARE_SUM - (
            (
              T19.TEMPERATURE_SUM * T19.TEMPERATURE_SUM
            ) / NULLIF(CAST(T19.TEMPERATURE_READINGS AS DOUBLE), 0.0)
          )
        ) / NULLIF(T19.TEMPERATURE_READINGS - 1, 0),
        0.0
      )
    )
    ELSE CAST(NULL AS DOUBLE)
  END AS TEMPERATURE_STDDEV,
  T19.PRESSURE_SUM / NULLIF(CAST(T19.PRESSURE_READINGS AS DOUBLE), 0.0) AS AVG_PRESSURE,
  T19.MAX_PRESSURE,
  T19.MIN_PRESSURE,
  CASE
    WHEN T19.PRESSURE_READINGS > 1
    THEN SQRT(
      GREATEST_IGNORE_NULLS(
        (
          T19.PRESSURE_SQUARE_SUM - (
            (
              T19.PRESSURE_SUM * T19.PRESSURE_SUM
            ) / NULLIF(CAST(T19.PRESSURE_READINGS AS DOUBLE), 0.0)
          )
        ) / NULLIF(T19.PRESSURE_READINGS - 1, 0),
        0.0
      )
    )
    ELSE CAST(NULL AS DOUBLE)
  END AS PRESSURE_STDDEV,
  T19.TEMPERATURE_ANOMALIES,
  T19.PRESSURE_ANOMALIES,
  T19.ANOMALIES AS TOTAL_ANOMALIES,
  T19.READINGS,
  T19.ACTIVE_SECONDS AS TOTAL_ACTIVE_SECONDS,
  LEAST_IGNORE_NULLS(T19.ACTIVE_SECONDS / 36.0, 100.0) AS UTILIZATION_RATE,
  CAST(T19._DAY_EVENTS AS DOUBLE) / 24.0 AS AVG_EVENTS_24H,
  T19._DAY_VOLUME / 24.0 AS AVG_VOLUME_ML_24H,
  (
    CAST(T19._DAY_ERRORS AS DOUBLE) / NULLIF(CAST(T19._DAY_EVENTS AS DOUBLE), 0.0)
  ) * 100.0 AS AVG_ERROR_RATE_24H,
  (
    CAST(T19.EVENTS - T19._BEFORE AS DOUBLE) / NULLIF(CAST(T19._BEFORE AS DOUBLE), 0.0)
  ) * 100.0 AS EVENT_CHANGE_RATE,
  CASE
    WHEN T19._DAY_VOLUME = 0
    THEN CAST(NULL AS VARCHAR)
    WHEN T19.VOLUME_ML > (
      (
        T19._DAY_VOLUME / 24.0
      ) * 1.1
    )
    THEN 'up'
    WHEN T19.VOLUME_ML < (
      (
        T19._DAY_VOLUME / 24.0
      ) * 0.9
    )
    THEN 'down'
    ELSE 'steady'
  END AS VOLUME_TREND,
  CASE
    WHEN T19.SUCCESS_RATE IS NULL
    THEN CAST(NULL AS DOUBLE)
    WHEN (
      T19.SUCCESS_RATE >= 98.0
    ) AND (
      COALESCE(T19.ANOMALY_RATE, 0.0) <= 2.0
    )
    THEN 100.0
    WHEN (
      T19.SUCCESS_RATE >= 95.0
    ) AND (
      COALESCE(T19.ANOMALY_RATE, 0.0) <= 5.0
    )
    THEN 90.0
    WHEN (
      T19.SUCCESS_RATE >= 90.0
    ) AND (
      COALESCE(T19.ANOMALY_RATE, 0.0) <= 10.0
    )
    THEN 75.0
    WHEN T19.SUCCESS_RATE >= 80.0
    THEN 50.0
    ELSE 25.0
  END AS HOURLY_PERFORMANCE_SCORE,
  CASE
    WHEN CASE
      WHEN T19.SUCCESS_RATE IS NULL
      THEN CAST(NULL AS DOUBLE)
      WHEN (
        T19.SUCCESS_RATE >= 98.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        T19.SUCCESS_RATE >= 95.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        T19.SUCCESS_RATE >= 90.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 10.0
      )
      THEN 75.0
      WHEN T19.SUCCESS_RATE >= 80.0
      THEN 50.0
      ELSE 25.0
    END >= 90
    THEN 'excellent'
    WHEN CASE
      WHEN T19.SUCCESS_RATE IS NULL
      THEN CAST(NULL AS DOUBLE)
      WHEN (
        T19.SUCCESS_RATE >= 98.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        T19.SUCCESS_RATE >= 95.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        T19.SUCCESS_RATE >= 90.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 10.0
      )
      THEN 75.0
      WHEN T19.SUCCESS_RATE >= 80.0
      THEN 50.0
      ELSE 25.0
    END >= 75
    THEN 'good'
    WHEN CASE
      WHEN T19.SUCCESS_RATE IS NULL
      THEN CAST(NULL AS DOUBLE)
      WHEN (
        T19.SUCCESS_RATE >= 98.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        T19.SUCCESS_RATE >= 95.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        T19.SUCCESS_RATE >= 90.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 10.0
      )
      THEN 75.0
      WHEN T19.SUCCESS_RATE >= 80.0
      THEN 50.0
      ELSE 25.0
    END >= 50
    THEN 'fair'
    WHEN CASE
      WHEN T19.SUCCESS_RATE IS NULL
      THEN CAST(NULL AS DOUBLE)
      WHEN (
        T19.SUCCESS_RATE >= 98.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 2.0
      )
      THEN 100.0
      WHEN (
        T19.SUCCESS_RATE >= 95.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 5.0
      )
      THEN 90.0
      WHEN (
        T19.SUCCESS_RATE >= 90.0
      ) AND (
        COALESCE(T19.ANOMALY_RATE, 0.0) <= 10.0
      )
      THEN 75.0
      WHEN T19.SUCCESS_RATE >= 80.0
      THEN 50.0
      ELSE 25.0
    END IS NOT NULL
    THEN 'poor'
    ELSE CAST(NULL AS VARCHAR)
  END AS PERFORMANCE_TIER,
  CASE
    WHEN T19.ERROR_RATE > 20
    THEN 'critical'
    WHEN T19.ERROR_RATE > 10
    THEN 'degraded'
    WHEN T19.POURS = 0
    THEN 'idle'
    ELSE 'operational'
  END AS HOURLY_STATUS,
  T19.SUCCESS_RATE >= 95 AS MEETS_SLA,
  CASE
    WHEN (
      T19.ERROR_RATE > 20
    ) OR (
      COALESCE(T19.ANOMALY_RATE, 0.0) > 30
    )
    THEN 'critical'
    WHEN (
      T19.ERROR_RATE > 10
    ) OR (
      COALESCE(T19.ANOMALY_RATE, 0.0) > 20
    )
    THEN 'warning'
    ELSE 'normal'
  END AS ALERT_LEVEL,
  T19.LAST_EVENT_AT
FROM (
  SELECT
    T18.DEVICE_ID,
    T18.HOUR_TIMESTAMP,
    T18.BUSINESS_PERIOD,
    T18.LOCATION_ID,
    T18.ACCOUNT_ID,
    T18.LAST_EVENT_AT,
    T18.EVENTS,
    T18.POURS,
    T18.CLEANING_EVENTS,
    T18.MAINTENANCE_EVENTS,
    T18.ERRORS,
    T18.HEALTH_CHECK_EVENTS,
    T18.ALERTS,
    T18.EVENTS_WITH_STATUS,
    T18.SUCCESSFUL_EVENTS,
    T18.FAILED_EVENTS,
    T18.VOLUME_ML,
    T18.ACTIVE_SECONDS,
    T18.READINGS,
    T18.ANOMALIES,
    T18.TEMPERATURE_ANOMALIES,
    T18.PRESSURE_ANOMALIES,
    T18.FLOW_READINGS,
    T18.FLOW_SUM,
    T18.FLOW_SQUARE_SUM,
    T18.TEMPERATURE_READINGS,
    T18.TEMPERATURE_SUM,
    T18.TEMPERATURE_SQUARE_SUM,
    T18.PRESSURE_READINGS,
    T18.PRESSURE_SUM,
    T18.PRESSURE_SQUARE_SUM,
    T18.MIN_POUR_ML,
    T18.MIN_FLOW,
    T18.MIN_TEMPERATURE,
    T18.MIN_PRESSURE,
    T18.MAX_POUR_ML,
    T18.MAX_FLOW,
    T18.MAX_TEMPERATURE,
    T18.MAX_PRESSURE,
    T18.DEVICE_TYPE,
    T18.MODEL,
    CAST(DATE_PART(hour, T18.HOUR_TIMESTAMP) AS BIGINT) AS HOUR_OF_DAY,
    (
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T18.HOUR_TIMESTAMP AS DATE)) % 7
        ) + 7
      ) % 7
    ) + 1 AS DAY_OF_WEEK,
    (
      CAST(T18.SUCCESSFUL_EVENTS AS DOUBLE) / NULLIF(CAST(T18.EVENTS_WITH_STATUS AS DOUBLE), 0.0)
    ) * 100.0 AS SUCCESS_RATE,
    (
      CAST(T18.ERRORS AS DOUBLE) / NULLIF(CAST(T18.EVENTS AS DOUBLE), 0.0)
    ) * 100.0 AS ERROR_RATE,
    (
      CAST(T18.ANOMALIES AS DOUBLE) / NULLIF(CAST(T18.READINGS AS DOUBLE), 0.0)
    ) * 100.0 AS ANOMALY_RATE,
    SUM(T18.EVENTS) OVER (
      PARTITION BY T18.DEVICE_ID
      ORDER BY CAST(FLOOR((
        CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
      ) / (
        3600
      )) AS BIGINT) ASC
      RANGE BETWEEN 23 preceding AND CURRENT ROW
    ) AS _DAY_EVENTS,
    SUM(T18.VOLUME_ML) OVER (
      PARTITION BY T18.DEVICE_ID
      ORDER BY CAST(FLOOR((
        CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
      ) / (
        3600
      )) AS BIGINT) ASC
      RANGE BETWEEN 23 preceding AND CURRENT ROW
    ) AS _DAY_VOLUME,
    SUM(T18.ERRORS) OVER (
      PARTITION BY T18.DEVICE_ID
      ORDER BY CAST(FLOOR((
        CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
      ) / (
        3600
      )) AS BIGINT) ASC
      RANGE BETWEEN 23 preceding AND CURRENT ROW
    ) AS _DAY_ERRORS,
    CASE
      WHEN LAG(
        CAST(FLOOR((
          CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
        ) / (
          3600
        )) AS BIGINT)
      ) OVER (
        PARTITION BY T18.DEVICE_ID
        ORDER BY CAST(FLOOR((
          CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
        ) / (
          3600
        )) AS BIGINT) ASC
      ) = (
        CAST(FLOOR((
          CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
        ) / (
          3600
        )) AS BIGINT) - 1
      )
      THEN LAG(T18.EVENTS) OVER (
        PARTITION BY T18.DEVICE_ID
        ORDER BY CAST(FLOOR((
          CAST(DATE_PART('epoch', T18.HOUR_TIMESTAMP) AS BIGINT)
        ) / (
          3600
        )) AS BIGINT) ASC
      )
      ELSE NULL
    END AS _BEFORE
  FROM (
    SELECT
      T17.*
      EXCLUDE (_DEVICE)
    FROM (
      SELECT
        T16.DEVICE_ID,
        T16.HOUR_TIMESTAMP,
        T16.BUSINESS_PERIOD,
        T16.LOCATION_ID,
        T16.ACCOUNT_ID,
        T16.LAST_EVENT_AT,
        T16.EVENTS,
        T16.POURS,
        T16.CLEANING_EVENTS,
        T16.MAINTENANCE_EVENTS,
        T16.ERRORS,
        T16.HEALTH_CHECK_EVENTS,
        T16.ALERTS,
        T16.EVENTS_WITH_STATUS,
        T16.SUCCESSFUL_EVENTS,
        T16.FAILED_EVENTS,
        T16.VOLUME_ML,
        T16.ACTIVE_SECONDS,
        T16.READINGS,
        T16.ANOMALIES,
        T16.TEMPERATURE_ANOMALIES,
        T16.PRESSURE_ANOMALIES,
        T16.FLOW_READINGS,
        T16.FLOW_SUM,
        T16.FLOW_SQUARE_SUM,
        T16.TEMPERATURE_READINGS,
        T16.TEMPERATURE_SUM,
        T16.TEMPERATURE_SQUARE_SUM,
        T16.PRESSURE_READINGS,
        T16.PRESSURE_SUM,
        T16.PRESSURE_SQUARE_SUM,
        T16.MIN_POUR_ML,
        T16.MIN_FLOW,
        T16.MIN_TEMPERATURE,
        T16.MIN_PRESSURE,
        T16.MAX_POUR_ML,
        T16.MAX_FLOW,
        T16.MAX_TEMPERATURE,
        T16.MAX_PRESSURE,
        T4.DEVICE_TYPE,
        T4.MODEL,
        T4._DEVICE
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T6.DEVICE_ID,
            T6.HOUR_TIMESTAMP,
            T6.BUSINESS_PERIOD,
            T6.LOCATION_ID,
            T6.ACCOUNT_ID,
            T6.LAST_EVENT_AT,
            T6.EVENTS,
            T6.POURS,
            T6.CLEANING_EVENTS,
            T6.MAINTENANCE_EVENTS,
            T6.ERRORS,
            T6.HEALTH_CHECK_EVENTS,
            T6.ALERTS,
            T6.EVENTS_WITH_STATUS,
            T6.SUCCESSFUL_EVENTS,
            T6.FAILED_EVENTS,
            T6.VOLUME_ML,
            T6.ACTIVE_SECONDS,
            T6.READINGS,
            T6.ANOMALIES,
            T6.TEMPERATURE_ANOMALIES,
            T6.PRESSURE_ANOMALIES,
            T6.FLOW_READINGS,
            T6.FLOW_SUM,
            T6.FLOW_SQUARE_SUM,
            T6.TEMPERATURE_READINGS,
            T6.TEMPERATURE_SUM,
            T6.TEMPERATURE_SQUARE_SUM,
            T6.PRESSURE_READINGS,
            T6.PRESSURE_SUM,
            T6.PRESSURE_SQUARE_SUM,
            T6.MIN_POUR_ML,
            T6.MIN_FLOW,
            T6.MIN_TEMPERATURE,
            T6.MIN_PRESSURE,
            T6.MAX_POUR_ML,
            T6.MAX_FLOW,
            T6.MAX_TEMPERATURE,
            T6.MAX_PRESSURE
          FROM T3 AS T6
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T5.DEVICE_ID AS _MOVER,
                    MIN(T5.LOCATION_ID) AS FIRST,
                    MAX(T5.LOCATION_ID) AS LAST
                  FROM T3 AS T5
                  GROUP BY
                    1
                ) AS T7
                WHERE
                  T7.FIRST <> T7.LAST
              ) AS T9
              WHERE
                T6.DEVICE_ID = T9._MOVER
            )
        ) AS T10
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T12.DEVICE_ID,
              T12.HOUR_TIMESTAMP,
              T12.BUSINESS_PERIOD,
              MAX(IFF(T12.PLACE = 0, T12.LOCATION_ID, NULL)) AS LOCATION_ID,
              MAX(IFF(T12.PLACE = 0, T12.ACCOUNT_ID, NULL)) AS ACCOUNT_ID,
              MAX(T12.LAST_EVENT_AT) AS LAST_EVENT_AT,
              SUM(T12.EVENTS) AS EVENTS,
              SUM(T12.POURS) AS POURS,
              SUM(T12.CLEANING_EVENTS) AS CLEANING_EVENTS,
              SUM(T12.MAINTENANCE_EVENTS) AS MAINTENANCE_EVENTS,
              SUM(T12.ERRORS) AS ERRORS,
              SUM(T12.HEALTH_CHECK_EVENTS) AS HEALTH_CHECK_EVENTS,
              SUM(T12.ALERTS) AS ALERTS,
              SUM(T12.EVENTS_WITH_STATUS) AS EVENTS_WITH_STATUS,
              SUM(T12.SUCCESSFUL_EVENTS) AS SUCCESSFUL_EVENTS,
              SUM(T12.FAILED_EVENTS) AS FAILED_EVENTS,
              SUM(T12.VOLUME_ML) AS VOLUME_ML,
              SUM(T12.ACTIVE_SECONDS) AS ACTIVE_SECONDS,
              SUM(T12.READINGS) AS READINGS,
              SUM(T12.ANOMALIES) AS ANOMALIES,
              SUM(T12.TEMPERATURE_ANOMALIES) AS TEMPERATURE_ANOMALIES,
              SUM(T12.PRESSURE_ANOMALIES) AS PRESSURE_ANOMALIES,
              SUM(T12.FLOW_READINGS) AS FLOW_READINGS,
              SUM(T12.FLOW_SUM) AS FLOW_SUM,
              SUM(T12.FLOW_SQUARE_SUM) AS FLOW_SQUARE_SUM,
              SUM(T12.TEMPERATURE_READINGS) AS TEMPERATURE_READINGS,
              SUM(T12.TEMPERATURE_SUM) AS TEMPERATURE_SUM,
              SUM(T12.TEMPERATURE_SQUARE_SUM) AS TEMPERATURE_SQUARE_SUM,
              SUM(T12.PRESSURE_READINGS) AS PRESSURE_READINGS,
              SUM(T12.PRESSURE_SUM) AS PRESSURE_SUM,
              SUM(T12.PRESSURE_SQUARE_SUM) AS PRESSURE_SQUARE_SUM,
              MIN(T12.MIN_POUR_ML) AS MIN_POUR_ML,
              MIN(T12.MIN_FLOW) AS MIN_FLOW,
              MIN(T12.MIN_TEMPERATURE) AS MIN_TEMPERATURE,
              MIN(T12.MIN_PRESSURE) AS MIN_PRESSURE,
              MAX(T12.MAX_POUR_ML) AS MAX_POUR_ML,
              MAX(T12.MAX_FLOW) AS MAX_FLOW,
              MAX(T12.MAX_TEMPERATURE) AS MAX_TEMPERATURE,
              MAX(T12.MAX_PRESSURE) AS MAX_PRESSURE
            FROM (
              SELECT
                T11.DEVICE_ID,
                T11.LOCATION_ID,
                T11.ACCOUNT_ID,
                T11.IS_ORPHAN,
                T11.EVENT_DATE,
                T11.HOUR_TIMESTAMP,
                T11.BUSINESS_PERIOD,
                T11.FIRST_EVENT_AT,
                T11.LAST_EVENT_AT,
                T11.LAST_POUR_AT,
                T11.EVENTS,
                T11.POURS,
                T11.TEMPERATURE_EVENTS,
                T11.PRESSURE_EVENTS,
                T11.KEG_LEVEL_EVENTS,
                T11.CLEANING_EVENTS,
                T11.HEALTH_CHECK_EVENTS,
                T11.ERROR_EVENTS,
                T11.MAINTENANCE_EVENTS,
                T11.CALIBRATION_EVENTS,
                T11.VOLUME_ML,
                T11.MIN_POUR_ML,
                T11.MAX_POUR_ML,
                T11.POUR_SECONDS,
                T11.ACTIVE_SECONDS,
                T11.FLOW_READINGS,
                T11.FLOW_SUM,
                T11.FLOW_SQUARE_SUM,
                T11.MIN_FLOW,
                T11.MAX_FLOW,
                T11.TEMPERATURE_READINGS,
                T11.TEMPERATURE_SUM,
                T11.TEMPERATURE_SQUARE_SUM,
                T11.MIN_TEMPERATURE,
                T11.MAX_TEMPERATURE,
                T11.TEMPERATURE_ANOMALIES,
                T11.CRITICAL_TEMPERATURES,
                T11.HIGH_TEMPERATURES,
                T11.LOW_TEMPERATURES,
                T11.PRESSURE_READINGS,
                T11.PRESSURE_SUM,
                T11.PRESSURE_SQUARE_SUM,
                T11.MIN_PRESSURE,
                T11.MAX_PRESSURE,
                T11.PRESSURE_ANOMALIES,
                T11.CRITICAL_PRESSURES,
                T11.HIGH_PRESSURES,
                T11.LOW_PRESSURES,
                T11.READINGS,
                T11.ANOMALIES,
                T11.CRITICAL_READINGS,
                T11.CHECKS,
                T11.ALERTS,
                T11.EVENTS_WITH_STATUS,
                T11.SUCCESSFUL_EVENTS,
                T11.FAILED_EVENTS,
                T11.ERRORS,
                T11.HEALTH_CHECK_ERRORS,
                T11.LAST_MAINTENANCE_AT,
                ROW_NUMBER() OVER (
                  PARTITION BY T11.DEVICE_ID, T11.HOUR_TIMESTAMP
                  ORDER BY T11.LAST_EVENT_AT DESC NULLS LAST, T11.LOCATION_ID ASC
                ) - 1 AS PLACE
              FROM (
                SELECT
                  T6.DEVICE_ID,
                  T6.LOCATION_ID,
                  T6.ACCOUNT_ID,
                  T6.IS_ORPHAN,
                  T6.EVENT_DATE,
                  T6.HOUR_TIMESTAMP,
                  T6.BUSINESS_PERIOD,
                  T6.FIRST_EVENT_AT,
                  T6.LAST_EVENT_AT,
                  T6.LAST_POUR_AT,
                  T6.EVENTS,
                  T6.POURS,
                  T6.TEMPERATURE_EVENTS,
                  T6.PRESSURE_EVENTS,
                  T6.KEG_LEVEL_EVENTS,
                  T6.CLEANING_EVENTS,
                  T6.HEALTH_CHECK_EVENTS,
                  T6.ERROR_EVENTS,
                  T6.MAINTENANCE_EVENTS,
                  T6.CALIBRATION_EVENTS,
                  T6.VOLUME_ML,
                  T6.MIN_POUR_ML,
                  T6.MAX_POUR_ML,
                  T6.POUR_SECONDS,
                  T6.ACTIVE_SECONDS,
                  T6.FLOW_READINGS,
                  T6.FLOW_SUM,
                  T6.FLOW_SQUARE_SUM,
                  T6.MIN_FLOW,
                  T6.MAX_FLOW,
                  T6.TEMPERATURE_READINGS,
                  T6.TEMPERATURE_SUM,
                  T6.TEMPERATURE_SQUARE_SUM,
                  T6.MIN_TEMPERATURE,
                  T6.MAX_TEMPERATURE,
                  T6.TEMPERATURE_ANOMALIES,
                  T6.CRITICAL_TEMPERATURES,
                  T6.HIGH_TEMPERATURES,
                  T6.LOW_TEMPERATURES,
                  T6.PRESSURE_READINGS,
                  T6.PRESSURE_SUM,
                  T6.PRESSURE_SQUARE_SUM,
                  T6.MIN_PRESSURE,
                  T6.MAX_PRESSURE,
                  T6.PRESSURE_ANOMALIES,
                  T6.CRITICAL_PRESSURES,
                  T6.HIGH_PRESSURES,
                  T6.LOW_PRESSURES,
                  T6.READINGS,
                  T6.ANOMALIES,
                  T6.CRITICAL_READINGS,
                  T6.CHECKS,
                  T6.ALERTS,
                  T6.EVENTS_WITH_STATUS,
                  T6.SUCCESSFUL_EVENTS,
                  T6.FAILED_EVENTS,
                  T6.ERRORS,
                  T6.HEALTH_CHECK_ERRORS,
                  T6.LAST_MAINTENANCE_AT
                FROM T3 AS T6
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          T5.DEVICE_ID AS _MOVER,
                          MIN(T5.LOCATION_ID) AS FIRST,
                          MAX(T5.LOCATION_ID) AS LAST
                        FROM T3 AS T5
                        GROUP BY
                          1
                      ) AS T7
                      WHERE
                        T7.FIRST <> T7.LAST
                    ) AS T9
                    WHERE
                      T6.DEVICE_ID = T9._MOVER
                  )
              ) AS T11
            ) AS T12
            GROUP BY
              1,
              2,
              3
          ) AS T13
        ) AS T14
      ) AS T16
      INNER JOIN (
        SELECT
          T0.DEVICE_TYPE,
          T0.MODEL,
          T0.DEVICE_ID AS _DEVICE
        FROM STAGING.STG_APP_DATABASE__DEVICES AS T0
        WHERE
          NOT (
            T0.IS_ORPHAN
          )
      ) AS T4
        ON T16.DEVICE_ID = T4._DEVICE
    ) AS T17
  ) AS T18
) AS T19
