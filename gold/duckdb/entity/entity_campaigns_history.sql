SELECT
  "t33"."platform",
  "t33"."campaign_id",
  "t33"."valid_from",
  "t33"."valid_to",
  "t33"."is_current",
  "t33"."change_type",
  "t33"."campaign_name",
  "t33"."campaign_type",
  "t33"."campaign_status",
  "t33"."previous_status",
  "t33"."campaign_lifecycle_stage",
  "t33"."previous_lifecycle_stage",
  "t33"."is_active",
  "t33"."spend_band",
  "t33"."total_spend",
  "t33"."previous_spend",
  "t33"."spend_change",
  "t33"."performance_tier",
  "t33"."previous_performance_tier",
  "t33"."performance_score",
  "t33"."previous_performance_score",
  "t33"."performance_delta",
  "t33"."total_touchpoints",
  "t33"."total_leads_touched",
  "t33"."linear_conversions",
  "t33"."linear_revenue",
  "t33"."linear_cpa",
  "t33"."start_date",
  "t33"."end_date",
  "t33"."campaign_created_at"
FROM (
  SELECT
    "t32"."platform",
    "t32"."campaign_id",
    "t32"."valid_from",
    "t32"."valid_to",
    "t32"."is_current",
    "t6"."campaign_name",
    "t6"."campaign_type",
    "t32"."campaign_status",
    "t32"."campaign_lifecycle_stage",
    "t32"."performance_tier",
    "t32"."spend_band",
    "t32"."previous_status",
    "t32"."previous_lifecycle_stage",
    "t32"."previous_spend",
    "t32"."previous_performance_tier",
    "t32"."performance_score",
    "t32"."previous_performance_score",
    "t32"."start_date",
    "t32"."end_date",
    "t6"."campaign_created_at",
    CASE
      WHEN "t32"."is_first"
      THEN 'created'
      WHEN "t32"."campaign_lifecycle_stage_changed"
      AND NOT (
        "t32"."campaign_status_changed"
        AND (
          "t32"."previous_status" IS NULL
        )
        AND COALESCE(
          "t32"."previous_lifecycle_stage" = CASE
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'completed'
            )
            OR COALESCE("t32"."day" > "t32"."end_date", FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'scheduled'
            )
            OR COALESCE("t32"."day" < "t32"."start_date", FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'active'
            )
            OR (
              "t32"."start_date" IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS TEXT)
          END,
          FALSE
        )
      )
      AND (
        "t32"."campaign_lifecycle_stage" = 'running'
      )
      AND (
        "t32"."previous_lifecycle_stage" = 'paused'
      )
      THEN 'resumed'
      WHEN "t32"."campaign_lifecycle_stage_changed"
      AND NOT (
        "t32"."campaign_status_changed"
        AND (
          "t32"."previous_status" IS NULL
        )
        AND COALESCE(
          "t32"."previous_lifecycle_stage" = CASE
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'completed'
            )
            OR COALESCE("t32"."day" > "t32"."end_date", FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'scheduled'
            )
            OR COALESCE("t32"."day" < "t32"."start_date", FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'active'
            )
            OR (
              "t32"."start_date" IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS TEXT)
          END,
          FALSE
        )
      )
      AND (
        "t32"."campaign_lifecycle_stage" = 'running'
      )
      THEN 'launched'
      WHEN "t32"."campaign_lifecycle_stage_changed"
      AND NOT (
        "t32"."campaign_status_changed"
        AND (
          "t32"."previous_status" IS NULL
        )
        AND COALESCE(
          "t32"."previous_lifecycle_stage" = CASE
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'completed'
            )
            OR COALESCE("t32"."day" > "t32"."end_date", FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'scheduled'
            )
            OR COALESCE("t32"."day" < "t32"."start_date", FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'active'
            )
            OR (
              "t32"."start_date" IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS TEXT)
          END,
          FALSE
        )
      )
      AND "t32"."campaign_lifecycle_stage" IN ('paused', 'completed')
      THEN "t32"."campaign_lifecycle_stage"
      WHEN "t32"."campaign_lifecycle_stage_changed"
      AND NOT (
        "t32"."campaign_status_changed"
        AND (
          "t32"."previous_status" IS NULL
        )
        AND COALESCE(
          "t32"."previous_lifecycle_stage" = CASE
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'completed'
            )
            OR COALESCE("t32"."day" > "t32"."end_date", FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'scheduled'
            )
            OR COALESCE("t32"."day" < "t32"."start_date", FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS TEXT), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS TEXT), '') = 'active'
            )
            OR (
              "t32"."start_date" IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS TEXT)
          END,
          FALSE
        )
      )
      THEN 'stage_change'
      WHEN "t32"."campaign_status_changed" AND (
        "t32"."previous_status" IS NOT NULL
      )
      THEN 'status_change'
      WHEN "t32"."performance_tier_changed"
      THEN 'tier_change'
      WHEN "t32"."spend_band_changed"
      THEN 'spend_change'
      ELSE 'initial_load'
    END AS "change_type",
    COALESCE("t32"."campaign_lifecycle_stage" = 'running', FALSE) AS "is_active",
    "t32"."spend_to_date" AS "total_spend",
    "t32"."spend_to_date" - "t32"."previous_spend" AS "spend_change",
    "t32"."performance_score" - "t32"."previous_performance_score" AS "performance_delta",
    "t32"."touches_to_date" AS "total_touchpoints",
    "t32"."leads_to_date" AS "total_leads_touched",
    CASE WHEN "t32"."is_attributable" THEN "t32"."conversions_to_date" ELSE NULL END AS "linear_conversions",
    CASE WHEN "t32"."is_attributable" THEN "t32"."revenue_to_date" ELSE NULL END AS "linear_revenue",
    "t32"."spend_to_date" / NULLIF("t32"."conversions_to_date", 0.0) AS "linear_cpa"
  FROM (
    SELECT
      "t30".*
      EXCLUDE ("_before_campaign_lifecycle_stage", "_before_campaign_status", "_before_performance_tier", "_before_spend_band", "_first")
    FROM (
      SELECT
        "t29"."platform",
        "t29"."campaign_id",
        "t29"."day",
        "t29"."spend_to_date",
        "t29"."touches_to_date",
        "t29"."leads_to_date",
        "t29"."is_attributable",
        "t29"."conversions_to_date",
        "t29"."revenue_to_date",
        "t29"."performance_tier",
        "t29"."performance_score",
        "t29"."start_date",
        "t29"."end_date",
        "t29"."campaign_status",
        "t29"."campaign_lifecycle_stage",
        "t29"."spend_band",
        "t29"."_first",
        "t29"."_before_campaign_status",
        "t29"."_before_campaign_lifecycle_stage",
        "t29"."_before_performance_tier",
        "t29"."_before_spend_band",
        "t29"."campaign_status_changed",
        "t29"."campaign_lifecycle_stage_changed",
        "t29"."performance_tier_changed",
        "t29"."spend_band_changed",
        "t29"."valid_from",
        "t29"."valid_to",
        "t29"."is_first",
        "t29"."previous_status",
        "t29"."previous_lifecycle_stage",
        "t29"."previous_spend",
        "t29"."previous_performance_tier",
        "t29"."previous_performance_score",
        "t29"."valid_to" IS NULL AS "is_current"
      FROM (
        SELECT
          "t28"."platform",
          "t28"."campaign_id",
          "t28"."day",
          "t28"."spend_to_date",
          "t28"."touches_to_date",
          "t28"."leads_to_date",
          "t28"."is_attributable",
          "t28"."conversions_to_date",
          "t28"."revenue_to_date",
          "t28"."performance_tier",
          "t28"."performance_score",
          "t28"."start_date",
          "t28"."end_date",
          "t28"."campaign_status",
          "t28"."campaign_lifecycle_stage",
          "t28"."spend_band",
          "t28"."_first",
          "t28"."_before_campaign_status",
          "t28"."_before_campaign_lifecycle_stage",
          "t28"."_before_performance_tier",
          "t28"."_before_spend_band",
          "t28"."campaign_status_changed",
          "t28"."campaign_lifecycle_stage_changed",
          "t28"."performance_tier_changed",
          "t28"."spend_band_changed",
          "t28"."day" AS "valid_from",
          LEAD("t28"."day") OVER (
            PARTITION BY "t28"."platform", "t28"."campaign_id"
            ORDER BY "t28"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "valid_to",
          "t28"."_first" AS "is_first",
          LAG("t28"."campaign_status") OVER (
            PARTITION BY "t28"."platform", "t28"."campaign_id"
            ORDER BY "t28"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_status",
          LAG("t28"."campaign_lifecycle_stage") OVER (
            PARTITION BY "t28"."platform", "t28"."campaign_id"
            ORDER BY "t28"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_lifecycle_stage",
          LAG("t28"."spend_to_date") OVER (
            PARTITION BY "t28"."platform", "t28"."campaign_id"
            ORDER BY "t28"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_spend",
          LAG("t28"."performance_tier") OVER (
            PARTITION BY "t28"."platform", "t28"."campaign_id"
            ORDER BY "t28"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_performance_tier",
          LAG("t28"."performance_score") OVER (
            PARTITION BY "t28"."platform", "t28"."campaign_id"
            ORDER BY "t28"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "previous_performance_score"
        FROM (
          SELECT
            "t27"."platform",
            "t27"."campaign_id",
            "t27"."day",
            "t27"."spend_to_date",
            "t27"."touches_to_date",
            "t27"."leads_to_date",
            "t27"."is_attributable",
            "t27"."conversions_to_date",
            "t27"."revenue_to_date",
            "t27"."performance_tier",
            "t27"."performance_score",
            "t27"."start_date",
            "t27"."end_date",
            "t27"."campaign_status",
            "t27"."campaign_lifecycle_stage",
            "t27"."spend_band",
            "t27"."_first",
            "t27"."_before_campaign_status",
            "t27"."_before_campaign_lifecycle_stage",
            "t27"."_before_performance_tier",
            "t27"."_before_spend_band",
            NOT (
              "t27"."_first"
            )
            AND NOT (
              "t27"."campaign_status" IS NOT DISTINCT FROM "t27"."_before_campaign_status"
            ) AS "campaign_status_changed",
            NOT (
              "t27"."_first"
            )
            AND NOT (
              "t27"."campaign_lifecycle_stage" IS NOT DISTINCT FROM "t27"."_before_campaign_lifecycle_stage"
            ) AS "campaign_lifecycle_stage_changed",
            NOT (
              "t27"."_first"
            )
            AND NOT (
              "t27"."performance_tier" IS NOT DISTINCT FROM "t27"."_before_performance_tier"
            ) AS "performance_tier_changed",
            NOT (
              "t27"."_first"
            )
            AND NOT (
              "t27"."spend_band" IS NOT DISTINCT FROM "t27"."_before_spend_band"
            ) AS "spend_band_changed"
          FROM (
            SELECT
              "t26"."platform",
              "t26"."campaign_id",
              "t26"."day",
              "t26"."spend_to_date",
              "t26"."touches_to_date",
              "t26"."leads_to_date",
              "t26"."is_attributable",
              "t26"."conversions_to_date",
              "t26"."revenue_to_date",
              "t26"."performance_tier",
              "t26"."performance_score",
              "t26"."start_date",
              "t26"."end_date",
              "t26"."campaign_status",
              "t26"."campaign_lifecycle_stage",
              "t26"."spend_band",
              (
                ROW_NUMBER() OVER (
                  PARTITION BY "t26"."platform", "t26"."campaign_id"
                  ORDER BY "t26"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) = 0 AS "_first",
              LAG("t26"."campaign_status") OVER (
                PARTITION BY "t26"."platform", "t26"."campaign_id"
                ORDER BY "t26"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_campaign_status",
              LAG("t26"."campaign_lifecycle_stage") OVER (
                PARTITION BY "t26"."platform", "t26"."campaign_id"
                ORDER BY "t26"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_campaign_lifecycle_stage",
              LAG("t26"."performance_tier") OVER (
                PARTITION BY "t26"."platform", "t26"."campaign_id"
                ORDER BY "t26"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_performance_tier",
              LAG("t26"."spend_band") OVER (
                PARTITION BY "t26"."platform", "t26"."campaign_id"
                ORDER BY "t26"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_spend_band"
            FROM (
              SELECT
                "t8"."platform",
                "t8"."campaign_id",
                "t8"."day",
                "t8"."spend_to_date",
                "t8"."touches_to_date",
                "t8"."leads_to_date",
                "t8"."is_attributable",
                "t8"."conversions_to_date",
                "t8"."revenue_to_date",
                "t8"."performance_tier",
                "t8"."performance_score",
                "t7"."start_date",
                "t7"."end_date",
                "t25"."value" AS "campaign_status",
                CASE
                  WHEN COALESCE("t25"."value", '') = 'draft'
                  THEN 'draft'
                  WHEN (
                    COALESCE("t25"."value", '') = 'completed'
                  )
                  OR COALESCE("t8"."day" > "t7"."end_date", FALSE)
                  THEN 'completed'
                  WHEN (
                    COALESCE("t25"."value", '') = 'scheduled'
                  )
                  OR COALESCE("t8"."day" < "t7"."start_date", FALSE)
                  THEN 'scheduled'
                  WHEN COALESCE("t25"."value", '') = 'paused'
                  THEN 'paused'
                  WHEN (
                    COALESCE("t25"."value", '') = 'active'
                  )
                  OR (
                    "t7"."start_date" IS NOT NULL
                  )
                  THEN 'running'
                  ELSE CAST(NULL AS TEXT)
                END AS "campaign_lifecycle_stage",
                CASE
                  WHEN "t8"."spend_to_date" IS NOT NULL
                  THEN CASE
                    WHEN "t8"."spend_to_date" > 50000
                    THEN 'from 50k'
                    WHEN "t8"."spend_to_date" > 10000
                    THEN '10k-50k'
                    WHEN "t8"."spend_to_date" > 5000
                    THEN '5k-10k'
                    WHEN "t8"."spend_to_date" > 1000
                    THEN '1k-5k'
                    WHEN "t8"."spend_to_date" > 0
                    THEN 'under 1k'
                    ELSE 'none'
                  END
                  ELSE CAST(NULL AS TEXT)
                END AS "spend_band"
              FROM (
                SELECT
                  "t1"."platform",
                  "t1"."campaign_id",
                  "t1"."day",
                  "t1"."spend_to_date",
                  "t1"."touches_to_date",
                  "t1"."leads_to_date",
                  "t1"."is_attributable",
                  "t1"."conversions_to_date",
                  "t1"."revenue_to_date",
                  "t1"."performance_tier",
                  "t1"."performance_score"
                FROM "timeline"."campaign_days" AS "t1"
              ) AS "t8"
              INNER JOIN (
                SELECT
                  "t0"."platform",
                  "t0"."campaign_id",
                  "t0"."start_date",
                  "t0"."end_date"
                FROM "entity"."entity_campaigns" AS "t0"
              ) AS "t7"
                ON "t8"."platform" = "t7"."platform" AND "t8"."campaign_id" = "t7"."campaign_id"
              LEFT OUTER JOIN (
                SELECT
                  "t23"."entity_key",
                  "t23"."value",
                  "t23"."valid_from",
                  "t23"."valid_to",
                  "t23"."known_platform",
                  COALESCE("t23"."valid_to", MAKE_DATE(9999, 12, 31)) AS "known_to"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t13"."entity_key",
                        "t13"."value",
                        "t13"."valid_from",
                        "t13"."valid_to",
                        'google_ads' AS "known_platform"
                      FROM (
                        SELECT
                          "t9"."entity_key",
                          "t9"."value",
                          "t9"."observed_as_of" AS "valid_from",
                          LEAD("t9"."observed_as_of") OVER (
                            PARTITION BY "t9"."entity_key"
                            ORDER BY "t9"."observed_as_of" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "valid_to"
                        FROM (
                          SELECT
                            *
                          FROM "tapdata"."observations" AS "t2"
                          WHERE
                            "t2"."source_table" = 'stg_marketing__google_ads_campaigns'
                            AND "t2"."attribute" = 'campaign_status'
                            AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t9"
                      ) AS "t13"
                    ) AS "t17"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t14"."entity_key",
                        "t14"."value",
                        "t14"."valid_from",
                        "t14"."valid_to",
                        'facebook' AS "known_platform"
                      FROM (
                        SELECT
                          "t10"."entity_key",
                          "t10"."value",
                          "t10"."observed_as_of" AS "valid_from",
                          LEAD("t10"."observed_as_of") OVER (
                            PARTITION BY "t10"."entity_key"
                            ORDER BY "t10"."observed_as_of" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "valid_to"
                        FROM (
                          SELECT
                            *
                          FROM "tapdata"."observations" AS "t2"
                          WHERE
                            "t2"."source_table" = 'stg_marketing__facebook_ads_campaigns'
                            AND "t2"."attribute" = 'campaign_status'
                            AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t10"
                      ) AS "t14"
                    ) AS "t18"
                  ) AS "t21"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t15"."entity_key",
                        "t15"."value",
                        "t15"."valid_from",
                        "t15"."valid_to",
                        'linkedin' AS "known_platform"
                      FROM (
                        SELECT
                          "t11"."entity_key",
                          "t11"."value",
                          "t11"."observed_as_of" AS "valid_from",
                          LEAD("t11"."observed_as_of") OVER (
                            PARTITION BY "t11"."entity_key"
                            ORDER BY "t11"."observed_as_of" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "valid_to"
                        FROM (
                          SELECT
                            *
                          FROM "tapdata"."observations" AS "t2"
                          WHERE
                            "t2"."source_table" = 'stg_marketing__linkedin_ads_campaigns'
                            AND "t2"."attribute" = 'campaign_status'
                            AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t11"
                      ) AS "t15"
                    ) AS "t19"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t16"."entity_key",
                        "t16"."value",
                        "t16"."valid_from",
                        "t16"."valid_to",
                        'iterable' AS "known_platform"
                      FROM (
                        SELECT
                          "t12"."entity_key",
                          "t12"."value",
                          "t12"."observed_as_of" AS "valid_from",
                          LEAD("t12"."observed_as_of") OVER (
                            PARTITION BY "t12"."entity_key"
                            ORDER BY "t12"."observed_as_of" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "valid_to"
                        FROM (
                          SELECT
                            *
                          FROM "tapdata"."observations" AS "t2"
                          WHERE
                            "t2"."source_table" = 'stg_marketing__iterable_campaigns'
                            AND "t2"."attribute" = 'campaign_status'
                            AND "t2"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
                        ) AS "t12"
                      ) AS "t16"
                    ) AS "t20"
                  ) AS "t22"
                ) AS "t23"
              ) AS "t25"
                ON "t8"."platform" = "t25"."known_platform"
                AND "t8"."campaign_id" = "t25"."entity_key"
                AND "t8"."day" >= "t25"."valid_from"
                AND "t8"."day" < "t25"."known_to"
            ) AS "t26"
          ) AS "t27"
          WHERE
            "t27"."_first"
            OR (
              (
                NOT (
                  "t27"."_first"
                )
                AND NOT (
                  "t27"."campaign_status" IS NOT DISTINCT FROM "t27"."_before_campaign_status"
                )
              )
              OR (
                NOT (
                  "t27"."_first"
                )
                AND NOT (
                  "t27"."campaign_lifecycle_stage" IS NOT DISTINCT FROM "t27"."_before_campaign_lifecycle_stage"
                )
              )
              OR (
                NOT (
                  "t27"."_first"
                )
                AND NOT (
                  "t27"."performance_tier" IS NOT DISTINCT FROM "t27"."_before_performance_tier"
                )
              )
              OR (
                NOT (
                  "t27"."_first"
                )
                AND NOT (
                  "t27"."spend_band" IS NOT DISTINCT FROM "t27"."_before_spend_band"
                )
              )
            )
        ) AS "t28"
      ) AS "t29"
    ) AS "t30"
  ) AS "t32"
  INNER JOIN (
    SELECT
      "t0"."platform",
      "t0"."campaign_id",
      "t0"."campaign_name",
      "t0"."campaign_type",
      "t0"."campaign_created_at"
    FROM "entity"."entity_campaigns" AS "t0"
  ) AS "t6"
    ON "t32"."platform" = "t6"."platform" AND "t32"."campaign_id" = "t6"."campaign_id"
) AS "t33"
