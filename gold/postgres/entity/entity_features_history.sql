SELECT
  "t5"."feature_name",
  "t5"."valid_from",
  "t5"."valid_to",
  "t5"."is_current",
  CASE
    WHEN "t5"."is_first"
    THEN 'new_feature'
    WHEN (
      CAST("t5"."adoption_stage_changed" AS BIGINT) + CAST("t5"."engagement_level_changed" AS BIGINT) + CAST("t5"."value_band_changed" AS BIGINT)
    ) > 1
    THEN 'multiple'
    WHEN "t5"."adoption_stage_changed"
    THEN 'adoption_stage'
    WHEN "t5"."engagement_level_changed"
    THEN 'engagement_level'
    WHEN "t5"."value_band_changed"
    THEN 'value_band'
    ELSE CAST(NULL AS VARCHAR)
  END AS "change_type",
  "t5"."adoption_stage",
  "t5"."engagement_level",
  "t5"."value_band",
  "t5"."previous_adoption_stage",
  "t5"."previous_engagement_level",
  "t5"."previous_value_band",
  "t5"."previous_strategic_importance",
  "t5"."previous_lifecycle_stage",
  "t5"."previous_adoption_rate",
  "t5"."previous_value_score",
  "t5"."account_adoption_rate" - "t5"."previous_adoption_rate" AS "adoption_rate_change",
  "t5"."feature_value_score" - "t5"."previous_value_score" AS "value_score_change",
  "t5"."lifetime_uses" AS "total_usage_events",
  "t5"."feature_category",
  "t5"."accounts_using",
  "t5"."users_using",
  "t5"."account_adoption_rate",
  "t5"."user_adoption_rate",
  "t5"."enterprise_adopters",
  "t5"."business_adopters",
  "t5"."professional_adopters",
  "t5"."starter_adopters",
  "t5"."avg_mrr_adopters",
  "t5"."estimated_revenue_impact",
  "t5"."stickiness_rate",
  "t5"."enterprise_stickiness_rate",
  "t5"."business_stickiness_rate",
  "t5"."professional_stickiness_rate",
  "t5"."starter_stickiness_rate",
  "t5"."feature_value_score",
  "t5"."first_usage_date",
  "t5"."last_usage_date",
  "t5"."feature_age_days",
  "t5"."strategic_importance",
  "t5"."market_fit_segment",
  "t5"."lifecycle_stage",
  "t5"."feature_maturity",
  "t5"."usage_frequency",
  "t5"."roadmap_recommendation"
