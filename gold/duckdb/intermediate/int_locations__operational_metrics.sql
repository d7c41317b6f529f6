SELECT
  "t21"."location_id",
  "t21"."account_id",
  "t21"."location_name",
  "t21"."location_type",
  "t21"."location_category",
  "t21"."city",
  "t21"."state_code",
  "t21"."country_code",
  "t21"."total_devices",
  "t21"."active_devices",
  "t21"."inactive_devices",
  "t21"."maintenance_devices",
  "t21"."device_active_rate",
  "t21"."total_taps_last_30d",
  "t21"."unique_devices_last_30d",
  "t21"."active_days_last_30d",
  "t21"."total_volume_ml_30d",
  "t21"."avg_flow_rate_30d",
  "t21"."last_tap_timestamp",
  "t21"."total_users",
  "t21"."active_users",
  "t21"."last_user_activity",
  "t21"."unique_features_used_30d",
  "t21"."total_feature_interactions_30d",
  "t21"."taps_per_device_30d",
  "t21"."avg_taps_per_active_day",
  "t21"."taps_per_user_30d",
  "t21"."avg_volume_per_tap",
  "t21"."operational_health_score",
  "t21"."activity_level",
  "t21"."device_health_tier",
  "t21"."user_engagement_level",
  "t21"."recent_activity_status",
  "t21"."has_maintenance_devices",
  "t21"."devices_but_no_activity",
  "t21"."users_but_no_taps",
  "t21"."location_age_days",
  "t21"."location_lifecycle_stage",
  "t21"."is_newly_opened"
