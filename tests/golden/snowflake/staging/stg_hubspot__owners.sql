WITH T1 AS (
  SELECT
    T0.ID,
    T0.EMAIL,
    T0.FIRSTNAME,
    T0.LASTNAME,
    T0.USERID,
    T0.CREATEDAT,
    T0.UPDATEDAT,
    T0.ARCHIVED,
    T0.CREATED_AT
  FROM RAW.HUBSPOT_OWNERS AS T0
), REPEATS_IN_HUBSPOT_OWNERS AS (
  SELECT
    *
  FROM (
    SELECT
      T3.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T0.ID,
        T0.CREATEDAT
      FROM RAW.HUBSPOT_OWNERS AS T0
      WHERE
        NOT (
          COALESCE(
            T0.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T14.ID AS OWNER_ID,
  CAST(T14.USERID AS VARCHAR) AS USER_ID,
  LOWER(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), '')) AS EMAIL,
  NULLIF(TRIM(T14.FIRSTNAME, ' \t\n\r\f'), '') AS FIRST_NAME,
  NULLIF(TRIM(T14.LASTNAME, ' \t\n\r\f'), '') AS LAST_NAME,
  NULLIF(
    REGEXP_REPLACE(
      CONCAT(
        IFF(
          NULLIF(TRIM(T14.FIRSTNAME, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T14.FIRSTNAME, ' \t\n\r\f'), ''), ' ')
        ),
        IFF(
          NULLIF(TRIM(T14.LASTNAME, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T14.LASTNAME, ' \t\n\r\f'), ''), ' ')
        )
      ),
      '\\ $',
      ''
    ),
    ''
  ) AS FULL_NAME,
  CASE
    WHEN REGEXP_LIKE(
      NULLIF(TRIM(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), ' \t\n\r\f'), ''),
      '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$',
      'cs'
    )
    THEN LOWER(
      NULLIF(
        REGEXP_SUBSTR(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), '@([^@\\s]+)$', 1, 1, 'ce', 1),
        ''
      )
    )
    ELSE CAST(NULL AS VARCHAR)
  END AS EMAIL_DOMAIN,
  T14.ARCHIVED,
  CASE
    WHEN CASE
      WHEN REGEXP_LIKE(
        NULLIF(TRIM(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), ' \t\n\r\f'), ''),
        '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$',
        'cs'
      )
      THEN LOWER(
        NULLIF(
          REGEXP_SUBSTR(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), '@([^@\\s]+)$', 1, 1, 'ce', 1),
          ''
        )
      )
      ELSE CAST(NULL AS VARCHAR)
    END IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CASE
      WHEN REGEXP_LIKE(
        NULLIF(TRIM(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), ' \t\n\r\f'), ''),
        '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$',
        'cs'
      )
      THEN LOWER(
        NULLIF(
          REGEXP_SUBSTR(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), '@([^@\\s]+)$', 1, 1, 'ce', 1),
          ''
        )
      )
      ELSE CAST(NULL AS VARCHAR)
    END IN ('barmanagement.com', 'tapflow.com', 'company.com')
    THEN 'internal'
    ELSE 'external'
  END AS OWNER_CLASSIFICATION,
  CASE WHEN T14.ARCHIVED THEN 'Inactive' ELSE 'Active' END AS OWNER_STATUS,
  DATEDIFF(DAY, CAST(T14.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) AS TENURE_DAYS,
  CASE
    WHEN DATEDIFF(DAY, CAST(T14.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 90
    THEN 'New'
    WHEN DATEDIFF(DAY, CAST(T14.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 365
    THEN 'Experienced'
    WHEN DATEDIFF(DAY, CAST(T14.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 365
    THEN 'Veteran'
    ELSE CAST(NULL AS VARCHAR)
  END AS TENURE_CATEGORY,
  CASE
    WHEN COALESCE(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), '') IS NULL, FALSE)
    THEN 'missing_email'
    WHEN COALESCE(
      NOT (
        REGEXP_LIKE(NULLIF(TRIM(T14.EMAIL, ' \t\n\r\f'), ''), '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', 'cs')
      ),
      FALSE
    )
    THEN 'invalid_email'
    WHEN COALESCE(
      NULLIF(
        REGEXP_REPLACE(
          CONCAT(
            IFF(
              NULLIF(TRIM(T14.FIRSTNAME, ' \t\n\r\f'), '') IS NULL,
              '',
              CONCAT(NULLIF(TRIM(T14.FIRSTNAME, ' \t\n\r\f'), ''), ' ')
            ),
            IFF(
              NULLIF(TRIM(T14.LASTNAME, ' \t\n\r\f'), '') IS NULL,
              '',
              CONCAT(NULLIF(TRIM(T14.LASTNAME, ' \t\n\r\f'), ''), ' ')
            )
          ),
          '\\ $',
          ''
        ),
        ''
      ) IS NULL,
      FALSE
    )
    THEN 'missing_name'
    WHEN COALESCE(T14.CREATEDAT IS NULL, FALSE)
    THEN 'missing_created_at'
    ELSE 'valid'
  END AS DATA_QUALITY_FLAG,
  T14.CREATEDAT AS OWNER_CREATED_AT,
  T14.UPDATEDAT AS OWNER_UPDATED_AT
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
          T2.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
          FROM REPEATS_IN_HUBSPOT_OWNERS AS T6
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
          T10.EMAIL,
          T10.FIRSTNAME,
          T10.LASTNAME,
          T10.USERID,
          T10.CREATEDAT,
          T10.UPDATEDAT,
          T10.ARCHIVED,
          T10.CREATED_AT,
          ROW_NUMBER() OVER (
            PARTITION BY T10.ID
            ORDER BY T10.UPDATEDAT DESC NULLS LAST, T10.CREATED_AT DESC NULLS LAST, CONCAT_WS(
              '|',
              COALESCE(T10.ID, '<null>'),
              COALESCE(T10.EMAIL, '<null>'),
              COALESCE(T10.FIRSTNAME, '<null>'),
              COALESCE(T10.LASTNAME, '<null>'),
              COALESCE(CAST(T10.USERID AS VARCHAR), '<null>'),
              COALESCE(
                RTRIM(RTRIM(TO_VARCHAR(T10.CREATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                '<null>'
              ),
              COALESCE(
                RTRIM(RTRIM(TO_VARCHAR(T10.UPDATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                '<null>'
              ),
              COALESCE(CAST(T10.ARCHIVED AS VARCHAR), '<null>'),
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
                  T2.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                  FALSE
                )
              )
              AND T2.ID IN (
                SELECT
                  T6.ID
                FROM REPEATS_IN_HUBSPOT_OWNERS AS T6
              )
          ) AS T8
        ) AS T10
      ) AS T11
      WHERE
        T11.VERSION_RANK = 0
    ) AS T12
  ) AS T13
) AS T14
