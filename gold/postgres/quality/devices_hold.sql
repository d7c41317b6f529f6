WITH "t2" AS (
  SELECT
    "t0"."device_id",
    "t0"."device_key",
    "t0"."account_id",
    "t0"."customer_id",
    "t0"."location_id",
    "t0"."location_name",
    "t0"."device_type",
    "t0"."category",
    "t0"."manufacturer",
    "t0"."model",
    "t0"."is_active",
    "t0"."overall_health_score",
    "t0"."health_score",
    "t0"."device_health_status",
    "t0"."maintenance_risk_level",
    "t0"."requires_immediate_attention",
    "t0"."total_volume_liters_30d",
    "t0"."estimated_revenue_30d",
    "t0"."avg_daily_volume_ml_lifetime",
    "t0"."last_activity_at",
    "t0"."usage_pattern",
    "t0"."warranty_expiry",
    "t0"."days_until_warranty_expiry",
    "t0"."warranty_status",
    "t0"."purchase_price",
    "t0"."expected_lifespan_years",
    "t0"."energy_consumption_watts",
    "t0"."estimated_daily_energy_cost",
    "t0"."device_priority",
    "t0"."firmware_version",
    "t0"."serial_number",
    "t0"."device_installed_date",
    "t0"."device_status",
    "t0"."operational_status",
    "t0"."is_online",
    "t0"."network_connectivity",
    "t0"."is_tap_controller",
    "t0"."is_in_service",
    "t0"."is_account_churned",
    "t0"."last_heartbeat_at",
    "t0"."latest_event_timestamp",
    "t0"."earliest_event_timestamp",
    "t0"."activity_status",
    "t0"."total_events_30d",
    "t0"."active_days_30d",
    "t0"."service_days_30d",
    "t0"."usage_events_30d",
    "t0"."alert_events_30d",
    "t0"."checks_30d",
    "t0"."maintenance_events_30d",
    "t0"."quality_issues_30d",
    "t0"."readings_30d",
    "t0"."total_volume_ml_30d",
    "t0"."avg_flow_rate_30d",
    "t0"."max_flow_rate_30d",
    "t0"."min_flow_rate_30d",
    "t0"."avg_temperature_30d",
    "t0"."max_temperature_30d",
    "t0"."min_temperature_30d",
    "t0"."high_temp_events_30d",
    "t0"."low_temp_events_30d",
    "t0"."avg_pressure_30d",
    "t0"."max_pressure_30d",
    "t0"."min_pressure_30d",
    "t0"."high_pressure_events_30d",
    "t0"."low_pressure_events_30d",
    "t0"."uptime_percentage_30d",
    "t0"."alert_rate_30d",
    "t0"."quality_issue_rate_30d",
    "t0"."uptime_score",
    "t0"."performance_score",
    "t0"."alert_score",
    "t0"."performance_tier",
    "t0"."operating_hours_30d",
    "t0"."failures_30d",
    "t0"."mtbf_hours",
    "t0"."repairs_30d",
    "t0"."repair_hours_30d",
    "t0"."mttr_hours",
    "t0"."last_failure_category",
    "t0"."last_maintenance_date",
    "t0"."next_maintenance_due_date",
    "t0"."days_since_maintenance",
    "t0"."maintenance_status",
    "t0"."lifetime_events",
    "t0"."lifetime_volume_ml",
    "t0"."device_age_days",
    "t0"."device_lifecycle_stage",
    "t0"."is_newly_installed",
    "t0"."device_created_at",
    "t0"."device_updated_at",
    CAST(EXTRACT(epoch FROM CAST("t0"."next_maintenance_due_date" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT) AS "left",
    CAST(EXTRACT(epoch FROM CAST("t0"."next_maintenance_due_date" AS TIMESTAMP) - CAST("t0"."last_maintenance_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "interval"
  FROM "entity"."entity_devices" AS "t0"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a device agrees with itself' AS "statement",
      COALESCE("t0"."device_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              (
                "t0"."total_volume_liters_30d" * 1000.0
              ) IS NULL
            )
            AND (
              "t0"."total_volume_ml_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."total_volume_liters_30d" * 1000.0
            ) - "t0"."total_volume_ml_30d") <= (
              GREATEST(ABS("t0"."total_volume_liters_30d" * 1000.0), ABS("t0"."total_volume_ml_30d"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'litres; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              (
                CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1
              ) IS NULL
            )
            OR (
              (
                CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1
              ) = 0
            )
            OR (
              NULLIF("t0"."lifetime_volume_ml", 0) IS NULL
            )
            THEN "t0"."avg_daily_volume_ml_lifetime" IS NULL
            ELSE (
              "t0"."avg_daily_volume_ml_lifetime" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."avg_daily_volume_ml_lifetime" * CAST(CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  NULLIF("t0"."lifetime_volume_ml", 0) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."avg_daily_volume_ml_lifetime" * CAST(CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION)
                  ) - NULLIF("t0"."lifetime_volume_ml", 0)
                ) <= (
                  GREATEST(
                    ABS(
                      "t0"."avg_daily_volume_ml_lifetime" * CAST(CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION)
                    ),
                    ABS(NULLIF("t0"."lifetime_volume_ml", 0)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          OR (
            "t0"."lifetime_volume_ml" = 0
          )
        )
        THEN 'volume; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."readings_30d" IS NULL
            )
            OR (
              "t0"."readings_30d" = 0
            )
            OR (
              "t0"."quality_issues_30d" IS NULL
            )
            THEN (
              CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
            ) IS NULL
            ELSE (
              (
                CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t0"."readings_30d" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  "t0"."quality_issues_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t0"."readings_30d" AS DOUBLE PRECISION)
                  ) - CAST("t0"."quality_issues_30d" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
                      ) * CAST("t0"."readings_30d" AS DOUBLE PRECISION)
                    ),
                    ABS(CAST("t0"."quality_issues_30d" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'quality; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."checks_30d" IS NULL
            )
            OR (
              "t0"."checks_30d" = 0
            )
            OR (
              "t0"."alert_events_30d" IS NULL
            )
            THEN (
              CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
            ) IS NULL
            ELSE (
              (
                CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t0"."checks_30d" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  "t0"."alert_events_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t0"."checks_30d" AS DOUBLE PRECISION)
                  ) - CAST("t0"."alert_events_30d" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
                      ) * CAST("t0"."checks_30d" AS DOUBLE PRECISION)
                    ),
                    ABS(CAST("t0"."alert_events_30d" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'alerts; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."repairs_30d" IS NULL
            )
            OR (
              "t0"."repairs_30d" = 0
            )
            OR (
              "t0"."repair_hours_30d" IS NULL
            )
            THEN "t0"."mttr_hours" IS NULL
            ELSE (
              "t0"."mttr_hours" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."mttr_hours" * CAST("t0"."repairs_30d" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  "t0"."repair_hours_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."mttr_hours" * CAST("t0"."repairs_30d" AS DOUBLE PRECISION)
                  ) - "t0"."repair_hours_30d"
                ) <= (
                  GREATEST(
                    ABS("t0"."mttr_hours" * CAST("t0"."repairs_30d" AS DOUBLE PRECISION)),
                    ABS("t0"."repair_hours_30d"),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'mttr; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."failures_30d" IS NULL
            )
            OR (
              "t0"."failures_30d" = 0
            )
            OR (
              NULLIF("t0"."operating_hours_30d", 0) IS NULL
            )
            THEN "t0"."mtbf_hours" IS NULL
            ELSE (
              "t0"."mtbf_hours" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  NULLIF("t0"."operating_hours_30d", 0) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE PRECISION)
                  ) - CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS("t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE PRECISION)),
                    ABS(CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'mtbf; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."device_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t0"."device_installed_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        )
        THEN 'age; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."days_since_maintenance" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t0"."last_maintenance_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        )
        THEN 'maintenance; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."overall_health_score" >= (
              LEAST(
                COALESCE("t0"."uptime_score", "t0"."overall_health_score"),
                COALESCE("t0"."performance_score", "t0"."overall_health_score"),
                COALESCE("t0"."alert_score", "t0"."overall_health_score")
              ) - 1e-09
            )
          )
          AND (
            "t0"."overall_health_score" <= (
              GREATEST(
                COALESCE("t0"."uptime_score", "t0"."overall_health_score"),
                COALESCE("t0"."performance_score", "t0"."overall_health_score"),
                COALESCE("t0"."alert_score", "t0"."overall_health_score")
              ) + 1e-09
            )
          )
        )
        THEN 'health; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."activity_status" = 'active_today'
          ) = (
            CAST("t0"."latest_event_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
          )
        )
        THEN 'activity; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."device_installed_date" <= MAKE_DATE(2026, 6, 30)
          )
          OR (
            "t0"."device_age_days" IS NULL
          )
        )
        THEN 'not_after_as_of; '
        ELSE ''
      END AS "differences"
    FROM "entity"."entity_devices" AS "t0"
    WHERE
      NOT (
        (
          (
            (
              (
                "t0"."total_volume_liters_30d" * 1000.0
              ) IS NULL
            )
            AND (
              "t0"."total_volume_ml_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."total_volume_liters_30d" * 1000.0
            ) - "t0"."total_volume_ml_30d") <= (
              GREATEST(ABS("t0"."total_volume_liters_30d" * 1000.0), ABS("t0"."total_volume_ml_30d"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          CASE
            WHEN (
              (
                CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1
              ) IS NULL
            )
            OR (
              (
                CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1
              ) = 0
            )
            OR (
              NULLIF("t0"."lifetime_volume_ml", 0) IS NULL
            )
            THEN "t0"."avg_daily_volume_ml_lifetime" IS NULL
            ELSE (
              "t0"."avg_daily_volume_ml_lifetime" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."avg_daily_volume_ml_lifetime" * CAST(CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  NULLIF("t0"."lifetime_volume_ml", 0) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."avg_daily_volume_ml_lifetime" * CAST(CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION)
                  ) - NULLIF("t0"."lifetime_volume_ml", 0)
                ) <= (
                  GREATEST(
                    ABS(
                      "t0"."avg_daily_volume_ml_lifetime" * CAST(CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."earliest_event_timestamp" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS DOUBLE PRECISION)
                    ),
                    ABS(NULLIF("t0"."lifetime_volume_ml", 0)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          OR (
            "t0"."lifetime_volume_ml" = 0
          )
        )
        AND CASE
          WHEN (
            "t0"."readings_30d" IS NULL
          )
          OR (
            "t0"."readings_30d" = 0
          )
          OR (
            "t0"."quality_issues_30d" IS NULL
          )
          THEN (
            CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
          ) IS NULL
          ELSE (
            (
              CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
                  ) * CAST("t0"."readings_30d" AS DOUBLE PRECISION)
                ) IS NULL
              )
              AND (
                "t0"."quality_issues_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
                  ) * CAST("t0"."readings_30d" AS DOUBLE PRECISION)
                ) - CAST("t0"."quality_issues_30d" AS DOUBLE PRECISION)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      CAST("t0"."quality_issue_rate_30d" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t0"."readings_30d" AS DOUBLE PRECISION)
                  ),
                  ABS(CAST("t0"."quality_issues_30d" AS DOUBLE PRECISION)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."checks_30d" IS NULL
          )
          OR (
            "t0"."checks_30d" = 0
          )
          OR (
            "t0"."alert_events_30d" IS NULL
          )
          THEN (
            CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
          ) IS NULL
          ELSE (
            (
              CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
                  ) * CAST("t0"."checks_30d" AS DOUBLE PRECISION)
                ) IS NULL
              )
              AND (
                "t0"."alert_events_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
                  ) * CAST("t0"."checks_30d" AS DOUBLE PRECISION)
                ) - CAST("t0"."alert_events_30d" AS DOUBLE PRECISION)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      CAST("t0"."alert_rate_30d" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t0"."checks_30d" AS DOUBLE PRECISION)
                  ),
                  ABS(CAST("t0"."alert_events_30d" AS DOUBLE PRECISION)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."repairs_30d" IS NULL
          )
          OR (
            "t0"."repairs_30d" = 0
          )
          OR (
            "t0"."repair_hours_30d" IS NULL
          )
          THEN "t0"."mttr_hours" IS NULL
          ELSE (
            "t0"."mttr_hours" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."mttr_hours" * CAST("t0"."repairs_30d" AS DOUBLE PRECISION)
                ) IS NULL
              )
              AND (
                "t0"."repair_hours_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."mttr_hours" * CAST("t0"."repairs_30d" AS DOUBLE PRECISION)
                ) - "t0"."repair_hours_30d"
              ) <= (
                GREATEST(
                  ABS("t0"."mttr_hours" * CAST("t0"."repairs_30d" AS DOUBLE PRECISION)),
                  ABS("t0"."repair_hours_30d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t0"."failures_30d" IS NULL
          )
          OR (
            "t0"."failures_30d" = 0
          )
          OR (
            NULLIF("t0"."operating_hours_30d", 0) IS NULL
          )
          THEN "t0"."mtbf_hours" IS NULL
          ELSE (
            "t0"."mtbf_hours" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE PRECISION)
                ) IS NULL
              )
              AND (
                NULLIF("t0"."operating_hours_30d", 0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE PRECISION)
                ) - CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE PRECISION)
              ) <= (
                GREATEST(
                  ABS("t0"."mtbf_hours" * CAST("t0"."failures_30d" AS DOUBLE PRECISION)),
                  ABS(CAST(NULLIF("t0"."operating_hours_30d", 0) AS DOUBLE PRECISION)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND (
          "t0"."device_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t0"."device_installed_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        )
        AND (
          "t0"."days_since_maintenance" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t0"."last_maintenance_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        )
        AND (
          (
            "t0"."overall_health_score" >= (
              LEAST(
                COALESCE("t0"."uptime_score", "t0"."overall_health_score"),
                COALESCE("t0"."performance_score", "t0"."overall_health_score"),
                COALESCE("t0"."alert_score", "t0"."overall_health_score")
              ) - 1e-09
            )
          )
          AND (
            "t0"."overall_health_score" <= (
              GREATEST(
                COALESCE("t0"."uptime_score", "t0"."overall_health_score"),
                COALESCE("t0"."performance_score", "t0"."overall_health_score"),
                COALESCE("t0"."alert_score", "t0"."overall_health_score")
              ) + 1e-09
            )
          )
        )
        AND (
          (
            "t0"."activity_status" = 'active_today'
          ) = (
            CAST("t0"."latest_event_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
          )
        )
        AND (
          (
            "t0"."device_installed_date" <= MAKE_DATE(2026, 6, 30)
          )
          OR (
            "t0"."device_age_days" IS NULL
          )
        )
      )
  ) AS "t13"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all devices' AS "statement",
      COALESCE("t7"."device_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          ABS(
            CAST("t7"."estimated_revenue_30d" AS DOUBLE PRECISION) - (
              (
                CAST("t7"."total_volume_ml_30d" AS DOUBLE PRECISION) / NULLIF("t7"."_poured", 0.0)
              ) * "t7"."_taken"
            )
          ) <= (
            (
              (
                (
                  CAST("t7"."total_volume_ml_30d" AS DOUBLE PRECISION) / NULLIF("t7"."_poured", 0.0)
                ) * "t7"."_rows"
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t1"."device_id",
        "t1"."device_key",
        "t1"."account_id",
        "t1"."customer_id",
        "t1"."location_id",
        "t1"."location_name",
        "t1"."device_type",
        "t1"."category",
        "t1"."manufacturer",
        "t1"."model",
        "t1"."is_active",
        "t1"."overall_health_score",
        "t1"."health_score",
        "t1"."device_health_status",
        "t1"."maintenance_risk_level",
        "t1"."requires_immediate_attention",
        "t1"."total_volume_liters_30d",
        "t1"."estimated_revenue_30d",
        "t1"."avg_daily_volume_ml_lifetime",
        "t1"."last_activity_at",
        "t1"."usage_pattern",
        "t1"."warranty_expiry",
        "t1"."days_until_warranty_expiry",
        "t1"."warranty_status",
        "t1"."purchase_price",
        "t1"."expected_lifespan_years",
        "t1"."energy_consumption_watts",
        "t1"."estimated_daily_energy_cost",
        "t1"."device_priority",
        "t1"."firmware_version",
        "t1"."serial_number",
        "t1"."device_installed_date",
        "t1"."device_status",
        "t1"."operational_status",
        "t1"."is_online",
        "t1"."network_connectivity",
        "t1"."is_tap_controller",
        "t1"."is_in_service",
        "t1"."is_account_churned",
        "t1"."last_heartbeat_at",
        "t1"."latest_event_timestamp",
        "t1"."earliest_event_timestamp",
        "t1"."activity_status",
        "t1"."total_events_30d",
        "t1"."active_days_30d",
        "t1"."service_days_30d",
        "t1"."usage_events_30d",
        "t1"."alert_events_30d",
        "t1"."checks_30d",
        "t1"."maintenance_events_30d",
        "t1"."quality_issues_30d",
        "t1"."readings_30d",
        "t1"."total_volume_ml_30d",
        "t1"."avg_flow_rate_30d",
        "t1"."max_flow_rate_30d",
        "t1"."min_flow_rate_30d",
        "t1"."avg_temperature_30d",
        "t1"."max_temperature_30d",
        "t1"."min_temperature_30d",
        "t1"."high_temp_events_30d",
        "t1"."low_temp_events_30d",
        "t1"."avg_pressure_30d",
        "t1"."max_pressure_30d",
        "t1"."min_pressure_30d",
        "t1"."high_pressure_events_30d",
        "t1"."low_pressure_events_30d",
        "t1"."uptime_percentage_30d",
        "t1"."alert_rate_30d",
        "t1"."quality_issue_rate_30d",
        "t1"."uptime_score",
        "t1"."performance_score",
        "t1"."alert_score",
        "t1"."performance_tier",
        "t1"."operating_hours_30d",
        "t1"."failures_30d",
        "t1"."mtbf_hours",
        "t1"."repairs_30d",
        "t1"."repair_hours_30d",
        "t1"."mttr_hours",
        "t1"."last_failure_category",
        "t1"."last_maintenance_date",
        "t1"."next_maintenance_due_date",
        "t1"."days_since_maintenance",
        "t1"."maintenance_status",
        "t1"."lifetime_events",
        "t1"."lifetime_volume_ml",
        "t1"."device_age_days",
        "t1"."device_lifecycle_stage",
        "t1"."is_newly_installed",
        "t1"."device_created_at",
        "t1"."device_updated_at",
        "t5"."_taken",
        "t5"."_poured",
        "t5"."_rows"
      FROM "entity"."entity_devices" AS "t1"
      CROSS JOIN (
        SELECT
          SUM(CAST("t0"."estimated_revenue_30d" AS DOUBLE PRECISION)) AS "_taken",
          SUM("t0"."total_volume_ml_30d") AS "_poured",
          COUNT(*) FILTER(WHERE
            "t0"."total_volume_ml_30d" > 0) AS "_rows"
        FROM "entity"."entity_devices" AS "t0"
      ) AS "t5"
    ) AS "t7"
    WHERE
      NOT (
        ABS(
          CAST("t7"."estimated_revenue_30d" AS DOUBLE PRECISION) - (
            (
              CAST("t7"."total_volume_ml_30d" AS DOUBLE PRECISION) / NULLIF("t7"."_poured", 0.0)
            ) * "t7"."_taken"
          )
        ) <= (
          (
            (
              (
                CAST("t7"."total_volume_ml_30d" AS DOUBLE PRECISION) / NULLIF("t7"."_poured", 0.0)
              ) * "t7"."_rows"
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS "t11"
) AS "t14"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'maintenance is due when it says' AS "statement",
    COALESCE("t10"."device_id", 'null') AS "entity_key",
    CASE WHEN NOT (
      "t10"."interval" = "t10"."usual"
    ) THEN 'interval; ' ELSE '' END || CASE
      WHEN NOT (
        (
          "t10"."left" < 0
        ) = (
          "t10"."maintenance_status" = 'overdue'
        )
      )
      THEN 'overdue; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t10"."maintenance_status" <> 'due_soon'
        ) OR "t10"."left" BETWEEN 0 AND 7
      )
      THEN 'due_soon; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t10"."maintenance_status" <> 'scheduled'
        ) OR "t10"."left" BETWEEN 8 AND 30
      )
      THEN 'scheduled; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t10"."maintenance_status" <> 'not_scheduled'
        ) OR (
          "t10"."left" > 30
        )
      )
      THEN 'not_scheduled; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t6"."device_id",
      "t6"."device_key",
      "t6"."account_id",
      "t6"."customer_id",
      "t6"."location_id",
      "t6"."location_name",
      "t6"."device_type",
      "t6"."category",
      "t6"."manufacturer",
      "t6"."model",
      "t6"."is_active",
      "t6"."overall_health_score",
      "t6"."health_score",
      "t6"."device_health_status",
      "t6"."maintenance_risk_level",
      "t6"."requires_immediate_attention",
      "t6"."total_volume_liters_30d",
      "t6"."estimated_revenue_30d",
      "t6"."avg_daily_volume_ml_lifetime",
      "t6"."last_activity_at",
      "t6"."usage_pattern",
      "t6"."warranty_expiry",
      "t6"."days_until_warranty_expiry",
      "t6"."warranty_status",
      "t6"."purchase_price",
      "t6"."expected_lifespan_years",
      "t6"."energy_consumption_watts",
      "t6"."estimated_daily_energy_cost",
      "t6"."device_priority",
      "t6"."firmware_version",
      "t6"."serial_number",
      "t6"."device_installed_date",
      "t6"."device_status",
      "t6"."operational_status",
      "t6"."is_online",
      "t6"."network_connectivity",
      "t6"."is_tap_controller",
      "t6"."is_in_service",
      "t6"."is_account_churned",
      "t6"."last_heartbeat_at",
      "t6"."latest_event_timestamp",
      "t6"."earliest_event_timestamp",
      "t6"."activity_status",
      "t6"."total_events_30d",
      "t6"."active_days_30d",
      "t6"."service_days_30d",
      "t6"."usage_events_30d",
      "t6"."alert_events_30d",
      "t6"."checks_30d",
      "t6"."maintenance_events_30d",
      "t6"."quality_issues_30d",
      "t6"."readings_30d",
      "t6"."total_volume_ml_30d",
      "t6"."avg_flow_rate_30d",
      "t6"."max_flow_rate_30d",
      "t6"."min_flow_rate_30d",
      "t6"."avg_temperature_30d",
      "t6"."max_temperature_30d",
      "t6"."min_temperature_30d",
      "t6"."high_temp_events_30d",
      "t6"."low_temp_events_30d",
      "t6"."avg_pressure_30d",
      "t6"."max_pressure_30d",
      "t6"."min_pressure_30d",
      "t6"."high_pressure_events_30d",
      "t6"."low_pressure_events_30d",
      "t6"."uptime_percentage_30d",
      "t6"."alert_rate_30d",
      "t6"."quality_issue_rate_30d",
      "t6"."uptime_score",
      "t6"."performance_score",
      "t6"."alert_score",
      "t6"."performance_tier",
      "t6"."operating_hours_30d",
      "t6"."failures_30d",
      "t6"."mtbf_hours",
      "t6"."repairs_30d",
      "t6"."repair_hours_30d",
      "t6"."mttr_hours",
      "t6"."last_failure_category",
      "t6"."last_maintenance_date",
      "t6"."next_maintenance_due_date",
      "t6"."days_since_maintenance",
      "t6"."maintenance_status",
      "t6"."lifetime_events",
      "t6"."lifetime_volume_ml",
      "t6"."device_age_days",
      "t6"."device_lifecycle_stage",
      "t6"."is_newly_installed",
      "t6"."device_created_at",
      "t6"."device_updated_at",
      "t6"."left",
      "t6"."interval",
      "t9"."usual"
    FROM "t2" AS "t6"
    CROSS JOIN (
      SELECT
        MAX("t4"."interval") AS "usual"
      FROM "t2" AS "t4"
    ) AS "t9"
  ) AS "t10"
  WHERE
    NOT (
      (
        "t10"."interval" = "t10"."usual"
      )
      AND (
        (
          "t10"."left" < 0
        ) = (
          "t10"."maintenance_status" = 'overdue'
        )
      )
      AND (
        (
          "t10"."maintenance_status" <> 'due_soon'
        ) OR "t10"."left" BETWEEN 0 AND 7
      )
      AND (
        (
          "t10"."maintenance_status" <> 'scheduled'
        ) OR "t10"."left" BETWEEN 8 AND 30
      )
      AND (
        (
          "t10"."maintenance_status" <> 'not_scheduled'
        ) OR (
          "t10"."left" > 30
        )
      )
    )
) AS "t12"
