WITH T12 AS (
  SELECT
    T0.DEVICE_ID,
    MIN(T0.VALID_FROM) AS FIRST,
    COUNT(*) AS PERIODS,
    MAX(T0.EVENT_SEQUENCE) AS LAST,
    COUNT_IF(T0.IS_CURRENT) AS OPEN
  FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
  GROUP BY
    1
)
SELECT
  *
FROM (
  SELECT
    'a period agrees with itself' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T32.DEVICE_ID, 'null'), '|'),
      COALESCE(CAST(T32.VALID_FROM AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
    CONCAT(
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
                          (
                            (
                              T32.PERFORMANCE_IMPACT IS NULL
                            )
                            AND (
                              (
                                T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                              ) IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(T32.PERFORMANCE_IMPACT - (
                              T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                            )) <= (
                              GREATEST(ABS(T32.PERFORMANCE_IMPACT), ABS(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE), 1.0) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        THEN 'impact; '
                        ELSE ''
                      END,
                      CASE
                        WHEN NOT (
                          (
                            (
                              T32.CUMULATIVE_PERFORMANCE_IMPACT IS NULL
                            )
                            AND (
                              CASE
                                WHEN (
                                  T32.SO_FAR IS NOT NULL
                                )
                                OR (
                                  (
                                    T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                                  ) IS NOT NULL
                                )
                                THEN COALESCE(T32.SO_FAR, 0.0) + COALESCE(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE, 0.0)
                                ELSE NULL
                              END IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              T32.CUMULATIVE_PERFORMANCE_IMPACT - CASE
                                WHEN (
                                  T32.SO_FAR IS NOT NULL
                                )
                                OR (
                                  (
                                    T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                                  ) IS NOT NULL
                                )
                                THEN COALESCE(T32.SO_FAR, 0.0) + COALESCE(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE, 0.0)
                                ELSE NULL
                              END
                            ) <= (
                              GREATEST(
                                ABS(T32.CUMULATIVE_PERFORMANCE_IMPACT),
                                ABS(
                                  CASE
                                    WHEN (
                                      T32.SO_FAR IS NOT NULL
                                    )
                                    OR (
                                      (
                                        T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                                      ) IS NOT NULL
                                    )
                                    THEN COALESCE(T32.SO_FAR, 0.0) + COALESCE(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE, 0.0)
                                    ELSE NULL
                                  END
                                ),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        THEN 'so_far; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          T32.CHANGE_TYPE <> 'health_improved'
                        )
                        OR (
                          (
                            T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                          ) > 0
                        )
                      )
                      THEN 'moved; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        T32.CHANGE_TYPE <> 'health_declined'
                      )
                      OR (
                        (
                          T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                        ) < 0
                      )
                    )
                    THEN 'fell; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T32.CHANGE_TYPE <> 'health_known'
                    )
                    OR (
                      (
                        T32.PREVIOUS_HEALTH_SCORE IS NULL
                      ) AND (
                        T32.HEALTH_SCORE IS NOT NULL
                      )
                    )
                  )
                  THEN 'known; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T32.CHANGE_TYPE <> 'health_unknown'
                  )
                  OR (
                    (
                      T32.PREVIOUS_HEALTH_SCORE IS NOT NULL
                    ) AND (
                      T32.HEALTH_SCORE IS NULL
                    )
                  )
                )
                THEN 'lost; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T32.CHANGE_TYPE <> 'failure'
                )
                OR NOT (
                  T32.LAST_FAILURE_CATEGORY IS NOT DISTINCT FROM T32.PREVIOUS_FAILURE_CATEGORY
                )
              )
              THEN 'failure; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T32.CHANGE_TYPE <> 'maintenance_change'
              )
              OR NOT (
                T32.MAINTENANCE_STATUS IS NOT DISTINCT FROM T32.PREVIOUS_MAINTENANCE_STATUS
              )
            )
            THEN 'maintained; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T32.CHANGE_TYPE <> 'status_change'
            )
            OR (
              (
                T32.EVENT_TYPE = 'failure'
              ) = COALESCE(T32.OPERATIONAL_STATUS = 'non_operational', FALSE)
            )
          )
          THEN 'status; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          T32.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
        )
        THEN 'not_after_as_of; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T3.DEVICE_ID,
      T3.VALID_FROM,
      T3.VALID_TO,
      T3.IS_CURRENT,
      T3.EVENT_SEQUENCE,
      T3.LOCATION_ID,
      T3.ACCOUNT_ID,
      T3.DEVICE_TYPE,
      T3.CHANGE_TYPE,
      T3.EVENT_TYPE,
      T3.EVENT_CATEGORY,
      T3.CHANGE_REASON,
      T3.OPERATIONAL_STATUS,
      T3.PREVIOUS_OPERATIONAL_STATUS,
      T3.IS_ONLINE,
      T3.FIRMWARE_VERSION,
      T3.PREVIOUS_FIRMWARE_VERSION,
      T3.HEALTH_BAND,
      T3.PREVIOUS_HEALTH_BAND,
      T3.HEALTH_SCORE,
      T3.PREVIOUS_HEALTH_SCORE,
      T3.PERFORMANCE_IMPACT,
      T3.CUMULATIVE_PERFORMANCE_IMPACT,
      T3.PERFORMANCE_TREND,
      T3.MAINTENANCE_STATUS,
      T3.PREVIOUS_MAINTENANCE_STATUS,
      T3.DAYS_SINCE_MAINTENANCE,
      T3.LAST_FAILURE_CATEGORY,
      T3.FAILURE_CATEGORY,
      T3.PREVIOUS_FAILURE_CATEGORY,
      T3.FAILURES_30D,
      T3.MTBF_HOURS,
      T3.CONSECUTIVE_ANOMALY_FLAG,
      T3.RAPID_FAILURE_FLAG,
      T19._DEVICE,
      T19._FOLLOWING,
      T19.SO_FAR
    FROM ENTITY.ENTITY_DEVICES_HISTORY AS T3
    LEFT OUTER JOIN (
      SELECT
        T0.DEVICE_ID AS _DEVICE,
        T0.EVENT_SEQUENCE + 1 AS _FOLLOWING,
        T0.CUMULATIVE_PERFORMANCE_IMPACT AS SO_FAR
      FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
    ) AS T19
      ON T3.DEVICE_ID = T19._DEVICE AND T3.EVENT_SEQUENCE = T19._FOLLOWING
  ) AS T32
  WHERE
    NOT (
      (
        (
          (
            T32.PERFORMANCE_IMPACT IS NULL
          )
          AND (
            (
              T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T32.PERFORMANCE_IMPACT - (
            T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
          )) <= (
            GREATEST(ABS(T32.PERFORMANCE_IMPACT), ABS(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T32.CUMULATIVE_PERFORMANCE_IMPACT IS NULL
          )
          AND (
            CASE
              WHEN (
                T32.SO_FAR IS NOT NULL
              )
              OR (
                (
                  T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                ) IS NOT NULL
              )
              THEN COALESCE(T32.SO_FAR, 0.0) + COALESCE(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE, 0.0)
              ELSE NULL
            END IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T32.CUMULATIVE_PERFORMANCE_IMPACT - CASE
              WHEN (
                T32.SO_FAR IS NOT NULL
              )
              OR (
                (
                  T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                ) IS NOT NULL
              )
              THEN COALESCE(T32.SO_FAR, 0.0) + COALESCE(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE, 0.0)
              ELSE NULL
            END
          ) <= (
            GREATEST(
              ABS(T32.CUMULATIVE_PERFORMANCE_IMPACT),
              ABS(
                CASE
                  WHEN (
                    T32.SO_FAR IS NOT NULL
                  )
                  OR (
                    (
                      T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
                    ) IS NOT NULL
                  )
                  THEN COALESCE(T32.SO_FAR, 0.0) + COALESCE(T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE, 0.0)
                  ELSE NULL
                END
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'health_improved'
        )
        OR (
          (
            T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
          ) > 0
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'health_declined'
        )
        OR (
          (
            T32.HEALTH_SCORE - T32.PREVIOUS_HEALTH_SCORE
          ) < 0
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'health_known'
        )
        OR (
          (
            T32.PREVIOUS_HEALTH_SCORE IS NULL
          ) AND (
            T32.HEALTH_SCORE IS NOT NULL
          )
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'health_unknown'
        )
        OR (
          (
            T32.PREVIOUS_HEALTH_SCORE IS NOT NULL
          ) AND (
            T32.HEALTH_SCORE IS NULL
          )
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'failure'
        )
        OR NOT (
          T32.LAST_FAILURE_CATEGORY IS NOT DISTINCT FROM T32.PREVIOUS_FAILURE_CATEGORY
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'maintenance_change'
        )
        OR NOT (
          T32.MAINTENANCE_STATUS IS NOT DISTINCT FROM T32.PREVIOUS_MAINTENANCE_STATUS
        )
      )
      AND (
        (
          T32.CHANGE_TYPE <> 'status_change'
        )
        OR (
          (
            T32.EVENT_TYPE = 'failure'
          ) = COALESCE(T32.OPERATIONAL_STATUS = 'non_operational', FALSE)
        )
      )
      AND (
        T32.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
      )
    )
) AS T53
UNION ALL
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
              'every device has a history from its first day' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T38._LK0, T38._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T38._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T38._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T38._L0 IS NOT DISTINCT FROM T38._R0 THEN '' ELSE 'first ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T28._LK0,
                T28._L0,
                T27._RK0,
                T27._R0
              FROM (
                SELECT
                  T22.DEVICE_ID AS _LK0,
                  T22.FIRST AS _L0
                FROM T12 AS T22
              ) AS T28
              FULL OUTER JOIN (
                SELECT
                  T15.DEVICE_ID AS _RK0,
                  T15.FIRST AS _R0
                FROM (
                  SELECT
                    T1.DEVICE_ID,
                    MIN(T1.DAY) AS FIRST
                  FROM TIMELINE.DEVICE_DAYS AS T1
                  GROUP BY
                    1
                ) AS T15
              ) AS T27
                ON T28._LK0 = T27._RK0
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
              )
          ) AS T43
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a period tells its first day' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T31._LK0, T31._RK0),
                COALESCE(CAST(T31._LK1 AS VARCHAR), CAST(T31._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T31._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T31._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T31._L0 IS NOT DISTINCT FROM T31._R0 THEN '' ELSE 'location_id ' END,
                CASE WHEN T31._L1 IS NOT DISTINCT FROM T31._R1 THEN '' ELSE 'account_id ' END,
                CASE WHEN T31._L2 IS NOT DISTINCT FROM T31._R2 THEN '' ELSE 'device_type ' END,
                CASE WHEN T31._L3 IS NOT DISTINCT FROM T31._R3 THEN '' ELSE 'health_score ' END,
                CASE
                  WHEN T31._L4 IS NOT DISTINCT FROM T31._R4
                  THEN ''
                  ELSE 'maintenance_status '
                END,
                CASE
                  WHEN T31._L5 IS NOT DISTINCT FROM T31._R5
                  THEN ''
                  ELSE 'days_since_maintenance '
                END,
                CASE
                  WHEN T31._L6 IS NOT DISTINCT FROM T31._R6
                  THEN ''
                  ELSE 'last_failure_category '
                END,
                CASE WHEN T31._L7 IS NOT DISTINCT FROM T31._R7 THEN '' ELSE 'failures_30d ' END,
                CASE WHEN T31._L8 IS NOT DISTINCT FROM T31._R8 THEN '' ELSE 'mtbf_hours ' END,
                CASE
                  WHEN T31._L9 IS NOT DISTINCT FROM T31._R9
                  THEN ''
                  ELSE 'rapid_failure_flag '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T13._LK0,
                T13._LK1,
                T13._L0,
                T13._L1,
                T13._L2,
                T13._L3,
                T13._L4,
                T13._L5,
                T13._L6,
                T13._L7,
                T13._L8,
                T13._L9,
                T17._RK0,
                T17._RK1,
                T17._R0,
                T17._R1,
                T17._R2,
                T17._R3,
                T17._R4,
                T17._R5,
                T17._R6,
                T17._R7,
                T17._R8,
                T17._R9
              FROM (
                SELECT
                  T0.DEVICE_ID AS _LK0,
                  T0.VALID_FROM AS _LK1,
                  T0.LOCATION_ID AS _L0,
                  T0.ACCOUNT_ID AS _L1,
                  T0.DEVICE_TYPE AS _L2,
                  T0.HEALTH_SCORE AS _L3,
                  T0.MAINTENANCE_STATUS AS _L4,
                  T0.DAYS_SINCE_MAINTENANCE AS _L5,
                  T0.LAST_FAILURE_CATEGORY AS _L6,
                  T0.FAILURES_30D AS _L7,
                  T0.MTBF_HOURS AS _L8,
                  T0.RAPID_FAILURE_FLAG AS _L9
                FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
              ) AS T13
              LEFT OUTER JOIN (
                SELECT
                  T1.DEVICE_ID AS _RK0,
                  T1.DAY AS _RK1,
                  T1.LOCATION_ID AS _R0,
                  T1.ACCOUNT_ID AS _R1,
                  T1.DEVICE_TYPE AS _R2,
                  T1.HEALTH_SCORE AS _R3,
                  T1.MAINTENANCE_STATUS AS _R4,
                  T1.DAYS_SINCE_MAINTENANCE AS _R5,
                  T1.LAST_FAILURE_CATEGORY AS _R6,
                  T1.FAILURES_30D AS _R7,
                  T1.MTBF_HOURS AS _R8,
                  T1.HAS_RAPID_FAILURES AS _R9
                FROM TIMELINE.DEVICE_DAYS AS T1
              ) AS T17
                ON T13._LK0 = T17._RK0 AND T13._LK1 = T17._RK1
            ) AS T31
            WHERE
              NOT (
                (
                  T31._LK0 IS NOT NULL
                )
                AND (
                  T31._RK0 IS NOT NULL
                )
                AND T31._L0 IS NOT DISTINCT FROM T31._R0
                AND T31._L1 IS NOT DISTINCT FROM T31._R1
                AND T31._L2 IS NOT DISTINCT FROM T31._R2
                AND T31._L3 IS NOT DISTINCT FROM T31._R3
                AND T31._L4 IS NOT DISTINCT FROM T31._R4
                AND T31._L5 IS NOT DISTINCT FROM T31._R5
                AND T31._L6 IS NOT DISTINCT FROM T31._R6
                AND T31._L7 IS NOT DISTINCT FROM T31._R7
                AND T31._L8 IS NOT DISTINCT FROM T31._R8
                AND T31._L9 IS NOT DISTINCT FROM T31._R9
              )
          ) AS T46
        ) AS T48
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'nothing changed by the last day of a period' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T40._LK0, T40._RK0),
              COALESCE(CAST(T40._LK1 AS VARCHAR), CAST(T40._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T40._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T40._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T40._L0 IS NOT DISTINCT FROM T40._R0
                THEN ''
                ELSE 'maintenance_status '
              END,
              CASE
                WHEN T40._L1 IS NOT DISTINCT FROM T40._R1
                THEN ''
                ELSE 'last_failure_category '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T34._LK0,
              T34._LK1,
              T34._L0,
              T34._L1,
              T16._RK0,
              T16._RK1,
              T16._R0,
              T16._R1
            FROM (
              SELECT
                T0.DEVICE_ID AS _LK0,
                IFF(
                  T0.VALID_TO IS NULL,
                  DATE_FROM_PARTS(2026, 6, 30),
                  CAST(CAST(DATEADD(DAY, -1, COALESCE(T0.VALID_TO, DATE_FROM_PARTS(2026, 6, 30))) AS TIMESTAMPNTZ) AS DATE)
                ) AS _LK1,
                T0.MAINTENANCE_STATUS AS _L0,
                T0.LAST_FAILURE_CATEGORY AS _L1
              FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
            ) AS T34
            LEFT OUTER JOIN (
              SELECT
                T1.DEVICE_ID AS _RK0,
                T1.DAY AS _RK1,
                T1.MAINTENANCE_STATUS AS _R0,
                T1.LAST_FAILURE_CATEGORY AS _R1
              FROM TIMELINE.DEVICE_DAYS AS T1
            ) AS T16
              ON T34._LK0 = T16._RK0 AND T34._LK1 = T16._RK1
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
            )
        ) AS T44
      ) AS T49
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a period follows from the one before' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T33._LK0, T33._RK0),
            COALESCE(CAST(T33._LK1 AS VARCHAR), CAST(T33._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T33._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T33._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T33._L0 IS NOT DISTINCT FROM T33._R0
              THEN ''
              ELSE 'previous_operational_status '
            END,
            CASE
              WHEN T33._L1 IS NOT DISTINCT FROM T33._R1
              THEN ''
              ELSE 'previous_firmware_version '
            END,
            CASE
              WHEN T33._L2 IS NOT DISTINCT FROM T33._R2
              THEN ''
              ELSE 'previous_health_band '
            END,
            CASE
              WHEN T33._L3 IS NOT DISTINCT FROM T33._R3
              THEN ''
              ELSE 'previous_health_score '
            END,
            CASE
              WHEN T33._L4 IS NOT DISTINCT FROM T33._R4
              THEN ''
              ELSE 'previous_maintenance_status '
            END,
            CASE
              WHEN T33._L5 IS NOT DISTINCT FROM T33._R5
              THEN ''
              ELSE 'previous_failure_category '
            END,
            CASE WHEN T33._L6 IS NOT DISTINCT FROM T33._R6 THEN '' ELSE 'valid_from ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T21._LK0,
            T21._LK1,
            T21._L0,
            T21._L1,
            T21._L2,
            T21._L3,
            T21._L4,
            T21._L5,
            T21._L6,
            T20._RK0,
            T20._RK1,
            T20._R0,
            T20._R1,
            T20._R2,
            T20._R3,
            T20._R4,
            T20._R5,
            T20._R6
          FROM (
            SELECT
              T0.DEVICE_ID AS _LK0,
              T0.EVENT_SEQUENCE AS _LK1,
              T0.PREVIOUS_OPERATIONAL_STATUS AS _L0,
              T0.PREVIOUS_FIRMWARE_VERSION AS _L1,
              T0.PREVIOUS_HEALTH_BAND AS _L2,
              T0.PREVIOUS_HEALTH_SCORE AS _L3,
              T0.PREVIOUS_MAINTENANCE_STATUS AS _L4,
              T0.PREVIOUS_FAILURE_CATEGORY AS _L5,
              T0.VALID_FROM AS _L6
            FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
            WHERE
              T0.EVENT_SEQUENCE > 1
          ) AS T21
          LEFT OUTER JOIN (
            SELECT
              T0.DEVICE_ID AS _RK0,
              T0.EVENT_SEQUENCE + 1 AS _RK1,
              T0.OPERATIONAL_STATUS AS _R0,
              T0.FIRMWARE_VERSION AS _R1,
              T0.HEALTH_BAND AS _R2,
              T0.HEALTH_SCORE AS _R3,
              T0.MAINTENANCE_STATUS AS _R4,
              T0.LAST_FAILURE_CATEGORY AS _R5,
              T0.VALID_TO AS _R6
            FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
          ) AS T20
            ON T21._LK0 = T20._RK0 AND T21._LK1 = T20._RK1
        ) AS T33
        WHERE
          NOT (
            (
              T33._LK0 IS NOT NULL
            )
            AND (
              T33._RK0 IS NOT NULL
            )
            AND T33._L0 IS NOT DISTINCT FROM T33._R0
            AND T33._L1 IS NOT DISTINCT FROM T33._R1
            AND T33._L2 IS NOT DISTINCT FROM T33._R2
            AND T33._L3 IS NOT DISTINCT FROM T33._R3
            AND T33._L4 IS NOT DISTINCT FROM T33._R4
            AND T33._L5 IS NOT DISTINCT FROM T33._R5
            AND T33._L6 IS NOT DISTINCT FROM T33._R6
          )
      ) AS T45
    ) AS T50
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'what is current is what was observed last' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0), COALESCE(T42._LK1, T42._RK1)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T42._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T42._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T42._L0 IS NOT DISTINCT FROM T42._R0 THEN '' ELSE 'value ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T35._LK0,
          T35._LK1,
          T35._L0,
          T41._RK0,
          T41._RK1,
          T41._R0
        FROM (
          SELECT
            T24.DEVICE_ID AS _LK0,
            T24.ATTRIBUTE AS _LK1,
            T24.VALUE AS _L0
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T0.DEVICE_ID,
                'firmware_version' AS ATTRIBUTE,
                T0.FIRMWARE_VERSION AS VALUE
              FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
              WHERE
                T0.IS_CURRENT
            ) AS T5
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T0.DEVICE_ID,
                  'operational_status' AS ATTRIBUTE,
                  T0.OPERATIONAL_STATUS AS VALUE
                FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
                WHERE
                  T0.IS_CURRENT
              ) AS T4
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T0.DEVICE_ID,
                  'is_online' AS ATTRIBUTE,
                  CASE T0.IS_ONLINE WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' ELSE NULL END AS VALUE
                FROM ENTITY.ENTITY_DEVICES_HISTORY AS T0
                WHERE
                  T0.IS_CURRENT
              ) AS T14
            ) AS T23
          ) AS T24
        ) AS T35
        INNER JOIN (
          SELECT
            T36.ENTITY_KEY AS _RK0,
            T36.ATTRIBUTE AS _RK1,
            T36.VALUE AS _R0
          FROM (
            SELECT
              T18.SOURCE_TABLE,
              T18.ENTITY_KEY,
              T18.ATTRIBUTE,
              T18.VALUE,
              T18.OBSERVED_AS_OF,
              T18.RUN_ID,
              ROW_NUMBER() OVER (
                PARTITION BY T18.ENTITY_KEY, T18.ATTRIBUTE
                ORDER BY T18.OBSERVED_AS_OF DESC NULLS LAST
              ) - 1 AS PLACE
            FROM (
              SELECT
                *
              FROM TAPDATA.OBSERVATIONS AS T2
              WHERE
                T2.SOURCE_TABLE = 'stg_app_database__devices'
                AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
            ) AS T18
          ) AS T36
          WHERE
            T36.PLACE = 0
        ) AS T41
          ON T35._LK0 = T41._RK0 AND T35._LK1 = T41._RK1
      ) AS T42
      WHERE
        NOT (
          (
            T42._LK0 IS NOT NULL
          )
          AND (
            T42._RK0 IS NOT NULL
          )
          AND T42._L0 IS NOT DISTINCT FROM T42._R0
        )
    ) AS T47
  ) AS T51
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the periods of a device are numbered, and one is current' AS STATEMENT,
      COALESCE(T22.DEVICE_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CASE WHEN NOT (
          T22.PERIODS = T22.LAST
        ) THEN 'numbered; ' ELSE '' END,
        CASE WHEN NOT (
          T22.OPEN = 1
        ) THEN 'current; ' ELSE '' END
      ) AS DIFFERENCES
    FROM T12 AS T22
    WHERE
      NOT (
        (
          T22.PERIODS = T22.LAST
        ) AND (
          T22.OPEN = 1
        )
      )
  ) AS T37
) AS T52
