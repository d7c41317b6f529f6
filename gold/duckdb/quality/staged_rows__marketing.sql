SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'columns of stg_marketing__marketing_qualified_leads' AS "statement",
      COALESCE("t0"."lead_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t0"."lead_source_category" IS NULL
          ) = (
            NULLIF(TRIM("t0"."lead_source", ' 	
'), '') IS NULL
          )
        )
        THEN 'source; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t0"."lead_temperature" IS NULL
          ) = (
            "t0"."lead_score" IS NULL
          )
        )
        THEN 'score; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."mql_date" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            (
              "t0"."mql_year" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            (
              "t0"."mql_quarter" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            (
              "t0"."days_since_mql" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            "t0"."mql_year" = EXTRACT(year FROM "t0"."mql_date")
          )
          AND (
            (
              (
                "t0"."mql_quarter" - 1
              ) * 3
            ) < EXTRACT(month FROM "t0"."mql_date")
          )
          AND (
            EXTRACT(month FROM "t0"."mql_date") <= (
              "t0"."mql_quarter" * 3
            )
          )
          AND (
            (
              "t0"."mql_date" IS NULL
            )
            OR COALESCE(
              "t0"."days_since_mql" = DATE_DIFF('DAY', "t0"."mql_date", MAKE_DATE(2026, 6, 30)),
              FALSE
            )
          )
          AND (
            "t0"."days_since_mql" >= 0
          )
        )
        THEN 'calendar; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            NOT (
              COALESCE("t0"."campaign_platform" IS NOT NULL, FALSE)
            )
            OR (
              COALESCE("t0"."campaign_id" IS NOT NULL, FALSE)
              AND COALESCE(NOT (
                "t0"."is_orphan_campaign"
              ), FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t0"."is_orphan_campaign", FALSE)
            )
            OR COALESCE("t0"."campaign_id" IS NOT NULL, FALSE)
          )
        )
        THEN 'campaign; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            NOT (
              COALESCE("t0"."is_orphan", FALSE)
            )
            OR COALESCE("t0"."account_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."is_orphan_contact", FALSE)
            )
            OR COALESCE("t0"."contact_id" IS NOT NULL, FALSE)
          )
        )
        THEN 'parents; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."data_quality_flag" = 'missing_mql_date'
            ) = (
              "t0"."mql_date" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'missing_score', FALSE)
            )
            OR COALESCE("t0"."lead_score" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'invalid_score', FALSE)
            )
            OR COALESCE((
              "t0"."lead_score" < 0
            ) OR (
              "t0"."lead_score" > 100
            ), FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'unmapped_source', FALSE)
            )
            OR COALESCE("t0"."lead_source_category" = 'unmapped', FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'missing_account', FALSE)
            )
            OR COALESCE("t0"."account_id" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'valid', FALSE)
            )
            OR (
              COALESCE("t0"."lead_score" BETWEEN 0 AND 100, FALSE)
              AND COALESCE("t0"."account_id" IS NOT NULL, FALSE)
              AND COALESCE("t0"."lead_source_category" <> 'unmapped', FALSE)
            )
          )
        )
        THEN 'flag; '
        ELSE ''
      END AS "differences"
    FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
    WHERE
      NOT (
        (
          (
            "t0"."lead_source_category" IS NULL
          ) = (
            NULLIF(TRIM("t0"."lead_source", ' 	
'), '') IS NULL
          )
        )
        AND (
          (
            "t0"."lead_temperature" IS NULL
          ) = (
            "t0"."lead_score" IS NULL
          )
        )
        AND (
          (
            (
              "t0"."mql_date" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            (
              "t0"."mql_year" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            (
              "t0"."mql_quarter" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            (
              "t0"."days_since_mql" IS NULL
            ) = (
              "t0"."mql_at" IS NULL
            )
          )
          AND (
            "t0"."mql_year" = EXTRACT(year FROM "t0"."mql_date")
          )
          AND (
            (
              (
                "t0"."mql_quarter" - 1
              ) * 3
            ) < EXTRACT(month FROM "t0"."mql_date")
          )
          AND (
            EXTRACT(month FROM "t0"."mql_date") <= (
              "t0"."mql_quarter" * 3
            )
          )
          AND (
            (
              "t0"."mql_date" IS NULL
            )
            OR COALESCE(
              "t0"."days_since_mql" = DATE_DIFF('DAY', "t0"."mql_date", MAKE_DATE(2026, 6, 30)),
              FALSE
            )
          )
          AND (
            "t0"."days_since_mql" >= 0
          )
        )
        AND (
          (
            NOT (
              COALESCE("t0"."campaign_platform" IS NOT NULL, FALSE)
            )
            OR (
              COALESCE("t0"."campaign_id" IS NOT NULL, FALSE)
              AND COALESCE(NOT (
                "t0"."is_orphan_campaign"
              ), FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t0"."is_orphan_campaign", FALSE)
            )
            OR COALESCE("t0"."campaign_id" IS NOT NULL, FALSE)
          )
        )
        AND (
          (
            NOT (
              COALESCE("t0"."is_orphan", FALSE)
            )
            OR COALESCE("t0"."account_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."is_orphan_contact", FALSE)
            )
            OR COALESCE("t0"."contact_id" IS NOT NULL, FALSE)
          )
        )
        AND (
          (
            (
              "t0"."data_quality_flag" = 'missing_mql_date'
            ) = (
              "t0"."mql_date" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'missing_score', FALSE)
            )
            OR COALESCE("t0"."lead_score" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'invalid_score', FALSE)
            )
            OR COALESCE((
              "t0"."lead_score" < 0
            ) OR (
              "t0"."lead_score" > 100
            ), FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'unmapped_source', FALSE)
            )
            OR COALESCE("t0"."lead_source_category" = 'unmapped', FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'missing_account', FALSE)
            )
            OR COALESCE("t0"."account_id" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'valid', FALSE)
            )
            OR (
              COALESCE("t0"."lead_score" BETWEEN 0 AND 100, FALSE)
              AND COALESCE("t0"."account_id" IS NOT NULL, FALSE)
              AND COALESCE("t0"."lead_source_category" <> 'unmapped', FALSE)
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
      *
    FROM (
      SELECT
        'columns of stg_marketing__google_ads_campaigns' AS "statement",
        COALESCE("t1"."campaign_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            CASE
              WHEN (
                "t1"."impressions" IS NULL
              )
              OR (
                "t1"."impressions" = 0
              )
              OR (
                "t1"."clicks" IS NULL
              )
              THEN (
                "t1"."click_through_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t1"."click_through_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t1"."click_through_rate" / 100.0
                      ) * CAST("t1"."impressions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t1"."clicks" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t1"."click_through_rate" / 100.0
                      ) * CAST("t1"."impressions" AS DOUBLE)
                    ) - CAST("t1"."clicks" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        "t1"."click_through_rate" / 100.0
                      ) * CAST("t1"."impressions" AS DOUBLE)),
                      ABS(CAST("t1"."clicks" AS DOUBLE)),
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
                "t1"."clicks" IS NULL
              )
              OR (
                "t1"."clicks" = 0
              )
              OR (
                "t1"."cost" IS NULL
              )
              THEN "t1"."cost_per_click" IS NULL
              ELSE (
                "t1"."cost_per_click" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t1"."cost_per_click" * CAST("t1"."clicks" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t1"."cost" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t1"."cost_per_click" * CAST("t1"."clicks" AS DOUBLE)
                    ) - CAST("t1"."cost" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t1"."cost_per_click" * CAST("t1"."clicks" AS DOUBLE)),
                      ABS(CAST("t1"."cost" AS DOUBLE)),
                      1.0
                    ) * 1e-09
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
                "t1"."impressions" IS NULL
              )
              OR (
                "t1"."impressions" = 0
              )
              OR (
                "t1"."cost" IS NULL
              )
              THEN (
                "t1"."cost_per_thousand_impressions" / 1000.0
              ) IS NULL
              ELSE (
                (
                  "t1"."cost_per_thousand_impressions" / 1000.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t1"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t1"."impressions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t1"."cost" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t1"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t1"."impressions" AS DOUBLE)
                    ) - CAST("t1"."cost" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS(
                        (
                          "t1"."cost_per_thousand_impressions" / 1000.0
                        ) * CAST("t1"."impressions" AS DOUBLE)
                      ),
                      ABS(CAST("t1"."cost" AS DOUBLE)),
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
                "t1"."conversions" IS NULL
              )
              OR (
                "t1"."conversions" = 0
              )
              OR (
                "t1"."cost" IS NULL
              )
              THEN "t1"."cost_per_conversion" IS NULL
              ELSE (
                "t1"."cost_per_conversion" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t1"."cost_per_conversion" * "t1"."conversions"
                    ) IS NULL
                  )
                  AND (
                    "t1"."cost" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t1"."cost_per_conversion" * "t1"."conversions"
                    ) - CAST("t1"."cost" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t1"."cost_per_conversion" * "t1"."conversions"),
                      ABS(CAST("t1"."cost" AS DOUBLE)),
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
                "t1"."clicks" IS NULL
              )
              OR (
                "t1"."clicks" = 0
              )
              OR (
                "t1"."conversions" IS NULL
              )
              THEN (
                "t1"."conversion_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t1"."conversion_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t1"."conversion_rate" / 100.0
                      ) * CAST("t1"."clicks" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t1"."conversions" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t1"."conversion_rate" / 100.0
                      ) * CAST("t1"."clicks" AS DOUBLE)
                    ) - "t1"."conversions"
                  ) <= (
                    GREATEST(
                      ABS((
                        "t1"."conversion_rate" / 100.0
                      ) * CAST("t1"."clicks" AS DOUBLE)),
                      ABS("t1"."conversions"),
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
            (
              "t1"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t1"."status", ' 	
'), '') IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_marketing__google_ads_campaigns" AS "t1"
      WHERE
        NOT (
          CASE
            WHEN (
              "t1"."impressions" IS NULL
            )
            OR (
              "t1"."impressions" = 0
            )
            OR (
              "t1"."clicks" IS NULL
            )
            THEN (
              "t1"."click_through_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t1"."click_through_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t1"."click_through_rate" / 100.0
                    ) * CAST("t1"."impressions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t1"."clicks" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t1"."click_through_rate" / 100.0
                    ) * CAST("t1"."impressions" AS DOUBLE)
                  ) - CAST("t1"."clicks" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      "t1"."click_through_rate" / 100.0
                    ) * CAST("t1"."impressions" AS DOUBLE)),
                    ABS(CAST("t1"."clicks" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t1"."clicks" IS NULL
            )
            OR (
              "t1"."clicks" = 0
            )
            OR (
              "t1"."cost" IS NULL
            )
            THEN "t1"."cost_per_click" IS NULL
            ELSE (
              "t1"."cost_per_click" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t1"."cost_per_click" * CAST("t1"."clicks" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t1"."cost" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t1"."cost_per_click" * CAST("t1"."clicks" AS DOUBLE)
                  ) - CAST("t1"."cost" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t1"."cost_per_click" * CAST("t1"."clicks" AS DOUBLE)),
                    ABS(CAST("t1"."cost" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t1"."impressions" IS NULL
            )
            OR (
              "t1"."impressions" = 0
            )
            OR (
              "t1"."cost" IS NULL
            )
            THEN (
              "t1"."cost_per_thousand_impressions" / 1000.0
            ) IS NULL
            ELSE (
              (
                "t1"."cost_per_thousand_impressions" / 1000.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t1"."cost_per_thousand_impressions" / 1000.0
                    ) * CAST("t1"."impressions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t1"."cost" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t1"."cost_per_thousand_impressions" / 1000.0
                    ) * CAST("t1"."impressions" AS DOUBLE)
                  ) - CAST("t1"."cost" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        "t1"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t1"."impressions" AS DOUBLE)
                    ),
                    ABS(CAST("t1"."cost" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t1"."conversions" IS NULL
            )
            OR (
              "t1"."conversions" = 0
            )
            OR (
              "t1"."cost" IS NULL
            )
            THEN "t1"."cost_per_conversion" IS NULL
            ELSE (
              "t1"."cost_per_conversion" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t1"."cost_per_conversion" * "t1"."conversions"
                  ) IS NULL
                )
                AND (
                  "t1"."cost" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t1"."cost_per_conversion" * "t1"."conversions"
                  ) - CAST("t1"."cost" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t1"."cost_per_conversion" * "t1"."conversions"),
                    ABS(CAST("t1"."cost" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t1"."clicks" IS NULL
            )
            OR (
              "t1"."clicks" = 0
            )
            OR (
              "t1"."conversions" IS NULL
            )
            THEN (
              "t1"."conversion_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t1"."conversion_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t1"."conversion_rate" / 100.0
                    ) * CAST("t1"."clicks" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t1"."conversions" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t1"."conversion_rate" / 100.0
                    ) * CAST("t1"."clicks" AS DOUBLE)
                  ) - "t1"."conversions"
                ) <= (
                  GREATEST(
                    ABS((
                      "t1"."conversion_rate" / 100.0
                    ) * CAST("t1"."clicks" AS DOUBLE)),
                    ABS("t1"."conversions"),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND (
            (
              "t1"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t1"."status", ' 	
'), '') IS NULL
            )
          )
        )
    ) AS "t12"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__facebook_ads_campaigns' AS "statement",
        COALESCE("t2"."campaign_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            CASE
              WHEN (
                "t2"."impressions" IS NULL
              )
              OR (
                "t2"."impressions" = 0
              )
              OR (
                "t2"."clicks" IS NULL
              )
              THEN (
                "t2"."click_through_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t2"."click_through_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t2"."click_through_rate" / 100.0
                      ) * CAST("t2"."impressions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t2"."clicks" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t2"."click_through_rate" / 100.0
                      ) * CAST("t2"."impressions" AS DOUBLE)
                    ) - CAST("t2"."clicks" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        "t2"."click_through_rate" / 100.0
                      ) * CAST("t2"."impressions" AS DOUBLE)),
                      ABS(CAST("t2"."clicks" AS DOUBLE)),
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
                "t2"."clicks" IS NULL
              )
              OR (
                "t2"."clicks" = 0
              )
              OR (
                "t2"."spend" IS NULL
              )
              THEN "t2"."cost_per_click" IS NULL
              ELSE (
                "t2"."cost_per_click" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t2"."cost_per_click" * CAST("t2"."clicks" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t2"."spend" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t2"."cost_per_click" * CAST("t2"."clicks" AS DOUBLE)
                    ) - CAST("t2"."spend" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t2"."cost_per_click" * CAST("t2"."clicks" AS DOUBLE)),
                      ABS(CAST("t2"."spend" AS DOUBLE)),
                      1.0
                    ) * 1e-09
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
                "t2"."impressions" IS NULL
              )
              OR (
                "t2"."impressions" = 0
              )
              OR (
                "t2"."spend" IS NULL
              )
              THEN (
                "t2"."cost_per_thousand_impressions" / 1000.0
              ) IS NULL
              ELSE (
                (
                  "t2"."cost_per_thousand_impressions" / 1000.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t2"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t2"."impressions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t2"."spend" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t2"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t2"."impressions" AS DOUBLE)
                    ) - CAST("t2"."spend" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS(
                        (
                          "t2"."cost_per_thousand_impressions" / 1000.0
                        ) * CAST("t2"."impressions" AS DOUBLE)
                      ),
                      ABS(CAST("t2"."spend" AS DOUBLE)),
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
                "t2"."conversions" IS NULL
              )
              OR (
                "t2"."conversions" = 0
              )
              OR (
                "t2"."spend" IS NULL
              )
              THEN "t2"."cost_per_conversion" IS NULL
              ELSE (
                "t2"."cost_per_conversion" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t2"."cost_per_conversion" * "t2"."conversions"
                    ) IS NULL
                  )
                  AND (
                    "t2"."spend" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t2"."cost_per_conversion" * "t2"."conversions"
                    ) - CAST("t2"."spend" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t2"."cost_per_conversion" * "t2"."conversions"),
                      ABS(CAST("t2"."spend" AS DOUBLE)),
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
                "t2"."clicks" IS NULL
              )
              OR (
                "t2"."clicks" = 0
              )
              OR (
                "t2"."conversions" IS NULL
              )
              THEN (
                "t2"."conversion_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t2"."conversion_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t2"."conversion_rate" / 100.0
                      ) * CAST("t2"."clicks" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t2"."conversions" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t2"."conversion_rate" / 100.0
                      ) * CAST("t2"."clicks" AS DOUBLE)
                    ) - "t2"."conversions"
                  ) <= (
                    GREATEST(
                      ABS((
                        "t2"."conversion_rate" / 100.0
                      ) * CAST("t2"."clicks" AS DOUBLE)),
                      ABS("t2"."conversions"),
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
            (
              "t2"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t2"."status", ' 	
'), '') IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t2"."conversions" IS NULL
              ) = (
                "t2"."action_count" = 0
              )
            )
            AND "t2"."action_count" - "t2"."unread_action_count" BETWEEN 0 AND 16
            AND (
              NOT (
                COALESCE("t2"."unread_action_count" > 0, FALSE)
              )
              OR COALESCE((
                "t2"."action_count" - "t2"."unread_action_count"
              ) = 16, FALSE)
            )
            AND (
              NOT (
                COALESCE("t2"."action_count" > 0, FALSE)
              )
              OR COALESCE("t2"."actions" IS NOT NULL, FALSE)
            )
          )
          THEN 'actions; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t2"
      WHERE
        NOT (
          CASE
            WHEN (
              "t2"."impressions" IS NULL
            )
            OR (
              "t2"."impressions" = 0
            )
            OR (
              "t2"."clicks" IS NULL
            )
            THEN (
              "t2"."click_through_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t2"."click_through_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t2"."click_through_rate" / 100.0
                    ) * CAST("t2"."impressions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t2"."clicks" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t2"."click_through_rate" / 100.0
                    ) * CAST("t2"."impressions" AS DOUBLE)
                  ) - CAST("t2"."clicks" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      "t2"."click_through_rate" / 100.0
                    ) * CAST("t2"."impressions" AS DOUBLE)),
                    ABS(CAST("t2"."clicks" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t2"."clicks" IS NULL
            )
            OR (
              "t2"."clicks" = 0
            )
            OR (
              "t2"."spend" IS NULL
            )
            THEN "t2"."cost_per_click" IS NULL
            ELSE (
              "t2"."cost_per_click" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t2"."cost_per_click" * CAST("t2"."clicks" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t2"."spend" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t2"."cost_per_click" * CAST("t2"."clicks" AS DOUBLE)
                  ) - CAST("t2"."spend" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t2"."cost_per_click" * CAST("t2"."clicks" AS DOUBLE)),
                    ABS(CAST("t2"."spend" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t2"."impressions" IS NULL
            )
            OR (
              "t2"."impressions" = 0
            )
            OR (
              "t2"."spend" IS NULL
            )
            THEN (
              "t2"."cost_per_thousand_impressions" / 1000.0
            ) IS NULL
            ELSE (
              (
                "t2"."cost_per_thousand_impressions" / 1000.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t2"."cost_per_thousand_impressions" / 1000.0
                    ) * CAST("t2"."impressions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t2"."spend" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t2"."cost_per_thousand_impressions" / 1000.0
                    ) * CAST("t2"."impressions" AS DOUBLE)
                  ) - CAST("t2"."spend" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        "t2"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t2"."impressions" AS DOUBLE)
                    ),
                    ABS(CAST("t2"."spend" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t2"."conversions" IS NULL
            )
            OR (
              "t2"."conversions" = 0
            )
            OR (
              "t2"."spend" IS NULL
            )
            THEN "t2"."cost_per_conversion" IS NULL
            ELSE (
              "t2"."cost_per_conversion" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t2"."cost_per_conversion" * "t2"."conversions"
                  ) IS NULL
                )
                AND (
                  "t2"."spend" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t2"."cost_per_conversion" * "t2"."conversions"
                  ) - CAST("t2"."spend" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t2"."cost_per_conversion" * "t2"."conversions"),
                    ABS(CAST("t2"."spend" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t2"."clicks" IS NULL
            )
            OR (
              "t2"."clicks" = 0
            )
            OR (
              "t2"."conversions" IS NULL
            )
            THEN (
              "t2"."conversion_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t2"."conversion_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t2"."conversion_rate" / 100.0
                    ) * CAST("t2"."clicks" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t2"."conversions" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t2"."conversion_rate" / 100.0
                    ) * CAST("t2"."clicks" AS DOUBLE)
                  ) - "t2"."conversions"
                ) <= (
                  GREATEST(
                    ABS((
                      "t2"."conversion_rate" / 100.0
                    ) * CAST("t2"."clicks" AS DOUBLE)),
                    ABS("t2"."conversions"),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND (
            (
              "t2"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t2"."status", ' 	
'), '') IS NULL
            )
          )
          AND (
            (
              (
                "t2"."conversions" IS NULL
              ) = (
                "t2"."action_count" = 0
              )
            )
            AND "t2"."action_count" - "t2"."unread_action_count" BETWEEN 0 AND 16
            AND (
              NOT (
                COALESCE("t2"."unread_action_count" > 0, FALSE)
              )
              OR COALESCE((
                "t2"."action_count" - "t2"."unread_action_count"
              ) = 16, FALSE)
            )
            AND (
              NOT (
                COALESCE("t2"."action_count" > 0, FALSE)
              )
              OR COALESCE("t2"."actions" IS NOT NULL, FALSE)
            )
          )
        )
    ) AS "t14"
  ) AS "t16"
) AS "t18"
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
        'columns of stg_marketing__linkedin_ads_campaigns' AS "statement",
        COALESCE("t3"."campaign_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            CASE
              WHEN (
                "t3"."impressions" IS NULL
              )
              OR (
                "t3"."impressions" = 0
              )
              OR (
                "t3"."clicks" IS NULL
              )
              THEN (
                "t3"."click_through_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t3"."click_through_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t3"."click_through_rate" / 100.0
                      ) * CAST("t3"."impressions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t3"."clicks" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t3"."click_through_rate" / 100.0
                      ) * CAST("t3"."impressions" AS DOUBLE)
                    ) - CAST("t3"."clicks" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        "t3"."click_through_rate" / 100.0
                      ) * CAST("t3"."impressions" AS DOUBLE)),
                      ABS(CAST("t3"."clicks" AS DOUBLE)),
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
                "t3"."clicks" IS NULL
              )
              OR (
                "t3"."clicks" = 0
              )
              OR (
                "t3"."cost" IS NULL
              )
              THEN "t3"."cost_per_click" IS NULL
              ELSE (
                "t3"."cost_per_click" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t3"."cost_per_click" * CAST("t3"."clicks" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t3"."cost" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t3"."cost_per_click" * CAST("t3"."clicks" AS DOUBLE)
                    ) - CAST("t3"."cost" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t3"."cost_per_click" * CAST("t3"."clicks" AS DOUBLE)),
                      ABS(CAST("t3"."cost" AS DOUBLE)),
                      1.0
                    ) * 1e-09
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
                "t3"."impressions" IS NULL
              )
              OR (
                "t3"."impressions" = 0
              )
              OR (
                "t3"."cost" IS NULL
              )
              THEN (
                "t3"."cost_per_thousand_impressions" / 1000.0
              ) IS NULL
              ELSE (
                (
                  "t3"."cost_per_thousand_impressions" / 1000.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t3"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t3"."impressions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t3"."cost" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t3"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t3"."impressions" AS DOUBLE)
                    ) - CAST("t3"."cost" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS(
                        (
                          "t3"."cost_per_thousand_impressions" / 1000.0
                        ) * CAST("t3"."impressions" AS DOUBLE)
                      ),
                      ABS(CAST("t3"."cost" AS DOUBLE)),
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
                "t3"."conversions" IS NULL
              )
              OR (
                "t3"."conversions" = 0
              )
              OR (
                "t3"."cost" IS NULL
              )
              THEN "t3"."cost_per_conversion" IS NULL
              ELSE (
                "t3"."cost_per_conversion" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t3"."cost_per_conversion" * "t3"."conversions"
                    ) IS NULL
                  )
                  AND (
                    "t3"."cost" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t3"."cost_per_conversion" * "t3"."conversions"
                    ) - CAST("t3"."cost" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t3"."cost_per_conversion" * "t3"."conversions"),
                      ABS(CAST("t3"."cost" AS DOUBLE)),
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
                "t3"."clicks" IS NULL
              )
              OR (
                "t3"."clicks" = 0
              )
              OR (
                "t3"."conversions" IS NULL
              )
              THEN (
                "t3"."conversion_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t3"."conversion_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t3"."conversion_rate" / 100.0
                      ) * CAST("t3"."clicks" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t3"."conversions" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t3"."conversion_rate" / 100.0
                      ) * CAST("t3"."clicks" AS DOUBLE)
                    ) - "t3"."conversions"
                  ) <= (
                    GREATEST(
                      ABS((
                        "t3"."conversion_rate" / 100.0
                      ) * CAST("t3"."clicks" AS DOUBLE)),
                      ABS("t3"."conversions"),
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
            (
              "t3"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t3"."status", ' 	
'), '') IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t3"
      WHERE
        NOT (
          CASE
            WHEN (
              "t3"."impressions" IS NULL
            )
            OR (
              "t3"."impressions" = 0
            )
            OR (
              "t3"."clicks" IS NULL
            )
            THEN (
              "t3"."click_through_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t3"."click_through_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t3"."click_through_rate" / 100.0
                    ) * CAST("t3"."impressions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t3"."clicks" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t3"."click_through_rate" / 100.0
                    ) * CAST("t3"."impressions" AS DOUBLE)
                  ) - CAST("t3"."clicks" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      "t3"."click_through_rate" / 100.0
                    ) * CAST("t3"."impressions" AS DOUBLE)),
                    ABS(CAST("t3"."clicks" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t3"."clicks" IS NULL
            )
            OR (
              "t3"."clicks" = 0
            )
            OR (
              "t3"."cost" IS NULL
            )
            THEN "t3"."cost_per_click" IS NULL
            ELSE (
              "t3"."cost_per_click" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t3"."cost_per_click" * CAST("t3"."clicks" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t3"."cost" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t3"."cost_per_click" * CAST("t3"."clicks" AS DOUBLE)
                  ) - CAST("t3"."cost" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t3"."cost_per_click" * CAST("t3"."clicks" AS DOUBLE)),
                    ABS(CAST("t3"."cost" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t3"."impressions" IS NULL
            )
            OR (
              "t3"."impressions" = 0
            )
            OR (
              "t3"."cost" IS NULL
            )
            THEN (
              "t3"."cost_per_thousand_impressions" / 1000.0
            ) IS NULL
            ELSE (
              (
                "t3"."cost_per_thousand_impressions" / 1000.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t3"."cost_per_thousand_impressions" / 1000.0
                    ) * CAST("t3"."impressions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t3"."cost" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t3"."cost_per_thousand_impressions" / 1000.0
                    ) * CAST("t3"."impressions" AS DOUBLE)
                  ) - CAST("t3"."cost" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(
                      (
                        "t3"."cost_per_thousand_impressions" / 1000.0
                      ) * CAST("t3"."impressions" AS DOUBLE)
                    ),
                    ABS(CAST("t3"."cost" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t3"."conversions" IS NULL
            )
            OR (
              "t3"."conversions" = 0
            )
            OR (
              "t3"."cost" IS NULL
            )
            THEN "t3"."cost_per_conversion" IS NULL
            ELSE (
              "t3"."cost_per_conversion" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t3"."cost_per_conversion" * "t3"."conversions"
                  ) IS NULL
                )
                AND (
                  "t3"."cost" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t3"."cost_per_conversion" * "t3"."conversions"
                  ) - CAST("t3"."cost" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t3"."cost_per_conversion" * "t3"."conversions"),
                    ABS(CAST("t3"."cost" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t3"."clicks" IS NULL
            )
            OR (
              "t3"."clicks" = 0
            )
            OR (
              "t3"."conversions" IS NULL
            )
            THEN (
              "t3"."conversion_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t3"."conversion_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t3"."conversion_rate" / 100.0
                    ) * CAST("t3"."clicks" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t3"."conversions" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t3"."conversion_rate" / 100.0
                    ) * CAST("t3"."clicks" AS DOUBLE)
                  ) - "t3"."conversions"
                ) <= (
                  GREATEST(
                    ABS((
                      "t3"."conversion_rate" / 100.0
                    ) * CAST("t3"."clicks" AS DOUBLE)),
                    ABS("t3"."conversions"),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND (
            (
              "t3"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t3"."status", ' 	
'), '') IS NULL
            )
          )
        )
    ) AS "t13"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__iterable_campaigns' AS "statement",
        COALESCE("t4"."campaign_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              "t4"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t4"."status", ' 	
'), '') IS NULL
            )
          )
          THEN 'status; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t4"."created_at_source" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_marketing__iterable_campaigns" AS "t4"
      WHERE
        NOT (
          (
            (
              "t4"."campaign_status" IS NULL
            ) = (
              NULLIF(TRIM("t4"."status", ' 	
'), '') IS NULL
            )
          )
          AND COALESCE(CAST("t4"."created_at_source" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
        )
    ) AS "t7"
  ) AS "t15"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__google_analytics_sessions' AS "statement",
        COALESCE(CAST("t5"."session_date" AS TEXT), 'null') AS "entity_key",
        CASE
          WHEN NOT (
            CASE
              WHEN (
                "t5"."sessions" IS NULL
              )
              OR (
                "t5"."sessions" = 0
              )
              OR (
                "t5"."goal_completions" IS NULL
              )
              THEN (
                "t5"."goal_conversion_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t5"."goal_conversion_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t5"."goal_conversion_rate" / 100.0
                      ) * CAST("t5"."sessions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t5"."goal_completions" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t5"."goal_conversion_rate" / 100.0
                      ) * CAST("t5"."sessions" AS DOUBLE)
                    ) - CAST("t5"."goal_completions" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        "t5"."goal_conversion_rate" / 100.0
                      ) * CAST("t5"."sessions" AS DOUBLE)),
                      ABS(CAST("t5"."goal_completions" AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            END
          )
          THEN 'goal_conversion_rate; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN (
                "t5"."users" IS NULL
              )
              OR (
                "t5"."users" = 0
              )
              OR (
                "t5"."new_users" IS NULL
              )
              THEN (
                "t5"."new_user_rate" / 100.0
              ) IS NULL
              ELSE (
                (
                  "t5"."new_user_rate" / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        "t5"."new_user_rate" / 100.0
                      ) * CAST("t5"."users" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t5"."new_users" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        "t5"."new_user_rate" / 100.0
                      ) * CAST("t5"."users" AS DOUBLE)
                    ) - CAST("t5"."new_users" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        "t5"."new_user_rate" / 100.0
                      ) * CAST("t5"."users" AS DOUBLE)),
                      ABS(CAST("t5"."new_users" AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            END
          )
          THEN 'new_user_rate; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN (
                "t5"."sessions" IS NULL
              )
              OR (
                "t5"."sessions" = 0
              )
              OR (
                "t5"."page_views" IS NULL
              )
              THEN "t5"."pages_per_session" IS NULL
              ELSE (
                "t5"."pages_per_session" IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      "t5"."pages_per_session" * CAST("t5"."sessions" AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    "t5"."page_views" IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      "t5"."pages_per_session" * CAST("t5"."sessions" AS DOUBLE)
                    ) - CAST("t5"."page_views" AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS("t5"."pages_per_session" * CAST("t5"."sessions" AS DOUBLE)),
                      ABS(CAST("t5"."page_views" AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            END
          )
          THEN 'pages_per_session; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t5"."session_date" <= MAKE_DATE(2026, 6, 30)
          )
          THEN 'known; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_marketing__google_analytics_sessions" AS "t5"
      WHERE
        NOT (
          CASE
            WHEN (
              "t5"."sessions" IS NULL
            )
            OR (
              "t5"."sessions" = 0
            )
            OR (
              "t5"."goal_completions" IS NULL
            )
            THEN (
              "t5"."goal_conversion_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t5"."goal_conversion_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t5"."goal_conversion_rate" / 100.0
                    ) * CAST("t5"."sessions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t5"."goal_completions" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t5"."goal_conversion_rate" / 100.0
                    ) * CAST("t5"."sessions" AS DOUBLE)
                  ) - CAST("t5"."goal_completions" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      "t5"."goal_conversion_rate" / 100.0
                    ) * CAST("t5"."sessions" AS DOUBLE)),
                    ABS(CAST("t5"."goal_completions" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t5"."users" IS NULL
            )
            OR (
              "t5"."users" = 0
            )
            OR (
              "t5"."new_users" IS NULL
            )
            THEN (
              "t5"."new_user_rate" / 100.0
            ) IS NULL
            ELSE (
              (
                "t5"."new_user_rate" / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      "t5"."new_user_rate" / 100.0
                    ) * CAST("t5"."users" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t5"."new_users" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      "t5"."new_user_rate" / 100.0
                    ) * CAST("t5"."users" AS DOUBLE)
                  ) - CAST("t5"."new_users" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      "t5"."new_user_rate" / 100.0
                    ) * CAST("t5"."users" AS DOUBLE)),
                    ABS(CAST("t5"."new_users" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND CASE
            WHEN (
              "t5"."sessions" IS NULL
            )
            OR (
              "t5"."sessions" = 0
            )
            OR (
              "t5"."page_views" IS NULL
            )
            THEN "t5"."pages_per_session" IS NULL
            ELSE (
              "t5"."pages_per_session" IS NOT NULL
            )
            AND (
              (
                (
                  (
                    "t5"."pages_per_session" * CAST("t5"."sessions" AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  "t5"."page_views" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t5"."pages_per_session" * CAST("t5"."sessions" AS DOUBLE)
                  ) - CAST("t5"."page_views" AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS("t5"."pages_per_session" * CAST("t5"."sessions" AS DOUBLE)),
                    ABS(CAST("t5"."page_views" AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          END
          AND (
            "t5"."session_date" <= MAKE_DATE(2026, 6, 30)
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__attribution_touchpoints' AS "statement",
        COALESCE("t6"."touchpoint_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              (
                "t6"."position_in_journey" IS NULL
              ) = (
                "t6"."lead_id" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t6"."is_orphan", FALSE)
              )
              OR COALESCE("t6"."lead_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'lead; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t6"."normalized_attribution_weight" IS NOT NULL
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t6"."lead_id" IS NULL
                  ) AND (
                    "t6"."attribution_weight" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(
                ABS("t6"."normalized_attribution_weight" - CAST("t6"."attribution_weight" AS DOUBLE)) <= 1e-09,
                FALSE
              )
            )
          )
          THEN 'weight; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t6"."campaign_platform" IS NOT NULL, FALSE)
              )
              OR (
                COALESCE("t6"."campaign_id" IS NOT NULL, FALSE)
                AND COALESCE(NOT (
                  "t6"."is_orphan_campaign"
                ), FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t6"."is_orphan_campaign", FALSE)
              )
              OR COALESCE("t6"."campaign_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'campaign; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t6"."channel" IS NOT NULL, FALSE)
              )
              OR COALESCE("t6"."channel_group" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."channel" IN ('email', 'direct', 'referral', 'display', 'organic'), FALSE)
              )
              OR COALESCE(LOWER("t6"."channel_group") = "t6"."channel", FALSE)
            )
          )
          THEN 'channel; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t6"."data_quality_flag" = 'missing_timestamp'
              ) = (
                "t6"."touchpoint_timestamp" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'missing_channel', FALSE)
              )
              OR COALESCE("t6"."channel" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'missing_lead', FALSE)
              )
              OR COALESCE("t6"."lead_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'unmapped_channel', FALSE)
              )
              OR COALESCE("t6"."channel_group" = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'valid', FALSE)
              )
              OR (
                COALESCE("t6"."lead_id" IS NOT NULL, FALSE)
                AND COALESCE("t6"."channel" IS NOT NULL, FALSE)
                AND COALESCE("t6"."channel_group" <> 'unmapped', FALSE)
              )
            )
          )
          THEN 'flag; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t6"."touchpoint_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_marketing__attribution_touchpoints" AS "t6"
      WHERE
        NOT (
          (
            (
              "t6"."position_in_journey" IS NULL
            ) = (
              "t6"."lead_id" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t6"."is_orphan", FALSE)
            )
            OR COALESCE("t6"."lead_id" IS NOT NULL, FALSE)
          )
          AND (
            (
              "t6"."normalized_attribution_weight" IS NOT NULL
            )
            AND (
              NOT (
                COALESCE(
                  (
                    "t6"."lead_id" IS NULL
                  ) AND (
                    "t6"."attribution_weight" IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(
                ABS("t6"."normalized_attribution_weight" - CAST("t6"."attribution_weight" AS DOUBLE)) <= 1e-09,
                FALSE
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE("t6"."campaign_platform" IS NOT NULL, FALSE)
              )
              OR (
                COALESCE("t6"."campaign_id" IS NOT NULL, FALSE)
                AND COALESCE(NOT (
                  "t6"."is_orphan_campaign"
                ), FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t6"."is_orphan_campaign", FALSE)
              )
              OR COALESCE("t6"."campaign_id" IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE("t6"."channel" IS NOT NULL, FALSE)
              )
              OR COALESCE("t6"."channel_group" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."channel" IN ('email', 'direct', 'referral', 'display', 'organic'), FALSE)
              )
              OR COALESCE(LOWER("t6"."channel_group") = "t6"."channel", FALSE)
            )
          )
          AND (
            (
              (
                "t6"."data_quality_flag" = 'missing_timestamp'
              ) = (
                "t6"."touchpoint_timestamp" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'missing_channel', FALSE)
              )
              OR COALESCE("t6"."channel" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'missing_lead', FALSE)
              )
              OR COALESCE("t6"."lead_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'unmapped_channel', FALSE)
              )
              OR COALESCE("t6"."channel_group" = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t6"."data_quality_flag" = 'valid', FALSE)
              )
              OR (
                COALESCE("t6"."lead_id" IS NOT NULL, FALSE)
                AND COALESCE("t6"."channel" IS NOT NULL, FALSE)
                AND COALESCE("t6"."channel_group" <> 'unmapped', FALSE)
              )
            )
          )
          AND COALESCE(CAST("t6"."touchpoint_timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
        )
    ) AS "t8"
  ) AS "t11"
) AS "t17"
