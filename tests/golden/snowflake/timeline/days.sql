WITH T21 AS (
  SELECT
    MIN(T1.EVENT_DATE) AS DEVICES_FROM
  FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T1
), T32 AS (
  SELECT
    MIN(CAST(T0.ACCOUNT_CREATED_AT AS DATE)) AS COMPANY_FROM
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T0
), T49 AS (
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
          CAST(4 AS BIGINT) AS NUMBER
      ) AS T13
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(5 AS BIGINT) AS NUMBER
      ) AS T14
    ) AS T25
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          CAST(6 AS BIGINT) AS NUMBER
      ) AS T15
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(7 AS BIGINT) AS NUMBER
      ) AS T12
    ) AS T26
  ) AS T38
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
          CAST(8 AS BIGINT) AS NUMBER
      ) AS T16
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(9 AS BIGINT) AS NUMBER
      ) AS T17
    ) AS T27
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
            CAST(0 AS BIGINT) AS NUMBER
        ) AS T18
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(1 AS BIGINT) AS NUMBER
        ) AS T11
      ) AS T30
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            CAST(2 AS BIGINT) AS NUMBER
        ) AS T19
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(3 AS BIGINT) AS NUMBER
        ) AS T20
      ) AS T31
    ) AS T40
  ) AS T46
), T54 AS (
  SELECT
    MIN(T45.FIRST) AS PRODUCT_FROM
  FROM (
    SELECT
      *
    FROM (
      SELECT
        MIN(T8.USAGE_DATE) AS FIRST
      FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T8
    ) AS T24
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          MIN(T9.SESSION_DATE) AS FIRST
        FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T9
      ) AS T28
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          MIN(T10.PAGE_VIEW_DATE) AS FIRST
        FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T10
      ) AS T29
    ) AS T39
  ) AS T45
)
SELECT
  T76.DAY,
  CAST(CAST(DATEADD(
    DAY,
    -(
      (
        (
          (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T76.DAY) % 7
            ) + 7
          ) % 7
        ) + 1
      ) - 1
    ),
    T76.DAY
  ) AS TIMESTAMPNTZ) AS DATE) AS WEEK_START_DATE,
  CAST(CAST(DATE_TRUNC('MONTH', T76.DAY) AS TIMESTAMPNTZ) AS DATE) AS MONTH_START_DATE,
  COALESCE(T76.DAY >= T76.COMPANY_FROM, FALSE) AS IS_COMPANY_DAY,
  COALESCE(T76.DAY >= T76.PRODUCT_FROM, FALSE) AS HAS_PRODUCT_DATA,
  COALESCE(T76.DAY >= T76.DEVICES_FROM, FALSE) AS HAS_DEVICE_DATA,
  (
    (
      (
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T76.DAY) % 7
          ) + 7
        ) % 7
      ) + 1
    ) = 7
  )
  OR (
    T76.DAY = DATE_FROM_PARTS(2026, 6, 30)
  ) AS IS_WEEK_END,
  DATE_PART(day, CAST(CAST(DATEADD(DAY, 1, T76.DAY) AS TIMESTAMPNTZ) AS DATE)) = 1 AS IS_MONTH_END
FROM (
  SELECT
    T75.DAY,
    T73.FIRST_DAY,
    T73.COMPANY_FROM,
    T73.PRODUCT_FROM,
    T73.DEVICES_FROM
  FROM (
    SELECT
      CAST(CAST(DATEADD(DAY, -T69.NUMBER, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE) AS DAY
    FROM (
      SELECT
        T55.NUMBER + T62.DIGIT + T63.DIGIT + T64.DIGIT AS NUMBER
      FROM T49 AS T55
      CROSS JOIN (
        SELECT
          T52.NUMBER * 10 AS DIGIT
        FROM T49 AS T52
      ) AS T62
      CROSS JOIN (
        SELECT
          T52.NUMBER * 100 AS DIGIT
        FROM T49 AS T52
      ) AS T63
      CROSS JOIN (
        SELECT
          T52.NUMBER * 1000 AS DIGIT
        FROM T49 AS T52
      ) AS T64
    ) AS T69
  ) AS T75
  CROSS JOIN (
    SELECT
      T71.FIRST_DAY,
      T47.COMPANY_FROM,
      T57.PRODUCT_FROM,
      T42.DEVICES_FROM
    FROM (
      SELECT
        MIN(T68.FIRST) AS FIRST_DAY
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
                T33.DEVICES_FROM AS FIRST
              FROM T21 AS T33
            ) AS T48
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST(T2.USER_CREATED_AT AS DATE)) AS FIRST
              FROM STAGING.STG_APP_DATABASE__USERS AS T2
            ) AS T34
          ) AS T51
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                MIN(T3.INSTALL_DATE) AS FIRST
              FROM STAGING.STG_APP_DATABASE__DEVICES AS T3
            ) AS T22
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST(T4.LOCATION_CREATED_AT AS DATE)) AS FIRST
              FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T4
            ) AS T35
          ) AS T43
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
                MIN(T5.START_DATE) AS FIRST
              FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T5
            ) AS T23
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST(T6.DEAL_CREATED_AT AS DATE)) AS FIRST
              FROM STAGING.STG_HUBSPOT__DEALS AS T6
            ) AS T36
          ) AS T44
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST(T7.CREATED_AT AS DATE)) AS FIRST
              FROM STAGING.STG_HUBSPOT__TICKETS AS T7
            ) AS T37
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T41.COMPANY_FROM AS FIRST
                FROM T32 AS T41
              ) AS T50
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T56.PRODUCT_FROM AS FIRST
                FROM T54 AS T56
              ) AS T61
            ) AS T65
          ) AS T66
        ) AS T67
      ) AS T68
    ) AS T71
    CROSS JOIN T32 AS T47
    CROSS JOIN T54 AS T57
    CROSS JOIN T21 AS T42
  ) AS T73
) AS T76
WHERE
  T76.DAY >= T76.FIRST_DAY
