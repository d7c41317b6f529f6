WITH "t7" AS (
  SELECT
    "t3"."id",
    "t3"."properties",
    "t3"."associations",
    "t3"."subject",
    "t3"."content",
    "t3"."hs_pipeline",
    "t3"."hs_pipeline_stage",
    "t3"."hs_ticket_priority",
    "t3"."createdate",
    "t3"."hs_lastmodifieddate",
    "t3"."archived",
    "t3"."created_at"
  FROM "raw"."hubspot_tickets" AS "t3"
), "repeats_in_hubspot_tickets" AS (
  SELECT
    *
  FROM (
    SELECT
      "t12"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t3"."id",
        "t3"."createdate"
      FROM "raw"."hubspot_tickets" AS "t3"
      WHERE
        NOT (
          COALESCE(
            "t3"."createdate" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t3"."id" >= '!'
          ) OR (
            TRIM("t3"."id", ' 	
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
  "t34"."ticket_id",
  "t34"."company_id",
  "t34"."contact_id",
  "t34"."deal_id",
  "t34"."company_ids",
  "t34"."contact_ids",
  "t34"."deal_ids",
  "t34"."company_count",
  "t34"."contact_count",
  "t34"."deal_count",
  "t34"."account_id",
  "t34"."owner_id",
  "t34"."subject",
  "t34"."content",
  "t34"."pipeline",
  "t34"."status",
  "t34"."status_category",
  "t34"."priority",
  "t34"."priority_score",
  "t34"."archived",
  "t34"."ticket_category",
  "t34"."ticket_category_derived",
  "t34"."source_type",
  "t34"."is_closed",
  "t34"."created_at",
  "t34"."updated_at",
  "t34"."closed_at",
  "t34"."resolution_time_hours",
  "t34"."resolution_time_days",
  "t34"."reported_resolution_hours",
  "t34"."ticket_age_days",
  "t34"."sla_limit_hours",
  "t34"."sla_status",
  "t34"."is_orphan",
  "t34"."is_orphan_contact",
  "t34"."is_orphan_owner",
  "t34"."data_quality_flag"
FROM (
  SELECT
    "t33"."id" AS "ticket_id",
    "t33"."company_id",
    "t33"."contact_id",
    "t33"."deal_id",
    "t33"."company_ids",
    "t33"."contact_ids",
    "t33"."deal_ids",
    "t33"."account_id",
    "t33"."owner_id",
    "t33"."priority",
    "t33"."archived",
    "t33"."is_closed",
    "t33"."closed_at",
    "t33"."is_orphan",
    "t33"."is_orphan_contact",
    "t33"."is_orphan_owner",
    COALESCE(
      ARRAY_LENGTH(
        CASE
          WHEN JSON_TYPE("t33"."company_ids") = 'ARRAY'
          THEN CAST(CAST("t33"."company_ids" AS JSON) AS JSON[])
          ELSE NULL
        END
      ),
      0
    ) AS "company_count",
    COALESCE(
      ARRAY_LENGTH(
        CASE
          WHEN JSON_TYPE("t33"."contact_ids") = 'ARRAY'
          THEN CAST(CAST("t33"."contact_ids" AS JSON) AS JSON[])
          ELSE NULL
        END
      ),
      0
    ) AS "contact_count",
    COALESCE(
      ARRAY_LENGTH(
        CASE
          WHEN JSON_TYPE("t33"."deal_ids") = 'ARRAY'
          THEN CAST(CAST("t33"."deal_ids" AS JSON) AS JSON[])
          ELSE NULL
        END
      ),
      0
    ) AS "deal_count",
    NULLIF(TRIM("t33"."subject", ' 	
'), '') AS "subject",
    NULLIF(TRIM("t33"."content", ' 	
'), '') AS "content",
    "t33"."hs_pipeline" AS "pipeline",
    CASE
      WHEN "t33"."closes_later"
      THEN CAST(NULL AS TEXT)
      ELSE "t33"."hs_pipeline_stage"
    END AS "status",
    CASE WHEN "t33"."closes_later" THEN 'Open' ELSE "t33"."category" END AS "status_category",
    CASE "t33"."priority"
      WHEN 'urgent'
      THEN 4
      WHEN 'high'
      THEN 3
      WHEN 'medium'
      THEN 2
      WHEN 'low'
      THEN 1
      ELSE CAST(NULL AS BIGINT)
    END AS "priority_score",
    "t33"."kind" AS "ticket_category",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."kind")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."kind")), '-', '_'), ' ', '_'), '')
        WHEN 'technical_issue'
        THEN 'Bug'
        WHEN 'product_issue'
        THEN 'Bug'
        WHEN 'bug'
        THEN 'Bug'
        WHEN 'bug_report'
        THEN 'Bug'
        WHEN 'feature_request'
        THEN 'Feature Request'
        WHEN 'billing_question'
        THEN 'Billing'
        WHEN 'billing_issue'
        THEN 'Billing'
        WHEN 'billing'
        THEN 'Billing'
        WHEN 'cancellation'
        THEN 'Cancellation'
        WHEN 'cancellation_request'
        THEN 'Cancellation'
        WHEN 'training_request'
        THEN 'General Support'
        WHEN 'general_question'
        THEN 'General Support'
        WHEN 'general_inquiry'
        THEN 'General Support'
        WHEN 'general_support'
        THEN 'General Support'
        ELSE 'unmapped'
      END
    END AS "ticket_category_derived",
    UPPER(NULLIF("t33"."properties" ->> '$.source_type', '')) AS "source_type",
    "t33"."createdate" AS "created_at",
    "t33"."hs_lastmodifieddate" AS "updated_at",
    CASE
      WHEN (
        CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
      ) >= 0
      THEN CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
      ELSE CAST(NULL AS DOUBLE)
    END AS "resolution_time_hours",
    CASE
      WHEN (
        CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
      ) >= 0
      THEN CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
      ELSE CAST(NULL AS DOUBLE)
    END / 24 AS "resolution_time_days",
    CASE
      WHEN "t33"."is_closed"
      THEN CASE
        WHEN ABS(TRY_CAST(NULLIF("t33"."properties" ->> '$.hs_resolution_time', '') AS DOUBLE)) < 9e+18
        THEN TRY_CAST(NULLIF("t33"."properties" ->> '$.hs_resolution_time', '') AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END AS "reported_resolution_hours",
    CASE
      WHEN "t33"."is_closed"
      THEN CAST(NULL AS BIGINT)
      ELSE DATE_DIFF('DAY', CAST("t33"."createdate" AS DATE), MAKE_DATE(2026, 6, 30))
    END AS "ticket_age_days",
    CASE "t33"."priority"
      WHEN 'urgent'
      THEN 24.0
      WHEN 'high'
      THEN 72.0
      WHEN 'medium'
      THEN 168.0
      WHEN 'low'
      THEN 336.0
      ELSE CAST(NULL AS DOUBLE)
    END AS "sla_limit_hours",
    CASE
      WHEN CASE
        WHEN "t33"."is_closed"
        THEN CASE
          WHEN (
            CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CASE
          WHEN (
            CAST(DATE_DIFF(
              'MILLISECOND',
              "t33"."createdate",
              CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP)
            ) AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATE_DIFF(
            'MILLISECOND',
            "t33"."createdate",
            CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP)
          ) AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
      END > CASE "t33"."priority"
        WHEN 'urgent'
        THEN 24.0
        WHEN 'high'
        THEN 72.0
        WHEN 'medium'
        THEN 168.0
        WHEN 'low'
        THEN 336.0
        ELSE CAST(NULL AS DOUBLE)
      END
      THEN 'Breached'
      WHEN CASE
        WHEN "t33"."is_closed"
        THEN CASE
          WHEN (
            CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATE_DIFF('MILLISECOND', "t33"."createdate", "t33"."closed_at") AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CASE
          WHEN (
            CAST(DATE_DIFF(
              'MILLISECOND',
              "t33"."createdate",
              CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP)
            ) AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATE_DIFF(
            'MILLISECOND',
            "t33"."createdate",
            CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP)
          ) AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
      END <= CASE "t33"."priority"
        WHEN 'urgent'
        THEN 24.0
        WHEN 'high'
        THEN 72.0
        WHEN 'medium'
        THEN 168.0
        WHEN 'low'
        THEN 336.0
        ELSE CAST(NULL AS DOUBLE)
      END
      THEN 'Within SLA'
      ELSE CAST(NULL AS TEXT)
    END AS "sla_status",
    CASE
      WHEN COALESCE("t33"."createdate" IS NULL, FALSE)
      THEN 'missing_created_at'
      WHEN COALESCE(NULLIF(TRIM("t33"."subject", ' 	
'), '') IS NULL, FALSE)
      THEN 'missing_subject'
      WHEN COALESCE("t33"."priority" IS NULL, FALSE)
      THEN 'missing_priority'
      WHEN COALESCE("t33"."company_id" IS NULL, FALSE)
      THEN 'missing_company'
      WHEN COALESCE("t33"."closed_at" < "t33"."createdate", FALSE)
      THEN 'closed_before_created'
      ELSE 'valid'
    END AS "data_quality_flag"
  FROM (
    SELECT
      "t32"."id",
      "t32"."properties",
      "t32"."associations",
      "t32"."subject",
      "t32"."content",
      "t32"."hs_pipeline",
      "t32"."hs_pipeline_stage",
      "t32"."hs_ticket_priority",
      "t32"."createdate",
      "t32"."hs_lastmodifieddate",
      "t32"."archived",
      "t32"."created_at",
      "t32"."company_ids",
      "t32"."contact_ids",
      "t32"."deal_ids",
      "t32"."company_id",
      "t32"."contact_id",
      "t32"."deal_id",
      "t32"."owner_id",
      "t32"."category",
      "t32"."is_closed",
      "t32"."closes_later",
      "t32"."closed_at",
      "t32"."priority",
      "t32"."kind",
      "t32"."account_id",
      "t32"."_is_orphan" AS "is_orphan",
      "t32"."_is_orphan_contact" AS "is_orphan_contact",
      "t32"."is_orphan" AS "is_orphan_owner"
    FROM (
      SELECT
        "t31"."id",
        "t31"."properties",
        "t31"."associations",
        "t31"."subject",
        "t31"."content",
        "t31"."hs_pipeline",
        "t31"."hs_pipeline_stage",
        "t31"."hs_ticket_priority",
        "t31"."createdate",
        "t31"."hs_lastmodifieddate",
        "t31"."archived",
        "t31"."created_at",
        "t31"."company_ids",
        "t31"."contact_ids",
        "t31"."deal_ids",
        "t31"."company_id",
        "t31"."contact_id",
        "t31"."deal_id",
        "t31"."owner_id",
        "t31"."category",
        "t31"."is_closed",
        "t31"."closes_later",
        "t31"."closed_at",
        "t31"."priority",
        "t31"."kind",
        "t31"."account_id",
        "t31"."_is_orphan",
        "t31"."_is_orphan_contact",
        FALSE
        OR (
          (
            "t31"."owner_id" IS NOT NULL
          ) AND (
            "t8"."_parent_0" IS NULL
          )
        ) AS "is_orphan"
      FROM (
        SELECT
          "t29"."id",
          "t29"."properties",
          "t29"."associations",
          "t29"."subject",
          "t29"."content",
          "t29"."hs_pipeline",
          "t29"."hs_pipeline_stage",
          "t29"."hs_ticket_priority",
          "t29"."createdate",
          "t29"."hs_lastmodifieddate",
          "t29"."archived",
          "t29"."created_at",
          "t29"."company_ids",
          "t29"."contact_ids",
          "t29"."deal_ids",
          "t29"."company_id",
          "t29"."contact_id",
          "t29"."deal_id",
          "t29"."owner_id",
          "t29"."category",
          "t29"."is_closed",
          "t29"."closes_later",
          "t29"."closed_at",
          "t29"."priority",
          "t29"."kind",
          "t29"."account_id",
          "t29"."_is_orphan",
          "t29"."is_orphan" AS "_is_orphan_contact"
        FROM (
          SELECT
            "t28"."id",
            "t28"."properties",
            "t28"."associations",
            "t28"."subject",
            "t28"."content",
            "t28"."hs_pipeline",
            "t28"."hs_pipeline_stage",
            "t28"."hs_ticket_priority",
            "t28"."createdate",
            "t28"."hs_lastmodifieddate",
            "t28"."archived",
            "t28"."created_at",
            "t28"."company_ids",
            "t28"."contact_ids",
            "t28"."deal_ids",
            "t28"."company_id",
            "t28"."contact_id",
            "t28"."deal_id",
            "t28"."owner_id",
            "t28"."category",
            "t28"."is_closed",
            "t28"."closes_later",
            "t28"."closed_at",
            "t28"."priority",
            "t28"."kind",
            "t28"."account_id",
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
              "t26"."subject",
              "t26"."content",
              "t26"."hs_pipeline",
              "t26"."hs_pipeline_stage",
              "t26"."hs_ticket_priority",
              "t26"."createdate",
              "t26"."hs_lastmodifieddate",
              "t26"."archived",
              "t26"."created_at",
              "t26"."company_ids",
              "t26"."contact_ids",
              "t26"."deal_ids",
              "t26"."company_id",
              "t26"."contact_id",
              "t26"."deal_id",
              "t26"."owner_id",
              "t26"."category",
              "t26"."is_closed",
              "t26"."closes_later",
              "t26"."closed_at",
              "t26"."priority",
              "t26"."kind",
              "t26"."account_id",
              "t26"."is_orphan" AS "_is_orphan"
            FROM (
              SELECT
                "t25"."id",
                "t25"."properties",
                "t25"."associations",
                "t25"."subject",
                "t25"."content",
                "t25"."hs_pipeline",
                "t25"."hs_pipeline_stage",
                "t25"."hs_ticket_priority",
                "t25"."createdate",
                "t25"."hs_lastmodifieddate",
                "t25"."archived",
                "t25"."created_at",
                "t25"."company_ids",
                "t25"."contact_ids",
                "t25"."deal_ids",
                "t25"."company_id",
                "t25"."contact_id",
                "t25"."deal_id",
                "t25"."owner_id",
                "t25"."category",
                "t25"."is_closed",
                "t25"."closes_later",
                "t25"."closed_at",
                "t25"."priority",
                "t25"."kind",
                "t10"."account_id",
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
                  "t23"."subject",
                  "t23"."content",
                  "t23"."hs_pipeline",
                  "t23"."hs_pipeline_stage",
                  "t23"."hs_ticket_priority",
                  "t23"."createdate",
                  "t23"."hs_lastmodifieddate",
                  "t23"."archived",
                  "t23"."created_at",
                  CASE
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t23"."associations" -> '$.company_ids') = 'ARRAY'
                        THEN CAST(CAST("t23"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t23"."associations" -> '$.company_ids'
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t23"."associations" -> '$.companyIds') = 'ARRAY'
                        THEN CAST(CAST("t23"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t23"."associations" -> '$.companyIds'
                    ELSE CAST(NULL AS JSON)
                  END AS "company_ids",
                  CASE
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t23"."associations" -> '$.contact_ids') = 'ARRAY'
                        THEN CAST(CAST("t23"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t23"."associations" -> '$.contact_ids'
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t23"."associations" -> '$.contactIds') = 'ARRAY'
                        THEN CAST(CAST("t23"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t23"."associations" -> '$.contactIds'
                    ELSE CAST(NULL AS JSON)
                  END AS "contact_ids",
                  CASE
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t23"."associations" -> '$.deal_ids') = 'ARRAY'
                        THEN CAST(CAST("t23"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t23"."associations" -> '$.deal_ids'
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t23"."associations" -> '$.dealIds') = 'ARRAY'
                        THEN CAST(CAST("t23"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t23"."associations" -> '$.dealIds'
                    ELSE CAST(NULL AS JSON)
                  END AS "deal_ids",
                  NULLIF(
                    TRIM(
                      COALESCE(
                        CASE
                          WHEN JSON_TYPE(
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.company_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.company_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.companyIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.companyIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) = 'VARCHAR'
                          THEN (
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.company_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.company_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.companyIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.companyIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) ->> '$'
                          ELSE NULL
                        END,
                        CAST(CASE
                          WHEN JSON_TYPE(
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.company_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.company_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.companyIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.companyIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) IN ('UBIGINT', 'BIGINT')
                          THEN CAST(CASE
                            WHEN ARRAY_LENGTH(
                              CASE
                                WHEN JSON_TYPE("t23"."associations" -> '$.company_ids') = 'ARRAY'
                                THEN CAST(CAST("t23"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                ELSE NULL
                              END
                            ) > 0
                            THEN "t23"."associations" -> '$.company_ids'
                            WHEN ARRAY_LENGTH(
                              CASE
                                WHEN JSON_TYPE("t23"."associations" -> '$.companyIds') = 'ARRAY'
                                THEN CAST(CAST("t23"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                ELSE NULL
                              END
                            ) > 0
                            THEN "t23"."associations" -> '$.companyIds'
                            ELSE CAST(NULL AS JSON)
                          END -> '$[0]' AS BIGINT)
                          ELSE NULL
                        END AS TEXT)
                      ),
                      ' 	
'
                    ),
                    ''
                  ) AS "company_id",
                  NULLIF(
                    TRIM(
                      COALESCE(
                        CASE
                          WHEN JSON_TYPE(
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.contact_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.contact_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.contactIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.contactIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) = 'VARCHAR'
                          THEN (
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.contact_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.contact_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.contactIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.contactIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) ->> '$'
                          ELSE NULL
                        END,
                        CAST(CASE
                          WHEN JSON_TYPE(
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.contact_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.contact_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.contactIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.contactIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) IN ('UBIGINT', 'BIGINT')
                          THEN CAST(CASE
                            WHEN ARRAY_LENGTH(
                              CASE
                                WHEN JSON_TYPE("t23"."associations" -> '$.contact_ids') = 'ARRAY'
                                THEN CAST(CAST("t23"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                ELSE NULL
                              END
                            ) > 0
                            THEN "t23"."associations" -> '$.contact_ids'
                            WHEN ARRAY_LENGTH(
                              CASE
                                WHEN JSON_TYPE("t23"."associations" -> '$.contactIds') = 'ARRAY'
                                THEN CAST(CAST("t23"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                ELSE NULL
                              END
                            ) > 0
                            THEN "t23"."associations" -> '$.contactIds'
                            ELSE CAST(NULL AS JSON)
                          END -> '$[0]' AS BIGINT)
                          ELSE NULL
                        END AS TEXT)
                      ),
                      ' 	
'
                    ),
                    ''
                  ) AS "contact_id",
                  NULLIF(
                    TRIM(
                      COALESCE(
                        CASE
                          WHEN JSON_TYPE(
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.deal_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.deal_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.dealIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.dealIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) = 'VARCHAR'
                          THEN (
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.deal_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.deal_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.dealIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.dealIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) ->> '$'
                          ELSE NULL
                        END,
                        CAST(CASE
                          WHEN JSON_TYPE(
                            CASE
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.deal_ids') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.deal_ids'
                              WHEN ARRAY_LENGTH(
                                CASE
                                  WHEN JSON_TYPE("t23"."associations" -> '$.dealIds') = 'ARRAY'
                                  THEN CAST(CAST("t23"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                  ELSE NULL
                                END
                              ) > 0
                              THEN "t23"."associations" -> '$.dealIds'
                              ELSE CAST(NULL AS JSON)
                            END -> '$[0]'
                          ) IN ('UBIGINT', 'BIGINT')
                          THEN CAST(CASE
                            WHEN ARRAY_LENGTH(
                              CASE
                                WHEN JSON_TYPE("t23"."associations" -> '$.deal_ids') = 'ARRAY'
                                THEN CAST(CAST("t23"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                ELSE NULL
                              END
                            ) > 0
                            THEN "t23"."associations" -> '$.deal_ids'
                            WHEN ARRAY_LENGTH(
                              CASE
                                WHEN JSON_TYPE("t23"."associations" -> '$.dealIds') = 'ARRAY'
                                THEN CAST(CAST("t23"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                ELSE NULL
                              END
                            ) > 0
                            THEN "t23"."associations" -> '$.dealIds'
                            ELSE CAST(NULL AS JSON)
                          END -> '$[0]' AS BIGINT)
                          ELSE NULL
                        END AS TEXT)
                      ),
                      ' 	
'
                    ),
                    ''
                  ) AS "deal_id",
                  COALESCE(
                    CAST(CAST(CASE
                      WHEN CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[2],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[2],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        ) < 9000000000000000.0
                        THEN CASE
                          WHEN ABS(
                            TRY_CAST(NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[2],
                              ''
                            ) AS DOUBLE)
                          ) < 9e+18
                          THEN TRY_CAST(NULLIF(
                            (
                              "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                            )[2],
                            ''
                          ) AS DOUBLE)
                          ELSE CAST(NULL AS DOUBLE)
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END = CAST(FLOOR(
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[2],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[2],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          ) < 9000000000000000.0
                          THEN CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[2],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[2],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      ) AS BIGINT)
                      THEN CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[2],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[2],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        ) < 9000000000000000.0
                        THEN CASE
                          WHEN ABS(
                            TRY_CAST(NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[2],
                              ''
                            ) AS DOUBLE)
                          ) < 9e+18
                          THEN TRY_CAST(NULLIF(
                            (
                              "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                            )[2],
                            ''
                          ) AS DOUBLE)
                          ELSE CAST(NULL AS DOUBLE)
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END
                      ELSE CAST(NULL AS DOUBLE)
                    END AS BIGINT) AS TEXT),
                    NULLIF(
                      (
                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                      )[2],
                      ''
                    )
                  ) AS "owner_id",
                  CASE
                    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '') IS NULL
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '')
                      WHEN 'new'
                      THEN 'Open'
                      WHEN 'open'
                      THEN 'Open'
                      WHEN 'reopened'
                      THEN 'Open'
                      WHEN 'waiting_on_contact'
                      THEN 'In Progress'
                      WHEN 'waiting_on_us'
                      THEN 'In Progress'
                      WHEN 'in_progress'
                      THEN 'In Progress'
                      WHEN 'on_hold'
                      THEN 'In Progress'
                      WHEN 'pending'
                      THEN 'In Progress'
                      WHEN 'closed'
                      THEN 'Closed'
                      WHEN 'resolved'
                      THEN 'Closed'
                      WHEN 'solved'
                      THEN 'Closed'
                      ELSE 'unmapped'
                    END
                  END AS "category",
                  COALESCE(
                    CASE
                      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '') IS NULL
                      THEN CAST(NULL AS TEXT)
                      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '')
                        WHEN 'new'
                        THEN 'Open'
                        WHEN 'open'
                        THEN 'Open'
                        WHEN 'reopened'
                        THEN 'Open'
                        WHEN 'waiting_on_contact'
                        THEN 'In Progress'
                        WHEN 'waiting_on_us'
                        THEN 'In Progress'
                        WHEN 'in_progress'
                        THEN 'In Progress'
                        WHEN 'on_hold'
                        THEN 'In Progress'
                        WHEN 'pending'
                        THEN 'In Progress'
                        WHEN 'closed'
                        THEN 'Closed'
                        WHEN 'resolved'
                        THEN 'Closed'
                        WHEN 'solved'
                        THEN 'Closed'
                        ELSE 'unmapped'
                      END
                    END = 'Closed',
                    FALSE
                  )
                  AND COALESCE(
                    COALESCE(
                      COALESCE(
                        CASE
                          WHEN REGEXP_MATCHES(
                            NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[3],
                              ''
                            ),
                            '[T ].*([+-]\d{2}):?\d{2}$'
                          )
                          THEN TRY_CAST(NULLIF(
                            REGEXP_EXTRACT(
                              NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[3],
                                ''
                              ),
                              '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                              1
                            ),
                            ''
                          ) AS TIMESTAMP) - TO_MINUTES(
                            (
                              COALESCE(
                                CAST(NULLIF(
                                  REGEXP_EXTRACT(
                                    NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ),
                                    '[T ].*([+-]\d{2}):?\d{2}$',
                                    1
                                  ),
                                  ''
                                ) AS BIGINT),
                                0
                              ) * 60
                            ) + CASE
                              WHEN REGEXP_MATCHES(
                                NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[3],
                                  ''
                                ),
                                '-\d{2}:?\d{2}$'
                              )
                              THEN -(
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_EXTRACT(
                                      NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ),
                                      '[T ].*[+-]\d{2}:?(\d{2})$',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                )
                              )
                              ELSE COALESCE(
                                CAST(NULLIF(
                                  REGEXP_EXTRACT(
                                    NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ),
                                    '[T ].*[+-]\d{2}:?(\d{2})$',
                                    1
                                  ),
                                  ''
                                ) AS BIGINT),
                                0
                              )
                            END
                          )
                          ELSE TRY_CAST(NULLIF(
                            REGEXP_EXTRACT(
                              NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[3],
                                ''
                              ),
                              '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                              1
                            ),
                            ''
                          ) AS TIMESTAMP)
                        END,
                        EPOCH_MS(
                          CAST(ROUND(
                            CASE
                              WHEN ABS(
                                CASE
                                  WHEN ABS(
                                    CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  ) < 100000000000.0
                                  THEN CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END * 1000
                                  ELSE CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                END
                              ) < 100000000000000.0
                              THEN CASE
                                WHEN ABS(
                                  CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                ) < 100000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                    )[3],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END * 1000
                                ELSE CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                    )[3],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT)
                        )
                      ),
                      "t23"."hs_lastmodifieddate"
                    ) < CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                    TRUE
                  ) AS "is_closed",
                  COALESCE(
                    CASE
                      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '') IS NULL
                      THEN CAST(NULL AS TEXT)
                      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '')
                        WHEN 'new'
                        THEN 'Open'
                        WHEN 'open'
                        THEN 'Open'
                        WHEN 'reopened'
                        THEN 'Open'
                        WHEN 'waiting_on_contact'
                        THEN 'In Progress'
                        WHEN 'waiting_on_us'
                        THEN 'In Progress'
                        WHEN 'in_progress'
                        THEN 'In Progress'
                        WHEN 'on_hold'
                        THEN 'In Progress'
                        WHEN 'pending'
                        THEN 'In Progress'
                        WHEN 'closed'
                        THEN 'Closed'
                        WHEN 'resolved'
                        THEN 'Closed'
                        WHEN 'solved'
                        THEN 'Closed'
                        ELSE 'unmapped'
                      END
                    END = 'Closed',
                    FALSE
                  )
                  AND NOT (
                    COALESCE(
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '') IS NULL
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '')
                          WHEN 'new'
                          THEN 'Open'
                          WHEN 'open'
                          THEN 'Open'
                          WHEN 'reopened'
                          THEN 'Open'
                          WHEN 'waiting_on_contact'
                          THEN 'In Progress'
                          WHEN 'waiting_on_us'
                          THEN 'In Progress'
                          WHEN 'in_progress'
                          THEN 'In Progress'
                          WHEN 'on_hold'
                          THEN 'In Progress'
                          WHEN 'pending'
                          THEN 'In Progress'
                          WHEN 'closed'
                          THEN 'Closed'
                          WHEN 'resolved'
                          THEN 'Closed'
                          WHEN 'solved'
                          THEN 'Closed'
                          ELSE 'unmapped'
                        END
                      END = 'Closed',
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE(
                        COALESCE(
                          CASE
                            WHEN REGEXP_MATCHES(
                              NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[3],
                                ''
                              ),
                              '[T ].*([+-]\d{2}):?\d{2}$'
                            )
                            THEN TRY_CAST(NULLIF(
                              REGEXP_EXTRACT(
                                NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[3],
                                  ''
                                ),
                                '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                                1
                              ),
                              ''
                            ) AS TIMESTAMP) - TO_MINUTES(
                              (
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_EXTRACT(
                                      NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ),
                                      '[T ].*([+-]\d{2}):?\d{2}$',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                ) * 60
                              ) + CASE
                                WHEN REGEXP_MATCHES(
                                  NULLIF(
                                    (
                                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                    )[3],
                                    ''
                                  ),
                                  '-\d{2}:?\d{2}$'
                                )
                                THEN -(
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_EXTRACT(
                                        NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ),
                                        '[T ].*[+-]\d{2}:?(\d{2})$',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  )
                                )
                                ELSE COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_EXTRACT(
                                      NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ),
                                      '[T ].*[+-]\d{2}:?(\d{2})$',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                )
                              END
                            )
                            ELSE TRY_CAST(NULLIF(
                              REGEXP_EXTRACT(
                                NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[3],
                                  ''
                                ),
                                '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                                1
                              ),
                              ''
                            ) AS TIMESTAMP)
                          END,
                          EPOCH_MS(
                            CAST(ROUND(
                              CASE
                                WHEN ABS(
                                  CASE
                                    WHEN ABS(
                                      CASE
                                        WHEN ABS(
                                          TRY_CAST(NULLIF(
                                            (
                                              "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                            )[3],
                                            ''
                                          ) AS DOUBLE)
                                        ) < 9e+18
                                        THEN TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                        ELSE CAST(NULL AS DOUBLE)
                                      END
                                    ) < 100000000000.0
                                    THEN CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END * 1000
                                    ELSE CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  END
                                ) < 100000000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  ) < 100000000000.0
                                  THEN CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END * 1000
                                  ELSE CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END,
                              0
                            ) AS BIGINT)
                          )
                        ),
                        "t23"."hs_lastmodifieddate"
                      ) < CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                      TRUE
                    )
                  ) AS "closes_later",
                  CASE
                    WHEN COALESCE(
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '') IS NULL
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_pipeline_stage")), '-', '_'), ' ', '_'), '')
                          WHEN 'new'
                          THEN 'Open'
                          WHEN 'open'
                          THEN 'Open'
                          WHEN 'reopened'
                          THEN 'Open'
                          WHEN 'waiting_on_contact'
                          THEN 'In Progress'
                          WHEN 'waiting_on_us'
                          THEN 'In Progress'
                          WHEN 'in_progress'
                          THEN 'In Progress'
                          WHEN 'on_hold'
                          THEN 'In Progress'
                          WHEN 'pending'
                          THEN 'In Progress'
                          WHEN 'closed'
                          THEN 'Closed'
                          WHEN 'resolved'
                          THEN 'Closed'
                          WHEN 'solved'
                          THEN 'Closed'
                          ELSE 'unmapped'
                        END
                      END = 'Closed',
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE(
                        COALESCE(
                          CASE
                            WHEN REGEXP_MATCHES(
                              NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[3],
                                ''
                              ),
                              '[T ].*([+-]\d{2}):?\d{2}$'
                            )
                            THEN TRY_CAST(NULLIF(
                              REGEXP_EXTRACT(
                                NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[3],
                                  ''
                                ),
                                '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                                1
                              ),
                              ''
                            ) AS TIMESTAMP) - TO_MINUTES(
                              (
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_EXTRACT(
                                      NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ),
                                      '[T ].*([+-]\d{2}):?\d{2}$',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                ) * 60
                              ) + CASE
                                WHEN REGEXP_MATCHES(
                                  NULLIF(
                                    (
                                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                    )[3],
                                    ''
                                  ),
                                  '-\d{2}:?\d{2}$'
                                )
                                THEN -(
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_EXTRACT(
                                        NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ),
                                        '[T ].*[+-]\d{2}:?(\d{2})$',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  )
                                )
                                ELSE COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_EXTRACT(
                                      NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ),
                                      '[T ].*[+-]\d{2}:?(\d{2})$',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                )
                              END
                            )
                            ELSE TRY_CAST(NULLIF(
                              REGEXP_EXTRACT(
                                NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[3],
                                  ''
                                ),
                                '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                                1
                              ),
                              ''
                            ) AS TIMESTAMP)
                          END,
                          EPOCH_MS(
                            CAST(ROUND(
                              CASE
                                WHEN ABS(
                                  CASE
                                    WHEN ABS(
                                      CASE
                                        WHEN ABS(
                                          TRY_CAST(NULLIF(
                                            (
                                              "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                            )[3],
                                            ''
                                          ) AS DOUBLE)
                                        ) < 9e+18
                                        THEN TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                        ELSE CAST(NULL AS DOUBLE)
                                      END
                                    ) < 100000000000.0
                                    THEN CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END * 1000
                                    ELSE CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  END
                                ) < 100000000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  ) < 100000000000.0
                                  THEN CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END * 1000
                                  ELSE CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END,
                              0
                            ) AS BIGINT)
                          )
                        ),
                        "t23"."hs_lastmodifieddate"
                      ) < CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                      TRUE
                    )
                    THEN COALESCE(
                      COALESCE(
                        CASE
                          WHEN REGEXP_MATCHES(
                            NULLIF(
                              (
                                "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                              )[3],
                              ''
                            ),
                            '[T ].*([+-]\d{2}):?\d{2}$'
                          )
                          THEN TRY_CAST(NULLIF(
                            REGEXP_EXTRACT(
                              NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[3],
                                ''
                              ),
                              '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                              1
                            ),
                            ''
                          ) AS TIMESTAMP) - TO_MINUTES(
                            (
                              COALESCE(
                                CAST(NULLIF(
                                  REGEXP_EXTRACT(
                                    NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ),
                                    '[T ].*([+-]\d{2}):?\d{2}$',
                                    1
                                  ),
                                  ''
                                ) AS BIGINT),
                                0
                              ) * 60
                            ) + CASE
                              WHEN REGEXP_MATCHES(
                                NULLIF(
                                  (
                                    "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                  )[3],
                                  ''
                                ),
                                '-\d{2}:?\d{2}$'
                              )
                              THEN -(
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_EXTRACT(
                                      NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ),
                                      '[T ].*[+-]\d{2}:?(\d{2})$',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                )
                              )
                              ELSE COALESCE(
                                CAST(NULLIF(
                                  REGEXP_EXTRACT(
                                    NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ),
                                    '[T ].*[+-]\d{2}:?(\d{2})$',
                                    1
                                  ),
                                  ''
                                ) AS BIGINT),
                                0
                              )
                            END
                          )
                          ELSE TRY_CAST(NULLIF(
                            REGEXP_EXTRACT(
                              NULLIF(
                                (
                                  "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                )[3],
                                ''
                              ),
                              '^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)',
                              1
                            ),
                            ''
                          ) AS TIMESTAMP)
                        END,
                        EPOCH_MS(
                          CAST(ROUND(
                            CASE
                              WHEN ABS(
                                CASE
                                  WHEN ABS(
                                    CASE
                                      WHEN ABS(
                                        TRY_CAST(NULLIF(
                                          (
                                            "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  ) < 100000000000.0
                                  THEN CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END * 1000
                                  ELSE CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                END
                              ) < 100000000000000.0
                              THEN CASE
                                WHEN ABS(
                                  CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                ) < 100000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                    )[3],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END * 1000
                                ELSE CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                                    )[3],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT)
                        )
                      ),
                      "t23"."hs_lastmodifieddate"
                    )
                    ELSE CAST(NULL AS TIMESTAMP)
                  END AS "closed_at",
                  CASE
                    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_ticket_priority")), '-', '_'), ' ', '_'), '') IS NULL
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t23"."hs_ticket_priority")), '-', '_'), ' ', '_'), '')
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
                  END AS "priority",
                  NULLIF(
                    (
                      "t23"."properties" ->> ['$.hs_ticket_category', '$.hubspot_owner_id', '$.closed_date']
                    )[1],
                    ''
                  ) AS "kind"
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
                          "t11"."createdate" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                          FALSE
                        )
                      )
                      AND (
                        (
                          "t11"."id" >= '!'
                        ) OR (
                          TRIM("t11"."id", ' 	
') <> ''
                        )
                      )
                      AND NOT (
                        "t11"."id" IN (
                          SELECT
                            "t15"."id"
                          FROM "repeats_in_hubspot_tickets" AS "t15"
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
                          "t19"."id",
                          "t19"."properties",
                          "t19"."associations",
                          "t19"."subject",
                          "t19"."content",
                          "t19"."hs_pipeline",
                          "t19"."hs_pipeline_stage",
                          "t19"."hs_ticket_priority",
                          "t19"."createdate",
                          "t19"."hs_lastmodifieddate",
                          "t19"."archived",
                          "t19"."created_at",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t19"."id"
                            ORDER BY "t19"."hs_lastmodifieddate" DESC, "t19"."created_at" DESC, CONCAT_WS(
                              '|',
                              COALESCE("t19"."id", '<null>'),
                              COALESCE(CAST("t19"."properties" AS TEXT), '<null>'),
                              COALESCE(CAST("t19"."associations" AS TEXT), '<null>'),
                              COALESCE("t19"."subject", '<null>'),
                              COALESCE("t19"."content", '<null>'),
                              COALESCE("t19"."hs_pipeline", '<null>'),
                              COALESCE("t19"."hs_pipeline_stage", '<null>'),
                              COALESCE("t19"."hs_ticket_priority", '<null>'),
                              COALESCE(CAST("t19"."createdate" AS TEXT), '<null>'),
                              COALESCE(CAST("t19"."hs_lastmodifieddate" AS TEXT), '<null>'),
                              COALESCE(CAST("t19"."archived" AS TEXT), '<null>'),
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
                                  "t11"."createdate" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                                  FALSE
                                )
                              )
                              AND "t11"."id" IN (
                                SELECT
                                  "t15"."id"
                                FROM "repeats_in_hubspot_tickets" AS "t15"
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
                  "t2"."account_id"
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
        ON "t31"."owner_id" = "t8"."_parent_0"
    ) AS "t32"
  ) AS "t33"
) AS "t34"
