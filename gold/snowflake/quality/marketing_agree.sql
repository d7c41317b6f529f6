SELECT
  *
FROM (
  SELECT
    'ratios of a month = its parts' AS STATEMENT,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(CONCAT(COALESCE(T0.ATTRIBUTION_MODEL, 'null'), '|'), COALESCE(T0.CHANNEL, 'null')),
                '|'
              ),
              COALESCE(T0.PLATFORM, 'null')
            ),
            '|'
          ),
          COALESCE(T0.CAMPAIGN_ID, 'null')
        ),
        '|'
      ),
      COALESCE(CAST(T0.CONVERSION_MONTH AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                IFF(
                  (
                    T0.ATTRIBUTED_CONVERSIONS IS NULL
                  )
                  OR (
                    T0.ATTRIBUTED_CONVERSIONS = 0
                  )
                  OR (
                    NULLIF(T0.SPEND, 0.0) IS NULL
                  ),
                  T0.CPA IS NULL,
                  (
                    T0.CPA IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          T0.CPA * T0.ATTRIBUTED_CONVERSIONS
                        ) IS NULL
                      )
                      AND (
                        NULLIF(T0.SPEND, 0.0) IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS((
                        T0.CPA * T0.ATTRIBUTED_CONVERSIONS
                      ) - NULLIF(T0.SPEND, 0.0)) <= (
                        GREATEST(ABS(T0.CPA * T0.ATTRIBUTED_CONVERSIONS), ABS(NULLIF(T0.SPEND, 0.0)), 1.0) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'cpa; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                (
                  T0.ROAS IS NULL
                )
                OR (
                  (
                    (
                      (
                        T0.ROAS * T0.SPEND
                      ) IS NULL
                    )
                    AND (
                      T0.ATTRIBUTED_REVENUE IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS((
                      T0.ROAS * T0.SPEND
                    ) - T0.ATTRIBUTED_REVENUE) <= (
                      GREATEST(ABS(T0.ROAS * T0.SPEND), ABS(T0.ATTRIBUTED_REVENUE), 1.0) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
              THEN 'roas; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T0.ROI_PCT IS NULL
                )
                AND (
                  (
                    (
                      T0.ROAS - 1.0
                    ) * 100.0
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(T0.ROI_PCT - (
                  (
                    T0.ROAS - 1.0
                  ) * 100.0
                )) <= (
                  GREATEST(ABS(T0.ROI_PCT), ABS((
                    T0.ROAS - 1.0
                  ) * 100.0), 1.0) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'roi_pct; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            IFF(
              (
                T0.TOUCHES IS NULL
              )
              OR (
                T0.TOUCHES = 0
              )
              OR (
                T0.LINKED_TOUCHES IS NULL
              ),
              (
                T0.TOUCH_MATCH_RATE_PCT / 100.0
              ) IS NULL,
              (
                (
                  T0.TOUCH_MATCH_RATE_PCT / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        T0.TOUCH_MATCH_RATE_PCT / 100.0
                      ) * CAST(T0.TOUCHES AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    T0.LINKED_TOUCHES IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        T0.TOUCH_MATCH_RATE_PCT / 100.0
                      ) * CAST(T0.TOUCHES AS DOUBLE)
                    ) - CAST(T0.LINKED_TOUCHES AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        T0.TOUCH_MATCH_RATE_PCT / 100.0
                      ) * CAST(T0.TOUCHES AS DOUBLE)),
                      ABS(CAST(T0.LINKED_TOUCHES AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
          )
          THEN 'touch_match_rate_pct; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          IFF(
            (
              T0.LEADS IS NULL
            ) OR (
              T0.LEADS = 0
            ) OR (
              T0.MATCHED_LEADS IS NULL
            ),
            (
              T0.LEAD_MATCH_RATE_PCT / 100.0
            ) IS NULL,
            (
              (
                T0.LEAD_MATCH_RATE_PCT / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T0.LEAD_MATCH_RATE_PCT / 100.0
                    ) * CAST(T0.LEADS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  T0.MATCHED_LEADS IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T0.LEAD_MATCH_RATE_PCT / 100.0
                    ) * CAST(T0.LEADS AS DOUBLE)
                  ) - CAST(T0.MATCHED_LEADS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T0.LEAD_MATCH_RATE_PCT / 100.0
                    ) * CAST(T0.LEADS AS DOUBLE)),
                    ABS(CAST(T0.MATCHED_LEADS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'lead_match_rate_pct; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM MART.MART_MARKETING__ATTRIBUTION AS T0
  WHERE
    NOT (
      IFF(
        (
          T0.ATTRIBUTED_CONVERSIONS IS NULL
        )
        OR (
          T0.ATTRIBUTED_CONVERSIONS = 0
        )
        OR (
          NULLIF(T0.SPEND, 0.0) IS NULL
        ),
        T0.CPA IS NULL,
        (
          T0.CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.CPA * T0.ATTRIBUTED_CONVERSIONS
              ) IS NULL
            )
            AND (
              NULLIF(T0.SPEND, 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.CPA * T0.ATTRIBUTED_CONVERSIONS
            ) - NULLIF(T0.SPEND, 0.0)) <= (
              GREATEST(ABS(T0.CPA * T0.ATTRIBUTED_CONVERSIONS), ABS(NULLIF(T0.SPEND, 0.0)), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          T0.ROAS IS NULL
        )
        OR (
          (
            (
              (
                T0.ROAS * T0.SPEND
              ) IS NULL
            )
            AND (
              T0.ATTRIBUTED_REVENUE IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.ROAS * T0.SPEND
            ) - T0.ATTRIBUTED_REVENUE) <= (
              GREATEST(ABS(T0.ROAS * T0.SPEND), ABS(T0.ATTRIBUTED_REVENUE), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          (
            T0.ROI_PCT IS NULL
          )
          AND (
            (
              (
                T0.ROAS - 1.0
              ) * 100.0
            ) IS NULL
          )
        )
        OR COALESCE(
          ABS(T0.ROI_PCT - (
            (
              T0.ROAS - 1.0
            ) * 100.0
          )) <= (
            GREATEST(ABS(T0.ROI_PCT), ABS((
              T0.ROAS - 1.0
            ) * 100.0), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND IFF(
        (
          T0.TOUCHES IS NULL
        )
        OR (
          T0.TOUCHES = 0
        )
        OR (
          T0.LINKED_TOUCHES IS NULL
        ),
        (
          T0.TOUCH_MATCH_RATE_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.TOUCH_MATCH_RATE_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.TOUCH_MATCH_RATE_PCT / 100.0
                ) * CAST(T0.TOUCHES AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.LINKED_TOUCHES IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.TOUCH_MATCH_RATE_PCT / 100.0
                ) * CAST(T0.TOUCHES AS DOUBLE)
              ) - CAST(T0.LINKED_TOUCHES AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T0.TOUCH_MATCH_RATE_PCT / 100.0
                ) * CAST(T0.TOUCHES AS DOUBLE)),
                ABS(CAST(T0.LINKED_TOUCHES AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.LEADS IS NULL
        ) OR (
          T0.LEADS = 0
        ) OR (
          T0.MATCHED_LEADS IS NULL
        ),
        (
          T0.LEAD_MATCH_RATE_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.LEAD_MATCH_RATE_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.LEAD_MATCH_RATE_PCT / 100.0
                ) * CAST(T0.LEADS AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.MATCHED_LEADS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.LEAD_MATCH_RATE_PCT / 100.0
                ) * CAST(T0.LEADS AS DOUBLE)
              ) - CAST(T0.MATCHED_LEADS AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T0.LEAD_MATCH_RATE_PCT / 100.0
                ) * CAST(T0.LEADS AS DOUBLE)),
                ABS(CAST(T0.MATCHED_LEADS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
) AS T60
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
                'credits of a month = its touches' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T68._LK0, T68._RK0),
                  COALESCE(T68._LK1, T68._RK1),
                  COALESCE(T68._LK2, T68._RK2),
                  COALESCE(T68._LK3, T68._RK3),
                  COALESCE(CAST(T68._LK4 AS VARCHAR), CAST(T68._RK4 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T68._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T68._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T68._L0 IS NOT DISTINCT FROM T68._R0
                    OR COALESCE(ABS(T68._L0 - T68._R0) <= (
                      (
                        ABS(T68._L0) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'attributed_conversions '
                  END,
                  CASE
                    WHEN T68._L1 IS NOT DISTINCT FROM T68._R1
                    OR COALESCE(ABS(T68._L1 - T68._R1) <= (
                      (
                        ABS(T68._L1) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'attributed_revenue '
                  END,
                  CASE
                    WHEN T68._L2 IS NOT DISTINCT FROM T68._R2
                    OR COALESCE(ABS(T68._L2 - T68._R2) <= (
                      (
                        ABS(T68._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'avg_touches '
                  END,
                  CASE
                    WHEN T68._L3 IS NOT DISTINCT FROM T68._R3
                    OR COALESCE(ABS(T68._L3 - T68._R3) <= (
                      (
                        ABS(T68._L3) + 1.0
                      ) * 1e-09
                    ), FALSE)
                    THEN ''
                    ELSE 'avg_days_to_convert '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T36._LK0,
                  T36._LK1,
                  T36._LK2,
                  T36._LK3,
                  T36._LK4,
                  T36._L0,
                  T36._L1,
                  T36._L2,
                  T36._L3,
                  T63._RK0,
                  T63._RK1,
                  T63._RK2,
                  T63._RK3,
                  T63._RK4,
                  T63._R0,
                  T63._R1,
                  T63._R2,
                  T63._R3
                FROM (
                  SELECT
                    T0.ATTRIBUTION_MODEL AS _LK0,
                    T0.CHANNEL AS _LK1,
                    T0.PLATFORM AS _LK2,
                    T0.CAMPAIGN_ID AS _LK3,
                    T0.CONVERSION_MONTH AS _LK4,
                    T0.ATTRIBUTED_CONVERSIONS AS _L0,
                    T0.ATTRIBUTED_REVENUE AS _L1,
                    T0.AVG_TOUCHES AS _L2,
                    T0.AVG_DAYS_TO_CONVERT AS _L3
                  FROM MART.MART_MARKETING__ATTRIBUTION AS T0
                  WHERE
                    T0.CHANNEL <> 'unattributed' AND T0.ATTRIBUTED_CONVERSIONS > 0
                ) AS T36
                FULL OUTER JOIN (
                  SELECT
                    T54.ATTRIBUTION_MODEL AS _RK0,
                    T54.CHANNEL AS _RK1,
                    T54.PLATFORM AS _RK2,
                    T54.CAMPAIGN_ID AS _RK3,
                    T54.CONVERSION_MONTH AS _RK4,
                    T54.ATTRIBUTED_CONVERSIONS AS _R0,
                    T54.ATTRIBUTED_REVENUE AS _R1,
                    T54.AVG_TOUCHES AS _R2,
                    T54.AVG_DAYS_TO_CONVERT AS _R3
                  FROM (
                    SELECT
                      T42.ATTRIBUTION_MODEL,
                      T42.CHANNEL,
                      T42.PLATFORM,
                      T42.CAMPAIGN_ID,
                      T42.CONVERSION_MONTH,
                      CAST(SUM(CAST(T42.CREDIT AS DECIMAL(38, 18))) AS DOUBLE) AS ATTRIBUTED_CONVERSIONS,
                      CAST(SUM(CAST(T42.ATTRIBUTED_REVENUE AS DECIMAL(38, 18))) AS DOUBLE) AS ATTRIBUTED_REVENUE,
                      CAST(SUM(CAST(T42.CREDIT * T42.TOUCHES_IN_JOURNEY AS DECIMAL(38, 18))) AS DOUBLE) / NULLIF(CAST(SUM(CAST(T42.CREDIT AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS AVG_TOUCHES,
                      CAST(SUM(CAST(T42.CREDIT * T42.DAYS_TO_CONVERT AS DECIMAL(38, 18))) AS DOUBLE) / NULLIF(CAST(SUM(CAST(T42.CREDIT AS DECIMAL(38, 18))) AS DOUBLE), 0.0) AS AVG_DAYS_TO_CONVERT
                    FROM (
                      SELECT
                        T4.CONVERSION_ID,
                        T4.TOUCHPOINT_ID,
                        T4.ATTRIBUTION_MODEL,
                        T4.CONVERSION_TYPE,
                        T4.CONVERTED_AT,
                        T4.ACCOUNT_ID,
                        T4.COMPANY_ID,
                        T4.LEAD_ID,
                        T4.TOUCHED_AT,
                        T4.CHANNEL,
                        COALESCE(T4.PLATFORM, 'none') AS PLATFORM,
                        IFF(T4.PLATFORM IS NULL, 'none', T4.CAMPAIGN_ID) AS CAMPAIGN_ID,
                        T4.TOUCH_POSITION,
                        T4.TOUCHES_IN_JOURNEY,
                        T4.DAYS_BEFORE_CONVERSION,
                        T4.DAYS_TO_CONVERT,
                        T4.CONVERSION_VALUE,
                        T4.CREDIT,
                        T4.ATTRIBUTED_REVENUE,
                        CAST(CAST(DATE_TRUNC('MONTH', T4.CONVERTED_AT) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH
                      FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T4
                      WHERE
                        CAST(CAST(DATE_TRUNC('MONTH', T4.CONVERTED_AT) AS TIMESTAMPNTZ) AS DATE) IS NOT NULL
                    ) AS T42
                    GROUP BY
                      1,
                      2,
                      3,
                      4,
                      5
                  ) AS T54
                  WHERE
                    T54.ATTRIBUTED_CONVERSIONS > 0
                ) AS T63
                  ON T36._LK0 = T63._RK0
                  AND T36._LK1 = T63._RK1
                  AND T36._LK2 = T63._RK2
                  AND T36._LK3 = T63._RK3
                  AND T36._LK4 = T63._RK4
              ) AS T68
              WHERE
                NOT (
                  (
                    T68._LK0 IS NOT NULL
                  )
                  AND (
                    T68._RK0 IS NOT NULL
                  )
                  AND (
                    T68._L0 IS NOT DISTINCT FROM T68._R0
                    OR COALESCE(ABS(T68._L0 - T68._R0) <= (
                      (
                        ABS(T68._L0) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T68._L1 IS NOT DISTINCT FROM T68._R1
                    OR COALESCE(ABS(T68._L1 - T68._R1) <= (
                      (
                        ABS(T68._L1) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T68._L2 IS NOT DISTINCT FROM T68._R2
                    OR COALESCE(ABS(T68._L2 - T68._R2) <= (
                      (
                        ABS(T68._L2) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                  AND (
                    T68._L3 IS NOT DISTINCT FROM T68._R3
                    OR COALESCE(ABS(T68._L3 - T68._R3) <= (
                      (
                        ABS(T68._L3) + 1.0
                      ) * 1e-09
                    ), FALSE)
                  )
                )
            ) AS T77
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'conversions without a touch' AS STATEMENT,
                CONCAT_WS(
                  '|',
                  COALESCE(T69._LK0, T69._RK0),
                  COALESCE(CAST(T69._LK1 AS VARCHAR), CAST(T69._RK1 AS VARCHAR))
                ) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T69._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T69._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE
                    WHEN T69._L0 IS NOT DISTINCT FROM T69._R0
                    OR COALESCE(
                      ABS(T69._L0 - CAST(T69._R0 AS DOUBLE)) <= (
                        (
                          ABS(T69._L0) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'attributed_conversions '
                  END,
                  CASE
                    WHEN T69._L1 IS NOT DISTINCT FROM T69._R1
                    OR COALESCE(
                      ABS(T69._L1 - CAST(T69._R1 AS DOUBLE)) <= (
                        (
                          ABS(T69._L1) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                    THEN ''
                    ELSE 'attributed_revenue '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T30._LK0,
                  T30._LK1,
                  T30._L0,
                  T30._L1,
                  T65._RK0,
                  T65._RK1,
                  T65._R0,
                  T65._R1
                FROM (
                  SELECT
                    T0.ATTRIBUTION_MODEL AS _LK0,
                    T0.CONVERSION_MONTH AS _LK1,
                    T0.ATTRIBUTED_CONVERSIONS AS _L0,
                    T0.ATTRIBUTED_REVENUE AS _L1
                  FROM MART.MART_MARKETING__ATTRIBUTION AS T0
                  WHERE
                    T0.CHANNEL = 'unattributed'
                ) AS T30
                FULL OUTER JOIN (
                  SELECT
                    T39.ATTRIBUTION_MODEL AS _RK0,
                    T57.CONVERSION_MONTH AS _RK1,
                    T57.ATTRIBUTED_CONVERSIONS AS _R0,
                    T57.ATTRIBUTED_REVENUE AS _R1
                  FROM (
                    SELECT
                      T48.CONVERSION_MONTH,
                      COUNT(*) AS ATTRIBUTED_CONVERSIONS,
                      COALESCE(SUM(T48.CONVERSION_VALUE), 0) AS ATTRIBUTED_REVENUE
                    FROM (
                      SELECT
                        T38.CONVERSION_ID,
                        T38.CONVERSION_TYPE,
                        T38.PARTY,
                        T38.ACCOUNT_ID,
                        T38.COMPANY_ID,
                        T38.CONTACT_ID,
                        T38.CONVERTED_AT,
                        T38.CONVERSION_VALUE,
                        CAST(CAST(DATE_TRUNC('MONTH', T38.CONVERTED_AT) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH
                      FROM (
                        SELECT
                          T10.CONVERSION_ID,
                          T10.CONVERSION_TYPE,
                          T10.PARTY,
                          T10.ACCOUNT_ID,
                          T10.COMPANY_ID,
                          T10.CONTACT_ID,
                          T10.CONVERTED_AT,
                          T10.CONVERSION_VALUE
                        FROM TIMELINE.CONVERSIONS AS T10
                        WHERE
                          NOT EXISTS(
                            SELECT
                              1
                            FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T8
                            WHERE
                              T10.CONVERSION_ID = T8.CONVERSION_ID
                          )
                      ) AS T38
                    ) AS T48
                    GROUP BY
                      1
                  ) AS T57
                  CROSS JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          'linear' AS ATTRIBUTION_MODEL
                      ) AS T11
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'time_decay' AS ATTRIBUTION_MODEL
                      ) AS T12
                    ) AS T17
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          'position_based' AS ATTRIBUTION_MODEL
                      ) AS T13
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            'first_touch' AS ATTRIBUTION_MODEL
                        ) AS T7
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'last_touch' AS ATTRIBUTION_MODEL
                        ) AS T14
                      ) AS T18
                    ) AS T29
                  ) AS T39
                ) AS T65
                  ON T30._LK0 = T65._RK0 AND T30._LK1 = T65._RK1
              ) AS T69
              WHERE
                NOT (
                  (
                    T69._LK0 IS NOT NULL
                  )
                  AND (
                    T69._RK0 IS NOT NULL
                  )
                  AND (
                    T69._L0 IS NOT DISTINCT FROM T69._R0
                    OR COALESCE(
                      ABS(T69._L0 - CAST(T69._R0 AS DOUBLE)) <= (
                        (
                          ABS(T69._L0) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                  AND (
                    T69._L1 IS NOT DISTINCT FROM T69._R1
                    OR COALESCE(
                      ABS(T69._L1 - CAST(T69._R1 AS DOUBLE)) <= (
                        (
                          ABS(T69._L1) + 1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
            ) AS T76
          ) AS T78
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'spend of a month = its days' AS STATEMENT,
              CONCAT_WS(
                '|',
                COALESCE(T62._LK0, T62._RK0),
                COALESCE(T62._LK1, T62._RK1),
                COALESCE(T62._LK2, T62._RK2),
                COALESCE(CAST(T62._LK3 AS VARCHAR), CAST(T62._RK3 AS VARCHAR))
              ) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T62._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T62._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T62._L0 IS NOT DISTINCT FROM T62._R0
                  OR COALESCE(ABS(T62._L0 - T62._R0) <= (
                    (
                      ABS(T62._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'spend '
                END,
                CASE
                  WHEN T62._L1 IS NOT DISTINCT FROM T62._R1
                  OR COALESCE(ABS(T62._L1 - T62._R1) <= (
                    (
                      ABS(T62._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'impressions '
                END,
                CASE
                  WHEN T62._L2 IS NOT DISTINCT FROM T62._R2
                  OR COALESCE(ABS(T62._L2 - T62._R2) <= (
                    (
                      ABS(T62._L2) + 1.0
                    ) * 1e-09
                  ), FALSE)
                  THEN ''
                  ELSE 'clicks '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T34._LK0,
                T34._LK1,
                T34._LK2,
                T34._LK3,
                T34._L0,
                T34._L1,
                T34._L2,
                T53._RK0,
                T53._RK1,
                T53._RK2,
                T53._RK3,
                T53._R0,
                T53._R1,
                T53._R2
              FROM (
                SELECT
                  T0.CHANNEL AS _LK0,
                  T0.PLATFORM AS _LK1,
                  T0.CAMPAIGN_ID AS _LK2,
                  T0.CONVERSION_MONTH AS _LK3,
                  T0.SPEND AS _L0,
                  T0.IMPRESSIONS AS _L1,
                  T0.CLICKS AS _L2
                FROM MART.MART_MARKETING__ATTRIBUTION AS T0
                WHERE
                  T0.ATTRIBUTION_MODEL = 'first_touch' AND T0.SPEND > 0
              ) AS T34
              FULL OUTER JOIN (
                SELECT
                  T47.CHANNEL AS _RK0,
                  T47.PLATFORM AS _RK1,
                  T47.CAMPAIGN_ID AS _RK2,
                  T47.CONVERSION_MONTH AS _RK3,
                  T47.SPEND AS _R0,
                  T47.IMPRESSIONS AS _R1,
                  T47.CLICKS AS _R2
                FROM (
                  SELECT
                    T41.CHANNEL,
                    T41.PLATFORM,
                    T41.CAMPAIGN_ID,
                    T41.CONVERSION_MONTH,
                    SUM(T41.SPEND) AS SPEND,
                    SUM(T41.IMPRESSIONS) AS IMPRESSIONS,
                    SUM(T41.CLICKS) AS CLICKS
                  FROM (
                    SELECT
                      COALESCE(T3.PLATFORM, 'none') AS PLATFORM,
                      IFF(T3.PLATFORM IS NULL, 'none', T3.CAMPAIGN_ID) AS CAMPAIGN_ID,
                      T3.DAY,
                      T3.IN_FLIGHT,
                      T3.DAY_OF_FLIGHT,
                      T3.SPEND,
                      T3.IMPRESSIONS,
                      T3.CLICKS,
                      T3.CONVERSIONS,
                      T3.SPEND_TO_DATE,
                      T3.BUDGET_TO_DATE,
                      T3.TOUCHES,
                      T3.TOUCHES_TO_DATE,
                      T3.IS_ATTRIBUTABLE,
                      T3.LEADS_TO_DATE,
                      T3.ATTRIBUTED_CONVERSIONS,
                      T3.ATTRIBUTED_REVENUE,
                      T3.CONVERSIONS_TO_DATE,
                      T3.REVENUE_TO_DATE,
                      T3.PERFORMANCE_SCORE,
                      T3.PERFORMANCE_TIER,
                      T3.PLATFORM AS CHANNEL,
                      CAST(CAST(DATE_TRUNC('MONTH', T3.DAY) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH
                    FROM TIMELINE.CAMPAIGN_DAYS AS T3
                    WHERE
                      T3.IN_FLIGHT
                      AND T3.SPEND IS NOT NULL
                      AND CAST(CAST(DATE_TRUNC('MONTH', T3.DAY) AS TIMESTAMPNTZ) AS DATE) IS NOT NULL
                  ) AS T41
                  GROUP BY
                    1,
                    2,
                    3,
                    4
                ) AS T47
                WHERE
                  T47.SPEND > 0
              ) AS T53
                ON T34._LK0 = T53._RK0
                AND T34._LK1 = T53._RK1
                AND T34._LK2 = T53._RK2
                AND T34._LK3 = T53._RK3
            ) AS T62
            WHERE
              NOT (
                (
                  T62._LK0 IS NOT NULL
                )
                AND (
                  T62._RK0 IS NOT NULL
                )
                AND (
                  T62._L0 IS NOT DISTINCT FROM T62._R0
                  OR COALESCE(ABS(T62._L0 - T62._R0) <= (
                    (
                      ABS(T62._L0) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T62._L1 IS NOT DISTINCT FROM T62._R1
                  OR COALESCE(ABS(T62._L1 - T62._R1) <= (
                    (
                      ABS(T62._L1) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
                AND (
                  T62._L2 IS NOT DISTINCT FROM T62._R2
                  OR COALESCE(ABS(T62._L2 - T62._R2) <= (
                    (
                      ABS(T62._L2) + 1.0
                    ) * 1e-09
                  ), FALSE)
                )
              )
          ) AS T74
        ) AS T79
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'leads of a month' AS STATEMENT,
            CONCAT_WS(
              '|',
              COALESCE(T58._LK0, T58._RK0),
              COALESCE(T58._LK1, T58._RK1),
              COALESCE(T58._LK2, T58._RK2),
              COALESCE(CAST(T58._LK3 AS VARCHAR), CAST(T58._RK3 AS VARCHAR))
            ) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T58._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T58._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T58._L0 IS NOT DISTINCT FROM T58._R0 THEN '' ELSE 'leads ' END,
              CASE WHEN T58._L1 IS NOT DISTINCT FROM T58._R1 THEN '' ELSE 'matched_leads ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T33._LK0,
              T33._LK1,
              T33._LK2,
              T33._LK3,
              T33._L0,
              T33._L1,
              T50._RK0,
              T50._RK1,
              T50._RK2,
              T50._RK3,
              T50._R0,
              T50._R1
            FROM (
              SELECT
                T0.CHANNEL AS _LK0,
                T0.PLATFORM AS _LK1,
                T0.CAMPAIGN_ID AS _LK2,
                T0.CONVERSION_MONTH AS _LK3,
                T0.LEADS AS _L0,
                T0.MATCHED_LEADS AS _L1
              FROM MART.MART_MARKETING__ATTRIBUTION AS T0
              WHERE
                T0.ATTRIBUTION_MODEL = 'first_touch' AND T0.LEADS > 0
            ) AS T33
            FULL OUTER JOIN (
              SELECT
                T46.CHANNEL AS _RK0,
                T46.PLATFORM AS _RK1,
                T46.CAMPAIGN_ID AS _RK2,
                T46.CONVERSION_MONTH AS _RK3,
                T46.LEADS AS _R0,
                T46.MATCHED_LEADS AS _R1
              FROM (
                SELECT
                  T40.CHANNEL,
                  T40.PLATFORM,
                  T40.CAMPAIGN_ID,
                  T40.CONVERSION_MONTH,
                  COUNT(*) AS LEADS,
                  COUNT(T40.PARTY) AS MATCHED_LEADS
                FROM (
                  SELECT
                    T2.LEAD_ID,
                    T2.LINKED_BY,
                    T2.PARTY,
                    T2.ACCOUNT_ID,
                    T2.COMPANY_ID,
                    T2.LINKED_ON,
                    COALESCE(T2.PLATFORM, 'none') AS PLATFORM,
                    IFF(T2.PLATFORM IS NULL, 'none', T2.CAMPAIGN_ID) AS CAMPAIGN_ID,
                    T2.CHANNEL,
                    T2.LEAD_SOURCE,
                    T2.LEAD_SCORE,
                    T2.MQL_DATE,
                    T2.TOUCHES,
                    T2.FIRST_TOUCH_CHANNEL,
                    T2.LAST_TOUCH_CHANNEL,
                    T2.CONVERSION_ID,
                    T2.CONVERTED_AT,
                    T2.IS_CONVERTED,
                    CAST(CAST(DATE_TRUNC('MONTH', T2.MQL_DATE) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH
                  FROM TIMELINE.LEAD_OUTCOMES AS T2
                  WHERE
                    CAST(CAST(DATE_TRUNC('MONTH', T2.MQL_DATE) AS TIMESTAMPNTZ) AS DATE) IS NOT NULL
                ) AS T40
                GROUP BY
                  1,
                  2,
                  3,
                  4
              ) AS T46
            ) AS T50
              ON T33._LK0 = T50._RK0
              AND T33._LK1 = T50._RK1
              AND T33._LK2 = T50._RK2
              AND T33._LK3 = T50._RK3
          ) AS T58
          WHERE
            NOT (
              (
                T58._LK0 IS NOT NULL
              )
              AND (
                T58._RK0 IS NOT NULL
              )
              AND T58._L0 IS NOT DISTINCT FROM T58._R0
              AND T58._L1 IS NOT DISTINCT FROM T58._R1
            )
        ) AS T71
      ) AS T81
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'touches of a month' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T75._LK0, T75._RK0),
            COALESCE(T75._LK1, T75._RK1),
            COALESCE(T75._LK2, T75._RK2),
            COALESCE(CAST(T75._LK3 AS VARCHAR), CAST(T75._RK3 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T75._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T75._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T75._L0 IS NOT DISTINCT FROM T75._R0 THEN '' ELSE 'touches ' END,
            CASE WHEN T75._L1 IS NOT DISTINCT FROM T75._R1 THEN '' ELSE 'linked_touches ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T32._LK0,
            T32._LK1,
            T32._LK2,
            T32._LK3,
            T32._L0,
            T32._L1,
            T73._RK0,
            T73._RK1,
            T73._RK2,
            T73._RK3,
            T73._R0,
            T73._R1
          FROM (
            SELECT
              T0.CHANNEL AS _LK0,
              T0.PLATFORM AS _LK1,
              T0.CAMPAIGN_ID AS _LK2,
              T0.CONVERSION_MONTH AS _LK3,
              T0.TOUCHES AS _L0,
              T0.LINKED_TOUCHES AS _L1
            FROM MART.MART_MARKETING__ATTRIBUTION AS T0
            WHERE
              T0.ATTRIBUTION_MODEL = 'first_touch' AND T0.TOUCHES > 0
          ) AS T32
          FULL OUTER JOIN (
            SELECT
              T70.CHANNEL AS _RK0,
              T70.PLATFORM AS _RK1,
              T70.CAMPAIGN_ID AS _RK2,
              T70.CONVERSION_MONTH AS _RK3,
              T70.TOUCHES AS _R0,
              T70.LINKED_TOUCHES AS _R1
            FROM (
              SELECT
                T67.CHANNEL,
                T67.PLATFORM,
                T67.CAMPAIGN_ID,
                T67.CONVERSION_MONTH,
                COUNT(*) AS TOUCHES,
                COUNT(T67.PARTY) AS LINKED_TOUCHES
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    T43.TOUCHPOINT_ID,
                    T43.LEAD_ID,
                    IFF(T43.CAMPAIGN_PLATFORM IS NULL, 'none', T43.CAMPAIGN_ID) AS CAMPAIGN_ID,
                    T43.CAMPAIGN_PLATFORM,
                    T43.CAMPAIGN_NAME,
                    COALESCE(
                      T43.CAMPAIGN_PLATFORM,
                      IFF(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T43.CHANNEL)), '-', '_'), ' ', '_'), '') IS NULL,
                        'unknown',
                        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T43.CHANNEL)), '-', '_'), ' ', '_'), '')
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
                      )
                    ) AS CHANNEL,
                    T43.CHANNEL_GROUP,
                    T43.MEDIUM,
                    T43.SOURCE,
                    T43.CONTENT,
                    T43.ATTRIBUTION_WEIGHT,
                    T43.NORMALIZED_ATTRIBUTION_WEIGHT,
                    T43.TOUCHPOINT_POSITION,
                    T43.POSITION_IN_JOURNEY,
                    T43.TOUCHPOINT_TIMESTAMP,
                    T43.IS_ORPHAN,
                    T43.IS_ORPHAN_CAMPAIGN,
                    T43.DATA_QUALITY_FLAG,
                    T43.CREATED_AT,
                    T43.KNOWN_LEAD,
                    T43.PARTY,
                    COALESCE(T43.CAMPAIGN_PLATFORM, 'none') AS PLATFORM,
                    CAST(CAST(DATE_TRUNC('MONTH', CAST(T43.TOUCHPOINT_TIMESTAMP AS DATE)) AS TIMESTAMPNTZ) AS DATE) AS CONVERSION_MONTH
                  FROM (
                    SELECT
                      T9.TOUCHPOINT_ID,
                      T9.LEAD_ID,
                      T9.CAMPAIGN_ID,
                      T9.CAMPAIGN_PLATFORM,
                      T9.CAMPAIGN_NAME,
                      T9.CHANNEL,
                      T9.CHANNEL_GROUP,
                      T9.MEDIUM,
                      T9.SOURCE,
                      T9.CONTENT,
                      T9.ATTRIBUTION_WEIGHT,
                      T9.NORMALIZED_ATTRIBUTION_WEIGHT,
                      T9.TOUCHPOINT_POSITION,
                      T9.POSITION_IN_JOURNEY,
                      T9.TOUCHPOINT_TIMESTAMP,
                      T9.IS_ORPHAN,
                      T9.IS_ORPHAN_CAMPAIGN,
                      T9.DATA_QUALITY_FLAG,
                      T9.CREATED_AT,
                      T28.KNOWN_LEAD,
                      T28.PARTY
                    FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T9
                    LEFT OUTER JOIN (
                      SELECT
                        T2.LEAD_ID AS KNOWN_LEAD,
                        T2.PARTY
                      FROM TIMELINE.LEAD_OUTCOMES AS T2
                    ) AS T28
                      ON T9.LEAD_ID = T28.KNOWN_LEAD
                  ) AS T43
                ) AS T61
                WHERE
                  T61.CONVERSION_MONTH IS NOT NULL
              ) AS T67
              GROUP BY
                1,
                2,
                3,
                4
            ) AS T70
          ) AS T73
            ON T32._LK0 = T73._RK0
            AND T32._LK1 = T73._RK1
            AND T32._LK2 = T73._RK2
            AND T32._LK3 = T73._RK3
        ) AS T75
        WHERE
          NOT (
            (
              T75._LK0 IS NOT NULL
            )
            AND (
              T75._RK0 IS NOT NULL
            )
            AND T75._L0 IS NOT DISTINCT FROM T75._R0
            AND T75._L1 IS NOT DISTINCT FROM T75._R1
          )
      ) AS T80
    ) AS T82
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'name of a campaign' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T52._LK0, T52._RK0),
          COALESCE(T52._LK1, T52._RK1),
          COALESCE(T52._LK2, T52._RK2),
          COALESCE(CAST(T52._LK3 AS VARCHAR), CAST(T52._RK3 AS VARCHAR))
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T52._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T52._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T52._L0 IS NOT DISTINCT FROM T52._R0 THEN '' ELSE 'campaign_name ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T31._LK0,
          T31._LK1,
          T31._LK2,
          T31._LK3,
          T31._L0,
          T45._RK0,
          T45._RK1,
          T45._RK2,
          T45._RK3,
          T45._R0
        FROM (
          SELECT
            T0.CHANNEL AS _LK0,
            T0.PLATFORM AS _LK1,
            T0.CAMPAIGN_ID AS _LK2,
            T0.CONVERSION_MONTH AS _LK3,
            T0.CAMPAIGN_NAME AS _L0
          FROM MART.MART_MARKETING__ATTRIBUTION AS T0
          WHERE
            T0.ATTRIBUTION_MODEL = 'first_touch' AND T0.PLATFORM <> 'none'
        ) AS T31
        FULL OUTER JOIN (
          SELECT
            T35.CHANNEL AS _RK0,
            T35.PLATFORM AS _RK1,
            T35.CAMPAIGN_ID AS _RK2,
            T35.CONVERSION_MONTH AS _RK3,
            T27.CAMPAIGN_NAME AS _R0
          FROM (
            SELECT
              T0.CHANNEL,
              T0.PLATFORM,
              T0.CAMPAIGN_ID,
              T0.CONVERSION_MONTH
            FROM MART.MART_MARKETING__ATTRIBUTION AS T0
            WHERE
              T0.ATTRIBUTION_MODEL = 'first_touch'
          ) AS T35
          INNER JOIN (
            SELECT
              T1.PLATFORM,
              T1.CAMPAIGN_ID,
              T1.CAMPAIGN_NAME
            FROM ENTITY.ENTITY_CAMPAIGNS AS T1
          ) AS T27
            ON T35.PLATFORM = T27.PLATFORM AND T35.CAMPAIGN_ID = T27.CAMPAIGN_ID
        ) AS T45
          ON T31._LK0 = T45._RK0
          AND T31._LK1 = T45._RK1
          AND T31._LK2 = T45._RK2
          AND T31._LK3 = T45._RK3
      ) AS T52
      WHERE
        NOT (
          (
            T52._LK0 IS NOT NULL
          )
          AND (
            T52._RK0 IS NOT NULL
          )
          AND T52._L0 IS NOT DISTINCT FROM T52._R0
        )
    ) AS T66
  ) AS T83
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'all models tell the same of a month' AS STATEMENT,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(CONCAT(COALESCE(T20.CHANNEL, 'null'), '|'), COALESCE(T20.PLATFORM, 'null')),
              '|'
            ),
            COALESCE(T20.CAMPAIGN_ID, 'null')
          ),
          '|'
        ),
        COALESCE(CAST(T20.CONVERSION_MONTH AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CASE WHEN NOT (
                      T20.MODELS = 5
                    ) THEN 'models; ' ELSE '' END,
                    CASE
                      WHEN NOT (
                        T20.MIN_SPEND IS NOT DISTINCT FROM T20.MAX_SPEND
                      )
                      THEN 'spend; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      T20.MIN_IMPRESSIONS IS NOT DISTINCT FROM T20.MAX_IMPRESSIONS
                    )
                    THEN 'impressions; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T20.MIN_CLICKS IS NOT DISTINCT FROM T20.MAX_CLICKS
                  )
                  THEN 'clicks; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T20.MIN_TOUCHES IS NOT DISTINCT FROM T20.MAX_TOUCHES
                )
                THEN 'touches; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T20.MIN_LINKED_TOUCHES IS NOT DISTINCT FROM T20.MAX_LINKED_TOUCHES
              )
              THEN 'linked_touches; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T20.MIN_LEADS IS NOT DISTINCT FROM T20.MAX_LEADS
            )
            THEN 'leads; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            T20.MIN_MATCHED_LEADS IS NOT DISTINCT FROM T20.MAX_MATCHED_LEADS
          )
          THEN 'matched_leads; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T0.CHANNEL,
        T0.PLATFORM,
        T0.CAMPAIGN_ID,
        T0.CONVERSION_MONTH,
        COUNT(*) AS MODELS,
        MIN(T0.SPEND) AS MIN_SPEND,
        MAX(T0.SPEND) AS MAX_SPEND,
        MIN(T0.IMPRESSIONS) AS MIN_IMPRESSIONS,
        MAX(T0.IMPRESSIONS) AS MAX_IMPRESSIONS,
        MIN(T0.CLICKS) AS MIN_CLICKS,
        MAX(T0.CLICKS) AS MAX_CLICKS,
        MIN(T0.TOUCHES) AS MIN_TOUCHES,
        MAX(T0.TOUCHES) AS MAX_TOUCHES,
        MIN(T0.LINKED_TOUCHES) AS MIN_LINKED_TOUCHES,
        MAX(T0.LINKED_TOUCHES) AS MAX_LINKED_TOUCHES,
        MIN(T0.LEADS) AS MIN_LEADS,
        MAX(T0.LEADS) AS MAX_LEADS,
        MIN(T0.MATCHED_LEADS) AS MIN_MATCHED_LEADS,
        MAX(T0.MATCHED_LEADS) AS MAX_MATCHED_LEADS
      FROM MART.MART_MARKETING__ATTRIBUTION AS T0
      GROUP BY
        1,
        2,
        3,
        4
    ) AS T20
    WHERE
      NOT (
        (
          T20.MODELS = 5
        )
        AND T20.MIN_SPEND IS NOT DISTINCT FROM T20.MAX_SPEND
        AND T20.MIN_IMPRESSIONS IS NOT DISTINCT FROM T20.MAX_IMPRESSIONS
        AND T20.MIN_CLICKS IS NOT DISTINCT FROM T20.MAX_CLICKS
        AND T20.MIN_TOUCHES IS NOT DISTINCT FROM T20.MAX_TOUCHES
        AND T20.MIN_LINKED_TOUCHES IS NOT DISTINCT FROM T20.MAX_LINKED_TOUCHES
        AND T20.MIN_LEADS IS NOT DISTINCT FROM T20.MAX_LEADS
        AND T20.MIN_MATCHED_LEADS IS NOT DISTINCT FROM T20.MAX_MATCHED_LEADS
      )
  ) AS T56
) AS T84
