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
            'stg_marketing__attribution_touchpoints' AS "table_name",
            "t22"."column_names",
            "t22"."row_count"
          FROM (
            SELECT
              "t16"."column_names",
              COUNT(*) AS "row_count"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE "t4"."campaign_platform" WHEN 'unmapped' THEN 'campaign_platform ' ELSE '' END,
                      CASE "t4"."campaign_name" WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                      CASE "t4"."channel" WHEN 'unmapped' THEN 'channel ' ELSE '' END,
                      CASE "t4"."channel_group" WHEN 'unmapped' THEN 'channel_group ' ELSE '' END,
                      CASE "t4"."medium" WHEN 'unmapped' THEN 'medium ' ELSE '' END,
                      CASE "t4"."source" WHEN 'unmapped' THEN 'source ' ELSE '' END,
                      CASE "t4"."content" WHEN 'unmapped' THEN 'content ' ELSE '' END,
                      CASE "t4"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                    ),
                    ' 	
'
                  ) AS "column_names"
                FROM "staging"."stg_marketing__attribution_touchpoints" AS "t4"
              ) AS "t10"
              WHERE
                "t10"."column_names" <> ''
            ) AS "t16"
            GROUP BY
              1
          ) AS "t22"
        ) AS "t28"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_marketing__google_ads_campaigns' AS "table_name",
            "t23"."column_names",
            "t23"."row_count"
          FROM (
            SELECT
              "t17"."column_names",
              COUNT(*) AS "row_count"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE "t5"."campaign_name" WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                      CASE "t5"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                      CASE "t5"."campaign_status" WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                      CASE "t5"."campaign_type" WHEN 'unmapped' THEN 'campaign_type ' ELSE '' END,
                      CASE "t5"."advertising_channel_type"
                        WHEN 'unmapped'
                        THEN 'advertising_channel_type '
                        ELSE ''
                      END
                    ),
                    ' 	
'
                  ) AS "column_names"
                FROM "staging"."stg_marketing__google_ads_campaigns" AS "t5"
              ) AS "t11"
              WHERE
                "t11"."column_names" <> ''
            ) AS "t17"
            GROUP BY
              1
          ) AS "t23"
        ) AS "t29"
      ) AS "t30"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_marketing__facebook_ads_campaigns' AS "table_name",
          "t21"."column_names",
          "t21"."row_count"
        FROM (
          SELECT
            "t15"."column_names",
            COUNT(*) AS "row_count"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                TRIM(
                  CONCAT_WS(
                    '',
                    CASE "t3"."campaign_name" WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                    CASE "t3"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                    CASE "t3"."campaign_status" WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                    CASE "t3"."objective" WHEN 'unmapped' THEN 'objective ' ELSE '' END
                  ),
                  ' 	
'
                ) AS "column_names"
              FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t3"
            ) AS "t9"
            WHERE
              "t9"."column_names" <> ''
          ) AS "t15"
          GROUP BY
            1
        ) AS "t21"
      ) AS "t27"
    ) AS "t31"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_marketing__linkedin_ads_campaigns' AS "table_name",
        "t20"."column_names",
        "t20"."row_count"
      FROM (
        SELECT
          "t14"."column_names",
          COUNT(*) AS "row_count"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              TRIM(
                CONCAT_WS(
                  '',
                  CASE "t2"."campaign_name" WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                  CASE "t2"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                  CASE "t2"."campaign_status" WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                  CASE "t2"."campaign_type" WHEN 'unmapped' THEN 'campaign_type ' ELSE '' END,
                  CASE "t2"."objective_type" WHEN 'unmapped' THEN 'objective_type ' ELSE '' END
                ),
                ' 	
'
              ) AS "column_names"
            FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t2"
          ) AS "t8"
          WHERE
            "t8"."column_names" <> ''
        ) AS "t14"
        GROUP BY
          1
      ) AS "t20"
    ) AS "t26"
  ) AS "t32"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_marketing__iterable_campaigns' AS "table_name",
      "t19"."column_names",
      "t19"."row_count"
    FROM (
      SELECT
        "t13"."column_names",
        COUNT(*) AS "row_count"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            TRIM(
              CONCAT_WS(
                '',
                CASE "t1"."campaign_name" WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                CASE "t1"."campaign_type" WHEN 'unmapped' THEN 'campaign_type ' ELSE '' END,
                CASE "t1"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                CASE "t1"."campaign_status" WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                CASE "t1"."message_medium" WHEN 'unmapped' THEN 'message_medium ' ELSE '' END,
                CASE "t1"."labels" WHEN 'unmapped' THEN 'labels ' ELSE '' END
              ),
              ' 	
'
            ) AS "column_names"
          FROM "staging"."stg_marketing__iterable_campaigns" AS "t1"
        ) AS "t7"
        WHERE
          "t7"."column_names" <> ''
      ) AS "t13"
      GROUP BY
        1
    ) AS "t19"
  ) AS "t25"
) AS "t33"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_marketing__marketing_qualified_leads' AS "table_name",
    "t18"."column_names",
    "t18"."row_count"
  FROM (
    SELECT
      "t12"."column_names",
      COUNT(*) AS "row_count"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          TRIM(
            CONCAT_WS(
              '',
              CASE "t0"."campaign_platform" WHEN 'unmapped' THEN 'campaign_platform ' ELSE '' END,
              CASE "t0"."lead_source" WHEN 'unmapped' THEN 'lead_source ' ELSE '' END,
              CASE "t0"."lead_source_category"
                WHEN 'unmapped'
                THEN 'lead_source_category '
                ELSE ''
              END,
              CASE "t0"."lead_temperature" WHEN 'unmapped' THEN 'lead_temperature ' ELSE '' END,
              CASE "t0"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
            ),
            ' 	
'
          ) AS "column_names"
        FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
      ) AS "t6"
      WHERE
        "t6"."column_names" <> ''
    ) AS "t12"
    GROUP BY
      1
  ) AS "t18"
) AS "t24"
