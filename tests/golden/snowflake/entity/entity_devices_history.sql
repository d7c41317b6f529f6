SELECT
  T39.DEVICE_ID,
  T39.VALID_FROM,
  T39.VALID_TO,
  T39.IS_CURRENT,
  T39.EVENT_SEQUENCE,
  T39.LOCATION_ID,
  T39.ACCOUNT_ID,
  T39.DEVICE_TYPE,
  T39.CHANGE_TYPE,
  CASE
    WHEN T39.IS_FIRST
    THEN 'created'
    WHEN (
      T39.CHANGE_TYPE = 'failure'
    )
    OR (
      (
        T39.CHANGE_TYPE = 'status_change'
      )
      AND (
        T39.OPERATIONAL_STATUS = 'non_operational'
      )
    )
    THEN 'failure'
    WHEN (
      T39.CHANGE_TYPE = 'health_improved'
    )
    OR (
      (
        T39.CHANGE_TYPE = 'status_change'
      )
      AND (
        T39.OPERATIONAL_STATUS = 'operational'
      )
    )
    THEN 'recovered'
    WHEN (
      T39.CHANGE_TYPE = 'maintenance_change'
    )
    AND (
      T39.DAYS_SINCE_MAINTENANCE < T39.PREVIOUS_DAYS
    )
    THEN 'maintenance'
    ELSE 'updated'
  END AS EVENT_TYPE,
  CASE T39.CHANGE_TYPE
    WHEN 'created'
    THEN 'lifecycle'
    WHEN 'initial_load'
    THEN 'lifecycle'
    WHEN 'status_change'
    THEN 'status'
    WHEN 'firmware_update'
    THEN 'firmware'
    WHEN 'failure'
    THEN 'failure'
    WHEN 'health_improved'
    THEN 'health'
    WHEN 'health_declined'
    THEN 'health'
    WHEN 'health_known'
    THEN 'health'
    WHEN 'health_unknown'
    THEN 'health'
    WHEN 'maintenance_change'
    THEN 'maintenance'
    ELSE NULL
  END AS EVENT_CATEGORY,
  CASE
    WHEN T39.IS_FIRST
    THEN 'installed or first reported'
    WHEN T39.CHANGE_TYPE IN ('status_change', 'initial_load')
    THEN CONCAT(
      'status ',
      COALESCE(T39.PREVIOUS_OPERATIONAL_STATUS, 'unknown'),
      ' -> ',
      COALESCE(T39.OPERATIONAL_STATUS, 'unknown')
    )
    WHEN T39.CHANGE_TYPE = 'firmware_update'
    THEN CONCAT(
      'firmware ',
      COALESCE(T39.PREVIOUS_FIRMWARE_VERSION, 'unknown'),
      ' -> ',
      COALESCE(T39.FIRMWARE_VERSION, 'unknown')
    )
    WHEN T39.CHANGE_TYPE = 'failure'
    THEN CONCAT(
      'last failure ',
      COALESCE(T39.PREVIOUS_FAILURE_CATEGORY, 'unknown'),
      ' -> ',
      COALESCE(T39.LAST_FAILURE_CATEGORY, 'unknown')
    )
    WHEN T39.CHANGE_TYPE = 'maintenance_change'
    THEN CONCAT(
      'maintenance ',
      COALESCE(T39.PREVIOUS_MAINTENANCE_STATUS, 'unknown'),
      ' -> ',
      COALESCE(T39.MAINTENANCE_STATUS, 'unknown')
    )
    ELSE CONCAT(
      'health ',
      COALESCE(T39.PREVIOUS_HEALTH_BAND, 'unknown'),
      ' -> ',
      COALESCE(T39.HEALTH_BAND, 'unknown')
    )
  END AS CHANGE_REASON,
  T39.OPERATIONAL_STATUS,
  T39.PREVIOUS_OPERATIONAL_STATUS,
  T39.IS_ONLINE,
  T39.FIRMWARE_VERSION,
  T39.PREVIOUS_FIRMWARE_VERSION,
  T39.HEALTH_BAND,
  T39.PREVIOUS_HEALTH_BAND,
  T39.HEALTH_SCORE,
  T39.PREVIOUS_HEALTH_SCORE,
  T39.PERFORMANCE_IMPACT,
  T39.CUMULATIVE_PERFORMANCE_IMPACT,
  T39.PERFORMANCE_TREND,
  T39.MAINTENANCE_STATUS,
  T39.PREVIOUS_MAINTENANCE_STATUS,
  T39.DAYS_SINCE_MAINTENANCE,
  T39.LAST_FAILURE_CATEGORY,
  IFF(T39.CHANGE_TYPE = 'failure', T39.LAST_FAILURE_CATEGORY, NULL) AS FAILURE_CATEGORY,
  T39.PREVIOUS_FAILURE_CATEGORY,
  T39.FAILURES_30D,
  T39.MTBF_HOURS,
  T39.CONSECUTIVE_ANOMALY_FLAG,
  T39.RAPID_FAILURE_FLAG
