WITH "t7" AS (
  SELECT
    "t2"."user_id",
    "t2"."day"
  FROM "timeline"."user_days" AS "t2"
  WHERE
    "t2"."is_active"
)
SELECT
  "t46"."day" AS "metric_date",
  "t46"."day" AS "date",
  "t46"."users" AS "total_users",
  "t46"."dau" AS "daily_active_users",
  "t46"."wau" AS "weekly_active_users",
  "t46"."mau" AS "monthly_active_users",
  (
    CAST("t46"."dau" AS DOUBLE) / NULLIF(CAST("t46"."mau" AS DOUBLE), 0.0)
  ) * 100.0 AS "dau_mau_ratio_pct",
  (
    CAST("t46"."wau" AS DOUBLE) / NULLIF(CAST("t46"."mau" AS DOUBLE), 0.0)
  ) * 100.0 AS "wau_mau_ratio_pct",
  (
    CAST("t46"."active_days_30d" AS DOUBLE) / NULLIF(CAST("t46"."mau" * 30 AS DOUBLE), 0.0)
  ) * 100.0 AS "stickiness_30d_pct",
  "t46"."session_count" AS "sessions",
  (
    CAST("t46"."seconds" AS DOUBLE) / NULLIF(CAST("t46"."timed" AS DOUBLE), 0.0)
  ) / 60.0 AS "avg_session_minutes",
  (
    CAST("t46"."bounces" AS DOUBLE) / NULLIF(CAST("t46"."bounce_known" AS DOUBLE), 0.0)
  ) * 100.0 AS "bounce_rate_pct",
  (
    CAST("t46"."desktop_sessions" AS DOUBLE) / NULLIF(CAST("t46"."session_count" AS DOUBLE), 0.0)
  ) * 100.0 AS "desktop_usage_pct",
  (
    CAST("t46"."mobile_sessions" AS DOUBLE) / NULLIF(CAST("t46"."session_count" AS DOUBLE), 0.0)
  ) * 100.0 AS "mobile_usage_pct",
  (
    CAST("t46"."tablet_sessions" AS DOUBLE) / NULLIF(CAST("t46"."session_count" AS DOUBLE), 0.0)
  ) * 100.0 AS "tablet_usage_pct",
  CAST("t46"."sessions_30d" AS DOUBLE) / NULLIF(CAST("t46"."mau" AS DOUBLE), 0.0) AS "sessions_per_user_30d",
  CAST("t46"."features_of_active" AS DOUBLE) / NULLIF(CAST("t46"."mau" AS DOUBLE), 0.0) AS "avg_features_per_user_30d",
  "t46"."power_users",
  (
    CAST("t46"."power_users" AS DOUBLE) / NULLIF(CAST("t46"."mau" AS DOUBLE), 0.0)
  ) * 100.0 AS "power_user_pct",
  CASE WHEN "t46"."has_product_data" THEN "t46"."avg_engagement_score" ELSE NULL END AS "avg_engagement_score",
  "t46"."all_cohort" AS "retention_cohort",
  (
    CAST("t46"."all_retained" AS DOUBLE) / NULLIF(CAST("t46"."all_cohort" AS DOUBLE), 0.0)
  ) * 100.0 AS "retention_30d_pct",
  "t46"."total_features",
  "t46"."feature_adoption_rate_pct",
  "t46"."pours",
  "t46"."pour_volume_liters",
  "t46"."device_utilisation_pct"
