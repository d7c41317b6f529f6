SELECT
  *
FROM (
  SELECT
    'a period of a feature fits the period before' AS "statement",
    COALESCE("t21"."feature_name", 'null') || '|' || COALESCE(CAST("t21"."valid_from" AS VARCHAR), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t21"."previous_adoption_stage" IS NOT DISTINCT FROM "t21"."_previous_adoption_stage"
      )
      THEN 'previous_adoption_stage; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t21"."previous_engagement_level" IS NOT DISTINCT FROM "t21"."_previous_engagement_level"
      )
      THEN 'previous_engagement_level; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t21"."previous_value_band" IS NOT DISTINCT FROM "t21"."_previous_value_band"
      )
      THEN 'previous_value_band; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t21"."previous_strategic_importance" IS NOT DISTINCT FROM "t21"."_previous_strategic_importance"
      )
      THEN 'previous_strategic_importance; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t21"."previous_lifecycle_stage" IS NOT DISTINCT FROM "t21"."_previous_lifecycle_stage"
      )
      THEN 'previous_lifecycle_stage; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t21"."previous_adoption_rate" IS NOT DISTINCT FROM "t21"."_previous_adoption_rate"
      )
      THEN 'previous_adoption_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t21"."previous_value_score" IS NOT DISTINCT FROM "t21"."_previous_value_score"
      )
      THEN 'previous_value_score; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t21"."adoption_rate_change" IS NULL
          )
          AND (
            (
              "t21"."account_adoption_rate" - "t21"."previous_adoption_rate"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t21"."adoption_rate_change" - (
              "t21"."account_adoption_rate" - "t21"."previous_adoption_rate"
            )
          ) <= (
            GREATEST(
              ABS("t21"."adoption_rate_change"),
              ABS("t21"."account_adoption_rate" - "t21"."previous_adoption_rate"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'adoption_rate_change; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t21"."value_score_change" IS NULL
          )
          AND (
            (
              "t21"."feature_value_score" - "t21"."previous_value_score"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t21"."value_score_change" - (
              "t21"."feature_value_score" - "t21"."previous_value_score"
            )
          ) <= (
            GREATEST(
              ABS("t21"."value_score_change"),
              ABS("t21"."feature_value_score" - "t21"."previous_value_score"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'value_score_change; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t0"."feature_name",
      "t0"."valid_from",
      "t0"."valid_to",
      "t0"."is_current",
      "t0"."change_type",
      "t0"."adoption_stage",
      "t0"."engagement_level",
      "t0"."value_band",
      "t0"."previous_adoption_stage",
      "t0"."previous_engagement_level",
      "t0"."previous_value_band",
      "t0"."previous_strategic_importance",
      "t0"."previous_lifecycle_stage",
      "t0"."previous_adoption_rate",
      "t0"."previous_value_score",
      "t0"."adoption_rate_change",
      "t0"."value_score_change",
      "t0"."total_usage_events",
      "t0"."feature_category",
      "t0"."accounts_using",
      "t0"."users_using",
      "t0"."account_adoption_rate",
      "t0"."user_adoption_rate",
      "t0"."enterprise_adopters",
      "t0"."business_adopters",
      "t0"."professional_adopters",
      "t0"."starter_adopters",
      "t0"."avg_mrr_adopters",
      "t0"."estimated_revenue_impact",
      "t0"."stickiness_rate",
      "t0"."enterprise_stickiness_rate",
      "t0"."business_stickiness_rate",
      "t0"."professional_stickiness_rate",
      "t0"."starter_stickiness_rate",
      "t0"."feature_value_score",
      "t0"."first_usage_date",
      "t0"."last_usage_date",
      "t0"."feature_age_days",
      "t0"."strategic_importance",
      "t0"."market_fit_segment",
      "t0"."lifecycle_stage",
      "t0"."feature_maturity",
      "t0"."usage_frequency",
      "t0"."roadmap_recommendation",
      LAG("t0"."adoption_stage") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_adoption_stage",
      LAG("t0"."engagement_level") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_engagement_level",
      LAG("t0"."value_band") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_value_band",
      LAG("t0"."strategic_importance") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_strategic_importance",
      LAG("t0"."lifecycle_stage") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_lifecycle_stage",
      LAG("t0"."account_adoption_rate") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_adoption_rate",
      LAG("t0"."feature_value_score") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_previous_value_score"
    FROM "entity"."entity_features_history" AS "t0"
  ) AS "t21"
  WHERE
    NOT (
      "t21"."previous_adoption_stage" IS NOT DISTINCT FROM "t21"."_previous_adoption_stage"
      AND "t21"."previous_engagement_level" IS NOT DISTINCT FROM "t21"."_previous_engagement_level"
      AND "t21"."previous_value_band" IS NOT DISTINCT FROM "t21"."_previous_value_band"
      AND "t21"."previous_strategic_importance" IS NOT DISTINCT FROM "t21"."_previous_strategic_importance"
      AND "t21"."previous_lifecycle_stage" IS NOT DISTINCT FROM "t21"."_previous_lifecycle_stage"
      AND "t21"."previous_adoption_rate" IS NOT DISTINCT FROM "t21"."_previous_adoption_rate"
      AND "t21"."previous_value_score" IS NOT DISTINCT FROM "t21"."_previous_value_score"
      AND (
        (
          (
            "t21"."adoption_rate_change" IS NULL
          )
          AND (
            (
              "t21"."account_adoption_rate" - "t21"."previous_adoption_rate"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t21"."adoption_rate_change" - (
              "t21"."account_adoption_rate" - "t21"."previous_adoption_rate"
            )
          ) <= (
            GREATEST(
              ABS("t21"."adoption_rate_change"),
              ABS("t21"."account_adoption_rate" - "t21"."previous_adoption_rate"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t21"."value_score_change" IS NULL
          )
          AND (
            (
              "t21"."feature_value_score" - "t21"."previous_value_score"
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t21"."value_score_change" - (
              "t21"."feature_value_score" - "t21"."previous_value_score"
            )
          ) <= (
            GREATEST(
              ABS("t21"."value_score_change"),
              ABS("t21"."feature_value_score" - "t21"."previous_value_score"),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t44"
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
              'a day of features = users and accounts of the company' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t50"."_lk0", "t50"."_rk0"),
                COALESCE(CAST("t50"."_lk1" AS VARCHAR), CAST("t50"."_rk1" AS VARCHAR))
              ) AS "entity_key",
              CASE
                WHEN "t50"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t50"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
                THEN ''
                ELSE 'active_users '
              END || CASE
                WHEN "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
                THEN ''
                ELSE 'active_accounts '
              END || CASE
                WHEN "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
                THEN ''
                ELSE 'catalogue_size '
              END AS "differences"
            FROM (
              SELECT
                "t17"."_lk0",
                "t17"."_lk1",
                "t17"."_l0",
                "t17"."_l1",
                "t17"."_l2",
                "t48"."_rk0",
                "t48"."_rk1",
                "t48"."_r0",
                "t48"."_r1",
                "t48"."_r2"
              FROM (
                SELECT
                  "t1"."feature_name" AS "_lk0",
                  "t1"."day" AS "_lk1",
                  "t1"."active_users" AS "_l0",
                  "t1"."active_accounts" AS "_l1",
                  "t1"."catalogue_size" AS "_l2"
                FROM "timeline"."feature_days" AS "t1"
              ) AS "t17"
              FULL OUTER JOIN (
                SELECT
                  "t14"."feature_name" AS "_rk0",
                  "t14"."day" AS "_rk1",
                  "t43"."active_users" AS "_r0",
                  "t43"."active_accounts" AS "_r1",
                  "t43"."catalogue_size" AS "_r2"
                FROM (
                  SELECT
                    "t1"."feature_name",
                    "t1"."day"
                  FROM "timeline"."feature_days" AS "t1"
                ) AS "t14"
                INNER JOIN (
                  SELECT
                    "t37"."day",
                    "t37"."catalogue_size",
                    COALESCE("t37"."active_users", 0) AS "active_users",
                    COALESCE("t37"."active_accounts", 0) AS "active_accounts"
                  FROM (
                    SELECT
                      "t34"."day",
                      "t34"."catalogue_size",
                      "t34"."active_users",
                      "t34"."active_accounts"
                    FROM (
                      SELECT
                        "t19"."day",
                        "t19"."catalogue_size",
                        "t29"."day" AS "day_right",
                        "t29"."active_users",
                        "t29"."active_accounts"
                      FROM (
                        SELECT
                          "t1"."day",
                          COUNT(*) AS "catalogue_size"
                        FROM "timeline"."feature_days" AS "t1"
                        GROUP BY
                          1
                      ) AS "t19"
                      LEFT OUTER JOIN (
                        SELECT
                          "t11"."day",
                          COUNT(*) AS "active_users",
                          COUNT(DISTINCT "t11"."account_id") AS "active_accounts"
                        FROM (
                          SELECT
                            *
                          FROM "timeline"."user_days" AS "t3"
                          WHERE
                            "t3"."is_active_30d"
                        ) AS "t11"
                        GROUP BY
                          1
                      ) AS "t29"
                        ON "t19"."day" = "t29"."day"
                    ) AS "t34"
                  ) AS "t37"
                ) AS "t43"
                  ON "t14"."day" = "t43"."day"
              ) AS "t48"
                ON "t17"."_lk0" = "t48"."_rk0" AND "t17"."_lk1" = "t48"."_rk1"
            ) AS "t50"
            WHERE
              NOT (
                (
                  "t50"."_lk0" IS NOT NULL
                )
                AND (
                  "t50"."_rk0" IS NOT NULL
                )
                AND "t50"."_l0" IS NOT DISTINCT FROM "t50"."_r0"
                AND "t50"."_l1" IS NOT DISTINCT FROM "t50"."_r1"
                AND "t50"."_l2" IS NOT DISTINCT FROM "t50"."_r2"
              )
          ) AS "t52"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a day of a feature = what was recorded' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t45"."_lk0", "t45"."_rk0"),
                COALESCE(CAST("t45"."_lk1" AS VARCHAR), CAST("t45"."_rk1" AS VARCHAR))
              ) AS "entity_key",
              CASE
                WHEN "t45"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t45"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
                THEN ''
                ELSE 'usage_events '
              END || CASE
                WHEN "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
                THEN ''
                ELSE 'usage_count '
              END AS "differences"
            FROM (
              SELECT
                "t16"."_lk0",
                "t16"."_lk1",
                "t16"."_l0",
                "t16"."_l1",
                "t39"."_rk0",
                "t39"."_rk1",
                "t39"."_r0",
                "t39"."_r1"
              FROM (
                SELECT
                  "t1"."feature_name" AS "_lk0",
                  "t1"."day" AS "_lk1",
                  "t1"."usage_events" AS "_l0",
                  "t1"."usage_count" AS "_l1"
                FROM "timeline"."feature_days" AS "t1"
              ) AS "t16"
              FULL OUTER JOIN (
                SELECT
                  "t36"."feature_name" AS "_rk0",
                  "t36"."day" AS "_rk1",
                  "t36"."usage_events" AS "_r0",
                  "t36"."usage_count" AS "_r1"
                FROM (
                  SELECT
                    "t14"."feature_name",
                    "t14"."day",
                    COALESCE("t31"."usage_events", 0) AS "usage_events",
                    COALESCE("t31"."usage_count", 0) AS "usage_count"
                  FROM (
                    SELECT
                      "t1"."feature_name",
                      "t1"."day"
                    FROM "timeline"."feature_days" AS "t1"
                  ) AS "t14"
                  LEFT OUTER JOIN (
                    SELECT
                      "t20"."feature_name",
                      "t20"."usage_date" AS "day",
                      COUNT(*) AS "usage_events",
                      SUM("t20"."usage_count") AS "usage_count"
                    FROM (
                      SELECT
                        *
                      FROM "staging"."stg_app_database__feature_usage" AS "t2"
                      WHERE
                        "t2"."feature_name" IS NOT NULL
                    ) AS "t20"
                    GROUP BY
                      1,
                      2
                  ) AS "t31"
                    ON "t14"."feature_name" = "t31"."feature_name" AND "t14"."day" = "t31"."day"
                ) AS "t36"
              ) AS "t39"
                ON "t16"."_lk0" = "t39"."_rk0" AND "t16"."_lk1" = "t39"."_rk1"
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
                AND "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
              )
          ) AS "t51"
        ) AS "t53"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'every day of a feature follows one' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t32"."_lk0", "t32"."_rk0"),
              COALESCE(CAST("t32"."_lk1" AS VARCHAR), CAST("t32"."_rk1" AS VARCHAR))
            ) AS "entity_key",
            CASE
              WHEN "t32"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t32"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS "differences"
          FROM (
            SELECT
              "t22"."_lk0",
              "t22"."_lk1",
              "t26"."_rk0",
              "t26"."_rk1"
            FROM (
              SELECT
                "t1"."feature_name" AS "_lk0",
                "t1"."day" AS "_lk1"
              FROM "timeline"."feature_days" AS "t1"
              WHERE
                "t1"."day" > "t1"."first_usage_date"
            ) AS "t22"
            FULL OUTER JOIN (
              SELECT
                "t1"."feature_name" AS "_rk0",
                CAST(CAST("t1"."day" + INTERVAL '1 DAY' AS TIMESTAMP) AS DATE) AS "_rk1"
              FROM "timeline"."feature_days" AS "t1"
              WHERE
                "t1"."day" < MAKE_DATE(2026, 6, 30)
            ) AS "t26"
              ON "t22"."_lk0" = "t26"."_rk0" AND "t22"."_lk1" = "t26"."_rk1"
          ) AS "t32"
          WHERE
            NOT (
              (
                "t32"."_lk0" IS NOT NULL
              ) AND (
                "t32"."_rk0" IS NOT NULL
              )
            )
        ) AS "t41"
      ) AS "t54"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a period of a feature = the feature on its first day' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t30"."_lk0", "t30"."_rk0"),
            COALESCE(CAST("t30"."_lk1" AS VARCHAR), CAST("t30"."_rk1" AS VARCHAR))
          ) AS "entity_key",
          CASE
            WHEN "t30"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t30"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t30"."_l0" IS NOT DISTINCT FROM "t30"."_r0"
            THEN ''
            ELSE 'adoption_stage '
          END || CASE
            WHEN "t30"."_l1" IS NOT DISTINCT FROM "t30"."_r1"
            THEN ''
            ELSE 'engagement_level '
          END || CASE
            WHEN "t30"."_l2" IS NOT DISTINCT FROM "t30"."_r2"
            THEN ''
            ELSE 'value_band '
          END || CASE
            WHEN "t30"."_l3" IS NOT DISTINCT FROM "t30"."_r3"
            THEN ''
            ELSE 'feature_category '
          END || CASE
            WHEN "t30"."_l4" IS NOT DISTINCT FROM "t30"."_r4"
            THEN ''
            ELSE 'accounts_using '
          END || CASE
            WHEN "t30"."_l5" IS NOT DISTINCT FROM "t30"."_r5"
            THEN ''
            ELSE 'users_using '
          END || CASE
            WHEN "t30"."_l6" IS NOT DISTINCT FROM "t30"."_r6"
            THEN ''
            ELSE 'account_adoption_rate '
          END || CASE
            WHEN "t30"."_l7" IS NOT DISTINCT FROM "t30"."_r7"
            THEN ''
            ELSE 'user_adoption_rate '
          END || CASE
            WHEN "t30"."_l8" IS NOT DISTINCT FROM "t30"."_r8"
            THEN ''
            ELSE 'avg_mrr_adopters '
          END || CASE
            WHEN "t30"."_l9" IS NOT DISTINCT FROM "t30"."_r9"
            THEN ''
            ELSE 'estimated_revenue_impact '
          END || CASE
            WHEN "t30"."_l10" IS NOT DISTINCT FROM "t30"."_r10"
            THEN ''
            ELSE 'feature_value_score '
          END || CASE
            WHEN "t30"."_l11" IS NOT DISTINCT FROM "t30"."_r11"
            THEN ''
            ELSE 'first_usage_date '
          END || CASE
            WHEN "t30"."_l12" IS NOT DISTINCT FROM "t30"."_r12"
            THEN ''
            ELSE 'last_usage_date '
          END || CASE
            WHEN "t30"."_l13" IS NOT DISTINCT FROM "t30"."_r13"
            THEN ''
            ELSE 'feature_age_days '
          END || CASE
            WHEN "t30"."_l14" IS NOT DISTINCT FROM "t30"."_r14"
            THEN ''
            ELSE 'strategic_importance '
          END || CASE
            WHEN "t30"."_l15" IS NOT DISTINCT FROM "t30"."_r15"
            THEN ''
            ELSE 'market_fit_segment '
          END || CASE
            WHEN "t30"."_l16" IS NOT DISTINCT FROM "t30"."_r16"
            THEN ''
            ELSE 'lifecycle_stage '
          END || CASE
            WHEN "t30"."_l17" IS NOT DISTINCT FROM "t30"."_r17"
            THEN ''
            ELSE 'feature_maturity '
          END || CASE
            WHEN "t30"."_l18" IS NOT DISTINCT FROM "t30"."_r18"
            THEN ''
            ELSE 'usage_frequency '
          END || CASE
            WHEN "t30"."_l19" IS NOT DISTINCT FROM "t30"."_r19"
            THEN ''
            ELSE 'roadmap_recommendation '
          END || CASE
            WHEN "t30"."_l20" IS NOT DISTINCT FROM "t30"."_r20"
            THEN ''
            ELSE 'stickiness_rate '
          END || CASE
            WHEN "t30"."_l21" IS NOT DISTINCT FROM "t30"."_r21"
            THEN ''
            ELSE 'enterprise_adopters '
          END || CASE
            WHEN "t30"."_l22" IS NOT DISTINCT FROM "t30"."_r22"
            THEN ''
            ELSE 'enterprise_stickiness_rate '
          END || CASE
            WHEN "t30"."_l23" IS NOT DISTINCT FROM "t30"."_r23"
            THEN ''
            ELSE 'business_adopters '
          END || CASE
            WHEN "t30"."_l24" IS NOT DISTINCT FROM "t30"."_r24"
            THEN ''
            ELSE 'business_stickiness_rate '
          END || CASE
            WHEN "t30"."_l25" IS NOT DISTINCT FROM "t30"."_r25"
            THEN ''
            ELSE 'professional_adopters '
          END || CASE
            WHEN "t30"."_l26" IS NOT DISTINCT FROM "t30"."_r26"
            THEN ''
            ELSE 'professional_stickiness_rate '
          END || CASE
            WHEN "t30"."_l27" IS NOT DISTINCT FROM "t30"."_r27"
            THEN ''
            ELSE 'starter_adopters '
          END || CASE
            WHEN "t30"."_l28" IS NOT DISTINCT FROM "t30"."_r28"
            THEN ''
            ELSE 'starter_stickiness_rate '
          END || CASE
            WHEN "t30"."_l29" IS NOT DISTINCT FROM "t30"."_r29"
            THEN ''
            ELSE 'total_usage_events '
          END AS "differences"
        FROM (
          SELECT
            "t13"."_lk0",
            "t13"."_lk1",
            "t13"."_l0",
            "t13"."_l1",
            "t13"."_l2",
            "t13"."_l3",
            "t13"."_l4",
            "t13"."_l5",
            "t13"."_l6",
            "t13"."_l7",
            "t13"."_l8",
            "t13"."_l9",
            "t13"."_l10",
            "t13"."_l11",
            "t13"."_l12",
            "t13"."_l13",
            "t13"."_l14",
            "t13"."_l15",
            "t13"."_l16",
            "t13"."_l17",
            "t13"."_l18",
            "t13"."_l19",
            "t13"."_l20",
            "t13"."_l21",
            "t13"."_l22",
            "t13"."_l23",
            "t13"."_l24",
            "t13"."_l25",
            "t13"."_l26",
            "t13"."_l27",
            "t13"."_l28",
            "t13"."_l29",
            "t18"."_rk0",
            "t18"."_rk1",
            "t18"."_r0",
            "t18"."_r1",
            "t18"."_r2",
            "t18"."_r3",
            "t18"."_r4",
            "t18"."_r5",
            "t18"."_r6",
            "t18"."_r7",
            "t18"."_r8",
            "t18"."_r9",
            "t18"."_r10",
            "t18"."_r11",
            "t18"."_r12",
            "t18"."_r13",
            "t18"."_r14",
            "t18"."_r15",
            "t18"."_r16",
            "t18"."_r17",
            "t18"."_r18",
            "t18"."_r19",
            "t18"."_r20",
            "t18"."_r21",
            "t18"."_r22",
            "t18"."_r23",
            "t18"."_r24",
            "t18"."_r25",
            "t18"."_r26",
            "t18"."_r27",
            "t18"."_r28",
            "t18"."_r29"
          FROM (
            SELECT
              "t0"."feature_name" AS "_lk0",
              "t0"."valid_from" AS "_lk1",
              "t0"."adoption_stage" AS "_l0",
              "t0"."engagement_level" AS "_l1",
              "t0"."value_band" AS "_l2",
              "t0"."feature_category" AS "_l3",
              "t0"."accounts_using" AS "_l4",
              "t0"."users_using" AS "_l5",
              "t0"."account_adoption_rate" AS "_l6",
              "t0"."user_adoption_rate" AS "_l7",
              "t0"."avg_mrr_adopters" AS "_l8",
              "t0"."estimated_revenue_impact" AS "_l9",
              "t0"."feature_value_score" AS "_l10",
              "t0"."first_usage_date" AS "_l11",
              "t0"."last_usage_date" AS "_l12",
              "t0"."feature_age_days" AS "_l13",
              "t0"."strategic_importance" AS "_l14",
              "t0"."market_fit_segment" AS "_l15",
              "t0"."lifecycle_stage" AS "_l16",
              "t0"."feature_maturity" AS "_l17",
              "t0"."usage_frequency" AS "_l18",
              "t0"."roadmap_recommendation" AS "_l19",
              "t0"."stickiness_rate" AS "_l20",
              "t0"."enterprise_adopters" AS "_l21",
              "t0"."enterprise_stickiness_rate" AS "_l22",
              "t0"."business_adopters" AS "_l23",
              "t0"."business_stickiness_rate" AS "_l24",
              "t0"."professional_adopters" AS "_l25",
              "t0"."professional_stickiness_rate" AS "_l26",
              "t0"."starter_adopters" AS "_l27",
              "t0"."starter_stickiness_rate" AS "_l28",
              "t0"."total_usage_events" AS "_l29"
            FROM "entity"."entity_features_history" AS "t0"
          ) AS "t13"
          LEFT OUTER JOIN (
            SELECT
              "t1"."feature_name" AS "_rk0",
              "t1"."day" AS "_rk1",
              "t1"."adoption_stage" AS "_r0",
              "t1"."engagement_level" AS "_r1",
              "t1"."value_band" AS "_r2",
              "t1"."feature_category" AS "_r3",
              "t1"."accounts_using" AS "_r4",
              "t1"."users_using" AS "_r5",
              "t1"."account_adoption_rate" AS "_r6",
              "t1"."user_adoption_rate" AS "_r7",
              "t1"."avg_mrr_adopters" AS "_r8",
              "t1"."estimated_revenue_impact" AS "_r9",
              "t1"."feature_value_score" AS "_r10",
              "t1"."first_usage_date" AS "_r11",
              "t1"."last_usage_date" AS "_r12",
              "t1"."feature_age_days" AS "_r13",
              "t1"."strategic_importance" AS "_r14",
              "t1"."market_fit_segment" AS "_r15",
              "t1"."lifecycle_stage" AS "_r16",
              "t1"."feature_maturity" AS "_r17",
              "t1"."usage_frequency" AS "_r18",
              "t1"."roadmap_recommendation" AS "_r19",
              "t1"."stickiness_rate" AS "_r20",
              "t1"."enterprise_adopters" AS "_r21",
              "t1"."enterprise_stickiness_rate" AS "_r22",
              "t1"."business_adopters" AS "_r23",
              "t1"."business_stickiness_rate" AS "_r24",
              "t1"."professional_adopters" AS "_r25",
              "t1"."professional_stickiness_rate" AS "_r26",
              "t1"."starter_adopters" AS "_r27",
              "t1"."starter_stickiness_rate" AS "_r28",
              "t1"."lifetime_uses" AS "_r29"
            FROM "timeline"."feature_days" AS "t1"
          ) AS "t18"
            ON "t13"."_lk0" = "t18"."_rk0" AND "t13"."_lk1" = "t18"."_rk1"
        ) AS "t30"
        WHERE
          NOT (
            (
              "t30"."_lk0" IS NOT NULL
            )
            AND (
              "t30"."_rk0" IS NOT NULL
            )
            AND "t30"."_l0" IS NOT DISTINCT FROM "t30"."_r0"
            AND "t30"."_l1" IS NOT DISTINCT FROM "t30"."_r1"
            AND "t30"."_l2" IS NOT DISTINCT FROM "t30"."_r2"
            AND "t30"."_l3" IS NOT DISTINCT FROM "t30"."_r3"
            AND "t30"."_l4" IS NOT DISTINCT FROM "t30"."_r4"
            AND "t30"."_l5" IS NOT DISTINCT FROM "t30"."_r5"
            AND "t30"."_l6" IS NOT DISTINCT FROM "t30"."_r6"
            AND "t30"."_l7" IS NOT DISTINCT FROM "t30"."_r7"
            AND "t30"."_l8" IS NOT DISTINCT FROM "t30"."_r8"
            AND "t30"."_l9" IS NOT DISTINCT FROM "t30"."_r9"
            AND "t30"."_l10" IS NOT DISTINCT FROM "t30"."_r10"
            AND "t30"."_l11" IS NOT DISTINCT FROM "t30"."_r11"
            AND "t30"."_l12" IS NOT DISTINCT FROM "t30"."_r12"
            AND "t30"."_l13" IS NOT DISTINCT FROM "t30"."_r13"
            AND "t30"."_l14" IS NOT DISTINCT FROM "t30"."_r14"
            AND "t30"."_l15" IS NOT DISTINCT FROM "t30"."_r15"
            AND "t30"."_l16" IS NOT DISTINCT FROM "t30"."_r16"
            AND "t30"."_l17" IS NOT DISTINCT FROM "t30"."_r17"
            AND "t30"."_l18" IS NOT DISTINCT FROM "t30"."_r18"
            AND "t30"."_l19" IS NOT DISTINCT FROM "t30"."_r19"
            AND "t30"."_l20" IS NOT DISTINCT FROM "t30"."_r20"
            AND "t30"."_l21" IS NOT DISTINCT FROM "t30"."_r21"
            AND "t30"."_l22" IS NOT DISTINCT FROM "t30"."_r22"
            AND "t30"."_l23" IS NOT DISTINCT FROM "t30"."_r23"
            AND "t30"."_l24" IS NOT DISTINCT FROM "t30"."_r24"
            AND "t30"."_l25" IS NOT DISTINCT FROM "t30"."_r25"
            AND "t30"."_l26" IS NOT DISTINCT FROM "t30"."_r26"
            AND "t30"."_l27" IS NOT DISTINCT FROM "t30"."_r27"
            AND "t30"."_l28" IS NOT DISTINCT FROM "t30"."_r28"
            AND "t30"."_l29" IS NOT DISTINCT FROM "t30"."_r29"
          )
      ) AS "t55"
    ) AS "t56"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a period of a feature begins where a class changes' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t42"."_lk0", "t42"."_rk0"),
          COALESCE(CAST("t42"."_lk1" AS VARCHAR), CAST("t42"."_rk1" AS VARCHAR))
        ) AS "entity_key",
        CASE
          WHEN "t42"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t42"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t12"."_lk0",
          "t12"."_lk1",
          "t35"."_rk0",
          "t35"."_rk1"
        FROM (
          SELECT
            "t0"."feature_name" AS "_lk0",
            "t0"."valid_from" AS "_lk1"
          FROM "entity"."entity_features_history" AS "t0"
        ) AS "t12"
        FULL OUTER JOIN (
          SELECT
            "t23"."feature_name" AS "_rk0",
            "t23"."day" AS "_rk1"
          FROM (
            SELECT
              "t1"."feature_name",
              "t1"."day",
              "t1"."feature_category",
              "t1"."first_usage_date",
              "t1"."last_usage_date",
              "t1"."feature_age_days",
              "t1"."days_with_usage",
              "t1"."catalogue_size",
              "t1"."usage_events",
              "t1"."usage_count",
              "t1"."events_30d",
              "t1"."uses_30d",
              "t1"."lifetime_events",
              "t1"."lifetime_uses",
              "t1"."avg_daily_usage",
              "t1"."avg_usage_per_account",
              "t1"."users_using",
              "t1"."accounts_using",
              "t1"."lifetime_users",
              "t1"."lifetime_accounts",
              "t1"."active_users",
              "t1"."active_accounts",
              "t1"."user_adoption_rate",
              "t1"."account_adoption_rate",
              "t1"."enterprise_adopters",
              "t1"."business_adopters",
              "t1"."professional_adopters",
              "t1"."starter_adopters",
              "t1"."avg_mrr_adopters",
              "t1"."estimated_revenue_impact",
              "t1"."stickiness_rate",
              "t1"."enterprise_stickiness_rate",
              "t1"."business_stickiness_rate",
              "t1"."professional_stickiness_rate",
              "t1"."starter_stickiness_rate",
              "t1"."feature_value_score",
              "t1"."value_band",
              "t1"."adoption_stage",
              "t1"."engagement_level",
              "t1"."feature_maturity",
              "t1"."usage_frequency",
              "t1"."strategic_importance",
              "t1"."market_fit_segment",
              "t1"."lifecycle_stage",
              "t1"."roadmap_recommendation",
              LAG("t1"."adoption_stage") OVER (
                PARTITION BY "t1"."feature_name"
                ORDER BY "t1"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_adoption_stage",
              LAG("t1"."engagement_level") OVER (
                PARTITION BY "t1"."feature_name"
                ORDER BY "t1"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_engagement_level",
              LAG("t1"."value_band") OVER (
                PARTITION BY "t1"."feature_name"
                ORDER BY "t1"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_value_band"
            FROM "timeline"."feature_days" AS "t1"
          ) AS "t23"
          WHERE
            NOT (
              "t23"."adoption_stage" IS NOT DISTINCT FROM "t23"."_adoption_stage"
              AND "t23"."engagement_level" IS NOT DISTINCT FROM "t23"."_engagement_level"
              AND "t23"."value_band" IS NOT DISTINCT FROM "t23"."_value_band"
            )
        ) AS "t35"
          ON "t12"."_lk0" = "t35"."_rk0" AND "t12"."_lk1" = "t35"."_rk1"
      ) AS "t42"
      WHERE
        NOT (
          (
            "t42"."_lk0" IS NOT NULL
          ) AND (
            "t42"."_rk0" IS NOT NULL
          )
        )
    ) AS "t47"
  ) AS "t57"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'windows and life of a feature fit its days' AS "statement",
      COALESCE("t27"."feature_name", 'null') || '|' || COALESCE(CAST("t27"."day" AS VARCHAR), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          "t27"."events_30d" = "t27"."_events"
        )
        THEN 'events_30d; '
        ELSE ''
      END || CASE WHEN NOT (
        "t27"."uses_30d" = "t27"."_uses"
      ) THEN 'uses_30d; ' ELSE '' END || CASE
        WHEN NOT (
          "t27"."lifetime_events" = "t27"."_all_events"
        )
        THEN 'lifetime_events; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t27"."lifetime_uses" = "t27"."_all_uses"
        )
        THEN 'lifetime_uses; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t27"."days_with_usage" = "t27"."_days"
        )
        THEN 'days_with_usage; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t27"."last_usage_date" = "t27"."_last"
        )
        THEN 'last_usage_date; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t27"."first_usage_date" = "t27"."_first"
        )
        THEN 'first_usage_date; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t27"."feature_age_days" = CAST(EXTRACT(epoch FROM CAST("t27"."day" AS TIMESTAMP) - CAST("t27"."first_usage_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        )
        THEN 'feature_age_days; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t27"."avg_daily_usage" IS NULL
            )
            AND (
              (
                CAST("t27"."lifetime_events" AS DOUBLE PRECISION) / "t27"."days_with_usage"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."avg_daily_usage" - (
                CAST("t27"."lifetime_events" AS DOUBLE PRECISION) / "t27"."days_with_usage"
              )
            ) <= (
              GREATEST(
                ABS("t27"."avg_daily_usage"),
                ABS(CAST("t27"."lifetime_events" AS DOUBLE PRECISION) / "t27"."days_with_usage"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'avg_daily_usage; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t27"."avg_mrr_adopters" IS NULL
            )
            AND (
              (
                CAST("t27"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF("t27"."accounts_using", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."avg_mrr_adopters" - (
                CAST("t27"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF("t27"."accounts_using", 0)
              )
            ) <= (
              GREATEST(
                ABS("t27"."avg_mrr_adopters"),
                ABS(
                  CAST("t27"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF("t27"."accounts_using", 0)
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'avg_mrr_adopters; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t27"."avg_usage_per_account" * "t27"."lifetime_accounts"
          ) <= (
            "t27"."lifetime_events" + 1e-06
          )
        )
        THEN 'avg_usage_per_account; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t27"."user_adoption_rate" * "t27"."active_users"
          ) <= (
            (
              "t27"."users_using" * 100.0
            ) + 1e-06
          )
        )
        THEN 'user_adoption_rate; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t27"."account_adoption_rate" * "t27"."active_accounts"
          ) <= (
            (
              "t27"."accounts_using" * 100.0
            ) + 1e-06
          )
        )
        THEN 'account_adoption_rate; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t1"."feature_name",
        "t1"."day",
        "t1"."feature_category",
        "t1"."first_usage_date",
        "t1"."last_usage_date",
        "t1"."feature_age_days",
        "t1"."days_with_usage",
        "t1"."catalogue_size",
        "t1"."usage_events",
        "t1"."usage_count",
        "t1"."events_30d",
        "t1"."uses_30d",
        "t1"."lifetime_events",
        "t1"."lifetime_uses",
        "t1"."avg_daily_usage",
        "t1"."avg_usage_per_account",
        "t1"."users_using",
        "t1"."accounts_using",
        "t1"."lifetime_users",
        "t1"."lifetime_accounts",
        "t1"."active_users",
        "t1"."active_accounts",
        "t1"."user_adoption_rate",
        "t1"."account_adoption_rate",
        "t1"."enterprise_adopters",
        "t1"."business_adopters",
        "t1"."professional_adopters",
        "t1"."starter_adopters",
        "t1"."avg_mrr_adopters",
        "t1"."estimated_revenue_impact",
        "t1"."stickiness_rate",
        "t1"."enterprise_stickiness_rate",
        "t1"."business_stickiness_rate",
        "t1"."professional_stickiness_rate",
        "t1"."starter_stickiness_rate",
        "t1"."feature_value_score",
        "t1"."value_band",
        "t1"."adoption_stage",
        "t1"."engagement_level",
        "t1"."feature_maturity",
        "t1"."usage_frequency",
        "t1"."strategic_importance",
        "t1"."market_fit_segment",
        "t1"."lifecycle_stage",
        "t1"."roadmap_recommendation",
        SUM("t1"."usage_events") OVER (
          PARTITION BY "t1"."feature_name"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "_events",
        SUM("t1"."usage_count") OVER (
          PARTITION BY "t1"."feature_name"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "_uses",
        SUM("t1"."usage_events") OVER (
          PARTITION BY "t1"."feature_name"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_all_events",
        SUM("t1"."usage_count") OVER (
          PARTITION BY "t1"."feature_name"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_all_uses",
        SUM(CAST("t1"."usage_events" > 0 AS BIGINT)) OVER (
          PARTITION BY "t1"."feature_name"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_days",
        MAX(CASE WHEN "t1"."usage_events" > 0 THEN "t1"."day" ELSE NULL END) OVER (
          PARTITION BY "t1"."feature_name"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "_last",
        MIN("t1"."day") OVER (
          PARTITION BY "t1"."feature_name"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "_first"
      FROM "timeline"."feature_days" AS "t1"
    ) AS "t27"
    WHERE
      NOT (
        (
          "t27"."events_30d" = "t27"."_events"
        )
        AND (
          "t27"."uses_30d" = "t27"."_uses"
        )
        AND (
          "t27"."lifetime_events" = "t27"."_all_events"
        )
        AND (
          "t27"."lifetime_uses" = "t27"."_all_uses"
        )
        AND (
          "t27"."days_with_usage" = "t27"."_days"
        )
        AND (
          "t27"."last_usage_date" = "t27"."_last"
        )
        AND (
          "t27"."first_usage_date" = "t27"."_first"
        )
        AND (
          "t27"."feature_age_days" = CAST(EXTRACT(epoch FROM CAST("t27"."day" AS TIMESTAMP) - CAST("t27"."first_usage_date" AS TIMESTAMP)) / 86400 AS BIGINT)
        )
        AND (
          (
            (
              "t27"."avg_daily_usage" IS NULL
            )
            AND (
              (
                CAST("t27"."lifetime_events" AS DOUBLE PRECISION) / "t27"."days_with_usage"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."avg_daily_usage" - (
                CAST("t27"."lifetime_events" AS DOUBLE PRECISION) / "t27"."days_with_usage"
              )
            ) <= (
              GREATEST(
                ABS("t27"."avg_daily_usage"),
                ABS(CAST("t27"."lifetime_events" AS DOUBLE PRECISION) / "t27"."days_with_usage"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t27"."avg_mrr_adopters" IS NULL
            )
            AND (
              (
                CAST("t27"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF("t27"."accounts_using", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."avg_mrr_adopters" - (
                CAST("t27"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF("t27"."accounts_using", 0)
              )
            ) <= (
              GREATEST(
                ABS("t27"."avg_mrr_adopters"),
                ABS(
                  CAST("t27"."estimated_revenue_impact" AS DOUBLE PRECISION) / NULLIF("t27"."accounts_using", 0)
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            "t27"."avg_usage_per_account" * "t27"."lifetime_accounts"
          ) <= (
            "t27"."lifetime_events" + 1e-06
          )
        )
        AND (
          (
            "t27"."user_adoption_rate" * "t27"."active_users"
          ) <= (
            (
              "t27"."users_using" * 100.0
            ) + 1e-06
          )
        )
        AND (
          (
            "t27"."account_adoption_rate" * "t27"."active_accounts"
          ) <= (
            (
              "t27"."accounts_using" * 100.0
            ) + 1e-06
          )
        )
      )
  ) AS "t49"
) AS "t58"
