WITH T7 AS (
  SELECT
    T2.USER_ID,
    T2.DAY
  FROM TIMELINE.USER_DAYS AS T2
  WHERE
    T2.IS_ACTIVE
)
SELECT
  T46.DAY AS METRIC_DATE,
  T46.DAY AS DATE,
  T46.USERS AS TOTAL_USERS,
  T46.DAU AS DAILY_ACTIVE_USERS,
  T46.WAU AS WEEKLY_ACTIVE_USERS,
  T46.MAU AS MONTHLY_ACTIVE_USERS,
  (
    CAST(T46.DAU AS DOUBLE) / NULLIF(CAST(T46.MAU AS DOUBLE), 0.0)
  ) * 100.0 AS DAU_MAU_RATIO_PCT,
  (
    CAST(T46.WAU AS DOUBLE) / NULLIF(CAST(T46.MAU AS DOUBLE), 0.0)
  ) * 100.0 AS WAU_MAU_RATIO_PCT,
  (
    CAST(T46.ACTIVE_DAYS_30D AS DOUBLE) / NULLIF(CAST(T46.MAU * 30 AS DOUBLE), 0.0)
  ) * 100.0 AS STICKINESS_30D_PCT,
  T46.SESSION_COUNT AS SESSIONS,
  (
    CAST(T46.SECONDS AS DOUBLE) / NULLIF(CAST(T46.TIMED AS DOUBLE), 0.0)
  ) / 60.0 AS AVG_SESSION_MINUTES,
  (
    CAST(T46.BOUNCES AS DOUBLE) / NULLIF(CAST(T46.BOUNCE_KNOWN AS DOUBLE), 0.0)
  ) * 100.0 AS BOUNCE_RATE_PCT,
  (
    CAST(T46.DESKTOP_SESSIONS AS DOUBLE) / NULLIF(CAST(T46.SESSION_COUNT AS DOUBLE), 0.0)
  ) * 100.0 AS DESKTOP_USAGE_PCT,
  (
    CAST(T46.MOBILE_SESSIONS AS DOUBLE) / NULLIF(CAST(T46.SESSION_COUNT AS DOUBLE), 0.0)
  ) * 100.0 AS MOBILE_USAGE_PCT,
  (
    CAST(T46.TABLET_SESSIONS AS DOUBLE) / NULLIF(CAST(T46.SESSION_COUNT AS DOUBLE), 0.0)
  ) * 100.0 AS TABLET_USAGE_PCT,
  CAST(T46.SESSIONS_30D AS DOUBLE) / NULLIF(CAST(T46.MAU AS DOUBLE), 0.0) AS SESSIONS_PER_USER_30D,
  CAST(T46.FEATURES_OF_ACTIVE AS DOUBLE) / NULLIF(CAST(T46.MAU AS DOUBLE), 0.0) AS AVG_FEATURES_PER_USER_30D,
  T46.POWER_USERS,
  (
    CAST(T46.POWER_USERS AS DOUBLE) / NULLIF(CAST(T46.MAU AS DOUBLE), 0.0)
  ) * 100.0 AS POWER_USER_PCT,
  IFF(T46.HAS_PRODUCT_DATA, T46.AVG_ENGAGEMENT_SCORE, NULL) AS AVG_ENGAGEMENT_SCORE,
  T46.ALL_COHORT AS RETENTION_COHORT,
  (
    CAST(T46.ALL_RETAINED AS DOUBLE) / NULLIF(CAST(T46.ALL_COHORT AS DOUBLE), 0.0)
  ) * 100.0 AS RETENTION_30D_PCT,
  T46.TOTAL_FEATURES,
  T46.FEATURE_ADOPTION_RATE_PCT,
  T46.POURS,
  T46.POUR_VOLUME_LITERS,
  T46.DEVICE_UTILISATION_PCT
