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
                'a deal of the pipeline = the staged deal' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T55._LK0, T55._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T55._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T55._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T55._L0 IS NOT DISTINCT FROM T55._R0 THEN '' ELSE 'deal_name ' END,
                  CASE WHEN T55._L1 IS NOT DISTINCT FROM T55._R1 THEN '' ELSE 'company_id ' END,
                  CASE WHEN T55._L2 IS NOT DISTINCT FROM T55._R2 THEN '' ELSE 'company_name ' END,
                  CASE WHEN T55._L3 IS NOT DISTINCT FROM T55._R3 THEN '' ELSE 'stage_order ' END,
                  CASE WHEN T55._L4 IS NOT DISTINCT FROM T55._R4 THEN '' ELSE 'deal_priority ' END,
                  CASE
                    WHEN T55._L5 IS NOT DISTINCT FROM T55._R5
                    THEN ''
                    ELSE 'deal_size_category '
                  END,
                  CASE WHEN T55._L6 IS NOT DISTINCT FROM T55._R6 THEN '' ELSE 'is_won ' END,
                  CASE WHEN T55._L7 IS NOT DISTINCT FROM T55._R7 THEN '' ELSE 'is_lost ' END,
                  CASE WHEN T55._L8 IS NOT DISTINCT FROM T55._R8 THEN '' ELSE 'days_until_close ' END,
                  CASE WHEN T55._L9 IS NOT DISTINCT FROM T55._R9 THEN '' ELSE 'closed_won_reason ' END,
                  CASE
                    WHEN T55._L10 IS NOT DISTINCT FROM T55._R10
                    THEN ''
                    ELSE 'closed_lost_reason '
                  END,
                  CASE WHEN T55._L11 IS NOT DISTINCT FROM T55._R11 THEN '' ELSE 'competitor ' END,
                  CASE WHEN T55._L12 IS NOT DISTINCT FROM T55._R12 THEN '' ELSE 'next_step ' END,
                  CASE WHEN T55._L13 IS NOT DISTINCT FROM T55._R13 THEN '' ELSE 'expansion_type ' END,
                  CASE WHEN T55._L14 IS NOT DISTINCT FROM T55._R14 THEN '' ELSE 'pipeline_stage ' END,
                  CASE WHEN T55._L15 IS NOT DISTINCT FROM T55._R15 THEN '' ELSE 'deal_type ' END,
                  CASE WHEN T55._L16 IS NOT DISTINCT FROM T55._R16 THEN '' ELSE 'amount ' END,
                  CASE WHEN T55._L17 IS NOT DISTINCT FROM T55._R17 THEN '' ELSE 'probability ' END,
                  CASE WHEN T55._L18 IS NOT DISTINCT FROM T55._R18 THEN '' ELSE 'weighted_value ' END,
                  CASE WHEN T55._L19 IS NOT DISTINCT FROM T55._R19 THEN '' ELSE 'created_at ' END,
                  CASE WHEN T55._L20 IS NOT DISTINCT FROM T55._R20 THEN '' ELSE 'days_to_close ' END,
                  CASE WHEN T55._L21 IS NOT DISTINCT FROM T55._R21 THEN '' ELSE 'created_date ' END,
                  CASE WHEN T55._L22 IS NOT DISTINCT FROM T55._R22 THEN '' ELSE 'owner_id ' END,
                  CASE WHEN T55._L23 IS NOT DISTINCT FROM T55._R23 THEN '' ELSE 'is_open ' END,
                  CASE WHEN T55._L24 IS NOT DISTINCT FROM T55._R24 THEN '' ELSE 'close_date ' END,
                  CASE
                    WHEN T55._L25 IS NOT DISTINCT FROM T55._R25
                    THEN ''
                    ELSE 'expected_close_date '
                  END,
                  CASE WHEN T55._L26 IS NOT DISTINCT FROM T55._R26 THEN '' ELSE 'days_open ' END,
                  CASE WHEN T55._L27 IS NOT DISTINCT FROM T55._R27 THEN '' ELSE 'updated_date ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T25._LK0,
                  T25._L0,
                  T25._L1,
                  T25._L2,
                  T25._L3,
                  T25._L4,
                  T25._L5,
                  T25._L6,
                  T25._L7,
                  T25._L8,
                  T25._L9,
                  T25._L10,
                  T25._L11,
                  T25._L12,
                  T25._L13,
                  T25._L14,
                  T25._L15,
                  T25._L16,
                  T25._L17,
                  T25._L18,
                  T25._L19,
                  T25._L20,
                  T25._L21,
                  T25._L22,
                  T25._L23,
                  T25._L24,
                  T25._L25,
                  T25._L26,
                  T25._L27,
                  T46._RK0,
                  T46._R0,
                  T46._R1,
                  T46._R2,
                  T46._R3,
                  T46._R4,
                  T46._R5,
                  T46._R6,
                  T46._R7,
                  T46._R8,
                  T46._R9,
                  T46._R10,
                  T46._R11,
                  T46._R12,
                  T46._R13,
                  T46._R14,
                  T46._R15,
                  T46._R16,
                  T46._R17,
                  T46._R18,
                  T46._R19,
                  T46._R20,
                  T46._R21,
                  T46._R22,
                  T46._R23,
                  T46._R24,
                  T46._R25,
                  T46._R26,
                  T46._R27
                FROM (
                  SELECT
                    T0.DEAL_ID AS _LK0,
                    T0.DEAL_NAME AS _L0,
                    T0.COMPANY_ID AS _L1,
                    T0.COMPANY_NAME AS _L2,
                    T0.STAGE_ORDER AS _L3,
                    T0.DEAL_PRIORITY AS _L4,
                    T0.DEAL_SIZE_CATEGORY AS _L5,
                    T0.IS_WON AS _L6,
                    T0.IS_LOST AS _L7,
                    T0.DAYS_UNTIL_CLOSE AS _L8,
                    T0.CLOSED_WON_REASON AS _L9,
                    T0.CLOSED_LOST_REASON AS _L10,
                    T0.COMPETITOR AS _L11,
                    T0.NEXT_STEP AS _L12,
                    T0.EXPANSION_TYPE AS _L13,
                    T0.PIPELINE_STAGE AS _L14,
                    T0.DEAL_TYPE AS _L15,
                    T0.AMOUNT AS _L16,
                    T0.PROBABILITY AS _L17,
                    T0.WEIGHTED_VALUE AS _L18,
                    T0.CREATED_AT AS _L19,
                    T0.DAYS_TO_CLOSE AS _L20,
                    T0.CREATED_DATE AS _L21,
                    T0.OWNER_ID AS _L22,
                    T0.IS_OPEN AS _L23,
                    T0.CLOSE_DATE AS _L24,
                    T0.EXPECTED_CLOSE_DATE AS _L25,
                    T0.DAYS_OPEN AS _L26,
                    T0.UPDATED_DATE AS _L27
                  FROM MART.MART_SALES__PIPELINE AS T0
                ) AS T25
                FULL OUTER JOIN (
                  SELECT
                    T3.HUBSPOT_DEAL_ID AS _RK0,
                    T3.DEAL_NAME AS _R0,
                    T3.COMPANY_ID AS _R1,
                    T3.COMPANY_NAME AS _R2,
                    T3.STAGE_ORDER AS _R3,
                    T3.DEAL_PRIORITY AS _R4,
                    T3.DEAL_SIZE_CATEGORY AS _R5,
                    T3.IS_WON AS _R6,
                    T3.IS_LOST AS _R7,
                    T3.DAYS_UNTIL_CLOSE AS _R8,
                    T3.CLOSED_WON_REASON AS _R9,
                    T3.CLOSED_LOST_REASON AS _R10,
                    T3.COMPETITOR AS _R11,
                    T3.NEXT_STEP AS _R12,
                    T3.EXPANSION_TYPE AS _R13,
                    T3.STANDARDIZED_STAGE AS _R14,
                    T3.DEAL_TYPE_CATEGORY AS _R15,
                    T3.DEAL_AMOUNT AS _R16,
                    T3.CLOSE_PROBABILITY AS _R17,
                    T3.WEIGHTED_AMOUNT AS _R18,
                    T3.DEAL_CREATED_AT AS _R19,
                    T3.SALES_CYCLE_DAYS AS _R20,
                    CAST(T3.DEAL_CREATED_AT AS DATE) AS _R21,
                    COALESCE(T3.DEAL_OWNER_ID, 'unassigned') AS _R22,
                    NOT (
                      T3.IS_CLOSED
                    ) AS _R23,
                    COALESCE(T3.CLOSED_DATE, T3.EXPECTED_CLOSE_DATE) AS _R24,
                    IFF(NOT (
                      T3.IS_CLOSED
                    ), T3.EXPECTED_CLOSE_DATE, NULL) AS _R25,
                    IFF(NOT (
                      T3.IS_CLOSED
                    ), T3.DEAL_AGE_DAYS, NULL) AS _R26,
                    IFF(
                      CAST(T3.DEAL_MODIFIED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30),
                      CAST(T3.DEAL_MODIFIED_AT AS DATE),
                      NULL
                    ) AS _R27
                  FROM STAGING.STG_HUBSPOT__DEALS AS T3
                ) AS T46
                  ON T25._LK0 = T46._RK0
              ) AS T55
              WHERE
                NOT (
                  (
                    T55._LK0 IS NOT NULL
                  )
                  AND (
                    T55._RK0 IS NOT NULL
                  )
                  AND T55._L0 IS NOT DISTINCT FROM T55._R0
                  AND T55._L1 IS NOT DISTINCT FROM T55._R1
                  AND T55._L2 IS NOT DISTINCT FROM T55._R2
                  AND T55._L3 IS NOT DISTINCT FROM T55._R3
                  AND T55._L4 IS NOT DISTINCT FROM T55._R4
                  AND T55._L5 IS NOT DISTINCT FROM T55._R5
                  AND T55._L6 IS NOT DISTINCT FROM T55._R6
                  AND T55._L7 IS NOT DISTINCT FROM T55._R7
                  AND T55._L8 IS NOT DISTINCT FROM T55._R8
                  AND T55._L9 IS NOT DISTINCT FROM T55._R9
                  AND T55._L10 IS NOT DISTINCT FROM T55._R10
                  AND T55._L11 IS NOT DISTINCT FROM T55._R11
                  AND T55._L12 IS NOT DISTINCT FROM T55._R12
                  AND T55._L13 IS NOT DISTINCT FROM T55._R13
                  AND T55._L14 IS NOT DISTINCT FROM T55._R14
                  AND T55._L15 IS NOT DISTINCT FROM T55._R15
                  AND T55._L16 IS NOT DISTINCT FROM T55._R16
                  AND T55._L17 IS NOT DISTINCT FROM T55._R17
                  AND T55._L18 IS NOT DISTINCT FROM T55._R18
                  AND T55._L19 IS NOT DISTINCT FROM T55._R19
                  AND T55._L20 IS NOT DISTINCT FROM T55._R20
                  AND T55._L21 IS NOT DISTINCT FROM T55._R21
                  AND T55._L22 IS NOT DISTINCT FROM T55._R22
                  AND T55._L23 IS NOT DISTINCT FROM T55._R23
                  AND T55._L24 IS NOT DISTINCT FROM T55._R24
                  AND T55._L25 IS NOT DISTINCT FROM T55._R25
                  AND T55._L26 IS NOT DISTINCT FROM T55._R26
                  AND T55._L27 IS NOT DISTINCT FROM T55._R27
                )
            ) AS T78
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'company of a deal' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T67._LK0, T67._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T67._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T67._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T67._L0 IS NOT DISTINCT FROM T67._R0 THEN '' ELSE 'industry ' END,
                  CASE WHEN T67._L1 IS NOT DISTINCT FROM T67._R1 THEN '' ELSE 'company_type ' END,
                  CASE WHEN T67._L2 IS NOT DISTINCT FROM T67._R2 THEN '' ELSE 'account_id ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T26._LK0,
                  T26._L0,
                  T26._L1,
                  T26._L2,
                  T59._RK0,
                  T59._R0,
                  T59._R1,
                  T59._R2
                FROM (
                  SELECT
                    T0.DEAL_ID AS _LK0,
                    T0.INDUSTRY AS _L0,
                    T0.COMPANY_TYPE AS _L1,
                    T0.ACCOUNT_ID AS _L2
                  FROM MART.MART_SALES__PIPELINE AS T0
                ) AS T26
                FULL OUTER JOIN (
                  SELECT
                    T23.DEAL_ID AS _RK0,
                    T47._INDUSTRY AS _R0,
                    T47._COMPANY_TYPE AS _R1,
                    T47._ACCOUNT_ID AS _R2
                  FROM (
                    SELECT
                      T0.DEAL_ID,
                      T0.COMPANY_ID
                    FROM MART.MART_SALES__PIPELINE AS T0
                  ) AS T23
                  LEFT OUTER JOIN (
                    SELECT
                      T6.INDUSTRY AS _INDUSTRY,
                      T6.COMPANY_TYPE AS _COMPANY_TYPE,
                      T6.HUBSPOT_COMPANY_ID AS _COMPANY_ID,
                      IFF(NOT (
                        T6.IS_ORPHAN
                      ) AND (
                        T6.ACCOUNT_ID <> '0'
                      ), T6.ACCOUNT_ID, NULL) AS _ACCOUNT_ID
                    FROM STAGING.STG_HUBSPOT__COMPANIES AS T6
                  ) AS T47
                    ON T23.COMPANY_ID = T47._COMPANY_ID
                ) AS T59
                  ON T26._LK0 = T59._RK0
              ) AS T67
              WHERE
                NOT (
                  (
                    T67._LK0 IS NOT NULL
                  )
                  AND (
                    T67._RK0 IS NOT NULL
                  )
                  AND T67._L0 IS NOT DISTINCT FROM T67._R0
                  AND T67._L1 IS NOT DISTINCT FROM T67._R1
                  AND T67._L2 IS NOT DISTINCT FROM T67._R2
                )
            ) AS T74
          ) AS T79
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'owner of a deal' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T62._LK0, T62._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T62._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T62._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T62._L0 IS NOT DISTINCT FROM T62._R0 THEN '' ELSE 'owner_name ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T20._LK0,
                T20._L0,
                T51._RK0,
                T51._R0
              FROM (
                SELECT
                  T0.DEAL_ID AS _LK0,
                  T0.OWNER_NAME AS _L0
                FROM MART.MART_SALES__PIPELINE AS T0
              ) AS T20
              FULL OUTER JOIN (
                SELECT
                  T24.DEAL_ID AS _RK0,
                  T32._OWNER_NAME AS _R0
                FROM (
                  SELECT
                    T0.DEAL_ID,
                    T0.OWNER_ID
                  FROM MART.MART_SALES__PIPELINE AS T0
                ) AS T24
                LEFT OUTER JOIN (
                  SELECT
                    T5.OWNER_ID AS _OWNER_ID,
                    T5.FULL_NAME AS _OWNER_NAME
                  FROM STAGING.STG_HUBSPOT__OWNERS AS T5
                ) AS T32
                  ON T24.OWNER_ID = T32._OWNER_ID
              ) AS T51
                ON T20._LK0 = T51._RK0
            ) AS T62
            WHERE
              NOT (
                (
                  T62._LK0 IS NOT NULL
                )
                AND (
                  T62._RK0 IS NOT NULL
                )
                AND T62._L0 IS NOT DISTINCT FROM T62._R0
              )
          ) AS T71
        ) AS T80
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'customer of a deal' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T63._LK0, T63._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T63._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T63._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T63._L0 IS NOT DISTINCT FROM T63._R0 THEN '' ELSE 'customer_tier ' END,
              CASE
                WHEN T63._L1 IS NOT DISTINCT FROM T63._R1
                THEN ''
                ELSE 'monthly_recurring_revenue '
              END,
              CASE
                WHEN T63._L2 IS NOT DISTINCT FROM T63._R2
                THEN ''
                ELSE 'customer_health_score '
              END,
              CASE WHEN T63._L3 IS NOT DISTINCT FROM T63._R3 THEN '' ELSE 'account_name ' END,
              CASE WHEN T63._L4 IS NOT DISTINCT FROM T63._R4 THEN '' ELSE 'account_status ' END,
              CASE
                WHEN T63._L5 IS NOT DISTINCT FROM T63._R5
                THEN ''
                ELSE 'account_created_at '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T35._LK0,
              T35._L0,
              T35._L1,
              T35._L2,
              T35._L3,
              T35._L4,
              T35._L5,
              T52._RK0,
              T52._R0,
              T52._R1,
              T52._R2,
              T52._R3,
              T52._R4,
              T52._R5
            FROM (
              SELECT
                T0.DEAL_ID AS _LK0,
                T0.CUSTOMER_TIER AS _L0,
                T0.MONTHLY_RECURRING_REVENUE AS _L1,
                T0.CUSTOMER_HEALTH_SCORE AS _L2,
                T0.ACCOUNT_NAME AS _L3,
                T0.ACCOUNT_STATUS AS _L4,
                T0.ACCOUNT_CREATED_AT AS _L5
              FROM MART.MART_SALES__PIPELINE AS T0
              WHERE
                T0.ACCOUNT_ID IS NOT NULL
            ) AS T35
            FULL OUTER JOIN (
              SELECT
                T36.DEAL_ID AS _RK0,
                T31._CUSTOMER_TIER AS _R0,
                T31._MONTHLY_RECURRING_REVENUE AS _R1,
                T31._CUSTOMER_HEALTH_SCORE AS _R2,
                T31._ACCOUNT_NAME AS _R3,
                T31._ACCOUNT_STATUS AS _R4,
                T31._ACCOUNT_CREATED_AT AS _R5
              FROM (
                SELECT
                  T0.DEAL_ID,
                  T0.ACCOUNT_ID
                FROM MART.MART_SALES__PIPELINE AS T0
                WHERE
                  T0.ACCOUNT_ID IS NOT NULL
              ) AS T36
              LEFT OUTER JOIN (
                SELECT
                  T4.ACCOUNT_ID AS _ACCOUNT_ID,
                  T4.CUSTOMER_TIER AS _CUSTOMER_TIER,
                  T4.MONTHLY_RECURRING_REVENUE AS _MONTHLY_RECURRING_REVENUE,
                  T4.CUSTOMER_HEALTH_SCORE AS _CUSTOMER_HEALTH_SCORE,
                  T4.COMPANY_NAME AS _ACCOUNT_NAME,
                  T4.CUSTOMER_STATUS AS _ACCOUNT_STATUS,
                  T4.CREATED_AT AS _ACCOUNT_CREATED_AT
                FROM ENTITY.ENTITY_CUSTOMERS AS T4
              ) AS T31
                ON T36.ACCOUNT_ID = T31._ACCOUNT_ID
            ) AS T52
              ON T35._LK0 = T52._RK0
          ) AS T63
          WHERE
            NOT (
              (
                T63._LK0 IS NOT NULL
              )
              AND (
                T63._RK0 IS NOT NULL
              )
              AND T63._L0 IS NOT DISTINCT FROM T63._R0
              AND T63._L1 IS NOT DISTINCT FROM T63._R1
              AND T63._L2 IS NOT DISTINCT FROM T63._R2
              AND T63._L3 IS NOT DISTINCT FROM T63._R3
              AND T63._L4 IS NOT DISTINCT FROM T63._R4
              AND T63._L5 IS NOT DISTINCT FROM T63._R5
            )
        ) AS T75
      ) AS T81
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'lead of a deal' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T66._LK0, T66._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T66._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T66._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T66._L0 IS NOT DISTINCT FROM T66._R0 THEN '' ELSE 'party ' END,
            CASE WHEN T66._L1 IS NOT DISTINCT FROM T66._R1 THEN '' ELSE 'lead_source ' END,
            CASE WHEN T66._L2 IS NOT DISTINCT FROM T66._R2 THEN '' ELSE 'lead_score ' END,
            CASE
              WHEN T66._L3 IS NOT DISTINCT FROM T66._R3
              THEN ''
              ELSE 'first_touch_channel '
            END,
            CASE
              WHEN T66._L4 IS NOT DISTINCT FROM T66._R4
              THEN ''
              ELSE 'last_touch_channel '
            END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T39._LK0,
            T39._L0,
            T39._L1,
            T39._L2,
            T39._L3,
            T39._L4,
            T57._RK0,
            T57._R0,
            T57._R1,
            T57._R2,
            T57._R3,
            T57._R4
          FROM (
            SELECT
              T0.DEAL_ID AS _LK0,
              COALESCE(CONCAT('account:', T0.ACCOUNT_ID), CONCAT('company:', T0.COMPANY_ID)) AS _L0,
              T0.LEAD_SOURCE AS _L1,
              T0.LEAD_SCORE AS _L2,
              T0.FIRST_TOUCH_CHANNEL AS _L3,
              T0.LAST_TOUCH_CHANNEL AS _L4
            FROM MART.MART_SALES__PIPELINE AS T0
            WHERE
              T0.MQL_ID IS NOT NULL
          ) AS T39
          FULL OUTER JOIN (
            SELECT
              T34.DEAL_ID AS _RK0,
              T44._PARTY AS _R0,
              T44._LEAD_SOURCE AS _R1,
              T44._LEAD_SCORE AS _R2,
              T44._FIRST_TOUCH_CHANNEL AS _R3,
              T44._LAST_TOUCH_CHANNEL AS _R4
            FROM (
              SELECT
                T0.DEAL_ID,
                T0.MQL_ID
              FROM MART.MART_SALES__PIPELINE AS T0
              WHERE
                T0.MQL_ID IS NOT NULL
            ) AS T34
            LEFT OUTER JOIN (
              SELECT
                T29.MQL_ID AS _MQL_ID,
                T29.PARTY AS _PARTY,
                T29.LEAD_SOURCE AS _LEAD_SOURCE,
                T29.LEAD_SCORE AS _LEAD_SCORE,
                T29.FIRST_TOUCH_CHANNEL AS _FIRST_TOUCH_CHANNEL,
                T29.LAST_TOUCH_CHANNEL AS _LAST_TOUCH_CHANNEL
              FROM (
                SELECT
                  T15.*
                  EXCLUDE (MQL_DATE)
                FROM (
                  SELECT
                    T1.LEAD_ID AS MQL_ID,
                    T1.MQL_DATE,
                    T1.PARTY,
                    T1.LEAD_SOURCE,
                    T1.LEAD_SCORE,
                    T1.FIRST_TOUCH_CHANNEL,
                    T1.LAST_TOUCH_CHANNEL
                  FROM TIMELINE.LEAD_OUTCOMES AS T1
                ) AS T15
              ) AS T29
            ) AS T44
              ON T34.MQL_ID = T44._MQL_ID
          ) AS T57
            ON T39._LK0 = T57._RK0
        ) AS T66
        WHERE
          NOT (
            (
              T66._LK0 IS NOT NULL
            )
            AND (
              T66._RK0 IS NOT NULL
            )
            AND T66._L0 IS NOT DISTINCT FROM T66._R0
            AND T66._L1 IS NOT DISTINCT FROM T66._R1
            AND T66._L2 IS NOT DISTINCT FROM T66._R2
            AND T66._L3 IS NOT DISTINCT FROM T66._R3
            AND T66._L4 IS NOT DISTINCT FROM T66._R4
          )
      ) AS T76
    ) AS T82
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'lead of a deal = the first of its customer' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T72._LK0, T72._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T72._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T72._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T72._L0 IS NOT DISTINCT FROM T72._R0 THEN '' ELSE 'mql_date ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T34.DEAL_ID AS _LK0,
          T27.MQL_DATE AS _L0,
          T70._RK0,
          T70._R0
        FROM (
          SELECT
            T0.DEAL_ID,
            T0.MQL_ID
          FROM MART.MART_SALES__PIPELINE AS T0
          WHERE
            T0.MQL_ID IS NOT NULL
        ) AS T34
        INNER JOIN (
          SELECT
            T1.LEAD_ID AS MQL_ID,
            T1.MQL_DATE
          FROM TIMELINE.LEAD_OUTCOMES AS T1
        ) AS T27
          ON T34.MQL_ID = T27.MQL_ID
        FULL OUTER JOIN (
          SELECT
            T65.DEAL_ID AS _RK0,
            T65.MQL_DATE AS _R0
          FROM (
            SELECT
              T60.DEAL_ID,
              MIN(T60.MQL_DATE) AS MQL_DATE
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T40.DEAL_ID,
                  T40.PARTY,
                  T40.UNTIL,
                  T28.MQL_DATE
                FROM (
                  SELECT
                    T0.DEAL_ID,
                    COALESCE(CONCAT('account:', T0.ACCOUNT_ID), CONCAT('company:', T0.COMPANY_ID)) AS PARTY,
                    IFF(T0.IS_OPEN, DATE_FROM_PARTS(2026, 6, 30), T0.CLOSE_DATE) AS UNTIL
                  FROM MART.MART_SALES__PIPELINE AS T0
                ) AS T40
                INNER JOIN (
                  SELECT
                    T1.PARTY,
                    T1.MQL_DATE
                  FROM TIMELINE.LEAD_OUTCOMES AS T1
                ) AS T28
                  ON T40.PARTY = T28.PARTY
              ) AS T53
              WHERE
                T53.MQL_DATE <= T53.UNTIL
            ) AS T60
            GROUP BY
              1
          ) AS T65
        ) AS T70
          ON T34.DEAL_ID = T70._RK0
      ) AS T72
      WHERE
        NOT (
          (
            T72._LK0 IS NOT NULL
          )
          AND (
            T72._RK0 IS NOT NULL
          )
          AND T72._L0 IS NOT DISTINCT FROM T72._R0
        )
    ) AS T77
  ) AS T83
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'activities of a deal' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T68._LK0, T68._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T68._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T68._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T68._L0 IS NOT DISTINCT FROM T68._R0 THEN '' ELSE 'activities ' END,
        CASE
          WHEN T68._L1 IS NOT DISTINCT FROM T68._R1
          THEN ''
          ELSE 'last_activity_date '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T33._LK0,
        T33._L0,
        T33._L1,
        T61._RK0,
        T61._R0,
        T61._R1
      FROM (
        SELECT
          T0.DEAL_ID AS _LK0,
          T0.ACTIVITIES AS _L0,
          T0.LAST_ACTIVITY_DATE AS _L1
        FROM MART.MART_SALES__PIPELINE AS T0
        WHERE
          T0.ACTIVITIES > 0
      ) AS T33
      FULL OUTER JOIN (
        SELECT
          T48.DEAL_ID AS _RK0,
          T48.ACTIVITIES AS _R0,
          T48.LAST_ACTIVITY_DATE AS _R1
        FROM (
          SELECT
            T30.DEAL_ID,
            COUNT(*) AS ACTIVITIES,
            MAX(T30.ENGAGEMENT_DATE) AS LAST_ACTIVITY_DATE
          FROM (
            SELECT
              *
            FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T2
            WHERE
              T2.DEAL_ID IS NOT NULL AND T2.ENGAGEMENT_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          ) AS T30
          GROUP BY
            1
        ) AS T48
        WHERE
          EXISTS(
            SELECT
              1
            FROM MART.MART_SALES__PIPELINE AS T7
            WHERE
              T48.DEAL_ID = T7.DEAL_ID
          )
      ) AS T61
        ON T33._LK0 = T61._RK0
    ) AS T68
    WHERE
      NOT (
        (
          T68._LK0 IS NOT NULL
        )
        AND (
          T68._RK0 IS NOT NULL
        )
        AND T68._L0 IS NOT DISTINCT FROM T68._R0
        AND T68._L1 IS NOT DISTINCT FROM T68._R1
      )
  ) AS T73
) AS T84
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a deal of the pipeline = its parts' AS STATEMENT,
    COALESCE(T0.DEAL_ID, 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                (
                  (
                    CAST(T0.AMOUNT AS DOUBLE) * T0.PROBABILITY
                  ) IS NULL
                )
                OR (
                  ABS(
                    CAST(T0.WEIGHTED_VALUE AS DOUBLE) - (
                      CAST(T0.AMOUNT AS DOUBLE) * T0.PROBABILITY
                    )
                  ) <= 0.01
                )
              )
              THEN 'weighted_value; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                T0.DAYS_SINCE_LAST_ACTIVITY IS NOT DISTINCT FROM DATEDIFF(DAY, T0.LAST_ACTIVITY_DATE, DATE_FROM_PARTS(2026, 6, 30))
              )
              THEN 'days_since_last_activity; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              T0.DAYS_UNTIL_CLOSE IS NOT DISTINCT FROM DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T0.EXPECTED_CLOSE_DATE)
            )
            THEN 'days_until_close; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.DAYS_OPEN IS NULL
            )
            OR (
              T0.DAYS_OPEN = DATEDIFF(DAY, T0.CREATED_DATE, DATE_FROM_PARTS(2026, 6, 30))
            )
          )
          THEN 'days_open; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          T0.IS_IDLE = (
            T0.IS_OPEN
            AND COALESCE(
              DATEDIFF(DAY, COALESCE(T0.LAST_ACTIVITY_DATE, T0.CREATED_DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 30,
              FALSE
            )
          )
        )
        THEN 'is_idle; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM MART.MART_SALES__PIPELINE AS T0
  WHERE
    NOT (
      (
        (
          (
            CAST(T0.AMOUNT AS DOUBLE) * T0.PROBABILITY
          ) IS NULL
        )
        OR (
          ABS(
            CAST(T0.WEIGHTED_VALUE AS DOUBLE) - (
              CAST(T0.AMOUNT AS DOUBLE) * T0.PROBABILITY
            )
          ) <= 0.01
        )
      )
      AND T0.DAYS_SINCE_LAST_ACTIVITY IS NOT DISTINCT FROM DATEDIFF(DAY, T0.LAST_ACTIVITY_DATE, DATE_FROM_PARTS(2026, 6, 30))
      AND T0.DAYS_UNTIL_CLOSE IS NOT DISTINCT FROM DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T0.EXPECTED_CLOSE_DATE)
      AND (
        (
          T0.DAYS_OPEN IS NULL
        )
        OR (
          T0.DAYS_OPEN = DATEDIFF(DAY, T0.CREATED_DATE, DATE_FROM_PARTS(2026, 6, 30))
        )
      )
      AND (
        T0.IS_IDLE = (
          T0.IS_OPEN
          AND COALESCE(
            DATEDIFF(DAY, COALESCE(T0.LAST_ACTIVITY_DATE, T0.CREATED_DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 30,
            FALSE
          )
        )
      )
    )
) AS T64
