WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."name",
    "t0"."status",
    "t0"."campaign_type",
    "t0"."objective_type",
    "t0"."created_time",
    "t0"."start_date",
    "t0"."end_date",
    "t0"."daily_budget",
    "t0"."total_budget",
    "t0"."impressions",
    "t0"."clicks",
    "t0"."cost",
    "t0"."conversions",
    "t0"."created_at"
  FROM "raw"."linkedin_ads_campaigns" AS "t0"
), "repeats_in_linkedin_ads_campaigns" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."created_time"
      FROM "raw"."linkedin_ads_campaigns" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."created_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t0"."id" >= '!'
          ) OR (
            TRIM("t0"."id", ' 	
') <> ''
          )
        )
    ) AS "t3"
    GROUP BY
      1
  ) AS "t4"
  WHERE
    "t4"."copies" > 1
)
SELECT
  "t15"."campaign_id",
  "t15"."campaign_name",
  "t15"."status",
  "t15"."campaign_status",
  "t15"."campaign_type",
  "t15"."objective_type",
  "t15"."daily_budget",
  "t15"."total_budget",
  "t15"."start_date",
  "t15"."end_date",
  "t15"."impressions",
  "t15"."clicks",
  "t15"."cost",
  "t15"."conversions",
  (
    CAST("t15"."clicks" AS DOUBLE) / NULLIF(CAST("t15"."impressions" AS DOUBLE), 0.0)
  ) * 100.0 AS "click_through_rate",
  CAST("t15"."cost" AS DOUBLE) / NULLIF(CAST("t15"."clicks" AS DOUBLE), 0.0) AS "cost_per_click",
  (
    CAST("t15"."cost" AS DOUBLE) / NULLIF(CAST("t15"."impressions" AS DOUBLE), 0.0)
  ) * 1000.0 AS "cost_per_thousand_impressions",
  CAST("t15"."cost" AS DOUBLE) / NULLIF("t15"."conversions", 0.0) AS "cost_per_conversion",
  (
    "t15"."conversions" / NULLIF(CAST("t15"."clicks" AS DOUBLE), 0.0)
  ) * 100.0 AS "conversion_rate",
  "t15"."created_time",
  "t15"."created_at"
FROM (
  SELECT
    "t14"."id" AS "campaign_id",
    "t14"."campaign_type",
    "t14"."objective_type",
    "t14"."start_date",
    "t14"."end_date",
    "t14"."created_time",
    "t14"."created_at",
    NULLIF(TRIM("t14"."name", ' 	
'), '') AS "campaign_name",
    "t14"."status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'active'
        WHEN 'paused'
        THEN 'paused'
        WHEN 'completed'
        THEN 'completed'
        WHEN 'archived'
        THEN 'completed'
        WHEN 'deleted'
        THEN 'completed'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'draft'
        THEN 'draft'
        WHEN 'canceled'
        THEN 'completed'
        WHEN 'cancelled'
        THEN 'completed'
        ELSE 'unmapped'
      END
    END AS "campaign_status",
    CAST(CAST(CASE
      WHEN ABS("t14"."daily_budget") < 1000000000000000.0
      THEN "t14"."daily_budget"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "daily_budget",
    CAST(CAST(CASE
      WHEN ABS("t14"."total_budget") < 1000000000000000.0
      THEN "t14"."total_budget"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "total_budget",
    CASE WHEN "t14"."impressions" >= 0 THEN "t14"."impressions" ELSE NULL END AS "impressions",
    CASE WHEN "t14"."clicks" >= 0 THEN "t14"."clicks" ELSE NULL END AS "clicks",
    CAST(CAST(CASE
      WHEN ABS(CASE WHEN "t14"."cost" >= 0 THEN "t14"."cost" ELSE NULL END) < 1000000000000000.0
      THEN CASE WHEN "t14"."cost" >= 0 THEN "t14"."cost" ELSE NULL END
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "cost",
    CAST(CASE WHEN "t14"."conversions" >= 0 THEN "t14"."conversions" ELSE NULL END AS DOUBLE) AS "conversions"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t1" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."created_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM("t2"."id", ' 	
') <> ''
          )
        )
        AND NOT (
          "t2"."id" IN (
            SELECT
              "t6"."id"
            FROM "repeats_in_linkedin_ads_campaigns" AS "t6"
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t12".*
        EXCLUDE ("version_rank")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."id",
            "t10"."name",
            "t10"."status",
            "t10"."campaign_type",
            "t10"."objective_type",
            "t10"."created_time",
            "t10"."start_date",
            "t10"."end_date",
            "t10"."daily_budget",
            "t10"."total_budget",
            "t10"."impressions",
            "t10"."clicks",
            "t10"."cost",
            "t10"."conversions",
            "t10"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t10"."id"
              ORDER BY "t10"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t10"."id", '<null>'),
                COALESCE("t10"."name", '<null>'),
                COALESCE("t10"."status", '<null>'),
                COALESCE("t10"."campaign_type", '<null>'),
                COALESCE("t10"."objective_type", '<null>'),
                COALESCE(CAST("t10"."created_time" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."start_date" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."end_date" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."daily_budget" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."total_budget" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."impressions" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."clicks" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."cost" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."conversions" AS TEXT), '<null>'),
                COALESCE(CAST("t10"."created_at" AS TEXT), '<null>')
              ) DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t1" AS "t2"
              WHERE
                NOT (
                  COALESCE(
                    "t2"."created_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t2"."id" IN (
                  SELECT
                    "t6"."id"
                  FROM "repeats_in_linkedin_ads_campaigns" AS "t6"
                )
            ) AS "t8"
          ) AS "t10"
        ) AS "t11"
        WHERE
          "t11"."version_rank" = 0
      ) AS "t12"
    ) AS "t13"
  ) AS "t14"
) AS "t15"
