SELECT
  T35.ACCOUNT_ID,
  T35.ACCOUNT_NAME,
  T35.TOTAL_LOCATIONS,
  T35.ACTIVE_LOCATIONS,
  T35.AT_RISK_LOCATIONS,
  T35.TOTAL_DEVICES,
  T35.TAP_CONTROLLERS,
  T35.CONTROLLERS_IN_SERVICE,
  T35.ONLINE_DEVICES,
  T35.DEVICE_AVAILABILITY_PCT,
  T35.DEVICES_EXCELLENT,
  T35.DEVICES_GOOD,
  T35.DEVICES_FAIR,
  T35.DEVICES_POOR,
  T35.DEVICES_CRITICAL,
  T35.EVENTS_24H,
  T35.POUR_VOLUME_LITERS_24H,
  T35.QUALITY_ISSUES_24H,
  T35.PERFORMANCE_SCORE_24H,
  T35.EVENTS_30D,
  T35.POUR_VOLUME_LITERS_30D,
  T35.QUALITY_ISSUE_RATE_30D_PCT,
  T35.AVG_DEVICE_UPTIME_30D_PCT,
  T35.AVG_DEVICE_HEALTH_SCORE,
  T35.AVG_LOCATION_HEALTH_SCORE,
  T35.COMPOSITE_OPERATIONAL_SCORE,
  T35.MAINTENANCE_OVERDUE,
  T35.OPEN_TICKETS,
  CASE
    WHEN T35.CONTROLLERS_IN_SERVICE = 0
    THEN 'none'
    WHEN T35.COMPOSITE_OPERATIONAL_SCORE < 40
    THEN 'critical'
    WHEN T35.COMPOSITE_OPERATIONAL_SCORE < 60
    THEN 'high'
    WHEN T35.COMPOSITE_OPERATIONAL_SCORE < 80
    THEN 'medium'
    ELSE 'low'
  END AS RISK_STATUS,
  CASE
    WHEN (
      (
        CAST(T35.MAINTENANCE_OVERDUE AS DOUBLE) / NULLIF(CAST(T35.TOTAL_DEVICES AS DOUBLE), 0.0)
      ) * 100.0
    ) > 50
    THEN 'high'
    WHEN (
      (
        CAST(T35.MAINTENANCE_OVERDUE AS DOUBLE) / NULLIF(CAST(T35.TOTAL_DEVICES AS DOUBLE), 0.0)
      ) * 100.0
    ) > 20
    THEN 'medium'
    WHEN (
      (
        CAST(T35.MAINTENANCE_OVERDUE AS DOUBLE) / NULLIF(CAST(T35.TOTAL_DEVICES AS DOUBLE), 0.0)
      ) * 100.0
    ) > 0
    THEN 'low'
    ELSE 'none'
  END AS MAINTENANCE_PRIORITY
