WITH T13 AS (
  SELECT
    T6.ID,
    T6.CREATED_AT_SOURCE,
    T6.CONTACT_ID,
    T6.ACCOUNT_ID,
    T6.MQL_DATE,
    T6.MQL_SCORE,
    T6.LEAD_SOURCE,
    T6.CAMPAIGN_ID,
    T6.CONVERSION_PROBABILITY,
    T6.DAYS_TO_MQL,
    T6.ENGAGEMENT_SCORE,
    T6.CREATED_AT
  FROM RAW.MARKETING_QUALIFIED_LEADS AS T6
), REPEATS_IN_MARKETING_QUALIFIED_LEADS AS (
  SELECT
    *
  FROM (
    SELECT
      T20.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T6.ID,
        T6.MQL_DATE
      FROM RAW.MARKETING_QUALIFIED_LEADS AS T6
      WHERE
        NOT (
          COALESCE(
            T6.MQL_DATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T6.ID >= '!'
          ) OR (
            TRIM(T6.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T20
    GROUP BY
      1
  ) AS T22
  WHERE
    T22.COPIES > 1
)
SELECT
  T43.LEAD_ID,
  T43.CONTACT_ID,
  T43.ACCOUNT_ID,
  T43.CAMPAIGN_ID,
  T43.CAMPAIGN_PLATFORM,
  T43.LEAD_SOURCE,
  T43.LEAD_SOURCE_CATEGORY,
  T43.LEAD_SCORE,
  T43.LEAD_TEMPERATURE,
  T43.CONVERSION_PROBABILITY,
  T43.DAYS_TO_MQL,
  T43.ENGAGEMENT_SCORE,
  T43.MQL_DATE,
  T43.MQL_AT,
  T43.MQL_YEAR,
  T43.MQL_QUARTER,
  T43.DAYS_SINCE_MQL,
  T43.CREATED_DATE,
  T43.CREATED_AT_SOURCE,
  T43.CREATED_AT,
  T43._IS_ORPHAN AS IS_ORPHAN,
  T43._IS_ORPHAN_CONTACT AS IS_ORPHAN_CONTACT,
  T43.IS_ORPHAN AS IS_ORPHAN_CAMPAIGN,
  T43.DATA_QUALITY_FLAG
FROM (
  SELECT
    T42.LEAD_ID,
    T42.LEAD_SOURCE,
    T42.DAYS_TO_MQL,
    T42.CREATED_AT_SOURCE,
    T42.CREATED_AT,
    T42.CONTACT_ID,
    T42.ACCOUNT_ID,
    T42.CAMPAIGN_ID,
    T42.LEAD_SOURCE_CATEGORY,
    T42.LEAD_SCORE,
    T42.LEAD_TEMPERATURE,
    T42.CONVERSION_PROBABILITY,
    T42.ENGAGEMENT_SCORE,
    T42.MQL_DATE,
    T42.MQL_AT,
    T42.MQL_YEAR,
    T42.MQL_QUARTER,
    T42.DAYS_SINCE_MQL,
    T42.CREATED_DATE,
    T42.DATA_QUALITY_FLAG,
    T42._IS_ORPHAN,
    T42._IS_ORPHAN_CONTACT,
    T25.CAMPAIGN_PLATFORM,
    FALSE
    OR (
      (
        T42.CAMPAIGN_ID IS NOT NULL
      ) AND (
        T25._PARENT_0 IS NULL
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      T40.LEAD_ID,
      T40.LEAD_SOURCE,
      T40.DAYS_TO_MQL,
      T40.CREATED_AT_SOURCE,
      T40.CREATED_AT,
      T40.CONTACT_ID,
      T40.ACCOUNT_ID,
      T40.CAMPAIGN_ID,
      T40.LEAD_SOURCE_CATEGORY,
      T40.LEAD_SCORE,
      T40.LEAD_TEMPERATURE,
      T40.CONVERSION_PROBABILITY,
      T40.ENGAGEMENT_SCORE,
      T40.MQL_DATE,
      T40.MQL_AT,
      T40.MQL_YEAR,
      T40.MQL_QUARTER,
      T40.DAYS_SINCE_MQL,
      T40.CREATED_DATE,
      T40.DATA_QUALITY_FLAG,
      T40._IS_ORPHAN,
      T40.IS_ORPHAN AS _IS_ORPHAN_CONTACT
    FROM (
      SELECT
        T39.LEAD_ID,
        T39.LEAD_SOURCE,
        T39.DAYS_TO_MQL,
        T39.CREATED_AT_SOURCE,
        T39.CREATED_AT,
        T39.CONTACT_ID,
        T39.ACCOUNT_ID,
        T39.CAMPAIGN_ID,
        T39.LEAD_SOURCE_CATEGORY,
        T39.LEAD_SCORE,
        T39.LEAD_TEMPERATURE,
        T39.CONVERSION_PROBABILITY,
        T39.ENGAGEMENT_SCORE,
        T39.MQL_DATE,
        T39.MQL_AT,
        T39.MQL_YEAR,
        T39.MQL_QUARTER,
        T39.DAYS_SINCE_MQL,
        T39.CREATED_DATE,
        T39.DATA_QUALITY_FLAG,
        T39._IS_ORPHAN,
        FALSE
        OR (
          (
            T39.CONTACT_ID IS NOT NULL
          ) AND (
            T14._PARENT_0 IS NULL
          )
        ) AS IS_ORPHAN
      FROM (
        SELECT
          T37.LEAD_ID,
          T37.LEAD_SOURCE,
          T37.DAYS_TO_MQL,
          T37.CREATED_AT_SOURCE,
          T37.CREATED_AT,
          T37.CONTACT_ID,
          T37.ACCOUNT_ID,
          T37.CAMPAIGN_ID,
          T37.LEAD_SOURCE_CATEGORY,
          T37.LEAD_SCORE,
          T37.LEAD_TEMPERATURE,
          T37.CONVERSION_PROBABILITY,
          T37.ENGAGEMENT_SCORE,
          T37.MQL_DATE,
          T37.MQL_AT,
          T37.MQL_YEAR,
          T37.MQL_QUARTER,
          T37.DAYS_SINCE_MQL,
          T37.CREATED_DATE,
          T37.DATA_QUALITY_FLAG,
          T37.IS_ORPHAN AS _IS_ORPHAN
        FROM (
          SELECT
            T36.LEAD_ID,
            T36.LEAD_SOURCE,
            T36.DAYS_TO_MQL,
            T36.CREATED_AT_SOURCE,
            T36.CREATED_AT,
            T36.CONTACT_ID,
            T36.ACCOUNT_ID,
            T36.CAMPAIGN_ID,
            T36.LEAD_SOURCE_CATEGORY,
            T36.LEAD_SCORE,
            T36.LEAD_TEMPERATURE,
            T36.CONVERSION_PROBABILITY,
            T36.ENGAGEMENT_SCORE,
            T36.MQL_DATE,
            T36.MQL_AT,
            T36.MQL_YEAR,
            T36.MQL_QUARTER,
            T36.DAYS_SINCE_MQL,
            T36.CREATED_DATE,
            T36.DATA_QUALITY_FLAG,
            FALSE
            OR (
              (
                T36.ACCOUNT_ID IS NOT NULL
              ) AND (
                T17._PARENT_0 IS NULL
              )
            ) AS IS_ORPHAN
          FROM (
            SELECT
              T34.ID AS LEAD_ID,
              T34.LEAD_SOURCE,
              T34.DAYS_TO_MQL,
              T34.CREATED_AT_SOURCE,
              T34.CREATED_AT,
              CAST(T34.CONTACT_ID AS VARCHAR) AS CONTACT_ID,
              CAST(T34.ACCOUNT_ID AS VARCHAR) AS ACCOUNT_ID,
              NULLIF(TRIM(T34.CAMPAIGN_ID, ' \t\n\r\f'), '') AS CAMPAIGN_ID,
              IFF(
                NULLIF(REPLACE(REPLACE(LOWER(TRIM(T34.LEAD_SOURCE)), '-', '_'), ' ', '_'), '') IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T34.LEAD_SOURCE)), '-', '_'), ' ', '_'), '')
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
              ) AS LEAD_SOURCE_CATEGORY,
              CAST(T34.MQL_SCORE AS DOUBLE) AS LEAD_SCORE,
              CASE
                WHEN CAST(T34.MQL_SCORE AS DOUBLE) >= 90
                THEN 'Hot'
                WHEN CAST(T34.MQL_SCORE AS DOUBLE) >= 70
                THEN 'Warm'
                WHEN CAST(T34.MQL_SCORE AS DOUBLE) >= 50
                THEN 'Cool'
                WHEN CAST(T34.MQL_SCORE AS DOUBLE) < 50
                THEN 'Cold'
                ELSE CAST(NULL AS VARCHAR)
              END AS LEAD_TEMPERATURE,
              CAST(T34.CONVERSION_PROBABILITY AS DOUBLE) AS CONVERSION_PROBABILITY,
              CAST(T34.ENGAGEMENT_SCORE AS DOUBLE) AS ENGAGEMENT_SCORE,
              CAST(T34.MQL_DATE AS DATE) AS MQL_DATE,
              T34.MQL_DATE AS MQL_AT,
              CAST(DATE_PART(year, CAST(T34.MQL_DATE AS DATE)) AS BIGINT) AS MQL_YEAR,
              CAST(DATE_PART(quarter, CAST(T34.MQL_DATE AS DATE)) AS BIGINT) AS MQL_QUARTER,
              DATEDIFF(DAY, CAST(T34.MQL_DATE AS DATE), DATE_FROM_PARTS(2026, 6, 30)) AS DAYS_SINCE_MQL,
              CAST(COALESCE(T34.CREATED_AT_SOURCE, T34.CREATED_AT) AS DATE) AS CREATED_DATE,
              CASE
                WHEN COALESCE(CAST(T34.MQL_DATE AS DATE) IS NULL, FALSE)
                THEN 'missing_mql_date'
                WHEN COALESCE(CAST(T34.MQL_SCORE AS DOUBLE) IS NULL, FALSE)
                THEN 'missing_score'
                WHEN COALESCE(NOT (
                  CAST(T34.MQL_SCORE AS DOUBLE) BETWEEN 0 AND 100
                ), FALSE)
                THEN 'invalid_score'
                WHEN COALESCE(NULLIF(TRIM(T34.LEAD_SOURCE, ' \t\n\r\f'), '') IS NULL, FALSE)
                THEN 'missing_source'
                WHEN COALESCE(
                  IFF(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T34.LEAD_SOURCE)), '-', '_'), ' ', '_'), '') IS NULL,
                    CAST(NULL AS VARCHAR),
                    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T34.LEAD_SOURCE)), '-', '_'), ' ', '_'), '')
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
                  ) = 'unmapped',
                  FALSE
                )
                THEN 'unmapped_source'
                WHEN COALESCE(T34.ACCOUNT_ID IS NULL, FALSE)
                THEN 'missing_account'
                ELSE 'valid'
              END AS DATA_QUALITY_FLAG
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM T13 AS T18
                WHERE
                  NOT (
                    COALESCE(
                      T18.MQL_DATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      FALSE
                    )
                  )
                  AND (
                    (
                      T18.ID >= '!'
                    ) OR (
                      TRIM(T18.ID, ' \t\n\r\f') <> ''
                    )
                  )
                  AND NOT (
                    T18.ID IN (
                      SELECT
                        T26.ID
                      FROM REPEATS_IN_MARKETING_QUALIFIED_LEADS AS T26
                    )
                  )
              ) AS T29
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  T32.*
                  EXCLUDE (VERSION_RANK)
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      T30.ID,
                      T30.CREATED_AT_SOURCE,
                      T30.CONTACT_ID,
                      T30.ACCOUNT_ID,
                      T30.MQL_DATE,
                      T30.MQL_SCORE,
                      T30.LEAD_SOURCE,
                      T30.CAMPAIGN_ID,
                      T30.CONVERSION_PROBABILITY,
                      T30.DAYS_TO_MQL,
                      T30.ENGAGEMENT_SCORE,
                      T30.CREATED_AT,
                      ROW_NUMBER() OVER (
                        PARTITION BY T30.ID
                        ORDER BY T30.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                          '|',
                          COALESCE(T30.ID, '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T30.CREATED_AT_SOURCE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                            '<null>'
                          ),
                          COALESCE(CAST(T30.CONTACT_ID AS VARCHAR), '<null>'),
                          COALESCE(CAST(T30.ACCOUNT_ID AS VARCHAR), '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T30.MQL_DATE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                            '<null>'
                          ),
                          COALESCE(CAST(T30.MQL_SCORE AS VARCHAR), '<null>'),
                          COALESCE(T30.LEAD_SOURCE, '<null>'),
                          COALESCE(T30.CAMPAIGN_ID, '<null>'),
                          COALESCE(CAST(T30.CONVERSION_PROBABILITY AS VARCHAR), '<null>'),
                          COALESCE(CAST(T30.DAYS_TO_MQL AS VARCHAR), '<null>'),
                          COALESCE(CAST(T30.ENGAGEMENT_SCORE AS VARCHAR), '<null>'),
                          COALESCE(
                            RTRIM(RTRIM(TO_VARCHAR(T30.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                            '<null>'
                          )
                        ) DESC NULLS LAST
                      ) - 1 AS VERSION_RANK
                    FROM (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          *
                        FROM T13 AS T18
                        WHERE
                          NOT (
                            COALESCE(
                              T18.MQL_DATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                              FALSE
                            )
                          )
                          AND T18.ID IN (
                            SELECT
                              T26.ID
                            FROM REPEATS_IN_MARKETING_QUALIFIED_LEADS AS T26
                          )
                      ) AS T28
                    ) AS T30
                  ) AS T31
                  WHERE
                    T31.VERSION_RANK = 0
                ) AS T32
              ) AS T33
            ) AS T34
          ) AS T36
          LEFT OUTER JOIN (
            SELECT
              T5.ACCOUNT_ID AS _PARENT_0
            FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T5
          ) AS T17
            ON T36.ACCOUNT_ID = T17._PARENT_0
        ) AS T37
      ) AS T39
      LEFT OUTER JOIN (
        SELECT
          T0.HUBSPOT_CONTACT_ID AS _PARENT_0
        FROM STAGING.STG_HUBSPOT__CONTACTS AS T0
      ) AS T14
        ON T39.CONTACT_ID = T14._PARENT_0
    ) AS T40
  ) AS T42
  LEFT OUTER JOIN (
    SELECT
      T21.KNOWN_CAMPAIGN_ID AS _PARENT_0,
      CASE WHEN T21.LOWEST = T21.HIGHEST THEN T21.LOWEST ELSE CAST(NULL AS VARCHAR) END AS CAMPAIGN_PLATFORM
    FROM (
      SELECT
        T19.KNOWN_CAMPAIGN_ID,
        MIN(T19.PLATFORM) AS LOWEST,
        MAX(T19.PLATFORM) AS HIGHEST
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T1.CAMPAIGN_ID AS KNOWN_CAMPAIGN_ID,
              'google_ads' AS PLATFORM
            FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T1
          ) AS T8
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T2.CAMPAIGN_ID AS KNOWN_CAMPAIGN_ID,
              'facebook' AS PLATFORM
            FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T2
          ) AS T9
        ) AS T15
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T3.CAMPAIGN_ID AS KNOWN_CAMPAIGN_ID,
              'linkedin' AS PLATFORM
            FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T3
          ) AS T10
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T4.CAMPAIGN_ID AS KNOWN_CAMPAIGN_ID,
              'iterable' AS PLATFORM
            FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T4
          ) AS T11
        ) AS T16
      ) AS T19
      GROUP BY
        1
    ) AS T21
  ) AS T25
    ON T42.CAMPAIGN_ID = T25._PARENT_0
) AS T43
