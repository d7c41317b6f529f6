WITH "t29" AS (
  SELECT
    "t2"."day" AS "metric_date"
  FROM "timeline"."days" AS "t2"
  WHERE
    "t2"."is_company_day"
)
SELECT
  *
FROM (
  SELECT
    'ratios of a channel = its parts' AS "statement",
    COALESCE(CAST("t0"."metric_date" AS TEXT), 'null') || '|' || COALESCE("t0"."channel", 'null') AS "entity_key",
    CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."impressions" IS NULL
          )
          OR (
            "t0"."impressions" = 0
          )
          OR (
            "t0"."clicks" IS NULL
          )
          THEN (
            "t0"."ctr_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."ctr_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."ctr_pct" / 100.0
                  ) * "t0"."impressions"
                ) IS NULL
              )
              AND (
                "t0"."clicks" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                (
                  "t0"."ctr_pct" / 100.0
                ) * "t0"."impressions"
              ) - "t0"."clicks") <= (
                GREATEST(ABS((
                  "t0"."ctr_pct" / 100.0
                ) * "t0"."impressions"), ABS("t0"."clicks"), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'ctr_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."clicks" IS NULL
          )
          OR (
            "t0"."clicks" = 0
          )
          OR (
            "t0"."spend" IS NULL
          )
          THEN "t0"."cpc" IS NULL
          ELSE (
            "t0"."cpc" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cpc" * "t0"."clicks"
                ) IS NULL
              ) AND (
                "t0"."spend" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."cpc" * "t0"."clicks"
              ) - "t0"."spend") <= (
                GREATEST(ABS("t0"."cpc" * "t0"."clicks"), ABS("t0"."spend"), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cpc; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."impressions" IS NULL
          )
          OR (
            "t0"."impressions" = 0
          )
          OR (
            (
              "t0"."spend" * 1000
            ) IS NULL
          )
          THEN "t0"."cpm" IS NULL
          ELSE (
            "t0"."cpm" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cpm" * "t0"."impressions"
                ) IS NULL
              )
              AND (
                (
                  "t0"."spend" * 1000
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."cpm" * "t0"."impressions"
              ) - (
                "t0"."spend" * 1000
              )) <= (
                GREATEST(ABS("t0"."cpm" * "t0"."impressions"), ABS("t0"."spend" * 1000), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cpm; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."conversions" IS NULL
          )
          OR (
            "t0"."conversions" = 0
          )
          OR (
            "t0"."spend" IS NULL
          )
          THEN "t0"."cpa" IS NULL
          ELSE (
            "t0"."cpa" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cpa" * "t0"."conversions"
                ) IS NULL
              )
              AND (
                "t0"."spend" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t0"."cpa" * "t0"."conversions"
              ) - "t0"."spend") <= (
                GREATEST(ABS("t0"."cpa" * "t0"."conversions"), ABS("t0"."spend"), 1.0) * 1e-09
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
        CASE
          WHEN (
            "t0"."clicks" IS NULL
          )
          OR (
            "t0"."clicks" = 0
          )
          OR (
            "t0"."conversions" IS NULL
          )
          THEN (
            "t0"."conversion_rate_pct" / 100.0
          ) IS NULL
          ELSE (
            (
              "t0"."conversion_rate_pct" / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    "t0"."conversion_rate_pct" / 100.0
                  ) * "t0"."clicks"
                ) IS NULL
              )
              AND (
                "t0"."conversions" IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    "t0"."conversion_rate_pct" / 100.0
                  ) * "t0"."clicks"
                ) - "t0"."conversions"
              ) <= (
                GREATEST(
                  ABS((
                    "t0"."conversion_rate_pct" / 100.0
                  ) * "t0"."clicks"),
                  ABS("t0"."conversions"),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'conversion_rate_pct; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."mqls_30d" IS NULL
          )
          OR (
            "t0"."mqls_30d" = 0
          )
          OR (
            NULLIF("t0"."spend_30d", 0.0) IS NULL
          )
          THEN "t0"."cost_per_mql" IS NULL
          ELSE (
            "t0"."cost_per_mql" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."cost_per_mql" * CAST("t0"."mqls_30d" AS DOUBLE)
                ) IS NULL
              )
              AND (
                NULLIF("t0"."spend_30d", 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."cost_per_mql" * CAST("t0"."mqls_30d" AS DOUBLE)
                ) - NULLIF("t0"."spend_30d", 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."cost_per_mql" * CAST("t0"."mqls_30d" AS DOUBLE)),
                  ABS(NULLIF("t0"."spend_30d", 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'cost_per_mql; '
      ELSE ''
    END || CASE
      WHEN NOT (
        CASE
          WHEN (
            "t0"."attributed_conversions_linear_30d" IS NULL
          )
          OR (
            "t0"."attributed_conversions_linear_30d" = 0
          )
          OR (
            NULLIF("t0"."spend_30d", 0.0) IS NULL
          )
          THEN "t0"."media_cac" IS NULL
          ELSE (
            "t0"."media_cac" IS NOT NULL
          )
          AND (
            (
              (
                (
                  "t0"."media_cac" * "t0"."attributed_conversions_linear_30d"
                ) IS NULL
              )
              AND (
                NULLIF("t0"."spend_30d", 0.0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  "t0"."media_cac" * "t0"."attributed_conversions_linear_30d"
                ) - NULLIF("t0"."spend_30d", 0.0)
              ) <= (
                GREATEST(
                  ABS("t0"."media_cac" * "t0"."attributed_conversions_linear_30d"),
                  ABS(NULLIF("t0"."spend_30d", 0.0)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        END
      )
      THEN 'media_cac; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          "t0"."roas_linear" IS NULL
        )
        OR (
          (
            (
              (
                "t0"."roas_linear" * "t0"."spend_30d"
              ) IS NULL
            )
            AND (
              "t0"."attributed_revenue_linear_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."roas_linear" * "t0"."spend_30d"
              ) - "t0"."attributed_revenue_linear_30d"
            ) <= (
              GREATEST(
                ABS("t0"."roas_linear" * "t0"."spend_30d"),
                ABS("t0"."attributed_revenue_linear_30d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      THEN 'roas_linear; '
      ELSE ''
    END || CASE
      WHEN NOT (
        (
          (
            "t0"."roi_linear_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."roas_linear" - 1.0
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t0"."roi_linear_pct" - (
            (
              "t0"."roas_linear" - 1.0
            ) * 100.0
          )) <= (
            GREATEST(ABS("t0"."roi_linear_pct"), ABS((
              "t0"."roas_linear" - 1.0
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      THEN 'roi_linear_pct; '
      ELSE ''
    END AS "differences"
  FROM "metrics"."metrics_marketing" AS "t0"
  WHERE
    NOT (
      CASE
        WHEN (
          "t0"."impressions" IS NULL
        )
        OR (
          "t0"."impressions" = 0
        )
        OR (
          "t0"."clicks" IS NULL
        )
        THEN (
          "t0"."ctr_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."ctr_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."ctr_pct" / 100.0
                ) * "t0"."impressions"
              ) IS NULL
            )
            AND (
              "t0"."clicks" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              (
                "t0"."ctr_pct" / 100.0
              ) * "t0"."impressions"
            ) - "t0"."clicks") <= (
              GREATEST(ABS((
                "t0"."ctr_pct" / 100.0
              ) * "t0"."impressions"), ABS("t0"."clicks"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."clicks" IS NULL
        )
        OR (
          "t0"."clicks" = 0
        )
        OR (
          "t0"."spend" IS NULL
        )
        THEN "t0"."cpc" IS NULL
        ELSE (
          "t0"."cpc" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cpc" * "t0"."clicks"
              ) IS NULL
            ) AND (
              "t0"."spend" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."cpc" * "t0"."clicks"
            ) - "t0"."spend") <= (
              GREATEST(ABS("t0"."cpc" * "t0"."clicks"), ABS("t0"."spend"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."impressions" IS NULL
        )
        OR (
          "t0"."impressions" = 0
        )
        OR (
          (
            "t0"."spend" * 1000
          ) IS NULL
        )
        THEN "t0"."cpm" IS NULL
        ELSE (
          "t0"."cpm" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cpm" * "t0"."impressions"
              ) IS NULL
            )
            AND (
              (
                "t0"."spend" * 1000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."cpm" * "t0"."impressions"
            ) - (
              "t0"."spend" * 1000
            )) <= (
              GREATEST(ABS("t0"."cpm" * "t0"."impressions"), ABS("t0"."spend" * 1000), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."conversions" IS NULL
        )
        OR (
          "t0"."conversions" = 0
        )
        OR (
          "t0"."spend" IS NULL
        )
        THEN "t0"."cpa" IS NULL
        ELSE (
          "t0"."cpa" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cpa" * "t0"."conversions"
              ) IS NULL
            )
            AND (
              "t0"."spend" IS NULL
            )
          )
          OR COALESCE(
            ABS((
              "t0"."cpa" * "t0"."conversions"
            ) - "t0"."spend") <= (
              GREATEST(ABS("t0"."cpa" * "t0"."conversions"), ABS("t0"."spend"), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."clicks" IS NULL
        )
        OR (
          "t0"."clicks" = 0
        )
        OR (
          "t0"."conversions" IS NULL
        )
        THEN (
          "t0"."conversion_rate_pct" / 100.0
        ) IS NULL
        ELSE (
          (
            "t0"."conversion_rate_pct" / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  "t0"."conversion_rate_pct" / 100.0
                ) * "t0"."clicks"
              ) IS NULL
            )
            AND (
              "t0"."conversions" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  "t0"."conversion_rate_pct" / 100.0
                ) * "t0"."clicks"
              ) - "t0"."conversions"
            ) <= (
              GREATEST(
                ABS((
                  "t0"."conversion_rate_pct" / 100.0
                ) * "t0"."clicks"),
                ABS("t0"."conversions"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."mqls_30d" IS NULL
        )
        OR (
          "t0"."mqls_30d" = 0
        )
        OR (
          NULLIF("t0"."spend_30d", 0.0) IS NULL
        )
        THEN "t0"."cost_per_mql" IS NULL
        ELSE (
          "t0"."cost_per_mql" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."cost_per_mql" * CAST("t0"."mqls_30d" AS DOUBLE)
              ) IS NULL
            )
            AND (
              NULLIF("t0"."spend_30d", 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."cost_per_mql" * CAST("t0"."mqls_30d" AS DOUBLE)
              ) - NULLIF("t0"."spend_30d", 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."cost_per_mql" * CAST("t0"."mqls_30d" AS DOUBLE)),
                ABS(NULLIF("t0"."spend_30d", 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND CASE
        WHEN (
          "t0"."attributed_conversions_linear_30d" IS NULL
        )
        OR (
          "t0"."attributed_conversions_linear_30d" = 0
        )
        OR (
          NULLIF("t0"."spend_30d", 0.0) IS NULL
        )
        THEN "t0"."media_cac" IS NULL
        ELSE (
          "t0"."media_cac" IS NOT NULL
        )
        AND (
          (
            (
              (
                "t0"."media_cac" * "t0"."attributed_conversions_linear_30d"
              ) IS NULL
            )
            AND (
              NULLIF("t0"."spend_30d", 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."media_cac" * "t0"."attributed_conversions_linear_30d"
              ) - NULLIF("t0"."spend_30d", 0.0)
            ) <= (
              GREATEST(
                ABS("t0"."media_cac" * "t0"."attributed_conversions_linear_30d"),
                ABS(NULLIF("t0"."spend_30d", 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      END
      AND (
        (
          "t0"."roas_linear" IS NULL
        )
        OR (
          (
            (
              (
                "t0"."roas_linear" * "t0"."spend_30d"
              ) IS NULL
            )
            AND (
              "t0"."attributed_revenue_linear_30d" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                "t0"."roas_linear" * "t0"."spend_30d"
              ) - "t0"."attributed_revenue_linear_30d"
            ) <= (
              GREATEST(
                ABS("t0"."roas_linear" * "t0"."spend_30d"),
                ABS("t0"."attributed_revenue_linear_30d"),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          (
            "t0"."roi_linear_pct" IS NULL
          )
          AND (
            (
              (
                "t0"."roas_linear" - 1.0
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS("t0"."roi_linear_pct" - (
            (
              "t0"."roas_linear" - 1.0
            ) * 100.0
          )) <= (
            GREATEST(ABS("t0"."roi_linear_pct"), ABS((
              "t0"."roas_linear" - 1.0
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS "t101"
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
                'every channel has every day' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE(CAST("t91"."_lk0" AS TEXT), CAST("t91"."_rk0" AS TEXT)),
                  COALESCE("t91"."_lk1", "t91"."_rk1")
                ) AS "entity_key",
                CASE
                  WHEN "t91"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t91"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS "differences"
              FROM (
                SELECT
                  "t42"."_lk0",
                  "t42"."_lk1",
                  "t82"."_rk0",
                  "t82"."_rk1"
                FROM (
                  SELECT
                    "t0"."metric_date" AS "_lk0",
                    "t0"."channel" AS "_lk1"
                  FROM "metrics"."metrics_marketing" AS "t0"
                ) AS "t42"
                FULL OUTER JOIN (
                  SELECT
                    "t61"."metric_date" AS "_rk0",
                    "t72"."channel" AS "_rk1"
                  FROM "t29" AS "t61"
                  CROSS JOIN (
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
                              'direct' AS "channel"
                          ) AS "t10"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'referral' AS "channel"
                          ) AS "t11"
                        ) AS "t33"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              'email' AS "channel"
                          ) AS "t12"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'display' AS "channel"
                          ) AS "t13"
                        ) AS "t34"
                      ) AS "t49"
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
                              'paid_search' AS "channel"
                          ) AS "t14"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'paid_social' AS "channel"
                          ) AS "t15"
                        ) AS "t35"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              'social' AS "channel"
                          ) AS "t16"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'events' AS "channel"
                          ) AS "t17"
                        ) AS "t36"
                      ) AS "t50"
                    ) AS "t63"
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
                              'partner' AS "channel"
                          ) AS "t18"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'other' AS "channel"
                          ) AS "t19"
                        ) AS "t37"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              'unmapped' AS "channel"
                          ) AS "t20"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'unknown' AS "channel"
                          ) AS "t21"
                        ) AS "t38"
                      ) AS "t51"
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
                              'unattributed' AS "channel"
                          ) AS "t7"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                'google_ads' AS "channel"
                            ) AS "t22"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'facebook' AS "channel"
                            ) AS "t23"
                          ) AS "t39"
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
                                'linkedin' AS "channel"
                            ) AS "t24"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'iterable' AS "channel"
                            ) AS "t25"
                          ) AS "t40"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                'website' AS "channel"
                            ) AS "t26"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'organic' AS "channel"
                            ) AS "t27"
                          ) AS "t41"
                        ) AS "t53"
                      ) AS "t64"
                    ) AS "t69"
                  ) AS "t72"
                ) AS "t82"
                  ON "t42"."_lk0" = "t82"."_rk0" AND "t42"."_lk1" = "t82"."_rk1"
              ) AS "t91"
              WHERE
                NOT (
                  (
                    "t91"."_lk0" IS NOT NULL
                  ) AND (
                    "t91"."_rk0" IS NOT NULL
                  )
                )
            ) AS "t97"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a channel''s day = its campaigns' AS "statement",
                CONCAT_WS(
                  '|',
                  COALESCE(CAST("t95"."_lk0" AS TEXT), CAST("t95"."_rk0" AS TEXT)),
                  COALESCE("t95"."_lk1", "t95"."_rk1")
                ) AS "entity_key",
                CASE
                  WHEN "t95"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t95"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END || CASE
                  WHEN "t95"."_l0" IS NOT DISTINCT FROM "t95"."_r0"
                  OR COALESCE(
                    ABS(CAST("t95"."_l0" AS DOUBLE) - CAST("t95"."_r0" AS DOUBLE)) <= (
                      (
                        ABS(CAST("t95"."_l0" AS DOUBLE)) + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'active_campaigns '
                END || CASE
                  WHEN "t95"."_l1" IS NOT DISTINCT FROM "t95"."_r1"
                  OR COALESCE(
                    ABS("t95"."_l1" - "t95"."_r1") <= (
                      (
                        ABS("t95"."_l1") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'spend '
                END || CASE
                  WHEN "t95"."_l2" IS NOT DISTINCT FROM "t95"."_r2"
                  OR COALESCE(
                    ABS("t95"."_l2" - "t95"."_r2") <= (
                      (
                        ABS("t95"."_l2") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'impressions '
                END || CASE
                  WHEN "t95"."_l3" IS NOT DISTINCT FROM "t95"."_r3"
                  OR COALESCE(
                    ABS("t95"."_l3" - "t95"."_r3") <= (
                      (
                        ABS("t95"."_l3") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'clicks '
                END || CASE
                  WHEN "t95"."_l4" IS NOT DISTINCT FROM "t95"."_r4"
                  OR COALESCE(
                    ABS("t95"."_l4" - "t95"."_r4") <= (
                      (
                        ABS("t95"."_l4") + 1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  THEN ''
                  ELSE 'conversions '
                END AS "differences"
              FROM (
                SELECT
                  "t58"."_lk0",
                  "t58"."_lk1",
                  "t58"."_l0",
                  "t58"."_l1",
                  "t58"."_l2",
                  "t58"."_l3",
                  "t58"."_l4",
                  "t90"."_rk0",
                  "t90"."_rk1",
                  "t90"."_r0",
                  "t90"."_r1",
                  "t90"."_r2",
                  "t90"."_r3",
                  "t90"."_r4"
                FROM (
                  SELECT
                    "t0"."metric_date" AS "_lk0",
                    "t0"."channel" AS "_lk1",
                    "t0"."active_campaigns" AS "_l0",
                    "t0"."spend" AS "_l1",
                    "t0"."impressions" AS "_l2",
                    "t0"."clicks" AS "_l3",
                    "t0"."conversions" AS "_l4"
                  FROM "metrics"."metrics_marketing" AS "t0"
                  WHERE
                    "t0"."active_campaigns" > 0
                ) AS "t58"
                FULL OUTER JOIN (
                  SELECT
                    "t79"."metric_date" AS "_rk0",
                    "t79"."channel" AS "_rk1",
                    "t79"."active_campaigns" AS "_r0",
                    "t79"."spend" AS "_r1",
                    "t79"."impressions" AS "_r2",
                    "t79"."clicks" AS "_r3",
                    "t79"."conversions" AS "_r4"
                  FROM (
                    SELECT
                      "t32"."metric_date",
                      "t32"."channel",
                      COUNT(*) AS "active_campaigns",
                      COALESCE(CAST(SUM(CAST("t32"."daily_spend" AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS "spend",
                      COALESCE(CAST(SUM(CAST("t32"."daily_impressions" AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS "impressions",
                      COALESCE(CAST(SUM(CAST("t32"."daily_clicks" AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS "clicks",
                      COALESCE(CAST(SUM(CAST("t32"."daily_conversions" AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS "conversions"
                    FROM (
                      SELECT
                        "t6"."platform",
                        "t6"."campaign_id",
                        "t6"."performance_date",
                        "t6"."campaign_name",
                        "t6"."campaign_type",
                        "t6"."day_of_week",
                        "t6"."day_name",
                        "t6"."day_of_flight",
                        "t6"."is_estimated",
                        "t6"."daily_spend",
                        "t6"."daily_impressions",
                        "t6"."daily_clicks",
                        "t6"."daily_conversions",
                        "t6"."cumulative_spend",
                        "t6"."click_through_rate",
                        "t6"."cost_per_click",
                        "t6"."cost_per_thousand_impressions",
                        "t6"."cost_per_conversion",
                        "t6"."conversion_rate",
                        "t6"."budget_to_date",
                        "t6"."budget_pacing_pct",
                        "t6"."budget_pacing_status",
                        "t6"."is_spend_anomaly",
                        "t6"."daily_touches",
                        "t6"."performance_trend_7d",
                        "t6"."is_performance_anomaly",
                        "t6"."daily_attributed_conversions",
                        "t6"."daily_attributed_revenue",
                        "t6"."cumulative_attributed_conversions",
                        "t6"."attributed_cpa",
                        "t6"."performance_score",
                        "t6"."performance_tier",
                        "t6"."performance_date" AS "metric_date",
                        "t6"."platform" AS "channel"
                      FROM "entity"."entity_campaigns_daily" AS "t6"
                    ) AS "t32"
                    GROUP BY
                      1,
                      2
                  ) AS "t79"
                  SEMI JOIN "t29" AS "t60"
                    ON "t79"."metric_date" = "t60"."metric_date"
                ) AS "t90"
                  ON "t58"."_lk0" = "t90"."_rk0" AND "t58"."_lk1" = "t90"."_rk1"
              ) AS "t95"
              WHERE
                NOT (
                  (
                    "t95"."_lk0" IS NOT NULL
                  )
                  AND (
                    "t95"."_rk0" IS NOT NULL
                  )
                  AND (
                    "t95"."_l0" IS NOT DISTINCT FROM "t95"."_r0"
                    OR COALESCE(
                      ABS(CAST("t95"."_l0" AS DOUBLE) - CAST("t95"."_r0" AS DOUBLE)) <= (
                        (
                          ABS(CAST("t95"."_l0" AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t95"."_l1" IS NOT DISTINCT FROM "t95"."_r1"
                    OR COALESCE(
                      ABS("t95"."_l1" - "t95"."_r1") <= (
                        (
                          ABS("t95"."_l1") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t95"."_l2" IS NOT DISTINCT FROM "t95"."_r2"
                    OR COALESCE(
                      ABS("t95"."_l2" - "t95"."_r2") <= (
                        (
                          ABS("t95"."_l2") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t95"."_l3" IS NOT DISTINCT FROM "t95"."_r3"
                    OR COALESCE(
                      ABS("t95"."_l3" - "t95"."_r3") <= (
                        (
                          ABS("t95"."_l3") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    "t95"."_l4" IS NOT DISTINCT FROM "t95"."_r4"
                    OR COALESCE(
                      ABS("t95"."_l4" - "t95"."_r4") <= (
                        (
                          ABS("t95"."_l4") + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS "t102"
          ) AS "t103"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'leads of a day' AS "statement",
              CONCAT_WS(
                '|',
                COALESCE(CAST("t89"."_lk0" AS TEXT), CAST("t89"."_rk0" AS TEXT)),
                COALESCE("t89"."_lk1", "t89"."_rk1")
              ) AS "entity_key",
              CASE
                WHEN "t89"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t89"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END || CASE WHEN "t89"."_l0" IS NOT DISTINCT FROM "t89"."_r0" THEN '' ELSE 'mqls ' END AS "differences"
            FROM (
              SELECT
                "t56"."_lk0",
                "t56"."_lk1",
                "t56"."_l0",
                "t81"."_rk0",
                "t81"."_rk1",
                "t81"."_r0"
              FROM (
                SELECT
                  "t0"."metric_date" AS "_lk0",
                  "t0"."channel" AS "_lk1",
                  "t0"."mqls" AS "_l0"
                FROM "metrics"."metrics_marketing" AS "t0"
                WHERE
                  "t0"."mqls" > 0
              ) AS "t56"
              FULL OUTER JOIN (
                SELECT
                  "t67"."metric_date" AS "_rk0",
                  "t67"."channel" AS "_rk1",
                  "t67"."mqls" AS "_r0"
                FROM (
                  SELECT
                    "t31"."metric_date",
                    "t31"."channel",
                    COUNT(*) AS "mqls"
                  FROM (
                    SELECT
                      "t4"."lead_id",
                      "t4"."linked_by",
                      "t4"."party",
                      "t4"."account_id",
                      "t4"."company_id",
                      "t4"."linked_on",
                      "t4"."platform",
                      "t4"."campaign_id",
                      "t4"."channel",
                      "t4"."lead_source",
                      "t4"."lead_score",
                      "t4"."mql_date",
                      "t4"."touches",
                      "t4"."first_touch_channel",
                      "t4"."last_touch_channel",
                      "t4"."conversion_id",
                      "t4"."converted_at",
                      "t4"."is_converted",
                      "t4"."mql_date" AS "metric_date"
                    FROM "timeline"."lead_outcomes" AS "t4"
                  ) AS "t31"
                  GROUP BY
                    1,
                    2
                ) AS "t67"
                SEMI JOIN "t29" AS "t60"
                  ON "t67"."metric_date" = "t60"."metric_date"
              ) AS "t81"
                ON "t56"."_lk0" = "t81"."_rk0" AND "t56"."_lk1" = "t81"."_rk1"
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
              )
          ) AS "t98"
        ) AS "t104"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'credits of a channel''s day = its touches' AS "statement",
            CONCAT_WS(
              '|',
              COALESCE(CAST("t94"."_lk0" AS TEXT), CAST("t94"."_rk0" AS TEXT)),
              COALESCE("t94"."_lk1", "t94"."_rk1")
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
                ABS("t94"."_l0" - "t94"."_r0") <= (
                  (
                    ABS("t94"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_first_touch '
            END || CASE
              WHEN "t94"."_l1" IS NOT DISTINCT FROM "t94"."_r1"
              OR COALESCE(
                ABS("t94"."_l1" - "t94"."_r1") <= (
                  (
                    ABS("t94"."_l1") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_last_touch '
            END || CASE
              WHEN "t94"."_l2" IS NOT DISTINCT FROM "t94"."_r2"
              OR COALESCE(
                ABS("t94"."_l2" - "t94"."_r2") <= (
                  (
                    ABS("t94"."_l2") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_linear '
            END || CASE
              WHEN "t94"."_l3" IS NOT DISTINCT FROM "t94"."_r3"
              OR COALESCE(
                ABS("t94"."_l3" - "t94"."_r3") <= (
                  (
                    ABS("t94"."_l3") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_time_decay '
            END || CASE
              WHEN "t94"."_l4" IS NOT DISTINCT FROM "t94"."_r4"
              OR COALESCE(
                ABS("t94"."_l4" - "t94"."_r4") <= (
                  (
                    ABS("t94"."_l4") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_position_based '
            END || CASE
              WHEN "t94"."_l5" IS NOT DISTINCT FROM "t94"."_r5"
              OR COALESCE(
                ABS("t94"."_l5" - "t94"."_r5") <= (
                  (
                    ABS("t94"."_l5") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_first_touch '
            END || CASE
              WHEN "t94"."_l6" IS NOT DISTINCT FROM "t94"."_r6"
              OR COALESCE(
                ABS("t94"."_l6" - "t94"."_r6") <= (
                  (
                    ABS("t94"."_l6") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_last_touch '
            END || CASE
              WHEN "t94"."_l7" IS NOT DISTINCT FROM "t94"."_r7"
              OR COALESCE(
                ABS("t94"."_l7" - "t94"."_r7") <= (
                  (
                    ABS("t94"."_l7") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_linear '
            END || CASE
              WHEN "t94"."_l8" IS NOT DISTINCT FROM "t94"."_r8"
              OR COALESCE(
                ABS("t94"."_l8" - "t94"."_r8") <= (
                  (
                    ABS("t94"."_l8") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_time_decay '
            END || CASE
              WHEN "t94"."_l9" IS NOT DISTINCT FROM "t94"."_r9"
              OR COALESCE(
                ABS("t94"."_l9" - "t94"."_r9") <= (
                  (
                    ABS("t94"."_l9") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_position_based '
            END AS "differences"
          FROM (
            SELECT
              "t65"."_lk0",
              "t65"."_lk1",
              "t65"."_l0",
              "t65"."_l1",
              "t65"."_l2",
              "t65"."_l3",
              "t65"."_l4",
              "t65"."_l5",
              "t65"."_l6",
              "t65"."_l7",
              "t65"."_l8",
              "t65"."_l9",
              "t88"."_rk0",
              "t88"."_rk1",
              "t88"."_r0",
              "t88"."_r1",
              "t88"."_r2",
              "t88"."_r3",
              "t88"."_r4",
              "t88"."_r5",
              "t88"."_r6",
              "t88"."_r7",
              "t88"."_r8",
              "t88"."_r9"
            FROM (
              SELECT
                "t0"."metric_date" AS "_lk0",
                "t0"."channel" AS "_lk1",
                "t0"."attributed_conversions_first_touch" AS "_l0",
                "t0"."attributed_conversions_last_touch" AS "_l1",
                "t0"."attributed_conversions_linear" AS "_l2",
                "t0"."attributed_conversions_time_decay" AS "_l3",
                "t0"."attributed_conversions_position_based" AS "_l4",
                "t0"."attributed_revenue_first_touch" AS "_l5",
                "t0"."attributed_revenue_last_touch" AS "_l6",
                "t0"."attributed_revenue_linear" AS "_l7",
                "t0"."attributed_revenue_time_decay" AS "_l8",
                "t0"."attributed_revenue_position_based" AS "_l9"
              FROM "metrics"."metrics_marketing" AS "t0"
              WHERE
                "t0"."attributed_conversions_linear" > 0
                AND NOT (
                  "t0"."channel" = 'unattributed'
                )
            ) AS "t65"
            FULL OUTER JOIN (
              SELECT
                "t77"."metric_date" AS "_rk0",
                "t77"."channel" AS "_rk1",
                "t77"."attributed_conversions_first_touch" AS "_r0",
                "t77"."attributed_conversions_last_touch" AS "_r1",
                "t77"."attributed_conversions_linear" AS "_r2",
                "t77"."attributed_conversions_time_decay" AS "_r3",
                "t77"."attributed_conversions_position_based" AS "_r4",
                "t77"."attributed_revenue_first_touch" AS "_r5",
                "t77"."attributed_revenue_last_touch" AS "_r6",
                "t77"."attributed_revenue_linear" AS "_r7",
                "t77"."attributed_revenue_time_decay" AS "_r8",
                "t77"."attributed_revenue_position_based" AS "_r9"
              FROM (
                SELECT
                  "t30"."metric_date",
                  "t30"."channel",
                  COALESCE(
                    CAST(SUM(CAST("t30"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'first_touch') AS DOUBLE),
                    0.0
                  ) AS "attributed_conversions_first_touch",
                  COALESCE(
                    CAST(SUM(CAST("t30"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'last_touch') AS DOUBLE),
                    0.0
                  ) AS "attributed_conversions_last_touch",
                  COALESCE(
                    CAST(SUM(CAST("t30"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'linear') AS DOUBLE),
                    0.0
                  ) AS "attributed_conversions_linear",
                  COALESCE(
                    CAST(SUM(CAST("t30"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'time_decay') AS DOUBLE),
                    0.0
                  ) AS "attributed_conversions_time_decay",
                  COALESCE(
                    CAST(SUM(CAST("t30"."credit" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'position_based') AS DOUBLE),
                    0.0
                  ) AS "attributed_conversions_position_based",
                  COALESCE(
                    CAST(SUM(CAST("t30"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'first_touch') AS DOUBLE),
                    0.0
                  ) AS "attributed_revenue_first_touch",
                  COALESCE(
                    CAST(SUM(CAST("t30"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'last_touch') AS DOUBLE),
                    0.0
                  ) AS "attributed_revenue_last_touch",
                  COALESCE(
                    CAST(SUM(CAST("t30"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'linear') AS DOUBLE),
                    0.0
                  ) AS "attributed_revenue_linear",
                  COALESCE(
                    CAST(SUM(CAST("t30"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'time_decay') AS DOUBLE),
                    0.0
                  ) AS "attributed_revenue_time_decay",
                  COALESCE(
                    CAST(SUM(CAST("t30"."attributed_revenue" AS DECIMAL(38, 18))) FILTER(WHERE
                      "t30"."attribution_model" = 'position_based') AS DOUBLE),
                    0.0
                  ) AS "attributed_revenue_position_based"
                FROM (
                  SELECT
                    "t3"."conversion_id",
                    "t3"."touchpoint_id",
                    "t3"."attribution_model",
                    "t3"."conversion_type",
                    "t3"."converted_at",
                    "t3"."account_id",
                    "t3"."company_id",
                    "t3"."lead_id",
                    "t3"."touched_at",
                    "t3"."channel",
                    "t3"."platform",
                    "t3"."campaign_id",
                    "t3"."touch_position",
                    "t3"."touches_in_journey",
                    "t3"."days_before_conversion",
                    "t3"."days_to_convert",
                    "t3"."conversion_value",
                    "t3"."credit",
                    "t3"."attributed_revenue",
                    "t3"."converted_at" AS "metric_date"
                  FROM "intermediate"."int_campaigns__attribution" AS "t3"
                ) AS "t30"
                GROUP BY
                  1,
                  2
              ) AS "t77"
              SEMI JOIN "t29" AS "t60"
                ON "t77"."metric_date" = "t60"."metric_date"
            ) AS "t88"
              ON "t65"."_lk0" = "t88"."_rk0" AND "t65"."_lk1" = "t88"."_rk1"
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
                  ABS("t94"."_l0" - "t94"."_r0") <= (
                    (
                      ABS("t94"."_l0") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l1" IS NOT DISTINCT FROM "t94"."_r1"
                OR COALESCE(
                  ABS("t94"."_l1" - "t94"."_r1") <= (
                    (
                      ABS("t94"."_l1") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l2" IS NOT DISTINCT FROM "t94"."_r2"
                OR COALESCE(
                  ABS("t94"."_l2" - "t94"."_r2") <= (
                    (
                      ABS("t94"."_l2") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l3" IS NOT DISTINCT FROM "t94"."_r3"
                OR COALESCE(
                  ABS("t94"."_l3" - "t94"."_r3") <= (
                    (
                      ABS("t94"."_l3") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l4" IS NOT DISTINCT FROM "t94"."_r4"
                OR COALESCE(
                  ABS("t94"."_l4" - "t94"."_r4") <= (
                    (
                      ABS("t94"."_l4") + 1.0
                    ) * 1e-09
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
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l6" IS NOT DISTINCT FROM "t94"."_r6"
                OR COALESCE(
                  ABS("t94"."_l6" - "t94"."_r6") <= (
                    (
                      ABS("t94"."_l6") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l7" IS NOT DISTINCT FROM "t94"."_r7"
                OR COALESCE(
                  ABS("t94"."_l7" - "t94"."_r7") <= (
                    (
                      ABS("t94"."_l7") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l8" IS NOT DISTINCT FROM "t94"."_r8"
                OR COALESCE(
                  ABS("t94"."_l8" - "t94"."_r8") <= (
                    (
                      ABS("t94"."_l8") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                "t94"."_l9" IS NOT DISTINCT FROM "t94"."_r9"
                OR COALESCE(
                  ABS("t94"."_l9" - "t94"."_r9") <= (
                    (
                      ABS("t94"."_l9") + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
        ) AS "t105"
      ) AS "t106"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'conversions without a touch, by day' AS "statement",
          CONCAT_WS('|', COALESCE(CAST("t100"."_lk0" AS TEXT), CAST("t100"."_rk0" AS TEXT))) AS "entity_key",
          CASE
            WHEN "t100"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t100"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE
            WHEN "t100"."_l0" IS NOT DISTINCT FROM "t100"."_r0"
            OR COALESCE(
              ABS("t100"."_l0" - CAST("t100"."_r0" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l0") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_conversions_first_touch '
          END || CASE
            WHEN "t100"."_l1" IS NOT DISTINCT FROM "t100"."_r1"
            OR COALESCE(
              ABS("t100"."_l1" - CAST("t100"."_r1" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l1") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_conversions_last_touch '
          END || CASE
            WHEN "t100"."_l2" IS NOT DISTINCT FROM "t100"."_r2"
            OR COALESCE(
              ABS("t100"."_l2" - CAST("t100"."_r2" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l2") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_conversions_linear '
          END || CASE
            WHEN "t100"."_l3" IS NOT DISTINCT FROM "t100"."_r3"
            OR COALESCE(
              ABS("t100"."_l3" - CAST("t100"."_r3" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l3") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_conversions_time_decay '
          END || CASE
            WHEN "t100"."_l4" IS NOT DISTINCT FROM "t100"."_r4"
            OR COALESCE(
              ABS("t100"."_l4" - CAST("t100"."_r4" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l4") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_conversions_position_based '
          END || CASE
            WHEN "t100"."_l5" IS NOT DISTINCT FROM "t100"."_r5"
            OR COALESCE(
              ABS("t100"."_l5" - CAST("t100"."_r5" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l5") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_revenue_first_touch '
          END || CASE
            WHEN "t100"."_l6" IS NOT DISTINCT FROM "t100"."_r6"
            OR COALESCE(
              ABS("t100"."_l6" - CAST("t100"."_r6" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l6") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_revenue_last_touch '
          END || CASE
            WHEN "t100"."_l7" IS NOT DISTINCT FROM "t100"."_r7"
            OR COALESCE(
              ABS("t100"."_l7" - CAST("t100"."_r7" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l7") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_revenue_linear '
          END || CASE
            WHEN "t100"."_l8" IS NOT DISTINCT FROM "t100"."_r8"
            OR COALESCE(
              ABS("t100"."_l8" - CAST("t100"."_r8" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l8") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_revenue_time_decay '
          END || CASE
            WHEN "t100"."_l9" IS NOT DISTINCT FROM "t100"."_r9"
            OR COALESCE(
              ABS("t100"."_l9" - CAST("t100"."_r9" AS DOUBLE)) <= (
                (
                  ABS("t100"."_l9") + 1.0
                ) * 1e-09
              ),
              FALSE
            )
            THEN ''
            ELSE 'attributed_revenue_position_based '
          END AS "differences"
        FROM (
          SELECT
            "t57"."_lk0",
            "t57"."_l0",
            "t57"."_l1",
            "t57"."_l2",
            "t57"."_l3",
            "t57"."_l4",
            "t57"."_l5",
            "t57"."_l6",
            "t57"."_l7",
            "t57"."_l8",
            "t57"."_l9",
            "t93"."_rk0",
            "t93"."_r0",
            "t93"."_r1",
            "t93"."_r2",
            "t93"."_r3",
            "t93"."_r4",
            "t93"."_r5",
            "t93"."_r6",
            "t93"."_r7",
            "t93"."_r8",
            "t93"."_r9"
          FROM (
            SELECT
              "t0"."metric_date" AS "_lk0",
              "t0"."attributed_conversions_first_touch" AS "_l0",
              "t0"."attributed_conversions_last_touch" AS "_l1",
              "t0"."attributed_conversions_linear" AS "_l2",
              "t0"."attributed_conversions_time_decay" AS "_l3",
              "t0"."attributed_conversions_position_based" AS "_l4",
              "t0"."attributed_revenue_first_touch" AS "_l5",
              "t0"."attributed_revenue_last_touch" AS "_l6",
              "t0"."attributed_revenue_linear" AS "_l7",
              "t0"."attributed_revenue_time_decay" AS "_l8",
              "t0"."attributed_revenue_position_based" AS "_l9"
            FROM "metrics"."metrics_marketing" AS "t0"
            WHERE
              "t0"."attributed_conversions_linear" > 0 AND "t0"."channel" = 'unattributed'
          ) AS "t57"
          FULL OUTER JOIN (
            SELECT
              "t84"."metric_date" AS "_rk0",
              "t84"."attributed_conversions_first_touch" AS "_r0",
              "t84"."attributed_conversions_last_touch" AS "_r1",
              "t84"."attributed_conversions_linear" AS "_r2",
              "t84"."attributed_conversions_time_decay" AS "_r3",
              "t84"."attributed_conversions_position_based" AS "_r4",
              "t84"."attributed_revenue_first_touch" AS "_r5",
              "t84"."attributed_revenue_last_touch" AS "_r6",
              "t84"."attributed_revenue_linear" AS "_r7",
              "t84"."attributed_revenue_time_decay" AS "_r8",
              "t84"."attributed_revenue_position_based" AS "_r9"
            FROM (
              SELECT
                "t71"."metric_date",
                COUNT(*) AS "attributed_conversions_first_touch",
                COUNT(*) AS "attributed_conversions_last_touch",
                COUNT(*) AS "attributed_conversions_linear",
                COUNT(*) AS "attributed_conversions_time_decay",
                COUNT(*) AS "attributed_conversions_position_based",
                COALESCE(SUM("t71"."conversion_value"), 0) AS "attributed_revenue_first_touch",
                COALESCE(SUM("t71"."conversion_value"), 0) AS "attributed_revenue_last_touch",
                COALESCE(SUM("t71"."conversion_value"), 0) AS "attributed_revenue_linear",
                COALESCE(SUM("t71"."conversion_value"), 0) AS "attributed_revenue_time_decay",
                COALESCE(SUM("t71"."conversion_value"), 0) AS "attributed_revenue_position_based"
              FROM (
                SELECT
                  "t68"."conversion_id",
                  "t68"."conversion_type",
                  "t68"."party",
                  "t68"."account_id",
                  "t68"."company_id",
                  "t68"."contact_id",
                  "t68"."converted_at",
                  "t68"."conversion_value",
                  "t68"."converted_at" AS "metric_date"
                FROM (
                  SELECT
                    "t9"."conversion_id",
                    "t9"."conversion_type",
                    "t9"."party",
                    "t9"."account_id",
                    "t9"."company_id",
                    "t9"."contact_id",
                    "t9"."converted_at",
                    "t9"."conversion_value"
                  FROM "timeline"."conversions" AS "t9"
                  ANTI JOIN "intermediate"."int_campaigns__attribution" AS "t8"
                    ON "t9"."conversion_id" = "t8"."conversion_id"
                ) AS "t68"
              ) AS "t71"
              GROUP BY
                1
            ) AS "t84"
            SEMI JOIN "t29" AS "t60"
              ON "t84"."metric_date" = "t60"."metric_date"
          ) AS "t93"
            ON "t57"."_lk0" = "t93"."_rk0"
        ) AS "t100"
        WHERE
          NOT (
            (
              "t100"."_lk0" IS NOT NULL
            )
            AND (
              "t100"."_rk0" IS NOT NULL
            )
            AND (
              "t100"."_l0" IS NOT DISTINCT FROM "t100"."_r0"
              OR COALESCE(
                ABS("t100"."_l0" - CAST("t100"."_r0" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l0") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l1" IS NOT DISTINCT FROM "t100"."_r1"
              OR COALESCE(
                ABS("t100"."_l1" - CAST("t100"."_r1" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l1") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l2" IS NOT DISTINCT FROM "t100"."_r2"
              OR COALESCE(
                ABS("t100"."_l2" - CAST("t100"."_r2" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l2") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l3" IS NOT DISTINCT FROM "t100"."_r3"
              OR COALESCE(
                ABS("t100"."_l3" - CAST("t100"."_r3" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l3") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l4" IS NOT DISTINCT FROM "t100"."_r4"
              OR COALESCE(
                ABS("t100"."_l4" - CAST("t100"."_r4" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l4") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l5" IS NOT DISTINCT FROM "t100"."_r5"
              OR COALESCE(
                ABS("t100"."_l5" - CAST("t100"."_r5" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l5") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l6" IS NOT DISTINCT FROM "t100"."_r6"
              OR COALESCE(
                ABS("t100"."_l6" - CAST("t100"."_r6" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l6") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l7" IS NOT DISTINCT FROM "t100"."_r7"
              OR COALESCE(
                ABS("t100"."_l7" - CAST("t100"."_r7" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l7") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l8" IS NOT DISTINCT FROM "t100"."_r8"
              OR COALESCE(
                ABS("t100"."_l8" - CAST("t100"."_r8" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l8") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              "t100"."_l9" IS NOT DISTINCT FROM "t100"."_r9"
              OR COALESCE(
                ABS("t100"."_l9" - CAST("t100"."_r9" AS DOUBLE)) <= (
                  (
                    ABS("t100"."_l9") + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS "t107"
    ) AS "t108"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'visits of a day' AS "statement",
        CONCAT_WS('|', COALESCE(CAST("t85"."_lk0" AS TEXT), CAST("t85"."_rk0" AS TEXT))) AS "entity_key",
        CASE
          WHEN "t85"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t85"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t85"."_l0" IS NOT DISTINCT FROM "t85"."_r0"
          THEN ''
          ELSE 'website_sessions '
        END || CASE
          WHEN "t85"."_l1" IS NOT DISTINCT FROM "t85"."_r1"
          THEN ''
          ELSE 'website_bounce_rate_pct '
        END || CASE
          WHEN "t85"."_l2" IS NOT DISTINCT FROM "t85"."_r2"
          THEN ''
          ELSE 'website_conversion_rate_pct '
        END AS "differences"
      FROM (
        SELECT
          "t55"."_lk0",
          "t55"."_l0",
          "t55"."_l1",
          "t55"."_l2",
          "t76"."_rk0",
          "t76"."_r0",
          "t76"."_r1",
          "t76"."_r2"
        FROM (
          SELECT
            "t0"."metric_date" AS "_lk0",
            "t0"."website_sessions" AS "_l0",
            "t0"."website_bounce_rate_pct" AS "_l1",
            "t0"."website_conversion_rate_pct" AS "_l2"
          FROM "metrics"."metrics_marketing" AS "t0"
          WHERE
            "t0"."website_sessions" IS NOT NULL
        ) AS "t55"
        FULL OUTER JOIN (
          SELECT
            "t59"."metric_date" AS "_rk0",
            "t59"."website_sessions" AS "_r0",
            "t59"."website_bounce_rate_pct" AS "_r1",
            "t59"."website_conversion_rate_pct" AS "_r2"
          FROM (
            SELECT
              "t1"."session_date" AS "metric_date",
              "t1"."sessions" AS "website_sessions",
              "t1"."bounce_rate" AS "website_bounce_rate_pct",
              "t1"."goal_conversion_rate" AS "website_conversion_rate_pct"
            FROM "staging"."stg_marketing__google_analytics_sessions" AS "t1"
            WHERE
              "t1"."sessions" IS NOT NULL
          ) AS "t59"
          SEMI JOIN "t29" AS "t60"
            ON "t59"."metric_date" = "t60"."metric_date"
        ) AS "t76"
          ON "t55"."_lk0" = "t76"."_rk0"
      ) AS "t85"
      WHERE
        NOT (
          (
            "t85"."_lk0" IS NOT NULL
          )
          AND (
            "t85"."_rk0" IS NOT NULL
          )
          AND "t85"."_l0" IS NOT DISTINCT FROM "t85"."_r0"
          AND "t85"."_l1" IS NOT DISTINCT FROM "t85"."_r1"
          AND "t85"."_l2" IS NOT DISTINCT FROM "t85"."_r2"
        )
    ) AS "t99"
  ) AS "t109"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      '30 days of a channel = its days' AS "statement",
      COALESCE(CAST("t66"."metric_date" AS TEXT), 'null') || '|' || COALESCE("t66"."channel", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            (
              "t66"."spend_30d" IS NULL
            ) AND (
              "t66"."sum_spend" IS NULL
            )
          )
          OR COALESCE(
            ABS("t66"."spend_30d" - CAST("t66"."sum_spend" AS DOUBLE)) <= (
              GREATEST(ABS("t66"."spend_30d"), ABS(CAST("t66"."sum_spend" AS DOUBLE)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'spend; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t66"."mqls_30d" IS NULL
            ) AND (
              "t66"."sum_mqls" IS NULL
            )
          )
          OR COALESCE(
            ABS(CAST("t66"."mqls_30d" AS DOUBLE) - CAST("t66"."sum_mqls" AS DOUBLE)) <= (
              GREATEST(ABS(CAST("t66"."mqls_30d" AS DOUBLE)), ABS(CAST("t66"."sum_mqls" AS DOUBLE)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'mqls; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t66"."attributed_conversions_linear_30d" IS NULL
            )
            AND (
              "t66"."sum_attributed_conversions_linear" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t66"."attributed_conversions_linear_30d" - CAST("t66"."sum_attributed_conversions_linear" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t66"."attributed_conversions_linear_30d"),
                ABS(CAST("t66"."sum_attributed_conversions_linear" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'attributed_conversions_linear; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t66"."attributed_revenue_linear_30d" IS NULL
            )
            AND (
              "t66"."sum_attributed_revenue_linear" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t66"."attributed_revenue_linear_30d" - CAST("t66"."sum_attributed_revenue_linear" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t66"."attributed_revenue_linear_30d"),
                ABS(CAST("t66"."sum_attributed_revenue_linear" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'attributed_revenue_linear; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t0"."metric_date",
        "t0"."channel",
        "t0"."spend_30d",
        "t0"."mqls_30d",
        "t0"."attributed_conversions_linear_30d",
        "t0"."attributed_revenue_linear_30d",
        SUM(CAST("t0"."spend" AS DECIMAL(38, 18))) OVER (
          PARTITION BY "t0"."channel"
          ORDER BY "t0"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "sum_spend",
        SUM(CAST("t0"."mqls" AS DECIMAL(38, 18))) OVER (
          PARTITION BY "t0"."channel"
          ORDER BY "t0"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "sum_mqls",
        SUM(CAST("t0"."attributed_conversions_linear" AS DECIMAL(38, 18))) OVER (
          PARTITION BY "t0"."channel"
          ORDER BY "t0"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "sum_attributed_conversions_linear",
        SUM(CAST("t0"."attributed_revenue_linear" AS DECIMAL(38, 18))) OVER (
          PARTITION BY "t0"."channel"
          ORDER BY "t0"."metric_date" ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS "sum_attributed_revenue_linear"
      FROM "metrics"."metrics_marketing" AS "t0"
    ) AS "t66"
    WHERE
      NOT (
        (
          (
            (
              "t66"."spend_30d" IS NULL
            ) AND (
              "t66"."sum_spend" IS NULL
            )
          )
          OR COALESCE(
            ABS("t66"."spend_30d" - CAST("t66"."sum_spend" AS DOUBLE)) <= (
              GREATEST(ABS("t66"."spend_30d"), ABS(CAST("t66"."sum_spend" AS DOUBLE)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t66"."mqls_30d" IS NULL
            ) AND (
              "t66"."sum_mqls" IS NULL
            )
          )
          OR COALESCE(
            ABS(CAST("t66"."mqls_30d" AS DOUBLE) - CAST("t66"."sum_mqls" AS DOUBLE)) <= (
              GREATEST(ABS(CAST("t66"."mqls_30d" AS DOUBLE)), ABS(CAST("t66"."sum_mqls" AS DOUBLE)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t66"."attributed_conversions_linear_30d" IS NULL
            )
            AND (
              "t66"."sum_attributed_conversions_linear" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t66"."attributed_conversions_linear_30d" - CAST("t66"."sum_attributed_conversions_linear" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t66"."attributed_conversions_linear_30d"),
                ABS(CAST("t66"."sum_attributed_conversions_linear" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              "t66"."attributed_revenue_linear_30d" IS NULL
            )
            AND (
              "t66"."sum_attributed_revenue_linear" IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t66"."attributed_revenue_linear_30d" - CAST("t66"."sum_attributed_revenue_linear" AS DOUBLE)
            ) <= (
              GREATEST(
                ABS("t66"."attributed_revenue_linear_30d"),
                ABS(CAST("t66"."sum_attributed_revenue_linear" AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS "t96"
) AS "t110"
