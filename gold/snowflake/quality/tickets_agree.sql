WITH T19 AS (
  SELECT
    COALESCE(T16._ACCOUNT, 'unassigned') AS ACCOUNT_ID,
    CAST(T15.CREATED_AT AS DATE) AS CREATED,
    CAST(T15.CLOSED_AT AS DATE) AS CLOSED,
    IFF(
      CAST(T15.CLOSED_AT AS DATE) < CAST(T15.CREATED_AT AS DATE),
      CAST(T15.CREATED_AT AS DATE),
      CAST(T15.CLOSED_AT AS DATE)
    ) AS ENDED,
    T15.RESOLUTION_TIME_HOURS AS HOURS,
    COALESCE(T15.PRIORITY = 'urgent', FALSE) AS IS_URGENT,
    CAST(ROUND(T15.SLA_LIMIT_HOURS / 24, 0) AS BIGINT) AS ALLOWED
  FROM (
    SELECT
      *
    FROM STAGING.STG_HUBSPOT__TICKETS AS T2
    WHERE
      T2.CREATED_AT IS NOT NULL
  ) AS T15
  LEFT OUTER JOIN (
    SELECT
      T3.ACCOUNT_ID AS _ACCOUNT
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T3
    WHERE
      T3.ACCOUNT_ID <> '0'
  ) AS T16
    ON T15.ACCOUNT_ID = T16._ACCOUNT
), T28 AS (
  SELECT
    T25.ACCOUNT_ID,
    T25.DAY,
    SUM(T25.HOURS) AS HOURS,
    SUM(T25.OPENED) AS OPENED,
    SUM(T25.CLOSED) AS CLOSED,
    SUM(T25.TIMED) AS TIMED,
    SUM(T25.ENDED) AS ENDED
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T20.ACCOUNT_ID,
        T20.ENDED AS DAY,
        0.0 AS HOURS,
        0 AS OPENED,
        0 AS CLOSED,
        0 AS TIMED,
        1 AS ENDED
      FROM T19 AS T20
      WHERE
        T20.ENDED IS NOT NULL
    ) AS T22
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T20.ACCOUNT_ID,
          T20.CREATED AS DAY,
          0.0 AS HOURS,
          1 AS OPENED,
          0 AS CLOSED,
          0 AS TIMED,
          0 AS ENDED
        FROM T19 AS T20
      ) AS T21
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T20.ACCOUNT_ID,
          T20.CLOSED AS DAY,
          COALESCE(T20.HOURS, 0.0) AS HOURS,
          0 AS OPENED,
          1 AS CLOSED,
          CAST(T20.HOURS IS NOT NULL AS BIGINT) AS TIMED,
          0 AS ENDED
        FROM T19 AS T20
        WHERE
          T20.CLOSED IS NOT NULL
      ) AS T23
    ) AS T24
  ) AS T25
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
        'days of an account\'s tickets' AS STATEMENT,
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
          CASE WHEN T49._L1 IS NOT DISTINCT FROM T49._R1 THEN '' ELSE 'last ' END,
          CASE WHEN T49._L2 IS NOT DISTINCT FROM T49._R2 THEN '' ELSE 'number ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T18._LK0,
          T18._L0,
          T18._L1,
          T18._L2,
          T48._RK0,
          T48._R0,
          T48._R1,
          T48._R2
        FROM (
          SELECT
            T8.ACCOUNT_ID AS _LK0,
            T8.FIRST AS _L0,
            T8.LAST AS _L1,
            T8.NUMBER AS _L2
          FROM (
            SELECT
              T0.ACCOUNT_ID,
              MIN(T0.DAY) AS FIRST,
              MAX(T0.DAY) AS LAST,
              COUNT(*) AS NUMBER
            FROM TIMELINE.TICKET_DAYS AS T0
            GROUP BY
              1
          ) AS T8
        ) AS T18
        FULL OUTER JOIN (
          SELECT
            T46.ACCOUNT_ID AS _RK0,
            T46.FIRST AS _R0,
            T46.LAST AS _R1,
            T46.NUMBER AS _R2
          FROM (
            SELECT
              T42.ACCOUNT_ID,
              GREATEST(T42.DAY, T14.CALENDAR) AS FIRST,
              DATE_FROM_PARTS(2026, 6, 30) AS LAST,
              DATEDIFF(DAY, GREATEST(T42.DAY, T14.CALENDAR), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS NUMBER
            FROM (
              SELECT
                T38.ACCOUNT_ID,
                MIN(T38.DAY) AS DAY
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      T3.ACCOUNT_ID,
                      CAST(T3.ACCOUNT_CREATED_AT AS DATE) AS DAY
                    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T3
                    WHERE
                      T3.ACCOUNT_ID <> '0'
                  ) AS T12
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      T30.ACCOUNT_ID,
                      T30.DAY
                    FROM T28 AS T30
                  ) AS T32
                ) AS T35
                WHERE
                  T35.DAY IS NOT NULL
              ) AS T38
              GROUP BY
                1
            ) AS T42
            CROSS JOIN (
              SELECT
                MIN(T1.DAY) AS CALENDAR
              FROM TIMELINE.DAYS AS T1
            ) AS T14
          ) AS T46
        ) AS T48
          ON T18._LK0 = T48._RK0
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
          AND T49._L2 IS NOT DISTINCT FROM T49._R2
        )
    ) AS T51
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'days with a ticket' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T39._LK0, T39._RK0),
          COALESCE(CAST(T39._LK1 AS VARCHAR), CAST(T39._RK1 AS VARCHAR))
        ) AS ENTITY_KEY,
        CASE
          WHEN T39._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T39._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T6._LK0,
          T6._LK1,
          T34._RK0,
          T34._RK1
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.DAY AS _LK1
          FROM TIMELINE.TICKET_DAYS AS T0
        ) AS T6
        RIGHT OUTER JOIN (
          SELECT
            T30.ACCOUNT_ID AS _RK0,
            T30.DAY AS _RK1
          FROM T28 AS T30
        ) AS T34
          ON T6._LK0 = T34._RK0 AND T6._LK1 = T34._RK1
      ) AS T39
      WHERE
        NOT (
          (
            T39._LK0 IS NOT NULL
          ) AND (
            T39._RK0 IS NOT NULL
          )
        )
    ) AS T43
  ) AS T52
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'tickets of an account at as_of' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T37._LK0, T37._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T37._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T37._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T37._L0 IS NOT DISTINCT FROM T37._R0 THEN '' ELSE 'lifetime_tickets ' END,
        CASE WHEN T37._L1 IS NOT DISTINCT FROM T37._R1 THEN '' ELSE 'open_tickets ' END,
        CASE
          WHEN T37._L2 IS NOT DISTINCT FROM T37._R2
          THEN ''
          ELSE 'open_urgent_tickets '
        END,
        CASE WHEN T37._L3 IS NOT DISTINCT FROM T37._R3 THEN '' ELSE 'open_breaches ' END,
        CASE WHEN T37._L4 IS NOT DISTINCT FROM T37._R4 THEN '' ELSE 'tickets_90d ' END,
        CASE
          WHEN T37._L5 IS NOT DISTINCT FROM T37._R5
          THEN ''
          ELSE 'created_90d_closed '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T13._LK0,
        T13._L0,
        T13._L1,
        T13._L2,
        T13._L3,
        T13._L4,
        T13._L5,
        T29._RK0,
        T29._R0,
        T29._R1,
        T29._R2,
        T29._R3,
        T29._R4,
        T29._R5
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.LIFETIME_TICKETS AS _L0,
          T0.OPEN_TICKETS AS _L1,
          T0.OPEN_URGENT_TICKETS AS _L2,
          T0.OPEN_BREACHES AS _L3,
          T0.TICKETS_90D AS _L4,
          T0.CREATED_90D_CLOSED AS _L5
        FROM TIMELINE.TICKET_DAYS AS T0
        WHERE
          T0.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T0.LIFETIME_TICKETS > 0
      ) AS T13
      FULL OUTER JOIN (
        SELECT
          T26.ACCOUNT_ID AS _RK0,
          T26.LIFETIME_TICKETS AS _R0,
          T26.OPEN_TICKETS AS _R1,
          T26.OPEN_URGENT_TICKETS AS _R2,
          T26.OPEN_BREACHES AS _R3,
          T26.TICKETS_90D AS _R4,
          T26.CREATED_90D_CLOSED AS _R5
        FROM (
          SELECT
            T20.ACCOUNT_ID,
            COUNT(*) AS LIFETIME_TICKETS,
            COUNT_IF(T20.ENDED IS NULL) AS OPEN_TICKETS,
            COUNT_IF((
              T20.ENDED IS NULL
            ) AND T20.IS_URGENT) AS OPEN_URGENT_TICKETS,
            COUNT_IF(
              (
                T20.ENDED IS NULL
              )
              AND COALESCE(DATEDIFF(DAY, T20.CREATED, DATE_FROM_PARTS(2026, 6, 30)) >= T20.ALLOWED, FALSE)
            ) AS OPEN_BREACHES,
            COUNT_IF(DATEDIFF(DAY, T20.CREATED, DATE_FROM_PARTS(2026, 6, 30)) < 90) AS TICKETS_90D,
            COUNT_IF(
              (
                DATEDIFF(DAY, T20.CREATED, DATE_FROM_PARTS(2026, 6, 30)) < 90
              )
              AND NOT (
                T20.ENDED IS NULL
              )
            ) AS CREATED_90D_CLOSED
          FROM T19 AS T20
          GROUP BY
            1
        ) AS T26
      ) AS T29
        ON T13._LK0 = T29._RK0
    ) AS T37
    WHERE
      NOT (
        (
          T37._LK0 IS NOT NULL
        )
        AND (
          T37._RK0 IS NOT NULL
        )
        AND T37._L0 IS NOT DISTINCT FROM T37._R0
        AND T37._L1 IS NOT DISTINCT FROM T37._R1
        AND T37._L2 IS NOT DISTINCT FROM T37._R2
        AND T37._L3 IS NOT DISTINCT FROM T37._R3
        AND T37._L4 IS NOT DISTINCT FROM T37._R4
        AND T37._L5 IS NOT DISTINCT FROM T37._R5
      )
  ) AS T45
) AS T53
UNION ALL
SELECT
  *
