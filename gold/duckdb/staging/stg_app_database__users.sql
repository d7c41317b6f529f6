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
            "t1"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t1"."id" >= '!'
          ) OR (
            TRIM("t1"."id", ' 	
') <> ''
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
  NULLIF(TRIM("t19"."first_name", ' 	
'), '') AS "first_name",
  NULLIF(TRIM("t19"."last_name", ' 	
'), '') AS "last_name",
  NULLIF(
    REGEXP_REPLACE(
      CASE
        WHEN NULLIF(TRIM("t19"."first_name", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t19"."first_name", ' 	
'), '') || ' '
      END || CASE
        WHEN NULLIF(TRIM("t19"."last_name", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t19"."last_name", ' 	
'), '') || ' '
      END,
      '\ $',
      '',
      'g'
    ),
    ''
  ) AS "full_name",
  LOWER(NULLIF(TRIM("t19"."email", ' 	
'), '')) AS "email",
  CASE
    WHEN REGEXP_MATCHES(
      NULLIF(
        TRIM(NULLIF(TRIM("t19"."email", ' 	
'), ''), ' 	
'),
        ''
      ),
      '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
    )
    THEN LOWER(
      REGEXP_EXTRACT(NULLIF(TRIM("t19"."email", ' 	
'), ''), '@([^@\s]+)$', 1)
    )
    ELSE CAST(NULL AS TEXT)
  END AS "email_domain",
  "t19"."role" AS "user_role",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."role")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS TEXT)
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
      THEN CAST(NULL AS TEXT)
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
  DATE_DIFF(
    'DAY',
    CASE
      WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
      THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
      ELSE CAST(NULL AS DATE)
    END,
    MAKE_DATE(2026, 6, 30)
  ) AS "days_since_last_login",
  CASE
    WHEN DATE_DIFF(
      'DAY',
      COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
      MAKE_DATE(2026, 6, 30)
    ) >= 0
    THEN DATE_DIFF(
      'DAY',
      COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
      MAKE_DATE(2026, 6, 30)
    )
    ELSE NULL
  END AS "account_age_days",
  CASE
    WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") IS NULL
    THEN 'Never Logged In'
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 7
    THEN 'Active'
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 30
    THEN 'Recent'
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 90
    THEN 'Inactive'
    ELSE 'Dormant'
  END AS "user_status",
  CASE
    WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") IS NULL
    THEN 0
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) IS NULL
    THEN CAST(NULL AS BIGINT)
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 1
    THEN 100
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 7
    THEN 80
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 30
    THEN 60
    WHEN DATE_DIFF(
      'DAY',
      CASE
        WHEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date") <= MAKE_DATE(2026, 6, 30)
        THEN COALESCE(CAST("t19"."last_login_at" AS DATE), "t19"."last_login_date")
        ELSE CAST(NULL AS DATE)
      END,
      MAKE_DATE(2026, 6, 30)
    ) <= 90
    THEN 30
    ELSE 10
  END AS "engagement_score",
  CASE
    WHEN CASE
      WHEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      ) >= 0
      THEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      )
      ELSE NULL
    END IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN CASE
      WHEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      ) >= 0
      THEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      )
      ELSE NULL
    END <= 7
    THEN 'New'
    WHEN CASE
      WHEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      ) >= 0
      THEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      )
      ELSE NULL
    END <= 30
    THEN 'Onboarding'
    WHEN CASE
      WHEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      ) >= 0
      THEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      )
      ELSE NULL
    END <= 90
    THEN 'Adopting'
    WHEN CASE
      WHEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      ) >= 0
      THEN DATE_DIFF(
        'DAY',
        COALESCE(CAST("t19"."created_at" AS DATE), "t19"."created_date"),
        MAKE_DATE(2026, 6, 30)
      )
      ELSE NULL
    END <= 365
    THEN 'Established'
    ELSE 'Veteran'
  END AS "lifecycle_stage",
  "t19"."is_active" AS "source_is_active",
  NULLIF(TRIM("t19"."email", ' 	
'), '') IS NULL AS "missing_email",
  NOT (
    COALESCE(
      REGEXP_MATCHES(
        NULLIF(TRIM("t19"."email", ' 	
'), ''),
        '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
      ),
      TRUE
    )
  ) AS "invalid_email",
  NULLIF(TRIM("t19"."first_name", ' 	
'), '') IS NULL AS "missing_first_name",
  NULLIF(TRIM("t19"."last_name", ' 	
'), '') IS NULL AS "missing_last_name",
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
            "t5"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t5"."id" >= '!'
          ) OR (
            TRIM("t5"."id", ' 	
') <> ''
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
        "t15".*
        EXCLUDE ("version_rank")
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
              ORDER BY "t13"."updated_at" DESC, "t13"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t13"."id", '<null>'),
                COALESCE("t13"."customer_id", '<null>'),
                COALESCE("t13"."first_name", '<null>'),
                COALESCE("t13"."last_name", '<null>'),
                COALESCE("t13"."email", '<null>'),
                COALESCE("t13"."role", '<null>'),
                COALESCE(CAST("t13"."created_date" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."last_login_date" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."last_login_at" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."is_active" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."created_at" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."updated_at" AS TEXT), '<null>')
              ) DESC
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
                    "t5"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
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
