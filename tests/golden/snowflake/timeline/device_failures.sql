SELECT
  T15.DEVICE_ID,
  T15.FAILED_AT,
  T15.FAILURE_TYPE,
  T15.FAILED_DATE,
  T15.FAILURE_CATEGORY,
  T15.REPAIRED_AT,
  T15.REPAIR_HOURS
FROM (
  SELECT
    T14.DEVICE_ID,
    T14.FAILED_AT,
    T14.FAILURE_TYPE,
    T14.FAILED_DATE,
    T14.REPAIRED_AT,
    CASE
      WHEN T5.WARM > 0
      THEN 'temperature'
      WHEN T5.PRESSED > 0
      THEN 'pressure'
      ELSE 'operational'
    END AS FAILURE_CATEGORY,
    CAST(DATEDIFF(SECOND, T14.FAILED_AT, T14.REPAIRED_AT) AS DOUBLE) / 3600.0 AS REPAIR_HOURS
  FROM (
    SELECT
      T12.DEVICE_ID,
      T12.AT,
      T12.FAILURE_TYPE,
      T12.REPAIRED_AT,
      T12.AT AS FAILED_AT,
      CAST(T12.AT AS DATE) AS FAILED_DATE
    FROM (
      SELECT
        T11.DEVICE_ID,
        T11.AT,
        T11.FAILURE_TYPE,
        MIN(
          CASE WHEN T11.FAILURE_TYPE IS NULL THEN T11.AT ELSE CAST(NULL AS TIMESTAMPNTZ) END
        ) OVER (
          PARTITION BY T11.DEVICE_ID
          ORDER BY T11.AT ASC, T11.FAILURE_TYPE IS NOT NULL ASC, T11.FAILURE_TYPE ASC
          ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        ) AS REPAIRED_AT
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T1.DEVICE_ID,
              T1.EVENT_TIMESTAMP AS AT,
              CASE
                WHEN T1.HEALTH_STATUS = 'error'
                THEN 'health_check_error'
                ELSE CAST(NULL AS VARCHAR)
              END AS FAILURE_TYPE
            FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T1
            WHERE
              NOT (
                T1.IS_ORPHAN
              )
              AND T1.DEVICE_ID IS NOT NULL
              AND T1.EVENT_TIMESTAMP IS NOT NULL
              AND T1.HEALTH_STATUS IN ('error', 'healthy')
          ) AS T6
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T8.ENTITY_KEY AS DEVICE_ID,
              CAST(T8.VALID_FROM AS TIMESTAMPNTZ) AS AT,
              CASE
                WHEN T8.VALUE = 'non_operational'
                THEN 'went_offline'
                ELSE CAST(NULL AS VARCHAR)
              END AS FAILURE_TYPE
            FROM (
              SELECT
                T7.ENTITY_KEY,
                T7.VALUE,
                T7.VALID_FROM,
                T7.VALID_TO,
                LAG(T7.VALUE) OVER (PARTITION BY T7.ENTITY_KEY ORDER BY T7.VALID_FROM ASC) AS BEFORE
              FROM (
                SELECT
                  T4.ENTITY_KEY,
                  T4.VALUE,
                  T4.OBSERVED_AS_OF AS VALID_FROM,
                  LEAD(T4.OBSERVED_AS_OF) OVER (PARTITION BY T4.ENTITY_KEY ORDER BY T4.OBSERVED_AS_OF ASC) AS VALID_TO
                FROM (
                  SELECT
                    *
                  FROM TAPDATA.OBSERVATIONS AS T2
                  WHERE
                    T2.SOURCE_TABLE = 'stg_app_database__devices'
                    AND T2.ATTRIBUTE = 'operational_status'
                    AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                ) AS T4
              ) AS T7
            ) AS T8
            WHERE
              T8.BEFORE IS NOT NULL
              AND T8.BEFORE <> T8.VALUE
              AND T8.VALUE IN ('operational', 'non_operational')
          ) AS T9
        ) AS T10
      ) AS T11
    ) AS T12
    WHERE
      T12.FAILURE_TYPE IS NOT NULL
  ) AS T14
  LEFT OUTER JOIN (
    SELECT
      T0.DEVICE_ID AS CAUSE_DEVICE,
      T0.EVENT_DATE AS CAUSE_DATE,
      SUM(T0.CRITICAL_TEMPERATURES) AS WARM,
      SUM(T0.CRITICAL_PRESSURES) AS PRESSED
    FROM TIMELINE.TAP_HOURS AS T0
    GROUP BY
      1,
      2
  ) AS T5
    ON T14.DEVICE_ID = T5.CAUSE_DEVICE AND T14.FAILED_DATE = T5.CAUSE_DATE
) AS T15
