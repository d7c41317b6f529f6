WITH T15 AS (
  SELECT
    T0.LOCATION_ID,
    MIN(T0.VALID_FROM) AS FIRST,
    COUNT_IF(T0.IS_CURRENT) AS OPEN
  FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
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
      'a period agrees with itself' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T0.LOCATION_ID, 'null'), '|'),
        COALESCE(CAST(T0.VALID_FROM AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
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
                            T0.HEALTH_SCORE_CHANGE IS NULL
                          )
                          AND (
                            (
                              T0.OPERATIONAL_HEALTH_SCORE - T0.PREVIOUS_HEALTH_SCORE
                            ) IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            T0.HEALTH_SCORE_CHANGE - (
                              T0.OPERATIONAL_HEALTH_SCORE - T0.PREVIOUS_HEALTH_SCORE
                            )
                          ) <= (
                            GREATEST(
                              ABS(T0.HEALTH_SCORE_CHANGE),
                              ABS(T0.OPERATIONAL_HEALTH_SCORE - T0.PREVIOUS_HEALTH_SCORE),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      THEN 'change; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        (
                          (
                            T0.REVENUE_CHANGE IS NULL
                          )
                          AND (
                            (
                              T0.REVENUE_PER_LOCATION - T0.PREVIOUS_REVENUE
                            ) IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            CAST(T0.REVENUE_CHANGE AS DOUBLE) - CAST(T0.REVENUE_PER_LOCATION - T0.PREVIOUS_REVENUE AS DOUBLE)
                          ) <= (
                            GREATEST(
                              ABS(CAST(T0.REVENUE_CHANGE AS DOUBLE)),
                              ABS(CAST(T0.REVENUE_PER_LOCATION - T0.PREVIOUS_REVENUE AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      THEN 'revenue_change; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        T0.CHANGE_TYPE = 'created'
                      )
                      OR (
                        (
                          T0.CHANGE_TYPE = 'status_changed'
                        ) = NOT (
                          T0.LOCATION_STATUS IS NOT DISTINCT FROM T0.PREVIOUS_STATUS
                        )
                      )
                    )
                    THEN 'status; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    NOT (
                      T0.CHANGE_TYPE IN ('health_improved', 'health_declined')
                    )
                    OR NOT (
                      T0.HEALTH_BAND IS NOT DISTINCT FROM T0.PREVIOUS_HEALTH_BAND
                    )
                  )
                  THEN 'health; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T0.CHANGE_TYPE <> 'connectivity_changed'
                  )
                  OR NOT (
                    T0.CONNECTIVITY_TIER IS NOT DISTINCT FROM T0.PREVIOUS_CONNECTIVITY_TIER
                  )
                )
                THEN 'connectivity; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T0.CHANGE_TYPE <> 'volume_changed'
                )
                OR NOT (
                  T0.VOLUME_TIER IS NOT DISTINCT FROM T0.PREVIOUS_VOLUME_TIER
                )
              )
              THEN 'volume; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.OPERATIONAL_READINESS_SCORE >= (
                  LEAST(
                    COALESCE(T0.OPERATIONAL_HEALTH_SCORE, T0.OPERATIONAL_READINESS_SCORE),
                    COALESCE(T0.DEVICE_CONNECTIVITY_RATE, T0.OPERATIONAL_READINESS_SCORE),
                    COALESCE(50.0, T0.OPERATIONAL_READINESS_SCORE),
                    COALESCE(100.0, T0.OPERATIONAL_READINESS_SCORE)
                  ) - 1e-09
                )
              )
              AND (
                T0.OPERATIONAL_READINESS_SCORE <= (
                  GREATEST(
                    COALESCE(T0.OPERATIONAL_HEALTH_SCORE, T0.OPERATIONAL_READINESS_SCORE),
                    COALESCE(T0.DEVICE_CONNECTIVITY_RATE, T0.OPERATIONAL_READINESS_SCORE),
                    COALESCE(50.0, T0.OPERATIONAL_READINESS_SCORE),
                    COALESCE(100.0, T0.OPERATIONAL_READINESS_SCORE)
                  ) + 1e-09
                )
              )
            )
            THEN 'ready; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            T0.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
          )
          THEN 'not_after_as_of; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
    WHERE
      NOT (
        (
          (
            (
              T0.HEALTH_SCORE_CHANGE IS NULL
            )
            AND (
              (
                T0.OPERATIONAL_HEALTH_SCORE - T0.PREVIOUS_HEALTH_SCORE
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T0.HEALTH_SCORE_CHANGE - (
                T0.OPERATIONAL_HEALTH_SCORE - T0.PREVIOUS_HEALTH_SCORE
              )
            ) <= (
              GREATEST(
                ABS(T0.HEALTH_SCORE_CHANGE),
                ABS(T0.OPERATIONAL_HEALTH_SCORE - T0.PREVIOUS_HEALTH_SCORE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T0.REVENUE_CHANGE IS NULL
            )
            AND (
              (
                T0.REVENUE_PER_LOCATION - T0.PREVIOUS_REVENUE
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              CAST(T0.REVENUE_CHANGE AS DOUBLE) - CAST(T0.REVENUE_PER_LOCATION - T0.PREVIOUS_REVENUE AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(CAST(T0.REVENUE_CHANGE AS DOUBLE)),
                ABS(CAST(T0.REVENUE_PER_LOCATION - T0.PREVIOUS_REVENUE AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            T0.CHANGE_TYPE = 'created'
          )
          OR (
            (
              T0.CHANGE_TYPE = 'status_changed'
            ) = NOT (
              T0.LOCATION_STATUS IS NOT DISTINCT FROM T0.PREVIOUS_STATUS
            )
          )
        )
        AND (
          NOT (
            T0.CHANGE_TYPE IN ('health_improved', 'health_declined')
          )
          OR NOT (
            T0.HEALTH_BAND IS NOT DISTINCT FROM T0.PREVIOUS_HEALTH_BAND
          )
        )
        AND (
          (
            T0.CHANGE_TYPE <> 'connectivity_changed'
          )
          OR NOT (
            T0.CONNECTIVITY_TIER IS NOT DISTINCT FROM T0.PREVIOUS_CONNECTIVITY_TIER
          )
        )
        AND (
          (
            T0.CHANGE_TYPE <> 'volume_changed'
          )
          OR NOT (
            T0.VOLUME_TIER IS NOT DISTINCT FROM T0.PREVIOUS_VOLUME_TIER
          )
        )
        AND (
          (
            T0.OPERATIONAL_READINESS_SCORE >= (
              LEAST(
                COALESCE(T0.OPERATIONAL_HEALTH_SCORE, T0.OPERATIONAL_READINESS_SCORE),
                COALESCE(T0.DEVICE_CONNECTIVITY_RATE, T0.OPERATIONAL_READINESS_SCORE),
                COALESCE(50.0, T0.OPERATIONAL_READINESS_SCORE),
                COALESCE(100.0, T0.OPERATIONAL_READINESS_SCORE)
              ) - 1e-09
            )
          )
          AND (
            T0.OPERATIONAL_READINESS_SCORE <= (
              GREATEST(
                COALESCE(T0.OPERATIONAL_HEALTH_SCORE, T0.OPERATIONAL_READINESS_SCORE),
                COALESCE(T0.DEVICE_CONNECTIVITY_RATE, T0.OPERATIONAL_READINESS_SCORE),
                COALESCE(50.0, T0.OPERATIONAL_READINESS_SCORE),
                COALESCE(100.0, T0.OPERATIONAL_READINESS_SCORE)
              ) + 1e-09
            )
          )
        )
        AND (
          T0.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
        )
      )
  ) AS T51
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all periods' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T37.LOCATION_ID, 'null'), '|'),
        COALESCE(CAST(T37.VALID_FROM AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CASE
        WHEN NOT (
          ABS(
            CAST(T37.REVENUE_PER_LOCATION AS DOUBLE) - (
              (
                T37.TOTAL_VOLUME_30D / NULLIF(T37._POURED, 0.0)
              ) * T37._TAKEN
            )
          ) <= (
            (
              (
                (
                  T37.TOTAL_VOLUME_30D / NULLIF(T37._POURED, 0.0)
                ) * T37._ROWS
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T4.LOCATION_ID,
        T4.VALID_FROM,
        T4.VALID_TO,
        T4.IS_CURRENT,
        T4.CHANGE_TYPE,
        T4.ACCOUNT_ID,
        T4.LOCATION_NAME,
        T4.LOCATION_TYPE,
        T4.LOCATION_CATEGORY,
        T4.LOCATION_STATUS,
        T4.PREVIOUS_STATUS,
        T4.OPERATIONAL_STATUS,
        T4.TOTAL_DEVICES,
        T4.TAP_CONTROLLERS,
        T4.CONTROLLERS_IN_SERVICE,
        T4.ACTIVE_DEVICES,
        T4.DEVICE_CONNECTIVITY_RATE,
        T4.CONNECTIVITY_TIER,
        T4.PREVIOUS_CONNECTIVITY_TIER,
        T4.TAP_EVENTS_30D,
        T4.POURS_30D,
        T4.TOTAL_VOLUME_30D,
        T4.QUALITY_ISSUES_30D,
        T4.QUALITY_ISSUE_RATE_30D,
        T4.OPERATIONAL_HEALTH_SCORE,
        T4.PREVIOUS_HEALTH_SCORE,
        T4.HEALTH_SCORE_CHANGE,
        T4.HEALTH_BAND,
        T4.PREVIOUS_HEALTH_BAND,
        T4.OPERATIONAL_READINESS_SCORE,
        T4.PREVIOUS_READINESS_SCORE,
        T4.REVENUE_PER_LOCATION,
        T4.PREVIOUS_REVENUE,
        T4.REVENUE_CHANGE,
        T4.DEVICE_HEALTH_TIER,
        T4.PREVIOUS_DEVICE_HEALTH_TIER,
        T4.ACTIVITY_LEVEL,
        T4.PREVIOUS_ACTIVITY_LEVEL,
        T4.VOLUME_TIER,
        T4.PREVIOUS_VOLUME_TIER,
        T4.EXPANSION_INDICATOR,
        T4.PREVIOUS_EXPANSION_INDICATOR,
        T4.SUPPORT_PRIORITY,
        T4.DEVICES_BUT_NO_ACTIVITY,
        T4.LOCATION_CREATED_AT,
        T32._TAKEN,
        T32._POURED,
        T32._ROWS
      FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T4
      CROSS JOIN (
        SELECT
          SUM(CAST(T0.REVENUE_PER_LOCATION AS DOUBLE)) AS _TAKEN,
          SUM(T0.TOTAL_VOLUME_30D) AS _POURED,
          COUNT_IF(T0.TOTAL_VOLUME_30D > 0) AS _ROWS
        FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
      ) AS T32
    ) AS T37
    WHERE
      NOT (
        ABS(
          CAST(T37.REVENUE_PER_LOCATION AS DOUBLE) - (
            (
              T37.TOTAL_VOLUME_30D / NULLIF(T37._POURED, 0.0)
            ) * T37._TAKEN
          )
        ) <= (
          (
            (
              (
                T37.TOTAL_VOLUME_30D / NULLIF(T37._POURED, 0.0)
              ) * T37._ROWS
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS T50
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
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'every venue has a history from its first day' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T46._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T46._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T46._L0 IS NOT DISTINCT FROM T46._R0 THEN '' ELSE 'first ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T36._LK0,
                    T36._L0,
                    T35._RK0,
                    T35._R0
                  FROM (
                    SELECT
                      T28.LOCATION_ID AS _LK0,
                      T28.FIRST AS _L0
                    FROM T15 AS T28
                  ) AS T36
                  FULL OUTER JOIN (
                    SELECT
                      T24.LOCATION_ID AS _RK0,
                      T24.FIRST AS _R0
                    FROM (
                      SELECT
                        T3.LOCATION_ID,
                        MIN(T3.DAY) AS FIRST
                      FROM TIMELINE.LOCATION_DAYS AS T3
                      GROUP BY
                        1
                    ) AS T24
                  ) AS T35
                    ON T36._LK0 = T35._RK0
                ) AS T46
                WHERE
                  NOT (
                    (
                      T46._LK0 IS NOT NULL
                    )
                    AND (
                      T46._RK0 IS NOT NULL
                    )
                    AND T46._L0 IS NOT DISTINCT FROM T46._R0
                  )
              ) AS T49
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a period tells its first day' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T41._LK0, T41._RK0),
                    COALESCE(CAST(T41._LK1 AS VARCHAR), CAST(T41._RK1 AS VARCHAR))
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T41._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T41._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T41._L0 IS NOT DISTINCT FROM T41._R0 THEN '' ELSE 'account_id ' END,
                    CASE
                      WHEN T41._L1 IS NOT DISTINCT FROM T41._R1
                      THEN ''
                      ELSE 'operational_status '
                    END,
                    CASE WHEN T41._L2 IS NOT DISTINCT FROM T41._R2 THEN '' ELSE 'tap_controllers ' END,
                    CASE
                      WHEN T41._L3 IS NOT DISTINCT FROM T41._R3
                      THEN ''
                      ELSE 'controllers_in_service '
                    END,
                    CASE WHEN T41._L4 IS NOT DISTINCT FROM T41._R4 THEN '' ELSE 'active_devices ' END,
                    CASE WHEN T41._L5 IS NOT DISTINCT FROM T41._R5 THEN '' ELSE 'connectivity_tier ' END,
                    CASE WHEN T41._L6 IS NOT DISTINCT FROM T41._R6 THEN '' ELSE 'pours_30d ' END,
                    CASE
                      WHEN T41._L7 IS NOT DISTINCT FROM T41._R7
                      THEN ''
                      ELSE 'quality_issue_rate_30d '
                    END,
                    CASE WHEN T41._L8 IS NOT DISTINCT FROM T41._R8 THEN '' ELSE 'health_band ' END,
                    CASE WHEN T41._L9 IS NOT DISTINCT FROM T41._R9 THEN '' ELSE 'volume_tier ' END,
                    CASE WHEN T41._L10 IS NOT DISTINCT FROM T41._R10 THEN '' ELSE 'location_status ' END,
                    CASE WHEN T41._L11 IS NOT DISTINCT FROM T41._R11 THEN '' ELSE 'total_devices ' END,
                    CASE
                      WHEN T41._L12 IS NOT DISTINCT FROM T41._R12
                      THEN ''
                      ELSE 'device_connectivity_rate '
                    END,
                    CASE WHEN T41._L13 IS NOT DISTINCT FROM T41._R13 THEN '' ELSE 'tap_events_30d ' END,
                    CASE
                      WHEN T41._L14 IS NOT DISTINCT FROM T41._R14
                      THEN ''
                      ELSE 'total_volume_30d '
                    END,
                    CASE
                      WHEN T41._L15 IS NOT DISTINCT FROM T41._R15
                      THEN ''
                      ELSE 'quality_issues_30d '
                    END,
                    CASE
                      WHEN T41._L16 IS NOT DISTINCT FROM T41._R16
                      THEN ''
                      ELSE 'operational_health_score '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T20._LK0,
                    T20._LK1,
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
                    T20._L10,
                    T20._L11,
                    T20._L12,
                    T20._L13,
                    T20._L14,
                    T20._L15,
                    T20._L16,
                    T26._RK0,
                    T26._RK1,
                    T26._R0,
                    T26._R1,
                    T26._R2,
                    T26._R3,
                    T26._R4,
                    T26._R5,
                    T26._R6,
                    T26._R7,
                    T26._R8,
                    T26._R9,
                    T26._R10,
                    T26._R11,
                    T26._R12,
                    T26._R13,
                    T26._R14,
                    T26._R15,
                    T26._R16
                  FROM (
                    SELECT
                      T0.LOCATION_ID AS _LK0,
                      T0.VALID_FROM AS _LK1,
                      T0.ACCOUNT_ID AS _L0,
                      T0.OPERATIONAL_STATUS AS _L1,
                      T0.TAP_CONTROLLERS AS _L2,
                      T0.CONTROLLERS_IN_SERVICE AS _L3,
                      T0.ACTIVE_DEVICES AS _L4,
                      T0.CONNECTIVITY_TIER AS _L5,
                      T0.POURS_30D AS _L6,
                      T0.QUALITY_ISSUE_RATE_30D AS _L7,
                      T0.HEALTH_BAND AS _L8,
                      T0.VOLUME_TIER AS _L9,
                      T0.LOCATION_STATUS AS _L10,
                      T0.TOTAL_DEVICES AS _L11,
                      T0.DEVICE_CONNECTIVITY_RATE AS _L12,
                      T0.TAP_EVENTS_30D AS _L13,
                      T0.TOTAL_VOLUME_30D AS _L14,
                      T0.QUALITY_ISSUES_30D AS _L15,
                      T0.OPERATIONAL_HEALTH_SCORE AS _L16
                    FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
                  ) AS T20
                  LEFT OUTER JOIN (
                    SELECT
                      T3.LOCATION_ID AS _RK0,
                      T3.DAY AS _RK1,
                      T3.ACCOUNT_ID AS _R0,
                      T3.OPERATIONAL_STATUS AS _R1,
                      T3.TAP_CONTROLLERS AS _R2,
                      T3.CONTROLLERS_IN_SERVICE AS _R3,
                      T3.ACTIVE_DEVICES AS _R4,
                      T3.CONNECTIVITY_TIER AS _R5,
                      T3.POURS_30D AS _R6,
                      T3.QUALITY_ISSUE_RATE_30D AS _R7,
                      T3.HEALTH_BAND AS _R8,
                      T3.VOLUME_TIER AS _R9,
                      T3.STATUS AS _R10,
                      T3.DEVICES AS _R11,
                      T3.AVAILABILITY_PCT AS _R12,
                      T3.EVENTS_30D AS _R13,
                      T3.VOLUME_ML_30D AS _R14,
                      T3.ANOMALIES_30D AS _R15,
                      T3.HEALTH_SCORE AS _R16
                    FROM TIMELINE.LOCATION_DAYS AS T3
                  ) AS T26
                    ON T20._LK0 = T26._RK0 AND T20._LK1 = T26._RK1
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
                  )
              ) AS T57
            ) AS T58
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'nothing changed by the last day of a period' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T47._LK0, T47._RK0),
                  COALESCE(CAST(T47._LK1 AS VARCHAR), CAST(T47._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T47._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T47._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T47._L0 IS NOT DISTINCT FROM T47._R0 THEN '' ELSE 'location_status ' END,
                  CASE WHEN T47._L1 IS NOT DISTINCT FROM T47._R1 THEN '' ELSE 'connectivity_tier ' END,
                  CASE WHEN T47._L2 IS NOT DISTINCT FROM T47._R2 THEN '' ELSE 'health_band ' END,
                  CASE WHEN T47._L3 IS NOT DISTINCT FROM T47._R3 THEN '' ELSE 'volume_tier ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T44._LK0,
                  T44._LK1,
                  T44._L0,
                  T44._L1,
                  T44._L2,
                  T44._L3,
                  T25._RK0,
                  T25._RK1,
                  T25._R0,
                  T25._R1,
                  T25._R2,
                  T25._R3
                FROM (
                  SELECT
                    T0.LOCATION_ID AS _LK0,
                    IFF(
                      T0.VALID_TO IS NULL,
                      DATE_FROM_PARTS(2026, 6, 30),
                      CAST(CAST(DATEADD(DAY, -1, COALESCE(T0.VALID_TO, DATE_FROM_PARTS(2026, 6, 30))) AS TIMESTAMPNTZ) AS DATE)
                    ) AS _LK1,
                    T0.LOCATION_STATUS AS _L0,
                    T0.CONNECTIVITY_TIER AS _L1,
                    T0.HEALTH_BAND AS _L2,
                    T0.VOLUME_TIER AS _L3
                  FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
                ) AS T44
                LEFT OUTER JOIN (
                  SELECT
                    T3.LOCATION_ID AS _RK0,
                    T3.DAY AS _RK1,
                    T3.STATUS AS _R0,
                    T3.CONNECTIVITY_TIER AS _R1,
                    T3.HEALTH_BAND AS _R2,
                    T3.VOLUME_TIER AS _R3
                  FROM TIMELINE.LOCATION_DAYS AS T3
                ) AS T25
                  ON T44._LK0 = T25._RK0 AND T44._LK1 = T25._RK1
              ) AS T47
              WHERE
                NOT (
                  (
                    T47._LK0 IS NOT NULL
                  )
                  AND (
                    T47._RK0 IS NOT NULL
                  )
                  AND T47._L0 IS NOT DISTINCT FROM T47._R0
                  AND T47._L1 IS NOT DISTINCT FROM T47._R1
                  AND T47._L2 IS NOT DISTINCT FROM T47._R2
                  AND T47._L3 IS NOT DISTINCT FROM T47._R3
                )
            ) AS T54
          ) AS T59
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a period follows from the one before' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T43._LK0, T43._RK0),
                COALESCE(CAST(T43._LK1 AS VARCHAR), CAST(T43._RK1 AS VARCHAR))
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T43._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T43._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T43._L0 IS NOT DISTINCT FROM T43._R0 THEN '' ELSE 'previous_status ' END,
                CASE
                  WHEN T43._L1 IS NOT DISTINCT FROM T43._R1
                  THEN ''
                  ELSE 'previous_health_score '
                END,
                CASE
                  WHEN T43._L2 IS NOT DISTINCT FROM T43._R2
                  THEN ''
                  ELSE 'previous_health_band '
                END,
                CASE
                  WHEN T43._L3 IS NOT DISTINCT FROM T43._R3
                  THEN ''
                  ELSE 'previous_readiness_score '
                END,
                CASE WHEN T43._L4 IS NOT DISTINCT FROM T43._R4 THEN '' ELSE 'previous_revenue ' END,
                CASE
                  WHEN T43._L5 IS NOT DISTINCT FROM T43._R5
                  THEN ''
                  ELSE 'previous_connectivity_tier '
                END,
                CASE
                  WHEN T43._L6 IS NOT DISTINCT FROM T43._R6
                  THEN ''
                  ELSE 'previous_volume_tier '
                END,
                CASE
                  WHEN T43._L7 IS NOT DISTINCT FROM T43._R7
                  THEN ''
                  ELSE 'previous_device_health_tier '
                END,
                CASE
                  WHEN T43._L8 IS NOT DISTINCT FROM T43._R8
                  THEN ''
                  ELSE 'previous_activity_level '
                END,
                CASE
                  WHEN T43._L9 IS NOT DISTINCT FROM T43._R9
                  THEN ''
                  ELSE 'previous_expansion_indicator '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T30._LK0,
                T30._LK1,
                T30._L0,
                T30._L1,
                T30._L2,
                T30._L3,
                T30._L4,
                T30._L5,
                T30._L6,
                T30._L7,
                T30._L8,
                T30._L9,
                T31._RK0,
                T31._RK1,
                T31._R0,
                T31._R1,
                T31._R2,
                T31._R3,
                T31._R4,
                T31._R5,
                T31._R6,
                T31._R7,
                T31._R8,
                T31._R9
              FROM (
                SELECT
                  T0.LOCATION_ID AS _LK0,
                  T0.VALID_FROM AS _LK1,
                  T0.PREVIOUS_STATUS AS _L0,
                  T0.PREVIOUS_HEALTH_SCORE AS _L1,
                  T0.PREVIOUS_HEALTH_BAND AS _L2,
                  T0.PREVIOUS_READINESS_SCORE AS _L3,
                  T0.PREVIOUS_REVENUE AS _L4,
                  T0.PREVIOUS_CONNECTIVITY_TIER AS _L5,
                  T0.PREVIOUS_VOLUME_TIER AS _L6,
                  T0.PREVIOUS_DEVICE_HEALTH_TIER AS _L7,
                  T0.PREVIOUS_ACTIVITY_LEVEL AS _L8,
                  T0.PREVIOUS_EXPANSION_INDICATOR AS _L9
                FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
                WHERE
                  T0.CHANGE_TYPE <> 'created'
              ) AS T30
              LEFT OUTER JOIN (
                SELECT
                  T5.LOCATION_ID AS _RK0,
                  T5.VALID_TO AS _RK1,
                  T5.LOCATION_STATUS AS _R0,
                  T5.OPERATIONAL_HEALTH_SCORE AS _R1,
                  T5.HEALTH_BAND AS _R2,
                  T5.OPERATIONAL_READINESS_SCORE AS _R3,
                  T5.REVENUE_PER_LOCATION AS _R4,
                  T5.CONNECTIVITY_TIER AS _R5,
                  T5.VOLUME_TIER AS _R6,
                  T5.DEVICE_HEALTH_TIER AS _R7,
                  T5.ACTIVITY_LEVEL AS _R8,
                  T5.EXPANSION_INDICATOR AS _R9
                FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T5
              ) AS T31
                ON T30._LK0 = T31._RK0 AND T30._LK1 = T31._RK1
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
                AND T43._L2 IS NOT DISTINCT FROM T43._R2
                AND T43._L3 IS NOT DISTINCT FROM T43._R3
                AND T43._L4 IS NOT DISTINCT FROM T43._R4
                AND T43._L5 IS NOT DISTINCT FROM T43._R5
                AND T43._L6 IS NOT DISTINCT FROM T43._R6
                AND T43._L7 IS NOT DISTINCT FROM T43._R7
                AND T43._L8 IS NOT DISTINCT FROM T43._R8
                AND T43._L9 IS NOT DISTINCT FROM T43._R9
              )
          ) AS T55
        ) AS T60
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a period names the venue of today' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T40._LK0, T40._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T40._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T40._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T40._L0 IS NOT DISTINCT FROM T40._R0 THEN '' ELSE 'location_name ' END,
              CASE WHEN T40._L1 IS NOT DISTINCT FROM T40._R1 THEN '' ELSE 'location_type ' END,
              CASE WHEN T40._L2 IS NOT DISTINCT FROM T40._R2 THEN '' ELSE 'location_category ' END,
              CASE
                WHEN T40._L3 IS NOT DISTINCT FROM T40._R3
                THEN ''
                ELSE 'location_created_at '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T18._LK0,
              T18._L0,
              T18._L1,
              T18._L2,
              T18._L3,
              T23._RK0,
              T23._R0,
              T23._R1,
              T23._R2,
              T23._R3
            FROM (
              SELECT
                T0.LOCATION_ID AS _LK0,
                T0.LOCATION_NAME AS _L0,
                T0.LOCATION_TYPE AS _L1,
                T0.LOCATION_CATEGORY AS _L2,
                T0.LOCATION_CREATED_AT AS _L3
              FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
            ) AS T18
            LEFT OUTER JOIN (
              SELECT
                T2.LOCATION_ID AS _RK0,
                T2.LOCATION_NAME AS _R0,
                T2.LOCATION_TYPE AS _R1,
                T2.LOCATION_CATEGORY AS _R2,
                T2.LOCATION_CREATED_AT AS _R3
              FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T2
            ) AS T23
              ON T18._LK0 = T23._RK0
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
            )
        ) AS T48
      ) AS T61
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'the current period is the venue of today' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T39._LK0, T39._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T39._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T39._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T39._L0 IS NOT DISTINCT FROM T39._R0 THEN '' ELSE 'location_status ' END,
            CASE WHEN T39._L1 IS NOT DISTINCT FROM T39._R1 THEN '' ELSE 'connectivity_tier ' END,
            CASE WHEN T39._L2 IS NOT DISTINCT FROM T39._R2 THEN '' ELSE 'health_band ' END,
            CASE WHEN T39._L3 IS NOT DISTINCT FROM T39._R3 THEN '' ELSE 'volume_tier ' END,
            CASE WHEN T39._L4 IS NOT DISTINCT FROM T39._R4 THEN '' ELSE 'account_id ' END,
            CASE WHEN T39._L5 IS NOT DISTINCT FROM T39._R5 THEN '' ELSE 'location_name ' END,
            CASE WHEN T39._L6 IS NOT DISTINCT FROM T39._R6 THEN '' ELSE 'location_type ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T16._LK0,
            T16._L0,
            T16._L1,
            T16._L2,
            T16._L3,
            T16._L4,
            T16._L5,
            T16._L6,
            T22._RK0,
            T22._R0,
            T22._R1,
            T22._R2,
            T22._R3,
            T22._R4,
            T22._R5,
            T22._R6
          FROM (
            SELECT
              T0.LOCATION_ID AS _LK0,
              T0.LOCATION_STATUS AS _L0,
              T0.CONNECTIVITY_TIER AS _L1,
              T0.HEALTH_BAND AS _L2,
              T0.VOLUME_TIER AS _L3,
              T0.ACCOUNT_ID AS _L4,
              T0.LOCATION_NAME AS _L5,
              T0.LOCATION_TYPE AS _L6
            FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
            WHERE
              T0.IS_CURRENT
          ) AS T16
          LEFT OUTER JOIN (
            SELECT
              T1.LOCATION_ID AS _RK0,
              T1.LOCATION_STATUS AS _R0,
              T1.CONNECTIVITY_TIER AS _R1,
              T1.HEALTH_BAND AS _R2,
              T1.VOLUME_TIER AS _R3,
              T1.ACCOUNT_ID AS _R4,
              T1.LOCATION_NAME AS _R5,
              T1.LOCATION_TYPE AS _R6
            FROM ENTITY.ENTITY_LOCATIONS AS T1
          ) AS T22
            ON T16._LK0 = T22._RK0
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
            AND T39._L1 IS NOT DISTINCT FROM T39._R1
            AND T39._L2 IS NOT DISTINCT FROM T39._R2
            AND T39._L3 IS NOT DISTINCT FROM T39._R3
            AND T39._L4 IS NOT DISTINCT FROM T39._R4
            AND T39._L5 IS NOT DISTINCT FROM T39._R5
            AND T39._L6 IS NOT DISTINCT FROM T39._R6
          )
      ) AS T52
    ) AS T62
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a period that began today is the venue of today' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T42._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T42._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T42._L0 IS NOT DISTINCT FROM T42._R0 THEN '' ELSE 'location_status ' END,
          CASE
            WHEN T42._L1 IS NOT DISTINCT FROM T42._R1
            THEN ''
            ELSE 'operational_health_score '
          END,
          CASE WHEN T42._L2 IS NOT DISTINCT FROM T42._R2 THEN '' ELSE 'health_band ' END,
          CASE
            WHEN T42._L3 IS NOT DISTINCT FROM T42._R3
            THEN ''
            ELSE 'operational_readiness_score '
          END,
          CASE
            WHEN T42._L4 IS NOT DISTINCT FROM T42._R4
            THEN ''
            ELSE 'revenue_per_location '
          END,
          CASE WHEN T42._L5 IS NOT DISTINCT FROM T42._R5 THEN '' ELSE 'connectivity_tier ' END,
          CASE WHEN T42._L6 IS NOT DISTINCT FROM T42._R6 THEN '' ELSE 'volume_tier ' END,
          CASE
            WHEN T42._L7 IS NOT DISTINCT FROM T42._R7
            THEN ''
            ELSE 'device_health_tier '
          END,
          CASE WHEN T42._L8 IS NOT DISTINCT FROM T42._R8 THEN '' ELSE 'activity_level ' END,
          CASE
            WHEN T42._L9 IS NOT DISTINCT FROM T42._R9
            THEN ''
            ELSE 'expansion_indicator '
          END,
          CASE
            WHEN T42._L10 IS NOT DISTINCT FROM T42._R10
            THEN ''
            ELSE 'support_priority '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T27._LK0,
          T27._L0,
          T27._L1,
          T27._L2,
          T27._L3,
          T27._L4,
          T27._L5,
          T27._L6,
          T27._L7,
          T27._L8,
          T27._L9,
          T27._L10,
          T21._RK0,
          T21._R0,
          T21._R1,
          T21._R2,
          T21._R3,
          T21._R4,
          T21._R5,
          T21._R6,
          T21._R7,
          T21._R8,
          T21._R9,
          T21._R10
        FROM (
          SELECT
            T0.LOCATION_ID AS _LK0,
            T0.LOCATION_STATUS AS _L0,
            T0.OPERATIONAL_HEALTH_SCORE AS _L1,
            T0.HEALTH_BAND AS _L2,
            T0.OPERATIONAL_READINESS_SCORE AS _L3,
            T0.REVENUE_PER_LOCATION AS _L4,
            T0.CONNECTIVITY_TIER AS _L5,
            T0.VOLUME_TIER AS _L6,
            T0.DEVICE_HEALTH_TIER AS _L7,
            T0.ACTIVITY_LEVEL AS _L8,
            T0.EXPANSION_INDICATOR AS _L9,
            T0.SUPPORT_PRIORITY AS _L10
          FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T0
          WHERE
            T0.IS_CURRENT AND T0.VALID_FROM = DATE_FROM_PARTS(2026, 6, 30)
        ) AS T27
        LEFT OUTER JOIN (
          SELECT
            T1.LOCATION_ID AS _RK0,
            T1.LOCATION_STATUS AS _R0,
            T1.OPERATIONAL_HEALTH_SCORE AS _R1,
            T1.HEALTH_BAND AS _R2,
            T1.OPERATIONAL_READINESS_SCORE AS _R3,
            T1.REVENUE_PER_LOCATION AS _R4,
            T1.CONNECTIVITY_TIER AS _R5,
            T1.VOLUME_TIER AS _R6,
            T1.DEVICE_HEALTH_TIER AS _R7,
            T1.ACTIVITY_LEVEL AS _R8,
            T1.EXPANSION_INDICATOR AS _R9,
            T1.SUPPORT_PRIORITY AS _R10
          FROM ENTITY.ENTITY_LOCATIONS AS T1
        ) AS T21
          ON T27._LK0 = T21._RK0
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
          AND T42._L1 IS NOT DISTINCT FROM T42._R1
          AND T42._L2 IS NOT DISTINCT FROM T42._R2
          AND T42._L3 IS NOT DISTINCT FROM T42._R3
          AND T42._L4 IS NOT DISTINCT FROM T42._R4
          AND T42._L5 IS NOT DISTINCT FROM T42._R5
          AND T42._L6 IS NOT DISTINCT FROM T42._R6
          AND T42._L7 IS NOT DISTINCT FROM T42._R7
          AND T42._L8 IS NOT DISTINCT FROM T42._R8
          AND T42._L9 IS NOT DISTINCT FROM T42._R9
          AND T42._L10 IS NOT DISTINCT FROM T42._R10
        )
    ) AS T56
  ) AS T63
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one period of a venue is current' AS STATEMENT,
      COALESCE(T28.LOCATION_ID, 'null') AS ENTITY_KEY,
      CASE WHEN NOT (
        T28.OPEN = 1
      ) THEN 'current; ' ELSE '' END AS DIFFERENCES
    FROM T15 AS T28
    WHERE
      NOT (
        T28.OPEN = 1
      )
  ) AS T45
) AS T64
