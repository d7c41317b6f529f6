SELECT
  "t11"."location_id",
  "t11"."valid_from",
  "t11"."valid_to",
  "t11"."is_current",
  "t11"."change_type",
  "t11"."account_id",
  "t3"."location_name",
  "t3"."location_type",
  "t3"."location_category",
  "t11"."location_status",
  "t11"."previous_status",
  "t11"."operational_status",
  "t11"."total_devices",
  "t11"."tap_controllers",
  "t11"."controllers_in_service",
  "t11"."active_devices",
  "t11"."device_connectivity_rate",
  "t11"."connectivity_tier",
  "t11"."previous_connectivity_tier",
  "t11"."tap_events_30d",
  "t11"."pours_30d",
  "t11"."total_volume_30d",
  "t11"."quality_issues_30d",
  "t11"."quality_issue_rate_30d",
  "t11"."operational_health_score",
  "t11"."previous_health_score",
  "t11"."health_score_change",
  "t11"."health_band",
  "t11"."previous_health_band",
  "t11"."operational_readiness_score",
  "t11"."previous_readiness_score",
  "t11"."revenue_per_location",
  "t11"."previous_revenue",
  "t11"."revenue_change",
  "t11"."device_health_tier",
  "t11"."previous_device_health_tier",
  "t11"."activity_level",
  "t11"."previous_activity_level",
  "t11"."volume_tier",
  "t11"."previous_volume_tier",
  "t11"."expansion_indicator",
  "t11"."previous_expansion_indicator",
  "t11"."support_priority",
  "t11"."devices_but_no_activity",
  "t3"."location_created_at"
