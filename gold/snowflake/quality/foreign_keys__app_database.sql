WITH T9 AS (
  SELECT
    T2.ACCOUNT_ID
  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
), T10 AS (
  SELECT
    T3.USER_ID
  FROM STAGING.STG_APP_DATABASE__USERS AS T3
), T13 AS (
  SELECT
    T7.LOCATION_ID
  FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T7
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
                          *
                        FROM (
                          SELECT
                            'stg_app_database__locations' AS CHILD_TABLE,
                            'account_id' AS COLUMN_NAME,
                            'stg_app_database__accounts' AS PARENT_TABLE,
                            T51.MISSING_KEY,
                            T51.ROW_COUNT,
                            T51.EXAMPLE_KEY
                          FROM (
                            SELECT
                              T37.ACCOUNT_ID AS MISSING_KEY,
                              COUNT(*) AS ROW_COUNT,
                              MIN(T37.LOCATION_ID) AS EXAMPLE_KEY
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T7
                                WHERE
                                  T7.ACCOUNT_ID IS NOT NULL
                              ) AS T23
                              WHERE
                                NOT (
                                  T23.ACCOUNT_ID IN (
                                    SELECT
                                      *
                                    FROM T9
                                  )
                                )
                            ) AS T37
                            GROUP BY
                              1
                          ) AS T51
                        ) AS T65
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'stg_app_database__users' AS CHILD_TABLE,
                            'account_id' AS COLUMN_NAME,
                            'stg_app_database__accounts' AS PARENT_TABLE,
                            T46.MISSING_KEY,
                            T46.ROW_COUNT,
                            T46.EXAMPLE_KEY
                          FROM (
                            SELECT
                              T32.ACCOUNT_ID AS MISSING_KEY,
                              COUNT(*) AS ROW_COUNT,
                              MIN(T32.USER_ID) AS EXAMPLE_KEY
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM STAGING.STG_APP_DATABASE__USERS AS T3
                                WHERE
                                  T3.ACCOUNT_ID IS NOT NULL
                              ) AS T17
                              WHERE
                                NOT (
                                  T17.ACCOUNT_ID IN (
                                    SELECT
                                      *
                                    FROM T9
                                  )
                                )
                            ) AS T32
                            GROUP BY
                              1
                          ) AS T46
                        ) AS T60
                      ) AS T73
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'stg_app_database__subscriptions' AS CHILD_TABLE,
                          'account_id' AS COLUMN_NAME,
                          'stg_app_database__accounts' AS PARENT_TABLE,
                          T52.MISSING_KEY,
                          T52.ROW_COUNT,
                          T52.EXAMPLE_KEY
                        FROM (
                          SELECT
                            T38.ACCOUNT_ID AS MISSING_KEY,
                            COUNT(*) AS ROW_COUNT,
                            MIN(T38.SUBSCRIPTION_ID) AS EXAMPLE_KEY
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T8
                              WHERE
                                T8.ACCOUNT_ID IS NOT NULL
                            ) AS T24
                            WHERE
                              NOT (
                                T24.ACCOUNT_ID IN (
                                  SELECT
                                    *
                                  FROM T9
                                )
                              )
                          ) AS T38
                          GROUP BY
                            1
                        ) AS T52
                      ) AS T66
                    ) AS T74
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'stg_app_database__devices' AS CHILD_TABLE,
                        'location_id' AS COLUMN_NAME,
                        'stg_app_database__locations' AS PARENT_TABLE,
                        T49.MISSING_KEY,
                        T49.ROW_COUNT,
                        T49.EXAMPLE_KEY
                      FROM (
                        SELECT
                          T35.LOCATION_ID AS MISSING_KEY,
                          COUNT(*) AS ROW_COUNT,
                          MIN(T35.DEVICE_ID) AS EXAMPLE_KEY
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM STAGING.STG_APP_DATABASE__DEVICES AS T6
                            WHERE
                              T6.LOCATION_ID IS NOT NULL
                          ) AS T20
                          WHERE
                            NOT (
                              T20.LOCATION_ID IN (
                                SELECT
                                  *
                                FROM T13
                              )
                            )
                        ) AS T35
                        GROUP BY
                          1
                      ) AS T49
                    ) AS T63
                  ) AS T75
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'stg_app_database__devices' AS CHILD_TABLE,
                      'account_id' AS COLUMN_NAME,
                      'stg_app_database__accounts' AS PARENT_TABLE,
                      T50.MISSING_KEY,
                      T50.ROW_COUNT,
                      T50.EXAMPLE_KEY
                    FROM (
                      SELECT
                        T36.ACCOUNT_ID AS MISSING_KEY,
                        COUNT(*) AS ROW_COUNT,
                        MIN(T36.DEVICE_ID) AS EXAMPLE_KEY
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM STAGING.STG_APP_DATABASE__DEVICES AS T6
                          WHERE
                            T6.ACCOUNT_ID IS NOT NULL
                        ) AS T21
                        WHERE
                          NOT (
                            T21.ACCOUNT_ID IN (
                              SELECT
                                *
                              FROM T9
                            )
                          )
                      ) AS T36
                      GROUP BY
                        1
                    ) AS T50
                  ) AS T64
                ) AS T76
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'stg_app_database__tap_events' AS CHILD_TABLE,
                    'device_id' AS COLUMN_NAME,
                    'stg_app_database__devices' AS PARENT_TABLE,
                    T47.MISSING_KEY,
                    T47.ROW_COUNT,
                    T47.EXAMPLE_KEY
                  FROM (
                    SELECT
                      T33.DEVICE_ID AS MISSING_KEY,
                      COUNT(*) AS ROW_COUNT,
                      MIN(T33.TAP_EVENT_ID) AS EXAMPLE_KEY
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T5
                        WHERE
                          T5.DEVICE_ID IS NOT NULL
                      ) AS T18
                      WHERE
                        NOT (
                          T18.DEVICE_ID IN (
                            SELECT
                              T6.DEVICE_ID
                            FROM STAGING.STG_APP_DATABASE__DEVICES AS T6
                          )
                        )
                    ) AS T33
                    GROUP BY
                      1
                  ) AS T47
                ) AS T61
              ) AS T77
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_app_database__tap_events' AS CHILD_TABLE,
                  'location_id' AS COLUMN_NAME,
                  'stg_app_database__locations' AS PARENT_TABLE,
                  T48.MISSING_KEY,
                  T48.ROW_COUNT,
                  T48.EXAMPLE_KEY
                FROM (
                  SELECT
                    T34.LOCATION_ID AS MISSING_KEY,
                    COUNT(*) AS ROW_COUNT,
                    MIN(T34.TAP_EVENT_ID) AS EXAMPLE_KEY
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T5
                      WHERE
                        T5.LOCATION_ID IS NOT NULL
                    ) AS T19
                    WHERE
                      NOT (
                        T19.LOCATION_ID IN (
                          SELECT
                            *
                          FROM T13
                        )
                      )
                  ) AS T34
                  GROUP BY
                    1
                ) AS T48
              ) AS T62
            ) AS T78
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_app_database__user_sessions' AS CHILD_TABLE,
                'user_id' AS COLUMN_NAME,
                'stg_app_database__users' AS PARENT_TABLE,
                T57.MISSING_KEY,
                T57.ROW_COUNT,
                T57.EXAMPLE_KEY
              FROM (
                SELECT
                  T43.USER_ID AS MISSING_KEY,
                  COUNT(*) AS ROW_COUNT,
                  MIN(T43.SESSION_ID) AS EXAMPLE_KEY
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
                    WHERE
                      NULLIF(T4.USER_ID, '0') IS NOT NULL
                  ) AS T29
                  WHERE
                    NOT (
                      T29.USER_ID IN (
                        SELECT
                          *
                        FROM T10
                      )
                    )
                ) AS T43
                GROUP BY
                  1
              ) AS T57
            ) AS T71
          ) AS T79
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_app_database__user_sessions' AS CHILD_TABLE,
              'account_id' AS COLUMN_NAME,
              'stg_app_database__accounts' AS PARENT_TABLE,
              T58.MISSING_KEY,
              T58.ROW_COUNT,
              T58.EXAMPLE_KEY
            FROM (
              SELECT
                T44.ACCOUNT_ID AS MISSING_KEY,
                COUNT(*) AS ROW_COUNT,
                MIN(T44.SESSION_ID) AS EXAMPLE_KEY
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
                  WHERE
                    NULLIF(T4.ACCOUNT_ID, '0') IS NOT NULL
                ) AS T30
                WHERE
                  NOT (
                    T30.ACCOUNT_ID IN (
                      SELECT
                        *
                      FROM T9
                    )
                  )
              ) AS T44
              GROUP BY
                1
            ) AS T58
          ) AS T72
        ) AS T80
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_app_database__page_views' AS CHILD_TABLE,
            'session_id' AS COLUMN_NAME,
            'stg_app_database__user_sessions' AS PARENT_TABLE,
            T45.MISSING_KEY,
            T45.ROW_COUNT,
            T45.EXAMPLE_KEY
          FROM (
            SELECT
              T31.SESSION_ID AS MISSING_KEY,
              COUNT(*) AS ROW_COUNT,
              MIN(T31.PAGE_VIEW_ID) AS EXAMPLE_KEY
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T1
                WHERE
                  T1.SESSION_ID IS NOT NULL
              ) AS T14
              WHERE
                NOT (
                  T14.SESSION_ID IN (
                    SELECT
                      T4.SESSION_ID
                    FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
                  )
                )
            ) AS T31
            GROUP BY
              1
          ) AS T45
        ) AS T59
      ) AS T81
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__page_views' AS CHILD_TABLE,
          'user_id' AS COLUMN_NAME,
          'stg_app_database__users' AS PARENT_TABLE,
          T55.MISSING_KEY,
          T55.ROW_COUNT,
          T55.EXAMPLE_KEY
        FROM (
          SELECT
            T41.USER_ID AS MISSING_KEY,
            COUNT(*) AS ROW_COUNT,
            MIN(T41.PAGE_VIEW_ID) AS EXAMPLE_KEY
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T1
              WHERE
                NULLIF(T1.USER_ID, '0') IS NOT NULL
            ) AS T27
            WHERE
              NOT (
                T27.USER_ID IN (
                  SELECT
                    *
                  FROM T10
                )
              )
          ) AS T41
          GROUP BY
            1
        ) AS T55
      ) AS T69
    ) AS T82
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_app_database__page_views' AS CHILD_TABLE,
        'account_id' AS COLUMN_NAME,
        'stg_app_database__accounts' AS PARENT_TABLE,
        T56.MISSING_KEY,
        T56.ROW_COUNT,
        T56.EXAMPLE_KEY
      FROM (
        SELECT
          T42.ACCOUNT_ID AS MISSING_KEY,
          COUNT(*) AS ROW_COUNT,
          MIN(T42.PAGE_VIEW_ID) AS EXAMPLE_KEY
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T1
            WHERE
              NULLIF(T1.ACCOUNT_ID, '0') IS NOT NULL
          ) AS T28
          WHERE
            NOT (
              T28.ACCOUNT_ID IN (
                SELECT
                  *
                FROM T9
              )
            )
        ) AS T42
        GROUP BY
          1
      ) AS T56
    ) AS T70
  ) AS T83
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_app_database__feature_usage' AS CHILD_TABLE,
      'user_id' AS COLUMN_NAME,
      'stg_app_database__users' AS PARENT_TABLE,
      T53.MISSING_KEY,
      T53.ROW_COUNT,
      T53.EXAMPLE_KEY
    FROM (
      SELECT
        T39.USER_ID AS MISSING_KEY,
        COUNT(*) AS ROW_COUNT,
        MIN(T39.USAGE_ID) AS EXAMPLE_KEY
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T0
          WHERE
            NULLIF(T0.USER_ID, '0') IS NOT NULL
        ) AS T25
        WHERE
          NOT (
            T25.USER_ID IN (
              SELECT
                *
              FROM T10
            )
          )
      ) AS T39
      GROUP BY
        1
    ) AS T53
  ) AS T67
) AS T84
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_app_database__feature_usage' AS CHILD_TABLE,
    'account_id' AS COLUMN_NAME,
    'stg_app_database__accounts' AS PARENT_TABLE,
    T54.MISSING_KEY,
    T54.ROW_COUNT,
    T54.EXAMPLE_KEY
  FROM (
    SELECT
      T40.ACCOUNT_ID AS MISSING_KEY,
      COUNT(*) AS ROW_COUNT,
      MIN(T40.USAGE_ID) AS EXAMPLE_KEY
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T0
        WHERE
          NULLIF(T0.ACCOUNT_ID, '0') IS NOT NULL
      ) AS T26
      WHERE
        NOT (
          T26.ACCOUNT_ID IN (
            SELECT
              *
            FROM T9
          )
        )
    ) AS T40
    GROUP BY
      1
  ) AS T54
) AS T68
