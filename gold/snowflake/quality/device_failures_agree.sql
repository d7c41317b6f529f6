SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'errors of health checks are failures' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T17._LK0, T17._RK0),
        COALESCE(CAST(T17._LK1 AS VARCHAR), CAST(T17._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
      CASE
        WHEN T17._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T17._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T10._LK0,
        T10._LK1,
        T14._RK0,
        T14._RK1
      FROM (
        SELECT
          T0.DEVICE_ID AS _LK0,
          T0.FAILED_AT AS _LK1
        FROM TIMELINE.DEVICE_FAILURES AS T0
        WHERE
          T0.FAILURE_TYPE = 'health_check_error'
      ) AS T10
      FULL OUTER JOIN (
        SELECT
          T8.DEVICE_ID AS _RK0,
          T8.FAILED_AT AS _RK1
        FROM (
          SELECT DISTINCT
            T2.DEVICE_ID,
            T2.EVENT_TIMESTAMP AS FAILED_AT
          FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
          WHERE
            NOT (
              T2.IS_ORPHAN
            )
            AND T2.DEVICE_ID IS NOT NULL
            AND T2.EVENT_TIMESTAMP IS NOT NULL
            AND T2.HEALTH_STATUS = 'error'
        ) AS T8
      ) AS T14
        ON T10._LK0 = T14._RK0 AND T10._LK1 = T14._RK1
    ) AS T17
    WHERE
      NOT (
        (
          T17._LK0 IS NOT NULL
        ) AND (
          T17._RK0 IS NOT NULL
        )
      )
  ) AS T19
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a repair is the next healthy sign' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T22._LK0, T22._RK0),
        COALESCE(CAST(T22._LK1 AS VARCHAR), CAST(T22._RK1 AS VARCHAR)),
        COALESCE(T22._LK2, T22._RK2)
      ) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T22._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T22._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T22._L0 IS NOT DISTINCT FROM T22._R0 THEN '' ELSE 'repaired_at ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T6._LK0,
        T6._LK1,
        T6._LK2,
        T6._L0,
        T21._RK0,
        T21._RK1,
        T21._RK2,
        T21._R0
      FROM (
        SELECT
          T0.DEVICE_ID AS _LK0,
          T0.FAILED_AT AS _LK1,
          T0.FAILURE_TYPE AS _LK2,
          T0.REPAIRED_AT AS _L0
        FROM TIMELINE.DEVICE_FAILURES AS T0
      ) AS T6
      RIGHT OUTER JOIN (
        SELECT
          T18.DEVICE_ID AS _RK0,
          T18.FAILED_AT AS _RK1,
          T18.FAILURE_TYPE AS _RK2,
          LEAST(COALESCE(T18.REPAIRED_AT, T18.SIGN), T18.SIGN) AS _R0
        FROM (
          SELECT
            T16.DEVICE_ID,
            T16.FAILED_AT,
            T16.FAILURE_TYPE,
            T16.REPAIRED_AT,
            MIN(T16._AT) AS SIGN
          FROM (
            SELECT
              T3.DEVICE_ID,
              T3.FAILED_AT,
              T3.FAILURE_TYPE,
              T3.FAILED_DATE,
              T3.FAILURE_CATEGORY,
              T3.REPAIRED_AT,
              T3.REPAIR_HOURS,
              T12._DEVICE,
              T12._AT
            FROM TIMELINE.DEVICE_FAILURES AS T3
            INNER JOIN (
              SELECT
                T2.DEVICE_ID AS _DEVICE,
                T2.EVENT_TIMESTAMP AS _AT
              FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T2
              WHERE
                NOT (
                  T2.IS_ORPHAN
                )
                AND T2.DEVICE_ID IS NOT NULL
                AND T2.EVENT_TIMESTAMP IS NOT NULL
                AND T2.HEALTH_STATUS = 'healthy'
            ) AS T12
              ON T3.DEVICE_ID = T12._DEVICE AND T3.FAILED_AT < T12._AT
          ) AS T16
          GROUP BY
            1,
            2,
            3,
            4
        ) AS T18
      ) AS T21
        ON T6._LK0 = T21._RK0 AND T6._LK1 = T21._RK1 AND T6._LK2 = T21._RK2
    ) AS T22
    WHERE
      NOT (
        (
          T22._LK0 IS NOT NULL
        )
        AND (
          T22._RK0 IS NOT NULL
        )
        AND T22._L0 IS NOT DISTINCT FROM T22._R0
      )
  ) AS T24
) AS T25
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a failure agrees with itself and with its day' AS STATEMENT,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(COALESCE(T15.DEVICE_ID, 'null'), '|'),
          COALESCE(CAST(T15.FAILED_AT AS VARCHAR), 'null')
        ),
        '|'
      ),
      COALESCE(T15.FAILURE_TYPE, 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CASE
            WHEN NOT (
              T15.FAILED_DATE = CAST(T15.FAILED_AT AS DATE)
            )
            THEN 'failed_date; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              ABS(
                (
                  T15.REPAIR_HOURS * 3600.0
                ) - CAST(DATE_PART('epoch', T15.REPAIRED_AT) - DATE_PART('epoch', T15.FAILED_AT) AS DOUBLE)
              ) <= 1.0
            )
            THEN 'repair_hours; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T15.FAILURE_CATEGORY = 'temperature'
            ) = (
              COALESCE(T15.WARM, 0) > 0
            )
          )
          THEN 'warm; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            T15.FAILURE_CATEGORY = 'operational'
          ) = (
            (
              COALESCE(T15.WARM, 0) + COALESCE(T15.PRESSED, 0)
            ) = 0
          )
        )
        THEN 'pressed; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T3.DEVICE_ID,
      T3.FAILED_AT,
      T3.FAILURE_TYPE,
      T3.FAILED_DATE,
      T3.FAILURE_CATEGORY,
      T3.REPAIRED_AT,
      T3.REPAIR_HOURS,
      T11._DEVICE,
      T11._DAY,
      T11.WARM,
      T11.PRESSED
    FROM TIMELINE.DEVICE_FAILURES AS T3
    LEFT OUTER JOIN (
      SELECT
        T1.DEVICE_ID AS _DEVICE,
        T1.EVENT_DATE AS _DAY,
        SUM(T1.CRITICAL_TEMPERATURES) AS WARM,
        SUM(T1.CRITICAL_PRESSURES) AS PRESSED
      FROM TIMELINE.TAP_HOURS AS T1
      GROUP BY
        1,
        2
    ) AS T11
      ON T3.DEVICE_ID = T11._DEVICE AND T3.FAILED_DATE = T11._DAY
  ) AS T15
  WHERE
    NOT (
      (
        T15.FAILED_DATE = CAST(T15.FAILED_AT AS DATE)
      )
      AND (
        ABS(
          (
            T15.REPAIR_HOURS * 3600.0
          ) - CAST(DATE_PART('epoch', T15.REPAIRED_AT) - DATE_PART('epoch', T15.FAILED_AT) AS DOUBLE)
        ) <= 1.0
      )
      AND (
        (
          T15.FAILURE_CATEGORY = 'temperature'
        ) = (
          COALESCE(T15.WARM, 0) > 0
        )
      )
      AND (
        (
          T15.FAILURE_CATEGORY = 'operational'
        ) = (
          (
            COALESCE(T15.WARM, 0) + COALESCE(T15.PRESSED, 0)
          ) = 0
        )
      )
    )
) AS T23
