WITH T1 AS (
  SELECT
    T0.ID,
    T0.NAME,
    T0.STATUS,
    T0.OBJECTIVE,
    T0.CREATED_TIME,
    T0.START_TIME,
    T0.STOP_TIME,
    T0.DAILY_BUDGET,
    T0.LIFETIME_BUDGET,
    T0.IMPRESSIONS,
    T0.CLICKS,
    T0.SPEND,
    T0.ACTIONS,
    T0.CREATED_AT
  FROM RAW.FACEBOOK_ADS_CAMPAIGNS AS T0
), REPEATS_IN_FACEBOOK_ADS_CAMPAIGNS AS (
  SELECT
    *
  FROM (
    SELECT
      T3.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T0.ID,
        T0.CREATED_TIME
      FROM RAW.FACEBOOK_ADS_CAMPAIGNS AS T0
      WHERE
        NOT (
          COALESCE(
            T0.CREATED_TIME >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T15.OBJECTIVE,
  T15.DAILY_BUDGET,
  T15.LIFETIME_BUDGET,
  T15.START_DATE,
  T15.END_DATE,
  T15.IMPRESSIONS,
  T15.CLICKS,
  T15.SPEND,
  T15.CONVERSIONS,
  T15.ACTIONS,
  T15.ACTION_COUNT,
  T15.UNREAD_ACTION_COUNT,
  (
    CAST(T15.CLICKS AS DOUBLE) / NULLIF(CAST(T15.IMPRESSIONS AS DOUBLE), 0.0)
  ) * 100.0 AS CLICK_THROUGH_RATE,
  CAST(T15.SPEND AS DOUBLE) / NULLIF(CAST(T15.CLICKS AS DOUBLE), 0.0) AS COST_PER_CLICK,
  (
    CAST(T15.SPEND AS DOUBLE) / NULLIF(CAST(T15.IMPRESSIONS AS DOUBLE), 0.0)
  ) * 1000.0 AS COST_PER_THOUSAND_IMPRESSIONS,
  CAST(T15.SPEND AS DOUBLE) / NULLIF(T15.CONVERSIONS, 0.0) AS COST_PER_CONVERSION,
  (
    T15.CONVERSIONS / NULLIF(CAST(T15.CLICKS AS DOUBLE), 0.0)
  ) * 100.0 AS CONVERSION_RATE,
  T15.CREATED_TIME,
  T15.START_TIME,
  T15.STOP_TIME,
  T15.CREATED_AT
FROM (
  SELECT
    T14.ID AS CAMPAIGN_ID,
    T14.OBJECTIVE,
    T14.ACTIONS,
    T14.CREATED_TIME,
    T14.START_TIME,
    T14.STOP_TIME,
    T14.CREATED_AT,
    NULLIF(TRIM(T14.NAME, ' \t\n\r\f'), '') AS CAMPAIGN_NAME,
    T14.STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'active'
        WHEN 'paused'
        THEN 'paused'
        WHEN 'completed'
        THEN 'completed'
        WHEN 'archived'
        THEN 'completed'
        WHEN 'deleted'
        THEN 'completed'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'draft'
        THEN 'draft'
        ELSE 'unmapped'
      END
    ) AS CAMPAIGN_STATUS,
    CAST(CAST(IFF(ABS(T14.DAILY_BUDGET) < 1000000000000000.0, T14.DAILY_BUDGET, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS DAILY_BUDGET,
    CAST(CAST(IFF(ABS(T14.LIFETIME_BUDGET) < 1000000000000000.0, T14.LIFETIME_BUDGET, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS LIFETIME_BUDGET,
    CAST(T14.START_TIME AS DATE) AS START_DATE,
    CAST(T14.STOP_TIME AS DATE) AS END_DATE,
    IFF(T14.IMPRESSIONS >= 0, T14.IMPRESSIONS, NULL) AS IMPRESSIONS,
    IFF(T14.CLICKS >= 0, T14.CLICKS, NULL) AS CLICKS,
    CAST(CAST(IFF(
      ABS(IFF(T14.SPEND >= 0, T14.SPEND, NULL)) < 1000000000000000.0,
      IFF(T14.SPEND >= 0, T14.SPEND, NULL),
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS SPEND,
    CASE
      WHEN COALESCE(ARRAY_SIZE(AS_ARRAY(T14.ACTIONS)), 0) > 0
      THEN 0.0 + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 0), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 0), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 0), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 0), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 0), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 1), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 1), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 1), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 1), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 1), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 2), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 2), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 2), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 2), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 2), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 3), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 3), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 3), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 3), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 3), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 4), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 4), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 4), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 4), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 4), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 5), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 5), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 5), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 5), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 5), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 6), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 6), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 6), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 6), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 6), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 7), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 7), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 7), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 7), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 7), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 8), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 8), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 8), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 8), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 8), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 9), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 9), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 9), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 9), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 9), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 10), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 10), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 10), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 10), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 10), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 11), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 11), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 11), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 11), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 11), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 12), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 12), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 12), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 12), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 12), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 13), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 13), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 13), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 13), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 13), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 14), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 14), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 14), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 14), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 14), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END + CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 15), 'action_type'), '')) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 15), 'value'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 15), 'value'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ) >= 0
        )
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 15), 'value'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T14.ACTIONS, 15), 'value'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE 0.0
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS CONVERSIONS,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T14.ACTIONS)), 0) AS ACTION_COUNT,
    CASE
      WHEN COALESCE(ARRAY_SIZE(AS_ARRAY(T14.ACTIONS)), 0) > 16
      THEN COALESCE(ARRAY_SIZE(AS_ARRAY(T14.ACTIONS)), 0) - 16
      ELSE 0
    END AS UNREAD_ACTION_COUNT
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
            T2.CREATED_TIME >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
            FROM REPEATS_IN_FACEBOOK_ADS_CAMPAIGNS AS T6
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
            T10.OBJECTIVE,
            T10.CREATED_TIME,
            T10.START_TIME,
            T10.STOP_TIME,
            T10.DAILY_BUDGET,
            T10.LIFETIME_BUDGET,
            T10.IMPRESSIONS,
            T10.CLICKS,
            T10.SPEND,
            T10.ACTIONS,
            T10.CREATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T10.ID
              ORDER BY T10.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T10.ID, '<null>'),
                COALESCE(T10.NAME, '<null>'),
                COALESCE(T10.STATUS, '<null>'),
                COALESCE(T10.OBJECTIVE, '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.CREATED_TIME, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.START_TIME, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.STOP_TIME, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(CAST(T10.DAILY_BUDGET AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.LIFETIME_BUDGET AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.IMPRESSIONS AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.CLICKS AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.SPEND AS VARCHAR), '<null>'),
                COALESCE(CAST(T10.ACTIONS AS VARCHAR), '<null>'),
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
                    T2.CREATED_TIME >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T2.ID IN (
                  SELECT
                    T6.ID
                  FROM REPEATS_IN_FACEBOOK_ADS_CAMPAIGNS AS T6
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
