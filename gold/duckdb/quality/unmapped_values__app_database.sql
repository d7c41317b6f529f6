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
                  'stg_app_database__accounts' AS "table_name",
                  "t34"."column_names",
                  "t34"."row_count"
                FROM (
                  SELECT
                    "t25"."column_names",
                    COUNT(*) AS "row_count"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        TRIM(
                          CONCAT_WS(
                            '',
                            CASE "t7"."account_key" WHEN 'unmapped' THEN 'account_key ' ELSE '' END,
                            CASE "t7"."account_name" WHEN 'unmapped' THEN 'account_name ' ELSE '' END,
                            CASE "t7"."account_type" WHEN 'unmapped' THEN 'account_type ' ELSE '' END,
                            CASE "t7"."industry" WHEN 'unmapped' THEN 'industry ' ELSE '' END,
                            CASE "t7"."email" WHEN 'unmapped' THEN 'email ' ELSE '' END,
                            CASE "t7"."website" WHEN 'unmapped' THEN 'website ' ELSE '' END,
                            CASE "t7"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                            CASE "t7"."account_status" WHEN 'unmapped' THEN 'account_status ' ELSE '' END,
                            CASE "t7"."company_size_category"
                              WHEN 'unmapped'
                              THEN 'company_size_category '
                              ELSE ''
                            END
                          ),
                          ' 	
'
                        ) AS "column_names"
                      FROM "staging"."stg_app_database__accounts" AS "t7"
                    ) AS "t16"
                    WHERE
                      "t16"."column_names" <> ''
                  ) AS "t25"
                  GROUP BY
                    1
                ) AS "t34"
              ) AS "t43"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_app_database__locations' AS "table_name",
                  "t35"."column_names",
                  "t35"."row_count"
                FROM (
                  SELECT
                    "t26"."column_names",
                    COUNT(*) AS "row_count"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        TRIM(
                          CONCAT_WS(
                            '',
                            CASE "t8"."location_key" WHEN 'unmapped' THEN 'location_key ' ELSE '' END,
                            CASE "t8"."location_name" WHEN 'unmapped' THEN 'location_name ' ELSE '' END,
                            CASE "t8"."address" WHEN 'unmapped' THEN 'address ' ELSE '' END,
                            CASE "t8"."city" WHEN 'unmapped' THEN 'city ' ELSE '' END,
                            CASE "t8"."state" WHEN 'unmapped' THEN 'state ' ELSE '' END,
                            CASE "t8"."zip_code" WHEN 'unmapped' THEN 'zip_code ' ELSE '' END,
                            CASE "t8"."country" WHEN 'unmapped' THEN 'country ' ELSE '' END,
                            CASE "t8"."full_address" WHEN 'unmapped' THEN 'full_address ' ELSE '' END,
                            CASE "t8"."region" WHEN 'unmapped' THEN 'region ' ELSE '' END,
                            CASE "t8"."location_type" WHEN 'unmapped' THEN 'location_type ' ELSE '' END,
                            CASE "t8"."location_category" WHEN 'unmapped' THEN 'location_category ' ELSE '' END,
                            CASE "t8"."business_type" WHEN 'unmapped' THEN 'business_type ' ELSE '' END,
                            CASE "t8"."business_category" WHEN 'unmapped' THEN 'business_category ' ELSE '' END,
                            CASE "t8"."location_size" WHEN 'unmapped' THEN 'location_size ' ELSE '' END,
                            CASE "t8"."installation_status"
                              WHEN 'unmapped'
                              THEN 'installation_status '
                              ELSE ''
                            END
                          ),
                          ' 	
'
                        ) AS "column_names"
                      FROM "staging"."stg_app_database__locations" AS "t8"
                    ) AS "t17"
                    WHERE
                      "t17"."column_names" <> ''
                  ) AS "t26"
                  GROUP BY
                    1
                ) AS "t35"
              ) AS "t44"
            ) AS "t45"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_app_database__users' AS "table_name",
                "t33"."column_names",
                "t33"."row_count"
              FROM (
                SELECT
                  "t24"."column_names",
                  COUNT(*) AS "row_count"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      TRIM(
                        CONCAT_WS(
                          '',
                          CASE "t6"."user_key" WHEN 'unmapped' THEN 'user_key ' ELSE '' END,
                          CASE "t6"."first_name" WHEN 'unmapped' THEN 'first_name ' ELSE '' END,
                          CASE "t6"."last_name" WHEN 'unmapped' THEN 'last_name ' ELSE '' END,
                          CASE "t6"."full_name" WHEN 'unmapped' THEN 'full_name ' ELSE '' END,
                          CASE "t6"."email" WHEN 'unmapped' THEN 'email ' ELSE '' END,
                          CASE "t6"."email_domain" WHEN 'unmapped' THEN 'email_domain ' ELSE '' END,
                          CASE "t6"."user_role" WHEN 'unmapped' THEN 'user_role ' ELSE '' END,
                          CASE "t6"."role_category" WHEN 'unmapped' THEN 'role_category ' ELSE '' END,
                          CASE "t6"."user_status" WHEN 'unmapped' THEN 'user_status ' ELSE '' END,
                          CASE "t6"."lifecycle_stage" WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END
                        ),
                        ' 	
'
                      ) AS "column_names"
                    FROM "staging"."stg_app_database__users" AS "t6"
                  ) AS "t15"
                  WHERE
                    "t15"."column_names" <> ''
                ) AS "t24"
                GROUP BY
                  1
              ) AS "t33"
            ) AS "t42"
          ) AS "t46"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_app_database__devices' AS "table_name",
              "t32"."column_names",
              "t32"."row_count"
            FROM (
              SELECT
                "t23"."column_names",
                COUNT(*) AS "row_count"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    TRIM(
                      CONCAT_WS(
                        '',
                        CASE "t5"."device_key" WHEN 'unmapped' THEN 'device_key ' ELSE '' END,
                        CASE "t5"."device_type" WHEN 'unmapped' THEN 'device_type ' ELSE '' END,
                        CASE "t5"."category" WHEN 'unmapped' THEN 'category ' ELSE '' END,
                        CASE "t5"."manufacturer" WHEN 'unmapped' THEN 'manufacturer ' ELSE '' END,
                        CASE "t5"."model" WHEN 'unmapped' THEN 'model ' ELSE '' END,
                        CASE "t5"."serial_number" WHEN 'unmapped' THEN 'serial_number ' ELSE '' END,
                        CASE "t5"."firmware_version" WHEN 'unmapped' THEN 'firmware_version ' ELSE '' END,
                        CASE "t5"."ip_address" WHEN 'unmapped' THEN 'ip_address ' ELSE '' END,
                        CASE "t5"."mac_address" WHEN 'unmapped' THEN 'mac_address ' ELSE '' END,
                        CASE "t5"."device_priority" WHEN 'unmapped' THEN 'device_priority ' ELSE '' END,
                        CASE "t5"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                        CASE "t5"."operational_status"
                          WHEN 'unmapped'
                          THEN 'operational_status '
                          ELSE ''
                        END,
                        CASE "t5"."usage_pattern" WHEN 'unmapped' THEN 'usage_pattern ' ELSE '' END,
                        CASE "t5"."network_connectivity"
                          WHEN 'unmapped'
                          THEN 'network_connectivity '
                          ELSE ''
                        END,
                        CASE "t5"."warranty_status" WHEN 'unmapped' THEN 'warranty_status ' ELSE '' END
                      ),
                      ' 	
'
                    ) AS "column_names"
                  FROM "staging"."stg_app_database__devices" AS "t5"
                ) AS "t14"
                WHERE
                  "t14"."column_names" <> ''
              ) AS "t23"
              GROUP BY
                1
            ) AS "t32"
          ) AS "t41"
        ) AS "t47"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_app_database__subscriptions' AS "table_name",
            "t31"."column_names",
            "t31"."row_count"
          FROM (
            SELECT
              "t22"."column_names",
              COUNT(*) AS "row_count"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE "t4"."subscription_key" WHEN 'unmapped' THEN 'subscription_key ' ELSE '' END,
                      CASE "t4"."plan_name" WHEN 'unmapped' THEN 'plan_name ' ELSE '' END,
                      CASE "t4"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                      CASE "t4"."billing_cycle" WHEN 'unmapped' THEN 'billing_cycle ' ELSE '' END,
                      CASE "t4"."plan_tier" WHEN 'unmapped' THEN 'plan_tier ' ELSE '' END,
                      CASE "t4"."subscription_status"
                        WHEN 'unmapped'
                        THEN 'subscription_status '
                        ELSE ''
                      END,
                      CASE "t4"."lifecycle_stage" WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                      CASE "t4"."churn_risk" WHEN 'unmapped' THEN 'churn_risk ' ELSE '' END
                    ),
                    ' 	
