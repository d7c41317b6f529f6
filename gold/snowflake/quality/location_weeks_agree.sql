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
            'a week of a venue = its days' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T52._LK0, T52._RK0),
              COALESCE(CAST(T52._LK1 AS VARCHAR), CAST(T52._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
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
                OR COALESCE(
                  ABS(CAST(T52._L0 AS DOUBLE) - CAST(T52._R0 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L0 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'weekly_tap_events '
              END,
              CASE
                WHEN T52._L1 IS NOT DISTINCT FROM T52._R1
                OR COALESCE(
                  ABS(CAST(T52._L1 AS DOUBLE) - CAST(T52._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'weekly_pours '
              END,
              CASE
                WHEN T52._L2 IS NOT DISTINCT FROM T52._R2
                OR COALESCE(
                  ABS(CAST(T52._L2 AS DOUBLE) - CAST(T52._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_days '
              END,
              CASE
                WHEN T52._L3 IS NOT DISTINCT FROM T52._R3
                OR COALESCE(
                  ABS(CAST(T52._L3 AS DOUBLE) - CAST(T52._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L3 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'quality_issues '
              END,
              CASE
                WHEN T52._L4 IS NOT DISTINCT FROM T52._R4
                OR COALESCE(
                  ABS(CAST(T52._L4 AS DOUBLE) - CAST(T52._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L4 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'days_covered '
              END,
              CASE
                WHEN T52._L5 IS NOT DISTINCT FROM T52._R5
                OR COALESCE(
                  ABS(CAST(T52._L5 AS DOUBLE) - CAST(T52._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L5 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_devices '
              END,
              CASE
                WHEN T52._L6 IS NOT DISTINCT FROM T52._R6
                OR COALESCE(ABS(T52._L6 - T52._R6) <= (
                  (
                    ABS(T52._L6) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'total_volume '
              END,
              CASE
                WHEN T52._L7 IS NOT DISTINCT FROM T52._R7
                OR COALESCE(ABS(T52._L7 - T52._R7) <= (
                  (
                    ABS(T52._L7) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_flow_rate '
              END,
              CASE
                WHEN T52._L8 IS NOT DISTINCT FROM T52._R8
                OR COALESCE(ABS(T52._L8 - T52._R8) <= (
                  (
                    ABS(T52._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'quality_issue_rate '
              END,
              CASE
                WHEN T52._L9 IS NOT DISTINCT FROM T52._R9
                OR COALESCE(ABS(T52._L9 - T52._R9) <= (
                  (
                    ABS(T52._L9) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'device_connectivity_rate '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T14._LK0,
              T14._LK1,
              T14._L0,
              T14._L1,
              T14._L2,
              T14._L3,
              T14._L4,
              T14._L5,
              T14._L6,
              T14._L7,
              T14._L8,
              T14._L9,
              T48._RK0,
              T48._RK1,
              T48._R0,
              T48._R1,
              T48._R2,
              T48._R3,
              T48._R4,
              T48._R5,
              T48._R6,
              T48._R7,
              T48._R8,
              T48._R9
            FROM (
              SELECT
                T0.LOCATION_ID AS _LK0,
                T0.WEEK_START_DATE AS _LK1,
                T0.WEEKLY_TAP_EVENTS AS _L0,
                T0.WEEKLY_POURS AS _L1,
                T0.ACTIVE_DAYS AS _L2,
                T0.QUALITY_ISSUES AS _L3,
                T0.DAYS_COVERED AS _L4,
                T0.TOTAL_DEVICES AS _L5,
                T0.TOTAL_VOLUME AS _L6,
                T0.AVG_FLOW_RATE AS _L7,
                T0.QUALITY_ISSUE_RATE AS _L8,
                T0.DEVICE_CONNECTIVITY_RATE AS _L9
              FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
            ) AS T14
            FULL OUTER JOIN (
              SELECT
                T40.LOCATION_ID AS _RK0,
                T40.WEEK_START_DATE AS _RK1,
                T40.WEEKLY_TAP_EVENTS AS _R0,
                T40.WEEKLY_POURS AS _R1,
                T40.ACTIVE_DAYS AS _R2,
                T40.QUALITY_ISSUES AS _R3,
                T40.DAYS_COVERED AS _R4,
                T40.TOTAL_DEVICES AS _R5,
                T40.TOTAL_VOLUME AS _R6,
                T40.AVG_FLOW_RATE AS _R7,
                T40.QUALITY_ISSUE_RATE AS _R8,
                T40.DEVICE_CONNECTIVITY_RATE AS _R9
              FROM (
                SELECT
                  T31.LOCATION_ID,
                  T31.WEEK_START_DATE,
                  SUM(T31.EVENTS) AS WEEKLY_TAP_EVENTS,
                  SUM(T31.POURS) AS WEEKLY_POURS,
                  COUNT_IF(T31.EVENTS > 0) AS ACTIVE_DAYS,
                  SUM(T31.ANOMALIES) AS QUALITY_ISSUES,
                  COUNT(*) AS DAYS_COVERED,
                  MAX(T31.DEVICES) AS TOTAL_DEVICES,
                  SUM(T31.VOLUME_ML) AS TOTAL_VOLUME,
                  SUM(T31.FLOW_SUM) / NULLIF(CAST(SUM(T31.FLOW_READINGS) AS DOUBLE), 0.0) AS AVG_FLOW_RATE,
                  (
                    CAST(SUM(T31.ANOMALIES) AS DOUBLE) / NULLIF(CAST(SUM(T31.READINGS) AS DOUBLE), 0.0)
                  ) * 100.0 AS QUALITY_ISSUE_RATE,
                  (
                    CAST(SUM(T31.CONTROLLERS_ACTIVE) AS DOUBLE) / NULLIF(CAST(SUM(T31.CONTROLLERS_WATCHED) AS DOUBLE), 0.0)
                  ) * 100.0 AS DEVICE_CONNECTIVITY_RATE
                FROM (
                  SELECT
                    T1.LOCATION_ID,
                    T1.DAY,
                    T1.ACCOUNT_ID,
                    T1.LOCATION_CREATED_DATE,
                    T1.DEVICES,
                    T1.TAP_CONTROLLERS,
                    T1.CONTROLLERS_IN_SERVICE,
                    T1.CONTROLLERS_WATCHED,
                    T1.CONTROLLERS_ACTIVE,
                    T1.AVAILABILITY_PCT,
                    T1.ACTIVE_DEVICES,
                    T1.ACTIVE_DEVICES_30D,
                    T1.EVENTS,
                    T1.POURS,
                    T1.VOLUME_ML,
                    T1.READINGS,
                    T1.ANOMALIES,
                    T1.FLOW_READINGS,
                    T1.FLOW_SUM,
                    T1.EVENTS_30D,
                    T1.POURS_30D,
                    T1.VOLUME_ML_30D,
                    T1.READINGS_30D,
                    T1.ANOMALIES_30D,
                    T1.QUALITY_ISSUE_RATE_30D,
                    T1.AVG_FLOW_RATE_30D,
                    T1.ACTIVE_DAYS_30D,
                    T1.HEALTH_SCORE,
                    T1.HEALTH_BAND,
                    T1.CONNECTIVITY_TIER,
                    T1.VOLUME_TIER,
                    T1.STATUS,
                    T1.OPERATIONAL_STATUS,
                    CAST(CAST(DATEADD(
                      DAY,
                      -(
                        (
                          (
                            (
                              (
                                DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T1.DAY) % 7
                              ) + 7
                            ) % 7
                          ) + 1
                        ) - 1
                      ),
                      T1.DAY
                    ) AS TIMESTAMPNTZ) AS DATE) AS WEEK_START_DATE
                  FROM TIMELINE.LOCATION_DAYS AS T1
                ) AS T31
                GROUP BY
                  1,
                  2
              ) AS T40
            ) AS T48
              ON T14._LK0 = T48._RK0 AND T14._LK1 = T48._RK1
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
                OR COALESCE(
                  ABS(CAST(T52._L0 AS DOUBLE) - CAST(T52._R0 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L0 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T52._L1 IS NOT DISTINCT FROM T52._R1
                OR COALESCE(
                  ABS(CAST(T52._L1 AS DOUBLE) - CAST(T52._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T52._L2 IS NOT DISTINCT FROM T52._R2
                OR COALESCE(
                  ABS(CAST(T52._L2 AS DOUBLE) - CAST(T52._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T52._L3 IS NOT DISTINCT FROM T52._R3
                OR COALESCE(
                  ABS(CAST(T52._L3 AS DOUBLE) - CAST(T52._R3 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L3 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T52._L4 IS NOT DISTINCT FROM T52._R4
                OR COALESCE(
                  ABS(CAST(T52._L4 AS DOUBLE) - CAST(T52._R4 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L4 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T52._L5 IS NOT DISTINCT FROM T52._R5
                OR COALESCE(
                  ABS(CAST(T52._L5 AS DOUBLE) - CAST(T52._R5 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T52._L5 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T52._L6 IS NOT DISTINCT FROM T52._R6
                OR COALESCE(ABS(T52._L6 - T52._R6) <= (
                  (
                    ABS(T52._L6) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T52._L7 IS NOT DISTINCT FROM T52._R7
                OR COALESCE(ABS(T52._L7 - T52._R7) <= (
                  (
                    ABS(T52._L7) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T52._L8 IS NOT DISTINCT FROM T52._R8
                OR COALESCE(ABS(T52._L8 - T52._R8) <= (
                  (
                    ABS(T52._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T52._L9 IS NOT DISTINCT FROM T52._R9
                OR COALESCE(ABS(T52._L9 - T52._R9) <= (
                  (
                    ABS(T52._L9) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T61
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'devices that reported in a week' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T50._LK0, T50._RK0),
              COALESCE(CAST(T50._LK1 AS VARCHAR), CAST(T50._RK1 AS VARCHAR))
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T50._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T50._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T50._L0 IS NOT DISTINCT FROM T50._R0 THEN '' ELSE 'active_devices ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T22._LK0,
              T22._LK1,
              T22._L0,
              T43._RK0,
              T43._RK1,
              T43._R0
            FROM (
              SELECT
                T0.LOCATION_ID AS _LK0,
                T0.WEEK_START_DATE AS _LK1,
                T0.ACTIVE_DEVICES AS _L0
              FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
              WHERE
                T0.ACTIVE_DEVICES > 0
            ) AS T22
            FULL OUTER JOIN (
              SELECT
                T36.LOCATION_ID AS _RK0,
                T36.WEEK_START_DATE AS _RK1,
                T36.ACTIVE_DEVICES AS _R0
              FROM (
                SELECT
                  T32.LOCATION_ID,
                  T32.WEEK_START_DATE,
                  COUNT(*) AS ACTIVE_DEVICES
                FROM (
                  SELECT DISTINCT
                    T4.LOCATION_ID,
                    T4.DEVICE_ID,
                    CAST(CAST(DATEADD(
                      DAY,
                      -(
                        (
                          (
                            (
                              (
                                DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T4.DAY) % 7
                              ) + 7
                            ) % 7
                          ) + 1
                        ) - 1
                      ),
                      T4.DAY
                    ) AS TIMESTAMPNTZ) AS DATE) AS WEEK_START_DATE
                  FROM TIMELINE.DEVICE_DAYS AS T4
                  WHERE
                    T4.HAS_EVENT AND T4.LOCATION_ID IS NOT NULL
                ) AS T32
                GROUP BY
                  1,
                  2
              ) AS T36
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T7
                  WHERE
                    T36.LOCATION_ID = T7.LOCATION_ID AND T36.WEEK_START_DATE = T7.WEEK_START_DATE
                )
            ) AS T43
              ON T22._LK0 = T43._RK0 AND T22._LK1 = T43._RK1
          ) AS T50
          WHERE
            NOT (
              (
                T50._LK0 IS NOT NULL
              )
              AND (
                T50._RK0 IS NOT NULL
              )
              AND T50._L0 IS NOT DISTINCT FROM T50._R0
            )
        ) AS T55
      ) AS T62
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'taps that poured in a week' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T56._LK0, T56._RK0),
            COALESCE(CAST(T56._LK1 AS VARCHAR), CAST(T56._RK1 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T56._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T56._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T56._L0 IS NOT DISTINCT FROM T56._R0
              OR COALESCE(ABS(T56._L0 - T56._R0) <= (
                (
                  ABS(T56._L0) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'device_utilization_rate '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T21._LK0,
            T21._LK1,
            T21._L0,
            T54._RK0,
            T54._RK1,
            T54._R0
          FROM (
            SELECT
              T0.LOCATION_ID AS _LK0,
              T0.WEEK_START_DATE AS _LK1,
              T0.DEVICE_UTILIZATION_RATE AS _L0
            FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
            WHERE
              T0.DEVICE_UTILIZATION_RATE IS NOT NULL
          ) AS T21
          FULL OUTER JOIN (
            SELECT
              T47.LOCATION_ID AS _RK0,
              T47.WEEK_START_DATE AS _RK1,
              T47.DEVICE_UTILIZATION_RATE AS _R0
            FROM (
              SELECT
                T35.LOCATION_ID,
                T35.WEEK_START_DATE,
                (
                  CAST(COUNT_IF(T35.POURED) AS DOUBLE) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0)
                ) * 100.0 AS DEVICE_UTILIZATION_RATE
              FROM (
                SELECT
                  T19.LOCATION_ID,
                  T19.DEVICE_ID,
                  CAST(CAST(DATEADD(
                    DAY,
                    -(
                      (
                        (
                          (
                            (
                              DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T19.DAY) % 7
                            ) + 7
                          ) % 7
                        ) + 1
                      ) - 1
                    ),
                    T19.DAY
                  ) AS TIMESTAMPNTZ) AS DATE) AS WEEK_START_DATE,
                  MAX(T19.POURS > 0) AS POURED
                FROM (
                  SELECT
                    *
                  FROM TIMELINE.DEVICE_DAYS AS T4
                  WHERE
                    T4.IS_WATCHED AND T4.LOCATION_ID IS NOT NULL
                ) AS T19
                GROUP BY
                  1,
                  2,
                  3
              ) AS T35
              GROUP BY
                1,
                2
            ) AS T47
            WHERE
              EXISTS(
                SELECT
                  1
                FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T7
                WHERE
                  T47.LOCATION_ID = T7.LOCATION_ID AND T47.WEEK_START_DATE = T7.WEEK_START_DATE
              )
          ) AS T54
            ON T21._LK0 = T54._RK0 AND T21._LK1 = T54._RK1
        ) AS T56
        WHERE
          NOT (
            (
              T56._LK0 IS NOT NULL
            )
            AND (
              T56._RK0 IS NOT NULL
            )
            AND (
              T56._L0 IS NOT DISTINCT FROM T56._R0
              OR COALESCE(ABS(T56._L0 - T56._R0) <= (
                (
                  ABS(T56._L0) + 1.0
                ) * 1e-09
              ), FALSE)
            )
          )
      ) AS T60
    ) AS T63
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a week names the venue of today' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T29._LK0, T29._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T29._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T29._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T29._L0 IS NOT DISTINCT FROM T29._R0 THEN '' ELSE 'account_id ' END,
          CASE WHEN T29._L1 IS NOT DISTINCT FROM T29._R1 THEN '' ELSE 'location_name ' END,
          CASE WHEN T29._L2 IS NOT DISTINCT FROM T29._R2 THEN '' ELSE 'location_type ' END,
          CASE WHEN T29._L3 IS NOT DISTINCT FROM T29._R3 THEN '' ELSE 'location_category ' END,
          CASE WHEN T29._L4 IS NOT DISTINCT FROM T29._R4 THEN '' ELSE 'city ' END,
          CASE WHEN T29._L5 IS NOT DISTINCT FROM T29._R5 THEN '' ELSE 'state_code ' END,
          CASE WHEN T29._L6 IS NOT DISTINCT FROM T29._R6 THEN '' ELSE 'country_code ' END,
          CASE WHEN T29._L7 IS NOT DISTINCT FROM T29._R7 THEN '' ELSE 'geographic_market ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T12._LK0,
          T12._L0,
          T12._L1,
          T12._L2,
          T12._L3,
          T12._L4,
          T12._L5,
          T12._L6,
          T12._L7,
          T17._RK0,
          T17._R0,
          T17._R1,
          T17._R2,
          T17._R3,
          T17._R4,
          T17._R5,
          T17._R6,
          T17._R7
        FROM (
          SELECT
            T0.LOCATION_ID AS _LK0,
            T0.ACCOUNT_ID AS _L0,
            T0.LOCATION_NAME AS _L1,
            T0.LOCATION_TYPE AS _L2,
            T0.LOCATION_CATEGORY AS _L3,
            T0.CITY AS _L4,
            T0.STATE_CODE AS _L5,
            T0.COUNTRY_CODE AS _L6,
            T0.GEOGRAPHIC_MARKET AS _L7
          FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
        ) AS T12
        LEFT OUTER JOIN (
          SELECT
            T2.LOCATION_ID AS _RK0,
            T2.ACCOUNT_ID AS _R0,
            T2.LOCATION_NAME AS _R1,
            T2.LOCATION_TYPE AS _R2,
            T2.LOCATION_CATEGORY AS _R3,
            T2.CITY AS _R4,
            T2.STATE AS _R5,
            T2.COUNTRY AS _R6,
            T2.REGION AS _R7
          FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T2
        ) AS T17
          ON T12._LK0 = T17._RK0
      ) AS T29
      WHERE
        NOT (
          (
            T29._LK0 IS NOT NULL
          )
          AND (
            T29._RK0 IS NOT NULL
          )
          AND T29._L0 IS NOT DISTINCT FROM T29._R0
          AND T29._L1 IS NOT DISTINCT FROM T29._R1
          AND T29._L2 IS NOT DISTINCT FROM T29._R2
          AND T29._L3 IS NOT DISTINCT FROM T29._R3
          AND T29._L4 IS NOT DISTINCT FROM T29._R4
          AND T29._L5 IS NOT DISTINCT FROM T29._R5
          AND T29._L6 IS NOT DISTINCT FROM T29._R6
          AND T29._L7 IS NOT DISTINCT FROM T29._R7
        )
    ) AS T42
  ) AS T64
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'beers of a week' AS STATEMENT,
      CONCAT_WS(
        '|',
        COALESCE(T53._LK0, T53._RK0),
        COALESCE(CAST(T53._LK1 AS VARCHAR), CAST(T53._RK1 AS VARCHAR))
      ) AS ENTITY_KEY,
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
          THEN ''
          ELSE 'beverage_types_served '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T20._LK0,
        T20._LK1,
        T20._L0,
        T49._RK0,
        T49._RK1,
        T49._R0
      FROM (
        SELECT
          T0.LOCATION_ID AS _LK0,
          T0.WEEK_START_DATE AS _LK1,
          T0.BEVERAGE_TYPES_SERVED AS _L0
        FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
        WHERE
          T0.BEVERAGE_TYPES_SERVED > 0
      ) AS T20
      FULL OUTER JOIN (
        SELECT
          T39.LOCATION_ID AS _RK0,
          T39.WEEK_START_DATE AS _RK1,
          T39.BEVERAGE_TYPES_SERVED AS _R0
        FROM (
          SELECT
            T34.LOCATION_ID,
            T34.WEEK_START_DATE,
            COUNT(*) AS BEVERAGE_TYPES_SERVED
          FROM (
            SELECT DISTINCT
              T18.LOCATION_ID,
              T18.BEER_TYPE,
              CAST(CAST(DATEADD(
                DAY,
                -(
                  (
                    (
                      (
                        (
                          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T18.EVENT_DATE) % 7
                        ) + 7
                      ) % 7
                    ) + 1
                  ) - 1
                ),
                T18.EVENT_DATE
              ) AS TIMESTAMPNTZ) AS DATE) AS WEEK_START_DATE
            FROM (
              SELECT DISTINCT
                T3.LOCATION_ID,
                T3.BEER_TYPE,
                T3.EVENT_DATE
              FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T3
              WHERE
                NOT (
                  T3.IS_ORPHAN
                ) AND T3.IS_VALID_POUR AND T3.BEER_TYPE IS NOT NULL
            ) AS T18
          ) AS T34
          GROUP BY
            1,
            2
        ) AS T39
        WHERE
          EXISTS(
            SELECT
              1
            FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T7
            WHERE
              T39.LOCATION_ID = T7.LOCATION_ID AND T39.WEEK_START_DATE = T7.WEEK_START_DATE
          )
      ) AS T49
        ON T20._LK0 = T49._RK0 AND T20._LK1 = T49._RK1
    ) AS T53
    WHERE
      NOT (
        (
          T53._LK0 IS NOT NULL
        )
        AND (
          T53._RK0 IS NOT NULL
        )
        AND T53._L0 IS NOT DISTINCT FROM T53._R0
      )
  ) AS T58
) AS T65
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a week agrees with itself' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T30.LOCATION_ID, 'null'), '|'),
        COALESCE(CAST(T30.WEEK_START_DATE AS VARCHAR), 'null')
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
                        CONCAT(
                          CASE
                            WHEN NOT (
                              (
                                T30.WEEK_END_DATE = CAST(CAST(DATEADD(DAY, 6, T30.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE)
                              )
                              AND (
                                (
                                  (
                                    (
                                      (
                                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T30.WEEK_START_DATE) % 7
                                      ) + 7
                                    ) % 7
                                  ) + 1
                                ) = 1
                              )
                              AND (
                                T30.WEEK_START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                              )
                            )
                            THEN 'week; '
                            ELSE ''
                          END,
                          CASE
                            WHEN NOT (
                              T30.IS_COMPLETE_WEEK = (
                                T30.WEEK_END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
                              )
                            )
                            THEN 'complete; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            T30.DAYS_COVERED = (
                              DATEDIFF(
                                DAY,
                                GREATEST(T30.WEEK_START_DATE, T30.FIRST),
                                LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))
                              ) + 1
                            )
                          )
                          THEN 'covered; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          IFF(
                            (
                              T30.ACTIVE_DEVICES IS NULL
                            )
                            OR (
                              T30.ACTIVE_DEVICES = 0
                            )
                            OR (
                              T30.WEEKLY_POURS IS NULL
                            ),
                            T30.TAPS_PER_DEVICE IS NULL,
                            (
                              T30.TAPS_PER_DEVICE IS NOT NULL
                            )
                            AND (
                              (
                                (
                                  (
                                    T30.TAPS_PER_DEVICE * CAST(T30.ACTIVE_DEVICES AS DOUBLE)
                                  ) IS NULL
                                )
                                AND (
                                  T30.WEEKLY_POURS IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS(
                                  (
                                    T30.TAPS_PER_DEVICE * CAST(T30.ACTIVE_DEVICES AS DOUBLE)
                                  ) - CAST(T30.WEEKLY_POURS AS DOUBLE)
                                ) <= (
                                  GREATEST(
                                    ABS(T30.TAPS_PER_DEVICE * CAST(T30.ACTIVE_DEVICES AS DOUBLE)),
                                    ABS(CAST(T30.WEEKLY_POURS AS DOUBLE)),
                                    1.0
                                  ) * 1e-09
                                ),
                                FALSE
                              )
                            )
                          )
                        )
                        THEN 'per_device; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          (
                            (
                              T30.AVG_DAILY_TAPS * T30.DAYS_COVERED
                            ) IS NULL
                          )
                          AND (
                            T30.WEEKLY_POURS IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS((
                            T30.AVG_DAILY_TAPS * T30.DAYS_COVERED
                          ) - CAST(T30.WEEKLY_POURS AS DOUBLE)) <= (
                            GREATEST(
                              ABS(T30.AVG_DAILY_TAPS * T30.DAYS_COVERED),
                              ABS(CAST(T30.WEEKLY_POURS AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      THEN 'per_day; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      NOT (
                        T30.IS_COMPLETE_WEEK
                      )
                      OR IFF(
                        (
                          T30._POURS IS NULL
                        )
                        OR (
                          T30._POURS = 0
                        )
                        OR (
                          (
                            T30.WEEKLY_POURS - T30._POURS
                          ) IS NULL
                        ),
                        (
                          T30.TAPS_WOW_CHANGE / 100.0
                        ) IS NULL,
                        (
                          (
                            T30.TAPS_WOW_CHANGE / 100.0
                          ) IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                (
                                  T30.TAPS_WOW_CHANGE / 100.0
                                ) * CAST(T30._POURS AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              (
                                T30.WEEKLY_POURS - T30._POURS
                              ) IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                (
                                  T30.TAPS_WOW_CHANGE / 100.0
                                ) * CAST(T30._POURS AS DOUBLE)
                              ) - CAST(T30.WEEKLY_POURS - T30._POURS AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS((
                                  T30.TAPS_WOW_CHANGE / 100.0
                                ) * CAST(T30._POURS AS DOUBLE)),
                                ABS(CAST(T30.WEEKLY_POURS - T30._POURS AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'pours; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    NOT (
                      T30.IS_COMPLETE_WEEK
                    )
                    OR IFF(
                      (
                        T30._VOLUME IS NULL
                      )
                      OR (
                        T30._VOLUME = 0
                      )
                      OR (
                        (
                          T30.TOTAL_VOLUME - T30._VOLUME
                        ) IS NULL
                      ),
                      (
                        T30.VOLUME_WOW_CHANGE / 100.0
                      ) IS NULL,
                      (
                        (
                          T30.VOLUME_WOW_CHANGE / 100.0
                        ) IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              (
                                T30.VOLUME_WOW_CHANGE / 100.0
                              ) * T30._VOLUME
                            ) IS NULL
                          )
                          AND (
                            (
                              T30.TOTAL_VOLUME - T30._VOLUME
                            ) IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              (
                                T30.VOLUME_WOW_CHANGE / 100.0
                              ) * T30._VOLUME
                            ) - (
                              T30.TOTAL_VOLUME - T30._VOLUME
                            )
                          ) <= (
                            GREATEST(
                              ABS((
                                T30.VOLUME_WOW_CHANGE / 100.0
                              ) * T30._VOLUME),
                              ABS(T30.TOTAL_VOLUME - T30._VOLUME),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'volume; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  NOT (
                    T30.IS_COMPLETE_WEEK
                  )
                  OR (
                    (
                      (
                        T30.QUALITY_WOW_CHANGE IS NULL
                      )
                      AND (
                        (
                          T30.QUALITY_ISSUE_RATE - T30._QUALITY
                        ) IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(T30.QUALITY_WOW_CHANGE - (
                        T30.QUALITY_ISSUE_RATE - T30._QUALITY
                      )) <= (
                        GREATEST(ABS(T30.QUALITY_WOW_CHANGE), ABS(T30.QUALITY_ISSUE_RATE - T30._QUALITY), 1.0) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
                THEN 'quality; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T30.LOCATION_LIFECYCLE_STAGE = 'new'
                ) = (
                  DATEDIFF(DAY, T30.CREATED, LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))) <= 30
                )
              )
              THEN 'stage; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T30.LOCATION_LIFECYCLE_STAGE = 'veteran'
              ) = (
                DATEDIFF(DAY, T30.CREATED, LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))) > 365
              )
            )
            THEN 'veteran; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T30.LOCATION_LIFECYCLE_STAGE <> 'mature'
            )
            OR DATEDIFF(DAY, T30.CREATED, LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))) BETWEEN 181 AND 365
          )
          THEN 'mature; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T5.LOCATION_ID,
        T5.WEEK_START_DATE,
        T5.WEEK_END_DATE,
        T5.IS_COMPLETE_WEEK,
        T5.DAYS_COVERED,
        T5.ACCOUNT_ID,
        T5.LOCATION_NAME,
        T5.LOCATION_TYPE,
        T5.LOCATION_CATEGORY,
        T5.CITY,
        T5.STATE_CODE,
        T5.COUNTRY_CODE,
        T5.GEOGRAPHIC_MARKET,
        T5.WEEKLY_TAP_EVENTS,
        T5.WEEKLY_POURS,
        T5.TOTAL_VOLUME,
        T5.AVG_FLOW_RATE,
        T5.ACTIVE_DEVICES,
        T5.ACTIVE_DAYS,
        T5.QUALITY_ISSUES,
        T5.QUALITY_ISSUE_RATE,
        T5.BEVERAGE_TYPES_SERVED,
        T5.TOTAL_DEVICES,
        T5.DEVICE_CONNECTIVITY_RATE,
        T5.DEVICE_UTILIZATION_RATE,
        T5.TAPS_PER_DEVICE,
        T5.AVG_DAILY_TAPS,
        T5.WEEKLY_OPERATIONAL_SCORE,
        T5.WEEKLY_ACTIVITY_LEVEL,
        T5.WEEKLY_VOLUME_TIER,
        T5.ESTIMATED_WEEKLY_REVENUE,
        T5.LOCATION_LIFECYCLE_STAGE,
        T5.EXPANSION_READINESS,
        T5.TAPS_WOW_CHANGE,
        T5.VOLUME_WOW_CHANGE,
        T5.QUALITY_WOW_CHANGE,
        T27._PLACE,
        T27._NEXT,
        T27._POURS,
        T27._VOLUME,
        T27._QUALITY,
        T24._VENUE,
        T24.CREATED,
        T24.FIRST
      FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T5
      LEFT OUTER JOIN (
        SELECT
          T6.LOCATION_ID AS _PLACE,
          CAST(CAST(DATEADD(DAY, 7, T6.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE) AS _NEXT,
          T6.WEEKLY_POURS AS _POURS,
          T6.TOTAL_VOLUME AS _VOLUME,
          T6.QUALITY_ISSUE_RATE AS _QUALITY
        FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T6
      ) AS T27
        ON T5.LOCATION_ID = T27._PLACE AND T5.WEEK_START_DATE = T27._NEXT
      INNER JOIN (
        SELECT
          T1.LOCATION_ID AS _VENUE,
          MAX(T1.LOCATION_CREATED_DATE) AS CREATED,
          MIN(T1.DAY) AS FIRST
        FROM TIMELINE.LOCATION_DAYS AS T1
        GROUP BY
          1
      ) AS T24
        ON T5.LOCATION_ID = T24._VENUE
    ) AS T30
    WHERE
      NOT (
        (
          T30.WEEK_END_DATE = CAST(CAST(DATEADD(DAY, 6, T30.WEEK_START_DATE) AS TIMESTAMPNTZ) AS DATE)
        )
        AND (
          (
            (
              (
                (
                  DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T30.WEEK_START_DATE) % 7
                ) + 7
              ) % 7
            ) + 1
          ) = 1
        )
        AND (
          T30.WEEK_START_DATE <= DATE_FROM_PARTS(2026, 6, 30)
        )
        AND (
          T30.IS_COMPLETE_WEEK = (
            T30.WEEK_END_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
        )
        AND (
          T30.DAYS_COVERED = (
            DATEDIFF(
              DAY,
              GREATEST(T30.WEEK_START_DATE, T30.FIRST),
              LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))
            ) + 1
          )
        )
        AND IFF(
          (
            T30.ACTIVE_DEVICES IS NULL
          )
          OR (
            T30.ACTIVE_DEVICES = 0
          )
          OR (
            T30.WEEKLY_POURS IS NULL
          ),
          T30.TAPS_PER_DEVICE IS NULL,
          (
            T30.TAPS_PER_DEVICE IS NOT NULL
          )
          AND (
            (
              (
                (
                  T30.TAPS_PER_DEVICE * CAST(T30.ACTIVE_DEVICES AS DOUBLE)
                ) IS NULL
              )
              AND (
                T30.WEEKLY_POURS IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T30.TAPS_PER_DEVICE * CAST(T30.ACTIVE_DEVICES AS DOUBLE)
                ) - CAST(T30.WEEKLY_POURS AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T30.TAPS_PER_DEVICE * CAST(T30.ACTIVE_DEVICES AS DOUBLE)),
                  ABS(CAST(T30.WEEKLY_POURS AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            (
              (
                T30.AVG_DAILY_TAPS * T30.DAYS_COVERED
              ) IS NULL
            )
            AND (
              T30.WEEKLY_POURS IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T30.AVG_DAILY_TAPS * T30.DAYS_COVERED
            ) - CAST(T30.WEEKLY_POURS AS DOUBLE)) <= (
              GREATEST(
                ABS(T30.AVG_DAILY_TAPS * T30.DAYS_COVERED),
                ABS(CAST(T30.WEEKLY_POURS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          NOT (
            T30.IS_COMPLETE_WEEK
          )
          OR IFF(
            (
              T30._POURS IS NULL
            )
            OR (
              T30._POURS = 0
            )
            OR (
              (
                T30.WEEKLY_POURS - T30._POURS
              ) IS NULL
            ),
            (
              T30.TAPS_WOW_CHANGE / 100.0
            ) IS NULL,
            (
              (
                T30.TAPS_WOW_CHANGE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T30.TAPS_WOW_CHANGE / 100.0
                    ) * CAST(T30._POURS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  (
                    T30.WEEKLY_POURS - T30._POURS
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T30.TAPS_WOW_CHANGE / 100.0
                    ) * CAST(T30._POURS AS DOUBLE)
                  ) - CAST(T30.WEEKLY_POURS - T30._POURS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T30.TAPS_WOW_CHANGE / 100.0
                    ) * CAST(T30._POURS AS DOUBLE)),
                    ABS(CAST(T30.WEEKLY_POURS - T30._POURS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        AND (
          NOT (
            T30.IS_COMPLETE_WEEK
          )
          OR IFF(
            (
              T30._VOLUME IS NULL
            )
            OR (
              T30._VOLUME = 0
            )
            OR (
              (
                T30.TOTAL_VOLUME - T30._VOLUME
              ) IS NULL
            ),
            (
              T30.VOLUME_WOW_CHANGE / 100.0
            ) IS NULL,
            (
              (
                T30.VOLUME_WOW_CHANGE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T30.VOLUME_WOW_CHANGE / 100.0
                    ) * T30._VOLUME
                  ) IS NULL
                )
                AND (
                  (
                    T30.TOTAL_VOLUME - T30._VOLUME
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T30.VOLUME_WOW_CHANGE / 100.0
                    ) * T30._VOLUME
                  ) - (
                    T30.TOTAL_VOLUME - T30._VOLUME
                  )
                ) <= (
                  GREATEST(
                    ABS((
                      T30.VOLUME_WOW_CHANGE / 100.0
                    ) * T30._VOLUME),
                    ABS(T30.TOTAL_VOLUME - T30._VOLUME),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        AND (
          NOT (
            T30.IS_COMPLETE_WEEK
          )
          OR (
            (
              (
                T30.QUALITY_WOW_CHANGE IS NULL
              )
              AND (
                (
                  T30.QUALITY_ISSUE_RATE - T30._QUALITY
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(T30.QUALITY_WOW_CHANGE - (
                T30.QUALITY_ISSUE_RATE - T30._QUALITY
              )) <= (
                GREATEST(ABS(T30.QUALITY_WOW_CHANGE), ABS(T30.QUALITY_ISSUE_RATE - T30._QUALITY), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            T30.LOCATION_LIFECYCLE_STAGE = 'new'
          ) = (
            DATEDIFF(DAY, T30.CREATED, LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))) <= 30
          )
        )
        AND (
          (
            T30.LOCATION_LIFECYCLE_STAGE = 'veteran'
          ) = (
            DATEDIFF(DAY, T30.CREATED, LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))) > 365
          )
        )
        AND (
          (
            T30.LOCATION_LIFECYCLE_STAGE <> 'mature'
          )
          OR DATEDIFF(DAY, T30.CREATED, LEAST(T30.WEEK_END_DATE, DATE_FROM_PARTS(2026, 6, 30))) BETWEEN 181 AND 365
        )
      )
  ) AS T57
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all weeks' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T28.LOCATION_ID, 'null'), '|'),
        COALESCE(CAST(T28.WEEK_START_DATE AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CASE
        WHEN NOT (
          ABS(
            CAST(T28.ESTIMATED_WEEKLY_REVENUE AS DOUBLE) - (
              (
                T28.TOTAL_VOLUME / NULLIF(T28._POURED, 0.0)
              ) * T28._TAKEN
            )
          ) <= (
            (
              (
                (
                  T28.TOTAL_VOLUME / NULLIF(T28._POURED, 0.0)
                ) * T28._ROWS
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T5.LOCATION_ID,
        T5.WEEK_START_DATE,
        T5.WEEK_END_DATE,
        T5.IS_COMPLETE_WEEK,
        T5.DAYS_COVERED,
        T5.ACCOUNT_ID,
        T5.LOCATION_NAME,
        T5.LOCATION_TYPE,
        T5.LOCATION_CATEGORY,
        T5.CITY,
        T5.STATE_CODE,
        T5.COUNTRY_CODE,
        T5.GEOGRAPHIC_MARKET,
        T5.WEEKLY_TAP_EVENTS,
        T5.WEEKLY_POURS,
        T5.TOTAL_VOLUME,
        T5.AVG_FLOW_RATE,
        T5.ACTIVE_DEVICES,
        T5.ACTIVE_DAYS,
        T5.QUALITY_ISSUES,
        T5.QUALITY_ISSUE_RATE,
        T5.BEVERAGE_TYPES_SERVED,
        T5.TOTAL_DEVICES,
        T5.DEVICE_CONNECTIVITY_RATE,
        T5.DEVICE_UTILIZATION_RATE,
        T5.TAPS_PER_DEVICE,
        T5.AVG_DAILY_TAPS,
        T5.WEEKLY_OPERATIONAL_SCORE,
        T5.WEEKLY_ACTIVITY_LEVEL,
        T5.WEEKLY_VOLUME_TIER,
        T5.ESTIMATED_WEEKLY_REVENUE,
        T5.LOCATION_LIFECYCLE_STAGE,
        T5.EXPANSION_READINESS,
        T5.TAPS_WOW_CHANGE,
        T5.VOLUME_WOW_CHANGE,
        T5.QUALITY_WOW_CHANGE,
        T25._TAKEN,
        T25._POURED,
        T25._ROWS
      FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T5
      CROSS JOIN (
        SELECT
          SUM(CAST(T0.ESTIMATED_WEEKLY_REVENUE AS DOUBLE)) AS _TAKEN,
          SUM(T0.TOTAL_VOLUME) AS _POURED,
          COUNT_IF(T0.TOTAL_VOLUME > 0) AS _ROWS
        FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T0
      ) AS T25
    ) AS T28
    WHERE
      NOT (
        ABS(
          CAST(T28.ESTIMATED_WEEKLY_REVENUE AS DOUBLE) - (
            (
              T28.TOTAL_VOLUME / NULLIF(T28._POURED, 0.0)
            ) * T28._TAKEN
          )
        ) <= (
          (
            (
              (
                T28.TOTAL_VOLUME / NULLIF(T28._POURED, 0.0)
              ) * T28._ROWS
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS T37
) AS T59