FROM (
  SELECT
    "t4"."feature_name",
    "t4"."day",
    "t4"."feature_category",
    "t4"."first_usage_date",
    "t4"."last_usage_date",
    "t4"."feature_age_days",
    "t4"."days_with_usage",
    "t4"."catalogue_size",
    "t4"."usage_events",
    "t4"."usage_count",
    "t4"."events_30d",
    "t4"."uses_30d",
    "t4"."lifetime_events",
    "t4"."lifetime_uses",
    "t4"."avg_daily_usage",
    "t4"."avg_usage_per_account",
    "t4"."users_using",
    "t4"."accounts_using",
    "t4"."lifetime_users",
    "t4"."lifetime_accounts",
    "t4"."active_users",
    "t4"."active_accounts",
    "t4"."user_adoption_rate",
    "t4"."account_adoption_rate",
    "t4"."enterprise_adopters",
    "t4"."business_adopters",
    "t4"."professional_adopters",
    "t4"."starter_adopters",
    "t4"."avg_mrr_adopters",
    "t4"."estimated_revenue_impact",
    "t4"."stickiness_rate",
    "t4"."enterprise_stickiness_rate",
    "t4"."business_stickiness_rate",
    "t4"."professional_stickiness_rate",
    "t4"."starter_stickiness_rate",
    "t4"."feature_value_score",
    "t4"."value_band",
    "t4"."adoption_stage",
    "t4"."engagement_level",
    "t4"."feature_maturity",
    "t4"."usage_frequency",
    "t4"."strategic_importance",
    "t4"."market_fit_segment",
    "t4"."lifecycle_stage",
    "t4"."roadmap_recommendation",
    "t4"."adoption_stage_changed",
    "t4"."engagement_level_changed",
    "t4"."value_band_changed",
    "t4"."valid_from",
    "t4"."valid_to",
    "t4"."is_first",
    "t4"."previous_adoption_stage",
    "t4"."previous_engagement_level",
    "t4"."previous_value_band",
    "t4"."previous_strategic_importance",
    "t4"."previous_lifecycle_stage",
    "t4"."previous_adoption_rate",
    "t4"."previous_value_score",
    "t4"."is_current"
  FROM (
    SELECT
      "t3"."feature_name",
      "t3"."day",
      "t3"."feature_category",
      "t3"."first_usage_date",
      "t3"."last_usage_date",
      "t3"."feature_age_days",
      "t3"."days_with_usage",
      "t3"."catalogue_size",
      "t3"."usage_events",
      "t3"."usage_count",
      "t3"."events_30d",
      "t3"."uses_30d",
      "t3"."lifetime_events",
      "t3"."lifetime_uses",
      "t3"."avg_daily_usage",
      "t3"."avg_usage_per_account",
      "t3"."users_using",
      "t3"."accounts_using",
      "t3"."lifetime_users",
      "t3"."lifetime_accounts",
      "t3"."active_users",
      "t3"."active_accounts",
      "t3"."user_adoption_rate",
      "t3"."account_adoption_rate",
      "t3"."enterprise_adopters",
      "t3"."business_adopters",
      "t3"."professional_adopters",
      "t3"."starter_adopters",
      "t3"."avg_mrr_adopters",
      "t3"."estimated_revenue_impact",
      "t3"."stickiness_rate",
      "t3"."enterprise_stickiness_rate",
      "t3"."business_stickiness_rate",
      "t3"."professional_stickiness_rate",
      "t3"."starter_stickiness_rate",
      "t3"."feature_value_score",
      "t3"."value_band",
      "t3"."adoption_stage",
      "t3"."engagement_level",
      "t3"."feature_maturity",
      "t3"."usage_frequency",
      "t3"."strategic_importance",
      "t3"."market_fit_segment",
      "t3"."lifecycle_stage",
      "t3"."roadmap_recommendation",
      "t3"."_first",
      "t3"."_before_adoption_stage",
      "t3"."_before_engagement_level",
      "t3"."_before_value_band",
      "t3"."adoption_stage_changed",
      "t3"."engagement_level_changed",
      "t3"."value_band_changed",
      "t3"."valid_from",
      "t3"."valid_to",
      "t3"."is_first",
      "t3"."previous_adoption_stage",
      "t3"."previous_engagement_level",
      "t3"."previous_value_band",
      "t3"."previous_strategic_importance",
      "t3"."previous_lifecycle_stage",
      "t3"."previous_adoption_rate",
      "t3"."previous_value_score",
      "t3"."valid_to" IS NULL AS "is_current"
    FROM (
      SELECT
        "t2"."feature_name",
        "t2"."day",
        "t2"."feature_category",
        "t2"."first_usage_date",
        "t2"."last_usage_date",
        "t2"."feature_age_days",
        "t2"."days_with_usage",
        "t2"."catalogue_size",
        "t2"."usage_events",
        "t2"."usage_count",
        "t2"."events_30d",
        "t2"."uses_30d",
        "t2"."lifetime_events",
        "t2"."lifetime_uses",
        "t2"."avg_daily_usage",
        "t2"."avg_usage_per_account",
        "t2"."users_using",
        "t2"."accounts_using",
        "t2"."lifetime_users",
        "t2"."lifetime_accounts",
        "t2"."active_users",
        "t2"."active_accounts",
        "t2"."user_adoption_rate",
        "t2"."account_adoption_rate",
        "t2"."enterprise_adopters",
        "t2"."business_adopters",
        "t2"."professional_adopters",
        "t2"."starter_adopters",
        "t2"."avg_mrr_adopters",
        "t2"."estimated_revenue_impact",
        "t2"."stickiness_rate",
        "t2"."enterprise_stickiness_rate",
        "t2"."business_stickiness_rate",
        "t2"."professional_stickiness_rate",
        "t2"."starter_stickiness_rate",
        "t2"."feature_value_score",
        "t2"."value_band",
        "t2"."adoption_stage",
        "t2"."engagement_level",
        "t2"."feature_maturity",
        "t2"."usage_frequency",
        "t2"."strategic_importance",
        "t2"."market_fit_segment",
        "t2"."lifecycle_stage",
        "t2"."roadmap_recommendation",
        "t2"."_first",
        "t2"."_before_adoption_stage",
        "t2"."_before_engagement_level",
        "t2"."_before_value_band",
        "t2"."adoption_stage_changed",
        "t2"."engagement_level_changed",
        "t2"."value_band_changed",
        "t2"."day" AS "valid_from",
        LEAD("t2"."day") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "valid_to",
        "t2"."_first" AS "is_first",
        LAG("t2"."adoption_stage") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_adoption_stage",
        LAG("t2"."engagement_level") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_engagement_level",
        LAG("t2"."value_band") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_value_band",
        LAG("t2"."strategic_importance") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_strategic_importance",
        LAG("t2"."lifecycle_stage") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_lifecycle_stage",
        LAG("t2"."account_adoption_rate") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_adoption_rate",
        LAG("t2"."feature_value_score") OVER (
          PARTITION BY "t2"."feature_name"
          ORDER BY "t2"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_value_score"
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
          "t1"."_first",
          "t1"."_before_adoption_stage",
          "t1"."_before_engagement_level",
          "t1"."_before_value_band",
          NOT (
            "t1"."_first"
          )
          AND NOT (
            "t1"."adoption_stage" IS NOT DISTINCT FROM "t1"."_before_adoption_stage"
          ) AS "adoption_stage_changed",
          NOT (
            "t1"."_first"
          )
          AND NOT (
            "t1"."engagement_level" IS NOT DISTINCT FROM "t1"."_before_engagement_level"
          ) AS "engagement_level_changed",
          NOT (
            "t1"."_first"
          )
          AND NOT (
            "t1"."value_band" IS NOT DISTINCT FROM "t1"."_before_value_band"
          ) AS "value_band_changed"
        FROM (
          SELECT
            "t0"."feature_name",
            "t0"."day",
            "t0"."feature_category",
            "t0"."first_usage_date",
            "t0"."last_usage_date",
            "t0"."feature_age_days",
            "t0"."days_with_usage",
            "t0"."catalogue_size",
            "t0"."usage_events",
            "t0"."usage_count",
            "t0"."events_30d",
            "t0"."uses_30d",
            "t0"."lifetime_events",
            "t0"."lifetime_uses",
            "t0"."avg_daily_usage",
            "t0"."avg_usage_per_account",
            "t0"."users_using",
            "t0"."accounts_using",
            "t0"."lifetime_users",
            "t0"."lifetime_accounts",
            "t0"."active_users",
            "t0"."active_accounts",
            "t0"."user_adoption_rate",
            "t0"."account_adoption_rate",
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
            "t0"."value_band",
            "t0"."adoption_stage",
            "t0"."engagement_level",
            "t0"."feature_maturity",
            "t0"."usage_frequency",
            "t0"."strategic_importance",
            "t0"."market_fit_segment",
            "t0"."lifecycle_stage",
            "t0"."roadmap_recommendation",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t0"."feature_name"
                ORDER BY "t0"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) = 0 AS "_first",
            LAG("t0"."adoption_stage") OVER (
              PARTITION BY "t0"."feature_name"
              ORDER BY "t0"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "_before_adoption_stage",
            LAG("t0"."engagement_level") OVER (
              PARTITION BY "t0"."feature_name"
              ORDER BY "t0"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "_before_engagement_level",
            LAG("t0"."value_band") OVER (
              PARTITION BY "t0"."feature_name"
              ORDER BY "t0"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "_before_value_band"
          FROM "timeline"."feature_days" AS "t0"
        ) AS "t1"
        WHERE
          "t1"."_first"
          OR (
            (
              NOT (
                "t1"."_first"
              )
              AND NOT (
                "t1"."adoption_stage" IS NOT DISTINCT FROM "t1"."_before_adoption_stage"
              )
            )
            OR (
              NOT (
                "t1"."_first"
              )
              AND NOT (
                "t1"."engagement_level" IS NOT DISTINCT FROM "t1"."_before_engagement_level"
              )
            )
            OR (
              NOT (
                "t1"."_first"
              )
              AND NOT (
                "t1"."value_band" IS NOT DISTINCT FROM "t1"."_before_value_band"
              )
            )
          )
      ) AS "t2"
    ) AS "t3"
  ) AS "t4"
) AS "t5"
