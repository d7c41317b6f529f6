WITH T30 AS (
  SELECT
    T28.USER_ID,
    T28.PAGE_CATEGORY,
    T28._DAY,
    T28._OPENS,
    T28._CLOSES,
    CASE
      WHEN T28._CLOSES
      THEN T28._DAY
      ELSE LEAD(T28._DAY) OVER (PARTITION BY T28.USER_ID, T28.PAGE_CATEGORY ORDER BY T28._DAY ASC)
    END AS _LAST
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T9.USER_ID,
        T9.PAGE_CATEGORY,
        T9._DAY,
        (
          LAG(T9._DAY) OVER (PARTITION BY T9.USER_ID, T9.PAGE_CATEGORY ORDER BY T9._DAY ASC) IS NULL
        )
        OR (
          DATEDIFF(
            DAY,
            LAG(T9._DAY) OVER (PARTITION BY T9.USER_ID, T9.PAGE_CATEGORY ORDER BY T9._DAY ASC),
            T9._DAY
          ) >= 30
        ) AS _OPENS,
        (
          LEAD(T9._DAY) OVER (PARTITION BY T9.USER_ID, T9.PAGE_CATEGORY ORDER BY T9._DAY ASC) IS NULL
        )
        OR (
          DATEDIFF(
            DAY,
            T9._DAY,
            LEAD(T9._DAY) OVER (PARTITION BY T9.USER_ID, T9.PAGE_CATEGORY ORDER BY T9._DAY ASC)
          ) >= 30
        ) AS _CLOSES
      FROM (
        SELECT DISTINCT
          T3.USER_ID,
          T3.PAGE_CATEGORY,
          T3.PAGE_VIEW_DATE AS _DAY
        FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T3
        WHERE
          NOT (
            T3.IS_ORPHAN
          )
          AND NOT (
            T3.IS_ANONYMOUS
          )
          AND T3.USER_ID IS NOT NULL
          AND T3.PAGE_CATEGORY IS NOT NULL
          AND T3.PAGE_VIEW_DATE IS NOT NULL
      ) AS T9
    ) AS T24
    WHERE
      T24._OPENS OR T24._CLOSES
  ) AS T28
), T31 AS (
  SELECT
    T29.USER_ID,
    T29.FEATURE_CATEGORY,
    T29._DAY,
    T29._OPENS,
    T29._CLOSES,
    CASE
      WHEN T29._CLOSES
      THEN T29._DAY
      ELSE LEAD(T29._DAY) OVER (PARTITION BY T29.USER_ID, T29.FEATURE_CATEGORY ORDER BY T29._DAY ASC)
    END AS _LAST
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T11.USER_ID,
        T11.FEATURE_CATEGORY,
        T11._DAY,
        (
          LAG(T11._DAY) OVER (PARTITION BY T11.USER_ID, T11.FEATURE_CATEGORY ORDER BY T11._DAY ASC) IS NULL
        )
        OR (
          DATEDIFF(
            DAY,
            LAG(T11._DAY) OVER (PARTITION BY T11.USER_ID, T11.FEATURE_CATEGORY ORDER BY T11._DAY ASC),
            T11._DAY
          ) >= 30
        ) AS _OPENS,
        (
          LEAD(T11._DAY) OVER (PARTITION BY T11.USER_ID, T11.FEATURE_CATEGORY ORDER BY T11._DAY ASC) IS NULL
        )
        OR (
          DATEDIFF(
            DAY,
            T11._DAY,
            LEAD(T11._DAY) OVER (PARTITION BY T11.USER_ID, T11.FEATURE_CATEGORY ORDER BY T11._DAY ASC)
          ) >= 30
        ) AS _CLOSES
      FROM (
        SELECT DISTINCT
          T4.USER_ID,
          T4.FEATURE_CATEGORY,
          T4.USAGE_DATE AS _DAY
        FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T4
        WHERE
          NOT (
            T4.IS_ORPHAN
          )
          AND NOT (
            T4.IS_ANONYMOUS
          )
          AND T4.USER_ID IS NOT NULL
          AND T4.FEATURE_CATEGORY IS NOT NULL
          AND T4.USAGE_DATE IS NOT NULL
      ) AS T11
    ) AS T25
    WHERE
      T25._OPENS OR T25._CLOSES
  ) AS T29
), T52 AS (
  SELECT
    T51.USER_ID,
    T51.DAY,
    SUM(T51.SESSIONS) AS SESSIONS,
    SUM(T51.SESSION_SECONDS) AS SESSION_SECONDS,
    SUM(T51.TIMED_SESSIONS) AS TIMED_SESSIONS,
    SUM(T51.PAGE_VIEWS) AS PAGE_VIEWS,
    SUM(T51.FEATURE_USES) AS FEATURE_USES,
    SUM(T51.ACTIVE) AS ACTIVE,
    SUM(T51.FEATURES) AS FEATURES,
    SUM(T51.FEATURE_CATEGORIES) AS FEATURE_CATEGORIES,
    SUM(T51.PAGE_CATEGORIES) AS PAGE_CATEGORIES,
    SUM(T51.NEW_FEATURES) AS NEW_FEATURES,
    SUM(T51.NEW_FEATURE_CATEGORIES) AS NEW_FEATURE_CATEGORIES
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
              T2.USER_ID,
              T2.SESSION_DATE AS DAY,
              1 AS SESSIONS,
              COALESCE(T2.DURATION_SECONDS, 0) AS SESSION_SECONDS,
              CAST(T2.DURATION_SECONDS IS NOT NULL AS BIGINT) AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              1 AS ACTIVE,
              0 AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T2
            WHERE
              NOT (
                T2.IS_ORPHAN
              ) AND NOT (
                T2.IS_ANONYMOUS
              ) AND T2.USER_ID IS NOT NULL
          ) AS T15
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T3.USER_ID,
              T3.PAGE_VIEW_DATE AS DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              1 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              1 AS ACTIVE,
              0 AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T3
            WHERE
              NOT (
                T3.IS_ORPHAN
              ) AND NOT (
                T3.IS_ANONYMOUS
              ) AND T3.USER_ID IS NOT NULL
          ) AS T8
        ) AS T17
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T4.USER_ID,
              T4.USAGE_DATE AS DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              COALESCE(T4.USAGE_COUNT, 0) AS FEATURE_USES,
              1 AS ACTIVE,
              0 AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T4
            WHERE
              NOT (
                T4.IS_ORPHAN
              ) AND NOT (
                T4.IS_ANONYMOUS
              ) AND T4.USER_ID IS NOT NULL
          ) AS T10
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T21.USER_ID,
              T21.DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              0 AS ACTIVE,
              T21.CHANGE AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM (
              SELECT
                T16.USER_ID,
                T16.DAY,
                SUM(T16.CHANGE) AS CHANGE
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T5.ENTITY_ID AS USER_ID,
                    T5.VALID_FROM AS DAY,
                    1 AS CHANGE
                  FROM TIMELINE.FEATURE_PERIODS AS T5
                  WHERE
                    T5.LEVEL = 'user'
                ) AS T13
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T5.ENTITY_ID AS USER_ID,
                    T5.VALID_TO AS DAY,
                    -(
                      1
                    ) AS CHANGE
                  FROM TIMELINE.FEATURE_PERIODS AS T5
                  WHERE
                    T5.LEVEL = 'user' AND T5.VALID_TO IS NOT NULL
                ) AS T14
              ) AS T16
              GROUP BY
                1,
                2
            ) AS T21
          ) AS T23
        ) AS T26
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
              T44.USER_ID,
              T44.DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              0 AS ACTIVE,
              0 AS FEATURES,
              T44.CHANGE AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM (
              SELECT
                T40.USER_ID,
                T40.DAY,
                SUM(T40.CHANGE) AS CHANGE
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T33.USER_ID,
                    T33._DAY AS DAY,
                    1 AS CHANGE
                  FROM T31 AS T33
                  WHERE
                    T33._OPENS
                ) AS T35
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T33.USER_ID,
                    CAST(CAST(DATEADD(DAY, 30, T33._LAST) AS TIMESTAMPNTZ) AS DATE) AS DAY,
                    -(
                      1
                    ) AS CHANGE
                  FROM T31 AS T33
                  WHERE
                    T33._OPENS
                    AND CAST(CAST(DATEADD(DAY, 30, T33._LAST) AS TIMESTAMPNTZ) AS DATE) IS NOT NULL
                ) AS T38
              ) AS T40
              GROUP BY
                1,
                2
            ) AS T44
          ) AS T46
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T19.USER_ID,
              T19.DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              0 AS ACTIVE,
              0 AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              1 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM (
              SELECT
                T12.USER_ID,
                T12.FEATURE_NAME,
                MIN(T12.VALID_FROM) AS DAY
              FROM (
                SELECT
                  T5.LEVEL,
                  T5.ENTITY_ID AS USER_ID,
                  T5.ACCOUNT_ID,
                  T5.FEATURE_NAME,
                  T5.VALID_FROM,
                  T5.VALID_TO
                FROM TIMELINE.FEATURE_PERIODS AS T5
                WHERE
                  T5.LEVEL = 'user'
              ) AS T12
              GROUP BY
                1,
                2
            ) AS T19
          ) AS T22
        ) AS T48
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T41.USER_ID,
              T41.DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              0 AS ACTIVE,
              0 AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              0 AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              1 AS NEW_FEATURE_CATEGORIES
            FROM (
              SELECT
                T36.USER_ID,
                T36.FEATURE_CATEGORY,
                MIN(T36.VALID_FROM) AS DAY
              FROM (
                SELECT
                  T33.USER_ID,
                  T33.FEATURE_CATEGORY,
                  T33._DAY AS VALID_FROM,
                  CAST(CAST(DATEADD(DAY, 30, T33._LAST) AS TIMESTAMPNTZ) AS DATE) AS VALID_TO
                FROM T31 AS T33
                WHERE
                  T33._OPENS
              ) AS T36
              GROUP BY
                1,
                2
            ) AS T41
          ) AS T43
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T42.USER_ID,
              T42.DAY,
              0 AS SESSIONS,
              0 AS SESSION_SECONDS,
              0 AS TIMED_SESSIONS,
              0 AS PAGE_VIEWS,
              0 AS FEATURE_USES,
              0 AS ACTIVE,
              0 AS FEATURES,
              0 AS FEATURE_CATEGORIES,
              T42.CHANGE AS PAGE_CATEGORIES,
              0 AS NEW_FEATURES,
              0 AS NEW_FEATURE_CATEGORIES
            FROM (
              SELECT
                T39.USER_ID,
                T39.DAY,
                SUM(T39.CHANGE) AS CHANGE
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T32.USER_ID,
                    T32._DAY AS DAY,
                    1 AS CHANGE
                  FROM T30 AS T32
                  WHERE
                    T32._OPENS
                ) AS T34
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T32.USER_ID,
                    CAST(CAST(DATEADD(DAY, 30, T32._LAST) AS TIMESTAMPNTZ) AS DATE) AS DAY,
                    -(
                      1
                    ) AS CHANGE
                  FROM T30 AS T32
                  WHERE
                    T32._OPENS
                    AND CAST(CAST(DATEADD(DAY, 30, T32._LAST) AS TIMESTAMPNTZ) AS DATE) IS NOT NULL
                ) AS T37
              ) AS T39
              GROUP BY
                1,
                2
            ) AS T42
          ) AS T45
        ) AS T47
      ) AS T49
    ) AS T50
    WHERE
      T50.DAY IS NOT NULL
  ) AS T51
  GROUP BY
    1,
    2
)
SELECT
  T62.USER_ID,
  T62.DAY,
  T62.ACCOUNT_ID,
  T62.SESSIONS,
  T62.SESSION_SECONDS,
  T62.TIMED_SESSIONS,
  T62.PAGE_VIEWS,
  T62.FEATURE_USES,
  T62.SESSIONS > 0 AS IS_ACTIVE,
  T62.SESSIONS_7D > 0 AS IS_ACTIVE_7D,
  T62.SESSIONS_30D > 0 AS IS_ACTIVE_30D,
  T62.SESSIONS_7D,
  T62.SESSIONS_30D,
  T62.SESSION_SECONDS_30D,
  T62.TIMED_SESSIONS_30D,
  T62.ACTIVE_DAYS_30D,
  T62.PAGE_VIEWS_7D,
  T62.PAGE_VIEWS_30D,
  T62.FEATURES_USED_30D,
  T62.FEATURE_CATEGORIES_30D,
  T62.PAGE_CATEGORIES_30D,
  T62.FEATURE_USES_30D,
  T62.LIFETIME_FEATURES,
  T62.LIFETIME_FEATURE_CATEGORIES,
  (
    IFF(T62.ACTIVE_DAYS_30D > 20, 20, T62.ACTIVE_DAYS_30D) * 105
  ) + (
    IFF(T62.FEATURES_USED_30D > 5, 5, T62.FEATURES_USED_30D) * 300
  ) + (
    IFF(T62.SESSIONS_30D > 15, 15, T62.SESSIONS_30D) * 80
  ) + (
    IFF(T62.PAGE_CATEGORIES_30D > 5, 5, T62.PAGE_CATEGORIES_30D) * 240
  ) AS ENGAGEMENT_POINTS,
  CAST((
    IFF(T62.ACTIVE_DAYS_30D > 20, 20, T62.ACTIVE_DAYS_30D) * 105
  ) + (
    IFF(T62.FEATURES_USED_30D > 5, 5, T62.FEATURES_USED_30D) * 300
  ) + (
    IFF(T62.SESSIONS_30D > 15, 15, T62.SESSIONS_30D) * 80
  ) + (
    IFF(T62.PAGE_CATEGORIES_30D > 5, 5, T62.PAGE_CATEGORIES_30D) * 240
  ) AS DOUBLE) / 6000.0 AS ENGAGEMENT_SCORE,
  CASE
    WHEN (
      T62.SESSIONS_30D >= 15
    )
    AND (
      T62.FEATURES_USED_30D >= 5
    )
    AND (
      T62.PAGE_CATEGORIES_30D >= 3
    )
    THEN 'power'
    WHEN (
      T62.SESSIONS_30D >= 8
    ) AND (
      T62.FEATURES_USED_30D >= 3
    )
    THEN 'regular'
    WHEN (
      T62.SESSIONS_30D >= 3
    ) AND (
      T62.PAGE_VIEWS_30D >= 10
    )
    THEN 'casual'
    WHEN T62.SESSIONS_30D >= 1
    THEN 'light'
    ELSE 'inactive'
  END AS ENGAGEMENT_TIER,
  T62.LAST_ACTIVITY_DATE,
  T62.LAST_SESSION_DATE,
  T62.LAST_LOGIN_DATE,
  T62._NO_LOGIN AND (
    T62.LAST_SESSION_DATE IS NULL
  ) AS NEVER_LOGGED_IN
