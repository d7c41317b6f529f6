SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'days, weeks and months fit' AS "statement",
      COALESCE(CAST("t0"."day" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            EXTRACT(day FROM "t0"."month_start_date") = 1
          )
          AND (
            EXTRACT(month FROM "t0"."month_start_date") = EXTRACT(month FROM "t0"."day")
          )
          AND (
            EXTRACT(year FROM "t0"."month_start_date") = EXTRACT(year FROM "t0"."day")
          )
        )
        THEN 'month; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t0"."day" <= MAKE_DATE(2026, 6, 30)
        )
        THEN 'not_after_as_of; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."day" <> MAKE_DATE(2026, 6, 30)
          ) OR "t0"."is_week_end"
        )
        THEN 'as_of_closes_its_week; '
        ELSE ''
      END AS "differences"
    FROM "timeline"."days" AS "t0"
    WHERE
      NOT (
        (
          EXTRACT(day FROM "t0"."month_start_date") = 1
        )
        AND (
          EXTRACT(month FROM "t0"."month_start_date") = EXTRACT(month FROM "t0"."day")
        )
        AND (
          EXTRACT(year FROM "t0"."month_start_date") = EXTRACT(year FROM "t0"."day")
        )
        AND (
          "t0"."day" <= MAKE_DATE(2026, 6, 30)
        )
        AND (
          (
            "t0"."day" <> MAKE_DATE(2026, 6, 30)
          ) OR "t0"."is_week_end"
        )
      )
  ) AS "t36"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'weeks and months close before the next begins' AS "statement",
      COALESCE(CAST("t38"."day" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          "t38"."is_week_end" = (
            "t38"."week" <> "t38"."week_start_date"
          )
        )
        THEN 'week_end; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t38"."is_month_end" = (
            "t38"."month" <> "t38"."month_start_date"
          )
        )
        THEN 'month_end; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t6"."day",
        "t6"."week_start_date",
        "t6"."month_start_date",
        "t6"."is_company_day",
        "t6"."has_product_data",
        "t6"."has_device_data",
        "t6"."is_week_end",
        "t6"."is_month_end",
        "t31"."week",
        "t31"."month",
        "t31"."before"
      FROM "timeline"."days" AS "t6"
      INNER JOIN (
        SELECT
          "t7"."week_start_date" AS "week",
          "t7"."month_start_date" AS "month",
          CAST(CAST("t7"."day" - INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS "before"
        FROM "timeline"."days" AS "t7"
      ) AS "t31"
        ON "t6"."day" = "t31"."before"
    ) AS "t38"
    WHERE
      NOT (
        (
          "t38"."is_week_end" = (
            "t38"."week" <> "t38"."week_start_date"
          )
        )
        AND (
          "t38"."is_month_end" = (
            "t38"."month" <> "t38"."month_start_date"
          )
        )
      )
  ) AS "t48"
) AS "t50"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a week is Monday to Sunday' AS "statement",
      COALESCE(CAST("t34"."week_start_date" AS TEXT), 'null') AS "entity_key",
      CASE WHEN NOT (
        "t34"."weekday" = 1
      ) THEN 'monday; ' ELSE '' END || CASE
        WHEN NOT (
          (
            "t34"."ends" = 1
          ) AND (
            "t34"."last_end" = "t34"."last"
          )
        )
        THEN 'one_end; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            DATE_DIFF('DAY', "t34"."week_start_date", "t34"."last") <= 6
          )
          AND (
            "t34"."first" >= "t34"."week_start_date"
          )
        )
        THEN 'seven_days; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t34"."rows" = (
            DATE_DIFF('DAY', "t34"."first", "t34"."last") + 1
          )
        )
        THEN 'every_day; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t0"."week_start_date",
        MAX(
          (
            (
              (
                DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t0"."week_start_date") % 7
              ) + 7
            ) % 7
          ) + 1
        ) AS "weekday",
        COUNT(*) FILTER(WHERE
          "t0"."is_week_end") AS "ends",
        MAX("t0"."day") AS "last",
        MAX("t0"."day") FILTER(WHERE
          "t0"."is_week_end") AS "last_end",
        COUNT(*) AS "rows",
        MIN("t0"."day") AS "first"
      FROM "timeline"."days" AS "t0"
      GROUP BY
        1
    ) AS "t34"
    WHERE
      NOT (
        (
          "t34"."weekday" = 1
        )
        AND (
          (
            "t34"."ends" = 1
          ) AND (
            "t34"."last_end" = "t34"."last"
          )
        )
        AND (
          (
            DATE_DIFF('DAY', "t34"."week_start_date", "t34"."last") <= 6
          )
          AND (
            "t34"."first" >= "t34"."week_start_date"
          )
        )
        AND (
          "t34"."rows" = (
            DATE_DIFF('DAY', "t34"."first", "t34"."last") + 1
          )
        )
      )
  ) AS "t46"
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
            'every day but the first follows one' AS "statement",
            CONCAT_WS('|', COALESCE(CAST("t35"."_lk0" AS TEXT), CAST("t35"."_rk0" AS TEXT))) AS "entity_key",
            CASE
              WHEN "t35"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t35"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS "differences"
          FROM (
            SELECT
              "t25"."_lk0",
              "t18"."_rk0"
            FROM (
              SELECT
                CAST(CAST("t0"."day" + INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS "_lk0"
              FROM "timeline"."days" AS "t0"
              WHERE
                "t0"."day" < MAKE_DATE(2026, 6, 30)
            ) AS "t25"
            LEFT OUTER JOIN (
              SELECT
                "t8"."day" AS "_rk0"
              FROM "timeline"."days" AS "t8"
            ) AS "t18"
              ON "t25"."_lk0" = "t18"."_rk0"
          ) AS "t35"
          WHERE
            NOT (
              (
                "t35"."_lk0" IS NOT NULL
              ) AND (
                "t35"."_rk0" IS NOT NULL
              )
            )
        ) AS "t43"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'company begins with its first fact' AS "statement",
            CONCAT_WS('|', COALESCE("t49"."_lk0", "t49"."_rk0")) AS "entity_key",
            CASE
              WHEN "t49"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t49"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1" THEN '' ELSE 'flagged ' END AS "differences"
          FROM (
            SELECT
              "t29"."_lk0",
              "t29"."_l0",
              "t29"."_l1",
              "t42"."_rk0",
              "t42"."_r0",
              "t42"."_r1"
            FROM (
              SELECT
                'company' AS "_lk0",
                "t15"."first" AS "_l0",
                "t15"."flagged" AS "_l1"
              FROM (
                SELECT
                  MIN("t0"."day") FILTER(WHERE
                    "t0"."is_company_day") AS "first",
                  COUNT(*) FILTER(WHERE
                    "t0"."is_company_day") AS "flagged"
                FROM "timeline"."days" AS "t0"
              ) AS "t15"
            ) AS "t29"
            FULL OUTER JOIN (
              SELECT
                'company' AS "_rk0",
                CASE
                  WHEN "t32"."first" IS NULL
                  THEN NULL
                  ELSE GREATEST(
                    "t32"."first",
                    CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                  )
                END AS "_r0",
                CASE
                  WHEN "t32"."first" IS NULL
                  THEN 0
                  ELSE DATE_DIFF(
                    'DAY',
                    GREATEST(
                      "t32"."first",
                      CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                    ),
                    MAKE_DATE(2026, 6, 30)
                  ) + 1
                END AS "_r1"
              FROM (
                SELECT
                  MIN("t19"."day") AS "first"
                FROM (
                  SELECT
                    CAST("t2"."account_created_at" AS DATE) AS "day"
                  FROM "staging"."stg_app_database__accounts" AS "t2"
                  WHERE
                    CAST("t2"."account_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                ) AS "t19"
              ) AS "t32"
            ) AS "t42"
              ON "t29"."_lk0" = "t42"."_rk0"
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
            )
        ) AS "t53"
      ) AS "t54"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'product_data begins with its first fact' AS "statement",
          CONCAT_WS('|', COALESCE("t51"."_lk0", "t51"."_rk0")) AS "entity_key",
          CASE
            WHEN "t51"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t51"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE WHEN "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t51"."_l1" IS NOT DISTINCT FROM "t51"."_r1" THEN '' ELSE 'flagged ' END AS "differences"
        FROM (
          SELECT
            "t28"."_lk0",
            "t28"."_l0",
            "t28"."_l1",
            "t47"."_rk0",
            "t47"."_r0",
            "t47"."_r1"
          FROM (
            SELECT
              'product_data' AS "_lk0",
              "t14"."first" AS "_l0",
              "t14"."flagged" AS "_l1"
            FROM (
              SELECT
                MIN("t0"."day") FILTER(WHERE
                  "t0"."has_product_data") AS "first",
                COUNT(*) FILTER(WHERE
                  "t0"."has_product_data") AS "flagged"
              FROM "timeline"."days" AS "t0"
            ) AS "t14"
          ) AS "t28"
          FULL OUTER JOIN (
            SELECT
              'product_data' AS "_rk0",
              CASE
                WHEN "t37"."first" IS NULL
                THEN NULL
                ELSE GREATEST(
                  "t37"."first",
                  CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                )
              END AS "_r0",
              CASE
                WHEN "t37"."first" IS NULL
                THEN 0
                ELSE DATE_DIFF(
                  'DAY',
                  GREATEST(
                    "t37"."first",
                    CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                  ),
                  MAKE_DATE(2026, 6, 30)
                ) + 1
              END AS "_r1"
            FROM (
              SELECT
                MIN("t33"."day") AS "first"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."usage_date" AS "day"
                    FROM "staging"."stg_app_database__feature_usage" AS "t3"
                  ) AS "t9"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t4"."session_date" AS "day"
                      FROM "staging"."stg_app_database__user_sessions" AS "t4"
                    ) AS "t10"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t5"."page_view_date" AS "day"
                      FROM "staging"."stg_app_database__page_views" AS "t5"
                    ) AS "t11"
                  ) AS "t17"
                ) AS "t20"
                WHERE
                  "t20"."day" <= MAKE_DATE(2026, 6, 30)
              ) AS "t33"
            ) AS "t37"
          ) AS "t47"
            ON "t28"."_lk0" = "t47"."_rk0"
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
            AND "t51"."_l1" IS NOT DISTINCT FROM "t51"."_r1"
          )
      ) AS "t55"
    ) AS "t56"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'device_data begins with its first fact' AS "statement",
        CONCAT_WS('|', COALESCE("t45"."_lk0", "t45"."_rk0")) AS "entity_key",
        CASE
          WHEN "t45"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t45"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1" THEN '' ELSE 'flagged ' END AS "differences"
      FROM (
        SELECT
          "t27"."_lk0",
          "t27"."_l0",
          "t27"."_l1",
          "t40"."_rk0",
          "t40"."_r0",
          "t40"."_r1"
        FROM (
          SELECT
            'device_data' AS "_lk0",
            "t12"."first" AS "_l0",
            "t12"."flagged" AS "_l1"
          FROM (
            SELECT
              MIN("t0"."day") FILTER(WHERE
                "t0"."has_device_data") AS "first",
              COUNT(*) FILTER(WHERE
                "t0"."has_device_data") AS "flagged"
            FROM "timeline"."days" AS "t0"
          ) AS "t12"
        ) AS "t27"
        FULL OUTER JOIN (
          SELECT
            'device_data' AS "_rk0",
            CASE
              WHEN "t30"."first" IS NULL
              THEN NULL
              ELSE GREATEST(
                "t30"."first",
                CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
              )
            END AS "_r0",
            CASE
              WHEN "t30"."first" IS NULL
              THEN 0
              ELSE DATE_DIFF(
                'DAY',
                GREATEST(
                  "t30"."first",
                  CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '9999' DAY AS TIMESTAMP) AS DATE)
                ),
                MAKE_DATE(2026, 6, 30)
              ) + 1
            END AS "_r1"
          FROM (
            SELECT
              MIN("t16"."day") AS "first"
            FROM (
              SELECT
                "t1"."event_date" AS "day"
              FROM "timeline"."tap_hours" AS "t1"
              WHERE
                "t1"."event_date" <= MAKE_DATE(2026, 6, 30)
            ) AS "t16"
          ) AS "t30"
        ) AS "t40"
          ON "t27"."_lk0" = "t40"."_rk0"
      ) AS "t45"
      WHERE
        NOT (
          (
            "t45"."_lk0" IS NOT NULL
          )
          AND (
            "t45"."_rk0" IS NOT NULL
          )
          AND "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
          AND "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
        )
    ) AS "t52"
  ) AS "t57"
) AS "t58"
