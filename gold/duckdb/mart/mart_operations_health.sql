SELECT
  "t35"."account_id",
  "t35"."account_name",
  "t35"."total_locations",
  "t35"."active_locations",
  "t35"."at_risk_locations",
  "t35"."total_devices",
  "t35"."tap_controllers",
  "t35"."controllers_in_service",
  "t35"."online_devices",
  "t35"."device_availability_pct",
  "t35"."devices_excellent",
  "t35"."devices_good",
  "t35"."devices_fair",
  "t35"."devices_poor",
  "t35"."devices_critical",
  "t35"."events_24h",
  "t35"."pour_volume_liters_24h",
  "t35"."quality_issues_24h",
  "t35"."performance_score_24h",
  "t35"."events_30d",
  "t35"."pour_volume_liters_30d",
  "t35"."quality_issue_rate_30d_pct",
  "t35"."avg_device_uptime_30d_pct",
  "t35"."avg_device_health_score",
  "t35"."avg_location_health_score",
  "t35"."composite_operational_score",
  "t35"."maintenance_overdue",
  "t35"."open_tickets",
  CASE
    WHEN "t35"."controllers_in_service" = 0
    THEN 'none'
    WHEN "t35"."composite_operational_score" < 40
    THEN 'critical'
    WHEN "t35"."composite_operational_score" < 60
    THEN 'high'
    WHEN "t35"."composite_operational_score" < 80
    THEN 'medium'
    ELSE 'low'
  END AS "risk_status",
  CASE
    WHEN (
      (
        CAST("t35"."maintenance_overdue" AS DOUBLE) / NULLIF(CAST("t35"."total_devices" AS DOUBLE), 0.0)
      ) * 100.0
    ) > 50
    THEN 'high'
    WHEN (
      (
        CAST("t35"."maintenance_overdue" AS DOUBLE) / NULLIF(CAST("t35"."total_devices" AS DOUBLE), 0.0)
      ) * 100.0
    ) > 20
    THEN 'medium'
    WHEN (
      (
        CAST("t35"."maintenance_overdue" AS DOUBLE) / NULLIF(CAST("t35"."total_devices" AS DOUBLE), 0.0)
      ) * 100.0
    ) > 0
    THEN 'low'
    ELSE 'none'
  END AS "maintenance_priority"
