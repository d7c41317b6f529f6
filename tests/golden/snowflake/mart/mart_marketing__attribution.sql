SELECT
  T38.ATTRIBUTION_MODEL,
  T38.CHANNEL,
  T38.PLATFORM,
  T38.CAMPAIGN_ID,
  T38.CONVERSION_MONTH,
  T38.CAMPAIGN_NAME,
  T38.ATTRIBUTED_CONVERSIONS,
  T38.ATTRIBUTED_REVENUE,
  T38.SPEND,
  T38.IMPRESSIONS,
  T38.CLICKS,
  T38.IS_SPEND_ESTIMATED,
  T38.CPA,
  T38.ROAS,
  T38.ROI_PCT,
  T38.AVG_TOUCHES,
  T38.AVG_DAYS_TO_CONVERT,
  T38.TOUCHES,
  T38.LINKED_TOUCHES,
  T38.TOUCH_MATCH_RATE_PCT,
  T38.LEADS,
  T38.MATCHED_LEADS,
  T38.LEAD_MATCH_RATE_PCT
FROM (
  SELECT
    T37.ATTRIBUTION_MODEL,
    T37.CHANNEL,
    T37.PLATFORM,
    T37.CAMPAIGN_ID,
    T37.CONVERSION_MONTH,
    T25.CAMPAIGN_NAME,
    IFF(T25.HAS_SPEND, COALESCE(CAST(T37.SPEND AS DOUBLE), 0.0), NULL) AS SPEND,
    IFF(T25.HAS_SPEND, COALESCE(CAST(T37.IMPRESSIONS AS DOUBLE), 0.0), NULL) AS IMPRESSIONS,
    IFF(T25.HAS_SPEND, COALESCE(CAST(T37.CLICKS AS DOUBLE), 0.0), NULL) AS CLICKS,
    COALESCE(T37.TOUCHES, 0) AS TOUCHES,
    COALESCE(T37.LINKED_TOUCHES, 0) AS LINKED_TOUCHES,
    COALESCE(T37.LEADS, 0) AS LEADS,
    COALESCE(T37.MATCHED_LEADS, 0) AS MATCHED_LEADS,
    COALESCE(CAST(T37.CREDIT AS DOUBLE), 0.0) AS ATTRIBUTED_CONVERSIONS,
    COALESCE(CAST(T37.REVENUE AS DOUBLE), 0.0) AS ATTRIBUTED_REVENUE,
    COALESCE(T25.HAS_SPEND, FALSE) AS IS_SPEND_ESTIMATED,
    NULLIF(IFF(T25.HAS_SPEND, COALESCE(CAST(T37.SPEND AS DOUBLE), 0.0), NULL), 0.0) / NULLIF(COALESCE(CAST(T37.CREDIT AS DOUBLE), 0.0), 0.0) AS CPA,
    IFF(T25.KNOWN, COALESCE(CAST(T37.REVENUE AS DOUBLE), 0.0), NULL) / NULLIF(IFF(T25.HAS_SPEND, COALESCE(CAST(T37.SPEND AS DOUBLE), 0.0), NULL), 0.0) AS ROAS,
    (
      (
        IFF(T25.KNOWN, COALESCE(CAST(T37.REVENUE AS DOUBLE), 0.0), NULL) - IFF(T25.HAS_SPEND, COALESCE(CAST(T37.SPEND AS DOUBLE), 0.0), NULL)
      ) / NULLIF(IFF(T25.HAS_SPEND, COALESCE(CAST(T37.SPEND AS DOUBLE), 0.0), NULL), 0.0)
    ) * 100.0 AS ROI_PCT,
    CAST(T37.TOUCH_CREDIT AS DOUBLE) / NULLIF(COALESCE(CAST(T37.CREDIT AS DOUBLE), 0.0), 0.0) AS AVG_TOUCHES,
    CAST(T37.DAY_CREDIT AS DOUBLE) / NULLIF(COALESCE(CAST(T37.CREDIT AS DOUBLE), 0.0), 0.0) AS AVG_DAYS_TO_CONVERT,
    (
      CAST(COALESCE(T37.LINKED_TOUCHES, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T37.TOUCHES, 0) AS DOUBLE), 0.0)
    ) * 100.0 AS TOUCH_MATCH_RATE_PCT,
    (
      CAST(COALESCE(T37.MATCHED_LEADS, 0) AS DOUBLE) / NULLIF(CAST(COALESCE(T37.LEADS, 0) AS DOUBLE), 0.0)
    ) * 100.0 AS LEAD_MATCH_RATE_PCT
  FROM (
    SELECT
      T35.ATTRIBUTION_MODEL,
      T35.CHANNEL,
      T35.PLATFORM,
      T35.CAMPAIGN_ID,
      T35.CONVERSION_MONTH,
      CAST(SUM(T35.CREDIT) AS DECIMAL(38, 18)) AS CREDIT,
      CAST(SUM(T35.REVENUE) AS DECIMAL(38, 18)) AS REVENUE,
      CAST(SUM(T35.TOUCH_CREDIT) AS DECIMAL(38, 18)) AS TOUCH_CREDIT,
      CAST(SUM(T35.DAY_CREDIT) AS DECIMAL(38, 18)) AS DAY_CREDIT,
      SUM(T35.TOUCHES) AS TOUCHES,
      SUM(T35.LINKED_TOUCHES) AS LINKED_TOUCHES,
      SUM(T35.LEADS) AS LEADS,
      SUM(T35.MATCHED_LEADS) AS MATCHED_LEADS,
      CAST(SUM(T35.SPEND) AS DECIMAL(38, 18)) AS SPEND,
      CAST(SUM(T35.IMPRESSIONS) AS DECIMAL(38, 18)) AS IMPRESSIONS,
      CAST(SUM(T35.CLICKS) AS DECIMAL(38, 18)) AS CLICKS
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T1.ATTRIBUTION_MODEL,
            T1.CHANNEL,
            COALESCE(T1.PLATFORM, 'none') AS PLATFORM,
            IFF(T1.PLATFORM IS NULL, 'none', T1.CAMPAIGN_ID) AS CAMPAIGN_ID,
            CAST(CAST(DATE_TRUNC('MONTH', T1.CONVERTED_AT) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH,
            CAST(T1.CREDIT AS DECIMAL(38, 18)) AS CREDIT,
            CAST(T1.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)) AS REVENUE,
            CAST(T1.CREDIT * T1.TOUCHES_IN_JOURNEY AS DECIMAL(38, 18)) AS TOUCH_CREDIT,
            CAST(T1.CREDIT * T1.DAYS_TO_CONVERT AS DECIMAL(38, 18)) AS DAY_CREDIT,
            CAST(NULL AS DECIMAL(38, 18)) AS SPEND,
            CAST(NULL AS DECIMAL(38, 18)) AS IMPRESSIONS,
            CAST(NULL AS DECIMAL(38, 18)) AS CLICKS,
            CAST(NULL AS BIGINT) AS TOUCHES,
            CAST(NULL AS BIGINT) AS LINKED_TOUCHES,
            CAST(NULL AS BIGINT) AS LEADS,
            CAST(NULL AS BIGINT) AS MATCHED_LEADS
          FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T1
        ) AS T21
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T24.ATTRIBUTION_MODEL,
            T32.CHANNEL,
            T32.PLATFORM,
            T32.CAMPAIGN_ID,
            T32.CONVERSION_MONTH,
            T32.CREDIT,
            T32.REVENUE,
            T32.TOUCH_CREDIT,
            T32.DAY_CREDIT,
            T32.SPEND,
            T32.IMPRESSIONS,
            T32.CLICKS,
            T32.TOUCHES,
            T32.LINKED_TOUCHES,
            T32.LEADS,
            T32.MATCHED_LEADS
          FROM (
            SELECT
              T30.*
              EXCLUDE (ATTRIBUTION_MODEL)
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS VARCHAR) AS ATTRIBUTION_MODEL,
                    'unattributed' AS CHANNEL,
                    COALESCE(CAST(NULL AS VARCHAR), 'none') AS PLATFORM,
                    IFF(CAST(NULL AS VARCHAR) IS NULL, 'none', CAST(NULL AS VARCHAR)) AS CAMPAIGN_ID,
                    CAST(CAST(DATE_TRUNC('MONTH', T10.CONVERTED_AT) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH,
                    CAST(1.0 AS DECIMAL(38, 18)) AS CREDIT,
                    CAST(T10.CONVERSION_VALUE AS DECIMAL(38, 18)) AS REVENUE,
                    CAST(NULL AS DECIMAL(38, 18)) AS TOUCH_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS DAY_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS SPEND,
                    CAST(NULL AS DECIMAL(38, 18)) AS IMPRESSIONS,
                    CAST(NULL AS DECIMAL(38, 18)) AS CLICKS,
                    CAST(NULL AS BIGINT) AS TOUCHES,
                    CAST(NULL AS BIGINT) AS LINKED_TOUCHES,
                    CAST(NULL AS BIGINT) AS LEADS,
                    CAST(NULL AS BIGINT) AS MATCHED_LEADS
                  FROM TIMELINE.CONVERSIONS AS T10
                  WHERE
                    NOT EXISTS(
                      SELECT
                        1
                      FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T6
                      WHERE
                        T10.CONVERSION_ID = T6.CONVERSION_ID
                    )
                ) AS T26
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS VARCHAR) AS ATTRIBUTION_MODEL,
                    T2.PLATFORM AS CHANNEL,
                    COALESCE(T2.PLATFORM, 'none') AS PLATFORM,
                    IFF(T2.PLATFORM IS NULL, 'none', T2.CAMPAIGN_ID) AS CAMPAIGN_ID,
                    CAST(CAST(DATE_TRUNC('MONTH', T2.DAY) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH,
                    CAST(NULL AS DECIMAL(38, 18)) AS CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS REVENUE,
                    CAST(NULL AS DECIMAL(38, 18)) AS TOUCH_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS DAY_CREDIT,
                    CAST(T2.SPEND AS DECIMAL(38, 18)) AS SPEND,
                    CAST(T2.IMPRESSIONS AS DECIMAL(38, 18)) AS IMPRESSIONS,
                    CAST(T2.CLICKS AS DECIMAL(38, 18)) AS CLICKS,
                    CAST(NULL AS BIGINT) AS TOUCHES,
                    CAST(NULL AS BIGINT) AS LINKED_TOUCHES,
                    CAST(NULL AS BIGINT) AS LEADS,
                    CAST(NULL AS BIGINT) AS MATCHED_LEADS
                  FROM TIMELINE.CAMPAIGN_DAYS AS T2
                  WHERE
                    T2.IN_FLIGHT
                ) AS T22
              ) AS T27
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS VARCHAR) AS ATTRIBUTION_MODEL,
                    COALESCE(
                      T11.CAMPAIGN_PLATFORM,
                      IFF(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T11.CHANNEL)), '-', '_'), ' ', '_'), '') IS NULL,
                        'unknown',
                        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T11.CHANNEL)), '-', '_'), ' ', '_'), '')
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
                      )
                    ) AS CHANNEL,
                    COALESCE(T11.CAMPAIGN_PLATFORM, 'none') AS PLATFORM,
                    IFF(T11.CAMPAIGN_PLATFORM IS NULL, 'none', T11.CAMPAIGN_ID) AS CAMPAIGN_ID,
                    CAST(CAST(DATE_TRUNC('MONTH', CAST(T11.TOUCHPOINT_TIMESTAMP AS DATE)) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH,
                    CAST(NULL AS DECIMAL(38, 18)) AS CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS REVENUE,
                    CAST(NULL AS DECIMAL(38, 18)) AS TOUCH_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS DAY_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS SPEND,
                    CAST(NULL AS DECIMAL(38, 18)) AS IMPRESSIONS,
                    CAST(NULL AS DECIMAL(38, 18)) AS CLICKS,
                    CAST(1 AS BIGINT) AS TOUCHES,
                    CAST(T17.PARTY IS NOT NULL AS BIGINT) AS LINKED_TOUCHES,
                    CAST(NULL AS BIGINT) AS LEADS,
                    CAST(NULL AS BIGINT) AS MATCHED_LEADS
                  FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T11
                  LEFT OUTER JOIN (
                    SELECT
                      T3.LEAD_ID AS LEAD,
                      T3.PARTY
                    FROM TIMELINE.LEAD_OUTCOMES AS T3
                  ) AS T17
                    ON T11.LEAD_ID = T17.LEAD
                ) AS T28
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    CAST(NULL AS VARCHAR) AS ATTRIBUTION_MODEL,
                    T3.CHANNEL,
                    COALESCE(T3.PLATFORM, 'none') AS PLATFORM,
                    IFF(T3.PLATFORM IS NULL, 'none', T3.CAMPAIGN_ID) AS CAMPAIGN_ID,
                    CAST(CAST(DATE_TRUNC('MONTH', T3.MQL_DATE) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH,
                    CAST(NULL AS DECIMAL(38, 18)) AS CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS REVENUE,
                    CAST(NULL AS DECIMAL(38, 18)) AS TOUCH_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS DAY_CREDIT,
                    CAST(NULL AS DECIMAL(38, 18)) AS SPEND,
                    CAST(NULL AS DECIMAL(38, 18)) AS IMPRESSIONS,
                    CAST(NULL AS DECIMAL(38, 18)) AS CLICKS,
                    CAST(NULL AS BIGINT) AS TOUCHES,
                    CAST(NULL AS BIGINT) AS LINKED_TOUCHES,
                    CAST(1 AS BIGINT) AS LEADS,
                    CAST(T3.PARTY IS NOT NULL AS BIGINT) AS MATCHED_LEADS
                  FROM TIMELINE.LEAD_OUTCOMES AS T3
                ) AS T23
              ) AS T29
            ) AS T30
          ) AS T32
          CROSS JOIN (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'linear' AS ATTRIBUTION_MODEL
              ) AS T7
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'time_decay' AS ATTRIBUTION_MODEL
              ) AS T8
            ) AS T15
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'position_based' AS ATTRIBUTION_MODEL
              ) AS T9
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'first_touch' AS ATTRIBUTION_MODEL
                ) AS T12
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'last_touch' AS ATTRIBUTION_MODEL
                ) AS T13
              ) AS T16
            ) AS T18
          ) AS T24
        ) AS T33
      ) AS T34
      WHERE
        T34.CONVERSION_MONTH IS NOT NULL
    ) AS T35
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS T37
  LEFT OUTER JOIN (
    SELECT
      T0.CAMPAIGN_NAME,
      T0.PLATFORM AS NAMED_PLATFORM,
      T0.CAMPAIGN_ID AS NAMED_CAMPAIGN,
      T0.TOTAL_SPEND IS NOT NULL AS HAS_SPEND,
      (
        COALESCE(T0.TOTAL_TOUCHPOINTS, 0) = 0
      )
      OR (
        COALESCE(T0.LINKED_TOUCHPOINTS, 0) > 0
      ) AS KNOWN
    FROM ENTITY.ENTITY_CAMPAIGNS AS T0
  ) AS T25
    ON T37.PLATFORM = T25.NAMED_PLATFORM AND T37.CAMPAIGN_ID = T25.NAMED_CAMPAIGN
) AS T38
