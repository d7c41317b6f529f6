WITH T19 AS (
  SELECT
    *
  FROM STAGING.STG_APP_DATABASE__DEVICES AS T4
  WHERE
    NOT (
      T4.IS_ORPHAN
    )
), T33 AS (
  SELECT
    T0.DEVICE_ID,
    SUM(T0.EVENTS_30D) AS EVENTS_30D,
    SUM(T0.POURS_30D) AS POURS_30D,
    SUM(T0.VOLUME_ML_30D) AS VOLUME_ML_30D,
    SUM(T0.READINGS_30D) AS READINGS_30D,
    SUM(T0.ANOMALIES_30D) AS ANOMALIES_30D,
    SUM(T0.CHECKS_30D) AS CHECKS_30D,
    SUM(T0.ALERTS_30D) AS ALERTS_30D,
    SUM(T0.FAILURES_30D) AS FAILURES_30D,
    SUM(T0.ACTIVE_DAYS_30D) AS ACTIVE_DAYS_30D,
    SUM(T0.SERVICE_DAYS_30D) AS SERVICE_DAYS_30D,
    SUM(T0.EVENTS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_EVENTS,
    SUM(T0.POURS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_POURS,
    SUM(
      T0.VOLUME_ML * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_VOLUME_ML,
    SUM(T0.READINGS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_READINGS,
    SUM(
      T0.ANOMALIES * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_ANOMALIES,
    SUM(T0.CHECKS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_CHECKS,
    SUM(T0.ALERTS * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_ALERTS,
    SUM(T0.FAILURES * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)) AS COUNTED_FAILURES,
    SUM(
      CAST(T0.HAS_EVENT AS BIGINT) * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_ACTIVE_DAYS,
    SUM(
      CAST(T0.IS_WATCHED AS BIGINT) * LEAST(DATEDIFF(DAY, T0.DAY, DATE_FROM_PARTS(2026, 6, 30)) + 1, 30)
    ) AS COUNTED_SERVICE_DAYS
  FROM TIMELINE.DEVICE_DAYS AS T0
  GROUP BY
    1
), T40 AS (
  SELECT
    T25.DEVICE_ID,
    T25.LOCATION_ID,
    T25.ACCOUNT_ID,
    T25.IS_ORPHAN,
    T25.EVENT_DATE,
    T25.HOUR_TIMESTAMP,
    T25.BUSINESS_PERIOD,
    T25.FIRST_EVENT_AT,
    T25.LAST_EVENT_AT,
    T25.LAST_POUR_AT,
    T25.EVENTS,
    T25.POURS,
    T25.TEMPERATURE_EVENTS,
    T25.PRESSURE_EVENTS,
    T25.KEG_LEVEL_EVENTS,
    T25.CLEANING_EVENTS,
    T25.HEALTH_CHECK_EVENTS,
    T25.ERROR_EVENTS,
    T25.MAINTENANCE_EVENTS,
    T25.CALIBRATION_EVENTS,
    T25.VOLUME_ML,
    T25.MIN_POUR_ML,
    T25.MAX_POUR_ML,
    T25.POUR_SECONDS,
    T25.ACTIVE_SECONDS,
    T25.FLOW_READINGS,
    T25.FLOW_SUM,
    T25.FLOW_SQUARE_SUM,
    T25.MIN_FLOW,
    T25.MAX_FLOW,
    T25.TEMPERATURE_READINGS,
    T25.TEMPERATURE_SUM,
    T25.TEMPERATURE_SQUARE_SUM,
    T25.MIN_TEMPERATURE,
    T25.MAX_TEMPERATURE,
    T25.TEMPERATURE_ANOMALIES,
    T25.CRITICAL_TEMPERATURES,
    T25.HIGH_TEMPERATURES,
    T25.LOW_TEMPERATURES,
    T25.PRESSURE_READINGS,
    T25.PRESSURE_SUM,
    T25.PRESSURE_SQUARE_SUM,
    T25.MIN_PRESSURE,
    T25.MAX_PRESSURE,
    T25.PRESSURE_ANOMALIES,
    T25.CRITICAL_PRESSURES,
    T25.HIGH_PRESSURES,
    T25.LOW_PRESSURES,
    T25.READINGS,
    T25.ANOMALIES,
    T25.CRITICAL_READINGS,
    T25.CHECKS,
    T25.ALERTS,
    T25.EVENTS_WITH_STATUS,
    T25.SUCCESSFUL_EVENTS,
    T25.FAILED_EVENTS,
    T25.ERRORS,
    T25.HEALTH_CHECK_ERRORS,
    T25.LAST_MAINTENANCE_AT
  FROM (
    SELECT
      *
    FROM TIMELINE.TAP_HOURS AS T1
    WHERE
      NOT (
        T1.IS_ORPHAN
      )
  ) AS T25
  WHERE
    EXISTS(
      SELECT
        1
      FROM T19 AS T30
      WHERE
        T25.DEVICE_ID = T30.DEVICE_ID
    )
), T45 AS (
  SELECT
    T0.DEVICE_ID,
    MIN(T0.DAY) AS FIRST,
    MAX(T0.DAY) AS LAST,
    COUNT(*) AS DAYS,
    MAX(T0.LOCATION_ID) AS LOCATION_ID,
    MAX(T0.DEVICE_TYPE) AS KIND,
    MIN(T0.LOCATION_ID) AS OTHER_LOCATION,
    MIN(T0.DEVICE_TYPE) AS OTHER_KIND,
    MIN(T0.SERVICE_FROM) AS SERVICE_FROM,
    MAX(T0.ACCOUNT_ID) AS ACCOUNT_ID,
    COUNT_IF(T0.IS_WATCHED) AS WATCHED,
    COUNT_IF(
      T0.IS_IN_SERVICE
      AND (
        T0.DAY >= (
          SELECT
            MIN(T8.DAY) AS "MIN(DAY)"
          FROM (
            SELECT
              *
            FROM TIMELINE.DAYS AS T5
            WHERE
              T5.HAS_DEVICE_DATA
          ) AS T8
        )
      )
    ) AS SERVING
  FROM TIMELINE.DEVICE_DAYS AS T0
  GROUP BY
    1
), T58 AS (
  SELECT
    T44.DEVICE_ID,
    T44.EVENT_DATE AS DAY,
    DATE_PART('epoch', MAX(T44.LAST_EVENT_AT)) AS LAST_SECOND,
    SUM(T44.EVENTS) AS EVENTS,
    SUM(T44.POURS) AS POURS,
    SUM(T44.VOLUME_ML) AS VOLUME_ML,
    SUM(T44.READINGS) AS READINGS,
    SUM(T44.ANOMALIES) AS ANOMALIES,
    SUM(T44.CHECKS) AS CHECKS,
    SUM(T44.ALERTS) AS ALERTS
  FROM T40 AS T44
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
                *
              FROM (
                SELECT
                  'a day of a device = its hours' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T78._LK0, T78._RK0),
                    COALESCE(CAST(T78._LK1 AS VARCHAR), CAST(T78._RK1 AS VARCHAR))
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T78._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T78._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T78._L0 IS NOT DISTINCT FROM T78._R0
                      OR COALESCE(
                        ABS(CAST(T78._L0 AS DOUBLE) - CAST(T78._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L0 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'events '
                    END,
                    CASE
                      WHEN T78._L1 IS NOT DISTINCT FROM T78._R1
                      OR COALESCE(
                        ABS(CAST(T78._L1 AS DOUBLE) - CAST(T78._R1 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L1 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'pours '
                    END,
                    CASE
                      WHEN T78._L2 IS NOT DISTINCT FROM T78._R2
                      OR COALESCE(ABS(T78._L2 - T78._R2) <= (
                        (
                          ABS(T78._L2) + 1.0
                        ) * 1e-09
                      ), FALSE)
                      THEN ''
                      ELSE 'volume_ml '
                    END,
                    CASE
                      WHEN T78._L3 IS NOT DISTINCT FROM T78._R3
                      OR COALESCE(
                        ABS(CAST(T78._L3 AS DOUBLE) - CAST(T78._R3 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L3 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'readings '
                    END,
                    CASE
                      WHEN T78._L4 IS NOT DISTINCT FROM T78._R4
                      OR COALESCE(
                        ABS(CAST(T78._L4 AS DOUBLE) - CAST(T78._R4 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L4 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'anomalies '
                    END,
                    CASE
                      WHEN T78._L5 IS NOT DISTINCT FROM T78._R5
                      OR COALESCE(
                        ABS(CAST(T78._L5 AS DOUBLE) - CAST(T78._R5 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L5 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'checks '
                    END,
                    CASE
                      WHEN T78._L6 IS NOT DISTINCT FROM T78._R6
                      OR COALESCE(
                        ABS(CAST(T78._L6 AS DOUBLE) - CAST(T78._R6 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L6 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'alerts '
                    END,
                    CASE
                      WHEN T78._L7 IS NOT DISTINCT FROM T78._R7
                      OR COALESCE(
                        ABS(CAST(T78._L7 AS DOUBLE) - CAST(T78._R7 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L7 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'last_second '
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
                    T72._RK0,
                    T72._RK1,
                    T72._R0,
                    T72._R1,
                    T72._R2,
                    T72._R3,
                    T72._R4,
                    T72._R5,
                    T72._R6,
                    T72._R7
                  FROM (
                    SELECT
                      T0.DEVICE_ID AS _LK0,
                      T0.DAY AS _LK1,
                      T0.EVENTS AS _L0,
                      T0.POURS AS _L1,
                      T0.VOLUME_ML AS _L2,
                      T0.READINGS AS _L3,
                      T0.ANOMALIES AS _L4,
                      T0.CHECKS AS _L5,
                      T0.ALERTS AS _L6,
                      DATE_PART('epoch', T0.LAST_EVENT_AT) AS _L7
                    FROM TIMELINE.DEVICE_DAYS AS T0
                    WHERE
                      T0.HAS_EVENT
                  ) AS T24
                  FULL OUTER JOIN (
                    SELECT
                      T62.DEVICE_ID AS _RK0,
                      T62.DAY AS _RK1,
                      T62.EVENTS AS _R0,
                      T62.POURS AS _R1,
                      T62.VOLUME_ML AS _R2,
                      T62.READINGS AS _R3,
                      T62.ANOMALIES AS _R4,
                      T62.CHECKS AS _R5,
                      T62.ALERTS AS _R6,
                      T62.LAST_SECOND AS _R7
                    FROM T58 AS T62
                  ) AS T72
                    ON T24._LK0 = T72._RK0 AND T24._LK1 = T72._RK1
                ) AS T78
                WHERE
                  NOT (
                    (
                      T78._LK0 IS NOT NULL
                    )
                    AND (
                      T78._RK0 IS NOT NULL
                    )
                    AND (
                      T78._L0 IS NOT DISTINCT FROM T78._R0
                      OR COALESCE(
                        ABS(CAST(T78._L0 AS DOUBLE) - CAST(T78._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L0 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T78._L1 IS NOT DISTINCT FROM T78._R1
                      OR COALESCE(
                        ABS(CAST(T78._L1 AS DOUBLE) - CAST(T78._R1 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L1 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T78._L2 IS NOT DISTINCT FROM T78._R2
                      OR COALESCE(ABS(T78._L2 - T78._R2) <= (
                        (
                          ABS(T78._L2) + 1.0
                        ) * 1e-09
                      ), FALSE)
                    )
                    AND (
                      T78._L3 IS NOT DISTINCT FROM T78._R3
                      OR COALESCE(
                        ABS(CAST(T78._L3 AS DOUBLE) - CAST(T78._R3 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L3 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T78._L4 IS NOT DISTINCT FROM T78._R4
                      OR COALESCE(
                        ABS(CAST(T78._L4 AS DOUBLE) - CAST(T78._R4 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L4 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T78._L5 IS NOT DISTINCT FROM T78._R5
                      OR COALESCE(
                        ABS(CAST(T78._L5 AS DOUBLE) - CAST(T78._R5 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L5 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T78._L6 IS NOT DISTINCT FROM T78._R6
                      OR COALESCE(
                        ABS(CAST(T78._L6 AS DOUBLE) - CAST(T78._R6 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L6 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T78._L7 IS NOT DISTINCT FROM T78._R7
                      OR COALESCE(
                        ABS(CAST(T78._L7 AS DOUBLE) - CAST(T78._R7 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T78._L7 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS T88
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'failures of a device and day' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T51._LK0, T51._RK0),
                    COALESCE(CAST(T51._LK1 AS VARCHAR), CAST(T51._RK1 AS VARCHAR))
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T51._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T51._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T51._L0 IS NOT DISTINCT FROM T51._R0 THEN '' ELSE 'failures ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T23._LK0,
                    T23._LK1,
                    T23._L0,
                    T37._RK0,
                    T37._RK1,
                    T37._R0
                  FROM (
                    SELECT
                      T0.DEVICE_ID AS _LK0,
                      T0.DAY AS _LK1,
                      T0.FAILURES AS _L0
                    FROM TIMELINE.DEVICE_DAYS AS T0
                    WHERE
                      T0.FAILURES > 0
                  ) AS T23
                  FULL OUTER JOIN (
                    SELECT
                      T18.DEVICE_ID AS _RK0,
                      T18.DAY AS _RK1,
                      T18.FAILURES AS _R0
                    FROM (
                      SELECT
                        T3.DEVICE_ID,
                        T3.FAILED_DATE AS DAY,
                        COUNT(*) AS FAILURES
                      FROM TIMELINE.DEVICE_FAILURES AS T3
                      GROUP BY
                        1,
                        2
                    ) AS T18
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM TIMELINE.DEVICE_DAYS AS T6
                        WHERE
                          T18.DEVICE_ID = T6.DEVICE_ID AND T18.DAY = T6.DAY
                      )
                  ) AS T37
                    ON T23._LK0 = T37._RK0 AND T23._LK1 = T37._RK1
                ) AS T51
                WHERE
                  NOT (
                    (
                      T51._LK0 IS NOT NULL
                    )
                    AND (
                      T51._RK0 IS NOT NULL
                    )
                    AND T51._L0 IS NOT DISTINCT FROM T51._R0
                  )
              ) AS T70
            ) AS T89
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'accounts that left' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T54._LK0, T54._RK0)) AS ENTITY_KEY,
                CASE
                  WHEN T54._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T54._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS DIFFERENCES
              FROM (
                SELECT
                  T32._LK0,
                  T39._RK0
                FROM (
                  SELECT
                    T10.ACCOUNT_ID AS _LK0
                  FROM (
                    SELECT DISTINCT
                      T0.ACCOUNT_ID
                    FROM TIMELINE.DEVICE_DAYS AS T0
                    WHERE
                      T0.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T0.IS_ACCOUNT_CHURNED
                  ) AS T10
                ) AS T32
                FULL OUTER JOIN (
                  SELECT
                    T26.ACCOUNT_ID AS _RK0
                  FROM (
                    SELECT
                      T2.ACCOUNT_ID
                    FROM TIMELINE.ACCOUNT_MRR AS T2
                    WHERE
                      T2.IS_CHURNED AND T2.VALID_TO IS NULL
                  ) AS T26
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          *
                        FROM TIMELINE.DEVICE_DAYS AS T0
                        WHERE
                          T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
                      ) AS T21
                      WHERE
                        T26.ACCOUNT_ID = T21.ACCOUNT_ID
                    )
                ) AS T39
                  ON T32._LK0 = T39._RK0
              ) AS T54
              WHERE
                NOT (
                  (
                    T54._LK0 IS NOT NULL
                  ) AND (
                    T54._RK0 IS NOT NULL
                  )
                )
            ) AS T69
          ) AS T90
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'every device has every day of its life' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T84._LK0, T84._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T84._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T84._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T84._L0 IS NOT DISTINCT FROM T84._R0 THEN '' ELSE 'first ' END,
                CASE WHEN T84._L1 IS NOT DISTINCT FROM T84._R1 THEN '' ELSE 'last ' END,
                CASE WHEN T84._L2 IS NOT DISTINCT FROM T84._R2 THEN '' ELSE 'days ' END,
                CASE WHEN T84._L3 IS NOT DISTINCT FROM T84._R3 THEN '' ELSE 'location_id ' END,
                CASE WHEN T84._L4 IS NOT DISTINCT FROM T84._R4 THEN '' ELSE 'other_location ' END,
                CASE WHEN T84._L5 IS NOT DISTINCT FROM T84._R5 THEN '' ELSE 'account_id ' END,
                CASE WHEN T84._L6 IS NOT DISTINCT FROM T84._R6 THEN '' ELSE 'kind ' END,
                CASE WHEN T84._L7 IS NOT DISTINCT FROM T84._R7 THEN '' ELSE 'other_kind ' END,
                CASE WHEN T84._L8 IS NOT DISTINCT FROM T84._R8 THEN '' ELSE 'service_from ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T60._LK0,
                T60._L0,
                T60._L1,
                T60._L2,
                T60._L3,
                T60._L4,
                T60._L5,
                T60._L6,
                T60._L7,
                T60._L8,
                T83._RK0,
                T83._R0,
                T83._R1,
                T83._R2,
                T83._R3,
                T83._R4,
                T83._R5,
                T83._R6,
                T83._R7,
                T83._R8
              FROM (
                SELECT
                  T48.DEVICE_ID AS _LK0,
                  T48.FIRST AS _L0,
                  T48.LAST AS _L1,
                  T48.DAYS AS _L2,
                  T48.LOCATION_ID AS _L3,
                  T48.OTHER_LOCATION AS _L4,
                  T48.ACCOUNT_ID AS _L5,
                  T48.KIND AS _L6,
                  T48.OTHER_KIND AS _L7,
                  T48.SERVICE_FROM AS _L8
                FROM T45 AS T48
              ) AS T60
              FULL OUTER JOIN (
                SELECT
                  T79.DEVICE_ID AS _RK0,
                  GREATEST(
                    LEAST(COALESCE(T79.INSTALL_DATE, T79.EVENT), COALESCE(T79.EVENT, T79.INSTALL_DATE)),
                    CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ) AS _R0,
                  DATE_FROM_PARTS(2026, 6, 30) AS _R1,
                  DATEDIFF(
                    DAY,
                    GREATEST(
                      LEAST(COALESCE(T79.INSTALL_DATE, T79.EVENT), COALESCE(T79.EVENT, T79.INSTALL_DATE)),
                      CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                    ),
                    DATE_FROM_PARTS(2026, 6, 30)
                  ) + 1 AS _R2,
                  T79.LOCATION_ID AS _R3,
                  T79.LOCATION_ID AS _R4,
                  T79.ACCOUNT_ID AS _R5,
                  T79.DEVICE_TYPE AS _R6,
                  T79.DEVICE_TYPE AS _R7,
                  COALESCE(T79.INSTALL_DATE, T79.EVENT) AS _R8
                FROM (
                  SELECT
                    T29.DEVICE_ID,
                    T29.LOCATION_ID,
                    T29.DEVICE_TYPE,
                    T29.INSTALL_DATE,
                    T74.EVENT,
                    COALESCE(T29.LOCATION_ACCOUNT_ID, T29.ACCOUNT_ID) AS ACCOUNT_ID
                  FROM T19 AS T29
                  LEFT OUTER JOIN (
                    SELECT
                      T62.DEVICE_ID,
                      MIN(T62.DAY) AS EVENT
                    FROM T58 AS T62
                    GROUP BY
                      1
                  ) AS T74
                    ON T29.DEVICE_ID = T74.DEVICE_ID
                ) AS T79
                WHERE
                  GREATEST(
                    LEAST(COALESCE(T79.INSTALL_DATE, T79.EVENT), COALESCE(T79.EVENT, T79.INSTALL_DATE)),
                    CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ) <= DATE_FROM_PARTS(2026, 6, 30)
              ) AS T83
                ON T60._LK0 = T83._RK0
            ) AS T84
            WHERE
              NOT (
                (
                  T84._LK0 IS NOT NULL
                )
                AND (
                  T84._RK0 IS NOT NULL
                )
                AND T84._L0 IS NOT DISTINCT FROM T84._R0
                AND T84._L1 IS NOT DISTINCT FROM T84._R1
                AND T84._L2 IS NOT DISTINCT FROM T84._R2
                AND T84._L3 IS NOT DISTINCT FROM T84._R3
                AND T84._L4 IS NOT DISTINCT FROM T84._R4
                AND T84._L5 IS NOT DISTINCT FROM T84._R5
                AND T84._L6 IS NOT DISTINCT FROM T84._R6
                AND T84._L7 IS NOT DISTINCT FROM T84._R7
                AND T84._L8 IS NOT DISTINCT FROM T84._R8
              )
          ) AS T91
        ) AS T92
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'days watched = days in service since events are recorded' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T75._LK0, T75._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T75._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T75._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T75._L0 IS NOT DISTINCT FROM T75._R0 THEN '' ELSE 'watched ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T59._LK0,
              T59._L0,
              T63._RK0,
              T63._R0
            FROM (
              SELECT
                T48.DEVICE_ID AS _LK0,
                T48.WATCHED AS _L0
              FROM T45 AS T48
            ) AS T59
            FULL OUTER JOIN (
              SELECT
                T52.DEVICE_ID AS _RK0,
                T52.SERVING AS _R0
              FROM T45 AS T52
            ) AS T63
              ON T59._LK0 = T63._RK0
          ) AS T75
          WHERE
            NOT (
              (
                T75._LK0 IS NOT NULL
              )
              AND (
                T75._RK0 IS NOT NULL
              )
              AND T75._L0 IS NOT DISTINCT FROM T75._R0
            )
        ) AS T80
      ) AS T93
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          '30 days of a device, over its life' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T64._LK0, T64._RK0)) AS ENTITY_KEY,
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
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'events_30d '
            END,
            CASE
              WHEN T64._L1 IS NOT DISTINCT FROM T64._R1
              OR COALESCE(
                ABS(CAST(T64._L1 AS DOUBLE) - CAST(T64._R1 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L1 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'pours_30d '
            END,
            CASE
              WHEN T64._L2 IS NOT DISTINCT FROM T64._R2
              OR COALESCE(ABS(T64._L2 - T64._R2) <= (
                (
                  ABS(T64._L2) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'volume_ml_30d '
            END,
            CASE
              WHEN T64._L3 IS NOT DISTINCT FROM T64._R3
              OR COALESCE(
                ABS(CAST(T64._L3 AS DOUBLE) - CAST(T64._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L3 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'readings_30d '
            END,
            CASE
              WHEN T64._L4 IS NOT DISTINCT FROM T64._R4
              OR COALESCE(
                ABS(CAST(T64._L4 AS DOUBLE) - CAST(T64._R4 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L4 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'anomalies_30d '
            END,
            CASE
              WHEN T64._L5 IS NOT DISTINCT FROM T64._R5
              OR COALESCE(
                ABS(CAST(T64._L5 AS DOUBLE) - CAST(T64._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L5 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'checks_30d '
            END,
            CASE
              WHEN T64._L6 IS NOT DISTINCT FROM T64._R6
              OR COALESCE(
                ABS(CAST(T64._L6 AS DOUBLE) - CAST(T64._R6 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L6 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'alerts_30d '
            END,
            CASE
              WHEN T64._L7 IS NOT DISTINCT FROM T64._R7
              OR COALESCE(
                ABS(CAST(T64._L7 AS DOUBLE) - CAST(T64._R7 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L7 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'failures_30d '
            END,
            CASE
              WHEN T64._L8 IS NOT DISTINCT FROM T64._R8
              OR COALESCE(
                ABS(CAST(T64._L8 AS DOUBLE) - CAST(T64._R8 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L8 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_days_30d '
            END,
            CASE
              WHEN T64._L9 IS NOT DISTINCT FROM T64._R9
              OR COALESCE(
                ABS(CAST(T64._L9 AS DOUBLE) - CAST(T64._R9 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L9 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'service_days_30d '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T46._LK0,
            T46._L0,
            T46._L1,
            T46._L2,
            T46._L3,
            T46._L4,
            T46._L5,
            T46._L6,
            T46._L7,
            T46._L8,
            T46._L9,
            T49._RK0,
            T49._R0,
            T49._R1,
            T49._R2,
            T49._R3,
            T49._R4,
            T49._R5,
            T49._R6,
            T49._R7,
            T49._R8,
            T49._R9
          FROM (
            SELECT
              T35.DEVICE_ID AS _LK0,
              T35.EVENTS_30D AS _L0,
              T35.POURS_30D AS _L1,
              T35.VOLUME_ML_30D AS _L2,
              T35.READINGS_30D AS _L3,
              T35.ANOMALIES_30D AS _L4,
              T35.CHECKS_30D AS _L5,
              T35.ALERTS_30D AS _L6,
              T35.FAILURES_30D AS _L7,
              T35.ACTIVE_DAYS_30D AS _L8,
              T35.SERVICE_DAYS_30D AS _L9
            FROM T33 AS T35
          ) AS T46
          FULL OUTER JOIN (
            SELECT
              T38.DEVICE_ID AS _RK0,
              T38.COUNTED_EVENTS AS _R0,
              T38.COUNTED_POURS AS _R1,
              T38.COUNTED_VOLUME_ML AS _R2,
              T38.COUNTED_READINGS AS _R3,
              T38.COUNTED_ANOMALIES AS _R4,
              T38.COUNTED_CHECKS AS _R5,
              T38.COUNTED_ALERTS AS _R6,
              T38.COUNTED_FAILURES AS _R7,
              T38.COUNTED_ACTIVE_DAYS AS _R8,
              T38.COUNTED_SERVICE_DAYS AS _R9
            FROM T33 AS T38
          ) AS T49
            ON T46._LK0 = T49._RK0
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
                  ) * 1e-09
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
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T64._L2 IS NOT DISTINCT FROM T64._R2
              OR COALESCE(ABS(T64._L2 - T64._R2) <= (
                (
                  ABS(T64._L2) + 1.0
                ) * 1e-09
              ), FALSE)
            )
            AND (
              T64._L3 IS NOT DISTINCT FROM T64._R3
              OR COALESCE(
                ABS(CAST(T64._L3 AS DOUBLE) - CAST(T64._R3 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L3 AS DOUBLE)) + 1.0
                  ) * 1e-09
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
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T64._L5 IS NOT DISTINCT FROM T64._R5
              OR COALESCE(
                ABS(CAST(T64._L5 AS DOUBLE) - CAST(T64._R5 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L5 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T64._L6 IS NOT DISTINCT FROM T64._R6
              OR COALESCE(
                ABS(CAST(T64._L6 AS DOUBLE) - CAST(T64._R6 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L6 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T64._L7 IS NOT DISTINCT FROM T64._R7
              OR COALESCE(
                ABS(CAST(T64._L7 AS DOUBLE) - CAST(T64._R7 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L7 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T64._L8 IS NOT DISTINCT FROM T64._R8
              OR COALESCE(
                ABS(CAST(T64._L8 AS DOUBLE) - CAST(T64._R8 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L8 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T64._L9 IS NOT DISTINCT FROM T64._R9
              OR COALESCE(
                ABS(CAST(T64._L9 AS DOUBLE) - CAST(T64._R9 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T64._L9 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS T85
    ) AS T94
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        '30 days of a device to as_of' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T66._LK0, T66._RK0)) AS ENTITY_KEY,
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
            OR COALESCE(ABS(T66._L0 - T66._R0) <= (
              (
                ABS(T66._L0) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'uptime_30d '
          END,
          CASE
            WHEN T66._L1 IS NOT DISTINCT FROM T66._R1
            OR COALESCE(
              ABS(CAST(T66._L1 AS DOUBLE) - CAST(T66._R1 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L1 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'operating_hours_30d '
          END,
          CASE
            WHEN T66._L2 IS NOT DISTINCT FROM T66._R2
            OR COALESCE(
              ABS(CAST(T66._L2 AS DOUBLE) - CAST(T66._R2 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L2 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'events_30d '
          END,
          CASE
            WHEN T66._L3 IS NOT DISTINCT FROM T66._R3
            OR COALESCE(
              ABS(CAST(T66._L3 AS DOUBLE) - CAST(T66._R3 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L3 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'pours_30d '
          END,
          CASE
            WHEN T66._L4 IS NOT DISTINCT FROM T66._R4
            OR COALESCE(ABS(T66._L4 - T66._R4) <= (
              (
                ABS(T66._L4) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'volume_ml_30d '
          END,
          CASE
            WHEN T66._L5 IS NOT DISTINCT FROM T66._R5
            OR COALESCE(
              ABS(CAST(T66._L5 AS DOUBLE) - CAST(T66._R5 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L5 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'readings_30d '
          END,
          CASE
            WHEN T66._L6 IS NOT DISTINCT FROM T66._R6
            OR COALESCE(
              ABS(CAST(T66._L6 AS DOUBLE) - CAST(T66._R6 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L6 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'anomalies_30d '
          END,
          CASE
            WHEN T66._L7 IS NOT DISTINCT FROM T66._R7
            OR COALESCE(
              ABS(CAST(T66._L7 AS DOUBLE) - CAST(T66._R7 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L7 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'checks_30d '
          END,
          CASE
            WHEN T66._L8 IS NOT DISTINCT FROM T66._R8
            OR COALESCE(
              ABS(CAST(T66._L8 AS DOUBLE) - CAST(T66._R8 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L8 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'alerts_30d '
          END,
          CASE
            WHEN T66._L9 IS NOT DISTINCT FROM T66._R9
            OR COALESCE(
              ABS(CAST(T66._L9 AS DOUBLE) - CAST(T66._R9 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L9 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'failures_30d '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T20._LK0,
          T20._L0,
          T20._L1,
          T20._L2,
          T20._L3,
          T20._L4,
          T20._L5,
          T20._L6,
          T20._L7,
          T20._L8,
          T20._L9,
          T53._RK0,
          T53._R0,
          T53._R1,
          T53._R2,
          T53._R3,
          T53._R4,
          T53._R5,
          T53._R6,
          T53._R7,
          T53._R8,
          T53._R9
        FROM (
          SELECT
            T0.DEVICE_ID AS _LK0,
            T0.UPTIME_30D AS _L0,
            T0.OPERATING_HOURS_30D AS _L1,
            T0.EVENTS_30D AS _L2,
            T0.POURS_30D AS _L3,
            T0.VOLUME_ML_30D AS _L4,
            T0.READINGS_30D AS _L5,
            T0.ANOMALIES_30D AS _L6,
            T0.CHECKS_30D AS _L7,
            T0.ALERTS_30D AS _L8,
            T0.FAILURES_30D AS _L9
          FROM TIMELINE.DEVICE_DAYS AS T0
          WHERE
            T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
        ) AS T20
        FULL OUTER JOIN (
          SELECT
            T43.DEVICE_ID AS _RK0,
            T43.UPTIME_30D AS _R0,
            T43.OPERATING_HOURS_30D AS _R1,
            T43.EVENTS_30D AS _R2,
            T43.POURS_30D AS _R3,
            T43.VOLUME_ML_30D AS _R4,
            T43.READINGS_30D AS _R5,
            T43.ANOMALIES_30D AS _R6,
            T43.CHECKS_30D AS _R7,
            T43.ALERTS_30D AS _R8,
            T43.FAILURES_30D AS _R9
          FROM (
            SELECT
              T15.DEVICE_ID,
              (
                CAST(COUNT_IF(T15.HAS_EVENT AND T15.IS_IN_SERVICE) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T15.IS_WATCHED) AS DOUBLE), 0.0)
              ) * 100.0 AS UPTIME_30D,
              COUNT_IF(T15.IS_WATCHED) * 24 AS OPERATING_HOURS_30D,
              SUM(T15.EVENTS) AS EVENTS_30D,
              SUM(T15.POURS) AS POURS_30D,
              SUM(T15.VOLUME_ML) AS VOLUME_ML_30D,
              SUM(T15.READINGS) AS READINGS_30D,
              SUM(T15.ANOMALIES) AS ANOMALIES_30D,
              SUM(T15.CHECKS) AS CHECKS_30D,
              SUM(T15.ALERTS) AS ALERTS_30D,
              SUM(T15.FAILURES) AS FAILURES_30D
            FROM (
              SELECT
                *
              FROM TIMELINE.DEVICE_DAYS AS T0
              WHERE
                T0.DAY <= DATE_FROM_PARTS(2026, 6, 30)
                AND T0.DAY > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
            ) AS T15
            GROUP BY
              1
          ) AS T43
        ) AS T53
          ON T20._LK0 = T53._RK0
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
            OR COALESCE(ABS(T66._L0 - T66._R0) <= (
              (
                ABS(T66._L0) + 1.0
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T66._L1 IS NOT DISTINCT FROM T66._R1
            OR COALESCE(
              ABS(CAST(T66._L1 AS DOUBLE) - CAST(T66._R1 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L1 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L2 IS NOT DISTINCT FROM T66._R2
            OR COALESCE(
              ABS(CAST(T66._L2 AS DOUBLE) - CAST(T66._R2 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L2 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L3 IS NOT DISTINCT FROM T66._R3
            OR COALESCE(
              ABS(CAST(T66._L3 AS DOUBLE) - CAST(T66._R3 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L3 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L4 IS NOT DISTINCT FROM T66._R4
            OR COALESCE(ABS(T66._L4 - T66._R4) <= (
              (
                ABS(T66._L4) + 1.0
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T66._L5 IS NOT DISTINCT FROM T66._R5
            OR COALESCE(
              ABS(CAST(T66._L5 AS DOUBLE) - CAST(T66._R5 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L5 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L6 IS NOT DISTINCT FROM T66._R6
            OR COALESCE(
              ABS(CAST(T66._L6 AS DOUBLE) - CAST(T66._R6 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L6 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L7 IS NOT DISTINCT FROM T66._R7
            OR COALESCE(
              ABS(CAST(T66._L7 AS DOUBLE) - CAST(T66._R7 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L7 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L8 IS NOT DISTINCT FROM T66._R8
            OR COALESCE(
              ABS(CAST(T66._L8 AS DOUBLE) - CAST(T66._R8 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L8 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            T66._L9 IS NOT DISTINCT FROM T66._R9
            OR COALESCE(
              ABS(CAST(T66._L9 AS DOUBLE) - CAST(T66._R9 AS DOUBLE)) <= (
                (
                  ABS(CAST(T66._L9 AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
    ) AS T86
  ) AS T95
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'mean readings of 30 days' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T81._LK0, T81._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T81._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T81._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T81._L0 IS NOT DISTINCT FROM T81._R0
          OR COALESCE(ABS(T81._L0 - T81._R0) <= (
            (
              ABS(T81._L0) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_flow_30d '
        END,
        CASE
          WHEN T81._L1 IS NOT DISTINCT FROM T81._R1
          OR COALESCE(ABS(T81._L1 - T81._R1) <= (
            (
              ABS(T81._L1) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_temperature_30d '
        END,
        CASE
          WHEN T81._L2 IS NOT DISTINCT FROM T81._R2
          OR COALESCE(ABS(T81._L2 - T81._R2) <= (
            (
              ABS(T81._L2) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_pressure_30d '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T22._LK0,
        T22._L0,
        T22._L1,
        T22._L2,
        T77._RK0,
        T77._R0,
        T77._R1,
        T77._R2
      FROM (
        SELECT
          T0.DEVICE_ID AS _LK0,
          T0.AVG_FLOW_30D AS _L0,
          T0.AVG_TEMPERATURE_30D AS _L1,
          T0.AVG_PRESSURE_30D AS _L2
        FROM TIMELINE.DEVICE_DAYS AS T0
        WHERE
          T0.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T0.READINGS_30D > 0
      ) AS T22
      LEFT OUTER JOIN (
        SELECT
          T73.DEVICE_ID AS _RK0,
          T73.AVG_FLOW_30D AS _R0,
          T73.AVG_TEMPERATURE_30D AS _R1,
          T73.AVG_PRESSURE_30D AS _R2
        FROM (
          SELECT
            T55.DEVICE_ID,
            SUM(T55.FLOW_SUM) / NULLIF(CAST(SUM(T55.FLOW_READINGS) AS DOUBLE), 0.0) AS AVG_FLOW_30D,
            SUM(T55.TEMPERATURE_SUM) / NULLIF(CAST(SUM(T55.TEMPERATURE_READINGS) AS DOUBLE), 0.0) AS AVG_TEMPERATURE_30D,
            SUM(T55.PRESSURE_SUM) / NULLIF(CAST(SUM(T55.PRESSURE_READINGS) AS DOUBLE), 0.0) AS AVG_PRESSURE_30D
          FROM (
            SELECT
              *
            FROM T40 AS T44
            WHERE
              T44.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              AND T44.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T55
          GROUP BY
            1
        ) AS T73
      ) AS T77
        ON T22._LK0 = T77._RK0
    ) AS T81
    WHERE
      NOT (
        (
          T81._LK0 IS NOT NULL
        )
        AND (
          T81._RK0 IS NOT NULL
        )
        AND (
          T81._L0 IS NOT DISTINCT FROM T81._R0
          OR COALESCE(ABS(T81._L0 - T81._R0) <= (
            (
              ABS(T81._L0) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T81._L1 IS NOT DISTINCT FROM T81._R1
          OR COALESCE(ABS(T81._L1 - T81._R1) <= (
            (
              ABS(T81._L1) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T81._L2 IS NOT DISTINCT FROM T81._R2
          OR COALESCE(ABS(T81._L2 - T81._R2) <= (
            (
              ABS(T81._L2) + 1.0
            ) * 1e-09
          ), FALSE)
        )
      )
  ) AS T87
) AS T96
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a day of a device agrees with itself' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T0.DEVICE_ID, 'null'), '|'),
        COALESCE(CAST(T0.DAY AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                (
                  T0.LAST_EVENT_DATE = CAST(T0.LAST_EVENT_AT AS DATE)
                )
                AND (
                  NOT (
                    T0.HAS_EVENT
                  ) OR (
                    T0.LAST_EVENT_DATE = T0.DAY
                  )
                )
              )
              THEN 'last_event; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                T0.DAYS_SINCE_MAINTENANCE = DATEDIFF(DAY, T0.LAST_MAINTENANCE_DATE, T0.DAY)
              )
              THEN 'maintenance; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T0.OPERATING_HOURS_30D = (
                T0.SERVICE_DAYS_30D * 24
              )
            )
            THEN 'hours; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            T0.HAS_EVENT = (
              T0.EVENTS > 0
            )
          )
          THEN 'has_event; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM TIMELINE.DEVICE_DAYS AS T0
    WHERE
      NOT (
        (
          T0.LAST_EVENT_DATE = CAST(T0.LAST_EVENT_AT AS DATE)
        )
        AND (
          NOT (
            T0.HAS_EVENT
          ) OR (
            T0.LAST_EVENT_DATE = T0.DAY
          )
        )
        AND (
          T0.DAYS_SINCE_MAINTENANCE = DATEDIFF(DAY, T0.LAST_MAINTENANCE_DATE, T0.DAY)
        )
        AND (
          T0.OPERATING_HOURS_30D = (
            T0.SERVICE_DAYS_30D * 24
          )
        )
        AND (
          T0.HAS_EVENT = (
            T0.EVENTS > 0
          )
        )
      )
  ) AS T42
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'rates of a device and day agree with their parts' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T0.DEVICE_ID, 'null'), '|'),
        COALESCE(CAST(T0.DAY AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
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
              THEN 'quality_issue_rate_30d; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                IFF(
                  (
                    T0.CHECKS_30D IS NULL
                  )
                  OR (
                    T0.CHECKS_30D = 0
                  )
                  OR (
                    T0.ALERTS_30D IS NULL
                  ),
                  (
                    T0.ALERT_RATE_30D / 100.0
                  ) IS NULL,
                  (
                    (
                      T0.ALERT_RATE_30D / 100.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T0.ALERT_RATE_30D / 100.0
                          ) * CAST(T0.CHECKS_30D AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        T0.ALERTS_30D IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T0.ALERT_RATE_30D / 100.0
                          ) * CAST(T0.CHECKS_30D AS DOUBLE)
                        ) - CAST(T0.ALERTS_30D AS DOUBLE)
                      ) <= (
                        GREATEST(
                          ABS((
                            T0.ALERT_RATE_30D / 100.0
                          ) * CAST(T0.CHECKS_30D AS DOUBLE)),
                          ABS(CAST(T0.ALERTS_30D AS DOUBLE)),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'alert_rate_30d; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              IFF(
                (
                  T0.FAILURES_30D IS NULL
                )
                OR (
                  T0.FAILURES_30D = 0
                )
                OR (
                  NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
                ),
                T0.MTBF_HOURS IS NULL,
                (
                  T0.MTBF_HOURS IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                      ) IS NULL
                    )
                    AND (
                      NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                      ) - CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)
                    ) <= (
                      GREATEST(
                        ABS(T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)),
                        ABS(CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'mtbf_hours; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.HEALTH_SCORE >= (
                LEAST(
                  COALESCE(T0.UPTIME_SCORE, T0.HEALTH_SCORE),
                  COALESCE(T0.PERFORMANCE_SCORE, T0.HEALTH_SCORE),
                  COALESCE(T0.QUALITY_SCORE, T0.HEALTH_SCORE)
                ) - 1e-09
              )
            )
            AND (
              T0.HEALTH_SCORE <= (
                GREATEST(
                  COALESCE(T0.UPTIME_SCORE, T0.HEALTH_SCORE),
                  COALESCE(T0.PERFORMANCE_SCORE, T0.HEALTH_SCORE),
                  COALESCE(T0.QUALITY_SCORE, T0.HEALTH_SCORE)
                ) + 1e-09
              )
            )
          )
          THEN 'health; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM TIMELINE.DEVICE_DAYS AS T0
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
        AND IFF(
          (
            T0.CHECKS_30D IS NULL
          )
          OR (
            T0.CHECKS_30D = 0
          )
          OR (
            T0.ALERTS_30D IS NULL
          ),
          (
            T0.ALERT_RATE_30D / 100.0
          ) IS NULL,
          (
            (
              T0.ALERT_RATE_30D / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    T0.ALERT_RATE_30D / 100.0
                  ) * CAST(T0.CHECKS_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.ALERTS_30D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    T0.ALERT_RATE_30D / 100.0
                  ) * CAST(T0.CHECKS_30D AS DOUBLE)
                ) - CAST(T0.ALERTS_30D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    T0.ALERT_RATE_30D / 100.0
                  ) * CAST(T0.CHECKS_30D AS DOUBLE)),
                  ABS(CAST(T0.ALERTS_30D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.FAILURES_30D IS NULL
          )
          OR (
            T0.FAILURES_30D = 0
          )
          OR (
            NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
          ),
          T0.MTBF_HOURS IS NULL,
          (
            T0.MTBF_HOURS IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                ) - CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)),
                  ABS(CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            T0.HEALTH_SCORE >= (
              LEAST(
                COALESCE(T0.UPTIME_SCORE, T0.HEALTH_SCORE),
                COALESCE(T0.PERFORMANCE_SCORE, T0.HEALTH_SCORE),
                COALESCE(T0.QUALITY_SCORE, T0.HEALTH_SCORE)
              ) - 1e-09
            )
          )
          AND (
            T0.HEALTH_SCORE <= (
              GREATEST(
                COALESCE(T0.UPTIME_SCORE, T0.HEALTH_SCORE),
                COALESCE(T0.PERFORMANCE_SCORE, T0.HEALTH_SCORE),
                COALESCE(T0.QUALITY_SCORE, T0.HEALTH_SCORE)
              ) + 1e-09
            )
          )
        )
      )
  ) AS T65
) AS T68
