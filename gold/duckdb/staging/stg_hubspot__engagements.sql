WITH "t9" AS (
  SELECT
    "t4"."id",
    "t4"."engagement",
    "t4"."associations",
    "t4"."metadata",
    "t4"."createdat",
    "t4"."updatedat",
    "t4"."created_at"
  FROM "raw"."hubspot_engagements" AS "t4"
), "repeats_in_hubspot_engagements" AS (
  SELECT
    *
  FROM (
    SELECT
      "t15"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t4"."id",
        "t4"."createdat"
      FROM "raw"."hubspot_engagements" AS "t4"
      WHERE
        NOT (
          COALESCE(
            "t4"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t4"."id" >= '!'
          ) OR (
            TRIM("t4"."id", ' 	
') <> ''
          )
        )
    ) AS "t15"
    GROUP BY
      1
  ) AS "t16"
  WHERE
    "t16"."copies" > 1
)
SELECT
  "t40"."engagement_id",
  "t40"."engagement_type",
  "t40"."engagement_category",
  "t40"."engagement_channel",
  "t40"."engagement_score",
  "t40"."engagement_status",
  "t40"."engagement_outcome",
  "t40"."engagement_subject",
  "t40"."engagement_body",
  "t40"."meeting_type",
  "t40"."is_active",
  "t40"."owner_id",
  "t40"."company_id",
  "t40"."contact_id",
  "t40"."deal_id",
  "t40"."company_ids",
  "t40"."contact_ids",
  "t40"."deal_ids",
  "t40"."company_count",
  "t40"."contact_count",
  "t40"."deal_count",
  "t40"."account_id",
  "t40"."engagement_timestamp",
  "t40"."engagement_date",
  "t40"."engagement_hour",
  "t40"."engagement_day_of_week",
  "t40"."is_business_hours",
  "t40"."is_upcoming",
  "t40"."duration_ms",
  "t40"."duration_minutes",
  "t40"."is_orphan",
  "t40"."is_orphan_contact",
  "t40"."is_orphan_deal",
  "t40"."is_orphan_owner",
  "t40"."data_quality_flag",
  "t40"."record_created_at",
  "t40"."record_updated_at"
