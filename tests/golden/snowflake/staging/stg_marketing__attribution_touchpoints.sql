WITH T11 AS (
  SELECT
    T5.ID,
    T5.MQL_ID,
    T5.TOUCHPOINT_DATE,
    T5.CHANNEL,
    T5.CAMPAIGN_ID,
    T5.CAMPAIGN_NAME,
    T5.MEDIUM,
    T5.SOURCE,
    T5.CONTENT,
    T5.ATTRIBUTION_WEIGHT,
    T5.TOUCHPOINT_POSITION,
    T5.CREATED_AT
  FROM RAW.ATTRIBUTION_TOUCHPOINTS AS T5
), REPEATS_IN_ATTRIBUTION_TOUCHPOINTS AS (
  SELECT
    *
  FROM (
    SELECT
      T17.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T5.ID,
        T5.TOUCHPOINT_DATE
      FROM RAW.ATTRIBUTION_TOUCHPOINTS AS T5
      WHERE
        NOT (
          COALESCE(
            T5.TOUCHPOINT_DATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T5.ID >= '!'
          ) OR (
            TRIM(T5.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T17
    GROUP BY
      1
  ) AS T19
  WHERE
    T19.COPIES > 1
)
SELECT
  T40.TOUCHPOINT_ID,
  T40.LEAD_ID,
  T40.CAMPAIGN_ID,
  T40.CAMPAIGN_PLATFORM,
  T40.CAMPAIGN_NAME,
  T40.CHANNEL,
  T40.CHANNEL_GROUP,
  T40.MEDIUM,
  T40.SOURCE,
  T40.CONTENT,
  T40.ATTRIBUTION_WEIGHT,
  T40.NORMALIZED_ATTRIBUTION_WEIGHT,
  T40.TOUCHPOINT_POSITION,
  T40.POSITION_IN_JOURNEY,
  T40.TOUCHPOINT_TIMESTAMP,
  T40.IS_ORPHAN,
  T40.IS_ORPHAN_CAMPAIGN,
  T40.DATA_QUALITY_FLAG,
  T40.CREATED_AT
FROM (
  SELECT
    T39.*
    EXCLUDE (WEIGHT)
  FROM (
    SELECT
      T38.TOUCHPOINT_ID,
      T38.TOUCHPOINT_POSITION,
      T38.ATTRIBUTION_WEIGHT,
      T38.CREATED_AT,
      T38.LEAD_ID,
      T38.CAMPAIGN_ID,
      T38.CAMPAIGN_NAME,
      T38.CHANNEL,
      T38.CHANNEL_GROUP,
      T38.MEDIUM,
      T38.SOURCE,
      T38.CONTENT,
      T38.TOUCHPOINT_TIMESTAMP,
      T38.WEIGHT,
      T38.IS_ORPHAN,
      T38.CAMPAIGN_PLATFORM,
      T38.IS_ORPHAN_CAMPAIGN,
      IFF(
        T38.LEAD_ID IS NULL,
        CAST(NULL AS BIGINT),
        (
          ROW_NUMBER() OVER (
            PARTITION BY T38.LEAD_ID
            ORDER BY T38.TOUCHPOINT_TIMESTAMP ASC, T38.TOUCHPOINT_ID ASC
          ) - 1
        ) + 1
      ) AS POSITION_IN_JOURNEY,
      IFF(
        T38.LEAD_ID IS NULL,
        T38.WEIGHT,
        COALESCE(
          T38.WEIGHT / NULLIF(
            SUM(T38.WEIGHT) OVER (
              PARTITION BY T38.LEAD_ID
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            0.0
          ),
          T38.WEIGHT
        )
      ) AS NORMALIZED_ATTRIBUTION_WEIGHT,
      CASE
        WHEN COALESCE(T38.TOUCHPOINT_TIMESTAMP IS NULL, FALSE)
        THEN 'missing_timestamp'
        WHEN COALESCE(T38.CHANNEL IS NULL, FALSE)
        THEN 'missing_channel'
        WHEN COALESCE(T38.CHANNEL_GROUP = 'unmapped', FALSE)
        THEN 'unmapped_channel'
        WHEN COALESCE(T38.LEAD_ID IS NULL, FALSE)
        THEN 'missing_lead'
        ELSE 'valid'
      END AS DATA_QUALITY_FLAG
    FROM (
      SELECT
        T37.TOUCHPOINT_ID,
        T37.TOUCHPOINT_POSITION,
        T37.ATTRIBUTION_WEIGHT,
        T37.CREATED_AT,
        T37.LEAD_ID,
        T37.CAMPAIGN_ID,
        T37.CAMPAIGN_NAME,
        T37.CHANNEL,
        T37.CHANNEL_GROUP,
        T37.MEDIUM,
        T37.SOURCE,
        T37.CONTENT,
        T37.TOUCHPOINT_TIMESTAMP,
        T37.WEIGHT,
        T37._IS_ORPHAN AS IS_ORPHAN,
        T37.CAMPAIGN_PLATFORM,
        T37.IS_ORPHAN AS IS_ORPHAN_CAMPAIGN
      FROM (
        SELECT
          T36.TOUCHPOINT_ID,
          T36.TOUCHPOINT_POSITION,
          T36.ATTRIBUTION_WEIGHT,
          T36.CREATED_AT,
          T36.LEAD_ID,
          T36.CAMPAIGN_ID,
          T36.CAMPAIGN_NAME,
          T36.CHANNEL,
          T36.CHANNEL_GROUP,
          T36.MEDIUM,
          T36.SOURCE,
          T36.CONTENT,
          T36.TOUCHPOINT_TIMESTAMP,
          T36.WEIGHT,
          T36._IS_ORPHAN,
          T22.CAMPAIGN_PLATFORM,
          FALSE
          OR (
            (
              T36.CAMPAIGN_ID IS NOT NULL
            ) AND (
              T22._PARENT_0 IS NULL
            )
          ) AS IS_ORPHAN
        FROM (
          SELECT
            T34.TOUCHPOINT_ID,
            T34.TOUCHPOINT_POSITION,
            T34.ATTRIBUTION_WEIGHT,
            T34.CREATED_AT,
            T34.LEAD_ID,
            T34.CAMPAIGN_ID,
            T34.CAMPAIGN_NAME,
            T34.CHANNEL,
            T34.CHANNEL_GROUP,
            T34.MEDIUM,
            T34.SOURCE,
            T34.CONTENT,
            T34.TOUCHPOINT_TIMESTAMP,
            T34.WEIGHT,
            T34.IS_ORPHAN AS _IS_ORPHAN
          FROM (
            SELECT
              T33.TOUCHPOINT_ID,
              T33.TOUCHPOINT_POSITION,
              T33.ATTRIBUTION_WEIGHT,
              T33.CREATED_AT,
              T33.LEAD_ID,
              T33.CAMPAIGN_ID,
              T33.CAMPAIGN_NAME,
              T33.CHANNEL,
              T33.CHANNEL_GROUP,
              T33.MEDIUM,
              T33.SOURCE,
              T33.CONTENT,
              T33.TOUCHPOINT_TIMESTAMP,
              T33.WEIGHT,
              FALSE
              OR (
                (
                  T33.LEAD_ID IS NOT NULL
                ) AND (
                  T12._PARENT_0 IS NULL
                )
              ) AS IS_ORPHAN
            FROM (
              SELECT
                T31.ID AS TOUCHPOINT_ID,
                T31.TOUCHPOINT_POSITION,
                T31.ATTRIBUTION_WEIGHT,
                T31.CREATED_AT,
                NULLIF(TRIM(T31.MQL_ID, ' \t\n\r\f'), '') AS LEAD_ID,
                NULLIF(TRIM(T31.CAMPAIGN_ID, ' \t\n\r\f'), '') AS CAMPAIGN_ID,
                NULLIF(TRIM(T31.CAMPAIGN_NAME, ' \t\n\r\f'), '') AS CAMPAIGN_NAME,
                LOWER(NULLIF(TRIM(T31.CHANNEL, ' \t\n\r\f'), '')) AS CHANNEL,
                CASE
                  WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM(T31.CHANNEL)), '-', '_'), ' ', '_'), '') IN ('paid_search', 'paid_social')
                  THEN IFF(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T31.SOURCE)), '-', '_'), ' ', '_'), '') IS NULL,
                    'unmapped',
                    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T31.SOURCE)), '-', '_'), ' ', '_'), '')
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
                  )
                  ELSE IFF(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T31.CHANNEL)), '-', '_'), ' ', '_'), '') IS NULL,
                    CAST(NULL AS VARCHAR),
                    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T31.CHANNEL)), '-', '_'), ' ', '_'), '')
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
                  )
                END AS CHANNEL_GROUP,
                NULLIF(LOWER(NULLIF(TRIM(T31.MEDIUM, ' \t\n\r\f'), '')), 'none') AS MEDIUM,
                LOWER(NULLIF(TRIM(T31.SOURCE, ' \t\n\r\f'), '')) AS SOURCE,
                LOWER(NULLIF(TRIM(T31.CONTENT, ' \t\n\r\f'), '')) AS CONTENT,
                T31.TOUCHPOINT_DATE AS TOUCHPOINT_TIMESTAMP,
                COALESCE(CAST(T31.ATTRIBUTION_WEIGHT AS DOUBLE), 0.0) AS WEIGHT
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM T11 AS T15
                  WHERE
                    NOT (
                      COALESCE(
                        T15.TOUCHPOINT_DATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                        FALSE
                      )
                    )
                    AND (
                      (
                        T15.ID >= '!'
                      ) OR (
                        TRIM(T15.ID, ' \t\n\r\f') <> ''
                      )
                    )
                    AND NOT (
                      T15.ID IN (
                        SELECT
                          T23.ID
                        FROM REPEATS_IN_ATTRIBUTION_TOUCHPOINTS AS T23
                      )
                    )
                ) AS T26
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T29.*
                    EXCLUDE (VERSION_RANK)
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T27.ID,
                        T27.MQL_ID,
                        T27.TOUCHPOINT_DATE,
                        T27.CHANNEL,
                        T27.CAMPAIGN_ID,
                        T27.CAMPAIGN_NAME,
                        T27.MEDIUM,
                        T27.SOURCE,
                        T27.CONTENT,
                        T27.ATTRIBUTION_WEIGHT,
                        T27.TOUCHPOINT_POSITION,
                        T27.CREATED_AT,
                        ROW_NUMBER() OVER (
                          PARTITION BY T27.ID
                          ORDER BY T27.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                            '|',
                            COALESCE(T27.ID, '<null>'),
                            COALESCE(T27.MQL_ID, '<null>'),
                            COALESCE(
                              RTRIM(RTRIM(TO_VARCHAR(T27.TOUCHPOINT_DATE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                              '<null>'
                            ),
                            COALESCE(T27.CHANNEL, '<null>'),
                            COALESCE(T27.CAMPAIGN_ID, '<null>'),
                            COALESCE(T27.CAMPAIGN_NAME, '<null>'),
                            COALESCE(T27.MEDIUM, '<null>'),
                            COALESCE(T27.SOURCE, '<null>'),
                            COALESCE(T27.CONTENT, '<null>'),
                            COALESCE(CAST(T27.ATTRIBUTION_WEIGHT AS VARCHAR), '<null>'),
                            COALESCE(CAST(T27.TOUCHPOINT_POSITION AS VARCHAR), '<null>'),
                            COALESCE(
                              RTRIM(RTRIM(TO_VARCHAR(T27.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                          FROM T11 AS T15
                          WHERE
                            NOT (
                              COALESCE(
                                T15.TOUCHPOINT_DATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                                FALSE
                              )
                            )
                            AND T15.ID IN (
                              SELECT
                                T23.ID
                              FROM REPEATS_IN_ATTRIBUTION_TOUCHPOINTS AS T23
                            )
                        ) AS T25
                      ) AS T27
                    ) AS T28
                    WHERE
                      T28.VERSION_RANK = 0
                  ) AS T29
                ) AS T30
              ) AS T31
            ) AS T33
            LEFT OUTER JOIN (
              SELECT
                T0.LEAD_ID AS _PARENT_0
              FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
            ) AS T12
              ON T33.LEAD_ID = T12._PARENT_0
          ) AS T34
        ) AS T36
        LEFT OUTER JOIN (
          SELECT
            T18.KNOWN_CAMPAIGN_ID AS _PARENT_0,
            CASE WHEN T18.LOWEST = T18.HIGHEST THEN T18.LOWEST ELSE CAST(NULL AS VARCHAR) END AS CAMPAIGN_PLATFORM
          FROM (
            SELECT
              T16.KNOWN_CAMPAIGN_ID,
              MIN(T16.PLATFORM) AS LOWEST,
              MAX(T16.PLATFORM) AS HIGHEST
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
                ) AS T7
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T2.CAMPAIGN_ID AS KNOWN_CAMPAIGN_ID,
                    'facebook' AS PLATFORM
                  FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T2
                ) AS T8
              ) AS T13
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
                ) AS T9
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    T4.CAMPAIGN_ID AS KNOWN_CAMPAIGN_ID,
                    'iterable' AS PLATFORM
                  FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T4
                ) AS T10
              ) AS T14
            ) AS T16
            GROUP BY
              1
          ) AS T18
        ) AS T22
          ON T36.CAMPAIGN_ID = T22._PARENT_0
      ) AS T37
    ) AS T38
  ) AS T39
) AS T40
