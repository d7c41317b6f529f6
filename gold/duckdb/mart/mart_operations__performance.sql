SELECT
  "t71"."location_id",
  "t71"."account_id",
  "t71"."location_name",
  "t71"."city",
  "t71"."state_code",
  "t71"."total_devices",
  "t71"."tap_controllers",
  "t71"."controllers_in_service",
  "t71"."online_devices",
  "t71"."device_availability_pct",
  "t71"."avg_device_uptime_30d_pct",
  "t71"."avg_device_health_score",
  "t71"."location_health_score",
  "t71"."devices_needing_attention",
  "t71"."devices_maintenance_overdue",
  "t71"."pours_30d",
  "t71"."pour_volume_liters_30d",
  "t71"."avg_pour_ml",
  "t71"."busiest_hour",
  "t71"."busiest_weekday",
  "t71"."idle_taps",
  "t71"."utilisation_30d_pct",
  "t71"."sla_compliance_30d_pct",
  "t71"."failures_30d",
  "t71"."mttr_hours",
  "t71"."mtbf_hours",
  "t71"."quality_issue_rate_30d_pct",
  "t71"."open_tickets",
  "t71"."account_open_tickets",
  "t71"."avg_ticket_resolution_hours_90d",
  "t71"."kegs_seen",
  "t71"."kegs_low",
  "t71"."estimated_pours_remaining",
  "t71"."active_staff_users_30d",
  "t71"."pours_per_staff_user",
  "t71"."composite_operational_score",
  "t71"."operations_priority",
  "t71"."operational_recommendation",
  "t71"."rank_in_account"
