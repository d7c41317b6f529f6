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
                        'rows of int_customers__core' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T66._LK0, T66._RK0)) AS ENTITY_KEY,
                        CASE
                          WHEN T66._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T66._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END AS DIFFERENCES
                      FROM (
                        SELECT
                          T54._LK0,
                          T56._RK0
                        FROM (
                          SELECT
                            T18.ACCOUNT_ID AS _LK0
                          FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T18
                        ) AS T54
                        FULL OUTER JOIN (
                          SELECT
                            T20.ACCOUNT_ID AS _RK0
                          FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T20
                        ) AS T56
                          ON T54._LK0 = T56._RK0
                      ) AS T66
                      WHERE
                        NOT (
                          (
                            T66._LK0 IS NOT NULL
                          ) AND (
                            T66._RK0 IS NOT NULL
                          )
                        )
                    ) AS T78
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'rows of entity_customers' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T67._LK0, T67._RK0)) AS ENTITY_KEY,
                        CASE
                          WHEN T67._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T67._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END AS DIFFERENCES
                      FROM (
                        SELECT
                          T55._LK0,
                          T56._RK0
                        FROM (
                          SELECT
                            T19.ACCOUNT_ID AS _LK0
                          FROM ENTITY.ENTITY_CUSTOMERS AS T19
                        ) AS T55
                        FULL OUTER JOIN (
                          SELECT
                            T20.ACCOUNT_ID AS _RK0
                          FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T20
                        ) AS T56
                          ON T55._LK0 = T56._RK0
                      ) AS T67
                      WHERE
                        NOT (
                          (
                            T67._LK0 IS NOT NULL
                          ) AND (
                            T67._RK0 IS NOT NULL
                          )
                        )
                    ) AS T79
                  ) AS T84
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'rows of int_users__core' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T75._LK0, T75._RK0)) AS ENTITY_KEY,
                      CASE
                        WHEN T75._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T75._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END AS DIFFERENCES
                    FROM (
                      SELECT
                        T53._LK0,
                        T65._RK0
                      FROM (
                        SELECT
                          T16.USER_ID AS _LK0
                        FROM INTERMEDIATE.INT_USERS__CORE AS T16
                      ) AS T53
                      FULL OUTER JOIN (
                        SELECT
                          T17.USER_ID AS _RK0
                        FROM STAGING.STG_APP_DATABASE__USERS AS T17
                        WHERE
                          NOT (
                            T17.IS_ORPHAN
                          )
                          AND NOT (
                            (
                              T17.USER_ID = '0'
                            ) OR COALESCE(T17.ACCOUNT_ID = '0', FALSE)
                          )
                      ) AS T65
                        ON T53._LK0 = T65._RK0
                    ) AS T75
                    WHERE
                      NOT (
                        (
                          T75._LK0 IS NOT NULL
                        ) AND (
                          T75._RK0 IS NOT NULL
                        )
                      )
                  ) AS T88
                ) AS T89
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'rows of entity_users' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T74._LK0, T74._RK0)) AS ENTITY_KEY,
                    CASE
                      WHEN T74._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T74._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END AS DIFFERENCES
                  FROM (
                    SELECT
                      T52._LK0,
                      T65._RK0
                    FROM (
                      SELECT
                        T15.USER_ID AS _LK0
                      FROM ENTITY.ENTITY_USERS AS T15
                    ) AS T52
                    FULL OUTER JOIN (
                      SELECT
                        T17.USER_ID AS _RK0
                      FROM STAGING.STG_APP_DATABASE__USERS AS T17
                      WHERE
                        NOT (
                          T17.IS_ORPHAN
                        )
                        AND NOT (
                          (
                            T17.USER_ID = '0'
                          ) OR COALESCE(T17.ACCOUNT_ID = '0', FALSE)
                        )
                    ) AS T65
                      ON T52._LK0 = T65._RK0
                  ) AS T74
                  WHERE
                    NOT (
                      (
                        T74._LK0 IS NOT NULL
                      ) AND (
                        T74._RK0 IS NOT NULL
                      )
                    )
                ) AS T87
              ) AS T90
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'rows of int_locations__core' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T71._LK0, T71._RK0)) AS ENTITY_KEY,
                  CASE
                    WHEN T71._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T71._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS DIFFERENCES
                FROM (
                  SELECT
                    T50._LK0,
                    T59._RK0
                  FROM (
                    SELECT
                      T13.LOCATION_ID AS _LK0
                    FROM INTERMEDIATE.INT_LOCATIONS__CORE AS T13
                  ) AS T50
                  FULL OUTER JOIN (
                    SELECT
                      T14.LOCATION_ID AS _RK0
                    FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T14
                    WHERE
                      NOT (
                        T14.IS_ORPHAN
                      )
                  ) AS T59
                    ON T50._LK0 = T59._RK0
                ) AS T71
                WHERE
                  NOT (
                    (
                      T71._LK0 IS NOT NULL
                    ) AND (
                      T71._RK0 IS NOT NULL
                    )
                  )
              ) AS T83
            ) AS T91
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'rows of entity_locations' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T70._LK0, T70._RK0)) AS ENTITY_KEY,
                CASE
                  WHEN T70._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T70._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS DIFFERENCES
              FROM (
                SELECT
                  T49._LK0,
                  T59._RK0
                FROM (
                  SELECT
                    T12.LOCATION_ID AS _LK0
                  FROM ENTITY.ENTITY_LOCATIONS AS T12
                ) AS T49
                FULL OUTER JOIN (
                  SELECT
                    T14.LOCATION_ID AS _RK0
                  FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T14
                  WHERE
                    NOT (
                      T14.IS_ORPHAN
                    )
                ) AS T59
                  ON T49._LK0 = T59._RK0
              ) AS T70
              WHERE
                NOT (
                  (
                    T70._LK0 IS NOT NULL
                  ) AND (
                    T70._RK0 IS NOT NULL
                  )
                )
            ) AS T82
          ) AS T92
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'rows of int_devices__performance_health' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T69._LK0, T69._RK0)) AS ENTITY_KEY,
              CASE
                WHEN T69._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T69._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END AS DIFFERENCES
            FROM (
              SELECT
                T47._LK0,
                T58._RK0
              FROM (
                SELECT
                  T10.DEVICE_ID AS _LK0
                FROM INTERMEDIATE.INT_DEVICES__PERFORMANCE_HEALTH AS T10
              ) AS T47
              FULL OUTER JOIN (
                SELECT
                  T11.DEVICE_ID AS _RK0
                FROM STAGING.STG_APP_DATABASE__DEVICES AS T11
                WHERE
                  NOT (
                    T11.IS_ORPHAN
                  )
              ) AS T58
                ON T47._LK0 = T58._RK0
            ) AS T69
            WHERE
              NOT (
                (
                  T69._LK0 IS NOT NULL
                ) AND (
                  T69._RK0 IS NOT NULL
                )
              )
          ) AS T81
        ) AS T93
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'rows of entity_devices' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T68._LK0, T68._RK0)) AS ENTITY_KEY,
            CASE
              WHEN T68._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T68._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS DIFFERENCES
          FROM (
            SELECT
              T44._LK0,
              T58._RK0
            FROM (
              SELECT
                T5.DEVICE_ID AS _LK0
              FROM ENTITY.ENTITY_DEVICES AS T5
            ) AS T44
            FULL OUTER JOIN (
              SELECT
                T11.DEVICE_ID AS _RK0
              FROM STAGING.STG_APP_DATABASE__DEVICES AS T11
              WHERE
                NOT (
                  T11.IS_ORPHAN
                )
            ) AS T58
              ON T44._LK0 = T58._RK0
          ) AS T68
          WHERE
            NOT (
              (
                T68._LK0 IS NOT NULL
              ) AND (
                T68._RK0 IS NOT NULL
              )
            )
        ) AS T80
      ) AS T94
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'rows of int_subscriptions__core' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T63._LK0, T63._RK0)) AS ENTITY_KEY,
          CASE
            WHEN T63._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T63._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS DIFFERENCES
        FROM (
          SELECT
            T42._LK0,
            T43._RK0
          FROM (
            SELECT
              T3.SUBSCRIPTION_ID AS _LK0
            FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T3
          ) AS T42
          RIGHT OUTER JOIN (
            SELECT
              T4.SUBSCRIPTION_ID AS _RK0
            FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T4
          ) AS T43
            ON T42._LK0 = T43._RK0
        ) AS T63
        WHERE
          NOT (
            (
              T63._LK0 IS NOT NULL
            ) AND (
              T63._RK0 IS NOT NULL
            )
          )
      ) AS T77
    ) AS T95
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'rows of entity_subscriptions' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T62._LK0, T62._RK0)) AS ENTITY_KEY,
        CASE
          WHEN T62._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T62._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T41._LK0,
          T43._RK0
        FROM (
          SELECT
            T2.SUBSCRIPTION_ID AS _LK0
          FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T2
        ) AS T41
        RIGHT OUTER JOIN (
          SELECT
            T4.SUBSCRIPTION_ID AS _RK0
          FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T4
        ) AS T43
          ON T41._LK0 = T43._RK0
      ) AS T62
      WHERE
        NOT (
          (
            T62._LK0 IS NOT NULL
          ) AND (
            T62._RK0 IS NOT NULL
          )
        )
    ) AS T76
  ) AS T96
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'campaigns of int_campaigns__core' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T73._LK0, T73._RK0), COALESCE(T73._LK1, T73._RK1)) AS ENTITY_KEY,
      CASE
        WHEN T73._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T73._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T40._LK0,
        T40._LK1,
        T64._RK0,
        T64._RK1
      FROM (
        SELECT
          T1.PLATFORM AS _LK0,
          T1.CAMPAIGN_ID AS _LK1
        FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
      ) AS T40
      FULL OUTER JOIN (
        SELECT
          T57.PLATFORM AS _RK0,
          T57.CAMPAIGN_ID AS _RK1
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T6.CAMPAIGN_ID,
                'google_ads' AS PLATFORM
              FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T6
            ) AS T27
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T7.CAMPAIGN_ID,
                'facebook' AS PLATFORM
              FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T7
            ) AS T28
          ) AS T45
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T8.CAMPAIGN_ID,
                'linkedin' AS PLATFORM
              FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T8
            ) AS T29
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T9.CAMPAIGN_ID,
                'iterable' AS PLATFORM
              FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T9
            ) AS T30
          ) AS T46
        ) AS T57
      ) AS T64
        ON T40._LK0 = T64._RK0 AND T40._LK1 = T64._RK1
    ) AS T73
    WHERE
      NOT (
        (
          T73._LK0 IS NOT NULL
        ) AND (
          T73._RK0 IS NOT NULL
        )
      )
  ) AS T86
) AS T97
UNION ALL
SELECT
  *
