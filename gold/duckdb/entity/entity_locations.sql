SELECT
  "t20"."location_id",
  "t20"."account_id",
  "t20"."account_id" AS "customer_id",
  "t20"."location_name",
  "t20"."location_type",
  "t20"."location_category",
  "t20"."business_category",
  "t20"."location_size",
  "t20"."seating_capacity",
  "t20"."location_status",
  "t20"."operational_status",
  "t20"."location_status" = 'active' AS "is_active",
  CASE
    WHEN "t20"."controllers_in_service" = 0
    THEN CAST(NULL AS TEXT)
    ELSE CASE
      WHEN "t20"."operational_health_score" < 60
      THEN 'high'
      WHEN "t20"."operational_health_score" < 80
      THEN 'medium'
      ELSE 'low'
    END
  END AS "risk_level",
  "t20"."street_address",
  "t20"."city",
  "t20"."state_code" AS "state",
  "t20"."state_code",
  "t20"."zip_code",
  "t20"."country_code",
  "t20"."full_address",
  "t20"."geographic_market" AS "region",
  "t20"."geographic_market",
  "t20"."total_devices",
  "t20"."tap_controllers",
  "t20"."controllers_in_service",
  "t20"."active_devices",
  "t20"."active_devices_30d",
  "t20"."online_devices",
  "t20"."online_now_pct",
  "t20"."device_connectivity_rate",
  "t20"."connectivity_tier",
  "t20"."device_health_tier",
  "t20"."first_device_installed",
  "t20"."latest_device_installed",
  "t20"."last_maintenance_performed",
  "t20"."avg_days_since_maintenance",
  "t20"."has_maintenance_devices",
  "t20"."tap_events_30d",
  "t20"."pours_30d",
  "t20"."active_days_30d" AS "active_days_last_30d",
  "t20"."total_volume_30d",
  "t20"."volume_tier",
  "t20"."activity_level",
  "t20"."recent_activity_status",
  "t20"."last_tap_timestamp",
  "t20"."avg_flow_rate_30d",
  "t20"."quality_issues_30d",
  "t20"."quality_issue_rate_30d",
  "t20"."beverage_types_served_30d",
  "t20"."avg_events_per_device_30d",
  "t20"."avg_volume_per_event_30d",
  "t20"."avg_volume_per_tap",
  "t20"."taps_per_device_30d",
  "t20"."avg_taps_per_active_day",
  "t20"."devices_but_no_activity",
  "t20"."total_users",
  "t20"."active_users",
  "t20"."latest_user_login",
  "t20"."taps_per_user_30d",
  "t20"."user_engagement_level",
  "t20"."users_but_no_taps",
  CASE WHEN "t20"."is_sole" THEN "t20"."account_open_tickets" ELSE NULL END AS "support_tickets_open",
  "t20"."account_open_tickets",
  CAST(CAST(CASE
    WHEN ABS((
      "t20"."total_volume_30d" / 29.5735
    ) * 0.5) < 1000000000000000.0
    THEN (
      "t20"."total_volume_30d" / 29.5735
    ) * 0.5
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue_per_location",
  "t20"."operational_health_score",
  "t20"."health_band",
  (
    COALESCE("t20"."operational_health_score" * 40, 0.0) + 0 + COALESCE("t20"."device_connectivity_rate" * 30, 0.0) + COALESCE(
      CASE
        WHEN "t20"."quality_issue_rate_30d" <= 5.0
        THEN 100
        WHEN "t20"."quality_issue_rate_30d" IS NOT NULL
        THEN 50
        ELSE CAST(NULL AS BIGINT)
      END * 30,
      0.0
    )
  ) / NULLIF(
    CAST(CASE WHEN "t20"."operational_health_score" IS NULL THEN 0 ELSE 40 END + 0 + CASE WHEN "t20"."device_connectivity_rate" IS NULL THEN 0 ELSE 30 END + CASE
      WHEN CASE
        WHEN "t20"."quality_issue_rate_30d" <= 5.0
        THEN 100
        WHEN "t20"."quality_issue_rate_30d" IS NOT NULL
        THEN 50
        ELSE CAST(NULL AS BIGINT)
      END IS NULL
      THEN 0
      ELSE 30
    END AS DOUBLE),
    0.0
  ) AS "operational_readiness_score",
  CASE
    WHEN (
      "t20"."operational_health_score" >= 80
    )
    AND (
      "t20"."volume_tier" = 'high'
    )
    THEN 'high_expansion_potential'
    WHEN (
      "t20"."operational_health_score" >= 60
    )
    AND "t20"."volume_tier" IN ('high', 'medium')
    THEN 'moderate_expansion_potential'
    ELSE 'low_expansion_potential'
  END AS "expansion_indicator",
  CASE
    WHEN "t20"."controllers_in_service" = 0
    THEN 'low'
    WHEN "t20"."operational_health_score" < 60
    THEN 'urgent'
    WHEN (
      "t20"."operational_health_score" < 80
    )
    AND (
      COALESCE("t20"."quality_issue_rate_30d", 0.0) > 5.0
    )
    THEN 'high'
    WHEN (
      "t20"."operational_health_score" < 80
    )
    OR (
      COALESCE("t20"."quality_issue_rate_30d", 0.0) > 5.0
    )
    THEN 'medium'
    ELSE 'low'
  END AS "support_priority",
  "t20"."location_created_at",
  "t20"."location_updated_at",
  "t20"."location_age_days",
  "t20"."location_age_months",
  "t20"."location_lifecycle_stage",
  "t20"."is_newly_opened"
FROM (
  SELECT
    "t19".*
    EXCLUDE ("location_id_right")
  FROM (
    SELECT
      "t18"."location_id",
      "t18"."account_id",
      "t18"."location_name",
      "t18"."location_type",
      "t18"."location_category",
      "t18"."business_category",
      "t18"."location_size",
      "t18"."seating_capacity",
      "t18"."location_status",
      "t18"."operational_status",
      "t18"."street_address",
      "t18"."city",
      "t18"."state_code",
      "t18"."zip_code",
      "t18"."country_code",
      "t18"."full_address",
      "t18"."geographic_market",
      "t18"."total_devices",
      "t18"."tap_controllers",
      "t18"."controllers_in_service",
      "t18"."active_devices",
      "t18"."active_devices_30d",
      "t18"."online_devices",
      "t18"."maintenance_devices",
      "t18"."online_now_pct",
      "t18"."device_connectivity_rate",
      "t18"."first_device_installed",
      "t18"."latest_device_installed",
      "t18"."last_maintenance_performed",
      "t18"."avg_days_since_maintenance",
      "t18"."tap_events_30d",
      "t18"."pours_30d",
      "t18"."active_days_30d",
      "t18"."total_volume_30d",
      "t18"."avg_flow_rate_30d",
      "t18"."quality_issues_30d",
      "t18"."quality_issue_rate_30d",
      "t18"."beverage_types_served_30d",
      "t18"."avg_events_per_device_30d",
      "t18"."avg_volume_per_event_30d",
      "t18"."total_users",
      "t18"."active_users",
      "t18"."latest_user_login",
      "t18"."operational_health_score",
      "t18"."health_band",
      "t18"."volume_tier",
      "t18"."connectivity_tier",
      "t18"."location_age_days",
      "t18"."location_age_months",
      "t18"."location_lifecycle_stage",
      "t18"."is_newly_opened",
      "t18"."location_created_at",
      "t18"."location_updated_at",
      "t18"."recent_activity_status",
      "t18"."last_tap_timestamp",
      "t18"."device_health_tier",
      "t18"."activity_level",
      "t18"."avg_volume_per_tap",
      "t18"."taps_per_device_30d",
      "t18"."avg_taps_per_active_day",
      "t18"."taps_per_user_30d",
      "t18"."user_engagement_level",
      "t18"."has_maintenance_devices",
      "t18"."devices_but_no_activity",
      "t18"."users_but_no_taps",
      "t18"."account_open_tickets",
      "t15"."location_id" AS "location_id_right",
      "t15"."is_sole"
    FROM (
      SELECT
        "t16".*
        EXCLUDE ("account_id_right")
      FROM (
        SELECT
          "t14"."location_id",
          "t14"."account_id",
          "t14"."location_name",
          "t14"."location_type",
          "t14"."location_category",
          "t14"."business_category",
          "t14"."location_size",
          "t14"."seating_capacity",
          "t14"."location_status",
          "t14"."operational_status",
          "t14"."street_address",
          "t14"."city",
          "t14"."state_code",
          "t14"."zip_code",
          "t14"."country_code",
          "t14"."full_address",
          "t14"."geographic_market",
          "t14"."total_devices",
          "t14"."tap_controllers",
          "t14"."controllers_in_service",
          "t14"."active_devices",
          "t14"."active_devices_30d",
          "t14"."online_devices",
          "t14"."maintenance_devices",
          "t14"."online_now_pct",
          "t14"."device_connectivity_rate",
          "t14"."first_device_installed",
          "t14"."latest_device_installed",
          "t14"."last_maintenance_performed",
          "t14"."avg_days_since_maintenance",
          "t14"."tap_events_30d",
          "t14"."pours_30d",
          "t14"."active_days_30d",
          "t14"."total_volume_30d",
          "t14"."avg_flow_rate_30d",
          "t14"."quality_issues_30d",
          "t14"."quality_issue_rate_30d",
          "t14"."beverage_types_served_30d",
          "t14"."avg_events_per_device_30d",
          "t14"."avg_volume_per_event_30d",
          "t14"."total_users",
          "t14"."active_users",
          "t14"."latest_user_login",
          "t14"."operational_health_score",
          "t14"."health_band",
          "t14"."volume_tier",
          "t14"."connectivity_tier",
          "t14"."location_age_days",
          "t14"."location_age_months",
          "t14"."location_lifecycle_stage",
          "t14"."is_newly_opened",
          "t14"."location_created_at",
          "t14"."location_updated_at",
          "t14"."recent_activity_status",
          "t14"."last_tap_timestamp",
          "t14"."device_health_tier",
          "t14"."activity_level",
          "t14"."avg_volume_per_tap",
          "t14"."taps_per_device_30d",
          "t14"."avg_taps_per_active_day",
          "t14"."taps_per_user_30d",
          "t14"."user_engagement_level",
          "t14"."has_maintenance_devices",
          "t14"."devices_but_no_activity",
          "t14"."users_but_no_taps",
          "t9"."account_id" AS "account_id_right",
          "t9"."account_open_tickets"
        FROM (
          SELECT
            "t11".*
            EXCLUDE ("location_id_right")
          FROM (
            SELECT
              "t4"."location_id",
              "t4"."account_id",
              "t4"."location_name",
              "t4"."location_type",
              "t4"."location_category",
              "t4"."business_category",
              "t4"."location_size",
              "t4"."seating_capacity",
              "t4"."location_status",
              "t4"."operational_status",
              "t4"."street_address",
              "t4"."city",
              "t4"."state_code",
              "t4"."zip_code",
              "t4"."country_code",
              "t4"."full_address",
              "t4"."geographic_market",
              "t4"."total_devices",
              "t4"."tap_controllers",
              "t4"."controllers_in_service",
              "t4"."active_devices",
              "t4"."active_devices_30d",
              "t4"."online_devices",
              "t4"."maintenance_devices",
              "t4"."online_now_pct",
              "t4"."device_connectivity_rate",
              "t4"."first_device_installed",
              "t4"."latest_device_installed",
              "t4"."last_maintenance_performed",
              "t4"."avg_days_since_maintenance",
              "t4"."tap_events_30d",
              "t4"."pours_30d",
              "t4"."active_days_30d",
              "t4"."total_volume_30d",
              "t4"."avg_flow_rate_30d",
              "t4"."quality_issues_30d",
              "t4"."quality_issue_rate_30d",
              "t4"."beverage_types_served_30d",
              "t4"."avg_events_per_device_30d",
              "t4"."avg_volume_per_event_30d",
              "t4"."total_users",
              "t4"."active_users",
              "t4"."latest_user_login",
              "t4"."operational_health_score",
              "t4"."health_band",
              "t4"."volume_tier",
              "t4"."connectivity_tier",
              "t4"."location_age_days",
              "t4"."location_age_months",
              "t4"."location_lifecycle_stage",
              "t4"."is_newly_opened",
              "t4"."location_created_at",
              "t4"."location_updated_at",
              "t8"."location_id" AS "location_id_right",
              "t8"."recent_activity_status",
              "t8"."last_tap_timestamp",
              "t8"."device_health_tier",
              "t8"."activity_level",
              "t8"."avg_volume_per_tap",
              "t8"."taps_per_device_30d",
              "t8"."avg_taps_per_active_day",
              "t8"."taps_per_user_30d",
              "t8"."user_engagement_level",
              "t8"."has_maintenance_devices",
              "t8"."devices_but_no_activity",
              "t8"."users_but_no_taps"
            FROM "intermediate"."int_locations__core" AS "t4"
            LEFT OUTER JOIN (
              SELECT
                "t3"."location_id",
                "t3"."recent_activity_status",
                "t3"."last_tap_timestamp",
                "t3"."device_health_tier",
                "t3"."activity_level",
                "t3"."avg_volume_per_tap",
                "t3"."taps_per_device_30d",
                "t3"."avg_taps_per_active_day",
                "t3"."taps_per_user_30d",
                "t3"."user_engagement_level",
                "t3"."has_maintenance_devices",
                "t3"."devices_but_no_activity",
                "t3"."users_but_no_taps"
              FROM "intermediate"."int_locations__operational_metrics" AS "t3"
            ) AS "t8"
              ON "t4"."location_id" = "t8"."location_id"
          ) AS "t11"
        ) AS "t14"
        LEFT OUTER JOIN (
          SELECT
            "t1"."account_id",
            "t1"."open_tickets" AS "account_open_tickets"
          FROM "timeline"."ticket_days" AS "t1"
          WHERE
            "t1"."day" = MAKE_DATE(2026, 6, 30)
        ) AS "t9"
          ON "t14"."account_id" = "t9"."account_id"
      ) AS "t16"
    ) AS "t18"
    LEFT OUTER JOIN (
      SELECT
        "t10"."location_id",
        TRUE AS "is_sole"
      FROM (
        SELECT
          "t6"."account_id",
          MIN("t6"."location_id") AS "location_id",
          COUNT(*) AS "venues"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__locations" AS "t0"
          WHERE
            NOT (
              "t0"."is_orphan"
            ) AND "t0"."account_id" IS NOT NULL
        ) AS "t6"
        GROUP BY
          1
      ) AS "t10"
      WHERE
        "t10"."venues" = 1
    ) AS "t15"
      ON "t18"."location_id" = "t15"."location_id"
  ) AS "t19"
) AS "t20"