FROM (
  SELECT
    "t45"."day",
    "t45"."is_company_day",
    "t45"."has_product_data",
    "t45"."users",
    "t45"."dau",
    "t45"."wau",
    "t45"."mau",
    "t45"."active_days_30d",
    "t45"."sessions_30d",
    "t45"."seconds",
    "t45"."timed",
    "t45"."features_of_active",
    "t45"."power_users",
    "t45"."avg_engagement_score",
    "t45"."session_count",
    "t45"."bounces",
    "t45"."bounce_known",
    "t45"."desktop_sessions",
    "t45"."mobile_sessions",
    "t45"."tablet_sessions",
    "t45"."total_features",
    "t45"."feature_adoption_rate_pct",
    "t45"."cohort",
    "t45"."retained",
    "t45"."pours",
    "t45"."pour_volume_liters",
    "t45"."device_utilisation_pct",
    CAST(SUM("t45"."cohort") OVER (ORDER BY "t45"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS "all_cohort",
    CAST(SUM("t45"."retained") OVER (ORDER BY "t45"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS "all_retained"
  FROM (
    SELECT
      "t44"."day",
      "t44"."is_company_day",
      "t44"."has_product_data",
      COALESCE("t44"."users", 0) AS "users",
      COALESCE("t44"."dau", 0) AS "dau",
      COALESCE("t44"."wau", 0) AS "wau",
      COALESCE("t44"."mau", 0) AS "mau",
      "t44"."active_days_30d",
      COALESCE("t44"."sessions_30d", 0) AS "sessions_30d",
      "t44"."seconds",
      "t44"."timed",
      "t44"."features_of_active",
      COALESCE("t44"."power_users", 0) AS "power_users",
      "t44"."avg_engagement_score",
      COALESCE("t44"."session_count", 0) AS "session_count",
      "t44"."bounces",
      "t44"."bounce_known",
      "t44"."desktop_sessions",
      "t44"."mobile_sessions",
      "t44"."tablet_sessions",
      COALESCE("t44"."total_features", 0) AS "total_features",
      "t44"."feature_adoption_rate_pct",
      COALESCE("t44"."cohort", 0) AS "cohort",
      COALESCE("t44"."retained", 0) AS "retained",
      "t44"."pours",
      "t44"."pour_volume_liters",
      "t44"."device_utilisation_pct"
    FROM (
      SELECT
        "t43".*
        EXCLUDE ("day_right")
      FROM (
        SELECT
          "t42"."day",
          "t42"."is_company_day",
          "t42"."has_product_data",
          "t42"."users",
          "t42"."dau",
          "t42"."wau",
          "t42"."mau",
          "t42"."active_days_30d",
          "t42"."sessions_30d",
          "t42"."seconds",
          "t42"."timed",
          "t42"."features_of_active",
          "t42"."power_users",
          "t42"."avg_engagement_score",
          "t42"."session_count",
          "t42"."bounces",
          "t42"."bounce_known",
          "t42"."desktop_sessions",
          "t42"."mobile_sessions",
          "t42"."tablet_sessions",
          "t42"."total_features",
          "t42"."feature_adoption_rate_pct",
          "t42"."cohort",
          "t42"."retained",
          "t9"."pours",
          "t9"."pour_volume_liters",
          "t9"."device_utilisation_pct",
          "t9"."day" AS "day_right"
        FROM (
          SELECT
            "t40".*
            EXCLUDE ("day_right")
          FROM (
            SELECT
              "t39"."day",
              "t39"."is_company_day",
              "t39"."has_product_data",
              "t39"."users",
              "t39"."dau",
              "t39"."wau",
              "t39"."mau",
              "t39"."active_days_30d",
              "t39"."sessions_30d",
              "t39"."seconds",
              "t39"."timed",
              "t39"."features_of_active",
              "t39"."power_users",
              "t39"."avg_engagement_score",
              "t39"."session_count",
              "t39"."bounces",
              "t39"."bounce_known",
              "t39"."desktop_sessions",
              "t39"."mobile_sessions",
              "t39"."tablet_sessions",
              "t39"."total_features",
              "t39"."feature_adoption_rate_pct",
              "t36"."day" AS "day_right",
              "t36"."cohort",
              "t36"."retained"
            FROM (
              SELECT
                "t37".*
                EXCLUDE ("day_right")
              FROM (
                SELECT
                  "t34"."day",
                  "t34"."is_company_day",
                  "t34"."has_product_data",
                  "t34"."users",
                  "t34"."dau",
                  "t34"."wau",
                  "t34"."mau",
                  "t34"."active_days_30d",
                  "t34"."sessions_30d",
                  "t34"."seconds",
                  "t34"."timed",
                  "t34"."features_of_active",
                  "t34"."power_users",
                  "t34"."avg_engagement_score",
                  "t34"."session_count",
                  "t34"."bounces",
                  "t34"."bounce_known",
                  "t34"."desktop_sessions",
                  "t34"."mobile_sessions",
                  "t34"."tablet_sessions",
                  "t19"."day" AS "day_right",
                  "t19"."total_features",
                  "t19"."feature_adoption_rate_pct"
                FROM (
                  SELECT
                    "t32".*
                    EXCLUDE ("day_right")
                  FROM (
                    SELECT
                      "t27"."day",
                      "t27"."is_company_day",
                      "t27"."has_product_data",
                      "t27"."users",
                      "t27"."dau",
                      "t27"."wau",
                      "t27"."mau",
                      "t27"."active_days_30d",
                      "t27"."sessions_30d",
                      "t27"."seconds",
                      "t27"."timed",
                      "t27"."features_of_active",
                      "t27"."power_users",
                      "t27"."avg_engagement_score",
                      "t30"."day" AS "day_right",
                      "t30"."session_count",
                      "t30"."bounces",
                      "t30"."bounce_known",
                      "t30"."desktop_sessions",
                      "t30"."mobile_sessions",
                      "t30"."tablet_sessions"
                    FROM (
                      SELECT
                        "t24".*
                        EXCLUDE ("day_right")
                      FROM (
                        SELECT
                          "t11"."day",
                          "t11"."is_company_day",
                          "t11"."has_product_data",
                          "t21"."day" AS "day_right",
                          "t21"."users",
                          "t21"."dau",
                          "t21"."wau",
                          "t21"."mau",
                          "t21"."active_days_30d",
                          "t21"."sessions_30d",
                          "t21"."seconds",
                          "t21"."timed",
                          "t21"."features_of_active",
                          "t21"."power_users",
                          "t21"."avg_engagement_score"
                        FROM (
                          SELECT
                            "t3"."day",
                            "t3"."is_company_day",
                            "t3"."has_product_data"
                          FROM "timeline"."days" AS "t3"
                        ) AS "t11"
                        LEFT OUTER JOIN (
                          SELECT
                            "t2"."day",
                            COUNT(*) AS "users",
                            COUNT(*) FILTER(WHERE
                              "t2"."is_active") AS "dau",
                            COUNT(*) FILTER(WHERE
                              "t2"."is_active_7d") AS "wau",
                            COUNT(*) FILTER(WHERE
                              "t2"."is_active_30d") AS "mau",
                            CAST(SUM("t2"."active_days_30d") AS BIGINT) AS "active_days_30d",
                            CAST(SUM("t2"."sessions_30d") AS BIGINT) AS "sessions_30d",
                            CAST(SUM("t2"."session_seconds") AS BIGINT) AS "seconds",
                            CAST(SUM("t2"."timed_sessions") AS BIGINT) AS "timed",
                            CAST(SUM("t2"."features_used_30d") FILTER(WHERE
                              "t2"."is_active_30d") AS BIGINT) AS "features_of_active",
                            COUNT(*) FILTER(WHERE
                              "t2"."engagement_tier" = 'power') AS "power_users",
                            (
                              CAST(CAST(SUM("t2"."engagement_points") AS BIGINT) AS DOUBLE) / 6000.0
                            ) / NULLIF(CAST(COUNT(*) AS DOUBLE), 0.0) AS "avg_engagement_score"
                          FROM "timeline"."user_days" AS "t2"
                          GROUP BY
                            1
                        ) AS "t21"
                          ON "t11"."day" = "t21"."day"
                      ) AS "t24"
                    ) AS "t27"
                    LEFT OUTER JOIN (
                      SELECT
                        "t25"."session_date" AS "day",
                        COUNT(*) AS "session_count",
                        COUNT(*) FILTER(WHERE
                          "t25"."is_bounce") AS "bounces",
                        COUNT("t25"."is_bounce") AS "bounce_known",
                        COUNT(*) FILTER(WHERE
                          "t25"."device_category" = 'Desktop') AS "desktop_sessions",
                        COUNT(*) FILTER(WHERE
                          "t25"."device_category" = 'Mobile') AS "mobile_sessions",
                        COUNT(*) FILTER(WHERE
                          "t25"."device_category" = 'Tablet') AS "tablet_sessions"
                      FROM (
                        SELECT
                          "t14"."session_id",
                          "t14"."user_id",
                          "t14"."account_id",
                          "t14"."is_anonymous",
                          "t14"."start_time",
                          "t14"."end_time",
                          "t14"."duration_seconds",
                          "t14"."page_views",
                          "t14"."actions_taken",
                          "t14"."device_type",
                          "t14"."browser",
                          "t14"."session_duration_category",
                          "t14"."engagement_level",
                          "t14"."is_bounce",
                          "t14"."actions_per_minute",
                          "t14"."pages_per_minute",
                          "t14"."device_category",
                          "t14"."browser_family",
                          "t14"."session_date",
                          "t14"."session_hour",
                          "t14"."session_day_of_week",
                          "t14"."day_type",
                          "t14"."time_of_day",
                          "t14"."session_quality_score",
                          "t14"."missing_start_time",
                          "t14"."invalid_duration",
                          "t14"."invalid_time_sequence",
                          "t14"."is_orphan",
                          "t14"."record_created_at"
                        FROM (
                          SELECT
                            *
                          FROM "staging"."stg_app_database__user_sessions" AS "t4"
                          WHERE
                            NOT (
                              "t4"."is_orphan"
                            )
                            AND NOT (
                              "t4"."is_anonymous"
                            )
                            AND "t4"."user_id" IS NOT NULL
                        ) AS "t14"
                        SEMI JOIN (
                          SELECT
                            *
                          FROM "staging"."stg_app_database__users" AS "t5"
                          WHERE
                            NOT (
                              "t5"."is_orphan"
                            )
                            AND NOT (
                              (
                                "t5"."user_id" = '0'
                              ) OR COALESCE("t5"."account_id" = '0', FALSE)
                            )
                        ) AS "t22"
                          ON "t14"."user_id" = "t22"."user_id"
                      ) AS "t25"
                      GROUP BY
                        1
                    ) AS "t30"
                      ON "t27"."day" = "t30"."day"
                  ) AS "t32"
                ) AS "t34"
                LEFT OUTER JOIN (
                  SELECT
                    "t1"."day",
                    MAX("t1"."catalogue_size") AS "total_features",
                    CAST(SUM(CAST("t1"."user_adoption_rate" AS DECIMAL(18, 12))) AS DOUBLE) / NULLIF(CAST(COUNT("t1"."user_adoption_rate") AS DOUBLE), 0.0) AS "feature_adoption_rate_pct"
                  FROM "timeline"."feature_days" AS "t1"
                  GROUP BY
                    1
                ) AS "t19"
                  ON "t34"."day" = "t19"."day"
              ) AS "t37"
            ) AS "t39"
            LEFT OUTER JOIN (
              SELECT
                "t31"."day",
                COUNT(*) FILTER(WHERE
                  "t31"."early") AS "cohort",
                COUNT(*) FILTER(WHERE
                  "t31"."early" AND "t31"."late") AS "retained"
              FROM (
                SELECT
                  "t28"."user_id",
                  "t28"."first_day",
                  "t28"."early",
                  "t28"."late",
                  CAST(CAST("t28"."first_day" + INTERVAL '60' DAY AS TIMESTAMP) AS DATE) AS "day"
                FROM (
                  SELECT
                    "t23"."user_id",
                    "t23"."first_day",
                    BOOL_OR(CAST("t23"."early" AS BOOLEAN)) AS "early",
                    BOOL_OR(CAST("t23"."late" AS BOOLEAN)) AS "late"
                  FROM (
                    SELECT
                      "t13"."user_id",
                      "t20"."first_day",
                      DATE_DIFF('DAY', "t20"."first_day", "t13"."day") BETWEEN 1 AND 30 AS "early",
                      DATE_DIFF('DAY', "t20"."first_day", "t13"."day") BETWEEN 31 AND 60 AS "late"
                    FROM "t7" AS "t13"
                    INNER JOIN (
                      SELECT
                        "t10"."user_id",
                        MIN("t10"."day") AS "first_day"
                      FROM "t7" AS "t10"
                      GROUP BY
                        1
                    ) AS "t20"
                      ON "t13"."user_id" = "t20"."user_id"
                  ) AS "t23"
                  GROUP BY
                    1,
                    2
                ) AS "t28"
              ) AS "t31"
              GROUP BY
                1
            ) AS "t36"
              ON "t39"."day" = "t36"."day"
          ) AS "t40"
        ) AS "t42"
        LEFT OUTER JOIN (
          SELECT
            "t0"."pours",
            "t0"."pour_volume_liters",
            "t0"."device_utilisation_pct",
            "t0"."metric_date" AS "day"
          FROM "metrics"."metrics_operations" AS "t0"
        ) AS "t9"
          ON "t42"."day" = "t9"."day"
      ) AS "t43"
    ) AS "t44"
  ) AS "t45"
) AS "t46"
WHERE
  "t46"."is_company_day"
