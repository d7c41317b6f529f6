SELECT
  "t32"."conversion_id",
  "t32"."touchpoint_id",
  "t32"."attribution_model",
  "t32"."conversion_type",
  "t32"."converted_at",
  "t32"."account_id",
  "t32"."company_id",
  "t32"."lead_id",
  "t32"."touched_at",
  "t32"."channel",
  "t32"."platform",
  "t32"."campaign_id",
  "t32"."touch_position",
  "t32"."touches_in_journey",
  "t32"."days_before_conversion",
  "t32"."days_to_convert",
  "t32"."conversion_value",
  "t32"."credit",
  "t32"."credit" * CAST("t32"."conversion_value" AS DOUBLE) AS "attributed_revenue"
FROM (
  SELECT
    "t31".*
    EXCLUDE ("age", "weight", "weights")
  FROM (
    SELECT
      "t30"."conversion_id",
      "t30"."conversion_type",
      "t30"."party",
      "t30"."account_id",
      "t30"."company_id",
      "t30"."converted_at",
      "t30"."conversion_value",
      "t30"."touchpoint_id",
      "t30"."lead_id",
      "t30"."campaign_id",
      "t30"."touched_at",
      "t30"."platform",
      "t30"."channel",
      "t30"."days_before_conversion",
      "t30"."touch_position",
      "t30"."touches_in_journey",
      "t30"."days_to_convert",
      "t30"."age",
      "t30"."weight",
      "t30"."weights",
      "t30"."attribution_model",
      CASE
        WHEN "t30"."attribution_model" = 'first_touch'
        THEN CASE WHEN "t30"."touch_position" = 1 THEN 1.0 ELSE 0.0 END
        WHEN "t30"."attribution_model" = 'last_touch'
        THEN CASE WHEN "t30"."touch_position" = "t30"."touches_in_journey" THEN 1.0 ELSE 0.0 END
        WHEN "t30"."attribution_model" = 'linear'
        THEN 1.0 / CAST("t30"."touches_in_journey" AS DOUBLE)
        WHEN "t30"."attribution_model" = 'time_decay'
        THEN CAST("t30"."weight" AS DOUBLE) / CAST("t30"."weights" AS DOUBLE)
        ELSE CASE
          WHEN "t30"."touches_in_journey" = 1
          THEN 1.0
          WHEN (
            "t30"."touches_in_journey" = 2
          ) AND (
            "t30"."touch_position" = 1
          )
          THEN 0.5
          WHEN "t30"."touches_in_journey" = 2
          THEN 0.5
          WHEN "t30"."touch_position" = 1
          THEN 0.4
          WHEN "t30"."touch_position" = "t30"."touches_in_journey"
          THEN 0.4
          ELSE 0.19999999999999996 / CAST(NULLIF("t30"."touches_in_journey" - 2, 0) AS DOUBLE)
        END
      END AS "credit"
    FROM (
      SELECT
        "t29"."conversion_id",
        "t29"."conversion_type",
        "t29"."party",
        "t29"."account_id",
        "t29"."company_id",
        "t29"."converted_at",
        "t29"."conversion_value",
        "t29"."touchpoint_id",
        "t29"."lead_id",
        "t29"."campaign_id",
        "t29"."touched_at",
        "t29"."platform",
        "t29"."channel",
        "t29"."days_before_conversion",
        "t29"."touch_position",
        "t29"."touches_in_journey",
        "t29"."days_to_convert",
        "t29"."age",
        "t29"."weight",
        "t29"."weights",
        "t17"."attribution_model"
      FROM (
        SELECT
          "t27"."conversion_id",
          "t27"."conversion_type",
          "t27"."party",
          "t27"."account_id",
          "t27"."company_id",
          "t27"."converted_at",
          "t27"."conversion_value",
          "t27"."touchpoint_id",
          "t27"."lead_id",
          "t27"."campaign_id",
          "t27"."touched_at",
          "t27"."platform",
          "t27"."channel",
          "t27"."days_before_conversion",
          "t27"."touch_position",
          "t27"."touches_in_journey",
          "t27"."days_to_convert",
          "t27"."age",
          "t27"."weight",
          SUM("t27"."weight") OVER (
            PARTITION BY "t27"."conversion_id"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "weights"
        FROM (
          SELECT
            "t26"."conversion_id",
            "t26"."conversion_type",
            "t26"."party",
            "t26"."account_id",
            "t26"."company_id",
            "t26"."converted_at",
            "t26"."conversion_value",
            "t26"."touchpoint_id",
            "t26"."lead_id",
            "t26"."campaign_id",
            "t26"."touched_at",
            "t26"."platform",
            "t26"."channel",
            "t26"."days_before_conversion",
            "t26"."touch_position",
            "t26"."touches_in_journey",
            "t26"."days_to_convert",
            "t26"."age",
            CAST(POWER(2.0, (
              -(
                "t26"."age"
              ) / 7.0
            )) AS DECIMAL(38, 18)) AS "weight"
          FROM (
            SELECT
              "t25"."conversion_id",
              "t25"."conversion_type",
              "t25"."party",
              "t25"."account_id",
              "t25"."company_id",
              "t25"."converted_at",
              "t25"."conversion_value",
              "t25"."touchpoint_id",
              "t25"."lead_id",
              "t25"."campaign_id",
              "t25"."touched_at",
              "t25"."platform",
              "t25"."channel",
              "t25"."days_before_conversion",
              "t25"."touch_position",
              "t25"."touches_in_journey",
              "t25"."days_to_convert",
              "t25"."days_before_conversion" - MIN("t25"."days_before_conversion") OVER (
                PARTITION BY "t25"."conversion_id"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "age"
            FROM (
              SELECT
                "t24"."conversion_id",
                "t24"."conversion_type",
                "t24"."party",
                "t24"."account_id",
                "t24"."company_id",
                "t24"."converted_at",
                "t24"."conversion_value",
                "t24"."touchpoint_id",
                "t24"."lead_id",
                "t24"."campaign_id",
                "t24"."touched_at",
                "t24"."platform",
                "t24"."channel",
                "t24"."days_before_conversion",
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY "t24"."conversion_id"
                    ORDER BY "t24"."touched_at" ASC, "t24"."touchpoint_id" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "touch_position",
                COUNT(*) OVER (
                  PARTITION BY "t24"."conversion_id"
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "touches_in_journey",
                MAX("t24"."days_before_conversion") OVER (
                  PARTITION BY "t24"."conversion_id"
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "days_to_convert"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t22"."conversion_id",
                    "t22"."conversion_type",
                    "t22"."party",
                    "t22"."account_id",
                    "t22"."company_id",
                    "t22"."converted_at",
                    "t22"."conversion_value",
                    "t22"."touchpoint_id",
                    "t22"."lead_id",
                    "t22"."campaign_id",
                    "t22"."touched_at",
                    "t22"."platform",
                    "t22"."channel",
                    CAST(DATE_DIFF(
                      'MICROSECOND',
                      "t22"."touched_at",
                      CAST(CAST(CAST("t22"."converted_at" + INTERVAL '1' DAY AS TIMESTAMP) AS DATE) AS TIMESTAMP)
                    ) AS DOUBLE) / 86400000000.0 AS "days_before_conversion"
                  FROM (
                    SELECT
                      "t12"."conversion_id",
                      "t12"."conversion_type",
                      "t12"."party",
                      "t12"."account_id",
                      "t12"."company_id",
                      "t12"."converted_at",
                      "t12"."conversion_value",
                      "t21"."touchpoint_id",
                      "t21"."lead_id",
                      "t21"."campaign_id",
                      "t21"."touched_at",
                      "t21"."platform",
                      "t21"."channel"
                    FROM (
                      SELECT
                        "t0".*
                        EXCLUDE ("contact_id")
                      FROM "timeline"."conversions" AS "t0"
                    ) AS "t12"
                    INNER JOIN (
                      SELECT
                        "t19"."touchpoint_id",
                        "t19"."lead_id",
                        "t19"."party",
                        "t19"."campaign_id",
                        "t19"."touchpoint_timestamp" AS "touched_at",
                        "t19"."campaign_platform" AS "platform",
                        COALESCE(
                          "t19"."campaign_platform",
                          CASE
                            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."channel")), '-', '_'), ' ', '_'), '') IS NULL
                            THEN 'unknown'
                            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."channel")), '-', '_'), ' ', '_'), '')
                              WHEN 'organic'
                              THEN 'organic'
                              WHEN 'organic_search'
                              THEN 'organic'
                              WHEN 'organic_social'
                              THEN 'organic'
                              WHEN 'email'
                              THEN 'email'
                              WHEN 'direct'
                              THEN 'direct'
                              WHEN 'referral'
                              THEN 'referral'
                              WHEN 'display'
                              THEN 'display'
                              WHEN 'paid_search'
                              THEN 'paid_search'
                              WHEN 'paid_social'
                              THEN 'paid_social'
                              ELSE 'unmapped'
                            END
                          END
                        ) AS "channel"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t9"."touchpoint_id",
                            "t9"."lead_id",
                            "t9"."campaign_id",
                            "t9"."campaign_platform",
                            "t9"."campaign_name",
                            "t9"."channel",
                            "t9"."channel_group",
                            "t9"."medium",
                            "t9"."source",
                            "t9"."content",
                            "t9"."attribution_weight",
                            "t9"."normalized_attribution_weight",
                            "t9"."touchpoint_position",
                            "t9"."position_in_journey",
                            "t9"."touchpoint_timestamp",
                            "t9"."is_orphan",
                            "t9"."is_orphan_campaign",
                            "t9"."data_quality_flag",
                            "t9"."created_at",
                            "t15"."lead",
                            "t15"."party"
                          FROM "staging"."stg_marketing__attribution_touchpoints" AS "t9"
                          INNER JOIN (
                            SELECT
                              "t2"."lead_id" AS "lead",
                              "t2"."party"
                            FROM "timeline"."lead_outcomes" AS "t2"
                          ) AS "t15"
                            ON "t9"."lead_id" = "t15"."lead"
                        ) AS "t18"
                        WHERE
                          "t18"."party" IS NOT NULL AND "t18"."touchpoint_timestamp" IS NOT NULL
                      ) AS "t19"
                    ) AS "t21"
                      ON "t12"."party" = "t21"."party"
                  ) AS "t22"
                ) AS "t23"
                WHERE
                  "t23"."days_before_conversion" > 0 AND "t23"."days_before_conversion" <= 90
              ) AS "t24"
            ) AS "t25"
          ) AS "t26"
        ) AS "t27"
      ) AS "t29"
      CROSS JOIN (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              'linear' AS "attribution_model"
          ) AS "t5"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'time_decay' AS "attribution_model"
          ) AS "t6"
        ) AS "t11"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              'position_based' AS "attribution_model"
          ) AS "t7"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'first_touch' AS "attribution_model"
            ) AS "t3"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'last_touch' AS "attribution_model"
            ) AS "t4"
          ) AS "t10"
        ) AS "t14"
      ) AS "t17"
    ) AS "t30"
  ) AS "t31"
) AS "t32"
