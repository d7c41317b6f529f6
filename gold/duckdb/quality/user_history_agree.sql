SELECT
  *
FROM (
  SELECT
    'a period of a user fits the period before and its dates' AS "statement",
    COALESCE("t31"."user_id", 'null') || '|' || COALESCE(CAST("t31"."valid_from" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            "t31"."engagement_delta" IS NULL
          )
          AND (
            COALESCE("t31"."engagement_score" - "t31"."previous_engagement_score", 0.0) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t31"."engagement_delta" - COALESCE("t31"."engagement_score" - "t31"."previous_engagement_score", 0.0)
          ) <= (
            GREATEST(
              ABS("t31"."engagement_delta"),
              ABS(COALESCE("t31"."engagement_score" - "t31"."previous_engagement_score", 0.0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'engagement_delta; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."features_adopted_delta" = COALESCE("t31"."features_used_30d" - "t31"."previous_features_used_30d", 0)
      )
      THEN 'features_adopted_delta; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."sessions_delta" = COALESCE("t31"."total_sessions_30d" - "t31"."previous_sessions_30d", 0)
      )
      THEN 'sessions_delta; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."user_age_days" IS NOT DISTINCT FROM CASE
          WHEN DATE_DIFF('DAY', "t31"."created_date", "t31"."valid_from") >= 0
          THEN DATE_DIFF('DAY', "t31"."created_date", "t31"."valid_from")
          ELSE NULL
        END
      )
      THEN 'user_age_days; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."days_since_last_login" IS NOT DISTINCT FROM DATE_DIFF('DAY', "t31"."last_login_date", "t31"."valid_from")
      )
      THEN 'days_since_last_login; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_user_status" IS NOT DISTINCT FROM "t31"."before_previous_user_status"
      )
      THEN 'previous_user_status; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_role_type" IS NOT DISTINCT FROM "t31"."before_previous_role_type"
      )
      THEN 'previous_role_type; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_engagement_tier" IS NOT DISTINCT FROM "t31"."before_previous_engagement_tier"
      )
      THEN 'previous_engagement_tier; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_activity_level" IS NOT DISTINCT FROM "t31"."before_previous_activity_level"
      )
      THEN 'previous_activity_level; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_adoption_level" IS NOT DISTINCT FROM "t31"."before_previous_adoption_level"
      )
      THEN 'previous_adoption_level; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_churn_risk_level" IS NOT DISTINCT FROM "t31"."before_previous_churn_risk_level"
      )
      THEN 'previous_churn_risk_level; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_value_tier" IS NOT DISTINCT FROM "t31"."before_previous_value_tier"
      )
      THEN 'previous_value_tier; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_engagement_score" IS NOT DISTINCT FROM "t31"."before_previous_engagement_score"
      )
      THEN 'previous_engagement_score; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_features_used_30d" IS NOT DISTINCT FROM "t31"."before_previous_features_used_30d"
      )
      THEN 'previous_features_used_30d; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t31"."previous_sessions_30d" IS NOT DISTINCT FROM "t31"."before_previous_sessions_30d"
      )
      THEN 'previous_sessions_30d; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t24"."user_id",
      "t24"."valid_from",
      "t24"."valid_to",
      "t24"."is_current",
      "t24"."change_type",
      "t24"."account_id",
      "t24"."email",
      "t24"."full_name",
      "t24"."role_type_standardized",
      "t24"."previous_role_type",
      "t24"."user_status",
      "t24"."previous_user_status",
      "t24"."user_engagement_tier",
      "t24"."previous_engagement_tier",
      "t24"."activity_level_30d",
      "t24"."previous_activity_level",
      "t24"."feature_adoption_level",
      "t24"."previous_adoption_level",
      "t24"."churn_risk_level",
      "t24"."previous_churn_risk_level",
      "t24"."user_value_tier",
      "t24"."previous_value_tier",
      "t24"."engagement_score",
      "t24"."previous_engagement_score",
      "t24"."engagement_delta",
      "t24"."features_used_30d",
      "t24"."previous_features_used_30d",
      "t24"."features_adopted_delta",
      "t24"."total_sessions_30d",
      "t24"."previous_sessions_30d",
      "t24"."sessions_delta",
      "t24"."feature_categories_used_30d",
      "t24"."lifetime_features_used",
      "t24"."feature_adoption_depth",
      "t24"."active_days_30d",
      "t24"."total_page_views_30d",
      "t24"."avg_session_minutes_30d",
      "t24"."user_age_days",
      "t24"."user_maturity_stage",
      "t24"."last_login_date",
      "t24"."days_since_last_login",
      "t24"."last_activity_date",
      "t24"."before_previous_user_status",
      "t24"."before_previous_role_type",
      "t24"."before_previous_engagement_tier",
      "t24"."before_previous_activity_level",
      "t24"."before_previous_adoption_level",
      "t24"."before_previous_churn_risk_level",
      "t24"."before_previous_value_tier",
      "t24"."before_previous_engagement_score",
      "t24"."before_previous_features_used_30d",
      "t24"."before_previous_sessions_30d",
      "t16"."user_id" AS "user_id_right",
      "t16"."created_date"
    FROM (
      SELECT
        "t0"."user_id",
        "t0"."valid_from",
        "t0"."valid_to",
        "t0"."is_current",
        "t0"."change_type",
        "t0"."account_id",
        "t0"."email",
        "t0"."full_name",
        "t0"."role_type_standardized",
        "t0"."previous_role_type",
        "t0"."user_status",
        "t0"."previous_user_status",
        "t0"."user_engagement_tier",
        "t0"."previous_engagement_tier",
        "t0"."activity_level_30d",
        "t0"."previous_activity_level",
        "t0"."feature_adoption_level",
        "t0"."previous_adoption_level",
        "t0"."churn_risk_level",
        "t0"."previous_churn_risk_level",
        "t0"."user_value_tier",
        "t0"."previous_value_tier",
        "t0"."engagement_score",
        "t0"."previous_engagement_score",
        "t0"."engagement_delta",
        "t0"."features_used_30d",
        "t0"."previous_features_used_30d",
        "t0"."features_adopted_delta",
        "t0"."total_sessions_30d",
        "t0"."previous_sessions_30d",
        "t0"."sessions_delta",
        "t0"."feature_categories_used_30d",
        "t0"."lifetime_features_used",
        "t0"."feature_adoption_depth",
        "t0"."active_days_30d",
        "t0"."total_page_views_30d",
        "t0"."avg_session_minutes_30d",
        "t0"."user_age_days",
        "t0"."user_maturity_stage",
        "t0"."last_login_date",
        "t0"."days_since_last_login",
        "t0"."last_activity_date",
        LAG("t0"."user_status") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_user_status",
        LAG("t0"."role_type_standardized") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_role_type",
        LAG("t0"."user_engagement_tier") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_engagement_tier",
        LAG("t0"."activity_level_30d") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_activity_level",
        LAG("t0"."feature_adoption_level") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_adoption_level",
        LAG("t0"."churn_risk_level") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_churn_risk_level",
        LAG("t0"."user_value_tier") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_value_tier",
        LAG("t0"."engagement_score") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_engagement_score",
        LAG("t0"."features_used_30d") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_features_used_30d",
        LAG("t0"."total_sessions_30d") OVER (
          PARTITION BY "t0"."user_id"
          ORDER BY "t0"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_previous_sessions_30d"
      FROM "entity"."entity_users_history" AS "t0"
    ) AS "t24"
    LEFT OUTER JOIN (
      SELECT
        "t1"."user_id",
        "t1"."created_date"
      FROM "staging"."stg_app_database__users" AS "t1"
    ) AS "t16"
      ON "t24"."user_id" = "t16"."user_id"
  ) AS "t31"
  WHERE
    NOT (
      (
        (
          (
            "t31"."engagement_delta" IS NULL
          )
          AND (
            COALESCE("t31"."engagement_score" - "t31"."previous_engagement_score", 0.0) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t31"."engagement_delta" - COALESCE("t31"."engagement_score" - "t31"."previous_engagement_score", 0.0)
          ) <= (
            GREATEST(
              ABS("t31"."engagement_delta"),
              ABS(COALESCE("t31"."engagement_score" - "t31"."previous_engagement_score", 0.0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        "t31"."features_adopted_delta" = COALESCE("t31"."features_used_30d" - "t31"."previous_features_used_30d", 0)
      )
      AND (
        "t31"."sessions_delta" = COALESCE("t31"."total_sessions_30d" - "t31"."previous_sessions_30d", 0)
      )
      AND "t31"."user_age_days" IS NOT DISTINCT FROM CASE
        WHEN DATE_DIFF('DAY', "t31"."created_date", "t31"."valid_from") >= 0
        THEN DATE_DIFF('DAY', "t31"."created_date", "t31"."valid_from")
        ELSE NULL
      END
      AND "t31"."days_since_last_login" IS NOT DISTINCT FROM DATE_DIFF('DAY', "t31"."last_login_date", "t31"."valid_from")
      AND "t31"."previous_user_status" IS NOT DISTINCT FROM "t31"."before_previous_user_status"
      AND "t31"."previous_role_type" IS NOT DISTINCT FROM "t31"."before_previous_role_type"
      AND "t31"."previous_engagement_tier" IS NOT DISTINCT FROM "t31"."before_previous_engagement_tier"
      AND "t31"."previous_activity_level" IS NOT DISTINCT FROM "t31"."before_previous_activity_level"
      AND "t31"."previous_adoption_level" IS NOT DISTINCT FROM "t31"."before_previous_adoption_level"
      AND "t31"."previous_churn_risk_level" IS NOT DISTINCT FROM "t31"."before_previous_churn_risk_level"
      AND "t31"."previous_value_tier" IS NOT DISTINCT FROM "t31"."before_previous_value_tier"
      AND "t31"."previous_engagement_score" IS NOT DISTINCT FROM "t31"."before_previous_engagement_score"
      AND "t31"."previous_features_used_30d" IS NOT DISTINCT FROM "t31"."before_previous_features_used_30d"
      AND "t31"."previous_sessions_30d" IS NOT DISTINCT FROM "t31"."before_previous_sessions_30d"
    )
) AS "t47"
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
            'a period of a user = the user on its first day' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t33"."_lk0", "t33"."_rk0"),
              COALESCE(CAST("t33"."_lk1" AS TEXT), CAST("t33"."_rk1" AS TEXT))
            ) AS "entity_key",
            CASE
              WHEN "t33"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t33"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
              THEN ''
              ELSE 'account_id '
            END || CASE
              WHEN "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
              THEN ''
              ELSE 'user_engagement_tier '
            END || CASE
              WHEN "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
              OR COALESCE(
                ABS("t33"."_l2" - "t33"."_r2") <= (
                  (
                    ABS("t33"."_l2") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'engagement_score '
            END || CASE
              WHEN "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
              OR COALESCE(
                ABS(CAST("t33"."_l3" AS DOUBLE) - CAST("t33"."_r3" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t33"."_l3" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'features_used_30d '
            END || CASE
              WHEN "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
              OR COALESCE(
                ABS(CAST("t33"."_l4" AS DOUBLE) - CAST("t33"."_r4" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t33"."_l4" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_sessions_30d '
            END || CASE
              WHEN "t33"."_l5" IS NOT DISTINCT FROM "t33"."_r5"
              OR COALESCE(
                ABS(CAST("t33"."_l5" AS DOUBLE) - CAST("t33"."_r5" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t33"."_l5" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'active_days_30d '
            END || CASE
              WHEN "t33"."_l6" IS NOT DISTINCT FROM "t33"."_r6"
              OR COALESCE(
                ABS(CAST("t33"."_l6" AS DOUBLE) - CAST("t33"."_r6" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t33"."_l6" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'feature_categories_used_30d '
            END || CASE
              WHEN "t33"."_l7" IS NOT DISTINCT FROM "t33"."_r7"
              OR COALESCE(
                ABS(CAST("t33"."_l7" AS DOUBLE) - CAST("t33"."_r7" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t33"."_l7" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'lifetime_features_used '
            END || CASE
              WHEN "t33"."_l8" IS NOT DISTINCT FROM "t33"."_r8"
              OR COALESCE(
                ABS(CAST("t33"."_l8" AS DOUBLE) - CAST("t33"."_r8" AS DOUBLE)) <= (
                  (
                    ABS(CAST("t33"."_l8" AS DOUBLE)) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'total_page_views_30d '
            END || CASE
              WHEN "t33"."_l9" IS NOT DISTINCT FROM "t33"."_r9"
              THEN ''
              ELSE 'last_login_date '
            END || CASE
              WHEN "t33"."_l10" IS NOT DISTINCT FROM "t33"."_r10"
              THEN ''
              ELSE 'last_activity_date '
            END || CASE
              WHEN "t33"."_l11" IS NOT DISTINCT FROM "t33"."_r11"
              OR COALESCE(
                ABS("t33"."_l11" - "t33"."_r11") <= (
                  (
                    ABS("t33"."_l11") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_session_minutes_30d '
            END AS "differences"
          FROM (
            SELECT
              "t15"."_lk0",
              "t15"."_lk1",
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
              "t26"."_rk0",
              "t26"."_rk1",
              "t26"."_r0",
              "t26"."_r1",
              "t26"."_r2",
              "t26"."_r3",
              "t26"."_r4",
              "t26"."_r5",
              "t26"."_r6",
              "t26"."_r7",
              "t26"."_r8",
              "t26"."_r9",
              "t26"."_r10",
              "t26"."_r11"
            FROM (
              SELECT
                "t0"."user_id" AS "_lk0",
                "t0"."valid_from" AS "_lk1",
                "t0"."account_id" AS "_l0",
                "t0"."user_engagement_tier" AS "_l1",
                "t0"."engagement_score" AS "_l2",
                "t0"."features_used_30d" AS "_l3",
                "t0"."total_sessions_30d" AS "_l4",
                "t0"."active_days_30d" AS "_l5",
                "t0"."feature_categories_used_30d" AS "_l6",
                "t0"."lifetime_features_used" AS "_l7",
                "t0"."total_page_views_30d" AS "_l8",
                "t0"."last_login_date" AS "_l9",
                "t0"."last_activity_date" AS "_l10",
                "t0"."avg_session_minutes_30d" AS "_l11"
              FROM "entity"."entity_users_history" AS "t0"
            ) AS "t15"
            LEFT OUTER JOIN (
              SELECT
                "t2"."user_id" AS "_rk0",
                "t2"."day" AS "_rk1",
                "t2"."account_id" AS "_r0",
                "t2"."engagement_tier" AS "_r1",
                "t2"."engagement_score" AS "_r2",
                "t2"."features_used_30d" AS "_r3",
                "t2"."sessions_30d" AS "_r4",
                "t2"."active_days_30d" AS "_r5",
                "t2"."feature_categories_30d" AS "_r6",
                "t2"."lifetime_features" AS "_r7",
                "t2"."page_views_30d" AS "_r8",
                "t2"."last_login_date" AS "_r9",
                "t2"."last_activity_date" AS "_r10",
                (
                  CAST("t2"."session_seconds_30d" AS DOUBLE) / NULLIF(CAST("t2"."timed_sessions_30d" AS DOUBLE), 0.0)
                ) / 60.0 AS "_r11"
              FROM "timeline"."user_days" AS "t2"
            ) AS "t26"
              ON "t15"."_lk0" = "t26"."_rk0" AND "t15"."_lk1" = "t26"."_rk1"
          ) AS "t33"
          WHERE
            NOT (
              (
                "t33"."_lk0" IS NOT NULL
              )
              AND (
                "t33"."_rk0" IS NOT NULL
              )
              AND "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
              AND "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
              AND (
                "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
                OR COALESCE(
                  ABS("t33"."_l2" - "t33"."_r2") <= (
                    (
                      ABS("t33"."_l2") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
                OR COALESCE(
                  ABS(CAST("t33"."_l3" AS DOUBLE) - CAST("t33"."_r3" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t33"."_l3" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
                OR COALESCE(
                  ABS(CAST("t33"."_l4" AS DOUBLE) - CAST("t33"."_r4" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t33"."_l4" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t33"."_l5" IS NOT DISTINCT FROM "t33"."_r5"
                OR COALESCE(
                  ABS(CAST("t33"."_l5" AS DOUBLE) - CAST("t33"."_r5" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t33"."_l5" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t33"."_l6" IS NOT DISTINCT FROM "t33"."_r6"
                OR COALESCE(
                  ABS(CAST("t33"."_l6" AS DOUBLE) - CAST("t33"."_r6" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t33"."_l6" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t33"."_l7" IS NOT DISTINCT FROM "t33"."_r7"
                OR COALESCE(
                  ABS(CAST("t33"."_l7" AS DOUBLE) - CAST("t33"."_r7" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t33"."_l7" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t33"."_l8" IS NOT DISTINCT FROM "t33"."_r8"
                OR COALESCE(
                  ABS(CAST("t33"."_l8" AS DOUBLE) - CAST("t33"."_r8" AS DOUBLE)) <= (
                    (
                      ABS(CAST("t33"."_l8" AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND "t33"."_l9" IS NOT DISTINCT FROM "t33"."_r9"
              AND "t33"."_l10" IS NOT DISTINCT FROM "t33"."_r10"
              AND (
                "t33"."_l11" IS NOT DISTINCT FROM "t33"."_r11"
                OR COALESCE(
                  ABS("t33"."_l11" - "t33"."_r11") <= (
                    (
                      ABS("t33"."_l11") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t42"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'the period of a user that lasts = the user' AS "statement",
            CONCAT_WS('|', COALESCE("t27"."_lk0", "t27"."_rk0")) AS "entity_key",
            CASE
              WHEN "t27"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t27"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t27"."_l0" IS NOT DISTINCT FROM "t27"."_r0"
              THEN ''
              ELSE 'account_id '
            END || CASE WHEN "t27"."_l1" IS NOT DISTINCT FROM "t27"."_r1" THEN '' ELSE 'email ' END || CASE WHEN "t27"."_l2" IS NOT DISTINCT FROM "t27"."_r2" THEN '' ELSE 'full_name ' END || CASE
              WHEN "t27"."_l3" IS NOT DISTINCT FROM "t27"."_r3"
              THEN ''
              ELSE 'user_status '
            END || CASE
              WHEN "t27"."_l4" IS NOT DISTINCT FROM "t27"."_r4"
              THEN ''
              ELSE 'user_engagement_tier '
            END || CASE
              WHEN "t27"."_l5" IS NOT DISTINCT FROM "t27"."_r5"
              THEN ''
              ELSE 'activity_level_30d '
            END || CASE
              WHEN "t27"."_l6" IS NOT DISTINCT FROM "t27"."_r6"
              THEN ''
              ELSE 'feature_adoption_level '
            END || CASE
              WHEN "t27"."_l7" IS NOT DISTINCT FROM "t27"."_r7"
              THEN ''
              ELSE 'churn_risk_level '
            END AS "differences"
          FROM (
            SELECT
              "t14"."_lk0",
              "t14"."_l0",
              "t14"."_l1",
              "t14"."_l2",
              "t14"."_l3",
              "t14"."_l4",
              "t14"."_l5",
              "t14"."_l6",
              "t14"."_l7",
              "t18"."_rk0",
              "t18"."_r0",
              "t18"."_r1",
              "t18"."_r2",
              "t18"."_r3",
              "t18"."_r4",
              "t18"."_r5",
              "t18"."_r6",
              "t18"."_r7"
            FROM (
              SELECT
                "t0"."user_id" AS "_lk0",
                "t0"."account_id" AS "_l0",
                "t0"."email" AS "_l1",
                "t0"."full_name" AS "_l2",
                "t0"."user_status" AS "_l3",
                "t0"."user_engagement_tier" AS "_l4",
                "t0"."activity_level_30d" AS "_l5",
                "t0"."feature_adoption_level" AS "_l6",
                "t0"."churn_risk_level" AS "_l7"
              FROM "entity"."entity_users_history" AS "t0"
              WHERE
                "t0"."is_current"
            ) AS "t14"
            LEFT OUTER JOIN (
              SELECT
                "t3"."user_id" AS "_rk0",
                "t3"."account_id" AS "_r0",
                "t3"."email" AS "_r1",
                "t3"."full_name" AS "_r2",
                "t3"."user_status" AS "_r3",
                "t3"."user_engagement_tier" AS "_r4",
                "t3"."activity_level_30d" AS "_r5",
                "t3"."feature_adoption_level" AS "_r6",
                "t3"."churn_risk_level" AS "_r7"
              FROM "entity"."entity_users" AS "t3"
            ) AS "t18"
              ON "t14"."_lk0" = "t18"."_rk0"
          ) AS "t27"
          WHERE
            NOT (
              (
                "t27"."_lk0" IS NOT NULL
              )
              AND (
                "t27"."_rk0" IS NOT NULL
              )
              AND "t27"."_l0" IS NOT DISTINCT FROM "t27"."_r0"
              AND "t27"."_l1" IS NOT DISTINCT FROM "t27"."_r1"
              AND "t27"."_l2" IS NOT DISTINCT FROM "t27"."_r2"
              AND "t27"."_l3" IS NOT DISTINCT FROM "t27"."_r3"
              AND "t27"."_l4" IS NOT DISTINCT FROM "t27"."_r4"
              AND "t27"."_l5" IS NOT DISTINCT FROM "t27"."_r5"
              AND "t27"."_l6" IS NOT DISTINCT FROM "t27"."_r6"
              AND "t27"."_l7" IS NOT DISTINCT FROM "t27"."_r7"
            )
        ) AS "t40"
      ) AS "t43"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'every user with days has a period that lasts' AS "statement",
          CONCAT_WS('|', COALESCE("t28"."_lk0", "t28"."_rk0")) AS "entity_key",
          CASE
            WHEN "t28"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t28"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS "differences"
        FROM (
          SELECT
            "t22"."_lk0",
            "t12"."_rk0"
          FROM (
            SELECT
              "t2"."user_id" AS "_lk0"
            FROM "timeline"."user_days" AS "t2"
            WHERE
              "t2"."day" = MAKE_DATE(2026, 6, 30)
          ) AS "t22"
          FULL OUTER JOIN (
            SELECT
              "t0"."user_id" AS "_rk0"
            FROM "entity"."entity_users_history" AS "t0"
            WHERE
              "t0"."is_current"
          ) AS "t12"
            ON "t22"."_lk0" = "t12"."_rk0"
        ) AS "t28"
        WHERE
          NOT (
            (
              "t28"."_lk0" IS NOT NULL
            ) AND (
              "t28"."_rk0" IS NOT NULL
            )
          )
      ) AS "t36"
    ) AS "t44"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'the role of a user = as last observed' AS "statement",
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
          ELSE 'role_type_standardized '
        END AS "differences"
      FROM (
        SELECT
          "t20"."_lk0",
          "t20"."_l0",
          "t35"."_rk0",
          "t35"."_r0"
        FROM (
          SELECT
            "t0"."user_id" AS "_lk0",
            "t0"."role_type_standardized" AS "_l0"
          FROM "entity"."entity_users_history" AS "t0"
          WHERE
            "t0"."is_current" AND "t0"."role_type_standardized" IS NOT NULL
        ) AS "t20"
        LEFT OUTER JOIN (
          SELECT
            "t30"."entity_key" AS "_rk0",
            "t30"."role" AS "_r0"
          FROM (
            SELECT
              "t19"."source_table",
              "t19"."entity_key",
              "t19"."attribute",
              "t19"."value",
              "t19"."observed_as_of",
              "t19"."run_id",
              ROW_NUMBER() OVER (
                PARTITION BY "t19"."entity_key"
                ORDER BY "t19"."observed_as_of" DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "newest",
              LOWER("t19"."value") AS "role"
            FROM (
              SELECT
                *
              FROM "tapdata"."observations" AS "t4"
              WHERE
                "t4"."source_table" = 'stg_app_database__users'
                AND "t4"."attribute" = 'role_category'
                AND "t4"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
            ) AS "t19"
          ) AS "t30"
          WHERE
            "t30"."newest" = 0
        ) AS "t35"
          ON "t20"."_lk0" = "t35"."_rk0"
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
        )
    ) AS "t41"
  ) AS "t45"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'every change of a user''s tier begins a period' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t37"."_lk0", "t37"."_rk0"),
        COALESCE(CAST("t37"."_lk1" AS TEXT), CAST("t37"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t37"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t37"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t32"."_lk0",
        "t32"."_lk1",
        "t11"."_rk0",
        "t11"."_rk1"
      FROM (
        SELECT
          "t23"."user_id" AS "_lk0",
          "t23"."day" AS "_lk1"
        FROM (
          SELECT
            "t2"."user_id",
            "t2"."day",
            "t2"."account_id",
            "t2"."sessions",
            "t2"."session_seconds",
            "t2"."timed_sessions",
            "t2"."page_views",
            "t2"."feature_uses",
            "t2"."is_active",
            "t2"."is_active_7d",
            "t2"."is_active_30d",
            "t2"."sessions_7d",
            "t2"."sessions_30d",
            "t2"."session_seconds_30d",
            "t2"."timed_sessions_30d",
            "t2"."active_days_30d",
            "t2"."page_views_7d",
            "t2"."page_views_30d",
            "t2"."features_used_30d",
            "t2"."feature_categories_30d",
            "t2"."page_categories_30d",
            "t2"."feature_uses_30d",
            "t2"."lifetime_features",
            "t2"."lifetime_feature_categories",
            "t2"."engagement_points",
            "t2"."engagement_score",
            "t2"."engagement_tier",
            "t2"."last_activity_date",
            "t2"."last_session_date",
            "t2"."last_login_date",
            "t2"."never_logged_in",
            LAG("t2"."engagement_tier") OVER (
              PARTITION BY "t2"."user_id"
              ORDER BY "t2"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "before"
          FROM "timeline"."user_days" AS "t2"
        ) AS "t23"
        WHERE
          NOT (
            "t23"."engagement_tier" IS NOT DISTINCT FROM "t23"."before"
          )
      ) AS "t32"
      LEFT OUTER JOIN (
        SELECT
          "t0"."user_id" AS "_rk0",
          "t0"."valid_from" AS "_rk1"
        FROM "entity"."entity_users_history" AS "t0"
      ) AS "t11"
        ON "t32"."_lk0" = "t11"."_rk0" AND "t32"."_lk1" = "t11"."_rk1"
    ) AS "t37"
    WHERE
      NOT (
        (
          "t37"."_lk0" IS NOT NULL
        ) AND (
          "t37"."_rk0" IS NOT NULL
        )
      )
  ) AS "t39"
) AS "t46"
