WITH T25 AS (
  SELECT
    T4.DAY,
    COUNT(*) AS USERS,
    COUNT_IF(T4.IS_ACTIVE) AS DAU,
    COUNT_IF(T4.IS_ACTIVE_7D) AS WAU,
    COUNT_IF(T4.IS_ACTIVE_30D) AS MAU,
    SUM(T4.SESSIONS) AS SESSIONS,
    SUM(T4.SESSION_SECONDS) AS SECONDS,
    SUM(T4.TIMED_SESSIONS) AS TIMED,
    COUNT_IF(T4.ENGAGEMENT_TIER = 'power') AS POWER_USERS,
    SUM(T4.SESSIONS_30D) AS SESSIONS_30D,
    SUM(T4.ACTIVE_DAYS_30D) AS ACTIVE_DAYS,
    SUM(IFF(T4.IS_ACTIVE_30D, T4.FEATURES_USED_30D, NULL)) AS USED,
    AVG(T4.ENGAGEMENT_SCORE) AS SCORE
  FROM TIMELINE.USER_DAYS AS T4
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
              'product figures are told for every day of the company' AS STATEMENT,
              CONCAT_WS('|', COALESCE(CAST(T32._LK0 AS VARCHAR), CAST(T32._RK0 AS VARCHAR))) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T32._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T32._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T32._L0 IS NOT DISTINCT FROM T32._R0 THEN '' ELSE 'date ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T11._LK0,
                T11._L0,
                T19._RK0,
                T19._R0
              FROM (
                SELECT
                  T0.METRIC_DATE AS _LK0,
                  T0.DATE AS _L0
                FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
              ) AS T11
              FULL OUTER JOIN (
                SELECT
                  T3.DAY AS _RK0,
                  T3.DAY AS _R0
                FROM TIMELINE.DAYS AS T3
                WHERE
                  T3.IS_COMPANY_DAY
              ) AS T19
                ON T11._LK0 = T19._RK0
            ) AS T32
            WHERE
              NOT (
                (
                  T32._LK0 IS NOT NULL
                )
                AND (
                  T32._RK0 IS NOT NULL
                )
                AND T32._L0 IS NOT DISTINCT FROM T32._R0
              )
          ) AS T42
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'product figures of a day = its users' AS STATEMENT,
              CONCAT_WS('|', COALESCE(CAST(T44._LK0 AS VARCHAR), CAST(T44._RK0 AS VARCHAR))) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T44._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T44._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T44._L0 IS NOT DISTINCT FROM T44._R0
                  OR COALESCE(
                    ABS(CAST(T44._L0 AS DOUBLE) - CAST(T44._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L0 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_users '
                END,
                CASE
                  WHEN T44._L1 IS NOT DISTINCT FROM T44._R1
                  OR COALESCE(
                    ABS(CAST(T44._L1 AS DOUBLE) - CAST(T44._R1 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L1 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'daily_active_users '
                END,
                CASE
                  WHEN T44._L2 IS NOT DISTINCT FROM T44._R2
                  OR COALESCE(
                    ABS(CAST(T44._L2 AS DOUBLE) - CAST(T44._R2 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L2 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'weekly_active_users '
                END,
                CASE
                  WHEN T44._L3 IS NOT DISTINCT FROM T44._R3
                  OR COALESCE(
                    ABS(CAST(T44._L3 AS DOUBLE) - CAST(T44._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L3 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'monthly_active_users '
                END,
                CASE
                  WHEN T44._L4 IS NOT DISTINCT FROM T44._R4
                  OR COALESCE(
                    ABS(CAST(T44._L4 AS DOUBLE) - CAST(T44._R4 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L4 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'sessions '
                END,
                CASE
                  WHEN T44._L5 IS NOT DISTINCT FROM T44._R5
                  OR COALESCE(
                    ABS(CAST(T44._L5 AS DOUBLE) - CAST(T44._R5 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L5 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'power_users '
                END,
                CASE
                  WHEN T44._L6 IS NOT DISTINCT FROM T44._R6
                  OR COALESCE(ABS(T44._L6 - T44._R6) <= (
                    (
                      ABS(T44._L6) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_session_minutes '
                END,
                CASE
                  WHEN T44._L7 IS NOT DISTINCT FROM T44._R7
                  OR COALESCE(ABS(T44._L7 - T44._R7) <= (
                    (
                      ABS(T44._L7) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'sessions_per_user_30d '
                END,
                CASE
                  WHEN T44._L8 IS NOT DISTINCT FROM T44._R8
                  OR COALESCE(ABS(T44._L8 - T44._R8) <= (
                    (
                      ABS(T44._L8) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'avg_features_per_user_30d '
                END,
                CASE
                  WHEN T44._L9 IS NOT DISTINCT FROM T44._R9
                  OR COALESCE(ABS(T44._L9 - T44._R9) <= (
                    (
                      ABS(T44._L9) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'stickiness_30d_pct '
                END
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
                T40._RK0,
                T40._R0,
                T40._R1,
                T40._R2,
                T40._R3,
                T40._R4,
                T40._R5,
                T40._R6,
                T40._R7,
                T40._R8,
                T40._R9
              FROM (
                SELECT
                  T0.METRIC_DATE AS _LK0,
                  T0.TOTAL_USERS AS _L0,
                  T0.DAILY_ACTIVE_USERS AS _L1,
                  T0.WEEKLY_ACTIVE_USERS AS _L2,
                  T0.MONTHLY_ACTIVE_USERS AS _L3,
                  T0.SESSIONS AS _L4,
                  T0.POWER_USERS AS _L5,
                  T0.AVG_SESSION_MINUTES AS _L6,
                  T0.SESSIONS_PER_USER_30D AS _L7,
                  T0.AVG_FEATURES_PER_USER_30D AS _L8,
                  T0.STICKINESS_30D_PCT AS _L9
                FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
                WHERE
                  T0.TOTAL_USERS > 0
              ) AS T21
              LEFT OUTER JOIN (
                SELECT
                  T28.DAY AS _RK0,
                  T28.USERS AS _R0,
                  T28.DAU AS _R1,
                  T28.WAU AS _R2,
                  T28.MAU AS _R3,
                  T28.SESSIONS AS _R4,
                  T28.POWER_USERS AS _R5,
                  (
                    T28.SECONDS / NULLIF(T28.TIMED, 0)
                  ) / 60.0 AS _R6,
                  T28.SESSIONS_30D / NULLIF(T28.MAU, 0) AS _R7,
                  T28.USED / NULLIF(T28.MAU, 0) AS _R8,
                  (
                    (
                      T28.ACTIVE_DAYS / NULLIF(T28.MAU, 0)
                    ) / 30.0
                  ) * 100.0 AS _R9
                FROM T25 AS T28
              ) AS T40
                ON T21._LK0 = T40._RK0
            ) AS T44
            WHERE
              NOT (
                (
                  T44._LK0 IS NOT NULL
                )
                AND (
                  T44._RK0 IS NOT NULL
                )
                AND (
                  T44._L0 IS NOT DISTINCT FROM T44._R0
                  OR COALESCE(
                    ABS(CAST(T44._L0 AS DOUBLE) - CAST(T44._R0 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L0 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T44._L1 IS NOT DISTINCT FROM T44._R1
                  OR COALESCE(
                    ABS(CAST(T44._L1 AS DOUBLE) - CAST(T44._R1 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L1 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T44._L2 IS NOT DISTINCT FROM T44._R2
                  OR COALESCE(
                    ABS(CAST(T44._L2 AS DOUBLE) - CAST(T44._R2 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L2 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T44._L3 IS NOT DISTINCT FROM T44._R3
                  OR COALESCE(
                    ABS(CAST(T44._L3 AS DOUBLE) - CAST(T44._R3 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L3 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T44._L4 IS NOT DISTINCT FROM T44._R4
                  OR COALESCE(
                    ABS(CAST(T44._L4 AS DOUBLE) - CAST(T44._R4 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L4 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T44._L5 IS NOT DISTINCT FROM T44._R5
                  OR COALESCE(
                    ABS(CAST(T44._L5 AS DOUBLE) - CAST(T44._R5 AS DOUBLE)) <= (
                      (
                        ABS(CAST(T44._L5 AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  T44._L6 IS NOT DISTINCT FROM T44._R6
                  OR COALESCE(ABS(T44._L6 - T44._R6) <= (
                    (
                      ABS(T44._L6) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T44._L7 IS NOT DISTINCT FROM T44._R7
                  OR COALESCE(ABS(T44._L7 - T44._R7) <= (
                    (
                      ABS(T44._L7) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T44._L8 IS NOT DISTINCT FROM T44._R8
                  OR COALESCE(ABS(T44._L8 - T44._R8) <= (
                    (
                      ABS(T44._L8) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T44._L9 IS NOT DISTINCT FROM T44._R9
                  OR COALESCE(ABS(T44._L9 - T44._R9) <= (
                    (
                      ABS(T44._L9) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
              )
          ) AS T52
        ) AS T53
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'engagement of a day = its users' AS STATEMENT,
            CONCAT_WS('|', COALESCE(CAST(T39._LK0 AS VARCHAR), CAST(T39._RK0 AS VARCHAR))) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T39._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T39._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T39._L0 IS NOT DISTINCT FROM T39._R0
                OR COALESCE(ABS(T39._L0 - T39._R0) <= (
                  (
                    ABS(T39._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'avg_engagement_score '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T23._LK0,
              T23._L0,
              T34._RK0,
              T34._R0
            FROM (
              SELECT
                T0.METRIC_DATE AS _LK0,
                T0.AVG_ENGAGEMENT_SCORE AS _L0
              FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
              WHERE
                T0.AVG_ENGAGEMENT_SCORE IS NOT NULL
            ) AS T23
            LEFT OUTER JOIN (
              SELECT
                T28.DAY AS _RK0,
                T28.SCORE AS _R0
              FROM T25 AS T28
            ) AS T34
              ON T23._LK0 = T34._RK0
          ) AS T39
          WHERE
            NOT (
              (
                T39._LK0 IS NOT NULL
              )
              AND (
                T39._RK0 IS NOT NULL
              )
              AND (
                T39._L0 IS NOT DISTINCT FROM T39._R0
                OR COALESCE(ABS(T39._L0 - T39._R0) <= (
                  (
                    ABS(T39._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T48
      ) AS T54
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'features of a day = the features' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T37._LK0 AS VARCHAR), CAST(T37._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T37._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T37._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T37._L0 IS NOT DISTINCT FROM T37._R0
              OR COALESCE(
                ABS(CAST(T37._L0 AS DOUBLE) - CAST(T37._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T37._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_features '
            END,
            CASE
              WHEN T37._L1 IS NOT DISTINCT FROM T37._R1
              OR COALESCE(ABS(T37._L1 - T37._R1) <= (
                (
                  ABS(T37._L1) + 1.0
                ) * 1e-09
              ), FALSE)
              THEN ''
              ELSE 'feature_adoption_rate_pct '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T24._LK0,
            T24._L0,
            T24._L1,
            T30._RK0,
            T30._R0,
            T30._R1
          FROM (
            SELECT
              T0.METRIC_DATE AS _LK0,
              T0.TOTAL_FEATURES AS _L0,
              T0.FEATURE_ADOPTION_RATE_PCT AS _L1
            FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
            WHERE
              T0.TOTAL_FEATURES > 0
          ) AS T24
          LEFT OUTER JOIN (
            SELECT
              T18.DAY AS _RK0,
              T18.TOTAL_FEATURES AS _R0,
              T18.FEATURE_ADOPTION_RATE_PCT AS _R1
            FROM (
              SELECT
                T2.DAY,
                COUNT(*) AS TOTAL_FEATURES,
                AVG(T2.USER_ADOPTION_RATE) AS FEATURE_ADOPTION_RATE_PCT
              FROM TIMELINE.FEATURE_DAYS AS T2
              GROUP BY
                1
            ) AS T18
          ) AS T30
            ON T24._LK0 = T30._RK0
        ) AS T37
        WHERE
          NOT (
            (
              T37._LK0 IS NOT NULL
            )
            AND (
              T37._RK0 IS NOT NULL
            )
            AND (
              T37._L0 IS NOT DISTINCT FROM T37._R0
              OR COALESCE(
                ABS(CAST(T37._L0 AS DOUBLE) - CAST(T37._R0 AS DOUBLE)) <= (
                  (
                    ABS(CAST(T37._L0 AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T37._L1 IS NOT DISTINCT FROM T37._R1
              OR COALESCE(ABS(T37._L1 - T37._R1) <= (
                (
                  ABS(T37._L1) + 1.0
                ) * 1e-09
              ), FALSE)
            )
          )
      ) AS T47
    ) AS T55
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sessions of a day = what was recorded' AS STATEMENT,
        CONCAT_WS('|', COALESCE(CAST(T49._LK0 AS VARCHAR), CAST(T49._RK0 AS VARCHAR))) AS ENTITY_KEY,
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
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'bounce_rate_pct '
          END,
          CASE
            WHEN T49._L1 IS NOT DISTINCT FROM T49._R1
            OR COALESCE(ABS(T49._L1 - T49._R1) <= (
              (
                ABS(T49._L1) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'desktop_usage_pct '
          END,
          CASE
            WHEN T49._L2 IS NOT DISTINCT FROM T49._R2
            OR COALESCE(ABS(T49._L2 - T49._R2) <= (
              (
                ABS(T49._L2) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'mobile_usage_pct '
          END,
          CASE
            WHEN T49._L3 IS NOT DISTINCT FROM T49._R3
            OR COALESCE(ABS(T49._L3 - T49._R3) <= (
              (
                ABS(T49._L3) + 1.0
              ) * 1e-09
            ), FALSE)
            THEN ''
            ELSE 'tablet_usage_pct '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T22._LK0,
          T22._L0,
          T22._L1,
          T22._L2,
          T22._L3,
          T46._RK0,
          T46._R0,
          T46._R1,
          T46._R2,
          T46._R3
        FROM (
          SELECT
            T0.METRIC_DATE AS _LK0,
            T0.BOUNCE_RATE_PCT AS _L0,
            T0.DESKTOP_USAGE_PCT AS _L1,
            T0.MOBILE_USAGE_PCT AS _L2,
            T0.TABLET_USAGE_PCT AS _L3
          FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
          WHERE
            T0.SESSIONS > 0
        ) AS T22
        LEFT OUTER JOIN (
          SELECT
            T41.DAY AS _RK0,
            (
              T41.BOUNCES / NULLIF(T41.TOLD, 0)
            ) * 100.0 AS _R0,
            (
              T41.DESKTOP / T41."ALL"
            ) * 100.0 AS _R1,
            (
              T41.MOBILE / T41."ALL"
            ) * 100.0 AS _R2,
            (
              T41.TABLET / T41."ALL"
            ) * 100.0 AS _R3
          FROM (
            SELECT
              T35.SESSION_DATE AS DAY,
              COUNT(*) AS "ALL",
              COUNT_IF(T35.IS_BOUNCE) AS BOUNCES,
              COUNT(T35.IS_BOUNCE) AS TOLD,
              COUNT_IF(T35.DEVICE_CATEGORY = 'Desktop') AS DESKTOP,
              COUNT_IF(T35.DEVICE_CATEGORY = 'Mobile') AS MOBILE,
              COUNT_IF(T35.DEVICE_CATEGORY = 'Tablet') AS TABLET
            FROM (
              SELECT
                T26.SESSION_ID,
                T26.USER_ID,
                T26.ACCOUNT_ID,
                T26.IS_ANONYMOUS,
                T26.START_TIME,
                T26.END_TIME,
                T26.DURATION_SECONDS,
                T26.PAGE_VIEWS,
                T26.ACTIONS_TAKEN,
                T26.DEVICE_TYPE,
                T26.BROWSER,
                T26.SESSION_DURATION_CATEGORY,
                T26.ENGAGEMENT_LEVEL,
                T26.IS_BOUNCE,
                T26.ACTIONS_PER_MINUTE,
                T26.PAGES_PER_MINUTE,
                T26.DEVICE_CATEGORY,
                T26.BROWSER_FAMILY,
                T26.SESSION_DATE,
                T26.SESSION_HOUR,
                T26.SESSION_DAY_OF_WEEK,
                T26.DAY_TYPE,
                T26.TIME_OF_DAY,
                T26.SESSION_QUALITY_SCORE,
                T26.MISSING_START_TIME,
                T26.INVALID_DURATION,
                T26.INVALID_TIME_SEQUENCE,
                T26.IS_ORPHAN,
                T26.RECORD_CREATED_AT
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T5
                WHERE
                  NOT (
                    T5.IS_ORPHAN
                  ) AND NOT (
                    T5.IS_ANONYMOUS
                  )
              ) AS T26
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM TIMELINE.USER_DAYS AS T6
                  WHERE
                    T26.USER_ID = T6.USER_ID
                )
            ) AS T35
            GROUP BY
              1
          ) AS T41
        ) AS T46
          ON T22._LK0 = T46._RK0
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
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T49._L1 IS NOT DISTINCT FROM T49._R1
            OR COALESCE(ABS(T49._L1 - T49._R1) <= (
              (
                ABS(T49._L1) + 1.0
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T49._L2 IS NOT DISTINCT FROM T49._R2
            OR COALESCE(ABS(T49._L2 - T49._R2) <= (
              (
                ABS(T49._L2) + 1.0
              ) * 1e-09
            ), FALSE)
          )
          AND (
            T49._L3 IS NOT DISTINCT FROM T49._R3
            OR COALESCE(ABS(T49._L3 - T49._R3) <= (
              (
                ABS(T49._L3) + 1.0
              ) * 1e-09
            ), FALSE)
          )
        )
    ) AS T51
  ) AS T56
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'pours of a day = operations' AS STATEMENT,
      CONCAT_WS('|', COALESCE(CAST(T31._LK0 AS VARCHAR), CAST(T31._RK0 AS VARCHAR))) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T31._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T31._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T31._L0 IS NOT DISTINCT FROM T31._R0 THEN '' ELSE 'pours ' END,
        CASE
          WHEN T31._L1 IS NOT DISTINCT FROM T31._R1
          THEN ''
          ELSE 'pour_volume_liters '
        END,
        CASE
          WHEN T31._L2 IS NOT DISTINCT FROM T31._R2
          THEN ''
          ELSE 'device_utilisation_pct '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T16._LK0,
        T16._L0,
        T16._L1,
        T16._L2,
        T17._RK0,
        T17._R0,
        T17._R1,
        T17._R2
      FROM (
        SELECT
          T0.METRIC_DATE AS _LK0,
          T0.POURS AS _L0,
          T0.POUR_VOLUME_LITERS AS _L1,
          T0.DEVICE_UTILISATION_PCT AS _L2
        FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
      ) AS T16
      LEFT OUTER JOIN (
        SELECT
          T1.METRIC_DATE AS _RK0,
          T1.POURS AS _R0,
          T1.POUR_VOLUME_LITERS AS _R1,
          T1.DEVICE_UTILISATION_PCT AS _R2
        FROM METRICS.METRICS_OPERATIONS AS T1
      ) AS T17
        ON T16._LK0 = T17._RK0
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
      )
  ) AS T43
) AS T57
UNION ALL
SELECT
  *
FROM (
  SELECT
    'rates of a day fit their parts' AS STATEMENT,
    COALESCE(CAST(T36.METRIC_DATE AS VARCHAR), 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CASE
                WHEN NOT (
                  (
                    (
                      T36.DAU_MAU_RATIO_PCT IS NULL
                    )
                    AND (
                      (
                        (
                          T36.DAILY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                        ) * 100.0
                      ) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      T36.DAU_MAU_RATIO_PCT - (
                        (
                          T36.DAILY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                        ) * 100.0
                      )
                    ) <= (
                      GREATEST(
                        ABS(T36.DAU_MAU_RATIO_PCT),
                        ABS((
                          T36.DAILY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                        ) * 100.0),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                THEN 'dau_mau_ratio_pct; '
                ELSE ''
              END,
              CASE
                WHEN NOT (
                  (
                    (
                      T36.WAU_MAU_RATIO_PCT IS NULL
                    )
                    AND (
                      (
                        (
                          T36.WEEKLY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                        ) * 100.0
                      ) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      T36.WAU_MAU_RATIO_PCT - (
                        (
                          T36.WEEKLY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                        ) * 100.0
                      )
                    ) <= (
                      GREATEST(
                        ABS(T36.WAU_MAU_RATIO_PCT),
                        ABS((
                          T36.WEEKLY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                        ) * 100.0),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                THEN 'wau_mau_ratio_pct; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T36.POWER_USER_PCT IS NULL
                  )
                  AND (
                    (
                      (
                        T36.POWER_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                      ) * 100.0
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    T36.POWER_USER_PCT - (
                      (
                        T36.POWER_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                      ) * 100.0
                    )
                  ) <= (
                    GREATEST(
                      ABS(T36.POWER_USER_PCT),
                      ABS((
                        T36.POWER_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
                      ) * 100.0),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              THEN 'power_user_pct; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T36.RETENTION_COHORT = T36._COHORT
            )
            THEN 'retention_cohort; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T36._RETAINED IS NULL
              )
              AND (
                (
                  (
                    COALESCE(T36.RETENTION_30D_PCT, 0.0) * T36.RETENTION_COHORT
                  ) / 100.0
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T36._RETAINED - (
                  (
                    COALESCE(T36.RETENTION_30D_PCT, 0.0) * T36.RETENTION_COHORT
                  ) / 100.0
                )
              ) <= (
                GREATEST(
                  ABS(T36._RETAINED),
                  ABS((
                    COALESCE(T36.RETENTION_30D_PCT, 0.0) * T36.RETENTION_COHORT
                  ) / 100.0),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'retention_30d_pct; '
          ELSE ''
        END
      ),
      CASE WHEN NOT (
        T36._RETAINED = T36._MOST_RETAINED
      ) THEN 'retained; ' ELSE '' END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T29.METRIC_DATE,
      T29.DATE,
      T29.TOTAL_USERS,
      T29.DAILY_ACTIVE_USERS,
      T29.WEEKLY_ACTIVE_USERS,
      T29.MONTHLY_ACTIVE_USERS,
      T29.DAU_MAU_RATIO_PCT,
      T29.WAU_MAU_RATIO_PCT,
      T29.STICKINESS_30D_PCT,
      T29.SESSIONS,
      T29.AVG_SESSION_MINUTES,
      T29.BOUNCE_RATE_PCT,
      T29.DESKTOP_USAGE_PCT,
      T29.MOBILE_USAGE_PCT,
      T29.TABLET_USAGE_PCT,
      T29.SESSIONS_PER_USER_30D,
      T29.AVG_FEATURES_PER_USER_30D,
      T29.POWER_USERS,
      T29.POWER_USER_PCT,
      T29.AVG_ENGAGEMENT_SCORE,
      T29.RETENTION_COHORT,
      T29.RETENTION_30D_PCT,
      T29.TOTAL_FEATURES,
      T29.FEATURE_ADOPTION_RATE_PCT,
      T29.POURS,
      T29.POUR_VOLUME_LITERS,
      T29.DEVICE_UTILISATION_PCT,
      T29._RETAINED,
      T29._COHORT,
      MAX(T29._RETAINED) OVER (ORDER BY T29.METRIC_DATE ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS _MOST_RETAINED
    FROM (
      SELECT
        T0.METRIC_DATE,
        T0.DATE,
        T0.TOTAL_USERS,
        T0.DAILY_ACTIVE_USERS,
        T0.WEEKLY_ACTIVE_USERS,
        T0.MONTHLY_ACTIVE_USERS,
        T0.DAU_MAU_RATIO_PCT,
        T0.WAU_MAU_RATIO_PCT,
        T0.STICKINESS_30D_PCT,
        T0.SESSIONS,
        T0.AVG_SESSION_MINUTES,
        T0.BOUNCE_RATE_PCT,
        T0.DESKTOP_USAGE_PCT,
        T0.MOBILE_USAGE_PCT,
        T0.TABLET_USAGE_PCT,
        T0.SESSIONS_PER_USER_30D,
        T0.AVG_FEATURES_PER_USER_30D,
        T0.POWER_USERS,
        T0.POWER_USER_PCT,
        T0.AVG_ENGAGEMENT_SCORE,
        T0.RETENTION_COHORT,
        T0.RETENTION_30D_PCT,
        T0.TOTAL_FEATURES,
        T0.FEATURE_ADOPTION_RATE_PCT,
        T0.POURS,
        T0.POUR_VOLUME_LITERS,
        T0.DEVICE_UTILISATION_PCT,
        COALESCE(
          CAST(ROUND((
            T0.RETENTION_30D_PCT * T0.RETENTION_COHORT
          ) / 100.0, 0) AS BIGINT),
          0.0
        ) AS _RETAINED,
        MAX(T0.RETENTION_COHORT) OVER (ORDER BY T0.METRIC_DATE ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS _COHORT
      FROM METRICS.METRICS_PRODUCT_ANALYTICS AS T0
    ) AS T29
  ) AS T36
  WHERE
    NOT (
      (
        (
          (
            T36.DAU_MAU_RATIO_PCT IS NULL
          )
          AND (
            (
              (
                T36.DAILY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T36.DAU_MAU_RATIO_PCT - (
              (
                T36.DAILY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS(T36.DAU_MAU_RATIO_PCT),
              ABS((
                T36.DAILY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T36.WAU_MAU_RATIO_PCT IS NULL
          )
          AND (
            (
              (
                T36.WEEKLY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T36.WAU_MAU_RATIO_PCT - (
              (
                T36.WEEKLY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS(T36.WAU_MAU_RATIO_PCT),
              ABS((
                T36.WEEKLY_ACTIVE_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            T36.POWER_USER_PCT IS NULL
          )
          AND (
            (
              (
                T36.POWER_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T36.POWER_USER_PCT - (
              (
                T36.POWER_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS(T36.POWER_USER_PCT),
              ABS((
                T36.POWER_USERS / NULLIF(T36.MONTHLY_ACTIVE_USERS, 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        T36.RETENTION_COHORT = T36._COHORT
      )
      AND (
        (
          (
            T36._RETAINED IS NULL
          )
          AND (
            (
              (
                COALESCE(T36.RETENTION_30D_PCT, 0.0) * T36.RETENTION_COHORT
              ) / 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            T36._RETAINED - (
              (
                COALESCE(T36.RETENTION_30D_PCT, 0.0) * T36.RETENTION_COHORT
              ) / 100.0
            )
          ) <= (
            GREATEST(
              ABS(T36._RETAINED),
              ABS((
                COALESCE(T36.RETENTION_30D_PCT, 0.0) * T36.RETENTION_COHORT
              ) / 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        T36._RETAINED = T36._MOST_RETAINED
      )
    )
) AS T50
