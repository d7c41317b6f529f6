WITH "t7" AS (
  SELECT
    "t3"."id",
    "t3"."properties",
    "t3"."associations",
    "t3"."dealname",
    "t3"."amount",
    "t3"."dealstage",
    "t3"."pipeline",
    "t3"."closedate",
    "t3"."createdat",
    "t3"."updatedat",
    "t3"."archived",
    "t3"."created_at"
  FROM "raw"."hubspot_deals" AS "t3"
), "repeats_in_hubspot_deals" AS (
  SELECT
    *
  FROM (
    SELECT
      "t12"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t3"."id",
        "t3"."createdat"
      FROM "raw"."hubspot_deals" AS "t3"
      WHERE
        NOT (
          COALESCE(
            "t3"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t3"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t3"."id") <> ''
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
  "t34"."hubspot_deal_id",
  "t34"."hubspot_deal_key",
  "t34"."deal_name",
  "t34"."deal_amount",
  "t34"."deal_stage",
  "t34"."standardized_stage",
  "t34"."stage_order",
  "t34"."sales_pipeline",
  "t34"."expected_close_date",
  "t34"."closed_date",
  "t34"."is_closed",
  "t34"."is_won",
  "t34"."is_lost",
  "t34"."archived",
  "t34"."deal_owner_id",
  "t34"."deal_type",
  "t34"."deal_type_category",
  "t34"."deal_priority",
  "t34"."company_id",
  "t34"."contact_id",
  CAST("t34"."company_ids" AS VARCHAR) AS "company_ids",
  CAST("t34"."contact_ids" AS VARCHAR) AS "contact_ids",
  "t34"."company_count",
  "t34"."contact_count",
  "t34"."account_id",
  "t34"."company_name",
  "t34"."close_probability",
  "t34"."weighted_amount",
  "t34"."deal_size_category",
  "t34"."deal_age_days",
  "t34"."sales_cycle_days",
  "t34"."days_until_close",
  "t34"."close_timeline",
  "t34"."deal_health_status",
  "t34"."note_count",
  "t34"."meeting_count",
  "t34"."activity_count",
  "t34"."closed_won_reason",
  "t34"."closed_lost_reason",
  "t34"."competitor",
  "t34"."next_step",
  "t34"."expansion_type",
  "t34"."is_orphan",
  "t34"."is_orphan_contact",
  "t34"."is_orphan_owner",
  "t34"."missing_deal_name",
  "t34"."invalid_amount",
  "t34"."missing_stage",
  "t34"."deal_created_at",
  "t34"."deal_modified_at"
FROM (
  SELECT
    "t33"."id" AS "hubspot_deal_id",
    MD5(COALESCE("t33"."id", '')) AS "hubspot_deal_key",
    NULLIF(TRIM(' 	
' FROM "t33"."dealname"), '') AS "deal_name",
    CAST(CAST(CASE WHEN ABS("t33"."amount") < 1000000000000000.0 THEN "t33"."amount" ELSE NULL END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "deal_amount",
    CASE WHEN "t33"."closes_later" THEN CAST(NULL AS VARCHAR) ELSE "t33"."dealstage" END AS "deal_stage",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."stage")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."stage")), '-', '_'), ' ', '_'), '')
        WHEN 'appointmentscheduled'
        THEN 'Qualification'
        WHEN 'qualifiedtobuy'
        THEN 'Qualification'
        WHEN 'presentationscheduled'
        THEN 'Presentation'
        WHEN 'decisionmakerboughtin'
        THEN 'Proposal'
        WHEN 'contractsent'
        THEN 'Negotiation'
        WHEN 'closedwon'
        THEN 'Closed Won'
        WHEN 'closedlost'
        THEN 'Closed Lost'
        ELSE 'unmapped'
      END
    END AS "standardized_stage",
    CASE "t33"."stage"
      WHEN 'appointmentscheduled'
      THEN 1
      WHEN 'qualifiedtobuy'
      THEN 2
      WHEN 'presentationscheduled'
      THEN 3
      WHEN 'decisionmakerboughtin'
      THEN 4
      WHEN 'contractsent'
      THEN 5
      WHEN 'closedwon'
      THEN 6
      WHEN 'closedlost'
      THEN 7
      ELSE CAST(NULL AS BIGINT)
    END AS "stage_order",
    "t33"."pipeline" AS "sales_pipeline",
    "t33"."closedate" AS "expected_close_date",
    "t33"."closed_date",
    "t33"."is_closed",
    "t33"."is_closed" AND (
      "t33"."stage" = 'closedwon'
    ) AS "is_won",
    "t33"."is_closed" AND (
      "t33"."stage" = 'closedlost'
    ) AS "is_lost",
    "t33"."archived",
    "t33"."deal_owner_id",
    NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'dealtype'), '') AS "deal_type",
    CASE
      WHEN NULLIF(
        REPLACE(
          REPLACE(
            LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'dealtype'), ''))),
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
              LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'dealtype'), ''))),
              '-',
              '_'
            ),
            ' ',
            '_'
          ),
          ''
        )
        WHEN 'newbusiness'
        THEN 'New Business'
        WHEN 'new_business'
        THEN 'New Business'
        WHEN 'existingbusiness'
        THEN 'Existing Business'
        WHEN 'existing_business'
        THEN 'Existing Business'
        ELSE 'unmapped'
      END
    END AS "deal_type_category",
    CASE
      WHEN NULLIF(
        REPLACE(
          REPLACE(
            LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hs_priority'), ''))),
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
              LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'hs_priority'), ''))),
              '-',
              '_'
            ),
            ' ',
            '_'
          ),
          ''
        )
        WHEN 'urgent'
        THEN 'urgent'
        WHEN 'critical'
        THEN 'urgent'
        WHEN 'high'
        THEN 'high'
        WHEN 'medium'
        THEN 'medium'
        WHEN 'low'
        THEN 'low'
        ELSE 'unmapped'
      END
    END AS "deal_priority",
    "t33"."company_id",
    "t33"."contact_id",
    "t33"."company_ids",
    "t33"."contact_ids",
    COALESCE(
      CARDINALITY(
        CASE
          WHEN JSON_TYPEOF("t33"."company_ids") = 'array'
          THEN ARRAY(SELECT
            *
          FROM JSON_ARRAY_ELEMENTS("t33"."company_ids"))
          ELSE NULL
        END
      ),
      0
    ) AS "company_count",
    COALESCE(
      CARDINALITY(
        CASE
          WHEN JSON_TYPEOF("t33"."contact_ids") = 'array'
          THEN ARRAY(SELECT
            *
          FROM JSON_ARRAY_ELEMENTS("t33"."contact_ids"))
          ELSE NULL
        END
      ),
      0
    ) AS "contact_count",
    "t33"."account_id",
    "t33"."company_name",
    "t33"."probability" AS "close_probability",
    CAST(CAST(CASE
      WHEN ABS(
        CAST(ROUND(
          CAST(CAST("t33"."amount" AS DOUBLE PRECISION) * CASE
            WHEN "t33"."closes_later"
            THEN CAST(NULL AS DOUBLE PRECISION)
            ELSE COALESCE("t33"."probability", 0.1)
          END AS DECIMAL),
          2
        ) AS DOUBLE PRECISION)
      ) < 1000000000000000.0
      THEN CAST(ROUND(
        CAST(CAST("t33"."amount" AS DOUBLE PRECISION) * CASE
          WHEN "t33"."closes_later"
          THEN CAST(NULL AS DOUBLE PRECISION)
          ELSE COALESCE("t33"."probability", 0.1)
        END AS DECIMAL),
        2
      ) AS DOUBLE PRECISION)
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "weighted_amount",
    CASE
      WHEN "t33"."amount" < 0
      THEN CAST(NULL AS VARCHAR)
      WHEN "t33"."amount" < 1000
      THEN 'Small'
      WHEN "t33"."amount" < 10000
      THEN 'Medium'
      WHEN "t33"."amount" < 50000
      THEN 'Large'
      WHEN "t33"."amount" < 100000
      THEN 'Extra Large'
      WHEN "t33"."amount" >= 100000
      THEN 'Enterprise'
      ELSE CAST(NULL AS VARCHAR)
    END AS "deal_size_category",
    CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t33"."created_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "deal_age_days",
    CASE
      WHEN CAST(EXTRACT(epoch FROM CAST("t33"."closed_date" AS TIMESTAMP) - CAST("t33"."created_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
      THEN CAST(EXTRACT(epoch FROM CAST("t33"."closed_date" AS TIMESTAMP) - CAST("t33"."created_on" AS TIMESTAMP)) / 86400 AS BIGINT)
      ELSE CAST(NULL AS BIGINT)
    END AS "sales_cycle_days",
    "t33"."due" AS "days_until_close",
    CASE
      WHEN "t33"."due" < 0
      THEN 'Overdue'
      WHEN "t33"."due" <= 7
      THEN 'This Week'
      WHEN "t33"."due" <= 30
      THEN 'This Month'
      WHEN "t33"."due" <= 90
      THEN 'This Quarter'
      WHEN "t33"."due" > 90
      THEN 'Future'
      ELSE CAST(NULL AS VARCHAR)
    END AS "close_timeline",
    CASE
      WHEN "t33"."is_closed"
      THEN 'Closed'
      WHEN NOT (
        COALESCE("t33"."amount" > 0, FALSE)
      )
      THEN 'No Value'
      WHEN "t33"."due" < -30
      THEN 'At Risk'
      WHEN "t33"."due" < 0
      THEN 'Needs Attention'
      WHEN "t33"."probability" > 0.7
      THEN 'Healthy'
      WHEN "t33"."probability" > 0.4
      THEN 'Fair'
      WHEN "t33"."probability" <= 0.4
      THEN 'Poor'
      ELSE CAST(NULL AS VARCHAR)
    END AS "deal_health_status",
    "t33"."note_count",
    "t33"."meeting_count",
    COALESCE(
      "t33"."note_count" + "t33"."meeting_count",
      "t33"."note_count",
      "t33"."meeting_count"
    ) AS "activity_count",
    CASE
      WHEN "t33"."is_closed" AND (
        "t33"."stage" = 'closedwon'
      )
      THEN NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'closed_won_reason'), '')
      ELSE CAST(NULL AS VARCHAR)
    END AS "closed_won_reason",
    CASE
      WHEN "t33"."is_closed" AND (
        "t33"."stage" = 'closedlost'
      )
      THEN NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'closed_lost_reason'), '')
      ELSE CAST(NULL AS VARCHAR)
    END AS "closed_lost_reason",
    CASE
      WHEN LOWER("t33"."competitor") = 'none'
      THEN CAST(NULL AS VARCHAR)
      ELSE "t33"."competitor"
    END AS "competitor",
    NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'next_step'), '') AS "next_step",
    NULLIF(JSON_EXTRACT_PATH_TEXT("t33"."properties", 'expansion_type'), '') AS "expansion_type",
    "t33"."is_orphan",
    "t33"."is_orphan_contact",
    "t33"."is_orphan_owner",
    NULLIF(TRIM(' 	
' FROM "t33"."dealname"), '') IS NULL AS "missing_deal_name",
    COALESCE("t33"."amount" < 0, FALSE) AS "invalid_amount",
    NULLIF(TRIM(' 	
' FROM "t33"."dealstage"), '') IS NULL AS "missing_stage",
    "t33"."createdat" AS "deal_created_at",
    "t33"."updatedat" AS "deal_modified_at"
  FROM (
    SELECT
      "t32"."id",
      "t32"."properties",
      "t32"."associations",
      "t32"."dealname",
      "t32"."amount",
      "t32"."dealstage",
      "t32"."pipeline",
      "t32"."closedate",
      "t32"."createdat",
      "t32"."updatedat",
      "t32"."archived",
      "t32"."created_at",
      "t32"."company_ids",
      "t32"."contact_ids",
      "t32"."company_id",
      "t32"."contact_id",
      "t32"."deal_owner_id",
      "t32"."is_closed",
      "t32"."closes_later",
      "t32"."stage",
      "t32"."closed_date",
      "t32"."recorded",
      "t32"."note_count",
      "t32"."meeting_count",
      "t32"."competitor",
      "t32"."created_on",
      "t32"."account_id",
      "t32"."company_name",
      "t32"."_is_orphan" AS "is_orphan",
      "t32"."_is_orphan_contact" AS "is_orphan_contact",
      "t32"."is_orphan" AS "is_orphan_owner",
      CASE
        WHEN "t32"."closes_later"
        THEN CAST(NULL AS DOUBLE PRECISION)
        ELSE CASE
          WHEN "t32"."stage" IN ('closedwon', 'closedlost')
          THEN CASE "t32"."stage"
            WHEN 'appointmentscheduled'
            THEN 0.1
            WHEN 'qualifiedtobuy'
            THEN 0.2
            WHEN 'presentationscheduled'
            THEN 0.4
            WHEN 'decisionmakerboughtin'
            THEN 0.6
            WHEN 'contractsent'
            THEN 0.8
            WHEN 'closedwon'
            THEN 1.0
            WHEN 'closedlost'
            THEN 0.0
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
          ELSE COALESCE(
            CASE
              WHEN "t32"."recorded" BETWEEN 0 AND 1
              THEN "t32"."recorded"
              WHEN "t32"."recorded" BETWEEN 1 AND 100
              THEN CAST("t32"."recorded" AS DOUBLE PRECISION) / 100
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END,
            CASE "t32"."stage"
              WHEN 'appointmentscheduled'
              THEN 0.1
              WHEN 'qualifiedtobuy'
              THEN 0.2
              WHEN 'presentationscheduled'
              THEN 0.4
              WHEN 'decisionmakerboughtin'
              THEN 0.6
              WHEN 'contractsent'
              THEN 0.8
              WHEN 'closedwon'
              THEN 1.0
              WHEN 'closedlost'
              THEN 0.0
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END
          )
        END
      END AS "probability",
      CASE
        WHEN "t32"."is_closed"
        THEN CAST(NULL AS BIGINT)
        ELSE CAST(EXTRACT(epoch FROM CAST("t32"."closedate" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT)
      END AS "due"
    FROM (
      SELECT
        "t31"."id",
        "t31"."properties",
        "t31"."associations",
        "t31"."dealname",
        "t31"."amount",
        "t31"."dealstage",
        "t31"."pipeline",
        "t31"."closedate",
        "t31"."createdat",
        "t31"."updatedat",
        "t31"."archived",
        "t31"."created_at",
        "t31"."company_ids",
        "t31"."contact_ids",
        "t31"."company_id",
        "t31"."contact_id",
        "t31"."deal_owner_id",
        "t31"."is_closed",
        "t31"."closes_later",
        "t31"."stage",
        "t31"."closed_date",
        "t31"."recorded",
        "t31"."note_count",
        "t31"."meeting_count",
        "t31"."competitor",
        "t31"."created_on",
        "t31"."account_id",
        "t31"."company_name",
        "t31"."_is_orphan",
        "t31"."_is_orphan_contact",
        FALSE
        OR (
          (
            "t31"."deal_owner_id" IS NOT NULL
          ) AND (
            "t8"."_parent_0" IS NULL
          )
        ) AS "is_orphan"
      FROM (
        SELECT
          "t29"."id",
          "t29"."properties",
          "t29"."associations",
          "t29"."dealname",
          "t29"."amount",
          "t29"."dealstage",
          "t29"."pipeline",
          "t29"."closedate",
          "t29"."createdat",
          "t29"."updatedat",
          "t29"."archived",
          "t29"."created_at",
          "t29"."company_ids",
          "t29"."contact_ids",
          "t29"."company_id",
          "t29"."contact_id",
          "t29"."deal_owner_id",
          "t29"."is_closed",
          "t29"."closes_later",
          "t29"."stage",
          "t29"."closed_date",
          "t29"."recorded",
          "t29"."note_count",
          "t29"."meeting_count",
          "t29"."competitor",
          "t29"."created_on",
          "t29"."account_id",
          "t29"."company_name",
          "t29"."_is_orphan",
          "t29"."is_orphan" AS "_is_orphan_contact"
        FROM (
          SELECT
            "t28"."id",
            "t28"."properties",
            "t28"."associations",
            "t28"."dealname",
            "t28"."amount",
            "t28"."dealstage",
            "t28"."pipeline",
            "t28"."closedate",
            "t28"."createdat",
            "t28"."updatedat",
            "t28"."archived",
            "t28"."created_at",
            "t28"."company_ids",
            "t28"."contact_ids",
            "t28"."company_id",
            "t28"."contact_id",
            "t28"."deal_owner_id",
            "t28"."is_closed",
            "t28"."closes_later",
            "t28"."stage",
            "t28"."closed_date",
            "t28"."recorded",
            "t28"."note_count",
            "t28"."meeting_count",
            "t28"."competitor",
            "t28"."created_on",
            "t28"."account_id",
            "t28"."company_name",
            "t28"."_is_orphan",
            FALSE
            OR (
              (
                "t28"."contact_id" IS NOT NULL
              ) AND (
                "t9"."_parent_0" IS NULL
              )
            ) AS "is_orphan"
          FROM (
            SELECT
              "t26"."id",
              "t26"."properties",
              "t26"."associations",
              "t26"."dealname",
              "t26"."amount",
              "t26"."dealstage",
              "t26"."pipeline",
              "t26"."closedate",
              "t26"."createdat",
              "t26"."updatedat",
              "t26"."archived",
              "t26"."created_at",
              "t26"."company_ids",
              "t26"."contact_ids",
              "t26"."company_id",
              "t26"."contact_id",
              "t26"."deal_owner_id",
              "t26"."is_closed",
              "t26"."closes_later",
              "t26"."stage",
              "t26"."closed_date",
              "t26"."recorded",
              "t26"."note_count",
              "t26"."meeting_count",
              "t26"."competitor",
              "t26"."created_on",
              "t26"."account_id",
              "t26"."company_name",
              "t26"."is_orphan" AS "_is_orphan"
            FROM (
              SELECT
                "t25"."id",
                "t25"."properties",
                "t25"."associations",
                "t25"."dealname",
                "t25"."amount",
                "t25"."dealstage",
                "t25"."pipeline",
                "t25"."closedate",
                "t25"."createdat",
                "t25"."updatedat",
                "t25"."archived",
                "t25"."created_at",
                "t25"."company_ids",
                "t25"."contact_ids",
                "t25"."company_id",
                "t25"."contact_id",
                "t25"."deal_owner_id",
                "t25"."is_closed",
                "t25"."closes_later",
                "t25"."stage",
                "t25"."closed_date",
                "t25"."recorded",
                "t25"."note_count",
                "t25"."meeting_count",
                "t25"."competitor",
                "t25"."created_on",
                "t10"."account_id",
                "t10"."company_name",
                FALSE
                OR (
                  (
                    "t25"."company_id" IS NOT NULL
                  ) AND (
                    "t10"."_parent_0" IS NULL
                  )
                ) AS "is_orphan"
              FROM (
                SELECT
                  "t23"."id",
                  "t23"."properties",
                  "t23"."associations",
                  "t23"."dealname",
                  "t23"."amount",
                  "t23"."dealstage",
                  "t23"."pipeline",
                  "t23"."closedate",
                  "t23"."createdat",
                  "t23"."updatedat",
                  "t23"."archived",
                  "t23"."created_at",
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t23"."associations", 'company_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t23"."associations", 'companyIds')
                    ELSE CAST(NULL AS JSON)
                  END AS "company_ids",
                  CASE
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')
                    WHEN CARDINALITY(
                      CASE
                        WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')) = 'array'
                        THEN ARRAY(SELECT
                          *
                        FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')))
                        ELSE NULL
                      END
                    ) > 0
                    THEN JSON_EXTRACT_PATH("t23"."associations", 'contactIds')
                    ELSE CAST(NULL AS JSON)
                  END AS "contact_ids",
                  NULLIF(
                    TRIM(' 	
' FROM COALESCE(
                      CASE
                        WHEN JSON_TYPEOF(
                          JSON_EXTRACT_PATH(
                            CASE
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'company_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'companyIds')
                              ELSE CAST(NULL AS JSON)
                            END,
                            '0'
                          )
                        ) = 'string'
                        THEN JSON_EXTRACT_PATH(
                          CASE
                            WHEN CARDINALITY(
                              CASE
                                WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')) = 'array'
                                THEN ARRAY(SELECT
                                  *
                                FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')))
                                ELSE NULL
                              END
                            ) > 0
                            THEN JSON_EXTRACT_PATH("t23"."associations", 'company_ids')
                            WHEN CARDINALITY(
                              CASE
                                WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')) = 'array'
                                THEN ARRAY(SELECT
                                  *
                                FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')))
                                ELSE NULL
                              END
                            ) > 0
                            THEN JSON_EXTRACT_PATH("t23"."associations", 'companyIds')
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
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'company_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'companyIds')
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
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'company_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'companyIds')
                              ELSE CAST(NULL AS JSON)
                            END,
                            '0'
                          ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                          THEN JSON_EXTRACT_PATH(
                            CASE
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'company_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'company_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'companyIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'companyIds')
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
                  ) AS "company_id",
                  NULLIF(
                    TRIM(' 	
' FROM COALESCE(
                      CASE
                        WHEN JSON_TYPEOF(
                          JSON_EXTRACT_PATH(
                            CASE
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contactIds')
                              ELSE CAST(NULL AS JSON)
                            END,
                            '0'
                          )
                        ) = 'string'
                        THEN JSON_EXTRACT_PATH(
                          CASE
                            WHEN CARDINALITY(
                              CASE
                                WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')) = 'array'
                                THEN ARRAY(SELECT
                                  *
                                FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')))
                                ELSE NULL
                              END
                            ) > 0
                            THEN JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')
                            WHEN CARDINALITY(
                              CASE
                                WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')) = 'array'
                                THEN ARRAY(SELECT
                                  *
                                FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')))
                                ELSE NULL
                              END
                            ) > 0
                            THEN JSON_EXTRACT_PATH("t23"."associations", 'contactIds')
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
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contactIds')
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
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contactIds')
                              ELSE CAST(NULL AS JSON)
                            END,
                            '0'
                          ) ->> VARIADIC ARRAY[]::TEXT[] ~ '^\d+$'
                          THEN JSON_EXTRACT_PATH(
                            CASE
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contact_ids')
                              WHEN CARDINALITY(
                                CASE
                                  WHEN JSON_TYPEOF(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')) = 'array'
                                  THEN ARRAY(SELECT
                                    *
                                  FROM JSON_ARRAY_ELEMENTS(JSON_EXTRACT_PATH("t23"."associations", 'contactIds')))
                                  ELSE NULL
                                END
                              ) > 0
                              THEN JSON_EXTRACT_PATH("t23"."associations", 'contactIds')
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
                  ) AS "contact_id",
                  COALESCE(
                    CAST(CAST(CASE
                      WHEN CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                            ) < 9e+18
                            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                            ELSE CAST(NULL AS DOUBLE PRECISION)
                          END
                        ) < 9000000000000000.0
                        THEN CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END = CAST(FLOOR(
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN ABS(
                                CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                              ) < 9e+18
                              THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                              ELSE CAST(NULL AS DOUBLE PRECISION)
                            END
                          ) < 9000000000000000.0
                          THEN CASE
                            WHEN ABS(
                              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                            ) < 9e+18
                            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                            ELSE CAST(NULL AS DOUBLE PRECISION)
                          END
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                      ) AS BIGINT)
                      THEN CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                            ) < 9e+18
                            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                            ELSE CAST(NULL AS DOUBLE PRECISION)
                          END
                        ) < 9000000000000000.0
                        THEN CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END AS BIGINT) AS VARCHAR),
                    NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hubspot_owner_id'), '')
                  ) AS "deal_owner_id",
                  COALESCE(
                    REPLACE(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                      '_',
                      ''
                    ) IN ('closedwon', 'closedlost'),
                    FALSE
                  )
                  AND COALESCE(
                    COALESCE("t23"."closedate", CAST("t23"."updatedat" AS DATE)) <= MAKE_DATE(2026, 6, 30),
                    TRUE
                  ) AS "is_closed",
                  COALESCE(
                    REPLACE(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                      '_',
                      ''
                    ) IN ('closedwon', 'closedlost'),
                    FALSE
                  )
                  AND NOT (
                    COALESCE(
                      REPLACE(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                        '_',
                        ''
                      ) IN ('closedwon', 'closedlost'),
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE("t23"."closedate", CAST("t23"."updatedat" AS DATE)) <= MAKE_DATE(2026, 6, 30),
                      TRUE
                    )
                  ) AS "closes_later",
                  CASE
                    WHEN COALESCE(
                      REPLACE(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                        '_',
                        ''
                      ) IN ('closedwon', 'closedlost'),
                      FALSE
                    )
                    AND NOT (
                      COALESCE(
                        REPLACE(
                          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                          '_',
                          ''
                        ) IN ('closedwon', 'closedlost'),
                        FALSE
                      )
                      AND COALESCE(
                        COALESCE("t23"."closedate", CAST("t23"."updatedat" AS DATE)) <= MAKE_DATE(2026, 6, 30),
                        TRUE
                      )
                    )
                    THEN CAST(NULL AS VARCHAR)
                    ELSE REPLACE(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                      '_',
                      ''
                    )
                  END AS "stage",
                  CASE
                    WHEN COALESCE(
                      REPLACE(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."dealstage")), '-', '_'), ' ', '_'), ''),
                        '_',
                        ''
                      ) IN ('closedwon', 'closedlost'),
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE("t23"."closedate", CAST("t23"."updatedat" AS DATE)) <= MAKE_DATE(2026, 6, 30),
                      TRUE
                    )
                    THEN COALESCE("t23"."closedate", CAST("t23"."updatedat" AS DATE))
                    ELSE CAST(NULL AS DATE)
                  END AS "closed_date",
                  CASE
                    WHEN ABS(
                      CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hs_deal_stage_probability'), '') AS DOUBLE PRECISION)
                    ) < 9e+18
                    THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'hs_deal_stage_probability'), '') AS DOUBLE PRECISION)
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS "recorded",
                  CAST(CASE
                    WHEN CASE
                      WHEN ABS(
                        CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                      ) < 9000000000000000.0
                      THEN CASE
                        WHEN ABS(
                          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                        ) < 9e+18
                        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END = CAST(FLOOR(
                      CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                            ) < 9e+18
                            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                            ELSE CAST(NULL AS DOUBLE PRECISION)
                          END
                        ) < 9000000000000000.0
                        THEN CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                    ) AS BIGINT)
                    THEN CASE
                      WHEN ABS(
                        CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                      ) < 9000000000000000.0
                      THEN CASE
                        WHEN ABS(
                          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                        ) < 9e+18
                        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_notes'), '') AS DOUBLE PRECISION)
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS BIGINT) AS "note_count",
                  CAST(CASE
                    WHEN CASE
                      WHEN ABS(
                        CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                      ) < 9000000000000000.0
                      THEN CASE
                        WHEN ABS(
                          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                        ) < 9e+18
                        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END = CAST(FLOOR(
                      CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                            ) < 9e+18
                            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                            ELSE CAST(NULL AS DOUBLE PRECISION)
                          END
                        ) < 9000000000000000.0
                        THEN CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                    ) AS BIGINT)
                    THEN CASE
                      WHEN ABS(
                        CASE
                          WHEN ABS(
                            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                          ) < 9e+18
                          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                          ELSE CAST(NULL AS DOUBLE PRECISION)
                        END
                      ) < 9000000000000000.0
                      THEN CASE
                        WHEN ABS(
                          CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                        ) < 9e+18
                        THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'num_meetings'), '') AS DOUBLE PRECISION)
                        ELSE CAST(NULL AS DOUBLE PRECISION)
                      END
                      ELSE CAST(NULL AS DOUBLE PRECISION)
                    END
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS BIGINT) AS "meeting_count",
                  NULLIF(JSON_EXTRACT_PATH_TEXT("t23"."properties", 'competitor'), '') AS "competitor",
                  CAST("t23"."createdat" AS DATE) AS "created_on"
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
                          "t11"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                          FALSE
                        )
                      )
                      AND (
                        (
                          "t11"."id" >= '!'
                        )
                        OR (
                          TRIM(' 	
' FROM "t11"."id") <> ''
                        )
                      )
                      AND NOT (
                        "t11"."id" IN (
                          SELECT
                            "t15"."id"
                          FROM "repeats_in_hubspot_deals" AS "t15"
                        )
                      )
                  ) AS "t18"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t21"."id",
                      "t21"."properties",
                      "t21"."associations",
                      "t21"."dealname",
                      "t21"."amount",
                      "t21"."dealstage",
                      "t21"."pipeline",
                      "t21"."closedate",
                      "t21"."createdat",
                      "t21"."updatedat",
                      "t21"."archived",
                      "t21"."created_at"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t19"."id",
                          "t19"."properties",
                          "t19"."associations",
                          "t19"."dealname",
                          "t19"."amount",
                          "t19"."dealstage",
                          "t19"."pipeline",
                          "t19"."closedate",
                          "t19"."createdat",
                          "t19"."updatedat",
                          "t19"."archived",
                          "t19"."created_at",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t19"."id"
                            ORDER BY "t19"."updatedat" DESC NULLS LAST, "t19"."created_at" DESC NULLS LAST, CONCAT_WS(
                              '|',
                              COALESCE("t19"."id", '<null>'),
                              COALESCE(CAST("t19"."properties" AS VARCHAR), '<null>'),
                              COALESCE(CAST("t19"."associations" AS VARCHAR), '<null>'),
                              COALESCE("t19"."dealname", '<null>'),
                              COALESCE(CAST("t19"."amount" AS VARCHAR), '<null>'),
                              COALESCE("t19"."dealstage", '<null>'),
                              COALESCE("t19"."pipeline", '<null>'),
                              COALESCE(CAST("t19"."closedate" AS VARCHAR), '<null>'),
                              COALESCE(CAST("t19"."createdat" AS VARCHAR), '<null>'),
                              COALESCE(CAST("t19"."updatedat" AS VARCHAR), '<null>'),
                              COALESCE(CAST("t19"."archived" AS VARCHAR), '<null>'),
                              COALESCE(CAST("t19"."created_at" AS VARCHAR), '<null>')
                            ) DESC NULLS LAST
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
                                  "t11"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                                  FALSE
                                )
                              )
                              AND "t11"."id" IN (
                                SELECT
                                  "t15"."id"
                                FROM "repeats_in_hubspot_deals" AS "t15"
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
              LEFT OUTER JOIN (
                SELECT
                  "t2"."hubspot_company_id" AS "_parent_0",
                  "t2"."account_id",
                  "t2"."company_name"
                FROM "staging"."stg_hubspot__companies" AS "t2"
              ) AS "t10"
                ON "t25"."company_id" = "t10"."_parent_0"
            ) AS "t26"
          ) AS "t28"
          LEFT OUTER JOIN (
            SELECT
              "t1"."hubspot_contact_id" AS "_parent_0"
            FROM "staging"."stg_hubspot__contacts" AS "t1"
          ) AS "t9"
            ON "t28"."contact_id" = "t9"."_parent_0"
        ) AS "t29"
      ) AS "t31"
      LEFT OUTER JOIN (
        SELECT
          "t0"."owner_id" AS "_parent_0"
        FROM "staging"."stg_hubspot__owners" AS "t0"
      ) AS "t8"
        ON "t31"."deal_owner_id" = "t8"."_parent_0"
    ) AS "t32"
  ) AS "t33"
) AS "t34"