FROM (
  SELECT
    T61.USER_ID,
    T61.ACCOUNT_ID,
    T61._START,
    T61._LOGIN,
    T61._NO_LOGIN,
    T61.DAY,
    T61.SESSIONS,
    T61.SESSION_SECONDS,
    T61.TIMED_SESSIONS,
    T61.PAGE_VIEWS,
    T61.FEATURE_USES,
    T61.ACTIVE,
    T61.FEATURES,
    T61.FEATURE_CATEGORIES,
    T61.PAGE_CATEGORIES,
    T61.NEW_FEATURES,
    T61.NEW_FEATURE_CATEGORIES,
    SUM(T61.SESSIONS) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 6 preceding AND CURRENT ROW
    ) AS SESSIONS_7D,
    SUM(T61.PAGE_VIEWS) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 6 preceding AND CURRENT ROW
    ) AS PAGE_VIEWS_7D,
    SUM(T61.SESSIONS) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS SESSIONS_30D,
    SUM(T61.SESSION_SECONDS) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS SESSION_SECONDS_30D,
    SUM(T61.TIMED_SESSIONS) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS TIMED_SESSIONS_30D,
    COUNT(CASE WHEN T61.SESSIONS > 0 THEN T61.DAY ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS ACTIVE_DAYS_30D,
    SUM(T61.PAGE_VIEWS) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS PAGE_VIEWS_30D,
    SUM(T61.FEATURE_USES) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS FEATURE_USES_30D,
    SUM(T61.FEATURES) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS FEATURES_USED_30D,
    SUM(T61.FEATURE_CATEGORIES) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS FEATURE_CATEGORIES_30D,
    SUM(T61.PAGE_CATEGORIES) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS PAGE_CATEGORIES_30D,
    SUM(T61.NEW_FEATURES) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS LIFETIME_FEATURES,
    SUM(T61.NEW_FEATURE_CATEGORIES) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS LIFETIME_FEATURE_CATEGORIES,
    MAX(CASE WHEN T61.ACTIVE > 0 THEN T61.DAY ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS LAST_ACTIVITY_DATE,
    MAX(CASE WHEN T61.SESSIONS > 0 THEN T61.DAY ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY T61.USER_ID
      ORDER BY T61.DAY ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS LAST_SESSION_DATE,
    CASE
      WHEN (
        CASE WHEN T61._LOGIN <= T61.DAY THEN T61._LOGIN ELSE CAST(NULL AS DATE) END IS NULL
      )
      OR (
        MAX(CASE WHEN T61.SESSIONS > 0 THEN T61.DAY ELSE CAST(NULL AS DATE) END) OVER (
          PARTITION BY T61.USER_ID
          ORDER BY T61.DAY ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) >= CASE WHEN T61._LOGIN <= T61.DAY THEN T61._LOGIN ELSE CAST(NULL AS DATE) END
      )
      THEN MAX(CASE WHEN T61.SESSIONS > 0 THEN T61.DAY ELSE CAST(NULL AS DATE) END) OVER (
        PARTITION BY T61.USER_ID
        ORDER BY T61.DAY ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
      ELSE CASE WHEN T61._LOGIN <= T61.DAY THEN T61._LOGIN ELSE CAST(NULL AS DATE) END
    END AS LAST_LOGIN_DATE
  FROM (
    SELECT
      T60.USER_ID,
      T60.ACCOUNT_ID,
      T60._START,
      T60._LOGIN,
      T60._NO_LOGIN,
      T7.DAY,
      COALESCE(T54.SESSIONS, 0) AS SESSIONS,
      COALESCE(T54.SESSION_SECONDS, 0) AS SESSION_SECONDS,
      COALESCE(T54.TIMED_SESSIONS, 0) AS TIMED_SESSIONS,
      COALESCE(T54.PAGE_VIEWS, 0) AS PAGE_VIEWS,
      COALESCE(T54.FEATURE_USES, 0) AS FEATURE_USES,
      COALESCE(T54.ACTIVE, 0) AS ACTIVE,
      COALESCE(T54.FEATURES, 0) AS FEATURES,
      COALESCE(T54.FEATURE_CATEGORIES, 0) AS FEATURE_CATEGORIES,
      COALESCE(T54.PAGE_CATEGORIES, 0) AS PAGE_CATEGORIES,
      COALESCE(T54.NEW_FEATURES, 0) AS NEW_FEATURES,
      COALESCE(T54.NEW_FEATURE_CATEGORIES, 0) AS NEW_FEATURE_CATEGORIES
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T20.USER_ID,
          T20.ACCOUNT_ID,
          CASE
            WHEN (
              T57._FIRST_DAY IS NULL
            ) OR (
              T20.CREATED_DATE <= T57._FIRST_DAY
            )
            THEN T20.CREATED_DATE
            ELSE T57._FIRST_DAY
          END AS _START,
          T20.LAST_LOGIN_DATE AS _LOGIN,
          COALESCE(T20.USER_STATUS = 'Never Logged In', FALSE) AS _NO_LOGIN
        FROM (
          SELECT
            *
          FROM STAGING.STG_APP_DATABASE__USERS AS T1
          WHERE
            NOT (
              T1.IS_ORPHAN
            )
            AND NOT (
              (
                T1.USER_ID = '0'
              ) OR COALESCE(T1.ACCOUNT_ID = '0', FALSE)
            )
        ) AS T20
        LEFT OUTER JOIN (
          SELECT
            T55.USER_ID,
            MIN(T55.DAY) AS _FIRST_DAY
          FROM (
            SELECT
              *
            FROM T52 AS T53
            WHERE
              T53.ACTIVE > 0
          ) AS T55
          GROUP BY
            1
        ) AS T57
          ON T20.USER_ID = T57.USER_ID
      ) AS T58
      WHERE
        T58._START IS NOT NULL
    ) AS T60
    INNER JOIN (
      SELECT
        T0.DAY
      FROM TIMELINE.DAYS AS T0
    ) AS T7
      ON T7.DAY >= T60._START
    LEFT OUTER JOIN T52 AS T54
      ON T60.USER_ID = T54.USER_ID AND T7.DAY = T54.DAY
  ) AS T61
) AS T62
