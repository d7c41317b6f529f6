SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'days, weeks and months fit' AS STATEMENT,
      COALESCE(CAST(T0.DAY AS VARCHAR), 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CASE
            WHEN NOT (
              (
                DATE_PART(day, T0.MONTH_START_DATE) = 1
              )
              AND (
                DATE_PART(month, T0.MONTH_START_DATE) = DATE_PART(month, T0.DAY)
              )
              AND (
                DATE_PART(year, T0.MONTH_START_DATE) = DATE_PART(year, T0.DAY)
              )
            )
            THEN 'month; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              T0.DAY <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN 'not_after_as_of; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.DAY <> DATE_FROM_PARTS(2026, 6, 30)
            ) OR T0.IS_WEEK_END
          )
          THEN 'as_of_closes_its_week; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM TIMELINE.DAYS AS T0
    WHERE
      NOT (
        (
          DATE_PART(day, T0.MONTH_START_DATE) = 1
        )
        AND (
          DATE_PART(month, T0.MONTH_START_DATE) = DATE_PART(month, T0.DAY)
        )
        AND (
          DATE_PART(year, T0.MONTH_START_DATE) = DATE_PART(year, T0.DAY)
        )
        AND (
          T0.DAY <= DATE_FROM_PARTS(2026, 6, 30)
        )
        AND (
          (
            T0.DAY <> DATE_FROM_PARTS(2026, 6, 30)
          ) OR T0.IS_WEEK_END
        )
      )
  ) AS T36
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'weeks and months close before the next begins' AS STATEMENT,
      COALESCE(CAST(T38.DAY AS VARCHAR), 'null') AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN NOT (
            T38.IS_WEEK_END = (
              T38.WEEK <> T38.WEEK_START_DATE
            )
          )
          THEN 'week_end; '
          ELSE ''
        END,
        CASE
          WHEN NOT (
            T38.IS_MONTH_END = (
              T38.MONTH <> T38.MONTH_START_DATE
            )
          )
          THEN 'month_end; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T6.DAY,
        T6.WEEK_START_DATE,
        T6.MONTH_START_DATE,
        T6.IS_COMPANY_DAY,
        T6.HAS_PRODUCT_DATA,
        T6.HAS_DEVICE_DATA,
        T6.IS_WEEK_END,
        T6.IS_MONTH_END,
        T31.WEEK,
        T31.MONTH,
        T31.BEFORE
      FROM TIMELINE.DAYS AS T6
      INNER JOIN (
        SELECT
          T7.WEEK_START_DATE AS WEEK,
          T7.MONTH_START_DATE AS MONTH,
          CAST(CAST(DATEADD(DAY, -1, T7.DAY) AS TIMESTAMPNTZ) AS DATE) AS BEFORE
        FROM TIMELINE.DAYS AS T7
      ) AS T31
        ON T6.DAY = T31.BEFORE
    ) AS T38
    WHERE
      NOT (
        (
          T38.IS_WEEK_END = (
            T38.WEEK <> T38.WEEK_START_DATE
          )
        )
        AND (
          T38.IS_MONTH_END = (
            T38.MONTH <> T38.MONTH_START_DATE
          )
        )
      )
  ) AS T48
) AS T50
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a week is Monday to Sunday' AS STATEMENT,
      COALESCE(CAST(T34.WEEK_START_DATE AS VARCHAR), 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CASE WHEN NOT (
              T34.WEEKDAY = 1
            ) THEN 'monday; ' ELSE '' END,
            CASE
              WHEN NOT (
                (
                  T34.ENDS = 1
                ) AND (
                  T34.LAST_END = T34.LAST
                )
              )
              THEN 'one_end; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                DATEDIFF(DAY, T34.WEEK_START_DATE, T34.LAST) <= 6
              )
              AND (
                T34.FIRST >= T34.WEEK_START_DATE
              )
            )
            THEN 'seven_days; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            T34."ROWS" = (
              DATEDIFF(DAY, T34.FIRST, T34.LAST) + 1
            )
          )
          THEN 'every_day; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T0.WEEK_START_DATE,
        MAX(
          (
            (
              (
                DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T0.WEEK_START_DATE) % 7
              ) + 7
            ) % 7
          ) + 1
        ) AS WEEKDAY,
        COUNT_IF(T0.IS_WEEK_END) AS ENDS,
        MAX(T0.DAY) AS LAST,
        MAX(IFF(T0.IS_WEEK_END, T0.DAY, NULL)) AS LAST_END,
        COUNT(*) AS "ROWS",
        MIN(T0.DAY) AS FIRST
      FROM TIMELINE.DAYS AS T0
      GROUP BY
        1
    ) AS T34
    WHERE
      NOT (
        (
          T34.WEEKDAY = 1
        )
        AND (
          (
            T34.ENDS = 1
          ) AND (
            T34.LAST_END = T34.LAST
          )
        )
        AND (
          (
            DATEDIFF(DAY, T34.WEEK_START_DATE, T34.LAST) <= 6
          )
          AND (
            T34.FIRST >= T34.WEEK_START_DATE
          )
        )
        AND (
          T34."ROWS" = (
            DATEDIFF(DAY, T34.FIRST, T34.LAST) + 1
          )
        )
      )
  ) AS T46
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
            'every day but the first follows one' AS STATEMENT,
            CONCAT_WS('|', COALESCE(CAST(T35._LK0 AS VARCHAR), CAST(T35._RK0 AS VARCHAR))) AS ENTITY_KEY,
            CASE
              WHEN T35._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T35._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS DIFFERENCES
          FROM (
            SELECT
              T25._LK0,
              T18._RK0
            FROM (
              SELECT
                CAST(CAST(DATEADD(DAY, 1, T0.DAY) AS TIMESTAMPNTZ) AS DATE) AS _LK0
              FROM TIMELINE.DAYS AS T0
              WHERE
                T0.DAY < DATE_FROM_PARTS(2026, 6, 30)
            ) AS T25
            LEFT OUTER JOIN (
              SELECT
                T8.DAY AS _RK0
              FROM TIMELINE.DAYS AS T8
            ) AS T18
              ON T25._LK0 = T18._RK0
          ) AS T35
          WHERE
            NOT (
              (
                T35._LK0 IS NOT NULL
              ) AND (
                T35._RK0 IS NOT NULL
              )
            )
        ) AS T43
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'company begins with its first fact' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T49._LK0, T49._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T49._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T49._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T49._L0 IS NOT DISTINCT FROM T49._R0 THEN '' ELSE 'first ' END,
              CASE WHEN T49._L1 IS NOT DISTINCT FROM T49._R1 THEN '' ELSE 'flagged ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T29._LK0,
              T29._L0,
              T29._L1,
              T42._RK0,
              T42._R0,
              T42._R1
            FROM (
              SELECT
                'company' AS _LK0,
                T15.FIRST AS _L0,
                T15.FLAGGED AS _L1
              FROM (
                SELECT
                  MIN(IFF(T0.IS_COMPANY_DAY, T0.DAY, NULL)) AS FIRST,
                  COUNT_IF(T0.IS_COMPANY_DAY) AS FLAGGED
                FROM TIMELINE.DAYS AS T0
              ) AS T15
            ) AS T29
            FULL OUTER JOIN (
              SELECT
                'company' AS _RK0,
                IFF(
                  T32.FIRST IS NULL,
                  NULL,
                  GREATEST(
                    T32.FIRST,
                    CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  )
                ) AS _R0,
                IFF(
                  T32.FIRST IS NULL,
                  0,
                  DATEDIFF(
                    DAY,
                    GREATEST(
                      T32.FIRST,
                      CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                    ),
                    DATE_FROM_PARTS(2026, 6, 30)
                  ) + 1
                ) AS _R1
              FROM (
                SELECT
                  MIN(T19.DAY) AS FIRST
                FROM (
                  SELECT
                    CAST(T2.ACCOUNT_CREATED_AT AS DATE) AS DAY
                  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
                  WHERE
                    CAST(T2.ACCOUNT_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
                ) AS T19
              ) AS T32
            ) AS T42
              ON T29._LK0 = T42._RK0
          ) AS T49
          WHERE
            NOT (
              (
                T49._LK0 IS NOT NULL
              )
              AND (
                T49._RK0 IS NOT NULL
              )
              AND T49._L0 IS NOT DISTINCT FROM T49._R0
              AND T49._L1 IS NOT DISTINCT FROM T49._R1
            )
        ) AS T53
      ) AS T54
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'product_data begins with its first fact' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T51._LK0, T51._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T51._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T51._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T51._L0 IS NOT DISTINCT FROM T51._R0 THEN '' ELSE 'first ' END,
            CASE WHEN T51._L1 IS NOT DISTINCT FROM T51._R1 THEN '' ELSE 'flagged ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T28._LK0,
            T28._L0,
            T28._L1,
            T47._RK0,
            T47._R0,
            T47._R1
          FROM (
            SELECT
              'product_data' AS _LK0,
              T14.FIRST AS _L0,
              T14.FLAGGED AS _L1
            FROM (
              SELECT
                MIN(IFF(T0.HAS_PRODUCT_DATA, T0.DAY, NULL)) AS FIRST,
                COUNT_IF(T0.HAS_PRODUCT_DATA) AS FLAGGED
              FROM TIMELINE.DAYS AS T0
            ) AS T14
          ) AS T28
          FULL OUTER JOIN (
            SELECT
              'product_data' AS _RK0,
              IFF(
                T37.FIRST IS NULL,
                NULL,
                GREATEST(
                  T37.FIRST,
                  CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                )
              ) AS _R0,
              IFF(
                T37.FIRST IS NULL,
                0,
                DATEDIFF(
                  DAY,
                  GREATEST(
                    T37.FIRST,
                    CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                  ),
                  DATE_FROM_PARTS(2026, 6, 30)
                ) + 1
              ) AS _R1
            FROM (
              SELECT
                MIN(T33.DAY) AS FIRST
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      T3.USAGE_DATE AS DAY
                    FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T3
                  ) AS T9
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T4.SESSION_DATE AS DAY
                      FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
                    ) AS T10
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T5.PAGE_VIEW_DATE AS DAY
                      FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T5
                    ) AS T11
                  ) AS T17
                ) AS T20
                WHERE
                  T20.DAY <= DATE_FROM_PARTS(2026, 6, 30)
              ) AS T33
            ) AS T37
          ) AS T47
            ON T28._LK0 = T47._RK0
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
            AND T51._L1 IS NOT DISTINCT FROM T51._R1
          )
      ) AS T55
    ) AS T56
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'device_data begins with its first fact' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T45._LK0, T45._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T45._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T45._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T45._L0 IS NOT DISTINCT FROM T45._R0 THEN '' ELSE 'first ' END,
          CASE WHEN T45._L1 IS NOT DISTINCT FROM T45._R1 THEN '' ELSE 'flagged ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T27._LK0,
          T27._L0,
          T27._L1,
          T40._RK0,
          T40._R0,
          T40._R1
        FROM (
          SELECT
            'device_data' AS _LK0,
            T12.FIRST AS _L0,
            T12.FLAGGED AS _L1
          FROM (
            SELECT
              MIN(IFF(T0.HAS_DEVICE_DATA, T0.DAY, NULL)) AS FIRST,
              COUNT_IF(T0.HAS_DEVICE_DATA) AS FLAGGED
            FROM TIMELINE.DAYS AS T0
          ) AS T12
        ) AS T27
        FULL OUTER JOIN (
          SELECT
            'device_data' AS _RK0,
            IFF(
              T30.FIRST IS NULL,
              NULL,
              GREATEST(
                T30.FIRST,
                CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
              )
            ) AS _R0,
            IFF(
              T30.FIRST IS NULL,
              0,
              DATEDIFF(
                DAY,
                GREATEST(
                  T30.FIRST,
                  CAST(CAST(DATEADD(DAY, -9999, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
                ),
                DATE_FROM_PARTS(2026, 6, 30)
              ) + 1
            ) AS _R1
          FROM (
            SELECT
              MIN(T16.DAY) AS FIRST
            FROM (
              SELECT
                T1.EVENT_DATE AS DAY
              FROM TIMELINE.TAP_HOURS AS T1
              WHERE
                T1.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            ) AS T16
          ) AS T30
        ) AS T40
          ON T27._LK0 = T40._RK0
      ) AS T45
      WHERE
        NOT (
          (
            T45._LK0 IS NOT NULL
          )
          AND (
            T45._RK0 IS NOT NULL
          )
          AND T45._L0 IS NOT DISTINCT FROM T45._R0
          AND T45._L1 IS NOT DISTINCT FROM T45._R1
        )
    ) AS T52
  ) AS T57
) AS T58
