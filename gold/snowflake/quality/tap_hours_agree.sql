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
          'hours of a device = its events' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T34._LK0, T34._RK0),
            COALESCE(CAST(T34._LK1 AS VARCHAR), CAST(T34._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T34._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T34._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T34._L0 IS NOT DISTINCT FROM T34._R0
              OR COALESCE(
                ABS(CAST(T34._L0 AS DOUBLE) - CAST(T34._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L0 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'events '
            END,
            CASE
              WHEN T34._L1 IS NOT DISTINCT FROM T34._R1
              OR COALESCE(
                ABS(CAST(T34._L1 AS DOUBLE) - CAST(T34._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L1 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'pours '
            END,
            CASE
              WHEN T34._L2 IS NOT DISTINCT FROM T34._R2
              OR COALESCE(ABS(T34._L2 - T34._R2) <= (
                (
                  ABS(T34._L2) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'volume_ml '
            END,
            CASE
              WHEN T34._L3 IS NOT DISTINCT FROM T34._R3
              OR COALESCE(
                ABS(CAST(T34._L3 AS DOUBLE) - CAST(T34._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L3 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'orphans '
            END,
            CASE
              WHEN T34._L4 IS NOT DISTINCT FROM T34._R4
              OR COALESCE(
                ABS(CAST(T34._L4 AS DOUBLE) - CAST(T34._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L4 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'readings '
            END,
            CASE
              WHEN T34._L5 IS NOT DISTINCT FROM T34._R5
              OR COALESCE(
                ABS(CAST(T34._L5 AS DOUBLE) - CAST(T34._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L5 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'anomalies '
            END,
            CASE
              WHEN T34._L6 IS NOT DISTINCT FROM T34._R6
              OR COALESCE(
                ABS(CAST(T34._L6 AS DOUBLE) - CAST(T34._R6 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L6 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'errors '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T21._LK0,
            T21._LK1,
            T21._L0,
            T21._L1,
            T21._L2,
            T21._L3,
            T21._L4,
            T21._L5,
            T21._L6,
            T25._RK0,
            T25._RK1,
            T25._R0,
            T25._R1,
            T25._R2,
            T25._R3,
            T25._R4,
            T25._R5,
            T25._R6
          FROM (
            SELECT
              T16.DEVICE_ID AS _LK0,
              T16.DAY AS _LK1,
              T16.EVENTS AS _L0,
              T16.POURS AS _L1,
              T16.VOLUME_ML AS _L2,
              T16.ORPHANS AS _L3,
              T16.READINGS AS _L4,
              T16.ANOMALIES AS _L5,
              T16.ERRORS AS _L6
            FROM (
              SELECT
                T4.DEVICE_ID,
                T4.DAY,
                SUM(T4.EVENTS) AS EVENTS,
                SUM(T4.POURS) AS POURS,
                SUM(T4.VOLUME_ML) AS VOLUME_ML,
                SUM(T4.ORPHANS) AS ORPHANS,
                SUM(T4.READINGS) AS READINGS,
                SUM(T4.ANOMALIES) AS ANOMALIES,
                SUM(T4.ERRORS) AS ERRORS
              FROM (
                SELECT
                  T0.DEVICE_ID,
                  T0.LOCATION_ID,
                  T0.ACCOUNT_ID,
                  T0.IS_ORPHAN,
                  T0.EVENT_DATE,
                  T0.HOUR_TIMESTAMP,
                  T0.BUSINESS_PERIOD,
                  T0.FIRST_EVENT_AT,
                  T0.LAST_EVENT_AT,
                  T0.LAST_POUR_AT,
                  T0.EVENTS,
                  T0.POURS,
                  T0.TEMPERATURE_EVENTS,
                  T0.PRESSURE_EVENTS,
                  T0.KEG_LEVEL_EVENTS,
                  T0.CLEANING_EVENTS,
                  T0.HEALTH_CHECK_EVENTS,
                  T0.ERROR_EVENTS,
                  T0.MAINTENANCE_EVENTS,
                  T0.CALIBRATION_EVENTS,
                  T0.VOLUME_ML,
                  T0.MIN_POUR_ML,
                  T0.MAX_POUR_ML,
                  T0.POUR_SECONDS,
                  T0.ACTIVE_SECONDS,
                  T0.FLOW_READINGS,
                  T0.FLOW_SUM,
                  T0.FLOW_SQUARE_SUM,
                  T0.MIN_FLOW,
                  T0.MAX_FLOW,
                  T0.TEMPERATURE_READINGS,
                  T0.TEMPERATURE_SUM,
                  T0.TEMPERATURE_SQUARE_SUM,
                  T0.MIN_TEMPERATURE,
                  T0.MAX_TEMPERATURE,
                  T0.TEMPERATURE_ANOMALIES,
                  T0.CRITICAL_TEMPERATURES,
                  T0.HIGH_TEMPERATURES,
                  T0.LOW_TEMPERATURES,
                  T0.PRESSURE_READINGS,
                  T0.PRESSURE_SUM,
                  T0.PRESSURE_SQUARE_SUM,
                  T0.MIN_PRESSURE,
                  T0.MAX_PRESSURE,
                  T0.PRESSURE_ANOMALIES,
                  T0.CRITICAL_PRESSURES,
                  T0.HIGH_PRESSURES,
                  T0.LOW_PRESSURES,
                  T0.READINGS,
                  T0.ANOMALIES,
                  T0.CRITICAL_READINGS,
                  T0.CHECKS,
                  T0.ALERTS,
                  T0.EVENTS_WITH_STATUS,
                  T0.SUCCESSFUL_EVENTS,
                  T0.FAILED_EVENTS,
                  T0.ERRORS,
                  T0.HEALTH_CHECK_ERRORS,
                  T0.LAST_MAINTENANCE_AT,
                  T0.EVENT_DATE AS DAY,
                  IFF(T0.IS_ORPHAN, T0.EVENTS, 0) AS ORPHANS
                FROM TIMELINE.TAP_HOURS AS T0
              ) AS T4
              GROUP BY
                1,
                2
            ) AS T16
          ) AS T21
          FULL OUTER JOIN (
            SELECT
              T19.DEVICE_ID AS _RK0,
              T19.DAY AS _RK1,
              T19.EVENTS AS _R0,
              T19.POURS AS _R1,
              T19.VOLUME_ML AS _R2,
              T19.ORPHANS AS _R3,
              T19.READINGS AS _R4,
              T19.ANOMALIES AS _R5,
              T19.ERRORS AS _R6
            FROM (
              SELECT
                T8.DEVICE_ID,
                T8.DAY,
                COUNT(*) AS EVENTS,
                COUNT_IF(T8.IS_VALID_POUR) AS POURS,
                COALESCE(SUM(T8.VOLUME_ML), 0.0) AS VOLUME_ML,
                COUNT_IF(T8.IS_ORPHAN) AS ORPHANS,
                COUNT(T8.QUALITY_LEVEL) AS READINGS,
                COUNT_IF(T8.QUALITY_LEVEL <> 'normal') AS ANOMALIES,
                COUNT_IF(T8.IS_ERROR) AS ERRORS
              FROM (
                SELECT
                  T2.TAP_EVENT_ID,
                  COALESCE(T2.DEVICE_ID, 'unassigned') AS DEVICE_ID,
                  T2.LOCATION_ID,
                  T2.ACCOUNT_ID,
                  T2.EVENT_TIMESTAMP,
                  T2.EVENT_DATE,
                  T2.EVENT_HOUR,
                  T2.EVENT_DAY_OF_WEEK,
                  T2.BUSINESS_PERIOD,
                  T2.EVENT_TYPE,
                  T2.EVENT_CATEGORY,
                  T2.STATUS,
                  T2.EVENT_STATUS,
                  T2.IS_SUCCESSFUL,
                  T2.IS_ERROR,
                  T2.IS_ALERT,
                  T2.DEVICE_CATEGORY,
                  T2.IS_VALID_POUR,
                  T2.VOLUME_ML,
                  T2.VOLUME_OZ,
                  T2.FLOW_RATE_ML_PER_SEC,
                  T2.DURATION_SECONDS,
                  T2.ESTIMATED_REVENUE,
                  T2.BEER_TYPE,
                  T2.TEMPERATURE_C,
                  T2.TARGET_TEMPERATURE_C,
                  T2.AMBIENT_TEMPERATURE_C,
                  T2.COOLING_ACTIVE,
                  T2.TEMPERATURE_LEVEL,
                  T2.TEMPERATURE_ANOMALY,
                  T2.PRESSURE_PSI,
                  T2.TARGET_PRESSURE_PSI,
                  T2.CO2_LEVEL,
                  T2.PRESSURE_ALERT,
                  T2.PRESSURE_LEVEL,
                  T2.PRESSURE_ANOMALY,
                  T2.QUALITY_LEVEL,
                  T2.KEG_ID,
                  T2.KEG_LEVEL_PERCENT,
                  T2.KEG_VOLUME_REMAINING_ML,
                  T2.ESTIMATED_POURS_REMAINING,
                  T2.CLEANING_TYPE,
                  T2.CLEANING_CHEMICAL,
                  T2.CLEANING_OPERATOR_ID,
                  T2.HEALTH_STATUS,
                  T2.UPTIME_HOURS,
                  T2.ERROR_COUNT,
                  T2.LAST_MAINTENANCE_AT,
                  T2.FIRMWARE_VERSION,
                  T2.MISSING_DEVICE_ID,
                  T2.MISSING_TIMESTAMP,
                  T2.INVALID_VOLUME,
                  T2.INVALID_DURATION,
                  T2.IS_ORPHAN,
                  T2.RECORD_CREATED_AT,
                  T2.EVENT_DATE AS DAY
                FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
                WHERE
                  T2.EVENT_TIMESTAMP IS NOT NULL
              ) AS T8
              GROUP BY
                1,
                2
            ) AS T19
          ) AS T25
            ON T21._LK0 = T25._RK0 AND T21._LK1 = T25._RK1
        ) AS T34
        WHERE
          NOT (
            (
              T34._LK0 IS NOT NULL
            )
            AND (
              T34._RK0 IS NOT NULL
            )
            AND (
              T34._L0 IS NOT DISTINCT FROM T34._R0
              OR COALESCE(
                ABS(CAST(T34._L0 AS DOUBLE) - CAST(T34._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L0 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T34._L1 IS NOT DISTINCT FROM T34._R1
              OR COALESCE(
                ABS(CAST(T34._L1 AS DOUBLE) - CAST(T34._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L1 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T34._L2 IS NOT DISTINCT FROM T34._R2
              OR COALESCE(ABS(T34._L2 - T34._R2) <= (
                (
                  ABS(T34._L2) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T34._L3 IS NOT DISTINCT FROM T34._R3
              OR COALESCE(
                ABS(CAST(T34._L3 AS DOUBLE) - CAST(T34._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L3 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T34._L4 IS NOT DISTINCT FROM T34._R4
              OR COALESCE(
                ABS(CAST(T34._L4 AS DOUBLE) - CAST(T34._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L4 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T34._L5 IS NOT DISTINCT FROM T34._R5
              OR COALESCE(
                ABS(CAST(T34._L5 AS DOUBLE) - CAST(T34._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L5 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T34._L6 IS NOT DISTINCT FROM T34._R6
              OR COALESCE(
                ABS(CAST(T34._L6 AS DOUBLE) - CAST(T34._R6 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T34._L6 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
      ) AS T39
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'hours of a device in 30 days = its events, in detail' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T38._LK0, T38._RK0),
            COALESCE(CAST(T38._LK1 AS VARCHAR), CAST(T38._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T38._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T38._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T38._L0 IS NOT DISTINCT FROM T38._R0
              OR COALESCE(
                ABS(CAST(T38._L0 AS DOUBLE) - CAST(T38._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L0 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'temperature_events '
            END,
            CASE
              WHEN T38._L1 IS NOT DISTINCT FROM T38._R1
              OR COALESCE(
                ABS(CAST(T38._L1 AS DOUBLE) - CAST(T38._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L1 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'pressure_events '
            END,
            CASE
              WHEN T38._L2 IS NOT DISTINCT FROM T38._R2
              OR COALESCE(
                ABS(CAST(T38._L2 AS DOUBLE) - CAST(T38._R2 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L2 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'keg_level_events '
            END,
            CASE
              WHEN T38._L3 IS NOT DISTINCT FROM T38._R3
              OR COALESCE(
                ABS(CAST(T38._L3 AS DOUBLE) - CAST(T38._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L3 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'cleaning_events '
            END,
            CASE
              WHEN T38._L4 IS NOT DISTINCT FROM T38._R4
              OR COALESCE(
                ABS(CAST(T38._L4 AS DOUBLE) - CAST(T38._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L4 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'health_check_events '
            END,
            CASE
              WHEN T38._L5 IS NOT DISTINCT FROM T38._R5
              OR COALESCE(
                ABS(CAST(T38._L5 AS DOUBLE) - CAST(T38._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L5 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'error_events '
            END,
            CASE
              WHEN T38._L6 IS NOT DISTINCT FROM T38._R6
              OR COALESCE(
                ABS(CAST(T38._L6 AS DOUBLE) - CAST(T38._R6 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L6 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'maintenance_events '
            END,
            CASE
              WHEN T38._L7 IS NOT DISTINCT FROM T38._R7
              OR COALESCE(
                ABS(CAST(T38._L7 AS DOUBLE) - CAST(T38._R7 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L7 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'calibration_events '
            END,
            CASE
              WHEN T38._L8 IS NOT DISTINCT FROM T38._R8
              OR COALESCE(
                ABS(CAST(T38._L8 AS DOUBLE) - CAST(T38._R8 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L8 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'critical_readings '
            END,
            CASE
              WHEN T38._L9 IS NOT DISTINCT FROM T38._R9
              OR COALESCE(
                ABS(CAST(T38._L9 AS DOUBLE) - CAST(T38._R9 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L9 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'temperature_anomalies '
            END,
            CASE
              WHEN T38._L10 IS NOT DISTINCT FROM T38._R10
              OR COALESCE(
                ABS(CAST(T38._L10 AS DOUBLE) - CAST(T38._R10 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L10 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'pressure_anomalies '
            END,
            CASE
              WHEN T38._L11 IS NOT DISTINCT FROM T38._R11
              OR COALESCE(
                ABS(CAST(T38._L11 AS DOUBLE) - CAST(T38._R11 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L11 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'critical_temperatures '
            END,
            CASE
              WHEN T38._L12 IS NOT DISTINCT FROM T38._R12
              OR COALESCE(
                ABS(CAST(T38._L12 AS DOUBLE) - CAST(T38._R12 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L12 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'critical_pressures '
            END,
            CASE
              WHEN T38._L13 IS NOT DISTINCT FROM T38._R13
              OR COALESCE(
                ABS(CAST(T38._L13 AS DOUBLE) - CAST(T38._R13 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L13 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'temperature_readings '
            END,
            CASE
              WHEN T38._L14 IS NOT DISTINCT FROM T38._R14
              OR COALESCE(
                ABS(CAST(T38._L14 AS DOUBLE) - CAST(T38._R14 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L14 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'pressure_readings '
            END,
            CASE
              WHEN T38._L15 IS NOT DISTINCT FROM T38._R15
              OR COALESCE(
                ABS(CAST(T38._L15 AS DOUBLE) - CAST(T38._R15 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L15 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'flow_readings '
            END,
            CASE
              WHEN T38._L16 IS NOT DISTINCT FROM T38._R16
              OR COALESCE(
                ABS(CAST(T38._L16 AS DOUBLE) - CAST(T38._R16 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L16 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'checks '
            END,
            CASE
              WHEN T38._L17 IS NOT DISTINCT FROM T38._R17
              OR COALESCE(
                ABS(CAST(T38._L17 AS DOUBLE) - CAST(T38._R17 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L17 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'alerts '
            END,
            CASE
              WHEN T38._L18 IS NOT DISTINCT FROM T38._R18
              OR COALESCE(
                ABS(CAST(T38._L18 AS DOUBLE) - CAST(T38._R18 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L18 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'events_with_status '
            END,
            CASE
              WHEN T38._L19 IS NOT DISTINCT FROM T38._R19
              OR COALESCE(
                ABS(CAST(T38._L19 AS DOUBLE) - CAST(T38._R19 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L19 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'successful_events '
            END,
            CASE
              WHEN T38._L20 IS NOT DISTINCT FROM T38._R20
              OR COALESCE(
                ABS(CAST(T38._L20 AS DOUBLE) - CAST(T38._R20 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L20 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'failed_events '
            END,
            CASE
              WHEN T38._L21 IS NOT DISTINCT FROM T38._R21
              OR COALESCE(
                ABS(CAST(T38._L21 AS DOUBLE) - CAST(T38._R21 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L21 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'health_check_errors '
            END,
            CASE
              WHEN T38._L22 IS NOT DISTINCT FROM T38._R22
              OR COALESCE(ABS(T38._L22 - T38._R22) <= (
                (
                  ABS(T38._L22) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'flow_sum '
            END,
            CASE
              WHEN T38._L23 IS NOT DISTINCT FROM T38._R23
              OR COALESCE(ABS(T38._L23 - T38._R23) <= (
                (
                  ABS(T38._L23) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'pressure_sum '
            END,
            CASE
              WHEN T38._L24 IS NOT DISTINCT FROM T38._R24
              OR COALESCE(ABS(T38._L24 - T38._R24) <= (
                (
                  ABS(T38._L24) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'temperature_sum '
            END,
            CASE
              WHEN T38._L25 IS NOT DISTINCT FROM T38._R25
              OR COALESCE(ABS(T38._L25 - T38._R25) <= (
                (
                  ABS(T38._L25) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'active_seconds '
            END,
            CASE
              WHEN T38._L26 IS NOT DISTINCT FROM T38._R26
              OR COALESCE(ABS(T38._L26 - T38._R26) <= (
                (
                  ABS(T38._L26) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'pour_seconds '
            END,
            CASE
              WHEN T38._L27 IS NOT DISTINCT FROM T38._R27
              OR COALESCE(ABS(T38._L27 - T38._R27) <= (
                (
                  ABS(T38._L27) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'max_flow '
            END,
            CASE
              WHEN T38._L28 IS NOT DISTINCT FROM T38._R28
              OR COALESCE(ABS(T38._L28 - T38._R28) <= (
                (
                  ABS(T38._L28) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'min_flow '
            END,
            CASE
              WHEN T38._L29 IS NOT DISTINCT FROM T38._R29
              OR COALESCE(ABS(T38._L29 - T38._R29) <= (
                (
                  ABS(T38._L29) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'max_temperature '
            END,
            CASE
              WHEN T38._L30 IS NOT DISTINCT FROM T38._R30
              OR COALESCE(ABS(T38._L30 - T38._R30) <= (
                (
                  ABS(T38._L30) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'min_temperature '
            END,
            CASE
              WHEN T38._L31 IS NOT DISTINCT FROM T38._R31
              OR COALESCE(ABS(T38._L31 - T38._R31) <= (
                (
                  ABS(T38._L31) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'max_pressure '
            END,
            CASE
              WHEN T38._L32 IS NOT DISTINCT FROM T38._R32
              OR COALESCE(ABS(T38._L32 - T38._R32) <= (
                (
                  ABS(T38._L32) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'min_pressure '
            END,
            CASE
              WHEN T38._L33 IS NOT DISTINCT FROM T38._R33
              OR COALESCE(ABS(T38._L33 - T38._R33) <= (
                (
                  ABS(T38._L33) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'max_pour_ml '
            END,
            CASE
              WHEN T38._L34 IS NOT DISTINCT FROM T38._R34
              OR COALESCE(ABS(T38._L34 - T38._R34) <= (
                (
                  ABS(T38._L34) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'min_pour_ml '
            END,
            CASE
              WHEN T38._L35 IS NOT DISTINCT FROM T38._R35
              OR COALESCE(
                ABS(CAST(T38._L35 AS DOUBLE) - CAST(T38._R35 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L35 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'first_event_at_second '
            END,
            CASE
              WHEN T38._L36 IS NOT DISTINCT FROM T38._R36
              OR COALESCE(
                ABS(CAST(T38._L36 AS DOUBLE) - CAST(T38._R36 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L36 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'last_event_at_second '
            END,
            CASE
              WHEN T38._L37 IS NOT DISTINCT FROM T38._R37
              OR COALESCE(
                ABS(CAST(T38._L37 AS DOUBLE) - CAST(T38._R37 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L37 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'last_pour_at_second '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T31._LK0,
            T31._LK1,
            T31._L0,
            T31._L1,
            T31._L2,
            T31._L3,
            T31._L4,
            T31._L5,
            T31._L6,
            T31._L7,
            T31._L8,
            T31._L9,
            T31._L10,
            T31._L11,
            T31._L12,
            T31._L13,
            T31._L14,
            T31._L15,
            T31._L16,
            T31._L17,
            T31._L18,
            T31._L19,
            T31._L20,
            T31._L21,
            T31._L22,
            T31._L23,
            T31._L24,
            T31._L25,
            T31._L26,
            T31._L27,
            T31._L28,
            T31._L29,
            T31._L30,
            T31._L31,
            T31._L32,
            T31._L33,
            T31._L34,
            T31._L35,
            T31._L36,
            T31._L37,
            T32._RK0,
            T32._RK1,
            T32._R0,
            T32._R1,
            T32._R2,
            T32._R3,
            T32._R4,
            T32._R5,
            T32._R6,
            T32._R7,
            T32._R8,
            T32._R9,
            T32._R10,
            T32._R11,
            T32._R12,
            T32._R13,
            T32._R14,
            T32._R15,
            T32._R16,
            T32._R17,
            T32._R18,
            T32._R19,
            T32._R20,
            T32._R21,
            T32._R22,
            T32._R23,
            T32._R24,
            T32._R25,
            T32._R26,
            T32._R27,
            T32._R28,
            T32._R29,
            T32._R30,
            T32._R31,
            T32._R32,
            T32._R33,
            T32._R34,
            T32._R35,
            T32._R36,
            T32._R37
          FROM (
            SELECT
              T24.DEVICE_ID AS _LK0,
              T24.DAY AS _LK1,
              T24.TEMPERATURE_EVENTS AS _L0,
              T24.PRESSURE_EVENTS AS _L1,
              T24.KEG_LEVEL_EVENTS AS _L2,
              T24.CLEANING_EVENTS AS _L3,
              T24.HEALTH_CHECK_EVENTS AS _L4,
              T24.ERROR_EVENTS AS _L5,
              T24.MAINTENANCE_EVENTS AS _L6,
              T24.CALIBRATION_EVENTS AS _L7,
              T24.CRITICAL_READINGS AS _L8,
              T24.TEMPERATURE_ANOMALIES AS _L9,
              T24.PRESSURE_ANOMALIES AS _L10,
              T24.CRITICAL_TEMPERATURES AS _L11,
              T24.CRITICAL_PRESSURES AS _L12,
              T24.TEMPERATURE_READINGS AS _L13,
              T24.PRESSURE_READINGS AS _L14,
              T24.FLOW_READINGS AS _L15,
              T24.CHECKS AS _L16,
              T24.ALERTS AS _L17,
              T24.EVENTS_WITH_STATUS AS _L18,
              T24.SUCCESSFUL_EVENTS AS _L19,
              T24.FAILED_EVENTS AS _L20,
              T24.HEALTH_CHECK_ERRORS AS _L21,
              T24.FLOW_SUM AS _L22,
              T24.PRESSURE_SUM AS _L23,
              T24.TEMPERATURE_SUM AS _L24,
              T24.ACTIVE_SECONDS AS _L25,
              T24.POUR_SECONDS AS _L26,
              T24.MAX_FLOW AS _L27,
              T24.MIN_FLOW AS _L28,
              T24.MAX_TEMPERATURE AS _L29,
              T24.MIN_TEMPERATURE AS _L30,
              T24.MAX_PRESSURE AS _L31,
              T24.MIN_PRESSURE AS _L32,
              T24.MAX_POUR_ML AS _L33,
              T24.MIN_POUR_ML AS _L34,
              T24.FIRST_EVENT_AT_SECOND AS _L35,
              T24.LAST_EVENT_AT_SECOND AS _L36,
              T24.LAST_POUR_AT_SECOND AS _L37
            FROM (
              SELECT
                T5.DEVICE_ID,
                T5.DAY,
                SUM(T5.TEMPERATURE_EVENTS) AS TEMPERATURE_EVENTS,
                SUM(T5.PRESSURE_EVENTS) AS PRESSURE_EVENTS,
                SUM(T5.KEG_LEVEL_EVENTS) AS KEG_LEVEL_EVENTS,
                SUM(T5.CLEANING_EVENTS) AS CLEANING_EVENTS,
                SUM(T5.HEALTH_CHECK_EVENTS) AS HEALTH_CHECK_EVENTS,
                SUM(T5.ERROR_EVENTS) AS ERROR_EVENTS,
                SUM(T5.MAINTENANCE_EVENTS) AS MAINTENANCE_EVENTS,
                SUM(T5.CALIBRATION_EVENTS) AS CALIBRATION_EVENTS,
                SUM(T5.CRITICAL_READINGS) AS CRITICAL_READINGS,
                SUM(T5.TEMPERATURE_ANOMALIES) AS TEMPERATURE_ANOMALIES,
                SUM(T5.PRESSURE_ANOMALIES) AS PRESSURE_ANOMALIES,
                SUM(T5.CRITICAL_TEMPERATURES) AS CRITICAL_TEMPERATURES,
                SUM(T5.CRITICAL_PRESSURES) AS CRITICAL_PRESSURES,
                SUM(T5.TEMPERATURE_READINGS) AS TEMPERATURE_READINGS,
                SUM(T5.PRESSURE_READINGS) AS PRESSURE_READINGS,
                SUM(T5.FLOW_READINGS) AS FLOW_READINGS,
                SUM(T5.CHECKS) AS CHECKS,
                SUM(T5.ALERTS) AS ALERTS,
                SUM(T5.EVENTS_WITH_STATUS) AS EVENTS_WITH_STATUS,
                SUM(T5.SUCCESSFUL_EVENTS) AS SUCCESSFUL_EVENTS,
                SUM(T5.FAILED_EVENTS) AS FAILED_EVENTS,
                SUM(T5.HEALTH_CHECK_ERRORS) AS HEALTH_CHECK_ERRORS,
                SUM(T5.FLOW_SUM) AS FLOW_SUM,
                SUM(T5.PRESSURE_SUM) AS PRESSURE_SUM,
                SUM(T5.TEMPERATURE_SUM) AS TEMPERATURE_SUM,
                SUM(T5.ACTIVE_SECONDS) AS ACTIVE_SECONDS,
                SUM(T5.POUR_SECONDS) AS POUR_SECONDS,
                MAX(T5.MAX_FLOW) AS MAX_FLOW,
                MIN(T5.MIN_FLOW) AS MIN_FLOW,
                MAX(T5.MAX_TEMPERATURE) AS MAX_TEMPERATURE,
                MIN(T5.MIN_TEMPERATURE) AS MIN_TEMPERATURE,
                MAX(T5.MAX_PRESSURE) AS MAX_PRESSURE,
                MIN(T5.MIN_PRESSURE) AS MIN_PRESSURE,
                MAX(T5.MAX_POUR_ML) AS MAX_POUR_ML,
                MIN(T5.MIN_POUR_ML) AS MIN_POUR_ML,
                MIN(
                  (
                    DATE_PART(hour, T5.FIRST_EVENT_AT) * 3600
                  ) + (
                    DATE_PART(minute, T5.FIRST_EVENT_AT) * 60
                  ) + DATE_PART(second, T5.FIRST_EVENT_AT)
                ) AS FIRST_EVENT_AT_SECOND,
                MAX(
                  (
                    DATE_PART(hour, T5.LAST_EVENT_AT) * 3600
                  ) + (
                    DATE_PART(minute, T5.LAST_EVENT_AT) * 60
                  ) + DATE_PART(second, T5.LAST_EVENT_AT)
                ) AS LAST_EVENT_AT_SECOND,
                MAX(
                  (
                    DATE_PART(hour, T5.LAST_POUR_AT) * 3600
                  ) + (
                    DATE_PART(minute, T5.LAST_POUR_AT) * 60
                  ) + DATE_PART(second, T5.LAST_POUR_AT)
                ) AS LAST_POUR_AT_SECOND
              FROM (
                SELECT
                  T0.DEVICE_ID,
                  T0.LOCATION_ID,
                  T0.ACCOUNT_ID,
                  T0.IS_ORPHAN,
                  T0.EVENT_DATE,
                  T0.HOUR_TIMESTAMP,
                  T0.BUSINESS_PERIOD,
                  T0.FIRST_EVENT_AT,
                  T0.LAST_EVENT_AT,
                  T0.LAST_POUR_AT,
                  T0.EVENTS,
                  T0.POURS,
                  T0.TEMPERATURE_EVENTS,
                  T0.PRESSURE_EVENTS,
                  T0.KEG_LEVEL_EVENTS,
                  T0.CLEANING_EVENTS,
                  T0.HEALTH_CHECK_EVENTS,
                  T0.ERROR_EVENTS,
                  T0.MAINTENANCE_EVENTS,
                  T0.CALIBRATION_EVENTS,
                  T0.VOLUME_ML,
                  T0.MIN_POUR_ML,
                  T0.MAX_POUR_ML,
                  T0.POUR_SECONDS,
                  T0.ACTIVE_SECONDS,
                  T0.FLOW_READINGS,
                  T0.FLOW_SUM,
                  T0.FLOW_SQUARE_SUM,
                  T0.MIN_FLOW,
                  T0.MAX_FLOW,
                  T0.TEMPERATURE_READINGS,
                  T0.TEMPERATURE_SUM,
                  T0.TEMPERATURE_SQUARE_SUM,
                  T0.MIN_TEMPERATURE,
                  T0.MAX_TEMPERATURE,
                  T0.TEMPERATURE_ANOMALIES,
                  T0.CRITICAL_TEMPERATURES,
                  T0.HIGH_TEMPERATURES,
                  T0.LOW_TEMPERATURES,
                  T0.PRESSURE_READINGS,
                  T0.PRESSURE_SUM,
                  T0.PRESSURE_SQUARE_SUM,
                  T0.MIN_PRESSURE,
                  T0.MAX_PRESSURE,
                  T0.PRESSURE_ANOMALIES,
                  T0.CRITICAL_PRESSURES,
                  T0.HIGH_PRESSURES,
                  T0.LOW_PRESSURES,
                  T0.READINGS,
                  T0.ANOMALIES,
                  T0.CRITICAL_READINGS,
                  T0.CHECKS,
                  T0.ALERTS,
                  T0.EVENTS_WITH_STATUS,
                  T0.SUCCESSFUL_EVENTS,
                  T0.FAILED_EVENTS,
                  T0.ERRORS,
                  T0.HEALTH_CHECK_ERRORS,
                  T0.LAST_MAINTENANCE_AT,
                  T0.EVENT_DATE AS DAY,
                  IFF(T0.IS_ORPHAN, T0.EVENTS, 0) AS ORPHANS
                FROM TIMELINE.TAP_HOURS AS T0
                WHERE
                  T0.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  AND T0.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
              ) AS T5
              GROUP BY
                1,
                2
            ) AS T24
          ) AS T31
          FULL OUTER JOIN (
            SELECT
              T26.DEVICE_ID AS _RK0,
              T26.DAY AS _RK1,
              T26.TEMPERATURE_EVENTS AS _R0,
              T26.PRESSURE_EVENTS AS _R1,
              T26.KEG_LEVEL_EVENTS AS _R2,
              T26.CLEANING_EVENTS AS _R3,
              T26.HEALTH_CHECK_EVENTS AS _R4,
              T26.ERROR_EVENTS AS _R5,
              T26.MAINTENANCE_EVENTS AS _R6,
              T26.CALIBRATION_EVENTS AS _R7,
              T26.CRITICAL_READINGS AS _R8,
              T26.TEMPERATURE_ANOMALIES AS _R9,
              T26.PRESSURE_ANOMALIES AS _R10,
              T26.CRITICAL_TEMPERATURES AS _R11,
              T26.CRITICAL_PRESSURES AS _R12,
              T26.TEMPERATURE_READINGS AS _R13,
              T26.PRESSURE_READINGS AS _R14,
              T26.FLOW_READINGS AS _R15,
              T26.CHECKS AS _R16,
              T26.ALERTS AS _R17,
              T26.EVENTS_WITH_STATUS AS _R18,
              T26.SUCCESSFUL_EVENTS AS _R19,
              T26.FAILED_EVENTS AS _R20,
              T26.HEALTH_CHECK_ERRORS AS _R21,
              T26.FLOW_SUM AS _R22,
              T26.PRESSURE_SUM AS _R23,
              T26.TEMPERATURE_SUM AS _R24,
              T26.ACTIVE_SECONDS AS _R25,
              T26.POUR_SECONDS AS _R26,
              T26.MAX_FLOW AS _R27,
              T26.MIN_FLOW AS _R28,
              T26.MAX_TEMPERATURE AS _R29,
              T26.MIN_TEMPERATURE AS _R30,
              T26.MAX_PRESSURE AS _R31,
              T26.MIN_PRESSURE AS _R32,
              T26.MAX_POUR_ML AS _R33,
              T26.MIN_POUR_ML AS _R34,
              T26.FIRST_EVENT_AT_SECOND AS _R35,
              T26.LAST_EVENT_AT_SECOND AS _R36,
              T26.LAST_POUR_AT_SECOND AS _R37
            FROM (
              SELECT
                T9.DEVICE_ID,
                T9.DAY,
                COUNT_IF(T9.EVENT_CATEGORY = 'Temperature') AS TEMPERATURE_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Pressure') AS PRESSURE_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Keg Level') AS KEG_LEVEL_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Cleaning') AS CLEANING_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Health Check') AS HEALTH_CHECK_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Error') AS ERROR_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Maintenance') AS MAINTENANCE_EVENTS,
                COUNT_IF(T9.EVENT_CATEGORY = 'Calibration') AS CALIBRATION_EVENTS,
                COUNT_IF(T9.QUALITY_LEVEL = 'critical') AS CRITICAL_READINGS,
                COUNT_IF(T9.TEMPERATURE_ANOMALY) AS TEMPERATURE_ANOMALIES,
                COUNT_IF(T9.PRESSURE_ANOMALY) AS PRESSURE_ANOMALIES,
                COUNT_IF(T9.TEMPERATURE_LEVEL = 'critical') AS CRITICAL_TEMPERATURES,
                COUNT_IF(T9.PRESSURE_LEVEL = 'critical') AS CRITICAL_PRESSURES,
                COUNT(T9.TEMPERATURE_C) AS TEMPERATURE_READINGS,
                COUNT(T9.PRESSURE_PSI) AS PRESSURE_READINGS,
                COUNT(T9.FLOW_RATE_ML_PER_SEC) AS FLOW_READINGS,
                COUNT_IF(T9.EVENT_CATEGORY IN ('Health Check', 'Pressure')) AS CHECKS,
                COUNT_IF(T9.EVENT_CATEGORY IN ('Health Check', 'Pressure') AND T9.IS_ALERT) AS ALERTS,
                COUNT(T9.EVENT_STATUS) AS EVENTS_WITH_STATUS,
                COUNT_IF(T9.IS_SUCCESSFUL) AS SUCCESSFUL_EVENTS,
                COUNT_IF(T9.EVENT_STATUS = 'error') AS FAILED_EVENTS,
                COUNT_IF(T9.HEALTH_STATUS = 'error') AS HEALTH_CHECK_ERRORS,
                COALESCE(SUM(T9.FLOW_RATE_ML_PER_SEC), 0.0) AS FLOW_SUM,
                COALESCE(SUM(T9.PRESSURE_PSI), 0.0) AS PRESSURE_SUM,
                COALESCE(SUM(T9.TEMPERATURE_C), 0.0) AS TEMPERATURE_SUM,
                COALESCE(SUM(T9.DURATION_SECONDS), 0.0) AS ACTIVE_SECONDS,
                COALESCE(SUM(IFF(T9.IS_VALID_POUR, T9.DURATION_SECONDS, NULL)), 0.0) AS POUR_SECONDS,
                MAX(T9.FLOW_RATE_ML_PER_SEC) AS MAX_FLOW,
                MIN(T9.FLOW_RATE_ML_PER_SEC) AS MIN_FLOW,
                MAX(T9.TEMPERATURE_C) AS MAX_TEMPERATURE,
                MIN(T9.TEMPERATURE_C) AS MIN_TEMPERATURE,
                MAX(T9.PRESSURE_PSI) AS MAX_PRESSURE,
                MIN(T9.PRESSURE_PSI) AS MIN_PRESSURE,
                MAX(T9.VOLUME_ML) AS MAX_POUR_ML,
                MIN(T9.VOLUME_ML) AS MIN_POUR_ML,
                MIN(
                  (
                    DATE_PART(hour, T9.EVENT_TIMESTAMP) * 3600
                  ) + (
                    DATE_PART(minute, T9.EVENT_TIMESTAMP) * 60
                  ) + DATE_PART(second, T9.EVENT_TIMESTAMP)
                ) AS FIRST_EVENT_AT_SECOND,
                MAX(
                  (
                    DATE_PART(hour, T9.EVENT_TIMESTAMP) * 3600
                  ) + (
                    DATE_PART(minute, T9.EVENT_TIMESTAMP) * 60
                  ) + DATE_PART(second, T9.EVENT_TIMESTAMP)
                ) AS LAST_EVENT_AT_SECOND,
                MAX(
                  IFF(
                    T9.IS_VALID_POUR,
                    (
                      DATE_PART(hour, T9.EVENT_TIMESTAMP) * 3600
                    ) + (
                      DATE_PART(minute, T9.EVENT_TIMESTAMP) * 60
                    ) + DATE_PART(second, T9.EVENT_TIMESTAMP),
                    NULL
                  )
                ) AS LAST_POUR_AT_SECOND
              FROM (
                SELECT
                  T2.TAP_EVENT_ID,
                  COALESCE(T2.DEVICE_ID, 'unassigned') AS DEVICE_ID,
                  T2.LOCATION_ID,
                  T2.ACCOUNT_ID,
                  T2.EVENT_TIMESTAMP,
                  T2.EVENT_DATE,
                  T2.EVENT_HOUR,
                  T2.EVENT_DAY_OF_WEEK,
                  T2.BUSINESS_PERIOD,
                  T2.EVENT_TYPE,
                  T2.EVENT_CATEGORY,
                  T2.STATUS,
                  T2.EVENT_STATUS,
                  T2.IS_SUCCESSFUL,
                  T2.IS_ERROR,
                  T2.IS_ALERT,
                  T2.DEVICE_CATEGORY,
                  T2.IS_VALID_POUR,
                  T2.VOLUME_ML,
                  T2.VOLUME_OZ,
                  T2.FLOW_RATE_ML_PER_SEC,
                  T2.DURATION_SECONDS,
                  T2.ESTIMATED_REVENUE,
                  T2.BEER_TYPE,
                  T2.TEMPERATURE_C,
                  T2.TARGET_TEMPERATURE_C,
                  T2.AMBIENT_TEMPERATURE_C,
                  T2.COOLING_ACTIVE,
                  T2.TEMPERATURE_LEVEL,
                  T2.TEMPERATURE_ANOMALY,
                  T2.PRESSURE_PSI,
                  T2.TARGET_PRESSURE_PSI,
                  T2.CO2_LEVEL,
                  T2.PRESSURE_ALERT,
                  T2.PRESSURE_LEVEL,
                  T2.PRESSURE_ANOMALY,
                  T2.QUALITY_LEVEL,
                  T2.KEG_ID,
                  T2.KEG_LEVEL_PERCENT,
                  T2.KEG_VOLUME_REMAINING_ML,
                  T2.ESTIMATED_POURS_REMAINING,
                  T2.CLEANING_TYPE,
                  T2.CLEANING_CHEMICAL,
                  T2.CLEANING_OPERATOR_ID,
                  T2.HEALTH_STATUS,
                  T2.UPTIME_HOURS,
                  T2.ERROR_COUNT,
                  T2.LAST_MAINTENANCE_AT,
                  T2.FIRMWARE_VERSION,
                  T2.MISSING_DEVICE_ID,
                  T2.MISSING_TIMESTAMP,
                  T2.INVALID_VOLUME,
                  T2.INVALID_DURATION,
                  T2.IS_ORPHAN,
                  T2.RECORD_CREATED_AT,
                  T2.EVENT_DATE AS DAY
                FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
                WHERE
                  T2.EVENT_TIMESTAMP IS NOT NULL
                  AND T2.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  AND T2.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
              ) AS T9
              GROUP BY
                1,
                2
            ) AS T26
          ) AS T32
            ON T31._LK0 = T32._RK0 AND T31._LK1 = T32._RK1
        ) AS T38
        WHERE
          NOT (
            (
              T38._LK0 IS NOT NULL
            )
            AND (
              T38._RK0 IS NOT NULL
            )
            AND (
              T38._L0 IS NOT DISTINCT FROM T38._R0
              OR COALESCE(
                ABS(CAST(T38._L0 AS DOUBLE) - CAST(T38._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L0 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L1 IS NOT DISTINCT FROM T38._R1
              OR COALESCE(
                ABS(CAST(T38._L1 AS DOUBLE) - CAST(T38._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L1 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L2 IS NOT DISTINCT FROM T38._R2
              OR COALESCE(
                ABS(CAST(T38._L2 AS DOUBLE) - CAST(T38._R2 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L2 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L3 IS NOT DISTINCT FROM T38._R3
              OR COALESCE(
                ABS(CAST(T38._L3 AS DOUBLE) - CAST(T38._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L3 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L4 IS NOT DISTINCT FROM T38._R4
              OR COALESCE(
                ABS(CAST(T38._L4 AS DOUBLE) - CAST(T38._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L4 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L5 IS NOT DISTINCT FROM T38._R5
              OR COALESCE(
                ABS(CAST(T38._L5 AS DOUBLE) - CAST(T38._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L5 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L6 IS NOT DISTINCT FROM T38._R6
              OR COALESCE(
                ABS(CAST(T38._L6 AS DOUBLE) - CAST(T38._R6 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L6 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L7 IS NOT DISTINCT FROM T38._R7
              OR COALESCE(
                ABS(CAST(T38._L7 AS DOUBLE) - CAST(T38._R7 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L7 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L8 IS NOT DISTINCT FROM T38._R8
              OR COALESCE(
                ABS(CAST(T38._L8 AS DOUBLE) - CAST(T38._R8 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L8 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L9 IS NOT DISTINCT FROM T38._R9
              OR COALESCE(
                ABS(CAST(T38._L9 AS DOUBLE) - CAST(T38._R9 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L9 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L10 IS NOT DISTINCT FROM T38._R10
              OR COALESCE(
                ABS(CAST(T38._L10 AS DOUBLE) - CAST(T38._R10 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L10 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L11 IS NOT DISTINCT FROM T38._R11
              OR COALESCE(
                ABS(CAST(T38._L11 AS DOUBLE) - CAST(T38._R11 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L11 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L12 IS NOT DISTINCT FROM T38._R12
              OR COALESCE(
                ABS(CAST(T38._L12 AS DOUBLE) - CAST(T38._R12 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L12 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L13 IS NOT DISTINCT FROM T38._R13
              OR COALESCE(
                ABS(CAST(T38._L13 AS DOUBLE) - CAST(T38._R13 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L13 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L14 IS NOT DISTINCT FROM T38._R14
              OR COALESCE(
                ABS(CAST(T38._L14 AS DOUBLE) - CAST(T38._R14 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L14 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L15 IS NOT DISTINCT FROM T38._R15
              OR COALESCE(
                ABS(CAST(T38._L15 AS DOUBLE) - CAST(T38._R15 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L15 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L16 IS NOT DISTINCT FROM T38._R16
              OR COALESCE(
                ABS(CAST(T38._L16 AS DOUBLE) - CAST(T38._R16 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L16 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L17 IS NOT DISTINCT FROM T38._R17
              OR COALESCE(
                ABS(CAST(T38._L17 AS DOUBLE) - CAST(T38._R17 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L17 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L18 IS NOT DISTINCT FROM T38._R18
              OR COALESCE(
                ABS(CAST(T38._L18 AS DOUBLE) - CAST(T38._R18 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L18 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L19 IS NOT DISTINCT FROM T38._R19
              OR COALESCE(
                ABS(CAST(T38._L19 AS DOUBLE) - CAST(T38._R19 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L19 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L20 IS NOT DISTINCT FROM T38._R20
              OR COALESCE(
                ABS(CAST(T38._L20 AS DOUBLE) - CAST(T38._R20 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L20 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L21 IS NOT DISTINCT FROM T38._R21
              OR COALESCE(
                ABS(CAST(T38._L21 AS DOUBLE) - CAST(T38._R21 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L21 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L22 IS NOT DISTINCT FROM T38._R22
              OR COALESCE(ABS(T38._L22 - T38._R22) <= (
                (
                  ABS(T38._L22) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L23 IS NOT DISTINCT FROM T38._R23
              OR COALESCE(ABS(T38._L23 - T38._R23) <= (
                (
                  ABS(T38._L23) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L24 IS NOT DISTINCT FROM T38._R24
              OR COALESCE(ABS(T38._L24 - T38._R24) <= (
                (
                  ABS(T38._L24) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L25 IS NOT DISTINCT FROM T38._R25
              OR COALESCE(ABS(T38._L25 - T38._R25) <= (
                (
                  ABS(T38._L25) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L26 IS NOT DISTINCT FROM T38._R26
              OR COALESCE(ABS(T38._L26 - T38._R26) <= (
                (
                  ABS(T38._L26) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L27 IS NOT DISTINCT FROM T38._R27
              OR COALESCE(ABS(T38._L27 - T38._R27) <= (
                (
                  ABS(T38._L27) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L28 IS NOT DISTINCT FROM T38._R28
              OR COALESCE(ABS(T38._L28 - T38._R28) <= (
                (
                  ABS(T38._L28) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L29 IS NOT DISTINCT FROM T38._R29
              OR COALESCE(ABS(T38._L29 - T38._R29) <= (
                (
                  ABS(T38._L29) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L30 IS NOT DISTINCT FROM T38._R30
              OR COALESCE(ABS(T38._L30 - T38._R30) <= (
                (
                  ABS(T38._L30) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L31 IS NOT DISTINCT FROM T38._R31
              OR COALESCE(ABS(T38._L31 - T38._R31) <= (
                (
                  ABS(T38._L31) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L32 IS NOT DISTINCT FROM T38._R32
              OR COALESCE(ABS(T38._L32 - T38._R32) <= (
                (
                  ABS(T38._L32) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L33 IS NOT DISTINCT FROM T38._R33
              OR COALESCE(ABS(T38._L33 - T38._R33) <= (
                (
                  ABS(T38._L33) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L34 IS NOT DISTINCT FROM T38._R34
              OR COALESCE(ABS(T38._L34 - T38._R34) <= (
                (
                  ABS(T38._L34) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T38._L35 IS NOT DISTINCT FROM T38._R35
              OR COALESCE(
                ABS(CAST(T38._L35 AS DOUBLE) - CAST(T38._R35 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L35 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L36 IS NOT DISTINCT FROM T38._R36
              OR COALESCE(
                ABS(CAST(T38._L36 AS DOUBLE) - CAST(T38._R36 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L36 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              T38._L37 IS NOT DISTINCT FROM T38._R37
              OR COALESCE(
                ABS(CAST(T38._L37 AS DOUBLE) - CAST(T38._R37 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T38._L37 AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
      ) AS T40
    ) AS T41
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'owner of an hour = owner of its venue' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T23._LK0, T23._RK0), COALESCE(T23._LK1, T23._RK1)) AS ENTITY_KEY,
        CASE
          WHEN T23._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T23._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T15._LK0,
          T15._LK1,
          T11._RK0,
          T11._RK1
        FROM (
          SELECT
            T3.LOCATION_ID AS _LK0,
            T3.ACCOUNT_ID AS _LK1
          FROM (
            SELECT DISTINCT
              T0.LOCATION_ID,
              T0.ACCOUNT_ID
            FROM TIMELINE.TAP_HOURS AS T0
            WHERE
              NOT (
                T0.IS_ORPHAN
              )
          ) AS T3
        ) AS T15
        LEFT OUTER JOIN (
          SELECT
            T1.LOCATION_ID AS _RK0,
            T1.ACCOUNT_ID AS _RK1
          FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T1
          WHERE
            T1.ACCOUNT_ID IS NOT NULL
        ) AS T11
          ON T15._LK0 = T11._RK0 AND T15._LK1 = T11._RK1
      ) AS T23
      WHERE
        NOT (
          (
            T23._LK0 IS NOT NULL
          ) AND (
            T23._RK0 IS NOT NULL
          )
        )
    ) AS T35
  ) AS T42
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'times of day = those of events' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(CAST(T27._LK0 AS VARCHAR), CAST(T27._RK0 AS VARCHAR)),
        COALESCE(T27._LK1, T27._RK1)
      ) AS ENTITY_KEY,
      CASE
        WHEN T27._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T27._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T18._LK0,
        T18._LK1,
        T17._RK0,
        T17._RK1
      FROM (
        SELECT
          T10.HOUR AS _LK0,
          T10.PERIOD AS _LK1
        FROM (
          SELECT DISTINCT
            CAST(DATE_PART(hour, T0.HOUR_TIMESTAMP) AS BIGINT) AS HOUR,
            T0.BUSINESS_PERIOD AS PERIOD
          FROM TIMELINE.TAP_HOURS AS T0
          WHERE
            T0.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            AND T0.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
        ) AS T10
      ) AS T18
      FULL OUTER JOIN (
        SELECT
          T7.HOUR AS _RK0,
          T7.PERIOD AS _RK1
        FROM (
          SELECT DISTINCT
            T2.EVENT_HOUR AS HOUR,
            T2.BUSINESS_PERIOD AS PERIOD
          FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
          WHERE
            T2.EVENT_TIMESTAMP IS NOT NULL
            AND T2.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            AND T2.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
        ) AS T7
      ) AS T17
        ON T18._LK0 = T17._RK0 AND T18._LK1 = T17._RK1
    ) AS T27
    WHERE
      NOT (
        (
          T27._LK0 IS NOT NULL
        ) AND (
          T27._RK0 IS NOT NULL
        )
      )
  ) AS T37
) AS T43
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'an hour holds its own events' AS STATEMENT,
      CONCAT(
        CONCAT(
          CONCAT(CONCAT(COALESCE(T0.DEVICE_ID, 'null'), '|'), COALESCE(T0.LOCATION_ID, 'null')),
          '|'
        ),
        COALESCE(CAST(T0.HOUR_TIMESTAMP AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CASE
                WHEN NOT (
                  (
                    T0.FIRST_EVENT_AT >= T0.HOUR_TIMESTAMP
                  )
                  AND (
                    T0.LAST_EVENT_AT < DATEADD(HOUR, 1, T0.HOUR_TIMESTAMP)
                  )
                )
                THEN 'hour; '
                ELSE ''
              END,
              CASE
                WHEN NOT (
                  (
                    T0.EVENT_DATE <= T0.HOUR_TIMESTAMP
                  )
                  AND (
                    T0.HOUR_TIMESTAMP < DATEADD(DAY, 1, T0.EVENT_DATE)
                  )
                  AND (
                    T0.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                )
                THEN 'day; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T0.FLOW_SUM >= (
                    (
                      (
                        T0.MIN_FLOW - 1e-06
                      ) * T0.FLOW_READINGS
                    ) - 1e-06
                  )
                )
                AND (
                  T0.FLOW_SUM <= (
                    (
                      (
                        T0.MAX_FLOW + 1e-06
                      ) * T0.FLOW_READINGS
                    ) + 1e-06
                  )
                )
              )
              THEN 'flow; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.TEMPERATURE_SUM >= (
                  (
                    (
                      T0.MIN_TEMPERATURE - 1e-06
                    ) * T0.TEMPERATURE_READINGS
                  ) - 1e-06
                )
              )
              AND (
                T0.TEMPERATURE_SUM <= (
                  (
                    (
                      T0.MAX_TEMPERATURE + 1e-06
                    ) * T0.TEMPERATURE_READINGS
                  ) + 1e-06
                )
              )
            )
            THEN 'temperature; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.PRESSURE_SUM >= (
                (
                  (
                    T0.MIN_PRESSURE - 1e-06
                  ) * T0.PRESSURE_READINGS
                ) - 1e-06
              )
            )
            AND (
              T0.PRESSURE_SUM <= (
                (
                  (
                    T0.MAX_PRESSURE + 1e-06
                  ) * T0.PRESSURE_READINGS
                ) + 1e-06
              )
            )
          )
          THEN 'pressure; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM TIMELINE.TAP_HOURS AS T0
    WHERE
      NOT (
        (
          T0.FIRST_EVENT_AT >= T0.HOUR_TIMESTAMP
        )
        AND (
          T0.LAST_EVENT_AT < DATEADD(HOUR, 1, T0.HOUR_TIMESTAMP)
        )
        AND (
          (
            T0.EVENT_DATE <= T0.HOUR_TIMESTAMP
          )
          AND (
            T0.HOUR_TIMESTAMP < DATEADD(DAY, 1, T0.EVENT_DATE)
          )
          AND (
            T0.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
        )
        AND (
          (
            T0.FLOW_SUM >= (
              (
                (
                  T0.MIN_FLOW - 1e-06
                ) * T0.FLOW_READINGS
              ) - 1e-06
            )
          )
          AND (
            T0.FLOW_SUM <= (
              (
                (
                  T0.MAX_FLOW + 1e-06
                ) * T0.FLOW_READINGS
              ) + 1e-06
            )
          )
        )
        AND (
          (
            T0.TEMPERATURE_SUM >= (
              (
                (
                  T0.MIN_TEMPERATURE - 1e-06
                ) * T0.TEMPERATURE_READINGS
              ) - 1e-06
            )
          )
          AND (
            T0.TEMPERATURE_SUM <= (
              (
                (
                  T0.MAX_TEMPERATURE + 1e-06
                ) * T0.TEMPERATURE_READINGS
              ) + 1e-06
            )
          )
        )
        AND (
          (
            T0.PRESSURE_SUM >= (
              (
                (
                  T0.MIN_PRESSURE - 1e-06
                ) * T0.PRESSURE_READINGS
              ) - 1e-06
            )
          )
          AND (
            T0.PRESSURE_SUM <= (
              (
                (
                  T0.MAX_PRESSURE + 1e-06
                ) * T0.PRESSURE_READINGS
              ) + 1e-06
            )
          )
        )
      )
  ) AS T28
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'an hour of 30 days holds its own events' AS STATEMENT,
      CONCAT(
        CONCAT(
          CONCAT(CONCAT(COALESCE(T0.DEVICE_ID, 'null'), '|'), COALESCE(T0.LOCATION_ID, 'null')),
          '|'
        ),
        COALESCE(CAST(T0.HOUR_TIMESTAMP AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                (
                  T0.VOLUME_ML >= (
                    T0.MIN_POUR_ML - 1e-06
                  )
                )
                AND (
                  T0.VOLUME_ML <= (
                    (
                      (
                        T0.MAX_POUR_ML + 1e-06
                      ) * T0.POURS
                    ) + 1e-06
                  )
                )
              )
              THEN 'volume; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                (
                  (
                    T0.FLOW_SQUARE_SUM * T0.FLOW_READINGS
                  ) >= (
                    (
                      T0.FLOW_SUM * T0.FLOW_SUM * 0.999999
                    ) - 1e-06
                  )
                )
                AND (
                  T0.FLOW_SQUARE_SUM <= (
                    (
                      GREATEST(T0.MIN_FLOW * T0.MIN_FLOW, T0.MAX_FLOW * T0.MAX_FLOW) * T0.FLOW_READINGS * 1.000001
                    ) + 1e-06
                  )
                )
              )
              THEN 'flow; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T0.TEMPERATURE_SQUARE_SUM * T0.TEMPERATURE_READINGS
                ) >= (
                  (
                    T0.TEMPERATURE_SUM * T0.TEMPERATURE_SUM * 0.999999
                  ) - 1e-06
                )
              )
              AND (
                T0.TEMPERATURE_SQUARE_SUM <= (
                  (
                    GREATEST(T0.MIN_TEMPERATURE * T0.MIN_TEMPERATURE, T0.MAX_TEMPERATURE * T0.MAX_TEMPERATURE) * T0.TEMPERATURE_READINGS * 1.000001
                  ) + 1e-06
                )
              )
            )
            THEN 'temperature; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T0.PRESSURE_SQUARE_SUM * T0.PRESSURE_READINGS
              ) >= (
                (
                  T0.PRESSURE_SUM * T0.PRESSURE_SUM * 0.999999
                ) - 1e-06
              )
            )
            AND (
              T0.PRESSURE_SQUARE_SUM <= (
                (
                  GREATEST(T0.MIN_PRESSURE * T0.MIN_PRESSURE, T0.MAX_PRESSURE * T0.MAX_PRESSURE) * T0.PRESSURE_READINGS * 1.000001
                ) + 1e-06
              )
            )
          )
          THEN 'pressure; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM TIMELINE.TAP_HOURS AS T0
    WHERE
      T0.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
      AND T0.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
      AND NOT (
        (
          T0.VOLUME_ML >= (
            T0.MIN_POUR_ML - 1e-06
          )
        )
        AND (
          T0.VOLUME_ML <= (
            (
              (
                T0.MAX_POUR_ML + 1e-06
              ) * T0.POURS
            ) + 1e-06
          )
        )
        AND (
          (
            (
              T0.FLOW_SQUARE_SUM * T0.FLOW_READINGS
            ) >= (
              (
                T0.FLOW_SUM * T0.FLOW_SUM * 0.999999
              ) - 1e-06
            )
          )
          AND (
            T0.FLOW_SQUARE_SUM <= (
              (
                GREATEST(T0.MIN_FLOW * T0.MIN_FLOW, T0.MAX_FLOW * T0.MAX_FLOW) * T0.FLOW_READINGS * 1.000001
              ) + 1e-06
            )
          )
        )
        AND (
          (
            (
              T0.TEMPERATURE_SQUARE_SUM * T0.TEMPERATURE_READINGS
            ) >= (
              (
                T0.TEMPERATURE_SUM * T0.TEMPERATURE_SUM * 0.999999
              ) - 1e-06
            )
          )
          AND (
            T0.TEMPERATURE_SQUARE_SUM <= (
              (
                GREATEST(T0.MIN_TEMPERATURE * T0.MIN_TEMPERATURE, T0.MAX_TEMPERATURE * T0.MAX_TEMPERATURE) * T0.TEMPERATURE_READINGS * 1.000001
              ) + 1e-06
            )
          )
        )
        AND (
          (
            (
              T0.PRESSURE_SQUARE_SUM * T0.PRESSURE_READINGS
            ) >= (
              (
                T0.PRESSURE_SUM * T0.PRESSURE_SUM * 0.999999
              ) - 1e-06
            )
          )
          AND (
            T0.PRESSURE_SQUARE_SUM <= (
              (
                GREATEST(T0.MIN_PRESSURE * T0.MIN_PRESSURE, T0.MAX_PRESSURE * T0.MAX_PRESSURE) * T0.PRESSURE_READINGS * 1.000001
              ) + 1e-06
            )
          )
        )
      )
  ) AS T33
) AS T36
