WITH "t5" AS (
  SELECT
    "t2"."id",
    "t2"."location_id",
    "t2"."device_type",
    "t2"."category",
    "t2"."manufacturer",
    "t2"."model",
    "t2"."serial_number",
    "t2"."install_date",
    "t2"."warranty_expiry",
    "t2"."purchase_price",
    "t2"."firmware_version",
    "t2"."ip_address",
    "t2"."mac_address",
    "t2"."status",
    "t2"."usage_pattern",
    "t2"."expected_lifespan_years",
    "t2"."energy_consumption_watts",
    "t2"."network_connectivity",
    "t2"."installation_date",
    "t2"."last_maintenance_date",
    "t2"."is_online",
    "t2"."customer_id",
    "t2"."created_at",
    "t2"."updated_at"
  FROM "raw"."app_database_devices" AS "t2"
), "repeats_in_app_database_devices" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."id",
        "t2"."created_at"
      FROM "raw"."app_database_devices" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
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
    ) AS "t9"
    GROUP BY
      1
  ) AS "t10"
  WHERE
    "t10"."copies" > 1
)
SELECT
  "t22"."id" AS "device_id",
  MD5(COALESCE("t22"."id", '')) AS "device_key",
  "t22"."location_id",
  COALESCE("t22"."customer_id", "t22"."location_account_id") AS "account_id",
  "t22"."location_account_id",
  COALESCE("t22"."customer_id" <> "t22"."location_account_id", FALSE) AS "owner_mismatch",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."device_type")), '-', '_'), ' ', '_'), '') AS "device_type",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."category")), '-', '_'), ' ', '_'), '') AS "category",
  NULLIF(TRIM(' 	
' FROM "t22"."manufacturer"), '') AS "manufacturer",
  NULLIF(TRIM(' 	
' FROM "t22"."model"), '') AS "model",
  NULLIF(TRIM(' 	
' FROM "t22"."serial_number"), '') AS "serial_number",
  NULLIF(TRIM(' 	
' FROM "t22"."firmware_version"), '') AS "firmware_version",
  NULLIF(TRIM(' 	
' FROM "t22"."ip_address"), '') AS "ip_address",
  NULLIF(TRIM(' 	
' FROM "t22"."mac_address"), '') AS "mac_address",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."device_type")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."device_type")), '-', '_'), ' ', '_'), '')
      WHEN 'tap_controller'
      THEN 'primary'
      WHEN 'sensor'
      THEN 'secondary'
      WHEN 'gateway'
      THEN 'infrastructure'
      ELSE 'unmapped'
    END
  END AS "device_priority",
  "t22"."status",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."status")), '-', '_'), ' ', '_'), '') IS NULL
    THEN 'unknown'
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."status")), '-', '_'), ' ', '_'), '')
      WHEN 'online'
      THEN 'operational'
      WHEN 'offline'
      THEN 'non_operational'
      WHEN 'maintenance'
      THEN 'maintenance'
      WHEN 'error'
      THEN 'error'
      ELSE 'unmapped'
    END
  END AS "operational_status",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."status")), '-', '_'), ' ', '_'), '') = 'online' AS "is_online",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t22"."usage_pattern")), '-', '_'), ' ', '_'), '') AS "usage_pattern",
  NULLIF(
    REPLACE(REPLACE(LOWER(TRIM("t22"."network_connectivity")), '-', '_'), ' ', '_'),
    ''
  ) AS "network_connectivity",
  COALESCE("t22"."install_date", "t22"."installation_date") AS "install_date",
  "t22"."warranty_expiry",
  CASE
    WHEN "t22"."last_maintenance_date" <= MAKE_DATE(2026, 6, 30)
    THEN "t22"."last_maintenance_date"
    ELSE CAST(NULL AS DATE)
  END AS "last_maintenance_date",
  "t22"."expected_lifespan_years",
  CASE
    WHEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE("t22"."install_date", "t22"."installation_date") AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
    THEN CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(COALESCE("t22"."install_date", "t22"."installation_date") AS TIMESTAMP)) / 86400 AS BIGINT)
    ELSE CAST(NULL AS BIGINT)
  END AS "days_since_install",
  CAST(EXTRACT(epoch FROM CAST("t22"."warranty_expiry" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_until_warranty_expiry",
  CASE
    WHEN CAST(EXTRACT(epoch FROM CAST("t22"."warranty_expiry" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT) IS NULL
    THEN CAST(NULL AS VARCHAR)
    WHEN CAST(EXTRACT(epoch FROM CAST("t22"."warranty_expiry" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT) < 0
    THEN 'Expired'
    WHEN CAST(EXTRACT(epoch FROM CAST("t22"."warranty_expiry" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT) <= 90
    THEN 'Expiring Soon'
    ELSE 'Active'
  END AS "warranty_status",
  CAST(CAST(CASE
    WHEN ABS("t22"."purchase_price") < 1000000000000000.0
    THEN "t22"."purchase_price"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "purchase_price",
  "t22"."energy_consumption_watts",
  CAST(CAST(CASE
    WHEN ABS(
      (
        CAST((
          CAST("t22"."energy_consumption_watts" AS DOUBLE PRECISION) * 24.0
        ) AS DOUBLE PRECISION) / 1000.0
      ) * 0.12
    ) < 1000000000000000.0
    THEN (
      CAST((
        CAST("t22"."energy_consumption_watts" AS DOUBLE PRECISION) * 24.0
      ) AS DOUBLE PRECISION) / 1000.0
    ) * 0.12
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_daily_energy_cost",
  NULLIF(TRIM(' 	
' FROM "t22"."location_id"), '') IS NULL AS "missing_location_id",
  NULLIF(TRIM(' 	
' FROM "t22"."device_type"), '') IS NULL AS "missing_device_type",
  "t22"."is_orphan" OR COALESCE("t22"."homeless", FALSE) AS "is_orphan",
  "t22"."created_at" AS "device_created_at",
  "t22"."updated_at" AS "device_updated_at"
FROM (
  SELECT
    "t21"."id",
    "t21"."location_id",
    "t21"."device_type",
    "t21"."category",
    "t21"."manufacturer",
    "t21"."model",
    "t21"."serial_number",
    "t21"."install_date",
    "t21"."warranty_expiry",
    "t21"."purchase_price",
    "t21"."firmware_version",
    "t21"."ip_address",
    "t21"."mac_address",
    "t21"."status",
    "t21"."usage_pattern",
    "t21"."expected_lifespan_years",
    "t21"."energy_consumption_watts",
    "t21"."network_connectivity",
    "t21"."installation_date",
    "t21"."last_maintenance_date",
    "t21"."is_online",
    "t21"."customer_id",
    "t21"."created_at",
    "t21"."updated_at",
    "t6"."location_account_id",
    "t6"."homeless",
    FALSE
    OR (
      (
        "t21"."location_id" IS NOT NULL
      ) AND (
        "t6"."_parent_0" IS NULL
      )
    )
    OR (
      (
        "t21"."customer_id" IS NOT NULL
      ) AND (
        "t7"."_parent_1" IS NULL
      )
    ) AS "is_orphan"
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
            "t8"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t8"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t8"."id") <> ''
          )
        )
        AND NOT (
          "t8"."id" IN (
            SELECT
              "t12"."id"
            FROM "repeats_in_app_database_devices" AS "t12"
          )
        )
    ) AS "t15"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t18"."id",
        "t18"."location_id",
        "t18"."device_type",
        "t18"."category",
        "t18"."manufacturer",
        "t18"."model",
        "t18"."serial_number",
        "t18"."install_date",
        "t18"."warranty_expiry",
        "t18"."purchase_price",
        "t18"."firmware_version",
        "t18"."ip_address",
        "t18"."mac_address",
        "t18"."status",
        "t18"."usage_pattern",
        "t18"."expected_lifespan_years",
        "t18"."energy_consumption_watts",
        "t18"."network_connectivity",
        "t18"."installation_date",
        "t18"."last_maintenance_date",
        "t18"."is_online",
        "t18"."customer_id",
        "t18"."created_at",
        "t18"."updated_at"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t16"."id",
            "t16"."location_id",
            "t16"."device_type",
            "t16"."category",
            "t16"."manufacturer",
            "t16"."model",
            "t16"."serial_number",
            "t16"."install_date",
            "t16"."warranty_expiry",
            "t16"."purchase_price",
            "t16"."firmware_version",
            "t16"."ip_address",
            "t16"."mac_address",
            "t16"."status",
            "t16"."usage_pattern",
            "t16"."expected_lifespan_years",
            "t16"."energy_consumption_watts",
            "t16"."network_connectivity",
            "t16"."installation_date",
            "t16"."last_maintenance_date",
            "t16"."is_online",
            "t16"."customer_id",
            "t16"."created_at",
            "t16"."updated_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t16"."id"
              ORDER BY "t16"."updated_at" DESC NULLS LAST, "t16"."created_at" DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE("t16"."id", '<null>'),
                COALESCE("t16"."location_id", '<null>'),
                COALESCE("t16"."device_type", '<null>'),
                COALESCE("t16"."category", '<null>'),
                COALESCE("t16"."manufacturer", '<null>'),
                COALESCE("t16"."model", '<null>'),
                COALESCE("t16"."serial_number", '<null>'),
                COALESCE(CAST("t16"."install_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t16"."warranty_expiry" AS VARCHAR), '<null>'),
                COALESCE(CAST("t16"."purchase_price" AS VARCHAR), '<null>'),
                COALESCE("t16"."firmware_version", '<null>'),
                COALESCE("t16"."ip_address", '<null>'),
                COALESCE("t16"."mac_address", '<null>'),
                COALESCE("t16"."status", '<null>'),
                COALESCE("t16"."usage_pattern", '<null>'),
                COALESCE(CAST("t16"."expected_lifespan_years" AS VARCHAR), '<null>'),
                COALESCE(CAST("t16"."energy_consumption_watts" AS VARCHAR), '<null>'),
                COALESCE("t16"."network_connectivity", '<null>'),
                COALESCE(CAST("t16"."installation_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t16"."last_maintenance_date" AS VARCHAR), '<null>'),
                COALESCE(CAST("t16"."is_online" AS VARCHAR), '<null>'),
                COALESCE("t16"."customer_id", '<null>'),
                COALESCE(CAST("t16"."created_at" AS VARCHAR), '<null>'),
                COALESCE(CAST("t16"."updated_at" AS VARCHAR), '<null>')
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
                    "t8"."created_at" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t8"."id" IN (
                  SELECT
                    "t12"."id"
                  FROM "repeats_in_app_database_devices" AS "t12"
                )
            ) AS "t14"
          ) AS "t16"
        ) AS "t17"
        WHERE
          "t17"."version_rank" = 0
      ) AS "t18"
    ) AS "t19"
  ) AS "t21"
  LEFT OUTER JOIN (
    SELECT
      "t0"."location_id" AS "_parent_0",
      "t0"."account_id" AS "location_account_id",
      "t0"."is_orphan" AS "homeless"
    FROM "staging"."stg_app_database__locations" AS "t0"
  ) AS "t6"
    ON "t21"."location_id" = "t6"."_parent_0"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "_parent_1"
    FROM "staging"."stg_app_database__accounts" AS "t1"
  ) AS "t7"
    ON "t21"."customer_id" = "t7"."_parent_1"
) AS "t22"
