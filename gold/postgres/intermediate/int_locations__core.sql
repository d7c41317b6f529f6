SELECT
  "t29"."location_id",
  "t29"."account_id",
  "t29"."location_name",
  "t29"."location_type",
  "t29"."location_category",
  "t29"."business_category",
  "t29"."location_size",
  "t29"."seating_capacity",
  "t29"."location_status",
  "t29"."operational_status",
  "t29"."street_address",
  "t29"."city",
  "t29"."state_code",
  "t29"."zip_code",
  "t29"."country_code",
  "t29"."full_address",
  "t29"."geographic_market",
  "t29"."total_devices",
  "t29"."tap_controllers",
  "t29"."controllers_in_service",
  "t29"."active_devices",
  "t29"."active_devices_30d",
  "t29"."online_devices",
  "t29"."maintenance_devices",
  "t29"."online_now_pct",
  "t29"."device_connectivity_rate",
  "t29"."first_device_installed",
  "t29"."latest_device_installed",
  "t29"."last_maintenance_performed",
  "t29"."avg_days_since_maintenance",
  "t29"."tap_events_30d",
  "t29"."pours_30d",
  "t29"."active_days_30d",
  "t29"."total_volume_30d",
  "t29"."avg_flow_rate_30d",
  "t29"."quality_issues_30d",
  "t29"."quality_issue_rate_30d",
  "t29"."beverage_types_served_30d",
  "t29"."avg_events_per_device_30d",
  "t29"."avg_volume_per_event_30d",
  "t29"."total_users",
  "t29"."active_users",
  "t29"."latest_user_login",
  "t29"."operational_health_score",
  "t29"."health_band",
  "t29"."volume_tier",
  "t29"."connectivity_tier",
  "t29"."location_age_days",
  "t29"."location_age_months",
  "t29"."location_lifecycle_stage",
  "t29"."is_newly_opened",
  "t29"."location_created_at",
  "t29"."location_updated_at"
