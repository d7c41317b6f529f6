WITH "t21" AS (
  SELECT
    MIN("t1"."event_date") AS "devices_from"
  FROM "staging"."stg_app_database__tap_events" AS "t1"
), "t32" AS (
  SELECT
    MIN(CAST("t0"."account_created_at" AS DATE)) AS "company_from"
  FROM "staging"."stg_app_database__accounts" AS "t0"
), "t49" AS (
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
          CAST(4 AS BIGINT) AS "number"
      ) AS "t13"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(5 AS BIGINT) AS "number"
      ) AS "t14"
    ) AS "t25"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          CAST(6 AS BIGINT) AS "number"
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(7 AS BIGINT) AS "number"
      ) AS "t12"
    ) AS "t26"
  ) AS "t38"
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
          CAST(8 AS BIGINT) AS "number"
      ) AS "t16"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(9 AS BIGINT) AS "number"
      ) AS "t17"
    ) AS "t27"
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
            CAST(0 AS BIGINT) AS "number"
        ) AS "t18"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(1 AS BIGINT) AS "number"
        ) AS "t11"
      ) AS "t30"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            CAST(2 AS BIGINT) AS "number"
        ) AS "t19"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(3 AS BIGINT) AS "number"
        ) AS "t20"
      ) AS "t31"
    ) AS "t40"
  ) AS "t46"
), "t54" AS (
  SELECT
    MIN("t45"."first") AS "product_from"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        MIN("t8"."usage_date") AS "first"
      FROM "staging"."stg_app_database__feature_usage" AS "t8"
    ) AS "t24"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          MIN("t9"."session_date") AS "first"
        FROM "staging"."stg_app_database__user_sessions" AS "t9"
      ) AS "t28"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          MIN("t10"."page_view_date") AS "first"
        FROM "staging"."stg_app_database__page_views" AS "t10"
      ) AS "t29"
    ) AS "t39"
  ) AS "t45"
)
SELECT
  "t76"."day",
  CAST(CAST("t76"."day" - MAKE_INTERVAL(
    days => CAST((
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST("t76"."day" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) - 1 AS INT)
  ) AS TIMESTAMP) AS DATE) AS "week_start_date",
  CAST(CAST(DATE_TRUNC('MONTH', "t76"."day") AS TIMESTAMP) AS DATE) AS "month_start_date",
  COALESCE("t76"."day" >= "t76"."company_from", FALSE) AS "is_company_day",
  COALESCE("t76"."day" >= "t76"."product_from", FALSE) AS "has_product_data",
  COALESCE("t76"."day" >= "t76"."devices_from", FALSE) AS "has_device_data",
  (
    (
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST("t76"."day" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) = 7
  )
  OR (
    "t76"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "is_week_end",
  EXTRACT(day FROM CAST(CAST("t76"."day" + INTERVAL '1 DAY' AS TIMESTAMP) AS DATE)) = 1 AS "is_month_end"
FROM (
  SELECT
    "t75"."day",
    "t73"."first_day",
    "t73"."company_from",
    "t73"."product_from",
    "t73"."devices_from"
  FROM (
    SELECT
      CAST(CAST(MAKE_DATE(2026, 6, 30) - MAKE_INTERVAL(days => CAST("t69"."number" AS INT)) AS TIMESTAMP) AS DATE) AS "day"
    FROM (
      SELECT
        "t55"."number" + "t62"."digit" + "t63"."digit" + "t64"."digit" AS "number"
      FROM "t49" AS "t55"
      CROSS JOIN (
        SELECT
          "t52"."number" * 10 AS "digit"
        FROM "t49" AS "t52"
      ) AS "t62"
      CROSS JOIN (
        SELECT
          "t52"."number" * 100 AS "digit"
        FROM "t49" AS "t52"
      ) AS "t63"
      CROSS JOIN (
        SELECT
          "t52"."number" * 1000 AS "digit"
        FROM "t49" AS "t52"
      ) AS "t64"
    ) AS "t69"
  ) AS "t75"
  CROSS JOIN (
    SELECT
      "t71"."first_day",
      "t47"."company_from",
      "t57"."product_from",
      "t42"."devices_from"
    FROM (
      SELECT
        MIN("t68"."first") AS "first_day"
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
                "t33"."devices_from" AS "first"
              FROM "t21" AS "t33"
            ) AS "t48"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST("t2"."user_created_at" AS DATE)) AS "first"
              FROM "staging"."stg_app_database__users" AS "t2"
            ) AS "t34"
          ) AS "t51"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                MIN("t3"."install_date") AS "first"
              FROM "staging"."stg_app_database__devices" AS "t3"
            ) AS "t22"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST("t4"."location_created_at" AS DATE)) AS "first"
              FROM "staging"."stg_app_database__locations" AS "t4"
            ) AS "t35"
          ) AS "t43"
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
                MIN("t5"."start_date") AS "first"
              FROM "staging"."stg_app_database__subscriptions" AS "t5"
            ) AS "t23"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST("t6"."deal_created_at" AS DATE)) AS "first"
              FROM "staging"."stg_hubspot__deals" AS "t6"
            ) AS "t36"
          ) AS "t44"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                MIN(CAST("t7"."created_at" AS DATE)) AS "first"
              FROM "staging"."stg_hubspot__tickets" AS "t7"
            ) AS "t37"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t41"."company_from" AS "first"
                FROM "t32" AS "t41"
              ) AS "t50"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t56"."product_from" AS "first"
                FROM "t54" AS "t56"
              ) AS "t61"
            ) AS "t65"
          ) AS "t66"
        ) AS "t67"
      ) AS "t68"
    ) AS "t71"
    CROSS JOIN "t32" AS "t47"
    CROSS JOIN "t54" AS "t57"
    CROSS JOIN "t21" AS "t42"
  ) AS "t73"
) AS "t76"
WHERE
  "t76"."day" >= "t76"."first_day"
