SELECT
  "t7"."metric_date",
  "t7"."account_id",
  "t7"."customer_id",
  "t7"."date",
  "t7"."customer_name",
  "t7"."total_users",
  "t7"."dau",
  "t7"."wau",
  "t7"."mau",
  "t7"."stickiness_pct",
  "t7"."wau_mau_ratio_pct",
  "t7"."user_activation_rate_30d_pct",
  "t7"."sessions_30d",
  "t7"."sessions_per_user_30d",
  "t7"."avg_session_minutes_30d",
  "t7"."pages_per_session_30d",
  "t7"."features_used_30d",
  "t7"."power_users",
  "t7"."avg_engagement_score"
FROM (
  SELECT
    "t3"."account_id",
    "t3"."customer_name",
    "t3"."total_users",
    "t3"."dau",
    "t3"."wau",
    "t3"."mau",
    "t3"."sessions_30d",
    "t3"."features_used_30d",
    "t3"."avg_engagement_score",
    "t3"."snapshot_date" AS "metric_date",
    "t3"."snapshot_date" AS "date",
    "t3"."account_id" AS "customer_id",
    (
      CAST("t3"."dau" AS DOUBLE) / NULLIF(CAST("t3"."mau" AS DOUBLE), 0.0)
    ) * 100.0 AS "stickiness_pct",
    (
      CAST("t3"."wau" AS DOUBLE) / NULLIF(CAST("t3"."mau" AS DOUBLE), 0.0)
    ) * 100.0 AS "wau_mau_ratio_pct",
    "t3"."user_activation_rate_30d" AS "user_activation_rate_30d_pct",
    CAST("t3"."sessions_30d" AS DOUBLE) / NULLIF(CAST("t3"."mau" AS DOUBLE), 0.0) AS "sessions_per_user_30d",
    (
      CAST("t6"."seconds" AS DOUBLE) / NULLIF(CAST("t6"."timed" AS DOUBLE), 0.0)
    ) / 60.0 AS "avg_session_minutes_30d",
    CAST("t6"."pages" AS DOUBLE) / NULLIF(CAST("t3"."sessions_30d" AS DOUBLE), 0.0) AS "pages_per_session_30d",
    COALESCE("t6"."power_users", 0) AS "power_users"
  FROM (
    SELECT
      "t0"."account_id",
      "t0"."snapshot_date",
      "t0"."customer_name",
      "t0"."total_users",
      "t0"."sessions_30d",
      "t0"."features_used_30d",
      "t0"."avg_engagement_score",
      "t0"."user_activation_rate_30d",
      "t0"."active_users_1d" AS "dau",
      "t0"."active_users_7d" AS "wau",
      "t0"."active_users_30d" AS "mau"
    FROM "entity"."entity_customers_daily" AS "t0"
  ) AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t4"."account_id",
      "t4"."day",
      CAST(SUM("t4"."session_seconds_30d") AS BIGINT) AS "seconds",
      CAST(SUM("t4"."timed_sessions_30d") AS BIGINT) AS "timed",
      CAST(SUM("t4"."page_views_30d") AS BIGINT) AS "pages",
      COUNT(*) FILTER(WHERE
        "t4"."engagement_tier" = 'power') AS "power_users"
    FROM (
      SELECT
        *
      FROM "timeline"."user_days" AS "t1"
      WHERE
        "t1"."account_id" IS NOT NULL
    ) AS "t4"
    GROUP BY
      1,
      2
  ) AS "t6"
    ON "t3"."account_id" = "t6"."account_id" AND "t3"."snapshot_date" = "t6"."day"
) AS "t7"
