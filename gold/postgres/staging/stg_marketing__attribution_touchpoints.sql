WITH "t11" AS (
  SELECT
    "t5"."id",
    "t5"."mql_id",
    "t5"."touchpoint_date",
    "t5"."channel",
    "t5"."campaign_id",
    "t5"."campaign_name",
    "t5"."medium",
    "t5"."source",
    "t5"."content",
    "t5"."attribution_weight",
    "t5"."touchpoint_position",
    "t5"."created_at"
  FROM "raw"."attribution_touchpoints" AS "t5"
), "repeats_in_attribution_touchpoints" AS (
  SELECT
    *
  FROM (
    SELECT
      "t17"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t5"."id",
        "t5"."touchpoint_date"
      FROM "raw"."attribution_touchpoints" AS "t5"
      WHERE
        NOT (
          COALESCE(
            "t5"."touchpoint_date" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t5"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t5"."id") <> ''
          )
        )
    ) AS "t17"
    GROUP BY
      1
  ) AS "t19"
  WHERE
    "t19"."copies" > 1
)
SELECT
  "t40"."touchpoint_id",
  "t40"."lead_id",
  "t40"."campaign_id",
  "t40"."campaign_platform",
  "t40"."campaign_name",
  "t40"."channel",
  "t40"."channel_group",
  "t40"."medium",
  "t40"."source",
  "t40"."content",
  "t40"."attribution_weight",
  "t40"."normalized_attribution_weight",
  "t40"."touchpoint_position",
  "t40"."position_in_journey",
  "t40"."touchpoint_timestamp",
  "t40"."is_orphan",
  "t40"."is_orphan_campaign",
  "t40"."data_quality_flag",
  "t40"."created_at"
