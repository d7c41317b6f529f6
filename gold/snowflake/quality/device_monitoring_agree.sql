WITH T47 AS (
  SELECT
    T34.DEVICE_ID,
    AVG(
      IFF(
        CAST(T34.HOUR_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30),
        T34.HOURLY_PERFORMANCE_SCORE,
        NULL
      )
    ) AS AVG_PERFORMANCE_24H,
    AVG(T34.HOURLY_PERFORMANCE_SCORE) AS AVG_PERFORMANCE_7D,
    COUNT_IF(
      (
        CAST(T34.HOUR_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30)
      )
      AND (
        T34.HOURLY_PERFORMANCE_SCORE < 75
      )
    ) AS PROBLEMATIC_HOURS_24H,
    COUNT_IF(T34.ALERT_LEVEL <> 'normal') AS ALERT_HOURS_7D,
    COALESCE(
      SUM(
        IFF(
          CAST(T34.HOUR_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30),
          T34.TOTAL_VOLUME_ML,
          NULL
        )
      ),
      0.0
    ) AS TOTAL_VOLUME_24H,
    SUM(T34.TOTAL_VOLUME_ML) AS TOTAL_VOLUME_7D,
    (
      COUNT_IF(CAST(T34.HOUR_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30)) / 24
    ) * 100 AS UPTIME_RATE_24H,
    (
      COUNT(*) / 168
    ) * 100 AS UPTIME_RATE_7D,
    (
      SUM(T34.TOTAL_ACTIVE_SECONDS) / 604800
    ) * 100 AS UTILIZATION_RATE_PER_TAP
  FROM (
    SELECT
      *
    FROM ENTITY.ENTITY_DEVICES_HOURLY AS T2
    WHERE
      CAST(T2.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
      AND CAST(T2.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
  ) AS T34
  GROUP BY
    1
), T57 AS (
  SELECT
    T22.DEVICE_ID,
    T22.LOCATION_ID,
    T22.ACCOUNT_ID,
    T22.LOCATION_NAME,
    T22.LOCATION_CITY,
    T22.LOCATION_STATE,
    T22.DEVICE_TYPE,
    T22.MODEL_NUMBER,
    T22.SERIAL_NUMBER,
    T22.FIRMWARE_VERSION,
    T22.DEVICE_STATUS,
    T22.NETWORK_CONNECTIVITY,
    T22.IS_IN_SERVICE,
    T22.ACTIVITY_STATUS,
    T22.HOURS_SINCE_LAST_EVENT,
    T22.DAYS_SINCE_INSTALLATION,
    T22.OVERALL_HEALTH_SCORE,
    T22.DEVICE_HEALTH_GRADE,
    T22.PRIMARY_ALERT_STATUS,
    T22.PRIORITY_SCORE,
    T22.URGENCY_CATEGORY,
    T22.OPERATIONAL_IMPACT,
    T22.RECOMMENDED_ACTION,
    T22.SLA_STATUS,
    T22.PREDICTIVE_MAINTENANCE_STATUS,
    T22.MAINTENANCE_STATUS,
    T22.DAYS_SINCE_MAINTENANCE,
    T22.LAST_MAINTENANCE_DATE,
    T22.NEXT_MAINTENANCE_DUE_DATE,
    T22.TOTAL_EVENTS_30D,
    T22.USAGE_EVENTS_30D,
    T22.ALERT_EVENTS_30D,
    T22.QUALITY_ISSUES_30D,
    T22.QUALITY_ISSUE_RATE,
    T22.TOTAL_VOLUME_ML_30D,
    T22.AVG_USAGE_EVENTS_PER_DAY,
    T22.AVG_PERFORMANCE_24H,
    T22.AVG_PERFORMANCE_7D,
    T22.PROBLEMATIC_HOURS_24H,
    T22.ALERT_HOURS_7D,
    T22.UPTIME_RATE_24H,
    T22.UPTIME_RATE_7D,
    T22.TOTAL_VOLUME_24H,
    T22.TOTAL_VOLUME_7D,
    T22.UTILIZATION_RATE_PER_TAP,
    T22.AVG_TEMPERATURE_30D,
    T22.MAX_TEMPERATURE_30D,
    T22.MIN_TEMPERATURE_30D,
    T22.AVG_PRESSURE_30D,
    T22.LOCATION_TOTAL_DEVICES,
    T22.LOCATION_ONLINE_DEVICES,
    T22.LOCATION_DEVICES_WITH_ALERTS,
    T22.LOCATION_AVG_HEALTH,
    T22.CUSTOMER_FLEET_SIZE,
    T22.CUSTOMER_HEALTHY_DEVICES,
    T22.CUSTOMER_MAINTENANCE_OVERDUE,
    T22.AVG_CUSTOMER_DEVICE_HEALTH
  FROM (
    SELECT
      *
    FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
    WHERE
      T0.IS_IN_SERVICE
  ) AS T22
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM T47 AS T50
      WHERE
        T22.DEVICE_ID = T50.DEVICE_ID
    )
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
                  *
                FROM (
                  SELECT
                    'a device monitored is the device' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T41._LK0, T41._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T41._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T41._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T41._L0 IS NOT DISTINCT FROM T41._R0 THEN '' ELSE 'location_id ' END,
                      CASE WHEN T41._L1 IS NOT DISTINCT FROM T41._R1 THEN '' ELSE 'account_id ' END,
                      CASE WHEN T41._L2 IS NOT DISTINCT FROM T41._R2 THEN '' ELSE 'location_name ' END,
                      CASE WHEN T41._L3 IS NOT DISTINCT FROM T41._R3 THEN '' ELSE 'device_type ' END,
                      CASE WHEN T41._L4 IS NOT DISTINCT FROM T41._R4 THEN '' ELSE 'serial_number ' END,
                      CASE WHEN T41._L5 IS NOT DISTINCT FROM T41._R5 THEN '' ELSE 'firmware_version ' END,
                      CASE WHEN T41._L6 IS NOT DISTINCT FROM T41._R6 THEN '' ELSE 'device_status ' END,
                      CASE
                        WHEN T41._L7 IS NOT DISTINCT FROM T41._R7
                        THEN ''
                        ELSE 'network_connectivity '
                      END,
                      CASE WHEN T41._L8 IS NOT DISTINCT FROM T41._R8 THEN '' ELSE 'is_in_service ' END,
                      CASE WHEN T41._L9 IS NOT DISTINCT FROM T41._R9 THEN '' ELSE 'activity_status ' END,
                      CASE
                        WHEN T41._L10 IS NOT DISTINCT FROM T41._R10
                        THEN ''
                        ELSE 'maintenance_status '
                      END,
                      CASE
                        WHEN T41._L11 IS NOT DISTINCT FROM T41._R11
                        THEN ''
                        ELSE 'days_since_maintenance '
                      END,
                      CASE
                        WHEN T41._L12 IS NOT DISTINCT FROM T41._R12
                        THEN ''
                        ELSE 'last_maintenance_date '
                      END,
                      CASE
                        WHEN T41._L13 IS NOT DISTINCT FROM T41._R13
                        THEN ''
                        ELSE 'next_maintenance_due_date '
                      END,
                      CASE
                        WHEN T41._L14 IS NOT DISTINCT FROM T41._R14
                        THEN ''
                        ELSE 'total_events_30d '
                      END,
                      CASE
                        WHEN T41._L15 IS NOT DISTINCT FROM T41._R15
                        THEN ''
                        ELSE 'usage_events_30d '
                      END,
                      CASE
                        WHEN T41._L16 IS NOT DISTINCT FROM T41._R16
                        THEN ''
                        ELSE 'alert_events_30d '
                      END,
                      CASE
                        WHEN T41._L17 IS NOT DISTINCT FROM T41._R17
                        THEN ''
                        ELSE 'quality_issues_30d '
                      END,
                      CASE WHEN T41._L18 IS NOT DISTINCT FROM T41._R18 THEN '' ELSE 'model_number ' END,
                      CASE
                        WHEN T41._L19 IS NOT DISTINCT FROM T41._R19
                        THEN ''
                        ELSE 'days_since_installation '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T21._LK0,
                      T21._L0,
                      T21._L1,
                      T21._L2,
                      T21._L3,
                      T21._L4,
                      T21._L5,
                      T21._L6,
                      T21._L7,
                      T21._L8,
                      T21._L9,
                      T21._L10,
                      T21._L11,
                      T21._L12,
                      T21._L13,
                      T21._L14,
                      T21._L15,
                      T21._L16,
                      T21._L17,
                      T21._L18,
                      T21._L19,
                      T25._RK0,
                      T25._R0,
                      T25._R1,
                      T25._R2,
                      T25._R3,
                      T25._R4,
                      T25._R5,
                      T25._R6,
                      T25._R7,
                      T25._R8,
                      T25._R9,
                      T25._R10,
                      T25._R11,
                      T25._R12,
                      T25._R13,
                      T25._R14,
                      T25._R15,
                      T25._R16,
                      T25._R17,
                      T25._R18,
                      T25._R19
                    FROM (
                      SELECT
                        T0.DEVICE_ID AS _LK0,
                        T0.LOCATION_ID AS _L0,
                        T0.ACCOUNT_ID AS _L1,
                        T0.LOCATION_NAME AS _L2,
                        T0.DEVICE_TYPE AS _L3,
                        T0.SERIAL_NUMBER AS _L4,
                        T0.FIRMWARE_VERSION AS _L5,
                        T0.DEVICE_STATUS AS _L6,
                        T0.NETWORK_CONNECTIVITY AS _L7,
                        T0.IS_IN_SERVICE AS _L8,
                        T0.ACTIVITY_STATUS AS _L9,
                        T0.MAINTENANCE_STATUS AS _L10,
                        T0.DAYS_SINCE_MAINTENANCE AS _L11,
                        T0.LAST_MAINTENANCE_DATE AS _L12,
                        T0.NEXT_MAINTENANCE_DUE_DATE AS _L13,
                        T0.TOTAL_EVENTS_30D AS _L14,
                        T0.USAGE_EVENTS_30D AS _L15,
                        T0.ALERT_EVENTS_30D AS _L16,
                        T0.QUALITY_ISSUES_30D AS _L17,
                        T0.MODEL_NUMBER AS _L18,
                        T0.DAYS_SINCE_INSTALLATION AS _L19
                      FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
                    ) AS T21
                    FULL OUTER JOIN (
                      SELECT
                        T1.DEVICE_ID AS _RK0,
                        T1.LOCATION_ID AS _R0,
                        T1.ACCOUNT_ID AS _R1,
                        T1.LOCATION_NAME AS _R2,
                        T1.DEVICE_TYPE AS _R3,
                        T1.SERIAL_NUMBER AS _R4,
                        T1.FIRMWARE_VERSION AS _R5,
                        T1.DEVICE_STATUS AS _R6,
                        T1.NETWORK_CONNECTIVITY AS _R7,
                        T1.IS_IN_SERVICE AS _R8,
                        T1.ACTIVITY_STATUS AS _R9,
                        T1.MAINTENANCE_STATUS AS _R10,
                        T1.DAYS_SINCE_MAINTENANCE AS _R11,
                        T1.LAST_MAINTENANCE_DATE AS _R12,
                        T1.NEXT_MAINTENANCE_DUE_DATE AS _R13,
                        T1.TOTAL_EVENTS_30D AS _R14,
                        T1.USAGE_EVENTS_30D AS _R15,
                        T1.ALERT_EVENTS_30D AS _R16,
                        T1.QUALITY_ISSUES_30D AS _R17,
                        T1.MODEL AS _R18,
                        T1.DEVICE_AGE_DAYS AS _R19
                      FROM ENTITY.ENTITY_DEVICES AS T1
                    ) AS T25
                      ON T21._LK0 = T25._RK0
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
                      AND T41._L3 IS NOT DISTINCT FROM T41._R3
                      AND T41._L4 IS NOT DISTINCT FROM T41._R4
                      AND T41._L5 IS NOT DISTINCT FROM T41._R5
                      AND T41._L6 IS NOT DISTINCT FROM T41._R6
                      AND T41._L7 IS NOT DISTINCT FROM T41._R7
                      AND T41._L8 IS NOT DISTINCT FROM T41._R8
                      AND T41._L9 IS NOT DISTINCT FROM T41._R9
                      AND T41._L10 IS NOT DISTINCT FROM T41._R10
                      AND T41._L11 IS NOT DISTINCT FROM T41._R11
                      AND T41._L12 IS NOT DISTINCT FROM T41._R12
                      AND T41._L13 IS NOT DISTINCT FROM T41._R13
                      AND T41._L14 IS NOT DISTINCT FROM T41._R14
                      AND T41._L15 IS NOT DISTINCT FROM T41._R15
                      AND T41._L16 IS NOT DISTINCT FROM T41._R16
                      AND T41._L17 IS NOT DISTINCT FROM T41._R17
                      AND T41._L18 IS NOT DISTINCT FROM T41._R18
                      AND T41._L19 IS NOT DISTINCT FROM T41._R19
                    )
                ) AS T76
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'figures of a device monitored' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T42._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T42._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T42._L0 IS NOT DISTINCT FROM T42._R0
                        OR COALESCE(ABS(T42._L0 - T42._R0) <= (
                          (
                            ABS(T42._L0) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'overall_health_score '
                      END,
                      CASE
                        WHEN T42._L1 IS NOT DISTINCT FROM T42._R1
                        OR COALESCE(ABS(T42._L1 - T42._R1) <= (
                          (
                            ABS(T42._L1) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'total_volume_ml_30d '
                      END,
                      CASE
                        WHEN T42._L2 IS NOT DISTINCT FROM T42._R2
                        OR COALESCE(ABS(T42._L2 - T42._R2) <= (
                          (
                            ABS(T42._L2) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'avg_temperature_30d '
                      END,
                      CASE
                        WHEN T42._L3 IS NOT DISTINCT FROM T42._R3
                        OR COALESCE(ABS(T42._L3 - T42._R3) <= (
                          (
                            ABS(T42._L3) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'max_temperature_30d '
                      END,
                      CASE
                        WHEN T42._L4 IS NOT DISTINCT FROM T42._R4
                        OR COALESCE(ABS(T42._L4 - T42._R4) <= (
                          (
                            ABS(T42._L4) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'min_temperature_30d '
                      END,
                      CASE
                        WHEN T42._L5 IS NOT DISTINCT FROM T42._R5
                        OR COALESCE(ABS(T42._L5 - T42._R5) <= (
                          (
                            ABS(T42._L5) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'avg_pressure_30d '
                      END,
                      CASE
                        WHEN T42._L6 IS NOT DISTINCT FROM T42._R6
                        OR COALESCE(ABS(T42._L6 - T42._R6) <= (
                          (
                            ABS(T42._L6) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'quality_issue_rate '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T23._LK0,
                      T23._L0,
                      T23._L1,
                      T23._L2,
                      T23._L3,
                      T23._L4,
                      T23._L5,
                      T23._L6,
                      T26._RK0,
                      T26._R0,
                      T26._R1,
                      T26._R2,
                      T26._R3,
                      T26._R4,
                      T26._R5,
                      T26._R6
                    FROM (
                      SELECT
                        T0.DEVICE_ID AS _LK0,
                        T0.OVERALL_HEALTH_SCORE AS _L0,
                        T0.TOTAL_VOLUME_ML_30D AS _L1,
                        T0.AVG_TEMPERATURE_30D AS _L2,
                        T0.MAX_TEMPERATURE_30D AS _L3,
                        T0.MIN_TEMPERATURE_30D AS _L4,
                        T0.AVG_PRESSURE_30D AS _L5,
                        T0.QUALITY_ISSUE_RATE AS _L6
                      FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
                    ) AS T23
                    FULL OUTER JOIN (
                      SELECT
                        T1.DEVICE_ID AS _RK0,
                        T1.OVERALL_HEALTH_SCORE AS _R0,
                        T1.TOTAL_VOLUME_ML_30D AS _R1,
                        T1.AVG_TEMPERATURE_30D AS _R2,
                        T1.MAX_TEMPERATURE_30D AS _R3,
                        T1.MIN_TEMPERATURE_30D AS _R4,
                        T1.AVG_PRESSURE_30D AS _R5,
                        T1.QUALITY_ISSUE_RATE_30D AS _R6
                      FROM ENTITY.ENTITY_DEVICES AS T1
                    ) AS T26
                      ON T23._LK0 = T26._RK0
                  ) AS T42
                  WHERE
                    NOT (
                      (
                        T42._LK0 IS NOT NULL
                      )
                      AND (
                        T42._RK0 IS NOT NULL
                      )
                      AND (
                        T42._L0 IS NOT DISTINCT FROM T42._R0
                        OR COALESCE(ABS(T42._L0 - T42._R0) <= (
                          (
                            ABS(T42._L0) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T42._L1 IS NOT DISTINCT FROM T42._R1
                        OR COALESCE(ABS(T42._L1 - T42._R1) <= (
                          (
                            ABS(T42._L1) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T42._L2 IS NOT DISTINCT FROM T42._R2
                        OR COALESCE(ABS(T42._L2 - T42._R2) <= (
                          (
                            ABS(T42._L2) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T42._L3 IS NOT DISTINCT FROM T42._R3
                        OR COALESCE(ABS(T42._L3 - T42._R3) <= (
                          (
                            ABS(T42._L3) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T42._L4 IS NOT DISTINCT FROM T42._R4
                        OR COALESCE(ABS(T42._L4 - T42._R4) <= (
                          (
                            ABS(T42._L4) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T42._L5 IS NOT DISTINCT FROM T42._R5
                        OR COALESCE(ABS(T42._L5 - T42._R5) <= (
                          (
                            ABS(T42._L5) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T42._L6 IS NOT DISTINCT FROM T42._R6
                        OR COALESCE(ABS(T42._L6 - T42._R6) <= (
                          (
                            ABS(T42._L6) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                    )
                ) AS T68
              ) AS T77
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a device monitored stands in its venue' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T43._LK0, T43._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T43._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T43._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T43._L0 IS NOT DISTINCT FROM T43._R0 THEN '' ELSE 'location_city ' END,
                    CASE WHEN T43._L1 IS NOT DISTINCT FROM T43._R1 THEN '' ELSE 'location_state ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T30._LK0,
                    T30._L0,
                    T30._L1,
                    T27._RK0,
                    T27._R0,
                    T27._R1
                  FROM (
                    SELECT
                      T0.LOCATION_ID AS _LK0,
                      T0.LOCATION_CITY AS _L0,
                      T0.LOCATION_STATE AS _L1
                    FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
                    WHERE
                      T0.LOCATION_ID IS NOT NULL
                  ) AS T30
                  LEFT OUTER JOIN (
                    SELECT
                      T3.LOCATION_ID AS _RK0,
                      T3.CITY AS _R0,
                      T3.STATE AS _R1
                    FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T3
                  ) AS T27
                    ON T30._LK0 = T27._RK0
                ) AS T43
                WHERE
                  NOT (
                    (
                      T43._LK0 IS NOT NULL
                    )
                    AND (
                      T43._RK0 IS NOT NULL
                    )
                    AND T43._L0 IS NOT DISTINCT FROM T43._R0
                    AND T43._L1 IS NOT DISTINCT FROM T43._R1
                  )
              ) AS T54
            ) AS T78
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'hours of a device monitored' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T67._LK0, T67._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T67._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T67._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T67._L0 IS NOT DISTINCT FROM T67._R0
                    OR COALESCE(ABS(T67._L0 - T67._R0) <= (
                      (
                        ABS(T67._L0) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'avg_performance_24h '
                  END,
                  CASE
                    WHEN T67._L1 IS NOT DISTINCT FROM T67._R1
                    OR COALESCE(ABS(T67._L1 - T67._R1) <= (
                      (
                        ABS(T67._L1) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'avg_performance_7d '
                  END,
                  CASE
                    WHEN T67._L2 IS NOT DISTINCT FROM T67._R2
                    OR COALESCE(
                      ABS(CAST(T67._L2 AS DOUBLE) - CAST(T67._R2 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L2 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'problematic_hours_24h '
                  END,
                  CASE
                    WHEN T67._L3 IS NOT DISTINCT FROM T67._R3
                    OR COALESCE(
                      ABS(CAST(T67._L3 AS DOUBLE) - CAST(T67._R3 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L3 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'alert_hours_7d '
                  END,
                  CASE
                    WHEN T67._L4 IS NOT DISTINCT FROM T67._R4
                    OR COALESCE(ABS(T67._L4 - T67._R4) <= (
                      (
                        ABS(T67._L4) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'total_volume_24h '
                  END,
                  CASE
                    WHEN T67._L5 IS NOT DISTINCT FROM T67._R5
                    OR COALESCE(ABS(T67._L5 - T67._R5) <= (
                      (
                        ABS(T67._L5) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'total_volume_7d '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T36._LK0,
                  T36._L0,
                  T36._L1,
                  T36._L2,
                  T36._L3,
                  T36._L4,
                  T36._L5,
                  T60._RK0,
                  T60._R0,
                  T60._R1,
                  T60._R2,
                  T60._R3,
                  T60._R4,
                  T60._R5
                FROM (
                  SELECT
                    T0.DEVICE_ID AS _LK0,
                    T0.AVG_PERFORMANCE_24H AS _L0,
                    T0.AVG_PERFORMANCE_7D AS _L1,
                    T0.PROBLEMATIC_HOURS_24H AS _L2,
                    T0.ALERT_HOURS_7D AS _L3,
                    T0.TOTAL_VOLUME_24H AS _L4,
                    T0.TOTAL_VOLUME_7D AS _L5
                  FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
                  WHERE
                    (
                      T0.AVG_PERFORMANCE_7D IS NOT NULL
                    )
                    OR (
                      T0.TOTAL_VOLUME_7D > 0
                    )
                    OR (
                      T0.ALERT_HOURS_7D > 0
                    )
                ) AS T36
                LEFT OUTER JOIN (
                  SELECT
                    T51.DEVICE_ID AS _RK0,
                    T51.AVG_PERFORMANCE_24H AS _R0,
                    T51.AVG_PERFORMANCE_7D AS _R1,
                    T51.PROBLEMATIC_HOURS_24H AS _R2,
                    T51.ALERT_HOURS_7D AS _R3,
                    T51.TOTAL_VOLUME_24H AS _R4,
                    T51.TOTAL_VOLUME_7D AS _R5
                  FROM T47 AS T51
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM MART.OPERATIONS_DEVICE_MONITORING AS T5
                      WHERE
                        T51.DEVICE_ID = T5.DEVICE_ID
                    )
                ) AS T60
                  ON T36._LK0 = T60._RK0
              ) AS T67
              WHERE
                NOT (
                  (
                    T67._LK0 IS NOT NULL
                  )
                  AND (
                    T67._RK0 IS NOT NULL
                  )
                  AND (
                    T67._L0 IS NOT DISTINCT FROM T67._R0
                    OR COALESCE(ABS(T67._L0 - T67._R0) <= (
                      (
                        ABS(T67._L0) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                  AND (
                    T67._L1 IS NOT DISTINCT FROM T67._R1
                    OR COALESCE(ABS(T67._L1 - T67._R1) <= (
                      (
                        ABS(T67._L1) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                  AND (
                    T67._L2 IS NOT DISTINCT FROM T67._R2
                    OR COALESCE(
                      ABS(CAST(T67._L2 AS DOUBLE) - CAST(T67._R2 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L2 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T67._L3 IS NOT DISTINCT FROM T67._R3
                    OR COALESCE(
                      ABS(CAST(T67._L3 AS DOUBLE) - CAST(T67._R3 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L3 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T67._L4 IS NOT DISTINCT FROM T67._R4
                    OR COALESCE(ABS(T67._L4 - T67._R4) <= (
                      (
                        ABS(T67._L4) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                  AND (
                    T67._L5 IS NOT DISTINCT FROM T67._R5
                    OR COALESCE(ABS(T67._L5 - T67._R5) <= (
                      (
                        ABS(T67._L5) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                )
            ) AS T80
          ) AS T81
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'no hour of a device is left out' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T62._LK0, T62._RK0)) AS ENTITY_KEY,
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
                  OR COALESCE(ABS(T62._L0 - T62._R0) <= (
                    (
                      ABS(T62._L0) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_performance_24h '
                END,
                CASE
                  WHEN T62._L1 IS NOT DISTINCT FROM T62._R1
                  OR COALESCE(ABS(T62._L1 - T62._R1) <= (
                    (
                      ABS(T62._L1) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_performance_7d '
                END,
                CASE
                  WHEN T62._L2 IS NOT DISTINCT FROM T62._R2
                  OR COALESCE(
                    ABS(CAST(T62._L2 AS DOUBLE) - CAST(T62._R2 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T62._L2 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'problematic_hours_24h '
                END,
                CASE
                  WHEN T62._L3 IS NOT DISTINCT FROM T62._R3
                  OR COALESCE(
                    ABS(CAST(T62._L3 AS DOUBLE) - CAST(T62._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T62._L3 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'alert_hours_7d '
                END,
                CASE
                  WHEN T62._L4 IS NOT DISTINCT FROM T62._R4
                  OR COALESCE(ABS(T62._L4 - T62._R4) <= (
                    (
                      ABS(T62._L4) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'total_volume_24h '
                END,
                CASE
                  WHEN T62._L5 IS NOT DISTINCT FROM T62._R5
                  OR COALESCE(ABS(T62._L5 - T62._R5) <= (
                    (
                      ABS(T62._L5) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'total_volume_7d '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T19._LK0,
                T19._L0,
                T19._L1,
                T19._L2,
                T19._L3,
                T19._L4,
                T19._L5,
                T56._RK0,
                T56._R0,
                T56._R1,
                T56._R2,
                T56._R3,
                T56._R4,
                T56._R5
              FROM (
                SELECT
                  T0.DEVICE_ID AS _LK0,
                  T0.AVG_PERFORMANCE_24H AS _L0,
                  T0.AVG_PERFORMANCE_7D AS _L1,
                  T0.PROBLEMATIC_HOURS_24H AS _L2,
                  T0.ALERT_HOURS_7D AS _L3,
                  T0.TOTAL_VOLUME_24H AS _L4,
                  T0.TOTAL_VOLUME_7D AS _L5
                FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
              ) AS T19
              INNER JOIN (
                SELECT
                  T48.DEVICE_ID AS _RK0,
                  T48.AVG_PERFORMANCE_24H AS _R0,
                  T48.AVG_PERFORMANCE_7D AS _R1,
                  T48.PROBLEMATIC_HOURS_24H AS _R2,
                  T48.ALERT_HOURS_7D AS _R3,
                  T48.TOTAL_VOLUME_24H AS _R4,
                  T48.TOTAL_VOLUME_7D AS _R5
                FROM T47 AS T48
              ) AS T56
                ON T19._LK0 = T56._RK0
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
                  OR COALESCE(ABS(T62._L0 - T62._R0) <= (
                    (
                      ABS(T62._L0) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T62._L1 IS NOT DISTINCT FROM T62._R1
                  OR COALESCE(ABS(T62._L1 - T62._R1) <= (
                    (
                      ABS(T62._L1) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T62._L2 IS NOT DISTINCT FROM T62._R2
                  OR COALESCE(
                    ABS(CAST(T62._L2 AS DOUBLE) - CAST(T62._R2 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T62._L2 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T62._L3 IS NOT DISTINCT FROM T62._R3
                  OR COALESCE(
                    ABS(CAST(T62._L3 AS DOUBLE) - CAST(T62._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T62._L3 AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  T62._L4 IS NOT DISTINCT FROM T62._R4
                  OR COALESCE(ABS(T62._L4 - T62._R4) <= (
                    (
                      ABS(T62._L4) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T62._L5 IS NOT DISTINCT FROM T62._R5
                  OR COALESCE(ABS(T62._L5 - T62._R5) <= (
                    (
                      ABS(T62._L5) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
              )
          ) AS T79
        ) AS T82
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'time a device was up' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T61._LK0, T61._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T61._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T61._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T61._L0 IS NOT DISTINCT FROM T61._R0
                OR COALESCE(ABS(T61._L0 - T61._R0) <= (
                  (
                    ABS(T61._L0) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'uptime_rate_24h '
              END,
              CASE
                WHEN T61._L1 IS NOT DISTINCT FROM T61._R1
                OR COALESCE(ABS(T61._L1 - T61._R1) <= (
                  (
                    ABS(T61._L1) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'uptime_rate_7d '
              END,
              CASE
                WHEN T61._L2 IS NOT DISTINCT FROM T61._R2
                OR COALESCE(ABS(T61._L2 - T61._R2) <= (
                  (
                    ABS(T61._L2) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'utilization_rate_per_tap '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T4.DEVICE_ID AS _LK0,
              T4.UPTIME_RATE_24H AS _L0,
              T4.UPTIME_RATE_7D AS _L1,
              T4.UTILIZATION_RATE_PER_TAP AS _L2,
              T55._RK0,
              T55._R0,
              T55._R1,
              T55._R2
            FROM MART.OPERATIONS_DEVICE_MONITORING AS T4
            LEFT OUTER JOIN (
              SELECT
                T48.DEVICE_ID AS _RK0,
                T48.UPTIME_RATE_24H AS _R0,
                T48.UPTIME_RATE_7D AS _R1,
                T48.UTILIZATION_RATE_PER_TAP AS _R2
              FROM T47 AS T48
            ) AS T55
              ON T4.DEVICE_ID = T55._RK0
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    T0.DEVICE_ID,
                    TRUE AS IS_IN_SERVICE
                  FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
                  WHERE
                    T0.IS_IN_SERVICE
                ) AS T20
                WHERE
                  T4.DEVICE_ID = T20.DEVICE_ID
              )
              AND EXISTS(
                SELECT
                  1
                FROM T47 AS T49
                WHERE
                  T4.DEVICE_ID = T49.DEVICE_ID
              )
          ) AS T61
          WHERE
            NOT (
              (
                T61._LK0 IS NOT NULL
              )
              AND (
                T61._RK0 IS NOT NULL
              )
              AND (
                T61._L0 IS NOT DISTINCT FROM T61._R0
                OR COALESCE(ABS(T61._L0 - T61._R0) <= (
                  (
                    ABS(T61._L0) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T61._L1 IS NOT DISTINCT FROM T61._R1
                OR COALESCE(ABS(T61._L1 - T61._R1) <= (
                  (
                    ABS(T61._L1) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T61._L2 IS NOT DISTINCT FROM T61._R2
                OR COALESCE(ABS(T61._L2 - T61._R2) <= (
                  (
                    ABS(T61._L2) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
            )
        ) AS T75
      ) AS T84
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'time a silent device was up' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T73._LK0, T73._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T73._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T73._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T73._L0 IS NOT DISTINCT FROM T73._R0
              OR COALESCE(ABS(T73._L0 - T73._R0) <= (
                (
                  ABS(T73._L0) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'uptime_rate_24h '
            END,
            CASE
              WHEN T73._L1 IS NOT DISTINCT FROM T73._R1
              OR COALESCE(ABS(T73._L1 - T73._R1) <= (
                (
                  ABS(T73._L1) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'uptime_rate_7d '
            END,
            CASE
              WHEN T73._L2 IS NOT DISTINCT FROM T73._R2
              OR COALESCE(ABS(T73._L2 - T73._R2) <= (
                (
                  ABS(T73._L2) + 1.0
                ) * 1e-06
              ), FALSE)
              THEN ''
              ELSE 'utilization_rate_per_tap '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T65._LK0,
            T65._L0,
            T65._L1,
            T65._L2,
            T70._RK0,
            T70._R0,
            T70._R1,
            T70._R2
          FROM (
            SELECT
              T59.DEVICE_ID AS _LK0,
              T59.UPTIME_RATE_24H AS _L0,
              T59.UPTIME_RATE_7D AS _L1,
              T59.UTILIZATION_RATE_PER_TAP AS _L2
            FROM T57 AS T59
          ) AS T65
          FULL OUTER JOIN (
            SELECT
              T66.DEVICE_ID AS _RK0,
              T66.NOTHING AS _R0,
              T66.NOTHING AS _R1,
              T66.NOTHING AS _R2
            FROM (
              SELECT
                T59.DEVICE_ID,
                T59.LOCATION_ID,
                T59.ACCOUNT_ID,
                T59.LOCATION_NAME,
                T59.LOCATION_CITY,
                T59.LOCATION_STATE,
                T59.DEVICE_TYPE,
                T59.MODEL_NUMBER,
                T59.SERIAL_NUMBER,
                T59.FIRMWARE_VERSION,
                T59.DEVICE_STATUS,
                T59.NETWORK_CONNECTIVITY,
                T59.IS_IN_SERVICE,
                T59.ACTIVITY_STATUS,
                T59.HOURS_SINCE_LAST_EVENT,
                T59.DAYS_SINCE_INSTALLATION,
                T59.OVERALL_HEALTH_SCORE,
                T59.DEVICE_HEALTH_GRADE,
                T59.PRIMARY_ALERT_STATUS,
                T59.PRIORITY_SCORE,
                T59.URGENCY_CATEGORY,
                T59.OPERATIONAL_IMPACT,
                T59.RECOMMENDED_ACTION,
                T59.SLA_STATUS,
                T59.PREDICTIVE_MAINTENANCE_STATUS,
                T59.MAINTENANCE_STATUS,
                T59.DAYS_SINCE_MAINTENANCE,
                T59.LAST_MAINTENANCE_DATE,
                T59.NEXT_MAINTENANCE_DUE_DATE,
                T59.TOTAL_EVENTS_30D,
                T59.USAGE_EVENTS_30D,
                T59.ALERT_EVENTS_30D,
                T59.QUALITY_ISSUES_30D,
                T59.QUALITY_ISSUE_RATE,
                T59.TOTAL_VOLUME_ML_30D,
                T59.AVG_USAGE_EVENTS_PER_DAY,
                T59.AVG_PERFORMANCE_24H,
                T59.AVG_PERFORMANCE_7D,
                T59.PROBLEMATIC_HOURS_24H,
                T59.ALERT_HOURS_7D,
                T59.UPTIME_RATE_24H,
                T59.UPTIME_RATE_7D,
                T59.TOTAL_VOLUME_24H,
                T59.TOTAL_VOLUME_7D,
                T59.UTILIZATION_RATE_PER_TAP,
                T59.AVG_TEMPERATURE_30D,
                T59.MAX_TEMPERATURE_30D,
                T59.MIN_TEMPERATURE_30D,
                T59.AVG_PRESSURE_30D,
                T59.LOCATION_TOTAL_DEVICES,
                T59.LOCATION_ONLINE_DEVICES,
                T59.LOCATION_DEVICES_WITH_ALERTS,
                T59.LOCATION_AVG_HEALTH,
                T59.CUSTOMER_FLEET_SIZE,
                T59.CUSTOMER_HEALTHY_DEVICES,
                T59.CUSTOMER_MAINTENANCE_OVERDUE,
                T59.AVG_CUSTOMER_DEVICE_HEALTH,
                0.0 AS NOTHING
              FROM T57 AS T59
            ) AS T66
          ) AS T70
            ON T65._LK0 = T70._RK0
        ) AS T73
        WHERE
          NOT (
            (
              T73._LK0 IS NOT NULL
            )
            AND (
              T73._RK0 IS NOT NULL
            )
            AND (
              T73._L0 IS NOT DISTINCT FROM T73._R0
              OR COALESCE(ABS(T73._L0 - T73._R0) <= (
                (
                  ABS(T73._L0) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T73._L1 IS NOT DISTINCT FROM T73._R1
              OR COALESCE(ABS(T73._L1 - T73._R1) <= (
                (
                  ABS(T73._L1) + 1.0
                ) * 1e-06
              ), FALSE)
            )
            AND (
              T73._L2 IS NOT DISTINCT FROM T73._R2
              OR COALESCE(ABS(T73._L2 - T73._R2) <= (
                (
                  ABS(T73._L2) + 1.0
                ) * 1e-06
              ), FALSE)
            )
          )
      ) AS T83
    ) AS T85
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'the fleet of the venue' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T45._LK0, T45._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T45._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T45._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T45._L0 IS NOT DISTINCT FROM T45._R0
            OR COALESCE(
              ABS(CAST(T45._L0 AS DOUBLE) - CAST(T45._R0 AS DOUBLE)) <= (
                (
                  ABS(CAST(T45._L0 AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'location_total_devices '
          END,
          CASE
            WHEN T45._L1 IS NOT DISTINCT FROM T45._R1
            OR COALESCE(
              ABS(CAST(T45._L1 AS DOUBLE) - CAST(T45._R1 AS DOUBLE)) <= (
                (
                  ABS(CAST(T45._L1 AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'location_online_devices '
          END,
          CASE
            WHEN T45._L2 IS NOT DISTINCT FROM T45._R2
            OR COALESCE(
              ABS(CAST(T45._L2 AS DOUBLE) - CAST(T45._R2 AS DOUBLE)) <= (
                (
                  ABS(CAST(T45._L2 AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'location_devices_with_alerts '
          END,
          CASE
            WHEN T45._L3 IS NOT DISTINCT FROM T45._R3
            OR COALESCE(ABS(T45._L3 - T45._R3) <= (
              (
                ABS(T45._L3) + 1.0
              ) * 1e-06
            ), FALSE)
            THEN ''
            ELSE 'location_avg_health '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T29._LK0,
          T29._L0,
          T29._L1,
          T29._L2,
          T29._L3,
          T39._RK0,
          T39._R0,
          T39._R1,
          T39._R2,
          T39._R3
        FROM (
          SELECT
            T0.LOCATION_ID AS _LK0,
            T0.LOCATION_TOTAL_DEVICES AS _L0,
            T0.LOCATION_ONLINE_DEVICES AS _L1,
            T0.LOCATION_DEVICES_WITH_ALERTS AS _L2,
            T0.LOCATION_AVG_HEALTH AS _L3
          FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
          WHERE
            T0.LOCATION_ID IS NOT NULL
        ) AS T29
        LEFT OUTER JOIN (
          SELECT
            T32.LOCATION_ID AS _RK0,
            T32.LOCATION_TOTAL_DEVICES AS _R0,
            T32.LOCATION_ONLINE_DEVICES AS _R1,
            T32.LOCATION_DEVICES_WITH_ALERTS AS _R2,
            T32.LOCATION_AVG_HEALTH AS _R3
          FROM (
            SELECT
              T1.LOCATION_ID,
              COUNT(*) AS LOCATION_TOTAL_DEVICES,
              COUNT_IF(T1.IS_ONLINE) AS LOCATION_ONLINE_DEVICES,
              COUNT_IF(T1.OVERALL_HEALTH_SCORE < 60) AS LOCATION_DEVICES_WITH_ALERTS,
              AVG(T1.OVERALL_HEALTH_SCORE) AS LOCATION_AVG_HEALTH
            FROM ENTITY.ENTITY_DEVICES AS T1
            GROUP BY
              1
          ) AS T32
        ) AS T39
          ON T29._LK0 = T39._RK0
      ) AS T45
      WHERE
        NOT (
          (
            T45._LK0 IS NOT NULL
          )
          AND (
            T45._RK0 IS NOT NULL
          )
          AND (
            T45._L0 IS NOT DISTINCT FROM T45._R0
            OR COALESCE(
              ABS(CAST(T45._L0 AS DOUBLE) - CAST(T45._R0 AS DOUBLE)) <= (
                (
                  ABS(CAST(T45._L0 AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
          AND (
            T45._L1 IS NOT DISTINCT FROM T45._R1
            OR COALESCE(
              ABS(CAST(T45._L1 AS DOUBLE) - CAST(T45._R1 AS DOUBLE)) <= (
                (
                  ABS(CAST(T45._L1 AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
          AND (
            T45._L2 IS NOT DISTINCT FROM T45._R2
            OR COALESCE(
              ABS(CAST(T45._L2 AS DOUBLE) - CAST(T45._R2 AS DOUBLE)) <= (
                (
                  ABS(CAST(T45._L2 AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
          AND (
            T45._L3 IS NOT DISTINCT FROM T45._R3
            OR COALESCE(ABS(T45._L3 - T45._R3) <= (
              (
                ABS(T45._L3) + 1.0
              ) * 1e-06
            ), FALSE)
          )
        )
    ) AS T71
  ) AS T86
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the fleet of the owner' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T46._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T46._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T46._L0 IS NOT DISTINCT FROM T46._R0
          OR COALESCE(
            ABS(CAST(T46._L0 AS DOUBLE) - CAST(T46._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L0 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'customer_fleet_size '
        END,
        CASE
          WHEN T46._L1 IS NOT DISTINCT FROM T46._R1
          OR COALESCE(
            ABS(CAST(T46._L1 AS DOUBLE) - CAST(T46._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L1 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'customer_healthy_devices '
        END,
        CASE
          WHEN T46._L2 IS NOT DISTINCT FROM T46._R2
          OR COALESCE(
            ABS(CAST(T46._L2 AS DOUBLE) - CAST(T46._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L2 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'customer_maintenance_overdue '
        END,
        CASE
          WHEN T46._L3 IS NOT DISTINCT FROM T46._R3
          OR COALESCE(ABS(T46._L3 - T46._R3) <= (
            (
              ABS(T46._L3) + 1.0
            ) * 1e-06
          ), FALSE)
          THEN ''
          ELSE 'avg_customer_device_health '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T28._LK0,
        T28._L0,
        T28._L1,
        T28._L2,
        T28._L3,
        T40._RK0,
        T40._R0,
        T40._R1,
        T40._R2,
        T40._R3
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.CUSTOMER_FLEET_SIZE AS _L0,
          T0.CUSTOMER_HEALTHY_DEVICES AS _L1,
          T0.CUSTOMER_MAINTENANCE_OVERDUE AS _L2,
          T0.AVG_CUSTOMER_DEVICE_HEALTH AS _L3
        FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
        WHERE
          T0.ACCOUNT_ID IS NOT NULL
      ) AS T28
      LEFT OUTER JOIN (
        SELECT
          T33.ACCOUNT_ID AS _RK0,
          T33.CUSTOMER_FLEET_SIZE AS _R0,
          T33.CUSTOMER_HEALTHY_DEVICES AS _R1,
          T33.CUSTOMER_MAINTENANCE_OVERDUE AS _R2,
          T33.AVG_CUSTOMER_DEVICE_HEALTH AS _R3
        FROM (
          SELECT
            T1.ACCOUNT_ID,
            COUNT(*) AS CUSTOMER_FLEET_SIZE,
            COUNT_IF(T1.OVERALL_HEALTH_SCORE >= 80) AS CUSTOMER_HEALTHY_DEVICES,
            COUNT_IF(T1.MAINTENANCE_STATUS = 'overdue') AS CUSTOMER_MAINTENANCE_OVERDUE,
            AVG(T1.OVERALL_HEALTH_SCORE) AS AVG_CUSTOMER_DEVICE_HEALTH
          FROM ENTITY.ENTITY_DEVICES AS T1
          GROUP BY
            1
        ) AS T33
      ) AS T40
        ON T28._LK0 = T40._RK0
    ) AS T46
    WHERE
      NOT (
        (
          T46._LK0 IS NOT NULL
        )
        AND (
          T46._RK0 IS NOT NULL
        )
        AND (
          T46._L0 IS NOT DISTINCT FROM T46._R0
          OR COALESCE(
            ABS(CAST(T46._L0 AS DOUBLE) - CAST(T46._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L0 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          T46._L1 IS NOT DISTINCT FROM T46._R1
          OR COALESCE(
            ABS(CAST(T46._L1 AS DOUBLE) - CAST(T46._R1 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L1 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          T46._L2 IS NOT DISTINCT FROM T46._R2
          OR COALESCE(
            ABS(CAST(T46._L2 AS DOUBLE) - CAST(T46._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T46._L2 AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          T46._L3 IS NOT DISTINCT FROM T46._R3
          OR COALESCE(ABS(T46._L3 - T46._R3) <= (
            (
              ABS(T46._L3) + 1.0
            ) * 1e-06
          ), FALSE)
        )
      )
  ) AS T72
) AS T87
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a device monitored agrees with itself' AS STATEMENT,
    COALESCE(T44.DEVICE_ID, 'null') AS ENTITY_KEY,
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
                        ABS(
                          (
                            T44.HOURS_SINCE_LAST_EVENT * 3600.0
                          ) - CAST(DATE_PART(
                            'epoch',
                            CAST(CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE) AS TIMESTAMPNTZ)
                          ) - DATE_PART('epoch', T44.LATEST_EVENT_TIMESTAMP) AS DOUBLE)
                        ) <= 1.0
                      )
                      THEN 'since; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            T44.SERVICE_DAYS_30D IS NULL
                          )
                          OR (
                            T44.SERVICE_DAYS_30D = 0
                          )
                          OR (
                            T44.USAGE_EVENTS_30D IS NULL
                          ),
                          T44.AVG_USAGE_EVENTS_PER_DAY IS NULL,
                          (
                            T44.AVG_USAGE_EVENTS_PER_DAY IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  T44.AVG_USAGE_EVENTS_PER_DAY * CAST(T44.SERVICE_DAYS_30D AS DOUBLE)
                                ) IS NULL
                              )
                              AND (
                                T44.USAGE_EVENTS_30D IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS(
                                (
                                  T44.AVG_USAGE_EVENTS_PER_DAY * CAST(T44.SERVICE_DAYS_30D AS DOUBLE)
                                ) - CAST(T44.USAGE_EVENTS_30D AS DOUBLE)
                              ) <= (
                                GREATEST(
                                  ABS(T44.AVG_USAGE_EVENTS_PER_DAY * CAST(T44.SERVICE_DAYS_30D AS DOUBLE)),
                                  ABS(CAST(T44.USAGE_EVENTS_30D AS DOUBLE)),
                                  1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'per_day; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        T44.PRIMARY_ALERT_STATUS = 'silent'
                      ) = (
                        T44.IS_IN_SERVICE
                        AND (
                          T44.UPTIME_RATE_24H = 0
                        )
                        AND NOT (
                          COALESCE(T44.OVERALL_HEALTH_SCORE < 20, FALSE)
                        )
                      )
                    )
                    THEN 'silent; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T44.SLA_STATUS = 'exceeds'
                    ) = (
                      T44.UPTIME_PERCENTAGE_30D >= 90
                    )
                  )
                  THEN 'exceeds; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T44.SLA_STATUS <> 'meets'
                  ) OR T44.UPTIME_PERCENTAGE_30D BETWEEN 80 AND 90
                )
                THEN 'meets; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T44.SLA_STATUS = 'breach'
                ) = (
                  T44.UPTIME_PERCENTAGE_30D < 60
                )
              )
              THEN 'breach; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T44.OPERATIONAL_IMPACT = 'high'
              ) = (
                (
                  (
                    T44.TOTAL_VOLUME_ML_30D / NULLIF(T44._POURED, 0.0)
                  ) * 100.0
                ) >= 50
              )
            )
            THEN 'impact; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T44.OPERATIONAL_IMPACT = 'low'
            ) = (
              (
                (
                  T44.TOTAL_VOLUME_ML_30D / NULLIF(T44._POURED, 0.0)
                ) * 100.0
              ) < 20
            )
          )
          THEN 'low; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            T44.OPERATIONAL_IMPACT IS NULL
          ) = (
            (
              (
                T44.TOTAL_VOLUME_ML_30D / NULLIF(T44._POURED, 0.0)
              ) * 100.0
            ) IS NULL
          )
        )
        THEN 'pours; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T4.DEVICE_ID,
      T4.LOCATION_ID,
      T4.ACCOUNT_ID,
      T4.LOCATION_NAME,
      T4.LOCATION_CITY,
      T4.LOCATION_STATE,
      T4.DEVICE_TYPE,
      T4.MODEL_NUMBER,
      T4.SERIAL_NUMBER,
      T4.FIRMWARE_VERSION,
      T4.DEVICE_STATUS,
      T4.NETWORK_CONNECTIVITY,
      T4.IS_IN_SERVICE,
      T4.ACTIVITY_STATUS,
      T4.HOURS_SINCE_LAST_EVENT,
      T4.DAYS_SINCE_INSTALLATION,
      T4.OVERALL_HEALTH_SCORE,
      T4.DEVICE_HEALTH_GRADE,
      T4.PRIMARY_ALERT_STATUS,
      T4.PRIORITY_SCORE,
      T4.URGENCY_CATEGORY,
      T4.OPERATIONAL_IMPACT,
      T4.RECOMMENDED_ACTION,
      T4.SLA_STATUS,
      T4.PREDICTIVE_MAINTENANCE_STATUS,
      T4.MAINTENANCE_STATUS,
      T4.DAYS_SINCE_MAINTENANCE,
      T4.LAST_MAINTENANCE_DATE,
      T4.NEXT_MAINTENANCE_DUE_DATE,
      T4.TOTAL_EVENTS_30D,
      T4.USAGE_EVENTS_30D,
      T4.ALERT_EVENTS_30D,
      T4.QUALITY_ISSUES_30D,
      T4.QUALITY_ISSUE_RATE,
      T4.TOTAL_VOLUME_ML_30D,
      T4.AVG_USAGE_EVENTS_PER_DAY,
      T4.AVG_PERFORMANCE_24H,
      T4.AVG_PERFORMANCE_7D,
      T4.PROBLEMATIC_HOURS_24H,
      T4.ALERT_HOURS_7D,
      T4.UPTIME_RATE_24H,
      T4.UPTIME_RATE_7D,
      T4.TOTAL_VOLUME_24H,
      T4.TOTAL_VOLUME_7D,
      T4.UTILIZATION_RATE_PER_TAP,
      T4.AVG_TEMPERATURE_30D,
      T4.MAX_TEMPERATURE_30D,
      T4.MIN_TEMPERATURE_30D,
      T4.AVG_PRESSURE_30D,
      T4.LOCATION_TOTAL_DEVICES,
      T4.LOCATION_ONLINE_DEVICES,
      T4.LOCATION_DEVICES_WITH_ALERTS,
      T4.LOCATION_AVG_HEALTH,
      T4.CUSTOMER_FLEET_SIZE,
      T4.CUSTOMER_HEALTHY_DEVICES,
      T4.CUSTOMER_MAINTENANCE_OVERDUE,
      T4.AVG_CUSTOMER_DEVICE_HEALTH,
      T24.SERVICE_DAYS_30D,
      T24.LATEST_EVENT_TIMESTAMP,
      T24.UPTIME_PERCENTAGE_30D,
      T24._DEVICE,
      T31._PLACE,
      T31._POURED
    FROM MART.OPERATIONS_DEVICE_MONITORING AS T4
    INNER JOIN (
      SELECT
        T1.SERVICE_DAYS_30D,
        T1.LATEST_EVENT_TIMESTAMP,
        T1.UPTIME_PERCENTAGE_30D,
        T1.DEVICE_ID AS _DEVICE
      FROM ENTITY.ENTITY_DEVICES AS T1
    ) AS T24
      ON T4.DEVICE_ID = T24._DEVICE
    LEFT OUTER JOIN (
      SELECT
        T0.LOCATION_ID AS _PLACE,
        SUM(T0.TOTAL_VOLUME_ML_30D) AS _POURED
      FROM MART.OPERATIONS_DEVICE_MONITORING AS T0
      GROUP BY
        1
    ) AS T31
      ON T4.LOCATION_ID = T31._PLACE
  ) AS T44
  WHERE
    NOT (
      (
        ABS(
          (
            T44.HOURS_SINCE_LAST_EVENT * 3600.0
          ) - CAST(DATE_PART(
            'epoch',
            CAST(CAST(CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE) AS TIMESTAMPNTZ)
          ) - DATE_PART('epoch', T44.LATEST_EVENT_TIMESTAMP) AS DOUBLE)
        ) <= 1.0
      )
      AND IFF(
        (
          T44.SERVICE_DAYS_30D IS NULL
        )
        OR (
          T44.SERVICE_DAYS_30D = 0
        )
        OR (
          T44.USAGE_EVENTS_30D IS NULL
        ),
        T44.AVG_USAGE_EVENTS_PER_DAY IS NULL,
        (
          T44.AVG_USAGE_EVENTS_PER_DAY IS NOT NULL
        )
        AND (
          (
            (
              (
                T44.AVG_USAGE_EVENTS_PER_DAY * CAST(T44.SERVICE_DAYS_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              T44.USAGE_EVENTS_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T44.AVG_USAGE_EVENTS_PER_DAY * CAST(T44.SERVICE_DAYS_30D AS DOUBLE)
              ) - CAST(T44.USAGE_EVENTS_30D AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T44.AVG_USAGE_EVENTS_PER_DAY * CAST(T44.SERVICE_DAYS_30D AS DOUBLE)),
                ABS(CAST(T44.USAGE_EVENTS_30D AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          T44.PRIMARY_ALERT_STATUS = 'silent'
        ) = (
          T44.IS_IN_SERVICE
          AND (
            T44.UPTIME_RATE_24H = 0
          )
          AND NOT (
            COALESCE(T44.OVERALL_HEALTH_SCORE < 20, FALSE)
          )
        )
      )
      AND (
        (
          T44.SLA_STATUS = 'exceeds'
        ) = (
          T44.UPTIME_PERCENTAGE_30D >= 90
        )
      )
      AND (
        (
          T44.SLA_STATUS <> 'meets'
        ) OR T44.UPTIME_PERCENTAGE_30D BETWEEN 80 AND 90
      )
      AND (
        (
          T44.SLA_STATUS = 'breach'
        ) = (
          T44.UPTIME_PERCENTAGE_30D < 60
        )
      )
      AND (
        (
          T44.OPERATIONAL_IMPACT = 'high'
        ) = (
          (
            (
              T44.TOTAL_VOLUME_ML_30D / NULLIF(T44._POURED, 0.0)
            ) * 100.0
          ) >= 50
        )
      )
      AND (
        (
          T44.OPERATIONAL_IMPACT = 'low'
        ) = (
          (
            (
              T44.TOTAL_VOLUME_ML_30D / NULLIF(T44._POURED, 0.0)
            ) * 100.0
          ) < 20
        )
      )
      AND (
        (
          T44.OPERATIONAL_IMPACT IS NULL
        ) = (
          (
            (
              T44.TOTAL_VOLUME_ML_30D / NULLIF(T44._POURED, 0.0)
            ) * 100.0
          ) IS NULL
        )
      )
    )
) AS T74