FROM (
  SELECT
    "t13"."location_name",
    "t13"."location_type",
    "t13"."location_category",
    "t13"."business_category",
    "t13"."location_size",
    "t13"."city",
    "t13"."zip_code",
    "t13"."full_address",
    "t13"."location_created_at",
    "t13"."location_updated_at",
    "t13"."location_id",
    "t13"."account_id",
    "t13"."capacity" AS "seating_capacity",
    "t13"."address" AS "street_address",
    "t13"."state" AS "state_code",
    "t13"."country" AS "country_code",
    "t13"."region" AS "geographic_market",
    "t14"."status" AS "location_status",
    "t14"."operational_status",
    "t14"."devices" AS "total_devices",
    "t14"."tap_controllers",
    "t14"."controllers_in_service",
    "t14"."active_devices",
    "t14"."active_devices_30d",
    COALESCE("t28"."online_devices", 0) AS "online_devices",
    COALESCE("t28"."maintenance_devices", 0) AS "maintenance_devices",
    (
      CAST("t28"."online_devices" AS DOUBLE PRECISION) / NULLIF(CAST("t28"."devices_with_status" AS DOUBLE PRECISION), 0.0)
    ) * 100.0 AS "online_now_pct",
    "t14"."availability_pct" AS "device_connectivity_rate",
    "t28"."first_device_installed",
    "t28"."latest_device_installed",
    "t28"."last_maintenance_performed",
    "t28"."avg_days_since_maintenance",
    "t14"."events_30d" AS "tap_events_30d",
    "t14"."pours_30d",
    "t14"."active_days_30d",
    "t14"."volume_ml_30d" AS "total_volume_30d",
    "t14"."avg_flow_rate_30d",
    "t14"."anomalies_30d" AS "quality_issues_30d",
    "t14"."quality_issue_rate_30d",
    COALESCE("t20"."beverage_types_served_30d", 0) AS "beverage_types_served_30d",
    CAST("t14"."events_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t14"."active_devices_30d" AS DOUBLE PRECISION), 0.0) AS "avg_events_per_device_30d",
    CAST("t14"."volume_ml_30d" AS DOUBLE PRECISION) / NULLIF(CAST("t14"."pours_30d" AS DOUBLE PRECISION), 0.0) AS "avg_volume_per_event_30d",
    "t27"."total_users",
    "t27"."active_users",
    "t27"."latest_user_login",
    "t14"."health_score" AS "operational_health_score",
    "t14"."health_band",
    "t14"."volume_tier",
    "t14"."connectivity_tier",
    CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t13"."location_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) AS "location_age_days",
    (
      (
        (
          EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM CAST("t13"."location_created_at" AS DATE))
        ) * 12
      ) + (
        EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM CAST("t13"."location_created_at" AS DATE))
      )
    ) - CASE
      WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM CAST("t13"."location_created_at" AS DATE))
      THEN 1
      ELSE 0
    END AS "location_age_months",
    CASE
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t13"."location_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
      THEN 'new'
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t13"."location_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) <= 180
      THEN 'establishing'
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t13"."location_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) <= 365
      THEN 'mature'
      ELSE 'veteran'
    END AS "location_lifecycle_stage",
    CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t13"."location_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) <= 30 AS "is_newly_opened"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__locations" AS "t0"
    WHERE
      NOT (
        "t0"."is_orphan"
      )
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      *
    FROM "timeline"."location_days" AS "t1"
    WHERE
      "t1"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "t14"
    ON "t13"."location_id" = "t14"."location_id"
  LEFT OUTER JOIN (
    SELECT
      "t22"."location_id",
      COUNT(*) FILTER(WHERE
        "t22"."is_online") AS "online_devices",
      COUNT("t22"."is_online") AS "devices_with_status",
      COUNT(*) FILTER(WHERE
        "t22"."is_in_maintenance") AS "maintenance_devices",
      MIN("t22"."install_date") FILTER(WHERE
        "t22"."install_date" <= MAKE_DATE(2026, 6, 30)) AS "first_device_installed",
      MAX("t22"."install_date") FILTER(WHERE
        "t22"."install_date" <= MAKE_DATE(2026, 6, 30)) AS "latest_device_installed",
      MAX("t22"."maintained") AS "last_maintenance_performed",
      CAST(SUM("t22"."controller_days") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT("t22"."controller_days") AS DOUBLE PRECISION), 0.0) AS "avg_days_since_maintenance"
    FROM (
      SELECT
        "t15"."location_id",
        "t15"."is_online",
        "t15"."install_date",
        "t15"."operational_status" = 'maintenance' AS "is_in_maintenance",
        CASE
          WHEN "t16"."is_tap_controller"
          THEN "t16"."days_since_maintenance"
          ELSE NULL
        END AS "controller_days",
        CASE
          WHEN "t16"."last_maintenance_date" > "t16"."service_from"
          THEN "t16"."last_maintenance_date"
          ELSE NULL
        END AS "maintained"
      FROM (
        SELECT
          *
        FROM "staging"."stg_app_database__devices" AS "t3"
        WHERE
          NOT (
            "t3"."is_orphan"
          ) AND "t3"."location_id" IS NOT NULL
      ) AS "t15"
      INNER JOIN (
        SELECT
          *
        FROM "timeline"."device_days" AS "t4"
        WHERE
          "t4"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t16"
        ON "t15"."device_id" = "t16"."device_id"
    ) AS "t22"
    GROUP BY
      1
  ) AS "t28"
    ON "t13"."location_id" = "t28"."location_id"
  LEFT OUTER JOIN (
    SELECT
      "t10"."location_id",
      COUNT(DISTINCT "t10"."beer_type") AS "beverage_types_served_30d"
    FROM (
      SELECT
        *
      FROM "staging"."stg_app_database__tap_events" AS "t2"
      WHERE
        NOT (
          "t2"."is_orphan"
        )
        AND "t2"."is_valid_pour"
        AND "t2"."beer_type" IS NOT NULL
        AND "t2"."event_date" <= MAKE_DATE(2026, 6, 30)
        AND "t2"."event_date" > (
          MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
        )
    ) AS "t10"
    GROUP BY
      1
  ) AS "t20"
    ON "t13"."location_id" = "t20"."location_id"
  LEFT OUTER JOIN (
    SELECT
      "t24"."location_id",
      "t21"."latest_user_login",
      COALESCE("t21"."total_users", 0) AS "total_users",
      COALESCE("t21"."active_users", 0) AS "active_users"
    FROM (
      SELECT
        "t17"."location_id",
        "t17"."account_id"
      FROM (
        SELECT
          "t7"."account_id",
          MIN("t7"."location_id") AS "location_id",
          COUNT(*) AS "venues"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__locations" AS "t0"
          WHERE
            NOT (
              "t0"."is_orphan"
            ) AND "t0"."account_id" IS NOT NULL
        ) AS "t7"
        GROUP BY
          1
      ) AS "t17"
      WHERE
        "t17"."venues" = 1
    ) AS "t24"
    LEFT OUTER JOIN (
      SELECT
        "t12"."account_id",
        COUNT(*) AS "total_users",
        COUNT(*) FILTER(WHERE
          "t12"."is_active_30d") AS "active_users",
        MAX("t12"."last_login_date") AS "latest_user_login"
      FROM (
        SELECT
          *
        FROM "timeline"."user_days" AS "t5"
        WHERE
          "t5"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t12"
      GROUP BY
        1
    ) AS "t21"
      ON "t24"."account_id" = "t21"."account_id"
  ) AS "t27"
    ON "t13"."location_id" = "t27"."location_id"
) AS "t29"
