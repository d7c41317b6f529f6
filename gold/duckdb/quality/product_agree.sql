WITH "t44" AS (
  SELECT
    "t17"."account_id",
    "t41"."avg_feature_stickiness",
    COALESCE("t41"."features_adopted", 0) AS "features_adopted",
    COALESCE("t41"."high_value_features_adopted", 0) AS "high_value_features_adopted",
    COALESCE("t41"."critical_features_adopted", 0) AS "critical_features_adopted",
    COALESCE("t41"."catalogued", 0) AS "catalogued"
  FROM (
    SELECT
      "t1"."account_id"
    FROM "mart"."mart_product__adoption" AS "t1"
  ) AS "t17"
  LEFT OUTER JOIN (
    SELECT
      "t36"."user_of",
      COUNT(*) AS "features_adopted",
      COUNT(*) FILTER(WHERE
        "t36"."value_band" = 'high') AS "high_value_features_adopted",
      COUNT(*) FILTER(WHERE
        "t36"."strategic_importance" = 'critical') AS "critical_features_adopted",
      COUNT(*) FILTER(WHERE
        "t36"."feature_category" <> 'unmapped') AS "catalogued",
      AVG("t36"."stickiness_rate") AS "avg_feature_stickiness"
    FROM (
      SELECT
        "t34"."level",
        "t34"."entity_id",
        "t34"."account_id",
        "t34"."feature_name",
        "t34"."valid_from",
        "t34"."valid_to",
        "t34"."feature_category",
        "t34"."is_active",
        "t34"."accounts_using",
        "t34"."users_using",
        "t34"."lifetime_accounts",
        "t34"."lifetime_users",
        "t34"."account_adoption_rate",
        "t34"."user_adoption_rate",
        "t34"."total_usage_events",
        "t34"."usage_records",
        "t34"."usage_events_30d",
        "t34"."usage_records_30d",
        "t34"."avg_usage_per_account",
        "t34"."avg_daily_usage",
        "t34"."first_usage_date",
        "t34"."last_usage_date",
        "t34"."feature_age_days",
        "t34"."days_with_usage",
        "t34"."weeks_with_usage",
        "t34"."months_with_usage",
        "t34"."used_last_7_days",
        "t34"."used_last_30_days",
        "t34"."enterprise_adopters",
        "t34"."business_adopters",
        "t34"."professional_adopters",
        "t34"."starter_adopters",
        "t34"."avg_mrr_adopters",
        "t34"."estimated_revenue_impact",
        "t34"."expansion_mrr_12m",
        "t34"."avg_days_to_adoption",
        "t34"."avg_days_to_adoption_enterprise",
        "t34"."avg_days_to_adoption_business",
        "t34"."avg_days_to_adoption_professional",
        "t34"."avg_days_to_adoption_starter",
        "t34"."adoptions_before_signup",
        "t34"."stickiness_rate",
        "t34"."enterprise_stickiness_rate",
        "t34"."business_stickiness_rate",
        "t34"."professional_stickiness_rate",
        "t34"."starter_stickiness_rate",
        "t34"."feature_value_score",
        "t34"."value_band",
        "t34"."adoption_stage",
        "t34"."engagement_level",
        "t34"."feature_maturity",
        "t34"."usage_frequency",
        "t34"."lifecycle_stage",
        "t34"."enterprise_adoption_velocity",
        "t34"."market_fit_segment",
        "t34"."strategic_importance",
        "t34"."roadmap_recommendation",
        "t34"."entity_id" AS "user_of"
      FROM (
        SELECT
          "t26"."level",
          "t26"."entity_id",
          "t26"."account_id",
          "t26"."feature_name",
          "t26"."valid_from",
          "t26"."valid_to",
          "t7"."feature_category",
          "t7"."is_active",
          "t7"."accounts_using",
          "t7"."users_using",
          "t7"."lifetime_accounts",
          "t7"."lifetime_users",
          "t7"."account_adoption_rate",
          "t7"."user_adoption_rate",
          "t7"."total_usage_events",
          "t7"."usage_records",
          "t7"."usage_events_30d",
          "t7"."usage_records_30d",
          "t7"."avg_usage_per_account",
          "t7"."avg_daily_usage",
          "t7"."first_usage_date",
          "t7"."last_usage_date",
          "t7"."feature_age_days",
          "t7"."days_with_usage",
          "t7"."weeks_with_usage",
          "t7"."months_with_usage",
          "t7"."used_last_7_days",
          "t7"."used_last_30_days",
          "t7"."enterprise_adopters",
          "t7"."business_adopters",
          "t7"."professional_adopters",
          "t7"."starter_adopters",
          "t7"."avg_mrr_adopters",
          "t7"."estimated_revenue_impact",
          "t7"."expansion_mrr_12m",
          "t7"."avg_days_to_adoption",
          "t7"."avg_days_to_adoption_enterprise",
          "t7"."avg_days_to_adoption_business",
          "t7"."avg_days_to_adoption_professional",
          "t7"."avg_days_to_adoption_starter",
          "t7"."adoptions_before_signup",
          "t7"."stickiness_rate",
          "t7"."enterprise_stickiness_rate",
          "t7"."business_stickiness_rate",
          "t7"."professional_stickiness_rate",
          "t7"."starter_stickiness_rate",
          "t7"."feature_value_score",
          "t7"."value_band",
          "t7"."adoption_stage",
          "t7"."engagement_level",
          "t7"."feature_maturity",
          "t7"."usage_frequency",
          "t7"."lifecycle_stage",
          "t7"."enterprise_adoption_velocity",
          "t7"."market_fit_segment",
          "t7"."strategic_importance",
          "t7"."roadmap_recommendation"
        FROM (
          SELECT
            *
          FROM "timeline"."feature_periods" AS "t5"
          WHERE
            "t5"."level" = 'account'
            AND "t5"."valid_from" <= MAKE_DATE(2026, 6, 30)
            AND "t5"."valid_to" > MAKE_DATE(2026, 6, 30)
        ) AS "t26"
        INNER JOIN "entity"."entity_features" AS "t7"
          ON "t26"."feature_name" = "t7"."feature_name"
      ) AS "t34"
    ) AS "t36"
    GROUP BY
      1
  ) AS "t41"
    ON "t17"."account_id" = "t41"."user_of"
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
              'an account''s adoption = the account' AS "statement",
              CONCAT_WS('|', COALESCE("t35"."_lk0", "t35"."_rk0")) AS "entity_key",
              CASE
                WHEN "t35"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t35"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t35"."_l0" IS NOT DISTINCT FROM "t35"."_r0"
                THEN ''
                ELSE 'account_name '
              END || CASE
                WHEN "t35"."_l1" IS NOT DISTINCT FROM "t35"."_r1"
                THEN ''
                ELSE 'customer_segment '
              END || CASE
                WHEN "t35"."_l2" IS NOT DISTINCT FROM "t35"."_r2"
                THEN ''
                ELSE 'customer_lifecycle '
              END || CASE
                WHEN "t35"."_l3" IS NOT DISTINCT FROM "t35"."_r3"
                THEN ''
                ELSE 'days_since_signup '
              END || CASE
                WHEN "t35"."_l4" IS NOT DISTINCT FROM "t35"."_r4"
                THEN ''
                ELSE 'customer_tier '
              END || CASE
                WHEN "t35"."_l5" IS NOT DISTINCT FROM "t35"."_r5"
                THEN ''
                ELSE 'customer_tier_name '
              END || CASE
                WHEN "t35"."_l6" IS NOT DISTINCT FROM "t35"."_r6"
                THEN ''
                ELSE 'customer_status '
              END || CASE
                WHEN "t35"."_l7" IS NOT DISTINCT FROM "t35"."_r7"
                THEN ''
                ELSE 'subscription_status '
              END || CASE WHEN "t35"."_l8" IS NOT DISTINCT FROM "t35"."_r8" THEN '' ELSE 'plan_tier ' END || CASE
                WHEN "t35"."_l9" IS NOT DISTINCT FROM "t35"."_r9"
                THEN ''
                ELSE 'monthly_recurring_revenue '
              END || CASE
                WHEN "t35"."_l10" IS NOT DISTINCT FROM "t35"."_r10"
                THEN ''
                ELSE 'customer_health_score '
              END || CASE
                WHEN "t35"."_l11" IS NOT DISTINCT FROM "t35"."_r11"
                THEN ''
                ELSE 'total_users '
              END || CASE
                WHEN "t35"."_l12" IS NOT DISTINCT FROM "t35"."_r12"
                THEN ''
                ELSE 'active_users_30d '
              END AS "differences"
            FROM (
              SELECT
                "t20"."_lk0",
                "t20"."_l0",
                "t20"."_l1",
                "t20"."_l2",
                "t20"."_l3",
                "t20"."_l4",
                "t20"."_l5",
                "t20"."_l6",
                "t20"."_l7",
                "t20"."_l8",
                "t20"."_l9",
                "t20"."_l10",
                "t20"."_l11",
                "t20"."_l12",
                "t29"."_rk0",
                "t29"."_r0",
                "t29"."_r1",
                "t29"."_r2",
                "t29"."_r3",
                "t29"."_r4",
                "t29"."_r5",
                "t29"."_r6",
                "t29"."_r7",
                "t29"."_r8",
                "t29"."_r9",
                "t29"."_r10",
                "t29"."_r11",
                "t29"."_r12"
              FROM (
                SELECT
                  "t1"."account_id" AS "_lk0",
                  "t1"."account_name" AS "_l0",
                  "t1"."customer_segment" AS "_l1",
                  "t1"."customer_lifecycle" AS "_l2",
                  "t1"."days_since_signup" AS "_l3",
                  "t1"."customer_tier" AS "_l4",
                  "t1"."customer_tier_name" AS "_l5",
                  "t1"."customer_status" AS "_l6",
                  "t1"."subscription_status" AS "_l7",
                  "t1"."plan_tier" AS "_l8",
                  "t1"."monthly_recurring_revenue" AS "_l9",
                  "t1"."customer_health_score" AS "_l10",
                  "t1"."total_users" AS "_l11",
                  "t1"."active_users_30d" AS "_l12"
                FROM "mart"."mart_product__adoption" AS "t1"
              ) AS "t20"
              FULL OUTER JOIN (
                SELECT
                  "t3"."account_id" AS "_rk0",
                  "t3"."customer_name" AS "_r0",
                  "t3"."account_value_tier" AS "_r1",
                  "t3"."lifecycle_stage" AS "_r2",
                  "t3"."days_since_creation" AS "_r3",
                  "t3"."customer_tier" AS "_r4",
                  "t3"."customer_tier_name" AS "_r5",
                  "t3"."customer_status" AS "_r6",
                  "t3"."subscription_status" AS "_r7",
                  "t3"."plan_tier" AS "_r8",
                  "t3"."monthly_recurring_revenue" AS "_r9",
                  "t3"."customer_health_score" AS "_r10",
                  "t3"."total_users" AS "_r11",
                  "t3"."active_users_30d" AS "_r12"
                FROM "entity"."entity_customers" AS "t3"
                WHERE
                  COALESCE("t3"."customer_status" IN ('active', 'trial'), FALSE)
                  OR (
                    "t3"."monthly_recurring_revenue" > 0
                  )
              ) AS "t29"
                ON "t20"."_lk0" = "t29"."_rk0"
            ) AS "t35"
            WHERE
              NOT (
                (
                  "t35"."_lk0" IS NOT NULL
                )
                AND (
                  "t35"."_rk0" IS NOT NULL
                )
                AND "t35"."_l0" IS NOT DISTINCT FROM "t35"."_r0"
                AND "t35"."_l1" IS NOT DISTINCT FROM "t35"."_r1"
                AND "t35"."_l2" IS NOT DISTINCT FROM "t35"."_r2"
                AND "t35"."_l3" IS NOT DISTINCT FROM "t35"."_r3"
                AND "t35"."_l4" IS NOT DISTINCT FROM "t35"."_r4"
                AND "t35"."_l5" IS NOT DISTINCT FROM "t35"."_r5"
                AND "t35"."_l6" IS NOT DISTINCT FROM "t35"."_r6"
                AND "t35"."_l7" IS NOT DISTINCT FROM "t35"."_r7"
                AND "t35"."_l8" IS NOT DISTINCT FROM "t35"."_r8"
                AND "t35"."_l9" IS NOT DISTINCT FROM "t35"."_r9"
                AND "t35"."_l10" IS NOT DISTINCT FROM "t35"."_r10"
                AND "t35"."_l11" IS NOT DISTINCT FROM "t35"."_r11"
                AND "t35"."_l12" IS NOT DISTINCT FROM "t35"."_r12"
              )
          ) AS "t53"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'features of an account = the periods of use' AS "statement",
              CONCAT_WS('|', COALESCE("t52"."_lk0", "t52"."_rk0")) AS "entity_key",
              CASE
                WHEN "t52"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t52"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
                THEN ''
                ELSE 'features_adopted '
              END || CASE
                WHEN "t52"."_l1" IS NOT DISTINCT FROM "t52"."_r1"
                THEN ''
                ELSE 'high_value_features_adopted '
              END || CASE
                WHEN "t52"."_l2" IS NOT DISTINCT FROM "t52"."_r2"
                THEN ''
                ELSE 'critical_features_adopted '
              END || CASE
                WHEN "t52"."_l3" IS NOT DISTINCT FROM "t52"."_r3"
                THEN ''
                ELSE 'catalogued '
              END AS "differences"
            FROM (
              SELECT
                "t30"."_lk0",
                "t30"."_l0",
                "t30"."_l1",
                "t30"."_l2",
                "t30"."_l3",
                "t50"."_rk0",
                "t50"."_r0",
                "t50"."_r1",
                "t50"."_r2",
                "t50"."_r3"
              FROM (
                SELECT
                  "t1"."account_id" AS "_lk0",
                  "t1"."features_adopted" AS "_l0",
                  "t1"."high_value_features_adopted" AS "_l1",
                  "t1"."critical_features_adopted" AS "_l2",
                  0 + "t1"."core_features_adopted" + "t1"."advanced_features_adopted" + "t1"."analytics_features_adopted" + "t1"."integration_features_adopted" AS "_l3"
                FROM "mart"."mart_product__adoption" AS "t1"
              ) AS "t30"
              FULL OUTER JOIN (
                SELECT
                  "t45"."account_id" AS "_rk0",
                  "t45"."features_adopted" AS "_r0",
                  "t45"."high_value_features_adopted" AS "_r1",
                  "t45"."critical_features_adopted" AS "_r2",
                  "t45"."catalogued" AS "_r3"
                FROM "t44" AS "t45"
              ) AS "t50"
                ON "t30"."_lk0" = "t50"."_rk0"
            ) AS "t52"
            WHERE
              NOT (
                (
                  "t52"."_lk0" IS NOT NULL
                )
                AND (
                  "t52"."_rk0" IS NOT NULL
                )
                AND "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
                AND "t52"."_l1" IS NOT DISTINCT FROM "t52"."_r1"
                AND "t52"."_l2" IS NOT DISTINCT FROM "t52"."_r2"
                AND "t52"."_l3" IS NOT DISTINCT FROM "t52"."_r3"
              )
          ) AS "t55"
        ) AS "t57"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stickiness of an account''s features = its features' AS "statement",
            CONCAT_WS('|', COALESCE("t51"."_lk0", "t51"."_rk0")) AS "entity_key",
            CASE
              WHEN "t51"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t51"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
              OR COALESCE(
                ABS("t51"."_l0" - "t51"."_r0") <= (
                  (
                    ABS("t51"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'avg_feature_stickiness '
            END AS "differences"
          FROM (
            SELECT
              "t19"."_lk0",
              "t19"."_l0",
              "t49"."_rk0",
              "t49"."_r0"
            FROM (
              SELECT
                "t1"."account_id" AS "_lk0",
                "t1"."avg_feature_stickiness" AS "_l0"
              FROM "mart"."mart_product__adoption" AS "t1"
            ) AS "t19"
            FULL OUTER JOIN (
              SELECT
                "t45"."account_id" AS "_rk0",
                "t45"."avg_feature_stickiness" AS "_r0"
              FROM "t44" AS "t45"
            ) AS "t49"
              ON "t19"."_lk0" = "t49"."_rk0"
          ) AS "t51"
          WHERE
            NOT (
              (
                "t51"."_lk0" IS NOT NULL
              )
              AND (
                "t51"."_rk0" IS NOT NULL
              )
              AND (
                "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
                OR COALESCE(
                  ABS("t51"."_l0" - "t51"."_r0") <= (
                    (
                      ABS("t51"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t56"
      ) AS "t58"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'features of an account = features of the customer' AS "statement",
          CONCAT_WS('|', COALESCE("t32"."_lk0", "t32"."_rk0")) AS "entity_key",
          CASE
            WHEN "t32"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t32"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t32"."_l0" IS NOT DISTINCT FROM "t32"."_r0"
            THEN ''
            ELSE 'features_adopted '
          END AS "differences"
        FROM (
          SELECT
            "t18"."_lk0",
            "t18"."_l0",
            "t22"."_rk0",
            "t22"."_r0"
          FROM (
            SELECT
              "t1"."account_id" AS "_lk0",
              "t1"."features_adopted" AS "_l0"
            FROM "mart"."mart_product__adoption" AS "t1"
          ) AS "t18"
          LEFT OUTER JOIN (
            SELECT
              "t3"."account_id" AS "_rk0",
              "t3"."features_used_30d" AS "_r0"
            FROM "entity"."entity_customers" AS "t3"
          ) AS "t22"
            ON "t18"."_lk0" = "t22"."_rk0"
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
      ) AS "t38"
    ) AS "t59"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'engagement of an account and day = the customer''s day' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t31"."_lk0", "t31"."_rk0"),
          COALESCE(CAST("t31"."_lk1" AS TEXT), CAST("t31"."_rk1" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t31"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t31"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
          THEN ''
          ELSE 'customer_id '
        END || CASE
          WHEN "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
          THEN ''
          ELSE 'customer_name '
        END || CASE
          WHEN "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
          THEN ''
          ELSE 'total_users '
        END || CASE WHEN "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3" THEN '' ELSE 'dau ' END || CASE WHEN "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4" THEN '' ELSE 'wau ' END || CASE WHEN "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5" THEN '' ELSE 'mau ' END || CASE
          WHEN "t31"."_l6" IS NOT DISTINCT FROM "t31"."_r6"
          THEN ''
          ELSE 'sessions_30d '
        END || CASE
          WHEN "t31"."_l7" IS NOT DISTINCT FROM "t31"."_r7"
          THEN ''
          ELSE 'features_used_30d '
        END || CASE
          WHEN "t31"."_l8" IS NOT DISTINCT FROM "t31"."_r8"
          THEN ''
          ELSE 'avg_engagement_score '
        END || CASE
          WHEN "t31"."_l9" IS NOT DISTINCT FROM "t31"."_r9"
          THEN ''
          ELSE 'user_activation_rate_30d_pct '
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
          "t16"."_l6",
          "t16"."_l7",
          "t16"."_l8",
          "t16"."_l9",
          "t21"."_rk0",
          "t21"."_rk1",
          "t21"."_r0",
          "t21"."_r1",
          "t21"."_r2",
          "t21"."_r3",
          "t21"."_r4",
          "t21"."_r5",
          "t21"."_r6",
          "t21"."_r7",
          "t21"."_r8",
          "t21"."_r9"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."metric_date" AS "_lk1",
            "t0"."customer_id" AS "_l0",
            "t0"."customer_name" AS "_l1",
            "t0"."total_users" AS "_l2",
            "t0"."dau" AS "_l3",
            "t0"."wau" AS "_l4",
            "t0"."mau" AS "_l5",
            "t0"."sessions_30d" AS "_l6",
            "t0"."features_used_30d" AS "_l7",
            "t0"."avg_engagement_score" AS "_l8",
            "t0"."user_activation_rate_30d_pct" AS "_l9"
          FROM "metrics"."metrics_engagement" AS "t0"
        ) AS "t16"
        FULL OUTER JOIN (
          SELECT
            "t2"."account_id" AS "_rk0",
            "t2"."snapshot_date" AS "_rk1",
            "t2"."account_id" AS "_r0",
            "t2"."customer_name" AS "_r1",
            "t2"."total_users" AS "_r2",
            "t2"."active_users_1d" AS "_r3",
            "t2"."active_users_7d" AS "_r4",
            "t2"."active_users_30d" AS "_r5",
            "t2"."sessions_30d" AS "_r6",
            "t2"."features_used_30d" AS "_r7",
            "t2"."avg_engagement_score" AS "_r8",
            "t2"."user_activation_rate_30d" AS "_r9"
          FROM "entity"."entity_customers_daily" AS "t2"
        ) AS "t21"
          ON "t16"."_lk0" = "t21"."_rk0" AND "t16"."_lk1" = "t21"."_rk1"
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
          AND "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
          AND "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
          AND "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
          AND "t31"."_l6" IS NOT DISTINCT FROM "t31"."_r6"
          AND "t31"."_l7" IS NOT DISTINCT FROM "t31"."_r7"
          AND "t31"."_l8" IS NOT DISTINCT FROM "t31"."_r8"
          AND "t31"."_l9" IS NOT DISTINCT FROM "t31"."_r9"
        )
    ) AS "t46"
  ) AS "t60"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'engagement of an account and day = its users' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t43"."_lk0", "t43"."_rk0"),
        COALESCE(CAST("t43"."_lk1" AS TEXT), CAST("t43"."_rk1" AS TEXT))
      ) AS "entity_key",
      CASE
        WHEN "t43"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t43"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
        OR COALESCE(
          ABS(CAST("t43"."_l0" AS DOUBLE) - CAST("t43"."_r0" AS DOUBLE)) <= (
            (
              ABS(CAST("t43"."_l0" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'power_users '
      END || CASE
        WHEN "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
        OR COALESCE(
          ABS("t43"."_l1" - "t43"."_r1") <= (
            (
              ABS("t43"."_l1") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_session_minutes_30d '
      END || CASE
        WHEN "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2"
        OR COALESCE(
          ABS("t43"."_l2" - "t43"."_r2") <= (
            (
              ABS("t43"."_l2") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'pages_per_session_30d '
      END || CASE
        WHEN "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
        OR COALESCE(
          ABS("t43"."_l3" - "t43"."_r3") <= (
            (
              ABS("t43"."_l3") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_engagement_score '
      END || CASE
        WHEN "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
        OR COALESCE(
          ABS(CAST("t43"."_l4" AS DOUBLE) - CAST("t43"."_r4" AS DOUBLE)) <= (
            (
              ABS(CAST("t43"."_l4" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'sessions_30d '
      END || CASE
        WHEN "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5"
        OR COALESCE(
          ABS(CAST("t43"."_l5" AS DOUBLE) - CAST("t43"."_r5" AS DOUBLE)) <= (
            (
              ABS(CAST("t43"."_l5" AS DOUBLE)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'mau '
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
        "t39"."_rk0",
        "t39"."_rk1",
        "t39"."_r0",
        "t39"."_r1",
        "t39"."_r2",
        "t39"."_r3",
        "t39"."_r4",
        "t39"."_r5"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."metric_date" AS "_lk1",
          "t0"."power_users" AS "_l0",
          "t0"."avg_session_minutes_30d" AS "_l1",
          "t0"."pages_per_session_30d" AS "_l2",
          "t0"."avg_engagement_score" AS "_l3",
          "t0"."sessions_30d" AS "_l4",
          "t0"."mau" AS "_l5"
        FROM "metrics"."metrics_engagement" AS "t0"
        WHERE
          "t0"."total_users" > 0
      ) AS "t25"
      LEFT OUTER JOIN (
        SELECT
          "t33"."account_id" AS "_rk0",
          "t33"."day" AS "_rk1",
          "t33"."power_users" AS "_r0",
          (
            "t33"."seconds" / NULLIF("t33"."timed", 0)
          ) / 60.0 AS "_r1",
          "t33"."pages" / NULLIF("t33"."sessions_30d", 0) AS "_r2",
          "t33"."avg_engagement_score" AS "_r3",
          "t33"."sessions_30d" AS "_r4",
          "t33"."mau" AS "_r5"
        FROM (
          SELECT
            "t23"."account_id",
            "t23"."day",
            CAST(SUM("t23"."session_seconds_30d") AS BIGINT) AS "seconds",
            CAST(SUM("t23"."timed_sessions_30d") AS BIGINT) AS "timed",
            CAST(SUM("t23"."page_views_30d") AS BIGINT) AS "pages",
            COUNT(*) FILTER(WHERE
              "t23"."engagement_tier" = 'power') AS "power_users",
            AVG("t23"."engagement_score") AS "avg_engagement_score",
            CAST(SUM("t23"."sessions_30d") AS BIGINT) AS "sessions_30d",
            COUNT(*) FILTER(WHERE
              "t23"."is_active_30d") AS "mau"
          FROM (
            SELECT
              *
            FROM "timeline"."user_days" AS "t4"
            WHERE
              "t4"."account_id" IS NOT NULL
          ) AS "t23"
          GROUP BY
            1,
            2
        ) AS "t33"
      ) AS "t39"
        ON "t25"."_lk0" = "t39"."_rk0" AND "t25"."_lk1" = "t39"."_rk1"
    ) AS "t43"
    WHERE
      NOT (
        (
          "t43"."_lk0" IS NOT NULL
        )
        AND (
          "t43"."_rk0" IS NOT NULL
        )
        AND (
          "t43"."_l0" IS NOT DISTINCT FROM "t43"."_r0"
          OR COALESCE(
            ABS(CAST("t43"."_l0" AS DOUBLE) - CAST("t43"."_r0" AS DOUBLE)) <= (
              (
                ABS(CAST("t43"."_l0" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t43"."_l1" IS NOT DISTINCT FROM "t43"."_r1"
          OR COALESCE(
            ABS("t43"."_l1" - "t43"."_r1") <= (
              (
                ABS("t43"."_l1") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t43"."_l2" IS NOT DISTINCT FROM "t43"."_r2"
          OR COALESCE(
            ABS("t43"."_l2" - "t43"."_r2") <= (
              (
                ABS("t43"."_l2") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t43"."_l3" IS NOT DISTINCT FROM "t43"."_r3"
          OR COALESCE(
            ABS("t43"."_l3" - "t43"."_r3") <= (
              (
                ABS("t43"."_l3") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t43"."_l4" IS NOT DISTINCT FROM "t43"."_r4"
          OR COALESCE(
            ABS(CAST("t43"."_l4" AS DOUBLE) - CAST("t43"."_r4" AS DOUBLE)) <= (
              (
                ABS(CAST("t43"."_l4" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t43"."_l5" IS NOT DISTINCT FROM "t43"."_r5"
          OR COALESCE(
            ABS(CAST("t43"."_l5" AS DOUBLE) - CAST("t43"."_r5" AS DOUBLE)) <= (
              (
                ABS(CAST("t43"."_l5" AS DOUBLE)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t54"
) AS "t61"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'rates of an account and day fit their parts' AS "statement",
    COALESCE("t0"."account_id", 'null') || '|' || COALESCE(CAST("t0"."metric_date" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            "t0"."stickiness_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."dau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."stickiness_pct" - (
              (
                "t0"."dau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t0"."stickiness_pct"),
              ABS((
                "t0"."dau" / NULLIF("t0"."mau", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'stickiness_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t0"."wau_mau_ratio_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."wau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."wau_mau_ratio_pct" - (
              (
                "t0"."wau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t0"."wau_mau_ratio_pct"),
              ABS((
                "t0"."wau" / NULLIF("t0"."mau", 0)
              ) * 100.0),
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
            "t0"."user_activation_rate_30d_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."mau" / NULLIF("t0"."total_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."user_activation_rate_30d_pct" - (
              (
                "t0"."mau" / NULLIF("t0"."total_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t0"."user_activation_rate_30d_pct"),
              ABS((
                "t0"."mau" / NULLIF("t0"."total_users", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'user_activation_rate_30d_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t0"."sessions_per_user_30d" IS NULL
          )
          AND (
            (
              "t0"."sessions_30d" / NULLIF("t0"."mau", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t0"."sessions_per_user_30d" - (
            "t0"."sessions_30d" / NULLIF("t0"."mau", 0)
          )) <= (
            GREATEST(
              ABS("t0"."sessions_per_user_30d"),
              ABS("t0"."sessions_30d" / NULLIF("t0"."mau", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'sessions_per_user_30d; '
      ELSE ''
    END AS "differences"
  FROM "metrics"."metrics_engagement" AS "t0"
  WHERE
    NOT (
      (
        (
          (
            "t0"."stickiness_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."dau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."stickiness_pct" - (
              (
                "t0"."dau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t0"."stickiness_pct"),
              ABS((
                "t0"."dau" / NULLIF("t0"."mau", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t0"."wau_mau_ratio_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."wau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."wau_mau_ratio_pct" - (
              (
                "t0"."wau" / NULLIF("t0"."mau", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t0"."wau_mau_ratio_pct"),
              ABS((
                "t0"."wau" / NULLIF("t0"."mau", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t0"."user_activation_rate_30d_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."mau" / NULLIF("t0"."total_users", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t0"."user_activation_rate_30d_pct" - (
              (
                "t0"."mau" / NULLIF("t0"."total_users", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t0"."user_activation_rate_30d_pct"),
              ABS((
                "t0"."mau" / NULLIF("t0"."total_users", 0)
              ) * 100.0),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            "t0"."sessions_per_user_30d" IS NULL
          )
          AND (
            (
              "t0"."sessions_30d" / NULLIF("t0"."mau", 0)
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t0"."sessions_per_user_30d" - (
            "t0"."sessions_30d" / NULLIF("t0"."mau", 0)
          )) <= (
            GREATEST(
              ABS("t0"."sessions_per_user_30d"),
              ABS("t0"."sessions_30d" / NULLIF("t0"."mau", 0)),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t42"
