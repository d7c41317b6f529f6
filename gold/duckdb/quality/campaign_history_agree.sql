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
          'a period of a campaign = its first day' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t31"."_lk0", "t31"."_rk0"),
            COALESCE("t31"."_lk1", "t31"."_rk1"),
            COALESCE(CAST("t31"."_lk2" AS TEXT), CAST("t31"."_rk2" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t31"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t31"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
            THEN ''
            ELSE 'total_spend '
          END || CASE
            WHEN "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
            THEN ''
            ELSE 'performance_tier '
          END || CASE
            WHEN "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
            THEN ''
            ELSE 'performance_score '
          END || CASE
            WHEN "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
            THEN ''
            ELSE 'total_touchpoints '
          END || CASE
            WHEN "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
            THEN ''
            ELSE 'total_leads_touched '
          END || CASE
            WHEN "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
            THEN ''
            ELSE 'linear_conversions '
          END || CASE
            WHEN "t31"."_l6" IS NOT DISTINCT FROM "t31"."_r6"
            THEN ''
            ELSE 'linear_revenue '
          END || CASE
            WHEN "t31"."_l7" IS NOT DISTINCT FROM "t31"."_r7"
            THEN ''
            ELSE 'linear_cpa '
          END AS "differences"
        FROM (
          SELECT
            "t14"."_lk0",
            "t14"."_lk1",
            "t14"."_lk2",
            "t14"."_l0",
            "t14"."_l1",
            "t14"."_l2",
            "t14"."_l3",
            "t14"."_l4",
            "t14"."_l5",
            "t14"."_l6",
            "t14"."_l7",
            "t23"."_rk0",
            "t23"."_rk1",
            "t23"."_rk2",
            "t23"."_r0",
            "t23"."_r1",
            "t23"."_r2",
            "t23"."_r3",
            "t23"."_r4",
            "t23"."_r5",
            "t23"."_r6",
            "t23"."_r7"
          FROM (
            SELECT
              "t0"."platform" AS "_lk0",
              "t0"."campaign_id" AS "_lk1",
              "t0"."valid_from" AS "_lk2",
              "t0"."total_spend" AS "_l0",
              "t0"."performance_tier" AS "_l1",
              "t0"."performance_score" AS "_l2",
              "t0"."total_touchpoints" AS "_l3",
              "t0"."total_leads_touched" AS "_l4",
              "t0"."linear_conversions" AS "_l5",
              "t0"."linear_revenue" AS "_l6",
              "t0"."linear_cpa" AS "_l7"
            FROM "entity"."entity_campaigns_history" AS "t0"
          ) AS "t14"
          LEFT OUTER JOIN (
            SELECT
              "t1"."platform" AS "_rk0",
              "t1"."campaign_id" AS "_rk1",
              "t1"."day" AS "_rk2",
              "t1"."spend_to_date" AS "_r0",
              "t1"."performance_tier" AS "_r1",
              "t1"."performance_score" AS "_r2",
              "t1"."touches_to_date" AS "_r3",
              "t1"."leads_to_date" AS "_r4",
              CASE WHEN "t1"."is_attributable" THEN "t1"."conversions_to_date" ELSE NULL END AS "_r5",
              CASE WHEN "t1"."is_attributable" THEN "t1"."revenue_to_date" ELSE NULL END AS "_r6",
              "t1"."spend_to_date" / NULLIF("t1"."conversions_to_date", 0.0) AS "_r7"
            FROM "timeline"."campaign_days" AS "t1"
          ) AS "t23"
            ON "t14"."_lk0" = "t23"."_rk0"
            AND "t14"."_lk1" = "t23"."_rk1"
            AND "t14"."_lk2" = "t23"."_rk2"
        ) AS "t31"
        WHERE
          NOT (
            (
              "t31"."_lk0" IS NOT NULL
            )
            AND (
              "t31"."_rk0" IS NOT NULL
            )
            AND "t31"."_l0" IS NOT DISTINCT FROM "t31"."_r0"
            AND "t31"."_l1" IS NOT DISTINCT FROM "t31"."_r1"
            AND "t31"."_l2" IS NOT DISTINCT FROM "t31"."_r2"
            AND "t31"."_l3" IS NOT DISTINCT FROM "t31"."_r3"
            AND "t31"."_l4" IS NOT DISTINCT FROM "t31"."_r4"
            AND "t31"."_l5" IS NOT DISTINCT FROM "t31"."_r5"
            AND "t31"."_l6" IS NOT DISTINCT FROM "t31"."_r6"
            AND "t31"."_l7" IS NOT DISTINCT FROM "t31"."_r7"
          )
      ) AS "t37"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'the current period of a campaign = the campaign' AS "statement",
          CONCAT_WS('|', COALESCE("t27"."_lk0", "t27"."_rk0"), COALESCE("t27"."_lk1", "t27"."_rk1")) AS "entity_key",
          CASE
            WHEN "t27"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t27"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t27"."_l0" IS NOT DISTINCT FROM "t27"."_r0"
            THEN ''
            ELSE 'campaign_status '
          END || CASE
            WHEN "t27"."_l1" IS NOT DISTINCT FROM "t27"."_r1"
            THEN ''
            ELSE 'campaign_lifecycle_stage '
          END || CASE WHEN "t27"."_l2" IS NOT DISTINCT FROM "t27"."_r2" THEN '' ELSE 'is_active ' END AS "differences"
        FROM (
          SELECT
            "t15"."_lk0",
            "t15"."_lk1",
            "t15"."_l0",
            "t15"."_l1",
            "t15"."_l2",
            "t17"."_rk0",
            "t17"."_rk1",
            "t17"."_r0",
            "t17"."_r1",
            "t17"."_r2"
          FROM (
            SELECT
              "t0"."platform" AS "_lk0",
              "t0"."campaign_id" AS "_lk1",
              "t0"."campaign_status" AS "_l0",
              "t0"."campaign_lifecycle_stage" AS "_l1",
              "t0"."is_active" AS "_l2"
            FROM "entity"."entity_campaigns_history" AS "t0"
            WHERE
              "t0"."is_current"
          ) AS "t15"
          FULL OUTER JOIN (
            SELECT
              "t2"."platform" AS "_rk0",
              "t2"."campaign_id" AS "_rk1",
              "t2"."campaign_status" AS "_r0",
              "t2"."campaign_lifecycle_stage" AS "_r1",
              "t2"."is_active" AS "_r2"
            FROM "entity"."entity_campaigns" AS "t2"
          ) AS "t17"
            ON "t15"."_lk0" = "t17"."_rk0" AND "t15"."_lk1" = "t17"."_rk1"
        ) AS "t27"
        WHERE
          NOT (
            (
              "t27"."_lk0" IS NOT NULL
            )
            AND (
              "t27"."_rk0" IS NOT NULL
            )
            AND "t27"."_l0" IS NOT DISTINCT FROM "t27"."_r0"
            AND "t27"."_l1" IS NOT DISTINCT FROM "t27"."_r1"
            AND "t27"."_l2" IS NOT DISTINCT FROM "t27"."_r2"
          )
      ) AS "t35"
    ) AS "t39"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a period of a campaign = the step from the one before' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t33"."_lk0", "t33"."_rk0"),
          COALESCE("t33"."_lk1", "t33"."_rk1"),
          COALESCE(CAST("t33"."_lk2" AS TEXT), CAST("t33"."_rk2" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t33"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t33"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
          THEN ''
          ELSE 'previous_status '
        END || CASE
          WHEN "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
          THEN ''
          ELSE 'previous_lifecycle_stage '
        END || CASE
          WHEN "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
          THEN ''
          ELSE 'previous_spend '
        END || CASE
          WHEN "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
          THEN ''
          ELSE 'previous_performance_tier '
        END || CASE
          WHEN "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
          THEN ''
          ELSE 'previous_performance_score '
        END || CASE
          WHEN "t33"."_l5" IS NOT DISTINCT FROM "t33"."_r5"
          THEN ''
          ELSE 'spend_change '
        END || CASE
          WHEN "t33"."_l6" IS NOT DISTINCT FROM "t33"."_r6"
          THEN ''
          ELSE 'performance_delta '
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
          "t13"."_l5",
          "t13"."_l6",
          "t29"."_rk0",
          "t29"."_rk1",
          "t29"."_rk2",
          "t29"."_r0",
          "t29"."_r1",
          "t29"."_r2",
          "t29"."_r3",
          "t29"."_r4",
          "t29"."_r5",
          "t29"."_r6"
        FROM (
          SELECT
            "t0"."platform" AS "_lk0",
            "t0"."campaign_id" AS "_lk1",
            "t0"."valid_from" AS "_lk2",
            "t0"."previous_status" AS "_l0",
            "t0"."previous_lifecycle_stage" AS "_l1",
            "t0"."previous_spend" AS "_l2",
            "t0"."previous_performance_tier" AS "_l3",
            "t0"."previous_performance_score" AS "_l4",
            "t0"."spend_change" AS "_l5",
            "t0"."performance_delta" AS "_l6"
          FROM "entity"."entity_campaigns_history" AS "t0"
        ) AS "t13"
        FULL OUTER JOIN (
          SELECT
            "t19"."platform" AS "_rk0",
            "t19"."campaign_id" AS "_rk1",
            "t19"."valid_from" AS "_rk2",
            "t19"."previous_status" AS "_r0",
            "t19"."previous_lifecycle_stage" AS "_r1",
            "t19"."previous_spend" AS "_r2",
            "t19"."previous_performance_tier" AS "_r3",
            "t19"."previous_performance_score" AS "_r4",
            "t19"."total_spend" - "t19"."previous_spend" AS "_r5",
            "t19"."performance_score" - "t19"."previous_performance_score" AS "_r6"
          FROM (
            SELECT
              "t0"."platform",
              "t0"."campaign_id",
              "t0"."valid_from",
              "t0"."total_spend",
              "t0"."performance_score",
              LAG("t0"."campaign_status") OVER (
                PARTITION BY "t0"."platform", "t0"."campaign_id"
                ORDER BY "t0"."valid_from" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "previous_status",
              LAG("t0"."campaign_lifecycle_stage") OVER (
                PARTITION BY "t0"."platform", "t0"."campaign_id"
                ORDER BY "t0"."valid_from" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "previous_lifecycle_stage",
              LAG("t0"."total_spend") OVER (
                PARTITION BY "t0"."platform", "t0"."campaign_id"
                ORDER BY "t0"."valid_from" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "previous_spend",
              LAG("t0"."performance_tier") OVER (
                PARTITION BY "t0"."platform", "t0"."campaign_id"
                ORDER BY "t0"."valid_from" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "previous_performance_tier",
              LAG("t0"."performance_score") OVER (
                PARTITION BY "t0"."platform", "t0"."campaign_id"
                ORDER BY "t0"."valid_from" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "previous_performance_score"
            FROM "entity"."entity_campaigns_history" AS "t0"
          ) AS "t19"
        ) AS "t29"
          ON "t13"."_lk0" = "t29"."_rk0"
          AND "t13"."_lk1" = "t29"."_rk1"
          AND "t13"."_lk2" = "t29"."_rk2"
      ) AS "t33"
      WHERE
        NOT (
          (
            "t33"."_lk0" IS NOT NULL
          )
          AND (
            "t33"."_rk0" IS NOT NULL
          )
          AND "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
          AND "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
          AND "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
          AND "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
          AND "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
          AND "t33"."_l5" IS NOT DISTINCT FROM "t33"."_r5"
          AND "t33"."_l6" IS NOT DISTINCT FROM "t33"."_r6"
        )
    ) AS "t40"
  ) AS "t41"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the history of a campaign begins with it' AS "statement",
      CONCAT_WS('|', COALESCE("t32"."_lk0", "t32"."_rk0"), COALESCE("t32"."_lk1", "t32"."_rk1")) AS "entity_key",
      CASE
        WHEN "t32"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t32"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE
        WHEN "t32"."_l0" IS NOT DISTINCT FROM "t32"."_r0"
        THEN ''
        ELSE 'valid_from '
      END AS "differences"
    FROM (
      SELECT
        "t24"."_lk0",
        "t24"."_lk1",
        "t24"."_l0",
        "t25"."_rk0",
        "t25"."_rk1",
        "t25"."_r0"
      FROM (
        SELECT
          "t10"."platform" AS "_lk0",
          "t10"."campaign_id" AS "_lk1",
          "t10"."valid_from" AS "_l0"
        FROM (
          SELECT
            "t0"."platform",
            "t0"."campaign_id",
            MIN("t0"."valid_from") AS "valid_from"
          FROM "entity"."entity_campaigns_history" AS "t0"
          GROUP BY
            1,
            2
        ) AS "t10"
      ) AS "t24"
      FULL OUTER JOIN (
        SELECT
          "t16"."platform" AS "_rk0",
          "t16"."campaign_id" AS "_rk1",
          "t16"."valid_from" AS "_r0"
        FROM (
          SELECT
            "t1"."platform",
            "t1"."campaign_id",
            MIN("t1"."day") AS "valid_from"
          FROM "timeline"."campaign_days" AS "t1"
          GROUP BY
            1,
            2
        ) AS "t16"
      ) AS "t25"
        ON "t24"."_lk0" = "t25"."_rk0" AND "t24"."_lk1" = "t25"."_rk1"
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
      )
  ) AS "t36"
) AS "t42"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'name, type and dates of a campaign' AS "statement",
    CONCAT_WS(
      '|',
      COALESCE("t34"."_lk0", "t34"."_rk0"),
      COALESCE("t34"."_lk1", "t34"."_rk1"),
      COALESCE(CAST("t34"."_lk2" AS TEXT), CAST("t34"."_rk2" AS TEXT))
    ) AS "entity_key",
    CASE
      WHEN "t34"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t34"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE
      WHEN "t34"."_l0" IS NOT DISTINCT FROM "t34"."_r0"
      THEN ''
      ELSE 'campaign_name '
    END || CASE
      WHEN "t34"."_l1" IS NOT DISTINCT FROM "t34"."_r1"
      THEN ''
      ELSE 'campaign_type '
    END || CASE
      WHEN "t34"."_l2" IS NOT DISTINCT FROM "t34"."_r2"
      THEN ''
      ELSE 'start_date '
    END || CASE WHEN "t34"."_l3" IS NOT DISTINCT FROM "t34"."_r3" THEN '' ELSE 'end_date ' END || CASE
      WHEN "t34"."_l4" IS NOT DISTINCT FROM "t34"."_r4"
      THEN ''
      ELSE 'campaign_created_at '
    END AS "differences"
  FROM (
    SELECT
      "t12"."_lk0",
      "t12"."_lk1",
      "t12"."_lk2",
      "t12"."_l0",
      "t12"."_l1",
      "t12"."_l2",
      "t12"."_l3",
      "t12"."_l4",
      "t30"."_rk0",
      "t30"."_rk1",
      "t30"."_rk2",
      "t30"."_r0",
      "t30"."_r1",
      "t30"."_r2",
      "t30"."_r3",
      "t30"."_r4"
    FROM (
      SELECT
        "t0"."platform" AS "_lk0",
        "t0"."campaign_id" AS "_lk1",
        "t0"."valid_from" AS "_lk2",
        "t0"."campaign_name" AS "_l0",
        "t0"."campaign_type" AS "_l1",
        "t0"."start_date" AS "_l2",
        "t0"."end_date" AS "_l3",
        "t0"."campaign_created_at" AS "_l4"
      FROM "entity"."entity_campaigns_history" AS "t0"
    ) AS "t12"
    FULL OUTER JOIN (
      SELECT
        "t11"."platform" AS "_rk0",
        "t11"."campaign_id" AS "_rk1",
        "t11"."valid_from" AS "_rk2",
        "t18"."campaign_name" AS "_r0",
        "t18"."campaign_type" AS "_r1",
        "t18"."start_date" AS "_r2",
        "t18"."end_date" AS "_r3",
        "t18"."campaign_created_at" AS "_r4"
      FROM (
        SELECT
          "t0"."platform",
          "t0"."campaign_id",
          "t0"."valid_from"
        FROM "entity"."entity_campaigns_history" AS "t0"
      ) AS "t11"
      INNER JOIN (
        SELECT
          "t2"."platform",
          "t2"."campaign_id",
          "t2"."campaign_name",
          "t2"."campaign_type",
          "t2"."start_date",
          "t2"."end_date",
          "t2"."campaign_created_at"
        FROM "entity"."entity_campaigns" AS "t2"
      ) AS "t18"
        ON "t11"."platform" = "t18"."platform" AND "t11"."campaign_id" = "t18"."campaign_id"
    ) AS "t30"
      ON "t12"."_lk0" = "t30"."_rk0"
      AND "t12"."_lk1" = "t30"."_rk1"
      AND "t12"."_lk2" = "t30"."_rk2"
  ) AS "t34"
  WHERE
    NOT (
      (
        "t34"."_lk0" IS NOT NULL
      )
      AND (
        "t34"."_rk0" IS NOT NULL
      )
      AND "t34"."_l0" IS NOT DISTINCT FROM "t34"."_r0"
      AND "t34"."_l1" IS NOT DISTINCT FROM "t34"."_r1"
      AND "t34"."_l2" IS NOT DISTINCT FROM "t34"."_r2"
      AND "t34"."_l3" IS NOT DISTINCT FROM "t34"."_r3"
      AND "t34"."_l4" IS NOT DISTINCT FROM "t34"."_r4"
    )
) AS "t38"
