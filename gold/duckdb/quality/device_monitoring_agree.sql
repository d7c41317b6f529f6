WITH "t47" AS (
  SELECT
    "t34"."device_id",
    AVG("t34"."hourly_performance_score") FILTER(WHERE
      CAST("t34"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)) AS "avg_performance_24h",
    AVG("t34"."hourly_performance_score") AS "avg_performance_7d",
    COUNT(*) FILTER(WHERE
      (
        CAST("t34"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
      )
      AND (
        "t34"."hourly_performance_score" < 75
      )) AS "problematic_hours_24h",
    COUNT(*) FILTER(WHERE
      "t34"."alert_level" <> 'normal') AS "alert_hours_7d",
    COALESCE(
      SUM("t34"."total_volume_ml") FILTER(WHERE
        CAST("t34"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)),
      0.0
    ) AS "total_volume_24h",
    SUM("t34"."total_volume_ml") AS "total_volume_7d",
    (
      COUNT(*) FILTER(WHERE
        CAST("t34"."hour_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)) / 24
    ) * 100 AS "uptime_rate_24h",
    (
      COUNT(*) / 168
    ) * 100 AS "uptime_rate_7d",
    (
      SUM("t34"."total_active_seconds") / 604800
    ) * 100 AS "utilization_rate_per_tap"
  FROM (
    SELECT
      *
    FROM "entity"."entity_devices_hourly" AS "t2"
    WHERE
      CAST("t2"."hour_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30)
      AND CAST("t2"."hour_timestamp" AS DATE) > (
        MAKE_DATE(2026, 6, 30) - INTERVAL '7' DAY
      )
  ) AS "t34"
  GROUP BY
    1
), "t57" AS (
  SELECT
    "t22"."device_id",
    "t22"."location_id",
    "t22"."account_id",
    "t22"."location_name",
    "t22"."location_city",
    "t22"."location_state",
    "t22"."device_type",
    "t22"."model_number",
    "t22"."serial_number",
    "t22"."firmware_version",
    "t22"."device_status",
    "t22"."network_connectivity",
    "t22"."is_in_service",
    "t22"."activity_status",
    "t22"."hours_since_last_event",
    "t22"."days_since_installation",
    "t22"."overall_health_score",
    "t22"."device_health_grade",
    "t22"."primary_alert_status",
    "t22"."priority_score",
    "t22"."urgency_category",
    "t22"."operational_impact",
    "t22"."recommended_action",
    "t22"."sla_status",
    "t22"."predictive_maintenance_status",
    "t22"."maintenance_status",
    "t22"."days_since_maintenance",
    "t22"."last_maintenance_date",
    "t22"."next_maintenance_due_date",
    "t22"."total_events_30d",
    "t22"."usage_events_30d",
    "t22"."alert_events_30d",
    "t22"."quality_issues_30d",
    "t22"."quality_issue_rate",
    "t22"."total_volume_ml_30d",
    "t22"."avg_usage_events_per_day",
    "t22"."avg_performance_24h",
    "t22"."avg_performance_7d",
    "t22"."problematic_hours_24h",
    "t22"."alert_hours_7d",
    "t22"."uptime_rate_24h",
    "t22"."uptime_rate_7d",
    "t22"."total_volume_24h",
    "t22"."total_volume_7d",
    "t22"."utilization_rate_per_tap",
    "t22"."avg_temperature_30d",
    "t22"."max_temperature_30d",
    "t22"."min_temperature_30d",
    "t22"."avg_pressure_30d",
    "t22"."location_total_devices",
    "t22"."location_online_devices",
    "t22"."location_devices_with_alerts",
    "t22"."location_avg_health",
    "t22"."customer_fleet_size",
    "t22"."customer_healthy_devices",
    "t22"."customer_maintenance_overdue",
    "t22"."avg_customer_device_health"
  FROM (
    SELECT
      *
    FROM "mart"."operations_device_monitoring" AS "t0"
    WHERE
      "t0"."is_in_service"
  ) AS "t22"
  ANTI JOIN "t47" AS "t50"
    ON "t22"."device_id" = "t50"."device_id"
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
                    'a device monitored is the device' AS "statement",
                    CONCAT_WS('|', COALESCE("t41"."_lk0", "t41"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t41"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t41"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
                      THEN ''
                      ELSE 'location_id '
                    END || CASE
                      WHEN "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
                      THEN ''
                      ELSE 'account_id '
                    END || CASE
                      WHEN "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
                      THEN ''
                      ELSE 'location_name '
                    END || CASE
                      WHEN "t41"."_l3" IS NOT DISTINCT FROM "t41"."_r3"
                      THEN ''
                      ELSE 'device_type '
                    END || CASE
                      WHEN "t41"."_l4" IS NOT DISTINCT FROM "t41"."_r4"
                      THEN ''
                      ELSE 'serial_number '
                    END || CASE
                      WHEN "t41"."_l5" IS NOT DISTINCT FROM "t41"."_r5"
                      THEN ''
                      ELSE 'firmware_version '
                    END || CASE
                      WHEN "t41"."_l6" IS NOT DISTINCT FROM "t41"."_r6"
                      THEN ''
                      ELSE 'device_status '
                    END || CASE
                      WHEN "t41"."_l7" IS NOT DISTINCT FROM "t41"."_r7"
                      THEN ''
                      ELSE 'network_connectivity '
                    END || CASE
                      WHEN "t41"."_l8" IS NOT DISTINCT FROM "t41"."_r8"
                      THEN ''
                      ELSE 'is_in_service '
                    END || CASE
                      WHEN "t41"."_l9" IS NOT DISTINCT FROM "t41"."_r9"
                      THEN ''
                      ELSE 'activity_status '
                    END || CASE
                      WHEN "t41"."_l10" IS NOT DISTINCT FROM "t41"."_r10"
                      THEN ''
                      ELSE 'maintenance_status '
                    END || CASE
                      WHEN "t41"."_l11" IS NOT DISTINCT FROM "t41"."_r11"
                      THEN ''
                      ELSE 'days_since_maintenance '
                    END || CASE
                      WHEN "t41"."_l12" IS NOT DISTINCT FROM "t41"."_r12"
                      THEN ''
                      ELSE 'last_maintenance_date '
                    END || CASE
                      WHEN "t41"."_l13" IS NOT DISTINCT FROM "t41"."_r13"
                      THEN ''
                      ELSE 'next_maintenance_due_date '
                    END || CASE
                      WHEN "t41"."_l14" IS NOT DISTINCT FROM "t41"."_r14"
                      THEN ''
                      ELSE 'total_events_30d '
                    END || CASE
                      WHEN "t41"."_l15" IS NOT DISTINCT FROM "t41"."_r15"
                      THEN ''
                      ELSE 'usage_events_30d '
                    END || CASE
                      WHEN "t41"."_l16" IS NOT DISTINCT FROM "t41"."_r16"
                      THEN ''
                      ELSE 'alert_events_30d '
                    END || CASE
                      WHEN "t41"."_l17" IS NOT DISTINCT FROM "t41"."_r17"
                      THEN ''
                      ELSE 'quality_issues_30d '
                    END || CASE
                      WHEN "t41"."_l18" IS NOT DISTINCT FROM "t41"."_r18"
                      THEN ''
                      ELSE 'model_number '
                    END || CASE
                      WHEN "t41"."_l19" IS NOT DISTINCT FROM "t41"."_r19"
                      THEN ''
                      ELSE 'days_since_installation '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t21"."_lk0",
                      "t21"."_l0",
                      "t21"."_l1",
                      "t21"."_l2",
                      "t21"."_l3",
                      "t21"."_l4",
                      "t21"."_l5",
                      "t21"."_l6",
                      "t21"."_l7",
                      "t21"."_l8",
                      "t21"."_l9",
                      "t21"."_l10",
                      "t21"."_l11",
                      "t21"."_l12",
                      "t21"."_l13",
                      "t21"."_l14",
                      "t21"."_l15",
                      "t21"."_l16",
                      "t21"."_l17",
                      "t21"."_l18",
                      "t21"."_l19",
                      "t25"."_rk0",
                      "t25"."_r0",
                      "t25"."_r1",
                      "t25"."_r2",
                      "t25"."_r3",
                      "t25"."_r4",
                      "t25"."_r5",
                      "t25"."_r6",
                      "t25"."_r7",
                      "t25"."_r8",
                      "t25"."_r9",
                      "t25"."_r10",
                      "t25"."_r11",
                      "t25"."_r12",
                      "t25"."_r13",
                      "t25"."_r14",
                      "t25"."_r15",
                      "t25"."_r16",
                      "t25"."_r17",
                      "t25"."_r18",
                      "t25"."_r19"
                    FROM (
                      SELECT
                        "t0"."device_id" AS "_lk0",
                        "t0"."location_id" AS "_l0",
                        "t0"."account_id" AS "_l1",
                        "t0"."location_name" AS "_l2",
                        "t0"."device_type" AS "_l3",
                        "t0"."serial_number" AS "_l4",
                        "t0"."firmware_version" AS "_l5",
                        "t0"."device_status" AS "_l6",
                        "t0"."network_connectivity" AS "_l7",
                        "t0"."is_in_service" AS "_l8",
                        "t0"."activity_status" AS "_l9",
                        "t0"."maintenance_status" AS "_l10",
                        "t0"."days_since_maintenance" AS "_l11",
                        "t0"."last_maintenance_date" AS "_l12",
                        "t0"."next_maintenance_due_date" AS "_l13",
                        "t0"."total_events_30d" AS "_l14",
                        "t0"."usage_events_30d" AS "_l15",
                        "t0"."alert_events_30d" AS "_l16",
                        "t0"."quality_issues_30d" AS "_l17",
                        "t0"."model_number" AS "_l18",
                        "t0"."days_since_installation" AS "_l19"
                      FROM "mart"."operations_device_monitoring" AS "t0"
                    ) AS "t21"
                    FULL OUTER JOIN (
                      SELECT
                        "t1"."device_id" AS "_rk0",
                        "t1"."location_id" AS "_r0",
                        "t1"."account_id" AS "_r1",
                        "t1"."location_name" AS "_r2",
                        "t1"."device_type" AS "_r3",
                        "t1"."serial_number" AS "_r4",
                        "t1"."firmware_version" AS "_r5",
                        "t1"."device_status" AS "_r6",
                        "t1"."network_connectivity" AS "_r7",
                        "t1"."is_in_service" AS "_r8",
                        "t1"."activity_status" AS "_r9",
                        "t1"."maintenance_status" AS "_r10",
                        "t1"."days_since_maintenance" AS "_r11",
                        "t1"."last_maintenance_date" AS "_r12",
                        "t1"."next_maintenance_due_date" AS "_r13",
                        "t1"."total_events_30d" AS "_r14",
                        "t1"."usage_events_30d" AS "_r15",
                        "t1"."alert_events_30d" AS "_r16",
                        "t1"."quality_issues_30d" AS "_r17",
                        "t1"."model" AS "_r18",
                        "t1"."device_age_days" AS "_r19"
                      FROM "entity"."entity_devices" AS "t1"
                    ) AS "t25"
                      ON "t21"."_lk0" = "t25"."_rk0"
                  ) AS "t41"
                  WHERE
                    NOT (
                      (
                        "t41"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t41"."_rk0" IS NOT NULL
                      )
                      AND "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
                      AND "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
                      AND "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
                      AND "t41"."_l3" IS NOT DISTINCT FROM "t41"."_r3"
                      AND "t41"."_l4" IS NOT DISTINCT FROM "t41"."_r4"
                      AND "t41"."_l5" IS NOT DISTINCT FROM "t41"."_r5"
                      AND "t41"."_l6" IS NOT DISTINCT FROM "t41"."_r6"
                      AND "t41"."_l7" IS NOT DISTINCT FROM "t41"."_r7"
                      AND "t41"."_l8" IS NOT DISTINCT FROM "t41"."_r8"
                      AND "t41"."_l9" IS NOT DISTINCT FROM "t41"."_r9"
                      AND "t41"."_l10" IS NOT DISTINCT FROM "t41"."_r10"
                      AND "t41"."_l11" IS NOT DISTINCT FROM "t41"."_r11"
                      AND "t41"."_l12" IS NOT DISTINCT FROM "t41"."_r12"
                      AND "t41"."_l13" IS NOT DISTINCT FROM "t41"."_r13"
                      AND "t41"."_l14" IS NOT DISTINCT FROM "t41"."_r14"
                      AND "t41"."_l15" IS NOT DISTINCT FROM "t41"."_r15"
                      AND "t41"."_l16" IS NOT DISTINCT FROM "t41"."_r16"
                      AND "t41"."_l17" IS NOT DISTINCT FROM "t41"."_r17"
                      AND "t41"."_l18" IS NOT DISTINCT FROM "t41"."_r18"
                      AND "t41"."_l19" IS NOT DISTINCT FROM "t41"."_r19"
                    )
                ) AS "t76"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'figures of a device monitored' AS "statement",
                    CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t42"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t42"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
                      OR COALESCE(
                        ABS("t42"."_l0" - "t42"."_r0") <= (
                          (
                            ABS("t42"."_l0") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'overall_health_score '
                    END || CASE
                      WHEN "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
                      OR COALESCE(
                        ABS("t42"."_l1" - "t42"."_r1") <= (
                          (
                            ABS("t42"."_l1") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'total_volume_ml_30d '
                    END || CASE
                      WHEN "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
                      OR COALESCE(
                        ABS("t42"."_l2" - "t42"."_r2") <= (
                          (
                            ABS("t42"."_l2") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'avg_temperature_30d '
                    END || CASE
                      WHEN "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
                      OR COALESCE(
                        ABS("t42"."_l3" - "t42"."_r3") <= (
                          (
                            ABS("t42"."_l3") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'max_temperature_30d '
                    END || CASE
                      WHEN "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
                      OR COALESCE(
                        ABS("t42"."_l4" - "t42"."_r4") <= (
                          (
                            ABS("t42"."_l4") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'min_temperature_30d '
                    END || CASE
                      WHEN "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
                      OR COALESCE(
                        ABS("t42"."_l5" - "t42"."_r5") <= (
                          (
                            ABS("t42"."_l5") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'avg_pressure_30d '
                    END || CASE
                      WHEN "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
                      OR COALESCE(
                        ABS("t42"."_l6" - "t42"."_r6") <= (
                          (
                            ABS("t42"."_l6") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'quality_issue_rate '
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
                      "t26"."_rk0",
                      "t26"."_r0",
                      "t26"."_r1",
                      "t26"."_r2",
                      "t26"."_r3",
                      "t26"."_r4",
                      "t26"."_r5",
                      "t26"."_r6"
                    FROM (
                      SELECT
                        "t0"."device_id" AS "_lk0",
                        "t0"."overall_health_score" AS "_l0",
                        "t0"."total_volume_ml_30d" AS "_l1",
                        "t0"."avg_temperature_30d" AS "_l2",
                        "t0"."max_temperature_30d" AS "_l3",
                        "t0"."min_temperature_30d" AS "_l4",
                        "t0"."avg_pressure_30d" AS "_l5",
                        "t0"."quality_issue_rate" AS "_l6"
                      FROM "mart"."operations_device_monitoring" AS "t0"
                    ) AS "t23"
                    FULL OUTER JOIN (
                      SELECT
                        "t1"."device_id" AS "_rk0",
                        "t1"."overall_health_score" AS "_r0",
                        "t1"."total_volume_ml_30d" AS "_r1",
                        "t1"."avg_temperature_30d" AS "_r2",
                        "t1"."max_temperature_30d" AS "_r3",
                        "t1"."min_temperature_30d" AS "_r4",
                        "t1"."avg_pressure_30d" AS "_r5",
                        "t1"."quality_issue_rate_30d" AS "_r6"
                      FROM "entity"."entity_devices" AS "t1"
                    ) AS "t26"
                      ON "t23"."_lk0" = "t26"."_rk0"
                  ) AS "t42"
                  WHERE
                    NOT (
                      (
                        "t42"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t42"."_rk0" IS NOT NULL
                      )
                      AND (
                        "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
                        OR COALESCE(
                          ABS("t42"."_l0" - "t42"."_r0") <= (
                            (
                              ABS("t42"."_l0") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
                        OR COALESCE(
                          ABS("t42"."_l1" - "t42"."_r1") <= (
                            (
                              ABS("t42"."_l1") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
                        OR COALESCE(
                          ABS("t42"."_l2" - "t42"."_r2") <= (
                            (
                              ABS("t42"."_l2") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
                        OR COALESCE(
                          ABS("t42"."_l3" - "t42"."_r3") <= (
                            (
                              ABS("t42"."_l3") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
                        OR COALESCE(
                          ABS("t42"."_l4" - "t42"."_r4") <= (
                            (
                              ABS("t42"."_l4") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
                        OR COALESCE(
                          ABS("t42"."_l5" - "t42"."_r5") <= (
                            (
                              ABS("t42"."_l5") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
                        OR COALESCE(
                          ABS("t42"."_l6" - "t42"."_r6") <= (
                            (
                              ABS("t42"."_l6") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                ) AS "t68"
              ) AS "t77"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a device monitored stands in its venue' AS "statement",
                  CONCAT_WS('|', COALESCE("t43"."_lk0", "t43"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t43"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t43"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
                    THEN ''
                    ELSE 'location_city '
                  END || CASE
                    WHEN "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
                    THEN ''
                    ELSE 'location_state '
                  END AS "differences"
                FROM (
                  SELECT
                    "t30"."_lk0",
                    "t30"."_l0",
                    "t30"."_l1",
                    "t27"."_rk0",
                    "t27"."_r0",
                    "t27"."_r1"
                  FROM (
                    SELECT
                      "t0"."location_id" AS "_lk0",
                      "t0"."location_city" AS "_l0",
                      "t0"."location_state" AS "_l1"
                    FROM "mart"."operations_device_monitoring" AS "t0"
                    WHERE
                      "t0"."location_id" IS NOT NULL
                  ) AS "t30"
                  LEFT OUTER JOIN (
                    SELECT
                      "t3"."location_id" AS "_rk0",
                      "t3"."city" AS "_r0",
                      "t3"."state" AS "_r1"
                    FROM "staging"."stg_app_database__locations" AS "t3"
                  ) AS "t27"
                    ON "t30"."_lk0" = "t27"."_rk0"
                ) AS "t43"
                WHERE
                  NOT (
                    (
                      "t43"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t43"."_rk0" IS NOT NULL
                    )
                    AND "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
                    AND "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
                  )
              ) AS "t54"
            ) AS "t78"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'hours of a device monitored' AS "statement",
                CONCAT_WS('|', COALESCE("t67"."_lk0", "t67"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t67"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t67"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t67"."_l0" IS NOT DISTINCT FROM "t67"."_r0"
                  OR COALESCE(
                    ABS("t67"."_l0" - "t67"."_r0") <= (
                      (
                        ABS("t67"."_l0") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'avg_performance_24h '
                END || CASE
                  WHEN "t67"."_l1" IS NOT DISTINCT FROM "t67"."_r1"
                  OR COALESCE(
                    ABS("t67"."_l1" - "t67"."_r1") <= (
                      (
                        ABS("t67"."_l1") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'avg_performance_7d '
                END || CASE
                  WHEN "t67"."_l2" IS NOT DISTINCT FROM "t67"."_r2"
                  OR COALESCE(
                    ABS(CAST("t67"."_l2" AS DOUBLE) - CAST("t67"."_r2" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l2" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'problematic_hours_24h '
                END || CASE
                  WHEN "t67"."_l3" IS NOT DISTINCT FROM "t67"."_r3"
                  OR COALESCE(
                    ABS(CAST("t67"."_l3" AS DOUBLE) - CAST("t67"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'alert_hours_7d '
                END || CASE
                  WHEN "t67"."_l4" IS NOT DISTINCT FROM "t67"."_r4"
                  OR COALESCE(
                    ABS("t67"."_l4" - "t67"."_r4") <= (
                      (
                        ABS("t67"."_l4") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_volume_24h '
                END || CASE
                  WHEN "t67"."_l5" IS NOT DISTINCT FROM "t67"."_r5"
                  OR COALESCE(
                    ABS("t67"."_l5" - "t67"."_r5") <= (
                      (
                        ABS("t67"."_l5") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'total_volume_7d '
                END AS "differences"
              FROM (
                SELECT
                  "t36"."_lk0",
                  "t36"."_l0",
                  "t36"."_l1",
                  "t36"."_l2",
                  "t36"."_l3",
                  "t36"."_l4",
                  "t36"."_l5",
                  "t60"."_rk0",
                  "t60"."_r0",
                  "t60"."_r1",
                  "t60"."_r2",
                  "t60"."_r3",
                  "t60"."_r4",
                  "t60"."_r5"
                FROM (
                  SELECT
                    "t0"."device_id" AS "_lk0",
                    "t0"."avg_performance_24h" AS "_l0",
                    "t0"."avg_performance_7d" AS "_l1",
                    "t0"."problematic_hours_24h" AS "_l2",
                    "t0"."alert_hours_7d" AS "_l3",
                    "t0"."total_volume_24h" AS "_l4",
                    "t0"."total_volume_7d" AS "_l5"
                  FROM "mart"."operations_device_monitoring" AS "t0"
                  WHERE
                    (
                      "t0"."avg_performance_7d" IS NOT NULL
                    )
                    OR (
                      "t0"."total_volume_7d" > 0
                    )
                    OR (
                      "t0"."alert_hours_7d" > 0
                    )
                ) AS "t36"
                LEFT OUTER JOIN (
                  SELECT
                    "t51"."device_id" AS "_rk0",
                    "t51"."avg_performance_24h" AS "_r0",
                    "t51"."avg_performance_7d" AS "_r1",
                    "t51"."problematic_hours_24h" AS "_r2",
                    "t51"."alert_hours_7d" AS "_r3",
                    "t51"."total_volume_24h" AS "_r4",
                    "t51"."total_volume_7d" AS "_r5"
                  FROM "t47" AS "t51"
                  SEMI JOIN "mart"."operations_device_monitoring" AS "t5"
                    ON "t51"."device_id" = "t5"."device_id"
                ) AS "t60"
                  ON "t36"."_lk0" = "t60"."_rk0"
              ) AS "t67"
              WHERE
                NOT (
                  (
                    "t67"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t67"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t67"."_l0" IS NOT DISTINCT FROM "t67"."_r0"
                    OR COALESCE(
                      ABS("t67"."_l0" - "t67"."_r0") <= (
                        (
                          ABS("t67"."_l0") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l1" IS NOT DISTINCT FROM "t67"."_r1"
                    OR COALESCE(
                      ABS("t67"."_l1" - "t67"."_r1") <= (
                        (
                          ABS("t67"."_l1") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l2" IS NOT DISTINCT FROM "t67"."_r2"
                    OR COALESCE(
                      ABS(CAST("t67"."_l2" AS DOUBLE) - CAST("t67"."_r2" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l2" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l3" IS NOT DISTINCT FROM "t67"."_r3"
                    OR COALESCE(
                      ABS(CAST("t67"."_l3" AS DOUBLE) - CAST("t67"."_r3" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l3" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l4" IS NOT DISTINCT FROM "t67"."_r4"
                    OR COALESCE(
                      ABS("t67"."_l4" - "t67"."_r4") <= (
                        (
                          ABS("t67"."_l4") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l5" IS NOT DISTINCT FROM "t67"."_r5"
                    OR COALESCE(
                      ABS("t67"."_l5" - "t67"."_r5") <= (
                        (
                          ABS("t67"."_l5") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t80"
          ) AS "t81"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'no hour of a device is left out' AS "statement",
              CONCAT_WS('|', COALESCE("t62"."_lk0", "t62"."_rk0")) AS "entity_key",
              CASE
                WHEN "t62"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t62"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                OR COALESCE(
                  ABS("t62"."_l0" - "t62"."_r0") <= (
                    (
                      ABS("t62"."_l0") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_performance_24h '
              END || CASE
                WHEN "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
                OR COALESCE(
                  ABS("t62"."_l1" - "t62"."_r1") <= (
                    (
                      ABS("t62"."_l1") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_performance_7d '
              END || CASE
                WHEN "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
                OR COALESCE(
                  ABS(CAST("t62"."_l2" AS DOUBLE) - CAST("t62"."_r2" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t62"."_l2" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'problematic_hours_24h '
              END || CASE
                WHEN "t62"."_l3" IS NOT DISTINCT FROM "t62"."_r3"
                OR COALESCE(
                  ABS(CAST("t62"."_l3" AS DOUBLE) - CAST("t62"."_r3" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t62"."_l3" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'alert_hours_7d '
              END || CASE
                WHEN "t62"."_l4" IS NOT DISTINCT FROM "t62"."_r4"
                OR COALESCE(
                  ABS("t62"."_l4" - "t62"."_r4") <= (
                    (
                      ABS("t62"."_l4") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_volume_24h '
              END || CASE
                WHEN "t62"."_l5" IS NOT DISTINCT FROM "t62"."_r5"
                OR COALESCE(
                  ABS("t62"."_l5" - "t62"."_r5") <= (
                    (
                      ABS("t62"."_l5") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_volume_7d '
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
                "t56"."_rk0",
                "t56"."_r0",
                "t56"."_r1",
                "t56"."_r2",
                "t56"."_r3",
                "t56"."_r4",
                "t56"."_r5"
              FROM (
                SELECT
                  "t0"."device_id" AS "_lk0",
                  "t0"."avg_performance_24h" AS "_l0",
                  "t0"."avg_performance_7d" AS "_l1",
                  "t0"."problematic_hours_24h" AS "_l2",
                  "t0"."alert_hours_7d" AS "_l3",
                  "t0"."total_volume_24h" AS "_l4",
                  "t0"."total_volume_7d" AS "_l5"
                FROM "mart"."operations_device_monitoring" AS "t0"
              ) AS "t19"
              INNER JOIN (
                SELECT
                  "t48"."device_id" AS "_rk0",
                  "t48"."avg_performance_24h" AS "_r0",
                  "t48"."avg_performance_7d" AS "_r1",
                  "t48"."problematic_hours_24h" AS "_r2",
                  "t48"."alert_hours_7d" AS "_r3",
                  "t48"."total_volume_24h" AS "_r4",
                  "t48"."total_volume_7d" AS "_r5"
                FROM "t47" AS "t48"
              ) AS "t56"
                ON "t19"."_lk0" = "t56"."_rk0"
            ) AS "t62"
            WHERE
              NOT (
                (
                  "t62"."_lk0" IS NOT NULL
                )
                AND (
                  "t62"."_rk0" IS NOT NULL
                )
                AND (
                  "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                  OR COALESCE(
                    ABS("t62"."_l0" - "t62"."_r0") <= (
                      (
                        ABS("t62"."_l0") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
                  OR COALESCE(
                    ABS("t62"."_l1" - "t62"."_r1") <= (
                      (
                        ABS("t62"."_l1") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
                  OR COALESCE(
                    ABS(CAST("t62"."_l2" AS DOUBLE) - CAST("t62"."_r2" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l2" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l3" IS NOT DISTINCT FROM "t62"."_r3"
                  OR COALESCE(
                    ABS(CAST("t62"."_l3" AS DOUBLE) - CAST("t62"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t62"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l4" IS NOT DISTINCT FROM "t62"."_r4"
                  OR COALESCE(
                    ABS("t62"."_l4" - "t62"."_r4") <= (
                      (
                        ABS("t62"."_l4") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l5" IS NOT DISTINCT FROM "t62"."_r5"
                  OR COALESCE(
                    ABS("t62"."_l5" - "t62"."_r5") <= (
                      (
                        ABS("t62"."_l5") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t79"
        ) AS "t82"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'time a device was up' AS "statement",
            CONCAT_WS('|', COALESCE("t61"."_lk0", "t61"."_rk0")) AS "entity_key",
            CASE
              WHEN "t61"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t61"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t61"."_l0" IS NOT DISTINCT FROM "t61"."_r0"
              OR COALESCE(
                ABS("t61"."_l0" - "t61"."_r0") <= (
                  (
                    ABS("t61"."_l0") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'uptime_rate_24h '
            END || CASE
              WHEN "t61"."_l1" IS NOT DISTINCT FROM "t61"."_r1"
              OR COALESCE(
                ABS("t61"."_l1" - "t61"."_r1") <= (
                  (
                    ABS("t61"."_l1") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'uptime_rate_7d '
            END || CASE
              WHEN "t61"."_l2" IS NOT DISTINCT FROM "t61"."_r2"
              OR COALESCE(
                ABS("t61"."_l2" - "t61"."_r2") <= (
                  (
                    ABS("t61"."_l2") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'utilization_rate_per_tap '
            END AS "differences"
          FROM (
            SELECT
              "t4"."device_id" AS "_lk0",
              "t4"."uptime_rate_24h" AS "_l0",
              "t4"."uptime_rate_7d" AS "_l1",
              "t4"."utilization_rate_per_tap" AS "_l2",
              "t55"."_rk0",
              "t55"."_r0",
              "t55"."_r1",
              "t55"."_r2"
            FROM "mart"."operations_device_monitoring" AS "t4"
            SEMI JOIN (
              SELECT
                "t0"."device_id",
                TRUE AS "is_in_service"
              FROM "mart"."operations_device_monitoring" AS "t0"
              WHERE
                "t0"."is_in_service"
            ) AS "t20"
              ON "t4"."device_id" = "t20"."device_id"
            SEMI JOIN "t47" AS "t49"
              ON "t4"."device_id" = "t49"."device_id"
            LEFT OUTER JOIN (
              SELECT
                "t48"."device_id" AS "_rk0",
                "t48"."uptime_rate_24h" AS "_r0",
                "t48"."uptime_rate_7d" AS "_r1",
                "t48"."utilization_rate_per_tap" AS "_r2"
              FROM "t47" AS "t48"
            ) AS "t55"
              ON "t4"."device_id" = "t55"."_rk0"
          ) AS "t61"
          WHERE
            NOT (
              (
                "t61"."_lk0" IS NOT NULL
              )
              AND (
                "t61"."_rk0" IS NOT NULL
              )
              AND (
                "t61"."_l0" IS NOT DISTINCT FROM "t61"."_r0"
                OR COALESCE(
                  ABS("t61"."_l0" - "t61"."_r0") <= (
                    (
                      ABS("t61"."_l0") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t61"."_l1" IS NOT DISTINCT FROM "t61"."_r1"
                OR COALESCE(
                  ABS("t61"."_l1" - "t61"."_r1") <= (
                    (
                      ABS("t61"."_l1") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t61"."_l2" IS NOT DISTINCT FROM "t61"."_r2"
                OR COALESCE(
                  ABS("t61"."_l2" - "t61"."_r2") <= (
                    (
                      ABS("t61"."_l2") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
            )
        ) AS "t75"
      ) AS "t84"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'time a silent device was up' AS "statement",
          CONCAT_WS('|', COALESCE("t73"."_lk0", "t73"."_rk0")) AS "entity_key",
          CASE
            WHEN "t73"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t73"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t73"."_l0" IS NOT DISTINCT FROM "t73"."_r0"
            OR COALESCE(
              ABS("t73"."_l0" - "t73"."_r0") <= (
                (
                  ABS("t73"."_l0") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'uptime_rate_24h '
          END || CASE
            WHEN "t73"."_l1" IS NOT DISTINCT FROM "t73"."_r1"
            OR COALESCE(
              ABS("t73"."_l1" - "t73"."_r1") <= (
                (
                  ABS("t73"."_l1") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'uptime_rate_7d '
          END || CASE
            WHEN "t73"."_l2" IS NOT DISTINCT FROM "t73"."_r2"
            OR COALESCE(
              ABS("t73"."_l2" - "t73"."_r2") <= (
                (
                  ABS("t73"."_l2") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'utilization_rate_per_tap '
          END AS "differences"
        FROM (
          SELECT
            "t65"."_lk0",
            "t65"."_l0",
            "t65"."_l1",
            "t65"."_l2",
            "t70"."_rk0",
            "t70"."_r0",
            "t70"."_r1",
            "t70"."_r2"
          FROM (
            SELECT
              "t59"."device_id" AS "_lk0",
              "t59"."uptime_rate_24h" AS "_l0",
              "t59"."uptime_rate_7d" AS "_l1",
              "t59"."utilization_rate_per_tap" AS "_l2"
            FROM "t57" AS "t59"
          ) AS "t65"
          FULL OUTER JOIN (
            SELECT
              "t66"."device_id" AS "_rk0",
              "t66"."nothing" AS "_r0",
              "t66"."nothing" AS "_r1",
              "t66"."nothing" AS "_r2"
            FROM (
              SELECT
                "t59"."device_id",
                "t59"."location_id",
                "t59"."account_id",
                "t59"."location_name",
                "t59"."location_city",
                "t59"."location_state",
                "t59"."device_type",
                "t59"."model_number",
                "t59"."serial_number",
                "t59"."firmware_version",
                "t59"."device_status",
                "t59"."network_connectivity",
                "t59"."is_in_service",
                "t59"."activity_status",
                "t59"."hours_since_last_event",
                "t59"."days_since_installation",
                "t59"."overall_health_score",
                "t59"."device_health_grade",
                "t59"."primary_alert_status",
                "t59"."priority_score",
                "t59"."urgency_category",
                "t59"."operational_impact",
                "t59"."recommended_action",
                "t59"."sla_status",
                "t59"."predictive_maintenance_status",
                "t59"."maintenance_status",
                "t59"."days_since_maintenance",
                "t59"."last_maintenance_date",
                "t59"."next_maintenance_due_date",
                "t59"."total_events_30d",
                "t59"."usage_events_30d",
                "t59"."alert_events_30d",
                "t59"."quality_issues_30d",
                "t59"."quality_issue_rate",
                "t59"."total_volume_ml_30d",
                "t59"."avg_usage_events_per_day",
                "t59"."avg_performance_24h",
                "t59"."avg_performance_7d",
                "t59"."problematic_hours_24h",
                "t59"."alert_hours_7d",
                "t59"."uptime_rate_24h",
                "t59"."uptime_rate_7d",
                "t59"."total_volume_24h",
                "t59"."total_volume_7d",
                "t59"."utilization_rate_per_tap",
                "t59"."avg_temperature_30d",
                "t59"."max_temperature_30d",
                "t59"."min_temperature_30d",
                "t59"."avg_pressure_30d",
                "t59"."location_total_devices",
                "t59"."location_online_devices",
                "t59"."location_devices_with_alerts",
                "t59"."location_avg_health",
                "t59"."customer_fleet_size",
                "t59"."customer_healthy_devices",
                "t59"."customer_maintenance_overdue",
                "t59"."avg_customer_device_health",
                0.0 AS "nothing"
              FROM "t57" AS "t59"
            ) AS "t66"
          ) AS "t70"
            ON "t65"."_lk0" = "t70"."_rk0"
        ) AS "t73"
        WHERE
          NOT (
            (
              "t73"."_lk0" IS NOT NULL
            )
            AND (
              "t73"."_rk0" IS NOT NULL
            )
            AND (
              "t73"."_l0" IS NOT DISTINCT FROM "t73"."_r0"
              OR COALESCE(
                ABS("t73"."_l0" - "t73"."_r0") <= (
                  (
                    ABS("t73"."_l0") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t73"."_l1" IS NOT DISTINCT FROM "t73"."_r1"
              OR COALESCE(
                ABS("t73"."_l1" - "t73"."_r1") <= (
                  (
                    ABS("t73"."_l1") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t73"."_l2" IS NOT DISTINCT FROM "t73"."_r2"
              OR COALESCE(
                ABS("t73"."_l2" - "t73"."_r2") <= (
                  (
                    ABS("t73"."_l2") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
      ) AS "t83"
    ) AS "t85"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'the fleet of the venue' AS "statement",
        CONCAT_WS('|', COALESCE("t45"."_lk0", "t45"."_rk0")) AS "entity_key",
        CASE
          WHEN "t45"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t45"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
          OR COALESCE(
            ABS(CAST("t45"."_l0" AS DOUBLE) - CAST("t45"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t45"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'location_total_devices '
        END || CASE
          WHEN "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
          OR COALESCE(
            ABS(CAST("t45"."_l1" AS DOUBLE) - CAST("t45"."_r1" AS DOUBLE)) <= (
              (
                ABS(CAST("t45"."_l1" AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'location_online_devices '
        END || CASE
          WHEN "t45"."_l2" IS NOT DISTINCT FROM "t45"."_r2"
          OR COALESCE(
            ABS(CAST("t45"."_l2" AS DOUBLE) - CAST("t45"."_r2" AS DOUBLE)) <= (
              (
                ABS(CAST("t45"."_l2" AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'location_devices_with_alerts '
        END || CASE
          WHEN "t45"."_l3" IS NOT DISTINCT FROM "t45"."_r3"
          OR COALESCE(
            ABS("t45"."_l3" - "t45"."_r3") <= (
              (
                ABS("t45"."_l3") + 1.0
              ) * 1e-06
            ),
            FALSE
          )
          THEN ''
          ELSE 'location_avg_health '
        END AS "differences"
      FROM (
        SELECT
          "t29"."_lk0",
          "t29"."_l0",
          "t29"."_l1",
          "t29"."_l2",
          "t29"."_l3",
          "t39"."_rk0",
          "t39"."_r0",
          "t39"."_r1",
          "t39"."_r2",
          "t39"."_r3"
        FROM (
          SELECT
            "t0"."location_id" AS "_lk0",
            "t0"."location_total_devices" AS "_l0",
            "t0"."location_online_devices" AS "_l1",
            "t0"."location_devices_with_alerts" AS "_l2",
            "t0"."location_avg_health" AS "_l3"
          FROM "mart"."operations_device_monitoring" AS "t0"
          WHERE
            "t0"."location_id" IS NOT NULL
        ) AS "t29"
        LEFT OUTER JOIN (
          SELECT
            "t32"."location_id" AS "_rk0",
            "t32"."location_total_devices" AS "_r0",
            "t32"."location_online_devices" AS "_r1",
            "t32"."location_devices_with_alerts" AS "_r2",
            "t32"."location_avg_health" AS "_r3"
          FROM (
            SELECT
              "t1"."location_id",
              COUNT(*) AS "location_total_devices",
              COUNT(*) FILTER(WHERE
                "t1"."is_online") AS "location_online_devices",
              COUNT(*) FILTER(WHERE
                "t1"."overall_health_score" < 60) AS "location_devices_with_alerts",
              AVG("t1"."overall_health_score") AS "location_avg_health"
            FROM "entity"."entity_devices" AS "t1"
            GROUP BY
              1
          ) AS "t32"
        ) AS "t39"
          ON "t29"."_lk0" = "t39"."_rk0"
      ) AS "t45"
      WHERE
        NOT (
          (
            "t45"."_lk0" IS NOT NULL
          )
          AND (
            "t45"."_rk0" IS NOT NULL
          )
          AND (
            "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
            OR COALESCE(
              ABS(CAST("t45"."_l0" AS DOUBLE) - CAST("t45"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t45"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
          AND (
            "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
            OR COALESCE(
              ABS(CAST("t45"."_l1" AS DOUBLE) - CAST("t45"."_r1" AS DOUBLE)) <= (
                (
                  ABS(CAST("t45"."_l1" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
          AND (
            "t45"."_l2" IS NOT DISTINCT FROM "t45"."_r2"
            OR COALESCE(
              ABS(CAST("t45"."_l2" AS DOUBLE) - CAST("t45"."_r2" AS DOUBLE)) <= (
                (
                  ABS(CAST("t45"."_l2" AS DOUBLE)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
          AND (
            "t45"."_l3" IS NOT DISTINCT FROM "t45"."_r3"
            OR COALESCE(
              ABS("t45"."_l3" - "t45"."_r3") <= (
                (
                  ABS("t45"."_l3") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
          )
        )
    ) AS "t71"
  ) AS "t86"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the fleet of the owner' AS "statement",
      CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0")) AS "entity_key",
      CASE
        WHEN "t46"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t46"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
        OR COALESCE(
          ABS(CAST("t46"."_l0" AS DOUBLE) - CAST("t46"."_r0" AS DOUBLE)) <= (
            (
              ABS(CAST("t46"."_l0" AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'customer_fleet_size '
      END || CASE
        WHEN "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
        OR COALESCE(
          ABS(CAST("t46"."_l1" AS DOUBLE) - CAST("t46"."_r1" AS DOUBLE)) <= (
            (
              ABS(CAST("t46"."_l1" AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'customer_healthy_devices '
      END || CASE
        WHEN "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
        OR COALESCE(
          ABS(CAST("t46"."_l2" AS DOUBLE) - CAST("t46"."_r2" AS DOUBLE)) <= (
            (
              ABS(CAST("t46"."_l2" AS DOUBLE)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'customer_maintenance_overdue '
      END || CASE
        WHEN "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
        OR COALESCE(
          ABS("t46"."_l3" - "t46"."_r3") <= (
            (
              ABS("t46"."_l3") + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_customer_device_health '
      END AS "differences"
    FROM (
      SELECT
        "t28"."_lk0",
        "t28"."_l0",
        "t28"."_l1",
        "t28"."_l2",
        "t28"."_l3",
        "t40"."_rk0",
        "t40"."_r0",
        "t40"."_r1",
        "t40"."_r2",
        "t40"."_r3"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."customer_fleet_size" AS "_l0",
          "t0"."customer_healthy_devices" AS "_l1",
          "t0"."customer_maintenance_overdue" AS "_l2",
          "t0"."avg_customer_device_health" AS "_l3"
        FROM "mart"."operations_device_monitoring" AS "t0"
        WHERE
          "t0"."account_id" IS NOT NULL
      ) AS "t28"
      LEFT OUTER JOIN (
        SELECT
          "t33"."account_id" AS "_rk0",
          "t33"."customer_fleet_size" AS "_r0",
          "t33"."customer_healthy_devices" AS "_r1",
          "t33"."customer_maintenance_overdue" AS "_r2",
          "t33"."avg_customer_device_health" AS "_r3"
        FROM (
          SELECT
            "t1"."account_id",
            COUNT(*) AS "customer_fleet_size",
            COUNT(*) FILTER(WHERE
              "t1"."overall_health_score" >= 80) AS "customer_healthy_devices",
            COUNT(*) FILTER(WHERE
              "t1"."maintenance_status" = 'overdue') AS "customer_maintenance_overdue",
            AVG("t1"."overall_health_score") AS "avg_customer_device_health"
          FROM "entity"."entity_devices" AS "t1"
          GROUP BY
            1
        ) AS "t33"
      ) AS "t40"
        ON "t28"."_lk0" = "t40"."_rk0"
    ) AS "t46"
    WHERE
      NOT (
        (
          "t46"."_lk0" IS NOT NULL
        )
        AND (
          "t46"."_rk0" IS NOT NULL
        )
        AND (
          "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
          OR COALESCE(
            ABS(CAST("t46"."_l0" AS DOUBLE) - CAST("t46"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t46"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
          OR COALESCE(
            ABS(CAST("t46"."_l1" AS DOUBLE) - CAST("t46"."_r1" AS DOUBLE)) <= (
              (
                ABS(CAST("t46"."_l1" AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
          OR COALESCE(
            ABS(CAST("t46"."_l2" AS DOUBLE) - CAST("t46"."_r2" AS DOUBLE)) <= (
              (
                ABS(CAST("t46"."_l2" AS DOUBLE)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
          OR COALESCE(
            ABS("t46"."_l3" - "t46"."_r3") <= (
              (
                ABS("t46"."_l3") + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
      )
  ) AS "t72"
) AS "t87"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a device monitored agrees with itself' AS "statement",
    COALESCE("t44"."device_id", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        ABS(
          (
            "t44"."hours_since_last_event" * 3600.0
          ) - CAST(EPOCH(
            CAST(CAST(CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS TIMESTAMP) AS TIMESTAMP)
          ) - EPOCH(CAST("t44"."latest_event_timestamp" AS TIMESTAMP)) AS DOUBLE)
        ) <= 1.0
      )
      THEN 'since; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t44"."service_days_30d" IS NULL
          )
          OR (
            "t44"."service_days_30d" = 0
          )
          OR (
            "t44"."usage_events_30d" IS NULL
          )
          THEN "t44"."avg_usage_events_per_day" IS NULL
          ELSE (
            "t44"."avg_usage_events_per_day" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t44"."avg_usage_events_per_day" * CAST("t44"."service_days_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t44"."usage_events_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t44"."avg_usage_events_per_day" * CAST("t44"."service_days_30d" AS DOUBLE)
                ) - CAST("t44"."usage_events_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t44"."avg_usage_events_per_day" * CAST("t44"."service_days_30d" AS DOUBLE)),
                  ABS(CAST("t44"."usage_events_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'per_day; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."primary_alert_status" = 'silent'
        ) = (
          "t44"."is_in_service"
          AND (
            "t44"."uptime_rate_24h" = 0
          )
          AND NOT (
            COALESCE("t44"."overall_health_score" < 20, FALSE)
          )
        )
      )
      THEN 'silent; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."sla_status" = 'exceeds'
        ) = (
          "t44"."uptime_percentage_30d" >= 90
        )
      )
      THEN 'exceeds; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."sla_status" <> 'meets'
        )
        OR "t44"."uptime_percentage_30d" BETWEEN 80 AND 90
      )
      THEN 'meets; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."sla_status" = 'breach'
        ) = (
          "t44"."uptime_percentage_30d" < 60
        )
      )
      THEN 'breach; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."operational_impact" = 'high'
        ) = (
          (
            (
              "t44"."total_volume_ml_30d" / NULLIF("t44"."_poured", 0.0)
            ) * 100.0
          ) >= 50
        )
      )
      THEN 'impact; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."operational_impact" = 'low'
        ) = (
          (
            (
              "t44"."total_volume_ml_30d" / NULLIF("t44"."_poured", 0.0)
            ) * 100.0
          ) < 20
        )
      )
      THEN 'low; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t44"."operational_impact" IS NULL
        ) = (
          (
            (
              "t44"."total_volume_ml_30d" / NULLIF("t44"."_poured", 0.0)
            ) * 100.0
          ) IS NULL
        )
      )
      THEN 'pours; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t4"."device_id",
      "t4"."location_id",
      "t4"."account_id",
      "t4"."location_name",
      "t4"."location_city",
      "t4"."location_state",
      "t4"."device_type",
      "t4"."model_number",
      "t4"."serial_number",
      "t4"."firmware_version",
      "t4"."device_status",
      "t4"."network_connectivity",
      "t4"."is_in_service",
      "t4"."activity_status",
      "t4"."hours_since_last_event",
      "t4"."days_since_installation",
      "t4"."overall_health_score",
      "t4"."device_health_grade",
      "t4"."primary_alert_status",
      "t4"."priority_score",
      "t4"."urgency_category",
      "t4"."operational_impact",
      "t4"."recommended_action",
      "t4"."sla_status",
      "t4"."predictive_maintenance_status",
      "t4"."maintenance_status",
      "t4"."days_since_maintenance",
      "t4"."last_maintenance_date",
      "t4"."next_maintenance_due_date",
      "t4"."total_events_30d",
      "t4"."usage_events_30d",
      "t4"."alert_events_30d",
      "t4"."quality_issues_30d",
      "t4"."quality_issue_rate",
      "t4"."total_volume_ml_30d",
      "t4"."avg_usage_events_per_day",
      "t4"."avg_performance_24h",
      "t4"."avg_performance_7d",
      "t4"."problematic_hours_24h",
      "t4"."alert_hours_7d",
      "t4"."uptime_rate_24h",
      "t4"."uptime_rate_7d",
      "t4"."total_volume_24h",
      "t4"."total_volume_7d",
      "t4"."utilization_rate_per_tap",
      "t4"."avg_temperature_30d",
      "t4"."max_temperature_30d",
      "t4"."min_temperature_30d",
      "t4"."avg_pressure_30d",
      "t4"."location_total_devices",
      "t4"."location_online_devices",
      "t4"."location_devices_with_alerts",
      "t4"."location_avg_health",
      "t4"."customer_fleet_size",
      "t4"."customer_healthy_devices",
      "t4"."customer_maintenance_overdue",
      "t4"."avg_customer_device_health",
      "t24"."service_days_30d",
      "t24"."latest_event_timestamp",
      "t24"."uptime_percentage_30d",
      "t24"."_device",
      "t31"."_place",
      "t31"."_poured"
    FROM "mart"."operations_device_monitoring" AS "t4"
    INNER JOIN (
      SELECT
        "t1"."service_days_30d",
        "t1"."latest_event_timestamp",
        "t1"."uptime_percentage_30d",
        "t1"."device_id" AS "_device"
      FROM "entity"."entity_devices" AS "t1"
    ) AS "t24"
      ON "t4"."device_id" = "t24"."_device"
    LEFT OUTER JOIN (
      SELECT
        "t0"."location_id" AS "_place",
        SUM("t0"."total_volume_ml_30d") AS "_poured"
      FROM "mart"."operations_device_monitoring" AS "t0"
      GROUP BY
        1
    ) AS "t31"
      ON "t4"."location_id" = "t31"."_place"
  ) AS "t44"
  WHERE
    NOT (
      (
        ABS(
          (
            "t44"."hours_since_last_event" * 3600.0
          ) - CAST(EPOCH(
            CAST(CAST(CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS TIMESTAMP) AS TIMESTAMP)
          ) - EPOCH(CAST("t44"."latest_event_timestamp" AS TIMESTAMP)) AS DOUBLE)
        ) <= 1.0
      )
      AND CASE
        WHEN (
          "t44"."service_days_30d" IS NULL
        )
        OR (
          "t44"."service_days_30d" = 0
        )
        OR (
          "t44"."usage_events_30d" IS NULL
        )
        THEN "t44"."avg_usage_events_per_day" IS NULL
        ELSE (
          "t44"."avg_usage_events_per_day" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t44"."avg_usage_events_per_day" * CAST("t44"."service_days_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t44"."usage_events_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t44"."avg_usage_events_per_day" * CAST("t44"."service_days_30d" AS DOUBLE)
              ) - CAST("t44"."usage_events_30d" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t44"."avg_usage_events_per_day" * CAST("t44"."service_days_30d" AS DOUBLE)),
                ABS(CAST("t44"."usage_events_30d" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          "t44"."primary_alert_status" = 'silent'
        ) = (
          "t44"."is_in_service"
          AND (
            "t44"."uptime_rate_24h" = 0
          )
          AND NOT (
            COALESCE("t44"."overall_health_score" < 20, FALSE)
          )
        )
      )
      AND (
        (
          "t44"."sla_status" = 'exceeds'
        ) = (
          "t44"."uptime_percentage_30d" >= 90
        )
      )
      AND (
        (
          "t44"."sla_status" <> 'meets'
        )
        OR "t44"."uptime_percentage_30d" BETWEEN 80 AND 90
      )
      AND (
        (
          "t44"."sla_status" = 'breach'
        ) = (
          "t44"."uptime_percentage_30d" < 60
        )
      )
      AND (
        (
          "t44"."operational_impact" = 'high'
        ) = (
          (
            (
              "t44"."total_volume_ml_30d" / NULLIF("t44"."_poured", 0.0)
            ) * 100.0
          ) >= 50
        )
      )
      AND (
        (
          "t44"."operational_impact" = 'low'
        ) = (
          (
            (
              "t44"."total_volume_ml_30d" / NULLIF("t44"."_poured", 0.0)
            ) * 100.0
          ) < 20
        )
      )
      AND (
        (
          "t44"."operational_impact" IS NULL
        ) = (
          (
            (
              "t44"."total_volume_ml_30d" / NULLIF("t44"."_poured", 0.0)
            ) * 100.0
          ) IS NULL
        )
      )
    )
) AS "t74"
