SELECT
  T70.DAY AS METRIC_DATE,
  T70.DAY AS DATE,
  COALESCE(T70.DEVICES, 0) + COALESCE(T70.STRAY_DEVICES, 0) AS TOTAL_DEVICES,
  COALESCE(T70.TAP_CONTROLLERS, 0) + COALESCE(T70.STRAY_CONTROLLERS, 0) AS TAP_CONTROLLERS,
  COALESCE(T70.REPORTING, 0) AS ACTIVE_DEVICES,
  COALESCE(T70.CONTROLLERS_IN_SERVICE, 0) AS CONTROLLERS_IN_SERVICE,
  (
    CAST(COALESCE(T70.CONTROLLERS_ACTIVE, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T70.CONTROLLERS_WATCHED, 0) AS DOUBLE), 0.0)
  ) * 100.0 AS DEVICE_AVAILABILITY_PCT,
  T70.ONLINE_NOW_PCT,
  (
    CAST(COALESCE(T70.CONTROLLERS_POURING, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T70.CONTROLLERS_WATCHED, 0) AS DOUBLE), 0.0)
  ) * 100.0 AS DEVICE_UTILISATION_PCT,
  T70.AVG_UPTIME_30D AS AVG_DEVICE_UPTIME_30D_PCT,
  COALESCE(T70.LOCATIONS, 0) + COALESCE(T70.STRAY_LOCATIONS, 0) AS TOTAL_LOCATIONS,
  COALESCE(T70.ACTIVE_LOCATIONS, 0) AS ACTIVE_LOCATIONS,
  COALESCE(T70.POURS, 0) AS POURS,
  COALESCE(T70.VOLUME_ML, 0.0) / 1000.0 AS POUR_VOLUME_LITERS,
  COALESCE(T70.VOLUME_ML, 0.0) / NULLIF(CAST(COALESCE(T70.POURS, 0) AS DOUBLE), 0.0) AS AVG_POUR_ML,
  (
    CAST(COALESCE(T70.ANOMALIES, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T70.READINGS, 0) AS DOUBLE), 0.0)
  ) * 100.0 AS QUALITY_ISSUE_RATE_PCT,
  (
    CAST(COALESCE(T70.ALERTS, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T70.CHECKS, 0) AS DOUBLE), 0.0)
  ) * 100.0 AS ALERT_RATE_PCT,
  (
    CAST(COALESCE(T70.CONTROLLERS_WITHIN_SLA, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T70.CONTROLLERS_WATCHED, 0) AS DOUBLE), 0.0)
  ) * 100.0 AS SLA_COMPLIANCE_PCT,
  COALESCE(T70.KEGS_LOW, 0) AS KEGS_LOW,
  COALESCE(T70.MAINTENANCE_OVERDUE, 0) AS DEVICES_MAINTENANCE_OVERDUE,
  COALESCE(T70.ACTIVE_STAFF_USERS, 0) AS ACTIVE_STAFF_USERS,
  CAST(COALESCE(T70.POURS, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T70.ACTIVE_STAFF_USERS, 0) AS DOUBLE), 0.0) AS POURS_PER_STAFF_USER,
  CAST(CAST(IFF(
    ABS((
      COALESCE(T70.VOLUME_ML, 0.0) / 29.5735
    ) * 0.5) < 1000000000000000.0,
    (
      COALESCE(T70.VOLUME_ML, 0.0) / 29.5735
    ) * 0.5,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ESTIMATED_POUR_REVENUE
FROM (
  SELECT
    T69.*
    EXCLUDE (DAY_RIGHT)
  FROM (
    SELECT
      T68.DAY,
      T68.DEVICES,
      T68.TAP_CONTROLLERS,
      T68.CONTROLLERS_IN_SERVICE,
      T68.CONTROLLERS_WATCHED,
      T68.CONTROLLERS_ACTIVE,
      T68.CONTROLLERS_POURING,
      T68.CONTROLLERS_WITHIN_SLA,
      T68.AVG_UPTIME_30D,
      T68.MAINTENANCE_OVERDUE,
      T68.REPORTING,
      T68.POURS,
      T68.VOLUME_ML,
      T68.READINGS,
      T68.ANOMALIES,
      T68.CHECKS,
      T68.ALERTS,
      T68.LOCATIONS,
      T68.ACTIVE_LOCATIONS,
      T68.STRAY_DEVICES,
      T68.STRAY_CONTROLLERS,
      T68.STRAY_LOCATIONS,
      T68.KEGS_LOW,
      T68.ACTIVE_STAFF_USERS,
      T45.ONLINE_NOW_PCT,
      T45.DAY AS DAY_RIGHT
    FROM (
      SELECT
        T66.*
        EXCLUDE (DAY_RIGHT)
      FROM (
        SELECT
          T65.DAY,
          T65.DEVICES,
          T65.TAP_CONTROLLERS,
          T65.CONTROLLERS_IN_SERVICE,
          T65.CONTROLLERS_WATCHED,
          T65.CONTROLLERS_ACTIVE,
          T65.CONTROLLERS_POURING,
          T65.CONTROLLERS_WITHIN_SLA,
          T65.AVG_UPTIME_30D,
          T65.MAINTENANCE_OVERDUE,
          T65.REPORTING,
          T65.POURS,
          T65.VOLUME_ML,
          T65.READINGS,
          T65.ANOMALIES,
          T65.CHECKS,
          T65.ALERTS,
          T65.LOCATIONS,
          T65.ACTIVE_LOCATIONS,
          T65.STRAY_DEVICES,
          T65.STRAY_CONTROLLERS,
          T65.STRAY_LOCATIONS,
          T65.KEGS_LOW,
          T38.DAY AS DAY_RIGHT,
          T38.ACTIVE_STAFF_USERS
        FROM (
          SELECT
            T63.*
            EXCLUDE (DAY_RIGHT)
          FROM (
            SELECT
              T62.DAY,
              T62.DEVICES,
              T62.TAP_CONTROLLERS,
              T62.CONTROLLERS_IN_SERVICE,
              T62.CONTROLLERS_WATCHED,
              T62.CONTROLLERS_ACTIVE,
              T62.CONTROLLERS_POURING,
              T62.CONTROLLERS_WITHIN_SLA,
              T62.AVG_UPTIME_30D,
              T62.MAINTENANCE_OVERDUE,
              T62.REPORTING,
              T62.POURS,
              T62.VOLUME_ML,
              T62.READINGS,
              T62.ANOMALIES,
              T62.CHECKS,
              T62.ALERTS,
              T62.LOCATIONS,
              T62.ACTIVE_LOCATIONS,
              T62.STRAY_DEVICES,
              T62.STRAY_CONTROLLERS,
              T62.STRAY_LOCATIONS,
              T59.DAY AS DAY_RIGHT,
              T59.KEGS_LOW
            FROM (
              SELECT
                T60.*
                EXCLUDE (DAY_RIGHT)
              FROM (
                SELECT
                  T56.DAY,
                  T56.DEVICES,
                  T56.TAP_CONTROLLERS,
                  T56.CONTROLLERS_IN_SERVICE,
                  T56.CONTROLLERS_WATCHED,
                  T56.CONTROLLERS_ACTIVE,
                  T56.CONTROLLERS_POURING,
                  T56.CONTROLLERS_WITHIN_SLA,
                  T56.AVG_UPTIME_30D,
                  T56.MAINTENANCE_OVERDUE,
                  T56.REPORTING,
                  T56.POURS,
                  T56.VOLUME_ML,
                  T56.READINGS,
                  T56.ANOMALIES,
                  T56.CHECKS,
                  T56.ALERTS,
                  T56.LOCATIONS,
                  T56.ACTIVE_LOCATIONS,
                  T47.DAY AS DAY_RIGHT,
                  T47.STRAY_DEVICES,
                  T47.STRAY_CONTROLLERS,
                  T47.STRAY_LOCATIONS
                FROM (
                  SELECT
                    T54.*
                    EXCLUDE (DAY_RIGHT)
                  FROM (
                    SELECT
                      T51.DAY,
                      T51.DEVICES,
                      T51.TAP_CONTROLLERS,
                      T51.CONTROLLERS_IN_SERVICE,
                      T51.CONTROLLERS_WATCHED,
                      T51.CONTROLLERS_ACTIVE,
                      T51.CONTROLLERS_POURING,
                      T51.CONTROLLERS_WITHIN_SLA,
                      T51.AVG_UPTIME_30D,
                      T51.MAINTENANCE_OVERDUE,
                      T51.REPORTING,
                      T51.POURS,
                      T51.VOLUME_ML,
                      T51.READINGS,
                      T51.ANOMALIES,
                      T51.CHECKS,
                      T51.ALERTS,
                      T25.DAY AS DAY_RIGHT,
                      T25.LOCATIONS,
                      T25.ACTIVE_LOCATIONS
                    FROM (
                      SELECT
                        T48.*
                        EXCLUDE (DAY_RIGHT)
                      FROM (
                        SELECT
                          T46.DAY,
                          T46.DEVICES,
                          T46.TAP_CONTROLLERS,
                          T46.CONTROLLERS_IN_SERVICE,
                          T46.CONTROLLERS_WATCHED,
                          T46.CONTROLLERS_ACTIVE,
                          T46.CONTROLLERS_POURING,
                          T46.CONTROLLERS_WITHIN_SLA,
                          T46.AVG_UPTIME_30D,
                          T46.MAINTENANCE_OVERDUE,
                          T35.DAY AS DAY_RIGHT,
                          T35.REPORTING,
                          T35.POURS,
                          T35.VOLUME_ML,
                          T35.READINGS,
                          T35.ANOMALIES,
                          T35.CHECKS,
                          T35.ALERTS
                        FROM (
                          SELECT
                            T41.*
                            EXCLUDE (DAY_RIGHT)
                          FROM (
                            SELECT
                              T18.DAY,
                              T32.DAY AS DAY_RIGHT,
                              T32.DEVICES,
                              T32.TAP_CONTROLLERS,
                              T32.CONTROLLERS_IN_SERVICE,
                              T32.CONTROLLERS_WATCHED,
                              T32.CONTROLLERS_ACTIVE,
                              T32.CONTROLLERS_POURING,
                              T32.CONTROLLERS_WITHIN_SLA,
                              T32.AVG_UPTIME_30D,
                              T32.MAINTENANCE_OVERDUE
                            FROM (
                              SELECT
                                T3.DAY
                              FROM TIMELINE.DAYS AS T3
                              WHERE
                                T3.IS_COMPANY_DAY
                            ) AS T18
                            LEFT OUTER JOIN (
                              SELECT
                                T8.DAY,
                                COUNT(*) AS DEVICES,
                                COUNT_IF(T8.IS_TAP_CONTROLLER) AS TAP_CONTROLLERS,
                                COUNT_IF(T8.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE,
                                COUNT_IF(T8.IS_WATCHED) AS CONTROLLERS_WATCHED,
                                COUNT_IF(T8.IS_IN_SERVICE AND T8.HAS_EVENT) AS CONTROLLERS_ACTIVE,
                                COUNT_IF(T8.IS_IN_SERVICE AND (
                                  T8.POURS > 0
                                )) AS CONTROLLERS_POURING,
                                COUNT_IF(T8.IS_IN_SERVICE AND (
                                  T8.UPTIME_30D >= 95.0
                                )) AS CONTROLLERS_WITHIN_SLA,
                                CAST(CAST(SUM(CAST(IFF(T8.IS_IN_SERVICE, T8.UPTIME_30D, NULL) AS DECIMAL(18, 9))) AS DECIMAL(38, 9)) AS DOUBLE) / NULLIF(CAST(COUNT(IFF(T8.IS_IN_SERVICE, T8.UPTIME_30D, NULL)) AS DOUBLE), 0.0) AS AVG_UPTIME_30D,
                                COUNT_IF(T8.MAINTENANCE_STATUS = 'overdue') AS MAINTENANCE_OVERDUE
                              FROM TIMELINE.DEVICE_DAYS AS T8
                              GROUP BY
                                1
                            ) AS T32
                              ON T18.DAY = T32.DAY
                          ) AS T41
                        ) AS T46
                        LEFT OUTER JOIN (
                          SELECT
                            T27.DAY,
                            COUNT(DISTINCT T27._KNOWN) AS REPORTING,
                            SUM(T27.POURS) AS POURS,
                            SUM(T27.VOLUME_ML) AS VOLUME_ML,
                            SUM(T27.READINGS) AS READINGS,
                            SUM(T27.ANOMALIES) AS ANOMALIES,
                            SUM(T27.CHECKS) AS CHECKS,
                            SUM(T27.ALERTS) AS ALERTS
                          FROM (
                            SELECT
                              T9.DEVICE_ID,
                              T9.POURS,
                              T9.VOLUME_ML,
                              T9.READINGS,
                              T9.ANOMALIES,
                              T9.CHECKS,
                              T9.ALERTS,
                              T14._KNOWN,
                              T9.EVENT_DATE AS DAY
                            FROM TIMELINE.TAP_HOURS AS T9
                            LEFT OUTER JOIN (
                              SELECT
                                T0.DEVICE_ID AS _KNOWN
                              FROM STAGING.STG_APP_DATABASE__DEVICES AS T0
                            ) AS T14
                              ON T9.DEVICE_ID = T14._KNOWN
                          ) AS T27
                          GROUP BY
                            1
                        ) AS T35
                          ON T46.DAY = T35.DAY
                      ) AS T48
                    ) AS T51
                    LEFT OUTER JOIN (
                      SELECT
                        T4.DAY,
                        COUNT(*) AS LOCATIONS,
                        COUNT_IF(T4.STATUS = 'active') AS ACTIVE_LOCATIONS
                      FROM TIMELINE.LOCATION_DAYS AS T4
                      GROUP BY
                        1
                    ) AS T25
                      ON T51.DAY = T25.DAY
                  ) AS T54
                ) AS T56
                LEFT OUTER JOIN (
                  SELECT
                    T36.DAY,
                    SUM(T36.STRAY_DEVICES) AS STRAY_DEVICES,
                    SUM(T36.STRAY_CONTROLLERS) AS STRAY_CONTROLLERS,
                    SUM(T36.STRAY_LOCATIONS) AS STRAY_LOCATIONS
                  FROM (
                    SELECT
                      T28."START",
                      T28.STRAY_DEVICES,
                      T28.STRAY_CONTROLLERS,
                      T28.STRAY_LOCATIONS,
                      T17.DAY
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          T0.INSTALL_DATE AS "START",
                          1 AS STRAY_DEVICES,
                          CAST(COALESCE(T0.DEVICE_TYPE = 'tap_controller', FALSE) AS BIGINT) AS STRAY_CONTROLLERS,
                          0 AS STRAY_LOCATIONS
                        FROM STAGING.STG_APP_DATABASE__DEVICES AS T0
                        WHERE
                          T0.IS_ORPHAN AND T0.INSTALL_DATE IS NOT NULL
                      ) AS T24
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          CAST(T5.LOCATION_CREATED_AT AS DATE) AS "START",
                          0 AS STRAY_DEVICES,
                          0 AS STRAY_CONTROLLERS,
                          1 AS STRAY_LOCATIONS
                        FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T5
                        WHERE
                          T5.IS_ORPHAN
                      ) AS T19
                    ) AS T28
                    INNER JOIN (
                      SELECT
                        T3.DAY
                      FROM TIMELINE.DAYS AS T3
                    ) AS T17
                      ON T17.DAY >= T28."START"
                  ) AS T36
                  GROUP BY
                    1
                ) AS T47
                  ON T56.DAY = T47.DAY
              ) AS T60
            ) AS T62
            LEFT OUTER JOIN (
              SELECT
                T57.DAY,
                COUNT(*) AS KEGS_LOW
              FROM (
                SELECT
                  T53.VALID_FROM,
                  T53.VALID_TO,
                  T17.DAY
                FROM (
                  SELECT
                    T49.VALID_FROM,
                    T49.VALID_TO
                  FROM (
                    SELECT
                      T40.LOCATION_ID,
                      T40.ACCOUNT_ID,
                      T40.KEG_ID,
                      T40.KEG_LEVEL_PERCENT,
                      T40.ESTIMATED_POURS_REMAINING,
                      T40.VALID_FROM,
                      CASE
                        WHEN LEAD(T40.VALID_FROM) OVER (PARTITION BY T40.LOCATION_ID, T40.KEG_ID ORDER BY T40.VALID_FROM ASC) < CAST(CAST(DATEADD(DAY, 30, T40.VALID_FROM) AS TIMESTAMPNTZ) AS DATE)
                        THEN LEAD(T40.VALID_FROM) OVER (PARTITION BY T40.LOCATION_ID, T40.KEG_ID ORDER BY T40.VALID_FROM ASC)
                        ELSE CAST(CAST(DATEADD(DAY, 30, T40.VALID_FROM) AS TIMESTAMPNTZ) AS DATE)
                      END AS VALID_TO
                    FROM (
                      SELECT
                        T39.*
                        EXCLUDE (_RANK)
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            T20.LOCATION_ID,
                            T20.ACCOUNT_ID,
                            T20.KEG_ID,
                            T20.KEG_LEVEL_PERCENT,
                            T20.ESTIMATED_POURS_REMAINING,
                            T20.EVENT_DATE AS VALID_FROM,
                            ROW_NUMBER() OVER (
                              PARTITION BY T20.LOCATION_ID, T20.KEG_ID, T20.EVENT_DATE
                              ORDER BY T20.EVENT_TIMESTAMP DESC NULLS LAST, T20.TAP_EVENT_ID DESC NULLS LAST
                            ) - 1 AS _RANK
                          FROM (
                            SELECT
                              *
                            FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T6
                            WHERE
                              T6.KEG_ID IS NOT NULL
                              AND T6.KEG_LEVEL_PERCENT IS NOT NULL
                              AND T6.EVENT_DATE IS NOT NULL
                          ) AS T20
                        ) AS T31
                        WHERE
                          T31._RANK = 0
                      ) AS T39
                    ) AS T40
                  ) AS T49
                  WHERE
                    T49.KEG_LEVEL_PERCENT < 15.0
                ) AS T53
                INNER JOIN (
                  SELECT
                    T3.DAY
                  FROM TIMELINE.DAYS AS T3
                ) AS T17
                  ON T17.DAY >= T53.VALID_FROM AND T17.DAY < T53.VALID_TO
              ) AS T57
              GROUP BY
                1
            ) AS T59
              ON T62.DAY = T59.DAY
          ) AS T63
        ) AS T65
        LEFT OUTER JOIN (
          SELECT
            T30.DAY,
            COUNT(*) AS ACTIVE_STAFF_USERS
          FROM (
            SELECT
              T15.USER_ID,
              T15.DAY,
              T15.ACCOUNT_ID,
              T15.SESSIONS,
              T15.SESSION_SECONDS,
              T15.TIMED_SESSIONS,
              T15.PAGE_VIEWS,
              T15.FEATURE_USES,
              T15.IS_ACTIVE,
              T15.IS_ACTIVE_7D,
              T15.IS_ACTIVE_30D,
              T15.SESSIONS_7D,
              T15.SESSIONS_30D,
              T15.SESSION_SECONDS_30D,
              T15.TIMED_SESSIONS_30D,
              T15.ACTIVE_DAYS_30D,
              T15.PAGE_VIEWS_7D,
              T15.PAGE_VIEWS_30D,
              T15.FEATURES_USED_30D,
              T15.FEATURE_CATEGORIES_30D,
              T15.PAGE_CATEGORIES_30D,
              T15.FEATURE_USES_30D,
              T15.LIFETIME_FEATURES,
              T15.LIFETIME_FEATURE_CATEGORIES,
              T15.ENGAGEMENT_POINTS,
              T15.ENGAGEMENT_SCORE,
              T15.ENGAGEMENT_TIER,
              T15.LAST_ACTIVITY_DATE,
              T15.LAST_SESSION_DATE,
              T15.LAST_LOGIN_DATE,
              T15.NEVER_LOGGED_IN
            FROM (
              SELECT
                *
              FROM TIMELINE.USER_DAYS AS T1
              WHERE
                T1.IS_ACTIVE
            ) AS T15
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    T2.USER_ID
                  FROM STAGING.STG_APP_DATABASE__USERS AS T2
                  WHERE
                    T2.ROLE_CATEGORY = 'Operator'
                ) AS T22
                WHERE
                  T15.USER_ID = T22.USER_ID
              )
          ) AS T30
          GROUP BY
            1
        ) AS T38
          ON T65.DAY = T38.DAY
      ) AS T66
    ) AS T68
    LEFT OUTER JOIN (
      SELECT
        T37.ONLINE_NOW_PCT,
        DATE_FROM_PARTS(2026, 6, 30) AS DAY
      FROM (
        SELECT
          (
            CAST(COUNT_IF(T21.IS_ONLINE) AS DOUBLE) / NULLIF(CAST(COUNT(T21.IS_ONLINE) AS DOUBLE), 0.0)
          ) * 100.0 AS ONLINE_NOW_PCT
        FROM (
          SELECT
            *
          FROM STAGING.STG_APP_DATABASE__DEVICES AS T0
          WHERE
            COALESCE(T0.INSTALL_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
        ) AS T21
      ) AS T37
    ) AS T45
      ON T68.DAY = T45.DAY
  ) AS T69
) AS T70
