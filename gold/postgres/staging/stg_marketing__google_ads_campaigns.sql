WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."name",
    "t0"."status",
    "t0"."campaign_type",
    "t0"."advertising_channel_type",
    "t0"."start_date",
    "t0"."end_date",
    "t0"."budget_amount",
    "t0"."target_cpa",
    "t0"."impressions",
    "t0"."clicks",
    "t0"."cost",
    "t0"."conversions",
    "t0"."created_at"
  FROM "raw"."google_ads_campaigns" AS "t0"
), "repeats_in_google_ads_campaigns" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."created_at"
      FROM "raw"."google_ads_campaigns" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t0"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t0"."id") <> ''
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
  "t15"."advertising_channel_type",
  "t15"."start_date",
  "t15"."end_date",
  "t15"."budget_amount",
  "t15"."target_cpa",
  "t15"."impressions",
  "t15"."clicks",
  "t15"."cost",
  "t15"."conversions",
  (
    CAST("t15"."clicks" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."impressions" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "click_through_rate",
  CAST("t15"."cost" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."clicks" AS DOUBLE PRECISION), 0.0) AS "cost_per_click",
  (
    CAST("t15"."cost" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."impressions" AS DOUBLE PRECISION), 0.0)
  ) * 1000.0 AS "cost_per_thousand_impressions",
  CAST("t15"."cost" AS DOUBLE PRECISION) / NULLIF("t15"."conversions", 0.0) AS "cost_per_conversion",
  (
    CAST("t15"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."clicks" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "conversion_rate",
  "t15"."created_at"
FROM (
  SELECT
    "t14"."id" AS "campaign_id",
    "t14"."campaign_type",
    "t14"."advertising_channel_type",
    "t14"."start_date",
    "t14"."end_date",
    "t14"."created_at",
    NULLIF(TRIM(' 	
' FROM "t14"."name"), '') AS "campaign_name",
    "t14"."status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'enabled'
        THEN 'active'
        WHEN 'paused'
        THEN 'paused'
        WHEN 'ended'
        THEN 'completed'
        WHEN 'removed'
        THEN 'completed'
        WHEN 'pending'
        THEN 'scheduled'
        ELSE 'unmapped'
      END
    END AS "campaign_status",
    CAST(CAST(CASE
      WHEN ABS("t14"."budget_amount") < 1000000000000000.0
      THEN "t14"."budget_amount"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "budget_amount",
    CAST(CAST(CASE
      WHEN ABS("t14"."target_cpa") < 1000000000000000.0
      THEN "t14"."target_cpa"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "target_cpa",
    CASE WHEN "t14"."impressions" >= 0 THEN "t14"."impressions" ELSE NULL END AS "impressions",
    CASE WHEN "t14"."clicks" >= 0 THEN "t14"."clicks" ELSE NULL END AS "clicks",
    CAST(CAST(CASE
      WHEN ABS(CASE WHEN "t14"."cost" >= 0 THEN "t14"."cost" ELSE NULL END) < 1000000000000000.0
      THEN CASE WHEN "t14"."cost" >= 0 THEN "t14"."cost" ELSE NULL END
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "cost",
    CAST(CASE WHEN "t14"."conversions" >= 0 THEN "t14"."conversions" ELSE NULL END AS DOUBLE PRECISION) AS "conversions"
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
            "t2"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t2"."id") <> ''
          )
        )
        AND NOT (
          "t2"."id" IN (
            SELECT
              "t6"."id"
            FROM "repeats_in_google_ads_campaigns" AS "t6"
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t12"."id",
        "t12"."name",
        "t12"."status",
        "t12"."campaign_type",
        "t12"."advertising_channel_type",
        "t12"."start_date",
        "t12"."end_date",
        "t12"."budget_amount",
        "t12"."target_cpa",
        "t12"."impressions",
        "t12"."clicks",
        "t12"."cost",
        "t12"."conversions",
        "t12"."created_at"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."id",
            "t10"."name",
            "t10"."status",
            "t10"."campaign_type",
            "t10"."advertising_channel_type",
            "t10"."start_date",
            "t10"."end_date",
            "t10"."budget_amount",
            "t10"."target_cpa",
            "t10"."impressions",
            "t10"."clicks",
            "t10"."cost",
            "t10"."conversions",
            "t10"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t10"."id"
              ORDER BY "t10"."created_at" DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE("t10"."id", '<null>'),
                COALESCE("t10"."name", '<null>'),
                COALESCE("t10"."status", '<null>'),
                COALESCE("t10"."campaign_type", '<null>'),
                COALESCE("t10"."advertising_channel_type", '<null>'),
                COALESCE(CAST("t10"."start_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."end_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."budget_amount" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."target_cpa" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."impressions" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."clicks" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."cost" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."conversions" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."created_at" AS VARCHAR), '<null>')
              ) DESC NULLS LAST
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
                    "t2"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t2"."id" IN (
                  SELECT
                    "t6"."id"
                  FROM "repeats_in_google_ads_campaigns" AS "t6"
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
