SELECT
  *
FROM (
  SELECT
    'the operations of a venue agree with themselves' AS "statement",
    COALESCE("t0"."location_id", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."pours_30d" IS NULL
          )
          OR (
            "t0"."pours_30d" = 0
          )
          OR (
            "t0"."pour_volume_liters_30d" IS NULL
          )
          THEN (
            "t0"."avg_pour_ml" / 1000.0
          ) IS NULL
          ELSE (
            (
              "t0"."avg_pour_ml" / 1000.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."avg_pour_ml" / 1000.0
                  ) * CAST("t0"."pours_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."pour_volume_liters_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."avg_pour_ml" / 1000.0
                  ) * CAST("t0"."pours_30d" AS DOUBLE)
                ) - "t0"."pour_volume_liters_30d"
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."avg_pour_ml" / 1000.0
                  ) * CAST("t0"."pours_30d" AS DOUBLE)),
                  ABS("t0"."pour_volume_liters_30d"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'pour; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."controllers_in_service" IS NULL
          )
          OR (
            "t0"."controllers_in_service" = 0
          )
          OR (
            (
              "t0"."controllers_in_service" - "t0"."idle_taps"
            ) IS NULL
          )
          THEN (
            "t0"."utilisation_30d_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."utilisation_30d_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."utilisation_30d_pct" / 100.0
                  ) * CAST("t0"."controllers_in_service" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."controllers_in_service" - "t0"."idle_taps"
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."utilisation_30d_pct" / 100.0
                  ) * CAST("t0"."controllers_in_service" AS DOUBLE)
                ) - CAST("t0"."controllers_in_service" - "t0"."idle_taps" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      "t0"."utilisation_30d_pct" / 100.0
                    ) * CAST("t0"."controllers_in_service" AS DOUBLE)
                  ),
                  ABS(CAST("t0"."controllers_in_service" - "t0"."idle_taps" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'idle; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."active_staff_users_30d" IS NULL
          )
          OR (
            "t0"."active_staff_users_30d" = 0
          )
          OR (
            "t0"."pours_30d" IS NULL
          )
          THEN "t0"."pours_per_staff_user" IS NULL
          ELSE (
            "t0"."pours_per_staff_user" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."pours_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users_30d" AS DOUBLE)
                ) - CAST("t0"."pours_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."pours_per_staff_user" * CAST("t0"."active_staff_users_30d" AS DOUBLE)),
                  ABS(CAST("t0"."pours_30d" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'staff; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."estimated_pours_remaining" IS NULL
        ) OR (
          "t0"."kegs_seen" > 0
        )
      )
      THEN 'kegs; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."pour_volume_liters_30d" > 0
        ) = (
          "t0"."pours_30d" > 0
        )
      )
      THEN 'volume; '
      ELSE ''
    END AS "differences"
  FROM "mart"."mart_operations__performance" AS "t0"
  WHERE
    NOT (
      CASE
        WHEN (
          "t0"."pours_30d" IS NULL
        )
        OR (
          "t0"."pours_30d" = 0
        )
        OR (
          "t0"."pour_volume_liters_30d" IS NULL
        )
        THEN (
          "t0"."avg_pour_ml" / 1000.0
        ) IS NULL
        ELSE (
          (
            "t0"."avg_pour_ml" / 1000.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."avg_pour_ml" / 1000.0
                ) * CAST("t0"."pours_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."pour_volume_liters_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."avg_pour_ml" / 1000.0
                ) * CAST("t0"."pours_30d" AS DOUBLE)
              ) - "t0"."pour_volume_liters_30d"
            ) <= (
              GREATEST(
                ABS((
                  "t0"."avg_pour_ml" / 1000.0
                ) * CAST("t0"."pours_30d" AS DOUBLE)),
                ABS("t0"."pour_volume_liters_30d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."controllers_in_service" IS NULL
        )
        OR (
          "t0"."controllers_in_service" = 0
        )
        OR (
          (
            "t0"."controllers_in_service" - "t0"."idle_taps"
          ) IS NULL
        )
        THEN (
          "t0"."utilisation_30d_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."utilisation_30d_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."utilisation_30d_pct" / 100.0
                ) * CAST("t0"."controllers_in_service" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."controllers_in_service" - "t0"."idle_taps"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."utilisation_30d_pct" / 100.0
                ) * CAST("t0"."controllers_in_service" AS DOUBLE)
              ) - CAST("t0"."controllers_in_service" - "t0"."idle_taps" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(
                  (
                    "t0"."utilisation_30d_pct" / 100.0
                  ) * CAST("t0"."controllers_in_service" AS DOUBLE)
                ),
                ABS(CAST("t0"."controllers_in_service" - "t0"."idle_taps" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."active_staff_users_30d" IS NULL
        )
        OR (
          "t0"."active_staff_users_30d" = 0
        )
        OR (
          "t0"."pours_30d" IS NULL
        )
        THEN "t0"."pours_per_staff_user" IS NULL
        ELSE (
          "t0"."pours_per_staff_user" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."pours_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users_30d" AS DOUBLE)
              ) - CAST("t0"."pours_30d" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."pours_per_staff_user" * CAST("t0"."active_staff_users_30d" AS DOUBLE)),
                ABS(CAST("t0"."pours_30d" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          "t0"."estimated_pours_remaining" IS NULL
        ) OR (
          "t0"."kegs_seen" > 0
        )
      )
      AND (
        (
          "t0"."pour_volume_liters_30d" > 0
        ) = (
          "t0"."pours_30d" > 0
        )
      )
    )
) AS "t10"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'venues of an account are ranked' AS "statement",
      COALESCE("t3"."account_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t3"."places" = "t3"."venues"
          ) AND (
            "t3"."last" = "t3"."venues"
          )
        )
        THEN 'places; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t0"."account_id",
        COUNT(*) AS "venues",
        COUNT(DISTINCT "t0"."rank_in_account") AS "places",
        MAX("t0"."rank_in_account") AS "last"
      FROM "mart"."mart_operations__performance" AS "t0"
      GROUP BY
        1
    ) AS "t3"
    WHERE
      NOT (
        (
          "t3"."places" = "t3"."venues"
        ) AND (
          "t3"."last" = "t3"."venues"
        )
      )
  ) AS "t6"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the better venue comes first' AS "statement",
      COALESCE("t7"."location_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          COALESCE("t7"."composite_operational_score" >= "t7"."_score", "t7"."_score" IS NULL)
          AND (
            NOT (
              "t7"."composite_operational_score" IS NOT DISTINCT FROM "t7"."_score"
            )
            OR (
              "t7"."location_id" < "t7"."_venue"
            )
          )
        )
        THEN 'order; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t1"."location_id",
        "t1"."account_id",
        "t1"."location_name",
        "t1"."city",
        "t1"."state_code",
        "t1"."total_devices",
        "t1"."tap_controllers",
        "t1"."controllers_in_service",
        "t1"."online_devices",
        "t1"."device_availability_pct",
        "t1"."avg_device_uptime_30d_pct",
        "t1"."avg_device_health_score",
        "t1"."location_health_score",
        "t1"."devices_needing_attention",
        "t1"."devices_maintenance_overdue",
        "t1"."pours_30d",
        "t1"."pour_volume_liters_30d",
        "t1"."avg_pour_ml",
        "t1"."busiest_hour",
        "t1"."busiest_weekday",
        "t1"."idle_taps",
        "t1"."utilisation_30d_pct",
        "t1"."sla_compliance_30d_pct",
        "t1"."failures_30d",
        "t1"."mttr_hours",
        "t1"."mtbf_hours",
        "t1"."quality_issue_rate_30d_pct",
        "t1"."open_tickets",
        "t1"."account_open_tickets",
        "t1"."avg_ticket_resolution_hours_90d",
        "t1"."kegs_seen",
        "t1"."kegs_low",
        "t1"."estimated_pours_remaining",
        "t1"."active_staff_users_30d",
        "t1"."pours_per_staff_user",
        "t1"."composite_operational_score",
        "t1"."operations_priority",
        "t1"."operational_recommendation",
        "t1"."rank_in_account",
        "t5"."_account",
        "t5"."_before",
        "t5"."_score",
        "t5"."_venue"
      FROM "mart"."mart_operations__performance" AS "t1"
      INNER JOIN (
        SELECT
          "t2"."account_id" AS "_account",
          "t2"."rank_in_account" - 1 AS "_before",
          "t2"."composite_operational_score" AS "_score",
          "t2"."location_id" AS "_venue"
        FROM "mart"."mart_operations__performance" AS "t2"
      ) AS "t5"
        ON "t1"."account_id" = "t5"."_account" AND "t1"."rank_in_account" = "t5"."_before"
    ) AS "t7"
    WHERE
      NOT (
        COALESCE("t7"."composite_operational_score" >= "t7"."_score", "t7"."_score" IS NULL)
        AND (
          NOT (
            "t7"."composite_operational_score" IS NOT DISTINCT FROM "t7"."_score"
          )
          OR (
            "t7"."location_id" < "t7"."_venue"
          )
        )
      )
  ) AS "t8"
) AS "t9"
