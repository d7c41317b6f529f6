WITH T107 AS (
  SELECT
    T77.METRIC_DATE,
    T77.DATE,
    T77.TOTAL_DEVICES,
    T77.TAP_CONTROLLERS,
    T77.ACTIVE_DEVICES,
    T77.CONTROLLERS_IN_SERVICE,
    T77.DEVICE_AVAILABILITY_PCT,
    T77.ONLINE_NOW_PCT,
    T77.DEVICE_UTILISATION_PCT,
    T77.AVG_DEVICE_UPTIME_30D_PCT,
    T77.TOTAL_LOCATIONS,
    T77.ACTIVE_LOCATIONS,
    T77.POURS,
    T77.POUR_VOLUME_LITERS,
    T77.AVG_POUR_ML,
    T77.QUALITY_ISSUE_RATE_PCT,
    T77.ALERT_RATE_PCT,
    T77.SLA_COMPLIANCE_PCT,
    T77.KEGS_LOW,
    T77.DEVICES_MAINTENANCE_OVERDUE,
    T77.ACTIVE_STAFF_USERS,
    T77.POURS_PER_STAFF_USER,
    T77.ESTIMATED_POUR_REVENUE,
    T77.VENUES,
    T77.ACTIVE,
    T96.DAY,
    T96.LOST
  FROM (
    SELECT
      T68.*
      EXCLUDE (DAY)
    FROM (
      SELECT
        T10.METRIC_DATE,
        T10.DATE,
        T10.TOTAL_DEVICES,
        T10.TAP_CONTROLLERS,
        T10.ACTIVE_DEVICES,
        T10.CONTROLLERS_IN_SERVICE,
        T10.DEVICE_AVAILABILITY_PCT,
        T10.ONLINE_NOW_PCT,
        T10.DEVICE_UTILISATION_PCT,
        T10.AVG_DEVICE_UPTIME_30D_PCT,
        T10.TOTAL_LOCATIONS,
        T10.ACTIVE_LOCATIONS,
        T10.POURS,
        T10.POUR_VOLUME_LITERS,
        T10.AVG_POUR_ML,
        T10.QUALITY_ISSUE_RATE_PCT,
        T10.ALERT_RATE_PCT,
        T10.SLA_COMPLIANCE_PCT,
        T10.KEGS_LOW,
        T10.DEVICES_MAINTENANCE_OVERDUE,
        T10.ACTIVE_STAFF_USERS,
        T10.POURS_PER_STAFF_USER,
        T10.ESTIMATED_POUR_REVENUE,
        T49.DAY,
        T49.VENUES,
        T49.ACTIVE
      FROM METRICS.METRICS_OPERATIONS AS T10
      LEFT OUTER JOIN (
        SELECT
          T8.DAY,
          COUNT(*) AS VENUES,
          COUNT_IF(T8.STATUS = 'active') AS ACTIVE
        FROM TIMELINE.LOCATION_DAYS AS T8
        GROUP BY
          1
      ) AS T49
        ON T10.METRIC_DATE = T49.DAY
    ) AS T68
  ) AS T77
  LEFT OUTER JOIN (
    SELECT
      T78.DAY,
      SUM(T78.LOST) AS LOST
    FROM (
      SELECT
        T21.DAY,
        T57._START,
        T57.LOST
      FROM (
        SELECT
          T0.METRIC_DATE AS DAY
        FROM METRICS.METRICS_OPERATIONS AS T0
      ) AS T21
      INNER JOIN (
        SELECT
          CAST(T35.LOCATION_CREATED_AT AS DATE) AS _START,
          COUNT(*) AS LOST
        FROM (
          SELECT
            *
          FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T9
          WHERE
            T9.IS_ORPHAN AND T9.LOCATION_CREATED_AT IS NOT NULL
        ) AS T35
        GROUP BY
          1
      ) AS T57
        ON T21.DAY >= T57._START
    ) AS T78
    GROUP BY
      1
  ) AS T96
    ON T77.METRIC_DATE = T96.DAY
), T111 AS (
  SELECT
    T70.METRIC_DATE,
    T70.DATE,
    T70.TOTAL_DEVICES,
    T70.TAP_CONTROLLERS,
    T70.ACTIVE_DEVICES,
    T70.CONTROLLERS_IN_SERVICE,
    T70.DEVICE_AVAILABILITY_PCT,
    T70.ONLINE_NOW_PCT,
    T70.DEVICE_UTILISATION_PCT,
    T70.AVG_DEVICE_UPTIME_30D_PCT,
    T70.TOTAL_LOCATIONS,
    T70.ACTIVE_LOCATIONS,
    T70.POURS,
    T70.POUR_VOLUME_LITERS,
    T70.AVG_POUR_ML,
    T70.QUALITY_ISSUE_RATE_PCT,
    T70.ALERT_RATE_PCT,
    T70.SLA_COMPLIANCE_PCT,
    T70.KEGS_LOW,
    T70.DEVICES_MAINTENANCE_OVERDUE,
    T70.ACTIVE_STAFF_USERS,
    T70.POURS_PER_STAFF_USER,
    T70.ESTIMATED_POUR_REVENUE,
    T70.KNOWN,
    T70.KNOWN_CONTROLLERS,
    T104.DAY,
    T104.LOST,
    T104.LOST_CONTROLLERS
  FROM (
    SELECT
      T59.*
      EXCLUDE (DAY)
    FROM (
      SELECT
        T10.METRIC_DATE,
        T10.DATE,
        T10.TOTAL_DEVICES,
        T10.TAP_CONTROLLERS,
        T10.ACTIVE_DEVICES,
        T10.CONTROLLERS_IN_SERVICE,
        T10.DEVICE_AVAILABILITY_PCT,
        T10.ONLINE_NOW_PCT,
        T10.DEVICE_UTILISATION_PCT,
        T10.AVG_DEVICE_UPTIME_30D_PCT,
        T10.TOTAL_LOCATIONS,
        T10.ACTIVE_LOCATIONS,
        T10.POURS,
        T10.POUR_VOLUME_LITERS,
        T10.AVG_POUR_ML,
        T10.QUALITY_ISSUE_RATE_PCT,
        T10.ALERT_RATE_PCT,
        T10.SLA_COMPLIANCE_PCT,
        T10.KEGS_LOW,
        T10.DEVICES_MAINTENANCE_OVERDUE,
        T10.ACTIVE_STAFF_USERS,
        T10.POURS_PER_STAFF_USER,
        T10.ESTIMATED_POUR_REVENUE,
        T44.DAY,
        T44.KNOWN,
        T44.KNOWN_CONTROLLERS
      FROM METRICS.METRICS_OPERATIONS AS T10
      LEFT OUTER JOIN (
        SELECT
          T4.DAY,
          COUNT(*) AS KNOWN,
          COUNT_IF(T4.IS_TAP_CONTROLLER) AS KNOWN_CONTROLLERS
        FROM TIMELINE.DEVICE_DAYS AS T4
        GROUP BY
          1
      ) AS T44
        ON T10.METRIC_DATE = T44.DAY
    ) AS T59
  ) AS T70
  LEFT OUTER JOIN (
    SELECT
      T87.DAY,
      SUM(T87.LOST) AS LOST,
      SUM(T87.LOST_CONTROLLERS) AS LOST_CONTROLLERS
    FROM (
      SELECT
        T21.DAY,
        T69._START,
        T69.LOST,
        T69.LOST_CONTROLLERS
      FROM (
        SELECT
          T0.METRIC_DATE AS DAY
        FROM METRICS.METRICS_OPERATIONS AS T0
      ) AS T21
      INNER JOIN (
        SELECT
          T54.DAY AS _START,
          T54.LOST,
          T54.LOST_CONTROLLERS
        FROM (
          SELECT
            T28.INSTALL_DATE AS DAY,
            COUNT(*) AS LOST,
            COUNT_IF(T28.DEVICE_TYPE = 'tap_controller') AS LOST_CONTROLLERS
          FROM (
            SELECT
              *
            FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
            WHERE
              T1.IS_ORPHAN AND T1.INSTALL_DATE IS NOT NULL
          ) AS T28
          GROUP BY
            1
        ) AS T54
      ) AS T69
        ON T21.DAY >= T69._START
    ) AS T87
    GROUP BY
      1
  ) AS T104
    ON T70.METRIC_DATE = T104.DAY
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
                        'every day of the company is there' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(CAST(T55._LK0 AS VARCHAR), CAST(T55._RK0 AS VARCHAR))) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T55._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T55._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE WHEN T55._L0 IS NOT DISTINCT FROM T55._R0 THEN '' ELSE 'date ' END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T27._LK0,
                          T27._L0,
                          T29._RK0,
                          T29._R0
                        FROM (
                          SELECT
                            T0.METRIC_DATE AS _LK0,
                            T0.DATE AS _L0
                          FROM METRICS.METRICS_OPERATIONS AS T0
                        ) AS T27
                        FULL OUTER JOIN (
                          SELECT
                            T2.DAY AS _RK0,
                            T2.DAY AS _R0
                          FROM TIMELINE.DAYS AS T2
                          WHERE
                            T2.IS_COMPANY_DAY
                        ) AS T29
                          ON T27._LK0 = T29._RK0
                      ) AS T55
                      WHERE
                        NOT (
                          (
                            T55._LK0 IS NOT NULL
                          )
                          AND (
                            T55._RK0 IS NOT NULL
                          )
                          AND T55._L0 IS NOT DISTINCT FROM T55._R0
                        )
                    ) AS T81
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'what taps did on a day' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(CAST(T91._LK0 AS VARCHAR), CAST(T91._RK0 AS VARCHAR))) AS ENTITY_KEY,
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
                            OR COALESCE(
                              ABS(CAST(T91._L0 AS DOUBLE) - CAST(T91._R0 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T91._L0 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                            THEN ''
                            ELSE 'pours '
                          END,
                          CASE
                            WHEN T91._L1 IS NOT DISTINCT FROM T91._R1
                            OR COALESCE(ABS(T91._L1 - T91._R1) <= (
                              (
                                ABS(T91._L1) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'pour_volume_liters '
                          END,
                          CASE
                            WHEN T91._L2 IS NOT DISTINCT FROM T91._R2
                            OR COALESCE(ABS(T91._L2 - T91._R2) <= (
                              (
                                ABS(T91._L2) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'avg_pour_ml '
                          END,
                          CASE
                            WHEN T91._L3 IS NOT DISTINCT FROM T91._R3
                            OR COALESCE(ABS(T91._L3 - T91._R3) <= (
                              (
                                ABS(T91._L3) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'quality_issue_rate_pct '
                          END,
                          CASE
                            WHEN T91._L4 IS NOT DISTINCT FROM T91._R4
                            OR COALESCE(ABS(T91._L4 - T91._R4) <= (
                              (
                                ABS(T91._L4) + 1.0
                              ) * 1e-09
                            ), FALSE)
                            THEN ''
                            ELSE 'alert_rate_pct '
                          END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T50._LK0,
                          T50._L0,
                          T50._L1,
                          T50._L2,
                          T50._L3,
                          T50._L4,
                          T72._RK0,
                          T72._R0,
                          T72._R1,
                          T72._R2,
                          T72._R3,
                          T72._R4
                        FROM (
                          SELECT
                            T0.METRIC_DATE AS _LK0,
                            T0.POURS AS _L0,
                            T0.POUR_VOLUME_LITERS AS _L1,
                            T0.AVG_POUR_ML AS _L2,
                            T0.QUALITY_ISSUE_RATE_PCT AS _L3,
                            T0.ALERT_RATE_PCT AS _L4
                          FROM METRICS.METRICS_OPERATIONS AS T0
                          WHERE
                            (
                              T0.POURS > 0
                            )
                            OR (
                              T0.QUALITY_ISSUE_RATE_PCT IS NOT NULL
                            )
                            OR (
                              T0.ALERT_RATE_PCT IS NOT NULL
                            )
                        ) AS T50
                        LEFT OUTER JOIN (
                          SELECT
                            T56.DAY AS _RK0,
                            T56.POURS AS _R0,
                            T56.POUR_VOLUME_LITERS AS _R1,
                            T56.AVG_POUR_ML AS _R2,
                            T56.QUALITY_ISSUE_RATE_PCT AS _R3,
                            T56.ALERT_RATE_PCT AS _R4
                          FROM (
                            SELECT
                              T7.EVENT_DATE AS DAY,
                              SUM(T7.POURS) AS POURS,
                              SUM(T7.VOLUME_ML) / 1000.0 AS POUR_VOLUME_LITERS,
                              SUM(T7.VOLUME_ML) / NULLIF(CAST(SUM(T7.POURS) AS DOUBLE), 0.0) AS AVG_POUR_ML,
                              (
                                CAST(SUM(T7.ANOMALIES) AS DOUBLE) / NULLIF(CAST(SUM(T7.READINGS) AS DOUBLE), 0.0)
                              ) * 100.0 AS QUALITY_ISSUE_RATE_PCT,
                              (
                                CAST(SUM(T7.ALERTS) AS DOUBLE) / NULLIF(CAST(SUM(T7.CHECKS) AS DOUBLE), 0.0)
                              ) * 100.0 AS ALERT_RATE_PCT
                            FROM TIMELINE.TAP_HOURS AS T7
                            GROUP BY
                              1
                          ) AS T56
                        ) AS T72
                          ON T50._LK0 = T72._RK0
                      ) AS T91
                      WHERE
                        NOT (
                          (
                            T91._LK0 IS NOT NULL
                          )
                          AND (
                            T91._RK0 IS NOT NULL
                          )
                          AND (
                            T91._L0 IS NOT DISTINCT FROM T91._R0
                            OR COALESCE(
                              ABS(CAST(T91._L0 AS DOUBLE) - CAST(T91._R0 AS DOUBLE)) <= (
                                (
                                  ABS(CAST(T91._L0 AS DOUBLE)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            T91._L1 IS NOT DISTINCT FROM T91._R1
                            OR COALESCE(ABS(T91._L1 - T91._R1) <= (
                              (
                                ABS(T91._L1) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                          AND (
                            T91._L2 IS NOT DISTINCT FROM T91._R2
                            OR COALESCE(ABS(T91._L2 - T91._R2) <= (
                              (
                                ABS(T91._L2) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                          AND (
                            T91._L3 IS NOT DISTINCT FROM T91._R3
                            OR COALESCE(ABS(T91._L3 - T91._R3) <= (
                              (
                                ABS(T91._L3) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                          AND (
                            T91._L4 IS NOT DISTINCT FROM T91._R4
                            OR COALESCE(ABS(T91._L4 - T91._R4) <= (
                              (
                                ABS(T91._L4) + 1.0
                              ) * 1e-09
                            ), FALSE)
                          )
                        )
                    ) AS T129
                  ) AS T131
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'no event of a day is left out' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(CAST(T90._LK0 AS VARCHAR), CAST(T90._RK0 AS VARCHAR))) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T90._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T90._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE
                          WHEN T90._L0 IS NOT DISTINCT FROM T90._R0
                          OR COALESCE(
                            ABS(CAST(T90._L0 AS DOUBLE) - CAST(T90._R0 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T90._L0 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'pours '
                        END,
                        CASE
                          WHEN T90._L1 IS NOT DISTINCT FROM T90._R1
                          OR COALESCE(ABS(T90._L1 - T90._R1) <= (
                            (
                              ABS(T90._L1) + 1.0
                            ) * 1e-09
                          ), FALSE)
                          THEN ''
                          ELSE 'pour_volume_liters '
                        END,
                        CASE
                          WHEN T90._L2 IS NOT DISTINCT FROM T90._R2
                          OR COALESCE(ABS(T90._L2 - T90._R2) <= (
                            (
                              ABS(T90._L2) + 1.0
                            ) * 1e-09
                          ), FALSE)
                          THEN ''
                          ELSE 'avg_pour_ml '
                        END,
                        CASE
                          WHEN T90._L3 IS NOT DISTINCT FROM T90._R3
                          OR COALESCE(ABS(T90._L3 - T90._R3) <= (
                            (
                              ABS(T90._L3) + 1.0
                            ) * 1e-09
                          ), FALSE)
                          THEN ''
                          ELSE 'quality_issue_rate_pct '
                        END,
                        CASE
                          WHEN T90._L4 IS NOT DISTINCT FROM T90._R4
                          OR COALESCE(ABS(T90._L4 - T90._R4) <= (
                            (
                              ABS(T90._L4) + 1.0
                            ) * 1e-09
                          ), FALSE)
                          THEN ''
                          ELSE 'alert_rate_pct '
                        END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T26._LK0,
                        T26._L0,
                        T26._L1,
                        T26._L2,
                        T26._L3,
                        T26._L4,
                        T72._RK0,
                        T72._R0,
                        T72._R1,
                        T72._R2,
                        T72._R3,
                        T72._R4
                      FROM (
                        SELECT
                          T0.METRIC_DATE AS _LK0,
                          T0.POURS AS _L0,
                          T0.POUR_VOLUME_LITERS AS _L1,
                          T0.AVG_POUR_ML AS _L2,
                          T0.QUALITY_ISSUE_RATE_PCT AS _L3,
                          T0.ALERT_RATE_PCT AS _L4
                        FROM METRICS.METRICS_OPERATIONS AS T0
                      ) AS T26
                      INNER JOIN (
                        SELECT
                          T56.DAY AS _RK0,
                          T56.POURS AS _R0,
                          T56.POUR_VOLUME_LITERS AS _R1,
                          T56.AVG_POUR_ML AS _R2,
                          T56.QUALITY_ISSUE_RATE_PCT AS _R3,
                          T56.ALERT_RATE_PCT AS _R4
                        FROM (
                          SELECT
                            T7.EVENT_DATE AS DAY,
                            SUM(T7.POURS) AS POURS,
                            SUM(T7.VOLUME_ML) / 1000.0 AS POUR_VOLUME_LITERS,
                            SUM(T7.VOLUME_ML) / NULLIF(CAST(SUM(T7.POURS) AS DOUBLE), 0.0) AS AVG_POUR_ML,
                            (
                              CAST(SUM(T7.ANOMALIES) AS DOUBLE) / NULLIF(CAST(SUM(T7.READINGS) AS DOUBLE), 0.0)
                            ) * 100.0 AS QUALITY_ISSUE_RATE_PCT,
                            (
                              CAST(SUM(T7.ALERTS) AS DOUBLE) / NULLIF(CAST(SUM(T7.CHECKS) AS DOUBLE), 0.0)
                            ) * 100.0 AS ALERT_RATE_PCT
                          FROM TIMELINE.TAP_HOURS AS T7
                          GROUP BY
                            1
                        ) AS T56
                      ) AS T72
                        ON T26._LK0 = T72._RK0
                    ) AS T90
                    WHERE
                      NOT (
                        (
                          T90._LK0 IS NOT NULL
                        )
                        AND (
                          T90._RK0 IS NOT NULL
                        )
                        AND (
                          T90._L0 IS NOT DISTINCT FROM T90._R0
                          OR COALESCE(
                            ABS(CAST(T90._L0 AS DOUBLE) - CAST(T90._R0 AS DOUBLE)) <= (
                              (
                                ABS(CAST(T90._L0 AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          T90._L1 IS NOT DISTINCT FROM T90._R1
                          OR COALESCE(ABS(T90._L1 - T90._R1) <= (
                            (
                              ABS(T90._L1) + 1.0
                            ) * 1e-09
                          ), FALSE)
                        )
                        AND (
                          T90._L2 IS NOT DISTINCT FROM T90._R2
                          OR COALESCE(ABS(T90._L2 - T90._R2) <= (
                            (
                              ABS(T90._L2) + 1.0
                            ) * 1e-09
                          ), FALSE)
                        )
                        AND (
                          T90._L3 IS NOT DISTINCT FROM T90._R3
                          OR COALESCE(ABS(T90._L3 - T90._R3) <= (
                            (
                              ABS(T90._L3) + 1.0
                            ) * 1e-09
                          ), FALSE)
                        )
                        AND (
                          T90._L4 IS NOT DISTINCT FROM T90._R4
                          OR COALESCE(ABS(T90._L4 - T90._R4) <= (
                            (
                              ABS(T90._L4) + 1.0
                            ) * 1e-09
                          ), FALSE)
                        )
                      )
                  ) AS T128
                ) AS T133
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'devices that reported on a day' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(CAST(T102._LK0 AS VARCHAR), CAST(T102._RK0 AS VARCHAR))) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T102._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T102._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE WHEN T102._L0 IS NOT DISTINCT FROM T102._R0 THEN '' ELSE 'active_devices ' END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T41._LK0,
                      T41._L0,
                      T85._RK0,
                      T85._R0
                    FROM (
                      SELECT
                        T0.METRIC_DATE AS _LK0,
                        T0.ACTIVE_DEVICES AS _L0
                      FROM METRICS.METRICS_OPERATIONS AS T0
                      WHERE
                        T0.ACTIVE_DEVICES > 0
                    ) AS T41
                    FULL OUTER JOIN (
                      SELECT
                        T63.DAY AS _RK0,
                        T63.ACTIVE_DEVICES AS _R0
                      FROM (
                        SELECT
                          T51.DAY,
                          COUNT(*) AS ACTIVE_DEVICES
                        FROM (
                          SELECT DISTINCT
                            T42.DEVICE_ID,
                            T42.EVENT_DATE AS DAY
                          FROM (
                            SELECT
                              *
                            FROM TIMELINE.TAP_HOURS AS T7
                            WHERE
                              T7.DEVICE_ID IN (
                                SELECT
                                  T1.DEVICE_ID
                                FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
                              )
                          ) AS T42
                        ) AS T51
                        GROUP BY
                          1
                      ) AS T63
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              *
                            FROM TIMELINE.DAYS AS T2
                            WHERE
                              T2.IS_COMPANY_DAY
                          ) AS T30
                          WHERE
                            T63.DAY = T30.DAY
                        )
                    ) AS T85
                      ON T41._LK0 = T85._RK0
                  ) AS T102
                  WHERE
                    NOT (
                      (
                        T102._LK0 IS NOT NULL
                      )
                      AND (
                        T102._RK0 IS NOT NULL
                      )
                      AND T102._L0 IS NOT DISTINCT FROM T102._R0
                    )
                ) AS T116
              ) AS T134
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the fleet of a day' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(CAST(T106._LK0 AS VARCHAR), CAST(T106._RK0 AS VARCHAR))) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T106._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T106._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T106._L0 IS NOT DISTINCT FROM T106._R0
                      OR COALESCE(
                        ABS(CAST(T106._L0 AS DOUBLE) - CAST(T106._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T106._L0 AS DOUBLE)) + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'controllers_in_service '
                    END,
                    CASE
                      WHEN T106._L1 IS NOT DISTINCT FROM T106._R1
                      OR COALESCE(
                        ABS(CAST(T106._L1 AS DOUBLE) - CAST(T106._R1 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T106._L1 AS DOUBLE)) + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'devices_maintenance_overdue '
                    END,
                    CASE
                      WHEN T106._L2 IS NOT DISTINCT FROM T106._R2
                      OR COALESCE(ABS(T106._L2 - T106._R2) <= (
                        (
                          ABS(T106._L2) + 1.0
                        ) * 1e-06
                      ), FALSE)
                      THEN ''
                      ELSE 'avg_device_uptime_30d_pct '
                    END,
                    CASE
                      WHEN T106._L3 IS NOT DISTINCT FROM T106._R3
                      OR COALESCE(ABS(T106._L3 - T106._R3) <= (
                        (
                          ABS(T106._L3) + 1.0
                        ) * 1e-06
                      ), FALSE)
                      THEN ''
                      ELSE 'device_availability_pct '
                    END,
                    CASE
                      WHEN T106._L4 IS NOT DISTINCT FROM T106._R4
                      OR COALESCE(ABS(T106._L4 - T106._R4) <= (
                        (
                          ABS(T106._L4) + 1.0
                        ) * 1e-06
                      ), FALSE)
                      THEN ''
                      ELSE 'device_utilisation_pct '
                    END,
                    CASE
                      WHEN T106._L5 IS NOT DISTINCT FROM T106._R5
                      OR COALESCE(ABS(T106._L5 - T106._R5) <= (
                        (
                          ABS(T106._L5) + 1.0
                        ) * 1e-06
                      ), FALSE)
                      THEN ''
                      ELSE 'sla_compliance_pct '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T24._LK0,
                    T24._L0,
                    T24._L1,
                    T24._L2,
                    T24._L3,
                    T24._L4,
                    T24._L5,
                    T89._RK0,
                    T89._R0,
                    T89._R1,
                    T89._R2,
                    T89._R3,
                    T89._R4,
                    T89._R5
                  FROM (
                    SELECT
                      T0.METRIC_DATE AS _LK0,
                      T0.CONTROLLERS_IN_SERVICE AS _L0,
                      T0.DEVICES_MAINTENANCE_OVERDUE AS _L1,
                      T0.AVG_DEVICE_UPTIME_30D_PCT AS _L2,
                      T0.DEVICE_AVAILABILITY_PCT AS _L3,
                      T0.DEVICE_UTILISATION_PCT AS _L4,
                      T0.SLA_COMPLIANCE_PCT AS _L5
                    FROM METRICS.METRICS_OPERATIONS AS T0
                  ) AS T24
                  RIGHT OUTER JOIN (
                    SELECT
                      T66.DAY AS _RK0,
                      T66.CONTROLLERS_IN_SERVICE AS _R0,
                      T66.DEVICES_MAINTENANCE_OVERDUE AS _R1,
                      T66.AVG_DEVICE_UPTIME_30D_PCT AS _R2,
                      T66.DEVICE_AVAILABILITY_PCT AS _R3,
                      T66.DEVICE_UTILISATION_PCT AS _R4,
                      T66.SLA_COMPLIANCE_PCT AS _R5
                    FROM (
                      SELECT
                        T4.DAY,
                        COUNT_IF(T4.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
                        COUNT_IF(T4.MAINTENANCE_STATUS = 'overdue') AS DEVICES_MAINTENANCE_OVERDUE,
                        AVG(IFF(T4.IS_IN_SERVICE, T4.UPTIME_30D, NULL)) AS AVG_DEVICE_UPTIME_30D_PCT,
                        (
                          CAST(COUNT_IF(T4.IS_IN_SERVICE AND T4.HAS_EVENT) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T4.IS_WATCHED) AS DOUBLE), 0.0)
                        ) * 100.0 AS DEVICE_AVAILABILITY_PCT,
                        (
                          CAST(COUNT_IF(T4.IS_IN_SERVICE AND (
                            T4.POURS > 0
                          )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T4.IS_WATCHED) AS DOUBLE), 0.0)
                        ) * 100.0 AS DEVICE_UTILISATION_PCT,
                        (
                          CAST(COUNT_IF(T4.IS_IN_SERVICE AND (
                            T4.UPTIME_30D >= 95.0
                          )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T4.IS_WATCHED) AS DOUBLE), 0.0)
                        ) * 100.0 AS SLA_COMPLIANCE_PCT
                      FROM TIMELINE.DEVICE_DAYS AS T4
                      GROUP BY
                        1
                    ) AS T66
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM (
                          SELECT
                            *
                          FROM TIMELINE.DAYS AS T2
                          WHERE
                            T2.IS_COMPANY_DAY
                        ) AS T30
                        WHERE
                          T66.DAY = T30.DAY
                      )
                  ) AS T89
                    ON T24._LK0 = T89._RK0
                ) AS T106
                WHERE
                  NOT (
                    (
                      T106._LK0 IS NOT NULL
                    )
                    AND (
                      T106._RK0 IS NOT NULL
                    )
                    AND (
                      T106._L0 IS NOT DISTINCT FROM T106._R0
                      OR COALESCE(
                        ABS(CAST(T106._L0 AS DOUBLE) - CAST(T106._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T106._L0 AS DOUBLE)) + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T106._L1 IS NOT DISTINCT FROM T106._R1
                      OR COALESCE(
                        ABS(CAST(T106._L1 AS DOUBLE) - CAST(T106._R1 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T106._L1 AS DOUBLE)) + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T106._L2 IS NOT DISTINCT FROM T106._R2
                      OR COALESCE(ABS(T106._L2 - T106._R2) <= (
                        (
                          ABS(T106._L2) + 1.0
                        ) * 1e-06
                      ), FALSE)
                    )
                    AND (
                      T106._L3 IS NOT DISTINCT FROM T106._R3
                      OR COALESCE(ABS(T106._L3 - T106._R3) <= (
                        (
                          ABS(T106._L3) + 1.0
                        ) * 1e-06
                      ), FALSE)
                    )
                    AND (
                      T106._L4 IS NOT DISTINCT FROM T106._R4
                      OR COALESCE(ABS(T106._L4 - T106._R4) <= (
                        (
                          ABS(T106._L4) + 1.0
                        ) * 1e-06
                      ), FALSE)
                    )
                    AND (
                      T106._L5 IS NOT DISTINCT FROM T106._R5
                      OR COALESCE(ABS(T106._L5 - T106._R5) <= (
                        (
                          ABS(T106._L5) + 1.0
                        ) * 1e-06
                      ), FALSE)
                    )
                  )
              ) AS T136
            ) AS T138
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'no fleet without devices' AS STATEMENT,
                CONCAT_WS('|', COALESCE(CAST(T105._LK0 AS VARCHAR), CAST(T105._RK0 AS VARCHAR))) AS ENTITY_KEY,
                CASE
                  WHEN T105._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T105._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS DIFFERENCES
              FROM (
                SELECT
                  T40._LK0,
                  T88._RK0
                FROM (
                  SELECT
                    T0.METRIC_DATE AS _LK0
                  FROM METRICS.METRICS_OPERATIONS AS T0
                  WHERE
                    T0.CONTROLLERS_IN_SERVICE > 0
                ) AS T40
                LEFT OUTER JOIN (
                  SELECT
                    T66.DAY AS _RK0
                  FROM (
                    SELECT
                      T4.DAY,
                      COUNT_IF(T4.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
                      COUNT_IF(T4.MAINTENANCE_STATUS = 'overdue') AS DEVICES_MAINTENANCE_OVERDUE,
                      AVG(IFF(T4.IS_IN_SERVICE, T4.UPTIME_30D, NULL)) AS AVG_DEVICE_UPTIME_30D_PCT,
                      (
                        CAST(COUNT_IF(T4.IS_IN_SERVICE AND T4.HAS_EVENT) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T4.IS_WATCHED) AS DOUBLE), 0.0)
                      ) * 100.0 AS DEVICE_AVAILABILITY_PCT,
                      (
                        CAST(COUNT_IF(T4.IS_IN_SERVICE AND (
                          T4.POURS > 0
                        )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T4.IS_WATCHED) AS DOUBLE), 0.0)
                      ) * 100.0 AS DEVICE_UTILISATION_PCT,
                      (
                        CAST(COUNT_IF(T4.IS_IN_SERVICE AND (
                          T4.UPTIME_30D >= 95.0
                        )) AS DOUBLE) / NULLIF(CAST(COUNT_IF(T4.IS_WATCHED) AS DOUBLE), 0.0)
                      ) * 100.0 AS SLA_COMPLIANCE_PCT
                    FROM TIMELINE.DEVICE_DAYS AS T4
                    GROUP BY
                      1
                  ) AS T66
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          *
                        FROM TIMELINE.DAYS AS T2
                        WHERE
                          T2.IS_COMPANY_DAY
                      ) AS T30
                      WHERE
                        T66.DAY = T30.DAY
                    )
                ) AS T88
                  ON T40._LK0 = T88._RK0
              ) AS T105
              WHERE
                NOT (
                  (
                    T105._LK0 IS NOT NULL
                  ) AND (
                    T105._RK0 IS NOT NULL
                  )
                )
            ) AS T114
          ) AS T139
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'devices of a day' AS STATEMENT,
              CONCAT_WS('|', COALESCE(CAST(T137._LK0 AS VARCHAR), CAST(T137._RK0 AS VARCHAR))) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T137._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T137._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T137._L0 IS NOT DISTINCT FROM T137._R0 THEN '' ELSE 'total_devices ' END,
                CASE WHEN T137._L1 IS NOT DISTINCT FROM T137._R1 THEN '' ELSE 'tap_controllers ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T120._LK0,
                T120._L0,
                T120._L1,
                T132._RK0,
                T132._R0,
                T132._R1
              FROM (
                SELECT
                  T113.METRIC_DATE AS _LK0,
                  T113.TOTAL_DEVICES AS _L0,
                  T113.TAP_CONTROLLERS AS _L1
                FROM T111 AS T113
              ) AS T120
              FULL OUTER JOIN (
                SELECT
                  T126.METRIC_DATE AS _RK0,
                  T126.DEVICES AS _R0,
                  T126.CONTROLLERS AS _R1
                FROM (
                  SELECT
                    T113.METRIC_DATE,
                    T113.DATE,
                    T113.TOTAL_DEVICES,
                    T113.TAP_CONTROLLERS,
                    T113.ACTIVE_DEVICES,
                    T113.CONTROLLERS_IN_SERVICE,
                    T113.DEVICE_AVAILABILITY_PCT,
                    T113.ONLINE_NOW_PCT,
                    T113.DEVICE_UTILISATION_PCT,
                    T113.AVG_DEVICE_UPTIME_30D_PCT,
                    T113.TOTAL_LOCATIONS,
                    T113.ACTIVE_LOCATIONS,
                    T113.POURS,
                    T113.POUR_VOLUME_LITERS,
                    T113.AVG_POUR_ML,
                    T113.QUALITY_ISSUE_RATE_PCT,
                    T113.ALERT_RATE_PCT,
                    T113.SLA_COMPLIANCE_PCT,
                    T113.KEGS_LOW,
                    T113.DEVICES_MAINTENANCE_OVERDUE,
                    T113.ACTIVE_STAFF_USERS,
                    T113.POURS_PER_STAFF_USER,
                    T113.ESTIMATED_POUR_REVENUE,
                    T113.KNOWN,
                    T113.KNOWN_CONTROLLERS,
                    T113.DAY,
                    T113.LOST,
                    T113.LOST_CONTROLLERS,
                    COALESCE(T113.KNOWN, 0) + COALESCE(T113.LOST, 0) AS DEVICES,
                    COALESCE(T113.KNOWN_CONTROLLERS, 0) + COALESCE(T113.LOST_CONTROLLERS, 0) AS CONTROLLERS
                  FROM T111 AS T113
                ) AS T126
              ) AS T132
                ON T120._LK0 = T132._RK0
            ) AS T137
            WHERE
              NOT (
                (
                  T137._LK0 IS NOT NULL
                )
                AND (
                  T137._RK0 IS NOT NULL
                )
                AND T137._L0 IS NOT DISTINCT FROM T137._R0
                AND T137._L1 IS NOT DISTINCT FROM T137._R1
              )
          ) AS T141
        ) AS T142
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'venues of a day' AS STATEMENT,
            CONCAT_WS('|', COALESCE(CAST(T135._LK0 AS VARCHAR), CAST(T135._RK0 AS VARCHAR))) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T135._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T135._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T135._L0 IS NOT DISTINCT FROM T135._R0 THEN '' ELSE 'total_locations ' END,
              CASE
                WHEN T135._L1 IS NOT DISTINCT FROM T135._R1
                THEN ''
                ELSE 'active_locations '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T115._LK0,
              T115._L0,
              T115._L1,
              T127._RK0,
              T127._R0,
              T127._R1
            FROM (
              SELECT
                T110.METRIC_DATE AS _LK0,
                T110.TOTAL_LOCATIONS AS _L0,
                T110.ACTIVE_LOCATIONS AS _L1
              FROM T107 AS T110
            ) AS T115
            FULL OUTER JOIN (
              SELECT
                T119.METRIC_DATE AS _RK0,
                T119.ALL_VENUES AS _R0,
                T119.ALL_ACTIVE AS _R1
              FROM (
                SELECT
                  T110.METRIC_DATE,
                  T110.DATE,
                  T110.TOTAL_DEVICES,
                  T110.TAP_CONTROLLERS,
                  T110.ACTIVE_DEVICES,
                  T110.CONTROLLERS_IN_SERVICE,
                  T110.DEVICE_AVAILABILITY_PCT,
                  T110.ONLINE_NOW_PCT,
                  T110.DEVICE_UTILISATION_PCT,
                  T110.AVG_DEVICE_UPTIME_30D_PCT,
                  T110.TOTAL_LOCATIONS,
                  T110.ACTIVE_LOCATIONS,
                  T110.POURS,
                  T110.POUR_VOLUME_LITERS,
                  T110.AVG_POUR_ML,
                  T110.QUALITY_ISSUE_RATE_PCT,
                  T110.ALERT_RATE_PCT,
                  T110.SLA_COMPLIANCE_PCT,
                  T110.KEGS_LOW,
                  T110.DEVICES_MAINTENANCE_OVERDUE,
                  T110.ACTIVE_STAFF_USERS,
                  T110.POURS_PER_STAFF_USER,
                  T110.ESTIMATED_POUR_REVENUE,
                  T110.VENUES,
                  T110.ACTIVE,
                  T110.DAY,
                  T110.LOST,
                  COALESCE(T110.VENUES, 0) + COALESCE(T110.LOST, 0) AS ALL_VENUES,
                  COALESCE(T110.ACTIVE, 0) AS ALL_ACTIVE
                FROM T107 AS T110
              ) AS T119
            ) AS T127
              ON T115._LK0 = T127._RK0
          ) AS T135
          WHERE
            NOT (
              (
                T135._LK0 IS NOT NULL
              )
              AND (
                T135._RK0 IS NOT NULL
              )
              AND T135._L0 IS NOT DISTINCT FROM T135._R0
              AND T135._L1 IS NOT DISTINCT FROM T135._R1
            )
        ) AS T140
      ) AS T143
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'staff of a day' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T109._LK0 AS VARCHAR), CAST(T109._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T109._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T109._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T109._L0 IS NOT DISTINCT FROM T109._R0
              THEN ''
              ELSE 'active_staff_users '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T38._LK0,
            T38._L0,
            T98._RK0,
            T98._R0
          FROM (
            SELECT
              T0.METRIC_DATE AS _LK0,
              T0.ACTIVE_STAFF_USERS AS _L0
            FROM METRICS.METRICS_OPERATIONS AS T0
            WHERE
              T0.ACTIVE_STAFF_USERS > 0
          ) AS T38
          FULL OUTER JOIN (
            SELECT
              T76.DAY AS _RK0,
              T76.ACTIVE_STAFF_USERS AS _R0
            FROM (
              SELECT
                T62.DAY,
                COUNT(*) AS ACTIVE_STAFF_USERS
              FROM (
                SELECT
                  T32.USER_ID,
                  T32.DAY,
                  T32.ACCOUNT_ID,
                  T32.SESSIONS,
                  T32.SESSION_SECONDS,
                  T32.TIMED_SESSIONS,
                  T32.PAGE_VIEWS,
                  T32.FEATURE_USES,
                  T32.IS_ACTIVE,
                  T32.IS_ACTIVE_7D,
                  T32.IS_ACTIVE_30D,
                  T32.SESSIONS_7D,
                  T32.SESSIONS_30D,
                  T32.SESSION_SECONDS_30D,
                  T32.TIMED_SESSIONS_30D,
                  T32.ACTIVE_DAYS_30D,
                  T32.PAGE_VIEWS_7D,
                  T32.PAGE_VIEWS_30D,
                  T32.FEATURES_USED_30D,
                  T32.FEATURE_CATEGORIES_30D,
                  T32.PAGE_CATEGORIES_30D,
                  T32.FEATURE_USES_30D,
                  T32.LIFETIME_FEATURES,
                  T32.LIFETIME_FEATURE_CATEGORIES,
                  T32.ENGAGEMENT_POINTS,
                  T32.ENGAGEMENT_SCORE,
                  T32.ENGAGEMENT_TIER,
                  T32.LAST_ACTIVITY_DATE,
                  T32.LAST_SESSION_DATE,
                  T32.LAST_LOGIN_DATE,
                  T32.NEVER_LOGGED_IN
                FROM (
                  SELECT
                    *
                  FROM TIMELINE.USER_DAYS AS T5
                  WHERE
                    T5.IS_ACTIVE
                ) AS T32
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_APP_DATABASE__USERS AS T6
                      WHERE
                        T6.ROLE_CATEGORY = 'Operator'
                    ) AS T45
                    WHERE
                      T32.USER_ID = T45.USER_ID
                  )
              ) AS T62
              GROUP BY
                1
            ) AS T76
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM TIMELINE.DAYS AS T2
                  WHERE
                    T2.IS_COMPANY_DAY
                ) AS T30
                WHERE
                  T76.DAY = T30.DAY
              )
          ) AS T98
            ON T38._LK0 = T98._RK0
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
      ) AS T122
    ) AS T144
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'low kegs of the last day' AS STATEMENT,
        CONCAT_WS('|', COALESCE(CAST(T108._LK0 AS VARCHAR), CAST(T108._RK0 AS VARCHAR))) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T108._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T108._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T108._L0 IS NOT DISTINCT FROM T108._R0 THEN '' ELSE 'kegs_low ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T37._LK0,
          T37._L0,
          T97._RK0,
          T97._R0
        FROM (
          SELECT
            T0.METRIC_DATE AS _LK0,
            T0.KEGS_LOW AS _L0
          FROM METRICS.METRICS_OPERATIONS AS T0
          WHERE
            T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
        ) AS T37
        LEFT OUTER JOIN (
          SELECT
            DATE_FROM_PARTS(2026, 6, 30) AS _RK0,
            T84.KEGS_LOW AS _R0
          FROM (
            SELECT
              COUNT(*) AS KEGS_LOW
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T33.KEG_LEVEL_PERCENT,
                  ROW_NUMBER() OVER (
                    PARTITION BY T33.LOCATION_ID, T33.KEG_ID
                    ORDER BY T33.EVENT_TIMESTAMP DESC NULLS LAST, T33.TAP_EVENT_ID DESC NULLS LAST
                  ) - 1 AS LATEST
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T3
                  WHERE
                    T3.KEG_ID IS NOT NULL
                    AND T3.KEG_LEVEL_PERCENT IS NOT NULL
                    AND T3.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                    AND T3.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                ) AS T33
              ) AS T61
              WHERE
                T61.LATEST = 0 AND T61.KEG_LEVEL_PERCENT < 15.0
            ) AS T75
          ) AS T84
        ) AS T97
          ON T37._LK0 = T97._RK0
      ) AS T108
      WHERE
        NOT (
          (
            T108._LK0 IS NOT NULL
          )
          AND (
            T108._RK0 IS NOT NULL
          )
          AND T108._L0 IS NOT DISTINCT FROM T108._R0
        )
    ) AS T121
  ) AS T145
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'devices online now' AS STATEMENT,
      CONCAT_WS('|', COALESCE(CAST(T103._LK0 AS VARCHAR), CAST(T103._RK0 AS VARCHAR))) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T103._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T103._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T103._L0 IS NOT DISTINCT FROM T103._R0
          OR COALESCE(ABS(T103._L0 - T103._R0) <= (
            (
              ABS(T103._L0) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'online_now_pct '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T36._LK0,
        T36._L0,
        T86._RK0,
        T86._R0
      FROM (
        SELECT
          T0.METRIC_DATE AS _LK0,
          T0.ONLINE_NOW_PCT AS _L0
        FROM METRICS.METRICS_OPERATIONS AS T0
        WHERE
          T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
      ) AS T36
      LEFT OUTER JOIN (
        SELECT
          DATE_FROM_PARTS(2026, 6, 30) AS _RK0,
          T74.ONLINE_NOW_PCT AS _R0
        FROM (
          SELECT
            (
              CAST(COUNT_IF(T43.IS_ONLINE) AS DOUBLE) / NULLIF(CAST(COUNT(T43.IS_ONLINE) AS DOUBLE), 0.0)
            ) * 100.0 AS ONLINE_NOW_PCT
          FROM (
            SELECT
              *
            FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
            WHERE
              (
                T1.INSTALL_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              OR (
                T1.INSTALL_DATE IS NULL
              )
          ) AS T43
        ) AS T74
      ) AS T86
        ON T36._LK0 = T86._RK0
    ) AS T103
    WHERE
      NOT (
        (
          T103._LK0 IS NOT NULL
        )
        AND (
          T103._RK0 IS NOT NULL
        )
        AND (
          T103._L0 IS NOT DISTINCT FROM T103._R0
          OR COALESCE(ABS(T103._L0 - T103._R0) <= (
            (
              ABS(T103._L0) + 1.0
            ) * 1e-09
          ), FALSE)
        )
      )
  ) AS T125
) AS T146
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a day of operations agrees with itself' AS STATEMENT,
      COALESCE(CAST(T0.METRIC_DATE AS VARCHAR), 'null') AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN NOT (
            IFF(
              (
                T0.ACTIVE_STAFF_USERS IS NULL
              )
              OR (
                T0.ACTIVE_STAFF_USERS = 0
              )
              OR (
                T0.POURS IS NULL
              ),
              T0.POURS_PER_STAFF_USER IS NULL,
              (
                T0.POURS_PER_STAFF_USER IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    T0.POURS IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS AS DOUBLE)
                    ) - CAST(T0.POURS AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS(T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS AS DOUBLE)),
                      ABS(CAST(T0.POURS AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
          )
          THEN 'per_head; '
          ELSE ''
        END,
        CASE
          WHEN NOT (
            (
              T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              T0.ONLINE_NOW_PCT IS NULL
            )
          )
          THEN 'online; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM METRICS.METRICS_OPERATIONS AS T0
    WHERE
      NOT (
        IFF(
          (
            T0.ACTIVE_STAFF_USERS IS NULL
          )
          OR (
            T0.ACTIVE_STAFF_USERS = 0
          )
          OR (
            T0.POURS IS NULL
          ),
          T0.POURS_PER_STAFF_USER IS NULL,
          (
            T0.POURS_PER_STAFF_USER IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.POURS IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS AS DOUBLE)
                ) - CAST(T0.POURS AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS AS DOUBLE)),
                  ABS(CAST(T0.POURS AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            T0.METRIC_DATE = DATE_FROM_PARTS(2026, 6, 30)
          )
          OR (
            T0.ONLINE_NOW_PCT IS NULL
          )
        )
      )
  ) AS T93
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price on all days' AS STATEMENT,
      COALESCE(CAST(T53.METRIC_DATE AS VARCHAR), 'null') AS ENTITY_KEY,
      CASE
        WHEN NOT (
          ABS(
            CAST(T53.ESTIMATED_POUR_REVENUE AS DOUBLE) - (
              (
                T53.POUR_VOLUME_LITERS / NULLIF(T53._POURED, 0.0)
              ) * T53._TAKEN
            )
          ) <= (
            (
              (
                (
                  T53.POUR_VOLUME_LITERS / NULLIF(T53._POURED, 0.0)
                ) * T53._ROWS
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T10.METRIC_DATE,
        T10.DATE,
        T10.TOTAL_DEVICES,
        T10.TAP_CONTROLLERS,
        T10.ACTIVE_DEVICES,
        T10.CONTROLLERS_IN_SERVICE,
        T10.DEVICE_AVAILABILITY_PCT,
        T10.ONLINE_NOW_PCT,
        T10.DEVICE_UTILISATION_PCT,
        T10.AVG_DEVICE_UPTIME_30D_PCT,
        T10.TOTAL_LOCATIONS,
        T10.ACTIVE_LOCATIONS,
        T10.POURS,
        T10.POUR_VOLUME_LITERS,
        T10.AVG_POUR_ML,
        T10.QUALITY_ISSUE_RATE_PCT,
        T10.ALERT_RATE_PCT,
        T10.SLA_COMPLIANCE_PCT,
        T10.KEGS_LOW,
        T10.DEVICES_MAINTENANCE_OVERDUE,
        T10.ACTIVE_STAFF_USERS,
        T10.POURS_PER_STAFF_USER,
        T10.ESTIMATED_POUR_REVENUE,
        T47._TAKEN,
        T47._POURED,
        T47._ROWS
      FROM METRICS.METRICS_OPERATIONS AS T10
      CROSS JOIN (
        SELECT
          SUM(CAST(T0.ESTIMATED_POUR_REVENUE AS DOUBLE)) AS _TAKEN,
          SUM(T0.POUR_VOLUME_LITERS) AS _POURED,
          COUNT_IF(T0.POUR_VOLUME_LITERS > 0) AS _ROWS
        FROM METRICS.METRICS_OPERATIONS AS T0
      ) AS T47
    ) AS T53
    WHERE
      NOT (
        ABS(
          CAST(T53.ESTIMATED_POUR_REVENUE AS DOUBLE) - (
            (
              T53.POUR_VOLUME_LITERS / NULLIF(T53._POURED, 0.0)
            ) * T53._TAKEN
          )
        ) <= (
          (
            (
              (
                T53.POUR_VOLUME_LITERS / NULLIF(T53._POURED, 0.0)
              ) * T53._ROWS
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS T99
) AS T101
