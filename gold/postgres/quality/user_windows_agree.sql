WITH "t8" AS (
  SELECT
    "t0"."day",
    SUM("t0"."sessions_7d") AS "sessions_7d",
    SUM("t0"."page_views_7d") AS "page_views_7d",
    SUM("t0"."sessions_30d") AS "sessions_30d",
    SUM("t0"."session_seconds_30d") AS "session_seconds_30d",
    SUM("t0"."timed_sessions_30d") AS "timed_sessions_30d",
    SUM("t0"."active_days_30d") AS "active_days_30d",
    SUM("t0"."page_views_30d") AS "page_views_30d",
    SUM("t0"."feature_uses_30d") AS "feature_uses_30d",
    SUM("t0"."sessions") AS "sessions",
    SUM("t0"."session_seconds") AS "session_seconds",
    SUM("t0"."timed_sessions") AS "timed_sessions",
    SUM("t0"."page_views") AS "page_views",
    SUM("t0"."feature_uses") AS "feature_uses",
    SUM("t0"."features_used_30d") AS "features_used_30d",
    COUNT(*) FILTER(WHERE
      "t0"."is_active") AS "active",
    SUM("t0"."engagement_score") AS "score",
    SUM("t0"."engagement_points") AS "points"
  FROM "timeline"."user_days" AS "t0"
  GROUP BY
    1
), "t36" AS (
  SELECT
    "t18"."page_view_id",
    "t18"."session_id",
    "t18"."user_id",
    "t18"."account_id",
    "t18"."is_anonymous",
    "t18"."page_url",
    "t18"."page_title",
    "t18"."referrer_url",
    "t18"."page_path",
    "t18"."clean_url",
    "t18"."page_category",
    "t18"."page_view_timestamp",
    "t18"."time_on_page_seconds",
    "t18"."engagement_type",
    "t18"."referrer_source",
    "t18"."page_view_date",
    "t18"."page_view_hour",
    "t18"."page_view_day_of_week",
    "t18"."page_depth",
    "t18"."is_exit_page",
    "t18"."page_value_score",
    "t18"."missing_page_url",
    "t18"."invalid_time_on_page",
    "t18"."is_orphan",
    "t18"."record_created_at"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__page_views" AS "t2"
    WHERE
      NOT (
        "t2"."is_orphan"
      ) AND NOT (
        "t2"."is_anonymous"
      )
  ) AS "t18"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "timeline"."user_days" AS "t5"
      WHERE
        "t18"."user_id" = "t5"."user_id"
    )
), "t37" AS (
  SELECT
    "t19"."usage_id",
    "t19"."user_id",
    "t19"."account_id",
    "t19"."is_anonymous",
    "t19"."feature_name",
    "t19"."usage_count",
    "t19"."usage_timestamp",
    "t19"."feature_category",
    "t19"."feature_audience",
    "t19"."feature_tier",
    "t19"."usage_intensity",
    "t19"."usage_date",
    "t19"."usage_hour",
    "t19"."usage_day_of_week",
    "t19"."usage_week",
    "t19"."usage_month",
    "t19"."is_business_hours",
    "t19"."feature_value_score",
    "t19"."is_first_use",
    "t19"."is_adopted",
    "t19"."missing_feature_name",
    "t19"."invalid_usage_count",
    "t19"."is_orphan",
    "t19"."record_created_at"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__feature_usage" AS "t3"
    WHERE
      NOT (
        "t3"."is_orphan"
      ) AND NOT (
        "t3"."is_anonymous"
      )
  ) AS "t19"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "timeline"."user_days" AS "t5"
      WHERE
        "t19"."user_id" = "t5"."user_id"
    )
)
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
          'windows of all users = the sums of their days' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t62"."_lk0" AS VARCHAR), CAST("t62"."_rk0" AS VARCHAR))) AS "entity_key",
          CASE
            WHEN "t62"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t62"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
            THEN ''
            ELSE 'sessions_7d '
          END || CASE
            WHEN "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
            THEN ''
            ELSE 'page_views_7d '
          END || CASE
            WHEN "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
            THEN ''
            ELSE 'sessions_30d '
          END || CASE
            WHEN "t62"."_l3" IS NOT DISTINCT FROM "t62"."_r3"
            THEN ''
            ELSE 'session_seconds_30d '
          END || CASE
            WHEN "t62"."_l4" IS NOT DISTINCT FROM "t62"."_r4"
            THEN ''
            ELSE 'timed_sessions_30d '
          END || CASE
            WHEN "t62"."_l5" IS NOT DISTINCT FROM "t62"."_r5"
            THEN ''
            ELSE 'active_days_30d '
          END || CASE
            WHEN "t62"."_l6" IS NOT DISTINCT FROM "t62"."_r6"
            THEN ''
            ELSE 'page_views_30d '
          END || CASE
            WHEN "t62"."_l7" IS NOT DISTINCT FROM "t62"."_r7"
            THEN ''
            ELSE 'feature_uses_30d '
          END AS "differences"
        FROM (
          SELECT
            "t29"."_lk0",
            "t29"."_l0",
            "t29"."_l1",
            "t29"."_l2",
            "t29"."_l3",
            "t29"."_l4",
            "t29"."_l5",
            "t29"."_l6",
            "t29"."_l7",
            "t53"."_rk0",
            "t53"."_r0",
            "t53"."_r1",
            "t53"."_r2",
            "t53"."_r3",
            "t53"."_r4",
            "t53"."_r5",
            "t53"."_r6",
            "t53"."_r7"
          FROM (
            SELECT
              "t16"."day" AS "_lk0",
              "t16"."sessions_7d" AS "_l0",
              "t16"."page_views_7d" AS "_l1",
              "t16"."sessions_30d" AS "_l2",
              "t16"."session_seconds_30d" AS "_l3",
              "t16"."timed_sessions_30d" AS "_l4",
              "t16"."active_days_30d" AS "_l5",
              "t16"."page_views_30d" AS "_l6",
              "t16"."feature_uses_30d" AS "_l7"
            FROM "t8" AS "t16"
          ) AS "t29"
          FULL OUTER JOIN (
            SELECT
              "t41"."day" AS "_rk0",
              "t41"."sessions_7d" AS "_r0",
              "t41"."page_views_7d" AS "_r1",
              "t41"."sessions_30d" AS "_r2",
              "t41"."session_seconds_30d" AS "_r3",
              "t41"."timed_sessions_30d" AS "_r4",
              "t41"."active_days_30d" AS "_r5",
              "t41"."page_views_30d" AS "_r6",
              "t41"."feature_uses_30d" AS "_r7"
            FROM (
              SELECT
                "t32"."day",
                SUM("t32"."sessions") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 6 preceding AND CURRENT ROW) AS "sessions_7d",
                SUM("t32"."page_views") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 6 preceding AND CURRENT ROW) AS "page_views_7d",
                SUM("t32"."sessions") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS "sessions_30d",
                SUM("t32"."session_seconds") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS "session_seconds_30d",
                SUM("t32"."timed_sessions") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS "timed_sessions_30d",
                SUM("t32"."active") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS "active_days_30d",
                SUM("t32"."page_views") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS "page_views_30d",
                SUM("t32"."feature_uses") OVER (ORDER BY "t32"."day" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS "feature_uses_30d"
              FROM (
                SELECT
                  "t16"."day",
                  "t16"."sessions_7d",
                  "t16"."page_views_7d",
                  "t16"."sessions_30d",
                  "t16"."session_seconds_30d",
                  "t16"."timed_sessions_30d",
                  "t16"."active_days_30d",
                  "t16"."page_views_30d",
                  "t16"."feature_uses_30d",
                  "t16"."sessions",
                  "t16"."session_seconds",
                  "t16"."timed_sessions",
                  "t16"."page_views",
                  "t16"."feature_uses",
                  "t16"."features_used_30d",
                  "t16"."active",
                  "t16"."score",
                  "t16"."points",
                  CAST("t16"."points" AS DOUBLE PRECISION) / 6000.0 AS "score_of_points"
                FROM "t8" AS "t16"
              ) AS "t32"
            ) AS "t41"
          ) AS "t53"
            ON "t29"."_lk0" = "t53"."_rk0"
        ) AS "t62"
        WHERE
          NOT (
            (
              "t62"."_lk0" IS NOT NULL
            )
            AND (
              "t62"."_rk0" IS NOT NULL
            )
            AND "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
            AND "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
            AND "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
            AND "t62"."_l3" IS NOT DISTINCT FROM "t62"."_r3"
            AND "t62"."_l4" IS NOT DISTINCT FROM "t62"."_r4"
            AND "t62"."_l5" IS NOT DISTINCT FROM "t62"."_r5"
            AND "t62"."_l6" IS NOT DISTINCT FROM "t62"."_r6"
            AND "t62"."_l7" IS NOT DISTINCT FROM "t62"."_r7"
          )
      ) AS "t77"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'engagement of all users = their points' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t44"."_lk0" AS VARCHAR), CAST("t44"."_rk0" AS VARCHAR))) AS "entity_key",
          CASE
            WHEN "t44"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t44"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
            OR COALESCE(
              ABS("t44"."_l0" - "t44"."_r0") <= (
                (
                  ABS("t44"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'score '
          END AS "differences"
        FROM (
          SELECT
            "t30"."_lk0",
            "t30"."_l0",
            "t34"."_rk0",
            "t34"."_r0"
          FROM (
            SELECT
              "t16"."day" AS "_lk0",
              "t16"."score" AS "_l0"
            FROM "t8" AS "t16"
          ) AS "t30"
          FULL OUTER JOIN (
            SELECT
              "t16"."day" AS "_rk0",
              CAST("t16"."points" AS DOUBLE PRECISION) / 6000.0 AS "_r0"
            FROM "t8" AS "t16"
          ) AS "t34"
            ON "t30"."_lk0" = "t34"."_rk0"
        ) AS "t44"
        WHERE
          NOT (
            (
              "t44"."_lk0" IS NOT NULL
            )
            AND (
              "t44"."_rk0" IS NOT NULL
            )
            AND (
              "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
              OR COALESCE(
                ABS("t44"."_l0" - "t44"."_r0") <= (
                  (
                    ABS("t44"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t66"
    ) AS "t79"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'days of all users = what was recorded' AS "statement",
        CONCAT_WS('|', COALESCE(CAST("t84"."_lk0" AS VARCHAR), CAST("t84"."_rk0" AS VARCHAR))) AS "entity_key",
        CASE
          WHEN "t84"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t84"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0" THEN '' ELSE 'sessions ' END || CASE
          WHEN "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
          THEN ''
          ELSE 'session_seconds '
        END || CASE
          WHEN "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
          THEN ''
          ELSE 'timed_sessions '
        END || CASE WHEN "t84"."_l3" IS NOT DISTINCT FROM "t84"."_r3" THEN '' ELSE 'active ' END || CASE
          WHEN "t84"."_l4" IS NOT DISTINCT FROM "t84"."_r4"
          THEN ''
          ELSE 'page_views '
        END || CASE
          WHEN "t84"."_l5" IS NOT DISTINCT FROM "t84"."_r5"
          THEN ''
          ELSE 'feature_uses '
        END AS "differences"
      FROM (
        SELECT
          "t28"."_lk0",
          "t28"."_l0",
          "t28"."_l1",
          "t28"."_l2",
          "t28"."_l3",
          "t28"."_l4",
          "t28"."_l5",
          "t82"."_rk0",
          "t82"."_r0",
          "t82"."_r1",
          "t82"."_r2",
          "t82"."_r3",
          "t82"."_r4",
          "t82"."_r5"
        FROM (
          SELECT
            "t16"."day" AS "_lk0",
            "t16"."sessions" AS "_l0",
            "t16"."session_seconds" AS "_l1",
            "t16"."timed_sessions" AS "_l2",
            "t16"."active" AS "_l3",
            "t16"."page_views" AS "_l4",
            "t16"."feature_uses" AS "_l5"
          FROM "t8" AS "t16"
        ) AS "t28"
        FULL OUTER JOIN (
          SELECT
            "t76"."day" AS "_rk0",
            COALESCE("t76"."sessions", 0) AS "_r0",
            COALESCE("t76"."session_seconds", 0) AS "_r1",
            COALESCE("t76"."timed_sessions", 0) AS "_r2",
            COALESCE("t76"."active", 0) AS "_r3",
            COALESCE("t76"."page_views", 0) AS "_r4",
            COALESCE("t76"."feature_uses", 0) AS "_r5"
          FROM (
            SELECT
              "t75"."day",
              "t75"."sessions",
              "t75"."session_seconds",
              "t75"."timed_sessions",
              "t75"."active",
              "t75"."page_views",
              "t75"."feature_uses"
            FROM (
              SELECT
                "t71"."day",
                "t71"."sessions",
                "t71"."session_seconds",
                "t71"."timed_sessions",
                "t71"."active",
                "t71"."page_views",
                "t52"."day" AS "day_right",
                "t52"."feature_uses"
              FROM (
                SELECT
                  "t68"."day",
                  "t68"."sessions",
                  "t68"."session_seconds",
                  "t68"."timed_sessions",
                  "t68"."active",
                  "t68"."page_views"
                FROM (
                  SELECT
                    "t63"."day",
                    "t63"."sessions",
                    "t63"."session_seconds",
                    "t63"."timed_sessions",
                    "t63"."active",
                    "t46"."day" AS "day_right",
                    "t46"."page_views"
                  FROM (
                    SELECT
                      "t60"."day",
                      "t60"."sessions",
                      "t60"."session_seconds",
                      "t60"."timed_sessions",
                      "t60"."active"
                    FROM (
                      SELECT
                        "t26"."day",
                        "t49"."day" AS "day_right",
                        "t49"."sessions",
                        "t49"."session_seconds",
                        "t49"."timed_sessions",
                        "t49"."active"
                      FROM (
                        SELECT
                          "t16"."day"
                        FROM "t8" AS "t16"
                      ) AS "t26"
                      LEFT OUTER JOIN (
                        SELECT
                          "t38"."session_date" AS "day",
                          COUNT(*) AS "sessions",
                          SUM("t38"."duration_seconds") AS "session_seconds",
                          COUNT("t38"."duration_seconds") AS "timed_sessions",
                          COUNT(DISTINCT "t38"."user_id") AS "active"
                        FROM (
                          SELECT
                            "t20"."session_id",
                            "t20"."user_id",
                            "t20"."account_id",
                            "t20"."is_anonymous",
                            "t20"."start_time",
                            "t20"."end_time",
                            "t20"."duration_seconds",
                            "t20"."page_views",
                            "t20"."actions_taken",
                            "t20"."device_type",
                            "t20"."browser",
                            "t20"."session_duration_category",
                            "t20"."engagement_level",
                            "t20"."is_bounce",
                            "t20"."actions_per_minute",
                            "t20"."pages_per_minute",
                            "t20"."device_category",
                            "t20"."browser_family",
                            "t20"."session_date",
                            "t20"."session_hour",
                            "t20"."session_day_of_week",
                            "t20"."day_type",
                            "t20"."time_of_day",
                            "t20"."session_quality_score",
                            "t20"."missing_start_time",
                            "t20"."invalid_duration",
                            "t20"."invalid_time_sequence",
                            "t20"."is_orphan",
                            "t20"."record_created_at"
                          FROM (
                            SELECT
                              *
                            FROM "staging"."stg_app_database__user_sessions" AS "t4"
                            WHERE
                              NOT (
                                "t4"."is_orphan"
                              ) AND NOT (
                                "t4"."is_anonymous"
                              )
                          ) AS "t20"
                          WHERE
                            EXISTS(
                              SELECT
                                1
                              FROM "timeline"."user_days" AS "t5"
                              WHERE
                                "t20"."user_id" = "t5"."user_id"
                            )
                        ) AS "t38"
                        GROUP BY
                          1
                      ) AS "t49"
                        ON "t26"."day" = "t49"."day"
                    ) AS "t60"
                  ) AS "t63"
                  LEFT OUTER JOIN (
                    SELECT
                      "t39"."page_view_date" AS "day",
                      COUNT(*) AS "page_views"
                    FROM "t36" AS "t39"
                    GROUP BY
                      1
                  ) AS "t46"
                    ON "t63"."day" = "t46"."day"
                ) AS "t68"
              ) AS "t71"
              LEFT OUTER JOIN (
                SELECT
                  "t40"."usage_date" AS "day",
                  SUM("t40"."usage_count") AS "feature_uses"
                FROM "t37" AS "t40"
                GROUP BY
                  1
              ) AS "t52"
                ON "t71"."day" = "t52"."day"
            ) AS "t75"
          ) AS "t76"
        ) AS "t82"
          ON "t28"."_lk0" = "t82"."_rk0"
      ) AS "t84"
      WHERE
        NOT (
          (
            "t84"."_lk0" IS NOT NULL
          )
          AND (
            "t84"."_rk0" IS NOT NULL
          )
          AND "t84"."_l0" IS NOT DISTINCT FROM "t84"."_r0"
          AND "t84"."_l1" IS NOT DISTINCT FROM "t84"."_r1"
          AND "t84"."_l2" IS NOT DISTINCT FROM "t84"."_r2"
          AND "t84"."_l3" IS NOT DISTINCT FROM "t84"."_r3"
          AND "t84"."_l4" IS NOT DISTINCT FROM "t84"."_r4"
          AND "t84"."_l5" IS NOT DISTINCT FROM "t84"."_r5"
        )
    ) AS "t86"
  ) AS "t87"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'features in use by all users = the periods of use' AS "statement",
      CONCAT_WS('|', COALESCE(CAST("t64"."_lk0" AS VARCHAR), CAST("t64"."_rk0" AS VARCHAR))) AS "entity_key",
      CASE
        WHEN "t64"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t64"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
        THEN ''
        ELSE 'features_used_30d '
      END AS "differences"
    FROM (
      SELECT
        "t27"."_lk0",
        "t27"."_l0",
        "t57"."_rk0",
        "t57"."_r0"
      FROM (
        SELECT
          "t16"."day" AS "_lk0",
          "t16"."features_used_30d" AS "_l0"
        FROM "t8" AS "t16"
      ) AS "t27"
      FULL OUTER JOIN (
        SELECT
          "t51"."day" AS "_rk0",
          "t51"."users" AS "_r0"
        FROM (
          SELECT
            "t26"."day",
            SUM(COALESCE("t35"."move", 0)) OVER (ORDER BY "t26"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "users"
          FROM (
            SELECT
              "t16"."day"
            FROM "t8" AS "t16"
          ) AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t17"."day",
              SUM("t17"."move") AS "move"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t1"."valid_from" AS "day",
                  1 AS "move"
                FROM "timeline"."feature_periods" AS "t1"
                WHERE
                  "t1"."level" = 'user'
              ) AS "t9"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t1"."valid_to" AS "day",
                  -1 AS "move"
                FROM "timeline"."feature_periods" AS "t1"
                WHERE
                  "t1"."level" = 'user'
              ) AS "t10"
            ) AS "t17"
            GROUP BY
              1
          ) AS "t35"
            ON "t26"."day" = "t35"."day"
        ) AS "t51"
      ) AS "t57"
        ON "t27"."_lk0" = "t57"."_rk0"
    ) AS "t64"
    WHERE
      NOT (
        (
          "t64"."_lk0" IS NOT NULL
        )
        AND (
          "t64"."_rk0" IS NOT NULL
        )
        AND "t64"."_l0" IS NOT DISTINCT FROM "t64"."_r0"
      )
  ) AS "t72"
) AS "t88"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'distinct counts of a user''s last day = what was recorded in 30 days' AS "statement",
    CONCAT_WS('|', COALESCE("t83"."_lk0", "t83"."_rk0")) AS "entity_key",
    CASE
      WHEN "t83"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t83"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t83"."_l0" IS NOT DISTINCT FROM "t83"."_r0"
      THEN ''
      ELSE 'features_used_30d '
    END || CASE
      WHEN "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
      THEN ''
      ELSE 'feature_categories_30d '
    END || CASE
      WHEN "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
      THEN ''
      ELSE 'page_categories_30d '
    END AS "differences"
  FROM (
    SELECT
      "t14"."_lk0",
      "t14"."_l0",
      "t14"."_l1",
      "t14"."_l2",
      "t80"."_rk0",
      "t80"."_r0",
      "t80"."_r1",
      "t80"."_r2"
    FROM (
      SELECT
        "t0"."user_id" AS "_lk0",
        "t0"."features_used_30d" AS "_l0",
        "t0"."feature_categories_30d" AS "_l1",
        "t0"."page_categories_30d" AS "_l2"
      FROM "timeline"."user_days" AS "t0"
      WHERE
        "t0"."day" = MAKE_DATE(2026, 6, 30)
    ) AS "t14"
    FULL OUTER JOIN (
      SELECT
        "t74"."user_id" AS "_rk0",
        COALESCE("t74"."features", 0) AS "_r0",
        COALESCE("t74"."feature_categories", 0) AS "_r1",
        COALESCE("t74"."page_categories", 0) AS "_r2"
      FROM (
        SELECT
          "t73"."user_id",
          "t73"."features",
          "t73"."feature_categories",
          "t73"."page_categories"
        FROM (
          SELECT
            "t69"."user_id",
            "t69"."features",
            "t69"."feature_categories",
            "t58"."user_id" AS "user_id_right",
            "t58"."page_categories"
          FROM (
            SELECT
              "t65"."user_id",
              "t65"."features",
              "t65"."feature_categories"
            FROM (
              SELECT
                "t15"."user_id",
                "t59"."user_id" AS "user_id_right",
                "t59"."features",
                "t59"."feature_categories"
              FROM (
                SELECT
                  "t0"."user_id"
                FROM "timeline"."user_days" AS "t0"
                WHERE
                  "t0"."day" = MAKE_DATE(2026, 6, 30)
              ) AS "t15"
              LEFT OUTER JOIN (
                SELECT
                  "t47"."user_id",
                  COUNT(DISTINCT "t47"."feature_name") AS "features",
                  COUNT(DISTINCT "t47"."feature_category") AS "feature_categories"
                FROM (
                  SELECT
                    *
                  FROM "t37" AS "t40"
                  WHERE
                    "t40"."usage_date" >= CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '29 DAY' AS TIMESTAMP) AS DATE)
                ) AS "t47"
                GROUP BY
                  1
              ) AS "t59"
                ON "t15"."user_id" = "t59"."user_id"
            ) AS "t65"
          ) AS "t69"
          LEFT OUTER JOIN (
            SELECT
              "t45"."user_id",
              COUNT(DISTINCT "t45"."page_category") AS "page_categories"
            FROM (
              SELECT
                *
              FROM "t36" AS "t39"
              WHERE
                "t39"."page_view_date" >= CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '29 DAY' AS TIMESTAMP) AS DATE)
            ) AS "t45"
            GROUP BY
              1
          ) AS "t58"
            ON "t69"."user_id" = "t58"."user_id"
        ) AS "t73"
      ) AS "t74"
    ) AS "t80"
      ON "t14"."_lk0" = "t80"."_rk0"
  ) AS "t83"
  WHERE
    NOT (
      (
        "t83"."_lk0" IS NOT NULL
      )
      AND (
        "t83"."_rk0" IS NOT NULL
      )
      AND "t83"."_l0" IS NOT DISTINCT FROM "t83"."_r0"
      AND "t83"."_l1" IS NOT DISTINCT FROM "t83"."_r1"
      AND "t83"."_l2" IS NOT DISTINCT FROM "t83"."_r2"
    )
) AS "t85"
