WITH "t20" AS (
  SELECT DISTINCT
    "t3"."account_id" AS "present",
    CAST(CAST(DATE_TRUNC('MONTH', "t3"."day") AS TIMESTAMP) AS DATE) AS "month"
  FROM "timeline"."user_days" AS "t3"
  WHERE
    "t3"."is_active" AND "t3"."account_id" IS NOT NULL
), "t21" AS (
  SELECT
    "t8"."usage_id",
    "t8"."user_id",
    "t8"."account_id",
    "t8"."is_anonymous",
    "t8"."feature_name",
    "t8"."usage_count",
    "t8"."usage_timestamp",
    "t8"."feature_category",
    "t8"."feature_audience",
    "t8"."feature_tier",
    "t8"."usage_intensity",
    "t8"."usage_date",
    "t8"."usage_hour",
    "t8"."usage_day_of_week",
    "t8"."usage_week",
    "t8"."usage_month",
    "t8"."is_business_hours",
    "t8"."feature_value_score",
    "t8"."is_first_use",
    "t8"."is_adopted",
    "t8"."missing_feature_name",
    "t8"."invalid_usage_count",
    "t8"."is_orphan",
    "t8"."record_created_at",
    "t7"."day",
    "t7"."week_start_date",
    "t7"."month_start_date",
    "t7"."is_company_day",
    "t7"."has_product_data",
    "t7"."has_device_data",
    "t7"."is_week_end",
    "t7"."is_month_end"
  FROM "staging"."stg_app_database__feature_usage" AS "t8"
  INNER JOIN "timeline"."days" AS "t7"
    ON "t8"."usage_date" = "t7"."day"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a month of a feature = its last day' AS "statement",
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
      END || CASE
        WHEN "t32"."_l0" IS NOT DISTINCT FROM "t32"."_r0"
        THEN ''
        ELSE 'feature_category '
      END || CASE
        WHEN "t32"."_l1" IS NOT DISTINCT FROM "t32"."_r1"
        THEN ''
        ELSE 'feature_value_score '
      END || CASE
        WHEN "t32"."_l2" IS NOT DISTINCT FROM "t32"."_r2"
        THEN ''
        ELSE 'strategic_importance '
      END || CASE
        WHEN "t32"."_l3" IS NOT DISTINCT FROM "t32"."_r3"
        THEN ''
        ELSE 'adoption_stage '
      END || CASE
        WHEN "t32"."_l4" IS NOT DISTINCT FROM "t32"."_r4"
        THEN ''
        ELSE 'engagement_level '
      END || CASE
        WHEN "t32"."_l5" IS NOT DISTINCT FROM "t32"."_r5"
        THEN ''
        ELSE 'lifecycle_stage_at_month '
      END || CASE
        WHEN "t32"."_l6" IS NOT DISTINCT FROM "t32"."_r6"
        THEN ''
        ELSE 'estimated_monthly_revenue '
      END || CASE
        WHEN "t32"."_l7" IS NOT DISTINCT FROM "t32"."_r7"
        THEN ''
        ELSE 'month_end_date '
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
        "t26"."_rk0",
        "t26"."_rk1",
        "t26"."_r0",
        "t26"."_r1",
        "t26"."_r2",
        "t26"."_r3",
        "t26"."_r4",
        "t26"."_r5",
        "t26"."_r6",
        "t26"."_r7"
      FROM (
        SELECT
          "t0"."feature_name" AS "_lk0",
          "t0"."month_start_date" AS "_lk1",
          "t0"."feature_category" AS "_l0",
          "t0"."feature_value_score" AS "_l1",
          "t0"."strategic_importance" AS "_l2",
          "t0"."adoption_stage" AS "_l3",
          "t0"."engagement_level" AS "_l4",
          "t0"."lifecycle_stage_at_month" AS "_l5",
          "t0"."estimated_monthly_revenue" AS "_l6",
          "t0"."month_end_date" AS "_l7"
        FROM "entity"."entity_features_monthly" AS "t0"
      ) AS "t15"
      FULL OUTER JOIN (
        SELECT
          "t6"."feature_name" AS "_rk0",
          "t16"."month_start_date" AS "_rk1",
          "t6"."feature_category" AS "_r0",
          "t6"."feature_value_score" AS "_r1",
          "t6"."strategic_importance" AS "_r2",
          "t6"."adoption_stage" AS "_r3",
          "t6"."engagement_level" AS "_r4",
          "t6"."lifecycle_stage" AS "_r5",
          "t6"."estimated_revenue_impact" AS "_r6",
          "t16"."month_end" AS "_r7"
        FROM "timeline"."feature_days" AS "t6"
        INNER JOIN (
          SELECT
            "t2"."month_start_date",
            "t2"."day" AS "month_end"
          FROM "timeline"."days" AS "t2"
          WHERE
            "t2"."is_month_end"
        ) AS "t16"
          ON "t6"."day" = "t16"."month_end"
      ) AS "t26"
        ON "t15"."_lk0" = "t26"."_rk0" AND "t15"."_lk1" = "t26"."_rk1"
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
        AND "t32"."_l1" IS NOT DISTINCT FROM "t32"."_r1"
        AND "t32"."_l2" IS NOT DISTINCT FROM "t32"."_r2"
        AND "t32"."_l3" IS NOT DISTINCT FROM "t32"."_r3"
        AND "t32"."_l4" IS NOT DISTINCT FROM "t32"."_r4"
        AND "t32"."_l5" IS NOT DISTINCT FROM "t32"."_r5"
        AND "t32"."_l6" IS NOT DISTINCT FROM "t32"."_r6"
        AND "t32"."_l7" IS NOT DISTINCT FROM "t32"."_r7"
      )
  ) AS "t40"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a month of a feature = what was recorded in it' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t46"."_lk0", "t46"."_rk0"),
        COALESCE(CAST("t46"."_lk1" AS VARCHAR), CAST("t46"."_rk1" AS VARCHAR))
      ) AS "entity_key",
      CASE
        WHEN "t46"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t46"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
        OR COALESCE(
          ABS(CAST("t46"."_l0" AS DOUBLE PRECISION) - CAST("t46"."_r0" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t46"."_l0" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'monthly_usage_events '
      END || CASE
        WHEN "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
        OR COALESCE(
          ABS(CAST("t46"."_l1" AS DOUBLE PRECISION) - CAST("t46"."_r1" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t46"."_l1" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_usage_count '
      END || CASE
        WHEN "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
        OR COALESCE(
          ABS(CAST("t46"."_l2" AS DOUBLE PRECISION) - CAST("t46"."_r2" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t46"."_l2" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'active_days '
      END || CASE
        WHEN "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
        OR COALESCE(
          ABS(CAST("t46"."_l3" AS DOUBLE PRECISION) - CAST("t46"."_r3" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t46"."_l3" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'monthly_accounts '
      END || CASE
        WHEN "t46"."_l4" IS NOT DISTINCT FROM "t46"."_r4"
        OR COALESCE(
          ABS(CAST("t46"."_l4" AS DOUBLE PRECISION) - CAST("t46"."_r4" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t46"."_l4" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'monthly_users '
      END || CASE
        WHEN "t46"."_l5" IS NOT DISTINCT FROM "t46"."_r5"
        OR COALESCE(
          ABS(CAST("t46"."_l5" AS DOUBLE PRECISION) - CAST("t46"."_r5" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t46"."_l5" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'active_accounts '
      END || CASE
        WHEN "t46"."_l6" IS NOT DISTINCT FROM "t46"."_r6"
        OR COALESCE(
          ABS("t46"."_l6" - "t46"."_r6") <= (
            (
              ABS("t46"."_l6") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'monthly_adoption_rate '
      END || CASE
        WHEN "t46"."_l7" IS NOT DISTINCT FROM "t46"."_r7"
        OR COALESCE(
          ABS("t46"."_l7" - "t46"."_r7") <= (
            (
              ABS("t46"."_l7") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_usage_per_account '
      END || CASE
        WHEN "t46"."_l8" IS NOT DISTINCT FROM "t46"."_r8"
        OR COALESCE(
          ABS("t46"."_l8" - "t46"."_r8") <= (
            (
              ABS("t46"."_l8") + 1.0
            ) * 1e-09
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_daily_usage '
      END AS "differences"
    FROM (
      SELECT
        "t14"."_lk0",
        "t14"."_lk1",
        "t14"."_l0",
        "t14"."_l1",
        "t14"."_l2",
        "t14"."_l3",
        "t14"."_l4",
        "t14"."_l5",
        "t14"."_l6",
        "t14"."_l7",
        "t14"."_l8",
        "t45"."_rk0",
        "t45"."_rk1",
        "t45"."_r0",
        "t45"."_r1",
        "t45"."_r2",
        "t45"."_r3",
        "t45"."_r4",
        "t45"."_r5",
        "t45"."_r6",
        "t45"."_r7",
        "t45"."_r8"
      FROM (
        SELECT
          "t0"."feature_name" AS "_lk0",
          "t0"."month_start_date" AS "_lk1",
          "t0"."monthly_usage_events" AS "_l0",
          "t0"."total_usage_count" AS "_l1",
          "t0"."active_days" AS "_l2",
          "t0"."monthly_accounts" AS "_l3",
          "t0"."monthly_users" AS "_l4",
          "t0"."active_accounts" AS "_l5",
          "t0"."monthly_adoption_rate" AS "_l6",
          "t0"."avg_usage_per_account" AS "_l7",
          "t0"."avg_daily_usage" AS "_l8"
        FROM "entity"."entity_features_monthly" AS "t0"
      ) AS "t14"
      FULL OUTER JOIN (
        SELECT
          "t43"."feature_name" AS "_rk0",
          "t43"."month_start_date" AS "_rk1",
          COALESCE("t43"."monthly_usage_events", 0) AS "_r0",
          COALESCE("t43"."total_usage_count", 0) AS "_r1",
          COALESCE("t43"."active_days", 0) AS "_r2",
          COALESCE("t43"."monthly_accounts", 0) AS "_r3",
          COALESCE("t43"."monthly_users", 0) AS "_r4",
          COALESCE("t43"."active_accounts", 0) AS "_r5",
          (
            CAST(COALESCE("t43"."using", 0) AS DOUBLE PRECISION) / NULLIF(COALESCE("t43"."active_accounts", 0), 0)
          ) * 100.0 AS "_r6",
          CAST(COALESCE("t43"."records", 0) AS DOUBLE PRECISION) / NULLIF(COALESCE("t43"."monthly_accounts", 0), 0) AS "_r7",
          CAST(COALESCE("t43"."monthly_usage_events", 0) AS DOUBLE PRECISION) / NULLIF(COALESCE("t43"."active_days", 0), 0) AS "_r8"
        FROM (
          SELECT
            "t13"."feature_name",
            "t13"."month_start_date",
            "t34"."monthly_usage_events",
            "t34"."total_usage_count",
            "t34"."active_days",
            "t42"."monthly_accounts",
            "t42"."monthly_users",
            "t42"."records",
            "t42"."using",
            "t28"."month",
            "t28"."active_accounts"
          FROM (
            SELECT
              "t0"."feature_name",
              "t0"."month_start_date"
            FROM "entity"."entity_features_monthly" AS "t0"
          ) AS "t13"
          LEFT OUTER JOIN (
            SELECT
              "t29"."feature_name",
              "t29"."month_start_date",
              COUNT(*) AS "monthly_usage_events",
              SUM("t29"."usage_count") AS "total_usage_count",
              COUNT(DISTINCT "t29"."usage_date") AS "active_days"
            FROM (
              SELECT
                *
              FROM "t21" AS "t23"
              WHERE
                "t23"."feature_name" IS NOT NULL
            ) AS "t29"
            GROUP BY
              1,
              2
          ) AS "t34"
            ON "t13"."feature_name" = "t34"."feature_name"
            AND "t13"."month_start_date" = "t34"."month_start_date"
          LEFT OUTER JOIN (
            SELECT
              "t39"."feature_name",
              "t39"."month_start_date",
              COUNT(DISTINCT "t39"."account") AS "monthly_accounts",
              COUNT(DISTINCT "t39"."known_id") AS "monthly_users",
              COUNT("t39"."account") AS "records",
              COUNT(DISTINCT "t39"."present") AS "using"
            FROM (
              SELECT
                "t38"."usage_id",
                "t38"."user_id",
                "t38"."account_id",
                "t38"."is_anonymous",
                "t38"."feature_name",
                "t38"."usage_count",
                "t38"."usage_timestamp",
                "t38"."feature_category",
                "t38"."feature_audience",
                "t38"."feature_tier",
                "t38"."usage_intensity",
                "t38"."usage_date",
                "t38"."usage_hour",
                "t38"."usage_day_of_week",
                "t38"."usage_week",
                "t38"."usage_month",
                "t38"."is_business_hours",
                "t38"."feature_value_score",
                "t38"."is_first_use",
                "t38"."is_adopted",
                "t38"."missing_feature_name",
                "t38"."invalid_usage_count",
                "t38"."is_orphan",
                "t38"."record_created_at",
                "t38"."day",
                "t38"."week_start_date",
                "t38"."month_start_date",
                "t38"."is_company_day",
                "t38"."has_product_data",
                "t38"."has_device_data",
                "t38"."is_week_end",
                "t38"."is_month_end",
                "t38"."known_id",
                "t38"."home",
                "t38"."account",
                "t25"."present",
                "t25"."month"
              FROM (
                SELECT
                  "t35"."usage_id",
                  "t35"."user_id",
                  "t35"."account_id",
                  "t35"."is_anonymous",
                  "t35"."feature_name",
                  "t35"."usage_count",
                  "t35"."usage_timestamp",
                  "t35"."feature_category",
                  "t35"."feature_audience",
                  "t35"."feature_tier",
                  "t35"."usage_intensity",
                  "t35"."usage_date",
                  "t35"."usage_hour",
                  "t35"."usage_day_of_week",
                  "t35"."usage_week",
                  "t35"."usage_month",
                  "t35"."is_business_hours",
                  "t35"."feature_value_score",
                  "t35"."is_first_use",
                  "t35"."is_adopted",
                  "t35"."missing_feature_name",
                  "t35"."invalid_usage_count",
                  "t35"."is_orphan",
                  "t35"."record_created_at",
                  "t35"."day",
                  "t35"."week_start_date",
                  "t35"."month_start_date",
                  "t35"."is_company_day",
                  "t35"."has_product_data",
                  "t35"."has_device_data",
                  "t35"."is_week_end",
                  "t35"."is_month_end",
                  "t35"."known_id",
                  "t35"."home",
                  COALESCE("t35"."account_id", "t35"."home") AS "account"
                FROM (
                  SELECT
                    "t31"."usage_id",
                    "t31"."user_id",
                    "t31"."account_id",
                    "t31"."is_anonymous",
                    "t31"."feature_name",
                    "t31"."usage_count",
                    "t31"."usage_timestamp",
                    "t31"."feature_category",
                    "t31"."feature_audience",
                    "t31"."feature_tier",
                    "t31"."usage_intensity",
                    "t31"."usage_date",
                    "t31"."usage_hour",
                    "t31"."usage_day_of_week",
                    "t31"."usage_week",
                    "t31"."usage_month",
                    "t31"."is_business_hours",
                    "t31"."feature_value_score",
                    "t31"."is_first_use",
                    "t31"."is_adopted",
                    "t31"."missing_feature_name",
                    "t31"."invalid_usage_count",
                    "t31"."is_orphan",
                    "t31"."record_created_at",
                    "t31"."day",
                    "t31"."week_start_date",
                    "t31"."month_start_date",
                    "t31"."is_company_day",
                    "t31"."has_product_data",
                    "t31"."has_device_data",
                    "t31"."is_week_end",
                    "t31"."is_month_end",
                    "t19"."known_id",
                    "t19"."home"
                  FROM (
                    SELECT
                      *
                    FROM "t21" AS "t23"
                    WHERE
                      "t23"."feature_name" IS NOT NULL
                      AND NOT (
                        "t23"."is_orphan"
                      )
                      AND NOT (
                        "t23"."is_anonymous"
                      )
                  ) AS "t31"
                  LEFT OUTER JOIN (
                    SELECT
                      "t5"."user_id" AS "known_id",
                      "t5"."account_id" AS "home"
                    FROM "staging"."stg_app_database__users" AS "t5"
                    WHERE
                      NOT (
                        "t5"."is_orphan"
                      )
                  ) AS "t19"
                    ON "t31"."user_id" = "t19"."known_id"
                ) AS "t35"
              ) AS "t38"
              LEFT OUTER JOIN "t20" AS "t25"
                ON "t38"."account" = "t25"."present" AND "t38"."month_start_date" = "t25"."month"
            ) AS "t39"
            GROUP BY
              1,
              2
          ) AS "t42"
            ON "t13"."feature_name" = "t42"."feature_name"
            AND "t13"."month_start_date" = "t42"."month_start_date"
          LEFT OUTER JOIN (
            SELECT
              "t22"."month",
              COUNT(*) AS "active_accounts"
            FROM "t20" AS "t22"
            GROUP BY
              1
          ) AS "t28"
            ON "t13"."month_start_date" = "t28"."month"
        ) AS "t43"
      ) AS "t45"
        ON "t14"."_lk0" = "t45"."_rk0" AND "t14"."_lk1" = "t45"."_rk1"
    ) AS "t46"
    WHERE
      NOT (
        (
          "t46"."_lk0" IS NOT NULL
        )
        AND (
          "t46"."_rk0" IS NOT NULL
        )
        AND (
          "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
          OR COALESCE(
            ABS(CAST("t46"."_l0" AS DOUBLE PRECISION) - CAST("t46"."_r0" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t46"."_l0" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
          OR COALESCE(
            ABS(CAST("t46"."_l1" AS DOUBLE PRECISION) - CAST("t46"."_r1" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t46"."_l1" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
          OR COALESCE(
            ABS(CAST("t46"."_l2" AS DOUBLE PRECISION) - CAST("t46"."_r2" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t46"."_l2" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l3" IS NOT DISTINCT FROM "t46"."_r3"
          OR COALESCE(
            ABS(CAST("t46"."_l3" AS DOUBLE PRECISION) - CAST("t46"."_r3" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t46"."_l3" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l4" IS NOT DISTINCT FROM "t46"."_r4"
          OR COALESCE(
            ABS(CAST("t46"."_l4" AS DOUBLE PRECISION) - CAST("t46"."_r4" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t46"."_l4" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l5" IS NOT DISTINCT FROM "t46"."_r5"
          OR COALESCE(
            ABS(CAST("t46"."_l5" AS DOUBLE PRECISION) - CAST("t46"."_r5" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t46"."_l5" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l6" IS NOT DISTINCT FROM "t46"."_r6"
          OR COALESCE(
            ABS("t46"."_l6" - "t46"."_r6") <= (
              (
                ABS("t46"."_l6") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l7" IS NOT DISTINCT FROM "t46"."_r7"
          OR COALESCE(
            ABS("t46"."_l7" - "t46"."_r7") <= (
              (
                ABS("t46"."_l7") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          "t46"."_l8" IS NOT DISTINCT FROM "t46"."_r8"
          OR COALESCE(
            ABS("t46"."_l8" - "t46"."_r8") <= (
              (
                ABS("t46"."_l8") + 1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t47"
) AS "t48"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a month of a feature fits the month before' AS "statement",
    COALESCE("t18"."feature_name", 'null') || '|' || COALESCE(CAST("t18"."month_start_date" AS VARCHAR), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            "t18"."accounts_growth_rate" IS NULL
          )
          AND (
            (
              (
                CAST((
                  "t18"."monthly_accounts" - "t18"."_accounts"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_accounts", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t18"."accounts_growth_rate" - (
              (
                CAST((
                  "t18"."monthly_accounts" - "t18"."_accounts"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_accounts", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t18"."accounts_growth_rate"),
              ABS(
                (
                  CAST((
                    "t18"."monthly_accounts" - "t18"."_accounts"
                  ) AS DOUBLE PRECISION) / NULLIF("t18"."_accounts", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'accounts_growth_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t18"."usage_growth_rate" IS NULL
          )
          AND (
            (
              (
                CAST((
                  "t18"."monthly_usage_events" - "t18"."_events"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_events", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t18"."usage_growth_rate" - (
              (
                CAST((
                  "t18"."monthly_usage_events" - "t18"."_events"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_events", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t18"."usage_growth_rate"),
              ABS(
                (
                  CAST((
                    "t18"."monthly_usage_events" - "t18"."_events"
                  ) AS DOUBLE PRECISION) / NULLIF("t18"."_events", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'usage_growth_rate; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t0"."feature_name",
      "t0"."feature_category",
      "t0"."month_start_date",
      "t0"."month_end_date",
      "t0"."monthly_accounts",
      "t0"."monthly_users",
      "t0"."monthly_usage_events",
      "t0"."total_usage_count",
      "t0"."active_days",
      "t0"."avg_daily_usage",
      "t0"."avg_usage_per_account",
      "t0"."accounts_growth_rate",
      "t0"."usage_growth_rate",
      "t0"."active_accounts",
      "t0"."monthly_adoption_rate",
      "t0"."feature_momentum",
      "t0"."monthly_strategic_value",
      "t0"."feature_value_score",
      "t0"."strategic_importance",
      "t0"."adoption_stage",
      "t0"."engagement_level",
      "t0"."lifecycle_stage_at_month",
      "t0"."estimated_monthly_revenue",
      LAG("t0"."monthly_accounts") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."month_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_accounts",
      LAG("t0"."monthly_usage_events") OVER (
        PARTITION BY "t0"."feature_name"
        ORDER BY "t0"."month_start_date" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "_events"
    FROM "entity"."entity_features_monthly" AS "t0"
  ) AS "t18"
  WHERE
    NOT (
      (
        (
          (
            "t18"."accounts_growth_rate" IS NULL
          )
          AND (
            (
              (
                CAST((
                  "t18"."monthly_accounts" - "t18"."_accounts"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_accounts", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t18"."accounts_growth_rate" - (
              (
                CAST((
                  "t18"."monthly_accounts" - "t18"."_accounts"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_accounts", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t18"."accounts_growth_rate"),
              ABS(
                (
                  CAST((
                    "t18"."monthly_accounts" - "t18"."_accounts"
                  ) AS DOUBLE PRECISION) / NULLIF("t18"."_accounts", 0)
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
            "t18"."usage_growth_rate" IS NULL
          )
          AND (
            (
              (
                CAST((
                  "t18"."monthly_usage_events" - "t18"."_events"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_events", 0)
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(
            "t18"."usage_growth_rate" - (
              (
                CAST((
                  "t18"."monthly_usage_events" - "t18"."_events"
                ) AS DOUBLE PRECISION) / NULLIF("t18"."_events", 0)
              ) * 100.0
            )
          ) <= (
            GREATEST(
              ABS("t18"."usage_growth_rate"),
              ABS(
                (
                  CAST((
                    "t18"."monthly_usage_events" - "t18"."_events"
                  ) AS DOUBLE PRECISION) / NULLIF("t18"."_events", 0)
                ) * 100.0
              ),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t37"
