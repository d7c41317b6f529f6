WITH "t3" AS (
  SELECT
    "t1"."id",
    "t1"."customer_id",
    "t1"."first_name",
    "t1"."last_name",
    "t1"."email",
    "t1"."role",
    "t1"."created_date",
    "t1"."last_login_date",
    "t1"."last_login_at",
    "t1"."is_active",
    "t1"."created_at",
    "t1"."updated_at"
  FROM "raw"."app_database_users" AS "t1"
), "repeats_in_app_database_users" AS (
  SELECT
    *
  FROM (
    SELECT
      "t6"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t1"."id",
        "t1"."created_at"
      FROM "raw"."app_database_users" AS "t1"
      WHERE
        NOT (
          COALESCE(
            "t1"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t1"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t1"."id") <> ''
          )
        )
    ) AS "t6"
    GROUP BY
      1
  ) AS "t7"
  WHERE
    "t7"."copies" > 1
)
SELECT
  "t19"."id" AS "user_id",
  MD5(COALESCE("t19"."id", '')) AS "user_key",
  "t19"."customer_id" AS "account_id",
  NULLIF(TRIM(' 	
' FROM "t19"."first_name"), '') AS "first_name",
  NULLIF(TRIM(' 	
' FROM "t19"."last_name"), '') AS "last_name",
  NULLIF(
    REGEXP_REPLACE(
      CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t19"."first_name"), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM(' 	
' FROM "t19"."first_name"), '') || ' '
      END || CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t19"."last_name"), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM(' 	
' FROM "t19"."last_name"), '') || ' '
      END,
      '\ $',
      '',
      'g'
    ),
    ''
  ) AS "full_name",
  LOWER(NULLIF(TRIM(' 	
' FROM "t19"."email"), '')) AS "email",
  CASE
    WHEN NULLIF(
      TRIM(' 	
' FROM NULLIF(TRIM(' 	
' FROM "t19"."email"), '')),
      ''
    ) ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
    THEN LOWER(
      CASE
        WHEN NULLIF(TRIM(' 	
' FROM "t19"."email"), '') ~ (
          '(' || '@([^@\s]+)$' || ')'
        )
        THEN (
          REGEXP_MATCH(
            NULLIF(TRIM(' 	
' FROM "t19"."email"), ''),
            '(' || '@([^@\s]+)$' || ')'
          )
        )[2]
        ELSE NULL
      END
    )
    ELSE CAST(NULL AS VARCHAR)
  END AS "email_domain",
  "t19"."role" AS "user_role",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."role")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."role")), '-', '_'), ' ', '_'), '')
      WHEN 'owner'
      THEN 'Admin'
      WHEN 'admin'
      THEN 'Admin'
      WHEN 'administrator'
      THEN 'Admin'
      WHEN 'manager'
      THEN 'Manager'
      WHEN 'staff'
      THEN 'Operator'
      WHEN 'operator'
      THEN 'Operator'
      WHEN 'viewer'
      THEN 'Viewer'
      WHEN 'standard'
      THEN 'Standard'
      WHEN 'standard_user'
      THEN 'Standard'
      ELSE 'unmapped'
    END
  END AS "role_category",
  CASE CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."role")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."role")), '-', '_'), ' ', '_'), '')
        WHEN 'owner'
        THEN 'Admin'
        WHEN 'admin'
        THEN 'Admin'
        WHEN 'administrator'
        THEN 'Admin'
        WHEN 'manager'
        THEN 'Manager'
        WHEN 'staff'
        THEN 'Operator'
        WHEN 'operator'
        THEN 'Operator'
        WHEN 'viewer'
        THEN 'Viewer'
        WHEN 'standard'
        THEN 'Standard'
        WHEN 'standard_user'
        THEN 'Standard'
        ELSE 'unmapped'
      END
    END
    WHEN 'Admin'
    THEN 4
    WHEN 'Manager'
    THEN 3
    WHEN 'Operator'
    THEN 2
    WHEN 'Viewer'
    THEN 1
    WHEN 'Standard'
    THEN 1
    ELSE CAST(NULL AS BIGINT)
  END AS "permission_level",
  COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS "created_date",
  CASE
    WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
    THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
    ELSE CAST(NULL AS DATE)
  END AS "last_login_date",
  CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
    WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
    THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
    ELSE CAST(NULL AS DATE)
  END AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_since_last_login",
  CASE
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
    THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT)
    ELSE NULL
  END AS "account_age_days",
  CASE
    WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") IS NULL
    THEN 'Never Logged In'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 7
    THEN 'Active'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
    THEN 'Recent'
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 90
    THEN 'Inactive'
    ELSE 'Dormant'
  END AS "user_status",
  CASE
    WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") IS NULL
    THEN 0
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) IS NULL
    THEN CAST(NULL AS BIGINT)
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 1
    THEN 100
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 7
    THEN 80
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 30
    THEN 60
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END AS TIMESTAMP)) / 86400 AS BIGINT) <= 90
    THEN 30
    ELSE 10
  END AS "engagement_score",
  CASE
    WHEN CASE
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE NULL
    END IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CASE
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE NULL
    END <= 7
    THEN 'New'
    WHEN CASE
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE NULL
    END <= 30
    THEN 'Onboarding'
    WHEN CASE
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE NULL
    END <= 90
    THEN 'Adopting'
    WHEN CASE
      WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date") AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE NULL
    END <= 365
    THEN 'Established'
    ELSE 'Veteran'
  END AS "lifecycle_stage",
  "t19"."is_active" AS "source_is_active",
  NULLIF(TRIM(' 	
' FROM "t19"."email"), '') IS NULL AS "missing_email",
  NOT (
    COALESCE(
      NULLIF(TRIM(' 	
' FROM "t19"."email"), '') ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$',
      TRUE
    )
  ) AS "invalid_email",
  NULLIF(TRIM(' 	
' FROM "t19"."first_name"), '') IS NULL AS "missing_first_name",
  NULLIF(TRIM(' 	
' FROM "t19"."last_name"), '') IS NULL AS "missing_last_name",
  COALESCE(
    CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END < COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
    FALSE
  ) AS "login_before_creation",
  "t19"."is_orphan",
  "t19"."created_at" AS "user_created_at",
  "t19"."updated_at" AS "user_updated_at"
FROM (
  SELECT
    "t18"."id",
    "t18"."customer_id",
    "t18"."first_name",
    "t18"."last_name",
    "t18"."email",
    "t18"."role",
    "t18"."created_date",
    "t18"."last_login_date",
    "t18"."last_login_at",
    "t18"."is_active",
    "t18"."created_at",
    "t18"."updated_at",
    FALSE
    OR (
      (
        "t18"."customer_id" IS NOT NULL
      ) AND (
        "t4"."_parent_0" IS NULL
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t3" AS "t5"
      WHERE
        NOT (
          COALESCE(
            "t5"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t5"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t5"."id") <> ''
          )
        )
        AND NOT (
          "t5"."id" IN (
            SELECT
              "t9"."id"
            FROM "repeats_in_app_database_users" AS "t9"
          )
        )
    ) AS "t12"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t15"."id",
        "t15"."customer_id",
        "t15"."first_name",
        "t15"."last_name",
        "t15"."email",
        "t15"."role",
        "t15"."created_date",
        "t15"."last_login_date",
        "t15"."last_login_at",
        "t15"."is_active",
        "t15"."created_at",
        "t15"."updated_at"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t13"."id",
            "t13"."customer_id",
            "t13"."first_name",
            "t13"."last_name",
            "t13"."email",
            "t13"."role",
            "t13"."created_date",
            "t13"."last_login_date",
            "t13"."last_login_at",
            "t13"."is_active",
            "t13"."created_at",
            "t13"."updated_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t13"."id"
              ORDER BY "t13"."updated_at" DESC NULLS LAST, "t13"."created_at" DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE("t13"."id", '<null>'),
                COALESCE("t13"."customer_id", '<null>'),
                COALESCE("t13"."first_name", '<null>'),
                COALESCE("t13"."last_name", '<null>'),
                COALESCE("t13"."email", '<null>'),
                COALESCE("t13"."role", '<null>'),
                COALESCE(CAST("t13"."created_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t13"."last_login_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t13"."last_login_at" AS VARCHAR), '<null>'),
                COALESCE(CAST("t13"."is_active" AS VARCHAR), '<null>'),
                COALESCE(CAST("t13"."created_at" AS VARCHAR), '<null>'),
                COALESCE(CAST("t13"."updated_at" AS VARCHAR), '<null>')
              ) DESC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t3" AS "t5"
              WHERE
                NOT (
                  COALESCE(
                    "t5"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t5"."id" IN (
                  SELECT
                    "t9"."id"
                  FROM "repeats_in_app_database_users" AS "t9"
                )
            ) AS "t11"
          ) AS "t13"
        ) AS "t14"
        WHERE
          "t14"."version_rank" = 0
      ) AS "t15"
    ) AS "t16"
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "_parent_0"
    FROM "staging"."stg_app_database__accounts" AS "t0"
  ) AS "t4"
    ON "t18"."customer_id" = "t4"."_parent_0"
) AS "t19"
