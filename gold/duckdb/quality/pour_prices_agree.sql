SELECT
  'revenue of a table is its volume at one price' AS "statement",
  COALESCE("t29"."told_by", 'null') AS "entity_key",
  CASE
    WHEN NOT (
      ABS(
        "t29"."taken" - (
          (
            "t29"."poured" / NULLIF("t29"."_poured", 0.0)
          ) * "t29"."_taken"
        )
      ) <= (
        (
          "t29"."pouring" + (
            (
              "t29"."poured" / NULLIF("t29"."_poured", 0.0)
            ) * "t29"."_pouring"
          ) + 2
        ) * 0.005001
      )
    )
    THEN 'price; '
    ELSE ''
  END AS "differences"
FROM (
  SELECT
    "t28"."taken",
    "t28"."poured",
    "t28"."pouring",
    "t28"."told_by",
    "t20"."_taken",
    "t20"."_poured",
    "t20"."_pouring"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t9"."taken",
          "t9"."poured",
          "t9"."pouring",
          'mart_device_operations' AS "told_by"
        FROM (
          SELECT
            CAST(SUM("t1"."estimated_monthly_revenue") AS DOUBLE) AS "taken",
            SUM("t1"."total_volume_30d") AS "poured",
            CAST(SUM("t1"."active_devices") AS BIGINT) AS "pouring"
          FROM "mart"."mart_device_operations" AS "t1"
        ) AS "t9"
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t21"."taken",
          "t21"."poured",
          "t21"."pouring",
          'metrics_operations' AS "told_by"
        FROM (
          SELECT
            CAST(SUM("t7"."estimated_pour_revenue") AS DOUBLE) AS "taken",
            SUM("t7"."ml") AS "poured",
            COUNT(*) FILTER(WHERE
              "t7"."ml" > 0) AS "pouring"
          FROM (
            SELECT
              "t2"."metric_date",
              "t2"."date",
              "t2"."total_devices",
              "t2"."tap_controllers",
              "t2"."active_devices",
              "t2"."controllers_in_service",
              "t2"."device_availability_pct",
              "t2"."online_now_pct",
              "t2"."device_utilisation_pct",
              "t2"."avg_device_uptime_30d_pct",
              "t2"."total_locations",
              "t2"."active_locations",
              "t2"."pours",
              "t2"."pour_volume_liters",
              "t2"."avg_pour_ml",
              "t2"."quality_issue_rate_pct",
              "t2"."alert_rate_pct",
              "t2"."sla_compliance_pct",
              "t2"."kegs_low",
              "t2"."devices_maintenance_overdue",
              "t2"."active_staff_users",
              "t2"."pours_per_staff_user",
              "t2"."estimated_pour_revenue",
              "t2"."pour_volume_liters" * 1000.0 AS "ml"
            FROM "metrics"."metrics_operations" AS "t2"
          ) AS "t7"
        ) AS "t21"
      ) AS "t25"
    ) AS "t26"
    UNION ALL
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
            "t10"."taken",
            "t10"."poured",
            "t10"."pouring",
            'entity_devices' AS "told_by"
          FROM (
            SELECT
              CAST(SUM("t3"."estimated_revenue_30d") AS DOUBLE) AS "taken",
              SUM("t3"."total_volume_ml_30d") AS "poured",
              COUNT(*) FILTER(WHERE
                "t3"."total_volume_ml_30d" > 0) AS "pouring"
            FROM "entity"."entity_devices" AS "t3"
          ) AS "t10"
        ) AS "t16"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t11"."taken",
            "t11"."poured",
            "t11"."pouring",
            'entity_locations' AS "told_by"
          FROM (
            SELECT
              CAST(SUM("t4"."revenue_per_location") AS DOUBLE) AS "taken",
              SUM("t4"."total_volume_30d") AS "poured",
              COUNT(*) FILTER(WHERE
                "t4"."total_volume_30d" > 0) AS "pouring"
            FROM "entity"."entity_locations" AS "t4"
          ) AS "t11"
        ) AS "t17"
      ) AS "t22"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t12"."taken",
            "t12"."poured",
            "t12"."pouring",
            'entity_locations_history' AS "told_by"
          FROM (
            SELECT
              CAST(SUM("t5"."revenue_per_location") AS DOUBLE) AS "taken",
              SUM("t5"."total_volume_30d") AS "poured",
              COUNT(*) FILTER(WHERE
                "t5"."total_volume_30d" > 0) AS "pouring"
            FROM "entity"."entity_locations_history" AS "t5"
          ) AS "t12"
        ) AS "t18"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t13"."taken",
            "t13"."poured",
            "t13"."pouring",
            'entity_locations_weekly' AS "told_by"
          FROM (
            SELECT
              CAST(SUM("t6"."estimated_weekly_revenue") AS DOUBLE) AS "taken",
              SUM("t6"."total_volume") AS "poured",
              COUNT(*) FILTER(WHERE
                "t6"."total_volume" > 0) AS "pouring"
            FROM "entity"."entity_locations_weekly" AS "t6"
          ) AS "t13"
        ) AS "t19"
      ) AS "t23"
    ) AS "t24"
  ) AS "t28"
  CROSS JOIN (
    SELECT
      "t8"."taken" AS "_taken",
      "t8"."poured" AS "_poured",
      "t8"."pouring" AS "_pouring"
    FROM (
      SELECT
        CAST(SUM("t0"."revenue") AS DOUBLE) AS "taken",
        SUM("t0"."total_volume_ml") AS "poured",
        COUNT(*) FILTER(WHERE
          "t0"."total_volume_ml" > 0) AS "pouring"
      FROM "entity"."entity_devices_hourly" AS "t0"
    ) AS "t8"
  ) AS "t20"
) AS "t29"
WHERE
  NOT (
    ABS(
      "t29"."taken" - (
        (
          "t29"."poured" / NULLIF("t29"."_poured", 0.0)
        ) * "t29"."_taken"
      )
    ) <= (
      (
        "t29"."pouring" + (
          (
            "t29"."poured" / NULLIF("t29"."_poured", 0.0)
          ) * "t29"."_pouring"
        ) + 2
      ) * 0.005001
    )
  )
