WITH T1 AS (
  SELECT
    T0.ID,
    T0.NAME,
    T0.STATUS,
    T0.CAMPAIGN_TYPE,
    T0.ADVERTISING_CHANNEL_TYPE,
    T0.START_DATE,
    T0.END_DATE,
    T0.BUDGET_AMOUNT,
    T0.TARGET_CPA,
    T0.IMPRESSIONS,
    T0.CLICKS,
    T0.COST,
    T0.CONVERSIONS,
    T0.CREATED_AT
  FROM RAW.GOOGLE_ADS_CAMPAIGNS AS T0
), REPEATS_IN_GOOGLE_ADS_CAMPAIGNS AS (
  SELECT
    *
  FROM (
    SELECT
      T3.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T0.ID,
        T0.CREATED_AT
      FROM RAW.GOOGLE_ADS_CAMPAIGNS AS T0
      WHERE
        NOT (
          COALESCE(
            T0.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T0.ID >= '!'
          ) OR (
            TRIM(T0.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T3
    GROUP BY
      1
  ) AS T4
  WHERE
    T4.COPIES > 1
)
SELECT
  T15.CAMPAIGN_ID,
  T15.CAMPAIGN_NAME,
  T15.STATUS,
  T15.CAMPAIGN_STATUS,
  T15.CAMPAIGN_TYPE,
  T15.ADVERTISING_CHANNEL_TYPE,
  T15.START_DATE,
  T15.END_DATE,
  T15.BUDGET_AMOUNT,
  T15.TARGET_CPA,
  T15.IMPRESSIONS,
  T15.CLICKS,
  T15.COST,
  T15.CONVERSIONS,
  (
    CAST(T15.CLICKS AS DOUBLE) / NULLIF(CAST(T15.IMPRESSIONS AS DOUBLE), 0.0)
  ) * 100.0 AS CLICK_THROUGH_RATE,
  CAST(T15.COST AS DOUBLE) / NULLIF(CAST(T15.CLICKS AS DOUBLE), 0.0) AS COST_PER_CLICK,
  (
    CAST(T15.COST AS DOUBLE) / NULLIF(CAST(T15.IMPRESSIONS AS DOUBLE), 0.0)
  ) * 1000.0 AS COST_PER_THOUSAND_IMPRESSIONS,
  CAST(T15.COST AS DOUBLE) / NULLIF(T15.CONVERSIONS, 0.0) AS COST_PER_CONVERSION,
  (
    T15.CONVERSIONS / NULLIF(CAST(T15.CLICKS AS DOUBLE), 0.0)
  ) * 100.0 AS CONVERSION_RATE,
  T15.CREATED_AT
FROM (
  SELECT
    T14.ID AS CAMPAIGN_ID,
    T14.CAMPAIGN_TYPE,
    T14.ADVERTISING_CHANNEL_TYPE,
    T14.START_DATE,
    T14.END_DATE,
    T14.CREATED_AT,
    NULLIF(TRIM(T14.NAME, ' \t\n\r\f'), '') AS CAMPAIGN_NAME,
    T14.STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'enabled'
        THEN 'active'
        WHEN 'paused'
        THEN 'paused'
        WHEN 'ended'
        THEN 'completed'
        WHEN 'removed'
        THEN 'completed'
        WHEN 'pending'
        THEN 'scheduled'
        ELSE 'unmapped'
      END
    ) AS CAMPAIGN_STATUS,
    CAST(CAST(IFF(ABS(T14.BUDGET_AMOUNT) < 1000000000000000.0, T14.BUDGET_AMOUNT, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS BUDGET_AMOUNT,
    CAST(CAST(IFF(ABS(T14.TARGET_CPA) < 1000000000000000.0, T14.TARGET_CPA, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS TARGET_CPA,
    IFF(T14.IMPRESSIONS >= 0, T14.IMPRESSIONS, NULL) AS IMPRESSIONS,
    IFF(T14.CLICKS >= 0, T14.CLICKS, NULL) AS CLICKS,
    CAST(CAST(IFF(
      ABS(IFF(T14.COST >= 0, T14.COST, NULL)) < 1000000000000000.0,
      IFF(T14.COST >= 0, T14.COST, NULL),
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS COST,
    CAST(IFF(T14.CONVERSIONS >= 0, T14.CONVERSIONS, NULL) AS DOUBLE) AS CONVERSIONS
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM T1 AS T2
      WHERE
        NOT (
          COALESCE(
            T2.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T2.ID >= '!'
          ) OR (
            TRIM(T2.ID, ' \t\n\r\f') <> ''
          )
        )
        AND NOT (
          T2.ID IN (
            SELECT
              T6.ID
            FROM REPEATS_IN_GOOGLE_ADS_CAMPAIGNS AS T6
          )
        )
    ) AS T9
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T12.*
        EXCLUDE (VERSION_RANK)
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T10.ID,
            T10.NAME,
            T10.STATUS,
            T10.CAMPAIGN_TYPE,
            T10.ADVERTISING_CHANNEL_TYPE,
            T10.START_DATE,
            T10.END_DATE,
            T10.BUDGET_AMOUNT,
            T10.TARGET_CPA,
            T10.IMPRESSIONS,
            T10.CLICKS,
            T10.COST,
            T10.CONVERSIONS,
            T10.CREATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T10.ID
              ORDER BY T10.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T10.ID, '<null>'),
                COALESCE(T10.NAME, '<null>'),
                COALESCE(T10.STATUS, '<null>'),
                COALESCE(T10.CAMPAIGN_TYPE, '<null>'),
                COALESCE(T10.ADVERTISING_CHANNEL_TYPE, '<null>'),
                COALESCE(TO_VARCHAR(T10.START_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(TO_VARCHAR(T10.END_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(CAST(T10.BUDGET_AMOUNT AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.TARGET_CPA AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.IMPRESSIONS AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.CLICKS AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.COST AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.CONVERSIONS AS VARCHAR), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
              FROM T1 AS T2
              WHERE
                NOT (
                  COALESCE(
                    T2.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T2.ID IN (
                  SELECT
                    T6.ID
                  FROM REPEATS_IN_GOOGLE_ADS_CAMPAIGNS AS T6
                )
            ) AS T8
          ) AS T10
        ) AS T11
        WHERE
          T11.VERSION_RANK = 0
      ) AS T12
    ) AS T13
  ) AS T14
) AS T15
