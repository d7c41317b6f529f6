WITH T29 AS (
  SELECT
    T2.DAY AS METRIC_DATE
  FROM TIMELINE.DAYS AS T2
  WHERE
    T2.IS_COMPANY_DAY
)
SELECT
  *
FROM (
  SELECT
    'ratios of a channel = its parts' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(CAST(T0.METRIC_DATE AS VARCHAR), 'null'), '|'),
      COALESCE(T0.CHANNEL, 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
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
                            T0.IMPRESSIONS IS NULL
                          )
                          OR (
                            T0.IMPRESSIONS = 0
                          )
                          OR (
                            T0.CLICKS IS NULL
                          ),
                          (
                            T0.CTR_PCT / 100.0
                          ) IS NULL,
                          (
                            (
                              T0.CTR_PCT / 100.0
                            ) IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  (
                                    T0.CTR_PCT / 100.0
                                  ) * T0.IMPRESSIONS
                                ) IS NULL
                              )
                              AND (
                                T0.CLICKS IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS((
                                (
                                  T0.CTR_PCT / 100.0
                                ) * T0.IMPRESSIONS
                              ) - T0.CLICKS) <= (
                                GREATEST(ABS((
                                  T0.CTR_PCT / 100.0
                                ) * T0.IMPRESSIONS), ABS(T0.CLICKS), 1.0) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'ctr_pct; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            T0.CLICKS IS NULL
                          ) OR (
                            T0.CLICKS = 0
                          ) OR (
                            T0.SPEND IS NULL
                          ),
                          T0.CPC IS NULL,
                          (
                            T0.CPC IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  T0.CPC * T0.CLICKS
                                ) IS NULL
                              ) AND (
                                T0.SPEND IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS((
                                T0.CPC * T0.CLICKS
                              ) - T0.SPEND) <= (
                                GREATEST(ABS(T0.CPC * T0.CLICKS), ABS(T0.SPEND), 1.0) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'cpc; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T0.IMPRESSIONS IS NULL
                        )
                        OR (
                          T0.IMPRESSIONS = 0
                        )
                        OR (
                          (
                            T0.SPEND * 1000
                          ) IS NULL
                        ),
                        T0.CPM IS NULL,
                        (
                          T0.CPM IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                T0.CPM * T0.IMPRESSIONS
                              ) IS NULL
                            )
                            AND (
                              (
                                T0.SPEND * 1000
                              ) IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS((
                              T0.CPM * T0.IMPRESSIONS
                            ) - (
                              T0.SPEND * 1000
                            )) <= (
                              GREATEST(ABS(T0.CPM * T0.IMPRESSIONS), ABS(T0.SPEND * 1000), 1.0) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'cpm; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T0.CONVERSIONS IS NULL
                      ) OR (
                        T0.CONVERSIONS = 0
                      ) OR (
                        T0.SPEND IS NULL
                      ),
                      T0.CPA IS NULL,
                      (
                        T0.CPA IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T0.CPA * T0.CONVERSIONS
                            ) IS NULL
                          ) AND (
                            T0.SPEND IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS((
                            T0.CPA * T0.CONVERSIONS
                          ) - T0.SPEND) <= (
                            GREATEST(ABS(T0.CPA * T0.CONVERSIONS), ABS(T0.SPEND), 1.0) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'cpa; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  IFF(
                    (
                      T0.CLICKS IS NULL
                    ) OR (
                      T0.CLICKS = 0
                    ) OR (
                      T0.CONVERSIONS IS NULL
                    ),
                    (
                      T0.CONVERSION_RATE_PCT / 100.0
                    ) IS NULL,
                    (
                      (
                        T0.CONVERSION_RATE_PCT / 100.0
                      ) IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            (
                              T0.CONVERSION_RATE_PCT / 100.0
                            ) * T0.CLICKS
                          ) IS NULL
                        )
                        AND (
                          T0.CONVERSIONS IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS((
                          (
                            T0.CONVERSION_RATE_PCT / 100.0
                          ) * T0.CLICKS
                        ) - T0.CONVERSIONS) <= (
                          GREATEST(ABS((
                            T0.CONVERSION_RATE_PCT / 100.0
                          ) * T0.CLICKS), ABS(T0.CONVERSIONS), 1.0) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'conversion_rate_pct; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    T0.MQLS_30D IS NULL
                  )
                  OR (
                    T0.MQLS_30D = 0
                  )
                  OR (
                    NULLIF(T0.SPEND_30D, 0.0) IS NULL
                  ),
                  T0.COST_PER_MQL IS NULL,
                  (
                    T0.COST_PER_MQL IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          T0.COST_PER_MQL * CAST(T0.MQLS_30D AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        NULLIF(T0.SPEND_30D, 0.0) IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS((
                        T0.COST_PER_MQL * CAST(T0.MQLS_30D AS DOUBLE)
                      ) - NULLIF(T0.SPEND_30D, 0.0)) <= (
                        GREATEST(
                          ABS(T0.COST_PER_MQL * CAST(T0.MQLS_30D AS DOUBLE)),
                          ABS(NULLIF(T0.SPEND_30D, 0.0)),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'cost_per_mql; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              IFF(
                (
                  T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D IS NULL
                )
                OR (
                  T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D = 0
                )
                OR (
                  NULLIF(T0.SPEND_30D, 0.0) IS NULL
                ),
                T0.MEDIA_CAC IS NULL,
                (
                  T0.MEDIA_CAC IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        T0.MEDIA_CAC * T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D
                      ) IS NULL
                    )
                    AND (
                      NULLIF(T0.SPEND_30D, 0.0) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        T0.MEDIA_CAC * T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D
                      ) - NULLIF(T0.SPEND_30D, 0.0)
                    ) <= (
                      GREATEST(
                        ABS(T0.MEDIA_CAC * T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D),
                        ABS(NULLIF(T0.SPEND_30D, 0.0)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'media_cac; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.ROAS_LINEAR IS NULL
            )
            OR (
              (
                (
                  (
                    T0.ROAS_LINEAR * T0.SPEND_30D
                  ) IS NULL
                )
                AND (
                  T0.ATTRIBUTED_REVENUE_LINEAR_30D IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T0.ROAS_LINEAR * T0.SPEND_30D
                ) - T0.ATTRIBUTED_REVENUE_LINEAR_30D) <= (
                  GREATEST(ABS(T0.ROAS_LINEAR * T0.SPEND_30D), ABS(T0.ATTRIBUTED_REVENUE_LINEAR_30D), 1.0) * 1e-09
                ),
                FALSE
              )
            )
          )
          THEN 'roas_linear; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            (
              T0.ROI_LINEAR_PCT IS NULL
            )
            AND (
              (
                (
                  T0.ROAS_LINEAR - 1.0
                ) * 100.0
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(T0.ROI_LINEAR_PCT - (
              (
                T0.ROAS_LINEAR - 1.0
              ) * 100.0
            )) <= (
              GREATEST(ABS(T0.ROI_LINEAR_PCT), ABS((
                T0.ROAS_LINEAR - 1.0
              ) * 100.0), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        THEN 'roi_linear_pct; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM METRICS.METRICS_MARKETING AS T0
  WHERE
    NOT (
      IFF(
        (
          T0.IMPRESSIONS IS NULL
        )
        OR (
          T0.IMPRESSIONS = 0
        )
        OR (
          T0.CLICKS IS NULL
        ),
        (
          T0.CTR_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.CTR_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.CTR_PCT / 100.0
                ) * T0.IMPRESSIONS
              ) IS NULL
            )
            AND (
              T0.CLICKS IS NULL
            )
          )
          OR COALESCE(
            ABS((
              (
                T0.CTR_PCT / 100.0
              ) * T0.IMPRESSIONS
            ) - T0.CLICKS) <= (
              GREATEST(ABS((
                T0.CTR_PCT / 100.0
              ) * T0.IMPRESSIONS), ABS(T0.CLICKS), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.CLICKS IS NULL
        ) OR (
          T0.CLICKS = 0
        ) OR (
          T0.SPEND IS NULL
        ),
        T0.CPC IS NULL,
        (
          T0.CPC IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.CPC * T0.CLICKS
              ) IS NULL
            ) AND (
              T0.SPEND IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.CPC * T0.CLICKS
            ) - T0.SPEND) <= (
              GREATEST(ABS(T0.CPC * T0.CLICKS), ABS(T0.SPEND), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.IMPRESSIONS IS NULL
        )
        OR (
          T0.IMPRESSIONS = 0
        )
        OR (
          (
            T0.SPEND * 1000
          ) IS NULL
        ),
        T0.CPM IS NULL,
        (
          T0.CPM IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.CPM * T0.IMPRESSIONS
              ) IS NULL
            )
            AND (
              (
                T0.SPEND * 1000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.CPM * T0.IMPRESSIONS
            ) - (
              T0.SPEND * 1000
            )) <= (
              GREATEST(ABS(T0.CPM * T0.IMPRESSIONS), ABS(T0.SPEND * 1000), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.CONVERSIONS IS NULL
        ) OR (
          T0.CONVERSIONS = 0
        ) OR (
          T0.SPEND IS NULL
        ),
        T0.CPA IS NULL,
        (
          T0.CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.CPA * T0.CONVERSIONS
              ) IS NULL
            ) AND (
              T0.SPEND IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.CPA * T0.CONVERSIONS
            ) - T0.SPEND) <= (
              GREATEST(ABS(T0.CPA * T0.CONVERSIONS), ABS(T0.SPEND), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.CLICKS IS NULL
        ) OR (
          T0.CLICKS = 0
        ) OR (
          T0.CONVERSIONS IS NULL
        ),
        (
          T0.CONVERSION_RATE_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.CONVERSION_RATE_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.CONVERSION_RATE_PCT / 100.0
                ) * T0.CLICKS
              ) IS NULL
            )
            AND (
              T0.CONVERSIONS IS NULL
            )
          )
          OR COALESCE(
            ABS((
              (
                T0.CONVERSION_RATE_PCT / 100.0
              ) * T0.CLICKS
            ) - T0.CONVERSIONS) <= (
              GREATEST(ABS((
                T0.CONVERSION_RATE_PCT / 100.0
              ) * T0.CLICKS), ABS(T0.CONVERSIONS), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.MQLS_30D IS NULL
        )
        OR (
          T0.MQLS_30D = 0
        )
        OR (
          NULLIF(T0.SPEND_30D, 0.0) IS NULL
        ),
        T0.COST_PER_MQL IS NULL,
        (
          T0.COST_PER_MQL IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.COST_PER_MQL * CAST(T0.MQLS_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              NULLIF(T0.SPEND_30D, 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.COST_PER_MQL * CAST(T0.MQLS_30D AS DOUBLE)
            ) - NULLIF(T0.SPEND_30D, 0.0)) <= (
              GREATEST(
                ABS(T0.COST_PER_MQL * CAST(T0.MQLS_30D AS DOUBLE)),
                ABS(NULLIF(T0.SPEND_30D, 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D IS NULL
        )
        OR (
          T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D = 0
        )
        OR (
          NULLIF(T0.SPEND_30D, 0.0) IS NULL
        ),
        T0.MEDIA_CAC IS NULL,
        (
          T0.MEDIA_CAC IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.MEDIA_CAC * T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D
              ) IS NULL
            )
            AND (
              NULLIF(T0.SPEND_30D, 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.MEDIA_CAC * T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D
              ) - NULLIF(T0.SPEND_30D, 0.0)
            ) <= (
              GREATEST(
                ABS(T0.MEDIA_CAC * T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D),
                ABS(NULLIF(T0.SPEND_30D, 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          T0.ROAS_LINEAR IS NULL
        )
        OR (
          (
            (
              (
                T0.ROAS_LINEAR * T0.SPEND_30D
              ) IS NULL
            )
            AND (
              T0.ATTRIBUTED_REVENUE_LINEAR_30D IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.ROAS_LINEAR * T0.SPEND_30D
            ) - T0.ATTRIBUTED_REVENUE_LINEAR_30D) <= (
              GREATEST(ABS(T0.ROAS_LINEAR * T0.SPEND_30D), ABS(T0.ATTRIBUTED_REVENUE_LINEAR_30D), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          (
            T0.ROI_LINEAR_PCT IS NULL
          )
          AND (
            (
              (
                T0.ROAS_LINEAR - 1.0
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T0.ROI_LINEAR_PCT - (
            (
              T0.ROAS_LINEAR - 1.0
            ) * 100.0
          )) <= (
            GREATEST(ABS(T0.ROI_LINEAR_PCT), ABS((
              T0.ROAS_LINEAR - 1.0
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
    )
) AS T101
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
                'every channel has every day' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(CAST(T91._LK0 AS VARCHAR), CAST(T91._RK0 AS VARCHAR)),
                  COALESCE(T91._LK1, T91._RK1)
                ) AS ENTITY_KEY,
                CASE
                  WHEN T91._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T91._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS DIFFERENCES
              FROM (
                SELECT
                  T42._LK0,
                  T42._LK1,
                  T82._RK0,
                  T82._RK1
                FROM (
                  SELECT
                    T0.METRIC_DATE AS _LK0,
                    T0.CHANNEL AS _LK1
                  FROM METRICS.METRICS_MARKETING AS T0
                ) AS T42
                FULL OUTER JOIN (
                  SELECT
                    T61.METRIC_DATE AS _RK0,
                    T72.CHANNEL AS _RK1
                  FROM T29 AS T61
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
                              'direct' AS CHANNEL
                          ) AS T10
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'referral' AS CHANNEL
                          ) AS T11
                        ) AS T33
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              'email' AS CHANNEL
                          ) AS T12
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'display' AS CHANNEL
                          ) AS T13
                        ) AS T34
                      ) AS T49
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
                              'paid_search' AS CHANNEL
                          ) AS T14
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'paid_social' AS CHANNEL
                          ) AS T15
                        ) AS T35
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              'social' AS CHANNEL
                          ) AS T16
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'events' AS CHANNEL
                          ) AS T17
                        ) AS T36
                      ) AS T50
                    ) AS T63
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
                              'partner' AS CHANNEL
                          ) AS T18
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'other' AS CHANNEL
                          ) AS T19
                        ) AS T37
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              'unmapped' AS CHANNEL
                          ) AS T20
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'unknown' AS CHANNEL
                          ) AS T21
                        ) AS T38
                      ) AS T51
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
                              'unattributed' AS CHANNEL
                          ) AS T7
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                'google_ads' AS CHANNEL
                            ) AS T22
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'facebook' AS CHANNEL
                            ) AS T23
                          ) AS T39
                        ) AS T52
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
                                'linkedin' AS CHANNEL
                            ) AS T24
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'iterable' AS CHANNEL
                            ) AS T25
                          ) AS T40
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                'website' AS CHANNEL
                            ) AS T26
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'organic' AS CHANNEL
                            ) AS T27
                          ) AS T41
                        ) AS T53
                      ) AS T64
                    ) AS T69
                  ) AS T72
                ) AS T82
                  ON T42._LK0 = T82._RK0 AND T42._LK1 = T82._RK1
              ) AS T91
              WHERE
                NOT (
                  (
                    T91._LK0 IS NOT NULL
                  ) AND (
                    T91._RK0 IS NOT NULL
                  )
                )
            ) AS T97
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'a channel\'s day = its campaigns' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(CAST(T95._LK0 AS VARCHAR), CAST(T95._RK0 AS VARCHAR)),
                  COALESCE(T95._LK1, T95._RK1)
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T95._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T95._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T95._L0 IS NOT DISTINCT FROM T95._R0
                    OR COALESCE(
                      ABS(CAST(T95._L0 AS DOUBLE) - CAST(T95._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T95._L0 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'active_campaigns '
                  END,
                  CASE
                    WHEN T95._L1 IS NOT DISTINCT FROM T95._R1
                    OR COALESCE(ABS(T95._L1 - T95._R1) <= (
                      (
                        ABS(T95._L1) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'spend '
                  END,
                  CASE
                    WHEN T95._L2 IS NOT DISTINCT FROM T95._R2
                    OR COALESCE(ABS(T95._L2 - T95._R2) <= (
                      (
                        ABS(T95._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'impressions '
                  END,
                  CASE
                    WHEN T95._L3 IS NOT DISTINCT FROM T95._R3
                    OR COALESCE(ABS(T95._L3 - T95._R3) <= (
                      (
                        ABS(T95._L3) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'clicks '
                  END,
                  CASE
                    WHEN T95._L4 IS NOT DISTINCT FROM T95._R4
                    OR COALESCE(ABS(T95._L4 - T95._R4) <= (
                      (
                        ABS(T95._L4) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'conversions '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T58._LK0,
                  T58._LK1,
                  T58._L0,
                  T58._L1,
                  T58._L2,
                  T58._L3,
                  T58._L4,
                  T90._RK0,
                  T90._RK1,
                  T90._R0,
                  T90._R1,
                  T90._R2,
                  T90._R3,
                  T90._R4
                FROM (
                  SELECT
                    T0.METRIC_DATE AS _LK0,
                    T0.CHANNEL AS _LK1,
                    T0.ACTIVE_CAMPAIGNS AS _L0,
                    T0.SPEND AS _L1,
                    T0.IMPRESSIONS AS _L2,
                    T0.CLICKS AS _L3,
                    T0.CONVERSIONS AS _L4
                  FROM METRICS.METRICS_MARKETING AS T0
                  WHERE
                    T0.ACTIVE_CAMPAIGNS > 0
                ) AS T58
                FULL OUTER JOIN (
                  SELECT
                    T79.METRIC_DATE AS _RK0,
                    T79.CHANNEL AS _RK1,
                    T79.ACTIVE_CAMPAIGNS AS _R0,
                    T79.SPEND AS _R1,
                    T79.IMPRESSIONS AS _R2,
                    T79.CLICKS AS _R3,
                    T79.CONVERSIONS AS _R4
                  FROM (
                    SELECT
                      T32.METRIC_DATE,
                      T32.CHANNEL,
                      COUNT(*) AS ACTIVE_CAMPAIGNS,
                      COALESCE(CAST(SUM(CAST(T32.DAILY_SPEND AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS SPEND,
                      COALESCE(CAST(SUM(CAST(T32.DAILY_IMPRESSIONS AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS IMPRESSIONS,
                      COALESCE(CAST(SUM(CAST(T32.DAILY_CLICKS AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS CLICKS,
                      COALESCE(CAST(SUM(CAST(T32.DAILY_CONVERSIONS AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS CONVERSIONS
                    FROM (
                      SELECT
                        T6.PLATFORM,
                        T6.CAMPAIGN_ID,
                        T6.PERFORMANCE_DATE,
                        T6.CAMPAIGN_NAME,
                        T6.CAMPAIGN_TYPE,
                        T6.DAY_OF_WEEK,
                        T6.DAY_NAME,
                        T6.DAY_OF_FLIGHT,
                        T6.IS_ESTIMATED,
                        T6.DAILY_SPEND,
                        T6.DAILY_IMPRESSIONS,
                        T6.DAILY_CLICKS,
                        T6.DAILY_CONVERSIONS,
                        T6.CUMULATIVE_SPEND,
                        T6.CLICK_THROUGH_RATE,
                        T6.COST_PER_CLICK,
                        T6.COST_PER_THOUSAND_IMPRESSIONS,
                        T6.COST_PER_CONVERSION,
                        T6.CONVERSION_RATE,
                        T6.BUDGET_TO_DATE,
                        T6.BUDGET_PACING_PCT,
                        T6.BUDGET_PACING_STATUS,
                        T6.IS_SPEND_ANOMALY,
                        T6.DAILY_TOUCHES,
                        T6.PERFORMANCE_TREND_7D,
                        T6.IS_PERFORMANCE_ANOMALY,
                        T6.DAILY_ATTRIBUTED_CONVERSIONS,
                        T6.DAILY_ATTRIBUTED_REVENUE,
                        T6.CUMULATIVE_ATTRIBUTED_CONVERSIONS,
                        T6.ATTRIBUTED_CPA,
                        T6.PERFORMANCE_SCORE,
                        T6.PERFORMANCE_TIER,
                        T6.PERFORMANCE_DATE AS METRIC_DATE,
                        T6.PLATFORM AS CHANNEL
                      FROM ENTITY.ENTITY_CAMPAIGNS_DAILY AS T6
                    ) AS T32
                    GROUP BY
                      1,
                      2
                  ) AS T79
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM T29 AS T60
                      WHERE
                        T79.METRIC_DATE = T60.METRIC_DATE
                    )
                ) AS T90
                  ON T58._LK0 = T90._RK0 AND T58._LK1 = T90._RK1
              ) AS T95
              WHERE
                NOT (
                  (
                    T95._LK0 IS NOT NULL
                  )
                  AND (
                    T95._RK0 IS NOT NULL
                  )
                  AND (
                    T95._L0 IS NOT DISTINCT FROM T95._R0
                    OR COALESCE(
                      ABS(CAST(T95._L0 AS DOUBLE) - CAST(T95._R0 AS DOUBLE)) <= (
                        (
                          ABS(CAST(T95._L0 AS DOUBLE)) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T95._L1 IS NOT DISTINCT FROM T95._R1
                    OR COALESCE(ABS(T95._L1 - T95._R1) <= (
                      (
                        ABS(T95._L1) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T95._L2 IS NOT DISTINCT FROM T95._R2
                    OR COALESCE(ABS(T95._L2 - T95._R2) <= (
                      (
                        ABS(T95._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T95._L3 IS NOT DISTINCT FROM T95._R3
                    OR COALESCE(ABS(T95._L3 - T95._R3) <= (
                      (
                        ABS(T95._L3) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T95._L4 IS NOT DISTINCT FROM T95._R4
                    OR COALESCE(ABS(T95._L4 - T95._R4) <= (
                      (
                        ABS(T95._L4) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                )
            ) AS T102
          ) AS T103
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'leads of a day' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(CAST(T89._LK0 AS VARCHAR), CAST(T89._RK0 AS VARCHAR)),
                COALESCE(T89._LK1, T89._RK1)
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T89._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T89._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T89._L0 IS NOT DISTINCT FROM T89._R0 THEN '' ELSE 'mqls ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T56._LK0,
                T56._LK1,
                T56._L0,
                T81._RK0,
                T81._RK1,
                T81._R0
              FROM (
                SELECT
                  T0.METRIC_DATE AS _LK0,
                  T0.CHANNEL AS _LK1,
                  T0.MQLS AS _L0
                FROM METRICS.METRICS_MARKETING AS T0
                WHERE
                  T0.MQLS > 0
              ) AS T56
              FULL OUTER JOIN (
                SELECT
                  T67.METRIC_DATE AS _RK0,
                  T67.CHANNEL AS _RK1,
                  T67.MQLS AS _R0
                FROM (
                  SELECT
                    T31.METRIC_DATE,
                    T31.CHANNEL,
                    COUNT(*) AS MQLS
                  FROM (
                    SELECT
                      T4.LEAD_ID,
                      T4.LINKED_BY,
                      T4.PARTY,
                      T4.ACCOUNT_ID,
                      T4.COMPANY_ID,
                      T4.LINKED_ON,
                      T4.PLATFORM,
                      T4.CAMPAIGN_ID,
                      T4.CHANNEL,
                      T4.LEAD_SOURCE,
                      T4.LEAD_SCORE,
                      T4.MQL_DATE,
                      T4.TOUCHES,
                      T4.FIRST_TOUCH_CHANNEL,
                      T4.LAST_TOUCH_CHANNEL,
                      T4.CONVERSION_ID,
                      T4.CONVERTED_AT,
                      T4.IS_CONVERTED,
                      T4.MQL_DATE AS METRIC_DATE
                    FROM TIMELINE.LEAD_OUTCOMES AS T4
                  ) AS T31
                  GROUP BY
                    1,
                    2
                ) AS T67
                WHERE
                  EXISTS(
                    SELECT
                      1
                    FROM T29 AS T60
                    WHERE
                      T67.METRIC_DATE = T60.METRIC_DATE
                  )
              ) AS T81
                ON T56._LK0 = T81._RK0 AND T56._LK1 = T81._RK1
            ) AS T89
            WHERE
              NOT (
                (
                  T89._LK0 IS NOT NULL
                )
                AND (
                  T89._RK0 IS NOT NULL
                )
                AND T89._L0 IS NOT DISTINCT FROM T89._R0
              )
          ) AS T98
        ) AS T104
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'credits of a channel\'s day = its touches' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(CAST(T94._LK0 AS VARCHAR), CAST(T94._RK0 AS VARCHAR)),
              COALESCE(T94._LK1, T94._RK1)
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T94._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T94._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE
                WHEN T94._L0 IS NOT DISTINCT FROM T94._R0
                OR COALESCE(ABS(T94._L0 - T94._R0) <= (
                  (
                    ABS(T94._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_conversions_first_touch '
              END,
              CASE
                WHEN T94._L1 IS NOT DISTINCT FROM T94._R1
                OR COALESCE(ABS(T94._L1 - T94._R1) <= (
                  (
                    ABS(T94._L1) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_conversions_last_touch '
              END,
              CASE
                WHEN T94._L2 IS NOT DISTINCT FROM T94._R2
                OR COALESCE(ABS(T94._L2 - T94._R2) <= (
                  (
                    ABS(T94._L2) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_conversions_linear '
              END,
              CASE
                WHEN T94._L3 IS NOT DISTINCT FROM T94._R3
                OR COALESCE(ABS(T94._L3 - T94._R3) <= (
                  (
                    ABS(T94._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_conversions_time_decay '
              END,
              CASE
                WHEN T94._L4 IS NOT DISTINCT FROM T94._R4
                OR COALESCE(ABS(T94._L4 - T94._R4) <= (
                  (
                    ABS(T94._L4) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_conversions_position_based '
              END,
              CASE
                WHEN T94._L5 IS NOT DISTINCT FROM T94._R5
                OR COALESCE(ABS(T94._L5 - T94._R5) <= (
                  (
                    ABS(T94._L5) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_revenue_first_touch '
              END,
              CASE
                WHEN T94._L6 IS NOT DISTINCT FROM T94._R6
                OR COALESCE(ABS(T94._L6 - T94._R6) <= (
                  (
                    ABS(T94._L6) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_revenue_last_touch '
              END,
              CASE
                WHEN T94._L7 IS NOT DISTINCT FROM T94._R7
                OR COALESCE(ABS(T94._L7 - T94._R7) <= (
                  (
                    ABS(T94._L7) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_revenue_linear '
              END,
              CASE
                WHEN T94._L8 IS NOT DISTINCT FROM T94._R8
                OR COALESCE(ABS(T94._L8 - T94._R8) <= (
                  (
                    ABS(T94._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_revenue_time_decay '
              END,
              CASE
                WHEN T94._L9 IS NOT DISTINCT FROM T94._R9
                OR COALESCE(ABS(T94._L9 - T94._R9) <= (
                  (
                    ABS(T94._L9) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'attributed_revenue_position_based '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T65._LK0,
              T65._LK1,
              T65._L0,
              T65._L1,
              T65._L2,
              T65._L3,
              T65._L4,
              T65._L5,
              T65._L6,
              T65._L7,
              T65._L8,
              T65._L9,
              T88._RK0,
              T88._RK1,
              T88._R0,
              T88._R1,
              T88._R2,
              T88._R3,
              T88._R4,
              T88._R5,
              T88._R6,
              T88._R7,
              T88._R8,
              T88._R9
            FROM (
              SELECT
                T0.METRIC_DATE AS _LK0,
                T0.CHANNEL AS _LK1,
                T0.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH AS _L0,
                T0.ATTRIBUTED_CONVERSIONS_LAST_TOUCH AS _L1,
                T0.ATTRIBUTED_CONVERSIONS_LINEAR AS _L2,
                T0.ATTRIBUTED_CONVERSIONS_TIME_DECAY AS _L3,
                T0.ATTRIBUTED_CONVERSIONS_POSITION_BASED AS _L4,
                T0.ATTRIBUTED_REVENUE_FIRST_TOUCH AS _L5,
                T0.ATTRIBUTED_REVENUE_LAST_TOUCH AS _L6,
                T0.ATTRIBUTED_REVENUE_LINEAR AS _L7,
                T0.ATTRIBUTED_REVENUE_TIME_DECAY AS _L8,
                T0.ATTRIBUTED_REVENUE_POSITION_BASED AS _L9
              FROM METRICS.METRICS_MARKETING AS T0
              WHERE
                T0.ATTRIBUTED_CONVERSIONS_LINEAR > 0 AND NOT (
                  T0.CHANNEL = 'unattributed'
                )
            ) AS T65
            FULL OUTER JOIN (
              SELECT
                T77.METRIC_DATE AS _RK0,
                T77.CHANNEL AS _RK1,
                T77.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH AS _R0,
                T77.ATTRIBUTED_CONVERSIONS_LAST_TOUCH AS _R1,
                T77.ATTRIBUTED_CONVERSIONS_LINEAR AS _R2,
                T77.ATTRIBUTED_CONVERSIONS_TIME_DECAY AS _R3,
                T77.ATTRIBUTED_CONVERSIONS_POSITION_BASED AS _R4,
                T77.ATTRIBUTED_REVENUE_FIRST_TOUCH AS _R5,
                T77.ATTRIBUTED_REVENUE_LAST_TOUCH AS _R6,
                T77.ATTRIBUTED_REVENUE_LINEAR AS _R7,
                T77.ATTRIBUTED_REVENUE_TIME_DECAY AS _R8,
                T77.ATTRIBUTED_REVENUE_POSITION_BASED AS _R9
              FROM (
                SELECT
                  T30.METRIC_DATE,
                  T30.CHANNEL,
                  COALESCE(
                    CAST(SUM(
                      IFF(T30.ATTRIBUTION_MODEL = 'first_touch', CAST(T30.CREDIT AS DECIMAL(38, 18)), NULL)
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
                  COALESCE(
                    CAST(SUM(
                      IFF(T30.ATTRIBUTION_MODEL = 'last_touch', CAST(T30.CREDIT AS DECIMAL(38, 18)), NULL)
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
                  COALESCE(
                    CAST(SUM(IFF(T30.ATTRIBUTION_MODEL = 'linear', CAST(T30.CREDIT AS DECIMAL(38, 18)), NULL)) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_CONVERSIONS_LINEAR,
                  COALESCE(
                    CAST(SUM(
                      IFF(T30.ATTRIBUTION_MODEL = 'time_decay', CAST(T30.CREDIT AS DECIMAL(38, 18)), NULL)
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_CONVERSIONS_TIME_DECAY,
                  COALESCE(
                    CAST(SUM(
                      IFF(T30.ATTRIBUTION_MODEL = 'position_based', CAST(T30.CREDIT AS DECIMAL(38, 18)), NULL)
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_CONVERSIONS_POSITION_BASED,
                  COALESCE(
                    CAST(SUM(
                      IFF(
                        T30.ATTRIBUTION_MODEL = 'first_touch',
                        CAST(T30.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                        NULL
                      )
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_REVENUE_FIRST_TOUCH,
                  COALESCE(
                    CAST(SUM(
                      IFF(
                        T30.ATTRIBUTION_MODEL = 'last_touch',
                        CAST(T30.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                        NULL
                      )
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_REVENUE_LAST_TOUCH,
                  COALESCE(
                    CAST(SUM(
                      IFF(
                        T30.ATTRIBUTION_MODEL = 'linear',
                        CAST(T30.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                        NULL
                      )
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_REVENUE_LINEAR,
                  COALESCE(
                    CAST(SUM(
                      IFF(
                        T30.ATTRIBUTION_MODEL = 'time_decay',
                        CAST(T30.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                        NULL
                      )
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_REVENUE_TIME_DECAY,
                  COALESCE(
                    CAST(SUM(
                      IFF(
                        T30.ATTRIBUTION_MODEL = 'position_based',
                        CAST(T30.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                        NULL
                      )
                    ) AS DOUBLE),
                    0.0
                  ) AS ATTRIBUTED_REVENUE_POSITION_BASED
                FROM (
                  SELECT
                    T3.CONVERSION_ID,
                    T3.TOUCHPOINT_ID,
                    T3.ATTRIBUTION_MODEL,
                    T3.CONVERSION_TYPE,
                    T3.CONVERTED_AT,
                    T3.ACCOUNT_ID,
                    T3.COMPANY_ID,
                    T3.LEAD_ID,
                    T3.TOUCHED_AT,
                    T3.CHANNEL,
                    T3.PLATFORM,
                    T3.CAMPAIGN_ID,
                    T3.TOUCH_POSITION,
                    T3.TOUCHES_IN_JOURNEY,
                    T3.DAYS_BEFORE_CONVERSION,
                    T3.DAYS_TO_CONVERT,
                    T3.CONVERSION_VALUE,
                    T3.CREDIT,
                    T3.ATTRIBUTED_REVENUE,
                    T3.CONVERTED_AT AS METRIC_DATE
                  FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T3
                ) AS T30
                GROUP BY
                  1,
                  2
              ) AS T77
              WHERE
                EXISTS(
                  SELECT
                    1
                  FROM T29 AS T60
                  WHERE
                    T77.METRIC_DATE = T60.METRIC_DATE
                )
            ) AS T88
              ON T65._LK0 = T88._RK0 AND T65._LK1 = T88._RK1
          ) AS T94
          WHERE
            NOT (
              (
                T94._LK0 IS NOT NULL
              )
              AND (
                T94._RK0 IS NOT NULL
              )
              AND (
                T94._L0 IS NOT DISTINCT FROM T94._R0
                OR COALESCE(ABS(T94._L0 - T94._R0) <= (
                  (
                    ABS(T94._L0) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L1 IS NOT DISTINCT FROM T94._R1
                OR COALESCE(ABS(T94._L1 - T94._R1) <= (
                  (
                    ABS(T94._L1) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L2 IS NOT DISTINCT FROM T94._R2
                OR COALESCE(ABS(T94._L2 - T94._R2) <= (
                  (
                    ABS(T94._L2) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L3 IS NOT DISTINCT FROM T94._R3
                OR COALESCE(ABS(T94._L3 - T94._R3) <= (
                  (
                    ABS(T94._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L4 IS NOT DISTINCT FROM T94._R4
                OR COALESCE(ABS(T94._L4 - T94._R4) <= (
                  (
                    ABS(T94._L4) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L5 IS NOT DISTINCT FROM T94._R5
                OR COALESCE(ABS(T94._L5 - T94._R5) <= (
                  (
                    ABS(T94._L5) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L6 IS NOT DISTINCT FROM T94._R6
                OR COALESCE(ABS(T94._L6 - T94._R6) <= (
                  (
                    ABS(T94._L6) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L7 IS NOT DISTINCT FROM T94._R7
                OR COALESCE(ABS(T94._L7 - T94._R7) <= (
                  (
                    ABS(T94._L7) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L8 IS NOT DISTINCT FROM T94._R8
                OR COALESCE(ABS(T94._L8 - T94._R8) <= (
                  (
                    ABS(T94._L8) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
              AND (
                T94._L9 IS NOT DISTINCT FROM T94._R9
                OR COALESCE(ABS(T94._L9 - T94._R9) <= (
                  (
                    ABS(T94._L9) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T105
      ) AS T106
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'conversions without a touch, by day' AS STATEMENT,
          CONCAT_WS('|', COALESCE(CAST(T100._LK0 AS VARCHAR), CAST(T100._RK0 AS VARCHAR))) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T100._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T100._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE
              WHEN T100._L0 IS NOT DISTINCT FROM T100._R0
              OR COALESCE(
                ABS(T100._L0 - CAST(T100._R0 AS DOUBLE)) <= (
                  (
                    ABS(T100._L0) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_first_touch '
            END,
            CASE
              WHEN T100._L1 IS NOT DISTINCT FROM T100._R1
              OR COALESCE(
                ABS(T100._L1 - CAST(T100._R1 AS DOUBLE)) <= (
                  (
                    ABS(T100._L1) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_last_touch '
            END,
            CASE
              WHEN T100._L2 IS NOT DISTINCT FROM T100._R2
              OR COALESCE(
                ABS(T100._L2 - CAST(T100._R2 AS DOUBLE)) <= (
                  (
                    ABS(T100._L2) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_linear '
            END,
            CASE
              WHEN T100._L3 IS NOT DISTINCT FROM T100._R3
              OR COALESCE(
                ABS(T100._L3 - CAST(T100._R3 AS DOUBLE)) <= (
                  (
                    ABS(T100._L3) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_time_decay '
            END,
            CASE
              WHEN T100._L4 IS NOT DISTINCT FROM T100._R4
              OR COALESCE(
                ABS(T100._L4 - CAST(T100._R4 AS DOUBLE)) <= (
                  (
                    ABS(T100._L4) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_conversions_position_based '
            END,
            CASE
              WHEN T100._L5 IS NOT DISTINCT FROM T100._R5
              OR COALESCE(
                ABS(T100._L5 - CAST(T100._R5 AS DOUBLE)) <= (
                  (
                    ABS(T100._L5) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_first_touch '
            END,
            CASE
              WHEN T100._L6 IS NOT DISTINCT FROM T100._R6
              OR COALESCE(
                ABS(T100._L6 - CAST(T100._R6 AS DOUBLE)) <= (
                  (
                    ABS(T100._L6) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_last_touch '
            END,
            CASE
              WHEN T100._L7 IS NOT DISTINCT FROM T100._R7
              OR COALESCE(
                ABS(T100._L7 - CAST(T100._R7 AS DOUBLE)) <= (
                  (
                    ABS(T100._L7) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_linear '
            END,
            CASE
              WHEN T100._L8 IS NOT DISTINCT FROM T100._R8
              OR COALESCE(
                ABS(T100._L8 - CAST(T100._R8 AS DOUBLE)) <= (
                  (
                    ABS(T100._L8) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_time_decay '
            END,
            CASE
              WHEN T100._L9 IS NOT DISTINCT FROM T100._R9
              OR COALESCE(
                ABS(T100._L9 - CAST(T100._R9 AS DOUBLE)) <= (
                  (
                    ABS(T100._L9) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
              THEN ''
              ELSE 'attributed_revenue_position_based '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T57._LK0,
            T57._L0,
            T57._L1,
            T57._L2,
            T57._L3,
            T57._L4,
            T57._L5,
            T57._L6,
            T57._L7,
            T57._L8,
            T57._L9,
            T93._RK0,
            T93._R0,
            T93._R1,
            T93._R2,
            T93._R3,
            T93._R4,
            T93._R5,
            T93._R6,
            T93._R7,
            T93._R8,
            T93._R9
          FROM (
            SELECT
              T0.METRIC_DATE AS _LK0,
              T0.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH AS _L0,
              T0.ATTRIBUTED_CONVERSIONS_LAST_TOUCH AS _L1,
              T0.ATTRIBUTED_CONVERSIONS_LINEAR AS _L2,
              T0.ATTRIBUTED_CONVERSIONS_TIME_DECAY AS _L3,
              T0.ATTRIBUTED_CONVERSIONS_POSITION_BASED AS _L4,
              T0.ATTRIBUTED_REVENUE_FIRST_TOUCH AS _L5,
              T0.ATTRIBUTED_REVENUE_LAST_TOUCH AS _L6,
              T0.ATTRIBUTED_REVENUE_LINEAR AS _L7,
              T0.ATTRIBUTED_REVENUE_TIME_DECAY AS _L8,
              T0.ATTRIBUTED_REVENUE_POSITION_BASED AS _L9
            FROM METRICS.METRICS_MARKETING AS T0
            WHERE
              T0.ATTRIBUTED_CONVERSIONS_LINEAR > 0 AND T0.CHANNEL = 'unattributed'
          ) AS T57
          FULL OUTER JOIN (
            SELECT
              T84.METRIC_DATE AS _RK0,
              T84.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH AS _R0,
              T84.ATTRIBUTED_CONVERSIONS_LAST_TOUCH AS _R1,
              T84.ATTRIBUTED_CONVERSIONS_LINEAR AS _R2,
              T84.ATTRIBUTED_CONVERSIONS_TIME_DECAY AS _R3,
              T84.ATTRIBUTED_CONVERSIONS_POSITION_BASED AS _R4,
              T84.ATTRIBUTED_REVENUE_FIRST_TOUCH AS _R5,
              T84.ATTRIBUTED_REVENUE_LAST_TOUCH AS _R6,
              T84.ATTRIBUTED_REVENUE_LINEAR AS _R7,
              T84.ATTRIBUTED_REVENUE_TIME_DECAY AS _R8,
              T84.ATTRIBUTED_REVENUE_POSITION_BASED AS _R9
            FROM (
              SELECT
                T71.METRIC_DATE,
                COUNT(*) AS ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
                COUNT(*) AS ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
                COUNT(*) AS ATTRIBUTED_CONVERSIONS_LINEAR,
                COUNT(*) AS ATTRIBUTED_CONVERSIONS_TIME_DECAY,
                COUNT(*) AS ATTRIBUTED_CONVERSIONS_POSITION_BASED,
                COALESCE(SUM(T71.CONVERSION_VALUE), 0) AS ATTRIBUTED_REVENUE_FIRST_TOUCH,
                COALESCE(SUM(T71.CONVERSION_VALUE), 0) AS ATTRIBUTED_REVENUE_LAST_TOUCH,
                COALESCE(SUM(T71.CONVERSION_VALUE), 0) AS ATTRIBUTED_REVENUE_LINEAR,
                COALESCE(SUM(T71.CONVERSION_VALUE), 0) AS ATTRIBUTED_REVENUE_TIME_DECAY,
                COALESCE(SUM(T71.CONVERSION_VALUE), 0) AS ATTRIBUTED_REVENUE_POSITION_BASED
              FROM (
                SELECT
                  T68.CONVERSION_ID,
                  T68.CONVERSION_TYPE,
                  T68.PARTY,
                  T68.ACCOUNT_ID,
                  T68.COMPANY_ID,
                  T68.CONTACT_ID,
                  T68.CONVERTED_AT,
                  T68.CONVERSION_VALUE,
                  T68.CONVERTED_AT AS METRIC_DATE
                FROM (
                  SELECT
                    T9.CONVERSION_ID,
                    T9.CONVERSION_TYPE,
                    T9.PARTY,
                    T9.ACCOUNT_ID,
                    T9.COMPANY_ID,
                    T9.CONTACT_ID,
                    T9.CONVERTED_AT,
                    T9.CONVERSION_VALUE
                  FROM TIMELINE.CONVERSIONS AS T9
                  WHERE
                    NOT EXISTS(
                      SELECT
                        1
                      FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T8
                      WHERE
                        T9.CONVERSION_ID = T8.CONVERSION_ID
                    )
                ) AS T68
              ) AS T71
              GROUP BY
                1
            ) AS T84
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T29 AS T60
                WHERE
                  T84.METRIC_DATE = T60.METRIC_DATE
              )
          ) AS T93
            ON T57._LK0 = T93._RK0
        ) AS T100
        WHERE
          NOT (
            (
              T100._LK0 IS NOT NULL
            )
            AND (
              T100._RK0 IS NOT NULL
            )
            AND (
              T100._L0 IS NOT DISTINCT FROM T100._R0
              OR COALESCE(
                ABS(T100._L0 - CAST(T100._R0 AS DOUBLE)) <= (
                  (
                    ABS(T100._L0) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L1 IS NOT DISTINCT FROM T100._R1
              OR COALESCE(
                ABS(T100._L1 - CAST(T100._R1 AS DOUBLE)) <= (
                  (
                    ABS(T100._L1) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L2 IS NOT DISTINCT FROM T100._R2
              OR COALESCE(
                ABS(T100._L2 - CAST(T100._R2 AS DOUBLE)) <= (
                  (
                    ABS(T100._L2) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L3 IS NOT DISTINCT FROM T100._R3
              OR COALESCE(
                ABS(T100._L3 - CAST(T100._R3 AS DOUBLE)) <= (
                  (
                    ABS(T100._L3) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L4 IS NOT DISTINCT FROM T100._R4
              OR COALESCE(
                ABS(T100._L4 - CAST(T100._R4 AS DOUBLE)) <= (
                  (
                    ABS(T100._L4) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L5 IS NOT DISTINCT FROM T100._R5
              OR COALESCE(
                ABS(T100._L5 - CAST(T100._R5 AS DOUBLE)) <= (
                  (
                    ABS(T100._L5) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L6 IS NOT DISTINCT FROM T100._R6
              OR COALESCE(
                ABS(T100._L6 - CAST(T100._R6 AS DOUBLE)) <= (
                  (
                    ABS(T100._L6) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L7 IS NOT DISTINCT FROM T100._R7
              OR COALESCE(
                ABS(T100._L7 - CAST(T100._R7 AS DOUBLE)) <= (
                  (
                    ABS(T100._L7) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L8 IS NOT DISTINCT FROM T100._R8
              OR COALESCE(
                ABS(T100._L8 - CAST(T100._R8 AS DOUBLE)) <= (
                  (
                    ABS(T100._L8) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            AND (
              T100._L9 IS NOT DISTINCT FROM T100._R9
              OR COALESCE(
                ABS(T100._L9 - CAST(T100._R9 AS DOUBLE)) <= (
                  (
                    ABS(T100._L9) + 1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
      ) AS T107
    ) AS T108
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'visits of a day' AS STATEMENT,
        CONCAT_WS('|', COALESCE(CAST(T85._LK0 AS VARCHAR), CAST(T85._RK0 AS VARCHAR))) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T85._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T85._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T85._L0 IS NOT DISTINCT FROM T85._R0 THEN '' ELSE 'website_sessions ' END,
          CASE
            WHEN T85._L1 IS NOT DISTINCT FROM T85._R1
            THEN ''
            ELSE 'website_bounce_rate_pct '
          END,
          CASE
            WHEN T85._L2 IS NOT DISTINCT FROM T85._R2
            THEN ''
            ELSE 'website_conversion_rate_pct '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T55._LK0,
          T55._L0,
          T55._L1,
          T55._L2,
          T76._RK0,
          T76._R0,
          T76._R1,
          T76._R2
        FROM (
          SELECT
            T0.METRIC_DATE AS _LK0,
            T0.WEBSITE_SESSIONS AS _L0,
            T0.WEBSITE_BOUNCE_RATE_PCT AS _L1,
            T0.WEBSITE_CONVERSION_RATE_PCT AS _L2
          FROM METRICS.METRICS_MARKETING AS T0
          WHERE
            T0.WEBSITE_SESSIONS IS NOT NULL
        ) AS T55
        FULL OUTER JOIN (
          SELECT
            T59.METRIC_DATE AS _RK0,
            T59.WEBSITE_SESSIONS AS _R0,
            T59.WEBSITE_BOUNCE_RATE_PCT AS _R1,
            T59.WEBSITE_CONVERSION_RATE_PCT AS _R2
          FROM (
            SELECT
              T1.SESSION_DATE AS METRIC_DATE,
              T1.SESSIONS AS WEBSITE_SESSIONS,
              T1.BOUNCE_RATE AS WEBSITE_BOUNCE_RATE_PCT,
              T1.GOAL_CONVERSION_RATE AS WEBSITE_CONVERSION_RATE_PCT
            FROM STAGING.STG_MARKETING__GOOGLE_ANALYTICS_SESSIONS AS T1
            WHERE
              T1.SESSIONS IS NOT NULL
          ) AS T59
          WHERE
            EXISTS(
              SELECT
                1
              FROM T29 AS T60
              WHERE
                T59.METRIC_DATE = T60.METRIC_DATE
            )
        ) AS T76
          ON T55._LK0 = T76._RK0
      ) AS T85
      WHERE
        NOT (
          (
            T85._LK0 IS NOT NULL
          )
          AND (
            T85._RK0 IS NOT NULL
          )
          AND T85._L0 IS NOT DISTINCT FROM T85._R0
          AND T85._L1 IS NOT DISTINCT FROM T85._R1
          AND T85._L2 IS NOT DISTINCT FROM T85._R2
        )
    ) AS T99
  ) AS T109
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      '30 days of a channel = its days' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(CAST(T66.METRIC_DATE AS VARCHAR), 'null'), '|'),
        COALESCE(T66.CHANNEL, 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                (
                  (
                    T66.SPEND_30D IS NULL
                  ) AND (
                    T66.SUM_SPEND IS NULL
                  )
                )
                OR COALESCE(
                  ABS(T66.SPEND_30D - CAST(T66.SUM_SPEND AS DOUBLE)) <= (
                    GREATEST(ABS(T66.SPEND_30D), ABS(CAST(T66.SUM_SPEND AS DOUBLE)), 1.0) * 1e-09
                  ),
                  FALSE
                )
              )
              THEN 'spend; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                (
                  (
                    T66.MQLS_30D IS NULL
                  ) AND (
                    T66.SUM_MQLS IS NULL
                  )
                )
                OR COALESCE(
                  ABS(CAST(T66.MQLS_30D AS DOUBLE) - CAST(T66.SUM_MQLS AS DOUBLE)) <= (
                    GREATEST(ABS(CAST(T66.MQLS_30D AS DOUBLE)), ABS(CAST(T66.SUM_MQLS AS DOUBLE)), 1.0) * 1e-09
                  ),
                  FALSE
                )
              )
              THEN 'mqls; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T66.ATTRIBUTED_CONVERSIONS_LINEAR_30D IS NULL
                )
                AND (
                  T66.SUM_ATTRIBUTED_CONVERSIONS_LINEAR IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  T66.ATTRIBUTED_CONVERSIONS_LINEAR_30D - CAST(T66.SUM_ATTRIBUTED_CONVERSIONS_LINEAR AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS(T66.ATTRIBUTED_CONVERSIONS_LINEAR_30D),
                    ABS(CAST(T66.SUM_ATTRIBUTED_CONVERSIONS_LINEAR AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'attributed_conversions_linear; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T66.ATTRIBUTED_REVENUE_LINEAR_30D IS NULL
              )
              AND (
                T66.SUM_ATTRIBUTED_REVENUE_LINEAR IS NULL
              )
            )
            OR COALESCE(
              ABS(
                T66.ATTRIBUTED_REVENUE_LINEAR_30D - CAST(T66.SUM_ATTRIBUTED_REVENUE_LINEAR AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T66.ATTRIBUTED_REVENUE_LINEAR_30D),
                  ABS(CAST(T66.SUM_ATTRIBUTED_REVENUE_LINEAR AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
          THEN 'attributed_revenue_linear; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T0.METRIC_DATE,
        T0.CHANNEL,
        T0.SPEND_30D,
        T0.MQLS_30D,
        T0.ATTRIBUTED_CONVERSIONS_LINEAR_30D,
        T0.ATTRIBUTED_REVENUE_LINEAR_30D,
        SUM(CAST(T0.SPEND AS DECIMAL(38, 18))) OVER (
          PARTITION BY T0.CHANNEL
          ORDER BY T0.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_SPEND,
        SUM(CAST(T0.MQLS AS DECIMAL(38, 18))) OVER (
          PARTITION BY T0.CHANNEL
          ORDER BY T0.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_MQLS,
        SUM(CAST(T0.ATTRIBUTED_CONVERSIONS_LINEAR AS DECIMAL(38, 18))) OVER (
          PARTITION BY T0.CHANNEL
          ORDER BY T0.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_ATTRIBUTED_CONVERSIONS_LINEAR,
        SUM(CAST(T0.ATTRIBUTED_REVENUE_LINEAR AS DECIMAL(38, 18))) OVER (
          PARTITION BY T0.CHANNEL
          ORDER BY T0.METRIC_DATE ASC
          ROWS BETWEEN 29 preceding AND CURRENT ROW
        ) AS SUM_ATTRIBUTED_REVENUE_LINEAR
      FROM METRICS.METRICS_MARKETING AS T0
    ) AS T66
    WHERE
      NOT (
        (
          (
            (
              T66.SPEND_30D IS NULL
            ) AND (
              T66.SUM_SPEND IS NULL
            )
          )
          OR COALESCE(
            ABS(T66.SPEND_30D - CAST(T66.SUM_SPEND AS DOUBLE)) <= (
              GREATEST(ABS(T66.SPEND_30D), ABS(CAST(T66.SUM_SPEND AS DOUBLE)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T66.MQLS_30D IS NULL
            ) AND (
              T66.SUM_MQLS IS NULL
            )
          )
          OR COALESCE(
            ABS(CAST(T66.MQLS_30D AS DOUBLE) - CAST(T66.SUM_MQLS AS DOUBLE)) <= (
              GREATEST(ABS(CAST(T66.MQLS_30D AS DOUBLE)), ABS(CAST(T66.SUM_MQLS AS DOUBLE)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T66.ATTRIBUTED_CONVERSIONS_LINEAR_30D IS NULL
            )
            AND (
              T66.SUM_ATTRIBUTED_CONVERSIONS_LINEAR IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T66.ATTRIBUTED_CONVERSIONS_LINEAR_30D - CAST(T66.SUM_ATTRIBUTED_CONVERSIONS_LINEAR AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T66.ATTRIBUTED_CONVERSIONS_LINEAR_30D),
                ABS(CAST(T66.SUM_ATTRIBUTED_CONVERSIONS_LINEAR AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T66.ATTRIBUTED_REVENUE_LINEAR_30D IS NULL
            )
            AND (
              T66.SUM_ATTRIBUTED_REVENUE_LINEAR IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T66.ATTRIBUTED_REVENUE_LINEAR_30D - CAST(T66.SUM_ATTRIBUTED_REVENUE_LINEAR AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T66.ATTRIBUTED_REVENUE_LINEAR_30D),
                ABS(CAST(T66.SUM_ATTRIBUTED_REVENUE_LINEAR AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
  ) AS T96
) AS T110
