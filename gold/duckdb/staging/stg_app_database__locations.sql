WITH "t3" AS (
  SELECT
    "t1"."id",
    "t1"."customer_id",
    "t1"."name",
    "t1"."address",
    "t1"."city",
    "t1"."state",
    "t1"."zip_code",
    "t1"."country",
    "t1"."location_type",
    "t1"."business_type",
    "t1"."size",
    "t1"."expected_device_count",
    "t1"."install_date",
    "t1"."latitude",
    "t1"."longitude",
    "t1"."capacity",
    "t1"."is_active",
    "t1"."created_at",
    "t1"."updated_at"
  FROM "raw"."app_database_locations" AS "t1"
), "repeats_in_app_database_locations" AS (
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
      FROM "raw"."app_database_locations" AS "t1"
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
  "t19"."id" AS "location_id",
  MD5(COALESCE("t19"."id", '')) AS "location_key",
  "t19"."customer_id" AS "account_id",
  NULLIF(TRIM("t19"."name", ' 	
'), '') AS "location_name",
  NULLIF(TRIM("t19"."address", ' 	
'), '') AS "address",
  NULLIF(TRIM("t19"."city", ' 	
'), '') AS "city",
  UPPER(NULLIF(TRIM("t19"."state", ' 	
'), '')) AS "state",
  NULLIF(TRIM("t19"."zip_code", ' 	
'), '') AS "zip_code",
  CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."country")), '-', '_'), ' ', '_'), '')
    WHEN 'us'
    THEN 'US'
    WHEN 'u.s.'
    THEN 'US'
    WHEN 'usa'
    THEN 'US'
    WHEN 'u.s.a.'
    THEN 'US'
    WHEN 'united_states'
    THEN 'US'
    WHEN 'united_states_of_america'
    THEN 'US'
    WHEN 'the_united_states'
    THEN 'US'
    ELSE NULLIF(TRIM("t19"."country", ' 	
'), '')
  END AS "country",
  NULLIF(
    REGEXP_REPLACE(
      CASE
        WHEN NULLIF(TRIM("t19"."address", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t19"."address", ' 	
'), '') || ', '
      END || CASE
        WHEN NULLIF(TRIM("t19"."city", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t19"."city", ' 	
'), '') || ', '
      END || CASE
        WHEN NULLIF(TRIM("t19"."state", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t19"."state", ' 	
'), '') || ', '
      END || CASE
        WHEN NULLIF(TRIM("t19"."zip_code", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t19"."zip_code", ' 	
'), '') || ', '
      END,
      ',\ $',
      '',
      'g'
    ),
    ''
  ) AS "full_address",
  "t19"."latitude",
  "t19"."longitude",
  CASE
    WHEN COALESCE(
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."country")), '-', '_'), ' ', '_'), '')
        WHEN 'us'
        THEN 'US'
        WHEN 'u.s.'
        THEN 'US'
        WHEN 'usa'
        THEN 'US'
        WHEN 'u.s.a.'
        THEN 'US'
        WHEN 'united_states'
        THEN 'US'
        WHEN 'united_states_of_america'
        THEN 'US'
        WHEN 'the_united_states'
        THEN 'US'
        ELSE NULLIF(TRIM("t19"."country", ' 	
'), '')
      END <> 'US',
      FALSE
    )
    THEN 'International'
    ELSE CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."state")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."state")), '-', '_'), ' ', '_'), '')
        WHEN 'ct'
        THEN 'Northeast'
        WHEN 'ma'
        THEN 'Northeast'
        WHEN 'me'
        THEN 'Northeast'
        WHEN 'nh'
        THEN 'Northeast'
        WHEN 'nj'
        THEN 'Northeast'
        WHEN 'ny'
        THEN 'Northeast'
        WHEN 'pa'
        THEN 'Northeast'
        WHEN 'ri'
        THEN 'Northeast'
        WHEN 'vt'
        THEN 'Northeast'
        WHEN 'al'
        THEN 'Southeast'
        WHEN 'ar'
        THEN 'Southeast'
        WHEN 'dc'
        THEN 'Southeast'
        WHEN 'de'
        THEN 'Southeast'
        WHEN 'fl'
        THEN 'Southeast'
        WHEN 'ga'
        THEN 'Southeast'
        WHEN 'ky'
        THEN 'Southeast'
        WHEN 'la'
        THEN 'Southeast'
        WHEN 'md'
        THEN 'Southeast'
        WHEN 'ms'
        THEN 'Southeast'
        WHEN 'nc'
        THEN 'Southeast'
        WHEN 'sc'
        THEN 'Southeast'
        WHEN 'tn'
        THEN 'Southeast'
        WHEN 'va'
        THEN 'Southeast'
        WHEN 'wv'
        THEN 'Southeast'
        WHEN 'ia'
        THEN 'Midwest'
        WHEN 'il'
        THEN 'Midwest'
        WHEN 'in'
        THEN 'Midwest'
        WHEN 'ks'
        THEN 'Midwest'
        WHEN 'mi'
        THEN 'Midwest'
        WHEN 'mn'
        THEN 'Midwest'
        WHEN 'mo'
        THEN 'Midwest'
        WHEN 'nd'
        THEN 'Midwest'
        WHEN 'ne'
        THEN 'Midwest'
        WHEN 'oh'
        THEN 'Midwest'
        WHEN 'sd'
        THEN 'Midwest'
        WHEN 'wi'
        THEN 'Midwest'
        WHEN 'az'
        THEN 'Southwest'
        WHEN 'nm'
        THEN 'Southwest'
        WHEN 'ok'
        THEN 'Southwest'
        WHEN 'tx'
        THEN 'Southwest'
        WHEN 'ak'
        THEN 'West'
        WHEN 'ca'
        THEN 'West'
        WHEN 'co'
        THEN 'West'
        WHEN 'hi'
        THEN 'West'
        WHEN 'id'
        THEN 'West'
        WHEN 'mt'
        THEN 'West'
        WHEN 'nv'
        THEN 'West'
        WHEN 'or'
        THEN 'West'
        WHEN 'ut'
        THEN 'West'
        WHEN 'wa'
        THEN 'West'
        WHEN 'wy'
        THEN 'West'
        WHEN 'aa'
        THEN 'Other'
        WHEN 'ae'
        THEN 'Other'
        WHEN 'ap'
        THEN 'Other'
        WHEN 'as'
        THEN 'Other'
        WHEN 'gu'
        THEN 'Other'
        WHEN 'mp'
        THEN 'Other'
        WHEN 'pr'
        THEN 'Other'
        WHEN 'vi'
        THEN 'Other'
        ELSE 'unmapped'
      END
    END
  END AS "region",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."location_type")), '-', '_'), ' ', '_'), '') AS "location_type",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."location_type")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."location_type")), '-', '_'), ' ', '_'), '')
      WHEN 'main'
      THEN 'Flagship'
      WHEN 'flagship'
      THEN 'Flagship'
      WHEN 'branch'
      THEN 'Standard'
      WHEN 'standard'
      THEN 'Standard'
      WHEN 'satellite'
      THEN 'Satellite'
      WHEN 'franchise'
      THEN 'Franchise'
      WHEN 'express'
      THEN 'Express'
      WHEN 'kiosk'
      THEN 'Kiosk'
      ELSE 'unmapped'
    END
  END AS "location_category",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."business_type")), '-', '_'), ' ', '_'), '') AS "business_type",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."business_type")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."business_type")), '-', '_'), ' ', '_'), '')
      WHEN 'restaurant'
      THEN 'Restaurant'
      WHEN 'bar'
      THEN 'Bar'
      WHEN 'brewery'
      THEN 'Brewery'
      WHEN 'hotel'
      THEN 'Hotel'
      WHEN 'club'
      THEN 'Club'
      WHEN 'stadium'
      THEN 'Stadium'
      WHEN 'corporate'
      THEN 'Corporate'
      ELSE 'unmapped'
    END
  END AS "business_category",
  NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."size")), '-', '_'), ' ', '_'), '') AS "location_size",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."size")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS BIGINT)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t19"."size")), '-', '_'), ' ', '_'), '')
      WHEN 'small'
      THEN 1
      WHEN 'medium'
      THEN 2
      WHEN 'large'
      THEN 3
      WHEN 'enterprise'
      THEN 4
      ELSE 0
    END
  END AS "size_tier",
  "t19"."capacity",
  "t19"."expected_device_count",
  "t19"."install_date",
  CASE
    WHEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30)) >= 0
    THEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30))
    ELSE CAST(NULL AS BIGINT)
  END AS "days_since_install",
  CASE
    WHEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30)) IS NULL
    THEN 'Not Installed'
    WHEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30)) < 0
    THEN 'Scheduled'
    WHEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30)) <= 30
    THEN 'Recently Installed'
    WHEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30)) <= 90
    THEN 'New'
    WHEN DATE_DIFF('DAY', "t19"."install_date", MAKE_DATE(2026, 6, 30)) <= 365
    THEN 'Established'
    ELSE 'Mature'
  END AS "installation_status",
  "t19"."is_active" AS "source_is_active",
  NULLIF(TRIM("t19"."name", ' 	
'), '') IS NULL AS "missing_location_name",
  NULLIF(TRIM("t19"."address", ' 	
'), '') IS NULL AS "missing_address",
  (
    NULLIF(TRIM("t19"."address", ' 	
'), '') IS NULL
  )
  OR (
    NULLIF(TRIM("t19"."city", ' 	
'), '') IS NULL
  )
  OR (
    NULLIF(TRIM("t19"."state", ' 	
'), '') IS NULL
  )
  OR (
    NULLIF(TRIM("t19"."zip_code", ' 	
'), '') IS NULL
  ) AS "incomplete_address",
  "t19"."is_orphan",
  "t19"."created_at" AS "location_created_at",
  "t19"."updated_at" AS "location_updated_at"
FROM (
  SELECT
    "t18"."id",
    "t18"."customer_id",
    "t18"."name",
    "t18"."address",
    "t18"."city",
    "t18"."state",
    "t18"."zip_code",
    "t18"."country",
    "t18"."location_type",
    "t18"."business_type",
    "t18"."size",
    "t18"."expected_device_count",
    "t18"."install_date",
    "t18"."latitude",
    "t18"."longitude",
    "t18"."capacity",
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
            FROM "repeats_in_app_database_locations" AS "t9"
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
            "t13"."name",
            "t13"."address",
            "t13"."city",
            "t13"."state",
            "t13"."zip_code",
            "t13"."country",
            "t13"."location_type",
            "t13"."business_type",
            "t13"."size",
            "t13"."expected_device_count",
            "t13"."install_date",
            "t13"."latitude",
            "t13"."longitude",
            "t13"."capacity",
            "t13"."is_active",
            "t13"."created_at",
            "t13"."updated_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t13"."id"
              ORDER BY "t13"."updated_at" DESC, "t13"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t13"."id", '<null>'),
                COALESCE("t13"."customer_id", '<null>'),
                COALESCE("t13"."name", '<null>'),
                COALESCE("t13"."address", '<null>'),
                COALESCE("t13"."city", '<null>'),
                COALESCE("t13"."state", '<null>'),
                COALESCE("t13"."zip_code", '<null>'),
                COALESCE("t13"."country", '<null>'),
                COALESCE("t13"."location_type", '<null>'),
                COALESCE("t13"."business_type", '<null>'),
                COALESCE("t13"."size", '<null>'),
                COALESCE(CAST("t13"."expected_device_count" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."install_date" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."latitude" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."longitude" AS TEXT), '<null>'),
                COALESCE(CAST("t13"."capacity" AS TEXT), '<null>'),
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
                  FROM "repeats_in_app_database_locations" AS "t9"
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