FROM (
  SELECT
    T45.DAY,
    T45.IS_COMPANY_DAY,
    T45.HAS_PRODUCT_DATA,
    T45.USERS,
    T45.DAU,
    T45.WAU,
    T45.MAU,
    T45.ACTIVE_DAYS_30D,
    T45.SESSIONS_30D,
    T45.SECONDS,
    T45.TIMED,
    T45.FEATURES_OF_ACTIVE,
    T45.POWER_USERS,
    T45.AVG_ENGAGEMENT_SCORE,
    T45.SESSION_COUNT,
    T45.BOUNCES,
    T45.BOUNCE_KNOWN,
    T45.DESKTOP_SESSIONS,
    T45.MOBILE_SESSIONS,
    T45.TABLET_SESSIONS,
    T45.TOTAL_FEATURES,
    T45.FEATURE_ADOPTION_RATE_PCT,
    T45.COHORT,
    T45.RETAINED,
    T45.POURS,
    T45.POUR_VOLUME_LITERS,
    T45.DEVICE_UTILISATION_PCT,
    SUM(T45.COHORT) OVER (ORDER BY T45.DAY ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS ALL_COHORT,
    SUM(T45.RETAINED) OVER (ORDER BY T45.DAY ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS ALL_RETAINED
  FROM (
    SELECT
      T44.DAY,
      T44.IS_COMPANY_DAY,
      T44.HAS_PRODUCT_DATA,
      COALESCE(T44.USERS, 0) AS USERS,
      COALESCE(T44.DAU, 0) AS DAU,
      COALESCE(T44.WAU, 0) AS WAU,
      COALESCE(T44.MAU, 0) AS MAU,
      T44.ACTIVE_DAYS_30D,
      COALESCE(T44.SESSIONS_30D, 0) AS SESSIONS_30D,
      T44.SECONDS,
      T44.TIMED,
      T44.FEATURES_OF_ACTIVE,
      COALESCE(T44.POWER_USERS, 0) AS POWER_USERS,
      T44.AVG_ENGAGEMENT_SCORE,
      COALESCE(T44.SESSION_COUNT, 0) AS SESSION_COUNT,
      T44.BOUNCES,
      T44.BOUNCE_KNOWN,
      T44.DESKTOP_SESSIONS,
      T44.MOBILE_SESSIONS,
      T44.TABLET_SESSIONS,
      COALESCE(T44.TOTAL_FEATURES, 0) AS TOTAL_FEATURES,
      T44.FEATURE_ADOPTION_RATE_PCT,
      COALESCE(T44.COHORT, 0) AS COHORT,
      COALESCE(T44.RETAINED, 0) AS RETAINED,
      T44.POURS,
      T44.POUR_VOLUME_LITERS,
      T44.DEVICE_UTILISATION_PCT
    FROM (
      SELECT
        T43.*
        EXCLUDE (DAY_RIGHT)
      FROM (
        SELECT
          T42.DAY,
          T42.IS_COMPANY_DAY,
          T42.HAS_PRODUCT_DATA,
          T42.USERS,
          T42.DAU,
          T42.WAU,
          T42.MAU,
          T42.ACTIVE_DAYS_30D,
          T42.SESSIONS_30D,
          T42.SECONDS,
          T42.TIMED,
          T42.FEATURES_OF_ACTIVE,
          T42.POWER_USERS,
          T42.AVG_ENGAGEMENT_SCORE,
          T42.SESSION_COUNT,
          T42.BOUNCES,
          T42.BOUNCE_KNOWN,
          T42.DESKTOP_SESSIONS,
          T42.MOBILE_SESSIONS,
          T42.TABLET_SESSIONS,
          T42.TOTAL_FEATURES,
          T42.FEATURE_ADOPTION_RATE_PCT,
          T42.COHORT,
          T42.RETAINED,
          T9.POURS,
          T9.POUR_VOLUME_LITERS,
          T9.DEVICE_UTILISATION_PCT,
          T9.DAY AS DAY_RIGHT
        FROM (
          SELECT
            T40.*
            EXCLUDE (DAY_RIGHT)
          FROM (
            SELECT
              T39.DAY,
              T39.IS_COMPANY_DAY,
              T39.HAS_PRODUCT_DATA,
              T39.USERS,
              T39.DAU,
              T39.WAU,
              T39.MAU,
              T39.ACTIVE_DAYS_30D,
              T39.SESSIONS_30D,
              T39.SECONDS,
              T39.TIMED,
              T39.FEATURES_OF_ACTIVE,
              T39.POWER_USERS,
              T39.AVG_ENGAGEMENT_SCORE,
              T39.SESSION_COUNT,
              T39.BOUNCES,
              T39.BOUNCE_KNOWN,
              T39.DESKTOP_SESSIONS,
              T39.MOBILE_SESSIONS,
              T39.TABLET_SESSIONS,
              T39.TOTAL_FEATURES,
              T39.FEATURE_ADOPTION_RATE_PCT,
              T36.DAY AS DAY_RIGHT,
              T36.COHORT,
              T36.RETAINED
            FROM (
              SELECT
                T37.*
                EXCLUDE (DAY_RIGHT)
              FROM (
                SELECT
                  T34.DAY,
                  T34.IS_COMPANY_DAY,
                  T34.HAS_PRODUCT_DATA,
                  T34.USERS,
                  T34.DAU,
                  T34.WAU,
                  T34.MAU,
                  T34.ACTIVE_DAYS_30D,
                  T34.SESSIONS_30D,
                  T34.SECONDS,
                  T34.TIMED,
                  T34.FEATURES_OF_ACTIVE,
                  T34.POWER_USERS,
                  T34.AVG_ENGAGEMENT_SCORE,
                  T34.SESSION_COUNT,
                  T34.BOUNCES,
                  T34.BOUNCE_KNOWN,
                  T34.DESKTOP_SESSIONS,
                  T34.MOBILE_SESSIONS,
                  T34.TABLET_SESSIONS,
                  T19.DAY AS DAY_RIGHT,
                  T19.TOTAL_FEATURES,
                  T19.FEATURE_ADOPTION_RATE_PCT
                FROM (
                  SELECT
                    T32.*
                    EXCLUDE (DAY_RIGHT)
                  FROM (
                    SELECT
                      T27.DAY,
                      T27.IS_COMPANY_DAY,
                      T27.HAS_PRODUCT_DATA,
                      T27.USERS,
                      T27.DAU,
                      T27.WAU,
                      T27.MAU,
                      T27.ACTIVE_DAYS_30D,
                      T27.SESSIONS_30D,
                      T27.SECONDS,
                      T27.TIMED,
                      T27.FEATURES_OF_ACTIVE,
                      T27.POWER_USERS,
                      T27.AVG_ENGAGEMENT_SCORE,
                      T30.DAY AS DAY_RIGHT,
                      T30.SESSION_COUNT,
                      T30.BOUNCES,
                      T30.BOUNCE_KNOWN,
                      T30.DESKTOP_SESSIONS,
                      T30.MOBILE_SESSIONS,
                      T30.TABLET_SESSIONS
                    FROM (
                      SELECT
                        T24.*
                        EXCLUDE (DAY_RIGHT)
                      FROM (
                        SELECT
                          T11.DAY,
                          T11.IS_COMPANY_DAY,
                          T11.HAS_PRODUCT_DATA,
                          T21.DAY AS DAY_RIGHT,
                          T21.USERS,
                          T21.DAU,
                          T21.WAU,
                          T21.MAU,
                          T21.ACTIVE_DAYS_30D,
                          T21.SESSIONS_30D,
                          T21.SECONDS,
                          T21.TIMED,
                          T21.FEATURES_OF_ACTIVE,
                          T21.POWER_USERS,
                          T21.AVG_ENGAGEMENT_SCORE
                        FROM (
                          SELECT
                            T3.DAY,
                            T3.IS_COMPANY_DAY,
                            T3.HAS_PRODUCT_DATA
                          FROM TIMELINE.DAYS AS T3
                        ) AS T11
                        LEFT OUTER JOIN (
                          SELECT
                            T2.DAY,
                            COUNT(*) AS USERS,
                            COUNT_IF(T2.IS_ACTIVE) AS DAU,
                            COUNT_IF(T2.IS_ACTIVE_7D) AS WAU,
                            COUNT_IF(T2.IS_ACTIVE_30D) AS MAU,
                            SUM(T2.ACTIVE_DAYS_30D) AS ACTIVE_DAYS_30D,
                            SUM(T2.SESSIONS_30D) AS SESSIONS_30D,
                            SUM(T2.SESSION_SECONDS) AS SECONDS,
                            SUM(T2.TIMED_SESSIONS) AS TIMED,
                            SUM(IFF(T2.IS_ACTIVE_30D, T2.FEATURES_USED_30D, NULL)) AS FEATURES_OF_ACTIVE,
                            COUNT_IF(T2.ENGAGEMENT_TIER = 'power') AS POWER_USERS,
                            (
                              CAST(SUM(T2.ENGAGEMENT_POINTS) AS DOUBLE) / 6000.0
                            ) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0) AS AVG_ENGAGEMENT_SCORE
                          FROM TIMELINE.USER_DAYS AS T2
                          GROUP BY
                            1
                        ) AS T21
                          ON T11.DAY = T21.DAY
                      ) AS T24
                    ) AS T27
                    LEFT OUTER JOIN (
                      SELECT
                        T25.SESSION_DATE AS DAY,
                        COUNT(*) AS SESSION_COUNT,
                        COUNT_IF(T25.IS_BOUNCE) AS BOUNCES,
                        COUNT(T25.IS_BOUNCE) AS BOUNCE_KNOWN,
                        COUNT_IF(T25.DEVICE_CATEGORY = 'Desktop') AS DESKTOP_SESSIONS,
                        COUNT_IF(T25.DEVICE_CATEGORY = 'Mobile') AS MOBILE_SESSIONS,
                        COUNT_IF(T25.DEVICE_CATEGORY = 'Tablet') AS TABLET_SESSIONS
                      FROM (
                        SELECT
                          T14.SESSION_ID,
                          T14.USER_ID,
                          T14.ACCOUNT_ID,
                          T14.IS_ANONYMOUS,
                          T14.START_TIME,
                          T14.END_TIME,
                          T14.DURATION_SECONDS,
                          T14.PAGE_VIEWS,
                          T14.ACTIONS_TAKEN,
                          T14.DEVICE_TYPE,
                          T14.BROWSER,
                          T14.SESSION_DURATION_CATEGORY,
                          T14.ENGAGEMENT_LEVEL,
                          T14.IS_BOUNCE,
                          T14.ACTIONS_PER_MINUTE,
                          T14.PAGES_PER_MINUTE,
                          T14.DEVICE_CATEGORY,
                          T14.BROWSER_FAMILY,
                          T14.SESSION_DATE,
                          T14.SESSION_HOUR,
                          T14.SESSION_DAY_OF_WEEK,
                          T14.DAY_TYPE,
                          T14.TIME_OF_DAY,
                          T14.SESSION_QUALITY_SCORE,
                          T14.MISSING_START_TIME,
                          T14.INVALID_DURATION,
                          T14.INVALID_TIME_SEQUENCE,
                          T14.IS_ORPHAN,
                          T14.RECORD_CREATED_AT
                        FROM (
                          SELECT
                            *
                          FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
                          WHERE
                            NOT (
                              T4.IS_ORPHAN
                            ) AND NOT (
                              T4.IS_ANONYMOUS
                            ) AND T4.USER_ID IS NOT NULL
                        ) AS T14
                        WHERE
                          EXISTS(
                            SELECT
                              1
                            FROM (
                              SELECT
                                *
                              FROM STAGING.STG_APP_DATABASE__USERS AS T5
                              WHERE
                                NOT (
                                  T5.IS_ORPHAN
                                )
                                AND NOT (
                                  (
                                    T5.USER_ID = '0'
                                  ) OR COALESCE(T5.ACCOUNT_ID = '0', FALSE)
                                )
                            ) AS T22
                            WHERE
                              T14.USER_ID = T22.USER_ID
                          )
                      ) AS T25
                      GROUP BY
                        1
                    ) AS T30
                      ON T27.DAY = T30.DAY
                  ) AS T32
                ) AS T34
                LEFT OUTER JOIN (
                  SELECT
                    T1.DAY,
                    MAX(T1.CATALOGUE_SIZE) AS TOTAL_FEATURES,
                    CAST(CAST(SUM(CAST(T1.USER_ADOPTION_RATE AS DECIMAL(18, 12))) AS DECIMAL(38, 12)) AS DOUBLE) / NULLIF(CAST(COUNT(T1.USER_ADOPTION_RATE) AS DOUBLE), 0.0) AS FEATURE_ADOPTION_RATE_PCT
                  FROM TIMELINE.FEATURE_DAYS AS T1
                  GROUP BY
                    1
                ) AS T19
                  ON T34.DAY = T19.DAY
              ) AS T37
            ) AS T39
            LEFT OUTER JOIN (
              SELECT
                T31.DAY,
                COUNT_IF(T31.EARLY) AS COHORT,
                COUNT_IF(T31.EARLY AND T31.LATE) AS RETAINED
              FROM (
                SELECT
                  T28.USER_ID,
                  T28.FIRST_DAY,
                  T28.EARLY,
                  T28.LATE,
                  CAST(CAST(DATEADD(DAY, 60, T28.FIRST_DAY) AS TIMESTAMPNTZ) AS DATE) AS DAY
                FROM (
                  SELECT
                    T23.USER_ID,
                    T23.FIRST_DAY,
                    MAX(T23.EARLY) AS EARLY,
                    MAX(T23.LATE) AS LATE
                  FROM (
                    SELECT
                      T13.USER_ID,
                      T20.FIRST_DAY,
                      DATEDIFF(DAY, T20.FIRST_DAY, T13.DAY) BETWEEN 1 AND 30 AS EARLY,
                      DATEDIFF(DAY, T20.FIRST_DAY, T13.DAY) BETWEEN 31 AND 60 AS LATE
                    FROM T7 AS T13
                    INNER JOIN (
                      SELECT
                        T10.USER_ID,
                        MIN(T10.DAY) AS FIRST_DAY
                      FROM T7 AS T10
                      GROUP BY
                        1
                    ) AS T20
                      ON T13.USER_ID = T20.USER_ID
                  ) AS T23
                  GROUP BY
                    1,
                    2
                ) AS T28
              ) AS T31
              GROUP BY
                1
            ) AS T36
              ON T39.DAY = T36.DAY
          ) AS T40
        ) AS T42
        LEFT OUTER JOIN (
          SELECT
            T0.POURS,
            T0.POUR_VOLUME_LITERS,
            T0.DEVICE_UTILISATION_PCT,
            T0.METRIC_DATE AS DAY
          FROM METRICS.METRICS_OPERATIONS AS T0
        ) AS T9
          ON T42.DAY = T9.DAY
      ) AS T43
    ) AS T44
  ) AS T45
) AS T46
WHERE
  T46.IS_COMPANY_DAY
