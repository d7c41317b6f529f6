SELECT
  *
FROM (
  SELECT
    'a journey = its touches' AS "statement",
    COALESCE("t11"."conversion_id", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        "t11"."rows" = (
          "t11"."touches" * 5
        )
      )
      THEN 'every_model; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t11"."longest" = "t11"."touches"
        )
        AND (
          "t11"."shortest" = "t11"."touches"
        )
        AND (
          "t11"."last" = "t11"."touches"
        )
      )
      THEN 'touches_in_journey; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            (
              "t11"."least" IS NULL
            ) AND (
              "t11"."reach" IS NULL
            )
          )
          OR COALESCE(
            ABS("t11"."least" - "t11"."reach") <= (
              GREATEST(ABS("t11"."least"), ABS("t11"."reach"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t11"."most" IS NULL
            ) AND (
              "t11"."reach" IS NULL
            )
          )
          OR COALESCE(
            ABS("t11"."most" - "t11"."reach") <= (
              GREATEST(ABS("t11"."most"), ABS("t11"."reach"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      THEN 'days_to_convert; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t0"."conversion_id",
      COUNT(*) AS "rows",
      COUNT(DISTINCT "t0"."touchpoint_id") AS "touches",
      MAX("t0"."touches_in_journey") AS "longest",
      MIN("t0"."touches_in_journey") AS "shortest",
      MAX("t0"."touch_position") AS "last",
      MAX("t0"."days_before_conversion") AS "reach",
      MIN("t0"."days_to_convert") AS "least",
      MAX("t0"."days_to_convert") AS "most"
    FROM "intermediate"."int_campaigns__attribution" AS "t0"
    GROUP BY
      1
  ) AS "t11"
  WHERE
    NOT (
      (
        "t11"."rows" = (
          "t11"."touches" * 5
        )
      )
      AND (
        (
          "t11"."longest" = "t11"."touches"
        )
        AND (
          "t11"."shortest" = "t11"."touches"
        )
        AND (
          "t11"."last" = "t11"."touches"
        )
      )
      AND (
        (
          (
            (
              "t11"."least" IS NULL
            ) AND (
              "t11"."reach" IS NULL
            )
          )
          OR COALESCE(
            ABS("t11"."least" - "t11"."reach") <= (
              GREATEST(ABS("t11"."least"), ABS("t11"."reach"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t11"."most" IS NULL
            ) AND (
              "t11"."reach" IS NULL
            )
          )
          OR COALESCE(
            ABS("t11"."most" - "t11"."reach") <= (
              GREATEST(ABS("t11"."most"), ABS("t11"."reach"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
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
                  'a credit = its conversion' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t48"."_lk0", "t48"."_rk0"),
                    COALESCE("t48"."_lk1", "t48"."_rk1"),
                    COALESCE("t48"."_lk2", "t48"."_rk2")
                  ) AS "entity_key",
                  CASE
                    WHEN "t48"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t48"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
                    THEN ''
                    ELSE 'conversion_type '
                  END || CASE
                    WHEN "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1"
                    THEN ''
                    ELSE 'converted_at '
                  END || CASE
                    WHEN "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2"
                    THEN ''
                    ELSE 'account_id '
                  END || CASE
                    WHEN "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3"
                    THEN ''
                    ELSE 'company_id '
                  END || CASE
                    WHEN "t48"."_l4" IS NOT DISTINCT FROM "t48"."_r4"
                    THEN ''
                    ELSE 'conversion_value '
                  END AS "differences"
                FROM (
                  SELECT
                    "t13"."_lk0",
                    "t13"."_lk1",
                    "t13"."_lk2",
                    "t13"."_l0",
                    "t13"."_l1",
                    "t13"."_l2",
                    "t13"."_l3",
                    "t13"."_l4",
                    "t40"."_rk0",
                    "t40"."_rk1",
                    "t40"."_rk2",
                    "t40"."_r0",
                    "t40"."_r1",
                    "t40"."_r2",
                    "t40"."_r3",
                    "t40"."_r4"
                  FROM (
                    SELECT
                      "t0"."conversion_id" AS "_lk0",
                      "t0"."touchpoint_id" AS "_lk1",
                      "t0"."attribution_model" AS "_lk2",
                      "t0"."conversion_type" AS "_l0",
                      "t0"."converted_at" AS "_l1",
                      "t0"."account_id" AS "_l2",
                      "t0"."company_id" AS "_l3",
                      "t0"."conversion_value" AS "_l4"
                    FROM "intermediate"."int_campaigns__attribution" AS "t0"
                  ) AS "t13"
                  FULL OUTER JOIN (
                    SELECT
                      "t12"."conversion_id" AS "_rk0",
                      "t12"."touchpoint_id" AS "_rk1",
                      "t12"."attribution_model" AS "_rk2",
                      "t20"."conversion_type" AS "_r0",
                      "t20"."converted_at" AS "_r1",
                      "t20"."account_id" AS "_r2",
                      "t20"."company_id" AS "_r3",
                      "t20"."conversion_value" AS "_r4"
                    FROM (
                      SELECT
                        "t0"."conversion_id",
                        "t0"."touchpoint_id",
                        "t0"."attribution_model"
                      FROM "intermediate"."int_campaigns__attribution" AS "t0"
                    ) AS "t12"
                    INNER JOIN (
                      SELECT
                        "t1"."conversion_id",
                        "t1"."conversion_type",
                        "t1"."converted_at",
                        "t1"."account_id",
                        "t1"."company_id",
                        "t1"."conversion_value"
                      FROM "timeline"."conversions" AS "t1"
                    ) AS "t20"
                      ON "t12"."conversion_id" = "t20"."conversion_id"
                  ) AS "t40"
                    ON "t13"."_lk0" = "t40"."_rk0"
                    AND "t13"."_lk1" = "t40"."_rk1"
                    AND "t13"."_lk2" = "t40"."_rk2"
                ) AS "t48"
                WHERE
                  NOT (
                    (
                      "t48"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t48"."_rk0" IS NOT NULL
                    )
                    AND "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
                    AND "t48"."_l1" IS NOT DISTINCT FROM "t48"."_r1"
                    AND "t48"."_l2" IS NOT DISTINCT FROM "t48"."_r2"
                    AND "t48"."_l3" IS NOT DISTINCT FROM "t48"."_r3"
                    AND "t48"."_l4" IS NOT DISTINCT FROM "t48"."_r4"
                  )
              ) AS "t59"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a credit = its touch' AS "statement",
                  CONCAT_WS(
                    '|',
                    COALESCE("t49"."_lk0", "t49"."_rk0"),
                    COALESCE("t49"."_lk1", "t49"."_rk1"),
                    COALESCE("t49"."_lk2", "t49"."_rk2")
                  ) AS "entity_key",
                  CASE
                    WHEN "t49"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t49"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE WHEN "t49"."_l0" IS NOT DISTINCT FROM "t49"."_r0" THEN '' ELSE 'lead_id ' END || CASE
                    WHEN "t49"."_l1" IS NOT DISTINCT FROM "t49"."_r1"
                    THEN ''
                    ELSE 'campaign_id '
                  END || CASE
                    WHEN "t49"."_l2" IS NOT DISTINCT FROM "t49"."_r2"
                    THEN ''
                    ELSE 'touched_at '
                  END || CASE WHEN "t49"."_l3" IS NOT DISTINCT FROM "t49"."_r3" THEN '' ELSE 'platform ' END AS "differences"
                FROM (
                  SELECT
                    "t14"."_lk0",
                    "t14"."_lk1",
                    "t14"."_lk2",
                    "t14"."_l0",
                    "t14"."_l1",
                    "t14"."_l2",
                    "t14"."_l3",
                    "t43"."_rk0",
                    "t43"."_rk1",
                    "t43"."_rk2",
                    "t43"."_r0",
                    "t43"."_r1",
                    "t43"."_r2",
                    "t43"."_r3"
                  FROM (
                    SELECT
                      "t0"."conversion_id" AS "_lk0",
                      "t0"."touchpoint_id" AS "_lk1",
                      "t0"."attribution_model" AS "_lk2",
                      "t0"."lead_id" AS "_l0",
                      "t0"."campaign_id" AS "_l1",
                      "t0"."touched_at" AS "_l2",
                      "t0"."platform" AS "_l3"
                    FROM "intermediate"."int_campaigns__attribution" AS "t0"
                  ) AS "t14"
                  FULL OUTER JOIN (
                    SELECT
                      "t12"."conversion_id" AS "_rk0",
                      "t12"."touchpoint_id" AS "_rk1",
                      "t12"."attribution_model" AS "_rk2",
                      "t24"."lead_id" AS "_r0",
                      "t24"."campaign_id" AS "_r1",
                      "t24"."touched_at" AS "_r2",
                      "t24"."platform" AS "_r3"
                    FROM (
                      SELECT
                        "t0"."conversion_id",
                        "t0"."touchpoint_id",
                        "t0"."attribution_model"
                      FROM "intermediate"."int_campaigns__attribution" AS "t0"
                    ) AS "t12"
                    INNER JOIN (
                      SELECT
                        "t5"."touchpoint_id",
                        "t5"."lead_id",
                        "t5"."campaign_id",
                        "t5"."touchpoint_timestamp" AS "touched_at",
                        "t5"."campaign_platform" AS "platform"
                      FROM "staging"."stg_marketing__attribution_touchpoints" AS "t5"
                    ) AS "t24"
                      ON "t12"."touchpoint_id" = "t24"."touchpoint_id"
                  ) AS "t43"
                    ON "t14"."_lk0" = "t43"."_rk0"
                    AND "t14"."_lk1" = "t43"."_rk1"
                    AND "t14"."_lk2" = "t43"."_rk2"
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
                  )
              ) AS "t58"
            ) AS "t60"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'conversions by deals = first won deals' AS "statement",
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
                  ELSE 'converted_at '
                END AS "differences"
              FROM (
                SELECT
                  "t29"."_lk0",
                  "t29"."_l0",
                  "t47"."_rk0",
                  "t47"."_r0"
                FROM (
                  SELECT
                    "t1"."party" AS "_lk0",
                    "t1"."converted_at" AS "_l0"
                  FROM "timeline"."conversions" AS "t1"
                  WHERE
                    "t1"."conversion_type" = 'closed_won_deal'
                ) AS "t29"
                FULL OUTER JOIN (
                  SELECT
                    "t38"."party" AS "_rk0",
                    "t38"."converted_at" AS "_r0"
                  FROM (
                    SELECT
                      "t33"."party",
                      MIN("t33"."close_date") AS "converted_at"
                    FROM (
                      SELECT
                        "t4"."deal_id",
                        "t4"."deal_name",
                        "t4"."account_id",
                        "t4"."customer_id",
                        "t4"."company_id",
                        "t4"."company_name",
                        "t4"."industry",
                        "t4"."company_type",
                        "t4"."owner_id",
                        "t4"."owner_name",
                        "t4"."pipeline_stage",
                        "t4"."stage_name",
                        "t4"."stage_order",
                        "t4"."deal_type",
                        "t4"."deal_priority",
                        "t4"."amount",
                        "t4"."probability",
                        "t4"."conversion_probability",
                        "t4"."weighted_value",
                        "t4"."deal_size_category",
                        "t4"."sales_owner_segment",
                        "t4"."is_open",
                        "t4"."is_active",
                        "t4"."is_won",
                        "t4"."is_lost",
                        "t4"."is_qualified",
                        "t4"."created_at",
                        "t4"."created_date",
                        "t4"."updated_date",
                        "t4"."close_date",
                        "t4"."expected_close_date",
                        "t4"."days_open",
                        "t4"."days_to_close",
                        "t4"."days_until_close",
                        "t4"."is_stalled",
                        "t4"."is_overdue",
                        "t4"."deal_temperature",
                        "t4"."last_activity_date",
                        "t4"."days_since_last_activity",
                        "t4"."is_idle",
                        "t4"."activities",
                        "t4"."next_step",
                        "t4"."expansion_type",
                        "t4"."closed_won_reason",
                        "t4"."closed_lost_reason",
                        "t4"."competitor",
                        "t4"."mql_id",
                        "t4"."lead_source",
                        "t4"."lead_score",
                        "t4"."first_touch_channel",
                        "t4"."last_touch_channel",
                        "t4"."account_name",
                        "t4"."account_status",
                        "t4"."account_created_at",
                        "t4"."customer_tier",
                        "t4"."monthly_recurring_revenue",
                        "t4"."customer_health_score",
                        COALESCE('account:' || "t4"."account_id", 'company:' || "t4"."company_id") AS "party"
                      FROM "mart"."mart_sales__pipeline" AS "t4"
                      WHERE
                        "t4"."is_won" AND "t4"."company_id" IS NOT NULL AND "t4"."close_date" IS NOT NULL
                    ) AS "t33"
                    GROUP BY
                      1
                  ) AS "t38"
                ) AS "t47"
                  ON "t29"."_lk0" = "t47"."_rk0"
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
                )
            ) AS "t57"
          ) AS "t61"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a conversion by a deal = the deal' AS "statement",
              CONCAT_WS('|', COALESCE("t44"."_lk0", "t44"."_rk0")) AS "entity_key",
              CASE
                WHEN "t44"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t44"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0" THEN '' ELSE 'party ' END || CASE
                WHEN "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                THEN ''
                ELSE 'account_id '
              END || CASE
                WHEN "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                THEN ''
                ELSE 'company_id '
              END || CASE
                WHEN "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                THEN ''
                ELSE 'converted_at '
              END || CASE
                WHEN "t44"."_l4" IS NOT DISTINCT FROM "t44"."_r4"
                THEN ''
                ELSE 'conversion_value '
              END AS "differences"
            FROM (
              SELECT
                "t28"."_lk0",
                "t28"."_l0",
                "t28"."_l1",
                "t28"."_l2",
                "t28"."_l3",
                "t28"."_l4",
                "t35"."_rk0",
                "t35"."_r0",
                "t35"."_r1",
                "t35"."_r2",
                "t35"."_r3",
                "t35"."_r4"
              FROM (
                SELECT
                  "t1"."conversion_id" AS "_lk0",
                  "t1"."party" AS "_l0",
                  "t1"."account_id" AS "_l1",
                  "t1"."company_id" AS "_l2",
                  "t1"."converted_at" AS "_l3",
                  "t1"."conversion_value" AS "_l4"
                FROM "timeline"."conversions" AS "t1"
                WHERE
                  "t1"."conversion_type" = 'closed_won_deal'
              ) AS "t28"
              LEFT OUTER JOIN (
                SELECT
                  'deal:' || "t4"."deal_id" AS "_rk0",
                  COALESCE('account:' || "t4"."account_id", 'company:' || "t4"."company_id") AS "_r0",
                  "t4"."account_id" AS "_r1",
                  "t4"."company_id" AS "_r2",
                  "t4"."close_date" AS "_r3",
                  "t4"."amount" AS "_r4"
                FROM "mart"."mart_sales__pipeline" AS "t4"
                WHERE
                  "t4"."is_won" AND "t4"."company_id" IS NOT NULL AND "t4"."close_date" IS NOT NULL
              ) AS "t35"
                ON "t28"."_lk0" = "t35"."_rk0"
            ) AS "t44"
            WHERE
              NOT (
                (
                  "t44"."_lk0" IS NOT NULL
                )
                AND (
                  "t44"."_rk0" IS NOT NULL
                )
                AND "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
                AND "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                AND "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                AND "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                AND "t44"."_l4" IS NOT DISTINCT FROM "t44"."_r4"
              )
          ) AS "t56"
        ) AS "t62"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'the contact of a conversion = that of the deal' AS "statement",
            CONCAT_WS('|', COALESCE("t42"."_lk0", "t42"."_rk0")) AS "entity_key",
            CASE
              WHEN "t42"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t42"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
              THEN ''
              ELSE 'contact_id '
            END AS "differences"
          FROM (
            SELECT
              "t27"."_lk0",
              "t27"."_l0",
              "t31"."_rk0",
              "t31"."_r0"
            FROM (
              SELECT
                "t1"."conversion_id" AS "_lk0",
                "t1"."contact_id" AS "_l0"
              FROM "timeline"."conversions" AS "t1"
              WHERE
                "t1"."conversion_type" = 'closed_won_deal'
            ) AS "t27"
            LEFT OUTER JOIN (
              SELECT
                'deal:' || "t3"."hubspot_deal_id" AS "_rk0",
                "t3"."contact_id" AS "_r0"
              FROM "staging"."stg_hubspot__deals" AS "t3"
            ) AS "t31"
              ON "t27"."_lk0" = "t31"."_rk0"
          ) AS "t42"
          WHERE
            NOT (
              (
                "t42"."_lk0" IS NOT NULL
              )
              AND (
                "t42"."_rk0" IS NOT NULL
              )
              AND "t42"."_l0" IS NOT DISTINCT FROM "t42"."_r0"
            )
        ) AS "t50"
      ) AS "t63"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a first paid subscription = its first paid day' AS "statement",
          CONCAT_WS('|', COALESCE("t41"."_lk0", "t41"."_rk0")) AS "entity_key",
          CASE
            WHEN "t41"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t41"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
            THEN ''
            ELSE 'converted_at '
          END || CASE
            WHEN "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
            THEN ''
            ELSE 'conversion_value '
          END AS "differences"
        FROM (
          SELECT
            "t26"."_lk0",
            "t26"."_l0",
            "t26"."_l1",
            "t30"."_rk0",
            "t30"."_r0",
            "t30"."_r1"
          FROM (
            SELECT
              "t1"."account_id" AS "_lk0",
              "t1"."converted_at" AS "_l0",
              "t1"."conversion_value" AS "_l1"
            FROM "timeline"."conversions" AS "t1"
            WHERE
              "t1"."conversion_type" = 'first_paid_subscription'
          ) AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t2"."account_id" AS "_rk0",
              "t2"."valid_from" AS "_r0",
              "t2"."mrr" * 12 AS "_r1"
            FROM "timeline"."account_mrr" AS "t2"
            WHERE
              "t2"."valid_from" = "t2"."first_paid_date" AND "t2"."mrr" > 0
          ) AS "t30"
            ON "t26"."_lk0" = "t30"."_rk0"
        ) AS "t41"
        WHERE
          NOT (
            (
              "t41"."_lk0" IS NOT NULL
            )
            AND (
              "t41"."_rk0" IS NOT NULL
            )
            AND "t41"."_l0" IS NOT DISTINCT FROM "t41"."_r0"
            AND "t41"."_l1" IS NOT DISTINCT FROM "t41"."_r1"
          )
      ) AS "t55"
    ) AS "t64"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'every paying account converted' AS "statement",
        CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0")) AS "entity_key",
        CASE
          WHEN "t46"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t46"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t36"."_lk0",
          "t25"."_rk0"
        FROM (
          SELECT
            "t21"."account_id" AS "_lk0"
          FROM (
            SELECT DISTINCT
              "t2"."account_id"
            FROM "timeline"."account_mrr" AS "t2"
            WHERE
              "t2"."mrr" > 0 AND "t2"."account_id" <> '0'
          ) AS "t21"
        ) AS "t36"
        LEFT OUTER JOIN (
          SELECT
            "t1"."account_id" AS "_rk0"
          FROM "timeline"."conversions" AS "t1"
          WHERE
            "t1"."account_id" IS NOT NULL
        ) AS "t25"
          ON "t36"."_lk0" = "t25"."_rk0"
      ) AS "t46"
      WHERE
        NOT (
          (
            "t46"."_lk0" IS NOT NULL
          ) AND (
            "t46"."_rk0" IS NOT NULL
          )
        )
    ) AS "t54"
  ) AS "t65"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a credit = its parts' AS "statement",
      COALESCE("t0"."conversion_id", 'null') || '|' || COALESCE("t0"."touchpoint_id", 'null') || '|' || COALESCE("t0"."attribution_model", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t0"."attributed_revenue" IS NULL
            )
            AND (
              (
                "t0"."credit" * CAST("t0"."conversion_value" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."attributed_revenue" - (
                "t0"."credit" * CAST("t0"."conversion_value" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS("t0"."attributed_revenue"),
                ABS("t0"."credit" * CAST("t0"."conversion_value" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'attributed_revenue; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CAST(CEIL("t0"."days_before_conversion") AS BIGINT) = (
            DATE_DIFF('DAY', CAST("t0"."touched_at" AS DATE), "t0"."converted_at") + 1
          )
        )
        THEN 'days_before_conversion; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."attribution_model" <> 'linear'
          )
          OR (
            (
              (
                (
                  "t0"."credit" * "t0"."touches_in_journey"
                ) IS NULL
              )
              AND (
                1.0 IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."credit" * "t0"."touches_in_journey"
              ) - 1.0) <= (
                GREATEST(ABS("t0"."credit" * "t0"."touches_in_journey"), ABS(1.0), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        THEN 'linear; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."attribution_model" <> 'last_touch'
          )
          OR (
            "t0"."credit" = CASE WHEN "t0"."touch_position" = "t0"."touches_in_journey" THEN 1.0 ELSE 0.0 END
          )
        )
        THEN 'last_touch; '
        ELSE ''
      END AS "differences"
    FROM "intermediate"."int_campaigns__attribution" AS "t0"
    WHERE
      NOT (
        (
          (
            (
              "t0"."attributed_revenue" IS NULL
            )
            AND (
              (
                "t0"."credit" * CAST("t0"."conversion_value" AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t0"."attributed_revenue" - (
                "t0"."credit" * CAST("t0"."conversion_value" AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS("t0"."attributed_revenue"),
                ABS("t0"."credit" * CAST("t0"."conversion_value" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          CAST(CEIL("t0"."days_before_conversion") AS BIGINT) = (
            DATE_DIFF('DAY', CAST("t0"."touched_at" AS DATE), "t0"."converted_at") + 1
          )
        )
        AND (
          (
            "t0"."attribution_model" <> 'linear'
          )
          OR (
            (
              (
                (
                  "t0"."credit" * "t0"."touches_in_journey"
                ) IS NULL
              )
              AND (
                1.0 IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."credit" * "t0"."touches_in_journey"
              ) - 1.0) <= (
                GREATEST(ABS("t0"."credit" * "t0"."touches_in_journey"), ABS(1.0), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            "t0"."attribution_model" <> 'last_touch'
          )
          OR (
            "t0"."credit" = CASE WHEN "t0"."touch_position" = "t0"."touches_in_journey" THEN 1.0 ELSE 0.0 END
          )
        )
      )
  ) AS "t53"
) AS "t66"
