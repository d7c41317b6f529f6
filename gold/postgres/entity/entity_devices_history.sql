SELECT
  "t39"."device_id",
  "t39"."valid_from",
  "t39"."valid_to",
  "t39"."is_current",
  "t39"."event_sequence",
  "t39"."location_id",
  "t39"."account_id",
  "t39"."device_type",
  "t39"."change_type",
  CASE
    WHEN "t39"."is_first"
    THEN 'created'
    WHEN (
      "t39"."change_type" = 'failure'
    )
    OR (
      (
        "t39"."change_type" = 'status_change'
      )
      AND (
        "t39"."operational_status" = 'non_operational'
      )
    )
    THEN 'failure'
    WHEN (
      "t39"."change_type" = 'health_improved'
    )
    OR (
      (
        "t39"."change_type" = 'status_change'
      )
      AND (
        "t39"."operational_status" = 'operational'
      )
    )
    THEN 'recovered'
    WHEN (
      "t39"."change_type" = 'maintenance_change'
    )
    AND (
      "t39"."days_since_maintenance" < "t39"."previous_days"
    )
    THEN 'maintenance'
    ELSE 'updated'
  END AS "event_type",
  CASE "t39"."change_type"
    WHEN 'created'
    THEN 'lifecycle'
    WHEN 'initial_load'
    THEN 'lifecycle'
    WHEN 'status_change'
    THEN 'status'
    WHEN 'firmware_update'
    THEN 'firmware'
    WHEN 'failure'
    THEN 'failure'
    WHEN 'health_improved'
    THEN 'health'
    WHEN 'health_declined'
    THEN 'health'
    WHEN 'health_known'
    THEN 'health'
    WHEN 'health_unknown'
    THEN 'health'
    WHEN 'maintenance_change'
    THEN 'maintenance'
    ELSE NULL
  END AS "event_category",
  CASE
    WHEN "t39"."is_first"
    THEN 'installed or first reported'
    WHEN "t39"."change_type" IN ('status_change', 'initial_load')
    THEN 'status ' || COALESCE("t39"."previous_operational_status", 'unknown') || ' -> ' || COALESCE("t39"."operational_status", 'unknown')
    WHEN "t39"."change_type" = 'firmware_update'
    THEN 'firmware ' || COALESCE("t39"."previous_firmware_version", 'unknown') || ' -> ' || COALESCE("t39"."firmware_version", 'unknown')
    WHEN "t39"."change_type" = 'failure'
    THEN 'last failure ' || COALESCE("t39"."previous_failure_category", 'unknown') || ' -> ' || COALESCE("t39"."last_failure_category", 'unknown')
    WHEN "t39"."change_type" = 'maintenance_change'
    THEN 'maintenance ' || COALESCE("t39"."previous_maintenance_status", 'unknown') || ' -> ' || COALESCE("t39"."maintenance_status", 'unknown')
    ELSE 'health ' || COALESCE("t39"."previous_health_band", 'unknown') || ' -> ' || COALESCE("t39"."health_band", 'unknown')
  END AS "change_reason",
  "t39"."operational_status",
  "t39"."previous_operational_status",
  "t39"."is_online",
  "t39"."firmware_version",
  "t39"."previous_firmware_version",
  "t39"."health_band",
  "t39"."previous_health_band",
  "t39"."health_score",
  "t39"."previous_health_score",
  "t39"."performance_impact",
  "t39"."cumulative_performance_impact",
  "t39"."performance_trend",
  "t39"."maintenance_status",
  "t39"."previous_maintenance_status",
  "t39"."days_since_maintenance",
  "t39"."last_failure_category",
  CASE
    WHEN "t39"."change_type" = 'failure'
    THEN "t39"."last_failure_category"
    ELSE NULL
  END AS "failure_category",
  "t39"."previous_failure_category",
  "t39"."failures_30d",
  "t39"."mtbf_hours",
  "t39"."consecutive_anomaly_flag",
  "t39"."rapid_failure_flag"
