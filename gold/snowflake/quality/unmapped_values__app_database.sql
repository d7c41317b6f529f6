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
                  'stg_app_database__accounts' AS TABLE_NAME,
                  T34.COLUMN_NAMES,
                  T34.ROW_COUNT
                FROM (
                  SELECT
                    T25.COLUMN_NAMES,
                    COUNT(*) AS ROW_COUNT
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        TRIM(
                          CONCAT_WS(
                            '',
                            CASE T7.ACCOUNT_KEY WHEN 'unmapped' THEN 'account_key ' ELSE '' END,
                            CASE T7.ACCOUNT_NAME WHEN 'unmapped' THEN 'account_name ' ELSE '' END,
                            CASE T7.ACCOUNT_TYPE WHEN 'unmapped' THEN 'account_type ' ELSE '' END,
                            CASE T7.INDUSTRY WHEN 'unmapped' THEN 'industry ' ELSE '' END,
                            CASE T7.EMAIL WHEN 'unmapped' THEN 'email ' ELSE '' END,
                            CASE T7.WEBSITE WHEN 'unmapped' THEN 'website ' ELSE '' END,
                            CASE T7.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                            CASE T7.ACCOUNT_STATUS WHEN 'unmapped' THEN 'account_status ' ELSE '' END,
                            CASE T7.COMPANY_SIZE_CATEGORY
                              WHEN 'unmapped'
                              THEN 'company_size_category '
                              ELSE ''
                            END
                          ),
                          ' \t\n\r\f'
                        ) AS COLUMN_NAMES
                      FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T7
                    ) AS T16
                    WHERE
                      T16.COLUMN_NAMES <> ''
                  ) AS T25
                  GROUP BY
                    1
                ) AS T34
              ) AS T43
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_app_database__locations' AS TABLE_NAME,
                  T35.COLUMN_NAMES,
                  T35.ROW_COUNT
                FROM (
                  SELECT
                    T26.COLUMN_NAMES,
                    COUNT(*) AS ROW_COUNT
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        TRIM(
                          CONCAT_WS(
                            '',
                            CASE T8.LOCATION_KEY WHEN 'unmapped' THEN 'location_key ' ELSE '' END,
                            CASE T8.LOCATION_NAME WHEN 'unmapped' THEN 'location_name ' ELSE '' END,
                            CASE T8.ADDRESS WHEN 'unmapped' THEN 'address ' ELSE '' END,
                            CASE T8.CITY WHEN 'unmapped' THEN 'city ' ELSE '' END,
                            CASE T8.STATE WHEN 'unmapped' THEN 'state ' ELSE '' END,
                            CASE T8.ZIP_CODE WHEN 'unmapped' THEN 'zip_code ' ELSE '' END,
                            CASE T8.COUNTRY WHEN 'unmapped' THEN 'country ' ELSE '' END,
                            CASE T8.FULL_ADDRESS WHEN 'unmapped' THEN 'full_address ' ELSE '' END,
                            CASE T8.REGION WHEN 'unmapped' THEN 'region ' ELSE '' END,
                            CASE T8.LOCATION_TYPE WHEN 'unmapped' THEN 'location_type ' ELSE '' END,
                            CASE T8.LOCATION_CATEGORY WHEN 'unmapped' THEN 'location_category ' ELSE '' END,
                            CASE T8.BUSINESS_TYPE WHEN 'unmapped' THEN 'business_type ' ELSE '' END,
                            CASE T8.BUSINESS_CATEGORY WHEN 'unmapped' THEN 'business_category ' ELSE '' END,
                            CASE T8.LOCATION_SIZE WHEN 'unmapped' THEN 'location_size ' ELSE '' END,
                            CASE T8.INSTALLATION_STATUS WHEN 'unmapped' THEN 'installation_status ' ELSE '' END
                          ),
                          ' \t\n\r\f'
                        ) AS COLUMN_NAMES
                      FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T8
                    ) AS T17
                    WHERE
                      T17.COLUMN_NAMES <> ''
                  ) AS T26
                  GROUP BY
                    1
                ) AS T35
              ) AS T44
            ) AS T45
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_app_database__users' AS TABLE_NAME,
                T33.COLUMN_NAMES,
                T33.ROW_COUNT
              FROM (
                SELECT
                  T24.COLUMN_NAMES,
                  COUNT(*) AS ROW_COUNT
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      TRIM(
                        CONCAT_WS(
                          '',
                          CASE T6.USER_KEY WHEN 'unmapped' THEN 'user_key ' ELSE '' END,
                          CASE T6.FIRST_NAME WHEN 'unmapped' THEN 'first_name ' ELSE '' END,
                          CASE T6.LAST_NAME WHEN 'unmapped' THEN 'last_name ' ELSE '' END,
                          CASE T6.FULL_NAME WHEN 'unmapped' THEN 'full_name ' ELSE '' END,
                          CASE T6.EMAIL WHEN 'unmapped' THEN 'email ' ELSE '' END,
                          CASE T6.EMAIL_DOMAIN WHEN 'unmapped' THEN 'email_domain ' ELSE '' END,
                          CASE T6.USER_ROLE WHEN 'unmapped' THEN 'user_role ' ELSE '' END,
                          CASE T6.ROLE_CATEGORY WHEN 'unmapped' THEN 'role_category ' ELSE '' END,
                          CASE T6.USER_STATUS WHEN 'unmapped' THEN 'user_status ' ELSE '' END,
                          CASE T6.LIFECYCLE_STAGE WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END
                        ),
                        ' \t\n\r\f'
                      ) AS COLUMN_NAMES
                    FROM STAGING.STG_APP_DATABASE__USERS AS T6
                  ) AS T15
                  WHERE
                    T15.COLUMN_NAMES <> ''
                ) AS T24
                GROUP BY
                  1
              ) AS T33
            ) AS T42
          ) AS T46
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_app_database__devices' AS TABLE_NAME,
              T32.COLUMN_NAMES,
              T32.ROW_COUNT
            FROM (
              SELECT
                T23.COLUMN_NAMES,
                COUNT(*) AS ROW_COUNT
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    TRIM(
                      CONCAT_WS(
                        '',
                        CASE T5.DEVICE_KEY WHEN 'unmapped' THEN 'device_key ' ELSE '' END,
                        CASE T5.DEVICE_TYPE WHEN 'unmapped' THEN 'device_type ' ELSE '' END,
                        CASE T5.CATEGORY WHEN 'unmapped' THEN 'category ' ELSE '' END,
                        CASE T5.MANUFACTURER WHEN 'unmapped' THEN 'manufacturer ' ELSE '' END,
                        CASE T5.MODEL WHEN 'unmapped' THEN 'model ' ELSE '' END,
                        CASE T5.SERIAL_NUMBER WHEN 'unmapped' THEN 'serial_number ' ELSE '' END,
                        CASE T5.FIRMWARE_VERSION WHEN 'unmapped' THEN 'firmware_version ' ELSE '' END,
                        CASE T5.IP_ADDRESS WHEN 'unmapped' THEN 'ip_address ' ELSE '' END,
                        CASE T5.MAC_ADDRESS WHEN 'unmapped' THEN 'mac_address ' ELSE '' END,
                        CASE T5.DEVICE_PRIORITY WHEN 'unmapped' THEN 'device_priority ' ELSE '' END,
                        CASE T5.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                        CASE T5.OPERATIONAL_STATUS WHEN 'unmapped' THEN 'operational_status ' ELSE '' END,
                        CASE T5.USAGE_PATTERN WHEN 'unmapped' THEN 'usage_pattern ' ELSE '' END,
                        CASE T5.NETWORK_CONNECTIVITY
                          WHEN 'unmapped'
                          THEN 'network_connectivity '
                          ELSE ''
                        END,
                        CASE T5.WARRANTY_STATUS WHEN 'unmapped' THEN 'warranty_status ' ELSE '' END
                      ),
                      ' \t\n\r\f'
                    ) AS COLUMN_NAMES
                  FROM STAGING.STG_APP_DATABASE__DEVICES AS T5
                ) AS T14
                WHERE
                  T14.COLUMN_NAMES <> ''
              ) AS T23
              GROUP BY
                1
            ) AS T32
          ) AS T41
        ) AS T47
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_app_database__subscriptions' AS TABLE_NAME,
            T31.COLUMN_NAMES,
            T31.ROW_COUNT
          FROM (
            SELECT
              T22.COLUMN_NAMES,
              COUNT(*) AS ROW_COUNT
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE T4.SUBSCRIPTION_KEY WHEN 'unmapped' THEN 'subscription_key ' ELSE '' END,
                      CASE T4.PLAN_NAME WHEN 'unmapped' THEN 'plan_name ' ELSE '' END,
                      CASE T4.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                      CASE T4.BILLING_CYCLE WHEN 'unmapped' THEN 'billing_cycle ' ELSE '' END,
                      CASE T4.PLAN_TIER WHEN 'unmapped' THEN 'plan_tier ' ELSE '' END,
                      CASE T4.SUBSCRIPTION_STATUS WHEN 'unmapped' THEN 'subscription_status ' ELSE '' END,
                      CASE T4.LIFECYCLE_STAGE WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                      CASE T4.CHURN_RISK WHEN 'unmapped' THEN 'churn_risk ' ELSE '' END
                    ),
                    ' \t\n\r\f'
                  ) AS COLUMN_NAMES
                FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T4
              ) AS T13
              WHERE
                T13.COLUMN_NAMES <> ''
            ) AS T22
            GROUP BY
              1
          ) AS T31
        ) AS T40
      ) AS T48
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__tap_events' AS TABLE_NAME,
          T30.COLUMN_NAMES,
          T30.ROW_COUNT
        FROM (
          SELECT
            T21.COLUMN_NAMES,
            COUNT(*) AS ROW_COUNT
          FROM (
            SELECT
              *
            FROM (
              SELECT
                TRIM(
                  CONCAT_WS(
                    '',
                    CASE T3.BUSINESS_PERIOD WHEN 'unmapped' THEN 'business_period ' ELSE '' END,
                    CASE T3.EVENT_TYPE WHEN 'unmapped' THEN 'event_type ' ELSE '' END,
                    CASE T3.EVENT_CATEGORY WHEN 'unmapped' THEN 'event_category ' ELSE '' END,
                    CASE T3.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                    CASE T3.EVENT_STATUS WHEN 'unmapped' THEN 'event_status ' ELSE '' END,
                    CASE T3.DEVICE_CATEGORY WHEN 'unmapped' THEN 'device_category ' ELSE '' END,
                    CASE T3.BEER_TYPE WHEN 'unmapped' THEN 'beer_type ' ELSE '' END,
                    CASE T3.TEMPERATURE_LEVEL WHEN 'unmapped' THEN 'temperature_level ' ELSE '' END,
                    CASE T3.PRESSURE_ALERT WHEN 'unmapped' THEN 'pressure_alert ' ELSE '' END,
                    CASE T3.PRESSURE_LEVEL WHEN 'unmapped' THEN 'pressure_level ' ELSE '' END,
                    CASE T3.QUALITY_LEVEL WHEN 'unmapped' THEN 'quality_level ' ELSE '' END,
                    CASE T3.CLEANING_TYPE WHEN 'unmapped' THEN 'cleaning_type ' ELSE '' END,
                    CASE T3.CLEANING_CHEMICAL WHEN 'unmapped' THEN 'cleaning_chemical ' ELSE '' END,
                    CASE T3.HEALTH_STATUS WHEN 'unmapped' THEN 'health_status ' ELSE '' END,
                    CASE T3.FIRMWARE_VERSION WHEN 'unmapped' THEN 'firmware_version ' ELSE '' END
                  ),
                  ' \t\n\r\f'
                ) AS COLUMN_NAMES
              FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T3
            ) AS T12
            WHERE
              T12.COLUMN_NAMES <> ''
          ) AS T21
          GROUP BY
            1
        ) AS T30
      ) AS T39
    ) AS T49
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_app_database__user_sessions' AS TABLE_NAME,
        T29.COLUMN_NAMES,
        T29.ROW_COUNT
      FROM (
        SELECT
          T20.COLUMN_NAMES,
          COUNT(*) AS ROW_COUNT
        FROM (
          SELECT
            *
          FROM (
            SELECT
              TRIM(
                CONCAT_WS(
                  '',
                  CASE T2.DEVICE_TYPE WHEN 'unmapped' THEN 'device_type ' ELSE '' END,
                  CASE T2.BROWSER WHEN 'unmapped' THEN 'browser ' ELSE '' END,
                  CASE T2.SESSION_DURATION_CATEGORY
                    WHEN 'unmapped'
                    THEN 'session_duration_category '
                    ELSE ''
                  END,
                  CASE T2.ENGAGEMENT_LEVEL WHEN 'unmapped' THEN 'engagement_level ' ELSE '' END,
                  CASE T2.DEVICE_CATEGORY WHEN 'unmapped' THEN 'device_category ' ELSE '' END,
                  CASE T2.BROWSER_FAMILY WHEN 'unmapped' THEN 'browser_family ' ELSE '' END,
                  CASE T2.DAY_TYPE WHEN 'unmapped' THEN 'day_type ' ELSE '' END,
                  CASE T2.TIME_OF_DAY WHEN 'unmapped' THEN 'time_of_day ' ELSE '' END
                ),
                ' \t\n\r\f'
              ) AS COLUMN_NAMES
            FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T2
          ) AS T11
          WHERE
            T11.COLUMN_NAMES <> ''
        ) AS T20
        GROUP BY
          1
      ) AS T29
    ) AS T38
  ) AS T50
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_app_database__page_views' AS TABLE_NAME,
      T28.COLUMN_NAMES,
      T28.ROW_COUNT
    FROM (
      SELECT
        T19.COLUMN_NAMES,
        COUNT(*) AS ROW_COUNT
      FROM (
        SELECT
          *
        FROM (
          SELECT
            TRIM(
              CONCAT_WS(
                '',
                CASE T1.PAGE_URL WHEN 'unmapped' THEN 'page_url ' ELSE '' END,
                CASE T1.PAGE_TITLE WHEN 'unmapped' THEN 'page_title ' ELSE '' END,
                CASE T1.REFERRER_URL WHEN 'unmapped' THEN 'referrer_url ' ELSE '' END,
                CASE T1.PAGE_PATH WHEN 'unmapped' THEN 'page_path ' ELSE '' END,
                CASE T1.CLEAN_URL WHEN 'unmapped' THEN 'clean_url ' ELSE '' END,
                CASE T1.PAGE_CATEGORY WHEN 'unmapped' THEN 'page_category ' ELSE '' END,
                CASE T1.ENGAGEMENT_TYPE WHEN 'unmapped' THEN 'engagement_type ' ELSE '' END,
                CASE T1.REFERRER_SOURCE WHEN 'unmapped' THEN 'referrer_source ' ELSE '' END
              ),
              ' \t\n\r\f'
            ) AS COLUMN_NAMES
          FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T1
        ) AS T10
        WHERE
          T10.COLUMN_NAMES <> ''
      ) AS T19
      GROUP BY
        1
    ) AS T28
  ) AS T37
) AS T51
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_app_database__feature_usage' AS TABLE_NAME,
    T27.COLUMN_NAMES,
    T27.ROW_COUNT
  FROM (
    SELECT
      T18.COLUMN_NAMES,
      COUNT(*) AS ROW_COUNT
    FROM (
      SELECT
        *
      FROM (
        SELECT
          TRIM(
            CONCAT_WS(
              '',
              CASE T0.FEATURE_NAME WHEN 'unmapped' THEN 'feature_name ' ELSE '' END,
              CASE T0.FEATURE_CATEGORY WHEN 'unmapped' THEN 'feature_category ' ELSE '' END,
              CASE T0.FEATURE_AUDIENCE WHEN 'unmapped' THEN 'feature_audience ' ELSE '' END,
              CASE T0.FEATURE_TIER WHEN 'unmapped' THEN 'feature_tier ' ELSE '' END,
              CASE T0.USAGE_INTENSITY WHEN 'unmapped' THEN 'usage_intensity ' ELSE '' END
            ),
            ' \t\n\r\f'
          ) AS COLUMN_NAMES
        FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T0
      ) AS T9
      WHERE
        T9.COLUMN_NAMES <> ''
    ) AS T18
    GROUP BY
      1
  ) AS T27
) AS T36
