WITH T46 AS (
  SELECT
    T22.ACCOUNT_ID,
    MIN(T22.LOCATION_ID) AS LOCATION_ID,
    COUNT(*) AS VENUES
  FROM (
    SELECT
      *
    FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T2
    WHERE
      NOT (
        T2.IS_ORPHAN
      ) AND T2.ACCOUNT_ID IS NOT NULL
  ) AS T22
  GROUP BY
    1
), T60 AS (
  SELECT
    T27.LOCATION_ID,
    SUM(T27.FAILURES_30D) AS FAILURES_30D,
    COUNT_IF(T27.REQUIRES_IMMEDIATE_ATTENTION) AS DEVICES_NEEDING_ATTENTION,
    COUNT_IF(T27.MAINTENANCE_STATUS = 'overdue') AS DEVICES_MAINTENANCE_OVERDUE,
    COUNT_IF(T27.IS_IN_SERVICE AND (
      T27.USAGE_EVENTS_30D = 0
    )) AS IDLE_TAPS,
    AVG(IFF(T27.IS_IN_SERVICE, T27.UPTIME_PERCENTAGE_30D, NULL)) AS AVG_DEVICE_UPTIME_30D_PCT,
    AVG(T27.OVERALL_HEALTH_SCORE) AS AVG_DEVICE_HEALTH_SCORE,
    (
      CAST(COUNT_IF(T27.IS_IN_SERVICE AND (
        T27.USAGE_EVENTS_30D > 0
      )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T27.IS_IN_SERVICE) AS DOUBLE), 0.0)
    ) * 100.0 AS UTILISATION_30D_PCT,
    (
      CAST(COUNT_IF(T27.IS_IN_SERVICE AND (
        T27.UPTIME_PERCENTAGE_30D >= 95.0
      )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T27.IS_IN_SERVICE) AS DOUBLE), 0.0)
    ) * 100.0 AS SLA_COMPLIANCE_30D_PCT,
    SUM(T27.REPAIR_HOURS_30D) / NULLIF(CAST(SUM(T27.REPAIRS_30D) AS DOUBLE), 0.0) AS MTTR_HOURS,
    CAST(SUM(IFF(T27.IS_IN_SERVICE, T27.OPERATING_HOURS_30D, NULL)) AS DOUBLE) / NULLIF(CAST(SUM(IFF(T27.IS_IN_SERVICE, T27.FAILURES_30D, NULL)) AS DOUBLE), 0.0) AS MTBF_HOURS
  FROM (
    SELECT
      *
    FROM ENTITY.ENTITY_DEVICES AS T7
    WHERE
      T7.LOCATION_ID IS NOT NULL
  ) AS T27
  GROUP BY
    1
), T61 AS (
  SELECT
    T50.LOCATION_ID,
    T50.BUSIEST_HOUR,
    SUM(T50.POURS) AS MOST
  FROM (
    SELECT
      T39.LOCATION_ID,
      T39.POURS,
      CAST(DATE_PART(hour, T39.HOUR_TIMESTAMP) AS BIGINT) AS BUSIEST_HOUR
    FROM (
      SELECT
        *
      FROM TIMELINE.TAP_HOURS AS T8
      WHERE
        NOT (
          T8.IS_ORPHAN
        )
        AND T8.POURS > 0
        AND T8.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        AND T8.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
    ) AS T39
    WHERE
      EXISTS(
        SELECT
          1
        FROM MART.MART_OPERATIONS__PERFORMANCE AS T9
        WHERE
          T39.LOCATION_ID = T9.LOCATION_ID
      )
  ) AS T50
  GROUP BY
    1,
    2
), T70 AS (
  SELECT
    T62.LOCATION_ID,
    T62.BUSIEST_WEEKDAY,
    SUM(T62.POURS) AS MOST
  FROM (
    SELECT
      T39.LOCATION_ID,
      T39.POURS,
      (
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T39.EVENT_DATE) % 7
          ) + 7
        ) % 7
      ) + 1 AS BUSIEST_WEEKDAY
    FROM (
      SELECT
        *
      FROM TIMELINE.TAP_HOURS AS T8
      WHERE
        NOT (
          T8.IS_ORPHAN
        )
        AND T8.POURS > 0
        AND T8.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        AND T8.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
    ) AS T39
    WHERE
      EXISTS(
        SELECT
          1
        FROM MART.MART_OPERATIONS__PERFORMANCE AS T9
        WHERE
          T39.LOCATION_ID = T9.LOCATION_ID
      )
  ) AS T62
  GROUP BY
    1,
    2
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
                      'the operations of a venue are the venue\'s' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T48._LK0, T48._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T48._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T48._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'account_id ' END,
                        CASE WHEN T48._L1 IS NOT DISTINCT FROM T48._R1 THEN '' ELSE 'location_name ' END,
                        CASE WHEN T48._L2 IS NOT DISTINCT FROM T48._R2 THEN '' ELSE 'city ' END,
                        CASE WHEN T48._L3 IS NOT DISTINCT FROM T48._R3 THEN '' ELSE 'state_code ' END,
                        CASE WHEN T48._L4 IS NOT DISTINCT FROM T48._R4 THEN '' ELSE 'total_devices ' END,
                        CASE WHEN T48._L5 IS NOT DISTINCT FROM T48._R5 THEN '' ELSE 'tap_controllers ' END,
                        CASE
                          WHEN T48._L6 IS NOT DISTINCT FROM T48._R6
                          THEN ''
                          ELSE 'controllers_in_service '
                        END,
                        CASE WHEN T48._L7 IS NOT DISTINCT FROM T48._R7 THEN '' ELSE 'online_devices ' END,
                        CASE WHEN T48._L8 IS NOT DISTINCT FROM T48._R8 THEN '' ELSE 'pours_30d ' END,
                        CASE
                          WHEN T48._L9 IS NOT DISTINCT FROM T48._R9
                          THEN ''
                          ELSE 'account_open_tickets '
                        END,
                        CASE
                          WHEN T48._L10 IS NOT DISTINCT FROM T48._R10
                          THEN ''
                          ELSE 'device_availability_pct '
                        END,
                        CASE
                          WHEN T48._L11 IS NOT DISTINCT FROM T48._R11
                          THEN ''
                          ELSE 'location_health_score '
                        END,
                        CASE
                          WHEN T48._L12 IS NOT DISTINCT FROM T48._R12
                          THEN ''
                          ELSE 'quality_issue_rate_30d_pct '
                        END,
                        CASE WHEN T48._L13 IS NOT DISTINCT FROM T48._R13 THEN '' ELSE 'open_tickets ' END,
                        CASE WHEN T48._L14 IS NOT DISTINCT FROM T48._R14 THEN '' ELSE 'avg_pour_ml ' END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T21._LK0,
                        T21._L0,
                        T21._L1,
                        T21._L2,
                        T21._L3,
                        T21._L4,
                        T21._L5,
                        T21._L6,
                        T21._L7,
                        T21._L8,
                        T21._L9,
                        T21._L10,
                        T21._L11,
                        T21._L12,
                        T21._L13,
                        T21._L14,
                        T26._RK0,
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
                        T26._R14
                      FROM (
                        SELECT
                          T0.LOCATION_ID AS _LK0,
                          T0.ACCOUNT_ID AS _L0,
                          T0.LOCATION_NAME AS _L1,
                          T0.CITY AS _L2,
                          T0.STATE_CODE AS _L3,
                          T0.TOTAL_DEVICES AS _L4,
                          T0.TAP_CONTROLLERS AS _L5,
                          T0.CONTROLLERS_IN_SERVICE AS _L6,
                          T0.ONLINE_DEVICES AS _L7,
                          T0.POURS_30D AS _L8,
                          T0.ACCOUNT_OPEN_TICKETS AS _L9,
                          T0.DEVICE_AVAILABILITY_PCT AS _L10,
                          T0.LOCATION_HEALTH_SCORE AS _L11,
                          T0.QUALITY_ISSUE_RATE_30D_PCT AS _L12,
                          T0.OPEN_TICKETS AS _L13,
                          T0.AVG_POUR_ML AS _L14
                        FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
                      ) AS T21
                      FULL OUTER JOIN (
                        SELECT
                          T6.LOCATION_ID AS _RK0,
                          T6.ACCOUNT_ID AS _R0,
                          T6.LOCATION_NAME AS _R1,
                          T6.CITY AS _R2,
                          T6.STATE_CODE AS _R3,
                          T6.TOTAL_DEVICES AS _R4,
                          T6.TAP_CONTROLLERS AS _R5,
                          T6.CONTROLLERS_IN_SERVICE AS _R6,
                          T6.ONLINE_DEVICES AS _R7,
                          T6.POURS_30D AS _R8,
                          T6.ACCOUNT_OPEN_TICKETS AS _R9,
                          T6.DEVICE_CONNECTIVITY_RATE AS _R10,
                          T6.OPERATIONAL_HEALTH_SCORE AS _R11,
                          T6.QUALITY_ISSUE_RATE_30D AS _R12,
                          T6.SUPPORT_TICKETS_OPEN AS _R13,
                          T6.AVG_VOLUME_PER_EVENT_30D AS _R14
                        FROM ENTITY.ENTITY_LOCATIONS AS T6
                      ) AS T26
                        ON T21._LK0 = T26._RK0
                    ) AS T48
                    WHERE
                      NOT (
                        (
                          T48._LK0 IS NOT NULL
                        )
                        AND (
                          T48._RK0 IS NOT NULL
                        )
                        AND T48._L0 IS NOT DISTINCT FROM T48._R0
                        AND T48._L1 IS NOT DISTINCT FROM T48._R1
                        AND T48._L2 IS NOT DISTINCT FROM T48._R2
                        AND T48._L3 IS NOT DISTINCT FROM T48._R3
                        AND T48._L4 IS NOT DISTINCT FROM T48._R4
                        AND T48._L5 IS NOT DISTINCT FROM T48._R5
                        AND T48._L6 IS NOT DISTINCT FROM T48._R6
                        AND T48._L7 IS NOT DISTINCT FROM T48._R7
                        AND T48._L8 IS NOT DISTINCT FROM T48._R8
                        AND T48._L9 IS NOT DISTINCT FROM T48._R9
                        AND T48._L10 IS NOT DISTINCT FROM T48._R10
                        AND T48._L11 IS NOT DISTINCT FROM T48._R11
                        AND T48._L12 IS NOT DISTINCT FROM T48._R12
                        AND T48._L13 IS NOT DISTINCT FROM T48._R13
                        AND T48._L14 IS NOT DISTINCT FROM T48._R14
                      )
                  ) AS T102
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'counts of a venue\'s devices' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T87._LK0, T87._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T87._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T87._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE WHEN T87._L0 IS NOT DISTINCT FROM T87._R0 THEN '' ELSE 'failures_30d ' END,
                        CASE
                          WHEN T87._L1 IS NOT DISTINCT FROM T87._R1
                          THEN ''
                          ELSE 'devices_needing_attention '
                        END,
                        CASE
                          WHEN T87._L2 IS NOT DISTINCT FROM T87._R2
                          THEN ''
                          ELSE 'devices_maintenance_overdue '
                        END,
                        CASE WHEN T87._L3 IS NOT DISTINCT FROM T87._R3 THEN '' ELSE 'idle_taps ' END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T35._LK0,
                        T35._L0,
                        T35._L1,
                        T35._L2,
                        T35._L3,
                        T75._RK0,
                        T75._R0,
                        T75._R1,
                        T75._R2,
                        T75._R3
                      FROM (
                        SELECT
                          T0.LOCATION_ID AS _LK0,
                          T0.FAILURES_30D AS _L0,
                          T0.DEVICES_NEEDING_ATTENTION AS _L1,
                          T0.DEVICES_MAINTENANCE_OVERDUE AS _L2,
                          T0.IDLE_TAPS AS _L3
                        FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
                        WHERE
                          T0.TOTAL_DEVICES > 0
                      ) AS T35
                      LEFT OUTER JOIN (
                        SELECT
                          T64.LOCATION_ID AS _RK0,
                          T64.FAILURES_30D AS _R0,
                          T64.DEVICES_NEEDING_ATTENTION AS _R1,
                          T64.DEVICES_MAINTENANCE_OVERDUE AS _R2,
                          T64.IDLE_TAPS AS _R3
                        FROM T60 AS T64
                      ) AS T75
                        ON T35._LK0 = T75._RK0
                    ) AS T87
                    WHERE
                      NOT (
                        (
                          T87._LK0 IS NOT NULL
                        )
                        AND (
                          T87._RK0 IS NOT NULL
                        )
                        AND T87._L0 IS NOT DISTINCT FROM T87._R0
                        AND T87._L1 IS NOT DISTINCT FROM T87._R1
                        AND T87._L2 IS NOT DISTINCT FROM T87._R2
                        AND T87._L3 IS NOT DISTINCT FROM T87._R3
                      )
                  ) AS T103
                ) AS T105
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'rates of a venue\'s devices' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T86._LK0, T86._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T86._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T86._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T86._L0 IS NOT DISTINCT FROM T86._R0
                        OR COALESCE(ABS(T86._L0 - T86._R0) <= (
                          (
                            ABS(T86._L0) + 1.0
                          ) * 1e-06
                        ), FALSE)
                        THEN ''
                        ELSE 'avg_device_uptime_30d_pct '
                      END,
                      CASE
                        WHEN T86._L1 IS NOT DISTINCT FROM T86._R1
                        OR COALESCE(ABS(T86._L1 - T86._R1) <= (
                          (
                            ABS(T86._L1) + 1.0
                          ) * 1e-06
                        ), FALSE)
                        THEN ''
                        ELSE 'avg_device_health_score '
                      END,
                      CASE
                        WHEN T86._L2 IS NOT DISTINCT FROM T86._R2
                        OR COALESCE(ABS(T86._L2 - T86._R2) <= (
                          (
                            ABS(T86._L2) + 1.0
                          ) * 1e-06
                        ), FALSE)
                        THEN ''
                        ELSE 'utilisation_30d_pct '
                      END,
                      CASE
                        WHEN T86._L3 IS NOT DISTINCT FROM T86._R3
                        OR COALESCE(ABS(T86._L3 - T86._R3) <= (
                          (
                            ABS(T86._L3) + 1.0
                          ) * 1e-06
                        ), FALSE)
                        THEN ''
                        ELSE 'sla_compliance_30d_pct '
                      END,
                      CASE
                        WHEN T86._L4 IS NOT DISTINCT FROM T86._R4
                        OR COALESCE(ABS(T86._L4 - T86._R4) <= (
                          (
                            ABS(T86._L4) + 1.0
                          ) * 1e-06
                        ), FALSE)
                        THEN ''
                        ELSE 'mttr_hours '
                      END,
                      CASE
                        WHEN T86._L5 IS NOT DISTINCT FROM T86._R5
                        OR COALESCE(ABS(T86._L5 - T86._R5) <= (
                          (
                            ABS(T86._L5) + 1.0
                          ) * 1e-06
                        ), FALSE)
                        THEN ''
                        ELSE 'mtbf_hours '
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
                      T74._RK0,
                      T74._R0,
                      T74._R1,
                      T74._R2,
                      T74._R3,
                      T74._R4,
                      T74._R5
                    FROM (
                      SELECT
                        T0.LOCATION_ID AS _LK0,
                        T0.AVG_DEVICE_UPTIME_30D_PCT AS _L0,
                        T0.AVG_DEVICE_HEALTH_SCORE AS _L1,
                        T0.UTILISATION_30D_PCT AS _L2,
                        T0.SLA_COMPLIANCE_30D_PCT AS _L3,
                        T0.MTTR_HOURS AS _L4,
                        T0.MTBF_HOURS AS _L5
                      FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
                      WHERE
                        T0.TOTAL_DEVICES > 0
                    ) AS T34
                    LEFT OUTER JOIN (
                      SELECT
                        T64.LOCATION_ID AS _RK0,
                        T64.AVG_DEVICE_UPTIME_30D_PCT AS _R0,
                        T64.AVG_DEVICE_HEALTH_SCORE AS _R1,
                        T64.UTILISATION_30D_PCT AS _R2,
                        T64.SLA_COMPLIANCE_30D_PCT AS _R3,
                        T64.MTTR_HOURS AS _R4,
                        T64.MTBF_HOURS AS _R5
                      FROM T60 AS T64
                    ) AS T74
                      ON T34._LK0 = T74._RK0
                  ) AS T86
                  WHERE
                    NOT (
                      (
                        T86._LK0 IS NOT NULL
                      )
                      AND (
                        T86._RK0 IS NOT NULL
                      )
                      AND (
                        T86._L0 IS NOT DISTINCT FROM T86._R0
                        OR COALESCE(ABS(T86._L0 - T86._R0) <= (
                          (
                            ABS(T86._L0) + 1.0
                          ) * 1e-06
                        ), FALSE)
                      )
                      AND (
                        T86._L1 IS NOT DISTINCT FROM T86._R1
                        OR COALESCE(ABS(T86._L1 - T86._R1) <= (
                          (
                            ABS(T86._L1) + 1.0
                          ) * 1e-06
                        ), FALSE)
                      )
                      AND (
                        T86._L2 IS NOT DISTINCT FROM T86._R2
                        OR COALESCE(ABS(T86._L2 - T86._R2) <= (
                          (
                            ABS(T86._L2) + 1.0
                          ) * 1e-06
                        ), FALSE)
                      )
                      AND (
                        T86._L3 IS NOT DISTINCT FROM T86._R3
                        OR COALESCE(ABS(T86._L3 - T86._R3) <= (
                          (
                            ABS(T86._L3) + 1.0
                          ) * 1e-06
                        ), FALSE)
                      )
                      AND (
                        T86._L4 IS NOT DISTINCT FROM T86._R4
                        OR COALESCE(ABS(T86._L4 - T86._R4) <= (
                          (
                            ABS(T86._L4) + 1.0
                          ) * 1e-06
                        ), FALSE)
                      )
                      AND (
                        T86._L5 IS NOT DISTINCT FROM T86._R5
                        OR COALESCE(ABS(T86._L5 - T86._R5) <= (
                          (
                            ABS(T86._L5) + 1.0
                          ) * 1e-06
                        ), FALSE)
                      )
                    )
                ) AS T110
              ) AS T111
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'no failures without devices' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T85._LK0, T85._RK0)) AS ENTITY_KEY,
                  CASE
                    WHEN T85._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T85._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS DIFFERENCES
                FROM (
                  SELECT
                    T44._LK0,
                    T73._RK0
                  FROM (
                    SELECT
                      T0.LOCATION_ID AS _LK0
                    FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
                    WHERE
                      T0.TOTAL_DEVICES = 0
                      AND (
                        T0.FAILURES_30D + T0.DEVICES_NEEDING_ATTENTION + T0.IDLE_TAPS
                      ) > 0
                  ) AS T44
                  LEFT OUTER JOIN (
                    SELECT
                      T64.LOCATION_ID AS _RK0
                    FROM T60 AS T64
                  ) AS T73
                    ON T44._LK0 = T73._RK0
                ) AS T85
                WHERE
                  NOT (
                    (
                      T85._LK0 IS NOT NULL
                    ) AND (
                      T85._RK0 IS NOT NULL
                    )
                  )
              ) AS T97
            ) AS T112
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'busiest hour of a venue' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T107._LK0, T107._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T107._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T107._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T107._L0 IS NOT DISTINCT FROM T107._R0 THEN '' ELSE 'busiest_hour ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T33._LK0,
                  T33._L0,
                  T100._RK0,
                  T100._R0
                FROM (
                  SELECT
                    T0.LOCATION_ID AS _LK0,
                    T0.BUSIEST_HOUR AS _L0
                  FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
                  WHERE
                    T0.BUSIEST_HOUR IS NOT NULL
                ) AS T33
                FULL OUTER JOIN (
                  SELECT
                    T95.LOCATION_ID AS _RK0,
                    T95.BUSIEST_HOUR AS _R0
                  FROM (
                    SELECT
                      T93.LOCATION_ID,
                      MIN(T93.BUSIEST_HOUR) AS BUSIEST_HOUR
                    FROM (
                      SELECT
                        T66.LOCATION_ID,
                        T66.BUSIEST_HOUR,
                        T66.MOST
                      FROM T61 AS T66
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              T65.LOCATION_ID,
                              MAX(T65.MOST) AS MOST
                            FROM T61 AS T65
                            GROUP BY
                              1
                          ) AS T80
                          WHERE
                            T66.LOCATION_ID = T80.LOCATION_ID AND T66.MOST = T80.MOST
                        )
                    ) AS T93
                    GROUP BY
                      1
                  ) AS T95
                ) AS T100
                  ON T33._LK0 = T100._RK0
              ) AS T107
              WHERE
                NOT (
                  (
                    T107._LK0 IS NOT NULL
                  )
                  AND (
                    T107._RK0 IS NOT NULL
                  )
                  AND T107._L0 IS NOT DISTINCT FROM T107._R0
                )
            ) AS T113
          ) AS T114
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'busiest weekday of a venue' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T109._LK0, T109._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T109._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T109._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T109._L0 IS NOT DISTINCT FROM T109._R0 THEN '' ELSE 'busiest_weekday ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T32._LK0,
                T32._L0,
                T106._RK0,
                T106._R0
              FROM (
                SELECT
                  T0.LOCATION_ID AS _LK0,
                  T0.BUSIEST_WEEKDAY AS _L0
                FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
                WHERE
                  T0.BUSIEST_HOUR IS NOT NULL
              ) AS T32
              FULL OUTER JOIN (
                SELECT
                  T101.LOCATION_ID AS _RK0,
                  T101.BUSIEST_WEEKDAY AS _R0
                FROM (
                  SELECT
                    T96.LOCATION_ID,
                    MIN(T96.BUSIEST_WEEKDAY) AS BUSIEST_WEEKDAY
                  FROM (
                    SELECT
                      T81.LOCATION_ID,
                      T81.BUSIEST_WEEKDAY,
                      T81.MOST
                    FROM T70 AS T81
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM (
                          SELECT
                            T77.LOCATION_ID,
                            MAX(T77.MOST) AS MOST
                          FROM T70 AS T77
                          GROUP BY
                            1
                        ) AS T88
                        WHERE
                          T81.LOCATION_ID = T88.LOCATION_ID AND T81.MOST = T88.MOST
                      )
                  ) AS T96
                  GROUP BY
                    1
                ) AS T101
              ) AS T106
                ON T32._LK0 = T106._RK0
            ) AS T109
            WHERE
              NOT (
                (
                  T109._LK0 IS NOT NULL
                )
                AND (
                  T109._RK0 IS NOT NULL
                )
                AND T109._L0 IS NOT DISTINCT FROM T109._R0
              )
          ) AS T115
        ) AS T116
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'time to close the tickets of an account' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T53._LK0, T53._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T53._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T53._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T53._L0 IS NOT DISTINCT FROM T53._R0
                OR COALESCE(ABS(T53._L0 - T53._R0) <= (
                  (
                    ABS(T53._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_ticket_resolution_hours_90d '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T31._LK0,
              T31._L0,
              T45._RK0,
              T45._R0
            FROM (
              SELECT
                T0.ACCOUNT_ID AS _LK0,
                T0.AVG_TICKET_RESOLUTION_HOURS_90D AS _L0
              FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
              WHERE
                T0.AVG_TICKET_RESOLUTION_HOURS_90D IS NOT NULL
            ) AS T31
            LEFT OUTER JOIN (
              SELECT
                T1.ACCOUNT_ID AS _RK0,
                T1.RESOLUTION_HOURS_90D / NULLIF(CAST(T1.TIMED_90D AS DOUBLE), 0.0) AS _R0
              FROM TIMELINE.TICKET_DAYS AS T1
              WHERE
                T1.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T1.TIMED_90D > 0
            ) AS T45
              ON T31._LK0 = T45._RK0
          ) AS T53
          WHERE
            NOT (
              (
                T53._LK0 IS NOT NULL
              )
              AND (
                T53._RK0 IS NOT NULL
              )
              AND (
                T53._L0 IS NOT DISTINCT FROM T53._R0
                OR COALESCE(ABS(T53._L0 - T53._R0) <= (
                  (
                    ABS(T53._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T90
      ) AS T117
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'no closed ticket is left out' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T52._LK0, T52._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T52._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T52._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T52._L0 IS NOT DISTINCT FROM T52._R0
              OR COALESCE(ABS(T52._L0 - T52._R0) <= (
                (
                  ABS(T52._L0) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'avg_ticket_resolution_hours_90d '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T15._LK0,
            T15._L0,
            T45._RK0,
            T45._R0
          FROM (
            SELECT
              T0.ACCOUNT_ID AS _LK0,
              T0.AVG_TICKET_RESOLUTION_HOURS_90D AS _L0
            FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
          ) AS T15
          INNER JOIN (
            SELECT
              T1.ACCOUNT_ID AS _RK0,
              T1.RESOLUTION_HOURS_90D / NULLIF(CAST(T1.TIMED_90D AS DOUBLE), 0.0) AS _R0
            FROM TIMELINE.TICKET_DAYS AS T1
            WHERE
              T1.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T1.TIMED_90D > 0
          ) AS T45
            ON T15._LK0 = T45._RK0
        ) AS T52
        WHERE
          NOT (
            (
              T52._LK0 IS NOT NULL
            )
            AND (
              T52._RK0 IS NOT NULL
            )
            AND (
              T52._L0 IS NOT DISTINCT FROM T52._R0
              OR COALESCE(ABS(T52._L0 - T52._R0) <= (
                (
                  ABS(T52._L0) + 1.0
                ) * 1e-09
              ), FALSE)
            )
          )
      ) AS T89
    ) AS T118
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'staff is told of an account\'s only venue' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T71._LK0, T71._RK0)) AS ENTITY_KEY,
        CASE
          WHEN T71._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T71._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T29._LK0,
          T57._RK0
        FROM (
          SELECT
            T0.LOCATION_ID AS _LK0
          FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
          WHERE
            T0.ACTIVE_STAFF_USERS_30D IS NOT NULL
        ) AS T29
        FULL OUTER JOIN (
          SELECT
            T47.LOCATION_ID AS _RK0
          FROM T46 AS T47
          WHERE
            T47.VENUES = 1
        ) AS T57
          ON T29._LK0 = T57._RK0
      ) AS T71
      WHERE
        NOT (
          (
            T71._LK0 IS NOT NULL
          ) AND (
            T71._RK0 IS NOT NULL
          )
        )
    ) AS T91
  ) AS T119
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'staff of a venue' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T92._LK0, T92._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T92._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T92._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T92._L0 IS NOT DISTINCT FROM T92._R0
          THEN ''
          ELSE 'active_staff_users_30d '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T30._LK0,
        T30._L0,
        T78._RK0,
        T78._R0
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.ACTIVE_STAFF_USERS_30D AS _L0
        FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
        WHERE
          T0.ACTIVE_STAFF_USERS_30D IS NOT NULL AND T0.ACTIVE_STAFF_USERS_30D > 0
      ) AS T30
      FULL OUTER JOIN (
        SELECT
          T59.ACCOUNT_ID AS _RK0,
          T59.ACTIVE_STAFF_USERS_30D AS _R0
        FROM (
          SELECT
            T49.ACCOUNT_ID,
            COUNT(*) AS ACTIVE_STAFF_USERS_30D
          FROM (
            SELECT
              T36.USER_ID,
              T36.DAY,
              T36.ACCOUNT_ID,
              T36.SESSIONS,
              T36.SESSION_SECONDS,
              T36.TIMED_SESSIONS,
              T36.PAGE_VIEWS,
              T36.FEATURE_USES,
              T36.IS_ACTIVE,
              T36.IS_ACTIVE_7D,
              T36.IS_ACTIVE_30D,
              T36.SESSIONS_7D,
              T36.SESSIONS_30D,
              T36.SESSION_SECONDS_30D,
              T36.TIMED_SESSIONS_30D,
              T36.ACTIVE_DAYS_30D,
              T36.PAGE_VIEWS_7D,
              T36.PAGE_VIEWS_30D,
              T36.FEATURES_USED_30D,
              T36.FEATURE_CATEGORIES_30D,
              T36.PAGE_CATEGORIES_30D,
              T36.FEATURE_USES_30D,
              T36.LIFETIME_FEATURES,
              T36.LIFETIME_FEATURE_CATEGORIES,
              T36.ENGAGEMENT_POINTS,
              T36.ENGAGEMENT_SCORE,
              T36.ENGAGEMENT_TIER,
              T36.LAST_ACTIVITY_DATE,
              T36.LAST_SESSION_DATE,
              T36.LAST_LOGIN_DATE,
              T36.NEVER_LOGGED_IN
            FROM (
              SELECT
                *
              FROM TIMELINE.USER_DAYS AS T4
              WHERE
                T4.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T4.IS_ACTIVE_30D
            ) AS T36
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_APP_DATABASE__USERS AS T5
                  WHERE
                    T5.ROLE_CATEGORY = 'Operator'
                ) AS T37
                WHERE
                  T36.USER_ID = T37.USER_ID
              )
          ) AS T49
          GROUP BY
            1
        ) AS T59
        WHERE
          EXISTS(
            SELECT
              1
            FROM (
              SELECT
                T47.LOCATION_ID,
                T47.ACCOUNT_ID
              FROM T46 AS T47
              WHERE
                T47.VENUES = 1
            ) AS T58
            WHERE
              T59.ACCOUNT_ID = T58.ACCOUNT_ID
          )
      ) AS T78
        ON T30._LK0 = T78._RK0
    ) AS T92
    WHERE
      NOT (
        (
          T92._LK0 IS NOT NULL
        )
        AND (
          T92._RK0 IS NOT NULL
        )
        AND T92._L0 IS NOT DISTINCT FROM T92._R0
      )
  ) AS T99
) AS T120
UNION ALL
SELECT
  *
