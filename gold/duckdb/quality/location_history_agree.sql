WITH "t15" AS (
  SELECT
    "t0"."location_id",
    MIN("t0"."valid_from") AS "first",
    COUNT(*) FILTER(WHERE
      "t0"."is_current") AS "open"
  FROM "entity"."entity_locations_history" AS "t0"
  GROUP BY
    1
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a period agrees with itself' AS "statement",
      COALESCE("t0"."location_id", 'null') || '|' || COALESCE(CAST("t0"."valid_from" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t0"."health_score_change" IS NULL
            )
            AND (
              (
                "t0"."operational_health_score" - "t0"."previous_health_score"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."health_score_change" - (
                "t0"."operational_health_score" - "t0"."previous_health_score"
              )
            ) <= (
              GREATEST(
                ABS("t0"."health_score_change"),
                ABS("t0"."operational_health_score" - "t0"."previous_health_score"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'change; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."revenue_change" IS NULL
            )
            AND (
              (
                "t0"."revenue_per_location" - "t0"."previous_revenue"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              CAST("t0"."revenue_change" AS DOUBLE) - CAST("t0"."revenue_per_location" - "t0"."previous_revenue" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(CAST("t0"."revenue_change" AS DOUBLE)),
                ABS(CAST("t0"."revenue_per_location" - "t0"."previous_revenue" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'revenue_change; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."change_type" = 'created'
          )
          OR (
            (
              "t0"."change_type" = 'status_changed'
            ) = NOT (
              "t0"."location_status" IS NOT DISTINCT FROM "t0"."previous_status"
            )
          )
        )
        THEN 'status; '
        ELSE ''
      END || CASE
        WHEN NOT (
          NOT (
            "t0"."change_type" IN ('health_improved', 'health_declined')
          )
          OR NOT (
            "t0"."health_band" IS NOT DISTINCT FROM "t0"."previous_health_band"
          )
        )
        THEN 'health; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."change_type" <> 'connectivity_changed'
          )
          OR NOT (
            "t0"."connectivity_tier" IS NOT DISTINCT FROM "t0"."previous_connectivity_tier"
          )
        )
        THEN 'connectivity; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."change_type" <> 'volume_changed'
          )
          OR NOT (
            "t0"."volume_tier" IS NOT DISTINCT FROM "t0"."previous_volume_tier"
          )
        )
        THEN 'volume; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."operational_readiness_score" >= (
              LEAST(
                COALESCE("t0"."operational_health_score", "t0"."operational_readiness_score"),
                COALESCE("t0"."device_connectivity_rate", "t0"."operational_readiness_score"),
                COALESCE(50.0, "t0"."operational_readiness_score"),
                COALESCE(100.0, "t0"."operational_readiness_score")
              ) - 1e-09
            )
          )
          AND (
            "t0"."operational_readiness_score" <= (
              GREATEST(
                COALESCE("t0"."operational_health_score", "t0"."operational_readiness_score"),
                COALESCE("t0"."device_connectivity_rate", "t0"."operational_readiness_score"),
                COALESCE(50.0, "t0"."operational_readiness_score"),
                COALESCE(100.0, "t0"."operational_readiness_score")
              ) + 1e-09
            )
          )
        )
        THEN 'ready; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."valid_from" <= MAKE_DATE(2026, 6, 30)
        )
        THEN 'not_after_as_of; '
        ELSE ''
      END AS "differences"
    FROM "entity"."entity_locations_history" AS "t0"
    WHERE
      NOT (
        (
          (
            (
              "t0"."health_score_change" IS NULL
            )
            AND (
              (
                "t0"."operational_health_score" - "t0"."previous_health_score"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."health_score_change" - (
                "t0"."operational_health_score" - "t0"."previous_health_score"
              )
            ) <= (
              GREATEST(
                ABS("t0"."health_score_change"),
                ABS("t0"."operational_health_score" - "t0"."previous_health_score"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t0"."revenue_change" IS NULL
            )
            AND (
              (
                "t0"."revenue_per_location" - "t0"."previous_revenue"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              CAST("t0"."revenue_change" AS DOUBLE) - CAST("t0"."revenue_per_location" - "t0"."previous_revenue" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(CAST("t0"."revenue_change" AS DOUBLE)),
                ABS(CAST("t0"."revenue_per_location" - "t0"."previous_revenue" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            "t0"."change_type" = 'created'
          )
          OR (
            (
              "t0"."change_type" = 'status_changed'
            ) = NOT (
              "t0"."location_status" IS NOT DISTINCT FROM "t0"."previous_status"
            )
          )
        )
        AND (
          NOT (
            "t0"."change_type" IN ('health_improved', 'health_declined')
          )
          OR NOT (
            "t0"."health_band" IS NOT DISTINCT FROM "t0"."previous_health_band"
          )
        )
        AND (
          (
            "t0"."change_type" <> 'connectivity_changed'
          )
          OR NOT (
            "t0"."connectivity_tier" IS NOT DISTINCT FROM "t0"."previous_connectivity_tier"
          )
        )
        AND (
          (
            "t0"."change_type" <> 'volume_changed'
          )
          OR NOT (
            "t0"."volume_tier" IS NOT DISTINCT FROM "t0"."previous_volume_tier"
          )
        )
        AND (
          (
            "t0"."operational_readiness_score" >= (
              LEAST(
                COALESCE("t0"."operational_health_score", "t0"."operational_readiness_score"),
                COALESCE("t0"."device_connectivity_rate", "t0"."operational_readiness_score"),
                COALESCE(50.0, "t0"."operational_readiness_score"),
                COALESCE(100.0, "t0"."operational_readiness_score")
              ) - 1e-09
            )
          )
          AND (
            "t0"."operational_readiness_score" <= (
              GREATEST(
                COALESCE("t0"."operational_health_score", "t0"."operational_readiness_score"),
                COALESCE("t0"."device_connectivity_rate", "t0"."operational_readiness_score"),
                COALESCE(50.0, "t0"."operational_readiness_score"),
                COALESCE(100.0, "t0"."operational_readiness_score")
              ) + 1e-09
            )
          )
        )
        AND (
          "t0"."valid_from" <= MAKE_DATE(2026, 6, 30)
        )
      )
  ) AS "t51"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all periods' AS "statement",
      COALESCE("t37"."location_id", 'null') || '|' || COALESCE(CAST("t37"."valid_from" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          ABS(
            CAST("t37"."revenue_per_location" AS DOUBLE) - (
              (
                "t37"."total_volume_30d" / NULLIF("t37"."_poured", 0.0)
              ) * "t37"."_taken"
            )
          ) <= (
            (
              (
                (
                  "t37"."total_volume_30d" / NULLIF("t37"."_poured", 0.0)
                ) * "t37"."_rows"
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t4"."location_id",
        "t4"."valid_from",
        "t4"."valid_to",
        "t4"."is_current",
        "t4"."change_type",
        "t4"."account_id",
        "t4"."location_name",
        "t4"."location_type",
        "t4"."location_category",
        "t4"."location_status",
        "t4"."previous_status",
        "t4"."operational_status",
        "t4"."total_devices",
        "t4"."tap_controllers",
        "t4"."controllers_in_service",
        "t4"."active_devices",
        "t4"."device_connectivity_rate",
        "t4"."connectivity_tier",
        "t4"."previous_connectivity_tier",
        "t4"."tap_events_30d",
        "t4"."pours_30d",
        "t4"."total_volume_30d",
        "t4"."quality_issues_30d",
        "t4"."quality_issue_rate_30d",
        "t4"."operational_health_score",
        "t4"."previous_health_score",
        "t4"."health_score_change",
        "t4"."health_band",
        "t4"."previous_health_band",
        "t4"."operational_readiness_score",
        "t4"."previous_readiness_score",
        "t4"."revenue_per_location",
        "t4"."previous_revenue",
        "t4"."revenue_change",
        "t4"."device_health_tier",
        "t4"."previous_device_health_tier",
        "t4"."activity_level",
        "t4"."previous_activity_level",
        "t4"."volume_tier",
        "t4"."previous_volume_tier",
        "t4"."expansion_indicator",
        "t4"."previous_expansion_indicator",
        "t4"."support_priority",
        "t4"."devices_but_no_activity",
        "t4"."location_created_at",
        "t32"."_taken",
        "t32"."_poured",
        "t32"."_rows"
      FROM "entity"."entity_locations_history" AS "t4"
      CROSS JOIN (
        SELECT
          SUM(CAST("t0"."revenue_per_location" AS DOUBLE)) AS "_taken",
          SUM("t0"."total_volume_30d") AS "_poured",
          COUNT(*) FILTER(WHERE
            "t0"."total_volume_30d" > 0) AS "_rows"
        FROM "entity"."entity_locations_history" AS "t0"
      ) AS "t32"
    ) AS "t37"
    WHERE
      NOT (
        ABS(
          CAST("t37"."revenue_per_location" AS DOUBLE) - (
            (
              "t37"."total_volume_30d" / NULLIF("t37"."_poured", 0.0)
            ) * "t37"."_taken"
          )
        ) <= (
          (
            (
              (
                "t37"."total_volume_30d" / NULLIF("t37"."_poured", 0.0)
              ) * "t37"."_rows"
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS "t50"
) AS "t53"
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
                  'every venue has a history from its first day' AS "statement",
                  CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t46"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t46"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0" THEN '' ELSE 'first ' END AS "differences"
                FROM (
                  SELECT
                    "t36"."_lk0",
                    "t36"."_l0",
                    "t35"."_rk0",
                    "t35"."_r0"
                  FROM (
                    SELECT
                      "t28"."location_id" AS "_lk0",
                      "t28"."first" AS "_l0"
                    FROM "t15" AS "t28"
                  ) AS "t36"
                  FULL OUTER JOIN (
                    SELECT
                      "t24"."location_id" AS "_rk0",
                      "t24"."first" AS "_r0"
                    FROM (
                      SELECT
                        "t3"."location_id",
                        MIN("t3"."day") AS "first"
                      FROM "timeline"."location_days" AS "t3"
                      GROUP BY
                        1
                    ) AS "t24"
                  ) AS "t35"
                    ON "t36"."_lk0" = "t35"."_rk0"
                ) AS "t46"
                WHERE
                  NOT (
                    (
                      "t46"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t46"."_rk0" IS NOT NULL
                    )
                    AND "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
                  )
              ) AS "t49"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a period tells its first day' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t41"."_lk0", "t41"."_rk0"),
                    COALESCE(CAST("t41"."_lk1" AS TEXT), CAST("t41"."_rk1" AS TEXT))
                  ) AS "entity_key",
                  CASE
                    WHEN "t41"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t41"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
                    THEN ''
                    ELSE 'account_id '
                  END || CASE
                    WHEN "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
                    THEN ''
                    ELSE 'operational_status '
                  END || CASE
                    WHEN "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
                    THEN ''
                    ELSE 'tap_controllers '
                  END || CASE
                    WHEN "t41"."_l3" IS NOT DISTINCT FROM "t41"."_r3"
                    THEN ''
                    ELSE 'controllers_in_service '
                  END || CASE
                    WHEN "t41"."_l4" IS NOT DISTINCT FROM "t41"."_r4"
                    THEN ''
                    ELSE 'active_devices '
                  END || CASE
                    WHEN "t41"."_l5" IS NOT DISTINCT FROM "t41"."_r5"
                    THEN ''
                    ELSE 'connectivity_tier '
                  END || CASE WHEN "t41"."_l6" IS NOT DISTINCT FROM "t41"."_r6" THEN '' ELSE 'pours_30d ' END || CASE
                    WHEN "t41"."_l7" IS NOT DISTINCT FROM "t41"."_r7"
                    THEN ''
                    ELSE 'quality_issue_rate_30d '
                  END || CASE
                    WHEN "t41"."_l8" IS NOT DISTINCT FROM "t41"."_r8"
                    THEN ''
                    ELSE 'health_band '
                  END || CASE
                    WHEN "t41"."_l9" IS NOT DISTINCT FROM "t41"."_r9"
                    THEN ''
                    ELSE 'volume_tier '
                  END || CASE
                    WHEN "t41"."_l10" IS NOT DISTINCT FROM "t41"."_r10"
                    THEN ''
                    ELSE 'location_status '
                  END || CASE
                    WHEN "t41"."_l11" IS NOT DISTINCT FROM "t41"."_r11"
                    THEN ''
                    ELSE 'total_devices '
                  END || CASE
                    WHEN "t41"."_l12" IS NOT DISTINCT FROM "t41"."_r12"
                    THEN ''
                    ELSE 'device_connectivity_rate '
                  END || CASE
                    WHEN "t41"."_l13" IS NOT DISTINCT FROM "t41"."_r13"
                    THEN ''
                    ELSE 'tap_events_30d '
                  END || CASE
                    WHEN "t41"."_l14" IS NOT DISTINCT FROM "t41"."_r14"
                    THEN ''
                    ELSE 'total_volume_30d '
                  END || CASE
                    WHEN "t41"."_l15" IS NOT DISTINCT FROM "t41"."_r15"
                    THEN ''
                    ELSE 'quality_issues_30d '
                  END || CASE
                    WHEN "t41"."_l16" IS NOT DISTINCT FROM "t41"."_r16"
                    THEN ''
                    ELSE 'operational_health_score '
                  END AS "differences"
                FROM (
                  SELECT
                    "t20"."_lk0",
                    "t20"."_lk1",
                    "t20"."_l0",
                    "t20"."_l1",
                    "t20"."_l2",
                    "t20"."_l3",
                    "t20"."_l4",
                    "t20"."_l5",
                    "t20"."_l6",
                    "t20"."_l7",
                    "t20"."_l8",
                    "t20"."_l9",
                    "t20"."_l10",
                    "t20"."_l11",
                    "t20"."_l12",
                    "t20"."_l13",
                    "t20"."_l14",
                    "t20"."_l15",
                    "t20"."_l16",
                    "t26"."_rk0",
                    "t26"."_rk1",
                    "t26"."_r0",
                    "t26"."_r1",
                    "t26"."_r2",
                    "t26"."_r3",
                    "t26"."_r4",
                    "t26"."_r5",
                    "t26"."_r6",
                    "t26"."_r7",
                    "t26"."_r8",
                    "t26"."_r9",
                    "t26"."_r10",
                    "t26"."_r11",
                    "t26"."_r12",
                    "t26"."_r13",
                    "t26"."_r14",
                    "t26"."_r15",
                    "t26"."_r16"
                  FROM (
                    SELECT
                      "t0"."location_id" AS "_lk0",
                      "t0"."valid_from" AS "_lk1",
                      "t0"."account_id" AS "_l0",
                      "t0"."operational_status" AS "_l1",
                      "t0"."tap_controllers" AS "_l2",
                      "t0"."controllers_in_service" AS "_l3",
                      "t0"."active_devices" AS "_l4",
                      "t0"."connectivity_tier" AS "_l5",
                      "t0"."pours_30d" AS "_l6",
                      "t0"."quality_issue_rate_30d" AS "_l7",
                      "t0"."health_band" AS "_l8",
                      "t0"."volume_tier" AS "_l9",
                      "t0"."location_status" AS "_l10",
                      "t0"."total_devices" AS "_l11",
                      "t0"."device_connectivity_rate" AS "_l12",
                      "t0"."tap_events_30d" AS "_l13",
                      "t0"."total_volume_30d" AS "_l14",
                      "t0"."quality_issues_30d" AS "_l15",
                      "t0"."operational_health_score" AS "_l16"
                    FROM "entity"."entity_locations_history" AS "t0"
                  ) AS "t20"
                  LEFT OUTER JOIN (
                    SELECT
                      "t3"."location_id" AS "_rk0",
                      "t3"."day" AS "_rk1",
                      "t3"."account_id" AS "_r0",
                      "t3"."operational_status" AS "_r1",
                      "t3"."tap_controllers" AS "_r2",
                      "t3"."controllers_in_service" AS "_r3",
                      "t3"."active_devices" AS "_r4",
                      "t3"."connectivity_tier" AS "_r5",
                      "t3"."pours_30d" AS "_r6",
                      "t3"."quality_issue_rate_30d" AS "_r7",
                      "t3"."health_band" AS "_r8",
                      "t3"."volume_tier" AS "_r9",
                      "t3"."status" AS "_r10",
                      "t3"."devices" AS "_r11",
                      "t3"."availability_pct" AS "_r12",
                      "t3"."events_30d" AS "_r13",
                      "t3"."volume_ml_30d" AS "_r14",
                      "t3"."anomalies_30d" AS "_r15",
                      "t3"."health_score" AS "_r16"
                    FROM "timeline"."location_days" AS "t3"
                  ) AS "t26"
                    ON "t20"."_lk0" = "t26"."_rk0" AND "t20"."_lk1" = "t26"."_rk1"
                ) AS "t41"
                WHERE
                  NOT (
                    (
                      "t41"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t41"."_rk0" IS NOT NULL
                    )
                    AND "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
                    AND "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
                    AND "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
                    AND "t41"."_l3" IS NOT DISTINCT FROM "t41"."_r3"
                    AND "t41"."_l4" IS NOT DISTINCT FROM "t41"."_r4"
                    AND "t41"."_l5" IS NOT DISTINCT FROM "t41"."_r5"
                    AND "t41"."_l6" IS NOT DISTINCT FROM "t41"."_r6"
                    AND "t41"."_l7" IS NOT DISTINCT FROM "t41"."_r7"
                    AND "t41"."_l8" IS NOT DISTINCT FROM "t41"."_r8"
                    AND "t41"."_l9" IS NOT DISTINCT FROM "t41"."_r9"
                    AND "t41"."_l10" IS NOT DISTINCT FROM "t41"."_r10"
                    AND "t41"."_l11" IS NOT DISTINCT FROM "t41"."_r11"
                    AND "t41"."_l12" IS NOT DISTINCT FROM "t41"."_r12"
                    AND "t41"."_l13" IS NOT DISTINCT FROM "t41"."_r13"
                    AND "t41"."_l14" IS NOT DISTINCT FROM "t41"."_r14"
                    AND "t41"."_l15" IS NOT DISTINCT FROM "t41"."_r15"
                    AND "t41"."_l16" IS NOT DISTINCT FROM "t41"."_r16"
                  )
              ) AS "t57"
            ) AS "t58"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'nothing changed by the last day of a period' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t47"."_lk0", "t47"."_rk0"),
                  COALESCE(CAST("t47"."_lk1" AS TEXT), CAST("t47"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t47"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t47"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
                  THEN ''
                  ELSE 'location_status '
                END || CASE
                  WHEN "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1"
                  THEN ''
                  ELSE 'connectivity_tier '
                END || CASE
                  WHEN "t47"."_l2" IS NOT DISTINCT FROM "t47"."_r2"
                  THEN ''
                  ELSE 'health_band '
                END || CASE
                  WHEN "t47"."_l3" IS NOT DISTINCT FROM "t47"."_r3"
                  THEN ''
                  ELSE 'volume_tier '
                END AS "differences"
              FROM (
                SELECT
                  "t44"."_lk0",
                  "t44"."_lk1",
                  "t44"."_l0",
                  "t44"."_l1",
                  "t44"."_l2",
                  "t44"."_l3",
                  "t25"."_rk0",
                  "t25"."_rk1",
                  "t25"."_r0",
                  "t25"."_r1",
                  "t25"."_r2",
                  "t25"."_r3"
                FROM (
                  SELECT
                    "t0"."location_id" AS "_lk0",
                    CASE
                      WHEN "t0"."valid_to" IS NULL
                      THEN MAKE_DATE(2026, 6, 30)
                      ELSE CAST(CAST(COALESCE("t0"."valid_to", MAKE_DATE(2026, 6, 30)) - INTERVAL '1' DAY AS TIMESTAMP) AS DATE)
                    END AS "_lk1",
                    "t0"."location_status" AS "_l0",
                    "t0"."connectivity_tier" AS "_l1",
                    "t0"."health_band" AS "_l2",
                    "t0"."volume_tier" AS "_l3"
                  FROM "entity"."entity_locations_history" AS "t0"
                ) AS "t44"
                LEFT OUTER JOIN (
                  SELECT
                    "t3"."location_id" AS "_rk0",
                    "t3"."day" AS "_rk1",
                    "t3"."status" AS "_r0",
                    "t3"."connectivity_tier" AS "_r1",
                    "t3"."health_band" AS "_r2",
                    "t3"."volume_tier" AS "_r3"
                  FROM "timeline"."location_days" AS "t3"
                ) AS "t25"
                  ON "t44"."_lk0" = "t25"."_rk0" AND "t44"."_lk1" = "t25"."_rk1"
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
            ) AS "t54"
          ) AS "t59"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a period follows from the one before' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t43"."_lk0", "t43"."_rk0"),
                COALESCE(CAST("t43"."_lk1" AS TEXT), CAST("t43"."_rk1" AS TEXT))
              ) AS "entity_key",
              CASE
                WHEN "t43"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t43"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
                THEN ''
                ELSE 'previous_status '
              END || CASE
                WHEN "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
                THEN ''
                ELSE 'previous_health_score '
              END || CASE
                WHEN "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2"
                THEN ''
                ELSE 'previous_health_band '
              END || CASE
                WHEN "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
                THEN ''
                ELSE 'previous_readiness_score '
              END || CASE
                WHEN "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
                THEN ''
                ELSE 'previous_revenue '
              END || CASE
                WHEN "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5"
                THEN ''
                ELSE 'previous_connectivity_tier '
              END || CASE
                WHEN "t43"."_l6" IS NOT DISTINCT FROM "t43"."_r6"
                THEN ''
                ELSE 'previous_volume_tier '
              END || CASE
                WHEN "t43"."_l7" IS NOT DISTINCT FROM "t43"."_r7"
                THEN ''
                ELSE 'previous_device_health_tier '
              END || CASE
                WHEN "t43"."_l8" IS NOT DISTINCT FROM "t43"."_r8"
                THEN ''
                ELSE 'previous_activity_level '
              END || CASE
                WHEN "t43"."_l9" IS NOT DISTINCT FROM "t43"."_r9"
                THEN ''
                ELSE 'previous_expansion_indicator '
              END AS "differences"
            FROM (
              SELECT
                "t30"."_lk0",
                "t30"."_lk1",
                "t30"."_l0",
                "t30"."_l1",
                "t30"."_l2",
                "t30"."_l3",
                "t30"."_l4",
                "t30"."_l5",
                "t30"."_l6",
                "t30"."_l7",
                "t30"."_l8",
                "t30"."_l9",
                "t31"."_rk0",
                "t31"."_rk1",
                "t31"."_r0",
                "t31"."_r1",
                "t31"."_r2",
                "t31"."_r3",
                "t31"."_r4",
                "t31"."_r5",
                "t31"."_r6",
                "t31"."_r7",
                "t31"."_r8",
                "t31"."_r9"
              FROM (
                SELECT
                  "t0"."location_id" AS "_lk0",
                  "t0"."valid_from" AS "_lk1",
                  "t0"."previous_status" AS "_l0",
                  "t0"."previous_health_score" AS "_l1",
                  "t0"."previous_health_band" AS "_l2",
                  "t0"."previous_readiness_score" AS "_l3",
                  "t0"."previous_revenue" AS "_l4",
                  "t0"."previous_connectivity_tier" AS "_l5",
                  "t0"."previous_volume_tier" AS "_l6",
                  "t0"."previous_device_health_tier" AS "_l7",
                  "t0"."previous_activity_level" AS "_l8",
                  "t0"."previous_expansion_indicator" AS "_l9"
                FROM "entity"."entity_locations_history" AS "t0"
                WHERE
                  "t0"."change_type" <> 'created'
              ) AS "t30"
              LEFT OUTER JOIN (
                SELECT
                  "t5"."location_id" AS "_rk0",
                  "t5"."valid_to" AS "_rk1",
                  "t5"."location_status" AS "_r0",
                  "t5"."operational_health_score" AS "_r1",
                  "t5"."health_band" AS "_r2",
                  "t5"."operational_readiness_score" AS "_r3",
                  "t5"."revenue_per_location" AS "_r4",
                  "t5"."connectivity_tier" AS "_r5",
                  "t5"."volume_tier" AS "_r6",
                  "t5"."device_health_tier" AS "_r7",
                  "t5"."activity_level" AS "_r8",
                  "t5"."expansion_indicator" AS "_r9"
                FROM "entity"."entity_locations_history" AS "t5"
              ) AS "t31"
                ON "t30"."_lk0" = "t31"."_rk0" AND "t30"."_lk1" = "t31"."_rk1"
            ) AS "t43"
            WHERE
              NOT (
                (
                  "t43"."_lk0" IS NOT NULL
                )
                AND (
                  "t43"."_rk0" IS NOT NULL
                )
                AND "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
                AND "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
                AND "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2"
                AND "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
                AND "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
                AND "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5"
                AND "t43"."_l6" IS NOT DISTINCT FROM "t43"."_r6"
                AND "t43"."_l7" IS NOT DISTINCT FROM "t43"."_r7"
                AND "t43"."_l8" IS NOT DISTINCT FROM "t43"."_r8"
                AND "t43"."_l9" IS NOT DISTINCT FROM "t43"."_r9"
              )
          ) AS "t55"
        ) AS "t60"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a period names the venue of today' AS "statement",
            CONCAT_WS('|', COALESCE("t40"."_lk0", "t40"."_rk0")) AS "entity_key",
            CASE
              WHEN "t40"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t40"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
              THEN ''
              ELSE 'location_name '
            END || CASE
              WHEN "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1"
              THEN ''
              ELSE 'location_type '
            END || CASE
              WHEN "t40"."_l2" IS NOT DISTINCT FROM "t40"."_r2"
              THEN ''
              ELSE 'location_category '
            END || CASE
              WHEN "t40"."_l3" IS NOT DISTINCT FROM "t40"."_r3"
              THEN ''
              ELSE 'location_created_at '
            END AS "differences"
          FROM (
            SELECT
              "t18"."_lk0",
              "t18"."_l0",
              "t18"."_l1",
              "t18"."_l2",
              "t18"."_l3",
              "t23"."_rk0",
              "t23"."_r0",
              "t23"."_r1",
              "t23"."_r2",
              "t23"."_r3"
            FROM (
              SELECT
                "t0"."location_id" AS "_lk0",
                "t0"."location_name" AS "_l0",
                "t0"."location_type" AS "_l1",
                "t0"."location_category" AS "_l2",
                "t0"."location_created_at" AS "_l3"
              FROM "entity"."entity_locations_history" AS "t0"
            ) AS "t18"
            LEFT OUTER JOIN (
              SELECT
                "t2"."location_id" AS "_rk0",
                "t2"."location_name" AS "_r0",
                "t2"."location_type" AS "_r1",
                "t2"."location_category" AS "_r2",
                "t2"."location_created_at" AS "_r3"
              FROM "staging"."stg_app_database__locations" AS "t2"
            ) AS "t23"
              ON "t18"."_lk0" = "t23"."_rk0"
          ) AS "t40"
          WHERE
            NOT (
              (
                "t40"."_lk0" IS NOT NULL
              )
              AND (
                "t40"."_rk0" IS NOT NULL
              )
              AND "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
              AND "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1"
              AND "t40"."_l2" IS NOT DISTINCT FROM "t40"."_r2"
              AND "t40"."_l3" IS NOT DISTINCT FROM "t40"."_r3"
            )
        ) AS "t48"
      ) AS "t61"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'the current period is the venue of today' AS "statement",
          CONCAT_WS('|', COALESCE("t39"."_lk0", "t39"."_rk0")) AS "entity_key",
          CASE
            WHEN "t39"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t39"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
            THEN ''
            ELSE 'location_status '
          END || CASE
            WHEN "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
            THEN ''
            ELSE 'connectivity_tier '
          END || CASE
            WHEN "t39"."_l2" IS NOT DISTINCT FROM "t39"."_r2"
            THEN ''
            ELSE 'health_band '
          END || CASE
            WHEN "t39"."_l3" IS NOT DISTINCT FROM "t39"."_r3"
            THEN ''
            ELSE 'volume_tier '
          END || CASE
            WHEN "t39"."_l4" IS NOT DISTINCT FROM "t39"."_r4"
            THEN ''
            ELSE 'account_id '
          END || CASE
            WHEN "t39"."_l5" IS NOT DISTINCT FROM "t39"."_r5"
            THEN ''
            ELSE 'location_name '
          END || CASE
            WHEN "t39"."_l6" IS NOT DISTINCT FROM "t39"."_r6"
            THEN ''
            ELSE 'location_type '
          END AS "differences"
        FROM (
          SELECT
            "t16"."_lk0",
            "t16"."_l0",
            "t16"."_l1",
            "t16"."_l2",
            "t16"."_l3",
            "t16"."_l4",
            "t16"."_l5",
            "t16"."_l6",
            "t22"."_rk0",
            "t22"."_r0",
            "t22"."_r1",
            "t22"."_r2",
            "t22"."_r3",
            "t22"."_r4",
            "t22"."_r5",
            "t22"."_r6"
          FROM (
            SELECT
              "t0"."location_id" AS "_lk0",
              "t0"."location_status" AS "_l0",
              "t0"."connectivity_tier" AS "_l1",
              "t0"."health_band" AS "_l2",
              "t0"."volume_tier" AS "_l3",
              "t0"."account_id" AS "_l4",
              "t0"."location_name" AS "_l5",
              "t0"."location_type" AS "_l6"
            FROM "entity"."entity_locations_history" AS "t0"
            WHERE
              "t0"."is_current"
          ) AS "t16"
          LEFT OUTER JOIN (
            SELECT
              "t1"."location_id" AS "_rk0",
              "t1"."location_status" AS "_r0",
              "t1"."connectivity_tier" AS "_r1",
              "t1"."health_band" AS "_r2",
              "t1"."volume_tier" AS "_r3",
              "t1"."account_id" AS "_r4",
              "t1"."location_name" AS "_r5",
              "t1"."location_type" AS "_r6"
            FROM "entity"."entity_locations" AS "t1"
          ) AS "t22"
            ON "t16"."_lk0" = "t22"."_rk0"
        ) AS "t39"
        WHERE
          NOT (
            (
              "t39"."_lk0" IS NOT NULL
            )
            AND (
              "t39"."_rk0" IS NOT NULL
            )
            AND "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
            AND "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
            AND "t39"."_l2" IS NOT DISTINCT FROM "t39"."_r2"
            AND "t39"."_l3" IS NOT DISTINCT FROM "t39"."_r3"
            AND "t39"."_l4" IS NOT DISTINCT FROM "t39"."_r4"
            AND "t39"."_l5" IS NOT DISTINCT FROM "t39"."_r5"
            AND "t39"."_l6" IS NOT DISTINCT FROM "t39"."_r6"
          )
      ) AS "t52"
    ) AS "t62"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a period that began today is the venue of today' AS "statement",
        CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0")) AS "entity_key",
        CASE
          WHEN "t42"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t42"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
          THEN ''
          ELSE 'location_status '
        END || CASE
          WHEN "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
          THEN ''
          ELSE 'operational_health_score '
        END || CASE
          WHEN "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
          THEN ''
          ELSE 'health_band '
        END || CASE
          WHEN "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
          THEN ''
          ELSE 'operational_readiness_score '
        END || CASE
          WHEN "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
          THEN ''
          ELSE 'revenue_per_location '
        END || CASE
          WHEN "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
          THEN ''
          ELSE 'connectivity_tier '
        END || CASE
          WHEN "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
          THEN ''
          ELSE 'volume_tier '
        END || CASE
          WHEN "t42"."_l7" IS NOT DISTINCT FROM "t42"."_r7"
          THEN ''
          ELSE 'device_health_tier '
        END || CASE
          WHEN "t42"."_l8" IS NOT DISTINCT FROM "t42"."_r8"
          THEN ''
          ELSE 'activity_level '
        END || CASE
          WHEN "t42"."_l9" IS NOT DISTINCT FROM "t42"."_r9"
          THEN ''
          ELSE 'expansion_indicator '
        END || CASE
          WHEN "t42"."_l10" IS NOT DISTINCT FROM "t42"."_r10"
          THEN ''
          ELSE 'support_priority '
        END AS "differences"
      FROM (
        SELECT
          "t27"."_lk0",
          "t27"."_l0",
          "t27"."_l1",
          "t27"."_l2",
          "t27"."_l3",
          "t27"."_l4",
          "t27"."_l5",
          "t27"."_l6",
          "t27"."_l7",
          "t27"."_l8",
          "t27"."_l9",
          "t27"."_l10",
          "t21"."_rk0",
          "t21"."_r0",
          "t21"."_r1",
          "t21"."_r2",
          "t21"."_r3",
          "t21"."_r4",
          "t21"."_r5",
          "t21"."_r6",
          "t21"."_r7",
          "t21"."_r8",
          "t21"."_r9",
          "t21"."_r10"
        FROM (
          SELECT
            "t0"."location_id" AS "_lk0",
            "t0"."location_status" AS "_l0",
            "t0"."operational_health_score" AS "_l1",
            "t0"."health_band" AS "_l2",
            "t0"."operational_readiness_score" AS "_l3",
            "t0"."revenue_per_location" AS "_l4",
            "t0"."connectivity_tier" AS "_l5",
            "t0"."volume_tier" AS "_l6",
            "t0"."device_health_tier" AS "_l7",
            "t0"."activity_level" AS "_l8",
            "t0"."expansion_indicator" AS "_l9",
            "t0"."support_priority" AS "_l10"
          FROM "entity"."entity_locations_history" AS "t0"
          WHERE
            "t0"."is_current" AND "t0"."valid_from" = MAKE_DATE(2026, 6, 30)
        ) AS "t27"
        LEFT OUTER JOIN (
          SELECT
            "t1"."location_id" AS "_rk0",
            "t1"."location_status" AS "_r0",
            "t1"."operational_health_score" AS "_r1",
            "t1"."health_band" AS "_r2",
            "t1"."operational_readiness_score" AS "_r3",
            "t1"."revenue_per_location" AS "_r4",
            "t1"."connectivity_tier" AS "_r5",
            "t1"."volume_tier" AS "_r6",
            "t1"."device_health_tier" AS "_r7",
            "t1"."activity_level" AS "_r8",
            "t1"."expansion_indicator" AS "_r9",
            "t1"."support_priority" AS "_r10"
          FROM "entity"."entity_locations" AS "t1"
        ) AS "t21"
          ON "t27"."_lk0" = "t21"."_rk0"
      ) AS "t42"
      WHERE
        NOT (
          (
            "t42"."_lk0" IS NOT NULL
          )
          AND (
            "t42"."_rk0" IS NOT NULL
          )
          AND "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
          AND "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
          AND "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
          AND "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
          AND "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
          AND "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
          AND "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
          AND "t42"."_l7" IS NOT DISTINCT FROM "t42"."_r7"
          AND "t42"."_l8" IS NOT DISTINCT FROM "t42"."_r8"
          AND "t42"."_l9" IS NOT DISTINCT FROM "t42"."_r9"
          AND "t42"."_l10" IS NOT DISTINCT FROM "t42"."_r10"
        )
    ) AS "t56"
  ) AS "t63"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one period of a venue is current' AS "statement",
      COALESCE("t28"."location_id", 'null') AS "entity_key",
      CASE WHEN NOT (
        "t28"."open" = 1
      ) THEN 'current; ' ELSE '' END AS "differences"
    FROM "t15" AS "t28"
    WHERE
      NOT (
        "t28"."open" = 1
      )
  ) AS "t45"
) AS "t64"