FROM (
  SELECT
    "t9"."location_id",
    "t9"."day",
    "t9"."account_id",
    "t9"."operational_status",
    "t9"."tap_controllers",
    "t9"."controllers_in_service",
    "t9"."active_devices",
    "t9"."connectivity_tier",
    "t9"."pours_30d",
    "t9"."quality_issue_rate_30d",
    "t9"."health_band",
    "t9"."volume_tier",
    "t9"."location_status",
    "t9"."total_devices",
    "t9"."device_connectivity_rate",
    "t9"."tap_events_30d",
    "t9"."total_volume_30d",
    "t9"."quality_issues_30d",
    "t9"."operational_health_score",
    "t9"."operational_readiness_score",
    "t9"."revenue_per_location",
    "t9"."device_health_tier",
    "t9"."activity_level",
    "t9"."expansion_indicator",
    "t9"."location_status_changed",
    "t9"."connectivity_tier_changed",
    "t9"."health_band_changed",
    "t9"."volume_tier_changed",
    "t9"."valid_from",
    "t9"."valid_to",
    "t9"."is_first",
    "t9"."previous_status",
    "t9"."previous_health_score",
    "t9"."previous_health_band",
    "t9"."previous_readiness_score",
    "t9"."previous_revenue",
    "t9"."previous_connectivity_tier",
    "t9"."previous_volume_tier",
    "t9"."previous_device_health_tier",
    "t9"."previous_activity_level",
    "t9"."previous_expansion_indicator",
    "t9"."is_current",
    CASE
      WHEN "t9"."is_first"
      THEN 'created'
      WHEN "t9"."location_status_changed"
      THEN 'status_changed'
      WHEN "t9"."health_band_changed"
      AND (
        "t9"."operational_health_score" > "t9"."previous_health_score"
      )
      THEN 'health_improved'
      WHEN "t9"."health_band_changed"
      THEN 'health_declined'
      WHEN "t9"."connectivity_tier_changed"
      THEN 'connectivity_changed'
      ELSE 'volume_changed'
    END AS "change_type",
    "t9"."operational_health_score" - "t9"."previous_health_score" AS "health_score_change",
    "t9"."revenue_per_location" - "t9"."previous_revenue" AS "revenue_change",
    CASE
      WHEN "t9"."controllers_in_service" = 0
      THEN 'low'
      WHEN "t9"."operational_health_score" < 60
      THEN 'urgent'
      WHEN (
        "t9"."operational_health_score" < 80
      )
      AND (
        COALESCE("t9"."quality_issue_rate_30d", 0.0) > 5.0
      )
      THEN 'high'
      WHEN (
        "t9"."operational_health_score" < 80
      )
      OR (
        COALESCE("t9"."quality_issue_rate_30d", 0.0) > 5.0
      )
      THEN 'medium'
      ELSE 'low'
    END AS "support_priority",
    "t9"."location_status" = 'inactive' AS "devices_but_no_activity"
  FROM (
    SELECT
      "t8".*
      EXCLUDE ("_before_connectivity_tier", "_before_health_band", "_before_location_status", "_before_volume_tier", "_first")
    FROM (
      SELECT
        "t7"."location_id",
        "t7"."day",
        "t7"."account_id",
        "t7"."operational_status",
        "t7"."tap_controllers",
        "t7"."controllers_in_service",
        "t7"."active_devices",
        "t7"."connectivity_tier",
        "t7"."pours_30d",
        "t7"."quality_issue_rate_30d",
        "t7"."health_band",
        "t7"."volume_tier",
        "t7"."location_status",
        "t7"."total_devices",
        "t7"."device_connectivity_rate",
        "t7"."tap_events_30d",
        "t7"."total_volume_30d",
        "t7"."quality_issues_30d",
        "t7"."operational_health_score",
        "t7"."operational_readiness_score",
        "t7"."revenue_per_location",
        "t7"."device_health_tier",
        "t7"."activity_level",
        "t7"."expansion_indicator",
        "t7"."_first",
        "t7"."_before_location_status",
        "t7"."_before_connectivity_tier",
        "t7"."_before_health_band",
        "t7"."_before_volume_tier",
        "t7"."location_status_changed",
        "t7"."connectivity_tier_changed",
        "t7"."health_band_changed",
        "t7"."volume_tier_changed",
        "t7"."valid_from",
        "t7"."valid_to",
        "t7"."is_first",
        "t7"."previous_status",
        "t7"."previous_health_score",
        "t7"."previous_health_band",
        "t7"."previous_readiness_score",
        "t7"."previous_revenue",
        "t7"."previous_connectivity_tier",
        "t7"."previous_volume_tier",
        "t7"."previous_device_health_tier",
        "t7"."previous_activity_level",
        "t7"."previous_expansion_indicator",
        "t7"."valid_to" IS NULL AS "is_current"
      FROM (
        SELECT
          "t6"."location_id",
          "t6"."day",
          "t6"."account_id",
          "t6"."operational_status",
          "t6"."tap_controllers",
          "t6"."controllers_in_service",
          "t6"."active_devices",
          "t6"."connectivity_tier",
          "t6"."pours_30d",
          "t6"."quality_issue_rate_30d",
          "t6"."health_band",
          "t6"."volume_tier",
          "t6"."location_status",
          "t6"."total_devices",
          "t6"."device_connectivity_rate",
          "t6"."tap_events_30d",
          "t6"."total_volume_30d",
          "t6"."quality_issues_30d",
          "t6"."operational_health_score",
          "t6"."operational_readiness_score",
          "t6"."revenue_per_location",
          "t6"."device_health_tier",
          "t6"."activity_level",
          "t6"."expansion_indicator",
          "t6"."_first",
          "t6"."_before_location_status",
          "t6"."_before_connectivity_tier",
          "t6"."_before_health_band",
          "t6"."_before_volume_tier",
          "t6"."location_status_changed",
          "t6"."connectivity_tier_changed",
          "t6"."health_band_changed",
          "t6"."volume_tier_changed",
          "t6"."day" AS "valid_from",
          LEAD("t6"."day") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "valid_to",
          "t6"."_first" AS "is_first",
          LAG("t6"."location_status") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_status",
          LAG("t6"."operational_health_score") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_health_score",
          LAG("t6"."health_band") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_health_band",
          LAG("t6"."operational_readiness_score") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_readiness_score",
          LAG("t6"."revenue_per_location") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_revenue",
          LAG("t6"."connectivity_tier") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_connectivity_tier",
          LAG("t6"."volume_tier") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_volume_tier",
          LAG("t6"."device_health_tier") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_device_health_tier",
          LAG("t6"."activity_level") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_activity_level",
          LAG("t6"."expansion_indicator") OVER (
            PARTITION BY "t6"."location_id"
            ORDER BY "t6"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_expansion_indicator"
        FROM (
          SELECT
            "t5"."location_id",
            "t5"."day",
            "t5"."account_id",
            "t5"."operational_status",
            "t5"."tap_controllers",
            "t5"."controllers_in_service",
            "t5"."active_devices",
            "t5"."connectivity_tier",
            "t5"."pours_30d",
            "t5"."quality_issue_rate_30d",
            "t5"."health_band",
            "t5"."volume_tier",
            "t5"."location_status",
            "t5"."total_devices",
            "t5"."device_connectivity_rate",
            "t5"."tap_events_30d",
            "t5"."total_volume_30d",
            "t5"."quality_issues_30d",
            "t5"."operational_health_score",
            "t5"."operational_readiness_score",
            "t5"."revenue_per_location",
            "t5"."device_health_tier",
            "t5"."activity_level",
            "t5"."expansion_indicator",
            "t5"."_first",
            "t5"."_before_location_status",
            "t5"."_before_connectivity_tier",
            "t5"."_before_health_band",
            "t5"."_before_volume_tier",
            NOT (
              "t5"."_first"
            )
            AND NOT (
              "t5"."location_status" IS NOT DISTINCT FROM "t5"."_before_location_status"
            ) AS "location_status_changed",
            NOT (
              "t5"."_first"
            )
            AND NOT (
              "t5"."connectivity_tier" IS NOT DISTINCT FROM "t5"."_before_connectivity_tier"
            ) AS "connectivity_tier_changed",
            NOT (
              "t5"."_first"
            )
            AND NOT (
              "t5"."health_band" IS NOT DISTINCT FROM "t5"."_before_health_band"
            ) AS "health_band_changed",
            NOT (
              "t5"."_first"
            )
            AND NOT (
              "t5"."volume_tier" IS NOT DISTINCT FROM "t5"."_before_volume_tier"
            ) AS "volume_tier_changed"
          FROM (
            SELECT
              "t4"."location_id",
              "t4"."day",
              "t4"."account_id",
              "t4"."operational_status",
              "t4"."tap_controllers",
              "t4"."controllers_in_service",
              "t4"."active_devices",
              "t4"."connectivity_tier",
              "t4"."pours_30d",
              "t4"."quality_issue_rate_30d",
              "t4"."health_band",
              "t4"."volume_tier",
              "t4"."location_status",
              "t4"."total_devices",
              "t4"."device_connectivity_rate",
              "t4"."tap_events_30d",
              "t4"."total_volume_30d",
              "t4"."quality_issues_30d",
              "t4"."operational_health_score",
              "t4"."operational_readiness_score",
              "t4"."revenue_per_location",
              "t4"."device_health_tier",
              "t4"."activity_level",
              "t4"."expansion_indicator",
              (
                ROW_NUMBER() OVER (
                  PARTITION BY "t4"."location_id"
                  ORDER BY "t4"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) = 0 AS "_first",
              LAG("t4"."location_status") OVER (
                PARTITION BY "t4"."location_id"
                ORDER BY "t4"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_location_status",
              LAG("t4"."connectivity_tier") OVER (
                PARTITION BY "t4"."location_id"
                ORDER BY "t4"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_connectivity_tier",
              LAG("t4"."health_band") OVER (
                PARTITION BY "t4"."location_id"
                ORDER BY "t4"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_health_band",
              LAG("t4"."volume_tier") OVER (
                PARTITION BY "t4"."location_id"
                ORDER BY "t4"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_volume_tier"
            FROM (
              SELECT
                "t1"."location_id",
                "t1"."day",
                "t1"."account_id",
                "t1"."operational_status",
                "t1"."tap_controllers",
                "t1"."controllers_in_service",
                "t1"."active_devices",
                "t1"."connectivity_tier",
                "t1"."pours_30d",
                "t1"."quality_issue_rate_30d",
                "t1"."health_band",
                "t1"."volume_tier",
                "t1"."status" AS "location_status",
                "t1"."devices" AS "total_devices",
                "t1"."availability_pct" AS "device_connectivity_rate",
                "t1"."events_30d" AS "tap_events_30d",
                "t1"."volume_ml_30d" AS "total_volume_30d",
                "t1"."anomalies_30d" AS "quality_issues_30d",
                "t1"."health_score" AS "operational_health_score",
                (
                  COALESCE("t1"."health_score" * 40, 0.0) + 0 + COALESCE("t1"."availability_pct" * 30, 0.0) + COALESCE(
                    CASE
                      WHEN "t1"."quality_issue_rate_30d" <= 5.0
                      THEN 100
                      WHEN "t1"."quality_issue_rate_30d" IS NOT NULL
                      THEN 50
                      ELSE CAST(NULL AS BIGINT)
                    END * 30,
                    0.0
                  )
                ) / NULLIF(
                  CAST(CASE WHEN "t1"."health_score" IS NULL THEN 0 ELSE 40 END + 0 + CASE WHEN "t1"."availability_pct" IS NULL THEN 0 ELSE 30 END + CASE
                    WHEN CASE
                      WHEN "t1"."quality_issue_rate_30d" <= 5.0
                      THEN 100
                      WHEN "t1"."quality_issue_rate_30d" IS NOT NULL
                      THEN 50
                      ELSE CAST(NULL AS BIGINT)
                    END IS NULL
                    THEN 0
                    ELSE 30
                  END AS DOUBLE),
                  0.0
                ) AS "operational_readiness_score",
                CAST(CAST(CASE
                  WHEN ABS((
                    "t1"."volume_ml_30d" / 29.5735
                  ) * 0.5) < 1000000000000000.0
                  THEN (
                    "t1"."volume_ml_30d" / 29.5735
                  ) * 0.5
                  ELSE NULL
                END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue_per_location",
                CASE
                  WHEN "t1"."availability_pct" IS NULL
                  THEN CAST(NULL AS TEXT)
                  ELSE CASE
                    WHEN "t1"."availability_pct" >= 90.0
                    THEN 'excellent'
                    WHEN "t1"."availability_pct" >= 70.0
                    THEN 'good'
                    WHEN "t1"."availability_pct" >= 50.0
                    THEN 'fair'
                    WHEN "t1"."availability_pct" > 0
                    THEN 'poor'
                    ELSE 'poor'
                  END
                END AS "device_health_tier",
                CASE
                  WHEN "t1"."pours_30d" >= 1000
                  THEN 'high'
                  WHEN "t1"."pours_30d" >= 500
                  THEN 'medium'
                  WHEN "t1"."pours_30d" >= 100
                  THEN 'low'
                  WHEN "t1"."pours_30d" > 0
                  THEN 'minimal'
                  ELSE 'none'
                END AS "activity_level",
                CASE
                  WHEN (
                    "t1"."health_score" >= 80
                  ) AND (
                    "t1"."volume_tier" = 'high'
                  )
                  THEN 'high_expansion_potential'
                  WHEN (
                    "t1"."health_score" >= 60
                  ) AND "t1"."volume_tier" IN ('high', 'medium')
                  THEN 'moderate_expansion_potential'
                  ELSE 'low_expansion_potential'
                END AS "expansion_indicator"
              FROM "timeline"."location_days" AS "t1"
            ) AS "t4"
          ) AS "t5"
          WHERE
            "t5"."_first"
            OR (
              (
                NOT (
                  "t5"."_first"
                )
                AND NOT (
                  "t5"."location_status" IS NOT DISTINCT FROM "t5"."_before_location_status"
                )
              )
              OR (
                NOT (
                  "t5"."_first"
                )
                AND NOT (
                  "t5"."connectivity_tier" IS NOT DISTINCT FROM "t5"."_before_connectivity_tier"
                )
              )
              OR (
                NOT (
                  "t5"."_first"
                )
                AND NOT (
                  "t5"."health_band" IS NOT DISTINCT FROM "t5"."_before_health_band"
                )
              )
              OR (
                NOT (
                  "t5"."_first"
                )
                AND NOT (
                  "t5"."volume_tier" IS NOT DISTINCT FROM "t5"."_before_volume_tier"
                )
              )
            )
        ) AS "t6"
      ) AS "t7"
    ) AS "t8"
  ) AS "t9"
) AS "t11"
LEFT OUTER JOIN (
  SELECT
    "t0"."location_id",
    "t0"."location_name",
    "t0"."location_type",
    "t0"."location_category",
    "t0"."location_created_at"
  FROM "staging"."stg_app_database__locations" AS "t0"
) AS "t3"
  ON "t11"."location_id" = "t3"."location_id"
