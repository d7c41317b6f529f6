SELECT
  "t33"."lead_id",
  "t33"."linked_by",
  "t33"."party",
  "t33"."account_id",
  "t33"."company_id",
  "t33"."linked_on",
  "t33"."platform",
  "t33"."campaign_id",
  "t33"."channel",
  "t33"."lead_source",
  "t33"."lead_score",
  "t33"."mql_date",
  "t33"."touches",
  "t33"."first_touch_channel",
  "t33"."last_touch_channel",
  "t33"."conversion_id",
  "t33"."converted_at",
  "t33"."is_converted"
FROM (
  SELECT
    "t21"."lead_id",
    "t32"."linked_by",
    "t32"."party",
    "t32"."account_id",
    "t32"."company_id",
    "t21"."platform",
    "t21"."campaign_id",
    "t21"."channel",
    "t21"."lead_source",
    "t21"."lead_score",
    "t21"."mql_date",
    "t29"."first_touch_channel",
    "t29"."last_touch_channel",
    "t8"."conversion_id",
    "t8"."converted_at",
    CASE
      WHEN "t32"."party" IS NOT NULL
      THEN GREATEST(
        COALESCE(
          "t21"."mql_date",
          COALESCE("t13"."owner_from", "t14"."firm_from", "t21"."mql_date")
        ),
        COALESCE("t13"."owner_from", "t14"."firm_from", "t21"."mql_date")
      )
      ELSE NULL
    END AS "linked_on",
    COALESCE("t29"."touches", 0) AS "touches",
    COALESCE("t8"."converted_at" >= "t21"."mql_date", FALSE) AS "is_converted"
  FROM (
    SELECT
      "t0"."lead_id",
      "t0"."campaign_id",
      "t0"."lead_source",
      "t0"."lead_score",
      "t0"."mql_date",
      "t0"."campaign_platform" AS "platform",
      COALESCE(
        "t0"."campaign_platform",
        CASE
          WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t0"."lead_source_category")), '-', '_'), ' ', '_'), '') IS NULL
          THEN 'unknown'
          ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t0"."lead_source_category")), '-', '_'), ' ', '_'), '')
            WHEN 'organic'
            THEN 'organic'
            WHEN 'paid_search'
            THEN 'paid_search'
            WHEN 'social'
            THEN 'social'
            WHEN 'events'
            THEN 'events'
            WHEN 'partner'
            THEN 'partner'
            WHEN 'direct'
            THEN 'direct'
            WHEN 'google'
            THEN 'google_ads'
            WHEN 'linkedin'
            THEN 'linkedin'
            WHEN 'meta'
            THEN 'facebook'
            WHEN 'email'
            THEN 'email'
            WHEN 'other'
            THEN 'other'
            ELSE 'unmapped'
          END
        END
      ) AS "channel"
    FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
  ) AS "t21"
  INNER JOIN (
    SELECT
      "t30"."lead_id",
      "t30"."linked_by",
      CASE "t30"."linked_by"
        WHEN 'account'
        THEN "t30"."own"
        WHEN 'contact'
        THEN "t30"."contact_account"
        WHEN 'deal_contact'
        THEN "t30"."deal_account"
        ELSE CAST(NULL AS VARCHAR)
      END AS "account_id",
      CASE "t30"."linked_by"
        WHEN 'contact'
        THEN "t30"."contact_company"
        WHEN 'deal_contact'
        THEN "t30"."deal_company"
        ELSE CAST(NULL AS VARCHAR)
      END AS "company_id",
      COALESCE(
        'account:' || CASE "t30"."linked_by"
          WHEN 'account'
          THEN "t30"."own"
          WHEN 'contact'
          THEN "t30"."contact_account"
          WHEN 'deal_contact'
          THEN "t30"."deal_account"
          ELSE CAST(NULL AS VARCHAR)
        END,
        'company:' || CASE "t30"."linked_by"
          WHEN 'contact'
          THEN "t30"."contact_company"
          WHEN 'deal_contact'
          THEN "t30"."deal_company"
          ELSE CAST(NULL AS VARCHAR)
        END
      ) AS "party"
    FROM (
      SELECT
        "t27"."lead_id",
        "t27"."contact_id",
        "t27"."own",
        "t27"."contact",
        "t27"."contact_company",
        "t27"."contact_account",
        "t27"."deal_contact",
        "t27"."deal_company",
        "t27"."deal_account",
        CASE
          WHEN "t27"."own" IS NOT NULL
          THEN 'account'
          WHEN "t27"."contact_company" IS NOT NULL
          THEN 'contact'
          WHEN "t27"."deal_contact" IS NOT NULL
          THEN 'deal_contact'
          ELSE CAST(NULL AS VARCHAR)
        END AS "linked_by"
      FROM (
        SELECT
          "t16"."lead_id",
          "t16"."contact_id",
          "t16"."own",
          "t25"."contact",
          "t25"."contact_company",
          "t25"."contact_account",
          "t23"."deal_contact",
          "t23"."deal_company",
          "t23"."deal_account"
        FROM (
          SELECT
            "t0"."lead_id",
            "t0"."contact_id",
            CASE
              WHEN NOT (
                "t0"."is_orphan"
              ) AND (
                "t0"."account_id" <> '0'
              )
              THEN "t0"."account_id"
              ELSE NULL
            END AS "own"
          FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
        ) AS "t16"
        LEFT OUTER JOIN (
          SELECT
            "t6"."hubspot_contact_id" AS "contact",
            "t19"."company_id" AS "contact_company",
            "t19"."account_id" AS "contact_account"
          FROM "staging"."stg_hubspot__contacts" AS "t6"
          INNER JOIN (
            SELECT
              "t3"."hubspot_company_id" AS "company_id",
              CASE
                WHEN NOT (
                  "t3"."is_orphan"
                ) AND (
                  "t3"."account_id" <> '0'
                )
                THEN "t3"."account_id"
                ELSE NULL
              END AS "account_id",
              COALESCE(
                'account:' || CASE
                  WHEN NOT (
                    "t3"."is_orphan"
                  ) AND (
                    "t3"."account_id" <> '0'
                  )
                  THEN "t3"."account_id"
                  ELSE NULL
                END,
                'company:' || "t3"."hubspot_company_id"
              ) AS "party"
            FROM "staging"."stg_hubspot__companies" AS "t3"
          ) AS "t19"
            ON "t6"."company_id" = "t19"."company_id"
        ) AS "t25"
          ON "t16"."contact_id" = "t25"."contact"
        LEFT OUTER JOIN (
          SELECT
            "t18"."contact_id" AS "deal_contact",
            "t18"."company_id" AS "deal_company",
            "t18"."account_id" AS "deal_account"
          FROM (
            SELECT
              "t9"."conversion_id",
              "t9"."conversion_type",
              "t9"."party",
              "t9"."account_id",
              "t9"."company_id",
              "t9"."contact_id",
              "t9"."converted_at",
              "t9"."conversion_value",
              ROW_NUMBER() OVER (
                PARTITION BY "t9"."contact_id"
                ORDER BY "t9"."converted_at" ASC, "t9"."conversion_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                *
              FROM "timeline"."conversions" AS "t1"
              WHERE
                "t1"."contact_id" IS NOT NULL
            ) AS "t9"
          ) AS "t18"
          WHERE
            "t18"."place" = 0
        ) AS "t23"
          ON "t16"."contact_id" = "t23"."deal_contact"
      ) AS "t27"
    ) AS "t30"
  ) AS "t32"
    ON "t21"."lead_id" = "t32"."lead_id"
  LEFT OUTER JOIN (
    SELECT
      "t26"."touch_lead",
      COUNT(*) AS "touches",
      MAX("t26"."word") FILTER(WHERE
        "t26"."place" = 1) AS "first_touch_channel",
      MAX("t26"."word") FILTER(WHERE
        "t26"."place" = "t26"."total") AS "last_touch_channel"
    FROM (
      SELECT
        "t12"."lead_id" AS "touch_lead",
        COALESCE(
          "t12"."campaign_platform",
          CASE
            WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t12"."channel")), '-', '_'), ' ', '_'), '') IS NULL
            THEN 'unknown'
            ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t12"."channel")), '-', '_'), ' ', '_'), '')
              WHEN 'organic'
              THEN 'organic'
              WHEN 'organic_search'
              THEN 'organic'
              WHEN 'organic_social'
              THEN 'organic'
              WHEN 'email'
              THEN 'email'
              WHEN 'direct'
              THEN 'direct'
              WHEN 'referral'
              THEN 'referral'
              WHEN 'display'
              THEN 'display'
              WHEN 'paid_search'
              THEN 'paid_search'
              WHEN 'paid_social'
              THEN 'paid_social'
              ELSE 'unmapped'
            END
          END
        ) AS "word",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t12"."lead_id"
            ORDER BY "t12"."touchpoint_timestamp" ASC, "t12"."touchpoint_id" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "place",
        COUNT(*) OVER (
          PARTITION BY "t12"."lead_id"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "total"
      FROM (
        SELECT
          *
        FROM "staging"."stg_marketing__attribution_touchpoints" AS "t4"
        WHERE
          "t4"."lead_id" IS NOT NULL
          AND NOT (
            "t4"."is_orphan"
          )
          AND "t4"."touchpoint_timestamp" IS NOT NULL
      ) AS "t12"
    ) AS "t26"
    GROUP BY
      1
  ) AS "t29"
    ON "t21"."lead_id" = "t29"."touch_lead"
  LEFT OUTER JOIN (
    SELECT
      "t1"."party",
      "t1"."conversion_id",
      "t1"."converted_at"
    FROM "timeline"."conversions" AS "t1"
  ) AS "t8"
    ON "t32"."party" = "t8"."party"
  LEFT OUTER JOIN (
    SELECT
      "t2"."account_id" AS "owner",
      CAST("t2"."account_created_at" AS DATE) AS "owner_from"
    FROM "staging"."stg_app_database__accounts" AS "t2"
  ) AS "t13"
    ON "t32"."account_id" = "t13"."owner"
  LEFT OUTER JOIN (
    SELECT
      "t3"."hubspot_company_id" AS "firm",
      CAST("t3"."hubspot_company_created_at" AS DATE) AS "firm_from"
    FROM "staging"."stg_hubspot__companies" AS "t3"
  ) AS "t14"
    ON "t32"."company_id" = "t14"."firm"
) AS "t33"
