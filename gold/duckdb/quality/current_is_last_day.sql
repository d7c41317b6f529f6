WITH "t20" AS (
  SELECT
    "t8"."user_id",
    "t8"."account_id",
    "t8"."customer_id",
    "t8"."email",
    "t8"."first_name",
    "t8"."last_name",
    "t8"."full_name",
    "t8"."email_domain",
    "t8"."email_type",
    "t8"."user_role",
    "t8"."role_type_standardized",
    "t8"."access_level",
    "t8"."is_admin_user",
    "t8"."is_manager_user",
    "t8"."user_created_at",
    "t8"."user_updated_at",
    "t8"."user_age_days",
    "t8"."user_age_months",
    "t8"."is_new_user",
    "t8"."user_maturity_stage",
    "t8"."last_login_date",
    "t8"."days_since_last_login",
    "t8"."user_status",
    "t8"."churn_risk_level",
    "t8"."is_active",
    "t8"."total_sessions_30d",
    "t8"."total_session_minutes_30d",
    "t8"."avg_session_minutes_30d",
    "t8"."active_days_30d",
    "t8"."sessions_per_active_day_30d",
    "t8"."device_types_used_30d",
    "t8"."features_used_30d",
    "t8"."feature_categories_used_30d",
    "t8"."total_feature_interactions_30d",
    "t8"."total_feature_uses_30d",
    "t8"."avg_uses_per_interaction_30d",
    "t8"."feature_adoption_ratio",
    "t8"."total_page_views_30d",
    "t8"."page_categories_visited_30d",
    "t8"."page_active_days_30d",
    "t8"."total_time_on_pages_30d",
    "t8"."avg_time_per_page_view_30d",
    "t8"."sessions_last_7d",
    "t8"."page_views_last_7d",
    "t8"."features_used_last_7d",
    "t8"."lifetime_sessions",
    "t8"."lifetime_page_views",
    "t8"."lifetime_features_used",
    "t8"."lifetime_feature_interactions",
    "t8"."avg_page_views_per_session",
    "t8"."first_session_time",
    "t8"."first_page_view_time",
    "t8"."first_feature_use_time",
    "t8"."last_session_start",
    "t8"."last_page_view",
    "t8"."last_feature_usage",
    "t8"."last_activity_timestamp",
    "t8"."days_since_last_activity",
    "t8"."recency_classification",
    "t8"."activity_recency",
    "t8"."engagement_score",
    "t8"."user_engagement_tier",
    "t8"."activity_level_30d",
    "t8"."feature_adoption_level",
    "t8"."feature_adoption_depth",
    "t8"."user_value_tier",
    "t8"."reading_behavior",
    "t8"."feature_interaction_style",
    "t16"."_key",
    "t16"."_engagement_score",
    "t16"."_total_sessions_30d",
    "t16"."_features_used_30d"
  FROM "entity"."entity_users" AS "t8"
  INNER JOIN (
    SELECT
      "t4"."user_id" AS "_key",
      "t4"."engagement_score" AS "_engagement_score",
      "t4"."sessions_30d" AS "_total_sessions_30d",
      "t4"."features_used_30d" AS "_features_used_30d"
    FROM "timeline"."user_days" AS "t4"
    WHERE
      "t4"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "t16"
    ON "t8"."user_id" = "t16"."_key"
), "t21" AS (
  SELECT
    "t9"."account_id",
    "t9"."customer_id",
    "t9"."company_name",
    "t9"."customer_name",
    "t9"."industry",
    "t9"."account_type",
    "t9"."company_size_category",
    "t9"."employee_count",
    "t9"."created_at",
    "t9"."days_since_creation",
    "t9"."account_age_months",
    "t9"."months_since_first_subscription",
    "t9"."subscription_id",
    "t9"."subscription_status",
    "t9"."billing_email",
    "t9"."mrr_per_location",
    "t9"."avg_user_engagement_score",
    "t9"."lifetime_value",
    "t9"."customer_status",
    "t9"."customer_tier",
    "t9"."customer_tier_name",
    "t9"."is_active",
    "t9"."is_canceled",
    "t9"."is_delinquent",
    "t9"."plan_tier",
    "t9"."paying_status",
    "t9"."first_subscription_date",
    "t9"."first_paid_date",
    "t9"."customer_lifetime_days",
    "t9"."lifecycle_stage",
    "t9"."account_value_tier",
    "t9"."active_subscriptions",
    "t9"."total_subscriptions",
    "t9"."monthly_recurring_revenue",
    "t9"."customer_mrr",
    "t9"."annual_recurring_revenue",
    "t9"."previous_mrr",
    "t9"."total_users",
    "t9"."active_users_1d",
    "t9"."active_users_7d",
    "t9"."active_users_30d",
    "t9"."user_activation_rate_30d",
    "t9"."sessions_30d",
    "t9"."features_used_30d",
    "t9"."avg_engagement_score",
    "t9"."last_user_activity",
    "t9"."last_login_date",
    "t9"."days_since_last_activity",
    "t9"."days_since_last_login",
    "t9"."total_devices",
    "t9"."controllers_in_service",
    "t9"."active_devices",
    "t9"."healthy_devices",
    "t9"."device_health_percentage",
    "t9"."device_events",
    "t9"."device_events_7d",
    "t9"."device_events_30d",
    "t9"."pours",
    "t9"."pour_volume_liters",
    "t9"."pour_volume_liters_30d",
    "t9"."avg_device_health_score",
    "t9"."avg_device_uptime_30d",
    "t9"."last_device_activity",
    "t9"."total_locations",
    "t9"."active_locations",
    "t9"."avg_location_health_score",
    "t9"."open_tickets",
    "t9"."open_ticket_breaches",
    "t9"."support_tickets_30d",
    "t9"."engagement_component",
    "t9"."device_component",
    "t9"."revenue_component",
    "t9"."support_component",
    "t9"."adoption_component",
    "t9"."customer_health_score",
    "t9"."health_score",
    "t9"."health_band",
    "t9"."churn_risk_score",
    "t9"."churn_risk_band",
    "t9"."churn_risk_cause",
    "t9"."composite_success_score",
    "t9"."mrr_30d_change",
    "t9"."mrr_30d_growth_rate",
    "t9"."avg_mrr_30d",
    "t9"."max_mrr_30d",
    "t9"."min_mrr_30d",
    "t9"."mrr_volatility_30d",
    "t9"."mrr_range_coefficient_30d",
    "t9"."mrr_trajectory_30d",
    "t9"."health_score_daily_change",
    "t9"."health_score_30d_change",
    "t9"."avg_health_score_30d",
    "t9"."health_trajectory_30d",
    "t17"."_key",
    "t17"."_monthly_recurring_revenue",
    "t17"."_customer_health_score",
    "t17"."_churn_risk_score",
    "t17"."_active_users_30d",
    "t17"."_open_tickets"
  FROM "entity"."entity_customers" AS "t9"
  INNER JOIN (
    SELECT
      "t5"."account_id" AS "_key",
      "t5"."monthly_recurring_revenue" AS "_monthly_recurring_revenue",
      "t5"."customer_health_score" AS "_customer_health_score",
      "t5"."churn_risk_score" AS "_churn_risk_score",
      "t5"."active_users_30d" AS "_active_users_30d",
      "t5"."open_tickets" AS "_open_tickets"
    FROM "entity"."entity_customers_daily" AS "t5"
    WHERE
      "t5"."snapshot_date" = MAKE_DATE(2026, 6, 30)
  ) AS "t17"
    ON "t9"."account_id" = "t17"."_key"
), "t22" AS (
  SELECT
    "t10"."device_id",
    "t10"."device_key",
    "t10"."account_id",
    "t10"."customer_id",
    "t10"."location_id",
    "t10"."location_name",
    "t10"."device_type",
    "t10"."category",
    "t10"."manufacturer",
    "t10"."model",
    "t10"."is_active",
    "t10"."overall_health_score",
    "t10"."health_score",
    "t10"."device_health_status",
    "t10"."maintenance_risk_level",
    "t10"."requires_immediate_attention",
    "t10"."total_volume_liters_30d",
    "t10"."estimated_revenue_30d",
    "t10"."avg_daily_volume_ml_lifetime",
    "t10"."last_activity_at",
    "t10"."usage_pattern",
    "t10"."warranty_expiry",
    "t10"."days_until_warranty_expiry",
    "t10"."warranty_status",
    "t10"."purchase_price",
    "t10"."expected_lifespan_years",
    "t10"."energy_consumption_watts",
    "t10"."estimated_daily_energy_cost",
    "t10"."device_priority",
    "t10"."firmware_version",
    "t10"."serial_number",
    "t10"."device_installed_date",
    "t10"."device_status",
    "t10"."operational_status",
    "t10"."is_online",
    "t10"."network_connectivity",
    "t10"."is_tap_controller",
    "t10"."is_in_service",
    "t10"."is_account_churned",
    "t10"."last_heartbeat_at",
    "t10"."latest_event_timestamp",
    "t10"."earliest_event_timestamp",
    "t10"."activity_status",
    "t10"."total_events_30d",
    "t10"."active_days_30d",
    "t10"."service_days_30d",
    "t10"."usage_events_30d",
    "t10"."alert_events_30d",
    "t10"."checks_30d",
    "t10"."maintenance_events_30d",
    "t10"."quality_issues_30d",
    "t10"."readings_30d",
    "t10"."total_volume_ml_30d",
    "t10"."avg_flow_rate_30d",
    "t10"."max_flow_rate_30d",
    "t10"."min_flow_rate_30d",
    "t10"."avg_temperature_30d",
    "t10"."max_temperature_30d",
    "t10"."min_temperature_30d",
    "t10"."high_temp_events_30d",
    "t10"."low_temp_events_30d",
    "t10"."avg_pressure_30d",
    "t10"."max_pressure_30d",
    "t10"."min_pressure_30d",
    "t10"."high_pressure_events_30d",
    "t10"."low_pressure_events_30d",
    "t10"."uptime_percentage_30d",
    "t10"."alert_rate_30d",
    "t10"."quality_issue_rate_30d",
    "t10"."uptime_score",
    "t10"."performance_score",
    "t10"."alert_score",
    "t10"."performance_tier",
    "t10"."operating_hours_30d",
    "t10"."failures_30d",
    "t10"."mtbf_hours",
    "t10"."repairs_30d",
    "t10"."repair_hours_30d",
    "t10"."mttr_hours",
    "t10"."last_failure_category",
    "t10"."last_maintenance_date",
    "t10"."next_maintenance_due_date",
    "t10"."days_since_maintenance",
    "t10"."maintenance_status",
    "t10"."lifetime_events",
    "t10"."lifetime_volume_ml",
    "t10"."device_age_days",
    "t10"."device_lifecycle_stage",
    "t10"."is_newly_installed",
    "t10"."device_created_at",
    "t10"."device_updated_at",
    "t18"."_key",
    "t18"."_overall_health_score",
    "t18"."_uptime_percentage_30d",
    "t18"."_total_events_30d",
    "t18"."_total_volume_ml_30d"
  FROM "entity"."entity_devices" AS "t10"
  INNER JOIN (
    SELECT
      "t6"."device_id" AS "_key",
      "t6"."health_score" AS "_overall_health_score",
      "t6"."uptime_30d" AS "_uptime_percentage_30d",
      "t6"."events_30d" AS "_total_events_30d",
      "t6"."volume_ml_30d" AS "_total_volume_ml_30d"
    FROM "timeline"."device_days" AS "t6"
    WHERE
      "t6"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "t18"
    ON "t10"."device_id" = "t18"."_key"
), "t23" AS (
  SELECT
    "t11"."location_id",
    "t11"."account_id",
    "t11"."customer_id",
    "t11"."location_name",
    "t11"."location_type",
    "t11"."location_category",
    "t11"."business_category",
    "t11"."location_size",
    "t11"."seating_capacity",
    "t11"."location_status",
    "t11"."operational_status",
    "t11"."is_active",
    "t11"."risk_level",
    "t11"."street_address",
    "t11"."city",
    "t11"."state",
    "t11"."state_code",
    "t11"."zip_code",
    "t11"."country_code",
    "t11"."full_address",
    "t11"."region",
    "t11"."geographic_market",
    "t11"."total_devices",
    "t11"."tap_controllers",
    "t11"."controllers_in_service",
    "t11"."active_devices",
    "t11"."active_devices_30d",
    "t11"."online_devices",
    "t11"."online_now_pct",
    "t11"."device_connectivity_rate",
    "t11"."connectivity_tier",
    "t11"."device_health_tier",
    "t11"."first_device_installed",
    "t11"."latest_device_installed",
    "t11"."last_maintenance_performed",
    "t11"."avg_days_since_maintenance",
    "t11"."has_maintenance_devices",
    "t11"."tap_events_30d",
    "t11"."pours_30d",
    "t11"."active_days_last_30d",
    "t11"."total_volume_30d",
    "t11"."volume_tier",
    "t11"."activity_level",
    "t11"."recent_activity_status",
    "t11"."last_tap_timestamp",
    "t11"."avg_flow_rate_30d",
    "t11"."quality_issues_30d",
    "t11"."quality_issue_rate_30d",
    "t11"."beverage_types_served_30d",
    "t11"."avg_events_per_device_30d",
    "t11"."avg_volume_per_event_30d",
    "t11"."avg_volume_per_tap",
    "t11"."taps_per_device_30d",
    "t11"."avg_taps_per_active_day",
    "t11"."devices_but_no_activity",
    "t11"."total_users",
    "t11"."active_users",
    "t11"."latest_user_login",
    "t11"."taps_per_user_30d",
    "t11"."user_engagement_level",
    "t11"."users_but_no_taps",
    "t11"."support_tickets_open",
    "t11"."account_open_tickets",
    "t11"."revenue_per_location",
    "t11"."operational_health_score",
    "t11"."health_band",
    "t11"."operational_readiness_score",
    "t11"."expansion_indicator",
    "t11"."support_priority",
    "t11"."location_created_at",
    "t11"."location_updated_at",
    "t11"."location_age_days",
    "t11"."location_age_months",
    "t11"."location_lifecycle_stage",
    "t11"."is_newly_opened",
    "t19"."_key",
    "t19"."_operational_health_score",
    "t19"."_pours_30d",
    "t19"."_total_devices"
  FROM "entity"."entity_locations" AS "t11"
  INNER JOIN (
    SELECT
      "t7"."location_id" AS "_key",
      "t7"."health_score" AS "_operational_health_score",
      "t7"."pours_30d" AS "_pours_30d",
      "t7"."devices" AS "_total_devices"
    FROM "timeline"."location_days" AS "t7"
    WHERE
      "t7"."day" = MAKE_DATE(2026, 6, 30)
  ) AS "t19"
    ON "t11"."location_id" = "t19"."_key"
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
        'entity_users' AS "current_table",
        "t24"."user_id" AS "entity_key",
        'features_used_30d' AS "figure",
        CAST("t24"."_features_used_30d" AS DOUBLE) AS "of_the_day",
        CAST("t24"."features_used_30d" AS DOUBLE) AS "current"
      FROM "t20" AS "t24"
      WHERE
        NOT (
          CAST("t24"."features_used_30d" AS DOUBLE) IS NOT DISTINCT FROM CAST("t24"."_features_used_30d" AS DOUBLE)
        )
    ) AS "t35"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'entity_customers' AS "current_table",
          "t25"."account_id" AS "entity_key",
          'monthly_recurring_revenue' AS "figure",
          CAST("t25"."_monthly_recurring_revenue" AS DOUBLE) AS "of_the_day",
          CAST("t25"."monthly_recurring_revenue" AS DOUBLE) AS "current"
        FROM "t21" AS "t25"
        WHERE
          NOT (
            CAST("t25"."monthly_recurring_revenue" AS DOUBLE) IS NOT DISTINCT FROM CAST("t25"."_monthly_recurring_revenue" AS DOUBLE)
          )
      ) AS "t37"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_customers' AS "current_table",
          "t25"."account_id" AS "entity_key",
          'customer_health_score' AS "figure",
          "t25"."_customer_health_score" AS "of_the_day",
          "t25"."customer_health_score" AS "current"
        FROM "t21" AS "t25"
        WHERE
          NOT (
            "t25"."customer_health_score" IS NOT DISTINCT FROM "t25"."_customer_health_score"
          )
      ) AS "t29"
    ) AS "t45"
  ) AS "t50"
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
          'entity_customers' AS "current_table",
          "t25"."account_id" AS "entity_key",
          'churn_risk_score' AS "figure",
          "t25"."_churn_risk_score" AS "of_the_day",
          "t25"."churn_risk_score" AS "current"
        FROM "t21" AS "t25"
        WHERE
          NOT (
            "t25"."churn_risk_score" IS NOT DISTINCT FROM "t25"."_churn_risk_score"
          )
      ) AS "t30"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_customers' AS "current_table",
          "t25"."account_id" AS "entity_key",
          'active_users_30d' AS "figure",
          CAST("t25"."_active_users_30d" AS DOUBLE) AS "of_the_day",
          CAST("t25"."active_users_30d" AS DOUBLE) AS "current"
        FROM "t21" AS "t25"
        WHERE
          NOT (
            CAST("t25"."active_users_30d" AS DOUBLE) IS NOT DISTINCT FROM CAST("t25"."_active_users_30d" AS DOUBLE)
          )
      ) AS "t38"
    ) AS "t46"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'entity_customers' AS "current_table",
          "t25"."account_id" AS "entity_key",
          'open_tickets' AS "figure",
          CAST("t25"."_open_tickets" AS DOUBLE) AS "of_the_day",
          CAST("t25"."open_tickets" AS DOUBLE) AS "current"
        FROM "t21" AS "t25"
        WHERE
          NOT (
            CAST("t25"."open_tickets" AS DOUBLE) IS NOT DISTINCT FROM CAST("t25"."_open_tickets" AS DOUBLE)
          )
      ) AS "t39"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_devices' AS "current_table",
          "t26"."device_id" AS "entity_key",
          'overall_health_score' AS "figure",
          "t26"."_overall_health_score" AS "of_the_day",
          "t26"."overall_health_score" AS "current"
        FROM "t22" AS "t26"
        WHERE
          NOT (
            "t26"."overall_health_score" IS NOT DISTINCT FROM "t26"."_overall_health_score"
          )
      ) AS "t31"
    ) AS "t47"
  ) AS "t51"
) AS "t54"
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
          'entity_devices' AS "current_table",
          "t26"."device_id" AS "entity_key",
          'uptime_percentage_30d' AS "figure",
          "t26"."_uptime_percentage_30d" AS "of_the_day",
          "t26"."uptime_percentage_30d" AS "current"
        FROM "t22" AS "t26"
        WHERE
          NOT (
            "t26"."uptime_percentage_30d" IS NOT DISTINCT FROM "t26"."_uptime_percentage_30d"
          )
      ) AS "t32"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_devices' AS "current_table",
          "t26"."device_id" AS "entity_key",
          'total_events_30d' AS "figure",
          CAST("t26"."_total_events_30d" AS DOUBLE) AS "of_the_day",
          CAST("t26"."total_events_30d" AS DOUBLE) AS "current"
        FROM "t22" AS "t26"
        WHERE
          NOT (
            CAST("t26"."total_events_30d" AS DOUBLE) IS NOT DISTINCT FROM CAST("t26"."_total_events_30d" AS DOUBLE)
          )
      ) AS "t40"
    ) AS "t48"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'entity_devices' AS "current_table",
          "t26"."device_id" AS "entity_key",
          'total_volume_ml_30d' AS "figure",
          "t26"."_total_volume_ml_30d" AS "of_the_day",
          "t26"."total_volume_ml_30d" AS "current"
        FROM "t22" AS "t26"
        WHERE
          NOT (
            "t26"."total_volume_ml_30d" IS NOT DISTINCT FROM "t26"."_total_volume_ml_30d"
          )
      ) AS "t33"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_locations' AS "current_table",
          "t27"."location_id" AS "entity_key",
          'operational_health_score' AS "figure",
          "t27"."_operational_health_score" AS "of_the_day",
          "t27"."operational_health_score" AS "current"
        FROM "t23" AS "t27"
        WHERE
          NOT (
            "t27"."operational_health_score" IS NOT DISTINCT FROM "t27"."_operational_health_score"
          )
      ) AS "t34"
    ) AS "t41"
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
          'entity_locations' AS "current_table",
          "t27"."location_id" AS "entity_key",
          'pours_30d' AS "figure",
          CAST("t27"."_pours_30d" AS DOUBLE) AS "of_the_day",
          CAST("t27"."pours_30d" AS DOUBLE) AS "current"
        FROM "t23" AS "t27"
        WHERE
          NOT (
            CAST("t27"."pours_30d" AS DOUBLE) IS NOT DISTINCT FROM CAST("t27"."_pours_30d" AS DOUBLE)
          )
      ) AS "t42"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_locations' AS "current_table",
          "t27"."location_id" AS "entity_key",
          'total_devices' AS "figure",
          CAST("t27"."_total_devices" AS DOUBLE) AS "of_the_day",
          CAST("t27"."total_devices" AS DOUBLE) AS "current"
        FROM "t23" AS "t27"
        WHERE
          NOT (
            CAST("t27"."total_devices" AS DOUBLE) IS NOT DISTINCT FROM CAST("t27"."_total_devices" AS DOUBLE)
          )
      ) AS "t43"
    ) AS "t49"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'entity_users' AS "current_table",
          "t24"."user_id" AS "entity_key",
          'engagement_score' AS "figure",
          "t24"."_engagement_score" AS "of_the_day",
          "t24"."engagement_score" AS "current"
        FROM "t20" AS "t24"
        WHERE
          NOT (
            "t24"."engagement_score" IS NOT DISTINCT FROM "t24"."_engagement_score"
          )
      ) AS "t28"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'entity_users' AS "current_table",
          "t24"."user_id" AS "entity_key",
          'total_sessions_30d' AS "figure",
          CAST("t24"."_total_sessions_30d" AS DOUBLE) AS "of_the_day",
          CAST("t24"."total_sessions_30d" AS DOUBLE) AS "current"
        FROM "t20" AS "t24"
        WHERE
          NOT (
            CAST("t24"."total_sessions_30d" AS DOUBLE) IS NOT DISTINCT FROM CAST("t24"."_total_sessions_30d" AS DOUBLE)
          )
      ) AS "t36"
    ) AS "t44"
  ) AS "t53"
) AS "t55"