FROM (
  SELECT
    "t70"."location_id",
    "t70"."account_id",
    "t70"."location_name",
    "t70"."city",
    "t70"."state_code",
    "t70"."total_devices",
    "t70"."tap_controllers",
    "t70"."controllers_in_service",
    "t70"."online_devices",
    "t70"."operational_status",
    "t70"."pours_30d",
    "t70"."total_volume_30d",
    "t70"."account_open_tickets",
    "t70"."device_connectivity_rate",
    "t70"."operational_health_score",
    "t70"."quality_issue_rate_30d",
    "t70"."support_tickets_open",
    "t70"."controllers_pouring_30d",
    "t70"."controllers_within_sla",
    "t70"."needing_attention",
    "t70"."maintenance_overdue",
    "t70"."mtbf_hours",
    "t70"."avg_device_uptime_30d_pct",
    "t70"."avg_device_health_score",
    "t70"."failures",
    "t70"."mttr_hours",
    "t70"."busiest_hour",
    "t70"."busiest_weekday",
    "t70"."kegs_read",
    "t70"."kegs_empty",
    "t70"."estimated_pours_remaining",
    "t70"."active_staff_users_30d",
    "t70"."open_breaches",
    "t70"."resolution_hours_90d",
    "t70"."timed_90d",
    "t70"."device_availability_pct",
    "t70"."location_health_score",
    "t70"."devices_needing_attention",
    "t70"."devices_maintenance_overdue",
    "t70"."pour_volume_liters_30d",
    "t70"."avg_pour_ml",
    "t70"."idle_taps",
    "t70"."utilisation_30d_pct",
    "t70"."sla_compliance_30d_pct",
    "t70"."failures_30d",
    "t70"."quality_issue_rate_30d_pct",
    "t70"."open_tickets",
    "t70"."avg_ticket_resolution_hours_90d",
    "t70"."kegs_seen",
    "t70"."kegs_low",
    "t70"."pours_per_staff_user",
    "t70"."composite_operational_score",
    CASE
      WHEN "t70"."controllers_in_service" = 0
      THEN 'none'
      WHEN "t70"."composite_operational_score" < 40
      THEN 'critical'
      WHEN "t70"."composite_operational_score" < 60
      THEN 'high'
      WHEN "t70"."composite_operational_score" < 80
      THEN 'medium'
      ELSE 'low'
    END AS "operations_priority",
    CASE
      WHEN "t70"."operational_status" = 'not_operational'
      THEN 'none'
      WHEN "t70"."operational_status" = 'offline'
      THEN 'restore_connectivity'
      WHEN "t70"."quality_issue_rate_30d_pct" > 5.0
      THEN 'check_quality'
      WHEN "t70"."devices_maintenance_overdue" > 0
      THEN 'schedule_maintenance'
      WHEN "t70"."kegs_low" > 0
      THEN 'replace_kegs'
      WHEN "t70"."idle_taps" > 0
      THEN 'review_idle_taps'
      WHEN "t70"."device_availability_pct" < 100
      THEN 'inspect_silent_taps'
      ELSE 'monitor'
    END AS "operational_recommendation",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t70"."account_id"
        ORDER BY "t70"."composite_operational_score" DESC, "t70"."location_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "rank_in_account"
  FROM (
    SELECT
      "t69"."location_id",
      "t69"."account_id",
      "t69"."location_name",
      "t69"."city",
      "t69"."state_code",
      "t69"."total_devices",
      "t69"."tap_controllers",
      "t69"."controllers_in_service",
      "t69"."online_devices",
      "t69"."operational_status",
      "t69"."pours_30d",
      "t69"."total_volume_30d",
      "t69"."account_open_tickets",
      "t69"."device_connectivity_rate",
      "t69"."operational_health_score",
      "t69"."quality_issue_rate_30d",
      "t69"."support_tickets_open",
      "t69"."controllers_pouring_30d",
      "t69"."controllers_within_sla",
      "t69"."needing_attention",
      "t69"."maintenance_overdue",
      "t69"."mtbf_hours",
      "t69"."avg_device_uptime_30d_pct",
      "t69"."avg_device_health_score",
      "t69"."failures",
      "t69"."mttr_hours",
      "t69"."busiest_hour",
      "t69"."busiest_weekday",
      "t69"."kegs_read",
      "t69"."kegs_empty",
      "t69"."estimated_pours_remaining",
      "t69"."active_staff_users_30d",
      "t69"."open_breaches",
      "t69"."resolution_hours_90d",
      "t69"."timed_90d",
      "t69"."device_connectivity_rate" AS "device_availability_pct",
      "t69"."operational_health_score" AS "location_health_score",
      COALESCE("t69"."needing_attention", 0) AS "devices_needing_attention",
      COALESCE("t69"."maintenance_overdue", 0) AS "devices_maintenance_overdue",
      "t69"."total_volume_30d" / 1000.0 AS "pour_volume_liters_30d",
      "t69"."total_volume_30d" / NULLIF(CAST("t69"."pours_30d" AS DOUBLE), 0.0) AS "avg_pour_ml",
      "t69"."controllers_in_service" - COALESCE("t69"."controllers_pouring_30d", 0) AS "idle_taps",
      (
        CAST("t69"."controllers_pouring_30d" AS DOUBLE) / NULLIF(CAST("t69"."controllers_in_service" AS DOUBLE), 0.0)
      ) * 100.0 AS "utilisation_30d_pct",
      (
        CAST("t69"."controllers_within_sla" AS DOUBLE) / NULLIF(CAST("t69"."controllers_in_service" AS DOUBLE), 0.0)
      ) * 100.0 AS "sla_compliance_30d_pct",
      COALESCE("t69"."failures", 0) AS "failures_30d",
      "t69"."quality_issue_rate_30d" AS "quality_issue_rate_30d_pct",
      "t69"."support_tickets_open" AS "open_tickets",
      "t69"."resolution_hours_90d" / NULLIF(CAST("t69"."timed_90d" AS DOUBLE), 0.0) AS "avg_ticket_resolution_hours_90d",
      COALESCE("t69"."kegs_read", 0) AS "kegs_seen",
      COALESCE("t69"."kegs_empty", 0) AS "kegs_low",
      CAST("t69"."pours_30d" AS DOUBLE) / NULLIF(CAST("t69"."active_staff_users_30d" AS DOUBLE), 0.0) AS "pours_per_staff_user",
      CASE
        WHEN "t69"."controllers_in_service" > 0
        THEN (
          COALESCE("t69"."avg_device_health_score" * 30, 0.0) + 0 + COALESCE("t69"."operational_health_score" * 25, 0.0) + COALESCE(
            (
              CAST("t69"."controllers_pouring_30d" AS DOUBLE) / NULLIF(CAST("t69"."controllers_in_service" AS DOUBLE), 0.0)
            ) * 100.0 * 20,
            0.0
          ) + COALESCE("t69"."avg_device_uptime_30d_pct" * 15, 0.0) + COALESCE(
            CASE
              WHEN "t69"."open_breaches" IS NULL
              THEN NULL
              ELSE CAST(GREATEST(
                (
                  100 - (
                    "t69"."account_open_tickets" * 10
                  )
                ) - (
                  "t69"."open_breaches" * 5
                ),
                0
              ) AS DOUBLE)
            END * 10,
            0.0
          )
        ) / NULLIF(
          CAST(CASE WHEN "t69"."avg_device_health_score" IS NULL THEN 0 ELSE 30 END + 0 + CASE WHEN "t69"."operational_health_score" IS NULL THEN 0 ELSE 25 END + CASE
            WHEN (
              (
                CAST("t69"."controllers_pouring_30d" AS DOUBLE) / NULLIF(CAST("t69"."controllers_in_service" AS DOUBLE), 0.0)
              ) * 100.0
            ) IS NULL
            THEN 0
            ELSE 20
          END + CASE WHEN "t69"."avg_device_uptime_30d_pct" IS NULL THEN 0 ELSE 15 END + CASE
            WHEN CASE
              WHEN "t69"."open_breaches" IS NULL
              THEN NULL
              ELSE CAST(GREATEST(
                (
                  100 - (
                    "t69"."account_open_tickets" * 10
                  )
                ) - (
                  "t69"."open_breaches" * 5
                ),
                0
              ) AS DOUBLE)
            END IS NULL
            THEN 0
            ELSE 10
          END AS DOUBLE),
          0.0
        )
        ELSE NULL
      END AS "composite_operational_score"
    FROM (
      SELECT
        "t68".*
        EXCLUDE ("account_id_right")
      FROM (
        SELECT
          "t67"."location_id",
          "t67"."account_id",
          "t67"."location_name",
          "t67"."city",
          "t67"."state_code",
          "t67"."total_devices",
          "t67"."tap_controllers",
          "t67"."controllers_in_service",
          "t67"."online_devices",
          "t67"."operational_status",
          "t67"."pours_30d",
          "t67"."total_volume_30d",
          "t67"."account_open_tickets",
          "t67"."device_connectivity_rate",
          "t67"."operational_health_score",
          "t67"."quality_issue_rate_30d",
          "t67"."support_tickets_open",
          "t67"."controllers_pouring_30d",
          "t67"."controllers_within_sla",
          "t67"."needing_attention",
          "t67"."maintenance_overdue",
          "t67"."mtbf_hours",
          "t67"."avg_device_uptime_30d_pct",
          "t67"."avg_device_health_score",
          "t67"."failures",
          "t67"."mttr_hours",
          "t67"."busiest_hour",
          "t67"."busiest_weekday",
          "t67"."kegs_read",
          "t67"."kegs_empty",
          "t67"."estimated_pours_remaining",
          "t67"."active_staff_users_30d",
          "t17"."account_id" AS "account_id_right",
          "t17"."open_breaches",
          "t17"."resolution_hours_90d",
          "t17"."timed_90d"
        FROM (
          SELECT
            "t65".*
            EXCLUDE ("location_id_right")
          FROM (
            SELECT
              "t64"."location_id",
              "t64"."account_id",
              "t64"."location_name",
              "t64"."city",
              "t64"."state_code",
              "t64"."total_devices",
              "t64"."tap_controllers",
              "t64"."controllers_in_service",
              "t64"."online_devices",
              "t64"."operational_status",
              "t64"."pours_30d",
              "t64"."total_volume_30d",
              "t64"."account_open_tickets",
              "t64"."device_connectivity_rate",
              "t64"."operational_health_score",
              "t64"."quality_issue_rate_30d",
              "t64"."support_tickets_open",
              "t64"."controllers_pouring_30d",
              "t64"."controllers_within_sla",
              "t64"."needing_attention",
              "t64"."maintenance_overdue",
              "t64"."mtbf_hours",
              "t64"."avg_device_uptime_30d_pct",
              "t64"."avg_device_health_score",
              "t64"."failures",
              "t64"."mttr_hours",
              "t64"."busiest_hour",
              "t64"."busiest_weekday",
              "t64"."kegs_read",
              "t64"."kegs_empty",
              "t64"."estimated_pours_remaining",
              "t42"."location_id" AS "location_id_right",
              "t42"."active_staff_users_30d"
            FROM (
              SELECT
                "t62".*
                EXCLUDE ("location_id_right")
              FROM (
                SELECT
                  "t61"."location_id",
                  "t61"."account_id",
                  "t61"."location_name",
                  "t61"."city",
                  "t61"."state_code",
                  "t61"."total_devices",
                  "t61"."tap_controllers",
                  "t61"."controllers_in_service",
                  "t61"."online_devices",
                  "t61"."operational_status",
                  "t61"."pours_30d",
                  "t61"."total_volume_30d",
                  "t61"."account_open_tickets",
                  "t61"."device_connectivity_rate",
                  "t61"."operational_health_score",
                  "t61"."quality_issue_rate_30d",
                  "t61"."support_tickets_open",
                  "t61"."controllers_pouring_30d",
                  "t61"."controllers_within_sla",
                  "t61"."needing_attention",
                  "t61"."maintenance_overdue",
                  "t61"."mtbf_hours",
                  "t61"."avg_device_uptime_30d_pct",
                  "t61"."avg_device_health_score",
                  "t61"."failures",
                  "t61"."mttr_hours",
                  "t61"."busiest_hour",
                  "t61"."busiest_weekday",
                  "t55"."location_id" AS "location_id_right",
                  "t55"."kegs_read",
                  "t55"."kegs_empty",
                  "t55"."estimated_pours_remaining"
                FROM (
                  SELECT
                    "t59".*
                    EXCLUDE ("location_id_right")
                  FROM (
                    SELECT
                      "t58"."location_id",
                      "t58"."account_id",
                      "t58"."location_name",
                      "t58"."city",
                      "t58"."state_code",
                      "t58"."total_devices",
                      "t58"."tap_controllers",
                      "t58"."controllers_in_service",
                      "t58"."online_devices",
                      "t58"."operational_status",
                      "t58"."pours_30d",
                      "t58"."total_volume_30d",
                      "t58"."account_open_tickets",
                      "t58"."device_connectivity_rate",
                      "t58"."operational_health_score",
                      "t58"."quality_issue_rate_30d",
                      "t58"."support_tickets_open",
                      "t58"."controllers_pouring_30d",
                      "t58"."controllers_within_sla",
                      "t58"."needing_attention",
                      "t58"."maintenance_overdue",
                      "t58"."mtbf_hours",
                      "t58"."avg_device_uptime_30d_pct",
                      "t58"."avg_device_health_score",
                      "t58"."failures",
                      "t58"."mttr_hours",
                      "t58"."busiest_hour",
                      "t48"."location_id" AS "location_id_right",
                      "t48"."busiest_weekday"
                    FROM (
                      SELECT
                        "t56".*
                        EXCLUDE ("location_id_right")
                      FROM (
                        SELECT
                          "t53"."location_id",
                          "t53"."account_id",
                          "t53"."location_name",
                          "t53"."city",
                          "t53"."state_code",
                          "t53"."total_devices",
                          "t53"."tap_controllers",
                          "t53"."controllers_in_service",
                          "t53"."online_devices",
                          "t53"."operational_status",
                          "t53"."pours_30d",
                          "t53"."total_volume_30d",
                          "t53"."account_open_tickets",
                          "t53"."device_connectivity_rate",
                          "t53"."operational_health_score",
                          "t53"."quality_issue_rate_30d",
                          "t53"."support_tickets_open",
                          "t53"."controllers_pouring_30d",
                          "t53"."controllers_within_sla",
                          "t53"."needing_attention",
                          "t53"."maintenance_overdue",
                          "t53"."mtbf_hours",
                          "t53"."avg_device_uptime_30d_pct",
                          "t53"."avg_device_health_score",
                          "t53"."failures",
                          "t53"."mttr_hours",
                          "t43"."location_id" AS "location_id_right",
                          "t43"."busiest_hour"
                        FROM (
                          SELECT
                            "t51".*
                            EXCLUDE ("location_id_right")
                          FROM (
                            SELECT
                              "t49"."location_id",
                              "t49"."account_id",
                              "t49"."location_name",
                              "t49"."city",
                              "t49"."state_code",
                              "t49"."total_devices",
                              "t49"."tap_controllers",
                              "t49"."controllers_in_service",
                              "t49"."online_devices",
                              "t49"."operational_status",
                              "t49"."pours_30d",
                              "t49"."total_volume_30d",
                              "t49"."account_open_tickets",
                              "t49"."device_connectivity_rate",
                              "t49"."operational_health_score",
                              "t49"."quality_issue_rate_30d",
                              "t49"."support_tickets_open",
                              "t49"."controllers_pouring_30d",
                              "t49"."controllers_within_sla",
                              "t49"."needing_attention",
                              "t49"."maintenance_overdue",
                              "t49"."mtbf_hours",
                              "t49"."avg_device_uptime_30d_pct",
                              "t49"."avg_device_health_score",
                              "t24"."location_id" AS "location_id_right",
                              "t24"."failures",
                              "t24"."mttr_hours"
                            FROM (
                              SELECT
                                "t44".*
                                EXCLUDE ("location_id_right")
                              FROM (
                                SELECT
                                  "t15"."location_id",
                                  "t15"."account_id",
                                  "t15"."location_name",
                                  "t15"."city",
                                  "t15"."state_code",
                                  "t15"."total_devices",
                                  "t15"."tap_controllers",
                                  "t15"."controllers_in_service",
                                  "t15"."online_devices",
                                  "t15"."operational_status",
                                  "t15"."pours_30d",
                                  "t15"."total_volume_30d",
                                  "t15"."account_open_tickets",
                                  "t15"."device_connectivity_rate",
                                  "t15"."operational_health_score",
                                  "t15"."quality_issue_rate_30d",
                                  "t15"."support_tickets_open",
                                  "t38"."location_id" AS "location_id_right",
                                  "t38"."controllers_pouring_30d",
                                  "t38"."controllers_within_sla",
                                  "t38"."needing_attention",
                                  "t38"."maintenance_overdue",
                                  "t38"."mtbf_hours",
                                  "t38"."avg_device_uptime_30d_pct",
                                  "t38"."avg_device_health_score"
                                FROM (
                                  SELECT
                                    "t7"."location_id",
                                    "t7"."account_id",
                                    "t7"."location_name",
                                    "t7"."city",
                                    "t7"."state_code",
                                    "t7"."total_devices",
                                    "t7"."tap_controllers",
                                    "t7"."controllers_in_service",
                                    "t7"."online_devices",
                                    "t7"."operational_status",
                                    "t7"."pours_30d",
                                    "t7"."total_volume_30d",
                                    "t7"."account_open_tickets",
                                    "t7"."device_connectivity_rate",
                                    "t7"."operational_health_score",
                                    "t7"."quality_issue_rate_30d",
                                    "t7"."support_tickets_open"
                                  FROM "entity"."entity_locations" AS "t7"
                                ) AS "t15"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t32"."location_id",
                                    "t32"."controllers_pouring_30d",
                                    "t32"."controllers_within_sla",
                                    "t32"."needing_attention",
                                    "t32"."maintenance_overdue",
                                    "t32"."mtbf_hours",
                                    "t32"."avg_uptime_30d" AS "avg_device_uptime_30d_pct",
                                    "t32"."avg_health_score" AS "avg_device_health_score"
                                  FROM (
                                    SELECT
                                      "t16"."location_id",
                                      COUNT(*) FILTER(WHERE
                                        "t16"."is_in_service" AND (
                                          "t16"."pours_30d" > 0
                                        )) AS "controllers_pouring_30d",
                                      COUNT(*) FILTER(WHERE
                                        "t16"."is_in_service" AND (
                                          "t16"."uptime_30d" >= 95.0
                                        )) AS "controllers_within_sla",
                                      COUNT(*) FILTER(WHERE
                                        COALESCE("t16"."health_score" < 50.0, FALSE)
                                        OR COALESCE("t16"."alert_rate_30d" > 15.0, FALSE)
                                        OR COALESCE("t16"."maintenance_status" = 'overdue', FALSE)) AS "needing_attention",
                                      COUNT(*) FILTER(WHERE
                                        "t16"."maintenance_status" = 'overdue') AS "maintenance_overdue",
                                      CAST(CAST(SUM("t16"."operating_hours_30d") FILTER(WHERE
                                        "t16"."is_in_service") AS BIGINT) AS DOUBLE) / NULLIF(
                                        CAST(CAST(SUM("t16"."failures_30d") FILTER(WHERE
                                          "t16"."is_in_service") AS BIGINT) AS DOUBLE),
                                        0.0
                                      ) AS "mtbf_hours",
                                      CAST(SUM(
                                        CAST(CASE WHEN "t16"."is_in_service" THEN "t16"."uptime_30d" ELSE NULL END AS DECIMAL(18, 9))
                                      ) AS DOUBLE) / NULLIF(
                                        CAST(COUNT(CASE WHEN "t16"."is_in_service" THEN "t16"."uptime_30d" ELSE NULL END) AS DOUBLE),
                                        0.0
                                      ) AS "avg_uptime_30d",
                                      CAST(SUM(CAST("t16"."health_score" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t16"."health_score") AS DOUBLE), 0.0) AS "avg_health_score"
                                    FROM (
                                      SELECT
                                        *
                                      FROM "timeline"."device_days" AS "t8"
                                      WHERE
                                        "t8"."day" = MAKE_DATE(2026, 6, 30)
                                    ) AS "t16"
                                    GROUP BY
                                      1
                                  ) AS "t32"
                                ) AS "t38"
                                  ON "t15"."location_id" = "t38"."location_id"
                              ) AS "t44"
                            ) AS "t49"
                            LEFT OUTER JOIN (
                              SELECT
                                "t6"."location_id",
                                CAST(SUM("t6"."failures_30d") AS BIGINT) AS "failures",
                                SUM("t6"."repair_hours_30d") / NULLIF(CAST(CAST(SUM("t6"."repairs_30d") AS BIGINT) AS DOUBLE), 0.0) AS "mttr_hours"
                              FROM "intermediate"."int_devices__performance_health" AS "t6"
                              GROUP BY
                                1
                            ) AS "t24"
                              ON "t49"."location_id" = "t24"."location_id"
                          ) AS "t51"
                        ) AS "t53"
                        LEFT OUTER JOIN (
                          SELECT
                            "t35"."location_id",
                            "t35"."busiest_hour"
                          FROM (
                            SELECT
                              "t23"."location_id",
                              "t23"."busiest_hour",
                              "t23"."poured",
                              ROW_NUMBER() OVER (
                                PARTITION BY "t23"."location_id"
                                ORDER BY "t23"."poured" DESC, "t23"."busiest_hour" ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) - 1 AS "place"
                            FROM (
                              SELECT
                                "t20"."location_id",
                                "t20"."busiest_hour",
                                CAST(SUM("t20"."pours") AS BIGINT) AS "poured"
                              FROM (
                                SELECT
                                  "t4"."location_id",
                                  "t4"."pours",
                                  CAST(EXTRACT(hour FROM "t4"."hour_timestamp") AS BIGINT) AS "busiest_hour"
                                FROM "timeline"."tap_hours" AS "t4"
                                WHERE
                                  NOT (
                                    "t4"."is_orphan"
                                  )
                                  AND "t4"."pours" > 0
                                  AND "t4"."event_date" <= MAKE_DATE(2026, 6, 30)
                                  AND "t4"."event_date" > (
                                    MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                                  )
                              ) AS "t20"
                              GROUP BY
                                1,
                                2
                            ) AS "t23"
                          ) AS "t35"
                          WHERE
                            "t35"."place" = 0
                        ) AS "t43"
                          ON "t53"."location_id" = "t43"."location_id"
                      ) AS "t56"
                    ) AS "t58"
                    LEFT OUTER JOIN (
                      SELECT
                        "t41"."location_id",
                        "t41"."busiest_weekday"
                      FROM (
                        SELECT
                          "t31"."location_id",
                          "t31"."busiest_weekday",
                          "t31"."poured",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t31"."location_id"
                            ORDER BY "t31"."poured" DESC, "t31"."busiest_weekday" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "place"
                        FROM (
                          SELECT
                            "t25"."location_id",
                            "t25"."busiest_weekday",
                            CAST(SUM("t25"."pours") AS BIGINT) AS "poured"
                          FROM (
                            SELECT
                              "t4"."location_id",
                              "t4"."pours",
                              (
                                (
                                  (
                                    DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t4"."event_date") % 7
                                  ) + 7
                                ) % 7
                              ) + 1 AS "busiest_weekday"
                            FROM "timeline"."tap_hours" AS "t4"
                            WHERE
                              NOT (
                                "t4"."is_orphan"
                              )
                              AND "t4"."pours" > 0
                              AND "t4"."event_date" <= MAKE_DATE(2026, 6, 30)
                              AND "t4"."event_date" > (
                                MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                              )
                          ) AS "t25"
                          GROUP BY
                            1,
                            2
                        ) AS "t31"
                      ) AS "t41"
                      WHERE
                        "t41"."place" = 0
                    ) AS "t48"
                      ON "t58"."location_id" = "t48"."location_id"
                  ) AS "t59"
                ) AS "t61"
                LEFT OUTER JOIN (
                  SELECT
                    "t50"."location_id",
                    COUNT(*) AS "kegs_read",
                    COUNT(*) FILTER(WHERE
                      "t50"."keg_level_percent" < 15.0) AS "kegs_empty",
                    CAST(SUM("t50"."estimated_pours_remaining") AS BIGINT) AS "estimated_pours_remaining"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t36"."location_id",
                        "t36"."account_id",
                        "t36"."keg_id",
                        "t36"."keg_level_percent",
                        "t36"."estimated_pours_remaining",
                        "t36"."valid_from",
                        CASE
                          WHEN LEAD("t36"."valid_from") OVER (
                            PARTITION BY "t36"."location_id", "t36"."keg_id"
                            ORDER BY "t36"."valid_from" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) < CAST(CAST("t36"."valid_from" + INTERVAL '30' DAY AS TIMESTAMP) AS DATE)
                          THEN LEAD("t36"."valid_from") OVER (
                            PARTITION BY "t36"."location_id", "t36"."keg_id"
                            ORDER BY "t36"."valid_from" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          )
                          ELSE CAST(CAST("t36"."valid_from" + INTERVAL '30' DAY AS TIMESTAMP) AS DATE)
                        END AS "valid_to"
                      FROM (
                        SELECT
                          "t34".*
                          EXCLUDE ("_rank")
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t14"."location_id",
                              "t14"."account_id",
                              "t14"."keg_id",
                              "t14"."keg_level_percent",
                              "t14"."estimated_pours_remaining",
                              "t14"."event_date" AS "valid_from",
                              ROW_NUMBER() OVER (
                                PARTITION BY "t14"."location_id", "t14"."keg_id", "t14"."event_date"
                                ORDER BY "t14"."event_timestamp" DESC, "t14"."tap_event_id" DESC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) - 1 AS "_rank"
                            FROM (
                              SELECT
                                *
                              FROM "staging"."stg_app_database__tap_events" AS "t5"
                              WHERE
                                NOT (
                                  "t5"."is_orphan"
                                )
                                AND "t5"."keg_id" IS NOT NULL
                                AND "t5"."keg_level_percent" IS NOT NULL
                                AND "t5"."event_date" IS NOT NULL
                            ) AS "t14"
                          ) AS "t27"
                          WHERE
                            "t27"."_rank" = 0
                        ) AS "t34"
                      ) AS "t36"
                    ) AS "t47"
                    WHERE
                      "t47"."valid_from" <= MAKE_DATE(2026, 6, 30)
                      AND "t47"."valid_to" > MAKE_DATE(2026, 6, 30)
                  ) AS "t50"
                  GROUP BY
                    1
                ) AS "t55"
                  ON "t61"."location_id" = "t55"."location_id"
              ) AS "t62"
            ) AS "t64"
            LEFT OUTER JOIN (
              SELECT
                "t29"."location_id",
                COALESCE("t33"."active", 0) AS "active_staff_users_30d"
              FROM (
                SELECT
                  "t21"."location_id",
                  "t21"."account_id"
                FROM (
                  SELECT
                    "t11"."account_id",
                    MIN("t11"."location_id") AS "location_id",
                    COUNT(*) AS "venues"
                  FROM (
                    SELECT
                      *
                    FROM "staging"."stg_app_database__locations" AS "t1"
                    WHERE
                      NOT (
                        "t1"."is_orphan"
                      ) AND "t1"."account_id" IS NOT NULL
                  ) AS "t11"
                  GROUP BY
                    1
                ) AS "t21"
                WHERE
                  "t21"."venues" = 1
              ) AS "t29"
              LEFT OUTER JOIN (
                SELECT
                  "t26"."account_id",
                  COUNT(*) AS "active"
                FROM (
                  SELECT
                    "t18"."user_id",
                    "t18"."day",
                    "t18"."account_id",
                    "t18"."sessions",
                    "t18"."session_seconds",
                    "t18"."timed_sessions",
                    "t18"."page_views",
                    "t18"."feature_uses",
                    "t18"."is_active",
                    "t18"."is_active_7d",
                    "t18"."is_active_30d",
                    "t18"."sessions_7d",
                    "t18"."sessions_30d",
                    "t18"."session_seconds_30d",
                    "t18"."timed_sessions_30d",
                    "t18"."active_days_30d",
                    "t18"."page_views_7d",
                    "t18"."page_views_30d",
                    "t18"."features_used_30d",
                    "t18"."feature_categories_30d",
                    "t18"."page_categories_30d",
                    "t18"."feature_uses_30d",
                    "t18"."lifetime_features",
                    "t18"."lifetime_feature_categories",
                    "t18"."engagement_points",
                    "t18"."engagement_score",
                    "t18"."engagement_tier",
                    "t18"."last_activity_date",
                    "t18"."last_session_date",
                    "t18"."last_login_date",
                    "t18"."never_logged_in"
                  FROM (
                    SELECT
                      *
                    FROM "timeline"."user_days" AS "t2"
                    WHERE
                      "t2"."day" = MAKE_DATE(2026, 6, 30) AND "t2"."is_active_30d"
                  ) AS "t18"
                  SEMI JOIN (
                    SELECT
                      "t3"."user_id"
                    FROM "staging"."stg_app_database__users" AS "t3"
                    WHERE
                      "t3"."role_category" = 'Operator'
                  ) AS "t19"
                    ON "t18"."user_id" = "t19"."user_id"
                ) AS "t26"
                GROUP BY
                  1
              ) AS "t33"
                ON "t29"."account_id" = "t33"."account_id"
            ) AS "t42"
              ON "t64"."location_id" = "t42"."location_id"
          ) AS "t65"
        ) AS "t67"
        LEFT OUTER JOIN (
          SELECT
            "t0"."account_id",
            "t0"."open_breaches",
            "t0"."resolution_hours_90d",
            "t0"."timed_90d"
          FROM "timeline"."ticket_days" AS "t0"
          WHERE
            "t0"."day" = MAKE_DATE(2026, 6, 30)
        ) AS "t17"
          ON "t67"."account_id" = "t17"."account_id"
      ) AS "t68"
    ) AS "t69"
  ) AS "t70"
) AS "t71"
