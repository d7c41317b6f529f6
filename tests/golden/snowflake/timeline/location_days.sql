WITH T14 AS (
  SELECT
    COALESCE(T11.LOCATION_ID, T13.LOCATION_ID) AS LOCATION_ID,
    COALESCE(T11.DAY, T13.DAY) AS DAY,
    T13.DEVICES,
    T13.TAP_CONTROLLERS,
    T13.CONTROLLERS_IN_SERVICE,
    T13.CONTROLLERS_WATCHED,
    T13.CONTROLLERS_ACTIVE,
    T13.ACTIVE_DEVICES,
    T13.ACTIVE_DEVICES_30D,
    T11.EVENTS,
    T11.POURS,
    T11.READINGS,
    T11.ANOMALIES,
    T11.FLOW_READINGS,
    T11.VOLUME_ML,
    T11.FLOW_SUM
  FROM (
    SELECT
      T7.LOCATION_ID,
      T7.EVENT_DATE AS DAY,
      SUM(T7.EVENTS) AS EVENTS,
      SUM(T7.POURS) AS POURS,
      SUM(T7.READINGS) AS READINGS,
      SUM(T7.ANOMALIES) AS ANOMALIES,
      SUM(T7.FLOW_READINGS) AS FLOW_READINGS,
      SUM(T7.VOLUME_ML) AS VOLUME_ML,
      SUM(T7.FLOW_SUM) AS FLOW_SUM
    FROM (
      SELECT
        *
      FROM TIMELINE.TAP_HOURS AS T2
      WHERE
        NOT (
          T2.IS_ORPHAN
        )
    ) AS T7
    GROUP BY
      1,
      2
  ) AS T11
  FULL OUTER JOIN (
    SELECT
      T8.LOCATION_ID,
      T8.DAY,
      COUNT(*) AS DEVICES,
      COUNT_IF(T8.IS_TAP_CONTROLLER) AS TAP_CONTROLLERS,
      COUNT_IF(T8.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
      COUNT_IF(T8.IS_WATCHED) AS CONTROLLERS_WATCHED,
      COUNT_IF(T8.IS_IN_SERVICE AND T8.HAS_EVENT) AS CONTROLLERS_ACTIVE,
      COUNT_IF(T8.HAS_EVENT) AS ACTIVE_DEVICES,
      COUNT_IF(T8.ACTIVE_DAYS_30D > 0) AS ACTIVE_DEVICES_30D
    FROM (
      SELECT
        *
      FROM TIMELINE.DEVICE_DAYS AS T3
      WHERE
        T3.LOCATION_ID IS NOT NULL
    ) AS T8
    GROUP BY
      1,
      2
  ) AS T13
    ON T11.LOCATION_ID = T13.LOCATION_ID AND T11.DAY = T13.DAY
)
SELECT
  T27.LOCATION_ID,
  T27.DAY,
  T27.ACCOUNT_ID,
  T27.LOCATION_CREATED_DATE,
  T27.DEVICES,
  T27.TAP_CONTROLLERS,
  T27.CONTROLLERS_IN_SERVICE,
  T27.CONTROLLERS_WATCHED,
  T27.CONTROLLERS_ACTIVE,
  T27.AVAILABILITY_PCT,
  T27.ACTIVE_DEVICES,
  T27.ACTIVE_DEVICES_30D,
  T27.EVENTS,
  T27.POURS,
  T27.VOLUME_ML,
  T27.READINGS,
  T27.ANOMALIES,
  T27.FLOW_READINGS,
  T27.FLOW_SUM,
  T27.EVENTS_30D,
  T27.POURS_30D,
  T27.VOLUME_ML_30D,
  T27.READINGS_30D,
  T27.ANOMALIES_30D,
  T27.QUALITY_ISSUE_RATE_30D,
  T27.AVG_FLOW_RATE_30D,
  T27.ACTIVE_DAYS_30D,
  T27.HEALTH_SCORE,
  T27.HEALTH_BAND,
  T27.CONNECTIVITY_TIER,
  T27.VOLUME_TIER,
  T27.STATUS,
  T27.OPERATIONAL_STATUS
FROM (
  SELECT
    T26.*
    EXCLUDE (_IS_TOLD, FLOW_READINGS_30D, FLOW_SUM_30D, HAS_DEVICE_DATA)
  FROM (
    SELECT
      T25.LOCATION_ID,
      T25.DAY,
      T25.ACCOUNT_ID,
      T25.LOCATION_CREATED_DATE,
      T25.HAS_DEVICE_DATA,
      T25.DEVICES,
      T25.TAP_CONTROLLERS,
      T25.CONTROLLERS_IN_SERVICE,
      T25.CONTROLLERS_WATCHED,
      T25.CONTROLLERS_ACTIVE,
      T25.ACTIVE_DEVICES,
      T25.ACTIVE_DEVICES_30D,
      T25.EVENTS,
      T25.POURS,
      T25.READINGS,
      T25.ANOMALIES,
      T25.FLOW_READINGS,
      T25.VOLUME_ML,
      T25.FLOW_SUM,
      T25.EVENTS_30D,
      T25.POURS_30D,
      T25.READINGS_30D,
      T25.ANOMALIES_30D,
      T25.FLOW_READINGS_30D,
      T25.VOLUME_ML_30D,
      T25.FLOW_SUM_30D,
      T25.ACTIVE_DAYS_30D,
      T25.AVAILABILITY_PCT,
      T25.QUALITY_ISSUE_RATE_30D,
      T25.AVG_FLOW_RATE_30D,
      T25._IS_TOLD,
      T25.CONNECTIVITY_TIER,
      T25.VOLUME_TIER,
      T25.STATUS,
      T25.OPERATIONAL_STATUS,
      T25.HEALTH_SCORE,
      IFF(
        T25.HEALTH_SCORE IS NULL,
        CAST(NULL AS VARCHAR),
        CASE
          WHEN T25.HEALTH_SCORE >= 95.0
          THEN 'excellent'
          WHEN T25.HEALTH_SCORE >= 80.0
          THEN 'good'
          WHEN T25.HEALTH_SCORE >= 60.0
          THEN 'fair'
          WHEN T25.HEALTH_SCORE >= 30.0
          THEN 'poor'
          WHEN T25.HEALTH_SCORE > 0
          THEN 'critical'
          ELSE 'critical'
        END
      ) AS HEALTH_BAND
    FROM (
      SELECT
        T24.LOCATION_ID,
        T24.DAY,
        T24.ACCOUNT_ID,
        T24.LOCATION_CREATED_DATE,
        T24.HAS_DEVICE_DATA,
        T24.DEVICES,
        T24.TAP_CONTROLLERS,
        T24.CONTROLLERS_IN_SERVICE,
        T24.CONTROLLERS_WATCHED,
        T24.CONTROLLERS_ACTIVE,
        T24.ACTIVE_DEVICES,
        T24.ACTIVE_DEVICES_30D,
        T24.EVENTS,
        T24.POURS,
        T24.READINGS,
        T24.ANOMALIES,
        T24.FLOW_READINGS,
        T24.VOLUME_ML,
        T24.FLOW_SUM,
        T24.EVENTS_30D,
        T24.POURS_30D,
        T24.READINGS_30D,
        T24.ANOMALIES_30D,
        T24.FLOW_READINGS_30D,
        T24.VOLUME_ML_30D,
        T24.FLOW_SUM_30D,
        T24.ACTIVE_DAYS_30D,
        T24.AVAILABILITY_PCT,
        T24.QUALITY_ISSUE_RATE_30D,
        T24.AVG_FLOW_RATE_30D,
        T24._IS_TOLD,
        IFF(
          T24._IS_TOLD,
          CASE
            WHEN T24.AVAILABILITY_PCT >= 95.0
            THEN 'excellent'
            WHEN T24.AVAILABILITY_PCT >= 80.0
            THEN 'good'
            WHEN T24.AVAILABILITY_PCT >= 60.0
            THEN 'fair'
            WHEN T24.AVAILABILITY_PCT > 0
            THEN 'poor'
            ELSE 'none'
          END,
          NULL
        ) AS CONNECTIVITY_TIER,
        IFF(
          T24._IS_TOLD,
          CASE
            WHEN T24.VOLUME_ML_30D >= 100000.0
            THEN 'high'
            WHEN T24.VOLUME_ML_30D >= 50000.0
            THEN 'medium'
            WHEN T24.VOLUME_ML_30D >= 10000.0
            THEN 'low'
            WHEN T24.VOLUME_ML_30D > 0
            THEN 'minimal'
            ELSE 'none'
          END,
          NULL
        ) AS VOLUME_TIER,
        IFF(
          T24._IS_TOLD,
          CASE
            WHEN T24.DEVICES = 0
            THEN 'no_devices'
            WHEN T24.EVENTS_30D > 0
            THEN 'active'
            ELSE 'inactive'
          END,
          NULL
        ) AS STATUS,
        IFF(
          T24._IS_TOLD,
          CASE
            WHEN T24.CONTROLLERS_IN_SERVICE = 0
            THEN 'not_operational'
            WHEN T24.CONTROLLERS_ACTIVE > 0
            THEN 'operational'
            ELSE 'offline'
          END,
          NULL
        ) AS OPERATIONAL_STATUS,
        IFF(
          T24._IS_TOLD,
          CAST(CASE
            WHEN (
              T24.AVAILABILITY_PCT >= 95.0
            )
            AND (
              COALESCE(T24.QUALITY_ISSUE_RATE_30D, 0.0) <= 2.0
            )
            AND (
              T24.EVENTS_30D > 100
            )
            THEN 95
            WHEN (
              T24.AVAILABILITY_PCT >= 80.0
            )
            AND (
              COALESCE(T24.QUALITY_ISSUE_RATE_30D, 0.0) <= 5.0
            )
            AND (
              T24.EVENTS_30D > 50
            )
            THEN 80
            WHEN (
              T24.AVAILABILITY_PCT >= 60.0
            ) AND (
              T24.EVENTS_30D > 0
            )
            THEN 60
            WHEN T24.DEVICES > 0
            THEN 30
            ELSE 10
          END AS DOUBLE),
          NULL
        ) AS HEALTH_SCORE
      FROM (
        SELECT
          T23.LOCATION_ID,
          T23.DAY,
          T23.ACCOUNT_ID,
          T23.LOCATION_CREATED_DATE,
          T23.HAS_DEVICE_DATA,
          T23.DEVICES,
          T23.TAP_CONTROLLERS,
          T23.CONTROLLERS_IN_SERVICE,
          T23.CONTROLLERS_WATCHED,
          T23.CONTROLLERS_ACTIVE,
          T23.ACTIVE_DEVICES,
          T23.ACTIVE_DEVICES_30D,
          T23.EVENTS,
          T23.POURS,
          T23.READINGS,
          T23.ANOMALIES,
          T23.FLOW_READINGS,
          T23.VOLUME_ML,
          T23.FLOW_SUM,
          T23.EVENTS_30D,
          T23.POURS_30D,
          T23.READINGS_30D,
          T23.ANOMALIES_30D,
          T23.FLOW_READINGS_30D,
          T23.VOLUME_ML_30D,
          T23.FLOW_SUM_30D,
          T23.ACTIVE_DAYS_30D,
          (
            CAST(T23.CONTROLLERS_ACTIVE AS DOUBLE) / NULLIF(CAST(T23.CONTROLLERS_WATCHED AS DOUBLE), 0.0)
          ) * 100.0 AS AVAILABILITY_PCT,
          (
            CAST(T23.ANOMALIES_30D AS DOUBLE) / NULLIF(CAST(T23.READINGS_30D AS DOUBLE), 0.0)
          ) * 100.0 AS QUALITY_ISSUE_RATE_30D,
          T23.FLOW_SUM_30D / NULLIF(CAST(T23.FLOW_READINGS_30D AS DOUBLE), 0.0) AS AVG_FLOW_RATE_30D,
          T23.HAS_DEVICE_DATA OR (
            T23.DEVICES = 0
          ) AS _IS_TOLD
        FROM (
          SELECT
            T22.LOCATION_ID,
            T22.DAY,
            T22.ACCOUNT_ID,
            T22.LOCATION_CREATED_DATE,
            T22.HAS_DEVICE_DATA,
            T22.DEVICES,
            T22.TAP_CONTROLLERS,
            T22.CONTROLLERS_IN_SERVICE,
            T22.CONTROLLERS_WATCHED,
            T22.CONTROLLERS_ACTIVE,
            T22.ACTIVE_DEVICES,
            T22.ACTIVE_DEVICES_30D,
            T22.EVENTS,
            T22.POURS,
            T22.READINGS,
            T22.ANOMALIES,
            T22.FLOW_READINGS,
            T22.VOLUME_ML,
            T22.FLOW_SUM,
            SUM(T22.EVENTS) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS EVENTS_30D,
            SUM(T22.POURS) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS POURS_30D,
            SUM(T22.READINGS) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS READINGS_30D,
            SUM(T22.ANOMALIES) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS ANOMALIES_30D,
            SUM(T22.FLOW_READINGS) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS FLOW_READINGS_30D,
            SUM(T22.VOLUME_ML) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS VOLUME_ML_30D,
            SUM(T22.FLOW_SUM) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS FLOW_SUM_30D,
            SUM(CAST(T22.EVENTS > 0 AS BIGINT)) OVER (
              PARTITION BY T22.LOCATION_ID
              ORDER BY T22.DAY ASC
              ROWS BETWEEN 29 preceding AND CURRENT ROW
            ) AS ACTIVE_DAYS_30D
          FROM (
            SELECT
              T21.LOCATION_ID,
              T5.DAY,
              T21.ACCOUNT_ID,
              T21.LOCATION_CREATED_DATE,
              T5.HAS_DEVICE_DATA,
              COALESCE(T16.DEVICES, 0) AS DEVICES,
              COALESCE(T16.TAP_CONTROLLERS, 0) AS TAP_CONTROLLERS,
              COALESCE(T16.CONTROLLERS_IN_SERVICE, 0) AS CONTROLLERS_IN_SERVICE,
              COALESCE(T16.CONTROLLERS_WATCHED, 0) AS CONTROLLERS_WATCHED,
              COALESCE(T16.CONTROLLERS_ACTIVE, 0) AS CONTROLLERS_ACTIVE,
              COALESCE(T16.ACTIVE_DEVICES, 0) AS ACTIVE_DEVICES,
              COALESCE(T16.ACTIVE_DEVICES_30D, 0) AS ACTIVE_DEVICES_30D,
              COALESCE(T16.EVENTS, 0) AS EVENTS,
              COALESCE(T16.POURS, 0) AS POURS,
              COALESCE(T16.READINGS, 0) AS READINGS,
              COALESCE(T16.ANOMALIES, 0) AS ANOMALIES,
              COALESCE(T16.FLOW_READINGS, 0) AS FLOW_READINGS,
              COALESCE(T16.VOLUME_ML, 0.0) AS VOLUME_ML,
              COALESCE(T16.FLOW_SUM, 0.0) AS FLOW_SUM
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T9.LOCATION_ID,
                  T9.ACCOUNT_ID,
                  CAST(T9.LOCATION_CREATED_AT AS DATE) AS LOCATION_CREATED_DATE,
                  LEAST_IGNORE_NULLS(
                    COALESCE(CAST(T9.LOCATION_CREATED_AT AS DATE), T18._FIRST),
                    COALESCE(T18._FIRST, CAST(T9.LOCATION_CREATED_AT AS DATE))
                  ) AS _START
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T1
                  WHERE
                    NOT (
                      T1.IS_ORPHAN
                    )
                ) AS T9
                LEFT OUTER JOIN (
                  SELECT
                    T15.LOCATION_ID,
                    MIN(T15.DAY) AS _FIRST
                  FROM T14 AS T15
                  GROUP BY
                    1
                ) AS T18
                  ON T9.LOCATION_ID = T18.LOCATION_ID
              ) AS T19
              WHERE
                T19._START IS NOT NULL
            ) AS T21
            INNER JOIN (
              SELECT
                T0.HAS_DEVICE_DATA,
                T0.DAY
              FROM TIMELINE.DAYS AS T0
            ) AS T5
              ON T5.DAY >= T21._START
            LEFT OUTER JOIN T14 AS T16
              ON T21.LOCATION_ID = T16.LOCATION_ID AND T5.DAY = T16.DAY
          ) AS T22
        ) AS T23
      ) AS T24
    ) AS T25
  ) AS T26
) AS T27
