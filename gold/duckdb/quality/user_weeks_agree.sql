SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a week of a user = its days' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t49"."_lk0", "t49"."_rk0"),
        COALESCE(CAST("t49"."_lk1" AS TEXT), CAST("t49"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t49"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t49"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
        OR COALESCE(
          ABS(CAST("t49"."_l0" AS DOUBLE) - CAST("t49"."_r0" AS DOUBLE)) <= (
            (
              ABS(CAST("t49"."_l0" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'weekly_sessions '
      END || CASE
        WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
        OR COALESCE(
          ABS(CAST("t49"."_l1" AS DOUBLE) - CAST("t49"."_r1" AS DOUBLE)) <= (
            (
              ABS(CAST("t49"."_l1" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_page_views '
      END || CASE
        WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
        OR COALESCE(
          ABS(CAST("t49"."_l2" AS DOUBLE) - CAST("t49"."_r2" AS DOUBLE)) <= (
            (
              ABS(CAST("t49"."_l2" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_feature_uses '
      END || CASE
        WHEN "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3"
        OR COALESCE(
          ABS("t49"."_l3" - "t49"."_r3") <= (
            (
              ABS("t49"."_l3") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_session_minutes '
      END || CASE
        WHEN "t49"."_l4" IS NOT DISTINCT FROM "t49"."_r4"
        OR COALESCE(
          ABS("t49"."_l4" - "t49"."_r4") <= (
            (
              ABS("t49"."_l4") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_session_minutes '
      END || CASE
        WHEN "t49"."_l5" IS NOT DISTINCT FROM "t49"."_r5"
        OR COALESCE(
          ABS(CAST("t49"."_l5" AS DOUBLE) - CAST("t49"."_r5" AS DOUBLE)) <= (
            (
              ABS(CAST("t49"."_l5" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'active_days '
      END AS "differences"
    FROM (
      SELECT
        "t16"."_lk0",
        "t16"."_lk1",
        "t16"."_l0",
        "t16"."_l1",
        "t16"."_l2",
        "t16"."_l3",
        "t16"."_l4",
        "t16"."_l5",
        "t46"."_rk0",
        "t46"."_rk1",
        "t46"."_r0",
        "t46"."_r1",
        "t46"."_r2",
        "t46"."_r3",
        "t46"."_r4",
        "t46"."_r5"
      FROM (
        SELECT
          "t0"."user_id" AS "_lk0",
          "t0"."week_start_date" AS "_lk1",
          "t0"."weekly_sessions" AS "_l0",
          "t0"."total_page_views" AS "_l1",
          "t0"."total_feature_uses" AS "_l2",
          "t0"."total_session_minutes" AS "_l3",
          "t0"."avg_session_minutes" AS "_l4",
          "t0"."active_days" AS "_l5"
        FROM "entity"."entity_users_weekly" AS "t0"
      ) AS "t16"
      FULL OUTER JOIN (
        SELECT
          "t43"."user_id" AS "_rk0",
          "t43"."week_start_date" AS "_rk1",
          "t43"."sessions" AS "_r0",
          "t43"."page_views" AS "_r1",
          "t43"."feature_uses" AS "_r2",
          "t43"."session_seconds" / 60.0 AS "_r3",
          (
            "t43"."session_seconds" / NULLIF("t43"."timed", 0)
          ) / 60.0 AS "_r4",
          "t43"."active_days" AS "_r5"
        FROM (
          SELECT
            "t41"."user_id",
            "t41"."week_start_date",
            CAST(SUM("t41"."sessions") AS BIGINT) AS "sessions",
            CAST(SUM("t41"."page_views") AS BIGINT) AS "page_views",
            CAST(SUM("t41"."feature_uses") AS BIGINT) AS "feature_uses",
            CAST(SUM("t41"."session_seconds") AS BIGINT) AS "session_seconds",
            CAST(SUM(CAST("t41"."is_active" AS INT)) AS BIGINT) AS "active_days",
            CAST(SUM("t41"."timed_sessions") AS BIGINT) AS "timed"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t9"."user_id",
                "t9"."day",
                "t9"."account_id",
                "t9"."sessions",
                "t9"."session_seconds",
                "t9"."timed_sessions",
                "t9"."page_views",
                "t9"."feature_uses",
                "t9"."is_active",
                "t9"."is_active_7d",
                "t9"."is_active_30d",
                "t9"."sessions_7d",
                "t9"."sessions_30d",
                "t9"."session_seconds_30d",
                "t9"."timed_sessions_30d",
                "t9"."active_days_30d",
                "t9"."page_views_7d",
                "t9"."page_views_30d",
                "t9"."features_used_30d",
                "t9"."feature_categories_30d",
                "t9"."page_categories_30d",
                "t9"."feature_uses_30d",
                "t9"."lifetime_features",
                "t9"."lifetime_feature_categories",
                "t9"."engagement_points",
                "t9"."engagement_score",
                "t9"."engagement_tier",
                "t9"."last_activity_date",
                "t9"."last_session_date",
                "t9"."last_login_date",
                "t9"."never_logged_in",
                "t20"."date",
                "t20"."week_start_date"
              FROM "timeline"."user_days" AS "t9"
              INNER JOIN (
                SELECT
                  "t2"."day" AS "date",
                  "t2"."week_start_date"
                FROM "timeline"."days" AS "t2"
              ) AS "t20"
                ON "t9"."day" = "t20"."date"
            ) AS "t30"
            WHERE
              CAST(CAST("t30"."week_start_date" + INTERVAL '6' DAY AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 6, 30)
          ) AS "t41"
          GROUP BY
            1,
            2
        ) AS "t43"
      ) AS "t46"
        ON "t16"."_lk0" = "t46"."_rk0" AND "t16"."_lk1" = "t46"."_rk1"
    ) AS "t49"
    WHERE
      NOT (
        (
          "t49"."_lk0" IS NOT NULL
        )
        AND (
          "t49"."_rk0" IS NOT NULL
        )
        AND (
          "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
          OR COALESCE(
            ABS(CAST("t49"."_l0" AS DOUBLE) - CAST("t49"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t49"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
          OR COALESCE(
            ABS(CAST("t49"."_l1" AS DOUBLE) - CAST("t49"."_r1" AS DOUBLE)) <= (
              (
                ABS(CAST("t49"."_l1" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
          OR COALESCE(
            ABS(CAST("t49"."_l2" AS DOUBLE) - CAST("t49"."_r2" AS DOUBLE)) <= (
              (
                ABS(CAST("t49"."_l2" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3"
          OR COALESCE(
            ABS("t49"."_l3" - "t49"."_r3") <= (
              (
                ABS("t49"."_l3") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t49"."_l4" IS NOT DISTINCT FROM "t49"."_r4"
          OR COALESCE(
            ABS("t49"."_l4" - "t49"."_r4") <= (
              (
                ABS("t49"."_l4") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t49"."_l5" IS NOT DISTINCT FROM "t49"."_r5"
          OR COALESCE(
            ABS(CAST("t49"."_l5" AS DOUBLE) - CAST("t49"."_r5" AS DOUBLE)) <= (
              (
                ABS(CAST("t49"."_l5" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t52"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a week of a user = what was recorded in it' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t50"."_lk0", "t50"."_rk0"),
        COALESCE(CAST("t50"."_lk1" AS TEXT), CAST("t50"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t50"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t50"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
        OR COALESCE(
          ABS(CAST("t50"."_l0" AS DOUBLE) - CAST("t50"."_r0" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l0" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'device_types_used '
      END || CASE
        WHEN "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
        OR COALESCE(
          ABS(CAST("t50"."_l1" AS DOUBLE) - CAST("t50"."_r1" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l1" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'page_categories_visited '
      END || CASE
        WHEN "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
        OR COALESCE(
          ABS(CAST("t50"."_l2" AS DOUBLE) - CAST("t50"."_r2" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l2" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_time_on_pages '
      END || CASE
        WHEN "t50"."_l3" IS NOT DISTINCT FROM "t50"."_r3"
        OR COALESCE(
          ABS(CAST("t50"."_l3" AS DOUBLE) - CAST("t50"."_r3" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l3" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'features_used '
      END || CASE
        WHEN "t50"."_l4" IS NOT DISTINCT FROM "t50"."_r4"
        OR COALESCE(
          ABS(CAST("t50"."_l4" AS DOUBLE) - CAST("t50"."_r4" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l4" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'feature_categories_used '
      END || CASE
        WHEN "t50"."_l5" IS NOT DISTINCT FROM "t50"."_r5"
        OR COALESCE(
          ABS(CAST("t50"."_l5" AS DOUBLE) - CAST("t50"."_r5" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l5" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_feature_interactions '
      END || CASE
        WHEN "t50"."_l6" IS NOT DISTINCT FROM "t50"."_r6"
        OR COALESCE(
          ABS("t50"."_l6" - "t50"."_r6") <= (
            (
              ABS("t50"."_l6") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_time_per_page '
      END || CASE
        WHEN "t50"."_l7" IS NOT DISTINCT FROM "t50"."_r7"
        OR COALESCE(
          ABS("t50"."_l7" - "t50"."_r7") <= (
            (
              ABS("t50"."_l7") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'max_session_minutes '
      END || CASE
        WHEN "t50"."_l8" IS NOT DISTINCT FROM "t50"."_r8"
        OR COALESCE(
          ABS(CAST("t50"."_l8" AS DOUBLE) - CAST("t50"."_r8" AS DOUBLE)) <= (
            (
              ABS(CAST("t50"."_l8" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'last_activity '
      END AS "differences"
    FROM (
      SELECT
        "t25"."_lk0",
        "t25"."_lk1",
        "t25"."_l0",
        "t25"."_l1",
        "t25"."_l2",
        "t25"."_l3",
        "t25"."_l4",
        "t25"."_l5",
        "t25"."_l6",
        "t25"."_l7",
        "t25"."_l8",
        "t48"."_rk0",
        "t48"."_rk1",
        "t48"."_r0",
        "t48"."_r1",
        "t48"."_r2",
        "t48"."_r3",
        "t48"."_r4",
        "t48"."_r5",
        "t48"."_r6",
        "t48"."_r7",
        "t48"."_r8"
      FROM (
        SELECT
          "t0"."user_id" AS "_lk0",
          "t0"."week_start_date" AS "_lk1",
          "t0"."device_types_used" AS "_l0",
          "t0"."page_categories_visited" AS "_l1",
          "t0"."total_time_on_pages" AS "_l2",
          "t0"."features_used" AS "_l3",
          "t0"."feature_categories_used" AS "_l4",
          "t0"."total_feature_interactions" AS "_l5",
          "t0"."avg_time_per_page" AS "_l6",
          "t0"."max_session_minutes" AS "_l7",
          EPOCH(CAST("t0"."last_activity_in_week" AS TIMESTAMP)) AS "_l8"
        FROM "entity"."entity_users_weekly" AS "t0"
      ) AS "t25"
      FULL OUTER JOIN (
        SELECT
          "t44"."user_id" AS "_rk0",
          "t44"."week_start_date" AS "_rk1",
          COALESCE("t44"."device_types_used", 0) AS "_r0",
          COALESCE("t44"."page_categories_visited", 0) AS "_r1",
          COALESCE("t44"."total_time_on_pages", 0) AS "_r2",
          COALESCE("t44"."features_used", 0) AS "_r3",
          COALESCE("t44"."feature_categories_used", 0) AS "_r4",
          COALESCE("t44"."total_feature_interactions", 0) AS "_r5",
          "t44"."mean_time" AS "_r6",
          "t44"."max_session_minutes" AS "_r7",
          EPOCH(
            CAST(NULLIF(
              GREATEST(
                COALESCE("t44"."last_1", MAKE_TIMESTAMP(1900, 1, 1, 0, 0, 0.0)),
                COALESCE("t44"."last_2", MAKE_TIMESTAMP(1900, 1, 1, 0, 0, 0.0)),
                COALESCE("t44"."last_3", MAKE_TIMESTAMP(1900, 1, 1, 0, 0, 0.0))
              ),
              MAKE_TIMESTAMP(1900, 1, 1, 0, 0, 0.0)
            ) AS TIMESTAMP)
          ) AS "_r8"
        FROM (
          SELECT
            "t15"."user_id",
            "t15"."week_start_date",
            "t42"."device_types_used",
            "t42"."max_session_minutes",
            "t42"."last_1",
            "t39"."page_categories_visited",
            "t39"."total_time_on_pages",
            "t39"."mean_time",
            "t39"."last_2",
            "t40"."features_used",
            "t40"."feature_categories_used",
            "t40"."total_feature_interactions",
            "t40"."last_3"
          FROM (
            SELECT
              "t0"."user_id",
              "t0"."week_start_date"
            FROM "entity"."entity_users_weekly" AS "t0"
          ) AS "t15"
          LEFT OUTER JOIN (
            SELECT
              "t32"."user_id",
              "t32"."week_start_date",
              COUNT(DISTINCT "t32"."device_category") AS "device_types_used",
              MAX("t32"."duration_seconds") / 60.0 AS "max_session_minutes",
              MAX("t32"."start_time") AS "last_1"
            FROM (
              SELECT
                "t27"."session_id",
                "t27"."user_id",
                "t27"."account_id",
                "t27"."is_anonymous",
                "t27"."start_time",
                "t27"."end_time",
                "t27"."duration_seconds",
                "t27"."page_views",
                "t27"."actions_taken",
                "t27"."device_type",
                "t27"."browser",
                "t27"."session_duration_category",
                "t27"."engagement_level",
                "t27"."is_bounce",
                "t27"."actions_per_minute",
                "t27"."pages_per_minute",
                "t27"."device_category",
                "t27"."browser_family",
                "t27"."session_date",
                "t27"."session_hour",
                "t27"."session_day_of_week",
                "t27"."day_type",
                "t27"."time_of_day",
                "t27"."session_quality_score",
                "t27"."missing_start_time",
                "t27"."invalid_duration",
                "t27"."invalid_time_sequence",
                "t27"."is_orphan",
                "t27"."record_created_at",
                "t20"."date",
                "t20"."week_start_date"
              FROM (
                SELECT
                  *
                FROM "staging"."stg_app_database__user_sessions" AS "t5"
                WHERE
                  NOT (
                    "t5"."is_orphan"
                  ) AND NOT (
                    "t5"."is_anonymous"
                  )
              ) AS "t27"
              INNER JOIN (
                SELECT
                  "t2"."day" AS "date",
                  "t2"."week_start_date"
                FROM "timeline"."days" AS "t2"
              ) AS "t20"
                ON "t27"."session_date" = "t20"."date"
            ) AS "t32"
            GROUP BY
              1,
              2
          ) AS "t42"
            ON "t15"."user_id" = "t42"."user_id"
            AND "t15"."week_start_date" = "t42"."week_start_date"
          LEFT OUTER JOIN (
            SELECT
              "t33"."user_id",
              "t33"."week_start_date",
              COUNT(DISTINCT "t33"."page_category") AS "page_categories_visited",
              CAST(SUM("t33"."time_on_page_seconds") AS BIGINT) AS "total_time_on_pages",
              AVG("t33"."time_on_page_seconds") AS "mean_time",
              MAX("t33"."page_view_timestamp") AS "last_2"
            FROM (
              SELECT
                "t28"."page_view_id",
                "t28"."session_id",
                "t28"."user_id",
                "t28"."account_id",
                "t28"."is_anonymous",
                "t28"."page_url",
                "t28"."page_title",
                "t28"."referrer_url",
                "t28"."page_path",
                "t28"."clean_url",
                "t28"."page_category",
                "t28"."page_view_timestamp",
                "t28"."time_on_page_seconds",
                "t28"."engagement_type",
                "t28"."referrer_source",
                "t28"."page_view_date",
                "t28"."page_view_hour",
                "t28"."page_view_day_of_week",
                "t28"."page_depth",
                "t28"."is_exit_page",
                "t28"."page_value_score",
                "t28"."missing_page_url",
                "t28"."invalid_time_on_page",
                "t28"."is_orphan",
                "t28"."record_created_at",
                "t20"."date",
                "t20"."week_start_date"
              FROM (
                SELECT
                  *
                FROM "staging"."stg_app_database__page_views" AS "t6"
                WHERE
                  NOT (
                    "t6"."is_orphan"
                  ) AND NOT (
                    "t6"."is_anonymous"
                  )
              ) AS "t28"
              INNER JOIN (
                SELECT
                  "t2"."day" AS "date",
                  "t2"."week_start_date"
                FROM "timeline"."days" AS "t2"
              ) AS "t20"
                ON "t28"."page_view_date" = "t20"."date"
            ) AS "t33"
            GROUP BY
              1,
              2
          ) AS "t39"
            ON "t15"."user_id" = "t39"."user_id"
            AND "t15"."week_start_date" = "t39"."week_start_date"
          LEFT OUTER JOIN (
            SELECT
              "t34"."user_id",
              "t34"."week_start_date",
              COUNT(DISTINCT "t34"."feature_name") AS "features_used",
              COUNT(DISTINCT "t34"."feature_category") AS "feature_categories_used",
              COUNT(*) AS "total_feature_interactions",
              MAX("t34"."usage_timestamp") AS "last_3"
            FROM (
              SELECT
                "t29"."usage_id",
                "t29"."user_id",
                "t29"."account_id",
                "t29"."is_anonymous",
                "t29"."feature_name",
                "t29"."usage_count",
                "t29"."usage_timestamp",
                "t29"."feature_category",
                "t29"."feature_audience",
                "t29"."feature_tier",
                "t29"."usage_intensity",
                "t29"."usage_date",
                "t29"."usage_hour",
                "t29"."usage_day_of_week",
                "t29"."usage_week",
                "t29"."usage_month",
                "t29"."is_business_hours",
                "t29"."feature_value_score",
                "t29"."is_first_use",
                "t29"."is_adopted",
                "t29"."missing_feature_name",
                "t29"."invalid_usage_count",
                "t29"."is_orphan",
                "t29"."record_created_at",
                "t20"."date",
                "t20"."week_start_date"
              FROM (
                SELECT
                  *
                FROM "staging"."stg_app_database__feature_usage" AS "t7"
                WHERE
                  NOT (
                    "t7"."is_orphan"
                  ) AND NOT (
                    "t7"."is_anonymous"
                  )
              ) AS "t29"
              INNER JOIN (
                SELECT
                  "t2"."day" AS "date",
                  "t2"."week_start_date"
                FROM "timeline"."days" AS "t2"
              ) AS "t20"
                ON "t29"."usage_date" = "t20"."date"
            ) AS "t34"
            GROUP BY
              1,
              2
          ) AS "t40"
            ON "t15"."user_id" = "t40"."user_id"
            AND "t15"."week_start_date" = "t40"."week_start_date"
        ) AS "t44"
      ) AS "t48"
        ON "t25"."_lk0" = "t48"."_rk0" AND "t25"."_lk1" = "t48"."_rk1"
    ) AS "t50"
    WHERE
      NOT (
        (
          "t50"."_lk0" IS NOT NULL
        )
        AND (
          "t50"."_rk0" IS NOT NULL
        )
        AND (
          "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
          OR COALESCE(
            ABS(CAST("t50"."_l0" AS DOUBLE) - CAST("t50"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
          OR COALESCE(
            ABS(CAST("t50"."_l1" AS DOUBLE) - CAST("t50"."_r1" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l1" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
          OR COALESCE(
            ABS(CAST("t50"."_l2" AS DOUBLE) - CAST("t50"."_r2" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l2" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l3" IS NOT DISTINCT FROM "t50"."_r3"
          OR COALESCE(
            ABS(CAST("t50"."_l3" AS DOUBLE) - CAST("t50"."_r3" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l3" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l4" IS NOT DISTINCT FROM "t50"."_r4"
          OR COALESCE(
            ABS(CAST("t50"."_l4" AS DOUBLE) - CAST("t50"."_r4" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l4" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l5" IS NOT DISTINCT FROM "t50"."_r5"
          OR COALESCE(
            ABS(CAST("t50"."_l5" AS DOUBLE) - CAST("t50"."_r5" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l5" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l6" IS NOT DISTINCT FROM "t50"."_r6"
          OR COALESCE(
            ABS("t50"."_l6" - "t50"."_r6") <= (
              (
                ABS("t50"."_l6") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l7" IS NOT DISTINCT FROM "t50"."_r7"
          OR COALESCE(
            ABS("t50"."_l7" - "t50"."_r7") <= (
              (
                ABS("t50"."_l7") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t50"."_l8" IS NOT DISTINCT FROM "t50"."_r8"
          OR COALESCE(
            ABS(CAST("t50"."_l8" AS DOUBLE) - CAST("t50"."_r8" AS DOUBLE)) <= (
              (
                ABS(CAST("t50"."_l8" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t53"
) AS "t54"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a week of a user fits the user and the week before' AS "statement",
    COALESCE("t37"."user_id", 'null') || '|' || COALESCE(CAST("t37"."week_start_date" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t37"."account_id" IS NOT DISTINCT FROM "t37"."_account_id"
      )
      THEN 'account_id; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t37"."email" IS NOT DISTINCT FROM "t37"."_email"
      )
      THEN 'email; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t37"."full_name" IS NOT DISTINCT FROM "t37"."_full_name"
      )
      THEN 'full_name; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t37"."sessions_wow_change" IS NULL
          )
          AND (
            (
              "t37"."weekly_sessions" - "t37"."_before_weekly_sessions"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            CAST("t37"."sessions_wow_change" AS DOUBLE) - CAST("t37"."weekly_sessions" - "t37"."_before_weekly_sessions" AS DOUBLE)
          ) <= (
            GREATEST(
              ABS(CAST("t37"."sessions_wow_change" AS DOUBLE)),
              ABS(CAST("t37"."weekly_sessions" - "t37"."_before_weekly_sessions" AS DOUBLE)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'sessions_wow_change; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t37"."features_wow_change" IS NULL
          )
          AND (
            (
              "t37"."features_used" - "t37"."_before_features_used"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            CAST("t37"."features_wow_change" AS DOUBLE) - CAST("t37"."features_used" - "t37"."_before_features_used" AS DOUBLE)
          ) <= (
            GREATEST(
              ABS(CAST("t37"."features_wow_change" AS DOUBLE)),
              ABS(CAST("t37"."features_used" - "t37"."_before_features_used" AS DOUBLE)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'features_wow_change; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t37"."engagement_wow_change" IS NULL
          )
          AND (
            (
              "t37"."weekly_engagement_score" - "t37"."_before_weekly_engagement_score"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t37"."engagement_wow_change" - (
              "t37"."weekly_engagement_score" - "t37"."_before_weekly_engagement_score"
            )
          ) <= (
            GREATEST(
              ABS("t37"."engagement_wow_change"),
              ABS("t37"."weekly_engagement_score" - "t37"."_before_weekly_engagement_score"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'engagement_wow_change; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t37"."role_type_standardized" IS NOT DISTINCT FROM "t37"."_role"
      )
      THEN 'role_type_standardized; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t37"."week_end_date" = CAST(CAST("t37"."week_start_date" + INTERVAL '6' DAY AS TIMESTAMP) AS DATE)
      )
      THEN 'week_end_date; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CAST(CAST("t37"."week_start_date" - TO_DAYS("t37"."weeks_since_signup" * 7) AS TIMESTAMP) AS DATE) = "t37"."_week"
      )
      THEN 'weeks_since_signup; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t37"."_week" IS NULL
        )
        OR (
          "t37"."cohort_month" = CAST(CAST(DATE_TRUNC('MONTH', "t37"."_created") AS TIMESTAMP) AS DATE)
        )
      )
      THEN 'cohort_month; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t37"."sessions_per_active_day" IS NULL
          )
          AND (
            (
              "t37"."weekly_sessions" / NULLIF("t37"."active_days", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t37"."sessions_per_active_day" - (
              "t37"."weekly_sessions" / NULLIF("t37"."active_days", 0)
            )
          ) <= (
            GREATEST(
              ABS("t37"."sessions_per_active_day"),
              ABS("t37"."weekly_sessions" / NULLIF("t37"."active_days", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'sessions_per_active_day; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t37"."avg_pages_per_session" IS NULL
          )
          AND (
            (
              "t37"."total_page_views" / NULLIF("t37"."weekly_sessions", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t37"."avg_pages_per_session" - (
              "t37"."total_page_views" / NULLIF("t37"."weekly_sessions", 0)
            )
          ) <= (
            GREATEST(
              ABS("t37"."avg_pages_per_session"),
              ABS("t37"."total_page_views" / NULLIF("t37"."weekly_sessions", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'avg_pages_per_session; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t31"."user_id",
      "t31"."week_start_date",
      "t31"."week_end_date",
      "t31"."account_id",
      "t31"."email",
      "t31"."full_name",
      "t31"."role_type_standardized",
      "t31"."cohort_month",
      "t31"."weeks_since_signup",
      "t31"."user_lifecycle_stage",
      "t31"."weekly_sessions",
      "t31"."active_days",
      "t31"."sessions_per_active_day",
      "t31"."total_session_minutes",
      "t31"."avg_session_minutes",
      "t31"."max_session_minutes",
      "t31"."device_types_used",
      "t31"."features_used",
      "t31"."feature_categories_used",
      "t31"."total_feature_interactions",
      "t31"."total_feature_uses",
      "t31"."total_page_views",
      "t31"."page_categories_visited",
      "t31"."total_time_on_pages",
      "t31"."avg_time_per_page",
      "t31"."avg_pages_per_session",
      "t31"."last_activity_in_week",
      "t31"."weekly_engagement_score",
      "t31"."weekly_activity_level",
      "t31"."weekly_feature_adoption",
      "t31"."sessions_wow_change",
      "t31"."features_wow_change",
      "t31"."engagement_wow_change",
      "t31"."_user",
      "t31"."_account_id",
      "t31"."_email",
      "t31"."_full_name",
      "t31"."_created",
      "t31"."_day",
      "t31"."_week",
      "t31"."_holder",
      "t31"."_role",
      "t31"."_from",
      "t31"."_to",
      LAG("t31"."weekly_sessions") OVER (
        PARTITION BY "t31"."user_id"
        ORDER BY "t31"."week_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_before_weekly_sessions",
      LAG("t31"."features_used") OVER (
        PARTITION BY "t31"."user_id"
        ORDER BY "t31"."week_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_before_features_used",
      LAG("t31"."weekly_engagement_score") OVER (
        PARTITION BY "t31"."user_id"
        ORDER BY "t31"."week_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_before_weekly_engagement_score"
    FROM (
      SELECT
        "t8"."user_id",
        "t8"."week_start_date",
        "t8"."week_end_date",
        "t8"."account_id",
        "t8"."email",
        "t8"."full_name",
        "t8"."role_type_standardized",
        "t8"."cohort_month",
        "t8"."weeks_since_signup",
        "t8"."user_lifecycle_stage",
        "t8"."weekly_sessions",
        "t8"."active_days",
        "t8"."sessions_per_active_day",
        "t8"."total_session_minutes",
        "t8"."avg_session_minutes",
        "t8"."max_session_minutes",
        "t8"."device_types_used",
        "t8"."features_used",
        "t8"."feature_categories_used",
        "t8"."total_feature_interactions",
        "t8"."total_feature_uses",
        "t8"."total_page_views",
        "t8"."page_categories_visited",
        "t8"."total_time_on_pages",
        "t8"."avg_time_per_page",
        "t8"."avg_pages_per_session",
        "t8"."last_activity_in_week",
        "t8"."weekly_engagement_score",
        "t8"."weekly_activity_level",
        "t8"."weekly_feature_adoption",
        "t8"."sessions_wow_change",
        "t8"."features_wow_change",
        "t8"."engagement_wow_change",
        "t18"."_user",
        "t18"."_account_id",
        "t18"."_email",
        "t18"."_full_name",
        "t18"."_created",
        "t19"."_day",
        "t19"."_week",
        "t26"."_holder",
        "t26"."_role",
        "t26"."_from",
        "t26"."_to"
      FROM "entity"."entity_users_weekly" AS "t8"
      LEFT OUTER JOIN (
        SELECT
          "t1"."user_id" AS "_user",
          "t1"."account_id" AS "_account_id",
          "t1"."email" AS "_email",
          "t1"."full_name" AS "_full_name",
          "t1"."created_date" AS "_created"
        FROM "staging"."stg_app_database__users" AS "t1"
      ) AS "t18"
        ON "t8"."user_id" = "t18"."_user"
      LEFT OUTER JOIN (
        SELECT
          "t2"."day" AS "_day",
          "t2"."week_start_date" AS "_week"
        FROM "timeline"."days" AS "t2"
      ) AS "t19"
        ON "t18"."_created" = "t19"."_day"
      LEFT OUTER JOIN (
        SELECT
          "t3"."user_id" AS "_holder",
          "t3"."role_type_standardized" AS "_role",
          "t3"."valid_from" AS "_from",
          COALESCE("t3"."valid_to", MAKE_DATE(9999, 12, 31)) AS "_to"
        FROM "entity"."entity_users_history" AS "t3"
      ) AS "t26"
        ON "t8"."user_id" = "t26"."_holder"
        AND "t8"."week_end_date" >= "t26"."_from"
        AND "t8"."week_end_date" < "t26"."_to"
    ) AS "t31"
  ) AS "t37"
  WHERE
    NOT (
      "t37"."account_id" IS NOT DISTINCT FROM "t37"."_account_id"
      AND "t37"."email" IS NOT DISTINCT FROM "t37"."_email"
      AND "t37"."full_name" IS NOT DISTINCT FROM "t37"."_full_name"
      AND (
        (
          (
            "t37"."sessions_wow_change" IS NULL
          )
          AND (
            (
              "t37"."weekly_sessions" - "t37"."_before_weekly_sessions"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            CAST("t37"."sessions_wow_change" AS DOUBLE) - CAST("t37"."weekly_sessions" - "t37"."_before_weekly_sessions" AS DOUBLE)
          ) <= (
            GREATEST(
              ABS(CAST("t37"."sessions_wow_change" AS DOUBLE)),
              ABS(CAST("t37"."weekly_sessions" - "t37"."_before_weekly_sessions" AS DOUBLE)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t37"."features_wow_change" IS NULL
          )
          AND (
            (
              "t37"."features_used" - "t37"."_before_features_used"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            CAST("t37"."features_wow_change" AS DOUBLE) - CAST("t37"."features_used" - "t37"."_before_features_used" AS DOUBLE)
          ) <= (
            GREATEST(
              ABS(CAST("t37"."features_wow_change" AS DOUBLE)),
              ABS(CAST("t37"."features_used" - "t37"."_before_features_used" AS DOUBLE)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t37"."engagement_wow_change" IS NULL
          )
          AND (
            (
              "t37"."weekly_engagement_score" - "t37"."_before_weekly_engagement_score"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t37"."engagement_wow_change" - (
              "t37"."weekly_engagement_score" - "t37"."_before_weekly_engagement_score"
            )
          ) <= (
            GREATEST(
              ABS("t37"."engagement_wow_change"),
              ABS("t37"."weekly_engagement_score" - "t37"."_before_weekly_engagement_score"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND "t37"."role_type_standardized" IS NOT DISTINCT FROM "t37"."_role"
      AND (
        "t37"."week_end_date" = CAST(CAST("t37"."week_start_date" + INTERVAL '6' DAY AS TIMESTAMP) AS DATE)
      )
      AND (
        CAST(CAST("t37"."week_start_date" - TO_DAYS("t37"."weeks_since_signup" * 7) AS TIMESTAMP) AS DATE) = "t37"."_week"
      )
      AND (
        (
          "t37"."_week" IS NULL
        )
        OR (
          "t37"."cohort_month" = CAST(CAST(DATE_TRUNC('MONTH', "t37"."_created") AS TIMESTAMP) AS DATE)
        )
      )
      AND (
        (
          (
            "t37"."sessions_per_active_day" IS NULL
          )
          AND (
            (
              "t37"."weekly_sessions" / NULLIF("t37"."active_days", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t37"."sessions_per_active_day" - (
              "t37"."weekly_sessions" / NULLIF("t37"."active_days", 0)
            )
          ) <= (
            GREATEST(
              ABS("t37"."sessions_per_active_day"),
              ABS("t37"."weekly_sessions" / NULLIF("t37"."active_days", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t37"."avg_pages_per_session" IS NULL
          )
          AND (
            (
              "t37"."total_page_views" / NULLIF("t37"."weekly_sessions", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t37"."avg_pages_per_session" - (
              "t37"."total_page_views" / NULLIF("t37"."weekly_sessions", 0)
            )
          ) <= (
            GREATEST(
              ABS("t37"."avg_pages_per_session"),
              ABS("t37"."total_page_views" / NULLIF("t37"."weekly_sessions", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t51"
