WITH "t12" AS (
  SELECT
    "t0"."device_id",
    MIN("t0"."valid_from") AS "first",
    COUNT(*) AS "periods",
    MAX("t0"."event_sequence") AS "last",
    COUNT(*) FILTER(WHERE
      "t0"."is_current") AS "open"
  FROM "entity"."entity_devices_history" AS "t0"
  GROUP BY
    1
)
SELECT
  *
FROM (
  SELECT
    'a period agrees with itself' AS "statement",
    COALESCE("t32"."device_id", 'null') || '|' || COALESCE(CAST("t32"."valid_from" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            "t32"."performance_impact" IS NULL
          )
          AND (
            (
              "t32"."health_score" - "t32"."previous_health_score"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t32"."performance_impact" - (
              "t32"."health_score" - "t32"."previous_health_score"
            )
          ) <= (
            GREATEST(
              ABS("t32"."performance_impact"),
              ABS("t32"."health_score" - "t32"."previous_health_score"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'impact; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t32"."cumulative_performance_impact" IS NULL
          )
          AND (
            CASE
              WHEN (
                "t32"."so_far" IS NOT NULL
              )
              OR (
                (
                  "t32"."health_score" - "t32"."previous_health_score"
                ) IS NOT NULL
              )
              THEN COALESCE("t32"."so_far", 0.0) + COALESCE("t32"."health_score" - "t32"."previous_health_score", 0.0)
              ELSE NULL
            END IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t32"."cumulative_performance_impact" - CASE
              WHEN (
                "t32"."so_far" IS NOT NULL
              )
              OR (
                (
                  "t32"."health_score" - "t32"."previous_health_score"
                ) IS NOT NULL
              )
              THEN COALESCE("t32"."so_far", 0.0) + COALESCE("t32"."health_score" - "t32"."previous_health_score", 0.0)
              ELSE NULL
            END
          ) <= (
            GREATEST(
              ABS("t32"."cumulative_performance_impact"),
              ABS(
                CASE
                  WHEN (
                    "t32"."so_far" IS NOT NULL
                  )
                  OR (
                    (
                      "t32"."health_score" - "t32"."previous_health_score"
                    ) IS NOT NULL
                  )
                  THEN COALESCE("t32"."so_far", 0.0) + COALESCE("t32"."health_score" - "t32"."previous_health_score", 0.0)
                  ELSE NULL
                END
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'so_far; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'health_improved'
        )
        OR (
          (
            "t32"."health_score" - "t32"."previous_health_score"
          ) > 0
        )
      )
      THEN 'moved; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'health_declined'
        )
        OR (
          (
            "t32"."health_score" - "t32"."previous_health_score"
          ) < 0
        )
      )
      THEN 'fell; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'health_known'
        )
        OR (
          (
            "t32"."previous_health_score" IS NULL
          )
          AND (
            "t32"."health_score" IS NOT NULL
          )
        )
      )
      THEN 'known; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'health_unknown'
        )
        OR (
          (
            "t32"."previous_health_score" IS NOT NULL
          )
          AND (
            "t32"."health_score" IS NULL
          )
        )
      )
      THEN 'lost; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'failure'
        )
        OR NOT (
          "t32"."last_failure_category" IS NOT DISTINCT FROM "t32"."previous_failure_category"
        )
      )
      THEN 'failure; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'maintenance_change'
        )
        OR NOT (
          "t32"."maintenance_status" IS NOT DISTINCT FROM "t32"."previous_maintenance_status"
        )
      )
      THEN 'maintained; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t32"."change_type" <> 'status_change'
        )
        OR (
          (
            "t32"."event_type" = 'failure'
          ) = COALESCE("t32"."operational_status" = 'non_operational', FALSE)
        )
      )
      THEN 'status; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t32"."valid_from" <= MAKE_DATE(2026, 6, 30)
      )
      THEN 'not_after_as_of; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t3"."device_id",
      "t3"."valid_from",
      "t3"."valid_to",
      "t3"."is_current",
      "t3"."event_sequence",
      "t3"."location_id",
      "t3"."account_id",
      "t3"."device_type",
      "t3"."change_type",
      "t3"."event_type",
      "t3"."event_category",
      "t3"."change_reason",
      "t3"."operational_status",
      "t3"."previous_operational_status",
      "t3"."is_online",
      "t3"."firmware_version",
      "t3"."previous_firmware_version",
      "t3"."health_band",
      "t3"."previous_health_band",
      "t3"."health_score",
      "t3"."previous_health_score",
      "t3"."performance_impact",
      "t3"."cumulative_performance_impact",
      "t3"."performance_trend",
      "t3"."maintenance_status",
      "t3"."previous_maintenance_status",
      "t3"."days_since_maintenance",
      "t3"."last_failure_category",
      "t3"."failure_category",
      "t3"."previous_failure_category",
      "t3"."failures_30d",
      "t3"."mtbf_hours",
      "t3"."consecutive_anomaly_flag",
      "t3"."rapid_failure_flag",
      "t19"."_device",
      "t19"."_following",
      "t19"."so_far"
    FROM "entity"."entity_devices_history" AS "t3"
    LEFT OUTER JOIN (
      SELECT
        "t0"."device_id" AS "_device",
        "t0"."event_sequence" + 1 AS "_following",
        "t0"."cumulative_performance_impact" AS "so_far"
      FROM "entity"."entity_devices_history" AS "t0"
    ) AS "t19"
      ON "t3"."device_id" = "t19"."_device" AND "t3"."event_sequence" = "t19"."_following"
  ) AS "t32"
  WHERE
    NOT (
      (
        (
          (
            "t32"."performance_impact" IS NULL
          )
          AND (
            (
              "t32"."health_score" - "t32"."previous_health_score"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t32"."performance_impact" - (
              "t32"."health_score" - "t32"."previous_health_score"
            )
          ) <= (
            GREATEST(
              ABS("t32"."performance_impact"),
              ABS("t32"."health_score" - "t32"."previous_health_score"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t32"."cumulative_performance_impact" IS NULL
          )
          AND (
            CASE
              WHEN (
                "t32"."so_far" IS NOT NULL
              )
              OR (
                (
                  "t32"."health_score" - "t32"."previous_health_score"
                ) IS NOT NULL
              )
              THEN COALESCE("t32"."so_far", 0.0) + COALESCE("t32"."health_score" - "t32"."previous_health_score", 0.0)
              ELSE NULL
            END IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t32"."cumulative_performance_impact" - CASE
              WHEN (
                "t32"."so_far" IS NOT NULL
              )
              OR (
                (
                  "t32"."health_score" - "t32"."previous_health_score"
                ) IS NOT NULL
              )
              THEN COALESCE("t32"."so_far", 0.0) + COALESCE("t32"."health_score" - "t32"."previous_health_score", 0.0)
              ELSE NULL
            END
          ) <= (
            GREATEST(
              ABS("t32"."cumulative_performance_impact"),
              ABS(
                CASE
                  WHEN (
                    "t32"."so_far" IS NOT NULL
                  )
                  OR (
                    (
                      "t32"."health_score" - "t32"."previous_health_score"
                    ) IS NOT NULL
                  )
                  THEN COALESCE("t32"."so_far", 0.0) + COALESCE("t32"."health_score" - "t32"."previous_health_score", 0.0)
                  ELSE NULL
                END
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          "t32"."change_type" <> 'health_improved'
        )
        OR (
          (
            "t32"."health_score" - "t32"."previous_health_score"
          ) > 0
        )
      )
      AND (
        (
          "t32"."change_type" <> 'health_declined'
        )
        OR (
          (
            "t32"."health_score" - "t32"."previous_health_score"
          ) < 0
        )
      )
      AND (
        (
          "t32"."change_type" <> 'health_known'
        )
        OR (
          (
            "t32"."previous_health_score" IS NULL
          )
          AND (
            "t32"."health_score" IS NOT NULL
          )
        )
      )
      AND (
        (
          "t32"."change_type" <> 'health_unknown'
        )
        OR (
          (
            "t32"."previous_health_score" IS NOT NULL
          )
          AND (
            "t32"."health_score" IS NULL
          )
        )
      )
      AND (
        (
          "t32"."change_type" <> 'failure'
        )
        OR NOT (
          "t32"."last_failure_category" IS NOT DISTINCT FROM "t32"."previous_failure_category"
        )
      )
      AND (
        (
          "t32"."change_type" <> 'maintenance_change'
        )
        OR NOT (
          "t32"."maintenance_status" IS NOT DISTINCT FROM "t32"."previous_maintenance_status"
        )
      )
      AND (
        (
          "t32"."change_type" <> 'status_change'
        )
        OR (
          (
            "t32"."event_type" = 'failure'
          ) = COALESCE("t32"."operational_status" = 'non_operational', FALSE)
        )
      )
      AND (
        "t32"."valid_from" <= MAKE_DATE(2026, 6, 30)
      )
    )
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
              'every device has a history from its first day' AS "statement",
              CONCAT_WS('|', COALESCE("t38"."_lk0", "t38"."_rk0")) AS "entity_key",
              CASE
                WHEN "t38"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t38"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE WHEN "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0" THEN '' ELSE 'first ' END AS "differences"
            FROM (
              SELECT
                "t28"."_lk0",
                "t28"."_l0",
                "t27"."_rk0",
                "t27"."_r0"
              FROM (
                SELECT
                  "t22"."device_id" AS "_lk0",
                  "t22"."first" AS "_l0"
                FROM "t12" AS "t22"
              ) AS "t28"
              FULL OUTER JOIN (
                SELECT
                  "t15"."device_id" AS "_rk0",
                  "t15"."first" AS "_r0"
                FROM (
                  SELECT
                    "t1"."device_id",
                    MIN("t1"."day") AS "first"
                  FROM "timeline"."device_days" AS "t1"
                  GROUP BY
                    1
                ) AS "t15"
              ) AS "t27"
                ON "t28"."_lk0" = "t27"."_rk0"
            ) AS "t38"
            WHERE
              NOT (
                (
                  "t38"."_lk0" IS NOT NULL
                )
                AND (
                  "t38"."_rk0" IS NOT NULL
                )
                AND "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
              )
          ) AS "t43"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a period tells its first day' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t31"."_lk0", "t31"."_rk0"),
                COALESCE(CAST("t31"."_lk1" AS TEXT), CAST("t31"."_rk1" AS TEXT))
              ) AS "entity_key",
              CASE
                WHEN "t31"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t31"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
                THEN ''
                ELSE 'location_id '
              END || CASE
                WHEN "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
                THEN ''
                ELSE 'account_id '
              END || CASE
                WHEN "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
                THEN ''
                ELSE 'device_type '
              END || CASE
                WHEN "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
                THEN ''
                ELSE 'health_score '
              END || CASE
                WHEN "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
                THEN ''
                ELSE 'maintenance_status '
              END || CASE
                WHEN "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
                THEN ''
                ELSE 'days_since_maintenance '
              END || CASE
                WHEN "t31"."_l6" IS NOT DISTINCT FROM "t31"."_r6"
                THEN ''
                ELSE 'last_failure_category '
              END || CASE
                WHEN "t31"."_l7" IS NOT DISTINCT FROM "t31"."_r7"
                THEN ''
                ELSE 'failures_30d '
              END || CASE
                WHEN "t31"."_l8" IS NOT DISTINCT FROM "t31"."_r8"
                THEN ''
                ELSE 'mtbf_hours '
              END || CASE
                WHEN "t31"."_l9" IS NOT DISTINCT FROM "t31"."_r9"
                THEN ''
                ELSE 'rapid_failure_flag '
              END AS "differences"
            FROM (
              SELECT
                "t13"."_lk0",
                "t13"."_lk1",
                "t13"."_l0",
                "t13"."_l1",
                "t13"."_l2",
                "t13"."_l3",
                "t13"."_l4",
                "t13"."_l5",
                "t13"."_l6",
                "t13"."_l7",
                "t13"."_l8",
                "t13"."_l9",
                "t17"."_rk0",
                "t17"."_rk1",
                "t17"."_r0",
                "t17"."_r1",
                "t17"."_r2",
                "t17"."_r3",
                "t17"."_r4",
                "t17"."_r5",
                "t17"."_r6",
                "t17"."_r7",
                "t17"."_r8",
                "t17"."_r9"
              FROM (
                SELECT
                  "t0"."device_id" AS "_lk0",
                  "t0"."valid_from" AS "_lk1",
                  "t0"."location_id" AS "_l0",
                  "t0"."account_id" AS "_l1",
                  "t0"."device_type" AS "_l2",
                  "t0"."health_score" AS "_l3",
                  "t0"."maintenance_status" AS "_l4",
                  "t0"."days_since_maintenance" AS "_l5",
                  "t0"."last_failure_category" AS "_l6",
                  "t0"."failures_30d" AS "_l7",
                  "t0"."mtbf_hours" AS "_l8",
                  "t0"."rapid_failure_flag" AS "_l9"
                FROM "entity"."entity_devices_history" AS "t0"
              ) AS "t13"
              LEFT OUTER JOIN (
                SELECT
                  "t1"."device_id" AS "_rk0",
                  "t1"."day" AS "_rk1",
                  "t1"."location_id" AS "_r0",
                  "t1"."account_id" AS "_r1",
                  "t1"."device_type" AS "_r2",
                  "t1"."health_score" AS "_r3",
                  "t1"."maintenance_status" AS "_r4",
                  "t1"."days_since_maintenance" AS "_r5",
                  "t1"."last_failure_category" AS "_r6",
                  "t1"."failures_30d" AS "_r7",
                  "t1"."mtbf_hours" AS "_r8",
                  "t1"."has_rapid_failures" AS "_r9"
                FROM "timeline"."device_days" AS "t1"
              ) AS "t17"
                ON "t13"."_lk0" = "t17"."_rk0" AND "t13"."_lk1" = "t17"."_rk1"
            ) AS "t31"
            WHERE
              NOT (
                (
                  "t31"."_lk0" IS NOT NULL
                )
                AND (
                  "t31"."_rk0" IS NOT NULL
                )
                AND "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
                AND "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
                AND "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
                AND "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
                AND "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
                AND "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
                AND "t31"."_l6" IS NOT DISTINCT FROM "t31"."_r6"
                AND "t31"."_l7" IS NOT DISTINCT FROM "t31"."_r7"
                AND "t31"."_l8" IS NOT DISTINCT FROM "t31"."_r8"
                AND "t31"."_l9" IS NOT DISTINCT FROM "t31"."_r9"
              )
          ) AS "t46"
        ) AS "t48"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'nothing changed by the last day of a period' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t40"."_lk0", "t40"."_rk0"),
              COALESCE(CAST("t40"."_lk1" AS TEXT), CAST("t40"."_rk1" AS TEXT))
            ) AS "entity_key",
            CASE
              WHEN "t40"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t40"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
              THEN ''
              ELSE 'maintenance_status '
            END || CASE
              WHEN "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1"
              THEN ''
              ELSE 'last_failure_category '
            END AS "differences"
          FROM (
            SELECT
              "t34"."_lk0",
              "t34"."_lk1",
              "t34"."_l0",
              "t34"."_l1",
              "t16"."_rk0",
              "t16"."_rk1",
              "t16"."_r0",
              "t16"."_r1"
            FROM (
              SELECT
                "t0"."device_id" AS "_lk0",
                CASE
                  WHEN "t0"."valid_to" IS NULL
                  THEN MAKE_DATE(2026, 6, 30)
                  ELSE CAST(CAST(COALESCE("t0"."valid_to", MAKE_DATE(2026, 6, 30)) - INTERVAL '1' DAY AS TIMESTAMP) AS DATE)
                END AS "_lk1",
                "t0"."maintenance_status" AS "_l0",
                "t0"."last_failure_category" AS "_l1"
              FROM "entity"."entity_devices_history" AS "t0"
            ) AS "t34"
            LEFT OUTER JOIN (
              SELECT
                "t1"."device_id" AS "_rk0",
                "t1"."day" AS "_rk1",
                "t1"."maintenance_status" AS "_r0",
                "t1"."last_failure_category" AS "_r1"
              FROM "timeline"."device_days" AS "t1"
            ) AS "t16"
              ON "t34"."_lk0" = "t16"."_rk0" AND "t34"."_lk1" = "t16"."_rk1"
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
            )
        ) AS "t44"
      ) AS "t49"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a period follows from the one before' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t33"."_lk0", "t33"."_rk0"),
            COALESCE(CAST("t33"."_lk1" AS TEXT), CAST("t33"."_rk1" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t33"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t33"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
            THEN ''
            ELSE 'previous_operational_status '
          END || CASE
            WHEN "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
            THEN ''
            ELSE 'previous_firmware_version '
          END || CASE
            WHEN "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
            THEN ''
            ELSE 'previous_health_band '
          END || CASE
            WHEN "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
            THEN ''
            ELSE 'previous_health_score '
          END || CASE
            WHEN "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
            THEN ''
            ELSE 'previous_maintenance_status '
          END || CASE
            WHEN "t33"."_l5" IS NOT DISTINCT FROM "t33"."_r5"
            THEN ''
            ELSE 'previous_failure_category '
          END || CASE
            WHEN "t33"."_l6" IS NOT DISTINCT FROM "t33"."_r6"
            THEN ''
            ELSE 'valid_from '
          END AS "differences"
        FROM (
          SELECT
            "t21"."_lk0",
            "t21"."_lk1",
            "t21"."_l0",
            "t21"."_l1",
            "t21"."_l2",
            "t21"."_l3",
            "t21"."_l4",
            "t21"."_l5",
            "t21"."_l6",
            "t20"."_rk0",
            "t20"."_rk1",
            "t20"."_r0",
            "t20"."_r1",
            "t20"."_r2",
            "t20"."_r3",
            "t20"."_r4",
            "t20"."_r5",
            "t20"."_r6"
          FROM (
            SELECT
              "t0"."device_id" AS "_lk0",
              "t0"."event_sequence" AS "_lk1",
              "t0"."previous_operational_status" AS "_l0",
              "t0"."previous_firmware_version" AS "_l1",
              "t0"."previous_health_band" AS "_l2",
              "t0"."previous_health_score" AS "_l3",
              "t0"."previous_maintenance_status" AS "_l4",
              "t0"."previous_failure_category" AS "_l5",
              "t0"."valid_from" AS "_l6"
            FROM "entity"."entity_devices_history" AS "t0"
            WHERE
              "t0"."event_sequence" > 1
          ) AS "t21"
          LEFT OUTER JOIN (
            SELECT
              "t0"."device_id" AS "_rk0",
              "t0"."event_sequence" + 1 AS "_rk1",
              "t0"."operational_status" AS "_r0",
              "t0"."firmware_version" AS "_r1",
              "t0"."health_band" AS "_r2",
              "t0"."health_score" AS "_r3",
              "t0"."maintenance_status" AS "_r4",
              "t0"."last_failure_category" AS "_r5",
              "t0"."valid_to" AS "_r6"
            FROM "entity"."entity_devices_history" AS "t0"
          ) AS "t20"
            ON "t21"."_lk0" = "t20"."_rk0" AND "t21"."_lk1" = "t20"."_rk1"
        ) AS "t33"
        WHERE
          NOT (
            (
              "t33"."_lk0" IS NOT NULL
            )
            AND (
              "t33"."_rk0" IS NOT NULL
            )
            AND "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
            AND "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
            AND "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
            AND "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
            AND "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
            AND "t33"."_l5" IS NOT DISTINCT FROM "t33"."_r5"
            AND "t33"."_l6" IS NOT DISTINCT FROM "t33"."_r6"
          )
      ) AS "t45"
    ) AS "t50"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'what is current is what was observed last' AS "statement",
        CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0"), COALESCE("t42"."_lk1", "t42"."_rk1")) AS "entity_key",
        CASE
          WHEN "t42"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t42"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0" THEN '' ELSE 'value ' END AS "differences"
      FROM (
        SELECT
          "t35"."_lk0",
          "t35"."_lk1",
          "t35"."_l0",
          "t41"."_rk0",
          "t41"."_rk1",
          "t41"."_r0"
        FROM (
          SELECT
            "t24"."device_id" AS "_lk0",
            "t24"."attribute" AS "_lk1",
            "t24"."value" AS "_l0"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."device_id",
                'firmware_version' AS "attribute",
                "t0"."firmware_version" AS "value"
              FROM "entity"."entity_devices_history" AS "t0"
              WHERE
                "t0"."is_current"
            ) AS "t5"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t0"."device_id",
                  'operational_status' AS "attribute",
                  "t0"."operational_status" AS "value"
                FROM "entity"."entity_devices_history" AS "t0"
                WHERE
                  "t0"."is_current"
              ) AS "t4"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t0"."device_id",
                  'is_online' AS "attribute",
                  CASE "t0"."is_online" WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' ELSE NULL END AS "value"
                FROM "entity"."entity_devices_history" AS "t0"
                WHERE
                  "t0"."is_current"
              ) AS "t14"
            ) AS "t23"
          ) AS "t24"
        ) AS "t35"
        INNER JOIN (
          SELECT
            "t36"."entity_key" AS "_rk0",
            "t36"."attribute" AS "_rk1",
            "t36"."value" AS "_r0"
          FROM (
            SELECT
              "t18"."source_table",
              "t18"."entity_key",
              "t18"."attribute",
              "t18"."value",
              "t18"."observed_as_of",
              "t18"."run_id",
              ROW_NUMBER() OVER (
                PARTITION BY "t18"."entity_key", "t18"."attribute"
                ORDER BY "t18"."observed_as_of" DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                *
              FROM "tapdata"."observations" AS "t2"
              WHERE
                "t2"."source_table" = 'stg_app_database__devices'
                AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
            ) AS "t18"
          ) AS "t36"
          WHERE
            "t36"."place" = 0
        ) AS "t41"
          ON "t35"."_lk0" = "t41"."_rk0" AND "t35"."_lk1" = "t41"."_rk1"
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
        )
    ) AS "t47"
  ) AS "t51"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the periods of a device are numbered, and one is current' AS "statement",
      COALESCE("t22"."device_id", 'null') AS "entity_key",
      CASE WHEN NOT (
        "t22"."periods" = "t22"."last"
      ) THEN 'numbered; ' ELSE '' END || CASE WHEN NOT (
        "t22"."open" = 1
      ) THEN 'current; ' ELSE '' END AS "differences"
    FROM "t12" AS "t22"
    WHERE
      NOT (
        (
          "t22"."periods" = "t22"."last"
        ) AND (
          "t22"."open" = 1
        )
      )
  ) AS "t37"
) AS "t52"
