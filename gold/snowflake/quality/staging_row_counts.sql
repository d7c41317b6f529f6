SELECT
  T122.STAGING_TABLE,
  T122.RAW_TABLE,
  T122.ROWS_IN,
  T122.ROWS_IN - (
    T122.ROWS_NULL_KEY + T122.ROWS_SUPERSEDED + T122.ROWS_IDENTICAL + T122.ROWS_FUTURE
  ) AS ROWS_EXPECTED,
  T122.ROWS_STAGED
FROM (
  SELECT
    T31.RAW_TABLE,
    T31.STAGING_TABLE,
    T31.ROWS_IN,
    T31.ROWS_NULL_KEY,
    T31.ROWS_SUPERSEDED,
    T31.ROWS_IDENTICAL,
    T31.ROWS_FUTURE,
    T31.STAGED,
    T31.VALUES_NULLED,
    T31.FILES,
    T121.ROWS_STAGED,
    T121.COUNTED_TABLE
  FROM TAPDATA.ROW_COUNTS AS T31
  INNER JOIN (
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
              T32.ROWS_STAGED,
              'stg_marketing__google_analytics_sessions' AS COUNTED_TABLE
            FROM (
              SELECT
                COUNT(*) AS ROWS_STAGED
              FROM STAGING.STG_MARKETING__GOOGLE_ANALYTICS_SESSIONS AS T1
            ) AS T32
          ) AS T62
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T33.ROWS_STAGED,
              'stg_marketing__marketing_qualified_leads' AS COUNTED_TABLE
            FROM (
              SELECT
                COUNT(*) AS ROWS_STAGED
              FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T2
            ) AS T33
          ) AS T63
        ) AS T92
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
                T34.ROWS_STAGED,
                'stg_app_database__accounts' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T3
              ) AS T34
            ) AS T64
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T35.ROWS_STAGED,
                'stg_app_database__locations' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T4
              ) AS T35
            ) AS T65
          ) AS T93
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T36.ROWS_STAGED,
                'stg_app_database__users' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__USERS AS T5
              ) AS T36
            ) AS T66
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T37.ROWS_STAGED,
                'stg_app_database__devices' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__DEVICES AS T6
              ) AS T37
            ) AS T67
          ) AS T94
        ) AS T107
      ) AS T114
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
                T38.ROWS_STAGED,
                'stg_app_database__subscriptions' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T7
              ) AS T38
            ) AS T68
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T39.ROWS_STAGED,
                'stg_app_database__tap_events' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T8
              ) AS T39
            ) AS T69
          ) AS T95
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T40.ROWS_STAGED,
                'stg_app_database__user_sessions' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T9
              ) AS T40
            ) AS T70
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T41.ROWS_STAGED,
                'stg_app_database__page_views' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T10
              ) AS T41
            ) AS T71
          ) AS T96
        ) AS T108
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
                T42.ROWS_STAGED,
                'stg_app_database__feature_usage' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T11
              ) AS T42
            ) AS T72
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T43.ROWS_STAGED,
                'stg_stripe__customers' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__CUSTOMERS AS T12
              ) AS T43
            ) AS T73
          ) AS T97
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T44.ROWS_STAGED,
                'stg_stripe__prices' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__PRICES AS T13
              ) AS T44
            ) AS T74
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T45.ROWS_STAGED,
                'stg_stripe__subscriptions' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__SUBSCRIPTIONS AS T14
              ) AS T45
            ) AS T75
          ) AS T98
        ) AS T109
      ) AS T115
    ) AS T118
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
              *
            FROM (
              SELECT
                T46.ROWS_STAGED,
                'stg_stripe__subscription_items' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__SUBSCRIPTION_ITEMS AS T15
              ) AS T46
            ) AS T76
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T47.ROWS_STAGED,
                'stg_stripe__events' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__EVENTS AS T16
              ) AS T47
            ) AS T77
          ) AS T99
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T48.ROWS_STAGED,
                'stg_stripe__invoices' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__INVOICES AS T17
              ) AS T48
            ) AS T78
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T49.ROWS_STAGED,
                'stg_stripe__charges' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__CHARGES AS T18
              ) AS T49
            ) AS T79
          ) AS T100
        ) AS T110
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
                T50.ROWS_STAGED,
                'stg_stripe__payment_intents' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_STRIPE__PAYMENT_INTENTS AS T19
              ) AS T50
            ) AS T80
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T51.ROWS_STAGED,
                'stg_hubspot__companies' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_HUBSPOT__COMPANIES AS T20
              ) AS T51
            ) AS T81
          ) AS T101
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T52.ROWS_STAGED,
                'stg_hubspot__contacts' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_HUBSPOT__CONTACTS AS T21
              ) AS T52
            ) AS T82
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T53.ROWS_STAGED,
                'stg_hubspot__deals' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_HUBSPOT__DEALS AS T22
              ) AS T53
            ) AS T83
          ) AS T102
        ) AS T111
      ) AS T116
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
                T54.ROWS_STAGED,
                'stg_hubspot__engagements' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T23
              ) AS T54
            ) AS T84
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T55.ROWS_STAGED,
                'stg_hubspot__owners' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_HUBSPOT__OWNERS AS T24
              ) AS T55
            ) AS T85
          ) AS T103
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T56.ROWS_STAGED,
                'stg_hubspot__tickets' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_HUBSPOT__TICKETS AS T25
              ) AS T56
            ) AS T86
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T57.ROWS_STAGED,
                'stg_marketing__attribution_touchpoints' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T26
              ) AS T57
            ) AS T87
          ) AS T104
        ) AS T112
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
                T58.ROWS_STAGED,
                'stg_marketing__google_ads_campaigns' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T27
              ) AS T58
            ) AS T88
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T59.ROWS_STAGED,
                'stg_marketing__facebook_ads_campaigns' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T28
              ) AS T59
            ) AS T89
          ) AS T105
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T60.ROWS_STAGED,
                'stg_marketing__linkedin_ads_campaigns' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T29
              ) AS T60
            ) AS T90
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                T61.ROWS_STAGED,
                'stg_marketing__iterable_campaigns' AS COUNTED_TABLE
              FROM (
                SELECT
                  COUNT(*) AS ROWS_STAGED
                FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T30
              ) AS T61
            ) AS T91
          ) AS T106
        ) AS T113
      ) AS T117
    ) AS T119
  ) AS T121
    ON T31.STAGING_TABLE = T121.COUNTED_TABLE
) AS T122
WHERE
  T122.ROWS_STAGED <> (
    T122.ROWS_IN - (
      T122.ROWS_NULL_KEY + T122.ROWS_SUPERSEDED + T122.ROWS_IDENTICAL + T122.ROWS_FUTURE
    )
  )