FROM (
  SELECT
    "t34"."account_id",
    "t34"."account_name",
    COALESCE("t34"."total_locations", 0) AS "total_locations",
    COALESCE("t34"."active_locations", 0) AS "active_locations",
    COALESCE("t34"."at_risk_locations", 0) AS "at_risk_locations",
    COALESCE("t34"."online_devices", 0) AS "online_devices",
    COALESCE("t34"."events_24h", 0) AS "events_24h",
    "t34"."volume_24h",
    COALESCE("t34"."quality_issues_24h", 0) AS "quality_issues_24h",
    COALESCE("t34"."events_30d", 0) AS "events_30d",
    "t34"."volume_30d",
    COALESCE("t34"."readings_30d", 0) AS "readings_30d",
    COALESCE("t34"."anomalies_30d", 0) AS "anomalies_30d",
    "t34"."avg_location_health_score",
    COALESCE("t34"."total_devices", 0) AS "total_devices",
    COALESCE("t34"."tap_controllers", 0) AS "tap_controllers",
    COALESCE("t34"."controllers_in_service", 0) AS "controllers_in_service",
    COALESCE("t34"."controllers_watched", 0) AS "controllers_watched",
    COALESCE("t34"."controllers_active", 0) AS "controllers_active",
    COALESCE("t34"."controllers_pouring_30d", 0) AS "controllers_pouring_30d",
    COALESCE("t34"."maintenance_overdue", 0) AS "maintenance_overdue",
    "t34"."avg_device_uptime_30d_pct",
    "t34"."avg_device_health_score",
    COALESCE("t34"."devices_excellent", 0) AS "devices_excellent",
    COALESCE("t34"."devices_good", 0) AS "devices_good",
    COALESCE("t34"."devices_fair", 0) AS "devices_fair",
    COALESCE("t34"."devices_poor", 0) AS "devices_poor",
    COALESCE("t34"."devices_critical", 0) AS "devices_critical",
    "t34"."flow",
    "t34"."temperature",
    "t34"."pressure",
    COALESCE("t34"."open_tickets", 0) AS "open_tickets",
    COALESCE("t34"."open_breaches", 0) AS "open_breaches",
    (
      CAST(COALESCE("t34"."controllers_active", 0) AS DOUBLE) / NULLIF(CAST(COALESCE("t34"."controllers_watched", 0) AS DOUBLE), 0.0)
    ) * 100.0 AS "device_availability_pct",
    COALESCE("t34"."volume_24h", 0.0) / 1000.0 AS "pour_volume_liters_24h",
    COALESCE("t34"."volume_30d", 0.0) / 1000.0 AS "pour_volume_liters_30d",
    (
      CAST(COALESCE("t34"."anomalies_30d", 0) AS DOUBLE) / NULLIF(CAST(COALESCE("t34"."readings_30d", 0) AS DOUBLE), 0.0)
    ) * 100.0 AS "quality_issue_rate_30d_pct",
    CASE
      WHEN COALESCE("t34"."controllers_in_service", 0) > 0
      THEN CASE
        WHEN COALESCE("t34"."events_24h", 0) = 0
        THEN 0.0
        WHEN NOT (
          (
            "t34"."flow" IS NOT NULL
          )
          OR (
            "t34"."temperature" IS NOT NULL
          )
          OR (
            "t34"."pressure" IS NOT NULL
          )
        )
        THEN CAST(NULL AS DOUBLE)
        WHEN (
          (
            "t34"."flow" IS NULL
          ) OR "t34"."flow" BETWEEN 10.0 AND 30.0
        )
        AND (
          (
            "t34"."temperature" IS NULL
          ) OR "t34"."temperature" BETWEEN 2.0 AND 6.0
        )
        AND (
          (
            "t34"."pressure" IS NULL
          ) OR "t34"."pressure" BETWEEN 10.0 AND 15.0
        )
        THEN 95.0
        WHEN (
          (
            "t34"."flow" IS NULL
          ) OR "t34"."flow" BETWEEN 5.0 AND 35.0
        )
        AND (
          (
            "t34"."temperature" IS NULL
          ) OR "t34"."temperature" BETWEEN 0.0 AND 8.0
        )
        AND (
          (
            "t34"."pressure" IS NULL
          ) OR "t34"."pressure" BETWEEN 8.0 AND 18.0
        )
        THEN 80.0
        ELSE 60.0
      END
      ELSE NULL
    END AS "performance_score_24h",
    CASE
      WHEN COALESCE("t34"."controllers_in_service", 0) > 0
      THEN (
        COALESCE("t34"."avg_device_health_score" * 30, 0.0) + 0 + COALESCE("t34"."avg_location_health_score" * 25, 0.0) + COALESCE(
          (
            CAST(COALESCE("t34"."controllers_pouring_30d", 0) AS DOUBLE) / NULLIF(CAST(COALESCE("t34"."controllers_in_service", 0) AS DOUBLE), 0.0)
          ) * 100.0 * 20,
          0.0
        ) + COALESCE("t34"."avg_device_uptime_30d_pct" * 15, 0.0) + COALESCE(
          CAST(GREATEST(
            (
              100 - (
                COALESCE("t34"."open_tickets", 0) * 10
              )
            ) - (
              COALESCE("t34"."open_breaches", 0) * 5
            ),
            0
          ) AS DOUBLE) * 10,
          0.0
        )
      ) / NULLIF(
        CAST(CASE WHEN "t34"."avg_device_health_score" IS NULL THEN 0 ELSE 30 END + 0 + CASE WHEN "t34"."avg_location_health_score" IS NULL THEN 0 ELSE 25 END + CASE
          WHEN (
            (
              CAST(COALESCE("t34"."controllers_pouring_30d", 0) AS DOUBLE) / NULLIF(CAST(COALESCE("t34"."controllers_in_service", 0) AS DOUBLE), 0.0)
            ) * 100.0
          ) IS NULL
          THEN 0
          ELSE 20
        END + CASE WHEN "t34"."avg_device_uptime_30d_pct" IS NULL THEN 0 ELSE 15 END + CASE
          WHEN CAST(GREATEST(
            (
              100 - (
                COALESCE("t34"."open_tickets", 0) * 10
              )
            ) - (
              COALESCE("t34"."open_breaches", 0) * 5
            ),
            0
          ) AS DOUBLE) IS NULL
          THEN 0
          ELSE 10
        END AS DOUBLE),
        0.0
      )
      ELSE NULL
    END AS "composite_operational_score"
  FROM (
    SELECT
      "t33".*
      EXCLUDE ("account_id_right")
    FROM (
      SELECT
        "t32"."account_id",
        "t32"."account_name",
        "t32"."total_locations",
        "t32"."active_locations",
        "t32"."at_risk_locations",
        "t32"."online_devices",
        "t32"."events_24h",
        "t32"."volume_24h",
        "t32"."quality_issues_24h",
        "t32"."events_30d",
        "t32"."volume_30d",
        "t32"."readings_30d",
        "t32"."anomalies_30d",
        "t32"."avg_location_health_score",
        "t32"."total_devices",
        "t32"."tap_controllers",
        "t32"."controllers_in_service",
        "t32"."controllers_watched",
        "t32"."controllers_active",
        "t32"."controllers_pouring_30d",
        "t32"."maintenance_overdue",
        "t32"."avg_device_uptime_30d_pct",
        "t32"."avg_device_health_score",
        "t32"."devices_excellent",
        "t32"."devices_good",
        "t32"."devices_fair",
        "t32"."devices_poor",
        "t32"."devices_critical",
        "t32"."flow",
        "t32"."temperature",
        "t32"."pressure",
        "t13"."account_id" AS "account_id_right",
        "t13"."open_tickets",
        "t13"."open_breaches"
      FROM (
        SELECT
          "t30".*
          EXCLUDE ("account_id_right")
        FROM (
          SELECT
            "t29"."account_id",
            "t29"."account_name",
            "t29"."total_locations",
            "t29"."active_locations",
            "t29"."at_risk_locations",
            "t29"."online_devices",
            "t29"."events_24h",
            "t29"."volume_24h",
            "t29"."quality_issues_24h",
            "t29"."events_30d",
            "t29"."volume_30d",
            "t29"."readings_30d",
            "t29"."anomalies_30d",
            "t29"."avg_location_health_score",
            "t29"."total_devices",
            "t29"."tap_controllers",
            "t29"."controllers_in_service",
            "t29"."controllers_watched",
            "t29"."controllers_active",
            "t29"."controllers_pouring_30d",
            "t29"."maintenance_overdue",
            "t29"."avg_device_uptime_30d_pct",
            "t29"."avg_device_health_score",
            "t29"."devices_excellent",
            "t29"."devices_good",
            "t29"."devices_fair",
            "t29"."devices_poor",
            "t29"."devices_critical",
            "t18"."account_id" AS "account_id_right",
            "t18"."flow",
            "t18"."temperature",
            "t18"."pressure"
          FROM (
            SELECT
              "t27".*
              EXCLUDE ("account_id_right")
            FROM (
              SELECT
                "t26"."account_id",
                "t26"."account_name",
                "t26"."total_locations",
                "t26"."active_locations",
                "t26"."at_risk_locations",
                "t26"."online_devices",
                "t26"."events_24h",
                "t26"."volume_24h",
                "t26"."quality_issues_24h",
                "t26"."events_30d",
                "t26"."volume_30d",
                "t26"."readings_30d",
                "t26"."anomalies_30d",
                "t26"."avg_location_health_score",
                "t22"."account_id" AS "account_id_right",
                "t22"."total_devices",
                "t22"."tap_controllers",
                "t22"."controllers_in_service",
                "t22"."controllers_watched",
                "t22"."controllers_active",
                "t22"."controllers_pouring_30d",
                "t22"."maintenance_overdue",
                "t22"."avg_device_uptime_30d_pct",
                "t22"."avg_device_health_score",
                "t22"."devices_excellent",
                "t22"."devices_good",
                "t22"."devices_fair",
                "t22"."devices_poor",
                "t22"."devices_critical"
              FROM (
                SELECT
                  "t24".*
                  EXCLUDE ("account_id_right")
                FROM (
                  SELECT
                    "t14"."account_id",
                    "t14"."account_name",
                    "t23"."account_id" AS "account_id_right",
                    "t23"."total_locations",
                    "t23"."active_locations",
                    "t23"."at_risk_locations",
                    "t23"."online_devices",
                    "t23"."events_24h",
                    "t23"."volume_24h",
                    "t23"."quality_issues_24h",
                    "t23"."events_30d",
                    "t23"."volume_30d",
                    "t23"."readings_30d",
                    "t23"."anomalies_30d",
                    "t23"."avg_location_health_score"
                  FROM (
                    SELECT
                      "t2"."account_id",
                      "t2"."account_name"
                    FROM "staging"."stg_app_database__accounts" AS "t2"
                    WHERE
                      "t2"."account_id" <> '0'
                  ) AS "t14"
                  LEFT OUTER JOIN (
                    SELECT
                      "t16"."account_id",
                      COUNT(*) AS "total_locations",
                      COUNT(*) FILTER(WHERE
                        "t16"."is_active") AS "active_locations",
                      COUNT(*) FILTER(WHERE
                        "t16"."risk_level" = 'high') AS "at_risk_locations",
                      CAST(SUM("t16"."online_devices") AS BIGINT) AS "online_devices",
                      CAST(SUM("t16"."events") AS BIGINT) AS "events_24h",
                      SUM("t16"."volume_ml") AS "volume_24h",
                      CAST(SUM("t16"."anomalies") AS BIGINT) AS "quality_issues_24h",
                      CAST(SUM("t16"."events_30d") AS BIGINT) AS "events_30d",
                      SUM("t16"."volume_ml_30d") AS "volume_30d",
                      CAST(SUM("t16"."readings_30d") AS BIGINT) AS "readings_30d",
                      CAST(SUM("t16"."anomalies_30d") AS BIGINT) AS "anomalies_30d",
                      AVG("t16"."health_score") AS "avg_location_health_score"
                    FROM (
                      SELECT
                        "t15"."location_id",
                        "t15"."day",
                        "t15"."account_id",
                        "t15"."location_created_date",
                        "t15"."devices",
                        "t15"."tap_controllers",
                        "t15"."controllers_in_service",
                        "t15"."controllers_watched",
                        "t15"."controllers_active",
                        "t15"."availability_pct",
                        "t15"."active_devices",
                        "t15"."active_devices_30d",
                        "t15"."events",
                        "t15"."pours",
                        "t15"."volume_ml",
                        "t15"."readings",
                        "t15"."anomalies",
                        "t15"."flow_readings",
                        "t15"."flow_sum",
                        "t15"."events_30d",
                        "t15"."pours_30d",
                        "t15"."volume_ml_30d",
                        "t15"."readings_30d",
                        "t15"."anomalies_30d",
                        "t15"."quality_issue_rate_30d",
                        "t15"."avg_flow_rate_30d",
                        "t15"."active_days_30d",
                        "t15"."health_score",
                        "t15"."health_band",
                        "t15"."connectivity_tier",
                        "t15"."volume_tier",
                        "t15"."status",
                        "t15"."operational_status",
                        "t12"."online_devices",
                        "t12"."is_active",
                        "t12"."risk_level"
                      FROM (
                        SELECT
                          *
                        FROM "timeline"."location_days" AS "t4"
                        WHERE
                          "t4"."day" = MAKE_DATE(2026, 6, 30)
                      ) AS "t15"
                      INNER JOIN (
                        SELECT
                          "t5"."location_id",
                          "t5"."online_devices",
                          "t5"."is_active",
                          "t5"."risk_level"
                        FROM "entity"."entity_locations" AS "t5"
                      ) AS "t12"
                        ON "t15"."location_id" = "t12"."location_id"
                    ) AS "t16"
                    GROUP BY
                      1
                  ) AS "t23"
                    ON "t14"."account_id" = "t23"."account_id"
                ) AS "t24"
              ) AS "t26"
              LEFT OUTER JOIN (
                SELECT
                  "t19"."account_id",
                  "t19"."devices" AS "total_devices",
                  "t19"."tap_controllers",
                  "t19"."controllers_in_service",
                  "t19"."controllers_watched",
                  "t19"."controllers_active",
                  "t19"."controllers_pouring_30d",
                  "t19"."maintenance_overdue",
                  "t19"."avg_uptime_30d" AS "avg_device_uptime_30d_pct",
                  "t19"."avg_health_score" AS "avg_device_health_score",
                  "t19"."devices_excellent",
                  "t19"."devices_good",
                  "t19"."devices_fair",
                  "t19"."devices_poor",
                  "t19"."devices_critical"
                FROM (
                  SELECT
                    "t10"."account_id",
                    COUNT(*) AS "devices",
                    COUNT(*) FILTER(WHERE
                      "t10"."is_tap_controller") AS "tap_controllers",
                    COUNT(*) FILTER(WHERE
                      "t10"."is_in_service") AS "controllers_in_service",
                    COUNT(*) FILTER(WHERE
                      "t10"."is_watched") AS "controllers_watched",
                    COUNT(*) FILTER(WHERE
                      "t10"."is_in_service" AND "t10"."has_event") AS "controllers_active",
                    COUNT(*) FILTER(WHERE
                      "t10"."is_in_service" AND (
                        "t10"."pours_30d" > 0
                      )) AS "controllers_pouring_30d",
                    COUNT(*) FILTER(WHERE
                      "t10"."maintenance_status" = 'overdue') AS "maintenance_overdue",
                    CAST(SUM(
                      CAST(CASE WHEN "t10"."is_in_service" THEN "t10"."uptime_30d" ELSE NULL END AS DECIMAL(18, 9))
                    ) AS DOUBLE) / NULLIF(
                      CAST(COUNT(CASE WHEN "t10"."is_in_service" THEN "t10"."uptime_30d" ELSE NULL END) AS DOUBLE),
                      0.0
                    ) AS "avg_uptime_30d",
                    CAST(SUM(CAST("t10"."health_score" AS DECIMAL(18, 9))) AS DOUBLE) / NULLIF(CAST(COUNT("t10"."health_score") AS DOUBLE), 0.0) AS "avg_health_score",
                    COUNT(*) FILTER(WHERE
                      "t10"."health_score" >= 90.0) AS "devices_excellent",
                    COUNT(*) FILTER(WHERE
                      (
                        "t10"."health_score" >= 80.0
                      ) AND (
                        "t10"."health_score" < 90.0
                      )) AS "devices_good",
                    COUNT(*) FILTER(WHERE
                      (
                        "t10"."health_score" >= 60.0
                      ) AND (
                        "t10"."health_score" < 80.0
                      )) AS "devices_fair",
                    COUNT(*) FILTER(WHERE
                      (
                        "t10"."health_score" >= 40.0
                      ) AND (
                        "t10"."health_score" < 60.0
                      )) AS "devices_poor",
                    COUNT(*) FILTER(WHERE
                      "t10"."health_score" < 40.0) AS "devices_critical"
                  FROM (
                    SELECT
                      *
                    FROM "timeline"."device_days" AS "t3"
                    WHERE
                      "t3"."day" = MAKE_DATE(2026, 6, 30)
                  ) AS "t10"
                  GROUP BY
                    1
                ) AS "t19"
              ) AS "t22"
                ON "t26"."account_id" = "t22"."account_id"
            ) AS "t27"
          ) AS "t29"
          LEFT OUTER JOIN (
            SELECT
              "t8"."account_id",
              SUM("t8"."flow_sum") / NULLIF(CAST(CAST(SUM("t8"."flow_readings") AS BIGINT) AS DOUBLE), 0.0) AS "flow",
              SUM("t8"."temperature_sum") / NULLIF(CAST(CAST(SUM("t8"."temperature_readings") AS BIGINT) AS DOUBLE), 0.0) AS "temperature",
              SUM("t8"."pressure_sum") / NULLIF(CAST(CAST(SUM("t8"."pressure_readings") AS BIGINT) AS DOUBLE), 0.0) AS "pressure"
            FROM (
              SELECT
                *
              FROM "timeline"."tap_hours" AS "t1"
              WHERE
                NOT (
                  "t1"."is_orphan"
                ) AND "t1"."event_date" = MAKE_DATE(2026, 6, 30)
            ) AS "t8"
            GROUP BY
              1
          ) AS "t18"
            ON "t29"."account_id" = "t18"."account_id"
        ) AS "t30"
      ) AS "t32"
      LEFT OUTER JOIN (
        SELECT
          "t0"."account_id",
          "t0"."open_tickets",
          "t0"."open_breaches"
        FROM "timeline"."ticket_days" AS "t0"
        WHERE
          "t0"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t13"
        ON "t32"."account_id" = "t13"."account_id"
    ) AS "t33"
  ) AS "t34"
) AS "t35"
