WITH "t63" AS (
  SELECT
    "t21"."account_id",
    "t21"."snapshot_date",
    "t49"."_account",
    "t49"."day",
    "t49"."total_users",
    "t49"."active_users_1d",
    "t49"."active_users_7d",
    "t49"."active_users_30d",
    "t49"."sessions_30d",
    "t49"."last_user_activity",
    "t49"."last_login_date",
    "t49"."avg_engagement_score"
  FROM (
    SELECT
      "t0"."account_id",
      "t0"."snapshot_date"
    FROM "entity"."entity_customers_daily" AS "t0"
  ) AS "t21"
  LEFT OUTER JOIN (
    SELECT
      "t32"."account_id" AS "_account",
      "t32"."day",
      "t32"."total_users",
      "t32"."active_users_1d",
      "t32"."active_users_7d",
      "t32"."active_users_30d",
      "t32"."sessions_30d",
      "t32"."last_user_activity",
      "t32"."last_login_date",
      "t32"."avg_engagement_score"
    FROM (
      SELECT
        "t5"."account_id",
        "t5"."day",
        COUNT(*) AS "total_users",
        COUNT(*) FILTER(WHERE
          "t5"."is_active") AS "active_users_1d",
        COUNT(*) FILTER(WHERE
          "t5"."is_active_7d") AS "active_users_7d",
        COUNT(*) FILTER(WHERE
          "t5"."is_active_30d") AS "active_users_30d",
        SUM("t5"."sessions_30d") AS "sessions_30d",
        MAX("t5"."last_activity_date") AS "last_user_activity",
        MAX("t5"."last_session_date") AS "last_login_date",
        AVG("t5"."engagement_score") AS "avg_engagement_score"
      FROM "timeline"."user_days" AS "t5"
      GROUP BY
        1,
        2
    ) AS "t32"
  ) AS "t49"
    ON "t21"."account_id" = "t49"."_account" AND "t21"."snapshot_date" = "t49"."day"
), "t66" AS (
  SELECT
    "t21"."account_id",
    "t21"."snapshot_date",
    "t56"."_account",
    "t56"."day",
    "t56"."total_devices",
    "t56"."controllers_in_service",
    "t56"."device_events",
    "t56"."device_events_30d",
    "t56"."pours",
    "t56"."active_devices",
    "t56"."pour_volume_liters",
    "t56"."pour_volume_liters_30d",
    "t56"."last_device_activity",
    "t56"."avg_device_health_score",
    "t56"."avg_device_uptime_30d"
  FROM (
    SELECT
      "t0"."account_id",
      "t0"."snapshot_date"
    FROM "entity"."entity_customers_daily" AS "t0"
  ) AS "t21"
  LEFT OUTER JOIN (
    SELECT
      "t39"."account_id" AS "_account",
      "t39"."day",
      "t39"."total_devices",
      "t39"."controllers_in_service",
      "t39"."device_events",
      "t39"."device_events_30d",
      "t39"."pours",
      "t39"."active_devices",
      "t39"."pour_volume_liters",
      "t39"."pour_volume_liters_30d",
      "t39"."last_device_activity",
      "t39"."avg_device_health_score",
      "t39"."avg_device_uptime_30d"
    FROM (
      SELECT
        "t4"."account_id",
        "t4"."day",
        COUNT(*) AS "total_devices",
        COUNT(*) FILTER(WHERE
          "t4"."is_in_service") AS "controllers_in_service",
        SUM("t4"."events") AS "device_events",
        SUM("t4"."events_30d") AS "device_events_30d",
        SUM("t4"."pours") AS "pours",
        COUNT(*) FILTER(WHERE
          "t4"."events_30d" > 0) AS "active_devices",
        CAST(SUM("t4"."volume_ml") AS DOUBLE PRECISION) / 1000.0 AS "pour_volume_liters",
        CAST(SUM("t4"."volume_ml_30d") AS DOUBLE PRECISION) / 1000.0 AS "pour_volume_liters_30d",
        MAX("t4"."last_event_at") AS "last_device_activity",
        AVG("t4"."health_score") AS "avg_device_health_score",
        AVG("t4"."uptime_30d") AS "avg_device_uptime_30d"
      FROM "timeline"."device_days" AS "t4"
      GROUP BY
        1,
        2
    ) AS "t39"
  ) AS "t56"
    ON "t21"."account_id" = "t56"."_account" AND "t21"."snapshot_date" = "t56"."day"
), "t71" AS (
  SELECT
    "t62"."account_id" AS "_owner",
    MIN("t62"."first") AS "since"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t3"."account_id",
          CAST(CAST(MAKE_DATE(2026, 6, 30) - MAKE_INTERVAL(days => CAST("t3"."account_age_days" AS INT)) AS TIMESTAMP) AS DATE) AS "first"
        FROM "staging"."stg_app_database__accounts" AS "t3"
        WHERE
          "t3"."account_id" <> '0'
      ) AS "t47"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t6"."account_id",
          "t6"."valid_from" AS "first"
        FROM "timeline"."account_mrr" AS "t6"
      ) AS "t19"
    ) AS "t55"
    WHERE
      "t55"."first" IS NOT NULL
  ) AS "t62"
  GROUP BY
    1
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
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'a customer has every day of its life' AS "statement",
                    CONCAT_WS(
                      '|',
                      COALESCE("t104"."_lk0", "t104"."_rk0"),
                      COALESCE(CAST("t104"."_lk1" AS VARCHAR), CAST("t104"."_rk1" AS VARCHAR))
                    ) AS "entity_key",
                    CASE
                      WHEN "t104"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t104"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t104"."_l0" IS NOT DISTINCT FROM "t104"."_r0"
                      THEN ''
                      ELSE 'day_sequence '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t9"."account_id" AS "_lk0",
                      "t9"."snapshot_date" AS "_lk1",
                      "t9"."day_sequence" AS "_l0",
                      "t99"."_rk0",
                      "t99"."_rk1",
                      "t99"."_r0"
                    FROM "entity"."entity_customers_daily" AS "t9"
                    FULL OUTER JOIN (
                      SELECT
                        "t96"."_owner" AS "_rk0",
                        "t96"."day" AS "_rk1",
                        "t96"."number" AS "_r0"
                      FROM (
                        SELECT
                          "t83"."_owner",
                          "t58"."day",
                          CAST(EXTRACT(epoch FROM CAST("t58"."day" AS TIMESTAMP) - CAST(GREATEST("t83"."since", "t58"."floor") AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS "number"
                        FROM "t71" AS "t83"
                        INNER JOIN (
                          SELECT
                            "t34"."day",
                            "t41"."floor"
                          FROM (
                            SELECT
                              "t8"."day"
                            FROM "timeline"."days" AS "t8"
                          ) AS "t34"
                          CROSS JOIN (
                            SELECT
                              MIN("t8"."day") AS "floor"
                            FROM "timeline"."days" AS "t8"
                          ) AS "t41"
                        ) AS "t58"
                          ON "t58"."day" >= "t83"."since"
                      ) AS "t96"
                    ) AS "t99"
                      ON "t9"."account_id" = "t99"."_rk0" AND "t9"."snapshot_date" = "t99"."_rk1"
                    WHERE
                      EXISTS(
                        SELECT
                          1
                        FROM "t71" AS "t82"
                        WHERE
                          "t9"."account_id" = "t82"."_owner"
                      )
                  ) AS "t104"
                  WHERE
                    NOT (
                      (
                        "t104"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t104"."_rk0" IS NOT NULL
                      )
                      AND "t104"."_l0" IS NOT DISTINCT FROM "t104"."_r0"
                    )
                ) AS "t109"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'the days of a customer call it as its account does' AS "statement",
                    CONCAT_WS('|', COALESCE("t68"."_lk0", "t68"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t68"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t68"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                      THEN ''
                      ELSE 'first_name '
                    END || CASE WHEN "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1" THEN '' ELSE 'last_name ' END || CASE WHEN "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2" THEN '' ELSE 'unnamed ' END || CASE
                      WHEN "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                      THEN ''
                      ELSE 'first_industry '
                    END || CASE
                      WHEN "t68"."_l4" IS NOT DISTINCT FROM "t68"."_r4"
                      THEN ''
                      ELSE 'last_industry '
                    END || CASE
                      WHEN "t68"."_l5" IS NOT DISTINCT FROM "t68"."_r5"
                      THEN ''
                      ELSE 'created_first '
                    END || CASE
                      WHEN "t68"."_l6" IS NOT DISTINCT FROM "t68"."_r6"
                      THEN ''
                      ELSE 'created_last '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t59"."_lk0",
                      "t59"."_l0",
                      "t59"."_l1",
                      "t59"."_l2",
                      "t59"."_l3",
                      "t59"."_l4",
                      "t59"."_l5",
                      "t59"."_l6",
                      "t38"."_rk0",
                      "t38"."_r0",
                      "t38"."_r1",
                      "t38"."_r2",
                      "t38"."_r3",
                      "t38"."_r4",
                      "t38"."_r5",
                      "t38"."_r6"
                    FROM (
                      SELECT
                        "t36"."account_id" AS "_lk0",
                        "t36"."first_name" AS "_l0",
                        "t36"."last_name" AS "_l1",
                        "t36"."unnamed" > 0 AS "_l2",
                        "t36"."first_industry" AS "_l3",
                        "t36"."last_industry" AS "_l4",
                        "t36"."created_first" AS "_l5",
                        "t36"."created_last" AS "_l6"
                      FROM (
                        SELECT
                          "t0"."account_id",
                          MIN("t0"."company_name") AS "first_name",
                          MAX("t0"."company_name") AS "last_name",
                          MIN("t0"."industry") AS "first_industry",
                          MAX("t0"."industry") AS "last_industry",
                          MIN("t0"."created_at") AS "created_first",
                          MAX("t0"."created_at") AS "created_last",
                          SUM(CAST(CAST("t0"."company_name" IS NULL AS INT) AS BIGINT)) AS "unnamed",
                          COUNT(*) AS "days"
                        FROM "entity"."entity_customers_daily" AS "t0"
                        GROUP BY
                          1
                      ) AS "t36"
                    ) AS "t59"
                    FULL OUTER JOIN (
                      SELECT
                        "t3"."account_id" AS "_rk0",
                        "t3"."account_name" AS "_r0",
                        "t3"."account_name" AS "_r1",
                        "t3"."account_name" IS NULL AS "_r2",
                        "t3"."industry" AS "_r3",
                        "t3"."industry" AS "_r4",
                        "t3"."account_created_at" AS "_r5",
                        "t3"."account_created_at" AS "_r6"
                      FROM "staging"."stg_app_database__accounts" AS "t3"
                      WHERE
                        "t3"."account_id" <> '0'
                    ) AS "t38"
                      ON "t59"."_lk0" = "t38"."_rk0"
                  ) AS "t68"
                  WHERE
                    NOT (
                      (
                        "t68"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t68"."_rk0" IS NOT NULL
                      )
                      AND "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                      AND "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                      AND "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                      AND "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                      AND "t68"."_l4" IS NOT DISTINCT FROM "t68"."_r4"
                      AND "t68"."_l5" IS NOT DISTINCT FROM "t68"."_r5"
                      AND "t68"."_l6" IS NOT DISTINCT FROM "t68"."_r6"
                    )
                ) AS "t101"
              ) AS "t110"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'MRR and plan of a day are those of its period' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t89"."_lk0", "t89"."_rk0"),
                    COALESCE(CAST("t89"."_lk1" AS VARCHAR), CAST("t89"."_rk1" AS VARCHAR))
                  ) AS "entity_key",
                  CASE
                    WHEN "t89"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t89"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t89"."_l0" IS NOT DISTINCT FROM "t89"."_r0"
                    THEN ''
                    ELSE 'monthly_recurring_revenue '
                  END || CASE WHEN "t89"."_l1" IS NOT DISTINCT FROM "t89"."_r1" THEN '' ELSE 'plan_tier ' END || CASE WHEN "t89"."_l2" IS NOT DISTINCT FROM "t89"."_r2" THEN '' ELSE 'is_active ' END || CASE
                    WHEN "t89"."_l3" IS NOT DISTINCT FROM "t89"."_r3"
                    THEN ''
                    ELSE 'is_canceled '
                  END || CASE
                    WHEN "t89"."_l4" IS NOT DISTINCT FROM "t89"."_r4"
                    THEN ''
                    ELSE 'first_paid_date '
                  END AS "differences"
                FROM (
                  SELECT
                    "t28"."_lk0",
                    "t28"."_lk1",
                    "t28"."_l0",
                    "t28"."_l1",
                    "t28"."_l2",
                    "t28"."_l3",
                    "t28"."_l4",
                    "t74"."_rk0",
                    "t74"."_rk1",
                    "t74"."_r0",
                    "t74"."_r1",
                    "t74"."_r2",
                    "t74"."_r3",
                    "t74"."_r4"
                  FROM (
                    SELECT
                      "t0"."account_id" AS "_lk0",
                      "t0"."snapshot_date" AS "_lk1",
                      "t0"."monthly_recurring_revenue" AS "_l0",
                      "t0"."plan_tier" AS "_l1",
                      "t0"."is_active" AS "_l2",
                      "t0"."is_canceled" AS "_l3",
                      "t0"."first_paid_date" AS "_l4"
                    FROM "entity"."entity_customers_daily" AS "t0"
                  ) AS "t28"
                  FULL OUTER JOIN (
                    SELECT
                      "t60"."account_id" AS "_rk0",
                      "t60"."snapshot_date" AS "_rk1",
                      COALESCE("t60"."mrr", CAST(0 AS DECIMAL(18, 2))) AS "_r0",
                      "t60"."plan_tier" AS "_r1",
                      COALESCE("t60"."mrr", CAST(0 AS DECIMAL(18, 2))) > 0 AS "_r2",
                      COALESCE("t60"."is_churned" OR "t60"."is_idle", FALSE) AS "_r3",
                      "t60"."first_paid_date" AS "_r4"
                    FROM (
                      SELECT
                        "t21"."account_id",
                        "t21"."snapshot_date",
                        "t42"."plan_tier",
                        "t42"."mrr",
                        "t42"."is_churned",
                        "t42"."first_paid_date",
                        "t42"."payer",
                        "t42"."since",
                        "t42"."until",
                        "t42"."is_idle"
                      FROM (
                        SELECT
                          "t0"."account_id",
                          "t0"."snapshot_date"
                        FROM "entity"."entity_customers_daily" AS "t0"
                      ) AS "t21"
                      LEFT OUTER JOIN (
                        SELECT
                          "t6"."plan_tier",
                          "t6"."mrr",
                          "t6"."is_churned",
                          "t6"."first_paid_date",
                          "t6"."account_id" AS "payer",
                          "t6"."valid_from" AS "since",
                          COALESCE("t6"."valid_to", MAKE_DATE(CAST(9999 AS INT), CAST(12 AS INT), CAST(31 AS INT))) AS "until",
                          "t6"."subscription_id" IS NULL AS "is_idle"
                        FROM "timeline"."account_mrr" AS "t6"
                      ) AS "t42"
                        ON "t21"."account_id" = "t42"."payer"
                        AND "t21"."snapshot_date" >= "t42"."since"
                        AND "t21"."snapshot_date" < "t42"."until"
                    ) AS "t60"
                  ) AS "t74"
                    ON "t28"."_lk0" = "t74"."_rk0" AND "t28"."_lk1" = "t74"."_rk1"
                ) AS "t89"
                WHERE
                  NOT (
                    (
                      "t89"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t89"."_rk0" IS NOT NULL
                    )
                    AND "t89"."_l0" IS NOT DISTINCT FROM "t89"."_r0"
                    AND "t89"."_l1" IS NOT DISTINCT FROM "t89"."_r1"
                    AND "t89"."_l2" IS NOT DISTINCT FROM "t89"."_r2"
                    AND "t89"."_l3" IS NOT DISTINCT FROM "t89"."_r3"
                    AND "t89"."_l4" IS NOT DISTINCT FROM "t89"."_r4"
                  )
              ) AS "t105"
            ) AS "t111"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'subscription days of a customer' AS "statement",
                CONCAT_WS('|', COALESCE("t100"."_lk0", "t100"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t100"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t100"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE WHEN "t100"."_l0" IS NOT DISTINCT FROM "t100"."_r0" THEN '' ELSE 'live ' END || CASE WHEN "t100"."_l1" IS NOT DISTINCT FROM "t100"."_r1" THEN '' ELSE 'begun ' END || CASE WHEN "t100"."_l2" IS NOT DISTINCT FROM "t100"."_r2" THEN '' ELSE 'started ' END AS "differences"
              FROM (
                SELECT
                  "t51"."_lk0",
                  "t51"."_l0",
                  "t51"."_l1",
                  "t51"."_l2",
                  "t95"."_rk0",
                  "t95"."_r0",
                  "t95"."_r1",
                  "t95"."_r2"
                FROM (
                  SELECT
                    "t29"."account_id" AS "_lk0",
                    "t29"."live" AS "_l0",
                    "t29"."begun" AS "_l1",
                    "t29"."started" AS "_l2"
                  FROM (
                    SELECT
                      "t0"."account_id",
                      SUM("t0"."active_subscriptions") AS "live",
                      SUM("t0"."total_subscriptions") AS "begun",
                      MIN("t0"."first_subscription_date") AS "started"
                    FROM "entity"."entity_customers_daily" AS "t0"
                    GROUP BY
                      1
                  ) AS "t29"
                  WHERE
                    "t29"."begun" > 0
                ) AS "t51"
                FULL OUTER JOIN (
                  SELECT
                    "t88"."account_id" AS "_rk0",
                    "t88"."live" AS "_r0",
                    "t88"."begun" AS "_r1",
                    "t88"."started" AS "_r2"
                  FROM (
                    SELECT
                      "t73"."account_id",
                      SUM("t73"."live") AS "live",
                      SUM("t73"."begun") AS "begun",
                      MIN("t73"."start_date") AS "started"
                    FROM (
                      SELECT
                        "t57"."subscription_id",
                        "t57"."subscription_key",
                        "t57"."account_id",
                        "t57"."plan_name",
                        "t57"."status",
                        "t57"."billing_cycle",
                        "t57"."plan_tier",
                        "t57"."subscription_status",
                        "t57"."is_live",
                        "t57"."monthly_price",
                        "t57"."normalized_mrr",
                        "t57"."annual_revenue",
                        "t57"."start_date",
                        "t57"."end_date",
                        "t57"."subscription_age_days",
                        "t57"."lifecycle_stage",
                        "t57"."churn_risk",
                        "t57"."total_contract_value",
                        "t57"."missing_plan_name",
                        "t57"."missing_status",
                        "t57"."missing_start_date",
                        "t57"."missing_end_date",
                        "t57"."invalid_price",
                        "t57"."invalid_date_range",
                        "t57"."is_orphan",
                        "t57"."subscription_created_at",
                        "t57"."subscription_updated_at",
                        "t57"."floor",
                        GREATEST(
                          CAST(EXTRACT(epoch FROM CAST(LEAST(
                            COALESCE(
                              "t57"."end_date",
                              CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP) AS DATE)
                            ),
                            CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP) AS DATE)
                          ) AS TIMESTAMP) - CAST(GREATEST("t57"."start_date", "t57"."floor") AS TIMESTAMP)) / 86400 AS BIGINT),
                          0
                        ) AS "live",
                        CAST(EXTRACT(epoch FROM CAST(CAST(CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP) AS DATE) AS TIMESTAMP) - CAST(GREATEST("t57"."start_date", "t57"."floor") AS TIMESTAMP)) / 86400 AS BIGINT) AS "begun"
                      FROM (
                        SELECT
                          "t44"."subscription_id",
                          "t44"."subscription_key",
                          "t44"."account_id",
                          "t44"."plan_name",
                          "t44"."status",
                          "t44"."billing_cycle",
                          "t44"."plan_tier",
                          "t44"."subscription_status",
                          "t44"."is_live",
                          "t44"."monthly_price",
                          "t44"."normalized_mrr",
                          "t44"."annual_revenue",
                          "t44"."start_date",
                          "t44"."end_date",
                          "t44"."subscription_age_days",
                          "t44"."lifecycle_stage",
                          "t44"."churn_risk",
                          "t44"."total_contract_value",
                          "t44"."missing_plan_name",
                          "t44"."missing_status",
                          "t44"."missing_start_date",
                          "t44"."missing_end_date",
                          "t44"."invalid_price",
                          "t44"."invalid_date_range",
                          "t44"."is_orphan",
                          "t44"."subscription_created_at",
                          "t44"."subscription_updated_at",
                          "t41"."floor"
                        FROM (
                          SELECT
                            *
                          FROM "staging"."stg_app_database__subscriptions" AS "t7"
                          WHERE
                            NOT (
                              "t7"."is_orphan"
                            )
                            AND "t7"."account_id" <> '0'
                            AND "t7"."start_date" <= MAKE_DATE(2026, 6, 30)
                            AND (
                              (
                                "t7"."end_date" > "t7"."start_date"
                              ) OR (
                                "t7"."end_date" IS NULL
                              )
                            )
                        ) AS "t44"
                        CROSS JOIN (
                          SELECT
                            MIN("t8"."day") AS "floor"
                          FROM "timeline"."days" AS "t8"
                        ) AS "t41"
                      ) AS "t57"
                    ) AS "t73"
                    GROUP BY
                      1
                  ) AS "t88"
                ) AS "t95"
                  ON "t51"."_lk0" = "t95"."_rk0"
              ) AS "t100"
              WHERE
                NOT (
                  (
                    "t100"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t100"."_rk0" IS NOT NULL
                  )
                  AND "t100"."_l0" IS NOT DISTINCT FROM "t100"."_r0"
                  AND "t100"."_l1" IS NOT DISTINCT FROM "t100"."_r1"
                  AND "t100"."_l2" IS NOT DISTINCT FROM "t100"."_r2"
                )
            ) AS "t107"
          ) AS "t113"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'users of a customer, by day' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t94"."_lk0", "t94"."_rk0"),
                COALESCE(CAST("t94"."_lk1" AS VARCHAR), CAST("t94"."_rk1" AS VARCHAR))
              ) AS "entity_key",
              CASE
                WHEN "t94"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t94"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t94"."_l0" IS NOT DISTINCT FROM "t94"."_r0"
                OR COALESCE(
                  ABS(CAST("t94"."_l0" AS DOUBLE PRECISION) - CAST("t94"."_r0" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t94"."_l0" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'total_users '
              END || CASE
                WHEN "t94"."_l1" IS NOT DISTINCT FROM "t94"."_r1"
                OR COALESCE(
                  ABS(CAST("t94"."_l1" AS DOUBLE PRECISION) - CAST("t94"."_r1" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t94"."_l1" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_users_1d '
              END || CASE
                WHEN "t94"."_l2" IS NOT DISTINCT FROM "t94"."_r2"
                OR COALESCE(
                  ABS(CAST("t94"."_l2" AS DOUBLE PRECISION) - CAST("t94"."_r2" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t94"."_l2" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_users_7d '
              END || CASE
                WHEN "t94"."_l3" IS NOT DISTINCT FROM "t94"."_r3"
                OR COALESCE(
                  ABS(CAST("t94"."_l3" AS DOUBLE PRECISION) - CAST("t94"."_r3" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t94"."_l3" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'active_users_30d '
              END || CASE
                WHEN "t94"."_l4" IS NOT DISTINCT FROM "t94"."_r4"
                OR COALESCE(
                  ABS(CAST("t94"."_l4" AS DOUBLE PRECISION) - CAST("t94"."_r4" AS DOUBLE PRECISION)) <= (
                    (
                      ABS(CAST("t94"."_l4" AS DOUBLE PRECISION)) + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'sessions_30d '
              END || CASE
                WHEN "t94"."_l5" IS NOT DISTINCT FROM "t94"."_r5"
                OR COALESCE(
                  ABS("t94"."_l5" - "t94"."_r5") <= (
                    (
                      ABS("t94"."_l5") + 1.0
                    ) * 1e-06
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'avg_engagement_score '
              END AS "differences"
            FROM (
              SELECT
                "t27"."_lk0",
                "t27"."_lk1",
                "t27"."_l0",
                "t27"."_l1",
                "t27"."_l2",
                "t27"."_l3",
                "t27"."_l4",
                "t27"."_l5",
                "t86"."_rk0",
                "t86"."_rk1",
                "t86"."_r0",
                "t86"."_r1",
                "t86"."_r2",
                "t86"."_r3",
                "t86"."_r4",
                "t86"."_r5"
              FROM (
                SELECT
                  "t0"."account_id" AS "_lk0",
                  "t0"."snapshot_date" AS "_lk1",
                  "t0"."total_users" AS "_l0",
                  "t0"."active_users_1d" AS "_l1",
                  "t0"."active_users_7d" AS "_l2",
                  "t0"."active_users_30d" AS "_l3",
                  "t0"."sessions_30d" AS "_l4",
                  "t0"."avg_engagement_score" AS "_l5"
                FROM "entity"."entity_customers_daily" AS "t0"
              ) AS "t27"
              FULL OUTER JOIN (
                SELECT
                  "t67"."account_id" AS "_rk0",
                  "t67"."snapshot_date" AS "_rk1",
                  COALESCE("t67"."total_users", 0) AS "_r0",
                  COALESCE("t67"."active_users_1d", 0) AS "_r1",
                  COALESCE("t67"."active_users_7d", 0) AS "_r2",
                  COALESCE("t67"."active_users_30d", 0) AS "_r3",
                  COALESCE("t67"."sessions_30d", 0) AS "_r4",
                  "t67"."avg_engagement_score" AS "_r5"
                FROM "t63" AS "t67"
              ) AS "t86"
                ON "t27"."_lk0" = "t86"."_rk0" AND "t27"."_lk1" = "t86"."_rk1"
            ) AS "t94"
            WHERE
              NOT (
                (
                  "t94"."_lk0" IS NOT NULL
                )
                AND (
                  "t94"."_rk0" IS NOT NULL
                )
                AND (
                  "t94"."_l0" IS NOT DISTINCT FROM "t94"."_r0"
                  OR COALESCE(
                    ABS(CAST("t94"."_l0" AS DOUBLE PRECISION) - CAST("t94"."_r0" AS DOUBLE PRECISION)) <= (
                      (
                        ABS(CAST("t94"."_l0" AS DOUBLE PRECISION)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t94"."_l1" IS NOT DISTINCT FROM "t94"."_r1"
                  OR COALESCE(
                    ABS(CAST("t94"."_l1" AS DOUBLE PRECISION) - CAST("t94"."_r1" AS DOUBLE PRECISION)) <= (
                      (
                        ABS(CAST("t94"."_l1" AS DOUBLE PRECISION)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t94"."_l2" IS NOT DISTINCT FROM "t94"."_r2"
                  OR COALESCE(
                    ABS(CAST("t94"."_l2" AS DOUBLE PRECISION) - CAST("t94"."_r2" AS DOUBLE PRECISION)) <= (
                      (
                        ABS(CAST("t94"."_l2" AS DOUBLE PRECISION)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t94"."_l3" IS NOT DISTINCT FROM "t94"."_r3"
                  OR COALESCE(
                    ABS(CAST("t94"."_l3" AS DOUBLE PRECISION) - CAST("t94"."_r3" AS DOUBLE PRECISION)) <= (
                      (
                        ABS(CAST("t94"."_l3" AS DOUBLE PRECISION)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t94"."_l4" IS NOT DISTINCT FROM "t94"."_r4"
                  OR COALESCE(
                    ABS(CAST("t94"."_l4" AS DOUBLE PRECISION) - CAST("t94"."_r4" AS DOUBLE PRECISION)) <= (
                      (
                        ABS(CAST("t94"."_l4" AS DOUBLE PRECISION)) + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
                AND (
                  "t94"."_l5" IS NOT DISTINCT FROM "t94"."_r5"
                  OR COALESCE(
                    ABS("t94"."_l5" - "t94"."_r5") <= (
                      (
                        ABS("t94"."_l5") + 1.0
                      ) * 1e-06
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t112"
        ) AS "t114"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'users of a customer, by day: the latest' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t90"."_lk0", "t90"."_rk0"),
              COALESCE(CAST("t90"."_lk1" AS VARCHAR), CAST("t90"."_rk1" AS VARCHAR))
            ) AS "entity_key",
            CASE
              WHEN "t90"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t90"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t90"."_l0" IS NOT DISTINCT FROM "t90"."_r0"
              THEN ''
              ELSE 'last_user_activity '
            END || CASE
              WHEN "t90"."_l1" IS NOT DISTINCT FROM "t90"."_r1"
              THEN ''
              ELSE 'last_login_date '
            END AS "differences"
          FROM (
            SELECT
              "t26"."_lk0",
              "t26"."_lk1",
              "t26"."_l0",
              "t26"."_l1",
              "t78"."_rk0",
              "t78"."_rk1",
              "t78"."_r0",
              "t78"."_r1"
            FROM (
              SELECT
                "t0"."account_id" AS "_lk0",
                "t0"."snapshot_date" AS "_lk1",
                "t0"."last_user_activity" AS "_l0",
                "t0"."last_login_date" AS "_l1"
              FROM "entity"."entity_customers_daily" AS "t0"
            ) AS "t26"
            FULL OUTER JOIN (
              SELECT
                "t67"."account_id" AS "_rk0",
                "t67"."snapshot_date" AS "_rk1",
                "t67"."last_user_activity" AS "_r0",
                "t67"."last_login_date" AS "_r1"
              FROM "t63" AS "t67"
            ) AS "t78"
              ON "t26"."_lk0" = "t78"."_rk0" AND "t26"."_lk1" = "t78"."_rk1"
          ) AS "t90"
          WHERE
            NOT (
              (
                "t90"."_lk0" IS NOT NULL
              )
              AND (
                "t90"."_rk0" IS NOT NULL
              )
              AND "t90"."_l0" IS NOT DISTINCT FROM "t90"."_r0"
              AND "t90"."_l1" IS NOT DISTINCT FROM "t90"."_r1"
            )
        ) AS "t103"
      ) AS "t115"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'devices of a customer, by day' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t97"."_lk0", "t97"."_rk0"),
            COALESCE(CAST("t97"."_lk1" AS VARCHAR), CAST("t97"."_rk1" AS VARCHAR))
          ) AS "entity_key",
          CASE
            WHEN "t97"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t97"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t97"."_l0" IS NOT DISTINCT FROM "t97"."_r0"
            OR COALESCE(
              ABS(CAST("t97"."_l0" AS DOUBLE PRECISION) - CAST("t97"."_r0" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t97"."_l0" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'total_devices '
          END || CASE
            WHEN "t97"."_l1" IS NOT DISTINCT FROM "t97"."_r1"
            OR COALESCE(
              ABS(CAST("t97"."_l1" AS DOUBLE PRECISION) - CAST("t97"."_r1" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t97"."_l1" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'controllers_in_service '
          END || CASE
            WHEN "t97"."_l2" IS NOT DISTINCT FROM "t97"."_r2"
            OR COALESCE(
              ABS(CAST("t97"."_l2" AS DOUBLE PRECISION) - CAST("t97"."_r2" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t97"."_l2" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'device_events '
          END || CASE
            WHEN "t97"."_l3" IS NOT DISTINCT FROM "t97"."_r3"
            OR COALESCE(
              ABS(CAST("t97"."_l3" AS DOUBLE PRECISION) - CAST("t97"."_r3" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t97"."_l3" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'device_events_30d '
          END || CASE
            WHEN "t97"."_l4" IS NOT DISTINCT FROM "t97"."_r4"
            OR COALESCE(
              ABS(CAST("t97"."_l4" AS DOUBLE PRECISION) - CAST("t97"."_r4" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t97"."_l4" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pours '
          END || CASE
            WHEN "t97"."_l5" IS NOT DISTINCT FROM "t97"."_r5"
            OR COALESCE(
              ABS(CAST("t97"."_l5" AS DOUBLE PRECISION) - CAST("t97"."_r5" AS DOUBLE PRECISION)) <= (
                (
                  ABS(CAST("t97"."_l5" AS DOUBLE PRECISION)) + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'active_devices '
          END || CASE
            WHEN "t97"."_l6" IS NOT DISTINCT FROM "t97"."_r6"
            OR COALESCE(
              ABS("t97"."_l6" - "t97"."_r6") <= (
                (
                  ABS("t97"."_l6") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pour_volume_liters '
          END || CASE
            WHEN "t97"."_l7" IS NOT DISTINCT FROM "t97"."_r7"
            OR COALESCE(
              ABS("t97"."_l7" - "t97"."_r7") <= (
                (
                  ABS("t97"."_l7") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'pour_volume_liters_30d '
          END || CASE
            WHEN "t97"."_l8" IS NOT DISTINCT FROM "t97"."_r8"
            OR COALESCE(
              ABS("t97"."_l8" - "t97"."_r8") <= (
                (
                  ABS("t97"."_l8") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'avg_device_health_score '
          END || CASE
            WHEN "t97"."_l9" IS NOT DISTINCT FROM "t97"."_r9"
            OR COALESCE(
              ABS("t97"."_l9" - "t97"."_r9") <= (
                (
                  ABS("t97"."_l9") + 1.0
                ) * 1e-06
              ),
              FALSE
            )
            THEN ''
            ELSE 'avg_device_uptime_30d '
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
            "t25"."_l6",
            "t25"."_l7",
            "t25"."_l8",
            "t25"."_l9",
            "t87"."_rk0",
            "t87"."_rk1",
            "t87"."_r0",
            "t87"."_r1",
            "t87"."_r2",
            "t87"."_r3",
            "t87"."_r4",
            "t87"."_r5",
            "t87"."_r6",
            "t87"."_r7",
            "t87"."_r8",
            "t87"."_r9"
          FROM (
            SELECT
              "t0"."account_id" AS "_lk0",
              "t0"."snapshot_date" AS "_lk1",
              "t0"."total_devices" AS "_l0",
              "t0"."controllers_in_service" AS "_l1",
              "t0"."device_events" AS "_l2",
              "t0"."device_events_30d" AS "_l3",
              "t0"."pours" AS "_l4",
              "t0"."active_devices" AS "_l5",
              "t0"."pour_volume_liters" AS "_l6",
              "t0"."pour_volume_liters_30d" AS "_l7",
              "t0"."avg_device_health_score" AS "_l8",
              "t0"."avg_device_uptime_30d" AS "_l9"
            FROM "entity"."entity_customers_daily" AS "t0"
          ) AS "t25"
          FULL OUTER JOIN (
            SELECT
              "t69"."account_id" AS "_rk0",
              "t69"."snapshot_date" AS "_rk1",
              COALESCE("t69"."total_devices", 0) AS "_r0",
              COALESCE("t69"."controllers_in_service", 0) AS "_r1",
              COALESCE("t69"."device_events", 0) AS "_r2",
              COALESCE("t69"."device_events_30d", 0) AS "_r3",
              COALESCE("t69"."pours", 0) AS "_r4",
              COALESCE("t69"."active_devices", 0) AS "_r5",
              COALESCE("t69"."pour_volume_liters", 0) AS "_r6",
              COALESCE("t69"."pour_volume_liters_30d", 0) AS "_r7",
              "t69"."avg_device_health_score" AS "_r8",
              "t69"."avg_device_uptime_30d" AS "_r9"
            FROM "t66" AS "t69"
          ) AS "t87"
            ON "t25"."_lk0" = "t87"."_rk0" AND "t25"."_lk1" = "t87"."_rk1"
        ) AS "t97"
        WHERE
          NOT (
            (
              "t97"."_lk0" IS NOT NULL
            )
            AND (
              "t97"."_rk0" IS NOT NULL
            )
            AND (
              "t97"."_l0" IS NOT DISTINCT FROM "t97"."_r0"
              OR COALESCE(
                ABS(CAST("t97"."_l0" AS DOUBLE PRECISION) - CAST("t97"."_r0" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t97"."_l0" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l1" IS NOT DISTINCT FROM "t97"."_r1"
              OR COALESCE(
                ABS(CAST("t97"."_l1" AS DOUBLE PRECISION) - CAST("t97"."_r1" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t97"."_l1" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l2" IS NOT DISTINCT FROM "t97"."_r2"
              OR COALESCE(
                ABS(CAST("t97"."_l2" AS DOUBLE PRECISION) - CAST("t97"."_r2" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t97"."_l2" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l3" IS NOT DISTINCT FROM "t97"."_r3"
              OR COALESCE(
                ABS(CAST("t97"."_l3" AS DOUBLE PRECISION) - CAST("t97"."_r3" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t97"."_l3" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l4" IS NOT DISTINCT FROM "t97"."_r4"
              OR COALESCE(
                ABS(CAST("t97"."_l4" AS DOUBLE PRECISION) - CAST("t97"."_r4" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t97"."_l4" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l5" IS NOT DISTINCT FROM "t97"."_r5"
              OR COALESCE(
                ABS(CAST("t97"."_l5" AS DOUBLE PRECISION) - CAST("t97"."_r5" AS DOUBLE PRECISION)) <= (
                  (
                    ABS(CAST("t97"."_l5" AS DOUBLE PRECISION)) + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l6" IS NOT DISTINCT FROM "t97"."_r6"
              OR COALESCE(
                ABS("t97"."_l6" - "t97"."_r6") <= (
                  (
                    ABS("t97"."_l6") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l7" IS NOT DISTINCT FROM "t97"."_r7"
              OR COALESCE(
                ABS("t97"."_l7" - "t97"."_r7") <= (
                  (
                    ABS("t97"."_l7") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l8" IS NOT DISTINCT FROM "t97"."_r8"
              OR COALESCE(
                ABS("t97"."_l8" - "t97"."_r8") <= (
                  (
                    ABS("t97"."_l8") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
            AND (
              "t97"."_l9" IS NOT DISTINCT FROM "t97"."_r9"
              OR COALESCE(
                ABS("t97"."_l9" - "t97"."_r9") <= (
                  (
                    ABS("t97"."_l9") + 1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
      ) AS "t116"
    ) AS "t117"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'devices of a customer, by day: the latest' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t93"."_lk0", "t93"."_rk0"),
          COALESCE(CAST("t93"."_lk1" AS VARCHAR), CAST("t93"."_rk1" AS VARCHAR))
        ) AS "entity_key",
        CASE
          WHEN "t93"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t93"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t93"."_l0" IS NOT DISTINCT FROM "t93"."_r0"
          THEN ''
          ELSE 'last_device_activity '
        END AS "differences"
      FROM (
        SELECT
          "t24"."_lk0",
          "t24"."_lk1",
          "t24"."_l0",
          "t84"."_rk0",
          "t84"."_rk1",
          "t84"."_r0"
        FROM (
          SELECT
            "t0"."account_id" AS "_lk0",
            "t0"."snapshot_date" AS "_lk1",
            "t0"."last_device_activity" AS "_l0"
          FROM "entity"."entity_customers_daily" AS "t0"
        ) AS "t24"
        FULL OUTER JOIN (
          SELECT
            "t69"."account_id" AS "_rk0",
            "t69"."snapshot_date" AS "_rk1",
            "t69"."last_device_activity" AS "_r0"
          FROM "t66" AS "t69"
        ) AS "t84"
          ON "t24"."_lk0" = "t84"."_rk0" AND "t24"."_lk1" = "t84"."_rk1"
      ) AS "t93"
      WHERE
        NOT (
          (
            "t93"."_lk0" IS NOT NULL
          )
          AND (
            "t93"."_rk0" IS NOT NULL
          )
          AND "t93"."_l0" IS NOT DISTINCT FROM "t93"."_r0"
        )
    ) AS "t102"
  ) AS "t118"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'venues of a customer, by day' AS "statement",
      CONCAT_WS(
        '|',
        COALESCE("t92"."_lk0", "t92"."_rk0"),
        COALESCE(CAST("t92"."_lk1" AS VARCHAR), CAST("t92"."_rk1" AS VARCHAR))
      ) AS "entity_key",
      CASE
        WHEN "t92"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t92"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
        OR COALESCE(
          ABS(CAST("t92"."_l0" AS DOUBLE PRECISION) - CAST("t92"."_r0" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t92"."_l0" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'total_locations '
      END || CASE
        WHEN "t92"."_l1" IS NOT DISTINCT FROM "t92"."_r1"
        OR COALESCE(
          ABS(CAST("t92"."_l1" AS DOUBLE PRECISION) - CAST("t92"."_r1" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t92"."_l1" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'active_locations '
      END || CASE
        WHEN "t92"."_l2" IS NOT DISTINCT FROM "t92"."_r2"
        OR COALESCE(
          ABS("t92"."_l2" - "t92"."_r2") <= (
            (
              ABS("t92"."_l2") + 1.0
            ) * 1e-06
          ),
          FALSE
        )
        THEN ''
        ELSE 'avg_location_health_score '
      END AS "differences"
    FROM (
      SELECT
        "t23"."_lk0",
        "t23"."_lk1",
        "t23"."_l0",
        "t23"."_l1",
        "t23"."_l2",
        "t81"."_rk0",
        "t81"."_rk1",
        "t81"."_r0",
        "t81"."_r1",
        "t81"."_r2"
      FROM (
        SELECT
          "t0"."account_id" AS "_lk0",
          "t0"."snapshot_date" AS "_lk1",
          "t0"."total_locations" AS "_l0",
          "t0"."active_locations" AS "_l1",
          "t0"."avg_location_health_score" AS "_l2"
        FROM "entity"."entity_customers_daily" AS "t0"
      ) AS "t23"
      FULL OUTER JOIN (
        SELECT
          "t65"."account_id" AS "_rk0",
          "t65"."snapshot_date" AS "_rk1",
          COALESCE("t65"."total_locations", 0) AS "_r0",
          COALESCE("t65"."active_locations", 0) AS "_r1",
          "t65"."avg_location_health_score" AS "_r2"
        FROM (
          SELECT
            "t21"."account_id",
            "t21"."snapshot_date",
            "t54"."_account",
            "t54"."day",
            "t54"."total_locations",
            "t54"."active_locations",
            "t54"."avg_location_health_score"
          FROM (
            SELECT
              "t0"."account_id",
              "t0"."snapshot_date"
            FROM "entity"."entity_customers_daily" AS "t0"
          ) AS "t21"
          LEFT OUTER JOIN (
            SELECT
              "t37"."account_id" AS "_account",
              "t37"."day",
              "t37"."total_locations",
              "t37"."active_locations",
              "t37"."avg_location_health_score"
            FROM (
              SELECT
                "t2"."account_id",
                "t2"."day",
                COUNT(*) AS "total_locations",
                COUNT(*) FILTER(WHERE
                  "t2"."events_30d" > 0) AS "active_locations",
                AVG("t2"."health_score") AS "avg_location_health_score"
              FROM "timeline"."location_days" AS "t2"
              GROUP BY
                1,
                2
            ) AS "t37"
          ) AS "t54"
            ON "t21"."account_id" = "t54"."_account" AND "t21"."snapshot_date" = "t54"."day"
        ) AS "t65"
      ) AS "t81"
        ON "t23"."_lk0" = "t81"."_rk0" AND "t23"."_lk1" = "t81"."_rk1"
    ) AS "t92"
    WHERE
      NOT (
        (
          "t92"."_lk0" IS NOT NULL
        )
        AND (
          "t92"."_rk0" IS NOT NULL
        )
        AND (
          "t92"."_l0" IS NOT DISTINCT FROM "t92"."_r0"
          OR COALESCE(
            ABS(CAST("t92"."_l0" AS DOUBLE PRECISION) - CAST("t92"."_r0" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t92"."_l0" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          "t92"."_l1" IS NOT DISTINCT FROM "t92"."_r1"
          OR COALESCE(
            ABS(CAST("t92"."_l1" AS DOUBLE PRECISION) - CAST("t92"."_r1" AS DOUBLE PRECISION)) <= (
              (
                ABS(CAST("t92"."_l1" AS DOUBLE PRECISION)) + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
        AND (
          "t92"."_l2" IS NOT DISTINCT FROM "t92"."_r2"
          OR COALESCE(
            ABS("t92"."_l2" - "t92"."_r2") <= (
              (
                ABS("t92"."_l2") + 1.0
              ) * 1e-06
            ),
            FALSE
          )
        )
      )
  ) AS "t108"
) AS "t119"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'tickets of a customer, by day' AS "statement",
    CONCAT_WS(
      '|',
      COALESCE("t80"."_lk0", "t80"."_rk0"),
      COALESCE(CAST("t80"."_lk1" AS VARCHAR), CAST("t80"."_rk1" AS VARCHAR))
    ) AS "entity_key",
    CASE
      WHEN "t80"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t80"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t80"."_l0" IS NOT DISTINCT FROM "t80"."_r0"
      OR COALESCE(
        ABS(CAST("t80"."_l0" AS DOUBLE PRECISION) - CAST("t80"."_r0" AS DOUBLE PRECISION)) <= (
          (
            ABS(CAST("t80"."_l0" AS DOUBLE PRECISION)) + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'open_tickets '
    END || CASE
      WHEN "t80"."_l1" IS NOT DISTINCT FROM "t80"."_r1"
      OR COALESCE(
        ABS(CAST("t80"."_l1" AS DOUBLE PRECISION) - CAST("t80"."_r1" AS DOUBLE PRECISION)) <= (
          (
            ABS(CAST("t80"."_l1" AS DOUBLE PRECISION)) + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'open_ticket_breaches '
    END || CASE
      WHEN "t80"."_l2" IS NOT DISTINCT FROM "t80"."_r2"
      OR COALESCE(
        ABS(CAST("t80"."_l2" AS DOUBLE PRECISION) - CAST("t80"."_r2" AS DOUBLE PRECISION)) <= (
          (
            ABS(CAST("t80"."_l2" AS DOUBLE PRECISION)) + 1.0
          ) * 1e-06
        ),
        FALSE
      )
      THEN ''
      ELSE 'support_tickets_30d '
    END AS "differences"
  FROM (
    SELECT
      "t22"."_lk0",
      "t22"."_lk1",
      "t22"."_l0",
      "t22"."_l1",
      "t22"."_l2",
      "t64"."_rk0",
      "t64"."_rk1",
      "t64"."_r0",
      "t64"."_r1",
      "t64"."_r2"
    FROM (
      SELECT
        "t0"."account_id" AS "_lk0",
        "t0"."snapshot_date" AS "_lk1",
        "t0"."open_tickets" AS "_l0",
        "t0"."open_ticket_breaches" AS "_l1",
        "t0"."support_tickets_30d" AS "_l2"
      FROM "entity"."entity_customers_daily" AS "t0"
    ) AS "t22"
    FULL OUTER JOIN (
      SELECT
        "t53"."account_id" AS "_rk0",
        "t53"."snapshot_date" AS "_rk1",
        COALESCE("t53"."open_tickets", 0) AS "_r0",
        COALESCE("t53"."open_ticket_breaches", 0) AS "_r1",
        COALESCE("t53"."support_tickets_30d", 0) AS "_r2"
      FROM (
        SELECT
          "t21"."account_id",
          "t21"."snapshot_date",
          "t30"."_account",
          "t30"."day",
          "t30"."open_tickets",
          "t30"."open_ticket_breaches",
          "t30"."support_tickets_30d"
        FROM (
          SELECT
            "t0"."account_id",
            "t0"."snapshot_date"
          FROM "entity"."entity_customers_daily" AS "t0"
        ) AS "t21"
        LEFT OUTER JOIN (
          SELECT
            "t1"."account_id" AS "_account",
            "t1"."day",
            "t1"."open_tickets",
            "t1"."open_breaches" AS "open_ticket_breaches",
            "t1"."tickets_30d" AS "support_tickets_30d"
          FROM "timeline"."ticket_days" AS "t1"
        ) AS "t30"
          ON "t21"."account_id" = "t30"."_account" AND "t21"."snapshot_date" = "t30"."day"
      ) AS "t53"
    ) AS "t64"
      ON "t22"."_lk0" = "t64"."_rk0" AND "t22"."_lk1" = "t64"."_rk1"
  ) AS "t80"
  WHERE
    NOT (
      (
        "t80"."_lk0" IS NOT NULL
      )
      AND (
        "t80"."_rk0" IS NOT NULL
      )
      AND (
        "t80"."_l0" IS NOT DISTINCT FROM "t80"."_r0"
        OR COALESCE(
          ABS(CAST("t80"."_l0" AS DOUBLE PRECISION) - CAST("t80"."_r0" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t80"."_l0" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        "t80"."_l1" IS NOT DISTINCT FROM "t80"."_r1"
        OR COALESCE(
          ABS(CAST("t80"."_l1" AS DOUBLE PRECISION) - CAST("t80"."_r1" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t80"."_l1" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
      AND (
        "t80"."_l2" IS NOT DISTINCT FROM "t80"."_r2"
        OR COALESCE(
          ABS(CAST("t80"."_l2" AS DOUBLE PRECISION) - CAST("t80"."_r2" AS DOUBLE PRECISION)) <= (
            (
              ABS(CAST("t80"."_l2" AS DOUBLE PRECISION)) + 1.0
            ) * 1e-06
          ),
          FALSE
        )
      )
    )
) AS "t106"
