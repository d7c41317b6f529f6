SELECT
  *
FROM (
  SELECT
    'ratios of a campaign''s day = its parts' AS "statement",
    COALESCE("t0"."platform", 'null') || '|' || COALESCE("t0"."campaign_id", 'null') || '|' || COALESCE(CAST("t0"."performance_date" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."daily_impressions" IS NULL
          )
          OR (
            "t0"."daily_impressions" = 0
          )
          OR (
            "t0"."daily_clicks" IS NULL
          )
          THEN (
            "t0"."click_through_rate" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."click_through_rate" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."click_through_rate" / 100.0
                  ) * "t0"."daily_impressions"
                ) IS NULL
              )
              AND (
                "t0"."daily_clicks" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."click_through_rate" / 100.0
                  ) * "t0"."daily_impressions"
                ) - "t0"."daily_clicks"
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."click_through_rate" / 100.0
                  ) * "t0"."daily_impressions"),
                  ABS("t0"."daily_clicks"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'click_through_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."daily_clicks" IS NULL
          )
          OR (
            "t0"."daily_clicks" = 0
          )
          OR (
            "t0"."daily_spend" IS NULL
          )
          THEN "t0"."cost_per_click" IS NULL
          ELSE (
            "t0"."cost_per_click" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_click" * "t0"."daily_clicks"
                ) IS NULL
              )
              AND (
                "t0"."daily_spend" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."cost_per_click" * "t0"."daily_clicks"
              ) - "t0"."daily_spend") <= (
                GREATEST(ABS("t0"."cost_per_click" * "t0"."daily_clicks"), ABS("t0"."daily_spend"), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_click; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."daily_impressions" IS NULL
          )
          OR (
            "t0"."daily_impressions" = 0
          )
          OR (
            (
              "t0"."daily_spend" * 1000
            ) IS NULL
          )
          THEN "t0"."cost_per_thousand_impressions" IS NULL
          ELSE (
            "t0"."cost_per_thousand_impressions" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_thousand_impressions" * "t0"."daily_impressions"
                ) IS NULL
              )
              AND (
                (
                  "t0"."daily_spend" * 1000
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."cost_per_thousand_impressions" * "t0"."daily_impressions"
                ) - (
                  "t0"."daily_spend" * 1000
                )
              ) <= (
                GREATEST(
                  ABS("t0"."cost_per_thousand_impressions" * "t0"."daily_impressions"),
                  ABS("t0"."daily_spend" * 1000),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_thousand_impressions; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."daily_conversions" IS NULL
          )
          OR (
            "t0"."daily_conversions" = 0
          )
          OR (
            "t0"."daily_spend" IS NULL
          )
          THEN "t0"."cost_per_conversion" IS NULL
          ELSE (
            "t0"."cost_per_conversion" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_conversion" * "t0"."daily_conversions"
                ) IS NULL
              )
              AND (
                "t0"."daily_spend" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."cost_per_conversion" * "t0"."daily_conversions"
              ) - "t0"."daily_spend") <= (
                GREATEST(
                  ABS("t0"."cost_per_conversion" * "t0"."daily_conversions"),
                  ABS("t0"."daily_spend"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_conversion; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."daily_clicks" IS NULL
          )
          OR (
            "t0"."daily_clicks" = 0
          )
          OR (
            "t0"."daily_conversions" IS NULL
          )
          THEN (
            "t0"."conversion_rate" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."conversion_rate" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."conversion_rate" / 100.0
                  ) * "t0"."daily_clicks"
                ) IS NULL
              )
              AND (
                "t0"."daily_conversions" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."conversion_rate" / 100.0
                  ) * "t0"."daily_clicks"
                ) - "t0"."daily_conversions"
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."conversion_rate" / 100.0
                  ) * "t0"."daily_clicks"),
                  ABS("t0"."daily_conversions"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'conversion_rate; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."budget_to_date" IS NULL
          )
          OR (
            "t0"."budget_to_date" = 0
          )
          OR (
            "t0"."cumulative_spend" IS NULL
          )
          THEN (
            "t0"."budget_pacing_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."budget_pacing_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."budget_pacing_pct" / 100.0
                  ) * "t0"."budget_to_date"
                ) IS NULL
              )
              AND (
                "t0"."cumulative_spend" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."budget_pacing_pct" / 100.0
                  ) * "t0"."budget_to_date"
                ) - "t0"."cumulative_spend"
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."budget_pacing_pct" / 100.0
                  ) * "t0"."budget_to_date"),
                  ABS("t0"."cumulative_spend"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'budget_pacing_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."cumulative_attributed_conversions" IS NULL
        )
        OR CASE
          WHEN (
            "t0"."cumulative_attributed_conversions" IS NULL
          )
          OR (
            "t0"."cumulative_attributed_conversions" = 0
          )
          OR (
            "t0"."cumulative_spend" IS NULL
          )
          THEN "t0"."attributed_cpa" IS NULL
          ELSE (
            "t0"."attributed_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."attributed_cpa" * "t0"."cumulative_attributed_conversions"
                ) IS NULL
              )
              AND (
                "t0"."cumulative_spend" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."attributed_cpa" * "t0"."cumulative_attributed_conversions"
                ) - "t0"."cumulative_spend"
              ) <= (
                GREATEST(
                  ABS("t0"."attributed_cpa" * "t0"."cumulative_attributed_conversions"),
                  ABS("t0"."cumulative_spend"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'attributed_cpa; '
      ELSE ''
    END AS "differences"
  FROM "entity"."entity_campaigns_daily" AS "t0"
  WHERE
    NOT (
      CASE
        WHEN (
          "t0"."daily_impressions" IS NULL
        )
        OR (
          "t0"."daily_impressions" = 0
        )
        OR (
          "t0"."daily_clicks" IS NULL
        )
        THEN (
          "t0"."click_through_rate" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."click_through_rate" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."click_through_rate" / 100.0
                ) * "t0"."daily_impressions"
              ) IS NULL
            )
            AND (
              "t0"."daily_clicks" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."click_through_rate" / 100.0
                ) * "t0"."daily_impressions"
              ) - "t0"."daily_clicks"
            ) <= (
              GREATEST(
                ABS((
                  "t0"."click_through_rate" / 100.0
                ) * "t0"."daily_impressions"),
                ABS("t0"."daily_clicks"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."daily_clicks" IS NULL
        )
        OR (
          "t0"."daily_clicks" = 0
        )
        OR (
          "t0"."daily_spend" IS NULL
        )
        THEN "t0"."cost_per_click" IS NULL
        ELSE (
          "t0"."cost_per_click" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_click" * "t0"."daily_clicks"
              ) IS NULL
            )
            AND (
              "t0"."daily_spend" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."cost_per_click" * "t0"."daily_clicks"
            ) - "t0"."daily_spend") <= (
              GREATEST(ABS("t0"."cost_per_click" * "t0"."daily_clicks"), ABS("t0"."daily_spend"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."daily_impressions" IS NULL
        )
        OR (
          "t0"."daily_impressions" = 0
        )
        OR (
          (
            "t0"."daily_spend" * 1000
          ) IS NULL
        )
        THEN "t0"."cost_per_thousand_impressions" IS NULL
        ELSE (
          "t0"."cost_per_thousand_impressions" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_thousand_impressions" * "t0"."daily_impressions"
              ) IS NULL
            )
            AND (
              (
                "t0"."daily_spend" * 1000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."cost_per_thousand_impressions" * "t0"."daily_impressions"
              ) - (
                "t0"."daily_spend" * 1000
              )
            ) <= (
              GREATEST(
                ABS("t0"."cost_per_thousand_impressions" * "t0"."daily_impressions"),
                ABS("t0"."daily_spend" * 1000),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."daily_conversions" IS NULL
        )
        OR (
          "t0"."daily_conversions" = 0
        )
        OR (
          "t0"."daily_spend" IS NULL
        )
        THEN "t0"."cost_per_conversion" IS NULL
        ELSE (
          "t0"."cost_per_conversion" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_conversion" * "t0"."daily_conversions"
              ) IS NULL
            )
            AND (
              "t0"."daily_spend" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."cost_per_conversion" * "t0"."daily_conversions"
            ) - "t0"."daily_spend") <= (
              GREATEST(
                ABS("t0"."cost_per_conversion" * "t0"."daily_conversions"),
                ABS("t0"."daily_spend"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."daily_clicks" IS NULL
        )
        OR (
          "t0"."daily_clicks" = 0
        )
        OR (
          "t0"."daily_conversions" IS NULL
        )
        THEN (
          "t0"."conversion_rate" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."conversion_rate" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."conversion_rate" / 100.0
                ) * "t0"."daily_clicks"
              ) IS NULL
            )
            AND (
              "t0"."daily_conversions" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."conversion_rate" / 100.0
                ) * "t0"."daily_clicks"
              ) - "t0"."daily_conversions"
            ) <= (
              GREATEST(
                ABS((
                  "t0"."conversion_rate" / 100.0
                ) * "t0"."daily_clicks"),
                ABS("t0"."daily_conversions"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."budget_to_date" IS NULL
        )
        OR (
          "t0"."budget_to_date" = 0
        )
        OR (
          "t0"."cumulative_spend" IS NULL
        )
        THEN (
          "t0"."budget_pacing_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."budget_pacing_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."budget_pacing_pct" / 100.0
                ) * "t0"."budget_to_date"
              ) IS NULL
            )
            AND (
              "t0"."cumulative_spend" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."budget_pacing_pct" / 100.0
                ) * "t0"."budget_to_date"
              ) - "t0"."cumulative_spend"
            ) <= (
              GREATEST(
                ABS((
                  "t0"."budget_pacing_pct" / 100.0
                ) * "t0"."budget_to_date"),
                ABS("t0"."cumulative_spend"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          "t0"."cumulative_attributed_conversions" IS NULL
        )
        OR CASE
          WHEN (
            "t0"."cumulative_attributed_conversions" IS NULL
          )
          OR (
            "t0"."cumulative_attributed_conversions" = 0
          )
          OR (
            "t0"."cumulative_spend" IS NULL
          )
          THEN "t0"."attributed_cpa" IS NULL
          ELSE (
            "t0"."attributed_cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."attributed_cpa" * "t0"."cumulative_attributed_conversions"
                ) IS NULL
              )
              AND (
                "t0"."cumulative_spend" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."attributed_cpa" * "t0"."cumulative_attributed_conversions"
                ) - "t0"."cumulative_spend"
              ) <= (
                GREATEST(
                  ABS("t0"."attributed_cpa" * "t0"."cumulative_attributed_conversions"),
                  ABS("t0"."cumulative_spend"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
    )
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
                  'days of a campaign = its life' AS "statement",
                  CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0"), COALESCE("t46"."_lk1", "t46"."_rk1")) AS "entity_key",
                  CASE
                    WHEN "t46"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t46"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0" THEN '' ELSE 'first ' END || CASE WHEN "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1" THEN '' ELSE 'last ' END || CASE WHEN "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2" THEN '' ELSE 'number ' END AS "differences"
                FROM (
                  SELECT
                    "t30"."_lk0",
                    "t30"."_lk1",
                    "t30"."_l0",
                    "t30"."_l1",
                    "t30"."_l2",
                    "t41"."_rk0",
                    "t41"."_rk1",
                    "t41"."_r0",
                    "t41"."_r1",
                    "t41"."_r2"
                  FROM (
                    SELECT
                      "t15"."platform" AS "_lk0",
                      "t15"."campaign_id" AS "_lk1",
                      "t15"."first" AS "_l0",
                      "t15"."last" AS "_l1",
                      "t15"."number" AS "_l2"
                    FROM (
                      SELECT
                        "t1"."platform",
                        "t1"."campaign_id",
                        MIN("t1"."day") AS "first",
                        MAX("t1"."day") AS "last",
                        COUNT(*) AS "number"
                      FROM "timeline"."campaign_days" AS "t1"
                      GROUP BY
                        1,
                        2
                    ) AS "t15"
                  ) AS "t30"
                  FULL OUTER JOIN (
                    SELECT
                      "t2"."platform" AS "_rk0",
                      "t2"."campaign_id" AS "_rk1",
                      LEAST(
                        COALESCE(CAST("t2"."campaign_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                        COALESCE("t2"."start_date", MAKE_DATE(2026, 6, 30))
                      ) AS "_r0",
                      MAKE_DATE(2026, 6, 30) AS "_r1",
                      DATE_DIFF(
                        'DAY',
                        LEAST(
                          COALESCE(CAST("t2"."campaign_created_at" AS DATE), MAKE_DATE(2026, 6, 30)),
                          COALESCE("t2"."start_date", MAKE_DATE(2026, 6, 30))
                        ),
                        MAKE_DATE(2026, 6, 30)
                      ) + 1 AS "_r2"
                    FROM "entity"."entity_campaigns" AS "t2"
                  ) AS "t41"
                    ON "t30"."_lk0" = "t41"."_rk0" AND "t30"."_lk1" = "t41"."_rk1"
                ) AS "t46"
                WHERE
                  NOT (
                    (
                      "t46"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t46"."_rk0" IS NOT NULL
                    )
                    AND "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
                    AND "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
                    AND "t46"."_l2" IS NOT DISTINCT FROM "t46"."_r2"
                  )
              ) AS "t56"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'flight of a campaign = its days' AS "statement",
                  CONCAT_WS('|', COALESCE("t44"."_lk0", "t44"."_rk0"), COALESCE("t44"."_lk1", "t44"."_rk1")) AS "entity_key",
                  CASE
                    WHEN "t44"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t44"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END || CASE
                    WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
                    OR COALESCE(
                      ABS(CAST("t44"."_l0" AS DOUBLE) - CAST("t44"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t44"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'days_active '
                  END || CASE
                    WHEN "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                    OR COALESCE(
                      ABS(CAST("t44"."_l1" AS DOUBLE) - "t44"."_r1") <= (
                        (
                          ABS(CAST("t44"."_l1" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'total_spend '
                  END || CASE
                    WHEN "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                    OR COALESCE(
                      ABS(CAST("t44"."_l2" AS DOUBLE) - "t44"."_r2") <= (
                        (
                          ABS(CAST("t44"."_l2" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'impressions '
                  END || CASE
                    WHEN "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                    OR COALESCE(
                      ABS(CAST("t44"."_l3" AS DOUBLE) - "t44"."_r3") <= (
                        (
                          ABS(CAST("t44"."_l3" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'clicks '
                  END || CASE
                    WHEN "t44"."_l4" IS NOT DISTINCT FROM "t44"."_r4"
                    OR COALESCE(
                      ABS("t44"."_l4" - "t44"."_r4") <= (
                        (
                          ABS("t44"."_l4") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'conversions '
                  END AS "differences"
                FROM (
                  SELECT
                    "t26"."_lk0",
                    "t26"."_lk1",
                    "t26"."_l0",
                    "t26"."_l1",
                    "t26"."_l2",
                    "t26"."_l3",
                    "t26"."_l4",
                    "t38"."_rk0",
                    "t38"."_rk1",
                    "t38"."_r0",
                    "t38"."_r1",
                    "t38"."_r2",
                    "t38"."_r3",
                    "t38"."_r4"
                  FROM (
                    SELECT
                      "t2"."platform" AS "_lk0",
                      "t2"."campaign_id" AS "_lk1",
                      "t2"."days_active" AS "_l0",
                      "t2"."total_spend" AS "_l1",
                      "t2"."impressions" AS "_l2",
                      "t2"."clicks" AS "_l3",
                      "t2"."conversions" AS "_l4"
                    FROM "entity"."entity_campaigns" AS "t2"
                    WHERE
                      "t2"."days_active" > 0
                  ) AS "t26"
                  FULL OUTER JOIN (
                    SELECT
                      "t29"."platform" AS "_rk0",
                      "t29"."campaign_id" AS "_rk1",
                      "t29"."days_active" AS "_r0",
                      "t29"."total_spend" AS "_r1",
                      "t29"."impressions" AS "_r2",
                      "t29"."clicks" AS "_r3",
                      "t29"."conversions" AS "_r4"
                    FROM (
                      SELECT
                        "t6"."platform",
                        "t6"."campaign_id",
                        COUNT(*) AS "days_active",
                        SUM("t6"."spend") AS "total_spend",
                        SUM("t6"."impressions") AS "impressions",
                        SUM("t6"."clicks") AS "clicks",
                        SUM("t6"."conversions") AS "conversions"
                      FROM (
                        SELECT
                          *
                        FROM "timeline"."campaign_days" AS "t1"
                        WHERE
                          "t1"."in_flight"
                      ) AS "t6"
                      GROUP BY
                        1,
                        2
                    ) AS "t29"
                  ) AS "t38"
                    ON "t26"."_lk0" = "t38"."_rk0" AND "t26"."_lk1" = "t38"."_rk1"
                ) AS "t44"
                WHERE
                  NOT (
                    (
                      "t44"."_lk0" IS NOT NULL
                    )
                    AND (
                      "t44"."_rk0" IS NOT NULL
                    )
                    AND (
                      "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
                      OR COALESCE(
                        ABS(CAST("t44"."_l0" AS DOUBLE) - CAST("t44"."_r0" AS DOUBLE)) <= (
                          (
                            ABS(CAST("t44"."_l0" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t44"."_l1" IS NOT DISTINCT FROM "t44"."_r1"
                      OR COALESCE(
                        ABS(CAST("t44"."_l1" AS DOUBLE) - "t44"."_r1") <= (
                          (
                            ABS(CAST("t44"."_l1" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t44"."_l2" IS NOT DISTINCT FROM "t44"."_r2"
                      OR COALESCE(
                        ABS(CAST("t44"."_l2" AS DOUBLE) - "t44"."_r2") <= (
                          (
                            ABS(CAST("t44"."_l2" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t44"."_l3" IS NOT DISTINCT FROM "t44"."_r3"
                      OR COALESCE(
                        ABS(CAST("t44"."_l3" AS DOUBLE) - "t44"."_r3") <= (
                          (
                            ABS(CAST("t44"."_l3" AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      "t44"."_l4" IS NOT DISTINCT FROM "t44"."_r4"
                      OR COALESCE(
                        ABS("t44"."_l4" - "t44"."_r4") <= (
                          (
                            ABS("t44"."_l4") + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
              ) AS "t57"
            ) AS "t58"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'leads of a campaign = its last day' AS "statement",
                CONCAT_WS('|', COALESCE("t35"."_lk0", "t35"."_rk0"), COALESCE("t35"."_lk1", "t35"."_rk1")) AS "entity_key",
                CASE
                  WHEN "t35"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t35"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t35"."_l0" IS NOT DISTINCT FROM "t35"."_r0"
                  THEN ''
                  ELSE 'total_leads_touched '
                END AS "differences"
              FROM (
                SELECT
                  "t19"."_lk0",
                  "t19"."_lk1",
                  "t19"."_l0",
                  "t23"."_rk0",
                  "t23"."_rk1",
                  "t23"."_r0"
                FROM (
                  SELECT
                    "t2"."platform" AS "_lk0",
                    "t2"."campaign_id" AS "_lk1",
                    "t2"."total_leads_touched" AS "_l0"
                  FROM "entity"."entity_campaigns" AS "t2"
                ) AS "t19"
                FULL OUTER JOIN (
                  SELECT
                    "t1"."platform" AS "_rk0",
                    "t1"."campaign_id" AS "_rk1",
                    "t1"."leads_to_date" AS "_r0"
                  FROM "timeline"."campaign_days" AS "t1"
                  WHERE
                    "t1"."day" = MAKE_DATE(2026, 6, 30)
                ) AS "t23"
                  ON "t19"."_lk0" = "t23"."_rk0" AND "t19"."_lk1" = "t23"."_rk1"
              ) AS "t35"
              WHERE
                NOT (
                  (
                    "t35"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t35"."_rk0" IS NOT NULL
                  )
                  AND "t35"."_l0" IS NOT DISTINCT FROM "t35"."_r0"
                )
            ) AS "t48"
          ) AS "t59"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'credits of a campaign = its last day' AS "statement",
              CONCAT_WS('|', COALESCE("t39"."_lk0", "t39"."_rk0"), COALESCE("t39"."_lk1", "t39"."_rk1")) AS "entity_key",
              CASE
                WHEN "t39"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t39"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
                OR COALESCE(
                  ABS("t39"."_l0" - "t39"."_r0") <= (
                    (
                      ABS("t39"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'linear_conversions '
              END || CASE
                WHEN "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
                OR COALESCE(
                  ABS("t39"."_l1" - "t39"."_r1") <= (
                    (
                      ABS("t39"."_l1") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'linear_revenue '
              END AS "differences"
            FROM (
              SELECT
                "t25"."_lk0",
                "t25"."_lk1",
                "t25"."_l0",
                "t25"."_l1",
                "t22"."_rk0",
                "t22"."_rk1",
                "t22"."_r0",
                "t22"."_r1"
              FROM (
                SELECT
                  "t2"."platform" AS "_lk0",
                  "t2"."campaign_id" AS "_lk1",
                  "t2"."linear_conversions" AS "_l0",
                  "t2"."linear_revenue" AS "_l1"
                FROM "entity"."entity_campaigns" AS "t2"
                WHERE
                  "t2"."linear_conversions" IS NOT NULL
              ) AS "t25"
              LEFT OUTER JOIN (
                SELECT
                  "t1"."platform" AS "_rk0",
                  "t1"."campaign_id" AS "_rk1",
                  "t1"."conversions_to_date" AS "_r0",
                  "t1"."revenue_to_date" AS "_r1"
                FROM "timeline"."campaign_days" AS "t1"
                WHERE
                  "t1"."day" = MAKE_DATE(2026, 6, 30)
              ) AS "t22"
                ON "t25"."_lk0" = "t22"."_rk0" AND "t25"."_lk1" = "t22"."_rk1"
            ) AS "t39"
            WHERE
              NOT (
                (
                  "t39"."_lk0" IS NOT NULL
                )
                AND (
                  "t39"."_rk0" IS NOT NULL
                )
                AND (
                  "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
                  OR COALESCE(
                    ABS("t39"."_l0" - "t39"."_r0") <= (
                      (
                        ABS("t39"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t39"."_l1" IS NOT DISTINCT FROM "t39"."_r1"
                  OR COALESCE(
                    ABS("t39"."_l1" - "t39"."_r1") <= (
                      (
                        ABS("t39"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t52"
        ) AS "t60"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'score of a campaign = its last day' AS "statement",
            CONCAT_WS('|', COALESCE("t36"."_lk0", "t36"."_rk0"), COALESCE("t36"."_lk1", "t36"."_rk1")) AS "entity_key",
            CASE
              WHEN "t36"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t36"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t36"."_l0" IS NOT DISTINCT FROM "t36"."_r0"
              THEN ''
              ELSE 'performance_tier '
            END || CASE
              WHEN "t36"."_l1" IS NOT DISTINCT FROM "t36"."_r1"
              THEN ''
              ELSE 'performance_score '
            END AS "differences"
          FROM (
            SELECT
              "t17"."_lk0",
              "t17"."_lk1",
              "t17"."_l0",
              "t17"."_l1",
              "t24"."_rk0",
              "t24"."_rk1",
              "t24"."_r0",
              "t24"."_r1"
            FROM (
              SELECT
                "t2"."platform" AS "_lk0",
                "t2"."campaign_id" AS "_lk1",
                "t2"."performance_tier" AS "_l0",
                "t2"."performance_score" AS "_l1"
              FROM "entity"."entity_campaigns" AS "t2"
            ) AS "t17"
            RIGHT OUTER JOIN (
              SELECT
                "t1"."platform" AS "_rk0",
                "t1"."campaign_id" AS "_rk1",
                "t1"."performance_tier" AS "_r0",
                "t1"."performance_score" AS "_r1"
              FROM "timeline"."campaign_days" AS "t1"
              WHERE
                "t1"."day" = MAKE_DATE(2026, 6, 30) AND "t1"."day_of_flight" > 0
            ) AS "t24"
              ON "t17"."_lk0" = "t24"."_rk0" AND "t17"."_lk1" = "t24"."_rk1"
          ) AS "t36"
          WHERE
            NOT (
              (
                "t36"."_lk0" IS NOT NULL
              )
              AND (
                "t36"."_rk0" IS NOT NULL
              )
              AND "t36"."_l0" IS NOT DISTINCT FROM "t36"."_r0"
              AND "t36"."_l1" IS NOT DISTINCT FROM "t36"."_r1"
            )
        ) AS "t50"
      ) AS "t61"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'days in flight = days of the campaign' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t51"."_lk0", "t51"."_rk0"),
            COALESCE("t51"."_lk1", "t51"."_rk1"),
            COALESCE(CAST("t51"."_lk2" AS TEXT), CAST("t51"."_rk2" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t51"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t51"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t51"."_l0" IS NOT DISTINCT FROM "t51"."_r0"
            THEN ''
            ELSE 'day_of_flight '
          END || CASE
            WHEN "t51"."_l1" IS NOT DISTINCT FROM "t51"."_r1"
            THEN ''
            ELSE 'budget_to_date '
          END || CASE
            WHEN "t51"."_l2" IS NOT DISTINCT FROM "t51"."_r2"
            THEN ''
            ELSE 'performance_score '
          END || CASE
            WHEN "t51"."_l3" IS NOT DISTINCT FROM "t51"."_r3"
            THEN ''
            ELSE 'performance_tier '
          END || CASE
            WHEN "t51"."_l4" IS NOT DISTINCT FROM "t51"."_r4"
            THEN ''
            ELSE 'daily_spend '
          END || CASE
            WHEN "t51"."_l5" IS NOT DISTINCT FROM "t51"."_r5"
            THEN ''
            ELSE 'daily_impressions '
          END || CASE
            WHEN "t51"."_l6" IS NOT DISTINCT FROM "t51"."_r6"
            THEN ''
            ELSE 'daily_clicks '
          END || CASE
            WHEN "t51"."_l7" IS NOT DISTINCT FROM "t51"."_r7"
            THEN ''
            ELSE 'daily_conversions '
          END || CASE
            WHEN "t51"."_l8" IS NOT DISTINCT FROM "t51"."_r8"
            THEN ''
            ELSE 'cumulative_spend '
          END || CASE
            WHEN "t51"."_l9" IS NOT DISTINCT FROM "t51"."_r9"
            THEN ''
            ELSE 'daily_touches '
          END || CASE
            WHEN "t51"."_l10" IS NOT DISTINCT FROM "t51"."_r10"
            THEN ''
            ELSE 'day_of_week '
          END || CASE
            WHEN "t51"."_l11" IS NOT DISTINCT FROM "t51"."_r11"
            THEN ''
            ELSE 'is_estimated '
          END || CASE
            WHEN "t51"."_l12" IS NOT DISTINCT FROM "t51"."_r12"
            THEN ''
            ELSE 'daily_attributed_conversions '
          END || CASE
            WHEN "t51"."_l13" IS NOT DISTINCT FROM "t51"."_r13"
            THEN ''
            ELSE 'daily_attributed_revenue '
          END || CASE
            WHEN "t51"."_l14" IS NOT DISTINCT FROM "t51"."_r14"
            THEN ''
            ELSE 'cumulative_attributed_conversions '
          END || CASE
            WHEN "t51"."_l15" IS NOT DISTINCT FROM "t51"."_r15"
            THEN ''
            ELSE 'performance_trend_7d '
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
            "t12"."_l5",
            "t12"."_l6",
            "t12"."_l7",
            "t12"."_l8",
            "t12"."_l9",
            "t12"."_l10",
            "t12"."_l11",
            "t12"."_l12",
            "t12"."_l13",
            "t12"."_l14",
            "t12"."_l15",
            "t49"."_rk0",
            "t49"."_rk1",
            "t49"."_rk2",
            "t49"."_r0",
            "t49"."_r1",
            "t49"."_r2",
            "t49"."_r3",
            "t49"."_r4",
            "t49"."_r5",
            "t49"."_r6",
            "t49"."_r7",
            "t49"."_r8",
            "t49"."_r9",
            "t49"."_r10",
            "t49"."_r11",
            "t49"."_r12",
            "t49"."_r13",
            "t49"."_r14",
            "t49"."_r15"
          FROM (
            SELECT
              "t0"."platform" AS "_lk0",
              "t0"."campaign_id" AS "_lk1",
              "t0"."performance_date" AS "_lk2",
              "t0"."day_of_flight" AS "_l0",
              "t0"."budget_to_date" AS "_l1",
              "t0"."performance_score" AS "_l2",
              "t0"."performance_tier" AS "_l3",
              "t0"."daily_spend" AS "_l4",
              "t0"."daily_impressions" AS "_l5",
              "t0"."daily_clicks" AS "_l6",
              "t0"."daily_conversions" AS "_l7",
              "t0"."cumulative_spend" AS "_l8",
              "t0"."daily_touches" AS "_l9",
              "t0"."day_of_week" AS "_l10",
              "t0"."is_estimated" AS "_l11",
              "t0"."daily_attributed_conversions" AS "_l12",
              "t0"."daily_attributed_revenue" AS "_l13",
              "t0"."cumulative_attributed_conversions" AS "_l14",
              "t0"."performance_trend_7d" AS "_l15"
            FROM "entity"."entity_campaigns_daily" AS "t0"
          ) AS "t12"
          FULL OUTER JOIN (
            SELECT
              "t42"."platform" AS "_rk0",
              "t42"."campaign_id" AS "_rk1",
              "t42"."day" AS "_rk2",
              "t42"."day_of_flight" AS "_r0",
              "t42"."budget_to_date" AS "_r1",
              "t42"."performance_score" AS "_r2",
              "t42"."performance_tier" AS "_r3",
              "t42"."daily_spend" AS "_r4",
              "t42"."daily_impressions" AS "_r5",
              "t42"."daily_clicks" AS "_r6",
              "t42"."daily_conversions" AS "_r7",
              "t42"."cumulative_spend" AS "_r8",
              "t42"."daily_touches" AS "_r9",
              "t42"."day_of_week" AS "_r10",
              "t42"."is_estimated" AS "_r11",
              "t42"."daily_attributed_conversions" AS "_r12",
              "t42"."daily_attributed_revenue" AS "_r13",
              "t42"."cumulative_attributed_conversions" AS "_r14",
              "t43"."performance_trend_7d" AS "_r15"
            FROM (
              SELECT
                "t1"."platform",
                "t1"."campaign_id",
                "t1"."day",
                "t1"."day_of_flight",
                "t1"."budget_to_date",
                "t1"."performance_score",
                "t1"."performance_tier",
                "t1"."spend" AS "daily_spend",
                "t1"."impressions" AS "daily_impressions",
                "t1"."clicks" AS "daily_clicks",
                "t1"."conversions" AS "daily_conversions",
                "t1"."spend_to_date" AS "cumulative_spend",
                "t1"."touches" AS "daily_touches",
                (
                  (
                    (
                      DATE_DIFF('DAY', MAKE_DATE(1900, 1, 1), "t1"."day") % 7
                    ) + 7
                  ) % 7
                ) + 1 AS "day_of_week",
                "t1"."spend" IS NOT NULL AS "is_estimated",
                CASE WHEN "t1"."is_attributable" THEN "t1"."attributed_conversions" ELSE NULL END AS "daily_attributed_conversions",
                CASE WHEN "t1"."is_attributable" THEN "t1"."attributed_revenue" ELSE NULL END AS "daily_attributed_revenue",
                CASE WHEN "t1"."is_attributable" THEN "t1"."conversions_to_date" ELSE NULL END AS "cumulative_attributed_conversions"
              FROM "timeline"."campaign_days" AS "t1"
              WHERE
                "t1"."in_flight"
            ) AS "t42"
            INNER JOIN (
              SELECT
                "t1"."platform",
                "t1"."campaign_id",
                "t1"."day",
                (
                  CAST(CAST(SUM("t1"."touches") OVER (
                    PARTITION BY "t1"."platform", "t1"."campaign_id"
                    ORDER BY "t1"."day" ASC
                    ROWS BETWEEN 6 preceding AND CURRENT ROW
                  ) AS BIGINT) - CAST(SUM("t1"."touches") OVER (
                    PARTITION BY "t1"."platform", "t1"."campaign_id"
                    ORDER BY "t1"."day" ASC
                    ROWS BETWEEN 13 preceding AND 7 preceding
                  ) AS BIGINT) AS DOUBLE) / NULLIF(
                    CAST(CAST(SUM("t1"."touches") OVER (
                      PARTITION BY "t1"."platform", "t1"."campaign_id"
                      ORDER BY "t1"."day" ASC
                      ROWS BETWEEN 13 preceding AND 7 preceding
                    ) AS BIGINT) AS DOUBLE),
                    0.0
                  )
                ) * 100.0 AS "performance_trend_7d"
              FROM "timeline"."campaign_days" AS "t1"
            ) AS "t43"
              ON "t42"."platform" = "t43"."platform"
              AND "t42"."campaign_id" = "t43"."campaign_id"
              AND "t42"."day" = "t43"."day"
          ) AS "t49"
            ON "t12"."_lk0" = "t49"."_rk0"
            AND "t12"."_lk1" = "t49"."_rk1"
            AND "t12"."_lk2" = "t49"."_rk2"
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
          )
      ) AS "t62"
    ) AS "t63"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'name, type and dates of a campaign' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t45"."_lk0", "t45"."_rk0"),
          COALESCE("t45"."_lk1", "t45"."_rk1"),
          COALESCE(CAST("t45"."_lk2" AS TEXT), CAST("t45"."_rk2" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t45"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t45"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
          THEN ''
          ELSE 'campaign_name '
        END || CASE
          WHEN "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
          THEN ''
          ELSE 'campaign_type '
        END AS "differences"
      FROM (
        SELECT
          "t11"."_lk0",
          "t11"."_lk1",
          "t11"."_lk2",
          "t11"."_l0",
          "t11"."_l1",
          "t40"."_rk0",
          "t40"."_rk1",
          "t40"."_rk2",
          "t40"."_r0",
          "t40"."_r1"
        FROM (
          SELECT
            "t0"."platform" AS "_lk0",
            "t0"."campaign_id" AS "_lk1",
            "t0"."performance_date" AS "_lk2",
            "t0"."campaign_name" AS "_l0",
            "t0"."campaign_type" AS "_l1"
          FROM "entity"."entity_campaigns_daily" AS "t0"
        ) AS "t11"
        FULL OUTER JOIN (
          SELECT
            "t10"."platform" AS "_rk0",
            "t10"."campaign_id" AS "_rk1",
            "t10"."performance_date" AS "_rk2",
            "t20"."campaign_name" AS "_r0",
            "t20"."campaign_type" AS "_r1"
          FROM (
            SELECT
              "t0"."platform",
              "t0"."campaign_id",
              "t0"."performance_date"
            FROM "entity"."entity_campaigns_daily" AS "t0"
          ) AS "t10"
          INNER JOIN (
            SELECT
              "t2"."platform",
              "t2"."campaign_id",
              "t2"."campaign_name",
              "t2"."campaign_type"
            FROM "entity"."entity_campaigns" AS "t2"
          ) AS "t20"
            ON "t10"."platform" = "t20"."platform" AND "t10"."campaign_id" = "t20"."campaign_id"
        ) AS "t40"
          ON "t11"."_lk0" = "t40"."_rk0"
          AND "t11"."_lk1" = "t40"."_rk1"
          AND "t11"."_lk2" = "t40"."_rk2"
      ) AS "t45"
      WHERE
        NOT (
          (
            "t45"."_lk0" IS NOT NULL
          )
          AND (
            "t45"."_rk0" IS NOT NULL
          )
          AND "t45"."_l0" IS NOT DISTINCT FROM "t45"."_r0"
          AND "t45"."_l1" IS NOT DISTINCT FROM "t45"."_r1"
        )
    ) AS "t53"
  ) AS "t64"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'growth of a campaign = the day' AS "statement",
      COALESCE("t27"."platform", 'null') || '|' || COALESCE("t27"."campaign_id", 'null') || '|' || COALESCE(CAST("t27"."day" AS TEXT), 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t27"."touches_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_touches_to_date" + "t27"."touches"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              CAST("t27"."touches_to_date" AS DOUBLE) - CAST("t27"."before_touches_to_date" + "t27"."touches" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(CAST("t27"."touches_to_date" AS DOUBLE)),
                ABS(CAST("t27"."before_touches_to_date" + "t27"."touches" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'touches_to_date; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t27"."conversions_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_conversions_to_date" + "t27"."attributed_conversions"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."conversions_to_date" - (
                "t27"."before_conversions_to_date" + "t27"."attributed_conversions"
              )
            ) <= (
              GREATEST(
                ABS("t27"."conversions_to_date"),
                ABS("t27"."before_conversions_to_date" + "t27"."attributed_conversions"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'conversions_to_date; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t27"."revenue_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_revenue_to_date" + "t27"."attributed_revenue"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."revenue_to_date" - (
                "t27"."before_revenue_to_date" + "t27"."attributed_revenue"
              )
            ) <= (
              GREATEST(
                ABS("t27"."revenue_to_date"),
                ABS("t27"."before_revenue_to_date" + "t27"."attributed_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'revenue_to_date; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t27"."spend_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_spend_to_date" + "t27"."spend"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS("t27"."spend_to_date" - (
              "t27"."before_spend_to_date" + "t27"."spend"
            )) <= (
              GREATEST(ABS("t27"."spend_to_date"), ABS("t27"."before_spend_to_date" + "t27"."spend"), 1.0) * 1e-09
            ),
            FALSE
          )
          OR (
            "t27"."day_of_flight" = 0
          )
          OR (
            "t27"."spend_to_date" IS NULL
          )
        )
        THEN 'spend_to_date; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t1"."platform",
        "t1"."campaign_id",
        "t1"."day",
        "t1"."in_flight",
        "t1"."day_of_flight",
        "t1"."spend",
        "t1"."impressions",
        "t1"."clicks",
        "t1"."conversions",
        "t1"."spend_to_date",
        "t1"."budget_to_date",
        "t1"."touches",
        "t1"."touches_to_date",
        "t1"."is_attributable",
        "t1"."leads_to_date",
        "t1"."attributed_conversions",
        "t1"."attributed_revenue",
        "t1"."conversions_to_date",
        "t1"."revenue_to_date",
        "t1"."performance_score",
        "t1"."performance_tier",
        ROW_NUMBER() OVER (
          PARTITION BY "t1"."platform", "t1"."campaign_id"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place",
        LAG("t1"."touches_to_date") OVER (
          PARTITION BY "t1"."platform", "t1"."campaign_id"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_touches_to_date",
        LAG("t1"."conversions_to_date") OVER (
          PARTITION BY "t1"."platform", "t1"."campaign_id"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_conversions_to_date",
        LAG("t1"."revenue_to_date") OVER (
          PARTITION BY "t1"."platform", "t1"."campaign_id"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_revenue_to_date",
        LAG("t1"."spend_to_date") OVER (
          PARTITION BY "t1"."platform", "t1"."campaign_id"
          ORDER BY "t1"."day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before_spend_to_date"
      FROM "timeline"."campaign_days" AS "t1"
    ) AS "t27"
    WHERE
      "t27"."place" > 0
      AND NOT (
        (
          (
            (
              "t27"."touches_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_touches_to_date" + "t27"."touches"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              CAST("t27"."touches_to_date" AS DOUBLE) - CAST("t27"."before_touches_to_date" + "t27"."touches" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(CAST("t27"."touches_to_date" AS DOUBLE)),
                ABS(CAST("t27"."before_touches_to_date" + "t27"."touches" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t27"."conversions_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_conversions_to_date" + "t27"."attributed_conversions"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."conversions_to_date" - (
                "t27"."before_conversions_to_date" + "t27"."attributed_conversions"
              )
            ) <= (
              GREATEST(
                ABS("t27"."conversions_to_date"),
                ABS("t27"."before_conversions_to_date" + "t27"."attributed_conversions"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t27"."revenue_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_revenue_to_date" + "t27"."attributed_revenue"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t27"."revenue_to_date" - (
                "t27"."before_revenue_to_date" + "t27"."attributed_revenue"
              )
            ) <= (
              GREATEST(
                ABS("t27"."revenue_to_date"),
                ABS("t27"."before_revenue_to_date" + "t27"."attributed_revenue"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t27"."spend_to_date" IS NULL
            )
            AND (
              (
                "t27"."before_spend_to_date" + "t27"."spend"
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS("t27"."spend_to_date" - (
              "t27"."before_spend_to_date" + "t27"."spend"
            )) <= (
              GREATEST(ABS("t27"."spend_to_date"), ABS("t27"."before_spend_to_date" + "t27"."spend"), 1.0) * 1e-09
            ),
            FALSE
          )
          OR (
            "t27"."day_of_flight" = 0
          )
          OR (
            "t27"."spend_to_date" IS NULL
          )
        )
      )
  ) AS "t55"
) AS "t65"
