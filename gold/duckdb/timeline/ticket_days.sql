WITH "t10" AS (
  SELECT
    COALESCE("t8"."_known", 'unassigned') AS "account_id",
    CAST("t9"."created_at" AS DATE) AS "created",
    CAST("t9"."closed_at" AS DATE) AS "closed",
    "t9"."resolution_time_hours" AS "hours",
    CAST(COALESCE("t9"."priority" = 'urgent', FALSE) AS BIGINT) AS "urgent",
    CAST(ROUND("t9"."sla_limit_hours" / 24, 0) AS BIGINT) AS "allowed"
  FROM (
    SELECT
      *
    FROM "staging"."stg_hubspot__tickets" AS "t2"
    WHERE
      "t2"."created_at" IS NOT NULL
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_known"
    FROM "staging"."stg_app_database__accounts" AS "t1"
    WHERE
      "t1"."account_id" <> '0'
  ) AS "t8"
    ON "t9"."account_id" = "t8"."_known"
), "t18" AS (
  SELECT
    "t11"."account_id",
    "t11"."created",
    "t11"."closed",
    "t11"."hours",
    "t11"."urgent",
    "t11"."allowed",
    CASE
      WHEN "t11"."closed" < "t11"."created"
      THEN "t11"."created"
      ELSE "t11"."closed"
    END AS "ended",
    CAST(CAST("t11"."created" + TO_DAYS("t11"."allowed") AS TIMESTAMP) AS DATE) AS "late",
    CAST(CAST("t11"."created" + INTERVAL '90' DAY AS TIMESTAMP) AS DATE) AS "outdated"
  FROM "t10" AS "t11"
), "t27" AS (
  SELECT
    "t26"."account_id",
    "t26"."day",
    CAST(SUM("t26"."opened") AS BIGINT) AS "opened",
    CAST(SUM("t26"."closed") AS BIGINT) AS "closed",
    CAST(SUM("t26"."timed") AS BIGINT) AS "timed",
    CAST(SUM("t26"."resolution_ms") AS BIGINT) AS "resolution_ms",
    CAST(SUM("t26"."open") AS BIGINT) AS "open",
    CAST(SUM("t26"."urgent") AS BIGINT) AS "urgent",
    CAST(SUM("t26"."breach") AS BIGINT) AS "breach",
    CAST(SUM("t26"."settled") AS BIGINT) AS "settled"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t11"."account_id",
          CAST(CAST("t11"."created" + INTERVAL '90' DAY AS TIMESTAMP) AS DATE) AS "day",
          0 AS "opened",
          0 AS "closed",
          0 AS "timed",
          0 AS "resolution_ms",
          0 AS "open",
          0 AS "urgent",
          0 AS "breach",
          -1 AS "settled"
        FROM "t10" AS "t11"
        WHERE
          "t11"."closed" IS NOT NULL
          AND CASE
            WHEN "t11"."closed" < "t11"."created"
            THEN "t11"."created"
            ELSE "t11"."closed"
          END < CAST(CAST("t11"."created" + INTERVAL '90' DAY AS TIMESTAMP) AS DATE)
      ) AS "t15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t11"."account_id",
            "t11"."created" AS "day",
            1 AS "opened",
            0 AS "closed",
            0 AS "timed",
            0 AS "resolution_ms",
            1 AS "open",
            "t11"."urgent",
            0 AS "breach",
            0 AS "settled"
          FROM "t10" AS "t11"
        ) AS "t12"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t11"."account_id",
            "t11"."closed" AS "day",
            0 AS "opened",
            1 AS "closed",
            CAST("t11"."hours" IS NOT NULL AS BIGINT) AS "timed",
            COALESCE(CAST(ROUND("t11"."hours" * 3600000, 0) AS BIGINT), 0) AS "resolution_ms",
            0 AS "open",
            0 AS "urgent",
            0 AS "breach",
            0 AS "settled"
          FROM "t10" AS "t11"
          WHERE
            "t11"."closed" IS NOT NULL
        ) AS "t14"
      ) AS "t17"
    ) AS "t19"
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
            "t11"."account_id",
            CASE
              WHEN "t11"."closed" < "t11"."created"
              THEN "t11"."created"
              ELSE "t11"."closed"
            END AS "day",
            0 AS "opened",
            0 AS "closed",
            0 AS "timed",
            0 AS "resolution_ms",
            -1 AS "open",
            -(
              "t11"."urgent"
            ) AS "urgent",
            0 AS "breach",
            0 AS "settled"
          FROM "t10" AS "t11"
          WHERE
            "t11"."closed" IS NOT NULL
        ) AS "t13"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t20"."account_id",
            "t20"."late" AS "day",
            0 AS "opened",
            0 AS "closed",
            0 AS "timed",
            0 AS "resolution_ms",
            0 AS "open",
            0 AS "urgent",
            1 AS "breach",
            0 AS "settled"
          FROM "t18" AS "t20"
          WHERE
            (
              "t20"."late" < "t20"."ended"
            )
            OR (
              (
                "t20"."late" IS NOT NULL
              ) AND (
                "t20"."ended" IS NULL
              )
            )
        ) AS "t21"
      ) AS "t23"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t20"."account_id",
            "t20"."ended" AS "day",
            0 AS "opened",
            0 AS "closed",
            0 AS "timed",
            0 AS "resolution_ms",
            0 AS "open",
            0 AS "urgent",
            -1 AS "breach",
            0 AS "settled"
          FROM "t18" AS "t20"
          WHERE
            (
              (
                "t20"."late" < "t20"."ended"
              )
              OR (
                (
                  "t20"."late" IS NOT NULL
                ) AND (
                  "t20"."ended" IS NULL
                )
              )
            )
            AND "t20"."ended" IS NOT NULL
        ) AS "t22"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t11"."account_id",
            CASE
              WHEN "t11"."closed" < "t11"."created"
              THEN "t11"."created"
              ELSE "t11"."closed"
            END AS "day",
            0 AS "opened",
            0 AS "closed",
            0 AS "timed",
            0 AS "resolution_ms",
            0 AS "open",
            0 AS "urgent",
            0 AS "breach",
            1 AS "settled"
          FROM "t10" AS "t11"
          WHERE
            "t11"."closed" IS NOT NULL
            AND CASE
              WHEN "t11"."closed" < "t11"."created"
              THEN "t11"."created"
              ELSE "t11"."closed"
            END < CAST(CAST("t11"."created" + INTERVAL '90' DAY AS TIMESTAMP) AS DATE)
        ) AS "t16"
      ) AS "t24"
    ) AS "t25"
  ) AS "t26"
  GROUP BY
    1,
    2
)
SELECT
  "t34"."account_id",
  "t34"."day",
  "t34"."opened" AS "tickets_opened",
  "t34"."closed" AS "tickets_closed",
  CAST(SUM("t34"."open") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS BIGINT) AS "open_tickets",
  CAST(SUM("t34"."urgent") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS BIGINT) AS "open_urgent_tickets",
  CAST(SUM("t34"."breach") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS BIGINT) AS "open_breaches",
  CAST(SUM("t34"."opened") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN 29 preceding AND CURRENT ROW
  ) AS BIGINT) AS "tickets_30d",
  CAST(SUM("t34"."opened") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN 89 preceding AND CURRENT ROW
  ) AS BIGINT) AS "tickets_90d",
  CAST(SUM("t34"."settled") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS BIGINT) AS "created_90d_closed",
  CAST(SUM("t34"."closed") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN 89 preceding AND CURRENT ROW
  ) AS BIGINT) AS "resolved_90d",
  CAST(SUM("t34"."timed") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN 89 preceding AND CURRENT ROW
  ) AS BIGINT) AS "timed_90d",
  CAST(CAST(SUM("t34"."resolution_ms") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN 89 preceding AND CURRENT ROW
  ) AS BIGINT) AS DOUBLE) / 3600000 AS "resolution_hours_90d",
  CAST(SUM("t34"."opened") OVER (
    PARTITION BY "t34"."account_id"
    ORDER BY "t34"."day" ASC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS BIGINT) AS "lifetime_tickets"
FROM (
  SELECT
    "t33"."account_id",
    "t4"."day",
    COALESCE("t29"."opened", 0) AS "opened",
    COALESCE("t29"."closed", 0) AS "closed",
    COALESCE("t29"."timed", 0) AS "timed",
    COALESCE("t29"."resolution_ms", 0) AS "resolution_ms",
    COALESCE("t29"."open", 0) AS "open",
    COALESCE("t29"."urgent", 0) AS "urgent",
    COALESCE("t29"."breach", 0) AS "breach",
    COALESCE("t29"."settled", 0) AS "settled"
  FROM (
    SELECT
      "t31"."account_id",
      MIN("t31"."start") AS "start"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t1"."account_id",
          CAST("t1"."account_created_at" AS DATE) AS "start"
        FROM "staging"."stg_app_database__accounts" AS "t1"
        WHERE
          "t1"."account_id" <> '0'
      ) AS "t6"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id",
          "t28"."day" AS "start"
        FROM "t27" AS "t28"
      ) AS "t30"
    ) AS "t31"
    GROUP BY
      1
  ) AS "t33"
  INNER JOIN (
    SELECT
      "t0"."day"
    FROM "timeline"."days" AS "t0"
  ) AS "t4"
    ON "t4"."day" >= "t33"."start"
  LEFT OUTER JOIN "t27" AS "t29"
    ON "t33"."account_id" = "t29"."account_id" AND "t4"."day" = "t29"."day"
) AS "t34"
