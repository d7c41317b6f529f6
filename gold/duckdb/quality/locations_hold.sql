SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a venue agrees with itself' AS "statement",
      COALESCE("t1"."location_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          CASE
            WHEN (
              "t1"."active_devices_30d" IS NULL
            )
            OR (
              "t1"."active_devices_30d" = 0
            )
            OR (
              "t1"."tap_events_30d" IS NULL
            )
            THEN "t1"."avg_events_per_device_30d" IS NULL
            ELSE (
              "t1"."avg_events_per_device_30d" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t1"."avg_events_per_device_30d" * CAST("t1"."active_devices_30d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t1"."tap_events_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t1"."avg_events_per_device_30d" * CAST("t1"."active_devices_30d" AS DOUBLE)
                  ) - CAST("t1"."tap_events_30d" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t1"."avg_events_per_device_30d" * CAST("t1"."active_devices_30d" AS DOUBLE)),
                    ABS(CAST("t1"."tap_events_30d" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'events; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t1"."pours_30d" IS NULL
            )
            OR (
              "t1"."pours_30d" = 0
            )
            OR (
              "t1"."total_volume_30d" IS NULL
            )
            THEN "t1"."avg_volume_per_event_30d" IS NULL
            ELSE (
              "t1"."avg_volume_per_event_30d" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t1"."avg_volume_per_event_30d" * CAST("t1"."pours_30d" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t1"."total_volume_30d" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t1"."avg_volume_per_event_30d" * CAST("t1"."pours_30d" AS DOUBLE)
                  ) - "t1"."total_volume_30d"
                ) <= (
                  GREATEST(
                    ABS("t1"."avg_volume_per_event_30d" * CAST("t1"."pours_30d" AS DOUBLE)),
                    ABS("t1"."total_volume_30d"),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'volume; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t1"."location_age_days" = DATE_DIFF('DAY', CAST("t1"."location_created_at" AS DATE), MAKE_DATE(2026, 6, 30))
        )
        THEN 'age; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t1"."location_age_months" = (
            (
              (
                (
                  EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM CAST("t1"."location_created_at" AS DATE))
                ) * 12
              ) + (
                EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM CAST("t1"."location_created_at" AS DATE))
              )
            ) - CASE
              WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM CAST("t1"."location_created_at" AS DATE))
              THEN 1
              ELSE 0
            END
          )
        )
        THEN 'months; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."operational_readiness_score" >= (
              LEAST(
                COALESCE("t1"."operational_health_score", "t1"."operational_readiness_score"),
                COALESCE("t1"."device_connectivity_rate", "t1"."operational_readiness_score"),
                COALESCE(100.0, "t1"."operational_readiness_score"),
                COALESCE(50.0, "t1"."operational_readiness_score")
              ) - 1e-09
            )
          )
          AND (
            "t1"."operational_readiness_score" <= (
              GREATEST(
                COALESCE("t1"."operational_health_score", "t1"."operational_readiness_score"),
                COALESCE("t1"."device_connectivity_rate", "t1"."operational_readiness_score"),
                COALESCE(100.0, "t1"."operational_readiness_score"),
                COALESCE(50.0, "t1"."operational_readiness_score")
              ) + 1e-09
            )
          )
        )
        THEN 'ready; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."support_tickets_open" IS NULL
          ) = (
            "t1"."total_users" IS NULL
          )
        )
        THEN 'tickets; '
        ELSE ''
      END AS "differences"
    FROM "entity"."entity_locations" AS "t1"
    WHERE
      NOT (
        CASE
          WHEN (
            "t1"."active_devices_30d" IS NULL
          )
          OR (
            "t1"."active_devices_30d" = 0
          )
          OR (
            "t1"."tap_events_30d" IS NULL
          )
          THEN "t1"."avg_events_per_device_30d" IS NULL
          ELSE (
            "t1"."avg_events_per_device_30d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t1"."avg_events_per_device_30d" * CAST("t1"."active_devices_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t1"."tap_events_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t1"."avg_events_per_device_30d" * CAST("t1"."active_devices_30d" AS DOUBLE)
                ) - CAST("t1"."tap_events_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t1"."avg_events_per_device_30d" * CAST("t1"."active_devices_30d" AS DOUBLE)),
                  ABS(CAST("t1"."tap_events_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND CASE
          WHEN (
            "t1"."pours_30d" IS NULL
          )
          OR (
            "t1"."pours_30d" = 0
          )
          OR (
            "t1"."total_volume_30d" IS NULL
          )
          THEN "t1"."avg_volume_per_event_30d" IS NULL
          ELSE (
            "t1"."avg_volume_per_event_30d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t1"."avg_volume_per_event_30d" * CAST("t1"."pours_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t1"."total_volume_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t1"."avg_volume_per_event_30d" * CAST("t1"."pours_30d" AS DOUBLE)
                ) - "t1"."total_volume_30d"
              ) <= (
                GREATEST(
                  ABS("t1"."avg_volume_per_event_30d" * CAST("t1"."pours_30d" AS DOUBLE)),
                  ABS("t1"."total_volume_30d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND (
          "t1"."location_age_days" = DATE_DIFF('DAY', CAST("t1"."location_created_at" AS DATE), MAKE_DATE(2026, 6, 30))
        )
        AND (
          "t1"."location_age_months" = (
            (
              (
                (
                  EXTRACT(year FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(year FROM CAST("t1"."location_created_at" AS DATE))
                ) * 12
              ) + (
                EXTRACT(month FROM MAKE_DATE(2026, 6, 30)) - EXTRACT(month FROM CAST("t1"."location_created_at" AS DATE))
              )
            ) - CASE
              WHEN EXTRACT(day FROM MAKE_DATE(2026, 6, 30)) < EXTRACT(day FROM CAST("t1"."location_created_at" AS DATE))
              THEN 1
              ELSE 0
            END
          )
        )
        AND (
          (
            "t1"."operational_readiness_score" >= (
              LEAST(
                COALESCE("t1"."operational_health_score", "t1"."operational_readiness_score"),
                COALESCE("t1"."device_connectivity_rate", "t1"."operational_readiness_score"),
                COALESCE(100.0, "t1"."operational_readiness_score"),
                COALESCE(50.0, "t1"."operational_readiness_score")
              ) - 1e-09
            )
          )
          AND (
            "t1"."operational_readiness_score" <= (
              GREATEST(
                COALESCE("t1"."operational_health_score", "t1"."operational_readiness_score"),
                COALESCE("t1"."device_connectivity_rate", "t1"."operational_readiness_score"),
                COALESCE(100.0, "t1"."operational_readiness_score"),
                COALESCE(50.0, "t1"."operational_readiness_score")
              ) + 1e-09
            )
          )
        )
        AND (
          (
            "t1"."support_tickets_open" IS NULL
          ) = (
            "t1"."total_users" IS NULL
          )
        )
      )
  ) AS "t7"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all venues' AS "statement",
      COALESCE("t5"."location_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          ABS(
            CAST("t5"."revenue_per_location" AS DOUBLE) - (
              (
                "t5"."total_volume_30d" / NULLIF("t5"."_poured", 0.0)
              ) * "t5"."_taken"
            )
          ) <= (
            (
              (
                (
                  "t5"."total_volume_30d" / NULLIF("t5"."_poured", 0.0)
                ) * "t5"."_rows"
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t2"."location_id",
        "t2"."account_id",
        "t2"."customer_id",
        "t2"."location_name",
        "t2"."location_type",
        "t2"."location_category",
        "t2"."business_category",
        "t2"."location_size",
        "t2"."seating_capacity",
        "t2"."location_status",
        "t2"."operational_status",
        "t2"."is_active",
        "t2"."risk_level",
        "t2"."street_address",
        "t2"."city",
        "t2"."state",
        "t2"."state_code",
        "t2"."zip_code",
        "t2"."country_code",
        "t2"."full_address",
        "t2"."region",
        "t2"."geographic_market",
        "t2"."total_devices",
        "t2"."tap_controllers",
        "t2"."controllers_in_service",
        "t2"."active_devices",
        "t2"."active_devices_30d",
        "t2"."online_devices",
        "t2"."online_now_pct",
        "t2"."device_connectivity_rate",
        "t2"."connectivity_tier",
        "t2"."device_health_tier",
        "t2"."first_device_installed",
        "t2"."latest_device_installed",
        "t2"."last_maintenance_performed",
        "t2"."avg_days_since_maintenance",
        "t2"."has_maintenance_devices",
        "t2"."tap_events_30d",
        "t2"."pours_30d",
        "t2"."active_days_last_30d",
        "t2"."total_volume_30d",
        "t2"."volume_tier",
        "t2"."activity_level",
        "t2"."recent_activity_status",
        "t2"."last_tap_timestamp",
        "t2"."avg_flow_rate_30d",
        "t2"."quality_issues_30d",
        "t2"."quality_issue_rate_30d",
        "t2"."beverage_types_served_30d",
        "t2"."avg_events_per_device_30d",
        "t2"."avg_volume_per_event_30d",
        "t2"."avg_volume_per_tap",
        "t2"."taps_per_device_30d",
        "t2"."avg_taps_per_active_day",
        "t2"."devices_but_no_activity",
        "t2"."total_users",
        "t2"."active_users",
        "t2"."latest_user_login",
        "t2"."taps_per_user_30d",
        "t2"."user_engagement_level",
        "t2"."users_but_no_taps",
        "t2"."support_tickets_open",
        "t2"."account_open_tickets",
        "t2"."revenue_per_location",
        "t2"."operational_health_score",
        "t2"."health_band",
        "t2"."operational_readiness_score",
        "t2"."expansion_indicator",
        "t2"."support_priority",
        "t2"."location_created_at",
        "t2"."location_updated_at",
        "t2"."location_age_days",
        "t2"."location_age_months",
        "t2"."location_lifecycle_stage",
        "t2"."is_newly_opened",
        "t4"."_taken",
        "t4"."_poured",
        "t4"."_rows"
      FROM "entity"."entity_locations" AS "t2"
      CROSS JOIN (
        SELECT
          SUM(CAST("t1"."revenue_per_location" AS DOUBLE)) AS "_taken",
          SUM("t1"."total_volume_30d") AS "_poured",
          COUNT(*) FILTER(WHERE
            "t1"."total_volume_30d" > 0) AS "_rows"
        FROM "entity"."entity_locations" AS "t1"
      ) AS "t4"
    ) AS "t5"
    WHERE
      NOT (
        ABS(
          CAST("t5"."revenue_per_location" AS DOUBLE) - (
            (
              "t5"."total_volume_30d" / NULLIF("t5"."_poured", 0.0)
            ) * "t5"."_taken"
          )
        ) <= (
          (
            (
              (
                "t5"."total_volume_30d" / NULLIF("t5"."_poured", 0.0)
              ) * "t5"."_rows"
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS "t6"
) AS "t8"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'the operation of a venue agrees with itself' AS "statement",
    COALESCE("t0"."location_id", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t0"."inactive_devices" = (
          "t0"."total_devices" - "t0"."active_devices"
        )
      )
      THEN 'inactive; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."unique_devices_last_30d" IS NULL
          )
          OR (
            "t0"."unique_devices_last_30d" = 0
          )
          OR (
            "t0"."total_taps_last_30d" IS NULL
          )
          THEN "t0"."taps_per_device_30d" IS NULL
          ELSE (
            "t0"."taps_per_device_30d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."taps_per_device_30d" * CAST("t0"."unique_devices_last_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."total_taps_last_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."taps_per_device_30d" * CAST("t0"."unique_devices_last_30d" AS DOUBLE)
                ) - CAST("t0"."total_taps_last_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."taps_per_device_30d" * CAST("t0"."unique_devices_last_30d" AS DOUBLE)),
                  ABS(CAST("t0"."total_taps_last_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'per_device; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."active_days_last_30d" IS NULL
          )
          OR (
            "t0"."active_days_last_30d" = 0
          )
          OR (
            "t0"."total_taps_last_30d" IS NULL
          )
          THEN "t0"."avg_taps_per_active_day" IS NULL
          ELSE (
            "t0"."avg_taps_per_active_day" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."avg_taps_per_active_day" * CAST("t0"."active_days_last_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."total_taps_last_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."avg_taps_per_active_day" * CAST("t0"."active_days_last_30d" AS DOUBLE)
                ) - CAST("t0"."total_taps_last_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."avg_taps_per_active_day" * CAST("t0"."active_days_last_30d" AS DOUBLE)),
                  ABS(CAST("t0"."total_taps_last_30d" AS DOUBLE)),
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
        CASE
          WHEN (
            "t0"."active_users" IS NULL
          )
          OR (
            "t0"."active_users" = 0
          )
          OR (
            "t0"."total_taps_last_30d" IS NULL
          )
          THEN "t0"."taps_per_user_30d" IS NULL
          ELSE (
            "t0"."taps_per_user_30d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."taps_per_user_30d" * CAST("t0"."active_users" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."total_taps_last_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."taps_per_user_30d" * CAST("t0"."active_users" AS DOUBLE)
                ) - CAST("t0"."total_taps_last_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."taps_per_user_30d" * CAST("t0"."active_users" AS DOUBLE)),
                  ABS(CAST("t0"."total_taps_last_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'per_user; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            (
              "t0"."avg_volume_per_tap" * "t0"."total_taps_last_30d"
            ) IS NULL
          )
          AND (
            "t0"."total_volume_ml_30d" IS NULL
          )
        )
        OR COALESCE(
          ABS(
            (
              "t0"."avg_volume_per_tap" * "t0"."total_taps_last_30d"
            ) - "t0"."total_volume_ml_30d"
          ) <= (
            GREATEST(
              ABS("t0"."avg_volume_per_tap" * "t0"."total_taps_last_30d"),
              ABS("t0"."total_volume_ml_30d"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
        OR (
          "t0"."total_taps_last_30d" = 0
        )
      )
      THEN 'volume; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."recent_activity_status" = 'today'
        ) = (
          DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) < 1
        )
      )
      THEN 'today; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."recent_activity_status" <> 'week'
        )
        OR DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) BETWEEN 1 AND 6
      )
      THEN 'week; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."recent_activity_status" <> 'month'
        )
        OR DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) BETWEEN 7 AND 29
      )
      THEN 'month; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."recent_activity_status" <> 'dormant'
        )
        OR (
          DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) >= 30
        )
      )
      THEN 'dormant; '
      ELSE ''
    END AS "differences"
  FROM "intermediate"."int_locations__operational_metrics" AS "t0"
  WHERE
    NOT (
      (
        "t0"."inactive_devices" = (
          "t0"."total_devices" - "t0"."active_devices"
        )
      )
      AND CASE
        WHEN (
          "t0"."unique_devices_last_30d" IS NULL
        )
        OR (
          "t0"."unique_devices_last_30d" = 0
        )
        OR (
          "t0"."total_taps_last_30d" IS NULL
        )
        THEN "t0"."taps_per_device_30d" IS NULL
        ELSE (
          "t0"."taps_per_device_30d" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."taps_per_device_30d" * CAST("t0"."unique_devices_last_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."total_taps_last_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."taps_per_device_30d" * CAST("t0"."unique_devices_last_30d" AS DOUBLE)
              ) - CAST("t0"."total_taps_last_30d" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."taps_per_device_30d" * CAST("t0"."unique_devices_last_30d" AS DOUBLE)),
                ABS(CAST("t0"."total_taps_last_30d" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."active_days_last_30d" IS NULL
        )
        OR (
          "t0"."active_days_last_30d" = 0
        )
        OR (
          "t0"."total_taps_last_30d" IS NULL
        )
        THEN "t0"."avg_taps_per_active_day" IS NULL
        ELSE (
          "t0"."avg_taps_per_active_day" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."avg_taps_per_active_day" * CAST("t0"."active_days_last_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."total_taps_last_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."avg_taps_per_active_day" * CAST("t0"."active_days_last_30d" AS DOUBLE)
              ) - CAST("t0"."total_taps_last_30d" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."avg_taps_per_active_day" * CAST("t0"."active_days_last_30d" AS DOUBLE)),
                ABS(CAST("t0"."total_taps_last_30d" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."active_users" IS NULL
        )
        OR (
          "t0"."active_users" = 0
        )
        OR (
          "t0"."total_taps_last_30d" IS NULL
        )
        THEN "t0"."taps_per_user_30d" IS NULL
        ELSE (
          "t0"."taps_per_user_30d" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."taps_per_user_30d" * CAST("t0"."active_users" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."total_taps_last_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."taps_per_user_30d" * CAST("t0"."active_users" AS DOUBLE)
              ) - CAST("t0"."total_taps_last_30d" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."taps_per_user_30d" * CAST("t0"."active_users" AS DOUBLE)),
                ABS(CAST("t0"."total_taps_last_30d" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          (
            (
              "t0"."avg_volume_per_tap" * "t0"."total_taps_last_30d"
            ) IS NULL
          )
          AND (
            "t0"."total_volume_ml_30d" IS NULL
          )
        )
        OR COALESCE(
          ABS(
            (
              "t0"."avg_volume_per_tap" * "t0"."total_taps_last_30d"
            ) - "t0"."total_volume_ml_30d"
          ) <= (
            GREATEST(
              ABS("t0"."avg_volume_per_tap" * "t0"."total_taps_last_30d"),
              ABS("t0"."total_volume_ml_30d"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
        OR (
          "t0"."total_taps_last_30d" = 0
        )
      )
      AND (
        (
          "t0"."recent_activity_status" = 'today'
        ) = (
          DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) < 1
        )
      )
      AND (
        (
          "t0"."recent_activity_status" <> 'week'
        )
        OR DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) BETWEEN 1 AND 6
      )
      AND (
        (
          "t0"."recent_activity_status" <> 'month'
        )
        OR DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) BETWEEN 7 AND 29
      )
      AND (
        (
          "t0"."recent_activity_status" <> 'dormant'
        )
        OR (
          DATE_DIFF('DAY', CAST("t0"."last_tap_timestamp" AS DATE), MAKE_DATE(2026, 6, 30)) >= 30
        )
      )
    )
) AS "t9"
