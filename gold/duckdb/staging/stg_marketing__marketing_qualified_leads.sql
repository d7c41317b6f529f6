WITH "t13" AS (
  SELECT
    "t6"."id",
    "t6"."created_at_source",
    "t6"."contact_id",
    "t6"."account_id",
    "t6"."mql_date",
    "t6"."mql_score",
    "t6"."lead_source",
    "t6"."campaign_id",
    "t6"."conversion_probability",
    "t6"."days_to_mql",
    "t6"."engagement_score",
    "t6"."created_at"
  FROM "raw"."marketing_qualified_leads" AS "t6"
), "repeats_in_marketing_qualified_leads" AS (
  SELECT
    *
  FROM (
    SELECT
      "t20"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t6"."id",
        "t6"."mql_date"
      FROM "raw"."marketing_qualified_leads" AS "t6"
      WHERE
        NOT (
          COALESCE(
            "t6"."mql_date" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t6"."id" >= '!'
          ) OR (
            TRIM("t6"."id", ' 	
') <> ''
          )
        )
    ) AS "t20"
    GROUP BY
      1
  ) AS "t22"
  WHERE
    "t22"."copies" > 1
)
SELECT
  "t43"."lead_id",
  "t43"."contact_id",
  "t43"."account_id",
  "t43"."campaign_id",
  "t43"."campaign_platform",
  "t43"."lead_source",
  "t43"."lead_source_category",
  "t43"."lead_score",
  "t43"."lead_temperature",
  "t43"."conversion_probability",
  "t43"."days_to_mql",
  "t43"."engagement_score",
  "t43"."mql_date",
  "t43"."mql_at",
  "t43"."mql_year",
  "t43"."mql_quarter",
  "t43"."days_since_mql",
  "t43"."created_date",
  "t43"."created_at_source",
  "t43"."created_at",
  "t43"."_is_orphan" AS "is_orphan",
  "t43"."_is_orphan_contact" AS "is_orphan_contact",
  "t43"."is_orphan" AS "is_orphan_campaign",
  "t43"."data_quality_flag"
