WITH "t6" AS (
  SELECT
    "t0"."day"
  FROM "timeline"."days" AS "t0"
), "t9" AS (
  SELECT
    *
  FROM "staging"."stg_app_database__feature_usage" AS "t1"
  WHERE
    "t1"."feature_name" IS NOT NULL AND "t1"."usage_date" IS NOT NULL
), "t41" AS (
  SELECT
    "t24"."feature_name",
    "t24"."usage_date",
    COUNT(*) AS "records",
    COALESCE(SUM("t24"."usage_count"), 0) AS "uses"
  FROM "t9" AS "t24"
  GROUP BY
    1,
    2
), "t42" AS (
  SELECT
    "t29"."feature_name",
    "t29"."entity_id",
    "t30"."plan_tier",
    "t30"."mrr",
    GREATEST("t29"."valid_from", "t30"."_from") AS "valid_from",
    LEAST("t29"."valid_to", "t30"."_to") AS "valid_to"
  FROM (
    SELECT
      "t4"."feature_name",
      "t4"."entity_id",
      "t4"."valid_from",
      "t4"."valid_to"
    FROM "timeline"."feature_periods" AS "t4"
    WHERE
      "t4"."level" = 'account'
  ) AS "t29"
  INNER JOIN (
    SELECT
      "t3"."account_id" AS "_entity_id",
      "t3"."valid_from" AS "_from",
      COALESCE("t3"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to",
      "t3"."plan_tier",
      "t3"."mrr"
    FROM "timeline"."account_mrr" AS "t3"
  ) AS "t30"
    ON "t29"."entity_id" = "t30"."_entity_id"
    AND "t29"."valid_from" < "t30"."_to"
    AND "t30"."_from" < "t29"."valid_to"
), "t43" AS (
  SELECT
    "t25"."feature_name",
    "t25"."usage_date",
    "t25"."usage_count",
    "t32"."user_account_id",
    "t32"."_user_id" AS "user_id",
    COALESCE("t25"."account_id", "t32"."user_account_id") AS "account_id"
  FROM (
    SELECT
      "t1"."user_id",
      "t1"."account_id",
      "t1"."feature_name",
      "t1"."usage_date",
      "t1"."usage_count"
    FROM "staging"."stg_app_database__feature_usage" AS "t1"
    WHERE
      NOT (
        "t1"."is_anonymous"
      )
      AND NOT (
        "t1"."is_orphan"
      )
      AND "t1"."feature_name" IS NOT NULL
      AND "t1"."usage_date" IS NOT NULL
  ) AS "t25"
  LEFT OUTER JOIN (
    SELECT
      "t5"."user_id" AS "_user_id",
      "t5"."account_id" AS "user_account_id"
    FROM "staging"."stg_app_database__users" AS "t5"
    WHERE
      NOT (
        "t5"."is_orphan"
      )
  ) AS "t32"
    ON "t25"."user_id" = "t32"."_user_id"
), "t81" AS (
  SELECT
    "t75"."feature_name",
    "t75"."account_id",
    "t75"."first_use",
    "t75"."returned_on",
    "t31"."plan_tier"
  FROM (
    SELECT
      "t64"."feature_name",
      "t64"."account_id",
      "t64"."first_use",
      MIN("t64"."usage_date") FILTER(WHERE
        CAST(EXTRACT(epoch FROM CAST("t64"."usage_date" AS TIMESTAMP) - CAST("t64"."first_use" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30) AS "returned_on"
    FROM (
      SELECT
        "t57"."feature_name",
        "t57"."account_id",
        "t57"."usage_date",
        MIN("t57"."usage_date") OVER (
          PARTITION BY "t57"."feature_name", "t57"."account_id"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "first_use"
      FROM (
        SELECT DISTINCT
          "t46"."feature_name",
          "t46"."account_id",
          "t46"."usage_date"
        FROM "t43" AS "t46"
        WHERE
          "t46"."account_id" IS NOT NULL
      ) AS "t57"
    ) AS "t64"
    GROUP BY
      1,
      2,
      3
  ) AS "t75"
  LEFT OUTER JOIN (
    SELECT
      "t3"."plan_tier",
      "t3"."account_id" AS "_account",
      "t3"."valid_from" AS "_from",
      COALESCE("t3"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to"
    FROM "timeline"."account_mrr" AS "t3"
  ) AS "t31"
    ON "t75"."account_id" = "t31"."_account"
    AND "t75"."first_use" >= "t31"."_from"
    AND "t75"."first_use" < "t31"."_to"
), "t83" AS (
  SELECT
    "t27"."feature_name",
    "t27"."entity_id",
    GREATEST("t27"."valid_from", "t79"."_from") AS "valid_from",
    LEAST("t27"."valid_to", "t79"."_to") AS "valid_to"
  FROM (
    SELECT
      "t4"."feature_name",
      "t4"."entity_id",
      "t4"."valid_from",
      "t4"."valid_to"
    FROM "timeline"."feature_periods" AS "t4"
    WHERE
      "t4"."level" = 'user'
  ) AS "t27"
  INNER JOIN (
    SELECT
      "t69"."user_id" AS "_entity_id",
      "t69"."_day" AS "_from",
      COALESCE(
        CAST(CAST("t69"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE),
        MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))
      ) AS "_to"
    FROM (
      SELECT
        "t58"."user_id",
        "t58"."_day",
        "t58"."_opens",
        "t58"."_closes",
        CASE
          WHEN "t58"."_closes"
          THEN "t58"."_day"
          ELSE LEAD("t58"."_day") OVER (
            PARTITION BY "t58"."user_id"
            ORDER BY "t58"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        END AS "_last"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t11"."user_id",
            "t11"."_day",
            (
              LAG("t11"."_day") OVER (
                PARTITION BY "t11"."user_id"
                ORDER BY "t11"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) IS NULL
            )
            OR (
              CAST(EXTRACT(epoch FROM CAST("t11"."_day" AS TIMESTAMP) - CAST(LAG("t11"."_day") OVER (
                PARTITION BY "t11"."user_id"
                ORDER BY "t11"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
            ) AS "_opens",
            (
              LEAD("t11"."_day") OVER (
                PARTITION BY "t11"."user_id"
                ORDER BY "t11"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) IS NULL
            )
            OR (
              CAST(EXTRACT(epoch FROM CAST(LEAD("t11"."_day") OVER (
                PARTITION BY "t11"."user_id"
                ORDER BY "t11"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS TIMESTAMP) - CAST("t11"."_day" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
            ) AS "_closes"
          FROM (
            SELECT DISTINCT
              "t2"."user_id",
              "t2"."day" AS "_day"
            FROM "timeline"."user_days" AS "t2"
            WHERE
              "t2"."is_active" AND "t2"."day" IS NOT NULL
          ) AS "t11"
        ) AS "t47"
        WHERE
          "t47"."_opens" OR "t47"."_closes"
      ) AS "t58"
    ) AS "t69"
    WHERE
      "t69"."_opens"
  ) AS "t79"
    ON "t27"."entity_id" = "t79"."_entity_id"
    AND "t27"."valid_from" < "t79"."_to"
    AND "t79"."_from" < "t27"."valid_to"
), "t84" AS (
  SELECT
    "t29"."feature_name",
    "t29"."entity_id",
    GREATEST("t29"."valid_from", "t80"."_from") AS "valid_from",
    LEAST("t29"."valid_to", "t80"."_to") AS "valid_to"
  FROM (
    SELECT
      "t4"."feature_name",
      "t4"."entity_id",
      "t4"."valid_from",
      "t4"."valid_to"
    FROM "timeline"."feature_periods" AS "t4"
    WHERE
      "t4"."level" = 'account'
  ) AS "t29"
  INNER JOIN (
    SELECT
      "t70"."account_id" AS "_entity_id",
      "t70"."_day" AS "_from",
      COALESCE(
        CAST(CAST("t70"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE),
        MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))
      ) AS "_to"
    FROM (
      SELECT
        "t59"."account_id",
        "t59"."_day",
        "t59"."_opens",
        "t59"."_closes",
        CASE
          WHEN "t59"."_closes"
          THEN "t59"."_day"
          ELSE LEAD("t59"."_day") OVER (
            PARTITION BY "t59"."account_id"
            ORDER BY "t59"."_day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        END AS "_last"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t12"."account_id",
            "t12"."_day",
            (
              LAG("t12"."_day") OVER (
                PARTITION BY "t12"."account_id"
                ORDER BY "t12"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) IS NULL
            )
            OR (
              CAST(EXTRACT(epoch FROM CAST("t12"."_day" AS TIMESTAMP) - CAST(LAG("t12"."_day") OVER (
                PARTITION BY "t12"."account_id"
                ORDER BY "t12"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
            ) AS "_opens",
            (
              LEAD("t12"."_day") OVER (
                PARTITION BY "t12"."account_id"
                ORDER BY "t12"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) IS NULL
            )
            OR (
              CAST(EXTRACT(epoch FROM CAST(LEAD("t12"."_day") OVER (
                PARTITION BY "t12"."account_id"
                ORDER BY "t12"."_day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS TIMESTAMP) - CAST("t12"."_day" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
            ) AS "_closes"
          FROM (
            SELECT DISTINCT
              "t2"."account_id",
              "t2"."day" AS "_day"
            FROM "timeline"."user_days" AS "t2"
            WHERE
              "t2"."is_active" AND "t2"."account_id" IS NOT NULL AND "t2"."day" IS NOT NULL
          ) AS "t12"
        ) AS "t48"
        WHERE
          "t48"."_opens" OR "t48"."_closes"
      ) AS "t59"
    ) AS "t70"
    WHERE
      "t70"."_opens"
  ) AS "t80"
    ON "t29"."entity_id" = "t80"."_entity_id"
    AND "t29"."valid_from" < "t80"."_to"
    AND "t80"."_from" < "t29"."valid_to"
)
SELECT
  "t111"."feature_name",
  "t111"."day",
  "t111"."feature_category",
  "t111"."first_usage_date",
  "t111"."last_usage_date",
  "t111"."feature_age_days",
  "t111"."days_with_usage",
  "t111"."catalogue_size",
  "t111"."usage_events",
  "t111"."usage_count",
  "t111"."events_30d",
  "t111"."uses_30d",
  "t111"."lifetime_events",
  "t111"."lifetime_uses",
  "t111"."avg_daily_usage",
  "t111"."avg_usage_per_account",
  "t111"."users_using",
  "t111"."accounts_using",
  "t111"."lifetime_users",
  "t111"."lifetime_accounts",
  "t111"."active_users",
  "t111"."active_accounts",
  "t111"."user_adoption_rate",
  "t111"."account_adoption_rate",
  "t111"."enterprise_adopters",
  "t111"."business_adopters",
  "t111"."professional_adopters",
  "t111"."starter_adopters",
  "t111"."avg_mrr_adopters",
  "t111"."estimated_revenue_impact",
  "t111"."stickiness_rate",
  "t111"."enterprise_stickiness_rate",
  "t111"."business_stickiness_rate",
  "t111"."professional_stickiness_rate",
  "t111"."starter_stickiness_rate",
  "t111"."feature_value_score",
  CASE
    WHEN "t111"."feature_value_score" >= 70
    THEN 'high'
    WHEN "t111"."feature_value_score" >= 40
    THEN 'medium'
    ELSE 'low'
  END AS "value_band",
  "t111"."adoption_stage",
  "t111"."engagement_level",
  CASE
    WHEN "t111"."feature_age_days" <= 30
    THEN 'new'
    WHEN "t111"."feature_age_days" <= 90
    THEN 'recent'
    WHEN "t111"."feature_age_days" <= 365
    THEN 'established'
    ELSE 'mature'
  END AS "feature_maturity",
  CASE
    WHEN "t111"."avg_daily_usage" > 100
    THEN 'very_high'
    WHEN "t111"."avg_daily_usage" > 50
    THEN 'high'
    WHEN "t111"."avg_daily_usage" > 10
    THEN 'medium'
    WHEN "t111"."avg_daily_usage" > 1
    THEN 'low'
    ELSE 'minimal'
  END AS "usage_frequency",
  "t111"."strategic_importance",
  CASE
    WHEN (
      COALESCE(
        CAST("t111"."enterprise_adopters" AS DOUBLE PRECISION) / NULLIF(CAST("t111"."enterprise_accounts" AS DOUBLE PRECISION), 0.0),
        0.0
      ) = 0
    )
    AND (
      COALESCE(
        CAST("t111"."starter_adopters" AS DOUBLE PRECISION) / NULLIF(CAST("t111"."starter_accounts" AS DOUBLE PRECISION), 0.0),
        0.0
      ) = 0
    )
    THEN CAST(NULL AS VARCHAR)
    WHEN COALESCE(
      CAST("t111"."enterprise_adopters" AS DOUBLE PRECISION) / NULLIF(CAST("t111"."enterprise_accounts" AS DOUBLE PRECISION), 0.0),
      0.0
    ) >= (
      COALESCE(
        CAST("t111"."starter_adopters" AS DOUBLE PRECISION) / NULLIF(CAST("t111"."starter_accounts" AS DOUBLE PRECISION), 0.0),
        0.0
      ) * 2.0
    )
    THEN 'enterprise_focused'
    WHEN COALESCE(
      CAST("t111"."starter_adopters" AS DOUBLE PRECISION) / NULLIF(CAST("t111"."starter_accounts" AS DOUBLE PRECISION), 0.0),
      0.0
    ) >= (
      COALESCE(
        CAST("t111"."enterprise_adopters" AS DOUBLE PRECISION) / NULLIF(CAST("t111"."enterprise_accounts" AS DOUBLE PRECISION), 0.0),
        0.0
      ) * 2.0
    )
    THEN 'starter_focused'
    ELSE 'balanced'
  END AS "market_fit_segment",
  CASE
    WHEN "t111"."engagement_level" IN ('declining', 'dormant')
    THEN 'decline'
    WHEN "t111"."feature_age_days" <= 90
    THEN 'introduction'
    WHEN (
      "t111"."users_using" >= (
        "t111"."users_before" * 1.1
      )
    )
    AND (
      "t111"."users_using" > 0
    )
    THEN 'growth'
    WHEN "t111"."users_using" <= (
      "t111"."users_before" * 0.75
    )
    THEN 'decline'
    WHEN "t111"."adoption_stage" IN ('universal', 'mainstream')
    THEN 'maturity'
    ELSE 'stable'
  END AS "lifecycle_stage",
  CASE
    WHEN "t111"."engagement_level" IN ('declining', 'dormant')
    THEN 'revamp_or_sunset'
    WHEN "t111"."adoption_stage" IN ('universal', 'mainstream')
    AND "t111"."strategic_importance" IN ('critical', 'important')
    THEN 'maintain_and_enhance'
    WHEN "t111"."adoption_stage" IN ('universal', 'mainstream')
    THEN 'optimize_experience'
    WHEN "t111"."strategic_importance" <> 'experimental'
    THEN 'accelerate_adoption'
    ELSE 'monitor'
  END AS "roadmap_recommendation"
FROM (
  SELECT
    "t110"."feature_name",
    "t110"."day",
    "t110"."first_usage_date",
    "t110"."usage_events",
    "t110"."usage_count",
    "t110"."last_usage_date",
    "t110"."catalogue_size",
    "t110"."events_30d",
    "t110"."uses_30d",
    "t110"."users_before",
    "t110"."lifetime_events",
    "t110"."lifetime_uses",
    "t110"."estimated_revenue_impact",
    "t110"."usage_days",
    "t110"."account_events",
    "t110"."users_using",
    "t110"."accounts_using",
    "t110"."active_users_using",
    "t110"."active_accounts_using",
    "t110"."lifetime_users",
    "t110"."lifetime_accounts",
    "t110"."settled",
    "t110"."sticking",
    "t110"."enterprise_adopters",
    "t110"."enterprise_settled",
    "t110"."enterprise_sticking",
    "t110"."business_adopters",
    "t110"."business_settled",
    "t110"."business_sticking",
    "t110"."professional_adopters",
    "t110"."professional_settled",
    "t110"."professional_sticking",
    "t110"."starter_adopters",
    "t110"."starter_settled",
    "t110"."starter_sticking",
    "t110"."day_right",
    "t110"."active_users",
    "t110"."active_accounts",
    "t110"."enterprise_accounts",
    "t110"."starter_accounts",
    "t110"."feature_category",
    "t110"."feature_age_days",
    "t110"."days_since_use",
    "t110"."days_with_usage",
    "t110"."avg_daily_usage",
    "t110"."avg_usage_per_account",
    "t110"."user_adoption_rate",
    "t110"."account_adoption_rate",
    "t110"."avg_mrr_adopters",
    "t110"."stickiness_rate",
    "t110"."enterprise_stickiness_rate",
    "t110"."business_stickiness_rate",
    "t110"."professional_stickiness_rate",
    "t110"."starter_stickiness_rate",
    CASE
      WHEN COALESCE("t110"."account_adoption_rate", 0.0) >= 80
      THEN 'universal'
      WHEN COALESCE("t110"."account_adoption_rate", 0.0) >= 50
      THEN 'mainstream'
      WHEN COALESCE("t110"."account_adoption_rate", 0.0) >= 20
      THEN 'growing'
      WHEN COALESCE("t110"."account_adoption_rate", 0.0) >= 5
      THEN 'emerging'
      ELSE 'experimental'
    END AS "adoption_stage",
    CASE
      WHEN (
        "t110"."days_since_use" < 7
      ) AND (
        "t110"."avg_daily_usage" > 100
      )
      THEN 'highly_engaged'
      WHEN (
        "t110"."days_since_use" < 30
      ) AND (
        "t110"."avg_daily_usage" > 10
      )
      THEN 'engaged'
      WHEN "t110"."days_since_use" < 30
      THEN 'moderate'
      WHEN "t110"."days_since_use" < 90
      THEN 'declining'
      ELSE 'dormant'
    END AS "engagement_level",
    CASE
      WHEN (
        "t110"."stickiness_rate" > 70
      ) AND (
        "t110"."avg_mrr_adopters" > 300
      )
      THEN 'critical'
      WHEN (
        "t110"."stickiness_rate" > 50
      ) AND (
        "t110"."avg_mrr_adopters" > 200
      )
      THEN 'important'
      WHEN (
        "t110"."stickiness_rate" > 20
      ) AND (
        "t110"."avg_mrr_adopters" > 100
      )
      THEN 'valuable'
      ELSE 'experimental'
    END AS "strategic_importance",
    (
      CAST(LEAST("t110"."enterprise_adopters", 10) AS DOUBLE PRECISION) * 4.0
    ) + CASE
      WHEN "t110"."avg_mrr_adopters" > 500
      THEN 40
      WHEN "t110"."avg_mrr_adopters" > 200
      THEN 30
      WHEN "t110"."avg_mrr_adopters" > 100
      THEN 20
      WHEN "t110"."avg_mrr_adopters" > 0
      THEN 10
      ELSE 0
    END + CASE
      WHEN "t110"."stickiness_rate" > 80
      THEN 20
      WHEN "t110"."stickiness_rate" > 60
      THEN 15
      WHEN "t110"."stickiness_rate" > 40
      THEN 10
      WHEN "t110"."stickiness_rate" > 20
      THEN 5
      ELSE 0
    END AS "feature_value_score"
  FROM (
    SELECT
      "t109"."feature_name",
      "t109"."day",
      "t109"."first_usage_date",
      "t109"."usage_events",
      "t109"."usage_count",
      "t109"."last_usage_date",
      "t109"."catalogue_size",
      "t109"."events_30d",
      "t109"."uses_30d",
      "t109"."users_before",
      "t109"."lifetime_events",
      "t109"."lifetime_uses",
      "t109"."estimated_revenue_impact",
      "t109"."usage_days",
      "t109"."account_events",
      "t109"."users_using",
      "t109"."accounts_using",
      "t109"."active_users_using",
      "t109"."active_accounts_using",
      "t109"."lifetime_users",
      "t109"."lifetime_accounts",
      "t109"."settled",
      "t109"."sticking",
      "t109"."enterprise_adopters",
      "t109"."enterprise_settled",
      "t109"."enterprise_sticking",
      "t109"."business_adopters",
      "t109"."business_settled",
      "t109"."business_sticking",
      "t109"."professional_adopters",
      "t109"."professional_settled",
      "t109"."professional_sticking",
      "t109"."starter_adopters",
      "t109"."starter_settled",
      "t109"."starter_sticking",
      "t109"."day_right",
      "t109"."active_users",
      "t109"."active_accounts",
      "t109"."enterprise_accounts",
      "t109"."starter_accounts",
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t109"."feature_name")), '-', '_'), ' ', '_'), '') IS NULL
        THEN CAST(NULL AS VARCHAR)
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t109"."feature_name")), '-', '_'), ' ', '_'), '')
          WHEN 'dashboard_analytics'
          THEN 'Analytics'
          WHEN 'revenue_reports'
          THEN 'Reporting'
          WHEN 'user_management'
          THEN 'Administration'
          WHEN 'billing_management'
          THEN 'Billing'
          WHEN 'export_data'
          THEN 'Export'
          WHEN 'integrations_config'
          THEN 'Integration'
          WHEN 'account_settings'
          THEN 'Administration'
          WHEN 'audit_logs'
          THEN 'Administration'
          WHEN 'dashboard_overview'
          THEN 'Dashboard'
          WHEN 'inventory_management'
          THEN 'Inventory'
          WHEN 'sales_reports'
          THEN 'Reporting'
          WHEN 'device_monitoring'
          THEN 'Monitoring'
          WHEN 'staff_scheduling'
          THEN 'Scheduling'
          WHEN 'location_analytics'
          THEN 'Analytics'
          WHEN 'product_management'
          THEN 'Products'
          WHEN 'supplier_orders'
          THEN 'Purchasing'
          WHEN 'pos_system'
          THEN 'POS'
          WHEN 'inventory_check'
          THEN 'Inventory'
          WHEN 'order_management'
          THEN 'Orders'
          WHEN 'customer_lookup'
          THEN 'Customers'
          WHEN 'schedule_view'
          THEN 'Scheduling'
          WHEN 'product_search'
          THEN 'Products'
          WHEN 'quick_sale'
          THEN 'POS'
          WHEN 'shift_report'
          THEN 'Reporting'
          ELSE 'unmapped'
        END
      END AS "feature_category",
      CAST(EXTRACT(epoch FROM CAST("t109"."day" AS TIMESTAMP) - CAST("t109"."first_usage_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "feature_age_days",
      CAST(EXTRACT(epoch FROM CAST("t109"."day" AS TIMESTAMP) - CAST("t109"."last_usage_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_since_use",
      "t109"."usage_days" AS "days_with_usage",
      CAST("t109"."lifetime_events" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."usage_days" AS DOUBLE PRECISION), 0.0) AS "avg_daily_usage",
      CAST("t109"."account_events" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."lifetime_accounts" AS DOUBLE PRECISION), 0.0) AS "avg_usage_per_account",
      (
        CAST("t109"."active_users_using" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."active_users" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "user_adoption_rate",
      (
        CAST("t109"."active_accounts_using" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."active_accounts" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "account_adoption_rate",
      CAST("t109"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."accounts_using" AS DOUBLE PRECISION), 0.0) AS "avg_mrr_adopters",
      (
        CAST("t109"."sticking" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."settled" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "stickiness_rate",
      (
        CAST("t109"."enterprise_sticking" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."enterprise_settled" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "enterprise_stickiness_rate",
      (
        CAST("t109"."business_sticking" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."business_settled" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "business_stickiness_rate",
      (
        CAST("t109"."professional_sticking" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."professional_settled" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "professional_stickiness_rate",
      (
        CAST("t109"."starter_sticking" AS DOUBLE PRECISION) / NULLIF(CAST("t109"."starter_settled" AS DOUBLE PRECISION), 0.0)
      ) * 100.0 AS "starter_stickiness_rate"
    FROM (
      SELECT
        "t108"."feature_name",
        "t108"."day",
        "t108"."first_usage_date",
        "t108"."usage_events",
        "t108"."usage_count",
        "t108"."last_usage_date",
        "t108"."catalogue_size",
        "t108"."events_30d",
        "t108"."uses_30d",
        "t108"."users_before",
        "t108"."lifetime_events",
        "t108"."lifetime_uses",
        "t108"."estimated_revenue_impact",
        "t108"."usage_days",
        "t108"."account_events",
        "t108"."users_using",
        "t108"."accounts_using",
        "t108"."active_users_using",
        "t108"."active_accounts_using",
        "t108"."lifetime_users",
        "t108"."lifetime_accounts",
        "t108"."settled",
        "t108"."sticking",
        "t108"."enterprise_adopters",
        "t108"."enterprise_settled",
        "t108"."enterprise_sticking",
        "t108"."business_adopters",
        "t108"."business_settled",
        "t108"."business_sticking",
        "t108"."professional_adopters",
        "t108"."professional_settled",
        "t108"."professional_sticking",
        "t108"."starter_adopters",
        "t108"."starter_settled",
        "t108"."starter_sticking",
        "t65"."day" AS "day_right",
        "t65"."active_users",
        "t65"."active_accounts",
        "t65"."enterprise_accounts",
        "t65"."starter_accounts"
      FROM (
        SELECT
          "t106"."feature_name",
          "t106"."day",
          "t106"."first_usage_date",
          "t106"."usage_events",
          "t106"."usage_count",
          MAX(
            CASE WHEN "t106"."usage_events" > 0 THEN "t106"."day" ELSE CAST(NULL AS DATE) END
          ) OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "last_usage_date",
          COUNT(*) OVER (
            PARTITION BY "t106"."day"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "catalogue_size",
          SUM("t106"."usage_events") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "events_30d",
          SUM("t106"."usage_count") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "uses_30d",
          COALESCE(
            SUM("t106"."users_using") OVER (
              PARTITION BY "t106"."feature_name"
              ORDER BY "t106"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 30 preceding
            ),
            0
          ) AS "users_before",
          SUM("t106"."usage_events") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "lifetime_events",
          SUM("t106"."usage_count") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "lifetime_uses",
          CAST(CAST(CASE
            WHEN ABS(
              SUM("t106"."adopters_mrr") OVER (
                PARTITION BY "t106"."feature_name"
                ORDER BY "t106"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              )
            ) < 1000000000000000.0
            THEN SUM("t106"."adopters_mrr") OVER (
              PARTITION BY "t106"."feature_name"
              ORDER BY "t106"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            )
            ELSE NULL
          END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "estimated_revenue_impact",
          SUM("t106"."usage_days") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "usage_days",
          SUM("t106"."account_events") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "account_events",
          SUM("t106"."users_using") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "users_using",
          SUM("t106"."accounts_using") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "accounts_using",
          SUM("t106"."active_users_using") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "active_users_using",
          SUM("t106"."active_accounts_using") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "active_accounts_using",
          SUM("t106"."lifetime_users") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "lifetime_users",
          SUM("t106"."lifetime_accounts") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "lifetime_accounts",
          SUM("t106"."settled") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "settled",
          SUM("t106"."sticking") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "sticking",
          SUM("t106"."enterprise_adopters") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "enterprise_adopters",
          SUM("t106"."enterprise_settled") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "enterprise_settled",
          SUM("t106"."enterprise_sticking") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "enterprise_sticking",
          SUM("t106"."business_adopters") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "business_adopters",
          SUM("t106"."business_settled") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "business_settled",
          SUM("t106"."business_sticking") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "business_sticking",
          SUM("t106"."professional_adopters") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "professional_adopters",
          SUM("t106"."professional_settled") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "professional_settled",
          SUM("t106"."professional_sticking") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "professional_sticking",
          SUM("t106"."starter_adopters") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "starter_adopters",
          SUM("t106"."starter_settled") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "starter_settled",
          SUM("t106"."starter_sticking") OVER (
            PARTITION BY "t106"."feature_name"
            ORDER BY "t106"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "starter_sticking"
        FROM (
          SELECT
            "t40"."feature_name",
            "t40"."first_usage_date",
            "t23"."day",
            COALESCE("t105"."usage_events", 0) AS "usage_events",
            COALESCE("t105"."usage_count", 0) AS "usage_count",
            COALESCE("t105"."usage_days", 0) AS "usage_days",
            COALESCE("t105"."account_events", 0) AS "account_events",
            COALESCE("t105"."users_using", 0) AS "users_using",
            COALESCE("t105"."accounts_using", 0) AS "accounts_using",
            COALESCE("t105"."active_users_using", 0) AS "active_users_using",
            COALESCE("t105"."active_accounts_using", 0) AS "active_accounts_using",
            COALESCE("t105"."lifetime_users", 0) AS "lifetime_users",
            COALESCE("t105"."lifetime_accounts", 0) AS "lifetime_accounts",
            COALESCE("t105"."settled", 0) AS "settled",
            COALESCE("t105"."sticking", 0) AS "sticking",
            COALESCE("t105"."enterprise_adopters", 0) AS "enterprise_adopters",
            COALESCE("t105"."enterprise_settled", 0) AS "enterprise_settled",
            COALESCE("t105"."enterprise_sticking", 0) AS "enterprise_sticking",
            COALESCE("t105"."business_adopters", 0) AS "business_adopters",
            COALESCE("t105"."business_settled", 0) AS "business_settled",
            COALESCE("t105"."business_sticking", 0) AS "business_sticking",
            COALESCE("t105"."professional_adopters", 0) AS "professional_adopters",
            COALESCE("t105"."professional_settled", 0) AS "professional_settled",
            COALESCE("t105"."professional_sticking", 0) AS "professional_sticking",
            COALESCE("t105"."starter_adopters", 0) AS "starter_adopters",
            COALESCE("t105"."starter_settled", 0) AS "starter_settled",
            COALESCE("t105"."starter_sticking", 0) AS "starter_sticking",
            COALESCE("t105"."adopters_mrr", CAST('0.00' AS DECIMAL(18, 2))) AS "adopters_mrr"
          FROM (
            SELECT
              "t24"."feature_name",
              MIN("t24"."usage_date") AS "first_usage_date"
            FROM "t9" AS "t24"
            GROUP BY
              1
          ) AS "t40"
          INNER JOIN "t6" AS "t23"
            ON "t23"."day" >= "t40"."first_usage_date"
          LEFT OUTER JOIN (
            SELECT
              "t103"."feature_name",
              "t103"."day",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'usage_events'), 0) AS "usage_events",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'usage_count'), 0) AS "usage_count",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'usage_days'), 0) AS "usage_days",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'account_events'), 0) AS "account_events",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'users_using'), 0) AS "users_using",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'accounts_using'), 0) AS "accounts_using",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'active_users_using'), 0) AS "active_users_using",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'active_accounts_using'), 0) AS "active_accounts_using",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'lifetime_users'), 0) AS "lifetime_users",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'lifetime_accounts'), 0) AS "lifetime_accounts",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'settled'), 0) AS "settled",
              COALESCE(SUM("t103"."number") FILTER(WHERE
                "t103"."measure" = 'sticking'), 0) AS "sticking",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'adopters'
                  ) AND (
                    "t103"."plan_tier" = 'Enterprise'
                  )),
                0
              ) AS "enterprise_adopters",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'settled'
                  ) AND (
                    "t103"."plan_tier" = 'Enterprise'
                  )),
                0
              ) AS "enterprise_settled",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'sticking'
                  ) AND (
                    "t103"."plan_tier" = 'Enterprise'
                  )),
                0
              ) AS "enterprise_sticking",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'adopters'
                  ) AND (
                    "t103"."plan_tier" = 'Business'
                  )),
                0
              ) AS "business_adopters",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'settled'
                  ) AND (
                    "t103"."plan_tier" = 'Business'
                  )),
                0
              ) AS "business_settled",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'sticking'
                  ) AND (
                    "t103"."plan_tier" = 'Business'
                  )),
                0
              ) AS "business_sticking",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'adopters'
                  ) AND (
                    "t103"."plan_tier" = 'Professional'
                  )),
                0
              ) AS "professional_adopters",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'settled'
                  ) AND (
                    "t103"."plan_tier" = 'Professional'
                  )),
                0
              ) AS "professional_settled",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'sticking'
                  ) AND (
                    "t103"."plan_tier" = 'Professional'
                  )),
                0
              ) AS "professional_sticking",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'adopters'
                  ) AND (
                    "t103"."plan_tier" = 'Starter'
                  )),
                0
              ) AS "starter_adopters",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'settled'
                  ) AND (
                    "t103"."plan_tier" = 'Starter'
                  )),
                0
              ) AS "starter_settled",
              COALESCE(
                SUM("t103"."number") FILTER(WHERE
                  (
                    "t103"."measure" = 'sticking'
                  ) AND (
                    "t103"."plan_tier" = 'Starter'
                  )),
                0
              ) AS "starter_sticking",
              CAST(CAST(CASE
                WHEN ABS(SUM("t103"."amount")) < 1000000000000000.0
                THEN SUM("t103"."amount")
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "adopters_mrr"
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
                      *
                    FROM (
                      SELECT
                        "t86"."feature_name",
                        "t86"."valid_from" AS "day",
                        'active_users_using' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t83" AS "t86"
                    ) AS "t91"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t86"."feature_name",
                        "t86"."valid_to" AS "day",
                        'active_users_using' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        -1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t83" AS "t86"
                    ) AS "t92"
                  ) AS "t96"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t87"."feature_name",
                        "t87"."valid_from" AS "day",
                        'active_accounts_using' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t84" AS "t87"
                    ) AS "t93"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t87"."feature_name",
                        "t87"."valid_to" AS "day",
                        'active_accounts_using' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        -1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t84" AS "t87"
                    ) AS "t94"
                  ) AS "t97"
                ) AS "t99"
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
                        "t45"."feature_name",
                        "t45"."valid_from" AS "day",
                        'adopters' AS "measure",
                        "t45"."plan_tier",
                        1 AS "number",
                        CAST(CAST(CASE
                          WHEN ABS("t45"."mrr" * 1) < 1000000000000000.0
                          THEN "t45"."mrr" * 1
                          ELSE NULL
                        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "amount"
                      FROM "t42" AS "t45"
                    ) AS "t66"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t45"."feature_name",
                        "t45"."valid_to" AS "day",
                        'adopters' AS "measure",
                        "t45"."plan_tier",
                        -1 AS "number",
                        CAST(CAST(CASE
                          WHEN ABS("t45"."mrr" * -1) < 1000000000000000.0
                          THEN "t45"."mrr" * -1
                          ELSE NULL
                        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "amount"
                      FROM "t42" AS "t45"
                    ) AS "t67"
                  ) AS "t71"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t44"."feature_name",
                        "t44"."usage_date" AS "day",
                        'usage_events' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        "t44"."records" AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t41" AS "t44"
                    ) AS "t51"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t44"."feature_name",
                        "t44"."usage_date" AS "day",
                        'usage_count' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        "t44"."uses" AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t41" AS "t44"
                    ) AS "t52"
                  ) AS "t54"
                ) AS "t72"
              ) AS "t101"
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
                        "t44"."feature_name",
                        "t44"."usage_date" AS "day",
                        'usage_days' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t41" AS "t44"
                    ) AS "t50"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t60"."feature_name",
                        "t60"."usage_date" AS "day",
                        'account_events' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        "t60"."records" AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM (
                        SELECT
                          "t56"."feature_name",
                          "t56"."usage_date",
                          COUNT(*) AS "records"
                        FROM (
                          SELECT
                            *
                          FROM "t43" AS "t46"
                          WHERE
                            "t46"."account_id" IS NOT NULL
                        ) AS "t56"
                        GROUP BY
                          1,
                          2
                      ) AS "t60"
                    ) AS "t63"
                  ) AS "t68"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t73"."feature_name",
                        "t73"."first_use" AS "day",
                        'lifetime_users' AS "measure",
                        CAST(NULL AS VARCHAR) AS "plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM (
                        SELECT
                          "t62"."feature_name",
                          "t62"."user_id",
                          "t62"."first_use",
                          MIN("t62"."usage_date") FILTER(WHERE
                            CAST(EXTRACT(epoch FROM CAST("t62"."usage_date" AS TIMESTAMP) - CAST("t62"."first_use" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30) AS "returned_on"
                        FROM (
                          SELECT
                            "t55"."feature_name",
                            "t55"."user_id",
                            "t55"."usage_date",
                            MIN("t55"."usage_date") OVER (
                              PARTITION BY "t55"."feature_name", "t55"."user_id"
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) AS "first_use"
                          FROM (
                            SELECT DISTINCT
                              "t46"."feature_name",
                              "t46"."user_id",
                              "t46"."usage_date"
                            FROM "t43" AS "t46"
                            WHERE
                              "t46"."user_id" IS NOT NULL
                          ) AS "t55"
                        ) AS "t62"
                        GROUP BY
                          1,
                          2,
                          3
                      ) AS "t73"
                    ) AS "t76"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t82"."feature_name",
                        "t82"."first_use" AS "day",
                        'lifetime_accounts' AS "measure",
                        "t82"."plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t81" AS "t82"
                    ) AS "t85"
                  ) AS "t88"
                ) AS "t90"
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
                        "t82"."feature_name",
                        CAST(CAST("t82"."first_use" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) AS "day",
                        'settled' AS "measure",
                        "t82"."plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t81" AS "t82"
                    ) AS "t95"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t82"."feature_name",
                        "t82"."returned_on" AS "day",
                        'sticking' AS "measure",
                        "t82"."plan_tier",
                        1 AS "number",
                        CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                      FROM "t81" AS "t82"
                      WHERE
                        "t82"."returned_on" IS NOT NULL
                    ) AS "t89"
                  ) AS "t98"
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
                          "t4"."feature_name",
                          "t4"."valid_from" AS "day",
                          'users_using' AS "measure",
                          CAST(NULL AS VARCHAR) AS "plan_tier",
                          1 AS "number",
                          CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                        FROM "timeline"."feature_periods" AS "t4"
                        WHERE
                          "t4"."level" = 'user'
                      ) AS "t13"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."feature_name",
                          "t4"."valid_to" AS "day",
                          'users_using' AS "measure",
                          CAST(NULL AS VARCHAR) AS "plan_tier",
                          -1 AS "number",
                          CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                        FROM "timeline"."feature_periods" AS "t4"
                        WHERE
                          "t4"."level" = 'user'
                      ) AS "t14"
                    ) AS "t26"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."feature_name",
                          "t4"."valid_from" AS "day",
                          'accounts_using' AS "measure",
                          CAST(NULL AS VARCHAR) AS "plan_tier",
                          1 AS "number",
                          CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                        FROM "timeline"."feature_periods" AS "t4"
                        WHERE
                          "t4"."level" = 'account'
                      ) AS "t16"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."feature_name",
                          "t4"."valid_to" AS "day",
                          'accounts_using' AS "measure",
                          CAST(NULL AS VARCHAR) AS "plan_tier",
                          -1 AS "number",
                          CAST('0.00' AS DECIMAL(18, 2)) AS "amount"
                        FROM "timeline"."feature_periods" AS "t4"
                        WHERE
                          "t4"."level" = 'account'
                      ) AS "t17"
                    ) AS "t28"
                  ) AS "t35"
                ) AS "t100"
              ) AS "t102"
            ) AS "t103"
            GROUP BY
              1,
              2
          ) AS "t105"
            ON "t40"."feature_name" = "t105"."feature_name" AND "t23"."day" = "t105"."day"
        ) AS "t106"
      ) AS "t108"
      LEFT OUTER JOIN (
        SELECT
          "t22"."day",
          COALESCE("t36"."active_users", 0) AS "active_users",
          COALESCE("t36"."active_accounts", 0) AS "active_accounts",
          SUM(COALESCE("t53"."enterprise", 0)) OVER (ORDER BY "t22"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "enterprise_accounts",
          SUM(COALESCE("t53"."starter", 0)) OVER (ORDER BY "t22"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "starter_accounts"
        FROM "t6" AS "t22"
        LEFT OUTER JOIN (
          SELECT
            "t39"."day",
            SUM("t39"."enterprise") AS "enterprise",
            SUM("t39"."starter") AS "starter"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."valid_from" AS "day",
                CAST(COALESCE("t3"."plan_tier" = 'Enterprise', FALSE) AS BIGINT) AS "enterprise",
                CAST(COALESCE("t3"."plan_tier" = 'Starter', FALSE) AS BIGINT) AS "starter"
              FROM "timeline"."account_mrr" AS "t3"
            ) AS "t34"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."valid_to" AS "day",
                -(
                  CAST(COALESCE("t3"."plan_tier" = 'Enterprise', FALSE) AS BIGINT)
                ) AS "enterprise",
                -(
                  CAST(COALESCE("t3"."plan_tier" = 'Starter', FALSE) AS BIGINT)
                ) AS "starter"
              FROM "timeline"."account_mrr" AS "t3"
              WHERE
                "t3"."valid_to" IS NOT NULL
            ) AS "t37"
          ) AS "t39"
          GROUP BY
            1
        ) AS "t53"
          ON "t22"."day" = "t53"."day"
        LEFT OUTER JOIN (
          SELECT
            "t7"."day",
            COUNT(*) AS "active_users",
            COUNT(DISTINCT "t7"."account_id") AS "active_accounts"
          FROM (
            SELECT
              *
            FROM "timeline"."user_days" AS "t2"
            WHERE
              "t2"."is_active_30d"
          ) AS "t7"
          GROUP BY
            1
        ) AS "t36"
          ON "t22"."day" = "t36"."day"
      ) AS "t65"
        ON "t108"."day" = "t65"."day"
    ) AS "t109"
  ) AS "t110"
) AS "t111"
