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
            'stg_marketing__attribution_touchpoints' AS TABLE_NAME,
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
                      CASE T4.CAMPAIGN_PLATFORM WHEN 'unmapped' THEN 'campaign_platform ' ELSE '' END,
                      CASE T4.CAMPAIGN_NAME WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                      CASE T4.CHANNEL WHEN 'unmapped' THEN 'channel ' ELSE '' END,
                      CASE T4.CHANNEL_GROUP WHEN 'unmapped' THEN 'channel_group ' ELSE '' END,
                      CASE T4.MEDIUM WHEN 'unmapped' THEN 'medium ' ELSE '' END,
                      CASE T4.SOURCE WHEN 'unmapped' THEN 'source ' ELSE '' END,
                      CASE T4.CONTENT WHEN 'unmapped' THEN 'content ' ELSE '' END,
                      CASE T4.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                    ),
                    ' \t\n\r\f'
                  ) AS COLUMN_NAMES
                FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T4
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
            'stg_marketing__google_ads_campaigns' AS TABLE_NAME,
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
                      CASE T5.CAMPAIGN_NAME WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                      CASE T5.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                      CASE T5.CAMPAIGN_STATUS WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                      CASE T5.CAMPAIGN_TYPE WHEN 'unmapped' THEN 'campaign_type ' ELSE '' END,
                      CASE T5.ADVERTISING_CHANNEL_TYPE
                        WHEN 'unmapped'
                        THEN 'advertising_channel_type '
                        ELSE ''
                      END
                    ),
                    ' \t\n\r\f'
                  ) AS COLUMN_NAMES
                FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T5
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
          'stg_marketing__facebook_ads_campaigns' AS TABLE_NAME,
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
                    CASE T3.CAMPAIGN_NAME WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                    CASE T3.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                    CASE T3.CAMPAIGN_STATUS WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                    CASE T3.OBJECTIVE WHEN 'unmapped' THEN 'objective ' ELSE '' END
                  ),
                  ' \t\n\r\f'
                ) AS COLUMN_NAMES
              FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T3
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
        'stg_marketing__linkedin_ads_campaigns' AS TABLE_NAME,
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
                  CASE T2.CAMPAIGN_NAME WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                  CASE T2.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                  CASE T2.CAMPAIGN_STATUS WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                  CASE T2.CAMPAIGN_TYPE WHEN 'unmapped' THEN 'campaign_type ' ELSE '' END,
                  CASE T2.OBJECTIVE_TYPE WHEN 'unmapped' THEN 'objective_type ' ELSE '' END
                ),
                ' \t\n\r\f'
              ) AS COLUMN_NAMES
            FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T2
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
      'stg_marketing__iterable_campaigns' AS TABLE_NAME,
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
                CASE T1.CAMPAIGN_NAME WHEN 'unmapped' THEN 'campaign_name ' ELSE '' END,
                CASE T1.CAMPAIGN_TYPE WHEN 'unmapped' THEN 'campaign_type ' ELSE '' END,
                CASE T1.STATUS WHEN 'unmapped' THEN 'status ' ELSE '' END,
                CASE T1.CAMPAIGN_STATUS WHEN 'unmapped' THEN 'campaign_status ' ELSE '' END,
                CASE T1.MESSAGE_MEDIUM WHEN 'unmapped' THEN 'message_medium ' ELSE '' END,
                CASE T1.LABELS WHEN 'unmapped' THEN 'labels ' ELSE '' END
              ),
              ' \t\n\r\f'
            ) AS COLUMN_NAMES
          FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T1
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
    'stg_marketing__marketing_qualified_leads' AS TABLE_NAME,
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
              CASE T0.CAMPAIGN_PLATFORM WHEN 'unmapped' THEN 'campaign_platform ' ELSE '' END,
              CASE T0.LEAD_SOURCE WHEN 'unmapped' THEN 'lead_source ' ELSE '' END,
              CASE T0.LEAD_SOURCE_CATEGORY
                WHEN 'unmapped'
                THEN 'lead_source_category '
                ELSE ''
              END,
              CASE T0.LEAD_TEMPERATURE WHEN 'unmapped' THEN 'lead_temperature ' ELSE '' END,
              CASE T0.DATA_QUALITY_FLAG WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
            ),
            ' \t\n\r\f'
          ) AS COLUMN_NAMES
        FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
      ) AS T6
      WHERE
        T6.COLUMN_NAMES <> ''
    ) AS T12
    GROUP BY
      1
  ) AS T18
) AS T24
