SELECT
  T71.LOCATION_ID,
  T71.ACCOUNT_ID,
  T71.LOCATION_NAME,
  T71.CITY,
  T71.STATE_CODE,
  T71.TOTAL_DEVICES,
  T71.TAP_CONTROLLERS,
  T71.CONTROLLERS_IN_SERVICE,
  T71.ONLINE_DEVICES,
  T71.DEVICE_AVAILABILITY_PCT,
  T71.AVG_DEVICE_UPTIME_30D_PCT,
  T71.AVG_DEVICE_HEALTH_SCORE,
  T71.LOCATION_HEALTH_SCORE,
  T71.DEVICES_NEEDING_ATTENTION,
  T71.DEVICES_MAINTENANCE_OVERDUE,
  T71.POURS_30D,
  T71.POUR_VOLUME_LITERS_30D,
  T71.AVG_POUR_ML,
  T71.BUSIEST_HOUR,
  T71.BUSIEST_WEEKDAY,
  T71.IDLE_TAPS,
  T71.UTILISATION_30D_PCT,
  T71.SLA_COMPLIANCE_30D_PCT,
  T71.FAILURES_30D,
  T71.MTTR_HOURS,
  T71.MTBF_HOURS,
  T71.QUALITY_ISSUE_RATE_30D_PCT,
  T71.OPEN_TICKETS,
  T71.ACCOUNT_OPEN_TICKETS,
  T71.AVG_TICKET_RESOLUTION_HOURS_90D,
  T71.KEGS_SEEN,
  T71.KEGS_LOW,
  T71.ESTIMATED_POURS_REMAINING,
  T71.ACTIVE_STAFF_USERS_30D,
  T71.POURS_PER_STAFF_USER,
  T71.COMPOSITE_OPERATIONAL_SCORE,
  T71.OPERATIONS_PRIORITY,
  T71.OPERATIONAL_RECOMMENDATION,
  T71.RANK_IN_ACCOUNT