FROM (
  SELECT
    'campaigns of entity_campaigns' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T72._LK0, T72._RK0), COALESCE(T72._LK1, T72._RK1)) AS ENTITY_KEY,
    CASE
      WHEN T72._RK0 IS NULL
      THEN 'not on the right; '
      WHEN T72._LK0 IS NULL
      THEN 'not on the left; '
      ELSE ''
    END AS DIFFERENCES
  FROM (
    SELECT
      T39._LK0,
      T39._LK1,
      T64._RK0,
      T64._RK1
    FROM (
      SELECT
        T0.PLATFORM AS _LK0,
        T0.CAMPAIGN_ID AS _LK1
      FROM ENTITY.ENTITY_CAMPAIGNS AS T0
    ) AS T39
    FULL OUTER JOIN (
      SELECT
        T57.PLATFORM AS _RK0,
        T57.CAMPAIGN_ID AS _RK1
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T6.CAMPAIGN_ID,
              'google_ads' AS PLATFORM
            FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T6
          ) AS T27
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T7.CAMPAIGN_ID,
              'facebook' AS PLATFORM
            FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T7
          ) AS T28
        ) AS T45
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T8.CAMPAIGN_ID,
              'linkedin' AS PLATFORM
            FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T8
          ) AS T29
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T9.CAMPAIGN_ID,
              'iterable' AS PLATFORM
            FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T9
          ) AS T30
        ) AS T46
      ) AS T57
    ) AS T64
      ON T39._LK0 = T64._RK0 AND T39._LK1 = T64._RK1
  ) AS T72
  WHERE
    NOT (
      (
        T72._LK0 IS NOT NULL
      ) AND (
        T72._RK0 IS NOT NULL
      )
    )
) AS T85
