WITH "t25" AS (
  SELECT
    "t4"."day",
    COUNT(*) AS "users",
    COUNT(*) FILTER(WHERE
      "t4"."is_active") AS "dau",
    COUNT(*) FILTER(WHERE
      "t4"."is_active_7d") AS "wau",
    COUNT(*) FILTER(WHERE
      "t4"."is_active_30d") AS "mau",
    CAST(SUM("t4"."sessions") AS BIGINT) AS "sessions",
    CAST(SUM("t4"."session_seconds") AS BIGINT) AS "seconds",
    CAST(SUM("t4"."timed_sessions") AS BIGINT) AS "timed",
    COUNT(*) FILTER(WHERE
      "t4"."engagement_tier" = 'power') AS "power_users",
    CAST(SUM("t4"."sessions_30d") AS BIGINT) AS "sessions_30d",
    CAST(SUM("t4"."active_days_30d") AS BIGINT) AS "active_days",
    CAST(SUM("t4"."features_used_30d") FILTER(WHERE
      "t4"."is_active_30d") AS BIGINT) AS "used",
    AVG("t4"."engagement_score") AS "score"
  FROM "timeline"."user_days" AS "t4"
  GROUP BY
    1
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
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              'product figures are told for every day of the company' AS "statement",
              CONCAT_WS('|', COALESCE(CAST("t32"."_lk0" AS TEXT), CAST("t32"."_rk0" AS TEXT))) AS "entity_key",
              CASE
                WHEN "t32"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t32"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE WHEN "t32"."_l0" IS NOT DISTINCT FROM "t32"."_r0" THEN '' ELSE 'date ' END AS "differences"
            FROM (
              SELECT
                "t11"."_lk0",
                "t11"."_l0",
                "t19"."_rk0",
                "t19"."_r0"
              FROM (
                SELECT
                  "t0"."metric_date" AS "_lk0",
                  "t0"."date" AS "_l0"
                FROM "metrics"."metrics_product_analytics" AS "t0"
              ) AS "t11"
              FULL OUTER JOIN (
                SELECT
                  "t3"."day" AS "_rk0",
                  "t3"."day" AS "_r0"
                FROM "timeline"."days" AS "t3"
                WHERE
                  "t3"."is_company_day"
              ) AS "t19"
                ON "t11"."_lk0" = "t19"."_rk0"
            ) AS "t32"
            WHERE
              NOT (
                (
                  "t32"."_lk0" IS NOT NULL
                )
                AND (
                  "t32"."_rk0" IS NOT NULL
                )
                AND "t32"."_l0" IS NOT DISTINCT FROM "t32"."_r0"
              )
          ) AS "t42"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'product figures of a day = its users' AS "statement",
              CONCAT_WS('|', COALESCE(CAST("t44"."_lk0" AS TEXT), CAST("t44"."_rk0" AS TEXT))) AS "entity_key",
              CASE
                WHEN "t44"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t44"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
                OR COALESCE(
                  ABS(CAST("t44"."_l0" AS DOUBLE) - CAST("t44"."_r0" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l0" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_users '
              END || CASE
                WHEN "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                OR COALESCE(
                  ABS(CAST("t44"."_l1" AS DOUBLE) - CAST("t44"."_r1" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l1" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'daily_active_users '
              END || CASE
                WHEN "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                OR COALESCE(
                  ABS(CAST("t44"."_l2" AS DOUBLE) - CAST("t44"."_r2" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l2" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'weekly_active_users '
              END || CASE
                WHEN "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                OR COALESCE(
                  ABS(CAST("t44"."_l3" AS DOUBLE) - CAST("t44"."_r3" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l3" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'monthly_active_users '
              END || CASE
                WHEN "t44"."_l4" IS NOT DISTINCT FROM "t44"."_r4"
                OR COALESCE(
                  ABS(CAST("t44"."_l4" AS DOUBLE) - CAST("t44"."_r4" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l4" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'sessions '
              END || CASE
                WHEN "t44"."_l5" IS NOT DISTINCT FROM "t44"."_r5"
                OR COALESCE(
                  ABS(CAST("t44"."_l5" AS DOUBLE) - CAST("t44"."_r5" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t44"."_l5" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'power_users '
              END || CASE
                WHEN "t44"."_l6" IS NOT DISTINCT FROM "t44"."_r6"
                OR COALESCE(
                  ABS("t44"."_l6" - "t44"."_r6") <= (
                    (
                      ABS("t44"."_l6") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_session_minutes '
              END || CASE
                WHEN "t44"."_l7" IS NOT DISTINCT FROM "t44"."_r7"
                OR COALESCE(
                  ABS("t44"."_l7" - "t44"."_r7") <= (
                    (
                      ABS("t44"."_l7") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'sessions_per_user_30d '
              END || CASE
                WHEN "t44"."_l8" IS NOT DISTINCT FROM "t44"."_r8"
                OR COALESCE(
                  ABS("t44"."_l8" - "t44"."_r8") <= (
                    (
                      ABS("t44"."_l8") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_features_per_user_30d '
              END || CASE
                WHEN "t44"."_l9" IS NOT DISTINCT FROM "t44"."_r9"
                OR COALESCE(
                  ABS("t44"."_l9" - "t44"."_r9") <= (
                    (
                      ABS("t44"."_l9") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'stickiness_30d_pct '
              END AS "differences"
            FROM (
              SELECT
                "t21"."_lk0",
                "t21"."_l0",
                "t21"."_l1",
                "t21"."_l2",
                "t21"."_l3",
                "t21"."_l4",
                "t21"."_l5",
                "t21"."_l6",
                "t21"."_l7",
                "t21"."_l8",
                "t21"."_l9",
                "t40"."_rk0",
                "t40"."_r0",
                "t40"."_r1",
                "t40"."_r2",
                "t40"."_r3",
                "t40"."_r4",
                "t40"."_r5",
                "t40"."_r6",
                "t40"."_r7",
                "t40"."_r8",
                "t40"."_r9"
              FROM (
                SELECT
                  "t0"."metric_date" AS "_lk0",
                  "t0"."total_users" AS "_l0",
                  "t0"."daily_active_users" AS "_l1",
                  "t0"."weekly_active_users" AS "_l2",
                  "t0"."monthly_active_users" AS "_l3",
                  "t0"."sessions" AS "_l4",
                  "t0"."power_users" AS "_l5",
                  "t0"."avg_session_minutes" AS "_l6",
                  "t0"."sessions_per_user_30d" AS "_l7",
                  "t0"."avg_features_per_user_30d" AS "_l8",
                  "t0"."stickiness_30d_pct" AS "_l9"
                FROM "metrics"."metrics_product_analytics" AS "t0"
                WHERE
                  "t0"."total_users" > 0
              ) AS "t21"
              LEFT OUTER JOIN (
                SELECT
                  "t28"."day" AS "_rk0",
                  "t28"."users" AS "_r0",
                  "t28"."dau" AS "_r1",
                  "t28"."wau" AS "_r2",
                  "t28"."mau" AS "_r3",
                  "t28"."sessions" AS "_r4",
                  "t28"."power_users" AS "_r5",
                  (
                    "t28"."seconds" / NULLIF("t28"."timed", 0)
                  ) / 60.0 AS "_r6",
                  "t28"."sessions_30d" / NULLIF("t28"."mau", 0) AS "_r7",
                  "t28"."used" / NULLIF("t28"."mau", 0) AS "_r8",
                  (
                    (
                      "t28"."active_days" / NULLIF("t28"."mau", 0)
                    ) / 30.0
                  ) * 100.0 AS "_r9"
                FROM "t25" AS "t28"
              ) AS "t40"
                ON "t21"."_lk0" = "t40"."_rk0"
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
                    ABS(CAST("t44"."_l0" AS DOUBLE) - CAST("t44"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t44"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                  OR COALESCE(
                    ABS(CAST("t44"."_l1" AS DOUBLE) - CAST("t44"."_r1" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t44"."_l1" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                  OR COALESCE(
                    ABS(CAST("t44"."_l2" AS DOUBLE) - CAST("t44"."_r2" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t44"."_l2" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                  OR COALESCE(
                    ABS(CAST("t44"."_l3" AS DOUBLE) - CAST("t44"."_r3" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t44"."_l3" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l4" IS NOT DISTINCT FROM "t44"."_r4"
                  OR COALESCE(
                    ABS(CAST("t44"."_l4" AS DOUBLE) - CAST("t44"."_r4" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t44"."_l4" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l5" IS NOT DISTINCT FROM "t44"."_r5"
                  OR COALESCE(
                    ABS(CAST("t44"."_l5" AS DOUBLE) - CAST("t44"."_r5" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t44"."_l5" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l6" IS NOT DISTINCT FROM "t44"."_r6"
                  OR COALESCE(
                    ABS("t44"."_l6" - "t44"."_r6") <= (
                      (
                        ABS("t44"."_l6") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l7" IS NOT DISTINCT FROM "t44"."_r7"
                  OR COALESCE(
                    ABS("t44"."_l7" - "t44"."_r7") <= (
                      (
                        ABS("t44"."_l7") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l8" IS NOT DISTINCT FROM "t44"."_r8"
                  OR COALESCE(
                    ABS("t44"."_l8" - "t44"."_r8") <= (
                      (
                        ABS("t44"."_l8") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t44"."_l9" IS NOT DISTINCT FROM "t44"."_r9"
                  OR COALESCE(
                    ABS("t44"."_l9" - "t44"."_r9") <= (
                      (
                        ABS("t44"."_l9") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t52"
        ) AS "t53"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'engagement of a day = its users' AS "statement",
            CONCAT_WS('|', COALESCE(CAST("t39"."_lk0" AS TEXT), CAST("t39"."_rk0" AS TEXT))) AS "entity_key",
            CASE
              WHEN "t39"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t39"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
              OR COALESCE(
                ABS("t39"."_l0" - "t39"."_r0") <= (
                  (
                    ABS("t39"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_engagement_score '
            END AS "differences"
          FROM (
            SELECT
              "t23"."_lk0",
              "t23"."_l0",
              "t34"."_rk0",
              "t34"."_r0"
            FROM (
              SELECT
                "t0"."metric_date" AS "_lk0",
                "t0"."avg_engagement_score" AS "_l0"
              FROM "metrics"."metrics_product_analytics" AS "t0"
              WHERE
                "t0"."avg_engagement_score" IS NOT NULL
            ) AS "t23"
            LEFT OUTER JOIN (
              SELECT
                "t28"."day" AS "_rk0",
                "t28"."score" AS "_r0"
              FROM "t25" AS "t28"
            ) AS "t34"
              ON "t23"."_lk0" = "t34"."_rk0"
          ) AS "t39"
          WHERE
            NOT (
              (
                "t39"."_lk0" IS NOT NULL
              )
              AND (
                "t39"."_rk0" IS NOT NULL
              )
              AND (
                "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
                OR COALESCE(
                  ABS("t39"."_l0" - "t39"."_r0") <= (
                    (
                      ABS("t39"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t48"
      ) AS "t54"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'features of a day = the features' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t37"."_lk0" AS TEXT), CAST("t37"."_rk0" AS TEXT))) AS "entity_key",
          CASE
            WHEN "t37"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t37"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
            OR COALESCE(
              ABS(CAST("t37"."_l0" AS DOUBLE) - CAST("t37"."_r0" AS DOUBLE)) <= (
                (
                  ABS(CAST("t37"."_l0" AS DOUBLE)) + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'total_features '
          END || CASE
            WHEN "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
            OR COALESCE(
              ABS("t37"."_l1" - "t37"."_r1") <= (
                (
                  ABS("t37"."_l1") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'feature_adoption_rate_pct '
          END AS "differences"
        FROM (
          SELECT
            "t24"."_lk0",
            "t24"."_l0",
            "t24"."_l1",
            "t30"."_rk0",
            "t30"."_r0",
            "t30"."_r1"
          FROM (
            SELECT
              "t0"."metric_date" AS "_lk0",
              "t0"."total_features" AS "_l0",
              "t0"."feature_adoption_rate_pct" AS "_l1"
            FROM "metrics"."metrics_product_analytics" AS "t0"
            WHERE
              "t0"."total_features" > 0
          ) AS "t24"
          LEFT OUTER JOIN (
            SELECT
              "t18"."day" AS "_rk0",
              "t18"."total_features" AS "_r0",
              "t18"."feature_adoption_rate_pct" AS "_r1"
            FROM (
              SELECT
                "t2"."day",
                COUNT(*) AS "total_features",
                AVG("t2"."user_adoption_rate") AS "feature_adoption_rate_pct"
              FROM "timeline"."feature_days" AS "t2"
              GROUP BY
                1
            ) AS "t18"
          ) AS "t30"
            ON "t24"."_lk0" = "t30"."_rk0"
        ) AS "t37"
        WHERE
          NOT (
            (
              "t37"."_lk0" IS NOT NULL
            )
            AND (
              "t37"."_rk0" IS NOT NULL
            )
            AND (
              "t37"."_l0" IS NOT DISTINCT FROM "t37"."_r0"
              OR COALESCE(
                ABS(CAST("t37"."_l0" AS DOUBLE) - CAST("t37"."_r0" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t37"."_l0" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t37"."_l1" IS NOT DISTINCT FROM "t37"."_r1"
              OR COALESCE(
                ABS("t37"."_l1" - "t37"."_r1") <= (
                  (
                    ABS("t37"."_l1") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t47"
    ) AS "t55"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sessions of a day = what was recorded' AS "statement",
        CONCAT_WS('|', COALESCE(CAST("t49"."_lk0" AS TEXT), CAST("t49"."_rk0" AS TEXT))) AS "entity_key",
        CASE
          WHEN "t49"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t49"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
          OR COALESCE(
            ABS("t49"."_l0" - "t49"."_r0") <= (
              (
                ABS("t49"."_l0") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'bounce_rate_pct '
        END || CASE
          WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
          OR COALESCE(
            ABS("t49"."_l1" - "t49"."_r1") <= (
              (
                ABS("t49"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'desktop_usage_pct '
        END || CASE
          WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
          OR COALESCE(
            ABS("t49"."_l2" - "t49"."_r2") <= (
              (
                ABS("t49"."_l2") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
          THEN ''
          ELSE 'mobile_usage_pct '
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
          ELSE 'tablet_usage_pct '
        END AS "differences"
      FROM (
        SELECT
          "t22"."_lk0",
          "t22"."_l0",
          "t22"."_l1",
          "t22"."_l2",
          "t22"."_l3",
          "t46"."_rk0",
          "t46"."_r0",
          "t46"."_r1",
          "t46"."_r2",
          "t46"."_r3"
        FROM (
          SELECT
            "t0"."metric_date" AS "_lk0",
            "t0"."bounce_rate_pct" AS "_l0",
            "t0"."desktop_usage_pct" AS "_l1",
            "t0"."mobile_usage_pct" AS "_l2",
            "t0"."tablet_usage_pct" AS "_l3"
          FROM "metrics"."metrics_product_analytics" AS "t0"
          WHERE
            "t0"."sessions" > 0
        ) AS "t22"
        LEFT OUTER JOIN (
          SELECT
            "t41"."day" AS "_rk0",
            (
              "t41"."bounces" / NULLIF("t41"."told", 0)
            ) * 100.0 AS "_r0",
            (
              "t41"."desktop" / "t41"."all"
            ) * 100.0 AS "_r1",
            (
              "t41"."mobile" / "t41"."all"
            ) * 100.0 AS "_r2",
            (
              "t41"."tablet" / "t41"."all"
            ) * 100.0 AS "_r3"
          FROM (
            SELECT
              "t35"."session_date" AS "day",
              COUNT(*) AS "all",
              COUNT(*) FILTER(WHERE
                "t35"."is_bounce") AS "bounces",
              COUNT("t35"."is_bounce") AS "told",
              COUNT(*) FILTER(WHERE
                "t35"."device_category" = 'Desktop') AS "desktop",
              COUNT(*) FILTER(WHERE
                "t35"."device_category" = 'Mobile') AS "mobile",
              COUNT(*) FILTER(WHERE
                "t35"."device_category" = 'Tablet') AS "tablet"
            FROM (
              SELECT
                "t26"."session_id",
                "t26"."user_id",
                "t26"."account_id",
                "t26"."is_anonymous",
                "t26"."start_time",
                "t26"."end_time",
                "t26"."duration_seconds",
                "t26"."page_views",
                "t26"."actions_taken",
                "t26"."device_type",
                "t26"."browser",
                "t26"."session_duration_category",
                "t26"."engagement_level",
                "t26"."is_bounce",
                "t26"."actions_per_minute",
                "t26"."pages_per_minute",
                "t26"."device_category",
                "t26"."browser_family",
                "t26"."session_date",
                "t26"."session_hour",
                "t26"."session_day_of_week",
                "t26"."day_type",
                "t26"."time_of_day",
                "t26"."session_quality_score",
                "t26"."missing_start_time",
                "t26"."invalid_duration",
                "t26"."invalid_time_sequence",
                "t26"."is_orphan",
                "t26"."record_created_at"
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
              ) AS "t26"
              SEMI JOIN "timeline"."user_days" AS "t6"
                ON "t26"."user_id" = "t6"."user_id"
            ) AS "t35"
            GROUP BY
              1
          ) AS "t41"
        ) AS "t46"
          ON "t22"."_lk0" = "t46"."_rk0"
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
              ABS("t49"."_l0" - "t49"."_r0") <= (
                (
                  ABS("t49"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
            OR COALESCE(
              ABS("t49"."_l1" - "t49"."_r1") <= (
                (
                  ABS("t49"."_l1") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
            OR COALESCE(
              ABS("t49"."_l2" - "t49"."_r2") <= (
                (
                  ABS("t49"."_l2") + 1.0
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
        )
    ) AS "t51"
  ) AS "t56"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'pours of a day = operations' AS "statement",
      CONCAT_WS('|', COALESCE(CAST("t31"."_lk0" AS TEXT), CAST("t31"."_rk0" AS TEXT))) AS "entity_key",
      CASE
        WHEN "t31"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t31"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE WHEN "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0" THEN '' ELSE 'pours ' END || CASE
        WHEN "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
        THEN ''
        ELSE 'pour_volume_liters '
      END || CASE
        WHEN "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
        THEN ''
        ELSE 'device_utilisation_pct '
      END AS "differences"
    FROM (
      SELECT
        "t16"."_lk0",
        "t16"."_l0",
        "t16"."_l1",
        "t16"."_l2",
        "t17"."_rk0",
        "t17"."_r0",
        "t17"."_r1",
        "t17"."_r2"
      FROM (
        SELECT
          "t0"."metric_date" AS "_lk0",
          "t0"."pours" AS "_l0",
          "t0"."pour_volume_liters" AS "_l1",
          "t0"."device_utilisation_pct" AS "_l2"
        FROM "metrics"."metrics_product_analytics" AS "t0"
      ) AS "t16"
      LEFT OUTER JOIN (
        SELECT
          "t1"."metric_date" AS "_rk0",
          "t1"."pours" AS "_r0",
          "t1"."pour_volume_liters" AS "_r1",
          "t1"."device_utilisation_pct" AS "_r2"
        FROM "metrics"."metrics_operations" AS "t1"
      ) AS "t17"
        ON "t16"."_lk0" = "t17"."_rk0"
    ) AS "t31"
    WHERE
      NOT (
        (
          "t31"."_lk0" IS NOT NULL
        )
        AND (
          "t31"."_rk0" IS NOT NULL
        )
        AND "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
        AND "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
        AND "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
      )
  ) AS "t43"
) AS "t57"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'rates of a day fit their parts' AS "statement",
    COALESCE(CAST("t36"."metric_date" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            "t36"."dau_mau_ratio_pct" IS NULL
          )
          AND (
            (
              (
                "t36"."daily_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."dau_mau_ratio_pct" - (
              (
                "t36"."daily_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."dau_mau_ratio_pct"),
              ABS(
                (
                  "t36"."daily_active_users" / NULLIF("t36"."monthly_active_users", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'dau_mau_ratio_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t36"."wau_mau_ratio_pct" IS NULL
          )
          AND (
            (
              (
                "t36"."weekly_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."wau_mau_ratio_pct" - (
              (
                "t36"."weekly_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."wau_mau_ratio_pct"),
              ABS(
                (
                  "t36"."weekly_active_users" / NULLIF("t36"."monthly_active_users", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'wau_mau_ratio_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t36"."power_user_pct" IS NULL
          )
          AND (
            (
              (
                "t36"."power_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."power_user_pct" - (
              (
                "t36"."power_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."power_user_pct"),
              ABS((
                "t36"."power_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'power_user_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t36"."retention_cohort" = "t36"."_cohort"
      )
      THEN 'retention_cohort; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t36"."_retained" IS NULL
          )
          AND (
            (
              (
                COALESCE("t36"."retention_30d_pct", 0.0) * "t36"."retention_cohort"
              ) / 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."_retained" - (
              (
                COALESCE("t36"."retention_30d_pct", 0.0) * "t36"."retention_cohort"
              ) / 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."_retained"),
              ABS(
                (
                  COALESCE("t36"."retention_30d_pct", 0.0) * "t36"."retention_cohort"
                ) / 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'retention_30d_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t36"."_retained" = "t36"."_most_retained"
      )
      THEN 'retained; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t29"."metric_date",
      "t29"."date",
      "t29"."total_users",
      "t29"."daily_active_users",
      "t29"."weekly_active_users",
      "t29"."monthly_active_users",
      "t29"."dau_mau_ratio_pct",
      "t29"."wau_mau_ratio_pct",
      "t29"."stickiness_30d_pct",
      "t29"."sessions",
      "t29"."avg_session_minutes",
      "t29"."bounce_rate_pct",
      "t29"."desktop_usage_pct",
      "t29"."mobile_usage_pct",
      "t29"."tablet_usage_pct",
      "t29"."sessions_per_user_30d",
      "t29"."avg_features_per_user_30d",
      "t29"."power_users",
      "t29"."power_user_pct",
      "t29"."avg_engagement_score",
      "t29"."retention_cohort",
      "t29"."retention_30d_pct",
      "t29"."total_features",
      "t29"."feature_adoption_rate_pct",
      "t29"."pours",
      "t29"."pour_volume_liters",
      "t29"."device_utilisation_pct",
      "t29"."_retained",
      "t29"."_cohort",
      MAX("t29"."_retained") OVER (ORDER BY "t29"."metric_date" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "_most_retained"
    FROM (
      SELECT
        "t0"."metric_date",
        "t0"."date",
        "t0"."total_users",
        "t0"."daily_active_users",
        "t0"."weekly_active_users",
        "t0"."monthly_active_users",
        "t0"."dau_mau_ratio_pct",
        "t0"."wau_mau_ratio_pct",
        "t0"."stickiness_30d_pct",
        "t0"."sessions",
        "t0"."avg_session_minutes",
        "t0"."bounce_rate_pct",
        "t0"."desktop_usage_pct",
        "t0"."mobile_usage_pct",
        "t0"."tablet_usage_pct",
        "t0"."sessions_per_user_30d",
        "t0"."avg_features_per_user_30d",
        "t0"."power_users",
        "t0"."power_user_pct",
        "t0"."avg_engagement_score",
        "t0"."retention_cohort",
        "t0"."retention_30d_pct",
        "t0"."total_features",
        "t0"."feature_adoption_rate_pct",
        "t0"."pours",
        "t0"."pour_volume_liters",
        "t0"."device_utilisation_pct",
        COALESCE(
          CAST(ROUND((
            "t0"."retention_30d_pct" * "t0"."retention_cohort"
          ) / 100.0, 0) AS BIGINT),
          0.0
        ) AS "_retained",
        MAX("t0"."retention_cohort") OVER (ORDER BY "t0"."metric_date" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "_cohort"
      FROM "metrics"."metrics_product_analytics" AS "t0"
    ) AS "t29"
  ) AS "t36"
  WHERE
    NOT (
      (
        (
          (
            "t36"."dau_mau_ratio_pct" IS NULL
          )
          AND (
            (
              (
                "t36"."daily_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."dau_mau_ratio_pct" - (
              (
                "t36"."daily_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."dau_mau_ratio_pct"),
              ABS(
                (
                  "t36"."daily_active_users" / NULLIF("t36"."monthly_active_users", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t36"."wau_mau_ratio_pct" IS NULL
          )
          AND (
            (
              (
                "t36"."weekly_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."wau_mau_ratio_pct" - (
              (
                "t36"."weekly_active_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."wau_mau_ratio_pct"),
              ABS(
                (
                  "t36"."weekly_active_users" / NULLIF("t36"."monthly_active_users", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t36"."power_user_pct" IS NULL
          )
          AND (
            (
              (
                "t36"."power_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."power_user_pct" - (
              (
                "t36"."power_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."power_user_pct"),
              ABS((
                "t36"."power_users" / NULLIF("t36"."monthly_active_users", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        "t36"."retention_cohort" = "t36"."_cohort"
      )
      AND (
        (
          (
            "t36"."_retained" IS NULL
          )
          AND (
            (
              (
                COALESCE("t36"."retention_30d_pct", 0.0) * "t36"."retention_cohort"
              ) / 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t36"."_retained" - (
              (
                COALESCE("t36"."retention_30d_pct", 0.0) * "t36"."retention_cohort"
              ) / 100.0
            )
          ) <= (
            GREATEST(
              ABS("t36"."_retained"),
              ABS(
                (
                  COALESCE("t36"."retention_30d_pct", 0.0) * "t36"."retention_cohort"
                ) / 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        "t36"."_retained" = "t36"."_most_retained"
      )
    )
) AS "t50"