FROM (
  SELECT
    "t5"."location_id",
    "t5"."account_id",
    "t5"."location_name",
    "t5"."location_type",
    "t5"."location_category",
    "t5"."city",
    "t5"."state_code",
    "t5"."country_code",
    "t5"."total_devices",
    "t5"."active_devices",
    "t5"."maintenance_devices",
    "t5"."avg_flow_rate_30d",
    "t5"."total_users",
    "t5"."active_users",
    "t5"."operational_health_score",
    "t5"."location_age_days",
    "t5"."location_lifecycle_stage",
    "t5"."is_newly_opened",
    "t5"."total_devices" - "t5"."active_devices" AS "inactive_devices",
    "t5"."device_connectivity_rate" AS "device_active_rate",
    "t5"."pours_30d" AS "total_taps_last_30d",
    "t5"."active_devices_30d" AS "unique_devices_last_30d",
    "t5"."active_days_30d" AS "active_days_last_30d",
    "t5"."total_volume_30d" AS "total_volume_ml_30d",
    "t14"."last_tap_timestamp",
    "t20"."last_user_activity",
    "t20"."unique_features_used_30d",
    "t20"."total_feature_interactions_30d",
    CAST("t5"."pours_30d" AS DOUBLE) / NULLIF(CAST("t5"."active_devices_30d" AS DOUBLE), 0.0) AS "taps_per_device_30d",
    CAST("t5"."pours_30d" AS DOUBLE) / NULLIF(CAST("t5"."active_days_30d" AS DOUBLE), 0.0) AS "avg_taps_per_active_day",
    CAST("t5"."pours_30d" AS DOUBLE) / NULLIF(CAST("t5"."active_users" AS DOUBLE), 0.0) AS "taps_per_user_30d",
    "t5"."avg_volume_per_event_30d" AS "avg_volume_per_tap",
    CASE
      WHEN "t5"."pours_30d" >= 1000
      THEN 'high'
      WHEN "t5"."pours_30d" >= 500
      THEN 'medium'
      WHEN "t5"."pours_30d" >= 100
      THEN 'low'
      WHEN "t5"."pours_30d" > 0
      THEN 'minimal'
      ELSE 'none'
    END AS "activity_level",
    CASE
      WHEN "t5"."device_connectivity_rate" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN "t5"."device_connectivity_rate" >= 90.0
        THEN 'excellent'
        WHEN "t5"."device_connectivity_rate" >= 70.0
        THEN 'good'
        WHEN "t5"."device_connectivity_rate" >= 50.0
        THEN 'fair'
        WHEN "t5"."device_connectivity_rate" > 0
        THEN 'poor'
        ELSE 'poor'
      END
    END AS "device_health_tier",
    CASE
      WHEN "t5"."active_users" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN (
          "t5"."active_users" >= 10
        ) AND (
          "t20"."unique_features_used_30d" >= 5
        )
        THEN 'highly_engaged'
        WHEN (
          "t5"."active_users" >= 5
        ) AND (
          "t20"."unique_features_used_30d" >= 3
        )
        THEN 'engaged'
        WHEN "t5"."active_users" >= 1
        THEN 'lightly_engaged'
        ELSE 'not_engaged'
      END
    END AS "user_engagement_level",
    CASE
      WHEN DATE_DIFF('DAY', CAST("t14"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) IS NULL
      THEN 'never'
      WHEN DATE_DIFF('DAY', CAST("t14"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) < 1
      THEN 'today'
      WHEN DATE_DIFF('DAY', CAST("t14"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) < 7
      THEN 'week'
      WHEN DATE_DIFF('DAY', CAST("t14"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) < 30
      THEN 'month'
      ELSE 'dormant'
    END AS "recent_activity_status",
    "t5"."maintenance_devices" > 0 AS "has_maintenance_devices",
    (
      "t5"."total_devices" > 0
    ) AND (
      "t5"."tap_events_30d" = 0
    ) AS "devices_but_no_activity",
    (
      "t5"."active_users" > 0
    ) AND (
      "t5"."pours_30d" = 0
    ) AS "users_but_no_taps"
  FROM "intermediate"."int_locations__core" AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t6"."location_id",
      MAX("t6"."last_pour_at") AS "last_tap_timestamp"
    FROM (
      SELECT
        *
      FROM "timeline"."tap_hours" AS "t1"
      WHERE
        NOT (
          "t1"."is_orphan"
        ) AND "t1"."pours" > 0
    ) AS "t6"
    GROUP BY
      1
  ) AS "t14"
    ON "t5"."location_id" = "t14"."location_id"
  LEFT OUTER JOIN (
    SELECT
      "t18"."location_id",
      "t15"."last_user_activity",
      COALESCE("t16"."features", 0) AS "unique_features_used_30d",
      COALESCE("t15"."uses", 0) AS "total_feature_interactions_30d"
    FROM (
      SELECT
        "t11"."location_id",
        "t11"."account_id"
      FROM (
        SELECT
          "t7"."account_id",
          MIN("t7"."location_id") AS "location_id",
          COUNT(*) AS "venues"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__locations" AS "t2"
          WHERE
            NOT (
              "t2"."is_orphan"
            ) AND "t2"."account_id" IS NOT NULL
        ) AS "t7"
        GROUP BY
          1
      ) AS "t11"
      WHERE
        "t11"."venues" = 1
    ) AS "t18"
    LEFT OUTER JOIN (
      SELECT
        "t8"."account_id",
        MAX("t8"."last_activity_date") AS "last_user_activity",
        CAST(SUM("t8"."feature_uses_30d") AS BIGINT) AS "uses"
      FROM (
        SELECT
          *
        FROM "timeline"."user_days" AS "t3"
        WHERE
          "t3"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t8"
      GROUP BY
        1
    ) AS "t15"
      ON "t18"."account_id" = "t15"."account_id"
    LEFT OUTER JOIN (
      SELECT
        "t9"."entity_id" AS "account_id",
        COUNT(DISTINCT "t9"."feature_name") AS "features"
      FROM (
        SELECT
          *
        FROM "timeline"."feature_periods" AS "t4"
        WHERE
          "t4"."level" = 'account'
          AND "t4"."valid_from" <= MAKE_DATE(2026, 6, 30)
          AND "t4"."valid_to" > MAKE_DATE(2026, 6, 30)
      ) AS "t9"
      GROUP BY
        1
    ) AS "t16"
      ON "t18"."account_id" = "t16"."account_id"
  ) AS "t20"
    ON "t5"."location_id" = "t20"."location_id"
) AS "t21"
