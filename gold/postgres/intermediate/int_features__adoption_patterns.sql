SELECT
  "t34"."feature_name",
  "t34"."feature_category",
  "t34"."accounts_using",
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
  "t34"."enterprise_adoption_velocity",
  "t34"."market_fit_segment",
  "t34"."strategic_importance",
  "t34"."roadmap_recommendation"
FROM (
  SELECT
    "t13"."feature_name",
    "t13"."feature_category",
    "t13"."accounts_using",
    "t13"."enterprise_adopters",
    "t13"."business_adopters",
    "t13"."professional_adopters",
    "t13"."starter_adopters",
    "t13"."avg_mrr_adopters",
    "t13"."estimated_revenue_impact",
    "t33"."avg_days_to_adoption",
    "t33"."avg_days_to_adoption_enterprise",
    "t33"."avg_days_to_adoption_business",
    "t33"."avg_days_to_adoption_professional",
    "t33"."avg_days_to_adoption_starter",
    "t13"."stickiness_rate",
    "t13"."enterprise_stickiness_rate",
    "t13"."business_stickiness_rate",
    "t13"."professional_stickiness_rate",
    "t13"."starter_stickiness_rate",
    "t13"."feature_value_score",
    "t13"."value_band",
    "t13"."market_fit_segment",
    "t13"."strategic_importance",
    "t13"."roadmap_recommendation",
    CAST(CAST(CASE
      WHEN ABS(COALESCE("t31"."expansion_mrr_12m", 0)) < 1000000000000000.0
      THEN COALESCE("t31"."expansion_mrr_12m", 0)
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "expansion_mrr_12m",
    COALESCE("t33"."adoptions_before_signup", 0) AS "adoptions_before_signup",
    CASE
      WHEN "t33"."avg_days_to_adoption_enterprise" IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN "t33"."avg_days_to_adoption_enterprise" <= 7
      THEN 'immediate'
      WHEN "t33"."avg_days_to_adoption_enterprise" <= 30
      THEN 'quick'
      WHEN "t33"."avg_days_to_adoption_enterprise" <= 90
      THEN 'gradual'
      ELSE 'slow'
    END AS "enterprise_adoption_velocity"
  FROM (
    SELECT
      *
    FROM "timeline"."feature_days" AS "t0"
    WHERE
      "t0"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t30"."feature_name",
      AVG(
        CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT)
      ) FILTER(WHERE
        (
          CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        )
        AND (
          "t30"."_created" >= "t30"."_recorded_from"
        )) AS "avg_days_to_adoption",
      COUNT(*) FILTER(WHERE
        CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT) < 0) AS "adoptions_before_signup",
      AVG(
        CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT)
      ) FILTER(WHERE
        (
          CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        )
        AND (
          "t30"."_created" >= "t30"."_recorded_from"
        )
        AND (
          CAST(COALESCE("t30"."plan_tier" = 'Enterprise', FALSE) AS BIGINT) = 1
        )) AS "avg_days_to_adoption_enterprise",
      AVG(
        CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT)
      ) FILTER(WHERE
        (
          CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        )
        AND (
          "t30"."_created" >= "t30"."_recorded_from"
        )
        AND (
          CAST(COALESCE("t30"."plan_tier" = 'Business', FALSE) AS BIGINT) = 1
        )) AS "avg_days_to_adoption_business",
      AVG(
        CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT)
      ) FILTER(WHERE
        (
          CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        )
        AND (
          "t30"."_created" >= "t30"."_recorded_from"
        )
        AND (
          CAST(COALESCE("t30"."plan_tier" = 'Professional', FALSE) AS BIGINT) = 1
        )) AS "avg_days_to_adoption_professional",
      AVG(
        CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT)
      ) FILTER(WHERE
        (
          CAST(EXTRACT(epoch FROM CAST("t30"."first_use" AS TIMESTAMP) - CAST("t30"."_created" AS TIMESTAMP)) / 86400 AS BIGINT) >= 0
        )
        AND (
          "t30"."_created" >= "t30"."_recorded_from"
        )
        AND (
          CAST(COALESCE("t30"."plan_tier" = 'Starter', FALSE) AS BIGINT) = 1
        )) AS "avg_days_to_adoption_starter"
    FROM (
      SELECT
        "t28"."feature_name",
        "t28"."account_id",
        "t28"."first_use",
        "t28"."returned_on",
        "t18"."plan_tier",
        "t15"."_account",
        "t15"."_created",
        "t16"."_recorded_from"
      FROM (
        SELECT
          "t25"."feature_name",
          "t25"."account_id",
          "t25"."first_use",
          MIN("t25"."usage_date") FILTER(WHERE
            CAST(EXTRACT(epoch FROM CAST("t25"."usage_date" AS TIMESTAMP) - CAST("t25"."first_use" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30) AS "returned_on"
        FROM (
          SELECT
            "t22"."feature_name",
            "t22"."account_id",
            "t22"."usage_date",
            MIN("t22"."usage_date") OVER (
              PARTITION BY "t22"."feature_name", "t22"."account_id"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "first_use"
          FROM (
            SELECT DISTINCT
              "t20"."feature_name",
              "t20"."account_id",
              "t20"."usage_date"
            FROM (
              SELECT
                "t17"."feature_name",
                "t17"."usage_date",
                "t17"."usage_count",
                "t19"."user_account_id",
                "t19"."_user_id" AS "user_id",
                COALESCE("t17"."account_id", "t19"."user_account_id") AS "account_id"
              FROM (
                SELECT
                  "t4"."user_id",
                  "t4"."account_id",
                  "t4"."feature_name",
                  "t4"."usage_date",
                  "t4"."usage_count"
                FROM "staging"."stg_app_database__feature_usage" AS "t4"
                WHERE
                  NOT (
                    "t4"."is_anonymous"
                  )
                  AND NOT (
                    "t4"."is_orphan"
                  )
                  AND "t4"."feature_name" IS NOT NULL
                  AND "t4"."usage_date" IS NOT NULL
              ) AS "t17"
              LEFT OUTER JOIN (
                SELECT
                  "t5"."user_id" AS "_user_id",
                  "t5"."account_id" AS "user_account_id"
                FROM "staging"."stg_app_database__users" AS "t5"
                WHERE
                  NOT (
                    "t5"."is_orphan"
                  )
              ) AS "t19"
                ON "t17"."user_id" = "t19"."_user_id"
            ) AS "t20"
            WHERE
              "t20"."account_id" IS NOT NULL
          ) AS "t22"
        ) AS "t25"
        GROUP BY
          1,
          2,
          3
      ) AS "t28"
      LEFT OUTER JOIN (
        SELECT
          "t2"."plan_tier",
          "t2"."account_id" AS "_account",
          "t2"."valid_from" AS "_from",
          COALESCE("t2"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "_to"
        FROM "timeline"."account_mrr" AS "t2"
      ) AS "t18"
        ON "t28"."account_id" = "t18"."_account"
        AND "t28"."first_use" >= "t18"."_from"
        AND "t28"."first_use" < "t18"."_to"
      INNER JOIN (
        SELECT
          "t3"."account_id" AS "_account",
          CAST("t3"."account_created_at" AS DATE) AS "_created"
        FROM "staging"."stg_app_database__accounts" AS "t3"
      ) AS "t15"
        ON "t28"."account_id" = "t15"."_account"
      CROSS JOIN (
        SELECT
          MIN("t4"."usage_date") AS "_recorded_from"
        FROM "staging"."stg_app_database__feature_usage" AS "t4"
      ) AS "t16"
    ) AS "t30"
    GROUP BY
      1
  ) AS "t33"
    ON "t13"."feature_name" = "t33"."feature_name"
  LEFT OUTER JOIN (
    SELECT
      "t26"."feature_name",
      CAST(CAST(CASE
        WHEN ABS(SUM("t26"."expansion")) < 1000000000000000.0
        THEN SUM("t26"."expansion")
        ELSE NULL
      END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "expansion_mrr_12m"
    FROM (
      SELECT
        "t14"."feature_name",
        "t14"."account_id",
        "t24"."expansion"
      FROM (
        SELECT
          "t1"."feature_name",
          "t1"."entity_id" AS "account_id"
        FROM "timeline"."feature_periods" AS "t1"
        WHERE
          "t1"."level" = 'account'
          AND "t1"."valid_from" <= MAKE_DATE(2026, 6, 30)
          AND "t1"."valid_to" > MAKE_DATE(2026, 6, 30)
      ) AS "t14"
      INNER JOIN (
        SELECT
          "t21"."account_id",
          SUM("t21"."expansion_mrr") AS "expansion"
        FROM (
          SELECT
            "t2"."account_id",
            "t2"."valid_from" AS "day",
            CASE
              WHEN (
                "t2"."previous_mrr" = 0
              ) AND NOT (
                "t2"."had_mrr_before"
              )
              THEN "t2"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "new_mrr",
            CASE
              WHEN (
                "t2"."previous_mrr" > 0
              ) AND (
                "t2"."mrr" > "t2"."previous_mrr"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t2"."mrr" - "t2"."previous_mrr") < 1000000000000000.0
                THEN "t2"."mrr" - "t2"."previous_mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "expansion_mrr",
            CASE
              WHEN (
                "t2"."mrr" > 0
              ) AND (
                "t2"."mrr" < "t2"."previous_mrr"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t2"."previous_mrr" - "t2"."mrr") < 1000000000000000.0
                THEN "t2"."previous_mrr" - "t2"."mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "contraction_mrr",
            CASE WHEN "t2"."mrr" = 0 THEN "t2"."previous_mrr" ELSE CAST(0 AS DECIMAL(18, 2)) END AS "churned_mrr",
            CASE
              WHEN (
                "t2"."previous_mrr" = 0
              ) AND "t2"."had_mrr_before"
              THEN "t2"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "reactivation_mrr"
          FROM "timeline"."account_mrr" AS "t2"
          WHERE
            "t2"."mrr" <> "t2"."previous_mrr"
            AND "t2"."valid_from" <= MAKE_DATE(2026, 6, 30)
            AND "t2"."valid_from" > (
              MAKE_DATE(2026, 6, 30) - INTERVAL '365 DAY'
            )
        ) AS "t21"
        GROUP BY
          1
      ) AS "t24"
        ON "t14"."account_id" = "t24"."account_id"
    ) AS "t26"
    GROUP BY
      1
  ) AS "t31"
    ON "t13"."feature_name" = "t31"."feature_name"
) AS "t34"