FROM (
  SELECT
    "t42"."lead_id",
    "t42"."lead_source",
    "t42"."days_to_mql",
    "t42"."created_at_source",
    "t42"."created_at",
    "t42"."contact_id",
    "t42"."account_id",
    "t42"."campaign_id",
    "t42"."lead_source_category",
    "t42"."lead_score",
    "t42"."lead_temperature",
    "t42"."conversion_probability",
    "t42"."engagement_score",
    "t42"."mql_date",
    "t42"."mql_at",
    "t42"."mql_year",
    "t42"."mql_quarter",
    "t42"."days_since_mql",
    "t42"."created_date",
    "t42"."data_quality_flag",
    "t42"."_is_orphan",
    "t42"."_is_orphan_contact",
    "t25"."campaign_platform",
    FALSE
    OR (
      (
        "t42"."campaign_id" IS NOT NULL
      ) AND (
        "t25"."_parent_0" IS NULL
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      "t40"."lead_id",
      "t40"."lead_source",
      "t40"."days_to_mql",
      "t40"."created_at_source",
      "t40"."created_at",
      "t40"."contact_id",
      "t40"."account_id",
      "t40"."campaign_id",
      "t40"."lead_source_category",
      "t40"."lead_score",
      "t40"."lead_temperature",
      "t40"."conversion_probability",
      "t40"."engagement_score",
      "t40"."mql_date",
      "t40"."mql_at",
      "t40"."mql_year",
      "t40"."mql_quarter",
      "t40"."days_since_mql",
      "t40"."created_date",
      "t40"."data_quality_flag",
      "t40"."_is_orphan",
      "t40"."is_orphan" AS "_is_orphan_contact"
    FROM (
      SELECT
        "t39"."lead_id",
        "t39"."lead_source",
        "t39"."days_to_mql",
        "t39"."created_at_source",
        "t39"."created_at",
        "t39"."contact_id",
        "t39"."account_id",
        "t39"."campaign_id",
        "t39"."lead_source_category",
        "t39"."lead_score",
        "t39"."lead_temperature",
        "t39"."conversion_probability",
        "t39"."engagement_score",
        "t39"."mql_date",
        "t39"."mql_at",
        "t39"."mql_year",
        "t39"."mql_quarter",
        "t39"."days_since_mql",
        "t39"."created_date",
        "t39"."data_quality_flag",
        "t39"."_is_orphan",
        FALSE
        OR (
          (
            "t39"."contact_id" IS NOT NULL
          ) AND (
            "t14"."_parent_0" IS NULL
          )
        ) AS "is_orphan"
      FROM (
        SELECT
          "t37"."lead_id",
          "t37"."lead_source",
          "t37"."days_to_mql",
          "t37"."created_at_source",
          "t37"."created_at",
          "t37"."contact_id",
          "t37"."account_id",
          "t37"."campaign_id",
          "t37"."lead_source_category",
          "t37"."lead_score",
          "t37"."lead_temperature",
          "t37"."conversion_probability",
          "t37"."engagement_score",
          "t37"."mql_date",
          "t37"."mql_at",
          "t37"."mql_year",
          "t37"."mql_quarter",
          "t37"."days_since_mql",
          "t37"."created_date",
          "t37"."data_quality_flag",
          "t37"."is_orphan" AS "_is_orphan"
        FROM (
          SELECT
            "t36"."lead_id",
            "t36"."lead_source",
            "t36"."days_to_mql",
            "t36"."created_at_source",
            "t36"."created_at",
            "t36"."contact_id",
            "t36"."account_id",
            "t36"."campaign_id",
            "t36"."lead_source_category",
            "t36"."lead_score",
            "t36"."lead_temperature",
            "t36"."conversion_probability",
            "t36"."engagement_score",
            "t36"."mql_date",
            "t36"."mql_at",
            "t36"."mql_year",
            "t36"."mql_quarter",
            "t36"."days_since_mql",
            "t36"."created_date",
            "t36"."data_quality_flag",
            FALSE
            OR (
              (
                "t36"."account_id" IS NOT NULL
              ) AND (
                "t17"."_parent_0" IS NULL
              )
            ) AS "is_orphan"
          FROM (
            SELECT
              "t34"."id" AS "lead_id",
              "t34"."lead_source",
              "t34"."days_to_mql",
              "t34"."created_at_source",
              "t34"."created_at",
              CAST("t34"."contact_id" AS TEXT) AS "contact_id",
              CAST("t34"."account_id" AS TEXT) AS "account_id",
              NULLIF(TRIM("t34"."campaign_id", ' 	
'), '') AS "campaign_id",
              CASE
                WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t34"."lead_source")), '-', '_'), ' ', '_'), '') IS NULL
                THEN CAST(NULL AS TEXT)
                ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t34"."lead_source")), '-', '_'), ' ', '_'), '')
                  WHEN 'content_marketing'
                  THEN 'Organic'
                  WHEN 'organic_search'
                  THEN 'Organic'
                  WHEN 'paid_search'
                  THEN 'Paid Search'
                  WHEN 'social_media'
                  THEN 'Social'
                  WHEN 'google'
                  THEN 'Google'
                  WHEN 'google_ads'
                  THEN 'Google'
                  WHEN 'linkedin'
                  THEN 'LinkedIn'
                  WHEN 'facebook'
                  THEN 'Meta'
                  WHEN 'instagram'
                  THEN 'Meta'
                  WHEN 'email'
                  THEN 'Email'
                  WHEN 'email_marketing'
                  THEN 'Email'
                  WHEN 'webinar'
                  THEN 'Events'
                  WHEN 'trade_show'
                  THEN 'Events'
                  WHEN 'event'
                  THEN 'Events'
                  WHEN 'partner_referral'
                  THEN 'Partner'
                  WHEN 'partner'
                  THEN 'Partner'
                  WHEN 'direct_traffic'
                  THEN 'Direct'
                  WHEN 'direct'
                  THEN 'Direct'
                  WHEN 'other'
                  THEN 'Other'
                  ELSE 'unmapped'
                END
              END AS "lead_source_category",
              CAST("t34"."mql_score" AS DOUBLE) AS "lead_score",
              CASE
                WHEN CAST("t34"."mql_score" AS DOUBLE) >= 90
                THEN 'Hot'
                WHEN CAST("t34"."mql_score" AS DOUBLE) >= 70
                THEN 'Warm'
                WHEN CAST("t34"."mql_score" AS DOUBLE) >= 50
                THEN 'Cool'
                WHEN CAST("t34"."mql_score" AS DOUBLE) < 50
                THEN 'Cold'
                ELSE CAST(NULL AS TEXT)
              END AS "lead_temperature",
              CAST("t34"."conversion_probability" AS DOUBLE) AS "conversion_probability",
              CAST("t34"."engagement_score" AS DOUBLE) AS "engagement_score",
              CAST("t34"."mql_date" AS DATE) AS "mql_date",
              "t34"."mql_date" AS "mql_at",
              CAST(EXTRACT(year FROM CAST("t34"."mql_date" AS DATE)) AS BIGINT) AS "mql_year",
              CAST(EXTRACT(quarter FROM CAST("t34"."mql_date" AS DATE)) AS BIGINT) AS "mql_quarter",
              DATE_DIFF('DAY', CAST("t34"."mql_date" AS DATE), MAKE_DATE(2026, 6, 30)) AS "days_since_mql",
              CAST(COALESCE("t34"."created_at_source", "t34"."created_at") AS DATE) AS "created_date",
              CASE
                WHEN COALESCE(CAST("t34"."mql_date" AS DATE) IS NULL, FALSE)
                THEN 'missing_mql_date'
                WHEN COALESCE(CAST("t34"."mql_score" AS DOUBLE) IS NULL, FALSE)
                THEN 'missing_score'
                WHEN COALESCE(NOT (
                  CAST("t34"."mql_score" AS DOUBLE) BETWEEN 0 AND 100
                ), FALSE)
                THEN 'invalid_score'
                WHEN COALESCE(NULLIF(TRIM("t34"."lead_source", ' 	
'), '') IS NULL, FALSE)
                THEN 'missing_source'
                WHEN COALESCE(
                  CASE
                    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t34"."lead_source")), '-', '_'), ' ', '_'), '') IS NULL
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t34"."lead_source")), '-', '_'), ' ', '_'), '')
                      WHEN 'content_marketing'
                      THEN 'Organic'
                      WHEN 'organic_search'
                      THEN 'Organic'
                      WHEN 'paid_search'
                      THEN 'Paid Search'
                      WHEN 'social_media'
                      THEN 'Social'
                      WHEN 'google'
                      THEN 'Google'
                      WHEN 'google_ads'
                      THEN 'Google'
                      WHEN 'linkedin'
                      THEN 'LinkedIn'
                      WHEN 'facebook'
                      THEN 'Meta'
                      WHEN 'instagram'
                      THEN 'Meta'
                      WHEN 'email'
                      THEN 'Email'
                      WHEN 'email_marketing'
                      THEN 'Email'
                      WHEN 'webinar'
                      THEN 'Events'
                      WHEN 'trade_show'
                      THEN 'Events'
                      WHEN 'event'
                      THEN 'Events'
                      WHEN 'partner_referral'
                      THEN 'Partner'
                      WHEN 'partner'
                      THEN 'Partner'
                      WHEN 'direct_traffic'
                      THEN 'Direct'
                      WHEN 'direct'
                      THEN 'Direct'
                      WHEN 'other'
                      THEN 'Other'
                      ELSE 'unmapped'
                    END
                  END = 'unmapped',
                  FALSE
                )
                THEN 'unmapped_source'
                WHEN COALESCE("t34"."account_id" IS NULL, FALSE)
                THEN 'missing_account'
                ELSE 'valid'
              END AS "data_quality_flag"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "t13" AS "t18"
                WHERE
                  NOT (
                    COALESCE(
                      "t18"."mql_date" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                      FALSE
                    )
                  )
                  AND (
                    (
                      "t18"."id" >= '!'
                    ) OR (
                      TRIM("t18"."id", ' 	
') <> ''
                    )
                  )
                  AND NOT (
                    "t18"."id" IN (
                      SELECT
                        "t26"."id"
                      FROM "repeats_in_marketing_qualified_leads" AS "t26"
                    )
                  )
              ) AS "t29"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t32".*
                  EXCLUDE ("version_rank")
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t30"."id",
                      "t30"."created_at_source",
                      "t30"."contact_id",
                      "t30"."account_id",
                      "t30"."mql_date",
                      "t30"."mql_score",
                      "t30"."lead_source",
                      "t30"."campaign_id",
                      "t30"."conversion_probability",
                      "t30"."days_to_mql",
                      "t30"."engagement_score",
                      "t30"."created_at",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t30"."id"
                        ORDER BY "t30"."created_at" DESC, CONCAT_WS(
                          '|',
                          COALESCE("t30"."id", '<null>'),
                          COALESCE(CAST("t30"."created_at_source" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."contact_id" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."account_id" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."mql_date" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."mql_score" AS TEXT), '<null>'),
                          COALESCE("t30"."lead_source", '<null>'),
                          COALESCE("t30"."campaign_id", '<null>'),
                          COALESCE(CAST("t30"."conversion_probability" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."days_to_mql" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."engagement_score" AS TEXT), '<null>'),
                          COALESCE(CAST("t30"."created_at" AS TEXT), '<null>')
                        ) DESC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "version_rank"
                    FROM (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          *
                        FROM "t13" AS "t18"
                        WHERE
                          NOT (
                            COALESCE(
                              "t18"."mql_date" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                              FALSE
                            )
                          )
                          AND "t18"."id" IN (
                            SELECT
                              "t26"."id"
                            FROM "repeats_in_marketing_qualified_leads" AS "t26"
                          )
                      ) AS "t28"
                    ) AS "t30"
                  ) AS "t31"
                  WHERE
                    "t31"."version_rank" = 0
                ) AS "t32"
              ) AS "t33"
            ) AS "t34"
          ) AS "t36"
          LEFT OUTER JOIN (
            SELECT
              "t5"."account_id" AS "_parent_0"
            FROM "staging"."stg_app_database__accounts" AS "t5"
          ) AS "t17"
            ON "t36"."account_id" = "t17"."_parent_0"
        ) AS "t37"
      ) AS "t39"
      LEFT OUTER JOIN (
        SELECT
          "t0"."hubspot_contact_id" AS "_parent_0"
        FROM "staging"."stg_hubspot__contacts" AS "t0"
      ) AS "t14"
        ON "t39"."contact_id" = "t14"."_parent_0"
    ) AS "t40"
  ) AS "t42"
  LEFT OUTER JOIN (
    SELECT
      "t21"."known_campaign_id" AS "_parent_0",
      CASE
        WHEN "t21"."lowest" = "t21"."highest"
        THEN "t21"."lowest"
        ELSE CAST(NULL AS TEXT)
      END AS "campaign_platform"
    FROM (
      SELECT
        "t19"."known_campaign_id",
        MIN("t19"."platform") AS "lowest",
        MAX("t19"."platform") AS "highest"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t1"."campaign_id" AS "known_campaign_id",
              'google_ads' AS "platform"
            FROM "staging"."stg_marketing__google_ads_campaigns" AS "t1"
          ) AS "t8"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t2"."campaign_id" AS "known_campaign_id",
              'facebook' AS "platform"
            FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t2"
          ) AS "t9"
        ) AS "t15"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t3"."campaign_id" AS "known_campaign_id",
              'linkedin' AS "platform"
            FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t3"
          ) AS "t10"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t4"."campaign_id" AS "known_campaign_id",
              'iterable' AS "platform"
            FROM "staging"."stg_marketing__iterable_campaigns" AS "t4"
          ) AS "t11"
        ) AS "t16"
      ) AS "t19"
      GROUP BY
        1
    ) AS "t21"
  ) AS "t25"
    ON "t42"."campaign_id" = "t25"."_parent_0"
) AS "t43"
