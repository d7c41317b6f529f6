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
            'stg_hubspot__companies' AS "table_name",
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
                  TRIM(' 	
' FROM CONCAT_WS(
                    '',
                    CASE "t4"."hubspot_company_key"
                      WHEN 'unmapped'
                      THEN 'hubspot_company_key '
                      ELSE ''
                    END,
                    CASE "t4"."company_name" WHEN 'unmapped' THEN 'company_name ' ELSE '' END,
                    CASE "t4"."company_domain" WHEN 'unmapped' THEN 'company_domain ' ELSE '' END,
                    CASE "t4"."industry" WHEN 'unmapped' THEN 'industry ' ELSE '' END,
                    CASE "t4"."business_type" WHEN 'unmapped' THEN 'business_type ' ELSE '' END,
                    CASE "t4"."company_type" WHEN 'unmapped' THEN 'company_type ' ELSE '' END,
                    CASE "t4"."company_size_category"
                      WHEN 'unmapped'
                      THEN 'company_size_category '
                      ELSE ''
                    END,
                    CASE "t4"."revenue_tier" WHEN 'unmapped' THEN 'revenue_tier ' ELSE '' END,
                    CASE "t4"."crm_plan_name" WHEN 'unmapped' THEN 'crm_plan_name ' ELSE '' END,
                    CASE "t4"."city" WHEN 'unmapped' THEN 'city ' ELSE '' END,
                    CASE "t4"."state_code" WHEN 'unmapped' THEN 'state_code ' ELSE '' END,
                    CASE "t4"."country_code" WHEN 'unmapped' THEN 'country_code ' ELSE '' END,
                    CASE "t4"."postal_code" WHEN 'unmapped' THEN 'postal_code ' ELSE '' END,
                    CASE "t4"."phone_cleaned" WHEN 'unmapped' THEN 'phone_cleaned ' ELSE '' END,
                    CASE "t4"."website" WHEN 'unmapped' THEN 'website ' ELSE '' END,
                    CASE "t4"."primary_domain" WHEN 'unmapped' THEN 'primary_domain ' ELSE '' END,
                    CASE "t4"."lifecycle_stage" WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                    CASE "t4"."lead_status" WHEN 'unmapped' THEN 'lead_status ' ELSE '' END,
                    CASE "t4"."analytics_source" WHEN 'unmapped' THEN 'analytics_source ' ELSE '' END,
                    CASE "t4"."lead_quality_tier" WHEN 'unmapped' THEN 'lead_quality_tier ' ELSE '' END
                  )) AS "column_names"
                FROM "staging"."stg_hubspot__companies" AS "t4"
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
            'stg_hubspot__contacts' AS "table_name",
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
                  TRIM(' 	
' FROM CONCAT_WS(
                    '',
                    CASE "t5"."hubspot_contact_key"
                      WHEN 'unmapped'
                      THEN 'hubspot_contact_key '
                      ELSE ''
                    END,
                    CASE "t5"."contact_email" WHEN 'unmapped' THEN 'contact_email ' ELSE '' END,
                    CASE "t5"."first_name" WHEN 'unmapped' THEN 'first_name ' ELSE '' END,
                    CASE "t5"."last_name" WHEN 'unmapped' THEN 'last_name ' ELSE '' END,
                    CASE "t5"."full_name" WHEN 'unmapped' THEN 'full_name ' ELSE '' END,
                    CASE "t5"."company_name" WHEN 'unmapped' THEN 'company_name ' ELSE '' END,
                    CASE "t5"."job_title" WHEN 'unmapped' THEN 'job_title ' ELSE '' END,
                    CASE "t5"."phone_number" WHEN 'unmapped' THEN 'phone_number ' ELSE '' END,
                    CASE "t5"."country" WHEN 'unmapped' THEN 'country ' ELSE '' END,
                    CASE "t5"."city" WHEN 'unmapped' THEN 'city ' ELSE '' END,
                    CASE "t5"."state" WHEN 'unmapped' THEN 'state ' ELSE '' END,
                    CASE "t5"."lifecycle_stage" WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                    CASE "t5"."lead_temperature" WHEN 'unmapped' THEN 'lead_temperature ' ELSE '' END,
                    CASE "t5"."contact_data_quality"
                      WHEN 'unmapped'
                      THEN 'contact_data_quality '
                      ELSE ''
                    END,
                    CASE "t5"."traffic_source" WHEN 'unmapped' THEN 'traffic_source ' ELSE '' END,
                    CASE "t5"."primary_attribution_channel"
                      WHEN 'unmapped'
                      THEN 'primary_attribution_channel '
                      ELSE ''
                    END,
                    CASE "t5"."attribution_channel_group"
                      WHEN 'unmapped'
                      THEN 'attribution_channel_group '
                      ELSE ''
                    END,
                    CASE "t5"."email_marketing_status"
                      WHEN 'unmapped'
                      THEN 'email_marketing_status '
                      ELSE ''
                    END,
                    CASE "t5"."contact_age_category"
                      WHEN 'unmapped'
                      THEN 'contact_age_category '
                      ELSE ''
                    END
                  )) AS "column_names"
                FROM "staging"."stg_hubspot__contacts" AS "t5"
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
          'stg_hubspot__deals' AS "table_name",
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
                TRIM(' 	
' FROM CONCAT_WS(
                  '',
                  CASE "t3"."hubspot_deal_key" WHEN 'unmapped' THEN 'hubspot_deal_key ' ELSE '' END,
                  CASE "t3"."deal_name" WHEN 'unmapped' THEN 'deal_name ' ELSE '' END,
                  CASE "t3"."deal_stage" WHEN 'unmapped' THEN 'deal_stage ' ELSE '' END,
                  CASE "t3"."standardized_stage"
                    WHEN 'unmapped'
                    THEN 'standardized_stage '
                    ELSE ''
                  END,
                  CASE "t3"."sales_pipeline" WHEN 'unmapped' THEN 'sales_pipeline ' ELSE '' END,
                  CASE "t3"."deal_type" WHEN 'unmapped' THEN 'deal_type ' ELSE '' END,
                  CASE "t3"."deal_type_category"
                    WHEN 'unmapped'
                    THEN 'deal_type_category '
                    ELSE ''
                  END,
                  CASE "t3"."deal_priority" WHEN 'unmapped' THEN 'deal_priority ' ELSE '' END,
                  CASE "t3"."company_name" WHEN 'unmapped' THEN 'company_name ' ELSE '' END,
                  CASE "t3"."deal_size_category"
                    WHEN 'unmapped'
                    THEN 'deal_size_category '
                    ELSE ''
                  END,
                  CASE "t3"."close_timeline" WHEN 'unmapped' THEN 'close_timeline ' ELSE '' END,
                  CASE "t3"."deal_health_status"
                    WHEN 'unmapped'
                    THEN 'deal_health_status '
                    ELSE ''
                  END,
                  CASE "t3"."closed_won_reason" WHEN 'unmapped' THEN 'closed_won_reason ' ELSE '' END,
                  CASE "t3"."closed_lost_reason"
                    WHEN 'unmapped'
                    THEN 'closed_lost_reason '
                    ELSE ''
                  END,
                  CASE "t3"."competitor" WHEN 'unmapped' THEN 'competitor ' ELSE '' END,
                  CASE "t3"."next_step" WHEN 'unmapped' THEN 'next_step ' ELSE '' END,
                  CASE "t3"."expansion_type" WHEN 'unmapped' THEN 'expansion_type ' ELSE '' END
                )) AS "column_names"
              FROM "staging"."stg_hubspot__deals" AS "t3"
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
        'stg_hubspot__engagements' AS "table_name",
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
              TRIM(' 	
' FROM CONCAT_WS(
                '',
                CASE "t2"."engagement_type" WHEN 'unmapped' THEN 'engagement_type ' ELSE '' END,
                CASE "t2"."engagement_category"
                  WHEN 'unmapped'
                  THEN 'engagement_category '
                  ELSE ''
                END,
                CASE "t2"."engagement_channel"
                  WHEN 'unmapped'
                  THEN 'engagement_channel '
                  ELSE ''
                END,
                CASE "t2"."engagement_status" WHEN 'unmapped' THEN 'engagement_status ' ELSE '' END,
                CASE "t2"."engagement_outcome"
                  WHEN 'unmapped'
                  THEN 'engagement_outcome '
                  ELSE ''
                END,
                CASE "t2"."engagement_subject"
                  WHEN 'unmapped'
                  THEN 'engagement_subject '
                  ELSE ''
                END,
                CASE "t2"."engagement_body" WHEN 'unmapped' THEN 'engagement_body ' ELSE '' END,
                CASE "t2"."meeting_type" WHEN 'unmapped' THEN 'meeting_type ' ELSE '' END,
                CASE "t2"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
              )) AS "column_names"
            FROM "staging"."stg_hubspot__engagements" AS "t2"
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
      'stg_hubspot__owners' AS "table_name",
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
            TRIM(' 	
' FROM CONCAT_WS(
              '',
              CASE "t1"."email" WHEN 'unmapped' THEN 'email ' ELSE '' END,
              CASE "t1"."first_name" WHEN 'unmapped' THEN 'first_name ' ELSE '' END,
              CASE "t1"."last_name" WHEN 'unmapped' THEN 'last_name ' ELSE '' END,
              CASE "t1"."full_name" WHEN 'unmapped' THEN 'full_name ' ELSE '' END,
              CASE "t1"."email_domain" WHEN 'unmapped' THEN 'email_domain ' ELSE '' END,
              CASE "t1"."owner_classification"
                WHEN 'unmapped'
                THEN 'owner_classification '
                ELSE ''
              END,
              CASE "t1"."owner_status" WHEN 'unmapped' THEN 'owner_status ' ELSE '' END,
              CASE "t1"."tenure_category" WHEN 'unmapped' THEN 'tenure_category ' ELSE '' END,
              CASE "t1"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
            )) AS "column_names"
          FROM "staging"."stg_hubspot__owners" AS "t1"
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
    'stg_hubspot__tickets' AS "table_name",
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
          TRIM(' 	
' FROM CONCAT_WS(
            '',
            CASE "t0"."subject" WHEN 'unmapped' THEN 'subject ' ELSE '' END,
            CASE "t0"."content" WHEN 'unmapped' THEN 'content ' ELSE '' END,
            CASE "t0"."pipeline" WHEN 'unmapped' THEN 'pipeline ' ELSE '' END,
            CASE "t0"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
            CASE "t0"."status_category" WHEN 'unmapped' THEN 'status_category ' ELSE '' END,
            CASE "t0"."priority" WHEN 'unmapped' THEN 'priority ' ELSE '' END,
            CASE "t0"."ticket_category" WHEN 'unmapped' THEN 'ticket_category ' ELSE '' END,
            CASE "t0"."ticket_category_derived"
              WHEN 'unmapped'
              THEN 'ticket_category_derived '
              ELSE ''
            END,
            CASE "t0"."source_type" WHEN 'unmapped' THEN 'source_type ' ELSE '' END,
            CASE "t0"."sla_status" WHEN 'unmapped' THEN 'sla_status ' ELSE '' END,
            CASE "t0"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
          )) AS "column_names"
        FROM "staging"."stg_hubspot__tickets" AS "t0"
      ) AS "t6"
      WHERE
        "t6"."column_names" <> ''
    ) AS "t12"
    GROUP BY
      1
  ) AS "t18"
) AS "t24"
