SELECT
  "t6"."hubspot_deal_id" AS "deal_id",
  "t6"."deal_name",
  "t21"."_account" AS "account_id",
  "t21"."_account" AS "customer_id",
  "t6"."company_id",
  "t6"."company_name",
  "t11"."industry",
  "t11"."company_type",
  COALESCE("t6"."deal_owner_id", 'unassigned') AS "owner_id",
  "t12"."owner_name",
  "t6"."standardized_stage" AS "pipeline_stage",
  "t6"."standardized_stage" AS "stage_name",
  "t6"."stage_order",
  "t6"."deal_type_category" AS "deal_type",
  "t6"."deal_priority",
  "t6"."deal_amount" AS "amount",
  "t6"."close_probability" AS "probability",
  "t6"."close_probability" AS "conversion_probability",
  "t6"."weighted_amount" AS "weighted_value",
  "t6"."deal_size_category",
  CASE
    WHEN "t6"."deal_amount" >= 50000
    THEN 'enterprise'
    WHEN "t6"."deal_amount" >= 10000
    THEN 'mid-market'
    WHEN "t6"."deal_amount" IS NOT NULL
    THEN 'smb'
    ELSE CAST(NULL AS TEXT)
  END AS "sales_owner_segment",
  NOT (
    "t6"."is_closed"
  ) AS "is_open",
  NOT (
    "t6"."is_closed"
  ) AS "is_active",
  "t6"."is_won",
  "t6"."is_lost",
  NOT (
    "t6"."is_closed"
  )
  AND COALESCE("t6"."stage_order" BETWEEN 3 AND 5, FALSE) AS "is_qualified",
  "t6"."deal_created_at" AS "created_at",
  CAST("t6"."deal_created_at" AS DATE) AS "created_date",
  CASE
    WHEN CAST("t6"."deal_modified_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
    THEN CAST("t6"."deal_modified_at" AS DATE)
    ELSE NULL
  END AS "updated_date",
  COALESCE("t6"."closed_date", "t6"."expected_close_date") AS "close_date",
  CASE WHEN NOT (
    "t6"."is_closed"
  ) THEN "t6"."expected_close_date" ELSE NULL END AS "expected_close_date",
  CASE WHEN NOT (
    "t6"."is_closed"
  ) THEN "t6"."deal_age_days" ELSE NULL END AS "days_open",
  "t6"."sales_cycle_days" AS "days_to_close",
  "t6"."days_until_close",
  COALESCE(
    CASE WHEN NOT (
      "t6"."is_closed"
    ) THEN "t6"."deal_age_days" ELSE NULL END > 90,
    FALSE
  ) AS "is_stalled",
  NOT (
    "t6"."is_closed"
  )
  AND COALESCE("t6"."expected_close_date" < MAKE_DATE(2026, 6, 30), FALSE) AS "is_overdue",
  CASE
    WHEN NOT (
      NOT (
        "t6"."is_closed"
      )
    )
    THEN CAST(NULL AS TEXT)
    WHEN COALESCE(
      CASE WHEN NOT (
        "t6"."is_closed"
      ) THEN "t6"."deal_age_days" ELSE NULL END > 90,
      FALSE
    )
    THEN 'stalled'
    WHEN NOT (
      "t6"."is_closed"
    )
    AND COALESCE("t6"."expected_close_date" < MAKE_DATE(2026, 6, 30), FALSE)
    THEN 'overdue'
    WHEN "t6"."close_probability" >= 0.8
    THEN 'hot'
    WHEN "t6"."close_probability" >= 0.5
    THEN 'warm'
    WHEN "t6"."close_probability" < 0.5
    THEN 'cold'
    ELSE CAST(NULL AS TEXT)
  END AS "deal_temperature",
  "t20"."last_activity_date",
  DATE_DIFF('DAY', "t20"."last_activity_date", MAKE_DATE(2026, 6, 30)) AS "days_since_last_activity",
  NOT (
    "t6"."is_closed"
  )
  AND COALESCE(
    COALESCE("t20"."last_activity_date", CAST("t6"."deal_created_at" AS DATE)) <= CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '30' DAY AS TIMESTAMP) AS DATE),
    FALSE
  ) AS "is_idle",
  COALESCE("t20"."activities", 0) AS "activities",
  "t6"."next_step",
  "t6"."expansion_type",
  "t6"."closed_won_reason",
  "t6"."closed_lost_reason",
  "t6"."competitor",
  "t28"."mql_id",
  "t28"."lead_source",
  "t28"."lead_score",
  "t28"."first_touch_channel",
  "t28"."last_touch_channel",
  "t13"."account_name",
  "t13"."account_status",
  "t13"."account_created_at",
  "t13"."customer_tier",
  CAST(CAST(CASE
    WHEN ABS("t13"."monthly_recurring_revenue") < 1000000000000000.0
    THEN "t13"."monthly_recurring_revenue"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "monthly_recurring_revenue",
  "t13"."customer_health_score"
FROM "staging"."stg_hubspot__deals" AS "t6"
LEFT OUTER JOIN (
  SELECT
    "t1"."hubspot_company_id" AS "_of",
    CASE
      WHEN NOT (
        "t1"."is_orphan"
      ) AND (
        "t1"."account_id" <> '0'
      )
      THEN "t1"."account_id"
      ELSE NULL
    END AS "_account",
    COALESCE(
      'account:' || CASE
        WHEN NOT (
          "t1"."is_orphan"
        ) AND (
          "t1"."account_id" <> '0'
        )
        THEN "t1"."account_id"
        ELSE NULL
      END,
      'company:' || "t1"."hubspot_company_id"
    ) AS "_party"
  FROM "staging"."stg_hubspot__companies" AS "t1"
) AS "t21"
  ON "t6"."company_id" = "t21"."_of"
LEFT OUTER JOIN (
  SELECT
    "t1"."industry",
    "t1"."company_type",
    "t1"."hubspot_company_id" AS "_firm"
  FROM "staging"."stg_hubspot__companies" AS "t1"
) AS "t11"
  ON "t6"."company_id" = "t11"."_firm"
LEFT OUTER JOIN (
  SELECT
    "t2"."owner_id" AS "_owner",
    "t2"."full_name" AS "owner_name"
  FROM "staging"."stg_hubspot__owners" AS "t2"
) AS "t12"
  ON "t6"."deal_owner_id" = "t12"."_owner"
LEFT OUTER JOIN (
  SELECT
    "t3"."customer_tier",
    "t3"."monthly_recurring_revenue",
    "t3"."customer_health_score",
    "t3"."account_id" AS "_customer",
    "t3"."company_name" AS "account_name",
    "t3"."customer_status" AS "account_status",
    "t3"."created_at" AS "account_created_at"
  FROM "entity"."entity_customers" AS "t3"
) AS "t13"
  ON "t21"."_account" = "t13"."_customer"
LEFT OUTER JOIN (
  SELECT
    "t14"."deal_id" AS "_deal",
    COUNT(*) AS "activities",
    MAX("t14"."engagement_date") AS "last_activity_date"
  FROM (
    SELECT
      *
    FROM "staging"."stg_hubspot__engagements" AS "t4"
    WHERE
      "t4"."deal_id" IS NOT NULL AND "t4"."engagement_date" <= MAKE_DATE(2026, 6, 30)
  ) AS "t14"
  GROUP BY
    1
) AS "t20"
  ON "t6"."hubspot_deal_id" = "t20"."_deal"
LEFT OUTER JOIN (
  SELECT
    "t26"."_lead_deal",
    "t26"."lead_source",
    "t26"."lead_score",
    "t26"."first_touch_channel",
    "t26"."last_touch_channel",
    "t26"."mql_id"
  FROM (
    SELECT
      "t25"."_lead_deal",
      "t25"."_until",
      "t25"."_party",
      "t25"."mql_date",
      "t25"."lead_source",
      "t25"."lead_score",
      "t25"."first_touch_channel",
      "t25"."last_touch_channel",
      "t25"."mql_id",
      "t25"."_leader",
      ROW_NUMBER() OVER (
        PARTITION BY "t25"."_lead_deal"
        ORDER BY "t25"."mql_date" ASC, "t25"."mql_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "_place"
    FROM (
      SELECT
        "t24"."_lead_deal",
        "t24"."_until",
        "t24"."_party",
        "t17"."mql_date",
        "t17"."lead_source",
        "t17"."lead_score",
        "t17"."first_touch_channel",
        "t17"."last_touch_channel",
        "t17"."mql_id",
        "t17"."_leader"
      FROM (
        SELECT
          "t22"."_lead_deal",
          "t22"."_until",
          COALESCE(
            "t22"."_party",
            COALESCE('account:' || CAST(NULL AS TEXT), 'company:' || "t22"."company_id")
          ) AS "_party"
        FROM (
          SELECT
            "t16"."company_id",
            "t16"."_lead_deal",
            "t16"."_until",
            "t21"."_of",
            "t21"."_account",
            "t21"."_party"
          FROM (
            SELECT
              "t0"."company_id",
              "t0"."hubspot_deal_id" AS "_lead_deal",
              COALESCE("t0"."closed_date", MAKE_DATE(2026, 6, 30)) AS "_until"
            FROM "staging"."stg_hubspot__deals" AS "t0"
          ) AS "t16"
          LEFT OUTER JOIN (
            SELECT
              "t1"."hubspot_company_id" AS "_of",
              CASE
                WHEN NOT (
                  "t1"."is_orphan"
                ) AND (
                  "t1"."account_id" <> '0'
                )
                THEN "t1"."account_id"
                ELSE NULL
              END AS "_account",
              COALESCE(
                'account:' || CASE
                  WHEN NOT (
                    "t1"."is_orphan"
                  ) AND (
                    "t1"."account_id" <> '0'
                  )
                  THEN "t1"."account_id"
                  ELSE NULL
                END,
                'company:' || "t1"."hubspot_company_id"
              ) AS "_party"
            FROM "staging"."stg_hubspot__companies" AS "t1"
          ) AS "t21"
            ON "t16"."company_id" = "t21"."_of"
        ) AS "t22"
      ) AS "t24"
      INNER JOIN (
        SELECT
          "t5"."mql_date",
          "t5"."lead_source",
          "t5"."lead_score",
          "t5"."first_touch_channel",
          "t5"."last_touch_channel",
          "t5"."lead_id" AS "mql_id",
          "t5"."party" AS "_leader"
        FROM "timeline"."lead_outcomes" AS "t5"
        WHERE
          "t5"."party" IS NOT NULL AND "t5"."mql_date" IS NOT NULL
      ) AS "t17"
        ON "t24"."_party" = "t17"."_leader" AND "t17"."mql_date" <= "t24"."_until"
    ) AS "t25"
  ) AS "t26"
  WHERE
    "t26"."_place" = 0
) AS "t28"
  ON "t6"."hubspot_deal_id" = "t28"."_lead_deal"
