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
        'columns of stg_app_database__users' AS "statement",
        COALESCE("t0"."user_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              "t0"."missing_email" = (
                "t0"."email" IS NULL
              )
            )
            AND (
              "t0"."invalid_email" = NOT (
                COALESCE(
                  REGEXP_MATCHES(
                    NULLIF(TRIM("t0"."email", ' 	
'), ''),
                    '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
                  ),
                  TRUE
                )
              )
            )
          )
          THEN 'email; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t0"."email_domain" IS NULL
            ) = (
              (
                "t0"."email" IS NULL
              ) OR "t0"."invalid_email"
            )
          )
          THEN 'domain; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t0"."email_domain" IS NULL
            ) OR SUFFIX("t0"."email", "t0"."email_domain")
          )
          THEN 'domain_of_email; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t0"."missing_first_name" = (
                "t0"."first_name" IS NULL
              )
            )
            AND (
              "t0"."missing_last_name" = (
                "t0"."last_name" IS NULL
              )
            )
          )
          THEN 'names; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."full_name" IS NULL
              ) = (
                (
                  "t0"."first_name" IS NULL
                ) AND (
                  "t0"."last_name" IS NULL
                )
              )
            )
            AND (
              (
                "t0"."first_name" IS NULL
              )
              OR STARTS_WITH("t0"."full_name", "t0"."first_name")
            )
            AND (
              (
                "t0"."last_name" IS NULL
              ) OR SUFFIX("t0"."full_name", "t0"."last_name")
            )
          )
          THEN 'full_name; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."role_category" IS NULL
              ) = (
                NULLIF(TRIM("t0"."user_role", ' 	
'), '') IS NULL
              )
            )
            AND (
              (
                "t0"."permission_level" IS NULL
              ) = (
                COALESCE("t0"."role_category", 'unmapped') = 'unmapped'
              )
            )
          )
          THEN 'role; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."created_date" IS NULL
              )
              OR COALESCE(
                "t0"."account_age_days" = DATE_DIFF('DAY', "t0"."created_date", MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                "t0"."lifecycle_stage" IS NULL
              ) = (
                "t0"."account_age_days" IS NULL
              )
            )
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."last_login_date" IS NULL
              )
              OR COALESCE(
                "t0"."days_since_last_login" = DATE_DIFF('DAY', "t0"."last_login_date", MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                "t0"."days_since_last_login" IS NULL
              ) = (
                "t0"."last_login_date" IS NULL
              )
            )
          )
          THEN 'idle; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t0"."login_before_creation" = COALESCE("t0"."last_login_date" < "t0"."created_date", FALSE)
          )
          THEN 'login; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t0"."engagement_score" IS NULL
              ) = (
                "t0"."user_status" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t0"."user_status" = 'Never Logged In', FALSE)
              )
              OR (
                COALESCE("t0"."last_login_date" IS NULL, FALSE)
                AND COALESCE("t0"."engagement_score" = 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t0"."last_login_date" IS NOT NULL, FALSE)
              )
              OR (
                COALESCE("t0"."user_status" <> 'Never Logged In', FALSE)
                AND COALESCE("t0"."engagement_score" > 0, FALSE)
              )
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t0"."is_orphan", FALSE)
            )
            OR COALESCE("t0"."account_id" IS NOT NULL, FALSE)
          )
          THEN 'account; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__users" AS "t0"
      WHERE
        NOT (
          (
            "t0"."missing_email" = (
              "t0"."email" IS NULL
            )
          )
          AND (
            "t0"."invalid_email" = NOT (
              COALESCE(
                REGEXP_MATCHES(
                  NULLIF(TRIM("t0"."email", ' 	
'), ''),
                  '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
                ),
                TRUE
              )
            )
          )
          AND (
            (
              "t0"."email_domain" IS NULL
            ) = (
              (
                "t0"."email" IS NULL
              ) OR "t0"."invalid_email"
            )
          )
          AND (
            (
              "t0"."email_domain" IS NULL
            ) OR SUFFIX("t0"."email", "t0"."email_domain")
          )
          AND (
            (
              "t0"."missing_first_name" = (
                "t0"."first_name" IS NULL
              )
            )
            AND (
              "t0"."missing_last_name" = (
                "t0"."last_name" IS NULL
              )
            )
          )
          AND (
            (
              (
                "t0"."full_name" IS NULL
              ) = (
                (
                  "t0"."first_name" IS NULL
                ) AND (
                  "t0"."last_name" IS NULL
                )
              )
            )
            AND (
              (
                "t0"."first_name" IS NULL
              )
              OR STARTS_WITH("t0"."full_name", "t0"."first_name")
            )
            AND (
              (
                "t0"."last_name" IS NULL
              ) OR SUFFIX("t0"."full_name", "t0"."last_name")
            )
          )
          AND (
            (
              (
                "t0"."role_category" IS NULL
              ) = (
                NULLIF(TRIM("t0"."user_role", ' 	
'), '') IS NULL
              )
            )
            AND (
              (
                "t0"."permission_level" IS NULL
              ) = (
                COALESCE("t0"."role_category", 'unmapped') = 'unmapped'
              )
            )
          )
          AND (
            (
              (
                "t0"."created_date" IS NULL
              )
              OR COALESCE(
                "t0"."account_age_days" = DATE_DIFF('DAY', "t0"."created_date", MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                "t0"."lifecycle_stage" IS NULL
              ) = (
                "t0"."account_age_days" IS NULL
              )
            )
          )
          AND (
            (
              (
                "t0"."last_login_date" IS NULL
              )
              OR COALESCE(
                "t0"."days_since_last_login" = DATE_DIFF('DAY', "t0"."last_login_date", MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                "t0"."days_since_last_login" IS NULL
              ) = (
                "t0"."last_login_date" IS NULL
              )
            )
          )
          AND (
            "t0"."login_before_creation" = COALESCE("t0"."last_login_date" < "t0"."created_date", FALSE)
          )
          AND (
            (
              (
                "t0"."engagement_score" IS NULL
              ) = (
                "t0"."user_status" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t0"."user_status" = 'Never Logged In', FALSE)
              )
              OR (
                COALESCE("t0"."last_login_date" IS NULL, FALSE)
                AND COALESCE("t0"."engagement_score" = 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t0"."last_login_date" IS NOT NULL, FALSE)
              )
              OR (
                COALESCE("t0"."user_status" <> 'Never Logged In', FALSE)
                AND COALESCE("t0"."engagement_score" > 0, FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE("t0"."is_orphan", FALSE)
            )
            OR COALESCE("t0"."account_id" IS NOT NULL, FALSE)
          )
        )
    ) AS "t14"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__devices' AS "statement",
        COALESCE("t1"."device_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              "t1"."missing_device_type" = (
                "t1"."device_type" IS NULL
              )
            )
            AND (
              (
                "t1"."device_priority" IS NULL
              ) = (
                "t1"."device_type" IS NULL
              )
            )
          )
          THEN 'kind; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t1"."missing_location_id" = (
              (
                "t1"."location_id" IS NULL
              )
              OR (
                TRIM("t1"."location_id", ' 	
') = ''
              )
            )
          )
          THEN 'venue; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t1"."owner_mismatch" = COALESCE("t1"."account_id" <> "t1"."location_account_id", FALSE)
            )
            AND (
              NOT (
                COALESCE("t1"."location_account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t1"."account_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'owner; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                NULLIF(TRIM("t1"."status", ' 	
'), '') IS NULL
              ) = (
                "t1"."is_online" IS NULL
              )
            )
            AND (
              (
                "t1"."operational_status" = 'unknown'
              ) = (
                "t1"."is_online" IS NULL
              )
            )
            AND (
              "t1"."is_online" = (
                "t1"."operational_status" = 'operational'
              )
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN COALESCE("t1"."install_date" > MAKE_DATE(2026, 6, 30), TRUE)
              THEN "t1"."days_since_install" IS NULL
              ELSE (
                "t1"."install_date" IS NULL
              )
              OR COALESCE(
                "t1"."days_since_install" = DATE_DIFF('DAY', "t1"."install_date", MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            END
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t1"."days_until_warranty_expiry" IS NULL
              ) = (
                "t1"."warranty_expiry" IS NULL
              )
            )
            AND (
              (
                "t1"."warranty_status" IS NULL
              ) = (
                "t1"."warranty_expiry" IS NULL
              )
            )
            AND (
              "t1"."days_until_warranty_expiry" = DATE_DIFF('DAY', MAKE_DATE(2026, 6, 30), "t1"."warranty_expiry")
            )
          )
          THEN 'warranty; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t1"."last_maintenance_date" <= MAKE_DATE(2026, 6, 30)
          )
          THEN 'maintained; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t1"."estimated_daily_energy_cost" IS NULL
              ) = (
                "t1"."energy_consumption_watts" IS NULL
              )
            )
            AND COALESCE(
              (
                "t1"."energy_consumption_watts" = 0
              ) = (
                "t1"."estimated_daily_energy_cost" = 0
              ),
              TRUE
            )
          )
          THEN 'energy; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__devices" AS "t1"
      WHERE
        NOT (
          (
            "t1"."missing_device_type" = (
              "t1"."device_type" IS NULL
            )
          )
          AND (
            (
              "t1"."device_priority" IS NULL
            ) = (
              "t1"."device_type" IS NULL
            )
          )
          AND (
            "t1"."missing_location_id" = (
              (
                "t1"."location_id" IS NULL
              )
              OR (
                TRIM("t1"."location_id", ' 	
') = ''
              )
            )
          )
          AND (
            (
              "t1"."owner_mismatch" = COALESCE("t1"."account_id" <> "t1"."location_account_id", FALSE)
            )
            AND (
              NOT (
                COALESCE("t1"."location_account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t1"."account_id" IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              (
                NULLIF(TRIM("t1"."status", ' 	
'), '') IS NULL
              ) = (
                "t1"."is_online" IS NULL
              )
            )
            AND (
              (
                "t1"."operational_status" = 'unknown'
              ) = (
                "t1"."is_online" IS NULL
              )
            )
            AND (
              "t1"."is_online" = (
                "t1"."operational_status" = 'operational'
              )
            )
          )
          AND CASE
            WHEN COALESCE("t1"."install_date" > MAKE_DATE(2026, 6, 30), TRUE)
            THEN "t1"."days_since_install" IS NULL
            ELSE (
              "t1"."install_date" IS NULL
            )
            OR COALESCE(
              "t1"."days_since_install" = DATE_DIFF('DAY', "t1"."install_date", MAKE_DATE(2026, 6, 30)),
              FALSE
            )
          END
          AND (
            (
              (
                "t1"."days_until_warranty_expiry" IS NULL
              ) = (
                "t1"."warranty_expiry" IS NULL
              )
            )
            AND (
              (
                "t1"."warranty_status" IS NULL
              ) = (
                "t1"."warranty_expiry" IS NULL
              )
            )
            AND (
              "t1"."days_until_warranty_expiry" = DATE_DIFF('DAY', MAKE_DATE(2026, 6, 30), "t1"."warranty_expiry")
            )
          )
          AND (
            "t1"."last_maintenance_date" <= MAKE_DATE(2026, 6, 30)
          )
          AND (
            (
              (
                "t1"."estimated_daily_energy_cost" IS NULL
              ) = (
                "t1"."energy_consumption_watts" IS NULL
              )
            )
            AND COALESCE(
              (
                "t1"."energy_consumption_watts" = 0
              ) = (
                "t1"."estimated_daily_energy_cost" = 0
              ),
              TRUE
            )
          )
        )
    ) AS "t9"
  ) AS "t15"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__subscriptions' AS "statement",
        COALESCE("t2"."subscription_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              (
                NULLIF(TRIM("t2"."plan_name", ' 	
'), '') IS NULL
              ) = (
                "t2"."plan_tier" IS NULL
              )
            )
            AND (
              "t2"."missing_plan_name" = (
                "t2"."plan_tier" IS NULL
              )
            )
          )
          THEN 'plan; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t2"."missing_status" = (
              NULLIF(TRIM("t2"."status", ' 	
'), '') IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE((
                  "t2"."status" = 'active'
                ) AND "t2"."is_live", FALSE)
              )
              OR COALESCE("t2"."subscription_status" IN ('Active', 'Trial'), FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t2"."status" = 'canceled'
                  )
                  AND COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE),
                  FALSE
                )
              )
              OR COALESCE("t2"."subscription_status" = 'Cancelled', FALSE)
            )
          )
          THEN 'running; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t2"."missing_start_date" = (
              "t2"."start_date" IS NULL
            )
          )
          THEN 'start; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t2"."is_live" = (
              COALESCE("t2"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              AND NOT (
                COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              )
            )
          )
          THEN 'live; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t2"."is_live" OR (
              "t2"."normalized_mrr" = 0
            )
          )
          THEN 'mrr; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN "t2"."is_live" AND (
                "t2"."normalized_mrr" <> 0
              )
              THEN "t2"."normalized_mrr" = "t2"."monthly_price"
              ELSE TRUE
            END
          )
          THEN 'price; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE(
                "t2"."is_live"
                AND (
                  "t2"."subscription_status" = 'Active'
                )
                AND (
                  "t2"."plan_tier" <> 'Trial'
                )
                AND (
                  "t2"."status" = 'active'
                ),
                FALSE
              )
            )
            OR COALESCE("t2"."invalid_price" OR (
              "t2"."normalized_mrr" = "t2"."monthly_price"
            ), FALSE)
          )
          THEN 'earning; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t2"."normalized_mrr" IS NULL
              ) = (
                "t2"."annual_revenue" IS NULL
              )
            )
            AND (
              "t2"."annual_revenue" = (
                "t2"."normalized_mrr" * 12
              )
            )
          )
          THEN 'year; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN COALESCE("t2"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              THEN COALESCE(
                "t2"."subscription_age_days" = DATE_DIFF(
                  'DAY',
                  "t2"."start_date",
                  CASE
                    WHEN COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
                    THEN "t2"."end_date"
                    ELSE MAKE_DATE(2026, 6, 30)
                  END
                ),
                FALSE
              )
              ELSE "t2"."subscription_age_days" IS NULL
            END
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."start_date" IS NULL
            ) OR (
              "t2"."lifecycle_stage" IS NOT NULL
            )
          )
          THEN 'stage; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              COALESCE("t2"."lifecycle_stage" = 'Ended', FALSE) = COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
            )
            AND (
              (
                "t2"."churn_risk" = 'Churned'
              ) = COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
            )
          )
          THEN 'ended; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE("t2"."lifecycle_stage" = 'Future', FALSE) = (
              NOT (
                COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              )
              AND COALESCE("t2"."start_date" > MAKE_DATE(2026, 6, 30), FALSE)
            )
          )
          THEN 'future; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t2"."invalid_price" = (
              (
                "t2"."monthly_price" IS NULL
              ) OR (
                "t2"."monthly_price" < 0
              )
            )
          )
          THEN 'invalid_price; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."end_date" IS NULL
            )
            OR (
              "t2"."invalid_date_range" = COALESCE("t2"."end_date" < "t2"."start_date", FALSE)
            )
          )
          THEN 'dates; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t2"."missing_end_date", FALSE)
            )
            OR COALESCE("t2"."end_date" IS NULL, FALSE)
          )
          THEN 'missing_end; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE("t2"."total_contract_value" >= 0, TRUE)
            AND (
              COALESCE(
                (
                  "t2"."subscription_status" = 'Trial'
                ) OR (
                  "t2"."plan_tier" = 'Trial'
                ),
                FALSE
              )
              OR (
                (
                  (
                    CAST(ROUND("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0), 0) AS BIGINT) IS NULL
                  )
                  AND (
                    (
                      "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    CAST(CAST(ROUND("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0), 0) AS BIGINT) AS DOUBLE) - (
                      "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                    )
                  ) <= (
                    GREATEST(
                      ABS(
                        CAST(CAST(ROUND("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0), 0) AS BIGINT) AS DOUBLE)
                      ),
                      ABS("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)),
                      1.0
                    ) * 0.001
                  ),
                  FALSE
                )
              )
              OR (
                (
                  "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                ) IS NULL
              )
            )
            AND COALESCE(
              (
                (
                  "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                ) * 28
              ) <= (
                "t2"."subscription_age_days" + 1
              ),
              TRUE
            )
            AND COALESCE(
              (
                "t2"."subscription_status" = 'Trial'
              )
              OR (
                "t2"."plan_tier" = 'Trial'
              )
              OR (
                (
                  (
                    (
                      "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                    ) * 31
                  ) + 31
                ) >= "t2"."subscription_age_days"
              ),
              TRUE
            )
          )
          THEN 'value; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__subscriptions" AS "t2"
      WHERE
        NOT (
          (
            (
              NULLIF(TRIM("t2"."plan_name", ' 	
'), '') IS NULL
            ) = (
              "t2"."plan_tier" IS NULL
            )
          )
          AND (
            "t2"."missing_plan_name" = (
              "t2"."plan_tier" IS NULL
            )
          )
          AND (
            "t2"."missing_status" = (
              NULLIF(TRIM("t2"."status", ' 	
'), '') IS NULL
            )
          )
          AND (
            (
              NOT (
                COALESCE((
                  "t2"."status" = 'active'
                ) AND "t2"."is_live", FALSE)
              )
              OR COALESCE("t2"."subscription_status" IN ('Active', 'Trial'), FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t2"."status" = 'canceled'
                  )
                  AND COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE),
                  FALSE
                )
              )
              OR COALESCE("t2"."subscription_status" = 'Cancelled', FALSE)
            )
          )
          AND (
            "t2"."missing_start_date" = (
              "t2"."start_date" IS NULL
            )
          )
          AND (
            "t2"."is_live" = (
              COALESCE("t2"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              AND NOT (
                COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              )
            )
          )
          AND (
            "t2"."is_live" OR (
              "t2"."normalized_mrr" = 0
            )
          )
          AND CASE
            WHEN "t2"."is_live" AND (
              "t2"."normalized_mrr" <> 0
            )
            THEN "t2"."normalized_mrr" = "t2"."monthly_price"
            ELSE TRUE
          END
          AND (
            NOT (
              COALESCE(
                "t2"."is_live"
                AND (
                  "t2"."subscription_status" = 'Active'
                )
                AND (
                  "t2"."plan_tier" <> 'Trial'
                )
                AND (
                  "t2"."status" = 'active'
                ),
                FALSE
              )
            )
            OR COALESCE("t2"."invalid_price" OR (
              "t2"."normalized_mrr" = "t2"."monthly_price"
            ), FALSE)
          )
          AND (
            (
              (
                "t2"."normalized_mrr" IS NULL
              ) = (
                "t2"."annual_revenue" IS NULL
              )
            )
            AND (
              "t2"."annual_revenue" = (
                "t2"."normalized_mrr" * 12
              )
            )
          )
          AND CASE
            WHEN COALESCE("t2"."start_date" <= MAKE_DATE(2026, 6, 30), FALSE)
            THEN COALESCE(
              "t2"."subscription_age_days" = DATE_DIFF(
                'DAY',
                "t2"."start_date",
                CASE
                  WHEN COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
                  THEN "t2"."end_date"
                  ELSE MAKE_DATE(2026, 6, 30)
                END
              ),
              FALSE
            )
            ELSE "t2"."subscription_age_days" IS NULL
          END
          AND (
            (
              "t2"."start_date" IS NULL
            ) OR (
              "t2"."lifecycle_stage" IS NOT NULL
            )
          )
          AND (
            (
              COALESCE("t2"."lifecycle_stage" = 'Ended', FALSE) = COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
            )
            AND (
              (
                "t2"."churn_risk" = 'Churned'
              ) = COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
            )
          )
          AND (
            COALESCE("t2"."lifecycle_stage" = 'Future', FALSE) = (
              NOT (
                COALESCE("t2"."end_date" <= MAKE_DATE(2026, 6, 30), FALSE)
              )
              AND COALESCE("t2"."start_date" > MAKE_DATE(2026, 6, 30), FALSE)
            )
          )
          AND (
            "t2"."invalid_price" = (
              (
                "t2"."monthly_price" IS NULL
              ) OR (
                "t2"."monthly_price" < 0
              )
            )
          )
          AND (
            (
              "t2"."end_date" IS NULL
            )
            OR (
              "t2"."invalid_date_range" = COALESCE("t2"."end_date" < "t2"."start_date", FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t2"."missing_end_date", FALSE)
            )
            OR COALESCE("t2"."end_date" IS NULL, FALSE)
          )
          AND (
            COALESCE("t2"."total_contract_value" >= 0, TRUE)
            AND (
              COALESCE(
                (
                  "t2"."subscription_status" = 'Trial'
                ) OR (
                  "t2"."plan_tier" = 'Trial'
                ),
                FALSE
              )
              OR (
                (
                  (
                    CAST(ROUND("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0), 0) AS BIGINT) IS NULL
                  )
                  AND (
                    (
                      "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    CAST(CAST(ROUND("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0), 0) AS BIGINT) AS DOUBLE) - (
                      "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                    )
                  ) <= (
                    GREATEST(
                      ABS(
                        CAST(CAST(ROUND("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0), 0) AS BIGINT) AS DOUBLE)
                      ),
                      ABS("t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)),
                      1.0
                    ) * 0.001
                  ),
                  FALSE
                )
              )
              OR (
                (
                  "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                ) IS NULL
              )
            )
            AND COALESCE(
              (
                (
                  "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                ) * 28
              ) <= (
                "t2"."subscription_age_days" + 1
              ),
              TRUE
            )
            AND COALESCE(
              (
                "t2"."subscription_status" = 'Trial'
              )
              OR (
                "t2"."plan_tier" = 'Trial'
              )
              OR (
                (
                  (
                    (
                      "t2"."total_contract_value" / NULLIF("t2"."monthly_price", 0)
                    ) * 31
                  ) + 31
                ) >= "t2"."subscription_age_days"
              ),
              TRUE
            )
          )
        )
    ) AS "t20"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__tap_events' AS "statement",
        COALESCE("t3"."tap_event_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              (
                "t3"."event_date" IS NULL
              ) = (
                "t3"."event_timestamp" IS NULL
              )
            )
            AND (
              (
                "t3"."event_hour" IS NULL
              ) = (
                "t3"."event_timestamp" IS NULL
              )
            )
            AND (
              (
                "t3"."event_day_of_week" IS NULL
              ) = (
                "t3"."event_timestamp" IS NULL
              )
            )
            AND (
              (
                "t3"."event_date" = CAST("t3"."event_timestamp" AS DATE)
              )
              AND (
                "t3"."event_hour" = CAST(EXTRACT(hour FROM "t3"."event_timestamp") AS BIGINT)
              )
              AND (
                "t3"."event_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t3"."event_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND (
              "t3"."missing_timestamp" = (
                "t3"."event_timestamp" IS NULL
              )
            )
            AND COALESCE("t3"."event_date" <= MAKE_DATE(2026, 6, 30), TRUE)
            AND (
              (
                "t3"."business_period" IS NULL
              ) = (
                "t3"."event_hour" IS NULL
              )
            )
          )
          THEN 'clock; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t3"."device_id" IS NULL, FALSE)
            )
            OR COALESCE("t3"."missing_device_id", FALSE)
          )
          THEN 'device; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."event_category" IS NULL
              ) = (
                "t3"."event_type" IS NULL
              )
            )
            AND (
              (
                "t3"."event_status" IS NULL
              ) = (
                "t3"."status" IS NULL
              )
            )
          )
          THEN 'kind; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."event_status" IS NULL
              ) = (
                "t3"."is_successful" IS NULL
              )
            )
            AND (
              "t3"."is_successful" = (
                "t3"."event_status" = 'completed'
              )
            )
          )
          THEN 'success; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t3"."is_valid_pour", FALSE)
              )
              OR (
                COALESCE(COALESCE("t3"."event_category" = 'Pour', FALSE), FALSE)
                AND COALESCE("t3"."volume_ml" > 0, FALSE)
                AND COALESCE("t3"."volume_oz" > 0, FALSE)
                AND COALESCE("t3"."estimated_revenue" >= 0, FALSE)
              )
            )
            AND (
              "t3"."invalid_volume" = (
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                AND NOT (
                  "t3"."is_valid_pour"
                )
              )
            )
          )
          THEN 'pour; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t3"."is_valid_pour"
            OR (
              (
                "t3"."volume_ml" IS NULL
              )
              AND (
                "t3"."volume_oz" IS NULL
              )
              AND (
                "t3"."estimated_revenue" IS NULL
              )
              AND (
                "t3"."flow_rate_ml_per_sec" IS NULL
              )
            )
          )
          THEN 'no_pour; '
          ELSE ''
        END || CASE
          WHEN NOT (
            ABS((
              "t3"."volume_oz" * 29.5735
            ) - "t3"."volume_ml") <= (
              "t3"."volume_ml" * 1e-09
            )
          )
          THEN 'ounces; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t3"."invalid_duration", FALSE)
              )
              OR COALESCE("t3"."duration_seconds" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."is_valid_pour" AND (
                  "t3"."duration_seconds" IS NOT NULL
                ), FALSE)
              )
              OR COALESCE("t3"."flow_rate_ml_per_sec" > 0, FALSE)
            )
          )
          THEN 'duration; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."temperature_level" IS NULL
              ) = (
                "t3"."temperature_c" IS NULL
              )
            )
            AND (
              (
                "t3"."temperature_anomaly" IS NULL
              ) = (
                "t3"."temperature_c" IS NULL
              )
            )
            AND (
              "t3"."temperature_anomaly" = (
                "t3"."temperature_level" <> 'normal'
              )
            )
          )
          THEN 'temperature; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."pressure_level" IS NULL
              ) = (
                "t3"."pressure_psi" IS NULL
              )
            )
            AND (
              (
                "t3"."pressure_anomaly" IS NULL
              ) = (
                "t3"."pressure_psi" IS NULL
              )
            )
            AND (
              "t3"."pressure_anomaly" = (
                "t3"."pressure_level" <> 'normal'
              )
            )
          )
          THEN 'pressure; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."quality_level" IS NULL
              ) = (
                (
                  "t3"."temperature_level" IS NULL
                ) AND (
                  "t3"."pressure_level" IS NULL
                )
              )
            )
            AND COALESCE(
              (
                "t3"."quality_level" = "t3"."temperature_level"
              )
              OR (
                "t3"."quality_level" = "t3"."pressure_level"
              ),
              TRUE
            )
          )
          THEN 'quality; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              COALESCE("t3"."temperature_level" <> 'critical', TRUE)
              AND COALESCE("t3"."pressure_level" <> 'critical', TRUE)
            )
            OR (
              "t3"."quality_level" = 'critical'
            )
          )
          THEN 'worst; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t3"."is_error" = (
              COALESCE("t3"."event_status" = 'error', FALSE)
              OR COALESCE("t3"."event_category" = 'Error', FALSE)
              OR COALESCE("t3"."health_status" = 'error', FALSE)
            )
          )
          THEN 'error; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t3"."is_alert" = (
              (
                "t3"."pressure_alert" IS NOT NULL
              )
              OR COALESCE("t3"."health_status" IN ('warning', 'error'), FALSE)
            )
          )
          THEN 'alert; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE(
                  (
                    "t3"."health_status" IS NOT NULL
                  )
                  OR (
                    "t3"."error_count" IS NOT NULL
                  )
                  OR (
                    "t3"."uptime_hours" IS NOT NULL
                  )
                  OR (
                    "t3"."last_maintenance_at" IS NOT NULL
                  )
                  OR (
                    "t3"."firmware_version" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Health Check', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."cleaning_type" IS NOT NULL
                  )
                  OR (
                    "t3"."cleaning_chemical" IS NOT NULL
                  )
                  OR (
                    "t3"."cleaning_operator_id" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Cleaning', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."keg_level_percent" IS NOT NULL
                  )
                  OR (
                    "t3"."keg_volume_remaining_ml" IS NOT NULL
                  )
                  OR (
                    "t3"."estimated_pours_remaining" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Keg Level', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."pressure_alert" IS NOT NULL
                  )
                  OR (
                    "t3"."target_pressure_psi" IS NOT NULL
                  )
                  OR (
                    "t3"."co2_level" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Pressure', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."target_temperature_c" IS NOT NULL
                  )
                  OR (
                    "t3"."ambient_temperature_c" IS NOT NULL
                  )
                  OR (
                    "t3"."cooling_active" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Temperature', FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."beer_type" IS NOT NULL, FALSE)
              )
              OR COALESCE(COALESCE("t3"."event_category" = 'Pour', FALSE), FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."keg_id" IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                OR (
                  "t3"."event_category" = 'Keg Level'
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE("t3"."temperature_c" IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                OR (
                  "t3"."event_category" = 'Temperature'
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE("t3"."pressure_psi" IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                OR (
                  "t3"."event_category" = 'Pressure'
                ),
                FALSE
              )
            )
          )
          THEN 'own_shape; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__tap_events" AS "t3"
      WHERE
        NOT (
          (
            (
              "t3"."event_date" IS NULL
            ) = (
              "t3"."event_timestamp" IS NULL
            )
          )
          AND (
            (
              "t3"."event_hour" IS NULL
            ) = (
              "t3"."event_timestamp" IS NULL
            )
          )
          AND (
            (
              "t3"."event_day_of_week" IS NULL
            ) = (
              "t3"."event_timestamp" IS NULL
            )
          )
          AND (
            (
              "t3"."event_date" = CAST("t3"."event_timestamp" AS DATE)
            )
            AND (
              "t3"."event_hour" = CAST(EXTRACT(hour FROM "t3"."event_timestamp") AS BIGINT)
            )
            AND (
              "t3"."event_day_of_week" = (
                (
                  (
                    (
                      DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t3"."event_date") % 7
                    ) + 7
                  ) % 7
                ) + 1
              )
            )
          )
          AND (
            "t3"."missing_timestamp" = (
              "t3"."event_timestamp" IS NULL
            )
          )
          AND COALESCE("t3"."event_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          AND (
            (
              "t3"."business_period" IS NULL
            ) = (
              "t3"."event_hour" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t3"."device_id" IS NULL, FALSE)
            )
            OR COALESCE("t3"."missing_device_id", FALSE)
          )
          AND (
            (
              (
                "t3"."event_category" IS NULL
              ) = (
                "t3"."event_type" IS NULL
              )
            )
            AND (
              (
                "t3"."event_status" IS NULL
              ) = (
                "t3"."status" IS NULL
              )
            )
          )
          AND (
            (
              (
                "t3"."event_status" IS NULL
              ) = (
                "t3"."is_successful" IS NULL
              )
            )
            AND (
              "t3"."is_successful" = (
                "t3"."event_status" = 'completed'
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE("t3"."is_valid_pour", FALSE)
              )
              OR (
                COALESCE(COALESCE("t3"."event_category" = 'Pour', FALSE), FALSE)
                AND COALESCE("t3"."volume_ml" > 0, FALSE)
                AND COALESCE("t3"."volume_oz" > 0, FALSE)
                AND COALESCE("t3"."estimated_revenue" >= 0, FALSE)
              )
            )
            AND (
              "t3"."invalid_volume" = (
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                AND NOT (
                  "t3"."is_valid_pour"
                )
              )
            )
          )
          AND (
            "t3"."is_valid_pour"
            OR (
              (
                "t3"."volume_ml" IS NULL
              )
              AND (
                "t3"."volume_oz" IS NULL
              )
              AND (
                "t3"."estimated_revenue" IS NULL
              )
              AND (
                "t3"."flow_rate_ml_per_sec" IS NULL
              )
            )
          )
          AND (
            ABS((
              "t3"."volume_oz" * 29.5735
            ) - "t3"."volume_ml") <= (
              "t3"."volume_ml" * 1e-09
            )
          )
          AND (
            (
              NOT (
                COALESCE("t3"."invalid_duration", FALSE)
              )
              OR COALESCE("t3"."duration_seconds" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."is_valid_pour" AND (
                  "t3"."duration_seconds" IS NOT NULL
                ), FALSE)
              )
              OR COALESCE("t3"."flow_rate_ml_per_sec" > 0, FALSE)
            )
          )
          AND (
            (
              (
                "t3"."temperature_level" IS NULL
              ) = (
                "t3"."temperature_c" IS NULL
              )
            )
            AND (
              (
                "t3"."temperature_anomaly" IS NULL
              ) = (
                "t3"."temperature_c" IS NULL
              )
            )
            AND (
              "t3"."temperature_anomaly" = (
                "t3"."temperature_level" <> 'normal'
              )
            )
          )
          AND (
            (
              (
                "t3"."pressure_level" IS NULL
              ) = (
                "t3"."pressure_psi" IS NULL
              )
            )
            AND (
              (
                "t3"."pressure_anomaly" IS NULL
              ) = (
                "t3"."pressure_psi" IS NULL
              )
            )
            AND (
              "t3"."pressure_anomaly" = (
                "t3"."pressure_level" <> 'normal'
              )
            )
          )
          AND (
            (
              (
                "t3"."quality_level" IS NULL
              ) = (
                (
                  "t3"."temperature_level" IS NULL
                ) AND (
                  "t3"."pressure_level" IS NULL
                )
              )
            )
            AND COALESCE(
              (
                "t3"."quality_level" = "t3"."temperature_level"
              )
              OR (
                "t3"."quality_level" = "t3"."pressure_level"
              ),
              TRUE
            )
          )
          AND (
            (
              COALESCE("t3"."temperature_level" <> 'critical', TRUE)
              AND COALESCE("t3"."pressure_level" <> 'critical', TRUE)
            )
            OR (
              "t3"."quality_level" = 'critical'
            )
          )
          AND (
            "t3"."is_error" = (
              COALESCE("t3"."event_status" = 'error', FALSE)
              OR COALESCE("t3"."event_category" = 'Error', FALSE)
              OR COALESCE("t3"."health_status" = 'error', FALSE)
            )
          )
          AND (
            "t3"."is_alert" = (
              (
                "t3"."pressure_alert" IS NOT NULL
              )
              OR COALESCE("t3"."health_status" IN ('warning', 'error'), FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(
                  (
                    "t3"."health_status" IS NOT NULL
                  )
                  OR (
                    "t3"."error_count" IS NOT NULL
                  )
                  OR (
                    "t3"."uptime_hours" IS NOT NULL
                  )
                  OR (
                    "t3"."last_maintenance_at" IS NOT NULL
                  )
                  OR (
                    "t3"."firmware_version" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Health Check', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."cleaning_type" IS NOT NULL
                  )
                  OR (
                    "t3"."cleaning_chemical" IS NOT NULL
                  )
                  OR (
                    "t3"."cleaning_operator_id" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Cleaning', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."keg_level_percent" IS NOT NULL
                  )
                  OR (
                    "t3"."keg_volume_remaining_ml" IS NOT NULL
                  )
                  OR (
                    "t3"."estimated_pours_remaining" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Keg Level', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."pressure_alert" IS NOT NULL
                  )
                  OR (
                    "t3"."target_pressure_psi" IS NOT NULL
                  )
                  OR (
                    "t3"."co2_level" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Pressure', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t3"."target_temperature_c" IS NOT NULL
                  )
                  OR (
                    "t3"."ambient_temperature_c" IS NOT NULL
                  )
                  OR (
                    "t3"."cooling_active" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE("t3"."event_category" = 'Temperature', FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."beer_type" IS NOT NULL, FALSE)
              )
              OR COALESCE(COALESCE("t3"."event_category" = 'Pour', FALSE), FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."keg_id" IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                OR (
                  "t3"."event_category" = 'Keg Level'
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE("t3"."temperature_c" IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                OR (
                  "t3"."event_category" = 'Temperature'
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE("t3"."pressure_psi" IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE("t3"."event_category" = 'Pour', FALSE)
                OR (
                  "t3"."event_category" = 'Pressure'
                ),
                FALSE
              )
            )
          )
        )
    ) AS "t22"
  ) AS "t23"
) AS "t24"
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
        'columns of stg_app_database__user_sessions' AS "statement",
        COALESCE("t4"."session_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            "t4"."is_anonymous" = COALESCE((
              "t4"."user_id" = '0'
            ) OR (
              "t4"."account_id" = '0'
            ), FALSE)
          )
          THEN 'anonymous; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."session_date" IS NULL
              ) = (
                "t4"."start_time" IS NULL
              )
            )
            AND (
              (
                "t4"."session_hour" IS NULL
              ) = (
                "t4"."start_time" IS NULL
              )
            )
            AND (
              (
                "t4"."session_day_of_week" IS NULL
              ) = (
                "t4"."start_time" IS NULL
              )
            )
            AND (
              (
                "t4"."session_date" = CAST("t4"."start_time" AS DATE)
              )
              AND (
                "t4"."session_hour" = CAST(EXTRACT(hour FROM "t4"."start_time") AS BIGINT)
              )
              AND (
                "t4"."session_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t4"."session_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND (
              "t4"."missing_start_time" = (
                "t4"."start_time" IS NULL
              )
            )
            AND COALESCE("t4"."session_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'clock; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."day_type" IS NULL
              ) = (
                "t4"."session_day_of_week" IS NULL
              )
            )
            AND (
              (
                "t4"."time_of_day" IS NULL
              ) = (
                "t4"."session_day_of_week" IS NULL
              )
            )
            AND (
              (
                "t4"."day_type" = 'Weekend'
              ) = (
                "t4"."session_day_of_week" >= 6
              )
            )
          )
          THEN 'day; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t4"."invalid_time_sequence" = COALESCE("t4"."end_time" < "t4"."start_time", FALSE)
          )
          THEN 'times; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."session_duration_category" IS NULL
              ) = (
                "t4"."duration_seconds" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t4"."invalid_time_sequence", FALSE)
              )
              OR COALESCE("t4"."duration_seconds" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  NOT (
                    "t4"."invalid_duration"
                  ) AND NOT (
                    "t4"."invalid_time_sequence"
                  ),
                  FALSE
                )
              )
              OR COALESCE("t4"."duration_seconds" >= 0, FALSE)
            )
          )
          THEN 'duration; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."engagement_level" IS NULL
            ) = (
              "t4"."page_views" IS NULL
            )
          )
          THEN 'pages; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                (
                  (
                    "t4"."page_views" <= 1
                  ) OR (
                    "t4"."duration_seconds" < 30
                  )
                ) IS NULL
              ) = (
                "t4"."is_bounce" IS NULL
              )
            )
            AND (
              "t4"."is_bounce" = (
                (
                  "t4"."page_views" <= 1
                ) OR (
                  "t4"."duration_seconds" < 30
                )
              )
            )
          )
          THEN 'bounce; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."actions_per_minute" IS NOT NULL
              ) = (
                (
                  "t4"."actions_taken" IS NOT NULL
                )
                AND COALESCE("t4"."duration_seconds" > 0, FALSE)
              )
            )
            AND (
              ABS(
                "t4"."actions_per_minute" - (
                  "t4"."actions_taken" / NULLIF("t4"."duration_seconds" / 60.0, 0.0)
                )
              ) <= 0.0051
            )
          )
          THEN 'actions_rate; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."pages_per_minute" IS NOT NULL
              ) = (
                (
                  "t4"."page_views" IS NOT NULL
                )
                AND COALESCE("t4"."duration_seconds" > 0, FALSE)
              )
            )
            AND (
              ABS(
                "t4"."pages_per_minute" - (
                  "t4"."page_views" / NULLIF("t4"."duration_seconds" / 60.0, 0.0)
                )
              ) <= 0.0051
            )
          )
          THEN 'pages_rate; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."device_category" IS NULL
              ) = (
                "t4"."device_type" IS NULL
              )
            )
            AND (
              (
                "t4"."browser_family" IS NULL
              ) = (
                "t4"."browser" IS NULL
              )
            )
          )
          THEN 'device; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."session_quality_score" IS NOT NULL
            ) = COALESCE(
              (
                "t4"."duration_seconds" >= 0
              )
              AND (
                "t4"."page_views" >= 0
              )
              AND (
                "t4"."actions_taken" >= 0
              ),
              FALSE
            )
          )
          THEN 'score; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__user_sessions" AS "t4"
      WHERE
        NOT (
          (
            "t4"."is_anonymous" = COALESCE((
              "t4"."user_id" = '0'
            ) OR (
              "t4"."account_id" = '0'
            ), FALSE)
          )
          AND (
            (
              (
                "t4"."session_date" IS NULL
              ) = (
                "t4"."start_time" IS NULL
              )
            )
            AND (
              (
                "t4"."session_hour" IS NULL
              ) = (
                "t4"."start_time" IS NULL
              )
            )
            AND (
              (
                "t4"."session_day_of_week" IS NULL
              ) = (
                "t4"."start_time" IS NULL
              )
            )
            AND (
              (
                "t4"."session_date" = CAST("t4"."start_time" AS DATE)
              )
              AND (
                "t4"."session_hour" = CAST(EXTRACT(hour FROM "t4"."start_time") AS BIGINT)
              )
              AND (
                "t4"."session_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t4"."session_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND (
              "t4"."missing_start_time" = (
                "t4"."start_time" IS NULL
              )
            )
            AND COALESCE("t4"."session_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          AND (
            (
              (
                "t4"."day_type" IS NULL
              ) = (
                "t4"."session_day_of_week" IS NULL
              )
            )
            AND (
              (
                "t4"."time_of_day" IS NULL
              ) = (
                "t4"."session_day_of_week" IS NULL
              )
            )
            AND (
              (
                "t4"."day_type" = 'Weekend'
              ) = (
                "t4"."session_day_of_week" >= 6
              )
            )
          )
          AND (
            "t4"."invalid_time_sequence" = COALESCE("t4"."end_time" < "t4"."start_time", FALSE)
          )
          AND (
            (
              (
                "t4"."session_duration_category" IS NULL
              ) = (
                "t4"."duration_seconds" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t4"."invalid_time_sequence", FALSE)
              )
              OR COALESCE("t4"."duration_seconds" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  NOT (
                    "t4"."invalid_duration"
                  ) AND NOT (
                    "t4"."invalid_time_sequence"
                  ),
                  FALSE
                )
              )
              OR COALESCE("t4"."duration_seconds" >= 0, FALSE)
            )
          )
          AND (
            (
              "t4"."engagement_level" IS NULL
            ) = (
              "t4"."page_views" IS NULL
            )
          )
          AND (
            (
              (
                (
                  (
                    "t4"."page_views" <= 1
                  ) OR (
                    "t4"."duration_seconds" < 30
                  )
                ) IS NULL
              ) = (
                "t4"."is_bounce" IS NULL
              )
            )
            AND (
              "t4"."is_bounce" = (
                (
                  "t4"."page_views" <= 1
                ) OR (
                  "t4"."duration_seconds" < 30
                )
              )
            )
          )
          AND (
            (
              (
                "t4"."actions_per_minute" IS NOT NULL
              ) = (
                (
                  "t4"."actions_taken" IS NOT NULL
                )
                AND COALESCE("t4"."duration_seconds" > 0, FALSE)
              )
            )
            AND (
              ABS(
                "t4"."actions_per_minute" - (
                  "t4"."actions_taken" / NULLIF("t4"."duration_seconds" / 60.0, 0.0)
                )
              ) <= 0.0051
            )
          )
          AND (
            (
              (
                "t4"."pages_per_minute" IS NOT NULL
              ) = (
                (
                  "t4"."page_views" IS NOT NULL
                )
                AND COALESCE("t4"."duration_seconds" > 0, FALSE)
              )
            )
            AND (
              ABS(
                "t4"."pages_per_minute" - (
                  "t4"."page_views" / NULLIF("t4"."duration_seconds" / 60.0, 0.0)
                )
              ) <= 0.0051
            )
          )
          AND (
            (
              (
                "t4"."device_category" IS NULL
              ) = (
                "t4"."device_type" IS NULL
              )
            )
            AND (
              (
                "t4"."browser_family" IS NULL
              ) = (
                "t4"."browser" IS NULL
              )
            )
          )
          AND (
            (
              "t4"."session_quality_score" IS NOT NULL
            ) = COALESCE(
              (
                "t4"."duration_seconds" >= 0
              )
              AND (
                "t4"."page_views" >= 0
              )
              AND (
                "t4"."actions_taken" >= 0
              ),
              FALSE
            )
          )
        )
    ) AS "t18"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__page_views' AS "statement",
        COALESCE("t5"."page_view_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            "t5"."is_anonymous" = COALESCE((
              "t5"."user_id" = '0'
            ) OR (
              "t5"."account_id" = '0'
            ), FALSE)
          )
          THEN 'anonymous; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."page_view_date" IS NULL
              ) = (
                "t5"."page_view_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."page_view_hour" IS NULL
              ) = (
                "t5"."page_view_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."page_view_day_of_week" IS NULL
              ) = (
                "t5"."page_view_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."page_view_date" = CAST("t5"."page_view_timestamp" AS DATE)
              )
              AND (
                "t5"."page_view_hour" = CAST(EXTRACT(hour FROM "t5"."page_view_timestamp") AS BIGINT)
              )
              AND (
                "t5"."page_view_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t5"."page_view_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND COALESCE("t5"."page_view_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'clock; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."page_path" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              (
                "t5"."page_category" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              (
                "t5"."page_depth" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              (
                "t5"."page_value_score" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              "t5"."missing_page_url" = (
                "t5"."page_path" IS NULL
              )
            )
          )
          THEN 'page; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CONTAINS("t5"."clean_url", NULLIF("t5"."page_path", '/')), TRUE)
            AND COALESCE((
              "t5"."page_depth" = 0
            ) = (
              "t5"."page_path" = '/'
            ), TRUE)
          )
          THEN 'path; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."engagement_type" IS NULL
              ) = (
                "t5"."time_on_page_seconds" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t5"."invalid_time_on_page", FALSE)
              )
              OR COALESCE("t5"."time_on_page_seconds" IS NULL, FALSE)
            )
          )
          THEN 'time; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t5"."session_id" IS NULL
            ) = (
              "t5"."is_exit_page" IS NULL
            )
          )
          THEN 'exit; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE("t5"."referrer_url" IS NULL, FALSE)
            )
            OR COALESCE("t5"."referrer_source" = 'Direct', FALSE)
          )
          THEN 'referrer; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__page_views" AS "t5"
      WHERE
        NOT (
          (
            "t5"."is_anonymous" = COALESCE((
              "t5"."user_id" = '0'
            ) OR (
              "t5"."account_id" = '0'
            ), FALSE)
          )
          AND (
            (
              (
                "t5"."page_view_date" IS NULL
              ) = (
                "t5"."page_view_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."page_view_hour" IS NULL
              ) = (
                "t5"."page_view_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."page_view_day_of_week" IS NULL
              ) = (
                "t5"."page_view_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."page_view_date" = CAST("t5"."page_view_timestamp" AS DATE)
              )
              AND (
                "t5"."page_view_hour" = CAST(EXTRACT(hour FROM "t5"."page_view_timestamp") AS BIGINT)
              )
              AND (
                "t5"."page_view_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t5"."page_view_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND COALESCE("t5"."page_view_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          AND (
            (
              (
                "t5"."page_path" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              (
                "t5"."page_category" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              (
                "t5"."page_depth" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              (
                "t5"."page_value_score" IS NULL
              ) = (
                "t5"."clean_url" IS NULL
              )
            )
            AND (
              "t5"."missing_page_url" = (
                "t5"."page_path" IS NULL
              )
            )
          )
          AND (
            COALESCE(CONTAINS("t5"."clean_url", NULLIF("t5"."page_path", '/')), TRUE)
            AND COALESCE((
              "t5"."page_depth" = 0
            ) = (
              "t5"."page_path" = '/'
            ), TRUE)
          )
          AND (
            (
              (
                "t5"."engagement_type" IS NULL
              ) = (
                "t5"."time_on_page_seconds" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t5"."invalid_time_on_page", FALSE)
              )
              OR COALESCE("t5"."time_on_page_seconds" IS NULL, FALSE)
            )
          )
          AND (
            (
              "t5"."session_id" IS NULL
            ) = (
              "t5"."is_exit_page" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t5"."referrer_url" IS NULL, FALSE)
            )
            OR COALESCE("t5"."referrer_source" = 'Direct', FALSE)
          )
        )
    ) AS "t13"
  ) AS "t19"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__feature_usage' AS "statement",
        COALESCE("t6"."usage_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            "t6"."is_anonymous" = COALESCE((
              "t6"."user_id" = '0'
            ) OR (
              "t6"."account_id" = '0'
            ), FALSE)
          )
          THEN 'anonymous; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."usage_date" IS NULL
              ) = (
                "t6"."usage_timestamp" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_hour" IS NULL
              ) = (
                "t6"."usage_timestamp" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_day_of_week" IS NULL
              ) = (
                "t6"."usage_timestamp" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_date" = CAST("t6"."usage_timestamp" AS DATE)
              )
              AND (
                "t6"."usage_hour" = CAST(EXTRACT(hour FROM "t6"."usage_timestamp") AS BIGINT)
              )
              AND (
                "t6"."usage_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t6"."usage_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND COALESCE("t6"."usage_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'clock; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."usage_date" IS NULL
              ) = (
                "t6"."usage_week" IS NULL
              )
            )
            AND (
              DATE_DIFF('DAY', "t6"."usage_week", "t6"."usage_date") = (
                "t6"."usage_day_of_week" - 1
              )
            )
          )
          THEN 'week; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."usage_date" IS NULL
              ) = (
                "t6"."usage_month" IS NULL
              )
            )
            AND (
              EXTRACT(day FROM "t6"."usage_month") = 1
            )
            AND (
              EXTRACT(month FROM "t6"."usage_month") = EXTRACT(month FROM "t6"."usage_date")
            )
            AND (
              EXTRACT(year FROM "t6"."usage_month") = EXTRACT(year FROM "t6"."usage_date")
            )
          )
          THEN 'month; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."usage_hour" IS NULL
              ) = (
                "t6"."is_business_hours" IS NULL
              )
            )
            AND (
              "t6"."is_business_hours" = (
                "t6"."usage_hour" BETWEEN 9 AND 16 AND (
                  "t6"."usage_day_of_week" <= 5
                )
              )
            )
          )
          THEN 'office_hours; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t6"."missing_feature_name" = (
                "t6"."feature_name" IS NULL
              )
            )
            AND (
              (
                (
                  "t6"."feature_category" IS NULL
                ) = (
                  "t6"."feature_name" IS NULL
                )
              )
              AND (
                (
                  "t6"."feature_audience" IS NULL
                ) = (
                  "t6"."feature_name" IS NULL
                )
              )
              AND (
                (
                  "t6"."feature_tier" IS NULL
                ) = (
                  "t6"."feature_name" IS NULL
                )
              )
            )
          )
          THEN 'feature; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t6"."invalid_usage_count" = (
                "t6"."usage_count" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_intensity" IS NULL
              ) = (
                "t6"."usage_count" IS NULL
              )
            )
          )
          THEN 'count; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."is_first_use" IS NOT NULL
              ) = (
                (
                  "t6"."feature_name" IS NOT NULL
                ) AND COALESCE("t6"."user_id" <> '0', FALSE)
              )
            )
            AND (
              (
                "t6"."is_adopted" IS NOT NULL
              ) = (
                (
                  "t6"."feature_name" IS NOT NULL
                ) AND COALESCE("t6"."user_id" <> '0', FALSE)
              )
            )
          )
          THEN 'history; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t6"."usage_intensity" = 'First Use', FALSE)
              )
              OR (
                COALESCE("t6"."is_first_use", FALSE) AND COALESCE("t6"."usage_count" = 1, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t6"."is_first_use" AND (
                  "t6"."usage_count" = 1
                ), FALSE)
              )
              OR COALESCE("t6"."usage_intensity" = 'First Use', FALSE)
            )
          )
          THEN 'first; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t6"."is_first_use", FALSE)
              )
              OR COALESCE("t6"."is_adopted" = COALESCE("t6"."usage_count" > 10, FALSE), FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t6"."feature_name" IS NOT NULL
                  )
                  AND COALESCE("t6"."user_id" <> '0', FALSE)
                  AND (
                    "t6"."usage_count" > 10
                  ),
                  FALSE
                )
              )
              OR COALESCE("t6"."is_adopted", FALSE)
            )
          )
          THEN 'adopted; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."feature_value_score" IS NOT NULL
              ) = (
                COALESCE("t6"."feature_category" <> 'unmapped', FALSE)
                AND (
                  "t6"."usage_count" IS NOT NULL
                )
              )
            )
            AND (
              (
                "t6"."feature_value_score" % "t6"."usage_count"
              ) = 0
            )
            AND (
              "t6"."feature_value_score" >= "t6"."usage_count"
            )
          )
          THEN 'points; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_app_database__feature_usage" AS "t6"
      WHERE
        NOT (
          (
            "t6"."is_anonymous" = COALESCE((
              "t6"."user_id" = '0'
            ) OR (
              "t6"."account_id" = '0'
            ), FALSE)
          )
          AND (
            (
              (
                "t6"."usage_date" IS NULL
              ) = (
                "t6"."usage_timestamp" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_hour" IS NULL
              ) = (
                "t6"."usage_timestamp" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_day_of_week" IS NULL
              ) = (
                "t6"."usage_timestamp" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_date" = CAST("t6"."usage_timestamp" AS DATE)
              )
              AND (
                "t6"."usage_hour" = CAST(EXTRACT(hour FROM "t6"."usage_timestamp") AS BIGINT)
              )
              AND (
                "t6"."usage_day_of_week" = (
                  (
                    (
                      (
                        DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t6"."usage_date") % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND COALESCE("t6"."usage_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          AND (
            (
              (
                "t6"."usage_date" IS NULL
              ) = (
                "t6"."usage_week" IS NULL
              )
            )
            AND (
              DATE_DIFF('DAY', "t6"."usage_week", "t6"."usage_date") = (
                "t6"."usage_day_of_week" - 1
              )
            )
          )
          AND (
            (
              (
                "t6"."usage_date" IS NULL
              ) = (
                "t6"."usage_month" IS NULL
              )
            )
            AND (
              EXTRACT(day FROM "t6"."usage_month") = 1
            )
            AND (
              EXTRACT(month FROM "t6"."usage_month") = EXTRACT(month FROM "t6"."usage_date")
            )
            AND (
              EXTRACT(year FROM "t6"."usage_month") = EXTRACT(year FROM "t6"."usage_date")
            )
          )
          AND (
            (
              (
                "t6"."usage_hour" IS NULL
              ) = (
                "t6"."is_business_hours" IS NULL
              )
            )
            AND (
              "t6"."is_business_hours" = (
                "t6"."usage_hour" BETWEEN 9 AND 16 AND (
                  "t6"."usage_day_of_week" <= 5
                )
              )
            )
          )
          AND (
            (
              "t6"."missing_feature_name" = (
                "t6"."feature_name" IS NULL
              )
            )
            AND (
              (
                (
                  "t6"."feature_category" IS NULL
                ) = (
                  "t6"."feature_name" IS NULL
                )
              )
              AND (
                (
                  "t6"."feature_audience" IS NULL
                ) = (
                  "t6"."feature_name" IS NULL
                )
              )
              AND (
                (
                  "t6"."feature_tier" IS NULL
                ) = (
                  "t6"."feature_name" IS NULL
                )
              )
            )
          )
          AND (
            (
              "t6"."invalid_usage_count" = (
                "t6"."usage_count" IS NULL
              )
            )
            AND (
              (
                "t6"."usage_intensity" IS NULL
              ) = (
                "t6"."usage_count" IS NULL
              )
            )
          )
          AND (
            (
              (
                "t6"."is_first_use" IS NOT NULL
              ) = (
                (
                  "t6"."feature_name" IS NOT NULL
                ) AND COALESCE("t6"."user_id" <> '0', FALSE)
              )
            )
            AND (
              (
                "t6"."is_adopted" IS NOT NULL
              ) = (
                (
                  "t6"."feature_name" IS NOT NULL
                ) AND COALESCE("t6"."user_id" <> '0', FALSE)
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE("t6"."usage_intensity" = 'First Use', FALSE)
              )
              OR (
                COALESCE("t6"."is_first_use", FALSE) AND COALESCE("t6"."usage_count" = 1, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t6"."is_first_use" AND (
                  "t6"."usage_count" = 1
                ), FALSE)
              )
              OR COALESCE("t6"."usage_intensity" = 'First Use', FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE("t6"."is_first_use", FALSE)
              )
              OR COALESCE("t6"."is_adopted" = COALESCE("t6"."usage_count" > 10, FALSE), FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t6"."feature_name" IS NOT NULL
                  )
                  AND COALESCE("t6"."user_id" <> '0', FALSE)
                  AND (
                    "t6"."usage_count" > 10
                  ),
                  FALSE
                )
              )
              OR COALESCE("t6"."is_adopted", FALSE)
            )
          )
          AND (
            (
              (
                "t6"."feature_value_score" IS NOT NULL
              ) = (
                COALESCE("t6"."feature_category" <> 'unmapped', FALSE)
                AND (
                  "t6"."usage_count" IS NOT NULL
                )
              )
            )
            AND (
              (
                "t6"."feature_value_score" % "t6"."usage_count"
              ) = 0
            )
            AND (
              "t6"."feature_value_score" >= "t6"."usage_count"
            )
          )
        )
    ) AS "t16"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'columns of stg_app_database__accounts' AS "statement",
          COALESCE("t7"."account_id", 'null') AS "entity_key",
          CASE
            WHEN NOT (
              "t7"."missing_account_name" = (
                "t7"."account_name" IS NULL
              )
            )
            THEN 'name; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                "t7"."missing_account_type" = (
                  "t7"."account_type" IS NULL
                )
              )
              AND (
                NOT (
                  COALESCE(NOT (
                    "t7"."missing_account_type"
                  ), FALSE)
                )
                OR COALESCE("t7"."industry" IS NOT NULL, FALSE)
              )
            )
            THEN 'kind; '
            ELSE ''
          END || CASE
            WHEN NOT (
              "t7"."invalid_email" = NOT (
                COALESCE(
                  REGEXP_MATCHES(
                    NULLIF(TRIM("t7"."email", ' 	
'), ''),
                    '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
                  ),
                  TRUE
                )
              )
            )
            THEN 'email; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                (
                  "t7"."company_size_category" IS NULL
                ) = (
                  "t7"."employee_count" IS NULL
                )
              )
              AND (
                (
                  "t7"."account_type_tier" IS NULL
                ) = (
                  "t7"."employee_count" IS NULL
                )
              )
            )
            THEN 'size; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                CAST("t7"."account_created_at" AS DATE) IS NULL
              )
              OR COALESCE(
                "t7"."account_age_days" = DATE_DIFF('DAY', CAST("t7"."account_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            )
            THEN 'age; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                (
                  "t7"."account_age_days" IS NULL
                ) = (
                  "t7"."account_age_months" IS NULL
                )
              )
              AND (
                (
                  "t7"."account_age_months" * 28
                ) <= "t7"."account_age_days"
              )
              AND (
                (
                  (
                    "t7"."account_age_months" + 1
                  ) * 31
                ) >= "t7"."account_age_days"
              )
            )
            THEN 'months; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                (
                  "t7"."account_age_days" IS NULL
                ) = (
                  "t7"."is_new_customer" IS NULL
                )
              )
              AND (
                "t7"."is_new_customer" = (
                  "t7"."account_age_days" < 90
                )
              )
            )
            THEN 'new; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                "t7"."account_status" IS NOT NULL
              )
              AND (
                (
                  "t7"."status" IS NOT NULL
                ) OR (
                  "t7"."account_status" = 'unknown'
                )
              )
            )
            THEN 'status; '
            ELSE ''
          END AS "differences"
        FROM "staging"."stg_app_database__accounts" AS "t7"
        WHERE
          NOT (
            (
              "t7"."missing_account_name" = (
                "t7"."account_name" IS NULL
              )
            )
            AND (
              (
                "t7"."missing_account_type" = (
                  "t7"."account_type" IS NULL
                )
              )
              AND (
                NOT (
                  COALESCE(NOT (
                    "t7"."missing_account_type"
                  ), FALSE)
                )
                OR COALESCE("t7"."industry" IS NOT NULL, FALSE)
              )
            )
            AND (
              "t7"."invalid_email" = NOT (
                COALESCE(
                  REGEXP_MATCHES(
                    NULLIF(TRIM("t7"."email", ' 	
'), ''),
                    '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
                  ),
                  TRUE
                )
              )
            )
            AND (
              (
                (
                  "t7"."company_size_category" IS NULL
                ) = (
                  "t7"."employee_count" IS NULL
                )
              )
              AND (
                (
                  "t7"."account_type_tier" IS NULL
                ) = (
                  "t7"."employee_count" IS NULL
                )
              )
            )
            AND (
              (
                CAST("t7"."account_created_at" AS DATE) IS NULL
              )
              OR COALESCE(
                "t7"."account_age_days" = DATE_DIFF('DAY', CAST("t7"."account_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                (
                  "t7"."account_age_days" IS NULL
                ) = (
                  "t7"."account_age_months" IS NULL
                )
              )
              AND (
                (
                  "t7"."account_age_months" * 28
                ) <= "t7"."account_age_days"
              )
              AND (
                (
                  (
                    "t7"."account_age_months" + 1
                  ) * 31
                ) >= "t7"."account_age_days"
              )
            )
            AND (
              (
                (
                  "t7"."account_age_days" IS NULL
                ) = (
                  "t7"."is_new_customer" IS NULL
                )
              )
              AND (
                "t7"."is_new_customer" = (
                  "t7"."account_age_days" < 90
                )
              )
            )
            AND (
              (
                "t7"."account_status" IS NOT NULL
              )
              AND (
                (
                  "t7"."status" IS NOT NULL
                ) OR (
                  "t7"."account_status" = 'unknown'
                )
              )
            )
          )
      ) AS "t10"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'columns of stg_app_database__locations' AS "statement",
          COALESCE("t8"."location_id", 'null') AS "entity_key",
          CASE
            WHEN NOT (
              "t8"."missing_location_name" = (
                "t8"."location_name" IS NULL
              )
            )
            THEN 'name; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                "t8"."missing_address" = (
                  "t8"."address" IS NULL
                )
              )
              AND (
                "t8"."incomplete_address" = (
                  (
                    "t8"."address" IS NULL
                  )
                  OR (
                    "t8"."city" IS NULL
                  )
                  OR (
                    "t8"."state" IS NULL
                  )
                  OR (
                    "t8"."zip_code" IS NULL
                  )
                )
              )
            )
            THEN 'address; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                (
                  "t8"."full_address" IS NULL
                ) = (
                  (
                    "t8"."address" IS NULL
                  )
                  AND (
                    "t8"."city" IS NULL
                  )
                  AND (
                    "t8"."state" IS NULL
                  )
                  AND (
                    "t8"."zip_code" IS NULL
                  )
                )
              )
              AND (
                (
                  (
                    "t8"."address" IS NULL
                  ) OR CONTAINS("t8"."full_address", "t8"."address")
                )
                AND (
                  (
                    "t8"."city" IS NULL
                  ) OR CONTAINS("t8"."full_address", "t8"."city")
                )
                AND (
                  (
                    "t8"."zip_code" IS NULL
                  ) OR CONTAINS("t8"."full_address", "t8"."zip_code")
                )
              )
            )
            THEN 'full_address; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                (
                  "t8"."location_category" IS NULL
                ) = (
                  "t8"."location_type" IS NULL
                )
              )
              AND (
                (
                  "t8"."business_category" IS NULL
                ) = (
                  "t8"."business_type" IS NULL
                )
              )
              AND (
                (
                  "t8"."size_tier" IS NULL
                ) = (
                  "t8"."location_size" IS NULL
                )
              )
            )
            THEN 'classes; '
            ELSE ''
          END || CASE
            WHEN NOT (
              CASE
                WHEN COALESCE("t8"."install_date" > MAKE_DATE(2026, 6, 30), TRUE)
                THEN "t8"."days_since_install" IS NULL
                ELSE (
                  "t8"."install_date" IS NULL
                )
                OR COALESCE(
                  "t8"."days_since_install" = DATE_DIFF('DAY', "t8"."install_date", MAKE_DATE(2026, 6, 30)),
                  FALSE
                )
              END
            )
            THEN 'installed; '
            ELSE ''
          END || CASE
            WHEN NOT (
              NOT (
                COALESCE((
                  "t8"."state" IS NOT NULL
                ) OR (
                  "t8"."country" <> 'US'
                ), FALSE)
              )
              OR COALESCE("t8"."region" IS NOT NULL, FALSE)
            )
            THEN 'region; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                "t8"."installation_status" = 'Not Installed'
              ) = (
                "t8"."install_date" IS NULL
              )
            )
            THEN 'stage; '
            ELSE ''
          END || CASE
            WHEN NOT (
              (
                "t8"."installation_status" = 'Scheduled'
              ) = COALESCE("t8"."install_date" > MAKE_DATE(2026, 6, 30), FALSE)
            )
            THEN 'scheduled; '
            ELSE ''
          END || CASE
            WHEN NOT (
              NOT (
                COALESCE("t8"."is_orphan", FALSE)
              )
              OR COALESCE("t8"."account_id" IS NOT NULL, FALSE)
            )
            THEN 'owner; '
            ELSE ''
          END AS "differences"
        FROM "staging"."stg_app_database__locations" AS "t8"
        WHERE
          NOT (
            (
              "t8"."missing_location_name" = (
                "t8"."location_name" IS NULL
              )
            )
            AND (
              (
                "t8"."missing_address" = (
                  "t8"."address" IS NULL
                )
              )
              AND (
                "t8"."incomplete_address" = (
                  (
                    "t8"."address" IS NULL
                  )
                  OR (
                    "t8"."city" IS NULL
                  )
                  OR (
                    "t8"."state" IS NULL
                  )
                  OR (
                    "t8"."zip_code" IS NULL
                  )
                )
              )
            )
            AND (
              (
                (
                  "t8"."full_address" IS NULL
                ) = (
                  (
                    "t8"."address" IS NULL
                  )
                  AND (
                    "t8"."city" IS NULL
                  )
                  AND (
                    "t8"."state" IS NULL
                  )
                  AND (
                    "t8"."zip_code" IS NULL
                  )
                )
              )
              AND (
                (
                  (
                    "t8"."address" IS NULL
                  ) OR CONTAINS("t8"."full_address", "t8"."address")
                )
                AND (
                  (
                    "t8"."city" IS NULL
                  ) OR CONTAINS("t8"."full_address", "t8"."city")
                )
                AND (
                  (
                    "t8"."zip_code" IS NULL
                  ) OR CONTAINS("t8"."full_address", "t8"."zip_code")
                )
              )
            )
            AND (
              (
                (
                  "t8"."location_category" IS NULL
                ) = (
                  "t8"."location_type" IS NULL
                )
              )
              AND (
                (
                  "t8"."business_category" IS NULL
                ) = (
                  "t8"."business_type" IS NULL
                )
              )
              AND (
                (
                  "t8"."size_tier" IS NULL
                ) = (
                  "t8"."location_size" IS NULL
                )
              )
            )
            AND CASE
              WHEN COALESCE("t8"."install_date" > MAKE_DATE(2026, 6, 30), TRUE)
              THEN "t8"."days_since_install" IS NULL
              ELSE (
                "t8"."install_date" IS NULL
              )
              OR COALESCE(
                "t8"."days_since_install" = DATE_DIFF('DAY', "t8"."install_date", MAKE_DATE(2026, 6, 30)),
                FALSE
              )
            END
            AND (
              NOT (
                COALESCE((
                  "t8"."state" IS NOT NULL
                ) OR (
                  "t8"."country" <> 'US'
                ), FALSE)
              )
              OR COALESCE("t8"."region" IS NOT NULL, FALSE)
            )
            AND (
              (
                "t8"."installation_status" = 'Not Installed'
              ) = (
                "t8"."install_date" IS NULL
              )
            )
            AND (
              (
                "t8"."installation_status" = 'Scheduled'
              ) = COALESCE("t8"."install_date" > MAKE_DATE(2026, 6, 30), FALSE)
            )
            AND (
              NOT (
                COALESCE("t8"."is_orphan", FALSE)
              )
              OR COALESCE("t8"."account_id" IS NOT NULL, FALSE)
            )
          )
      ) AS "t11"
    ) AS "t12"
  ) AS "t17"
) AS "t21"