FROM (
  SELECT
    "t39"."touchpoint_id",
    "t39"."touchpoint_position",
    "t39"."attribution_weight",
    "t39"."created_at",
    "t39"."lead_id",
    "t39"."campaign_id",
    "t39"."campaign_name",
    "t39"."channel",
    "t39"."channel_group",
    "t39"."medium",
    "t39"."source",
    "t39"."content",
    "t39"."touchpoint_timestamp",
    "t39"."is_orphan",
    "t39"."campaign_platform",
    "t39"."is_orphan_campaign",
    "t39"."position_in_journey",
    "t39"."normalized_attribution_weight",
    "t39"."data_quality_flag"
  FROM (
    SELECT
      "t38"."touchpoint_id",
      "t38"."touchpoint_position",
      "t38"."attribution_weight",
      "t38"."created_at",
      "t38"."lead_id",
      "t38"."campaign_id",
      "t38"."campaign_name",
      "t38"."channel",
      "t38"."channel_group",
      "t38"."medium",
      "t38"."source",
      "t38"."content",
      "t38"."touchpoint_timestamp",
      "t38"."weight",
      "t38"."is_orphan",
      "t38"."campaign_platform",
      "t38"."is_orphan_campaign",
      CASE
        WHEN "t38"."lead_id" IS NULL
        THEN CAST(NULL AS BIGINT)
        ELSE (
          ROW_NUMBER() OVER (
            PARTITION BY "t38"."lead_id"
            ORDER BY "t38"."touchpoint_timestamp" ASC, "t38"."touchpoint_id" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1
      END AS "position_in_journey",
      CASE
        WHEN "t38"."lead_id" IS NULL
        THEN "t38"."weight"
        ELSE COALESCE(
          CAST("t38"."weight" AS DOUBLE PRECISION) / NULLIF(
            SUM("t38"."weight") OVER (
              PARTITION BY "t38"."lead_id"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            0.0
          ),
          "t38"."weight"
        )
      END AS "normalized_attribution_weight",
      CASE
        WHEN COALESCE("t38"."touchpoint_timestamp" IS NULL, FALSE)
        THEN 'missing_timestamp'
        WHEN COALESCE("t38"."channel" IS NULL, FALSE)
        THEN 'missing_channel'
        WHEN COALESCE("t38"."channel_group" = 'unmapped', FALSE)
        THEN 'unmapped_channel'
        WHEN COALESCE("t38"."lead_id" IS NULL, FALSE)
        THEN 'missing_lead'
        ELSE 'valid'
      END AS "data_quality_flag"
    FROM (
      SELECT
        "t37"."touchpoint_id",
        "t37"."touchpoint_position",
        "t37"."attribution_weight",
        "t37"."created_at",
        "t37"."lead_id",
        "t37"."campaign_id",
        "t37"."campaign_name",
        "t37"."channel",
        "t37"."channel_group",
        "t37"."medium",
        "t37"."source",
        "t37"."content",
        "t37"."touchpoint_timestamp",
        "t37"."weight",
        "t37"."_is_orphan" AS "is_orphan",
        "t37"."campaign_platform",
        "t37"."is_orphan" AS "is_orphan_campaign"
      FROM (
        SELECT
          "t36"."touchpoint_id",
          "t36"."touchpoint_position",
          "t36"."attribution_weight",
          "t36"."created_at",
          "t36"."lead_id",
          "t36"."campaign_id",
          "t36"."campaign_name",
          "t36"."channel",
          "t36"."channel_group",
          "t36"."medium",
          "t36"."source",
          "t36"."content",
          "t36"."touchpoint_timestamp",
          "t36"."weight",
          "t36"."_is_orphan",
          "t22"."campaign_platform",
          FALSE
          OR (
            (
              "t36"."campaign_id" IS NOT NULL
            ) AND (
              "t22"."_parent_0" IS NULL
            )
          ) AS "is_orphan"
        FROM (
          SELECT
            "t34"."touchpoint_id",
            "t34"."touchpoint_position",
            "t34"."attribution_weight",
            "t34"."created_at",
            "t34"."lead_id",
            "t34"."campaign_id",
            "t34"."campaign_name",
            "t34"."channel",
            "t34"."channel_group",
            "t34"."medium",
            "t34"."source",
            "t34"."content",
            "t34"."touchpoint_timestamp",
            "t34"."weight",
            "t34"."is_orphan" AS "_is_orphan"
          FROM (
            SELECT
              "t33"."touchpoint_id",
              "t33"."touchpoint_position",
              "t33"."attribution_weight",
              "t33"."created_at",
              "t33"."lead_id",
              "t33"."campaign_id",
              "t33"."campaign_name",
              "t33"."channel",
              "t33"."channel_group",
              "t33"."medium",
              "t33"."source",
              "t33"."content",
              "t33"."touchpoint_timestamp",
              "t33"."weight",
              FALSE
              OR (
                (
                  "t33"."lead_id" IS NOT NULL
                ) AND (
                  "t12"."_parent_0" IS NULL
                )
              ) AS "is_orphan"
            FROM (
              SELECT
                "t31"."id" AS "touchpoint_id",
                "t31"."touchpoint_position",
                "t31"."attribution_weight",
                "t31"."created_at",
                NULLIF(TRIM(' 	
' FROM "t31"."mql_id"), '') AS "lead_id",
                NULLIF(TRIM(' 	
' FROM "t31"."campaign_id"), '') AS "campaign_id",
                NULLIF(TRIM(' 	
' FROM "t31"."campaign_name"), '') AS "campaign_name",
                LOWER(NULLIF(TRIM(' 	
' FROM "t31"."channel"), '')) AS "channel",
                CASE
                  WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t31"."channel")), '-', '_'), ' ', '_'), '') IN ('paid_search', 'paid_social')
                  THEN CASE
                    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t31"."source")), '-', '_'), ' ', '_'), '') IS NULL
                    THEN 'unmapped'
                    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t31"."source")), '-', '_'), ' ', '_'), '')
                      WHEN 'google'
                      THEN 'Google'
                      WHEN 'facebook'
                      THEN 'Meta'
                      WHEN 'instagram'
                      THEN 'Meta'
                      WHEN 'meta'
                      THEN 'Meta'
                      WHEN 'linkedin'
                      THEN 'LinkedIn'
                      WHEN 'bing'
                      THEN 'Bing'
                      WHEN 'twitter'
                      THEN 'Twitter'
                      WHEN 'x'
                      THEN 'Twitter'
                      ELSE 'unmapped'
                    END
                  END
                  ELSE CASE
                    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t31"."channel")), '-', '_'), ' ', '_'), '') IS NULL
                    THEN CAST(NULL AS VARCHAR)
                    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t31"."channel")), '-', '_'), ' ', '_'), '')
                      WHEN 'organic'
                      THEN 'Organic'
                      WHEN 'organic_search'
                      THEN 'Organic'
                      WHEN 'organic_social'
                      THEN 'Organic'
                      WHEN 'email'
                      THEN 'Email'
                      WHEN 'direct'
                      THEN 'Direct'
                      WHEN 'referral'
                      THEN 'Referral'
                      WHEN 'display'
                      THEN 'Display'
                      ELSE 'unmapped'
                    END
                  END
                END AS "channel_group",
                NULLIF(LOWER(NULLIF(TRIM(' 	
' FROM "t31"."medium"), '')), 'none') AS "medium",
                LOWER(NULLIF(TRIM(' 	
' FROM "t31"."source"), '')) AS "source",
                LOWER(NULLIF(TRIM(' 	
' FROM "t31"."content"), '')) AS "content",
                "t31"."touchpoint_date" AS "touchpoint_timestamp",
                COALESCE(CAST("t31"."attribution_weight" AS DOUBLE PRECISION), 0.0) AS "weight"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "t11" AS "t15"
                  WHERE
                    NOT (
                      COALESCE(
                        "t15"."touchpoint_date" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                        FALSE
                      )
                    )
                    AND (
                      (
                        "t15"."id" >= '!'
                      )
                      OR (
                        TRIM(' 	
' FROM "t15"."id") <> ''
                      )
                    )
                    AND NOT (
                      "t15"."id" IN (
                        SELECT
                          "t23"."id"
                        FROM "repeats_in_attribution_touchpoints" AS "t23"
                      )
                    )
                ) AS "t26"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t29"."id",
                    "t29"."mql_id",
                    "t29"."touchpoint_date",
                    "t29"."channel",
                    "t29"."campaign_id",
                    "t29"."campaign_name",
                    "t29"."medium",
                    "t29"."source",
                    "t29"."content",
                    "t29"."attribution_weight",
                    "t29"."touchpoint_position",
                    "t29"."created_at"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t27"."id",
                        "t27"."mql_id",
                        "t27"."touchpoint_date",
                        "t27"."channel",
                        "t27"."campaign_id",
                        "t27"."campaign_name",
                        "t27"."medium",
                        "t27"."source",
                        "t27"."content",
                        "t27"."attribution_weight",
                        "t27"."touchpoint_position",
                        "t27"."created_at",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t27"."id"
                          ORDER BY "t27"."created_at" DESC NULLS LAST, CONCAT_WS(
                            '|',
                            COALESCE("t27"."id", '<null>'),
                            COALESCE("t27"."mql_id", '<null>'),
                            COALESCE(CAST("t27"."touchpoint_date" AS VARCHAR), '<null>'),
                            COALESCE("t27"."channel", '<null>'),
                            COALESCE("t27"."campaign_id", '<null>'),
                            COALESCE("t27"."campaign_name", '<null>'),
                            COALESCE("t27"."medium", '<null>'),
                            COALESCE("t27"."source", '<null>'),
                            COALESCE("t27"."content", '<null>'),
                            COALESCE(CAST("t27"."attribution_weight" AS VARCHAR), '<null>'),
                            COALESCE(CAST("t27"."touchpoint_position" AS VARCHAR), '<null>'),
                            COALESCE(CAST("t27"."created_at" AS VARCHAR), '<null>')
                          ) DESC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "version_rank"
                      FROM (
                        SELECT DISTINCT
                          *
                        FROM (
                          SELECT
                            *
                          FROM "t11" AS "t15"
                          WHERE
                            NOT (
                              COALESCE(
                                "t15"."touchpoint_date" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                                FALSE
                              )
                            )
                            AND "t15"."id" IN (
                              SELECT
                                "t23"."id"
                              FROM "repeats_in_attribution_touchpoints" AS "t23"
                            )
                        ) AS "t25"
                      ) AS "t27"
                    ) AS "t28"
                    WHERE
                      "t28"."version_rank" = 0
                  ) AS "t29"
                ) AS "t30"
              ) AS "t31"
            ) AS "t33"
            LEFT OUTER JOIN (
              SELECT
                "t0"."lead_id" AS "_parent_0"
              FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
            ) AS "t12"
              ON "t33"."lead_id" = "t12"."_parent_0"
          ) AS "t34"
        ) AS "t36"
        LEFT OUTER JOIN (
          SELECT
            "t18"."known_campaign_id" AS "_parent_0",
            CASE
              WHEN "t18"."lowest" = "t18"."highest"
              THEN "t18"."lowest"
              ELSE CAST(NULL AS VARCHAR)
            END AS "campaign_platform"
          FROM (
            SELECT
              "t16"."known_campaign_id",
              MIN("t16"."platform") AS "lowest",
              MAX("t16"."platform") AS "highest"
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
                ) AS "t7"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."campaign_id" AS "known_campaign_id",
                    'facebook' AS "platform"
                  FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t2"
                ) AS "t8"
              ) AS "t13"
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
                ) AS "t9"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t4"."campaign_id" AS "known_campaign_id",
                    'iterable' AS "platform"
                  FROM "staging"."stg_marketing__iterable_campaigns" AS "t4"
                ) AS "t10"
              ) AS "t14"
            ) AS "t16"
            GROUP BY
              1
          ) AS "t18"
        ) AS "t22"
          ON "t36"."campaign_id" = "t22"."_parent_0"
      ) AS "t37"
    ) AS "t38"
  ) AS "t39"
) AS "t40"
