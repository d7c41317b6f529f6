WITH T1 AS (
  SELECT
    T0.ID,
    T0.NAME,
    T0.CAMPAIGN_TYPE,
    T0.STATUS,
    T0.CREATED_AT_SOURCE,
    T0.UPDATED_AT_SOURCE,
    T0.START_AT,
    T0.ENDED_AT,
    T0.SEND_SIZE,
    T0.MESSAGE_MEDIUM,
    T0.LABELS,
    T0.CREATED_AT
  FROM RAW.ITERABLE_CAMPAIGNS AS T0
), REPEATS_IN_ITERABLE_CAMPAIGNS AS (
  SELECT
    *
  FROM (
    SELECT
      T3.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T0.ID,
        T0.CREATED_AT_SOURCE
      FROM RAW.ITERABLE_CAMPAIGNS AS T0
      WHERE
        NOT (
          COALESCE(
            T0.CREATED_AT_SOURCE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T15.CAMPAIGN_TYPE,
  T15.STATUS,
  T15.CAMPAIGN_STATUS,
  T15.MESSAGE_MEDIUM,
  T15.LABELS,
  T15.SEND_SIZE,
  T15.START_DATE,
  T15.END_DATE,
  T15.START_AT,
  T15.ENDED_AT,
  T15.CREATED_AT_SOURCE,
  T15.UPDATED_AT_SOURCE,
  T15.CREATED_AT
FROM (
  SELECT
    T14.ID AS CAMPAIGN_ID,
    T14.CAMPAIGN_TYPE,
    T14.MESSAGE_MEDIUM,
    T14.START_AT,
    T14.ENDED_AT,
    T14.CREATED_AT_SOURCE,
    T14.UPDATED_AT_SOURCE,
    T14.CREATED_AT,
    NULLIF(TRIM(T14.NAME, ' \t\n\r\f'), '') AS CAMPAIGN_NAME,
    T14.STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T14.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'sent'
        THEN 'completed'
        WHEN 'finished'
        THEN 'completed'
        WHEN 'archived'
        THEN 'completed'
        WHEN 'aborted'
        THEN 'completed'
        WHEN 'running'
        THEN 'active'
        WHEN 'starting'
        THEN 'active'
        WHEN 'recurring'
        THEN 'active'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'ready'
        THEN 'scheduled'
        WHEN 'draft'
        THEN 'draft'
        ELSE 'unmapped'
      END
    ) AS CAMPAIGN_STATUS,
    NULLIF(TRIM(T14.LABELS, ' \t\n\r\f'), '') AS LABELS,
    IFF(T14.SEND_SIZE >= 0, T14.SEND_SIZE, NULL) AS SEND_SIZE,
    CAST(T14.START_AT AS DATE) AS START_DATE,
    CAST(T14.ENDED_AT AS DATE) AS END_DATE
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
            T2.CREATED_AT_SOURCE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
            FROM REPEATS_IN_ITERABLE_CAMPAIGNS AS T6
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
            T10.CAMPAIGN_TYPE,
            T10.STATUS,
            T10.CREATED_AT_SOURCE,
            T10.UPDATED_AT_SOURCE,
            T10.START_AT,
            T10.ENDED_AT,
            T10.SEND_SIZE,
            T10.MESSAGE_MEDIUM,
            T10.LABELS,
            T10.CREATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T10.ID
              ORDER BY T10.UPDATED_AT_SOURCE DESC NULLS LAST, T10.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T10.ID, '<null>'),
                COALESCE(T10.NAME, '<null>'),
                COALESCE(T10.CAMPAIGN_TYPE, '<null>'),
                COALESCE(T10.STATUS, '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.CREATED_AT_SOURCE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.UPDATED_AT_SOURCE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.START_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T10.ENDED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(CAST(T10.SEND_SIZE AS VARCHAR), '<null>'),
                COALESCE(T10.MESSAGE_MEDIUM, '<null>'),
                COALESCE(T10.LABELS, '<null>'),
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
                    T2.CREATED_AT_SOURCE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T2.ID IN (
                  SELECT
                    T6.ID
                  FROM REPEATS_IN_ITERABLE_CAMPAIGNS AS T6
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