FROM (
  SELECT
    'kegs of a venue' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T94._LK0, T94._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T94._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T94._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T94._L0 IS NOT DISTINCT FROM T94._R0 THEN '' ELSE 'kegs_seen ' END,
      CASE WHEN T94._L1 IS NOT DISTINCT FROM T94._R1 THEN '' ELSE 'kegs_low ' END,
      CASE
        WHEN T94._L2 IS NOT DISTINCT FROM T94._R2
        THEN ''
        ELSE 'estimated_pours_remaining '
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T43._LK0,
      T43._L0,
      T43._L1,
      T43._L2,
      T84._RK0,
      T84._R0,
      T84._R1,
      T84._R2
    FROM (
      SELECT
        T0.LOCATION_ID AS _LK0,
        T0.KEGS_SEEN AS _L0,
        T0.KEGS_LOW AS _L1,
        T0.ESTIMATED_POURS_REMAINING AS _L2
      FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
      WHERE
        (
          T0.KEGS_SEEN > 0
        )
        OR (
          T0.KEGS_LOW <> 0
        )
        OR (
          T0.ESTIMATED_POURS_REMAINING IS NOT NULL
        )
    ) AS T43
    FULL OUTER JOIN (
      SELECT
        T79.LOCATION_ID AS _RK0,
        T79.KEGS_SEEN AS _R0,
        T79.KEGS_LOW AS _R1,
        T79.ESTIMATED_POURS_REMAINING AS _R2
      FROM (
        SELECT
          T63.LOCATION_ID,
          COUNT(*) AS KEGS_SEEN,
          COUNT_IF(T63.KEG_LEVEL_PERCENT < 15.0) AS KEGS_LOW,
          SUM(T63.ESTIMATED_POURS_REMAINING) AS ESTIMATED_POURS_REMAINING
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T38.LOCATION_ID,
              T38.KEG_LEVEL_PERCENT,
              T38.ESTIMATED_POURS_REMAINING,
              ROW_NUMBER() OVER (
                PARTITION BY T38.LOCATION_ID, T38.KEG_ID
                ORDER BY T38.EVENT_TIMESTAMP DESC NULLS LAST, T38.TAP_EVENT_ID DESC NULLS LAST
              ) - 1 AS LATEST
            FROM (
              SELECT
                *
              FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T3
              WHERE
                NOT (
                  T3.IS_ORPHAN
                )
                AND T3.KEG_ID IS NOT NULL
                AND T3.KEG_LEVEL_PERCENT IS NOT NULL
                AND T3.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                AND T3.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
            ) AS T38
            WHERE
              EXISTS(
                SELECT
                  1
                FROM MART.MART_OPERATIONS__PERFORMANCE AS T9
                WHERE
                  T38.LOCATION_ID = T9.LOCATION_ID
              )
          ) AS T51
          WHERE
            T51.LATEST = 0
        ) AS T63
        GROUP BY
          1
      ) AS T79
    ) AS T84
      ON T43._LK0 = T84._RK0
  ) AS T94
  WHERE
    NOT (
      (
        T94._LK0 IS NOT NULL
      )
      AND (
        T94._RK0 IS NOT NULL
      )
      AND T94._L0 IS NOT DISTINCT FROM T94._R0
      AND T94._L1 IS NOT DISTINCT FROM T94._R1
      AND T94._L2 IS NOT DISTINCT FROM T94._R2
    )
) AS T108
