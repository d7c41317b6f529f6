SELECT
  *
FROM (
  SELECT
    'ratios of a campaign\'s day = its parts' AS STATEMENT,
    CONCAT(
      CONCAT(
        CONCAT(CONCAT(COALESCE(T0.PLATFORM, 'null'), '|'), COALESCE(T0.CAMPAIGN_ID, 'null')),
        '|'
      ),
      COALESCE(CAST(T0.PERFORMANCE_DATE AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
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
                        T0.DAILY_IMPRESSIONS IS NULL
                      )
                      OR (
                        T0.DAILY_IMPRESSIONS = 0
                      )
                      OR (
                        T0.DAILY_CLICKS IS NULL
                      ),
                      (
                        T0.CLICK_THROUGH_RATE / 100.0
                      ) IS NULL,
                      (
                        (
                          T0.CLICK_THROUGH_RATE / 100.0
                        ) IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              (
                                T0.CLICK_THROUGH_RATE / 100.0
                              ) * T0.DAILY_IMPRESSIONS
                            ) IS NULL
                          )
                          AND (
                            T0.DAILY_CLICKS IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              (
                                T0.CLICK_THROUGH_RATE / 100.0
                              ) * T0.DAILY_IMPRESSIONS
                            ) - T0.DAILY_CLICKS
                          ) <= (
                            GREATEST(
                              ABS((
                                T0.CLICK_THROUGH_RATE / 100.0
                              ) * T0.DAILY_IMPRESSIONS),
                              ABS(T0.DAILY_CLICKS),
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
                        T0.DAILY_CLICKS IS NULL
                      )
                      OR (
                        T0.DAILY_CLICKS = 0
                      )
                      OR (
                        T0.DAILY_SPEND IS NULL
                      ),
                      T0.COST_PER_CLICK IS NULL,
                      (
                        T0.COST_PER_CLICK IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T0.COST_PER_CLICK * T0.DAILY_CLICKS
                            ) IS NULL
                          )
                          AND (
                            T0.DAILY_SPEND IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS((
                            T0.COST_PER_CLICK * T0.DAILY_CLICKS
                          ) - T0.DAILY_SPEND) <= (
                            GREATEST(ABS(T0.COST_PER_CLICK * T0.DAILY_CLICKS), ABS(T0.DAILY_SPEND), 1.0) * 1e-09
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
                      T0.DAILY_IMPRESSIONS IS NULL
                    )
                    OR (
                      T0.DAILY_IMPRESSIONS = 0
                    )
                    OR (
                      (
                        T0.DAILY_SPEND * 1000
                      ) IS NULL
                    ),
                    T0.COST_PER_THOUSAND_IMPRESSIONS IS NULL,
                    (
                      T0.COST_PER_THOUSAND_IMPRESSIONS IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            T0.COST_PER_THOUSAND_IMPRESSIONS * T0.DAILY_IMPRESSIONS
                          ) IS NULL
                        )
                        AND (
                          (
                            T0.DAILY_SPEND * 1000
                          ) IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            T0.COST_PER_THOUSAND_IMPRESSIONS * T0.DAILY_IMPRESSIONS
                          ) - (
                            T0.DAILY_SPEND * 1000
                          )
                        ) <= (
                          GREATEST(
                            ABS(T0.COST_PER_THOUSAND_IMPRESSIONS * T0.DAILY_IMPRESSIONS),
                            ABS(T0.DAILY_SPEND * 1000),
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
                    T0.DAILY_CONVERSIONS IS NULL
                  )
                  OR (
                    T0.DAILY_CONVERSIONS = 0
                  )
                  OR (
                    T0.DAILY_SPEND IS NULL
                  ),
                  T0.COST_PER_CONVERSION IS NULL,
                  (
                    T0.COST_PER_CONVERSION IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          T0.COST_PER_CONVERSION * T0.DAILY_CONVERSIONS
                        ) IS NULL
                      )
                      AND (
                        T0.DAILY_SPEND IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS((
                        T0.COST_PER_CONVERSION * T0.DAILY_CONVERSIONS
                      ) - T0.DAILY_SPEND) <= (
                        GREATEST(ABS(T0.COST_PER_CONVERSION * T0.DAILY_CONVERSIONS), ABS(T0.DAILY_SPEND), 1.0) * 1e-09
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
                  T0.DAILY_CLICKS IS NULL
                )
                OR (
                  T0.DAILY_CLICKS = 0
                )
                OR (
                  T0.DAILY_CONVERSIONS IS NULL
                ),
                (
                  T0.CONVERSION_RATE / 100.0
                ) IS NULL,
                (
                  (
                    T0.CONVERSION_RATE / 100.0
                  ) IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        (
                          T0.CONVERSION_RATE / 100.0
                        ) * T0.DAILY_CLICKS
                      ) IS NULL
                    )
                    AND (
                      T0.DAILY_CONVERSIONS IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        (
                          T0.CONVERSION_RATE / 100.0
                        ) * T0.DAILY_CLICKS
                      ) - T0.DAILY_CONVERSIONS
                    ) <= (
                      GREATEST(
                        ABS((
                          T0.CONVERSION_RATE / 100.0
                        ) * T0.DAILY_CLICKS),
                        ABS(T0.DAILY_CONVERSIONS),
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
            IFF(
              (
                T0.BUDGET_TO_DATE IS NULL
              )
              OR (
                T0.BUDGET_TO_DATE = 0
              )
              OR (
                T0.CUMULATIVE_SPEND IS NULL
              ),
              (
                T0.BUDGET_PACING_PCT / 100.0
              ) IS NULL,
              (
                (
                  T0.BUDGET_PACING_PCT / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        T0.BUDGET_PACING_PCT / 100.0
                      ) * T0.BUDGET_TO_DATE
                    ) IS NULL
                  )
                  AND (
                    T0.CUMULATIVE_SPEND IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        T0.BUDGET_PACING_PCT / 100.0
                      ) * T0.BUDGET_TO_DATE
                    ) - T0.CUMULATIVE_SPEND
                  ) <= (
                    GREATEST(
                      ABS((
                        T0.BUDGET_PACING_PCT / 100.0
                      ) * T0.BUDGET_TO_DATE),
                      ABS(T0.CUMULATIVE_SPEND),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
          )
          THEN 'budget_pacing_pct; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS IS NULL
          )
          OR IFF(
            (
              T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS IS NULL
            )
            OR (
              T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS = 0
            )
            OR (
              T0.CUMULATIVE_SPEND IS NULL
            ),
            T0.ATTRIBUTED_CPA IS NULL,
            (
              T0.ATTRIBUTED_CPA IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T0.ATTRIBUTED_CPA * T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS
                  ) IS NULL
                )
                AND (
                  T0.CUMULATIVE_SPEND IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    T0.ATTRIBUTED_CPA * T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS
                  ) - T0.CUMULATIVE_SPEND
                ) <= (
                  GREATEST(
                    ABS(T0.ATTRIBUTED_CPA * T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS),
                    ABS(T0.CUMULATIVE_SPEND),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'attributed_cpa; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM ENTITY.ENTITY_CAMPAIGNS_DAILY AS T0
  WHERE
    NOT (
      IFF(
        (
          T0.DAILY_IMPRESSIONS IS NULL
        )
        OR (
          T0.DAILY_IMPRESSIONS = 0
        )
        OR (
          T0.DAILY_CLICKS IS NULL
        ),
        (
          T0.CLICK_THROUGH_RATE / 100.0
        ) IS NULL,
        (
          (
            T0.CLICK_THROUGH_RATE / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.CLICK_THROUGH_RATE / 100.0
                ) * T0.DAILY_IMPRESSIONS
              ) IS NULL
            )
            AND (
              T0.DAILY_CLICKS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.CLICK_THROUGH_RATE / 100.0
                ) * T0.DAILY_IMPRESSIONS
              ) - T0.DAILY_CLICKS
            ) <= (
              GREATEST(
                ABS((
                  T0.CLICK_THROUGH_RATE / 100.0
                ) * T0.DAILY_IMPRESSIONS),
                ABS(T0.DAILY_CLICKS),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.DAILY_CLICKS IS NULL
        )
        OR (
          T0.DAILY_CLICKS = 0
        )
        OR (
          T0.DAILY_SPEND IS NULL
        ),
        T0.COST_PER_CLICK IS NULL,
        (
          T0.COST_PER_CLICK IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.COST_PER_CLICK * T0.DAILY_CLICKS
              ) IS NULL
            )
            AND (
              T0.DAILY_SPEND IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.COST_PER_CLICK * T0.DAILY_CLICKS
            ) - T0.DAILY_SPEND) <= (
              GREATEST(ABS(T0.COST_PER_CLICK * T0.DAILY_CLICKS), ABS(T0.DAILY_SPEND), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.DAILY_IMPRESSIONS IS NULL
        )
        OR (
          T0.DAILY_IMPRESSIONS = 0
        )
        OR (
          (
            T0.DAILY_SPEND * 1000
          ) IS NULL
        ),
        T0.COST_PER_THOUSAND_IMPRESSIONS IS NULL,
        (
          T0.COST_PER_THOUSAND_IMPRESSIONS IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.COST_PER_THOUSAND_IMPRESSIONS * T0.DAILY_IMPRESSIONS
              ) IS NULL
            )
            AND (
              (
                T0.DAILY_SPEND * 1000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.COST_PER_THOUSAND_IMPRESSIONS * T0.DAILY_IMPRESSIONS
              ) - (
                T0.DAILY_SPEND * 1000
              )
            ) <= (
              GREATEST(
                ABS(T0.COST_PER_THOUSAND_IMPRESSIONS * T0.DAILY_IMPRESSIONS),
                ABS(T0.DAILY_SPEND * 1000),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.DAILY_CONVERSIONS IS NULL
        )
        OR (
          T0.DAILY_CONVERSIONS = 0
        )
        OR (
          T0.DAILY_SPEND IS NULL
        ),
        T0.COST_PER_CONVERSION IS NULL,
        (
          T0.COST_PER_CONVERSION IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.COST_PER_CONVERSION * T0.DAILY_CONVERSIONS
              ) IS NULL
            )
            AND (
              T0.DAILY_SPEND IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.COST_PER_CONVERSION * T0.DAILY_CONVERSIONS
            ) - T0.DAILY_SPEND) <= (
              GREATEST(ABS(T0.COST_PER_CONVERSION * T0.DAILY_CONVERSIONS), ABS(T0.DAILY_SPEND), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.DAILY_CLICKS IS NULL
        )
        OR (
          T0.DAILY_CLICKS = 0
        )
        OR (
          T0.DAILY_CONVERSIONS IS NULL
        ),
        (
          T0.CONVERSION_RATE / 100.0
        ) IS NULL,
        (
          (
            T0.CONVERSION_RATE / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.CONVERSION_RATE / 100.0
                ) * T0.DAILY_CLICKS
              ) IS NULL
            )
            AND (
              T0.DAILY_CONVERSIONS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.CONVERSION_RATE / 100.0
                ) * T0.DAILY_CLICKS
              ) - T0.DAILY_CONVERSIONS
            ) <= (
              GREATEST(
                ABS((
                  T0.CONVERSION_RATE / 100.0
                ) * T0.DAILY_CLICKS),
                ABS(T0.DAILY_CONVERSIONS),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.BUDGET_TO_DATE IS NULL
        )
        OR (
          T0.BUDGET_TO_DATE = 0
        )
        OR (
          T0.CUMULATIVE_SPEND IS NULL
        ),
        (
          T0.BUDGET_PACING_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.BUDGET_PACING_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.BUDGET_PACING_PCT / 100.0
                ) * T0.BUDGET_TO_DATE
              ) IS NULL
            )
            AND (
              T0.CUMULATIVE_SPEND IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.BUDGET_PACING_PCT / 100.0
                ) * T0.BUDGET_TO_DATE
              ) - T0.CUMULATIVE_SPEND
            ) <= (
              GREATEST(
                ABS((
                  T0.BUDGET_PACING_PCT / 100.0
                ) * T0.BUDGET_TO_DATE),
                ABS(T0.CUMULATIVE_SPEND),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS IS NULL
        )
        OR IFF(
          (
            T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS IS NULL
          )
          OR (
            T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS = 0
          )
          OR (
            T0.CUMULATIVE_SPEND IS NULL
          ),
          T0.ATTRIBUTED_CPA IS NULL,
          (
            T0.ATTRIBUTED_CPA IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.ATTRIBUTED_CPA * T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS
                ) IS NULL
              )
              AND (
                T0.CUMULATIVE_SPEND IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.ATTRIBUTED_CPA * T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS
                ) - T0.CUMULATIVE_SPEND
              ) <= (
                GREATEST(
                  ABS(T0.ATTRIBUTED_CPA * T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS),
                  ABS(T0.CUMULATIVE_SPEND),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
      )
    )
) AS T54
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
                  'days of a campaign = its life' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0), COALESCE(T46._LK1, T46._RK1)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T46._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T46._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T46._L0 IS NOT DISTINCT FROM T46._R0 THEN '' ELSE 'first ' END,
                    CASE WHEN T46._L1 IS NOT DISTINCT FROM T46._R1 THEN '' ELSE 'last ' END,
                    CASE WHEN T46._L2 IS NOT DISTINCT FROM T46._R2 THEN '' ELSE 'number ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T30._LK0,
                    T30._LK1,
                    T30._L0,
                    T30._L1,
                    T30._L2,
                    T41._RK0,
                    T41._RK1,
                    T41._R0,
                    T41._R1,
                    T41._R2
                  FROM (
                    SELECT
                      T15.PLATFORM AS _LK0,
                      T15.CAMPAIGN_ID AS _LK1,
                      T15.FIRST AS _L0,
                      T15.LAST AS _L1,
                      T15.NUMBER AS _L2
                    FROM (
                      SELECT
                        T1.PLATFORM,
                        T1.CAMPAIGN_ID,
                        MIN(T1.DAY) AS FIRST,
                        MAX(T1.DAY) AS LAST,
                        COUNT(*) AS NUMBER
                      FROM TIMELINE.CAMPAIGN_DAYS AS T1
                      GROUP BY
                        1,
                        2
                    ) AS T15
                  ) AS T30
                  FULL OUTER JOIN (
                    SELECT
                      T2.PLATFORM AS _RK0,
                      T2.CAMPAIGN_ID AS _RK1,
                      LEAST(
                        COALESCE(CAST(T2.CAMPAIGN_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                        COALESCE(T2.START_DATE, DATE_FROM_PARTS(2026, 6, 30))
                      ) AS _R0,
                      DATE_FROM_PARTS(2026, 6, 30) AS _R1,
                      DATEDIFF(
                        DAY,
                        LEAST(
                          COALESCE(CAST(T2.CAMPAIGN_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                          COALESCE(T2.START_DATE, DATE_FROM_PARTS(2026, 6, 30))
                        ),
                        DATE_FROM_PARTS(2026, 6, 30)
                      ) + 1 AS _R2
                    FROM ENTITY.ENTITY_CAMPAIGNS AS T2
                  ) AS T41
                    ON T30._LK0 = T41._RK0 AND T30._LK1 = T41._RK1
                ) AS T46
                WHERE
                  NOT (
                    (
                      T46._LK0 IS NOT NULL
                    )
                    AND (
                      T46._RK0 IS NOT NULL
                    )
                    AND T46._L0 IS NOT DISTINCT FROM T46._R0
                    AND T46._L1 IS NOT DISTINCT FROM T46._R1
                    AND T46._L2 IS NOT DISTINCT FROM T46._R2
                  )
              ) AS T56
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'flight of a campaign = its days' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T44._LK0, T44._RK0), COALESCE(T44._LK1, T44._RK1)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T44._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T44._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T44._L0 IS NOT DISTINCT FROM T44._R0
                      OR COALESCE(
                        ABS(CAST(T44._L0 AS DOUBLE) - CAST(T44._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T44._L0 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'days_active '
                    END,
                    CASE
                      WHEN T44._L1 IS NOT DISTINCT FROM T44._R1
                      OR COALESCE(
                        ABS(CAST(T44._L1 AS DOUBLE) - T44._R1) <= (
                          (
                            ABS(CAST(T44._L1 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'total_spend '
                    END,
                    CASE
                      WHEN T44._L2 IS NOT DISTINCT FROM T44._R2
                      OR COALESCE(
                        ABS(CAST(T44._L2 AS DOUBLE) - T44._R2) <= (
                          (
                            ABS(CAST(T44._L2 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'impressions '
                    END,
                    CASE
                      WHEN T44._L3 IS NOT DISTINCT FROM T44._R3
                      OR COALESCE(
                        ABS(CAST(T44._L3 AS DOUBLE) - T44._R3) <= (
                          (
                            ABS(CAST(T44._L3 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                      THEN ''
                      ELSE 'clicks '
                    END,
                    CASE
                      WHEN T44._L4 IS NOT DISTINCT FROM T44._R4
                      OR COALESCE(ABS(T44._L4 - T44._R4) <= (
                        (
                          ABS(T44._L4) + 1.0
                        ) * 1e-09
                      ), FALSE)
                      THEN ''
                      ELSE 'conversions '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T26._LK0,
                    T26._LK1,
                    T26._L0,
                    T26._L1,
                    T26._L2,
                    T26._L3,
                    T26._L4,
                    T38._RK0,
                    T38._RK1,
                    T38._R0,
                    T38._R1,
                    T38._R2,
                    T38._R3,
                    T38._R4
                  FROM (
                    SELECT
                      T2.PLATFORM AS _LK0,
                      T2.CAMPAIGN_ID AS _LK1,
                      T2.DAYS_ACTIVE AS _L0,
                      T2.TOTAL_SPEND AS _L1,
                      T2.IMPRESSIONS AS _L2,
                      T2.CLICKS AS _L3,
                      T2.CONVERSIONS AS _L4
                    FROM ENTITY.ENTITY_CAMPAIGNS AS T2
                    WHERE
                      T2.DAYS_ACTIVE > 0
                  ) AS T26
                  FULL OUTER JOIN (
                    SELECT
                      T29.PLATFORM AS _RK0,
                      T29.CAMPAIGN_ID AS _RK1,
                      T29.DAYS_ACTIVE AS _R0,
                      T29.TOTAL_SPEND AS _R1,
                      T29.IMPRESSIONS AS _R2,
                      T29.CLICKS AS _R3,
                      T29.CONVERSIONS AS _R4
                    FROM (
                      SELECT
                        T6.PLATFORM,
                        T6.CAMPAIGN_ID,
                        COUNT(*) AS DAYS_ACTIVE,
                        SUM(T6.SPEND) AS TOTAL_SPEND,
                        SUM(T6.IMPRESSIONS) AS IMPRESSIONS,
                        SUM(T6.CLICKS) AS CLICKS,
                        SUM(T6.CONVERSIONS) AS CONVERSIONS
                      FROM (
                        SELECT
                          *
                        FROM TIMELINE.CAMPAIGN_DAYS AS T1
                        WHERE
                          T1.IN_FLIGHT
                      ) AS T6
                      GROUP BY
                        1,
                        2
                    ) AS T29
                  ) AS T38
                    ON T26._LK0 = T38._RK0 AND T26._LK1 = T38._RK1
                ) AS T44
                WHERE
                  NOT (
                    (
                      T44._LK0 IS NOT NULL
                    )
                    AND (
                      T44._RK0 IS NOT NULL
                    )
                    AND (
                      T44._L0 IS NOT DISTINCT FROM T44._R0
                      OR COALESCE(
                        ABS(CAST(T44._L0 AS DOUBLE) - CAST(T44._R0 AS DOUBLE)) <= (
                          (
                            ABS(CAST(T44._L0 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T44._L1 IS NOT DISTINCT FROM T44._R1
                      OR COALESCE(
                        ABS(CAST(T44._L1 AS DOUBLE) - T44._R1) <= (
                          (
                            ABS(CAST(T44._L1 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T44._L2 IS NOT DISTINCT FROM T44._R2
                      OR COALESCE(
                        ABS(CAST(T44._L2 AS DOUBLE) - T44._R2) <= (
                          (
                            ABS(CAST(T44._L2 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T44._L3 IS NOT DISTINCT FROM T44._R3
                      OR COALESCE(
                        ABS(CAST(T44._L3 AS DOUBLE) - T44._R3) <= (
                          (
                            ABS(CAST(T44._L3 AS DOUBLE)) + 1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                    AND (
                      T44._L4 IS NOT DISTINCT FROM T44._R4
                      OR COALESCE(ABS(T44._L4 - T44._R4) <= (
                        (
                          ABS(T44._L4) + 1.0
                        ) * 1e-09
                      ), FALSE)
                    )
                  )
              ) AS T57
            ) AS T58
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'leads of a campaign = its last day' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T35._LK0, T35._RK0), COALESCE(T35._LK1, T35._RK1)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T35._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T35._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T35._L0 IS NOT DISTINCT FROM T35._R0
                    THEN ''
                    ELSE 'total_leads_touched '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T19._LK0,
                  T19._LK1,
                  T19._L0,
                  T23._RK0,
                  T23._RK1,
                  T23._R0
                FROM (
                  SELECT
                    T2.PLATFORM AS _LK0,
                    T2.CAMPAIGN_ID AS _LK1,
                    T2.TOTAL_LEADS_TOUCHED AS _L0
                  FROM ENTITY.ENTITY_CAMPAIGNS AS T2
                ) AS T19
                FULL OUTER JOIN (
                  SELECT
                    T1.PLATFORM AS _RK0,
                    T1.CAMPAIGN_ID AS _RK1,
                    T1.LEADS_TO_DATE AS _R0
                  FROM TIMELINE.CAMPAIGN_DAYS AS T1
                  WHERE
                    T1.DAY = DATE_FROM_PARTS(2026, 6, 30)
                ) AS T23
                  ON T19._LK0 = T23._RK0 AND T19._LK1 = T23._RK1
              ) AS T35
              WHERE
                NOT (
                  (
                    T35._LK0 IS NOT NULL
                  )
                  AND (
                    T35._RK0 IS NOT NULL
                  )
                  AND T35._L0 IS NOT DISTINCT FROM T35._R0
                )
            ) AS T48
          ) AS T59
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'credits of a campaign = its last day' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T39._LK0, T39._RK0), COALESCE(T39._LK1, T39._RK1)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T39._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T39._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T39._L0 IS NOT DISTINCT FROM T39._R0
                  OR COALESCE(ABS(T39._L0 - T39._R0) <= (
                    (
                      ABS(T39._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'linear_conversions '
                END,
                CASE
                  WHEN T39._L1 IS NOT DISTINCT FROM T39._R1
                  OR COALESCE(ABS(T39._L1 - T39._R1) <= (
                    (
                      ABS(T39._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'linear_revenue '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T25._LK0,
                T25._LK1,
                T25._L0,
                T25._L1,
                T22._RK0,
                T22._RK1,
                T22._R0,
                T22._R1
              FROM (
                SELECT
                  T2.PLATFORM AS _LK0,
                  T2.CAMPAIGN_ID AS _LK1,
                  T2.LINEAR_CONVERSIONS AS _L0,
                  T2.LINEAR_REVENUE AS _L1
                FROM ENTITY.ENTITY_CAMPAIGNS AS T2
                WHERE
                  T2.LINEAR_CONVERSIONS IS NOT NULL
              ) AS T25
              LEFT OUTER JOIN (
                SELECT
                  T1.PLATFORM AS _RK0,
                  T1.CAMPAIGN_ID AS _RK1,
                  T1.CONVERSIONS_TO_DATE AS _R0,
                  T1.REVENUE_TO_DATE AS _R1
                FROM TIMELINE.CAMPAIGN_DAYS AS T1
                WHERE
                  T1.DAY = DATE_FROM_PARTS(2026, 6, 30)
              ) AS T22
                ON T25._LK0 = T22._RK0 AND T25._LK1 = T22._RK1
            ) AS T39
            WHERE
              NOT (
                (
                  T39._LK0 IS NOT NULL
                )
                AND (
                  T39._RK0 IS NOT NULL
                )
                AND (
                  T39._L0 IS NOT DISTINCT FROM T39._R0
                  OR COALESCE(ABS(T39._L0 - T39._R0) <= (
                    (
                      ABS(T39._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T39._L1 IS NOT DISTINCT FROM T39._R1
                  OR COALESCE(ABS(T39._L1 - T39._R1) <= (
                    (
                      ABS(T39._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
              )
          ) AS T52
        ) AS T60
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'score of a campaign = its last day' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T36._LK0, T36._RK0), COALESCE(T36._LK1, T36._RK1)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T36._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T36._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T36._L0 IS NOT DISTINCT FROM T36._R0 THEN '' ELSE 'performance_tier ' END,
              CASE WHEN T36._L1 IS NOT DISTINCT FROM T36._R1 THEN '' ELSE 'performance_score ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T17._LK0,
              T17._LK1,
              T17._L0,
              T17._L1,
              T24._RK0,
              T24._RK1,
              T24._R0,
              T24._R1
            FROM (
              SELECT
                T2.PLATFORM AS _LK0,
                T2.CAMPAIGN_ID AS _LK1,
                T2.PERFORMANCE_TIER AS _L0,
                T2.PERFORMANCE_SCORE AS _L1
              FROM ENTITY.ENTITY_CAMPAIGNS AS T2
            ) AS T17
            RIGHT OUTER JOIN (
              SELECT
                T1.PLATFORM AS _RK0,
                T1.CAMPAIGN_ID AS _RK1,
                T1.PERFORMANCE_TIER AS _R0,
                T1.PERFORMANCE_SCORE AS _R1
              FROM TIMELINE.CAMPAIGN_DAYS AS T1
              WHERE
                T1.DAY = DATE_FROM_PARTS(2026, 6, 30) AND T1.DAY_OF_FLIGHT > 0
            ) AS T24
              ON T17._LK0 = T24._RK0 AND T17._LK1 = T24._RK1
          ) AS T36
          WHERE
            NOT (
              (
                T36._LK0 IS NOT NULL
              )
              AND (
                T36._RK0 IS NOT NULL
              )
              AND T36._L0 IS NOT DISTINCT FROM T36._R0
              AND T36._L1 IS NOT DISTINCT FROM T36._R1
            )
        ) AS T50
      ) AS T61
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'days in flight = days of the campaign' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T51._LK0, T51._RK0),
            COALESCE(T51._LK1, T51._RK1),
            COALESCE(CAST(T51._LK2 AS VARCHAR), CAST(T51._RK2 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T51._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T51._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T51._L0 IS NOT DISTINCT FROM T51._R0 THEN '' ELSE 'day_of_flight ' END,
            CASE WHEN T51._L1 IS NOT DISTINCT FROM T51._R1 THEN '' ELSE 'budget_to_date ' END,
            CASE WHEN T51._L2 IS NOT DISTINCT FROM T51._R2 THEN '' ELSE 'performance_score ' END,
            CASE WHEN T51._L3 IS NOT DISTINCT FROM T51._R3 THEN '' ELSE 'performance_tier ' END,
            CASE WHEN T51._L4 IS NOT DISTINCT FROM T51._R4 THEN '' ELSE 'daily_spend ' END,
            CASE WHEN T51._L5 IS NOT DISTINCT FROM T51._R5 THEN '' ELSE 'daily_impressions ' END,
            CASE WHEN T51._L6 IS NOT DISTINCT FROM T51._R6 THEN '' ELSE 'daily_clicks ' END,
            CASE WHEN T51._L7 IS NOT DISTINCT FROM T51._R7 THEN '' ELSE 'daily_conversions ' END,
            CASE WHEN T51._L8 IS NOT DISTINCT FROM T51._R8 THEN '' ELSE 'cumulative_spend ' END,
            CASE WHEN T51._L9 IS NOT DISTINCT FROM T51._R9 THEN '' ELSE 'daily_touches ' END,
            CASE WHEN T51._L10 IS NOT DISTINCT FROM T51._R10 THEN '' ELSE 'day_of_week ' END,
            CASE WHEN T51._L11 IS NOT DISTINCT FROM T51._R11 THEN '' ELSE 'is_estimated ' END,
            CASE
              WHEN T51._L12 IS NOT DISTINCT FROM T51._R12
              THEN ''
              ELSE 'daily_attributed_conversions '
            END,
            CASE
              WHEN T51._L13 IS NOT DISTINCT FROM T51._R13
              THEN ''
              ELSE 'daily_attributed_revenue '
            END,
            CASE
              WHEN T51._L14 IS NOT DISTINCT FROM T51._R14
              THEN ''
              ELSE 'cumulative_attributed_conversions '
            END,
            CASE
              WHEN T51._L15 IS NOT DISTINCT FROM T51._R15
              THEN ''
              ELSE 'performance_trend_7d '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T12._LK0,
            T12._LK1,
            T12._LK2,
            T12._L0,
            T12._L1,
            T12._L2,
            T12._L3,
            T12._L4,
            T12._L5,
            T12._L6,
            T12._L7,
            T12._L8,
            T12._L9,
            T12._L10,
            T12._L11,
            T12._L12,
            T12._L13,
            T12._L14,
            T12._L15,
            T49._RK0,
            T49._RK1,
            T49._RK2,
            T49._R0,
            T49._R1,
            T49._R2,
            T49._R3,
            T49._R4,
            T49._R5,
            T49._R6,
            T49._R7,
            T49._R8,
            T49._R9,
            T49._R10,
            T49._R11,
            T49._R12,
            T49._R13,
            T49._R14,
            T49._R15
          FROM (
            SELECT
              T0.PLATFORM AS _LK0,
              T0.CAMPAIGN_ID AS _LK1,
              T0.PERFORMANCE_DATE AS _LK2,
              T0.DAY_OF_FLIGHT AS _L0,
              T0.BUDGET_TO_DATE AS _L1,
              T0.PERFORMANCE_SCORE AS _L2,
              T0.PERFORMANCE_TIER AS _L3,
              T0.DAILY_SPEND AS _L4,
              T0.DAILY_IMPRESSIONS AS _L5,
              T0.DAILY_CLICKS AS _L6,
              T0.DAILY_CONVERSIONS AS _L7,
              T0.CUMULATIVE_SPEND AS _L8,
              T0.DAILY_TOUCHES AS _L9,
              T0.DAY_OF_WEEK AS _L10,
              T0.IS_ESTIMATED AS _L11,
              T0.DAILY_ATTRIBUTED_CONVERSIONS AS _L12,
              T0.DAILY_ATTRIBUTED_REVENUE AS _L13,
              T0.CUMULATIVE_ATTRIBUTED_CONVERSIONS AS _L14,
              T0.PERFORMANCE_TREND_7D AS _L15
            FROM ENTITY.ENTITY_CAMPAIGNS_DAILY AS T0
          ) AS T12
          FULL OUTER JOIN (
            SELECT
              T42.PLATFORM AS _RK0,
              T42.CAMPAIGN_ID AS _RK1,
              T42.DAY AS _RK2,
              T42.DAY_OF_FLIGHT AS _R0,
              T42.BUDGET_TO_DATE AS _R1,
              T42.PERFORMANCE_SCORE AS _R2,
              T42.PERFORMANCE_TIER AS _R3,
              T42.DAILY_SPEND AS _R4,
              T42.DAILY_IMPRESSIONS AS _R5,
              T42.DAILY_CLICKS AS _R6,
              T42.DAILY_CONVERSIONS AS _R7,
              T42.CUMULATIVE_SPEND AS _R8,
              T42.DAILY_TOUCHES AS _R9,
              T42.DAY_OF_WEEK AS _R10,
              T42.IS_ESTIMATED AS _R11,
              T42.DAILY_ATTRIBUTED_CONVERSIONS AS _R12,
              T42.DAILY_ATTRIBUTED_REVENUE AS _R13,
              T42.CUMULATIVE_ATTRIBUTED_CONVERSIONS AS _R14,
              T43.PERFORMANCE_TREND_7D AS _R15
            FROM (
              SELECT
                T1.PLATFORM,
                T1.CAMPAIGN_ID,
                T1.DAY,
                T1.DAY_OF_FLIGHT,
                T1.BUDGET_TO_DATE,
                T1.PERFORMANCE_SCORE,
                T1.PERFORMANCE_TIER,
                T1.SPEND AS DAILY_SPEND,
                T1.IMPRESSIONS AS DAILY_IMPRESSIONS,
                T1.CLICKS AS DAILY_CLICKS,
                T1.CONVERSIONS AS DAILY_CONVERSIONS,
                T1.SPEND_TO_DATE AS CUMULATIVE_SPEND,
                T1.TOUCHES AS DAILY_TOUCHES,
                (
                  (
                    (
                      DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T1.DAY) % 7
                    ) + 7
                  ) % 7
                ) + 1 AS DAY_OF_WEEK,
                T1.SPEND IS NOT NULL AS IS_ESTIMATED,
                IFF(T1.IS_ATTRIBUTABLE, T1.ATTRIBUTED_CONVERSIONS, NULL) AS DAILY_ATTRIBUTED_CONVERSIONS,
                IFF(T1.IS_ATTRIBUTABLE, T1.ATTRIBUTED_REVENUE, NULL) AS DAILY_ATTRIBUTED_REVENUE,
                IFF(T1.IS_ATTRIBUTABLE, T1.CONVERSIONS_TO_DATE, NULL) AS CUMULATIVE_ATTRIBUTED_CONVERSIONS
              FROM TIMELINE.CAMPAIGN_DAYS AS T1
              WHERE
                T1.IN_FLIGHT
            ) AS T42
            INNER JOIN (
              SELECT
                T1.PLATFORM,
                T1.CAMPAIGN_ID,
                T1.DAY,
                (
                  CAST(SUM(T1.TOUCHES) OVER (
                    PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID
                    ORDER BY T1.DAY ASC
                    ROWS BETWEEN 6 preceding AND CURRENT ROW
                  ) - SUM(T1.TOUCHES) OVER (
                    PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID
                    ORDER BY T1.DAY ASC
                    ROWS BETWEEN 13 preceding AND 7 preceding
                  ) AS DOUBLE) / NULLIF(
                    CAST(SUM(T1.TOUCHES) OVER (
                      PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID
                      ORDER BY T1.DAY ASC
                      ROWS BETWEEN 13 preceding AND 7 preceding
                    ) AS DOUBLE),
                    0.0
                  )
                ) * 100.0 AS PERFORMANCE_TREND_7D
              FROM TIMELINE.CAMPAIGN_DAYS AS T1
            ) AS T43
              ON T42.PLATFORM = T43.PLATFORM
              AND T42.CAMPAIGN_ID = T43.CAMPAIGN_ID
              AND T42.DAY = T43.DAY
          ) AS T49
            ON T12._LK0 = T49._RK0 AND T12._LK1 = T49._RK1 AND T12._LK2 = T49._RK2
        ) AS T51
        WHERE
          NOT (
            (
              T51._LK0 IS NOT NULL
            )
            AND (
              T51._RK0 IS NOT NULL
            )
            AND T51._L0 IS NOT DISTINCT FROM T51._R0
            AND T51._L1 IS NOT DISTINCT FROM T51._R1
            AND T51._L2 IS NOT DISTINCT FROM T51._R2
            AND T51._L3 IS NOT DISTINCT FROM T51._R3
            AND T51._L4 IS NOT DISTINCT FROM T51._R4
            AND T51._L5 IS NOT DISTINCT FROM T51._R5
            AND T51._L6 IS NOT DISTINCT FROM T51._R6
            AND T51._L7 IS NOT DISTINCT FROM T51._R7
            AND T51._L8 IS NOT DISTINCT FROM T51._R8
            AND T51._L9 IS NOT DISTINCT FROM T51._R9
            AND T51._L10 IS NOT DISTINCT FROM T51._R10
            AND T51._L11 IS NOT DISTINCT FROM T51._R11
            AND T51._L12 IS NOT DISTINCT FROM T51._R12
            AND T51._L13 IS NOT DISTINCT FROM T51._R13
            AND T51._L14 IS NOT DISTINCT FROM T51._R14
            AND T51._L15 IS NOT DISTINCT FROM T51._R15
          )
      ) AS T62
    ) AS T63
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'name, type and dates of a campaign' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T45._LK0, T45._RK0),
          COALESCE(T45._LK1, T45._RK1),
          COALESCE(CAST(T45._LK2 AS VARCHAR), CAST(T45._RK2 AS VARCHAR))
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T45._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T45._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T45._L0 IS NOT DISTINCT FROM T45._R0 THEN '' ELSE 'campaign_name ' END,
          CASE WHEN T45._L1 IS NOT DISTINCT FROM T45._R1 THEN '' ELSE 'campaign_type ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T11._LK0,
          T11._LK1,
          T11._LK2,
          T11._L0,
          T11._L1,
          T40._RK0,
          T40._RK1,
          T40._RK2,
          T40._R0,
          T40._R1
        FROM (
          SELECT
            T0.PLATFORM AS _LK0,
            T0.CAMPAIGN_ID AS _LK1,
            T0.PERFORMANCE_DATE AS _LK2,
            T0.CAMPAIGN_NAME AS _L0,
            T0.CAMPAIGN_TYPE AS _L1
          FROM ENTITY.ENTITY_CAMPAIGNS_DAILY AS T0
        ) AS T11
        FULL OUTER JOIN (
          SELECT
            T10.PLATFORM AS _RK0,
            T10.CAMPAIGN_ID AS _RK1,
            T10.PERFORMANCE_DATE AS _RK2,
            T20.CAMPAIGN_NAME AS _R0,
            T20.CAMPAIGN_TYPE AS _R1
          FROM (
            SELECT
              T0.PLATFORM,
              T0.CAMPAIGN_ID,
              T0.PERFORMANCE_DATE
            FROM ENTITY.ENTITY_CAMPAIGNS_DAILY AS T0
          ) AS T10
          INNER JOIN (
            SELECT
              T2.PLATFORM,
              T2.CAMPAIGN_ID,
              T2.CAMPAIGN_NAME,
              T2.CAMPAIGN_TYPE
            FROM ENTITY.ENTITY_CAMPAIGNS AS T2
          ) AS T20
            ON T10.PLATFORM = T20.PLATFORM AND T10.CAMPAIGN_ID = T20.CAMPAIGN_ID
        ) AS T40
          ON T11._LK0 = T40._RK0 AND T11._LK1 = T40._RK1 AND T11._LK2 = T40._RK2
      ) AS T45
      WHERE
        NOT (
          (
            T45._LK0 IS NOT NULL
          )
          AND (
            T45._RK0 IS NOT NULL
          )
          AND T45._L0 IS NOT DISTINCT FROM T45._R0
          AND T45._L1 IS NOT DISTINCT FROM T45._R1
        )
    ) AS T53
  ) AS T64
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'growth of a campaign = the day' AS STATEMENT,
      CONCAT(
        CONCAT(
          CONCAT(CONCAT(COALESCE(T27.PLATFORM, 'null'), '|'), COALESCE(T27.CAMPAIGN_ID, 'null')),
          '|'
        ),
        COALESCE(CAST(T27.DAY AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                (
                  (
                    T27.TOUCHES_TO_DATE IS NULL
                  )
                  AND (
                    (
                      T27.BEFORE_TOUCHES_TO_DATE + T27.TOUCHES
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    CAST(T27.TOUCHES_TO_DATE AS DOUBLE) - CAST(T27.BEFORE_TOUCHES_TO_DATE + T27.TOUCHES AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS(CAST(T27.TOUCHES_TO_DATE AS DOUBLE)),
                      ABS(CAST(T27.BEFORE_TOUCHES_TO_DATE + T27.TOUCHES AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              THEN 'touches_to_date; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                (
                  (
                    T27.CONVERSIONS_TO_DATE IS NULL
                  )
                  AND (
                    (
                      T27.BEFORE_CONVERSIONS_TO_DATE + T27.ATTRIBUTED_CONVERSIONS
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    T27.CONVERSIONS_TO_DATE - (
                      T27.BEFORE_CONVERSIONS_TO_DATE + T27.ATTRIBUTED_CONVERSIONS
                    )
                  ) <= (
                    GREATEST(
                      ABS(T27.CONVERSIONS_TO_DATE),
                      ABS(T27.BEFORE_CONVERSIONS_TO_DATE + T27.ATTRIBUTED_CONVERSIONS),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              THEN 'conversions_to_date; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T27.REVENUE_TO_DATE IS NULL
                )
                AND (
                  (
                    T27.BEFORE_REVENUE_TO_DATE + T27.ATTRIBUTED_REVENUE
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(T27.REVENUE_TO_DATE - (
                  T27.BEFORE_REVENUE_TO_DATE + T27.ATTRIBUTED_REVENUE
                )) <= (
                  GREATEST(
                    ABS(T27.REVENUE_TO_DATE),
                    ABS(T27.BEFORE_REVENUE_TO_DATE + T27.ATTRIBUTED_REVENUE),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'revenue_to_date; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T27.SPEND_TO_DATE IS NULL
              )
              AND (
                (
                  T27.BEFORE_SPEND_TO_DATE + T27.SPEND
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(T27.SPEND_TO_DATE - (
                T27.BEFORE_SPEND_TO_DATE + T27.SPEND
              )) <= (
                GREATEST(ABS(T27.SPEND_TO_DATE), ABS(T27.BEFORE_SPEND_TO_DATE + T27.SPEND), 1.0) * 1e-09
              ),
              FALSE
            )
            OR (
              T27.DAY_OF_FLIGHT = 0
            )
            OR (
              T27.SPEND_TO_DATE IS NULL
            )
          )
          THEN 'spend_to_date; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T1.PLATFORM,
        T1.CAMPAIGN_ID,
        T1.DAY,
        T1.IN_FLIGHT,
        T1.DAY_OF_FLIGHT,
        T1.SPEND,
        T1.IMPRESSIONS,
        T1.CLICKS,
        T1.CONVERSIONS,
        T1.SPEND_TO_DATE,
        T1.BUDGET_TO_DATE,
        T1.TOUCHES,
        T1.TOUCHES_TO_DATE,
        T1.IS_ATTRIBUTABLE,
        T1.LEADS_TO_DATE,
        T1.ATTRIBUTED_CONVERSIONS,
        T1.ATTRIBUTED_REVENUE,
        T1.CONVERSIONS_TO_DATE,
        T1.REVENUE_TO_DATE,
        T1.PERFORMANCE_SCORE,
        T1.PERFORMANCE_TIER,
        ROW_NUMBER() OVER (PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID ORDER BY T1.DAY ASC) - 1 AS PLACE,
        LAG(T1.TOUCHES_TO_DATE) OVER (PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID ORDER BY T1.DAY ASC) AS BEFORE_TOUCHES_TO_DATE,
        LAG(T1.CONVERSIONS_TO_DATE) OVER (PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID ORDER BY T1.DAY ASC) AS BEFORE_CONVERSIONS_TO_DATE,
        LAG(T1.REVENUE_TO_DATE) OVER (PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID ORDER BY T1.DAY ASC) AS BEFORE_REVENUE_TO_DATE,
        LAG(T1.SPEND_TO_DATE) OVER (PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID ORDER BY T1.DAY ASC) AS BEFORE_SPEND_TO_DATE
      FROM TIMELINE.CAMPAIGN_DAYS AS T1
    ) AS T27
    WHERE
      T27.PLACE > 0
      AND NOT (
        (
          (
            (
              T27.TOUCHES_TO_DATE IS NULL
            )
            AND (
              (
                T27.BEFORE_TOUCHES_TO_DATE + T27.TOUCHES
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              CAST(T27.TOUCHES_TO_DATE AS DOUBLE) - CAST(T27.BEFORE_TOUCHES_TO_DATE + T27.TOUCHES AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(CAST(T27.TOUCHES_TO_DATE AS DOUBLE)),
                ABS(CAST(T27.BEFORE_TOUCHES_TO_DATE + T27.TOUCHES AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T27.CONVERSIONS_TO_DATE IS NULL
            )
            AND (
              (
                T27.BEFORE_CONVERSIONS_TO_DATE + T27.ATTRIBUTED_CONVERSIONS
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T27.CONVERSIONS_TO_DATE - (
                T27.BEFORE_CONVERSIONS_TO_DATE + T27.ATTRIBUTED_CONVERSIONS
              )
            ) <= (
              GREATEST(
                ABS(T27.CONVERSIONS_TO_DATE),
                ABS(T27.BEFORE_CONVERSIONS_TO_DATE + T27.ATTRIBUTED_CONVERSIONS),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T27.REVENUE_TO_DATE IS NULL
            )
            AND (
              (
                T27.BEFORE_REVENUE_TO_DATE + T27.ATTRIBUTED_REVENUE
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(T27.REVENUE_TO_DATE - (
              T27.BEFORE_REVENUE_TO_DATE + T27.ATTRIBUTED_REVENUE
            )) <= (
              GREATEST(
                ABS(T27.REVENUE_TO_DATE),
                ABS(T27.BEFORE_REVENUE_TO_DATE + T27.ATTRIBUTED_REVENUE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T27.SPEND_TO_DATE IS NULL
            )
            AND (
              (
                T27.BEFORE_SPEND_TO_DATE + T27.SPEND
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(T27.SPEND_TO_DATE - (
              T27.BEFORE_SPEND_TO_DATE + T27.SPEND
            )) <= (
              GREATEST(ABS(T27.SPEND_TO_DATE), ABS(T27.BEFORE_SPEND_TO_DATE + T27.SPEND), 1.0) * 1e-09
            ),
            FALSE
          )
          OR (
            T27.DAY_OF_FLIGHT = 0
          )
          OR (
            T27.SPEND_TO_DATE IS NULL
          )
        )
      )
  ) AS T55
) AS T65