FROM (
  SELECT
    "t39"."id" AS "engagement_id",
    "t39"."engagement_type",
    "t39"."engagement_category",
    "t39"."engagement_status",
    "t39"."owner_id",
    "t39"."company_id",
    "t39"."contact_id",
    "t39"."deal_id",
    "t39"."company_ids",
    "t39"."contact_ids",
    "t39"."deal_ids",
    "t39"."account_id",
    "t39"."engagement_timestamp",
    "t39"."is_orphan",
    "t39"."is_orphan_contact",
    "t39"."is_orphan_deal",
    "t39"."is_orphan_owner",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."engagement_category")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."engagement_category")), '-', '_'), ' ', '_'), '')
        WHEN 'email'
        THEN 'Digital'
        WHEN 'call'
        THEN 'Direct'
        WHEN 'meeting'
        THEN 'Direct'
        WHEN 'note'
        THEN 'Internal'
        WHEN 'task'
        THEN 'Internal'
        ELSE 'unmapped'
      END
    END AS "engagement_channel",
    CAST(CASE "t39"."engagement_category"
      WHEN 'Meeting'
      THEN 10
      WHEN 'Call'
      THEN 5
      WHEN 'Email'
      THEN 3
      WHEN 'Task'
      THEN 2
      ELSE 1
    END AS BIGINT) AS "engagement_score",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."engagement_status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."engagement_status")), '-', '_'), ' ', '_'), '')
        WHEN 'completed'
        THEN 'completed'
        WHEN 'no_answer'
        THEN 'no_answer'
        WHEN 'busy'
        THEN 'busy'
        WHEN 'sent'
        THEN 'sent'
        WHEN 'bounced'
        THEN 'bounced'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'rescheduled'
        THEN 'scheduled'
        WHEN 'no_show'
        THEN 'no_show'
        WHEN 'canceled'
        THEN 'canceled'
        WHEN 'cancelled'
        THEN 'canceled'
        ELSE 'unmapped'
      END
    END AS "engagement_outcome",
    COALESCE(
      COALESCE(
        NULLIF(
          (
            "t39"."metadata" ->> ['$.meetingType', '$.subject', '$.title', '$.body', '$.text']
          )[2],
          ''
        ),
        NULLIF((
          "t39"."metadata" -> '$.CALL'
        ) ->> '$.subject', ''),
        NULLIF((
          "t39"."metadata" -> '$.EMAIL'
        ) ->> '$.subject', ''),
        NULLIF((
          "t39"."metadata" -> '$.MEETING'
        ) ->> '$.subject', '')
      ),
      COALESCE(
        NULLIF(
          (
            "t39"."metadata" ->> ['$.meetingType', '$.subject', '$.title', '$.body', '$.text']
          )[3],
          ''
        ),
        NULLIF((
          "t39"."metadata" -> '$.CALL'
        ) ->> '$.title', ''),
        NULLIF((
          "t39"."metadata" -> '$.EMAIL'
        ) ->> '$.title', ''),
        NULLIF((
          "t39"."metadata" -> '$.MEETING'
        ) ->> '$.title', '')
      )
    ) AS "engagement_subject",
    COALESCE(
      COALESCE(
        NULLIF(
          (
            "t39"."metadata" ->> ['$.meetingType', '$.subject', '$.title', '$.body', '$.text']
          )[4],
          ''
        ),
        NULLIF((
          "t39"."metadata" -> '$.CALL'
        ) ->> '$.body', ''),
        NULLIF((
          "t39"."metadata" -> '$.EMAIL'
        ) ->> '$.body', ''),
        NULLIF((
          "t39"."metadata" -> '$.MEETING'
        ) ->> '$.body', '')
      ),
      COALESCE(
        NULLIF(
          (
            "t39"."metadata" ->> ['$.meetingType', '$.subject', '$.title', '$.body', '$.text']
          )[5],
          ''
        ),
        NULLIF((
          "t39"."metadata" -> '$.CALL'
        ) ->> '$.text', ''),
        NULLIF((
          "t39"."metadata" -> '$.EMAIL'
        ) ->> '$.text', ''),
        NULLIF((
          "t39"."metadata" -> '$.MEETING'
        ) ->> '$.text', '')
      )
    ) AS "engagement_body",
    COALESCE(
      NULLIF(
        (
          "t39"."metadata" ->> ['$.meetingType', '$.subject', '$.title', '$.body', '$.text']
        )[1],
        ''
      ),
      NULLIF((
        "t39"."metadata" -> '$.CALL'
      ) ->> '$.meetingType', ''),
      NULLIF((
        "t39"."metadata" -> '$.EMAIL'
      ) ->> '$.meetingType', ''),
      NULLIF((
        "t39"."metadata" -> '$.MEETING'
      ) ->> '$.meetingType', '')
    ) AS "meeting_type",
    CASE
      WHEN LOWER(NULLIF("t39"."engagement" ->> '$.active', '')) IN ('true', '1')
      THEN TRUE
      WHEN LOWER(NULLIF("t39"."engagement" ->> '$.active', '')) IN ('false', '0')
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "is_active",
    COALESCE(
      ARRAY_LENGTH(
        CASE
          WHEN JSON_TYPE("t39"."company_ids") = 'ARRAY'
          THEN CAST(CAST("t39"."company_ids" AS JSON) AS JSON[])
          ELSE NULL
        END
      ),
      0
    ) AS "company_count",
    COALESCE(
      ARRAY_LENGTH(
        CASE
          WHEN JSON_TYPE("t39"."contact_ids") = 'ARRAY'
          THEN CAST(CAST("t39"."contact_ids" AS JSON) AS JSON[])
          ELSE NULL
        END
      ),
      0
    ) AS "contact_count",
    COALESCE(
      ARRAY_LENGTH(
        CASE
          WHEN JSON_TYPE("t39"."deal_ids") = 'ARRAY'
          THEN CAST(CAST("t39"."deal_ids" AS JSON) AS JSON[])
          ELSE NULL
        END
      ),
      0
    ) AS "deal_count",
    CAST("t39"."engagement_timestamp" AS DATE) AS "engagement_date",
    CAST(EXTRACT(hour FROM "t39"."engagement_timestamp") AS BIGINT) AS "engagement_hour",
    (
      (
        (
          DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), CAST("t39"."engagement_timestamp" AS DATE)) % 7
        ) + 7
      ) % 7
    ) + 1 AS "engagement_day_of_week",
    CAST(EXTRACT(hour FROM "t39"."engagement_timestamp") AS BIGINT) BETWEEN 9 AND 16
    AND (
      (
        (
          (
            (
              DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), CAST("t39"."engagement_timestamp" AS DATE)) % 7
            ) + 7
          ) % 7
        ) + 1
      ) <= 5
    ) AS "is_business_hours",
    CAST("t39"."engagement_timestamp" AS DATE) > MAKE_DATE(2026, 6, 30) AS "is_upcoming",
    CAST(ROUND("t39"."length", 0) AS BIGINT) AS "duration_ms",
    "t39"."length" / 60000 AS "duration_minutes",
    CASE
      WHEN COALESCE("t39"."engagement_type" IS NULL, FALSE)
      THEN 'missing_type'
      WHEN COALESCE("t39"."engagement_category" = 'unmapped', FALSE)
      THEN 'unmapped_type'
      WHEN COALESCE("t39"."owner_id" IS NULL, FALSE)
      THEN 'missing_owner'
      WHEN COALESCE(
        (
          "t39"."company_ids" IS NULL
        )
        AND (
          "t39"."contact_ids" IS NULL
        )
        AND (
          "t39"."deal_ids" IS NULL
        ),
        FALSE
      )
      THEN 'missing_association'
      ELSE 'valid'
    END AS "data_quality_flag",
    "t39"."createdat" AS "record_created_at",
    "t39"."updatedat" AS "record_updated_at"
  FROM (
    SELECT
      "t38"."id",
      "t38"."engagement",
      "t38"."associations",
      "t38"."metadata",
      "t38"."createdat",
      "t38"."updatedat",
      "t38"."created_at",
      "t38"."company_ids",
      "t38"."contact_ids",
      "t38"."deal_ids",
      "t38"."company_id",
      "t38"."contact_id",
      "t38"."deal_id",
      "t38"."owner_id",
      "t38"."engagement_type",
      "t38"."engagement_category",
      "t38"."engagement_timestamp",
      "t38"."engagement_status",
      "t38"."length",
      "t38"."account_id",
      "t38"."_is_orphan" AS "is_orphan",
      "t38"."_is_orphan_contact" AS "is_orphan_contact",
      "t38"."_is_orphan_deal" AS "is_orphan_deal",
      "t38"."is_orphan" AS "is_orphan_owner"
    FROM (
      SELECT
        "t37"."id",
        "t37"."engagement",
        "t37"."associations",
        "t37"."metadata",
        "t37"."createdat",
        "t37"."updatedat",
        "t37"."created_at",
        "t37"."company_ids",
        "t37"."contact_ids",
        "t37"."deal_ids",
        "t37"."company_id",
        "t37"."contact_id",
        "t37"."deal_id",
        "t37"."owner_id",
        "t37"."engagement_type",
        "t37"."engagement_category",
        "t37"."engagement_timestamp",
        "t37"."engagement_status",
        "t37"."length",
        "t37"."account_id",
        "t37"."_is_orphan",
        "t37"."_is_orphan_contact",
        "t37"."_is_orphan_deal",
        FALSE
        OR (
          (
            "t37"."owner_id" IS NOT NULL
          ) AND (
            "t10"."_parent_0" IS NULL
          )
        ) AS "is_orphan"
      FROM (
        SELECT
          "t35"."id",
          "t35"."engagement",
          "t35"."associations",
          "t35"."metadata",
          "t35"."createdat",
          "t35"."updatedat",
          "t35"."created_at",
          "t35"."company_ids",
          "t35"."contact_ids",
          "t35"."deal_ids",
          "t35"."company_id",
          "t35"."contact_id",
          "t35"."deal_id",
          "t35"."owner_id",
          "t35"."engagement_type",
          "t35"."engagement_category",
          "t35"."engagement_timestamp",
          "t35"."engagement_status",
          "t35"."length",
          "t35"."account_id",
          "t35"."_is_orphan",
          "t35"."_is_orphan_contact",
          "t35"."is_orphan" AS "_is_orphan_deal"
        FROM (
          SELECT
            "t34"."id",
            "t34"."engagement",
            "t34"."associations",
            "t34"."metadata",
            "t34"."createdat",
            "t34"."updatedat",
            "t34"."created_at",
            "t34"."company_ids",
            "t34"."contact_ids",
            "t34"."deal_ids",
            "t34"."company_id",
            "t34"."contact_id",
            "t34"."deal_id",
            "t34"."owner_id",
            "t34"."engagement_type",
            "t34"."engagement_category",
            "t34"."engagement_timestamp",
            "t34"."engagement_status",
            "t34"."length",
            "t34"."account_id",
            "t34"."_is_orphan",
            "t34"."_is_orphan_contact",
            FALSE
            OR (
              (
                "t34"."deal_id" IS NOT NULL
              ) AND (
                "t11"."_parent_0" IS NULL
              )
            ) AS "is_orphan"
          FROM (
            SELECT
              "t32"."id",
              "t32"."engagement",
              "t32"."associations",
              "t32"."metadata",
              "t32"."createdat",
              "t32"."updatedat",
              "t32"."created_at",
              "t32"."company_ids",
              "t32"."contact_ids",
              "t32"."deal_ids",
              "t32"."company_id",
              "t32"."contact_id",
              "t32"."deal_id",
              "t32"."owner_id",
              "t32"."engagement_type",
              "t32"."engagement_category",
              "t32"."engagement_timestamp",
              "t32"."engagement_status",
              "t32"."length",
              "t32"."account_id",
              "t32"."_is_orphan",
              "t32"."is_orphan" AS "_is_orphan_contact"
            FROM (
              SELECT
                "t31"."id",
                "t31"."engagement",
                "t31"."associations",
                "t31"."metadata",
                "t31"."createdat",
                "t31"."updatedat",
                "t31"."created_at",
                "t31"."company_ids",
                "t31"."contact_ids",
                "t31"."deal_ids",
                "t31"."company_id",
                "t31"."contact_id",
                "t31"."deal_id",
                "t31"."owner_id",
                "t31"."engagement_type",
                "t31"."engagement_category",
                "t31"."engagement_timestamp",
                "t31"."engagement_status",
                "t31"."length",
                "t31"."account_id",
                "t31"."_is_orphan",
                FALSE
                OR (
                  (
                    "t31"."contact_id" IS NOT NULL
                  ) AND (
                    "t12"."_parent_0" IS NULL
                  )
                ) AS "is_orphan"
              FROM (
                SELECT
                  "t29"."id",
                  "t29"."engagement",
                  "t29"."associations",
                  "t29"."metadata",
                  "t29"."createdat",
                  "t29"."updatedat",
                  "t29"."created_at",
                  "t29"."company_ids",
                  "t29"."contact_ids",
                  "t29"."deal_ids",
                  "t29"."company_id",
                  "t29"."contact_id",
                  "t29"."deal_id",
                  "t29"."owner_id",
                  "t29"."engagement_type",
                  "t29"."engagement_category",
                  "t29"."engagement_timestamp",
                  "t29"."engagement_status",
                  "t29"."length",
                  "t29"."account_id",
                  "t29"."is_orphan" AS "_is_orphan"
                FROM (
                  SELECT
                    "t28"."id",
                    "t28"."engagement",
                    "t28"."associations",
                    "t28"."metadata",
                    "t28"."createdat",
                    "t28"."updatedat",
                    "t28"."created_at",
                    "t28"."company_ids",
                    "t28"."contact_ids",
                    "t28"."deal_ids",
                    "t28"."company_id",
                    "t28"."contact_id",
                    "t28"."deal_id",
                    "t28"."owner_id",
                    "t28"."engagement_type",
                    "t28"."engagement_category",
                    "t28"."engagement_timestamp",
                    "t28"."engagement_status",
                    "t28"."length",
                    "t13"."account_id",
                    FALSE
                    OR (
                      (
                        "t28"."company_id" IS NOT NULL
                      ) AND (
                        "t13"."_parent_0" IS NULL
                      )
                    ) AS "is_orphan"
                  FROM (
                    SELECT
                      "t26"."id",
                      "t26"."engagement",
                      "t26"."associations",
                      "t26"."metadata",
                      "t26"."createdat",
                      "t26"."updatedat",
                      "t26"."created_at",
                      CASE
                        WHEN ARRAY_LENGTH(
                          CASE
                            WHEN JSON_TYPE("t26"."associations" -> '$.company_ids') = 'ARRAY'
                            THEN CAST(CAST("t26"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                            ELSE NULL
                          END
                        ) > 0
                        THEN "t26"."associations" -> '$.company_ids'
                        WHEN ARRAY_LENGTH(
                          CASE
                            WHEN JSON_TYPE("t26"."associations" -> '$.companyIds') = 'ARRAY'
                            THEN CAST(CAST("t26"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                            ELSE NULL
                          END
                        ) > 0
                        THEN "t26"."associations" -> '$.companyIds'
                        ELSE CAST(NULL AS JSON)
                      END AS "company_ids",
                      CASE
                        WHEN ARRAY_LENGTH(
                          CASE
                            WHEN JSON_TYPE("t26"."associations" -> '$.contact_ids') = 'ARRAY'
                            THEN CAST(CAST("t26"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                            ELSE NULL
                          END
                        ) > 0
                        THEN "t26"."associations" -> '$.contact_ids'
                        WHEN ARRAY_LENGTH(
                          CASE
                            WHEN JSON_TYPE("t26"."associations" -> '$.contactIds') = 'ARRAY'
                            THEN CAST(CAST("t26"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                            ELSE NULL
                          END
                        ) > 0
                        THEN "t26"."associations" -> '$.contactIds'
                        ELSE CAST(NULL AS JSON)
                      END AS "contact_ids",
                      CASE
                        WHEN ARRAY_LENGTH(
                          CASE
                            WHEN JSON_TYPE("t26"."associations" -> '$.deal_ids') = 'ARRAY'
                            THEN CAST(CAST("t26"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                            ELSE NULL
                          END
                        ) > 0
                        THEN "t26"."associations" -> '$.deal_ids'
                        WHEN ARRAY_LENGTH(
                          CASE
                            WHEN JSON_TYPE("t26"."associations" -> '$.dealIds') = 'ARRAY'
                            THEN CAST(CAST("t26"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                            ELSE NULL
                          END
                        ) > 0
                        THEN "t26"."associations" -> '$.dealIds'
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
                                      WHEN JSON_TYPE("t26"."associations" -> '$.company_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.company_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.companyIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.companyIds'
                                  ELSE CAST(NULL AS JSON)
                                END -> '$[0]'
                              ) = 'VARCHAR'
                              THEN (
                                CASE
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.company_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.company_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.companyIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.companyIds'
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
                                      WHEN JSON_TYPE("t26"."associations" -> '$.company_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.company_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.companyIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.companyIds'
                                  ELSE CAST(NULL AS JSON)
                                END -> '$[0]'
                              ) IN ('UBIGINT', 'BIGINT')
                              THEN CAST(CASE
                                WHEN ARRAY_LENGTH(
                                  CASE
                                    WHEN JSON_TYPE("t26"."associations" -> '$.company_ids') = 'ARRAY'
                                    THEN CAST(CAST("t26"."associations" -> '$.company_ids' AS JSON) AS JSON[])
                                    ELSE NULL
                                  END
                                ) > 0
                                THEN "t26"."associations" -> '$.company_ids'
                                WHEN ARRAY_LENGTH(
                                  CASE
                                    WHEN JSON_TYPE("t26"."associations" -> '$.companyIds') = 'ARRAY'
                                    THEN CAST(CAST("t26"."associations" -> '$.companyIds' AS JSON) AS JSON[])
                                    ELSE NULL
                                  END
                                ) > 0
                                THEN "t26"."associations" -> '$.companyIds'
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
                                      WHEN JSON_TYPE("t26"."associations" -> '$.contact_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.contact_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.contactIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.contactIds'
                                  ELSE CAST(NULL AS JSON)
                                END -> '$[0]'
                              ) = 'VARCHAR'
                              THEN (
                                CASE
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.contact_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.contact_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.contactIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.contactIds'
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
                                      WHEN JSON_TYPE("t26"."associations" -> '$.contact_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.contact_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.contactIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.contactIds'
                                  ELSE CAST(NULL AS JSON)
                                END -> '$[0]'
                              ) IN ('UBIGINT', 'BIGINT')
                              THEN CAST(CASE
                                WHEN ARRAY_LENGTH(
                                  CASE
                                    WHEN JSON_TYPE("t26"."associations" -> '$.contact_ids') = 'ARRAY'
                                    THEN CAST(CAST("t26"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                                    ELSE NULL
                                  END
                                ) > 0
                                THEN "t26"."associations" -> '$.contact_ids'
                                WHEN ARRAY_LENGTH(
                                  CASE
                                    WHEN JSON_TYPE("t26"."associations" -> '$.contactIds') = 'ARRAY'
                                    THEN CAST(CAST("t26"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                                    ELSE NULL
                                  END
                                ) > 0
                                THEN "t26"."associations" -> '$.contactIds'
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
                                      WHEN JSON_TYPE("t26"."associations" -> '$.deal_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.deal_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.dealIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.dealIds'
                                  ELSE CAST(NULL AS JSON)
                                END -> '$[0]'
                              ) = 'VARCHAR'
                              THEN (
                                CASE
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.deal_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.deal_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.dealIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.dealIds'
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
                                      WHEN JSON_TYPE("t26"."associations" -> '$.deal_ids') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.deal_ids'
                                  WHEN ARRAY_LENGTH(
                                    CASE
                                      WHEN JSON_TYPE("t26"."associations" -> '$.dealIds') = 'ARRAY'
                                      THEN CAST(CAST("t26"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                      ELSE NULL
                                    END
                                  ) > 0
                                  THEN "t26"."associations" -> '$.dealIds'
                                  ELSE CAST(NULL AS JSON)
                                END -> '$[0]'
                              ) IN ('UBIGINT', 'BIGINT')
                              THEN CAST(CASE
                                WHEN ARRAY_LENGTH(
                                  CASE
                                    WHEN JSON_TYPE("t26"."associations" -> '$.deal_ids') = 'ARRAY'
                                    THEN CAST(CAST("t26"."associations" -> '$.deal_ids' AS JSON) AS JSON[])
                                    ELSE NULL
                                  END
                                ) > 0
                                THEN "t26"."associations" -> '$.deal_ids'
                                WHEN ARRAY_LENGTH(
                                  CASE
                                    WHEN JSON_TYPE("t26"."associations" -> '$.dealIds') = 'ARRAY'
                                    THEN CAST(CAST("t26"."associations" -> '$.dealIds' AS JSON) AS JSON[])
                                    ELSE NULL
                                  END
                                ) > 0
                                THEN "t26"."associations" -> '$.dealIds'
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
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[2],
                                    ''
                                  ) AS DOUBLE)
                                ) < 9e+18
                                THEN TRY_CAST(NULLIF(
                                  (
                                    "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                    "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                  )[2],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[2],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[2],
                                    ''
                                  ) AS DOUBLE)
                                ) < 9e+18
                                THEN TRY_CAST(NULLIF(
                                  (
                                    "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[2],
                                    ''
                                  ) AS DOUBLE)
                                ) < 9e+18
                                THEN TRY_CAST(NULLIF(
                                  (
                                    "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                    "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                  )[2],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                            "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                          )[2],
                          ''
                        )
                      ) AS "owner_id",
                      NULLIF(
                        (
                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                        )[1],
                        ''
                      ) AS "engagement_type",
                      CASE
                        WHEN NULLIF(
                          REPLACE(
                            REPLACE(
                              LOWER(
                                TRIM(
                                  NULLIF(
                                    (
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[1],
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
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE NULLIF(
                            REPLACE(
                              REPLACE(
                                LOWER(
                                  TRIM(
                                    NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[1],
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
                          WHEN 'email'
                          THEN 'Email'
                          WHEN 'incoming_email'
                          THEN 'Email'
                          WHEN 'forwarded_email'
                          THEN 'Email'
                          WHEN 'call'
                          THEN 'Call'
                          WHEN 'meeting'
                          THEN 'Meeting'
                          WHEN 'note'
                          THEN 'Note'
                          WHEN 'task'
                          THEN 'Task'
                          ELSE 'unmapped'
                        END
                      END AS "engagement_category",
                      COALESCE(
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
                                            "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                          )[3],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END * 1000
                                  ELSE CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[3],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[3],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END * 1000
                                ELSE CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[3],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
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
                        ),
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
                                            "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                          )[4],
                                          ''
                                        ) AS DOUBLE)
                                      ) < 9e+18
                                      THEN TRY_CAST(NULLIF(
                                        (
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[4],
                                        ''
                                      ) AS DOUBLE)
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  ) < 100000000000.0
                                  THEN CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[4],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[4],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END * 1000
                                  ELSE CASE
                                    WHEN ABS(
                                      TRY_CAST(NULLIF(
                                        (
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[4],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[4],
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
                                          "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                        )[4],
                                        ''
                                      ) AS DOUBLE)
                                    ) < 9e+18
                                    THEN TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[4],
                                      ''
                                    ) AS DOUBLE)
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                ) < 100000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[4],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[4],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END * 1000
                                ELSE CASE
                                  WHEN ABS(
                                    TRY_CAST(NULLIF(
                                      (
                                        "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                      )[4],
                                      ''
                                    ) AS DOUBLE)
                                  ) < 9e+18
                                  THEN TRY_CAST(NULLIF(
                                    (
                                      "t26"."engagement" ->> ['$.type', '$.ownerId', '$.timestamp', '$.createdAt']
                                    )[4],
                                    ''
                                  ) AS DOUBLE)
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT)
                        ),
                        "t26"."createdat"
                      ) AS "engagement_timestamp",
                      COALESCE(
                        COALESCE(
                          NULLIF(
                            (
                              "t26"."metadata" ->> [
                                '$.status',
                                '$.meetingOutcome',
                                '$.durationMilliseconds',
                                '$.endTime',
                                '$.startTime'
                              ]
                            )[1],
                            ''
                          ),
                          NULLIF((
                            "t26"."metadata" -> '$.CALL'
                          ) ->> '$.status', ''),
                          NULLIF((
                            "t26"."metadata" -> '$.EMAIL'
                          ) ->> '$.status', ''),
                          NULLIF((
                            "t26"."metadata" -> '$.MEETING'
                          ) ->> '$.status', '')
                        ),
                        COALESCE(
                          NULLIF(
                            (
                              "t26"."metadata" ->> [
                                '$.status',
                                '$.meetingOutcome',
                                '$.durationMilliseconds',
                                '$.endTime',
                                '$.startTime'
                              ]
                            )[2],
                            ''
                          ),
                          NULLIF((
                            "t26"."metadata" -> '$.CALL'
                          ) ->> '$.meetingOutcome', ''),
                          NULLIF((
                            "t26"."metadata" -> '$.EMAIL'
                          ) ->> '$.meetingOutcome', ''),
                          NULLIF((
                            "t26"."metadata" -> '$.MEETING'
                          ) ->> '$.meetingOutcome', '')
                        )
                      ) AS "engagement_status",
                      CASE
                        WHEN COALESCE(
                          CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t26"."metadata" ->> [
                                    '$.status',
                                    '$.meetingOutcome',
                                    '$.durationMilliseconds',
                                    '$.endTime',
                                    '$.startTime'
                                  ]
                                )[3],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t26"."metadata" ->> [
                                  '$.status',
                                  '$.meetingOutcome',
                                  '$.durationMilliseconds',
                                  '$.endTime',
                                  '$.startTime'
                                ]
                              )[3],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END,
                          CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF((
                                "t26"."metadata" -> '$.CALL'
                              ) ->> '$.durationMilliseconds', '') AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF((
                              "t26"."metadata" -> '$.CALL'
                            ) ->> '$.durationMilliseconds', '') AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END,
                          COALESCE(
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t26"."metadata" ->> [
                                      '$.status',
                                      '$.meetingOutcome',
                                      '$.durationMilliseconds',
                                      '$.endTime',
                                      '$.startTime'
                                    ]
                                  )[4],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t26"."metadata" ->> [
                                    '$.status',
                                    '$.meetingOutcome',
                                    '$.durationMilliseconds',
                                    '$.endTime',
                                    '$.startTime'
                                  ]
                                )[4],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF((
                                  "t26"."metadata" -> '$.MEETING'
                                ) ->> '$.endTime', '') AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF((
                                "t26"."metadata" -> '$.MEETING'
                              ) ->> '$.endTime', '') AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          ) - COALESCE(
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t26"."metadata" ->> [
                                      '$.status',
                                      '$.meetingOutcome',
                                      '$.durationMilliseconds',
                                      '$.endTime',
                                      '$.startTime'
                                    ]
                                  )[5],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t26"."metadata" ->> [
                                    '$.status',
                                    '$.meetingOutcome',
                                    '$.durationMilliseconds',
                                    '$.endTime',
                                    '$.startTime'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF((
                                  "t26"."metadata" -> '$.MEETING'
                                ) ->> '$.startTime', '') AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF((
                                "t26"."metadata" -> '$.MEETING'
                              ) ->> '$.startTime', '') AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          )
                        ) >= 0
                        THEN COALESCE(
                          CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF(
                                (
                                  "t26"."metadata" ->> [
                                    '$.status',
                                    '$.meetingOutcome',
                                    '$.durationMilliseconds',
                                    '$.endTime',
                                    '$.startTime'
                                  ]
                                )[3],
                                ''
                              ) AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF(
                              (
                                "t26"."metadata" ->> [
                                  '$.status',
                                  '$.meetingOutcome',
                                  '$.durationMilliseconds',
                                  '$.endTime',
                                  '$.startTime'
                                ]
                              )[3],
                              ''
                            ) AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END,
                          CASE
                            WHEN ABS(
                              TRY_CAST(NULLIF((
                                "t26"."metadata" -> '$.CALL'
                              ) ->> '$.durationMilliseconds', '') AS DOUBLE)
                            ) < 9e+18
                            THEN TRY_CAST(NULLIF((
                              "t26"."metadata" -> '$.CALL'
                            ) ->> '$.durationMilliseconds', '') AS DOUBLE)
                            ELSE CAST(NULL AS DOUBLE)
                          END,
                          COALESCE(
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t26"."metadata" ->> [
                                      '$.status',
                                      '$.meetingOutcome',
                                      '$.durationMilliseconds',
                                      '$.endTime',
                                      '$.startTime'
                                    ]
                                  )[4],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t26"."metadata" ->> [
                                    '$.status',
                                    '$.meetingOutcome',
                                    '$.durationMilliseconds',
                                    '$.endTime',
                                    '$.startTime'
                                  ]
                                )[4],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF((
                                  "t26"."metadata" -> '$.MEETING'
                                ) ->> '$.endTime', '') AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF((
                                "t26"."metadata" -> '$.MEETING'
                              ) ->> '$.endTime', '') AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          ) - COALESCE(
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF(
                                  (
                                    "t26"."metadata" ->> [
                                      '$.status',
                                      '$.meetingOutcome',
                                      '$.durationMilliseconds',
                                      '$.endTime',
                                      '$.startTime'
                                    ]
                                  )[5],
                                  ''
                                ) AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF(
                                (
                                  "t26"."metadata" ->> [
                                    '$.status',
                                    '$.meetingOutcome',
                                    '$.durationMilliseconds',
                                    '$.endTime',
                                    '$.startTime'
                                  ]
                                )[5],
                                ''
                              ) AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            CASE
                              WHEN ABS(
                                TRY_CAST(NULLIF((
                                  "t26"."metadata" -> '$.MEETING'
                                ) ->> '$.startTime', '') AS DOUBLE)
                              ) < 9e+18
                              THEN TRY_CAST(NULLIF((
                                "t26"."metadata" -> '$.MEETING'
                              ) ->> '$.startTime', '') AS DOUBLE)
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          )
                        )
                        ELSE NULL
                      END AS "length"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM "t9" AS "t14"
                        WHERE
                          NOT (
                            COALESCE(
                              "t14"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                              FALSE
                            )
                          )
                          AND (
                            (
                              "t14"."id" >= '!'
                            ) OR (
                              TRIM("t14"."id", ' 	
') <> ''
                            )
                          )
                          AND NOT (
                            "t14"."id" IN (
                              SELECT
                                "t18"."id"
                              FROM "repeats_in_hubspot_engagements" AS "t18"
                            )
                          )
                      ) AS "t21"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t24".*
                          EXCLUDE ("version_rank")
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t22"."id",
                              "t22"."engagement",
                              "t22"."associations",
                              "t22"."metadata",
                              "t22"."createdat",
                              "t22"."updatedat",
                              "t22"."created_at",
                              ROW_NUMBER() OVER (
                                PARTITION BY "t22"."id"
                                ORDER BY "t22"."updatedat" DESC, "t22"."created_at" DESC, CONCAT_WS(
                                  '|',
                                  COALESCE("t22"."id", '<null>'),
                                  COALESCE(CAST("t22"."engagement" AS TEXT), '<null>'),
                                  COALESCE(CAST("t22"."associations" AS TEXT), '<null>'),
                                  COALESCE(CAST("t22"."metadata" AS TEXT), '<null>'),
                                  COALESCE(CAST("t22"."createdat" AS TEXT), '<null>'),
                                  COALESCE(CAST("t22"."updatedat" AS TEXT), '<null>'),
                                  COALESCE(CAST("t22"."created_at" AS TEXT), '<null>')
                                ) DESC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) - 1 AS "version_rank"
                            FROM (
                              SELECT DISTINCT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM "t9" AS "t14"
                                WHERE
                                  NOT (
                                    COALESCE(
                                      "t14"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                                      FALSE
                                    )
                                  )
                                  AND "t14"."id" IN (
                                    SELECT
                                      "t18"."id"
                                    FROM "repeats_in_hubspot_engagements" AS "t18"
                                  )
                              ) AS "t20"
                            ) AS "t22"
                          ) AS "t23"
                          WHERE
                            "t23"."version_rank" = 0
                        ) AS "t24"
                      ) AS "t25"
                    ) AS "t26"
                  ) AS "t28"
                  LEFT OUTER JOIN (
                    SELECT
                      "t3"."hubspot_company_id" AS "_parent_0",
                      "t3"."account_id"
                    FROM "staging"."stg_hubspot__companies" AS "t3"
                  ) AS "t13"
                    ON "t28"."company_id" = "t13"."_parent_0"
                ) AS "t29"
              ) AS "t31"
              LEFT OUTER JOIN (
                SELECT
                  "t2"."hubspot_contact_id" AS "_parent_0"
                FROM "staging"."stg_hubspot__contacts" AS "t2"
              ) AS "t12"
                ON "t31"."contact_id" = "t12"."_parent_0"
            ) AS "t32"
          ) AS "t34"
          LEFT OUTER JOIN (
            SELECT
              "t1"."hubspot_deal_id" AS "_parent_0"
            FROM "staging"."stg_hubspot__deals" AS "t1"
          ) AS "t11"
            ON "t34"."deal_id" = "t11"."_parent_0"
        ) AS "t35"
      ) AS "t37"
      LEFT OUTER JOIN (
        SELECT
          "t0"."owner_id" AS "_parent_0"
        FROM "staging"."stg_hubspot__owners" AS "t0"
      ) AS "t10"
        ON "t37"."owner_id" = "t10"."_parent_0"
    ) AS "t38"
  ) AS "t39"
) AS "t40"
