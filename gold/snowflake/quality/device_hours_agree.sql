WITH T35 AS (
  SELECT
    T21.DEVICE_ID,
    T21.LOCATION_ID,
    T21.ACCOUNT_ID,
    T21.IS_ORPHAN,
    T21.EVENT_DATE,
    T21.HOUR_TIMESTAMP,
    T21.BUSINESS_PERIOD,
    T21.FIRST_EVENT_AT,
    T21.LAST_EVENT_AT,
    T21.LAST_POUR_AT,
    T21.EVENTS,
    T21.POURS,
    T21.TEMPERATURE_EVENTS,
    T21.PRESSURE_EVENTS,
    T21.KEG_LEVEL_EVENTS,
    T21.CLEANING_EVENTS,
    T21.HEALTH_CHECK_EVENTS,
    T21.ERROR_EVENTS,
    T21.MAINTENANCE_EVENTS,
    T21.CALIBRATION_EVENTS,
    T21.VOLUME_ML,
    T21.MIN_POUR_ML,
    T21.MAX_POUR_ML,
    T21.POUR_SECONDS,
    T21.ACTIVE_SECONDS,
    T21.FLOW_READINGS,
    T21.FLOW_SUM,
    T21.FLOW_SQUARE_SUM,
    T21.MIN_FLOW,
    T21.MAX_FLOW,
    T21.TEMPERATURE_READINGS,
    T21.TEMPERATURE_SUM,
    T21.TEMPERATURE_SQUARE_SUM,
    T21.MIN_TEMPERATURE,
    T21.MAX_TEMPERATURE,
    T21.TEMPERATURE_ANOMALIES,
    T21.CRITICAL_TEMPERATURES,
    T21.HIGH_TEMPERATURES,
    T21.LOW_TEMPERATURES,
    T21.PRESSURE_READINGS,
    T21.PRESSURE_SUM,
    T21.PRESSURE_SQUARE_SUM,
    T21.MIN_PRESSURE,
    T21.MAX_PRESSURE,
    T21.PRESSURE_ANOMALIES,
    T21.CRITICAL_PRESSURES,
    T21.HIGH_PRESSURES,
    T21.LOW_PRESSURES,
    T21.READINGS,
    T21.ANOMALIES,
    T21.CRITICAL_READINGS,
    T21.CHECKS,
    T21.ALERTS,
    T21.EVENTS_WITH_STATUS,
    T21.SUCCESSFUL_EVENTS,
    T21.FAILED_EVENTS,
    T21.ERRORS,
    T21.HEALTH_CHECK_ERRORS,
    T21.LAST_MAINTENANCE_AT
  FROM (
    SELECT
      *
    FROM TIMELINE.TAP_HOURS AS T3
    WHERE
      NOT (
        T3.IS_ORPHAN
      )
  ) AS T21
  WHERE
    EXISTS(
      SELECT
        1
      FROM (
        SELECT
          *
        FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
        WHERE
          NOT (
            T1.IS_ORPHAN
          )
      ) AS T19
      WHERE
        T21.DEVICE_ID = T19.DEVICE_ID
    )
), T50 AS (
  SELECT
    T42.DEVICE_ID,
    T42.HOUR_TIMESTAMP,
    MAX(T42.LAST_EVENT_AT) AS LAST_EVENT_AT,
    SUM(T42.ALERTS) AS ALERT_EVENTS,
    SUM(T42.MAINTENANCE_EVENTS) AS MAINTENANCE_EVENTS,
    SUM(T42.CLEANING_EVENTS) AS CLEANING_EVENTS,
    SUM(T42.HEALTH_CHECK_EVENTS) AS HEALTH_CHECK_EVENTS,
    SUM(T42.SUCCESSFUL_EVENTS) AS SUCCESSFUL_EVENTS,
    SUM(T42.FAILED_EVENTS) AS FAILED_EVENTS,
    SUM(T42.TEMPERATURE_ANOMALIES) AS TEMPERATURE_ANOMALIES,
    SUM(T42.PRESSURE_ANOMALIES) AS PRESSURE_ANOMALIES,
    SUM(T42.ACTIVE_SECONDS) AS TOTAL_ACTIVE_SECONDS,
    MAX(T42.MAX_POUR_ML) AS MAX_VOLUME_ML,
    MAX(T42.MAX_FLOW) AS MAX_FLOW_RATE,
    MAX(T42.MAX_TEMPERATURE) AS MAX_TEMPERATURE,
    MAX(T42.MAX_PRESSURE) AS MAX_PRESSURE,
    MIN(T42.MIN_POUR_ML) AS MIN_VOLUME_ML,
    MIN(T42.MIN_FLOW) AS MIN_FLOW_RATE,
    MIN(T42.MIN_TEMPERATURE) AS MIN_TEMPERATURE,
    MIN(T42.MIN_PRESSURE) AS MIN_PRESSURE
  FROM (
    SELECT
      *
    FROM T35 AS T38
    WHERE
      T38.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
      AND T38.EVENT_DATE > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
  ) AS T42
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
                'hours of a device and day' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T64._LK0, T64._RK0),
                  COALESCE(CAST(T64._LK1 AS VARCHAR), CAST(T64._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T64._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T64._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T64._L0 IS NOT DISTINCT FROM T64._R0
                    OR COALESCE(
                      ABS(CAST(T64._L0 AS DOUBLE) - CAST(T64._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L0 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'total_events '
                  END,
                  CASE
                    WHEN T64._L1 IS NOT DISTINCT FROM T64._R1
                    OR COALESCE(
                      ABS(CAST(T64._L1 AS DOUBLE) - CAST(T64._R1 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L1 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'pour_events '
                  END,
                  CASE
                    WHEN T64._L2 IS NOT DISTINCT FROM T64._R2
                    OR COALESCE(
                      ABS(CAST(T64._L2 AS DOUBLE) - CAST(T64._R2 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L2 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'error_events '
                  END,
                  CASE
                    WHEN T64._L3 IS NOT DISTINCT FROM T64._R3
                    OR COALESCE(
                      ABS(CAST(T64._L3 AS DOUBLE) - CAST(T64._R3 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L3 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'readings '
                  END,
                  CASE
                    WHEN T64._L4 IS NOT DISTINCT FROM T64._R4
                    OR COALESCE(
                      ABS(CAST(T64._L4 AS DOUBLE) - CAST(T64._R4 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L4 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'total_anomalies '
                  END,
                  CASE
                    WHEN T64._L5 IS NOT DISTINCT FROM T64._R5
                    OR COALESCE(ABS(T64._L5 - T64._R5) <= (
                      (
                        ABS(T64._L5) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'total_volume_ml '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T36._LK0,
                  T36._LK1,
                  T36._L0,
                  T36._L1,
                  T36._L2,
                  T36._L3,
                  T36._L4,
                  T36._L5,
                  T52._RK0,
                  T52._RK1,
                  T52._R0,
                  T52._R1,
                  T52._R2,
                  T52._R3,
                  T52._R4,
                  T52._R5
                FROM (
                  SELECT
                    T29.DEVICE_ID AS _LK0,
                    T29.EVENT_DATE AS _LK1,
                    T29.TOTAL_EVENTS AS _L0,
                    T29.POUR_EVENTS AS _L1,
                    T29.ERROR_EVENTS AS _L2,
                    T29.READINGS AS _L3,
                    T29.TOTAL_ANOMALIES AS _L4,
                    T29.TOTAL_VOLUME_ML AS _L5
                  FROM (
                    SELECT
                      T6.DEVICE_ID,
                      T6.EVENT_DATE,
                      SUM(T6.TOTAL_EVENTS) AS TOTAL_EVENTS,
                      SUM(T6.POUR_EVENTS) AS POUR_EVENTS,
                      SUM(T6.ERROR_EVENTS) AS ERROR_EVENTS,
                      SUM(T6.READINGS) AS READINGS,
                      SUM(T6.TOTAL_ANOMALIES) AS TOTAL_ANOMALIES,
                      SUM(T6.TOTAL_VOLUME_ML) AS TOTAL_VOLUME_ML
                    FROM (
                      SELECT
                        T0.DEVICE_ID,
                        T0.HOUR_TIMESTAMP,
                        T0.LOCATION_ID,
                        T0.ACCOUNT_ID,
                        T0.DEVICE_TYPE,
                        T0.MODEL,
                        T0.HOUR_OF_DAY,
                        T0.DAY_OF_WEEK,
                        T0.IS_WEEKEND,
                        T0.BUSINESS_PERIOD,
                        T0.IS_PEAK_HOUR,
                        T0.TOTAL_EVENTS,
                        T0.POUR_EVENTS,
                        T0.ERROR_EVENTS,
                        T0.MAINTENANCE_EVENTS,
                        T0.CLEANING_EVENTS,
                        T0.HEALTH_CHECK_EVENTS,
                        T0.ALERT_EVENTS,
                        T0.SUCCESSFUL_EVENTS,
                        T0.FAILED_EVENTS,
                        T0.SUCCESS_RATE,
                        T0.ERROR_RATE,
                        T0.ANOMALY_RATE,
                        T0.TOTAL_VOLUME_ML,
                        T0.TOTAL_VOLUME_LITERS,
                        T0.AVG_VOLUME_PER_EVENT_ML,
                        T0.MAX_VOLUME_ML,
                        T0.MIN_VOLUME_ML,
                        T0.REVENUE,
                        T0.AVG_FLOW_RATE,
                        T0.MAX_FLOW_RATE,
                        T0.MIN_FLOW_RATE,
                        T0.FLOW_RATE_STDDEV,
                        T0.AVG_TEMPERATURE,
                        T0.MAX_TEMPERATURE,
                        T0.MIN_TEMPERATURE,
                        T0.TEMPERATURE_STDDEV,
                        T0.AVG_PRESSURE,
                        T0.MAX_PRESSURE,
                        T0.MIN_PRESSURE,
                        T0.PRESSURE_STDDEV,
                        T0.TEMPERATURE_ANOMALIES,
                        T0.PRESSURE_ANOMALIES,
                        T0.TOTAL_ANOMALIES,
                        T0.READINGS,
                        T0.TOTAL_ACTIVE_SECONDS,
                        T0.UTILIZATION_RATE,
                        T0.AVG_EVENTS_24H,
                        T0.AVG_VOLUME_ML_24H,
                        T0.AVG_ERROR_RATE_24H,
                        T0.EVENT_CHANGE_RATE,
                        T0.VOLUME_TREND,
                        T0.HOURLY_PERFORMANCE_SCORE,
                        T0.PERFORMANCE_TIER,
                        T0.HOURLY_STATUS,
                        T0.MEETS_SLA,
                        T0.ALERT_LEVEL,
                        T0.LAST_EVENT_AT,
                        CAST(T0.HOUR_TIMESTAMP AS DATE) AS EVENT_DATE
                      FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
                    ) AS T6
                    GROUP BY
                      1,
                      2
                  ) AS T29
                ) AS T36
                FULL OUTER JOIN (
                  SELECT
                    T43.DEVICE_ID AS _RK0,
                    T43.EVENT_DATE AS _RK1,
                    T43.TOTAL_EVENTS AS _R0,
                    T43.POUR_EVENTS AS _R1,
                    T43.ERROR_EVENTS AS _R2,
                    T43.READINGS AS _R3,
                    T43.TOTAL_ANOMALIES AS _R4,
                    T43.TOTAL_VOLUME_ML AS _R5
                  FROM (
                    SELECT
                      T38.DEVICE_ID,
                      T38.EVENT_DATE,
                      SUM(T38.EVENTS) AS TOTAL_EVENTS,
                      SUM(T38.POURS) AS POUR_EVENTS,
                      SUM(T38.ERRORS) AS ERROR_EVENTS,
                      SUM(T38.READINGS) AS READINGS,
                      SUM(T38.ANOMALIES) AS TOTAL_ANOMALIES,
                      SUM(T38.VOLUME_ML) AS TOTAL_VOLUME_ML
                    FROM T35 AS T38
                    GROUP BY
                      1,
                      2
                  ) AS T43
                ) AS T52
                  ON T36._LK0 = T52._RK0 AND T36._LK1 = T52._RK1
              ) AS T64
              WHERE
                NOT (
                  (
                    T64._LK0 IS NOT NULL
                  )
                  AND (
                    T64._RK0 IS NOT NULL
                  )
                  AND (
                    T64._L0 IS NOT DISTINCT FROM T64._R0
                    OR COALESCE(
                      ABS(CAST(T64._L0 AS DOUBLE) - CAST(T64._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L0 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T64._L1 IS NOT DISTINCT FROM T64._R1
                    OR COALESCE(
                      ABS(CAST(T64._L1 AS DOUBLE) - CAST(T64._R1 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L1 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T64._L2 IS NOT DISTINCT FROM T64._R2
                    OR COALESCE(
                      ABS(CAST(T64._L2 AS DOUBLE) - CAST(T64._R2 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L2 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T64._L3 IS NOT DISTINCT FROM T64._R3
                    OR COALESCE(
                      ABS(CAST(T64._L3 AS DOUBLE) - CAST(T64._R3 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L3 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T64._L4 IS NOT DISTINCT FROM T64._R4
                    OR COALESCE(
                      ABS(CAST(T64._L4 AS DOUBLE) - CAST(T64._R4 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T64._L4 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T64._L5 IS NOT DISTINCT FROM T64._R5
                    OR COALESCE(ABS(T64._L5 - T64._R5) <= (
                      (
                        ABS(T64._L5) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                )
            ) AS T72
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'hours of 7 days = hours of taps' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T69._LK0, T69._RK0),
                  COALESCE(CAST(T69._LK1 AS VARCHAR), CAST(T69._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T69._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T69._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T69._L0 IS NOT DISTINCT FROM T69._R0 THEN '' ELSE 'last_event_at ' END,
                  CASE WHEN T69._L1 IS NOT DISTINCT FROM T69._R1 THEN '' ELSE 'alert_events ' END,
                  CASE
                    WHEN T69._L2 IS NOT DISTINCT FROM T69._R2
                    THEN ''
                    ELSE 'maintenance_events '
                  END,
                  CASE WHEN T69._L3 IS NOT DISTINCT FROM T69._R3 THEN '' ELSE 'cleaning_events ' END,
                  CASE
                    WHEN T69._L4 IS NOT DISTINCT FROM T69._R4
                    THEN ''
                    ELSE 'health_check_events '
                  END,
                  CASE WHEN T69._L5 IS NOT DISTINCT FROM T69._R5 THEN '' ELSE 'successful_events ' END,
                  CASE WHEN T69._L6 IS NOT DISTINCT FROM T69._R6 THEN '' ELSE 'failed_events ' END,
                  CASE
                    WHEN T69._L7 IS NOT DISTINCT FROM T69._R7
                    THEN ''
                    ELSE 'temperature_anomalies '
                  END,
                  CASE
                    WHEN T69._L8 IS NOT DISTINCT FROM T69._R8
                    THEN ''
                    ELSE 'pressure_anomalies '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T24._LK0,
                  T24._LK1,
                  T24._L0,
                  T24._L1,
                  T24._L2,
                  T24._L3,
                  T24._L4,
                  T24._L5,
                  T24._L6,
                  T24._L7,
                  T24._L8,
                  T63._RK0,
                  T63._RK1,
                  T63._R0,
                  T63._R1,
                  T63._R2,
                  T63._R3,
                  T63._R4,
                  T63._R5,
                  T63._R6,
                  T63._R7,
                  T63._R8
                FROM (
                  SELECT
                    T0.DEVICE_ID AS _LK0,
                    T0.HOUR_TIMESTAMP AS _LK1,
                    T0.LAST_EVENT_AT AS _L0,
                    T0.ALERT_EVENTS AS _L1,
                    T0.MAINTENANCE_EVENTS AS _L2,
                    T0.CLEANING_EVENTS AS _L3,
                    T0.HEALTH_CHECK_EVENTS AS _L4,
                    T0.SUCCESSFUL_EVENTS AS _L5,
                    T0.FAILED_EVENTS AS _L6,
                    T0.TEMPERATURE_ANOMALIES AS _L7,
                    T0.PRESSURE_ANOMALIES AS _L8
                  FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
                  WHERE
                    CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                    AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
                ) AS T24
                FULL OUTER JOIN (
                  SELECT
                    T54.DEVICE_ID AS _RK0,
                    T54.HOUR_TIMESTAMP AS _RK1,
                    T54.LAST_EVENT_AT AS _R0,
                    T54.ALERT_EVENTS AS _R1,
                    T54.MAINTENANCE_EVENTS AS _R2,
                    T54.CLEANING_EVENTS AS _R3,
                    T54.HEALTH_CHECK_EVENTS AS _R4,
                    T54.SUCCESSFUL_EVENTS AS _R5,
                    T54.FAILED_EVENTS AS _R6,
                    T54.TEMPERATURE_ANOMALIES AS _R7,
                    T54.PRESSURE_ANOMALIES AS _R8
                  FROM T50 AS T54
                ) AS T63
                  ON T24._LK0 = T63._RK0 AND T24._LK1 = T63._RK1
              ) AS T69
              WHERE
                NOT (
                  (
                    T69._LK0 IS NOT NULL
                  )
                  AND (
                    T69._RK0 IS NOT NULL
                  )
                  AND T69._L0 IS NOT DISTINCT FROM T69._R0
                  AND T69._L1 IS NOT DISTINCT FROM T69._R1
                  AND T69._L2 IS NOT DISTINCT FROM T69._R2
                  AND T69._L3 IS NOT DISTINCT FROM T69._R3
                  AND T69._L4 IS NOT DISTINCT FROM T69._R4
                  AND T69._L5 IS NOT DISTINCT FROM T69._R5
                  AND T69._L6 IS NOT DISTINCT FROM T69._R6
                  AND T69._L7 IS NOT DISTINCT FROM T69._R7
                  AND T69._L8 IS NOT DISTINCT FROM T69._R8
                )
            ) AS T73
          ) AS T74
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'extremes of 7 days = hours of taps' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T68._LK0, T68._RK0),
                COALESCE(CAST(T68._LK1 AS VARCHAR), CAST(T68._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T68._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T68._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T68._L0 IS NOT DISTINCT FROM T68._R0
                  OR COALESCE(ABS(T68._L0 - T68._R0) <= (
                    (
                      ABS(T68._L0) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'max_volume_ml '
                END,
                CASE
                  WHEN T68._L1 IS NOT DISTINCT FROM T68._R1
                  OR COALESCE(ABS(T68._L1 - T68._R1) <= (
                    (
                      ABS(T68._L1) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'max_flow_rate '
                END,
                CASE
                  WHEN T68._L2 IS NOT DISTINCT FROM T68._R2
                  OR COALESCE(ABS(T68._L2 - T68._R2) <= (
                    (
                      ABS(T68._L2) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'max_temperature '
                END,
                CASE
                  WHEN T68._L3 IS NOT DISTINCT FROM T68._R3
                  OR COALESCE(ABS(T68._L3 - T68._R3) <= (
                    (
                      ABS(T68._L3) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'max_pressure '
                END,
                CASE
                  WHEN T68._L4 IS NOT DISTINCT FROM T68._R4
                  OR COALESCE(ABS(T68._L4 - T68._R4) <= (
                    (
                      ABS(T68._L4) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'min_volume_ml '
                END,
                CASE
                  WHEN T68._L5 IS NOT DISTINCT FROM T68._R5
                  OR COALESCE(ABS(T68._L5 - T68._R5) <= (
                    (
                      ABS(T68._L5) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'min_flow_rate '
                END,
                CASE
                  WHEN T68._L6 IS NOT DISTINCT FROM T68._R6
                  OR COALESCE(ABS(T68._L6 - T68._R6) <= (
                    (
                      ABS(T68._L6) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'min_temperature '
                END,
                CASE
                  WHEN T68._L7 IS NOT DISTINCT FROM T68._R7
                  OR COALESCE(ABS(T68._L7 - T68._R7) <= (
                    (
                      ABS(T68._L7) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'min_pressure '
                END,
                CASE
                  WHEN T68._L8 IS NOT DISTINCT FROM T68._R8
                  OR COALESCE(ABS(T68._L8 - T68._R8) <= (
                    (
                      ABS(T68._L8) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'total_active_seconds '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T23._LK0,
                T23._LK1,
                T23._L0,
                T23._L1,
                T23._L2,
                T23._L3,
                T23._L4,
                T23._L5,
                T23._L6,
                T23._L7,
                T23._L8,
                T62._RK0,
                T62._RK1,
                T62._R0,
                T62._R1,
                T62._R2,
                T62._R3,
                T62._R4,
                T62._R5,
                T62._R6,
                T62._R7,
                T62._R8
              FROM (
                SELECT
                  T0.DEVICE_ID AS _LK0,
                  T0.HOUR_TIMESTAMP AS _LK1,
                  T0.MAX_VOLUME_ML AS _L0,
                  T0.MAX_FLOW_RATE AS _L1,
                  T0.MAX_TEMPERATURE AS _L2,
                  T0.MAX_PRESSURE AS _L3,
                  T0.MIN_VOLUME_ML AS _L4,
                  T0.MIN_FLOW_RATE AS _L5,
                  T0.MIN_TEMPERATURE AS _L6,
                  T0.MIN_PRESSURE AS _L7,
                  T0.TOTAL_ACTIVE_SECONDS AS _L8
                FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
                WHERE
                  CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
              ) AS T23
              INNER JOIN (
                SELECT
                  T54.DEVICE_ID AS _RK0,
                  T54.HOUR_TIMESTAMP AS _RK1,
                  T54.MAX_VOLUME_ML AS _R0,
                  T54.MAX_FLOW_RATE AS _R1,
                  T54.MAX_TEMPERATURE AS _R2,
                  T54.MAX_PRESSURE AS _R3,
                  T54.MIN_VOLUME_ML AS _R4,
                  T54.MIN_FLOW_RATE AS _R5,
                  T54.MIN_TEMPERATURE AS _R6,
                  T54.MIN_PRESSURE AS _R7,
                  T54.TOTAL_ACTIVE_SECONDS AS _R8
                FROM T50 AS T54
              ) AS T62
                ON T23._LK0 = T62._RK0 AND T23._LK1 = T62._RK1
            ) AS T68
            WHERE
              NOT (
                (
                  T68._LK0 IS NOT NULL
                )
                AND (
                  T68._RK0 IS NOT NULL
                )
                AND (
                  T68._L0 IS NOT DISTINCT FROM T68._R0
                  OR COALESCE(ABS(T68._L0 - T68._R0) <= (
                    (
                      ABS(T68._L0) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L1 IS NOT DISTINCT FROM T68._R1
                  OR COALESCE(ABS(T68._L1 - T68._R1) <= (
                    (
                      ABS(T68._L1) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L2 IS NOT DISTINCT FROM T68._R2
                  OR COALESCE(ABS(T68._L2 - T68._R2) <= (
                    (
                      ABS(T68._L2) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L3 IS NOT DISTINCT FROM T68._R3
                  OR COALESCE(ABS(T68._L3 - T68._R3) <= (
                    (
                      ABS(T68._L3) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L4 IS NOT DISTINCT FROM T68._R4
                  OR COALESCE(ABS(T68._L4 - T68._R4) <= (
                    (
                      ABS(T68._L4) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L5 IS NOT DISTINCT FROM T68._R5
                  OR COALESCE(ABS(T68._L5 - T68._R5) <= (
                    (
                      ABS(T68._L5) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L6 IS NOT DISTINCT FROM T68._R6
                  OR COALESCE(ABS(T68._L6 - T68._R6) <= (
                    (
                      ABS(T68._L6) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L7 IS NOT DISTINCT FROM T68._R7
                  OR COALESCE(ABS(T68._L7 - T68._R7) <= (
                    (
                      ABS(T68._L7) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T68._L8 IS NOT DISTINCT FROM T68._R8
                  OR COALESCE(ABS(T68._L8 - T68._R8) <= (
                    (
                      ABS(T68._L8) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
              )
          ) AS T75
        ) AS T76
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'place and owner of an hour = those of its events' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T61._LK0, T61._RK0),
              COALESCE(CAST(T61._LK1 AS VARCHAR), CAST(T61._RK1 AS VARCHAR)),
              COALESCE(T61._LK2, T61._RK2),
              COALESCE(T61._LK3, T61._RK3)
            ) AS ENTITY_KEY,
            CASE
              WHEN T61._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T61._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS DIFFERENCES
          FROM (
            SELECT
              T31._LK0,
              T31._LK1,
              T31._LK2,
              T31._LK3,
              T49._RK0,
              T49._RK1,
              T49._RK2,
              T49._RK3
            FROM (
              SELECT
                T14.DEVICE_ID AS _LK0,
                T14.EVENT_DATE AS _LK1,
                T14.LOCATION_ID AS _LK2,
                T14.ACCOUNT_ID AS _LK3
              FROM (
                SELECT DISTINCT
                  T0.DEVICE_ID,
                  CAST(T0.HOUR_TIMESTAMP AS DATE) AS EVENT_DATE,
                  T0.LOCATION_ID,
                  T0.ACCOUNT_ID
                FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
                WHERE
                  CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                  AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
              ) AS T14
            ) AS T31
            LEFT OUTER JOIN (
              SELECT
                T41.DEVICE_ID AS _RK0,
                T41.EVENT_DATE AS _RK1,
                T41.LOCATION_ID AS _RK2,
                T41.ACCOUNT_ID AS _RK3
              FROM (
                SELECT DISTINCT
                  T38.DEVICE_ID,
                  T38.EVENT_DATE,
                  T38.LOCATION_ID,
                  T38.ACCOUNT_ID
                FROM T35 AS T38
                WHERE
                  T38.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  AND T38.EVENT_DATE > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
              ) AS T41
            ) AS T49
              ON T31._LK0 = T49._RK0
              AND T31._LK1 = T49._RK1
              AND T31._LK2 = T49._RK2
              AND T31._LK3 = T49._RK3
          ) AS T61
          WHERE
            NOT (
              (
                T61._LK0 IS NOT NULL
              ) AND (
                T61._RK0 IS NOT NULL
              )
            )
        ) AS T70
      ) AS T77
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'owner of an hour = owner of the venue' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T57._LK0, T57._RK0), COALESCE(T57._LK1, T57._RK1)) AS ENTITY_KEY,
          CASE
            WHEN T57._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T57._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS DIFFERENCES
        FROM (
          SELECT
            T26._LK0,
            T26._LK1,
            T44._RK0,
            T44._RK1
          FROM (
            SELECT
              T5.LOCATION_ID AS _LK0,
              T5.ACCOUNT_ID AS _LK1
            FROM (
              SELECT DISTINCT
                T0.LOCATION_ID,
                T0.ACCOUNT_ID
              FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
            ) AS T5
          ) AS T26
          LEFT OUTER JOIN (
            SELECT
              T39.LOCATION_ID AS _RK0,
              T39.ACCOUNT_ID AS _RK1
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  T21.LOCATION_ID,
                  T21.ACCOUNT_ID
                FROM (
                  SELECT
                    *
                  FROM TIMELINE.TAP_HOURS AS T3
                  WHERE
                    NOT (
                      T3.IS_ORPHAN
                    )
                ) AS T21
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
                      WHERE
                        NOT (
                          T1.IS_ORPHAN
                        )
                    ) AS T19
                    WHERE
                      T21.DEVICE_ID = T19.DEVICE_ID
                  )
              ) AS T34
            ) AS T39
          ) AS T44
            ON T26._LK0 = T44._RK0 AND T26._LK1 = T44._RK1
        ) AS T57
        WHERE
          NOT (
            (
              T57._LK0 IS NOT NULL
            ) AND (
              T57._RK0 IS NOT NULL
            )
          )
      ) AS T67
    ) AS T79
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'times of day' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(CAST(T65._LK0 AS VARCHAR), CAST(T65._RK0 AS VARCHAR)),
          COALESCE(T65._LK1, T65._RK1)
        ) AS ENTITY_KEY,
        CASE
          WHEN T65._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T65._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T30._LK0,
          T30._LK1,
          T55._RK0,
          T55._RK1
        FROM (
          SELECT
            T12.HOUR_OF_DAY AS _LK0,
            T12.BUSINESS_PERIOD AS _LK1
          FROM (
            SELECT DISTINCT
              T0.HOUR_OF_DAY,
              T0.BUSINESS_PERIOD
            FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
            WHERE
              CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T12
        ) AS T30
        FULL OUTER JOIN (
          SELECT
            T45.HOUR_OF_DAY AS _RK0,
            T45.BUSINESS_PERIOD AS _RK1
          FROM (
            SELECT DISTINCT
              CAST(DATE_PART(hour, T38.HOUR_TIMESTAMP) AS BIGINT) AS HOUR_OF_DAY,
              T38.BUSINESS_PERIOD
            FROM T35 AS T38
            WHERE
              T38.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              AND T38.EVENT_DATE > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T45
        ) AS T55
          ON T30._LK0 = T55._RK0 AND T30._LK1 = T55._RK1
      ) AS T65
      WHERE
        NOT (
          (
            T65._LK0 IS NOT NULL
          ) AND (
            T65._RK0 IS NOT NULL
          )
        )
    ) AS T71
  ) AS T80
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'kind and model of an hour = the device\'s' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T37._LK0, T37._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T37._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T37._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T37._L0 IS NOT DISTINCT FROM T37._R0 THEN '' ELSE 'device_type ' END,
        CASE WHEN T37._L1 IS NOT DISTINCT FROM T37._R1 THEN '' ELSE 'model ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T25._LK0,
        T25._L0,
        T25._L1,
        T18._RK0,
        T18._R0,
        T18._R1
      FROM (
        SELECT
          T4.DEVICE_ID AS _LK0,
          T4.DEVICE_TYPE AS _L0,
          T4.MODEL AS _L1
        FROM (
          SELECT DISTINCT
            T0.DEVICE_ID,
            T0.DEVICE_TYPE,
            T0.MODEL
          FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
        ) AS T4
      ) AS T25
      LEFT OUTER JOIN (
        SELECT
          T1.DEVICE_ID AS _RK0,
          T1.DEVICE_TYPE AS _R0,
          T1.MODEL AS _R1
        FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
        WHERE
          NOT (
            T1.IS_ORPHAN
          )
      ) AS T18
        ON T25._LK0 = T18._RK0
    ) AS T37
    WHERE
      NOT (
        (
          T37._LK0 IS NOT NULL
        )
        AND (
          T37._RK0 IS NOT NULL
        )
        AND T37._L0 IS NOT DISTINCT FROM T37._R0
        AND T37._L1 IS NOT DISTINCT FROM T37._R1
      )
  ) AS T53
) AS T81
UNION ALL
SELECT
  *
FROM (
  SELECT
    'hours of 7 days = raw events' AS STATEMENT,
    CONCAT_WS(
      '|',
      COALESCE(T66._LK0, T66._RK0),
      COALESCE(CAST(T66._LK1 AS VARCHAR), CAST(T66._RK1 AS VARCHAR))
    ) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T66._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T66._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T66._L0 IS NOT DISTINCT FROM T66._R0
        OR COALESCE(
          ABS(CAST(T66._L0 AS DOUBLE) - CAST(T66._R0 AS DOUBLE)) <= (
            (
              ABS(CAST(T66._L0 AS DOUBLE)) + 1.0
            ) * 0.001
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_events '
      END,
      CASE
        WHEN T66._L1 IS NOT DISTINCT FROM T66._R1
        OR COALESCE(
          ABS(CAST(T66._L1 AS DOUBLE) - CAST(T66._R1 AS DOUBLE)) <= (
            (
              ABS(CAST(T66._L1 AS DOUBLE)) + 1.0
            ) * 0.001
          ),
          FALSE
        )
        THEN ''
        ELSE 'pour_events '
      END,
      CASE
        WHEN T66._L2 IS NOT DISTINCT FROM T66._R2
        OR COALESCE(ABS(T66._L2 - T66._R2) <= (
          (
            ABS(T66._L2) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'total_volume_ml '
      END,
      CASE
        WHEN T66._L3 IS NOT DISTINCT FROM T66._R3
        OR COALESCE(ABS(T66._L3 - T66._R3) <= (
          (
            ABS(T66._L3) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'success_rate '
      END,
      CASE
        WHEN T66._L4 IS NOT DISTINCT FROM T66._R4
        OR COALESCE(ABS(T66._L4 - T66._R4) <= (
          (
            ABS(T66._L4) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'error_rate '
      END,
      CASE
        WHEN T66._L5 IS NOT DISTINCT FROM T66._R5
        OR COALESCE(ABS(T66._L5 - T66._R5) <= (
          (
            ABS(T66._L5) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'anomaly_rate '
      END,
      CASE
        WHEN T66._L6 IS NOT DISTINCT FROM T66._R6
        OR COALESCE(ABS(T66._L6 - T66._R6) <= (
          (
            ABS(T66._L6) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'avg_flow_rate '
      END,
      CASE
        WHEN T66._L7 IS NOT DISTINCT FROM T66._R7
        OR COALESCE(ABS(T66._L7 - T66._R7) <= (
          (
            ABS(T66._L7) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'flow_rate_stddev '
      END,
      CASE
        WHEN T66._L8 IS NOT DISTINCT FROM T66._R8
        OR COALESCE(ABS(T66._L8 - T66._R8) <= (
          (
            ABS(T66._L8) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'avg_temperature '
      END,
      CASE
        WHEN T66._L9 IS NOT DISTINCT FROM T66._R9
        OR COALESCE(ABS(T66._L9 - T66._R9) <= (
          (
            ABS(T66._L9) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'temperature_stddev '
      END,
      CASE
        WHEN T66._L10 IS NOT DISTINCT FROM T66._R10
        OR COALESCE(ABS(T66._L10 - T66._R10) <= (
          (
            ABS(T66._L10) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'avg_pressure '
      END,
      CASE
        WHEN T66._L11 IS NOT DISTINCT FROM T66._R11
        OR COALESCE(ABS(T66._L11 - T66._R11) <= (
          (
            ABS(T66._L11) + 1.0
          ) * 0.001
        ), FALSE)
        THEN ''
        ELSE 'pressure_stddev '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T22._LK0,
      T22._LK1,
      T22._L0,
      T22._L1,
      T22._L2,
      T22._L3,
      T22._L4,
      T22._L5,
      T22._L6,
      T22._L7,
      T22._L8,
      T22._L9,
      T22._L10,
      T22._L11,
      T58._RK0,
      T58._RK1,
      T58._R0,
      T58._R1,
      T58._R2,
      T58._R3,
      T58._R4,
      T58._R5,
      T58._R6,
      T58._R7,
      T58._R8,
      T58._R9,
      T58._R10,
      T58._R11
    FROM (
      SELECT
        T0.DEVICE_ID AS _LK0,
        T0.HOUR_TIMESTAMP AS _LK1,
        T0.TOTAL_EVENTS AS _L0,
        T0.POUR_EVENTS AS _L1,
        T0.TOTAL_VOLUME_ML AS _L2,
        T0.SUCCESS_RATE AS _L3,
        T0.ERROR_RATE AS _L4,
        T0.ANOMALY_RATE AS _L5,
        T0.AVG_FLOW_RATE AS _L6,
        T0.FLOW_RATE_STDDEV AS _L7,
        T0.AVG_TEMPERATURE AS _L8,
        T0.TEMPERATURE_STDDEV AS _L9,
        T0.AVG_PRESSURE AS _L10,
        T0.PRESSURE_STDDEV AS _L11
      FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
      WHERE
        CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
    ) AS T22
    FULL OUTER JOIN (
      SELECT
        T48.DEVICE_ID AS _RK0,
        T48.HOUR_TIMESTAMP AS _RK1,
        T48.TOTAL_EVENTS AS _R0,
        T48.POUR_EVENTS AS _R1,
        T48.TOTAL_VOLUME_ML AS _R2,
        T48.SUCCESS_RATE AS _R3,
        T48.ERROR_RATE AS _R4,
        T48.ANOMALY_RATE AS _R5,
        T48.AVG_FLOW_RATE AS _R6,
        T48.FLOW_RATE_STDDEV AS _R7,
        T48.AVG_TEMPERATURE AS _R8,
        T48.TEMPERATURE_STDDEV AS _R9,
        T48.AVG_PRESSURE AS _R10,
        T48.PRESSURE_STDDEV AS _R11
      FROM (
        SELECT
          T33.DEVICE_ID,
          DATE_TRUNC('HOUR', T33.EVENT_TIMESTAMP) AS HOUR_TIMESTAMP,
          COUNT(*) AS TOTAL_EVENTS,
          COUNT_IF(T33.IS_VALID_POUR) AS POUR_EVENTS,
          COALESCE(SUM(T33.VOLUME_ML), 0.0) AS TOTAL_VOLUME_ML,
          (
            CAST(COUNT_IF(T33.IS_SUCCESSFUL) AS DOUBLE) / NULLIF(CAST(COUNT(T33.EVENT_STATUS) AS DOUBLE), 0.0)
          ) * 100.0 AS SUCCESS_RATE,
          (
            CAST(COUNT_IF(T33.IS_ERROR) AS DOUBLE) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0)
          ) * 100.0 AS ERROR_RATE,
          (
            CAST(COUNT_IF(T33.QUALITY_LEVEL <> 'normal') AS DOUBLE) / NULLIF(CAST(COUNT(T33.QUALITY_LEVEL) AS DOUBLE), 0.0)
          ) * 100.0 AS ANOMALY_RATE,
          AVG(T33.FLOW_RATE_ML_PER_SEC) AS AVG_FLOW_RATE,
          STDDEV(T33.FLOW_RATE_ML_PER_SEC) AS FLOW_RATE_STDDEV,
          AVG(T33.TEMPERATURE_C) AS AVG_TEMPERATURE,
          STDDEV(T33.TEMPERATURE_C) AS TEMPERATURE_STDDEV,
          AVG(T33.PRESSURE_PSI) AS AVG_PRESSURE,
          STDDEV(T33.PRESSURE_PSI) AS PRESSURE_STDDEV
        FROM (
          SELECT
            T20.TAP_EVENT_ID,
            T20.DEVICE_ID,
            T20.LOCATION_ID,
            T20.ACCOUNT_ID,
            T20.EVENT_TIMESTAMP,
            T20.EVENT_DATE,
            T20.EVENT_HOUR,
            T20.EVENT_DAY_OF_WEEK,
            T20.BUSINESS_PERIOD,
            T20.EVENT_TYPE,
            T20.EVENT_CATEGORY,
            T20.STATUS,
            T20.EVENT_STATUS,
            T20.IS_SUCCESSFUL,
            T20.IS_ERROR,
            T20.IS_ALERT,
            T20.DEVICE_CATEGORY,
            T20.IS_VALID_POUR,
            T20.VOLUME_ML,
            T20.VOLUME_OZ,
            T20.FLOW_RATE_ML_PER_SEC,
            T20.DURATION_SECONDS,
            T20.ESTIMATED_REVENUE,
            T20.BEER_TYPE,
            T20.TEMPERATURE_C,
            T20.TARGET_TEMPERATURE_C,
            T20.AMBIENT_TEMPERATURE_C,
            T20.COOLING_ACTIVE,
            T20.TEMPERATURE_LEVEL,
            T20.TEMPERATURE_ANOMALY,
            T20.PRESSURE_PSI,
            T20.TARGET_PRESSURE_PSI,
            T20.CO2_LEVEL,
            T20.PRESSURE_ALERT,
            T20.PRESSURE_LEVEL,
            T20.PRESSURE_ANOMALY,
            T20.QUALITY_LEVEL,
            T20.KEG_ID,
            T20.KEG_LEVEL_PERCENT,
            T20.KEG_VOLUME_REMAINING_ML,
            T20.ESTIMATED_POURS_REMAINING,
            T20.CLEANING_TYPE,
            T20.CLEANING_CHEMICAL,
            T20.CLEANING_OPERATOR_ID,
            T20.HEALTH_STATUS,
            T20.UPTIME_HOURS,
            T20.ERROR_COUNT,
            T20.LAST_MAINTENANCE_AT,
            T20.FIRMWARE_VERSION,
            T20.MISSING_DEVICE_ID,
            T20.MISSING_TIMESTAMP,
            T20.INVALID_VOLUME,
            T20.INVALID_DURATION,
            T20.IS_ORPHAN,
            T20.RECORD_CREATED_AT
          FROM (
            SELECT
              *
            FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
            WHERE
              NOT (
                T2.IS_ORPHAN
              )
              AND T2.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              AND T2.EVENT_DATE > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T20
          WHERE
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
                WHERE
                  NOT (
                    T1.IS_ORPHAN
                  )
              ) AS T19
              WHERE
                T20.DEVICE_ID = T19.DEVICE_ID
            )
        ) AS T33
        GROUP BY
          1,
          2
      ) AS T48
    ) AS T58
      ON T22._LK0 = T58._RK0 AND T22._LK1 = T58._RK1
  ) AS T66
  WHERE
    NOT (
      (
        T66._LK0 IS NOT NULL
      )
      AND (
        T66._RK0 IS NOT NULL
      )
      AND (
        T66._L0 IS NOT DISTINCT FROM T66._R0
        OR COALESCE(
          ABS(CAST(T66._L0 AS DOUBLE) - CAST(T66._R0 AS DOUBLE)) <= (
            (
              ABS(CAST(T66._L0 AS DOUBLE)) + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        T66._L1 IS NOT DISTINCT FROM T66._R1
        OR COALESCE(
          ABS(CAST(T66._L1 AS DOUBLE) - CAST(T66._R1 AS DOUBLE)) <= (
            (
              ABS(CAST(T66._L1 AS DOUBLE)) + 1.0
            ) * 0.001
          ),
          FALSE
        )
      )
      AND (
        T66._L2 IS NOT DISTINCT FROM T66._R2
        OR COALESCE(ABS(T66._L2 - T66._R2) <= (
          (
            ABS(T66._L2) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L3 IS NOT DISTINCT FROM T66._R3
        OR COALESCE(ABS(T66._L3 - T66._R3) <= (
          (
            ABS(T66._L3) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L4 IS NOT DISTINCT FROM T66._R4
        OR COALESCE(ABS(T66._L4 - T66._R4) <= (
          (
            ABS(T66._L4) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L5 IS NOT DISTINCT FROM T66._R5
        OR COALESCE(ABS(T66._L5 - T66._R5) <= (
          (
            ABS(T66._L5) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L6 IS NOT DISTINCT FROM T66._R6
        OR COALESCE(ABS(T66._L6 - T66._R6) <= (
          (
            ABS(T66._L6) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L7 IS NOT DISTINCT FROM T66._R7
        OR COALESCE(ABS(T66._L7 - T66._R7) <= (
          (
            ABS(T66._L7) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L8 IS NOT DISTINCT FROM T66._R8
        OR COALESCE(ABS(T66._L8 - T66._R8) <= (
          (
            ABS(T66._L8) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L9 IS NOT DISTINCT FROM T66._R9
        OR COALESCE(ABS(T66._L9 - T66._R9) <= (
          (
            ABS(T66._L9) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L10 IS NOT DISTINCT FROM T66._R10
        OR COALESCE(ABS(T66._L10 - T66._R10) <= (
          (
            ABS(T66._L10) + 1.0
          ) * 0.001
        ), FALSE)
      )
      AND (
        T66._L11 IS NOT DISTINCT FROM T66._R11
        OR COALESCE(ABS(T66._L11 - T66._R11) <= (
          (
            ABS(T66._L11) + 1.0
          ) * 0.001
        ), FALSE)
      )
    )
) AS T78
