SELECT
  T32.CONVERSION_ID,
  T32.TOUCHPOINT_ID,
  T32.ATTRIBUTION_MODEL,
  T32.CONVERSION_TYPE,
  T32.CONVERTED_AT,
  T32.ACCOUNT_ID,
  T32.COMPANY_ID,
  T32.LEAD_ID,
  T32.TOUCHED_AT,
  T32.CHANNEL,
  T32.PLATFORM,
  T32.CAMPAIGN_ID,
  T32.TOUCH_POSITION,
  T32.TOUCHES_IN_JOURNEY,
  T32.DAYS_BEFORE_CONVERSION,
  T32.DAYS_TO_CONVERT,
  T32.CONVERSION_VALUE,
  T32.CREDIT,
  T32.CREDIT * CAST(T32.CONVERSION_VALUE AS DOUBLE) AS ATTRIBUTED_REVENUE
FROM (
  SELECT
    T31.*
    EXCLUDE (AGE, WEIGHT, WEIGHTS)
  FROM (
    SELECT
      T30.CONVERSION_ID,
      T30.CONVERSION_TYPE,
      T30.PARTY,
      T30.ACCOUNT_ID,
      T30.COMPANY_ID,
      T30.CONVERTED_AT,
      T30.CONVERSION_VALUE,
      T30.TOUCHPOINT_ID,
      T30.LEAD_ID,
      T30.CAMPAIGN_ID,
      T30.TOUCHED_AT,
      T30.PLATFORM,
      T30.CHANNEL,
      T30.DAYS_BEFORE_CONVERSION,
      T30.TOUCH_POSITION,
      T30.TOUCHES_IN_JOURNEY,
      T30.DAYS_TO_CONVERT,
      T30.AGE,
      T30.WEIGHT,
      T30.WEIGHTS,
      T30.ATTRIBUTION_MODEL,
      CASE
        WHEN T30.ATTRIBUTION_MODEL = 'first_touch'
        THEN IFF(T30.TOUCH_POSITION = 1, 1.0, 0.0)
        WHEN T30.ATTRIBUTION_MODEL = 'last_touch'
        THEN IFF(T30.TOUCH_POSITION = T30.TOUCHES_IN_JOURNEY, 1.0, 0.0)
        WHEN T30.ATTRIBUTION_MODEL = 'linear'
        THEN 1.0 / CAST(T30.TOUCHES_IN_JOURNEY AS DOUBLE)
        WHEN T30.ATTRIBUTION_MODEL = 'time_decay'
        THEN CAST(T30.WEIGHT AS DOUBLE) / CAST(T30.WEIGHTS AS DOUBLE)
        ELSE CASE
          WHEN T30.TOUCHES_IN_JOURNEY = 1
          THEN 1.0
          WHEN (
            T30.TOUCHES_IN_JOURNEY = 2
          ) AND (
            T30.TOUCH_POSITION = 1
          )
          THEN 0.5
          WHEN T30.TOUCHES_IN_JOURNEY = 2
          THEN 0.5
          WHEN T30.TOUCH_POSITION = 1
          THEN 0.4
          WHEN T30.TOUCH_POSITION = T30.TOUCHES_IN_JOURNEY
          THEN 0.4
          ELSE 0.19999999999999996 / CAST(NULLIF(T30.TOUCHES_IN_JOURNEY - 2, 0) AS DOUBLE)
        END
      END AS CREDIT
    FROM (
      SELECT
        T29.CONVERSION_ID,
        T29.CONVERSION_TYPE,
        T29.PARTY,
        T29.ACCOUNT_ID,
        T29.COMPANY_ID,
        T29.CONVERTED_AT,
        T29.CONVERSION_VALUE,
        T29.TOUCHPOINT_ID,
        T29.LEAD_ID,
        T29.CAMPAIGN_ID,
        T29.TOUCHED_AT,
        T29.PLATFORM,
        T29.CHANNEL,
        T29.DAYS_BEFORE_CONVERSION,
        T29.TOUCH_POSITION,
        T29.TOUCHES_IN_JOURNEY,
        T29.DAYS_TO_CONVERT,
        T29.AGE,
        T29.WEIGHT,
        T29.WEIGHTS,
        T17.ATTRIBUTION_MODEL
      FROM (
        SELECT
          T27.CONVERSION_ID,
          T27.CONVERSION_TYPE,
          T27.PARTY,
          T27.ACCOUNT_ID,
          T27.COMPANY_ID,
          T27.CONVERTED_AT,
          T27.CONVERSION_VALUE,
          T27.TOUCHPOINT_ID,
          T27.LEAD_ID,
          T27.CAMPAIGN_ID,
          T27.TOUCHED_AT,
          T27.PLATFORM,
          T27.CHANNEL,
          T27.DAYS_BEFORE_CONVERSION,
          T27.TOUCH_POSITION,
          T27.TOUCHES_IN_JOURNEY,
          T27.DAYS_TO_CONVERT,
          T27.AGE,
          T27.WEIGHT,
          CAST(SUM(T27.WEIGHT) OVER (
            PARTITION BY T27.CONVERSION_ID
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DECIMAL(38, 18)) AS WEIGHTS
        FROM (
          SELECT
            T26.CONVERSION_ID,
            T26.CONVERSION_TYPE,
            T26.PARTY,
            T26.ACCOUNT_ID,
            T26.COMPANY_ID,
            T26.CONVERTED_AT,
            T26.CONVERSION_VALUE,
            T26.TOUCHPOINT_ID,
            T26.LEAD_ID,
            T26.CAMPAIGN_ID,
            T26.TOUCHED_AT,
            T26.PLATFORM,
            T26.CHANNEL,
            T26.DAYS_BEFORE_CONVERSION,
            T26.TOUCH_POSITION,
            T26.TOUCHES_IN_JOURNEY,
            T26.DAYS_TO_CONVERT,
            T26.AGE,
            CAST(POWER(2.0, (
              -(
                T26.AGE
              ) / 7.0
            )) AS DECIMAL(38, 18)) AS WEIGHT
          FROM (
            SELECT
              T25.CONVERSION_ID,
              T25.CONVERSION_TYPE,
              T25.PARTY,
              T25.ACCOUNT_ID,
              T25.COMPANY_ID,
              T25.CONVERTED_AT,
              T25.CONVERSION_VALUE,
              T25.TOUCHPOINT_ID,
              T25.LEAD_ID,
              T25.CAMPAIGN_ID,
              T25.TOUCHED_AT,
              T25.PLATFORM,
              T25.CHANNEL,
              T25.DAYS_BEFORE_CONVERSION,
              T25.TOUCH_POSITION,
              T25.TOUCHES_IN_JOURNEY,
              T25.DAYS_TO_CONVERT,
              T25.DAYS_BEFORE_CONVERSION - MIN(T25.DAYS_BEFORE_CONVERSION) OVER (
                PARTITION BY T25.CONVERSION_ID
                ORDER BY NULL ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS AGE
            FROM (
              SELECT
                T24.CONVERSION_ID,
                T24.CONVERSION_TYPE,
                T24.PARTY,
                T24.ACCOUNT_ID,
                T24.COMPANY_ID,
                T24.CONVERTED_AT,
                T24.CONVERSION_VALUE,
                T24.TOUCHPOINT_ID,
                T24.LEAD_ID,
                T24.CAMPAIGN_ID,
                T24.TOUCHED_AT,
                T24.PLATFORM,
                T24.CHANNEL,
                T24.DAYS_BEFORE_CONVERSION,
                (
                  ROW_NUMBER() OVER (PARTITION BY T24.CONVERSION_ID ORDER BY T24.TOUCHED_AT ASC, T24.TOUCHPOINT_ID ASC) - 1
                ) + 1 AS TOUCH_POSITION,
                COUNT(*) OVER (
                  PARTITION BY T24.CONVERSION_ID
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS TOUCHES_IN_JOURNEY,
                MAX(T24.DAYS_BEFORE_CONVERSION) OVER (
                  PARTITION BY T24.CONVERSION_ID
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS DAYS_TO_CONVERT
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T22.CONVERSION_ID,
                    T22.CONVERSION_TYPE,
                    T22.PARTY,
                    T22.ACCOUNT_ID,
                    T22.COMPANY_ID,
                    T22.CONVERTED_AT,
                    T22.CONVERSION_VALUE,
                    T22.TOUCHPOINT_ID,
                    T22.LEAD_ID,
                    T22.CAMPAIGN_ID,
                    T22.TOUCHED_AT,
                    T22.PLATFORM,
                    T22.CHANNEL,
                    CAST(DATEDIFF(
                      MICROSECOND,
                      T22.TOUCHED_AT,
                      CAST(CAST(CAST(DATEADD(DAY, 1, T22.CONVERTED_AT) AS TIMESTAMPNTZ) AS DATE) AS TIMESTAMPNTZ)
                    ) AS DOUBLE) / 86400000000.0 AS DAYS_BEFORE_CONVERSION
                  FROM (
                    SELECT
                      T12.CONVERSION_ID,
                      T12.CONVERSION_TYPE,
                      T12.PARTY,
                      T12.ACCOUNT_ID,
                      T12.COMPANY_ID,
                      T12.CONVERTED_AT,
                      T12.CONVERSION_VALUE,
                      T21.TOUCHPOINT_ID,
                      T21.LEAD_ID,
                      T21.CAMPAIGN_ID,
                      T21.TOUCHED_AT,
                      T21.PLATFORM,
                      T21.CHANNEL
                    FROM (
                      SELECT
                        T0.*
                        EXCLUDE (CONTACT_ID)
                      FROM TIMELINE.CONVERSIONS AS T0
                    ) AS T12
                    INNER JOIN (
                      SELECT
                        T19.TOUCHPOINT_ID,
                        T19.LEAD_ID,
                        T19.PARTY,
                        T19.CAMPAIGN_ID,
                        T19.TOUCHPOINT_TIMESTAMP AS TOUCHED_AT,
                        T19.CAMPAIGN_PLATFORM AS PLATFORM,
                        COALESCE(
                          T19.CAMPAIGN_PLATFORM,
                          IFF(
                            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.CHANNEL)), '-', '_'), ' ', '_'), '') IS NULL,
                            'unknown',
                            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.CHANNEL)), '-', '_'), ' ', '_'), '')
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
                        ) AS CHANNEL
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            T9.TOUCHPOINT_ID,
                            T9.LEAD_ID,
                            T9.CAMPAIGN_ID,
                            T9.CAMPAIGN_PLATFORM,
                            T9.CAMPAIGN_NAME,
                            T9.CHANNEL,
                            T9.CHANNEL_GROUP,
                            T9.MEDIUM,
                            T9.SOURCE,
                            T9.CONTENT,
                            T9.ATTRIBUTION_WEIGHT,
                            T9.NORMALIZED_ATTRIBUTION_WEIGHT,
                            T9.TOUCHPOINT_POSITION,
                            T9.POSITION_IN_JOURNEY,
                            T9.TOUCHPOINT_TIMESTAMP,
                            T9.IS_ORPHAN,
                            T9.IS_ORPHAN_CAMPAIGN,
                            T9.DATA_QUALITY_FLAG,
                            T9.CREATED_AT,
                            T15.LEAD,
                            T15.PARTY
                          FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T9
                          INNER JOIN (
                            SELECT
                              T2.LEAD_ID AS LEAD,
                              T2.PARTY
                            FROM TIMELINE.LEAD_OUTCOMES AS T2
                          ) AS T15
                            ON T9.LEAD_ID = T15.LEAD
                        ) AS T18
                        WHERE
                          T18.PARTY IS NOT NULL AND T18.TOUCHPOINT_TIMESTAMP IS NOT NULL
                      ) AS T19
                    ) AS T21
                      ON T12.PARTY = T21.PARTY
                  ) AS T22
                ) AS T23
                WHERE
                  T23.DAYS_BEFORE_CONVERSION > 0 AND T23.DAYS_BEFORE_CONVERSION <= 90
              ) AS T24
            ) AS T25
          ) AS T26
        ) AS T27
      ) AS T29
      CROSS JOIN (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              'linear' AS ATTRIBUTION_MODEL
          ) AS T5
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'time_decay' AS ATTRIBUTION_MODEL
          ) AS T6
        ) AS T11
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              'position_based' AS ATTRIBUTION_MODEL
          ) AS T7
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'first_touch' AS ATTRIBUTION_MODEL
            ) AS T3
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'last_touch' AS ATTRIBUTION_MODEL
            ) AS T4
          ) AS T10
        ) AS T14
      ) AS T17
    ) AS T30
  ) AS T31
) AS T32
