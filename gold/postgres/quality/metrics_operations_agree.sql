WITH "t107" AS (
  SELECT
    "t77"."metric_date",
    "t77"."date",
    "t77"."total_devices",
    "t77"."tap_controllers",
    "t77"."active_devices",
    "t77"."controllers_in_service",
    "t77"."device_availability_pct",
    "t77"."online_now_pct",
    "t77"."device_utilisation_pct",
    "t77"."avg_device_uptime_30d_pct",
    "t77"."total_locations",
    "t77"."active_locations",
    "t77"."pours",
    "t77"."pour_volume_liters",
    "t77"."avg_pour_ml",
    "t77"."quality_issue_rate_pct",
    "t77"."alert_rate_pct",
    "t77"."sla_compliance_pct",
    "t77"."kegs_low",
    "t77"."devices_maintenance_overdue",
    "t77"."active_staff_users",
    "t77"."pours_per_staff_user",
    "t77"."estimated_pour_revenue",
    "t77"."venues",
    "t77"."active",
    "t96"."day",
    "t96"."lost"
  FROM (
    SELECT
      "t68"."metric_date",
      "t68"."date",
      "t68"."total_devices",
      "t68"."tap_controllers",
      "t68"."active_devices",
      "t68"."controllers_in_service",
      "t68"."device_availability_pct",
      "t68"."online_now_pct",
      "t68"."device_utilisation_pct",
      "t68"."avg_device_uptime_30d_pct",
      "t68"."total_locations",
      "t68"."active_locations",
      "t68"."pours",
      "t68"."pour_volume_liters",
      "t68"."avg_pour_ml",
      "t68"."quality_issue_rate_pct",
      "t68"."alert_rate_pct",
      "t68"."sla_compliance_pct",
      "t68"."kegs_low",
      "t68"."devices_maintenance_overdue",
      "t68"."active_staff_users",
      "t68"."pours_per_staff_user",
      "t68"."estimated_pour_revenue",
      "t68"."venues",
      "t68"."active"
    FROM (
      SELECT
        "t10"."metric_date",
        "t10"."date",
        "t10"."total_devices",
        "t10"."tap_controllers",
        "t10"."active_devices",
        "t10"."controllers_in_service",
        "t10"."device_availability_pct",
        "t10"."online_now_pct",
        "t10"."device_utilisation_pct",
        "t10"."avg_device_uptime_30d_pct",
        "t10"."total_locations",
        "t10"."active_locations",
        "t10"."pours",
        "t10"."pour_volume_liters",
        "t10"."avg_pour_ml",
        "t10"."quality_issue_rate_pct",
        "t10"."alert_rate_pct",
        "t10"."sla_compliance_pct",
        "t10"."kegs_low",
        "t10"."devices_maintenance_overdue",
        "t10"."active_staff_users",
        "t10"."pours_per_staff_user",
        "t10"."estimated_pour_revenue",
        "t49"."day",
        "t49"."venues",
        "t49"."active"
      FROM "metrics"."metrics_operations" AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t8"."day",
          COUNT(*) AS "venues",
          COUNT(*) FILTER(WHERE
            "t8"."status" = 'active') AS "active"
        FROM "timeline"."location_days" AS "t8"
        GROUP BY
          1
      ) AS "t49"
        ON "t10"."metric_date" = "t49"."day"
    ) AS "t68"
  ) AS "t77"
  LEFT OUTER JOIN (
    SELECT
      "t78"."day",
      SUM("t78"."lost") AS "lost"
    FROM (
      SELECT
        "t21"."day",
        "t57"."_start",
        "t57"."lost"
      FROM (
        SELECT
          "t0"."metric_date" AS "day"
        FROM "metrics"."metrics_operations" AS "t0"
      ) AS "t21"
      INNER JOIN (
        SELECT
          CAST("t35"."location_created_at" AS DATE) AS "_start",
          COUNT(*) AS "lost"
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__locations" AS "t9"
          WHERE
            "t9"."is_orphan" AND "t9"."location_created_at" IS NOT NULL
        ) AS "t35"
        GROUP BY
          1
      ) AS "t57"
        ON "t21"."day" >= "t57"."_start"
    ) AS "t78"
    GROUP BY
      1
  ) AS "t96"
    ON "t77"."metric_date" = "t96"."day"
), "t111" AS (
  SELECT
    "t70"."metric_date",
    "t70"."date",
    "t70"."total_devices",
    "t70"."tap_controllers",
    "t70"."active_devices",
    "t70"."controllers_in_service",
    "t70"."device_availability_pct",
    "t70"."online_now_pct",
    "t70"."device_utilisation_pct",
    "t70"."avg_device_uptime_30d_pct",
    "t70"."total_locations",
    "t70"."active_locations",
    "t70"."pours",
    "t70"."pour_volume_liters",
    "t70"."avg_pour_ml",
    "t70"."quality_issue_rate_pct",
    "t70"."alert_rate_pct",
    "t70"."sla_compliance_pct",
    "t70"."kegs_low",
    "t70"."devices_maintenance_overdue",
    "t70"."active_staff_users",
    "t70"."pours_per_staff_user",
    "t70"."estimated_pour_revenue",
    "t70"."known",
    "t70"."known_controllers",
    "t104"."day",
    "t104"."lost",
    "t104"."lost_controllers"
  FROM (
    SELECT
      "t59"."metric_date",
      "t59"."date",
      "t59"."total_devices",
      "t59"."tap_controllers",
      "t59"."active_devices",
      "t59"."controllers_in_service",
      "t59"."device_availability_pct",
      "t59"."online_now_pct",
      "t59"."device_utilisation_pct",
      "t59"."avg_device_uptime_30d_pct",
      "t59"."total_locations",
      "t59"."active_locations",
      "t59"."pours",
      "t59"."pour_volume_liters",
      "t59"."avg_pour_ml",
      "t59"."quality_issue_rate_pct",
      "t59"."alert_rate_pct",
      "t59"."sla_compliance_pct",
      "t59"."kegs_low",
      "t59"."devices_maintenance_overdue",
      "t59"."active_staff_users",
      "t59"."pours_per_staff_user",
      "t59"."estimated_pour_revenue",
      "t59"."known",
      "t59"."known_controllers"
    FROM (
      SELECT
        "t10"."metric_date",
        "t10"."date",
        "t10"."total_devices",
        "t10"."tap_controllers",
        "t10"."active_devices",
        "t10"."controllers_in_service",
        "t10"."device_availability_pct",
        "t10"."online_now_pct",
        "t10"."device_utilisation_pct",
        "t10"."avg_device_uptime_30d_pct",
        "t10"."total_locations",
        "t10"."active_locations",
        "t10"."pours",
        "t10"."pour_volume_liters",
        "t10"."avg_pour_ml",
        "t10"."quality_issue_rate_pct",
        "t10"."alert_rate_pct",
        "t10"."sla_compliance_pct",
        "t10"."kegs_low",
        "t10"."devices_maintenance_overdue",
        "t10"."active_staff_users",
        "t10"."pours_per_staff_user",
        "t10"."estimated_pour_revenue",
        "t44"."day",
        "t44"."known",
        "t44"."known_controllers"
      FROM "metrics"."metrics_operations" AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t4"."day",
          COUNT(*) AS "known",
          COUNT(*) FILTER(WHERE
            "t4"."is_tap_controller") AS "known_controllers"
        FROM "timeline"."device_days" AS "t4"
        GROUP BY
          1
      ) AS "t44"
        ON "t10"."metric_date" = "t44"."day"
    ) AS "t59"
  ) AS "t70"
  LEFT OUTER JOIN (
    SELECT
      "t87"."day",
      SUM("t87"."lost") AS "lost",
      SUM("t87"."lost_controllers") AS "lost_controllers"
    FROM (
      SELECT
        "t21"."day",
        "t69"."_start",
        "t69"."lost",
        "t69"."lost_controllers"
      FROM (
        SELECT
          "t0"."metric_date" AS "day"
        FROM "metrics"."metrics_operations" AS "t0"
      ) AS "t21"
      INNER JOIN (
        SELECT
          "t54"."day" AS "_start",
          "t54"."lost",
          "t54"."lost_controllers"
        FROM (
          SELECT
            "t28"."install_date" AS "day",
            COUNT(*) AS "lost",
            COUNT(*) FILTER(WHERE
              "t28"."device_type" = 'tap_controller') AS "lost_controllers"
          FROM (
            SELECT
              *
            FROM "staging"."stg_app_database__devices" AS "t1"
            WHERE
              "t1"."is_orphan" AND "t1"."install_date" IS NOT NULL
          ) AS "t28"
          GROUP BY
            1
        ) AS "t54"
      ) AS "t69"
        ON "t21"."day" >= "t69"."_start"
    ) AS "t87"
    GROUP BY
      1
  ) AS "t104"
    ON "t70"."metric_date" = "t104"."day"
)
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
                        'every day of the company is there' AS "statement",
                        CONCAT_WS('|', COALESCE(CAST("t55"."_lk0" AS VARCHAR), CAST("t55"."_rk0" AS VARCHAR))) AS "entity_key",
                        CASE
                          WHEN "t55"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t55"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE WHEN "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0" THEN '' ELSE 'date ' END AS "differences"
                      FROM (
                        SELECT
                          "t27"."_lk0",
                          "t27"."_l0",
                          "t29"."_rk0",
                          "t29"."_r0"
                        FROM (
                          SELECT
                            "t0"."metric_date" AS "_lk0",
                            "t0"."date" AS "_l0"
                          FROM "metrics"."metrics_operations" AS "t0"
                        ) AS "t27"
                        FULL OUTER JOIN (
                          SELECT
                            "t2"."day" AS "_rk0",
                            "t2"."day" AS "_r0"
                          FROM "timeline"."days" AS "t2"
                          WHERE
                            "t2"."is_company_day"
                        ) AS "t29"
                          ON "t27"."_lk0" = "t29"."_rk0"
                      ) AS "t55"
                      WHERE
                        NOT (
                          (
                            "t55"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t55"."_rk0" IS NOT NULL
                          )
                          AND "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                        )
                    ) AS "t81"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'what taps did on a day' AS "statement",
                        CONCAT_WS('|', COALESCE(CAST("t91"."_lk0" AS VARCHAR), CAST("t91"."_rk0" AS VARCHAR))) AS "entity_key",
                        CASE
                          WHEN "t91"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t91"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END || CASE
                          WHEN "t91"."_l0" IS NOT DISTINCT FROM "t91"."_r0"
                          OR COALESCE(
                            ABS(CAST("t91"."_l0" AS DOUBLE PRECISION) - CAST("t91"."_r0" AS DOUBLE PRECISION)) <= (
                              (
                                ABS(CAST("t91"."_l0" AS DOUBLE PRECISION)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'pours '
                        END || CASE
                          WHEN "t91"."_l1" IS NOT DISTINCT FROM "t91"."_r1"
                          OR COALESCE(
                            ABS("t91"."_l1" - "t91"."_r1") <= (
                              (
                                ABS("t91"."_l1") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'pour_volume_liters '
                        END || CASE
                          WHEN "t91"."_l2" IS NOT DISTINCT FROM "t91"."_r2"
                          OR COALESCE(
                            ABS("t91"."_l2" - "t91"."_r2") <= (
                              (
                                ABS("t91"."_l2") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'avg_pour_ml '
                        END || CASE
                          WHEN "t91"."_l3" IS NOT DISTINCT FROM "t91"."_r3"
                          OR COALESCE(
                            ABS("t91"."_l3" - "t91"."_r3") <= (
                              (
                                ABS("t91"."_l3") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'quality_issue_rate_pct '
                        END || CASE
                          WHEN "t91"."_l4" IS NOT DISTINCT FROM "t91"."_r4"
                          OR COALESCE(
                            ABS("t91"."_l4" - "t91"."_r4") <= (
                              (
                                ABS("t91"."_l4") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                          THEN ''
                          ELSE 'alert_rate_pct '
                        END AS "differences"
                      FROM (
                        SELECT
                          "t50"."_lk0",
                          "t50"."_l0",
                          "t50"."_l1",
                          "t50"."_l2",
                          "t50"."_l3",
                          "t50"."_l4",
                          "t72"."_rk0",
                          "t72"."_r0",
                          "t72"."_r1",
                          "t72"."_r2",
                          "t72"."_r3",
                          "t72"."_r4"
                        FROM (
                          SELECT
                            "t0"."metric_date" AS "_lk0",
                            "t0"."pours" AS "_l0",
                            "t0"."pour_volume_liters" AS "_l1",
                            "t0"."avg_pour_ml" AS "_l2",
                            "t0"."quality_issue_rate_pct" AS "_l3",
                            "t0"."alert_rate_pct" AS "_l4"
                          FROM "metrics"."metrics_operations" AS "t0"
                          WHERE
                            (
                              "t0"."pours" > 0
                            )
                            OR (
                              "t0"."quality_issue_rate_pct" IS NOT NULL
                            )
                            OR (
                              "t0"."alert_rate_pct" IS NOT NULL
                            )
                        ) AS "t50"
                        LEFT OUTER JOIN (
                          SELECT
                            "t56"."day" AS "_rk0",
                            "t56"."pours" AS "_r0",
                            "t56"."pour_volume_liters" AS "_r1",
                            "t56"."avg_pour_ml" AS "_r2",
                            "t56"."quality_issue_rate_pct" AS "_r3",
                            "t56"."alert_rate_pct" AS "_r4"
                          FROM (
                            SELECT
                              "t7"."event_date" AS "day",
                              SUM("t7"."pours") AS "pours",
                              CAST(SUM("t7"."volume_ml") AS DOUBLE PRECISION) / 1000.0 AS "pour_volume_liters",
                              CAST(SUM("t7"."volume_ml") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t7"."pours") AS DOUBLE PRECISION), 0.0) AS "avg_pour_ml",
                              (
                                CAST(SUM("t7"."anomalies") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t7"."readings") AS DOUBLE PRECISION), 0.0)
                              ) * 100.0 AS "quality_issue_rate_pct",
                              (
                                CAST(SUM("t7"."alerts") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t7"."checks") AS DOUBLE PRECISION), 0.0)
                              ) * 100.0 AS "alert_rate_pct"
                            FROM "timeline"."tap_hours" AS "t7"
                            GROUP BY
                              1
                          ) AS "t56"
                        ) AS "t72"
                          ON "t50"."_lk0" = "t72"."_rk0"
                      ) AS "t91"
                      WHERE
                        NOT (
                          (
                            "t91"."_lk0" IS NOT NULL
                          )
                          AND (
                            "t91"."_rk0" IS NOT NULL
                          )
                          AND (
                            "t91"."_l0" IS NOT DISTINCT FROM "t91"."_r0"
                            OR COALESCE(
                              ABS(CAST("t91"."_l0" AS DOUBLE PRECISION) - CAST("t91"."_r0" AS DOUBLE PRECISION)) <= (
                                (
                                  ABS(CAST("t91"."_l0" AS DOUBLE PRECISION)) + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t91"."_l1" IS NOT DISTINCT FROM "t91"."_r1"
                            OR COALESCE(
                              ABS("t91"."_l1" - "t91"."_r1") <= (
                                (
                                  ABS("t91"."_l1") + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t91"."_l2" IS NOT DISTINCT FROM "t91"."_r2"
                            OR COALESCE(
                              ABS("t91"."_l2" - "t91"."_r2") <= (
                                (
                                  ABS("t91"."_l2") + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t91"."_l3" IS NOT DISTINCT FROM "t91"."_r3"
                            OR COALESCE(
                              ABS("t91"."_l3" - "t91"."_r3") <= (
                                (
                                  ABS("t91"."_l3") + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                          AND (
                            "t91"."_l4" IS NOT DISTINCT FROM "t91"."_r4"
                            OR COALESCE(
                              ABS("t91"."_l4" - "t91"."_r4") <= (
                                (
                                  ABS("t91"."_l4") + 1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                    ) AS "t129"
                  ) AS "t131"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'no event of a day is left out' AS "statement",
                      CONCAT_WS('|', COALESCE(CAST("t90"."_lk0" AS VARCHAR), CAST("t90"."_rk0" AS VARCHAR))) AS "entity_key",
                      CASE
                        WHEN "t90"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t90"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t90"."_l0" IS NOT DISTINCT FROM "t90"."_r0"
                        OR COALESCE(
                          ABS(CAST("t90"."_l0" AS DOUBLE PRECISION) - CAST("t90"."_r0" AS DOUBLE PRECISION)) <= (
                            (
                              ABS(CAST("t90"."_l0" AS DOUBLE PRECISION)) + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'pours '
                      END || CASE
                        WHEN "t90"."_l1" IS NOT DISTINCT FROM "t90"."_r1"
                        OR COALESCE(
                          ABS("t90"."_l1" - "t90"."_r1") <= (
                            (
                              ABS("t90"."_l1") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'pour_volume_liters '
                      END || CASE
                        WHEN "t90"."_l2" IS NOT DISTINCT FROM "t90"."_r2"
                        OR COALESCE(
                          ABS("t90"."_l2" - "t90"."_r2") <= (
                            (
                              ABS("t90"."_l2") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'avg_pour_ml '
                      END || CASE
                        WHEN "t90"."_l3" IS NOT DISTINCT FROM "t90"."_r3"
                        OR COALESCE(
                          ABS("t90"."_l3" - "t90"."_r3") <= (
                            (
                              ABS("t90"."_l3") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'quality_issue_rate_pct '
                      END || CASE
                        WHEN "t90"."_l4" IS NOT DISTINCT FROM "t90"."_r4"
                        OR COALESCE(
                          ABS("t90"."_l4" - "t90"."_r4") <= (
                            (
                              ABS("t90"."_l4") + 1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                        THEN ''
                        ELSE 'alert_rate_pct '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t26"."_lk0",
                        "t26"."_l0",
                        "t26"."_l1",
                        "t26"."_l2",
                        "t26"."_l3",
                        "t26"."_l4",
                        "t72"."_rk0",
                        "t72"."_r0",
                        "t72"."_r1",
                        "t72"."_r2",
                        "t72"."_r3",
                        "t72"."_r4"
                      FROM (
                        SELECT
                          "t0"."metric_date" AS "_lk0",
                          "t0"."pours" AS "_l0",
                          "t0"."pour_volume_liters" AS "_l1",
                          "t0"."avg_pour_ml" AS "_l2",
                          "t0"."quality_issue_rate_pct" AS "_l3",
                          "t0"."alert_rate_pct" AS "_l4"
                        FROM "metrics"."metrics_operations" AS "t0"
                      ) AS "t26"
                      INNER JOIN (
                        SELECT
                          "t56"."day" AS "_rk0",
                          "t56"."pours" AS "_r0",
                          "t56"."pour_volume_liters" AS "_r1",
                          "t56"."avg_pour_ml" AS "_r2",
                          "t56"."quality_issue_rate_pct" AS "_r3",
                          "t56"."alert_rate_pct" AS "_r4"
                        FROM (
                          SELECT
                            "t7"."event_date" AS "day",
                            SUM("t7"."pours") AS "pours",
                            CAST(SUM("t7"."volume_ml") AS DOUBLE PRECISION) / 1000.0 AS "pour_volume_liters",
                            CAST(SUM("t7"."volume_ml") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t7"."pours") AS DOUBLE PRECISION), 0.0) AS "avg_pour_ml",
                            (
                              CAST(SUM("t7"."anomalies") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t7"."readings") AS DOUBLE PRECISION), 0.0)
                            ) * 100.0 AS "quality_issue_rate_pct",
                            (
                              CAST(SUM("t7"."alerts") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t7"."checks") AS DOUBLE PRECISION), 0.0)
                            ) * 100.0 AS "alert_rate_pct"
                          FROM "timeline"."tap_hours" AS "t7"
                          GROUP BY
                            1
                        ) AS "t56"
                      ) AS "t72"
                        ON "t26"."_lk0" = "t72"."_rk0"
                    ) AS "t90"
                    WHERE
                      NOT (
                        (
                          "t90"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t90"."_rk0" IS NOT NULL
                        )
                        AND (
                          "t90"."_l0" IS NOT DISTINCT FROM "t90"."_r0"
                          OR COALESCE(
                            ABS(CAST("t90"."_l0" AS DOUBLE PRECISION) - CAST("t90"."_r0" AS DOUBLE PRECISION)) <= (
                              (
                                ABS(CAST("t90"."_l0" AS DOUBLE PRECISION)) + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t90"."_l1" IS NOT DISTINCT FROM "t90"."_r1"
                          OR COALESCE(
                            ABS("t90"."_l1" - "t90"."_r1") <= (
                              (
                                ABS("t90"."_l1") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t90"."_l2" IS NOT DISTINCT FROM "t90"."_r2"
                          OR COALESCE(
                            ABS("t90"."_l2" - "t90"."_r2") <= (
                              (
                                ABS("t90"."_l2") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t90"."_l3" IS NOT DISTINCT FROM "t90"."_r3"
                          OR COALESCE(
                            ABS("t90"."_l3" - "t90"."_r3") <= (
                              (
                                ABS("t90"."_l3") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                        AND (
                          "t90"."_l4" IS NOT DISTINCT FROM "t90"."_r4"
                          OR COALESCE(
                            ABS("t90"."_l4" - "t90"."_r4") <= (
                              (
                                ABS("t90"."_l4") + 1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                  ) AS "t128"
                ) AS "t133"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'devices that reported on a day' AS "statement",
                    CONCAT_WS('|', COALESCE(CAST("t102"."_lk0" AS VARCHAR), CAST("t102"."_rk0" AS VARCHAR))) AS "entity_key",
                    CASE
                      WHEN "t102"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t102"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t102"."_l0" IS NOT DISTINCT FROM "t102"."_r0"
                      THEN ''
                      ELSE 'active_devices '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t41"."_lk0",
                      "t41"."_l0",
                      "t85"."_rk0",
                      "t85"."_r0"
                    FROM (
                      SELECT
                        "t0"."metric_date" AS "_lk0",
                        "t0"."active_devices" AS "_l0"
                      FROM "metrics"."metrics_operations" AS "t0"
                      WHERE
                        "t0"."active_devices" > 0
                    ) AS "t41"
                    FULL OUTER JOIN (
                      SELECT
                        "t63"."day" AS "_rk0",
                        "t63"."active_devices" AS "_r0"
                      FROM (
                        SELECT
                          "t51"."day",
                          COUNT(*) AS "active_devices"
                        FROM (
                          SELECT DISTINCT
                            "t42"."device_id",
                            "t42"."event_date" AS "day"
                          FROM (
                            SELECT
                              *
                            FROM "timeline"."tap_hours" AS "t7"
                            WHERE
                              "t7"."device_id" IN (
                                SELECT
                                  "t1"."device_id"
                                FROM "staging"."stg_app_database__devices" AS "t1"
                              )
                          ) AS "t42"
                        ) AS "t51"
                        GROUP BY
                          1
                      ) AS "t63"
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              *
                            FROM "timeline"."days" AS "t2"
                            WHERE
                              "t2"."is_company_day"
                          ) AS "t30"
                          WHERE
                            "t63"."day" = "t30"."day"
                        )
                    ) AS "t85"
                      ON "t41"."_lk0" = "t85"."_rk0"
                  ) AS "t102"
                  WHERE
                    NOT (
                      (
                        "t102"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t102"."_rk0" IS NOT NULL
                      )
                      AND "t102"."_l0" IS NOT DISTINCT FROM "t102"."_r0"
                    )
                ) AS "t116"
              ) AS "t134"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the fleet of a day' AS "statement",
                  CONCAT_WS('|', COALESCE(CAST("t106"."_lk0" AS VARCHAR), CAST("t106"."_rk0" AS VARCHAR))) AS "entity_key",
                  CASE
                    WHEN "t106"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t106"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t106"."_l0" IS NOT DISTINCT FROM "t106"."_r0"
                    OR COALESCE(
                      ABS(CAST("t106"."_l0" AS DOUBLE PRECISION) - CAST("t106"."_r0" AS DOUBLE PRECISION)) <= (
                        (
                          ABS(CAST("t106"."_l0" AS DOUBLE PRECISION)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'controllers_in_service '
                  END || CASE
                    WHEN "t106"."_l1" IS NOT DISTINCT FROM "t106"."_r1"
                    OR COALESCE(
                      ABS(CAST("t106"."_l1" AS DOUBLE PRECISION) - CAST("t106"."_r1" AS DOUBLE PRECISION)) <= (
                        (
                          ABS(CAST("t106"."_l1" AS DOUBLE PRECISION)) + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'devices_maintenance_overdue '
                  END || CASE
                    WHEN "t106"."_l2" IS NOT DISTINCT FROM "t106"."_r2"
                    OR COALESCE(
                      ABS("t106"."_l2" - "t106"."_r2") <= (
                        (
                          ABS("t106"."_l2") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'avg_device_uptime_30d_pct '
                  END || CASE
                    WHEN "t106"."_l3" IS NOT DISTINCT FROM "t106"."_r3"
                    OR COALESCE(
                      ABS("t106"."_l3" - "t106"."_r3") <= (
                        (
                          ABS("t106"."_l3") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'device_availability_pct '
                  END || CASE
                    WHEN "t106"."_l4" IS NOT DISTINCT FROM "t106"."_r4"
                    OR COALESCE(
                      ABS("t106"."_l4" - "t106"."_r4") <= (
                        (
                          ABS("t106"."_l4") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'device_utilisation_pct '
                  END || CASE
                    WHEN "t106"."_l5" IS NOT DISTINCT FROM "t106"."_r5"
                    OR COALESCE(
                      ABS("t106"."_l5" - "t106"."_r5") <= (
                        (
                          ABS("t106"."_l5") + 1.0
                        ) * 1e-06
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'sla_compliance_pct '
                  END AS "differences"
                FROM (
                  SELECT
                    "t24"."_lk0",
                    "t24"."_l0",
                    "t24"."_l1",
                    "t24"."_l2",
                    "t24"."_l3",
                    "t24"."_l4",
                    "t24"."_l5",
                    "t89"."_rk0",
                    "t89"."_r0",
                    "t89"."_r1",
                    "t89"."_r2",
                    "t89"."_r3",
                    "t89"."_r4",
                    "t89"."_r5"
                  FROM (
                    SELECT
                      "t0"."metric_date" AS "_lk0",
                      "t0"."controllers_in_service" AS "_l0",
                      "t0"."devices_maintenance_overdue" AS "_l1",
                      "t0"."avg_device_uptime_30d_pct" AS "_l2",
                      "t0"."device_availability_pct" AS "_l3",
                      "t0"."device_utilisation_pct" AS "_l4",
                      "t0"."sla_compliance_pct" AS "_l5"
                    FROM "metrics"."metrics_operations" AS "t0"
                  ) AS "t24"
                  RIGHT OUTER JOIN (
                    SELECT
                      "t66"."day" AS "_rk0",
                      "t66"."controllers_in_service" AS "_r0",
                      "t66"."devices_maintenance_overdue" AS "_r1",
                      "t66"."avg_device_uptime_30d_pct" AS "_r2",
                      "t66"."device_availability_pct" AS "_r3",
                      "t66"."device_utilisation_pct" AS "_r4",
                      "t66"."sla_compliance_pct" AS "_r5"
                    FROM (
                      SELECT
                        "t4"."day",
                        COUNT(*) FILTER(WHERE
                          "t4"."is_in_service") AS "controllers_in_service",
                        COUNT(*) FILTER(WHERE
                          "t4"."maintenance_status" = 'overdue') AS "devices_maintenance_overdue",
                        AVG("t4"."uptime_30d") FILTER(WHERE
                          "t4"."is_in_service") AS "avg_device_uptime_30d_pct",
                        (
                          CAST(COUNT(*) FILTER(WHERE
                            "t4"."is_in_service" AND "t4"."has_event") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                            "t4"."is_watched") AS DOUBLE PRECISION), 0.0)
                        ) * 100.0 AS "device_availability_pct",
                        (
                          CAST(COUNT(*) FILTER(WHERE
                            "t4"."is_in_service" AND (
                              "t4"."pours" > 0
                            )) AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                            "t4"."is_watched") AS DOUBLE PRECISION), 0.0)
                        ) * 100.0 AS "device_utilisation_pct",
                        (
                          CAST(COUNT(*) FILTER(WHERE
                            "t4"."is_in_service" AND (
                              "t4"."uptime_30d" >= 95.0
                            )) AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                            "t4"."is_watched") AS DOUBLE PRECISION), 0.0)
                        ) * 100.0 AS "sla_compliance_pct"
                      FROM "timeline"."device_days" AS "t4"
                      GROUP BY
                        1
                    ) AS "t66"
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM (
                          SELECT
                            *
                          FROM "timeline"."days" AS "t2"
                          WHERE
                            "t2"."is_company_day"
                        ) AS "t30"
                        WHERE
                          "t66"."day" = "t30"."day"
                      )
                  ) AS "t89"
                    ON "t24"."_lk0" = "t89"."_rk0"
                ) AS "t106"
                WHERE
                  NOT (
                    (
                      "t106"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t106"."_rk0" IS NOT NULL
                    )
                    AND (
                      "t106"."_l0" IS NOT DISTINCT FROM "t106"."_r0"
                      OR COALESCE(
                        ABS(CAST("t106"."_l0" AS DOUBLE PRECISION) - CAST("t106"."_r0" AS DOUBLE PRECISION)) <= (
                          (
                            ABS(CAST("t106"."_l0" AS DOUBLE PRECISION)) + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t106"."_l1" IS NOT DISTINCT FROM "t106"."_r1"
                      OR COALESCE(
                        ABS(CAST("t106"."_l1" AS DOUBLE PRECISION) - CAST("t106"."_r1" AS DOUBLE PRECISION)) <= (
                          (
                            ABS(CAST("t106"."_l1" AS DOUBLE PRECISION)) + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t106"."_l2" IS NOT DISTINCT FROM "t106"."_r2"
                      OR COALESCE(
                        ABS("t106"."_l2" - "t106"."_r2") <= (
                          (
                            ABS("t106"."_l2") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t106"."_l3" IS NOT DISTINCT FROM "t106"."_r3"
                      OR COALESCE(
                        ABS("t106"."_l3" - "t106"."_r3") <= (
                          (
                            ABS("t106"."_l3") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t106"."_l4" IS NOT DISTINCT FROM "t106"."_r4"
                      OR COALESCE(
                        ABS("t106"."_l4" - "t106"."_r4") <= (
                          (
                            ABS("t106"."_l4") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t106"."_l5" IS NOT DISTINCT FROM "t106"."_r5"
                      OR COALESCE(
                        ABS("t106"."_l5" - "t106"."_r5") <= (
                          (
                            ABS("t106"."_l5") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS "t136"
            ) AS "t138"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'no fleet without devices' AS "statement",
                CONCAT_WS('|', COALESCE(CAST("t105"."_lk0" AS VARCHAR), CAST("t105"."_rk0" AS VARCHAR))) AS "entity_key",
                CASE
                  WHEN "t105"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t105"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS "differences"
              FROM (
                SELECT
                  "t40"."_lk0",
                  "t88"."_rk0"
                FROM (
                  SELECT
                    "t0"."metric_date" AS "_lk0"
                  FROM "metrics"."metrics_operations" AS "t0"
                  WHERE
                    "t0"."controllers_in_service" > 0
                ) AS "t40"
                LEFT OUTER JOIN (
                  SELECT
                    "t66"."day" AS "_rk0"
                  FROM (
                    SELECT
                      "t4"."day",
                      COUNT(*) FILTER(WHERE
                        "t4"."is_in_service") AS "controllers_in_service",
                      COUNT(*) FILTER(WHERE
                        "t4"."maintenance_status" = 'overdue') AS "devices_maintenance_overdue",
                      AVG("t4"."uptime_30d") FILTER(WHERE
                        "t4"."is_in_service") AS "avg_device_uptime_30d_pct",
                      (
                        CAST(COUNT(*) FILTER(WHERE
                          "t4"."is_in_service" AND "t4"."has_event") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                          "t4"."is_watched") AS DOUBLE PRECISION), 0.0)
                      ) * 100.0 AS "device_availability_pct",
                      (
                        CAST(COUNT(*) FILTER(WHERE
                          "t4"."is_in_service" AND (
                            "t4"."pours" > 0
                          )) AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                          "t4"."is_watched") AS DOUBLE PRECISION), 0.0)
                      ) * 100.0 AS "device_utilisation_pct",
                      (
                        CAST(COUNT(*) FILTER(WHERE
                          "t4"."is_in_service" AND (
                            "t4"."uptime_30d" >= 95.0
                          )) AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) FILTER(WHERE
                          "t4"."is_watched") AS DOUBLE PRECISION), 0.0)
                      ) * 100.0 AS "sla_compliance_pct"
                    FROM "timeline"."device_days" AS "t4"
                    GROUP BY
                      1
                  ) AS "t66"
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          *
                        FROM "timeline"."days" AS "t2"
                        WHERE
                          "t2"."is_company_day"
                      ) AS "t30"
                      WHERE
                        "t66"."day" = "t30"."day"
                    )
                ) AS "t88"
                  ON "t40"."_lk0" = "t88"."_rk0"
              ) AS "t105"
              WHERE
                NOT (
                  (
                    "t105"."_lk0" IS NOT NULL
                  ) AND (
                    "t105"."_rk0" IS NOT NULL
                  )
                )
            ) AS "t114"
          ) AS "t139"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'devices of a day' AS "statement",
              CONCAT_WS('|', COALESCE(CAST("t137"."_lk0" AS VARCHAR), CAST("t137"."_rk0" AS VARCHAR))) AS "entity_key",
              CASE
                WHEN "t137"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t137"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t137"."_l0" IS NOT DISTINCT FROM "t137"."_r0"
                THEN ''
                ELSE 'total_devices '
              END || CASE
                WHEN "t137"."_l1" IS NOT DISTINCT FROM "t137"."_r1"
                THEN ''
                ELSE 'tap_controllers '
              END AS "differences"
            FROM (
              SELECT
                "t120"."_lk0",
                "t120"."_l0",
                "t120"."_l1",
                "t132"."_rk0",
                "t132"."_r0",
                "t132"."_r1"
              FROM (
                SELECT
                  "t113"."metric_date" AS "_lk0",
                  "t113"."total_devices" AS "_l0",
                  "t113"."tap_controllers" AS "_l1"
                FROM "t111" AS "t113"
              ) AS "t120"
              FULL OUTER JOIN (
                SELECT
                  "t126"."metric_date" AS "_rk0",
                  "t126"."devices" AS "_r0",
                  "t126"."controllers" AS "_r1"
                FROM (
                  SELECT
                    "t113"."metric_date",
                    "t113"."date",
                    "t113"."total_devices",
                    "t113"."tap_controllers",
                    "t113"."active_devices",
                    "t113"."controllers_in_service",
                    "t113"."device_availability_pct",
                    "t113"."online_now_pct",
                    "t113"."device_utilisation_pct",
                    "t113"."avg_device_uptime_30d_pct",
                    "t113"."total_locations",
                    "t113"."active_locations",
                    "t113"."pours",
                    "t113"."pour_volume_liters",
                    "t113"."avg_pour_ml",
                    "t113"."quality_issue_rate_pct",
                    "t113"."alert_rate_pct",
                    "t113"."sla_compliance_pct",
                    "t113"."kegs_low",
                    "t113"."devices_maintenance_overdue",
                    "t113"."active_staff_users",
                    "t113"."pours_per_staff_user",
                    "t113"."estimated_pour_revenue",
                    "t113"."known",
                    "t113"."known_controllers",
                    "t113"."day",
                    "t113"."lost",
                    "t113"."lost_controllers",
                    COALESCE("t113"."known", 0) + COALESCE("t113"."lost", 0) AS "devices",
                    COALESCE("t113"."known_controllers", 0) + COALESCE("t113"."lost_controllers", 0) AS "controllers"
                  FROM "t111" AS "t113"
                ) AS "t126"
              ) AS "t132"
                ON "t120"."_lk0" = "t132"."_rk0"
            ) AS "t137"
            WHERE
              NOT (
                (
                  "t137"."_lk0" IS NOT NULL
                )
                AND (
                  "t137"."_rk0" IS NOT NULL
                )
                AND "t137"."_l0" IS NOT DISTINCT FROM "t137"."_r0"
                AND "t137"."_l1" IS NOT DISTINCT FROM "t137"."_r1"
              )
          ) AS "t141"
        ) AS "t142"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'venues of a day' AS "statement",
            CONCAT_WS('|', COALESCE(CAST("t135"."_lk0" AS VARCHAR), CAST("t135"."_rk0" AS VARCHAR))) AS "entity_key",
            CASE
              WHEN "t135"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t135"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t135"."_l0" IS NOT DISTINCT FROM "t135"."_r0"
              THEN ''
              ELSE 'total_locations '
            END || CASE
              WHEN "t135"."_l1" IS NOT DISTINCT FROM "t135"."_r1"
              THEN ''
              ELSE 'active_locations '
            END AS "differences"
          FROM (
            SELECT
              "t115"."_lk0",
              "t115"."_l0",
              "t115"."_l1",
              "t127"."_rk0",
              "t127"."_r0",
              "t127"."_r1"
            FROM (
              SELECT
                "t110"."metric_date" AS "_lk0",
                "t110"."total_locations" AS "_l0",
                "t110"."active_locations" AS "_l1"
              FROM "t107" AS "t110"
            ) AS "t115"
            FULL OUTER JOIN (
              SELECT
                "t119"."metric_date" AS "_rk0",
                "t119"."all_venues" AS "_r0",
                "t119"."all_active" AS "_r1"
              FROM (
                SELECT
                  "t110"."metric_date",
                  "t110"."date",
                  "t110"."total_devices",
                  "t110"."tap_controllers",
                  "t110"."active_devices",
                  "t110"."controllers_in_service",
                  "t110"."device_availability_pct",
                  "t110"."online_now_pct",
                  "t110"."device_utilisation_pct",
                  "t110"."avg_device_uptime_30d_pct",
                  "t110"."total_locations",
                  "t110"."active_locations",
                  "t110"."pours",
                  "t110"."pour_volume_liters",
                  "t110"."avg_pour_ml",
                  "t110"."quality_issue_rate_pct",
                  "t110"."alert_rate_pct",
                  "t110"."sla_compliance_pct",
                  "t110"."kegs_low",
                  "t110"."devices_maintenance_overdue",
                  "t110"."active_staff_users",
                  "t110"."pours_per_staff_user",
                  "t110"."estimated_pour_revenue",
                  "t110"."venues",
                  "t110"."active",
                  "t110"."day",
                  "t110"."lost",
                  COALESCE("t110"."venues", 0) + COALESCE("t110"."lost", 0) AS "all_venues",
                  COALESCE("t110"."active", 0) AS "all_active"
                FROM "t107" AS "t110"
              ) AS "t119"
            ) AS "t127"
              ON "t115"."_lk0" = "t127"."_rk0"
          ) AS "t135"
          WHERE
            NOT (
              (
                "t135"."_lk0" IS NOT NULL
              )
              AND (
                "t135"."_rk0" IS NOT NULL
              )
              AND "t135"."_l0" IS NOT DISTINCT FROM "t135"."_r0"
              AND "t135"."_l1" IS NOT DISTINCT FROM "t135"."_r1"
            )
        ) AS "t140"
      ) AS "t143"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'staff of a day' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t109"."_lk0" AS VARCHAR), CAST("t109"."_rk0" AS VARCHAR))) AS "entity_key",
          CASE
            WHEN "t109"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t109"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t109"."_l0" IS NOT DISTINCT FROM "t109"."_r0"
            THEN ''
            ELSE 'active_staff_users '
          END AS "differences"
        FROM (
          SELECT
            "t38"."_lk0",
            "t38"."_l0",
            "t98"."_rk0",
            "t98"."_r0"
          FROM (
            SELECT
              "t0"."metric_date" AS "_lk0",
              "t0"."active_staff_users" AS "_l0"
            FROM "metrics"."metrics_operations" AS "t0"
            WHERE
              "t0"."active_staff_users" > 0
          ) AS "t38"
          FULL OUTER JOIN (
            SELECT
              "t76"."day" AS "_rk0",
              "t76"."active_staff_users" AS "_r0"
            FROM (
              SELECT
                "t62"."day",
                COUNT(*) AS "active_staff_users"
              FROM (
                SELECT
                  "t32"."user_id",
                  "t32"."day",
                  "t32"."account_id",
                  "t32"."sessions",
                  "t32"."session_seconds",
                  "t32"."timed_sessions",
                  "t32"."page_views",
                  "t32"."feature_uses",
                  "t32"."is_active",
                  "t32"."is_active_7d",
                  "t32"."is_active_30d",
                  "t32"."sessions_7d",
                  "t32"."sessions_30d",
                  "t32"."session_seconds_30d",
                  "t32"."timed_sessions_30d",
                  "t32"."active_days_30d",
                  "t32"."page_views_7d",
                  "t32"."page_views_30d",
                  "t32"."features_used_30d",
                  "t32"."feature_categories_30d",
                  "t32"."page_categories_30d",
                  "t32"."feature_uses_30d",
                  "t32"."lifetime_features",
                  "t32"."lifetime_feature_categories",
                  "t32"."engagement_points",
                  "t32"."engagement_score",
                  "t32"."engagement_tier",
                  "t32"."last_activity_date",
                  "t32"."last_session_date",
                  "t32"."last_login_date",
                  "t32"."never_logged_in"
                FROM (
                  SELECT
                    *
                  FROM "timeline"."user_days" AS "t5"
                  WHERE
                    "t5"."is_active"
                ) AS "t32"
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM (
                      SELECT
                        *
                      FROM "staging"."stg_app_database__users" AS "t6"
                      WHERE
                        "t6"."role_category" = 'Operator'
                    ) AS "t45"
                    WHERE
                      "t32"."user_id" = "t45"."user_id"
                  )
              ) AS "t62"
              GROUP BY
                1
            ) AS "t76"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    *
                  FROM "timeline"."days" AS "t2"
                  WHERE
                    "t2"."is_company_day"
                ) AS "t30"
                WHERE
                  "t76"."day" = "t30"."day"
              )
          ) AS "t98"
            ON "t38"."_lk0" = "t98"."_rk0"
        ) AS "t109"
        WHERE
          NOT (
            (
              "t109"."_lk0" IS NOT NULL
            )
            AND (
              "t109"."_rk0" IS NOT NULL
            )
            AND "t109"."_l0" IS NOT DISTINCT FROM "t109"."_r0"
          )
      ) AS "t122"
    ) AS "t144"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'low kegs of the last day' AS "statement",
        CONCAT_WS('|', COALESCE(CAST("t108"."_lk0" AS VARCHAR), CAST("t108"."_rk0" AS VARCHAR))) AS "entity_key",
        CASE
          WHEN "t108"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t108"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t108"."_l0" IS NOT DISTINCT FROM "t108"."_r0"
          THEN ''
          ELSE 'kegs_low '
        END AS "differences"
      FROM (
        SELECT
          "t37"."_lk0",
          "t37"."_l0",
          "t97"."_rk0",
          "t97"."_r0"
        FROM (
          SELECT
            "t0"."metric_date" AS "_lk0",
            "t0"."kegs_low" AS "_l0"
          FROM "metrics"."metrics_operations" AS "t0"
          WHERE
            "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
        ) AS "t37"
        LEFT OUTER JOIN (
          SELECT
            MAKE_DATE(2026, 6, 30) AS "_rk0",
            "t84"."kegs_low" AS "_r0"
          FROM (
            SELECT
              COUNT(*) AS "kegs_low"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t33"."keg_level_percent",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t33"."location_id", "t33"."keg_id"
                    ORDER BY "t33"."event_timestamp" DESC NULLS LAST, "t33"."tap_event_id" DESC NULLS LAST
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "latest"
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_app_database__tap_events" AS "t3"
                  WHERE
                    "t3"."keg_id" IS NOT NULL
                    AND "t3"."keg_level_percent" IS NOT NULL
                    AND "t3"."event_date" <= MAKE_DATE(2026, 6, 30)
                    AND "t3"."event_date" > (
                      MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
                    )
                ) AS "t33"
              ) AS "t61"
              WHERE
                "t61"."latest" = 0 AND "t61"."keg_level_percent" < 15.0
            ) AS "t75"
          ) AS "t84"
        ) AS "t97"
          ON "t37"."_lk0" = "t97"."_rk0"
      ) AS "t108"
      WHERE
        NOT (
          (
            "t108"."_lk0" IS NOT NULL
          )
          AND (
            "t108"."_rk0" IS NOT NULL
          )
          AND "t108"."_l0" IS NOT DISTINCT FROM "t108"."_r0"
        )
    ) AS "t121"
  ) AS "t145"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'devices online now' AS "statement",
      CONCAT_WS('|', COALESCE(CAST("t103"."_lk0" AS VARCHAR), CAST("t103"."_rk0" AS VARCHAR))) AS "entity_key",
      CASE
        WHEN "t103"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t103"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t103"."_l0" IS NOT DISTINCT FROM "t103"."_r0"
        OR COALESCE(
          ABS("t103"."_l0" - "t103"."_r0") <= (
            (
              ABS("t103"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'online_now_pct '
      END AS "differences"
    FROM (
      SELECT
        "t36"."_lk0",
        "t36"."_l0",
        "t86"."_rk0",
        "t86"."_r0"
      FROM (
        SELECT
          "t0"."metric_date" AS "_lk0",
          "t0"."online_now_pct" AS "_l0"
        FROM "metrics"."metrics_operations" AS "t0"
        WHERE
          "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
      ) AS "t36"
      LEFT OUTER JOIN (
        SELECT
          MAKE_DATE(2026, 6, 30) AS "_rk0",
          "t74"."online_now_pct" AS "_r0"
        FROM (
          SELECT
            (
              CAST(COUNT(*) FILTER(WHERE
                "t43"."is_online") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT("t43"."is_online") AS DOUBLE PRECISION), 0.0)
            ) * 100.0 AS "online_now_pct"
          FROM (
            SELECT
              *
            FROM "staging"."stg_app_database__devices" AS "t1"
            WHERE
              (
                "t1"."install_date" <= MAKE_DATE(2026, 6, 30)
              )
              OR (
                "t1"."install_date" IS NULL
              )
          ) AS "t43"
        ) AS "t74"
      ) AS "t86"
        ON "t36"."_lk0" = "t86"."_rk0"
    ) AS "t103"
    WHERE
      NOT (
        (
          "t103"."_lk0" IS NOT NULL
        )
        AND (
          "t103"."_rk0" IS NOT NULL
        )
        AND (
          "t103"."_l0" IS NOT DISTINCT FROM "t103"."_r0"
          OR COALESCE(
            ABS("t103"."_l0" - "t103"."_r0") <= (
              (
                ABS("t103"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t125"
) AS "t146"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a day of operations agrees with itself' AS "statement",
      COALESCE(CAST("t0"."metric_date" AS VARCHAR), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          CASE
            WHEN (
              "t0"."active_staff_users" IS NULL
            )
            OR (
              "t0"."active_staff_users" = 0
            )
            OR (
              "t0"."pours" IS NULL
            )
            THEN "t0"."pours_per_staff_user" IS NULL
            ELSE (
              "t0"."pours_per_staff_user" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  "t0"."pours" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users" AS DOUBLE PRECISION)
                  ) - CAST("t0"."pours" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(
                      "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users" AS DOUBLE PRECISION)
                    ),
                    ABS(CAST("t0"."pours" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'per_head; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
          )
          OR (
            "t0"."online_now_pct" IS NULL
          )
        )
        THEN 'online; '
        ELSE ''
      END AS "differences"
    FROM "metrics"."metrics_operations" AS "t0"
    WHERE
      NOT (
        CASE
          WHEN (
            "t0"."active_staff_users" IS NULL
          )
          OR (
            "t0"."active_staff_users" = 0
          )
          OR (
            "t0"."pours" IS NULL
          )
          THEN "t0"."pours_per_staff_user" IS NULL
          ELSE (
            "t0"."pours_per_staff_user" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users" AS DOUBLE PRECISION)
                ) IS NULL
              )
              AND (
                "t0"."pours" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users" AS DOUBLE PRECISION)
                ) - CAST("t0"."pours" AS DOUBLE PRECISION)
              ) <= (
                GREATEST(
                  ABS(
                    "t0"."pours_per_staff_user" * CAST("t0"."active_staff_users" AS DOUBLE PRECISION)
                  ),
                  ABS(CAST("t0"."pours" AS DOUBLE PRECISION)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
        AND (
          (
            "t0"."metric_date" = MAKE_DATE(2026, 6, 30)
          )
          OR (
            "t0"."online_now_pct" IS NULL
          )
        )
      )
  ) AS "t93"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price on all days' AS "statement",
      COALESCE(CAST("t53"."metric_date" AS VARCHAR), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          ABS(
            CAST("t53"."estimated_pour_revenue" AS DOUBLE PRECISION) - (
              (
                CAST("t53"."pour_volume_liters" AS DOUBLE PRECISION) / NULLIF("t53"."_poured", 0.0)
              ) * "t53"."_taken"
            )
          ) <= (
            (
              (
                (
                  CAST("t53"."pour_volume_liters" AS DOUBLE PRECISION) / NULLIF("t53"."_poured", 0.0)
                ) * "t53"."_rows"
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t10"."metric_date",
        "t10"."date",
        "t10"."total_devices",
        "t10"."tap_controllers",
        "t10"."active_devices",
        "t10"."controllers_in_service",
        "t10"."device_availability_pct",
        "t10"."online_now_pct",
        "t10"."device_utilisation_pct",
        "t10"."avg_device_uptime_30d_pct",
        "t10"."total_locations",
        "t10"."active_locations",
        "t10"."pours",
        "t10"."pour_volume_liters",
        "t10"."avg_pour_ml",
        "t10"."quality_issue_rate_pct",
        "t10"."alert_rate_pct",
        "t10"."sla_compliance_pct",
        "t10"."kegs_low",
        "t10"."devices_maintenance_overdue",
        "t10"."active_staff_users",
        "t10"."pours_per_staff_user",
        "t10"."estimated_pour_revenue",
        "t47"."_taken",
        "t47"."_poured",
        "t47"."_rows"
      FROM "metrics"."metrics_operations" AS "t10"
      CROSS JOIN (
        SELECT
          SUM(CAST("t0"."estimated_pour_revenue" AS DOUBLE PRECISION)) AS "_taken",
          SUM("t0"."pour_volume_liters") AS "_poured",
          COUNT(*) FILTER(WHERE
            "t0"."pour_volume_liters" > 0) AS "_rows"
        FROM "metrics"."metrics_operations" AS "t0"
      ) AS "t47"
    ) AS "t53"
    WHERE
      NOT (
        ABS(
          CAST("t53"."estimated_pour_revenue" AS DOUBLE PRECISION) - (
            (
              CAST("t53"."pour_volume_liters" AS DOUBLE PRECISION) / NULLIF("t53"."_poured", 0.0)
            ) * "t53"."_taken"
          )
        ) <= (
          (
            (
              (
                CAST("t53"."pour_volume_liters" AS DOUBLE PRECISION) / NULLIF("t53"."_poured", 0.0)
              ) * "t53"."_rows"
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS "t99"
) AS "t101"
