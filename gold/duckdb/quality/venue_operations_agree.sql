WITH "t46" AS (
  SELECT
    "t22"."account_id",
    MIN("t22"."location_id") AS "location_id",
    COUNT(*) AS "venues"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__locations" AS "t2"
    WHERE
      NOT (
        "t2"."is_orphan"
      ) AND "t2"."account_id" IS NOT NULL
  ) AS "t22"
  GROUP BY
    1
), "t60" AS (
  SELECT
    "t27"."location_id",
    CAST(SUM("t27"."failures_30d") AS BIGINT) AS "failures_30d",
    COUNT(*) FILTER(WHERE
      "t27"."requires_immediate_attention") AS "devices_needing_attention",
    COUNT(*) FILTER(WHERE
      "t27"."maintenance_status" = 'overdue') AS "devices_maintenance_overdue",
    COUNT(*) FILTER(WHERE
      "t27"."is_in_service" AND (
        "t27"."usage_events_30d" = 0
      )) AS "idle_taps",
    AVG("t27"."uptime_percentage_30d") FILTER(WHERE
      "t27"."is_in_service") AS "avg_device_uptime_30d_pct",
    AVG("t27"."overall_health_score") AS "avg_device_health_score",
    (
      CAST(COUNT(*) FILTER(WHERE
        "t27"."is_in_service" AND (
          "t27"."usage_events_30d" > 0
        )) AS DOUBLE) / NULLIF(CAST(COUNT(*) FILTER(WHERE
        "t27"."is_in_service") AS DOUBLE), 0.0)
    ) * 100.0 AS "utilisation_30d_pct",
    (
      CAST(COUNT(*) FILTER(WHERE
        "t27"."is_in_service" AND (
          "t27"."uptime_percentage_30d" >= 95.0
        )) AS DOUBLE) / NULLIF(CAST(COUNT(*) FILTER(WHERE
        "t27"."is_in_service") AS DOUBLE), 0.0)
    ) * 100.0 AS "sla_compliance_30d_pct",
    SUM("t27"."repair_hours_30d") / NULLIF(CAST(CAST(SUM("t27"."repairs_30d") AS BIGINT) AS DOUBLE), 0.0) AS "mttr_hours",
    CAST(CAST(SUM("t27"."operating_hours_30d") FILTER(WHERE
      "t27"."is_in_service") AS BIGINT) AS DOUBLE) / NULLIF(
      CAST(CAST(SUM("t27"."failures_30d") FILTER(WHERE
        "t27"."is_in_service") AS BIGINT) AS DOUBLE),
      0.0
    ) AS "mtbf_hours"
  FROM (
    SELECT
      *
    FROM "entity"."entity_devices" AS "t7"
    WHERE
      "t7"."location_id" IS NOT NULL
  ) AS "t27"
  GROUP BY
    1
), "t61" AS (
  SELECT
    "t50"."location_id",
    "t50"."busiest_hour",
    CAST(SUM("t50"."pours") AS BIGINT) AS "most"
  FROM (
    SELECT
      "t39"."location_id",
      "t39"."pours",
      CAST(EXTRACT(hour FROM "t39"."hour_timestamp") AS BIGINT) AS "busiest_hour"
    FROM (
      SELECT
        *
      FROM "timeline"."tap_hours" AS "t8"
      WHERE
        NOT (
          "t8"."is_orphan"
        )
        AND "t8"."pours" > 0
        AND "t8"."event_date" <= MAKE_DATE(2026, 6, 30)
        AND "t8"."event_date" > (
          MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
        )
    ) AS "t39"
    SEMI JOIN "mart"."mart_operations__performance" AS "t9"
      ON "t39"."location_id" = "t9"."location_id"
  ) AS "t50"
  GROUP BY
    1,
    2
), "t70" AS (
  SELECT
    "t62"."location_id",
    "t62"."busiest_weekday",
    CAST(SUM("t62"."pours") AS BIGINT) AS "most"
  FROM (
    SELECT
      "t39"."location_id",
      "t39"."pours",
      (
        (
          (
            DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t39"."event_date") % 7
          ) + 7
        ) % 7
      ) + 1 AS "busiest_weekday"
    FROM (
      SELECT
        *
      FROM "timeline"."tap_hours" AS "t8"
      WHERE
        NOT (
          "t8"."is_orphan"
        )
        AND "t8"."pours" > 0
        AND "t8"."event_date" <= MAKE_DATE(2026, 6, 30)
        AND "t8"."event_date" > (
          MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
        )
    ) AS "t39"
    SEMI JOIN "mart"."mart_operations__performance" AS "t9"
      ON "t39"."location_id" = "t9"."location_id"
  ) AS "t62"
  GROUP BY
    1,
    2
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
                      'the operations of a venue are the venue''s' AS "statement",
                      CONCAT_WS('|', COALESCE("t48"."_lk0", "t48"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t48"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t48"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
                        THEN ''
                        ELSE 'account_id '
                      END || CASE
                        WHEN "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1"
                        THEN ''
                        ELSE 'location_name '
                      END || CASE WHEN "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2" THEN '' ELSE 'city ' END || CASE
                        WHEN "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3"
                        THEN ''
                        ELSE 'state_code '
                      END || CASE
                        WHEN "t48"."_l4" IS NOT DISTINCT FROM "t48"."_r4"
                        THEN ''
                        ELSE 'total_devices '
                      END || CASE
                        WHEN "t48"."_l5" IS NOT DISTINCT FROM "t48"."_r5"
                        THEN ''
                        ELSE 'tap_controllers '
                      END || CASE
                        WHEN "t48"."_l6" IS NOT DISTINCT FROM "t48"."_r6"
                        THEN ''
                        ELSE 'controllers_in_service '
                      END || CASE
                        WHEN "t48"."_l7" IS NOT DISTINCT FROM "t48"."_r7"
                        THEN ''
                        ELSE 'online_devices '
                      END || CASE WHEN "t48"."_l8" IS NOT DISTINCT FROM "t48"."_r8" THEN '' ELSE 'pours_30d ' END || CASE
                        WHEN "t48"."_l9" IS NOT DISTINCT FROM "t48"."_r9"
                        THEN ''
                        ELSE 'account_open_tickets '
                      END || CASE
                        WHEN "t48"."_l10" IS NOT DISTINCT FROM "t48"."_r10"
                        THEN ''
                        ELSE 'device_availability_pct '
                      END || CASE
                        WHEN "t48"."_l11" IS NOT DISTINCT FROM "t48"."_r11"
                        THEN ''
                        ELSE 'location_health_score '
                      END || CASE
                        WHEN "t48"."_l12" IS NOT DISTINCT FROM "t48"."_r12"
                        THEN ''
                        ELSE 'quality_issue_rate_30d_pct '
                      END || CASE
                        WHEN "t48"."_l13" IS NOT DISTINCT FROM "t48"."_r13"
                        THEN ''
                        ELSE 'open_tickets '
                      END || CASE
                        WHEN "t48"."_l14" IS NOT DISTINCT FROM "t48"."_r14"
                        THEN ''
                        ELSE 'avg_pour_ml '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t21"."_lk0",
                        "t21"."_l0",
                        "t21"."_l1",
                        "t21"."_l2",
                        "t21"."_l3",
                        "t21"."_l4",
                        "t21"."_l5",
                        "t21"."_l6",
                        "t21"."_l7",
                        "t21"."_l8",
                        "t21"."_l9",
                        "t21"."_l10",
                        "t21"."_l11",
                        "t21"."_l12",
                        "t21"."_l13",
                        "t21"."_l14",
                        "t26"."_rk0",
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
                        "t26"."_r14"
                      FROM (
                        SELECT
                          "t0"."location_id" AS "_lk0",
                          "t0"."account_id" AS "_l0",
                          "t0"."location_name" AS "_l1",
                          "t0"."city" AS "_l2",
                          "t0"."state_code" AS "_l3",
                          "t0"."total_devices" AS "_l4",
                          "t0"."tap_controllers" AS "_l5",
                          "t0"."controllers_in_service" AS "_l6",
                          "t0"."online_devices" AS "_l7",
                          "t0"."pours_30d" AS "_l8",
                          "t0"."account_open_tickets" AS "_l9",
                          "t0"."device_availability_pct" AS "_l10",
                          "t0"."location_health_score" AS "_l11",
                          "t0"."quality_issue_rate_30d_pct" AS "_l12",
                          "t0"."open_tickets" AS "_l13",
                          "t0"."avg_pour_ml" AS "_l14"
                        FROM "mart"."mart_operations__performance" AS "t0"
                      ) AS "t21"
                      FULL OUTER JOIN (
                        SELECT
                          "t6"."location_id" AS "_rk0",
                          "t6"."account_id" AS "_r0",
                          "t6"."location_name" AS "_r1",
                          "t6"."city" AS "_r2",
                          "t6"."state_code" AS "_r3",
                          "t6"."total_devices" AS "_r4",
                          "t6"."tap_controllers" AS "_r5",
                          "t6"."controllers_in_service" AS "_r6",
                          "t6"."online_devices" AS "_r7",
                          "t6"."pours_30d" AS "_r8",
                          "t6"."account_open_tickets" AS "_r9",
                          "t6"."device_connectivity_rate" AS "_r10",
                          "t6"."operational_health_score" AS "_r11",
                          "t6"."quality_issue_rate_30d" AS "_r12",
                          "t6"."support_tickets_open" AS "_r13",
                          "t6"."avg_volume_per_event_30d" AS "_r14"
                        FROM "entity"."entity_locations" AS "t6"
                      ) AS "t26"
                        ON "t21"."_lk0" = "t26"."_rk0"
                    ) AS "t48"
                    WHERE
                      NOT (
                        (
                          "t48"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t48"."_rk0" IS NOT NULL
                        )
                        AND "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
                        AND "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1"
                        AND "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2"
                        AND "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3"
                        AND "t48"."_l4" IS NOT DISTINCT FROM "t48"."_r4"
                        AND "t48"."_l5" IS NOT DISTINCT FROM "t48"."_r5"
                        AND "t48"."_l6" IS NOT DISTINCT FROM "t48"."_r6"
                        AND "t48"."_l7" IS NOT DISTINCT FROM "t48"."_r7"
                        AND "t48"."_l8" IS NOT DISTINCT FROM "t48"."_r8"
                        AND "t48"."_l9" IS NOT DISTINCT FROM "t48"."_r9"
                        AND "t48"."_l10" IS NOT DISTINCT FROM "t48"."_r10"
                        AND "t48"."_l11" IS NOT DISTINCT FROM "t48"."_r11"
                        AND "t48"."_l12" IS NOT DISTINCT FROM "t48"."_r12"
                        AND "t48"."_l13" IS NOT DISTINCT FROM "t48"."_r13"
                        AND "t48"."_l14" IS NOT DISTINCT FROM "t48"."_r14"
                      )
                  ) AS "t102"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'counts of a venue''s devices' AS "statement",
                      CONCAT_WS('|', COALESCE("t87"."_lk0", "t87"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t87"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t87"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0"
                        THEN ''
                        ELSE 'failures_30d '
                      END || CASE
                        WHEN "t87"."_l1" IS NOT DISTINCT FROM "t87"."_r1"
                        THEN ''
                        ELSE 'devices_needing_attention '
                      END || CASE
                        WHEN "t87"."_l2" IS NOT DISTINCT FROM "t87"."_r2"
                        THEN ''
                        ELSE 'devices_maintenance_overdue '
                      END || CASE WHEN "t87"."_l3" IS NOT DISTINCT FROM "t87"."_r3" THEN '' ELSE 'idle_taps ' END AS "differences"
                    FROM (
                      SELECT
                        "t35"."_lk0",
                        "t35"."_l0",
                        "t35"."_l1",
                        "t35"."_l2",
                        "t35"."_l3",
                        "t75"."_rk0",
                        "t75"."_r0",
                        "t75"."_r1",
                        "t75"."_r2",
                        "t75"."_r3"
                      FROM (
                        SELECT
                          "t0"."location_id" AS "_lk0",
                          "t0"."failures_30d" AS "_l0",
                          "t0"."devices_needing_attention" AS "_l1",
                          "t0"."devices_maintenance_overdue" AS "_l2",
                          "t0"."idle_taps" AS "_l3"
                        FROM "mart"."mart_operations__performance" AS "t0"
                        WHERE
                          "t0"."total_devices" > 0
                      ) AS "t35"
                      LEFT OUTER JOIN (
                        SELECT
                          "t64"."location_id" AS "_rk0",
                          "t64"."failures_30d" AS "_r0",
                          "t64"."devices_needing_attention" AS "_r1",
                          "t64"."devices_maintenance_overdue" AS "_r2",
                          "t64"."idle_taps" AS "_r3"
                        FROM "t60" AS "t64"
                      ) AS "t75"
                        ON "t35"."_lk0" = "t75"."_rk0"
                    ) AS "t87"
                    WHERE
                      NOT (
                        (
                          "t87"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t87"."_rk0" IS NOT NULL
                        )
                        AND "t87"."_l0" IS NOT DISTINCT FROM "t87"."_r0"
                        AND "t87"."_l1" IS NOT DISTINCT FROM "t87"."_r1"
                        AND "t87"."_l2" IS NOT DISTINCT FROM "t87"."_r2"
                        AND "t87"."_l3" IS NOT DISTINCT FROM "t87"."_r3"
                      )
                  ) AS "t103"
                ) AS "t105"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'rates of a venue''s devices' AS "statement",
                    CONCAT_WS('|', COALESCE("t86"."_lk0", "t86"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t86"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t86"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t86"."_l0" IS NOT DISTINCT FROM "t86"."_r0"
                      OR COALESCE(
                        ABS("t86"."_l0" - "t86"."_r0") <= (
                          (
                            ABS("t86"."_l0") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'avg_device_uptime_30d_pct '
                    END || CASE
                      WHEN "t86"."_l1" IS NOT DISTINCT FROM "t86"."_r1"
                      OR COALESCE(
                        ABS("t86"."_l1" - "t86"."_r1") <= (
                          (
                            ABS("t86"."_l1") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'avg_device_health_score '
                    END || CASE
                      WHEN "t86"."_l2" IS NOT DISTINCT FROM "t86"."_r2"
                      OR COALESCE(
                        ABS("t86"."_l2" - "t86"."_r2") <= (
                          (
                            ABS("t86"."_l2") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'utilisation_30d_pct '
                    END || CASE
                      WHEN "t86"."_l3" IS NOT DISTINCT FROM "t86"."_r3"
                      OR COALESCE(
                        ABS("t86"."_l3" - "t86"."_r3") <= (
                          (
                            ABS("t86"."_l3") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'sla_compliance_30d_pct '
                    END || CASE
                      WHEN "t86"."_l4" IS NOT DISTINCT FROM "t86"."_r4"
                      OR COALESCE(
                        ABS("t86"."_l4" - "t86"."_r4") <= (
                          (
                            ABS("t86"."_l4") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'mttr_hours '
                    END || CASE
                      WHEN "t86"."_l5" IS NOT DISTINCT FROM "t86"."_r5"
                      OR COALESCE(
                        ABS("t86"."_l5" - "t86"."_r5") <= (
                          (
                            ABS("t86"."_l5") + 1.0
                          ) * 1e-06
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'mtbf_hours '
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
                      "t74"."_rk0",
                      "t74"."_r0",
                      "t74"."_r1",
                      "t74"."_r2",
                      "t74"."_r3",
                      "t74"."_r4",
                      "t74"."_r5"
                    FROM (
                      SELECT
                        "t0"."location_id" AS "_lk0",
                        "t0"."avg_device_uptime_30d_pct" AS "_l0",
                        "t0"."avg_device_health_score" AS "_l1",
                        "t0"."utilisation_30d_pct" AS "_l2",
                        "t0"."sla_compliance_30d_pct" AS "_l3",
                        "t0"."mttr_hours" AS "_l4",
                        "t0"."mtbf_hours" AS "_l5"
                      FROM "mart"."mart_operations__performance" AS "t0"
                      WHERE
                        "t0"."total_devices" > 0
                    ) AS "t34"
                    LEFT OUTER JOIN (
                      SELECT
                        "t64"."location_id" AS "_rk0",
                        "t64"."avg_device_uptime_30d_pct" AS "_r0",
                        "t64"."avg_device_health_score" AS "_r1",
                        "t64"."utilisation_30d_pct" AS "_r2",
                        "t64"."sla_compliance_30d_pct" AS "_r3",
                        "t64"."mttr_hours" AS "_r4",
                        "t64"."mtbf_hours" AS "_r5"
                      FROM "t60" AS "t64"
                    ) AS "t74"
                      ON "t34"."_lk0" = "t74"."_rk0"
                  ) AS "t86"
                  WHERE
                    NOT (
                      (
                        "t86"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t86"."_rk0" IS NOT NULL
                      )
                      AND (
                        "t86"."_l0" IS NOT DISTINCT FROM "t86"."_r0"
                        OR COALESCE(
                          ABS("t86"."_l0" - "t86"."_r0") <= (
                            (
                              ABS("t86"."_l0") + 1.0
                            ) * 1e-06
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t86"."_l1" IS NOT DISTINCT FROM "t86"."_r1"
                        OR COALESCE(
                          ABS("t86"."_l1" - "t86"."_r1") <= (
                            (
                              ABS("t86"."_l1") + 1.0
                            ) * 1e-06
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t86"."_l2" IS NOT DISTINCT FROM "t86"."_r2"
                        OR COALESCE(
                          ABS("t86"."_l2" - "t86"."_r2") <= (
                            (
                              ABS("t86"."_l2") + 1.0
                            ) * 1e-06
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t86"."_l3" IS NOT DISTINCT FROM "t86"."_r3"
                        OR COALESCE(
                          ABS("t86"."_l3" - "t86"."_r3") <= (
                            (
                              ABS("t86"."_l3") + 1.0
                            ) * 1e-06
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t86"."_l4" IS NOT DISTINCT FROM "t86"."_r4"
                        OR COALESCE(
                          ABS("t86"."_l4" - "t86"."_r4") <= (
                            (
                              ABS("t86"."_l4") + 1.0
                            ) * 1e-06
                          ),
                          FALSE
                        )
                      )
                      AND (
                        "t86"."_l5" IS NOT DISTINCT FROM "t86"."_r5"
                        OR COALESCE(
                          ABS("t86"."_l5" - "t86"."_r5") <= (
                            (
                              ABS("t86"."_l5") + 1.0
                            ) * 1e-06
                          ),
                          FALSE
                        )
                      )
                    )
                ) AS "t110"
              ) AS "t111"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'no failures without devices' AS "statement",
                  CONCAT_WS('|', COALESCE("t85"."_lk0", "t85"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t85"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t85"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS "differences"
                FROM (
                  SELECT
                    "t44"."_lk0",
                    "t73"."_rk0"
                  FROM (
                    SELECT
                      "t0"."location_id" AS "_lk0"
                    FROM "mart"."mart_operations__performance" AS "t0"
                    WHERE
                      "t0"."total_devices" = 0
                      AND (
                        "t0"."failures_30d" + "t0"."devices_needing_attention" + "t0"."idle_taps"
                      ) > 0
                  ) AS "t44"
                  LEFT OUTER JOIN (
                    SELECT
                      "t64"."location_id" AS "_rk0"
                    FROM "t60" AS "t64"
                  ) AS "t73"
                    ON "t44"."_lk0" = "t73"."_rk0"
                ) AS "t85"
                WHERE
                  NOT (
                    (
                      "t85"."_lk0" IS NOT NULL
                    ) AND (
                      "t85"."_rk0" IS NOT NULL
                    )
                  )
              ) AS "t97"
            ) AS "t112"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'busiest hour of a venue' AS "statement",
                CONCAT_WS('|', COALESCE("t107"."_lk0", "t107"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t107"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t107"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t107"."_l0" IS NOT DISTINCT FROM "t107"."_r0"
                  THEN ''
                  ELSE 'busiest_hour '
                END AS "differences"
              FROM (
                SELECT
                  "t33"."_lk0",
                  "t33"."_l0",
                  "t100"."_rk0",
                  "t100"."_r0"
                FROM (
                  SELECT
                    "t0"."location_id" AS "_lk0",
                    "t0"."busiest_hour" AS "_l0"
                  FROM "mart"."mart_operations__performance" AS "t0"
                  WHERE
                    "t0"."busiest_hour" IS NOT NULL
                ) AS "t33"
                FULL OUTER JOIN (
                  SELECT
                    "t95"."location_id" AS "_rk0",
                    "t95"."busiest_hour" AS "_r0"
                  FROM (
                    SELECT
                      "t93"."location_id",
                      MIN("t93"."busiest_hour") AS "busiest_hour"
                    FROM (
                      SELECT
                        "t66"."location_id",
                        "t66"."busiest_hour",
                        "t66"."most"
                      FROM "t61" AS "t66"
                      SEMI JOIN (
                        SELECT
                          "t65"."location_id",
                          MAX("t65"."most") AS "most"
                        FROM "t61" AS "t65"
                        GROUP BY
                          1
                      ) AS "t80"
                        ON "t66"."location_id" = "t80"."location_id" AND "t66"."most" = "t80"."most"
                    ) AS "t93"
                    GROUP BY
                      1
                  ) AS "t95"
                ) AS "t100"
                  ON "t33"."_lk0" = "t100"."_rk0"
              ) AS "t107"
              WHERE
                NOT (
                  (
                    "t107"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t107"."_rk0" IS NOT NULL
                  )
                  AND "t107"."_l0" IS NOT DISTINCT FROM "t107"."_r0"
                )
            ) AS "t113"
          ) AS "t114"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'busiest weekday of a venue' AS "statement",
              CONCAT_WS('|', COALESCE("t109"."_lk0", "t109"."_rk0")) AS "entity_key",
              CASE
                WHEN "t109"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t109"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t109"."_l0" IS NOT DISTINCT FROM "t109"."_r0"
                THEN ''
                ELSE 'busiest_weekday '
              END AS "differences"
            FROM (
              SELECT
                "t32"."_lk0",
                "t32"."_l0",
                "t106"."_rk0",
                "t106"."_r0"
              FROM (
                SELECT
                  "t0"."location_id" AS "_lk0",
                  "t0"."busiest_weekday" AS "_l0"
                FROM "mart"."mart_operations__performance" AS "t0"
                WHERE
                  "t0"."busiest_hour" IS NOT NULL
              ) AS "t32"
              FULL OUTER JOIN (
                SELECT
                  "t101"."location_id" AS "_rk0",
                  "t101"."busiest_weekday" AS "_r0"
                FROM (
                  SELECT
                    "t96"."location_id",
                    MIN("t96"."busiest_weekday") AS "busiest_weekday"
                  FROM (
                    SELECT
                      "t81"."location_id",
                      "t81"."busiest_weekday",
                      "t81"."most"
                    FROM "t70" AS "t81"
                    SEMI JOIN (
                      SELECT
                        "t77"."location_id",
                        MAX("t77"."most") AS "most"
                      FROM "t70" AS "t77"
                      GROUP BY
                        1
                    ) AS "t88"
                      ON "t81"."location_id" = "t88"."location_id" AND "t81"."most" = "t88"."most"
                  ) AS "t96"
                  GROUP BY
                    1
                ) AS "t101"
              ) AS "t106"
                ON "t32"."_lk0" = "t106"."_rk0"
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
          ) AS "t115"
        ) AS "t116"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'time to close the tickets of an account' AS "statement",
            CONCAT_WS('|', COALESCE("t53"."_lk0", "t53"."_rk0")) AS "entity_key",
            CASE
              WHEN "t53"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t53"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
              OR COALESCE(
                ABS("t53"."_l0" - "t53"."_r0") <= (
                  (
                    ABS("t53"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_ticket_resolution_hours_90d '
            END AS "differences"
          FROM (
            SELECT
              "t31"."_lk0",
              "t31"."_l0",
              "t45"."_rk0",
              "t45"."_r0"
            FROM (
              SELECT
                "t0"."account_id" AS "_lk0",
                "t0"."avg_ticket_resolution_hours_90d" AS "_l0"
              FROM "mart"."mart_operations__performance" AS "t0"
              WHERE
                "t0"."avg_ticket_resolution_hours_90d" IS NOT NULL
            ) AS "t31"
            LEFT OUTER JOIN (
              SELECT
                "t1"."account_id" AS "_rk0",
                "t1"."resolution_hours_90d" / NULLIF(CAST("t1"."timed_90d" AS DOUBLE), 0.0) AS "_r0"
              FROM "timeline"."ticket_days" AS "t1"
              WHERE
                "t1"."day" = MAKE_DATE(2026, 6, 30) AND "t1"."timed_90d" > 0
            ) AS "t45"
              ON "t31"."_lk0" = "t45"."_rk0"
          ) AS "t53"
          WHERE
            NOT (
              (
                "t53"."_lk0" IS NOT NULL
              )
              AND (
                "t53"."_rk0" IS NOT NULL
              )
              AND (
                "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
                OR COALESCE(
                  ABS("t53"."_l0" - "t53"."_r0") <= (
                    (
                      ABS("t53"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t90"
      ) AS "t117"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'no closed ticket is left out' AS "statement",
          CONCAT_WS('|', COALESCE("t52"."_lk0", "t52"."_rk0")) AS "entity_key",
          CASE
            WHEN "t52"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t52"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
            OR COALESCE(
              ABS("t52"."_l0" - "t52"."_r0") <= (
                (
                  ABS("t52"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'avg_ticket_resolution_hours_90d '
          END AS "differences"
        FROM (
          SELECT
            "t15"."_lk0",
            "t15"."_l0",
            "t45"."_rk0",
            "t45"."_r0"
          FROM (
            SELECT
              "t0"."account_id" AS "_lk0",
              "t0"."avg_ticket_resolution_hours_90d" AS "_l0"
            FROM "mart"."mart_operations__performance" AS "t0"
          ) AS "t15"
          INNER JOIN (
            SELECT
              "t1"."account_id" AS "_rk0",
              "t1"."resolution_hours_90d" / NULLIF(CAST("t1"."timed_90d" AS DOUBLE), 0.0) AS "_r0"
            FROM "timeline"."ticket_days" AS "t1"
            WHERE
              "t1"."day" = MAKE_DATE(2026, 6, 30) AND "t1"."timed_90d" > 0
          ) AS "t45"
            ON "t15"."_lk0" = "t45"."_rk0"
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
                ABS("t52"."_l0" - "t52"."_r0") <= (
                  (
                    ABS("t52"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t89"
    ) AS "t118"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'staff is told of an account''s only venue' AS "statement",
        CONCAT_WS('|', COALESCE("t71"."_lk0", "t71"."_rk0")) AS "entity_key",
        CASE
          WHEN "t71"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t71"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t29"."_lk0",
          "t57"."_rk0"
        FROM (
          SELECT
            "t0"."location_id" AS "_lk0"
          FROM "mart"."mart_operations__performance" AS "t0"
          WHERE
            "t0"."active_staff_users_30d" IS NOT NULL
        ) AS "t29"
        FULL OUTER JOIN (
          SELECT
            "t47"."location_id" AS "_rk0"
          FROM "t46" AS "t47"
          WHERE
            "t47"."venues" = 1
        ) AS "t57"
          ON "t29"."_lk0" = "t57"."_rk0"
      ) AS "t71"
      WHERE
        NOT (
          (
            "t71"."_lk0" IS NOT NULL
          ) AND (
            "t71"."_rk0" IS NOT NULL
          )
        )
    ) AS "t91"
  ) AS "t119"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'staff of a venue' AS "statement",
      CONCAT_WS('|', COALESCE("t92"."_lk0", "t92"."_rk0")) AS "entity_key",
      CASE
        WHEN "t92"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t92"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
        THEN ''
        ELSE 'active_staff_users_30d '
      END AS "differences"
    FROM (
      SELECT
        "t30"."_lk0",
        "t30"."_l0",
        "t78"."_rk0",
        "t78"."_r0"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."active_staff_users_30d" AS "_l0"
        FROM "mart"."mart_operations__performance" AS "t0"
        WHERE
          "t0"."active_staff_users_30d" IS NOT NULL AND "t0"."active_staff_users_30d" > 0
      ) AS "t30"
      FULL OUTER JOIN (
        SELECT
          "t59"."account_id" AS "_rk0",
          "t59"."active_staff_users_30d" AS "_r0"
        FROM (
          SELECT
            "t49"."account_id",
            COUNT(*) AS "active_staff_users_30d"
          FROM (
            SELECT
              "t36"."user_id",
              "t36"."day",
              "t36"."account_id",
              "t36"."sessions",
              "t36"."session_seconds",
              "t36"."timed_sessions",
              "t36"."page_views",
              "t36"."feature_uses",
              "t36"."is_active",
              "t36"."is_active_7d",
              "t36"."is_active_30d",
              "t36"."sessions_7d",
              "t36"."sessions_30d",
              "t36"."session_seconds_30d",
              "t36"."timed_sessions_30d",
              "t36"."active_days_30d",
              "t36"."page_views_7d",
              "t36"."page_views_30d",
              "t36"."features_used_30d",
              "t36"."feature_categories_30d",
              "t36"."page_categories_30d",
              "t36"."feature_uses_30d",
              "t36"."lifetime_features",
              "t36"."lifetime_feature_categories",
              "t36"."engagement_points",
              "t36"."engagement_score",
              "t36"."engagement_tier",
              "t36"."last_activity_date",
              "t36"."last_session_date",
              "t36"."last_login_date",
              "t36"."never_logged_in"
            FROM (
              SELECT
                *
              FROM "timeline"."user_days" AS "t4"
              WHERE
                "t4"."day" = MAKE_DATE(2026, 6, 30) AND "t4"."is_active_30d"
            ) AS "t36"
            SEMI JOIN (
              SELECT
                *
              FROM "staging"."stg_app_database__users" AS "t5"
              WHERE
                "t5"."role_category" = 'Operator'
            ) AS "t37"
              ON "t36"."user_id" = "t37"."user_id"
          ) AS "t49"
          GROUP BY
            1
        ) AS "t59"
        SEMI JOIN (
          SELECT
            "t47"."location_id",
            "t47"."account_id"
          FROM "t46" AS "t47"
          WHERE
            "t47"."venues" = 1
        ) AS "t58"
          ON "t59"."account_id" = "t58"."account_id"
      ) AS "t78"
        ON "t30"."_lk0" = "t78"."_rk0"
    ) AS "t92"
    WHERE
      NOT (
        (
          "t92"."_lk0" IS NOT NULL
        )
        AND (
          "t92"."_rk0" IS NOT NULL
        )
        AND "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
      )
  ) AS "t99"
) AS "t120"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'kegs of a venue' AS "statement",
    CONCAT_WS('|', COALESCE("t94"."_lk0", "t94"."_rk0")) AS "entity_key",
    CASE
      WHEN "t94"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t94"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE WHEN "t94"."_l0" IS NOT DISTINCT FROM "t94"."_r0" THEN '' ELSE 'kegs_seen ' END || CASE WHEN "t94"."_l1" IS NOT DISTINCT FROM "t94"."_r1" THEN '' ELSE 'kegs_low ' END || CASE
      WHEN "t94"."_l2" IS NOT DISTINCT FROM "t94"."_r2"
      THEN ''
      ELSE 'estimated_pours_remaining '
    END AS "differences"
  FROM (
    SELECT
      "t43"."_lk0",
      "t43"."_l0",
      "t43"."_l1",
      "t43"."_l2",
      "t84"."_rk0",
      "t84"."_r0",
      "t84"."_r1",
      "t84"."_r2"
    FROM (
      SELECT
        "t0"."location_id" AS "_lk0",
        "t0"."kegs_seen" AS "_l0",
        "t0"."kegs_low" AS "_l1",
        "t0"."estimated_pours_remaining" AS "_l2"
      FROM "mart"."mart_operations__performance" AS "t0"
      WHERE
        (
          "t0"."kegs_seen" > 0
        )
        OR (
          "t0"."kegs_low" <> 0
        )
        OR (
          "t0"."estimated_pours_remaining" IS NOT NULL
        )
    ) AS "t43"
    FULL OUTER JOIN (
      SELECT
        "t79"."location_id" AS "_rk0",
        "t79"."kegs_seen" AS "_r0",
        "t79"."kegs_low" AS "_r1",
        "t79"."estimated_pours_remaining" AS "_r2"
      FROM (
        SELECT
          "t63"."location_id",
          COUNT(*) AS "kegs_seen",
          COUNT(*) FILTER(WHERE
            "t63"."keg_level_percent" < 15.0) AS "kegs_low",
          CAST(SUM("t63"."estimated_pours_remaining") AS BIGINT) AS "estimated_pours_remaining"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t38"."location_id",
              "t38"."keg_level_percent",
              "t38"."estimated_pours_remaining",
              ROW_NUMBER() OVER (
                PARTITION BY "t38"."location_id", "t38"."keg_id"
                ORDER BY "t38"."event_timestamp" DESC, "t38"."tap_event_id" DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "latest"
            FROM (
              SELECT
                *
              FROM "staging"."stg_app_database__tap_events" AS "t3"
              WHERE
                NOT (
                  "t3"."is_orphan"
                )
                AND "t3"."keg_id" IS NOT NULL
                AND "t3"."keg_level_percent" IS NOT NULL
                AND "t3"."event_date" <= MAKE_DATE(2026, 6, 30)
                AND "t3"."event_date" > (
                  MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY
                )
            ) AS "t38"
            SEMI JOIN "mart"."mart_operations__performance" AS "t9"
              ON "t38"."location_id" = "t9"."location_id"
          ) AS "t51"
          WHERE
            "t51"."latest" = 0
        ) AS "t63"
        GROUP BY
          1
      ) AS "t79"
    ) AS "t84"
      ON "t43"."_lk0" = "t84"."_rk0"
  ) AS "t94"
  WHERE
    NOT (
      (
        "t94"."_lk0" IS NOT NULL
      )
      AND (
        "t94"."_rk0" IS NOT NULL
      )
      AND "t94"."_l0" IS NOT DISTINCT FROM "t94"."_r0"
      AND "t94"."_l1" IS NOT DISTINCT FROM "t94"."_r1"
      AND "t94"."_l2" IS NOT DISTINCT FROM "t94"."_r2"
    )
) AS "t108"