FROM (
  SELECT
    'tickets of a day = the help desk\'s' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T44.ACCOUNT_ID, 'null'), '|'),
      COALESCE(CAST(T44.DAY AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
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
                        T44.TICKETS_OPENED = T44.F_OPENED
                      )
                      THEN 'tickets_opened; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        T44.TICKETS_CLOSED = T44.F_CLOSED
                      )
                      THEN 'tickets_closed; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      T44.OPEN_TICKETS = (
                        T44.SUM_ALL - T44.SUM_ENDED
                      )
                    )
                    THEN 'open_tickets; '
                    ELSE ''
                  END
                ),
                CASE WHEN NOT (
                  T44.TICKETS_30D = T44.SUM_30D
                ) THEN 'tickets_30d; ' ELSE '' END
              ),
              CASE WHEN NOT (
                T44.TICKETS_90D = T44.SUM_90D
              ) THEN 'tickets_90d; ' ELSE '' END
            ),
            CASE
              WHEN NOT (
                T44.RESOLVED_90D = T44.SUM_RESOLVED
              )
              THEN 'resolved_90d; '
              ELSE ''
            END
          ),
          CASE WHEN NOT (
            T44.TIMED_90D = T44.SUM_TIMED
          ) THEN 'timed_90d; ' ELSE '' END
        ),
        CASE
          WHEN NOT (
            (
              (
                T44.RESOLUTION_HOURS_90D IS NULL
              ) AND (
                T44.SUM_HOURS IS NULL
              )
            )
            OR COALESCE(
              ABS(T44.RESOLUTION_HOURS_90D - CAST(T44.SUM_HOURS AS DOUBLE)) <= (
                GREATEST(ABS(T44.RESOLUTION_HOURS_90D), ABS(CAST(T44.SUM_HOURS AS DOUBLE)), 1.0) * 0.0001
              ),
              FALSE
            )
          )
          THEN 'resolution_hours_90d; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          T44.LIFETIME_TICKETS = T44.SUM_ALL
        )
        THEN 'lifetime_tickets; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T40.ACCOUNT_ID,
      T40.DAY,
      T40.TICKETS_OPENED,
      T40.TICKETS_CLOSED,
      T40.OPEN_TICKETS,
      T40.OPEN_URGENT_TICKETS,
      T40.OPEN_BREACHES,
      T40.TICKETS_30D,
      T40.TICKETS_90D,
      T40.CREATED_90D_CLOSED,
      T40.RESOLVED_90D,
      T40.TIMED_90D,
      T40.RESOLUTION_HOURS_90D,
      T40.LIFETIME_TICKETS,
      T40.F_OPENED,
      T40.F_CLOSED,
      T40.F_TIMED,
      T40.F_ENDED,
      T40.F_HOURS,
      SUM(T40.F_OPENED) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN 29 preceding AND CURRENT ROW
      ) AS SUM_30D,
      SUM(T40.F_OPENED) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS SUM_90D,
      SUM(T40.F_CLOSED) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS SUM_RESOLVED,
      SUM(T40.F_TIMED) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS SUM_TIMED,
      SUM(CAST(T40.F_HOURS AS DECIMAL(18, 6))) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS SUM_HOURS,
      SUM(T40.F_OPENED) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS SUM_ALL,
      SUM(T40.F_ENDED) OVER (
        PARTITION BY T40.ACCOUNT_ID
        ORDER BY T40.DAY ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS SUM_ENDED
    FROM (
      SELECT
        T4.ACCOUNT_ID,
        T4.DAY,
        T4.TICKETS_OPENED,
        T4.TICKETS_CLOSED,
        T4.OPEN_TICKETS,
        T4.OPEN_URGENT_TICKETS,
        T4.OPEN_BREACHES,
        T4.TICKETS_30D,
        T4.TICKETS_90D,
        T4.CREATED_90D_CLOSED,
        T4.RESOLVED_90D,
        T4.TIMED_90D,
        T4.RESOLUTION_HOURS_90D,
        T4.LIFETIME_TICKETS,
        COALESCE(T36._OPENED, 0) AS F_OPENED,
        COALESCE(T36._CLOSED, 0) AS F_CLOSED,
        COALESCE(T36._TIMED, 0) AS F_TIMED,
        COALESCE(T36._ENDED, 0) AS F_ENDED,
        COALESCE(T36._HOURS, 0) AS F_HOURS
      FROM TIMELINE.TICKET_DAYS AS T4
      LEFT OUTER JOIN (
        SELECT
          T30.ACCOUNT_ID AS _ACCOUNT_ID,
          T30.DAY AS _DAY,
          T30.HOURS AS _HOURS,
          T30.OPENED AS _OPENED,
          T30.CLOSED AS _CLOSED,
          T30.TIMED AS _TIMED,
          T30.ENDED AS _ENDED
        FROM T28 AS T30
      ) AS T36
        ON T4.ACCOUNT_ID = T36._ACCOUNT_ID AND T4.DAY = T36._DAY
    ) AS T40
  ) AS T44
  WHERE
    NOT (
      (
        T44.TICKETS_OPENED = T44.F_OPENED
      )
      AND (
        T44.TICKETS_CLOSED = T44.F_CLOSED
      )
      AND (
        T44.OPEN_TICKETS = (
          T44.SUM_ALL - T44.SUM_ENDED
        )
      )
      AND (
        T44.TICKETS_30D = T44.SUM_30D
      )
      AND (
        T44.TICKETS_90D = T44.SUM_90D
      )
      AND (
        T44.RESOLVED_90D = T44.SUM_RESOLVED
      )
      AND (
        T44.TIMED_90D = T44.SUM_TIMED
      )
      AND (
        (
          (
            T44.RESOLUTION_HOURS_90D IS NULL
          ) AND (
            T44.SUM_HOURS IS NULL
          )
        )
        OR COALESCE(
          ABS(T44.RESOLUTION_HOURS_90D - CAST(T44.SUM_HOURS AS DOUBLE)) <= (
            GREATEST(ABS(T44.RESOLUTION_HOURS_90D), ABS(CAST(T44.SUM_HOURS AS DOUBLE)), 1.0) * 0.0001
          ),
          FALSE
        )
      )
      AND (
        T44.LIFETIME_TICKETS = T44.SUM_ALL
      )
    )
) AS T50