FROM (
  SELECT
    "t38"."device_id",
    "t38"."day",
    "t38"."location_id",
    "t38"."account_id",
    "t38"."device_type",
    "t38"."health_score",
    "t38"."maintenance_status",
    "t38"."days_since_maintenance",
    "t38"."last_failure_category",
    "t38"."failures_30d",
    "t38"."mtbf_hours",
    "t38"."anomalies",
    "t38"."has_rapid_failures",
    "t38"."health_band",
    "t38"."consecutive_anomaly_flag",
    "t38"."rapid_failure_flag",
    "t38"."operational_status",
    "t38"."is_online",
    "t38"."firmware_version",
    "t38"."operational_status_changed",
    "t38"."is_online_changed",
    "t38"."firmware_version_changed",
    "t38"."health_band_changed",
    "t38"."maintenance_status_changed",
    "t38"."last_failure_category_changed",
    "t38"."valid_from",
    "t38"."valid_to",
    "t38"."is_first",
    "t38"."previous_operational_status",
    "t38"."previous_firmware_version",
    "t38"."previous_health_band",
    "t38"."previous_health_score",
    "t38"."previous_maintenance_status",
    "t38"."previous_failure_category",
    "t38"."previous_days",
    "t38"."is_current",
    "t38"."health_score" - "t38"."previous_health_score" AS "performance_impact",
    SUM("t38"."health_score" - "t38"."previous_health_score") OVER (
      PARTITION BY "t38"."device_id"
      ORDER BY "t38"."valid_from" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "cumulative_performance_impact",
    CASE
      WHEN (
        "t38"."health_score" - "t38"."previous_health_score"
      ) IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN (
        "t38"."health_score" - "t38"."previous_health_score"
      ) >= 0
      THEN 'improving'
      WHEN (
        "t38"."health_score" - "t38"."previous_health_score"
      ) >= -10
      THEN 'stable'
      WHEN (
        "t38"."health_score" - "t38"."previous_health_score"
      ) >= -30
      THEN 'degrading'
      ELSE 'critical'
    END AS "performance_trend",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t38"."device_id"
        ORDER BY "t38"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "event_sequence",
    CASE
      WHEN "t38"."is_first"
      THEN 'created'
      WHEN "t38"."operational_status_changed"
      AND (
        (
          "t38"."operational_status" IS NOT NULL
        )
        AND (
          "t38"."previous_operational_status" IS NOT NULL
        )
      )
      THEN 'status_change'
      WHEN "t38"."firmware_version_changed"
      AND (
        (
          "t38"."firmware_version" IS NOT NULL
        )
        AND (
          "t38"."previous_firmware_version" IS NOT NULL
        )
      )
      THEN 'firmware_update'
      WHEN "t38"."last_failure_category_changed"
      THEN 'failure'
      WHEN CASE "t38"."health_band"
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END > CASE "t38"."previous_health_band"
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END
      THEN 'health_improved'
      WHEN CASE "t38"."health_band"
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END < CASE "t38"."previous_health_band"
        WHEN 'unhealthy'
        THEN 0
        WHEN 'degraded'
        THEN 1
        WHEN 'healthy'
        THEN 2
        ELSE NULL
      END
      THEN 'health_declined'
      WHEN "t38"."health_band_changed"
      AND (
        CASE "t38"."health_band"
          WHEN 'unhealthy'
          THEN 0
          WHEN 'degraded'
          THEN 1
          WHEN 'healthy'
          THEN 2
          ELSE NULL
        END IS NOT NULL
      )
      THEN 'health_known'
      WHEN "t38"."health_band_changed"
      THEN 'health_unknown'
      WHEN "t38"."maintenance_status_changed"
      THEN 'maintenance_change'
      WHEN (
        "t38"."operational_status_changed"
        AND (
          "t38"."previous_operational_status" IS NULL
        )
      )
      OR (
        "t38"."firmware_version_changed"
        AND (
          "t38"."previous_firmware_version" IS NULL
        )
      )
      OR "t38"."is_online_changed"
      THEN 'initial_load'
      ELSE 'status_change'
    END AS "change_type"
  FROM (
    SELECT
      "t36"."device_id",
      "t36"."day",
      "t36"."location_id",
      "t36"."account_id",
      "t36"."device_type",
      "t36"."health_score",
      "t36"."maintenance_status",
      "t36"."days_since_maintenance",
      "t36"."last_failure_category",
      "t36"."failures_30d",
      "t36"."mtbf_hours",
      "t36"."anomalies",
      "t36"."has_rapid_failures",
      "t36"."health_band",
      "t36"."consecutive_anomaly_flag",
      "t36"."rapid_failure_flag",
      "t36"."operational_status",
      "t36"."is_online",
      "t36"."firmware_version",
      "t36"."operational_status_changed",
      "t36"."is_online_changed",
      "t36"."firmware_version_changed",
      "t36"."health_band_changed",
      "t36"."maintenance_status_changed",
      "t36"."last_failure_category_changed",
      "t36"."valid_from",
      "t36"."valid_to",
      "t36"."is_first",
      "t36"."previous_operational_status",
      "t36"."previous_firmware_version",
      "t36"."previous_health_band",
      "t36"."previous_health_score",
      "t36"."previous_maintenance_status",
      "t36"."previous_failure_category",
      "t36"."previous_days",
      "t36"."is_current"
    FROM (
      SELECT
        "t35"."device_id",
        "t35"."day",
        "t35"."location_id",
        "t35"."account_id",
        "t35"."device_type",
        "t35"."health_score",
        "t35"."maintenance_status",
        "t35"."days_since_maintenance",
        "t35"."last_failure_category",
        "t35"."failures_30d",
        "t35"."mtbf_hours",
        "t35"."anomalies",
        "t35"."has_rapid_failures",
        "t35"."health_band",
        "t35"."consecutive_anomaly_flag",
        "t35"."rapid_failure_flag",
        "t35"."operational_status",
        "t35"."is_online",
        "t35"."firmware_version",
        "t35"."_first",
        "t35"."_before_operational_status",
        "t35"."_before_is_online",
        "t35"."_before_firmware_version",
        "t35"."_before_health_band",
        "t35"."_before_maintenance_status",
        "t35"."_before_last_failure_category",
        "t35"."operational_status_changed",
        "t35"."is_online_changed",
        "t35"."firmware_version_changed",
        "t35"."health_band_changed",
        "t35"."maintenance_status_changed",
        "t35"."last_failure_category_changed",
        "t35"."valid_from",
        "t35"."valid_to",
        "t35"."is_first",
        "t35"."previous_operational_status",
        "t35"."previous_firmware_version",
        "t35"."previous_health_band",
        "t35"."previous_health_score",
        "t35"."previous_maintenance_status",
        "t35"."previous_failure_category",
        "t35"."previous_days",
        "t35"."valid_to" IS NULL AS "is_current"
      FROM (
        SELECT
          "t34"."device_id",
          "t34"."day",
          "t34"."location_id",
          "t34"."account_id",
          "t34"."device_type",
          "t34"."health_score",
          "t34"."maintenance_status",
          "t34"."days_since_maintenance",
          "t34"."last_failure_category",
          "t34"."failures_30d",
          "t34"."mtbf_hours",
          "t34"."anomalies",
          "t34"."has_rapid_failures",
          "t34"."health_band",
          "t34"."consecutive_anomaly_flag",
          "t34"."rapid_failure_flag",
          "t34"."operational_status",
          "t34"."is_online",
          "t34"."firmware_version",
          "t34"."_first",
          "t34"."_before_operational_status",
          "t34"."_before_is_online",
          "t34"."_before_firmware_version",
          "t34"."_before_health_band",
          "t34"."_before_maintenance_status",
          "t34"."_before_last_failure_category",
          "t34"."operational_status_changed",
          "t34"."is_online_changed",
          "t34"."firmware_version_changed",
          "t34"."health_band_changed",
          "t34"."maintenance_status_changed",
          "t34"."last_failure_category_changed",
          "t34"."day" AS "valid_from",
          LEAD("t34"."day") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "valid_to",
          "t34"."_first" AS "is_first",
          LAG("t34"."operational_status") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_operational_status",
          LAG("t34"."firmware_version") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_firmware_version",
          LAG("t34"."health_band") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_health_band",
          LAG("t34"."health_score") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_health_score",
          LAG("t34"."maintenance_status") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_maintenance_status",
          LAG("t34"."last_failure_category") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_failure_category",
          LAG("t34"."days_since_maintenance") OVER (
            PARTITION BY "t34"."device_id"
            ORDER BY "t34"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_days"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t32"."device_id",
              "t32"."day",
              "t32"."location_id",
              "t32"."account_id",
              "t32"."device_type",
              "t32"."health_score",
              "t32"."maintenance_status",
              "t32"."days_since_maintenance",
              "t32"."last_failure_category",
              "t32"."failures_30d",
              "t32"."mtbf_hours",
              "t32"."anomalies",
              "t32"."has_rapid_failures",
              "t32"."health_band",
              "t32"."consecutive_anomaly_flag",
              "t32"."rapid_failure_flag",
              "t32"."operational_status",
              "t32"."is_online",
              "t32"."firmware_version",
              "t32"."_first",
              "t32"."_before_operational_status",
              "t32"."_before_is_online",
              "t32"."_before_firmware_version",
              "t32"."_before_health_band",
              "t32"."_before_maintenance_status",
              "t32"."_before_last_failure_category",
              NOT (
                "t32"."_first"
              )
              AND NOT (
                "t32"."operational_status" IS NOT DISTINCT FROM "t32"."_before_operational_status"
              ) AS "operational_status_changed",
              NOT (
                "t32"."_first"
              )
              AND NOT (
                "t32"."is_online" IS NOT DISTINCT FROM "t32"."_before_is_online"
              ) AS "is_online_changed",
              NOT (
                "t32"."_first"
              )
              AND NOT (
                "t32"."firmware_version" IS NOT DISTINCT FROM "t32"."_before_firmware_version"
              ) AS "firmware_version_changed",
              NOT (
                "t32"."_first"
              )
              AND NOT (
                "t32"."health_band" IS NOT DISTINCT FROM "t32"."_before_health_band"
              ) AS "health_band_changed",
              NOT (
                "t32"."_first"
              )
              AND NOT (
                "t32"."maintenance_status" IS NOT DISTINCT FROM "t32"."_before_maintenance_status"
              ) AS "maintenance_status_changed",
              NOT (
                "t32"."_first"
              )
              AND NOT (
                "t32"."last_failure_category" IS NOT DISTINCT FROM "t32"."_before_last_failure_category"
              ) AS "last_failure_category_changed"
            FROM (
              SELECT
                "t31"."device_id",
                "t31"."day",
                "t31"."location_id",
                "t31"."account_id",
                "t31"."device_type",
                "t31"."health_score",
                "t31"."maintenance_status",
                "t31"."days_since_maintenance",
                "t31"."last_failure_category",
                "t31"."failures_30d",
                "t31"."mtbf_hours",
                "t31"."anomalies",
                "t31"."has_rapid_failures",
                "t31"."health_band",
                "t31"."consecutive_anomaly_flag",
                "t31"."rapid_failure_flag",
                "t31"."operational_status",
                "t31"."is_online",
                "t31"."firmware_version",
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY "t31"."device_id"
                    ORDER BY "t31"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) = 0 AS "_first",
                LAG("t31"."operational_status") OVER (
                  PARTITION BY "t31"."device_id"
                  ORDER BY "t31"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "_before_operational_status",
                LAG("t31"."is_online") OVER (
                  PARTITION BY "t31"."device_id"
                  ORDER BY "t31"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "_before_is_online",
                LAG("t31"."firmware_version") OVER (
                  PARTITION BY "t31"."device_id"
                  ORDER BY "t31"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "_before_firmware_version",
                LAG("t31"."health_band") OVER (
                  PARTITION BY "t31"."device_id"
                  ORDER BY "t31"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "_before_health_band",
                LAG("t31"."maintenance_status") OVER (
                  PARTITION BY "t31"."device_id"
                  ORDER BY "t31"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "_before_maintenance_status",
                LAG("t31"."last_failure_category") OVER (
                  PARTITION BY "t31"."device_id"
                  ORDER BY "t31"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "_before_last_failure_category"
              FROM (
                SELECT
                  "t30"."device_id",
                  "t30"."day",
                  "t30"."location_id",
                  "t30"."account_id",
                  "t30"."device_type",
                  "t30"."health_score",
                  "t30"."maintenance_status",
                  "t30"."days_since_maintenance",
                  "t30"."last_failure_category",
                  "t30"."failures_30d",
                  "t30"."mtbf_hours",
                  "t30"."anomalies",
                  "t30"."has_rapid_failures",
                  "t30"."health_band",
                  "t30"."consecutive_anomaly_flag",
                  "t30"."rapid_failure_flag",
                  "t30"."operational_status",
                  CASE "t30"."is_online"
                    WHEN 'true'
                    THEN TRUE
                    WHEN 'false'
                    THEN FALSE
                    ELSE CAST(NULL AS BOOLEAN)
                  END AS "is_online",
                  "t30"."firmware_version"
                FROM (
                  SELECT
                    "t29"."device_id",
                    "t29"."day",
                    "t29"."location_id",
                    "t29"."account_id",
                    "t29"."device_type",
                    "t29"."health_score",
                    "t29"."maintenance_status",
                    "t29"."days_since_maintenance",
                    "t29"."last_failure_category",
                    "t29"."failures_30d",
                    "t29"."mtbf_hours",
                    "t29"."anomalies",
                    "t29"."has_rapid_failures",
                    "t29"."health_band",
                    "t29"."consecutive_anomaly_flag",
                    "t29"."rapid_failure_flag",
                    "t29"."operational_status",
                    "t29"."is_online",
                    "t29"."firmware_version"
                  FROM (
                    SELECT
                      "t28"."device_id",
                      "t28"."day",
                      "t28"."location_id",
                      "t28"."account_id",
                      "t28"."device_type",
                      "t28"."health_score",
                      "t28"."maintenance_status",
                      "t28"."days_since_maintenance",
                      "t28"."last_failure_category",
                      "t28"."failures_30d",
                      "t28"."mtbf_hours",
                      "t28"."anomalies",
                      "t28"."has_rapid_failures",
                      "t28"."health_band",
                      "t28"."consecutive_anomaly_flag",
                      "t28"."rapid_failure_flag",
                      "t28"."operational_status",
                      "t28"."is_online",
                      "t14"."_entity_key",
                      "t14"."_from",
                      "t14"."_to",
                      "t14"."firmware_version"
                    FROM (
                      SELECT
                        "t26"."device_id",
                        "t26"."day",
                        "t26"."location_id",
                        "t26"."account_id",
                        "t26"."device_type",
                        "t26"."health_score",
                        "t26"."maintenance_status",
                        "t26"."days_since_maintenance",
                        "t26"."last_failure_category",
                        "t26"."failures_30d",
                        "t26"."mtbf_hours",
                        "t26"."anomalies",
                        "t26"."has_rapid_failures",
                        "t26"."health_band",
                        "t26"."consecutive_anomaly_flag",
                        "t26"."rapid_failure_flag",
                        "t26"."operational_status",
                        "t26"."is_online"
                      FROM (
                        SELECT
                          "t25"."device_id",
                          "t25"."day",
                          "t25"."location_id",
                          "t25"."account_id",
                          "t25"."device_type",
                          "t25"."health_score",
                          "t25"."maintenance_status",
                          "t25"."days_since_maintenance",
                          "t25"."last_failure_category",
                          "t25"."failures_30d",
                          "t25"."mtbf_hours",
                          "t25"."anomalies",
                          "t25"."has_rapid_failures",
                          "t25"."health_band",
                          "t25"."consecutive_anomaly_flag",
                          "t25"."rapid_failure_flag",
                          "t25"."operational_status",
                          "t15"."_entity_key",
                          "t15"."_from",
                          "t15"."_to",
                          "t15"."is_online"
                        FROM (
                          SELECT
                            "t23"."device_id",
                            "t23"."day",
                            "t23"."location_id",
                            "t23"."account_id",
                            "t23"."device_type",
                            "t23"."health_score",
                            "t23"."maintenance_status",
                            "t23"."days_since_maintenance",
                            "t23"."last_failure_category",
                            "t23"."failures_30d",
                            "t23"."mtbf_hours",
                            "t23"."anomalies",
                            "t23"."has_rapid_failures",
                            "t23"."health_band",
                            "t23"."consecutive_anomaly_flag",
                            "t23"."rapid_failure_flag",
                            "t23"."operational_status"
                          FROM (
                            SELECT
                              "t22"."device_id",
                              "t22"."day",
                              "t22"."location_id",
                              "t22"."account_id",
                              "t22"."device_type",
                              "t22"."health_score",
                              "t22"."maintenance_status",
                              "t22"."days_since_maintenance",
                              "t22"."last_failure_category",
                              "t22"."failures_30d",
                              "t22"."mtbf_hours",
                              "t22"."anomalies",
                              "t22"."has_rapid_failures",
                              "t22"."health_band",
                              "t22"."consecutive_anomaly_flag",
                              "t22"."rapid_failure_flag",
                              "t16"."_entity_key",
                              "t16"."_from",
                              "t16"."_to",
                              "t16"."operational_status"
                            FROM (
                              SELECT
                                "t20"."device_id",
                                "t20"."day",
                                "t20"."location_id",
                                "t20"."account_id",
                                "t20"."device_type",
                                "t20"."health_score",
                                "t20"."maintenance_status",
                                "t20"."days_since_maintenance",
                                "t20"."last_failure_category",
                                "t20"."failures_30d",
                                "t20"."mtbf_hours",
                                "t20"."anomalies",
                                "t20"."has_rapid_failures",
                                "t20"."health_band",
                                "t20"."consecutive_anomaly_flag",
                                "t20"."rapid_failure_flag"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t18"."device_id",
                                    "t18"."day",
                                    "t18"."location_id",
                                    "t18"."account_id",
                                    "t18"."device_type",
                                    "t18"."health_score",
                                    "t18"."maintenance_status",
                                    "t18"."days_since_maintenance",
                                    "t18"."last_failure_category",
                                    "t18"."failures_30d",
                                    "t18"."mtbf_hours",
                                    "t18"."anomalies",
                                    "t18"."has_rapid_failures",
                                    "t18"."health_band",
                                    "t18"."state",
                                    "t18"."before",
                                    "t18"."consecutive_anomaly_flag",
                                    "t18"."rapid_failure_flag",
                                    "t6"."_key",
                                    "t6"."_day",
                                    "t6"."seen"
                                  FROM (
                                    SELECT
                                      "t7"."device_id",
                                      "t7"."day",
                                      "t7"."location_id",
                                      "t7"."account_id",
                                      "t7"."device_type",
                                      "t7"."health_score",
                                      "t7"."maintenance_status",
                                      "t7"."days_since_maintenance",
                                      "t7"."last_failure_category",
                                      "t7"."failures_30d",
                                      "t7"."mtbf_hours",
                                      "t7"."anomalies",
                                      "t7"."has_rapid_failures",
                                      "t7"."health_band",
                                      '' || COALESCE("t7"."health_band", '-') || '/' || COALESCE("t7"."maintenance_status", '-') || '/' || COALESCE("t7"."last_failure_category", '-') || '/' AS "state",
                                      LAG(
                                        '' || COALESCE("t7"."health_band", '-') || '/' || COALESCE("t7"."maintenance_status", '-') || '/' || COALESCE("t7"."last_failure_category", '-') || '/'
                                      ) OVER (
                                        PARTITION BY "t7"."device_id"
                                        ORDER BY "t7"."day" ASC
                                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                      ) AS "before",
                                      COALESCE(
                                        (
                                          "t7"."anomalies" > 0
                                        )
                                        AND (
                                          LAG("t7"."anomalies") OVER (
                                            PARTITION BY "t7"."device_id"
                                            ORDER BY "t7"."day" ASC
                                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                          ) > 0
                                        ),
                                        FALSE
                                      ) AS "consecutive_anomaly_flag",
                                      "t7"."has_rapid_failures" AS "rapid_failure_flag"
                                    FROM (
                                      SELECT
                                        "t1"."device_id",
                                        "t1"."day",
                                        "t1"."location_id",
                                        "t1"."account_id",
                                        "t1"."device_type",
                                        "t1"."health_score",
                                        "t1"."maintenance_status",
                                        "t1"."days_since_maintenance",
                                        "t1"."last_failure_category",
                                        "t1"."failures_30d",
                                        "t1"."mtbf_hours",
                                        "t1"."anomalies",
                                        "t1"."has_rapid_failures",
                                        CASE
                                          WHEN "t1"."health_score" IS NULL
                                          THEN CAST(NULL AS VARCHAR)
                                          WHEN "t1"."health_score" >= 80.0
                                          THEN 'healthy'
                                          WHEN "t1"."health_score" >= 60.0
                                          THEN 'degraded'
                                          ELSE 'unhealthy'
                                        END AS "health_band"
                                      FROM "timeline"."device_days" AS "t1"
                                    ) AS "t7"
                                  ) AS "t18"
                                  LEFT OUTER JOIN (
                                    SELECT DISTINCT
                                      "t0"."entity_key" AS "_key",
                                      "t0"."observed_as_of" AS "_day",
                                      TRUE AS "seen"
                                    FROM "tapdata"."observations" AS "t0"
                                    WHERE
                                      "t0"."source_table" = 'stg_app_database__devices'
                                      AND "t0"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                                  ) AS "t6"
                                    ON "t18"."device_id" = "t6"."_key" AND "t18"."day" = "t6"."_day"
                                ) AS "t19"
                                WHERE
                                  "t19"."seen" OR NOT (
                                    "t19"."before" IS NOT DISTINCT FROM "t19"."state"
                                  )
                              ) AS "t20"
                            ) AS "t22"
                            LEFT OUTER JOIN (
                              SELECT
                                "t10"."entity_key" AS "_entity_key",
                                "t10"."valid_from" AS "_from",
                                COALESCE("t10"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                                "t10"."value" AS "operational_status"
                              FROM (
                                SELECT
                                  "t4"."entity_key",
                                  "t4"."value",
                                  "t4"."observed_as_of" AS "valid_from",
                                  LEAD("t4"."observed_as_of") OVER (
                                    PARTITION BY "t4"."entity_key"
                                    ORDER BY "t4"."observed_as_of" ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) AS "valid_to"
                                FROM (
                                  SELECT
                                    *
                                  FROM "tapdata"."observations" AS "t0"
                                  WHERE
                                    "t0"."source_table" = 'stg_app_database__devices'
                                    AND "t0"."attribute" = 'operational_status'
                                    AND "t0"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                                ) AS "t4"
                              ) AS "t10"
                            ) AS "t16"
                              ON "t22"."device_id" = "t16"."_entity_key"
                              AND "t22"."day" >= "t16"."_from"
                              AND "t22"."day" < "t16"."_to"
                          ) AS "t23"
                        ) AS "t25"
                        LEFT OUTER JOIN (
                          SELECT
                            "t9"."entity_key" AS "_entity_key",
                            "t9"."valid_from" AS "_from",
                            COALESCE("t9"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                            "t9"."value" AS "is_online"
                          FROM (
                            SELECT
                              "t3"."entity_key",
                              "t3"."value",
                              "t3"."observed_as_of" AS "valid_from",
                              LEAD("t3"."observed_as_of") OVER (
                                PARTITION BY "t3"."entity_key"
                                ORDER BY "t3"."observed_as_of" ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) AS "valid_to"
                            FROM (
                              SELECT
                                *
                              FROM "tapdata"."observations" AS "t0"
                              WHERE
                                "t0"."source_table" = 'stg_app_database__devices'
                                AND "t0"."attribute" = 'is_online'
                                AND "t0"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                            ) AS "t3"
                          ) AS "t9"
                        ) AS "t15"
                          ON "t25"."device_id" = "t15"."_entity_key"
                          AND "t25"."day" >= "t15"."_from"
                          AND "t25"."day" < "t15"."_to"
                      ) AS "t26"
                    ) AS "t28"
                    LEFT OUTER JOIN (
                      SELECT
                        "t8"."entity_key" AS "_entity_key",
                        "t8"."valid_from" AS "_from",
                        COALESCE("t8"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
                        "t8"."value" AS "firmware_version"
                      FROM (
                        SELECT
                          "t2"."entity_key",
                          "t2"."value",
                          "t2"."observed_as_of" AS "valid_from",
                          LEAD("t2"."observed_as_of") OVER (
                            PARTITION BY "t2"."entity_key"
                            ORDER BY "t2"."observed_as_of" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "valid_to"
                        FROM (
                          SELECT
                            *
                          FROM "tapdata"."observations" AS "t0"
                          WHERE
                            "t0"."source_table" = 'stg_app_database__devices'
                            AND "t0"."attribute" = 'firmware_version'
                            AND "t0"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t2"
                      ) AS "t8"
                    ) AS "t14"
                      ON "t28"."device_id" = "t14"."_entity_key"
                      AND "t28"."day" >= "t14"."_from"
                      AND "t28"."day" < "t14"."_to"
                  ) AS "t29"
                ) AS "t30"
              ) AS "t31"
            ) AS "t32"
          ) AS "t33"
          WHERE
            "t33"."_first"
            OR (
              "t33"."operational_status_changed"
              OR "t33"."is_online_changed"
              OR "t33"."firmware_version_changed"
              OR "t33"."health_band_changed"
              OR "t33"."maintenance_status_changed"
              OR "t33"."last_failure_category_changed"
            )
        ) AS "t34"
      ) AS "t35"
    ) AS "t36"
  ) AS "t38"
) AS "t39"
