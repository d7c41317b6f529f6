SELECT
  "t6"."feature_name",
  "t6"."feature_category",
  "t6"."accounts_using",
  "t6"."users_using",
  "t6"."lifetime_accounts",
  "t6"."lifetime_users",
  "t6"."account_adoption_rate",
  "t6"."user_adoption_rate",
  "t6"."total_usage_events",
  "t6"."usage_records",
  "t6"."usage_events_30d",
  "t6"."usage_records_30d",
  "t6"."avg_usage_per_account",
  "t6"."avg_daily_usage",
  "t6"."first_usage_date",
  "t6"."last_usage_date",
  "t6"."feature_age_days",
  "t6"."days_with_usage",
  "t6"."weeks_with_usage",
  "t6"."months_with_usage",
  "t6"."used_last_7_days",
  "t6"."used_last_30_days",
  "t6"."adoption_stage",
  "t6"."engagement_level",
  "t6"."feature_maturity",
  "t6"."usage_frequency",
  "t6"."lifecycle_stage"
FROM (
  SELECT
    "t4"."feature_name",
    "t4"."feature_category",
    "t4"."accounts_using",
    "t4"."users_using",
    "t4"."lifetime_accounts",
    "t4"."lifetime_users",
    "t4"."account_adoption_rate",
    "t4"."user_adoption_rate",
    "t4"."avg_usage_per_account",
    "t4"."avg_daily_usage",
    "t4"."first_usage_date",
    "t4"."last_usage_date",
    "t4"."feature_age_days",
    "t4"."days_with_usage",
    "t4"."adoption_stage",
    "t4"."engagement_level",
    "t4"."feature_maturity",
    "t4"."usage_frequency",
    "t4"."lifecycle_stage",
    "t5"."weeks_with_usage",
    "t5"."months_with_usage",
    "t4"."lifetime_uses" AS "total_usage_events",
    "t4"."lifetime_events" AS "usage_records",
    "t4"."uses_30d" AS "usage_events_30d",
    "t4"."events_30d" AS "usage_records_30d",
    (
      "t4"."last_usage_date" <= MAKE_DATE(2026, 6, 30)
    )
    AND (
      "t4"."last_usage_date" > (
        MAKE_DATE(2026, 6, 30) - INTERVAL '7 DAY'
      )
    ) AS "used_last_7_days",
    (
      "t4"."last_usage_date" <= MAKE_DATE(2026, 6, 30)
    )
    AND (
      "t4"."last_usage_date" > (
        MAKE_DATE(2026, 6, 30) - INTERVAL '30 DAY'
      )
    ) AS "used_last_30_days"
  FROM (
    SELECT
      *
    FROM "timeline"."feature_days" AS "t0"
    WHERE
      "t0"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t1"."feature_name" AS "_feature",
      COUNT(DISTINCT "t1"."usage_week") AS "weeks_with_usage",
      COUNT(DISTINCT "t1"."usage_month") AS "months_with_usage"
    FROM "staging"."stg_app_database__feature_usage" AS "t1"
    GROUP BY
      1
  ) AS "t5"
    ON "t4"."feature_name" = "t5"."_feature"
) AS "t6"
