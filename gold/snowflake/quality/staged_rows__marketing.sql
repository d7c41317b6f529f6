SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'columns of stg_marketing__marketing_qualified_leads' AS STATEMENT,
      COALESCE(T0.LEAD_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CASE
                  WHEN NOT (
                    (
                      T0.LEAD_SOURCE_CATEGORY IS NULL
                    ) = (
                      NULLIF(TRIM(T0.LEAD_SOURCE, ' \t\n\r\f'), '') IS NULL
                    )
                  )
                  THEN 'source; '
                  ELSE ''
                END,
                CASE
                  WHEN NOT (
                    (
                      T0.LEAD_TEMPERATURE IS NULL
                    ) = (
                      T0.LEAD_SCORE IS NULL
                    )
                  )
                  THEN 'score; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T0.MQL_DATE IS NULL
                    ) = (
                      T0.MQL_AT IS NULL
                    )
                  )
                  AND (
                    (
                      T0.MQL_YEAR IS NULL
                    ) = (
                      T0.MQL_AT IS NULL
                    )
                  )
                  AND (
                    (
                      T0.MQL_QUARTER IS NULL
                    ) = (
                      T0.MQL_AT IS NULL
                    )
                  )
                  AND (
                    (
                      T0.DAYS_SINCE_MQL IS NULL
                    ) = (
                      T0.MQL_AT IS NULL
                    )
                  )
                  AND (
                    T0.MQL_YEAR = DATE_PART(year, T0.MQL_DATE)
                  )
                  AND (
                    (
                      (
                        T0.MQL_QUARTER - 1
                      ) * 3
                    ) < DATE_PART(month, T0.MQL_DATE)
                  )
                  AND (
                    DATE_PART(month, T0.MQL_DATE) <= (
                      T0.MQL_QUARTER * 3
                    )
                  )
                  AND (
                    (
                      T0.MQL_DATE IS NULL
                    )
                    OR COALESCE(
                      T0.DAYS_SINCE_MQL = DATEDIFF(DAY, T0.MQL_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                      FALSE
                    )
                  )
                  AND (
                    T0.DAYS_SINCE_MQL >= 0
                  )
                )
                THEN 'calendar; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  NOT (
                    COALESCE(T0.CAMPAIGN_PLATFORM IS NOT NULL, FALSE)
                  )
                  OR (
                    COALESCE(T0.CAMPAIGN_ID IS NOT NULL, FALSE)
                    AND COALESCE(NOT (
                      T0.IS_ORPHAN_CAMPAIGN
                    ), FALSE)
                  )
                )
                AND (
                  NOT (
                    COALESCE(T0.IS_ORPHAN_CAMPAIGN, FALSE)
                  )
                  OR COALESCE(T0.CAMPAIGN_ID IS NOT NULL, FALSE)
                )
              )
              THEN 'campaign; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                NOT (
                  COALESCE(T0.IS_ORPHAN, FALSE)
                )
                OR COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
              )
              AND (
                NOT (
                  COALESCE(T0.IS_ORPHAN_CONTACT, FALSE)
                )
                OR COALESCE(T0.CONTACT_ID IS NOT NULL, FALSE)
              )
            )
            THEN 'parents; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T0.DATA_QUALITY_FLAG = 'missing_mql_date'
              ) = (
                T0.MQL_DATE IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'missing_score', FALSE)
              )
              OR COALESCE(T0.LEAD_SCORE IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'invalid_score', FALSE)
              )
              OR COALESCE((
                T0.LEAD_SCORE < 0
              ) OR (
                T0.LEAD_SCORE > 100
              ), FALSE)
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'unmapped_source', FALSE)
              )
              OR COALESCE(T0.LEAD_SOURCE_CATEGORY = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'missing_account', FALSE)
              )
              OR COALESCE(T0.ACCOUNT_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'valid', FALSE)
              )
              OR (
                COALESCE(T0.LEAD_SCORE BETWEEN 0 AND 100, FALSE)
                AND COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
                AND COALESCE(T0.LEAD_SOURCE_CATEGORY <> 'unmapped', FALSE)
              )
            )
          )
          THEN 'flag; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
    WHERE
      NOT (
        (
          (
            T0.LEAD_SOURCE_CATEGORY IS NULL
          ) = (
            NULLIF(TRIM(T0.LEAD_SOURCE, ' \t\n\r\f'), '') IS NULL
          )
        )
        AND (
          (
            T0.LEAD_TEMPERATURE IS NULL
          ) = (
            T0.LEAD_SCORE IS NULL
          )
        )
        AND (
          (
            (
              T0.MQL_DATE IS NULL
            ) = (
              T0.MQL_AT IS NULL
            )
          )
          AND (
            (
              T0.MQL_YEAR IS NULL
            ) = (
              T0.MQL_AT IS NULL
            )
          )
          AND (
            (
              T0.MQL_QUARTER IS NULL
            ) = (
              T0.MQL_AT IS NULL
            )
          )
          AND (
            (
              T0.DAYS_SINCE_MQL IS NULL
            ) = (
              T0.MQL_AT IS NULL
            )
          )
          AND (
            T0.MQL_YEAR = DATE_PART(year, T0.MQL_DATE)
          )
          AND (
            (
              (
                T0.MQL_QUARTER - 1
              ) * 3
            ) < DATE_PART(month, T0.MQL_DATE)
          )
          AND (
            DATE_PART(month, T0.MQL_DATE) <= (
              T0.MQL_QUARTER * 3
            )
          )
          AND (
            (
              T0.MQL_DATE IS NULL
            )
            OR COALESCE(
              T0.DAYS_SINCE_MQL = DATEDIFF(DAY, T0.MQL_DATE, DATE_FROM_PARTS(2026, 6, 30)),
              FALSE
            )
          )
          AND (
            T0.DAYS_SINCE_MQL >= 0
          )
        )
        AND (
          (
            NOT (
              COALESCE(T0.CAMPAIGN_PLATFORM IS NOT NULL, FALSE)
            )
            OR (
              COALESCE(T0.CAMPAIGN_ID IS NOT NULL, FALSE)
              AND COALESCE(NOT (
                T0.IS_ORPHAN_CAMPAIGN
              ), FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T0.IS_ORPHAN_CAMPAIGN, FALSE)
            )
            OR COALESCE(T0.CAMPAIGN_ID IS NOT NULL, FALSE)
          )
        )
        AND (
          (
            NOT (
              COALESCE(T0.IS_ORPHAN, FALSE)
            )
            OR COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T0.IS_ORPHAN_CONTACT, FALSE)
            )
            OR COALESCE(T0.CONTACT_ID IS NOT NULL, FALSE)
          )
        )
        AND (
          (
            (
              T0.DATA_QUALITY_FLAG = 'missing_mql_date'
            ) = (
              T0.MQL_DATE IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'missing_score', FALSE)
            )
            OR COALESCE(T0.LEAD_SCORE IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'invalid_score', FALSE)
            )
            OR COALESCE((
              T0.LEAD_SCORE < 0
            ) OR (
              T0.LEAD_SCORE > 100
            ), FALSE)
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'unmapped_source', FALSE)
            )
            OR COALESCE(T0.LEAD_SOURCE_CATEGORY = 'unmapped', FALSE)
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'missing_account', FALSE)
            )
            OR COALESCE(T0.ACCOUNT_ID IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'valid', FALSE)
            )
            OR (
              COALESCE(T0.LEAD_SCORE BETWEEN 0 AND 100, FALSE)
              AND COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
              AND COALESCE(T0.LEAD_SOURCE_CATEGORY <> 'unmapped', FALSE)
            )
          )
        )
      )
  ) AS T10
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__google_ads_campaigns' AS STATEMENT,
        COALESCE(T1.CAMPAIGN_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T1.IMPRESSIONS IS NULL
                        )
                        OR (
                          T1.IMPRESSIONS = 0
                        )
                        OR (
                          T1.CLICKS IS NULL
                        ),
                        (
                          T1.CLICK_THROUGH_RATE / 100.0
                        ) IS NULL,
                        (
                          (
                            T1.CLICK_THROUGH_RATE / 100.0
                          ) IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                (
                                  T1.CLICK_THROUGH_RATE / 100.0
                                ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              T1.CLICKS IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                (
                                  T1.CLICK_THROUGH_RATE / 100.0
                                ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                              ) - CAST(T1.CLICKS AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS((
                                  T1.CLICK_THROUGH_RATE / 100.0
                                ) * CAST(T1.IMPRESSIONS AS DOUBLE)),
                                ABS(CAST(T1.CLICKS AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'click_through_rate; '
                    ELSE ''
                  END,
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T1.CLICKS IS NULL
                        ) OR (
                          T1.CLICKS = 0
                        ) OR (
                          T1.COST IS NULL
                        ),
                        T1.COST_PER_CLICK IS NULL,
                        (
                          T1.COST_PER_CLICK IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                T1.COST_PER_CLICK * CAST(T1.CLICKS AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              T1.COST IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS((
                              T1.COST_PER_CLICK * CAST(T1.CLICKS AS DOUBLE)
                            ) - CAST(T1.COST AS DOUBLE)) <= (
                              GREATEST(
                                ABS(T1.COST_PER_CLICK * CAST(T1.CLICKS AS DOUBLE)),
                                ABS(CAST(T1.COST AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'cost_per_click; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T1.IMPRESSIONS IS NULL
                      ) OR (
                        T1.IMPRESSIONS = 0
                      ) OR (
                        T1.COST IS NULL
                      ),
                      (
                        T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                      ) IS NULL,
                      (
                        (
                          T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                        ) IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              (
                                T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                              ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                            ) IS NULL
                          )
                          AND (
                            T1.COST IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              (
                                T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                              ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                            ) - CAST(T1.COST AS DOUBLE)
                          ) <= (
                            GREATEST(
                              ABS((
                                T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                              ) * CAST(T1.IMPRESSIONS AS DOUBLE)),
                              ABS(CAST(T1.COST AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'cost_per_thousand_impressions; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T1.CONVERSIONS IS NULL
                    ) OR (
                      T1.CONVERSIONS = 0
                    ) OR (
                      T1.COST IS NULL
                    ),
                    T1.COST_PER_CONVERSION IS NULL,
                    (
                      T1.COST_PER_CONVERSION IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            T1.COST_PER_CONVERSION * T1.CONVERSIONS
                          ) IS NULL
                        )
                        AND (
                          T1.COST IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS((
                          T1.COST_PER_CONVERSION * T1.CONVERSIONS
                        ) - CAST(T1.COST AS DOUBLE)) <= (
                          GREATEST(ABS(T1.COST_PER_CONVERSION * T1.CONVERSIONS), ABS(CAST(T1.COST AS DOUBLE)), 1.0) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'cost_per_conversion; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    T1.CLICKS IS NULL
                  ) OR (
                    T1.CLICKS = 0
                  ) OR (
                    T1.CONVERSIONS IS NULL
                  ),
                  (
                    T1.CONVERSION_RATE / 100.0
                  ) IS NULL,
                  (
                    (
                      T1.CONVERSION_RATE / 100.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T1.CONVERSION_RATE / 100.0
                          ) * CAST(T1.CLICKS AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        T1.CONVERSIONS IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T1.CONVERSION_RATE / 100.0
                          ) * CAST(T1.CLICKS AS DOUBLE)
                        ) - T1.CONVERSIONS
                      ) <= (
                        GREATEST(
                          ABS((
                            T1.CONVERSION_RATE / 100.0
                          ) * CAST(T1.CLICKS AS DOUBLE)),
                          ABS(T1.CONVERSIONS),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'conversion_rate; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T1.CAMPAIGN_STATUS IS NULL
              ) = (
                NULLIF(TRIM(T1.STATUS, ' \t\n\r\f'), '') IS NULL
              )
            )
            THEN 'status; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T1
      WHERE
        NOT (
          IFF(
            (
              T1.IMPRESSIONS IS NULL
            )
            OR (
              T1.IMPRESSIONS = 0
            )
            OR (
              T1.CLICKS IS NULL
            ),
            (
              T1.CLICK_THROUGH_RATE / 100.0
            ) IS NULL,
            (
              (
                T1.CLICK_THROUGH_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T1.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T1.CLICKS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T1.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                  ) - CAST(T1.CLICKS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T1.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T1.IMPRESSIONS AS DOUBLE)),
                    ABS(CAST(T1.CLICKS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T1.CLICKS IS NULL
            ) OR (
              T1.CLICKS = 0
            ) OR (
              T1.COST IS NULL
            ),
            T1.COST_PER_CLICK IS NULL,
            (
              T1.COST_PER_CLICK IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T1.COST_PER_CLICK * CAST(T1.CLICKS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T1.COST IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T1.COST_PER_CLICK * CAST(T1.CLICKS AS DOUBLE)
                ) - CAST(T1.COST AS DOUBLE)) <= (
                  GREATEST(
                    ABS(T1.COST_PER_CLICK * CAST(T1.CLICKS AS DOUBLE)),
                    ABS(CAST(T1.COST AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T1.IMPRESSIONS IS NULL
            ) OR (
              T1.IMPRESSIONS = 0
            ) OR (
              T1.COST IS NULL
            ),
            (
              T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
            ) IS NULL,
            (
              (
                T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T1.COST IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T1.IMPRESSIONS AS DOUBLE)
                  ) - CAST(T1.COST AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T1.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T1.IMPRESSIONS AS DOUBLE)),
                    ABS(CAST(T1.COST AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T1.CONVERSIONS IS NULL
            ) OR (
              T1.CONVERSIONS = 0
            ) OR (
              T1.COST IS NULL
            ),
            T1.COST_PER_CONVERSION IS NULL,
            (
              T1.COST_PER_CONVERSION IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T1.COST_PER_CONVERSION * T1.CONVERSIONS
                  ) IS NULL
                )
                AND (
                  T1.COST IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T1.COST_PER_CONVERSION * T1.CONVERSIONS
                ) - CAST(T1.COST AS DOUBLE)) <= (
                  GREATEST(ABS(T1.COST_PER_CONVERSION * T1.CONVERSIONS), ABS(CAST(T1.COST AS DOUBLE)), 1.0) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T1.CLICKS IS NULL
            ) OR (
              T1.CLICKS = 0
            ) OR (
              T1.CONVERSIONS IS NULL
            ),
            (
              T1.CONVERSION_RATE / 100.0
            ) IS NULL,
            (
              (
                T1.CONVERSION_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T1.CONVERSION_RATE / 100.0
                    ) * CAST(T1.CLICKS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T1.CONVERSIONS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T1.CONVERSION_RATE / 100.0
                    ) * CAST(T1.CLICKS AS DOUBLE)
                  ) - T1.CONVERSIONS
                ) <= (
                  GREATEST(
                    ABS((
                      T1.CONVERSION_RATE / 100.0
                    ) * CAST(T1.CLICKS AS DOUBLE)),
                    ABS(T1.CONVERSIONS),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              T1.CAMPAIGN_STATUS IS NULL
            ) = (
              NULLIF(TRIM(T1.STATUS, ' \t\n\r\f'), '') IS NULL
            )
          )
        )
    ) AS T12
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__facebook_ads_campaigns' AS STATEMENT,
        COALESCE(T2.CAMPAIGN_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            T2.IMPRESSIONS IS NULL
                          )
                          OR (
                            T2.IMPRESSIONS = 0
                          )
                          OR (
                            T2.CLICKS IS NULL
                          ),
                          (
                            T2.CLICK_THROUGH_RATE / 100.0
                          ) IS NULL,
                          (
                            (
                              T2.CLICK_THROUGH_RATE / 100.0
                            ) IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  (
                                    T2.CLICK_THROUGH_RATE / 100.0
                                  ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                                ) IS NULL
                              )
                              AND (
                                T2.CLICKS IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS(
                                (
                                  (
                                    T2.CLICK_THROUGH_RATE / 100.0
                                  ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                                ) - CAST(T2.CLICKS AS DOUBLE)
                              ) <= (
                                GREATEST(
                                  ABS((
                                    T2.CLICK_THROUGH_RATE / 100.0
                                  ) * CAST(T2.IMPRESSIONS AS DOUBLE)),
                                  ABS(CAST(T2.CLICKS AS DOUBLE)),
                                  1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'click_through_rate; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            T2.CLICKS IS NULL
                          ) OR (
                            T2.CLICKS = 0
                          ) OR (
                            T2.SPEND IS NULL
                          ),
                          T2.COST_PER_CLICK IS NULL,
                          (
                            T2.COST_PER_CLICK IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  T2.COST_PER_CLICK * CAST(T2.CLICKS AS DOUBLE)
                                ) IS NULL
                              )
                              AND (
                                T2.SPEND IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS((
                                T2.COST_PER_CLICK * CAST(T2.CLICKS AS DOUBLE)
                              ) - CAST(T2.SPEND AS DOUBLE)) <= (
                                GREATEST(
                                  ABS(T2.COST_PER_CLICK * CAST(T2.CLICKS AS DOUBLE)),
                                  ABS(CAST(T2.SPEND AS DOUBLE)),
                                  1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'cost_per_click; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T2.IMPRESSIONS IS NULL
                        ) OR (
                          T2.IMPRESSIONS = 0
                        ) OR (
                          T2.SPEND IS NULL
                        ),
                        (
                          T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                        ) IS NULL,
                        (
                          (
                            T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                          ) IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                (
                                  T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                                ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              T2.SPEND IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                (
                                  T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                                ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                              ) - CAST(T2.SPEND AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS((
                                  T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                                ) * CAST(T2.IMPRESSIONS AS DOUBLE)),
                                ABS(CAST(T2.SPEND AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'cost_per_thousand_impressions; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T2.CONVERSIONS IS NULL
                      ) OR (
                        T2.CONVERSIONS = 0
                      ) OR (
                        T2.SPEND IS NULL
                      ),
                      T2.COST_PER_CONVERSION IS NULL,
                      (
                        T2.COST_PER_CONVERSION IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T2.COST_PER_CONVERSION * T2.CONVERSIONS
                            ) IS NULL
                          )
                          AND (
                            T2.SPEND IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS((
                            T2.COST_PER_CONVERSION * T2.CONVERSIONS
                          ) - CAST(T2.SPEND AS DOUBLE)) <= (
                            GREATEST(ABS(T2.COST_PER_CONVERSION * T2.CONVERSIONS), ABS(CAST(T2.SPEND AS DOUBLE)), 1.0) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'cost_per_conversion; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T2.CLICKS IS NULL
                    ) OR (
                      T2.CLICKS = 0
                    ) OR (
                      T2.CONVERSIONS IS NULL
                    ),
                    (
                      T2.CONVERSION_RATE / 100.0
                    ) IS NULL,
                    (
                      (
                        T2.CONVERSION_RATE / 100.0
                      ) IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            (
                              T2.CONVERSION_RATE / 100.0
                            ) * CAST(T2.CLICKS AS DOUBLE)
                          ) IS NULL
                        )
                        AND (
                          T2.CONVERSIONS IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            (
                              T2.CONVERSION_RATE / 100.0
                            ) * CAST(T2.CLICKS AS DOUBLE)
                          ) - T2.CONVERSIONS
                        ) <= (
                          GREATEST(
                            ABS((
                              T2.CONVERSION_RATE / 100.0
                            ) * CAST(T2.CLICKS AS DOUBLE)),
                            ABS(T2.CONVERSIONS),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'conversion_rate; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T2.CAMPAIGN_STATUS IS NULL
                ) = (
                  NULLIF(TRIM(T2.STATUS, ' \t\n\r\f'), '') IS NULL
                )
              )
              THEN 'status; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T2.CONVERSIONS IS NULL
                ) = (
                  T2.ACTION_COUNT = 0
                )
              )
              AND T2.ACTION_COUNT - T2.UNREAD_ACTION_COUNT BETWEEN 0 AND 16
              AND (
                NOT (
                  COALESCE(T2.UNREAD_ACTION_COUNT > 0, FALSE)
                )
                OR COALESCE((
                  T2.ACTION_COUNT - T2.UNREAD_ACTION_COUNT
                ) = 16, FALSE)
              )
              AND (
                NOT (
                  COALESCE(T2.ACTION_COUNT > 0, FALSE)
                )
                OR COALESCE(T2.ACTIONS IS NOT NULL, FALSE)
              )
            )
            THEN 'actions; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T2
      WHERE
        NOT (
          IFF(
            (
              T2.IMPRESSIONS IS NULL
            )
            OR (
              T2.IMPRESSIONS = 0
            )
            OR (
              T2.CLICKS IS NULL
            ),
            (
              T2.CLICK_THROUGH_RATE / 100.0
            ) IS NULL,
            (
              (
                T2.CLICK_THROUGH_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T2.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T2.CLICKS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T2.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                  ) - CAST(T2.CLICKS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T2.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T2.IMPRESSIONS AS DOUBLE)),
                    ABS(CAST(T2.CLICKS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T2.CLICKS IS NULL
            ) OR (
              T2.CLICKS = 0
            ) OR (
              T2.SPEND IS NULL
            ),
            T2.COST_PER_CLICK IS NULL,
            (
              T2.COST_PER_CLICK IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T2.COST_PER_CLICK * CAST(T2.CLICKS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T2.SPEND IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T2.COST_PER_CLICK * CAST(T2.CLICKS AS DOUBLE)
                ) - CAST(T2.SPEND AS DOUBLE)) <= (
                  GREATEST(
                    ABS(T2.COST_PER_CLICK * CAST(T2.CLICKS AS DOUBLE)),
                    ABS(CAST(T2.SPEND AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T2.IMPRESSIONS IS NULL
            ) OR (
              T2.IMPRESSIONS = 0
            ) OR (
              T2.SPEND IS NULL
            ),
            (
              T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
            ) IS NULL,
            (
              (
                T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T2.SPEND IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T2.IMPRESSIONS AS DOUBLE)
                  ) - CAST(T2.SPEND AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T2.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T2.IMPRESSIONS AS DOUBLE)),
                    ABS(CAST(T2.SPEND AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T2.CONVERSIONS IS NULL
            ) OR (
              T2.CONVERSIONS = 0
            ) OR (
              T2.SPEND IS NULL
            ),
            T2.COST_PER_CONVERSION IS NULL,
            (
              T2.COST_PER_CONVERSION IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T2.COST_PER_CONVERSION * T2.CONVERSIONS
                  ) IS NULL
                )
                AND (
                  T2.SPEND IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T2.COST_PER_CONVERSION * T2.CONVERSIONS
                ) - CAST(T2.SPEND AS DOUBLE)) <= (
                  GREATEST(ABS(T2.COST_PER_CONVERSION * T2.CONVERSIONS), ABS(CAST(T2.SPEND AS DOUBLE)), 1.0) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T2.CLICKS IS NULL
            ) OR (
              T2.CLICKS = 0
            ) OR (
              T2.CONVERSIONS IS NULL
            ),
            (
              T2.CONVERSION_RATE / 100.0
            ) IS NULL,
            (
              (
                T2.CONVERSION_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T2.CONVERSION_RATE / 100.0
                    ) * CAST(T2.CLICKS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T2.CONVERSIONS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T2.CONVERSION_RATE / 100.0
                    ) * CAST(T2.CLICKS AS DOUBLE)
                  ) - T2.CONVERSIONS
                ) <= (
                  GREATEST(
                    ABS((
                      T2.CONVERSION_RATE / 100.0
                    ) * CAST(T2.CLICKS AS DOUBLE)),
                    ABS(T2.CONVERSIONS),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              T2.CAMPAIGN_STATUS IS NULL
            ) = (
              NULLIF(TRIM(T2.STATUS, ' \t\n\r\f'), '') IS NULL
            )
          )
          AND (
            (
              (
                T2.CONVERSIONS IS NULL
              ) = (
                T2.ACTION_COUNT = 0
              )
            )
            AND T2.ACTION_COUNT - T2.UNREAD_ACTION_COUNT BETWEEN 0 AND 16
            AND (
              NOT (
                COALESCE(T2.UNREAD_ACTION_COUNT > 0, FALSE)
              )
              OR COALESCE((
                T2.ACTION_COUNT - T2.UNREAD_ACTION_COUNT
              ) = 16, FALSE)
            )
            AND (
              NOT (
                COALESCE(T2.ACTION_COUNT > 0, FALSE)
              )
              OR COALESCE(T2.ACTIONS IS NOT NULL, FALSE)
            )
          )
        )
    ) AS T14
  ) AS T16
) AS T18
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
        'columns of stg_marketing__linkedin_ads_campaigns' AS STATEMENT,
        COALESCE(T3.CAMPAIGN_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T3.IMPRESSIONS IS NULL
                        )
                        OR (
                          T3.IMPRESSIONS = 0
                        )
                        OR (
                          T3.CLICKS IS NULL
                        ),
                        (
                          T3.CLICK_THROUGH_RATE / 100.0
                        ) IS NULL,
                        (
                          (
                            T3.CLICK_THROUGH_RATE / 100.0
                          ) IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                (
                                  T3.CLICK_THROUGH_RATE / 100.0
                                ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              T3.CLICKS IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                (
                                  T3.CLICK_THROUGH_RATE / 100.0
                                ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                              ) - CAST(T3.CLICKS AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS((
                                  T3.CLICK_THROUGH_RATE / 100.0
                                ) * CAST(T3.IMPRESSIONS AS DOUBLE)),
                                ABS(CAST(T3.CLICKS AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'click_through_rate; '
                    ELSE ''
                  END,
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T3.CLICKS IS NULL
                        ) OR (
                          T3.CLICKS = 0
                        ) OR (
                          T3.COST IS NULL
                        ),
                        T3.COST_PER_CLICK IS NULL,
                        (
                          T3.COST_PER_CLICK IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                T3.COST_PER_CLICK * CAST(T3.CLICKS AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              T3.COST IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS((
                              T3.COST_PER_CLICK * CAST(T3.CLICKS AS DOUBLE)
                            ) - CAST(T3.COST AS DOUBLE)) <= (
                              GREATEST(
                                ABS(T3.COST_PER_CLICK * CAST(T3.CLICKS AS DOUBLE)),
                                ABS(CAST(T3.COST AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'cost_per_click; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T3.IMPRESSIONS IS NULL
                      ) OR (
                        T3.IMPRESSIONS = 0
                      ) OR (
                        T3.COST IS NULL
                      ),
                      (
                        T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                      ) IS NULL,
                      (
                        (
                          T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                        ) IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              (
                                T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                              ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                            ) IS NULL
                          )
                          AND (
                            T3.COST IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              (
                                T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                              ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                            ) - CAST(T3.COST AS DOUBLE)
                          ) <= (
                            GREATEST(
                              ABS((
                                T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                              ) * CAST(T3.IMPRESSIONS AS DOUBLE)),
                              ABS(CAST(T3.COST AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'cost_per_thousand_impressions; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T3.CONVERSIONS IS NULL
                    ) OR (
                      T3.CONVERSIONS = 0
                    ) OR (
                      T3.COST IS NULL
                    ),
                    T3.COST_PER_CONVERSION IS NULL,
                    (
                      T3.COST_PER_CONVERSION IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            T3.COST_PER_CONVERSION * T3.CONVERSIONS
                          ) IS NULL
                        )
                        AND (
                          T3.COST IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS((
                          T3.COST_PER_CONVERSION * T3.CONVERSIONS
                        ) - CAST(T3.COST AS DOUBLE)) <= (
                          GREATEST(ABS(T3.COST_PER_CONVERSION * T3.CONVERSIONS), ABS(CAST(T3.COST AS DOUBLE)), 1.0) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'cost_per_conversion; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    T3.CLICKS IS NULL
                  ) OR (
                    T3.CLICKS = 0
                  ) OR (
                    T3.CONVERSIONS IS NULL
                  ),
                  (
                    T3.CONVERSION_RATE / 100.0
                  ) IS NULL,
                  (
                    (
                      T3.CONVERSION_RATE / 100.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T3.CONVERSION_RATE / 100.0
                          ) * CAST(T3.CLICKS AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        T3.CONVERSIONS IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T3.CONVERSION_RATE / 100.0
                          ) * CAST(T3.CLICKS AS DOUBLE)
                        ) - T3.CONVERSIONS
                      ) <= (
                        GREATEST(
                          ABS((
                            T3.CONVERSION_RATE / 100.0
                          ) * CAST(T3.CLICKS AS DOUBLE)),
                          ABS(T3.CONVERSIONS),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'conversion_rate; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T3.CAMPAIGN_STATUS IS NULL
              ) = (
                NULLIF(TRIM(T3.STATUS, ' \t\n\r\f'), '') IS NULL
              )
            )
            THEN 'status; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T3
      WHERE
        NOT (
          IFF(
            (
              T3.IMPRESSIONS IS NULL
            )
            OR (
              T3.IMPRESSIONS = 0
            )
            OR (
              T3.CLICKS IS NULL
            ),
            (
              T3.CLICK_THROUGH_RATE / 100.0
            ) IS NULL,
            (
              (
                T3.CLICK_THROUGH_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T3.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T3.CLICKS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T3.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                  ) - CAST(T3.CLICKS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T3.CLICK_THROUGH_RATE / 100.0
                    ) * CAST(T3.IMPRESSIONS AS DOUBLE)),
                    ABS(CAST(T3.CLICKS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T3.CLICKS IS NULL
            ) OR (
              T3.CLICKS = 0
            ) OR (
              T3.COST IS NULL
            ),
            T3.COST_PER_CLICK IS NULL,
            (
              T3.COST_PER_CLICK IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T3.COST_PER_CLICK * CAST(T3.CLICKS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T3.COST IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T3.COST_PER_CLICK * CAST(T3.CLICKS AS DOUBLE)
                ) - CAST(T3.COST AS DOUBLE)) <= (
                  GREATEST(
                    ABS(T3.COST_PER_CLICK * CAST(T3.CLICKS AS DOUBLE)),
                    ABS(CAST(T3.COST AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T3.IMPRESSIONS IS NULL
            ) OR (
              T3.IMPRESSIONS = 0
            ) OR (
              T3.COST IS NULL
            ),
            (
              T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
            ) IS NULL,
            (
              (
                T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T3.COST IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T3.IMPRESSIONS AS DOUBLE)
                  ) - CAST(T3.COST AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T3.COST_PER_THOUSAND_IMPRESSIONS / 1000.0
                    ) * CAST(T3.IMPRESSIONS AS DOUBLE)),
                    ABS(CAST(T3.COST AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T3.CONVERSIONS IS NULL
            ) OR (
              T3.CONVERSIONS = 0
            ) OR (
              T3.COST IS NULL
            ),
            T3.COST_PER_CONVERSION IS NULL,
            (
              T3.COST_PER_CONVERSION IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T3.COST_PER_CONVERSION * T3.CONVERSIONS
                  ) IS NULL
                )
                AND (
                  T3.COST IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T3.COST_PER_CONVERSION * T3.CONVERSIONS
                ) - CAST(T3.COST AS DOUBLE)) <= (
                  GREATEST(ABS(T3.COST_PER_CONVERSION * T3.CONVERSIONS), ABS(CAST(T3.COST AS DOUBLE)), 1.0) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T3.CLICKS IS NULL
            ) OR (
              T3.CLICKS = 0
            ) OR (
              T3.CONVERSIONS IS NULL
            ),
            (
              T3.CONVERSION_RATE / 100.0
            ) IS NULL,
            (
              (
                T3.CONVERSION_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T3.CONVERSION_RATE / 100.0
                    ) * CAST(T3.CLICKS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T3.CONVERSIONS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T3.CONVERSION_RATE / 100.0
                    ) * CAST(T3.CLICKS AS DOUBLE)
                  ) - T3.CONVERSIONS
                ) <= (
                  GREATEST(
                    ABS((
                      T3.CONVERSION_RATE / 100.0
                    ) * CAST(T3.CLICKS AS DOUBLE)),
                    ABS(T3.CONVERSIONS),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            (
              T3.CAMPAIGN_STATUS IS NULL
            ) = (
              NULLIF(TRIM(T3.STATUS, ' \t\n\r\f'), '') IS NULL
            )
          )
        )
    ) AS T13
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__iterable_campaigns' AS STATEMENT,
        COALESCE(T4.CAMPAIGN_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN NOT (
              (
                T4.CAMPAIGN_STATUS IS NULL
              ) = (
                NULLIF(TRIM(T4.STATUS, ' \t\n\r\f'), '') IS NULL
              )
            )
            THEN 'status; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              COALESCE(CAST(T4.CREATED_AT_SOURCE AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            )
            THEN 'known; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T4
      WHERE
        NOT (
          (
            (
              T4.CAMPAIGN_STATUS IS NULL
            ) = (
              NULLIF(TRIM(T4.STATUS, ' \t\n\r\f'), '') IS NULL
            )
          )
          AND COALESCE(CAST(T4.CREATED_AT_SOURCE AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
        )
    ) AS T7
  ) AS T15
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__google_analytics_sessions' AS STATEMENT,
        COALESCE(CAST(T5.SESSION_DATE AS VARCHAR), 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T5.SESSIONS IS NULL
                    )
                    OR (
                      T5.SESSIONS = 0
                    )
                    OR (
                      T5.GOAL_COMPLETIONS IS NULL
                    ),
                    (
                      T5.GOAL_CONVERSION_RATE / 100.0
                    ) IS NULL,
                    (
                      (
                        T5.GOAL_CONVERSION_RATE / 100.0
                      ) IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            (
                              T5.GOAL_CONVERSION_RATE / 100.0
                            ) * CAST(T5.SESSIONS AS DOUBLE)
                          ) IS NULL
                        )
                        AND (
                          T5.GOAL_COMPLETIONS IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            (
                              T5.GOAL_CONVERSION_RATE / 100.0
                            ) * CAST(T5.SESSIONS AS DOUBLE)
                          ) - CAST(T5.GOAL_COMPLETIONS AS DOUBLE)
                        ) <= (
                          GREATEST(
                            ABS((
                              T5.GOAL_CONVERSION_RATE / 100.0
                            ) * CAST(T5.SESSIONS AS DOUBLE)),
                            ABS(CAST(T5.GOAL_COMPLETIONS AS DOUBLE)),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'goal_conversion_rate; '
                ELSE ''
              END,
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T5.USERS IS NULL
                    ) OR (
                      T5.USERS = 0
                    ) OR (
                      T5.NEW_USERS IS NULL
                    ),
                    (
                      T5.NEW_USER_RATE / 100.0
                    ) IS NULL,
                    (
                      (
                        T5.NEW_USER_RATE / 100.0
                      ) IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            (
                              T5.NEW_USER_RATE / 100.0
                            ) * CAST(T5.USERS AS DOUBLE)
                          ) IS NULL
                        )
                        AND (
                          T5.NEW_USERS IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            (
                              T5.NEW_USER_RATE / 100.0
                            ) * CAST(T5.USERS AS DOUBLE)
                          ) - CAST(T5.NEW_USERS AS DOUBLE)
                        ) <= (
                          GREATEST(
                            ABS((
                              T5.NEW_USER_RATE / 100.0
                            ) * CAST(T5.USERS AS DOUBLE)),
                            ABS(CAST(T5.NEW_USERS AS DOUBLE)),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'new_user_rate; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    T5.SESSIONS IS NULL
                  ) OR (
                    T5.SESSIONS = 0
                  ) OR (
                    T5.PAGE_VIEWS IS NULL
                  ),
                  T5.PAGES_PER_SESSION IS NULL,
                  (
                    T5.PAGES_PER_SESSION IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          T5.PAGES_PER_SESSION * CAST(T5.SESSIONS AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        T5.PAGE_VIEWS IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          T5.PAGES_PER_SESSION * CAST(T5.SESSIONS AS DOUBLE)
                        ) - CAST(T5.PAGE_VIEWS AS DOUBLE)
                      ) <= (
                        GREATEST(
                          ABS(T5.PAGES_PER_SESSION * CAST(T5.SESSIONS AS DOUBLE)),
                          ABS(CAST(T5.PAGE_VIEWS AS DOUBLE)),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'pages_per_session; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T5.SESSION_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            THEN 'known; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_MARKETING__GOOGLE_ANALYTICS_SESSIONS AS T5
      WHERE
        NOT (
          IFF(
            (
              T5.SESSIONS IS NULL
            )
            OR (
              T5.SESSIONS = 0
            )
            OR (
              T5.GOAL_COMPLETIONS IS NULL
            ),
            (
              T5.GOAL_CONVERSION_RATE / 100.0
            ) IS NULL,
            (
              (
                T5.GOAL_CONVERSION_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T5.GOAL_CONVERSION_RATE / 100.0
                    ) * CAST(T5.SESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T5.GOAL_COMPLETIONS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T5.GOAL_CONVERSION_RATE / 100.0
                    ) * CAST(T5.SESSIONS AS DOUBLE)
                  ) - CAST(T5.GOAL_COMPLETIONS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T5.GOAL_CONVERSION_RATE / 100.0
                    ) * CAST(T5.SESSIONS AS DOUBLE)),
                    ABS(CAST(T5.GOAL_COMPLETIONS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T5.USERS IS NULL
            ) OR (
              T5.USERS = 0
            ) OR (
              T5.NEW_USERS IS NULL
            ),
            (
              T5.NEW_USER_RATE / 100.0
            ) IS NULL,
            (
              (
                T5.NEW_USER_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T5.NEW_USER_RATE / 100.0
                    ) * CAST(T5.USERS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T5.NEW_USERS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T5.NEW_USER_RATE / 100.0
                    ) * CAST(T5.USERS AS DOUBLE)
                  ) - CAST(T5.NEW_USERS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T5.NEW_USER_RATE / 100.0
                    ) * CAST(T5.USERS AS DOUBLE)),
                    ABS(CAST(T5.NEW_USERS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND IFF(
            (
              T5.SESSIONS IS NULL
            ) OR (
              T5.SESSIONS = 0
            ) OR (
              T5.PAGE_VIEWS IS NULL
            ),
            T5.PAGES_PER_SESSION IS NULL,
            (
              T5.PAGES_PER_SESSION IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T5.PAGES_PER_SESSION * CAST(T5.SESSIONS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T5.PAGE_VIEWS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    T5.PAGES_PER_SESSION * CAST(T5.SESSIONS AS DOUBLE)
                  ) - CAST(T5.PAGE_VIEWS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(T5.PAGES_PER_SESSION * CAST(T5.SESSIONS AS DOUBLE)),
                    ABS(CAST(T5.PAGE_VIEWS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          AND (
            T5.SESSION_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
        )
    ) AS T9
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_marketing__attribution_touchpoints' AS STATEMENT,
        COALESCE(T6.TOUCHPOINT_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CASE
                    WHEN NOT (
                      (
                        (
                          T6.POSITION_IN_JOURNEY IS NULL
                        ) = (
                          T6.LEAD_ID IS NULL
                        )
                      )
                      AND (
                        NOT (
                          COALESCE(T6.IS_ORPHAN, FALSE)
                        )
                        OR COALESCE(T6.LEAD_ID IS NOT NULL, FALSE)
                      )
                    )
                    THEN 'lead; '
                    ELSE ''
                  END,
                  CASE
                    WHEN NOT (
                      (
                        T6.NORMALIZED_ATTRIBUTION_WEIGHT IS NOT NULL
                      )
                      AND (
                        NOT (
                          COALESCE((
                            T6.LEAD_ID IS NULL
                          ) AND (
                            T6.ATTRIBUTION_WEIGHT IS NOT NULL
                          ), FALSE)
                        )
                        OR COALESCE(
                          ABS(T6.NORMALIZED_ATTRIBUTION_WEIGHT - CAST(T6.ATTRIBUTION_WEIGHT AS DOUBLE)) <= 1e-09,
                          FALSE
                        )
                      )
                    )
                    THEN 'weight; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      NOT (
                        COALESCE(T6.CAMPAIGN_PLATFORM IS NOT NULL, FALSE)
                      )
                      OR (
                        COALESCE(T6.CAMPAIGN_ID IS NOT NULL, FALSE)
                        AND COALESCE(NOT (
                          T6.IS_ORPHAN_CAMPAIGN
                        ), FALSE)
                      )
                    )
                    AND (
                      NOT (
                        COALESCE(T6.IS_ORPHAN_CAMPAIGN, FALSE)
                      )
                      OR COALESCE(T6.CAMPAIGN_ID IS NOT NULL, FALSE)
                    )
                  )
                  THEN 'campaign; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    NOT (
                      COALESCE(T6.CHANNEL IS NOT NULL, FALSE)
                    )
                    OR COALESCE(T6.CHANNEL_GROUP IS NOT NULL, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(T6.CHANNEL IN ('email', 'direct', 'referral', 'display', 'organic'), FALSE)
                    )
                    OR COALESCE(LOWER(T6.CHANNEL_GROUP) = T6.CHANNEL, FALSE)
                  )
                )
                THEN 'channel; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T6.DATA_QUALITY_FLAG = 'missing_timestamp'
                  ) = (
                    T6.TOUCHPOINT_TIMESTAMP IS NULL
                  )
                )
                AND (
                  NOT (
                    COALESCE(T6.DATA_QUALITY_FLAG = 'missing_channel', FALSE)
                  )
                  OR COALESCE(T6.CHANNEL IS NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T6.DATA_QUALITY_FLAG = 'missing_lead', FALSE)
                  )
                  OR COALESCE(T6.LEAD_ID IS NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T6.DATA_QUALITY_FLAG = 'unmapped_channel', FALSE)
                  )
                  OR COALESCE(T6.CHANNEL_GROUP = 'unmapped', FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T6.DATA_QUALITY_FLAG = 'valid', FALSE)
                  )
                  OR (
                    COALESCE(T6.LEAD_ID IS NOT NULL, FALSE)
                    AND COALESCE(T6.CHANNEL IS NOT NULL, FALSE)
                    AND COALESCE(T6.CHANNEL_GROUP <> 'unmapped', FALSE)
                  )
                )
              )
              THEN 'flag; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              COALESCE(CAST(T6.TOUCHPOINT_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            )
            THEN 'known; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T6
      WHERE
        NOT (
          (
            (
              T6.POSITION_IN_JOURNEY IS NULL
            ) = (
              T6.LEAD_ID IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T6.IS_ORPHAN, FALSE)
            )
            OR COALESCE(T6.LEAD_ID IS NOT NULL, FALSE)
          )
          AND (
            (
              T6.NORMALIZED_ATTRIBUTION_WEIGHT IS NOT NULL
            )
            AND (
              NOT (
                COALESCE((
                  T6.LEAD_ID IS NULL
                ) AND (
                  T6.ATTRIBUTION_WEIGHT IS NOT NULL
                ), FALSE)
              )
              OR COALESCE(
                ABS(T6.NORMALIZED_ATTRIBUTION_WEIGHT - CAST(T6.ATTRIBUTION_WEIGHT AS DOUBLE)) <= 1e-09,
                FALSE
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE(T6.CAMPAIGN_PLATFORM IS NOT NULL, FALSE)
              )
              OR (
                COALESCE(T6.CAMPAIGN_ID IS NOT NULL, FALSE)
                AND COALESCE(NOT (
                  T6.IS_ORPHAN_CAMPAIGN
                ), FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T6.IS_ORPHAN_CAMPAIGN, FALSE)
              )
              OR COALESCE(T6.CAMPAIGN_ID IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(T6.CHANNEL IS NOT NULL, FALSE)
              )
              OR COALESCE(T6.CHANNEL_GROUP IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T6.CHANNEL IN ('email', 'direct', 'referral', 'display', 'organic'), FALSE)
              )
              OR COALESCE(LOWER(T6.CHANNEL_GROUP) = T6.CHANNEL, FALSE)
            )
          )
          AND (
            (
              (
                T6.DATA_QUALITY_FLAG = 'missing_timestamp'
              ) = (
                T6.TOUCHPOINT_TIMESTAMP IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T6.DATA_QUALITY_FLAG = 'missing_channel', FALSE)
              )
              OR COALESCE(T6.CHANNEL IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T6.DATA_QUALITY_FLAG = 'missing_lead', FALSE)
              )
              OR COALESCE(T6.LEAD_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T6.DATA_QUALITY_FLAG = 'unmapped_channel', FALSE)
              )
              OR COALESCE(T6.CHANNEL_GROUP = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE(T6.DATA_QUALITY_FLAG = 'valid', FALSE)
              )
              OR (
                COALESCE(T6.LEAD_ID IS NOT NULL, FALSE)
                AND COALESCE(T6.CHANNEL IS NOT NULL, FALSE)
                AND COALESCE(T6.CHANNEL_GROUP <> 'unmapped', FALSE)
              )
            )
          )
          AND COALESCE(CAST(T6.TOUCHPOINT_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
        )
    ) AS T8
  ) AS T11
) AS T17
