SELECT
  "t34"."metric_date",
  "t34"."metric_date" AS "date",
  "t34"."total_mrr",
  "t34"."net_new_mrr",
  "t34"."active_customers",
  "t34"."arpa",
  "t34"."nrr_12m_pct",
  "t34"."grr_12m_pct",
  "t34"."customer_churn_rate_30d_pct",
  "t34"."avg_customer_health",
  "t34"."customers_at_risk",
  "t34"."dau",
  "t34"."mau",
  "t34"."dau_mau_ratio_pct",
  "t34"."feature_adoption_rate_pct",
  "t34"."pipeline_value",
  "t34"."weighted_pipeline",
  "t34"."win_rate_90d_pct",
  "t34"."pipeline_coverage",
  "t34"."total_mqls_30d",
  "t34"."marketing_spend_30d",
  NULLIF("t34"."marketing_spend_30d", 0.0) / NULLIF(CAST("t34"."payers_30d" AS DOUBLE), 0.0) AS "media_cac",
  "t34"."ltv" / NULLIF(
    NULLIF("t34"."marketing_spend_30d", 0.0) / NULLIF(CAST("t34"."payers_30d" AS DOUBLE), 0.0),
    0.0
  ) AS "ltv_cac_ratio",
  "t34"."device_availability_pct",
  "t34"."pour_volume_liters",
  "t34"."open_tickets"
