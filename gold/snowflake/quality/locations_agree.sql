WITH T63 AS (
  SELECT
    T39.ACCOUNT_ID,
    MIN(T39.LOCATION_ID) AS LOCATION_ID,
    COUNT(*) AS VENUES
  FROM (
    SELECT
      *
    FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T5
    WHERE
      NOT (
        T5.IS_ORPHAN
      ) AND T5.ACCOUNT_ID IS NOT NULL
  ) AS T39
  GROUP BY
    1
), T87 AS (
  SELECT
    T80.ACCOUNT_ID,
    COUNT(*) AS TOTAL_USERS,
    COUNT_IF(T80.IS_ACTIVE_30D) AS ACTIVE_USERS,
    MAX(T80.LAST_LOGIN_DATE) AS LATEST_USER_LOGIN,
    MAX(T80.LAST_ACTIVITY_DATE) AS LAST_USER_ACTIVITY,
    SUM(T80.FEATURE_USES_30D) AS TOTAL_FEATURE_INTERACTIONS_30D
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T3.ACCOUNT_ID,
        T3.IS_ACTIVE_30D,
        T3.LAST_LOGIN_DATE,
        T3.LAST_ACTIVITY_DATE,
        T3.FEATURE_USES_30D
      FROM TIMELINE.USER_DAYS AS T3
      WHERE
        T3.DAY = DATE_FROM_PARTS(2026, 6, 30)
    ) AS T35
    WHERE
      T35.ACCOUNT_ID IN (
        SELECT
          T67.ACCOUNT_ID
        FROM T63 AS T67
        WHERE
          T67.VENUES = 1
      )
  ) AS T80
  GROUP BY
    1
), T92 AS (
  SELECT
    T78.LOCATION_ID,
    COUNT(*) AS DEVICES,
    COUNT_IF(T78.IS_ONLINE) AS ONLINE_DEVICES,
    COUNT_IF(T78.OPERATIONAL_STATUS = 'maintenance') AS MAINTENANCE_DEVICES,
    (
      CAST(COUNT_IF(T78.IS_ONLINE) AS DOUBLE) / NULLIF(CAST(COUNT(T78.IS_ONLINE) AS DOUBLE), 0.0)
    ) * 100.0 AS ONLINE_NOW_PCT,
    COUNT_IF(T78.ACTIVE_DAYS_30D > 0) AS ACTIVE_DEVICES_30D,
    MIN(T78.DEVICE_INSTALLED_DATE) AS FIRST_DEVICE_INSTALLED,
    MAX(T78.DEVICE_INSTALLED_DATE) AS LATEST_DEVICE_INSTALLED,
    COUNT_IF(T78.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
    AVG(IFF(T78.IS_TAP_CONTROLLER, T78.DAYS_SINCE_MAINTENANCE, NULL)) AS USUAL
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T12.DEVICE_ID,
        T12.DEVICE_KEY,
        T12.LOCATION_ID,
        T12.ACCOUNT_ID,
        T12.DEVICE_TYPE,
        T12.DEVICE_PRIORITY,
        T12.MODEL,
        T12.FIRMWARE_VERSION,
        T12.SERIAL_NUMBER,
        T12.DEVICE_INSTALLED_DATE,
        T12.DEVICE_STATUS,
        T12.OPERATIONAL_STATUS,
        T12.IS_ONLINE,
        T12.NETWORK_CONNECTIVITY,
        T12.IS_TAP_CONTROLLER,
        T12.IS_IN_SERVICE,
        T12.IS_ACCOUNT_CHURNED,
        T12.LAST_HEARTBEAT_AT,
        T12.LATEST_EVENT_TIMESTAMP,
        T12.EARLIEST_EVENT_TIMESTAMP,
        T12.ACTIVITY_STATUS,
        T12.TOTAL_EVENTS_30D,
        T12.ACTIVE_DAYS_30D,
        T12.SERVICE_DAYS_30D,
        T12.USAGE_EVENTS_30D,
        T12.ALERT_EVENTS_30D,
        T12.CHECKS_30D,
        T12.MAINTENANCE_EVENTS_30D,
        T12.QUALITY_ISSUES_30D,
        T12.READINGS_30D,
        T12.TOTAL_VOLUME_ML_30D,
        T12.AVG_FLOW_RATE_30D,
        T12.MAX_FLOW_RATE_30D,
        T12.MIN_FLOW_RATE_30D,
        T12.AVG_TEMPERATURE_30D,
        T12.MAX_TEMPERATURE_30D,
        T12.MIN_TEMPERATURE_30D,
        T12.HIGH_TEMP_EVENTS_30D,
        T12.LOW_TEMP_EVENTS_30D,
        T12.AVG_PRESSURE_30D,
        T12.MAX_PRESSURE_30D,
        T12.MIN_PRESSURE_30D,
        T12.HIGH_PRESSURE_EVENTS_30D,
        T12.LOW_PRESSURE_EVENTS_30D,
        T12.UPTIME_PERCENTAGE_30D,
        T12.ALERT_RATE_30D,
        T12.QUALITY_ISSUE_RATE_30D,
        T12.UPTIME_SCORE,
        T12.PERFORMANCE_SCORE,
        T12.ALERT_SCORE,
        T12.OVERALL_DEVICE_HEALTH_SCORE,
        T12.PERFORMANCE_TIER,
        T12.OPERATING_HOURS_30D,
        T12.FAILURES_30D,
        T12.MTBF_HOURS,
        T12.REPAIRS_30D,
        T12.REPAIR_HOURS_30D,
        T12.MTTR_HOURS,
        T12.LAST_FAILURE_CATEGORY,
        T12.LAST_MAINTENANCE_DATE,
        T12.NEXT_MAINTENANCE_DUE_DATE,
        T12.DAYS_SINCE_MAINTENANCE,
        T12.MAINTENANCE_STATUS,
        T12.LIFETIME_EVENTS,
        T12.LIFETIME_VOLUME_ML,
        T12.DEVICE_AGE_DAYS,
        T12.DEVICE_LIFECYCLE_STAGE,
        T12.IS_NEWLY_INSTALLED,
        T12.DEVICE_CREATED_AT,
        T12.DEVICE_UPDATED_AT
      FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T12
      WHERE
        EXISTS(
          SELECT
            1
          FROM (
            SELECT
              *
            FROM TIMELINE.DEVICE_DAYS AS T8
            WHERE
              T8.DAY = DATE_FROM_PARTS(2026, 6, 30)
          ) AS T59
          WHERE
            T12.DEVICE_ID = T59.DEVICE_ID
        )
    ) AS T71
    WHERE
      T71.LOCATION_ID IS NOT NULL
  ) AS T78
  GROUP BY
    1
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
                            'a venue is what the app says' AS STATEMENT,
                            CONCAT_WS('|', COALESCE(T68._LK0, T68._RK0)) AS ENTITY_KEY,
                            CONCAT(
                              CASE
                                WHEN T68._RK0 IS NULL
                                THEN 'not on the right; '
                                WHEN T68._LK0 IS NULL
                                THEN 'not on the left; '
                                ELSE ''
                              END,
                              CASE WHEN T68._L0 IS NOT DISTINCT FROM T68._R0 THEN '' ELSE 'account_id ' END,
                              CASE WHEN T68._L1 IS NOT DISTINCT FROM T68._R1 THEN '' ELSE 'location_name ' END,
                              CASE WHEN T68._L2 IS NOT DISTINCT FROM T68._R2 THEN '' ELSE 'location_type ' END,
                              CASE WHEN T68._L3 IS NOT DISTINCT FROM T68._R3 THEN '' ELSE 'location_category ' END,
                              CASE WHEN T68._L4 IS NOT DISTINCT FROM T68._R4 THEN '' ELSE 'business_category ' END,
                              CASE WHEN T68._L5 IS NOT DISTINCT FROM T68._R5 THEN '' ELSE 'location_size ' END,
                              CASE WHEN T68._L6 IS NOT DISTINCT FROM T68._R6 THEN '' ELSE 'city ' END,
                              CASE WHEN T68._L7 IS NOT DISTINCT FROM T68._R7 THEN '' ELSE 'zip_code ' END,
                              CASE WHEN T68._L8 IS NOT DISTINCT FROM T68._R8 THEN '' ELSE 'full_address ' END,
                              CASE
                                WHEN T68._L9 IS NOT DISTINCT FROM T68._R9
                                THEN ''
                                ELSE 'location_created_at '
                              END,
                              CASE
                                WHEN T68._L10 IS NOT DISTINCT FROM T68._R10
                                THEN ''
                                ELSE 'location_updated_at '
                              END,
                              CASE
                                WHEN T68._L11 IS NOT DISTINCT FROM T68._R11
                                THEN ''
                                ELSE 'seating_capacity '
                              END,
                              CASE WHEN T68._L12 IS NOT DISTINCT FROM T68._R12 THEN '' ELSE 'street_address ' END,
                              CASE WHEN T68._L13 IS NOT DISTINCT FROM T68._R13 THEN '' ELSE 'state_code ' END,
                              CASE WHEN T68._L14 IS NOT DISTINCT FROM T68._R14 THEN '' ELSE 'country_code ' END,
                              CASE
                                WHEN T68._L15 IS NOT DISTINCT FROM T68._R15
                                THEN ''
                                ELSE 'geographic_market '
                              END
                            ) AS DIFFERENCES
                          FROM (
                            SELECT
                              T28._LK0,
                              T28._L0,
                              T28._L1,
                              T28._L2,
                              T28._L3,
                              T28._L4,
                              T28._L5,
                              T28._L6,
                              T28._L7,
                              T28._L8,
                              T28._L9,
                              T28._L10,
                              T28._L11,
                              T28._L12,
                              T28._L13,
                              T28._L14,
                              T28._L15,
                              T55._RK0,
                              T55._R0,
                              T55._R1,
                              T55._R2,
                              T55._R3,
                              T55._R4,
                              T55._R5,
                              T55._R6,
                              T55._R7,
                              T55._R8,
                              T55._R9,
                              T55._R10,
                              T55._R11,
                              T55._R12,
                              T55._R13,
                              T55._R14,
                              T55._R15
                            FROM (
                              SELECT
                                T0.LOCATION_ID AS _LK0,
                                T0.ACCOUNT_ID AS _L0,
                                T0.LOCATION_NAME AS _L1,
                                T0.LOCATION_TYPE AS _L2,
                                T0.LOCATION_CATEGORY AS _L3,
                                T0.BUSINESS_CATEGORY AS _L4,
                                T0.LOCATION_SIZE AS _L5,
                                T0.CITY AS _L6,
                                T0.ZIP_CODE AS _L7,
                                T0.FULL_ADDRESS AS _L8,
                                T0.LOCATION_CREATED_AT AS _L9,
                                T0.LOCATION_UPDATED_AT AS _L10,
                                T0.SEATING_CAPACITY AS _L11,
                                T0.STREET_ADDRESS AS _L12,
                                T0.STATE_CODE AS _L13,
                                T0.COUNTRY_CODE AS _L14,
                                T0.GEOGRAPHIC_MARKET AS _L15
                              FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
                            ) AS T28
                            FULL OUTER JOIN (
                              SELECT
                                T5.LOCATION_ID AS _RK0,
                                T5.ACCOUNT_ID AS _R0,
                                T5.LOCATION_NAME AS _R1,
                                T5.LOCATION_TYPE AS _R2,
                                T5.LOCATION_CATEGORY AS _R3,
                                T5.BUSINESS_CATEGORY AS _R4,
                                T5.LOCATION_SIZE AS _R5,
                                T5.CITY AS _R6,
                                T5.ZIP_CODE AS _R7,
                                T5.FULL_ADDRESS AS _R8,
                                T5.LOCATION_CREATED_AT AS _R9,
                                T5.LOCATION_UPDATED_AT AS _R10,
                                T5.CAPACITY AS _R11,
                                T5.ADDRESS AS _R12,
                                T5.STATE AS _R13,
                                T5.COUNTRY AS _R14,
                                T5.REGION AS _R15
                              FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T5
                              WHERE
                                NOT (
                                  T5.IS_ORPHAN
                                )
                            ) AS T55
                              ON T28._LK0 = T55._RK0
                          ) AS T68
                          WHERE
                            NOT (
                              (
                                T68._LK0 IS NOT NULL
                              )
                              AND (
                                T68._RK0 IS NOT NULL
                              )
                              AND T68._L0 IS NOT DISTINCT FROM T68._R0
                              AND T68._L1 IS NOT DISTINCT FROM T68._R1
                              AND T68._L2 IS NOT DISTINCT FROM T68._R2
                              AND T68._L3 IS NOT DISTINCT FROM T68._R3
                              AND T68._L4 IS NOT DISTINCT FROM T68._R4
                              AND T68._L5 IS NOT DISTINCT FROM T68._R5
                              AND T68._L6 IS NOT DISTINCT FROM T68._R6
                              AND T68._L7 IS NOT DISTINCT FROM T68._R7
                              AND T68._L8 IS NOT DISTINCT FROM T68._R8
                              AND T68._L9 IS NOT DISTINCT FROM T68._R9
                              AND T68._L10 IS NOT DISTINCT FROM T68._R10
                              AND T68._L11 IS NOT DISTINCT FROM T68._R11
                              AND T68._L12 IS NOT DISTINCT FROM T68._R12
                              AND T68._L13 IS NOT DISTINCT FROM T68._R13
                              AND T68._L14 IS NOT DISTINCT FROM T68._R14
                              AND T68._L15 IS NOT DISTINCT FROM T68._R15
                            )
                        ) AS T112
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'a venue is what its last day says' AS STATEMENT,
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
                                THEN ''
                                ELSE 'operational_status '
                              END,
                              CASE WHEN T72._L1 IS NOT DISTINCT FROM T72._R1 THEN '' ELSE 'tap_controllers ' END,
                              CASE
                                WHEN T72._L2 IS NOT DISTINCT FROM T72._R2
                                THEN ''
                                ELSE 'controllers_in_service '
                              END,
                              CASE WHEN T72._L3 IS NOT DISTINCT FROM T72._R3 THEN '' ELSE 'active_devices ' END,
                              CASE
                                WHEN T72._L4 IS NOT DISTINCT FROM T72._R4
                                THEN ''
                                ELSE 'active_devices_30d '
                              END,
                              CASE WHEN T72._L5 IS NOT DISTINCT FROM T72._R5 THEN '' ELSE 'pours_30d ' END,
                              CASE WHEN T72._L6 IS NOT DISTINCT FROM T72._R6 THEN '' ELSE 'active_days_30d ' END,
                              CASE WHEN T72._L7 IS NOT DISTINCT FROM T72._R7 THEN '' ELSE 'avg_flow_rate_30d ' END,
                              CASE
                                WHEN T72._L8 IS NOT DISTINCT FROM T72._R8
                                THEN ''
                                ELSE 'quality_issue_rate_30d '
                              END,
                              CASE WHEN T72._L9 IS NOT DISTINCT FROM T72._R9 THEN '' ELSE 'health_band ' END,
                              CASE WHEN T72._L10 IS NOT DISTINCT FROM T72._R10 THEN '' ELSE 'volume_tier ' END,
                              CASE
                                WHEN T72._L11 IS NOT DISTINCT FROM T72._R11
                                THEN ''
                                ELSE 'connectivity_tier '
                              END,
                              CASE WHEN T72._L12 IS NOT DISTINCT FROM T72._R12 THEN '' ELSE 'location_status ' END,
                              CASE WHEN T72._L13 IS NOT DISTINCT FROM T72._R13 THEN '' ELSE 'total_devices ' END,
                              CASE
                                WHEN T72._L14 IS NOT DISTINCT FROM T72._R14
                                THEN ''
                                ELSE 'device_connectivity_rate '
                              END,
                              CASE WHEN T72._L15 IS NOT DISTINCT FROM T72._R15 THEN '' ELSE 'tap_events_30d ' END,
                              CASE
                                WHEN T72._L16 IS NOT DISTINCT FROM T72._R16
                                THEN ''
                                ELSE 'total_volume_30d '
                              END,
                              CASE
                                WHEN T72._L17 IS NOT DISTINCT FROM T72._R17
                                THEN ''
                                ELSE 'quality_issues_30d '
                              END,
                              CASE
                                WHEN T72._L18 IS NOT DISTINCT FROM T72._R18
                                THEN ''
                                ELSE 'operational_health_score '
                              END
                            ) AS DIFFERENCES
                          FROM (
                            SELECT
                              T29._LK0,
                              T29._L0,
                              T29._L1,
                              T29._L2,
                              T29._L3,
                              T29._L4,
                              T29._L5,
                              T29._L6,
                              T29._L7,
                              T29._L8,
                              T29._L9,
                              T29._L10,
                              T29._L11,
                              T29._L12,
                              T29._L13,
                              T29._L14,
                              T29._L15,
                              T29._L16,
                              T29._L17,
                              T29._L18,
                              T60._RK0,
                              T60._R0,
                              T60._R1,
                              T60._R2,
                              T60._R3,
                              T60._R4,
                              T60._R5,
                              T60._R6,
                              T60._R7,
                              T60._R8,
                              T60._R9,
                              T60._R10,
                              T60._R11,
                              T60._R12,
                              T60._R13,
                              T60._R14,
                              T60._R15,
                              T60._R16,
                              T60._R17,
                              T60._R18
                            FROM (
                              SELECT
                                T0.LOCATION_ID AS _LK0,
                                T0.OPERATIONAL_STATUS AS _L0,
                                T0.TAP_CONTROLLERS AS _L1,
                                T0.CONTROLLERS_IN_SERVICE AS _L2,
                                T0.ACTIVE_DEVICES AS _L3,
                                T0.ACTIVE_DEVICES_30D AS _L4,
                                T0.POURS_30D AS _L5,
                                T0.ACTIVE_DAYS_30D AS _L6,
                                T0.AVG_FLOW_RATE_30D AS _L7,
                                T0.QUALITY_ISSUE_RATE_30D AS _L8,
                                T0.HEALTH_BAND AS _L9,
                                T0.VOLUME_TIER AS _L10,
                                T0.CONNECTIVITY_TIER AS _L11,
                                T0.LOCATION_STATUS AS _L12,
                                T0.TOTAL_DEVICES AS _L13,
                                T0.DEVICE_CONNECTIVITY_RATE AS _L14,
                                T0.TAP_EVENTS_30D AS _L15,
                                T0.TOTAL_VOLUME_30D AS _L16,
                                T0.QUALITY_ISSUES_30D AS _L17,
                                T0.OPERATIONAL_HEALTH_SCORE AS _L18
                              FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
                            ) AS T29
                            RIGHT OUTER JOIN (
                              SELECT
                                T9.LOCATION_ID AS _RK0,
                                T9.OPERATIONAL_STATUS AS _R0,
                                T9.TAP_CONTROLLERS AS _R1,
                                T9.CONTROLLERS_IN_SERVICE AS _R2,
                                T9.ACTIVE_DEVICES AS _R3,
                                T9.ACTIVE_DEVICES_30D AS _R4,
                                T9.POURS_30D AS _R5,
                                T9.ACTIVE_DAYS_30D AS _R6,
                                T9.AVG_FLOW_RATE_30D AS _R7,
                                T9.QUALITY_ISSUE_RATE_30D AS _R8,
                                T9.HEALTH_BAND AS _R9,
                                T9.VOLUME_TIER AS _R10,
                                T9.CONNECTIVITY_TIER AS _R11,
                                T9.STATUS AS _R12,
                                T9.DEVICES AS _R13,
                                T9.AVAILABILITY_PCT AS _R14,
                                T9.EVENTS_30D AS _R15,
                                T9.VOLUME_ML_30D AS _R16,
                                T9.ANOMALIES_30D AS _R17,
                                T9.HEALTH_SCORE AS _R18
                              FROM TIMELINE.LOCATION_DAYS AS T9
                              WHERE
                                T9.DAY = DATE_FROM_PARTS(2026, 6, 30)
                            ) AS T60
                              ON T29._LK0 = T60._RK0
                          ) AS T72
                          WHERE
                            NOT (
                              (
                                T72._LK0 IS NOT NULL
                              )
                              AND (
                                T72._RK0 IS NOT NULL
                              )
                              AND T72._L0 IS NOT DISTINCT FROM T72._R0
                              AND T72._L1 IS NOT DISTINCT FROM T72._R1
                              AND T72._L2 IS NOT DISTINCT FROM T72._R2
                              AND T72._L3 IS NOT DISTINCT FROM T72._R3
                              AND T72._L4 IS NOT DISTINCT FROM T72._R4
                              AND T72._L5 IS NOT DISTINCT FROM T72._R5
                              AND T72._L6 IS NOT DISTINCT FROM T72._R6
                              AND T72._L7 IS NOT DISTINCT FROM T72._R7
                              AND T72._L8 IS NOT DISTINCT FROM T72._R8
                              AND T72._L9 IS NOT DISTINCT FROM T72._R9
                              AND T72._L10 IS NOT DISTINCT FROM T72._R10
                              AND T72._L11 IS NOT DISTINCT FROM T72._R11
                              AND T72._L12 IS NOT DISTINCT FROM T72._R12
                              AND T72._L13 IS NOT DISTINCT FROM T72._R13
                              AND T72._L14 IS NOT DISTINCT FROM T72._R14
                              AND T72._L15 IS NOT DISTINCT FROM T72._R15
                              AND T72._L16 IS NOT DISTINCT FROM T72._R16
                              AND T72._L17 IS NOT DISTINCT FROM T72._R17
                              AND T72._L18 IS NOT DISTINCT FROM T72._R18
                            )
                        ) AS T116
                      ) AS T117
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'a published venue is what was measured' AS STATEMENT,
                          CONCAT_WS('|', COALESCE(T66._LK0, T66._RK0)) AS ENTITY_KEY,
                          CONCAT(
                            CASE
                              WHEN T66._RK0 IS NULL
                              THEN 'not on the right; '
                              WHEN T66._LK0 IS NULL
                              THEN 'not on the left; '
                              ELSE ''
                            END,
                            CASE WHEN T66._L0 IS NOT DISTINCT FROM T66._R0 THEN '' ELSE 'location_id ' END,
                            CASE WHEN T66._L1 IS NOT DISTINCT FROM T66._R1 THEN '' ELSE 'account_id ' END,
                            CASE WHEN T66._L2 IS NOT DISTINCT FROM T66._R2 THEN '' ELSE 'location_name ' END,
                            CASE WHEN T66._L3 IS NOT DISTINCT FROM T66._R3 THEN '' ELSE 'location_type ' END,
                            CASE WHEN T66._L4 IS NOT DISTINCT FROM T66._R4 THEN '' ELSE 'location_category ' END,
                            CASE WHEN T66._L5 IS NOT DISTINCT FROM T66._R5 THEN '' ELSE 'business_category ' END,
                            CASE WHEN T66._L6 IS NOT DISTINCT FROM T66._R6 THEN '' ELSE 'location_size ' END,
                            CASE WHEN T66._L7 IS NOT DISTINCT FROM T66._R7 THEN '' ELSE 'seating_capacity ' END,
                            CASE WHEN T66._L8 IS NOT DISTINCT FROM T66._R8 THEN '' ELSE 'location_status ' END,
                            CASE
                              WHEN T66._L9 IS NOT DISTINCT FROM T66._R9
                              THEN ''
                              ELSE 'operational_status '
                            END,
                            CASE WHEN T66._L10 IS NOT DISTINCT FROM T66._R10 THEN '' ELSE 'street_address ' END,
                            CASE WHEN T66._L11 IS NOT DISTINCT FROM T66._R11 THEN '' ELSE 'city ' END,
                            CASE WHEN T66._L12 IS NOT DISTINCT FROM T66._R12 THEN '' ELSE 'state_code ' END,
                            CASE WHEN T66._L13 IS NOT DISTINCT FROM T66._R13 THEN '' ELSE 'zip_code ' END,
                            CASE WHEN T66._L14 IS NOT DISTINCT FROM T66._R14 THEN '' ELSE 'country_code ' END,
                            CASE WHEN T66._L15 IS NOT DISTINCT FROM T66._R15 THEN '' ELSE 'full_address ' END,
                            CASE
                              WHEN T66._L16 IS NOT DISTINCT FROM T66._R16
                              THEN ''
                              ELSE 'geographic_market '
                            END,
                            CASE WHEN T66._L17 IS NOT DISTINCT FROM T66._R17 THEN '' ELSE 'total_devices ' END,
                            CASE WHEN T66._L18 IS NOT DISTINCT FROM T66._R18 THEN '' ELSE 'tap_controllers ' END,
                            CASE
                              WHEN T66._L19 IS NOT DISTINCT FROM T66._R19
                              THEN ''
                              ELSE 'controllers_in_service '
                            END,
                            CASE WHEN T66._L20 IS NOT DISTINCT FROM T66._R20 THEN '' ELSE 'active_devices ' END,
                            CASE
                              WHEN T66._L21 IS NOT DISTINCT FROM T66._R21
                              THEN ''
                              ELSE 'active_devices_30d '
                            END,
                            CASE WHEN T66._L22 IS NOT DISTINCT FROM T66._R22 THEN '' ELSE 'online_devices ' END,
                            CASE WHEN T66._L23 IS NOT DISTINCT FROM T66._R23 THEN '' ELSE 'online_now_pct ' END,
                            CASE
                              WHEN T66._L24 IS NOT DISTINCT FROM T66._R24
                              THEN ''
                              ELSE 'device_connectivity_rate '
                            END,
                            CASE
                              WHEN T66._L25 IS NOT DISTINCT FROM T66._R25
                              THEN ''
                              ELSE 'first_device_installed '
                            END,
                            CASE
                              WHEN T66._L26 IS NOT DISTINCT FROM T66._R26
                              THEN ''
                              ELSE 'latest_device_installed '
                            END,
                            CASE
                              WHEN T66._L27 IS NOT DISTINCT FROM T66._R27
                              THEN ''
                              ELSE 'last_maintenance_performed '
                            END,
                            CASE
                              WHEN T66._L28 IS NOT DISTINCT FROM T66._R28
                              THEN ''
                              ELSE 'avg_days_since_maintenance '
                            END,
                            CASE WHEN T66._L29 IS NOT DISTINCT FROM T66._R29 THEN '' ELSE 'tap_events_30d ' END,
                            CASE WHEN T66._L30 IS NOT DISTINCT FROM T66._R30 THEN '' ELSE 'pours_30d ' END,
                            CASE WHEN T66._L31 IS NOT DISTINCT FROM T66._R31 THEN '' ELSE 'active_days_30d ' END,
                            CASE
                              WHEN T66._L32 IS NOT DISTINCT FROM T66._R32
                              THEN ''
                              ELSE 'total_volume_30d '
                            END,
                            CASE
                              WHEN T66._L33 IS NOT DISTINCT FROM T66._R33
                              THEN ''
                              ELSE 'avg_flow_rate_30d '
                            END,
                            CASE
                              WHEN T66._L34 IS NOT DISTINCT FROM T66._R34
                              THEN ''
                              ELSE 'quality_issues_30d '
                            END,
                            CASE
                              WHEN T66._L35 IS NOT DISTINCT FROM T66._R35
                              THEN ''
                              ELSE 'quality_issue_rate_30d '
                            END,
                            CASE
                              WHEN T66._L36 IS NOT DISTINCT FROM T66._R36
                              THEN ''
                              ELSE 'beverage_types_served_30d '
                            END,
                            CASE
                              WHEN T66._L37 IS NOT DISTINCT FROM T66._R37
                              THEN ''
                              ELSE 'avg_events_per_device_30d '
                            END,
                            CASE
                              WHEN T66._L38 IS NOT DISTINCT FROM T66._R38
                              THEN ''
                              ELSE 'avg_volume_per_event_30d '
                            END,
                            CASE WHEN T66._L39 IS NOT DISTINCT FROM T66._R39 THEN '' ELSE 'total_users ' END,
                            CASE WHEN T66._L40 IS NOT DISTINCT FROM T66._R40 THEN '' ELSE 'active_users ' END,
                            CASE
                              WHEN T66._L41 IS NOT DISTINCT FROM T66._R41
                              THEN ''
                              ELSE 'latest_user_login '
                            END,
                            CASE
                              WHEN T66._L42 IS NOT DISTINCT FROM T66._R42
                              THEN ''
                              ELSE 'operational_health_score '
                            END,
                            CASE WHEN T66._L43 IS NOT DISTINCT FROM T66._R43 THEN '' ELSE 'health_band ' END,
                            CASE WHEN T66._L44 IS NOT DISTINCT FROM T66._R44 THEN '' ELSE 'volume_tier ' END,
                            CASE
                              WHEN T66._L45 IS NOT DISTINCT FROM T66._R45
                              THEN ''
                              ELSE 'connectivity_tier '
                            END,
                            CASE
                              WHEN T66._L46 IS NOT DISTINCT FROM T66._R46
                              THEN ''
                              ELSE 'location_age_days '
                            END,
                            CASE
                              WHEN T66._L47 IS NOT DISTINCT FROM T66._R47
                              THEN ''
                              ELSE 'location_age_months '
                            END,
                            CASE
                              WHEN T66._L48 IS NOT DISTINCT FROM T66._R48
                              THEN ''
                              ELSE 'location_lifecycle_stage '
                            END,
                            CASE WHEN T66._L49 IS NOT DISTINCT FROM T66._R49 THEN '' ELSE 'is_newly_opened ' END,
                            CASE
                              WHEN T66._L50 IS NOT DISTINCT FROM T66._R50
                              THEN ''
                              ELSE 'location_created_at '
                            END,
                            CASE
                              WHEN T66._L51 IS NOT DISTINCT FROM T66._R51
                              THEN ''
                              ELSE 'location_updated_at '
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
                            T38._L6,
                            T38._L7,
                            T38._L8,
                            T38._L9,
                            T38._L10,
                            T38._L11,
                            T38._L12,
                            T38._L13,
                            T38._L14,
                            T38._L15,
                            T38._L16,
                            T38._L17,
                            T38._L18,
                            T38._L19,
                            T38._L20,
                            T38._L21,
                            T38._L22,
                            T38._L23,
                            T38._L24,
                            T38._L25,
                            T38._L26,
                            T38._L27,
                            T38._L28,
                            T38._L29,
                            T38._L30,
                            T38._L31,
                            T38._L32,
                            T38._L33,
                            T38._L34,
                            T38._L35,
                            T38._L36,
                            T38._L37,
                            T38._L38,
                            T38._L39,
                            T38._L40,
                            T38._L41,
                            T38._L42,
                            T38._L43,
                            T38._L44,
                            T38._L45,
                            T38._L46,
                            T38._L47,
                            T38._L48,
                            T38._L49,
                            T38._L50,
                            T38._L51,
                            T30._RK0,
                            T30._R0,
                            T30._R1,
                            T30._R2,
                            T30._R3,
                            T30._R4,
                            T30._R5,
                            T30._R6,
                            T30._R7,
                            T30._R8,
                            T30._R9,
                            T30._R10,
                            T30._R11,
                            T30._R12,
                            T30._R13,
                            T30._R14,
                            T30._R15,
                            T30._R16,
                            T30._R17,
                            T30._R18,
                            T30._R19,
                            T30._R20,
                            T30._R21,
                            T30._R22,
                            T30._R23,
                            T30._R24,
                            T30._R25,
                            T30._R26,
                            T30._R27,
                            T30._R28,
                            T30._R29,
                            T30._R30,
                            T30._R31,
                            T30._R32,
                            T30._R33,
                            T30._R34,
                            T30._R35,
                            T30._R36,
                            T30._R37,
                            T30._R38,
                            T30._R39,
                            T30._R40,
                            T30._R41,
                            T30._R42,
                            T30._R43,
                            T30._R44,
                            T30._R45,
                            T30._R46,
                            T30._R47,
                            T30._R48,
                            T30._R49,
                            T30._R50,
                            T30._R51
                          FROM (
                            SELECT
                              T4.LOCATION_ID AS _LK0,
                              T4.LOCATION_ID AS _L0,
                              T4.ACCOUNT_ID AS _L1,
                              T4.LOCATION_NAME AS _L2,
                              T4.LOCATION_TYPE AS _L3,
                              T4.LOCATION_CATEGORY AS _L4,
                              T4.BUSINESS_CATEGORY AS _L5,
                              T4.LOCATION_SIZE AS _L6,
                              T4.SEATING_CAPACITY AS _L7,
                              T4.LOCATION_STATUS AS _L8,
                              T4.OPERATIONAL_STATUS AS _L9,
                              T4.STREET_ADDRESS AS _L10,
                              T4.CITY AS _L11,
                              T4.STATE_CODE AS _L12,
                              T4.ZIP_CODE AS _L13,
                              T4.COUNTRY_CODE AS _L14,
                              T4.FULL_ADDRESS AS _L15,
                              T4.GEOGRAPHIC_MARKET AS _L16,
                              T4.TOTAL_DEVICES AS _L17,
                              T4.TAP_CONTROLLERS AS _L18,
                              T4.CONTROLLERS_IN_SERVICE AS _L19,
                              T4.ACTIVE_DEVICES AS _L20,
                              T4.ACTIVE_DEVICES_30D AS _L21,
                              T4.ONLINE_DEVICES AS _L22,
                              T4.ONLINE_NOW_PCT AS _L23,
                              T4.DEVICE_CONNECTIVITY_RATE AS _L24,
                              T4.FIRST_DEVICE_INSTALLED AS _L25,
                              T4.LATEST_DEVICE_INSTALLED AS _L26,
                              T4.LAST_MAINTENANCE_PERFORMED AS _L27,
                              T4.AVG_DAYS_SINCE_MAINTENANCE AS _L28,
                              T4.TAP_EVENTS_30D AS _L29,
                              T4.POURS_30D AS _L30,
                              T4.ACTIVE_DAYS_LAST_30D AS _L31,
                              T4.TOTAL_VOLUME_30D AS _L32,
                              T4.AVG_FLOW_RATE_30D AS _L33,
                              T4.QUALITY_ISSUES_30D AS _L34,
                              T4.QUALITY_ISSUE_RATE_30D AS _L35,
                              T4.BEVERAGE_TYPES_SERVED_30D AS _L36,
                              T4.AVG_EVENTS_PER_DEVICE_30D AS _L37,
                              T4.AVG_VOLUME_PER_EVENT_30D AS _L38,
                              T4.TOTAL_USERS AS _L39,
                              T4.ACTIVE_USERS AS _L40,
                              T4.LATEST_USER_LOGIN AS _L41,
                              T4.OPERATIONAL_HEALTH_SCORE AS _L42,
                              T4.HEALTH_BAND AS _L43,
                              T4.VOLUME_TIER AS _L44,
                              T4.CONNECTIVITY_TIER AS _L45,
                              T4.LOCATION_AGE_DAYS AS _L46,
                              T4.LOCATION_AGE_MONTHS AS _L47,
                              T4.LOCATION_LIFECYCLE_STAGE AS _L48,
                              T4.IS_NEWLY_OPENED AS _L49,
                              T4.LOCATION_CREATED_AT AS _L50,
                              T4.LOCATION_UPDATED_AT AS _L51
                            FROM ENTITY.ENTITY_LOCATIONS AS T4
                          ) AS T38
                          FULL OUTER JOIN (
                            SELECT
                              T0.LOCATION_ID AS _RK0,
                              T0.LOCATION_ID AS _R0,
                              T0.ACCOUNT_ID AS _R1,
                              T0.LOCATION_NAME AS _R2,
                              T0.LOCATION_TYPE AS _R3,
                              T0.LOCATION_CATEGORY AS _R4,
                              T0.BUSINESS_CATEGORY AS _R5,
                              T0.LOCATION_SIZE AS _R6,
                              T0.SEATING_CAPACITY AS _R7,
                              T0.LOCATION_STATUS AS _R8,
                              T0.OPERATIONAL_STATUS AS _R9,
                              T0.STREET_ADDRESS AS _R10,
                              T0.CITY AS _R11,
                              T0.STATE_CODE AS _R12,
                              T0.ZIP_CODE AS _R13,
                              T0.COUNTRY_CODE AS _R14,
                              T0.FULL_ADDRESS AS _R15,
                              T0.GEOGRAPHIC_MARKET AS _R16,
                              T0.TOTAL_DEVICES AS _R17,
                              T0.TAP_CONTROLLERS AS _R18,
                              T0.CONTROLLERS_IN_SERVICE AS _R19,
                              T0.ACTIVE_DEVICES AS _R20,
                              T0.ACTIVE_DEVICES_30D AS _R21,
                              T0.ONLINE_DEVICES AS _R22,
                              T0.ONLINE_NOW_PCT AS _R23,
                              T0.DEVICE_CONNECTIVITY_RATE AS _R24,
                              T0.FIRST_DEVICE_INSTALLED AS _R25,
                              T0.LATEST_DEVICE_INSTALLED AS _R26,
                              T0.LAST_MAINTENANCE_PERFORMED AS _R27,
                              T0.AVG_DAYS_SINCE_MAINTENANCE AS _R28,
                              T0.TAP_EVENTS_30D AS _R29,
                              T0.POURS_30D AS _R30,
                              T0.ACTIVE_DAYS_30D AS _R31,
                              T0.TOTAL_VOLUME_30D AS _R32,
                              T0.AVG_FLOW_RATE_30D AS _R33,
                              T0.QUALITY_ISSUES_30D AS _R34,
                              T0.QUALITY_ISSUE_RATE_30D AS _R35,
                              T0.BEVERAGE_TYPES_SERVED_30D AS _R36,
                              T0.AVG_EVENTS_PER_DEVICE_30D AS _R37,
                              T0.AVG_VOLUME_PER_EVENT_30D AS _R38,
                              T0.TOTAL_USERS AS _R39,
                              T0.ACTIVE_USERS AS _R40,
                              T0.LATEST_USER_LOGIN AS _R41,
                              T0.OPERATIONAL_HEALTH_SCORE AS _R42,
                              T0.HEALTH_BAND AS _R43,
                              T0.VOLUME_TIER AS _R44,
                              T0.CONNECTIVITY_TIER AS _R45,
                              T0.LOCATION_AGE_DAYS AS _R46,
                              T0.LOCATION_AGE_MONTHS AS _R47,
                              T0.LOCATION_LIFECYCLE_STAGE AS _R48,
                              T0.IS_NEWLY_OPENED AS _R49,
                              T0.LOCATION_CREATED_AT AS _R50,
                              T0.LOCATION_UPDATED_AT AS _R51
                            FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
                          ) AS T30
                            ON T38._LK0 = T30._RK0
                        ) AS T66
                        WHERE
                          NOT (
                            (
                              T66._LK0 IS NOT NULL
                            )
                            AND (
                              T66._RK0 IS NOT NULL
                            )
                            AND T66._L0 IS NOT DISTINCT FROM T66._R0
                            AND T66._L1 IS NOT DISTINCT FROM T66._R1
                            AND T66._L2 IS NOT DISTINCT FROM T66._R2
                            AND T66._L3 IS NOT DISTINCT FROM T66._R3
                            AND T66._L4 IS NOT DISTINCT FROM T66._R4
                            AND T66._L5 IS NOT DISTINCT FROM T66._R5
                            AND T66._L6 IS NOT DISTINCT FROM T66._R6
                            AND T66._L7 IS NOT DISTINCT FROM T66._R7
                            AND T66._L8 IS NOT DISTINCT FROM T66._R8
                            AND T66._L9 IS NOT DISTINCT FROM T66._R9
                            AND T66._L10 IS NOT DISTINCT FROM T66._R10
                            AND T66._L11 IS NOT DISTINCT FROM T66._R11
                            AND T66._L12 IS NOT DISTINCT FROM T66._R12
                            AND T66._L13 IS NOT DISTINCT FROM T66._R13
                            AND T66._L14 IS NOT DISTINCT FROM T66._R14
                            AND T66._L15 IS NOT DISTINCT FROM T66._R15
                            AND T66._L16 IS NOT DISTINCT FROM T66._R16
                            AND T66._L17 IS NOT DISTINCT FROM T66._R17
                            AND T66._L18 IS NOT DISTINCT FROM T66._R18
                            AND T66._L19 IS NOT DISTINCT FROM T66._R19
                            AND T66._L20 IS NOT DISTINCT FROM T66._R20
                            AND T66._L21 IS NOT DISTINCT FROM T66._R21
                            AND T66._L22 IS NOT DISTINCT FROM T66._R22
                            AND T66._L23 IS NOT DISTINCT FROM T66._R23
                            AND T66._L24 IS NOT DISTINCT FROM T66._R24
                            AND T66._L25 IS NOT DISTINCT FROM T66._R25
                            AND T66._L26 IS NOT DISTINCT FROM T66._R26
                            AND T66._L27 IS NOT DISTINCT FROM T66._R27
                            AND T66._L28 IS NOT DISTINCT FROM T66._R28
                            AND T66._L29 IS NOT DISTINCT FROM T66._R29
                            AND T66._L30 IS NOT DISTINCT FROM T66._R30
                            AND T66._L31 IS NOT DISTINCT FROM T66._R31
                            AND T66._L32 IS NOT DISTINCT FROM T66._R32
                            AND T66._L33 IS NOT DISTINCT FROM T66._R33
                            AND T66._L34 IS NOT DISTINCT FROM T66._R34
                            AND T66._L35 IS NOT DISTINCT FROM T66._R35
                            AND T66._L36 IS NOT DISTINCT FROM T66._R36
                            AND T66._L37 IS NOT DISTINCT FROM T66._R37
                            AND T66._L38 IS NOT DISTINCT FROM T66._R38
                            AND T66._L39 IS NOT DISTINCT FROM T66._R39
                            AND T66._L40 IS NOT DISTINCT FROM T66._R40
                            AND T66._L41 IS NOT DISTINCT FROM T66._R41
                            AND T66._L42 IS NOT DISTINCT FROM T66._R42
                            AND T66._L43 IS NOT DISTINCT FROM T66._R43
                            AND T66._L44 IS NOT DISTINCT FROM T66._R44
                            AND T66._L45 IS NOT DISTINCT FROM T66._R45
                            AND T66._L46 IS NOT DISTINCT FROM T66._R46
                            AND T66._L47 IS NOT DISTINCT FROM T66._R47
                            AND T66._L48 IS NOT DISTINCT FROM T66._R48
                            AND T66._L49 IS NOT DISTINCT FROM T66._R49
                            AND T66._L50 IS NOT DISTINCT FROM T66._R50
                            AND T66._L51 IS NOT DISTINCT FROM T66._R51
                          )
                      ) AS T121
                    ) AS T122
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'the operation of a venue is what was measured' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T64._LK0, T64._RK0)) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T64._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T64._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE WHEN T64._L0 IS NOT DISTINCT FROM T64._R0 THEN '' ELSE 'location_id ' END,
                          CASE WHEN T64._L1 IS NOT DISTINCT FROM T64._R1 THEN '' ELSE 'account_id ' END,
                          CASE WHEN T64._L2 IS NOT DISTINCT FROM T64._R2 THEN '' ELSE 'location_name ' END,
                          CASE WHEN T64._L3 IS NOT DISTINCT FROM T64._R3 THEN '' ELSE 'location_type ' END,
                          CASE WHEN T64._L4 IS NOT DISTINCT FROM T64._R4 THEN '' ELSE 'location_category ' END,
                          CASE WHEN T64._L5 IS NOT DISTINCT FROM T64._R5 THEN '' ELSE 'city ' END,
                          CASE WHEN T64._L6 IS NOT DISTINCT FROM T64._R6 THEN '' ELSE 'state_code ' END,
                          CASE WHEN T64._L7 IS NOT DISTINCT FROM T64._R7 THEN '' ELSE 'country_code ' END,
                          CASE WHEN T64._L8 IS NOT DISTINCT FROM T64._R8 THEN '' ELSE 'total_devices ' END,
                          CASE WHEN T64._L9 IS NOT DISTINCT FROM T64._R9 THEN '' ELSE 'active_devices ' END,
                          CASE
                            WHEN T64._L10 IS NOT DISTINCT FROM T64._R10
                            THEN ''
                            ELSE 'maintenance_devices '
                          END,
                          CASE
                            WHEN T64._L11 IS NOT DISTINCT FROM T64._R11
                            THEN ''
                            ELSE 'device_active_rate '
                          END,
                          CASE
                            WHEN T64._L12 IS NOT DISTINCT FROM T64._R12
                            THEN ''
                            ELSE 'total_taps_last_30d '
                          END,
                          CASE
                            WHEN T64._L13 IS NOT DISTINCT FROM T64._R13
                            THEN ''
                            ELSE 'unique_devices_last_30d '
                          END,
                          CASE
                            WHEN T64._L14 IS NOT DISTINCT FROM T64._R14
                            THEN ''
                            ELSE 'active_days_last_30d '
                          END,
                          CASE
                            WHEN T64._L15 IS NOT DISTINCT FROM T64._R15
                            THEN ''
                            ELSE 'total_volume_ml_30d '
                          END,
                          CASE
                            WHEN T64._L16 IS NOT DISTINCT FROM T64._R16
                            THEN ''
                            ELSE 'avg_flow_rate_30d '
                          END,
                          CASE WHEN T64._L17 IS NOT DISTINCT FROM T64._R17 THEN '' ELSE 'total_users ' END,
                          CASE WHEN T64._L18 IS NOT DISTINCT FROM T64._R18 THEN '' ELSE 'active_users ' END,
                          CASE
                            WHEN T64._L19 IS NOT DISTINCT FROM T64._R19
                            THEN ''
                            ELSE 'avg_volume_per_tap '
                          END,
                          CASE
                            WHEN T64._L20 IS NOT DISTINCT FROM T64._R20
                            THEN ''
                            ELSE 'operational_health_score '
                          END,
                          CASE
                            WHEN T64._L21 IS NOT DISTINCT FROM T64._R21
                            THEN ''
                            ELSE 'location_age_days '
                          END,
                          CASE
                            WHEN T64._L22 IS NOT DISTINCT FROM T64._R22
                            THEN ''
                            ELSE 'location_lifecycle_stage '
                          END,
                          CASE WHEN T64._L23 IS NOT DISTINCT FROM T64._R23 THEN '' ELSE 'is_newly_opened ' END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T33._LK0,
                          T33._L0,
                          T33._L1,
                          T33._L2,
                          T33._L3,
                          T33._L4,
                          T33._L5,
                          T33._L6,
                          T33._L7,
                          T33._L8,
                          T33._L9,
                          T33._L10,
                          T33._L11,
                          T33._L12,
                          T33._L13,
                          T33._L14,
                          T33._L15,
                          T33._L16,
                          T33._L17,
                          T33._L18,
                          T33._L19,
                          T33._L20,
                          T33._L21,
                          T33._L22,
                          T33._L23,
                          T27._RK0,
                          T27._R0,
                          T27._R1,
                          T27._R2,
                          T27._R3,
                          T27._R4,
                          T27._R5,
                          T27._R6,
                          T27._R7,
                          T27._R8,
                          T27._R9,
                          T27._R10,
                          T27._R11,
                          T27._R12,
                          T27._R13,
                          T27._R14,
                          T27._R15,
                          T27._R16,
                          T27._R17,
                          T27._R18,
                          T27._R19,
                          T27._R20,
                          T27._R21,
                          T27._R22,
                          T27._R23
                        FROM (
                          SELECT
                            T1.LOCATION_ID AS _LK0,
                            T1.LOCATION_ID AS _L0,
                            T1.ACCOUNT_ID AS _L1,
                            T1.LOCATION_NAME AS _L2,
                            T1.LOCATION_TYPE AS _L3,
                            T1.LOCATION_CATEGORY AS _L4,
                            T1.CITY AS _L5,
                            T1.STATE_CODE AS _L6,
                            T1.COUNTRY_CODE AS _L7,
                            T1.TOTAL_DEVICES AS _L8,
                            T1.ACTIVE_DEVICES AS _L9,
                            T1.MAINTENANCE_DEVICES AS _L10,
                            T1.DEVICE_ACTIVE_RATE AS _L11,
                            T1.TOTAL_TAPS_LAST_30D AS _L12,
                            T1.UNIQUE_DEVICES_LAST_30D AS _L13,
                            T1.ACTIVE_DAYS_LAST_30D AS _L14,
                            T1.TOTAL_VOLUME_ML_30D AS _L15,
                            T1.AVG_FLOW_RATE_30D AS _L16,
                            T1.TOTAL_USERS AS _L17,
                            T1.ACTIVE_USERS AS _L18,
                            T1.AVG_VOLUME_PER_TAP AS _L19,
                            T1.OPERATIONAL_HEALTH_SCORE AS _L20,
                            T1.LOCATION_AGE_DAYS AS _L21,
                            T1.LOCATION_LIFECYCLE_STAGE AS _L22,
                            T1.IS_NEWLY_OPENED AS _L23
                          FROM INTERMEDIATE.INT_LOCATIONS__OPERATIONAL_METRICS AS T1
                        ) AS T33
                        FULL OUTER JOIN (
                          SELECT
                            T0.LOCATION_ID AS _RK0,
                            T0.LOCATION_ID AS _R0,
                            T0.ACCOUNT_ID AS _R1,
                            T0.LOCATION_NAME AS _R2,
                            T0.LOCATION_TYPE AS _R3,
                            T0.LOCATION_CATEGORY AS _R4,
                            T0.CITY AS _R5,
                            T0.STATE_CODE AS _R6,
                            T0.COUNTRY_CODE AS _R7,
                            T0.TOTAL_DEVICES AS _R8,
                            T0.ACTIVE_DEVICES AS _R9,
                            T0.MAINTENANCE_DEVICES AS _R10,
                            T0.DEVICE_CONNECTIVITY_RATE AS _R11,
                            T0.POURS_30D AS _R12,
                            T0.ACTIVE_DEVICES_30D AS _R13,
                            T0.ACTIVE_DAYS_30D AS _R14,
                            T0.TOTAL_VOLUME_30D AS _R15,
                            T0.AVG_FLOW_RATE_30D AS _R16,
                            T0.TOTAL_USERS AS _R17,
                            T0.ACTIVE_USERS AS _R18,
                            T0.AVG_VOLUME_PER_EVENT_30D AS _R19,
                            T0.OPERATIONAL_HEALTH_SCORE AS _R20,
                            T0.LOCATION_AGE_DAYS AS _R21,
                            T0.LOCATION_LIFECYCLE_STAGE AS _R22,
                            T0.IS_NEWLY_OPENED AS _R23
                          FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
                        ) AS T27
                          ON T33._LK0 = T27._RK0
                      ) AS T64
                      WHERE
                        NOT (
                          (
                            T64._LK0 IS NOT NULL
                          )
                          AND (
                            T64._RK0 IS NOT NULL
                          )
                          AND T64._L0 IS NOT DISTINCT FROM T64._R0
                          AND T64._L1 IS NOT DISTINCT FROM T64._R1
                          AND T64._L2 IS NOT DISTINCT FROM T64._R2
                          AND T64._L3 IS NOT DISTINCT FROM T64._R3
                          AND T64._L4 IS NOT DISTINCT FROM T64._R4
                          AND T64._L5 IS NOT DISTINCT FROM T64._R5
                          AND T64._L6 IS NOT DISTINCT FROM T64._R6
                          AND T64._L7 IS NOT DISTINCT FROM T64._R7
                          AND T64._L8 IS NOT DISTINCT FROM T64._R8
                          AND T64._L9 IS NOT DISTINCT FROM T64._R9
                          AND T64._L10 IS NOT DISTINCT FROM T64._R10
                          AND T64._L11 IS NOT DISTINCT FROM T64._R11
                          AND T64._L12 IS NOT DISTINCT FROM T64._R12
                          AND T64._L13 IS NOT DISTINCT FROM T64._R13
                          AND T64._L14 IS NOT DISTINCT FROM T64._R14
                          AND T64._L15 IS NOT DISTINCT FROM T64._R15
                          AND T64._L16 IS NOT DISTINCT FROM T64._R16
                          AND T64._L17 IS NOT DISTINCT FROM T64._R17
                          AND T64._L18 IS NOT DISTINCT FROM T64._R18
                          AND T64._L19 IS NOT DISTINCT FROM T64._R19
                          AND T64._L20 IS NOT DISTINCT FROM T64._R20
                          AND T64._L21 IS NOT DISTINCT FROM T64._R21
                          AND T64._L22 IS NOT DISTINCT FROM T64._R22
                          AND T64._L23 IS NOT DISTINCT FROM T64._R23
                        )
                    ) AS T118
                  ) AS T123
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'a published venue operates as measured' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T65._LK0, T65._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T65._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T65._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE
                          WHEN T65._L0 IS NOT DISTINCT FROM T65._R0
                          THEN ''
                          ELSE 'active_days_last_30d '
                        END,
                        CASE
                          WHEN T65._L1 IS NOT DISTINCT FROM T65._R1
                          THEN ''
                          ELSE 'last_tap_timestamp '
                        END,
                        CASE
                          WHEN T65._L2 IS NOT DISTINCT FROM T65._R2
                          THEN ''
                          ELSE 'taps_per_device_30d '
                        END,
                        CASE
                          WHEN T65._L3 IS NOT DISTINCT FROM T65._R3
                          THEN ''
                          ELSE 'avg_taps_per_active_day '
                        END,
                        CASE WHEN T65._L4 IS NOT DISTINCT FROM T65._R4 THEN '' ELSE 'taps_per_user_30d ' END,
                        CASE
                          WHEN T65._L5 IS NOT DISTINCT FROM T65._R5
                          THEN ''
                          ELSE 'avg_volume_per_tap '
                        END,
                        CASE WHEN T65._L6 IS NOT DISTINCT FROM T65._R6 THEN '' ELSE 'activity_level ' END,
                        CASE
                          WHEN T65._L7 IS NOT DISTINCT FROM T65._R7
                          THEN ''
                          ELSE 'device_health_tier '
                        END,
                        CASE
                          WHEN T65._L8 IS NOT DISTINCT FROM T65._R8
                          THEN ''
                          ELSE 'user_engagement_level '
                        END,
                        CASE
                          WHEN T65._L9 IS NOT DISTINCT FROM T65._R9
                          THEN ''
                          ELSE 'recent_activity_status '
                        END,
                        CASE
                          WHEN T65._L10 IS NOT DISTINCT FROM T65._R10
                          THEN ''
                          ELSE 'has_maintenance_devices '
                        END,
                        CASE
                          WHEN T65._L11 IS NOT DISTINCT FROM T65._R11
                          THEN ''
                          ELSE 'devices_but_no_activity '
                        END,
                        CASE
                          WHEN T65._L12 IS NOT DISTINCT FROM T65._R12
                          THEN ''
                          ELSE 'users_but_no_taps '
                        END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T37._LK0,
                        T37._L0,
                        T37._L1,
                        T37._L2,
                        T37._L3,
                        T37._L4,
                        T37._L5,
                        T37._L6,
                        T37._L7,
                        T37._L8,
                        T37._L9,
                        T37._L10,
                        T37._L11,
                        T37._L12,
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
                        T34._R12
                      FROM (
                        SELECT
                          T4.LOCATION_ID AS _LK0,
                          T4.ACTIVE_DAYS_LAST_30D AS _L0,
                          T4.LAST_TAP_TIMESTAMP AS _L1,
                          T4.TAPS_PER_DEVICE_30D AS _L2,
                          T4.AVG_TAPS_PER_ACTIVE_DAY AS _L3,
                          T4.TAPS_PER_USER_30D AS _L4,
                          T4.AVG_VOLUME_PER_TAP AS _L5,
                          T4.ACTIVITY_LEVEL AS _L6,
                          T4.DEVICE_HEALTH_TIER AS _L7,
                          T4.USER_ENGAGEMENT_LEVEL AS _L8,
                          T4.RECENT_ACTIVITY_STATUS AS _L9,
                          T4.HAS_MAINTENANCE_DEVICES AS _L10,
                          T4.DEVICES_BUT_NO_ACTIVITY AS _L11,
                          T4.USERS_BUT_NO_TAPS AS _L12
                        FROM ENTITY.ENTITY_LOCATIONS AS T4
                      ) AS T37
                      FULL OUTER JOIN (
                        SELECT
                          T1.LOCATION_ID AS _RK0,
                          T1.ACTIVE_DAYS_LAST_30D AS _R0,
                          T1.LAST_TAP_TIMESTAMP AS _R1,
                          T1.TAPS_PER_DEVICE_30D AS _R2,
                          T1.AVG_TAPS_PER_ACTIVE_DAY AS _R3,
                          T1.TAPS_PER_USER_30D AS _R4,
                          T1.AVG_VOLUME_PER_TAP AS _R5,
                          T1.ACTIVITY_LEVEL AS _R6,
                          T1.DEVICE_HEALTH_TIER AS _R7,
                          T1.USER_ENGAGEMENT_LEVEL AS _R8,
                          T1.RECENT_ACTIVITY_STATUS AS _R9,
                          T1.HAS_MAINTENANCE_DEVICES AS _R10,
                          T1.DEVICES_BUT_NO_ACTIVITY AS _R11,
                          T1.USERS_BUT_NO_TAPS AS _R12
                        FROM INTERMEDIATE.INT_LOCATIONS__OPERATIONAL_METRICS AS T1
                      ) AS T34
                        ON T37._LK0 = T34._RK0
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
                        AND T65._L7 IS NOT DISTINCT FROM T65._R7
                        AND T65._L8 IS NOT DISTINCT FROM T65._R8
                        AND T65._L9 IS NOT DISTINCT FROM T65._R9
                        AND T65._L10 IS NOT DISTINCT FROM T65._R10
                        AND T65._L11 IS NOT DISTINCT FROM T65._R11
                        AND T65._L12 IS NOT DISTINCT FROM T65._R12
                      )
                  ) AS T108
                ) AS T124
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'the last pour of a venue' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T93._LK0, T93._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T93._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T93._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T93._L0 IS NOT DISTINCT FROM T93._R0
                        THEN ''
                        ELSE 'last_tap_timestamp '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T54._LK0,
                      T54._L0,
                      T85._RK0,
                      T85._R0
                    FROM (
                      SELECT
                        T1.LOCATION_ID AS _LK0,
                        T1.LAST_TAP_TIMESTAMP AS _L0
                      FROM INTERMEDIATE.INT_LOCATIONS__OPERATIONAL_METRICS AS T1
                      WHERE
                        T1.LAST_TAP_TIMESTAMP IS NOT NULL
                    ) AS T54
                    FULL OUTER JOIN (
                      SELECT
                        T79.LOCATION_ID AS _RK0,
                        T79.LAST_TAP_TIMESTAMP AS _R0
                      FROM (
                        SELECT
                          T73.LOCATION_ID,
                          MAX(T73.LAST_POUR_AT) AS LAST_TAP_TIMESTAMP
                        FROM (
                          SELECT
                            T61.DEVICE_ID,
                            T61.LOCATION_ID,
                            T61.ACCOUNT_ID,
                            T61.IS_ORPHAN,
                            T61.EVENT_DATE,
                            T61.HOUR_TIMESTAMP,
                            T61.BUSINESS_PERIOD,
                            T61.FIRST_EVENT_AT,
                            T61.LAST_EVENT_AT,
                            T61.LAST_POUR_AT,
                            T61.EVENTS,
                            T61.POURS,
                            T61.TEMPERATURE_EVENTS,
                            T61.PRESSURE_EVENTS,
                            T61.KEG_LEVEL_EVENTS,
                            T61.CLEANING_EVENTS,
                            T61.HEALTH_CHECK_EVENTS,
                            T61.ERROR_EVENTS,
                            T61.MAINTENANCE_EVENTS,
                            T61.CALIBRATION_EVENTS,
                            T61.VOLUME_ML,
                            T61.MIN_POUR_ML,
                            T61.MAX_POUR_ML,
                            T61.POUR_SECONDS,
                            T61.ACTIVE_SECONDS,
                            T61.FLOW_READINGS,
                            T61.FLOW_SUM,
                            T61.FLOW_SQUARE_SUM,
                            T61.MIN_FLOW,
                            T61.MAX_FLOW,
                            T61.TEMPERATURE_READINGS,
                            T61.TEMPERATURE_SUM,
                            T61.TEMPERATURE_SQUARE_SUM,
                            T61.MIN_TEMPERATURE,
                            T61.MAX_TEMPERATURE,
                            T61.TEMPERATURE_ANOMALIES,
                            T61.CRITICAL_TEMPERATURES,
                            T61.HIGH_TEMPERATURES,
                            T61.LOW_TEMPERATURES,
                            T61.PRESSURE_READINGS,
                            T61.PRESSURE_SUM,
                            T61.PRESSURE_SQUARE_SUM,
                            T61.MIN_PRESSURE,
                            T61.MAX_PRESSURE,
                            T61.PRESSURE_ANOMALIES,
                            T61.CRITICAL_PRESSURES,
                            T61.HIGH_PRESSURES,
                            T61.LOW_PRESSURES,
                            T61.READINGS,
                            T61.ANOMALIES,
                            T61.CRITICAL_READINGS,
                            T61.CHECKS,
                            T61.ALERTS,
                            T61.EVENTS_WITH_STATUS,
                            T61.SUCCESSFUL_EVENTS,
                            T61.FAILED_EVENTS,
                            T61.ERRORS,
                            T61.HEALTH_CHECK_ERRORS,
                            T61.LAST_MAINTENANCE_AT
                          FROM (
                            SELECT
                              *
                            FROM TIMELINE.TAP_HOURS AS T10
                            WHERE
                              NOT (
                                T10.IS_ORPHAN
                              ) AND T10.POURS > 0
                          ) AS T61
                          WHERE
                            EXISTS(
                              SELECT
                                1
                              FROM (
                                SELECT
                                  *
                                FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T5
                                WHERE
                                  NOT (
                                    T5.IS_ORPHAN
                                  )
                              ) AS T56
                              WHERE
                                T61.LOCATION_ID = T56.LOCATION_ID
                            )
                        ) AS T73
                        GROUP BY
                          1
                      ) AS T79
                    ) AS T85
                      ON T54._LK0 = T85._RK0
                  ) AS T93
                  WHERE
                    NOT (
                      (
                        T93._LK0 IS NOT NULL
                      )
                      AND (
                        T93._RK0 IS NOT NULL
                      )
                      AND T93._L0 IS NOT DISTINCT FROM T93._R0
                    )
                ) AS T107
              ) AS T125
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'open tickets of a venue = those of its account' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T70._LK0, T70._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T70._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T70._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T70._L0 IS NOT DISTINCT FROM T70._R0
                      THEN ''
                      ELSE 'account_open_tickets '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T36._LK0,
                    T36._L0,
                    T58._RK0,
                    T58._R0
                  FROM (
                    SELECT
                      T4.ACCOUNT_ID AS _LK0,
                      T4.ACCOUNT_OPEN_TICKETS AS _L0
                    FROM ENTITY.ENTITY_LOCATIONS AS T4
                  ) AS T36
                  INNER JOIN (
                    SELECT
                      T6.ACCOUNT_ID AS _RK0,
                      T6.OPEN_TICKETS AS _R0
                    FROM TIMELINE.TICKET_DAYS AS T6
                    WHERE
                      T6.DAY = DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T58
                    ON T36._LK0 = T58._RK0
                ) AS T70
                WHERE
                  NOT (
                    (
                      T70._LK0 IS NOT NULL
                    )
                    AND (
                      T70._RK0 IS NOT NULL
                    )
                    AND T70._L0 IS NOT DISTINCT FROM T70._R0
                  )
              ) AS T84
            ) AS T126
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'the fleet of a venue = its devices' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T111._LK0, T111._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T111._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T111._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T111._L0 IS NOT DISTINCT FROM T111._R0 THEN '' ELSE 'online_devices ' END,
                  CASE
                    WHEN T111._L1 IS NOT DISTINCT FROM T111._R1
                    THEN ''
                    ELSE 'maintenance_devices '
                  END,
                  CASE WHEN T111._L2 IS NOT DISTINCT FROM T111._R2 THEN '' ELSE 'online_now_pct ' END,
                  CASE
                    WHEN T111._L3 IS NOT DISTINCT FROM T111._R3
                    THEN ''
                    ELSE 'first_device_installed '
                  END,
                  CASE
                    WHEN T111._L4 IS NOT DISTINCT FROM T111._R4
                    THEN ''
                    ELSE 'latest_device_installed '
                  END,
                  CASE WHEN T111._L5 IS NOT DISTINCT FROM T111._R5 THEN '' ELSE 'devices ' END,
                  CASE
                    WHEN T111._L6 IS NOT DISTINCT FROM T111._R6
                    THEN ''
                    ELSE 'controllers_in_service '
                  END,
                  CASE
                    WHEN T111._L7 IS NOT DISTINCT FROM T111._R7
                    THEN ''
                    ELSE 'active_devices_30d '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T51._LK0,
                  T51._L0,
                  T51._L1,
                  T51._L2,
                  T51._L3,
                  T51._L4,
                  T51._L5,
                  T51._L6,
                  T51._L7,
                  T103._RK0,
                  T103._R0,
                  T103._R1,
                  T103._R2,
                  T103._R3,
                  T103._R4,
                  T103._R5,
                  T103._R6,
                  T103._R7
                FROM (
                  SELECT
                    T0.LOCATION_ID AS _LK0,
                    T0.ONLINE_DEVICES AS _L0,
                    T0.MAINTENANCE_DEVICES AS _L1,
                    T0.ONLINE_NOW_PCT AS _L2,
                    T0.FIRST_DEVICE_INSTALLED AS _L3,
                    T0.LATEST_DEVICE_INSTALLED AS _L4,
                    T0.TOTAL_DEVICES AS _L5,
                    T0.CONTROLLERS_IN_SERVICE AS _L6,
                    T0.ACTIVE_DEVICES_30D AS _L7
                  FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
                  WHERE
                    T0.TOTAL_DEVICES > 0
                ) AS T51
                FULL OUTER JOIN (
                  SELECT
                    T96.LOCATION_ID AS _RK0,
                    T96.ONLINE_DEVICES AS _R0,
                    T96.MAINTENANCE_DEVICES AS _R1,
                    T96.ONLINE_NOW_PCT AS _R2,
                    T96.FIRST_DEVICE_INSTALLED AS _R3,
                    T96.LATEST_DEVICE_INSTALLED AS _R4,
                    T96.DEVICES AS _R5,
                    T96.CONTROLLERS_IN_SERVICE AS _R6,
                    T96.ACTIVE_DEVICES_30D AS _R7
                  FROM T92 AS T96
                ) AS T103
                  ON T51._LK0 = T103._RK0
              ) AS T111
              WHERE
                NOT (
                  (
                    T111._LK0 IS NOT NULL
                  )
                  AND (
                    T111._RK0 IS NOT NULL
                  )
                  AND T111._L0 IS NOT DISTINCT FROM T111._R0
                  AND T111._L1 IS NOT DISTINCT FROM T111._R1
                  AND T111._L2 IS NOT DISTINCT FROM T111._R2
                  AND T111._L3 IS NOT DISTINCT FROM T111._R3
                  AND T111._L4 IS NOT DISTINCT FROM T111._R4
                  AND T111._L5 IS NOT DISTINCT FROM T111._R5
                  AND T111._L6 IS NOT DISTINCT FROM T111._R6
                  AND T111._L7 IS NOT DISTINCT FROM T111._R7
                )
            ) AS T120
          ) AS T127
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'days since maintenance of a venue = its taps' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T110._LK0, T110._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T110._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T110._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T110._L0 IS NOT DISTINCT FROM T110._R0
                  OR COALESCE(ABS(T110._L0 - T110._R0) <= (
                    (
                      ABS(T110._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_days_since_maintenance '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T50._LK0,
                T50._L0,
                T102._RK0,
                T102._R0
              FROM (
                SELECT
                  T0.LOCATION_ID AS _LK0,
                  T0.AVG_DAYS_SINCE_MAINTENANCE AS _L0
                FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
                WHERE
                  T0.TOTAL_DEVICES > 0
              ) AS T50
              FULL OUTER JOIN (
                SELECT
                  T96.LOCATION_ID AS _RK0,
                  T96.USUAL AS _R0
                FROM T92 AS T96
              ) AS T102
                ON T50._LK0 = T102._RK0
            ) AS T110
            WHERE
              NOT (
                (
                  T110._LK0 IS NOT NULL
                )
                AND (
                  T110._RK0 IS NOT NULL
                )
                AND (
                  T110._L0 IS NOT DISTINCT FROM T110._R0
                  OR COALESCE(ABS(T110._L0 - T110._R0) <= (
                    (
                      ABS(T110._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
              )
          ) AS T119
        ) AS T128
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a venue without devices has none online' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T109._LK0, T109._RK0)) AS ENTITY_KEY,
            CASE
              WHEN T109._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T109._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS DIFFERENCES
          FROM (
            SELECT
              T62._LK0,
              T101._RK0
            FROM (
              SELECT
                T0.LOCATION_ID AS _LK0
              FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
              WHERE
                T0.TOTAL_DEVICES = 0 AND (
                  T0.ONLINE_DEVICES + T0.MAINTENANCE_DEVICES
                ) > 0
            ) AS T62
            LEFT OUTER JOIN (
              SELECT
                T96.LOCATION_ID AS _RK0
              FROM T92 AS T96
            ) AS T101
              ON T62._LK0 = T101._RK0
          ) AS T109
          WHERE
            NOT (
              (
                T109._LK0 IS NOT NULL
              ) AND (
                T109._RK0 IS NOT NULL
              )
            )
        ) AS T114
      ) AS T129
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'users are told of an account\'s only venue' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T86._LK0, T86._RK0)) AS ENTITY_KEY,
          CASE
            WHEN T86._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T86._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS DIFFERENCES
        FROM (
          SELECT
            T48._LK0,
            T76._RK0
          FROM (
            SELECT
              T0.LOCATION_ID AS _LK0
            FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
            WHERE
              T0.TOTAL_USERS IS NOT NULL
          ) AS T48
          FULL OUTER JOIN (
            SELECT
              T67.LOCATION_ID AS _RK0
            FROM T63 AS T67
            WHERE
              T67.VENUES = 1
          ) AS T76
            ON T48._LK0 = T76._RK0
        ) AS T86
        WHERE
          NOT (
            (
              T86._LK0 IS NOT NULL
            ) AND (
              T86._RK0 IS NOT NULL
            )
          )
      ) AS T97
    ) AS T130
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'users of a venue' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T105._LK0, T105._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T105._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T105._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T105._L0 IS NOT DISTINCT FROM T105._R0 THEN '' ELSE 'total_users ' END,
          CASE WHEN T105._L1 IS NOT DISTINCT FROM T105._R1 THEN '' ELSE 'active_users ' END,
          CASE
            WHEN T105._L2 IS NOT DISTINCT FROM T105._R2
            THEN ''
            ELSE 'latest_user_login '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T49._LK0,
          T49._L0,
          T49._L1,
          T49._L2,
          T95._RK0,
          T95._R0,
          T95._R1,
          T95._R2
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.TOTAL_USERS AS _L0,
            T0.ACTIVE_USERS AS _L1,
            T0.LATEST_USER_LOGIN AS _L2
          FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
          WHERE
            T0.TOTAL_USERS IS NOT NULL AND T0.TOTAL_USERS > 0
        ) AS T49
        FULL OUTER JOIN (
          SELECT
            T88.ACCOUNT_ID AS _RK0,
            T88.TOTAL_USERS AS _R0,
            T88.ACTIVE_USERS AS _R1,
            T88.LATEST_USER_LOGIN AS _R2
          FROM T87 AS T88
        ) AS T95
          ON T49._LK0 = T95._RK0
      ) AS T105
      WHERE
        NOT (
          (
            T105._LK0 IS NOT NULL
          )
          AND (
            T105._RK0 IS NOT NULL
          )
          AND T105._L0 IS NOT DISTINCT FROM T105._R0
          AND T105._L1 IS NOT DISTINCT FROM T105._R1
          AND T105._L2 IS NOT DISTINCT FROM T105._R2
        )
    ) AS T113
  ) AS T131
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'use of a venue' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T104._LK0, T104._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T104._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T104._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T104._L0 IS NOT DISTINCT FROM T104._R0 THEN '' ELSE 'total_users ' END,
        CASE WHEN T104._L1 IS NOT DISTINCT FROM T104._R1 THEN '' ELSE 'active_users ' END,
        CASE
          WHEN T104._L2 IS NOT DISTINCT FROM T104._R2
          THEN ''
          ELSE 'last_user_activity '
        END,
        CASE
          WHEN T104._L3 IS NOT DISTINCT FROM T104._R3
          THEN ''
          ELSE 'total_feature_interactions_30d '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T53._LK0,
        T53._L0,
        T53._L1,
        T53._L2,
        T53._L3,
        T94._RK0,
        T94._R0,
        T94._R1,
        T94._R2,
        T94._R3
      FROM (
        SELECT
          T1.ACCOUNT_ID AS _LK0,
          T1.TOTAL_USERS AS _L0,
          T1.ACTIVE_USERS AS _L1,
          T1.LAST_USER_ACTIVITY AS _L2,
          T1.TOTAL_FEATURE_INTERACTIONS_30D AS _L3
        FROM INTERMEDIATE.INT_LOCATIONS__OPERATIONAL_METRICS AS T1
        WHERE
          T1.TOTAL_USERS > 0
      ) AS T53
      FULL OUTER JOIN (
        SELECT
          T88.ACCOUNT_ID AS _RK0,
          T88.TOTAL_USERS AS _R0,
          T88.ACTIVE_USERS AS _R1,
          T88.LAST_USER_ACTIVITY AS _R2,
          T88.TOTAL_FEATURE_INTERACTIONS_30D AS _R3
        FROM T87 AS T88
      ) AS T94
        ON T53._LK0 = T94._RK0
    ) AS T104
    WHERE
      NOT (
        (
          T104._LK0 IS NOT NULL
        )
        AND (
          T104._RK0 IS NOT NULL
        )
        AND T104._L0 IS NOT DISTINCT FROM T104._R0
        AND T104._L1 IS NOT DISTINCT FROM T104._R1
        AND T104._L2 IS NOT DISTINCT FROM T104._R2
        AND T104._L3 IS NOT DISTINCT FROM T104._R3
      )
  ) AS T115
) AS T132
UNION ALL
SELECT
  *