FROM (
  SELECT
    T34.ACCOUNT_ID,
    T34.ACCOUNT_NAME,
    COALESCE(T34.TOTAL_LOCATIONS, 0) AS TOTAL_LOCATIONS,
    COALESCE(T34.ACTIVE_LOCATIONS, 0) AS ACTIVE_LOCATIONS,
    COALESCE(T34.AT_RISK_LOCATIONS, 0) AS AT_RISK_LOCATIONS,
    COALESCE(T34.ONLINE_DEVICES, 0) AS ONLINE_DEVICES,
    COALESCE(T34.EVENTS_24H, 0) AS EVENTS_24H,
    T34.VOLUME_24H,
    COALESCE(T34.QUALITY_ISSUES_24H, 0) AS QUALITY_ISSUES_24H,
    COALESCE(T34.EVENTS_30D, 0) AS EVENTS_30D,
    T34.VOLUME_30D,
    COALESCE(T34.READINGS_30D, 0) AS READINGS_30D,
    COALESCE(T34.ANOMALIES_30D, 0) AS ANOMALIES_30D,
    T34.AVG_LOCATION_HEALTH_SCORE,
    COALESCE(T34.TOTAL_DEVICES, 0) AS TOTAL_DEVICES,
    COALESCE(T34.TAP_CONTROLLERS, 0) AS TAP_CONTROLLERS,
    COALESCE(T34.CONTROLLERS_IN_SERVICE, 0) AS CONTROLLERS_IN_SERVICE,
    COALESCE(T34.CONTROLLERS_WATCHED, 0) AS CONTROLLERS_WATCHED,
    COALESCE(T34.CONTROLLERS_ACTIVE, 0) AS CONTROLLERS_ACTIVE,
    COALESCE(T34.CONTROLLERS_POURING_30D, 0) AS CONTROLLERS_POURING_30D,
    COALESCE(T34.MAINTENANCE_OVERDUE, 0) AS MAINTENANCE_OVERDUE,
    T34.AVG_DEVICE_UPTIME_30D_PCT,
    T34.AVG_DEVICE_HEALTH_SCORE,
    COALESCE(T34.DEVICES_EXCELLENT, 0) AS DEVICES_EXCELLENT,
    COALESCE(T34.DEVICES_GOOD, 0) AS DEVICES_GOOD,
    COALESCE(T34.DEVICES_FAIR, 0) AS DEVICES_FAIR,
    COALESCE(T34.DEVICES_POOR, 0) AS DEVICES_POOR,
    COALESCE(T34.DEVICES_CRITICAL, 0) AS DEVICES_CRITICAL,
    T34.FLOW,
    T34.TEMPERATURE,
    T34.PRESSURE,
    COALESCE(T34.OPEN_TICKETS, 0) AS OPEN_TICKETS,
    COALESCE(T34.OPEN_BREACHES, 0) AS OPEN_BREACHES,
    (
      CAST(COALESCE(T34.CONTROLLERS_ACTIVE, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T34.CONTROLLERS_WATCHED, 0) AS DOUBLE), 0.0)
    ) * 100.0 AS DEVICE_AVAILABILITY_PCT,
    COALESCE(T34.VOLUME_24H, 0.0) / 1000.0 AS POUR_VOLUME_LITERS_24H,
    COALESCE(T34.VOLUME_30D, 0.0) / 1000.0 AS POUR_VOLUME_LITERS_30D,
    (
      CAST(COALESCE(T34.ANOMALIES_30D, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T34.READINGS_30D, 0) AS DOUBLE), 0.0)
    ) * 100.0 AS QUALITY_ISSUE_RATE_30D_PCT,
    IFF(
      COALESCE(T34.CONTROLLERS_IN_SERVICE, 0) > 0,
      CASE
        WHEN COALESCE(T34.EVENTS_24H, 0) = 0
        THEN 0.0
        WHEN NOT (
          (
            T34.FLOW IS NOT NULL
          )
          OR (
            T34.TEMPERATURE IS NOT NULL
          )
          OR (
            T34.PRESSURE IS NOT NULL
          )
        )
        THEN CAST(NULL AS DOUBLE)
        WHEN (
          (
            T34.FLOW IS NULL
          ) OR T34.FLOW BETWEEN 10.0 AND 30.0
        )
        AND (
          (
            T34.TEMPERATURE IS NULL
          ) OR T34.TEMPERATURE BETWEEN 2.0 AND 6.0
        )
        AND (
          (
            T34.PRESSURE IS NULL
          ) OR T34.PRESSURE BETWEEN 10.0 AND 15.0
        )
        THEN 95.0
        WHEN (
          (
            T34.FLOW IS NULL
          ) OR T34.FLOW BETWEEN 5.0 AND 35.0
        )
        AND (
          (
            T34.TEMPERATURE IS NULL
          ) OR T34.TEMPERATURE BETWEEN 0.0 AND 8.0
        )
        AND (
          (
            T34.PRESSURE IS NULL
          ) OR T34.PRESSURE BETWEEN 8.0 AND 18.0
        )
        THEN 80.0
        ELSE 60.0
      END,
      NULL
    ) AS PERFORMANCE_SCORE_24H,
    IFF(
      COALESCE(T34.CONTROLLERS_IN_SERVICE, 0) > 0,
      (
        COALESCE(T34.AVG_DEVICE_HEALTH_SCORE * 30, 0.0) + 0 + COALESCE(T34.AVG_LOCATION_HEALTH_SCORE * 25, 0.0) + COALESCE(
          (
            CAST(COALESCE(T34.CONTROLLERS_POURING_30D, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T34.CONTROLLERS_IN_SERVICE, 0) AS DOUBLE), 0.0)
          ) * 100.0 * 20,
          0.0
        ) + COALESCE(T34.AVG_DEVICE_UPTIME_30D_PCT * 15, 0.0) + COALESCE(
          CAST(GREATEST_IGNORE_NULLS(
            (
              100 - (
                COALESCE(T34.OPEN_TICKETS, 0) * 10
              )
            ) - (
              COALESCE(T34.OPEN_BREACHES, 0) * 5
            ),
            0
          ) AS DOUBLE) * 10,
          0.0
        )
      ) / NULLIF(
        CAST(IFF(T34.AVG_DEVICE_HEALTH_SCORE IS NULL, 0, 30) + 0 + IFF(T34.AVG_LOCATION_HEALTH_SCORE IS NULL, 0, 25) + IFF(
          (
            (
              CAST(COALESCE(T34.CONTROLLERS_POURING_30D, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T34.CONTROLLERS_IN_SERVICE, 0) AS DOUBLE), 0.0)
            ) * 100.0
          ) IS NULL,
          0,
          20
        ) + IFF(T34.AVG_DEVICE_UPTIME_30D_PCT IS NULL, 0, 15) + IFF(
          CAST(GREATEST_IGNORE_NULLS(
            (
              100 - (
                COALESCE(T34.OPEN_TICKETS, 0) * 10
              )
            ) - (
              COALESCE(T34.OPEN_BREACHES, 0) * 5
            ),
            0
          ) AS DOUBLE) IS NULL,
          0,
          10
        ) AS DOUBLE),
        0.0
      ),
      NULL
    ) AS COMPOSITE_OPERATIONAL_SCORE
  FROM (
    SELECT
      T33.*
      EXCLUDE (ACCOUNT_ID_RIGHT)
    FROM (
      SELECT
        T32.ACCOUNT_ID,
        T32.ACCOUNT_NAME,
        T32.TOTAL_LOCATIONS,
        T32.ACTIVE_LOCATIONS,
        T32.AT_RISK_LOCATIONS,
        T32.ONLINE_DEVICES,
        T32.EVENTS_24H,
        T32.VOLUME_24H,
        T32.QUALITY_ISSUES_24H,
        T32.EVENTS_30D,
        T32.VOLUME_30D,
        T32.READINGS_30D,
        T32.ANOMALIES_30D,
        T32.AVG_LOCATION_HEALTH_SCORE,
        T32.TOTAL_DEVICES,
        T32.TAP_CONTROLLERS,
        T32.CONTROLLERS_IN_SERVICE,
        T32.CONTROLLERS_WATCHED,
        T32.CONTROLLERS_ACTIVE,
        T32.CONTROLLERS_POURING_30D,
        T32.MAINTENANCE_OVERDUE,
        T32.AVG_DEVICE_UPTIME_30D_PCT,
        T32.AVG_DEVICE_HEALTH_SCORE,
        T32.DEVICES_EXCELLENT,
        T32.DEVICES_GOOD,
        T32.DEVICES_FAIR,
        T32.DEVICES_POOR,
        T32.DEVICES_CRITICAL,
        T32.FLOW,
        T32.TEMPERATURE,
        T32.PRESSURE,
        T13.ACCOUNT_ID AS ACCOUNT_ID_RIGHT,
        T13.OPEN_TICKETS,
        T13.OPEN_BREACHES
      FROM (
        SELECT
          T30.*
          EXCLUDE (ACCOUNT_ID_RIGHT)
        FROM (
          SELECT
            T29.ACCOUNT_ID,
            T29.ACCOUNT_NAME,
            T29.TOTAL_LOCATIONS,
            T29.ACTIVE_LOCATIONS,
            T29.AT_RISK_LOCATIONS,
            T29.ONLINE_DEVICES,
            T29.EVENTS_24H,
            T29.VOLUME_24H,
            T29.QUALITY_ISSUES_24H,
            T29.EVENTS_30D,
            T29.VOLUME_30D,
            T29.READINGS_30D,
            T29.ANOMALIES_30D,
            T29.AVG_LOCATION_HEALTH_SCORE,
            T29.TOTAL_DEVICES,
            T29.TAP_CONTROLLERS,
            T29.CONTROLLERS_IN_SERVICE,
            T29.CONTROLLERS_WATCHED,
            T29.CONTROLLERS_ACTIVE,
            T29.CONTROLLERS_POURING_30D,
            T29.MAINTENANCE_OVERDUE,
            T29.AVG_DEVICE_UPTIME_30D_PCT,
            T29.AVG_DEVICE_HEALTH_SCORE,
            T29.DEVICES_EXCELLENT,
            T29.DEVICES_GOOD,
            T29.DEVICES_FAIR,
            T29.DEVICES_POOR,
            T29.DEVICES_CRITICAL,
            T18.ACCOUNT_ID AS ACCOUNT_ID_RIGHT,
            T18.FLOW,
            T18.TEMPERATURE,
            T18.PRESSURE
          FROM (
            SELECT
              T27.*
              EXCLUDE (ACCOUNT_ID_RIGHT)
            FROM (
              SELECT
                T26.ACCOUNT_ID,
                T26.ACCOUNT_NAME,
                T26.TOTAL_LOCATIONS,
                T26.ACTIVE_LOCATIONS,
                T26.AT_RISK_LOCATIONS,
                T26.ONLINE_DEVICES,
                T26.EVENTS_24H,
                T26.VOLUME_24H,
                T26.QUALITY_ISSUES_24H,
                T26.EVENTS_30D,
                T26.VOLUME_30D,
                T26.READINGS_30D,
                T26.ANOMALIES_30D,
                T26.AVG_LOCATION_HEALTH_SCORE,
                T21.ACCOUNT_ID AS ACCOUNT_ID_RIGHT,
                T21.TOTAL_DEVICES,
                T21.TAP_CONTROLLERS,
                T21.CONTROLLERS_IN_SERVICE,
                T21.CONTROLLERS_WATCHED,
                T21.CONTROLLERS_ACTIVE,
                T21.CONTROLLERS_POURING_30D,
                T21.MAINTENANCE_OVERDUE,
                T21.AVG_DEVICE_UPTIME_30D_PCT,
                T21.AVG_DEVICE_HEALTH_SCORE,
                T21.DEVICES_EXCELLENT,
                T21.DEVICES_GOOD,
                T21.DEVICES_FAIR,
                T21.DEVICES_POOR,
                T21.DEVICES_CRITICAL
              FROM (
                SELECT
                  T24.*
                  EXCLUDE (ACCOUNT_ID_RIGHT)
                FROM (
                  SELECT
                    T14.ACCOUNT_ID,
                    T14.ACCOUNT_NAME,
                    T23.ACCOUNT_ID AS ACCOUNT_ID_RIGHT,
                    T23.TOTAL_LOCATIONS,
                    T23.ACTIVE_LOCATIONS,
                    T23.AT_RISK_LOCATIONS,
                    T23.ONLINE_DEVICES,
                    T23.EVENTS_24H,
                    T23.VOLUME_24H,
                    T23.QUALITY_ISSUES_24H,
                    T23.EVENTS_30D,
                    T23.VOLUME_30D,
                    T23.READINGS_30D,
                    T23.ANOMALIES_30D,
                    T23.AVG_LOCATION_HEALTH_SCORE
                  FROM (
                    SELECT
                      T2.ACCOUNT_ID,
                      T2.ACCOUNT_NAME
                    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
                    WHERE
                      T2.ACCOUNT_ID <> '0'
                  ) AS T14
                  LEFT OUTER JOIN (
                    SELECT
                      T16.ACCOUNT_ID,
                      COUNT(*) AS TOTAL_LOCATIONS,
                      COUNT_IF(T16.IS_ACTIVE) AS ACTIVE_LOCATIONS,
                      COUNT_IF(T16.RISK_LEVEL = 'high') AS AT_RISK_LOCATIONS,
                      SUM(T16.ONLINE_DEVICES) AS ONLINE_DEVICES,
                      SUM(T16.EVENTS) AS EVENTS_24H,
                      SUM(T16.VOLUME_ML) AS VOLUME_24H,
                      SUM(T16.ANOMALIES) AS QUALITY_ISSUES_24H,
                      SUM(T16.EVENTS_30D) AS EVENTS_30D,
                      SUM(T16.VOLUME_ML_30D) AS VOLUME_30D,
                      SUM(T16.READINGS_30D) AS READINGS_30D,
                      SUM(T16.ANOMALIES_30D) AS ANOMALIES_30D,
                      CAST(CAST(SUM(CAST(T16.HEALTH_SCORE AS DECIMAL(18, 6))) AS DECIMAL(38, 6)) AS DOUBLE) / NULLIF(CAST(COUNT(T16.HEALTH_SCORE) AS DOUBLE), 0.0) AS AVG_LOCATION_HEALTH_SCORE
                    FROM (
                      SELECT
                        T15.LOCATION_ID,
                        T15.DAY,
                        T15.ACCOUNT_ID,
                        T15.LOCATION_CREATED_DATE,
                        T15.DEVICES,
                        T15.TAP_CONTROLLERS,
                        T15.CONTROLLERS_IN_SERVICE,
                        T15.CONTROLLERS_WATCHED,
                        T15.CONTROLLERS_ACTIVE,
                        T15.AVAILABILITY_PCT,
                        T15.ACTIVE_DEVICES,
                        T15.ACTIVE_DEVICES_30D,
                        T15.EVENTS,
                        T15.POURS,
                        T15.VOLUME_ML,
                        T15.READINGS,
                        T15.ANOMALIES,
                        T15.FLOW_READINGS,
                        T15.FLOW_SUM,
                        T15.EVENTS_30D,
                        T15.POURS_30D,
                        T15.VOLUME_ML_30D,
                        T15.READINGS_30D,
                        T15.ANOMALIES_30D,
                        T15.QUALITY_ISSUE_RATE_30D,
                        T15.AVG_FLOW_RATE_30D,
                        T15.ACTIVE_DAYS_30D,
                        T15.HEALTH_SCORE,
                        T15.HEALTH_BAND,
                        T15.CONNECTIVITY_TIER,
                        T15.VOLUME_TIER,
                        T15.STATUS,
                        T15.OPERATIONAL_STATUS,
                        T12.ONLINE_DEVICES,
                        T12.IS_ACTIVE,
                        T12.RISK_LEVEL
                      FROM (
                        SELECT
                          *
                        FROM TIMELINE.LOCATION_DAYS AS T4
                        WHERE
                          T4.DAY = DATE_FROM_PARTS(2026, 6, 30)
                      ) AS T15
                      INNER JOIN (
                        SELECT
                          T5.LOCATION_ID,
                          T5.ONLINE_DEVICES,
                          T5.IS_ACTIVE,
                          T5.RISK_LEVEL
                        FROM ENTITY.ENTITY_LOCATIONS AS T5
                      ) AS T12
                        ON T15.LOCATION_ID = T12.LOCATION_ID
                    ) AS T16
                    GROUP BY
                      1
                  ) AS T23
                    ON T14.ACCOUNT_ID = T23.ACCOUNT_ID
                ) AS T24
              ) AS T26
              LEFT OUTER JOIN (
                SELECT
                  T19.ACCOUNT_ID,
                  T19.DEVICES AS TOTAL_DEVICES,
                  T19.TAP_CONTROLLERS,
                  T19.CONTROLLERS_IN_SERVICE,
                  T19.CONTROLLERS_WATCHED,
                  T19.CONTROLLERS_ACTIVE,
                  T19.CONTROLLERS_POURING_30D,
                  T19.MAINTENANCE_OVERDUE,
                  T19.AVG_UPTIME_30D AS AVG_DEVICE_UPTIME_30D_PCT,
                  T19.AVG_HEALTH_SCORE AS AVG_DEVICE_HEALTH_SCORE,
                  T19.DEVICES_EXCELLENT,
                  T19.DEVICES_GOOD,
                  T19.DEVICES_FAIR,
                  T19.DEVICES_POOR,
                  T19.DEVICES_CRITICAL
                FROM (
                  SELECT
                    T10.ACCOUNT_ID,
                    COUNT(*) AS DEVICES,
                    COUNT_IF(T10.IS_TAP_CONTROLLER) AS TAP_CONTROLLERS,
                    COUNT_IF(T10.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
                    COUNT_IF(T10.IS_WATCHED) AS CONTROLLERS_WATCHED,
                    COUNT_IF(T10.IS_IN_SERVICE AND T10.HAS_EVENT) AS CONTROLLERS_ACTIVE,
                    COUNT_IF(T10.IS_IN_SERVICE AND (
                      T10.POURS_30D > 0
                    )) AS CONTROLLERS_POURING_30D,
                    COUNT_IF(T10.MAINTENANCE_STATUS = 'overdue') AS MAINTENANCE_OVERDUE,
                    CAST(CAST(SUM(CAST(IFF(T10.IS_IN_SERVICE, T10.UPTIME_30D, NULL) AS DECIMAL(18, 9))) AS DECIMAL(38, 9)) AS DOUBLE) / NULLIF(CAST(COUNT(IFF(T10.IS_IN_SERVICE, T10.UPTIME_30D, NULL)) AS DOUBLE), 0.0) AS AVG_UPTIME_30D,
                    CAST(CAST(SUM(CAST(T10.HEALTH_SCORE AS DECIMAL(18, 9))) AS DECIMAL(38, 9)) AS DOUBLE) / NULLIF(CAST(COUNT(T10.HEALTH_SCORE) AS DOUBLE), 0.0) AS AVG_HEALTH_SCORE,
                    COUNT_IF(T10.HEALTH_SCORE >= 90.0) AS DEVICES_EXCELLENT,
                    COUNT_IF((
                      T10.HEALTH_SCORE >= 80.0
                    ) AND (
                      T10.HEALTH_SCORE < 90.0
                    )) AS DEVICES_GOOD,
                    COUNT_IF((
                      T10.HEALTH_SCORE >= 60.0
                    ) AND (
                      T10.HEALTH_SCORE < 80.0
                    )) AS DEVICES_FAIR,
                    COUNT_IF((
                      T10.HEALTH_SCORE >= 40.0
                    ) AND (
                      T10.HEALTH_SCORE < 60.0
                    )) AS DEVICES_POOR,
                    COUNT_IF(T10.HEALTH_SCORE < 40.0) AS DEVICES_CRITICAL
                  FROM (
                    SELECT
                      *
                    FROM TIMELINE.DEVICE_DAYS AS T3
                    WHERE
                      T3.DAY = DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T10
                  GROUP BY
                    1
                ) AS T19
              ) AS T21
                ON T26.ACCOUNT_ID = T21.ACCOUNT_ID
            ) AS T27
          ) AS T29
          LEFT OUTER JOIN (
            SELECT
              T8.ACCOUNT_ID,
              SUM(T8.FLOW_SUM) / NULLIF(CAST(SUM(T8.FLOW_READINGS) AS DOUBLE), 0.0) AS FLOW,
              SUM(T8.TEMPERATURE_SUM) / NULLIF(CAST(SUM(T8.TEMPERATURE_READINGS) AS DOUBLE), 0.0) AS TEMPERATURE,
              SUM(T8.PRESSURE_SUM) / NULLIF(CAST(SUM(T8.PRESSURE_READINGS) AS DOUBLE), 0.0) AS PRESSURE
            FROM (
              SELECT
                *
              FROM TIMELINE.TAP_HOURS AS T1
              WHERE
                NOT (
                  T1.IS_ORPHAN
                ) AND T1.EVENT_DATE = DATE_FROM_PARTS(2026, 6, 30)
            ) AS T8
            GROUP BY
              1
          ) AS T18
            ON T29.ACCOUNT_ID = T18.ACCOUNT_ID
        ) AS T30
      ) AS T32
      LEFT OUTER JOIN (
        SELECT
          T0.ACCOUNT_ID,
          T0.OPEN_TICKETS,
          T0.OPEN_BREACHES
        FROM TIMELINE.TICKET_DAYS AS T0
        WHERE
          T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
      ) AS T13
        ON T32.ACCOUNT_ID = T13.ACCOUNT_ID
    ) AS T33
  ) AS T34
) AS T35
