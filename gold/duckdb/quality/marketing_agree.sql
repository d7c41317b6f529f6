SELECT
  *
FROM (
  SELECT
    'ratios of a month = its parts' AS "statement",
    COALESCE("t0"."attribution_model", 'null') || '|' || COALESCE("t0"."channel", 'null') || '|' || COALESCE("t0"."platform", 'null') || '|' || COALESCE("t0"."campaign_id", 'null') || '|' || COALESCE(CAST("t0"."conversion_month" AS TEXT), 'null') AS "entity_key",
    CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."attributed_conversions" IS NULL
          )
          OR (
            "t0"."attributed_conversions" = 0
          )
          OR (
            NULLIF("t0"."spend", 0.0) IS NULL
          )
          THEN "t0"."cpa" IS NULL
          ELSE (
            "t0"."cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cpa" * "t0"."attributed_conversions"
                ) IS NULL
              )
              AND (
                NULLIF("t0"."spend", 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."cpa" * "t0"."attributed_conversions"
              ) - NULLIF("t0"."spend", 0.0)) <= (
                GREATEST(ABS("t0"."cpa" * "t0"."attributed_conversions"), ABS(NULLIF("t0"."spend", 0.0)), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cpa; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."roas" IS NULL
        )
        OR (
          (
            (
              (
                "t0"."roas" * "t0"."spend"
              ) IS NULL
            )
            AND (
              "t0"."attributed_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."roas" * "t0"."spend"
            ) - "t0"."attributed_revenue") <= (
              GREATEST(ABS("t0"."roas" * "t0"."spend"), ABS("t0"."attributed_revenue"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      THEN 'roas; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t0"."roi_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."roas" - 1.0
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t0"."roi_pct" - (
            (
              "t0"."roas" - 1.0
            ) * 100.0
          )) <= (
            GREATEST(ABS("t0"."roi_pct"), ABS((
              "t0"."roas" - 1.0
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'roi_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."touches" IS NULL
          )
          OR (
            "t0"."touches" = 0
          )
          OR (
            "t0"."linked_touches" IS NULL
          )
          THEN (
            "t0"."touch_match_rate_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."touch_match_rate_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."touch_match_rate_pct" / 100.0
                  ) * CAST("t0"."touches" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."linked_touches" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."touch_match_rate_pct" / 100.0
                  ) * CAST("t0"."touches" AS DOUBLE)
                ) - CAST("t0"."linked_touches" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."touch_match_rate_pct" / 100.0
                  ) * CAST("t0"."touches" AS DOUBLE)),
                  ABS(CAST("t0"."linked_touches" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'touch_match_rate_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."leads" IS NULL
          )
          OR (
            "t0"."leads" = 0
          )
          OR (
            "t0"."matched_leads" IS NULL
          )
          THEN (
            "t0"."lead_match_rate_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."lead_match_rate_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."lead_match_rate_pct" / 100.0
                  ) * CAST("t0"."leads" AS DOUBLE)
                ) IS NULL
              )
              AND (
                "t0"."matched_leads" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."lead_match_rate_pct" / 100.0
                  ) * CAST("t0"."leads" AS DOUBLE)
                ) - CAST("t0"."matched_leads" AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."lead_match_rate_pct" / 100.0
                  ) * CAST("t0"."leads" AS DOUBLE)),
                  ABS(CAST("t0"."matched_leads" AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'lead_match_rate_pct; '
      ELSE ''
    END AS "differences"
  FROM "mart"."mart_marketing__attribution" AS "t0"
  WHERE
    NOT (
      CASE
        WHEN (
          "t0"."attributed_conversions" IS NULL
        )
        OR (
          "t0"."attributed_conversions" = 0
        )
        OR (
          NULLIF("t0"."spend", 0.0) IS NULL
        )
        THEN "t0"."cpa" IS NULL
        ELSE (
          "t0"."cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cpa" * "t0"."attributed_conversions"
              ) IS NULL
            )
            AND (
              NULLIF("t0"."spend", 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."cpa" * "t0"."attributed_conversions"
            ) - NULLIF("t0"."spend", 0.0)) <= (
              GREATEST(ABS("t0"."cpa" * "t0"."attributed_conversions"), ABS(NULLIF("t0"."spend", 0.0)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          "t0"."roas" IS NULL
        )
        OR (
          (
            (
              (
                "t0"."roas" * "t0"."spend"
              ) IS NULL
            )
            AND (
              "t0"."attributed_revenue" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."roas" * "t0"."spend"
            ) - "t0"."attributed_revenue") <= (
              GREATEST(ABS("t0"."roas" * "t0"."spend"), ABS("t0"."attributed_revenue"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          (
            "t0"."roi_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."roas" - 1.0
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t0"."roi_pct" - (
            (
              "t0"."roas" - 1.0
            ) * 100.0
          )) <= (
            GREATEST(ABS("t0"."roi_pct"), ABS((
              "t0"."roas" - 1.0
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND CASE
        WHEN (
          "t0"."touches" IS NULL
        )
        OR (
          "t0"."touches" = 0
        )
        OR (
          "t0"."linked_touches" IS NULL
        )
        THEN (
          "t0"."touch_match_rate_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."touch_match_rate_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."touch_match_rate_pct" / 100.0
                ) * CAST("t0"."touches" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."linked_touches" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."touch_match_rate_pct" / 100.0
                ) * CAST("t0"."touches" AS DOUBLE)
              ) - CAST("t0"."linked_touches" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  "t0"."touch_match_rate_pct" / 100.0
                ) * CAST("t0"."touches" AS DOUBLE)),
                ABS(CAST("t0"."linked_touches" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."leads" IS NULL
        )
        OR (
          "t0"."leads" = 0
        )
        OR (
          "t0"."matched_leads" IS NULL
        )
        THEN (
          "t0"."lead_match_rate_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."lead_match_rate_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."lead_match_rate_pct" / 100.0
                ) * CAST("t0"."leads" AS DOUBLE)
              ) IS NULL
            )
            AND (
              "t0"."matched_leads" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."lead_match_rate_pct" / 100.0
                ) * CAST("t0"."leads" AS DOUBLE)
              ) - CAST("t0"."matched_leads" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  "t0"."lead_match_rate_pct" / 100.0
                ) * CAST("t0"."leads" AS DOUBLE)),
                ABS(CAST("t0"."matched_leads" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
    )
) AS "t60"
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
                'credits of a month = its touches' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t68"."_lk0", "t68"."_rk0"),
                  COALESCE("t68"."_lk1", "t68"."_rk1"),
                  COALESCE("t68"."_lk2", "t68"."_rk2"),
                  COALESCE("t68"."_lk3", "t68"."_rk3"),
                  COALESCE(CAST("t68"."_lk4" AS TEXT), CAST("t68"."_rk4" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t68"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t68"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                  OR COALESCE(
                    ABS("t68"."_l0" - "t68"."_r0") <= (
                      (
                        ABS("t68"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'attributed_conversions '
                END || CASE
                  WHEN "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                  OR COALESCE(
                    ABS("t68"."_l1" - "t68"."_r1") <= (
                      (
                        ABS("t68"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'attributed_revenue '
                END || CASE
                  WHEN "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                  OR COALESCE(
                    ABS("t68"."_l2" - "t68"."_r2") <= (
                      (
                        ABS("t68"."_l2") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'avg_touches '
                END || CASE
                  WHEN "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                  OR COALESCE(
                    ABS("t68"."_l3" - "t68"."_r3") <= (
                      (
                        ABS("t68"."_l3") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'avg_days_to_convert '
                END AS "differences"
              FROM (
                SELECT
                  "t36"."_lk0",
                  "t36"."_lk1",
                  "t36"."_lk2",
                  "t36"."_lk3",
                  "t36"."_lk4",
                  "t36"."_l0",
                  "t36"."_l1",
                  "t36"."_l2",
                  "t36"."_l3",
                  "t63"."_rk0",
                  "t63"."_rk1",
                  "t63"."_rk2",
                  "t63"."_rk3",
                  "t63"."_rk4",
                  "t63"."_r0",
                  "t63"."_r1",
                  "t63"."_r2",
                  "t63"."_r3"
                FROM (
                  SELECT
                    "t0"."attribution_model" AS "_lk0",
                    "t0"."channel" AS "_lk1",
                    "t0"."platform" AS "_lk2",
                    "t0"."campaign_id" AS "_lk3",
                    "t0"."conversion_month" AS "_lk4",
                    "t0"."attributed_conversions" AS "_l0",
                    "t0"."attributed_revenue" AS "_l1",
                    "t0"."avg_touches" AS "_l2",
                    "t0"."avg_days_to_convert" AS "_l3"
                  FROM "mart"."mart_marketing__attribution" AS "t0"
                  WHERE
                    "t0"."channel" <> 'unattributed' AND "t0"."attributed_conversions" > 0
                ) AS "t36"
                FULL OUTER JOIN (
                  SELECT
                    "t54"."attribution_model" AS "_rk0",
                    "t54"."channel" AS "_rk1",
                    "t54"."platform" AS "_rk2",
                    "t54"."campaign_id" AS "_rk3",
                    "t54"."conversion_month" AS "_rk4",
                    "t54"."attributed_conversions" AS "_r0",
                    "t54"."attributed_revenue" AS "_r1",
                    "t54"."avg_touches" AS "_r2",
                    "t54"."avg_days_to_convert" AS "_r3"
                  FROM (
                    SELECT
                      "t42"."attribution_model",
                      "t42"."channel",
                      "t42"."platform",
                      "t42"."campaign_id",
                      "t42"."conversion_month",
                      CAST(SUM(CAST("t42"."credit" AS DECIMAL(38, 18))) AS DOUBLE) AS "attributed_conversions",
                      CAST(SUM(CAST("t42"."attributed_revenue" AS DECIMAL(38, 18))) AS DOUBLE) AS "attributed_revenue",
                      CAST(SUM(CAST("t42"."credit" * "t42"."touches_in_journey" AS DECIMAL(38, 18))) AS DOUBLE) / NULLIF(CAST(SUM(CAST("t42"."credit" AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS "avg_touches",
                      CAST(SUM(CAST("t42"."credit" * "t42"."days_to_convert" AS DECIMAL(38, 18))) AS DOUBLE) / NULLIF(CAST(SUM(CAST("t42"."credit" AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS "avg_days_to_convert"
                    FROM (
                      SELECT
                        "t4"."conversion_id",
                        "t4"."touchpoint_id",
                        "t4"."attribution_model",
                        "t4"."conversion_type",
                        "t4"."converted_at",
                        "t4"."account_id",
                        "t4"."company_id",
                        "t4"."lead_id",
                        "t4"."touched_at",
                        "t4"."channel",
                        COALESCE("t4"."platform", 'none') AS "platform",
                        CASE WHEN "t4"."platform" IS NULL THEN 'none' ELSE "t4"."campaign_id" END AS "campaign_id",
                        "t4"."touch_position",
                        "t4"."touches_in_journey",
                        "t4"."days_before_conversion",
                        "t4"."days_to_convert",
                        "t4"."conversion_value",
                        "t4"."credit",
                        "t4"."attributed_revenue",
                        CAST(CAST(DATE_TRUNC('MONTH', "t4"."converted_at") AS TIMESTAMP) AS DATE) AS "conversion_month"
                      FROM "intermediate"."int_campaigns__attribution" AS "t4"
                      WHERE
                        CAST(CAST(DATE_TRUNC('MONTH', "t4"."converted_at") AS TIMESTAMP) AS DATE) IS NOT NULL
                    ) AS "t42"
                    GROUP BY
                      1,
                      2,
                      3,
                      4,
                      5
                  ) AS "t54"
                  WHERE
                    "t54"."attributed_conversions" > 0
                ) AS "t63"
                  ON "t36"."_lk0" = "t63"."_rk0"
                  AND "t36"."_lk1" = "t63"."_rk1"
                  AND "t36"."_lk2" = "t63"."_rk2"
                  AND "t36"."_lk3" = "t63"."_rk3"
                  AND "t36"."_lk4" = "t63"."_rk4"
              ) AS "t68"
              WHERE
                NOT (
                  (
                    "t68"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t68"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t68"."_l0" IS NOT DISTINCT FROM "t68"."_r0"
                    OR COALESCE(
                      ABS("t68"."_l0" - "t68"."_r0") <= (
                        (
                          ABS("t68"."_l0") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t68"."_l1" IS NOT DISTINCT FROM "t68"."_r1"
                    OR COALESCE(
                      ABS("t68"."_l1" - "t68"."_r1") <= (
                        (
                          ABS("t68"."_l1") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t68"."_l2" IS NOT DISTINCT FROM "t68"."_r2"
                    OR COALESCE(
                      ABS("t68"."_l2" - "t68"."_r2") <= (
                        (
                          ABS("t68"."_l2") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t68"."_l3" IS NOT DISTINCT FROM "t68"."_r3"
                    OR COALESCE(
                      ABS("t68"."_l3" - "t68"."_r3") <= (
                        (
                          ABS("t68"."_l3") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t77"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'conversions without a touch' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE("t69"."_lk0", "t69"."_rk0"),
                  COALESCE(CAST("t69"."_lk1" AS TEXT), CAST("t69"."_rk1" AS TEXT))
                ) AS "entity_key",
                CASE
                  WHEN "t69"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t69"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t69"."_l0" IS NOT DISTINCT FROM "t69"."_r0"
                  OR COALESCE(
                    ABS("t69"."_l0" - CAST("t69"."_r0" AS DOUBLE)) <= (
                      (
                        ABS("t69"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'attributed_conversions '
                END || CASE
                  WHEN "t69"."_l1" IS NOT DISTINCT FROM "t69"."_r1"
                  OR COALESCE(
                    ABS("t69"."_l1" - CAST("t69"."_r1" AS DOUBLE)) <= (
                      (
                        ABS("t69"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'attributed_revenue '
                END AS "differences"
              FROM (
                SELECT
                  "t30"."_lk0",
                  "t30"."_lk1",
                  "t30"."_l0",
                  "t30"."_l1",
                  "t65"."_rk0",
                  "t65"."_rk1",
                  "t65"."_r0",
                  "t65"."_r1"
                FROM (
                  SELECT
                    "t0"."attribution_model" AS "_lk0",
                    "t0"."conversion_month" AS "_lk1",
                    "t0"."attributed_conversions" AS "_l0",
                    "t0"."attributed_revenue" AS "_l1"
                  FROM "mart"."mart_marketing__attribution" AS "t0"
                  WHERE
                    "t0"."channel" = 'unattributed'
                ) AS "t30"
                FULL OUTER JOIN (
                  SELECT
                    "t39"."attribution_model" AS "_rk0",
                    "t57"."conversion_month" AS "_rk1",
                    "t57"."attributed_conversions" AS "_r0",
                    "t57"."attributed_revenue" AS "_r1"
                  FROM (
                    SELECT
                      "t48"."conversion_month",
                      COUNT(*) AS "attributed_conversions",
                      COALESCE(SUM("t48"."conversion_value"), 0) AS "attributed_revenue"
                    FROM (
                      SELECT
                        "t38"."conversion_id",
                        "t38"."conversion_type",
                        "t38"."party",
                        "t38"."account_id",
                        "t38"."company_id",
                        "t38"."contact_id",
                        "t38"."converted_at",
                        "t38"."conversion_value",
                        CAST(CAST(DATE_TRUNC('MONTH', "t38"."converted_at") AS TIMESTAMP) AS DATE) AS "conversion_month"
                      FROM (
                        SELECT
                          "t10"."conversion_id",
                          "t10"."conversion_type",
                          "t10"."party",
                          "t10"."account_id",
                          "t10"."company_id",
                          "t10"."contact_id",
                          "t10"."converted_at",
                          "t10"."conversion_value"
                        FROM "timeline"."conversions" AS "t10"
                        ANTI JOIN "intermediate"."int_campaigns__attribution" AS "t8"
                          ON "t10"."conversion_id" = "t8"."conversion_id"
                      ) AS "t38"
                    ) AS "t48"
                    GROUP BY
                      1
                  ) AS "t57"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          'linear' AS "attribution_model"
                      ) AS "t11"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'time_decay' AS "attribution_model"
                      ) AS "t12"
                    ) AS "t17"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          'position_based' AS "attribution_model"
                      ) AS "t13"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            'first_touch' AS "attribution_model"
                        ) AS "t7"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'last_touch' AS "attribution_model"
                        ) AS "t14"
                      ) AS "t18"
                    ) AS "t29"
                  ) AS "t39"
                ) AS "t65"
                  ON "t30"."_lk0" = "t65"."_rk0" AND "t30"."_lk1" = "t65"."_rk1"
              ) AS "t69"
              WHERE
                NOT (
                  (
                    "t69"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t69"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t69"."_l0" IS NOT DISTINCT FROM "t69"."_r0"
                    OR COALESCE(
                      ABS("t69"."_l0" - CAST("t69"."_r0" AS DOUBLE)) <= (
                        (
                          ABS("t69"."_l0") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t69"."_l1" IS NOT DISTINCT FROM "t69"."_r1"
                    OR COALESCE(
                      ABS("t69"."_l1" - CAST("t69"."_r1" AS DOUBLE)) <= (
                        (
                          ABS("t69"."_l1") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t76"
          ) AS "t78"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'spend of a month = its days' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE("t62"."_lk0", "t62"."_rk0"),
                COALESCE("t62"."_lk1", "t62"."_rk1"),
                COALESCE("t62"."_lk2", "t62"."_rk2"),
                COALESCE(CAST("t62"."_lk3" AS TEXT), CAST("t62"."_rk3" AS TEXT))
              ) AS "entity_key",
              CASE
                WHEN "t62"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t62"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE
                WHEN "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                OR COALESCE(
                  ABS("t62"."_l0" - "t62"."_r0") <= (
                    (
                      ABS("t62"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'spend '
              END || CASE
                WHEN "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
                OR COALESCE(
                  ABS("t62"."_l1" - "t62"."_r1") <= (
                    (
                      ABS("t62"."_l1") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'impressions '
              END || CASE
                WHEN "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
                OR COALESCE(
                  ABS("t62"."_l2" - "t62"."_r2") <= (
                    (
                      ABS("t62"."_l2") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'clicks '
              END AS "differences"
            FROM (
              SELECT
                "t34"."_lk0",
                "t34"."_lk1",
                "t34"."_lk2",
                "t34"."_lk3",
                "t34"."_l0",
                "t34"."_l1",
                "t34"."_l2",
                "t53"."_rk0",
                "t53"."_rk1",
                "t53"."_rk2",
                "t53"."_rk3",
                "t53"."_r0",
                "t53"."_r1",
                "t53"."_r2"
              FROM (
                SELECT
                  "t0"."channel" AS "_lk0",
                  "t0"."platform" AS "_lk1",
                  "t0"."campaign_id" AS "_lk2",
                  "t0"."conversion_month" AS "_lk3",
                  "t0"."spend" AS "_l0",
                  "t0"."impressions" AS "_l1",
                  "t0"."clicks" AS "_l2"
                FROM "mart"."mart_marketing__attribution" AS "t0"
                WHERE
                  "t0"."attribution_model" = 'first_touch' AND "t0"."spend" > 0
              ) AS "t34"
              FULL OUTER JOIN (
                SELECT
                  "t47"."channel" AS "_rk0",
                  "t47"."platform" AS "_rk1",
                  "t47"."campaign_id" AS "_rk2",
                  "t47"."conversion_month" AS "_rk3",
                  "t47"."spend" AS "_r0",
                  "t47"."impressions" AS "_r1",
                  "t47"."clicks" AS "_r2"
                FROM (
                  SELECT
                    "t41"."channel",
                    "t41"."platform",
                    "t41"."campaign_id",
                    "t41"."conversion_month",
                    SUM("t41"."spend") AS "spend",
                    SUM("t41"."impressions") AS "impressions",
                    SUM("t41"."clicks") AS "clicks"
                  FROM (
                    SELECT
                      COALESCE("t3"."platform", 'none') AS "platform",
                      CASE WHEN "t3"."platform" IS NULL THEN 'none' ELSE "t3"."campaign_id" END AS "campaign_id",
                      "t3"."day",
                      "t3"."in_flight",
                      "t3"."day_of_flight",
                      "t3"."spend",
                      "t3"."impressions",
                      "t3"."clicks",
                      "t3"."conversions",
                      "t3"."spend_to_date",
                      "t3"."budget_to_date",
                      "t3"."touches",
                      "t3"."touches_to_date",
                      "t3"."is_attributable",
                      "t3"."leads_to_date",
                      "t3"."attributed_conversions",
                      "t3"."attributed_revenue",
                      "t3"."conversions_to_date",
                      "t3"."revenue_to_date",
                      "t3"."performance_score",
                      "t3"."performance_tier",
                      "t3"."platform" AS "channel",
                      CAST(CAST(DATE_TRUNC('MONTH', "t3"."day") AS TIMESTAMP) AS DATE) AS "conversion_month"
                    FROM "timeline"."campaign_days" AS "t3"
                    WHERE
                      "t3"."in_flight"
                      AND "t3"."spend" IS NOT NULL
                      AND CAST(CAST(DATE_TRUNC('MONTH', "t3"."day") AS TIMESTAMP) AS DATE) IS NOT NULL
                  ) AS "t41"
                  GROUP BY
                    1,
                    2,
                    3,
                    4
                ) AS "t47"
                WHERE
                  "t47"."spend" > 0
              ) AS "t53"
                ON "t34"."_lk0" = "t53"."_rk0"
                AND "t34"."_lk1" = "t53"."_rk1"
                AND "t34"."_lk2" = "t53"."_rk2"
                AND "t34"."_lk3" = "t53"."_rk3"
            ) AS "t62"
            WHERE
              NOT (
                (
                  "t62"."_lk0" IS NOT NULL
                )
                AND (
                  "t62"."_rk0" IS NOT NULL
                )
                AND (
                  "t62"."_l0" IS NOT DISTINCT FROM "t62"."_r0"
                  OR COALESCE(
                    ABS("t62"."_l0" - "t62"."_r0") <= (
                      (
                        ABS("t62"."_l0") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l1" IS NOT DISTINCT FROM "t62"."_r1"
                  OR COALESCE(
                    ABS("t62"."_l1" - "t62"."_r1") <= (
                      (
                        ABS("t62"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
                AND (
                  "t62"."_l2" IS NOT DISTINCT FROM "t62"."_r2"
                  OR COALESCE(
                    ABS("t62"."_l2" - "t62"."_r2") <= (
                      (
                        ABS("t62"."_l2") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
          ) AS "t74"
        ) AS "t79"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'leads of a month' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE("t58"."_lk0", "t58"."_rk0"),
              COALESCE("t58"."_lk1", "t58"."_rk1"),
              COALESCE("t58"."_lk2", "t58"."_rk2"),
              COALESCE(CAST("t58"."_lk3" AS TEXT), CAST("t58"."_rk3" AS TEXT))
            ) AS "entity_key",
            CASE
              WHEN "t58"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t58"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE WHEN "t58"."_l0" IS NOT DISTINCT FROM "t58"."_r0" THEN '' ELSE 'leads ' END || CASE
              WHEN "t58"."_l1" IS NOT DISTINCT FROM "t58"."_r1"
              THEN ''
              ELSE 'matched_leads '
            END AS "differences"
          FROM (
            SELECT
              "t33"."_lk0",
              "t33"."_lk1",
              "t33"."_lk2",
              "t33"."_lk3",
              "t33"."_l0",
              "t33"."_l1",
              "t50"."_rk0",
              "t50"."_rk1",
              "t50"."_rk2",
              "t50"."_rk3",
              "t50"."_r0",
              "t50"."_r1"
            FROM (
              SELECT
                "t0"."channel" AS "_lk0",
                "t0"."platform" AS "_lk1",
                "t0"."campaign_id" AS "_lk2",
                "t0"."conversion_month" AS "_lk3",
                "t0"."leads" AS "_l0",
                "t0"."matched_leads" AS "_l1"
              FROM "mart"."mart_marketing__attribution" AS "t0"
              WHERE
                "t0"."attribution_model" = 'first_touch' AND "t0"."leads" > 0
            ) AS "t33"
            FULL OUTER JOIN (
              SELECT
                "t46"."channel" AS "_rk0",
                "t46"."platform" AS "_rk1",
                "t46"."campaign_id" AS "_rk2",
                "t46"."conversion_month" AS "_rk3",
                "t46"."leads" AS "_r0",
                "t46"."matched_leads" AS "_r1"
              FROM (
                SELECT
                  "t40"."channel",
                  "t40"."platform",
                  "t40"."campaign_id",
                  "t40"."conversion_month",
                  COUNT(*) AS "leads",
                  COUNT("t40"."party") AS "matched_leads"
                FROM (
                  SELECT
                    "t2"."lead_id",
                    "t2"."linked_by",
                    "t2"."party",
                    "t2"."account_id",
                    "t2"."company_id",
                    "t2"."linked_on",
                    COALESCE("t2"."platform", 'none') AS "platform",
                    CASE WHEN "t2"."platform" IS NULL THEN 'none' ELSE "t2"."campaign_id" END AS "campaign_id",
                    "t2"."channel",
                    "t2"."lead_source",
                    "t2"."lead_score",
                    "t2"."mql_date",
                    "t2"."touches",
                    "t2"."first_touch_channel",
                    "t2"."last_touch_channel",
                    "t2"."conversion_id",
                    "t2"."converted_at",
                    "t2"."is_converted",
                    CAST(CAST(DATE_TRUNC('MONTH', "t2"."mql_date") AS TIMESTAMP) AS DATE) AS "conversion_month"
                  FROM "timeline"."lead_outcomes" AS "t2"
                  WHERE
                    CAST(CAST(DATE_TRUNC('MONTH', "t2"."mql_date") AS TIMESTAMP) AS DATE) IS NOT NULL
                ) AS "t40"
                GROUP BY
                  1,
                  2,
                  3,
                  4
              ) AS "t46"
            ) AS "t50"
              ON "t33"."_lk0" = "t50"."_rk0"
              AND "t33"."_lk1" = "t50"."_rk1"
              AND "t33"."_lk2" = "t50"."_rk2"
              AND "t33"."_lk3" = "t50"."_rk3"
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
            )
        ) AS "t71"
      ) AS "t81"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'touches of a month' AS "statement",
          CONCAT_WS(
            '|',
            COALESCE("t75"."_lk0", "t75"."_rk0"),
            COALESCE("t75"."_lk1", "t75"."_rk1"),
            COALESCE("t75"."_lk2", "t75"."_rk2"),
            COALESCE(CAST("t75"."_lk3" AS TEXT), CAST("t75"."_rk3" AS TEXT))
          ) AS "entity_key",
          CASE
            WHEN "t75"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t75"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE WHEN "t75"."_l0" IS NOT DISTINCT FROM "t75"."_r0" THEN '' ELSE 'touches ' END || CASE
            WHEN "t75"."_l1" IS NOT DISTINCT FROM "t75"."_r1"
            THEN ''
            ELSE 'linked_touches '
          END AS "differences"
        FROM (
          SELECT
            "t32"."_lk0",
            "t32"."_lk1",
            "t32"."_lk2",
            "t32"."_lk3",
            "t32"."_l0",
            "t32"."_l1",
            "t73"."_rk0",
            "t73"."_rk1",
            "t73"."_rk2",
            "t73"."_rk3",
            "t73"."_r0",
            "t73"."_r1"
          FROM (
            SELECT
              "t0"."channel" AS "_lk0",
              "t0"."platform" AS "_lk1",
              "t0"."campaign_id" AS "_lk2",
              "t0"."conversion_month" AS "_lk3",
              "t0"."touches" AS "_l0",
              "t0"."linked_touches" AS "_l1"
            FROM "mart"."mart_marketing__attribution" AS "t0"
            WHERE
              "t0"."attribution_model" = 'first_touch' AND "t0"."touches" > 0
          ) AS "t32"
          FULL OUTER JOIN (
            SELECT
              "t70"."channel" AS "_rk0",
              "t70"."platform" AS "_rk1",
              "t70"."campaign_id" AS "_rk2",
              "t70"."conversion_month" AS "_rk3",
              "t70"."touches" AS "_r0",
              "t70"."linked_touches" AS "_r1"
            FROM (
              SELECT
                "t67"."channel",
                "t67"."platform",
                "t67"."campaign_id",
                "t67"."conversion_month",
                COUNT(*) AS "touches",
                COUNT("t67"."party") AS "linked_touches"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t43"."touchpoint_id",
                    "t43"."lead_id",
                    CASE WHEN "t43"."campaign_platform" IS NULL THEN 'none' ELSE "t43"."campaign_id" END AS "campaign_id",
                    "t43"."campaign_platform",
                    "t43"."campaign_name",
                    COALESCE(
                      "t43"."campaign_platform",
                      CASE
                        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t43"."channel")), '-', '_'), ' ', '_'), '') IS NULL
                        THEN 'unknown'
                        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t43"."channel")), '-', '_'), ' ', '_'), '')
                          WHEN 'organic'
                          THEN 'organic'
                          WHEN 'organic_search'
                          THEN 'organic'
                          WHEN 'organic_social'
                          THEN 'organic'
                          WHEN 'email'
                          THEN 'email'
                          WHEN 'direct'
                          THEN 'direct'
                          WHEN 'referral'
                          THEN 'referral'
                          WHEN 'display'
                          THEN 'display'
                          WHEN 'paid_search'
                          THEN 'paid_search'
                          WHEN 'paid_social'
                          THEN 'paid_social'
                          ELSE 'unmapped'
                        END
                      END
                    ) AS "channel",
                    "t43"."channel_group",
                    "t43"."medium",
                    "t43"."source",
                    "t43"."content",
                    "t43"."attribution_weight",
                    "t43"."normalized_attribution_weight",
                    "t43"."touchpoint_position",
                    "t43"."position_in_journey",
                    "t43"."touchpoint_timestamp",
                    "t43"."is_orphan",
                    "t43"."is_orphan_campaign",
                    "t43"."data_quality_flag",
                    "t43"."created_at",
                    "t43"."known_lead",
                    "t43"."party",
                    COALESCE("t43"."campaign_platform", 'none') AS "platform",
                    CAST(CAST(DATE_TRUNC('MONTH', CAST("t43"."touchpoint_timestamp" AS DATE)) AS TIMESTAMP) AS DATE) AS "conversion_month"
                  FROM (
                    SELECT
                      "t9"."touchpoint_id",
                      "t9"."lead_id",
                      "t9"."campaign_id",
                      "t9"."campaign_platform",
                      "t9"."campaign_name",
                      "t9"."channel",
                      "t9"."channel_group",
                      "t9"."medium",
                      "t9"."source",
                      "t9"."content",
                      "t9"."attribution_weight",
                      "t9"."normalized_attribution_weight",
                      "t9"."touchpoint_position",
                      "t9"."position_in_journey",
                      "t9"."touchpoint_timestamp",
                      "t9"."is_orphan",
                      "t9"."is_orphan_campaign",
                      "t9"."data_quality_flag",
                      "t9"."created_at",
                      "t28"."known_lead",
                      "t28"."party"
                    FROM "staging"."stg_marketing__attribution_touchpoints" AS "t9"
                    LEFT OUTER JOIN (
                      SELECT
                        "t2"."lead_id" AS "known_lead",
                        "t2"."party"
                      FROM "timeline"."lead_outcomes" AS "t2"
                    ) AS "t28"
                      ON "t9"."lead_id" = "t28"."known_lead"
                  ) AS "t43"
                ) AS "t61"
                WHERE
                  "t61"."conversion_month" IS NOT NULL
              ) AS "t67"
              GROUP BY
                1,
                2,
                3,
                4
            ) AS "t70"
          ) AS "t73"
            ON "t32"."_lk0" = "t73"."_rk0"
            AND "t32"."_lk1" = "t73"."_rk1"
            AND "t32"."_lk2" = "t73"."_rk2"
            AND "t32"."_lk3" = "t73"."_rk3"
        ) AS "t75"
        WHERE
          NOT (
            (
              "t75"."_lk0" IS NOT NULL
            )
            AND (
              "t75"."_rk0" IS NOT NULL
            )
            AND "t75"."_l0" IS NOT DISTINCT FROM "t75"."_r0"
            AND "t75"."_l1" IS NOT DISTINCT FROM "t75"."_r1"
          )
      ) AS "t80"
    ) AS "t82"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'name of a campaign' AS "statement",
        CONCAT_WS(
          '|',
          COALESCE("t52"."_lk0", "t52"."_rk0"),
          COALESCE("t52"."_lk1", "t52"."_rk1"),
          COALESCE("t52"."_lk2", "t52"."_rk2"),
          COALESCE(CAST("t52"."_lk3" AS TEXT), CAST("t52"."_rk3" AS TEXT))
        ) AS "entity_key",
        CASE
          WHEN "t52"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t52"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t52"."_l0" IS NOT DISTINCT FROM "t52"."_r0"
          THEN ''
          ELSE 'campaign_name '
        END AS "differences"
      FROM (
        SELECT
          "t31"."_lk0",
          "t31"."_lk1",
          "t31"."_lk2",
          "t31"."_lk3",
          "t31"."_l0",
          "t45"."_rk0",
          "t45"."_rk1",
          "t45"."_rk2",
          "t45"."_rk3",
          "t45"."_r0"
        FROM (
          SELECT
            "t0"."channel" AS "_lk0",
            "t0"."platform" AS "_lk1",
            "t0"."campaign_id" AS "_lk2",
            "t0"."conversion_month" AS "_lk3",
            "t0"."campaign_name" AS "_l0"
          FROM "mart"."mart_marketing__attribution" AS "t0"
          WHERE
            "t0"."attribution_model" = 'first_touch' AND "t0"."platform" <> 'none'
        ) AS "t31"
        FULL OUTER JOIN (
          SELECT
            "t35"."channel" AS "_rk0",
            "t35"."platform" AS "_rk1",
            "t35"."campaign_id" AS "_rk2",
            "t35"."conversion_month" AS "_rk3",
            "t27"."campaign_name" AS "_r0"
          FROM (
            SELECT
              "t0"."channel",
              "t0"."platform",
              "t0"."campaign_id",
              "t0"."conversion_month"
            FROM "mart"."mart_marketing__attribution" AS "t0"
            WHERE
              "t0"."attribution_model" = 'first_touch'
          ) AS "t35"
          INNER JOIN (
            SELECT
              "t1"."platform",
              "t1"."campaign_id",
              "t1"."campaign_name"
            FROM "entity"."entity_campaigns" AS "t1"
          ) AS "t27"
            ON "t35"."platform" = "t27"."platform" AND "t35"."campaign_id" = "t27"."campaign_id"
        ) AS "t45"
          ON "t31"."_lk0" = "t45"."_rk0"
          AND "t31"."_lk1" = "t45"."_rk1"
          AND "t31"."_lk2" = "t45"."_rk2"
          AND "t31"."_lk3" = "t45"."_rk3"
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
    ) AS "t66"
  ) AS "t83"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'all models tell the same of a month' AS "statement",
      COALESCE("t20"."channel", 'null') || '|' || COALESCE("t20"."platform", 'null') || '|' || COALESCE("t20"."campaign_id", 'null') || '|' || COALESCE(CAST("t20"."conversion_month" AS TEXT), 'null') AS "entity_key",
      CASE WHEN NOT (
        "t20"."models" = 5
      ) THEN 'models; ' ELSE '' END || CASE
        WHEN NOT (
          "t20"."min_spend" IS NOT DISTINCT FROM "t20"."max_spend"
        )
        THEN 'spend; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t20"."min_impressions" IS NOT DISTINCT FROM "t20"."max_impressions"
        )
        THEN 'impressions; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t20"."min_clicks" IS NOT DISTINCT FROM "t20"."max_clicks"
        )
        THEN 'clicks; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t20"."min_touches" IS NOT DISTINCT FROM "t20"."max_touches"
        )
        THEN 'touches; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t20"."min_linked_touches" IS NOT DISTINCT FROM "t20"."max_linked_touches"
        )
        THEN 'linked_touches; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t20"."min_leads" IS NOT DISTINCT FROM "t20"."max_leads"
        )
        THEN 'leads; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t20"."min_matched_leads" IS NOT DISTINCT FROM "t20"."max_matched_leads"
        )
        THEN 'matched_leads; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t0"."channel",
        "t0"."platform",
        "t0"."campaign_id",
        "t0"."conversion_month",
        COUNT(*) AS "models",
        MIN("t0"."spend") AS "min_spend",
        MAX("t0"."spend") AS "max_spend",
        MIN("t0"."impressions") AS "min_impressions",
        MAX("t0"."impressions") AS "max_impressions",
        MIN("t0"."clicks") AS "min_clicks",
        MAX("t0"."clicks") AS "max_clicks",
        MIN("t0"."touches") AS "min_touches",
        MAX("t0"."touches") AS "max_touches",
        MIN("t0"."linked_touches") AS "min_linked_touches",
        MAX("t0"."linked_touches") AS "max_linked_touches",
        MIN("t0"."leads") AS "min_leads",
        MAX("t0"."leads") AS "max_leads",
        MIN("t0"."matched_leads") AS "min_matched_leads",
        MAX("t0"."matched_leads") AS "max_matched_leads"
      FROM "mart"."mart_marketing__attribution" AS "t0"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t20"
    WHERE
      NOT (
        (
          "t20"."models" = 5
        )
        AND "t20"."min_spend" IS NOT DISTINCT FROM "t20"."max_spend"
        AND "t20"."min_impressions" IS NOT DISTINCT FROM "t20"."max_impressions"
        AND "t20"."min_clicks" IS NOT DISTINCT FROM "t20"."max_clicks"
        AND "t20"."min_touches" IS NOT DISTINCT FROM "t20"."max_touches"
        AND "t20"."min_linked_touches" IS NOT DISTINCT FROM "t20"."max_linked_touches"
        AND "t20"."min_leads" IS NOT DISTINCT FROM "t20"."max_leads"
        AND "t20"."min_matched_leads" IS NOT DISTINCT FROM "t20"."max_matched_leads"
      )
  ) AS "t56"
) AS "t84"
