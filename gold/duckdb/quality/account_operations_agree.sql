SELECT
  *
FROM (
  SELECT
    'a kind of device agrees with itself' AS "statement",
    COALESCE("t0"."location_id", 'null') || '|' || COALESCE("t0"."device_type", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t0"."total_alerts" = (
          "t0"."critical_alerts" + "t0"."warning_alerts" + "t0"."info_alerts"
        )
      )
      THEN 'alerts; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."active_devices" IS NULL
          )
          OR (
            "t0"."active_devices" = 0
          )
          OR (
            "t0"."total_events_30d" IS NULL
          )
          THEN "t0"."avg_events_per_device_30d" IS NULL
          ELSE (
            "t0"."avg_events_per_device_30d" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."avg_events_per_device_30d" * CAST("t0"."active_devices" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."total_events_30d" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."avg_events_per_device_30d" * CAST("t0"."active_devices" AS DOUBLE)
                ) - CAST("t0"."total_events_30d" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."avg_events_per_device_30d" * CAST("t0"."active_devices" AS DOUBLE)),
                  ABS(CAST("t0"."total_events_30d" AS DOUBLE)),
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
    END AS "differences"
  FROM "mart"."mart_device_operations" AS "t0"
  WHERE
    NOT (
      (
        "t0"."total_alerts" = (
          "t0"."critical_alerts" + "t0"."warning_alerts" + "t0"."info_alerts"
        )
      )
      AND CASE
        WHEN (
          "t0"."active_devices" IS NULL
        )
        OR (
          "t0"."active_devices" = 0
        )
        OR (
          "t0"."total_events_30d" IS NULL
        )
        THEN "t0"."avg_events_per_device_30d" IS NULL
        ELSE (
          "t0"."avg_events_per_device_30d" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."avg_events_per_device_30d" * CAST("t0"."active_devices" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."total_events_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."avg_events_per_device_30d" * CAST("t0"."active_devices" AS DOUBLE)
              ) - CAST("t0"."total_events_30d" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."avg_events_per_device_30d" * CAST("t0"."active_devices" AS DOUBLE)),
                ABS(CAST("t0"."total_events_30d" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
    )
) AS "t65"
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
        *
      FROM (
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
                *
              FROM (
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
                        'every account is there' AS "statement",
                        CONCAT_WS('|', COALESCE("t51"."_lk0", "t51"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t51"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t51"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
                          THEN ''
                          ELSE 'account_name '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t24"."_lk0",
                          "t24"."_l0",
                          "t39"."_rk0",
                          "t39"."_r0"
                        FROM (
                          SELECT
                            "t1"."account_id" AS "_lk0",
                            "t1"."account_name" AS "_l0"
                          FROM "mart"."mart_operations_health" AS "t1"
                        ) AS "t24"
                        FULL OUTER JOIN (
                          SELECT
                            "t5"."account_id" AS "_rk0",
                            "t5"."account_name" AS "_r0"
                          FROM "staging"."stg_app_database__accounts" AS "t5"
                          WHERE
                            "t5"."account_id" <> '0'
                        ) AS "t39"
                          ON "t24"."_lk0" = "t39"."_rk0"
                      ) AS "t51"
                      WHERE
                        NOT (
                          (
                            "t51"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t51"."_rk0" IS NOT NULL
                          )
                          AND "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
                        )
                    ) AS "t63"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'open tickets of an account' AS "statement",
                        CONCAT_WS('|', COALESCE("t52"."_lk0", "t52"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t52"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t52"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
                          THEN ''
                          ELSE 'open_tickets '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t25"."_lk0",
                          "t25"."_l0",
                          "t40"."_rk0",
                          "t40"."_r0"
                        FROM (
                          SELECT
                            "t1"."account_id" AS "_lk0",
                            "t1"."open_tickets" AS "_l0"
                          FROM "mart"."mart_operations_health" AS "t1"
                        ) AS "t25"
                        LEFT OUTER JOIN (
                          SELECT
                            "t6"."account_id" AS "_rk0",
                            "t6"."open_tickets" AS "_r0"
                          FROM "timeline"."ticket_days" AS "t6"
                          WHERE
                            "t6"."day" = MAKE_DATE(2026, 6, 30)
                        ) AS "t40"
                          ON "t25"."_lk0" = "t40"."_rk0"
                      ) AS "t52"
                      WHERE
                        NOT (
                          (
                            "t52"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t52"."_rk0" IS NOT NULL
                          )
                          AND "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
                        )
                    ) AS "t64"
                  ) AS "t69"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'an account = its venues' AS "statement",
                      CONCAT_WS('|', COALESCE("t58"."_lk0", "t58"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t58"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t58"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t58"."_l0" IS NOT DISTINCT FROM "t58"."_r0"
                        OR COALESCE(
                          ABS(CAST("t58"."_l0" AS DOUBLE) - CAST("t58"."_r0" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t58"."_l0" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'total_locations '
                      END || CASE
                        WHEN "t58"."_l1" IS NOT DISTINCT FROM "t58"."_r1"
                        OR COALESCE(
                          ABS(CAST("t58"."_l1" AS DOUBLE) - CAST("t58"."_r1" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t58"."_l1" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'active_locations '
                      END || CASE
                        WHEN "t58"."_l2" IS NOT DISTINCT FROM "t58"."_r2"
                        OR COALESCE(
                          ABS(CAST("t58"."_l2" AS DOUBLE) - CAST("t58"."_r2" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t58"."_l2" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'at_risk_locations '
                      END || CASE
                        WHEN "t58"."_l3" IS NOT DISTINCT FROM "t58"."_r3"
                        OR COALESCE(
                          ABS(CAST("t58"."_l3" AS DOUBLE) - CAST("t58"."_r3" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t58"."_l3" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'online_devices '
                      END || CASE
                        WHEN "t58"."_l4" IS NOT DISTINCT FROM "t58"."_r4"
                        OR COALESCE(
                          ABS(CAST("t58"."_l4" AS DOUBLE) - CAST("t58"."_r4" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t58"."_l4" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'total_devices '
                      END || CASE
                        WHEN "t58"."_l5" IS NOT DISTINCT FROM "t58"."_r5"
                        OR COALESCE(
                          ABS("t58"."_l5" - "t58"."_r5") <= (
                            (
                              ABS("t58"."_l5") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'avg_location_health_score '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t38"."_lk0",
                        "t38"."_l0",
                        "t38"."_l1",
                        "t38"."_l2",
                        "t38"."_l3",
                        "t38"."_l4",
                        "t38"."_l5",
                        "t48"."_rk0",
                        "t48"."_r0",
                        "t48"."_r1",
                        "t48"."_r2",
                        "t48"."_r3",
                        "t48"."_r4",
                        "t48"."_r5"
                      FROM (
                        SELECT
                          "t1"."account_id" AS "_lk0",
                          "t1"."total_locations" AS "_l0",
                          "t1"."active_locations" AS "_l1",
                          "t1"."at_risk_locations" AS "_l2",
                          "t1"."online_devices" AS "_l3",
                          "t1"."total_devices" AS "_l4",
                          "t1"."avg_location_health_score" AS "_l5"
                        FROM "mart"."mart_operations_health" AS "t1"
                        WHERE
                          "t1"."total_locations" > 0
                      ) AS "t38"
                      FULL OUTER JOIN (
                        SELECT
                          "t41"."account_id" AS "_rk0",
                          "t41"."total_locations" AS "_r0",
                          "t41"."active_locations" AS "_r1",
                          "t41"."at_risk_locations" AS "_r2",
                          "t41"."online_devices" AS "_r3",
                          "t41"."total_devices" AS "_r4",
                          "t41"."avg_location_health_score" AS "_r5"
                        FROM (
                          SELECT
                            "t7"."account_id",
                            COUNT(*) AS "total_locations",
                            COUNT(*) FILTER(WHERE
                              "t7"."is_active") AS "active_locations",
                            COUNT(*) FILTER(WHERE
                              "t7"."risk_level" = 'high') AS "at_risk_locations",
                            CAST(SUM("t7"."online_devices") AS BIGINT) AS "online_devices",
                            CAST(SUM("t7"."total_devices") AS BIGINT) AS "total_devices",
                            AVG("t7"."operational_health_score") AS "avg_location_health_score"
                          FROM "entity"."entity_locations" AS "t7"
                          GROUP BY
                            1
                        ) AS "t41"
                      ) AS "t48"
                        ON "t38"."_lk0" = "t48"."_rk0"
                    ) AS "t58"
                    WHERE
                      NOT (
                        (
                          "t58"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t58"."_rk0" IS NOT NULL
                        )
                        AND (
                          "t58"."_l0" IS NOT DISTINCT FROM "t58"."_r0"
                          OR COALESCE(
                            ABS(CAST("t58"."_l0" AS DOUBLE) - CAST("t58"."_r0" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t58"."_l0" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t58"."_l1" IS NOT DISTINCT FROM "t58"."_r1"
                          OR COALESCE(
                            ABS(CAST("t58"."_l1" AS DOUBLE) - CAST("t58"."_r1" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t58"."_l1" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t58"."_l2" IS NOT DISTINCT FROM "t58"."_r2"
                          OR COALESCE(
                            ABS(CAST("t58"."_l2" AS DOUBLE) - CAST("t58"."_r2" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t58"."_l2" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t58"."_l3" IS NOT DISTINCT FROM "t58"."_r3"
                          OR COALESCE(
                            ABS(CAST("t58"."_l3" AS DOUBLE) - CAST("t58"."_r3" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t58"."_l3" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t58"."_l4" IS NOT DISTINCT FROM "t58"."_r4"
                          OR COALESCE(
                            ABS(CAST("t58"."_l4" AS DOUBLE) - CAST("t58"."_r4" AS DOUBLE)) <= (
                              (
                                ABS(CAST("t58"."_l4" AS DOUBLE)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t58"."_l5" IS NOT DISTINCT FROM "t58"."_r5"
                          OR COALESCE(
                            ABS("t58"."_l5" - "t58"."_r5") <= (
                              (
                                ABS("t58"."_l5") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                  ) AS "t76"
                ) AS "t77"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'an account = the days of its venues' AS "statement",
                    CONCAT_WS('|', COALESCE("t73"."_lk0", "t73"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t73"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t73"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t73"."_l0" IS NOT DISTINCT FROM "t73"."_r0"
                      OR COALESCE(
                        ABS(CAST("t73"."_l0" AS DOUBLE) - CAST("t73"."_r0" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t73"."_l0" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'tap_controllers '
                    END || CASE
                      WHEN "t73"."_l1" IS NOT DISTINCT FROM "t73"."_r1"
                      OR COALESCE(
                        ABS(CAST("t73"."_l1" AS DOUBLE) - CAST("t73"."_r1" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t73"."_l1" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'controllers_in_service '
                    END || CASE
                      WHEN "t73"."_l2" IS NOT DISTINCT FROM "t73"."_r2"
                      OR COALESCE(
                        ABS(CAST("t73"."_l2" AS DOUBLE) - CAST("t73"."_r2" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t73"."_l2" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'events_24h '
                    END || CASE
                      WHEN "t73"."_l3" IS NOT DISTINCT FROM "t73"."_r3"
                      OR COALESCE(
                        ABS(CAST("t73"."_l3" AS DOUBLE) - CAST("t73"."_r3" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t73"."_l3" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'quality_issues_24h '
                    END || CASE
                      WHEN "t73"."_l4" IS NOT DISTINCT FROM "t73"."_r4"
                      OR COALESCE(
                        ABS(CAST("t73"."_l4" AS DOUBLE) - CAST("t73"."_r4" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t73"."_l4" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'events_30d '
                    END || CASE
                      WHEN "t73"."_l5" IS NOT DISTINCT FROM "t73"."_r5"
                      OR COALESCE(
                        ABS("t73"."_l5" - "t73"."_r5") <= (
                          (
                            ABS("t73"."_l5") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'pour_volume_liters_24h '
                    END || CASE
                      WHEN "t73"."_l6" IS NOT DISTINCT FROM "t73"."_r6"
                      OR COALESCE(
                        ABS("t73"."_l6" - "t73"."_r6") <= (
                          (
                            ABS("t73"."_l6") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'pour_volume_liters_30d '
                    END || CASE
                      WHEN "t73"."_l7" IS NOT DISTINCT FROM "t73"."_r7"
                      OR COALESCE(
                        ABS("t73"."_l7" - "t73"."_r7") <= (
                          (
                            ABS("t73"."_l7") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'quality_issue_rate_30d_pct '
                    END || CASE
                      WHEN "t73"."_l8" IS NOT DISTINCT FROM "t73"."_r8"
                      OR COALESCE(
                        ABS("t73"."_l8" - "t73"."_r8") <= (
                          (
                            ABS("t73"."_l8") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'device_availability_pct '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t36"."_lk0",
                      "t36"."_l0",
                      "t36"."_l1",
                      "t36"."_l2",
                      "t36"."_l3",
                      "t36"."_l4",
                      "t36"."_l5",
                      "t36"."_l6",
                      "t36"."_l7",
                      "t36"."_l8",
                      "t61"."_rk0",
                      "t61"."_r0",
                      "t61"."_r1",
                      "t61"."_r2",
                      "t61"."_r3",
                      "t61"."_r4",
                      "t61"."_r5",
                      "t61"."_r6",
                      "t61"."_r7",
                      "t61"."_r8"
                    FROM (
                      SELECT
                        "t1"."account_id" AS "_lk0",
                        "t1"."tap_controllers" AS "_l0",
                        "t1"."controllers_in_service" AS "_l1",
                        "t1"."events_24h" AS "_l2",
                        "t1"."quality_issues_24h" AS "_l3",
                        "t1"."events_30d" AS "_l4",
                        "t1"."pour_volume_liters_24h" AS "_l5",
                        "t1"."pour_volume_liters_30d" AS "_l6",
                        "t1"."quality_issue_rate_30d_pct" AS "_l7",
                        "t1"."device_availability_pct" AS "_l8"
                      FROM "mart"."mart_operations_health" AS "t1"
                      WHERE
                        "t1"."total_locations" > 0
                    ) AS "t36"
                    FULL OUTER JOIN (
                      SELECT
                        "t55"."account_id" AS "_rk0",
                        "t55"."tap_controllers" AS "_r0",
                        "t55"."controllers_in_service" AS "_r1",
                        "t55"."events_24h" AS "_r2",
                        "t55"."quality_issues_24h" AS "_r3",
                        "t55"."events_30d" AS "_r4",
                        "t55"."pour_volume_liters_24h" AS "_r5",
                        "t55"."pour_volume_liters_30d" AS "_r6",
                        "t55"."quality_issue_rate_30d_pct" AS "_r7",
                        "t55"."device_availability_pct" AS "_r8"
                      FROM (
                        SELECT
                          "t33"."account_id",
                          CAST(SUM("t33"."tap_controllers") AS BIGINT) AS "tap_controllers",
                          CAST(SUM("t33"."controllers_in_service") AS BIGINT) AS "controllers_in_service",
                          CAST(SUM("t33"."events") AS BIGINT) AS "events_24h",
                          CAST(SUM("t33"."anomalies") AS BIGINT) AS "quality_issues_24h",
                          CAST(SUM("t33"."events_30d") AS BIGINT) AS "events_30d",
                          SUM("t33"."volume_ml") / 1000.0 AS "pour_volume_liters_24h",
                          SUM("t33"."volume_ml_30d") / 1000.0 AS "pour_volume_liters_30d",
                          (
                            CAST(CAST(SUM("t33"."anomalies_30d") AS BIGINT) AS DOUBLE) / NULLIF(CAST(CAST(SUM("t33"."readings_30d") AS BIGINT) AS DOUBLE), 0.0)
                          ) * 100.0 AS "quality_issue_rate_30d_pct",
                          (
                            CAST(CAST(SUM("t33"."controllers_active") AS BIGINT) AS DOUBLE) / NULLIF(CAST(CAST(SUM("t33"."controllers_watched") AS BIGINT) AS DOUBLE), 0.0)
                          ) * 100.0 AS "device_availability_pct"
                        FROM (
                          SELECT
                            *
                          FROM "timeline"."location_days" AS "t8"
                          WHERE
                            "t8"."day" = MAKE_DATE(2026, 6, 30)
                        ) AS "t33"
                        GROUP BY
                          1
                      ) AS "t55"
                    ) AS "t61"
                      ON "t36"."_lk0" = "t61"."_rk0"
                  ) AS "t73"
                  WHERE
                    NOT (
                      (
                        "t73"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t73"."_rk0" IS NOT NULL
                      )
                      AND (
                        "t73"."_l0" IS NOT DISTINCT FROM "t73"."_r0"
                        OR COALESCE(
                          ABS(CAST("t73"."_l0" AS DOUBLE) - CAST("t73"."_r0" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t73"."_l0" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l1" IS NOT DISTINCT FROM "t73"."_r1"
                        OR COALESCE(
                          ABS(CAST("t73"."_l1" AS DOUBLE) - CAST("t73"."_r1" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t73"."_l1" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l2" IS NOT DISTINCT FROM "t73"."_r2"
                        OR COALESCE(
                          ABS(CAST("t73"."_l2" AS DOUBLE) - CAST("t73"."_r2" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t73"."_l2" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l3" IS NOT DISTINCT FROM "t73"."_r3"
                        OR COALESCE(
                          ABS(CAST("t73"."_l3" AS DOUBLE) - CAST("t73"."_r3" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t73"."_l3" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l4" IS NOT DISTINCT FROM "t73"."_r4"
                        OR COALESCE(
                          ABS(CAST("t73"."_l4" AS DOUBLE) - CAST("t73"."_r4" AS DOUBLE)) <= (
                            (
                              ABS(CAST("t73"."_l4" AS DOUBLE)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l5" IS NOT DISTINCT FROM "t73"."_r5"
                        OR COALESCE(
                          ABS("t73"."_l5" - "t73"."_r5") <= (
                            (
                              ABS("t73"."_l5") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l6" IS NOT DISTINCT FROM "t73"."_r6"
                        OR COALESCE(
                          ABS("t73"."_l6" - "t73"."_r6") <= (
                            (
                              ABS("t73"."_l6") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l7" IS NOT DISTINCT FROM "t73"."_r7"
                        OR COALESCE(
                          ABS("t73"."_l7" - "t73"."_r7") <= (
                            (
                              ABS("t73"."_l7") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t73"."_l8" IS NOT DISTINCT FROM "t73"."_r8"
                        OR COALESCE(
                          ABS("t73"."_l8" - "t73"."_r8") <= (
                            (
                              ABS("t73"."_l8") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                ) AS "t79"
              ) AS "t80"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'nothing without venues' AS "statement",
                  CONCAT_WS('|', COALESCE("t56"."_lk0", "t56"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t56"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t56"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS "differences"
                FROM (
                  SELECT
                    "t46"."_lk0",
                    "t37"."_rk0"
                  FROM (
                    SELECT
                      "t1"."account_id" AS "_lk0"
                    FROM "mart"."mart_operations_health" AS "t1"
                    WHERE
                      "t1"."total_locations" = 0
                      AND (
                        "t1"."total_devices" + "t1"."events_30d" + "t1"."active_locations" + "t1"."online_devices"
                      ) > 0
                  ) AS "t46"
                  LEFT OUTER JOIN (
                    SELECT
                      "t1"."account_id" AS "_rk0"
                    FROM "mart"."mart_operations_health" AS "t1"
                    WHERE
                      "t1"."total_locations" > 0
                  ) AS "t37"
                    ON "t46"."_lk0" = "t37"."_rk0"
                ) AS "t56"
                WHERE
                  NOT (
                    (
                      "t56"."_lk0" IS NOT NULL
                    ) AND (
                      "t56"."_rk0" IS NOT NULL
                    )
                  )
              ) AS "t71"
            ) AS "t81"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'an account = its devices' AS "statement",
                CONCAT_WS('|', COALESCE("t67"."_lk0", "t67"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t67"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t67"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t67"."_l0" IS NOT DISTINCT FROM "t67"."_r0"
                  OR COALESCE(
                    ABS(CAST("t67"."_l0" AS DOUBLE) - CAST("t67"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'devices_excellent '
                END || CASE
                  WHEN "t67"."_l1" IS NOT DISTINCT FROM "t67"."_r1"
                  OR COALESCE(
                    ABS(CAST("t67"."_l1" AS DOUBLE) - CAST("t67"."_r1" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l1" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'devices_good '
                END || CASE
                  WHEN "t67"."_l2" IS NOT DISTINCT FROM "t67"."_r2"
                  OR COALESCE(
                    ABS(CAST("t67"."_l2" AS DOUBLE) - CAST("t67"."_r2" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l2" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'devices_fair '
                END || CASE
                  WHEN "t67"."_l3" IS NOT DISTINCT FROM "t67"."_r3"
                  OR COALESCE(
                    ABS(CAST("t67"."_l3" AS DOUBLE) - CAST("t67"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'devices_poor '
                END || CASE
                  WHEN "t67"."_l4" IS NOT DISTINCT FROM "t67"."_r4"
                  OR COALESCE(
                    ABS(CAST("t67"."_l4" AS DOUBLE) - CAST("t67"."_r4" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l4" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'devices_critical '
                END || CASE
                  WHEN "t67"."_l5" IS NOT DISTINCT FROM "t67"."_r5"
                  OR COALESCE(
                    ABS(CAST("t67"."_l5" AS DOUBLE) - CAST("t67"."_r5" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l5" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'maintenance_overdue '
                END || CASE
                  WHEN "t67"."_l6" IS NOT DISTINCT FROM "t67"."_r6"
                  OR COALESCE(
                    ABS("t67"."_l6" - "t67"."_r6") <= (
                      (
                        ABS("t67"."_l6") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'avg_device_health_score '
                END || CASE
                  WHEN "t67"."_l7" IS NOT DISTINCT FROM "t67"."_r7"
                  OR COALESCE(
                    ABS("t67"."_l7" - "t67"."_r7") <= (
                      (
                        ABS("t67"."_l7") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'avg_device_uptime_30d_pct '
                END || CASE
                  WHEN "t67"."_l8" IS NOT DISTINCT FROM "t67"."_r8"
                  OR COALESCE(
                    ABS(CAST("t67"."_l8" AS DOUBLE) - CAST("t67"."_r8" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t67"."_l8" AS DOUBLE)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'controllers_in_service '
                END AS "differences"
              FROM (
                SELECT
                  "t34"."_lk0",
                  "t34"."_l0",
                  "t34"."_l1",
                  "t34"."_l2",
                  "t34"."_l3",
                  "t34"."_l4",
                  "t34"."_l5",
                  "t34"."_l6",
                  "t34"."_l7",
                  "t34"."_l8",
                  "t57"."_rk0",
                  "t57"."_r0",
                  "t57"."_r1",
                  "t57"."_r2",
                  "t57"."_r3",
                  "t57"."_r4",
                  "t57"."_r5",
                  "t57"."_r6",
                  "t57"."_r7",
                  "t57"."_r8"
                FROM (
                  SELECT
                    "t1"."account_id" AS "_lk0",
                    "t1"."devices_excellent" AS "_l0",
                    "t1"."devices_good" AS "_l1",
                    "t1"."devices_fair" AS "_l2",
                    "t1"."devices_poor" AS "_l3",
                    "t1"."devices_critical" AS "_l4",
                    "t1"."maintenance_overdue" AS "_l5",
                    "t1"."avg_device_health_score" AS "_l6",
                    "t1"."avg_device_uptime_30d_pct" AS "_l7",
                    "t1"."controllers_in_service" AS "_l8"
                  FROM "mart"."mart_operations_health" AS "t1"
                  WHERE
                    "t1"."total_devices" > 0
                ) AS "t34"
                LEFT OUTER JOIN (
                  SELECT
                    "t50"."account_id" AS "_rk0",
                    "t50"."devices_excellent" AS "_r0",
                    "t50"."devices_good" AS "_r1",
                    "t50"."devices_fair" AS "_r2",
                    "t50"."devices_poor" AS "_r3",
                    "t50"."devices_critical" AS "_r4",
                    "t50"."maintenance_overdue" AS "_r5",
                    "t50"."avg_device_health_score" AS "_r6",
                    "t50"."avg_device_uptime_30d_pct" AS "_r7",
                    "t50"."controllers_in_service" AS "_r8"
                  FROM (
                    SELECT
                      "t28"."account_id",
                      COUNT(*) FILTER(WHERE
                        (
                          "t28"."overall_health_score" >= 90
                        )
                        AND (
                          "t28"."overall_health_score" < 101
                        )) AS "devices_excellent",
                      COUNT(*) FILTER(WHERE
                        (
                          "t28"."overall_health_score" >= 80
                        )
                        AND (
                          "t28"."overall_health_score" < 90
                        )) AS "devices_good",
                      COUNT(*) FILTER(WHERE
                        (
                          "t28"."overall_health_score" >= 60
                        )
                        AND (
                          "t28"."overall_health_score" < 80
                        )) AS "devices_fair",
                      COUNT(*) FILTER(WHERE
                        (
                          "t28"."overall_health_score" >= 40
                        )
                        AND (
                          "t28"."overall_health_score" < 60
                        )) AS "devices_poor",
                      COUNT(*) FILTER(WHERE
                        (
                          "t28"."overall_health_score" >= -1
                        )
                        AND (
                          "t28"."overall_health_score" < 40
                        )) AS "devices_critical",
                      COUNT(*) FILTER(WHERE
                        "t28"."maintenance_status" = 'overdue') AS "maintenance_overdue",
                      AVG("t28"."overall_health_score") AS "avg_device_health_score",
                      AVG("t28"."uptime_percentage_30d") FILTER(WHERE
                        "t28"."is_in_service") AS "avg_device_uptime_30d_pct",
                      COUNT(*) FILTER(WHERE
                        "t28"."is_in_service") AS "controllers_in_service"
                    FROM (
                      SELECT
                        *
                      FROM "entity"."entity_devices" AS "t3"
                      WHERE
                        "t3"."account_id" IS NOT NULL
                    ) AS "t28"
                    GROUP BY
                      1
                  ) AS "t50"
                ) AS "t57"
                  ON "t34"."_lk0" = "t57"."_rk0"
              ) AS "t67"
              WHERE
                NOT (
                  (
                    "t67"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t67"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t67"."_l0" IS NOT DISTINCT FROM "t67"."_r0"
                    OR COALESCE(
                      ABS(CAST("t67"."_l0" AS DOUBLE) - CAST("t67"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l1" IS NOT DISTINCT FROM "t67"."_r1"
                    OR COALESCE(
                      ABS(CAST("t67"."_l1" AS DOUBLE) - CAST("t67"."_r1" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l1" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l2" IS NOT DISTINCT FROM "t67"."_r2"
                    OR COALESCE(
                      ABS(CAST("t67"."_l2" AS DOUBLE) - CAST("t67"."_r2" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l2" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l3" IS NOT DISTINCT FROM "t67"."_r3"
                    OR COALESCE(
                      ABS(CAST("t67"."_l3" AS DOUBLE) - CAST("t67"."_r3" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l3" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l4" IS NOT DISTINCT FROM "t67"."_r4"
                    OR COALESCE(
                      ABS(CAST("t67"."_l4" AS DOUBLE) - CAST("t67"."_r4" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l4" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l5" IS NOT DISTINCT FROM "t67"."_r5"
                    OR COALESCE(
                      ABS(CAST("t67"."_l5" AS DOUBLE) - CAST("t67"."_r5" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l5" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l6" IS NOT DISTINCT FROM "t67"."_r6"
                    OR COALESCE(
                      ABS("t67"."_l6" - "t67"."_r6") <= (
                        (
                          ABS("t67"."_l6") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l7" IS NOT DISTINCT FROM "t67"."_r7"
                    OR COALESCE(
                      ABS("t67"."_l7" - "t67"."_r7") <= (
                        (
                          ABS("t67"."_l7") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t67"."_l8" IS NOT DISTINCT FROM "t67"."_r8"
                    OR COALESCE(
                      ABS(CAST("t67"."_l8" AS DOUBLE) - CAST("t67"."_r8" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t67"."_l8" AS DOUBLE)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t78"
          ) AS "t82"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'an account of one venue fares as the venue' AS "statement",
              CONCAT_WS('|', COALESCE("t49"."_lk0", "t49"."_rk0")) AS "entity_key",
              CASE
                WHEN "t49"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t49"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
                OR COALESCE(
                  ABS("t49"."_l0" - "t49"."_r0") <= (
                    (
                      ABS("t49"."_l0") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'composite_operational_score '
              END || CASE
                WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
                OR COALESCE(
                  ABS("t49"."_l1" - "t49"."_r1") <= (
                    (
                      ABS("t49"."_l1") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_device_health_score '
              END || CASE
                WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
                OR COALESCE(
                  ABS("t49"."_l2" - "t49"."_r2") <= (
                    (
                      ABS("t49"."_l2") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_device_uptime_30d_pct '
              END AS "differences"
            FROM (
              SELECT
                "t35"."_lk0",
                "t35"."_l0",
                "t35"."_l1",
                "t35"."_l2",
                "t30"."_rk0",
                "t30"."_r0",
                "t30"."_r1",
                "t30"."_r2"
              FROM (
                SELECT
                  "t1"."account_id" AS "_lk0",
                  "t1"."composite_operational_score" AS "_l0",
                  "t1"."avg_device_health_score" AS "_l1",
                  "t1"."avg_device_uptime_30d_pct" AS "_l2"
                FROM "mart"."mart_operations_health" AS "t1"
                WHERE
                  "t1"."total_locations" = 1
              ) AS "t35"
              LEFT OUTER JOIN (
                SELECT
                  "t4"."account_id" AS "_rk0",
                  "t4"."composite_operational_score" AS "_r0",
                  "t4"."avg_device_health_score" AS "_r1",
                  "t4"."avg_device_uptime_30d_pct" AS "_r2"
                FROM "mart"."mart_operations__performance" AS "t4"
              ) AS "t30"
                ON "t35"."_lk0" = "t30"."_rk0"
            ) AS "t49"
            WHERE
              NOT (
                (
                  "t49"."_lk0" IS NOT NULL
                )
                AND (
                  "t49"."_rk0" IS NOT NULL
                )
                AND (
                  "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
                  OR COALESCE(
                    ABS("t49"."_l0" - "t49"."_r0") <= (
                      (
                        ABS("t49"."_l0") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
                  OR COALESCE(
                    ABS("t49"."_l1" - "t49"."_r1") <= (
                      (
                        ABS("t49"."_l1") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
                  OR COALESCE(
                    ABS("t49"."_l2" - "t49"."_r2") <= (
                      (
                        ABS("t49"."_l2") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t75"
        ) AS "t83"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a kind of device = its devices' AS "statement",
            CONCAT_WS('|', COALESCE("t74"."_lk0", "t74"."_rk0"), COALESCE("t74"."_lk1", "t74"."_rk1")) AS "entity_key",
            CASE
              WHEN "t74"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t74"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t74"."_l0" IS NOT DISTINCT FROM "t74"."_r0"
              OR COALESCE(
                ABS(CAST("t74"."_l0" AS DOUBLE) - CAST("t74"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_devices '
            END || CASE
              WHEN "t74"."_l1" IS NOT DISTINCT FROM "t74"."_r1"
              OR COALESCE(
                ABS(CAST("t74"."_l1" AS DOUBLE) - CAST("t74"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'devices_in_service '
            END || CASE
              WHEN "t74"."_l2" IS NOT DISTINCT FROM "t74"."_r2"
              OR COALESCE(
                ABS(CAST("t74"."_l2" AS DOUBLE) - CAST("t74"."_r2" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l2" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_devices '
            END || CASE
              WHEN "t74"."_l3" IS NOT DISTINCT FROM "t74"."_r3"
              OR COALESCE(
                ABS(CAST("t74"."_l3" AS DOUBLE) - CAST("t74"."_r3" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l3" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'online_devices '
            END || CASE
              WHEN "t74"."_l4" IS NOT DISTINCT FROM "t74"."_r4"
              OR COALESCE(
                ABS(CAST("t74"."_l4" AS DOUBLE) - CAST("t74"."_r4" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l4" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'offline_devices '
            END || CASE
              WHEN "t74"."_l5" IS NOT DISTINCT FROM "t74"."_r5"
              OR COALESCE(
                ABS(CAST("t74"."_l5" AS DOUBLE) - CAST("t74"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_events_30d '
            END || CASE
              WHEN "t74"."_l6" IS NOT DISTINCT FROM "t74"."_r6"
              OR COALESCE(
                ABS(CAST("t74"."_l6" AS DOUBLE) - CAST("t74"."_r6" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l6" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_quality_issues_30d '
            END || CASE
              WHEN "t74"."_l7" IS NOT DISTINCT FROM "t74"."_r7"
              OR COALESCE(
                ABS(CAST("t74"."_l7" AS DOUBLE) - CAST("t74"."_r7" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l7" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'critical_alerts '
            END || CASE
              WHEN "t74"."_l8" IS NOT DISTINCT FROM "t74"."_r8"
              OR COALESCE(
                ABS(CAST("t74"."_l8" AS DOUBLE) - CAST("t74"."_r8" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l8" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'warning_alerts '
            END || CASE
              WHEN "t74"."_l9" IS NOT DISTINCT FROM "t74"."_r9"
              OR COALESCE(
                ABS(CAST("t74"."_l9" AS DOUBLE) - CAST("t74"."_r9" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l9" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_alerts '
            END || CASE
              WHEN "t74"."_l10" IS NOT DISTINCT FROM "t74"."_r10"
              OR COALESCE(
                ABS(CAST("t74"."_l10" AS DOUBLE) - CAST("t74"."_r10" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l10" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'overdue_maintenance_devices '
            END || CASE
              WHEN "t74"."_l11" IS NOT DISTINCT FROM "t74"."_r11"
              OR COALESCE(
                ABS("t74"."_l11" - "t74"."_r11") <= (
                  (
                    ABS("t74"."_l11") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_volume_30d '
            END || CASE
              WHEN "t74"."_l12" IS NOT DISTINCT FROM "t74"."_r12"
              OR COALESCE(
                ABS(CAST("t74"."_l12" AS DOUBLE) - CAST("t74"."_r12" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t74"."_l12" AS DOUBLE)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'estimated_monthly_revenue '
            END || CASE
              WHEN "t74"."_l13" IS NOT DISTINCT FROM "t74"."_r13"
              OR COALESCE(
                ABS("t74"."_l13" - "t74"."_r13") <= (
                  (
                    ABS("t74"."_l13") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_uptime_30d '
            END || CASE
              WHEN "t74"."_l14" IS NOT DISTINCT FROM "t74"."_r14"
              OR COALESCE(
                ABS("t74"."_l14" - "t74"."_r14") <= (
                  (
                    ABS("t74"."_l14") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_performance_score '
            END || CASE
              WHEN "t74"."_l15" IS NOT DISTINCT FROM "t74"."_r15"
              OR COALESCE(
                ABS("t74"."_l15" - "t74"."_r15") <= (
                  (
                    ABS("t74"."_l15") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'operational_health_score '
            END || CASE
              WHEN "t74"."_l16" IS NOT DISTINCT FROM "t74"."_r16"
              OR COALESCE(
                ABS("t74"."_l16" - "t74"."_r16") <= (
                  (
                    ABS("t74"."_l16") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'online_now_pct '
            END || CASE
              WHEN "t74"."_l17" IS NOT DISTINCT FROM "t74"."_r17"
              OR COALESCE(
                ABS("t74"."_l17" - "t74"."_r17") <= (
                  (
                    ABS("t74"."_l17") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'quality_issue_rate_30d '
            END || CASE
              WHEN "t74"."_l18" IS NOT DISTINCT FROM "t74"."_r18"
              OR COALESCE(
                ABS("t74"."_l18" - "t74"."_r18") <= (
                  (
                    ABS("t74"."_l18") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'device_active_rate '
            END || CASE
              WHEN "t74"."_l19" IS NOT DISTINCT FROM "t74"."_r19"
              OR COALESCE(
                ABS("t74"."_l19" - "t74"."_r19") <= (
                  (
                    ABS("t74"."_l19") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'connectivity_rate '
            END || CASE
              WHEN "t74"."_l20" IS NOT DISTINCT FROM "t74"."_r20"
              OR COALESCE(
                ABS("t74"."_l20" - "t74"."_r20") <= (
                  (
                    ABS("t74"."_l20") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'overdue_maintenance_rate '
            END || CASE
              WHEN "t74"."_l21" IS NOT DISTINCT FROM "t74"."_r21"
              OR COALESCE(
                ABS("t74"."_l21" - "t74"."_r21") <= (
                  (
                    ABS("t74"."_l21") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_days_since_maintenance '
            END AS "differences"
          FROM (
            SELECT
              "t18"."_lk0",
              "t18"."_lk1",
              "t18"."_l0",
              "t18"."_l1",
              "t18"."_l2",
              "t18"."_l3",
              "t18"."_l4",
              "t18"."_l5",
              "t18"."_l6",
              "t18"."_l7",
              "t18"."_l8",
              "t18"."_l9",
              "t18"."_l10",
              "t18"."_l11",
              "t18"."_l12",
              "t18"."_l13",
              "t18"."_l14",
              "t18"."_l15",
              "t18"."_l16",
              "t18"."_l17",
              "t18"."_l18",
              "t18"."_l19",
              "t18"."_l20",
              "t18"."_l21",
              "t68"."_rk0",
              "t68"."_rk1",
              "t68"."_r0",
              "t68"."_r1",
              "t68"."_r2",
              "t68"."_r3",
              "t68"."_r4",
              "t68"."_r5",
              "t68"."_r6",
              "t68"."_r7",
              "t68"."_r8",
              "t68"."_r9",
              "t68"."_r10",
              "t68"."_r11",
              "t68"."_r12",
              "t68"."_r13",
              "t68"."_r14",
              "t68"."_r15",
              "t68"."_r16",
              "t68"."_r17",
              "t68"."_r18",
              "t68"."_r19",
              "t68"."_r20",
              "t68"."_r21"
            FROM (
              SELECT
                "t0"."location_id" AS "_lk0",
                "t0"."device_type" AS "_lk1",
                "t0"."total_devices" AS "_l0",
                "t0"."devices_in_service" AS "_l1",
                "t0"."active_devices" AS "_l2",
                "t0"."online_devices" AS "_l3",
                "t0"."offline_devices" AS "_l4",
                "t0"."total_events_30d" AS "_l5",
                "t0"."total_quality_issues_30d" AS "_l6",
                "t0"."critical_alerts" AS "_l7",
                "t0"."warning_alerts" AS "_l8",
                "t0"."total_alerts" AS "_l9",
                "t0"."overdue_maintenance_devices" AS "_l10",
                "t0"."total_volume_30d" AS "_l11",
                "t0"."estimated_monthly_revenue" AS "_l12",
                "t0"."avg_uptime_30d" AS "_l13",
                "t0"."avg_performance_score" AS "_l14",
                "t0"."operational_health_score" AS "_l15",
                "t0"."online_now_pct" AS "_l16",
                "t0"."quality_issue_rate_30d" AS "_l17",
                "t0"."device_active_rate" AS "_l18",
                "t0"."connectivity_rate" AS "_l19",
                "t0"."overdue_maintenance_rate" AS "_l20",
                "t0"."avg_days_since_maintenance" AS "_l21"
              FROM "mart"."mart_device_operations" AS "t0"
            ) AS "t18"
            FULL OUTER JOIN (
              SELECT
                "t59"."location_id" AS "_rk0",
                "t59"."device_type" AS "_rk1",
                "t59"."total_devices" AS "_r0",
                "t59"."devices_in_service" AS "_r1",
                "t59"."active_devices" AS "_r2",
                "t59"."online_devices" AS "_r3",
                "t59"."offline_devices" AS "_r4",
                "t59"."total_events_30d" AS "_r5",
                "t59"."total_quality_issues_30d" AS "_r6",
                "t59"."critical_alerts" AS "_r7",
                "t59"."warning_alerts" AS "_r8",
                "t59"."total_alerts" AS "_r9",
                "t59"."overdue_maintenance_devices" AS "_r10",
                "t59"."total_volume_30d" AS "_r11",
                "t59"."estimated_monthly_revenue" AS "_r12",
                "t59"."avg_uptime_30d" AS "_r13",
                "t59"."avg_performance_score" AS "_r14",
                "t59"."operational_health_score" AS "_r15",
                "t59"."online_now_pct" AS "_r16",
                "t59"."quality_issue_rate_30d" AS "_r17",
                "t59"."device_active_rate" AS "_r18",
                "t59"."connectivity_rate" AS "_r19",
                "t59"."overdue_maintenance_rate" AS "_r20",
                "t59"."avg_days_since_maintenance" AS "_r21"
              FROM (
                SELECT
                  "t29"."location_id",
                  "t29"."device_type",
                  COUNT(*) AS "total_devices",
                  COUNT(*) FILTER(WHERE
                    "t29"."is_in_service") AS "devices_in_service",
                  COUNT(*) FILTER(WHERE
                    "t29"."active_days_30d" > 0) AS "active_devices",
                  COUNT(*) FILTER(WHERE
                    "t29"."is_online") AS "online_devices",
                  COUNT(*) FILTER(WHERE
                    "t29"."device_status" = 'offline') AS "offline_devices",
                  CAST(SUM("t29"."total_events_30d") AS BIGINT) AS "total_events_30d",
                  CAST(SUM("t29"."quality_issues_30d") AS BIGINT) AS "total_quality_issues_30d",
                  COUNT(*) FILTER(WHERE
                    "t29"."overall_health_score" < 20) AS "critical_alerts",
                  COUNT(*) FILTER(WHERE
                    (
                      "t29"."overall_health_score" >= 20
                    )
                    AND (
                      "t29"."overall_health_score" < 40
                    )) AS "warning_alerts",
                  COUNT(*) FILTER(WHERE
                    "t29"."overall_health_score" < 60) AS "total_alerts",
                  COUNT(*) FILTER(WHERE
                    "t29"."maintenance_status" = 'overdue') AS "overdue_maintenance_devices",
                  SUM("t29"."total_volume_ml_30d") AS "total_volume_30d",
                  SUM("t29"."estimated_revenue_30d") AS "estimated_monthly_revenue",
                  AVG("t29"."uptime_percentage_30d") AS "avg_uptime_30d",
                  AVG("t29"."performance_score") AS "avg_performance_score",
                  AVG("t29"."overall_health_score") AS "operational_health_score",
                  (
                    CAST(COUNT(*) FILTER(WHERE
                      "t29"."is_online") AS DOUBLE) / NULLIF(CAST(COUNT("t29"."is_online") AS DOUBLE), 0.0)
                  ) * 100.0 AS "online_now_pct",
                  (
                    CAST(CAST(SUM("t29"."quality_issues_30d") AS BIGINT) AS DOUBLE) / NULLIF(CAST(CAST(SUM("t29"."readings_30d") AS BIGINT) AS DOUBLE), 0.0)
                  ) * 100.0 AS "quality_issue_rate_30d",
                  (
                    CAST(COUNT(*) FILTER(WHERE
                      "t29"."is_in_service" AND (
                        "t29"."active_days_30d" > 0
                      )) AS DOUBLE) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                      "t29"."is_in_service") AS DOUBLE), 0.0)
                  ) * 100.0 AS "device_active_rate",
                  (
                    CAST(COUNT(*) FILTER(WHERE
                      "t29"."is_in_service"
                      AND (
                        CAST("t29"."latest_event_timestamp" AS DATE) = MAKE_DATE(2026, 6, 30)
                      )) AS DOUBLE) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                      "t29"."is_in_service") AS DOUBLE), 0.0)
                  ) * 100.0 AS "connectivity_rate",
                  (
                    CAST(COUNT(*) FILTER(WHERE
                      "t29"."maintenance_status" = 'overdue') AS DOUBLE) / NULLIF(
                      CAST(COUNT(*) FILTER(WHERE
                        NOT (
                          "t29"."is_account_churned"
                        )) AS DOUBLE),
                      0.0
                    )
                  ) * 100.0 AS "overdue_maintenance_rate",
                  AVG(
                    CASE
                      WHEN NOT (
                        "t29"."is_account_churned"
                      )
                      THEN "t29"."days_since_maintenance"
                      ELSE NULL
                    END
                  ) AS "avg_days_since_maintenance"
                FROM (
                  SELECT
                    "t3"."device_id",
                    "t3"."device_key",
                    "t3"."account_id",
                    "t3"."customer_id",
                    "t3"."location_id",
                    "t3"."location_name",
                    COALESCE("t3"."device_type", 'unknown') AS "device_type",
                    "t3"."category",
                    "t3"."manufacturer",
                    "t3"."model",
                    "t3"."is_active",
                    "t3"."overall_health_score",
                    "t3"."health_score",
                    "t3"."device_health_status",
                    "t3"."maintenance_risk_level",
                    "t3"."requires_immediate_attention",
                    "t3"."total_volume_liters_30d",
                    "t3"."estimated_revenue_30d",
                    "t3"."avg_daily_volume_ml_lifetime",
                    "t3"."last_activity_at",
                    "t3"."usage_pattern",
                    "t3"."warranty_expiry",
                    "t3"."days_until_warranty_expiry",
                    "t3"."warranty_status",
                    "t3"."purchase_price",
                    "t3"."expected_lifespan_years",
                    "t3"."energy_consumption_watts",
                    "t3"."estimated_daily_energy_cost",
                    "t3"."device_priority",
                    "t3"."firmware_version",
                    "t3"."serial_number",
                    "t3"."device_installed_date",
                    "t3"."device_status",
                    "t3"."operational_status",
                    "t3"."is_online",
                    "t3"."network_connectivity",
                    "t3"."is_tap_controller",
                    "t3"."is_in_service",
                    "t3"."is_account_churned",
                    "t3"."last_heartbeat_at",
                    "t3"."latest_event_timestamp",
                    "t3"."earliest_event_timestamp",
                    "t3"."activity_status",
                    "t3"."total_events_30d",
                    "t3"."active_days_30d",
                    "t3"."service_days_30d",
                    "t3"."usage_events_30d",
                    "t3"."alert_events_30d",
                    "t3"."checks_30d",
                    "t3"."maintenance_events_30d",
                    "t3"."quality_issues_30d",
                    "t3"."readings_30d",
                    "t3"."total_volume_ml_30d",
                    "t3"."avg_flow_rate_30d",
                    "t3"."max_flow_rate_30d",
                    "t3"."min_flow_rate_30d",
                    "t3"."avg_temperature_30d",
                    "t3"."max_temperature_30d",
                    "t3"."min_temperature_30d",
                    "t3"."high_temp_events_30d",
                    "t3"."low_temp_events_30d",
                    "t3"."avg_pressure_30d",
                    "t3"."max_pressure_30d",
                    "t3"."min_pressure_30d",
                    "t3"."high_pressure_events_30d",
                    "t3"."low_pressure_events_30d",
                    "t3"."uptime_percentage_30d",
                    "t3"."alert_rate_30d",
                    "t3"."quality_issue_rate_30d",
                    "t3"."uptime_score",
                    "t3"."performance_score",
                    "t3"."alert_score",
                    "t3"."performance_tier",
                    "t3"."operating_hours_30d",
                    "t3"."failures_30d",
                    "t3"."mtbf_hours",
                    "t3"."repairs_30d",
                    "t3"."repair_hours_30d",
                    "t3"."mttr_hours",
                    "t3"."last_failure_category",
                    "t3"."last_maintenance_date",
                    "t3"."next_maintenance_due_date",
                    "t3"."days_since_maintenance",
                    "t3"."maintenance_status",
                    "t3"."lifetime_events",
                    "t3"."lifetime_volume_ml",
                    "t3"."device_age_days",
                    "t3"."device_lifecycle_stage",
                    "t3"."is_newly_installed",
                    "t3"."device_created_at",
                    "t3"."device_updated_at"
                  FROM "entity"."entity_devices" AS "t3"
                  WHERE
                    "t3"."location_id" IS NOT NULL
                ) AS "t29"
                GROUP BY
                  1,
                  2
              ) AS "t59"
            ) AS "t68"
              ON "t18"."_lk0" = "t68"."_rk0" AND "t18"."_lk1" = "t68"."_rk1"
          ) AS "t74"
          WHERE
            NOT (
              (
                "t74"."_lk0" IS NOT NULL
              )
              AND (
                "t74"."_rk0" IS NOT NULL
              )
              AND (
                "t74"."_l0" IS NOT DISTINCT FROM "t74"."_r0"
                OR COALESCE(
                  ABS(CAST("t74"."_l0" AS DOUBLE) - CAST("t74"."_r0" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l0" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l1" IS NOT DISTINCT FROM "t74"."_r1"
                OR COALESCE(
                  ABS(CAST("t74"."_l1" AS DOUBLE) - CAST("t74"."_r1" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l1" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l2" IS NOT DISTINCT FROM "t74"."_r2"
                OR COALESCE(
                  ABS(CAST("t74"."_l2" AS DOUBLE) - CAST("t74"."_r2" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l2" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l3" IS NOT DISTINCT FROM "t74"."_r3"
                OR COALESCE(
                  ABS(CAST("t74"."_l3" AS DOUBLE) - CAST("t74"."_r3" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l3" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l4" IS NOT DISTINCT FROM "t74"."_r4"
                OR COALESCE(
                  ABS(CAST("t74"."_l4" AS DOUBLE) - CAST("t74"."_r4" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l4" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l5" IS NOT DISTINCT FROM "t74"."_r5"
                OR COALESCE(
                  ABS(CAST("t74"."_l5" AS DOUBLE) - CAST("t74"."_r5" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l5" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l6" IS NOT DISTINCT FROM "t74"."_r6"
                OR COALESCE(
                  ABS(CAST("t74"."_l6" AS DOUBLE) - CAST("t74"."_r6" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l6" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l7" IS NOT DISTINCT FROM "t74"."_r7"
                OR COALESCE(
                  ABS(CAST("t74"."_l7" AS DOUBLE) - CAST("t74"."_r7" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l7" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l8" IS NOT DISTINCT FROM "t74"."_r8"
                OR COALESCE(
                  ABS(CAST("t74"."_l8" AS DOUBLE) - CAST("t74"."_r8" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l8" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l9" IS NOT DISTINCT FROM "t74"."_r9"
                OR COALESCE(
                  ABS(CAST("t74"."_l9" AS DOUBLE) - CAST("t74"."_r9" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l9" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l10" IS NOT DISTINCT FROM "t74"."_r10"
                OR COALESCE(
                  ABS(CAST("t74"."_l10" AS DOUBLE) - CAST("t74"."_r10" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l10" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l11" IS NOT DISTINCT FROM "t74"."_r11"
                OR COALESCE(
                  ABS("t74"."_l11" - "t74"."_r11") <= (
                    (
                      ABS("t74"."_l11") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l12" IS NOT DISTINCT FROM "t74"."_r12"
                OR COALESCE(
                  ABS(CAST("t74"."_l12" AS DOUBLE) - CAST("t74"."_r12" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t74"."_l12" AS DOUBLE)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l13" IS NOT DISTINCT FROM "t74"."_r13"
                OR COALESCE(
                  ABS("t74"."_l13" - "t74"."_r13") <= (
                    (
                      ABS("t74"."_l13") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l14" IS NOT DISTINCT FROM "t74"."_r14"
                OR COALESCE(
                  ABS("t74"."_l14" - "t74"."_r14") <= (
                    (
                      ABS("t74"."_l14") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l15" IS NOT DISTINCT FROM "t74"."_r15"
                OR COALESCE(
                  ABS("t74"."_l15" - "t74"."_r15") <= (
                    (
                      ABS("t74"."_l15") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l16" IS NOT DISTINCT FROM "t74"."_r16"
                OR COALESCE(
                  ABS("t74"."_l16" - "t74"."_r16") <= (
                    (
                      ABS("t74"."_l16") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l17" IS NOT DISTINCT FROM "t74"."_r17"
                OR COALESCE(
                  ABS("t74"."_l17" - "t74"."_r17") <= (
                    (
                      ABS("t74"."_l17") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l18" IS NOT DISTINCT FROM "t74"."_r18"
                OR COALESCE(
                  ABS("t74"."_l18" - "t74"."_r18") <= (
                    (
                      ABS("t74"."_l18") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l19" IS NOT DISTINCT FROM "t74"."_r19"
                OR COALESCE(
                  ABS("t74"."_l19" - "t74"."_r19") <= (
                    (
                      ABS("t74"."_l19") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l20" IS NOT DISTINCT FROM "t74"."_r20"
                OR COALESCE(
                  ABS("t74"."_l20" - "t74"."_r20") <= (
                    (
                      ABS("t74"."_l20") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
              AND (
                "t74"."_l21" IS NOT DISTINCT FROM "t74"."_r21"
                OR COALESCE(
                  ABS("t74"."_l21" - "t74"."_r21") <= (
                    (
                      ABS("t74"."_l21") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
              )
            )
        ) AS "t84"
      ) AS "t85"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a kind of device has the owner of its venue' AS "statement",
          CONCAT_WS('|', COALESCE("t53"."_lk0", "t53"."_rk0"), COALESCE("t53"."_lk1", "t53"."_rk1")) AS "entity_key",
          CASE
            WHEN "t53"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t53"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS "differences"
        FROM (
          SELECT
            "t17"."_lk0",
            "t17"."_lk1",
            "t44"."_rk0",
            "t44"."_rk1"
          FROM (
            SELECT
              "t0"."location_id" AS "_lk0",
              "t0"."account_id" AS "_lk1"
            FROM "mart"."mart_device_operations" AS "t0"
          ) AS "t17"
          LEFT OUTER JOIN (
            SELECT
              "t27"."location_id" AS "_rk0",
              "t27"."account_id" AS "_rk1"
            FROM (
              SELECT DISTINCT
                "t3"."location_id",
                "t3"."account_id"
              FROM "entity"."entity_devices" AS "t3"
              WHERE
                "t3"."location_id" IS NOT NULL
            ) AS "t27"
          ) AS "t44"
            ON "t17"."_lk0" = "t44"."_rk0" AND "t17"."_lk1" = "t44"."_rk1"
        ) AS "t53"
        WHERE
          NOT (
            (
              "t53"."_lk0" IS NOT NULL
            ) AND (
              "t53"."_rk0" IS NOT NULL
            )
          )
      ) AS "t66"
    ) AS "t86"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a kind of device names its venue' AS "statement",
        CONCAT_WS('|', COALESCE("t47"."_lk0", "t47"."_rk0")) AS "entity_key",
        CASE
          WHEN "t47"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t47"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
          THEN ''
          ELSE 'location_name '
        END || CASE WHEN "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1" THEN '' ELSE 'city ' END || CASE WHEN "t47"."_l2" IS NOT DISTINCT FROM "t47"."_r2" THEN '' ELSE 'state ' END || CASE WHEN "t47"."_l3" IS NOT DISTINCT FROM "t47"."_r3" THEN '' ELSE 'country ' END AS "differences"
      FROM (
        SELECT
          "t16"."_lk0",
          "t16"."_l0",
          "t16"."_l1",
          "t16"."_l2",
          "t16"."_l3",
          "t26"."_rk0",
          "t26"."_r0",
          "t26"."_r1",
          "t26"."_r2",
          "t26"."_r3"
        FROM (
          SELECT
            "t0"."location_id" AS "_lk0",
            "t0"."location_name" AS "_l0",
            "t0"."city" AS "_l1",
            "t0"."state" AS "_l2",
            "t0"."country" AS "_l3"
          FROM "mart"."mart_device_operations" AS "t0"
        ) AS "t16"
        LEFT OUTER JOIN (
          SELECT
            "t2"."location_id" AS "_rk0",
            "t2"."location_name" AS "_r0",
            "t2"."city" AS "_r1",
            "t2"."state" AS "_r2",
            "t2"."country" AS "_r3"
          FROM "staging"."stg_app_database__locations" AS "t2"
        ) AS "t26"
          ON "t16"."_lk0" = "t26"."_rk0"
      ) AS "t47"
      WHERE
        NOT (
          (
            "t47"."_lk0" IS NOT NULL
          )
          AND (
            "t47"."_rk0" IS NOT NULL
          )
          AND "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
          AND "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1"
          AND "t47"."_l2" IS NOT DISTINCT FROM "t47"."_r2"
          AND "t47"."_l3" IS NOT DISTINCT FROM "t47"."_r3"
        )
    ) AS "t72"
  ) AS "t87"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the operations of an account agree with themselves' AS "statement",
      COALESCE("t1"."account_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              0 + "t1"."devices_excellent" + "t1"."devices_good" + "t1"."devices_fair" + "t1"."devices_poor" + "t1"."devices_critical"
            ) <= "t1"."controllers_in_service"
          )
          AND (
            (
              (
                0 + "t1"."devices_excellent" + "t1"."devices_good" + "t1"."devices_fair" + "t1"."devices_poor" + "t1"."devices_critical"
              ) > 0
            ) = (
              "t1"."avg_device_health_score" IS NOT NULL
            )
          )
        )
        THEN 'graded; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."events_24h" > 0
          )
          OR (
            "t1"."performance_score_24h" = 0
          )
          OR (
            "t1"."performance_score_24h" IS NULL
          )
        )
        THEN 'performance; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."events_24h" = 0
          )
          OR (
            "t1"."performance_score_24h" IS NULL
          )
          OR (
            "t1"."performance_score_24h" > 0
          )
        )
        THEN 'performed; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."maintenance_priority" = 'high'
          ) = (
            (
              "t1"."maintenance_overdue" * 2
            ) > "t1"."total_devices"
          )
        )
        THEN 'overdue_high; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."maintenance_priority" <> 'medium'
          )
          OR (
            (
              "t1"."maintenance_overdue" * 5
            ) > "t1"."total_devices"
          )
        )
        THEN 'overdue_medium; '
        ELSE ''
      END AS "differences"
    FROM "mart"."mart_operations_health" AS "t1"
    WHERE
      NOT (
        (
          (
            0 + "t1"."devices_excellent" + "t1"."devices_good" + "t1"."devices_fair" + "t1"."devices_poor" + "t1"."devices_critical"
          ) <= "t1"."controllers_in_service"
        )
        AND (
          (
            (
              0 + "t1"."devices_excellent" + "t1"."devices_good" + "t1"."devices_fair" + "t1"."devices_poor" + "t1"."devices_critical"
            ) > 0
          ) = (
            "t1"."avg_device_health_score" IS NOT NULL
          )
        )
        AND (
          (
            "t1"."events_24h" > 0
          )
          OR (
            "t1"."performance_score_24h" = 0
          )
          OR (
            "t1"."performance_score_24h" IS NULL
          )
        )
        AND (
          (
            "t1"."events_24h" = 0
          )
          OR (
            "t1"."performance_score_24h" IS NULL
          )
          OR (
            "t1"."performance_score_24h" > 0
          )
        )
        AND (
          (
            "t1"."maintenance_priority" = 'high'
          ) = (
            (
              "t1"."maintenance_overdue" * 2
            ) > "t1"."total_devices"
          )
        )
        AND (
          (
            "t1"."maintenance_priority" <> 'medium'
          )
          OR (
            (
              "t1"."maintenance_overdue" * 5
            ) > "t1"."total_devices"
          )
        )
      )
  ) AS "t70"
) AS "t88"