'
                  ) AS "column_names"
                FROM "staging"."stg_app_database__subscriptions" AS "t4"
              ) AS "t13"
              WHERE
                "t13"."column_names" <> ''
            ) AS "t22"
            GROUP BY
              1
          ) AS "t31"
        ) AS "t40"
      ) AS "t48"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__tap_events' AS "table_name",
          "t30"."column_names",
          "t30"."row_count"
        FROM (
          SELECT
            "t21"."column_names",
            COUNT(*) AS "row_count"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                TRIM(
                  CONCAT_WS(
                    '',
                    CASE "t3"."business_period" WHEN 'unmapped' THEN 'business_period ' ELSE '' END,
                    CASE "t3"."event_type" WHEN 'unmapped' THEN 'event_type ' ELSE '' END,
                    CASE "t3"."event_category" WHEN 'unmapped' THEN 'event_category ' ELSE '' END,
                    CASE "t3"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                    CASE "t3"."event_status" WHEN 'unmapped' THEN 'event_status ' ELSE '' END,
                    CASE "t3"."device_category" WHEN 'unmapped' THEN 'device_category ' ELSE '' END,
                    CASE "t3"."beer_type" WHEN 'unmapped' THEN 'beer_type ' ELSE '' END,
                    CASE "t3"."temperature_level" WHEN 'unmapped' THEN 'temperature_level ' ELSE '' END,
                    CASE "t3"."pressure_alert" WHEN 'unmapped' THEN 'pressure_alert ' ELSE '' END,
                    CASE "t3"."pressure_level" WHEN 'unmapped' THEN 'pressure_level ' ELSE '' END,
                    CASE "t3"."quality_level" WHEN 'unmapped' THEN 'quality_level ' ELSE '' END,
                    CASE "t3"."cleaning_type" WHEN 'unmapped' THEN 'cleaning_type ' ELSE '' END,
                    CASE "t3"."cleaning_chemical" WHEN 'unmapped' THEN 'cleaning_chemical ' ELSE '' END,
                    CASE "t3"."health_status" WHEN 'unmapped' THEN 'health_status ' ELSE '' END,
                    CASE "t3"."firmware_version" WHEN 'unmapped' THEN 'firmware_version ' ELSE '' END
                  ),
                  ' 	
'
                ) AS "column_names"
              FROM "staging"."stg_app_database__tap_events" AS "t3"
            ) AS "t12"
            WHERE
              "t12"."column_names" <> ''
          ) AS "t21"
          GROUP BY
            1
        ) AS "t30"
      ) AS "t39"
    ) AS "t49"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_app_database__user_sessions' AS "table_name",
        "t29"."column_names",
        "t29"."row_count"
      FROM (
        SELECT
          "t20"."column_names",
          COUNT(*) AS "row_count"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              TRIM(
                CONCAT_WS(
                  '',
                  CASE "t2"."device_type" WHEN 'unmapped' THEN 'device_type ' ELSE '' END,
                  CASE "t2"."browser" WHEN 'unmapped' THEN 'browser ' ELSE '' END,
                  CASE "t2"."session_duration_category"
                    WHEN 'unmapped'
                    THEN 'session_duration_category '
                    ELSE ''
                  END,
                  CASE "t2"."engagement_level" WHEN 'unmapped' THEN 'engagement_level ' ELSE '' END,
                  CASE "t2"."device_category" WHEN 'unmapped' THEN 'device_category ' ELSE '' END,
                  CASE "t2"."browser_family" WHEN 'unmapped' THEN 'browser_family ' ELSE '' END,
                  CASE "t2"."day_type" WHEN 'unmapped' THEN 'day_type ' ELSE '' END,
                  CASE "t2"."time_of_day" WHEN 'unmapped' THEN 'time_of_day ' ELSE '' END
                ),
                ' 	
'
              ) AS "column_names"
            FROM "staging"."stg_app_database__user_sessions" AS "t2"
          ) AS "t11"
          WHERE
            "t11"."column_names" <> ''
        ) AS "t20"
        GROUP BY
          1
      ) AS "t29"
    ) AS "t38"
  ) AS "t50"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_app_database__page_views' AS "table_name",
      "t28"."column_names",
      "t28"."row_count"
    FROM (
      SELECT
        "t19"."column_names",
        COUNT(*) AS "row_count"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            TRIM(
              CONCAT_WS(
                '',
                CASE "t1"."page_url" WHEN 'unmapped' THEN 'page_url ' ELSE '' END,
                CASE "t1"."page_title" WHEN 'unmapped' THEN 'page_title ' ELSE '' END,
                CASE "t1"."referrer_url" WHEN 'unmapped' THEN 'referrer_url ' ELSE '' END,
                CASE "t1"."page_path" WHEN 'unmapped' THEN 'page_path ' ELSE '' END,
                CASE "t1"."clean_url" WHEN 'unmapped' THEN 'clean_url ' ELSE '' END,
                CASE "t1"."page_category" WHEN 'unmapped' THEN 'page_category ' ELSE '' END,
                CASE "t1"."engagement_type" WHEN 'unmapped' THEN 'engagement_type ' ELSE '' END,
                CASE "t1"."referrer_source" WHEN 'unmapped' THEN 'referrer_source ' ELSE '' END
              ),
              ' 	
'
            ) AS "column_names"
          FROM "staging"."stg_app_database__page_views" AS "t1"
        ) AS "t10"
        WHERE
          "t10"."column_names" <> ''
      ) AS "t19"
      GROUP BY
        1
    ) AS "t28"
  ) AS "t37"
) AS "t51"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_app_database__feature_usage' AS "table_name",
    "t27"."column_names",
    "t27"."row_count"
  FROM (
    SELECT
      "t18"."column_names",
      COUNT(*) AS "row_count"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          TRIM(
            CONCAT_WS(
              '',
              CASE "t0"."feature_name" WHEN 'unmapped' THEN 'feature_name ' ELSE '' END,
              CASE "t0"."feature_category" WHEN 'unmapped' THEN 'feature_category ' ELSE '' END,
              CASE "t0"."feature_audience" WHEN 'unmapped' THEN 'feature_audience ' ELSE '' END,
              CASE "t0"."feature_tier" WHEN 'unmapped' THEN 'feature_tier ' ELSE '' END,
              CASE "t0"."usage_intensity" WHEN 'unmapped' THEN 'usage_intensity ' ELSE '' END
            ),
            ' 	
'
          ) AS "column_names"
        FROM "staging"."stg_app_database__feature_usage" AS "t0"
      ) AS "t9"
      WHERE
        "t9"."column_names" <> ''
    ) AS "t18"
    GROUP BY
      1
  ) AS "t27"
) AS "t36"