FROM (
  SELECT
    'beers of a venue' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T91._LK0, T91._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T91._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T91._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE
        WHEN T91._L0 IS NOT DISTINCT FROM T91._R0
        THEN ''
        ELSE 'beverage_types_served_30d '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T47._LK0,
      T47._L0,
      T83._RK0,
      T83._R0
    FROM (
      SELECT
        T0.LOCATION_ID AS _LK0,
        T0.BEVERAGE_TYPES_SERVED_30D AS _L0
      FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T0
      WHERE
        T0.BEVERAGE_TYPES_SERVED_30D > 0
    ) AS T47
    FULL OUTER JOIN (
      SELECT
        T77.LOCATION_ID AS _RK0,
        T77.BEVERAGE_TYPES_SERVED_30D AS _R0
      FROM (
        SELECT
          T69.LOCATION_ID,
          COUNT(DISTINCT T69.BEER_TYPE) AS BEVERAGE_TYPES_SERVED_30D
        FROM (
          SELECT
            T57.TAP_EVENT_ID,
            T57.DEVICE_ID,
            T57.LOCATION_ID,
            T57.ACCOUNT_ID,
            T57.EVENT_TIMESTAMP,
            T57.EVENT_DATE,
            T57.EVENT_HOUR,
            T57.EVENT_DAY_OF_WEEK,
            T57.BUSINESS_PERIOD,
            T57.EVENT_TYPE,
            T57.EVENT_CATEGORY,
            T57.STATUS,
            T57.EVENT_STATUS,
            T57.IS_SUCCESSFUL,
            T57.IS_ERROR,
            T57.IS_ALERT,
            T57.DEVICE_CATEGORY,
            T57.IS_VALID_POUR,
            T57.VOLUME_ML,
            T57.VOLUME_OZ,
            T57.FLOW_RATE_ML_PER_SEC,
            T57.DURATION_SECONDS,
            T57.ESTIMATED_REVENUE,
            T57.BEER_TYPE,
            T57.TEMPERATURE_C,
            T57.TARGET_TEMPERATURE_C,
            T57.AMBIENT_TEMPERATURE_C,
            T57.COOLING_ACTIVE,
            T57.TEMPERATURE_LEVEL,
            T57.TEMPERATURE_ANOMALY,
            T57.PRESSURE_PSI,
            T57.TARGET_PRESSURE_PSI,
            T57.CO2_LEVEL,
            T57.PRESSURE_ALERT,
            T57.PRESSURE_LEVEL,
            T57.PRESSURE_ANOMALY,
            T57.QUALITY_LEVEL,
            T57.KEG_ID,
            T57.KEG_LEVEL_PERCENT,
            T57.KEG_VOLUME_REMAINING_ML,
            T57.ESTIMATED_POURS_REMAINING,
            T57.CLEANING_TYPE,
            T57.CLEANING_CHEMICAL,
            T57.CLEANING_OPERATOR_ID,
            T57.HEALTH_STATUS,
            T57.UPTIME_HOURS,
            T57.ERROR_COUNT,
            T57.LAST_MAINTENANCE_AT,
            T57.FIRMWARE_VERSION,
            T57.MISSING_DEVICE_ID,
            T57.MISSING_TIMESTAMP,
            T57.INVALID_VOLUME,
            T57.INVALID_DURATION,
            T57.IS_ORPHAN,
            T57.RECORD_CREATED_AT
          FROM (
            SELECT
              *
            FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
            WHERE
              NOT (
                T2.IS_ORPHAN
              )
              AND T2.IS_VALID_POUR
              AND T2.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              AND T2.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
              AND T2.BEER_TYPE IS NOT NULL
          ) AS T57
          WHERE
            EXISTS(
              SELECT
                1
              FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T11
              WHERE
                T57.LOCATION_ID = T11.LOCATION_ID
            )
        ) AS T69
        GROUP BY
          1
      ) AS T77
    ) AS T83
      ON T47._LK0 = T83._RK0
  ) AS T91
  WHERE
    NOT (
      (
        T91._LK0 IS NOT NULL
      )
      AND (
        T91._RK0 IS NOT NULL
      )
      AND T91._L0 IS NOT DISTINCT FROM T91._R0
    )
) AS T106