FROM (
  SELECT
    T70.LOCATION_ID,
    T70.ACCOUNT_ID,
    T70.LOCATION_NAME,
    T70.CITY,
    T70.STATE_CODE,
    T70.TOTAL_DEVICES,
    T70.TAP_CONTROLLERS,
    T70.CONTROLLERS_IN_SERVICE,
    T70.ONLINE_DEVICES,
    T70.OPERATIONAL_STATUS,
    T70.POURS_30D,
    T70.TOTAL_VOLUME_30D,
    T70.ACCOUNT_OPEN_TICKETS,
    T70.DEVICE_CONNECTIVITY_RATE,
    T70.OPERATIONAL_HEALTH_SCORE,
    T70.QUALITY_ISSUE_RATE_30D,
    T70.SUPPORT_TICKETS_OPEN,
    T70.CONTROLLERS_POURING_30D,
    T70.CONTROLLERS_WITHIN_SLA,
    T70.NEEDING_ATTENTION,
    T70.MAINTENANCE_OVERDUE,
    T70.MTBF_HOURS,
    T70.AVG_DEVICE_UPTIME_30D_PCT,
    T70.AVG_DEVICE_HEALTH_SCORE,
    T70.FAILURES,
    T70.MTTR_HOURS,
    T70.BUSIEST_HOUR,
    T70.BUSIEST_WEEKDAY,
    T70.KEGS_READ,
    T70.KEGS_EMPTY,
    T70.ESTIMATED_POURS_REMAINING,
    T70.ACTIVE_STAFF_USERS_30D,
    T70.OPEN_BREACHES,
    T70.RESOLUTION_HOURS_90D,
    T70.TIMED_90D,
    T70.DEVICE_AVAILABILITY_PCT,
    T70.LOCATION_HEALTH_SCORE,
    T70.DEVICES_NEEDING_ATTENTION,
    T70.DEVICES_MAINTENANCE_OVERDUE,
    T70.POUR_VOLUME_LITERS_30D,
    T70.AVG_POUR_ML,
    T70.IDLE_TAPS,
    T70.UTILISATION_30D_PCT,
    T70.SLA_COMPLIANCE_30D_PCT,
    T70.FAILURES_30D,
    T70.QUALITY_ISSUE_RATE_30D_PCT,
    T70.OPEN_TICKETS,
    T70.AVG_TICKET_RESOLUTION_HOURS_90D,
    T70.KEGS_SEEN,
    T70.KEGS_LOW,
    T70.POURS_PER_STAFF_USER,
    T70.COMPOSITE_OPERATIONAL_SCORE,
    CASE
      WHEN T70.CONTROLLERS_IN_SERVICE = 0
      THEN 'none'
      WHEN T70.COMPOSITE_OPERATIONAL_SCORE < 40
      THEN 'critical'
      WHEN T70.COMPOSITE_OPERATIONAL_SCORE < 60
      THEN 'high'
      WHEN T70.COMPOSITE_OPERATIONAL_SCORE < 80
      THEN 'medium'
      ELSE 'low'
    END AS OPERATIONS_PRIORITY,
    CASE
      WHEN T70.OPERATIONAL_STATUS = 'not_operational'
      THEN 'none'
      WHEN T70.OPERATIONAL_STATUS = 'offline'
      THEN 'restore_connectivity'
      WHEN T70.QUALITY_ISSUE_RATE_30D_PCT > 5.0
      THEN 'check_quality'
      WHEN T70.DEVICES_MAINTENANCE_OVERDUE > 0
      THEN 'schedule_maintenance'
      WHEN T70.KEGS_LOW > 0
      THEN 'replace_kegs'
      WHEN T70.IDLE_TAPS > 0
      THEN 'review_idle_taps'
      WHEN T70.DEVICE_AVAILABILITY_PCT < 100
      THEN 'inspect_silent_taps'
      ELSE 'monitor'
    END AS OPERATIONAL_RECOMMENDATION,
    (
      ROW_NUMBER() OVER (
        PARTITION BY T70.ACCOUNT_ID
        ORDER BY T70.COMPOSITE_OPERATIONAL_SCORE DESC NULLS LAST, T70.LOCATION_ID ASC
      ) - 1
    ) + 1 AS RANK_IN_ACCOUNT
  FROM (
    SELECT
      T69.LOCATION_ID,
      T69.ACCOUNT_ID,
      T69.LOCATION_NAME,
      T69.CITY,
      T69.STATE_CODE,
      T69.TOTAL_DEVICES,
      T69.TAP_CONTROLLERS,
      T69.CONTROLLERS_IN_SERVICE,
      T69.ONLINE_DEVICES,
      T69.OPERATIONAL_STATUS,
      T69.POURS_30D,
      T69.TOTAL_VOLUME_30D,
      T69.ACCOUNT_OPEN_TICKETS,
      T69.DEVICE_CONNECTIVITY_RATE,
      T69.OPERATIONAL_HEALTH_SCORE,
      T69.QUALITY_ISSUE_RATE_30D,
      T69.SUPPORT_TICKETS_OPEN,
      T69.CONTROLLERS_POURING_30D,
      T69.CONTROLLERS_WITHIN_SLA,
      T69.NEEDING_ATTENTION,
      T69.MAINTENANCE_OVERDUE,
      T69.MTBF_HOURS,
      T69.AVG_DEVICE_UPTIME_30D_PCT,
      T69.AVG_DEVICE_HEALTH_SCORE,
      T69.FAILURES,
      T69.MTTR_HOURS,
      T69.BUSIEST_HOUR,
      T69.BUSIEST_WEEKDAY,
      T69.KEGS_READ,
      T69.KEGS_EMPTY,
      T69.ESTIMATED_POURS_REMAINING,
      T69.ACTIVE_STAFF_USERS_30D,
      T69.OPEN_BREACHES,
      T69.RESOLUTION_HOURS_90D,
      T69.TIMED_90D,
      T69.DEVICE_CONNECTIVITY_RATE AS DEVICE_AVAILABILITY_PCT,
      T69.OPERATIONAL_HEALTH_SCORE AS LOCATION_HEALTH_SCORE,
      COALESCE(T69.NEEDING_ATTENTION, 0) AS DEVICES_NEEDING_ATTENTION,
      COALESCE(T69.MAINTENANCE_OVERDUE, 0) AS DEVICES_MAINTENANCE_OVERDUE,
      T69.TOTAL_VOLUME_30D / 1000.0 AS POUR_VOLUME_LITERS_30D,
      T69.TOTAL_VOLUME_30D / NULLIF(CAST(T69.POURS_30D AS DOUBLE), 0.0) AS AVG_POUR_ML,
      T69.CONTROLLERS_IN_SERVICE - COALESCE(T69.CONTROLLERS_POURING_30D, 0) AS IDLE_TAPS,
      (
        CAST(T69.CONTROLLERS_POURING_30D AS DOUBLE) / NULLIF(CAST(T69.CONTROLLERS_IN_SERVICE AS DOUBLE), 0.0)
      ) * 100.0 AS UTILISATION_30D_PCT,
      (
        CAST(T69.CONTROLLERS_WITHIN_SLA AS DOUBLE) / NULLIF(CAST(T69.CONTROLLERS_IN_SERVICE AS DOUBLE), 0.0)
      ) * 100.0 AS SLA_COMPLIANCE_30D_PCT,
      COALESCE(T69.FAILURES, 0) AS FAILURES_30D,
      T69.QUALITY_ISSUE_RATE_30D AS QUALITY_ISSUE_RATE_30D_PCT,
      T69.SUPPORT_TICKETS_OPEN AS OPEN_TICKETS,
      T69.RESOLUTION_HOURS_90D / NULLIF(CAST(T69.TIMED_90D AS DOUBLE), 0.0) AS AVG_TICKET_RESOLUTION_HOURS_90D,
      COALESCE(T69.KEGS_READ, 0) AS KEGS_SEEN,
      COALESCE(T69.KEGS_EMPTY, 0) AS KEGS_LOW,
      CAST(T69.POURS_30D AS DOUBLE) / NULLIF(CAST(T69.ACTIVE_STAFF_USERS_30D AS DOUBLE), 0.0) AS POURS_PER_STAFF_USER,
      IFF(
        T69.CONTROLLERS_IN_SERVICE > 0,
        (
          COALESCE(T69.AVG_DEVICE_HEALTH_SCORE * 30, 0.0) + 0 + COALESCE(T69.OPERATIONAL_HEALTH_SCORE * 25, 0.0) + COALESCE(
            (
              CAST(T69.CONTROLLERS_POURING_30D AS DOUBLE) / NULLIF(CAST(T69.CONTROLLERS_IN_SERVICE AS DOUBLE), 0.0)
            ) * 100.0 * 20,
            0.0
          ) + COALESCE(T69.AVG_DEVICE_UPTIME_30D_PCT * 15, 0.0) + COALESCE(
            IFF(
              T69.OPEN_BREACHES IS NULL,
              NULL,
              CAST(GREATEST_IGNORE_NULLS(
                (
                  100 - (
                    T69.ACCOUNT_OPEN_TICKETS * 10
                  )
                ) - (
                  T69.OPEN_BREACHES * 5
                ),
                0
              ) AS DOUBLE)
            ) * 10,
            0.0
          )
        ) / NULLIF(
          CAST(IFF(T69.AVG_DEVICE_HEALTH_SCORE IS NULL, 0, 30) + 0 + IFF(T69.OPERATIONAL_HEALTH_SCORE IS NULL, 0, 25) + IFF(
            (
              (
                CAST(T69.CONTROLLERS_POURING_30D AS DOUBLE) / NULLIF(CAST(T69.CONTROLLERS_IN_SERVICE AS DOUBLE), 0.0)
              ) * 100.0
            ) IS NULL,
            0,
            20
          ) + IFF(T69.AVG_DEVICE_UPTIME_30D_PCT IS NULL, 0, 15) + IFF(
            IFF(
              T69.OPEN_BREACHES IS NULL,
              NULL,
              CAST(GREATEST_IGNORE_NULLS(
                (
                  100 - (
                    T69.ACCOUNT_OPEN_TICKETS * 10
                  )
                ) - (
                  T69.OPEN_BREACHES * 5
                ),
                0
              ) AS DOUBLE)
            ) IS NULL,
            0,
            10
          ) AS DOUBLE),
          0.0
        ),
        NULL
      ) AS COMPOSITE_OPERATIONAL_SCORE
    FROM (
      SELECT
        T68.*
        EXCLUDE (ACCOUNT_ID_RIGHT)
      FROM (
        SELECT
          T67.LOCATION_ID,
          T67.ACCOUNT_ID,
          T67.LOCATION_NAME,
          T67.CITY,
          T67.STATE_CODE,
          T67.TOTAL_DEVICES,
          T67.TAP_CONTROLLERS,
          T67.CONTROLLERS_IN_SERVICE,
          T67.ONLINE_DEVICES,
          T67.OPERATIONAL_STATUS,
          T67.POURS_30D,
          T67.TOTAL_VOLUME_30D,
          T67.ACCOUNT_OPEN_TICKETS,
          T67.DEVICE_CONNECTIVITY_RATE,
          T67.OPERATIONAL_HEALTH_SCORE,
          T67.QUALITY_ISSUE_RATE_30D,
          T67.SUPPORT_TICKETS_OPEN,
          T67.CONTROLLERS_POURING_30D,
          T67.CONTROLLERS_WITHIN_SLA,
          T67.NEEDING_ATTENTION,
          T67.MAINTENANCE_OVERDUE,
          T67.MTBF_HOURS,
          T67.AVG_DEVICE_UPTIME_30D_PCT,
          T67.AVG_DEVICE_HEALTH_SCORE,
          T67.FAILURES,
          T67.MTTR_HOURS,
          T67.BUSIEST_HOUR,
          T67.BUSIEST_WEEKDAY,
          T67.KEGS_READ,
          T67.KEGS_EMPTY,
          T67.ESTIMATED_POURS_REMAINING,
          T67.ACTIVE_STAFF_USERS_30D,
          T17.ACCOUNT_ID AS ACCOUNT_ID_RIGHT,
          T17.OPEN_BREACHES,
          T17.RESOLUTION_HOURS_90D,
          T17.TIMED_90D
        FROM (
          SELECT
            T65.*
            EXCLUDE (LOCATION_ID_RIGHT)
          FROM (
            SELECT
              T64.LOCATION_ID,
              T64.ACCOUNT_ID,
              T64.LOCATION_NAME,
              T64.CITY,
              T64.STATE_CODE,
              T64.TOTAL_DEVICES,
              T64.TAP_CONTROLLERS,
              T64.CONTROLLERS_IN_SERVICE,
              T64.ONLINE_DEVICES,
              T64.OPERATIONAL_STATUS,
              T64.POURS_30D,
              T64.TOTAL_VOLUME_30D,
              T64.ACCOUNT_OPEN_TICKETS,
              T64.DEVICE_CONNECTIVITY_RATE,
              T64.OPERATIONAL_HEALTH_SCORE,
              T64.QUALITY_ISSUE_RATE_30D,
              T64.SUPPORT_TICKETS_OPEN,
              T64.CONTROLLERS_POURING_30D,
              T64.CONTROLLERS_WITHIN_SLA,
              T64.NEEDING_ATTENTION,
              T64.MAINTENANCE_OVERDUE,
              T64.MTBF_HOURS,
              T64.AVG_DEVICE_UPTIME_30D_PCT,
              T64.AVG_DEVICE_HEALTH_SCORE,
              T64.FAILURES,
              T64.MTTR_HOURS,
              T64.BUSIEST_HOUR,
              T64.BUSIEST_WEEKDAY,
              T64.KEGS_READ,
              T64.KEGS_EMPTY,
              T64.ESTIMATED_POURS_REMAINING,
              T42.LOCATION_ID AS LOCATION_ID_RIGHT,
              T42.ACTIVE_STAFF_USERS_30D
            FROM (
              SELECT
                T62.*
                EXCLUDE (LOCATION_ID_RIGHT)
              FROM (
                SELECT
                  T61.LOCATION_ID,
                  T61.ACCOUNT_ID,
                  T61.LOCATION_NAME,
                  T61.CITY,
                  T61.STATE_CODE,
                  T61.TOTAL_DEVICES,
                  T61.TAP_CONTROLLERS,
                  T61.CONTROLLERS_IN_SERVICE,
                  T61.ONLINE_DEVICES,
                  T61.OPERATIONAL_STATUS,
                  T61.POURS_30D,
                  T61.TOTAL_VOLUME_30D,
                  T61.ACCOUNT_OPEN_TICKETS,
                  T61.DEVICE_CONNECTIVITY_RATE,
                  T61.OPERATIONAL_HEALTH_SCORE,
                  T61.QUALITY_ISSUE_RATE_30D,
                  T61.SUPPORT_TICKETS_OPEN,
                  T61.CONTROLLERS_POURING_30D,
                  T61.CONTROLLERS_WITHIN_SLA,
                  T61.NEEDING_ATTENTION,
                  T61.MAINTENANCE_OVERDUE,
                  T61.MTBF_HOURS,
                  T61.AVG_DEVICE_UPTIME_30D_PCT,
                  T61.AVG_DEVICE_HEALTH_SCORE,
                  T61.FAILURES,
                  T61.MTTR_HOURS,
                  T61.BUSIEST_HOUR,
                  T61.BUSIEST_WEEKDAY,
                  T55.LOCATION_ID AS LOCATION_ID_RIGHT,
                  T55.KEGS_READ,
                  T55.KEGS_EMPTY,
                  T55.ESTIMATED_POURS_REMAINING
                FROM (
                  SELECT
                    T59.*
                    EXCLUDE (LOCATION_ID_RIGHT)
                  FROM (
                    SELECT
                      T58.LOCATION_ID,
                      T58.ACCOUNT_ID,
                      T58.LOCATION_NAME,
                      T58.CITY,
                      T58.STATE_CODE,
                      T58.TOTAL_DEVICES,
                      T58.TAP_CONTROLLERS,
                      T58.CONTROLLERS_IN_SERVICE,
                      T58.ONLINE_DEVICES,
                      T58.OPERATIONAL_STATUS,
                      T58.POURS_30D,
                      T58.TOTAL_VOLUME_30D,
                      T58.ACCOUNT_OPEN_TICKETS,
                      T58.DEVICE_CONNECTIVITY_RATE,
                      T58.OPERATIONAL_HEALTH_SCORE,
                      T58.QUALITY_ISSUE_RATE_30D,
                      T58.SUPPORT_TICKETS_OPEN,
                      T58.CONTROLLERS_POURING_30D,
                      T58.CONTROLLERS_WITHIN_SLA,
                      T58.NEEDING_ATTENTION,
                      T58.MAINTENANCE_OVERDUE,
                      T58.MTBF_HOURS,
                      T58.AVG_DEVICE_UPTIME_30D_PCT,
                      T58.AVG_DEVICE_HEALTH_SCORE,
                      T58.FAILURES,
                      T58.MTTR_HOURS,
                      T58.BUSIEST_HOUR,
                      T48.LOCATION_ID AS LOCATION_ID_RIGHT,
                      T48.BUSIEST_WEEKDAY
                    FROM (
                      SELECT
                        T56.*
                        EXCLUDE (LOCATION_ID_RIGHT)
                      FROM (
                        SELECT
                          T53.LOCATION_ID,
                          T53.ACCOUNT_ID,
                          T53.LOCATION_NAME,
                          T53.CITY,
                          T53.STATE_CODE,
                          T53.TOTAL_DEVICES,
                          T53.TAP_CONTROLLERS,
                          T53.CONTROLLERS_IN_SERVICE,
                          T53.ONLINE_DEVICES,
                          T53.OPERATIONAL_STATUS,
                          T53.POURS_30D,
                          T53.TOTAL_VOLUME_30D,
                          T53.ACCOUNT_OPEN_TICKETS,
                          T53.DEVICE_CONNECTIVITY_RATE,
                          T53.OPERATIONAL_HEALTH_SCORE,
                          T53.QUALITY_ISSUE_RATE_30D,
                          T53.SUPPORT_TICKETS_OPEN,
                          T53.CONTROLLERS_POURING_30D,
                          T53.CONTROLLERS_WITHIN_SLA,
                          T53.NEEDING_ATTENTION,
                          T53.MAINTENANCE_OVERDUE,
                          T53.MTBF_HOURS,
                          T53.AVG_DEVICE_UPTIME_30D_PCT,
                          T53.AVG_DEVICE_HEALTH_SCORE,
                          T53.FAILURES,
                          T53.MTTR_HOURS,
                          T43.LOCATION_ID AS LOCATION_ID_RIGHT,
                          T43.BUSIEST_HOUR
                        FROM (
                          SELECT
                            T51.*
                            EXCLUDE (LOCATION_ID_RIGHT)
                          FROM (
                            SELECT
                              T49.LOCATION_ID,
                              T49.ACCOUNT_ID,
                              T49.LOCATION_NAME,
                              T49.CITY,
                              T49.STATE_CODE,
                              T49.TOTAL_DEVICES,
                              T49.TAP_CONTROLLERS,
                              T49.CONTROLLERS_IN_SERVICE,
                              T49.ONLINE_DEVICES,
                              T49.OPERATIONAL_STATUS,
                              T49.POURS_30D,
                              T49.TOTAL_VOLUME_30D,
                              T49.ACCOUNT_OPEN_TICKETS,
                              T49.DEVICE_CONNECTIVITY_RATE,
                              T49.OPERATIONAL_HEALTH_SCORE,
                              T49.QUALITY_ISSUE_RATE_30D,
                              T49.SUPPORT_TICKETS_OPEN,
                              T49.CONTROLLERS_POURING_30D,
                              T49.CONTROLLERS_WITHIN_SLA,
                              T49.NEEDING_ATTENTION,
                              T49.MAINTENANCE_OVERDUE,
                              T49.MTBF_HOURS,
                              T49.AVG_DEVICE_UPTIME_30D_PCT,
                              T49.AVG_DEVICE_HEALTH_SCORE,
                              T24.LOCATION_ID AS LOCATION_ID_RIGHT,
                              T24.FAILURES,
                              T24.MTTR_HOURS
                            FROM (
                              SELECT
                                T44.*
                                EXCLUDE (LOCATION_ID_RIGHT)
                              FROM (
                                SELECT
                                  T15.LOCATION_ID,
                                  T15.ACCOUNT_ID,
                                  T15.LOCATION_NAME,
                                  T15.CITY,
                                  T15.STATE_CODE,
                                  T15.TOTAL_DEVICES,
                                  T15.TAP_CONTROLLERS,
                                  T15.CONTROLLERS_IN_SERVICE,
                                  T15.ONLINE_DEVICES,
                                  T15.OPERATIONAL_STATUS,
                                  T15.POURS_30D,
                                  T15.TOTAL_VOLUME_30D,
                                  T15.ACCOUNT_OPEN_TICKETS,
                                  T15.DEVICE_CONNECTIVITY_RATE,
                                  T15.OPERATIONAL_HEALTH_SCORE,
                                  T15.QUALITY_ISSUE_RATE_30D,
                                  T15.SUPPORT_TICKETS_OPEN,
                                  T38.LOCATION_ID AS LOCATION_ID_RIGHT,
                                  T38.CONTROLLERS_POURING_30D,
                                  T38.CONTROLLERS_WITHIN_SLA,
                                  T38.NEEDING_ATTENTION,
                                  T38.MAINTENANCE_OVERDUE,
                                  T38.MTBF_HOURS,
                                  T38.AVG_DEVICE_UPTIME_30D_PCT,
                                  T38.AVG_DEVICE_HEALTH_SCORE
                                FROM (
                                  SELECT
                                    T7.LOCATION_ID,
                                    T7.ACCOUNT_ID,
                                    T7.LOCATION_NAME,
                                    T7.CITY,
                                    T7.STATE_CODE,
                                    T7.TOTAL_DEVICES,
                                    T7.TAP_CONTROLLERS,
                                    T7.CONTROLLERS_IN_SERVICE,
                                    T7.ONLINE_DEVICES,
                                    T7.OPERATIONAL_STATUS,
                                    T7.POURS_30D,
                                    T7.TOTAL_VOLUME_30D,
                                    T7.ACCOUNT_OPEN_TICKETS,
                                    T7.DEVICE_CONNECTIVITY_RATE,
                                    T7.OPERATIONAL_HEALTH_SCORE,
                                    T7.QUALITY_ISSUE_RATE_30D,
                                    T7.SUPPORT_TICKETS_OPEN
                                  FROM ENTITY.ENTITY_LOCATIONS AS T7
                                ) AS T15
                                LEFT OUTER JOIN (
                                  SELECT
                                    T32.LOCATION_ID,
                                    T32.CONTROLLERS_POURING_30D,
                                    T32.CONTROLLERS_WITHIN_SLA,
                                    T32.NEEDING_ATTENTION,
                                    T32.MAINTENANCE_OVERDUE,
                                    T32.MTBF_HOURS,
                                    T32.AVG_UPTIME_30D AS AVG_DEVICE_UPTIME_30D_PCT,
                                    T32.AVG_HEALTH_SCORE AS AVG_DEVICE_HEALTH_SCORE
                                  FROM (
                                    SELECT
                                      T16.LOCATION_ID,
                                      COUNT_IF(T16.IS_IN_SERVICE AND (
                                        T16.POURS_30D > 0
                                      )) AS CONTROLLERS_POURING_30D,
                                      COUNT_IF(T16.IS_IN_SERVICE AND (
                                        T16.UPTIME_30D >= 95.0
                                      )) AS CONTROLLERS_WITHIN_SLA,
                                      COUNT_IF(
                                        COALESCE(T16.HEALTH_SCORE < 50.0, FALSE)
                                        OR COALESCE(T16.ALERT_RATE_30D > 15.0, FALSE)
                                        OR COALESCE(T16.MAINTENANCE_STATUS = 'overdue', FALSE)
                                      ) AS NEEDING_ATTENTION,
                                      COUNT_IF(T16.MAINTENANCE_STATUS = 'overdue') AS MAINTENANCE_OVERDUE,
                                      CAST(SUM(IFF(T16.IS_IN_SERVICE, T16.OPERATING_HOURS_30D, NULL)) AS DOUBLE) / NULLIF(CAST(SUM(IFF(T16.IS_IN_SERVICE, T16.FAILURES_30D, NULL)) AS DOUBLE), 0.0) AS MTBF_HOURS,
                                      CAST(CAST(SUM(CAST(IFF(T16.IS_IN_SERVICE, T16.UPTIME_30D, NULL) AS DECIMAL(18, 9))) AS DECIMAL(38, 9)) AS DOUBLE) / NULLIF(CAST(COUNT(IFF(T16.IS_IN_SERVICE, T16.UPTIME_30D, NULL)) AS DOUBLE), 0.0) AS AVG_UPTIME_30D,
                                      CAST(CAST(SUM(CAST(T16.HEALTH_SCORE AS DECIMAL(18, 9))) AS DECIMAL(38, 9)) AS DOUBLE) / NULLIF(CAST(COUNT(T16.HEALTH_SCORE) AS DOUBLE), 0.0) AS AVG_HEALTH_SCORE
                                    FROM (
                                      SELECT
                                        *
                                      FROM TIMELINE.DEVICE_DAYS AS T8
                                      WHERE
                                        T8.DAY = DATE_FROM_PARTS(2026, 6, 30)
                                    ) AS T16
                                    GROUP BY
                                      1
                                  ) AS T32
                                ) AS T38
                                  ON T15.LOCATION_ID = T38.LOCATION_ID
                              ) AS T44
                            ) AS T49
                            LEFT OUTER JOIN (
                              SELECT
                                T6.LOCATION_ID,
                                SUM(T6.FAILURES_30D) AS FAILURES,
                                SUM(T6.REPAIR_HOURS_30D) / NULLIF(CAST(SUM(T6.REPAIRS_30D) AS DOUBLE), 0.0) AS MTTR_HOURS
                              FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T6
                              GROUP BY
                                1
                            ) AS T24
                              ON T49.LOCATION_ID = T24.LOCATION_ID
                          ) AS T51
                        ) AS T53
                        LEFT OUTER JOIN (
                          SELECT
                            T35.LOCATION_ID,
                            T35.BUSIEST_HOUR
                          FROM (
                            SELECT
                              T23.LOCATION_ID,
                              T23.BUSIEST_HOUR,
                              T23.POURED,
                              ROW_NUMBER() OVER (
                                PARTITION BY T23.LOCATION_ID
                                ORDER BY T23.POURED DESC NULLS LAST, T23.BUSIEST_HOUR ASC
                              ) - 1 AS PLACE
                            FROM (
                              SELECT
                                T20.LOCATION_ID,
                                T20.BUSIEST_HOUR,
                                SUM(T20.POURS) AS POURED
                              FROM (
                                SELECT
                                  T4.LOCATION_ID,
                                  T4.POURS,
                                  CAST(DATE_PART(hour, T4.HOUR_TIMESTAMP) AS BIGINT) AS BUSIEST_HOUR
                                FROM TIMELINE.TAP_HOURS AS T4
                                WHERE
                                  NOT (
                                    T4.IS_ORPHAN
                                  )
                                  AND T4.POURS > 0
                                  AND T4.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                                  AND T4.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                              ) AS T20
                              GROUP BY
                                1,
                                2
                            ) AS T23
                          ) AS T35
                          WHERE
                            T35.PLACE = 0
                        ) AS T43
                          ON T53.LOCATION_ID = T43.LOCATION_ID
                      ) AS T56
                    ) AS T58
                    LEFT OUTER JOIN (
                      SELECT
                        T41.LOCATION_ID,
                        T41.BUSIEST_WEEKDAY
                      FROM (
                        SELECT
                          T31.LOCATION_ID,
                          T31.BUSIEST_WEEKDAY,
                          T31.POURED,
                          ROW_NUMBER() OVER (
                            PARTITION BY T31.LOCATION_ID
                            ORDER BY T31.POURED DESC NULLS LAST, T31.BUSIEST_WEEKDAY ASC
                          ) - 1 AS PLACE
                        FROM (
                          SELECT
                            T25.LOCATION_ID,
                            T25.BUSIEST_WEEKDAY,
                            SUM(T25.POURS) AS POURED
                          FROM (
                            SELECT
                              T4.LOCATION_ID,
                              T4.POURS,
                              (
                                (
                                  (
                                    DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T4.EVENT_DATE) % 7
                                  ) + 7
                                ) % 7
                              ) + 1 AS BUSIEST_WEEKDAY
                            FROM TIMELINE.TAP_HOURS AS T4
                            WHERE
                              NOT (
                                T4.IS_ORPHAN
                              )
                              AND T4.POURS > 0
                              AND T4.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                              AND T4.EVENT_DATE > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
                          ) AS T25
                          GROUP BY
                            1,
                            2
                        ) AS T31
                      ) AS T41
                      WHERE
                        T41.PLACE = 0
                    ) AS T48
                      ON T58.LOCATION_ID = T48.LOCATION_ID
                  ) AS T59
                ) AS T61
                LEFT OUTER JOIN (
                  SELECT
                    T50.LOCATION_ID,
                    COUNT(*) AS KEGS_READ,
                    COUNT_IF(T50.KEG_LEVEL_PERCENT < 15.0) AS KEGS_EMPTY,
                    SUM(T50.ESTIMATED_POURS_REMAINING) AS ESTIMATED_POURS_REMAINING
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T36.LOCATION_ID,
                        T36.ACCOUNT_ID,
                        T36.KEG_ID,
                        T36.KEG_LEVEL_PERCENT,
                        T36.ESTIMATED_POURS_REMAINING,
                        T36.VALID_FROM,
                        CASE
                          WHEN LEAD(T36.VALID_FROM) OVER (PARTITION BY T36.LOCATION_ID, T36.KEG_ID ORDER BY T36.VALID_FROM ASC) < CAST(CAST(DATEADD(DAY, 30, T36.VALID_FROM) AS TIMESTAMPNTZ) AS DATE)
                          THEN LEAD(T36.VALID_FROM) OVER (PARTITION BY T36.LOCATION_ID, T36.KEG_ID ORDER BY T36.VALID_FROM ASC)
                          ELSE CAST(CAST(DATEADD(DAY, 30, T36.VALID_FROM) AS TIMESTAMPNTZ) AS DATE)
                        END AS VALID_TO
                      FROM (
                        SELECT
                          T34.*
                          EXCLUDE (_RANK)
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              T14.LOCATION_ID,
                              T14.ACCOUNT_ID,
                              T14.KEG_ID,
                              T14.KEG_LEVEL_PERCENT,
                              T14.ESTIMATED_POURS_REMAINING,
                              T14.EVENT_DATE AS VALID_FROM,
                              ROW_NUMBER() OVER (
                                PARTITION BY T14.LOCATION_ID, T14.KEG_ID, T14.EVENT_DATE
                                ORDER BY T14.EVENT_TIMESTAMP DESC NULLS LAST, T14.TAP_EVENT_ID DESC NULLS LAST
                              ) - 1 AS _RANK
                            FROM (
                              SELECT
                                *
                              FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T5
                              WHERE
                                NOT (
                                  T5.IS_ORPHAN
                                )
                                AND T5.KEG_ID IS NOT NULL
                                AND T5.KEG_LEVEL_PERCENT IS NOT NULL
                                AND T5.EVENT_DATE IS NOT NULL
                            ) AS T14
                          ) AS T27
                          WHERE
                            T27._RANK = 0
                        ) AS T34
                      ) AS T36
                    ) AS T47
                    WHERE
                      T47.VALID_FROM <= DATE_FROM_PARTS(2026, 6, 30)
                      AND T47.VALID_TO > DATE_FROM_PARTS(2026, 6, 30)
                  ) AS T50
                  GROUP BY
                    1
                ) AS T55
                  ON T61.LOCATION_ID = T55.LOCATION_ID
              ) AS T62
            ) AS T64
            LEFT OUTER JOIN (
              SELECT
                T29.LOCATION_ID,
                COALESCE(T33.ACTIVE, 0) AS ACTIVE_STAFF_USERS_30D
              FROM (
                SELECT
                  T21.LOCATION_ID,
                  T21.ACCOUNT_ID
                FROM (
                  SELECT
                    T11.ACCOUNT_ID,
                    MIN(T11.LOCATION_ID) AS LOCATION_ID,
                    COUNT(*) AS VENUES
                  FROM (
                    SELECT
                      *
                    FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T1
                    WHERE
                      NOT (
                        T1.IS_ORPHAN
                      ) AND T1.ACCOUNT_ID IS NOT NULL
                  ) AS T11
                  GROUP BY
                    1
                ) AS T21
                WHERE
                  T21.VENUES = 1
              ) AS T29
              LEFT OUTER JOIN (
                SELECT
                  T26.ACCOUNT_ID,
                  COUNT(*) AS ACTIVE
                FROM (
                  SELECT
                    T18.USER_ID,
                    T18.DAY,
                    T18.ACCOUNT_ID,
                    T18.SESSIONS,
                    T18.SESSION_SECONDS,
                    T18.TIMED_SESSIONS,
                    T18.PAGE_VIEWS,
                    T18.FEATURE_USES,
                    T18.IS_ACTIVE,
                    T18.IS_ACTIVE_7D,
                    T18.IS_ACTIVE_30D,
                    T18.SESSIONS_7D,
                    T18.SESSIONS_30D,
                    T18.SESSION_SECONDS_30D,
                    T18.TIMED_SESSIONS_30D,
                    T18.ACTIVE_DAYS_30D,
                    T18.PAGE_VIEWS_7D,
                    T18.PAGE_VIEWS_30D,
                    T18.FEATURES_USED_30D,
                    T18.FEATURE_CATEGORIES_30D,
                    T18.PAGE_CATEGORIES_30D,
                    T18.FEATURE_USES_30D,
                    T18.LIFETIME_FEATURES,
                    T18.LIFETIME_FEATURE_CATEGORIES,
                    T18.ENGAGEMENT_POINTS,
                    T18.ENGAGEMENT_SCORE,
                    T18.ENGAGEMENT_TIER,
                    T18.LAST_ACTIVITY_DATE,
                    T18.LAST_SESSION_DATE,
                    T18.LAST_LOGIN_DATE,
                    T18.NEVER_LOGGED_IN
                  FROM (
                    SELECT
                      *
                    FROM TIMELINE.USER_DAYS AS T2
                    WHERE
                      T2.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T2.IS_ACTIVE_30D
                  ) AS T18
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          T3.USER_ID
                        FROM STAGING.STG_APP_DATABASE__USERS AS T3
                        WHERE
                          T3.ROLE_CATEGORY = 'Operator'
                      ) AS T19
                      WHERE
                        T18.USER_ID = T19.USER_ID
                    )
                ) AS T26
                GROUP BY
                  1
              ) AS T33
                ON T29.ACCOUNT_ID = T33.ACCOUNT_ID
            ) AS T42
              ON T64.LOCATION_ID = T42.LOCATION_ID
          ) AS T65
        ) AS T67
        LEFT OUTER JOIN (
          SELECT
            T0.ACCOUNT_ID,
            T0.OPEN_BREACHES,
            T0.RESOLUTION_HOURS_90D,
            T0.TIMED_90D
          FROM TIMELINE.TICKET_DAYS AS T0
          WHERE
            T0.DAY = DATE_FROM_PARTS(2026, 6, 30)
        ) AS T17
          ON T67.ACCOUNT_ID = T17.ACCOUNT_ID
      ) AS T68
    ) AS T69
  ) AS T70
) AS T71
