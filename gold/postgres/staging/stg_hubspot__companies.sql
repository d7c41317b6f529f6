WITH "t3" AS (
  SELECT
    "t1"."id",
    "t1"."properties",
    "t1"."name",
    "t1"."business_type",
    "t1"."location_count",
    "t1"."created_date",
    "t1"."createdat",
    "t1"."updatedat",
    "t1"."archived",
    "t1"."created_at"
  FROM "raw"."hubspot_companies" AS "t1"
), "repeats_in_hubspot_companies" AS (
  SELECT
    *
  FROM (
    SELECT
      "t6"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t1"."id",
        "t1"."createdat"
      FROM "raw"."hubspot_companies" AS "t1"
      WHERE
        NOT (
          COALESCE(
            "t1"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
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
  "t20"."id" AS "hubspot_company_id",
  MD5(COALESCE("t20"."id", '')) AS "hubspot_company_key",
  COALESCE(
    NULLIF(TRIM(' 	
' FROM "t20"."name"), ''),
    NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'name'), '')
  ) AS "company_name",
  "t20"."domain" AS "company_domain",
  LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'industry'), '')) AS "industry",
  "t20"."business_type",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."business_type")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t20"."business_type")), '-', '_'), ' ', '_'), '')
      WHEN 'restaurant'
      THEN 'restaurant'
      WHEN 'bar'
      THEN 'bar'
      WHEN 'stadium'
      THEN 'stadium'
      WHEN 'hotel'
      THEN 'hotel'
      WHEN 'corporate'
      THEN 'corporate'
      WHEN 'retail'
      THEN 'retail'
      WHEN 'other'
      THEN 'other'
      ELSE 'unmapped'
    END
  END AS "company_type",
  "t20"."people" AS "employee_count",
  "t20"."revenue" AS "annual_revenue",
  CASE
    WHEN "t20"."people" >= 1000
    THEN 'enterprise'
    WHEN "t20"."people" >= 100
    THEN 'mid_market'
    WHEN "t20"."people" >= 10
    THEN 'small_business'
    WHEN "t20"."people" > 0
    THEN 'startup'
    ELSE CAST(NULL AS VARCHAR)
  END AS "company_size_category",
  CASE
    WHEN "t20"."revenue" >= 100000000
    THEN 'tier_1'
    WHEN "t20"."revenue" >= 10000000
    THEN 'tier_2'
    WHEN "t20"."revenue" >= 1000000
    THEN 'tier_3'
    WHEN "t20"."revenue" >= 100000
    THEN 'tier_4'
    WHEN "t20"."revenue" > 0
    THEN 'tier_5'
    ELSE CAST(NULL AS VARCHAR)
  END AS "revenue_tier",
  COALESCE(
    CAST("t20"."location_count" AS BIGINT),
    CAST(CASE
      WHEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END = CAST(FLOOR(
        CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) < 9000000000000000.0
          THEN CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) AS BIGINT)
      THEN CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'location_count'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS BIGINT)
  ) AS "location_count",
  CAST(CASE
    WHEN CASE
      WHEN ABS(
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) < 9000000000000000.0
      THEN CASE
        WHEN ABS(
          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
        ) < 9e+18
        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END = CAST(FLOOR(
      CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) < 9000000000000000.0
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) AS BIGINT)
    THEN CASE
      WHEN ABS(
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) < 9000000000000000.0
      THEN CASE
        WHEN ABS(
          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
        ) < 9e+18
        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'device_count'), '') AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS BIGINT) AS "device_count",
  LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'tier'), '')) AS "crm_plan_name",
  CAST(CAST(CASE
    WHEN ABS(
      CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) < 1000000000000000.0
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) < 1000000000000000.0
    THEN CASE
      WHEN ABS(
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) < 1000000000000000.0
      THEN CASE
        WHEN ABS(
          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
        ) < 9e+18
        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'mrr'), '') AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "crm_monthly_recurring_revenue",
  CAST(CAST(CASE
    WHEN ABS(
      CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) < 1000000000000000.0
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) < 1000000000000000.0
    THEN CASE
      WHEN ABS(
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      ) < 1000000000000000.0
      THEN CASE
        WHEN ABS(
          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
        ) < 9e+18
        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "potential_monthly_recurring_revenue",
  NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'city'), '') AS "city",
  CASE
    WHEN "t20"."state" ~ '^[A-Z][A-Z]$'
    THEN "t20"."state"
    ELSE CAST(NULL AS VARCHAR)
  END AS "state_code",
  CASE
    WHEN NULLIF(
      REPLACE(
        REPLACE(
          LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'country'), ''))),
          '-',
          '_'
        ),
        ' ',
        '_'
      ),
      ''
    ) IS NULL
    THEN CAST(NULL AS VARCHAR)
    ELSE CASE NULLIF(
        REPLACE(
          REPLACE(
            LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'country'), ''))),
            '-',
            '_'
          ),
          ' ',
          '_'
        ),
        ''
      )
      WHEN 'united_states'
      THEN 'US'
      WHEN 'united_states_of_america'
      THEN 'US'
      WHEN 'usa'
      THEN 'US'
      WHEN 'us'
      THEN 'US'
      WHEN 'canada'
      THEN 'CA'
      WHEN 'ca'
      THEN 'CA'
      ELSE 'unmapped'
    END
  END AS "country_code",
  NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'zip'), '') AS "postal_code",
  NULLIF(
    REGEXP_REPLACE(
      REGEXP_REPLACE(
        LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'phone'), '')),
        'x.*$',
        '',
        'g'
      ),
      '[^0-9]',
      '',
      'g'
    ),
    ''
  ) AS "phone_cleaned",
  "t20"."website",
  COALESCE(
    NULLIF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            LOWER(NULLIF(TRIM(' 	
' FROM "t20"."domain"), '')),
            '^https?://',
            '',
            'g'
          ),
          '^www[.]',
          '',
          'g'
        ),
        '[/:?#].*$',
        '',
        'g'
      ),
      ''
    ),
    NULLIF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            LOWER(NULLIF(TRIM(' 	
' FROM "t20"."website"), '')),
            '^https?://',
            '',
            'g'
          ),
          '^www[.]',
          '',
          'g'
        ),
        '[/:?#].*$',
        '',
        'g'
      ),
      ''
    )
  ) AS "primary_domain",
  "t20"."account_id",
  "t20"."stage" AS "lifecycle_stage",
  "t20"."lead" AS "lead_status",
  CASE "t20"."stage"
    WHEN 'customer'
    THEN 100
    WHEN 'opportunity'
    THEN 80
    WHEN 'salesqualifiedlead'
    THEN 60
    WHEN 'marketingqualifiedlead'
    THEN 40
    WHEN 'lead'
    THEN 20
    WHEN 'subscriber'
    THEN 10
    ELSE CAST(NULL AS BIGINT)
  END AS "lifecycle_score",
  NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'source'), '') AS "analytics_source",
  CASE
    WHEN "t20"."stage" IN ('customer', 'evangelist')
    THEN 'existing_customer'
    WHEN "t20"."stage" IN ('opportunity', 'salesqualifiedlead')
    OR (
      COALESCE("t20"."lead" = 'qualified', FALSE)
      AND COALESCE("t20"."people" >= 100, FALSE)
    )
    THEN 'high_quality'
    WHEN "t20"."lead" IN ('in_progress', 'open_deal', 'contacted', 'connected')
    THEN 'engaged'
    WHEN COALESCE("t20"."people" >= 100, FALSE)
    THEN 'target_size'
    WHEN (
      "t20"."stage" = 'marketingqualifiedlead'
    )
    OR COALESCE("t20"."lead" = 'qualified', FALSE)
    THEN 'qualified'
    WHEN (
      "t20"."stage" IS NOT NULL
    ) OR (
      "t20"."lead" IS NOT NULL
    )
    THEN 'needs_nurturing'
    ELSE CAST(NULL AS VARCHAR)
  END AS "lead_quality_tier",
  "t20"."archived" AS "is_archived",
  "t20"."is_orphan",
  (
    NULLIF(TRIM(' 	
' FROM "t20"."name"), '') IS NULL
  )
  AND (
    NULLIF(JSON_EXTRACT_PATH_TEXT("t20"."properties", 'name'), '') IS NULL
  ) AS "missing_company_name",
  (
    "t20"."domain" IS NULL
  ) AND (
    "t20"."website" IS NULL
  ) AS "missing_domain",
  "t20"."account_id" IS NULL AS "missing_account_mapping",
  COALESCE("t20"."createdat", CAST("t20"."created_date" AS TIMESTAMP)) AS "hubspot_company_created_at",
  "t20"."updatedat" AS "hubspot_company_updated_at"
FROM (
  SELECT
    "t19"."id",
    "t19"."properties",
    "t19"."name",
    "t19"."business_type",
    "t19"."location_count",
    "t19"."created_date",
    "t19"."createdat",
    "t19"."updatedat",
    "t19"."archived",
    "t19"."created_at",
    "t19"."account_id",
    "t19"."people",
    "t19"."revenue",
    "t19"."stage",
    "t19"."lead",
    "t19"."domain",
    "t19"."website",
    "t19"."state",
    FALSE
    OR (
      (
        "t19"."account_id" IS NOT NULL
      ) AND (
        "t4"."_parent_0" IS NULL
      )
    ) AS "is_orphan"
  FROM (
    SELECT
      "t17"."id",
      "t17"."properties",
      "t17"."name",
      "t17"."business_type",
      "t17"."location_count",
      "t17"."created_date",
      "t17"."createdat",
      "t17"."updatedat",
      "t17"."archived",
      "t17"."created_at",
      COALESCE(
        CAST(CAST(CASE
          WHEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END = CAST(FLOOR(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) AS BIGINT)
          THEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS BIGINT) AS VARCHAR),
        NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'account_id'), '')
      ) AS "account_id",
      CASE
        WHEN CAST(CASE
          WHEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END = CAST(FLOOR(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) AS BIGINT)
          THEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS BIGINT) >= 0
        THEN CAST(CASE
          WHEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END = CAST(FLOOR(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) AS BIGINT)
          THEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS BIGINT)
        ELSE NULL
      END AS "people",
      CAST(CAST(CASE
        WHEN ABS(
          CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 1000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) < 1000000000000000.0
        THEN CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) < 1000000000000000.0
          THEN CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "revenue",
      CASE
        WHEN NULLIF(
          REPLACE(
            REPLACE(
              LOWER(
                TRIM(
                  REPLACE(
                    NULLIF(
                      REPLACE(
                        REPLACE(
                          LOWER(
                            TRIM(
                              COALESCE(
                                NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'lifecycle_stage'), ''),
                                NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'lifecyclestage'), '')
                              )
                            )
                          ),
                          '-',
                          '_'
                        ),
                        ' ',
                        '_'
                      ),
                      ''
                    ),
                    '_',
                    ''
                  )
                )
              ),
              '-',
              '_'
            ),
            ' ',
            '_'
          ),
          ''
        ) IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(
            REPLACE(
              REPLACE(
                LOWER(
                  TRIM(
                    REPLACE(
                      NULLIF(
                        REPLACE(
                          REPLACE(
                            LOWER(
                              TRIM(
                                COALESCE(
                                  NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'lifecycle_stage'), ''),
                                  NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'lifecyclestage'), '')
                                )
                              )
                            ),
                            '-',
                            '_'
                          ),
                          ' ',
                          '_'
                        ),
                        ''
                      ),
                      '_',
                      ''
                    )
                  )
                ),
                '-',
                '_'
              ),
              ' ',
              '_'
            ),
            ''
          )
          WHEN 'subscriber'
          THEN 'subscriber'
          WHEN 'lead'
          THEN 'lead'
          WHEN 'marketingqualifiedlead'
          THEN 'marketingqualifiedlead'
          WHEN 'salesqualifiedlead'
          THEN 'salesqualifiedlead'
          WHEN 'opportunity'
          THEN 'opportunity'
          WHEN 'customer'
          THEN 'customer'
          WHEN 'evangelist'
          THEN 'evangelist'
          WHEN 'other'
          THEN 'other'
          ELSE 'unmapped'
        END
      END AS "stage",
      CASE
        WHEN NULLIF(
          REPLACE(
            REPLACE(
              LOWER(
                TRIM(
                  COALESCE(
                    NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'lead_status'), ''),
                    NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'hs_lead_status'), '')
                  )
                )
              ),
              '-',
              '_'
            ),
            ' ',
            '_'
          ),
          ''
        ) IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(
            REPLACE(
              REPLACE(
                LOWER(
                  TRIM(
                    COALESCE(
                      NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'lead_status'), ''),
                      NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'hs_lead_status'), '')
                    )
                  )
                ),
                '-',
                '_'
              ),
              ' ',
              '_'
            ),
            ''
          )
          WHEN 'new'
          THEN 'new'
          WHEN 'open'
          THEN 'open'
          WHEN 'in_progress'
          THEN 'in_progress'
          WHEN 'open_deal'
          THEN 'open_deal'
          WHEN 'attempted_to_contact'
          THEN 'attempted_to_contact'
          WHEN 'contacted'
          THEN 'contacted'
          WHEN 'connected'
          THEN 'connected'
          WHEN 'bad_timing'
          THEN 'bad_timing'
          WHEN 'qualified'
          THEN 'qualified'
          WHEN 'unqualified'
          THEN 'unqualified'
          ELSE 'unmapped'
        END
      END AS "lead",
      LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'domain'), '')) AS "domain",
      NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'website'), '') AS "website",
      UPPER(NULLIF(JSON_EXTRACT_PATH_TEXT("t17"."properties", 'state'), '')) AS "state"
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
              "t5"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
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
              FROM "repeats_in_hubspot_companies" AS "t9"
            )
          )
      ) AS "t12"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t15"."id",
          "t15"."properties",
          "t15"."name",
          "t15"."business_type",
          "t15"."location_count",
          "t15"."created_date",
          "t15"."createdat",
          "t15"."updatedat",
          "t15"."archived",
          "t15"."created_at"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t13"."id",
              "t13"."properties",
              "t13"."name",
              "t13"."business_type",
              "t13"."location_count",
              "t13"."created_date",
              "t13"."createdat",
              "t13"."updatedat",
              "t13"."archived",
              "t13"."created_at",
              ROW_NUMBER() OVER (
                PARTITION BY "t13"."id"
                ORDER BY "t13"."updatedat" DESC NULLS LAST, "t13"."created_at" DESC NULLS LAST, CONCAT_WS(
                  '|',
                  COALESCE("t13"."id", '<null>'),
                  COALESCE(CAST("t13"."properties" AS VARCHAR), '<null>'),
                  COALESCE("t13"."name", '<null>'),
                  COALESCE("t13"."business_type", '<null>'),
                  COALESCE(CAST("t13"."location_count" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t13"."created_date" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t13"."createdat" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t13"."updatedat" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t13"."archived" AS VARCHAR), '<null>'),
                  COALESCE(CAST("t13"."created_at" AS VARCHAR), '<null>')
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
                      "t5"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                      FALSE
                    )
                  )
                  AND "t5"."id" IN (
                    SELECT
                      "t9"."id"
                    FROM "repeats_in_hubspot_companies" AS "t9"
                  )
              ) AS "t11"
            ) AS "t13"
          ) AS "t14"
          WHERE
            "t14"."version_rank" = 0
        ) AS "t15"
      ) AS "t16"
    ) AS "t17"
  ) AS "t19"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "_parent_0"
    FROM "staging"."stg_app_database__accounts" AS "t0"
  ) AS "t4"
    ON "t19"."account_id" = "t4"."_parent_0"
) AS "t20"
