WITH T16 AS (
  SELECT
    *
  FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T3
  WHERE
    NOT (
      T3.IS_ORPHAN
    )
), T29 AS (
  SELECT
    T0.LOCATION_ID,
    SUM(T0.EVENTS_30D) AS EVENTS_30D,
    SUM(T0.POURS_30D) AS POURS_30D,
    SUM(T0.VOLUME_ML_30D) AS VOLUME_ML_30D,
    SUM(T0.READINGS_30D) AS READINGS_30D,
    SUM(T0.ANOMALIES_30D) AS ANOMALIES_30D,
    SUM(T0.ACTIVE_DAYS_30D) AS ACTIVE_DAYS_30D,
    SUM(T0.EVENTS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_EVENTS,
    SUM(T0.POURS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_POURS,
    SUM(
      T0.VOLUME_ML * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_VOLUME_ML,
    SUM(T0.READINGS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_READINGS,
    SUM(
      T0.ANOMALIES * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_ANOMALIES,
    SUM(
      CAST(T0.EVENTS > 0 AS BIGINT) * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_ACTIVE_DAYS
  FROM TIMELINE.LOCATION_DAYS AS T0
  GROUP BY
    1
), T34 AS (
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
    FROM TIMELINE.TAP_HOURS AS T2
    WHERE
      NOT (
        T2.IS_ORPHAN
      )
  ) AS T21
  WHERE
    EXISTS(
      SELECT
        1
      FROM T16 AS T26
      WHERE
        T21.LOCATION_ID = T26.LOCATION_ID
    )
), T44 AS (
  SELECT
    T37.LOCATION_ID,
    T37.EVENT_DATE AS DAY,
    SUM(T37.EVENTS) AS EVENTS,
    SUM(T37.POURS) AS POURS,
    SUM(T37.VOLUME_ML) AS VOLUME_ML,
    SUM(T37.READINGS) AS READINGS,
    SUM(T37.ANOMALIES) AS ANOMALIES,
    SUM(T37.FLOW_READINGS) AS FLOW_READINGS,
    SUM(T37.FLOW_SUM) AS FLOW_SUM
  FROM T34 AS T37
  GROUP BY
    1,
    2
), T45 AS (
  SELECT
    T35.LOCATION_ID,
    T35.DAY,
    COUNT(*) AS DEVICES,
    COUNT_IF(T35.IS_TAP_CONTROLLER) AS TAP_CONTROLLERS,
    COUNT_IF(T35.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
    COUNT_IF(T35.IS_WATCHED) AS CONTROLLERS_WATCHED,
    COUNT_IF(T35.IS_IN_SERVICE AND T35.HAS_EVENT) AS CONTROLLERS_ACTIVE,
    COUNT_IF(T35.HAS_EVENT) AS ACTIVE_DEVICES,
    COUNT_IF(T35.ACTIVE_DAYS_30D > 0) AS ACTIVE_DEVICES_30D
  FROM (
    SELECT
      T6.DEVICE_ID,
      T6.DAY,
      T6.ACCOUNT_ID,
      T6.LOCATION_ID,
      T6.DEVICE_TYPE,
      T6.IS_TAP_CONTROLLER,
      T6.IS_IN_SERVICE,
      T6.IS_ACCOUNT_CHURNED,
      T6.SERVICE_FROM,
      T6.IS_WATCHED,
      T6.HAS_EVENT,
      T6.EVENTS,
      T6.POURS,
      T6.VOLUME_ML,
      T6.READINGS,
      T6.ANOMALIES,
      T6.CHECKS,
      T6.ALERTS,
      T6.FAILURES,
      T6.HAS_RAPID_FAILURES,
      T6.EVENTS_30D,
      T6.ACTIVE_DAYS_30D,
      T6.SERVICE_DAYS_30D,
      T6.POURS_30D,
      T6.VOLUME_ML_30D,
      T6.READINGS_30D,
      T6.ANOMALIES_30D,
      T6.CHECKS_30D,
      T6.ALERTS_30D,
      T6.FAILURES_30D,
      T6.QUALITY_ISSUE_RATE_30D,
      T6.ALERT_RATE_30D,
      T6.UPTIME_30D,
      T6.OPERATING_HOURS_30D,
      T6.MTBF_HOURS,
      T6.AVG_FLOW_30D,
      T6.AVG_TEMPERATURE_30D,
      T6.AVG_PRESSURE_30D,
      T6.UPTIME_SCORE,
      T6.PERFORMANCE_SCORE,
      T6.QUALITY_SCORE,
      T6.HEALTH_SCORE,
      T6.LAST_EVENT_AT,
      T6.LAST_EVENT_DATE,
      T6.LAST_FAILURE_CATEGORY,
      T6.LAST_MAINTENANCE_DATE,
      T6.DAYS_SINCE_MAINTENANCE,
      T6.MAINTENANCE_STATUS
    FROM TIMELINE.DEVICE_DAYS AS T6
    WHERE
      EXISTS(
        SELECT
          1
        FROM T16 AS T26
        WHERE
          T6.LOCATION_ID = T26.LOCATION_ID
      )
  ) AS T35
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
                'a day of a venue = its hours' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T62._LK0, T62._RK0),
                  COALESCE(CAST(T62._LK1 AS VARCHAR), CAST(T62._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T62._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T62._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T62._L0 IS NOT DISTINCT FROM T62._R0
                    OR COALESCE(
                      ABS(CAST(T62._L0 AS DOUBLE) - CAST(T62._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L0 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'events '
                  END,
                  CASE
                    WHEN T62._L1 IS NOT DISTINCT FROM T62._R1
                    OR COALESCE(
                      ABS(CAST(T62._L1 AS DOUBLE) - CAST(T62._R1 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L1 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'pours '
                  END,
                  CASE
                    WHEN T62._L2 IS NOT DISTINCT FROM T62._R2
                    OR COALESCE(ABS(T62._L2 - T62._R2) <= (
                      (
                        ABS(T62._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'volume_ml '
                  END,
                  CASE
                    WHEN T62._L3 IS NOT DISTINCT FROM T62._R3
                    OR COALESCE(
                      ABS(CAST(T62._L3 AS DOUBLE) - CAST(T62._R3 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L3 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'readings '
                  END,
                  CASE
                    WHEN T62._L4 IS NOT DISTINCT FROM T62._R4
                    OR COALESCE(
                      ABS(CAST(T62._L4 AS DOUBLE) - CAST(T62._R4 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L4 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'anomalies '
                  END,
                  CASE
                    WHEN T62._L5 IS NOT DISTINCT FROM T62._R5
                    OR COALESCE(
                      ABS(CAST(T62._L5 AS DOUBLE) - CAST(T62._R5 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L5 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'flow_readings '
                  END,
                  CASE
                    WHEN T62._L6 IS NOT DISTINCT FROM T62._R6
                    OR COALESCE(ABS(T62._L6 - T62._R6) <= (
                      (
                        ABS(T62._L6) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'flow_sum '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T20._LK0,
                  T20._LK1,
                  T20._L0,
                  T20._L1,
                  T20._L2,
                  T20._L3,
                  T20._L4,
                  T20._L5,
                  T20._L6,
                  T56._RK0,
                  T56._RK1,
                  T56._R0,
                  T56._R1,
                  T56._R2,
                  T56._R3,
                  T56._R4,
                  T56._R5,
                  T56._R6
                FROM (
                  SELECT
                    T0.LOCATION_ID AS _LK0,
                    T0.DAY AS _LK1,
                    T0.EVENTS AS _L0,
                    T0.POURS AS _L1,
                    T0.VOLUME_ML AS _L2,
                    T0.READINGS AS _L3,
                    T0.ANOMALIES AS _L4,
                    T0.FLOW_READINGS AS _L5,
                    T0.FLOW_SUM AS _L6
                  FROM TIMELINE.LOCATION_DAYS AS T0
                  WHERE
                    T0.EVENTS > 0
                ) AS T20
                FULL OUTER JOIN (
                  SELECT
                    T47.LOCATION_ID AS _RK0,
                    T47.DAY AS _RK1,
                    T47.EVENTS AS _R0,
                    T47.POURS AS _R1,
                    T47.VOLUME_ML AS _R2,
                    T47.READINGS AS _R3,
                    T47.ANOMALIES AS _R4,
                    T47.FLOW_READINGS AS _R5,
                    T47.FLOW_SUM AS _R6
                  FROM T44 AS T47
                ) AS T56
                  ON T20._LK0 = T56._RK0 AND T20._LK1 = T56._RK1
              ) AS T62
              WHERE
                NOT (
                  (
                    T62._LK0 IS NOT NULL
                  )
                  AND (
                    T62._RK0 IS NOT NULL
                  )
                  AND (
                    T62._L0 IS NOT DISTINCT FROM T62._R0
                    OR COALESCE(
                      ABS(CAST(T62._L0 AS DOUBLE) - CAST(T62._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L0 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T62._L1 IS NOT DISTINCT FROM T62._R1
                    OR COALESCE(
                      ABS(CAST(T62._L1 AS DOUBLE) - CAST(T62._R1 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L1 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T62._L2 IS NOT DISTINCT FROM T62._R2
                    OR COALESCE(ABS(T62._L2 - T62._R2) <= (
                      (
                        ABS(T62._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T62._L3 IS NOT DISTINCT FROM T62._R3
                    OR COALESCE(
                      ABS(CAST(T62._L3 AS DOUBLE) - CAST(T62._R3 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L3 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T62._L4 IS NOT DISTINCT FROM T62._R4
                    OR COALESCE(
                      ABS(CAST(T62._L4 AS DOUBLE) - CAST(T62._R4 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L4 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T62._L5 IS NOT DISTINCT FROM T62._R5
                    OR COALESCE(
                      ABS(CAST(T62._L5 AS DOUBLE) - CAST(T62._R5 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T62._L5 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T62._L6 IS NOT DISTINCT FROM T62._R6
                    OR COALESCE(ABS(T62._L6 - T62._R6) <= (
                      (
                        ABS(T62._L6) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                )
            ) AS T80
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'the fleet of a venue and day = its devices' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T65._LK0, T65._RK0),
                  COALESCE(CAST(T65._LK1 AS VARCHAR), CAST(T65._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T65._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T65._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T65._L0 IS NOT DISTINCT FROM T65._R0 THEN '' ELSE 'devices ' END,
                  CASE WHEN T65._L1 IS NOT DISTINCT FROM T65._R1 THEN '' ELSE 'tap_controllers ' END,
                  CASE
                    WHEN T65._L2 IS NOT DISTINCT FROM T65._R2
                    THEN ''
                    ELSE 'controllers_in_service '
                  END,
                  CASE
                    WHEN T65._L3 IS NOT DISTINCT FROM T65._R3
                    THEN ''
                    ELSE 'controllers_watched '
                  END,
                  CASE
                    WHEN T65._L4 IS NOT DISTINCT FROM T65._R4
                    THEN ''
                    ELSE 'controllers_active '
                  END,
                  CASE WHEN T65._L5 IS NOT DISTINCT FROM T65._R5 THEN '' ELSE 'active_devices ' END,
                  CASE
                    WHEN T65._L6 IS NOT DISTINCT FROM T65._R6
                    THEN ''
                    ELSE 'active_devices_30d '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T19._LK0,
                  T19._LK1,
                  T19._L0,
                  T19._L1,
                  T19._L2,
                  T19._L3,
                  T19._L4,
                  T19._L5,
                  T19._L6,
                  T59._RK0,
                  T59._RK1,
                  T59._R0,
                  T59._R1,
                  T59._R2,
                  T59._R3,
                  T59._R4,
                  T59._R5,
                  T59._R6
                FROM (
                  SELECT
                    T0.LOCATION_ID AS _LK0,
                    T0.DAY AS _LK1,
                    T0.DEVICES AS _L0,
                    T0.TAP_CONTROLLERS AS _L1,
                    T0.CONTROLLERS_IN_SERVICE AS _L2,
                    T0.CONTROLLERS_WATCHED AS _L3,
                    T0.CONTROLLERS_ACTIVE AS _L4,
                    T0.ACTIVE_DEVICES AS _L5,
                    T0.ACTIVE_DEVICES_30D AS _L6
                  FROM TIMELINE.LOCATION_DAYS AS T0
                  WHERE
                    T0.DEVICES > 0
                ) AS T19
                FULL OUTER JOIN (
                  SELECT
                    T48.LOCATION_ID AS _RK0,
                    T48.DAY AS _RK1,
                    T48.DEVICES AS _R0,
                    T48.TAP_CONTROLLERS AS _R1,
                    T48.CONTROLLERS_IN_SERVICE AS _R2,
                    T48.CONTROLLERS_WATCHED AS _R3,
                    T48.CONTROLLERS_ACTIVE AS _R4,
                    T48.ACTIVE_DEVICES AS _R5,
                    T48.ACTIVE_DEVICES_30D AS _R6
                  FROM T45 AS T48
                ) AS T59
                  ON T19._LK0 = T59._RK0 AND T19._LK1 = T59._RK1
              ) AS T65
              WHERE
                NOT (
                  (
                    T65._LK0 IS NOT NULL
                  )
                  AND (
                    T65._RK0 IS NOT NULL
                  )
                  AND T65._L0 IS NOT DISTINCT FROM T65._R0
                  AND T65._L1 IS NOT DISTINCT FROM T65._R1
                  AND T65._L2 IS NOT DISTINCT FROM T65._R2
                  AND T65._L3 IS NOT DISTINCT FROM T65._R3
                  AND T65._L4 IS NOT DISTINCT FROM T65._R4
                  AND T65._L5 IS NOT DISTINCT FROM T65._R5
                  AND T65._L6 IS NOT DISTINCT FROM T65._R6
                )
            ) AS T77
          ) AS T81
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'no fleet without devices' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T63._LK0, T63._RK0),
                COALESCE(CAST(T63._LK1 AS VARCHAR), CAST(T63._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CASE
                WHEN T63._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T63._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END AS DIFFERENCES
            FROM (
              SELECT
                T28._LK0,
                T28._LK1,
                T57._RK0,
                T57._RK1
              FROM (
                SELECT
                  T0.LOCATION_ID AS _LK0,
                  T0.DAY AS _LK1
                FROM TIMELINE.LOCATION_DAYS AS T0
                WHERE
                  T0.DEVICES = 0
                  AND (
                    T0.TAP_CONTROLLERS + T0.CONTROLLERS_IN_SERVICE + T0.ACTIVE_DEVICES
                  ) > 0
              ) AS T28
              LEFT OUTER JOIN (
                SELECT
                  T48.LOCATION_ID AS _RK0,
                  T48.DAY AS _RK1
                FROM T45 AS T48
              ) AS T57
                ON T28._LK0 = T57._RK0 AND T28._LK1 = T57._RK1
            ) AS T63
            WHERE
              NOT (
                (
                  T63._LK0 IS NOT NULL
                ) AND (
                  T63._RK0 IS NOT NULL
                )
              )
          ) AS T71
        ) AS T82
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'every venue has every day of its life' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T78._LK0, T78._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T78._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T78._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T78._L0 IS NOT DISTINCT FROM T78._R0 THEN '' ELSE 'first ' END,
              CASE WHEN T78._L1 IS NOT DISTINCT FROM T78._R1 THEN '' ELSE 'last ' END,
              CASE WHEN T78._L2 IS NOT DISTINCT FROM T78._R2 THEN '' ELSE 'days ' END,
              CASE WHEN T78._L3 IS NOT DISTINCT FROM T78._R3 THEN '' ELSE 'account_id ' END,
              CASE WHEN T78._L4 IS NOT DISTINCT FROM T78._R4 THEN '' ELSE 'other ' END,
              CASE WHEN T78._L5 IS NOT DISTINCT FROM T78._R5 THEN '' ELSE 'created ' END,
              CASE WHEN T78._L6 IS NOT DISTINCT FROM T78._R6 THEN '' ELSE 'other_created ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T27._LK0,
              T27._L0,
              T27._L1,
              T27._L2,
              T27._L3,
              T27._L4,
              T27._L5,
              T27._L6,
              T76._RK0,
              T76._R0,
              T76._R1,
              T76._R2,
              T76._R3,
              T76._R4,
              T76._R5,
              T76._R6
            FROM (
              SELECT
                T10.LOCATION_ID AS _LK0,
                T10.FIRST AS _L0,
                T10.LAST AS _L1,
                T10.DAYS AS _L2,
                T10.ACCOUNT_ID AS _L3,
                T10.OTHER AS _L4,
                T10.CREATED AS _L5,
                T10.OTHER_CREATED AS _L6
              FROM (
                SELECT
                  T0.LOCATION_ID,
                  MIN(T0.DAY) AS FIRST,
                  MAX(T0.DAY) AS LAST,
                  COUNT(*) AS DAYS,
                  MAX(T0.ACCOUNT_ID) AS ACCOUNT_ID,
                  MIN(T0.ACCOUNT_ID) AS OTHER,
                  MAX(T0.LOCATION_CREATED_DATE) AS CREATED,
                  MIN(T0.LOCATION_CREATED_DATE) AS OTHER_CREATED
                FROM TIMELINE.LOCATION_DAYS AS T0
                GROUP BY
                  1
              ) AS T10
            ) AS T27
            FULL OUTER JOIN (
              SELECT
                T70.LOCATION_ID AS _RK0,
                GREATEST(
                  LEAST(COALESCE(T70.CREATED, T70.FACT), COALESCE(T70.FACT, T70.CREATED)),
                  CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                ) AS _R0,
                DATE_FROM_PARTS(2026, 6, 30) AS _R1,
                DATEDIFF(
                  DAY,
                  GREATEST(
                    LEAST(COALESCE(T70.CREATED, T70.FACT), COALESCE(T70.FACT, T70.CREATED)),
                    CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ),
                  DATE_FROM_PARTS(2026, 6, 30)
                ) + 1 AS _R2,
                T70.ACCOUNT_ID AS _R3,
                T70.ACCOUNT_ID AS _R4,
                T70.CREATED AS _R5,
                T70.CREATED AS _R6
              FROM (
                SELECT
                  T25.LOCATION_ID,
                  T25.ACCOUNT_ID,
                  T64.FACT,
                  CAST(T25.LOCATION_CREATED_AT AS DATE) AS CREATED
                FROM T16 AS T25
                LEFT OUTER JOIN (
                  SELECT
                    T58.LOCATION_ID,
                    MIN(T58.DAY) AS FACT
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T47.LOCATION_ID,
                        T47.DAY
                      FROM T44 AS T47
                    ) AS T51
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T48.LOCATION_ID,
                        T48.DAY
                      FROM T45 AS T48
                    ) AS T54
                  ) AS T58
                  GROUP BY
                    1
                ) AS T64
                  ON T25.LOCATION_ID = T64.LOCATION_ID
              ) AS T70
              WHERE
                GREATEST(
                  LEAST(COALESCE(T70.CREATED, T70.FACT), COALESCE(T70.FACT, T70.CREATED)),
                  CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                ) <= DATE_FROM_PARTS(2026, 6, 30)
            ) AS T76
              ON T27._LK0 = T76._RK0
          ) AS T78
          WHERE
            NOT (
              (
                T78._LK0 IS NOT NULL
              )
              AND (
                T78._RK0 IS NOT NULL
              )
              AND T78._L0 IS NOT DISTINCT FROM T78._R0
              AND T78._L1 IS NOT DISTINCT FROM T78._R1
              AND T78._L2 IS NOT DISTINCT FROM T78._R2
              AND T78._L3 IS NOT DISTINCT FROM T78._R3
              AND T78._L4 IS NOT DISTINCT FROM T78._R4
              AND T78._L5 IS NOT DISTINCT FROM T78._R5
              AND T78._L6 IS NOT DISTINCT FROM T78._R6
            )
        ) AS T83
      ) AS T84
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          '30 days of a venue, over its life' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T49._LK0, T49._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T49._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T49._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T49._L0 IS NOT DISTINCT FROM T49._R0
              OR COALESCE(
                ABS(CAST(T49._L0 AS DOUBLE) - CAST(T49._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'events_30d '
            END,
            CASE
              WHEN T49._L1 IS NOT DISTINCT FROM T49._R1
              OR COALESCE(
                ABS(CAST(T49._L1 AS DOUBLE) - CAST(T49._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L1 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'pours_30d '
            END,
            CASE
              WHEN T49._L2 IS NOT DISTINCT FROM T49._R2
              OR COALESCE(ABS(T49._L2 - T49._R2) <= (
                (
                  ABS(T49._L2) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'volume_ml_30d '
            END,
            CASE
              WHEN T49._L3 IS NOT DISTINCT FROM T49._R3
              OR COALESCE(
                ABS(CAST(T49._L3 AS DOUBLE) - CAST(T49._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L3 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'readings_30d '
            END,
            CASE
              WHEN T49._L4 IS NOT DISTINCT FROM T49._R4
              OR COALESCE(
                ABS(CAST(T49._L4 AS DOUBLE) - CAST(T49._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L4 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'anomalies_30d '
            END,
            CASE
              WHEN T49._L5 IS NOT DISTINCT FROM T49._R5
              OR COALESCE(
                ABS(CAST(T49._L5 AS DOUBLE) - CAST(T49._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L5 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_days_30d '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T38._LK0,
            T38._L0,
            T38._L1,
            T38._L2,
            T38._L3,
            T38._L4,
            T38._L5,
            T41._RK0,
            T41._R0,
            T41._R1,
            T41._R2,
            T41._R3,
            T41._R4,
            T41._R5
          FROM (
            SELECT
              T31.LOCATION_ID AS _LK0,
              T31.EVENTS_30D AS _L0,
              T31.POURS_30D AS _L1,
              T31.VOLUME_ML_30D AS _L2,
              T31.READINGS_30D AS _L3,
              T31.ANOMALIES_30D AS _L4,
              T31.ACTIVE_DAYS_30D AS _L5
            FROM T29 AS T31
          ) AS T38
          FULL OUTER JOIN (
            SELECT
              T32.LOCATION_ID AS _RK0,
              T32.COUNTED_EVENTS AS _R0,
              T32.COUNTED_POURS AS _R1,
              T32.COUNTED_VOLUME_ML AS _R2,
              T32.COUNTED_READINGS AS _R3,
              T32.COUNTED_ANOMALIES AS _R4,
              T32.COUNTED_ACTIVE_DAYS AS _R5
            FROM T29 AS T32
          ) AS T41
            ON T38._LK0 = T41._RK0
        ) AS T49
        WHERE
          NOT (
            (
              T49._LK0 IS NOT NULL
            )
            AND (
              T49._RK0 IS NOT NULL
            )
            AND (
              T49._L0 IS NOT DISTINCT FROM T49._R0
              OR COALESCE(
                ABS(CAST(T49._L0 AS DOUBLE) - CAST(T49._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T49._L1 IS NOT DISTINCT FROM T49._R1
              OR COALESCE(
                ABS(CAST(T49._L1 AS DOUBLE) - CAST(T49._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L1 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T49._L2 IS NOT DISTINCT FROM T49._R2
              OR COALESCE(ABS(T49._L2 - T49._R2) <= (
                (
                  ABS(T49._L2) + 1.0
                ) * 1e-09
              ), FALSE)
            )
            AND (
              T49._L3 IS NOT DISTINCT FROM T49._R3
              OR COALESCE(
                ABS(CAST(T49._L3 AS DOUBLE) - CAST(T49._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L3 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T49._L4 IS NOT DISTINCT FROM T49._R4
              OR COALESCE(
                ABS(CAST(T49._L4 AS DOUBLE) - CAST(T49._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L4 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T49._L5 IS NOT DISTINCT FROM T49._R5
              OR COALESCE(
                ABS(CAST(T49._L5 AS DOUBLE) - CAST(T49._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T49._L5 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS T73
    ) AS T85
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        '30 days of a venue to as_of' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T50._LK0, T50._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T50._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T50._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T50._L0 IS NOT DISTINCT FROM T50._R0
            OR COALESCE(
              ABS(CAST(T50._L0 AS DOUBLE) - CAST(T50._R0 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L0 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'active_days_30d '
          END,
          CASE
            WHEN T50._L1 IS NOT DISTINCT FROM T50._R1
            OR COALESCE(ABS(T50._L1 - T50._R1) <= (
              (
                ABS(T50._L1) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'avg_flow_rate_30d '
          END,
          CASE
            WHEN T50._L2 IS NOT DISTINCT FROM T50._R2
            OR COALESCE(
              ABS(CAST(T50._L2 AS DOUBLE) - CAST(T50._R2 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L2 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'events_30d '
          END,
          CASE
            WHEN T50._L3 IS NOT DISTINCT FROM T50._R3
            OR COALESCE(
              ABS(CAST(T50._L3 AS DOUBLE) - CAST(T50._R3 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L3 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'pours_30d '
          END,
          CASE
            WHEN T50._L4 IS NOT DISTINCT FROM T50._R4
            OR COALESCE(ABS(T50._L4 - T50._R4) <= (
              (
                ABS(T50._L4) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'volume_ml_30d '
          END,
          CASE
            WHEN T50._L5 IS NOT DISTINCT FROM T50._R5
            OR COALESCE(
              ABS(CAST(T50._L5 AS DOUBLE) - CAST(T50._R5 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L5 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'readings_30d '
          END,
          CASE
            WHEN T50._L6 IS NOT DISTINCT FROM T50._R6
            OR COALESCE(
              ABS(CAST(T50._L6 AS DOUBLE) - CAST(T50._R6 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L6 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'anomalies_30d '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T18._LK0,
          T18._L0,
          T18._L1,
          T18._L2,
          T18._L3,
          T18._L4,
          T18._L5,
          T18._L6,
          T42._RK0,
          T42._R0,
          T42._R1,
          T42._R2,
          T42._R3,
          T42._R4,
          T42._R5,
          T42._R6
        FROM (
          SELECT
            T0.LOCATION_ID AS _LK0,
            T0.ACTIVE_DAYS_30D AS _L0,
            T0.AVG_FLOW_RATE_30D AS _L1,
            T0.EVENTS_30D AS _L2,
            T0.POURS_30D AS _L3,
            T0.VOLUME_ML_30D AS _L4,
            T0.READINGS_30D AS _L5,
            T0.ANOMALIES_30D AS _L6
          FROM TIMELINE.LOCATION_DAYS AS T0
          WHERE
            T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
        ) AS T18
        FULL OUTER JOIN (
          SELECT
            T33.LOCATION_ID AS _RK0,
            T33.ACTIVE_DAYS_30D AS _R0,
            T33.AVG_FLOW_RATE_30D AS _R1,
            T33.EVENTS_30D AS _R2,
            T33.POURS_30D AS _R3,
            T33.VOLUME_ML_30D AS _R4,
            T33.READINGS_30D AS _R5,
            T33.ANOMALIES_30D AS _R6
          FROM (
            SELECT
              T14.LOCATION_ID,
              COUNT_IF(T14.EVENTS > 0) AS ACTIVE_DAYS_30D,
              SUM(T14.FLOW_SUM) / NULLIF(CAST(SUM(T14.FLOW_READINGS) AS DOUBLE), 0.0) AS AVG_FLOW_RATE_30D,
              SUM(T14.EVENTS) AS EVENTS_30D,
              SUM(T14.POURS) AS POURS_30D,
              SUM(T14.VOLUME_ML) AS VOLUME_ML_30D,
              SUM(T14.READINGS) AS READINGS_30D,
              SUM(T14.ANOMALIES) AS ANOMALIES_30D
            FROM (
              SELECT
                *
              FROM TIMELINE.LOCATION_DAYS AS T0
              WHERE
                T0.DAY <= DATE_FROM_PARTS(2026, 6, 30)
                AND T0.DAY > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
            ) AS T14
            GROUP BY
              1
          ) AS T33
        ) AS T42
          ON T18._LK0 = T42._RK0
      ) AS T50
      WHERE
        NOT (
          (
            T50._LK0 IS NOT NULL
          )
          AND (
            T50._RK0 IS NOT NULL
          )
          AND (
            T50._L0 IS NOT DISTINCT FROM T50._R0
            OR COALESCE(
              ABS(CAST(T50._L0 AS DOUBLE) - CAST(T50._R0 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L0 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T50._L1 IS NOT DISTINCT FROM T50._R1
            OR COALESCE(ABS(T50._L1 - T50._R1) <= (
              (
                ABS(T50._L1) + 1.0
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T50._L2 IS NOT DISTINCT FROM T50._R2
            OR COALESCE(
              ABS(CAST(T50._L2 AS DOUBLE) - CAST(T50._R2 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L2 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T50._L3 IS NOT DISTINCT FROM T50._R3
            OR COALESCE(
              ABS(CAST(T50._L3 AS DOUBLE) - CAST(T50._R3 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L3 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T50._L4 IS NOT DISTINCT FROM T50._R4
            OR COALESCE(ABS(T50._L4 - T50._R4) <= (
              (
                ABS(T50._L4) + 1.0
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T50._L5 IS NOT DISTINCT FROM T50._R5
            OR COALESCE(
              ABS(CAST(T50._L5 AS DOUBLE) - CAST(T50._R5 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L5 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T50._L6 IS NOT DISTINCT FROM T50._R6
            OR COALESCE(
              ABS(CAST(T50._L6 AS DOUBLE) - CAST(T50._R6 AS DOUBLE)) <= (
                (
                  ABS(CAST(T50._L6 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
    ) AS T75
  ) AS T86
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'readings of 30 days at a venue' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T72._LK0, T72._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T72._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T72._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T72._L0 IS NOT DISTINCT FROM T72._R0
          OR COALESCE(ABS(T72._L0 - T72._R0) <= (
            (
              ABS(T72._L0) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'quality_issue_rate_30d '
        END,
        CASE
          WHEN T72._L1 IS NOT DISTINCT FROM T72._R1
          OR COALESCE(ABS(T72._L1 - T72._R1) <= (
            (
              ABS(T72._L1) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_flow_rate_30d '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T17._LK0,
        T17._L0,
        T17._L1,
        T68._RK0,
        T68._R0,
        T68._R1
      FROM (
        SELECT
          T0.LOCATION_ID AS _LK0,
          T0.QUALITY_ISSUE_RATE_30D AS _L0,
          T0.AVG_FLOW_RATE_30D AS _L1
        FROM TIMELINE.LOCATION_DAYS AS T0
        WHERE
          T0.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T0.EVENTS_30D > 0
      ) AS T17
      FULL OUTER JOIN (
        SELECT
          T60.LOCATION_ID AS _RK0,
          T60.QUALITY_ISSUE_RATE_30D AS _R0,
          T60.AVG_FLOW_RATE_30D AS _R1
        FROM (
          SELECT
            T43.LOCATION_ID,
            (
              CAST(SUM(T43.ANOMALIES) AS DOUBLE) / NULLIF(CAST(SUM(T43.READINGS) AS DOUBLE), 0.0)
            ) * 100.0 AS QUALITY_ISSUE_RATE_30D,
            SUM(T43.FLOW_SUM) / NULLIF(CAST(SUM(T43.FLOW_READINGS) AS DOUBLE), 0.0) AS AVG_FLOW_RATE_30D
          FROM (
            SELECT
              *
            FROM T34 AS T37
            WHERE
              T37.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              AND T37.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T43
          GROUP BY
            1
        ) AS T60
      ) AS T68
        ON T17._LK0 = T68._RK0
    ) AS T72
    WHERE
      NOT (
        (
          T72._LK0 IS NOT NULL
        )
        AND (
          T72._RK0 IS NOT NULL
        )
        AND (
          T72._L0 IS NOT DISTINCT FROM T72._R0
          OR COALESCE(ABS(T72._L0 - T72._R0) <= (
            (
              ABS(T72._L0) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T72._L1 IS NOT DISTINCT FROM T72._R1
          OR COALESCE(ABS(T72._L1 - T72._R1) <= (
            (
              ABS(T72._L1) + 1.0
            ) * 1e-09
          ), FALSE)
        )
      )
  ) AS T79
) AS T87
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a day of a venue agrees with itself' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T30.LOCATION_ID, 'null'), '|'),
        COALESCE(CAST(T30.DAY AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CASE
            WHEN NOT (
              IFF(
                (
                  T30.CONTROLLERS_WATCHED IS NULL
                )
                OR (
                  T30.CONTROLLERS_WATCHED = 0
                )
                OR (
                  T30.CONTROLLERS_ACTIVE IS NULL
                ),
                (
                  T30.AVAILABILITY_PCT / 100.0
                ) IS NULL,
                (
                  (
                    T30.AVAILABILITY_PCT / 100.0
                  ) IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        (
                          T30.AVAILABILITY_PCT / 100.0
                        ) * CAST(T30.CONTROLLERS_WATCHED AS DOUBLE)
                      ) IS NULL
                    )
                    AND (
                      T30.CONTROLLERS_ACTIVE IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        (
                          T30.AVAILABILITY_PCT / 100.0
                        ) * CAST(T30.CONTROLLERS_WATCHED AS DOUBLE)
                      ) - CAST(T30.CONTROLLERS_ACTIVE AS DOUBLE)
                    ) <= (
                      GREATEST(
                        ABS((
                          T30.AVAILABILITY_PCT / 100.0
                        ) * CAST(T30.CONTROLLERS_WATCHED AS DOUBLE)),
                        ABS(CAST(T30.CONTROLLERS_ACTIVE AS DOUBLE)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'availability; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              (
                T30.HAS_DEVICE_DATA OR (
                  T30.DEVICES = 0
                )
              ) = (
                T30.STATUS IS NOT NULL
              )
            )
            THEN 'told; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            T30.CONTROLLERS_WATCHED = IFF(T30.HAS_DEVICE_DATA, T30.CONTROLLERS_IN_SERVICE, 0)
          )
          THEN 'watched; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T5.LOCATION_ID,
        T5.DAY,
        T5.ACCOUNT_ID,
        T5.LOCATION_CREATED_DATE,
        T5.DEVICES,
        T5.TAP_CONTROLLERS,
        T5.CONTROLLERS_IN_SERVICE,
        T5.CONTROLLERS_WATCHED,
        T5.CONTROLLERS_ACTIVE,
        T5.AVAILABILITY_PCT,
        T5.ACTIVE_DEVICES,
        T5.ACTIVE_DEVICES_30D,
        T5.EVENTS,
        T5.POURS,
        T5.VOLUME_ML,
        T5.READINGS,
        T5.ANOMALIES,
        T5.FLOW_READINGS,
        T5.FLOW_SUM,
        T5.EVENTS_30D,
        T5.POURS_30D,
        T5.VOLUME_ML_30D,
        T5.READINGS_30D,
        T5.ANOMALIES_30D,
        T5.QUALITY_ISSUE_RATE_30D,
        T5.AVG_FLOW_RATE_30D,
        T5.ACTIVE_DAYS_30D,
        T5.HEALTH_SCORE,
        T5.HEALTH_BAND,
        T5.CONNECTIVITY_TIER,
        T5.VOLUME_TIER,
        T5.STATUS,
        T5.OPERATIONAL_STATUS,
        T13.HAS_DEVICE_DATA,
        T13._DAY
      FROM TIMELINE.LOCATION_DAYS AS T5
      INNER JOIN (
        SELECT
          T1.HAS_DEVICE_DATA,
          T1.DAY AS _DAY
        FROM TIMELINE.DAYS AS T1
      ) AS T13
        ON T5.DAY = T13._DAY
    ) AS T30
    WHERE
      NOT (
        IFF(
          (
            T30.CONTROLLERS_WATCHED IS NULL
          )
          OR (
            T30.CONTROLLERS_WATCHED = 0
          )
          OR (
            T30.CONTROLLERS_ACTIVE IS NULL
          ),
          (
            T30.AVAILABILITY_PCT / 100.0
          ) IS NULL,
          (
            (
              T30.AVAILABILITY_PCT / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    T30.AVAILABILITY_PCT / 100.0
                  ) * CAST(T30.CONTROLLERS_WATCHED AS DOUBLE)
                ) IS NULL
              )
              AND (
                T30.CONTROLLERS_ACTIVE IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    T30.AVAILABILITY_PCT / 100.0
                  ) * CAST(T30.CONTROLLERS_WATCHED AS DOUBLE)
                ) - CAST(T30.CONTROLLERS_ACTIVE AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    T30.AVAILABILITY_PCT / 100.0
                  ) * CAST(T30.CONTROLLERS_WATCHED AS DOUBLE)),
                  ABS(CAST(T30.CONTROLLERS_ACTIVE AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            T30.HAS_DEVICE_DATA OR (
              T30.DEVICES = 0
            )
          ) = (
            T30.STATUS IS NOT NULL
          )
        )
        AND (
          T30.CONTROLLERS_WATCHED = IFF(T30.HAS_DEVICE_DATA, T30.CONTROLLERS_IN_SERVICE, 0)
        )
      )
  ) AS T67
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'quality of a venue and day agrees with its readings' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T0.LOCATION_ID, 'null'), '|'),
        COALESCE(CAST(T0.DAY AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CASE
        WHEN NOT (
          IFF(
            (
              T0.READINGS_30D IS NULL
            )
            OR (
              T0.READINGS_30D = 0
            )
            OR (
              T0.ANOMALIES_30D IS NULL
            ),
            (
              T0.QUALITY_ISSUE_RATE_30D / 100.0
            ) IS NULL,
            (
              (
                T0.QUALITY_ISSUE_RATE_30D / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T0.QUALITY_ISSUE_RATE_30D / 100.0
                    ) * CAST(T0.READINGS_30D AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T0.ANOMALIES_30D IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T0.QUALITY_ISSUE_RATE_30D / 100.0
                    ) * CAST(T0.READINGS_30D AS DOUBLE)
                  ) - CAST(T0.ANOMALIES_30D AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T0.QUALITY_ISSUE_RATE_30D / 100.0
                    ) * CAST(T0.READINGS_30D AS DOUBLE)),
                    ABS(CAST(T0.ANOMALIES_30D AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'quality; '
        ELSE ''
      END AS DIFFERENCES
    FROM TIMELINE.LOCATION_DAYS AS T0
    WHERE
      T0.EVENTS_30D > 0
      AND NOT (
        IFF(
          (
            T0.READINGS_30D IS NULL
          )
          OR (
            T0.READINGS_30D = 0
          )
          OR (
            T0.ANOMALIES_30D IS NULL
          ),
          (
            T0.QUALITY_ISSUE_RATE_30D / 100.0
          ) IS NULL,
          (
            (
              T0.QUALITY_ISSUE_RATE_30D / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    T0.QUALITY_ISSUE_RATE_30D / 100.0
                  ) * CAST(T0.READINGS_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.ANOMALIES_30D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    T0.QUALITY_ISSUE_RATE_30D / 100.0
                  ) * CAST(T0.READINGS_30D AS DOUBLE)
                ) - CAST(T0.ANOMALIES_30D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    T0.QUALITY_ISSUE_RATE_30D / 100.0
                  ) * CAST(T0.READINGS_30D AS DOUBLE)),
                  ABS(CAST(T0.ANOMALIES_30D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
      )
  ) AS T46
) AS T69
