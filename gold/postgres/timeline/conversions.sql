WITH "t12" AS (
  SELECT
    "t11"."party",
    "t11"."account_id",
    "t11"."company_id",
    "t11"."contact_id",
    'deal:' || "t11"."hubspot_deal_id" AS "conversion_id",
    'closed_won_deal' AS "conversion_type",
    "t11"."closed_date" AS "converted_at",
    CAST(CAST(CASE
      WHEN ABS("t11"."deal_amount") < 1000000000000000.0
      THEN "t11"."deal_amount"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "conversion_value"
  FROM (
    SELECT
      "t10"."hubspot_deal_id",
      "t10"."company_id",
      "t10"."contact_id",
      "t10"."deal_amount",
      "t10"."closed_date",
      "t10"."deal_created_at",
      "t10"."known_company",
      "t10"."account_id",
      "t10"."party",
      ROW_NUMBER() OVER (
        PARTITION BY "t10"."party"
        ORDER BY "t10"."closed_date" ASC, "t10"."deal_created_at" ASC, "t10"."hubspot_deal_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place"
    FROM (
      SELECT
        "t9"."hubspot_deal_id",
        "t9"."company_id",
        "t9"."contact_id",
        "t9"."deal_amount",
        "t9"."closed_date",
        "t9"."deal_created_at",
        "t9"."known_company",
        "t9"."account_id",
        COALESCE(
          "t9"."party",
          COALESCE('account:' || CAST(NULL AS VARCHAR), 'company:' || "t9"."company_id")
        ) AS "party"
      FROM (
        SELECT
          "t5"."hubspot_deal_id",
          "t5"."company_id",
          "t5"."contact_id",
          "t5"."deal_amount",
          "t5"."closed_date",
          "t5"."deal_created_at",
          "t8"."known_company",
          "t8"."account_id",
          "t8"."party"
        FROM (
          SELECT
            "t1"."hubspot_deal_id",
            "t1"."company_id",
            "t1"."contact_id",
            "t1"."deal_amount",
            "t1"."closed_date",
            "t1"."deal_created_at"
          FROM "staging"."stg_hubspot__deals" AS "t1"
          WHERE
            "t1"."is_won" AND "t1"."company_id" IS NOT NULL AND "t1"."closed_date" IS NOT NULL
        ) AS "t5"
        LEFT OUTER JOIN (
          SELECT
            "t2"."hubspot_company_id" AS "known_company",
            CASE
              WHEN NOT (
                "t2"."is_orphan"
              ) AND (
                "t2"."account_id" <> '0'
              )
              THEN "t2"."account_id"
              ELSE NULL
            END AS "account_id",
            COALESCE(
              'account:' || CASE
                WHEN NOT (
                  "t2"."is_orphan"
                ) AND (
                  "t2"."account_id" <> '0'
                )
                THEN "t2"."account_id"
                ELSE NULL
              END,
              'company:' || "t2"."hubspot_company_id"
            ) AS "party"
          FROM "staging"."stg_hubspot__companies" AS "t2"
        ) AS "t8"
          ON "t5"."company_id" = "t8"."known_company"
      ) AS "t9"
    ) AS "t10"
  ) AS "t11"
  WHERE
    "t11"."place" = 0
)
SELECT
  "t16"."conversion_id",
  "t16"."conversion_type",
  "t16"."party",
  "t16"."account_id",
  "t16"."company_id",
  "t16"."contact_id",
  "t16"."converted_at",
  "t16"."conversion_value"
FROM (
  SELECT
    *
  FROM "t12" AS "t13"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t6"."party",
      "t6"."account_id",
      CAST(NULL AS VARCHAR) AS "company_id",
      CAST(NULL AS VARCHAR) AS "contact_id",
      'subscription:' || "t6"."account_id" AS "conversion_id",
      'first_paid_subscription' AS "conversion_type",
      "t6"."valid_from" AS "converted_at",
      CAST(CAST(CASE
        WHEN ABS("t6"."mrr" * 12) < 1000000000000000.0
        THEN "t6"."mrr" * 12
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "conversion_value"
    FROM (
      SELECT
        "t0"."account_id",
        "t0"."valid_from",
        "t0"."valid_to",
        "t0"."subscription_id",
        "t0"."plan_tier",
        "t0"."mrr",
        "t0"."previous_mrr",
        "t0"."had_mrr_before",
        "t0"."first_paid_date",
        "t0"."is_churned",
        COALESCE('account:' || "t0"."account_id", 'company:' || CAST(NULL AS VARCHAR)) AS "party"
      FROM "timeline"."account_mrr" AS "t0"
      WHERE
        "t0"."first_paid_date" = "t0"."valid_from"
        AND "t0"."mrr" > 0
        AND "t0"."account_id" <> '0'
    ) AS "t6"
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM "t12" AS "t14"
        WHERE
          "t6"."party" = "t14"."party"
      )
  ) AS "t15"
) AS "t16"
