WITH "t5" AS (
  SELECT
    "t2"."usage_id",
    "t2"."user_id",
    "t2"."customer_id",
    "t2"."feature_name",
    "t2"."usage_count",
    "t2"."timestamp",
    "t2"."created_at"
  FROM "raw"."app_database_feature_usage" AS "t2"
), "repeats_in_app_database_feature_usage" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."usage_id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."usage_id",
        "t2"."timestamp"
      FROM "raw"."app_database_feature_usage" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."usage_id" >= '!'
          )
          OR (
            TRIM(' 	
' FROM "t2"."usage_id") <> ''
          )
        )
    ) AS "t9"
    GROUP BY
      1
  ) AS "t10"
  WHERE
    "t10"."copies" > 1
)
SELECT
  "t25"."usage_id",
  "t25"."user_id",
  "t25"."customer_id" AS "account_id",
  COALESCE((
    "t25"."user_id" = '0'
  ) OR (
    "t25"."customer_id" = '0'
  ), FALSE) AS "is_anonymous",
  "t25"."feature" AS "feature_name",
  "t25"."uses" AS "usage_count",
  "t25"."timestamp" AS "usage_timestamp",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '')
      WHEN 'dashboard_analytics'
      THEN 'Analytics'
      WHEN 'revenue_reports'
      THEN 'Reporting'
      WHEN 'user_management'
      THEN 'Administration'
      WHEN 'billing_management'
      THEN 'Billing'
      WHEN 'export_data'
      THEN 'Export'
      WHEN 'integrations_config'
      THEN 'Integration'
      WHEN 'account_settings'
      THEN 'Administration'
      WHEN 'audit_logs'
      THEN 'Administration'
      WHEN 'dashboard_overview'
      THEN 'Dashboard'
      WHEN 'inventory_management'
      THEN 'Inventory'
      WHEN 'sales_reports'
      THEN 'Reporting'
      WHEN 'device_monitoring'
      THEN 'Monitoring'
      WHEN 'staff_scheduling'
      THEN 'Scheduling'
      WHEN 'location_analytics'
      THEN 'Analytics'
      WHEN 'product_management'
      THEN 'Products'
      WHEN 'supplier_orders'
      THEN 'Purchasing'
      WHEN 'pos_system'
      THEN 'POS'
      WHEN 'inventory_check'
      THEN 'Inventory'
      WHEN 'order_management'
      THEN 'Orders'
      WHEN 'customer_lookup'
      THEN 'Customers'
      WHEN 'schedule_view'
      THEN 'Scheduling'
      WHEN 'product_search'
      THEN 'Products'
      WHEN 'quick_sale'
      THEN 'POS'
      WHEN 'shift_report'
      THEN 'Reporting'
      ELSE 'unmapped'
    END
  END AS "feature_category",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '')
      WHEN 'dashboard_analytics'
      THEN 'admin'
      WHEN 'revenue_reports'
      THEN 'admin'
      WHEN 'user_management'
      THEN 'admin'
      WHEN 'billing_management'
      THEN 'admin'
      WHEN 'export_data'
      THEN 'admin'
      WHEN 'integrations_config'
      THEN 'admin'
      WHEN 'account_settings'
      THEN 'admin'
      WHEN 'audit_logs'
      THEN 'admin'
      WHEN 'dashboard_overview'
      THEN 'manager'
      WHEN 'inventory_management'
      THEN 'manager'
      WHEN 'sales_reports'
      THEN 'manager'
      WHEN 'device_monitoring'
      THEN 'manager'
      WHEN 'staff_scheduling'
      THEN 'manager'
      WHEN 'location_analytics'
      THEN 'manager'
      WHEN 'product_management'
      THEN 'manager'
      WHEN 'supplier_orders'
      THEN 'manager'
      WHEN 'pos_system'
      THEN 'staff'
      WHEN 'inventory_check'
      THEN 'staff'
      WHEN 'order_management'
      THEN 'staff'
      WHEN 'customer_lookup'
      THEN 'staff'
      WHEN 'schedule_view'
      THEN 'staff'
      WHEN 'product_search'
      THEN 'staff'
      WHEN 'quick_sale'
      THEN 'staff'
      WHEN 'shift_report'
      THEN 'staff'
      ELSE 'unmapped'
    END
  END AS "feature_audience",
  CASE
    WHEN "t25"."feature" IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE
      WHEN (
        POSITION('_premium_' IN '_' || "t25"."feature" || '_') > 0
      )
      OR (
        POSITION('_advanced_' IN '_' || "t25"."feature" || '_') > 0
      )
      THEN 'Premium'
      WHEN (
        POSITION('_pro_' IN '_' || "t25"."feature" || '_') > 0
      )
      OR (
        POSITION('_professional_' IN '_' || "t25"."feature" || '_') > 0
      )
      THEN 'Professional'
      WHEN (
        POSITION('_basic_' IN '_' || "t25"."feature" || '_') > 0
      )
      OR (
        POSITION('_standard_' IN '_' || "t25"."feature" || '_') > 0
      )
      THEN 'Standard'
      ELSE 'Unknown'
    END
  END AS "feature_tier",
  CASE
    WHEN "t25"."uses" IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN (
      "t25"."uses" = 1
    )
    AND CASE
      WHEN (
        "t25"."user_id" <> '0'
      ) AND (
        "t25"."feature" IS NOT NULL
      )
      THEN "t25"."place" = 0
      ELSE CAST(NULL AS BOOLEAN)
    END
    THEN 'First Use'
    WHEN "t25"."uses" <= 5
    THEN 'Light'
    WHEN "t25"."uses" <= 20
    THEN 'Moderate'
    WHEN "t25"."uses" <= 50
    THEN 'Heavy'
    ELSE 'Power User'
  END AS "usage_intensity",
  CAST("t25"."timestamp" AS DATE) AS "usage_date",
  CAST(EXTRACT(hour FROM "t25"."timestamp") AS BIGINT) AS "usage_hour",
  (
    (
      (
        CAST(EXTRACT(epoch FROM CAST(CAST("t25"."timestamp" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
      ) + 7
    ) % 7
  ) + 1 AS "usage_day_of_week",
  CAST(CAST(CAST("t25"."timestamp" AS DATE) - MAKE_INTERVAL(
    days => CAST((
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST(CAST("t25"."timestamp" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) - 1 AS INT)
  ) AS TIMESTAMP) AS DATE) AS "usage_week",
  CAST(CAST(DATE_TRUNC('MONTH', CAST("t25"."timestamp" AS DATE)) AS TIMESTAMP) AS DATE) AS "usage_month",
  CAST(EXTRACT(hour FROM "t25"."timestamp") AS BIGINT) BETWEEN 9 AND 16
  AND (
    (
      (
        (
          (
            CAST(EXTRACT(epoch FROM CAST(CAST("t25"."timestamp" AS DATE) AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
          ) + 7
        ) % 7
      ) + 1
    ) <= 5
  ) AS "is_business_hours",
  CASE
    WHEN COALESCE(
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '')
          WHEN 'dashboard_analytics'
          THEN 'Analytics'
          WHEN 'revenue_reports'
          THEN 'Reporting'
          WHEN 'user_management'
          THEN 'Administration'
          WHEN 'billing_management'
          THEN 'Billing'
          WHEN 'export_data'
          THEN 'Export'
          WHEN 'integrations_config'
          THEN 'Integration'
          WHEN 'account_settings'
          THEN 'Administration'
          WHEN 'audit_logs'
          THEN 'Administration'
          WHEN 'dashboard_overview'
          THEN 'Dashboard'
          WHEN 'inventory_management'
          THEN 'Inventory'
          WHEN 'sales_reports'
          THEN 'Reporting'
          WHEN 'device_monitoring'
          THEN 'Monitoring'
          WHEN 'staff_scheduling'
          THEN 'Scheduling'
          WHEN 'location_analytics'
          THEN 'Analytics'
          WHEN 'product_management'
          THEN 'Products'
          WHEN 'supplier_orders'
          THEN 'Purchasing'
          WHEN 'pos_system'
          THEN 'POS'
          WHEN 'inventory_check'
          THEN 'Inventory'
          WHEN 'order_management'
          THEN 'Orders'
          WHEN 'customer_lookup'
          THEN 'Customers'
          WHEN 'schedule_view'
          THEN 'Scheduling'
          WHEN 'product_search'
          THEN 'Products'
          WHEN 'quick_sale'
          THEN 'POS'
          WHEN 'shift_report'
          THEN 'Reporting'
          ELSE 'unmapped'
        END
      END <> 'unmapped',
      FALSE
    )
    THEN CASE CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t25"."feature")), '-', '_'), ' ', '_'), '')
          WHEN 'dashboard_analytics'
          THEN 'Analytics'
          WHEN 'revenue_reports'
          THEN 'Reporting'
          WHEN 'user_management'
          THEN 'Administration'
          WHEN 'billing_management'
          THEN 'Billing'
          WHEN 'export_data'
          THEN 'Export'
          WHEN 'integrations_config'
          THEN 'Integration'
          WHEN 'account_settings'
          THEN 'Administration'
          WHEN 'audit_logs'
          THEN 'Administration'
          WHEN 'dashboard_overview'
          THEN 'Dashboard'
          WHEN 'inventory_management'
          THEN 'Inventory'
          WHEN 'sales_reports'
          THEN 'Reporting'
          WHEN 'device_monitoring'
          THEN 'Monitoring'
          WHEN 'staff_scheduling'
          THEN 'Scheduling'
          WHEN 'location_analytics'
          THEN 'Analytics'
          WHEN 'product_management'
          THEN 'Products'
          WHEN 'supplier_orders'
          THEN 'Purchasing'
          WHEN 'pos_system'
          THEN 'POS'
          WHEN 'inventory_check'
          THEN 'Inventory'
          WHEN 'order_management'
          THEN 'Orders'
          WHEN 'customer_lookup'
          THEN 'Customers'
          WHEN 'schedule_view'
          THEN 'Scheduling'
          WHEN 'product_search'
          THEN 'Products'
          WHEN 'quick_sale'
          THEN 'POS'
          WHEN 'shift_report'
          THEN 'Reporting'
          ELSE 'unmapped'
        END
      END
      WHEN 'Analytics'
      THEN 10
      WHEN 'Reporting'
      THEN 10
      WHEN 'Export'
      THEN 6
      WHEN 'Integration'
      THEN 6
      WHEN 'Dashboard'
      THEN 5
      ELSE 3
    END * "t25"."uses"
    ELSE CAST(NULL AS BIGINT)
  END AS "feature_value_score",
  CASE
    WHEN (
      "t25"."user_id" <> '0'
    ) AND (
      "t25"."feature" IS NOT NULL
    )
    THEN "t25"."place" = 0
    ELSE CAST(NULL AS BOOLEAN)
  END AS "is_first_use",
  CASE
    WHEN (
      "t25"."user_id" <> '0'
    ) AND (
      "t25"."feature" IS NOT NULL
    )
    THEN COALESCE("t25"."uses_so_far" > 10, FALSE)
    ELSE CAST(NULL AS BOOLEAN)
  END AS "is_adopted",
  NULLIF(TRIM(' 	
' FROM "t25"."feature_name"), '') IS NULL AS "missing_feature_name",
  COALESCE("t25"."usage_count" <= 0, TRUE) AS "invalid_usage_count",
  "t25"."is_orphan",
  "t25"."created_at" AS "record_created_at"
FROM (
  SELECT
    "t24"."usage_id",
    "t24"."user_id",
    "t24"."customer_id",
    "t24"."feature_name",
    "t24"."usage_count",
    "t24"."timestamp",
    "t24"."created_at",
    "t24"."feature",
    "t24"."uses",
    "t24"."place",
    "t24"."uses_so_far",
    FALSE
    OR (
      (
        "t24"."user_id" IS NOT NULL
      )
      AND (
        "t6"."_parent_0" IS NULL
      )
      AND (
        "t24"."user_id" <> '0'
      )
    )
    OR (
      (
        "t24"."customer_id" IS NOT NULL
      )
      AND (
        "t7"."_parent_1" IS NULL
      )
      AND (
        "t24"."customer_id" <> '0'
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      "t22"."usage_id",
      "t22"."user_id",
      "t22"."customer_id",
      "t22"."feature_name",
      "t22"."usage_count",
      "t22"."timestamp",
      "t22"."created_at",
      "t22"."feature",
      "t22"."uses",
      ROW_NUMBER() OVER (
        PARTITION BY "t22"."user_id", "t22"."feature"
        ORDER BY "t22"."timestamp" ASC, "t22"."usage_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) - 1 AS "place",
      SUM("t22"."uses") OVER (
        PARTITION BY "t22"."user_id", "t22"."feature"
        ORDER BY "t22"."timestamp" ASC, "t22"."usage_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "uses_so_far"
    FROM (
      SELECT
        "t20"."usage_id",
        "t20"."user_id",
        "t20"."customer_id",
        "t20"."feature_name",
        "t20"."usage_count",
        "t20"."timestamp",
        "t20"."created_at",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."feature_name")), '-', '_'), ' ', '_'), '') AS "feature",
        CASE
          WHEN "t20"."usage_count" > 0
          THEN CAST("t20"."usage_count" AS BIGINT)
          ELSE CAST(NULL AS BIGINT)
        END AS "uses"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "t5" AS "t8"
          WHERE
            NOT (
              COALESCE(
                "t8"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                FALSE
              )
            )
            AND (
              (
                "t8"."usage_id" >= '!'
              )
              OR (
                TRIM(' 	
' FROM "t8"."usage_id") <> ''
              )
            )
            AND NOT (
              "t8"."usage_id" IN (
                SELECT
                  "t12"."usage_id"
                FROM "repeats_in_app_database_feature_usage" AS "t12"
              )
            )
        ) AS "t15"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t18"."usage_id",
            "t18"."user_id",
            "t18"."customer_id",
            "t18"."feature_name",
            "t18"."usage_count",
            "t18"."timestamp",
            "t18"."created_at"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t16"."usage_id",
                "t16"."user_id",
                "t16"."customer_id",
                "t16"."feature_name",
                "t16"."usage_count",
                "t16"."timestamp",
                "t16"."created_at",
                ROW_NUMBER() OVER (
                  PARTITION BY "t16"."usage_id"
                  ORDER BY "t16"."created_at" DESC NULLS LAST, CONCAT_WS(
                    '|',
                    COALESCE("t16"."usage_id", '<null>'),
                    COALESCE("t16"."user_id", '<null>'),
                    COALESCE("t16"."customer_id", '<null>'),
                    COALESCE("t16"."feature_name", '<null>'),
                    COALESCE(CAST("t16"."usage_count" AS VARCHAR), '<null>'),
                    COALESCE(CAST("t16"."timestamp" AS VARCHAR), '<null>'),
                    COALESCE(CAST("t16"."created_at" AS VARCHAR), '<null>')
                  ) DESC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "version_rank"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    *
                  FROM "t5" AS "t8"
                  WHERE
                    NOT (
                      COALESCE(
                        "t8"."timestamp" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                        FALSE
                      )
                    )
                    AND "t8"."usage_id" IN (
                      SELECT
                        "t12"."usage_id"
                      FROM "repeats_in_app_database_feature_usage" AS "t12"
                    )
                ) AS "t14"
              ) AS "t16"
            ) AS "t17"
            WHERE
              "t17"."version_rank" = 0
          ) AS "t18"
        ) AS "t19"
      ) AS "t20"
    ) AS "t22"
  ) AS "t24"
  LEFT OUTER JOIN (
    SELECT
      "t0"."user_id" AS "_parent_0"
    FROM "staging"."stg_app_database__users" AS "t0"
  ) AS "t6"
    ON "t24"."user_id" = "t6"."_parent_0"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_parent_1"
    FROM "staging"."stg_app_database__accounts" AS "t1"
  ) AS "t7"
    ON "t24"."customer_id" = "t7"."_parent_1"
) AS "t25"
