SELECT
  "t7"."account_id",
  "t7"."valid_from",
  "t7"."valid_to",
  "t7"."is_current",
  CASE
    WHEN "t7"."is_first"
    THEN 'new_customer'
    WHEN "t7"."customer_status_changed" AND (
      "t7"."previous_status" IS NOT NULL
    )
    THEN 'status_change'
    WHEN "t7"."customer_tier_changed" AND (
      "t7"."previous_tier" IS NOT NULL
    )
    THEN 'tier_change'
    WHEN "t7"."monthly_recurring_revenue_changed"
    THEN 'mrr_change'
    WHEN "t7"."plan_tier_changed" OR "t7"."paying_status_changed"
    THEN 'subscription_change'
    WHEN "t7"."health_band_changed"
    THEN 'health_score_change'
    WHEN "t7"."churn_risk_band_changed"
    THEN 'risk_change'
    ELSE 'initial_load'
  END AS "change_type",
  "t7"."company_name",
  "t7"."industry",
  "t7"."created_at",
  "t7"."first_subscription_date",
  "t7"."customer_status",
  "t7"."previous_status",
  "t7"."customer_tier",
  "t7"."previous_tier",
  "t7"."plan_tier",
  "t7"."previous_plan",
  "t7"."paying_status",
  "t7"."previous_paying_status",
  "t7"."monthly_recurring_revenue",
  "t7"."previous_mrr",
  CAST(CAST(CASE
    WHEN ABS(
      "t7"."monthly_recurring_revenue" - COALESCE("t7"."previous_mrr", CAST(0 AS DECIMAL(18, 2)))
    ) < 1000000000000000.0
    THEN "t7"."monthly_recurring_revenue" - COALESCE("t7"."previous_mrr", CAST(0 AS DECIMAL(18, 2)))
    ELSE NULL
  END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "mrr_change_amount",
  "t7"."active_subscriptions",
  "t7"."previous_active_subscriptions",
  "t7"."active_subscriptions" - COALESCE("t7"."previous_active_subscriptions", 0) AS "subscription_change_count",
  "t7"."customer_health_score",
  "t7"."previous_health_score",
  "t7"."customer_health_score" - "t7"."previous_health_score" AS "health_score_change",
  "t7"."health_band",
  "t7"."previous_health_band",
  "t7"."churn_risk_score",
  "t7"."previous_churn_risk_score",
  "t7"."churn_risk_band",
  "t7"."previous_churn_risk_band",
  "t7"."active_users_30d",
  "t7"."previous_active_users_30d",
  "t7"."total_devices",
  "t7"."device_events_30d"
FROM (
  SELECT
    "t6".*
    EXCLUDE ("_before_churn_risk_band", "_before_customer_status", "_before_customer_tier", "_before_health_band", "_before_monthly_recurring_revenue", "_before_paying_status", "_before_plan_tier", "_first")
  FROM (
    SELECT
      "t5"."account_id",
      "t5"."company_name",
      "t5"."industry",
      "t5"."created_at",
      "t5"."first_subscription_date",
      "t5"."active_subscriptions",
      "t5"."total_devices",
      "t5"."device_events_30d",
      "t5"."active_users_30d",
      "t5"."customer_health_score",
      "t5"."churn_risk_score",
      "t5"."customer_status",
      "t5"."customer_tier",
      "t5"."plan_tier",
      "t5"."paying_status",
      "t5"."monthly_recurring_revenue",
      "t5"."health_band",
      "t5"."churn_risk_band",
      "t5"."snapshot_date",
      "t5"."_first",
      "t5"."_before_customer_status",
      "t5"."_before_customer_tier",
      "t5"."_before_plan_tier",
      "t5"."_before_paying_status",
      "t5"."_before_monthly_recurring_revenue",
      "t5"."_before_health_band",
      "t5"."_before_churn_risk_band",
      "t5"."customer_status_changed",
      "t5"."customer_tier_changed",
      "t5"."plan_tier_changed",
      "t5"."paying_status_changed",
      "t5"."monthly_recurring_revenue_changed",
      "t5"."health_band_changed",
      "t5"."churn_risk_band_changed",
      "t5"."valid_from",
      "t5"."valid_to",
      "t5"."is_first",
      "t5"."previous_status",
      "t5"."previous_tier",
      "t5"."previous_plan",
      "t5"."previous_paying_status",
      "t5"."previous_mrr",
      "t5"."previous_health_score",
      "t5"."previous_health_band",
      "t5"."previous_churn_risk_score",
      "t5"."previous_churn_risk_band",
      "t5"."previous_active_subscriptions",
      "t5"."previous_active_users_30d",
      "t5"."valid_to" IS NULL AS "is_current"
    FROM (
      SELECT
        "t4"."account_id",
        "t4"."company_name",
        "t4"."industry",
        "t4"."created_at",
        "t4"."first_subscription_date",
        "t4"."active_subscriptions",
        "t4"."total_devices",
        "t4"."device_events_30d",
        "t4"."active_users_30d",
        "t4"."customer_health_score",
        "t4"."churn_risk_score",
        "t4"."customer_status",
        "t4"."customer_tier",
        "t4"."plan_tier",
        "t4"."paying_status",
        "t4"."monthly_recurring_revenue",
        "t4"."health_band",
        "t4"."churn_risk_band",
        "t4"."snapshot_date",
        "t4"."_first",
        "t4"."_before_customer_status",
        "t4"."_before_customer_tier",
        "t4"."_before_plan_tier",
        "t4"."_before_paying_status",
        "t4"."_before_monthly_recurring_revenue",
        "t4"."_before_health_band",
        "t4"."_before_churn_risk_band",
        "t4"."customer_status_changed",
        "t4"."customer_tier_changed",
        "t4"."plan_tier_changed",
        "t4"."paying_status_changed",
        "t4"."monthly_recurring_revenue_changed",
        "t4"."health_band_changed",
        "t4"."churn_risk_band_changed",
        "t4"."snapshot_date" AS "valid_from",
        LEAD("t4"."snapshot_date") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "valid_to",
        "t4"."_first" AS "is_first",
        LAG("t4"."customer_status") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_status",
        LAG("t4"."customer_tier") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_tier",
        LAG("t4"."plan_tier") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_plan",
        LAG("t4"."paying_status") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_paying_status",
        LAG("t4"."monthly_recurring_revenue") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_mrr",
        LAG("t4"."customer_health_score") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_health_score",
        LAG("t4"."health_band") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_health_band",
        LAG("t4"."churn_risk_score") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_churn_risk_score",
        LAG("t4"."churn_risk_band") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_churn_risk_band",
        LAG("t4"."active_subscriptions") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_active_subscriptions",
        LAG("t4"."active_users_30d") OVER (
          PARTITION BY "t4"."account_id"
          ORDER BY "t4"."snapshot_date" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "previous_active_users_30d"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t2"."account_id",
            "t2"."company_name",
            "t2"."industry",
            "t2"."created_at",
            "t2"."first_subscription_date",
            "t2"."active_subscriptions",
            "t2"."total_devices",
            "t2"."device_events_30d",
            "t2"."active_users_30d",
            "t2"."customer_health_score",
            "t2"."churn_risk_score",
            "t2"."customer_status",
            "t2"."customer_tier",
            "t2"."plan_tier",
            "t2"."paying_status",
            "t2"."monthly_recurring_revenue",
            "t2"."health_band",
            "t2"."churn_risk_band",
            "t2"."snapshot_date",
            "t2"."_first",
            "t2"."_before_customer_status",
            "t2"."_before_customer_tier",
            "t2"."_before_plan_tier",
            "t2"."_before_paying_status",
            "t2"."_before_monthly_recurring_revenue",
            "t2"."_before_health_band",
            "t2"."_before_churn_risk_band",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."customer_status" IS NOT DISTINCT FROM "t2"."_before_customer_status"
            ) AS "customer_status_changed",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."customer_tier" IS NOT DISTINCT FROM "t2"."_before_customer_tier"
            ) AS "customer_tier_changed",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."plan_tier" IS NOT DISTINCT FROM "t2"."_before_plan_tier"
            ) AS "plan_tier_changed",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."paying_status" IS NOT DISTINCT FROM "t2"."_before_paying_status"
            ) AS "paying_status_changed",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."monthly_recurring_revenue" IS NOT DISTINCT FROM "t2"."_before_monthly_recurring_revenue"
            ) AS "monthly_recurring_revenue_changed",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."health_band" IS NOT DISTINCT FROM "t2"."_before_health_band"
            ) AS "health_band_changed",
            NOT (
              "t2"."_first"
            )
            AND NOT (
              "t2"."churn_risk_band" IS NOT DISTINCT FROM "t2"."_before_churn_risk_band"
            ) AS "churn_risk_band_changed"
          FROM (
            SELECT
              "t1"."account_id",
              "t1"."company_name",
              "t1"."industry",
              "t1"."created_at",
              "t1"."first_subscription_date",
              "t1"."active_subscriptions",
              "t1"."total_devices",
              "t1"."device_events_30d",
              "t1"."active_users_30d",
              "t1"."customer_health_score",
              "t1"."churn_risk_score",
              "t1"."customer_status",
              "t1"."customer_tier",
              "t1"."plan_tier",
              "t1"."paying_status",
              "t1"."monthly_recurring_revenue",
              "t1"."health_band",
              "t1"."churn_risk_band",
              "t1"."snapshot_date",
              (
                ROW_NUMBER() OVER (
                  PARTITION BY "t1"."account_id"
                  ORDER BY "t1"."snapshot_date" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1
              ) = 0 AS "_first",
              LAG("t1"."customer_status") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_customer_status",
              LAG("t1"."customer_tier") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_customer_tier",
              LAG("t1"."plan_tier") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_plan_tier",
              LAG("t1"."paying_status") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_paying_status",
              LAG("t1"."monthly_recurring_revenue") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_monthly_recurring_revenue",
              LAG("t1"."health_band") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_health_band",
              LAG("t1"."churn_risk_band") OVER (
                PARTITION BY "t1"."account_id"
                ORDER BY "t1"."snapshot_date" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "_before_churn_risk_band"
            FROM (
              SELECT
                "t0"."account_id",
                "t0"."company_name",
                "t0"."industry",
                "t0"."created_at",
                "t0"."first_subscription_date",
                "t0"."active_subscriptions",
                "t0"."total_devices",
                "t0"."device_events_30d",
                "t0"."active_users_30d",
                "t0"."customer_health_score",
                "t0"."churn_risk_score",
                "t0"."customer_status",
                "t0"."customer_tier",
                "t0"."plan_tier",
                "t0"."paying_status",
                "t0"."monthly_recurring_revenue",
                "t0"."health_band",
                "t0"."churn_risk_band",
                "t0"."snapshot_date"
              FROM "entity"."entity_customers_daily" AS "t0"
            ) AS "t1"
          ) AS "t2"
        ) AS "t3"
        WHERE
          "t3"."_first"
          OR (
            "t3"."customer_status_changed"
            OR "t3"."customer_tier_changed"
            OR "t3"."plan_tier_changed"
            OR "t3"."paying_status_changed"
            OR "t3"."monthly_recurring_revenue_changed"
            OR "t3"."health_band_changed"
            OR "t3"."churn_risk_band_changed"
          )
      ) AS "t4"
    ) AS "t5"
  ) AS "t6"
) AS "t7"
