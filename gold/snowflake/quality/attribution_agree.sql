SELECT
  *
FROM (
  SELECT
    'a journey = its touches' AS STATEMENT,
    COALESCE(T11.CONVERSION_ID, 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CASE
          WHEN NOT (
            T11."ROWS" = (
              T11.TOUCHES * 5
            )
          )
          THEN 'every_model; '
          ELSE ''
        END,
        CASE
          WHEN NOT (
            (
              T11.LONGEST = T11.TOUCHES
            )
            AND (
              T11.SHORTEST = T11.TOUCHES
            )
            AND (
              T11.LAST = T11.TOUCHES
            )
          )
          THEN 'touches_in_journey; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            (
              (
                T11.LEAST IS NULL
              ) AND (
                T11.REACH IS NULL
              )
            )
            OR COALESCE(
              ABS(T11.LEAST - T11.REACH) <= (
                GREATEST(ABS(T11.LEAST), ABS(T11.REACH), 1.0) * 1e-09
              ),
              FALSE
            )
          )
          AND (
            (
              (
                T11.MOST IS NULL
              ) AND (
                T11.REACH IS NULL
              )
            )
            OR COALESCE(
              ABS(T11.MOST - T11.REACH) <= (
                GREATEST(ABS(T11.MOST), ABS(T11.REACH), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        THEN 'days_to_convert; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T0.CONVERSION_ID,
      COUNT(*) AS "ROWS",
      COUNT(DISTINCT T0.TOUCHPOINT_ID) AS TOUCHES,
      MAX(T0.TOUCHES_IN_JOURNEY) AS LONGEST,
      MIN(T0.TOUCHES_IN_JOURNEY) AS SHORTEST,
      MAX(T0.TOUCH_POSITION) AS LAST,
      MAX(T0.DAYS_BEFORE_CONVERSION) AS REACH,
      MIN(T0.DAYS_TO_CONVERT) AS LEAST,
      MAX(T0.DAYS_TO_CONVERT) AS MOST
    FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T0
    GROUP BY
      1
  ) AS T11
  WHERE
    NOT (
      (
        T11."ROWS" = (
          T11.TOUCHES * 5
        )
      )
      AND (
        (
          T11.LONGEST = T11.TOUCHES
        )
        AND (
          T11.SHORTEST = T11.TOUCHES
        )
        AND (
          T11.LAST = T11.TOUCHES
        )
      )
      AND (
        (
          (
            (
              T11.LEAST IS NULL
            ) AND (
              T11.REACH IS NULL
            )
          )
          OR COALESCE(
            ABS(T11.LEAST - T11.REACH) <= (
              GREATEST(ABS(T11.LEAST), ABS(T11.REACH), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T11.MOST IS NULL
            ) AND (
              T11.REACH IS NULL
            )
          )
          OR COALESCE(
            ABS(T11.MOST - T11.REACH) <= (
              GREATEST(ABS(T11.MOST), ABS(T11.REACH), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
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
                  'a credit = its conversion' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T48._LK0, T48._RK0),
                    COALESCE(T48._LK1, T48._RK1),
                    COALESCE(T48._LK2, T48._RK2)
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T48._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T48._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'conversion_type ' END,
                    CASE WHEN T48._L1 IS NOT DISTINCT FROM T48._R1 THEN '' ELSE 'converted_at ' END,
                    CASE WHEN T48._L2 IS NOT DISTINCT FROM T48._R2 THEN '' ELSE 'account_id ' END,
                    CASE WHEN T48._L3 IS NOT DISTINCT FROM T48._R3 THEN '' ELSE 'company_id ' END,
                    CASE WHEN T48._L4 IS NOT DISTINCT FROM T48._R4 THEN '' ELSE 'conversion_value ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T13._LK0,
                    T13._LK1,
                    T13._LK2,
                    T13._L0,
                    T13._L1,
                    T13._L2,
                    T13._L3,
                    T13._L4,
                    T40._RK0,
                    T40._RK1,
                    T40._RK2,
                    T40._R0,
                    T40._R1,
                    T40._R2,
                    T40._R3,
                    T40._R4
                  FROM (
                    SELECT
                      T0.CONVERSION_ID AS _LK0,
                      T0.TOUCHPOINT_ID AS _LK1,
                      T0.ATTRIBUTION_MODEL AS _LK2,
                      T0.CONVERSION_TYPE AS _L0,
                      T0.CONVERTED_AT AS _L1,
                      T0.ACCOUNT_ID AS _L2,
                      T0.COMPANY_ID AS _L3,
                      T0.CONVERSION_VALUE AS _L4
                    FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T0
                  ) AS T13
                  FULL OUTER JOIN (
                    SELECT
                      T12.CONVERSION_ID AS _RK0,
                      T12.TOUCHPOINT_ID AS _RK1,
                      T12.ATTRIBUTION_MODEL AS _RK2,
                      T20.CONVERSION_TYPE AS _R0,
                      T20.CONVERTED_AT AS _R1,
                      T20.ACCOUNT_ID AS _R2,
                      T20.COMPANY_ID AS _R3,
                      T20.CONVERSION_VALUE AS _R4
                    FROM (
                      SELECT
                        T0.CONVERSION_ID,
                        T0.TOUCHPOINT_ID,
                        T0.ATTRIBUTION_MODEL
                      FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T0
                    ) AS T12
                    INNER JOIN (
                      SELECT
                        T1.CONVERSION_ID,
                        T1.CONVERSION_TYPE,
                        T1.CONVERTED_AT,
                        T1.ACCOUNT_ID,
                        T1.COMPANY_ID,
                        T1.CONVERSION_VALUE
                      FROM TIMELINE.CONVERSIONS AS T1
                    ) AS T20
                      ON T12.CONVERSION_ID = T20.CONVERSION_ID
                  ) AS T40
                    ON T13._LK0 = T40._RK0 AND T13._LK1 = T40._RK1 AND T13._LK2 = T40._RK2
                ) AS T48
                WHERE
                  NOT (
                    (
                      T48._LK0 IS NOT NULL
                    )
                    AND (
                      T48._RK0 IS NOT NULL
                    )
                    AND T48._L0 IS NOT DISTINCT FROM T48._R0
                    AND T48._L1 IS NOT DISTINCT FROM T48._R1
                    AND T48._L2 IS NOT DISTINCT FROM T48._R2
                    AND T48._L3 IS NOT DISTINCT FROM T48._R3
                    AND T48._L4 IS NOT DISTINCT FROM T48._R4
                  )
              ) AS T59
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'a credit = its touch' AS STATEMENT,
                  CONCAT_WS(
                    '|',
                    COALESCE(T49._LK0, T49._RK0),
                    COALESCE(T49._LK1, T49._RK1),
                    COALESCE(T49._LK2, T49._RK2)
                  ) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T49._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T49._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T49._L0 IS NOT DISTINCT FROM T49._R0 THEN '' ELSE 'lead_id ' END,
                    CASE WHEN T49._L1 IS NOT DISTINCT FROM T49._R1 THEN '' ELSE 'campaign_id ' END,
                    CASE WHEN T49._L2 IS NOT DISTINCT FROM T49._R2 THEN '' ELSE 'touched_at ' END,
                    CASE WHEN T49._L3 IS NOT DISTINCT FROM T49._R3 THEN '' ELSE 'platform ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T14._LK0,
                    T14._LK1,
                    T14._LK2,
                    T14._L0,
                    T14._L1,
                    T14._L2,
                    T14._L3,
                    T43._RK0,
                    T43._RK1,
                    T43._RK2,
                    T43._R0,
                    T43._R1,
                    T43._R2,
                    T43._R3
                  FROM (
                    SELECT
                      T0.CONVERSION_ID AS _LK0,
                      T0.TOUCHPOINT_ID AS _LK1,
                      T0.ATTRIBUTION_MODEL AS _LK2,
                      T0.LEAD_ID AS _L0,
                      T0.CAMPAIGN_ID AS _L1,
                      T0.TOUCHED_AT AS _L2,
                      T0.PLATFORM AS _L3
                    FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T0
                  ) AS T14
                  FULL OUTER JOIN (
                    SELECT
                      T12.CONVERSION_ID AS _RK0,
                      T12.TOUCHPOINT_ID AS _RK1,
                      T12.ATTRIBUTION_MODEL AS _RK2,
                      T24.LEAD_ID AS _R0,
                      T24.CAMPAIGN_ID AS _R1,
                      T24.TOUCHED_AT AS _R2,
                      T24.PLATFORM AS _R3
                    FROM (
                      SELECT
                        T0.CONVERSION_ID,
                        T0.TOUCHPOINT_ID,
                        T0.ATTRIBUTION_MODEL
                      FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T0
                    ) AS T12
                    INNER JOIN (
                      SELECT
                        T5.TOUCHPOINT_ID,
                        T5.LEAD_ID,
                        T5.CAMPAIGN_ID,
                        T5.TOUCHPOINT_TIMESTAMP AS TOUCHED_AT,
                        T5.CAMPAIGN_PLATFORM AS PLATFORM
                      FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T5
                    ) AS T24
                      ON T12.TOUCHPOINT_ID = T24.TOUCHPOINT_ID
                  ) AS T43
                    ON T14._LK0 = T43._RK0 AND T14._LK1 = T43._RK1 AND T14._LK2 = T43._RK2
                ) AS T49
                WHERE
                  NOT (
                    (
                      T49._LK0 IS NOT NULL
                    )
                    AND (
                      T49._RK0 IS NOT NULL
                    )
                    AND T49._L0 IS NOT DISTINCT FROM T49._R0
                    AND T49._L1 IS NOT DISTINCT FROM T49._R1
                    AND T49._L2 IS NOT DISTINCT FROM T49._R2
                    AND T49._L3 IS NOT DISTINCT FROM T49._R3
                  )
              ) AS T58
            ) AS T60
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'conversions by deals = first won deals' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T51._LK0, T51._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T51._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T51._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T51._L0 IS NOT DISTINCT FROM T51._R0 THEN '' ELSE 'converted_at ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T29._LK0,
                  T29._L0,
                  T47._RK0,
                  T47._R0
                FROM (
                  SELECT
                    T1.PARTY AS _LK0,
                    T1.CONVERTED_AT AS _L0
                  FROM TIMELINE.CONVERSIONS AS T1
                  WHERE
                    T1.CONVERSION_TYPE = 'closed_won_deal'
                ) AS T29
                FULL OUTER JOIN (
                  SELECT
                    T38.PARTY AS _RK0,
                    T38.CONVERTED_AT AS _R0
                  FROM (
                    SELECT
                      T33.PARTY,
                      MIN(T33.CLOSE_DATE) AS CONVERTED_AT
                    FROM (
                      SELECT
                        T4.DEAL_ID,
                        T4.DEAL_NAME,
                        T4.ACCOUNT_ID,
                        T4.CUSTOMER_ID,
                        T4.COMPANY_ID,
                        T4.COMPANY_NAME,
                        T4.INDUSTRY,
                        T4.COMPANY_TYPE,
                        T4.OWNER_ID,
                        T4.OWNER_NAME,
                        T4.PIPELINE_STAGE,
                        T4.STAGE_NAME,
                        T4.STAGE_ORDER,
                        T4.DEAL_TYPE,
                        T4.DEAL_PRIORITY,
                        T4.AMOUNT,
                        T4.PROBABILITY,
                        T4.CONVERSION_PROBABILITY,
                        T4.WEIGHTED_VALUE,
                        T4.DEAL_SIZE_CATEGORY,
                        T4.SALES_OWNER_SEGMENT,
                        T4.IS_OPEN,
                        T4.IS_ACTIVE,
                        T4.IS_WON,
                        T4.IS_LOST,
                        T4.IS_QUALIFIED,
                        T4.CREATED_AT,
                        T4.CREATED_DATE,
                        T4.UPDATED_DATE,
                        T4.CLOSE_DATE,
                        T4.EXPECTED_CLOSE_DATE,
                        T4.DAYS_OPEN,
                        T4.DAYS_TO_CLOSE,
                        T4.DAYS_UNTIL_CLOSE,
                        T4.IS_STALLED,
                        T4.IS_OVERDUE,
                        T4.DEAL_TEMPERATURE,
                        T4.LAST_ACTIVITY_DATE,
                        T4.DAYS_SINCE_LAST_ACTIVITY,
                        T4.IS_IDLE,
                        T4.ACTIVITIES,
                        T4.NEXT_STEP,
                        T4.EXPANSION_TYPE,
                        T4.CLOSED_WON_REASON,
                        T4.CLOSED_LOST_REASON,
                        T4.COMPETITOR,
                        T4.MQL_ID,
                        T4.LEAD_SOURCE,
                        T4.LEAD_SCORE,
                        T4.FIRST_TOUCH_CHANNEL,
                        T4.LAST_TOUCH_CHANNEL,
                        T4.ACCOUNT_NAME,
                        T4.ACCOUNT_STATUS,
                        T4.ACCOUNT_CREATED_AT,
                        T4.CUSTOMER_TIER,
                        T4.MONTHLY_RECURRING_REVENUE,
                        T4.CUSTOMER_HEALTH_SCORE,
                        COALESCE(CONCAT('account:', T4.ACCOUNT_ID), CONCAT('company:', T4.COMPANY_ID)) AS PARTY
                      FROM MART.MART_SALES__PIPELINE AS T4
                      WHERE
                        T4.IS_WON AND T4.COMPANY_ID IS NOT NULL AND T4.CLOSE_DATE IS NOT NULL
                    ) AS T33
                    GROUP BY
                      1
                  ) AS T38
                ) AS T47
                  ON T29._LK0 = T47._RK0
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
                )
            ) AS T57
          ) AS T61
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'a conversion by a deal = the deal' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T44._LK0, T44._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T44._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T44._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T44._L0 IS NOT DISTINCT FROM T44._R0 THEN '' ELSE 'party ' END,
                CASE WHEN T44._L1 IS NOT DISTINCT FROM T44._R1 THEN '' ELSE 'account_id ' END,
                CASE WHEN T44._L2 IS NOT DISTINCT FROM T44._R2 THEN '' ELSE 'company_id ' END,
                CASE WHEN T44._L3 IS NOT DISTINCT FROM T44._R3 THEN '' ELSE 'converted_at ' END,
                CASE WHEN T44._L4 IS NOT DISTINCT FROM T44._R4 THEN '' ELSE 'conversion_value ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T28._LK0,
                T28._L0,
                T28._L1,
                T28._L2,
                T28._L3,
                T28._L4,
                T35._RK0,
                T35._R0,
                T35._R1,
                T35._R2,
                T35._R3,
                T35._R4
              FROM (
                SELECT
                  T1.CONVERSION_ID AS _LK0,
                  T1.PARTY AS _L0,
                  T1.ACCOUNT_ID AS _L1,
                  T1.COMPANY_ID AS _L2,
                  T1.CONVERTED_AT AS _L3,
                  T1.CONVERSION_VALUE AS _L4
                FROM TIMELINE.CONVERSIONS AS T1
                WHERE
                  T1.CONVERSION_TYPE = 'closed_won_deal'
              ) AS T28
              LEFT OUTER JOIN (
                SELECT
                  CONCAT('deal:', T4.DEAL_ID) AS _RK0,
                  COALESCE(CONCAT('account:', T4.ACCOUNT_ID), CONCAT('company:', T4.COMPANY_ID)) AS _R0,
                  T4.ACCOUNT_ID AS _R1,
                  T4.COMPANY_ID AS _R2,
                  T4.CLOSE_DATE AS _R3,
                  T4.AMOUNT AS _R4
                FROM MART.MART_SALES__PIPELINE AS T4
                WHERE
                  T4.IS_WON AND T4.COMPANY_ID IS NOT NULL AND T4.CLOSE_DATE IS NOT NULL
              ) AS T35
                ON T28._LK0 = T35._RK0
            ) AS T44
            WHERE
              NOT (
                (
                  T44._LK0 IS NOT NULL
                )
                AND (
                  T44._RK0 IS NOT NULL
                )
                AND T44._L0 IS NOT DISTINCT FROM T44._R0
                AND T44._L1 IS NOT DISTINCT FROM T44._R1
                AND T44._L2 IS NOT DISTINCT FROM T44._R2
                AND T44._L3 IS NOT DISTINCT FROM T44._R3
                AND T44._L4 IS NOT DISTINCT FROM T44._R4
              )
          ) AS T56
        ) AS T62
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'the contact of a conversion = that of the deal' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T42._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T42._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T42._L0 IS NOT DISTINCT FROM T42._R0 THEN '' ELSE 'contact_id ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T27._LK0,
              T27._L0,
              T31._RK0,
              T31._R0
            FROM (
              SELECT
                T1.CONVERSION_ID AS _LK0,
                T1.CONTACT_ID AS _L0
              FROM TIMELINE.CONVERSIONS AS T1
              WHERE
                T1.CONVERSION_TYPE = 'closed_won_deal'
            ) AS T27
            LEFT OUTER JOIN (
              SELECT
                CONCAT('deal:', T3.HUBSPOT_DEAL_ID) AS _RK0,
                T3.CONTACT_ID AS _R0
              FROM STAGING.STG_HUBSPOT__DEALS AS T3
            ) AS T31
              ON T27._LK0 = T31._RK0
          ) AS T42
          WHERE
            NOT (
              (
                T42._LK0 IS NOT NULL
              )
              AND (
                T42._RK0 IS NOT NULL
              )
              AND T42._L0 IS NOT DISTINCT FROM T42._R0
            )
        ) AS T50
      ) AS T63
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'a first paid subscription = its first paid day' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T41._LK0, T41._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T41._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T41._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T41._L0 IS NOT DISTINCT FROM T41._R0 THEN '' ELSE 'converted_at ' END,
            CASE WHEN T41._L1 IS NOT DISTINCT FROM T41._R1 THEN '' ELSE 'conversion_value ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T26._LK0,
            T26._L0,
            T26._L1,
            T30._RK0,
            T30._R0,
            T30._R1
          FROM (
            SELECT
              T1.ACCOUNT_ID AS _LK0,
              T1.CONVERTED_AT AS _L0,
              T1.CONVERSION_VALUE AS _L1
            FROM TIMELINE.CONVERSIONS AS T1
            WHERE
              T1.CONVERSION_TYPE = 'first_paid_subscription'
          ) AS T26
          LEFT OUTER JOIN (
            SELECT
              T2.ACCOUNT_ID AS _RK0,
              T2.VALID_FROM AS _R0,
              T2.MRR * 12 AS _R1
            FROM TIMELINE.ACCOUNT_MRR AS T2
            WHERE
              T2.VALID_FROM = T2.FIRST_PAID_DATE AND T2.MRR > 0
          ) AS T30
            ON T26._LK0 = T30._RK0
        ) AS T41
        WHERE
          NOT (
            (
              T41._LK0 IS NOT NULL
            )
            AND (
              T41._RK0 IS NOT NULL
            )
            AND T41._L0 IS NOT DISTINCT FROM T41._R0
            AND T41._L1 IS NOT DISTINCT FROM T41._R1
          )
      ) AS T55
    ) AS T64
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'every paying account converted' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0)) AS ENTITY_KEY,
        CASE
          WHEN T46._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T46._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T36._LK0,
          T25._RK0
        FROM (
          SELECT
            T21.ACCOUNT_ID AS _LK0
          FROM (
            SELECT DISTINCT
              T2.ACCOUNT_ID
            FROM TIMELINE.ACCOUNT_MRR AS T2
            WHERE
              T2.MRR > 0 AND T2.ACCOUNT_ID <> '0'
          ) AS T21
        ) AS T36
        LEFT OUTER JOIN (
          SELECT
            T1.ACCOUNT_ID AS _RK0
          FROM TIMELINE.CONVERSIONS AS T1
          WHERE
            T1.ACCOUNT_ID IS NOT NULL
        ) AS T25
          ON T36._LK0 = T25._RK0
      ) AS T46
      WHERE
        NOT (
          (
            T46._LK0 IS NOT NULL
          ) AND (
            T46._RK0 IS NOT NULL
          )
        )
    ) AS T54
  ) AS T65
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a credit = its parts' AS STATEMENT,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(COALESCE(T0.CONVERSION_ID, 'null'), '|'),
            COALESCE(T0.TOUCHPOINT_ID, 'null')
          ),
          '|'
        ),
        COALESCE(T0.ATTRIBUTION_MODEL, 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                (
                  (
                    T0.ATTRIBUTED_REVENUE IS NULL
                  )
                  AND (
                    (
                      T0.CREDIT * CAST(T0.CONVERSION_VALUE AS DOUBLE)
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(T0.ATTRIBUTED_REVENUE - (
                    T0.CREDIT * CAST(T0.CONVERSION_VALUE AS DOUBLE)
                  )) <= (
                    GREATEST(
                      ABS(T0.ATTRIBUTED_REVENUE),
                      ABS(T0.CREDIT * CAST(T0.CONVERSION_VALUE AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              THEN 'attributed_revenue; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                CAST(CEIL(T0.DAYS_BEFORE_CONVERSION) AS BIGINT) = (
                  DATEDIFF(DAY, CAST(T0.TOUCHED_AT AS DATE), T0.CONVERTED_AT) + 1
                )
              )
              THEN 'days_before_conversion; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.ATTRIBUTION_MODEL <> 'linear'
              )
              OR (
                (
                  (
                    (
                      T0.CREDIT * T0.TOUCHES_IN_JOURNEY
                    ) IS NULL
                  ) AND (
                    1.0 IS NULL
                  )
                )
                OR COALESCE(
                  ABS((
                    T0.CREDIT * T0.TOUCHES_IN_JOURNEY
                  ) - 1.0) <= (
                    GREATEST(ABS(T0.CREDIT * T0.TOUCHES_IN_JOURNEY), ABS(1.0), 1.0) * 1e-09
                  ),
                  FALSE
                )
              )
            )
            THEN 'linear; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.ATTRIBUTION_MODEL <> 'last_touch'
            )
            OR (
              T0.CREDIT = IFF(T0.TOUCH_POSITION = T0.TOUCHES_IN_JOURNEY, 1.0, 0.0)
            )
          )
          THEN 'last_touch; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T0
    WHERE
      NOT (
        (
          (
            (
              T0.ATTRIBUTED_REVENUE IS NULL
            )
            AND (
              (
                T0.CREDIT * CAST(T0.CONVERSION_VALUE AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(T0.ATTRIBUTED_REVENUE - (
              T0.CREDIT * CAST(T0.CONVERSION_VALUE AS DOUBLE)
            )) <= (
              GREATEST(
                ABS(T0.ATTRIBUTED_REVENUE),
                ABS(T0.CREDIT * CAST(T0.CONVERSION_VALUE AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          CAST(CEIL(T0.DAYS_BEFORE_CONVERSION) AS BIGINT) = (
            DATEDIFF(DAY, CAST(T0.TOUCHED_AT AS DATE), T0.CONVERTED_AT) + 1
          )
        )
        AND (
          (
            T0.ATTRIBUTION_MODEL <> 'linear'
          )
          OR (
            (
              (
                (
                  T0.CREDIT * T0.TOUCHES_IN_JOURNEY
                ) IS NULL
              ) AND (
                1.0 IS NULL
              )
            )
            OR COALESCE(
              ABS((
                T0.CREDIT * T0.TOUCHES_IN_JOURNEY
              ) - 1.0) <= (
                GREATEST(ABS(T0.CREDIT * T0.TOUCHES_IN_JOURNEY), ABS(1.0), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          (
            T0.ATTRIBUTION_MODEL <> 'last_touch'
          )
          OR (
            T0.CREDIT = IFF(T0.TOUCH_POSITION = T0.TOUCHES_IN_JOURNEY, 1.0, 0.0)
          )
        )
      )
  ) AS T53
) AS T66
