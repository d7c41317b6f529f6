WITH T5 AS (
  SELECT
    T2.SESSION_ID,
    T2.USER_ID,
    T2.CUSTOMER_ID,
    T2.START_TIME,
    T2.END_TIME,
    T2.DURATION_SECONDS,
    T2.PAGE_VIEWS,
    T2.ACTIONS_TAKEN,
    T2.DEVICE_TYPE,
    T2.BROWSER,
    T2.CREATED_AT
  FROM RAW.APP_DATABASE_USER_SESSIONS AS T2
), REPEATS_IN_APP_DATABASE_USER_SESSIONS AS (
  SELECT
    *
  FROM (
    SELECT
      T9.SESSION_ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T2.SESSION_ID,
        T2.START_TIME
      FROM RAW.APP_DATABASE_USER_SESSIONS AS T2
      WHERE
        NOT (
          COALESCE(
            T2.START_TIME >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T2.SESSION_ID >= '!'
          ) OR (
            TRIM(T2.SESSION_ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T9
    GROUP BY
      1
  ) AS T10
  WHERE
    T10.COPIES > 1
)
SELECT
  T23.SESSION_ID,
  T23.USER_ID,
  T23.CUSTOMER_ID AS ACCOUNT_ID,
  COALESCE((
    T23.USER_ID = '0'
  ) OR (
    T23.CUSTOMER_ID = '0'
  ), FALSE) AS IS_ANONYMOUS,
  T23.START_TIME,
  T23.END_TIME,
  T23.SECONDS AS DURATION_SECONDS,
  T23.PAGE_VIEWS,
  T23.ACTIONS_TAKEN,
  NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEVICE_TYPE)), '-', '_'), ' ', '_'), '') AS DEVICE_TYPE,
  T23.BROWSER,
  CASE
    WHEN T23.SECONDS IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN T23.SECONDS < 30
    THEN 'Bounce'
    WHEN T23.SECONDS < 120
    THEN 'Quick'
    WHEN T23.SECONDS < 300
    THEN 'Short'
    WHEN T23.SECONDS < 900
    THEN 'Medium'
    WHEN T23.SECONDS < 1800
    THEN 'Long'
    ELSE 'Extended'
  END AS SESSION_DURATION_CATEGORY,
  CASE
    WHEN T23.PAGE_VIEWS IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN (
      T23.SECONDS < 30
    ) AND (
      T23.PAGE_VIEWS <= 1
    )
    THEN 'None'
    WHEN T23.PAGE_VIEWS <= 2
    THEN 'Low'
    WHEN T23.PAGE_VIEWS <= 5
    THEN 'Medium'
    WHEN T23.PAGE_VIEWS <= 10
    THEN 'High'
    ELSE 'Very High'
  END AS ENGAGEMENT_LEVEL,
  (
    T23.PAGE_VIEWS <= 1
  ) OR (
    T23.SECONDS < 30
  ) AS IS_BOUNCE,
  CAST(ROUND(
    CAST(T23.ACTIONS_TAKEN AS DOUBLE) / NULLIF(CAST(T23.SECONDS AS DOUBLE) / 60.0, 0.0),
    2
  ) AS DOUBLE) AS ACTIONS_PER_MINUTE,
  CAST(ROUND(
    CAST(T23.PAGE_VIEWS AS DOUBLE) / NULLIF(CAST(T23.SECONDS AS DOUBLE) / 60.0, 0.0),
    2
  ) AS DOUBLE) AS PAGES_PER_MINUTE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEVICE_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEVICE_TYPE)), '-', '_'), ' ', '_'), '')
      WHEN 'desktop'
      THEN 'Desktop'
      WHEN 'mobile'
      THEN 'Mobile'
      WHEN 'tablet'
      THEN 'Tablet'
      ELSE 'unmapped'
    END
  ) AS DEVICE_CATEGORY,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.BROWSER)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.BROWSER)), '-', '_'), ' ', '_'), '')
      WHEN 'chrome'
      THEN 'Chrome'
      WHEN 'chrome_mobile'
      THEN 'Chrome'
      WHEN 'firefox'
      THEN 'Firefox'
      WHEN 'firefox_mobile'
      THEN 'Firefox'
      WHEN 'safari'
      THEN 'Safari'
      WHEN 'mobile_safari'
      THEN 'Safari'
      WHEN 'edge'
      THEN 'Edge'
      WHEN 'samsung_browser'
      THEN 'Samsung'
      ELSE 'unmapped'
    END
  ) AS BROWSER_FAMILY,
  CAST(T23.START_TIME AS DATE) AS SESSION_DATE,
  CAST(DATE_PART(hour, T23.START_TIME) AS BIGINT) AS SESSION_HOUR,
  (
    (
      (
        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T23.START_TIME AS DATE)) % 7
      ) + 7
    ) % 7
  ) + 1 AS SESSION_DAY_OF_WEEK,
  CASE
    WHEN (
      (
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T23.START_TIME AS DATE)) % 7
          ) + 7
        ) % 7
      ) + 1
    ) >= 6
    THEN 'Weekend'
    WHEN (
      (
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T23.START_TIME AS DATE)) % 7
          ) + 7
        ) % 7
      ) + 1
    ) < 6
    THEN 'Weekday'
    ELSE CAST(NULL AS VARCHAR)
  END AS DAY_TYPE,
  CASE
    WHEN CAST(DATE_PART(hour, T23.START_TIME) AS BIGINT) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CAST(DATE_PART(hour, T23.START_TIME) AS BIGINT) BETWEEN 6 AND 11
    THEN 'Morning'
    WHEN CAST(DATE_PART(hour, T23.START_TIME) AS BIGINT) BETWEEN 12 AND 17
    THEN 'Afternoon'
    WHEN CAST(DATE_PART(hour, T23.START_TIME) AS BIGINT) BETWEEN 18 AND 22
    THEN 'Evening'
    ELSE 'Night'
  END AS TIME_OF_DAY,
  CAST(ROUND(
    (
      CASE
        WHEN (
          CAST(IFF(T23.SECONDS >= 0, T23.SECONDS, NULL) AS DOUBLE) / 1800.0
        ) > 1.0
        THEN 1.0
        ELSE CAST(IFF(T23.SECONDS >= 0, T23.SECONDS, NULL) AS DOUBLE) / 1800.0
      END * 40.0
    ) + (
      CASE
        WHEN (
          CAST(IFF(T23.PAGE_VIEWS >= 0, T23.PAGE_VIEWS, NULL) AS DOUBLE) / 10.0
        ) > 1.0
        THEN 1.0
        ELSE CAST(IFF(T23.PAGE_VIEWS >= 0, T23.PAGE_VIEWS, NULL) AS DOUBLE) / 10.0
      END * 30.0
    ) + (
      CASE
        WHEN (
          CAST(IFF(T23.ACTIONS_TAKEN >= 0, T23.ACTIONS_TAKEN, NULL) AS DOUBLE) / 20.0
        ) > 1.0
        THEN 1.0
        ELSE CAST(IFF(T23.ACTIONS_TAKEN >= 0, T23.ACTIONS_TAKEN, NULL) AS DOUBLE) / 20.0
      END * 30.0
    ),
    2
  ) AS DOUBLE) AS SESSION_QUALITY_SCORE,
  T23.START_TIME IS NULL AS MISSING_START_TIME,
  COALESCE(T23.DURATION_SECONDS < 0, TRUE) AS INVALID_DURATION,
  T23.BACKWARDS AS INVALID_TIME_SEQUENCE,
  T23.IS_ORPHAN,
  T23.CREATED_AT AS RECORD_CREATED_AT
