WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."name",
    "t0"."campaign_type",
    "t0"."status",
    "t0"."created_at_source",
    "t0"."updated_at_source",
    "t0"."start_at",
    "t0"."ended_at",
    "t0"."send_size",
    "t0"."message_medium",
    "t0"."labels",
    "t0"."created_at"
  FROM "raw"."iterable_campaigns" AS "t0"
), "repeats_in_iterable_campaigns" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."created_at_source"
      FROM "raw"."iterable_campaigns" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."created_at_source" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
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
  "t15"."campaign_type",
  "t15"."status",
  "t15"."campaign_status",
  "t15"."message_medium",
  "t15"."labels",
  "t15"."send_size",
  "t15"."start_date",
  "t15"."end_date",
  "t15"."start_at",
  "t15"."ended_at",
  "t15"."created_at_source",
  "t15"."updated_at_source",
  "t15"."created_at"
FROM (
  SELECT
    "t14"."id" AS "campaign_id",
    "t14"."campaign_type",
    "t14"."message_medium",
    "t14"."start_at",
    "t14"."ended_at",
    "t14"."created_at_source",
    "t14"."updated_at_source",
    "t14"."created_at",
    NULLIF(TRIM(' 	
' FROM "t14"."name"), '') AS "campaign_name",
    "t14"."status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'sent'
        THEN 'completed'
        WHEN 'finished'
        THEN 'completed'
        WHEN 'archived'
        THEN 'completed'
        WHEN 'aborted'
        THEN 'completed'
        WHEN 'running'
        THEN 'active'
        WHEN 'starting'
        THEN 'active'
        WHEN 'recurring'
        THEN 'active'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'ready'
        THEN 'scheduled'
        WHEN 'draft'
        THEN 'draft'
        ELSE 'unmapped'
      END
    END AS "campaign_status",
    NULLIF(TRIM(' 	
' FROM "t14"."labels"), '') AS "labels",
    CASE WHEN "t14"."send_size" >= 0 THEN "t14"."send_size" ELSE NULL END AS "send_size",
    CAST("t14"."start_at" AS DATE) AS "start_date",
    CAST("t14"."ended_at" AS DATE) AS "end_date"
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
            "t2"."created_at_source" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
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
            FROM "repeats_in_iterable_campaigns" AS "t6"
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
        "t12"."campaign_type",
        "t12"."status",
        "t12"."created_at_source",
        "t12"."updated_at_source",
        "t12"."start_at",
        "t12"."ended_at",
        "t12"."send_size",
        "t12"."message_medium",
        "t12"."labels",
        "t12"."created_at"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."id",
            "t10"."name",
            "t10"."campaign_type",
            "t10"."status",
            "t10"."created_at_source",
            "t10"."updated_at_source",
            "t10"."start_at",
            "t10"."ended_at",
            "t10"."send_size",
            "t10"."message_medium",
            "t10"."labels",
            "t10"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t10"."id"
              ORDER BY "t10"."updated_at_source" DESC NULLS LAST, "t10"."created_at" DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE("t10"."id", '<null>'),
                COALESCE("t10"."name", '<null>'),
                COALESCE("t10"."campaign_type", '<null>'),
                COALESCE("t10"."status", '<null>'),
                COALESCE(CAST("t10"."created_at_source" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."updated_at_source" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."start_at" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."ended_at" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."send_size" AS VARCHAR), '<null>'),
                COALESCE("t10"."message_medium", '<null>'),
                COALESCE("t10"."labels", '<null>'),
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
                    "t2"."created_at_source" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t2"."id" IN (
                  SELECT
                    "t6"."id"
                  FROM "repeats_in_iterable_campaigns" AS "t6"
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
