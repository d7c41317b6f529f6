SELECT
  *
FROM (
  SELECT
    'a kind of device agrees with itself' AS STATEMENT,
    CONCAT(CONCAT(COALESCE(T0.LOCATION_ID, 'null'), '|'), COALESCE(T0.DEVICE_TYPE, 'null')) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN NOT (
          T0.TOTAL_ALERTS = (
            T0.CRITICAL_ALERTS + T0.WARNING_ALERTS + T0.INFO_ALERTS
          )
        )
        THEN 'alerts; '
        ELSE ''
      END,
      CASE
        WHEN NOT (
          IFF(
            (
              T0.ACTIVE_DEVICES IS NULL
            )
            OR (
              T0.ACTIVE_DEVICES = 0
            )
            OR (
              T0.TOTAL_EVENTS_30D IS NULL
            ),
            T0.AVG_EVENTS_PER_DEVICE_30D IS NULL,
            (
              T0.AVG_EVENTS_PER_DEVICE_30D IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T0.AVG_EVENTS_PER_DEVICE_30D * CAST(T0.ACTIVE_DEVICES AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T0.TOTAL_EVENTS_30D IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    T0.AVG_EVENTS_PER_DEVICE_30D * CAST(T0.ACTIVE_DEVICES AS DOUBLE)
                  ) - CAST(T0.TOTAL_EVENTS_30D AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(T0.AVG_EVENTS_PER_DEVICE_30D * CAST(T0.ACTIVE_DEVICES AS DOUBLE)),
                    ABS(CAST(T0.TOTAL_EVENTS_30D AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'events; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM MART.MART_DEVICE_OPERATIONS AS T0
  WHERE
    NOT (
      (
        T0.TOTAL_ALERTS = (
          T0.CRITICAL_ALERTS + T0.WARNING_ALERTS + T0.INFO_ALERTS
        )
      )
      AND IFF(
        (
          T0.ACTIVE_DEVICES IS NULL
        )
        OR (
          T0.ACTIVE_DEVICES = 0
        )
        OR (
          T0.TOTAL_EVENTS_30D IS NULL
        ),
        T0.AVG_EVENTS_PER_DEVICE_30D IS NULL,
        (
          T0.AVG_EVENTS_PER_DEVICE_30D IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.AVG_EVENTS_PER_DEVICE_30D * CAST(T0.ACTIVE_DEVICES AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.TOTAL_EVENTS_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.AVG_EVENTS_PER_DEVICE_30D * CAST(T0.ACTIVE_DEVICES AS DOUBLE)
              ) - CAST(T0.TOTAL_EVENTS_30D AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.AVG_EVENTS_PER_DEVICE_30D * CAST(T0.ACTIVE_DEVICES AS DOUBLE)),
                ABS(CAST(T0.TOTAL_EVENTS_30D AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
) AS T65
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
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        'every account is there' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T51._LK0, T51._RK0)) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T51._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T51._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE WHEN T51._L0 IS NOT DISTINCT FROM T51._R0 THEN '' ELSE 'account_name ' END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T24._LK0,
                          T24._L0,
                          T39._RK0,
                          T39._R0
                        FROM (
                          SELECT
                            T1.ACCOUNT_ID AS _LK0,
                            T1.ACCOUNT_NAME AS _L0
                          FROM MART.MART_OPERATIONS_HEALTH AS T1
                        ) AS T24
                        FULL OUTER JOIN (
                          SELECT
                            T5.ACCOUNT_ID AS _RK0,
                            T5.ACCOUNT_NAME AS _R0
                          FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T5
                          WHERE
                            T5.ACCOUNT_ID <> '0'
                        ) AS T39
                          ON T24._LK0 = T39._RK0
                      ) AS T51
                      WHERE
                        NOT (
                          (
                            T51._LK0 IS NOT NULL
                          )
                          AND (
                            T51._RK0 IS NOT NULL
                          )
                          AND T51._L0 IS NOT DISTINCT FROM T51._R0
                        )
                    ) AS T63
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'open tickets of an account' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T52._LK0, T52._RK0)) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T52._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T52._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE WHEN T52._L0 IS NOT DISTINCT FROM T52._R0 THEN '' ELSE 'open_tickets ' END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T25._LK0,
                          T25._L0,
                          T40._RK0,
                          T40._R0
                        FROM (
                          SELECT
                            T1.ACCOUNT_ID AS _LK0,
                            T1.OPEN_TICKETS AS _L0
                          FROM MART.MART_OPERATIONS_HEALTH AS T1
                        ) AS T25
                        LEFT OUTER JOIN (
                          SELECT
                            T6.ACCOUNT_ID AS _RK0,
                            T6.OPEN_TICKETS AS _R0
                          FROM TIMELINE.TICKET_DAYS AS T6
                          WHERE
                            T6.DAY = DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T40
                          ON T25._LK0 = T40._RK0
                      ) AS T52
                      WHERE
                        NOT (
                          (
                            T52._LK0 IS NOT NULL
                          )
                          AND (
                            T52._RK0 IS NOT NULL
                          )
                          AND T52._L0 IS NOT DISTINCT FROM T52._R0
                        )
                    ) AS T64
                  ) AS T69
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'an account = its venues' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T58._LK0, T58._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T58._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T58._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE
                          WHEN T58._L0 IS NOT DISTINCT FROM T58._R0
                          OR COALESCE(
                            ABS(CAST(T58._L0 AS DOUBLE) - CAST(T58._R0 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L0 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'total_locations '
                        END,
                        CASE
                          WHEN T58._L1 IS NOT DISTINCT FROM T58._R1
                          OR COALESCE(
                            ABS(CAST(T58._L1 AS DOUBLE) - CAST(T58._R1 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L1 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'active_locations '
                        END,
                        CASE
                          WHEN T58._L2 IS NOT DISTINCT FROM T58._R2
                          OR COALESCE(
                            ABS(CAST(T58._L2 AS DOUBLE) - CAST(T58._R2 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L2 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'at_risk_locations '
                        END,
                        CASE
                          WHEN T58._L3 IS NOT DISTINCT FROM T58._R3
                          OR COALESCE(
                            ABS(CAST(T58._L3 AS DOUBLE) - CAST(T58._R3 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L3 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'online_devices '
                        END,
                        CASE
                          WHEN T58._L4 IS NOT DISTINCT FROM T58._R4
                          OR COALESCE(
                            ABS(CAST(T58._L4 AS DOUBLE) - CAST(T58._R4 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L4 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'total_devices '
                        END,
                        CASE
                          WHEN T58._L5 IS NOT DISTINCT FROM T58._R5
                          OR COALESCE(ABS(T58._L5 - T58._R5) <= (
                            (
                              ABS(T58._L5) + 1.0
                            ) * 1e-09
                          ), FALSE)
                          THEN ''
                          ELSE 'avg_location_health_score '
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
                        T48._RK0,
                        T48._R0,
                        T48._R1,
                        T48._R2,
                        T48._R3,
                        T48._R4,
                        T48._R5
                      FROM (
                        SELECT
                          T1.ACCOUNT_ID AS _LK0,
                          T1.TOTAL_LOCATIONS AS _L0,
                          T1.ACTIVE_LOCATIONS AS _L1,
                          T1.AT_RISK_LOCATIONS AS _L2,
                          T1.ONLINE_DEVICES AS _L3,
                          T1.TOTAL_DEVICES AS _L4,
                          T1.AVG_LOCATION_HEALTH_SCORE AS _L5
                        FROM MART.MART_OPERATIONS_HEALTH AS T1
                        WHERE
                          T1.TOTAL_LOCATIONS > 0
                      ) AS T38
                      FULL OUTER JOIN (
                        SELECT
                          T41.ACCOUNT_ID AS _RK0,
                          T41.TOTAL_LOCATIONS AS _R0,
                          T41.ACTIVE_LOCATIONS AS _R1,
                          T41.AT_RISK_LOCATIONS AS _R2,
                          T41.ONLINE_DEVICES AS _R3,
                          T41.TOTAL_DEVICES AS _R4,
                          T41.AVG_LOCATION_HEALTH_SCORE AS _R5
                        FROM (
                          SELECT
                            T7.ACCOUNT_ID,
                            COUNT(*) AS TOTAL_LOCATIONS,
                            COUNT_IF(T7.IS_ACTIVE) AS ACTIVE_LOCATIONS,
                            COUNT_IF(T7.RISK_LEVEL = 'high') AS AT_RISK_LOCATIONS,
                            SUM(T7.ONLINE_DEVICES) AS ONLINE_DEVICES,
                            SUM(T7.TOTAL_DEVICES) AS TOTAL_DEVICES,
                            AVG(T7.OPERATIONAL_HEALTH_SCORE) AS AVG_LOCATION_HEALTH_SCORE
                          FROM ENTITY.ENTITY_LOCATIONS AS T7
                          GROUP BY
                            1
                        ) AS T41
                      ) AS T48
                        ON T38._LK0 = T48._RK0
                    ) AS T58
                    WHERE
                      NOT (
                        (
                          T58._LK0 IS NOT NULL
                        )
                        AND (
                          T58._RK0 IS NOT NULL
                        )
                        AND (
                          T58._L0 IS NOT DISTINCT FROM T58._R0
                          OR COALESCE(
                            ABS(CAST(T58._L0 AS DOUBLE) - CAST(T58._R0 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L0 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          T58._L1 IS NOT DISTINCT FROM T58._R1
                          OR COALESCE(
                            ABS(CAST(T58._L1 AS DOUBLE) - CAST(T58._R1 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L1 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          T58._L2 IS NOT DISTINCT FROM T58._R2
                          OR COALESCE(
                            ABS(CAST(T58._L2 AS DOUBLE) - CAST(T58._R2 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L2 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          T58._L3 IS NOT DISTINCT FROM T58._R3
                          OR COALESCE(
                            ABS(CAST(T58._L3 AS DOUBLE) - CAST(T58._R3 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L3 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          T58._L4 IS NOT DISTINCT FROM T58._R4
                          OR COALESCE(
                            ABS(CAST(T58._L4 AS DOUBLE) - CAST(T58._R4 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T58._L4 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          T58._L5 IS NOT DISTINCT FROM T58._R5
                          OR COALESCE(ABS(T58._L5 - T58._R5) <= (
                            (
                              ABS(T58._L5) + 1.0
                            ) * 1e-09
                          ), FALSE)
                        )
                      )
                  ) AS T76
                ) AS T77
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'an account = the days of its venues' AS STATEMENT,
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
                        OR COALESCE(
                          ABS(CAST(T73._L0 AS DOUBLE) - CAST(T73._R0 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L0 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'tap_controllers '
                      END,
                      CASE
                        WHEN T73._L1 IS NOT DISTINCT FROM T73._R1
                        OR COALESCE(
                          ABS(CAST(T73._L1 AS DOUBLE) - CAST(T73._R1 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L1 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'controllers_in_service '
                      END,
                      CASE
                        WHEN T73._L2 IS NOT DISTINCT FROM T73._R2
                        OR COALESCE(
                          ABS(CAST(T73._L2 AS DOUBLE) - CAST(T73._R2 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L2 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'events_24h '
                      END,
                      CASE
                        WHEN T73._L3 IS NOT DISTINCT FROM T73._R3
                        OR COALESCE(
                          ABS(CAST(T73._L3 AS DOUBLE) - CAST(T73._R3 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L3 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'quality_issues_24h '
                      END,
                      CASE
                        WHEN T73._L4 IS NOT DISTINCT FROM T73._R4
                        OR COALESCE(
                          ABS(CAST(T73._L4 AS DOUBLE) - CAST(T73._R4 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L4 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'events_30d '
                      END,
                      CASE
                        WHEN T73._L5 IS NOT DISTINCT FROM T73._R5
                        OR COALESCE(ABS(T73._L5 - T73._R5) <= (
                          (
                            ABS(T73._L5) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'pour_volume_liters_24h '
                      END,
                      CASE
                        WHEN T73._L6 IS NOT DISTINCT FROM T73._R6
                        OR COALESCE(ABS(T73._L6 - T73._R6) <= (
                          (
                            ABS(T73._L6) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'pour_volume_liters_30d '
                      END,
                      CASE
                        WHEN T73._L7 IS NOT DISTINCT FROM T73._R7
                        OR COALESCE(ABS(T73._L7 - T73._R7) <= (
                          (
                            ABS(T73._L7) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'quality_issue_rate_30d_pct '
                      END,
                      CASE
                        WHEN T73._L8 IS NOT DISTINCT FROM T73._R8
                        OR COALESCE(ABS(T73._L8 - T73._R8) <= (
                          (
                            ABS(T73._L8) + 1.0
                          ) * 1e-09
                        ), FALSE)
                        THEN ''
                        ELSE 'device_availability_pct '
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
                      T36._L6,
                      T36._L7,
                      T36._L8,
                      T61._RK0,
                      T61._R0,
                      T61._R1,
                      T61._R2,
                      T61._R3,
                      T61._R4,
                      T61._R5,
                      T61._R6,
                      T61._R7,
                      T61._R8
                    FROM (
                      SELECT
                        T1.ACCOUNT_ID AS _LK0,
                        T1.TAP_CONTROLLERS AS _L0,
                        T1.CONTROLLERS_IN_SERVICE AS _L1,
                        T1.EVENTS_24H AS _L2,
                        T1.QUALITY_ISSUES_24H AS _L3,
                        T1.EVENTS_30D AS _L4,
                        T1.POUR_VOLUME_LITERS_24H AS _L5,
                        T1.POUR_VOLUME_LITERS_30D AS _L6,
                        T1.QUALITY_ISSUE_RATE_30D_PCT AS _L7,
                        T1.DEVICE_AVAILABILITY_PCT AS _L8
                      FROM MART.MART_OPERATIONS_HEALTH AS T1
                      WHERE
                        T1.TOTAL_LOCATIONS > 0
                    ) AS T36
                    FULL OUTER JOIN (
                      SELECT
                        T55.ACCOUNT_ID AS _RK0,
                        T55.TAP_CONTROLLERS AS _R0,
                        T55.CONTROLLERS_IN_SERVICE AS _R1,
                        T55.EVENTS_24H AS _R2,
                        T55.QUALITY_ISSUES_24H AS _R3,
                        T55.EVENTS_30D AS _R4,
                        T55.POUR_VOLUME_LITERS_24H AS _R5,
                        T55.POUR_VOLUME_LITERS_30D AS _R6,
                        T55.QUALITY_ISSUE_RATE_30D_PCT AS _R7,
                        T55.DEVICE_AVAILABILITY_PCT AS _R8
                      FROM (
                        SELECT
                          T33.ACCOUNT_ID,
                          SUM(T33.TAP_CONTROLLERS) AS TAP_CONTROLLERS,
                          SUM(T33.CONTROLLERS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
                          SUM(T33.EVENTS) AS EVENTS_24H,
                          SUM(T33.ANOMALIES) AS QUALITY_ISSUES_24H,
                          SUM(T33.EVENTS_30D) AS EVENTS_30D,
                          SUM(T33.VOLUME_ML) / 1000.0 AS POUR_VOLUME_LITERS_24H,
                          SUM(T33.VOLUME_ML_30D) / 1000.0 AS POUR_VOLUME_LITERS_30D,
                          (
                            CAST(SUM(T33.ANOMALIES_30D) AS DOUBLE) / NULLIF(CAST(SUM(T33.READINGS_30D) AS DOUBLE), 0.0)
                          ) * 100.0 AS QUALITY_ISSUE_RATE_30D_PCT,
                          (
                            CAST(SUM(T33.CONTROLLERS_ACTIVE) AS DOUBLE) / NULLIF(CAST(SUM(T33.CONTROLLERS_WATCHED) AS DOUBLE), 0.0)
                          ) * 100.0 AS DEVICE_AVAILABILITY_PCT
                        FROM (
                          SELECT
                            *
                          FROM TIMELINE.LOCATION_DAYS AS T8
                          WHERE
                            T8.DAY = DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T33
                        GROUP BY
                          1
                      ) AS T55
                    ) AS T61
                      ON T36._LK0 = T61._RK0
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
                        OR COALESCE(
                          ABS(CAST(T73._L0 AS DOUBLE) - CAST(T73._R0 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L0 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T73._L1 IS NOT DISTINCT FROM T73._R1
                        OR COALESCE(
                          ABS(CAST(T73._L1 AS DOUBLE) - CAST(T73._R1 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L1 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T73._L2 IS NOT DISTINCT FROM T73._R2
                        OR COALESCE(
                          ABS(CAST(T73._L2 AS DOUBLE) - CAST(T73._R2 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L2 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T73._L3 IS NOT DISTINCT FROM T73._R3
                        OR COALESCE(
                          ABS(CAST(T73._L3 AS DOUBLE) - CAST(T73._R3 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L3 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T73._L4 IS NOT DISTINCT FROM T73._R4
                        OR COALESCE(
                          ABS(CAST(T73._L4 AS DOUBLE) - CAST(T73._R4 AS DOUBLE)) <= (
                            (
                              ABS(CAST(T73._L4 AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        T73._L5 IS NOT DISTINCT FROM T73._R5
                        OR COALESCE(ABS(T73._L5 - T73._R5) <= (
                          (
                            ABS(T73._L5) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T73._L6 IS NOT DISTINCT FROM T73._R6
                        OR COALESCE(ABS(T73._L6 - T73._R6) <= (
                          (
                            ABS(T73._L6) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T73._L7 IS NOT DISTINCT FROM T73._R7
                        OR COALESCE(ABS(T73._L7 - T73._R7) <= (
                          (
                            ABS(T73._L7) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                      AND (
                        T73._L8 IS NOT DISTINCT FROM T73._R8
                        OR COALESCE(ABS(T73._L8 - T73._R8) <= (
                          (
                            ABS(T73._L8) + 1.0
                          ) * 1e-09
                        ), FALSE)
                      )
                    )
                ) AS T79
              ) AS T80
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'nothing without venues' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T56._LK0, T56._RK0)) AS ENTITY_KEY,
                  CASE
                    WHEN T56._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T56._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS DIFFERENCES
                FROM (
                  SELECT
                    T46._LK0,
                    T37._RK0
                  FROM (
                    SELECT
                      T1.ACCOUNT_ID AS _LK0
                    FROM MART.MART_OPERATIONS_HEALTH AS T1
                    WHERE
                      T1.TOTAL_LOCATIONS = 0
                      AND (
                        T1.TOTAL_DEVICES + T1.EVENTS_30D + T1.ACTIVE_LOCATIONS + T1.ONLINE_DEVICES
                      ) > 0
                  ) AS T46
                  LEFT OUTER JOIN (
                    SELECT
                      T1.ACCOUNT_ID AS _RK0
                    FROM MART.MART_OPERATIONS_HEALTH AS T1
                    WHERE
                      T1.TOTAL_LOCATIONS > 0
                  ) AS T37
                    ON T46._LK0 = T37._RK0
                ) AS T56
                WHERE
                  NOT (
                    (
                      T56._LK0 IS NOT NULL
                    ) AND (
                      T56._RK0 IS NOT NULL
                    )
                  )
              ) AS T71
            ) AS T81
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'an account = its devices' AS STATEMENT,
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
                    OR COALESCE(
                      ABS(CAST(T67._L0 AS DOUBLE) - CAST(T67._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L0 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'devices_excellent '
                  END,
                  CASE
                    WHEN T67._L1 IS NOT DISTINCT FROM T67._R1
                    OR COALESCE(
                      ABS(CAST(T67._L1 AS DOUBLE) - CAST(T67._R1 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L1 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'devices_good '
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
                    ELSE 'devices_fair '
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
                    ELSE 'devices_poor '
                  END,
                  CASE
                    WHEN T67._L4 IS NOT DISTINCT FROM T67._R4
                    OR COALESCE(
                      ABS(CAST(T67._L4 AS DOUBLE) - CAST(T67._R4 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L4 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'devices_critical '
                  END,
                  CASE
                    WHEN T67._L5 IS NOT DISTINCT FROM T67._R5
                    OR COALESCE(
                      ABS(CAST(T67._L5 AS DOUBLE) - CAST(T67._R5 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L5 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'maintenance_overdue '
                  END,
                  CASE
                    WHEN T67._L6 IS NOT DISTINCT FROM T67._R6
                    OR COALESCE(ABS(T67._L6 - T67._R6) <= (
                      (
                        ABS(T67._L6) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'avg_device_health_score '
                  END,
                  CASE
                    WHEN T67._L7 IS NOT DISTINCT FROM T67._R7
                    OR COALESCE(ABS(T67._L7 - T67._R7) <= (
                      (
                        ABS(T67._L7) + 1.0
                      ) * 1e-06
                    ), FALSE)
                    THEN ''
                    ELSE 'avg_device_uptime_30d_pct '
                  END,
                  CASE
                    WHEN T67._L8 IS NOT DISTINCT FROM T67._R8
                    OR COALESCE(
                      ABS(CAST(T67._L8 AS DOUBLE) - CAST(T67._R8 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L8 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'controllers_in_service '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T34._LK0,
                  T34._L0,
                  T34._L1,
                  T34._L2,
                  T34._L3,
                  T34._L4,
                  T34._L5,
                  T34._L6,
                  T34._L7,
                  T34._L8,
                  T57._RK0,
                  T57._R0,
                  T57._R1,
                  T57._R2,
                  T57._R3,
                  T57._R4,
                  T57._R5,
                  T57._R6,
                  T57._R7,
                  T57._R8
                FROM (
                  SELECT
                    T1.ACCOUNT_ID AS _LK0,
                    T1.DEVICES_EXCELLENT AS _L0,
                    T1.DEVICES_GOOD AS _L1,
                    T1.DEVICES_FAIR AS _L2,
                    T1.DEVICES_POOR AS _L3,
                    T1.DEVICES_CRITICAL AS _L4,
                    T1.MAINTENANCE_OVERDUE AS _L5,
                    T1.AVG_DEVICE_HEALTH_SCORE AS _L6,
                    T1.AVG_DEVICE_UPTIME_30D_PCT AS _L7,
                    T1.CONTROLLERS_IN_SERVICE AS _L8
                  FROM MART.MART_OPERATIONS_HEALTH AS T1
                  WHERE
                    T1.TOTAL_DEVICES > 0
                ) AS T34
                LEFT OUTER JOIN (
                  SELECT
                    T50.ACCOUNT_ID AS _RK0,
                    T50.DEVICES_EXCELLENT AS _R0,
                    T50.DEVICES_GOOD AS _R1,
                    T50.DEVICES_FAIR AS _R2,
                    T50.DEVICES_POOR AS _R3,
                    T50.DEVICES_CRITICAL AS _R4,
                    T50.MAINTENANCE_OVERDUE AS _R5,
                    T50.AVG_DEVICE_HEALTH_SCORE AS _R6,
                    T50.AVG_DEVICE_UPTIME_30D_PCT AS _R7,
                    T50.CONTROLLERS_IN_SERVICE AS _R8
                  FROM (
                    SELECT
                      T28.ACCOUNT_ID,
                      COUNT_IF((
                        T28.OVERALL_HEALTH_SCORE >= 90
                      ) AND (
                        T28.OVERALL_HEALTH_SCORE < 101
                      )) AS DEVICES_EXCELLENT,
                      COUNT_IF((
                        T28.OVERALL_HEALTH_SCORE >= 80
                      ) AND (
                        T28.OVERALL_HEALTH_SCORE < 90
                      )) AS DEVICES_GOOD,
                      COUNT_IF((
                        T28.OVERALL_HEALTH_SCORE >= 60
                      ) AND (
                        T28.OVERALL_HEALTH_SCORE < 80
                      )) AS DEVICES_FAIR,
                      COUNT_IF((
                        T28.OVERALL_HEALTH_SCORE >= 40
                      ) AND (
                        T28.OVERALL_HEALTH_SCORE < 60
                      )) AS DEVICES_POOR,
                      COUNT_IF((
                        T28.OVERALL_HEALTH_SCORE >= -1
                      ) AND (
                        T28.OVERALL_HEALTH_SCORE < 40
                      )) AS DEVICES_CRITICAL,
                      COUNT_IF(T28.MAINTENANCE_STATUS = 'overdue') AS MAINTENANCE_OVERDUE,
                      AVG(T28.OVERALL_HEALTH_SCORE) AS AVG_DEVICE_HEALTH_SCORE,
                      AVG(IFF(T28.IS_IN_SERVICE, T28.UPTIME_PERCENTAGE_30D, NULL)) AS AVG_DEVICE_UPTIME_30D_PCT,
                      COUNT_IF(T28.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE
                    FROM (
                      SELECT
                        *
                      FROM ENTITY.ENTITY_DEVICES AS T3
                      WHERE
                        T3.ACCOUNT_ID IS NOT NULL
                    ) AS T28
                    GROUP BY
                      1
                  ) AS T50
                ) AS T57
                  ON T34._LK0 = T57._RK0
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
                    OR COALESCE(
                      ABS(CAST(T67._L0 AS DOUBLE) - CAST(T67._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L0 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T67._L1 IS NOT DISTINCT FROM T67._R1
                    OR COALESCE(
                      ABS(CAST(T67._L1 AS DOUBLE) - CAST(T67._R1 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L1 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
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
                    OR COALESCE(
                      ABS(CAST(T67._L4 AS DOUBLE) - CAST(T67._R4 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L4 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T67._L5 IS NOT DISTINCT FROM T67._R5
                    OR COALESCE(
                      ABS(CAST(T67._L5 AS DOUBLE) - CAST(T67._R5 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L5 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T67._L6 IS NOT DISTINCT FROM T67._R6
                    OR COALESCE(ABS(T67._L6 - T67._R6) <= (
                      (
                        ABS(T67._L6) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                  AND (
                    T67._L7 IS NOT DISTINCT FROM T67._R7
                    OR COALESCE(ABS(T67._L7 - T67._R7) <= (
                      (
                        ABS(T67._L7) + 1.0
                      ) * 1e-06
                    ), FALSE)
                  )
                  AND (
                    T67._L8 IS NOT DISTINCT FROM T67._R8
                    OR COALESCE(
                      ABS(CAST(T67._L8 AS DOUBLE) - CAST(T67._R8 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T67._L8 AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                )
            ) AS T78
          ) AS T82
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'an account of one venue fares as the venue' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T49._LK0, T49._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T49._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T49._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T49._L0 IS NOT DISTINCT FROM T49._R0
                  OR COALESCE(ABS(T49._L0 - T49._R0) <= (
                    (
                      ABS(T49._L0) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'composite_operational_score '
                END,
                CASE
                  WHEN T49._L1 IS NOT DISTINCT FROM T49._R1
                  OR COALESCE(ABS(T49._L1 - T49._R1) <= (
                    (
                      ABS(T49._L1) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_device_health_score '
                END,
                CASE
                  WHEN T49._L2 IS NOT DISTINCT FROM T49._R2
                  OR COALESCE(ABS(T49._L2 - T49._R2) <= (
                    (
                      ABS(T49._L2) + 1.0
                    ) * 1e-06
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_device_uptime_30d_pct '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T35._LK0,
                T35._L0,
                T35._L1,
                T35._L2,
                T30._RK0,
                T30._R0,
                T30._R1,
                T30._R2
              FROM (
                SELECT
                  T1.ACCOUNT_ID AS _LK0,
                  T1.COMPOSITE_OPERATIONAL_SCORE AS _L0,
                  T1.AVG_DEVICE_HEALTH_SCORE AS _L1,
                  T1.AVG_DEVICE_UPTIME_30D_PCT AS _L2
                FROM MART.MART_OPERATIONS_HEALTH AS T1
                WHERE
                  T1.TOTAL_LOCATIONS = 1
              ) AS T35
              LEFT OUTER JOIN (
                SELECT
                  T4.ACCOUNT_ID AS _RK0,
                  T4.COMPOSITE_OPERATIONAL_SCORE AS _R0,
                  T4.AVG_DEVICE_HEALTH_SCORE AS _R1,
                  T4.AVG_DEVICE_UPTIME_30D_PCT AS _R2
                FROM MART.MART_OPERATIONS__PERFORMANCE AS T4
              ) AS T30
                ON T35._LK0 = T30._RK0
            ) AS T49
            WHERE
              NOT (
                (
                  T49._LK0 IS NOT NULL
                )
                AND (
                  T49._RK0 IS NOT NULL
                )
                AND (
                  T49._L0 IS NOT DISTINCT FROM T49._R0
                  OR COALESCE(ABS(T49._L0 - T49._R0) <= (
                    (
                      ABS(T49._L0) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T49._L1 IS NOT DISTINCT FROM T49._R1
                  OR COALESCE(ABS(T49._L1 - T49._R1) <= (
                    (
                      ABS(T49._L1) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
                AND (
                  T49._L2 IS NOT DISTINCT FROM T49._R2
                  OR COALESCE(ABS(T49._L2 - T49._R2) <= (
                    (
                      ABS(T49._L2) + 1.0
                    ) * 1e-06
                  ), FALSE)
                )
              )
          ) AS T75
        ) AS T83
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a kind of device = its devices' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T74._LK0, T74._RK0), COALESCE(T74._LK1, T74._RK1)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T74._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T74._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T74._L0 IS NOT DISTINCT FROM T74._R0
                OR COALESCE(
                  ABS(CAST(T74._L0 AS DOUBLE) - CAST(T74._R0 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L0 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_devices '
              END,
              CASE
                WHEN T74._L1 IS NOT DISTINCT FROM T74._R1
                OR COALESCE(
                  ABS(CAST(T74._L1 AS DOUBLE) - CAST(T74._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L1 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'devices_in_service '
              END,
              CASE
                WHEN T74._L2 IS NOT DISTINCT FROM T74._R2
                OR COALESCE(
                  ABS(CAST(T74._L2 AS DOUBLE) - CAST(T74._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L2 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_devices '
              END,
              CASE
                WHEN T74._L3 IS NOT DISTINCT FROM T74._R3
                OR COALESCE(
                  ABS(CAST(T74._L3 AS DOUBLE) - CAST(T74._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L3 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'online_devices '
              END,
              CASE
                WHEN T74._L4 IS NOT DISTINCT FROM T74._R4
                OR COALESCE(
                  ABS(CAST(T74._L4 AS DOUBLE) - CAST(T74._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L4 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'offline_devices '
              END,
              CASE
                WHEN T74._L5 IS NOT DISTINCT FROM T74._R5
                OR COALESCE(
                  ABS(CAST(T74._L5 AS DOUBLE) - CAST(T74._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L5 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_events_30d '
              END,
              CASE
                WHEN T74._L6 IS NOT DISTINCT FROM T74._R6
                OR COALESCE(
                  ABS(CAST(T74._L6 AS DOUBLE) - CAST(T74._R6 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L6 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_quality_issues_30d '
              END,
              CASE
                WHEN T74._L7 IS NOT DISTINCT FROM T74._R7
                OR COALESCE(
                  ABS(CAST(T74._L7 AS DOUBLE) - CAST(T74._R7 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L7 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'critical_alerts '
              END,
              CASE
                WHEN T74._L8 IS NOT DISTINCT FROM T74._R8
                OR COALESCE(
                  ABS(CAST(T74._L8 AS DOUBLE) - CAST(T74._R8 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L8 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'warning_alerts '
              END,
              CASE
                WHEN T74._L9 IS NOT DISTINCT FROM T74._R9
                OR COALESCE(
                  ABS(CAST(T74._L9 AS DOUBLE) - CAST(T74._R9 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L9 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_alerts '
              END,
              CASE
                WHEN T74._L10 IS NOT DISTINCT FROM T74._R10
                OR COALESCE(
                  ABS(CAST(T74._L10 AS DOUBLE) - CAST(T74._R10 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L10 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'overdue_maintenance_devices '
              END,
              CASE
                WHEN T74._L11 IS NOT DISTINCT FROM T74._R11
                OR COALESCE(ABS(T74._L11 - T74._R11) <= (
                  (
                    ABS(T74._L11) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'total_volume_30d '
              END,
              CASE
                WHEN T74._L12 IS NOT DISTINCT FROM T74._R12
                OR COALESCE(
                  ABS(CAST(T74._L12 AS DOUBLE) - CAST(T74._R12 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L12 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'estimated_monthly_revenue '
              END,
              CASE
                WHEN T74._L13 IS NOT DISTINCT FROM T74._R13
                OR COALESCE(ABS(T74._L13 - T74._R13) <= (
                  (
                    ABS(T74._L13) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'avg_uptime_30d '
              END,
              CASE
                WHEN T74._L14 IS NOT DISTINCT FROM T74._R14
                OR COALESCE(ABS(T74._L14 - T74._R14) <= (
                  (
                    ABS(T74._L14) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'avg_performance_score '
              END,
              CASE
                WHEN T74._L15 IS NOT DISTINCT FROM T74._R15
                OR COALESCE(ABS(T74._L15 - T74._R15) <= (
                  (
                    ABS(T74._L15) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'operational_health_score '
              END,
              CASE
                WHEN T74._L16 IS NOT DISTINCT FROM T74._R16
                OR COALESCE(ABS(T74._L16 - T74._R16) <= (
                  (
                    ABS(T74._L16) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'online_now_pct '
              END,
              CASE
                WHEN T74._L17 IS NOT DISTINCT FROM T74._R17
                OR COALESCE(ABS(T74._L17 - T74._R17) <= (
                  (
                    ABS(T74._L17) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'quality_issue_rate_30d '
              END,
              CASE
                WHEN T74._L18 IS NOT DISTINCT FROM T74._R18
                OR COALESCE(ABS(T74._L18 - T74._R18) <= (
                  (
                    ABS(T74._L18) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'device_active_rate '
              END,
              CASE
                WHEN T74._L19 IS NOT DISTINCT FROM T74._R19
                OR COALESCE(ABS(T74._L19 - T74._R19) <= (
                  (
                    ABS(T74._L19) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'connectivity_rate '
              END,
              CASE
                WHEN T74._L20 IS NOT DISTINCT FROM T74._R20
                OR COALESCE(ABS(T74._L20 - T74._R20) <= (
                  (
                    ABS(T74._L20) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'overdue_maintenance_rate '
              END,
              CASE
                WHEN T74._L21 IS NOT DISTINCT FROM T74._R21
                OR COALESCE(ABS(T74._L21 - T74._R21) <= (
                  (
                    ABS(T74._L21) + 1.0
                  ) * 1e-06
                ), FALSE)
                THEN ''
                ELSE 'avg_days_since_maintenance '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T18._LK0,
              T18._LK1,
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
              T18._L16,
              T18._L17,
              T18._L18,
              T18._L19,
              T18._L20,
              T18._L21,
              T68._RK0,
              T68._RK1,
              T68._R0,
              T68._R1,
              T68._R2,
              T68._R3,
              T68._R4,
              T68._R5,
              T68._R6,
              T68._R7,
              T68._R8,
              T68._R9,
              T68._R10,
              T68._R11,
              T68._R12,
              T68._R13,
              T68._R14,
              T68._R15,
              T68._R16,
              T68._R17,
              T68._R18,
              T68._R19,
              T68._R20,
              T68._R21
            FROM (
              SELECT
                T0.LOCATION_ID AS _LK0,
                T0.DEVICE_TYPE AS _LK1,
                T0.TOTAL_DEVICES AS _L0,
                T0.DEVICES_IN_SERVICE AS _L1,
                T0.ACTIVE_DEVICES AS _L2,
                T0.ONLINE_DEVICES AS _L3,
                T0.OFFLINE_DEVICES AS _L4,
                T0.TOTAL_EVENTS_30D AS _L5,
                T0.TOTAL_QUALITY_ISSUES_30D AS _L6,
                T0.CRITICAL_ALERTS AS _L7,
                T0.WARNING_ALERTS AS _L8,
                T0.TOTAL_ALERTS AS _L9,
                T0.OVERDUE_MAINTENANCE_DEVICES AS _L10,
                T0.TOTAL_VOLUME_30D AS _L11,
                T0.ESTIMATED_MONTHLY_REVENUE AS _L12,
                T0.AVG_UPTIME_30D AS _L13,
                T0.AVG_PERFORMANCE_SCORE AS _L14,
                T0.OPERATIONAL_HEALTH_SCORE AS _L15,
                T0.ONLINE_NOW_PCT AS _L16,
                T0.QUALITY_ISSUE_RATE_30D AS _L17,
                T0.DEVICE_ACTIVE_RATE AS _L18,
                T0.CONNECTIVITY_RATE AS _L19,
                T0.OVERDUE_MAINTENANCE_RATE AS _L20,
                T0.AVG_DAYS_SINCE_MAINTENANCE AS _L21
              FROM MART.MART_DEVICE_OPERATIONS AS T0
            ) AS T18
            FULL OUTER JOIN (
              SELECT
                T59.LOCATION_ID AS _RK0,
                T59.DEVICE_TYPE AS _RK1,
                T59.TOTAL_DEVICES AS _R0,
                T59.DEVICES_IN_SERVICE AS _R1,
                T59.ACTIVE_DEVICES AS _R2,
                T59.ONLINE_DEVICES AS _R3,
                T59.OFFLINE_DEVICES AS _R4,
                T59.TOTAL_EVENTS_30D AS _R5,
                T59.TOTAL_QUALITY_ISSUES_30D AS _R6,
                T59.CRITICAL_ALERTS AS _R7,
                T59.WARNING_ALERTS AS _R8,
                T59.TOTAL_ALERTS AS _R9,
                T59.OVERDUE_MAINTENANCE_DEVICES AS _R10,
                T59.TOTAL_VOLUME_30D AS _R11,
                T59.ESTIMATED_MONTHLY_REVENUE AS _R12,
                T59.AVG_UPTIME_30D AS _R13,
                T59.AVG_PERFORMANCE_SCORE AS _R14,
                T59.OPERATIONAL_HEALTH_SCORE AS _R15,
                T59.ONLINE_NOW_PCT AS _R16,
                T59.QUALITY_ISSUE_RATE_30D AS _R17,
                T59.DEVICE_ACTIVE_RATE AS _R18,
                T59.CONNECTIVITY_RATE AS _R19,
                T59.OVERDUE_MAINTENANCE_RATE AS _R20,
                T59.AVG_DAYS_SINCE_MAINTENANCE AS _R21
              FROM (
                SELECT
                  T29.LOCATION_ID,
                  T29.DEVICE_TYPE,
                  COUNT(*) AS TOTAL_DEVICES,
                  COUNT_IF(T29.IS_IN_SERVICE) AS DEVICES_IN_SERVICE,
                  COUNT_IF(T29.ACTIVE_DAYS_30D > 0) AS ACTIVE_DEVICES,
                  COUNT_IF(T29.IS_ONLINE) AS ONLINE_DEVICES,
                  COUNT_IF(T29.DEVICE_STATUS = 'offline') AS OFFLINE_DEVICES,
                  SUM(T29.TOTAL_EVENTS_30D) AS TOTAL_EVENTS_30D,
                  SUM(T29.QUALITY_ISSUES_30D) AS TOTAL_QUALITY_ISSUES_30D,
                  COUNT_IF(T29.OVERALL_HEALTH_SCORE < 20) AS CRITICAL_ALERTS,
                  COUNT_IF((
                    T29.OVERALL_HEALTH_SCORE >= 20
                  ) AND (
                    T29.OVERALL_HEALTH_SCORE < 40
                  )) AS WARNING_ALERTS,
                  COUNT_IF(T29.OVERALL_HEALTH_SCORE < 60) AS TOTAL_ALERTS,
                  COUNT_IF(T29.MAINTENANCE_STATUS = 'overdue') AS OVERDUE_MAINTENANCE_DEVICES,
                  SUM(T29.TOTAL_VOLUME_ML_30D) AS TOTAL_VOLUME_30D,
                  SUM(T29.ESTIMATED_REVENUE_30D) AS ESTIMATED_MONTHLY_REVENUE,
                  AVG(T29.UPTIME_PERCENTAGE_30D) AS AVG_UPTIME_30D,
                  AVG(T29.PERFORMANCE_SCORE) AS AVG_PERFORMANCE_SCORE,
                  AVG(T29.OVERALL_HEALTH_SCORE) AS OPERATIONAL_HEALTH_SCORE,
                  (
                    CAST(COUNT_IF(T29.IS_ONLINE) AS DOUBLE) / NULLIF(CAST(COUNT(T29.IS_ONLINE) AS DOUBLE), 0.0)
                  ) * 100.0 AS ONLINE_NOW_PCT,
                  (
                    CAST(SUM(T29.QUALITY_ISSUES_30D) AS DOUBLE) / NULLIF(CAST(SUM(T29.READINGS_30D) AS DOUBLE), 0.0)
                  ) * 100.0 AS QUALITY_ISSUE_RATE_30D,
                  (
                    CAST(COUNT_IF(T29.IS_IN_SERVICE AND (
                      T29.ACTIVE_DAYS_30D > 0
                    )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T29.IS_IN_SERVICE) AS DOUBLE), 0.0)
                  ) * 100.0 AS DEVICE_ACTIVE_RATE,
                  (
                    CAST(COUNT_IF(
                      T29.IS_IN_SERVICE
                      AND (
                        CAST(T29.LATEST_EVENT_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30)
                      )
                    ) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T29.IS_IN_SERVICE) AS DOUBLE), 0.0)
                  ) * 100.0 AS CONNECTIVITY_RATE,
                  (
                    CAST(COUNT_IF(T29.MAINTENANCE_STATUS = 'overdue') AS DOUBLE) / NULLIF(CAST(COUNT_IF(NOT (
                      T29.IS_ACCOUNT_CHURNED
                    )) AS DOUBLE), 0.0)
                  ) * 100.0 AS OVERDUE_MAINTENANCE_RATE,
                  AVG(IFF(NOT (
                    T29.IS_ACCOUNT_CHURNED
                  ), T29.DAYS_SINCE_MAINTENANCE, NULL)) AS AVG_DAYS_SINCE_MAINTENANCE
                FROM (
                  SELECT
                    T3.DEVICE_ID,
                    T3.DEVICE_KEY,
                    T3.ACCOUNT_ID,
                    T3.CUSTOMER_ID,
                    T3.LOCATION_ID,
                    T3.LOCATION_NAME,
                    COALESCE(T3.DEVICE_TYPE, 'unknown') AS DEVICE_TYPE,
                    T3.CATEGORY,
                    T3.MANUFACTURER,
                    T3.MODEL,
                    T3.IS_ACTIVE,
                    T3.OVERALL_HEALTH_SCORE,
                    T3.HEALTH_SCORE,
                    T3.DEVICE_HEALTH_STATUS,
                    T3.MAINTENANCE_RISK_LEVEL,
                    T3.REQUIRES_IMMEDIATE_ATTENTION,
                    T3.TOTAL_VOLUME_LITERS_30D,
                    T3.ESTIMATED_REVENUE_30D,
                    T3.AVG_DAILY_VOLUME_ML_LIFETIME,
                    T3.LAST_ACTIVITY_AT,
                    T3.USAGE_PATTERN,
                    T3.WARRANTY_EXPIRY,
                    T3.DAYS_UNTIL_WARRANTY_EXPIRY,
                    T3.WARRANTY_STATUS,
                    T3.PURCHASE_PRICE,
                    T3.EXPECTED_LIFESPAN_YEARS,
                    T3.ENERGY_CONSUMPTION_WATTS,
                    T3.ESTIMATED_DAILY_ENERGY_COST,
                    T3.DEVICE_PRIORITY,
                    T3.FIRMWARE_VERSION,
                    T3.SERIAL_NUMBER,
                    T3.DEVICE_INSTALLED_DATE,
                    T3.DEVICE_STATUS,
                    T3.OPERATIONAL_STATUS,
                    T3.IS_ONLINE,
                    T3.NETWORK_CONNECTIVITY,
                    T3.IS_TAP_CONTROLLER,
                    T3.IS_IN_SERVICE,
                    T3.IS_ACCOUNT_CHURNED,
                    T3.LAST_HEARTBEAT_AT,
                    T3.LATEST_EVENT_TIMESTAMP,
                    T3.EARLIEST_EVENT_TIMESTAMP,
                    T3.ACTIVITY_STATUS,
                    T3.TOTAL_EVENTS_30D,
                    T3.ACTIVE_DAYS_30D,
                    T3.SERVICE_DAYS_30D,
                    T3.USAGE_EVENTS_30D,
                    T3.ALERT_EVENTS_30D,
                    T3.CHECKS_30D,
                    T3.MAINTENANCE_EVENTS_30D,
                    T3.QUALITY_ISSUES_30D,
                    T3.READINGS_30D,
                    T3.TOTAL_VOLUME_ML_30D,
                    T3.AVG_FLOW_RATE_30D,
                    T3.MAX_FLOW_RATE_30D,
                    T3.MIN_FLOW_RATE_30D,
                    T3.AVG_TEMPERATURE_30D,
                    T3.MAX_TEMPERATURE_30D,
                    T3.MIN_TEMPERATURE_30D,
                    T3.HIGH_TEMP_EVENTS_30D,
                    T3.LOW_TEMP_EVENTS_30D,
                    T3.AVG_PRESSURE_30D,
                    T3.MAX_PRESSURE_30D,
                    T3.MIN_PRESSURE_30D,
                    T3.HIGH_PRESSURE_EVENTS_30D,
                    T3.LOW_PRESSURE_EVENTS_30D,
                    T3.UPTIME_PERCENTAGE_30D,
                    T3.ALERT_RATE_30D,
                    T3.QUALITY_ISSUE_RATE_30D,
                    T3.UPTIME_SCORE,
                    T3.PERFORMANCE_SCORE,
                    T3.ALERT_SCORE,
                    T3.PERFORMANCE_TIER,
                    T3.OPERATING_HOURS_30D,
                    T3.FAILURES_30D,
                    T3.MTBF_HOURS,
                    T3.REPAIRS_30D,
                    T3.REPAIR_HOURS_30D,
                    T3.MTTR_HOURS,
                    T3.LAST_FAILURE_CATEGORY,
                    T3.LAST_MAINTENANCE_DATE,
                    T3.NEXT_MAINTENANCE_DUE_DATE,
                    T3.DAYS_SINCE_MAINTENANCE,
                    T3.MAINTENANCE_STATUS,
                    T3.LIFETIME_EVENTS,
                    T3.LIFETIME_VOLUME_ML,
                    T3.DEVICE_AGE_DAYS,
                    T3.DEVICE_LIFECYCLE_STAGE,
                    T3.IS_NEWLY_INSTALLED,
                    T3.DEVICE_CREATED_AT,
                    T3.DEVICE_UPDATED_AT
                  FROM ENTITY.ENTITY_DEVICES AS T3
                  WHERE
                    T3.LOCATION_ID IS NOT NULL
                ) AS T29
                GROUP BY
                  1,
                  2
              ) AS T59
            ) AS T68
              ON T18._LK0 = T68._RK0 AND T18._LK1 = T68._RK1
          ) AS T74
          WHERE
            NOT (
              (
                T74._LK0 IS NOT NULL
              )
              AND (
                T74._RK0 IS NOT NULL
              )
              AND (
                T74._L0 IS NOT DISTINCT FROM T74._R0
                OR COALESCE(
                  ABS(CAST(T74._L0 AS DOUBLE) - CAST(T74._R0 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L0 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L1 IS NOT DISTINCT FROM T74._R1
                OR COALESCE(
                  ABS(CAST(T74._L1 AS DOUBLE) - CAST(T74._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L1 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L2 IS NOT DISTINCT FROM T74._R2
                OR COALESCE(
                  ABS(CAST(T74._L2 AS DOUBLE) - CAST(T74._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L2 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L3 IS NOT DISTINCT FROM T74._R3
                OR COALESCE(
                  ABS(CAST(T74._L3 AS DOUBLE) - CAST(T74._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L3 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L4 IS NOT DISTINCT FROM T74._R4
                OR COALESCE(
                  ABS(CAST(T74._L4 AS DOUBLE) - CAST(T74._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L4 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L5 IS NOT DISTINCT FROM T74._R5
                OR COALESCE(
                  ABS(CAST(T74._L5 AS DOUBLE) - CAST(T74._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L5 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L6 IS NOT DISTINCT FROM T74._R6
                OR COALESCE(
                  ABS(CAST(T74._L6 AS DOUBLE) - CAST(T74._R6 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L6 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L7 IS NOT DISTINCT FROM T74._R7
                OR COALESCE(
                  ABS(CAST(T74._L7 AS DOUBLE) - CAST(T74._R7 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L7 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L8 IS NOT DISTINCT FROM T74._R8
                OR COALESCE(
                  ABS(CAST(T74._L8 AS DOUBLE) - CAST(T74._R8 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L8 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L9 IS NOT DISTINCT FROM T74._R9
                OR COALESCE(
                  ABS(CAST(T74._L9 AS DOUBLE) - CAST(T74._R9 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L9 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L10 IS NOT DISTINCT FROM T74._R10
                OR COALESCE(
                  ABS(CAST(T74._L10 AS DOUBLE) - CAST(T74._R10 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L10 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L11 IS NOT DISTINCT FROM T74._R11
                OR COALESCE(ABS(T74._L11 - T74._R11) <= (
                  (
                    ABS(T74._L11) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L12 IS NOT DISTINCT FROM T74._R12
                OR COALESCE(
                  ABS(CAST(T74._L12 AS DOUBLE) - CAST(T74._R12 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T74._L12 AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                T74._L13 IS NOT DISTINCT FROM T74._R13
                OR COALESCE(ABS(T74._L13 - T74._R13) <= (
                  (
                    ABS(T74._L13) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L14 IS NOT DISTINCT FROM T74._R14
                OR COALESCE(ABS(T74._L14 - T74._R14) <= (
                  (
                    ABS(T74._L14) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L15 IS NOT DISTINCT FROM T74._R15
                OR COALESCE(ABS(T74._L15 - T74._R15) <= (
                  (
                    ABS(T74._L15) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L16 IS NOT DISTINCT FROM T74._R16
                OR COALESCE(ABS(T74._L16 - T74._R16) <= (
                  (
                    ABS(T74._L16) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L17 IS NOT DISTINCT FROM T74._R17
                OR COALESCE(ABS(T74._L17 - T74._R17) <= (
                  (
                    ABS(T74._L17) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L18 IS NOT DISTINCT FROM T74._R18
                OR COALESCE(ABS(T74._L18 - T74._R18) <= (
                  (
                    ABS(T74._L18) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L19 IS NOT DISTINCT FROM T74._R19
                OR COALESCE(ABS(T74._L19 - T74._R19) <= (
                  (
                    ABS(T74._L19) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L20 IS NOT DISTINCT FROM T74._R20
                OR COALESCE(ABS(T74._L20 - T74._R20) <= (
                  (
                    ABS(T74._L20) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
              AND (
                T74._L21 IS NOT DISTINCT FROM T74._R21
                OR COALESCE(ABS(T74._L21 - T74._R21) <= (
                  (
                    ABS(T74._L21) + 1.0
                  ) * 1e-06
                ), FALSE)
              )
            )
        ) AS T84
      ) AS T85
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a kind of device has the owner of its venue' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T53._LK0, T53._RK0), COALESCE(T53._LK1, T53._RK1)) AS ENTITY_KEY,
          CASE
            WHEN T53._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T53._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS DIFFERENCES
        FROM (
          SELECT
            T17._LK0,
            T17._LK1,
            T44._RK0,
            T44._RK1
          FROM (
            SELECT
              T0.LOCATION_ID AS _LK0,
              T0.ACCOUNT_ID AS _LK1
            FROM MART.MART_DEVICE_OPERATIONS AS T0
          ) AS T17
          LEFT OUTER JOIN (
            SELECT
              T27.LOCATION_ID AS _RK0,
              T27.ACCOUNT_ID AS _RK1
            FROM (
              SELECT DISTINCT
                T3.LOCATION_ID,
                T3.ACCOUNT_ID
              FROM ENTITY.ENTITY_DEVICES AS T3
              WHERE
                T3.LOCATION_ID IS NOT NULL
            ) AS T27
          ) AS T44
            ON T17._LK0 = T44._RK0 AND T17._LK1 = T44._RK1
        ) AS T53
        WHERE
          NOT (
            (
              T53._LK0 IS NOT NULL
            ) AND (
              T53._RK0 IS NOT NULL
            )
          )
      ) AS T66
    ) AS T86
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a kind of device names its venue' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T47._LK0, T47._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T47._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T47._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T47._L0 IS NOT DISTINCT FROM T47._R0 THEN '' ELSE 'location_name ' END,
          CASE WHEN T47._L1 IS NOT DISTINCT FROM T47._R1 THEN '' ELSE 'city ' END,
          CASE WHEN T47._L2 IS NOT DISTINCT FROM T47._R2 THEN '' ELSE 'state ' END,
          CASE WHEN T47._L3 IS NOT DISTINCT FROM T47._R3 THEN '' ELSE 'country ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T16._LK0,
          T16._L0,
          T16._L1,
          T16._L2,
          T16._L3,
          T26._RK0,
          T26._R0,
          T26._R1,
          T26._R2,
          T26._R3
        FROM (
          SELECT
            T0.LOCATION_ID AS _LK0,
            T0.LOCATION_NAME AS _L0,
            T0.CITY AS _L1,
            T0.STATE AS _L2,
            T0.COUNTRY AS _L3
          FROM MART.MART_DEVICE_OPERATIONS AS T0
        ) AS T16
        LEFT OUTER JOIN (
          SELECT
            T2.LOCATION_ID AS _RK0,
            T2.LOCATION_NAME AS _R0,
            T2.CITY AS _R1,
            T2.STATE AS _R2,
            T2.COUNTRY AS _R3
          FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T2
        ) AS T26
          ON T16._LK0 = T26._RK0
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
    ) AS T72
  ) AS T87
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the operations of an account agree with themselves' AS STATEMENT,
      COALESCE(T1.ACCOUNT_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CASE
                WHEN NOT (
                  (
                    (
                      0 + T1.DEVICES_EXCELLENT + T1.DEVICES_GOOD + T1.DEVICES_FAIR + T1.DEVICES_POOR + T1.DEVICES_CRITICAL
                    ) <= T1.CONTROLLERS_IN_SERVICE
                  )
                  AND (
                    (
                      (
                        0 + T1.DEVICES_EXCELLENT + T1.DEVICES_GOOD + T1.DEVICES_FAIR + T1.DEVICES_POOR + T1.DEVICES_CRITICAL
                      ) > 0
                    ) = (
                      T1.AVG_DEVICE_HEALTH_SCORE IS NOT NULL
                    )
                  )
                )
                THEN 'graded; '
                ELSE ''
              END,
              CASE
                WHEN NOT (
                  (
                    T1.EVENTS_24H > 0
                  )
                  OR (
                    T1.PERFORMANCE_SCORE_24H = 0
                  )
                  OR (
                    T1.PERFORMANCE_SCORE_24H IS NULL
                  )
                )
                THEN 'performance; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T1.EVENTS_24H = 0
                )
                OR (
                  T1.PERFORMANCE_SCORE_24H IS NULL
                )
                OR (
                  T1.PERFORMANCE_SCORE_24H > 0
                )
              )
              THEN 'performed; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T1.MAINTENANCE_PRIORITY = 'high'
              ) = (
                (
                  T1.MAINTENANCE_OVERDUE * 2
                ) > T1.TOTAL_DEVICES
              )
            )
            THEN 'overdue_high; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T1.MAINTENANCE_PRIORITY <> 'medium'
            )
            OR (
              (
                T1.MAINTENANCE_OVERDUE * 5
              ) > T1.TOTAL_DEVICES
            )
          )
          THEN 'overdue_medium; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM MART.MART_OPERATIONS_HEALTH AS T1
    WHERE
      NOT (
        (
          (
            0 + T1.DEVICES_EXCELLENT + T1.DEVICES_GOOD + T1.DEVICES_FAIR + T1.DEVICES_POOR + T1.DEVICES_CRITICAL
          ) <= T1.CONTROLLERS_IN_SERVICE
        )
        AND (
          (
            (
              0 + T1.DEVICES_EXCELLENT + T1.DEVICES_GOOD + T1.DEVICES_FAIR + T1.DEVICES_POOR + T1.DEVICES_CRITICAL
            ) > 0
          ) = (
            T1.AVG_DEVICE_HEALTH_SCORE IS NOT NULL
          )
        )
        AND (
          (
            T1.EVENTS_24H > 0
          )
          OR (
            T1.PERFORMANCE_SCORE_24H = 0
          )
          OR (
            T1.PERFORMANCE_SCORE_24H IS NULL
          )
        )
        AND (
          (
            T1.EVENTS_24H = 0
          )
          OR (
            T1.PERFORMANCE_SCORE_24H IS NULL
          )
          OR (
            T1.PERFORMANCE_SCORE_24H > 0
          )
        )
        AND (
          (
            T1.MAINTENANCE_PRIORITY = 'high'
          ) = (
            (
              T1.MAINTENANCE_OVERDUE * 2
            ) > T1.TOTAL_DEVICES
          )
        )
        AND (
          (
            T1.MAINTENANCE_PRIORITY <> 'medium'
          )
          OR (
            (
              T1.MAINTENANCE_OVERDUE * 5
            ) > T1.TOTAL_DEVICES
          )
        )
      )
  ) AS T70
) AS T88
