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
                    *
                  FROM (
                    SELECT
                      'subscription of the application' AS "statement",
                      CONCAT_WS('|', COALESCE("t53"."_lk0", "t53"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t53"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t53"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
                        THEN ''
                        ELSE 'account_id '
                      END || CASE WHEN "t53"."_l1" IS NOT DISTINCT FROM "t53"."_r1" THEN '' ELSE 'plan_type ' END || CASE
                        WHEN "t53"."_l2" IS NOT DISTINCT FROM "t53"."_r2"
                        THEN ''
                        ELSE 'billing_interval '
                      END || CASE WHEN "t53"."_l3" IS NOT DISTINCT FROM "t53"."_r3" THEN '' ELSE 'is_live ' END || CASE
                        WHEN "t53"."_l4" IS NOT DISTINCT FROM "t53"."_r4"
                        THEN ''
                        ELSE 'monthly_price '
                      END || CASE
                        WHEN "t53"."_l5" IS NOT DISTINCT FROM "t53"."_r5"
                        THEN ''
                        ELSE 'subscription_started_at '
                      END || CASE WHEN "t53"."_l6" IS NOT DISTINCT FROM "t53"."_r6" THEN '' ELSE 'is_orphan ' END || CASE
                        WHEN "t53"."_l7" IS NOT DISTINCT FROM "t53"."_r7"
                        THEN ''
                        ELSE 'subscription_created_at '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t39"."_lk0",
                        "t39"."_l0",
                        "t39"."_l1",
                        "t39"."_l2",
                        "t39"."_l3",
                        "t39"."_l4",
                        "t39"."_l5",
                        "t39"."_l6",
                        "t39"."_l7",
                        "t36"."_rk0",
                        "t36"."_r0",
                        "t36"."_r1",
                        "t36"."_r2",
                        "t36"."_r3",
                        "t36"."_r4",
                        "t36"."_r5",
                        "t36"."_r6",
                        "t36"."_r7"
                      FROM (
                        SELECT
                          "t2"."subscription_id" AS "_lk0",
                          "t2"."account_id" AS "_l0",
                          "t2"."plan_type" AS "_l1",
                          "t2"."billing_interval" AS "_l2",
                          "t2"."is_live" AS "_l3",
                          "t2"."monthly_price" AS "_l4",
                          "t2"."subscription_started_at" AS "_l5",
                          "t2"."is_orphan" AS "_l6",
                          "t2"."subscription_created_at" AS "_l7"
                        FROM "intermediate"."int_subscriptions__core" AS "t2"
                        WHERE
                          "t2"."data_source" <> 'stripe_only'
                      ) AS "t39"
                      FULL OUTER JOIN (
                        SELECT
                          "t5"."subscription_id" AS "_rk0",
                          "t5"."account_id" AS "_r0",
                          "t5"."plan_tier" AS "_r1",
                          "t5"."billing_cycle" AS "_r2",
                          "t5"."is_live" AS "_r3",
                          "t5"."monthly_price" AS "_r4",
                          "t5"."start_date" AS "_r5",
                          "t5"."is_orphan" AS "_r6",
                          "t5"."subscription_created_at" AS "_r7"
                        FROM "staging"."stg_app_database__subscriptions" AS "t5"
                      ) AS "t36"
                        ON "t39"."_lk0" = "t36"."_rk0"
                    ) AS "t53"
                    WHERE
                      NOT (
                        (
                          "t53"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t53"."_rk0" IS NOT NULL
                        )
                        AND "t53"."_l0" IS NOT DISTINCT FROM "t53"."_r0"
                        AND "t53"."_l1" IS NOT DISTINCT FROM "t53"."_r1"
                        AND "t53"."_l2" IS NOT DISTINCT FROM "t53"."_r2"
                        AND "t53"."_l3" IS NOT DISTINCT FROM "t53"."_r3"
                        AND "t53"."_l4" IS NOT DISTINCT FROM "t53"."_r4"
                        AND "t53"."_l5" IS NOT DISTINCT FROM "t53"."_r5"
                        AND "t53"."_l6" IS NOT DISTINCT FROM "t53"."_r6"
                        AND "t53"."_l7" IS NOT DISTINCT FROM "t53"."_r7"
                      )
                  ) AS "t69"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'subscription in Stripe' AS "statement",
                      CONCAT_WS('|', COALESCE("t59"."_lk0", "t59"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t59"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t59"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END || CASE
                        WHEN "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0"
                        THEN ''
                        ELSE 'trial_start_date '
                      END || CASE
                        WHEN "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1"
                        THEN ''
                        ELSE 'trial_end_date '
                      END || CASE
                        WHEN "t59"."_l2" IS NOT DISTINCT FROM "t59"."_r2"
                        THEN ''
                        ELSE 'stripe_customer_id '
                      END || CASE
                        WHEN "t59"."_l3" IS NOT DISTINCT FROM "t59"."_r3"
                        THEN ''
                        ELSE 'current_period_start '
                      END || CASE
                        WHEN "t59"."_l4" IS NOT DISTINCT FROM "t59"."_r4"
                        THEN ''
                        ELSE 'current_period_end '
                      END AS "differences"
                    FROM (
                      SELECT
                        "t38"."_lk0",
                        "t38"."_l0",
                        "t38"."_l1",
                        "t38"."_l2",
                        "t38"."_l3",
                        "t38"."_l4",
                        "t47"."_rk0",
                        "t47"."_r0",
                        "t47"."_r1",
                        "t47"."_r2",
                        "t47"."_r3",
                        "t47"."_r4"
                      FROM (
                        SELECT
                          "t2"."stripe_subscription_id" AS "_lk0",
                          "t2"."trial_start_date" AS "_l0",
                          "t2"."trial_end_date" AS "_l1",
                          "t2"."stripe_customer_id" AS "_l2",
                          "t2"."current_period_start" AS "_l3",
                          "t2"."current_period_end" AS "_l4"
                        FROM "intermediate"."int_subscriptions__core" AS "t2"
                        WHERE
                          "t2"."stripe_subscription_id" IS NOT NULL
                      ) AS "t38"
                      FULL OUTER JOIN (
                        SELECT
                          "t4"."stripe_subscription_id" AS "_rk0",
                          "t4"."trial_start_date" AS "_r0",
                          "t4"."trial_end_date" AS "_r1",
                          "t4"."stripe_customer_id" AS "_r2",
                          CAST("t4"."current_period_start" AS DATE) AS "_r3",
                          CAST("t4"."current_period_end" AS DATE) AS "_r4"
                        FROM "staging"."stg_stripe__subscriptions" AS "t4"
                      ) AS "t47"
                        ON "t38"."_lk0" = "t47"."_rk0"
                    ) AS "t59"
                    WHERE
                      NOT (
                        (
                          "t59"."_lk0" IS NOT NULL
                        )
                        AND (
                          "t59"."_rk0" IS NOT NULL
                        )
                        AND "t59"."_l0" IS NOT DISTINCT FROM "t59"."_r0"
                        AND "t59"."_l1" IS NOT DISTINCT FROM "t59"."_r1"
                        AND "t59"."_l2" IS NOT DISTINCT FROM "t59"."_r2"
                        AND "t59"."_l3" IS NOT DISTINCT FROM "t59"."_r3"
                        AND "t59"."_l4" IS NOT DISTINCT FROM "t59"."_r4"
                      )
                  ) AS "t67"
                ) AS "t70"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'subscription that only Stripe has' AS "statement",
                    CONCAT_WS('|', COALESCE("t55"."_lk0", "t55"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t55"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t55"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END || CASE
                      WHEN "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                      THEN ''
                      ELSE 'account_id '
                    END || CASE WHEN "t55"."_l1" IS NOT DISTINCT FROM "t55"."_r1" THEN '' ELSE 'is_orphan ' END || CASE
                      WHEN "t55"."_l2" IS NOT DISTINCT FROM "t55"."_r2"
                      THEN ''
                      ELSE 'subscription_started_at '
                    END || CASE
                      WHEN "t55"."_l3" IS NOT DISTINCT FROM "t55"."_r3"
                      THEN ''
                      ELSE 'subscription_created_at '
                    END AS "differences"
                  FROM (
                    SELECT
                      "t41"."_lk0",
                      "t41"."_l0",
                      "t41"."_l1",
                      "t41"."_l2",
                      "t41"."_l3",
                      "t34"."_rk0",
                      "t34"."_r0",
                      "t34"."_r1",
                      "t34"."_r2",
                      "t34"."_r3"
                    FROM (
                      SELECT
                        "t2"."stripe_subscription_id" AS "_lk0",
                        "t2"."account_id" AS "_l0",
                        "t2"."is_orphan" AS "_l1",
                        "t2"."subscription_started_at" AS "_l2",
                        "t2"."subscription_created_at" AS "_l3"
                      FROM "intermediate"."int_subscriptions__core" AS "t2"
                      WHERE
                        "t2"."data_source" = 'stripe_only'
                    ) AS "t41"
                    LEFT OUTER JOIN (
                      SELECT
                        "t4"."stripe_subscription_id" AS "_rk0",
                        "t4"."account_id" AS "_r0",
                        "t4"."is_orphan" AS "_r1",
                        "t4"."subscription_start_date" AS "_r2",
                        "t4"."subscription_created_at" AS "_r3"
                      FROM "staging"."stg_stripe__subscriptions" AS "t4"
                    ) AS "t34"
                      ON "t41"."_lk0" = "t34"."_rk0"
                  ) AS "t55"
                  WHERE
                    NOT (
                      (
                        "t55"."_lk0" IS NOT NULL
                      )
                      AND (
                        "t55"."_rk0" IS NOT NULL
                      )
                      AND "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0"
                      AND "t55"."_l1" IS NOT DISTINCT FROM "t55"."_r1"
                      AND "t55"."_l2" IS NOT DISTINCT FROM "t55"."_r2"
                      AND "t55"."_l3" IS NOT DISTINCT FROM "t55"."_r3"
                    )
                ) AS "t66"
              ) AS "t71"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a twin names its subscription' AS "statement",
                  CONCAT_WS('|', COALESCE("t54"."_lk0", "t54"."_rk0"), COALESCE("t54"."_lk1", "t54"."_rk1")) AS "entity_key",
                  CASE
                    WHEN "t54"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t54"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS "differences"
                FROM (
                  SELECT
                    "t40"."_lk0",
                    "t40"."_lk1",
                    "t33"."_rk0",
                    "t33"."_rk1"
                  FROM (
                    SELECT
                      "t2"."subscription_id" AS "_lk0",
                      "t2"."stripe_subscription_id" AS "_lk1"
                    FROM "intermediate"."int_subscriptions__core" AS "t2"
                    WHERE
                      "t2"."data_source" <> 'stripe_only' AND "t2"."data_source" = 'both'
                  ) AS "t40"
                  LEFT OUTER JOIN (
                    SELECT
                      "t4"."app_subscription_id" AS "_rk0",
                      "t4"."stripe_subscription_id" AS "_rk1"
                    FROM "staging"."stg_stripe__subscriptions" AS "t4"
                  ) AS "t33"
                    ON "t40"."_lk0" = "t33"."_rk0" AND "t40"."_lk1" = "t33"."_rk1"
                ) AS "t54"
                WHERE
                  NOT (
                    (
                      "t54"."_lk0" IS NOT NULL
                    ) AND (
                      "t54"."_rk0" IS NOT NULL
                    )
                  )
              ) AS "t61"
            ) AS "t72"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'subscription that counts' AS "statement",
                CONCAT_WS('|', COALESCE("t58"."_lk0", "t58"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t58"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t58"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t58"."_l0" IS NOT DISTINCT FROM "t58"."_r0"
                  THEN ''
                  ELSE 'monthly_recurring_revenue '
                END || CASE
                  WHEN "t58"."_l1" IS NOT DISTINCT FROM "t58"."_r1"
                  THEN ''
                  ELSE 'account_id '
                END || CASE WHEN "t58"."_l2" IS NOT DISTINCT FROM "t58"."_r2" THEN '' ELSE 'plan_type ' END AS "differences"
              FROM (
                SELECT
                  "t25"."_lk0",
                  "t25"."_l0",
                  "t25"."_l1",
                  "t25"."_l2",
                  "t46"."_rk0",
                  "t46"."_r0",
                  "t46"."_r1",
                  "t46"."_r2"
                FROM (
                  SELECT
                    "t2"."subscription_id" AS "_lk0",
                    "t2"."monthly_recurring_revenue" AS "_l0",
                    "t2"."account_id" AS "_l1",
                    "t2"."plan_type" AS "_l2"
                  FROM "intermediate"."int_subscriptions__core" AS "t2"
                  WHERE
                    "t2"."is_counted"
                ) AS "t25"
                FULL OUTER JOIN (
                  SELECT
                    "t3"."subscription_id" AS "_rk0",
                    "t3"."mrr" AS "_r0",
                    "t3"."account_id" AS "_r1",
                    "t3"."plan_tier" AS "_r2"
                  FROM "timeline"."account_mrr" AS "t3"
                  WHERE
                    "t3"."valid_to" IS NULL AND "t3"."subscription_id" IS NOT NULL
                ) AS "t46"
                  ON "t25"."_lk0" = "t46"."_rk0"
              ) AS "t58"
              WHERE
                NOT (
                  (
                    "t58"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t58"."_rk0" IS NOT NULL
                  )
                  AND "t58"."_l0" IS NOT DISTINCT FROM "t58"."_r0"
                  AND "t58"."_l1" IS NOT DISTINCT FROM "t58"."_r1"
                  AND "t58"."_l2" IS NOT DISTINCT FROM "t58"."_r2"
                )
            ) AS "t65"
          ) AS "t73"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'amounts and trial of a subscription' AS "statement",
              CONCAT_WS('|', COALESCE("t60"."_lk0", "t60"."_rk0")) AS "entity_key",
              CASE
                WHEN "t60"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t60"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
                THEN ''
                ELSE 'annual_recurring_revenue '
              END || CASE
                WHEN "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
                THEN ''
                ELSE 'trial_duration_days '
              END || CASE
                WHEN "t60"."_l2" IS NOT DISTINCT FROM "t60"."_r2"
                THEN ''
                ELSE 'mrr_mismatch '
              END AS "differences"
            FROM (
              SELECT
                "t30"."_lk0",
                "t30"."_l0",
                "t30"."_l1",
                "t30"."_l2",
                "t50"."_rk0",
                "t50"."_r0",
                "t50"."_r1",
                "t50"."_r2"
              FROM (
                SELECT
                  "t2"."subscription_id" AS "_lk0",
                  "t2"."annual_recurring_revenue" AS "_l0",
                  "t2"."trial_duration_days" AS "_l1",
                  "t2"."mrr_mismatch" AS "_l2"
                FROM "intermediate"."int_subscriptions__core" AS "t2"
              ) AS "t30"
              FULL OUTER JOIN (
                SELECT
                  "t2"."subscription_id" AS "_rk0",
                  "t2"."monthly_recurring_revenue" * 12 AS "_r0",
                  CAST(EXTRACT(epoch FROM CAST("t2"."trial_end_date" AS TIMESTAMP) - CAST("t2"."trial_start_date" AS TIMESTAMP)) / 86400 AS BIGINT) AS "_r1",
                  CASE
                    WHEN "t2"."data_source" = 'both'
                    THEN ABS("t2"."stripe_mrr" - "t2"."monthly_recurring_revenue") > 1
                    ELSE CAST(NULL AS BOOLEAN)
                  END AS "_r2"
                FROM "intermediate"."int_subscriptions__core" AS "t2"
              ) AS "t50"
                ON "t30"."_lk0" = "t50"."_rk0"
            ) AS "t60"
            WHERE
              NOT (
                (
                  "t60"."_lk0" IS NOT NULL
                )
                AND (
                  "t60"."_rk0" IS NOT NULL
                )
                AND "t60"."_l0" IS NOT DISTINCT FROM "t60"."_r0"
                AND "t60"."_l1" IS NOT DISTINCT FROM "t60"."_r1"
                AND "t60"."_l2" IS NOT DISTINCT FROM "t60"."_r2"
              )
          ) AS "t68"
        ) AS "t74"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'life of a subscription that ended' AS "statement",
            CONCAT_WS('|', COALESCE("t57"."_lk0", "t57"."_rk0")) AS "entity_key",
            CASE
              WHEN "t57"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t57"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
              THEN ''
              ELSE 'lifetime_days '
            END || CASE
              WHEN "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
              THEN ''
              ELSE 'subscription_age_days '
            END AS "differences"
          FROM (
            SELECT
              "t44"."_lk0",
              "t44"."_l0",
              "t44"."_l1",
              "t45"."_rk0",
              "t45"."_r0",
              "t45"."_r1"
            FROM (
              SELECT
                "t2"."subscription_id" AS "_lk0",
                "t2"."lifetime_days" AS "_l0",
                "t2"."subscription_age_days" AS "_l1"
              FROM "intermediate"."int_subscriptions__core" AS "t2"
              WHERE
                "t2"."ended_at" IS NOT NULL AND "t2"."ended_at" >= "t2"."subscription_started_at"
            ) AS "t44"
            FULL OUTER JOIN (
              SELECT
                "t2"."subscription_id" AS "_rk0",
                CAST(EXTRACT(epoch FROM CAST("t2"."ended_at" AS TIMESTAMP) - CAST("t2"."subscription_started_at" AS TIMESTAMP)) / 86400 AS BIGINT) AS "_r0",
                CAST(EXTRACT(epoch FROM CAST("t2"."ended_at" AS TIMESTAMP) - CAST("t2"."subscription_started_at" AS TIMESTAMP)) / 86400 AS BIGINT) AS "_r1"
              FROM "intermediate"."int_subscriptions__core" AS "t2"
              WHERE
                "t2"."ended_at" IS NOT NULL AND "t2"."ended_at" >= "t2"."subscription_started_at"
            ) AS "t45"
              ON "t44"."_lk0" = "t45"."_rk0"
          ) AS "t57"
          WHERE
            NOT (
              (
                "t57"."_lk0" IS NOT NULL
              )
              AND (
                "t57"."_rk0" IS NOT NULL
              )
              AND "t57"."_l0" IS NOT DISTINCT FROM "t57"."_r0"
              AND "t57"."_l1" IS NOT DISTINCT FROM "t57"."_r1"
            )
        ) AS "t64"
      ) AS "t75"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'age of a subscription that runs' AS "statement",
          CONCAT_WS('|', COALESCE("t56"."_lk0", "t56"."_rk0")) AS "entity_key",
          CASE
            WHEN "t56"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t56"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t56"."_l0" IS NOT DISTINCT FROM "t56"."_r0"
            THEN ''
            ELSE 'subscription_age_days '
          END AS "differences"
        FROM (
          SELECT
            "t42"."_lk0",
            "t42"."_l0",
            "t43"."_rk0",
            "t43"."_r0"
          FROM (
            SELECT
              "t2"."subscription_id" AS "_lk0",
              "t2"."subscription_age_days" AS "_l0"
            FROM "intermediate"."int_subscriptions__core" AS "t2"
            WHERE
              "t2"."is_live" AND "t2"."subscription_started_at" <= MAKE_DATE(2026, 6, 30)
          ) AS "t42"
          LEFT OUTER JOIN (
            SELECT
              "t2"."subscription_id" AS "_rk0",
              CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST("t2"."subscription_started_at" AS TIMESTAMP)) / 86400 AS BIGINT) AS "_r0"
            FROM "intermediate"."int_subscriptions__core" AS "t2"
            WHERE
              "t2"."is_live" AND "t2"."subscription_started_at" <= MAKE_DATE(2026, 6, 30)
          ) AS "t43"
            ON "t42"."_lk0" = "t43"."_rk0"
        ) AS "t56"
        WHERE
          NOT (
            (
              "t56"."_lk0" IS NOT NULL
            )
            AND (
              "t56"."_rk0" IS NOT NULL
            )
            AND "t56"."_l0" IS NOT DISTINCT FROM "t56"."_r0"
          )
      ) AS "t63"
    ) AS "t76"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'payments are of every subscription' AS "statement",
        CONCAT_WS('|', COALESCE("t51"."_lk0", "t51"."_rk0")) AS "entity_key",
        CASE
          WHEN "t51"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t51"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
          THEN ''
          ELSE 'account_id '
        END || CASE
          WHEN "t51"."_l1" IS NOT DISTINCT FROM "t51"."_r1"
          THEN ''
          ELSE 'stripe_subscription_id '
        END || CASE
          WHEN "t51"."_l2" IS NOT DISTINCT FROM "t51"."_r2"
          THEN ''
          ELSE 'stripe_customer_id '
        END || CASE
          WHEN "t51"."_l3" IS NOT DISTINCT FROM "t51"."_r3"
          THEN ''
          ELSE 'data_source '
        END || CASE
          WHEN "t51"."_l4" IS NOT DISTINCT FROM "t51"."_r4"
          THEN ''
          ELSE 'subscription_status '
        END || CASE WHEN "t51"."_l5" IS NOT DISTINCT FROM "t51"."_r5" THEN '' ELSE 'plan_type ' END || CASE
          WHEN "t51"."_l6" IS NOT DISTINCT FROM "t51"."_r6"
          THEN ''
          ELSE 'billing_interval '
        END || CASE WHEN "t51"."_l7" IS NOT DISTINCT FROM "t51"."_r7" THEN '' ELSE 'is_live ' END || CASE
          WHEN "t51"."_l8" IS NOT DISTINCT FROM "t51"."_r8"
          THEN ''
          ELSE 'is_counted '
        END || CASE
          WHEN "t51"."_l9" IS NOT DISTINCT FROM "t51"."_r9"
          THEN ''
          ELSE 'is_superseded '
        END || CASE
          WHEN "t51"."_l10" IS NOT DISTINCT FROM "t51"."_r10"
          THEN ''
          ELSE 'monthly_price '
        END || CASE
          WHEN "t51"."_l11" IS NOT DISTINCT FROM "t51"."_r11"
          THEN ''
          ELSE 'monthly_recurring_revenue '
        END || CASE
          WHEN "t51"."_l12" IS NOT DISTINCT FROM "t51"."_r12"
          THEN ''
          ELSE 'annual_recurring_revenue '
        END || CASE
          WHEN "t51"."_l13" IS NOT DISTINCT FROM "t51"."_r13"
          THEN ''
          ELSE 'recognized_mrr '
        END || CASE
          WHEN "t51"."_l14" IS NOT DISTINCT FROM "t51"."_r14"
          THEN ''
          ELSE 'stripe_mrr '
        END || CASE
          WHEN "t51"."_l15" IS NOT DISTINCT FROM "t51"."_r15"
          THEN ''
          ELSE 'mrr_mismatch '
        END || CASE
          WHEN "t51"."_l16" IS NOT DISTINCT FROM "t51"."_r16"
          THEN ''
          ELSE 'subscription_created_at '
        END || CASE
          WHEN "t51"."_l17" IS NOT DISTINCT FROM "t51"."_r17"
          THEN ''
          ELSE 'subscription_started_at '
        END || CASE
          WHEN "t51"."_l18" IS NOT DISTINCT FROM "t51"."_r18"
          THEN ''
          ELSE 'ended_at '
        END || CASE
          WHEN "t51"."_l19" IS NOT DISTINCT FROM "t51"."_r19"
          THEN ''
          ELSE 'canceled_at '
        END || CASE
          WHEN "t51"."_l20" IS NOT DISTINCT FROM "t51"."_r20"
          THEN ''
          ELSE 'is_cancellation_scheduled '
        END || CASE
          WHEN "t51"."_l21" IS NOT DISTINCT FROM "t51"."_r21"
          THEN ''
          ELSE 'current_period_start '
        END || CASE
          WHEN "t51"."_l22" IS NOT DISTINCT FROM "t51"."_r22"
          THEN ''
          ELSE 'current_period_end '
        END || CASE
          WHEN "t51"."_l23" IS NOT DISTINCT FROM "t51"."_r23"
          THEN ''
          ELSE 'trial_start_date '
        END || CASE
          WHEN "t51"."_l24" IS NOT DISTINCT FROM "t51"."_r24"
          THEN ''
          ELSE 'trial_end_date '
        END || CASE
          WHEN "t51"."_l25" IS NOT DISTINCT FROM "t51"."_r25"
          THEN ''
          ELSE 'trial_duration_days '
        END || CASE
          WHEN "t51"."_l26" IS NOT DISTINCT FROM "t51"."_r26"
          THEN ''
          ELSE 'is_in_trial '
        END || CASE
          WHEN "t51"."_l27" IS NOT DISTINCT FROM "t51"."_r27"
          THEN ''
          ELSE 'subscription_age_days '
        END || CASE
          WHEN "t51"."_l28" IS NOT DISTINCT FROM "t51"."_r28"
          THEN ''
          ELSE 'subscription_age_months '
        END || CASE
          WHEN "t51"."_l29" IS NOT DISTINCT FROM "t51"."_r29"
          THEN ''
          ELSE 'lifetime_days '
        END || CASE
          WHEN "t51"."_l30" IS NOT DISTINCT FROM "t51"."_r30"
          THEN ''
          ELSE 'has_churned '
        END || CASE
          WHEN "t51"."_l31" IS NOT DISTINCT FROM "t51"."_r31"
          THEN ''
          ELSE 'is_replaced '
        END || CASE
          WHEN "t51"."_l32" IS NOT DISTINCT FROM "t51"."_r32"
          THEN ''
          ELSE 'subscription_health_status '
        END || CASE
          WHEN "t51"."_l33" IS NOT DISTINCT FROM "t51"."_r33"
          THEN ''
          ELSE 'subscription_value_tier '
        END || CASE
          WHEN "t51"."_l34" IS NOT DISTINCT FROM "t51"."_r34"
          THEN ''
          ELSE 'is_orphan '
        END AS "differences"
      FROM (
        SELECT
          "t19"."_lk0",
          "t19"."_l0",
          "t19"."_l1",
          "t19"."_l2",
          "t19"."_l3",
          "t19"."_l4",
          "t19"."_l5",
          "t19"."_l6",
          "t19"."_l7",
          "t19"."_l8",
          "t19"."_l9",
          "t19"."_l10",
          "t19"."_l11",
          "t19"."_l12",
          "t19"."_l13",
          "t19"."_l14",
          "t19"."_l15",
          "t19"."_l16",
          "t19"."_l17",
          "t19"."_l18",
          "t19"."_l19",
          "t19"."_l20",
          "t19"."_l21",
          "t19"."_l22",
          "t19"."_l23",
          "t19"."_l24",
          "t19"."_l25",
          "t19"."_l26",
          "t19"."_l27",
          "t19"."_l28",
          "t19"."_l29",
          "t19"."_l30",
          "t19"."_l31",
          "t19"."_l32",
          "t19"."_l33",
          "t19"."_l34",
          "t31"."_rk0",
          "t31"."_r0",
          "t31"."_r1",
          "t31"."_r2",
          "t31"."_r3",
          "t31"."_r4",
          "t31"."_r5",
          "t31"."_r6",
          "t31"."_r7",
          "t31"."_r8",
          "t31"."_r9",
          "t31"."_r10",
          "t31"."_r11",
          "t31"."_r12",
          "t31"."_r13",
          "t31"."_r14",
          "t31"."_r15",
          "t31"."_r16",
          "t31"."_r17",
          "t31"."_r18",
          "t31"."_r19",
          "t31"."_r20",
          "t31"."_r21",
          "t31"."_r22",
          "t31"."_r23",
          "t31"."_r24",
          "t31"."_r25",
          "t31"."_r26",
          "t31"."_r27",
          "t31"."_r28",
          "t31"."_r29",
          "t31"."_r30",
          "t31"."_r31",
          "t31"."_r32",
          "t31"."_r33",
          "t31"."_r34"
        FROM (
          SELECT
            "t1"."subscription_id" AS "_lk0",
            "t1"."account_id" AS "_l0",
            "t1"."stripe_subscription_id" AS "_l1",
            "t1"."stripe_customer_id" AS "_l2",
            "t1"."data_source" AS "_l3",
            "t1"."subscription_status" AS "_l4",
            "t1"."plan_type" AS "_l5",
            "t1"."billing_interval" AS "_l6",
            "t1"."is_live" AS "_l7",
            "t1"."is_counted" AS "_l8",
            "t1"."is_superseded" AS "_l9",
            "t1"."monthly_price" AS "_l10",
            "t1"."monthly_recurring_revenue" AS "_l11",
            "t1"."annual_recurring_revenue" AS "_l12",
            "t1"."recognized_mrr" AS "_l13",
            "t1"."stripe_mrr" AS "_l14",
            "t1"."mrr_mismatch" AS "_l15",
            "t1"."subscription_created_at" AS "_l16",
            "t1"."subscription_started_at" AS "_l17",
            "t1"."ended_at" AS "_l18",
            "t1"."canceled_at" AS "_l19",
            "t1"."is_cancellation_scheduled" AS "_l20",
            "t1"."current_period_start" AS "_l21",
            "t1"."current_period_end" AS "_l22",
            "t1"."trial_start_date" AS "_l23",
            "t1"."trial_end_date" AS "_l24",
            "t1"."trial_duration_days" AS "_l25",
            "t1"."is_in_trial" AS "_l26",
            "t1"."subscription_age_days" AS "_l27",
            "t1"."subscription_age_months" AS "_l28",
            "t1"."lifetime_days" AS "_l29",
            "t1"."has_churned" AS "_l30",
            "t1"."is_replaced" AS "_l31",
            "t1"."subscription_health_status" AS "_l32",
            "t1"."subscription_value_tier" AS "_l33",
            "t1"."is_orphan" AS "_l34"
          FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t1"
        ) AS "t19"
        FULL OUTER JOIN (
          SELECT
            "t2"."subscription_id" AS "_rk0",
            "t2"."account_id" AS "_r0",
            "t2"."stripe_subscription_id" AS "_r1",
            "t2"."stripe_customer_id" AS "_r2",
            "t2"."data_source" AS "_r3",
            "t2"."subscription_status" AS "_r4",
            "t2"."plan_type" AS "_r5",
            "t2"."billing_interval" AS "_r6",
            "t2"."is_live" AS "_r7",
            "t2"."is_counted" AS "_r8",
            "t2"."is_superseded" AS "_r9",
            "t2"."monthly_price" AS "_r10",
            "t2"."monthly_recurring_revenue" AS "_r11",
            "t2"."annual_recurring_revenue" AS "_r12",
            "t2"."recognized_mrr" AS "_r13",
            "t2"."stripe_mrr" AS "_r14",
            "t2"."mrr_mismatch" AS "_r15",
            "t2"."subscription_created_at" AS "_r16",
            "t2"."subscription_started_at" AS "_r17",
            "t2"."ended_at" AS "_r18",
            "t2"."canceled_at" AS "_r19",
            "t2"."is_cancellation_scheduled" AS "_r20",
            "t2"."current_period_start" AS "_r21",
            "t2"."current_period_end" AS "_r22",
            "t2"."trial_start_date" AS "_r23",
            "t2"."trial_end_date" AS "_r24",
            "t2"."trial_duration_days" AS "_r25",
            "t2"."is_in_trial" AS "_r26",
            "t2"."subscription_age_days" AS "_r27",
            "t2"."subscription_age_months" AS "_r28",
            "t2"."lifetime_days" AS "_r29",
            "t2"."has_churned" AS "_r30",
            "t2"."is_replaced" AS "_r31",
            "t2"."subscription_health_status" AS "_r32",
            "t2"."subscription_value_tier" AS "_r33",
            "t2"."is_orphan" AS "_r34"
          FROM "intermediate"."int_subscriptions__core" AS "t2"
        ) AS "t31"
          ON "t19"."_lk0" = "t31"."_rk0"
      ) AS "t51"
      WHERE
        NOT (
          (
            "t51"."_lk0" IS NOT NULL
          )
          AND (
            "t51"."_rk0" IS NOT NULL
          )
          AND "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
          AND "t51"."_l1" IS NOT DISTINCT FROM "t51"."_r1"
          AND "t51"."_l2" IS NOT DISTINCT FROM "t51"."_r2"
          AND "t51"."_l3" IS NOT DISTINCT FROM "t51"."_r3"
          AND "t51"."_l4" IS NOT DISTINCT FROM "t51"."_r4"
          AND "t51"."_l5" IS NOT DISTINCT FROM "t51"."_r5"
          AND "t51"."_l6" IS NOT DISTINCT FROM "t51"."_r6"
          AND "t51"."_l7" IS NOT DISTINCT FROM "t51"."_r7"
          AND "t51"."_l8" IS NOT DISTINCT FROM "t51"."_r8"
          AND "t51"."_l9" IS NOT DISTINCT FROM "t51"."_r9"
          AND "t51"."_l10" IS NOT DISTINCT FROM "t51"."_r10"
          AND "t51"."_l11" IS NOT DISTINCT FROM "t51"."_r11"
          AND "t51"."_l12" IS NOT DISTINCT FROM "t51"."_r12"
          AND "t51"."_l13" IS NOT DISTINCT FROM "t51"."_r13"
          AND "t51"."_l14" IS NOT DISTINCT FROM "t51"."_r14"
          AND "t51"."_l15" IS NOT DISTINCT FROM "t51"."_r15"
          AND "t51"."_l16" IS NOT DISTINCT FROM "t51"."_r16"
          AND "t51"."_l17" IS NOT DISTINCT FROM "t51"."_r17"
          AND "t51"."_l18" IS NOT DISTINCT FROM "t51"."_r18"
          AND "t51"."_l19" IS NOT DISTINCT FROM "t51"."_r19"
          AND "t51"."_l20" IS NOT DISTINCT FROM "t51"."_r20"
          AND "t51"."_l21" IS NOT DISTINCT FROM "t51"."_r21"
          AND "t51"."_l22" IS NOT DISTINCT FROM "t51"."_r22"
          AND "t51"."_l23" IS NOT DISTINCT FROM "t51"."_r23"
          AND "t51"."_l24" IS NOT DISTINCT FROM "t51"."_r24"
          AND "t51"."_l25" IS NOT DISTINCT FROM "t51"."_r25"
          AND "t51"."_l26" IS NOT DISTINCT FROM "t51"."_r26"
          AND "t51"."_l27" IS NOT DISTINCT FROM "t51"."_r27"
          AND "t51"."_l28" IS NOT DISTINCT FROM "t51"."_r28"
          AND "t51"."_l29" IS NOT DISTINCT FROM "t51"."_r29"
          AND "t51"."_l30" IS NOT DISTINCT FROM "t51"."_r30"
          AND "t51"."_l31" IS NOT DISTINCT FROM "t51"."_r31"
          AND "t51"."_l32" IS NOT DISTINCT FROM "t51"."_r32"
          AND "t51"."_l33" IS NOT DISTINCT FROM "t51"."_r33"
          AND "t51"."_l34" IS NOT DISTINCT FROM "t51"."_r34"
        )
    ) AS "t77"
  ) AS "t78"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'subscription today = with its payments' AS "statement",
      CONCAT_WS('|', COALESCE("t49"."_lk0", "t49"."_rk0")) AS "entity_key",
      CASE
        WHEN "t49"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t49"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
        THEN ''
        ELSE 'account_id '
      END || CASE
        WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
        THEN ''
        ELSE 'stripe_subscription_id '
      END || CASE
        WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
        THEN ''
        ELSE 'stripe_customer_id '
      END || CASE
        WHEN "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3"
        THEN ''
        ELSE 'data_source '
      END || CASE
        WHEN "t49"."_l4" IS NOT DISTINCT FROM "t49"."_r4"
        THEN ''
        ELSE 'subscription_status '
      END || CASE WHEN "t49"."_l5" IS NOT DISTINCT FROM "t49"."_r5" THEN '' ELSE 'plan_type ' END || CASE
        WHEN "t49"."_l6" IS NOT DISTINCT FROM "t49"."_r6"
        THEN ''
        ELSE 'billing_interval '
      END || CASE WHEN "t49"."_l7" IS NOT DISTINCT FROM "t49"."_r7" THEN '' ELSE 'is_live ' END || CASE
        WHEN "t49"."_l8" IS NOT DISTINCT FROM "t49"."_r8"
        THEN ''
        ELSE 'is_counted '
      END || CASE
        WHEN "t49"."_l9" IS NOT DISTINCT FROM "t49"."_r9"
        THEN ''
        ELSE 'is_superseded '
      END || CASE
        WHEN "t49"."_l10" IS NOT DISTINCT FROM "t49"."_r10"
        THEN ''
        ELSE 'monthly_price '
      END || CASE
        WHEN "t49"."_l11" IS NOT DISTINCT FROM "t49"."_r11"
        THEN ''
        ELSE 'monthly_recurring_revenue '
      END || CASE
        WHEN "t49"."_l12" IS NOT DISTINCT FROM "t49"."_r12"
        THEN ''
        ELSE 'annual_recurring_revenue '
      END || CASE
        WHEN "t49"."_l13" IS NOT DISTINCT FROM "t49"."_r13"
        THEN ''
        ELSE 'recognized_mrr '
      END || CASE
        WHEN "t49"."_l14" IS NOT DISTINCT FROM "t49"."_r14"
        THEN ''
        ELSE 'stripe_mrr '
      END || CASE
        WHEN "t49"."_l15" IS NOT DISTINCT FROM "t49"."_r15"
        THEN ''
        ELSE 'mrr_mismatch '
      END || CASE
        WHEN "t49"."_l16" IS NOT DISTINCT FROM "t49"."_r16"
        THEN ''
        ELSE 'subscription_created_at '
      END || CASE
        WHEN "t49"."_l17" IS NOT DISTINCT FROM "t49"."_r17"
        THEN ''
        ELSE 'subscription_started_at '
      END || CASE
        WHEN "t49"."_l18" IS NOT DISTINCT FROM "t49"."_r18"
        THEN ''
        ELSE 'ended_at '
      END || CASE
        WHEN "t49"."_l19" IS NOT DISTINCT FROM "t49"."_r19"
        THEN ''
        ELSE 'canceled_at '
      END || CASE
        WHEN "t49"."_l20" IS NOT DISTINCT FROM "t49"."_r20"
        THEN ''
        ELSE 'is_cancellation_scheduled '
      END || CASE
        WHEN "t49"."_l21" IS NOT DISTINCT FROM "t49"."_r21"
        THEN ''
        ELSE 'current_period_start '
      END || CASE
        WHEN "t49"."_l22" IS NOT DISTINCT FROM "t49"."_r22"
        THEN ''
        ELSE 'current_period_end '
      END || CASE
        WHEN "t49"."_l23" IS NOT DISTINCT FROM "t49"."_r23"
        THEN ''
        ELSE 'trial_start_date '
      END || CASE
        WHEN "t49"."_l24" IS NOT DISTINCT FROM "t49"."_r24"
        THEN ''
        ELSE 'trial_end_date '
      END || CASE
        WHEN "t49"."_l25" IS NOT DISTINCT FROM "t49"."_r25"
        THEN ''
        ELSE 'trial_duration_days '
      END || CASE
        WHEN "t49"."_l26" IS NOT DISTINCT FROM "t49"."_r26"
        THEN ''
        ELSE 'is_in_trial '
      END || CASE
        WHEN "t49"."_l27" IS NOT DISTINCT FROM "t49"."_r27"
        THEN ''
        ELSE 'subscription_age_days '
      END || CASE
        WHEN "t49"."_l28" IS NOT DISTINCT FROM "t49"."_r28"
        THEN ''
        ELSE 'subscription_age_months '
      END || CASE
        WHEN "t49"."_l29" IS NOT DISTINCT FROM "t49"."_r29"
        THEN ''
        ELSE 'lifetime_days '
      END || CASE
        WHEN "t49"."_l30" IS NOT DISTINCT FROM "t49"."_r30"
        THEN ''
        ELSE 'has_churned '
      END || CASE
        WHEN "t49"."_l31" IS NOT DISTINCT FROM "t49"."_r31"
        THEN ''
        ELSE 'is_replaced '
      END || CASE
        WHEN "t49"."_l32" IS NOT DISTINCT FROM "t49"."_r32"
        THEN ''
        ELSE 'subscription_health_status '
      END || CASE
        WHEN "t49"."_l33" IS NOT DISTINCT FROM "t49"."_r33"
        THEN ''
        ELSE 'subscription_value_tier '
      END || CASE
        WHEN "t49"."_l34" IS NOT DISTINCT FROM "t49"."_r34"
        THEN ''
        ELSE 'is_orphan '
      END || CASE
        WHEN "t49"."_l35" IS NOT DISTINCT FROM "t49"."_r35"
        THEN ''
        ELSE 'total_invoices '
      END || CASE
        WHEN "t49"."_l36" IS NOT DISTINCT FROM "t49"."_r36"
        THEN ''
        ELSE 'paid_invoices '
      END || CASE
        WHEN "t49"."_l37" IS NOT DISTINCT FROM "t49"."_r37"
        THEN ''
        ELSE 'unpaid_invoices '
      END || CASE
        WHEN "t49"."_l38" IS NOT DISTINCT FROM "t49"."_r38"
        THEN ''
        ELSE 'total_charges '
      END || CASE
        WHEN "t49"."_l39" IS NOT DISTINCT FROM "t49"."_r39"
        THEN ''
        ELSE 'lifetime_value '
      END || CASE
        WHEN "t49"."_l40" IS NOT DISTINCT FROM "t49"."_r40"
        THEN ''
        ELSE 'avg_days_to_payment '
      END || CASE
        WHEN "t49"."_l41" IS NOT DISTINCT FROM "t49"."_r41"
        THEN ''
        ELSE 'last_payment_date '
      END || CASE
        WHEN "t49"."_l42" IS NOT DISTINCT FROM "t49"."_r42"
        THEN ''
        ELSE 'days_since_last_payment '
      END || CASE
        WHEN "t49"."_l43" IS NOT DISTINCT FROM "t49"."_r43"
        THEN ''
        ELSE 'days_overdue '
      END || CASE
        WHEN "t49"."_l44" IS NOT DISTINCT FROM "t49"."_r44"
        THEN ''
        ELSE 'payment_success_rate '
      END || CASE
        WHEN "t49"."_l45" IS NOT DISTINCT FROM "t49"."_r45"
        THEN ''
        ELSE 'recent_payment_rate '
      END || CASE
        WHEN "t49"."_l46" IS NOT DISTINCT FROM "t49"."_r46"
        THEN ''
        ELSE 'charge_success_rate '
      END || CASE
        WHEN "t49"."_l47" IS NOT DISTINCT FROM "t49"."_r47"
        THEN ''
        ELSE 'payment_health_score '
      END || CASE
        WHEN "t49"."_l48" IS NOT DISTINCT FROM "t49"."_r48"
        THEN ''
        ELSE 'churn_risk_score '
      END || CASE
        WHEN "t49"."_l49" IS NOT DISTINCT FROM "t49"."_r49"
        THEN ''
        ELSE 'mrr_at_risk '
      END || CASE
        WHEN "t49"."_l50" IS NOT DISTINCT FROM "t49"."_r50"
        THEN ''
        ELSE 'estimated_annual_ltv '
      END || CASE
        WHEN "t49"."_l51" IS NOT DISTINCT FROM "t49"."_r51"
        THEN ''
        ELSE 'risk_classification '
      END || CASE
        WHEN "t49"."_l52" IS NOT DISTINCT FROM "t49"."_r52"
        THEN ''
        ELSE 'payment_behavior '
      END AS "differences"
    FROM (
      SELECT
        "t18"."_lk0",
        "t18"."_l0",
        "t18"."_l1",
        "t18"."_l2",
        "t18"."_l3",
        "t18"."_l4",
        "t18"."_l5",
        "t18"."_l6",
        "t18"."_l7",
        "t18"."_l8",
        "t18"."_l9",
        "t18"."_l10",
        "t18"."_l11",
        "t18"."_l12",
        "t18"."_l13",
        "t18"."_l14",
        "t18"."_l15",
        "t18"."_l16",
        "t18"."_l17",
        "t18"."_l18",
        "t18"."_l19",
        "t18"."_l20",
        "t18"."_l21",
        "t18"."_l22",
        "t18"."_l23",
        "t18"."_l24",
        "t18"."_l25",
        "t18"."_l26",
        "t18"."_l27",
        "t18"."_l28",
        "t18"."_l29",
        "t18"."_l30",
        "t18"."_l31",
        "t18"."_l32",
        "t18"."_l33",
        "t18"."_l34",
        "t18"."_l35",
        "t18"."_l36",
        "t18"."_l37",
        "t18"."_l38",
        "t18"."_l39",
        "t18"."_l40",
        "t18"."_l41",
        "t18"."_l42",
        "t18"."_l43",
        "t18"."_l44",
        "t18"."_l45",
        "t18"."_l46",
        "t18"."_l47",
        "t18"."_l48",
        "t18"."_l49",
        "t18"."_l50",
        "t18"."_l51",
        "t18"."_l52",
        "t20"."_rk0",
        "t20"."_r0",
        "t20"."_r1",
        "t20"."_r2",
        "t20"."_r3",
        "t20"."_r4",
        "t20"."_r5",
        "t20"."_r6",
        "t20"."_r7",
        "t20"."_r8",
        "t20"."_r9",
        "t20"."_r10",
        "t20"."_r11",
        "t20"."_r12",
        "t20"."_r13",
        "t20"."_r14",
        "t20"."_r15",
        "t20"."_r16",
        "t20"."_r17",
        "t20"."_r18",
        "t20"."_r19",
        "t20"."_r20",
        "t20"."_r21",
        "t20"."_r22",
        "t20"."_r23",
        "t20"."_r24",
        "t20"."_r25",
        "t20"."_r26",
        "t20"."_r27",
        "t20"."_r28",
        "t20"."_r29",
        "t20"."_r30",
        "t20"."_r31",
        "t20"."_r32",
        "t20"."_r33",
        "t20"."_r34",
        "t20"."_r35",
        "t20"."_r36",
        "t20"."_r37",
        "t20"."_r38",
        "t20"."_r39",
        "t20"."_r40",
        "t20"."_r41",
        "t20"."_r42",
        "t20"."_r43",
        "t20"."_r44",
        "t20"."_r45",
        "t20"."_r46",
        "t20"."_r47",
        "t20"."_r48",
        "t20"."_r49",
        "t20"."_r50",
        "t20"."_r51",
        "t20"."_r52"
      FROM (
        SELECT
          "t0"."subscription_id" AS "_lk0",
          "t0"."account_id" AS "_l0",
          "t0"."stripe_subscription_id" AS "_l1",
          "t0"."stripe_customer_id" AS "_l2",
          "t0"."data_source" AS "_l3",
          "t0"."subscription_status" AS "_l4",
          "t0"."plan_type" AS "_l5",
          "t0"."billing_interval" AS "_l6",
          "t0"."is_live" AS "_l7",
          "t0"."is_counted" AS "_l8",
          "t0"."is_superseded" AS "_l9",
          "t0"."monthly_price" AS "_l10",
          "t0"."monthly_recurring_revenue" AS "_l11",
          "t0"."annual_recurring_revenue" AS "_l12",
          "t0"."recognized_mrr" AS "_l13",
          "t0"."stripe_mrr" AS "_l14",
          "t0"."mrr_mismatch" AS "_l15",
          "t0"."subscription_created_at" AS "_l16",
          "t0"."subscription_started_at" AS "_l17",
          "t0"."ended_at" AS "_l18",
          "t0"."canceled_at" AS "_l19",
          "t0"."is_cancellation_scheduled" AS "_l20",
          "t0"."current_period_start" AS "_l21",
          "t0"."current_period_end" AS "_l22",
          "t0"."trial_start_date" AS "_l23",
          "t0"."trial_end_date" AS "_l24",
          "t0"."trial_duration_days" AS "_l25",
          "t0"."is_in_trial" AS "_l26",
          "t0"."subscription_age_days" AS "_l27",
          "t0"."subscription_age_months" AS "_l28",
          "t0"."lifetime_days" AS "_l29",
          "t0"."has_churned" AS "_l30",
          "t0"."is_replaced" AS "_l31",
          "t0"."subscription_health_status" AS "_l32",
          "t0"."subscription_value_tier" AS "_l33",
          "t0"."is_orphan" AS "_l34",
          "t0"."total_invoices" AS "_l35",
          "t0"."paid_invoices" AS "_l36",
          "t0"."unpaid_invoices" AS "_l37",
          "t0"."total_charges" AS "_l38",
          "t0"."lifetime_value" AS "_l39",
          "t0"."avg_days_to_payment" AS "_l40",
          "t0"."last_payment_date" AS "_l41",
          "t0"."days_since_last_payment" AS "_l42",
          "t0"."days_overdue" AS "_l43",
          "t0"."payment_success_rate" AS "_l44",
          "t0"."recent_payment_rate" AS "_l45",
          "t0"."charge_success_rate" AS "_l46",
          "t0"."payment_health_score" AS "_l47",
          "t0"."churn_risk_score" AS "_l48",
          "t0"."mrr_at_risk" AS "_l49",
          "t0"."estimated_annual_ltv" AS "_l50",
          "t0"."risk_classification" AS "_l51",
          "t0"."payment_behavior" AS "_l52"
        FROM "entity"."entity_subscriptions" AS "t0"
      ) AS "t18"
      FULL OUTER JOIN (
        SELECT
          "t1"."subscription_id" AS "_rk0",
          "t1"."account_id" AS "_r0",
          "t1"."stripe_subscription_id" AS "_r1",
          "t1"."stripe_customer_id" AS "_r2",
          "t1"."data_source" AS "_r3",
          "t1"."subscription_status" AS "_r4",
          "t1"."plan_type" AS "_r5",
          "t1"."billing_interval" AS "_r6",
          "t1"."is_live" AS "_r7",
          "t1"."is_counted" AS "_r8",
          "t1"."is_superseded" AS "_r9",
          "t1"."monthly_price" AS "_r10",
          "t1"."monthly_recurring_revenue" AS "_r11",
          "t1"."annual_recurring_revenue" AS "_r12",
          "t1"."recognized_mrr" AS "_r13",
          "t1"."stripe_mrr" AS "_r14",
          "t1"."mrr_mismatch" AS "_r15",
          "t1"."subscription_created_at" AS "_r16",
          "t1"."subscription_started_at" AS "_r17",
          "t1"."ended_at" AS "_r18",
          "t1"."canceled_at" AS "_r19",
          "t1"."is_cancellation_scheduled" AS "_r20",
          "t1"."current_period_start" AS "_r21",
          "t1"."current_period_end" AS "_r22",
          "t1"."trial_start_date" AS "_r23",
          "t1"."trial_end_date" AS "_r24",
          "t1"."trial_duration_days" AS "_r25",
          "t1"."is_in_trial" AS "_r26",
          "t1"."subscription_age_days" AS "_r27",
          "t1"."subscription_age_months" AS "_r28",
          "t1"."lifetime_days" AS "_r29",
          "t1"."has_churned" AS "_r30",
          "t1"."is_replaced" AS "_r31",
          "t1"."subscription_health_status" AS "_r32",
          "t1"."subscription_value_tier" AS "_r33",
          "t1"."is_orphan" AS "_r34",
          "t1"."total_invoices" AS "_r35",
          "t1"."paid_invoices" AS "_r36",
          "t1"."unpaid_invoices" AS "_r37",
          "t1"."total_charges" AS "_r38",
          "t1"."lifetime_value" AS "_r39",
          "t1"."avg_days_to_payment" AS "_r40",
          "t1"."last_payment_date" AS "_r41",
          "t1"."days_since_last_payment" AS "_r42",
          "t1"."days_overdue" AS "_r43",
          "t1"."payment_success_rate" AS "_r44",
          "t1"."recent_payment_rate" AS "_r45",
          "t1"."charge_success_rate" AS "_r46",
          "t1"."payment_health_score" AS "_r47",
          "t1"."churn_risk_score" AS "_r48",
          "t1"."mrr_at_risk" AS "_r49",
          "t1"."estimated_annual_ltv" AS "_r50",
          "t1"."risk_classification" AS "_r51",
          "t1"."payment_behavior" AS "_r52"
        FROM "intermediate"."int_subscriptions__revenue_metrics" AS "t1"
      ) AS "t20"
        ON "t18"."_lk0" = "t20"."_rk0"
    ) AS "t49"
    WHERE
      NOT (
        (
          "t49"."_lk0" IS NOT NULL
        )
        AND (
          "t49"."_rk0" IS NOT NULL
        )
        AND "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0"
        AND "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
        AND "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
        AND "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3"
        AND "t49"."_l4" IS NOT DISTINCT FROM "t49"."_r4"
        AND "t49"."_l5" IS NOT DISTINCT FROM "t49"."_r5"
        AND "t49"."_l6" IS NOT DISTINCT FROM "t49"."_r6"
        AND "t49"."_l7" IS NOT DISTINCT FROM "t49"."_r7"
        AND "t49"."_l8" IS NOT DISTINCT FROM "t49"."_r8"
        AND "t49"."_l9" IS NOT DISTINCT FROM "t49"."_r9"
        AND "t49"."_l10" IS NOT DISTINCT FROM "t49"."_r10"
        AND "t49"."_l11" IS NOT DISTINCT FROM "t49"."_r11"
        AND "t49"."_l12" IS NOT DISTINCT FROM "t49"."_r12"
        AND "t49"."_l13" IS NOT DISTINCT FROM "t49"."_r13"
        AND "t49"."_l14" IS NOT DISTINCT FROM "t49"."_r14"
        AND "t49"."_l15" IS NOT DISTINCT FROM "t49"."_r15"
        AND "t49"."_l16" IS NOT DISTINCT FROM "t49"."_r16"
        AND "t49"."_l17" IS NOT DISTINCT FROM "t49"."_r17"
        AND "t49"."_l18" IS NOT DISTINCT FROM "t49"."_r18"
        AND "t49"."_l19" IS NOT DISTINCT FROM "t49"."_r19"
        AND "t49"."_l20" IS NOT DISTINCT FROM "t49"."_r20"
        AND "t49"."_l21" IS NOT DISTINCT FROM "t49"."_r21"
        AND "t49"."_l22" IS NOT DISTINCT FROM "t49"."_r22"
        AND "t49"."_l23" IS NOT DISTINCT FROM "t49"."_r23"
        AND "t49"."_l24" IS NOT DISTINCT FROM "t49"."_r24"
        AND "t49"."_l25" IS NOT DISTINCT FROM "t49"."_r25"
        AND "t49"."_l26" IS NOT DISTINCT FROM "t49"."_r26"
        AND "t49"."_l27" IS NOT DISTINCT FROM "t49"."_r27"
        AND "t49"."_l28" IS NOT DISTINCT FROM "t49"."_r28"
        AND "t49"."_l29" IS NOT DISTINCT FROM "t49"."_r29"
        AND "t49"."_l30" IS NOT DISTINCT FROM "t49"."_r30"
        AND "t49"."_l31" IS NOT DISTINCT FROM "t49"."_r31"
        AND "t49"."_l32" IS NOT DISTINCT FROM "t49"."_r32"
        AND "t49"."_l33" IS NOT DISTINCT FROM "t49"."_r33"
        AND "t49"."_l34" IS NOT DISTINCT FROM "t49"."_r34"
        AND "t49"."_l35" IS NOT DISTINCT FROM "t49"."_r35"
        AND "t49"."_l36" IS NOT DISTINCT FROM "t49"."_r36"
        AND "t49"."_l37" IS NOT DISTINCT FROM "t49"."_r37"
        AND "t49"."_l38" IS NOT DISTINCT FROM "t49"."_r38"
        AND "t49"."_l39" IS NOT DISTINCT FROM "t49"."_r39"
        AND "t49"."_l40" IS NOT DISTINCT FROM "t49"."_r40"
        AND "t49"."_l41" IS NOT DISTINCT FROM "t49"."_r41"
        AND "t49"."_l42" IS NOT DISTINCT FROM "t49"."_r42"
        AND "t49"."_l43" IS NOT DISTINCT FROM "t49"."_r43"
        AND "t49"."_l44" IS NOT DISTINCT FROM "t49"."_r44"
        AND "t49"."_l45" IS NOT DISTINCT FROM "t49"."_r45"
        AND "t49"."_l46" IS NOT DISTINCT FROM "t49"."_r46"
        AND "t49"."_l47" IS NOT DISTINCT FROM "t49"."_r47"
        AND "t49"."_l48" IS NOT DISTINCT FROM "t49"."_r48"
        AND "t49"."_l49" IS NOT DISTINCT FROM "t49"."_r49"
        AND "t49"."_l50" IS NOT DISTINCT FROM "t49"."_r50"
        AND "t49"."_l51" IS NOT DISTINCT FROM "t49"."_r51"
        AND "t49"."_l52" IS NOT DISTINCT FROM "t49"."_r52"
      )
  ) AS "t79"
) AS "t80"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'days until renewal' AS "statement",
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
      ELSE 'days_until_renewal '
    END AS "differences"
  FROM (
    SELECT
      "t16"."_lk0",
      "t16"."_l0",
      "t37"."_rk0",
      "t37"."_r0"
    FROM (
      SELECT
        "t0"."subscription_id" AS "_lk0",
        "t0"."days_until_renewal" AS "_l0"
      FROM "entity"."entity_subscriptions" AS "t0"
      WHERE
        "t0"."is_live"
    ) AS "t16"
    LEFT OUTER JOIN (
      SELECT
        "t0"."subscription_id" AS "_rk0",
        CAST(EXTRACT(epoch FROM CAST("t0"."current_period_end" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT) AS "_r0"
      FROM "entity"."entity_subscriptions" AS "t0"
    ) AS "t37"
      ON "t16"."_lk0" = "t37"."_rk0"
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
    )
) AS "t62"