FROM (
  SELECT
    T22.SESSION_ID,
    T22.USER_ID,
    T22.CUSTOMER_ID,
    T22.START_TIME,
    T22.END_TIME,
    T22.DURATION_SECONDS,
    T22.PAGE_VIEWS,
    T22.ACTIONS_TAKEN,
    T22.DEVICE_TYPE,
    T22.BROWSER,
    T22.CREATED_AT,
    T22.SECONDS,
    T22.BACKWARDS,
    FALSE
    OR (
      (
        T22.USER_ID IS NOT NULL
      )
      AND (
        T6._PARENT_0 IS NULL
      )
      AND (
        T22.USER_ID <> '0'
      )
    )
    OR (
      (
        T22.CUSTOMER_ID IS NOT NULL
      )
      AND (
        T7._PARENT_1 IS NULL
      )
      AND (
        T22.CUSTOMER_ID <> '0'
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      T20.SESSION_ID,
      T20.USER_ID,
      T20.CUSTOMER_ID,
      T20.START_TIME,
      T20.END_TIME,
      T20.DURATION_SECONDS,
      T20.PAGE_VIEWS,
      T20.ACTIONS_TAKEN,
      T20.DEVICE_TYPE,
      T20.BROWSER,
      T20.CREATED_AT,
      CASE
        WHEN (
          T20.DURATION_SECONDS >= 0
        )
        AND NOT (
          COALESCE(T20.END_TIME < T20.START_TIME, FALSE)
        )
        THEN CAST(T20.DURATION_SECONDS AS BIGINT)
        ELSE IFF(
          DATEDIFF(SECOND, T20.START_TIME, T20.END_TIME) >= 0,
          DATEDIFF(SECOND, T20.START_TIME, T20.END_TIME),
          NULL
        )
      END AS SECONDS,
      COALESCE(T20.END_TIME < T20.START_TIME, FALSE) AS BACKWARDS
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM T5 AS T8
        WHERE
          NOT (
            COALESCE(
              T8.START_TIME >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
              FALSE
            )
          )
          AND (
            (
              T8.SESSION_ID >= '!'
            ) OR (
              TRIM(T8.SESSION_ID, ' \t\n\r\f') <> ''
            )
          )
          AND NOT (
            T8.SESSION_ID IN (
              SELECT
                T12.SESSION_ID
              FROM REPEATS_IN_APP_DATABASE_USER_SESSIONS AS T12
            )
          )
      ) AS T15
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T18.*
          EXCLUDE (VERSION_RANK)
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T16.SESSION_ID,
              T16.USER_ID,
              T16.CUSTOMER_ID,
              T16.START_TIME,
              T16.END_TIME,
              T16.DURATION_SECONDS,
              T16.PAGE_VIEWS,
              T16.ACTIONS_TAKEN,
              T16.DEVICE_TYPE,
              T16.BROWSER,
              T16.CREATED_AT,
              ROW_NUMBER() OVER (
                PARTITION BY T16.SESSION_ID
                ORDER BY T16.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                  '|',
                  COALESCE(T16.SESSION_ID, '<null>'),
                  COALESCE(T16.USER_ID, '<null>'),
                  COALESCE(T16.CUSTOMER_ID, '<null>'),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T16.START_TIME, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  ),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T16.END_TIME, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  ),
                  COALESCE(CAST(T16.DURATION_SECONDS AS VARCHAR), '<null>'),
                  COALESCE(CAST(T16.PAGE_VIEWS AS VARCHAR), '<null>'),
                  COALESCE(CAST(T16.ACTIONS_TAKEN AS VARCHAR), '<null>'),
                  COALESCE(T16.DEVICE_TYPE, '<null>'),
                  COALESCE(T16.BROWSER, '<null>'),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T16.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  )
                ) DESC NULLS LAST
              ) - 1 AS VERSION_RANK
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  *
                FROM T5 AS T8
                WHERE
                  NOT (
                    COALESCE(
                      T8.START_TIME >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      FALSE
                    )
                  )
                  AND T8.SESSION_ID IN (
                    SELECT
                      T12.SESSION_ID
                    FROM REPEATS_IN_APP_DATABASE_USER_SESSIONS AS T12
                  )
              ) AS T14
            ) AS T16
          ) AS T17
          WHERE
            T17.VERSION_RANK = 0
        ) AS T18
      ) AS T19
    ) AS T20
  ) AS T22
  LEFT OUTER JOIN (
    SELECT
      T0.USER_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__USERS AS T0
  ) AS T6
    ON T22.USER_ID = T6._PARENT_0
  LEFT OUTER JOIN (
    SELECT
      T1.ACCOUNT_ID AS _PARENT_1
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T1
  ) AS T7
    ON T22.CUSTOMER_ID = T7._PARENT_1
) AS T23
