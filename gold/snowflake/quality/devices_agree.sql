WITH T42 AS (
  SELECT
    T28.DEVICE_ID,
    T28.DEVICE_KEY,
    T28.LOCATION_ID,
    T28.ACCOUNT_ID,
    T28.LOCATION_ACCOUNT_ID,
    T28.OWNER_MISMATCH,
    T28.DEVICE_TYPE,
    T28.CATEGORY,
    T28.MANUFACTURER,
    T28.MODEL,
    T28.SERIAL_NUMBER,
    T28.FIRMWARE_VERSION,
    T28.IP_ADDRESS,
    T28.MAC_ADDRESS,
    T28.DEVICE_PRIORITY,
    T28.STATUS,
    T28.OPERATIONAL_STATUS,
    T28.IS_ONLINE,
    T28.USAGE_PATTERN,
    T28.NETWORK_CONNECTIVITY,
    T28.INSTALL_DATE,
    T28.WARRANTY_EXPIRY,
    T28.LAST_MAINTENANCE_DATE,
    T28.EXPECTED_LIFESPAN_YEARS,
    T28.DAYS_SINCE_INSTALL,
    T28.DAYS_UNTIL_WARRANTY_EXPIRY,
    T28.WARRANTY_STATUS,
    T28.PURCHASE_PRICE,
    T28.ENERGY_CONSUMPTION_WATTS,
    T28.ESTIMATED_DAILY_ENERGY_COST,
    T28.MISSING_LOCATION_ID,
    T28.MISSING_DEVICE_TYPE,
    T28.IS_ORPHAN,
    T28.DEVICE_CREATED_AT,
    T28.DEVICE_UPDATED_AT,
    COALESCE(T28.LOCATION_ACCOUNT_ID, T28.ACCOUNT_ID) AS OWNER,
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T28.STATUS)), '-', '_'), ' ', '_'), '') AS FLAG
  FROM (
    SELECT
      *
    FROM STAGING.STG_APP_DATABASE__DEVICES AS T6
    WHERE
      NOT (
        T6.IS_ORPHAN
      )
  ) AS T28
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
                'a device is what the app says' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T55._LK0, T55._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T55._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T55._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T55._L0 IS NOT DISTINCT FROM T55._R0 THEN '' ELSE 'device_key ' END,
                  CASE WHEN T55._L1 IS NOT DISTINCT FROM T55._R1 THEN '' ELSE 'location_id ' END,
                  CASE WHEN T55._L2 IS NOT DISTINCT FROM T55._R2 THEN '' ELSE 'device_type ' END,
                  CASE WHEN T55._L3 IS NOT DISTINCT FROM T55._R3 THEN '' ELSE 'device_priority ' END,
                  CASE WHEN T55._L4 IS NOT DISTINCT FROM T55._R4 THEN '' ELSE 'model ' END,
                  CASE WHEN T55._L5 IS NOT DISTINCT FROM T55._R5 THEN '' ELSE 'firmware_version ' END,
                  CASE WHEN T55._L6 IS NOT DISTINCT FROM T55._R6 THEN '' ELSE 'serial_number ' END,
                  CASE
                    WHEN T55._L7 IS NOT DISTINCT FROM T55._R7
                    THEN ''
                    ELSE 'operational_status '
                  END,
                  CASE WHEN T55._L8 IS NOT DISTINCT FROM T55._R8 THEN '' ELSE 'is_online ' END,
                  CASE
                    WHEN T55._L9 IS NOT DISTINCT FROM T55._R9
                    THEN ''
                    ELSE 'network_connectivity '
                  END,
                  CASE
                    WHEN T55._L10 IS NOT DISTINCT FROM T55._R10
                    THEN ''
                    ELSE 'device_created_at '
                  END,
                  CASE
                    WHEN T55._L11 IS NOT DISTINCT FROM T55._R11
                    THEN ''
                    ELSE 'device_updated_at '
                  END,
                  CASE WHEN T55._L12 IS NOT DISTINCT FROM T55._R12 THEN '' ELSE 'account_id ' END,
                  CASE
                    WHEN T55._L13 IS NOT DISTINCT FROM T55._R13
                    THEN ''
                    ELSE 'device_installed_date '
                  END,
                  CASE WHEN T55._L14 IS NOT DISTINCT FROM T55._R14 THEN '' ELSE 'device_age_days ' END,
                  CASE WHEN T55._L15 IS NOT DISTINCT FROM T55._R15 THEN '' ELSE 'device_status ' END
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
                  T18._L7,
                  T18._L8,
                  T18._L9,
                  T18._L10,
                  T18._L11,
                  T18._L12,
                  T18._L13,
                  T18._L14,
                  T18._L15,
                  T50._RK0,
                  T50._R0,
                  T50._R1,
                  T50._R2,
                  T50._R3,
                  T50._R4,
                  T50._R5,
                  T50._R6,
                  T50._R7,
                  T50._R8,
                  T50._R9,
                  T50._R10,
                  T50._R11,
                  T50._R12,
                  T50._R13,
                  T50._R14,
                  T50._R15
                FROM (
                  SELECT
                    T0.DEVICE_ID AS _LK0,
                    T0.DEVICE_KEY AS _L0,
                    T0.LOCATION_ID AS _L1,
                    T0.DEVICE_TYPE AS _L2,
                    T0.DEVICE_PRIORITY AS _L3,
                    T0.MODEL AS _L4,
                    T0.FIRMWARE_VERSION AS _L5,
                    T0.SERIAL_NUMBER AS _L6,
                    T0.OPERATIONAL_STATUS AS _L7,
                    T0.IS_ONLINE AS _L8,
                    T0.NETWORK_CONNECTIVITY AS _L9,
                    T0.DEVICE_CREATED_AT AS _L10,
                    T0.DEVICE_UPDATED_AT AS _L11,
                    T0.ACCOUNT_ID AS _L12,
                    T0.DEVICE_INSTALLED_DATE AS _L13,
                    T0.DEVICE_AGE_DAYS AS _L14,
                    T0.DEVICE_STATUS AS _L15
                  FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T0
                ) AS T18
                FULL OUTER JOIN (
                  SELECT
                    T43.DEVICE_ID AS _RK0,
                    T43.DEVICE_KEY AS _R0,
                    T43.LOCATION_ID AS _R1,
                    T43.DEVICE_TYPE AS _R2,
                    T43.DEVICE_PRIORITY AS _R3,
                    T43.MODEL AS _R4,
                    T43.FIRMWARE_VERSION AS _R5,
                    T43.SERIAL_NUMBER AS _R6,
                    T43.OPERATIONAL_STATUS AS _R7,
                    T43.IS_ONLINE AS _R8,
                    T43.NETWORK_CONNECTIVITY AS _R9,
                    T43.DEVICE_CREATED_AT AS _R10,
                    T43.DEVICE_UPDATED_AT AS _R11,
                    T43.OWNER AS _R12,
                    T43.INSTALL_DATE AS _R13,
                    T43.DAYS_SINCE_INSTALL AS _R14,
                    T43.FLAG AS _R15
                  FROM T42 AS T43
                ) AS T50
                  ON T18._LK0 = T50._RK0
              ) AS T55
              WHERE
                NOT (
                  (
                    T55._LK0 IS NOT NULL
                  )
                  AND (
                    T55._RK0 IS NOT NULL
                  )
                  AND T55._L0 IS NOT DISTINCT FROM T55._R0
                  AND T55._L1 IS NOT DISTINCT FROM T55._R1
                  AND T55._L2 IS NOT DISTINCT FROM T55._R2
                  AND T55._L3 IS NOT DISTINCT FROM T55._R3
                  AND T55._L4 IS NOT DISTINCT FROM T55._R4
                  AND T55._L5 IS NOT DISTINCT FROM T55._R5
                  AND T55._L6 IS NOT DISTINCT FROM T55._R6
                  AND T55._L7 IS NOT DISTINCT FROM T55._R7
                  AND T55._L8 IS NOT DISTINCT FROM T55._R8
                  AND T55._L9 IS NOT DISTINCT FROM T55._R9
                  AND T55._L10 IS NOT DISTINCT FROM T55._R10
                  AND T55._L11 IS NOT DISTINCT FROM T55._R11
                  AND T55._L12 IS NOT DISTINCT FROM T55._R12
                  AND T55._L13 IS NOT DISTINCT FROM T55._R13
                  AND T55._L14 IS NOT DISTINCT FROM T55._R14
                  AND T55._L15 IS NOT DISTINCT FROM T55._R15
                )
            ) AS T64
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a device is what its last day says' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T40._LK0, T40._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T40._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T40._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T40._L0 IS NOT DISTINCT FROM T40._R0 THEN '' ELSE 'is_tap_controller ' END,
                  CASE WHEN T40._L1 IS NOT DISTINCT FROM T40._R1 THEN '' ELSE 'is_in_service ' END,
                  CASE
                    WHEN T40._L2 IS NOT DISTINCT FROM T40._R2
                    THEN ''
                    ELSE 'is_account_churned '
                  END,
                  CASE WHEN T40._L3 IS NOT DISTINCT FROM T40._R3 THEN '' ELSE 'active_days_30d ' END,
                  CASE WHEN T40._L4 IS NOT DISTINCT FROM T40._R4 THEN '' ELSE 'service_days_30d ' END,
                  CASE WHEN T40._L5 IS NOT DISTINCT FROM T40._R5 THEN '' ELSE 'checks_30d ' END,
                  CASE WHEN T40._L6 IS NOT DISTINCT FROM T40._R6 THEN '' ELSE 'readings_30d ' END,
                  CASE WHEN T40._L7 IS NOT DISTINCT FROM T40._R7 THEN '' ELSE 'failures_30d ' END,
                  CASE WHEN T40._L8 IS NOT DISTINCT FROM T40._R8 THEN '' ELSE 'uptime_score ' END,
                  CASE WHEN T40._L9 IS NOT DISTINCT FROM T40._R9 THEN '' ELSE 'performance_score ' END,
                  CASE WHEN T40._L10 IS NOT DISTINCT FROM T40._R10 THEN '' ELSE 'alert_rate_30d ' END,
                  CASE
                    WHEN T40._L11 IS NOT DISTINCT FROM T40._R11
                    THEN ''
                    ELSE 'quality_issue_rate_30d '
                  END,
                  CASE
                    WHEN T40._L12 IS NOT DISTINCT FROM T40._R12
                    THEN ''
                    ELSE 'operating_hours_30d '
                  END,
                  CASE WHEN T40._L13 IS NOT DISTINCT FROM T40._R13 THEN '' ELSE 'mtbf_hours ' END,
                  CASE
                    WHEN T40._L14 IS NOT DISTINCT FROM T40._R14
                    THEN ''
                    ELSE 'last_failure_category '
                  END,
                  CASE
                    WHEN T40._L15 IS NOT DISTINCT FROM T40._R15
                    THEN ''
                    ELSE 'last_maintenance_date '
                  END,
                  CASE
                    WHEN T40._L16 IS NOT DISTINCT FROM T40._R16
                    THEN ''
                    ELSE 'days_since_maintenance '
                  END,
                  CASE
                    WHEN T40._L17 IS NOT DISTINCT FROM T40._R17
                    THEN ''
                    ELSE 'maintenance_status '
                  END,
                  CASE
                    WHEN T40._L18 IS NOT DISTINCT FROM T40._R18
                    THEN ''
                    ELSE 'last_heartbeat_at '
                  END,
                  CASE
                    WHEN T40._L19 IS NOT DISTINCT FROM T40._R19
                    THEN ''
                    ELSE 'latest_event_timestamp '
                  END,
                  CASE
                    WHEN T40._L20 IS NOT DISTINCT FROM T40._R20
                    THEN ''
                    ELSE 'total_events_30d '
                  END,
                  CASE
                    WHEN T40._L21 IS NOT DISTINCT FROM T40._R21
                    THEN ''
                    ELSE 'usage_events_30d '
                  END,
                  CASE
                    WHEN T40._L22 IS NOT DISTINCT FROM T40._R22
                    THEN ''
                    ELSE 'alert_events_30d '
                  END,
                  CASE
                    WHEN T40._L23 IS NOT DISTINCT FROM T40._R23
                    THEN ''
                    ELSE 'quality_issues_30d '
                  END,
                  CASE
                    WHEN T40._L24 IS NOT DISTINCT FROM T40._R24
                    THEN ''
                    ELSE 'total_volume_ml_30d '
                  END,
                  CASE
                    WHEN T40._L25 IS NOT DISTINCT FROM T40._R25
                    THEN ''
                    ELSE 'avg_flow_rate_30d '
                  END,
                  CASE
                    WHEN T40._L26 IS NOT DISTINCT FROM T40._R26
                    THEN ''
                    ELSE 'avg_temperature_30d '
                  END,
                  CASE
                    WHEN T40._L27 IS NOT DISTINCT FROM T40._R27
                    THEN ''
                    ELSE 'avg_pressure_30d '
                  END,
                  CASE
                    WHEN T40._L28 IS NOT DISTINCT FROM T40._R28
                    THEN ''
                    ELSE 'uptime_percentage_30d '
                  END,
                  CASE WHEN T40._L29 IS NOT DISTINCT FROM T40._R29 THEN '' ELSE 'alert_score ' END,
                  CASE
                    WHEN T40._L30 IS NOT DISTINCT FROM T40._R30
                    THEN ''
                    ELSE 'overall_device_health_score '
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
                  T19._L6,
                  T19._L7,
                  T19._L8,
                  T19._L9,
                  T19._L10,
                  T19._L11,
                  T19._L12,
                  T19._L13,
                  T19._L14,
                  T19._L15,
                  T19._L16,
                  T19._L17,
                  T19._L18,
                  T19._L19,
                  T19._L20,
                  T19._L21,
                  T19._L22,
                  T19._L23,
                  T19._L24,
                  T19._L25,
                  T19._L26,
                  T19._L27,
                  T19._L28,
                  T19._L29,
                  T19._L30,
                  T34._RK0,
                  T34._R0,
                  T34._R1,
                  T34._R2,
                  T34._R3,
                  T34._R4,
                  T34._R5,
                  T34._R6,
                  T34._R7,
                  T34._R8,
                  T34._R9,
                  T34._R10,
                  T34._R11,
                  T34._R12,
                  T34._R13,
                  T34._R14,
                  T34._R15,
                  T34._R16,
                  T34._R17,
                  T34._R18,
                  T34._R19,
                  T34._R20,
                  T34._R21,
                  T34._R22,
                  T34._R23,
                  T34._R24,
                  T34._R25,
                  T34._R26,
                  T34._R27,
                  T34._R28,
                  T34._R29,
                  T34._R30
                FROM (
                  SELECT
                    T0.DEVICE_ID AS _LK0,
                    T0.IS_TAP_CONTROLLER AS _L0,
                    T0.IS_IN_SERVICE AS _L1,
                    T0.IS_ACCOUNT_CHURNED AS _L2,
                    T0.ACTIVE_DAYS_30D AS _L3,
                    T0.SERVICE_DAYS_30D AS _L4,
                    T0.CHECKS_30D AS _L5,
                    T0.READINGS_30D AS _L6,
                    T0.FAILURES_30D AS _L7,
                    T0.UPTIME_SCORE AS _L8,
                    T0.PERFORMANCE_SCORE AS _L9,
                    T0.ALERT_RATE_30D AS _L10,
                    T0.QUALITY_ISSUE_RATE_30D AS _L11,
                    T0.OPERATING_HOURS_30D AS _L12,
                    T0.MTBF_HOURS AS _L13,
                    T0.LAST_FAILURE_CATEGORY AS _L14,
                    T0.LAST_MAINTENANCE_DATE AS _L15,
                    T0.DAYS_SINCE_MAINTENANCE AS _L16,
                    T0.MAINTENANCE_STATUS AS _L17,
                    T0.LAST_HEARTBEAT_AT AS _L18,
                    T0.LATEST_EVENT_TIMESTAMP AS _L19,
                    T0.TOTAL_EVENTS_30D AS _L20,
                    T0.USAGE_EVENTS_30D AS _L21,
                    T0.ALERT_EVENTS_30D AS _L22,
                    T0.QUALITY_ISSUES_30D AS _L23,
                    T0.TOTAL_VOLUME_ML_30D AS _L24,
                    T0.AVG_FLOW_RATE_30D AS _L25,
                    T0.AVG_TEMPERATURE_30D AS _L26,
                    T0.AVG_PRESSURE_30D AS _L27,
                    T0.UPTIME_PERCENTAGE_30D AS _L28,
                    T0.ALERT_SCORE AS _L29,
                    T0.OVERALL_DEVICE_HEALTH_SCORE AS _L30
                  FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T0
                ) AS T19
                RIGHT OUTER JOIN (
                  SELECT
                    T5.DEVICE_ID AS _RK0,
                    T5.IS_TAP_CONTROLLER AS _R0,
                    T5.IS_IN_SERVICE AS _R1,
                    T5.IS_ACCOUNT_CHURNED AS _R2,
                    T5.ACTIVE_DAYS_30D AS _R3,
                    T5.SERVICE_DAYS_30D AS _R4,
                    T5.CHECKS_30D AS _R5,
                    T5.READINGS_30D AS _R6,
                    T5.FAILURES_30D AS _R7,
                    T5.UPTIME_SCORE AS _R8,
                    T5.PERFORMANCE_SCORE AS _R9,
                    T5.ALERT_RATE_30D AS _R10,
                    T5.QUALITY_ISSUE_RATE_30D AS _R11,
                    T5.OPERATING_HOURS_30D AS _R12,
                    T5.MTBF_HOURS AS _R13,
                    T5.LAST_FAILURE_CATEGORY AS _R14,
                    T5.LAST_MAINTENANCE_DATE AS _R15,
                    T5.DAYS_SINCE_MAINTENANCE AS _R16,
                    T5.MAINTENANCE_STATUS AS _R17,
                    T5.LAST_EVENT_AT AS _R18,
                    T5.LAST_EVENT_AT AS _R19,
                    T5.EVENTS_30D AS _R20,
                    T5.POURS_30D AS _R21,
                    T5.ALERTS_30D AS _R22,
                    T5.ANOMALIES_30D AS _R23,
                    T5.VOLUME_ML_30D AS _R24,
                    T5.AVG_FLOW_30D AS _R25,
                    T5.AVG_TEMPERATURE_30D AS _R26,
                    T5.AVG_PRESSURE_30D AS _R27,
                    T5.UPTIME_30D AS _R28,
                    T5.QUALITY_SCORE AS _R29,
                    T5.HEALTH_SCORE AS _R30
                  FROM TIMELINE.DEVICE_DAYS AS T5
                  WHERE
                    T5.DAY = DATE_FROM_PARTS(2026, 6, 30)
                ) AS T34
                  ON T19._LK0 = T34._RK0
              ) AS T40
              WHERE
                NOT (
                  (
                    T40._LK0 IS NOT NULL
                  )
                  AND (
                    T40._RK0 IS NOT NULL
                  )
                  AND T40._L0 IS NOT DISTINCT FROM T40._R0
                  AND T40._L1 IS NOT DISTINCT FROM T40._R1
                  AND T40._L2 IS NOT DISTINCT FROM T40._R2
                  AND T40._L3 IS NOT DISTINCT FROM T40._R3
                  AND T40._L4 IS NOT DISTINCT FROM T40._R4
                  AND T40._L5 IS NOT DISTINCT FROM T40._R5
                  AND T40._L6 IS NOT DISTINCT FROM T40._R6
                  AND T40._L7 IS NOT DISTINCT FROM T40._R7
                  AND T40._L8 IS NOT DISTINCT FROM T40._R8
                  AND T40._L9 IS NOT DISTINCT FROM T40._R9
                  AND T40._L10 IS NOT DISTINCT FROM T40._R10
                  AND T40._L11 IS NOT DISTINCT FROM T40._R11
                  AND T40._L12 IS NOT DISTINCT FROM T40._R12
                  AND T40._L13 IS NOT DISTINCT FROM T40._R13
                  AND T40._L14 IS NOT DISTINCT FROM T40._R14
                  AND T40._L15 IS NOT DISTINCT FROM T40._R15
                  AND T40._L16 IS NOT DISTINCT FROM T40._R16
                  AND T40._L17 IS NOT DISTINCT FROM T40._R17
                  AND T40._L18 IS NOT DISTINCT FROM T40._R18
                  AND T40._L19 IS NOT DISTINCT FROM T40._R19
                  AND T40._L20 IS NOT DISTINCT FROM T40._R20
                  AND T40._L21 IS NOT DISTINCT FROM T40._R21
                  AND T40._L22 IS NOT DISTINCT FROM T40._R22
                  AND T40._L23 IS NOT DISTINCT FROM T40._R23
                  AND T40._L24 IS NOT DISTINCT FROM T40._R24
                  AND T40._L25 IS NOT DISTINCT FROM T40._R25
                  AND T40._L26 IS NOT DISTINCT FROM T40._R26
                  AND T40._L27 IS NOT DISTINCT FROM T40._R27
                  AND T40._L28 IS NOT DISTINCT FROM T40._R28
                  AND T40._L29 IS NOT DISTINCT FROM T40._R29
                  AND T40._L30 IS NOT DISTINCT FROM T40._R30
                )
            ) AS T65
          ) AS T66
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a published device is what was measured' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T38._LK0, T38._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T38._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T38._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T38._L0 IS NOT DISTINCT FROM T38._R0 THEN '' ELSE 'device_key ' END,
                CASE WHEN T38._L1 IS NOT DISTINCT FROM T38._R1 THEN '' ELSE 'location_id ' END,
                CASE WHEN T38._L2 IS NOT DISTINCT FROM T38._R2 THEN '' ELSE 'account_id ' END,
                CASE WHEN T38._L3 IS NOT DISTINCT FROM T38._R3 THEN '' ELSE 'device_type ' END,
                CASE WHEN T38._L4 IS NOT DISTINCT FROM T38._R4 THEN '' ELSE 'device_priority ' END,
                CASE WHEN T38._L5 IS NOT DISTINCT FROM T38._R5 THEN '' ELSE 'model ' END,
                CASE WHEN T38._L6 IS NOT DISTINCT FROM T38._R6 THEN '' ELSE 'firmware_version ' END,
                CASE WHEN T38._L7 IS NOT DISTINCT FROM T38._R7 THEN '' ELSE 'serial_number ' END,
                CASE
                  WHEN T38._L8 IS NOT DISTINCT FROM T38._R8
                  THEN ''
                  ELSE 'device_installed_date '
                END,
                CASE WHEN T38._L9 IS NOT DISTINCT FROM T38._R9 THEN '' ELSE 'device_status ' END,
                CASE
                  WHEN T38._L10 IS NOT DISTINCT FROM T38._R10
                  THEN ''
                  ELSE 'operational_status '
                END,
                CASE WHEN T38._L11 IS NOT DISTINCT FROM T38._R11 THEN '' ELSE 'is_online ' END,
                CASE
                  WHEN T38._L12 IS NOT DISTINCT FROM T38._R12
                  THEN ''
                  ELSE 'network_connectivity '
                END,
                CASE
                  WHEN T38._L13 IS NOT DISTINCT FROM T38._R13
                  THEN ''
                  ELSE 'is_tap_controller '
                END,
                CASE WHEN T38._L14 IS NOT DISTINCT FROM T38._R14 THEN '' ELSE 'is_in_service ' END,
                CASE
                  WHEN T38._L15 IS NOT DISTINCT FROM T38._R15
                  THEN ''
                  ELSE 'is_account_churned '
                END,
                CASE
                  WHEN T38._L16 IS NOT DISTINCT FROM T38._R16
                  THEN ''
                  ELSE 'last_heartbeat_at '
                END,
                CASE
                  WHEN T38._L17 IS NOT DISTINCT FROM T38._R17
                  THEN ''
                  ELSE 'latest_event_timestamp '
                END,
                CASE
                  WHEN T38._L18 IS NOT DISTINCT FROM T38._R18
                  THEN ''
                  ELSE 'earliest_event_timestamp '
                END,
                CASE WHEN T38._L19 IS NOT DISTINCT FROM T38._R19 THEN '' ELSE 'activity_status ' END,
                CASE
                  WHEN T38._L20 IS NOT DISTINCT FROM T38._R20
                  THEN ''
                  ELSE 'total_events_30d '
                END,
                CASE WHEN T38._L21 IS NOT DISTINCT FROM T38._R21 THEN '' ELSE 'active_days_30d ' END,
                CASE
                  WHEN T38._L22 IS NOT DISTINCT FROM T38._R22
                  THEN ''
                  ELSE 'service_days_30d '
                END,
                CASE
                  WHEN T38._L23 IS NOT DISTINCT FROM T38._R23
                  THEN ''
                  ELSE 'usage_events_30d '
                END,
                CASE
                  WHEN T38._L24 IS NOT DISTINCT FROM T38._R24
                  THEN ''
                  ELSE 'alert_events_30d '
                END,
                CASE WHEN T38._L25 IS NOT DISTINCT FROM T38._R25 THEN '' ELSE 'checks_30d ' END,
                CASE
                  WHEN T38._L26 IS NOT DISTINCT FROM T38._R26
                  THEN ''
                  ELSE 'maintenance_events_30d '
                END,
                CASE
                  WHEN T38._L27 IS NOT DISTINCT FROM T38._R27
                  THEN ''
                  ELSE 'quality_issues_30d '
                END,
                CASE WHEN T38._L28 IS NOT DISTINCT FROM T38._R28 THEN '' ELSE 'readings_30d ' END,
                CASE
                  WHEN T38._L29 IS NOT DISTINCT FROM T38._R29
                  THEN ''
                  ELSE 'high_temp_events_30d '
                END,
                CASE
                  WHEN T38._L30 IS NOT DISTINCT FROM T38._R30
                  THEN ''
                  ELSE 'low_temp_events_30d '
                END,
                CASE
                  WHEN T38._L31 IS NOT DISTINCT FROM T38._R31
                  THEN ''
                  ELSE 'high_pressure_events_30d '
                END,
                CASE
                  WHEN T38._L32 IS NOT DISTINCT FROM T38._R32
                  THEN ''
                  ELSE 'low_pressure_events_30d '
                END,
                CASE
                  WHEN T38._L33 IS NOT DISTINCT FROM T38._R33
                  THEN ''
                  ELSE 'performance_tier '
                END,
                CASE
                  WHEN T38._L34 IS NOT DISTINCT FROM T38._R34
                  THEN ''
                  ELSE 'operating_hours_30d '
                END,
                CASE WHEN T38._L35 IS NOT DISTINCT FROM T38._R35 THEN '' ELSE 'failures_30d ' END,
                CASE WHEN T38._L36 IS NOT DISTINCT FROM T38._R36 THEN '' ELSE 'repairs_30d ' END,
                CASE
                  WHEN T38._L37 IS NOT DISTINCT FROM T38._R37
                  THEN ''
                  ELSE 'last_failure_category '
                END,
                CASE
                  WHEN T38._L38 IS NOT DISTINCT FROM T38._R38
                  THEN ''
                  ELSE 'last_maintenance_date '
                END,
                CASE
                  WHEN T38._L39 IS NOT DISTINCT FROM T38._R39
                  THEN ''
                  ELSE 'next_maintenance_due_date '
                END,
                CASE
                  WHEN T38._L40 IS NOT DISTINCT FROM T38._R40
                  THEN ''
                  ELSE 'days_since_maintenance '
                END,
                CASE
                  WHEN T38._L41 IS NOT DISTINCT FROM T38._R41
                  THEN ''
                  ELSE 'maintenance_status '
                END,
                CASE WHEN T38._L42 IS NOT DISTINCT FROM T38._R42 THEN '' ELSE 'lifetime_events ' END,
                CASE WHEN T38._L43 IS NOT DISTINCT FROM T38._R43 THEN '' ELSE 'device_age_days ' END,
                CASE
                  WHEN T38._L44 IS NOT DISTINCT FROM T38._R44
                  THEN ''
                  ELSE 'device_lifecycle_stage '
                END,
                CASE
                  WHEN T38._L45 IS NOT DISTINCT FROM T38._R45
                  THEN ''
                  ELSE 'is_newly_installed '
                END,
                CASE
                  WHEN T38._L46 IS NOT DISTINCT FROM T38._R46
                  THEN ''
                  ELSE 'device_created_at '
                END,
                CASE
                  WHEN T38._L47 IS NOT DISTINCT FROM T38._R47
                  THEN ''
                  ELSE 'device_updated_at '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T24._LK0,
                T24._L0,
                T24._L1,
                T24._L2,
                T24._L3,
                T24._L4,
                T24._L5,
                T24._L6,
                T24._L7,
                T24._L8,
                T24._L9,
                T24._L10,
                T24._L11,
                T24._L12,
                T24._L13,
                T24._L14,
                T24._L15,
                T24._L16,
                T24._L17,
                T24._L18,
                T24._L19,
                T24._L20,
                T24._L21,
                T24._L22,
                T24._L23,
                T24._L24,
                T24._L25,
                T24._L26,
                T24._L27,
                T24._L28,
                T24._L29,
                T24._L30,
                T24._L31,
                T24._L32,
                T24._L33,
                T24._L34,
                T24._L35,
                T24._L36,
                T24._L37,
                T24._L38,
                T24._L39,
                T24._L40,
                T24._L41,
                T24._L42,
                T24._L43,
                T24._L44,
                T24._L45,
                T24._L46,
                T24._L47,
                T20._RK0,
                T20._R0,
                T20._R1,
                T20._R2,
                T20._R3,
                T20._R4,
                T20._R5,
                T20._R6,
                T20._R7,
                T20._R8,
                T20._R9,
                T20._R10,
                T20._R11,
                T20._R12,
                T20._R13,
                T20._R14,
                T20._R15,
                T20._R16,
                T20._R17,
                T20._R18,
                T20._R19,
                T20._R20,
                T20._R21,
                T20._R22,
                T20._R23,
                T20._R24,
                T20._R25,
                T20._R26,
                T20._R27,
                T20._R28,
                T20._R29,
                T20._R30,
                T20._R31,
                T20._R32,
                T20._R33,
                T20._R34,
                T20._R35,
                T20._R36,
                T20._R37,
                T20._R38,
                T20._R39,
                T20._R40,
                T20._R41,
                T20._R42,
                T20._R43,
                T20._R44,
                T20._R45,
                T20._R46,
                T20._R47
              FROM (
                SELECT
                  T1.DEVICE_ID AS _LK0,
                  T1.DEVICE_KEY AS _L0,
                  T1.LOCATION_ID AS _L1,
                  T1.ACCOUNT_ID AS _L2,
                  T1.DEVICE_TYPE AS _L3,
                  T1.DEVICE_PRIORITY AS _L4,
                  T1.MODEL AS _L5,
                  T1.FIRMWARE_VERSION AS _L6,
                  T1.SERIAL_NUMBER AS _L7,
                  T1.DEVICE_INSTALLED_DATE AS _L8,
                  T1.DEVICE_STATUS AS _L9,
                  T1.OPERATIONAL_STATUS AS _L10,
                  T1.IS_ONLINE AS _L11,
                  T1.NETWORK_CONNECTIVITY AS _L12,
                  T1.IS_TAP_CONTROLLER AS _L13,
                  T1.IS_IN_SERVICE AS _L14,
                  T1.IS_ACCOUNT_CHURNED AS _L15,
                  T1.LAST_HEARTBEAT_AT AS _L16,
                  T1.LATEST_EVENT_TIMESTAMP AS _L17,
                  T1.EARLIEST_EVENT_TIMESTAMP AS _L18,
                  T1.ACTIVITY_STATUS AS _L19,
                  T1.TOTAL_EVENTS_30D AS _L20,
                  T1.ACTIVE_DAYS_30D AS _L21,
                  T1.SERVICE_DAYS_30D AS _L22,
                  T1.USAGE_EVENTS_30D AS _L23,
                  T1.ALERT_EVENTS_30D AS _L24,
                  T1.CHECKS_30D AS _L25,
                  T1.MAINTENANCE_EVENTS_30D AS _L26,
                  T1.QUALITY_ISSUES_30D AS _L27,
                  T1.READINGS_30D AS _L28,
                  T1.HIGH_TEMP_EVENTS_30D AS _L29,
                  T1.LOW_TEMP_EVENTS_30D AS _L30,
                  T1.HIGH_PRESSURE_EVENTS_30D AS _L31,
                  T1.LOW_PRESSURE_EVENTS_30D AS _L32,
                  T1.PERFORMANCE_TIER AS _L33,
                  T1.OPERATING_HOURS_30D AS _L34,
                  T1.FAILURES_30D AS _L35,
                  T1.REPAIRS_30D AS _L36,
                  T1.LAST_FAILURE_CATEGORY AS _L37,
                  T1.LAST_MAINTENANCE_DATE AS _L38,
                  T1.NEXT_MAINTENANCE_DUE_DATE AS _L39,
                  T1.DAYS_SINCE_MAINTENANCE AS _L40,
                  T1.MAINTENANCE_STATUS AS _L41,
                  T1.LIFETIME_EVENTS AS _L42,
                  T1.DEVICE_AGE_DAYS AS _L43,
                  T1.DEVICE_LIFECYCLE_STAGE AS _L44,
                  T1.IS_NEWLY_INSTALLED AS _L45,
                  T1.DEVICE_CREATED_AT AS _L46,
                  T1.DEVICE_UPDATED_AT AS _L47
                FROM ENTITY.ENTITY_DEVICES AS T1
              ) AS T24
              FULL OUTER JOIN (
                SELECT
                  T0.DEVICE_ID AS _RK0,
                  T0.DEVICE_KEY AS _R0,
                  T0.LOCATION_ID AS _R1,
                  T0.ACCOUNT_ID AS _R2,
                  T0.DEVICE_TYPE AS _R3,
                  T0.DEVICE_PRIORITY AS _R4,
                  T0.MODEL AS _R5,
                  T0.FIRMWARE_VERSION AS _R6,
                  T0.SERIAL_NUMBER AS _R7,
                  T0.DEVICE_INSTALLED_DATE AS _R8,
                  T0.DEVICE_STATUS AS _R9,
                  T0.OPERATIONAL_STATUS AS _R10,
                  T0.IS_ONLINE AS _R11,
                  T0.NETWORK_CONNECTIVITY AS _R12,
                  T0.IS_TAP_CONTROLLER AS _R13,
                  T0.IS_IN_SERVICE AS _R14,
                  T0.IS_ACCOUNT_CHURNED AS _R15,
                  T0.LAST_HEARTBEAT_AT AS _R16,
                  T0.LATEST_EVENT_TIMESTAMP AS _R17,
                  T0.EARLIEST_EVENT_TIMESTAMP AS _R18,
                  T0.ACTIVITY_STATUS AS _R19,
                  T0.TOTAL_EVENTS_30D AS _R20,
                  T0.ACTIVE_DAYS_30D AS _R21,
                  T0.SERVICE_DAYS_30D AS _R22,
                  T0.USAGE_EVENTS_30D AS _R23,
                  T0.ALERT_EVENTS_30D AS _R24,
                  T0.CHECKS_30D AS _R25,
                  T0.MAINTENANCE_EVENTS_30D AS _R26,
                  T0.QUALITY_ISSUES_30D AS _R27,
                  T0.READINGS_30D AS _R28,
                  T0.HIGH_TEMP_EVENTS_30D AS _R29,
                  T0.LOW_TEMP_EVENTS_30D AS _R30,
                  T0.HIGH_PRESSURE_EVENTS_30D AS _R31,
                  T0.LOW_PRESSURE_EVENTS_30D AS _R32,
                  T0.PERFORMANCE_TIER AS _R33,
                  T0.OPERATING_HOURS_30D AS _R34,
                  T0.FAILURES_30D AS _R35,
                  T0.REPAIRS_30D AS _R36,
                  T0.LAST_FAILURE_CATEGORY AS _R37,
                  T0.LAST_MAINTENANCE_DATE AS _R38,
                  T0.NEXT_MAINTENANCE_DUE_DATE AS _R39,
                  T0.DAYS_SINCE_MAINTENANCE AS _R40,
                  T0.MAINTENANCE_STATUS AS _R41,
                  T0.LIFETIME_EVENTS AS _R42,
                  T0.DEVICE_AGE_DAYS AS _R43,
                  T0.DEVICE_LIFECYCLE_STAGE AS _R44,
                  T0.IS_NEWLY_INSTALLED AS _R45,
                  T0.DEVICE_CREATED_AT AS _R46,
                  T0.DEVICE_UPDATED_AT AS _R47
                FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T0
              ) AS T20
                ON T24._LK0 = T20._RK0
            ) AS T38
            WHERE
              NOT (
                (
                  T38._LK0 IS NOT NULL
                )
                AND (
                  T38._RK0 IS NOT NULL
                )
                AND T38._L0 IS NOT DISTINCT FROM T38._R0
                AND T38._L1 IS NOT DISTINCT FROM T38._R1
                AND T38._L2 IS NOT DISTINCT FROM T38._R2
                AND T38._L3 IS NOT DISTINCT FROM T38._R3
                AND T38._L4 IS NOT DISTINCT FROM T38._R4
                AND T38._L5 IS NOT DISTINCT FROM T38._R5
                AND T38._L6 IS NOT DISTINCT FROM T38._R6
                AND T38._L7 IS NOT DISTINCT FROM T38._R7
                AND T38._L8 IS NOT DISTINCT FROM T38._R8
                AND T38._L9 IS NOT DISTINCT FROM T38._R9
                AND T38._L10 IS NOT DISTINCT FROM T38._R10
                AND T38._L11 IS NOT DISTINCT FROM T38._R11
                AND T38._L12 IS NOT DISTINCT FROM T38._R12
                AND T38._L13 IS NOT DISTINCT FROM T38._R13
                AND T38._L14 IS NOT DISTINCT FROM T38._R14
                AND T38._L15 IS NOT DISTINCT FROM T38._R15
                AND T38._L16 IS NOT DISTINCT FROM T38._R16
                AND T38._L17 IS NOT DISTINCT FROM T38._R17
                AND T38._L18 IS NOT DISTINCT FROM T38._R18
                AND T38._L19 IS NOT DISTINCT FROM T38._R19
                AND T38._L20 IS NOT DISTINCT FROM T38._R20
                AND T38._L21 IS NOT DISTINCT FROM T38._R21
                AND T38._L22 IS NOT DISTINCT FROM T38._R22
                AND T38._L23 IS NOT DISTINCT FROM T38._R23
                AND T38._L24 IS NOT DISTINCT FROM T38._R24
                AND T38._L25 IS NOT DISTINCT FROM T38._R25
                AND T38._L26 IS NOT DISTINCT FROM T38._R26
                AND T38._L27 IS NOT DISTINCT FROM T38._R27
                AND T38._L28 IS NOT DISTINCT FROM T38._R28
                AND T38._L29 IS NOT DISTINCT FROM T38._R29
                AND T38._L30 IS NOT DISTINCT FROM T38._R30
                AND T38._L31 IS NOT DISTINCT FROM T38._R31
                AND T38._L32 IS NOT DISTINCT FROM T38._R32
                AND T38._L33 IS NOT DISTINCT FROM T38._R33
                AND T38._L34 IS NOT DISTINCT FROM T38._R34
                AND T38._L35 IS NOT DISTINCT FROM T38._R35
                AND T38._L36 IS NOT DISTINCT FROM T38._R36
                AND T38._L37 IS NOT DISTINCT FROM T38._R37
                AND T38._L38 IS NOT DISTINCT FROM T38._R38
                AND T38._L39 IS NOT DISTINCT FROM T38._R39
                AND T38._L40 IS NOT DISTINCT FROM T38._R40
                AND T38._L41 IS NOT DISTINCT FROM T38._R41
                AND T38._L42 IS NOT DISTINCT FROM T38._R42
                AND T38._L43 IS NOT DISTINCT FROM T38._R43
                AND T38._L44 IS NOT DISTINCT FROM T38._R44
                AND T38._L45 IS NOT DISTINCT FROM T38._R45
                AND T38._L46 IS NOT DISTINCT FROM T38._R46
                AND T38._L47 IS NOT DISTINCT FROM T38._R47
              )
          ) AS T68
        ) AS T69
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'figures of a published device' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T37._LK0, T37._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T37._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T37._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T37._L0 IS NOT DISTINCT FROM T37._R0
                OR COALESCE(ABS(T37._L0 - T37._R0) <= (
                  (
                    ABS(T37._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'total_volume_ml_30d '
              END,
              CASE
                WHEN T37._L1 IS NOT DISTINCT FROM T37._R1
                OR COALESCE(ABS(T37._L1 - T37._R1) <= (
                  (
                    ABS(T37._L1) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_flow_rate_30d '
              END,
              CASE
                WHEN T37._L2 IS NOT DISTINCT FROM T37._R2
                OR COALESCE(ABS(T37._L2 - T37._R2) <= (
                  (
                    ABS(T37._L2) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'max_flow_rate_30d '
              END,
              CASE
                WHEN T37._L3 IS NOT DISTINCT FROM T37._R3
                OR COALESCE(ABS(T37._L3 - T37._R3) <= (
                  (
                    ABS(T37._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'min_flow_rate_30d '
              END,
              CASE
                WHEN T37._L4 IS NOT DISTINCT FROM T37._R4
                OR COALESCE(ABS(T37._L4 - T37._R4) <= (
                  (
                    ABS(T37._L4) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_temperature_30d '
              END,
              CASE
                WHEN T37._L5 IS NOT DISTINCT FROM T37._R5
                OR COALESCE(ABS(T37._L5 - T37._R5) <= (
                  (
                    ABS(T37._L5) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'max_temperature_30d '
              END,
              CASE
                WHEN T37._L6 IS NOT DISTINCT FROM T37._R6
                OR COALESCE(ABS(T37._L6 - T37._R6) <= (
                  (
                    ABS(T37._L6) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'min_temperature_30d '
              END,
              CASE
                WHEN T37._L7 IS NOT DISTINCT FROM T37._R7
                OR COALESCE(ABS(T37._L7 - T37._R7) <= (
                  (
                    ABS(T37._L7) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_pressure_30d '
              END,
              CASE
                WHEN T37._L8 IS NOT DISTINCT FROM T37._R8
                OR COALESCE(ABS(T37._L8 - T37._R8) <= (
                  (
                    ABS(T37._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'max_pressure_30d '
              END,
              CASE
                WHEN T37._L9 IS NOT DISTINCT FROM T37._R9
                OR COALESCE(ABS(T37._L9 - T37._R9) <= (
                  (
                    ABS(T37._L9) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'min_pressure_30d '
              END,
              CASE
                WHEN T37._L10 IS NOT DISTINCT FROM T37._R10
                OR COALESCE(ABS(T37._L10 - T37._R10) <= (
                  (
                    ABS(T37._L10) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'uptime_percentage_30d '
              END,
              CASE
                WHEN T37._L11 IS NOT DISTINCT FROM T37._R11
                OR COALESCE(ABS(T37._L11 - T37._R11) <= (
                  (
                    ABS(T37._L11) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'alert_rate_30d '
              END,
              CASE
                WHEN T37._L12 IS NOT DISTINCT FROM T37._R12
                OR COALESCE(ABS(T37._L12 - T37._R12) <= (
                  (
                    ABS(T37._L12) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'quality_issue_rate_30d '
              END,
              CASE
                WHEN T37._L13 IS NOT DISTINCT FROM T37._R13
                OR COALESCE(ABS(T37._L13 - T37._R13) <= (
                  (
                    ABS(T37._L13) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'uptime_score '
              END,
              CASE
                WHEN T37._L14 IS NOT DISTINCT FROM T37._R14
                OR COALESCE(ABS(T37._L14 - T37._R14) <= (
                  (
                    ABS(T37._L14) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'performance_score '
              END,
              CASE
                WHEN T37._L15 IS NOT DISTINCT FROM T37._R15
                OR COALESCE(ABS(T37._L15 - T37._R15) <= (
                  (
                    ABS(T37._L15) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'alert_score '
              END,
              CASE
                WHEN T37._L16 IS NOT DISTINCT FROM T37._R16
                OR COALESCE(ABS(T37._L16 - T37._R16) <= (
                  (
                    ABS(T37._L16) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'mtbf_hours '
              END,
              CASE
                WHEN T37._L17 IS NOT DISTINCT FROM T37._R17
                OR COALESCE(ABS(T37._L17 - T37._R17) <= (
                  (
                    ABS(T37._L17) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'repair_hours_30d '
              END,
              CASE
                WHEN T37._L18 IS NOT DISTINCT FROM T37._R18
                OR COALESCE(ABS(T37._L18 - T37._R18) <= (
                  (
                    ABS(T37._L18) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'mttr_hours '
              END,
              CASE
                WHEN T37._L19 IS NOT DISTINCT FROM T37._R19
                OR COALESCE(ABS(T37._L19 - T37._R19) <= (
                  (
                    ABS(T37._L19) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'lifetime_volume_ml '
              END,
              CASE
                WHEN T37._L20 IS NOT DISTINCT FROM T37._R20
                OR COALESCE(ABS(T37._L20 - T37._R20) <= (
                  (
                    ABS(T37._L20) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'overall_health_score '
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
              T23._L7,
              T23._L8,
              T23._L9,
              T23._L10,
              T23._L11,
              T23._L12,
              T23._L13,
              T23._L14,
              T23._L15,
              T23._L16,
              T23._L17,
              T23._L18,
              T23._L19,
              T23._L20,
              T17._RK0,
              T17._R0,
              T17._R1,
              T17._R2,
              T17._R3,
              T17._R4,
              T17._R5,
              T17._R6,
              T17._R7,
              T17._R8,
              T17._R9,
              T17._R10,
              T17._R11,
              T17._R12,
              T17._R13,
              T17._R14,
              T17._R15,
              T17._R16,
              T17._R17,
              T17._R18,
              T17._R19,
              T17._R20
            FROM (
              SELECT
                T1.DEVICE_ID AS _LK0,
                T1.TOTAL_VOLUME_ML_30D AS _L0,
                T1.AVG_FLOW_RATE_30D AS _L1,
                T1.MAX_FLOW_RATE_30D AS _L2,
                T1.MIN_FLOW_RATE_30D AS _L3,
                T1.AVG_TEMPERATURE_30D AS _L4,
                T1.MAX_TEMPERATURE_30D AS _L5,
                T1.MIN_TEMPERATURE_30D AS _L6,
                T1.AVG_PRESSURE_30D AS _L7,
                T1.MAX_PRESSURE_30D AS _L8,
                T1.MIN_PRESSURE_30D AS _L9,
                T1.UPTIME_PERCENTAGE_30D AS _L10,
                T1.ALERT_RATE_30D AS _L11,
                T1.QUALITY_ISSUE_RATE_30D AS _L12,
                T1.UPTIME_SCORE AS _L13,
                T1.PERFORMANCE_SCORE AS _L14,
                T1.ALERT_SCORE AS _L15,
                T1.MTBF_HOURS AS _L16,
                T1.REPAIR_HOURS_30D AS _L17,
                T1.MTTR_HOURS AS _L18,
                T1.LIFETIME_VOLUME_ML AS _L19,
                T1.OVERALL_HEALTH_SCORE AS _L20
              FROM ENTITY.ENTITY_DEVICES AS T1
            ) AS T23
            FULL OUTER JOIN (
              SELECT
                T0.DEVICE_ID AS _RK0,
                T0.TOTAL_VOLUME_ML_30D AS _R0,
                T0.AVG_FLOW_RATE_30D AS _R1,
                T0.MAX_FLOW_RATE_30D AS _R2,
                T0.MIN_FLOW_RATE_30D AS _R3,
                T0.AVG_TEMPERATURE_30D AS _R4,
                T0.MAX_TEMPERATURE_30D AS _R5,
                T0.MIN_TEMPERATURE_30D AS _R6,
                T0.AVG_PRESSURE_30D AS _R7,
                T0.MAX_PRESSURE_30D AS _R8,
                T0.MIN_PRESSURE_30D AS _R9,
                T0.UPTIME_PERCENTAGE_30D AS _R10,
                T0.ALERT_RATE_30D AS _R11,
                T0.QUALITY_ISSUE_RATE_30D AS _R12,
                T0.UPTIME_SCORE AS _R13,
                T0.PERFORMANCE_SCORE AS _R14,
                T0.ALERT_SCORE AS _R15,
                T0.MTBF_HOURS AS _R16,
                T0.REPAIR_HOURS_30D AS _R17,
                T0.MTTR_HOURS AS _R18,
                T0.LIFETIME_VOLUME_ML AS _R19,
                T0.OVERALL_DEVICE_HEALTH_SCORE AS _R20
              FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T0
            ) AS T17
              ON T23._LK0 = T17._RK0
          ) AS T37
          WHERE
            NOT (
              (
                T37._LK0 IS NOT NULL
              )
              AND (
                T37._RK0 IS NOT NULL
              )
              AND (
                T37._L0 IS NOT DISTINCT FROM T37._R0
                OR COALESCE(ABS(T37._L0 - T37._R0) <= (
                  (
                    ABS(T37._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L1 IS NOT DISTINCT FROM T37._R1
                OR COALESCE(ABS(T37._L1 - T37._R1) <= (
                  (
                    ABS(T37._L1) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L2 IS NOT DISTINCT FROM T37._R2
                OR COALESCE(ABS(T37._L2 - T37._R2) <= (
                  (
                    ABS(T37._L2) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L3 IS NOT DISTINCT FROM T37._R3
                OR COALESCE(ABS(T37._L3 - T37._R3) <= (
                  (
                    ABS(T37._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L4 IS NOT DISTINCT FROM T37._R4
                OR COALESCE(ABS(T37._L4 - T37._R4) <= (
                  (
                    ABS(T37._L4) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L5 IS NOT DISTINCT FROM T37._R5
                OR COALESCE(ABS(T37._L5 - T37._R5) <= (
                  (
                    ABS(T37._L5) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L6 IS NOT DISTINCT FROM T37._R6
                OR COALESCE(ABS(T37._L6 - T37._R6) <= (
                  (
                    ABS(T37._L6) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L7 IS NOT DISTINCT FROM T37._R7
                OR COALESCE(ABS(T37._L7 - T37._R7) <= (
                  (
                    ABS(T37._L7) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L8 IS NOT DISTINCT FROM T37._R8
                OR COALESCE(ABS(T37._L8 - T37._R8) <= (
                  (
                    ABS(T37._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L9 IS NOT DISTINCT FROM T37._R9
                OR COALESCE(ABS(T37._L9 - T37._R9) <= (
                  (
                    ABS(T37._L9) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L10 IS NOT DISTINCT FROM T37._R10
                OR COALESCE(ABS(T37._L10 - T37._R10) <= (
                  (
                    ABS(T37._L10) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L11 IS NOT DISTINCT FROM T37._R11
                OR COALESCE(ABS(T37._L11 - T37._R11) <= (
                  (
                    ABS(T37._L11) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L12 IS NOT DISTINCT FROM T37._R12
                OR COALESCE(ABS(T37._L12 - T37._R12) <= (
                  (
                    ABS(T37._L12) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L13 IS NOT DISTINCT FROM T37._R13
                OR COALESCE(ABS(T37._L13 - T37._R13) <= (
                  (
                    ABS(T37._L13) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L14 IS NOT DISTINCT FROM T37._R14
                OR COALESCE(ABS(T37._L14 - T37._R14) <= (
                  (
                    ABS(T37._L14) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L15 IS NOT DISTINCT FROM T37._R15
                OR COALESCE(ABS(T37._L15 - T37._R15) <= (
                  (
                    ABS(T37._L15) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L16 IS NOT DISTINCT FROM T37._R16
                OR COALESCE(ABS(T37._L16 - T37._R16) <= (
                  (
                    ABS(T37._L16) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L17 IS NOT DISTINCT FROM T37._R17
                OR COALESCE(ABS(T37._L17 - T37._R17) <= (
                  (
                    ABS(T37._L17) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L18 IS NOT DISTINCT FROM T37._R18
                OR COALESCE(ABS(T37._L18 - T37._R18) <= (
                  (
                    ABS(T37._L18) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L19 IS NOT DISTINCT FROM T37._R19
                OR COALESCE(ABS(T37._L19 - T37._R19) <= (
                  (
                    ABS(T37._L19) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T37._L20 IS NOT DISTINCT FROM T37._R20
                OR COALESCE(ABS(T37._L20 - T37._R20) <= (
                  (
                    ABS(T37._L20) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T63
      ) AS T70
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'facts of a device are those of the app' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T54._LK0, T54._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T54._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T54._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T54._L0 IS NOT DISTINCT FROM T54._R0 THEN '' ELSE 'category ' END,
            CASE WHEN T54._L1 IS NOT DISTINCT FROM T54._R1 THEN '' ELSE 'manufacturer ' END,
            CASE WHEN T54._L2 IS NOT DISTINCT FROM T54._R2 THEN '' ELSE 'usage_pattern ' END,
            CASE WHEN T54._L3 IS NOT DISTINCT FROM T54._R3 THEN '' ELSE 'warranty_expiry ' END,
            CASE
              WHEN T54._L4 IS NOT DISTINCT FROM T54._R4
              THEN ''
              ELSE 'days_until_warranty_expiry '
            END,
            CASE WHEN T54._L5 IS NOT DISTINCT FROM T54._R5 THEN '' ELSE 'warranty_status ' END,
            CASE WHEN T54._L6 IS NOT DISTINCT FROM T54._R6 THEN '' ELSE 'purchase_price ' END,
            CASE
              WHEN T54._L7 IS NOT DISTINCT FROM T54._R7
              THEN ''
              ELSE 'expected_lifespan_years '
            END,
            CASE
              WHEN T54._L8 IS NOT DISTINCT FROM T54._R8
              THEN ''
              ELSE 'energy_consumption_watts '
            END,
            CASE
              WHEN T54._L9 IS NOT DISTINCT FROM T54._R9
              THEN ''
              ELSE 'estimated_daily_energy_cost '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T22._LK0,
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
              T1.DEVICE_ID AS _LK0,
              T1.CATEGORY AS _L0,
              T1.MANUFACTURER AS _L1,
              T1.USAGE_PATTERN AS _L2,
              T1.WARRANTY_EXPIRY AS _L3,
              T1.DAYS_UNTIL_WARRANTY_EXPIRY AS _L4,
              T1.WARRANTY_STATUS AS _L5,
              T1.PURCHASE_PRICE AS _L6,
              T1.EXPECTED_LIFESPAN_YEARS AS _L7,
              T1.ENERGY_CONSUMPTION_WATTS AS _L8,
              T1.ESTIMATED_DAILY_ENERGY_COST AS _L9
            FROM ENTITY.ENTITY_DEVICES AS T1
          ) AS T22
          FULL OUTER JOIN (
            SELECT
              T43.DEVICE_ID AS _RK0,
              T43.CATEGORY AS _R0,
              T43.MANUFACTURER AS _R1,
              T43.USAGE_PATTERN AS _R2,
              T43.WARRANTY_EXPIRY AS _R3,
              T43.DAYS_UNTIL_WARRANTY_EXPIRY AS _R4,
              T43.WARRANTY_STATUS AS _R5,
              T43.PURCHASE_PRICE AS _R6,
              T43.EXPECTED_LIFESPAN_YEARS AS _R7,
              T43.ENERGY_CONSUMPTION_WATTS AS _R8,
              T43.ESTIMATED_DAILY_ENERGY_COST AS _R9
            FROM T42 AS T43
          ) AS T49
            ON T22._LK0 = T49._RK0
        ) AS T54
        WHERE
          NOT (
            (
              T54._LK0 IS NOT NULL
            )
            AND (
              T54._RK0 IS NOT NULL
            )
            AND T54._L0 IS NOT DISTINCT FROM T54._R0
            AND T54._L1 IS NOT DISTINCT FROM T54._R1
            AND T54._L2 IS NOT DISTINCT FROM T54._R2
            AND T54._L3 IS NOT DISTINCT FROM T54._R3
            AND T54._L4 IS NOT DISTINCT FROM T54._R4
            AND T54._L5 IS NOT DISTINCT FROM T54._R5
            AND T54._L6 IS NOT DISTINCT FROM T54._R6
            AND T54._L7 IS NOT DISTINCT FROM T54._R7
            AND T54._L8 IS NOT DISTINCT FROM T54._R8
            AND T54._L9 IS NOT DISTINCT FROM T54._R9
          )
      ) AS T61
    ) AS T71
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a device stands in its venue' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T39._LK0, T39._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T39._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T39._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T39._L0 IS NOT DISTINCT FROM T39._R0 THEN '' ELSE 'location_name ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T32._LK0,
          T32._L0,
          T25._RK0,
          T25._R0
        FROM (
          SELECT
            T1.LOCATION_ID AS _LK0,
            T1.LOCATION_NAME AS _L0
          FROM ENTITY.ENTITY_DEVICES AS T1
          WHERE
            T1.LOCATION_ID IS NOT NULL
        ) AS T32
        LEFT OUTER JOIN (
          SELECT
            T2.LOCATION_ID AS _RK0,
            T2.LOCATION_NAME AS _R0
          FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T2
        ) AS T25
          ON T32._LK0 = T25._RK0
      ) AS T39
      WHERE
        NOT (
          (
            T39._LK0 IS NOT NULL
          )
          AND (
            T39._RK0 IS NOT NULL
          )
          AND T39._L0 IS NOT DISTINCT FROM T39._R0
        )
    ) AS T48
  ) AS T72
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a device did what its hours say' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T60._LK0, T60._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T60._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T60._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T60._L0 IS NOT DISTINCT FROM T60._R0
          OR COALESCE(
            ABS(CAST(T60._L0 AS DOUBLE) - CAST(T60._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'lifetime_events '
        END,
        CASE
          WHEN T60._L1 IS NOT DISTINCT FROM T60._R1
          OR COALESCE(ABS(T60._L1 - T60._R1) <= (
            (
              ABS(T60._L1) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'lifetime_volume_ml '
        END,
        CASE
          WHEN T60._L2 IS NOT DISTINCT FROM T60._R2
          OR COALESCE(
            ABS(CAST(T60._L2 AS DOUBLE) - CAST(T60._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'first '
        END,
        CASE
          WHEN T60._L3 IS NOT DISTINCT FROM T60._R3
          OR COALESCE(
            ABS(CAST(T60._L3 AS DOUBLE) - CAST(T60._R3 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L3 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'last '
        END,
        CASE
          WHEN T60._L4 IS NOT DISTINCT FROM T60._R4
          OR COALESCE(
            ABS(CAST(T60._L4 AS DOUBLE) - CAST(T60._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'total_events_30d '
        END,
        CASE
          WHEN T60._L5 IS NOT DISTINCT FROM T60._R5
          OR COALESCE(ABS(T60._L5 - T60._R5) <= (
            (
              ABS(T60._L5) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'max_flow_rate_30d '
        END,
        CASE
          WHEN T60._L6 IS NOT DISTINCT FROM T60._R6
          OR COALESCE(ABS(T60._L6 - T60._R6) <= (
            (
              ABS(T60._L6) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'min_flow_rate_30d '
        END,
        CASE
          WHEN T60._L7 IS NOT DISTINCT FROM T60._R7
          OR COALESCE(ABS(T60._L7 - T60._R7) <= (
            (
              ABS(T60._L7) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'max_temperature_30d '
        END,
        CASE
          WHEN T60._L8 IS NOT DISTINCT FROM T60._R8
          OR COALESCE(ABS(T60._L8 - T60._R8) <= (
            (
              ABS(T60._L8) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'min_temperature_30d '
        END,
        CASE
          WHEN T60._L9 IS NOT DISTINCT FROM T60._R9
          OR COALESCE(ABS(T60._L9 - T60._R9) <= (
            (
              ABS(T60._L9) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'max_pressure_30d '
        END,
        CASE
          WHEN T60._L10 IS NOT DISTINCT FROM T60._R10
          OR COALESCE(ABS(T60._L10 - T60._R10) <= (
            (
              ABS(T60._L10) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'min_pressure_30d '
        END,
        CASE
          WHEN T60._L11 IS NOT DISTINCT FROM T60._R11
          OR COALESCE(
            ABS(CAST(T60._L11 AS DOUBLE) - CAST(T60._R11 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L11 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'maintenance_events_30d '
        END,
        CASE
          WHEN T60._L12 IS NOT DISTINCT FROM T60._R12
          OR COALESCE(
            ABS(CAST(T60._L12 AS DOUBLE) - CAST(T60._R12 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L12 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'high_temp_events_30d '
        END,
        CASE
          WHEN T60._L13 IS NOT DISTINCT FROM T60._R13
          OR COALESCE(
            ABS(CAST(T60._L13 AS DOUBLE) - CAST(T60._R13 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L13 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'low_temp_events_30d '
        END,
        CASE
          WHEN T60._L14 IS NOT DISTINCT FROM T60._R14
          OR COALESCE(
            ABS(CAST(T60._L14 AS DOUBLE) - CAST(T60._R14 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L14 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'high_pressure_events_30d '
        END,
        CASE
          WHEN T60._L15 IS NOT DISTINCT FROM T60._R15
          OR COALESCE(
            ABS(CAST(T60._L15 AS DOUBLE) - CAST(T60._R15 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L15 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'low_pressure_events_30d '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T31._LK0,
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
        T59._RK0,
        T59._R0,
        T59._R1,
        T59._R2,
        T59._R3,
        T59._R4,
        T59._R5,
        T59._R6,
        T59._R7,
        T59._R8,
        T59._R9,
        T59._R10,
        T59._R11,
        T59._R12,
        T59._R13,
        T59._R14,
        T59._R15
      FROM (
        SELECT
          T0.DEVICE_ID AS _LK0,
          T0.LIFETIME_EVENTS AS _L0,
          T0.LIFETIME_VOLUME_ML AS _L1,
          DATE_PART('epoch', T0.EARLIEST_EVENT_TIMESTAMP) AS _L2,
          DATE_PART('epoch', T0.LATEST_EVENT_TIMESTAMP) AS _L3,
          T0.TOTAL_EVENTS_30D AS _L4,
          T0.MAX_FLOW_RATE_30D AS _L5,
          T0.MIN_FLOW_RATE_30D AS _L6,
          T0.MAX_TEMPERATURE_30D AS _L7,
          T0.MIN_TEMPERATURE_30D AS _L8,
          T0.MAX_PRESSURE_30D AS _L9,
          T0.MIN_PRESSURE_30D AS _L10,
          T0.MAINTENANCE_EVENTS_30D AS _L11,
          T0.HIGH_TEMP_EVENTS_30D AS _L12,
          T0.LOW_TEMP_EVENTS_30D AS _L13,
          T0.HIGH_PRESSURE_EVENTS_30D AS _L14,
          T0.LOW_PRESSURE_EVENTS_30D AS _L15
        FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T0
        WHERE
          T0.LIFETIME_EVENTS > 0
      ) AS T31
      FULL OUTER JOIN (
        SELECT
          T57.DEVICE_ID AS _RK0,
          T57.LIFETIME_EVENTS AS _R0,
          T57.LIFETIME_VOLUME_ML AS _R1,
          T57.FIRST AS _R2,
          T57.LAST AS _R3,
          T57.TOTAL_EVENTS_30D AS _R4,
          T57.MAX_FLOW_RATE_30D AS _R5,
          T57.MIN_FLOW_RATE_30D AS _R6,
          T57.MAX_TEMPERATURE_30D AS _R7,
          T57.MIN_TEMPERATURE_30D AS _R8,
          T57.MAX_PRESSURE_30D AS _R9,
          T57.MIN_PRESSURE_30D AS _R10,
          T57.MAINTENANCE_EVENTS_30D AS _R11,
          T57.HIGH_TEMP_EVENTS_30D AS _R12,
          T57.LOW_TEMP_EVENTS_30D AS _R13,
          T57.HIGH_PRESSURE_EVENTS_30D AS _R14,
          T57.LOW_PRESSURE_EVENTS_30D AS _R15
        FROM (
          SELECT
            T53.DEVICE_ID,
            SUM(T53.EVENTS) AS LIFETIME_EVENTS,
            SUM(T53.VOLUME_ML) AS LIFETIME_VOLUME_ML,
            DATE_PART('epoch', MIN(T53.FIRST_EVENT_AT)) AS FIRST,
            DATE_PART('epoch', MAX(T53.LAST_EVENT_AT)) AS LAST,
            COALESCE(
              SUM(
                IFF(
                  (
                    T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  AND (
                    T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  T53.EVENTS,
                  NULL
                )
              ),
              0
            ) AS TOTAL_EVENTS_30D,
            MAX(
              IFF(
                (
                  T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T53.MAX_FLOW,
                NULL
              )
            ) AS MAX_FLOW_RATE_30D,
            MIN(
              IFF(
                (
                  T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T53.MIN_FLOW,
                NULL
              )
            ) AS MIN_FLOW_RATE_30D,
            MAX(
              IFF(
                (
                  T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T53.MAX_TEMPERATURE,
                NULL
              )
            ) AS MAX_TEMPERATURE_30D,
            MIN(
              IFF(
                (
                  T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T53.MIN_TEMPERATURE,
                NULL
              )
            ) AS MIN_TEMPERATURE_30D,
            MAX(
              IFF(
                (
                  T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T53.MAX_PRESSURE,
                NULL
              )
            ) AS MAX_PRESSURE_30D,
            MIN(
              IFF(
                (
                  T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                )
                AND (
                  T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ),
                T53.MIN_PRESSURE,
                NULL
              )
            ) AS MIN_PRESSURE_30D,
            COALESCE(
              SUM(
                IFF(
                  (
                    T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  AND (
                    T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  T53.CLEANING_EVENTS + T53.MAINTENANCE_EVENTS + T53.CALIBRATION_EVENTS,
                  NULL
                )
              ),
              0
            ) AS MAINTENANCE_EVENTS_30D,
            COALESCE(
              SUM(
                IFF(
                  (
                    T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  AND (
                    T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  T53.HIGH_TEMPERATURES,
                  NULL
                )
              ),
              0
            ) AS HIGH_TEMP_EVENTS_30D,
            COALESCE(
              SUM(
                IFF(
                  (
                    T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  AND (
                    T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  T53.LOW_TEMPERATURES,
                  NULL
                )
              ),
              0
            ) AS LOW_TEMP_EVENTS_30D,
            COALESCE(
              SUM(
                IFF(
                  (
                    T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  AND (
                    T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  T53.HIGH_PRESSURES,
                  NULL
                )
              ),
              0
            ) AS HIGH_PRESSURE_EVENTS_30D,
            COALESCE(
              SUM(
                IFF(
                  (
                    T53.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                  )
                  AND (
                    T53.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                  ),
                  T53.LOW_PRESSURES,
                  NULL
                )
              ),
              0
            ) AS LOW_PRESSURE_EVENTS_30D
          FROM (
            SELECT
              T33.DEVICE_ID,
              T33.LOCATION_ID,
              T33.ACCOUNT_ID,
              T33.IS_ORPHAN,
              T33.EVENT_DATE,
              T33.HOUR_TIMESTAMP,
              T33.BUSINESS_PERIOD,
              T33.FIRST_EVENT_AT,
              T33.LAST_EVENT_AT,
              T33.LAST_POUR_AT,
              T33.EVENTS,
              T33.POURS,
              T33.TEMPERATURE_EVENTS,
              T33.PRESSURE_EVENTS,
              T33.KEG_LEVEL_EVENTS,
              T33.CLEANING_EVENTS,
              T33.HEALTH_CHECK_EVENTS,
              T33.ERROR_EVENTS,
              T33.MAINTENANCE_EVENTS,
              T33.CALIBRATION_EVENTS,
              T33.VOLUME_ML,
              T33.MIN_POUR_ML,
              T33.MAX_POUR_ML,
              T33.POUR_SECONDS,
              T33.ACTIVE_SECONDS,
              T33.FLOW_READINGS,
              T33.FLOW_SUM,
              T33.FLOW_SQUARE_SUM,
              T33.MIN_FLOW,
              T33.MAX_FLOW,
              T33.TEMPERATURE_READINGS,
              T33.TEMPERATURE_SUM,
              T33.TEMPERATURE_SQUARE_SUM,
              T33.MIN_TEMPERATURE,
              T33.MAX_TEMPERATURE,
              T33.TEMPERATURE_ANOMALIES,
              T33.CRITICAL_TEMPERATURES,
              T33.HIGH_TEMPERATURES,
              T33.LOW_TEMPERATURES,
              T33.PRESSURE_READINGS,
              T33.PRESSURE_SUM,
              T33.PRESSURE_SQUARE_SUM,
              T33.MIN_PRESSURE,
              T33.MAX_PRESSURE,
              T33.PRESSURE_ANOMALIES,
              T33.CRITICAL_PRESSURES,
              T33.HIGH_PRESSURES,
              T33.LOW_PRESSURES,
              T33.READINGS,
              T33.ANOMALIES,
              T33.CRITICAL_READINGS,
              T33.CHECKS,
              T33.ALERTS,
              T33.EVENTS_WITH_STATUS,
              T33.SUCCESSFUL_EVENTS,
              T33.FAILED_EVENTS,
              T33.ERRORS,
              T33.HEALTH_CHECK_ERRORS,
              T33.LAST_MAINTENANCE_AT
            FROM (
              SELECT
                *
              FROM TIMELINE.TAP_HOURS AS T4
              WHERE
                NOT (
                  T4.IS_ORPHAN
                )
            ) AS T33
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T42 AS T44
                WHERE
                  T33.DEVICE_ID = T44.DEVICE_ID
              )
          ) AS T53
          GROUP BY
            1
        ) AS T57
      ) AS T59
        ON T31._LK0 = T59._RK0
    ) AS T60
    WHERE
      NOT (
        (
          T60._LK0 IS NOT NULL
        )
        AND (
          T60._RK0 IS NOT NULL
        )
        AND (
          T60._L0 IS NOT DISTINCT FROM T60._R0
          OR COALESCE(
            ABS(CAST(T60._L0 AS DOUBLE) - CAST(T60._R0 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L0 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L1 IS NOT DISTINCT FROM T60._R1
          OR COALESCE(ABS(T60._L1 - T60._R1) <= (
            (
              ABS(T60._L1) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L2 IS NOT DISTINCT FROM T60._R2
          OR COALESCE(
            ABS(CAST(T60._L2 AS DOUBLE) - CAST(T60._R2 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L2 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L3 IS NOT DISTINCT FROM T60._R3
          OR COALESCE(
            ABS(CAST(T60._L3 AS DOUBLE) - CAST(T60._R3 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L3 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L4 IS NOT DISTINCT FROM T60._R4
          OR COALESCE(
            ABS(CAST(T60._L4 AS DOUBLE) - CAST(T60._R4 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L4 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L5 IS NOT DISTINCT FROM T60._R5
          OR COALESCE(ABS(T60._L5 - T60._R5) <= (
            (
              ABS(T60._L5) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L6 IS NOT DISTINCT FROM T60._R6
          OR COALESCE(ABS(T60._L6 - T60._R6) <= (
            (
              ABS(T60._L6) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L7 IS NOT DISTINCT FROM T60._R7
          OR COALESCE(ABS(T60._L7 - T60._R7) <= (
            (
              ABS(T60._L7) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L8 IS NOT DISTINCT FROM T60._R8
          OR COALESCE(ABS(T60._L8 - T60._R8) <= (
            (
              ABS(T60._L8) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L9 IS NOT DISTINCT FROM T60._R9
          OR COALESCE(ABS(T60._L9 - T60._R9) <= (
            (
              ABS(T60._L9) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L10 IS NOT DISTINCT FROM T60._R10
          OR COALESCE(ABS(T60._L10 - T60._R10) <= (
            (
              ABS(T60._L10) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T60._L11 IS NOT DISTINCT FROM T60._R11
          OR COALESCE(
            ABS(CAST(T60._L11 AS DOUBLE) - CAST(T60._R11 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L11 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L12 IS NOT DISTINCT FROM T60._R12
          OR COALESCE(
            ABS(CAST(T60._L12 AS DOUBLE) - CAST(T60._R12 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L12 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L13 IS NOT DISTINCT FROM T60._R13
          OR COALESCE(
            ABS(CAST(T60._L13 AS DOUBLE) - CAST(T60._R13 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L13 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L14 IS NOT DISTINCT FROM T60._R14
          OR COALESCE(
            ABS(CAST(T60._L14 AS DOUBLE) - CAST(T60._R14 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L14 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          T60._L15 IS NOT DISTINCT FROM T60._R15
          OR COALESCE(
            ABS(CAST(T60._L15 AS DOUBLE) - CAST(T60._R15 AS DOUBLE)) <= (
              (
                ABS(CAST(T60._L15 AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T67
) AS T73
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a device failed as its failures say' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T56._LK0, T56._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T56._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T56._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T56._L0 IS NOT DISTINCT FROM T56._R0
        OR COALESCE(
          ABS(CAST(T56._L0 AS DOUBLE) - CAST(T56._R0 AS DOUBLE)) <= (
            (
              ABS(CAST(T56._L0 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'failures_30d '
      END,
      CASE
        WHEN T56._L1 IS NOT DISTINCT FROM T56._R1
        OR COALESCE(
          ABS(CAST(T56._L1 AS DOUBLE) - CAST(T56._R1 AS DOUBLE)) <= (
            (
              ABS(CAST(T56._L1 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'repairs_30d '
      END,
      CASE
        WHEN T56._L2 IS NOT DISTINCT FROM T56._R2
        OR COALESCE(ABS(T56._L2 - T56._R2) <= (
          (
            ABS(T56._L2) + 1.0
          ) * 1e-06
        ), FALSE)
        THEN ''
        ELSE 'repair_hours_30d '
      END,
      CASE
        WHEN T56._L3 IS NOT DISTINCT FROM T56._R3
        OR COALESCE(ABS(T56._L3 - T56._R3) <= (
          (
            ABS(T56._L3) + 1.0
          ) * 1e-06
        ), FALSE)
        THEN ''
        ELSE 'mttr_hours '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T36._LK0,
      T36._L0,
      T36._L1,
      T36._L2,
      T36._L3,
      T52._RK0,
      T52._R0,
      T52._R1,
      T52._R2,
      T52._R3
    FROM (
      SELECT
        T0.DEVICE_ID AS _LK0,
        T0.FAILURES_30D AS _L0,
        T0.REPAIRS_30D AS _L1,
        T0.REPAIR_HOURS_30D AS _L2,
        T0.MTTR_HOURS AS _L3
      FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T0
      WHERE
        (
          T0.FAILURES_30D > 0
        ) OR (
          T0.REPAIRS_30D > 0
        )
    ) AS T36
    FULL OUTER JOIN (
      SELECT
        T45.DEVICE_ID AS _RK0,
        T45.FAILURES_30D AS _R0,
        T45.REPAIRS_30D AS _R1,
        T45.REPAIR_HOURS_30D AS _R2,
        T45.MTTR_HOURS AS _R3
      FROM (
        SELECT
          T41.DEVICE_ID,
          COUNT(*) AS FAILURES_30D,
          COUNT(T41.REPAIR_HOURS) AS REPAIRS_30D,
          COALESCE(SUM(T41.REPAIR_HOURS), 0.0) AS REPAIR_HOURS_30D,
          AVG(T41.REPAIR_HOURS) AS MTTR_HOURS
        FROM (
          SELECT
            T35.DEVICE_ID,
            T35.FAILED_AT,
            T35.FAILURE_TYPE,
            T35.FAILED_DATE,
            T35.FAILURE_CATEGORY,
            T35.REPAIRED_AT,
            T35.REPAIR_HOURS
          FROM (
            SELECT
              *
            FROM TIMELINE.DEVICE_FAILURES AS T3
            WHERE
              T3.FAILED_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              AND T3.FAILED_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T35
          WHERE
            EXISTS(
              SELECT
                1
              FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T7
              WHERE
                T35.DEVICE_ID = T7.DEVICE_ID
            )
        ) AS T41
        GROUP BY
          1
      ) AS T45
    ) AS T52
      ON T36._LK0 = T52._RK0
  ) AS T56
  WHERE
    NOT (
      (
        T56._LK0 IS NOT NULL
      )
      AND (
        T56._RK0 IS NOT NULL
      )
      AND (
        T56._L0 IS NOT DISTINCT FROM T56._R0
        OR COALESCE(
          ABS(CAST(T56._L0 AS DOUBLE) - CAST(T56._R0 AS DOUBLE)) <= (
            (
              ABS(CAST(T56._L0 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        T56._L1 IS NOT DISTINCT FROM T56._R1
        OR COALESCE(
          ABS(CAST(T56._L1 AS DOUBLE) - CAST(T56._R1 AS DOUBLE)) <= (
            (
              ABS(CAST(T56._L1 AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        T56._L2 IS NOT DISTINCT FROM T56._R2
        OR COALESCE(ABS(T56._L2 - T56._R2) <= (
          (
            ABS(T56._L2) + 1.0
          ) * 1e-06
        ), FALSE)
      )
      AND (
        T56._L3 IS NOT DISTINCT FROM T56._R3
        OR COALESCE(ABS(T56._L3 - T56._R3) <= (
          (
            ABS(T56._L3) + 1.0
          ) * 1e-06
        ), FALSE)
      )
    )
) AS T62
