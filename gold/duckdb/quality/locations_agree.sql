WITH "t63" AS (
  SELECT
    "t39"."account_id",
    MIN("t39"."location_id") AS "location_id",
    COUNT(*) AS "venues"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__locations" AS "t5"
    WHERE
      NOT (
        "t5"."is_orphan"
      ) AND "t5"."account_id" IS NOT NULL
  ) AS "t39"
  GROUP BY
    1
), "t87" AS (
  SELECT
    "t80"."account_id",
    COUNT(*) AS "total_users",
    COUNT(*) FILTER(WHERE
      "t80"."is_active_30d") AS "active_users",
    MAX("t80"."last_login_date") AS "latest_user_login",
    MAX("t80"."last_activity_date") AS "last_user_activity",
    CAST(SUM("t80"."feature_uses_30d") AS BIGINT) AS "total_feature_interactions_30d"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t3"."account_id",
        "t3"."is_active_30d",
        "t3"."last_login_date",
        "t3"."last_activity_date",
        "t3"."feature_uses_30d"
      FROM "timeline"."user_days" AS "t3"
      WHERE
        "t3"."day" = MAKE_DATE(2026, 6, 30)
    ) AS "t35"
    WHERE
      "t35"."account_id" IN (
        SELECT
          "t67"."account_id"
        FROM "t63" AS "t67"
        WHERE
          "t67"."venues" = 1
      )
  ) AS "t80"
  GROUP BY
    1
), "t92" AS (
  SELECT
    "t78"."location_id",
    COUNT(*) AS "devices",
    COUNT(*) FILTER(WHERE
      "t78"."is_online") AS "online_devices",
    COUNT(*) FILTER(WHERE
      "t78"."operational_status" = 'maintenance') AS "maintenance_devices",
    (
      CAST(COUNT(*) FILTER(WHERE
        "t78"."is_online") AS DOUBLE) / NULLIF(CAST(COUNT("t78"."is_online") AS DOUBLE), 0.0)
    ) * 100.0 AS "online_now_pct",
    COUNT(*) FILTER(WHERE
      "t78"."active_days_30d" > 0) AS "active_devices_30d",
    MIN("t78"."device_installed_date") AS "first_device_installed",
    MAX("t78"."device_installed_date") AS "latest_device_installed",
    COUNT(*) FILTER(WHERE
      "t78"."is_in_service") AS "controllers_in_service",
    AVG(
      CASE
        WHEN "t78"."is_tap_controller"
        THEN "t78"."days_since_maintenance"
        ELSE NULL
      END
    ) AS "usual"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t12"."device_id",
        "t12"."device_key",
        "t12"."location_id",
        "t12"."account_id",
        "t12"."device_type",
        "t12"."device_priority",
        "t12"."model",
        "t12"."firmware_version",
        "t12"."serial_number",
        "t12"."device_installed_date",
        "t12"."device_status",
        "t12"."operational_status",
        "t12"."is_online",
        "t12"."network_connectivity",
        "t12"."is_tap_controller",
        "t12"."is_in_service",
        "t12"."is_account_churned",
        "t12"."last_heartbeat_at",
        "t12"."latest_event_timestamp",
        "t12"."earliest_event_timestamp",
        "t12"."activity_status",
        "t12"."total_events_30d",
        "t12"."active_days_30d",
        "t12"."service_days_30d",
        "t12"."usage_events_30d",
        "t12"."alert_events_30d",
        "t12"."checks_30d",
        "t12"."maintenance_events_30d",
        "t12"."quality_issues_30d",
        "t12"."readings_30d",
        "t12"."total_volume_ml_30d",
        "t12"."avg_flow_rate_30d",
        "t12"."max_flow_rate_30d",
        "t12"."min_flow_rate_30d",
        "t12"."avg_temperature_30d",
        "t12"."max_temperature_30d",
        "t12"."min_temperature_30d",
        "t12"."high_temp_events_30d",
        "t12"."low_temp_events_30d",
        "t12"."avg_pressure_30d",
        "t12"."max_pressure_30d",
        "t12"."min_pressure_30d",
        "t12"."high_pressure_events_30d",
        "t12"."low_pressure_events_30d",
        "t12"."uptime_percentage_30d",
        "t12"."alert_rate_30d",
        "t12"."quality_issue_rate_30d",
        "t12"."uptime_score",
        "t12"."performance_score",
        "t12"."alert_score",
        "t12"."overall_device_health_score",
        "t12"."performance_tier",
        "t12"."operating_hours_30d",
        "t12"."failures_30d",
        "t12"."mtbf_hours",
        "t12"."repairs_30d",
        "t12"."repair_hours_30d",
        "t12"."mttr_hours",
        "t12"."last_failure_category",
        "t12"."last_maintenance_date",
        "t12"."next_maintenance_due_date",
        "t12"."days_since_maintenance",
        "t12"."maintenance_status",
        "t12"."lifetime_events",
        "t12"."lifetime_volume_ml",
        "t12"."device_age_days",
        "t12"."device_lifecycle_stage",
        "t12"."is_newly_installed",
        "t12"."device_created_at",
        "t12"."device_updated_at"
      FROM "intermediate"."int_devices__performance_health" AS "t12"
      SEMI JOIN (
        SELECT
          *
        FROM "timeline"."device_days" AS "t8"
        WHERE
          "t8"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t59"
        ON "t12"."device_id" = "t59"."device_id"
    ) AS "t71"
    WHERE
      "t71"."location_id" IS NOT NULL
  ) AS "t78"
  GROUP BY
    1
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
                            'a venue is what the app says' AS "statement",
                            CONCAT_WS('|', COALESCE("t68"."_lk0", "t68"."_rk0")) AS "entity_key",
                            CASE
                              WHEN "t68"."_rk0" IS NULL
                              THEN 'not on the right; '
                              WHEN "t68"."_lk0" IS NULL
                              THEN 'not on the left; '
                              ELSE ''
                            END || CASE
                              WHEN "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                              THEN ''
                              ELSE 'account_id '
                            END || CASE
                              WHEN "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                              THEN ''
                              ELSE 'location_name '
                            END || CASE
                              WHEN "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                              THEN ''
                              ELSE 'location_type '
                            END || CASE
                              WHEN "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                              THEN ''
                              ELSE 'location_category '
                            END || CASE
                              WHEN "t68"."_l4" IS NOT DISTINCT FROM "t68"."_r4"
                              THEN ''
                              ELSE 'business_category '
                            END || CASE
                              WHEN "t68"."_l5" IS NOT DISTINCT FROM "t68"."_r5"
                              THEN ''
                              ELSE 'location_size '
                            END || CASE WHEN "t68"."_l6" IS NOT DISTINCT FROM "t68"."_r6" THEN '' ELSE 'city ' END || CASE WHEN "t68"."_l7" IS NOT DISTINCT FROM "t68"."_r7" THEN '' ELSE 'zip_code ' END || CASE
                              WHEN "t68"."_l8" IS NOT DISTINCT FROM "t68"."_r8"
                              THEN ''
                              ELSE 'full_address '
                            END || CASE
                              WHEN "t68"."_l9" IS NOT DISTINCT FROM "t68"."_r9"
                              THEN ''
                              ELSE 'location_created_at '
                            END || CASE
                              WHEN "t68"."_l10" IS NOT DISTINCT FROM "t68"."_r10"
                              THEN ''
                              ELSE 'location_updated_at '
                            END || CASE
                              WHEN "t68"."_l11" IS NOT DISTINCT FROM "t68"."_r11"
                              THEN ''
                              ELSE 'seating_capacity '
                            END || CASE
                              WHEN "t68"."_l12" IS NOT DISTINCT FROM "t68"."_r12"
                              THEN ''
                              ELSE 'street_address '
                            END || CASE
                              WHEN "t68"."_l13" IS NOT DISTINCT FROM "t68"."_r13"
                              THEN ''
                              ELSE 'state_code '
                            END || CASE
                              WHEN "t68"."_l14" IS NOT DISTINCT FROM "t68"."_r14"
                              THEN ''
                              ELSE 'country_code '
                            END || CASE
                              WHEN "t68"."_l15" IS NOT DISTINCT FROM "t68"."_r15"
                              THEN ''
                              ELSE 'geographic_market '
                            END AS "differences"
                          FROM (
                            SELECT
                              "t28"."_lk0",
                              "t28"."_l0",
                              "t28"."_l1",
                              "t28"."_l2",
                              "t28"."_l3",
                              "t28"."_l4",
                              "t28"."_l5",
                              "t28"."_l6",
                              "t28"."_l7",
                              "t28"."_l8",
                              "t28"."_l9",
                              "t28"."_l10",
                              "t28"."_l11",
                              "t28"."_l12",
                              "t28"."_l13",
                              "t28"."_l14",
                              "t28"."_l15",
                              "t55"."_rk0",
                              "t55"."_r0",
                              "t55"."_r1",
                              "t55"."_r2",
                              "t55"."_r3",
                              "t55"."_r4",
                              "t55"."_r5",
                              "t55"."_r6",
                              "t55"."_r7",
                              "t55"."_r8",
                              "t55"."_r9",
                              "t55"."_r10",
                              "t55"."_r11",
                              "t55"."_r12",
                              "t55"."_r13",
                              "t55"."_r14",
                              "t55"."_r15"
                            FROM (
                              SELECT
                                "t0"."location_id" AS "_lk0",
                                "t0"."account_id" AS "_l0",
                                "t0"."location_name" AS "_l1",
                                "t0"."location_type" AS "_l2",
                                "t0"."location_category" AS "_l3",
                                "t0"."business_category" AS "_l4",
                                "t0"."location_size" AS "_l5",
                                "t0"."city" AS "_l6",
                                "t0"."zip_code" AS "_l7",
                                "t0"."full_address" AS "_l8",
                                "t0"."location_created_at" AS "_l9",
                                "t0"."location_updated_at" AS "_l10",
                                "t0"."seating_capacity" AS "_l11",
                                "t0"."street_address" AS "_l12",
                                "t0"."state_code" AS "_l13",
                                "t0"."country_code" AS "_l14",
                                "t0"."geographic_market" AS "_l15"
                              FROM "intermediate"."int_locations__core" AS "t0"
                            ) AS "t28"
                            FULL OUTER JOIN (
                              SELECT
                                "t5"."location_id" AS "_rk0",
                                "t5"."account_id" AS "_r0",
                                "t5"."location_name" AS "_r1",
                                "t5"."location_type" AS "_r2",
                                "t5"."location_category" AS "_r3",
                                "t5"."business_category" AS "_r4",
                                "t5"."location_size" AS "_r5",
                                "t5"."city" AS "_r6",
                                "t5"."zip_code" AS "_r7",
                                "t5"."full_address" AS "_r8",
                                "t5"."location_created_at" AS "_r9",
                                "t5"."location_updated_at" AS "_r10",
                                "t5"."capacity" AS "_r11",
                                "t5"."address" AS "_r12",
                                "t5"."state" AS "_r13",
                                "t5"."country" AS "_r14",
                                "t5"."region" AS "_r15"
                              FROM "staging"."stg_app_database__locations" AS "t5"
                              WHERE
                                NOT (
                                  "t5"."is_orphan"
                                )
                            ) AS "t55"
                              ON "t28"."_lk0" = "t55"."_rk0"
                          ) AS "t68"
                          WHERE
                            NOT (
                              (
                                "t68"."_lk0" IS NOT NULL
                              )
                              AND (
                                "t68"."_rk0" IS NOT NULL
                              )
                              AND "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                              AND "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                              AND "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                              AND "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                              AND "t68"."_l4" IS NOT DISTINCT FROM "t68"."_r4"
                              AND "t68"."_l5" IS NOT DISTINCT FROM "t68"."_r5"
                              AND "t68"."_l6" IS NOT DISTINCT FROM "t68"."_r6"
                              AND "t68"."_l7" IS NOT DISTINCT FROM "t68"."_r7"
                              AND "t68"."_l8" IS NOT DISTINCT FROM "t68"."_r8"
                              AND "t68"."_l9" IS NOT DISTINCT FROM "t68"."_r9"
                              AND "t68"."_l10" IS NOT DISTINCT FROM "t68"."_r10"
                              AND "t68"."_l11" IS NOT DISTINCT FROM "t68"."_r11"
                              AND "t68"."_l12" IS NOT DISTINCT FROM "t68"."_r12"
                              AND "t68"."_l13" IS NOT DISTINCT FROM "t68"."_r13"
                              AND "t68"."_l14" IS NOT DISTINCT FROM "t68"."_r14"
                              AND "t68"."_l15" IS NOT DISTINCT FROM "t68"."_r15"
                            )
                        ) AS "t112"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'a venue is what its last day says' AS "statement",
                            CONCAT_WS('|', COALESCE("t72"."_lk0", "t72"."_rk0")) AS "entity_key",
                            CASE
                              WHEN "t72"."_rk0" IS NULL
                              THEN 'not on the right; '
                              WHEN "t72"."_lk0" IS NULL
                              THEN 'not on the left; '
                              ELSE ''
                            END || CASE
                              WHEN "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
                              THEN ''
                              ELSE 'operational_status '
                            END || CASE
                              WHEN "t72"."_l1" IS NOT DISTINCT FROM "t72"."_r1"
                              THEN ''
                              ELSE 'tap_controllers '
                            END || CASE
                              WHEN "t72"."_l2" IS NOT DISTINCT FROM "t72"."_r2"
                              THEN ''
                              ELSE 'controllers_in_service '
                            END || CASE
                              WHEN "t72"."_l3" IS NOT DISTINCT FROM "t72"."_r3"
                              THEN ''
                              ELSE 'active_devices '
                            END || CASE
                              WHEN "t72"."_l4" IS NOT DISTINCT FROM "t72"."_r4"
                              THEN ''
                              ELSE 'active_devices_30d '
                            END || CASE WHEN "t72"."_l5" IS NOT DISTINCT FROM "t72"."_r5" THEN '' ELSE 'pours_30d ' END || CASE
                              WHEN "t72"."_l6" IS NOT DISTINCT FROM "t72"."_r6"
                              THEN ''
                              ELSE 'active_days_30d '
                            END || CASE
                              WHEN "t72"."_l7" IS NOT DISTINCT FROM "t72"."_r7"
                              THEN ''
                              ELSE 'avg_flow_rate_30d '
                            END || CASE
                              WHEN "t72"."_l8" IS NOT DISTINCT FROM "t72"."_r8"
                              THEN ''
                              ELSE 'quality_issue_rate_30d '
                            END || CASE
                              WHEN "t72"."_l9" IS NOT DISTINCT FROM "t72"."_r9"
                              THEN ''
                              ELSE 'health_band '
                            END || CASE
                              WHEN "t72"."_l10" IS NOT DISTINCT FROM "t72"."_r10"
                              THEN ''
                              ELSE 'volume_tier '
                            END || CASE
                              WHEN "t72"."_l11" IS NOT DISTINCT FROM "t72"."_r11"
                              THEN ''
                              ELSE 'connectivity_tier '
                            END || CASE
                              WHEN "t72"."_l12" IS NOT DISTINCT FROM "t72"."_r12"
                              THEN ''
                              ELSE 'location_status '
                            END || CASE
                              WHEN "t72"."_l13" IS NOT DISTINCT FROM "t72"."_r13"
                              THEN ''
                              ELSE 'total_devices '
                            END || CASE
                              WHEN "t72"."_l14" IS NOT DISTINCT FROM "t72"."_r14"
                              THEN ''
                              ELSE 'device_connectivity_rate '
                            END || CASE
                              WHEN "t72"."_l15" IS NOT DISTINCT FROM "t72"."_r15"
                              THEN ''
                              ELSE 'tap_events_30d '
                            END || CASE
                              WHEN "t72"."_l16" IS NOT DISTINCT FROM "t72"."_r16"
                              THEN ''
                              ELSE 'total_volume_30d '
                            END || CASE
                              WHEN "t72"."_l17" IS NOT DISTINCT FROM "t72"."_r17"
                              THEN ''
                              ELSE 'quality_issues_30d '
                            END || CASE
                              WHEN "t72"."_l18" IS NOT DISTINCT FROM "t72"."_r18"
                              THEN ''
                              ELSE 'operational_health_score '
                            END AS "differences"
                          FROM (
                            SELECT
                              "t29"."_lk0",
                              "t29"."_l0",
                              "t29"."_l1",
                              "t29"."_l2",
                              "t29"."_l3",
                              "t29"."_l4",
                              "t29"."_l5",
                              "t29"."_l6",
                              "t29"."_l7",
                              "t29"."_l8",
                              "t29"."_l9",
                              "t29"."_l10",
                              "t29"."_l11",
                              "t29"."_l12",
                              "t29"."_l13",
                              "t29"."_l14",
                              "t29"."_l15",
                              "t29"."_l16",
                              "t29"."_l17",
                              "t29"."_l18",
                              "t60"."_rk0",
                              "t60"."_r0",
                              "t60"."_r1",
                              "t60"."_r2",
                              "t60"."_r3",
                              "t60"."_r4",
                              "t60"."_r5",
                              "t60"."_r6",
                              "t60"."_r7",
                              "t60"."_r8",
                              "t60"."_r9",
                              "t60"."_r10",
                              "t60"."_r11",
                              "t60"."_r12",
                              "t60"."_r13",
                              "t60"."_r14",
                              "t60"."_r15",
                              "t60"."_r16",
                              "t60"."_r17",
                              "t60"."_r18"
                            FROM (
                              SELECT
                                "t0"."location_id" AS "_lk0",
                                "t0"."operational_status" AS "_l0",
                                "t0"."tap_controllers" AS "_l1",
                                "t0"."controllers_in_service" AS "_l2",
                                "t0"."active_devices" AS "_l3",
                                "t0"."active_devices_30d" AS "_l4",
                                "t0"."pours_30d" AS "_l5",
                                "t0"."active_days_30d" AS "_l6",
                                "t0"."avg_flow_rate_30d" AS "_l7",
                                "t0"."quality_issue_rate_30d" AS "_l8",
                                "t0"."health_band" AS "_l9",
                                "t0"."volume_tier" AS "_l10",
                                "t0"."connectivity_tier" AS "_l11",
                                "t0"."location_status" AS "_l12",
                                "t0"."total_devices" AS "_l13",
                                "t0"."device_connectivity_rate" AS "_l14",
                                "t0"."tap_events_30d" AS "_l15",
                                "t0"."total_volume_30d" AS "_l16",
                                "t0"."quality_issues_30d" AS "_l17",
                                "t0"."operational_health_score" AS "_l18"
                              FROM "intermediate"."int_locations__core" AS "t0"
                            ) AS "t29"
                            RIGHT OUTER JOIN (
                              SELECT
                                "t9"."location_id" AS "_rk0",
                                "t9"."operational_status" AS "_r0",
                                "t9"."tap_controllers" AS "_r1",
                                "t9"."controllers_in_service" AS "_r2",
                                "t9"."active_devices" AS "_r3",
                                "t9"."active_devices_30d" AS "_r4",
                                "t9"."pours_30d" AS "_r5",
                                "t9"."active_days_30d" AS "_r6",
                                "t9"."avg_flow_rate_30d" AS "_r7",
                                "t9"."quality_issue_rate_30d" AS "_r8",
                                "t9"."health_band" AS "_r9",
                                "t9"."volume_tier" AS "_r10",
                                "t9"."connectivity_tier" AS "_r11",
                                "t9"."status" AS "_r12",
                                "t9"."devices" AS "_r13",
                                "t9"."availability_pct" AS "_r14",
                                "t9"."events_30d" AS "_r15",
                                "t9"."volume_ml_30d" AS "_r16",
                                "t9"."anomalies_30d" AS "_r17",
                                "t9"."health_score" AS "_r18"
                              FROM "timeline"."location_days" AS "t9"
                              WHERE
                                "t9"."day" = MAKE_DATE(2026, 6, 30)
                            ) AS "t60"
                              ON "t29"."_lk0" = "t60"."_rk0"
                          ) AS "t72"
                          WHERE
                            NOT (
                              (
                                "t72"."_lk0" IS NOT NULL
                              )
                              AND (
                                "t72"."_rk0" IS NOT NULL
                              )
                              AND "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
                              AND "t72"."_l1" IS NOT DISTINCT FROM "t72"."_r1"
                              AND "t72"."_l2" IS NOT DISTINCT FROM "t72"."_r2"
                              AND "t72"."_l3" IS NOT DISTINCT FROM "t72"."_r3"
                              AND "t72"."_l4" IS NOT DISTINCT FROM "t72"."_r4"
                              AND "t72"."_l5" IS NOT DISTINCT FROM "t72"."_r5"
                              AND "t72"."_l6" IS NOT DISTINCT FROM "t72"."_r6"
                              AND "t72"."_l7" IS NOT DISTINCT FROM "t72"."_r7"
                              AND "t72"."_l8" IS NOT DISTINCT FROM "t72"."_r8"
                              AND "t72"."_l9" IS NOT DISTINCT FROM "t72"."_r9"
                              AND "t72"."_l10" IS NOT DISTINCT FROM "t72"."_r10"
                              AND "t72"."_l11" IS NOT DISTINCT FROM "t72"."_r11"
                              AND "t72"."_l12" IS NOT DISTINCT FROM "t72"."_r12"
                              AND "t72"."_l13" IS NOT DISTINCT FROM "t72"."_r13"
                              AND "t72"."_l14" IS NOT DISTINCT FROM "t72"."_r14"
                              AND "t72"."_l15" IS NOT DISTINCT FROM "t72"."_r15"
                              AND "t72"."_l16" IS NOT DISTINCT FROM "t72"."_r16"
                              AND "t72"."_l17" IS NOT DISTINCT FROM "t72"."_r17"
                              AND "t72"."_l18" IS NOT DISTINCT FROM "t72"."_r18"
                            )
                        ) AS "t116"
                      ) AS "t117"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'a published venue is what was measured' AS "statement",
                          CONCAT_WS('|', COALESCE("t66"."_lk0", "t66"."_rk0")) AS "entity_key",
                          CASE
                            WHEN "t66"."_rk0" IS NULL
                            THEN 'not on the right; '
                            WHEN "t66"."_lk0" IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END || CASE
                            WHEN "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
                            THEN ''
                            ELSE 'location_id '
                          END || CASE
                            WHEN "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
                            THEN ''
                            ELSE 'account_id '
                          END || CASE
                            WHEN "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
                            THEN ''
                            ELSE 'location_name '
                          END || CASE
                            WHEN "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
                            THEN ''
                            ELSE 'location_type '
                          END || CASE
                            WHEN "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
                            THEN ''
                            ELSE 'location_category '
                          END || CASE
                            WHEN "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
                            THEN ''
                            ELSE 'business_category '
                          END || CASE
                            WHEN "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
                            THEN ''
                            ELSE 'location_size '
                          END || CASE
                            WHEN "t66"."_l7" IS NOT DISTINCT FROM "t66"."_r7"
                            THEN ''
                            ELSE 'seating_capacity '
                          END || CASE
                            WHEN "t66"."_l8" IS NOT DISTINCT FROM "t66"."_r8"
                            THEN ''
                            ELSE 'location_status '
                          END || CASE
                            WHEN "t66"."_l9" IS NOT DISTINCT FROM "t66"."_r9"
                            THEN ''
                            ELSE 'operational_status '
                          END || CASE
                            WHEN "t66"."_l10" IS NOT DISTINCT FROM "t66"."_r10"
                            THEN ''
                            ELSE 'street_address '
                          END || CASE WHEN "t66"."_l11" IS NOT DISTINCT FROM "t66"."_r11" THEN '' ELSE 'city ' END || CASE
                            WHEN "t66"."_l12" IS NOT DISTINCT FROM "t66"."_r12"
                            THEN ''
                            ELSE 'state_code '
                          END || CASE
                            WHEN "t66"."_l13" IS NOT DISTINCT FROM "t66"."_r13"
                            THEN ''
                            ELSE 'zip_code '
                          END || CASE
                            WHEN "t66"."_l14" IS NOT DISTINCT FROM "t66"."_r14"
                            THEN ''
                            ELSE 'country_code '
                          END || CASE
                            WHEN "t66"."_l15" IS NOT DISTINCT FROM "t66"."_r15"
                            THEN ''
                            ELSE 'full_address '
                          END || CASE
                            WHEN "t66"."_l16" IS NOT DISTINCT FROM "t66"."_r16"
                            THEN ''
                            ELSE 'geographic_market '
                          END || CASE
                            WHEN "t66"."_l17" IS NOT DISTINCT FROM "t66"."_r17"
                            THEN ''
                            ELSE 'total_devices '
                          END || CASE
                            WHEN "t66"."_l18" IS NOT DISTINCT FROM "t66"."_r18"
                            THEN ''
                            ELSE 'tap_controllers '
                          END || CASE
                            WHEN "t66"."_l19" IS NOT DISTINCT FROM "t66"."_r19"
                            THEN ''
                            ELSE 'controllers_in_service '
                          END || CASE
                            WHEN "t66"."_l20" IS NOT DISTINCT FROM "t66"."_r20"
                            THEN ''
                            ELSE 'active_devices '
                          END || CASE
                            WHEN "t66"."_l21" IS NOT DISTINCT FROM "t66"."_r21"
                            THEN ''
                            ELSE 'active_devices_30d '
                          END || CASE
                            WHEN "t66"."_l22" IS NOT DISTINCT FROM "t66"."_r22"
                            THEN ''
                            ELSE 'online_devices '
                          END || CASE
                            WHEN "t66"."_l23" IS NOT DISTINCT FROM "t66"."_r23"
                            THEN ''
                            ELSE 'online_now_pct '
                          END || CASE
                            WHEN "t66"."_l24" IS NOT DISTINCT FROM "t66"."_r24"
                            THEN ''
                            ELSE 'device_connectivity_rate '
                          END || CASE
                            WHEN "t66"."_l25" IS NOT DISTINCT FROM "t66"."_r25"
                            THEN ''
                            ELSE 'first_device_installed '
                          END || CASE
                            WHEN "t66"."_l26" IS NOT DISTINCT FROM "t66"."_r26"
                            THEN ''
                            ELSE 'latest_device_installed '
                          END || CASE
                            WHEN "t66"."_l27" IS NOT DISTINCT FROM "t66"."_r27"
                            THEN ''
                            ELSE 'last_maintenance_performed '
                          END || CASE
                            WHEN "t66"."_l28" IS NOT DISTINCT FROM "t66"."_r28"
                            THEN ''
                            ELSE 'avg_days_since_maintenance '
                          END || CASE
                            WHEN "t66"."_l29" IS NOT DISTINCT FROM "t66"."_r29"
                            THEN ''
                            ELSE 'tap_events_30d '
                          END || CASE
                            WHEN "t66"."_l30" IS NOT DISTINCT FROM "t66"."_r30"
                            THEN ''
                            ELSE 'pours_30d '
                          END || CASE
                            WHEN "t66"."_l31" IS NOT DISTINCT FROM "t66"."_r31"
                            THEN ''
                            ELSE 'active_days_30d '
                          END || CASE
                            WHEN "t66"."_l32" IS NOT DISTINCT FROM "t66"."_r32"
                            THEN ''
                            ELSE 'total_volume_30d '
                          END || CASE
                            WHEN "t66"."_l33" IS NOT DISTINCT FROM "t66"."_r33"
                            THEN ''
                            ELSE 'avg_flow_rate_30d '
                          END || CASE
                            WHEN "t66"."_l34" IS NOT DISTINCT FROM "t66"."_r34"
                            THEN ''
                            ELSE 'quality_issues_30d '
                          END || CASE
                            WHEN "t66"."_l35" IS NOT DISTINCT FROM "t66"."_r35"
                            THEN ''
                            ELSE 'quality_issue_rate_30d '
                          END || CASE
                            WHEN "t66"."_l36" IS NOT DISTINCT FROM "t66"."_r36"
                            THEN ''
                            ELSE 'beverage_types_served_30d '
                          END || CASE
                            WHEN "t66"."_l37" IS NOT DISTINCT FROM "t66"."_r37"
                            THEN ''
                            ELSE 'avg_events_per_device_30d '
                          END || CASE
                            WHEN "t66"."_l38" IS NOT DISTINCT FROM "t66"."_r38"
                            THEN ''
                            ELSE 'avg_volume_per_event_30d '
                          END || CASE
                            WHEN "t66"."_l39" IS NOT DISTINCT FROM "t66"."_r39"
                            THEN ''
                            ELSE 'total_users '
                          END || CASE
                            WHEN "t66"."_l40" IS NOT DISTINCT FROM "t66"."_r40"
                            THEN ''
                            ELSE 'active_users '
                          END || CASE
                            WHEN "t66"."_l41" IS NOT DISTINCT FROM "t66"."_r41"
                            THEN ''
                            ELSE 'latest_user_login '
                          END || CASE
                            WHEN "t66"."_l42" IS NOT DISTINCT FROM "t66"."_r42"
                            THEN ''
                            ELSE 'operational_health_score '
                          END || CASE
                            WHEN "t66"."_l43" IS NOT DISTINCT FROM "t66"."_r43"
                            THEN ''
                            ELSE 'health_band '
                          END || CASE
                            WHEN "t66"."_l44" IS NOT DISTINCT FROM "t66"."_r44"
                            THEN ''
                            ELSE 'volume_tier '
                          END || CASE
                            WHEN "t66"."_l45" IS NOT DISTINCT FROM "t66"."_r45"
                            THEN ''
                            ELSE 'connectivity_tier '
                          END || CASE
                            WHEN "t66"."_l46" IS NOT DISTINCT FROM "t66"."_r46"
                            THEN ''
                            ELSE 'location_age_days '
                          END || CASE
                            WHEN "t66"."_l47" IS NOT DISTINCT FROM "t66"."_r47"
                            THEN ''
                            ELSE 'location_age_months '
                          END || CASE
                            WHEN "t66"."_l48" IS NOT DISTINCT FROM "t66"."_r48"
                            THEN ''
                            ELSE 'location_lifecycle_stage '
                          END || CASE
                            WHEN "t66"."_l49" IS NOT DISTINCT FROM "t66"."_r49"
                            THEN ''
                            ELSE 'is_newly_opened '
                          END || CASE
                            WHEN "t66"."_l50" IS NOT DISTINCT FROM "t66"."_r50"
                            THEN ''
                            ELSE 'location_created_at '
                          END || CASE
                            WHEN "t66"."_l51" IS NOT DISTINCT FROM "t66"."_r51"
                            THEN ''
                            ELSE 'location_updated_at '
                          END AS "differences"
                        FROM (
                          SELECT
                            "t38"."_lk0",
                            "t38"."_l0",
                            "t38"."_l1",
                            "t38"."_l2",
                            "t38"."_l3",
                            "t38"."_l4",
                            "t38"."_l5",
                            "t38"."_l6",
                            "t38"."_l7",
                            "t38"."_l8",
                            "t38"."_l9",
                            "t38"."_l10",
                            "t38"."_l11",
                            "t38"."_l12",
                            "t38"."_l13",
                            "t38"."_l14",
                            "t38"."_l15",
                            "t38"."_l16",
                            "t38"."_l17",
                            "t38"."_l18",
                            "t38"."_l19",
                            "t38"."_l20",
                            "t38"."_l21",
                            "t38"."_l22",
                            "t38"."_l23",
                            "t38"."_l24",
                            "t38"."_l25",
                            "t38"."_l26",
                            "t38"."_l27",
                            "t38"."_l28",
                            "t38"."_l29",
                            "t38"."_l30",
                            "t38"."_l31",
                            "t38"."_l32",
                            "t38"."_l33",
                            "t38"."_l34",
                            "t38"."_l35",
                            "t38"."_l36",
                            "t38"."_l37",
                            "t38"."_l38",
                            "t38"."_l39",
                            "t38"."_l40",
                            "t38"."_l41",
                            "t38"."_l42",
                            "t38"."_l43",
                            "t38"."_l44",
                            "t38"."_l45",
                            "t38"."_l46",
                            "t38"."_l47",
                            "t38"."_l48",
                            "t38"."_l49",
                            "t38"."_l50",
                            "t38"."_l51",
                            "t30"."_rk0",
                            "t30"."_r0",
                            "t30"."_r1",
                            "t30"."_r2",
                            "t30"."_r3",
                            "t30"."_r4",
                            "t30"."_r5",
                            "t30"."_r6",
                            "t30"."_r7",
                            "t30"."_r8",
                            "t30"."_r9",
                            "t30"."_r10",
                            "t30"."_r11",
                            "t30"."_r12",
                            "t30"."_r13",
                            "t30"."_r14",
                            "t30"."_r15",
                            "t30"."_r16",
                            "t30"."_r17",
                            "t30"."_r18",
                            "t30"."_r19",
                            "t30"."_r20",
                            "t30"."_r21",
                            "t30"."_r22",
                            "t30"."_r23",
                            "t30"."_r24",
                            "t30"."_r25",
                            "t30"."_r26",
                            "t30"."_r27",
                            "t30"."_r28",
                            "t30"."_r29",
                            "t30"."_r30",
                            "t30"."_r31",
                            "t30"."_r32",
                            "t30"."_r33",
                            "t30"."_r34",
                            "t30"."_r35",
                            "t30"."_r36",
                            "t30"."_r37",
                            "t30"."_r38",
                            "t30"."_r39",
                            "t30"."_r40",
                            "t30"."_r41",
                            "t30"."_r42",
                            "t30"."_r43",
                            "t30"."_r44",
                            "t30"."_r45",
                            "t30"."_r46",
                            "t30"."_r47",
                            "t30"."_r48",
                            "t30"."_r49",
                            "t30"."_r50",
                            "t30"."_r51"
                          FROM (
                            SELECT
                              "t4"."location_id" AS "_lk0",
                              "t4"."location_id" AS "_l0",
                              "t4"."account_id" AS "_l1",
                              "t4"."location_name" AS "_l2",
                              "t4"."location_type" AS "_l3",
                              "t4"."location_category" AS "_l4",
                              "t4"."business_category" AS "_l5",
                              "t4"."location_size" AS "_l6",
                              "t4"."seating_capacity" AS "_l7",
                              "t4"."location_status" AS "_l8",
                              "t4"."operational_status" AS "_l9",
                              "t4"."street_address" AS "_l10",
                              "t4"."city" AS "_l11",
                              "t4"."state_code" AS "_l12",
                              "t4"."zip_code" AS "_l13",
                              "t4"."country_code" AS "_l14",
                              "t4"."full_address" AS "_l15",
                              "t4"."geographic_market" AS "_l16",
                              "t4"."total_devices" AS "_l17",
                              "t4"."tap_controllers" AS "_l18",
                              "t4"."controllers_in_service" AS "_l19",
                              "t4"."active_devices" AS "_l20",
                              "t4"."active_devices_30d" AS "_l21",
                              "t4"."online_devices" AS "_l22",
                              "t4"."online_now_pct" AS "_l23",
                              "t4"."device_connectivity_rate" AS "_l24",
                              "t4"."first_device_installed" AS "_l25",
                              "t4"."latest_device_installed" AS "_l26",
                              "t4"."last_maintenance_performed" AS "_l27",
                              "t4"."avg_days_since_maintenance" AS "_l28",
                              "t4"."tap_events_30d" AS "_l29",
                              "t4"."pours_30d" AS "_l30",
                              "t4"."active_days_last_30d" AS "_l31",
                              "t4"."total_volume_30d" AS "_l32",
                              "t4"."avg_flow_rate_30d" AS "_l33",
                              "t4"."quality_issues_30d" AS "_l34",
                              "t4"."quality_issue_rate_30d" AS "_l35",
                              "t4"."beverage_types_served_30d" AS "_l36",
                              "t4"."avg_events_per_device_30d" AS "_l37",
                              "t4"."avg_volume_per_event_30d" AS "_l38",
                              "t4"."total_users" AS "_l39",
                              "t4"."active_users" AS "_l40",
                              "t4"."latest_user_login" AS "_l41",
                              "t4"."operational_health_score" AS "_l42",
                              "t4"."health_band" AS "_l43",
                              "t4"."volume_tier" AS "_l44",
                              "t4"."connectivity_tier" AS "_l45",
                              "t4"."location_age_days" AS "_l46",
                              "t4"."location_age_months" AS "_l47",
                              "t4"."location_lifecycle_stage" AS "_l48",
                              "t4"."is_newly_opened" AS "_l49",
                              "t4"."location_created_at" AS "_l50",
                              "t4"."location_updated_at" AS "_l51"
                            FROM "entity"."entity_locations" AS "t4"
                          ) AS "t38"
                          FULL OUTER JOIN (
                            SELECT
                              "t0"."location_id" AS "_rk0",
                              "t0"."location_id" AS "_r0",
                              "t0"."account_id" AS "_r1",
                              "t0"."location_name" AS "_r2",
                              "t0"."location_type" AS "_r3",
                              "t0"."location_category" AS "_r4",
                              "t0"."business_category" AS "_r5",
                              "t0"."location_size" AS "_r6",
                              "t0"."seating_capacity" AS "_r7",
                              "t0"."location_status" AS "_r8",
                              "t0"."operational_status" AS "_r9",
                              "t0"."street_address" AS "_r10",
                              "t0"."city" AS "_r11",
                              "t0"."state_code" AS "_r12",
                              "t0"."zip_code" AS "_r13",
                              "t0"."country_code" AS "_r14",
                              "t0"."full_address" AS "_r15",
                              "t0"."geographic_market" AS "_r16",
                              "t0"."total_devices" AS "_r17",
                              "t0"."tap_controllers" AS "_r18",
                              "t0"."controllers_in_service" AS "_r19",
                              "t0"."active_devices" AS "_r20",
                              "t0"."active_devices_30d" AS "_r21",
                              "t0"."online_devices" AS "_r22",
                              "t0"."online_now_pct" AS "_r23",
                              "t0"."device_connectivity_rate" AS "_r24",
                              "t0"."first_device_installed" AS "_r25",
                              "t0"."latest_device_installed" AS "_r26",
                              "t0"."last_maintenance_performed" AS "_r27",
                              "t0"."avg_days_since_maintenance" AS "_r28",
                              "t0"."tap_events_30d" AS "_r29",
                              "t0"."pours_30d" AS "_r30",
                              "t0"."active_days_30d" AS "_r31",
                              "t0"."total_volume_30d" AS "_r32",
                              "t0"."avg_flow_rate_30d" AS "_r33",
                              "t0"."quality_issues_30d" AS "_r34",
                              "t0"."quality_issue_rate_30d" AS "_r35",
                              "t0"."beverage_types_served_30d" AS "_r36",
                              "t0"."avg_events_per_device_30d" AS "_r37",
                              "t0"."avg_volume_per_event_30d" AS "_r38",
                              "t0"."total_users" AS "_r39",
                              "t0"."active_users" AS "_r40",
                              "t0"."latest_user_login" AS "_r41",
                              "t0"."operational_health_score" AS "_r42",
                              "t0"."health_band" AS "_r43",
                              "t0"."volume_tier" AS "_r44",
                              "t0"."connectivity_tier" AS "_r45",
                              "t0"."location_age_days" AS "_r46",
                              "t0"."location_age_months" AS "_r47",
                              "t0"."location_lifecycle_stage" AS "_r48",
                              "t0"."is_newly_opened" AS "_r49",
                              "t0"."location_created_at" AS "_r50",
                              "t0"."location_updated_at" AS "_r51"
                            FROM "intermediate"."int_locations__core" AS "t0"
                          ) AS "t30"
                            ON "t38"."_lk0" = "t30"."_rk0"
                        ) AS "t66"
                        WHERE
                          NOT (
                            (
                              "t66"."_lk0" IS NOT NULL
                            )
                            AND (
                              "t66"."_rk0" IS NOT NULL
                            )
                            AND "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
                            AND "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
                            AND "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
                            AND "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
                            AND "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
                            AND "t66"."_l5" IS NOT DISTINCT FROM "t66"."_r5"
                            AND "t66"."_l6" IS NOT DISTINCT FROM "t66"."_r6"
                            AND "t66"."_l7" IS NOT DISTINCT FROM "t66"."_r7"
                            AND "t66"."_l8" IS NOT DISTINCT FROM "t66"."_r8"
                            AND "t66"."_l9" IS NOT DISTINCT FROM "t66"."_r9"
                            AND "t66"."_l10" IS NOT DISTINCT FROM "t66"."_r10"
                            AND "t66"."_l11" IS NOT DISTINCT FROM "t66"."_r11"
                            AND "t66"."_l12" IS NOT DISTINCT FROM "t66"."_r12"
                            AND "t66"."_l13" IS NOT DISTINCT FROM "t66"."_r13"
                            AND "t66"."_l14" IS NOT DISTINCT FROM "t66"."_r14"
                            AND "t66"."_l15" IS NOT DISTINCT FROM "t66"."_r15"
                            AND "t66"."_l16" IS NOT DISTINCT FROM "t66"."_r16"
                            AND "t66"."_l17" IS NOT DISTINCT FROM "t66"."_r17"
                            AND "t66"."_l18" IS NOT DISTINCT FROM "t66"."_r18"
                            AND "t66"."_l19" IS NOT DISTINCT FROM "t66"."_r19"
                            AND "t66"."_l20" IS NOT DISTINCT FROM "t66"."_r20"
                            AND "t66"."_l21" IS NOT DISTINCT FROM "t66"."_r21"
                            AND "t66"."_l22" IS NOT DISTINCT FROM "t66"."_r22"
                            AND "t66"."_l23" IS NOT DISTINCT FROM "t66"."_r23"
                            AND "t66"."_l24" IS NOT DISTINCT FROM "t66"."_r24"
                            AND "t66"."_l25" IS NOT DISTINCT FROM "t66"."_r25"
                            AND "t66"."_l26" IS NOT DISTINCT FROM "t66"."_r26"
                            AND "t66"."_l27" IS NOT DISTINCT FROM "t66"."_r27"
                            AND "t66"."_l28" IS NOT DISTINCT FROM "t66"."_r28"
                            AND "t66"."_l29" IS NOT DISTINCT FROM "t66"."_r29"
                            AND "t66"."_l30" IS NOT DISTINCT FROM "t66"."_r30"
                            AND "t66"."_l31" IS NOT DISTINCT FROM "t66"."_r31"
                            AND "t66"."_l32" IS NOT DISTINCT FROM "t66"."_r32"
                            AND "t66"."_l33" IS NOT DISTINCT FROM "t66"."_r33"
                            AND "t66"."_l34" IS NOT DISTINCT FROM "t66"."_r34"
                            AND "t66"."_l35" IS NOT DISTINCT FROM "t66"."_r35"
                            AND "t66"."_l36" IS NOT DISTINCT FROM "t66"."_r36"
                            AND "t66"."_l37" IS NOT DISTINCT FROM "t66"."_r37"
                            AND "t66"."_l38" IS NOT DISTINCT FROM "t66"."_r38"
                            AND "t66"."_l39" IS NOT DISTINCT FROM "t66"."_r39"
                            AND "t66"."_l40" IS NOT DISTINCT FROM "t66"."_r40"
                            AND "t66"."_l41" IS NOT DISTINCT FROM "t66"."_r41"
                            AND "t66"."_l42" IS NOT DISTINCT FROM "t66"."_r42"
                            AND "t66"."_l43" IS NOT DISTINCT FROM "t66"."_r43"
                            AND "t66"."_l44" IS NOT DISTINCT FROM "t66"."_r44"
                            AND "t66"."_l45" IS NOT DISTINCT FROM "t66"."_r45"
                            AND "t66"."_l46" IS NOT DISTINCT FROM "t66"."_r46"
                            AND "t66"."_l47" IS NOT DISTINCT FROM "t66"."_r47"
                            AND "t66"."_l48" IS NOT DISTINCT FROM "t66"."_r48"
                            AND "t66"."_l49" IS NOT DISTINCT FROM "t66"."_r49"
                            AND "t66"."_l50" IS NOT DISTINCT FROM "t66"."_r50"
                            AND "t66"."_l51" IS NOT DISTINCT FROM "t66"."_r51"
                          )
                      ) AS "t121"
                    ) AS "t122"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'the operation of a venue is what was measured' AS "statement",
                        CONCAT_WS('|', COALESCE("t64"."_lk0", "t64"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t64"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t64"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
                          THEN ''
                          ELSE 'location_id '
                        END || CASE
                          WHEN "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1"
                          THEN ''
                          ELSE 'account_id '
                        END || CASE
                          WHEN "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
                          THEN ''
                          ELSE 'location_name '
                        END || CASE
                          WHEN "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
                          THEN ''
                          ELSE 'location_type '
                        END || CASE
                          WHEN "t64"."_l4" IS NOT DISTINCT FROM "t64"."_r4"
                          THEN ''
                          ELSE 'location_category '
                        END || CASE WHEN "t64"."_l5" IS NOT DISTINCT FROM "t64"."_r5" THEN '' ELSE 'city ' END || CASE
                          WHEN "t64"."_l6" IS NOT DISTINCT FROM "t64"."_r6"
                          THEN ''
                          ELSE 'state_code '
                        END || CASE
                          WHEN "t64"."_l7" IS NOT DISTINCT FROM "t64"."_r7"
                          THEN ''
                          ELSE 'country_code '
                        END || CASE
                          WHEN "t64"."_l8" IS NOT DISTINCT FROM "t64"."_r8"
                          THEN ''
                          ELSE 'total_devices '
                        END || CASE
                          WHEN "t64"."_l9" IS NOT DISTINCT FROM "t64"."_r9"
                          THEN ''
                          ELSE 'active_devices '
                        END || CASE
                          WHEN "t64"."_l10" IS NOT DISTINCT FROM "t64"."_r10"
                          THEN ''
                          ELSE 'maintenance_devices '
                        END || CASE
                          WHEN "t64"."_l11" IS NOT DISTINCT FROM "t64"."_r11"
                          THEN ''
                          ELSE 'device_active_rate '
                        END || CASE
                          WHEN "t64"."_l12" IS NOT DISTINCT FROM "t64"."_r12"
                          THEN ''
                          ELSE 'total_taps_last_30d '
                        END || CASE
                          WHEN "t64"."_l13" IS NOT DISTINCT FROM "t64"."_r13"
                          THEN ''
                          ELSE 'unique_devices_last_30d '
                        END || CASE
                          WHEN "t64"."_l14" IS NOT DISTINCT FROM "t64"."_r14"
                          THEN ''
                          ELSE 'active_days_last_30d '
                        END || CASE
                          WHEN "t64"."_l15" IS NOT DISTINCT FROM "t64"."_r15"
                          THEN ''
                          ELSE 'total_volume_ml_30d '
                        END || CASE
                          WHEN "t64"."_l16" IS NOT DISTINCT FROM "t64"."_r16"
                          THEN ''
                          ELSE 'avg_flow_rate_30d '
                        END || CASE
                          WHEN "t64"."_l17" IS NOT DISTINCT FROM "t64"."_r17"
                          THEN ''
                          ELSE 'total_users '
                        END || CASE
                          WHEN "t64"."_l18" IS NOT DISTINCT FROM "t64"."_r18"
                          THEN ''
                          ELSE 'active_users '
                        END || CASE
                          WHEN "t64"."_l19" IS NOT DISTINCT FROM "t64"."_r19"
                          THEN ''
                          ELSE 'avg_volume_per_tap '
                        END || CASE
                          WHEN "t64"."_l20" IS NOT DISTINCT FROM "t64"."_r20"
                          THEN ''
                          ELSE 'operational_health_score '
                        END || CASE
                          WHEN "t64"."_l21" IS NOT DISTINCT FROM "t64"."_r21"
                          THEN ''
                          ELSE 'location_age_days '
                        END || CASE
                          WHEN "t64"."_l22" IS NOT DISTINCT FROM "t64"."_r22"
                          THEN ''
                          ELSE 'location_lifecycle_stage '
                        END || CASE
                          WHEN "t64"."_l23" IS NOT DISTINCT FROM "t64"."_r23"
                          THEN ''
                          ELSE 'is_newly_opened '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t33"."_lk0",
                          "t33"."_l0",
                          "t33"."_l1",
                          "t33"."_l2",
                          "t33"."_l3",
                          "t33"."_l4",
                          "t33"."_l5",
                          "t33"."_l6",
                          "t33"."_l7",
                          "t33"."_l8",
                          "t33"."_l9",
                          "t33"."_l10",
                          "t33"."_l11",
                          "t33"."_l12",
                          "t33"."_l13",
                          "t33"."_l14",
                          "t33"."_l15",
                          "t33"."_l16",
                          "t33"."_l17",
                          "t33"."_l18",
                          "t33"."_l19",
                          "t33"."_l20",
                          "t33"."_l21",
                          "t33"."_l22",
                          "t33"."_l23",
                          "t27"."_rk0",
                          "t27"."_r0",
                          "t27"."_r1",
                          "t27"."_r2",
                          "t27"."_r3",
                          "t27"."_r4",
                          "t27"."_r5",
                          "t27"."_r6",
                          "t27"."_r7",
                          "t27"."_r8",
                          "t27"."_r9",
                          "t27"."_r10",
                          "t27"."_r11",
                          "t27"."_r12",
                          "t27"."_r13",
                          "t27"."_r14",
                          "t27"."_r15",
                          "t27"."_r16",
                          "t27"."_r17",
                          "t27"."_r18",
                          "t27"."_r19",
                          "t27"."_r20",
                          "t27"."_r21",
                          "t27"."_r22",
                          "t27"."_r23"
                        FROM (
                          SELECT
                            "t1"."location_id" AS "_lk0",
                            "t1"."location_id" AS "_l0",
                            "t1"."account_id" AS "_l1",
                            "t1"."location_name" AS "_l2",
                            "t1"."location_type" AS "_l3",
                            "t1"."location_category" AS "_l4",
                            "t1"."city" AS "_l5",
                            "t1"."state_code" AS "_l6",
                            "t1"."country_code" AS "_l7",
                            "t1"."total_devices" AS "_l8",
                            "t1"."active_devices" AS "_l9",
                            "t1"."maintenance_devices" AS "_l10",
                            "t1"."device_active_rate" AS "_l11",
                            "t1"."total_taps_last_30d" AS "_l12",
                            "t1"."unique_devices_last_30d" AS "_l13",
                            "t1"."active_days_last_30d" AS "_l14",
                            "t1"."total_volume_ml_30d" AS "_l15",
                            "t1"."avg_flow_rate_30d" AS "_l16",
                            "t1"."total_users" AS "_l17",
                            "t1"."active_users" AS "_l18",
                            "t1"."avg_volume_per_tap" AS "_l19",
                            "t1"."operational_health_score" AS "_l20",
                            "t1"."location_age_days" AS "_l21",
                            "t1"."location_lifecycle_stage" AS "_l22",
                            "t1"."is_newly_opened" AS "_l23"
                          FROM "intermediate"."int_locations__operational_metrics" AS "t1"
                        ) AS "t33"
                        FULL OUTER JOIN (
                          SELECT
                            "t0"."location_id" AS "_rk0",
                            "t0"."location_id" AS "_r0",
                            "t0"."account_id" AS "_r1",
                            "t0"."location_name" AS "_r2",
                            "t0"."location_type" AS "_r3",
                            "t0"."location_category" AS "_r4",
                            "t0"."city" AS "_r5",
                            "t0"."state_code" AS "_r6",
                            "t0"."country_code" AS "_r7",
                            "t0"."total_devices" AS "_r8",
                            "t0"."active_devices" AS "_r9",
                            "t0"."maintenance_devices" AS "_r10",
                            "t0"."device_connectivity_rate" AS "_r11",
                            "t0"."pours_30d" AS "_r12",
                            "t0"."active_devices_30d" AS "_r13",
                            "t0"."active_days_30d" AS "_r14",
                            "t0"."total_volume_30d" AS "_r15",
                            "t0"."avg_flow_rate_30d" AS "_r16",
                            "t0"."total_users" AS "_r17",
                            "t0"."active_users" AS "_r18",
                            "t0"."avg_volume_per_event_30d" AS "_r19",
                            "t0"."operational_health_score" AS "_r20",
                            "t0"."location_age_days" AS "_r21",
                            "t0"."location_lifecycle_stage" AS "_r22",
                            "t0"."is_newly_opened" AS "_r23"
                          FROM "intermediate"."int_locations__core" AS "t0"
                        ) AS "t27"
                          ON "t33"."_lk0" = "t27"."_rk0"
                      ) AS "t64"
                      WHERE
                        NOT (
                          (
                            "t64"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t64"."_rk0" IS NOT NULL
                          )
                          AND "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
                          AND "t64"."_l1" IS NOT DISTINCT FROM "t64"."_r1"
                          AND "t64"."_l2" IS NOT DISTINCT FROM "t64"."_r2"
                          AND "t64"."_l3" IS NOT DISTINCT FROM "t64"."_r3"
                          AND "t64"."_l4" IS NOT DISTINCT FROM "t64"."_r4"
                          AND "t64"."_l5" IS NOT DISTINCT FROM "t64"."_r5"
                          AND "t64"."_l6" IS NOT DISTINCT FROM "t64"."_r6"
                          AND "t64"."_l7" IS NOT DISTINCT FROM "t64"."_r7"
                          AND "t64"."_l8" IS NOT DISTINCT FROM "t64"."_r8"
                          AND "t64"."_l9" IS NOT DISTINCT FROM "t64"."_r9"
                          AND "t64"."_l10" IS NOT DISTINCT FROM "t64"."_r10"
                          AND "t64"."_l11" IS NOT DISTINCT FROM "t64"."_r11"
                          AND "t64"."_l12" IS NOT DISTINCT FROM "t64"."_r12"
                          AND "t64"."_l13" IS NOT DISTINCT FROM "t64"."_r13"
                          AND "t64"."_l14" IS NOT DISTINCT FROM "t64"."_r14"
                          AND "t64"."_l15" IS NOT DISTINCT FROM "t64"."_r15"
                          AND "t64"."_l16" IS NOT DISTINCT FROM "t64"."_r16"
                          AND "t64"."_l17" IS NOT DISTINCT FROM "t64"."_r17"
                          AND "t64"."_l18" IS NOT DISTINCT FROM "t64"."_r18"
                          AND "t64"."_l19" IS NOT DISTINCT FROM "t64"."_r19"
                          AND "t64"."_l20" IS NOT DISTINCT FROM "t64"."_r20"
                          AND "t64"."_l21" IS NOT DISTINCT FROM "t64"."_r21"
                          AND "t64"."_l22" IS NOT DISTINCT FROM "t64"."_r22"
                          AND "t64"."_l23" IS NOT DISTINCT FROM "t64"."_r23"
                        )
                    ) AS "t118"
                  ) AS "t123"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'a published venue operates as measured' AS "statement",
                      CONCAT_WS('|', COALESCE("t65"."_lk0", "t65"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t65"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t65"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t65"."_l0" IS NOT DISTINCT FROM "t65"."_r0"
                        THEN ''
                        ELSE 'active_days_last_30d '
                      END || CASE
                        WHEN "t65"."_l1" IS NOT DISTINCT FROM "t65"."_r1"
                        THEN ''
                        ELSE 'last_tap_timestamp '
                      END || CASE
                        WHEN "t65"."_l2" IS NOT DISTINCT FROM "t65"."_r2"
                        THEN ''
                        ELSE 'taps_per_device_30d '
                      END || CASE
                        WHEN "t65"."_l3" IS NOT DISTINCT FROM "t65"."_r3"
                        THEN ''
                        ELSE 'avg_taps_per_active_day '
                      END || CASE
                        WHEN "t65"."_l4" IS NOT DISTINCT FROM "t65"."_r4"
                        THEN ''
                        ELSE 'taps_per_user_30d '
                      END || CASE
                        WHEN "t65"."_l5" IS NOT DISTINCT FROM "t65"."_r5"
                        THEN ''
                        ELSE 'avg_volume_per_tap '
                      END || CASE
                        WHEN "t65"."_l6" IS NOT DISTINCT FROM "t65"."_r6"
                        THEN ''
                        ELSE 'activity_level '
                      END || CASE
                        WHEN "t65"."_l7" IS NOT DISTINCT FROM "t65"."_r7"
                        THEN ''
                        ELSE 'device_health_tier '
                      END || CASE
                        WHEN "t65"."_l8" IS NOT DISTINCT FROM "t65"."_r8"
                        THEN ''
                        ELSE 'user_engagement_level '
                      END || CASE
                        WHEN "t65"."_l9" IS NOT DISTINCT FROM "t65"."_r9"
                        THEN ''
                        ELSE 'recent_activity_status '
                      END || CASE
                        WHEN "t65"."_l10" IS NOT DISTINCT FROM "t65"."_r10"
                        THEN ''
                        ELSE 'has_maintenance_devices '
                      END || CASE
                        WHEN "t65"."_l11" IS NOT DISTINCT FROM "t65"."_r11"
                        THEN ''
                        ELSE 'devices_but_no_activity '
                      END || CASE
                        WHEN "t65"."_l12" IS NOT DISTINCT FROM "t65"."_r12"
                        THEN ''
                        ELSE 'users_but_no_taps '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t37"."_lk0",
                        "t37"."_l0",
                        "t37"."_l1",
                        "t37"."_l2",
                        "t37"."_l3",
                        "t37"."_l4",
                        "t37"."_l5",
                        "t37"."_l6",
                        "t37"."_l7",
                        "t37"."_l8",
                        "t37"."_l9",
                        "t37"."_l10",
                        "t37"."_l11",
                        "t37"."_l12",
                        "t34"."_rk0",
                        "t34"."_r0",
                        "t34"."_r1",
                        "t34"."_r2",
                        "t34"."_r3",
                        "t34"."_r4",
                        "t34"."_r5",
                        "t34"."_r6",
                        "t34"."_r7",
                        "t34"."_r8",
                        "t34"."_r9",
                        "t34"."_r10",
                        "t34"."_r11",
                        "t34"."_r12"
                      FROM (
                        SELECT
                          "t4"."location_id" AS "_lk0",
                          "t4"."active_days_last_30d" AS "_l0",
                          "t4"."last_tap_timestamp" AS "_l1",
                          "t4"."taps_per_device_30d" AS "_l2",
                          "t4"."avg_taps_per_active_day" AS "_l3",
                          "t4"."taps_per_user_30d" AS "_l4",
                          "t4"."avg_volume_per_tap" AS "_l5",
                          "t4"."activity_level" AS "_l6",
                          "t4"."device_health_tier" AS "_l7",
                          "t4"."user_engagement_level" AS "_l8",
                          "t4"."recent_activity_status" AS "_l9",
                          "t4"."has_maintenance_devices" AS "_l10",
                          "t4"."devices_but_no_activity" AS "_l11",
                          "t4"."users_but_no_taps" AS "_l12"
                        FROM "entity"."entity_locations" AS "t4"
                      ) AS "t37"
                      FULL OUTER JOIN (
                        SELECT
                          "t1"."location_id" AS "_rk0",
                          "t1"."active_days_last_30d" AS "_r0",
                          "t1"."last_tap_timestamp" AS "_r1",
                          "t1"."taps_per_device_30d" AS "_r2",
                          "t1"."avg_taps_per_active_day" AS "_r3",
                          "t1"."taps_per_user_30d" AS "_r4",
                          "t1"."avg_volume_per_tap" AS "_r5",
                          "t1"."activity_level" AS "_r6",
                          "t1"."device_health_tier" AS "_r7",
                          "t1"."user_engagement_level" AS "_r8",
                          "t1"."recent_activity_status" AS "_r9",
                          "t1"."has_maintenance_devices" AS "_r10",
                          "t1"."devices_but_no_activity" AS "_r11",
                          "t1"."users_but_no_taps" AS "_r12"
                        FROM "intermediate"."int_locations__operational_metrics" AS "t1"
                      ) AS "t34"
                        ON "t37"."_lk0" = "t34"."_rk0"
                    ) AS "t65"
                    WHERE
                      NOT (
                        (
                          "t65"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t65"."_rk0" IS NOT NULL
                        )
                        AND "t65"."_l0" IS NOT DISTINCT FROM "t65"."_r0"
                        AND "t65"."_l1" IS NOT DISTINCT FROM "t65"."_r1"
                        AND "t65"."_l2" IS NOT DISTINCT FROM "t65"."_r2"
                        AND "t65"."_l3" IS NOT DISTINCT FROM "t65"."_r3"
                        AND "t65"."_l4" IS NOT DISTINCT FROM "t65"."_r4"
                        AND "t65"."_l5" IS NOT DISTINCT FROM "t65"."_r5"
                        AND "t65"."_l6" IS NOT DISTINCT FROM "t65"."_r6"
                        AND "t65"."_l7" IS NOT DISTINCT FROM "t65"."_r7"
                        AND "t65"."_l8" IS NOT DISTINCT FROM "t65"."_r8"
                        AND "t65"."_l9" IS NOT DISTINCT FROM "t65"."_r9"
                        AND "t65"."_l10" IS NOT DISTINCT FROM "t65"."_r10"
                        AND "t65"."_l11" IS NOT DISTINCT FROM "t65"."_r11"
                        AND "t65"."_l12" IS NOT DISTINCT FROM "t65"."_r12"
                      )
                  ) AS "t108"
                ) AS "t124"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'the last pour of a venue' AS "statement",
                    CONCAT_WS('|', COALESCE("t93"."_lk0", "t93"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t93"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t93"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t93"."_l0" IS NOT DISTINCT FROM "t93"."_r0"
                      THEN ''
                      ELSE 'last_tap_timestamp '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t54"."_lk0",
                      "t54"."_l0",
                      "t85"."_rk0",
                      "t85"."_r0"
                    FROM (
                      SELECT
                        "t1"."location_id" AS "_lk0",
                        "t1"."last_tap_timestamp" AS "_l0"
                      FROM "intermediate"."int_locations__operational_metrics" AS "t1"
                      WHERE
                        "t1"."last_tap_timestamp" IS NOT NULL
                    ) AS "t54"
                    FULL OUTER JOIN (
                      SELECT
                        "t79"."location_id" AS "_rk0",
                        "t79"."last_tap_timestamp" AS "_r0"
                      FROM (
                        SELECT
                          "t73"."location_id",
                          MAX("t73"."last_pour_at") AS "last_tap_timestamp"
                        FROM (
                          SELECT
                            "t61"."device_id",
                            "t61"."location_id",
                            "t61"."account_id",
                            "t61"."is_orphan",
                            "t61"."event_date",
                            "t61"."hour_timestamp",
                            "t61"."business_period",
                            "t61"."first_event_at",
                            "t61"."last_event_at",
                            "t61"."last_pour_at",
                            "t61"."events",
                            "t61"."pours",
                            "t61"."temperature_events",
                            "t61"."pressure_events",
                            "t61"."keg_level_events",
                            "t61"."cleaning_events",
                            "t61"."health_check_events",
                            "t61"."error_events",
                            "t61"."maintenance_events",
                            "t61"."calibration_events",
                            "t61"."volume_ml",
                            "t61"."min_pour_ml",
                            "t61"."max_pour_ml",
                            "t61"."pour_seconds",
                            "t61"."active_seconds",
                            "t61"."flow_readings",
                            "t61"."flow_sum",
                            "t61"."flow_square_sum",
                            "t61"."min_flow",
                            "t61"."max_flow",
                            "t61"."temperature_readings",
                            "t61"."temperature_sum",
                            "t61"."temperature_square_sum",
                            "t61"."min_temperature",
                            "t61"."max_temperature",
                            "t61"."temperature_anomalies",
                            "t61"."critical_temperatures",
                            "t61"."high_temperatures",
                            "t61"."low_temperatures",
                            "t61"."pressure_readings",
                            "t61"."pressure_sum",
                            "t61"."pressure_square_sum",
                            "t61"."min_pressure",
                            "t61"."max_pressure",
                            "t61"."pressure_anomalies",
                            "t61"."critical_pressures",
                            "t61"."high_pressures",
                            "t61"."low_pressures",
                            "t61"."readings",
                            "t61"."anomalies",
                            "t61"."critical_readings",
                            "t61"."checks",
                            "t61"."alerts",
                            "t61"."events_with_status",
                            "t61"."successful_events",
                            "t61"."failed_events",
                            "t61"."errors",
                            "t61"."health_check_errors",
                            "t61"."last_maintenance_at"
                          FROM (
                            SELECT
                              *
                            FROM "timeline"."tap_hours" AS "t10"
                            WHERE
                              NOT (
                                "t10"."is_orphan"
                              ) AND "t10"."pours" > 0
                          ) AS "t61"
                          SEMI JOIN (
                            SELECT
                              *
                            FROM "staging"."stg_app_database__locations" AS "t5"
                            WHERE
                              NOT (
                                "t5"."is_orphan"
                              )
                          ) AS "t56"
                            ON "t61"."location_id" = "t56"."location_id"
                        ) AS "t73"
                        GROUP BY
                          1
                      ) AS "t79"
                    ) AS "t85"
                      ON "t54"."_lk0" = "t85"."_rk0"
                  ) AS "t93"
                  WHERE
                    NOT (
                      (
                        "t93"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t93"."_rk0" IS NOT NULL
                      )
                      AND "t93"."_l0" IS NOT DISTINCT FROM "t93"."_r0"
                    )
                ) AS "t107"
              ) AS "t125"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'open tickets of a venue = those of its account' AS "statement",
                  CONCAT_WS('|', COALESCE("t70"."_lk0", "t70"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t70"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t70"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t70"."_l0" IS NOT DISTINCT FROM "t70"."_r0"
                    THEN ''
                    ELSE 'account_open_tickets '
                  END AS "differences"
                FROM (
                  SELECT
                    "t36"."_lk0",
                    "t36"."_l0",
                    "t58"."_rk0",
                    "t58"."_r0"
                  FROM (
                    SELECT
                      "t4"."account_id" AS "_lk0",
                      "t4"."account_open_tickets" AS "_l0"
                    FROM "entity"."entity_locations" AS "t4"
                  ) AS "t36"
                  INNER JOIN (
                    SELECT
                      "t6"."account_id" AS "_rk0",
                      "t6"."open_tickets" AS "_r0"
                    FROM "timeline"."ticket_days" AS "t6"
                    WHERE
                      "t6"."day" = MAKE_DATE(2026, 6, 30)
                  ) AS "t58"
                    ON "t36"."_lk0" = "t58"."_rk0"
                ) AS "t70"
                WHERE
                  NOT (
                    (
                      "t70"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t70"."_rk0" IS NOT NULL
                    )
                    AND "t70"."_l0" IS NOT DISTINCT FROM "t70"."_r0"
                  )
              ) AS "t84"
            ) AS "t126"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'the fleet of a venue = its devices' AS "statement",
                CONCAT_WS('|', COALESCE("t111"."_lk0", "t111"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t111"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t111"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t111"."_l0" IS NOT DISTINCT FROM "t111"."_r0"
                  THEN ''
                  ELSE 'online_devices '
                END || CASE
                  WHEN "t111"."_l1" IS NOT DISTINCT FROM "t111"."_r1"
                  THEN ''
                  ELSE 'maintenance_devices '
                END || CASE
                  WHEN "t111"."_l2" IS NOT DISTINCT FROM "t111"."_r2"
                  THEN ''
                  ELSE 'online_now_pct '
                END || CASE
                  WHEN "t111"."_l3" IS NOT DISTINCT FROM "t111"."_r3"
                  THEN ''
                  ELSE 'first_device_installed '
                END || CASE
                  WHEN "t111"."_l4" IS NOT DISTINCT FROM "t111"."_r4"
                  THEN ''
                  ELSE 'latest_device_installed '
                END || CASE WHEN "t111"."_l5" IS NOT DISTINCT FROM "t111"."_r5" THEN '' ELSE 'devices ' END || CASE
                  WHEN "t111"."_l6" IS NOT DISTINCT FROM "t111"."_r6"
                  THEN ''
                  ELSE 'controllers_in_service '
                END || CASE
                  WHEN "t111"."_l7" IS NOT DISTINCT FROM "t111"."_r7"
                  THEN ''
                  ELSE 'active_devices_30d '
                END AS "differences"
              FROM (
                SELECT
                  "t51"."_lk0",
                  "t51"."_l0",
                  "t51"."_l1",
                  "t51"."_l2",
                  "t51"."_l3",
                  "t51"."_l4",
                  "t51"."_l5",
                  "t51"."_l6",
                  "t51"."_l7",
                  "t103"."_rk0",
                  "t103"."_r0",
                  "t103"."_r1",
                  "t103"."_r2",
                  "t103"."_r3",
                  "t103"."_r4",
                  "t103"."_r5",
                  "t103"."_r6",
                  "t103"."_r7"
                FROM (
                  SELECT
                    "t0"."location_id" AS "_lk0",
                    "t0"."online_devices" AS "_l0",
                    "t0"."maintenance_devices" AS "_l1",
                    "t0"."online_now_pct" AS "_l2",
                    "t0"."first_device_installed" AS "_l3",
                    "t0"."latest_device_installed" AS "_l4",
                    "t0"."total_devices" AS "_l5",
                    "t0"."controllers_in_service" AS "_l6",
                    "t0"."active_devices_30d" AS "_l7"
                  FROM "intermediate"."int_locations__core" AS "t0"
                  WHERE
                    "t0"."total_devices" > 0
                ) AS "t51"
                FULL OUTER JOIN (
                  SELECT
                    "t96"."location_id" AS "_rk0",
                    "t96"."online_devices" AS "_r0",
                    "t96"."maintenance_devices" AS "_r1",
                    "t96"."online_now_pct" AS "_r2",
                    "t96"."first_device_installed" AS "_r3",
                    "t96"."latest_device_installed" AS "_r4",
                    "t96"."devices" AS "_r5",
                    "t96"."controllers_in_service" AS "_r6",
                    "t96"."active_devices_30d" AS "_r7"
                  FROM "t92" AS "t96"
                ) AS "t103"
                  ON "t51"."_lk0" = "t103"."_rk0"
              ) AS "t111"
              WHERE
                NOT (
                  (
                    "t111"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t111"."_rk0" IS NOT NULL
                  )
                  AND "t111"."_l0" IS NOT DISTINCT FROM "t111"."_r0"
                  AND "t111"."_l1" IS NOT DISTINCT FROM "t111"."_r1"
                  AND "t111"."_l2" IS NOT DISTINCT FROM "t111"."_r2"
                  AND "t111"."_l3" IS NOT DISTINCT FROM "t111"."_r3"
                  AND "t111"."_l4" IS NOT DISTINCT FROM "t111"."_r4"
                  AND "t111"."_l5" IS NOT DISTINCT FROM "t111"."_r5"
                  AND "t111"."_l6" IS NOT DISTINCT FROM "t111"."_r6"
                  AND "t111"."_l7" IS NOT DISTINCT FROM "t111"."_r7"
                )
            ) AS "t120"
          ) AS "t127"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'days since maintenance of a venue = its taps' AS "statement",
              CONCAT_WS('|', COALESCE("t110"."_lk0", "t110"."_rk0")) AS "entity_key",
              CASE
                WHEN "t110"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t110"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t110"."_l0" IS NOT DISTINCT FROM "t110"."_r0"
                OR COALESCE(
                  ABS("t110"."_l0" - "t110"."_r0") <= (
                    (
                      ABS("t110"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_days_since_maintenance '
              END AS "differences"
            FROM (
              SELECT
                "t50"."_lk0",
                "t50"."_l0",
                "t102"."_rk0",
                "t102"."_r0"
              FROM (
                SELECT
                  "t0"."location_id" AS "_lk0",
                  "t0"."avg_days_since_maintenance" AS "_l0"
                FROM "intermediate"."int_locations__core" AS "t0"
                WHERE
                  "t0"."total_devices" > 0
              ) AS "t50"
              FULL OUTER JOIN (
                SELECT
                  "t96"."location_id" AS "_rk0",
                  "t96"."usual" AS "_r0"
                FROM "t92" AS "t96"
              ) AS "t102"
                ON "t50"."_lk0" = "t102"."_rk0"
            ) AS "t110"
            WHERE
              NOT (
                (
                  "t110"."_lk0" IS NOT NULL
                )
                AND (
                  "t110"."_rk0" IS NOT NULL
                )
                AND (
                  "t110"."_l0" IS NOT DISTINCT FROM "t110"."_r0"
                  OR COALESCE(
                    ABS("t110"."_l0" - "t110"."_r0") <= (
                      (
                        ABS("t110"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t119"
        ) AS "t128"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a venue without devices has none online' AS "statement",
            CONCAT_WS('|', COALESCE("t109"."_lk0", "t109"."_rk0")) AS "entity_key",
            CASE
              WHEN "t109"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t109"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS "differences"
          FROM (
            SELECT
              "t62"."_lk0",
              "t101"."_rk0"
            FROM (
              SELECT
                "t0"."location_id" AS "_lk0"
              FROM "intermediate"."int_locations__core" AS "t0"
              WHERE
                "t0"."total_devices" = 0
                AND (
                  "t0"."online_devices" + "t0"."maintenance_devices"
                ) > 0
            ) AS "t62"
            LEFT OUTER JOIN (
              SELECT
                "t96"."location_id" AS "_rk0"
              FROM "t92" AS "t96"
            ) AS "t101"
              ON "t62"."_lk0" = "t101"."_rk0"
          ) AS "t109"
          WHERE
            NOT (
              (
                "t109"."_lk0" IS NOT NULL
              ) AND (
                "t109"."_rk0" IS NOT NULL
              )
            )
        ) AS "t114"
      ) AS "t129"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'users are told of an account''s only venue' AS "statement",
          CONCAT_WS('|', COALESCE("t86"."_lk0", "t86"."_rk0")) AS "entity_key",
          CASE
            WHEN "t86"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t86"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS "differences"
        FROM (
          SELECT
            "t48"."_lk0",
            "t76"."_rk0"
          FROM (
            SELECT
              "t0"."location_id" AS "_lk0"
            FROM "intermediate"."int_locations__core" AS "t0"
            WHERE
              "t0"."total_users" IS NOT NULL
          ) AS "t48"
          FULL OUTER JOIN (
            SELECT
              "t67"."location_id" AS "_rk0"
            FROM "t63" AS "t67"
            WHERE
              "t67"."venues" = 1
          ) AS "t76"
            ON "t48"."_lk0" = "t76"."_rk0"
        ) AS "t86"
        WHERE
          NOT (
            (
              "t86"."_lk0" IS NOT NULL
            ) AND (
              "t86"."_rk0" IS NOT NULL
            )
          )
      ) AS "t97"
    ) AS "t130"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'users of a venue' AS "statement",
        CONCAT_WS('|', COALESCE("t105"."_lk0", "t105"."_rk0")) AS "entity_key",
        CASE
          WHEN "t105"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t105"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t105"."_l0" IS NOT DISTINCT FROM "t105"."_r0"
          THEN ''
          ELSE 'total_users '
        END || CASE
          WHEN "t105"."_l1" IS NOT DISTINCT FROM "t105"."_r1"
          THEN ''
          ELSE 'active_users '
        END || CASE
          WHEN "t105"."_l2" IS NOT DISTINCT FROM "t105"."_r2"
          THEN ''
          ELSE 'latest_user_login '
        END AS "differences"
      FROM (
        SELECT
          "t49"."_lk0",
          "t49"."_l0",
          "t49"."_l1",
          "t49"."_l2",
          "t95"."_rk0",
          "t95"."_r0",
          "t95"."_r1",
          "t95"."_r2"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."total_users" AS "_l0",
            "t0"."active_users" AS "_l1",
            "t0"."latest_user_login" AS "_l2"
          FROM "intermediate"."int_locations__core" AS "t0"
          WHERE
            "t0"."total_users" IS NOT NULL AND "t0"."total_users" > 0
        ) AS "t49"
        FULL OUTER JOIN (
          SELECT
            "t88"."account_id" AS "_rk0",
            "t88"."total_users" AS "_r0",
            "t88"."active_users" AS "_r1",
            "t88"."latest_user_login" AS "_r2"
          FROM "t87" AS "t88"
        ) AS "t95"
          ON "t49"."_lk0" = "t95"."_rk0"
      ) AS "t105"
      WHERE
        NOT (
          (
            "t105"."_lk0" IS NOT NULL
          )
          AND (
            "t105"."_rk0" IS NOT NULL
          )
          AND "t105"."_l0" IS NOT DISTINCT FROM "t105"."_r0"
          AND "t105"."_l1" IS NOT DISTINCT FROM "t105"."_r1"
          AND "t105"."_l2" IS NOT DISTINCT FROM "t105"."_r2"
        )
    ) AS "t113"
  ) AS "t131"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'use of a venue' AS "statement",
      CONCAT_WS('|', COALESCE("t104"."_lk0", "t104"."_rk0")) AS "entity_key",
      CASE
        WHEN "t104"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t104"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t104"."_l0" IS NOT DISTINCT FROM "t104"."_r0"
        THEN ''
        ELSE 'total_users '
      END || CASE
        WHEN "t104"."_l1" IS NOT DISTINCT FROM "t104"."_r1"
        THEN ''
        ELSE 'active_users '
      END || CASE
        WHEN "t104"."_l2" IS NOT DISTINCT FROM "t104"."_r2"
        THEN ''
        ELSE 'last_user_activity '
      END || CASE
        WHEN "t104"."_l3" IS NOT DISTINCT FROM "t104"."_r3"
        THEN ''
        ELSE 'total_feature_interactions_30d '
      END AS "differences"
    FROM (
      SELECT
        "t53"."_lk0",
        "t53"."_l0",
        "t53"."_l1",
        "t53"."_l2",
        "t53"."_l3",
        "t94"."_rk0",
        "t94"."_r0",
        "t94"."_r1",
        "t94"."_r2",
        "t94"."_r3"
      FROM (
        SELECT
          "t1"."account_id" AS "_lk0",
          "t1"."total_users" AS "_l0",
          "t1"."active_users" AS "_l1",
          "t1"."last_user_activity" AS "_l2",
          "t1"."total_feature_interactions_30d" AS "_l3"
        FROM "intermediate"."int_locations__operational_metrics" AS "t1"
        WHERE
          "t1"."total_users" > 0
      ) AS "t53"
      FULL OUTER JOIN (
        SELECT
          "t88"."account_id" AS "_rk0",
          "t88"."total_users" AS "_r0",
          "t88"."active_users" AS "_r1",
          "t88"."last_user_activity" AS "_r2",
          "t88"."total_feature_interactions_30d" AS "_r3"
        FROM "t87" AS "t88"
      ) AS "t94"
        ON "t53"."_lk0" = "t94"."_rk0"
    ) AS "t104"
    WHERE
      NOT (
        (
          "t104"."_lk0" IS NOT NULL
        )
        AND (
          "t104"."_rk0" IS NOT NULL
        )
        AND "t104"."_l0" IS NOT DISTINCT FROM "t104"."_r0"
        AND "t104"."_l1" IS NOT DISTINCT FROM "t104"."_r1"
        AND "t104"."_l2" IS NOT DISTINCT FROM "t104"."_r2"
        AND "t104"."_l3" IS NOT DISTINCT FROM "t104"."_r3"
      )
  ) AS "t115"
) AS "t132"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'beers of a venue' AS "statement",
    CONCAT_WS('|', COALESCE("t91"."_lk0", "t91"."_rk0")) AS "entity_key",
    CASE
      WHEN "t91"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t91"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t91"."_l0" IS NOT DISTINCT FROM "t91"."_r0"
      THEN ''
      ELSE 'beverage_types_served_30d '
    END AS "differences"
  FROM (
    SELECT
      "t47"."_lk0",
      "t47"."_l0",
      "t83"."_rk0",
      "t83"."_r0"
    FROM (
      SELECT
        "t0"."location_id" AS "_lk0",
        "t0"."beverage_types_served_30d" AS "_l0"
      FROM "intermediate"."int_locations__core" AS "t0"
      WHERE
        "t0"."beverage_types_served_30d" > 0
    ) AS "t47"
    FULL OUTER JOIN (
      SELECT
        "t77"."location_id" AS "_rk0",
        "t77"."beverage_types_served_30d" AS "_r0"
      FROM (
        SELECT
          "t69"."location_id",
          COUNT(DISTINCT "t69"."beer_type") AS "beverage_types_served_30d"
        FROM (
          SELECT
            "t57"."tap_event_id",
            "t57"."device_id",
            "t57"."location_id",
            "t57"."account_id",
            "t57"."event_timestamp",
            "t57"."event_date",
            "t57"."event_hour",
            "t57"."event_day_of_week",
            "t57"."business_period",
            "t57"."event_type",
            "t57"."event_category",
            "t57"."status",
            "t57"."event_status",
            "t57"."is_successful",
            "t57"."is_error",
            "t57"."is_alert",
            "t57"."device_category",
            "t57"."is_valid_pour",
            "t57"."volume_ml",
            "t57"."volume_oz",
            "t57"."flow_rate_ml_per_sec",
            "t57"."duration_seconds",
            "t57"."estimated_revenue",
            "t57"."beer_type",
            "t57"."temperature_c",
            "t57"."target_temperature_c",
            "t57"."ambient_temperature_c",
            "t57"."cooling_active",
            "t57"."temperature_level",
            "t57"."temperature_anomaly",
            "t57"."pressure_psi",
            "t57"."target_pressure_psi",
            "t57"."co2_level",
            "t57"."pressure_alert",
            "t57"."pressure_level",
            "t57"."pressure_anomaly",
            "t57"."quality_level",
            "t57"."keg_id",
            "t57"."keg_level_percent",
            "t57"."keg_volume_remaining_ml",
            "t57"."estimated_pours_remaining",
            "t57"."cleaning_type",
            "t57"."cleaning_chemical",
            "t57"."cleaning_operator_id",
            "t57"."health_status",
            "t57"."uptime_hours",
            "t57"."error_count",
            "t57"."last_maintenance_at",
            "t57"."firmware_version",
            "t57"."missing_device_id",
            "t57"."missing_timestamp",
            "t57"."invalid_volume",
            "t57"."invalid_duration",
            "t57"."is_orphan",
            "t57"."record_created_at"
          FROM (
            SELECT
              *
            FROM "staging"."stg_app_database__tap_events" AS "t2"
            WHERE
              NOT (
                "t2"."is_orphan"
              )
              AND "t2"."is_valid_pour"
              AND "t2"."event_date" <= MAKE_DATE(2026, 6, 30)
              AND "t2"."event_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
              )
              AND "t2"."beer_type" IS NOT NULL
          ) AS "t57"
          SEMI JOIN "intermediate"."int_locations__core" AS "t11"
            ON "t57"."location_id" = "t11"."location_id"
        ) AS "t69"
        GROUP BY
          1
      ) AS "t77"
    ) AS "t83"
      ON "t47"."_lk0" = "t83"."_rk0"
  ) AS "t91"
  WHERE
    NOT (
      (
        "t91"."_lk0" IS NOT NULL
      )
      AND (
        "t91"."_rk0" IS NOT NULL
      )
      AND "t91"."_l0" IS NOT DISTINCT FROM "t91"."_r0"
    )
) AS "t106"
