WITH "t19" AS (
  SELECT
    COALESCE("t16"."_account", 'unassigned') AS "account_id",
    CAST("t15"."created_at" AS DATE) AS "created",
    CAST("t15"."closed_at" AS DATE) AS "closed",
    CASE
      WHEN CAST("t15"."closed_at" AS DATE) < CAST("t15"."created_at" AS DATE)
      THEN CAST("t15"."created_at" AS DATE)
      ELSE CAST("t15"."closed_at" AS DATE)
    END AS "ended",
    "t15"."resolution_time_hours" AS "hours",
    COALESCE("t15"."priority" = 'urgent', FALSE) AS "is_urgent",
    CAST(ROUND("t15"."sla_limit_hours" / 24, 0) AS BIGINT) AS "allowed"
  FROM (
    SELECT
      *
    FROM "staging"."stg_hubspot__tickets" AS "t2"
    WHERE
      "t2"."created_at" IS NOT NULL
  ) AS "t15"
  LEFT OUTER JOIN (
    SELECT
      "t3"."account_id" AS "_account"
    FROM "staging"."stg_app_database__accounts" AS "t3"
    WHERE
      "t3"."account_id" <> '0'
  ) AS "t16"
    ON "t15"."account_id" = "t16"."_account"
), "t28" AS (
  SELECT
    "t25"."account_id",
    "t25"."day",
    SUM("t25"."hours") AS "hours",
    CAST(SUM("t25"."opened") AS BIGINT) AS "opened",
    CAST(SUM("t25"."closed") AS BIGINT) AS "closed",
    CAST(SUM("t25"."timed") AS BIGINT) AS "timed",
    CAST(SUM("t25"."ended") AS BIGINT) AS "ended"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t20"."account_id",
        "t20"."ended" AS "day",
        0.0 AS "hours",
        0 AS "opened",
        0 AS "closed",
        0 AS "timed",
        1 AS "ended"
      FROM "t19" AS "t20"
      WHERE
        "t20"."ended" IS NOT NULL
    ) AS "t22"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t20"."account_id",
          "t20"."created" AS "day",
          0.0 AS "hours",
          1 AS "opened",
          0 AS "closed",
          0 AS "timed",
          0 AS "ended"
        FROM "t19" AS "t20"
      ) AS "t21"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t20"."account_id",
          "t20"."closed" AS "day",
          COALESCE("t20"."hours", 0.0) AS "hours",
          0 AS "opened",
          1 AS "closed",
          CAST("t20"."hours" IS NOT NULL AS BIGINT) AS "timed",
          0 AS "ended"
        FROM "t19" AS "t20"
        WHERE
          "t20"."closed" IS NOT NULL
      ) AS "t23"
    ) AS "t24"
  ) AS "t25"
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
        'days of an account''s tickets' AS "statement",
        CONCAT_WS('|', COALESCE("t49"."_lk0", "t49"."_rk0")) AS "entity_key",
        CASE
          WHEN "t49"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t49"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1" THEN '' ELSE 'last ' END || CASE WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2" THEN '' ELSE 'number ' END AS "differences"
      FROM (
        SELECT
          "t18"."_lk0",
          "t18"."_l0",
          "t18"."_l1",
          "t18"."_l2",
          "t48"."_rk0",
          "t48"."_r0",
          "t48"."_r1",
          "t48"."_r2"
        FROM (
          SELECT
            "t8"."account_id" AS "_lk0",
            "t8"."first" AS "_l0",
            "t8"."last" AS "_l1",
            "t8"."number" AS "_l2"
          FROM (
            SELECT
              "t0"."account_id",
              MIN("t0"."day") AS "first",
              MAX("t0"."day") AS "last",
              COUNT(*) AS "number"
            FROM "timeline"."ticket_days" AS "t0"
            GROUP BY
              1
          ) AS "t8"
        ) AS "t18"
        FULL OUTER JOIN (
          SELECT
            "t46"."account_id" AS "_rk0",
            "t46"."first" AS "_r0",
            "t46"."last" AS "_r1",
            "t46"."number" AS "_r2"
          FROM (
            SELECT
              "t42"."account_id",
              GREATEST("t42"."day", "t14"."calendar") AS "first",
              MAKE_DATE(2026, 6, 30) AS "last",
              DATE_DIFF('DAY', GREATEST("t42"."day", "t14"."calendar"), MAKE_DATE(2026, 6, 30)) + 1 AS "number"
            FROM (
              SELECT
                "t38"."account_id",
                MIN("t38"."day") AS "day"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."account_id",
                      CAST("t3"."account_created_at" AS DATE) AS "day"
                    FROM "staging"."stg_app_database__accounts" AS "t3"
                    WHERE
                      "t3"."account_id" <> '0'
                  ) AS "t12"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t30"."account_id",
                      "t30"."day"
                    FROM "t28" AS "t30"
                  ) AS "t32"
                ) AS "t35"
                WHERE
                  "t35"."day" IS NOT NULL
              ) AS "t38"
              GROUP BY
                1
            ) AS "t42"
            CROSS JOIN (
              SELECT
                MIN("t1"."day") AS "calendar"
              FROM "timeline"."days" AS "t1"
            ) AS "t14"
          ) AS "t46"
        ) AS "t48"
          ON "t18"."_lk0" = "t48"."_rk0"
      ) AS "t49"
      WHERE
        NOT (
          (
            "t49"."_lk0" IS NOT NULL
          )
          AND (
            "t49"."_rk0" IS NOT NULL
          )
          AND "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
          AND "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
          AND "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
        )
    ) AS "t51"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'days with a ticket' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t39"."_lk0", "t39"."_rk0"),
          COALESCE(CAST("t39"."_lk1" AS TEXT), CAST("t39"."_rk1" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t39"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t39"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t6"."_lk0",
          "t6"."_lk1",
          "t34"."_rk0",
          "t34"."_rk1"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."day" AS "_lk1"
          FROM "timeline"."ticket_days" AS "t0"
        ) AS "t6"
        RIGHT OUTER JOIN (
          SELECT
            "t30"."account_id" AS "_rk0",
            "t30"."day" AS "_rk1"
          FROM "t28" AS "t30"
        ) AS "t34"
          ON "t6"."_lk0" = "t34"."_rk0" AND "t6"."_lk1" = "t34"."_rk1"
      ) AS "t39"
      WHERE
        NOT (
          (
            "t39"."_lk0" IS NOT NULL
          ) AND (
            "t39"."_rk0" IS NOT NULL
          )
        )
    ) AS "t43"
  ) AS "t52"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'tickets of an account at as_of' AS "statement",
      CONCAT_WS('|', COALESCE("t37"."_lk0", "t37"."_rk0")) AS "entity_key",
      CASE
        WHEN "t37"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t37"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
        THEN ''
        ELSE 'lifetime_tickets '
      END || CASE
        WHEN "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
        THEN ''
        ELSE 'open_tickets '
      END || CASE
        WHEN "t37"."_l2" IS NOT DISTINCT FROM "t37"."_r2"
        THEN ''
        ELSE 'open_urgent_tickets '
      END || CASE
        WHEN "t37"."_l3" IS NOT DISTINCT FROM "t37"."_r3"
        THEN ''
        ELSE 'open_breaches '
      END || CASE
        WHEN "t37"."_l4" IS NOT DISTINCT FROM "t37"."_r4"
        THEN ''
        ELSE 'tickets_90d '
      END || CASE
        WHEN "t37"."_l5" IS NOT DISTINCT FROM "t37"."_r5"
        THEN ''
        ELSE 'created_90d_closed '
      END AS "differences"
    FROM (
      SELECT
        "t13"."_lk0",
        "t13"."_l0",
        "t13"."_l1",
        "t13"."_l2",
        "t13"."_l3",
        "t13"."_l4",
        "t13"."_l5",
        "t29"."_rk0",
        "t29"."_r0",
        "t29"."_r1",
        "t29"."_r2",
        "t29"."_r3",
        "t29"."_r4",
        "t29"."_r5"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."lifetime_tickets" AS "_l0",
          "t0"."open_tickets" AS "_l1",
          "t0"."open_urgent_tickets" AS "_l2",
          "t0"."open_breaches" AS "_l3",
          "t0"."tickets_90d" AS "_l4",
          "t0"."created_90d_closed" AS "_l5"
        FROM "timeline"."ticket_days" AS "t0"
        WHERE
          "t0"."day" = MAKE_DATE(2026, 6, 30) AND "t0"."lifetime_tickets" > 0
      ) AS "t13"
      FULL OUTER JOIN (
        SELECT
          "t26"."account_id" AS "_rk0",
          "t26"."lifetime_tickets" AS "_r0",
          "t26"."open_tickets" AS "_r1",
          "t26"."open_urgent_tickets" AS "_r2",
          "t26"."open_breaches" AS "_r3",
          "t26"."tickets_90d" AS "_r4",
          "t26"."created_90d_closed" AS "_r5"
        FROM (
          SELECT
            "t20"."account_id",
            COUNT(*) AS "lifetime_tickets",
            COUNT(*) FILTER(WHERE
              "t20"."ended" IS NULL) AS "open_tickets",
            COUNT(*) FILTER(WHERE
              (
                "t20"."ended" IS NULL
              ) AND "t20"."is_urgent") AS "open_urgent_tickets",
            COUNT(*) FILTER(WHERE
              (
                "t20"."ended" IS NULL
              )
              AND COALESCE(
                DATE_DIFF('DAY', "t20"."created", MAKE_DATE(2026, 6, 30)) >= "t20"."allowed",
                FALSE
              )) AS "open_breaches",
            COUNT(*) FILTER(WHERE
              DATE_DIFF('DAY', "t20"."created", MAKE_DATE(2026, 6, 30)) < 90) AS "tickets_90d",
            COUNT(*) FILTER(WHERE
              (
                DATE_DIFF('DAY', "t20"."created", MAKE_DATE(2026, 6, 30)) < 90
              )
              AND NOT (
                "t20"."ended" IS NULL
              )) AS "created_90d_closed"
          FROM "t19" AS "t20"
          GROUP BY
            1
        ) AS "t26"
      ) AS "t29"
        ON "t13"."_lk0" = "t29"."_rk0"
    ) AS "t37"
    WHERE
      NOT (
        (
          "t37"."_lk0" IS NOT NULL
        )
        AND (
          "t37"."_rk0" IS NOT NULL
        )
        AND "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
        AND "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
        AND "t37"."_l2" IS NOT DISTINCT FROM "t37"."_r2"
        AND "t37"."_l3" IS NOT DISTINCT FROM "t37"."_r3"
        AND "t37"."_l4" IS NOT DISTINCT FROM "t37"."_r4"
        AND "t37"."_l5" IS NOT DISTINCT FROM "t37"."_r5"
      )
  ) AS "t45"
) AS "t53"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'tickets of a day = the help desk''s' AS "statement",
    COALESCE("t44"."account_id", 'null') || '|' || COALESCE(CAST("t44"."day" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t44"."tickets_opened" = "t44"."f_opened"
      )
      THEN 'tickets_opened; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."tickets_closed" = "t44"."f_closed"
      )
      THEN 'tickets_closed; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."open_tickets" = (
          "t44"."sum_all" - "t44"."sum_ended"
        )
      )
      THEN 'open_tickets; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."tickets_30d" = "t44"."sum_30d"
      )
      THEN 'tickets_30d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."tickets_90d" = "t44"."sum_90d"
      )
      THEN 'tickets_90d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."resolved_90d" = "t44"."sum_resolved"
      )
      THEN 'resolved_90d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."timed_90d" = "t44"."sum_timed"
      )
      THEN 'timed_90d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t44"."resolution_hours_90d" IS NULL
          ) AND (
            "t44"."sum_hours" IS NULL
          )
        )
        OR COALESCE(
          ABS("t44"."resolution_hours_90d" - CAST("t44"."sum_hours" AS DOUBLE)) <= (
            GREATEST(ABS("t44"."resolution_hours_90d"), ABS(CAST("t44"."sum_hours" AS DOUBLE)), 1.0) * 0.0001
          ),
          FALSE
        )
      )
      THEN 'resolution_hours_90d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t44"."lifetime_tickets" = "t44"."sum_all"
      )
      THEN 'lifetime_tickets; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t40"."account_id",
      "t40"."day",
      "t40"."tickets_opened",
      "t40"."tickets_closed",
      "t40"."open_tickets",
      "t40"."open_urgent_tickets",
      "t40"."open_breaches",
      "t40"."tickets_30d",
      "t40"."tickets_90d",
      "t40"."created_90d_closed",
      "t40"."resolved_90d",
      "t40"."timed_90d",
      "t40"."resolution_hours_90d",
      "t40"."lifetime_tickets",
      "t40"."f_opened",
      "t40"."f_closed",
      "t40"."f_timed",
      "t40"."f_ended",
      "t40"."f_hours",
      CAST(SUM("t40"."f_opened") OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN 29 preceding AND CURRENT ROW
      ) AS BIGINT) AS "sum_30d",
      CAST(SUM("t40"."f_opened") OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS BIGINT) AS "sum_90d",
      CAST(SUM("t40"."f_closed") OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS BIGINT) AS "sum_resolved",
      CAST(SUM("t40"."f_timed") OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS BIGINT) AS "sum_timed",
      SUM(CAST("t40"."f_hours" AS DECIMAL(18, 6))) OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN 89 preceding AND CURRENT ROW
      ) AS "sum_hours",
      CAST(SUM("t40"."f_opened") OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS BIGINT) AS "sum_all",
      CAST(SUM("t40"."f_ended") OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY "t40"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS BIGINT) AS "sum_ended"
    FROM (
      SELECT
        "t4"."account_id",
        "t4"."day",
        "t4"."tickets_opened",
        "t4"."tickets_closed",
        "t4"."open_tickets",
        "t4"."open_urgent_tickets",
        "t4"."open_breaches",
        "t4"."tickets_30d",
        "t4"."tickets_90d",
        "t4"."created_90d_closed",
        "t4"."resolved_90d",
        "t4"."timed_90d",
        "t4"."resolution_hours_90d",
        "t4"."lifetime_tickets",
        COALESCE("t36"."_opened", 0) AS "f_opened",
        COALESCE("t36"."_closed", 0) AS "f_closed",
        COALESCE("t36"."_timed", 0) AS "f_timed",
        COALESCE("t36"."_ended", 0) AS "f_ended",
        COALESCE("t36"."_hours", 0) AS "f_hours"
      FROM "timeline"."ticket_days" AS "t4"
      LEFT OUTER JOIN (
        SELECT
          "t30"."account_id" AS "_account_id",
          "t30"."day" AS "_day",
          "t30"."hours" AS "_hours",
          "t30"."opened" AS "_opened",
          "t30"."closed" AS "_closed",
          "t30"."timed" AS "_timed",
          "t30"."ended" AS "_ended"
        FROM "t28" AS "t30"
      ) AS "t36"
        ON "t4"."account_id" = "t36"."_account_id" AND "t4"."day" = "t36"."_day"
    ) AS "t40"
  ) AS "t44"
  WHERE
    NOT (
      (
        "t44"."tickets_opened" = "t44"."f_opened"
      )
      AND (
        "t44"."tickets_closed" = "t44"."f_closed"
      )
      AND (
        "t44"."open_tickets" = (
          "t44"."sum_all" - "t44"."sum_ended"
        )
      )
      AND (
        "t44"."tickets_30d" = "t44"."sum_30d"
      )
      AND (
        "t44"."tickets_90d" = "t44"."sum_90d"
      )
      AND (
        "t44"."resolved_90d" = "t44"."sum_resolved"
      )
      AND (
        "t44"."timed_90d" = "t44"."sum_timed"
      )
      AND (
        (
          (
            "t44"."resolution_hours_90d" IS NULL
          ) AND (
            "t44"."sum_hours" IS NULL
          )
        )
        OR COALESCE(
          ABS("t44"."resolution_hours_90d" - CAST("t44"."sum_hours" AS DOUBLE)) <= (
            GREATEST(ABS("t44"."resolution_hours_90d"), ABS(CAST("t44"."sum_hours" AS DOUBLE)), 1.0) * 0.0001
          ),
          FALSE
        )
      )
      AND (
        "t44"."lifetime_tickets" = "t44"."sum_all"
      )
    )
) AS "t50"
