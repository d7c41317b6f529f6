WITH "t7" AS (
  SELECT
    "t3"."page_view_id",
    "t3"."session_id",
    "t3"."user_id",
    "t3"."customer_id",
    "t3"."page_url",
    "t3"."page_title",
    "t3"."timestamp",
    "t3"."time_on_page_seconds",
    "t3"."referrer_url",
    "t3"."created_at"
  FROM "raw"."app_database_page_views" AS "t3"
), "repeats_in_app_database_page_views" AS (
  SELECT
    *
  FROM (
    SELECT
      "t12"."page_view_id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t3"."page_view_id",
        "t3"."timestamp"
      FROM "raw"."app_database_page_views" AS "t3"
      WHERE
        NOT (
          COALESCE(
            "t3"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t3"."page_view_id" >= '!'
          )
          OR (
            TRIM("t3"."page_view_id", ' 	
') <> ''
          )
        )
    ) AS "t12"
    GROUP BY
      1
  ) AS "t13"
  WHERE
    "t13"."copies" > 1
)
SELECT
  "t28"."page_view_id",
  "t28"."session_id",
  "t28"."user_id",
  "t28"."customer_id" AS "account_id",
  COALESCE((
    "t28"."user_id" = '0'
  ) OR (
    "t28"."customer_id" = '0'
  ), FALSE) AS "is_anonymous",
  "t28"."page_url",
  NULLIF(TRIM("t28"."page_title", ' 	
'), '') AS "page_title",
  "t28"."referrer_url",
  "t28"."page_path",
  NULLIF(
    REGEXP_REPLACE(NULLIF(TRIM("t28"."page_url", ' 	
'), ''), '[?#].*$', '', 'g'),
    ''
  ) AS "clean_url",
  CASE
    WHEN "t28"."page_path" IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE
      WHEN (
        (
          "t28"."first" = 'settings'
        ) AND (
          "t28"."second" = 'billing'
        )
      )
      OR (
        (
          "t28"."first" = 'accounts'
        ) AND (
          "t28"."third" = 'subscription'
        )
      )
      THEN 'Billing'
      ELSE CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."first")), '-', '_'), ' ', '_'), '') IS NULL
        THEN 'Home'
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."first")), '-', '_'), ' ', '_'), '')
          WHEN 'dashboard'
          THEN 'Dashboard'
          WHEN 'analytics'
          THEN 'Analytics'
          WHEN 'reports'
          THEN 'Reports'
          WHEN 'accounts'
          THEN 'Accounts'
          WHEN 'customers'
          THEN 'Accounts'
          WHEN 'users'
          THEN 'Users'
          WHEN 'settings'
          THEN 'Settings'
          WHEN 'billing'
          THEN 'Billing'
          WHEN 'upgrade'
          THEN 'Billing'
          WHEN 'locations'
          THEN 'Locations'
          WHEN 'devices'
          THEN 'Devices'
          WHEN 'inventory'
          THEN 'Inventory'
          WHEN 'staff'
          THEN 'Staff'
          WHEN 'shift'
          THEN 'Staff'
          WHEN 'pos'
          THEN 'POS'
          WHEN 'schedule'
          THEN 'Schedule'
          WHEN 'profile'
          THEN 'Profile'
          WHEN 'help'
          THEN 'Support'
          WHEN 'support'
          THEN 'Support'
          WHEN 'login'
          THEN 'Authentication'
          WHEN 'logout'
          THEN 'Authentication'
          WHEN 'signup'
          THEN 'Authentication'
          WHEN 'pricing'
          THEN 'Pricing'
          WHEN 'features'
          THEN 'Public'
          WHEN 'about'
          THEN 'Public'
          WHEN 'contact'
          THEN 'Public'
          WHEN 'demo'
          THEN 'Public'
          WHEN 'blog'
          THEN 'Public'
          ELSE 'unmapped'
        END
      END
    END
  END AS "page_category",
  "t28"."timestamp" AS "page_view_timestamp",
  CASE
    WHEN "t28"."time_on_page_seconds" >= 0
    THEN "t28"."time_on_page_seconds"
    ELSE NULL
  END AS "time_on_page_seconds",
  CASE
    WHEN CASE
      WHEN "t28"."time_on_page_seconds" >= 0
      THEN "t28"."time_on_page_seconds"
      ELSE NULL
    END IS NULL
    THEN CAST(NULL AS TEXT)
    WHEN CASE
      WHEN "t28"."time_on_page_seconds" >= 0
      THEN "t28"."time_on_page_seconds"
      ELSE NULL
    END < 10
    THEN 'Bounce'
    WHEN CASE
      WHEN "t28"."time_on_page_seconds" >= 0
      THEN "t28"."time_on_page_seconds"
      ELSE NULL
    END < 30
    THEN 'Quick View'
    WHEN CASE
      WHEN "t28"."time_on_page_seconds" >= 0
      THEN "t28"."time_on_page_seconds"
      ELSE NULL
    END < 60
    THEN 'Normal View'
    WHEN CASE
      WHEN "t28"."time_on_page_seconds" >= 0
      THEN "t28"."time_on_page_seconds"
      ELSE NULL
    END < 180
    THEN 'Engaged View'
    ELSE 'Deep Engagement'
  END AS "engagement_type",
  CASE
    WHEN NULLIF(TRIM("t28"."referrer_url", ' 	
'), '') IS NULL
    THEN 'Direct'
    WHEN NULLIF(
      LOWER(
        REGEXP_EXTRACT(
          NULLIF(TRIM("t28"."referrer_url", ' 	
'), ''),
          '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
          2
        )
      ),
      ''
    ) IS NULL
    THEN CASE
      WHEN STARTS_WITH(NULLIF(TRIM("t28"."referrer_url", ' 	
'), ''), '/')
      THEN 'Internal'
      ELSE 'unmapped'
    END
    WHEN (
      NULLIF(
        LOWER(
          REGEXP_EXTRACT(
            NULLIF(TRIM("t28"."referrer_url", ' 	
'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            2
          )
        ),
        ''
      ) = 'app.barsaas.com'
    )
    OR (
      NULLIF(
        LOWER(
          REGEXP_EXTRACT(
            NULLIF(TRIM("t28"."referrer_url", ' 	
'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            2
          )
        ),
        ''
      ) = NULLIF(
        LOWER(
          REGEXP_EXTRACT(
            NULLIF(TRIM("t28"."page_url", ' 	
'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            2
          )
        ),
        ''
      )
    )
    THEN 'Internal'
    WHEN REGEXP_MATCHES(
      NULLIF(
        LOWER(
          REGEXP_EXTRACT(
            NULLIF(TRIM("t28"."referrer_url", ' 	
'), ''),
            '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
            2
          )
        ),
        ''
      ),
      '(^|[.])google[.](com?[.])?[a-z][a-z]$'
    )
    THEN 'Google'
    ELSE CASE REGEXP_EXTRACT(
        NULLIF(
          LOWER(
            REGEXP_EXTRACT(
              NULLIF(TRIM("t28"."referrer_url", ' 	
'), ''),
              '^([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#:]+)',
              2
            )
          ),
          ''
        ),
        '([^.]+[.][^.]+)$',
        1
      )
      WHEN 'google.com'
      THEN 'Google'
      WHEN 'facebook.com'
      THEN 'Facebook'
      WHEN 'fb.com'
      THEN 'Facebook'
      WHEN 'fb.me'
      THEN 'Facebook'
      WHEN 'linkedin.com'
      THEN 'LinkedIn'
      WHEN 'lnkd.in'
      THEN 'LinkedIn'
      WHEN 'twitter.com'
      THEN 'Twitter'
      WHEN 'x.com'
      THEN 'Twitter'
      WHEN 't.co'
      THEN 'Twitter'
      ELSE 'External'
    END
  END AS "referrer_source",
  CAST("t28"."timestamp" AS DATE) AS "page_view_date",
  CAST(EXTRACT(hour FROM "t28"."timestamp") AS BIGINT) AS "page_view_hour",
  (
    (
      (
        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), CAST("t28"."timestamp" AS DATE)) % 7
      ) + 7
    ) % 7
  ) + 1 AS "page_view_day_of_week",
  CAST(LENGTH(REPLACE(REGEXP_REPLACE("t28"."page_path", '[^/]+', 'x', 'g'), '/', '')) AS BIGINT) AS "page_depth",
  CASE
    WHEN "t28"."session_id" IS NULL
    THEN CAST(NULL AS BOOLEAN)
    ELSE "t28"."last"
  END AS "is_exit_page",
  CASE
    WHEN CASE
      WHEN "t28"."page_path" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE
        WHEN (
          (
            "t28"."first" = 'settings'
          ) AND (
            "t28"."second" = 'billing'
          )
        )
        OR (
          (
            "t28"."first" = 'accounts'
          ) AND (
            "t28"."third" = 'subscription'
          )
        )
        THEN 'Billing'
        ELSE CASE
          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."first")), '-', '_'), ' ', '_'), '') IS NULL
          THEN 'Home'
          ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."first")), '-', '_'), ' ', '_'), '')
            WHEN 'dashboard'
            THEN 'Dashboard'
            WHEN 'analytics'
            THEN 'Analytics'
            WHEN 'reports'
            THEN 'Reports'
            WHEN 'accounts'
            THEN 'Accounts'
            WHEN 'customers'
            THEN 'Accounts'
            WHEN 'users'
            THEN 'Users'
            WHEN 'settings'
            THEN 'Settings'
            WHEN 'billing'
            THEN 'Billing'
            WHEN 'upgrade'
            THEN 'Billing'
            WHEN 'locations'
            THEN 'Locations'
            WHEN 'devices'
            THEN 'Devices'
            WHEN 'inventory'
            THEN 'Inventory'
            WHEN 'staff'
            THEN 'Staff'
            WHEN 'shift'
            THEN 'Staff'
            WHEN 'pos'
            THEN 'POS'
            WHEN 'schedule'
            THEN 'Schedule'
            WHEN 'profile'
            THEN 'Profile'
            WHEN 'help'
            THEN 'Support'
            WHEN 'support'
            THEN 'Support'
            WHEN 'login'
            THEN 'Authentication'
            WHEN 'logout'
            THEN 'Authentication'
            WHEN 'signup'
            THEN 'Authentication'
            WHEN 'pricing'
            THEN 'Pricing'
            WHEN 'features'
            THEN 'Public'
            WHEN 'about'
            THEN 'Public'
            WHEN 'contact'
            THEN 'Public'
            WHEN 'demo'
            THEN 'Public'
            WHEN 'blog'
            THEN 'Public'
            ELSE 'unmapped'
          END
        END
      END
    END IS NULL
    THEN CAST(NULL AS BIGINT)
    ELSE CASE CASE
        WHEN "t28"."page_path" IS NULL
        THEN CAST(NULL AS TEXT)
        ELSE CASE
          WHEN (
            (
              "t28"."first" = 'settings'
            ) AND (
              "t28"."second" = 'billing'
            )
          )
          OR (
            (
              "t28"."first" = 'accounts'
            ) AND (
              "t28"."third" = 'subscription'
            )
          )
          THEN 'Billing'
          ELSE CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."first")), '-', '_'), ' ', '_'), '') IS NULL
            THEN 'Home'
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t28"."first")), '-', '_'), ' ', '_'), '')
              WHEN 'dashboard'
              THEN 'Dashboard'
              WHEN 'analytics'
              THEN 'Analytics'
              WHEN 'reports'
              THEN 'Reports'
              WHEN 'accounts'
              THEN 'Accounts'
              WHEN 'customers'
              THEN 'Accounts'
              WHEN 'users'
              THEN 'Users'
              WHEN 'settings'
              THEN 'Settings'
              WHEN 'billing'
              THEN 'Billing'
              WHEN 'upgrade'
              THEN 'Billing'
              WHEN 'locations'
              THEN 'Locations'
              WHEN 'devices'
              THEN 'Devices'
              WHEN 'inventory'
              THEN 'Inventory'
              WHEN 'staff'
              THEN 'Staff'
              WHEN 'shift'
              THEN 'Staff'
              WHEN 'pos'
              THEN 'POS'
              WHEN 'schedule'
              THEN 'Schedule'
              WHEN 'profile'
              THEN 'Profile'
              WHEN 'help'
              THEN 'Support'
              WHEN 'support'
              THEN 'Support'
              WHEN 'login'
              THEN 'Authentication'
              WHEN 'logout'
              THEN 'Authentication'
              WHEN 'signup'
              THEN 'Authentication'
              WHEN 'pricing'
              THEN 'Pricing'
              WHEN 'features'
              THEN 'Public'
              WHEN 'about'
              THEN 'Public'
              WHEN 'contact'
              THEN 'Public'
              WHEN 'demo'
              THEN 'Public'
              WHEN 'blog'
              THEN 'Public'
              ELSE 'unmapped'
            END
          END
        END
      END
      WHEN 'Billing'
      THEN 100
      WHEN 'Reports'
      THEN 80
      WHEN 'Analytics'
      THEN 80
      WHEN 'Devices'
      THEN 60
      WHEN 'Locations'
      THEN 60
      WHEN 'Dashboard'
      THEN 50
      WHEN 'Settings'
      THEN 30
      ELSE 10
    END
  END AS "page_value_score",
  NULLIF(TRIM("t28"."page_url", ' 	
'), '') IS NULL AS "missing_page_url",
  COALESCE("t28"."time_on_page_seconds" < 0, FALSE) AS "invalid_time_on_page",
  "t28"."is_orphan",
  "t28"."created_at" AS "record_created_at"
FROM (
  SELECT
    "t27"."page_view_id",
    "t27"."session_id",
    "t27"."user_id",
    "t27"."customer_id",
    "t27"."page_url",
    "t27"."page_title",
    "t27"."timestamp",
    "t27"."time_on_page_seconds",
    "t27"."referrer_url",
    "t27"."created_at",
    "t27"."page_path",
    "t27"."first",
    "t27"."second",
    "t27"."third",
    "t27"."last",
    FALSE
    OR (
      (
        "t27"."session_id" IS NOT NULL
      ) AND (
        "t8"."_parent_0" IS NULL
      )
    )
    OR (
      (
        "t27"."user_id" IS NOT NULL
      )
      AND (
        "t9"."_parent_1" IS NULL
      )
      AND (
        "t27"."user_id" <> '0'
      )
    )
    OR (
      (
        "t27"."customer_id" IS NOT NULL
      )
      AND (
        "t10"."_parent_2" IS NULL
      )
      AND (
        "t27"."customer_id" <> '0'
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      "t25"."page_view_id",
      "t25"."session_id",
      "t25"."user_id",
      "t25"."customer_id",
      "t25"."page_url",
      "t25"."page_title",
      "t25"."timestamp",
      "t25"."time_on_page_seconds",
      "t25"."referrer_url",
      "t25"."created_at",
      "t25"."page_path",
      NULLIF(LOWER(REGEXP_EXTRACT("t25"."page_path", '^/+([^/]+)', 1)), '') AS "first",
      NULLIF(LOWER(REGEXP_EXTRACT("t25"."page_path", '^/+[^/]+/+([^/]+)', 1)), '') AS "second",
      NULLIF(LOWER(REGEXP_EXTRACT("t25"."page_path", '^/+[^/]+/+[^/]+/+([^/]+)', 1)), '') AS "third",
      (
        ROW_NUMBER() OVER (
          PARTITION BY "t25"."session_id"
          ORDER BY "t25"."timestamp" DESC, "t25"."page_view_id" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1
      ) = 0 AS "last"
    FROM (
      SELECT
        "t23"."page_view_id",
        "t23"."session_id",
        "t23"."user_id",
        "t23"."customer_id",
        "t23"."page_url",
        "t23"."page_title",
        "t23"."timestamp",
        "t23"."time_on_page_seconds",
        "t23"."referrer_url",
        "t23"."created_at",
        CASE
          WHEN REGEXP_REPLACE(
            REGEXP_REPLACE(
              NULLIF(
                REGEXP_REPLACE(NULLIF(TRIM("t23"."page_url", ' 	
'), ''), '[?#].*$', '', 'g'),
                ''
              ),
              '^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*',
              '',
              'g'
            ),
            '/+$',
            '',
            'g'
          ) = ''
          THEN '/'
          ELSE REGEXP_REPLACE(
            REGEXP_REPLACE(
              NULLIF(
                REGEXP_REPLACE(NULLIF(TRIM("t23"."page_url", ' 	
'), ''), '[?#].*$', '', 'g'),
                ''
              ),
              '^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*',
              '',
              'g'
            ),
            '/+$',
            '',
            'g'
          )
        END AS "page_path"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "t7" AS "t11"
          WHERE
            NOT (
              COALESCE(
                "t11"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                FALSE
              )
            )
            AND (
              (
                "t11"."page_view_id" >= '!'
              )
              OR (
                TRIM("t11"."page_view_id", ' 	
') <> ''
              )
            )
            AND NOT (
              "t11"."page_view_id" IN (
                SELECT
                  "t15"."page_view_id"
                FROM "repeats_in_app_database_page_views" AS "t15"
              )
            )
        ) AS "t18"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t21".*
            EXCLUDE ("version_rank")
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t19"."page_view_id",
                "t19"."session_id",
                "t19"."user_id",
                "t19"."customer_id",
                "t19"."page_url",
                "t19"."page_title",
                "t19"."timestamp",
                "t19"."time_on_page_seconds",
                "t19"."referrer_url",
                "t19"."created_at",
                ROW_NUMBER() OVER (
                  PARTITION BY "t19"."page_view_id"
                  ORDER BY "t19"."created_at" DESC, CONCAT_WS(
                    '|',
                    COALESCE("t19"."page_view_id", '<null>'),
                    COALESCE("t19"."session_id", '<null>'),
                    COALESCE("t19"."user_id", '<null>'),
                    COALESCE("t19"."customer_id", '<null>'),
                    COALESCE("t19"."page_url", '<null>'),
                    COALESCE("t19"."page_title", '<null>'),
                    COALESCE(CAST("t19"."timestamp" AS TEXT), '<null>'),
                    COALESCE(CAST("t19"."time_on_page_seconds" AS TEXT), '<null>'),
                    COALESCE("t19"."referrer_url", '<null>'),
                    COALESCE(CAST("t19"."created_at" AS TEXT), '<null>')
                  ) DESC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "version_rank"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    *
                  FROM "t7" AS "t11"
                  WHERE
                    NOT (
                      COALESCE(
                        "t11"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                        FALSE
                      )
                    )
                    AND "t11"."page_view_id" IN (
                      SELECT
                        "t15"."page_view_id"
                      FROM "repeats_in_app_database_page_views" AS "t15"
                    )
                ) AS "t17"
              ) AS "t19"
            ) AS "t20"
            WHERE
              "t20"."version_rank" = 0
          ) AS "t21"
        ) AS "t22"
      ) AS "t23"
    ) AS "t25"
  ) AS "t27"
  LEFT OUTER JOIN (
    SELECT
      "t0"."session_id" AS "_parent_0"
    FROM "staging"."stg_app_database__user_sessions" AS "t0"
  ) AS "t8"
    ON "t27"."session_id" = "t8"."_parent_0"
  LEFT OUTER JOIN (
    SELECT
      "t1"."user_id" AS "_parent_1"
    FROM "staging"."stg_app_database__users" AS "t1"
  ) AS "t9"
    ON "t27"."user_id" = "t9"."_parent_1"
  LEFT OUTER JOIN (
    SELECT
      "t2"."account_id" AS "_parent_2"
    FROM "staging"."stg_app_database__accounts" AS "t2"
  ) AS "t10"
    ON "t27"."customer_id" = "t10"."_parent_2"
) AS "t28"
