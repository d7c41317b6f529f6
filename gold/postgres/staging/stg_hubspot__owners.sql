WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."email",
    "t0"."firstname",
    "t0"."lastname",
    "t0"."userid",
    "t0"."createdat",
    "t0"."updatedat",
    "t0"."archived",
    "t0"."created_at"
  FROM "raw"."hubspot_owners" AS "t0"
), "repeats_in_hubspot_owners" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."createdat"
      FROM "raw"."hubspot_owners" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t0"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t0"."id") <> ''
          )
        )
    ) AS "t3"
    GROUP BY
      1
  ) AS "t4"
  WHERE
    "t4"."copies" > 1
)
SELECT
  "t14"."id" AS "owner_id",
  CAST("t14"."userid" AS VARCHAR) AS "user_id",
  LOWER(NULLIF(TRIM(' 	
' FROM "t14"."email"), '')) AS "email",
  NULLIF(TRIM(' 	
' FROM "t14"."firstname"), '') AS "first_name",
  NULLIF(TRIM(' 	
' FROM "t14"."lastname"), '') AS "last_name",
  NULLIF(
    REGEXP_REPLACE(
      CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t14"."firstname"), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM(' 	
' FROM "t14"."firstname"), '') || ' '
      END || CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t14"."lastname"), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM(' 	
' FROM "t14"."lastname"), '') || ' '
      END,
      '\ $',
      '',
      'g'
    ),
    ''
  ) AS "full_name",
  CASE
    WHEN NULLIF(
      TRIM(' 	
' FROM NULLIF(TRIM(' 	
' FROM "t14"."email"), '')),
      ''
    ) ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
    THEN LOWER(
      CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t14"."email"), '') ~ (
          '(' || '@([^@\s]+)$' || ')'
        )
        THEN (
          REGEXP_MATCH(
            NULLIF(TRIM(' 	
' FROM "t14"."email"), ''),
            '(' || '@([^@\s]+)$' || ')'
          )
        )[2]
        ELSE NULL
      END
    )
    ELSE CAST(NULL AS VARCHAR)
  END AS "email_domain",
  "t14"."archived",
  CASE
    WHEN CASE
      WHEN NULLIF(
        TRIM(' 	
' FROM NULLIF(TRIM(' 	
' FROM "t14"."email"), '')),
        ''
      ) ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
      THEN LOWER(
        CASE
          WHEN NULLIF(TRIM(' 	
' FROM "t14"."email"), '') ~ (
            '(' || '@([^@\s]+)$' || ')'
          )
          THEN (
            REGEXP_MATCH(
              NULLIF(TRIM(' 	
' FROM "t14"."email"), ''),
              '(' || '@([^@\s]+)$' || ')'
            )
          )[2]
          ELSE NULL
        END
      )
      ELSE CAST(NULL AS VARCHAR)
    END IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CASE
      WHEN NULLIF(
        TRIM(' 	
' FROM NULLIF(TRIM(' 	
' FROM "t14"."email"), '')),
        ''
      ) ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
      THEN LOWER(
        CASE
          WHEN NULLIF(TRIM(' 	
' FROM "t14"."email"), '') ~ (
            '(' || '@([^@\s]+)$' || ')'
          )
          THEN (
            REGEXP_MATCH(
              NULLIF(TRIM(' 	
' FROM "t14"."email"), ''),
              '(' || '@([^@\s]+)$' || ')'
            )
          )[2]
          ELSE NULL
        END
      )
      ELSE CAST(NULL AS VARCHAR)
    END IN ('barmanagement.com', 'tapflow.com', 'company.com')
    THEN 'internal'
    ELSE 'external'
  END AS "owner_classification",
  CASE WHEN "t14"."archived" THEN 'Inactive' ELSE 'Active' END AS "owner_status",
  CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t14"."createdat" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) AS "tenure_days",
  CASE
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t14"."createdat" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) < 90
    THEN 'New'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t14"."createdat" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) < 365
    THEN 'Experienced'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t14"."createdat" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) >= 365
    THEN 'Veteran'
    ELSE CAST(NULL AS VARCHAR)
  END AS "tenure_category",
  CASE
    WHEN COALESCE(NULLIF(TRIM(' 	
' FROM "t14"."email"), '') IS NULL, FALSE)
    THEN 'missing_email'
    WHEN COALESCE(
      NOT (
        NULLIF(TRIM(' 	
' FROM "t14"."email"), '') ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
      ),
      FALSE
    )
    THEN 'invalid_email'
    WHEN COALESCE(
      NULLIF(
        REGEXP_REPLACE(
          CASE
            WHEN NULLIF(TRIM(' 	
' FROM "t14"."firstname"), '') IS NULL
            THEN ''
            ELSE NULLIF(TRIM(' 	
' FROM "t14"."firstname"), '') || ' '
          END || CASE
            WHEN NULLIF(TRIM(' 	
' FROM "t14"."lastname"), '') IS NULL
            THEN ''
            ELSE NULLIF(TRIM(' 	
' FROM "t14"."lastname"), '') || ' '
          END,
          '\ $',
          '',
          'g'
        ),
        ''
      ) IS NULL,
      FALSE
    )
    THEN 'missing_name'
    WHEN COALESCE("t14"."createdat" IS NULL, FALSE)
    THEN 'missing_created_at'
    ELSE 'valid'
  END AS "data_quality_flag",
  "t14"."createdat" AS "owner_created_at",
  "t14"."updatedat" AS "owner_updated_at"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM "t1" AS "t2"
    WHERE
      NOT (
        COALESCE(
          "t2"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
          FALSE
        )
      )
      AND (
        (
          "t2"."id" >= '!'
        ) OR (
          TRIM(' 	
' FROM "t2"."id") <> ''
        )
      )
      AND NOT (
        "t2"."id" IN (
          SELECT
            "t6"."id"
          FROM "repeats_in_hubspot_owners" AS "t6"
        )
      )
  ) AS "t9"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t12"."id",
      "t12"."email",
      "t12"."firstname",
      "t12"."lastname",
      "t12"."userid",
      "t12"."createdat",
      "t12"."updatedat",
      "t12"."archived",
      "t12"."created_at"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t10"."id",
          "t10"."email",
          "t10"."firstname",
          "t10"."lastname",
          "t10"."userid",
          "t10"."createdat",
          "t10"."updatedat",
          "t10"."archived",
          "t10"."created_at",
          ROW_NUMBER() OVER (
            PARTITION BY "t10"."id"
            ORDER BY "t10"."updatedat" DESC NULLS LAST, "t10"."created_at" DESC NULLS LAST, CONCAT_WS(
              '|',
              COALESCE("t10"."id", '<null>'),
              COALESCE("t10"."email", '<null>'),
              COALESCE("t10"."firstname", '<null>'),
              COALESCE("t10"."lastname", '<null>'),
              COALESCE(CAST("t10"."userid" AS VARCHAR), '<null>'),
              COALESCE(CAST("t10"."createdat" AS VARCHAR), '<null>'),
              COALESCE(CAST("t10"."updatedat" AS VARCHAR), '<null>'),
              COALESCE(CAST("t10"."archived" AS VARCHAR), '<null>'),
              COALESCE(CAST("t10"."created_at" AS VARCHAR), '<null>')
            ) DESC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "version_rank"
        FROM (
          SELECT DISTINCT
            *
          FROM (
            SELECT
              *
            FROM "t1" AS "t2"
            WHERE
              NOT (
                COALESCE(
                  "t2"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                  FALSE
                )
              )
              AND "t2"."id" IN (
                SELECT
                  "t6"."id"
                FROM "repeats_in_hubspot_owners" AS "t6"
              )
          ) AS "t8"
        ) AS "t10"
      ) AS "t11"
      WHERE
        "t11"."version_rank" = 0
    ) AS "t12"
  ) AS "t13"
) AS "t14"
