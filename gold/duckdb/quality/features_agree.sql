SELECT
  *
FROM (
  SELECT
    'use of a feature fits its parts' AS "statement",
    COALESCE("t0"."feature_name", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            "t0"."avg_daily_usage" IS NULL
          )
          AND (
            (
              "t0"."usage_records" / NULLIF("t0"."days_with_usage", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."avg_daily_usage" - (
              "t0"."usage_records" / NULLIF("t0"."days_with_usage", 0)
            )
          ) <= (
            GREATEST(
              ABS("t0"."avg_daily_usage"),
              ABS("t0"."usage_records" / NULLIF("t0"."days_with_usage", 0)),
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
          "t0"."avg_usage_per_account" * "t0"."lifetime_accounts"
        ) <= (
          "t0"."usage_records" + 1e-06
        )
      )
      THEN 'avg_usage_per_account; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t0"."feature_age_days" = DATE_DIFF('DAY', "t0"."first_usage_date", MAKE_DATE(2026, 6, 30))
      )
      THEN 'feature_age_days; '
      ELSE ''
    END AS "differences"
  FROM "intermediate"."int_features__core" AS "t0"
  WHERE
    NOT (
      (
        (
          (
            "t0"."avg_daily_usage" IS NULL
          )
          AND (
            (
              "t0"."usage_records" / NULLIF("t0"."days_with_usage", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."avg_daily_usage" - (
              "t0"."usage_records" / NULLIF("t0"."days_with_usage", 0)
            )
          ) <= (
            GREATEST(
              ABS("t0"."avg_daily_usage"),
              ABS("t0"."usage_records" / NULLIF("t0"."days_with_usage", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          "t0"."avg_usage_per_account" * "t0"."lifetime_accounts"
        ) <= (
          "t0"."usage_records" + 1e-06
        )
      )
      AND (
        "t0"."feature_age_days" = DATE_DIFF('DAY', "t0"."first_usage_date", MAKE_DATE(2026, 6, 30))
      )
    )
) AS "t52"
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
                  'a feature = its last day' AS "statement",
                  CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t42"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t42"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
                    THEN ''
                    ELSE 'feature_category '
                  END || CASE
                    WHEN "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
                    THEN ''
                    ELSE 'accounts_using '
                  END || CASE
                    WHEN "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
                    THEN ''
                    ELSE 'users_using '
                  END || CASE
                    WHEN "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
                    THEN ''
                    ELSE 'lifetime_accounts '
                  END || CASE
                    WHEN "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
                    THEN ''
                    ELSE 'lifetime_users '
                  END || CASE
                    WHEN "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
                    THEN ''
                    ELSE 'account_adoption_rate '
                  END || CASE
                    WHEN "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
                    THEN ''
                    ELSE 'user_adoption_rate '
                  END || CASE
                    WHEN "t42"."_l7" IS NOT DISTINCT FROM "t42"."_r7"
                    THEN ''
                    ELSE 'avg_usage_per_account '
                  END || CASE
                    WHEN "t42"."_l8" IS NOT DISTINCT FROM "t42"."_r8"
                    THEN ''
                    ELSE 'avg_daily_usage '
                  END || CASE
                    WHEN "t42"."_l9" IS NOT DISTINCT FROM "t42"."_r9"
                    THEN ''
                    ELSE 'first_usage_date '
                  END || CASE
                    WHEN "t42"."_l10" IS NOT DISTINCT FROM "t42"."_r10"
                    THEN ''
                    ELSE 'last_usage_date '
                  END || CASE
                    WHEN "t42"."_l11" IS NOT DISTINCT FROM "t42"."_r11"
                    THEN ''
                    ELSE 'feature_age_days '
                  END || CASE
                    WHEN "t42"."_l12" IS NOT DISTINCT FROM "t42"."_r12"
                    THEN ''
                    ELSE 'days_with_usage '
                  END || CASE
                    WHEN "t42"."_l13" IS NOT DISTINCT FROM "t42"."_r13"
                    THEN ''
                    ELSE 'adoption_stage '
                  END || CASE
                    WHEN "t42"."_l14" IS NOT DISTINCT FROM "t42"."_r14"
                    THEN ''
                    ELSE 'engagement_level '
                  END || CASE
                    WHEN "t42"."_l15" IS NOT DISTINCT FROM "t42"."_r15"
                    THEN ''
                    ELSE 'feature_maturity '
                  END || CASE
                    WHEN "t42"."_l16" IS NOT DISTINCT FROM "t42"."_r16"
                    THEN ''
                    ELSE 'usage_frequency '
                  END || CASE
                    WHEN "t42"."_l17" IS NOT DISTINCT FROM "t42"."_r17"
                    THEN ''
                    ELSE 'lifecycle_stage '
                  END || CASE
                    WHEN "t42"."_l18" IS NOT DISTINCT FROM "t42"."_r18"
                    THEN ''
                    ELSE 'total_usage_events '
                  END || CASE
                    WHEN "t42"."_l19" IS NOT DISTINCT FROM "t42"."_r19"
                    THEN ''
                    ELSE 'usage_records '
                  END || CASE
                    WHEN "t42"."_l20" IS NOT DISTINCT FROM "t42"."_r20"
                    THEN ''
                    ELSE 'usage_events_30d '
                  END || CASE
                    WHEN "t42"."_l21" IS NOT DISTINCT FROM "t42"."_r21"
                    THEN ''
                    ELSE 'usage_records_30d '
                  END AS "differences"
                FROM (
                  SELECT
                    "t22"."_lk0",
                    "t22"."_l0",
                    "t22"."_l1",
                    "t22"."_l2",
                    "t22"."_l3",
                    "t22"."_l4",
                    "t22"."_l5",
                    "t22"."_l6",
                    "t22"."_l7",
                    "t22"."_l8",
                    "t22"."_l9",
                    "t22"."_l10",
                    "t22"."_l11",
                    "t22"."_l12",
                    "t22"."_l13",
                    "t22"."_l14",
                    "t22"."_l15",
                    "t22"."_l16",
                    "t22"."_l17",
                    "t22"."_l18",
                    "t22"."_l19",
                    "t22"."_l20",
                    "t22"."_l21",
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
                    "t35"."_r11",
                    "t35"."_r12",
                    "t35"."_r13",
                    "t35"."_r14",
                    "t35"."_r15",
                    "t35"."_r16",
                    "t35"."_r17",
                    "t35"."_r18",
                    "t35"."_r19",
                    "t35"."_r20",
                    "t35"."_r21"
                  FROM (
                    SELECT
                      "t0"."feature_name" AS "_lk0",
                      "t0"."feature_category" AS "_l0",
                      "t0"."accounts_using" AS "_l1",
                      "t0"."users_using" AS "_l2",
                      "t0"."lifetime_accounts" AS "_l3",
                      "t0"."lifetime_users" AS "_l4",
                      "t0"."account_adoption_rate" AS "_l5",
                      "t0"."user_adoption_rate" AS "_l6",
                      "t0"."avg_usage_per_account" AS "_l7",
                      "t0"."avg_daily_usage" AS "_l8",
                      "t0"."first_usage_date" AS "_l9",
                      "t0"."last_usage_date" AS "_l10",
                      "t0"."feature_age_days" AS "_l11",
                      "t0"."days_with_usage" AS "_l12",
                      "t0"."adoption_stage" AS "_l13",
                      "t0"."engagement_level" AS "_l14",
                      "t0"."feature_maturity" AS "_l15",
                      "t0"."usage_frequency" AS "_l16",
                      "t0"."lifecycle_stage" AS "_l17",
                      "t0"."total_usage_events" AS "_l18",
                      "t0"."usage_records" AS "_l19",
                      "t0"."usage_events_30d" AS "_l20",
                      "t0"."usage_records_30d" AS "_l21"
                    FROM "intermediate"."int_features__core" AS "t0"
                  ) AS "t22"
                  FULL OUTER JOIN (
                    SELECT
                      "t4"."feature_name" AS "_rk0",
                      "t4"."feature_category" AS "_r0",
                      "t4"."accounts_using" AS "_r1",
                      "t4"."users_using" AS "_r2",
                      "t4"."lifetime_accounts" AS "_r3",
                      "t4"."lifetime_users" AS "_r4",
                      "t4"."account_adoption_rate" AS "_r5",
                      "t4"."user_adoption_rate" AS "_r6",
                      "t4"."avg_usage_per_account" AS "_r7",
                      "t4"."avg_daily_usage" AS "_r8",
                      "t4"."first_usage_date" AS "_r9",
                      "t4"."last_usage_date" AS "_r10",
                      "t4"."feature_age_days" AS "_r11",
                      "t4"."days_with_usage" AS "_r12",
                      "t4"."adoption_stage" AS "_r13",
                      "t4"."engagement_level" AS "_r14",
                      "t4"."feature_maturity" AS "_r15",
                      "t4"."usage_frequency" AS "_r16",
                      "t4"."lifecycle_stage" AS "_r17",
                      "t4"."lifetime_uses" AS "_r18",
                      "t4"."lifetime_events" AS "_r19",
                      "t4"."uses_30d" AS "_r20",
                      "t4"."events_30d" AS "_r21"
                    FROM "timeline"."feature_days" AS "t4"
                    WHERE
                      "t4"."day" = MAKE_DATE(2026, 6, 30)
                  ) AS "t35"
                    ON "t22"."_lk0" = "t35"."_rk0"
                ) AS "t42"
                WHERE
                  NOT (
                    (
                      "t42"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t42"."_rk0" IS NOT NULL
                    )
                    AND "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
                    AND "t42"."_l1" IS NOT DISTINCT FROM "t42"."_r1"
                    AND "t42"."_l2" IS NOT DISTINCT FROM "t42"."_r2"
                    AND "t42"."_l3" IS NOT DISTINCT FROM "t42"."_r3"
                    AND "t42"."_l4" IS NOT DISTINCT FROM "t42"."_r4"
                    AND "t42"."_l5" IS NOT DISTINCT FROM "t42"."_r5"
                    AND "t42"."_l6" IS NOT DISTINCT FROM "t42"."_r6"
                    AND "t42"."_l7" IS NOT DISTINCT FROM "t42"."_r7"
                    AND "t42"."_l8" IS NOT DISTINCT FROM "t42"."_r8"
                    AND "t42"."_l9" IS NOT DISTINCT FROM "t42"."_r9"
                    AND "t42"."_l10" IS NOT DISTINCT FROM "t42"."_r10"
                    AND "t42"."_l11" IS NOT DISTINCT FROM "t42"."_r11"
                    AND "t42"."_l12" IS NOT DISTINCT FROM "t42"."_r12"
                    AND "t42"."_l13" IS NOT DISTINCT FROM "t42"."_r13"
                    AND "t42"."_l14" IS NOT DISTINCT FROM "t42"."_r14"
                    AND "t42"."_l15" IS NOT DISTINCT FROM "t42"."_r15"
                    AND "t42"."_l16" IS NOT DISTINCT FROM "t42"."_r16"
                    AND "t42"."_l17" IS NOT DISTINCT FROM "t42"."_r17"
                    AND "t42"."_l18" IS NOT DISTINCT FROM "t42"."_r18"
                    AND "t42"."_l19" IS NOT DISTINCT FROM "t42"."_r19"
                    AND "t42"."_l20" IS NOT DISTINCT FROM "t42"."_r20"
                    AND "t42"."_l21" IS NOT DISTINCT FROM "t42"."_r21"
                  )
              ) AS "t65"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'the adoption of a feature = its last day' AS "statement",
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
                    ELSE 'feature_category '
                  END || CASE
                    WHEN "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
                    THEN ''
                    ELSE 'accounts_using '
                  END || CASE
                    WHEN "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2"
                    THEN ''
                    ELSE 'enterprise_adopters '
                  END || CASE
                    WHEN "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
                    THEN ''
                    ELSE 'business_adopters '
                  END || CASE
                    WHEN "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
                    THEN ''
                    ELSE 'professional_adopters '
                  END || CASE
                    WHEN "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5"
                    THEN ''
                    ELSE 'starter_adopters '
                  END || CASE
                    WHEN "t43"."_l6" IS NOT DISTINCT FROM "t43"."_r6"
                    THEN ''
                    ELSE 'avg_mrr_adopters '
                  END || CASE
                    WHEN "t43"."_l7" IS NOT DISTINCT FROM "t43"."_r7"
                    THEN ''
                    ELSE 'estimated_revenue_impact '
                  END || CASE
                    WHEN "t43"."_l8" IS NOT DISTINCT FROM "t43"."_r8"
                    THEN ''
                    ELSE 'stickiness_rate '
                  END || CASE
                    WHEN "t43"."_l9" IS NOT DISTINCT FROM "t43"."_r9"
                    THEN ''
                    ELSE 'enterprise_stickiness_rate '
                  END || CASE
                    WHEN "t43"."_l10" IS NOT DISTINCT FROM "t43"."_r10"
                    THEN ''
                    ELSE 'business_stickiness_rate '
                  END || CASE
                    WHEN "t43"."_l11" IS NOT DISTINCT FROM "t43"."_r11"
                    THEN ''
                    ELSE 'professional_stickiness_rate '
                  END || CASE
                    WHEN "t43"."_l12" IS NOT DISTINCT FROM "t43"."_r12"
                    THEN ''
                    ELSE 'starter_stickiness_rate '
                  END || CASE
                    WHEN "t43"."_l13" IS NOT DISTINCT FROM "t43"."_r13"
                    THEN ''
                    ELSE 'feature_value_score '
                  END || CASE
                    WHEN "t43"."_l14" IS NOT DISTINCT FROM "t43"."_r14"
                    THEN ''
                    ELSE 'value_band '
                  END || CASE
                    WHEN "t43"."_l15" IS NOT DISTINCT FROM "t43"."_r15"
                    THEN ''
                    ELSE 'market_fit_segment '
                  END || CASE
                    WHEN "t43"."_l16" IS NOT DISTINCT FROM "t43"."_r16"
                    THEN ''
                    ELSE 'strategic_importance '
                  END || CASE
                    WHEN "t43"."_l17" IS NOT DISTINCT FROM "t43"."_r17"
                    THEN ''
                    ELSE 'roadmap_recommendation '
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
                    "t36"."_rk0",
                    "t36"."_r0",
                    "t36"."_r1",
                    "t36"."_r2",
                    "t36"."_r3",
                    "t36"."_r4",
                    "t36"."_r5",
                    "t36"."_r6",
                    "t36"."_r7",
                    "t36"."_r8",
                    "t36"."_r9",
                    "t36"."_r10",
                    "t36"."_r11",
                    "t36"."_r12",
                    "t36"."_r13",
                    "t36"."_r14",
                    "t36"."_r15",
                    "t36"."_r16",
                    "t36"."_r17"
                  FROM (
                    SELECT
                      "t1"."feature_name" AS "_lk0",
                      "t1"."feature_category" AS "_l0",
                      "t1"."accounts_using" AS "_l1",
                      "t1"."enterprise_adopters" AS "_l2",
                      "t1"."business_adopters" AS "_l3",
                      "t1"."professional_adopters" AS "_l4",
                      "t1"."starter_adopters" AS "_l5",
                      "t1"."avg_mrr_adopters" AS "_l6",
                      "t1"."estimated_revenue_impact" AS "_l7",
                      "t1"."stickiness_rate" AS "_l8",
                      "t1"."enterprise_stickiness_rate" AS "_l9",
                      "t1"."business_stickiness_rate" AS "_l10",
                      "t1"."professional_stickiness_rate" AS "_l11",
                      "t1"."starter_stickiness_rate" AS "_l12",
                      "t1"."feature_value_score" AS "_l13",
                      "t1"."value_band" AS "_l14",
                      "t1"."market_fit_segment" AS "_l15",
                      "t1"."strategic_importance" AS "_l16",
                      "t1"."roadmap_recommendation" AS "_l17"
                    FROM "intermediate"."int_features__adoption_patterns" AS "t1"
                  ) AS "t26"
                  FULL OUTER JOIN (
                    SELECT
                      "t4"."feature_name" AS "_rk0",
                      "t4"."feature_category" AS "_r0",
                      "t4"."accounts_using" AS "_r1",
                      "t4"."enterprise_adopters" AS "_r2",
                      "t4"."business_adopters" AS "_r3",
                      "t4"."professional_adopters" AS "_r4",
                      "t4"."starter_adopters" AS "_r5",
                      "t4"."avg_mrr_adopters" AS "_r6",
                      "t4"."estimated_revenue_impact" AS "_r7",
                      "t4"."stickiness_rate" AS "_r8",
                      "t4"."enterprise_stickiness_rate" AS "_r9",
                      "t4"."business_stickiness_rate" AS "_r10",
                      "t4"."professional_stickiness_rate" AS "_r11",
                      "t4"."starter_stickiness_rate" AS "_r12",
                      "t4"."feature_value_score" AS "_r13",
                      "t4"."value_band" AS "_r14",
                      "t4"."market_fit_segment" AS "_r15",
                      "t4"."strategic_importance" AS "_r16",
                      "t4"."roadmap_recommendation" AS "_r17"
                    FROM "timeline"."feature_days" AS "t4"
                    WHERE
                      "t4"."day" = MAKE_DATE(2026, 6, 30)
                  ) AS "t36"
                    ON "t26"."_lk0" = "t36"."_rk0"
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
                    AND "t43"."_l12" IS NOT DISTINCT FROM "t43"."_r12"
                    AND "t43"."_l13" IS NOT DISTINCT FROM "t43"."_r13"
                    AND "t43"."_l14" IS NOT DISTINCT FROM "t43"."_r14"
                    AND "t43"."_l15" IS NOT DISTINCT FROM "t43"."_r15"
                    AND "t43"."_l16" IS NOT DISTINCT FROM "t43"."_r16"
                    AND "t43"."_l17" IS NOT DISTINCT FROM "t43"."_r17"
                  )
              ) AS "t63"
            ) AS "t66"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a feature = its use' AS "statement",
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
                  ELSE 'feature_category '
                END || CASE
                  WHEN "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
                  THEN ''
                  ELSE 'accounts_using '
                END || CASE
                  WHEN "t39"."_l2" IS NOT DISTINCT FROM "t39"."_r2"
                  THEN ''
                  ELSE 'users_using '
                END || CASE
                  WHEN "t39"."_l3" IS NOT DISTINCT FROM "t39"."_r3"
                  THEN ''
                  ELSE 'lifetime_accounts '
                END || CASE
                  WHEN "t39"."_l4" IS NOT DISTINCT FROM "t39"."_r4"
                  THEN ''
                  ELSE 'lifetime_users '
                END || CASE
                  WHEN "t39"."_l5" IS NOT DISTINCT FROM "t39"."_r5"
                  THEN ''
                  ELSE 'account_adoption_rate '
                END || CASE
                  WHEN "t39"."_l6" IS NOT DISTINCT FROM "t39"."_r6"
                  THEN ''
                  ELSE 'user_adoption_rate '
                END || CASE
                  WHEN "t39"."_l7" IS NOT DISTINCT FROM "t39"."_r7"
                  THEN ''
                  ELSE 'avg_usage_per_account '
                END || CASE
                  WHEN "t39"."_l8" IS NOT DISTINCT FROM "t39"."_r8"
                  THEN ''
                  ELSE 'avg_daily_usage '
                END || CASE
                  WHEN "t39"."_l9" IS NOT DISTINCT FROM "t39"."_r9"
                  THEN ''
                  ELSE 'first_usage_date '
                END || CASE
                  WHEN "t39"."_l10" IS NOT DISTINCT FROM "t39"."_r10"
                  THEN ''
                  ELSE 'last_usage_date '
                END || CASE
                  WHEN "t39"."_l11" IS NOT DISTINCT FROM "t39"."_r11"
                  THEN ''
                  ELSE 'feature_age_days '
                END || CASE
                  WHEN "t39"."_l12" IS NOT DISTINCT FROM "t39"."_r12"
                  THEN ''
                  ELSE 'days_with_usage '
                END || CASE
                  WHEN "t39"."_l13" IS NOT DISTINCT FROM "t39"."_r13"
                  THEN ''
                  ELSE 'adoption_stage '
                END || CASE
                  WHEN "t39"."_l14" IS NOT DISTINCT FROM "t39"."_r14"
                  THEN ''
                  ELSE 'engagement_level '
                END || CASE
                  WHEN "t39"."_l15" IS NOT DISTINCT FROM "t39"."_r15"
                  THEN ''
                  ELSE 'feature_maturity '
                END || CASE
                  WHEN "t39"."_l16" IS NOT DISTINCT FROM "t39"."_r16"
                  THEN ''
                  ELSE 'usage_frequency '
                END || CASE
                  WHEN "t39"."_l17" IS NOT DISTINCT FROM "t39"."_r17"
                  THEN ''
                  ELSE 'lifecycle_stage '
                END || CASE
                  WHEN "t39"."_l18" IS NOT DISTINCT FROM "t39"."_r18"
                  THEN ''
                  ELSE 'total_usage_events '
                END || CASE
                  WHEN "t39"."_l19" IS NOT DISTINCT FROM "t39"."_r19"
                  THEN ''
                  ELSE 'usage_records '
                END || CASE
                  WHEN "t39"."_l20" IS NOT DISTINCT FROM "t39"."_r20"
                  THEN ''
                  ELSE 'usage_events_30d '
                END || CASE
                  WHEN "t39"."_l21" IS NOT DISTINCT FROM "t39"."_r21"
                  THEN ''
                  ELSE 'usage_records_30d '
                END || CASE
                  WHEN "t39"."_l22" IS NOT DISTINCT FROM "t39"."_r22"
                  THEN ''
                  ELSE 'weeks_with_usage '
                END || CASE
                  WHEN "t39"."_l23" IS NOT DISTINCT FROM "t39"."_r23"
                  THEN ''
                  ELSE 'months_with_usage '
                END || CASE
                  WHEN "t39"."_l24" IS NOT DISTINCT FROM "t39"."_r24"
                  THEN ''
                  ELSE 'used_last_7_days '
                END || CASE
                  WHEN "t39"."_l25" IS NOT DISTINCT FROM "t39"."_r25"
                  THEN ''
                  ELSE 'used_last_30_days '
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
                  "t29"."_l8",
                  "t29"."_l9",
                  "t29"."_l10",
                  "t29"."_l11",
                  "t29"."_l12",
                  "t29"."_l13",
                  "t29"."_l14",
                  "t29"."_l15",
                  "t29"."_l16",
                  "t29"."_l17",
                  "t29"."_l18",
                  "t29"."_l19",
                  "t29"."_l20",
                  "t29"."_l21",
                  "t29"."_l22",
                  "t29"."_l23",
                  "t29"."_l24",
                  "t29"."_l25",
                  "t23"."_rk0",
                  "t23"."_r0",
                  "t23"."_r1",
                  "t23"."_r2",
                  "t23"."_r3",
                  "t23"."_r4",
                  "t23"."_r5",
                  "t23"."_r6",
                  "t23"."_r7",
                  "t23"."_r8",
                  "t23"."_r9",
                  "t23"."_r10",
                  "t23"."_r11",
                  "t23"."_r12",
                  "t23"."_r13",
                  "t23"."_r14",
                  "t23"."_r15",
                  "t23"."_r16",
                  "t23"."_r17",
                  "t23"."_r18",
                  "t23"."_r19",
                  "t23"."_r20",
                  "t23"."_r21",
                  "t23"."_r22",
                  "t23"."_r23",
                  "t23"."_r24",
                  "t23"."_r25"
                FROM (
                  SELECT
                    "t2"."feature_name" AS "_lk0",
                    "t2"."feature_category" AS "_l0",
                    "t2"."accounts_using" AS "_l1",
                    "t2"."users_using" AS "_l2",
                    "t2"."lifetime_accounts" AS "_l3",
                    "t2"."lifetime_users" AS "_l4",
                    "t2"."account_adoption_rate" AS "_l5",
                    "t2"."user_adoption_rate" AS "_l6",
                    "t2"."avg_usage_per_account" AS "_l7",
                    "t2"."avg_daily_usage" AS "_l8",
                    "t2"."first_usage_date" AS "_l9",
                    "t2"."last_usage_date" AS "_l10",
                    "t2"."feature_age_days" AS "_l11",
                    "t2"."days_with_usage" AS "_l12",
                    "t2"."adoption_stage" AS "_l13",
                    "t2"."engagement_level" AS "_l14",
                    "t2"."feature_maturity" AS "_l15",
                    "t2"."usage_frequency" AS "_l16",
                    "t2"."lifecycle_stage" AS "_l17",
                    "t2"."total_usage_events" AS "_l18",
                    "t2"."usage_records" AS "_l19",
                    "t2"."usage_events_30d" AS "_l20",
                    "t2"."usage_records_30d" AS "_l21",
                    "t2"."weeks_with_usage" AS "_l22",
                    "t2"."months_with_usage" AS "_l23",
                    "t2"."used_last_7_days" AS "_l24",
                    "t2"."used_last_30_days" AS "_l25"
                  FROM "entity"."entity_features" AS "t2"
                ) AS "t29"
                FULL OUTER JOIN (
                  SELECT
                    "t0"."feature_name" AS "_rk0",
                    "t0"."feature_category" AS "_r0",
                    "t0"."accounts_using" AS "_r1",
                    "t0"."users_using" AS "_r2",
                    "t0"."lifetime_accounts" AS "_r3",
                    "t0"."lifetime_users" AS "_r4",
                    "t0"."account_adoption_rate" AS "_r5",
                    "t0"."user_adoption_rate" AS "_r6",
                    "t0"."avg_usage_per_account" AS "_r7",
                    "t0"."avg_daily_usage" AS "_r8",
                    "t0"."first_usage_date" AS "_r9",
                    "t0"."last_usage_date" AS "_r10",
                    "t0"."feature_age_days" AS "_r11",
                    "t0"."days_with_usage" AS "_r12",
                    "t0"."adoption_stage" AS "_r13",
                    "t0"."engagement_level" AS "_r14",
                    "t0"."feature_maturity" AS "_r15",
                    "t0"."usage_frequency" AS "_r16",
                    "t0"."lifecycle_stage" AS "_r17",
                    "t0"."total_usage_events" AS "_r18",
                    "t0"."usage_records" AS "_r19",
                    "t0"."usage_events_30d" AS "_r20",
                    "t0"."usage_records_30d" AS "_r21",
                    "t0"."weeks_with_usage" AS "_r22",
                    "t0"."months_with_usage" AS "_r23",
                    "t0"."used_last_7_days" AS "_r24",
                    "t0"."used_last_30_days" AS "_r25"
                  FROM "intermediate"."int_features__core" AS "t0"
                ) AS "t23"
                  ON "t29"."_lk0" = "t23"."_rk0"
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
                  AND "t39"."_l17" IS NOT DISTINCT FROM "t39"."_r17"
                  AND "t39"."_l18" IS NOT DISTINCT FROM "t39"."_r18"
                  AND "t39"."_l19" IS NOT DISTINCT FROM "t39"."_r19"
                  AND "t39"."_l20" IS NOT DISTINCT FROM "t39"."_r20"
                  AND "t39"."_l21" IS NOT DISTINCT FROM "t39"."_r21"
                  AND "t39"."_l22" IS NOT DISTINCT FROM "t39"."_r22"
                  AND "t39"."_l23" IS NOT DISTINCT FROM "t39"."_r23"
                  AND "t39"."_l24" IS NOT DISTINCT FROM "t39"."_r24"
                  AND "t39"."_l25" IS NOT DISTINCT FROM "t39"."_r25"
                )
            ) AS "t68"
          ) AS "t69"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a feature = its adoption' AS "statement",
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
                ELSE 'feature_category '
              END || CASE
                WHEN "t38"."_l1" IS NOT DISTINCT FROM "t38"."_r1"
                THEN ''
                ELSE 'accounts_using '
              END || CASE
                WHEN "t38"."_l2" IS NOT DISTINCT FROM "t38"."_r2"
                THEN ''
                ELSE 'enterprise_adopters '
              END || CASE
                WHEN "t38"."_l3" IS NOT DISTINCT FROM "t38"."_r3"
                THEN ''
                ELSE 'business_adopters '
              END || CASE
                WHEN "t38"."_l4" IS NOT DISTINCT FROM "t38"."_r4"
                THEN ''
                ELSE 'professional_adopters '
              END || CASE
                WHEN "t38"."_l5" IS NOT DISTINCT FROM "t38"."_r5"
                THEN ''
                ELSE 'starter_adopters '
              END || CASE
                WHEN "t38"."_l6" IS NOT DISTINCT FROM "t38"."_r6"
                THEN ''
                ELSE 'avg_mrr_adopters '
              END || CASE
                WHEN "t38"."_l7" IS NOT DISTINCT FROM "t38"."_r7"
                THEN ''
                ELSE 'estimated_revenue_impact '
              END || CASE
                WHEN "t38"."_l8" IS NOT DISTINCT FROM "t38"."_r8"
                THEN ''
                ELSE 'stickiness_rate '
              END || CASE
                WHEN "t38"."_l9" IS NOT DISTINCT FROM "t38"."_r9"
                THEN ''
                ELSE 'enterprise_stickiness_rate '
              END || CASE
                WHEN "t38"."_l10" IS NOT DISTINCT FROM "t38"."_r10"
                THEN ''
                ELSE 'business_stickiness_rate '
              END || CASE
                WHEN "t38"."_l11" IS NOT DISTINCT FROM "t38"."_r11"
                THEN ''
                ELSE 'professional_stickiness_rate '
              END || CASE
                WHEN "t38"."_l12" IS NOT DISTINCT FROM "t38"."_r12"
                THEN ''
                ELSE 'starter_stickiness_rate '
              END || CASE
                WHEN "t38"."_l13" IS NOT DISTINCT FROM "t38"."_r13"
                THEN ''
                ELSE 'feature_value_score '
              END || CASE
                WHEN "t38"."_l14" IS NOT DISTINCT FROM "t38"."_r14"
                THEN ''
                ELSE 'value_band '
              END || CASE
                WHEN "t38"."_l15" IS NOT DISTINCT FROM "t38"."_r15"
                THEN ''
                ELSE 'market_fit_segment '
              END || CASE
                WHEN "t38"."_l16" IS NOT DISTINCT FROM "t38"."_r16"
                THEN ''
                ELSE 'strategic_importance '
              END || CASE
                WHEN "t38"."_l17" IS NOT DISTINCT FROM "t38"."_r17"
                THEN ''
                ELSE 'roadmap_recommendation '
              END || CASE
                WHEN "t38"."_l18" IS NOT DISTINCT FROM "t38"."_r18"
                THEN ''
                ELSE 'expansion_mrr_12m '
              END || CASE
                WHEN "t38"."_l19" IS NOT DISTINCT FROM "t38"."_r19"
                THEN ''
                ELSE 'avg_days_to_adoption '
              END || CASE
                WHEN "t38"."_l20" IS NOT DISTINCT FROM "t38"."_r20"
                THEN ''
                ELSE 'avg_days_to_adoption_enterprise '
              END || CASE
                WHEN "t38"."_l21" IS NOT DISTINCT FROM "t38"."_r21"
                THEN ''
                ELSE 'avg_days_to_adoption_business '
              END || CASE
                WHEN "t38"."_l22" IS NOT DISTINCT FROM "t38"."_r22"
                THEN ''
                ELSE 'avg_days_to_adoption_professional '
              END || CASE
                WHEN "t38"."_l23" IS NOT DISTINCT FROM "t38"."_r23"
                THEN ''
                ELSE 'avg_days_to_adoption_starter '
              END || CASE
                WHEN "t38"."_l24" IS NOT DISTINCT FROM "t38"."_r24"
                THEN ''
                ELSE 'adoptions_before_signup '
              END || CASE
                WHEN "t38"."_l25" IS NOT DISTINCT FROM "t38"."_r25"
                THEN ''
                ELSE 'enterprise_adoption_velocity '
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
                "t28"."_l6",
                "t28"."_l7",
                "t28"."_l8",
                "t28"."_l9",
                "t28"."_l10",
                "t28"."_l11",
                "t28"."_l12",
                "t28"."_l13",
                "t28"."_l14",
                "t28"."_l15",
                "t28"."_l16",
                "t28"."_l17",
                "t28"."_l18",
                "t28"."_l19",
                "t28"."_l20",
                "t28"."_l21",
                "t28"."_l22",
                "t28"."_l23",
                "t28"."_l24",
                "t28"."_l25",
                "t27"."_rk0",
                "t27"."_r0",
                "t27"."_r1",
                "t27"."_r2",
                "t27"."_r3",
                "t27"."_r4",
                "t27"."_r5",
                "t27"."_r6",
                "t27"."_r7",
                "t27"."_r8",
                "t27"."_r9",
                "t27"."_r10",
                "t27"."_r11",
                "t27"."_r12",
                "t27"."_r13",
                "t27"."_r14",
                "t27"."_r15",
                "t27"."_r16",
                "t27"."_r17",
                "t27"."_r18",
                "t27"."_r19",
                "t27"."_r20",
                "t27"."_r21",
                "t27"."_r22",
                "t27"."_r23",
                "t27"."_r24",
                "t27"."_r25"
              FROM (
                SELECT
                  "t2"."feature_name" AS "_lk0",
                  "t2"."feature_category" AS "_l0",
                  "t2"."accounts_using" AS "_l1",
                  "t2"."enterprise_adopters" AS "_l2",
                  "t2"."business_adopters" AS "_l3",
                  "t2"."professional_adopters" AS "_l4",
                  "t2"."starter_adopters" AS "_l5",
                  "t2"."avg_mrr_adopters" AS "_l6",
                  "t2"."estimated_revenue_impact" AS "_l7",
                  "t2"."stickiness_rate" AS "_l8",
                  "t2"."enterprise_stickiness_rate" AS "_l9",
                  "t2"."business_stickiness_rate" AS "_l10",
                  "t2"."professional_stickiness_rate" AS "_l11",
                  "t2"."starter_stickiness_rate" AS "_l12",
                  "t2"."feature_value_score" AS "_l13",
                  "t2"."value_band" AS "_l14",
                  "t2"."market_fit_segment" AS "_l15",
                  "t2"."strategic_importance" AS "_l16",
                  "t2"."roadmap_recommendation" AS "_l17",
                  "t2"."expansion_mrr_12m" AS "_l18",
                  "t2"."avg_days_to_adoption" AS "_l19",
                  "t2"."avg_days_to_adoption_enterprise" AS "_l20",
                  "t2"."avg_days_to_adoption_business" AS "_l21",
                  "t2"."avg_days_to_adoption_professional" AS "_l22",
                  "t2"."avg_days_to_adoption_starter" AS "_l23",
                  "t2"."adoptions_before_signup" AS "_l24",
                  "t2"."enterprise_adoption_velocity" AS "_l25"
                FROM "entity"."entity_features" AS "t2"
              ) AS "t28"
              FULL OUTER JOIN (
                SELECT
                  "t1"."feature_name" AS "_rk0",
                  "t1"."feature_category" AS "_r0",
                  "t1"."accounts_using" AS "_r1",
                  "t1"."enterprise_adopters" AS "_r2",
                  "t1"."business_adopters" AS "_r3",
                  "t1"."professional_adopters" AS "_r4",
                  "t1"."starter_adopters" AS "_r5",
                  "t1"."avg_mrr_adopters" AS "_r6",
                  "t1"."estimated_revenue_impact" AS "_r7",
                  "t1"."stickiness_rate" AS "_r8",
                  "t1"."enterprise_stickiness_rate" AS "_r9",
                  "t1"."business_stickiness_rate" AS "_r10",
                  "t1"."professional_stickiness_rate" AS "_r11",
                  "t1"."starter_stickiness_rate" AS "_r12",
                  "t1"."feature_value_score" AS "_r13",
                  "t1"."value_band" AS "_r14",
                  "t1"."market_fit_segment" AS "_r15",
                  "t1"."strategic_importance" AS "_r16",
                  "t1"."roadmap_recommendation" AS "_r17",
                  "t1"."expansion_mrr_12m" AS "_r18",
                  "t1"."avg_days_to_adoption" AS "_r19",
                  "t1"."avg_days_to_adoption_enterprise" AS "_r20",
                  "t1"."avg_days_to_adoption_business" AS "_r21",
                  "t1"."avg_days_to_adoption_professional" AS "_r22",
                  "t1"."avg_days_to_adoption_starter" AS "_r23",
                  "t1"."adoptions_before_signup" AS "_r24",
                  "t1"."enterprise_adoption_velocity" AS "_r25"
                FROM "intermediate"."int_features__adoption_patterns" AS "t1"
              ) AS "t27"
                ON "t28"."_lk0" = "t27"."_rk0"
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
                AND "t38"."_l15" IS NOT DISTINCT FROM "t38"."_r15"
                AND "t38"."_l16" IS NOT DISTINCT FROM "t38"."_r16"
                AND "t38"."_l17" IS NOT DISTINCT FROM "t38"."_r17"
                AND "t38"."_l18" IS NOT DISTINCT FROM "t38"."_r18"
                AND "t38"."_l19" IS NOT DISTINCT FROM "t38"."_r19"
                AND "t38"."_l20" IS NOT DISTINCT FROM "t38"."_r20"
                AND "t38"."_l21" IS NOT DISTINCT FROM "t38"."_r21"
                AND "t38"."_l22" IS NOT DISTINCT FROM "t38"."_r22"
                AND "t38"."_l23" IS NOT DISTINCT FROM "t38"."_r23"
                AND "t38"."_l24" IS NOT DISTINCT FROM "t38"."_r24"
                AND "t38"."_l25" IS NOT DISTINCT FROM "t38"."_r25"
              )
          ) AS "t67"
        ) AS "t70"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a feature = what was recorded of it' AS "statement",
            CONCAT_WS('|', COALESCE("t53"."_lk0", "t53"."_rk0")) AS "entity_key",
            CASE
              WHEN "t53"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t53"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
              THEN ''
              ELSE 'usage_records '
            END || CASE
              WHEN "t53"."_l1" IS NOT DISTINCT FROM "t53"."_r1"
              THEN ''
              ELSE 'total_usage_events '
            END || CASE
              WHEN "t53"."_l2" IS NOT DISTINCT FROM "t53"."_r2"
              THEN ''
              ELSE 'days_with_usage '
            END || CASE
              WHEN "t53"."_l3" IS NOT DISTINCT FROM "t53"."_r3"
              THEN ''
              ELSE 'weeks_with_usage '
            END || CASE
              WHEN "t53"."_l4" IS NOT DISTINCT FROM "t53"."_r4"
              THEN ''
              ELSE 'months_with_usage '
            END || CASE
              WHEN "t53"."_l5" IS NOT DISTINCT FROM "t53"."_r5"
              THEN ''
              ELSE 'first_usage_date '
            END || CASE
              WHEN "t53"."_l6" IS NOT DISTINCT FROM "t53"."_r6"
              THEN ''
              ELSE 'last_usage_date '
            END || CASE
              WHEN "t53"."_l7" IS NOT DISTINCT FROM "t53"."_r7"
              THEN ''
              ELSE 'usage_records_30d '
            END || CASE
              WHEN "t53"."_l8" IS NOT DISTINCT FROM "t53"."_r8"
              THEN ''
              ELSE 'used_last_7_days '
            END || CASE
              WHEN "t53"."_l9" IS NOT DISTINCT FROM "t53"."_r9"
              THEN ''
              ELSE 'used_last_30_days '
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
              "t47"."_rk0",
              "t47"."_r0",
              "t47"."_r1",
              "t47"."_r2",
              "t47"."_r3",
              "t47"."_r4",
              "t47"."_r5",
              "t47"."_r6",
              "t47"."_r7",
              "t47"."_r8",
              "t47"."_r9"
            FROM (
              SELECT
                "t0"."feature_name" AS "_lk0",
                "t0"."usage_records" AS "_l0",
                "t0"."total_usage_events" AS "_l1",
                "t0"."days_with_usage" AS "_l2",
                "t0"."weeks_with_usage" AS "_l3",
                "t0"."months_with_usage" AS "_l4",
                "t0"."first_usage_date" AS "_l5",
                "t0"."last_usage_date" AS "_l6",
                "t0"."usage_records_30d" AS "_l7",
                "t0"."used_last_7_days" AS "_l8",
                "t0"."used_last_30_days" AS "_l9"
              FROM "intermediate"."int_features__core" AS "t0"
            ) AS "t21"
            FULL OUTER JOIN (
              SELECT
                "t40"."feature_name" AS "_rk0",
                "t40"."usage_records" AS "_r0",
                "t40"."total_usage_events" AS "_r1",
                "t40"."days_with_usage" AS "_r2",
                "t40"."weeks_with_usage" AS "_r3",
                "t40"."months_with_usage" AS "_r4",
                "t40"."first_usage_date" AS "_r5",
                "t40"."last_usage_date" AS "_r6",
                "t40"."usage_records_30d" AS "_r7",
                "t40"."used_last_7_days" AS "_r8",
                "t40"."used_last_30_days" AS "_r9"
              FROM (
                SELECT
                  "t30"."feature_name",
                  COUNT(*) AS "usage_records",
                  CAST(SUM("t30"."usage_count") AS BIGINT) AS "total_usage_events",
                  COUNT(DISTINCT "t30"."usage_date") AS "days_with_usage",
                  COUNT(DISTINCT "t30"."usage_week") AS "weeks_with_usage",
                  COUNT(DISTINCT "t30"."usage_month") AS "months_with_usage",
                  MIN("t30"."usage_date") AS "first_usage_date",
                  MAX("t30"."usage_date") AS "last_usage_date",
                  COUNT(*) FILTER(WHERE
                    "t30"."usage_date" >= CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '29' DAY AS TIMESTAMP) AS DATE)) AS "usage_records_30d",
                  BOOL_OR(
                    CAST("t30"."usage_date" >= CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '6' DAY AS TIMESTAMP) AS DATE) AS BOOLEAN)
                  ) AS "used_last_7_days",
                  BOOL_OR(
                    CAST("t30"."usage_date" >= CAST(CAST(MAKE_DATE(2026, 6, 30) - INTERVAL '29' DAY AS TIMESTAMP) AS DATE) AS BOOLEAN)
                  ) AS "used_last_30_days"
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_app_database__feature_usage" AS "t3"
                  WHERE
                    "t3"."feature_name" IS NOT NULL AND "t3"."usage_date" IS NOT NULL
                ) AS "t30"
                GROUP BY
                  1
              ) AS "t40"
            ) AS "t47"
              ON "t21"."_lk0" = "t47"."_rk0"
          ) AS "t53"
          WHERE
            NOT (
              (
                "t53"."_lk0" IS NOT NULL
              )
              AND (
                "t53"."_rk0" IS NOT NULL
              )
              AND "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
              AND "t53"."_l1" IS NOT DISTINCT FROM "t53"."_r1"
              AND "t53"."_l2" IS NOT DISTINCT FROM "t53"."_r2"
              AND "t53"."_l3" IS NOT DISTINCT FROM "t53"."_r3"
              AND "t53"."_l4" IS NOT DISTINCT FROM "t53"."_r4"
              AND "t53"."_l5" IS NOT DISTINCT FROM "t53"."_r5"
              AND "t53"."_l6" IS NOT DISTINCT FROM "t53"."_r6"
              AND "t53"."_l7" IS NOT DISTINCT FROM "t53"."_r7"
              AND "t53"."_l8" IS NOT DISTINCT FROM "t53"."_r8"
              AND "t53"."_l9" IS NOT DISTINCT FROM "t53"."_r9"
            )
        ) AS "t62"
      ) AS "t71"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'users and accounts of a feature = the periods of use' AS "statement",
          CONCAT_WS('|', COALESCE("t57"."_lk0", "t57"."_rk0")) AS "entity_key",
          CASE
            WHEN "t57"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t57"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
            THEN ''
            ELSE 'users_using '
          END || CASE
            WHEN "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
            THEN ''
            ELSE 'accounts_using '
          END AS "differences"
        FROM (
          SELECT
            "t20"."_lk0",
            "t20"."_l0",
            "t20"."_l1",
            "t55"."_rk0",
            "t55"."_r0",
            "t55"."_r1"
          FROM (
            SELECT
              "t0"."feature_name" AS "_lk0",
              "t0"."users_using" AS "_l0",
              "t0"."accounts_using" AS "_l1"
            FROM "intermediate"."int_features__core" AS "t0"
          ) AS "t20"
          FULL OUTER JOIN (
            SELECT
              "t48"."feature_name" AS "_rk0",
              "t48"."users_using" AS "_r0",
              "t48"."accounts_using" AS "_r1"
            FROM (
              SELECT
                "t19"."feature_name",
                COALESCE("t44"."users", 0) AS "users_using",
                COALESCE("t44"."accounts", 0) AS "accounts_using"
              FROM (
                SELECT
                  "t0"."feature_name"
                FROM "intermediate"."int_features__core" AS "t0"
              ) AS "t19"
              LEFT OUTER JOIN (
                SELECT
                  "t33"."feature_name",
                  COUNT(*) FILTER(WHERE
                    "t33"."level" = 'user') AS "users",
                  COUNT(*) FILTER(WHERE
                    "t33"."level" = 'account') AS "accounts"
                FROM (
                  SELECT
                    *
                  FROM "timeline"."feature_periods" AS "t5"
                  WHERE
                    "t5"."valid_from" <= MAKE_DATE(2026, 6, 30)
                    AND "t5"."valid_to" > MAKE_DATE(2026, 6, 30)
                ) AS "t33"
                GROUP BY
                  1
              ) AS "t44"
                ON "t19"."feature_name" = "t44"."feature_name"
            ) AS "t48"
          ) AS "t55"
            ON "t20"."_lk0" = "t55"."_rk0"
        ) AS "t57"
        WHERE
          NOT (
            (
              "t57"."_lk0" IS NOT NULL
            )
            AND (
              "t57"."_rk0" IS NOT NULL
            )
            AND "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
            AND "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
          )
      ) AS "t61"
    ) AS "t72"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'revenue and plans of a feature = the accounts that use it' AS "statement",
        CONCAT_WS('|', COALESCE("t60"."_lk0", "t60"."_rk0")) AS "entity_key",
        CASE
          WHEN "t60"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t60"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
          THEN ''
          ELSE 'estimated_revenue_impact '
        END || CASE
          WHEN "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
          THEN ''
          ELSE 'enterprise_adopters '
        END || CASE
          WHEN "t60"."_l2" IS NOT DISTINCT FROM "t60"."_r2"
          THEN ''
          ELSE 'business_adopters '
        END || CASE
          WHEN "t60"."_l3" IS NOT DISTINCT FROM "t60"."_r3"
          THEN ''
          ELSE 'professional_adopters '
        END || CASE
          WHEN "t60"."_l4" IS NOT DISTINCT FROM "t60"."_r4"
          THEN ''
          ELSE 'starter_adopters '
        END AS "differences"
      FROM (
        SELECT
          "t25"."_lk0",
          "t25"."_l0",
          "t25"."_l1",
          "t25"."_l2",
          "t25"."_l3",
          "t25"."_l4",
          "t59"."_rk0",
          "t59"."_r0",
          "t59"."_r1",
          "t59"."_r2",
          "t59"."_r3",
          "t59"."_r4"
        FROM (
          SELECT
            "t1"."feature_name" AS "_lk0",
            "t1"."estimated_revenue_impact" AS "_l0",
            "t1"."enterprise_adopters" AS "_l1",
            "t1"."business_adopters" AS "_l2",
            "t1"."professional_adopters" AS "_l3",
            "t1"."starter_adopters" AS "_l4"
          FROM "intermediate"."int_features__adoption_patterns" AS "t1"
        ) AS "t25"
        FULL OUTER JOIN (
          SELECT
            "t56"."feature_name" AS "_rk0",
            "t56"."estimated_revenue_impact" AS "_r0",
            "t56"."enterprise_adopters" AS "_r1",
            "t56"."business_adopters" AS "_r2",
            "t56"."professional_adopters" AS "_r3",
            "t56"."starter_adopters" AS "_r4"
          FROM (
            SELECT
              "t24"."feature_name",
              CAST(COALESCE("t51"."paid", 0) AS DECIMAL(18, 2)) AS "estimated_revenue_impact",
              COALESCE("t51"."enterprise", 0) AS "enterprise_adopters",
              COALESCE("t51"."business", 0) AS "business_adopters",
              COALESCE("t51"."professional", 0) AS "professional_adopters",
              COALESCE("t51"."starter", 0) AS "starter_adopters"
            FROM (
              SELECT
                "t1"."feature_name"
              FROM "intermediate"."int_features__adoption_patterns" AS "t1"
            ) AS "t24"
            LEFT OUTER JOIN (
              SELECT
                "t45"."feature_name",
                SUM("t45"."monthly_recurring_revenue") AS "paid",
                COUNT(*) FILTER(WHERE
                  "t45"."plan_tier" = 'Enterprise') AS "enterprise",
                COUNT(*) FILTER(WHERE
                  "t45"."plan_tier" = 'Business') AS "business",
                COUNT(*) FILTER(WHERE
                  "t45"."plan_tier" = 'Professional') AS "professional",
                COUNT(*) FILTER(WHERE
                  "t45"."plan_tier" = 'Starter') AS "starter"
              FROM (
                SELECT
                  "t37"."level",
                  "t37"."entity_id",
                  "t37"."account_id",
                  "t37"."feature_name",
                  "t37"."valid_from",
                  "t37"."valid_to",
                  "t7"."account_id" AS "account_id_right",
                  "t7"."customer_id",
                  "t7"."company_name",
                  "t7"."customer_name",
                  "t7"."industry",
                  "t7"."account_type",
                  "t7"."company_size_category",
                  "t7"."employee_count",
                  "t7"."created_at",
                  "t7"."days_since_creation",
                  "t7"."account_age_months",
                  "t7"."months_since_first_subscription",
                  "t7"."subscription_id",
                  "t7"."subscription_status",
                  "t7"."billing_email",
                  "t7"."mrr_per_location",
                  "t7"."avg_user_engagement_score",
                  "t7"."lifetime_value",
                  "t7"."customer_status",
                  "t7"."customer_tier",
                  "t7"."customer_tier_name",
                  "t7"."is_active",
                  "t7"."is_canceled",
                  "t7"."is_delinquent",
                  "t7"."plan_tier",
                  "t7"."paying_status",
                  "t7"."first_subscription_date",
                  "t7"."first_paid_date",
                  "t7"."customer_lifetime_days",
                  "t7"."lifecycle_stage",
                  "t7"."account_value_tier",
                  "t7"."active_subscriptions",
                  "t7"."total_subscriptions",
                  "t7"."monthly_recurring_revenue",
                  "t7"."customer_mrr",
                  "t7"."annual_recurring_revenue",
                  "t7"."previous_mrr",
                  "t7"."total_users",
                  "t7"."active_users_1d",
                  "t7"."active_users_7d",
                  "t7"."active_users_30d",
                  "t7"."user_activation_rate_30d",
                  "t7"."sessions_30d",
                  "t7"."features_used_30d",
                  "t7"."avg_engagement_score",
                  "t7"."last_user_activity",
                  "t7"."last_login_date",
                  "t7"."days_since_last_activity",
                  "t7"."days_since_last_login",
                  "t7"."total_devices",
                  "t7"."controllers_in_service",
                  "t7"."active_devices",
                  "t7"."healthy_devices",
                  "t7"."device_health_percentage",
                  "t7"."device_events",
                  "t7"."device_events_7d",
                  "t7"."device_events_30d",
                  "t7"."pours",
                  "t7"."pour_volume_liters",
                  "t7"."pour_volume_liters_30d",
                  "t7"."avg_device_health_score",
                  "t7"."avg_device_uptime_30d",
                  "t7"."last_device_activity",
                  "t7"."total_locations",
                  "t7"."active_locations",
                  "t7"."avg_location_health_score",
                  "t7"."open_tickets",
                  "t7"."open_ticket_breaches",
                  "t7"."support_tickets_30d",
                  "t7"."engagement_component",
                  "t7"."device_component",
                  "t7"."revenue_component",
                  "t7"."support_component",
                  "t7"."adoption_component",
                  "t7"."customer_health_score",
                  "t7"."health_score",
                  "t7"."health_band",
                  "t7"."churn_risk_score",
                  "t7"."churn_risk_band",
                  "t7"."churn_risk_cause",
                  "t7"."composite_success_score",
                  "t7"."mrr_30d_change",
                  "t7"."mrr_30d_growth_rate",
                  "t7"."avg_mrr_30d",
                  "t7"."max_mrr_30d",
                  "t7"."min_mrr_30d",
                  "t7"."mrr_volatility_30d",
                  "t7"."mrr_range_coefficient_30d",
                  "t7"."mrr_trajectory_30d",
                  "t7"."health_score_daily_change",
                  "t7"."health_score_30d_change",
                  "t7"."avg_health_score_30d",
                  "t7"."health_trajectory_30d"
                FROM (
                  SELECT
                    *
                  FROM "timeline"."feature_periods" AS "t5"
                  WHERE
                    "t5"."valid_from" <= MAKE_DATE(2026, 6, 30)
                    AND "t5"."valid_to" > MAKE_DATE(2026, 6, 30)
                    AND "t5"."level" = 'account'
                ) AS "t37"
                INNER JOIN "entity"."entity_customers" AS "t7"
                  ON "t37"."entity_id" = "t7"."account_id"
              ) AS "t45"
              GROUP BY
                1
            ) AS "t51"
              ON "t24"."feature_name" = "t51"."feature_name"
          ) AS "t56"
        ) AS "t59"
          ON "t25"."_lk0" = "t59"."_rk0"
      ) AS "t60"
      WHERE
        NOT (
          (
            "t60"."_lk0" IS NOT NULL
          )
          AND (
            "t60"."_rk0" IS NOT NULL
          )
          AND "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
          AND "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
          AND "t60"."_l2" IS NOT DISTINCT FROM "t60"."_r2"
          AND "t60"."_l3" IS NOT DISTINCT FROM "t60"."_r3"
          AND "t60"."_l4" IS NOT DISTINCT FROM "t60"."_r4"
        )
    ) AS "t64"
  ) AS "t73"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'rates of a feature fit their parts' AS "statement",
      COALESCE("t1"."feature_name", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t1"."avg_mrr_adopters" IS NULL
            )
            AND (
              (
                CAST("t1"."estimated_revenue_impact" AS DOUBLE) / NULLIF("t1"."accounts_using", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t1"."avg_mrr_adopters" - (
                CAST("t1"."estimated_revenue_impact" AS DOUBLE) / NULLIF("t1"."accounts_using", 0)
              )
            ) <= (
              GREATEST(
                ABS("t1"."avg_mrr_adopters"),
                ABS(
                  CAST("t1"."estimated_revenue_impact" AS DOUBLE) / NULLIF("t1"."accounts_using", 0)
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
            "t1"."enterprise_adopters" + "t1"."business_adopters" + "t1"."professional_adopters" + "t1"."starter_adopters"
          ) <= "t1"."accounts_using"
        )
        THEN 'adopters; '
        ELSE ''
      END AS "differences"
    FROM "intermediate"."int_features__adoption_patterns" AS "t1"
    WHERE
      NOT (
        (
          (
            (
              "t1"."avg_mrr_adopters" IS NULL
            )
            AND (
              (
                CAST("t1"."estimated_revenue_impact" AS DOUBLE) / NULLIF("t1"."accounts_using", 0)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t1"."avg_mrr_adopters" - (
                CAST("t1"."estimated_revenue_impact" AS DOUBLE) / NULLIF("t1"."accounts_using", 0)
              )
            ) <= (
              GREATEST(
                ABS("t1"."avg_mrr_adopters"),
                ABS(
                  CAST("t1"."estimated_revenue_impact" AS DOUBLE) / NULLIF("t1"."accounts_using", 0)
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            "t1"."enterprise_adopters" + "t1"."business_adopters" + "t1"."professional_adopters" + "t1"."starter_adopters"
          ) <= "t1"."accounts_using"
        )
      )
  ) AS "t50"
) AS "t74"
