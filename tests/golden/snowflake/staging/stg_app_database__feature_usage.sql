WITH T5 AS (
  SELECT
    T2.USAGE_ID,
    T2.USER_ID,
    T2.CUSTOMER_ID,
    T2.FEATURE_NAME,
    T2.USAGE_COUNT,
    T2.TIMESTAMP,
    T2.CREATED_AT
  FROM RAW.APP_DATABASE_FEATURE_USAGE AS T2
), REPEATS_IN_APP_DATABASE_FEATURE_USAGE AS (
  SELECT
    *
  FROM (
    SELECT
      T9.USAGE_ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T2.USAGE_ID,
        T2.TIMESTAMP
      FROM RAW.APP_DATABASE_FEATURE_USAGE AS T2
      WHERE
        NOT (
          COALESCE(
            T2.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T2.USAGE_ID >= '!'
          ) OR (
            TRIM(T2.USAGE_ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T9
    GROUP BY
      1
  ) AS T10
  WHERE
    T10.COPIES > 1
)
SELECT
  T25.USAGE_ID,
  T25.USER_ID,
  T25.CUSTOMER_ID AS ACCOUNT_ID,
  COALESCE((
    T25.USER_ID = '0'
  ) OR (
    T25.CUSTOMER_ID = '0'
  ), FALSE) AS IS_ANONYMOUS,
  T25.FEATURE AS FEATURE_NAME,
  T25.USES AS USAGE_COUNT,
  T25.TIMESTAMP AS USAGE_TIMESTAMP,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '')
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
  ) AS FEATURE_CATEGORY,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '')
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
  ) AS FEATURE_AUDIENCE,
  IFF(
    T25.FEATURE IS NULL,
    CAST(NULL AS VARCHAR),
    CASE
      WHEN CONTAINS(CONCAT(CONCAT('_', T25.FEATURE), '_'), '_premium_')
      OR CONTAINS(CONCAT(CONCAT('_', T25.FEATURE), '_'), '_advanced_')
      THEN 'Premium'
      WHEN CONTAINS(CONCAT(CONCAT('_', T25.FEATURE), '_'), '_pro_')
      OR CONTAINS(CONCAT(CONCAT('_', T25.FEATURE), '_'), '_professional_')
      THEN 'Professional'
      WHEN CONTAINS(CONCAT(CONCAT('_', T25.FEATURE), '_'), '_basic_')
      OR CONTAINS(CONCAT(CONCAT('_', T25.FEATURE), '_'), '_standard_')
      THEN 'Standard'
      ELSE 'Unknown'
    END
  ) AS FEATURE_TIER,
  CASE
    WHEN T25.USES IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN (
      T25.USES = 1
    )
    AND CASE
      WHEN (
        T25.USER_ID <> '0'
      ) AND (
        T25.FEATURE IS NOT NULL
      )
      THEN T25.PLACE = 0
      ELSE CAST(NULL AS BOOLEAN)
    END
    THEN 'First Use'
    WHEN T25.USES <= 5
    THEN 'Light'
    WHEN T25.USES <= 20
    THEN 'Moderate'
    WHEN T25.USES <= 50
    THEN 'Heavy'
    ELSE 'Power User'
  END AS USAGE_INTENSITY,
  CAST(T25.TIMESTAMP AS DATE) AS USAGE_DATE,
  CAST(DATE_PART(hour, T25.TIMESTAMP) AS BIGINT) AS USAGE_HOUR,
  (
    (
      (
        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T25.TIMESTAMP AS DATE)) % 7
      ) + 7
    ) % 7
  ) + 1 AS USAGE_DAY_OF_WEEK,
  CAST(CAST(DATEADD(
    DAY,
    -(
      (
        (
          (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T25.TIMESTAMP AS DATE)) % 7
            ) + 7
          ) % 7
        ) + 1
      ) - 1
    ),
    CAST(T25.TIMESTAMP AS DATE)
  ) AS TIMESTAMPNTZ) AS DATE) AS USAGE_WEEK,
  CAST(CAST(DATE_TRUNC('MONTH', CAST(T25.TIMESTAMP AS DATE)) AS TIMESTAMPNTZ) AS DATE) AS USAGE_MONTH,
  CAST(DATE_PART(hour, T25.TIMESTAMP) AS BIGINT) BETWEEN 9 AND 16
  AND (
    (
      (
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T25.TIMESTAMP AS DATE)) % 7
          ) + 7
        ) % 7
      ) + 1
    ) <= 5
  ) AS IS_BUSINESS_HOURS,
  CASE
    WHEN COALESCE(
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '')
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
      ) <> 'unmapped',
      FALSE
    )
    THEN CASE IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T25.FEATURE)), '-', '_'), ' ', '_'), '')
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
      )
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
    END * T25.USES
    ELSE CAST(NULL AS BIGINT)
  END AS FEATURE_VALUE_SCORE,
  CASE
    WHEN (
      T25.USER_ID <> '0'
    ) AND (
      T25.FEATURE IS NOT NULL
    )
    THEN T25.PLACE = 0
    ELSE CAST(NULL AS BOOLEAN)
  END AS IS_FIRST_USE,
  CASE
    WHEN (
      T25.USER_ID <> '0'
    ) AND (
      T25.FEATURE IS NOT NULL
    )
    THEN COALESCE(T25.USES_SO_FAR > 10, FALSE)
    ELSE CAST(NULL AS BOOLEAN)
  END AS IS_ADOPTED,
  NULLIF(TRIM(T25.FEATURE_NAME, ' \t\n\r\f'), '') IS NULL AS MISSING_FEATURE_NAME,
  COALESCE(T25.USAGE_COUNT <= 0, TRUE) AS INVALID_USAGE_COUNT,
  T25.IS_ORPHAN,
  T25.CREATED_AT AS RECORD_CREATED_AT
