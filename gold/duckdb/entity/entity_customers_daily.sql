WITH "t14" AS (
  SELECT
    "t6"."day"
  FROM "timeline"."days" AS "t6"
), "t43" AS (
  SELECT
    "t23"."entity_key",
    "t23"."value",
    "t23"."observed_as_of" AS "valid_from",
    LEAD("t23"."observed_as_of") OVER (
      PARTITION BY "t23"."entity_key"
      ORDER BY "t23"."observed_as_of" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "valid_to"
  FROM (
    SELECT
      *
    FROM "tapdata"."observations" AS "t8"
    WHERE
      "t8"."source_table" = 'stg_app_database__accounts'
      AND "t8"."attribute" = 'account_status'
      AND "t8"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
  ) AS "t23"
), "t69" AS (
  SELECT
    "t31"."account_id",
    "t31"."account_name",
    "t31"."industry",
    "t31"."account_created_at",
    "t28"."first_subscription_date",
    "t28"."first_paid_date",
    COALESCE(
      CAST("t31"."account_created_at" AS DATE),
      CAST(CAST(MAKE_DATE(2026, 6, 30) - TO_DAYS("t31"."account_age_days") AS TIMESTAMP) AS DATE)
    ) AS "created",
    COALESCE("t59"."first_seen", MAKE_DATE(2026, 6, 30)) AS "first_seen"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__accounts" AS "t7"
    WHERE
      "t7"."account_id" <> '0'
  ) AS "t31"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "_payer",
      MIN("t0"."valid_from") AS "first_subscription_date",
      MIN("t0"."first_paid_date") AS "first_paid_date"
    FROM "timeline"."account_mrr" AS "t0"
    GROUP BY
      1
  ) AS "t28"
    ON "t31"."account_id" = "t28"."_payer"
  LEFT OUTER JOIN (
    SELECT
      "t48"."entity_key" AS "_seen",
      MIN("t48"."valid_from") AS "first_seen"
    FROM "t43" AS "t48"
    GROUP BY
      1
  ) AS "t59"
    ON "t31"."account_id" = "t59"."_seen"
), "t73" AS (
  SELECT
    "t35"."account_id",
    "t35"."subscription_id",
    "t35"."plan_tier",
    "t35"."start_date" AS "starts",
    "t35"."end_date" AS "ends",
    "t35"."subscription_created_at" AS "created",
    CASE
      WHEN (
        "t35"."monthly_price" > 0
      )
      AND NOT (
        COALESCE(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t35"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
          OR (
            "t35"."plan_tier" = 'Trial'
          ),
          FALSE
        )
      )
      THEN "t35"."monthly_price"
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "mrr"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__subscriptions" AS "t11"
    WHERE
      NOT (
        "t11"."is_orphan"
      )
      AND "t11"."account_id" <> '0'
      AND "t11"."start_date" <= MAKE_DATE(2026, 6, 30)
      AND (
        (
          "t11"."end_date" > "t11"."start_date"
        ) OR (
          "t11"."end_date" IS NULL
        )
      )
  ) AS "t35"
), "t81" AS (
  SELECT
    "t72"."account_id",
    COALESCE(
      CASE
        WHEN (
          "t72"."first_subscription_date" IS NULL
        )
        OR (
          "t72"."created" <= "t72"."first_subscription_date"
        )
        THEN "t72"."created"
        ELSE "t72"."first_subscription_date"
      END,
      "t72"."first_seen"
    ) AS "first_day"
  FROM "t69" AS "t72"
)
SELECT
  "t98"."account_id",
  "t98"."day" AS "snapshot_date",
  "t98"."account_id" AS "customer_id",
  "t98"."day" AS "date",
  "t98"."account_name" AS "company_name",
  "t98"."account_name" AS "customer_name",
  "t98"."industry",
  "t98"."account_created_at" AS "created_at",
  CAST(CAST(DATE_TRUNC('MONTH', "t98"."created") AS TIMESTAMP) AS DATE) AS "cohort_month",
  CAST(CAST(DATE_TRUNC('QUARTER', "t98"."created") AS TIMESTAMP) AS DATE) AS "cohort_quarter",
  CAST(EXTRACT(year FROM "t98"."day") AS BIGINT) AS "snapshot_year",
  CAST(EXTRACT(month FROM "t98"."day") AS BIGINT) AS "snapshot_month",
  CAST(EXTRACT(quarter FROM "t98"."day") AS BIGINT) AS "snapshot_quarter",
  (
    (
      (
        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t98"."day") % 7
      ) + 7
    ) % 7
  ) + 1 AS "snapshot_day_of_week",
  "t98"."day_sequence",
  DATE_DIFF('DAY', "t98"."created", "t98"."day") AS "days_since_creation",
  "t98"."account_status" AS "customer_status",
  CAST("t98"."account_type_tier" AS BIGINT) AS "customer_tier",
  CASE
    WHEN CAST("t98"."account_type_tier" AS BIGINT) = 1
    THEN 'enterprise'
    WHEN CAST("t98"."account_type_tier" AS BIGINT) = 2
    THEN 'mid_market'
    WHEN CAST("t98"."account_type_tier" AS BIGINT) = 3
    THEN 'small_business'
    WHEN CAST("t98"."account_type_tier" AS BIGINT) = 4
    THEN 'startup'
    ELSE NULL
  END AS "customer_tier_name",
  "t98"."mrr" > 0 AS "is_active",
  "t98"."is_canceled",
  "t98"."is_delinquent",
  "t98"."plan_tier",
  CASE
    WHEN "t98"."mrr" > 0
    THEN 'paying'
    WHEN "t98"."is_canceled"
    THEN 'canceled'
    WHEN "t98"."has_subscription"
    THEN 'trial'
    ELSE 'none'
  END AS "paying_status",
  CASE
    WHEN "t98"."first_subscription_date" <= "t98"."day"
    THEN "t98"."first_subscription_date"
    ELSE NULL
  END AS "first_subscription_date",
  CASE
    WHEN "t98"."first_paid_date" <= "t98"."day"
    THEN "t98"."first_paid_date"
    ELSE NULL
  END AS "first_paid_date",
  CASE
    WHEN "t98"."first_subscription_date" <= "t98"."day"
    THEN DATE_DIFF('DAY', "t98"."first_subscription_date", COALESCE("t98"."canceled_on", "t98"."day"))
    ELSE NULL
  END AS "customer_lifetime_days",
  CASE
    WHEN CASE
      WHEN "t98"."first_paid_date" <= "t98"."day"
      THEN DATE_DIFF('DAY', "t98"."first_paid_date", "t98"."day")
      ELSE NULL
    END <= 30
    THEN 'onboarding'
    WHEN CASE
      WHEN "t98"."first_paid_date" <= "t98"."day"
      THEN DATE_DIFF('DAY', "t98"."first_paid_date", "t98"."day")
      ELSE NULL
    END <= 90
    THEN 'adoption'
    WHEN CASE
      WHEN "t98"."first_paid_date" <= "t98"."day"
      THEN DATE_DIFF('DAY', "t98"."first_paid_date", "t98"."day")
      ELSE NULL
    END <= 365
    THEN 'growth'
    WHEN CASE
      WHEN "t98"."first_paid_date" <= "t98"."day"
      THEN DATE_DIFF('DAY', "t98"."first_paid_date", "t98"."day")
      ELSE NULL
    END IS NOT NULL
    THEN 'mature'
    ELSE NULL
  END AS "lifecycle_stage",
  CASE
    WHEN "t98"."mrr" >= 1000
    THEN 'strategic'
    WHEN "t98"."mrr" >= 500
    THEN 'key'
    WHEN "t98"."mrr" >= 100
    THEN 'standard'
    ELSE 'basic'
  END AS "account_value_tier",
  "t98"."active_subscriptions",
  "t98"."total_subscriptions",
  "t98"."mrr" AS "monthly_recurring_revenue",
  "t98"."mrr" AS "customer_mrr",
  CAST(CAST(CASE
    WHEN ABS("t98"."mrr" * 12) < 1000000000000000.0
    THEN "t98"."mrr" * 12
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "annual_recurring_revenue",
  "t98"."mrr_before" AS "previous_mrr",
  "t98"."total_users",
  "t98"."active_users_1d",
  "t98"."active_users_7d",
  "t98"."active_users_30d",
  (
    CAST("t98"."active_users_30d" AS DOUBLE) / NULLIF(CAST("t98"."total_users" AS DOUBLE), 0.0)
  ) * 100.0 AS "user_activation_rate_30d",
  "t98"."sessions_30d",
  "t98"."features_used_30d",
  "t98"."avg_engagement_score",
  "t98"."last_user_activity",
  "t98"."last_login_date",
  "t98"."idle_days" AS "days_since_last_activity",
  DATE_DIFF('DAY', "t98"."last_login_date", "t98"."day") AS "days_since_last_login",
  "t98"."total_devices",
  "t98"."controllers_in_service",
  "t98"."active_devices",
  "t98"."healthy_devices",
  (
    CAST("t98"."healthy_devices" AS DOUBLE) / NULLIF(CAST("t98"."scored_devices" AS DOUBLE), 0.0)
  ) * 100.0 AS "device_health_percentage",
  "t98"."device_events",
  "t98"."device_events_7d",
  "t98"."device_events_30d",
  "t98"."pours",
  "t98"."pour_volume_ml" / 1000.0 AS "pour_volume_liters",
  "t98"."pour_volume_ml_30d" / 1000.0 AS "pour_volume_liters_30d",
  "t98"."avg_device_health_score",
  "t98"."avg_device_uptime_30d",
  "t98"."last_device_activity",
  "t98"."total_locations",
  "t98"."active_locations",
  "t98"."avg_location_health_score",
  "t98"."open_tickets",
  "t98"."open_breaches" AS "open_ticket_breaches",
  "t98"."tickets_30d" AS "support_tickets_30d",
  "t98"."engagement_component",
  "t98"."device_component",
  "t98"."revenue_component",
  "t98"."support_component",
  "t98"."adoption_component",
  "t98"."customer_health_score",
  "t98"."customer_health_score" AS "health_score",
  CASE
    WHEN "t98"."customer_health_score" >= 80
    THEN 'healthy'
    WHEN "t98"."customer_health_score" >= 60
    THEN 'neutral'
    WHEN "t98"."customer_health_score" >= 40
    THEN 'at_risk'
    WHEN "t98"."customer_health_score" IS NOT NULL
    THEN 'critical'
    ELSE NULL
  END AS "health_band",
  "t98"."churn_risk_score",
  CASE
    WHEN "t98"."churn_risk_score" > 80
    THEN 'critical'
    WHEN "t98"."churn_risk_score" > 60.0
    THEN 'high'
    WHEN "t98"."churn_risk_score" > 40
    THEN 'medium'
    WHEN "t98"."churn_risk_score" IS NOT NULL
    THEN 'low'
    ELSE NULL
  END AS "churn_risk_band",
  "t98"."churn_risk_cause",
  "t98"."composite_success_score",
  "t98"."new_mrr",
  "t98"."expansion_mrr",
  "t98"."contraction_mrr",
  "t98"."churned_mrr",
  "t98"."reactivation_mrr",
  CAST(CAST(CASE
    WHEN ABS(
      (
        (
          "t98"."new_mrr" + "t98"."expansion_mrr" + "t98"."reactivation_mrr"
        ) - "t98"."contraction_mrr"
      ) - "t98"."churned_mrr"
    ) < 1000000000000000.0
    THEN (
      (
        "t98"."new_mrr" + "t98"."expansion_mrr" + "t98"."reactivation_mrr"
      ) - "t98"."contraction_mrr"
    ) - "t98"."churned_mrr"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "net_new_mrr",
  CAST(CAST(CASE
    WHEN ABS("t98"."mrr" - "t98"."mrr_before") < 1000000000000000.0
    THEN "t98"."mrr" - "t98"."mrr_before"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "mrr_daily_change",
  (
    CAST("t98"."mrr" - "t98"."mrr_before" AS DOUBLE) / NULLIF(CAST("t98"."mrr_before" AS DOUBLE), 0.0)
  ) * 100.0 AS "mrr_daily_growth_rate",
  CAST(CAST(CASE
    WHEN ABS("t98"."mrr" - "t98"."mrr_30d_before") < 1000000000000000.0
    THEN "t98"."mrr" - "t98"."mrr_30d_before"
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "mrr_30d_change",
  (
    CAST("t98"."mrr" - "t98"."mrr_30d_before" AS DOUBLE) / NULLIF(CAST("t98"."mrr_30d_before" AS DOUBLE), 0.0)
  ) * 100.0 AS "mrr_30d_growth_rate",
  (
    "t98"."cents_30d" / CAST("t98"."days_30d" AS DOUBLE)
  ) / 100.0 AS "avg_mrr_30d",
  "t98"."max_mrr_30d",
  "t98"."min_mrr_30d",
  CAST(ROUND(
    SQRT(
      CASE
        WHEN (
          (
            (
              CAST("t98"."days_30d" AS DOUBLE) * "t98"."squared_cents_30d"
            ) - (
              "t98"."cents_30d" * "t98"."cents_30d"
            )
          ) / NULLIF(
            CAST("t98"."days_30d" AS DOUBLE) * (
              CAST("t98"."days_30d" AS DOUBLE) - 1.0
            ),
            0.0
          )
        ) < 0
        THEN 0.0
        ELSE (
          (
            CAST("t98"."days_30d" AS DOUBLE) * "t98"."squared_cents_30d"
          ) - (
            "t98"."cents_30d" * "t98"."cents_30d"
          )
        ) / NULLIF(
          CAST("t98"."days_30d" AS DOUBLE) * (
            CAST("t98"."days_30d" AS DOUBLE) - 1.0
          ),
          0.0
        )
      END
    ) / 100.0,
    6
  ) AS DOUBLE) AS "mrr_volatility_30d",
  CAST("t98"."max_mrr_30d" - "t98"."min_mrr_30d" AS DOUBLE) / NULLIF((
    "t98"."cents_30d" / CAST("t98"."days_30d" AS DOUBLE)
  ) / 100.0, 0.0) AS "mrr_range_coefficient_30d",
  CASE
    WHEN "t98"."day_sequence" <= 30
    THEN 'new'
    WHEN (
      "t98"."mrr" - "t98"."mrr_30d_before"
    ) > 0
    THEN 'expanding'
    WHEN (
      "t98"."mrr" - "t98"."mrr_30d_before"
    ) < 0
    THEN 'contracting'
    ELSE 'stable'
  END AS "mrr_trajectory_30d",
  "t98"."health_score_daily_change",
  "t98"."health_score_30d_change",
  "t98"."avg_health_score_30d",
  CASE
    WHEN "t98"."day_sequence" <= 30
    THEN 'new'
    WHEN "t98"."health_score_30d_change" > 5.0
    THEN 'improving'
    WHEN "t98"."health_score_30d_change" < -5.0
    THEN 'declining'
    ELSE 'stable'
  END AS "health_trajectory_30d"
FROM (
  SELECT
    "t97"."account_id",
    "t97"."day",
    "t97"."plan_tier",
    "t97"."canceled_on",
    "t97"."has_product_data",
    "t97"."mrr",
    "t97"."is_canceled",
    "t97"."has_subscription",
    "t97"."total_subscriptions",
    "t97"."active_subscriptions",
    "t97"."features_used_30d",
    "t97"."mrr_before",
    "t97"."mrr_30d_before",
    "t97"."mrr_90d_before",
    "t97"."max_mrr_30d",
    "t97"."min_mrr_30d",
    "t97"."cents_30d",
    "t97"."squared_cents_30d",
    "t97"."days_30d",
    "t97"."day_sequence",
    "t97"."product_days",
    "t97"."account_name",
    "t97"."industry",
    "t97"."account_created_at",
    "t97"."first_subscription_date",
    "t97"."first_paid_date",
    "t97"."created",
    "t97"."first_seen",
    "t97"."first_day",
    "t97"."new_mrr",
    "t97"."expansion_mrr",
    "t97"."contraction_mrr",
    "t97"."churned_mrr",
    "t97"."reactivation_mrr",
    "t97"."total_users",
    "t97"."active_users_1d",
    "t97"."active_users_7d",
    "t97"."active_users_30d",
    "t97"."sessions_30d",
    "t97"."avg_engagement_score",
    "t97"."last_user_activity",
    "t97"."last_login_date",
    "t97"."total_devices",
    "t97"."controllers_in_service",
    "t97"."controllers_watched",
    "t97"."active_devices",
    "t97"."scored_devices",
    "t97"."healthy_devices",
    "t97"."device_events",
    "t97"."device_events_30d",
    "t97"."pours",
    "t97"."pour_volume_ml",
    "t97"."pour_volume_ml_30d",
    "t97"."avg_device_health_score",
    "t97"."avg_device_uptime_30d",
    "t97"."last_device_activity",
    "t97"."device_events_7d",
    "t97"."total_locations",
    "t97"."active_locations",
    "t97"."avg_location_health_score",
    "t97"."open_tickets",
    "t97"."open_breaches",
    "t97"."tickets_30d",
    "t97"."is_delinquent",
    "t97"."account_status",
    "t97"."account_type_tier",
    "t97"."catalogue_size",
    "t97"."engagement_component",
    "t97"."device_component",
    "t97"."revenue_component",
    "t97"."support_component",
    "t97"."adoption_component",
    "t97"."customer_health_score",
    "t97"."idle_days",
    CAST(CASE
      WHEN COALESCE("t97"."is_canceled", FALSE)
      THEN 100
      WHEN COALESCE(
        "t97"."is_delinquent"
        AND (
          (
            "t97"."controllers_watched" > 0
          ) AND (
            "t97"."device_events_30d" < 10
          )
        ),
        FALSE
      )
      THEN 95
      WHEN COALESCE(
        (
          "t97"."controllers_watched" > 0
        ) AND (
          "t97"."device_events_30d" < 1
        ),
        FALSE
      )
      THEN 90
      WHEN COALESCE(
        (
          "t97"."idle_days" > 60
        )
        AND (
          (
            "t97"."controllers_watched" > 0
          ) AND (
            "t97"."device_events_30d" < 50
          )
        ),
        FALSE
      )
      THEN 85
      WHEN COALESCE(
        (
          "t97"."idle_days" > 30
        )
        AND (
          (
            "t97"."controllers_watched" > 0
          ) AND (
            "t97"."device_events_30d" < 100
          )
        ),
        FALSE
      )
      THEN 70
      WHEN COALESCE("t97"."customer_health_score" < 30, FALSE)
      THEN 65
      WHEN COALESCE(
        (
          "t97"."controllers_watched" > 0
        ) AND (
          "t97"."device_events_30d" < 100
        ),
        FALSE
      )
      THEN 55
      WHEN COALESCE("t97"."idle_days" > 14, FALSE)
      THEN 40
      WHEN COALESCE("t97"."customer_health_score" < 60, FALSE)
      THEN 30
      ELSE 15
    END AS DOUBLE) AS "churn_risk_score",
    CASE
      WHEN COALESCE("t97"."is_canceled", FALSE)
      THEN 'canceled'
      WHEN COALESCE(
        "t97"."is_delinquent"
        AND (
          (
            "t97"."controllers_watched" > 0
          ) AND (
            "t97"."device_events_30d" < 10
          )
        ),
        FALSE
      )
      THEN 'delinquent'
      WHEN COALESCE(
        (
          "t97"."controllers_watched" > 0
        ) AND (
          "t97"."device_events_30d" < 1
        ),
        FALSE
      )
      THEN 'silent_devices'
      WHEN COALESCE(
        (
          "t97"."idle_days" > 60
        )
        AND (
          (
            "t97"."controllers_watched" > 0
          ) AND (
            "t97"."device_events_30d" < 50
          )
        ),
        FALSE
      )
      THEN 'idle_users'
      WHEN COALESCE(
        (
          "t97"."idle_days" > 30
        )
        AND (
          (
            "t97"."controllers_watched" > 0
          ) AND (
            "t97"."device_events_30d" < 100
          )
        ),
        FALSE
      )
      THEN 'idle_users'
      WHEN COALESCE("t97"."customer_health_score" < 30, FALSE)
      THEN 'low_health'
      WHEN COALESCE(
        (
          "t97"."controllers_watched" > 0
        ) AND (
          "t97"."device_events_30d" < 100
        ),
        FALSE
      )
      THEN 'few_device_events'
      WHEN COALESCE("t97"."idle_days" > 14, FALSE)
      THEN 'idle_users'
      WHEN COALESCE("t97"."customer_health_score" < 60, FALSE)
      THEN 'low_health'
      ELSE 'none'
    END AS "churn_risk_cause",
    (
      COALESCE("t97"."customer_health_score" * 40, 0.0) + 0 + COALESCE("t97"."engagement_component" * 30, 0.0) + COALESCE("t97"."device_component" * 20, 0.0) + COALESCE("t97"."avg_location_health_score" * 10, 0.0)
    ) / NULLIF(
      CAST(CASE WHEN "t97"."customer_health_score" IS NULL THEN 0 ELSE 40 END + 0 + CASE WHEN "t97"."engagement_component" IS NULL THEN 0 ELSE 30 END + CASE WHEN "t97"."device_component" IS NULL THEN 0 ELSE 20 END + CASE WHEN "t97"."avg_location_health_score" IS NULL THEN 0 ELSE 10 END AS DOUBLE),
      0.0
    ) AS "composite_success_score",
    "t97"."customer_health_score" - LAG("t97"."customer_health_score") OVER (
      PARTITION BY "t97"."account_id"
      ORDER BY "t97"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "health_score_daily_change",
    "t97"."customer_health_score" - LAG("t97"."customer_health_score", 30) OVER (
      PARTITION BY "t97"."account_id"
      ORDER BY "t97"."day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "health_score_30d_change",
    CAST(SUM(CAST("t97"."customer_health_score" AS DECIMAL(18, 6))) OVER (
      PARTITION BY "t97"."account_id"
      ORDER BY "t97"."day" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS DOUBLE) / NULLIF(CAST("t97"."days_30d" AS DOUBLE), 0.0) AS "avg_health_score_30d"
  FROM (
    SELECT
      "t96"."account_id",
      "t96"."day",
      "t96"."plan_tier",
      "t96"."canceled_on",
      "t96"."has_product_data",
      "t96"."mrr",
      "t96"."is_canceled",
      "t96"."has_subscription",
      "t96"."total_subscriptions",
      "t96"."active_subscriptions",
      "t96"."features_used_30d",
      "t96"."mrr_before",
      "t96"."mrr_30d_before",
      "t96"."mrr_90d_before",
      "t96"."max_mrr_30d",
      "t96"."min_mrr_30d",
      "t96"."cents_30d",
      "t96"."squared_cents_30d",
      "t96"."days_30d",
      "t96"."day_sequence",
      "t96"."product_days",
      "t96"."account_name",
      "t96"."industry",
      "t96"."account_created_at",
      "t96"."first_subscription_date",
      "t96"."first_paid_date",
      "t96"."created",
      "t96"."first_seen",
      "t96"."first_day",
      COALESCE("t96"."new_mrr", CAST(0 AS DECIMAL(18, 2))) AS "new_mrr",
      COALESCE("t96"."expansion_mrr", CAST(0 AS DECIMAL(18, 2))) AS "expansion_mrr",
      COALESCE("t96"."contraction_mrr", CAST(0 AS DECIMAL(18, 2))) AS "contraction_mrr",
      COALESCE("t96"."churned_mrr", CAST(0 AS DECIMAL(18, 2))) AS "churned_mrr",
      COALESCE("t96"."reactivation_mrr", CAST(0 AS DECIMAL(18, 2))) AS "reactivation_mrr",
      COALESCE("t96"."total_users", 0) AS "total_users",
      COALESCE("t96"."active_users_1d", 0) AS "active_users_1d",
      COALESCE("t96"."active_users_7d", 0) AS "active_users_7d",
      COALESCE("t96"."active_users_30d", 0) AS "active_users_30d",
      COALESCE("t96"."sessions_30d", 0) AS "sessions_30d",
      "t96"."avg_engagement_score",
      "t96"."last_user_activity",
      "t96"."last_login_date",
      COALESCE("t96"."total_devices", 0) AS "total_devices",
      COALESCE("t96"."controllers_in_service", 0) AS "controllers_in_service",
      COALESCE("t96"."controllers_watched", 0) AS "controllers_watched",
      COALESCE("t96"."active_devices", 0) AS "active_devices",
      "t96"."scored_devices",
      COALESCE("t96"."healthy_devices", 0) AS "healthy_devices",
      COALESCE("t96"."device_events", 0) AS "device_events",
      COALESCE("t96"."device_events_30d", 0) AS "device_events_30d",
      COALESCE("t96"."pours", 0) AS "pours",
      COALESCE("t96"."pour_volume_ml", 0.0) AS "pour_volume_ml",
      COALESCE("t96"."pour_volume_ml_30d", 0.0) AS "pour_volume_ml_30d",
      "t96"."avg_device_health_score",
      "t96"."avg_device_uptime_30d",
      "t96"."last_device_activity",
      COALESCE("t96"."device_events_7d", 0) AS "device_events_7d",
      COALESCE("t96"."total_locations", 0) AS "total_locations",
      COALESCE("t96"."active_locations", 0) AS "active_locations",
      "t96"."avg_location_health_score",
      COALESCE("t96"."open_tickets", 0) AS "open_tickets",
      COALESCE("t96"."open_breaches", 0) AS "open_breaches",
      COALESCE("t96"."tickets_30d", 0) AS "tickets_30d",
      "t96"."is_delinquent",
      "t96"."account_status",
      "t96"."account_type_tier",
      "t96"."catalogue_size",
      CASE
        WHEN "t96"."has_product_data"
        THEN "t96"."avg_engagement_score" * 100.0
        ELSE NULL
      END AS "engagement_component",
      "t96"."avg_device_health_score" AS "device_component",
      CASE
        WHEN "t96"."mrr" > 0
        THEN CASE
          WHEN "t96"."mrr_90d_before" > 0
          THEN (
            LEAST(
              GREATEST(
                CAST("t96"."mrr" - "t96"."mrr_90d_before" AS DOUBLE) / NULLIF(CAST("t96"."mrr_90d_before" AS DOUBLE), 0.0),
                -1.0
              ),
              1.0
            ) * 50.0
          ) + 50.0
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE 0.0
      END AS "revenue_component",
      CAST(GREATEST(
        (
          100 - (
            COALESCE("t96"."open_tickets", 0) * 10
          )
        ) - (
          COALESCE("t96"."open_breaches", 0) * 5
        ),
        0
      ) AS DOUBLE) AS "support_component",
      (
        CAST("t96"."features_used_30d" AS DOUBLE) / NULLIF(CAST("t96"."catalogue_size" AS DOUBLE), 0.0)
      ) * 100.0 AS "adoption_component",
      (
        COALESCE(
          CASE
            WHEN "t96"."has_product_data"
            THEN "t96"."avg_engagement_score" * 100.0
            ELSE NULL
          END * 30,
          0.0
        ) + 0 + COALESCE("t96"."avg_device_health_score" * 20, 0.0) + COALESCE(
          CASE
            WHEN "t96"."mrr" > 0
            THEN CASE
              WHEN "t96"."mrr_90d_before" > 0
              THEN (
                LEAST(
                  GREATEST(
                    CAST("t96"."mrr" - "t96"."mrr_90d_before" AS DOUBLE) / NULLIF(CAST("t96"."mrr_90d_before" AS DOUBLE), 0.0),
                    -1.0
                  ),
                  1.0
                ) * 50.0
              ) + 50.0
              ELSE CAST(NULL AS DOUBLE)
            END
            ELSE 0.0
          END * 20,
          0.0
        ) + COALESCE(
          CAST(GREATEST(
            (
              100 - (
                COALESCE("t96"."open_tickets", 0) * 10
              )
            ) - (
              COALESCE("t96"."open_breaches", 0) * 5
            ),
            0
          ) AS DOUBLE) * 15,
          0.0
        ) + COALESCE(
          (
            CAST("t96"."features_used_30d" AS DOUBLE) / NULLIF(CAST("t96"."catalogue_size" AS DOUBLE), 0.0)
          ) * 100.0 * 15,
          0.0
        )
      ) / NULLIF(
        CAST(CASE
          WHEN CASE
            WHEN "t96"."has_product_data"
            THEN "t96"."avg_engagement_score" * 100.0
            ELSE NULL
          END IS NULL
          THEN 0
          ELSE 30
        END + 0 + CASE WHEN "t96"."avg_device_health_score" IS NULL THEN 0 ELSE 20 END + CASE
          WHEN CASE
            WHEN "t96"."mrr" > 0
            THEN CASE
              WHEN "t96"."mrr_90d_before" > 0
              THEN (
                LEAST(
                  GREATEST(
                    CAST("t96"."mrr" - "t96"."mrr_90d_before" AS DOUBLE) / NULLIF(CAST("t96"."mrr_90d_before" AS DOUBLE), 0.0),
                    -1.0
                  ),
                  1.0
                ) * 50.0
              ) + 50.0
              ELSE CAST(NULL AS DOUBLE)
            END
            ELSE 0.0
          END IS NULL
          THEN 0
          ELSE 20
        END + CASE
          WHEN CAST(GREATEST(
            (
              100 - (
                COALESCE("t96"."open_tickets", 0) * 10
              )
            ) - (
              COALESCE("t96"."open_breaches", 0) * 5
            ),
            0
          ) AS DOUBLE) IS NULL
          THEN 0
          ELSE 15
        END + CASE
          WHEN (
            (
              CAST("t96"."features_used_30d" AS DOUBLE) / NULLIF(CAST("t96"."catalogue_size" AS DOUBLE), 0.0)
            ) * 100.0
          ) IS NULL
          THEN 0
          ELSE 15
        END AS DOUBLE),
        0.0
      ) AS "customer_health_score",
      CASE
        WHEN "t96"."has_product_data"
        THEN COALESCE(
          DATE_DIFF('DAY', "t96"."last_user_activity", "t96"."day"),
          "t96"."product_days" - 1
        )
        ELSE NULL
      END AS "idle_days"
    FROM (
      SELECT
        "t95"."account_id",
        "t95"."day",
        "t95"."plan_tier",
        "t95"."canceled_on",
        "t95"."has_product_data",
        "t95"."mrr",
        "t95"."is_canceled",
        "t95"."has_subscription",
        "t95"."total_subscriptions",
        "t95"."active_subscriptions",
        "t95"."features_used_30d",
        "t95"."mrr_before",
        "t95"."mrr_30d_before",
        "t95"."mrr_90d_before",
        "t95"."max_mrr_30d",
        "t95"."min_mrr_30d",
        "t95"."cents_30d",
        "t95"."squared_cents_30d",
        "t95"."days_30d",
        "t95"."day_sequence",
        "t95"."product_days",
        "t83"."account_name",
        "t83"."industry",
        "t83"."account_created_at",
        "t83"."first_subscription_date",
        "t83"."first_paid_date",
        "t83"."created",
        "t83"."first_seen",
        "t83"."first_day",
        "t55"."new_mrr",
        "t55"."expansion_mrr",
        "t55"."contraction_mrr",
        "t55"."churned_mrr",
        "t55"."reactivation_mrr",
        "t51"."total_users",
        "t51"."active_users_1d",
        "t51"."active_users_7d",
        "t51"."active_users_30d",
        "t51"."sessions_30d",
        "t51"."avg_engagement_score",
        "t51"."last_user_activity",
        "t51"."last_login_date",
        "t60"."total_devices",
        "t60"."controllers_in_service",
        "t60"."controllers_watched",
        "t60"."active_devices",
        "t60"."scored_devices",
        "t60"."healthy_devices",
        "t60"."device_events",
        "t60"."device_events_30d",
        "t60"."pours",
        "t60"."pour_volume_ml",
        "t60"."pour_volume_ml_30d",
        "t60"."avg_device_health_score",
        "t60"."avg_device_uptime_30d",
        "t60"."last_device_activity",
        "t60"."device_events_7d",
        "t52"."total_locations",
        "t52"."active_locations",
        "t52"."avg_location_health_score",
        "t16"."open_tickets",
        "t16"."open_breaches",
        "t16"."tickets_30d",
        "t76"."is_delinquent",
        "t71"."account_status",
        "t67"."account_type_tier",
        "t39"."catalogue_size"
      FROM (
        SELECT
          "t93"."account_id",
          "t93"."day",
          "t93"."plan_tier",
          "t93"."canceled_on",
          "t93"."has_product_data",
          COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2))) AS "mrr",
          COALESCE("t93"."is_canceled", FALSE) AS "is_canceled",
          COALESCE("t93"."has_subscription", FALSE) AS "has_subscription",
          CAST(SUM(COALESCE("t93"."started", 0)) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BIGINT) AS "total_subscriptions",
          CAST(SUM(COALESCE("t93"."live", 0)) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BIGINT) AS "active_subscriptions",
          CAST(SUM(COALESCE("t93"."features", 0)) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BIGINT) AS "features_used_30d",
          COALESCE(
            LAG(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2)))) OVER (
              PARTITION BY "t93"."account_id"
              ORDER BY "t93"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "mrr_before",
          COALESCE(
            LAG(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2))), 30) OVER (
              PARTITION BY "t93"."account_id"
              ORDER BY "t93"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "mrr_30d_before",
          COALESCE(
            LAG(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2))), 90) OVER (
              PARTITION BY "t93"."account_id"
              ORDER BY "t93"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "mrr_90d_before",
          MAX(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2)))) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "max_mrr_30d",
          MIN(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2)))) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "min_mrr_30d",
          SUM(CAST(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2))) * 100 AS DOUBLE)) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "cents_30d",
          SUM(
            CAST(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2))) * 100 AS DOUBLE) * CAST(COALESCE("t93"."mrr_of_day", CAST(0 AS DECIMAL(18, 2))) * 100 AS DOUBLE)
          ) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "squared_cents_30d",
          COUNT("t93"."day") OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN 29 preceding AND CURRENT ROW
          ) AS "days_30d",
          (
            ROW_NUMBER() OVER (
              PARTITION BY "t93"."account_id"
              ORDER BY "t93"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1
          ) + 1 AS "day_sequence",
          CAST(SUM(CAST("t93"."has_product_data" AS BIGINT)) OVER (
            PARTITION BY "t93"."account_id"
            ORDER BY "t93"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS BIGINT) AS "product_days"
        FROM (
          SELECT
            "t86"."account_id",
            "t86"."first_day",
            "t18"."has_product_data",
            "t18"."day",
            "t66"."plan_tier",
            "t66"."mrr_of_day",
            "t66"."has_subscription",
            "t66"."is_canceled",
            "t66"."canceled_on",
            "t92"."started",
            "t92"."live",
            "t92"."features"
          FROM "t81" AS "t86"
          INNER JOIN (
            SELECT
              "t6"."has_product_data",
              "t6"."day"
            FROM "timeline"."days" AS "t6"
          ) AS "t18"
            ON "t18"."day" >= "t86"."first_day"
          LEFT OUTER JOIN (
            SELECT
              "t54"."account_id" AS "_account_id0",
              "t54"."day" AS "_day0",
              "t54"."plan_tier",
              "t54"."mrr" AS "mrr_of_day",
              NOT (
                "t54"."subscription_id" IS NULL
              ) AS "has_subscription",
              "t54"."is_churned" OR (
                "t54"."subscription_id" IS NULL
              ) AS "is_canceled",
              CASE
                WHEN "t54"."is_churned" OR (
                  "t54"."subscription_id" IS NULL
                )
                THEN "t54"."valid_from"
                ELSE NULL
              END AS "canceled_on"
            FROM (
              SELECT
                "t49".*
                EXCLUDE ("_until")
              FROM (
                SELECT
                  "t33"."account_id",
                  "t33"."valid_from",
                  "t33"."valid_to",
                  "t33"."subscription_id",
                  "t33"."plan_tier",
                  "t33"."mrr",
                  "t33"."previous_mrr",
                  "t33"."had_mrr_before",
                  "t33"."first_paid_date",
                  "t33"."is_churned",
                  "t33"."_until",
                  "t29"."day"
                FROM (
                  SELECT
                    "t0"."account_id",
                    "t0"."valid_from",
                    "t0"."valid_to",
                    "t0"."subscription_id",
                    "t0"."plan_tier",
                    "t0"."mrr",
                    "t0"."previous_mrr",
                    "t0"."had_mrr_before",
                    "t0"."first_paid_date",
                    "t0"."is_churned",
                    COALESCE("t0"."valid_to", MAKE_DATE(9999, 12, 31)) AS "_until"
                  FROM "timeline"."account_mrr" AS "t0"
                ) AS "t33"
                INNER JOIN "t14" AS "t29"
                  ON "t29"."day" >= "t33"."valid_from" AND "t29"."day" < "t33"."_until"
              ) AS "t49"
            ) AS "t54"
          ) AS "t66"
            ON "t86"."account_id" = "t66"."_account_id0" AND "t18"."day" = "t66"."_day0"
          LEFT OUTER JOIN (
            SELECT
              "t90"."account_id" AS "_account_id1",
              "t90"."day" AS "_day1",
              "t90"."started",
              "t90"."live",
              "t90"."features"
            FROM (
              SELECT
                "t89"."account_id",
                "t89"."day",
                CAST(SUM("t89"."started") AS BIGINT) AS "started",
                CAST(SUM("t89"."live") AS BIGINT) AS "live",
                CAST(SUM("t89"."features") AS BIGINT) AS "features"
              FROM (
                SELECT
                  "t88"."account_id",
                  "t88"."changed_on",
                  "t88"."started",
                  "t88"."live",
                  "t88"."features",
                  "t88"."first_day",
                  GREATEST("t88"."changed_on", "t88"."first_day") AS "day"
                FROM (
                  SELECT
                    "t85"."account_id",
                    "t85"."changed_on",
                    "t85"."started",
                    "t85"."live",
                    "t85"."features",
                    "t87"."first_day"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t74"."account_id",
                          "t74"."starts" AS "changed_on",
                          1 AS "started",
                          1 AS "live",
                          0 AS "features"
                        FROM "t73" AS "t74"
                        WHERE
                          "t74"."starts" IS NOT NULL
                      ) AS "t77"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t74"."account_id",
                          "t74"."ends" AS "changed_on",
                          0 AS "started",
                          -1 AS "live",
                          0 AS "features"
                        FROM "t73" AS "t74"
                        WHERE
                          "t74"."ends" IS NOT NULL
                      ) AS "t78"
                    ) AS "t79"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t10"."entity_id" AS "account_id",
                          "t10"."valid_from" AS "changed_on",
                          0 AS "started",
                          0 AS "live",
                          1 AS "features"
                        FROM "timeline"."feature_periods" AS "t10"
                        WHERE
                          "t10"."level" = 'account' AND "t10"."valid_from" IS NOT NULL
                      ) AS "t26"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t10"."entity_id" AS "account_id",
                          "t10"."valid_to" AS "changed_on",
                          0 AS "started",
                          0 AS "live",
                          -1 AS "features"
                        FROM "timeline"."feature_periods" AS "t10"
                        WHERE
                          "t10"."level" = 'account' AND "t10"."valid_to" IS NOT NULL
                      ) AS "t27"
                    ) AS "t34"
                  ) AS "t85"
                  INNER JOIN "t81" AS "t87"
                    ON "t85"."account_id" = "t87"."account_id"
                ) AS "t88"
              ) AS "t89"
              GROUP BY
                1,
                2
            ) AS "t90"
          ) AS "t92"
            ON "t86"."account_id" = "t92"."_account_id1" AND "t18"."day" = "t92"."_day1"
        ) AS "t93"
      ) AS "t95"
      LEFT OUTER JOIN (
        SELECT
          "t72"."account_id" AS "_account_id0",
          "t72"."account_name",
          "t72"."industry",
          "t72"."account_created_at",
          "t72"."first_subscription_date",
          "t72"."first_paid_date",
          "t72"."created",
          "t72"."first_seen",
          COALESCE(
            CASE
              WHEN (
                "t72"."first_subscription_date" IS NULL
              )
              OR (
                "t72"."created" <= "t72"."first_subscription_date"
              )
              THEN "t72"."created"
              ELSE "t72"."first_subscription_date"
            END,
            "t72"."first_seen"
          ) AS "first_day"
        FROM "t69" AS "t72"
      ) AS "t83"
        ON "t95"."account_id" = "t83"."_account_id0"
      LEFT OUTER JOIN (
        SELECT
          "t0"."account_id" AS "_account_id1",
          "t0"."valid_from" AS "_day1",
          CASE
            WHEN (
              "t0"."previous_mrr" = 0
            ) AND NOT (
              "t0"."had_mrr_before"
            )
            THEN "t0"."mrr"
            ELSE CAST(0 AS DECIMAL(18, 2))
          END AS "new_mrr",
          CASE
            WHEN (
              "t0"."previous_mrr" > 0
            ) AND (
              "t0"."mrr" > "t0"."previous_mrr"
            )
            THEN CAST(CAST(CASE
              WHEN ABS("t0"."mrr" - "t0"."previous_mrr") < 1000000000000000.0
              THEN "t0"."mrr" - "t0"."previous_mrr"
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
            ELSE CAST(0 AS DECIMAL(18, 2))
          END AS "expansion_mrr",
          CASE
            WHEN (
              "t0"."mrr" > 0
            ) AND (
              "t0"."mrr" < "t0"."previous_mrr"
            )
            THEN CAST(CAST(CASE
              WHEN ABS("t0"."previous_mrr" - "t0"."mrr") < 1000000000000000.0
              THEN "t0"."previous_mrr" - "t0"."mrr"
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
            ELSE CAST(0 AS DECIMAL(18, 2))
          END AS "contraction_mrr",
          CASE WHEN "t0"."mrr" = 0 THEN "t0"."previous_mrr" ELSE CAST(0 AS DECIMAL(18, 2)) END AS "churned_mrr",
          CASE
            WHEN (
              "t0"."previous_mrr" = 0
            ) AND "t0"."had_mrr_before"
            THEN "t0"."mrr"
            ELSE CAST(0 AS DECIMAL(18, 2))
          END AS "reactivation_mrr"
        FROM "timeline"."account_mrr" AS "t0"
        WHERE
          "t0"."mrr" <> "t0"."previous_mrr"
      ) AS "t55"
        ON "t95"."account_id" = "t55"."_account_id1" AND "t95"."day" = "t55"."_day1"
      LEFT OUTER JOIN (
        SELECT
          "t37"."account_id" AS "_account_id2",
          "t37"."day" AS "_day2",
          "t37"."total_users",
          "t37"."active_users_1d",
          "t37"."active_users_7d",
          "t37"."active_users_30d",
          "t37"."sessions_30d",
          "t37"."avg_engagement_score",
          "t37"."last_user_activity",
          "t37"."last_login_date"
        FROM (
          SELECT
            "t2"."account_id",
            "t2"."day",
            COUNT(*) AS "total_users",
            COUNT(*) FILTER(WHERE
              "t2"."is_active") AS "active_users_1d",
            COUNT(*) FILTER(WHERE
              "t2"."is_active_7d") AS "active_users_7d",
            COUNT(*) FILTER(WHERE
              "t2"."is_active_30d") AS "active_users_30d",
            CAST(SUM("t2"."sessions_30d") AS BIGINT) AS "sessions_30d",
            CAST(CAST(SUM("t2"."engagement_points") AS BIGINT) AS DOUBLE) / NULLIF(CAST(COUNT(*) * 6000 AS DOUBLE), 0.0) AS "avg_engagement_score",
            MAX("t2"."last_activity_date") AS "last_user_activity",
            MAX("t2"."last_session_date") AS "last_login_date"
          FROM "timeline"."user_days" AS "t2"
          GROUP BY
            1,
            2
        ) AS "t37"
      ) AS "t51"
        ON "t95"."account_id" = "t51"."_account_id2" AND "t95"."day" = "t51"."_day2"
      LEFT OUTER JOIN (
        SELECT
          "t56"."account_id" AS "_account_id3",
          "t56"."day" AS "_day3",
          "t56"."total_devices",
          "t56"."controllers_in_service",
          "t56"."controllers_watched",
          "t56"."active_devices",
          "t56"."scored_devices",
          "t56"."healthy_devices",
          "t56"."device_events",
          "t56"."device_events_30d",
          "t56"."pours",
          "t56"."pour_volume_ml",
          "t56"."pour_volume_ml_30d",
          "t56"."avg_device_health_score",
          "t56"."avg_device_uptime_30d",
          "t56"."last_device_activity",
          "t56"."device_events_7d"
        FROM (
          SELECT
            "t40"."account_id",
            "t40"."day",
            "t40"."total_devices",
            "t40"."controllers_in_service",
            "t40"."controllers_watched",
            "t40"."active_devices",
            "t40"."scored_devices",
            "t40"."healthy_devices",
            "t40"."device_events",
            "t40"."device_events_30d",
            "t40"."pours",
            "t40"."pour_volume_ml",
            "t40"."pour_volume_ml_30d",
            "t40"."avg_device_health_score",
            "t40"."avg_device_uptime_30d",
            "t40"."last_device_activity",
            CAST(SUM("t40"."device_events") OVER (
              PARTITION BY "t40"."account_id"
              ORDER BY "t40"."day" ASC
              ROWS BETWEEN 6 preceding AND CURRENT ROW
            ) AS BIGINT) AS "device_events_7d"
          FROM (
            SELECT
              "t5"."account_id",
              "t5"."day",
              COUNT(*) AS "total_devices",
              COUNT(*) FILTER(WHERE
                "t5"."is_in_service") AS "controllers_in_service",
              COUNT(*) FILTER(WHERE
                "t5"."is_watched") AS "controllers_watched",
              COUNT(*) FILTER(WHERE
                "t5"."events_30d" > 0) AS "active_devices",
              COUNT("t5"."health_score") AS "scored_devices",
              COUNT(*) FILTER(WHERE
                "t5"."health_score" >= 80) AS "healthy_devices",
              CAST(SUM("t5"."events") AS BIGINT) AS "device_events",
              CAST(SUM("t5"."events_30d") AS BIGINT) AS "device_events_30d",
              CAST(SUM("t5"."pours") AS BIGINT) AS "pours",
              SUM("t5"."volume_ml") AS "pour_volume_ml",
              SUM("t5"."volume_ml_30d") AS "pour_volume_ml_30d",
              CAST(SUM(CAST("t5"."health_score" AS DECIMAL(18, 6))) AS DOUBLE) / NULLIF(CAST(COUNT("t5"."health_score") AS DOUBLE), 0.0) AS "avg_device_health_score",
              CAST(SUM(CAST("t5"."uptime_30d" AS DECIMAL(18, 6))) AS DOUBLE) / NULLIF(CAST(COUNT("t5"."uptime_30d") AS DOUBLE), 0.0) AS "avg_device_uptime_30d",
              MAX("t5"."last_event_at") AS "last_device_activity"
            FROM "timeline"."device_days" AS "t5"
            GROUP BY
              1,
              2
          ) AS "t40"
        ) AS "t56"
      ) AS "t60"
        ON "t95"."account_id" = "t60"."_account_id3" AND "t95"."day" = "t60"."_day3"
      LEFT OUTER JOIN (
        SELECT
          "t38"."account_id" AS "_account_id4",
          "t38"."day" AS "_day4",
          "t38"."total_locations",
          "t38"."active_locations",
          "t38"."avg_location_health_score"
        FROM (
          SELECT
            "t3"."account_id",
            "t3"."day",
            COUNT(*) AS "total_locations",
            COUNT(*) FILTER(WHERE
              "t3"."events_30d" > 0) AS "active_locations",
            CAST(SUM(CAST("t3"."health_score" AS DECIMAL(18, 6))) AS DOUBLE) / NULLIF(CAST(COUNT("t3"."health_score") AS DOUBLE), 0.0) AS "avg_location_health_score"
          FROM "timeline"."location_days" AS "t3"
          GROUP BY
            1,
            2
        ) AS "t38"
      ) AS "t52"
        ON "t95"."account_id" = "t52"."_account_id4" AND "t95"."day" = "t52"."_day4"
      LEFT OUTER JOIN (
        SELECT
          "t1"."account_id" AS "_account_id5",
          "t1"."day" AS "_day5",
          "t1"."open_tickets",
          "t1"."open_breaches",
          "t1"."tickets_30d"
        FROM "timeline"."ticket_days" AS "t1"
      ) AS "t16"
        ON "t95"."account_id" = "t16"."_account_id5" AND "t95"."day" = "t16"."_day5"
      LEFT OUTER JOIN (
        SELECT
          "t70"."account_id" AS "_account_id6",
          "t70"."day" AS "_day6",
          "t70"."is_delinquent"
        FROM (
          SELECT
            "t62"."account_id",
            "t62"."day",
            MAX("t62"."value") = 'true' AS "is_delinquent"
          FROM (
            SELECT
              "t47"."entity_key",
              "t47"."value",
              "t47"."valid_from",
              "t47"."valid_to",
              "t32"."account_id",
              "t30"."day"
            FROM (
              SELECT
                "t22"."entity_key",
                "t22"."value",
                "t22"."observed_as_of" AS "valid_from",
                LEAD("t22"."observed_as_of") OVER (
                  PARTITION BY "t22"."entity_key"
                  ORDER BY "t22"."observed_as_of" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "valid_to"
              FROM (
                SELECT
                  *
                FROM "tapdata"."observations" AS "t8"
                WHERE
                  "t8"."source_table" = 'stg_stripe__customers'
                  AND "t8"."attribute" = 'delinquent'
                  AND "t8"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
              ) AS "t22"
            ) AS "t47"
            INNER JOIN (
              SELECT
                "t9"."account_id",
                "t9"."stripe_customer_id" AS "entity_key"
              FROM "staging"."stg_stripe__customers" AS "t9"
              WHERE
                NOT (
                  "t9"."is_orphan"
                )
            ) AS "t32"
              ON "t47"."entity_key" = "t32"."entity_key"
            INNER JOIN "t14" AS "t30"
              ON "t30"."day" >= "t47"."valid_from"
              AND (
                (
                  "t30"."day" < "t47"."valid_to"
                ) OR (
                  "t47"."valid_to" IS NULL
                )
              )
          ) AS "t62"
          GROUP BY
            1,
            2
        ) AS "t70"
      ) AS "t76"
        ON "t95"."account_id" = "t76"."_account_id6" AND "t95"."day" = "t76"."_day6"
      LEFT OUTER JOIN (
        SELECT
          "t63"."day" AS "_day7",
          "t63"."account_id" AS "_account_id7",
          "t63"."account_status"
        FROM (
          SELECT
            "t29"."day",
            "t53"."entity_key" AS "account_id",
            "t53"."value" AS "account_status"
          FROM "t43" AS "t53"
          INNER JOIN "t14" AS "t29"
            ON "t29"."day" >= "t53"."valid_from"
            AND (
              (
                "t29"."day" < "t53"."valid_to"
              ) OR (
                "t53"."valid_to" IS NULL
              )
            )
        ) AS "t63"
      ) AS "t71"
        ON "t95"."account_id" = "t71"."_account_id7" AND "t95"."day" = "t71"."_day7"
      LEFT OUTER JOIN (
        SELECT
          "t61"."day" AS "_day8",
          "t61"."account_id" AS "_account_id8",
          "t61"."account_type_tier"
        FROM (
          SELECT
            "t29"."day",
            "t46"."entity_key" AS "account_id",
            "t46"."value" AS "account_type_tier"
          FROM (
            SELECT
              "t21"."entity_key",
              "t21"."value",
              "t21"."observed_as_of" AS "valid_from",
              LEAD("t21"."observed_as_of") OVER (
                PARTITION BY "t21"."entity_key"
                ORDER BY "t21"."observed_as_of" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "valid_to"
            FROM (
              SELECT
                *
              FROM "tapdata"."observations" AS "t8"
              WHERE
                "t8"."source_table" = 'stg_app_database__accounts'
                AND "t8"."attribute" = 'account_type_tier'
                AND "t8"."observed_as_of" <= MAKE_DATE(2026, 6, 30)
            ) AS "t21"
          ) AS "t46"
          INNER JOIN "t14" AS "t29"
            ON "t29"."day" >= "t46"."valid_from"
            AND (
              (
                "t29"."day" < "t46"."valid_to"
              ) OR (
                "t46"."valid_to" IS NULL
              )
            )
        ) AS "t61"
      ) AS "t67"
        ON "t95"."account_id" = "t67"."_account_id8" AND "t95"."day" = "t67"."_day8"
      LEFT OUTER JOIN (
        SELECT
          "t17"."day" AS "_day9",
          "t17"."catalogue_size"
        FROM (
          SELECT
            "t4"."day",
            MAX("t4"."catalogue_size") AS "catalogue_size"
          FROM "timeline"."feature_days" AS "t4"
          GROUP BY
            1
        ) AS "t17"
      ) AS "t39"
        ON "t95"."day" = "t39"."_day9"
    ) AS "t96"
  ) AS "t97"
) AS "t98"
