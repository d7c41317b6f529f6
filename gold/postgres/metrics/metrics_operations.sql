SELECT
  "t70"."day" AS "metric_date",
  "t70"."day" AS "date",
  COALESCE("t70"."devices", 0) + COALESCE("t70"."stray_devices", 0) AS "total_devices",
  COALESCE("t70"."tap_controllers", 0) + COALESCE("t70"."stray_controllers", 0) AS "tap_controllers",
  COALESCE("t70"."reporting", 0) AS "active_devices",
  COALESCE("t70"."controllers_in_service", 0) AS "controllers_in_service",
  (
    CAST(COALESCE("t70"."controllers_active", 0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."controllers_watched", 0) AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "device_availability_pct",
  "t70"."online_now_pct",
  (
    CAST(COALESCE("t70"."controllers_pouring", 0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."controllers_watched", 0) AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "device_utilisation_pct",
  "t70"."avg_uptime_30d" AS "avg_device_uptime_30d_pct",
  COALESCE("t70"."locations", 0) + COALESCE("t70"."stray_locations", 0) AS "total_locations",
  COALESCE("t70"."active_locations", 0) AS "active_locations",
  COALESCE("t70"."pours", 0) AS "pours",
  CAST(COALESCE("t70"."volume_ml", 0.0) AS DOUBLE PRECISION) / 1000.0 AS "pour_volume_liters",
  CAST(COALESCE("t70"."volume_ml", 0.0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."pours", 0) AS DOUBLE PRECISION), 0.0) AS "avg_pour_ml",
  (
    CAST(COALESCE("t70"."anomalies", 0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."readings", 0) AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "quality_issue_rate_pct",
  (
    CAST(COALESCE("t70"."alerts", 0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."checks", 0) AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "alert_rate_pct",
  (
    CAST(COALESCE("t70"."controllers_within_sla", 0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."controllers_watched", 0) AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "sla_compliance_pct",
  COALESCE("t70"."kegs_low", 0) AS "kegs_low",
  COALESCE("t70"."maintenance_overdue", 0) AS "devices_maintenance_overdue",
  COALESCE("t70"."active_staff_users", 0) AS "active_staff_users",
  CAST(COALESCE("t70"."pours", 0) AS DOUBLE PRECISION) / NULLIF(CAST(COALESCE("t70"."active_staff_users", 0) AS DOUBLE PRECISION), 0.0) AS "pours_per_staff_user",
  CAST(CAST(CASE
    WHEN ABS((
      CAST(COALESCE("t70"."volume_ml", 0.0) AS DOUBLE PRECISION) / 29.5735
    ) * 0.5) < 1000000000000000.0
    THEN (
      CAST(COALESCE("t70"."volume_ml", 0.0) AS DOUBLE PRECISION) / 29.5735
    ) * 0.5
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_pour_revenue"
FROM (
  SELECT
    "t69"."day",
    "t69"."devices",
    "t69"."tap_controllers",
    "t69"."controllers_in_service",
    "t69"."controllers_watched",
    "t69"."controllers_active",
    "t69"."controllers_pouring",
    "t69"."controllers_within_sla",
    "t69"."avg_uptime_30d",
    "t69"."maintenance_overdue",
    "t69"."reporting",
    "t69"."pours",
    "t69"."volume_ml",
    "t69"."readings",
    "t69"."anomalies",
    "t69"."checks",
    "t69"."alerts",
    "t69"."locations",
    "t69"."active_locations",
    "t69"."stray_devices",
    "t69"."stray_controllers",
    "t69"."stray_locations",
    "t69"."kegs_low",
    "t69"."active_staff_users",
    "t69"."online_now_pct"
  FROM (
    SELECT
      "t68"."day",
      "t68"."devices",
      "t68"."tap_controllers",
      "t68"."controllers_in_service",
      "t68"."controllers_watched",
      "t68"."controllers_active",
      "t68"."controllers_pouring",
      "t68"."controllers_within_sla",
      "t68"."avg_uptime_30d",
      "t68"."maintenance_overdue",
      "t68"."reporting",
      "t68"."pours",
      "t68"."volume_ml",
      "t68"."readings",
      "t68"."anomalies",
      "t68"."checks",
      "t68"."alerts",
      "t68"."locations",
      "t68"."active_locations",
      "t68"."stray_devices",
      "t68"."stray_controllers",
      "t68"."stray_locations",
      "t68"."kegs_low",
      "t68"."active_staff_users",
      "t45"."online_now_pct",
      "t45"."day" AS "day_right"
    FROM (
      SELECT
        "t66"."day",
        "t66"."devices",
        "t66"."tap_controllers",
        "t66"."controllers_in_service",
        "t66"."controllers_watched",
        "t66"."controllers_active",
        "t66"."controllers_pouring",
        "t66"."controllers_within_sla",
        "t66"."avg_uptime_30d",
        "t66"."maintenance_overdue",
        "t66"."reporting",
        "t66"."pours",
        "t66"."volume_ml",
        "t66"."readings",
        "t66"."anomalies",
        "t66"."checks",
        "t66"."alerts",
        "t66"."locations",
        "t66"."active_locations",
        "t66"."stray_devices",
        "t66"."stray_controllers",
        "t66"."stray_locations",
        "t66"."kegs_low",
        "t66"."active_staff_users"
      FROM (
        SELECT
          "t65"."day",
          "t65"."devices",
          "t65"."tap_controllers",
          "t65"."controllers_in_service",
          "t65"."controllers_watched",
          "t65"."controllers_active",
          "t65"."controllers_pouring",
          "t65"."controllers_within_sla",
          "t65"."avg_uptime_30d",
          "t65"."maintenance_overdue",
          "t65"."reporting",
          "t65"."pours",
          "t65"."volume_ml",
          "t65"."readings",
          "t65"."anomalies",
          "t65"."checks",
          "t65"."alerts",
          "t65"."locations",
          "t65"."active_locations",
          "t65"."stray_devices",
          "t65"."stray_controllers",
          "t65"."stray_locations",
          "t65"."kegs_low",
          "t38"."day" AS "day_right",
          "t38"."active_staff_users"
        FROM (
          SELECT
            "t63"."day",
            "t63"."devices",
            "t63"."tap_controllers",
            "t63"."controllers_in_service",
            "t63"."controllers_watched",
            "t63"."controllers_active",
            "t63"."controllers_pouring",
            "t63"."controllers_within_sla",
            "t63"."avg_uptime_30d",
            "t63"."maintenance_overdue",
            "t63"."reporting",
            "t63"."pours",
            "t63"."volume_ml",
            "t63"."readings",
            "t63"."anomalies",
            "t63"."checks",
            "t63"."alerts",
            "t63"."locations",
            "t63"."active_locations",
            "t63"."stray_devices",
            "t63"."stray_controllers",
            "t63"."stray_locations",
            "t63"."kegs_low"
          FROM (
            SELECT
              "t62"."day",
              "t62"."devices",
              "t62"."tap_controllers",
              "t62"."controllers_in_service",
              "t62"."controllers_watched",
              "t62"."controllers_active",
              "t62"."controllers_pouring",
              "t62"."controllers_within_sla",
              "t62"."avg_uptime_30d",
              "t62"."maintenance_overdue",
              "t62"."reporting",
              "t62"."pours",
              "t62"."volume_ml",
              "t62"."readings",
              "t62"."anomalies",
              "t62"."checks",
              "t62"."alerts",
              "t62"."locations",
              "t62"."active_locations",
              "t62"."stray_devices",
              "t62"."stray_controllers",
              "t62"."stray_locations",
              "t59"."day" AS "day_right",
              "t59"."kegs_low"
            FROM (
              SELECT
                "t60"."day",
                "t60"."devices",
                "t60"."tap_controllers",
                "t60"."controllers_in_service",
                "t60"."controllers_watched",
                "t60"."controllers_active",
                "t60"."controllers_pouring",
                "t60"."controllers_within_sla",
                "t60"."avg_uptime_30d",
                "t60"."maintenance_overdue",
                "t60"."reporting",
                "t60"."pours",
                "t60"."volume_ml",
                "t60"."readings",
                "t60"."anomalies",
                "t60"."checks",
                "t60"."alerts",
                "t60"."locations",
                "t60"."active_locations",
                "t60"."stray_devices",
                "t60"."stray_controllers",
                "t60"."stray_locations"
              FROM (
                SELECT
                  "t56"."day",
                  "t56"."devices",
                  "t56"."tap_controllers",
                  "t56"."controllers_in_service",
                  "t56"."controllers_watched",
                  "t56"."controllers_active",
                  "t56"."controllers_pouring",
                  "t56"."controllers_within_sla",
                  "t56"."avg_uptime_30d",
                  "t56"."maintenance_overdue",
                  "t56"."reporting",
                  "t56"."pours",
                  "t56"."volume_ml",
                  "t56"."readings",
                  "t56"."anomalies",
                  "t56"."checks",
                  "t56"."alerts",
                  "t56"."locations",
                  "t56"."active_locations",
                  "t47"."day" AS "day_right",
                  "t47"."stray_devices",
                  "t47"."stray_controllers",
                  "t47"."stray_locations"
                FROM (
                  SELECT
                    "t54"."day",
                    "t54"."devices",
                    "t54"."tap_controllers",
                    "t54"."controllers_in_service",
                    "t54"."controllers_watched",
                    "t54"."controllers_active",
                    "t54"."controllers_pouring",
                    "t54"."controllers_within_sla",
                    "t54"."avg_uptime_30d",
                    "t54"."maintenance_overdue",
                    "t54"."reporting",
                    "t54"."pours",
                    "t54"."volume_ml",
                    "t54"."readings",
                    "t54"."anomalies",
                    "t54"."checks",
                    "t54"."alerts",
                    "t54"."locations",
                    "t54"."active_locations"
                  FROM (
                    SELECT
                      "t51"."day",
                      "t51"."devices",
                      "t51"."tap_controllers",
                      "t51"."controllers_in_service",
                      "t51"."controllers_watched",
                      "t51"."controllers_active",
                      "t51"."controllers_pouring",
                      "t51"."controllers_within_sla",
                      "t51"."avg_uptime_30d",
                      "t51"."maintenance_overdue",
                      "t51"."reporting",
                      "t51"."pours",
                      "t51"."volume_ml",
                      "t51"."readings",
                      "t51"."anomalies",
                      "t51"."checks",
                      "t51"."alerts",
                      "t25"."day" AS "day_right",
                      "t25"."locations",
                      "t25"."active_locations"
                    FROM (
                      SELECT
                        "t48"."day",
                        "t48"."devices",
                        "t48"."tap_controllers",
                        "t48"."controllers_in_service",
                        "t48"."controllers_watched",
                        "t48"."controllers_active",
                        "t48"."controllers_pouring",
                        "t48"."controllers_within_sla",
                        "t48"."avg_uptime_30d",
                        "t48"."maintenance_overdue",
                        "t48"."reporting",
                        "t48"."pours",
                        "t48"."volume_ml",
                        "t48"."readings",
                        "t48"."anomalies",
                        "t48"."checks",
                        "t48"."alerts"
                      FROM (
                        SELECT
                          "t46"."day",
                          "t46"."devices",
                          "t46"."tap_controllers",
                          "t46"."controllers_in_service",
                          "t46"."controllers_watched",
                          "t46"."controllers_active",
                          "t46"."controllers_pouring",
                          "t46"."controllers_within_sla",
                          "t46"."avg_uptime_30d",
                          "t46"."maintenance_overdue",
                          "t35"."day" AS "day_right",
                          "t35"."reporting",
                          "t35"."pours",
                          "t35"."volume_ml",
                          "t35"."readings",
                          "t35"."anomalies",
                          "t35"."checks",
                          "t35"."alerts"
                        FROM (
                          SELECT
                            "t41"."day",
                            "t41"."devices",
                            "t41"."tap_controllers",
                            "t41"."controllers_in_service",
                            "t41"."controllers_watched",
                            "t41"."controllers_active",
                            "t41"."controllers_pouring",
                            "t41"."controllers_within_sla",
                            "t41"."avg_uptime_30d",
                            "t41"."maintenance_overdue"
                          FROM (
                            SELECT
                              "t18"."day",
                              "t32"."day" AS "day_right",
                              "t32"."devices",
                              "t32"."tap_controllers",
                              "t32"."controllers_in_service",
                              "t32"."controllers_watched",
                              "t32"."controllers_active",
                              "t32"."controllers_pouring",
                              "t32"."controllers_within_sla",
                              "t32"."avg_uptime_30d",
                              "t32"."maintenance_overdue"
                            FROM (
                              SELECT
                                "t3"."day"
                              FROM "timeline"."days" AS "t3"
                              WHERE
                                "t3"."is_company_day"
                            ) AS "t18"
                            LEFT OUTER JOIN (
                              SELECT
                                "t8"."day",
                                COUNT(*) AS "devices",
                                COUNT(*) FILTER(WHERE
                                  "t8"."is_tap_controller") AS "tap_controllers",
                                COUNT(*) FILTER(WHERE
                                  "t8"."is_in_service") AS "controllers_in_service",
                                COUNT(*) FILTER(WHERE
                                  "t8"."is_watched") AS "controllers_watched",
                                COUNT(*) FILTER(WHERE
                                  "t8"."is_in_service" AND "t8"."has_event") AS "controllers_active",
                                COUNT(*) FILTER(WHERE
                                  "t8"."is_in_service" AND (
                                    "t8"."pours" > 0
                                  )) AS "controllers_pouring",
                                COUNT(*) FILTER(WHERE
                                  "t8"."is_in_service" AND (
                                    "t8"."uptime_30d" >= 95.0
                                  )) AS "controllers_within_sla",
                                CAST(SUM(
                                  CAST(CASE WHEN "t8"."is_in_service" THEN "t8"."uptime_30d" ELSE NULL END AS DECIMAL(18, 9))
                                ) AS DOUBLE PRECISION) / NULLIF(
                                  CAST(COUNT(CASE WHEN "t8"."is_in_service" THEN "t8"."uptime_30d" ELSE NULL END) AS DOUBLE PRECISION),
                                  0.0
                                ) AS "avg_uptime_30d",
                                COUNT(*) FILTER(WHERE
                                  "t8"."maintenance_status" = 'overdue') AS "maintenance_overdue"
                              FROM "timeline"."device_days" AS "t8"
                              GROUP BY
                                1
                            ) AS "t32"
                              ON "t18"."day" = "t32"."day"
                          ) AS "t41"
                        ) AS "t46"
                        LEFT OUTER JOIN (
                          SELECT
                            "t27"."day",
                            COUNT(DISTINCT "t27"."_known") AS "reporting",
                            SUM("t27"."pours") AS "pours",
                            SUM("t27"."volume_ml") AS "volume_ml",
                            SUM("t27"."readings") AS "readings",
                            SUM("t27"."anomalies") AS "anomalies",
                            SUM("t27"."checks") AS "checks",
                            SUM("t27"."alerts") AS "alerts"
                          FROM (
                            SELECT
                              "t9"."device_id",
                              "t9"."pours",
                              "t9"."volume_ml",
                              "t9"."readings",
                              "t9"."anomalies",
                              "t9"."checks",
                              "t9"."alerts",
                              "t14"."_known",
                              "t9"."event_date" AS "day"
                            FROM "timeline"."tap_hours" AS "t9"
                            LEFT OUTER JOIN (
                              SELECT
                                "t0"."device_id" AS "_known"
                              FROM "staging"."stg_app_database__devices" AS "t0"
                            ) AS "t14"
                              ON "t9"."device_id" = "t14"."_known"
                          ) AS "t27"
                          GROUP BY
                            1
                        ) AS "t35"
                          ON "t46"."day" = "t35"."day"
                      ) AS "t48"
                    ) AS "t51"
                    LEFT OUTER JOIN (
                      SELECT
                        "t4"."day",
                        COUNT(*) AS "locations",
                        COUNT(*) FILTER(WHERE
                          "t4"."status" = 'active') AS "active_locations"
                      FROM "timeline"."location_days" AS "t4"
                      GROUP BY
                        1
                    ) AS "t25"
                      ON "t51"."day" = "t25"."day"
                  ) AS "t54"
                ) AS "t56"
                LEFT OUTER JOIN (
                  SELECT
                    "t36"."day",
                    SUM("t36"."stray_devices") AS "stray_devices",
                    SUM("t36"."stray_controllers") AS "stray_controllers",
                    SUM("t36"."stray_locations") AS "stray_locations"
                  FROM (
                    SELECT
                      "t28"."start",
                      "t28"."stray_devices",
                      "t28"."stray_controllers",
                      "t28"."stray_locations",
                      "t17"."day"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t0"."install_date" AS "start",
                          1 AS "stray_devices",
                          CAST(COALESCE("t0"."device_type" = 'tap_controller', FALSE) AS BIGINT) AS "stray_controllers",
                          0 AS "stray_locations"
                        FROM "staging"."stg_app_database__devices" AS "t0"
                        WHERE
                          "t0"."is_orphan" AND "t0"."install_date" IS NOT NULL
                      ) AS "t24"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          CAST("t5"."location_created_at" AS DATE) AS "start",
                          0 AS "stray_devices",
                          0 AS "stray_controllers",
                          1 AS "stray_locations"
                        FROM "staging"."stg_app_database__locations" AS "t5"
                        WHERE
                          "t5"."is_orphan"
                      ) AS "t19"
                    ) AS "t28"
                    INNER JOIN (
                      SELECT
                        "t3"."day"
                      FROM "timeline"."days" AS "t3"
                    ) AS "t17"
                      ON "t17"."day" >= "t28"."start"
                  ) AS "t36"
                  GROUP BY
                    1
                ) AS "t47"
                  ON "t56"."day" = "t47"."day"
              ) AS "t60"
            ) AS "t62"
            LEFT OUTER JOIN (
              SELECT
                "t57"."day",
                COUNT(*) AS "kegs_low"
              FROM (
                SELECT
                  "t53"."valid_from",
                  "t53"."valid_to",
                  "t17"."day"
                FROM (
                  SELECT
                    "t49"."valid_from",
                    "t49"."valid_to"
                  FROM (
                    SELECT
                      "t40"."location_id",
                      "t40"."account_id",
                      "t40"."keg_id",
                      "t40"."keg_level_percent",
                      "t40"."estimated_pours_remaining",
                      "t40"."valid_from",
                      CASE
                        WHEN LEAD("t40"."valid_from") OVER (
                          PARTITION BY "t40"."location_id", "t40"."keg_id"
                          ORDER BY "t40"."valid_from" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) < CAST(CAST("t40"."valid_from" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE)
                        THEN LEAD("t40"."valid_from") OVER (
                          PARTITION BY "t40"."location_id", "t40"."keg_id"
                          ORDER BY "t40"."valid_from" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        )
                        ELSE CAST(CAST("t40"."valid_from" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE)
                      END AS "valid_to"
                    FROM (
                      SELECT
                        "t39"."location_id",
                        "t39"."account_id",
                        "t39"."keg_id",
                        "t39"."keg_level_percent",
                        "t39"."estimated_pours_remaining",
                        "t39"."valid_from"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t20"."location_id",
                            "t20"."account_id",
                            "t20"."keg_id",
                            "t20"."keg_level_percent",
                            "t20"."estimated_pours_remaining",
                            "t20"."event_date" AS "valid_from",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t20"."location_id", "t20"."keg_id", "t20"."event_date"
                              ORDER BY "t20"."event_timestamp" DESC NULLS LAST, "t20"."tap_event_id" DESC NULLS LAST
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "_rank"
                          FROM (
                            SELECT
                              *
                            FROM "staging"."stg_app_database__tap_events" AS "t6"
                            WHERE
                              "t6"."keg_id" IS NOT NULL
                              AND "t6"."keg_level_percent" IS NOT NULL
                              AND "t6"."event_date" IS NOT NULL
                          ) AS "t20"
                        ) AS "t31"
                        WHERE
                          "t31"."_rank" = 0
                      ) AS "t39"
                    ) AS "t40"
                  ) AS "t49"
                  WHERE
                    "t49"."keg_level_percent" < 15.0
                ) AS "t53"
                INNER JOIN (
                  SELECT
                    "t3"."day"
                  FROM "timeline"."days" AS "t3"
                ) AS "t17"
                  ON "t17"."day" >= "t53"."valid_from" AND "t17"."day" < "t53"."valid_to"
              ) AS "t57"
              GROUP BY
                1
            ) AS "t59"
              ON "t62"."day" = "t59"."day"
          ) AS "t63"
        ) AS "t65"
        LEFT OUTER JOIN (
          SELECT
            "t30"."day",
            COUNT(*) AS "active_staff_users"
          FROM (
            SELECT
              "t15"."user_id",
              "t15"."day",
              "t15"."account_id",
              "t15"."sessions",
              "t15"."session_seconds",
              "t15"."timed_sessions",
              "t15"."page_views",
              "t15"."feature_uses",
              "t15"."is_active",
              "t15"."is_active_7d",
              "t15"."is_active_30d",
              "t15"."sessions_7d",
              "t15"."sessions_30d",
              "t15"."session_seconds_30d",
              "t15"."timed_sessions_30d",
              "t15"."active_days_30d",
              "t15"."page_views_7d",
              "t15"."page_views_30d",
              "t15"."features_used_30d",
              "t15"."feature_categories_30d",
              "t15"."page_categories_30d",
              "t15"."feature_uses_30d",
              "t15"."lifetime_features",
              "t15"."lifetime_feature_categories",
              "t15"."engagement_points",
              "t15"."engagement_score",
              "t15"."engagement_tier",
              "t15"."last_activity_date",
              "t15"."last_session_date",
              "t15"."last_login_date",
              "t15"."never_logged_in"
            FROM (
              SELECT
                *
              FROM "timeline"."user_days" AS "t1"
              WHERE
                "t1"."is_active"
            ) AS "t15"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    "t2"."user_id"
                  FROM "staging"."stg_app_database__users" AS "t2"
                  WHERE
                    "t2"."role_category" = 'Operator'
                ) AS "t22"
                WHERE
                  "t15"."user_id" = "t22"."user_id"
              )
          ) AS "t30"
          GROUP BY
            1
        ) AS "t38"
          ON "t65"."day" = "t38"."day"
      ) AS "t66"
    ) AS "t68"
    LEFT OUTER JOIN (
      SELECT
        "t37"."online_now_pct",
        MAKE_DATE(2026, 6, 30) AS "day"
      FROM (
        SELECT
          (
            CAST(COUNT(*) FILTER(WHERE
              "t21"."is_online") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT("t21"."is_online") AS DOUBLE PRECISION), 0.0)
          ) * 100.0 AS "online_now_pct"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__devices" AS "t0"
          WHERE
            COALESCE("t0"."install_date" <= MAKE_DATE(2026, 6, 30), TRUE)
        ) AS "t21"
      ) AS "t37"
    ) AS "t45"
      ON "t68"."day" = "t45"."day"
  ) AS "t69"
) AS "t70"
