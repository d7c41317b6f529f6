SELECT
  T33.PLATFORM,
  T33.CAMPAIGN_ID,
  T33.VALID_FROM,
  T33.VALID_TO,
  T33.IS_CURRENT,
  T33.CHANGE_TYPE,
  T33.CAMPAIGN_NAME,
  T33.CAMPAIGN_TYPE,
  T33.CAMPAIGN_STATUS,
  T33.PREVIOUS_STATUS,
  T33.CAMPAIGN_LIFECYCLE_STAGE,
  T33.PREVIOUS_LIFECYCLE_STAGE,
  T33.IS_ACTIVE,
  T33.SPEND_BAND,
  T33.TOTAL_SPEND,
  T33.PREVIOUS_SPEND,
  T33.SPEND_CHANGE,
  T33.PERFORMANCE_TIER,
  T33.PREVIOUS_PERFORMANCE_TIER,
  T33.PERFORMANCE_SCORE,
  T33.PREVIOUS_PERFORMANCE_SCORE,
  T33.PERFORMANCE_DELTA,
  T33.TOTAL_TOUCHPOINTS,
  T33.TOTAL_LEADS_TOUCHED,
  T33.LINEAR_CONVERSIONS,
  T33.LINEAR_REVENUE,
  T33.LINEAR_CPA,
  T33.START_DATE,
  T33.END_DATE,
  T33.CAMPAIGN_CREATED_AT
