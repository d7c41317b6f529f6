SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'rates of a user in 30 days fit their parts' AS "statement",
      COALESCE("t0"."user_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t0"."sessions_per_active_day_30d" IS NULL
            )
            AND (
              (
                "t0"."total_sessions_30d" / NULLIF("t0"."active_days_30d", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."sessions_per_active_day_30d" - (
                "t0"."total_sessions_30d" / NULLIF("t0"."active_days_30d", 0)
              )
            ) <= (
              GREATEST(
                ABS("t0"."sessions_per_active_day_30d"),
                ABS("t0"."total_sessions_30d" / NULLIF("t0"."active_days_30d", 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'sessions_per_active_day_30d; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."avg_uses_per_interaction_30d" IS NULL
            )
            AND (
              (
                "t0"."total_feature_uses_30d" / NULLIF("t0"."total_feature_interactions_30d", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."avg_uses_per_interaction_30d" - (
                "t0"."total_feature_uses_30d" / NULLIF("t0"."total_feature_interactions_30d", 0)
              )
            ) <= (
              GREATEST(
                ABS("t0"."avg_uses_per_interaction_30d"),
                ABS("t0"."total_feature_uses_30d" / NULLIF("t0"."total_feature_interactions_30d", 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'avg_uses_per_interaction_30d; '
        ELSE ''
      END AS "differences"
    FROM "intermediate"."int_users__core" AS "t0"
    WHERE
      NOT (
        (
          (
            (
              "t0"."sessions_per_active_day_30d" IS NULL
            )
            AND (
              (
                "t0"."total_sessions_30d" / NULLIF("t0"."active_days_30d", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."sessions_per_active_day_30d" - (
                "t0"."total_sessions_30d" / NULLIF("t0"."active_days_30d", 0)
              )
            ) <= (
              GREATEST(
                ABS("t0"."sessions_per_active_day_30d"),
                ABS("t0"."total_sessions_30d" / NULLIF("t0"."active_days_30d", 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t0"."avg_uses_per_interaction_30d" IS NULL
            )
            AND (
              (
                "t0"."total_feature_uses_30d" / NULLIF("t0"."total_feature_interactions_30d", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."avg_uses_per_interaction_30d" - (
                "t0"."total_feature_uses_30d" / NULLIF("t0"."total_feature_interactions_30d", 0)
              )
            ) <= (
              GREATEST(
                ABS("t0"."avg_uses_per_interaction_30d"),
                ABS("t0"."total_feature_uses_30d" / NULLIF("t0"."total_feature_interactions_30d", 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t47"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'rates of a user ever fit their parts' AS "statement",
      COALESCE("t1"."user_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t1"."avg_page_views_per_session" IS NULL
            )
            AND (
              (
                "t1"."total_page_views" / NULLIF("t1"."total_sessions", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t1"."avg_page_views_per_session" - (
                "t1"."total_page_views" / NULLIF("t1"."total_sessions", 0)
              )
            ) <= (
              GREATEST(
                ABS("t1"."avg_page_views_per_session"),
                ABS("t1"."total_page_views" / NULLIF("t1"."total_sessions", 0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'avg_page_views_per_session; '
        ELSE ''
      END AS "differences"
    FROM "intermediate"."int_users__engagement_metrics" AS "t1"
    WHERE
      NOT (
        (
          (
            "t1"."avg_page_views_per_session" IS NULL
          )
          AND (
            (
              "t1"."total_page_views" / NULLIF("t1"."total_sessions", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t1"."avg_page_views_per_session" - (
              "t1"."total_page_views" / NULLIF("t1"."total_sessions", 0)
            )
          ) <= (
            GREATEST(
              ABS("t1"."avg_page_views_per_session"),
              ABS("t1"."total_page_views" / NULLIF("t1"."total_sessions", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
  ) AS "t46"
) AS "t49"
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
                  'a user in 30 days = the user of the source' AS "statement",
                  CONCAT_WS('|', COALESCE("t43"."_lk0", "t43"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t43"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t43"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
                    THEN ''
                    ELSE 'account_id '
                  END || CASE WHEN "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1" THEN '' ELSE 'email ' END || CASE WHEN "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2" THEN '' ELSE 'full_name ' END || CASE
                    WHEN "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
                    THEN ''
                    ELSE 'user_created_at '
                  END || CASE
                    WHEN "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
                    THEN ''
                    ELSE 'first_name '
                  END || CASE WHEN "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5" THEN '' ELSE 'last_name ' END || CASE
                    WHEN "t43"."_l6" IS NOT DISTINCT FROM "t43"."_r6"
                    THEN ''
                    ELSE 'email_domain '
                  END || CASE
                    WHEN "t43"."_l7" IS NOT DISTINCT FROM "t43"."_r7"
                    THEN ''
                    ELSE 'user_updated_at '
                  END || CASE WHEN "t43"."_l8" IS NOT DISTINCT FROM "t43"."_r8" THEN '' ELSE 'user_role ' END || CASE
                    WHEN "t43"."_l9" IS NOT DISTINCT FROM "t43"."_r9"
                    THEN ''
                    ELSE 'role_type_standardized '
                  END || CASE
                    WHEN "t43"."_l10" IS NOT DISTINCT FROM "t43"."_r10"
                    THEN ''
                    ELSE 'access_level '
                  END || CASE
                    WHEN "t43"."_l11" IS NOT DISTINCT FROM "t43"."_r11"
                    THEN ''
                    ELSE 'user_age_days '
                  END AS "differences"
                FROM (
                  SELECT
                    "t15"."_lk0",
                    "t15"."_l0",
                    "t15"."_l1",
                    "t15"."_l2",
                    "t15"."_l3",
                    "t15"."_l4",
                    "t15"."_l5",
                    "t15"."_l6",
                    "t15"."_l7",
                    "t15"."_l8",
                    "t15"."_l9",
                    "t15"."_l10",
                    "t15"."_l11",
                    "t35"."_rk0",
                    "t35"."_r0",
                    "t35"."_r1",
                    "t35"."_r2",
                    "t35"."_r3",
                    "t35"."_r4",
                    "t35"."_r5",
                    "t35"."_r6",
                    "t35"."_r7",
                    "t35"."_r8",
                    "t35"."_r9",
                    "t35"."_r10",
                    "t35"."_r11"
                  FROM (
                    SELECT
                      "t0"."user_id" AS "_lk0",
                      "t0"."account_id" AS "_l0",
                      "t0"."email" AS "_l1",
                      "t0"."full_name" AS "_l2",
                      "t0"."user_created_at" AS "_l3",
                      "t0"."first_name" AS "_l4",
                      "t0"."last_name" AS "_l5",
                      "t0"."email_domain" AS "_l6",
                      "t0"."user_updated_at" AS "_l7",
                      "t0"."user_role" AS "_l8",
                      "t0"."role_type_standardized" AS "_l9",
                      "t0"."access_level" AS "_l10",
                      "t0"."user_age_days" AS "_l11"
                    FROM "intermediate"."int_users__core" AS "t0"
                  ) AS "t15"
                  FULL OUTER JOIN (
                    SELECT
                      "t4"."user_id" AS "_rk0",
                      "t4"."account_id" AS "_r0",
                      "t4"."email" AS "_r1",
                      "t4"."full_name" AS "_r2",
                      "t4"."user_created_at" AS "_r3",
                      "t4"."first_name" AS "_r4",
                      "t4"."last_name" AS "_r5",
                      "t4"."email_domain" AS "_r6",
                      "t4"."user_updated_at" AS "_r7",
                      LOWER("t4"."user_role") AS "_r8",
                      LOWER("t4"."role_category") AS "_r9",
                      "t4"."permission_level" AS "_r10",
                      "t4"."account_age_days" AS "_r11"
                    FROM "staging"."stg_app_database__users" AS "t4"
                    WHERE
                      NOT (
                        "t4"."is_orphan"
                      )
                      AND "t4"."user_id" <> '0'
                      AND COALESCE("t4"."account_id", '') <> '0'
                  ) AS "t35"
                    ON "t15"."_lk0" = "t35"."_rk0"
                ) AS "t43"
                WHERE
                  NOT (
                    (
                      "t43"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t43"."_rk0" IS NOT NULL
                    )
                    AND "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
                    AND "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
                    AND "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2"
                    AND "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
                    AND "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
                    AND "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5"
                    AND "t43"."_l6" IS NOT DISTINCT FROM "t43"."_r6"
                    AND "t43"."_l7" IS NOT DISTINCT FROM "t43"."_r7"
                    AND "t43"."_l8" IS NOT DISTINCT FROM "t43"."_r8"
                    AND "t43"."_l9" IS NOT DISTINCT FROM "t43"."_r9"
                    AND "t43"."_l10" IS NOT DISTINCT FROM "t43"."_r10"
                    AND "t43"."_l11" IS NOT DISTINCT FROM "t43"."_r11"
                  )
              ) AS "t52"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a user ever = the user in 30 days' AS "statement",
                  CONCAT_WS('|', COALESCE("t38"."_lk0", "t38"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t38"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t38"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
                    THEN ''
                    ELSE 'account_id '
                  END || CASE WHEN "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1" THEN '' ELSE 'email ' END || CASE WHEN "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2" THEN '' ELSE 'full_name ' END || CASE
                    WHEN "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
                    THEN ''
                    ELSE 'user_created_at '
                  END || CASE WHEN "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4" THEN '' ELSE 'user_role ' END || CASE
                    WHEN "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5"
                    THEN ''
                    ELSE 'last_activity_timestamp '
                  END || CASE
                    WHEN "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
                    THEN ''
                    ELSE 'role_category '
                  END || CASE
                    WHEN "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
                    THEN ''
                    ELSE 'sessions_last_30d '
                  END || CASE
                    WHEN "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
                    THEN ''
                    ELSE 'page_views_last_30d '
                  END || CASE
                    WHEN "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
                    THEN ''
                    ELSE 'page_categories_last_30d '
                  END || CASE
                    WHEN "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
                    THEN ''
                    ELSE 'features_used_last_30d '
                  END || CASE
                    WHEN "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
                    THEN ''
                    ELSE 'engagement_score '
                  END || CASE
                    WHEN "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
                    THEN ''
                    ELSE 'last_session_time '
                  END || CASE
                    WHEN "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
                    THEN ''
                    ELSE 'last_page_view_time '
                  END || CASE
                    WHEN "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
                    THEN ''
                    ELSE 'last_feature_use_time '
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
                    "t21"."_l10",
                    "t21"."_l11",
                    "t21"."_l12",
                    "t21"."_l13",
                    "t21"."_l14",
                    "t16"."_rk0",
                    "t16"."_r0",
                    "t16"."_r1",
                    "t16"."_r2",
                    "t16"."_r3",
                    "t16"."_r4",
                    "t16"."_r5",
                    "t16"."_r6",
                    "t16"."_r7",
                    "t16"."_r8",
                    "t16"."_r9",
                    "t16"."_r10",
                    "t16"."_r11",
                    "t16"."_r12",
                    "t16"."_r13",
                    "t16"."_r14"
                  FROM (
                    SELECT
                      "t1"."user_id" AS "_lk0",
                      "t1"."account_id" AS "_l0",
                      "t1"."email" AS "_l1",
                      "t1"."full_name" AS "_l2",
                      "t1"."user_created_at" AS "_l3",
                      "t1"."user_role" AS "_l4",
                      "t1"."last_activity_timestamp" AS "_l5",
                      "t1"."role_category" AS "_l6",
                      "t1"."sessions_last_30d" AS "_l7",
                      "t1"."page_views_last_30d" AS "_l8",
                      "t1"."page_categories_last_30d" AS "_l9",
                      "t1"."features_used_last_30d" AS "_l10",
                      "t1"."engagement_score" AS "_l11",
                      "t1"."last_session_time" AS "_l12",
                      "t1"."last_page_view_time" AS "_l13",
                      "t1"."last_feature_use_time" AS "_l14"
                    FROM "intermediate"."int_users__engagement_metrics" AS "t1"
                  ) AS "t21"
                  FULL OUTER JOIN (
                    SELECT
                      "t0"."user_id" AS "_rk0",
                      "t0"."account_id" AS "_r0",
                      "t0"."email" AS "_r1",
                      "t0"."full_name" AS "_r2",
                      "t0"."user_created_at" AS "_r3",
                      "t0"."user_role" AS "_r4",
                      "t0"."last_activity_timestamp" AS "_r5",
                      "t0"."role_type_standardized" AS "_r6",
                      "t0"."total_sessions_30d" AS "_r7",
                      "t0"."total_page_views_30d" AS "_r8",
                      "t0"."page_categories_visited_30d" AS "_r9",
                      "t0"."features_used_30d" AS "_r10",
                      "t0"."engagement_score_30d" AS "_r11",
                      "t0"."last_session_start" AS "_r12",
                      "t0"."last_page_view" AS "_r13",
                      "t0"."last_feature_usage" AS "_r14"
                    FROM "intermediate"."int_users__core" AS "t0"
                  ) AS "t16"
                    ON "t21"."_lk0" = "t16"."_rk0"
                ) AS "t38"
                WHERE
                  NOT (
                    (
                      "t38"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t38"."_rk0" IS NOT NULL
                    )
                    AND "t38"."_l0" IS NOT DISTINCT FROM "t38"."_r0"
                    AND "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1"
                    AND "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2"
                    AND "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
                    AND "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4"
                    AND "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5"
                    AND "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
                    AND "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
                    AND "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
                    AND "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
                    AND "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
                    AND "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
                    AND "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
                    AND "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
                    AND "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
                  )
              ) AS "t53"
            ) AS "t54"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a user = the user in 30 days' AS "statement",
                CONCAT_WS('|', COALESCE("t40"."_lk0", "t40"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t40"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t40"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
                  THEN ''
                  ELSE 'account_id '
                END || CASE WHEN "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1" THEN '' ELSE 'email ' END || CASE WHEN "t40"."_l2" IS NOT DISTINCT FROM "t40"."_r2" THEN '' ELSE 'full_name ' END || CASE
                  WHEN "t40"."_l3" IS NOT DISTINCT FROM "t40"."_r3"
                  THEN ''
                  ELSE 'user_created_at '
                END || CASE
                  WHEN "t40"."_l4" IS NOT DISTINCT FROM "t40"."_r4"
                  THEN ''
                  ELSE 'first_name '
                END || CASE WHEN "t40"."_l5" IS NOT DISTINCT FROM "t40"."_r5" THEN '' ELSE 'last_name ' END || CASE
                  WHEN "t40"."_l6" IS NOT DISTINCT FROM "t40"."_r6"
                  THEN ''
                  ELSE 'email_domain '
                END || CASE
                  WHEN "t40"."_l7" IS NOT DISTINCT FROM "t40"."_r7"
                  THEN ''
                  ELSE 'email_type '
                END || CASE WHEN "t40"."_l8" IS NOT DISTINCT FROM "t40"."_r8" THEN '' ELSE 'user_role ' END || CASE
                  WHEN "t40"."_l9" IS NOT DISTINCT FROM "t40"."_r9"
                  THEN ''
                  ELSE 'role_type_standardized '
                END || CASE
                  WHEN "t40"."_l10" IS NOT DISTINCT FROM "t40"."_r10"
                  THEN ''
                  ELSE 'access_level '
                END || CASE
                  WHEN "t40"."_l11" IS NOT DISTINCT FROM "t40"."_r11"
                  THEN ''
                  ELSE 'is_admin_user '
                END || CASE
                  WHEN "t40"."_l12" IS NOT DISTINCT FROM "t40"."_r12"
                  THEN ''
                  ELSE 'is_manager_user '
                END || CASE
                  WHEN "t40"."_l13" IS NOT DISTINCT FROM "t40"."_r13"
                  THEN ''
                  ELSE 'user_updated_at '
                END || CASE
                  WHEN "t40"."_l14" IS NOT DISTINCT FROM "t40"."_r14"
                  THEN ''
                  ELSE 'user_age_days '
                END || CASE
                  WHEN "t40"."_l15" IS NOT DISTINCT FROM "t40"."_r15"
                  THEN ''
                  ELSE 'user_age_months '
                END || CASE
                  WHEN "t40"."_l16" IS NOT DISTINCT FROM "t40"."_r16"
                  THEN ''
                  ELSE 'is_new_user '
                END || CASE
                  WHEN "t40"."_l17" IS NOT DISTINCT FROM "t40"."_r17"
                  THEN ''
                  ELSE 'last_login_date '
                END || CASE
                  WHEN "t40"."_l18" IS NOT DISTINCT FROM "t40"."_r18"
                  THEN ''
                  ELSE 'days_since_last_login '
                END || CASE
                  WHEN "t40"."_l19" IS NOT DISTINCT FROM "t40"."_r19"
                  THEN ''
                  ELSE 'user_status '
                END || CASE
                  WHEN "t40"."_l20" IS NOT DISTINCT FROM "t40"."_r20"
                  THEN ''
                  ELSE 'churn_risk_level '
                END || CASE
                  WHEN "t40"."_l21" IS NOT DISTINCT FROM "t40"."_r21"
                  THEN ''
                  ELSE 'total_sessions_30d '
                END || CASE
                  WHEN "t40"."_l22" IS NOT DISTINCT FROM "t40"."_r22"
                  THEN ''
                  ELSE 'total_session_minutes_30d '
                END || CASE
                  WHEN "t40"."_l23" IS NOT DISTINCT FROM "t40"."_r23"
                  THEN ''
                  ELSE 'avg_session_minutes_30d '
                END || CASE
                  WHEN "t40"."_l24" IS NOT DISTINCT FROM "t40"."_r24"
                  THEN ''
                  ELSE 'active_days_30d '
                END || CASE
                  WHEN "t40"."_l25" IS NOT DISTINCT FROM "t40"."_r25"
                  THEN ''
                  ELSE 'sessions_per_active_day_30d '
                END || CASE
                  WHEN "t40"."_l26" IS NOT DISTINCT FROM "t40"."_r26"
                  THEN ''
                  ELSE 'device_types_used_30d '
                END || CASE
                  WHEN "t40"."_l27" IS NOT DISTINCT FROM "t40"."_r27"
                  THEN ''
                  ELSE 'last_session_start '
                END || CASE
                  WHEN "t40"."_l28" IS NOT DISTINCT FROM "t40"."_r28"
                  THEN ''
                  ELSE 'features_used_30d '
                END || CASE
                  WHEN "t40"."_l29" IS NOT DISTINCT FROM "t40"."_r29"
                  THEN ''
                  ELSE 'feature_categories_used_30d '
                END || CASE
                  WHEN "t40"."_l30" IS NOT DISTINCT FROM "t40"."_r30"
                  THEN ''
                  ELSE 'total_feature_interactions_30d '
                END || CASE
                  WHEN "t40"."_l31" IS NOT DISTINCT FROM "t40"."_r31"
                  THEN ''
                  ELSE 'total_feature_uses_30d '
                END || CASE
                  WHEN "t40"."_l32" IS NOT DISTINCT FROM "t40"."_r32"
                  THEN ''
                  ELSE 'avg_uses_per_interaction_30d '
                END || CASE
                  WHEN "t40"."_l33" IS NOT DISTINCT FROM "t40"."_r33"
                  THEN ''
                  ELSE 'last_feature_usage '
                END || CASE
                  WHEN "t40"."_l34" IS NOT DISTINCT FROM "t40"."_r34"
                  THEN ''
                  ELSE 'total_page_views_30d '
                END || CASE
                  WHEN "t40"."_l35" IS NOT DISTINCT FROM "t40"."_r35"
                  THEN ''
                  ELSE 'page_categories_visited_30d '
                END || CASE
                  WHEN "t40"."_l36" IS NOT DISTINCT FROM "t40"."_r36"
                  THEN ''
                  ELSE 'page_active_days_30d '
                END || CASE
                  WHEN "t40"."_l37" IS NOT DISTINCT FROM "t40"."_r37"
                  THEN ''
                  ELSE 'total_time_on_pages_30d '
                END || CASE
                  WHEN "t40"."_l38" IS NOT DISTINCT FROM "t40"."_r38"
                  THEN ''
                  ELSE 'avg_time_per_page_view_30d '
                END || CASE
                  WHEN "t40"."_l39" IS NOT DISTINCT FROM "t40"."_r39"
                  THEN ''
                  ELSE 'last_page_view '
                END || CASE
                  WHEN "t40"."_l40" IS NOT DISTINCT FROM "t40"."_r40"
                  THEN ''
                  ELSE 'last_activity_timestamp '
                END || CASE
                  WHEN "t40"."_l41" IS NOT DISTINCT FROM "t40"."_r41"
                  THEN ''
                  ELSE 'days_since_last_activity '
                END || CASE
                  WHEN "t40"."_l42" IS NOT DISTINCT FROM "t40"."_r42"
                  THEN ''
                  ELSE 'recency_classification '
                END || CASE
                  WHEN "t40"."_l43" IS NOT DISTINCT FROM "t40"."_r43"
                  THEN ''
                  ELSE 'activity_level_30d '
                END || CASE
                  WHEN "t40"."_l44" IS NOT DISTINCT FROM "t40"."_r44"
                  THEN ''
                  ELSE 'feature_adoption_level '
                END AS "differences"
              FROM (
                SELECT
                  "t26"."_lk0",
                  "t26"."_l0",
                  "t26"."_l1",
                  "t26"."_l2",
                  "t26"."_l3",
                  "t26"."_l4",
                  "t26"."_l5",
                  "t26"."_l6",
                  "t26"."_l7",
                  "t26"."_l8",
                  "t26"."_l9",
                  "t26"."_l10",
                  "t26"."_l11",
                  "t26"."_l12",
                  "t26"."_l13",
                  "t26"."_l14",
                  "t26"."_l15",
                  "t26"."_l16",
                  "t26"."_l17",
                  "t26"."_l18",
                  "t26"."_l19",
                  "t26"."_l20",
                  "t26"."_l21",
                  "t26"."_l22",
                  "t26"."_l23",
                  "t26"."_l24",
                  "t26"."_l25",
                  "t26"."_l26",
                  "t26"."_l27",
                  "t26"."_l28",
                  "t26"."_l29",
                  "t26"."_l30",
                  "t26"."_l31",
                  "t26"."_l32",
                  "t26"."_l33",
                  "t26"."_l34",
                  "t26"."_l35",
                  "t26"."_l36",
                  "t26"."_l37",
                  "t26"."_l38",
                  "t26"."_l39",
                  "t26"."_l40",
                  "t26"."_l41",
                  "t26"."_l42",
                  "t26"."_l43",
                  "t26"."_l44",
                  "t17"."_rk0",
                  "t17"."_r0",
                  "t17"."_r1",
                  "t17"."_r2",
                  "t17"."_r3",
                  "t17"."_r4",
                  "t17"."_r5",
                  "t17"."_r6",
                  "t17"."_r7",
                  "t17"."_r8",
                  "t17"."_r9",
                  "t17"."_r10",
                  "t17"."_r11",
                  "t17"."_r12",
                  "t17"."_r13",
                  "t17"."_r14",
                  "t17"."_r15",
                  "t17"."_r16",
                  "t17"."_r17",
                  "t17"."_r18",
                  "t17"."_r19",
                  "t17"."_r20",
                  "t17"."_r21",
                  "t17"."_r22",
                  "t17"."_r23",
                  "t17"."_r24",
                  "t17"."_r25",
                  "t17"."_r26",
                  "t17"."_r27",
                  "t17"."_r28",
                  "t17"."_r29",
                  "t17"."_r30",
                  "t17"."_r31",
                  "t17"."_r32",
                  "t17"."_r33",
                  "t17"."_r34",
                  "t17"."_r35",
                  "t17"."_r36",
                  "t17"."_r37",
                  "t17"."_r38",
                  "t17"."_r39",
                  "t17"."_r40",
                  "t17"."_r41",
                  "t17"."_r42",
                  "t17"."_r43",
                  "t17"."_r44"
                FROM (
                  SELECT
                    "t3"."user_id" AS "_lk0",
                    "t3"."account_id" AS "_l0",
                    "t3"."email" AS "_l1",
                    "t3"."full_name" AS "_l2",
                    "t3"."user_created_at" AS "_l3",
                    "t3"."first_name" AS "_l4",
                    "t3"."last_name" AS "_l5",
                    "t3"."email_domain" AS "_l6",
                    "t3"."email_type" AS "_l7",
                    "t3"."user_role" AS "_l8",
                    "t3"."role_type_standardized" AS "_l9",
                    "t3"."access_level" AS "_l10",
                    "t3"."is_admin_user" AS "_l11",
                    "t3"."is_manager_user" AS "_l12",
                    "t3"."user_updated_at" AS "_l13",
                    "t3"."user_age_days" AS "_l14",
                    "t3"."user_age_months" AS "_l15",
                    "t3"."is_new_user" AS "_l16",
                    "t3"."last_login_date" AS "_l17",
                    "t3"."days_since_last_login" AS "_l18",
                    "t3"."user_status" AS "_l19",
                    "t3"."churn_risk_level" AS "_l20",
                    "t3"."total_sessions_30d" AS "_l21",
                    "t3"."total_session_minutes_30d" AS "_l22",
                    "t3"."avg_session_minutes_30d" AS "_l23",
                    "t3"."active_days_30d" AS "_l24",
                    "t3"."sessions_per_active_day_30d" AS "_l25",
                    "t3"."device_types_used_30d" AS "_l26",
                    "t3"."last_session_start" AS "_l27",
                    "t3"."features_used_30d" AS "_l28",
                    "t3"."feature_categories_used_30d" AS "_l29",
                    "t3"."total_feature_interactions_30d" AS "_l30",
                    "t3"."total_feature_uses_30d" AS "_l31",
                    "t3"."avg_uses_per_interaction_30d" AS "_l32",
                    "t3"."last_feature_usage" AS "_l33",
                    "t3"."total_page_views_30d" AS "_l34",
                    "t3"."page_categories_visited_30d" AS "_l35",
                    "t3"."page_active_days_30d" AS "_l36",
                    "t3"."total_time_on_pages_30d" AS "_l37",
                    "t3"."avg_time_per_page_view_30d" AS "_l38",
                    "t3"."last_page_view" AS "_l39",
                    "t3"."last_activity_timestamp" AS "_l40",
                    "t3"."days_since_last_activity" AS "_l41",
                    "t3"."recency_classification" AS "_l42",
                    "t3"."activity_level_30d" AS "_l43",
                    "t3"."feature_adoption_level" AS "_l44"
                  FROM "entity"."entity_users" AS "t3"
                ) AS "t26"
                FULL OUTER JOIN (
                  SELECT
                    "t0"."user_id" AS "_rk0",
                    "t0"."account_id" AS "_r0",
                    "t0"."email" AS "_r1",
                    "t0"."full_name" AS "_r2",
                    "t0"."user_created_at" AS "_r3",
                    "t0"."first_name" AS "_r4",
                    "t0"."last_name" AS "_r5",
                    "t0"."email_domain" AS "_r6",
                    "t0"."email_type" AS "_r7",
                    "t0"."user_role" AS "_r8",
                    "t0"."role_type_standardized" AS "_r9",
                    "t0"."access_level" AS "_r10",
                    "t0"."is_admin_user" AS "_r11",
                    "t0"."is_manager_user" AS "_r12",
                    "t0"."user_updated_at" AS "_r13",
                    "t0"."user_age_days" AS "_r14",
                    "t0"."user_age_months" AS "_r15",
                    "t0"."is_new_user" AS "_r16",
                    "t0"."last_login_date" AS "_r17",
                    "t0"."days_since_last_login" AS "_r18",
                    "t0"."user_status" AS "_r19",
                    "t0"."churn_risk_level" AS "_r20",
                    "t0"."total_sessions_30d" AS "_r21",
                    "t0"."total_session_minutes_30d" AS "_r22",
                    "t0"."avg_session_minutes_30d" AS "_r23",
                    "t0"."active_days_30d" AS "_r24",
                    "t0"."sessions_per_active_day_30d" AS "_r25",
                    "t0"."device_types_used_30d" AS "_r26",
                    "t0"."last_session_start" AS "_r27",
                    "t0"."features_used_30d" AS "_r28",
                    "t0"."feature_categories_used_30d" AS "_r29",
                    "t0"."total_feature_interactions_30d" AS "_r30",
                    "t0"."total_feature_uses_30d" AS "_r31",
                    "t0"."avg_uses_per_interaction_30d" AS "_r32",
                    "t0"."last_feature_usage" AS "_r33",
                    "t0"."total_page_views_30d" AS "_r34",
                    "t0"."page_categories_visited_30d" AS "_r35",
                    "t0"."page_active_days_30d" AS "_r36",
                    "t0"."total_time_on_pages_30d" AS "_r37",
                    "t0"."avg_time_per_page_view_30d" AS "_r38",
                    "t0"."last_page_view" AS "_r39",
                    "t0"."last_activity_timestamp" AS "_r40",
                    "t0"."days_since_last_activity" AS "_r41",
                    "t0"."recency_classification" AS "_r42",
                    "t0"."activity_level_30d" AS "_r43",
                    "t0"."feature_adoption_level" AS "_r44"
                  FROM "intermediate"."int_users__core" AS "t0"
                ) AS "t17"
                  ON "t26"."_lk0" = "t17"."_rk0"
              ) AS "t40"
              WHERE
                NOT (
                  (
                    "t40"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t40"."_rk0" IS NOT NULL
                  )
                  AND "t40"."_l0" IS NOT DISTINCT FROM "t40"."_r0"
                  AND "t40"."_l1" IS NOT DISTINCT FROM "t40"."_r1"
                  AND "t40"."_l2" IS NOT DISTINCT FROM "t40"."_r2"
                  AND "t40"."_l3" IS NOT DISTINCT FROM "t40"."_r3"
                  AND "t40"."_l4" IS NOT DISTINCT FROM "t40"."_r4"
                  AND "t40"."_l5" IS NOT DISTINCT FROM "t40"."_r5"
                  AND "t40"."_l6" IS NOT DISTINCT FROM "t40"."_r6"
                  AND "t40"."_l7" IS NOT DISTINCT FROM "t40"."_r7"
                  AND "t40"."_l8" IS NOT DISTINCT FROM "t40"."_r8"
                  AND "t40"."_l9" IS NOT DISTINCT FROM "t40"."_r9"
                  AND "t40"."_l10" IS NOT DISTINCT FROM "t40"."_r10"
                  AND "t40"."_l11" IS NOT DISTINCT FROM "t40"."_r11"
                  AND "t40"."_l12" IS NOT DISTINCT FROM "t40"."_r12"
                  AND "t40"."_l13" IS NOT DISTINCT FROM "t40"."_r13"
                  AND "t40"."_l14" IS NOT DISTINCT FROM "t40"."_r14"
                  AND "t40"."_l15" IS NOT DISTINCT FROM "t40"."_r15"
                  AND "t40"."_l16" IS NOT DISTINCT FROM "t40"."_r16"
                  AND "t40"."_l17" IS NOT DISTINCT FROM "t40"."_r17"
                  AND "t40"."_l18" IS NOT DISTINCT FROM "t40"."_r18"
                  AND "t40"."_l19" IS NOT DISTINCT FROM "t40"."_r19"
                  AND "t40"."_l20" IS NOT DISTINCT FROM "t40"."_r20"
                  AND "t40"."_l21" IS NOT DISTINCT FROM "t40"."_r21"
                  AND "t40"."_l22" IS NOT DISTINCT FROM "t40"."_r22"
                  AND "t40"."_l23" IS NOT DISTINCT FROM "t40"."_r23"
                  AND "t40"."_l24" IS NOT DISTINCT FROM "t40"."_r24"
                  AND "t40"."_l25" IS NOT DISTINCT FROM "t40"."_r25"
                  AND "t40"."_l26" IS NOT DISTINCT FROM "t40"."_r26"
                  AND "t40"."_l27" IS NOT DISTINCT FROM "t40"."_r27"
                  AND "t40"."_l28" IS NOT DISTINCT FROM "t40"."_r28"
                  AND "t40"."_l29" IS NOT DISTINCT FROM "t40"."_r29"
                  AND "t40"."_l30" IS NOT DISTINCT FROM "t40"."_r30"
                  AND "t40"."_l31" IS NOT DISTINCT FROM "t40"."_r31"
                  AND "t40"."_l32" IS NOT DISTINCT FROM "t40"."_r32"
                  AND "t40"."_l33" IS NOT DISTINCT FROM "t40"."_r33"
                  AND "t40"."_l34" IS NOT DISTINCT FROM "t40"."_r34"
                  AND "t40"."_l35" IS NOT DISTINCT FROM "t40"."_r35"
                  AND "t40"."_l36" IS NOT DISTINCT FROM "t40"."_r36"
                  AND "t40"."_l37" IS NOT DISTINCT FROM "t40"."_r37"
                  AND "t40"."_l38" IS NOT DISTINCT FROM "t40"."_r38"
                  AND "t40"."_l39" IS NOT DISTINCT FROM "t40"."_r39"
                  AND "t40"."_l40" IS NOT DISTINCT FROM "t40"."_r40"
                  AND "t40"."_l41" IS NOT DISTINCT FROM "t40"."_r41"
                  AND "t40"."_l42" IS NOT DISTINCT FROM "t40"."_r42"
                  AND "t40"."_l43" IS NOT DISTINCT FROM "t40"."_r43"
                  AND "t40"."_l44" IS NOT DISTINCT FROM "t40"."_r44"
                )
            ) AS "t57"
          ) AS "t58"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a user = the user ever' AS "statement",
              CONCAT_WS('|', COALESCE("t39"."_lk0", "t39"."_rk0")) AS "entity_key",
              CASE
                WHEN "t39"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t39"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
                THEN ''
                ELSE 'engagement_score '
              END || CASE
                WHEN "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
                THEN ''
                ELSE 'user_engagement_tier '
              END || CASE
                WHEN "t39"."_l2" IS NOT DISTINCT FROM "t39"."_r2"
                THEN ''
                ELSE 'activity_recency '
              END || CASE
                WHEN "t39"."_l3" IS NOT DISTINCT FROM "t39"."_r3"
                THEN ''
                ELSE 'reading_behavior '
              END || CASE
                WHEN "t39"."_l4" IS NOT DISTINCT FROM "t39"."_r4"
                THEN ''
                ELSE 'feature_interaction_style '
              END || CASE
                WHEN "t39"."_l5" IS NOT DISTINCT FROM "t39"."_r5"
                THEN ''
                ELSE 'feature_adoption_ratio '
              END || CASE
                WHEN "t39"."_l6" IS NOT DISTINCT FROM "t39"."_r6"
                THEN ''
                ELSE 'sessions_last_7d '
              END || CASE
                WHEN "t39"."_l7" IS NOT DISTINCT FROM "t39"."_r7"
                THEN ''
                ELSE 'page_views_last_7d '
              END || CASE
                WHEN "t39"."_l8" IS NOT DISTINCT FROM "t39"."_r8"
                THEN ''
                ELSE 'features_used_last_7d '
              END || CASE
                WHEN "t39"."_l9" IS NOT DISTINCT FROM "t39"."_r9"
                THEN ''
                ELSE 'avg_page_views_per_session '
              END || CASE
                WHEN "t39"."_l10" IS NOT DISTINCT FROM "t39"."_r10"
                THEN ''
                ELSE 'first_session_time '
              END || CASE
                WHEN "t39"."_l11" IS NOT DISTINCT FROM "t39"."_r11"
                THEN ''
                ELSE 'first_page_view_time '
              END || CASE
                WHEN "t39"."_l12" IS NOT DISTINCT FROM "t39"."_r12"
                THEN ''
                ELSE 'first_feature_use_time '
              END || CASE
                WHEN "t39"."_l13" IS NOT DISTINCT FROM "t39"."_r13"
                THEN ''
                ELSE 'lifetime_sessions '
              END || CASE
                WHEN "t39"."_l14" IS NOT DISTINCT FROM "t39"."_r14"
                THEN ''
                ELSE 'lifetime_page_views '
              END || CASE
                WHEN "t39"."_l15" IS NOT DISTINCT FROM "t39"."_r15"
                THEN ''
                ELSE 'lifetime_features_used '
              END || CASE
                WHEN "t39"."_l16" IS NOT DISTINCT FROM "t39"."_r16"
                THEN ''
                ELSE 'lifetime_feature_interactions '
              END AS "differences"
            FROM (
              SELECT
                "t25"."_lk0",
                "t25"."_l0",
                "t25"."_l1",
                "t25"."_l2",
                "t25"."_l3",
                "t25"."_l4",
                "t25"."_l5",
                "t25"."_l6",
                "t25"."_l7",
                "t25"."_l8",
                "t25"."_l9",
                "t25"."_l10",
                "t25"."_l11",
                "t25"."_l12",
                "t25"."_l13",
                "t25"."_l14",
                "t25"."_l15",
                "t25"."_l16",
                "t20"."_rk0",
                "t20"."_r0",
                "t20"."_r1",
                "t20"."_r2",
                "t20"."_r3",
                "t20"."_r4",
                "t20"."_r5",
                "t20"."_r6",
                "t20"."_r7",
                "t20"."_r8",
                "t20"."_r9",
                "t20"."_r10",
                "t20"."_r11",
                "t20"."_r12",
                "t20"."_r13",
                "t20"."_r14",
                "t20"."_r15",
                "t20"."_r16"
              FROM (
                SELECT
                  "t3"."user_id" AS "_lk0",
                  "t3"."engagement_score" AS "_l0",
                  "t3"."user_engagement_tier" AS "_l1",
                  "t3"."activity_recency" AS "_l2",
                  "t3"."reading_behavior" AS "_l3",
                  "t3"."feature_interaction_style" AS "_l4",
                  "t3"."feature_adoption_ratio" AS "_l5",
                  "t3"."sessions_last_7d" AS "_l6",
                  "t3"."page_views_last_7d" AS "_l7",
                  "t3"."features_used_last_7d" AS "_l8",
                  "t3"."avg_page_views_per_session" AS "_l9",
                  "t3"."first_session_time" AS "_l10",
                  "t3"."first_page_view_time" AS "_l11",
                  "t3"."first_feature_use_time" AS "_l12",
                  "t3"."lifetime_sessions" AS "_l13",
                  "t3"."lifetime_page_views" AS "_l14",
                  "t3"."lifetime_features_used" AS "_l15",
                  "t3"."lifetime_feature_interactions" AS "_l16"
                FROM "entity"."entity_users" AS "t3"
              ) AS "t25"
              FULL OUTER JOIN (
                SELECT
                  "t1"."user_id" AS "_rk0",
                  "t1"."engagement_score" AS "_r0",
                  "t1"."user_engagement_tier" AS "_r1",
                  "t1"."activity_recency" AS "_r2",
                  "t1"."reading_behavior" AS "_r3",
                  "t1"."feature_interaction_style" AS "_r4",
                  "t1"."feature_adoption_ratio" AS "_r5",
                  "t1"."sessions_last_7d" AS "_r6",
                  "t1"."page_views_last_7d" AS "_r7",
                  "t1"."features_used_last_7d" AS "_r8",
                  "t1"."avg_page_views_per_session" AS "_r9",
                  "t1"."first_session_time" AS "_r10",
                  "t1"."first_page_view_time" AS "_r11",
                  "t1"."first_feature_use_time" AS "_r12",
                  "t1"."total_sessions" AS "_r13",
                  "t1"."total_page_views" AS "_r14",
                  "t1"."unique_features_used" AS "_r15",
                  "t1"."total_feature_interactions" AS "_r16"
                FROM "intermediate"."int_users__engagement_metrics" AS "t1"
              ) AS "t20"
                ON "t25"."_lk0" = "t20"."_rk0"
            ) AS "t39"
            WHERE
              NOT (
                (
                  "t39"."_lk0" IS NOT NULL
                )
                AND (
                  "t39"."_rk0" IS NOT NULL
                )
                AND "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
                AND "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
                AND "t39"."_l2" IS NOT DISTINCT FROM "t39"."_r2"
                AND "t39"."_l3" IS NOT DISTINCT FROM "t39"."_r3"
                AND "t39"."_l4" IS NOT DISTINCT FROM "t39"."_r4"
                AND "t39"."_l5" IS NOT DISTINCT FROM "t39"."_r5"
                AND "t39"."_l6" IS NOT DISTINCT FROM "t39"."_r6"
                AND "t39"."_l7" IS NOT DISTINCT FROM "t39"."_r7"
                AND "t39"."_l8" IS NOT DISTINCT FROM "t39"."_r8"
                AND "t39"."_l9" IS NOT DISTINCT FROM "t39"."_r9"
                AND "t39"."_l10" IS NOT DISTINCT FROM "t39"."_r10"
                AND "t39"."_l11" IS NOT DISTINCT FROM "t39"."_r11"
                AND "t39"."_l12" IS NOT DISTINCT FROM "t39"."_r12"
                AND "t39"."_l13" IS NOT DISTINCT FROM "t39"."_r13"
                AND "t39"."_l14" IS NOT DISTINCT FROM "t39"."_r14"
                AND "t39"."_l15" IS NOT DISTINCT FROM "t39"."_r15"
                AND "t39"."_l16" IS NOT DISTINCT FROM "t39"."_r16"
              )
          ) AS "t55"
        ) AS "t59"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a user''s last day = the user in 30 days' AS "statement",
            CONCAT_WS('|', COALESCE("t45"."_lk0", "t45"."_rk0")) AS "entity_key",
            CASE
              WHEN "t45"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t45"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
              THEN ''
              ELSE 'account_id '
            END || CASE
              WHEN "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
              OR COALESCE(
                ABS(CAST("t45"."_l1" AS DOUBLE) - CAST("t45"."_r1" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l1" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'sessions_30d '
            END || CASE
              WHEN "t45"."_l2" IS NOT DISTINCT FROM "t45"."_r2"
              OR COALESCE(
                ABS(CAST("t45"."_l2" AS DOUBLE) - CAST("t45"."_r2" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l2" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_days_30d '
            END || CASE
              WHEN "t45"."_l3" IS NOT DISTINCT FROM "t45"."_r3"
              OR COALESCE(
                ABS(CAST("t45"."_l3" AS DOUBLE) - CAST("t45"."_r3" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l3" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'page_views_30d '
            END || CASE
              WHEN "t45"."_l4" IS NOT DISTINCT FROM "t45"."_r4"
              OR COALESCE(
                ABS(CAST("t45"."_l4" AS DOUBLE) - CAST("t45"."_r4" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l4" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'page_categories_30d '
            END || CASE
              WHEN "t45"."_l5" IS NOT DISTINCT FROM "t45"."_r5"
              OR COALESCE(
                ABS(CAST("t45"."_l5" AS DOUBLE) - CAST("t45"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'features_used_30d '
            END || CASE
              WHEN "t45"."_l6" IS NOT DISTINCT FROM "t45"."_r6"
              OR COALESCE(
                ABS(CAST("t45"."_l6" AS DOUBLE) - CAST("t45"."_r6" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l6" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'feature_categories_30d '
            END || CASE
              WHEN "t45"."_l7" IS NOT DISTINCT FROM "t45"."_r7"
              OR COALESCE(
                ABS(CAST("t45"."_l7" AS DOUBLE) - CAST("t45"."_r7" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t45"."_l7" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'feature_uses_30d '
            END || CASE
              WHEN "t45"."_l8" IS NOT DISTINCT FROM "t45"."_r8"
              OR COALESCE(
                ABS("t45"."_l8" - "t45"."_r8") <= (
                  (
                    ABS("t45"."_l8") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'engagement_score '
            END || CASE
              WHEN "t45"."_l9" IS NOT DISTINCT FROM "t45"."_r9"
              THEN ''
              ELSE 'last_login_date '
            END || CASE
              WHEN "t45"."_l10" IS NOT DISTINCT FROM "t45"."_r10"
              THEN ''
              ELSE 'last_session_date '
            END || CASE
              WHEN "t45"."_l11" IS NOT DISTINCT FROM "t45"."_r11"
              THEN ''
              ELSE 'last_activity_date '
            END || CASE
              WHEN "t45"."_l12" IS NOT DISTINCT FROM "t45"."_r12"
              OR COALESCE(
                ABS("t45"."_l12" - "t45"."_r12") <= (
                  (
                    ABS("t45"."_l12") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'minutes '
            END || CASE
              WHEN "t45"."_l13" IS NOT DISTINCT FROM "t45"."_r13"
              OR COALESCE(
                ABS("t45"."_l13" - "t45"."_r13") <= (
                  (
                    ABS("t45"."_l13") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'mean_minutes '
            END AS "differences"
          FROM (
            SELECT
              "t37"."_lk0",
              "t37"."_l0",
              "t37"."_l1",
              "t37"."_l2",
              "t37"."_l3",
              "t37"."_l4",
              "t37"."_l5",
              "t37"."_l6",
              "t37"."_l7",
              "t37"."_l8",
              "t37"."_l9",
              "t37"."_l10",
              "t37"."_l11",
              "t37"."_l12",
              "t37"."_l13",
              "t28"."_rk0",
              "t28"."_r0",
              "t28"."_r1",
              "t28"."_r2",
              "t28"."_r3",
              "t28"."_r4",
              "t28"."_r5",
              "t28"."_r6",
              "t28"."_r7",
              "t28"."_r8",
              "t28"."_r9",
              "t28"."_r10",
              "t28"."_r11",
              "t28"."_r12",
              "t28"."_r13"
            FROM (
              SELECT
                "t2"."user_id" AS "_lk0",
                "t2"."account_id" AS "_l0",
                "t2"."sessions_30d" AS "_l1",
                "t2"."active_days_30d" AS "_l2",
                "t2"."page_views_30d" AS "_l3",
                "t2"."page_categories_30d" AS "_l4",
                "t2"."features_used_30d" AS "_l5",
                "t2"."feature_categories_30d" AS "_l6",
                "t2"."feature_uses_30d" AS "_l7",
                "t2"."engagement_score" AS "_l8",
                "t2"."last_login_date" AS "_l9",
                "t2"."last_session_date" AS "_l10",
                "t2"."last_activity_date" AS "_l11",
                CAST("t2"."session_seconds_30d" AS DOUBLE) / 60.0 AS "_l12",
                (
                  CAST("t2"."session_seconds_30d" AS DOUBLE) / 60.0
                ) / NULLIF(CAST("t2"."timed_sessions_30d" AS DOUBLE), 0.0) AS "_l13"
              FROM "timeline"."user_days" AS "t2"
              WHERE
                "t2"."day" = MAKE_DATE(2026, 6, 30)
            ) AS "t37"
            LEFT OUTER JOIN (
              SELECT
                "t0"."user_id" AS "_rk0",
                "t0"."account_id" AS "_r0",
                "t0"."total_sessions_30d" AS "_r1",
                "t0"."active_days_30d" AS "_r2",
                "t0"."total_page_views_30d" AS "_r3",
                "t0"."page_categories_visited_30d" AS "_r4",
                "t0"."features_used_30d" AS "_r5",
                "t0"."feature_categories_used_30d" AS "_r6",
                "t0"."total_feature_uses_30d" AS "_r7",
                "t0"."engagement_score_30d" AS "_r8",
                "t0"."last_login_date" AS "_r9",
                CAST("t0"."last_session_start" AS DATE) AS "_r10",
                CAST("t0"."last_activity_timestamp" AS DATE) AS "_r11",
                "t0"."total_session_minutes_30d" AS "_r12",
                "t0"."avg_session_minutes_30d" AS "_r13"
              FROM "intermediate"."int_users__core" AS "t0"
            ) AS "t28"
              ON "t37"."_lk0" = "t28"."_rk0"
          ) AS "t45"
          WHERE
            NOT (
              (
                "t45"."_lk0" IS NOT NULL
              )
              AND (
                "t45"."_rk0" IS NOT NULL
              )
              AND "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
              AND (
                "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
                OR COALESCE(
                  ABS(CAST("t45"."_l1" AS DOUBLE) - CAST("t45"."_r1" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l1" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l2" IS NOT DISTINCT FROM "t45"."_r2"
                OR COALESCE(
                  ABS(CAST("t45"."_l2" AS DOUBLE) - CAST("t45"."_r2" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l2" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l3" IS NOT DISTINCT FROM "t45"."_r3"
                OR COALESCE(
                  ABS(CAST("t45"."_l3" AS DOUBLE) - CAST("t45"."_r3" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l3" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l4" IS NOT DISTINCT FROM "t45"."_r4"
                OR COALESCE(
                  ABS(CAST("t45"."_l4" AS DOUBLE) - CAST("t45"."_r4" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l4" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l5" IS NOT DISTINCT FROM "t45"."_r5"
                OR COALESCE(
                  ABS(CAST("t45"."_l5" AS DOUBLE) - CAST("t45"."_r5" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l5" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l6" IS NOT DISTINCT FROM "t45"."_r6"
                OR COALESCE(
                  ABS(CAST("t45"."_l6" AS DOUBLE) - CAST("t45"."_r6" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l6" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l7" IS NOT DISTINCT FROM "t45"."_r7"
                OR COALESCE(
                  ABS(CAST("t45"."_l7" AS DOUBLE) - CAST("t45"."_r7" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t45"."_l7" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l8" IS NOT DISTINCT FROM "t45"."_r8"
                OR COALESCE(
                  ABS("t45"."_l8" - "t45"."_r8") <= (
                    (
                      ABS("t45"."_l8") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND "t45"."_l9" IS NOT DISTINCT FROM "t45"."_r9"
              AND "t45"."_l10" IS NOT DISTINCT FROM "t45"."_r10"
              AND "t45"."_l11" IS NOT DISTINCT FROM "t45"."_r11"
              AND (
                "t45"."_l12" IS NOT DISTINCT FROM "t45"."_r12"
                OR COALESCE(
                  ABS("t45"."_l12" - "t45"."_r12") <= (
                    (
                      ABS("t45"."_l12") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t45"."_l13" IS NOT DISTINCT FROM "t45"."_r13"
                OR COALESCE(
                  ABS("t45"."_l13" - "t45"."_r13") <= (
                    (
                      ABS("t45"."_l13") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t56"
      ) AS "t60"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a user''s last day = the user ever' AS "statement",
          CONCAT_WS('|', COALESCE("t41"."_lk0", "t41"."_rk0")) AS "entity_key",
          CASE
            WHEN "t41"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t41"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
            THEN ''
            ELSE 'sessions_7d '
          END || CASE
            WHEN "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
            THEN ''
            ELSE 'page_views_7d '
          END || CASE
            WHEN "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
            THEN ''
            ELSE 'engagement_tier '
          END || CASE
            WHEN "t41"."_l3" IS NOT DISTINCT FROM "t41"."_r3"
            THEN ''
            ELSE 'lifetime_features '
          END || CASE
            WHEN "t41"."_l4" IS NOT DISTINCT FROM "t41"."_r4"
            THEN ''
            ELSE 'lifetime_feature_categories '
          END AS "differences"
        FROM (
          SELECT
            "t30"."_lk0",
            "t30"."_l0",
            "t30"."_l1",
            "t30"."_l2",
            "t30"."_l3",
            "t30"."_l4",
            "t19"."_rk0",
            "t19"."_r0",
            "t19"."_r1",
            "t19"."_r2",
            "t19"."_r3",
            "t19"."_r4"
          FROM (
            SELECT
              "t2"."user_id" AS "_lk0",
              "t2"."sessions_7d" AS "_l0",
              "t2"."page_views_7d" AS "_l1",
              "t2"."engagement_tier" AS "_l2",
              "t2"."lifetime_features" AS "_l3",
              "t2"."lifetime_feature_categories" AS "_l4"
            FROM "timeline"."user_days" AS "t2"
            WHERE
              "t2"."day" = MAKE_DATE(2026, 6, 30)
          ) AS "t30"
          LEFT OUTER JOIN (
            SELECT
              "t1"."user_id" AS "_rk0",
              "t1"."sessions_last_7d" AS "_r0",
              "t1"."page_views_last_7d" AS "_r1",
              "t1"."user_engagement_tier" AS "_r2",
              "t1"."unique_features_used" AS "_r3",
              "t1"."unique_feature_categories" AS "_r4"
            FROM "intermediate"."int_users__engagement_metrics" AS "t1"
          ) AS "t19"
            ON "t30"."_lk0" = "t19"."_rk0"
        ) AS "t41"
        WHERE
          NOT (
            (
              "t41"."_lk0" IS NOT NULL
            )
            AND (
              "t41"."_rk0" IS NOT NULL
            )
            AND "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
            AND "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
            AND "t41"."_l2" IS NOT DISTINCT FROM "t41"."_r2"
            AND "t41"."_l3" IS NOT DISTINCT FROM "t41"."_r3"
            AND "t41"."_l4" IS NOT DISTINCT FROM "t41"."_r4"
          )
      ) AS "t50"
    ) AS "t61"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a user''s days together = the user ever' AS "statement",
        CONCAT_WS('|', COALESCE("t44"."_lk0", "t44"."_rk0")) AS "entity_key",
        CASE
          WHEN "t44"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t44"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0" THEN '' ELSE 'sessions ' END || CASE WHEN "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1" THEN '' ELSE 'seconds ' END || CASE WHEN "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2" THEN '' ELSE 'views ' END || CASE WHEN "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3" THEN '' ELSE 'uses ' END AS "differences"
      FROM (
        SELECT
          "t36"."_lk0",
          "t36"."_l0",
          "t36"."_l1",
          "t36"."_l2",
          "t36"."_l3",
          "t18"."_rk0",
          "t18"."_r0",
          "t18"."_r1",
          "t18"."_r2",
          "t18"."_r3"
        FROM (
          SELECT
            "t24"."user_id" AS "_lk0",
            "t24"."sessions" AS "_l0",
            "t24"."seconds" AS "_l1",
            "t24"."views" AS "_l2",
            "t24"."uses" AS "_l3"
          FROM (
            SELECT
              "t2"."user_id",
              CAST(SUM("t2"."sessions") AS BIGINT) AS "sessions",
              CAST(SUM("t2"."session_seconds") AS BIGINT) AS "seconds",
              CAST(SUM("t2"."page_views") AS BIGINT) AS "views",
              CAST(SUM("t2"."feature_uses") AS BIGINT) AS "uses"
            FROM "timeline"."user_days" AS "t2"
            GROUP BY
              1
          ) AS "t24"
        ) AS "t36"
        LEFT OUTER JOIN (
          SELECT
            "t1"."user_id" AS "_rk0",
            "t1"."total_sessions" AS "_r0",
            "t1"."total_session_duration_seconds" AS "_r1",
            "t1"."total_page_views" AS "_r2",
            "t1"."total_feature_uses" AS "_r3"
          FROM "intermediate"."int_users__engagement_metrics" AS "t1"
        ) AS "t18"
          ON "t36"."_lk0" = "t18"."_rk0"
      ) AS "t44"
      WHERE
        NOT (
          (
            "t44"."_lk0" IS NOT NULL
          )
          AND (
            "t44"."_rk0" IS NOT NULL
          )
          AND "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
          AND "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
          AND "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
          AND "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
        )
    ) AS "t51"
  ) AS "t62"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'every user whose creation or activity is known has a last day' AS "statement",
      CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0")) AS "entity_key",
      CASE
        WHEN "t42"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t42"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t32"."_lk0",
        "t29"."_rk0"
      FROM (
        SELECT
          "t0"."user_id" AS "_lk0"
        FROM "intermediate"."int_users__core" AS "t0"
        WHERE
          (
            "t0"."user_created_at" IS NOT NULL
          )
          OR (
            "t0"."last_activity_timestamp" IS NOT NULL
          )
      ) AS "t32"
      LEFT OUTER JOIN (
        SELECT
          "t2"."user_id" AS "_rk0"
        FROM "timeline"."user_days" AS "t2"
        WHERE
          "t2"."day" = MAKE_DATE(2026, 6, 30)
      ) AS "t29"
        ON "t32"."_lk0" = "t29"."_rk0"
    ) AS "t42"
    WHERE
      NOT (
        (
          "t42"."_lk0" IS NOT NULL
        ) AND (
          "t42"."_rk0" IS NOT NULL
        )
      )
  ) AS "t48"
) AS "t63"
