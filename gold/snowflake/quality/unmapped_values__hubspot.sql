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
            'stg_hubspot__companies' AS TABLE_NAME,
            T22.COLUMN_NAMES,
            T22.ROW_COUNT
          FROM (
            SELECT
              T16.COLUMN_NAMES,
              COUNT(*) AS ROW_COUNT
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE T4.HUBSPOT_COMPANY_KEY WHEN 'unmapped' THEN 'hubspot_company_key ' ELSE '' END,
                      CASE T4.COMPANY_NAME WHEN 'unmapped' THEN 'company_name ' ELSE '' END,
                      CASE T4.COMPANY_DOMAIN WHEN 'unmapped' THEN 'company_domain ' ELSE '' END,
                      CASE T4.INDUSTRY WHEN 'unmapped' THEN 'industry ' ELSE '' END,
                      CASE T4.BUSINESS_TYPE WHEN 'unmapped' THEN 'business_type ' ELSE '' END,
                      CASE T4.COMPANY_TYPE WHEN 'unmapped' THEN 'company_type ' ELSE '' END,
                      CASE T4.COMPANY_SIZE_CATEGORY
                        WHEN 'unmapped'
                        THEN 'company_size_category '
                        ELSE ''
                      END,
                      CASE T4.REVENUE_TIER WHEN 'unmapped' THEN 'revenue_tier ' ELSE '' END,
                      CASE T4.CRM_PLAN_NAME WHEN 'unmapped' THEN 'crm_plan_name ' ELSE '' END,
                      CASE T4.CITY WHEN 'unmapped' THEN 'city ' ELSE '' END,
                      CASE T4.STATE_CODE WHEN 'unmapped' THEN 'state_code ' ELSE '' END,
                      CASE T4.COUNTRY_CODE WHEN 'unmapped' THEN 'country_code ' ELSE '' END,
                      CASE T4.POSTAL_CODE WHEN 'unmapped' THEN 'postal_code ' ELSE '' END,
                      CASE T4.PHONE_CLEANED WHEN 'unmapped' THEN 'phone_cleaned ' ELSE '' END,
                      CASE T4.WEBSITE WHEN 'unmapped' THEN 'website ' ELSE '' END,
                      CASE T4.PRIMARY_DOMAIN WHEN 'unmapped' THEN 'primary_domain ' ELSE '' END,
                      CASE T4.LIFECYCLE_STAGE WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                      CASE T4.LEAD_STATUS WHEN 'unmapped' THEN 'lead_status ' ELSE '' END,
                      CASE T4.ANALYTICS_SOURCE WHEN 'unmapped' THEN 'analytics_source ' ELSE '' END,
                      CASE T4.LEAD_QUALITY_TIER WHEN 'unmapped' THEN 'lead_quality_tier ' ELSE '' END
                    ),
                    ' \t\n\r\f'
                  ) AS COLUMN_NAMES
                FROM STAGING.STG_HUBSPOT__COMPANIES AS T4
              ) AS T10
              WHERE
                T10.COLUMN_NAMES <> ''
            ) AS T16
            GROUP BY
              1
          ) AS T22
        ) AS T28
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_hubspot__contacts' AS TABLE_NAME,
            T23.COLUMN_NAMES,
            T23.ROW_COUNT
          FROM (
            SELECT
              T17.COLUMN_NAMES,
              COUNT(*) AS ROW_COUNT
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(
                    CONCAT_WS(
                      '',
                      CASE T5.HUBSPOT_CONTACT_KEY WHEN 'unmapped' THEN 'hubspot_contact_key ' ELSE '' END,
                      CASE T5.CONTACT_EMAIL WHEN 'unmapped' THEN 'contact_email ' ELSE '' END,
                      CASE T5.FIRST_NAME WHEN 'unmapped' THEN 'first_name ' ELSE '' END,
                      CASE T5.LAST_NAME WHEN 'unmapped' THEN 'last_name ' ELSE '' END,
                      CASE T5.FULL_NAME WHEN 'unmapped' THEN 'full_name ' ELSE '' END,
                      CASE T5.COMPANY_NAME WHEN 'unmapped' THEN 'company_name ' ELSE '' END,
                      CASE T5.JOB_TITLE WHEN 'unmapped' THEN 'job_title ' ELSE '' END,
                      CASE T5.PHONE_NUMBER WHEN 'unmapped' THEN 'phone_number ' ELSE '' END,
                      CASE T5.COUNTRY WHEN 'unmapped' THEN 'country ' ELSE '' END,
                      CASE T5.CITY WHEN 'unmapped' THEN 'city ' ELSE '' END,
                      CASE T5.STATE WHEN 'unmapped' THEN 'state ' ELSE '' END,
                      CASE T5.LIFECYCLE_STAGE WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                      CASE T5.LEAD_TEMPERATURE WHEN 'unmapped' THEN 'lead_temperature ' ELSE '' END,
                      CASE T5.CONTACT_DATA_QUALITY
                        WHEN 'unmapped'
                        THEN 'contact_data_quality '
                        ELSE ''
                      END,
                      CASE T5.TRAFFIC_SOURCE WHEN 'unmapped' THEN 'traffic_source ' ELSE '' END,
                      CASE T5.PRIMARY_ATTRIBUTION_CHANNEL
                        WHEN 'unmapped'
                        THEN 'primary_attribution_channel '
                        ELSE ''
                      END,
                      CASE T5.ATTRIBUTION_CHANNEL_GROUP
                        WHEN 'unmapped'
                        THEN 'attribution_channel_group '
                        ELSE ''
                      END,
                      CASE T5.EMAIL_MARKETING_STATUS
                        WHEN 'unmapped'
                        THEN 'email_marketing_status '
                        ELSE ''
                      END,
                      CASE T5.CONTACT_AGE_CATEGORY
                        WHEN 'unmapped'
                        THEN 'contact_age_category '
                        ELSE ''
                      END
                    ),
                    ' \t\n\r\f'
                  ) AS COLUMN_NAMES
                FROM STAGING.STG_HUBSPOT__CONTACTS AS T5
              ) AS T11
              WHERE
                T11.COLUMN_NAMES <> ''
            ) AS T17
            GROUP BY
              1
          ) AS T23
        ) AS T29
      ) AS T30
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__deals' AS TABLE_NAME,
          T21.COLUMN_NAMES,
          T21.ROW_COUNT
        FROM (
          SELECT
            T15.COLUMN_NAMES,
            COUNT(*) AS ROW_COUNT
          FROM (
            SELECT
              *
            FROM (
              SELECT
                TRIM(
                  CONCAT_WS(
                    '',
                    CASE T3.HUBSPOT_DEAL_KEY WHEN 'unmapped' THEN 'hubspot_deal_key ' ELSE '' END,
                    CASE T3.DEAL_NAME WHEN 'unmapped' THEN 'deal_name ' ELSE '' END,
                    CASE T3.DEAL_STAGE WHEN 'unmapped' THEN 'deal_stage ' ELSE '' END,
                    CASE T3.STANDARDIZED_STAGE WHEN 'unmapped' THEN 'standardized_stage ' ELSE '' END,
                    CASE T3.SALES_PIPELINE WHEN 'unmapped' THEN 'sales_pipeline ' ELSE '' END,
                    CASE T3.DEAL_TYPE WHEN 'unmapped' THEN 'deal_type ' ELSE '' END,
                    CASE T3.DEAL_TYPE_CATEGORY WHEN 'unmapped' THEN 'deal_type_category ' ELSE '' END,
                    CASE T3.DEAL_PRIORITY WHEN 'unmapped' THEN 'deal_priority ' ELSE '' END,
                    CASE T3.COMPANY_NAME WHEN 'unmapped' THEN 'company_name ' ELSE '' END,
                    CASE T3.DEAL_SIZE_CATEGORY WHEN 'unmapped' THEN 'deal_size_category ' ELSE '' END,
                    CASE T3.CLOSE_TIMELINE WHEN 'unmapped' THEN 'close_timeline ' ELSE '' END,
                    CASE T3.DEAL_HEALTH_STATUS WHEN 'unmapped' THEN 'deal_health_status ' ELSE '' END,
                    CASE T3.CLOSED_WON_REASON WHEN 'unmapped' THEN 'closed_won_reason ' ELSE '' END,
                    CASE T3.CLOSED_LOST_REASON WHEN 'unmapped' THEN 'closed_lost_reason ' ELSE '' END,
                    CASE T3.COMPETITOR WHEN 'unmapped' THEN 'competitor ' ELSE '' END,
                    CASE T3.NEXT_STEP WHEN 'unmapped' THEN 'next_step ' ELSE '' END,
                    CASE T3.EXPANSION_TYPE WHEN 'unmapped' THEN 'expansion_type ' ELSE '' END
                  ),
                  ' \t\n\r\f'
                ) AS COLUMN_NAMES
              FROM STAGING.STG_HUBSPOT__DEALS AS T3
            ) AS T9
            WHERE
              T9.COLUMN_NAMES <> ''
          ) AS T15
          GROUP BY
            1
        ) AS T21
      ) AS T27
    ) AS T31
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_hubspot__engagements' AS TABLE_NAME,
        T20.COLUMN_NAMES,
        T20.ROW_COUNT
      FROM (
        SELECT
          T14.COLUMN_NAMES,
          COUNT(*) AS ROW_COUNT
        FROM (
          SELECT
            *
          FROM (
            SELECT
              TRIM(
                CONCAT_WS(
                  '',
                  CASE T2.ENGAGEMENT_TYPE WHEN 'unmapped' THEN 'engagement_type ' ELSE '' END,
                  CASE T2.ENGAGEMENT_CATEGORY WHEN 'unmapped' THEN 'engagement_category ' ELSE '' END,
                  CASE T2.ENGAGEMENT_CHANNEL WHEN 'unmapped' THEN 'engagement_channel ' ELSE '' END,
                  CASE T2.ENGAGEMENT_STATUS WHEN 'unmapped' THEN 'engagement_status ' ELSE '' END,
                  CASE T2.ENGAGEMENT_OUTCOME WHEN 'unmapped' THEN 'engagement_outcome ' ELSE '' END,
                  CASE T2.ENGAGEMENT_SUBJECT WHEN 'unmapped' THEN 'engagement_subject ' ELSE '' END,
                  CASE T2.ENGAGEMENT_BODY WHEN 'unmapped' THEN 'engagement_body ' ELSE '' END,
                  CASE T2.MEETING_TYPE WHEN 'unmapped' THEN 'meeting_type ' ELSE '' END,
                  CASE T2.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                ),
                ' \t\n\r\f'
              ) AS COLUMN_NAMES
            FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T2
          ) AS T8
          WHERE
            T8.COLUMN_NAMES <> ''
        ) AS T14
        GROUP BY
          1
      ) AS T20
    ) AS T26
  ) AS T32
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_hubspot__owners' AS TABLE_NAME,
      T19.COLUMN_NAMES,
      T19.ROW_COUNT
    FROM (
      SELECT
        T13.COLUMN_NAMES,
        COUNT(*) AS ROW_COUNT
      FROM (
        SELECT
          *
        FROM (
          SELECT
            TRIM(
              CONCAT_WS(
                '',
                CASE T1.EMAIL WHEN 'unmapped' THEN 'email ' ELSE '' END,
                CASE T1.FIRST_NAME WHEN 'unmapped' THEN 'first_name ' ELSE '' END,
                CASE T1.LAST_NAME WHEN 'unmapped' THEN 'last_name ' ELSE '' END,
                CASE T1.FULL_NAME WHEN 'unmapped' THEN 'full_name ' ELSE '' END,
                CASE T1.EMAIL_DOMAIN WHEN 'unmapped' THEN 'email_domain ' ELSE '' END,
                CASE T1.OWNER_CLASSIFICATION
                  WHEN 'unmapped'
                  THEN 'owner_classification '
                  ELSE ''
                END,
                CASE T1.OWNER_STATUS WHEN 'unmapped' THEN 'owner_status ' ELSE '' END,
                CASE T1.TENURE_CATEGORY WHEN 'unmapped' THEN 'tenure_category ' ELSE '' END,
                CASE T1.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
              ),
              ' \t\n\r\f'
            ) AS COLUMN_NAMES
          FROM STAGING.STG_HUBSPOT__OWNERS AS T1
        ) AS T7
        WHERE
          T7.COLUMN_NAMES <> ''
      ) AS T13
      GROUP BY
        1
    ) AS T19
  ) AS T25
) AS T33
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_hubspot__tickets' AS TABLE_NAME,
    T18.COLUMN_NAMES,
    T18.ROW_COUNT
  FROM (
    SELECT
      T12.COLUMN_NAMES,
      COUNT(*) AS ROW_COUNT
    FROM (
      SELECT
        *
      FROM (
        SELECT
          TRIM(
            CONCAT_WS(
              '',
              CASE T0.SUBJECT WHEN 'unmapped' THEN 'subject ' ELSE '' END,
              CASE T0.CONTENT WHEN 'unmapped' THEN 'content ' ELSE '' END,
              CASE T0.PIPELINE WHEN 'unmapped' THEN 'pipeline ' ELSE '' END,
              CASE T0.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
              CASE T0.STATUS_CATEGORY WHEN 'unmapped' THEN 'status_category ' ELSE '' END,
              CASE T0.PRIORITY WHEN 'unmapped' THEN 'priority ' ELSE '' END,
              CASE T0.TICKET_CATEGORY WHEN 'unmapped' THEN 'ticket_category ' ELSE '' END,
              CASE T0.TICKET_CATEGORY_DERIVED
                WHEN 'unmapped'
                THEN 'ticket_category_derived '
                ELSE ''
              END,
              CASE T0.SOURCE_TYPE WHEN 'unmapped' THEN 'source_type ' ELSE '' END,
              CASE T0.SLA_STATUS WHEN 'unmapped' THEN 'sla_status ' ELSE '' END,
              CASE T0.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
            ),
            ' \t\n\r\f'
          ) AS COLUMN_NAMES
        FROM STAGING.STG_HUBSPOT__TICKETS AS T0
      ) AS T6
      WHERE
        T6.COLUMN_NAMES <> ''
    ) AS T12
    GROUP BY
      1
  ) AS T18
) AS T24