FROM (
  SELECT
    "t33"."metric_date",
    "t33"."total_mrr",
    "t33"."net_new_mrr",
    "t33"."active_customers",
    "t33"."arpa",
    "t33"."nrr_12m_pct",
    "t33"."grr_12m_pct",
    "t33"."customer_churn_rate_30d_pct",
    "t33"."ltv",
    "t33"."_day_of_metrics_revenue",
    "t33"."avg_customer_health",
    COALESCE("t33"."customers_at_risk", 0) AS "customers_at_risk",
    "t33"."_day_of_metrics_customer_success",
    "t33"."dau",
    "t33"."mau",
    "t33"."dau_mau_ratio_pct",
    "t33"."feature_adoption_rate_pct",
    "t33"."_day_of_metrics_product_analytics",
    COALESCE("t33"."pipeline_value", CAST(0 AS DECIMAL(18, 2))) AS "pipeline_value",
    "t33"."weighted_pipeline",
    "t33"."win_rate_90d_pct",
    "t33"."pipeline_coverage",
    "t33"."_day_of_metrics_sales",
    COALESCE("t33"."total_mqls_30d", 0) AS "total_mqls_30d",
    "t33"."marketing_spend_30d",
    "t33"."_day_of_metrics_marketing",
    "t33"."device_availability_pct",
    "t33"."pour_volume_liters",
    "t33"."_day_of_metrics_operations",
    COALESCE("t33"."open_tickets", 0) AS "open_tickets",
    "t33"."_day_of_ticket_days",
    "t33"."new_payers",
    "t33"."_day_of_account_mrr",
    CAST(SUM(COALESCE("t33"."new_payers", 0)) OVER (ORDER BY "t33"."metric_date" ASC ROWS BETWEEN 29 preceding AND CURRENT ROW) AS BIGINT) AS "payers_30d"
  FROM (
    SELECT
      "t13"."metric_date",
      "t14"."total_mrr",
      "t14"."net_new_mrr",
      "t14"."active_customers",
      "t14"."arpa",
      "t14"."nrr_12m_pct",
      "t14"."grr_12m_pct",
      "t14"."customer_churn_rate_30d_pct",
      "t14"."ltv",
      "t14"."_day_of_metrics_revenue",
      "t27"."avg_customer_health",
      "t27"."customers_at_risk",
      "t27"."_day_of_metrics_customer_success",
      "t15"."dau",
      "t15"."mau",
      "t15"."dau_mau_ratio_pct",
      "t15"."feature_adoption_rate_pct",
      "t15"."_day_of_metrics_product_analytics",
      "t32"."pipeline_value",
      "t32"."weighted_pipeline",
      "t32"."win_rate_90d_pct",
      "t32"."pipeline_coverage",
      "t32"."_day_of_metrics_sales",
      "t23"."total_mqls_30d",
      "t23"."marketing_spend_30d",
      "t23"."_day_of_metrics_marketing",
      "t16"."device_availability_pct",
      "t16"."pour_volume_liters",
      "t16"."_day_of_metrics_operations",
      "t20"."open_tickets",
      "t20"."_day_of_ticket_days",
      "t31"."new_payers",
      "t31"."_day_of_account_mrr"
    FROM (
      SELECT
        "t0"."day" AS "metric_date"
      FROM "timeline"."days" AS "t0"
      WHERE
        "t0"."is_company_day"
    ) AS "t13"
    LEFT OUTER JOIN (
      SELECT
        "t1"."total_mrr",
        "t1"."net_new_mrr",
        "t1"."active_customers",
        "t1"."arpa",
        "t1"."nrr_12m_pct",
        "t1"."grr_12m_pct",
        "t1"."customer_churn_rate_30d_pct",
        "t1"."ltv",
        "t1"."metric_date" AS "_day_of_metrics_revenue"
      FROM "metrics"."metrics_revenue" AS "t1"
    ) AS "t14"
      ON "t13"."metric_date" = "t14"."_day_of_metrics_revenue"
    LEFT OUTER JOIN (
      SELECT
        "t22"."avg_customer_health",
        "t22"."customers_at_risk",
        "t22"."metric_date" AS "_day_of_metrics_customer_success"
      FROM (
        SELECT
          "t4"."metric_date",
          CAST(SUM(
            CAST(CASE
              WHEN "t4"."monthly_recurring_revenue" > 0
              THEN "t4"."customer_health_score"
              ELSE CAST(NULL AS DOUBLE)
            END AS DECIMAL(18, 6))
          ) AS DOUBLE) / NULLIF(
            CAST(COUNT(
              CASE
                WHEN "t4"."monthly_recurring_revenue" > 0
                THEN "t4"."customer_health_score"
                ELSE CAST(NULL AS DOUBLE)
              END
            ) AS DOUBLE),
            0.0
          ) AS "avg_customer_health",
          COUNT(*) FILTER(WHERE
            "t4"."is_at_risk") AS "customers_at_risk"
        FROM "metrics"."metrics_customer_success" AS "t4"
        GROUP BY
          1
      ) AS "t22"
    ) AS "t27"
      ON "t13"."metric_date" = "t27"."_day_of_metrics_customer_success"
    LEFT OUTER JOIN (
      SELECT
        "t2"."daily_active_users" AS "dau",
        "t2"."monthly_active_users" AS "mau",
        "t2"."dau_mau_ratio_pct",
        "t2"."feature_adoption_rate_pct",
        "t2"."metric_date" AS "_day_of_metrics_product_analytics"
      FROM "metrics"."metrics_product_analytics" AS "t2"
    ) AS "t15"
      ON "t13"."metric_date" = "t15"."_day_of_metrics_product_analytics"
    LEFT OUTER JOIN (
      SELECT
        "t24"."pipeline_value",
        CAST(CAST(CASE
          WHEN ABS("t24"."weighted") < 1000000000000000.0
          THEN "t24"."weighted"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "weighted_pipeline",
        (
          CAST("t24"."won" AS DOUBLE) / NULLIF(CAST("t24"."won" + "t24"."lost" AS DOUBLE), 0.0)
        ) * 100.0 AS "win_rate_90d_pct",
        CAST("t24"."pipeline_value" AS DOUBLE) / NULLIF(CAST("t24"."earned" AS DOUBLE), 0.0) AS "pipeline_coverage",
        "t24"."metric_date" AS "_day_of_metrics_sales"
      FROM (
        SELECT
          "t5"."metric_date",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t5"."pipeline_value")) < 1000000000000000.0
              THEN SUM("t5"."pipeline_value")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "pipeline_value",
          SUM("t5"."weighted_pipeline") AS "weighted",
          CAST(SUM("t5"."deals_won_90d") AS BIGINT) AS "won",
          CAST(SUM("t5"."deals_lost_90d") AS BIGINT) AS "lost",
          COALESCE(
            CAST(CAST(CASE
              WHEN ABS(SUM("t5"."revenue_won_90d")) < 1000000000000000.0
              THEN SUM("t5"."revenue_won_90d")
              ELSE NULL
            END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)),
            CAST(0 AS DECIMAL(18, 2))
          ) AS "earned"
        FROM "metrics"."metrics_sales" AS "t5"
        GROUP BY
          1
      ) AS "t24"
    ) AS "t32"
      ON "t13"."metric_date" = "t32"."_day_of_metrics_sales"
    LEFT OUTER JOIN (
      SELECT
        "t18"."total_mqls_30d",
        "t18"."marketing_spend_30d",
        "t18"."metric_date" AS "_day_of_metrics_marketing"
      FROM (
        SELECT
          "t6"."metric_date",
          CAST(SUM(CAST("t6"."spend_30d" AS DECIMAL(38, 6))) AS DOUBLE) AS "marketing_spend_30d",
          CAST(SUM("t6"."mqls_30d") AS BIGINT) AS "total_mqls_30d"
        FROM "metrics"."metrics_marketing" AS "t6"
        GROUP BY
          1
      ) AS "t18"
    ) AS "t23"
      ON "t13"."metric_date" = "t23"."_day_of_metrics_marketing"
    LEFT OUTER JOIN (
      SELECT
        "t3"."device_availability_pct",
        "t3"."pour_volume_liters",
        "t3"."metric_date" AS "_day_of_metrics_operations"
      FROM "metrics"."metrics_operations" AS "t3"
    ) AS "t16"
      ON "t13"."metric_date" = "t16"."_day_of_metrics_operations"
    LEFT OUTER JOIN (
      SELECT
        "t17"."open_tickets",
        "t17"."metric_date" AS "_day_of_ticket_days"
      FROM (
        SELECT
          "t7"."day" AS "metric_date",
          CAST(SUM("t7"."open_tickets") AS BIGINT) AS "open_tickets"
        FROM "timeline"."ticket_days" AS "t7"
        GROUP BY
          1
      ) AS "t17"
    ) AS "t20"
      ON "t13"."metric_date" = "t20"."_day_of_ticket_days"
    LEFT OUTER JOIN (
      SELECT
        "t28"."new_payers",
        "t28"."metric_date" AS "_day_of_account_mrr"
      FROM (
        SELECT
          "t25"."day" AS "metric_date",
          COUNT(*) FILTER(WHERE
            "t25"."new_mrr" > 0) AS "new_payers"
        FROM (
          SELECT
            "t8"."account_id",
            "t8"."valid_from" AS "day",
            CASE
              WHEN (
                "t8"."previous_mrr" = 0
              ) AND NOT (
                "t8"."had_mrr_before"
              )
              THEN "t8"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "new_mrr",
            CASE
              WHEN (
                "t8"."previous_mrr" > 0
              ) AND (
                "t8"."mrr" > "t8"."previous_mrr"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t8"."mrr" - "t8"."previous_mrr") < 1000000000000000.0
                THEN "t8"."mrr" - "t8"."previous_mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "expansion_mrr",
            CASE
              WHEN (
                "t8"."mrr" > 0
              ) AND (
                "t8"."mrr" < "t8"."previous_mrr"
              )
              THEN CAST(CAST(CASE
                WHEN ABS("t8"."previous_mrr" - "t8"."mrr") < 1000000000000000.0
                THEN "t8"."previous_mrr" - "t8"."mrr"
                ELSE NULL
              END AS DECIMAL(38, 6)) AS DECIMAL(18, 2))
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "contraction_mrr",
            CASE WHEN "t8"."mrr" = 0 THEN "t8"."previous_mrr" ELSE CAST(0 AS DECIMAL(18, 2)) END AS "churned_mrr",
            CASE
              WHEN (
                "t8"."previous_mrr" = 0
              ) AND "t8"."had_mrr_before"
              THEN "t8"."mrr"
              ELSE CAST(0 AS DECIMAL(18, 2))
            END AS "reactivation_mrr"
          FROM "timeline"."account_mrr" AS "t8"
          WHERE
            "t8"."mrr" <> "t8"."previous_mrr"
        ) AS "t25"
        GROUP BY
          1
      ) AS "t28"
    ) AS "t31"
      ON "t13"."metric_date" = "t31"."_day_of_account_mrr"
  ) AS "t33"
) AS "t34"