FROM (
  SELECT
    T24.USAGE_ID,
    T24.USER_ID,
    T24.CUSTOMER_ID,
    T24.FEATURE_NAME,
    T24.USAGE_COUNT,
    T24.TIMESTAMP,
    T24.CREATED_AT,
    T24.FEATURE,
    T24.USES,
    T24.PLACE,
    T24.USES_SO_FAR,
    FALSE
    OR (
      (
        T24.USER_ID IS NOT NULL
      )
      AND (
        T6._PARENT_0 IS NULL
      )
      AND (
        T24.USER_ID <> '0'
      )
    )
    OR (
      (
        T24.CUSTOMER_ID IS NOT NULL
      )
      AND (
        T7._PARENT_1 IS NULL
      )
      AND (
        T24.CUSTOMER_ID <> '0'
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      T22.USAGE_ID,
      T22.USER_ID,
      T22.CUSTOMER_ID,
      T22.FEATURE_NAME,
      T22.USAGE_COUNT,
      T22.TIMESTAMP,
      T22.CREATED_AT,
      T22.FEATURE,
      T22.USES,
      ROW_NUMBER() OVER (
        PARTITION BY T22.USER_ID, T22.FEATURE
        ORDER BY T22.TIMESTAMP ASC, T22.USAGE_ID ASC
      ) - 1 AS PLACE,
      SUM(T22.USES) OVER (
        PARTITION BY T22.USER_ID, T22.FEATURE
        ORDER BY T22.TIMESTAMP ASC, T22.USAGE_ID ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS USES_SO_FAR
    FROM (
      SELECT
        T20.USAGE_ID,
        T20.USER_ID,
        T20.CUSTOMER_ID,
        T20.FEATURE_NAME,
        T20.USAGE_COUNT,
        T20.TIMESTAMP,
        T20.CREATED_AT,
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.FEATURE_NAME)), '-', '_'), ' ', '_'), '') AS FEATURE,
        CASE
          WHEN T20.USAGE_COUNT > 0
          THEN CAST(T20.USAGE_COUNT AS BIGINT)
          ELSE CAST(NULL AS BIGINT)
        END AS USES
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM T5 AS T8
          WHERE
            NOT (
              COALESCE(
                T8.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                FALSE
              )
            )
            AND (
              (
                T8.USAGE_ID >= '!'
              ) OR (
                TRIM(T8.USAGE_ID, ' \t\n\r\f') <> ''
              )
            )
            AND NOT (
              T8.USAGE_ID IN (
                SELECT
                  T12.USAGE_ID
                FROM REPEATS_IN_APP_DATABASE_FEATURE_USAGE AS T12
              )
            )
        ) AS T15
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T18.*
            EXCLUDE (VERSION_RANK)
          FROM (
            SELECT
              *
            FROM (
              SELECT
                T16.USAGE_ID,
                T16.USER_ID,
                T16.CUSTOMER_ID,
                T16.FEATURE_NAME,
                T16.USAGE_COUNT,
                T16.TIMESTAMP,
                T16.CREATED_AT,
                ROW_NUMBER() OVER (
                  PARTITION BY T16.USAGE_ID
                  ORDER BY T16.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                    '|',
                    COALESCE(T16.USAGE_ID, '<null>'),
                    COALESCE(T16.USER_ID, '<null>'),
                    COALESCE(T16.CUSTOMER_ID, '<null>'),
                    COALESCE(T16.FEATURE_NAME, '<null>'),
                    COALESCE(CAST(T16.USAGE_COUNT AS VARCHAR), '<null>'),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T16.TIMESTAMP, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                      '<null>'
                    ),
                    COALESCE(
                      RTRIM(RTRIM(TO_VARCHAR(T16.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                  FROM T5 AS T8
                  WHERE
                    NOT (
                      COALESCE(
                        T8.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                        FALSE
                      )
                    )
                    AND T8.USAGE_ID IN (
                      SELECT
                        T12.USAGE_ID
                      FROM REPEATS_IN_APP_DATABASE_FEATURE_USAGE AS T12
                    )
                ) AS T14
              ) AS T16
            ) AS T17
            WHERE
              T17.VERSION_RANK = 0
          ) AS T18
        ) AS T19
      ) AS T20
    ) AS T22
  ) AS T24
  LEFT OUTER JOIN (
    SELECT
      T0.USER_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__USERS AS T0
  ) AS T6
    ON T24.USER_ID = T6._PARENT_0
  LEFT OUTER JOIN (
    SELECT
      T1.ACCOUNT_ID AS _PARENT_1
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T1
  ) AS T7
    ON T24.CUSTOMER_ID = T7._PARENT_1
) AS T25