FROM (
  SELECT
    T38.DEVICE_ID,
    T38.DAY,
    T38.LOCATION_ID,
    T38.ACCOUNT_ID,
    T38.DEVICE_TYPE,
    T38.HEALTH_SCORE,
    T38.MAINTENANCE_STATUS,
    T38.DAYS_SINCE_MAINTENANCE,
    T38.LAST_FAILURE_CATEGORY,
    T38.FAILURES_30D,
    T38.MTBF_HOURS,
    T38.ANOMALIES,
    T38.HAS_RAPID_FAILURES,
    T38.HEALTH_BAND,
    T38.CONSECUTIVE_ANOMALY_FLAG,
    T38.RAPID_FAILURE_FLAG,
    T38.OPERATIONAL_STATUS,
    T38.IS_ONLINE,
    T38.FIRMWARE_VERSION,
    T38.OPERATIONAL_STATUS_CHANGED,
    T38.IS_ONLINE_CHANGED,
    T38.FIRMWARE_VERSION_CHANGED,
    T38.HEALTH_BAND_CHANGED,
    T38.MAINTENANCE_STATUS_CHANGED,
    T38.LAST_FAILURE_CATEGORY_CHANGED,
    T38.VALID_FROM,
    T38.VALID_TO,
    T38.IS_FIRST,
    T38.PREVIOUS_OPERATIONAL_STATUS,
    T38.PREVIOUS_FIRMWARE_VERSION,
    T38.PREVIOUS_HEALTH_BAND,
    T38.PREVIOUS_HEALTH_SCORE,
    T38.PREVIOUS_MAINTENANCE_STATUS,
    T38.PREVIOUS_FAILURE_CATEGORY,
    T38.PREVIOUS_DAYS,
    T38.IS_CURRENT,
    T38.HEALTH_SCORE - T38.PREVIOUS_HEALTH_SCORE AS PERFORMANCE_IMPACT,
    SUM(T38.HEALTH_SCORE - T38.PREVIOUS_HEALTH_SCORE) OVER (
      PARTITION BY T38.DEVICE_ID
      ORDER BY T38.VALID_FROM ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS CUMULATIVE_PERFORMANCE_IMPACT,
    CASE
      WHEN (
        T38.HEALTH_SCORE - T38.PREVIOUS_HEALTH_SCORE
      ) IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN (
        T38.HEALTH_SCORE - T38.PREVIOUS_HEALTH_SCORE
      ) >= 0
      THEN 'improving'
      WHEN (
        T38.HEALTH_SCORE - T38.PREVIOUS_HEALTH_SCORE
      ) >= -10
      THEN 'stable'
      WHEN (
        T38.HEALTH_SCORE - T38.PREVIOUS_HEALTH_SCORE
      ) >= -30
      THEN 'degrading'
      ELSE 'critical'
    END AS PERFORMANCE_TREND,
    (
      ROW_NUMBER() OVER (PARTITION BY T38.DEVICE_ID ORDER BY T38.VALID_FROM ASC) - 1
    ) + 1 AS EVENT_SEQUENCE,
    CASE
      WHEN T38.IS_FIRST
      THEN 'created'
      WHEN T38.OPERATIONAL_STATUS_CHANGED
      AND (
        (
          T38.OPERATIONAL_STATUS IS NOT NULL
        )
        AND (
          T38.PREVIOUS_OPERATIONAL_STATUS IS NOT NULL
        )
      )
      THEN 'status_change'
      WHEN T38.FIRMWARE_VERSION_CHANGED
      AND (
        (
          T38.FIRMWARE_VERSION IS NOT NULL
        )
        AND (
          T38.PREVIOUS_FIRMWARE_VERSION IS NOT NULL
        )
      )
      THEN 'firmware_update'
      WHEN T38.LAST_FAILURE_CATEGORY_CHANGED
      THEN 'failure'
      WHEN CASE T38.HEALTH_BAND
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END > CASE T38.PREVIOUS_HEALTH_BAND
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END
      THEN 'health_improved'
      WHEN CASE T38.HEALTH_BAND
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END < CASE T38.PREVIOUS_HEALTH_BAND
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END
      THEN 'health_declined'
      WHEN T38.HEALTH_BAND_CHANGED
      AND (
        CASE T38.HEALTH_BAND
          WHEN 'unhealthy'
          THEN 0
          WHEN 'degraded'
          THEN 1
          WHEN 'healthy'
          THEN 2
          ELSE NULL
        END IS NOT NULL
      )
      THEN 'health_known'
      WHEN T38.HEALTH_BAND_CHANGED
      THEN 'health_unknown'
      WHEN T38.MAINTENANCE_STATUS_CHANGED
      THEN 'maintenance_change'
      WHEN (
        T38.OPERATIONAL_STATUS_CHANGED AND (
          T38.PREVIOUS_OPERATIONAL_STATUS IS NULL
        )
      )
      OR (
        T38.FIRMWARE_VERSION_CHANGED AND (
          T38.PREVIOUS_FIRMWARE_VERSION IS NULL
        )
      )
      OR T38.IS_ONLINE_CHANGED
      THEN 'initial_load'
      ELSE 'status_change'
    END AS CHANGE_TYPE
  FROM (
    SELECT
      T36.*
      EXCLUDE (_BEFORE_FIRMWARE_VERSION, _BEFORE_HEALTH_BAND, _BEFORE_IS_ONLINE, _BEFORE_LAST_FAILURE_CATEGORY, _BEFORE_MAINTENANCE_STATUS, _BEFORE_OPERATIONAL_STATUS, _FIRST)
    FROM (
      SELECT
        T35.DEVICE_ID,
        T35.DAY,
        T35.LOCATION_ID,
        T35.ACCOUNT_ID,
        T35.DEVICE_TYPE,
        T35.HEALTH_SCORE,
        T35.MAINTENANCE_STATUS,
        T35.DAYS_SINCE_MAINTENANCE,
        T35.LAST_FAILURE_CATEGORY,
        T35.FAILURES_30D,
        T35.MTBF_HOURS,
        T35.ANOMALIES,
        T35.HAS_RAPID_FAILURES,
        T35.HEALTH_BAND,
        T35.CONSECUTIVE_ANOMALY_FLAG,
        T35.RAPID_FAILURE_FLAG,
        T35.OPERATIONAL_STATUS,
        T35.IS_ONLINE,
        T35.FIRMWARE_VERSION,
        T35._FIRST,
        T35._BEFORE_OPERATIONAL_STATUS,
        T35._BEFORE_IS_ONLINE,
        T35._BEFORE_FIRMWARE_VERSION,
        T35._BEFORE_HEALTH_BAND,
        T35._BEFORE_MAINTENANCE_STATUS,
        T35._BEFORE_LAST_FAILURE_CATEGORY,
        T35.OPERATIONAL_STATUS_CHANGED,
        T35.IS_ONLINE_CHANGED,
        T35.FIRMWARE_VERSION_CHANGED,
        T35.HEALTH_BAND_CHANGED,
        T35.MAINTENANCE_STATUS_CHANGED,
        T35.LAST_FAILURE_CATEGORY_CHANGED,
        T35.VALID_FROM,
        T35.VALID_TO,
        T35.IS_FIRST,
        T35.PREVIOUS_OPERATIONAL_STATUS,
        T35.PREVIOUS_FIRMWARE_VERSION,
        T35.PREVIOUS_HEALTH_BAND,
        T35.PREVIOUS_HEALTH_SCORE,
        T35.PREVIOUS_MAINTENANCE_STATUS,
        T35.PREVIOUS_FAILURE_CATEGORY,
        T35.PREVIOUS_DAYS,
        T35.VALID_TO IS NULL AS IS_CURRENT
      FROM (
        SELECT
          T34.DEVICE_ID,
          T34.DAY,
          T34.LOCATION_ID,
          T34.ACCOUNT_ID,
          T34.DEVICE_TYPE,
          T34.HEALTH_SCORE,
          T34.MAINTENANCE_STATUS,
          T34.DAYS_SINCE_MAINTENANCE,
          T34.LAST_FAILURE_CATEGORY,
          T34.FAILURES_30D,
          T34.MTBF_HOURS,
          T34.ANOMALIES,
          T34.HAS_RAPID_FAILURES,
          T34.HEALTH_BAND,
          T34.CONSECUTIVE_ANOMALY_FLAG,
          T34.RAPID_FAILURE_FLAG,
          T34.OPERATIONAL_STATUS,
          T34.IS_ONLINE,
          T34.FIRMWARE_VERSION,
          T34._FIRST,
          T34._BEFORE_OPERATIONAL_STATUS,
          T34._BEFORE_IS_ONLINE,
          T34._BEFORE_FIRMWARE_VERSION,
          T34._BEFORE_HEALTH_BAND,
          T34._BEFORE_MAINTENANCE_STATUS,
          T34._BEFORE_LAST_FAILURE_CATEGORY,
          T34.OPERATIONAL_STATUS_CHANGED,
          T34.IS_ONLINE_CHANGED,
          T34.FIRMWARE_VERSION_CHANGED,
          T34.HEALTH_BAND_CHANGED,
          T34.MAINTENANCE_STATUS_CHANGED,
          T34.LAST_FAILURE_CATEGORY_CHANGED,
          T34.DAY AS VALID_FROM,
          LEAD(T34.DAY) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS VALID_TO,
          T34._FIRST AS IS_FIRST,
          LAG(T34.OPERATIONAL_STATUS) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_OPERATIONAL_STATUS,
          LAG(T34.FIRMWARE_VERSION) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_FIRMWARE_VERSION,
          LAG(T34.HEALTH_BAND) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_HEALTH_BAND,
          LAG(T34.HEALTH_SCORE) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_HEALTH_SCORE,
          LAG(T34.MAINTENANCE_STATUS) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_MAINTENANCE_STATUS,
          LAG(T34.LAST_FAILURE_CATEGORY) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_FAILURE_CATEGORY,
          LAG(T34.DAYS_SINCE_MAINTENANCE) OVER (PARTITION BY T34.DEVICE_ID ORDER BY T34.DAY ASC) AS PREVIOUS_DAYS
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T32.DEVICE_ID,
              T32.DAY,
              T32.LOCATION_ID,
              T32.ACCOUNT_ID,
              T32.DEVICE_TYPE,
              T32.HEALTH_SCORE,
              T32.MAINTENANCE_STATUS,
              T32.DAYS_SINCE_MAINTENANCE,
              T32.LAST_FAILURE_CATEGORY,
              T32.FAILURES_30D,
              T32.MTBF_HOURS,
              T32.ANOMALIES,
              T32.HAS_RAPID_FAILURES,
              T32.HEALTH_BAND,
              T32.CONSECUTIVE_ANOMALY_FLAG,
              T32.RAPID_FAILURE_FLAG,
              T32.OPERATIONAL_STATUS,
              T32.IS_ONLINE,
              T32.FIRMWARE_VERSION,
              T32._FIRST,
              T32._BEFORE_OPERATIONAL_STATUS,
              T32._BEFORE_IS_ONLINE,
              T32._BEFORE_FIRMWARE_VERSION,
              T32._BEFORE_HEALTH_BAND,
              T32._BEFORE_MAINTENANCE_STATUS,
              T32._BEFORE_LAST_FAILURE_CATEGORY,
              NOT (
                T32._FIRST
              )
              AND NOT (
                T32.OPERATIONAL_STATUS IS NOT DISTINCT FROM T32._BEFORE_OPERATIONAL_STATUS
              ) AS OPERATIONAL_STATUS_CHANGED,
              NOT (
                T32._FIRST
              )
              AND NOT (
                T32.IS_ONLINE IS NOT DISTINCT FROM T32._BEFORE_IS_ONLINE
              ) AS IS_ONLINE_CHANGED,
              NOT (
                T32._FIRST
              )
              AND NOT (
                T32.FIRMWARE_VERSION IS NOT DISTINCT FROM T32._BEFORE_FIRMWARE_VERSION
              ) AS FIRMWARE_VERSION_CHANGED,
              NOT (
                T32._FIRST
              )
              AND NOT (
                T32.HEALTH_BAND IS NOT DISTINCT FROM T32._BEFORE_HEALTH_BAND
              ) AS HEALTH_BAND_CHANGED,
              NOT (
                T32._FIRST
              )
              AND NOT (
                T32.MAINTENANCE_STATUS IS NOT DISTINCT FROM T32._BEFORE_MAINTENANCE_STATUS
              ) AS MAINTENANCE_STATUS_CHANGED,
              NOT (
                T32._FIRST
              )
              AND NOT (
                T32.LAST_FAILURE_CATEGORY IS NOT DISTINCT FROM T32._BEFORE_LAST_FAILURE_CATEGORY
              ) AS LAST_FAILURE_CATEGORY_CHANGED
            FROM (
              SELECT
                T31.DEVICE_ID,
                T31.DAY,
                T31.LOCATION_ID,
                T31.ACCOUNT_ID,
                T31.DEVICE_TYPE,
                T31.HEALTH_SCORE,
                T31.MAINTENANCE_STATUS,
                T31.DAYS_SINCE_MAINTENANCE,
                T31.LAST_FAILURE_CATEGORY,
                T31.FAILURES_30D,
                T31.MTBF_HOURS,
                T31.ANOMALIES,
                T31.HAS_RAPID_FAILURES,
                T31.HEALTH_BAND,
                T31.CONSECUTIVE_ANOMALY_FLAG,
                T31.RAPID_FAILURE_FLAG,
                T31.OPERATIONAL_STATUS,
                T31.IS_ONLINE,
                T31.FIRMWARE_VERSION,
                (
                  ROW_NUMBER() OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) - 1
                ) = 0 AS _FIRST,
                LAG(T31.OPERATIONAL_STATUS) OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) AS _BEFORE_OPERATIONAL_STATUS,
                LAG(T31.IS_ONLINE) OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) AS _BEFORE_IS_ONLINE,
                LAG(T31.FIRMWARE_VERSION) OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) AS _BEFORE_FIRMWARE_VERSION,
                LAG(T31.HEALTH_BAND) OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) AS _BEFORE_HEALTH_BAND,
                LAG(T31.MAINTENANCE_STATUS) OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) AS _BEFORE_MAINTENANCE_STATUS,
                LAG(T31.LAST_FAILURE_CATEGORY) OVER (PARTITION BY T31.DEVICE_ID ORDER BY T31.DAY ASC) AS _BEFORE_LAST_FAILURE_CATEGORY
              FROM (
                SELECT
                  T30.DEVICE_ID,
                  T30.DAY,
                  T30.LOCATION_ID,
                  T30.ACCOUNT_ID,
                  T30.DEVICE_TYPE,
                  T30.HEALTH_SCORE,
                  T30.MAINTENANCE_STATUS,
                  T30.DAYS_SINCE_MAINTENANCE,
                  T30.LAST_FAILURE_CATEGORY,
                  T30.FAILURES_30D,
                  T30.MTBF_HOURS,
                  T30.ANOMALIES,
                  T30.HAS_RAPID_FAILURES,
                  T30.HEALTH_BAND,
                  T30.CONSECUTIVE_ANOMALY_FLAG,
                  T30.RAPID_FAILURE_FLAG,
                  T30.OPERATIONAL_STATUS,
                  CASE T30.IS_ONLINE
                    WHEN 'true'
                    THEN TRUE
                    WHEN 'false'
                    THEN FALSE
                    ELSE CAST(NULL AS BOOLEAN)
                  END AS IS_ONLINE,
                  T30.FIRMWARE_VERSION
                FROM (
                  SELECT
                    T29.*
                    EXCLUDE (_ENTITY_KEY, _FROM, _TO)
                  FROM (
                    SELECT
                      T28.DEVICE_ID,
                      T28.DAY,
                      T28.LOCATION_ID,
                      T28.ACCOUNT_ID,
                      T28.DEVICE_TYPE,
                      T28.HEALTH_SCORE,
                      T28.MAINTENANCE_STATUS,
                      T28.DAYS_SINCE_MAINTENANCE,
                      T28.LAST_FAILURE_CATEGORY,
                      T28.FAILURES_30D,
                      T28.MTBF_HOURS,
                      T28.ANOMALIES,
                      T28.HAS_RAPID_FAILURES,
                      T28.HEALTH_BAND,
                      T28.CONSECUTIVE_ANOMALY_FLAG,
                      T28.RAPID_FAILURE_FLAG,
                      T28.OPERATIONAL_STATUS,
                      T28.IS_ONLINE,
                      T14._ENTITY_KEY,
                      T14._FROM,
                      T14._TO,
                      T14.FIRMWARE_VERSION
                    FROM (
                      SELECT
                        T26.*
                        EXCLUDE (_ENTITY_KEY, _FROM, _TO)
                      FROM (
                        SELECT
                          T25.DEVICE_ID,
                          T25.DAY,
                          T25.LOCATION_ID,
                          T25.ACCOUNT_ID,
                          T25.DEVICE_TYPE,
                          T25.HEALTH_SCORE,
                          T25.MAINTENANCE_STATUS,
                          T25.DAYS_SINCE_MAINTENANCE,
                          T25.LAST_FAILURE_CATEGORY,
                          T25.FAILURES_30D,
                          T25.MTBF_HOURS,
                          T25.ANOMALIES,
                          T25.HAS_RAPID_FAILURES,
                          T25.HEALTH_BAND,
                          T25.CONSECUTIVE_ANOMALY_FLAG,
                          T25.RAPID_FAILURE_FLAG,
                          T25.OPERATIONAL_STATUS,
                          T15._ENTITY_KEY,
                          T15._FROM,
                          T15._TO,
                          T15.IS_ONLINE
                        FROM (
                          SELECT
                            T23.*
                            EXCLUDE (_ENTITY_KEY, _FROM, _TO)
                          FROM (
                            SELECT
                              T22.DEVICE_ID,
                              T22.DAY,
                              T22.LOCATION_ID,
                              T22.ACCOUNT_ID,
                              T22.DEVICE_TYPE,
                              T22.HEALTH_SCORE,
                              T22.MAINTENANCE_STATUS,
                              T22.DAYS_SINCE_MAINTENANCE,
                              T22.LAST_FAILURE_CATEGORY,
                              T22.FAILURES_30D,
                              T22.MTBF_HOURS,
                              T22.ANOMALIES,
                              T22.HAS_RAPID_FAILURES,
                              T22.HEALTH_BAND,
                              T22.CONSECUTIVE_ANOMALY_FLAG,
                              T22.RAPID_FAILURE_FLAG,
                              T16._ENTITY_KEY,
                              T16._FROM,
                              T16._TO,
                              T16.OPERATIONAL_STATUS
                            FROM (
                              SELECT
                                T20.*
                                EXCLUDE (_DAY, _KEY, BEFORE, SEEN, STATE)
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    T18.DEVICE_ID,
                                    T18.DAY,
                                    T18.LOCATION_ID,
                                    T18.ACCOUNT_ID,
                                    T18.DEVICE_TYPE,
                                    T18.HEALTH_SCORE,
                                    T18.MAINTENANCE_STATUS,
                                    T18.DAYS_SINCE_MAINTENANCE,
                                    T18.LAST_FAILURE_CATEGORY,
                                    T18.FAILURES_30D,
                                    T18.MTBF_HOURS,
                                    T18.ANOMALIES,
                                    T18.HAS_RAPID_FAILURES,
                                    T18.HEALTH_BAND,
                                    T18.STATE,
                                    T18.BEFORE,
                                    T18.CONSECUTIVE_ANOMALY_FLAG,
                                    T18.RAPID_FAILURE_FLAG,
                                    T6._KEY,
                                    T6._DAY,
                                    T6.SEEN
                                  FROM (
                                    SELECT
                                      T7.DEVICE_ID,
                                      T7.DAY,
                                      T7.LOCATION_ID,
                                      T7.ACCOUNT_ID,
                                      T7.DEVICE_TYPE,
                                      T7.HEALTH_SCORE,
                                      T7.MAINTENANCE_STATUS,
                                      T7.DAYS_SINCE_MAINTENANCE,
                                      T7.LAST_FAILURE_CATEGORY,
                                      T7.FAILURES_30D,
                                      T7.MTBF_HOURS,
                                      T7.ANOMALIES,
                                      T7.HAS_RAPID_FAILURES,
                                      T7.HEALTH_BAND,
                                      CONCAT(
                                        '',
                                        COALESCE(T7.HEALTH_BAND, '-'),
                                        '/',
                                        COALESCE(T7.MAINTENANCE_STATUS, '-'),
                                        '/',
                                        COALESCE(T7.LAST_FAILURE_CATEGORY, '-'),
                                        '/'
                                      ) AS STATE,
                                      LAG(
                                        CONCAT(
                                          '',
                                          COALESCE(T7.HEALTH_BAND, '-'),
                                          '/',
                                          COALESCE(T7.MAINTENANCE_STATUS, '-'),
                                          '/',
                                          COALESCE(T7.LAST_FAILURE_CATEGORY, '-'),
                                          '/'
                                        )
                                      ) OVER (PARTITION BY T7.DEVICE_ID ORDER BY T7.DAY ASC) AS BEFORE,
                                      COALESCE(
                                        (
                                          T7.ANOMALIES > 0
                                        )
                                        AND (
                                          LAG(T7.ANOMALIES) OVER (PARTITION BY T7.DEVICE_ID ORDER BY T7.DAY ASC) > 0
                                        ),
                                        FALSE
                                      ) AS CONSECUTIVE_ANOMALY_FLAG,
                                      T7.HAS_RAPID_FAILURES AS RAPID_FAILURE_FLAG
                                    FROM (
                                      SELECT
                                        T1.DEVICE_ID,
                                        T1.DAY,
                                        T1.LOCATION_ID,
                                        T1.ACCOUNT_ID,
                                        T1.DEVICE_TYPE,
                                        T1.HEALTH_SCORE,
                                        T1.MAINTENANCE_STATUS,
                                        T1.DAYS_SINCE_MAINTENANCE,
                                        T1.LAST_FAILURE_CATEGORY,
                                        T1.FAILURES_30D,
                                        T1.MTBF_HOURS,
                                        T1.ANOMALIES,
                                        T1.HAS_RAPID_FAILURES,
                                        CASE
                                          WHEN T1.HEALTH_SCORE IS NULL
                                          THEN CAST(NULL AS VARCHAR)
                                          WHEN T1.HEALTH_SCORE >= 80.0
                                          THEN 'healthy'
                                          WHEN T1.HEALTH_SCORE >= 60.0
                                          THEN 'degraded'
                                          ELSE 'unhealthy'
                                        END AS HEALTH_BAND
                                      FROM TIMELINE.DEVICE_DAYS AS T1
                                    ) AS T7
                                  ) AS T18
                                  LEFT OUTER JOIN (
                                    SELECT DISTINCT
                                      T0.ENTITY_KEY AS _KEY,
                                      T0.OBSERVED_AS_OF AS _DAY,
                                      TRUE AS SEEN
                                    FROM TAPDATA.OBSERVATIONS AS T0
                                    WHERE
                                      T0.SOURCE_TABLE = 'stg_app_database__devices'
                                      AND T0.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                                  ) AS T6
                                    ON T18.DEVICE_ID = T6._KEY AND T18.DAY = T6._DAY
                                ) AS T19
                                WHERE
                                  T19.SEEN OR NOT (
                                    T19.BEFORE IS NOT DISTINCT FROM T19.STATE
                                  )
                              ) AS T20
                            ) AS T22
                            LEFT OUTER JOIN (
                              SELECT
                                T10.ENTITY_KEY AS _ENTITY_KEY,
                                T10.VALID_FROM AS _FROM,
                                COALESCE(T10.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                                T10.VALUE AS OPERATIONAL_STATUS
                              FROM (
                                SELECT
                                  T4.ENTITY_KEY,
                                  T4.VALUE,
                                  T4.OBSERVED_AS_OF AS VALID_FROM,
                                  LEAD(T4.OBSERVED_AS_OF) OVER (PARTITION BY T4.ENTITY_KEY ORDER BY T4.OBSERVED_AS_OF ASC) AS VALID_TO
                                FROM (
                                  SELECT
                                    *
                                  FROM TAPDATA.OBSERVATIONS AS T0
                                  WHERE
                                    T0.SOURCE_TABLE = 'stg_app_database__devices'
                                    AND T0.ATTRIBUTE = 'operational_status'
                                    AND T0.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                                ) AS T4
                              ) AS T10
                            ) AS T16
                              ON T22.DEVICE_ID = T16._ENTITY_KEY AND T22.DAY >= T16._FROM AND T22.DAY < T16._TO
                          ) AS T23
                        ) AS T25
                        LEFT OUTER JOIN (
                          SELECT
                            T9.ENTITY_KEY AS _ENTITY_KEY,
                            T9.VALID_FROM AS _FROM,
                            COALESCE(T9.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                            T9.VALUE AS IS_ONLINE
                          FROM (
                            SELECT
                              T3.ENTITY_KEY,
                              T3.VALUE,
                              T3.OBSERVED_AS_OF AS VALID_FROM,
                              LEAD(T3.OBSERVED_AS_OF) OVER (PARTITION BY T3.ENTITY_KEY ORDER BY T3.OBSERVED_AS_OF ASC) AS VALID_TO
                            FROM (
                              SELECT
                                *
                              FROM TAPDATA.OBSERVATIONS AS T0
                              WHERE
                                T0.SOURCE_TABLE = 'stg_app_database__devices'
                                AND T0.ATTRIBUTE = 'is_online'
                                AND T0.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                            ) AS T3
                          ) AS T9
                        ) AS T15
                          ON T25.DEVICE_ID = T15._ENTITY_KEY AND T25.DAY >= T15._FROM AND T25.DAY < T15._TO
                      ) AS T26
                    ) AS T28
                    LEFT OUTER JOIN (
                      SELECT
                        T8.ENTITY_KEY AS _ENTITY_KEY,
                        T8.VALID_FROM AS _FROM,
                        COALESCE(T8.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS _TO,
                        T8.VALUE AS FIRMWARE_VERSION
                      FROM (
                        SELECT
                          T2.ENTITY_KEY,
                          T2.VALUE,
                          T2.OBSERVED_AS_OF AS VALID_FROM,
                          LEAD(T2.OBSERVED_AS_OF) OVER (PARTITION BY T2.ENTITY_KEY ORDER BY T2.OBSERVED_AS_OF ASC) AS VALID_TO
                        FROM (
                          SELECT
                            *
                          FROM TAPDATA.OBSERVATIONS AS T0
                          WHERE
                            T0.SOURCE_TABLE = 'stg_app_database__devices'
                            AND T0.ATTRIBUTE = 'firmware_version'
                            AND T0.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T2
                      ) AS T8
                    ) AS T14
                      ON T28.DEVICE_ID = T14._ENTITY_KEY AND T28.DAY >= T14._FROM AND T28.DAY < T14._TO
                  ) AS T29
                ) AS T30
              ) AS T31
            ) AS T32
          ) AS T33
          WHERE
            T33._FIRST
            OR (
              T33.OPERATIONAL_STATUS_CHANGED
              OR T33.IS_ONLINE_CHANGED
              OR T33.FIRMWARE_VERSION_CHANGED
              OR T33.HEALTH_BAND_CHANGED
              OR T33.MAINTENANCE_STATUS_CHANGED
              OR T33.LAST_FAILURE_CATEGORY_CHANGED
            )
        ) AS T34
      ) AS T35
    ) AS T36
  ) AS T38
) AS T39
