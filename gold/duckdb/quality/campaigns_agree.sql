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
                  'campaigns of google_ads = staged campaigns' AS "statement",
                  CONCAT_WS('|', COALESCE("t47"."_lk0", "t47"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t47"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t47"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
                    THEN ''
                    ELSE 'campaign_name '
                  END || CASE WHEN "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1" THEN '' ELSE 'status ' END || CASE
                    WHEN "t47"."_l2" IS NOT DISTINCT FROM "t47"."_r2"
                    THEN ''
                    ELSE 'campaign_status '
                  END || CASE WHEN "t47"."_l3" IS NOT DISTINCT FROM "t47"."_r3" THEN '' ELSE 'end_date ' END || CASE
                    WHEN "t47"."_l4" IS NOT DISTINCT FROM "t47"."_r4"
                    THEN ''
                    ELSE 'campaign_type '
                  END || CASE
                    WHEN "t47"."_l5" IS NOT DISTINCT FROM "t47"."_r5"
                    THEN ''
                    ELSE 'total_spend '
                  END || CASE
                    WHEN "t47"."_l6" IS NOT DISTINCT FROM "t47"."_r6"
                    THEN ''
                    ELSE 'campaign_created_at '
                  END || CASE
                    WHEN "t47"."_l7" IS NOT DISTINCT FROM "t47"."_r7"
                    THEN ''
                    ELSE 'budget_amount '
                  END || CASE
                    WHEN "t47"."_l8" IS NOT DISTINCT FROM "t47"."_r8"
                    THEN ''
                    ELSE 'target_cpa '
                  END || CASE
                    WHEN "t47"."_l9" IS NOT DISTINCT FROM "t47"."_r9"
                    THEN ''
                    ELSE 'impressions '
                  END || CASE WHEN "t47"."_l10" IS NOT DISTINCT FROM "t47"."_r10" THEN '' ELSE 'clicks ' END || CASE
                    WHEN "t47"."_l11" IS NOT DISTINCT FROM "t47"."_r11"
                    THEN ''
                    ELSE 'conversions '
                  END AS "differences"
                FROM (
                  SELECT
                    "t33"."_lk0",
                    "t33"."_l0",
                    "t33"."_l1",
                    "t33"."_l2",
                    "t33"."_l3",
                    "t33"."_l4",
                    "t33"."_l5",
                    "t33"."_l6",
                    "t33"."_l7",
                    "t33"."_l8",
                    "t33"."_l9",
                    "t33"."_l10",
                    "t33"."_l11",
                    "t38"."_rk0",
                    "t38"."_r0",
                    "t38"."_r1",
                    "t38"."_r2",
                    "t38"."_r3",
                    "t38"."_r4",
                    "t38"."_r5",
                    "t38"."_r6",
                    "t38"."_r7",
                    "t38"."_r8",
                    "t38"."_r9",
                    "t38"."_r10",
                    "t38"."_r11"
                  FROM (
                    SELECT
                      "t1"."campaign_id" AS "_lk0",
                      "t1"."campaign_name" AS "_l0",
                      "t1"."status" AS "_l1",
                      "t1"."campaign_status" AS "_l2",
                      "t1"."end_date" AS "_l3",
                      "t1"."campaign_type" AS "_l4",
                      "t1"."total_spend" AS "_l5",
                      "t1"."campaign_created_at" AS "_l6",
                      "t1"."budget_amount" AS "_l7",
                      "t1"."target_cpa" AS "_l8",
                      "t1"."impressions" AS "_l9",
                      "t1"."clicks" AS "_l10",
                      "t1"."conversions" AS "_l11"
                    FROM "intermediate"."int_campaigns__core" AS "t1"
                    WHERE
                      "t1"."platform" = 'google_ads'
                  ) AS "t33"
                  FULL OUTER JOIN (
                    SELECT
                      "t6"."campaign_id" AS "_rk0",
                      "t6"."campaign_name" AS "_r0",
                      "t6"."status" AS "_r1",
                      "t6"."campaign_status" AS "_r2",
                      "t6"."end_date" AS "_r3",
                      "t6"."campaign_type" AS "_r4",
                      "t6"."cost" AS "_r5",
                      "t6"."created_at" AS "_r6",
                      "t6"."budget_amount" AS "_r7",
                      "t6"."target_cpa" AS "_r8",
                      CAST("t6"."impressions" AS BIGINT) AS "_r9",
                      CAST("t6"."clicks" AS BIGINT) AS "_r10",
                      "t6"."conversions" AS "_r11"
                    FROM "staging"."stg_marketing__google_ads_campaigns" AS "t6"
                  ) AS "t38"
                    ON "t33"."_lk0" = "t38"."_rk0"
                ) AS "t47"
                WHERE
                  NOT (
                    (
                      "t47"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t47"."_rk0" IS NOT NULL
                    )
                    AND "t47"."_l0" IS NOT DISTINCT FROM "t47"."_r0"
                    AND "t47"."_l1" IS NOT DISTINCT FROM "t47"."_r1"
                    AND "t47"."_l2" IS NOT DISTINCT FROM "t47"."_r2"
                    AND "t47"."_l3" IS NOT DISTINCT FROM "t47"."_r3"
                    AND "t47"."_l4" IS NOT DISTINCT FROM "t47"."_r4"
                    AND "t47"."_l5" IS NOT DISTINCT FROM "t47"."_r5"
                    AND "t47"."_l6" IS NOT DISTINCT FROM "t47"."_r6"
                    AND "t47"."_l7" IS NOT DISTINCT FROM "t47"."_r7"
                    AND "t47"."_l8" IS NOT DISTINCT FROM "t47"."_r8"
                    AND "t47"."_l9" IS NOT DISTINCT FROM "t47"."_r9"
                    AND "t47"."_l10" IS NOT DISTINCT FROM "t47"."_r10"
                    AND "t47"."_l11" IS NOT DISTINCT FROM "t47"."_r11"
                  )
              ) AS "t61"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'campaigns of facebook = staged campaigns' AS "statement",
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
                    ELSE 'campaign_name '
                  END || CASE WHEN "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1" THEN '' ELSE 'status ' END || CASE
                    WHEN "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2"
                    THEN ''
                    ELSE 'campaign_status '
                  END || CASE WHEN "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3" THEN '' ELSE 'end_date ' END || CASE WHEN "t48"."_l4" IS NOT DISTINCT FROM "t48"."_r4" THEN '' ELSE 'objective ' END || CASE
                    WHEN "t48"."_l5" IS NOT DISTINCT FROM "t48"."_r5"
                    THEN ''
                    ELSE 'total_spend '
                  END || CASE
                    WHEN "t48"."_l6" IS NOT DISTINCT FROM "t48"."_r6"
                    THEN ''
                    ELSE 'campaign_created_at '
                  END || CASE
                    WHEN "t48"."_l7" IS NOT DISTINCT FROM "t48"."_r7"
                    THEN ''
                    ELSE 'daily_budget '
                  END || CASE
                    WHEN "t48"."_l8" IS NOT DISTINCT FROM "t48"."_r8"
                    THEN ''
                    ELSE 'total_budget '
                  END || CASE
                    WHEN "t48"."_l9" IS NOT DISTINCT FROM "t48"."_r9"
                    THEN ''
                    ELSE 'impressions '
                  END || CASE WHEN "t48"."_l10" IS NOT DISTINCT FROM "t48"."_r10" THEN '' ELSE 'clicks ' END || CASE
                    WHEN "t48"."_l11" IS NOT DISTINCT FROM "t48"."_r11"
                    THEN ''
                    ELSE 'conversions '
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
                    "t34"."_l6",
                    "t34"."_l7",
                    "t34"."_l8",
                    "t34"."_l9",
                    "t34"."_l10",
                    "t34"."_l11",
                    "t39"."_rk0",
                    "t39"."_r0",
                    "t39"."_r1",
                    "t39"."_r2",
                    "t39"."_r3",
                    "t39"."_r4",
                    "t39"."_r5",
                    "t39"."_r6",
                    "t39"."_r7",
                    "t39"."_r8",
                    "t39"."_r9",
                    "t39"."_r10",
                    "t39"."_r11"
                  FROM (
                    SELECT
                      "t1"."campaign_id" AS "_lk0",
                      "t1"."campaign_name" AS "_l0",
                      "t1"."status" AS "_l1",
                      "t1"."campaign_status" AS "_l2",
                      "t1"."end_date" AS "_l3",
                      "t1"."objective" AS "_l4",
                      "t1"."total_spend" AS "_l5",
                      "t1"."campaign_created_at" AS "_l6",
                      "t1"."daily_budget" AS "_l7",
                      "t1"."total_budget" AS "_l8",
                      "t1"."impressions" AS "_l9",
                      "t1"."clicks" AS "_l10",
                      "t1"."conversions" AS "_l11"
                    FROM "intermediate"."int_campaigns__core" AS "t1"
                    WHERE
                      "t1"."platform" = 'facebook'
                  ) AS "t34"
                  FULL OUTER JOIN (
                    SELECT
                      "t7"."campaign_id" AS "_rk0",
                      "t7"."campaign_name" AS "_r0",
                      "t7"."status" AS "_r1",
                      "t7"."campaign_status" AS "_r2",
                      "t7"."end_date" AS "_r3",
                      "t7"."objective" AS "_r4",
                      "t7"."spend" AS "_r5",
                      "t7"."created_time" AS "_r6",
                      "t7"."daily_budget" AS "_r7",
                      "t7"."lifetime_budget" AS "_r8",
                      CAST("t7"."impressions" AS BIGINT) AS "_r9",
                      CAST("t7"."clicks" AS BIGINT) AS "_r10",
                      "t7"."conversions" AS "_r11"
                    FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t7"
                  ) AS "t39"
                    ON "t34"."_lk0" = "t39"."_rk0"
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
                  )
              ) AS "t62"
            ) AS "t64"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'campaigns of linkedin = staged campaigns' AS "statement",
                CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t46"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t46"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
                  THEN ''
                  ELSE 'campaign_name '
                END || CASE WHEN "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1" THEN '' ELSE 'status ' END || CASE
                  WHEN "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
                  THEN ''
                  ELSE 'campaign_status '
                END || CASE WHEN "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3" THEN '' ELSE 'end_date ' END || CASE
                  WHEN "t46"."_l4" IS NOT DISTINCT FROM "t46"."_r4"
                  THEN ''
                  ELSE 'campaign_type '
                END || CASE WHEN "t46"."_l5" IS NOT DISTINCT FROM "t46"."_r5" THEN '' ELSE 'objective ' END || CASE
                  WHEN "t46"."_l6" IS NOT DISTINCT FROM "t46"."_r6"
                  THEN ''
                  ELSE 'total_spend '
                END || CASE
                  WHEN "t46"."_l7" IS NOT DISTINCT FROM "t46"."_r7"
                  THEN ''
                  ELSE 'campaign_created_at '
                END || CASE
                  WHEN "t46"."_l8" IS NOT DISTINCT FROM "t46"."_r8"
                  THEN ''
                  ELSE 'daily_budget '
                END || CASE
                  WHEN "t46"."_l9" IS NOT DISTINCT FROM "t46"."_r9"
                  THEN ''
                  ELSE 'total_budget '
                END || CASE
                  WHEN "t46"."_l10" IS NOT DISTINCT FROM "t46"."_r10"
                  THEN ''
                  ELSE 'impressions '
                END || CASE WHEN "t46"."_l11" IS NOT DISTINCT FROM "t46"."_r11" THEN '' ELSE 'clicks ' END || CASE
                  WHEN "t46"."_l12" IS NOT DISTINCT FROM "t46"."_r12"
                  THEN ''
                  ELSE 'conversions '
                END AS "differences"
              FROM (
                SELECT
                  "t32"."_lk0",
                  "t32"."_l0",
                  "t32"."_l1",
                  "t32"."_l2",
                  "t32"."_l3",
                  "t32"."_l4",
                  "t32"."_l5",
                  "t32"."_l6",
                  "t32"."_l7",
                  "t32"."_l8",
                  "t32"."_l9",
                  "t32"."_l10",
                  "t32"."_l11",
                  "t32"."_l12",
                  "t37"."_rk0",
                  "t37"."_r0",
                  "t37"."_r1",
                  "t37"."_r2",
                  "t37"."_r3",
                  "t37"."_r4",
                  "t37"."_r5",
                  "t37"."_r6",
                  "t37"."_r7",
                  "t37"."_r8",
                  "t37"."_r9",
                  "t37"."_r10",
                  "t37"."_r11",
                  "t37"."_r12"
                FROM (
                  SELECT
                    "t1"."campaign_id" AS "_lk0",
                    "t1"."campaign_name" AS "_l0",
                    "t1"."status" AS "_l1",
                    "t1"."campaign_status" AS "_l2",
                    "t1"."end_date" AS "_l3",
                    "t1"."campaign_type" AS "_l4",
                    "t1"."objective" AS "_l5",
                    "t1"."total_spend" AS "_l6",
                    "t1"."campaign_created_at" AS "_l7",
                    "t1"."daily_budget" AS "_l8",
                    "t1"."total_budget" AS "_l9",
                    "t1"."impressions" AS "_l10",
                    "t1"."clicks" AS "_l11",
                    "t1"."conversions" AS "_l12"
                  FROM "intermediate"."int_campaigns__core" AS "t1"
                  WHERE
                    "t1"."platform" = 'linkedin'
                ) AS "t32"
                FULL OUTER JOIN (
                  SELECT
                    "t5"."campaign_id" AS "_rk0",
                    "t5"."campaign_name" AS "_r0",
                    "t5"."status" AS "_r1",
                    "t5"."campaign_status" AS "_r2",
                    "t5"."end_date" AS "_r3",
                    "t5"."campaign_type" AS "_r4",
                    "t5"."objective_type" AS "_r5",
                    "t5"."cost" AS "_r6",
                    "t5"."created_time" AS "_r7",
                    "t5"."daily_budget" AS "_r8",
                    "t5"."total_budget" AS "_r9",
                    CAST("t5"."impressions" AS BIGINT) AS "_r10",
                    CAST("t5"."clicks" AS BIGINT) AS "_r11",
                    "t5"."conversions" AS "_r12"
                  FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t5"
                ) AS "t37"
                  ON "t32"."_lk0" = "t37"."_rk0"
              ) AS "t46"
              WHERE
                NOT (
                  (
                    "t46"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t46"."_rk0" IS NOT NULL
                  )
                  AND "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
                  AND "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
                  AND "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
                  AND "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
                  AND "t46"."_l4" IS NOT DISTINCT FROM "t46"."_r4"
                  AND "t46"."_l5" IS NOT DISTINCT FROM "t46"."_r5"
                  AND "t46"."_l6" IS NOT DISTINCT FROM "t46"."_r6"
                  AND "t46"."_l7" IS NOT DISTINCT FROM "t46"."_r7"
                  AND "t46"."_l8" IS NOT DISTINCT FROM "t46"."_r8"
                  AND "t46"."_l9" IS NOT DISTINCT FROM "t46"."_r9"
                  AND "t46"."_l10" IS NOT DISTINCT FROM "t46"."_r10"
                  AND "t46"."_l11" IS NOT DISTINCT FROM "t46"."_r11"
                  AND "t46"."_l12" IS NOT DISTINCT FROM "t46"."_r12"
                )
            ) AS "t63"
          ) AS "t65"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'campaigns of iterable = staged campaigns' AS "statement",
              CONCAT_WS('|', COALESCE("t45"."_lk0", "t45"."_rk0")) AS "entity_key",
              CASE
                WHEN "t45"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t45"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
                THEN ''
                ELSE 'campaign_name '
              END || CASE WHEN "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1" THEN '' ELSE 'status ' END || CASE
                WHEN "t45"."_l2" IS NOT DISTINCT FROM "t45"."_r2"
                THEN ''
                ELSE 'campaign_status '
              END || CASE WHEN "t45"."_l3" IS NOT DISTINCT FROM "t45"."_r3" THEN '' ELSE 'end_date ' END || CASE
                WHEN "t45"."_l4" IS NOT DISTINCT FROM "t45"."_r4"
                THEN ''
                ELSE 'campaign_type '
              END || CASE
                WHEN "t45"."_l5" IS NOT DISTINCT FROM "t45"."_r5"
                THEN ''
                ELSE 'campaign_created_at '
              END || CASE
                WHEN "t45"."_l6" IS NOT DISTINCT FROM "t45"."_r6"
                THEN ''
                ELSE 'campaign_updated_at '
              END || CASE WHEN "t45"."_l7" IS NOT DISTINCT FROM "t45"."_r7" THEN '' ELSE 'send_size ' END AS "differences"
            FROM (
              SELECT
                "t31"."_lk0",
                "t31"."_l0",
                "t31"."_l1",
                "t31"."_l2",
                "t31"."_l3",
                "t31"."_l4",
                "t31"."_l5",
                "t31"."_l6",
                "t31"."_l7",
                "t36"."_rk0",
                "t36"."_r0",
                "t36"."_r1",
                "t36"."_r2",
                "t36"."_r3",
                "t36"."_r4",
                "t36"."_r5",
                "t36"."_r6",
                "t36"."_r7"
              FROM (
                SELECT
                  "t1"."campaign_id" AS "_lk0",
                  "t1"."campaign_name" AS "_l0",
                  "t1"."status" AS "_l1",
                  "t1"."campaign_status" AS "_l2",
                  "t1"."end_date" AS "_l3",
                  "t1"."campaign_type" AS "_l4",
                  "t1"."campaign_created_at" AS "_l5",
                  "t1"."campaign_updated_at" AS "_l6",
                  "t1"."send_size" AS "_l7"
                FROM "intermediate"."int_campaigns__core" AS "t1"
                WHERE
                  "t1"."platform" = 'iterable'
              ) AS "t31"
              FULL OUTER JOIN (
                SELECT
                  "t4"."campaign_id" AS "_rk0",
                  "t4"."campaign_name" AS "_r0",
                  "t4"."status" AS "_r1",
                  "t4"."campaign_status" AS "_r2",
                  "t4"."end_date" AS "_r3",
                  "t4"."campaign_type" AS "_r4",
                  "t4"."created_at_source" AS "_r5",
                  "t4"."updated_at_source" AS "_r6",
                  CAST("t4"."send_size" AS BIGINT) AS "_r7"
                FROM "staging"."stg_marketing__iterable_campaigns" AS "t4"
              ) AS "t36"
                ON "t31"."_lk0" = "t36"."_rk0"
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
                AND "t45"."_l2" IS NOT DISTINCT FROM "t45"."_r2"
                AND "t45"."_l3" IS NOT DISTINCT FROM "t45"."_r3"
                AND "t45"."_l4" IS NOT DISTINCT FROM "t45"."_r4"
                AND "t45"."_l5" IS NOT DISTINCT FROM "t45"."_r5"
                AND "t45"."_l6" IS NOT DISTINCT FROM "t45"."_r6"
                AND "t45"."_l7" IS NOT DISTINCT FROM "t45"."_r7"
              )
          ) AS "t60"
        ) AS "t66"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a campaign = its intermediate row' AS "statement",
            CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0"), COALESCE("t42"."_lk1", "t42"."_rk1")) AS "entity_key",
            CASE
              WHEN "t42"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t42"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
              THEN ''
              ELSE 'campaign_name '
            END || CASE
              WHEN "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
              THEN ''
              ELSE 'campaign_type '
            END || CASE WHEN "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2" THEN '' ELSE 'objective ' END || CASE WHEN "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3" THEN '' ELSE 'status ' END || CASE
              WHEN "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
              THEN ''
              ELSE 'campaign_status '
            END || CASE
              WHEN "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
              THEN ''
              ELSE 'campaign_lifecycle_stage '
            END || CASE WHEN "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6" THEN '' ELSE 'is_active ' END || CASE
              WHEN "t42"."_l7" IS NOT DISTINCT FROM "t42"."_r7"
              THEN ''
              ELSE 'start_date '
            END || CASE WHEN "t42"."_l8" IS NOT DISTINCT FROM "t42"."_r8" THEN '' ELSE 'end_date ' END || CASE
              WHEN "t42"."_l9" IS NOT DISTINCT FROM "t42"."_r9"
              THEN ''
              ELSE 'days_active '
            END || CASE
              WHEN "t42"."_l10" IS NOT DISTINCT FROM "t42"."_r10"
              THEN ''
              ELSE 'campaign_created_at '
            END || CASE
              WHEN "t42"."_l11" IS NOT DISTINCT FROM "t42"."_r11"
              THEN ''
              ELSE 'campaign_updated_at '
            END || CASE
              WHEN "t42"."_l12" IS NOT DISTINCT FROM "t42"."_r12"
              THEN ''
              ELSE 'daily_budget '
            END || CASE
              WHEN "t42"."_l13" IS NOT DISTINCT FROM "t42"."_r13"
              THEN ''
              ELSE 'total_budget '
            END || CASE
              WHEN "t42"."_l14" IS NOT DISTINCT FROM "t42"."_r14"
              THEN ''
              ELSE 'budget_amount '
            END || CASE
              WHEN "t42"."_l15" IS NOT DISTINCT FROM "t42"."_r15"
              THEN ''
              ELSE 'target_cpa '
            END || CASE
              WHEN "t42"."_l16" IS NOT DISTINCT FROM "t42"."_r16"
              THEN ''
              ELSE 'send_size '
            END || CASE
              WHEN "t42"."_l17" IS NOT DISTINCT FROM "t42"."_r17"
              THEN ''
              ELSE 'total_spend '
            END || CASE
              WHEN "t42"."_l18" IS NOT DISTINCT FROM "t42"."_r18"
              THEN ''
              ELSE 'impressions '
            END || CASE WHEN "t42"."_l19" IS NOT DISTINCT FROM "t42"."_r19" THEN '' ELSE 'clicks ' END || CASE
              WHEN "t42"."_l20" IS NOT DISTINCT FROM "t42"."_r20"
              THEN ''
              ELSE 'conversions '
            END || CASE
              WHEN "t42"."_l21" IS NOT DISTINCT FROM "t42"."_r21"
              THEN ''
              ELSE 'conversion_value '
            END || CASE
              WHEN "t42"."_l22" IS NOT DISTINCT FROM "t42"."_r22"
              THEN ''
              ELSE 'click_through_rate '
            END || CASE
              WHEN "t42"."_l23" IS NOT DISTINCT FROM "t42"."_r23"
              THEN ''
              ELSE 'cost_per_click '
            END || CASE
              WHEN "t42"."_l24" IS NOT DISTINCT FROM "t42"."_r24"
              THEN ''
              ELSE 'cost_per_thousand_impressions '
            END || CASE
              WHEN "t42"."_l25" IS NOT DISTINCT FROM "t42"."_r25"
              THEN ''
              ELSE 'cost_per_conversion '
            END || CASE
              WHEN "t42"."_l26" IS NOT DISTINCT FROM "t42"."_r26"
              THEN ''
              ELSE 'conversion_rate '
            END || CASE
              WHEN "t42"."_l27" IS NOT DISTINCT FROM "t42"."_r27"
              THEN ''
              ELSE 'roi_percentage '
            END || CASE
              WHEN "t42"."_l28" IS NOT DISTINCT FROM "t42"."_r28"
              THEN ''
              ELSE 'performance_tier '
            END || CASE
              WHEN "t42"."_l29" IS NOT DISTINCT FROM "t42"."_r29"
              THEN ''
              ELSE 'total_touchpoints '
            END || CASE
              WHEN "t42"."_l30" IS NOT DISTINCT FROM "t42"."_r30"
              THEN ''
              ELSE 'linked_touchpoints '
            END || CASE
              WHEN "t42"."_l31" IS NOT DISTINCT FROM "t42"."_r31"
              THEN ''
              ELSE 'total_leads_touched '
            END || CASE
              WHEN "t42"."_l32" IS NOT DISTINCT FROM "t42"."_r32"
              THEN ''
              ELSE 'converted_leads '
            END AS "differences"
          FROM (
            SELECT
              "t14"."_lk0",
              "t14"."_lk1",
              "t14"."_l0",
              "t14"."_l1",
              "t14"."_l2",
              "t14"."_l3",
              "t14"."_l4",
              "t14"."_l5",
              "t14"."_l6",
              "t14"."_l7",
              "t14"."_l8",
              "t14"."_l9",
              "t14"."_l10",
              "t14"."_l11",
              "t14"."_l12",
              "t14"."_l13",
              "t14"."_l14",
              "t14"."_l15",
              "t14"."_l16",
              "t14"."_l17",
              "t14"."_l18",
              "t14"."_l19",
              "t14"."_l20",
              "t14"."_l21",
              "t14"."_l22",
              "t14"."_l23",
              "t14"."_l24",
              "t14"."_l25",
              "t14"."_l26",
              "t14"."_l27",
              "t14"."_l28",
              "t14"."_l29",
              "t14"."_l30",
              "t14"."_l31",
              "t14"."_l32",
              "t20"."_rk0",
              "t20"."_rk1",
              "t20"."_r0",
              "t20"."_r1",
              "t20"."_r2",
              "t20"."_r3",
              "t20"."_r4",
              "t20"."_r5",
              "t20"."_r6",
              "t20"."_r7",
              "t20"."_r8",
              "t20"."_r9",
              "t20"."_r10",
              "t20"."_r11",
              "t20"."_r12",
              "t20"."_r13",
              "t20"."_r14",
              "t20"."_r15",
              "t20"."_r16",
              "t20"."_r17",
              "t20"."_r18",
              "t20"."_r19",
              "t20"."_r20",
              "t20"."_r21",
              "t20"."_r22",
              "t20"."_r23",
              "t20"."_r24",
              "t20"."_r25",
              "t20"."_r26",
              "t20"."_r27",
              "t20"."_r28",
              "t20"."_r29",
              "t20"."_r30",
              "t20"."_r31",
              "t20"."_r32"
            FROM (
              SELECT
                "t0"."platform" AS "_lk0",
                "t0"."campaign_id" AS "_lk1",
                "t0"."campaign_name" AS "_l0",
                "t0"."campaign_type" AS "_l1",
                "t0"."objective" AS "_l2",
                "t0"."status" AS "_l3",
                "t0"."campaign_status" AS "_l4",
                "t0"."campaign_lifecycle_stage" AS "_l5",
                "t0"."is_active" AS "_l6",
                "t0"."start_date" AS "_l7",
                "t0"."end_date" AS "_l8",
                "t0"."days_active" AS "_l9",
                "t0"."campaign_created_at" AS "_l10",
                "t0"."campaign_updated_at" AS "_l11",
                "t0"."daily_budget" AS "_l12",
                "t0"."total_budget" AS "_l13",
                "t0"."budget_amount" AS "_l14",
                "t0"."target_cpa" AS "_l15",
                "t0"."send_size" AS "_l16",
                "t0"."total_spend" AS "_l17",
                "t0"."impressions" AS "_l18",
                "t0"."clicks" AS "_l19",
                "t0"."conversions" AS "_l20",
                "t0"."conversion_value" AS "_l21",
                "t0"."click_through_rate" AS "_l22",
                "t0"."cost_per_click" AS "_l23",
                "t0"."cost_per_thousand_impressions" AS "_l24",
                "t0"."cost_per_conversion" AS "_l25",
                "t0"."conversion_rate" AS "_l26",
                "t0"."roi_percentage" AS "_l27",
                "t0"."performance_tier" AS "_l28",
                "t0"."total_touchpoints" AS "_l29",
                "t0"."linked_touchpoints" AS "_l30",
                "t0"."total_leads_touched" AS "_l31",
                "t0"."converted_leads" AS "_l32"
              FROM "entity"."entity_campaigns" AS "t0"
            ) AS "t14"
            FULL OUTER JOIN (
              SELECT
                "t1"."platform" AS "_rk0",
                "t1"."campaign_id" AS "_rk1",
                "t1"."campaign_name" AS "_r0",
                "t1"."campaign_type" AS "_r1",
                "t1"."objective" AS "_r2",
                "t1"."status" AS "_r3",
                "t1"."campaign_status" AS "_r4",
                "t1"."campaign_lifecycle_stage" AS "_r5",
                "t1"."is_active" AS "_r6",
                "t1"."start_date" AS "_r7",
                "t1"."end_date" AS "_r8",
                "t1"."days_active" AS "_r9",
                "t1"."campaign_created_at" AS "_r10",
                "t1"."campaign_updated_at" AS "_r11",
                "t1"."daily_budget" AS "_r12",
                "t1"."total_budget" AS "_r13",
                "t1"."budget_amount" AS "_r14",
                "t1"."target_cpa" AS "_r15",
                "t1"."send_size" AS "_r16",
                "t1"."total_spend" AS "_r17",
                "t1"."impressions" AS "_r18",
                "t1"."clicks" AS "_r19",
                "t1"."conversions" AS "_r20",
                "t1"."conversion_value" AS "_r21",
                "t1"."click_through_rate" AS "_r22",
                "t1"."cost_per_click" AS "_r23",
                "t1"."cost_per_thousand_impressions" AS "_r24",
                "t1"."cost_per_conversion" AS "_r25",
                "t1"."conversion_rate" AS "_r26",
                "t1"."roi_percentage" AS "_r27",
                "t1"."performance_tier" AS "_r28",
                "t1"."total_touchpoints" AS "_r29",
                "t1"."linked_touchpoints" AS "_r30",
                "t1"."total_leads_touched" AS "_r31",
                "t1"."converted_leads" AS "_r32"
              FROM "intermediate"."int_campaigns__core" AS "t1"
            ) AS "t20"
              ON "t14"."_lk0" = "t20"."_rk0" AND "t14"."_lk1" = "t20"."_rk1"
          ) AS "t42"
          WHERE
            NOT (
              (
                "t42"."_lk0" IS NOT NULL
              )
              AND (
                "t42"."_rk0" IS NOT NULL
              )
              AND "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
              AND "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
              AND "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
              AND "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
              AND "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
              AND "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
              AND "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
              AND "t42"."_l7" IS NOT DISTINCT FROM "t42"."_r7"
              AND "t42"."_l8" IS NOT DISTINCT FROM "t42"."_r8"
              AND "t42"."_l9" IS NOT DISTINCT FROM "t42"."_r9"
              AND "t42"."_l10" IS NOT DISTINCT FROM "t42"."_r10"
              AND "t42"."_l11" IS NOT DISTINCT FROM "t42"."_r11"
              AND "t42"."_l12" IS NOT DISTINCT FROM "t42"."_r12"
              AND "t42"."_l13" IS NOT DISTINCT FROM "t42"."_r13"
              AND "t42"."_l14" IS NOT DISTINCT FROM "t42"."_r14"
              AND "t42"."_l15" IS NOT DISTINCT FROM "t42"."_r15"
              AND "t42"."_l16" IS NOT DISTINCT FROM "t42"."_r16"
              AND "t42"."_l17" IS NOT DISTINCT FROM "t42"."_r17"
              AND "t42"."_l18" IS NOT DISTINCT FROM "t42"."_r18"
              AND "t42"."_l19" IS NOT DISTINCT FROM "t42"."_r19"
              AND "t42"."_l20" IS NOT DISTINCT FROM "t42"."_r20"
              AND "t42"."_l21" IS NOT DISTINCT FROM "t42"."_r21"
              AND "t42"."_l22" IS NOT DISTINCT FROM "t42"."_r22"
              AND "t42"."_l23" IS NOT DISTINCT FROM "t42"."_r23"
              AND "t42"."_l24" IS NOT DISTINCT FROM "t42"."_r24"
              AND "t42"."_l25" IS NOT DISTINCT FROM "t42"."_r25"
              AND "t42"."_l26" IS NOT DISTINCT FROM "t42"."_r26"
              AND "t42"."_l27" IS NOT DISTINCT FROM "t42"."_r27"
              AND "t42"."_l28" IS NOT DISTINCT FROM "t42"."_r28"
              AND "t42"."_l29" IS NOT DISTINCT FROM "t42"."_r29"
              AND "t42"."_l30" IS NOT DISTINCT FROM "t42"."_r30"
              AND "t42"."_l31" IS NOT DISTINCT FROM "t42"."_r31"
              AND "t42"."_l32" IS NOT DISTINCT FROM "t42"."_r32"
            )
        ) AS "t70"
      ) AS "t71"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'touches of a campaign = staged touches' AS "statement",
          CONCAT_WS('|', COALESCE("t59"."_lk0", "t59"."_rk0"), COALESCE("t59"."_lk1", "t59"."_rk1")) AS "entity_key",
          CASE
            WHEN "t59"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t59"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0"
            THEN ''
            ELSE 'total_touchpoints '
          END || CASE
            WHEN "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1"
            THEN ''
            ELSE 'linked_touchpoints '
          END || CASE
            WHEN "t59"."_l2" IS NOT DISTINCT FROM "t59"."_r2"
            THEN ''
            ELSE 'lead_touchpoints '
          END || CASE
            WHEN "t59"."_l3" IS NOT DISTINCT FROM "t59"."_r3"
            THEN ''
            ELSE 'total_leads_touched '
          END || CASE
            WHEN "t59"."_l4" IS NOT DISTINCT FROM "t59"."_r4"
            THEN ''
            ELSE 'converted_leads '
          END AS "differences"
        FROM (
          SELECT
            "t35"."_lk0",
            "t35"."_lk1",
            "t35"."_l0",
            "t35"."_l1",
            "t35"."_l2",
            "t35"."_l3",
            "t35"."_l4",
            "t56"."_rk0",
            "t56"."_rk1",
            "t56"."_r0",
            "t56"."_r1",
            "t56"."_r2",
            "t56"."_r3",
            "t56"."_r4"
          FROM (
            SELECT
              "t1"."platform" AS "_lk0",
              "t1"."campaign_id" AS "_lk1",
              "t1"."total_touchpoints" AS "_l0",
              "t1"."linked_touchpoints" AS "_l1",
              "t1"."lead_touchpoints" AS "_l2",
              "t1"."total_leads_touched" AS "_l3",
              "t1"."converted_leads" AS "_l4"
            FROM "intermediate"."int_campaigns__core" AS "t1"
            WHERE
              "t1"."total_touchpoints" > 0
          ) AS "t35"
          FULL OUTER JOIN (
            SELECT
              "t53"."platform" AS "_rk0",
              "t53"."campaign_id" AS "_rk1",
              "t53"."total_touchpoints" AS "_r0",
              "t53"."linked_touchpoints" AS "_r1",
              "t53"."lead_touchpoints" AS "_r2",
              "t53"."total_leads_touched" AS "_r3",
              "t53"."converted_leads" AS "_r4"
            FROM (
              SELECT
                "t49"."platform",
                "t49"."campaign_id",
                COUNT(*) AS "total_touchpoints",
                COUNT("t49"."party") AS "linked_touchpoints",
                COUNT("t49"."known_lead") AS "lead_touchpoints",
                COUNT(DISTINCT "t49"."known_lead") AS "total_leads_touched",
                COUNT(DISTINCT CASE WHEN "t49"."is_converted" THEN "t49"."known_lead" ELSE NULL END) AS "converted_leads"
              FROM (
                SELECT
                  "t40"."lead_id",
                  "t40"."campaign_id",
                  "t40"."platform",
                  "t23"."known_lead",
                  "t23"."party",
                  "t23"."is_converted"
                FROM (
                  SELECT
                    "t8"."lead_id",
                    "t8"."campaign_id",
                    "t8"."campaign_platform" AS "platform"
                  FROM "staging"."stg_marketing__attribution_touchpoints" AS "t8"
                  WHERE
                    "t8"."campaign_platform" IS NOT NULL
                ) AS "t40"
                LEFT OUTER JOIN (
                  SELECT
                    "t3"."lead_id" AS "known_lead",
                    "t3"."party",
                    "t3"."is_converted"
                  FROM "timeline"."lead_outcomes" AS "t3"
                ) AS "t23"
                  ON "t40"."lead_id" = "t23"."known_lead"
              ) AS "t49"
              GROUP BY
                1,
                2
            ) AS "t53"
          ) AS "t56"
            ON "t35"."_lk0" = "t56"."_rk0" AND "t35"."_lk1" = "t56"."_rk1"
        ) AS "t59"
        WHERE
          NOT (
            (
              "t59"."_lk0" IS NOT NULL
            )
            AND (
              "t59"."_rk0" IS NOT NULL
            )
            AND "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0"
            AND "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1"
            AND "t59"."_l2" IS NOT DISTINCT FROM "t59"."_r2"
            AND "t59"."_l3" IS NOT DISTINCT FROM "t59"."_r3"
            AND "t59"."_l4" IS NOT DISTINCT FROM "t59"."_r4"
          )
      ) AS "t67"
    ) AS "t72"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'leads of a campaign = leads that name it' AS "statement",
        CONCAT_WS('|', COALESCE("t52"."_lk0", "t52"."_rk0"), COALESCE("t52"."_lk1", "t52"."_rk1")) AS "entity_key",
        CASE
          WHEN "t52"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t52"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
          THEN ''
          ELSE 'leads_generated '
        END AS "differences"
      FROM (
        SELECT
          "t30"."_lk0",
          "t30"."_lk1",
          "t30"."_l0",
          "t44"."_rk0",
          "t44"."_rk1",
          "t44"."_r0"
        FROM (
          SELECT
            "t0"."platform" AS "_lk0",
            "t0"."campaign_id" AS "_lk1",
            "t0"."leads_generated" AS "_l0"
          FROM "entity"."entity_campaigns" AS "t0"
          WHERE
            "t0"."leads_generated" > 0
        ) AS "t30"
        FULL OUTER JOIN (
          SELECT
            "t41"."platform" AS "_rk0",
            "t41"."campaign_id" AS "_rk1",
            "t41"."leads_generated" AS "_r0"
          FROM (
            SELECT
              "t22"."platform",
              "t22"."campaign_id",
              COUNT(*) AS "leads_generated"
            FROM (
              SELECT
                *
              FROM "timeline"."lead_outcomes" AS "t3"
              WHERE
                "t3"."platform" IS NOT NULL
            ) AS "t22"
            GROUP BY
              1,
              2
          ) AS "t41"
        ) AS "t44"
          ON "t30"."_lk0" = "t44"."_rk0" AND "t30"."_lk1" = "t44"."_rk1"
      ) AS "t52"
      WHERE
        NOT (
          (
            "t52"."_lk0" IS NOT NULL
          )
          AND (
            "t52"."_rk0" IS NOT NULL
          )
          AND "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
        )
    ) AS "t58"
  ) AS "t73"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'credits of a campaign = its touches' AS "statement",
      CONCAT_WS('|', COALESCE("t57"."_lk0", "t57"."_rk0"), COALESCE("t57"."_lk1", "t57"."_rk1")) AS "entity_key",
      CASE
        WHEN "t57"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t57"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
        OR COALESCE(
          ABS("t57"."_l0" - "t57"."_r0") <= (
            (
              ABS("t57"."_l0") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_journey_touches '
      END || CASE
        WHEN "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
        OR COALESCE(
          ABS("t57"."_l1" - "t57"."_r1") <= (
            (
              ABS("t57"."_l1") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'first_touch_conversions '
      END || CASE
        WHEN "t57"."_l2" IS NOT DISTINCT FROM "t57"."_r2"
        OR COALESCE(
          ABS("t57"."_l2" - "t57"."_r2") <= (
            (
              ABS("t57"."_l2") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'first_touch_revenue '
      END || CASE
        WHEN "t57"."_l3" IS NOT DISTINCT FROM "t57"."_r3"
        OR COALESCE(
          ABS("t57"."_l3" - "t57"."_r3") <= (
            (
              ABS("t57"."_l3") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'last_touch_conversions '
      END || CASE
        WHEN "t57"."_l4" IS NOT DISTINCT FROM "t57"."_r4"
        OR COALESCE(
          ABS("t57"."_l4" - "t57"."_r4") <= (
            (
              ABS("t57"."_l4") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'last_touch_revenue '
      END || CASE
        WHEN "t57"."_l5" IS NOT DISTINCT FROM "t57"."_r5"
        OR COALESCE(
          ABS("t57"."_l5" - "t57"."_r5") <= (
            (
              ABS("t57"."_l5") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'linear_conversions '
      END || CASE
        WHEN "t57"."_l6" IS NOT DISTINCT FROM "t57"."_r6"
        OR COALESCE(
          ABS("t57"."_l6" - "t57"."_r6") <= (
            (
              ABS("t57"."_l6") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'linear_revenue '
      END || CASE
        WHEN "t57"."_l7" IS NOT DISTINCT FROM "t57"."_r7"
        OR COALESCE(
          ABS("t57"."_l7" - "t57"."_r7") <= (
            (
              ABS("t57"."_l7") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'time_decay_conversions '
      END || CASE
        WHEN "t57"."_l8" IS NOT DISTINCT FROM "t57"."_r8"
        OR COALESCE(
          ABS("t57"."_l8" - "t57"."_r8") <= (
            (
              ABS("t57"."_l8") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'time_decay_revenue '
      END || CASE
        WHEN "t57"."_l9" IS NOT DISTINCT FROM "t57"."_r9"
        OR COALESCE(
          ABS("t57"."_l9" - "t57"."_r9") <= (
            (
              ABS("t57"."_l9") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'position_based_conversions '
      END || CASE
        WHEN "t57"."_l10" IS NOT DISTINCT FROM "t57"."_r10"
        OR COALESCE(
          ABS("t57"."_l10" - "t57"."_r10") <= (
            (
              ABS("t57"."_l10") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'position_based_revenue '
      END AS "differences"
    FROM (
      SELECT
        "t29"."_lk0",
        "t29"."_lk1",
        "t29"."_l0",
        "t29"."_l1",
        "t29"."_l2",
        "t29"."_l3",
        "t29"."_l4",
        "t29"."_l5",
        "t29"."_l6",
        "t29"."_l7",
        "t29"."_l8",
        "t29"."_l9",
        "t29"."_l10",
        "t54"."_rk0",
        "t54"."_rk1",
        "t54"."_r0",
        "t54"."_r1",
        "t54"."_r2",
        "t54"."_r3",
        "t54"."_r4",
        "t54"."_r5",
        "t54"."_r6",
        "t54"."_r7",
        "t54"."_r8",
        "t54"."_r9",
        "t54"."_r10"
      FROM (
        SELECT
          "t0"."platform" AS "_lk0",
          "t0"."campaign_id" AS "_lk1",
          "t0"."avg_journey_touches" AS "_l0",
          "t0"."first_touch_conversions" AS "_l1",
          "t0"."first_touch_revenue" AS "_l2",
          "t0"."last_touch_conversions" AS "_l3",
          "t0"."last_touch_revenue" AS "_l4",
          "t0"."linear_conversions" AS "_l5",
          "t0"."linear_revenue" AS "_l6",
          "t0"."time_decay_conversions" AS "_l7",
          "t0"."time_decay_revenue" AS "_l8",
          "t0"."position_based_conversions" AS "_l9",
          "t0"."position_based_revenue" AS "_l10"
        FROM "entity"."entity_campaigns" AS "t0"
        WHERE
          "t0"."linear_conversions" > 0
      ) AS "t29"
      FULL OUTER JOIN (
        SELECT
          "t50"."platform" AS "_rk0",
          "t50"."campaign_id" AS "_rk1",
          "t50"."avg_journey_touches" AS "_r0",
          "t50"."first_touch_conversions" AS "_r1",
          "t50"."first_touch_revenue" AS "_r2",
          "t50"."last_touch_conversions" AS "_r3",
          "t50"."last_touch_revenue" AS "_r4",
          "t50"."linear_conversions" AS "_r5",
          "t50"."linear_revenue" AS "_r6",
          "t50"."time_decay_conversions" AS "_r7",
          "t50"."time_decay_revenue" AS "_r8",
          "t50"."position_based_conversions" AS "_r9",
          "t50"."position_based_revenue" AS "_r10"
        FROM (
          SELECT
            "t21"."platform",
            "t21"."campaign_id",
            CAST(SUM(CAST("t21"."credit" * "t21"."touches_in_journey" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'linear') AS DOUBLE) / NULLIF(
              CAST(SUM(CAST("t21"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
                "t21"."attribution_model" = 'linear') AS DOUBLE),
              0.0
            ) AS "avg_journey_touches",
            CAST(SUM(CAST("t21"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'first_touch') AS DOUBLE) AS "first_touch_conversions",
            CAST(SUM(CAST("t21"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'first_touch') AS DOUBLE) AS "first_touch_revenue",
            CAST(SUM(CAST("t21"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'last_touch') AS DOUBLE) AS "last_touch_conversions",
            CAST(SUM(CAST("t21"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'last_touch') AS DOUBLE) AS "last_touch_revenue",
            CAST(SUM(CAST("t21"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'linear') AS DOUBLE) AS "linear_conversions",
            CAST(SUM(CAST("t21"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'linear') AS DOUBLE) AS "linear_revenue",
            CAST(SUM(CAST("t21"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'time_decay') AS DOUBLE) AS "time_decay_conversions",
            CAST(SUM(CAST("t21"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'time_decay') AS DOUBLE) AS "time_decay_revenue",
            CAST(SUM(CAST("t21"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'position_based') AS DOUBLE) AS "position_based_conversions",
            CAST(SUM(CAST("t21"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
              "t21"."attribution_model" = 'position_based') AS DOUBLE) AS "position_based_revenue"
          FROM (
            SELECT
              *
            FROM "intermediate"."int_campaigns__attribution" AS "t2"
            WHERE
              "t2"."platform" IS NOT NULL
          ) AS "t21"
          GROUP BY
            1,
            2
        ) AS "t50"
      ) AS "t54"
        ON "t29"."_lk0" = "t54"."_rk0" AND "t29"."_lk1" = "t54"."_rk1"
    ) AS "t57"
    WHERE
      NOT (
        (
          "t57"."_lk0" IS NOT NULL
        )
        AND (
          "t57"."_rk0" IS NOT NULL
        )
        AND (
          "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
          OR COALESCE(
            ABS("t57"."_l0" - "t57"."_r0") <= (
              (
                ABS("t57"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
          OR COALESCE(
            ABS("t57"."_l1" - "t57"."_r1") <= (
              (
                ABS("t57"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l2" IS NOT DISTINCT FROM "t57"."_r2"
          OR COALESCE(
            ABS("t57"."_l2" - "t57"."_r2") <= (
              (
                ABS("t57"."_l2") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l3" IS NOT DISTINCT FROM "t57"."_r3"
          OR COALESCE(
            ABS("t57"."_l3" - "t57"."_r3") <= (
              (
                ABS("t57"."_l3") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l4" IS NOT DISTINCT FROM "t57"."_r4"
          OR COALESCE(
            ABS("t57"."_l4" - "t57"."_r4") <= (
              (
                ABS("t57"."_l4") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l5" IS NOT DISTINCT FROM "t57"."_r5"
          OR COALESCE(
            ABS("t57"."_l5" - "t57"."_r5") <= (
              (
                ABS("t57"."_l5") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l6" IS NOT DISTINCT FROM "t57"."_r6"
          OR COALESCE(
            ABS("t57"."_l6" - "t57"."_r6") <= (
              (
                ABS("t57"."_l6") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l7" IS NOT DISTINCT FROM "t57"."_r7"
          OR COALESCE(
            ABS("t57"."_l7" - "t57"."_r7") <= (
              (
                ABS("t57"."_l7") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l8" IS NOT DISTINCT FROM "t57"."_r8"
          OR COALESCE(
            ABS("t57"."_l8" - "t57"."_r8") <= (
              (
                ABS("t57"."_l8") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l9" IS NOT DISTINCT FROM "t57"."_r9"
          OR COALESCE(
            ABS("t57"."_l9" - "t57"."_r9") <= (
              (
                ABS("t57"."_l9") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t57"."_l10" IS NOT DISTINCT FROM "t57"."_r10"
          OR COALESCE(
            ABS("t57"."_l10" - "t57"."_r10") <= (
              (
                ABS("t57"."_l10") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t69"
) AS "t74"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'ratios of a campaign = its parts' AS "statement",
    COALESCE("t0"."platform", 'null') || '|' || COALESCE("t0"."campaign_id", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."impressions" IS NULL
          )
          OR (
            "t0"."impressions" = 0
          )
          OR (
            "t0"."clicks" IS NULL
          )
          THEN (
            "t0"."click_through_rate" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."click_through_rate" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."click_through_rate" / 100.0
                  ) * CAST("t0"."impressions" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."clicks" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."click_through_rate" / 100.0
                  ) * CAST("t0"."impressions" AS DOUBLE)
                ) - CAST("t0"."clicks" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."click_through_rate" / 100.0
                  ) * CAST("t0"."impressions" AS DOUBLE)),
                  ABS(CAST("t0"."clicks" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'click_through_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."clicks" IS NULL
          )
          OR (
            "t0"."clicks" = 0
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          THEN "t0"."cost_per_click" IS NULL
          ELSE (
            "t0"."cost_per_click" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_click" * CAST("t0"."clicks" AS DOUBLE)
                ) IS NULL
              )
              AND (
                CAST("t0"."total_spend" AS DOUBLE) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."cost_per_click" * CAST("t0"."clicks" AS DOUBLE)
                ) - CAST("t0"."total_spend" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."cost_per_click" * CAST("t0"."clicks" AS DOUBLE)),
                  ABS(CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_click; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."impressions" IS NULL
          )
          OR (
            "t0"."impressions" = 0
          )
          OR (
            (
              CAST("t0"."total_spend" AS DOUBLE) * 1000
            ) IS NULL
          )
          THEN "t0"."cost_per_thousand_impressions" IS NULL
          ELSE (
            "t0"."cost_per_thousand_impressions" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_thousand_impressions" * CAST("t0"."impressions" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  CAST("t0"."total_spend" AS DOUBLE) * 1000
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."cost_per_thousand_impressions" * CAST("t0"."impressions" AS DOUBLE)
                ) - (
                  CAST("t0"."total_spend" AS DOUBLE) * 1000
                )
              ) <= (
                GREATEST(
                  ABS("t0"."cost_per_thousand_impressions" * CAST("t0"."impressions" AS DOUBLE)),
                  ABS(CAST("t0"."total_spend" AS DOUBLE) * 1000),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_thousand_impressions; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."conversions" IS NULL
          )
          OR (
            "t0"."conversions" = 0
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          THEN "t0"."cost_per_conversion" IS NULL
          ELSE (
            "t0"."cost_per_conversion" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_conversion" * "t0"."conversions"
                ) IS NULL
              )
              AND (
                CAST("t0"."total_spend" AS DOUBLE) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."cost_per_conversion" * "t0"."conversions"
                ) - CAST("t0"."total_spend" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."cost_per_conversion" * "t0"."conversions"),
                  ABS(CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_conversion; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."clicks" IS NULL
          )
          OR (
            "t0"."clicks" = 0
          )
          OR (
            "t0"."conversions" IS NULL
          )
          THEN (
            "t0"."conversion_rate" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."conversion_rate" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."conversion_rate" / 100.0
                  ) * CAST("t0"."clicks" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."conversions" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."conversion_rate" / 100.0
                  ) * CAST("t0"."clicks" AS DOUBLE)
                ) - "t0"."conversions"
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."conversion_rate" / 100.0
                  ) * CAST("t0"."clicks" AS DOUBLE)),
                  ABS("t0"."conversions"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'conversion_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."days_active" IS NULL
          )
          OR (
            "t0"."days_active" = 0
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          THEN "t0"."daily_spend_rate" IS NULL
          ELSE (
            "t0"."daily_spend_rate" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."daily_spend_rate" * CAST("t0"."days_active" AS DOUBLE)
                ) IS NULL
              )
              AND (
                CAST("t0"."total_spend" AS DOUBLE) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."daily_spend_rate" * CAST("t0"."days_active" AS DOUBLE)
                ) - CAST("t0"."total_spend" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS("t0"."daily_spend_rate" * CAST("t0"."days_active" AS DOUBLE)),
                  ABS(CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'daily_spend_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."total_leads_touched" IS NULL
          )
          OR (
            "t0"."total_leads_touched" = 0
          )
          OR (
            "t0"."converted_leads" IS NULL
          )
          THEN (
            "t0"."lead_conversion_rate" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."lead_conversion_rate" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."lead_conversion_rate" / 100.0
                  ) * CAST("t0"."total_leads_touched" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."converted_leads" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."lead_conversion_rate" / 100.0
                  ) * CAST("t0"."total_leads_touched" AS DOUBLE)
                ) - CAST("t0"."converted_leads" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(
                    (
                      "t0"."lead_conversion_rate" / 100.0
                    ) * CAST("t0"."total_leads_touched" AS DOUBLE)
                  ),
                  ABS(CAST("t0"."converted_leads" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'lead_conversion_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            (
              "t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)
            ) IS NULL
          )
          THEN (
            "t0"."roi_percentage" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."roi_percentage" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."roi_percentage" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."roi_percentage" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) - (
                  "t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)
                )
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."roi_percentage" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'roi_percentage; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."first_touch_conversions" IS NULL
          )
          OR (
            "t0"."first_touch_conversions" = 0
          )
          OR (
            NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
          )
          THEN "t0"."first_touch_cpa" IS NULL
          ELSE (
            "t0"."first_touch_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."first_touch_cpa" * "t0"."first_touch_conversions"
                ) IS NULL
              )
              AND (
                NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."first_touch_cpa" * "t0"."first_touch_conversions"
                ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."first_touch_cpa" * "t0"."first_touch_conversions"),
                  ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'first_touch_cpa; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            "t0"."first_touch_revenue" IS NULL
          )
          THEN "t0"."first_touch_roas" IS NULL
          ELSE (
            "t0"."first_touch_roas" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."first_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."first_touch_revenue" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."first_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) - "t0"."first_touch_revenue"
              ) <= (
                GREATEST(
                  ABS("t0"."first_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."first_touch_revenue"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'first_touch_roas; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            (
              "t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
            ) IS NULL
          )
          THEN (
            "t0"."first_touch_roi_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."first_touch_roi_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."first_touch_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."first_touch_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) - (
                  "t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                )
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."first_touch_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'first_touch_roi_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."last_touch_conversions" IS NULL
          )
          OR (
            "t0"."last_touch_conversions" = 0
          )
          OR (
            NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
          )
          THEN "t0"."last_touch_cpa" IS NULL
          ELSE (
            "t0"."last_touch_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."last_touch_cpa" * "t0"."last_touch_conversions"
                ) IS NULL
              )
              AND (
                NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."last_touch_cpa" * "t0"."last_touch_conversions"
                ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."last_touch_cpa" * "t0"."last_touch_conversions"),
                  ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'last_touch_cpa; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            "t0"."last_touch_revenue" IS NULL
          )
          THEN "t0"."last_touch_roas" IS NULL
          ELSE (
            "t0"."last_touch_roas" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."last_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."last_touch_revenue" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."last_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) - "t0"."last_touch_revenue"
              ) <= (
                GREATEST(
                  ABS("t0"."last_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."last_touch_revenue"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'last_touch_roas; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            (
              "t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
            ) IS NULL
          )
          THEN (
            "t0"."last_touch_roi_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."last_touch_roi_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."last_touch_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."last_touch_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) - (
                  "t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                )
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."last_touch_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'last_touch_roi_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."linear_conversions" IS NULL
          )
          OR (
            "t0"."linear_conversions" = 0
          )
          OR (
            NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
          )
          THEN "t0"."linear_cpa" IS NULL
          ELSE (
            "t0"."linear_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."linear_cpa" * "t0"."linear_conversions"
                ) IS NULL
              )
              AND (
                NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."linear_cpa" * "t0"."linear_conversions"
                ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."linear_cpa" * "t0"."linear_conversions"),
                  ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'linear_cpa; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            "t0"."linear_revenue" IS NULL
          )
          THEN "t0"."linear_roas" IS NULL
          ELSE (
            "t0"."linear_roas" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."linear_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."linear_revenue" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."linear_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) - "t0"."linear_revenue"
              ) <= (
                GREATEST(
                  ABS("t0"."linear_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."linear_revenue"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'linear_roas; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            (
              "t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)
            ) IS NULL
          )
          THEN (
            "t0"."linear_roi_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."linear_roi_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."linear_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."linear_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) - (
                  "t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                )
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."linear_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'linear_roi_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."time_decay_conversions" IS NULL
          )
          OR (
            "t0"."time_decay_conversions" = 0
          )
          OR (
            NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
          )
          THEN "t0"."time_decay_cpa" IS NULL
          ELSE (
            "t0"."time_decay_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."time_decay_cpa" * "t0"."time_decay_conversions"
                ) IS NULL
              )
              AND (
                NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."time_decay_cpa" * "t0"."time_decay_conversions"
                ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."time_decay_cpa" * "t0"."time_decay_conversions"),
                  ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'time_decay_cpa; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            "t0"."time_decay_revenue" IS NULL
          )
          THEN "t0"."time_decay_roas" IS NULL
          ELSE (
            "t0"."time_decay_roas" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."time_decay_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."time_decay_revenue" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."time_decay_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) - "t0"."time_decay_revenue"
              ) <= (
                GREATEST(
                  ABS("t0"."time_decay_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."time_decay_revenue"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'time_decay_roas; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            (
              "t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)
            ) IS NULL
          )
          THEN (
            "t0"."time_decay_roi_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."time_decay_roi_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."time_decay_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."time_decay_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) - (
                  "t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                )
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."time_decay_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'time_decay_roi_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."position_based_conversions" IS NULL
          )
          OR (
            "t0"."position_based_conversions" = 0
          )
          OR (
            NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
          )
          THEN "t0"."position_based_cpa" IS NULL
          ELSE (
            "t0"."position_based_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."position_based_cpa" * "t0"."position_based_conversions"
                ) IS NULL
              )
              AND (
                NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."position_based_cpa" * "t0"."position_based_conversions"
                ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."position_based_cpa" * "t0"."position_based_conversions"),
                  ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'position_based_cpa; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            "t0"."position_based_revenue" IS NULL
          )
          THEN "t0"."position_based_roas" IS NULL
          ELSE (
            "t0"."position_based_roas" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."position_based_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."position_based_revenue" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."position_based_roas" * CAST("t0"."total_spend" AS DOUBLE)
                ) - "t0"."position_based_revenue"
              ) <= (
                GREATEST(
                  ABS("t0"."position_based_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."position_based_revenue"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'position_based_roas; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            CAST("t0"."total_spend" AS DOUBLE) IS NULL
          )
          OR (
            CAST("t0"."total_spend" AS DOUBLE) = 0
          )
          OR (
            (
              "t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)
            ) IS NULL
          )
          THEN (
            "t0"."position_based_roi_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."position_based_roi_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."position_based_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
              AND (
                (
                  "t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."position_based_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)
                ) - (
                  "t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)
                )
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."position_based_roi_pct" / 100.0
                  ) * CAST("t0"."total_spend" AS DOUBLE)),
                  ABS("t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'position_based_roi_pct; '
      ELSE ''
    END AS "differences"
  FROM "entity"."entity_campaigns" AS "t0"
  WHERE
    NOT (
      CASE
        WHEN (
          "t0"."impressions" IS NULL
        )
        OR (
          "t0"."impressions" = 0
        )
        OR (
          "t0"."clicks" IS NULL
        )
        THEN (
          "t0"."click_through_rate" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."click_through_rate" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."click_through_rate" / 100.0
                ) * CAST("t0"."impressions" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."clicks" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."click_through_rate" / 100.0
                ) * CAST("t0"."impressions" AS DOUBLE)
              ) - CAST("t0"."clicks" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  "t0"."click_through_rate" / 100.0
                ) * CAST("t0"."impressions" AS DOUBLE)),
                ABS(CAST("t0"."clicks" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."clicks" IS NULL
        )
        OR (
          "t0"."clicks" = 0
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        THEN "t0"."cost_per_click" IS NULL
        ELSE (
          "t0"."cost_per_click" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_click" * CAST("t0"."clicks" AS DOUBLE)
              ) IS NULL
            )
            AND (
              CAST("t0"."total_spend" AS DOUBLE) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."cost_per_click" * CAST("t0"."clicks" AS DOUBLE)
              ) - CAST("t0"."total_spend" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."cost_per_click" * CAST("t0"."clicks" AS DOUBLE)),
                ABS(CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."impressions" IS NULL
        )
        OR (
          "t0"."impressions" = 0
        )
        OR (
          (
            CAST("t0"."total_spend" AS DOUBLE) * 1000
          ) IS NULL
        )
        THEN "t0"."cost_per_thousand_impressions" IS NULL
        ELSE (
          "t0"."cost_per_thousand_impressions" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_thousand_impressions" * CAST("t0"."impressions" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                CAST("t0"."total_spend" AS DOUBLE) * 1000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."cost_per_thousand_impressions" * CAST("t0"."impressions" AS DOUBLE)
              ) - (
                CAST("t0"."total_spend" AS DOUBLE) * 1000
              )
            ) <= (
              GREATEST(
                ABS("t0"."cost_per_thousand_impressions" * CAST("t0"."impressions" AS DOUBLE)),
                ABS(CAST("t0"."total_spend" AS DOUBLE) * 1000),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."conversions" IS NULL
        )
        OR (
          "t0"."conversions" = 0
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        THEN "t0"."cost_per_conversion" IS NULL
        ELSE (
          "t0"."cost_per_conversion" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_conversion" * "t0"."conversions"
              ) IS NULL
            )
            AND (
              CAST("t0"."total_spend" AS DOUBLE) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."cost_per_conversion" * "t0"."conversions"
              ) - CAST("t0"."total_spend" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."cost_per_conversion" * "t0"."conversions"),
                ABS(CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."clicks" IS NULL
        )
        OR (
          "t0"."clicks" = 0
        )
        OR (
          "t0"."conversions" IS NULL
        )
        THEN (
          "t0"."conversion_rate" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."conversion_rate" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."conversion_rate" / 100.0
                ) * CAST("t0"."clicks" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."conversions" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."conversion_rate" / 100.0
                ) * CAST("t0"."clicks" AS DOUBLE)
              ) - "t0"."conversions"
            ) <= (
              GREATEST(
                ABS((
                  "t0"."conversion_rate" / 100.0
                ) * CAST("t0"."clicks" AS DOUBLE)),
                ABS("t0"."conversions"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."days_active" IS NULL
        )
        OR (
          "t0"."days_active" = 0
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        THEN "t0"."daily_spend_rate" IS NULL
        ELSE (
          "t0"."daily_spend_rate" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."daily_spend_rate" * CAST("t0"."days_active" AS DOUBLE)
              ) IS NULL
            )
            AND (
              CAST("t0"."total_spend" AS DOUBLE) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."daily_spend_rate" * CAST("t0"."days_active" AS DOUBLE)
              ) - CAST("t0"."total_spend" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t0"."daily_spend_rate" * CAST("t0"."days_active" AS DOUBLE)),
                ABS(CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."total_leads_touched" IS NULL
        )
        OR (
          "t0"."total_leads_touched" = 0
        )
        OR (
          "t0"."converted_leads" IS NULL
        )
        THEN (
          "t0"."lead_conversion_rate" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."lead_conversion_rate" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."lead_conversion_rate" / 100.0
                ) * CAST("t0"."total_leads_touched" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."converted_leads" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."lead_conversion_rate" / 100.0
                ) * CAST("t0"."total_leads_touched" AS DOUBLE)
              ) - CAST("t0"."converted_leads" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(
                  (
                    "t0"."lead_conversion_rate" / 100.0
                  ) * CAST("t0"."total_leads_touched" AS DOUBLE)
                ),
                ABS(CAST("t0"."converted_leads" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          (
            "t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)
          ) IS NULL
        )
        THEN (
          "t0"."roi_percentage" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."roi_percentage" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."roi_percentage" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."roi_percentage" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) - (
                "t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  "t0"."roi_percentage" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."conversion_value" - CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."first_touch_conversions" IS NULL
        )
        OR (
          "t0"."first_touch_conversions" = 0
        )
        OR (
          NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
        )
        THEN "t0"."first_touch_cpa" IS NULL
        ELSE (
          "t0"."first_touch_cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."first_touch_cpa" * "t0"."first_touch_conversions"
              ) IS NULL
            )
            AND (
              NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."first_touch_cpa" * "t0"."first_touch_conversions"
              ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."first_touch_cpa" * "t0"."first_touch_conversions"),
                ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          "t0"."first_touch_revenue" IS NULL
        )
        THEN "t0"."first_touch_roas" IS NULL
        ELSE (
          "t0"."first_touch_roas" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."first_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."first_touch_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."first_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) - "t0"."first_touch_revenue"
            ) <= (
              GREATEST(
                ABS("t0"."first_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."first_touch_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          (
            "t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
          ) IS NULL
        )
        THEN (
          "t0"."first_touch_roi_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."first_touch_roi_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."first_touch_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."first_touch_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) - (
                "t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  "t0"."first_touch_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."first_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."last_touch_conversions" IS NULL
        )
        OR (
          "t0"."last_touch_conversions" = 0
        )
        OR (
          NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
        )
        THEN "t0"."last_touch_cpa" IS NULL
        ELSE (
          "t0"."last_touch_cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."last_touch_cpa" * "t0"."last_touch_conversions"
              ) IS NULL
            )
            AND (
              NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."last_touch_cpa" * "t0"."last_touch_conversions"
              ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."last_touch_cpa" * "t0"."last_touch_conversions"),
                ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          "t0"."last_touch_revenue" IS NULL
        )
        THEN "t0"."last_touch_roas" IS NULL
        ELSE (
          "t0"."last_touch_roas" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."last_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."last_touch_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."last_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) - "t0"."last_touch_revenue"
            ) <= (
              GREATEST(
                ABS("t0"."last_touch_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."last_touch_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          (
            "t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
          ) IS NULL
        )
        THEN (
          "t0"."last_touch_roi_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."last_touch_roi_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."last_touch_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."last_touch_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) - (
                "t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  "t0"."last_touch_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."last_touch_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."linear_conversions" IS NULL
        )
        OR (
          "t0"."linear_conversions" = 0
        )
        OR (
          NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
        )
        THEN "t0"."linear_cpa" IS NULL
        ELSE (
          "t0"."linear_cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."linear_cpa" * "t0"."linear_conversions"
              ) IS NULL
            )
            AND (
              NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."linear_cpa" * "t0"."linear_conversions"
              ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."linear_cpa" * "t0"."linear_conversions"),
                ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          "t0"."linear_revenue" IS NULL
        )
        THEN "t0"."linear_roas" IS NULL
        ELSE (
          "t0"."linear_roas" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."linear_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."linear_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."linear_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) - "t0"."linear_revenue"
            ) <= (
              GREATEST(
                ABS("t0"."linear_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."linear_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          (
            "t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)
          ) IS NULL
        )
        THEN (
          "t0"."linear_roi_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."linear_roi_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."linear_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."linear_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) - (
                "t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  "t0"."linear_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."linear_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."time_decay_conversions" IS NULL
        )
        OR (
          "t0"."time_decay_conversions" = 0
        )
        OR (
          NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
        )
        THEN "t0"."time_decay_cpa" IS NULL
        ELSE (
          "t0"."time_decay_cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."time_decay_cpa" * "t0"."time_decay_conversions"
              ) IS NULL
            )
            AND (
              NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."time_decay_cpa" * "t0"."time_decay_conversions"
              ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."time_decay_cpa" * "t0"."time_decay_conversions"),
                ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          "t0"."time_decay_revenue" IS NULL
        )
        THEN "t0"."time_decay_roas" IS NULL
        ELSE (
          "t0"."time_decay_roas" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."time_decay_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."time_decay_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."time_decay_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) - "t0"."time_decay_revenue"
            ) <= (
              GREATEST(
                ABS("t0"."time_decay_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."time_decay_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          (
            "t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)
          ) IS NULL
        )
        THEN (
          "t0"."time_decay_roi_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."time_decay_roi_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."time_decay_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."time_decay_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) - (
                "t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  "t0"."time_decay_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."time_decay_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."position_based_conversions" IS NULL
        )
        OR (
          "t0"."position_based_conversions" = 0
        )
        OR (
          NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
        )
        THEN "t0"."position_based_cpa" IS NULL
        ELSE (
          "t0"."position_based_cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."position_based_cpa" * "t0"."position_based_conversions"
              ) IS NULL
            )
            AND (
              NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."position_based_cpa" * "t0"."position_based_conversions"
              ) - NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."position_based_cpa" * "t0"."position_based_conversions"),
                ABS(NULLIF(CAST("t0"."total_spend" AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          "t0"."position_based_revenue" IS NULL
        )
        THEN "t0"."position_based_roas" IS NULL
        ELSE (
          "t0"."position_based_roas" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."position_based_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."position_based_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."position_based_roas" * CAST("t0"."total_spend" AS DOUBLE)
              ) - "t0"."position_based_revenue"
            ) <= (
              GREATEST(
                ABS("t0"."position_based_roas" * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."position_based_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          CAST("t0"."total_spend" AS DOUBLE) IS NULL
        )
        OR (
          CAST("t0"."total_spend" AS DOUBLE) = 0
        )
        OR (
          (
            "t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)
          ) IS NULL
        )
        THEN (
          "t0"."position_based_roi_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."position_based_roi_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."position_based_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                "t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."position_based_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)
              ) - (
                "t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  "t0"."position_based_roi_pct" / 100.0
                ) * CAST("t0"."total_spend" AS DOUBLE)),
                ABS("t0"."position_based_revenue" - CAST("t0"."total_spend" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
    )
) AS "t68"
