WITH "t15" AS (
  SELECT DISTINCT
    "t3"."account_id",
    CAST(CAST(DATE_TRUNC('MONTH', "t3"."day") AS TIMESTAMP) AS DATE) AS "month"
  FROM "timeline"."user_days" AS "t3"
  WHERE
    "t3"."is_active" AND "t3"."account_id" IS NOT NULL
)
SELECT
  "t33"."feature_name",
  "t33"."feature_category",
  "t33"."month_start_date",
  "t33"."month_end_date",
  "t33"."monthly_accounts",
  "t33"."monthly_users",
  "t33"."monthly_usage_events",
  "t33"."total_usage_count",
  "t33"."active_days",
  "t33"."avg_daily_usage",
  "t33"."avg_usage_per_account",
  "t33"."accounts_growth_rate",
  "t33"."usage_growth_rate",
  "t33"."active_accounts",
  "t33"."monthly_adoption_rate",
  "t33"."feature_momentum",
  "t33"."monthly_strategic_value",
  "t33"."feature_value_score",
  "t33"."strategic_importance",
  "t33"."adoption_stage",
  "t33"."engagement_level",
  "t33"."lifecycle_stage_at_month",
  "t33"."estimated_monthly_revenue"
FROM (
  SELECT
    "t32"."feature_name",
    "t32"."feature_category",
    "t32"."month_start_date",
    "t32"."monthly_accounts",
    "t32"."monthly_users",
    "t32"."monthly_usage_events",
    "t32"."total_usage_count",
    "t32"."active_days",
    "t32"."active_accounts",
    "t32"."feature_value_score",
    "t32"."strategic_importance",
    "t32"."adoption_stage",
    "t32"."engagement_level",
    "t32"."day" AS "month_end_date",
    CAST("t32"."monthly_usage_events" AS DOUBLE) / NULLIF(CAST("t32"."active_days" AS DOUBLE), 0.0) AS "avg_daily_usage",
    CAST("t32"."account_records" AS DOUBLE) / NULLIF(CAST("t32"."monthly_accounts" AS DOUBLE), 0.0) AS "avg_usage_per_account",
    (
      CAST("t32"."monthly_accounts" - LAG("t32"."monthly_accounts") OVER (
        PARTITION BY "t32"."feature_name"
        ORDER BY "t32"."month_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS DOUBLE) / NULLIF(
        CAST(LAG("t32"."monthly_accounts") OVER (
          PARTITION BY "t32"."feature_name"
          ORDER BY "t32"."month_start_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      )
    ) * 100.0 AS "accounts_growth_rate",
    (
      CAST("t32"."monthly_usage_events" - LAG("t32"."monthly_usage_events") OVER (
        PARTITION BY "t32"."feature_name"
        ORDER BY "t32"."month_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS DOUBLE) / NULLIF(
        CAST(LAG("t32"."monthly_usage_events") OVER (
          PARTITION BY "t32"."feature_name"
          ORDER BY "t32"."month_start_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      )
    ) * 100.0 AS "usage_growth_rate",
    (
      CAST("t32"."active_accounts_using" AS DOUBLE) / NULLIF(CAST("t32"."active_accounts" AS DOUBLE), 0.0)
    ) * 100.0 AS "monthly_adoption_rate",
    CASE
      WHEN (
        "t32"."monthly_usage_events" > 1000
      ) AND (
        "t32"."active_days" >= 20
      )
      THEN 'high'
      WHEN (
        "t32"."monthly_usage_events" > 500
      ) AND (
        "t32"."active_days" >= 15
      )
      THEN 'growing'
      WHEN (
        "t32"."monthly_usage_events" > 100
      ) AND (
        "t32"."active_days" >= 10
      )
      THEN 'steady'
      WHEN "t32"."monthly_usage_events" > 0
      THEN 'low'
      ELSE 'no'
    END AS "feature_momentum",
    CAST(CASE
      WHEN "t32"."monthly_usage_events" > 1000
      THEN 40
      WHEN "t32"."monthly_usage_events" > 500
      THEN 30
      WHEN "t32"."monthly_usage_events" > 100
      THEN 20
      WHEN "t32"."monthly_usage_events" > 0
      THEN 10
      ELSE 0
    END + CASE
      WHEN "t32"."monthly_accounts" > 50
      THEN 30
      WHEN "t32"."monthly_accounts" > 20
      THEN 20
      WHEN "t32"."monthly_accounts" > 5
      THEN 10
      WHEN "t32"."monthly_accounts" > 0
      THEN 5
      ELSE 0
    END AS DOUBLE) + (
      "t32"."feature_value_score" * 0.3
    ) AS "monthly_strategic_value",
    "t32"."lifecycle_stage" AS "lifecycle_stage_at_month",
    "t32"."estimated_revenue_impact" AS "estimated_monthly_revenue"
  FROM (
    SELECT
      "t31"."feature_name",
      "t31"."feature_category",
      "t31"."day",
      "t31"."feature_value_score",
      "t31"."strategic_importance",
      "t31"."adoption_stage",
      "t31"."engagement_level",
      "t31"."lifecycle_stage",
      "t31"."estimated_revenue_impact",
      "t31"."month_start_date",
      COALESCE("t31"."active_accounts", 0) AS "active_accounts",
      "t31"."feature_name_right",
      "t31"."month_start_date_right",
      COALESCE("t31"."monthly_accounts", 0) AS "monthly_accounts",
      COALESCE("t31"."monthly_users", 0) AS "monthly_users",
      COALESCE("t31"."monthly_usage_events", 0) AS "monthly_usage_events",
      COALESCE("t31"."active_days", 0) AS "active_days",
      COALESCE("t31"."total_usage_count", 0) AS "total_usage_count",
      COALESCE("t31"."account_records", 0) AS "account_records",
      COALESCE("t31"."active_accounts_using", 0) AS "active_accounts_using"
    FROM (
      SELECT
        "t7"."feature_name",
        "t7"."feature_category",
        "t7"."day",
        "t7"."feature_value_score",
        "t7"."strategic_importance",
        "t7"."adoption_stage",
        "t7"."engagement_level",
        "t7"."lifecycle_stage",
        "t7"."estimated_revenue_impact",
        "t25"."month_start_date",
        "t25"."active_accounts",
        "t30"."feature_name" AS "feature_name_right",
        "t30"."month_start_date" AS "month_start_date_right",
        "t30"."monthly_accounts",
        "t30"."monthly_users",
        "t30"."monthly_usage_events",
        "t30"."active_days",
        "t30"."total_usage_count",
        "t30"."account_records",
        "t30"."active_accounts_using"
      FROM (
        SELECT
          "t0"."feature_name",
          "t0"."feature_category",
          "t0"."day",
          "t0"."feature_value_score",
          "t0"."strategic_importance",
          "t0"."adoption_stage",
          "t0"."engagement_level",
          "t0"."lifecycle_stage",
          "t0"."estimated_revenue_impact"
        FROM "timeline"."feature_days" AS "t0"
      ) AS "t7"
      INNER JOIN (
        SELECT
          "t21"."day",
          "t21"."month_start_date",
          "t21"."active_accounts"
        FROM (
          SELECT
            "t10"."day",
            "t10"."month_start_date",
            "t20"."month",
            "t20"."active_accounts"
          FROM (
            SELECT
              "t2"."day",
              "t2"."month_start_date"
            FROM "timeline"."days" AS "t2"
            WHERE
              "t2"."is_month_end"
          ) AS "t10"
          LEFT OUTER JOIN (
            SELECT
              "t16"."month",
              COUNT(*) AS "active_accounts"
            FROM "t15" AS "t16"
            GROUP BY
              1
          ) AS "t20"
            ON "t10"."month_start_date" = "t20"."month"
        ) AS "t21"
      ) AS "t25"
        ON "t7"."day" = "t25"."day"
      LEFT OUTER JOIN (
        SELECT
          "t12"."feature_name",
          "t12"."month_start_date",
          "t28"."monthly_accounts",
          "t28"."monthly_users",
          "t12"."monthly_usage_events",
          "t12"."active_days",
          "t12"."total_usage_count",
          "t28"."account_records",
          "t28"."active_accounts_using"
        FROM (
          SELECT
            "t1"."feature_name",
            "t1"."usage_month" AS "month_start_date",
            COUNT(*) AS "monthly_usage_events",
            CAST(SUM("t1"."usage_count") AS BIGINT) AS "total_usage_count",
            COUNT(DISTINCT "t1"."usage_date") AS "active_days"
          FROM "staging"."stg_app_database__feature_usage" AS "t1"
          GROUP BY
            1,
            2
        ) AS "t12"
        LEFT OUTER JOIN (
          SELECT
            "t26"."feature_name",
            "t26"."month" AS "month_start_date",
            COUNT(DISTINCT "t26"."account_id") AS "monthly_accounts",
            COUNT(DISTINCT "t26"."user_id") AS "monthly_users",
            COUNT("t26"."account_id") AS "account_records",
            COUNT(DISTINCT "t26"."active_id") AS "active_accounts_using"
          FROM (
            SELECT
              "t23"."feature_name",
              "t23"."user_id",
              "t23"."account_id",
              "t23"."month",
              "t17"."account_id" AS "active_id"
            FROM (
              SELECT
                "t19"."feature_name",
                "t19"."usage_date",
                "t19"."usage_count",
                "t19"."user_account_id",
                "t19"."user_id",
                "t19"."account_id",
                CAST(CAST(DATE_TRUNC('MONTH', "t19"."usage_date") AS TIMESTAMP) AS DATE) AS "month"
              FROM (
                SELECT
                  "t13"."feature_name",
                  "t13"."usage_date",
                  "t13"."usage_count",
                  "t14"."user_account_id",
                  "t14"."_user_id" AS "user_id",
                  COALESCE("t13"."account_id", "t14"."user_account_id") AS "account_id"
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
                ) AS "t13"
                LEFT OUTER JOIN (
                  SELECT
                    "t4"."user_id" AS "_user_id",
                    "t4"."account_id" AS "user_account_id"
                  FROM "staging"."stg_app_database__users" AS "t4"
                  WHERE
                    NOT (
                      "t4"."is_orphan"
                    )
                ) AS "t14"
                  ON "t13"."user_id" = "t14"."_user_id"
              ) AS "t19"
            ) AS "t23"
            LEFT OUTER JOIN "t15" AS "t17"
              ON "t23"."account_id" = "t17"."account_id" AND "t23"."month" = "t17"."month"
          ) AS "t26"
          GROUP BY
            1,
            2
        ) AS "t28"
          ON "t12"."feature_name" = "t28"."feature_name"
          AND "t12"."month_start_date" = "t28"."month_start_date"
      ) AS "t30"
        ON "t7"."feature_name" = "t30"."feature_name"
        AND "t25"."month_start_date" = "t30"."month_start_date"
    ) AS "t31"
  ) AS "t32"
) AS "t33"
