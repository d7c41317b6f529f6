WITH "suspects_of_hubspot_owners" AS (
  SELECT
    "t43"."in_staging",
    "t43"."in_raw",
    COALESCE("t43"."row_key", "t43"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t43"."_owner_updated_at" > "t43"."owner_updated_at",
      "t43"."_owner_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t43"."archived" IS NOT DISTINCT FROM "t43"."_archived"
      THEN ''
      ELSE 'archived '
    END || CASE
      WHEN "t43"."owner_created_at" IS NOT DISTINCT FROM "t43"."_owner_created_at"
      THEN ''
      ELSE 'owner_created_at '
    END || CASE
      WHEN "t43"."owner_updated_at" IS NOT DISTINCT FROM "t43"."_owner_updated_at"
      THEN ''
      ELSE 'owner_updated_at '
    END || CASE
      WHEN "t43"."user_id" IS NOT DISTINCT FROM "t43"."_user_id"
      THEN ''
      ELSE 'user_id '
    END || CASE
      WHEN LOWER("t43"."email") IS NOT DISTINCT FROM LOWER("t43"."_email")
      THEN ''
      ELSE 'email '
    END || CASE
      WHEN LOWER("t43"."first_name") IS NOT DISTINCT FROM LOWER("t43"."_first_name")
      THEN ''
      ELSE 'first_name '
    END || CASE
      WHEN LOWER("t43"."last_name") IS NOT DISTINCT FROM LOWER("t43"."_last_name")
      THEN ''
      ELSE 'last_name '
    END AS "differences"
  FROM (
    SELECT
      "t18"."row_key",
      "t18"."in_staging",
      "t18"."archived",
      "t18"."owner_created_at",
      "t18"."owner_updated_at",
      "t18"."user_id",
      "t18"."email",
      "t18"."first_name",
      "t18"."last_name",
      "t37"."raw_key",
      "t37"."in_raw",
      "t37"."_archived",
      "t37"."_owner_created_at",
      "t37"."_owner_updated_at",
      "t37"."_user_id",
      "t37"."_email",
      "t37"."_first_name",
      "t37"."_last_name"
    FROM (
      SELECT
        "t6"."owner_id" AS "row_key",
        1 AS "in_staging",
        "t6"."archived",
        "t6"."owner_created_at",
        "t6"."owner_updated_at",
        "t6"."user_id",
        "t6"."email",
        "t6"."first_name",
        "t6"."last_name"
      FROM "staging"."stg_hubspot__owners" AS "t6"
    ) AS "t18"
    FULL OUTER JOIN (
      SELECT
        "t0"."id" AS "raw_key",
        1 AS "in_raw",
        "t0"."archived" AS "_archived",
        "t0"."createdat" AS "_owner_created_at",
        "t0"."updatedat" AS "_owner_updated_at",
        CAST("t0"."userid" AS VARCHAR) AS "_user_id",
        NULLIF(TRIM(' 	
' FROM "t0"."email"), '') AS "_email",
        NULLIF(TRIM(' 	
' FROM "t0"."firstname"), '') AS "_first_name",
        NULLIF(TRIM(' 	
' FROM "t0"."lastname"), '') AS "_last_name"
      FROM "raw"."hubspot_owners" AS "t0"
      WHERE
        "t0"."id" IS NOT NULL
        AND COALESCE(CAST("t0"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t37"
      ON "t18"."row_key" = "t37"."raw_key"
  ) AS "t43"
  WHERE
    NOT (
      (
        "t43"."in_staging" IS NOT NULL
      )
      AND (
        "t43"."in_raw" IS NOT NULL
      )
      AND "t43"."archived" IS NOT DISTINCT FROM "t43"."_archived"
      AND "t43"."owner_created_at" IS NOT DISTINCT FROM "t43"."_owner_created_at"
      AND "t43"."owner_updated_at" IS NOT DISTINCT FROM "t43"."_owner_updated_at"
      AND "t43"."user_id" IS NOT DISTINCT FROM "t43"."_user_id"
      AND LOWER("t43"."email") IS NOT DISTINCT FROM LOWER("t43"."_email")
      AND LOWER("t43"."first_name") IS NOT DISTINCT FROM LOWER("t43"."_first_name")
      AND LOWER("t43"."last_name") IS NOT DISTINCT FROM LOWER("t43"."_last_name")
    )
), "t56" AS (
  SELECT
    "t55"."suspect",
    MAX("t55"."in_staging") AS "in_staging",
    MAX("t55"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR("t55"."is_outdated") AS "is_outdated",
    MIN("t55"."differences") AS "differences"
  FROM "suspects_of_hubspot_owners" AS "t55"
  GROUP BY
    1
), "suspects_of_hubspot_engagements" AS (
  SELECT
    "t61"."in_staging",
    "t61"."in_raw",
    COALESCE("t61"."row_key", "t61"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t61"."_record_updated_at" > "t61"."record_updated_at",
      "t61"."_record_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t61"."record_created_at" IS NOT DISTINCT FROM "t61"."_record_created_at"
      THEN ''
      ELSE 'record_created_at '
    END || CASE
      WHEN "t61"."record_updated_at" IS NOT DISTINCT FROM "t61"."_record_updated_at"
      THEN ''
      ELSE 'record_updated_at '
    END || CASE
      WHEN LOWER("t61"."engagement_type") IS NOT DISTINCT FROM LOWER("t61"."_engagement_type")
      THEN ''
      ELSE 'engagement_type '
    END || CASE
      WHEN "t61"."owner_id" IS NOT DISTINCT FROM "t61"."_owner_id"
      THEN ''
      ELSE 'owner_id '
    END || CASE
      WHEN "t61"."company_id" IS NOT DISTINCT FROM "t61"."_company_id"
      THEN ''
      ELSE 'company_id '
    END || CASE
      WHEN "t61"."contact_id" IS NOT DISTINCT FROM "t61"."_contact_id"
      THEN ''
      ELSE 'contact_id '
    END || CASE
      WHEN "t61"."deal_id" IS NOT DISTINCT FROM "t61"."_deal_id"
      THEN ''
      ELSE 'deal_id '
    END AS "differences"
  FROM (
    SELECT
      "t23"."row_key",
      "t23"."in_staging",
      "t23"."record_created_at",
      "t23"."record_updated_at",
      "t23"."engagement_type",
      "t23"."owner_id",
      "t23"."company_id",
      "t23"."contact_id",
      "t23"."deal_id",
      "t54"."raw_key",
      "t54"."in_raw",
      "t54"."_record_created_at",
      "t54"."_record_updated_at",
      "t54"."_engagement_type",
      "t54"."_owner_id",
      "t54"."_company_id",
      "t54"."_contact_id",
      "t54"."_deal_id"
    FROM (
      SELECT
        "t11"."engagement_id" AS "row_key",
        1 AS "in_staging",
        "t11"."record_created_at",
        "t11"."record_updated_at",
        "t11"."engagement_type",
        "t11"."owner_id",
        "t11"."company_id",
        "t11"."contact_id",
        "t11"."deal_id"
      FROM "staging"."stg_hubspot__engagements" AS "t11"
    ) AS "t23"
    FULL OUTER JOIN (
      SELECT
        "t35"."id" AS "raw_key",
        1 AS "in_raw",
        "t35"."createdat" AS "_record_created_at",
        "t35"."updatedat" AS "_record_updated_at",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'type'), '')),
          ''
        ) AS "_engagement_type",
        COALESCE(
          CAST(CAST(CASE
            WHEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END = CAST(FLOOR(
              CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                ) < 9000000000000000.0
                THEN CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) AS BIGINT)
            THEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT("t35"."engagement", 'ownerId'), '')
        ) AS "_owner_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t35"."associations", 'company_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t35"."associations", 'companyIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_company_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t35"."associations", 'contactIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_contact_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t35"."associations", 'dealIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t35"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t35"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_deal_id"
      FROM (
        SELECT
          *
        FROM "raw"."hubspot_engagements" AS "t5"
        WHERE
          "t5"."id" IS NOT NULL
          AND COALESCE(CAST("t5"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t35"
    ) AS "t54"
      ON "t23"."row_key" = "t54"."raw_key"
  ) AS "t61"
  WHERE
    NOT (
      (
        "t61"."in_staging" IS NOT NULL
      )
      AND (
        "t61"."in_raw" IS NOT NULL
      )
      AND "t61"."record_created_at" IS NOT DISTINCT FROM "t61"."_record_created_at"
      AND "t61"."record_updated_at" IS NOT DISTINCT FROM "t61"."_record_updated_at"
      AND LOWER("t61"."engagement_type") IS NOT DISTINCT FROM LOWER("t61"."_engagement_type")
      AND "t61"."owner_id" IS NOT DISTINCT FROM "t61"."_owner_id"
      AND "t61"."company_id" IS NOT DISTINCT FROM "t61"."_company_id"
      AND "t61"."contact_id" IS NOT DISTINCT FROM "t61"."_contact_id"
      AND "t61"."deal_id" IS NOT DISTINCT FROM "t61"."_deal_id"
    )
), "t72" AS (
  SELECT
    "t70"."suspect",
    MAX("t70"."in_staging") AS "in_staging",
    MAX("t70"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR("t70"."is_outdated") AS "is_outdated",
    MIN("t70"."differences") AS "differences"
  FROM "suspects_of_hubspot_engagements" AS "t70"
  GROUP BY
    1
), "suspects_of_hubspot_tickets" AS (
  SELECT
    "t57"."in_staging",
    "t57"."in_raw",
    COALESCE("t57"."row_key", "t57"."raw_key") AS "suspect",
    FALSE
    OR COALESCE("t57"."_updated_at" > "t57"."updated_at", "t57"."_updated_at" IS NOT NULL) AS "is_outdated",
    CASE
      WHEN "t57"."archived" IS NOT DISTINCT FROM "t57"."_archived"
      THEN ''
      ELSE 'archived '
    END || CASE
      WHEN "t57"."pipeline" IS NOT DISTINCT FROM "t57"."_pipeline"
      THEN ''
      ELSE 'pipeline '
    END || CASE
      WHEN "t57"."created_at" IS NOT DISTINCT FROM "t57"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t57"."updated_at" IS NOT DISTINCT FROM "t57"."_updated_at"
      THEN ''
      ELSE 'updated_at '
    END || CASE
      WHEN LOWER("t57"."subject") IS NOT DISTINCT FROM LOWER("t57"."_subject")
      THEN ''
      ELSE 'subject '
    END || CASE
      WHEN LOWER("t57"."content") IS NOT DISTINCT FROM LOWER("t57"."_content")
      THEN ''
      ELSE 'content '
    END || CASE
      WHEN "t57"."status" IS NOT DISTINCT FROM "t57"."_status"
      OR (
        "t57"."status" IS NULL
      )
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t57"."owner_id" IS NOT DISTINCT FROM "t57"."_owner_id"
      THEN ''
      ELSE 'owner_id '
    END || CASE
      WHEN "t57"."company_id" IS NOT DISTINCT FROM "t57"."_company_id"
      THEN ''
      ELSE 'company_id '
    END || CASE
      WHEN "t57"."contact_id" IS NOT DISTINCT FROM "t57"."_contact_id"
      THEN ''
      ELSE 'contact_id '
    END || CASE
      WHEN "t57"."deal_id" IS NOT DISTINCT FROM "t57"."_deal_id"
      THEN ''
      ELSE 'deal_id '
    END || CASE
      WHEN LOWER("t57"."ticket_category") IS NOT DISTINCT FROM LOWER("t57"."_ticket_category")
      THEN ''
      ELSE 'ticket_category '
    END || CASE
      WHEN LOWER("t57"."source_type") IS NOT DISTINCT FROM LOWER("t57"."_source_type")
      THEN ''
      ELSE 'source_type '
    END || CASE
      WHEN "t57"."reported_resolution_hours" IS NOT DISTINCT FROM "t57"."_reported_resolution_hours"
      OR (
        "t57"."reported_resolution_hours" IS NULL
      )
      THEN ''
      ELSE 'reported_resolution_hours '
    END AS "differences"
  FROM (
    SELECT
      "t19"."row_key",
      "t19"."in_staging",
      "t19"."archived",
      "t19"."pipeline",
      "t19"."created_at",
      "t19"."updated_at",
      "t19"."subject",
      "t19"."content",
      "t19"."status",
      "t19"."owner_id",
      "t19"."company_id",
      "t19"."contact_id",
      "t19"."deal_id",
      "t19"."ticket_category",
      "t19"."source_type",
      "t19"."reported_resolution_hours",
      "t50"."raw_key",
      "t50"."in_raw",
      "t50"."_archived",
      "t50"."_pipeline",
      "t50"."_created_at",
      "t50"."_updated_at",
      "t50"."_subject",
      "t50"."_content",
      "t50"."_status",
      "t50"."_owner_id",
      "t50"."_company_id",
      "t50"."_contact_id",
      "t50"."_deal_id",
      "t50"."_ticket_category",
      "t50"."_source_type",
      "t50"."_reported_resolution_hours"
    FROM (
      SELECT
        "t7"."ticket_id" AS "row_key",
        1 AS "in_staging",
        "t7"."archived",
        "t7"."pipeline",
        "t7"."created_at",
        "t7"."updated_at",
        "t7"."subject",
        "t7"."content",
        "t7"."status",
        "t7"."owner_id",
        "t7"."company_id",
        "t7"."contact_id",
        "t7"."deal_id",
        "t7"."ticket_category",
        "t7"."source_type",
        "t7"."reported_resolution_hours"
      FROM "staging"."stg_hubspot__tickets" AS "t7"
    ) AS "t19"
    FULL OUTER JOIN (
      SELECT
        "t27"."id" AS "raw_key",
        1 AS "in_raw",
        "t27"."archived" AS "_archived",
        "t27"."hs_pipeline" AS "_pipeline",
        "t27"."createdate" AS "_created_at",
        "t27"."hs_lastmodifieddate" AS "_updated_at",
        NULLIF(TRIM(' 	
' FROM "t27"."subject"), '') AS "_subject",
        NULLIF(TRIM(' 	
' FROM "t27"."content"), '') AS "_content",
        "t27"."hs_pipeline_stage" AS "_status",
        COALESCE(
          CAST(CAST(CASE
            WHEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END = CAST(FLOOR(
              CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                ) < 9000000000000000.0
                THEN CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) AS BIGINT)
            THEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hubspot_owner_id'), '')
        ) AS "_owner_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t27"."associations", 'company_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t27"."associations", 'companyIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_company_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t27"."associations", 'contactIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_contact_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t27"."associations", 'dealIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'deal_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t27"."associations", 'dealIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t27"."associations", 'dealIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_deal_id",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hs_ticket_category'), '')),
          ''
        ) AS "_ticket_category",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'source_type'), '')),
          ''
        ) AS "_source_type",
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hs_resolution_time'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t27"."properties", 'hs_resolution_time'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "_reported_resolution_hours"
      FROM (
        SELECT
          *
        FROM "raw"."hubspot_tickets" AS "t1"
        WHERE
          "t1"."id" IS NOT NULL
          AND COALESCE(CAST("t1"."createdate" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t27"
    ) AS "t50"
      ON "t19"."row_key" = "t50"."raw_key"
  ) AS "t57"
  WHERE
    NOT (
      (
        "t57"."in_staging" IS NOT NULL
      )
      AND (
        "t57"."in_raw" IS NOT NULL
      )
      AND "t57"."archived" IS NOT DISTINCT FROM "t57"."_archived"
      AND "t57"."pipeline" IS NOT DISTINCT FROM "t57"."_pipeline"
      AND "t57"."created_at" IS NOT DISTINCT FROM "t57"."_created_at"
      AND "t57"."updated_at" IS NOT DISTINCT FROM "t57"."_updated_at"
      AND LOWER("t57"."subject") IS NOT DISTINCT FROM LOWER("t57"."_subject")
      AND LOWER("t57"."content") IS NOT DISTINCT FROM LOWER("t57"."_content")
      AND (
        "t57"."status" IS NOT DISTINCT FROM "t57"."_status"
        OR (
          "t57"."status" IS NULL
        )
      )
      AND "t57"."owner_id" IS NOT DISTINCT FROM "t57"."_owner_id"
      AND "t57"."company_id" IS NOT DISTINCT FROM "t57"."_company_id"
      AND "t57"."contact_id" IS NOT DISTINCT FROM "t57"."_contact_id"
      AND "t57"."deal_id" IS NOT DISTINCT FROM "t57"."_deal_id"
      AND LOWER("t57"."ticket_category") IS NOT DISTINCT FROM LOWER("t57"."_ticket_category")
      AND LOWER("t57"."source_type") IS NOT DISTINCT FROM LOWER("t57"."_source_type")
      AND (
        "t57"."reported_resolution_hours" IS NOT DISTINCT FROM "t57"."_reported_resolution_hours"
        OR (
          "t57"."reported_resolution_hours" IS NULL
        )
      )
    )
), "suspects_of_hubspot_contacts" AS (
  SELECT
    "t59"."in_staging",
    "t59"."in_raw",
    COALESCE("t59"."row_key", "t59"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t59"."_contact_modified_at" > "t59"."contact_modified_at",
      "t59"."_contact_modified_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t59"."is_archived" IS NOT DISTINCT FROM "t59"."_is_archived"
      THEN ''
      ELSE 'is_archived '
    END || CASE
      WHEN "t59"."contact_created_at" IS NOT DISTINCT FROM "t59"."_contact_created_at"
      THEN ''
      ELSE 'contact_created_at '
    END || CASE
      WHEN "t59"."contact_modified_at" IS NOT DISTINCT FROM "t59"."_contact_modified_at"
      THEN ''
      ELSE 'contact_modified_at '
    END || CASE
      WHEN LOWER("t59"."contact_email") IS NOT DISTINCT FROM LOWER("t59"."_contact_email")
      THEN ''
      ELSE 'contact_email '
    END || CASE
      WHEN LOWER("t59"."first_name") IS NOT DISTINCT FROM LOWER("t59"."_first_name")
      THEN ''
      ELSE 'first_name '
    END || CASE
      WHEN LOWER("t59"."last_name") IS NOT DISTINCT FROM LOWER("t59"."_last_name")
      THEN ''
      ELSE 'last_name '
    END || CASE
      WHEN LOWER("t59"."company_name") IS NOT DISTINCT FROM LOWER("t59"."_company_name")
      OR (
        "t59"."_company_name" IS NULL
      )
      THEN ''
      ELSE 'company_name '
    END || CASE
      WHEN LOWER("t59"."phone_number") IS NOT DISTINCT FROM LOWER("t59"."_phone_number")
      OR (
        "t59"."_phone_number" IS NULL
      )
      THEN ''
      ELSE 'phone_number '
    END || CASE
      WHEN LOWER("t59"."job_title") IS NOT DISTINCT FROM LOWER("t59"."_job_title")
      THEN ''
      ELSE 'job_title '
    END || CASE
      WHEN LOWER("t59"."traffic_source") IS NOT DISTINCT FROM LOWER("t59"."_traffic_source")
      THEN ''
      ELSE 'traffic_source '
    END || CASE
      WHEN LOWER("t59"."country") IS NOT DISTINCT FROM LOWER("t59"."_country")
      THEN ''
      ELSE 'country '
    END || CASE
      WHEN LOWER("t59"."city") IS NOT DISTINCT FROM LOWER("t59"."_city")
      THEN ''
      ELSE 'city '
    END || CASE
      WHEN LOWER("t59"."state") IS NOT DISTINCT FROM LOWER("t59"."_state")
      THEN ''
      ELSE 'state '
    END || CASE
      WHEN "t59"."company_id" IS NOT DISTINCT FROM "t59"."_company_id"
      THEN ''
      ELSE 'company_id '
    END || CASE
      WHEN "t59"."lead_score" IS NOT DISTINCT FROM "t59"."_lead_score"
      THEN ''
      ELSE 'lead_score '
    END AS "differences"
  FROM (
    SELECT
      "t21"."row_key",
      "t21"."in_staging",
      "t21"."is_archived",
      "t21"."contact_created_at",
      "t21"."contact_modified_at",
      "t21"."contact_email",
      "t21"."first_name",
      "t21"."last_name",
      "t21"."company_name",
      "t21"."phone_number",
      "t21"."job_title",
      "t21"."traffic_source",
      "t21"."country",
      "t21"."city",
      "t21"."state",
      "t21"."company_id",
      "t21"."lead_score",
      "t52"."raw_key",
      "t52"."in_raw",
      "t52"."_is_archived",
      "t52"."_contact_created_at",
      "t52"."_contact_modified_at",
      "t52"."_contact_email",
      "t52"."_first_name",
      "t52"."_last_name",
      "t52"."_company_name",
      "t52"."_phone_number",
      "t52"."_job_title",
      "t52"."_traffic_source",
      "t52"."_country",
      "t52"."_city",
      "t52"."_state",
      "t52"."_company_id",
      "t52"."_lead_score"
    FROM (
      SELECT
        "t9"."hubspot_contact_id" AS "row_key",
        1 AS "in_staging",
        "t9"."is_archived",
        "t9"."contact_created_at",
        "t9"."contact_modified_at",
        "t9"."contact_email",
        "t9"."first_name",
        "t9"."last_name",
        "t9"."company_name",
        "t9"."phone_number",
        "t9"."job_title",
        "t9"."traffic_source",
        "t9"."country",
        "t9"."city",
        "t9"."state",
        "t9"."company_id",
        "t9"."lead_score"
      FROM "staging"."stg_hubspot__contacts" AS "t9"
    ) AS "t21"
    FULL OUTER JOIN (
      SELECT
        "t31"."id" AS "raw_key",
        1 AS "in_raw",
        "t31"."archived" AS "_is_archived",
        "t31"."createdat" AS "_contact_created_at",
        "t31"."updatedat" AS "_contact_modified_at",
        COALESCE(
          NULLIF(TRIM(' 	
' FROM "t31"."email"), ''),
          NULLIF(
            TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'email'), '')),
            ''
          )
        ) AS "_contact_email",
        COALESCE(
          NULLIF(TRIM(' 	
' FROM "t31"."firstname"), ''),
          NULLIF(
            TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'firstname'), '')),
            ''
          )
        ) AS "_first_name",
        COALESCE(
          NULLIF(TRIM(' 	
' FROM "t31"."lastname"), ''),
          NULLIF(
            TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'lastname'), '')),
            ''
          )
        ) AS "_last_name",
        NULLIF(TRIM(' 	
' FROM "t31"."company"), '') AS "_company_name",
        NULLIF(TRIM(' 	
' FROM "t31"."phone"), '') AS "_phone_number",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'jobtitle'), '')),
          ''
        ) AS "_job_title",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'source'), '')),
          ''
        ) AS "_traffic_source",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'country'), '')),
          ''
        ) AS "_country",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'city'), '')),
          ''
        ) AS "_city",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'state'), '')),
          ''
        ) AS "_state",
        COALESCE(
          CAST(CAST(CASE
            WHEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END = CAST(FLOOR(
              CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                ) < 9000000000000000.0
                THEN CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) AS BIGINT)
            THEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'company_id'), '')
        ) AS "_company_id",
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'lead_score'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t31"."properties", 'lead_score'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "_lead_score"
      FROM (
        SELECT
          *
        FROM "raw"."hubspot_contacts" AS "t3"
        WHERE
          "t3"."id" IS NOT NULL
          AND COALESCE(CAST("t3"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t31"
    ) AS "t52"
      ON "t21"."row_key" = "t52"."raw_key"
  ) AS "t59"
  WHERE
    NOT (
      (
        "t59"."in_staging" IS NOT NULL
      )
      AND (
        "t59"."in_raw" IS NOT NULL
      )
      AND "t59"."is_archived" IS NOT DISTINCT FROM "t59"."_is_archived"
      AND "t59"."contact_created_at" IS NOT DISTINCT FROM "t59"."_contact_created_at"
      AND "t59"."contact_modified_at" IS NOT DISTINCT FROM "t59"."_contact_modified_at"
      AND LOWER("t59"."contact_email") IS NOT DISTINCT FROM LOWER("t59"."_contact_email")
      AND LOWER("t59"."first_name") IS NOT DISTINCT FROM LOWER("t59"."_first_name")
      AND LOWER("t59"."last_name") IS NOT DISTINCT FROM LOWER("t59"."_last_name")
      AND (
        LOWER("t59"."company_name") IS NOT DISTINCT FROM LOWER("t59"."_company_name")
        OR (
          "t59"."_company_name" IS NULL
        )
      )
      AND (
        LOWER("t59"."phone_number") IS NOT DISTINCT FROM LOWER("t59"."_phone_number")
        OR (
          "t59"."_phone_number" IS NULL
        )
      )
      AND LOWER("t59"."job_title") IS NOT DISTINCT FROM LOWER("t59"."_job_title")
      AND LOWER("t59"."traffic_source") IS NOT DISTINCT FROM LOWER("t59"."_traffic_source")
      AND LOWER("t59"."country") IS NOT DISTINCT FROM LOWER("t59"."_country")
      AND LOWER("t59"."city") IS NOT DISTINCT FROM LOWER("t59"."_city")
      AND LOWER("t59"."state") IS NOT DISTINCT FROM LOWER("t59"."_state")
      AND "t59"."company_id" IS NOT DISTINCT FROM "t59"."_company_id"
      AND "t59"."lead_score" IS NOT DISTINCT FROM "t59"."_lead_score"
    )
), "t81" AS (
  SELECT
    "t78"."suspect",
    MAX("t78"."in_staging") AS "in_staging",
    MAX("t78"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR("t78"."is_outdated") AS "is_outdated",
    MIN("t78"."differences") AS "differences"
  FROM "suspects_of_hubspot_tickets" AS "t78"
  GROUP BY
    1
), "t84" AS (
  SELECT
    "t79"."suspect",
    MAX("t79"."in_staging") AS "in_staging",
    MAX("t79"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR("t79"."is_outdated") AS "is_outdated",
    MIN("t79"."differences") AS "differences"
  FROM "suspects_of_hubspot_contacts" AS "t79"
  GROUP BY
    1
), "suspects_of_hubspot_companies" AS (
  SELECT
    "t58"."in_staging",
    "t58"."in_raw",
    COALESCE("t58"."row_key", "t58"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t58"."_hubspot_company_updated_at" > "t58"."hubspot_company_updated_at",
      "t58"."_hubspot_company_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t58"."business_type" IS NOT DISTINCT FROM "t58"."_business_type"
      THEN ''
      ELSE 'business_type '
    END || CASE
      WHEN "t58"."is_archived" IS NOT DISTINCT FROM "t58"."_is_archived"
      THEN ''
      ELSE 'is_archived '
    END || CASE
      WHEN "t58"."hubspot_company_updated_at" IS NOT DISTINCT FROM "t58"."_hubspot_company_updated_at"
      THEN ''
      ELSE 'hubspot_company_updated_at '
    END || CASE
      WHEN LOWER("t58"."company_name") IS NOT DISTINCT FROM LOWER("t58"."_company_name")
      THEN ''
      ELSE 'company_name '
    END || CASE
      WHEN "t58"."hubspot_company_created_at" IS NOT DISTINCT FROM "t58"."_hubspot_company_created_at"
      THEN ''
      ELSE 'hubspot_company_created_at '
    END || CASE
      WHEN "t58"."account_id" IS NOT DISTINCT FROM "t58"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t58"."company_domain") IS NOT DISTINCT FROM LOWER("t58"."_company_domain")
      THEN ''
      ELSE 'company_domain '
    END || CASE
      WHEN LOWER("t58"."industry") IS NOT DISTINCT FROM LOWER("t58"."_industry")
      THEN ''
      ELSE 'industry '
    END || CASE
      WHEN LOWER("t58"."crm_plan_name") IS NOT DISTINCT FROM LOWER("t58"."_crm_plan_name")
      THEN ''
      ELSE 'crm_plan_name '
    END || CASE
      WHEN LOWER("t58"."city") IS NOT DISTINCT FROM LOWER("t58"."_city")
      THEN ''
      ELSE 'city '
    END || CASE
      WHEN LOWER("t58"."postal_code") IS NOT DISTINCT FROM LOWER("t58"."_postal_code")
      THEN ''
      ELSE 'postal_code '
    END || CASE
      WHEN LOWER("t58"."website") IS NOT DISTINCT FROM LOWER("t58"."_website")
      THEN ''
      ELSE 'website '
    END || CASE
      WHEN LOWER("t58"."analytics_source") IS NOT DISTINCT FROM LOWER("t58"."_analytics_source")
      THEN ''
      ELSE 'analytics_source '
    END || CASE
      WHEN LOWER("t58"."state_code") IS NOT DISTINCT FROM LOWER("t58"."_state_code")
      OR (
        "t58"."state_code" IS NULL
      )
      THEN ''
      ELSE 'state_code '
    END || CASE
      WHEN "t58"."employee_count" IS NOT DISTINCT FROM "t58"."_employee_count"
      OR (
        "t58"."employee_count" IS NULL
      )
      THEN ''
      ELSE 'employee_count '
    END || CASE
      WHEN "t58"."device_count" IS NOT DISTINCT FROM "t58"."_device_count"
      THEN ''
      ELSE 'device_count '
    END || CASE
      WHEN "t58"."location_count" IS NOT DISTINCT FROM "t58"."_location_count"
      OR (
        "t58"."_location_count" IS NULL
      )
      THEN ''
      ELSE 'location_count '
    END || CASE
      WHEN "t58"."annual_revenue" IS NOT DISTINCT FROM "t58"."_annual_revenue"
      THEN ''
      ELSE 'annual_revenue '
    END || CASE
      WHEN "t58"."crm_monthly_recurring_revenue" IS NOT DISTINCT FROM "t58"."_crm_monthly_recurring_revenue"
      THEN ''
      ELSE 'crm_monthly_recurring_revenue '
    END || CASE
      WHEN "t58"."potential_monthly_recurring_revenue" IS NOT DISTINCT FROM "t58"."_potential_monthly_recurring_revenue"
      THEN ''
      ELSE 'potential_monthly_recurring_revenue '
    END AS "differences"
  FROM (
    SELECT
      "t20"."row_key",
      "t20"."in_staging",
      "t20"."business_type",
      "t20"."is_archived",
      "t20"."hubspot_company_updated_at",
      "t20"."company_name",
      "t20"."hubspot_company_created_at",
      "t20"."account_id",
      "t20"."company_domain",
      "t20"."industry",
      "t20"."crm_plan_name",
      "t20"."city",
      "t20"."postal_code",
      "t20"."website",
      "t20"."analytics_source",
      "t20"."state_code",
      "t20"."employee_count",
      "t20"."device_count",
      "t20"."location_count",
      "t20"."annual_revenue",
      "t20"."crm_monthly_recurring_revenue",
      "t20"."potential_monthly_recurring_revenue",
      "t51"."raw_key",
      "t51"."in_raw",
      "t51"."_business_type",
      "t51"."_is_archived",
      "t51"."_hubspot_company_updated_at",
      "t51"."_company_name",
      "t51"."_hubspot_company_created_at",
      "t51"."_account_id",
      "t51"."_company_domain",
      "t51"."_industry",
      "t51"."_crm_plan_name",
      "t51"."_city",
      "t51"."_postal_code",
      "t51"."_website",
      "t51"."_analytics_source",
      "t51"."_state_code",
      "t51"."_employee_count",
      "t51"."_device_count",
      "t51"."_location_count",
      "t51"."_annual_revenue",
      "t51"."_crm_monthly_recurring_revenue",
      "t51"."_potential_monthly_recurring_revenue"
    FROM (
      SELECT
        "t8"."hubspot_company_id" AS "row_key",
        1 AS "in_staging",
        "t8"."business_type",
        "t8"."is_archived",
        "t8"."hubspot_company_updated_at",
        "t8"."company_name",
        "t8"."hubspot_company_created_at",
        "t8"."account_id",
        "t8"."company_domain",
        "t8"."industry",
        "t8"."crm_plan_name",
        "t8"."city",
        "t8"."postal_code",
        "t8"."website",
        "t8"."analytics_source",
        "t8"."state_code",
        "t8"."employee_count",
        "t8"."device_count",
        "t8"."location_count",
        "t8"."annual_revenue",
        "t8"."crm_monthly_recurring_revenue",
        "t8"."potential_monthly_recurring_revenue"
      FROM "staging"."stg_hubspot__companies" AS "t8"
    ) AS "t20"
    FULL OUTER JOIN (
      SELECT
        "t29"."id" AS "raw_key",
        1 AS "in_raw",
        "t29"."business_type" AS "_business_type",
        "t29"."archived" AS "_is_archived",
        "t29"."updatedat" AS "_hubspot_company_updated_at",
        COALESCE(
          NULLIF(TRIM(' 	
' FROM "t29"."name"), ''),
          NULLIF(
            TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'name'), '')),
            ''
          )
        ) AS "_company_name",
        COALESCE("t29"."createdat", "t29"."created_date") AS "_hubspot_company_created_at",
        COALESCE(
          CAST(CAST(CASE
            WHEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END = CAST(FLOOR(
              CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                ) < 9000000000000000.0
                THEN CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) AS BIGINT)
            THEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'account_id'), '')
        ) AS "_account_id",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'domain'), '')),
          ''
        ) AS "_company_domain",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'industry'), '')),
          ''
        ) AS "_industry",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'tier'), '')),
          ''
        ) AS "_crm_plan_name",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'city'), '')),
          ''
        ) AS "_city",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'zip'), '')),
          ''
        ) AS "_postal_code",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'website'), '')),
          ''
        ) AS "_website",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'source'), '')),
          ''
        ) AS "_analytics_source",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'state'), '')),
          ''
        ) AS "_state_code",
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'numberofemployees'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "_employee_count",
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'device_count'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "_device_count",
        "t29"."location_count" AS "_location_count",
        CAST(CAST(CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 1000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) < 1000000000000000.0
          THEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 1000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'annualrevenue'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_annual_revenue",
        CAST(CAST(CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 1000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) < 1000000000000000.0
          THEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 1000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'mrr'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_crm_monthly_recurring_revenue",
        CAST(CAST(CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 1000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          ) < 1000000000000000.0
          THEN CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) < 1000000000000000.0
            THEN CASE
              WHEN ABS(
                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
              ) < 9e+18
              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t29"."properties", 'potential_mrr'), '') AS DOUBLE PRECISION)
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_potential_monthly_recurring_revenue"
      FROM (
        SELECT
          *
        FROM "raw"."hubspot_companies" AS "t2"
        WHERE
          "t2"."id" IS NOT NULL
          AND COALESCE(CAST("t2"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t29"
    ) AS "t51"
      ON "t20"."row_key" = "t51"."raw_key"
  ) AS "t58"
  WHERE
    NOT (
      (
        "t58"."in_staging" IS NOT NULL
      )
      AND (
        "t58"."in_raw" IS NOT NULL
      )
      AND "t58"."business_type" IS NOT DISTINCT FROM "t58"."_business_type"
      AND "t58"."is_archived" IS NOT DISTINCT FROM "t58"."_is_archived"
      AND "t58"."hubspot_company_updated_at" IS NOT DISTINCT FROM "t58"."_hubspot_company_updated_at"
      AND LOWER("t58"."company_name") IS NOT DISTINCT FROM LOWER("t58"."_company_name")
      AND "t58"."hubspot_company_created_at" IS NOT DISTINCT FROM "t58"."_hubspot_company_created_at"
      AND "t58"."account_id" IS NOT DISTINCT FROM "t58"."_account_id"
      AND LOWER("t58"."company_domain") IS NOT DISTINCT FROM LOWER("t58"."_company_domain")
      AND LOWER("t58"."industry") IS NOT DISTINCT FROM LOWER("t58"."_industry")
      AND LOWER("t58"."crm_plan_name") IS NOT DISTINCT FROM LOWER("t58"."_crm_plan_name")
      AND LOWER("t58"."city") IS NOT DISTINCT FROM LOWER("t58"."_city")
      AND LOWER("t58"."postal_code") IS NOT DISTINCT FROM LOWER("t58"."_postal_code")
      AND LOWER("t58"."website") IS NOT DISTINCT FROM LOWER("t58"."_website")
      AND LOWER("t58"."analytics_source") IS NOT DISTINCT FROM LOWER("t58"."_analytics_source")
      AND (
        LOWER("t58"."state_code") IS NOT DISTINCT FROM LOWER("t58"."_state_code")
        OR (
          "t58"."state_code" IS NULL
        )
      )
      AND (
        "t58"."employee_count" IS NOT DISTINCT FROM "t58"."_employee_count"
        OR (
          "t58"."employee_count" IS NULL
        )
      )
      AND "t58"."device_count" IS NOT DISTINCT FROM "t58"."_device_count"
      AND (
        "t58"."location_count" IS NOT DISTINCT FROM "t58"."_location_count"
        OR (
          "t58"."_location_count" IS NULL
        )
      )
      AND "t58"."annual_revenue" IS NOT DISTINCT FROM "t58"."_annual_revenue"
      AND "t58"."crm_monthly_recurring_revenue" IS NOT DISTINCT FROM "t58"."_crm_monthly_recurring_revenue"
      AND "t58"."potential_monthly_recurring_revenue" IS NOT DISTINCT FROM "t58"."_potential_monthly_recurring_revenue"
    )
), "suspects_of_hubspot_deals" AS (
  SELECT
    "t60"."in_staging",
    "t60"."in_raw",
    COALESCE("t60"."row_key", "t60"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t60"."_deal_modified_at" > "t60"."deal_modified_at",
      "t60"."_deal_modified_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t60"."archived" IS NOT DISTINCT FROM "t60"."_archived"
      THEN ''
      ELSE 'archived '
    END || CASE
      WHEN "t60"."sales_pipeline" IS NOT DISTINCT FROM "t60"."_sales_pipeline"
      THEN ''
      ELSE 'sales_pipeline '
    END || CASE
      WHEN "t60"."expected_close_date" IS NOT DISTINCT FROM "t60"."_expected_close_date"
      THEN ''
      ELSE 'expected_close_date '
    END || CASE
      WHEN "t60"."deal_created_at" IS NOT DISTINCT FROM "t60"."_deal_created_at"
      THEN ''
      ELSE 'deal_created_at '
    END || CASE
      WHEN "t60"."deal_modified_at" IS NOT DISTINCT FROM "t60"."_deal_modified_at"
      THEN ''
      ELSE 'deal_modified_at '
    END || CASE
      WHEN LOWER("t60"."deal_name") IS NOT DISTINCT FROM LOWER("t60"."_deal_name")
      THEN ''
      ELSE 'deal_name '
    END || CASE
      WHEN "t60"."deal_amount" IS NOT DISTINCT FROM "t60"."_deal_amount"
      THEN ''
      ELSE 'deal_amount '
    END || CASE
      WHEN "t60"."deal_stage" IS NOT DISTINCT FROM "t60"."_deal_stage"
      OR (
        "t60"."deal_stage" IS NULL
      )
      THEN ''
      ELSE 'deal_stage '
    END || CASE
      WHEN "t60"."closed_date" IS NOT DISTINCT FROM "t60"."_closed_date"
      OR (
        "t60"."closed_date" IS NULL
      )
      OR (
        "t60"."_closed_date" IS NULL
      )
      THEN ''
      ELSE 'closed_date '
    END || CASE
      WHEN "t60"."deal_owner_id" IS NOT DISTINCT FROM "t60"."_deal_owner_id"
      THEN ''
      ELSE 'deal_owner_id '
    END || CASE
      WHEN "t60"."company_id" IS NOT DISTINCT FROM "t60"."_company_id"
      THEN ''
      ELSE 'company_id '
    END || CASE
      WHEN "t60"."contact_id" IS NOT DISTINCT FROM "t60"."_contact_id"
      THEN ''
      ELSE 'contact_id '
    END || CASE
      WHEN LOWER("t60"."deal_type") IS NOT DISTINCT FROM LOWER("t60"."_deal_type")
      THEN ''
      ELSE 'deal_type '
    END || CASE
      WHEN LOWER("t60"."next_step") IS NOT DISTINCT FROM LOWER("t60"."_next_step")
      THEN ''
      ELSE 'next_step '
    END || CASE
      WHEN LOWER("t60"."expansion_type") IS NOT DISTINCT FROM LOWER("t60"."_expansion_type")
      THEN ''
      ELSE 'expansion_type '
    END || CASE
      WHEN LOWER("t60"."competitor") IS NOT DISTINCT FROM LOWER("t60"."_competitor")
      OR (
        "t60"."competitor" IS NULL
      )
      THEN ''
      ELSE 'competitor '
    END || CASE
      WHEN LOWER("t60"."closed_won_reason") IS NOT DISTINCT FROM LOWER("t60"."_closed_won_reason")
      OR (
        "t60"."closed_won_reason" IS NULL
      )
      THEN ''
      ELSE 'closed_won_reason '
    END || CASE
      WHEN LOWER("t60"."closed_lost_reason") IS NOT DISTINCT FROM LOWER("t60"."_closed_lost_reason")
      OR (
        "t60"."closed_lost_reason" IS NULL
      )
      THEN ''
      ELSE 'closed_lost_reason '
    END || CASE
      WHEN "t60"."note_count" IS NOT DISTINCT FROM "t60"."_note_count"
      THEN ''
      ELSE 'note_count '
    END || CASE
      WHEN "t60"."meeting_count" IS NOT DISTINCT FROM "t60"."_meeting_count"
      THEN ''
      ELSE 'meeting_count '
    END AS "differences"
  FROM (
    SELECT
      "t22"."row_key",
      "t22"."in_staging",
      "t22"."archived",
      "t22"."sales_pipeline",
      "t22"."expected_close_date",
      "t22"."deal_created_at",
      "t22"."deal_modified_at",
      "t22"."deal_name",
      "t22"."deal_amount",
      "t22"."deal_stage",
      "t22"."closed_date",
      "t22"."deal_owner_id",
      "t22"."company_id",
      "t22"."contact_id",
      "t22"."deal_type",
      "t22"."next_step",
      "t22"."expansion_type",
      "t22"."competitor",
      "t22"."closed_won_reason",
      "t22"."closed_lost_reason",
      "t22"."note_count",
      "t22"."meeting_count",
      "t53"."raw_key",
      "t53"."in_raw",
      "t53"."_archived",
      "t53"."_sales_pipeline",
      "t53"."_expected_close_date",
      "t53"."_deal_created_at",
      "t53"."_deal_modified_at",
      "t53"."_deal_name",
      "t53"."_deal_amount",
      "t53"."_deal_stage",
      "t53"."_closed_date",
      "t53"."_deal_owner_id",
      "t53"."_company_id",
      "t53"."_contact_id",
      "t53"."_deal_type",
      "t53"."_next_step",
      "t53"."_expansion_type",
      "t53"."_competitor",
      "t53"."_closed_won_reason",
      "t53"."_closed_lost_reason",
      "t53"."_note_count",
      "t53"."_meeting_count"
    FROM (
      SELECT
        "t10"."hubspot_deal_id" AS "row_key",
        1 AS "in_staging",
        "t10"."archived",
        "t10"."sales_pipeline",
        "t10"."expected_close_date",
        "t10"."deal_created_at",
        "t10"."deal_modified_at",
        "t10"."deal_name",
        "t10"."deal_amount",
        "t10"."deal_stage",
        "t10"."closed_date",
        "t10"."deal_owner_id",
        "t10"."company_id",
        "t10"."contact_id",
        "t10"."deal_type",
        "t10"."next_step",
        "t10"."expansion_type",
        "t10"."competitor",
        "t10"."closed_won_reason",
        "t10"."closed_lost_reason",
        "t10"."note_count",
        "t10"."meeting_count"
      FROM "staging"."stg_hubspot__deals" AS "t10"
    ) AS "t22"
    FULL OUTER JOIN (
      SELECT
        "t33"."id" AS "raw_key",
        1 AS "in_raw",
        "t33"."archived" AS "_archived",
        "t33"."pipeline" AS "_sales_pipeline",
        "t33"."closedate" AS "_expected_close_date",
        "t33"."createdat" AS "_deal_created_at",
        "t33"."updatedat" AS "_deal_modified_at",
        NULLIF(TRIM(' 	
' FROM "t33"."dealname"), '') AS "_deal_name",
        CAST(CAST(CASE WHEN ABS("t33"."amount") < 1000000000000000.0 THEN "t33"."amount" ELSE NULL END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_deal_amount",
        "t33"."dealstage" AS "_deal_stage",
        "t33"."closedate" AS "_closed_date",
        COALESCE(
          CAST(CAST(CASE
            WHEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END = CAST(FLOOR(
              CASE
                WHEN ABS(
                  CASE
                    WHEN ABS(
                      CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END
                ) < 9000000000000000.0
                THEN CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
            ) AS BIGINT)
            THEN CASE
              WHEN ABS(
                CASE
                  WHEN ABS(
                    CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ) < 9e+18
                  THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END
              ) < 9000000000000000.0
              THEN CASE
                WHEN ABS(
                  CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ) < 9e+18
                THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hubspot_owner_id'), '')
        ) AS "_deal_owner_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t33"."associations", 'company_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t33"."associations", 'companyIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_company_id",
        NULLIF(
          TRIM(' 	
' FROM COALESCE(
            CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'string'
              THEN JSON_EXTRACT_PATH(
                CASE
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')
                  WHEN CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')) = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')))
                      ELSE NULL
                    END
                  ) > 0
                  THEN JSON_EXTRACT_PATH("t33"."associations", 'contactIds')
                  ELSE CAST(NULL AS JSON)
                END,
                '0'
              ) ->> VARIADIC ARRAY[]::TEXT[]
              ELSE NULL
            END,
            CAST(CASE
              WHEN JSON_TYPEOF(
                JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                )
              ) = 'number'
              THEN CAST(CASE
                WHEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                THEN JSON_EXTRACT_PATH(
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t33"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t33"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END,
                  '0'
                ) ->> VARIADIC ARRAY[]::TEXT[]
                ELSE NULL
              END AS BIGINT)
              ELSE NULL
            END AS VARCHAR)
          )),
          ''
        ) AS "_contact_id",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'dealtype'), '')),
          ''
        ) AS "_deal_type",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'next_step'), '')),
          ''
        ) AS "_next_step",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'expansion_type'), '')),
          ''
        ) AS "_expansion_type",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'competitor'), '')),
          ''
        ) AS "_competitor",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'closed_won_reason'), '')),
          ''
        ) AS "_closed_won_reason",
        NULLIF(
          TRIM(' 	
' FROM NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'closed_lost_reason'), '')),
          ''
        ) AS "_closed_lost_reason",
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "_note_count",
        CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "_meeting_count"
      FROM (
        SELECT
          *
        FROM "raw"."hubspot_deals" AS "t4"
        WHERE
          "t4"."id" IS NOT NULL
          AND COALESCE(CAST("t4"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t33"
    ) AS "t53"
      ON "t22"."row_key" = "t53"."raw_key"
  ) AS "t60"
  WHERE
    NOT (
      (
        "t60"."in_staging" IS NOT NULL
      )
      AND (
        "t60"."in_raw" IS NOT NULL
      )
      AND "t60"."archived" IS NOT DISTINCT FROM "t60"."_archived"
      AND "t60"."sales_pipeline" IS NOT DISTINCT FROM "t60"."_sales_pipeline"
      AND "t60"."expected_close_date" IS NOT DISTINCT FROM "t60"."_expected_close_date"
      AND "t60"."deal_created_at" IS NOT DISTINCT FROM "t60"."_deal_created_at"
      AND "t60"."deal_modified_at" IS NOT DISTINCT FROM "t60"."_deal_modified_at"
      AND LOWER("t60"."deal_name") IS NOT DISTINCT FROM LOWER("t60"."_deal_name")
      AND "t60"."deal_amount" IS NOT DISTINCT FROM "t60"."_deal_amount"
      AND (
        "t60"."deal_stage" IS NOT DISTINCT FROM "t60"."_deal_stage"
        OR (
          "t60"."deal_stage" IS NULL
        )
      )
      AND (
        "t60"."closed_date" IS NOT DISTINCT FROM "t60"."_closed_date"
        OR (
          "t60"."closed_date" IS NULL
        )
        OR (
          "t60"."_closed_date" IS NULL
        )
      )
      AND "t60"."deal_owner_id" IS NOT DISTINCT FROM "t60"."_deal_owner_id"
      AND "t60"."company_id" IS NOT DISTINCT FROM "t60"."_company_id"
      AND "t60"."contact_id" IS NOT DISTINCT FROM "t60"."_contact_id"
      AND LOWER("t60"."deal_type") IS NOT DISTINCT FROM LOWER("t60"."_deal_type")
      AND LOWER("t60"."next_step") IS NOT DISTINCT FROM LOWER("t60"."_next_step")
      AND LOWER("t60"."expansion_type") IS NOT DISTINCT FROM LOWER("t60"."_expansion_type")
      AND (
        LOWER("t60"."competitor") IS NOT DISTINCT FROM LOWER("t60"."_competitor")
        OR (
          "t60"."competitor" IS NULL
        )
      )
      AND (
        LOWER("t60"."closed_won_reason") IS NOT DISTINCT FROM LOWER("t60"."_closed_won_reason")
        OR (
          "t60"."closed_won_reason" IS NULL
        )
      )
      AND (
        LOWER("t60"."closed_lost_reason") IS NOT DISTINCT FROM LOWER("t60"."_closed_lost_reason")
        OR (
          "t60"."closed_lost_reason" IS NULL
        )
      )
      AND "t60"."note_count" IS NOT DISTINCT FROM "t60"."_note_count"
      AND "t60"."meeting_count" IS NOT DISTINCT FROM "t60"."_meeting_count"
    )
), "t96" AS (
  SELECT
    "t91"."suspect",
    MAX("t91"."in_staging") AS "in_staging",
    MAX("t91"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR("t91"."is_outdated") AS "is_outdated",
    MIN("t91"."differences") AS "differences"
  FROM "suspects_of_hubspot_companies" AS "t91"
  GROUP BY
    1
), "t97" AS (
  SELECT
    "t94"."suspect",
    MAX("t94"."in_staging") AS "in_staging",
    MAX("t94"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR("t94"."is_outdated") AS "is_outdated",
    MIN("t94"."differences") AS "differences"
  FROM "suspects_of_hubspot_deals" AS "t94"
  GROUP BY
    1
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'stg_hubspot__owners = hubspot_owners' AS "statement",
        "t63"."suspect" AS "entity_key",
        CASE
          WHEN "t63"."in_staging" IS NULL
          THEN 'not in staging'
          WHEN "t63"."in_raw" IS NULL
          THEN 'not in raw'
          WHEN "t63"."differing" >= "t67"."versions"
          THEN TRIM(' 	
' FROM "t63"."differences")
          WHEN "t63"."is_outdated"
          THEN 'raw has a later version'
          ELSE CAST(NULL AS VARCHAR)
        END AS "differences"
      FROM "t56" AS "t63"
      LEFT OUTER JOIN (
        SELECT
          "t65"."raw_key",
          COUNT(*) AS "versions"
        FROM (
          SELECT
            "t36"."raw_key"
          FROM (
            SELECT
              "t0"."id" AS "raw_key"
            FROM "raw"."hubspot_owners" AS "t0"
            WHERE
              "t0"."id" IS NOT NULL
              AND COALESCE(CAST("t0"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          ) AS "t36"
          WHERE
            EXISTS(
              SELECT
                1
              FROM "t56" AS "t64"
              WHERE
                "t36"."raw_key" = "t64"."suspect"
            )
        ) AS "t65"
        GROUP BY
          1
      ) AS "t67"
        ON "t63"."suspect" = "t67"."raw_key"
    ) AS "t69"
    WHERE
      "t69"."differences" IS NOT NULL
      AND TRIM(' 	
' FROM "t69"."entity_key") <> ''
  ) AS "t71"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'stg_hubspot__tickets = hubspot_tickets' AS "statement",
        "t87"."suspect" AS "entity_key",
        CASE
          WHEN "t87"."in_staging" IS NULL
          THEN 'not in staging'
          WHEN "t87"."in_raw" IS NULL
          THEN 'not in raw'
          WHEN "t87"."differing" >= "t107"."versions"
          THEN TRIM(' 	
' FROM "t87"."differences")
          WHEN "t87"."is_outdated"
          THEN 'raw has a later version'
          ELSE CAST(NULL AS VARCHAR)
        END AS "differences"
      FROM "t81" AS "t87"
      LEFT OUTER JOIN (
        SELECT
          "t95"."raw_key",
          COUNT(*) AS "versions"
        FROM (
          SELECT
            "t38"."raw_key"
          FROM (
            SELECT
              "t1"."id" AS "raw_key"
            FROM "raw"."hubspot_tickets" AS "t1"
            WHERE
              "t1"."id" IS NOT NULL
              AND COALESCE(CAST("t1"."createdate" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          ) AS "t38"
          WHERE
            EXISTS(
              SELECT
                1
              FROM "t81" AS "t88"
              WHERE
                "t38"."raw_key" = "t88"."suspect"
            )
        ) AS "t95"
        GROUP BY
          1
      ) AS "t107"
        ON "t87"."suspect" = "t107"."raw_key"
    ) AS "t113"
    WHERE
      "t113"."differences" IS NOT NULL
      AND TRIM(' 	
' FROM "t113"."entity_key") <> ''
  ) AS "t119"
) AS "t120"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__companies = hubspot_companies' AS "statement",
          "t103"."suspect" AS "entity_key",
          CASE
            WHEN "t103"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t103"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t103"."differing" >= "t117"."versions"
            THEN TRIM(' 	
' FROM "t103"."differences")
            WHEN "t103"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS "differences"
        FROM "t96" AS "t103"
        LEFT OUTER JOIN (
          SELECT
            "t111"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t39"."raw_key"
            FROM (
              SELECT
                "t2"."id" AS "raw_key"
              FROM "raw"."hubspot_companies" AS "t2"
              WHERE
                "t2"."id" IS NOT NULL
                AND COALESCE(CAST("t2"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t39"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM "t96" AS "t104"
                WHERE
                  "t39"."raw_key" = "t104"."suspect"
              )
          ) AS "t111"
          GROUP BY
            1
        ) AS "t117"
          ON "t103"."suspect" = "t117"."raw_key"
      ) AS "t122"
      WHERE
        "t122"."differences" IS NOT NULL
        AND TRIM(' 	
' FROM "t122"."entity_key") <> ''
    ) AS "t124"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__contacts = hubspot_contacts' AS "statement",
          "t92"."suspect" AS "entity_key",
          CASE
            WHEN "t92"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t92"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t92"."differing" >= "t109"."versions"
            THEN TRIM(' 	
' FROM "t92"."differences")
            WHEN "t92"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS "differences"
        FROM "t84" AS "t92"
        LEFT OUTER JOIN (
          SELECT
            "t100"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t40"."raw_key"
            FROM (
              SELECT
                "t3"."id" AS "raw_key"
              FROM "raw"."hubspot_contacts" AS "t3"
              WHERE
                "t3"."id" IS NOT NULL
                AND COALESCE(CAST("t3"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t40"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM "t84" AS "t93"
                WHERE
                  "t40"."raw_key" = "t93"."suspect"
              )
          ) AS "t100"
          GROUP BY
            1
        ) AS "t109"
          ON "t92"."suspect" = "t109"."raw_key"
      ) AS "t115"
      WHERE
        "t115"."differences" IS NOT NULL
        AND TRIM(' 	
' FROM "t115"."entity_key") <> ''
    ) AS "t121"
  ) AS "t126"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__deals = hubspot_deals' AS "statement",
          "t105"."suspect" AS "entity_key",
          CASE
            WHEN "t105"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t105"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t105"."differing" >= "t118"."versions"
            THEN TRIM(' 	
' FROM "t105"."differences")
            WHEN "t105"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS "differences"
        FROM "t97" AS "t105"
        LEFT OUTER JOIN (
          SELECT
            "t112"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t41"."raw_key"
            FROM (
              SELECT
                "t4"."id" AS "raw_key"
              FROM "raw"."hubspot_deals" AS "t4"
              WHERE
                "t4"."id" IS NOT NULL
                AND COALESCE(CAST("t4"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t41"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM "t97" AS "t106"
                WHERE
                  "t41"."raw_key" = "t106"."suspect"
              )
          ) AS "t112"
          GROUP BY
            1
        ) AS "t118"
          ON "t105"."suspect" = "t118"."raw_key"
      ) AS "t123"
      WHERE
        "t123"."differences" IS NOT NULL
        AND TRIM(' 	
' FROM "t123"."entity_key") <> ''
    ) AS "t125"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__engagements = hubspot_engagements' AS "statement",
          "t75"."suspect" AS "entity_key",
          CASE
            WHEN "t75"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t75"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t75"."differing" >= "t90"."versions"
            THEN TRIM(' 	
' FROM "t75"."differences")
            WHEN "t75"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS "differences"
        FROM "t72" AS "t75"
        LEFT OUTER JOIN (
          SELECT
            "t80"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t42"."raw_key"
            FROM (
              SELECT
                "t5"."id" AS "raw_key"
              FROM "raw"."hubspot_engagements" AS "t5"
              WHERE
                "t5"."id" IS NOT NULL
                AND COALESCE(CAST("t5"."createdat" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t42"
            WHERE
              EXISTS(
                SELECT
                  1
                FROM "t72" AS "t76"
                WHERE
                  "t42"."raw_key" = "t76"."suspect"
              )
          ) AS "t80"
          GROUP BY
            1
        ) AS "t90"
          ON "t75"."suspect" = "t90"."raw_key"
      ) AS "t98"
      WHERE
        "t98"."differences" IS NOT NULL
        AND TRIM(' 	
' FROM "t98"."entity_key") <> ''
    ) AS "t110"
  ) AS "t127"
) AS "t128"
