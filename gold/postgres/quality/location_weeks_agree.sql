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
            'a week of a venue = its days' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t52"."_lk0", "t52"."_rk0"),
              COALESCE(CAST("t52"."_lk1" AS VARCHAR), CAST("t52"."_rk1" AS VARCHAR))
            ) AS "entity_key",
            CASE
              WHEN "t52"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t52"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
              OR COALESCE(
                ABS(CAST("t52"."_l0" AS DOUBLE PRECISION) - CAST("t52"."_r0" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t52"."_l0" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'weekly_tap_events '
            END || CASE
              WHEN "t52"."_l1" IS NOT DISTINCT FROM "t52"."_r1"
              OR COALESCE(
                ABS(CAST("t52"."_l1" AS DOUBLE PRECISION) - CAST("t52"."_r1" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t52"."_l1" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'weekly_pours '
            END || CASE
              WHEN "t52"."_l2" IS NOT DISTINCT FROM "t52"."_r2"
              OR COALESCE(
                ABS(CAST("t52"."_l2" AS DOUBLE PRECISION) - CAST("t52"."_r2" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t52"."_l2" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_days '
            END || CASE
              WHEN "t52"."_l3" IS NOT DISTINCT FROM "t52"."_r3"
              OR COALESCE(
                ABS(CAST("t52"."_l3" AS DOUBLE PRECISION) - CAST("t52"."_r3" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t52"."_l3" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'quality_issues '
            END || CASE
              WHEN "t52"."_l4" IS NOT DISTINCT FROM "t52"."_r4"
              OR COALESCE(
                ABS(CAST("t52"."_l4" AS DOUBLE PRECISION) - CAST("t52"."_r4" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t52"."_l4" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'days_covered '
            END || CASE
              WHEN "t52"."_l5" IS NOT DISTINCT FROM "t52"."_r5"
              OR COALESCE(
                ABS(CAST("t52"."_l5" AS DOUBLE PRECISION) - CAST("t52"."_r5" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t52"."_l5" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_devices '
            END || CASE
              WHEN "t52"."_l6" IS NOT DISTINCT FROM "t52"."_r6"
              OR COALESCE(
                ABS("t52"."_l6" - "t52"."_r6") <= (
                  (
                    ABS("t52"."_l6") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_volume '
            END || CASE
              WHEN "t52"."_l7" IS NOT DISTINCT FROM "t52"."_r7"
              OR COALESCE(
                ABS("t52"."_l7" - "t52"."_r7") <= (
                  (
                    ABS("t52"."_l7") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_flow_rate '
            END || CASE
              WHEN "t52"."_l8" IS NOT DISTINCT FROM "t52"."_r8"
              OR COALESCE(
                ABS("t52"."_l8" - "t52"."_r8") <= (
                  (
                    ABS("t52"."_l8") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'quality_issue_rate '
            END || CASE
              WHEN "t52"."_l9" IS NOT DISTINCT FROM "t52"."_r9"
              OR COALESCE(
                ABS("t52"."_l9" - "t52"."_r9") <= (
                  (
                    ABS("t52"."_l9") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'device_connectivity_rate '
            END AS "differences"
          FROM (
            SELECT
              "t14"."_lk0",
              "t14"."_lk1",
              "t14"."_l0",
              "t14"."_l1",
              "t14"."_l2",
              "t14"."_l3",
              "t14"."_l4",
              "t14"."_l5",
              "t14"."_l6",
              "t14"."_l7",
              "t14"."_l8",
              "t14"."_l9",
              "t48"."_rk0",
              "t48"."_rk1",
              "t48"."_r0",
              "t48"."_r1",
              "t48"."_r2",
              "t48"."_r3",
              "t48"."_r4",
              "t48"."_r5",
              "t48"."_r6",
              "t48"."_r7",
              "t48"."_r8",
              "t48"."_r9"
            FROM (
              SELECT
                "t0"."location_id" AS "_lk0",
                "t0"."week_start_date" AS "_lk1",
                "t0"."weekly_tap_events" AS "_l0",
                "t0"."weekly_pours" AS "_l1",
                "t0"."active_days" AS "_l2",
                "t0"."quality_issues" AS "_l3",
                "t0"."days_covered" AS "_l4",
                "t0"."total_devices" AS "_l5",
                "t0"."total_volume" AS "_l6",
                "t0"."avg_flow_rate" AS "_l7",
                "t0"."quality_issue_rate" AS "_l8",
                "t0"."device_connectivity_rate" AS "_l9"
              FROM "entity"."entity_locations_weekly" AS "t0"
            ) AS "t14"
            FULL OUTER JOIN (
              SELECT
                "t40"."location_id" AS "_rk0",
                "t40"."week_start_date" AS "_rk1",
                "t40"."weekly_tap_events" AS "_r0",
                "t40"."weekly_pours" AS "_r1",
                "t40"."active_days" AS "_r2",
                "t40"."quality_issues" AS "_r3",
                "t40"."days_covered" AS "_r4",
                "t40"."total_devices" AS "_r5",
                "t40"."total_volume" AS "_r6",
                "t40"."avg_flow_rate" AS "_r7",
                "t40"."quality_issue_rate" AS "_r8",
                "t40"."device_connectivity_rate" AS "_r9"
              FROM (
                SELECT
                  "t31"."location_id",
                  "t31"."week_start_date",
                  SUM("t31"."events") AS "weekly_tap_events",
                  SUM("t31"."pours") AS "weekly_pours",
                  COUNT(*) FILTER(WHERE
                    "t31"."events" > 0) AS "active_days",
                  SUM("t31"."anomalies") AS "quality_issues",
                  COUNT(*) AS "days_covered",
                  MAX("t31"."devices") AS "total_devices",
                  SUM("t31"."volume_ml") AS "total_volume",
                  CAST(SUM("t31"."flow_sum") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t31"."flow_readings") AS DOUBLE PRECISION), 0.0) AS "avg_flow_rate",
                  (
                    CAST(SUM("t31"."anomalies") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t31"."readings") AS DOUBLE PRECISION), 0.0)
                  ) * 100.0 AS "quality_issue_rate",
                  (
                    CAST(SUM("t31"."controllers_active") AS DOUBLE PRECISION) / NULLIF(CAST(SUM("t31"."controllers_watched") AS DOUBLE PRECISION), 0.0)
                  ) * 100.0 AS "device_connectivity_rate"
                FROM (
                  SELECT
                    "t1"."location_id",
                    "t1"."day",
                    "t1"."account_id",
                    "t1"."location_created_date",
                    "t1"."devices",
                    "t1"."tap_controllers",
                    "t1"."controllers_in_service",
                    "t1"."controllers_watched",
                    "t1"."controllers_active",
                    "t1"."availability_pct",
                    "t1"."active_devices",
                    "t1"."active_devices_30d",
                    "t1"."events",
                    "t1"."pours",
                    "t1"."volume_ml",
                    "t1"."readings",
                    "t1"."anomalies",
                    "t1"."flow_readings",
                    "t1"."flow_sum",
                    "t1"."events_30d",
                    "t1"."pours_30d",
                    "t1"."volume_ml_30d",
                    "t1"."readings_30d",
                    "t1"."anomalies_30d",
                    "t1"."quality_issue_rate_30d",
                    "t1"."avg_flow_rate_30d",
                    "t1"."active_days_30d",
                    "t1"."health_score",
                    "t1"."health_band",
                    "t1"."connectivity_tier",
                    "t1"."volume_tier",
                    "t1"."status",
                    "t1"."operational_status",
                    CAST(CAST("t1"."day" - MAKE_INTERVAL(
                      days => CAST((
                        (
                          (
                            (
                              CAST(EXTRACT(epoch FROM CAST("t1"."day" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                            ) + 7
                          ) % 7
                        ) + 1
                      ) - 1 AS INT)
                    ) AS TIMESTAMP) AS DATE) AS "week_start_date"
                  FROM "timeline"."location_days" AS "t1"
                ) AS "t31"
                GROUP BY
                  1,
                  2
              ) AS "t40"
            ) AS "t48"
              ON "t14"."_lk0" = "t48"."_rk0" AND "t14"."_lk1" = "t48"."_rk1"
          ) AS "t52"
          WHERE
            NOT (
              (
                "t52"."_lk0" IS NOT NULL
              )
              AND (
                "t52"."_rk0" IS NOT NULL
              )
              AND (
                "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
                OR COALESCE(
                  ABS(CAST("t52"."_l0" AS DOUBLE PRECISION) - CAST("t52"."_r0" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t52"."_l0" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l1" IS NOT DISTINCT FROM "t52"."_r1"
                OR COALESCE(
                  ABS(CAST("t52"."_l1" AS DOUBLE PRECISION) - CAST("t52"."_r1" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t52"."_l1" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l2" IS NOT DISTINCT FROM "t52"."_r2"
                OR COALESCE(
                  ABS(CAST("t52"."_l2" AS DOUBLE PRECISION) - CAST("t52"."_r2" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t52"."_l2" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l3" IS NOT DISTINCT FROM "t52"."_r3"
                OR COALESCE(
                  ABS(CAST("t52"."_l3" AS DOUBLE PRECISION) - CAST("t52"."_r3" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t52"."_l3" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l4" IS NOT DISTINCT FROM "t52"."_r4"
                OR COALESCE(
                  ABS(CAST("t52"."_l4" AS DOUBLE PRECISION) - CAST("t52"."_r4" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t52"."_l4" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l5" IS NOT DISTINCT FROM "t52"."_r5"
                OR COALESCE(
                  ABS(CAST("t52"."_l5" AS DOUBLE PRECISION) - CAST("t52"."_r5" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t52"."_l5" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l6" IS NOT DISTINCT FROM "t52"."_r6"
                OR COALESCE(
                  ABS("t52"."_l6" - "t52"."_r6") <= (
                    (
                      ABS("t52"."_l6") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l7" IS NOT DISTINCT FROM "t52"."_r7"
                OR COALESCE(
                  ABS("t52"."_l7" - "t52"."_r7") <= (
                    (
                      ABS("t52"."_l7") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l8" IS NOT DISTINCT FROM "t52"."_r8"
                OR COALESCE(
                  ABS("t52"."_l8" - "t52"."_r8") <= (
                    (
                      ABS("t52"."_l8") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t52"."_l9" IS NOT DISTINCT FROM "t52"."_r9"
                OR COALESCE(
                  ABS("t52"."_l9" - "t52"."_r9") <= (
                    (
                      ABS("t52"."_l9") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t61"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'devices that reported in a week' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t50"."_lk0", "t50"."_rk0"),
              COALESCE(CAST("t50"."_lk1" AS VARCHAR), CAST("t50"."_rk1" AS VARCHAR))
            ) AS "entity_key",
            CASE
              WHEN "t50"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t50"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
              THEN ''
              ELSE 'active_devices '
            END AS "differences"
          FROM (
            SELECT
              "t22"."_lk0",
              "t22"."_lk1",
              "t22"."_l0",
              "t43"."_rk0",
              "t43"."_rk1",
              "t43"."_r0"
            FROM (
              SELECT
                "t0"."location_id" AS "_lk0",
                "t0"."week_start_date" AS "_lk1",
                "t0"."active_devices" AS "_l0"
              FROM "entity"."entity_locations_weekly" AS "t0"
              WHERE
                "t0"."active_devices" > 0
            ) AS "t22"
            FULL OUTER JOIN (
              SELECT
                "t36"."location_id" AS "_rk0",
                "t36"."week_start_date" AS "_rk1",
                "t36"."active_devices" AS "_r0"
              FROM (
                SELECT
                  "t32"."location_id",
                  "t32"."week_start_date",
                  COUNT(*) AS "active_devices"
                FROM (
                  SELECT DISTINCT
                    "t4"."location_id",
                    "t4"."device_id",
                    CAST(CAST("t4"."day" - MAKE_INTERVAL(
                      days => CAST((
                        (
                          (
                            (
                              CAST(EXTRACT(epoch FROM CAST("t4"."day" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                            ) + 7
                          ) % 7
                        ) + 1
                      ) - 1 AS INT)
                    ) AS TIMESTAMP) AS DATE) AS "week_start_date"
                  FROM "timeline"."device_days" AS "t4"
                  WHERE
                    "t4"."has_event" AND "t4"."location_id" IS NOT NULL
                ) AS "t32"
                GROUP BY
                  1,
                  2
              ) AS "t36"
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM "entity"."entity_locations_weekly" AS "t7"
                  WHERE
                    "t36"."location_id" = "t7"."location_id"
                    AND "t36"."week_start_date" = "t7"."week_start_date"
                )
            ) AS "t43"
              ON "t22"."_lk0" = "t43"."_rk0" AND "t22"."_lk1" = "t43"."_rk1"
          ) AS "t50"
          WHERE
            NOT (
              (
                "t50"."_lk0" IS NOT NULL
              )
              AND (
                "t50"."_rk0" IS NOT NULL
              )
              AND "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
            )
        ) AS "t55"
      ) AS "t62"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'taps that poured in a week' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t56"."_lk0", "t56"."_rk0"),
            COALESCE(CAST("t56"."_lk1" AS VARCHAR), CAST("t56"."_rk1" AS VARCHAR))
          ) AS "entity_key",
          CASE
            WHEN "t56"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t56"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t56"."_l0" IS NOT DISTINCT FROM "t56"."_r0"
            OR COALESCE(
              ABS("t56"."_l0" - "t56"."_r0") <= (
                (
                  ABS("t56"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'device_utilization_rate '
          END AS "differences"
        FROM (
          SELECT
            "t21"."_lk0",
            "t21"."_lk1",
            "t21"."_l0",
            "t54"."_rk0",
            "t54"."_rk1",
            "t54"."_r0"
          FROM (
            SELECT
              "t0"."location_id" AS "_lk0",
              "t0"."week_start_date" AS "_lk1",
              "t0"."device_utilization_rate" AS "_l0"
            FROM "entity"."entity_locations_weekly" AS "t0"
            WHERE
              "t0"."device_utilization_rate" IS NOT NULL
          ) AS "t21"
          FULL OUTER JOIN (
            SELECT
              "t47"."location_id" AS "_rk0",
              "t47"."week_start_date" AS "_rk1",
              "t47"."device_utilization_rate" AS "_r0"
            FROM (
              SELECT
                "t35"."location_id",
                "t35"."week_start_date",
                (
                  CAST(COUNT(*) FILTER(WHERE
                    "t35"."poured") AS DOUBLE PRECISION) / NULLIF(CAST(COUNT(*) AS DOUBLE PRECISION), 0.0)
                ) * 100.0 AS "device_utilization_rate"
              FROM (
                SELECT
                  "t19"."location_id",
                  "t19"."device_id",
                  CAST(CAST("t19"."day" - MAKE_INTERVAL(
                    days => CAST((
                      (
                        (
                          (
                            CAST(EXTRACT(epoch FROM CAST("t19"."day" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                          ) + 7
                        ) % 7
                      ) + 1
                    ) - 1 AS INT)
                  ) AS TIMESTAMP) AS DATE) AS "week_start_date",
                  BOOL_OR("t19"."pours" > 0) AS "poured"
                FROM (
                  SELECT
                    *
                  FROM "timeline"."device_days" AS "t4"
                  WHERE
                    "t4"."is_watched" AND "t4"."location_id" IS NOT NULL
                ) AS "t19"
                GROUP BY
                  1,
                  2,
                  3
              ) AS "t35"
              GROUP BY
                1,
                2
            ) AS "t47"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM "entity"."entity_locations_weekly" AS "t7"
                WHERE
                  "t47"."location_id" = "t7"."location_id"
                  AND "t47"."week_start_date" = "t7"."week_start_date"
              )
          ) AS "t54"
            ON "t21"."_lk0" = "t54"."_rk0" AND "t21"."_lk1" = "t54"."_rk1"
        ) AS "t56"
        WHERE
          NOT (
            (
              "t56"."_lk0" IS NOT NULL
            )
            AND (
              "t56"."_rk0" IS NOT NULL
            )
            AND (
              "t56"."_l0" IS NOT DISTINCT FROM "t56"."_r0"
              OR COALESCE(
                ABS("t56"."_l0" - "t56"."_r0") <= (
                  (
                    ABS("t56"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t60"
    ) AS "t63"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a week names the venue of today' AS "statement",
        CONCAT_WS('|', COALESCE("t29"."_lk0", "t29"."_rk0")) AS "entity_key",
        CASE
          WHEN "t29"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t29"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t29"."_l0" IS NOT DISTINCT FROM "t29"."_r0"
          THEN ''
          ELSE 'account_id '
        END || CASE
          WHEN "t29"."_l1" IS NOT DISTINCT FROM "t29"."_r1"
          THEN ''
          ELSE 'location_name '
        END || CASE
          WHEN "t29"."_l2" IS NOT DISTINCT FROM "t29"."_r2"
          THEN ''
          ELSE 'location_type '
        END || CASE
          WHEN "t29"."_l3" IS NOT DISTINCT FROM "t29"."_r3"
          THEN ''
          ELSE 'location_category '
        END || CASE WHEN "t29"."_l4" IS NOT DISTINCT FROM "t29"."_r4" THEN '' ELSE 'city ' END || CASE
          WHEN "t29"."_l5" IS NOT DISTINCT FROM "t29"."_r5"
          THEN ''
          ELSE 'state_code '
        END || CASE
          WHEN "t29"."_l6" IS NOT DISTINCT FROM "t29"."_r6"
          THEN ''
          ELSE 'country_code '
        END || CASE
          WHEN "t29"."_l7" IS NOT DISTINCT FROM "t29"."_r7"
          THEN ''
          ELSE 'geographic_market '
        END AS "differences"
      FROM (
        SELECT
          "t12"."_lk0",
          "t12"."_l0",
          "t12"."_l1",
          "t12"."_l2",
          "t12"."_l3",
          "t12"."_l4",
          "t12"."_l5",
          "t12"."_l6",
          "t12"."_l7",
          "t17"."_rk0",
          "t17"."_r0",
          "t17"."_r1",
          "t17"."_r2",
          "t17"."_r3",
          "t17"."_r4",
          "t17"."_r5",
          "t17"."_r6",
          "t17"."_r7"
        FROM (
          SELECT
            "t0"."location_id" AS "_lk0",
            "t0"."account_id" AS "_l0",
            "t0"."location_name" AS "_l1",
            "t0"."location_type" AS "_l2",
            "t0"."location_category" AS "_l3",
            "t0"."city" AS "_l4",
            "t0"."state_code" AS "_l5",
            "t0"."country_code" AS "_l6",
            "t0"."geographic_market" AS "_l7"
          FROM "entity"."entity_locations_weekly" AS "t0"
        ) AS "t12"
        LEFT OUTER JOIN (
          SELECT
            "t2"."location_id" AS "_rk0",
            "t2"."account_id" AS "_r0",
            "t2"."location_name" AS "_r1",
            "t2"."location_type" AS "_r2",
            "t2"."location_category" AS "_r3",
            "t2"."city" AS "_r4",
            "t2"."state" AS "_r5",
            "t2"."country" AS "_r6",
            "t2"."region" AS "_r7"
          FROM "staging"."stg_app_database__locations" AS "t2"
        ) AS "t17"
          ON "t12"."_lk0" = "t17"."_rk0"
      ) AS "t29"
      WHERE
        NOT (
          (
            "t29"."_lk0" IS NOT NULL
          )
          AND (
            "t29"."_rk0" IS NOT NULL
          )
          AND "t29"."_l0" IS NOT DISTINCT FROM "t29"."_r0"
          AND "t29"."_l1" IS NOT DISTINCT FROM "t29"."_r1"
          AND "t29"."_l2" IS NOT DISTINCT FROM "t29"."_r2"
          AND "t29"."_l3" IS NOT DISTINCT FROM "t29"."_r3"
          AND "t29"."_l4" IS NOT DISTINCT FROM "t29"."_r4"
          AND "t29"."_l5" IS NOT DISTINCT FROM "t29"."_r5"
          AND "t29"."_l6" IS NOT DISTINCT FROM "t29"."_r6"
          AND "t29"."_l7" IS NOT DISTINCT FROM "t29"."_r7"
        )
    ) AS "t42"
  ) AS "t64"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'beers of a week' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t53"."_lk0", "t53"."_rk0"),
        COALESCE(CAST("t53"."_lk1" AS VARCHAR), CAST("t53"."_rk1" AS VARCHAR))
      ) AS "entity_key",
      CASE
        WHEN "t53"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t53"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
        THEN ''
        ELSE 'beverage_types_served '
      END AS "differences"
    FROM (
      SELECT
        "t20"."_lk0",
        "t20"."_lk1",
        "t20"."_l0",
        "t49"."_rk0",
        "t49"."_rk1",
        "t49"."_r0"
      FROM (
        SELECT
          "t0"."location_id" AS "_lk0",
          "t0"."week_start_date" AS "_lk1",
          "t0"."beverage_types_served" AS "_l0"
        FROM "entity"."entity_locations_weekly" AS "t0"
        WHERE
          "t0"."beverage_types_served" > 0
      ) AS "t20"
      FULL OUTER JOIN (
        SELECT
          "t39"."location_id" AS "_rk0",
          "t39"."week_start_date" AS "_rk1",
          "t39"."beverage_types_served" AS "_r0"
        FROM (
          SELECT
            "t34"."location_id",
            "t34"."week_start_date",
            COUNT(*) AS "beverage_types_served"
          FROM (
            SELECT DISTINCT
              "t18"."location_id",
              "t18"."beer_type",
              CAST(CAST("t18"."event_date" - MAKE_INTERVAL(
                days => CAST((
                  (
                    (
                      (
                        CAST(EXTRACT(epoch FROM CAST("t18"."event_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                ) - 1 AS INT)
              ) AS TIMESTAMP) AS DATE) AS "week_start_date"
            FROM (
              SELECT DISTINCT
                "t3"."location_id",
                "t3"."beer_type",
                "t3"."event_date"
              FROM "staging"."stg_app_database__tap_events" AS "t3"
              WHERE
                NOT (
                  "t3"."is_orphan"
                )
                AND "t3"."is_valid_pour"
                AND "t3"."beer_type" IS NOT NULL
            ) AS "t18"
          ) AS "t34"
          GROUP BY
            1,
            2
        ) AS "t39"
        WHERE
          EXISTS(
            SELECT
              1
            FROM "entity"."entity_locations_weekly" AS "t7"
            WHERE
              "t39"."location_id" = "t7"."location_id"
              AND "t39"."week_start_date" = "t7"."week_start_date"
          )
      ) AS "t49"
        ON "t20"."_lk0" = "t49"."_rk0" AND "t20"."_lk1" = "t49"."_rk1"
    ) AS "t53"
    WHERE
      NOT (
        (
          "t53"."_lk0" IS NOT NULL
        )
        AND (
          "t53"."_rk0" IS NOT NULL
        )
        AND "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
      )
  ) AS "t58"
) AS "t65"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a week agrees with itself' AS "statement",
      COALESCE("t30"."location_id", 'null') || '|' || COALESCE(CAST("t30"."week_start_date" AS VARCHAR), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t30"."week_end_date" = CAST(CAST("t30"."week_start_date" + INTERVAL '6 DAY' AS TIMESTAMP) AS DATE)
          )
          AND (
            (
              (
                (
                  (
                    CAST(EXTRACT(epoch FROM CAST("t30"."week_start_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                  ) + 7
                ) % 7
              ) + 1
            ) = 1
          )
          AND (
            "t30"."week_start_date" <= MAKE_DATE(2026, 6, 30)
          )
        )
        THEN 'week; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t30"."is_complete_week" = (
            "t30"."week_end_date" <= MAKE_DATE(2026, 6, 30)
          )
        )
        THEN 'complete; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t30"."days_covered" = (
            CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST(GREATEST("t30"."week_start_date", "t30"."first") AS TIMESTAMP)) / 86400 AS BIGINT) + 1
          )
        )
        THEN 'covered; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN (
              "t30"."active_devices" IS NULL
            )
            OR (
              "t30"."active_devices" = 0
            )
            OR (
              "t30"."weekly_pours" IS NULL
            )
            THEN "t30"."taps_per_device" IS NULL
            ELSE (
              "t30"."taps_per_device" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t30"."taps_per_device" * CAST("t30"."active_devices" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  "t30"."weekly_pours" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t30"."taps_per_device" * CAST("t30"."active_devices" AS DOUBLE PRECISION)
                  ) - CAST("t30"."weekly_pours" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS("t30"."taps_per_device" * CAST("t30"."active_devices" AS DOUBLE PRECISION)),
                    ABS(CAST("t30"."weekly_pours" AS DOUBLE PRECISION)),
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
          (
            (
              (
                "t30"."avg_daily_taps" * "t30"."days_covered"
              ) IS NULL
            )
            AND (
              "t30"."weekly_pours" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t30"."avg_daily_taps" * "t30"."days_covered"
              ) - CAST("t30"."weekly_pours" AS DOUBLE PRECISION)
            ) <= (
              GREATEST(
                ABS("t30"."avg_daily_taps" * "t30"."days_covered"),
                ABS(CAST("t30"."weekly_pours" AS DOUBLE PRECISION)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'per_day; '
        ELSE ''
      END || CASE
        WHEN NOT (
          NOT (
            "t30"."is_complete_week"
          )
          OR CASE
            WHEN (
              "t30"."_pours" IS NULL
            )
            OR (
              "t30"."_pours" = 0
            )
            OR (
              (
                "t30"."weekly_pours" - "t30"."_pours"
              ) IS NULL
            )
            THEN (
              CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
            ) IS NULL
            ELSE (
              (
                CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t30"."_pours" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  (
                    "t30"."weekly_pours" - "t30"."_pours"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t30"."_pours" AS DOUBLE PRECISION)
                  ) - CAST("t30"."weekly_pours" - "t30"."_pours" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
                      ) * CAST("t30"."_pours" AS DOUBLE PRECISION)
                    ),
                    ABS(CAST("t30"."weekly_pours" - "t30"."_pours" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        THEN 'pours; '
        ELSE ''
      END || CASE
        WHEN NOT (
          NOT (
            "t30"."is_complete_week"
          )
          OR CASE
            WHEN (
              "t30"."_volume" IS NULL
            )
            OR (
              "t30"."_volume" = 0
            )
            OR (
              (
                "t30"."total_volume" - "t30"."_volume"
              ) IS NULL
            )
            THEN (
              CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
            ) IS NULL
            ELSE (
              (
                CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * "t30"."_volume"
                  ) IS NULL
                )
                AND (
                  (
                    "t30"."total_volume" - "t30"."_volume"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * "t30"."_volume"
                  ) - (
                    "t30"."total_volume" - "t30"."_volume"
                  )
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
                      ) * "t30"."_volume"
                    ),
                    ABS("t30"."total_volume" - "t30"."_volume"),
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
          NOT (
            "t30"."is_complete_week"
          )
          OR (
            (
              (
                "t30"."quality_wow_change" IS NULL
              )
              AND (
                (
                  "t30"."quality_issue_rate" - "t30"."_quality"
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS("t30"."quality_wow_change" - (
                "t30"."quality_issue_rate" - "t30"."_quality"
              )) <= (
                GREATEST(
                  ABS("t30"."quality_wow_change"),
                  ABS("t30"."quality_issue_rate" - "t30"."_quality"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        THEN 'quality; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t30"."location_lifecycle_stage" = 'new'
          ) = (
            CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t30"."created" AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
          )
        )
        THEN 'stage; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t30"."location_lifecycle_stage" = 'veteran'
          ) = (
            CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t30"."created" AS TIMESTAMP)) / 86400 AS BIGINT) > 365
          )
        )
        THEN 'veteran; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t30"."location_lifecycle_stage" <> 'mature'
          )
          OR CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t30"."created" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 181 AND 365
        )
        THEN 'mature; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t5"."location_id",
        "t5"."week_start_date",
        "t5"."week_end_date",
        "t5"."is_complete_week",
        "t5"."days_covered",
        "t5"."account_id",
        "t5"."location_name",
        "t5"."location_type",
        "t5"."location_category",
        "t5"."city",
        "t5"."state_code",
        "t5"."country_code",
        "t5"."geographic_market",
        "t5"."weekly_tap_events",
        "t5"."weekly_pours",
        "t5"."total_volume",
        "t5"."avg_flow_rate",
        "t5"."active_devices",
        "t5"."active_days",
        "t5"."quality_issues",
        "t5"."quality_issue_rate",
        "t5"."beverage_types_served",
        "t5"."total_devices",
        "t5"."device_connectivity_rate",
        "t5"."device_utilization_rate",
        "t5"."taps_per_device",
        "t5"."avg_daily_taps",
        "t5"."weekly_operational_score",
        "t5"."weekly_activity_level",
        "t5"."weekly_volume_tier",
        "t5"."estimated_weekly_revenue",
        "t5"."location_lifecycle_stage",
        "t5"."expansion_readiness",
        "t5"."taps_wow_change",
        "t5"."volume_wow_change",
        "t5"."quality_wow_change",
        "t27"."_place",
        "t27"."_next",
        "t27"."_pours",
        "t27"."_volume",
        "t27"."_quality",
        "t24"."_venue",
        "t24"."created",
        "t24"."first"
      FROM "entity"."entity_locations_weekly" AS "t5"
      LEFT OUTER JOIN (
        SELECT
          "t6"."location_id" AS "_place",
          CAST(CAST("t6"."week_start_date" + INTERVAL '7 DAY' AS TIMESTAMP) AS DATE) AS "_next",
          "t6"."weekly_pours" AS "_pours",
          "t6"."total_volume" AS "_volume",
          "t6"."quality_issue_rate" AS "_quality"
        FROM "entity"."entity_locations_weekly" AS "t6"
      ) AS "t27"
        ON "t5"."location_id" = "t27"."_place" AND "t5"."week_start_date" = "t27"."_next"
      INNER JOIN (
        SELECT
          "t1"."location_id" AS "_venue",
          MAX("t1"."location_created_date") AS "created",
          MIN("t1"."day") AS "first"
        FROM "timeline"."location_days" AS "t1"
        GROUP BY
          1
      ) AS "t24"
        ON "t5"."location_id" = "t24"."_venue"
    ) AS "t30"
    WHERE
      NOT (
        (
          "t30"."week_end_date" = CAST(CAST("t30"."week_start_date" + INTERVAL '6 DAY' AS TIMESTAMP) AS DATE)
        )
        AND (
          (
            (
              (
                (
                  CAST(EXTRACT(epoch FROM CAST("t30"."week_start_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                ) + 7
              ) % 7
            ) + 1
          ) = 1
        )
        AND (
          "t30"."week_start_date" <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          "t30"."is_complete_week" = (
            "t30"."week_end_date" <= MAKE_DATE(2026, 6, 30)
          )
        )
        AND (
          "t30"."days_covered" = (
            CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST(GREATEST("t30"."week_start_date", "t30"."first") AS TIMESTAMP)) / 86400 AS BIGINT) + 1
          )
        )
        AND CASE
          WHEN (
            "t30"."active_devices" IS NULL
          )
          OR (
            "t30"."active_devices" = 0
          )
          OR (
            "t30"."weekly_pours" IS NULL
          )
          THEN "t30"."taps_per_device" IS NULL
          ELSE (
            "t30"."taps_per_device" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t30"."taps_per_device" * CAST("t30"."active_devices" AS DOUBLE PRECISION)
                ) IS NULL
              )
              AND (
                "t30"."weekly_pours" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t30"."taps_per_device" * CAST("t30"."active_devices" AS DOUBLE PRECISION)
                ) - CAST("t30"."weekly_pours" AS DOUBLE PRECISION)
              ) <= (
                GREATEST(
                  ABS("t30"."taps_per_device" * CAST("t30"."active_devices" AS DOUBLE PRECISION)),
                  ABS(CAST("t30"."weekly_pours" AS DOUBLE PRECISION)),
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
                "t30"."avg_daily_taps" * "t30"."days_covered"
              ) IS NULL
            )
            AND (
              "t30"."weekly_pours" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t30"."avg_daily_taps" * "t30"."days_covered"
              ) - CAST("t30"."weekly_pours" AS DOUBLE PRECISION)
            ) <= (
              GREATEST(
                ABS("t30"."avg_daily_taps" * "t30"."days_covered"),
                ABS(CAST("t30"."weekly_pours" AS DOUBLE PRECISION)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          NOT (
            "t30"."is_complete_week"
          )
          OR CASE
            WHEN (
              "t30"."_pours" IS NULL
            )
            OR (
              "t30"."_pours" = 0
            )
            OR (
              (
                "t30"."weekly_pours" - "t30"."_pours"
              ) IS NULL
            )
            THEN (
              CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
            ) IS NULL
            ELSE (
              (
                CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t30"."_pours" AS DOUBLE PRECISION)
                  ) IS NULL
                )
                AND (
                  (
                    "t30"."weekly_pours" - "t30"."_pours"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * CAST("t30"."_pours" AS DOUBLE PRECISION)
                  ) - CAST("t30"."weekly_pours" - "t30"."_pours" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        CAST("t30"."taps_wow_change" AS DOUBLE PRECISION) / 100.0
                      ) * CAST("t30"."_pours" AS DOUBLE PRECISION)
                    ),
                    ABS(CAST("t30"."weekly_pours" - "t30"."_pours" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        AND (
          NOT (
            "t30"."is_complete_week"
          )
          OR CASE
            WHEN (
              "t30"."_volume" IS NULL
            )
            OR (
              "t30"."_volume" = 0
            )
            OR (
              (
                "t30"."total_volume" - "t30"."_volume"
              ) IS NULL
            )
            THEN (
              CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
            ) IS NULL
            ELSE (
              (
                CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * "t30"."_volume"
                  ) IS NULL
                )
                AND (
                  (
                    "t30"."total_volume" - "t30"."_volume"
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
                    ) * "t30"."_volume"
                  ) - (
                    "t30"."total_volume" - "t30"."_volume"
                  )
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        CAST("t30"."volume_wow_change" AS DOUBLE PRECISION) / 100.0
                      ) * "t30"."_volume"
                    ),
                    ABS("t30"."total_volume" - "t30"."_volume"),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
        )
        AND (
          NOT (
            "t30"."is_complete_week"
          )
          OR (
            (
              (
                "t30"."quality_wow_change" IS NULL
              )
              AND (
                (
                  "t30"."quality_issue_rate" - "t30"."_quality"
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS("t30"."quality_wow_change" - (
                "t30"."quality_issue_rate" - "t30"."_quality"
              )) <= (
                GREATEST(
                  ABS("t30"."quality_wow_change"),
                  ABS("t30"."quality_issue_rate" - "t30"."_quality"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            "t30"."location_lifecycle_stage" = 'new'
          ) = (
            CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t30"."created" AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
          )
        )
        AND (
          (
            "t30"."location_lifecycle_stage" = 'veteran'
          ) = (
            CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t30"."created" AS TIMESTAMP)) / 86400 AS BIGINT) > 365
          )
        )
        AND (
          (
            "t30"."location_lifecycle_stage" <> 'mature'
          )
          OR CAST(EXTRACT(epoch FROM CAST(LEAST("t30"."week_end_date", MAKE_DATE(2026, 6, 30)) AS TIMESTAMP) - CAST("t30"."created" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 181 AND 365
        )
      )
  ) AS "t57"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all weeks' AS "statement",
      COALESCE("t28"."location_id", 'null') || '|' || COALESCE(CAST("t28"."week_start_date" AS VARCHAR), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          ABS(
            CAST("t28"."estimated_weekly_revenue" AS DOUBLE PRECISION) - (
              (
                CAST("t28"."total_volume" AS DOUBLE PRECISION) / NULLIF("t28"."_poured", 0.0)
              ) * "t28"."_taken"
            )
          ) <= (
            (
              (
                (
                  CAST("t28"."total_volume" AS DOUBLE PRECISION) / NULLIF("t28"."_poured", 0.0)
                ) * "t28"."_rows"
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t5"."location_id",
        "t5"."week_start_date",
        "t5"."week_end_date",
        "t5"."is_complete_week",
        "t5"."days_covered",
        "t5"."account_id",
        "t5"."location_name",
        "t5"."location_type",
        "t5"."location_category",
        "t5"."city",
        "t5"."state_code",
        "t5"."country_code",
        "t5"."geographic_market",
        "t5"."weekly_tap_events",
        "t5"."weekly_pours",
        "t5"."total_volume",
        "t5"."avg_flow_rate",
        "t5"."active_devices",
        "t5"."active_days",
        "t5"."quality_issues",
        "t5"."quality_issue_rate",
        "t5"."beverage_types_served",
        "t5"."total_devices",
        "t5"."device_connectivity_rate",
        "t5"."device_utilization_rate",
        "t5"."taps_per_device",
        "t5"."avg_daily_taps",
        "t5"."weekly_operational_score",
        "t5"."weekly_activity_level",
        "t5"."weekly_volume_tier",
        "t5"."estimated_weekly_revenue",
        "t5"."location_lifecycle_stage",
        "t5"."expansion_readiness",
        "t5"."taps_wow_change",
        "t5"."volume_wow_change",
        "t5"."quality_wow_change",
        "t25"."_taken",
        "t25"."_poured",
        "t25"."_rows"
      FROM "entity"."entity_locations_weekly" AS "t5"
      CROSS JOIN (
        SELECT
          SUM(CAST("t0"."estimated_weekly_revenue" AS DOUBLE PRECISION)) AS "_taken",
          SUM("t0"."total_volume") AS "_poured",
          COUNT(*) FILTER(WHERE
            "t0"."total_volume" > 0) AS "_rows"
        FROM "entity"."entity_locations_weekly" AS "t0"
      ) AS "t25"
    ) AS "t28"
    WHERE
      NOT (
        ABS(
          CAST("t28"."estimated_weekly_revenue" AS DOUBLE PRECISION) - (
            (
              CAST("t28"."total_volume" AS DOUBLE PRECISION) / NULLIF("t28"."_poured", 0.0)
            ) * "t28"."_taken"
          )
        ) <= (
          (
            (
              (
                CAST("t28"."total_volume" AS DOUBLE PRECISION) / NULLIF("t28"."_poured", 0.0)
              ) * "t28"."_rows"
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS "t37"
) AS "t59"
