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
                'a deal of the pipeline = the staged deal' AS "statement",
                CONCAT_WS('|', COALESCE("t55"."_lk0", "t55"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t55"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t55"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE WHEN "t55"."_l0" IS NOT DISTINCT FROM "t55"."_r0" THEN '' ELSE 'deal_name ' END || CASE
                  WHEN "t55"."_l1" IS NOT DISTINCT FROM "t55"."_r1"
                  THEN ''
                  ELSE 'company_id '
                END || CASE
                  WHEN "t55"."_l2" IS NOT DISTINCT FROM "t55"."_r2"
                  THEN ''
                  ELSE 'company_name '
                END || CASE
                  WHEN "t55"."_l3" IS NOT DISTINCT FROM "t55"."_r3"
                  THEN ''
                  ELSE 'stage_order '
                END || CASE
                  WHEN "t55"."_l4" IS NOT DISTINCT FROM "t55"."_r4"
                  THEN ''
                  ELSE 'deal_priority '
                END || CASE
                  WHEN "t55"."_l5" IS NOT DISTINCT FROM "t55"."_r5"
                  THEN ''
                  ELSE 'deal_size_category '
                END || CASE WHEN "t55"."_l6" IS NOT DISTINCT FROM "t55"."_r6" THEN '' ELSE 'is_won ' END || CASE WHEN "t55"."_l7" IS NOT DISTINCT FROM "t55"."_r7" THEN '' ELSE 'is_lost ' END || CASE
                  WHEN "t55"."_l8" IS NOT DISTINCT FROM "t55"."_r8"
                  THEN ''
                  ELSE 'days_until_close '
                END || CASE
                  WHEN "t55"."_l9" IS NOT DISTINCT FROM "t55"."_r9"
                  THEN ''
                  ELSE 'closed_won_reason '
                END || CASE
                  WHEN "t55"."_l10" IS NOT DISTINCT FROM "t55"."_r10"
                  THEN ''
                  ELSE 'closed_lost_reason '
                END || CASE
                  WHEN "t55"."_l11" IS NOT DISTINCT FROM "t55"."_r11"
                  THEN ''
                  ELSE 'competitor '
                END || CASE
                  WHEN "t55"."_l12" IS NOT DISTINCT FROM "t55"."_r12"
                  THEN ''
                  ELSE 'next_step '
                END || CASE
                  WHEN "t55"."_l13" IS NOT DISTINCT FROM "t55"."_r13"
                  THEN ''
                  ELSE 'expansion_type '
                END || CASE
                  WHEN "t55"."_l14" IS NOT DISTINCT FROM "t55"."_r14"
                  THEN ''
                  ELSE 'pipeline_stage '
                END || CASE
                  WHEN "t55"."_l15" IS NOT DISTINCT FROM "t55"."_r15"
                  THEN ''
                  ELSE 'deal_type '
                END || CASE WHEN "t55"."_l16" IS NOT DISTINCT FROM "t55"."_r16" THEN '' ELSE 'amount ' END || CASE
                  WHEN "t55"."_l17" IS NOT DISTINCT FROM "t55"."_r17"
                  THEN ''
                  ELSE 'probability '
                END || CASE
                  WHEN "t55"."_l18" IS NOT DISTINCT FROM "t55"."_r18"
                  THEN ''
                  ELSE 'weighted_value '
                END || CASE
                  WHEN "t55"."_l19" IS NOT DISTINCT FROM "t55"."_r19"
                  THEN ''
                  ELSE 'created_at '
                END || CASE
                  WHEN "t55"."_l20" IS NOT DISTINCT FROM "t55"."_r20"
                  THEN ''
                  ELSE 'days_to_close '
                END || CASE
                  WHEN "t55"."_l21" IS NOT DISTINCT FROM "t55"."_r21"
                  THEN ''
                  ELSE 'created_date '
                END || CASE
                  WHEN "t55"."_l22" IS NOT DISTINCT FROM "t55"."_r22"
                  THEN ''
                  ELSE 'owner_id '
                END || CASE WHEN "t55"."_l23" IS NOT DISTINCT FROM "t55"."_r23" THEN '' ELSE 'is_open ' END || CASE
                  WHEN "t55"."_l24" IS NOT DISTINCT FROM "t55"."_r24"
                  THEN ''
                  ELSE 'close_date '
                END || CASE
                  WHEN "t55"."_l25" IS NOT DISTINCT FROM "t55"."_r25"
                  THEN ''
                  ELSE 'expected_close_date '
                END || CASE
                  WHEN "t55"."_l26" IS NOT DISTINCT FROM "t55"."_r26"
                  THEN ''
                  ELSE 'days_open '
                END || CASE
                  WHEN "t55"."_l27" IS NOT DISTINCT FROM "t55"."_r27"
                  THEN ''
                  ELSE 'updated_date '
                END AS "differences"
              FROM (
                SELECT
                  "t25"."_lk0",
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
                  "t25"."_l10",
                  "t25"."_l11",
                  "t25"."_l12",
                  "t25"."_l13",
                  "t25"."_l14",
                  "t25"."_l15",
                  "t25"."_l16",
                  "t25"."_l17",
                  "t25"."_l18",
                  "t25"."_l19",
                  "t25"."_l20",
                  "t25"."_l21",
                  "t25"."_l22",
                  "t25"."_l23",
                  "t25"."_l24",
                  "t25"."_l25",
                  "t25"."_l26",
                  "t25"."_l27",
                  "t46"."_rk0",
                  "t46"."_r0",
                  "t46"."_r1",
                  "t46"."_r2",
                  "t46"."_r3",
                  "t46"."_r4",
                  "t46"."_r5",
                  "t46"."_r6",
                  "t46"."_r7",
                  "t46"."_r8",
                  "t46"."_r9",
                  "t46"."_r10",
                  "t46"."_r11",
                  "t46"."_r12",
                  "t46"."_r13",
                  "t46"."_r14",
                  "t46"."_r15",
                  "t46"."_r16",
                  "t46"."_r17",
                  "t46"."_r18",
                  "t46"."_r19",
                  "t46"."_r20",
                  "t46"."_r21",
                  "t46"."_r22",
                  "t46"."_r23",
                  "t46"."_r24",
                  "t46"."_r25",
                  "t46"."_r26",
                  "t46"."_r27"
                FROM (
                  SELECT
                    "t0"."deal_id" AS "_lk0",
                    "t0"."deal_name" AS "_l0",
                    "t0"."company_id" AS "_l1",
                    "t0"."company_name" AS "_l2",
                    "t0"."stage_order" AS "_l3",
                    "t0"."deal_priority" AS "_l4",
                    "t0"."deal_size_category" AS "_l5",
                    "t0"."is_won" AS "_l6",
                    "t0"."is_lost" AS "_l7",
                    "t0"."days_until_close" AS "_l8",
                    "t0"."closed_won_reason" AS "_l9",
                    "t0"."closed_lost_reason" AS "_l10",
                    "t0"."competitor" AS "_l11",
                    "t0"."next_step" AS "_l12",
                    "t0"."expansion_type" AS "_l13",
                    "t0"."pipeline_stage" AS "_l14",
                    "t0"."deal_type" AS "_l15",
                    "t0"."amount" AS "_l16",
                    "t0"."probability" AS "_l17",
                    "t0"."weighted_value" AS "_l18",
                    "t0"."created_at" AS "_l19",
                    "t0"."days_to_close" AS "_l20",
                    "t0"."created_date" AS "_l21",
                    "t0"."owner_id" AS "_l22",
                    "t0"."is_open" AS "_l23",
                    "t0"."close_date" AS "_l24",
                    "t0"."expected_close_date" AS "_l25",
                    "t0"."days_open" AS "_l26",
                    "t0"."updated_date" AS "_l27"
                  FROM "mart"."mart_sales__pipeline" AS "t0"
                ) AS "t25"
                FULL OUTER JOIN (
                  SELECT
                    "t3"."hubspot_deal_id" AS "_rk0",
                    "t3"."deal_name" AS "_r0",
                    "t3"."company_id" AS "_r1",
                    "t3"."company_name" AS "_r2",
                    "t3"."stage_order" AS "_r3",
                    "t3"."deal_priority" AS "_r4",
                    "t3"."deal_size_category" AS "_r5",
                    "t3"."is_won" AS "_r6",
                    "t3"."is_lost" AS "_r7",
                    "t3"."days_until_close" AS "_r8",
                    "t3"."closed_won_reason" AS "_r9",
                    "t3"."closed_lost_reason" AS "_r10",
                    "t3"."competitor" AS "_r11",
                    "t3"."next_step" AS "_r12",
                    "t3"."expansion_type" AS "_r13",
                    "t3"."standardized_stage" AS "_r14",
                    "t3"."deal_type_category" AS "_r15",
                    "t3"."deal_amount" AS "_r16",
                    "t3"."close_probability" AS "_r17",
                    "t3"."weighted_amount" AS "_r18",
                    "t3"."deal_created_at" AS "_r19",
                    "t3"."sales_cycle_days" AS "_r20",
                    CAST("t3"."deal_created_at" AS DATE) AS "_r21",
                    COALESCE("t3"."deal_owner_id", 'unassigned') AS "_r22",
                    NOT (
                      "t3"."is_closed"
                    ) AS "_r23",
                    COALESCE("t3"."closed_date", "t3"."expected_close_date") AS "_r24",
                    CASE WHEN NOT (
                      "t3"."is_closed"
                    ) THEN "t3"."expected_close_date" ELSE NULL END AS "_r25",
                    CASE WHEN NOT (
                      "t3"."is_closed"
                    ) THEN "t3"."deal_age_days" ELSE NULL END AS "_r26",
                    CASE
                      WHEN CAST("t3"."deal_modified_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                      THEN CAST("t3"."deal_modified_at" AS DATE)
                      ELSE NULL
                    END AS "_r27"
                  FROM "staging"."stg_hubspot__deals" AS "t3"
                ) AS "t46"
                  ON "t25"."_lk0" = "t46"."_rk0"
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
                  AND "t55"."_l4" IS NOT DISTINCT FROM "t55"."_r4"
                  AND "t55"."_l5" IS NOT DISTINCT FROM "t55"."_r5"
                  AND "t55"."_l6" IS NOT DISTINCT FROM "t55"."_r6"
                  AND "t55"."_l7" IS NOT DISTINCT FROM "t55"."_r7"
                  AND "t55"."_l8" IS NOT DISTINCT FROM "t55"."_r8"
                  AND "t55"."_l9" IS NOT DISTINCT FROM "t55"."_r9"
                  AND "t55"."_l10" IS NOT DISTINCT FROM "t55"."_r10"
                  AND "t55"."_l11" IS NOT DISTINCT FROM "t55"."_r11"
                  AND "t55"."_l12" IS NOT DISTINCT FROM "t55"."_r12"
                  AND "t55"."_l13" IS NOT DISTINCT FROM "t55"."_r13"
                  AND "t55"."_l14" IS NOT DISTINCT FROM "t55"."_r14"
                  AND "t55"."_l15" IS NOT DISTINCT FROM "t55"."_r15"
                  AND "t55"."_l16" IS NOT DISTINCT FROM "t55"."_r16"
                  AND "t55"."_l17" IS NOT DISTINCT FROM "t55"."_r17"
                  AND "t55"."_l18" IS NOT DISTINCT FROM "t55"."_r18"
                  AND "t55"."_l19" IS NOT DISTINCT FROM "t55"."_r19"
                  AND "t55"."_l20" IS NOT DISTINCT FROM "t55"."_r20"
                  AND "t55"."_l21" IS NOT DISTINCT FROM "t55"."_r21"
                  AND "t55"."_l22" IS NOT DISTINCT FROM "t55"."_r22"
                  AND "t55"."_l23" IS NOT DISTINCT FROM "t55"."_r23"
                  AND "t55"."_l24" IS NOT DISTINCT FROM "t55"."_r24"
                  AND "t55"."_l25" IS NOT DISTINCT FROM "t55"."_r25"
                  AND "t55"."_l26" IS NOT DISTINCT FROM "t55"."_r26"
                  AND "t55"."_l27" IS NOT DISTINCT FROM "t55"."_r27"
                )
            ) AS "t78"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'company of a deal' AS "statement",
                CONCAT_WS('|', COALESCE("t67"."_lk0", "t67"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t67"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t67"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE WHEN "t67"."_l0" IS NOT DISTINCT FROM "t67"."_r0" THEN '' ELSE 'industry ' END || CASE
                  WHEN "t67"."_l1" IS NOT DISTINCT FROM "t67"."_r1"
                  THEN ''
                  ELSE 'company_type '
                END || CASE
                  WHEN "t67"."_l2" IS NOT DISTINCT FROM "t67"."_r2"
                  THEN ''
                  ELSE 'account_id '
                END AS "differences"
              FROM (
                SELECT
                  "t26"."_lk0",
                  "t26"."_l0",
                  "t26"."_l1",
                  "t26"."_l2",
                  "t59"."_rk0",
                  "t59"."_r0",
                  "t59"."_r1",
                  "t59"."_r2"
                FROM (
                  SELECT
                    "t0"."deal_id" AS "_lk0",
                    "t0"."industry" AS "_l0",
                    "t0"."company_type" AS "_l1",
                    "t0"."account_id" AS "_l2"
                  FROM "mart"."mart_sales__pipeline" AS "t0"
                ) AS "t26"
                FULL OUTER JOIN (
                  SELECT
                    "t23"."deal_id" AS "_rk0",
                    "t47"."_industry" AS "_r0",
                    "t47"."_company_type" AS "_r1",
                    "t47"."_account_id" AS "_r2"
                  FROM (
                    SELECT
                      "t0"."deal_id",
                      "t0"."company_id"
                    FROM "mart"."mart_sales__pipeline" AS "t0"
                  ) AS "t23"
                  LEFT OUTER JOIN (
                    SELECT
                      "t6"."industry" AS "_industry",
                      "t6"."company_type" AS "_company_type",
                      "t6"."hubspot_company_id" AS "_company_id",
                      CASE
                        WHEN NOT (
                          "t6"."is_orphan"
                        ) AND (
                          "t6"."account_id" <> '0'
                        )
                        THEN "t6"."account_id"
                        ELSE NULL
                      END AS "_account_id"
                    FROM "staging"."stg_hubspot__companies" AS "t6"
                  ) AS "t47"
                    ON "t23"."company_id" = "t47"."_company_id"
                ) AS "t59"
                  ON "t26"."_lk0" = "t59"."_rk0"
              ) AS "t67"
              WHERE
                NOT (
                  (
                    "t67"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t67"."_rk0" IS NOT NULL
                  )
                  AND "t67"."_l0" IS NOT DISTINCT FROM "t67"."_r0"
                  AND "t67"."_l1" IS NOT DISTINCT FROM "t67"."_r1"
                  AND "t67"."_l2" IS NOT DISTINCT FROM "t67"."_r2"
                )
            ) AS "t74"
          ) AS "t79"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'owner of a deal' AS "statement",
              CONCAT_WS('|', COALESCE("t62"."_lk0", "t62"."_rk0")) AS "entity_key",
              CASE
                WHEN "t62"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t62"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                THEN ''
                ELSE 'owner_name '
              END AS "differences"
            FROM (
              SELECT
                "t20"."_lk0",
                "t20"."_l0",
                "t51"."_rk0",
                "t51"."_r0"
              FROM (
                SELECT
                  "t0"."deal_id" AS "_lk0",
                  "t0"."owner_name" AS "_l0"
                FROM "mart"."mart_sales__pipeline" AS "t0"
              ) AS "t20"
              FULL OUTER JOIN (
                SELECT
                  "t24"."deal_id" AS "_rk0",
                  "t32"."_owner_name" AS "_r0"
                FROM (
                  SELECT
                    "t0"."deal_id",
                    "t0"."owner_id"
                  FROM "mart"."mart_sales__pipeline" AS "t0"
                ) AS "t24"
                LEFT OUTER JOIN (
                  SELECT
                    "t5"."owner_id" AS "_owner_id",
                    "t5"."full_name" AS "_owner_name"
                  FROM "staging"."stg_hubspot__owners" AS "t5"
                ) AS "t32"
                  ON "t24"."owner_id" = "t32"."_owner_id"
              ) AS "t51"
                ON "t20"."_lk0" = "t51"."_rk0"
            ) AS "t62"
            WHERE
              NOT (
                (
                  "t62"."_lk0" IS NOT NULL
                )
                AND (
                  "t62"."_rk0" IS NOT NULL
                )
                AND "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
              )
          ) AS "t71"
        ) AS "t80"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'customer of a deal' AS "statement",
            CONCAT_WS('|', COALESCE("t63"."_lk0", "t63"."_rk0")) AS "entity_key",
            CASE
              WHEN "t63"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t63"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t63"."_l0" IS NOT DISTINCT FROM "t63"."_r0"
              THEN ''
              ELSE 'customer_tier '
            END || CASE
              WHEN "t63"."_l1" IS NOT DISTINCT FROM "t63"."_r1"
              THEN ''
              ELSE 'monthly_recurring_revenue '
            END || CASE
              WHEN "t63"."_l2" IS NOT DISTINCT FROM "t63"."_r2"
              THEN ''
              ELSE 'customer_health_score '
            END || CASE
              WHEN "t63"."_l3" IS NOT DISTINCT FROM "t63"."_r3"
              THEN ''
              ELSE 'account_name '
            END || CASE
              WHEN "t63"."_l4" IS NOT DISTINCT FROM "t63"."_r4"
              THEN ''
              ELSE 'account_status '
            END || CASE
              WHEN "t63"."_l5" IS NOT DISTINCT FROM "t63"."_r5"
              THEN ''
              ELSE 'account_created_at '
            END AS "differences"
          FROM (
            SELECT
              "t35"."_lk0",
              "t35"."_l0",
              "t35"."_l1",
              "t35"."_l2",
              "t35"."_l3",
              "t35"."_l4",
              "t35"."_l5",
              "t52"."_rk0",
              "t52"."_r0",
              "t52"."_r1",
              "t52"."_r2",
              "t52"."_r3",
              "t52"."_r4",
              "t52"."_r5"
            FROM (
              SELECT
                "t0"."deal_id" AS "_lk0",
                "t0"."customer_tier" AS "_l0",
                "t0"."monthly_recurring_revenue" AS "_l1",
                "t0"."customer_health_score" AS "_l2",
                "t0"."account_name" AS "_l3",
                "t0"."account_status" AS "_l4",
                "t0"."account_created_at" AS "_l5"
              FROM "mart"."mart_sales__pipeline" AS "t0"
              WHERE
                "t0"."account_id" IS NOT NULL
            ) AS "t35"
            FULL OUTER JOIN (
              SELECT
                "t36"."deal_id" AS "_rk0",
                "t31"."_customer_tier" AS "_r0",
                "t31"."_monthly_recurring_revenue" AS "_r1",
                "t31"."_customer_health_score" AS "_r2",
                "t31"."_account_name" AS "_r3",
                "t31"."_account_status" AS "_r4",
                "t31"."_account_created_at" AS "_r5"
              FROM (
                SELECT
                  "t0"."deal_id",
                  "t0"."account_id"
                FROM "mart"."mart_sales__pipeline" AS "t0"
                WHERE
                  "t0"."account_id" IS NOT NULL
              ) AS "t36"
              LEFT OUTER JOIN (
                SELECT
                  "t4"."account_id" AS "_account_id",
                  "t4"."customer_tier" AS "_customer_tier",
                  "t4"."monthly_recurring_revenue" AS "_monthly_recurring_revenue",
                  "t4"."customer_health_score" AS "_customer_health_score",
                  "t4"."company_name" AS "_account_name",
                  "t4"."customer_status" AS "_account_status",
                  "t4"."created_at" AS "_account_created_at"
                FROM "entity"."entity_customers" AS "t4"
              ) AS "t31"
                ON "t36"."account_id" = "t31"."_account_id"
            ) AS "t52"
              ON "t35"."_lk0" = "t52"."_rk0"
          ) AS "t63"
          WHERE
            NOT (
              (
                "t63"."_lk0" IS NOT NULL
              )
              AND (
                "t63"."_rk0" IS NOT NULL
              )
              AND "t63"."_l0" IS NOT DISTINCT FROM "t63"."_r0"
              AND "t63"."_l1" IS NOT DISTINCT FROM "t63"."_r1"
              AND "t63"."_l2" IS NOT DISTINCT FROM "t63"."_r2"
              AND "t63"."_l3" IS NOT DISTINCT FROM "t63"."_r3"
              AND "t63"."_l4" IS NOT DISTINCT FROM "t63"."_r4"
              AND "t63"."_l5" IS NOT DISTINCT FROM "t63"."_r5"
            )
        ) AS "t75"
      ) AS "t81"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'lead of a deal' AS "statement",
          CONCAT_WS('|', COALESCE("t66"."_lk0", "t66"."_rk0")) AS "entity_key",
          CASE
            WHEN "t66"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t66"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE WHEN "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0" THEN '' ELSE 'party ' END || CASE
            WHEN "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
            THEN ''
            ELSE 'lead_source '
          END || CASE
            WHEN "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
            THEN ''
            ELSE 'lead_score '
          END || CASE
            WHEN "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
            THEN ''
            ELSE 'first_touch_channel '
          END || CASE
            WHEN "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
            THEN ''
            ELSE 'last_touch_channel '
          END AS "differences"
        FROM (
          SELECT
            "t39"."_lk0",
            "t39"."_l0",
            "t39"."_l1",
            "t39"."_l2",
            "t39"."_l3",
            "t39"."_l4",
            "t57"."_rk0",
            "t57"."_r0",
            "t57"."_r1",
            "t57"."_r2",
            "t57"."_r3",
            "t57"."_r4"
          FROM (
            SELECT
              "t0"."deal_id" AS "_lk0",
              COALESCE('account:' || "t0"."account_id", 'company:' || "t0"."company_id") AS "_l0",
              "t0"."lead_source" AS "_l1",
              "t0"."lead_score" AS "_l2",
              "t0"."first_touch_channel" AS "_l3",
              "t0"."last_touch_channel" AS "_l4"
            FROM "mart"."mart_sales__pipeline" AS "t0"
            WHERE
              "t0"."mql_id" IS NOT NULL
          ) AS "t39"
          FULL OUTER JOIN (
            SELECT
              "t34"."deal_id" AS "_rk0",
              "t44"."_party" AS "_r0",
              "t44"."_lead_source" AS "_r1",
              "t44"."_lead_score" AS "_r2",
              "t44"."_first_touch_channel" AS "_r3",
              "t44"."_last_touch_channel" AS "_r4"
            FROM (
              SELECT
                "t0"."deal_id",
                "t0"."mql_id"
              FROM "mart"."mart_sales__pipeline" AS "t0"
              WHERE
                "t0"."mql_id" IS NOT NULL
            ) AS "t34"
            LEFT OUTER JOIN (
              SELECT
                "t29"."mql_id" AS "_mql_id",
                "t29"."party" AS "_party",
                "t29"."lead_source" AS "_lead_source",
                "t29"."lead_score" AS "_lead_score",
                "t29"."first_touch_channel" AS "_first_touch_channel",
                "t29"."last_touch_channel" AS "_last_touch_channel"
              FROM (
                SELECT
                  "t15".*
                  EXCLUDE ("mql_date")
                FROM (
                  SELECT
                    "t1"."lead_id" AS "mql_id",
                    "t1"."mql_date",
                    "t1"."party",
                    "t1"."lead_source",
                    "t1"."lead_score",
                    "t1"."first_touch_channel",
                    "t1"."last_touch_channel"
                  FROM "timeline"."lead_outcomes" AS "t1"
                ) AS "t15"
              ) AS "t29"
            ) AS "t44"
              ON "t34"."mql_id" = "t44"."_mql_id"
          ) AS "t57"
            ON "t39"."_lk0" = "t57"."_rk0"
        ) AS "t66"
        WHERE
          NOT (
            (
              "t66"."_lk0" IS NOT NULL
            )
            AND (
              "t66"."_rk0" IS NOT NULL
            )
            AND "t66"."_l0" IS NOT DISTINCT FROM "t66"."_r0"
            AND "t66"."_l1" IS NOT DISTINCT FROM "t66"."_r1"
            AND "t66"."_l2" IS NOT DISTINCT FROM "t66"."_r2"
            AND "t66"."_l3" IS NOT DISTINCT FROM "t66"."_r3"
            AND "t66"."_l4" IS NOT DISTINCT FROM "t66"."_r4"
          )
      ) AS "t76"
    ) AS "t82"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'lead of a deal = the first of its customer' AS "statement",
        CONCAT_WS('|', COALESCE("t72"."_lk0", "t72"."_rk0")) AS "entity_key",
        CASE
          WHEN "t72"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t72"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE WHEN "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0" THEN '' ELSE 'mql_date ' END AS "differences"
      FROM (
        SELECT
          "t34"."deal_id" AS "_lk0",
          "t27"."mql_date" AS "_l0",
          "t70"."_rk0",
          "t70"."_r0"
        FROM (
          SELECT
            "t0"."deal_id",
            "t0"."mql_id"
          FROM "mart"."mart_sales__pipeline" AS "t0"
          WHERE
            "t0"."mql_id" IS NOT NULL
        ) AS "t34"
        INNER JOIN (
          SELECT
            "t1"."lead_id" AS "mql_id",
            "t1"."mql_date"
          FROM "timeline"."lead_outcomes" AS "t1"
        ) AS "t27"
          ON "t34"."mql_id" = "t27"."mql_id"
        FULL OUTER JOIN (
          SELECT
            "t65"."deal_id" AS "_rk0",
            "t65"."mql_date" AS "_r0"
          FROM (
            SELECT
              "t60"."deal_id",
              MIN("t60"."mql_date") AS "mql_date"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t40"."deal_id",
                  "t40"."party",
                  "t40"."until",
                  "t28"."mql_date"
                FROM (
                  SELECT
                    "t0"."deal_id",
                    COALESCE('account:' || "t0"."account_id", 'company:' || "t0"."company_id") AS "party",
                    CASE WHEN "t0"."is_open" THEN MAKE_DATE(2026, 6, 30) ELSE "t0"."close_date" END AS "until"
                  FROM "mart"."mart_sales__pipeline" AS "t0"
                ) AS "t40"
                INNER JOIN (
                  SELECT
                    "t1"."party",
                    "t1"."mql_date"
                  FROM "timeline"."lead_outcomes" AS "t1"
                ) AS "t28"
                  ON "t40"."party" = "t28"."party"
              ) AS "t53"
              WHERE
                "t53"."mql_date" <= "t53"."until"
            ) AS "t60"
            GROUP BY
              1
          ) AS "t65"
        ) AS "t70"
          ON "t34"."deal_id" = "t70"."_rk0"
      ) AS "t72"
      WHERE
        NOT (
          (
            "t72"."_lk0" IS NOT NULL
          )
          AND (
            "t72"."_rk0" IS NOT NULL
          )
          AND "t72"."_l0" IS NOT DISTINCT FROM "t72"."_r0"
        )
    ) AS "t77"
  ) AS "t83"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'activities of a deal' AS "statement",
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
        ELSE 'activities '
      END || CASE
        WHEN "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
        THEN ''
        ELSE 'last_activity_date '
      END AS "differences"
    FROM (
      SELECT
        "t33"."_lk0",
        "t33"."_l0",
        "t33"."_l1",
        "t61"."_rk0",
        "t61"."_r0",
        "t61"."_r1"
      FROM (
        SELECT
          "t0"."deal_id" AS "_lk0",
          "t0"."activities" AS "_l0",
          "t0"."last_activity_date" AS "_l1"
        FROM "mart"."mart_sales__pipeline" AS "t0"
        WHERE
          "t0"."activities" > 0
      ) AS "t33"
      FULL OUTER JOIN (
        SELECT
          "t48"."deal_id" AS "_rk0",
          "t48"."activities" AS "_r0",
          "t48"."last_activity_date" AS "_r1"
        FROM (
          SELECT
            "t30"."deal_id",
            COUNT(*) AS "activities",
            MAX("t30"."engagement_date") AS "last_activity_date"
          FROM (
            SELECT
              *
            FROM "staging"."stg_hubspot__engagements" AS "t2"
            WHERE
              "t2"."deal_id" IS NOT NULL AND "t2"."engagement_date" <= MAKE_DATE(2026, 6, 30)
          ) AS "t30"
          GROUP BY
            1
        ) AS "t48"
        SEMI JOIN "mart"."mart_sales__pipeline" AS "t7"
          ON "t48"."deal_id" = "t7"."deal_id"
      ) AS "t61"
        ON "t33"."_lk0" = "t61"."_rk0"
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
      )
  ) AS "t73"
) AS "t84"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a deal of the pipeline = its parts' AS "statement",
    COALESCE("t0"."deal_id", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        (
          (
            CAST("t0"."amount" AS DOUBLE) * "t0"."probability"
          ) IS NULL
        )
        OR (
          ABS(
            CAST("t0"."weighted_value" AS DOUBLE) - (
              CAST("t0"."amount" AS DOUBLE) * "t0"."probability"
            )
          ) <= 0.01
        )
      )
      THEN 'weighted_value; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t0"."days_since_last_activity" IS NOT DISTINCT FROM DATE_DIFF('DAY', "t0"."last_activity_date", MAKE_DATE(2026, 6, 30))
      )
      THEN 'days_since_last_activity; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t0"."days_until_close" IS NOT DISTINCT FROM DATE_DIFF('DAY', MAKE_DATE(2026, 6, 30), "t0"."expected_close_date")
      )
      THEN 'days_until_close; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."days_open" IS NULL
        )
        OR (
          "t0"."days_open" = DATE_DIFF('DAY', "t0"."created_date", MAKE_DATE(2026, 6, 30))
        )
      )
      THEN 'days_open; '
      ELSE ''
    END || CASE
      WHEN NOT (
        "t0"."is_idle" = (
          "t0"."is_open"
          AND COALESCE(
            DATE_DIFF(
              'DAY',
              COALESCE("t0"."last_activity_date", "t0"."created_date"),
              MAKE_DATE(2026, 6, 30)
            ) >= 30,
            FALSE
          )
        )
      )
      THEN 'is_idle; '
      ELSE ''
    END AS "differences"
  FROM "mart"."mart_sales__pipeline" AS "t0"
  WHERE
    NOT (
      (
        (
          (
            CAST("t0"."amount" AS DOUBLE) * "t0"."probability"
          ) IS NULL
        )
        OR (
          ABS(
            CAST("t0"."weighted_value" AS DOUBLE) - (
              CAST("t0"."amount" AS DOUBLE) * "t0"."probability"
            )
          ) <= 0.01
        )
      )
      AND "t0"."days_since_last_activity" IS NOT DISTINCT FROM DATE_DIFF('DAY', "t0"."last_activity_date", MAKE_DATE(2026, 6, 30))
      AND "t0"."days_until_close" IS NOT DISTINCT FROM DATE_DIFF('DAY', MAKE_DATE(2026, 6, 30), "t0"."expected_close_date")
      AND (
        (
          "t0"."days_open" IS NULL
        )
        OR (
          "t0"."days_open" = DATE_DIFF('DAY', "t0"."created_date", MAKE_DATE(2026, 6, 30))
        )
      )
      AND (
        "t0"."is_idle" = (
          "t0"."is_open"
          AND COALESCE(
            DATE_DIFF(
              'DAY',
              COALESCE("t0"."last_activity_date", "t0"."created_date"),
              MAKE_DATE(2026, 6, 30)
            ) >= 30,
            FALSE
          )
        )
      )
    )
) AS "t64"
