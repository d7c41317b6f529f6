WITH "t42" AS (
  SELECT
    "t28"."device_id",
    "t28"."device_key",
    "t28"."location_id",
    "t28"."account_id",
    "t28"."location_account_id",
    "t28"."owner_mismatch",
    "t28"."device_type",
    "t28"."category",
    "t28"."manufacturer",
    "t28"."model",
    "t28"."serial_number",
    "t28"."firmware_version",
    "t28"."ip_address",
    "t28"."mac_address",
    "t28"."device_priority",
    "t28"."status",
    "t28"."operational_status",
    "t28"."is_online",
    "t28"."usage_pattern",
    "t28"."network_connectivity",
    "t28"."install_date",
    "t28"."warranty_expiry",
    "t28"."last_maintenance_date",
    "t28"."expected_lifespan_years",
    "t28"."days_since_install",
    "t28"."days_until_warranty_expiry",
    "t28"."warranty_status",
    "t28"."purchase_price",
    "t28"."energy_consumption_watts",
    "t28"."estimated_daily_energy_cost",
    "t28"."missing_location_id",
    "t28"."missing_device_type",
    "t28"."is_orphan",
    "t28"."device_created_at",
    "t28"."device_updated_at",
    COALESCE("t28"."location_account_id", "t28"."account_id") AS "owner",
    NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."status")), '-', '_'), ' ', '_'), '') AS "flag"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__devices" AS "t6"
    WHERE
      NOT (
        "t6"."is_orphan"
      )
  ) AS "t28"
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
                'a device is what the app says' AS "statement",
                CONCAT_WS('|', COALESCE("t55"."_lk0", "t55"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t55"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t55"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                  THEN ''
                  ELSE 'device_key '
                END || CASE
                  WHEN "t55"."_l1" IS NOT DISTINCT FROM "t55"."_r1"
                  THEN ''
                  ELSE 'location_id '
                END || CASE
                  WHEN "t55"."_l2" IS NOT DISTINCT FROM "t55"."_r2"
                  THEN ''
                  ELSE 'device_type '
                END || CASE
                  WHEN "t55"."_l3" IS NOT DISTINCT FROM "t55"."_r3"
                  THEN ''
                  ELSE 'device_priority '
                END || CASE WHEN "t55"."_l4" IS NOT DISTINCT FROM "t55"."_r4" THEN '' ELSE 'model ' END || CASE
                  WHEN "t55"."_l5" IS NOT DISTINCT FROM "t55"."_r5"
                  THEN ''
                  ELSE 'firmware_version '
                END || CASE
                  WHEN "t55"."_l6" IS NOT DISTINCT FROM "t55"."_r6"
                  THEN ''
                  ELSE 'serial_number '
                END || CASE
                  WHEN "t55"."_l7" IS NOT DISTINCT FROM "t55"."_r7"
                  THEN ''
                  ELSE 'operational_status '
                END || CASE WHEN "t55"."_l8" IS NOT DISTINCT FROM "t55"."_r8" THEN '' ELSE 'is_online ' END || CASE
                  WHEN "t55"."_l9" IS NOT DISTINCT FROM "t55"."_r9"
                  THEN ''
                  ELSE 'network_connectivity '
                END || CASE
                  WHEN "t55"."_l10" IS NOT DISTINCT FROM "t55"."_r10"
                  THEN ''
                  ELSE 'device_created_at '
                END || CASE
                  WHEN "t55"."_l11" IS NOT DISTINCT FROM "t55"."_r11"
                  THEN ''
                  ELSE 'device_updated_at '
                END || CASE
                  WHEN "t55"."_l12" IS NOT DISTINCT FROM "t55"."_r12"
                  THEN ''
                  ELSE 'account_id '
                END || CASE
                  WHEN "t55"."_l13" IS NOT DISTINCT FROM "t55"."_r13"
                  THEN ''
                  ELSE 'device_installed_date '
                END || CASE
                  WHEN "t55"."_l14" IS NOT DISTINCT FROM "t55"."_r14"
                  THEN ''
                  ELSE 'device_age_days '
                END || CASE
                  WHEN "t55"."_l15" IS NOT DISTINCT FROM "t55"."_r15"
                  THEN ''
                  ELSE 'device_status '
                END AS "differences"
              FROM (
                SELECT
                  "t18"."_lk0",
                  "t18"."_l0",
                  "t18"."_l1",
                  "t18"."_l2",
                  "t18"."_l3",
                  "t18"."_l4",
                  "t18"."_l5",
                  "t18"."_l6",
                  "t18"."_l7",
                  "t18"."_l8",
                  "t18"."_l9",
                  "t18"."_l10",
                  "t18"."_l11",
                  "t18"."_l12",
                  "t18"."_l13",
                  "t18"."_l14",
                  "t18"."_l15",
                  "t50"."_rk0",
                  "t50"."_r0",
                  "t50"."_r1",
                  "t50"."_r2",
                  "t50"."_r3",
                  "t50"."_r4",
                  "t50"."_r5",
                  "t50"."_r6",
                  "t50"."_r7",
                  "t50"."_r8",
                  "t50"."_r9",
                  "t50"."_r10",
                  "t50"."_r11",
                  "t50"."_r12",
                  "t50"."_r13",
                  "t50"."_r14",
                  "t50"."_r15"
                FROM (
                  SELECT
                    "t0"."device_id" AS "_lk0",
                    "t0"."device_key" AS "_l0",
                    "t0"."location_id" AS "_l1",
                    "t0"."device_type" AS "_l2",
                    "t0"."device_priority" AS "_l3",
                    "t0"."model" AS "_l4",
                    "t0"."firmware_version" AS "_l5",
                    "t0"."serial_number" AS "_l6",
                    "t0"."operational_status" AS "_l7",
                    "t0"."is_online" AS "_l8",
                    "t0"."network_connectivity" AS "_l9",
                    "t0"."device_created_at" AS "_l10",
                    "t0"."device_updated_at" AS "_l11",
                    "t0"."account_id" AS "_l12",
                    "t0"."device_installed_date" AS "_l13",
                    "t0"."device_age_days" AS "_l14",
                    "t0"."device_status" AS "_l15"
                  FROM "intermediate"."int_devices__performance_health" AS "t0"
                ) AS "t18"
                FULL OUTER JOIN (
                  SELECT
                    "t43"."device_id" AS "_rk0",
                    "t43"."device_key" AS "_r0",
                    "t43"."location_id" AS "_r1",
                    "t43"."device_type" AS "_r2",
                    "t43"."device_priority" AS "_r3",
                    "t43"."model" AS "_r4",
                    "t43"."firmware_version" AS "_r5",
                    "t43"."serial_number" AS "_r6",
                    "t43"."operational_status" AS "_r7",
                    "t43"."is_online" AS "_r8",
                    "t43"."network_connectivity" AS "_r9",
                    "t43"."device_created_at" AS "_r10",
                    "t43"."device_updated_at" AS "_r11",
                    "t43"."owner" AS "_r12",
                    "t43"."install_date" AS "_r13",
                    "t43"."days_since_install" AS "_r14",
                    "t43"."flag" AS "_r15"
                  FROM "t42" AS "t43"
                ) AS "t50"
                  ON "t18"."_lk0" = "t50"."_rk0"
              ) AS "t55"
              WHERE
                NOT (
                  (
                    "t55"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t55"."_rk0" IS NOT NULL
                  )
                  AND "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                  AND "t55"."_l1" IS NOT DISTINCT FROM "t55"."_r1"
                  AND "t55"."_l2" IS NOT DISTINCT FROM "t55"."_r2"
                  AND "t55"."_l3" IS NOT DISTINCT FROM "t55"."_r3"
                  AND "t55"."_l4" IS NOT DISTINCT FROM "t55"."_r4"
                  AND "t55"."_l5" IS NOT DISTINCT FROM "t55"."_r5"
                  AND "t55"."_l6" IS NOT DISTINCT FROM "t55"."_r6"
                  AND "t55"."_l7" IS NOT DISTINCT FROM "t55"."_r7"
                  AND "t55"."_l8" IS NOT DISTINCT FROM "t55"."_r8"
                  AND "t55"."_l9" IS NOT DISTINCT FROM "t55"."_r9"
                  AND "t55"."_l10" IS NOT DISTINCT FROM "t55"."_r10"
                  AND "t55"."_l11" IS NOT DISTINCT FROM "t55"."_r11"
                  AND "t55"."_l12" IS NOT DISTINCT FROM "t55"."_r12"
                  AND "t55"."_l13" IS NOT DISTINCT FROM "t55"."_r13"
                  AND "t55"."_l14" IS NOT DISTINCT FROM "t55"."_r14"
                  AND "t55"."_l15" IS NOT DISTINCT FROM "t55"."_r15"
                )
            ) AS "t64"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a device is what its last day says' AS "statement",
                CONCAT_WS('|', COALESCE("t40"."_lk0", "t40"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t40"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t40"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
                  THEN ''
                  ELSE 'is_tap_controller '
                END || CASE
                  WHEN "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1"
                  THEN ''
                  ELSE 'is_in_service '
                END || CASE
                  WHEN "t40"."_l2" IS NOT DISTINCT FROM "t40"."_r2"
                  THEN ''
                  ELSE 'is_account_churned '
                END || CASE
                  WHEN "t40"."_l3" IS NOT DISTINCT FROM "t40"."_r3"
                  THEN ''
                  ELSE 'active_days_30d '
                END || CASE
                  WHEN "t40"."_l4" IS NOT DISTINCT FROM "t40"."_r4"
                  THEN ''
                  ELSE 'service_days_30d '
                END || CASE
                  WHEN "t40"."_l5" IS NOT DISTINCT FROM "t40"."_r5"
                  THEN ''
                  ELSE 'checks_30d '
                END || CASE
                  WHEN "t40"."_l6" IS NOT DISTINCT FROM "t40"."_r6"
                  THEN ''
                  ELSE 'readings_30d '
                END || CASE
                  WHEN "t40"."_l7" IS NOT DISTINCT FROM "t40"."_r7"
                  THEN ''
                  ELSE 'failures_30d '
                END || CASE
                  WHEN "t40"."_l8" IS NOT DISTINCT FROM "t40"."_r8"
                  THEN ''
                  ELSE 'uptime_score '
                END || CASE
                  WHEN "t40"."_l9" IS NOT DISTINCT FROM "t40"."_r9"
                  THEN ''
                  ELSE 'performance_score '
                END || CASE
                  WHEN "t40"."_l10" IS NOT DISTINCT FROM "t40"."_r10"
                  THEN ''
                  ELSE 'alert_rate_30d '
                END || CASE
                  WHEN "t40"."_l11" IS NOT DISTINCT FROM "t40"."_r11"
                  THEN ''
                  ELSE 'quality_issue_rate_30d '
                END || CASE
                  WHEN "t40"."_l12" IS NOT DISTINCT FROM "t40"."_r12"
                  THEN ''
                  ELSE 'operating_hours_30d '
                END || CASE
                  WHEN "t40"."_l13" IS NOT DISTINCT FROM "t40"."_r13"
                  THEN ''
                  ELSE 'mtbf_hours '
                END || CASE
                  WHEN "t40"."_l14" IS NOT DISTINCT FROM "t40"."_r14"
                  THEN ''
                  ELSE 'last_failure_category '
                END || CASE
                  WHEN "t40"."_l15" IS NOT DISTINCT FROM "t40"."_r15"
                  THEN ''
                  ELSE 'last_maintenance_date '
                END || CASE
                  WHEN "t40"."_l16" IS NOT DISTINCT FROM "t40"."_r16"
                  THEN ''
                  ELSE 'days_since_maintenance '
                END || CASE
                  WHEN "t40"."_l17" IS NOT DISTINCT FROM "t40"."_r17"
                  THEN ''
                  ELSE 'maintenance_status '
                END || CASE
                  WHEN "t40"."_l18" IS NOT DISTINCT FROM "t40"."_r18"
                  THEN ''
                  ELSE 'last_heartbeat_at '
                END || CASE
                  WHEN "t40"."_l19" IS NOT DISTINCT FROM "t40"."_r19"
                  THEN ''
                  ELSE 'latest_event_timestamp '
                END || CASE
                  WHEN "t40"."_l20" IS NOT DISTINCT FROM "t40"."_r20"
                  THEN ''
                  ELSE 'total_events_30d '
                END || CASE
                  WHEN "t40"."_l21" IS NOT DISTINCT FROM "t40"."_r21"
                  THEN ''
                  ELSE 'usage_events_30d '
                END || CASE
                  WHEN "t40"."_l22" IS NOT DISTINCT FROM "t40"."_r22"
                  THEN ''
                  ELSE 'alert_events_30d '
                END || CASE
                  WHEN "t40"."_l23" IS NOT DISTINCT FROM "t40"."_r23"
                  THEN ''
                  ELSE 'quality_issues_30d '
                END || CASE
                  WHEN "t40"."_l24" IS NOT DISTINCT FROM "t40"."_r24"
                  THEN ''
                  ELSE 'total_volume_ml_30d '
                END || CASE
                  WHEN "t40"."_l25" IS NOT DISTINCT FROM "t40"."_r25"
                  THEN ''
                  ELSE 'avg_flow_rate_30d '
                END || CASE
                  WHEN "t40"."_l26" IS NOT DISTINCT FROM "t40"."_r26"
                  THEN ''
                  ELSE 'avg_temperature_30d '
                END || CASE
                  WHEN "t40"."_l27" IS NOT DISTINCT FROM "t40"."_r27"
                  THEN ''
                  ELSE 'avg_pressure_30d '
                END || CASE
                  WHEN "t40"."_l28" IS NOT DISTINCT FROM "t40"."_r28"
                  THEN ''
                  ELSE 'uptime_percentage_30d '
                END || CASE
                  WHEN "t40"."_l29" IS NOT DISTINCT FROM "t40"."_r29"
                  THEN ''
                  ELSE 'alert_score '
                END || CASE
                  WHEN "t40"."_l30" IS NOT DISTINCT FROM "t40"."_r30"
                  THEN ''
                  ELSE 'overall_device_health_score '
                END AS "differences"
              FROM (
                SELECT
                  "t19"."_lk0",
                  "t19"."_l0",
                  "t19"."_l1",
                  "t19"."_l2",
                  "t19"."_l3",
                  "t19"."_l4",
                  "t19"."_l5",
                  "t19"."_l6",
                  "t19"."_l7",
                  "t19"."_l8",
                  "t19"."_l9",
                  "t19"."_l10",
                  "t19"."_l11",
                  "t19"."_l12",
                  "t19"."_l13",
                  "t19"."_l14",
                  "t19"."_l15",
                  "t19"."_l16",
                  "t19"."_l17",
                  "t19"."_l18",
                  "t19"."_l19",
                  "t19"."_l20",
                  "t19"."_l21",
                  "t19"."_l22",
                  "t19"."_l23",
                  "t19"."_l24",
                  "t19"."_l25",
                  "t19"."_l26",
                  "t19"."_l27",
                  "t19"."_l28",
                  "t19"."_l29",
                  "t19"."_l30",
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
                  "t34"."_r12",
                  "t34"."_r13",
                  "t34"."_r14",
                  "t34"."_r15",
                  "t34"."_r16",
                  "t34"."_r17",
                  "t34"."_r18",
                  "t34"."_r19",
                  "t34"."_r20",
                  "t34"."_r21",
                  "t34"."_r22",
                  "t34"."_r23",
                  "t34"."_r24",
                  "t34"."_r25",
                  "t34"."_r26",
                  "t34"."_r27",
                  "t34"."_r28",
                  "t34"."_r29",
                  "t34"."_r30"
                FROM (
                  SELECT
                    "t0"."device_id" AS "_lk0",
                    "t0"."is_tap_controller" AS "_l0",
                    "t0"."is_in_service" AS "_l1",
                    "t0"."is_account_churned" AS "_l2",
                    "t0"."active_days_30d" AS "_l3",
                    "t0"."service_days_30d" AS "_l4",
                    "t0"."checks_30d" AS "_l5",
                    "t0"."readings_30d" AS "_l6",
                    "t0"."failures_30d" AS "_l7",
                    "t0"."uptime_score" AS "_l8",
                    "t0"."performance_score" AS "_l9",
                    "t0"."alert_rate_30d" AS "_l10",
                    "t0"."quality_issue_rate_30d" AS "_l11",
                    "t0"."operating_hours_30d" AS "_l12",
                    "t0"."mtbf_hours" AS "_l13",
                    "t0"."last_failure_category" AS "_l14",
                    "t0"."last_maintenance_date" AS "_l15",
                    "t0"."days_since_maintenance" AS "_l16",
                    "t0"."maintenance_status" AS "_l17",
                    "t0"."last_heartbeat_at" AS "_l18",
                    "t0"."latest_event_timestamp" AS "_l19",
                    "t0"."total_events_30d" AS "_l20",
                    "t0"."usage_events_30d" AS "_l21",
                    "t0"."alert_events_30d" AS "_l22",
                    "t0"."quality_issues_30d" AS "_l23",
                    "t0"."total_volume_ml_30d" AS "_l24",
                    "t0"."avg_flow_rate_30d" AS "_l25",
                    "t0"."avg_temperature_30d" AS "_l26",
                    "t0"."avg_pressure_30d" AS "_l27",
                    "t0"."uptime_percentage_30d" AS "_l28",
                    "t0"."alert_score" AS "_l29",
                    "t0"."overall_device_health_score" AS "_l30"
                  FROM "intermediate"."int_devices__performance_health" AS "t0"
                ) AS "t19"
                RIGHT OUTER JOIN (
                  SELECT
                    "t5"."device_id" AS "_rk0",
                    "t5"."is_tap_controller" AS "_r0",
                    "t5"."is_in_service" AS "_r1",
                    "t5"."is_account_churned" AS "_r2",
                    "t5"."active_days_30d" AS "_r3",
                    "t5"."service_days_30d" AS "_r4",
                    "t5"."checks_30d" AS "_r5",
                    "t5"."readings_30d" AS "_r6",
                    "t5"."failures_30d" AS "_r7",
                    "t5"."uptime_score" AS "_r8",
                    "t5"."performance_score" AS "_r9",
                    "t5"."alert_rate_30d" AS "_r10",
                    "t5"."quality_issue_rate_30d" AS "_r11",
                    "t5"."operating_hours_30d" AS "_r12",
                    "t5"."mtbf_hours" AS "_r13",
                    "t5"."last_failure_category" AS "_r14",
                    "t5"."last_maintenance_date" AS "_r15",
                    "t5"."days_since_maintenance" AS "_r16",
                    "t5"."maintenance_status" AS "_r17",
                    "t5"."last_event_at" AS "_r18",
                    "t5"."last_event_at" AS "_r19",
                    "t5"."events_30d" AS "_r20",
                    "t5"."pours_30d" AS "_r21",
                    "t5"."alerts_30d" AS "_r22",
                    "t5"."anomalies_30d" AS "_r23",
                    "t5"."volume_ml_30d" AS "_r24",
                    "t5"."avg_flow_30d" AS "_r25",
                    "t5"."avg_temperature_30d" AS "_r26",
                    "t5"."avg_pressure_30d" AS "_r27",
                    "t5"."uptime_30d" AS "_r28",
                    "t5"."quality_score" AS "_r29",
                    "t5"."health_score" AS "_r30"
                  FROM "timeline"."device_days" AS "t5"
                  WHERE
                    "t5"."day" = MAKE_DATE(2026, 6, 30)
                ) AS "t34"
                  ON "t19"."_lk0" = "t34"."_rk0"
              ) AS "t40"
              WHERE
                NOT (
                  (
                    "t40"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t40"."_rk0" IS NOT NULL
                  )
                  AND "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
                  AND "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1"
                  AND "t40"."_l2" IS NOT DISTINCT FROM "t40"."_r2"
                  AND "t40"."_l3" IS NOT DISTINCT FROM "t40"."_r3"
                  AND "t40"."_l4" IS NOT DISTINCT FROM "t40"."_r4"
                  AND "t40"."_l5" IS NOT DISTINCT FROM "t40"."_r5"
                  AND "t40"."_l6" IS NOT DISTINCT FROM "t40"."_r6"
                  AND "t40"."_l7" IS NOT DISTINCT FROM "t40"."_r7"
                  AND "t40"."_l8" IS NOT DISTINCT FROM "t40"."_r8"
                  AND "t40"."_l9" IS NOT DISTINCT FROM "t40"."_r9"
                  AND "t40"."_l10" IS NOT DISTINCT FROM "t40"."_r10"
                  AND "t40"."_l11" IS NOT DISTINCT FROM "t40"."_r11"
                  AND "t40"."_l12" IS NOT DISTINCT FROM "t40"."_r12"
                  AND "t40"."_l13" IS NOT DISTINCT FROM "t40"."_r13"
                  AND "t40"."_l14" IS NOT DISTINCT FROM "t40"."_r14"
                  AND "t40"."_l15" IS NOT DISTINCT FROM "t40"."_r15"
                  AND "t40"."_l16" IS NOT DISTINCT FROM "t40"."_r16"
                  AND "t40"."_l17" IS NOT DISTINCT FROM "t40"."_r17"
                  AND "t40"."_l18" IS NOT DISTINCT FROM "t40"."_r18"
                  AND "t40"."_l19" IS NOT DISTINCT FROM "t40"."_r19"
                  AND "t40"."_l20" IS NOT DISTINCT FROM "t40"."_r20"
                  AND "t40"."_l21" IS NOT DISTINCT FROM "t40"."_r21"
                  AND "t40"."_l22" IS NOT DISTINCT FROM "t40"."_r22"
                  AND "t40"."_l23" IS NOT DISTINCT FROM "t40"."_r23"
                  AND "t40"."_l24" IS NOT DISTINCT FROM "t40"."_r24"
                  AND "t40"."_l25" IS NOT DISTINCT FROM "t40"."_r25"
                  AND "t40"."_l26" IS NOT DISTINCT FROM "t40"."_r26"
                  AND "t40"."_l27" IS NOT DISTINCT FROM "t40"."_r27"
                  AND "t40"."_l28" IS NOT DISTINCT FROM "t40"."_r28"
                  AND "t40"."_l29" IS NOT DISTINCT FROM "t40"."_r29"
                  AND "t40"."_l30" IS NOT DISTINCT FROM "t40"."_r30"
                )
            ) AS "t65"
          ) AS "t66"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a published device is what was measured' AS "statement",
              CONCAT_WS('|', COALESCE("t38"."_lk0", "t38"."_rk0")) AS "entity_key",
              CASE
                WHEN "t38"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t38"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
                THEN ''
                ELSE 'device_key '
              END || CASE
                WHEN "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1"
                THEN ''
                ELSE 'location_id '
              END || CASE
                WHEN "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2"
                THEN ''
                ELSE 'account_id '
              END || CASE
                WHEN "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
                THEN ''
                ELSE 'device_type '
              END || CASE
                WHEN "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4"
                THEN ''
                ELSE 'device_priority '
              END || CASE WHEN "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5" THEN '' ELSE 'model ' END || CASE
                WHEN "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
                THEN ''
                ELSE 'firmware_version '
              END || CASE
                WHEN "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
                THEN ''
                ELSE 'serial_number '
              END || CASE
                WHEN "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
                THEN ''
                ELSE 'device_installed_date '
              END || CASE
                WHEN "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
                THEN ''
                ELSE 'device_status '
              END || CASE
                WHEN "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
                THEN ''
                ELSE 'operational_status '
              END || CASE
                WHEN "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
                THEN ''
                ELSE 'is_online '
              END || CASE
                WHEN "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
                THEN ''
                ELSE 'network_connectivity '
              END || CASE
                WHEN "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
                THEN ''
                ELSE 'is_tap_controller '
              END || CASE
                WHEN "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
                THEN ''
                ELSE 'is_in_service '
              END || CASE
                WHEN "t38"."_l15" IS NOT DISTINCT FROM "t38"."_r15"
                THEN ''
                ELSE 'is_account_churned '
              END || CASE
                WHEN "t38"."_l16" IS NOT DISTINCT FROM "t38"."_r16"
                THEN ''
                ELSE 'last_heartbeat_at '
              END || CASE
                WHEN "t38"."_l17" IS NOT DISTINCT FROM "t38"."_r17"
                THEN ''
                ELSE 'latest_event_timestamp '
              END || CASE
                WHEN "t38"."_l18" IS NOT DISTINCT FROM "t38"."_r18"
                THEN ''
                ELSE 'earliest_event_timestamp '
              END || CASE
                WHEN "t38"."_l19" IS NOT DISTINCT FROM "t38"."_r19"
                THEN ''
                ELSE 'activity_status '
              END || CASE
                WHEN "t38"."_l20" IS NOT DISTINCT FROM "t38"."_r20"
                THEN ''
                ELSE 'total_events_30d '
              END || CASE
                WHEN "t38"."_l21" IS NOT DISTINCT FROM "t38"."_r21"
                THEN ''
                ELSE 'active_days_30d '
              END || CASE
                WHEN "t38"."_l22" IS NOT DISTINCT FROM "t38"."_r22"
                THEN ''
                ELSE 'service_days_30d '
              END || CASE
                WHEN "t38"."_l23" IS NOT DISTINCT FROM "t38"."_r23"
                THEN ''
                ELSE 'usage_events_30d '
              END || CASE
                WHEN "t38"."_l24" IS NOT DISTINCT FROM "t38"."_r24"
                THEN ''
                ELSE 'alert_events_30d '
              END || CASE
                WHEN "t38"."_l25" IS NOT DISTINCT FROM "t38"."_r25"
                THEN ''
                ELSE 'checks_30d '
              END || CASE
                WHEN "t38"."_l26" IS NOT DISTINCT FROM "t38"."_r26"
                THEN ''
                ELSE 'maintenance_events_30d '
              END || CASE
                WHEN "t38"."_l27" IS NOT DISTINCT FROM "t38"."_r27"
                THEN ''
                ELSE 'quality_issues_30d '
              END || CASE
                WHEN "t38"."_l28" IS NOT DISTINCT FROM "t38"."_r28"
                THEN ''
                ELSE 'readings_30d '
              END || CASE
                WHEN "t38"."_l29" IS NOT DISTINCT FROM "t38"."_r29"
                THEN ''
                ELSE 'high_temp_events_30d '
              END || CASE
                WHEN "t38"."_l30" IS NOT DISTINCT FROM "t38"."_r30"
                THEN ''
                ELSE 'low_temp_events_30d '
              END || CASE
                WHEN "t38"."_l31" IS NOT DISTINCT FROM "t38"."_r31"
                THEN ''
                ELSE 'high_pressure_events_30d '
              END || CASE
                WHEN "t38"."_l32" IS NOT DISTINCT FROM "t38"."_r32"
                THEN ''
                ELSE 'low_pressure_events_30d '
              END || CASE
                WHEN "t38"."_l33" IS NOT DISTINCT FROM "t38"."_r33"
                THEN ''
                ELSE 'performance_tier '
              END || CASE
                WHEN "t38"."_l34" IS NOT DISTINCT FROM "t38"."_r34"
                THEN ''
                ELSE 'operating_hours_30d '
              END || CASE
                WHEN "t38"."_l35" IS NOT DISTINCT FROM "t38"."_r35"
                THEN ''
                ELSE 'failures_30d '
              END || CASE
                WHEN "t38"."_l36" IS NOT DISTINCT FROM "t38"."_r36"
                THEN ''
                ELSE 'repairs_30d '
              END || CASE
                WHEN "t38"."_l37" IS NOT DISTINCT FROM "t38"."_r37"
                THEN ''
                ELSE 'last_failure_category '
              END || CASE
                WHEN "t38"."_l38" IS NOT DISTINCT FROM "t38"."_r38"
                THEN ''
                ELSE 'last_maintenance_date '
              END || CASE
                WHEN "t38"."_l39" IS NOT DISTINCT FROM "t38"."_r39"
                THEN ''
                ELSE 'next_maintenance_due_date '
              END || CASE
                WHEN "t38"."_l40" IS NOT DISTINCT FROM "t38"."_r40"
                THEN ''
                ELSE 'days_since_maintenance '
              END || CASE
                WHEN "t38"."_l41" IS NOT DISTINCT FROM "t38"."_r41"
                THEN ''
                ELSE 'maintenance_status '
              END || CASE
                WHEN "t38"."_l42" IS NOT DISTINCT FROM "t38"."_r42"
                THEN ''
                ELSE 'lifetime_events '
              END || CASE
                WHEN "t38"."_l43" IS NOT DISTINCT FROM "t38"."_r43"
                THEN ''
                ELSE 'device_age_days '
              END || CASE
                WHEN "t38"."_l44" IS NOT DISTINCT FROM "t38"."_r44"
                THEN ''
                ELSE 'device_lifecycle_stage '
              END || CASE
                WHEN "t38"."_l45" IS NOT DISTINCT FROM "t38"."_r45"
                THEN ''
                ELSE 'is_newly_installed '
              END || CASE
                WHEN "t38"."_l46" IS NOT DISTINCT FROM "t38"."_r46"
                THEN ''
                ELSE 'device_created_at '
              END || CASE
                WHEN "t38"."_l47" IS NOT DISTINCT FROM "t38"."_r47"
                THEN ''
                ELSE 'device_updated_at '
              END AS "differences"
            FROM (
              SELECT
                "t24"."_lk0",
                "t24"."_l0",
                "t24"."_l1",
                "t24"."_l2",
                "t24"."_l3",
                "t24"."_l4",
                "t24"."_l5",
                "t24"."_l6",
                "t24"."_l7",
                "t24"."_l8",
                "t24"."_l9",
                "t24"."_l10",
                "t24"."_l11",
                "t24"."_l12",
                "t24"."_l13",
                "t24"."_l14",
                "t24"."_l15",
                "t24"."_l16",
                "t24"."_l17",
                "t24"."_l18",
                "t24"."_l19",
                "t24"."_l20",
                "t24"."_l21",
                "t24"."_l22",
                "t24"."_l23",
                "t24"."_l24",
                "t24"."_l25",
                "t24"."_l26",
                "t24"."_l27",
                "t24"."_l28",
                "t24"."_l29",
                "t24"."_l30",
                "t24"."_l31",
                "t24"."_l32",
                "t24"."_l33",
                "t24"."_l34",
                "t24"."_l35",
                "t24"."_l36",
                "t24"."_l37",
                "t24"."_l38",
                "t24"."_l39",
                "t24"."_l40",
                "t24"."_l41",
                "t24"."_l42",
                "t24"."_l43",
                "t24"."_l44",
                "t24"."_l45",
                "t24"."_l46",
                "t24"."_l47",
                "t20"."_rk0",
                "t20"."_r0",
                "t20"."_r1",
                "t20"."_r2",
                "t20"."_r3",
                "t20"."_r4",
                "t20"."_r5",
                "t20"."_r6",
                "t20"."_r7",
                "t20"."_r8",
                "t20"."_r9",
                "t20"."_r10",
                "t20"."_r11",
                "t20"."_r12",
                "t20"."_r13",
                "t20"."_r14",
                "t20"."_r15",
                "t20"."_r16",
                "t20"."_r17",
                "t20"."_r18",
                "t20"."_r19",
                "t20"."_r20",
                "t20"."_r21",
                "t20"."_r22",
                "t20"."_r23",
                "t20"."_r24",
                "t20"."_r25",
                "t20"."_r26",
                "t20"."_r27",
                "t20"."_r28",
                "t20"."_r29",
                "t20"."_r30",
                "t20"."_r31",
                "t20"."_r32",
                "t20"."_r33",
                "t20"."_r34",
                "t20"."_r35",
                "t20"."_r36",
                "t20"."_r37",
                "t20"."_r38",
                "t20"."_r39",
                "t20"."_r40",
                "t20"."_r41",
                "t20"."_r42",
                "t20"."_r43",
                "t20"."_r44",
                "t20"."_r45",
                "t20"."_r46",
                "t20"."_r47"
              FROM (
                SELECT
                  "t1"."device_id" AS "_lk0",
                  "t1"."device_key" AS "_l0",
                  "t1"."location_id" AS "_l1",
                  "t1"."account_id" AS "_l2",
                  "t1"."device_type" AS "_l3",
                  "t1"."device_priority" AS "_l4",
                  "t1"."model" AS "_l5",
                  "t1"."firmware_version" AS "_l6",
                  "t1"."serial_number" AS "_l7",
                  "t1"."device_installed_date" AS "_l8",
                  "t1"."device_status" AS "_l9",
                  "t1"."operational_status" AS "_l10",
                  "t1"."is_online" AS "_l11",
                  "t1"."network_connectivity" AS "_l12",
                  "t1"."is_tap_controller" AS "_l13",
                  "t1"."is_in_service" AS "_l14",
                  "t1"."is_account_churned" AS "_l15",
                  "t1"."last_heartbeat_at" AS "_l16",
                  "t1"."latest_event_timestamp" AS "_l17",
                  "t1"."earliest_event_timestamp" AS "_l18",
                  "t1"."activity_status" AS "_l19",
                  "t1"."total_events_30d" AS "_l20",
                  "t1"."active_days_30d" AS "_l21",
                  "t1"."service_days_30d" AS "_l22",
                  "t1"."usage_events_30d" AS "_l23",
                  "t1"."alert_events_30d" AS "_l24",
                  "t1"."checks_30d" AS "_l25",
                  "t1"."maintenance_events_30d" AS "_l26",
                  "t1"."quality_issues_30d" AS "_l27",
                  "t1"."readings_30d" AS "_l28",
                  "t1"."high_temp_events_30d" AS "_l29",
                  "t1"."low_temp_events_30d" AS "_l30",
                  "t1"."high_pressure_events_30d" AS "_l31",
                  "t1"."low_pressure_events_30d" AS "_l32",
                  "t1"."performance_tier" AS "_l33",
                  "t1"."operating_hours_30d" AS "_l34",
                  "t1"."failures_30d" AS "_l35",
                  "t1"."repairs_30d" AS "_l36",
                  "t1"."last_failure_category" AS "_l37",
                  "t1"."last_maintenance_date" AS "_l38",
                  "t1"."next_maintenance_due_date" AS "_l39",
                  "t1"."days_since_maintenance" AS "_l40",
                  "t1"."maintenance_status" AS "_l41",
                  "t1"."lifetime_events" AS "_l42",
                  "t1"."device_age_days" AS "_l43",
                  "t1"."device_lifecycle_stage" AS "_l44",
                  "t1"."is_newly_installed" AS "_l45",
                  "t1"."device_created_at" AS "_l46",
                  "t1"."device_updated_at" AS "_l47"
                FROM "entity"."entity_devices" AS "t1"
              ) AS "t24"
              FULL OUTER JOIN (
                SELECT
                  "t0"."device_id" AS "_rk0",
                  "t0"."device_key" AS "_r0",
                  "t0"."location_id" AS "_r1",
                  "t0"."account_id" AS "_r2",
                  "t0"."device_type" AS "_r3",
                  "t0"."device_priority" AS "_r4",
                  "t0"."model" AS "_r5",
                  "t0"."firmware_version" AS "_r6",
                  "t0"."serial_number" AS "_r7",
                  "t0"."device_installed_date" AS "_r8",
                  "t0"."device_status" AS "_r9",
                  "t0"."operational_status" AS "_r10",
                  "t0"."is_online" AS "_r11",
                  "t0"."network_connectivity" AS "_r12",
                  "t0"."is_tap_controller" AS "_r13",
                  "t0"."is_in_service" AS "_r14",
                  "t0"."is_account_churned" AS "_r15",
                  "t0"."last_heartbeat_at" AS "_r16",
                  "t0"."latest_event_timestamp" AS "_r17",
                  "t0"."earliest_event_timestamp" AS "_r18",
                  "t0"."activity_status" AS "_r19",
                  "t0"."total_events_30d" AS "_r20",
                  "t0"."active_days_30d" AS "_r21",
                  "t0"."service_days_30d" AS "_r22",
                  "t0"."usage_events_30d" AS "_r23",
                  "t0"."alert_events_30d" AS "_r24",
                  "t0"."checks_30d" AS "_r25",
                  "t0"."maintenance_events_30d" AS "_r26",
                  "t0"."quality_issues_30d" AS "_r27",
                  "t0"."readings_30d" AS "_r28",
                  "t0"."high_temp_events_30d" AS "_r29",
                  "t0"."low_temp_events_30d" AS "_r30",
                  "t0"."high_pressure_events_30d" AS "_r31",
                  "t0"."low_pressure_events_30d" AS "_r32",
                  "t0"."performance_tier" AS "_r33",
                  "t0"."operating_hours_30d" AS "_r34",
                  "t0"."failures_30d" AS "_r35",
                  "t0"."repairs_30d" AS "_r36",
                  "t0"."last_failure_category" AS "_r37",
                  "t0"."last_maintenance_date" AS "_r38",
                  "t0"."next_maintenance_due_date" AS "_r39",
                  "t0"."days_since_maintenance" AS "_r40",
                  "t0"."maintenance_status" AS "_r41",
                  "t0"."lifetime_events" AS "_r42",
                  "t0"."device_age_days" AS "_r43",
                  "t0"."device_lifecycle_stage" AS "_r44",
                  "t0"."is_newly_installed" AS "_r45",
                  "t0"."device_created_at" AS "_r46",
                  "t0"."device_updated_at" AS "_r47"
                FROM "intermediate"."int_devices__performance_health" AS "t0"
              ) AS "t20"
                ON "t24"."_lk0" = "t20"."_rk0"
            ) AS "t38"
            WHERE
              NOT (
                (
                  "t38"."_lk0" IS NOT NULL
                )
                AND (
                  "t38"."_rk0" IS NOT NULL
                )
                AND "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
                AND "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1"
                AND "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2"
                AND "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
                AND "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4"
                AND "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5"
                AND "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
                AND "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
                AND "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
                AND "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
                AND "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
                AND "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
                AND "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
                AND "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
                AND "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
                AND "t38"."_l15" IS NOT DISTINCT FROM "t38"."_r15"
                AND "t38"."_l16" IS NOT DISTINCT FROM "t38"."_r16"
                AND "t38"."_l17" IS NOT DISTINCT FROM "t38"."_r17"
                AND "t38"."_l18" IS NOT DISTINCT FROM "t38"."_r18"
                AND "t38"."_l19" IS NOT DISTINCT FROM "t38"."_r19"
                AND "t38"."_l20" IS NOT DISTINCT FROM "t38"."_r20"
                AND "t38"."_l21" IS NOT DISTINCT FROM "t38"."_r21"
                AND "t38"."_l22" IS NOT DISTINCT FROM "t38"."_r22"
                AND "t38"."_l23" IS NOT DISTINCT FROM "t38"."_r23"
                AND "t38"."_l24" IS NOT DISTINCT FROM "t38"."_r24"
                AND "t38"."_l25" IS NOT DISTINCT FROM "t38"."_r25"
                AND "t38"."_l26" IS NOT DISTINCT FROM "t38"."_r26"
                AND "t38"."_l27" IS NOT DISTINCT FROM "t38"."_r27"
                AND "t38"."_l28" IS NOT DISTINCT FROM "t38"."_r28"
                AND "t38"."_l29" IS NOT DISTINCT FROM "t38"."_r29"
                AND "t38"."_l30" IS NOT DISTINCT FROM "t38"."_r30"
                AND "t38"."_l31" IS NOT DISTINCT FROM "t38"."_r31"
                AND "t38"."_l32" IS NOT DISTINCT FROM "t38"."_r32"
                AND "t38"."_l33" IS NOT DISTINCT FROM "t38"."_r33"
                AND "t38"."_l34" IS NOT DISTINCT FROM "t38"."_r34"
                AND "t38"."_l35" IS NOT DISTINCT FROM "t38"."_r35"
                AND "t38"."_l36" IS NOT DISTINCT FROM "t38"."_r36"
                AND "t38"."_l37" IS NOT DISTINCT FROM "t38"."_r37"
                AND "t38"."_l38" IS NOT DISTINCT FROM "t38"."_r38"
                AND "t38"."_l39" IS NOT DISTINCT FROM "t38"."_r39"
                AND "t38"."_l40" IS NOT DISTINCT FROM "t38"."_r40"
                AND "t38"."_l41" IS NOT DISTINCT FROM "t38"."_r41"
                AND "t38"."_l42" IS NOT DISTINCT FROM "t38"."_r42"
                AND "t38"."_l43" IS NOT DISTINCT FROM "t38"."_r43"
                AND "t38"."_l44" IS NOT DISTINCT FROM "t38"."_r44"
                AND "t38"."_l45" IS NOT DISTINCT FROM "t38"."_r45"
                AND "t38"."_l46" IS NOT DISTINCT FROM "t38"."_r46"
                AND "t38"."_l47" IS NOT DISTINCT FROM "t38"."_r47"
              )
          ) AS "t68"
        ) AS "t69"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'figures of a published device' AS "statement",
            CONCAT_WS('|', COALESCE("t37"."_lk0", "t37"."_rk0")) AS "entity_key",
            CASE
              WHEN "t37"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t37"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
              OR COALESCE(
                ABS("t37"."_l0" - "t37"."_r0") <= (
                  (
                    ABS("t37"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_volume_ml_30d '
            END || CASE
              WHEN "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
              OR COALESCE(
                ABS("t37"."_l1" - "t37"."_r1") <= (
                  (
                    ABS("t37"."_l1") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_flow_rate_30d '
            END || CASE
              WHEN "t37"."_l2" IS NOT DISTINCT FROM "t37"."_r2"
              OR COALESCE(
                ABS("t37"."_l2" - "t37"."_r2") <= (
                  (
                    ABS("t37"."_l2") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'max_flow_rate_30d '
            END || CASE
              WHEN "t37"."_l3" IS NOT DISTINCT FROM "t37"."_r3"
              OR COALESCE(
                ABS("t37"."_l3" - "t37"."_r3") <= (
                  (
                    ABS("t37"."_l3") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'min_flow_rate_30d '
            END || CASE
              WHEN "t37"."_l4" IS NOT DISTINCT FROM "t37"."_r4"
              OR COALESCE(
                ABS("t37"."_l4" - "t37"."_r4") <= (
                  (
                    ABS("t37"."_l4") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_temperature_30d '
            END || CASE
              WHEN "t37"."_l5" IS NOT DISTINCT FROM "t37"."_r5"
              OR COALESCE(
                ABS("t37"."_l5" - "t37"."_r5") <= (
                  (
                    ABS("t37"."_l5") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'max_temperature_30d '
            END || CASE
              WHEN "t37"."_l6" IS NOT DISTINCT FROM "t37"."_r6"
              OR COALESCE(
                ABS("t37"."_l6" - "t37"."_r6") <= (
                  (
                    ABS("t37"."_l6") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'min_temperature_30d '
            END || CASE
              WHEN "t37"."_l7" IS NOT DISTINCT FROM "t37"."_r7"
              OR COALESCE(
                ABS("t37"."_l7" - "t37"."_r7") <= (
                  (
                    ABS("t37"."_l7") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_pressure_30d '
            END || CASE
              WHEN "t37"."_l8" IS NOT DISTINCT FROM "t37"."_r8"
              OR COALESCE(
                ABS("t37"."_l8" - "t37"."_r8") <= (
                  (
                    ABS("t37"."_l8") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'max_pressure_30d '
            END || CASE
              WHEN "t37"."_l9" IS NOT DISTINCT FROM "t37"."_r9"
              OR COALESCE(
                ABS("t37"."_l9" - "t37"."_r9") <= (
                  (
                    ABS("t37"."_l9") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'min_pressure_30d '
            END || CASE
              WHEN "t37"."_l10" IS NOT DISTINCT FROM "t37"."_r10"
              OR COALESCE(
                ABS("t37"."_l10" - "t37"."_r10") <= (
                  (
                    ABS("t37"."_l10") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'uptime_percentage_30d '
            END || CASE
              WHEN "t37"."_l11" IS NOT DISTINCT FROM "t37"."_r11"
              OR COALESCE(
                ABS("t37"."_l11" - "t37"."_r11") <= (
                  (
                    ABS("t37"."_l11") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'alert_rate_30d '
            END || CASE
              WHEN "t37"."_l12" IS NOT DISTINCT FROM "t37"."_r12"
              OR COALESCE(
                ABS("t37"."_l12" - "t37"."_r12") <= (
                  (
                    ABS("t37"."_l12") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'quality_issue_rate_30d '
            END || CASE
              WHEN "t37"."_l13" IS NOT DISTINCT FROM "t37"."_r13"
              OR COALESCE(
                ABS("t37"."_l13" - "t37"."_r13") <= (
                  (
                    ABS("t37"."_l13") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'uptime_score '
            END || CASE
              WHEN "t37"."_l14" IS NOT DISTINCT FROM "t37"."_r14"
              OR COALESCE(
                ABS("t37"."_l14" - "t37"."_r14") <= (
                  (
                    ABS("t37"."_l14") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'performance_score '
            END || CASE
              WHEN "t37"."_l15" IS NOT DISTINCT FROM "t37"."_r15"
              OR COALESCE(
                ABS("t37"."_l15" - "t37"."_r15") <= (
                  (
                    ABS("t37"."_l15") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'alert_score '
            END || CASE
              WHEN "t37"."_l16" IS NOT DISTINCT FROM "t37"."_r16"
              OR COALESCE(
                ABS("t37"."_l16" - "t37"."_r16") <= (
                  (
                    ABS("t37"."_l16") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'mtbf_hours '
            END || CASE
              WHEN "t37"."_l17" IS NOT DISTINCT FROM "t37"."_r17"
              OR COALESCE(
                ABS("t37"."_l17" - "t37"."_r17") <= (
                  (
                    ABS("t37"."_l17") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'repair_hours_30d '
            END || CASE
              WHEN "t37"."_l18" IS NOT DISTINCT FROM "t37"."_r18"
              OR COALESCE(
                ABS("t37"."_l18" - "t37"."_r18") <= (
                  (
                    ABS("t37"."_l18") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'mttr_hours '
            END || CASE
              WHEN "t37"."_l19" IS NOT DISTINCT FROM "t37"."_r19"
              OR COALESCE(
                ABS("t37"."_l19" - "t37"."_r19") <= (
                  (
                    ABS("t37"."_l19") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'lifetime_volume_ml '
            END || CASE
              WHEN "t37"."_l20" IS NOT DISTINCT FROM "t37"."_r20"
              OR COALESCE(
                ABS("t37"."_l20" - "t37"."_r20") <= (
                  (
                    ABS("t37"."_l20") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'overall_health_score '
            END AS "differences"
          FROM (
            SELECT
              "t23"."_lk0",
              "t23"."_l0",
              "t23"."_l1",
              "t23"."_l2",
              "t23"."_l3",
              "t23"."_l4",
              "t23"."_l5",
              "t23"."_l6",
              "t23"."_l7",
              "t23"."_l8",
              "t23"."_l9",
              "t23"."_l10",
              "t23"."_l11",
              "t23"."_l12",
              "t23"."_l13",
              "t23"."_l14",
              "t23"."_l15",
              "t23"."_l16",
              "t23"."_l17",
              "t23"."_l18",
              "t23"."_l19",
              "t23"."_l20",
              "t17"."_rk0",
              "t17"."_r0",
              "t17"."_r1",
              "t17"."_r2",
              "t17"."_r3",
              "t17"."_r4",
              "t17"."_r5",
              "t17"."_r6",
              "t17"."_r7",
              "t17"."_r8",
              "t17"."_r9",
              "t17"."_r10",
              "t17"."_r11",
              "t17"."_r12",
              "t17"."_r13",
              "t17"."_r14",
              "t17"."_r15",
              "t17"."_r16",
              "t17"."_r17",
              "t17"."_r18",
              "t17"."_r19",
              "t17"."_r20"
            FROM (
              SELECT
                "t1"."device_id" AS "_lk0",
                "t1"."total_volume_ml_30d" AS "_l0",
                "t1"."avg_flow_rate_30d" AS "_l1",
                "t1"."max_flow_rate_30d" AS "_l2",
                "t1"."min_flow_rate_30d" AS "_l3",
                "t1"."avg_temperature_30d" AS "_l4",
                "t1"."max_temperature_30d" AS "_l5",
                "t1"."min_temperature_30d" AS "_l6",
                "t1"."avg_pressure_30d" AS "_l7",
                "t1"."max_pressure_30d" AS "_l8",
                "t1"."min_pressure_30d" AS "_l9",
                "t1"."uptime_percentage_30d" AS "_l10",
                "t1"."alert_rate_30d" AS "_l11",
                "t1"."quality_issue_rate_30d" AS "_l12",
                "t1"."uptime_score" AS "_l13",
                "t1"."performance_score" AS "_l14",
                "t1"."alert_score" AS "_l15",
                "t1"."mtbf_hours" AS "_l16",
                "t1"."repair_hours_30d" AS "_l17",
                "t1"."mttr_hours" AS "_l18",
                "t1"."lifetime_volume_ml" AS "_l19",
                "t1"."overall_health_score" AS "_l20"
              FROM "entity"."entity_devices" AS "t1"
            ) AS "t23"
            FULL OUTER JOIN (
              SELECT
                "t0"."device_id" AS "_rk0",
                "t0"."total_volume_ml_30d" AS "_r0",
                "t0"."avg_flow_rate_30d" AS "_r1",
                "t0"."max_flow_rate_30d" AS "_r2",
                "t0"."min_flow_rate_30d" AS "_r3",
                "t0"."avg_temperature_30d" AS "_r4",
                "t0"."max_temperature_30d" AS "_r5",
                "t0"."min_temperature_30d" AS "_r6",
                "t0"."avg_pressure_30d" AS "_r7",
                "t0"."max_pressure_30d" AS "_r8",
                "t0"."min_pressure_30d" AS "_r9",
                "t0"."uptime_percentage_30d" AS "_r10",
                "t0"."alert_rate_30d" AS "_r11",
                "t0"."quality_issue_rate_30d" AS "_r12",
                "t0"."uptime_score" AS "_r13",
                "t0"."performance_score" AS "_r14",
                "t0"."alert_score" AS "_r15",
                "t0"."mtbf_hours" AS "_r16",
                "t0"."repair_hours_30d" AS "_r17",
                "t0"."mttr_hours" AS "_r18",
                "t0"."lifetime_volume_ml" AS "_r19",
                "t0"."overall_device_health_score" AS "_r20"
              FROM "intermediate"."int_devices__performance_health" AS "t0"
            ) AS "t17"
              ON "t23"."_lk0" = "t17"."_rk0"
          ) AS "t37"
          WHERE
            NOT (
              (
                "t37"."_lk0" IS NOT NULL
              )
              AND (
                "t37"."_rk0" IS NOT NULL
              )
              AND (
                "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
                OR COALESCE(
                  ABS("t37"."_l0" - "t37"."_r0") <= (
                    (
                      ABS("t37"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
                OR COALESCE(
                  ABS("t37"."_l1" - "t37"."_r1") <= (
                    (
                      ABS("t37"."_l1") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l2" IS NOT DISTINCT FROM "t37"."_r2"
                OR COALESCE(
                  ABS("t37"."_l2" - "t37"."_r2") <= (
                    (
                      ABS("t37"."_l2") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l3" IS NOT DISTINCT FROM "t37"."_r3"
                OR COALESCE(
                  ABS("t37"."_l3" - "t37"."_r3") <= (
                    (
                      ABS("t37"."_l3") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l4" IS NOT DISTINCT FROM "t37"."_r4"
                OR COALESCE(
                  ABS("t37"."_l4" - "t37"."_r4") <= (
                    (
                      ABS("t37"."_l4") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l5" IS NOT DISTINCT FROM "t37"."_r5"
                OR COALESCE(
                  ABS("t37"."_l5" - "t37"."_r5") <= (
                    (
                      ABS("t37"."_l5") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l6" IS NOT DISTINCT FROM "t37"."_r6"
                OR COALESCE(
                  ABS("t37"."_l6" - "t37"."_r6") <= (
                    (
                      ABS("t37"."_l6") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l7" IS NOT DISTINCT FROM "t37"."_r7"
                OR COALESCE(
                  ABS("t37"."_l7" - "t37"."_r7") <= (
                    (
                      ABS("t37"."_l7") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l8" IS NOT DISTINCT FROM "t37"."_r8"
                OR COALESCE(
                  ABS("t37"."_l8" - "t37"."_r8") <= (
                    (
                      ABS("t37"."_l8") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l9" IS NOT DISTINCT FROM "t37"."_r9"
                OR COALESCE(
                  ABS("t37"."_l9" - "t37"."_r9") <= (
                    (
                      ABS("t37"."_l9") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l10" IS NOT DISTINCT FROM "t37"."_r10"
                OR COALESCE(
                  ABS("t37"."_l10" - "t37"."_r10") <= (
                    (
                      ABS("t37"."_l10") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l11" IS NOT DISTINCT FROM "t37"."_r11"
                OR COALESCE(
                  ABS("t37"."_l11" - "t37"."_r11") <= (
                    (
                      ABS("t37"."_l11") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l12" IS NOT DISTINCT FROM "t37"."_r12"
                OR COALESCE(
                  ABS("t37"."_l12" - "t37"."_r12") <= (
                    (
                      ABS("t37"."_l12") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l13" IS NOT DISTINCT FROM "t37"."_r13"
                OR COALESCE(
                  ABS("t37"."_l13" - "t37"."_r13") <= (
                    (
                      ABS("t37"."_l13") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l14" IS NOT DISTINCT FROM "t37"."_r14"
                OR COALESCE(
                  ABS("t37"."_l14" - "t37"."_r14") <= (
                    (
                      ABS("t37"."_l14") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l15" IS NOT DISTINCT FROM "t37"."_r15"
                OR COALESCE(
                  ABS("t37"."_l15" - "t37"."_r15") <= (
                    (
                      ABS("t37"."_l15") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l16" IS NOT DISTINCT FROM "t37"."_r16"
                OR COALESCE(
                  ABS("t37"."_l16" - "t37"."_r16") <= (
                    (
                      ABS("t37"."_l16") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l17" IS NOT DISTINCT FROM "t37"."_r17"
                OR COALESCE(
                  ABS("t37"."_l17" - "t37"."_r17") <= (
                    (
                      ABS("t37"."_l17") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l18" IS NOT DISTINCT FROM "t37"."_r18"
                OR COALESCE(
                  ABS("t37"."_l18" - "t37"."_r18") <= (
                    (
                      ABS("t37"."_l18") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l19" IS NOT DISTINCT FROM "t37"."_r19"
                OR COALESCE(
                  ABS("t37"."_l19" - "t37"."_r19") <= (
                    (
                      ABS("t37"."_l19") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t37"."_l20" IS NOT DISTINCT FROM "t37"."_r20"
                OR COALESCE(
                  ABS("t37"."_l20" - "t37"."_r20") <= (
                    (
                      ABS("t37"."_l20") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t63"
      ) AS "t70"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'facts of a device are those of the app' AS "statement",
          CONCAT_WS('|', COALESCE("t54"."_lk0", "t54"."_rk0")) AS "entity_key",
          CASE
            WHEN "t54"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t54"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE WHEN "t54"."_l0" IS NOT DISTINCT FROM "t54"."_r0" THEN '' ELSE 'category ' END || CASE
            WHEN "t54"."_l1" IS NOT DISTINCT FROM "t54"."_r1"
            THEN ''
            ELSE 'manufacturer '
          END || CASE
            WHEN "t54"."_l2" IS NOT DISTINCT FROM "t54"."_r2"
            THEN ''
            ELSE 'usage_pattern '
          END || CASE
            WHEN "t54"."_l3" IS NOT DISTINCT FROM "t54"."_r3"
            THEN ''
            ELSE 'warranty_expiry '
          END || CASE
            WHEN "t54"."_l4" IS NOT DISTINCT FROM "t54"."_r4"
            THEN ''
            ELSE 'days_until_warranty_expiry '
          END || CASE
            WHEN "t54"."_l5" IS NOT DISTINCT FROM "t54"."_r5"
            THEN ''
            ELSE 'warranty_status '
          END || CASE
            WHEN "t54"."_l6" IS NOT DISTINCT FROM "t54"."_r6"
            THEN ''
            ELSE 'purchase_price '
          END || CASE
            WHEN "t54"."_l7" IS NOT DISTINCT FROM "t54"."_r7"
            THEN ''
            ELSE 'expected_lifespan_years '
          END || CASE
            WHEN "t54"."_l8" IS NOT DISTINCT FROM "t54"."_r8"
            THEN ''
            ELSE 'energy_consumption_watts '
          END || CASE
            WHEN "t54"."_l9" IS NOT DISTINCT FROM "t54"."_r9"
            THEN ''
            ELSE 'estimated_daily_energy_cost '
          END AS "differences"
        FROM (
          SELECT
            "t22"."_lk0",
            "t22"."_l0",
            "t22"."_l1",
            "t22"."_l2",
            "t22"."_l3",
            "t22"."_l4",
            "t22"."_l5",
            "t22"."_l6",
            "t22"."_l7",
            "t22"."_l8",
            "t22"."_l9",
            "t49"."_rk0",
            "t49"."_r0",
            "t49"."_r1",
            "t49"."_r2",
            "t49"."_r3",
            "t49"."_r4",
            "t49"."_r5",
            "t49"."_r6",
            "t49"."_r7",
            "t49"."_r8",
            "t49"."_r9"
          FROM (
            SELECT
              "t1"."device_id" AS "_lk0",
              "t1"."category" AS "_l0",
              "t1"."manufacturer" AS "_l1",
              "t1"."usage_pattern" AS "_l2",
              "t1"."warranty_expiry" AS "_l3",
              "t1"."days_until_warranty_expiry" AS "_l4",
              "t1"."warranty_status" AS "_l5",
              "t1"."purchase_price" AS "_l6",
              "t1"."expected_lifespan_years" AS "_l7",
              "t1"."energy_consumption_watts" AS "_l8",
              "t1"."estimated_daily_energy_cost" AS "_l9"
            FROM "entity"."entity_devices" AS "t1"
          ) AS "t22"
          FULL OUTER JOIN (
            SELECT
              "t43"."device_id" AS "_rk0",
              "t43"."category" AS "_r0",
              "t43"."manufacturer" AS "_r1",
              "t43"."usage_pattern" AS "_r2",
              "t43"."warranty_expiry" AS "_r3",
              "t43"."days_until_warranty_expiry" AS "_r4",
              "t43"."warranty_status" AS "_r5",
              "t43"."purchase_price" AS "_r6",
              "t43"."expected_lifespan_years" AS "_r7",
              "t43"."energy_consumption_watts" AS "_r8",
              "t43"."estimated_daily_energy_cost" AS "_r9"
            FROM "t42" AS "t43"
          ) AS "t49"
            ON "t22"."_lk0" = "t49"."_rk0"
        ) AS "t54"
        WHERE
          NOT (
            (
              "t54"."_lk0" IS NOT NULL
            )
            AND (
              "t54"."_rk0" IS NOT NULL
            )
            AND "t54"."_l0" IS NOT DISTINCT FROM "t54"."_r0"
            AND "t54"."_l1" IS NOT DISTINCT FROM "t54"."_r1"
            AND "t54"."_l2" IS NOT DISTINCT FROM "t54"."_r2"
            AND "t54"."_l3" IS NOT DISTINCT FROM "t54"."_r3"
            AND "t54"."_l4" IS NOT DISTINCT FROM "t54"."_r4"
            AND "t54"."_l5" IS NOT DISTINCT FROM "t54"."_r5"
            AND "t54"."_l6" IS NOT DISTINCT FROM "t54"."_r6"
            AND "t54"."_l7" IS NOT DISTINCT FROM "t54"."_r7"
            AND "t54"."_l8" IS NOT DISTINCT FROM "t54"."_r8"
            AND "t54"."_l9" IS NOT DISTINCT FROM "t54"."_r9"
          )
      ) AS "t61"
    ) AS "t71"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a device stands in its venue' AS "statement",
        CONCAT_WS('|', COALESCE("t39"."_lk0", "t39"."_rk0")) AS "entity_key",
        CASE
          WHEN "t39"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t39"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
          THEN ''
          ELSE 'location_name '
        END AS "differences"
      FROM (
        SELECT
          "t32"."_lk0",
          "t32"."_l0",
          "t25"."_rk0",
          "t25"."_r0"
        FROM (
          SELECT
            "t1"."location_id" AS "_lk0",
            "t1"."location_name" AS "_l0"
          FROM "entity"."entity_devices" AS "t1"
          WHERE
            "t1"."location_id" IS NOT NULL
        ) AS "t32"
        LEFT OUTER JOIN (
          SELECT
            "t2"."location_id" AS "_rk0",
            "t2"."location_name" AS "_r0"
          FROM "staging"."stg_app_database__locations" AS "t2"
        ) AS "t25"
          ON "t32"."_lk0" = "t25"."_rk0"
      ) AS "t39"
      WHERE
        NOT (
          (
            "t39"."_lk0" IS NOT NULL
          )
          AND (
            "t39"."_rk0" IS NOT NULL
          )
          AND "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
        )
    ) AS "t48"
  ) AS "t72"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a device did what its hours say' AS "statement",
      CONCAT_WS('|', COALESCE("t60"."_lk0", "t60"."_rk0")) AS "entity_key",
      CASE
        WHEN "t60"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t60"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
        OR COALESCE(
          ABS(CAST("t60"."_l0" AS DOUBLE PRECISION) - CAST("t60"."_r0" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l0" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'lifetime_events '
      END || CASE
        WHEN "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
        OR COALESCE(
          ABS("t60"."_l1" - "t60"."_r1") <= (
            (
              ABS("t60"."_l1") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'lifetime_volume_ml '
      END || CASE
        WHEN "t60"."_l2" IS NOT DISTINCT FROM "t60"."_r2"
        OR COALESCE(
          ABS(CAST("t60"."_l2" AS DOUBLE PRECISION) - CAST("t60"."_r2" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l2" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'first '
      END || CASE
        WHEN "t60"."_l3" IS NOT DISTINCT FROM "t60"."_r3"
        OR COALESCE(
          ABS(CAST("t60"."_l3" AS DOUBLE PRECISION) - CAST("t60"."_r3" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l3" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'last '
      END || CASE
        WHEN "t60"."_l4" IS NOT DISTINCT FROM "t60"."_r4"
        OR COALESCE(
          ABS(CAST("t60"."_l4" AS DOUBLE PRECISION) - CAST("t60"."_r4" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l4" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_events_30d '
      END || CASE
        WHEN "t60"."_l5" IS NOT DISTINCT FROM "t60"."_r5"
        OR COALESCE(
          ABS("t60"."_l5" - "t60"."_r5") <= (
            (
              ABS("t60"."_l5") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'max_flow_rate_30d '
      END || CASE
        WHEN "t60"."_l6" IS NOT DISTINCT FROM "t60"."_r6"
        OR COALESCE(
          ABS("t60"."_l6" - "t60"."_r6") <= (
            (
              ABS("t60"."_l6") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'min_flow_rate_30d '
      END || CASE
        WHEN "t60"."_l7" IS NOT DISTINCT FROM "t60"."_r7"
        OR COALESCE(
          ABS("t60"."_l7" - "t60"."_r7") <= (
            (
              ABS("t60"."_l7") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'max_temperature_30d '
      END || CASE
        WHEN "t60"."_l8" IS NOT DISTINCT FROM "t60"."_r8"
        OR COALESCE(
          ABS("t60"."_l8" - "t60"."_r8") <= (
            (
              ABS("t60"."_l8") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'min_temperature_30d '
      END || CASE
        WHEN "t60"."_l9" IS NOT DISTINCT FROM "t60"."_r9"
        OR COALESCE(
          ABS("t60"."_l9" - "t60"."_r9") <= (
            (
              ABS("t60"."_l9") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'max_pressure_30d '
      END || CASE
        WHEN "t60"."_l10" IS NOT DISTINCT FROM "t60"."_r10"
        OR COALESCE(
          ABS("t60"."_l10" - "t60"."_r10") <= (
            (
              ABS("t60"."_l10") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'min_pressure_30d '
      END || CASE
        WHEN "t60"."_l11" IS NOT DISTINCT FROM "t60"."_r11"
        OR COALESCE(
          ABS(CAST("t60"."_l11" AS DOUBLE PRECISION) - CAST("t60"."_r11" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l11" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'maintenance_events_30d '
      END || CASE
        WHEN "t60"."_l12" IS NOT DISTINCT FROM "t60"."_r12"
        OR COALESCE(
          ABS(CAST("t60"."_l12" AS DOUBLE PRECISION) - CAST("t60"."_r12" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l12" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'high_temp_events_30d '
      END || CASE
        WHEN "t60"."_l13" IS NOT DISTINCT FROM "t60"."_r13"
        OR COALESCE(
          ABS(CAST("t60"."_l13" AS DOUBLE PRECISION) - CAST("t60"."_r13" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l13" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'low_temp_events_30d '
      END || CASE
        WHEN "t60"."_l14" IS NOT DISTINCT FROM "t60"."_r14"
        OR COALESCE(
          ABS(CAST("t60"."_l14" AS DOUBLE PRECISION) - CAST("t60"."_r14" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l14" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'high_pressure_events_30d '
      END || CASE
        WHEN "t60"."_l15" IS NOT DISTINCT FROM "t60"."_r15"
        OR COALESCE(
          ABS(CAST("t60"."_l15" AS DOUBLE PRECISION) - CAST("t60"."_r15" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t60"."_l15" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'low_pressure_events_30d '
      END AS "differences"
    FROM (
      SELECT
        "t31"."_lk0",
        "t31"."_l0",
        "t31"."_l1",
        "t31"."_l2",
        "t31"."_l3",
        "t31"."_l4",
        "t31"."_l5",
        "t31"."_l6",
        "t31"."_l7",
        "t31"."_l8",
        "t31"."_l9",
        "t31"."_l10",
        "t31"."_l11",
        "t31"."_l12",
        "t31"."_l13",
        "t31"."_l14",
        "t31"."_l15",
        "t59"."_rk0",
        "t59"."_r0",
        "t59"."_r1",
        "t59"."_r2",
        "t59"."_r3",
        "t59"."_r4",
        "t59"."_r5",
        "t59"."_r6",
        "t59"."_r7",
        "t59"."_r8",
        "t59"."_r9",
        "t59"."_r10",
        "t59"."_r11",
        "t59"."_r12",
        "t59"."_r13",
        "t59"."_r14",
        "t59"."_r15"
      FROM (
        SELECT
          "t0"."device_id" AS "_lk0",
          "t0"."lifetime_events" AS "_l0",
          "t0"."lifetime_volume_ml" AS "_l1",
          EXTRACT('epoch' FROM "t0"."earliest_event_timestamp") AS "_l2",
          EXTRACT('epoch' FROM "t0"."latest_event_timestamp") AS "_l3",
          "t0"."total_events_30d" AS "_l4",
          "t0"."max_flow_rate_30d" AS "_l5",
          "t0"."min_flow_rate_30d" AS "_l6",
          "t0"."max_temperature_30d" AS "_l7",
          "t0"."min_temperature_30d" AS "_l8",
          "t0"."max_pressure_30d" AS "_l9",
          "t0"."min_pressure_30d" AS "_l10",
          "t0"."maintenance_events_30d" AS "_l11",
          "t0"."high_temp_events_30d" AS "_l12",
          "t0"."low_temp_events_30d" AS "_l13",
          "t0"."high_pressure_events_30d" AS "_l14",
          "t0"."low_pressure_events_30d" AS "_l15"
        FROM "intermediate"."int_devices__performance_health" AS "t0"
        WHERE
          "t0"."lifetime_events" > 0
      ) AS "t31"
      FULL OUTER JOIN (
        SELECT
          "t57"."device_id" AS "_rk0",
          "t57"."lifetime_events" AS "_r0",
          "t57"."lifetime_volume_ml" AS "_r1",
          "t57"."first" AS "_r2",
          "t57"."last" AS "_r3",
          "t57"."total_events_30d" AS "_r4",
          "t57"."max_flow_rate_30d" AS "_r5",
          "t57"."min_flow_rate_30d" AS "_r6",
          "t57"."max_temperature_30d" AS "_r7",
          "t57"."min_temperature_30d" AS "_r8",
          "t57"."max_pressure_30d" AS "_r9",
          "t57"."min_pressure_30d" AS "_r10",
          "t57"."maintenance_events_30d" AS "_r11",
          "t57"."high_temp_events_30d" AS "_r12",
          "t57"."low_temp_events_30d" AS "_r13",
          "t57"."high_pressure_events_30d" AS "_r14",
          "t57"."low_pressure_events_30d" AS "_r15"
        FROM (
          SELECT
            "t53"."device_id",
            SUM("t53"."events") AS "lifetime_events",
            SUM("t53"."volume_ml") AS "lifetime_volume_ml",
            EXTRACT('epoch' FROM MIN("t53"."first_event_at")) AS "first",
            EXTRACT('epoch' FROM MAX("t53"."last_event_at")) AS "last",
            COALESCE(
              SUM("t53"."events") FILTER(WHERE
                (
                  "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t53"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )),
              0
            ) AS "total_events_30d",
            MAX("t53"."max_flow") FILTER(WHERE
              (
                "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t53"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                )
              )) AS "max_flow_rate_30d",
            MIN("t53"."min_flow") FILTER(WHERE
              (
                "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t53"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                )
              )) AS "min_flow_rate_30d",
            MAX("t53"."max_temperature") FILTER(WHERE
              (
                "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t53"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                )
              )) AS "max_temperature_30d",
            MIN("t53"."min_temperature") FILTER(WHERE
              (
                "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t53"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                )
              )) AS "min_temperature_30d",
            MAX("t53"."max_pressure") FILTER(WHERE
              (
                "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t53"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                )
              )) AS "max_pressure_30d",
            MIN("t53"."min_pressure") FILTER(WHERE
              (
                "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
              )
              AND (
                "t53"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                )
              )) AS "min_pressure_30d",
            COALESCE(
              SUM(
                "t53"."cleaning_events" + "t53"."maintenance_events" + "t53"."calibration_events"
              ) FILTER(WHERE
                (
                  "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t53"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )),
              0
            ) AS "maintenance_events_30d",
            COALESCE(
              SUM("t53"."high_temperatures") FILTER(WHERE
                (
                  "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t53"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )),
              0
            ) AS "high_temp_events_30d",
            COALESCE(
              SUM("t53"."low_temperatures") FILTER(WHERE
                (
                  "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t53"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )),
              0
            ) AS "low_temp_events_30d",
            COALESCE(
              SUM("t53"."high_pressures") FILTER(WHERE
                (
                  "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t53"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )),
              0
            ) AS "high_pressure_events_30d",
            COALESCE(
              SUM("t53"."low_pressures") FILTER(WHERE
                (
                  "t53"."event_date" <= MAKE_DATE(2026, 6, 30)
                )
                AND (
                  "t53"."event_date" > (
                    MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                  )
                )),
              0
            ) AS "low_pressure_events_30d"
          FROM (
            SELECT
              "t33"."device_id",
              "t33"."location_id",
              "t33"."account_id",
              "t33"."is_orphan",
              "t33"."event_date",
              "t33"."hour_timestamp",
              "t33"."business_period",
              "t33"."first_event_at",
              "t33"."last_event_at",
              "t33"."last_pour_at",
              "t33"."events",
              "t33"."pours",
              "t33"."temperature_events",
              "t33"."pressure_events",
              "t33"."keg_level_events",
              "t33"."cleaning_events",
              "t33"."health_check_events",
              "t33"."error_events",
              "t33"."maintenance_events",
              "t33"."calibration_events",
              "t33"."volume_ml",
              "t33"."min_pour_ml",
              "t33"."max_pour_ml",
              "t33"."pour_seconds",
              "t33"."active_seconds",
              "t33"."flow_readings",
              "t33"."flow_sum",
              "t33"."flow_square_sum",
              "t33"."min_flow",
              "t33"."max_flow",
              "t33"."temperature_readings",
              "t33"."temperature_sum",
              "t33"."temperature_square_sum",
              "t33"."min_temperature",
              "t33"."max_temperature",
              "t33"."temperature_anomalies",
              "t33"."critical_temperatures",
              "t33"."high_temperatures",
              "t33"."low_temperatures",
              "t33"."pressure_readings",
              "t33"."pressure_sum",
              "t33"."pressure_square_sum",
              "t33"."min_pressure",
              "t33"."max_pressure",
              "t33"."pressure_anomalies",
              "t33"."critical_pressures",
              "t33"."high_pressures",
              "t33"."low_pressures",
              "t33"."readings",
              "t33"."anomalies",
              "t33"."critical_readings",
              "t33"."checks",
              "t33"."alerts",
              "t33"."events_with_status",
              "t33"."successful_events",
              "t33"."failed_events",
              "t33"."errors",
              "t33"."health_check_errors",
              "t33"."last_maintenance_at"
            FROM (
              SELECT
                *
              FROM "timeline"."tap_hours" AS "t4"
              WHERE
                NOT (
                  "t4"."is_orphan"
                )
            ) AS "t33"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM "t42" AS "t44"
                WHERE
                  "t33"."device_id" = "t44"."device_id"
              )
          ) AS "t53"
          GROUP BY
            1
        ) AS "t57"
      ) AS "t59"
        ON "t31"."_lk0" = "t59"."_rk0"
    ) AS "t60"
    WHERE
      NOT (
        (
          "t60"."_lk0" IS NOT NULL
        )
        AND (
          "t60"."_rk0" IS NOT NULL
        )
        AND (
          "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
          OR COALESCE(
            ABS(CAST("t60"."_l0" AS DOUBLE PRECISION) - CAST("t60"."_r0" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l0" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
          OR COALESCE(
            ABS("t60"."_l1" - "t60"."_r1") <= (
              (
                ABS("t60"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l2" IS NOT DISTINCT FROM "t60"."_r2"
          OR COALESCE(
            ABS(CAST("t60"."_l2" AS DOUBLE PRECISION) - CAST("t60"."_r2" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l2" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l3" IS NOT DISTINCT FROM "t60"."_r3"
          OR COALESCE(
            ABS(CAST("t60"."_l3" AS DOUBLE PRECISION) - CAST("t60"."_r3" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l3" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l4" IS NOT DISTINCT FROM "t60"."_r4"
          OR COALESCE(
            ABS(CAST("t60"."_l4" AS DOUBLE PRECISION) - CAST("t60"."_r4" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l4" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l5" IS NOT DISTINCT FROM "t60"."_r5"
          OR COALESCE(
            ABS("t60"."_l5" - "t60"."_r5") <= (
              (
                ABS("t60"."_l5") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l6" IS NOT DISTINCT FROM "t60"."_r6"
          OR COALESCE(
            ABS("t60"."_l6" - "t60"."_r6") <= (
              (
                ABS("t60"."_l6") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l7" IS NOT DISTINCT FROM "t60"."_r7"
          OR COALESCE(
            ABS("t60"."_l7" - "t60"."_r7") <= (
              (
                ABS("t60"."_l7") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l8" IS NOT DISTINCT FROM "t60"."_r8"
          OR COALESCE(
            ABS("t60"."_l8" - "t60"."_r8") <= (
              (
                ABS("t60"."_l8") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l9" IS NOT DISTINCT FROM "t60"."_r9"
          OR COALESCE(
            ABS("t60"."_l9" - "t60"."_r9") <= (
              (
                ABS("t60"."_l9") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l10" IS NOT DISTINCT FROM "t60"."_r10"
          OR COALESCE(
            ABS("t60"."_l10" - "t60"."_r10") <= (
              (
                ABS("t60"."_l10") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l11" IS NOT DISTINCT FROM "t60"."_r11"
          OR COALESCE(
            ABS(CAST("t60"."_l11" AS DOUBLE PRECISION) - CAST("t60"."_r11" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l11" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l12" IS NOT DISTINCT FROM "t60"."_r12"
          OR COALESCE(
            ABS(CAST("t60"."_l12" AS DOUBLE PRECISION) - CAST("t60"."_r12" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l12" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l13" IS NOT DISTINCT FROM "t60"."_r13"
          OR COALESCE(
            ABS(CAST("t60"."_l13" AS DOUBLE PRECISION) - CAST("t60"."_r13" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l13" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l14" IS NOT DISTINCT FROM "t60"."_r14"
          OR COALESCE(
            ABS(CAST("t60"."_l14" AS DOUBLE PRECISION) - CAST("t60"."_r14" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l14" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t60"."_l15" IS NOT DISTINCT FROM "t60"."_r15"
          OR COALESCE(
            ABS(CAST("t60"."_l15" AS DOUBLE PRECISION) - CAST("t60"."_r15" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t60"."_l15" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t67"
) AS "t73"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a device failed as its failures say' AS "statement",
    CONCAT_WS('|', COALESCE("t56"."_lk0", "t56"."_rk0")) AS "entity_key",
    CASE
      WHEN "t56"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t56"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t56"."_l0" IS NOT DISTINCT FROM "t56"."_r0"
      OR COALESCE(
        ABS(CAST("t56"."_l0" AS DOUBLE PRECISION) - CAST("t56"."_r0" AS DOUBLE PRECISION)) <= (
          (
            ABS(CAST("t56"."_l0" AS DOUBLE PRECISION)) + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'failures_30d '
    END || CASE
      WHEN "t56"."_l1" IS NOT DISTINCT FROM "t56"."_r1"
      OR COALESCE(
        ABS(CAST("t56"."_l1" AS DOUBLE PRECISION) - CAST("t56"."_r1" AS DOUBLE PRECISION)) <= (
          (
            ABS(CAST("t56"."_l1" AS DOUBLE PRECISION)) + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'repairs_30d '
    END || CASE
      WHEN "t56"."_l2" IS NOT DISTINCT FROM "t56"."_r2"
      OR COALESCE(
        ABS("t56"."_l2" - "t56"."_r2") <= (
          (
            ABS("t56"."_l2") + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'repair_hours_30d '
    END || CASE
      WHEN "t56"."_l3" IS NOT DISTINCT FROM "t56"."_r3"
      OR COALESCE(
        ABS("t56"."_l3" - "t56"."_r3") <= (
          (
            ABS("t56"."_l3") + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'mttr_hours '
    END AS "differences"
  FROM (
    SELECT
      "t36"."_lk0",
      "t36"."_l0",
      "t36"."_l1",
      "t36"."_l2",
      "t36"."_l3",
      "t52"."_rk0",
      "t52"."_r0",
      "t52"."_r1",
      "t52"."_r2",
      "t52"."_r3"
    FROM (
      SELECT
        "t0"."device_id" AS "_lk0",
        "t0"."failures_30d" AS "_l0",
        "t0"."repairs_30d" AS "_l1",
        "t0"."repair_hours_30d" AS "_l2",
        "t0"."mttr_hours" AS "_l3"
      FROM "intermediate"."int_devices__performance_health" AS "t0"
      WHERE
        (
          "t0"."failures_30d" > 0
        ) OR (
          "t0"."repairs_30d" > 0
        )
    ) AS "t36"
    FULL OUTER JOIN (
      SELECT
        "t45"."device_id" AS "_rk0",
        "t45"."failures_30d" AS "_r0",
        "t45"."repairs_30d" AS "_r1",
        "t45"."repair_hours_30d" AS "_r2",
        "t45"."mttr_hours" AS "_r3"
      FROM (
        SELECT
          "t41"."device_id",
          COUNT(*) AS "failures_30d",
          COUNT("t41"."repair_hours") AS "repairs_30d",
          COALESCE(SUM("t41"."repair_hours"), 0.0) AS "repair_hours_30d",
          AVG("t41"."repair_hours") AS "mttr_hours"
        FROM (
          SELECT
            "t35"."device_id",
            "t35"."failed_at",
            "t35"."failure_type",
            "t35"."failed_date",
            "t35"."failure_category",
            "t35"."repaired_at",
            "t35"."repair_hours"
          FROM (
            SELECT
              *
            FROM "timeline"."device_failures" AS "t3"
            WHERE
              "t3"."failed_date" <= MAKE_DATE(2026, 6, 30)
              AND "t3"."failed_date" > (
                MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
              )
          ) AS "t35"
          WHERE
            EXISTS(
              SELECT
                1
              FROM "intermediate"."int_devices__performance_health" AS "t7"
              WHERE
                "t35"."device_id" = "t7"."device_id"
            )
        ) AS "t41"
        GROUP BY
          1
      ) AS "t45"
    ) AS "t52"
      ON "t36"."_lk0" = "t52"."_rk0"
  ) AS "t56"
  WHERE
    NOT (
      (
        "t56"."_lk0" IS NOT NULL
      )
      AND (
        "t56"."_rk0" IS NOT NULL
      )
      AND (
        "t56"."_l0" IS NOT DISTINCT FROM "t56"."_r0"
        OR COALESCE(
          ABS(CAST("t56"."_l0" AS DOUBLE PRECISION) - CAST("t56"."_r0" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t56"."_l0" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        "t56"."_l1" IS NOT DISTINCT FROM "t56"."_r1"
        OR COALESCE(
          ABS(CAST("t56"."_l1" AS DOUBLE PRECISION) - CAST("t56"."_r1" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t56"."_l1" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        "t56"."_l2" IS NOT DISTINCT FROM "t56"."_r2"
        OR COALESCE(
          ABS("t56"."_l2" - "t56"."_r2") <= (
            (
              ABS("t56"."_l2") + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        "t56"."_l3" IS NOT DISTINCT FROM "t56"."_r3"
        OR COALESCE(
          ABS("t56"."_l3" - "t56"."_r3") <= (
            (
              ABS("t56"."_l3") + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
    )
) AS "t62"