FROM (
  SELECT
    T32.PLATFORM,
    T32.CAMPAIGN_ID,
    T32.VALID_FROM,
    T32.VALID_TO,
    T32.IS_CURRENT,
    T6.CAMPAIGN_NAME,
    T6.CAMPAIGN_TYPE,
    T32.CAMPAIGN_STATUS,
    T32.CAMPAIGN_LIFECYCLE_STAGE,
    T32.PERFORMANCE_TIER,
    T32.SPEND_BAND,
    T32.PREVIOUS_STATUS,
    T32.PREVIOUS_LIFECYCLE_STAGE,
    T32.PREVIOUS_SPEND,
    T32.PREVIOUS_PERFORMANCE_TIER,
    T32.PERFORMANCE_SCORE,
    T32.PREVIOUS_PERFORMANCE_SCORE,
    T32.START_DATE,
    T32.END_DATE,
    T6.CAMPAIGN_CREATED_AT,
    CASE
      WHEN T32.IS_FIRST
      THEN 'created'
      WHEN T32.CAMPAIGN_LIFECYCLE_STAGE_CHANGED
      AND NOT (
        T32.CAMPAIGN_STATUS_CHANGED
        AND (
          T32.PREVIOUS_STATUS IS NULL
        )
        AND COALESCE(
          T32.PREVIOUS_LIFECYCLE_STAGE = CASE
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'completed'
            )
            OR COALESCE(T32.DAY > T32.END_DATE, FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'scheduled'
            )
            OR COALESCE(T32.DAY < T32.START_DATE, FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'active'
            )
            OR (
              T32.START_DATE IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS VARCHAR)
          END,
          FALSE
        )
      )
      AND (
        T32.CAMPAIGN_LIFECYCLE_STAGE = 'running'
      )
      AND (
        T32.PREVIOUS_LIFECYCLE_STAGE = 'paused'
      )
      THEN 'resumed'
      WHEN T32.CAMPAIGN_LIFECYCLE_STAGE_CHANGED
      AND NOT (
        T32.CAMPAIGN_STATUS_CHANGED
        AND (
          T32.PREVIOUS_STATUS IS NULL
        )
        AND COALESCE(
          T32.PREVIOUS_LIFECYCLE_STAGE = CASE
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'completed'
            )
            OR COALESCE(T32.DAY > T32.END_DATE, FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'scheduled'
            )
            OR COALESCE(T32.DAY < T32.START_DATE, FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'active'
            )
            OR (
              T32.START_DATE IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS VARCHAR)
          END,
          FALSE
        )
      )
      AND (
        T32.CAMPAIGN_LIFECYCLE_STAGE = 'running'
      )
      THEN 'launched'
      WHEN T32.CAMPAIGN_LIFECYCLE_STAGE_CHANGED
      AND NOT (
        T32.CAMPAIGN_STATUS_CHANGED
        AND (
          T32.PREVIOUS_STATUS IS NULL
        )
        AND COALESCE(
          T32.PREVIOUS_LIFECYCLE_STAGE = CASE
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'completed'
            )
            OR COALESCE(T32.DAY > T32.END_DATE, FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'scheduled'
            )
            OR COALESCE(T32.DAY < T32.START_DATE, FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'active'
            )
            OR (
              T32.START_DATE IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS VARCHAR)
          END,
          FALSE
        )
      )
      AND T32.CAMPAIGN_LIFECYCLE_STAGE IN ('paused', 'completed')
      THEN T32.CAMPAIGN_LIFECYCLE_STAGE
      WHEN T32.CAMPAIGN_LIFECYCLE_STAGE_CHANGED
      AND NOT (
        T32.CAMPAIGN_STATUS_CHANGED
        AND (
          T32.PREVIOUS_STATUS IS NULL
        )
        AND COALESCE(
          T32.PREVIOUS_LIFECYCLE_STAGE = CASE
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'draft'
            THEN 'draft'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'completed'
            )
            OR COALESCE(T32.DAY > T32.END_DATE, FALSE)
            THEN 'completed'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'scheduled'
            )
            OR COALESCE(T32.DAY < T32.START_DATE, FALSE)
            THEN 'scheduled'
            WHEN COALESCE(CAST(NULL AS VARCHAR), '') = 'paused'
            THEN 'paused'
            WHEN (
              COALESCE(CAST(NULL AS VARCHAR), '') = 'active'
            )
            OR (
              T32.START_DATE IS NOT NULL
            )
            THEN 'running'
            ELSE CAST(NULL AS VARCHAR)
          END,
          FALSE
        )
      )
      THEN 'stage_change'
      WHEN T32.CAMPAIGN_STATUS_CHANGED AND (
        T32.PREVIOUS_STATUS IS NOT NULL
      )
      THEN 'status_change'
      WHEN T32.PERFORMANCE_TIER_CHANGED
      THEN 'tier_change'
      WHEN T32.SPEND_BAND_CHANGED
      THEN 'spend_change'
      ELSE 'initial_load'
    END AS CHANGE_TYPE,
    COALESCE(T32.CAMPAIGN_LIFECYCLE_STAGE = 'running', FALSE) AS IS_ACTIVE,
    T32.SPEND_TO_DATE AS TOTAL_SPEND,
    T32.SPEND_TO_DATE - T32.PREVIOUS_SPEND AS SPEND_CHANGE,
    T32.PERFORMANCE_SCORE - T32.PREVIOUS_PERFORMANCE_SCORE AS PERFORMANCE_DELTA,
    T32.TOUCHES_TO_DATE AS TOTAL_TOUCHPOINTS,
    T32.LEADS_TO_DATE AS TOTAL_LEADS_TOUCHED,
    IFF(T32.IS_ATTRIBUTABLE, T32.CONVERSIONS_TO_DATE, NULL) AS LINEAR_CONVERSIONS,
    IFF(T32.IS_ATTRIBUTABLE, T32.REVENUE_TO_DATE, NULL) AS LINEAR_REVENUE,
    T32.SPEND_TO_DATE / NULLIF(T32.CONVERSIONS_TO_DATE, 0.0) AS LINEAR_CPA
  FROM (
    SELECT
      T30.*
      EXCLUDE (_BEFORE_CAMPAIGN_LIFECYCLE_STAGE, _BEFORE_CAMPAIGN_STATUS, _BEFORE_PERFORMANCE_TIER, _BEFORE_SPEND_BAND, _FIRST)
    FROM (
      SELECT
        T29.PLATFORM,
        T29.CAMPAIGN_ID,
        T29.DAY,
        T29.SPEND_TO_DATE,
        T29.TOUCHES_TO_DATE,
        T29.LEADS_TO_DATE,
        T29.IS_ATTRIBUTABLE,
        T29.CONVERSIONS_TO_DATE,
        T29.REVENUE_TO_DATE,
        T29.PERFORMANCE_TIER,
        T29.PERFORMANCE_SCORE,
        T29.START_DATE,
        T29.END_DATE,
        T29.CAMPAIGN_STATUS,
        T29.CAMPAIGN_LIFECYCLE_STAGE,
        T29.SPEND_BAND,
        T29._FIRST,
        T29._BEFORE_CAMPAIGN_STATUS,
        T29._BEFORE_CAMPAIGN_LIFECYCLE_STAGE,
        T29._BEFORE_PERFORMANCE_TIER,
        T29._BEFORE_SPEND_BAND,
        T29.CAMPAIGN_STATUS_CHANGED,
        T29.CAMPAIGN_LIFECYCLE_STAGE_CHANGED,
        T29.PERFORMANCE_TIER_CHANGED,
        T29.SPEND_BAND_CHANGED,
        T29.VALID_FROM,
        T29.VALID_TO,
        T29.IS_FIRST,
        T29.PREVIOUS_STATUS,
        T29.PREVIOUS_LIFECYCLE_STAGE,
        T29.PREVIOUS_SPEND,
        T29.PREVIOUS_PERFORMANCE_TIER,
        T29.PREVIOUS_PERFORMANCE_SCORE,
        T29.VALID_TO IS NULL AS IS_CURRENT
      FROM (
        SELECT
          T28.PLATFORM,
          T28.CAMPAIGN_ID,
          T28.DAY,
          T28.SPEND_TO_DATE,
          T28.TOUCHES_TO_DATE,
          T28.LEADS_TO_DATE,
          T28.IS_ATTRIBUTABLE,
          T28.CONVERSIONS_TO_DATE,
          T28.REVENUE_TO_DATE,
          T28.PERFORMANCE_TIER,
          T28.PERFORMANCE_SCORE,
          T28.START_DATE,
          T28.END_DATE,
          T28.CAMPAIGN_STATUS,
          T28.CAMPAIGN_LIFECYCLE_STAGE,
          T28.SPEND_BAND,
          T28._FIRST,
          T28._BEFORE_CAMPAIGN_STATUS,
          T28._BEFORE_CAMPAIGN_LIFECYCLE_STAGE,
          T28._BEFORE_PERFORMANCE_TIER,
          T28._BEFORE_SPEND_BAND,
          T28.CAMPAIGN_STATUS_CHANGED,
          T28.CAMPAIGN_LIFECYCLE_STAGE_CHANGED,
          T28.PERFORMANCE_TIER_CHANGED,
          T28.SPEND_BAND_CHANGED,
          T28.DAY AS VALID_FROM,
          LEAD(T28.DAY) OVER (PARTITION BY T28.PLATFORM, T28.CAMPAIGN_ID ORDER BY T28.DAY ASC) AS VALID_TO,
          T28._FIRST AS IS_FIRST,
          LAG(T28.CAMPAIGN_STATUS) OVER (PARTITION BY T28.PLATFORM, T28.CAMPAIGN_ID ORDER BY T28.DAY ASC) AS PREVIOUS_STATUS,
          LAG(T28.CAMPAIGN_LIFECYCLE_STAGE) OVER (PARTITION BY T28.PLATFORM, T28.CAMPAIGN_ID ORDER BY T28.DAY ASC) AS PREVIOUS_LIFECYCLE_STAGE,
          LAG(T28.SPEND_TO_DATE) OVER (PARTITION BY T28.PLATFORM, T28.CAMPAIGN_ID ORDER BY T28.DAY ASC) AS PREVIOUS_SPEND,
          LAG(T28.PERFORMANCE_TIER) OVER (PARTITION BY T28.PLATFORM, T28.CAMPAIGN_ID ORDER BY T28.DAY ASC) AS PREVIOUS_PERFORMANCE_TIER,
          LAG(T28.PERFORMANCE_SCORE) OVER (PARTITION BY T28.PLATFORM, T28.CAMPAIGN_ID ORDER BY T28.DAY ASC) AS PREVIOUS_PERFORMANCE_SCORE
        FROM (
          SELECT
            T27.PLATFORM,
            T27.CAMPAIGN_ID,
            T27.DAY,
            T27.SPEND_TO_DATE,
            T27.TOUCHES_TO_DATE,
            T27.LEADS_TO_DATE,
            T27.IS_ATTRIBUTABLE,
            T27.CONVERSIONS_TO_DATE,
            T27.REVENUE_TO_DATE,
            T27.PERFORMANCE_TIER,
            T27.PERFORMANCE_SCORE,
            T27.START_DATE,
            T27.END_DATE,
            T27.CAMPAIGN_STATUS,
            T27.CAMPAIGN_LIFECYCLE_STAGE,
            T27.SPEND_BAND,
            T27._FIRST,
            T27._BEFORE_CAMPAIGN_STATUS,
            T27._BEFORE_CAMPAIGN_LIFECYCLE_STAGE,
            T27._BEFORE_PERFORMANCE_TIER,
            T27._BEFORE_SPEND_BAND,
            NOT (
              T27._FIRST
            )
            AND NOT (
              T27.CAMPAIGN_STATUS IS NOT DISTINCT FROM T27._BEFORE_CAMPAIGN_STATUS
            ) AS CAMPAIGN_STATUS_CHANGED,
            NOT (
              T27._FIRST
            )
            AND NOT (
              T27.CAMPAIGN_LIFECYCLE_STAGE IS NOT DISTINCT FROM T27._BEFORE_CAMPAIGN_LIFECYCLE_STAGE
            ) AS CAMPAIGN_LIFECYCLE_STAGE_CHANGED,
            NOT (
              T27._FIRST
            )
            AND NOT (
              T27.PERFORMANCE_TIER IS NOT DISTINCT FROM T27._BEFORE_PERFORMANCE_TIER
            ) AS PERFORMANCE_TIER_CHANGED,
            NOT (
              T27._FIRST
            )
            AND NOT (
              T27.SPEND_BAND IS NOT DISTINCT FROM T27._BEFORE_SPEND_BAND
            ) AS SPEND_BAND_CHANGED
          FROM (
            SELECT
              T26.PLATFORM,
              T26.CAMPAIGN_ID,
              T26.DAY,
              T26.SPEND_TO_DATE,
              T26.TOUCHES_TO_DATE,
              T26.LEADS_TO_DATE,
              T26.IS_ATTRIBUTABLE,
              T26.CONVERSIONS_TO_DATE,
              T26.REVENUE_TO_DATE,
              T26.PERFORMANCE_TIER,
              T26.PERFORMANCE_SCORE,
              T26.START_DATE,
              T26.END_DATE,
              T26.CAMPAIGN_STATUS,
              T26.CAMPAIGN_LIFECYCLE_STAGE,
              T26.SPEND_BAND,
              (
                ROW_NUMBER() OVER (PARTITION BY T26.PLATFORM, T26.CAMPAIGN_ID ORDER BY T26.DAY ASC) - 1
              ) = 0 AS _FIRST,
              LAG(T26.CAMPAIGN_STATUS) OVER (PARTITION BY T26.PLATFORM, T26.CAMPAIGN_ID ORDER BY T26.DAY ASC) AS _BEFORE_CAMPAIGN_STATUS,
              LAG(T26.CAMPAIGN_LIFECYCLE_STAGE) OVER (PARTITION BY T26.PLATFORM, T26.CAMPAIGN_ID ORDER BY T26.DAY ASC) AS _BEFORE_CAMPAIGN_LIFECYCLE_STAGE,
              LAG(T26.PERFORMANCE_TIER) OVER (PARTITION BY T26.PLATFORM, T26.CAMPAIGN_ID ORDER BY T26.DAY ASC) AS _BEFORE_PERFORMANCE_TIER,
              LAG(T26.SPEND_BAND) OVER (PARTITION BY T26.PLATFORM, T26.CAMPAIGN_ID ORDER BY T26.DAY ASC) AS _BEFORE_SPEND_BAND
            FROM (
              SELECT
                T8.PLATFORM,
                T8.CAMPAIGN_ID,
                T8.DAY,
                T8.SPEND_TO_DATE,
                T8.TOUCHES_TO_DATE,
                T8.LEADS_TO_DATE,
                T8.IS_ATTRIBUTABLE,
                T8.CONVERSIONS_TO_DATE,
                T8.REVENUE_TO_DATE,
                T8.PERFORMANCE_TIER,
                T8.PERFORMANCE_SCORE,
                T7.START_DATE,
                T7.END_DATE,
                T25.VALUE AS CAMPAIGN_STATUS,
                CASE
                  WHEN COALESCE(T25.VALUE, '') = 'draft'
                  THEN 'draft'
                  WHEN (
                    COALESCE(T25.VALUE, '') = 'completed'
                  )
                  OR COALESCE(T8.DAY > T7.END_DATE, FALSE)
                  THEN 'completed'
                  WHEN (
                    COALESCE(T25.VALUE, '') = 'scheduled'
                  )
                  OR COALESCE(T8.DAY < T7.START_DATE, FALSE)
                  THEN 'scheduled'
                  WHEN COALESCE(T25.VALUE, '') = 'paused'
                  THEN 'paused'
                  WHEN (
                    COALESCE(T25.VALUE, '') = 'active'
                  ) OR (
                    T7.START_DATE IS NOT NULL
                  )
                  THEN 'running'
                  ELSE CAST(NULL AS VARCHAR)
                END AS CAMPAIGN_LIFECYCLE_STAGE,
                IFF(
                  T8.SPEND_TO_DATE IS NOT NULL,
                  CASE
                    WHEN T8.SPEND_TO_DATE > 50000
                    THEN 'from 50k'
                    WHEN T8.SPEND_TO_DATE > 10000
                    THEN '10k-50k'
                    WHEN T8.SPEND_TO_DATE > 5000
                    THEN '5k-10k'
                    WHEN T8.SPEND_TO_DATE > 1000
                    THEN '1k-5k'
                    WHEN T8.SPEND_TO_DATE > 0
                    THEN 'under 1k'
                    ELSE 'none'
                  END,
                  CAST(NULL AS VARCHAR)
                ) AS SPEND_BAND
              FROM (
                SELECT
                  T1.PLATFORM,
                  T1.CAMPAIGN_ID,
                  T1.DAY,
                  T1.SPEND_TO_DATE,
                  T1.TOUCHES_TO_DATE,
                  T1.LEADS_TO_DATE,
                  T1.IS_ATTRIBUTABLE,
                  T1.CONVERSIONS_TO_DATE,
                  T1.REVENUE_TO_DATE,
                  T1.PERFORMANCE_TIER,
                  T1.PERFORMANCE_SCORE
                FROM TIMELINE.CAMPAIGN_DAYS AS T1
              ) AS T8
              INNER JOIN (
                SELECT
                  T0.PLATFORM,
                  T0.CAMPAIGN_ID,
                  T0.START_DATE,
                  T0.END_DATE
                FROM ENTITY.ENTITY_CAMPAIGNS AS T0
              ) AS T7
                ON T8.PLATFORM = T7.PLATFORM AND T8.CAMPAIGN_ID = T7.CAMPAIGN_ID
              LEFT OUTER JOIN (
                SELECT
                  T23.ENTITY_KEY,
                  T23.VALUE,
                  T23.VALID_FROM,
                  T23.VALID_TO,
                  T23.KNOWN_PLATFORM,
                  COALESCE(T23.VALID_TO, DATE_FROM_PARTS(9999, 12, 31)) AS KNOWN_TO
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T13.ENTITY_KEY,
                        T13.VALUE,
                        T13.VALID_FROM,
                        T13.VALID_TO,
                        'google_ads' AS KNOWN_PLATFORM
                      FROM (
                        SELECT
                          T9.ENTITY_KEY,
                          T9.VALUE,
                          T9.OBSERVED_AS_OF AS VALID_FROM,
                          LEAD(T9.OBSERVED_AS_OF) OVER (PARTITION BY T9.ENTITY_KEY ORDER BY T9.OBSERVED_AS_OF ASC) AS VALID_TO
                        FROM (
                          SELECT
                            *
                          FROM TAPDATA.OBSERVATIONS AS T2
                          WHERE
                            T2.SOURCE_TABLE = 'stg_marketing__google_ads_campaigns'
                            AND T2.ATTRIBUTE = 'campaign_status'
                            AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T9
                      ) AS T13
                    ) AS T17
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T14.ENTITY_KEY,
                        T14.VALUE,
                        T14.VALID_FROM,
                        T14.VALID_TO,
                        'facebook' AS KNOWN_PLATFORM
                      FROM (
                        SELECT
                          T10.ENTITY_KEY,
                          T10.VALUE,
                          T10.OBSERVED_AS_OF AS VALID_FROM,
                          LEAD(T10.OBSERVED_AS_OF) OVER (PARTITION BY T10.ENTITY_KEY ORDER BY T10.OBSERVED_AS_OF ASC) AS VALID_TO
                        FROM (
                          SELECT
                            *
                          FROM TAPDATA.OBSERVATIONS AS T2
                          WHERE
                            T2.SOURCE_TABLE = 'stg_marketing__facebook_ads_campaigns'
                            AND T2.ATTRIBUTE = 'campaign_status'
                            AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T10
                      ) AS T14
                    ) AS T18
                  ) AS T21
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        T15.ENTITY_KEY,
                        T15.VALUE,
                        T15.VALID_FROM,
                        T15.VALID_TO,
                        'linkedin' AS KNOWN_PLATFORM
                      FROM (
                        SELECT
                          T11.ENTITY_KEY,
                          T11.VALUE,
                          T11.OBSERVED_AS_OF AS VALID_FROM,
                          LEAD(T11.OBSERVED_AS_OF) OVER (PARTITION BY T11.ENTITY_KEY ORDER BY T11.OBSERVED_AS_OF ASC) AS VALID_TO
                        FROM (
                          SELECT
                            *
                          FROM TAPDATA.OBSERVATIONS AS T2
                          WHERE
                            T2.SOURCE_TABLE = 'stg_marketing__linkedin_ads_campaigns'
                            AND T2.ATTRIBUTE = 'campaign_status'
                            AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T11
                      ) AS T15
                    ) AS T19
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T16.ENTITY_KEY,
                        T16.VALUE,
                        T16.VALID_FROM,
                        T16.VALID_TO,
                        'iterable' AS KNOWN_PLATFORM
                      FROM (
                        SELECT
                          T12.ENTITY_KEY,
                          T12.VALUE,
                          T12.OBSERVED_AS_OF AS VALID_FROM,
                          LEAD(T12.OBSERVED_AS_OF) OVER (PARTITION BY T12.ENTITY_KEY ORDER BY T12.OBSERVED_AS_OF ASC) AS VALID_TO
                        FROM (
                          SELECT
                            *
                          FROM TAPDATA.OBSERVATIONS AS T2
                          WHERE
                            T2.SOURCE_TABLE = 'stg_marketing__iterable_campaigns'
                            AND T2.ATTRIBUTE = 'campaign_status'
                            AND T2.OBSERVED_AS_OF <= DATE_FROM_PARTS(2026, 6, 30)
                        ) AS T12
                      ) AS T16
                    ) AS T20
                  ) AS T22
                ) AS T23
              ) AS T25
                ON T8.PLATFORM = T25.KNOWN_PLATFORM
                AND T8.CAMPAIGN_ID = T25.ENTITY_KEY
                AND T8.DAY >= T25.VALID_FROM
                AND T8.DAY < T25.KNOWN_TO
            ) AS T26
          ) AS T27
          WHERE
            T27._FIRST
            OR (
              (
                NOT (
                  T27._FIRST
                )
                AND NOT (
                  T27.CAMPAIGN_STATUS IS NOT DISTINCT FROM T27._BEFORE_CAMPAIGN_STATUS
                )
              )
              OR (
                NOT (
                  T27._FIRST
                )
                AND NOT (
                  T27.CAMPAIGN_LIFECYCLE_STAGE IS NOT DISTINCT FROM T27._BEFORE_CAMPAIGN_LIFECYCLE_STAGE
                )
              )
              OR (
                NOT (
                  T27._FIRST
                )
                AND NOT (
                  T27.PERFORMANCE_TIER IS NOT DISTINCT FROM T27._BEFORE_PERFORMANCE_TIER
                )
              )
              OR (
                NOT (
                  T27._FIRST
                )
                AND NOT (
                  T27.SPEND_BAND IS NOT DISTINCT FROM T27._BEFORE_SPEND_BAND
                )
              )
            )
        ) AS T28
      ) AS T29
    ) AS T30
  ) AS T32
  INNER JOIN (
    SELECT
      T0.PLATFORM,
      T0.CAMPAIGN_ID,
      T0.CAMPAIGN_NAME,
      T0.CAMPAIGN_TYPE,
      T0.CAMPAIGN_CREATED_AT
    FROM ENTITY.ENTITY_CAMPAIGNS AS T0
  ) AS T6
    ON T32.PLATFORM = T6.PLATFORM AND T32.CAMPAIGN_ID = T6.CAMPAIGN_ID
) AS T33
