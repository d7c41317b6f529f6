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
                  'campaigns of google_ads = staged campaigns' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T47._LK0, T47._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T47._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T47._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T47._L0 IS NOT DISTINCT FROM T47._R0 THEN '' ELSE 'campaign_name ' END,
                    CASE WHEN T47._L1 IS NOT DISTINCT FROM T47._R1 THEN '' ELSE 'status ' END,
                    CASE WHEN T47._L2 IS NOT DISTINCT FROM T47._R2 THEN '' ELSE 'campaign_status ' END,
                    CASE WHEN T47._L3 IS NOT DISTINCT FROM T47._R3 THEN '' ELSE 'end_date ' END,
                    CASE WHEN T47._L4 IS NOT DISTINCT FROM T47._R4 THEN '' ELSE 'campaign_type ' END,
                    CASE WHEN T47._L5 IS NOT DISTINCT FROM T47._R5 THEN '' ELSE 'total_spend ' END,
                    CASE
                      WHEN T47._L6 IS NOT DISTINCT FROM T47._R6
                      THEN ''
                      ELSE 'campaign_created_at '
                    END,
                    CASE WHEN T47._L7 IS NOT DISTINCT FROM T47._R7 THEN '' ELSE 'budget_amount ' END,
                    CASE WHEN T47._L8 IS NOT DISTINCT FROM T47._R8 THEN '' ELSE 'target_cpa ' END,
                    CASE WHEN T47._L9 IS NOT DISTINCT FROM T47._R9 THEN '' ELSE 'impressions ' END,
                    CASE WHEN T47._L10 IS NOT DISTINCT FROM T47._R10 THEN '' ELSE 'clicks ' END,
                    CASE WHEN T47._L11 IS NOT DISTINCT FROM T47._R11 THEN '' ELSE 'conversions ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T33._LK0,
                    T33._L0,
                    T33._L1,
                    T33._L2,
                    T33._L3,
                    T33._L4,
                    T33._L5,
                    T33._L6,
                    T33._L7,
                    T33._L8,
                    T33._L9,
                    T33._L10,
                    T33._L11,
                    T38._RK0,
                    T38._R0,
                    T38._R1,
                    T38._R2,
                    T38._R3,
                    T38._R4,
                    T38._R5,
                    T38._R6,
                    T38._R7,
                    T38._R8,
                    T38._R9,
                    T38._R10,
                    T38._R11
                  FROM (
                    SELECT
                      T1.CAMPAIGN_ID AS _LK0,
                      T1.CAMPAIGN_NAME AS _L0,
                      T1.STATUS AS _L1,
                      T1.CAMPAIGN_STATUS AS _L2,
                      T1.END_DATE AS _L3,
                      T1.CAMPAIGN_TYPE AS _L4,
                      T1.TOTAL_SPEND AS _L5,
                      T1.CAMPAIGN_CREATED_AT AS _L6,
                      T1.BUDGET_AMOUNT AS _L7,
                      T1.TARGET_CPA AS _L8,
                      T1.IMPRESSIONS AS _L9,
                      T1.CLICKS AS _L10,
                      T1.CONVERSIONS AS _L11
                    FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
                    WHERE
                      T1.PLATFORM = 'google_ads'
                  ) AS T33
                  FULL OUTER JOIN (
                    SELECT
                      T6.CAMPAIGN_ID AS _RK0,
                      T6.CAMPAIGN_NAME AS _R0,
                      T6.STATUS AS _R1,
                      T6.CAMPAIGN_STATUS AS _R2,
                      T6.END_DATE AS _R3,
                      T6.CAMPAIGN_TYPE AS _R4,
                      T6.COST AS _R5,
                      T6.CREATED_AT AS _R6,
                      T6.BUDGET_AMOUNT AS _R7,
                      T6.TARGET_CPA AS _R8,
                      CAST(T6.IMPRESSIONS AS BIGINT) AS _R9,
                      CAST(T6.CLICKS AS BIGINT) AS _R10,
                      T6.CONVERSIONS AS _R11
                    FROM STAGING.STG_MARKETING__GOOGLE_ADS_CAMPAIGNS AS T6
                  ) AS T38
                    ON T33._LK0 = T38._RK0
                ) AS T47
                WHERE
                  NOT (
                    (
                      T47._LK0 IS NOT NULL
                    )
                    AND (
                      T47._RK0 IS NOT NULL
                    )
                    AND T47._L0 IS NOT DISTINCT FROM T47._R0
                    AND T47._L1 IS NOT DISTINCT FROM T47._R1
                    AND T47._L2 IS NOT DISTINCT FROM T47._R2
                    AND T47._L3 IS NOT DISTINCT FROM T47._R3
                    AND T47._L4 IS NOT DISTINCT FROM T47._R4
                    AND T47._L5 IS NOT DISTINCT FROM T47._R5
                    AND T47._L6 IS NOT DISTINCT FROM T47._R6
                    AND T47._L7 IS NOT DISTINCT FROM T47._R7
                    AND T47._L8 IS NOT DISTINCT FROM T47._R8
                    AND T47._L9 IS NOT DISTINCT FROM T47._R9
                    AND T47._L10 IS NOT DISTINCT FROM T47._R10
                    AND T47._L11 IS NOT DISTINCT FROM T47._R11
                  )
              ) AS T61
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'campaigns of facebook = staged campaigns' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T48._LK0, T48._RK0)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T48._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T48._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'campaign_name ' END,
                    CASE WHEN T48._L1 IS NOT DISTINCT FROM T48._R1 THEN '' ELSE 'status ' END,
                    CASE WHEN T48._L2 IS NOT DISTINCT FROM T48._R2 THEN '' ELSE 'campaign_status ' END,
                    CASE WHEN T48._L3 IS NOT DISTINCT FROM T48._R3 THEN '' ELSE 'end_date ' END,
                    CASE WHEN T48._L4 IS NOT DISTINCT FROM T48._R4 THEN '' ELSE 'objective ' END,
                    CASE WHEN T48._L5 IS NOT DISTINCT FROM T48._R5 THEN '' ELSE 'total_spend ' END,
                    CASE
                      WHEN T48._L6 IS NOT DISTINCT FROM T48._R6
                      THEN ''
                      ELSE 'campaign_created_at '
                    END,
                    CASE WHEN T48._L7 IS NOT DISTINCT FROM T48._R7 THEN '' ELSE 'daily_budget ' END,
                    CASE WHEN T48._L8 IS NOT DISTINCT FROM T48._R8 THEN '' ELSE 'total_budget ' END,
                    CASE WHEN T48._L9 IS NOT DISTINCT FROM T48._R9 THEN '' ELSE 'impressions ' END,
                    CASE WHEN T48._L10 IS NOT DISTINCT FROM T48._R10 THEN '' ELSE 'clicks ' END,
                    CASE WHEN T48._L11 IS NOT DISTINCT FROM T48._R11 THEN '' ELSE 'conversions ' END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T34._LK0,
                    T34._L0,
                    T34._L1,
                    T34._L2,
                    T34._L3,
                    T34._L4,
                    T34._L5,
                    T34._L6,
                    T34._L7,
                    T34._L8,
                    T34._L9,
                    T34._L10,
                    T34._L11,
                    T39._RK0,
                    T39._R0,
                    T39._R1,
                    T39._R2,
                    T39._R3,
                    T39._R4,
                    T39._R5,
                    T39._R6,
                    T39._R7,
                    T39._R8,
                    T39._R9,
                    T39._R10,
                    T39._R11
                  FROM (
                    SELECT
                      T1.CAMPAIGN_ID AS _LK0,
                      T1.CAMPAIGN_NAME AS _L0,
                      T1.STATUS AS _L1,
                      T1.CAMPAIGN_STATUS AS _L2,
                      T1.END_DATE AS _L3,
                      T1.OBJECTIVE AS _L4,
                      T1.TOTAL_SPEND AS _L5,
                      T1.CAMPAIGN_CREATED_AT AS _L6,
                      T1.DAILY_BUDGET AS _L7,
                      T1.TOTAL_BUDGET AS _L8,
                      T1.IMPRESSIONS AS _L9,
                      T1.CLICKS AS _L10,
                      T1.CONVERSIONS AS _L11
                    FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
                    WHERE
                      T1.PLATFORM = 'facebook'
                  ) AS T34
                  FULL OUTER JOIN (
                    SELECT
                      T7.CAMPAIGN_ID AS _RK0,
                      T7.CAMPAIGN_NAME AS _R0,
                      T7.STATUS AS _R1,
                      T7.CAMPAIGN_STATUS AS _R2,
                      T7.END_DATE AS _R3,
                      T7.OBJECTIVE AS _R4,
                      T7.SPEND AS _R5,
                      T7.CREATED_TIME AS _R6,
                      T7.DAILY_BUDGET AS _R7,
                      T7.LIFETIME_BUDGET AS _R8,
                      CAST(T7.IMPRESSIONS AS BIGINT) AS _R9,
                      CAST(T7.CLICKS AS BIGINT) AS _R10,
                      T7.CONVERSIONS AS _R11
                    FROM STAGING.STG_MARKETING__FACEBOOK_ADS_CAMPAIGNS AS T7
                  ) AS T39
                    ON T34._LK0 = T39._RK0
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
                    AND T48._L5 IS NOT DISTINCT FROM T48._R5
                    AND T48._L6 IS NOT DISTINCT FROM T48._R6
                    AND T48._L7 IS NOT DISTINCT FROM T48._R7
                    AND T48._L8 IS NOT DISTINCT FROM T48._R8
                    AND T48._L9 IS NOT DISTINCT FROM T48._R9
                    AND T48._L10 IS NOT DISTINCT FROM T48._R10
                    AND T48._L11 IS NOT DISTINCT FROM T48._R11
                  )
              ) AS T62
            ) AS T64
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'campaigns of linkedin = staged campaigns' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T46._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T46._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T46._L0 IS NOT DISTINCT FROM T46._R0 THEN '' ELSE 'campaign_name ' END,
                  CASE WHEN T46._L1 IS NOT DISTINCT FROM T46._R1 THEN '' ELSE 'status ' END,
                  CASE WHEN T46._L2 IS NOT DISTINCT FROM T46._R2 THEN '' ELSE 'campaign_status ' END,
                  CASE WHEN T46._L3 IS NOT DISTINCT FROM T46._R3 THEN '' ELSE 'end_date ' END,
                  CASE WHEN T46._L4 IS NOT DISTINCT FROM T46._R4 THEN '' ELSE 'campaign_type ' END,
                  CASE WHEN T46._L5 IS NOT DISTINCT FROM T46._R5 THEN '' ELSE 'objective ' END,
                  CASE WHEN T46._L6 IS NOT DISTINCT FROM T46._R6 THEN '' ELSE 'total_spend ' END,
                  CASE
                    WHEN T46._L7 IS NOT DISTINCT FROM T46._R7
                    THEN ''
                    ELSE 'campaign_created_at '
                  END,
                  CASE WHEN T46._L8 IS NOT DISTINCT FROM T46._R8 THEN '' ELSE 'daily_budget ' END,
                  CASE WHEN T46._L9 IS NOT DISTINCT FROM T46._R9 THEN '' ELSE 'total_budget ' END,
                  CASE WHEN T46._L10 IS NOT DISTINCT FROM T46._R10 THEN '' ELSE 'impressions ' END,
                  CASE WHEN T46._L11 IS NOT DISTINCT FROM T46._R11 THEN '' ELSE 'clicks ' END,
                  CASE WHEN T46._L12 IS NOT DISTINCT FROM T46._R12 THEN '' ELSE 'conversions ' END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T32._LK0,
                  T32._L0,
                  T32._L1,
                  T32._L2,
                  T32._L3,
                  T32._L4,
                  T32._L5,
                  T32._L6,
                  T32._L7,
                  T32._L8,
                  T32._L9,
                  T32._L10,
                  T32._L11,
                  T32._L12,
                  T37._RK0,
                  T37._R0,
                  T37._R1,
                  T37._R2,
                  T37._R3,
                  T37._R4,
                  T37._R5,
                  T37._R6,
                  T37._R7,
                  T37._R8,
                  T37._R9,
                  T37._R10,
                  T37._R11,
                  T37._R12
                FROM (
                  SELECT
                    T1.CAMPAIGN_ID AS _LK0,
                    T1.CAMPAIGN_NAME AS _L0,
                    T1.STATUS AS _L1,
                    T1.CAMPAIGN_STATUS AS _L2,
                    T1.END_DATE AS _L3,
                    T1.CAMPAIGN_TYPE AS _L4,
                    T1.OBJECTIVE AS _L5,
                    T1.TOTAL_SPEND AS _L6,
                    T1.CAMPAIGN_CREATED_AT AS _L7,
                    T1.DAILY_BUDGET AS _L8,
                    T1.TOTAL_BUDGET AS _L9,
                    T1.IMPRESSIONS AS _L10,
                    T1.CLICKS AS _L11,
                    T1.CONVERSIONS AS _L12
                  FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
                  WHERE
                    T1.PLATFORM = 'linkedin'
                ) AS T32
                FULL OUTER JOIN (
                  SELECT
                    T5.CAMPAIGN_ID AS _RK0,
                    T5.CAMPAIGN_NAME AS _R0,
                    T5.STATUS AS _R1,
                    T5.CAMPAIGN_STATUS AS _R2,
                    T5.END_DATE AS _R3,
                    T5.CAMPAIGN_TYPE AS _R4,
                    T5.OBJECTIVE_TYPE AS _R5,
                    T5.COST AS _R6,
                    T5.CREATED_TIME AS _R7,
                    T5.DAILY_BUDGET AS _R8,
                    T5.TOTAL_BUDGET AS _R9,
                    CAST(T5.IMPRESSIONS AS BIGINT) AS _R10,
                    CAST(T5.CLICKS AS BIGINT) AS _R11,
                    T5.CONVERSIONS AS _R12
                  FROM STAGING.STG_MARKETING__LINKEDIN_ADS_CAMPAIGNS AS T5
                ) AS T37
                  ON T32._LK0 = T37._RK0
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
                  AND T46._L3 IS NOT DISTINCT FROM T46._R3
                  AND T46._L4 IS NOT DISTINCT FROM T46._R4
                  AND T46._L5 IS NOT DISTINCT FROM T46._R5
                  AND T46._L6 IS NOT DISTINCT FROM T46._R6
                  AND T46._L7 IS NOT DISTINCT FROM T46._R7
                  AND T46._L8 IS NOT DISTINCT FROM T46._R8
                  AND T46._L9 IS NOT DISTINCT FROM T46._R9
                  AND T46._L10 IS NOT DISTINCT FROM T46._R10
                  AND T46._L11 IS NOT DISTINCT FROM T46._R11
                  AND T46._L12 IS NOT DISTINCT FROM T46._R12
                )
            ) AS T63
          ) AS T65
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'campaigns of iterable = staged campaigns' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T45._LK0, T45._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T45._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T45._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE WHEN T45._L0 IS NOT DISTINCT FROM T45._R0 THEN '' ELSE 'campaign_name ' END,
                CASE WHEN T45._L1 IS NOT DISTINCT FROM T45._R1 THEN '' ELSE 'status ' END,
                CASE WHEN T45._L2 IS NOT DISTINCT FROM T45._R2 THEN '' ELSE 'campaign_status ' END,
                CASE WHEN T45._L3 IS NOT DISTINCT FROM T45._R3 THEN '' ELSE 'end_date ' END,
                CASE WHEN T45._L4 IS NOT DISTINCT FROM T45._R4 THEN '' ELSE 'campaign_type ' END,
                CASE
                  WHEN T45._L5 IS NOT DISTINCT FROM T45._R5
                  THEN ''
                  ELSE 'campaign_created_at '
                END,
                CASE
                  WHEN T45._L6 IS NOT DISTINCT FROM T45._R6
                  THEN ''
                  ELSE 'campaign_updated_at '
                END,
                CASE WHEN T45._L7 IS NOT DISTINCT FROM T45._R7 THEN '' ELSE 'send_size ' END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T31._LK0,
                T31._L0,
                T31._L1,
                T31._L2,
                T31._L3,
                T31._L4,
                T31._L5,
                T31._L6,
                T31._L7,
                T36._RK0,
                T36._R0,
                T36._R1,
                T36._R2,
                T36._R3,
                T36._R4,
                T36._R5,
                T36._R6,
                T36._R7
              FROM (
                SELECT
                  T1.CAMPAIGN_ID AS _LK0,
                  T1.CAMPAIGN_NAME AS _L0,
                  T1.STATUS AS _L1,
                  T1.CAMPAIGN_STATUS AS _L2,
                  T1.END_DATE AS _L3,
                  T1.CAMPAIGN_TYPE AS _L4,
                  T1.CAMPAIGN_CREATED_AT AS _L5,
                  T1.CAMPAIGN_UPDATED_AT AS _L6,
                  T1.SEND_SIZE AS _L7
                FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
                WHERE
                  T1.PLATFORM = 'iterable'
              ) AS T31
              FULL OUTER JOIN (
                SELECT
                  T4.CAMPAIGN_ID AS _RK0,
                  T4.CAMPAIGN_NAME AS _R0,
                  T4.STATUS AS _R1,
                  T4.CAMPAIGN_STATUS AS _R2,
                  T4.END_DATE AS _R3,
                  T4.CAMPAIGN_TYPE AS _R4,
                  T4.CREATED_AT_SOURCE AS _R5,
                  T4.UPDATED_AT_SOURCE AS _R6,
                  CAST(T4.SEND_SIZE AS BIGINT) AS _R7
                FROM STAGING.STG_MARKETING__ITERABLE_CAMPAIGNS AS T4
              ) AS T36
                ON T31._LK0 = T36._RK0
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
                AND T45._L2 IS NOT DISTINCT FROM T45._R2
                AND T45._L3 IS NOT DISTINCT FROM T45._R3
                AND T45._L4 IS NOT DISTINCT FROM T45._R4
                AND T45._L5 IS NOT DISTINCT FROM T45._R5
                AND T45._L6 IS NOT DISTINCT FROM T45._R6
                AND T45._L7 IS NOT DISTINCT FROM T45._R7
              )
          ) AS T60
        ) AS T66
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'a campaign = its intermediate row' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T42._LK0, T42._RK0), COALESCE(T42._LK1, T42._RK1)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T42._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T42._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T42._L0 IS NOT DISTINCT FROM T42._R0 THEN '' ELSE 'campaign_name ' END,
              CASE WHEN T42._L1 IS NOT DISTINCT FROM T42._R1 THEN '' ELSE 'campaign_type ' END,
              CASE WHEN T42._L2 IS NOT DISTINCT FROM T42._R2 THEN '' ELSE 'objective ' END,
              CASE WHEN T42._L3 IS NOT DISTINCT FROM T42._R3 THEN '' ELSE 'status ' END,
              CASE WHEN T42._L4 IS NOT DISTINCT FROM T42._R4 THEN '' ELSE 'campaign_status ' END,
              CASE
                WHEN T42._L5 IS NOT DISTINCT FROM T42._R5
                THEN ''
                ELSE 'campaign_lifecycle_stage '
              END,
              CASE WHEN T42._L6 IS NOT DISTINCT FROM T42._R6 THEN '' ELSE 'is_active ' END,
              CASE WHEN T42._L7 IS NOT DISTINCT FROM T42._R7 THEN '' ELSE 'start_date ' END,
              CASE WHEN T42._L8 IS NOT DISTINCT FROM T42._R8 THEN '' ELSE 'end_date ' END,
              CASE WHEN T42._L9 IS NOT DISTINCT FROM T42._R9 THEN '' ELSE 'days_active ' END,
              CASE
                WHEN T42._L10 IS NOT DISTINCT FROM T42._R10
                THEN ''
                ELSE 'campaign_created_at '
              END,
              CASE
                WHEN T42._L11 IS NOT DISTINCT FROM T42._R11
                THEN ''
                ELSE 'campaign_updated_at '
              END,
              CASE WHEN T42._L12 IS NOT DISTINCT FROM T42._R12 THEN '' ELSE 'daily_budget ' END,
              CASE WHEN T42._L13 IS NOT DISTINCT FROM T42._R13 THEN '' ELSE 'total_budget ' END,
              CASE WHEN T42._L14 IS NOT DISTINCT FROM T42._R14 THEN '' ELSE 'budget_amount ' END,
              CASE WHEN T42._L15 IS NOT DISTINCT FROM T42._R15 THEN '' ELSE 'target_cpa ' END,
              CASE WHEN T42._L16 IS NOT DISTINCT FROM T42._R16 THEN '' ELSE 'send_size ' END,
              CASE WHEN T42._L17 IS NOT DISTINCT FROM T42._R17 THEN '' ELSE 'total_spend ' END,
              CASE WHEN T42._L18 IS NOT DISTINCT FROM T42._R18 THEN '' ELSE 'impressions ' END,
              CASE WHEN T42._L19 IS NOT DISTINCT FROM T42._R19 THEN '' ELSE 'clicks ' END,
              CASE WHEN T42._L20 IS NOT DISTINCT FROM T42._R20 THEN '' ELSE 'conversions ' END,
              CASE
                WHEN T42._L21 IS NOT DISTINCT FROM T42._R21
                THEN ''
                ELSE 'conversion_value '
              END,
              CASE
                WHEN T42._L22 IS NOT DISTINCT FROM T42._R22
                THEN ''
                ELSE 'click_through_rate '
              END,
              CASE WHEN T42._L23 IS NOT DISTINCT FROM T42._R23 THEN '' ELSE 'cost_per_click ' END,
              CASE
                WHEN T42._L24 IS NOT DISTINCT FROM T42._R24
                THEN ''
                ELSE 'cost_per_thousand_impressions '
              END,
              CASE
                WHEN T42._L25 IS NOT DISTINCT FROM T42._R25
                THEN ''
                ELSE 'cost_per_conversion '
              END,
              CASE WHEN T42._L26 IS NOT DISTINCT FROM T42._R26 THEN '' ELSE 'conversion_rate ' END,
              CASE WHEN T42._L27 IS NOT DISTINCT FROM T42._R27 THEN '' ELSE 'roi_percentage ' END,
              CASE
                WHEN T42._L28 IS NOT DISTINCT FROM T42._R28
                THEN ''
                ELSE 'performance_tier '
              END,
              CASE
                WHEN T42._L29 IS NOT DISTINCT FROM T42._R29
                THEN ''
                ELSE 'total_touchpoints '
              END,
              CASE
                WHEN T42._L30 IS NOT DISTINCT FROM T42._R30
                THEN ''
                ELSE 'linked_touchpoints '
              END,
              CASE
                WHEN T42._L31 IS NOT DISTINCT FROM T42._R31
                THEN ''
                ELSE 'total_leads_touched '
              END,
              CASE WHEN T42._L32 IS NOT DISTINCT FROM T42._R32 THEN '' ELSE 'converted_leads ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T14._LK0,
              T14._LK1,
              T14._L0,
              T14._L1,
              T14._L2,
              T14._L3,
              T14._L4,
              T14._L5,
              T14._L6,
              T14._L7,
              T14._L8,
              T14._L9,
              T14._L10,
              T14._L11,
              T14._L12,
              T14._L13,
              T14._L14,
              T14._L15,
              T14._L16,
              T14._L17,
              T14._L18,
              T14._L19,
              T14._L20,
              T14._L21,
              T14._L22,
              T14._L23,
              T14._L24,
              T14._L25,
              T14._L26,
              T14._L27,
              T14._L28,
              T14._L29,
              T14._L30,
              T14._L31,
              T14._L32,
              T20._RK0,
              T20._RK1,
              T20._R0,
              T20._R1,
              T20._R2,
              T20._R3,
              T20._R4,
              T20._R5,
              T20._R6,
              T20._R7,
              T20._R8,
              T20._R9,
              T20._R10,
              T20._R11,
              T20._R12,
              T20._R13,
              T20._R14,
              T20._R15,
              T20._R16,
              T20._R17,
              T20._R18,
              T20._R19,
              T20._R20,
              T20._R21,
              T20._R22,
              T20._R23,
              T20._R24,
              T20._R25,
              T20._R26,
              T20._R27,
              T20._R28,
              T20._R29,
              T20._R30,
              T20._R31,
              T20._R32
            FROM (
              SELECT
                T0.PLATFORM AS _LK0,
                T0.CAMPAIGN_ID AS _LK1,
                T0.CAMPAIGN_NAME AS _L0,
                T0.CAMPAIGN_TYPE AS _L1,
                T0.OBJECTIVE AS _L2,
                T0.STATUS AS _L3,
                T0.CAMPAIGN_STATUS AS _L4,
                T0.CAMPAIGN_LIFECYCLE_STAGE AS _L5,
                T0.IS_ACTIVE AS _L6,
                T0.START_DATE AS _L7,
                T0.END_DATE AS _L8,
                T0.DAYS_ACTIVE AS _L9,
                T0.CAMPAIGN_CREATED_AT AS _L10,
                T0.CAMPAIGN_UPDATED_AT AS _L11,
                T0.DAILY_BUDGET AS _L12,
                T0.TOTAL_BUDGET AS _L13,
                T0.BUDGET_AMOUNT AS _L14,
                T0.TARGET_CPA AS _L15,
                T0.SEND_SIZE AS _L16,
                T0.TOTAL_SPEND AS _L17,
                T0.IMPRESSIONS AS _L18,
                T0.CLICKS AS _L19,
                T0.CONVERSIONS AS _L20,
                T0.CONVERSION_VALUE AS _L21,
                T0.CLICK_THROUGH_RATE AS _L22,
                T0.COST_PER_CLICK AS _L23,
                T0.COST_PER_THOUSAND_IMPRESSIONS AS _L24,
                T0.COST_PER_CONVERSION AS _L25,
                T0.CONVERSION_RATE AS _L26,
                T0.ROI_PERCENTAGE AS _L27,
                T0.PERFORMANCE_TIER AS _L28,
                T0.TOTAL_TOUCHPOINTS AS _L29,
                T0.LINKED_TOUCHPOINTS AS _L30,
                T0.TOTAL_LEADS_TOUCHED AS _L31,
                T0.CONVERTED_LEADS AS _L32
              FROM ENTITY.ENTITY_CAMPAIGNS AS T0
            ) AS T14
            FULL OUTER JOIN (
              SELECT
                T1.PLATFORM AS _RK0,
                T1.CAMPAIGN_ID AS _RK1,
                T1.CAMPAIGN_NAME AS _R0,
                T1.CAMPAIGN_TYPE AS _R1,
                T1.OBJECTIVE AS _R2,
                T1.STATUS AS _R3,
                T1.CAMPAIGN_STATUS AS _R4,
                T1.CAMPAIGN_LIFECYCLE_STAGE AS _R5,
                T1.IS_ACTIVE AS _R6,
                T1.START_DATE AS _R7,
                T1.END_DATE AS _R8,
                T1.DAYS_ACTIVE AS _R9,
                T1.CAMPAIGN_CREATED_AT AS _R10,
                T1.CAMPAIGN_UPDATED_AT AS _R11,
                T1.DAILY_BUDGET AS _R12,
                T1.TOTAL_BUDGET AS _R13,
                T1.BUDGET_AMOUNT AS _R14,
                T1.TARGET_CPA AS _R15,
                T1.SEND_SIZE AS _R16,
                T1.TOTAL_SPEND AS _R17,
                T1.IMPRESSIONS AS _R18,
                T1.CLICKS AS _R19,
                T1.CONVERSIONS AS _R20,
                T1.CONVERSION_VALUE AS _R21,
                T1.CLICK_THROUGH_RATE AS _R22,
                T1.COST_PER_CLICK AS _R23,
                T1.COST_PER_THOUSAND_IMPRESSIONS AS _R24,
                T1.COST_PER_CONVERSION AS _R25,
                T1.CONVERSION_RATE AS _R26,
                T1.ROI_PERCENTAGE AS _R27,
                T1.PERFORMANCE_TIER AS _R28,
                T1.TOTAL_TOUCHPOINTS AS _R29,
                T1.LINKED_TOUCHPOINTS AS _R30,
                T1.TOTAL_LEADS_TOUCHED AS _R31,
                T1.CONVERTED_LEADS AS _R32
              FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
            ) AS T20
              ON T14._LK0 = T20._RK0 AND T14._LK1 = T20._RK1
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
              AND T42._L1 IS NOT DISTINCT FROM T42._R1
              AND T42._L2 IS NOT DISTINCT FROM T42._R2
              AND T42._L3 IS NOT DISTINCT FROM T42._R3
              AND T42._L4 IS NOT DISTINCT FROM T42._R4
              AND T42._L5 IS NOT DISTINCT FROM T42._R5
              AND T42._L6 IS NOT DISTINCT FROM T42._R6
              AND T42._L7 IS NOT DISTINCT FROM T42._R7
              AND T42._L8 IS NOT DISTINCT FROM T42._R8
              AND T42._L9 IS NOT DISTINCT FROM T42._R9
              AND T42._L10 IS NOT DISTINCT FROM T42._R10
              AND T42._L11 IS NOT DISTINCT FROM T42._R11
              AND T42._L12 IS NOT DISTINCT FROM T42._R12
              AND T42._L13 IS NOT DISTINCT FROM T42._R13
              AND T42._L14 IS NOT DISTINCT FROM T42._R14
              AND T42._L15 IS NOT DISTINCT FROM T42._R15
              AND T42._L16 IS NOT DISTINCT FROM T42._R16
              AND T42._L17 IS NOT DISTINCT FROM T42._R17
              AND T42._L18 IS NOT DISTINCT FROM T42._R18
              AND T42._L19 IS NOT DISTINCT FROM T42._R19
              AND T42._L20 IS NOT DISTINCT FROM T42._R20
              AND T42._L21 IS NOT DISTINCT FROM T42._R21
              AND T42._L22 IS NOT DISTINCT FROM T42._R22
              AND T42._L23 IS NOT DISTINCT FROM T42._R23
              AND T42._L24 IS NOT DISTINCT FROM T42._R24
              AND T42._L25 IS NOT DISTINCT FROM T42._R25
              AND T42._L26 IS NOT DISTINCT FROM T42._R26
              AND T42._L27 IS NOT DISTINCT FROM T42._R27
              AND T42._L28 IS NOT DISTINCT FROM T42._R28
              AND T42._L29 IS NOT DISTINCT FROM T42._R29
              AND T42._L30 IS NOT DISTINCT FROM T42._R30
              AND T42._L31 IS NOT DISTINCT FROM T42._R31
              AND T42._L32 IS NOT DISTINCT FROM T42._R32
            )
        ) AS T70
      ) AS T71
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'touches of a campaign = staged touches' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T59._LK0, T59._RK0), COALESCE(T59._LK1, T59._RK1)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T59._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T59._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T59._L0 IS NOT DISTINCT FROM T59._R0 THEN '' ELSE 'total_touchpoints ' END,
            CASE
              WHEN T59._L1 IS NOT DISTINCT FROM T59._R1
              THEN ''
              ELSE 'linked_touchpoints '
            END,
            CASE WHEN T59._L2 IS NOT DISTINCT FROM T59._R2 THEN '' ELSE 'lead_touchpoints ' END,
            CASE
              WHEN T59._L3 IS NOT DISTINCT FROM T59._R3
              THEN ''
              ELSE 'total_leads_touched '
            END,
            CASE WHEN T59._L4 IS NOT DISTINCT FROM T59._R4 THEN '' ELSE 'converted_leads ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T35._LK0,
            T35._LK1,
            T35._L0,
            T35._L1,
            T35._L2,
            T35._L3,
            T35._L4,
            T56._RK0,
            T56._RK1,
            T56._R0,
            T56._R1,
            T56._R2,
            T56._R3,
            T56._R4
          FROM (
            SELECT
              T1.PLATFORM AS _LK0,
              T1.CAMPAIGN_ID AS _LK1,
              T1.TOTAL_TOUCHPOINTS AS _L0,
              T1.LINKED_TOUCHPOINTS AS _L1,
              T1.LEAD_TOUCHPOINTS AS _L2,
              T1.TOTAL_LEADS_TOUCHED AS _L3,
              T1.CONVERTED_LEADS AS _L4
            FROM INTERMEDIATE.INT_CAMPAIGNS__CORE AS T1
            WHERE
              T1.TOTAL_TOUCHPOINTS > 0
          ) AS T35
          FULL OUTER JOIN (
            SELECT
              T53.PLATFORM AS _RK0,
              T53.CAMPAIGN_ID AS _RK1,
              T53.TOTAL_TOUCHPOINTS AS _R0,
              T53.LINKED_TOUCHPOINTS AS _R1,
              T53.LEAD_TOUCHPOINTS AS _R2,
              T53.TOTAL_LEADS_TOUCHED AS _R3,
              T53.CONVERTED_LEADS AS _R4
            FROM (
              SELECT
                T49.PLATFORM,
                T49.CAMPAIGN_ID,
                COUNT(*) AS TOTAL_TOUCHPOINTS,
                COUNT(T49.PARTY) AS LINKED_TOUCHPOINTS,
                COUNT(T49.KNOWN_LEAD) AS LEAD_TOUCHPOINTS,
                COUNT(DISTINCT T49.KNOWN_LEAD) AS TOTAL_LEADS_TOUCHED,
                COUNT(DISTINCT IFF(T49.IS_CONVERTED, T49.KNOWN_LEAD, NULL)) AS CONVERTED_LEADS
              FROM (
                SELECT
                  T40.LEAD_ID,
                  T40.CAMPAIGN_ID,
                  T40.PLATFORM,
                  T23.KNOWN_LEAD,
                  T23.PARTY,
                  T23.IS_CONVERTED
                FROM (
                  SELECT
                    T8.LEAD_ID,
                    T8.CAMPAIGN_ID,
                    T8.CAMPAIGN_PLATFORM AS PLATFORM
                  FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T8
                  WHERE
                    T8.CAMPAIGN_PLATFORM IS NOT NULL
                ) AS T40
                LEFT OUTER JOIN (
                  SELECT
                    T3.LEAD_ID AS KNOWN_LEAD,
                    T3.PARTY,
                    T3.IS_CONVERTED
                  FROM TIMELINE.LEAD_OUTCOMES AS T3
                ) AS T23
                  ON T40.LEAD_ID = T23.KNOWN_LEAD
              ) AS T49
              GROUP BY
                1,
                2
            ) AS T53
          ) AS T56
            ON T35._LK0 = T56._RK0 AND T35._LK1 = T56._RK1
        ) AS T59
        WHERE
          NOT (
            (
              T59._LK0 IS NOT NULL
            )
            AND (
              T59._RK0 IS NOT NULL
            )
            AND T59._L0 IS NOT DISTINCT FROM T59._R0
            AND T59._L1 IS NOT DISTINCT FROM T59._R1
            AND T59._L2 IS NOT DISTINCT FROM T59._R2
            AND T59._L3 IS NOT DISTINCT FROM T59._R3
            AND T59._L4 IS NOT DISTINCT FROM T59._R4
          )
      ) AS T67
    ) AS T72
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'leads of a campaign = leads that name it' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T52._LK0, T52._RK0), COALESCE(T52._LK1, T52._RK1)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T52._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T52._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T52._L0 IS NOT DISTINCT FROM T52._R0 THEN '' ELSE 'leads_generated ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T30._LK0,
          T30._LK1,
          T30._L0,
          T44._RK0,
          T44._RK1,
          T44._R0
        FROM (
          SELECT
            T0.PLATFORM AS _LK0,
            T0.CAMPAIGN_ID AS _LK1,
            T0.LEADS_GENERATED AS _L0
          FROM ENTITY.ENTITY_CAMPAIGNS AS T0
          WHERE
            T0.LEADS_GENERATED > 0
        ) AS T30
        FULL OUTER JOIN (
          SELECT
            T41.PLATFORM AS _RK0,
            T41.CAMPAIGN_ID AS _RK1,
            T41.LEADS_GENERATED AS _R0
          FROM (
            SELECT
              T22.PLATFORM,
              T22.CAMPAIGN_ID,
              COUNT(*) AS LEADS_GENERATED
            FROM (
              SELECT
                *
              FROM TIMELINE.LEAD_OUTCOMES AS T3
              WHERE
                T3.PLATFORM IS NOT NULL
            ) AS T22
            GROUP BY
              1,
              2
          ) AS T41
        ) AS T44
          ON T30._LK0 = T44._RK0 AND T30._LK1 = T44._RK1
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
    ) AS T58
  ) AS T73
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'credits of a campaign = its touches' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T57._LK0, T57._RK0), COALESCE(T57._LK1, T57._RK1)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T57._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T57._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T57._L0 IS NOT DISTINCT FROM T57._R0
          OR COALESCE(ABS(T57._L0 - T57._R0) <= (
            (
              ABS(T57._L0) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'avg_journey_touches '
        END,
        CASE
          WHEN T57._L1 IS NOT DISTINCT FROM T57._R1
          OR COALESCE(ABS(T57._L1 - T57._R1) <= (
            (
              ABS(T57._L1) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'first_touch_conversions '
        END,
        CASE
          WHEN T57._L2 IS NOT DISTINCT FROM T57._R2
          OR COALESCE(ABS(T57._L2 - T57._R2) <= (
            (
              ABS(T57._L2) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'first_touch_revenue '
        END,
        CASE
          WHEN T57._L3 IS NOT DISTINCT FROM T57._R3
          OR COALESCE(ABS(T57._L3 - T57._R3) <= (
            (
              ABS(T57._L3) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'last_touch_conversions '
        END,
        CASE
          WHEN T57._L4 IS NOT DISTINCT FROM T57._R4
          OR COALESCE(ABS(T57._L4 - T57._R4) <= (
            (
              ABS(T57._L4) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'last_touch_revenue '
        END,
        CASE
          WHEN T57._L5 IS NOT DISTINCT FROM T57._R5
          OR COALESCE(ABS(T57._L5 - T57._R5) <= (
            (
              ABS(T57._L5) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'linear_conversions '
        END,
        CASE
          WHEN T57._L6 IS NOT DISTINCT FROM T57._R6
          OR COALESCE(ABS(T57._L6 - T57._R6) <= (
            (
              ABS(T57._L6) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'linear_revenue '
        END,
        CASE
          WHEN T57._L7 IS NOT DISTINCT FROM T57._R7
          OR COALESCE(ABS(T57._L7 - T57._R7) <= (
            (
              ABS(T57._L7) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'time_decay_conversions '
        END,
        CASE
          WHEN T57._L8 IS NOT DISTINCT FROM T57._R8
          OR COALESCE(ABS(T57._L8 - T57._R8) <= (
            (
              ABS(T57._L8) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'time_decay_revenue '
        END,
        CASE
          WHEN T57._L9 IS NOT DISTINCT FROM T57._R9
          OR COALESCE(ABS(T57._L9 - T57._R9) <= (
            (
              ABS(T57._L9) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'position_based_conversions '
        END,
        CASE
          WHEN T57._L10 IS NOT DISTINCT FROM T57._R10
          OR COALESCE(ABS(T57._L10 - T57._R10) <= (
            (
              ABS(T57._L10) + 1.0
            ) * 1e-09
          ), FALSE)
          THEN ''
          ELSE 'position_based_revenue '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T29._LK0,
        T29._LK1,
        T29._L0,
        T29._L1,
        T29._L2,
        T29._L3,
        T29._L4,
        T29._L5,
        T29._L6,
        T29._L7,
        T29._L8,
        T29._L9,
        T29._L10,
        T54._RK0,
        T54._RK1,
        T54._R0,
        T54._R1,
        T54._R2,
        T54._R3,
        T54._R4,
        T54._R5,
        T54._R6,
        T54._R7,
        T54._R8,
        T54._R9,
        T54._R10
      FROM (
        SELECT
          T0.PLATFORM AS _LK0,
          T0.CAMPAIGN_ID AS _LK1,
          T0.AVG_JOURNEY_TOUCHES AS _L0,
          T0.FIRST_TOUCH_CONVERSIONS AS _L1,
          T0.FIRST_TOUCH_REVENUE AS _L2,
          T0.LAST_TOUCH_CONVERSIONS AS _L3,
          T0.LAST_TOUCH_REVENUE AS _L4,
          T0.LINEAR_CONVERSIONS AS _L5,
          T0.LINEAR_REVENUE AS _L6,
          T0.TIME_DECAY_CONVERSIONS AS _L7,
          T0.TIME_DECAY_REVENUE AS _L8,
          T0.POSITION_BASED_CONVERSIONS AS _L9,
          T0.POSITION_BASED_REVENUE AS _L10
        FROM ENTITY.ENTITY_CAMPAIGNS AS T0
        WHERE
          T0.LINEAR_CONVERSIONS > 0
      ) AS T29
      FULL OUTER JOIN (
        SELECT
          T50.PLATFORM AS _RK0,
          T50.CAMPAIGN_ID AS _RK1,
          T50.AVG_JOURNEY_TOUCHES AS _R0,
          T50.FIRST_TOUCH_CONVERSIONS AS _R1,
          T50.FIRST_TOUCH_REVENUE AS _R2,
          T50.LAST_TOUCH_CONVERSIONS AS _R3,
          T50.LAST_TOUCH_REVENUE AS _R4,
          T50.LINEAR_CONVERSIONS AS _R5,
          T50.LINEAR_REVENUE AS _R6,
          T50.TIME_DECAY_CONVERSIONS AS _R7,
          T50.TIME_DECAY_REVENUE AS _R8,
          T50.POSITION_BASED_CONVERSIONS AS _R9,
          T50.POSITION_BASED_REVENUE AS _R10
        FROM (
          SELECT
            T21.PLATFORM,
            T21.CAMPAIGN_ID,
            CAST(SUM(
              IFF(
                T21.ATTRIBUTION_MODEL = 'linear',
                CAST(T21.CREDIT * T21.TOUCHES_IN_JOURNEY AS DECIMAL(38, 18)),
                NULL
              )
            ) AS DOUBLE) / NULLIF(
              CAST(SUM(IFF(T21.ATTRIBUTION_MODEL = 'linear', CAST(T21.CREDIT AS DECIMAL(38, 18)), NULL)) AS DOUBLE),
              0.0
            ) AS AVG_JOURNEY_TOUCHES,
            CAST(SUM(
              IFF(T21.ATTRIBUTION_MODEL = 'first_touch', CAST(T21.CREDIT AS DECIMAL(38, 18)), NULL)
            ) AS DOUBLE) AS FIRST_TOUCH_CONVERSIONS,
            CAST(SUM(
              IFF(
                T21.ATTRIBUTION_MODEL = 'first_touch',
                CAST(T21.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                NULL
              )
            ) AS DOUBLE) AS FIRST_TOUCH_REVENUE,
            CAST(SUM(
              IFF(T21.ATTRIBUTION_MODEL = 'last_touch', CAST(T21.CREDIT AS DECIMAL(38, 18)), NULL)
            ) AS DOUBLE) AS LAST_TOUCH_CONVERSIONS,
            CAST(SUM(
              IFF(
                T21.ATTRIBUTION_MODEL = 'last_touch',
                CAST(T21.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                NULL
              )
            ) AS DOUBLE) AS LAST_TOUCH_REVENUE,
            CAST(SUM(IFF(T21.ATTRIBUTION_MODEL = 'linear', CAST(T21.CREDIT AS DECIMAL(38, 18)), NULL)) AS DOUBLE) AS LINEAR_CONVERSIONS,
            CAST(SUM(
              IFF(
                T21.ATTRIBUTION_MODEL = 'linear',
                CAST(T21.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                NULL
              )
            ) AS DOUBLE) AS LINEAR_REVENUE,
            CAST(SUM(
              IFF(T21.ATTRIBUTION_MODEL = 'time_decay', CAST(T21.CREDIT AS DECIMAL(38, 18)), NULL)
            ) AS DOUBLE) AS TIME_DECAY_CONVERSIONS,
            CAST(SUM(
              IFF(
                T21.ATTRIBUTION_MODEL = 'time_decay',
                CAST(T21.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                NULL
              )
            ) AS DOUBLE) AS TIME_DECAY_REVENUE,
            CAST(SUM(
              IFF(T21.ATTRIBUTION_MODEL = 'position_based', CAST(T21.CREDIT AS DECIMAL(38, 18)), NULL)
            ) AS DOUBLE) AS POSITION_BASED_CONVERSIONS,
            CAST(SUM(
              IFF(
                T21.ATTRIBUTION_MODEL = 'position_based',
                CAST(T21.ATTRIBUTED_REVENUE AS DECIMAL(38, 18)),
                NULL
              )
            ) AS DOUBLE) AS POSITION_BASED_REVENUE
          FROM (
            SELECT
              *
            FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T2
            WHERE
              T2.PLATFORM IS NOT NULL
          ) AS T21
          GROUP BY
            1,
            2
        ) AS T50
      ) AS T54
        ON T29._LK0 = T54._RK0 AND T29._LK1 = T54._RK1
    ) AS T57
    WHERE
      NOT (
        (
          T57._LK0 IS NOT NULL
        )
        AND (
          T57._RK0 IS NOT NULL
        )
        AND (
          T57._L0 IS NOT DISTINCT FROM T57._R0
          OR COALESCE(ABS(T57._L0 - T57._R0) <= (
            (
              ABS(T57._L0) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L1 IS NOT DISTINCT FROM T57._R1
          OR COALESCE(ABS(T57._L1 - T57._R1) <= (
            (
              ABS(T57._L1) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L2 IS NOT DISTINCT FROM T57._R2
          OR COALESCE(ABS(T57._L2 - T57._R2) <= (
            (
              ABS(T57._L2) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L3 IS NOT DISTINCT FROM T57._R3
          OR COALESCE(ABS(T57._L3 - T57._R3) <= (
            (
              ABS(T57._L3) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L4 IS NOT DISTINCT FROM T57._R4
          OR COALESCE(ABS(T57._L4 - T57._R4) <= (
            (
              ABS(T57._L4) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L5 IS NOT DISTINCT FROM T57._R5
          OR COALESCE(ABS(T57._L5 - T57._R5) <= (
            (
              ABS(T57._L5) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L6 IS NOT DISTINCT FROM T57._R6
          OR COALESCE(ABS(T57._L6 - T57._R6) <= (
            (
              ABS(T57._L6) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L7 IS NOT DISTINCT FROM T57._R7
          OR COALESCE(ABS(T57._L7 - T57._R7) <= (
            (
              ABS(T57._L7) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L8 IS NOT DISTINCT FROM T57._R8
          OR COALESCE(ABS(T57._L8 - T57._R8) <= (
            (
              ABS(T57._L8) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L9 IS NOT DISTINCT FROM T57._R9
          OR COALESCE(ABS(T57._L9 - T57._R9) <= (
            (
              ABS(T57._L9) + 1.0
            ) * 1e-09
          ), FALSE)
        )
        AND (
          T57._L10 IS NOT DISTINCT FROM T57._R10
          OR COALESCE(ABS(T57._L10 - T57._R10) <= (
            (
              ABS(T57._L10) + 1.0
            ) * 1e-09
          ), FALSE)
        )
      )
  ) AS T69
) AS T74
UNION ALL
SELECT
  *
FROM (
  SELECT
    'ratios of a campaign = its parts' AS STATEMENT,
    CONCAT(CONCAT(COALESCE(T0.PLATFORM, 'null'), '|'), COALESCE(T0.CAMPAIGN_ID, 'null')) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
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
                                                              ) * CAST(T0.IMPRESSIONS AS DOUBLE)
                                                            ) IS NULL
                                                          )
                                                          AND (
                                                            T0.CLICKS IS NULL
                                                          )
                                                        )
                                                        OR COALESCE(
                                                          ABS(
                                                            (
                                                              (
                                                                T0.CLICK_THROUGH_RATE / 100.0
                                                              ) * CAST(T0.IMPRESSIONS AS DOUBLE)
                                                            ) - CAST(T0.CLICKS AS DOUBLE)
                                                          ) <= (
                                                            GREATEST(
                                                              ABS((
                                                                T0.CLICK_THROUGH_RATE / 100.0
                                                              ) * CAST(T0.IMPRESSIONS AS DOUBLE)),
                                                              ABS(CAST(T0.CLICKS AS DOUBLE)),
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
                                                        T0.CLICKS IS NULL
                                                      )
                                                      OR (
                                                        T0.CLICKS = 0
                                                      )
                                                      OR (
                                                        CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                                      ),
                                                      T0.COST_PER_CLICK IS NULL,
                                                      (
                                                        T0.COST_PER_CLICK IS NOT NULL
                                                      )
                                                      AND (
                                                        (
                                                          (
                                                            (
                                                              T0.COST_PER_CLICK * CAST(T0.CLICKS AS DOUBLE)
                                                            ) IS NULL
                                                          )
                                                          AND (
                                                            CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                                          )
                                                        )
                                                        OR COALESCE(
                                                          ABS(
                                                            (
                                                              T0.COST_PER_CLICK * CAST(T0.CLICKS AS DOUBLE)
                                                            ) - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                                          ) <= (
                                                            GREATEST(
                                                              ABS(T0.COST_PER_CLICK * CAST(T0.CLICKS AS DOUBLE)),
                                                              ABS(CAST(T0.TOTAL_SPEND AS DOUBLE)),
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
                                                      T0.IMPRESSIONS IS NULL
                                                    )
                                                    OR (
                                                      T0.IMPRESSIONS = 0
                                                    )
                                                    OR (
                                                      (
                                                        CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000
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
                                                            T0.COST_PER_THOUSAND_IMPRESSIONS * CAST(T0.IMPRESSIONS AS DOUBLE)
                                                          ) IS NULL
                                                        )
                                                        AND (
                                                          (
                                                            CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000
                                                          ) IS NULL
                                                        )
                                                      )
                                                      OR COALESCE(
                                                        ABS(
                                                          (
                                                            T0.COST_PER_THOUSAND_IMPRESSIONS * CAST(T0.IMPRESSIONS AS DOUBLE)
                                                          ) - (
                                                            CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000
                                                          )
                                                        ) <= (
                                                          GREATEST(
                                                            ABS(T0.COST_PER_THOUSAND_IMPRESSIONS * CAST(T0.IMPRESSIONS AS DOUBLE)),
                                                            ABS(CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000),
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
                                                    T0.CONVERSIONS IS NULL
                                                  )
                                                  OR (
                                                    T0.CONVERSIONS = 0
                                                  )
                                                  OR (
                                                    CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                                  ),
                                                  T0.COST_PER_CONVERSION IS NULL,
                                                  (
                                                    T0.COST_PER_CONVERSION IS NOT NULL
                                                  )
                                                  AND (
                                                    (
                                                      (
                                                        (
                                                          T0.COST_PER_CONVERSION * T0.CONVERSIONS
                                                        ) IS NULL
                                                      )
                                                      AND (
                                                        CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                                      )
                                                    )
                                                    OR COALESCE(
                                                      ABS((
                                                        T0.COST_PER_CONVERSION * T0.CONVERSIONS
                                                      ) - CAST(T0.TOTAL_SPEND AS DOUBLE)) <= (
                                                        GREATEST(
                                                          ABS(T0.COST_PER_CONVERSION * T0.CONVERSIONS),
                                                          ABS(CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                                          1.0
                                                        ) * 1e-09
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
                                                  T0.CLICKS IS NULL
                                                ) OR (
                                                  T0.CLICKS = 0
                                                ) OR (
                                                  T0.CONVERSIONS IS NULL
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
                                                        ) * CAST(T0.CLICKS AS DOUBLE)
                                                      ) IS NULL
                                                    )
                                                    AND (
                                                      T0.CONVERSIONS IS NULL
                                                    )
                                                  )
                                                  OR COALESCE(
                                                    ABS(
                                                      (
                                                        (
                                                          T0.CONVERSION_RATE / 100.0
                                                        ) * CAST(T0.CLICKS AS DOUBLE)
                                                      ) - T0.CONVERSIONS
                                                    ) <= (
                                                      GREATEST(
                                                        ABS((
                                                          T0.CONVERSION_RATE / 100.0
                                                        ) * CAST(T0.CLICKS AS DOUBLE)),
                                                        ABS(T0.CONVERSIONS),
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
                                                T0.DAYS_ACTIVE IS NULL
                                              )
                                              OR (
                                                T0.DAYS_ACTIVE = 0
                                              )
                                              OR (
                                                CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                              ),
                                              T0.DAILY_SPEND_RATE IS NULL,
                                              (
                                                T0.DAILY_SPEND_RATE IS NOT NULL
                                              )
                                              AND (
                                                (
                                                  (
                                                    (
                                                      T0.DAILY_SPEND_RATE * CAST(T0.DAYS_ACTIVE AS DOUBLE)
                                                    ) IS NULL
                                                  )
                                                  AND (
                                                    CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                                  )
                                                )
                                                OR COALESCE(
                                                  ABS(
                                                    (
                                                      T0.DAILY_SPEND_RATE * CAST(T0.DAYS_ACTIVE AS DOUBLE)
                                                    ) - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                                  ) <= (
                                                    GREATEST(
                                                      ABS(T0.DAILY_SPEND_RATE * CAST(T0.DAYS_ACTIVE AS DOUBLE)),
                                                      ABS(CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                                      1.0
                                                    ) * 1e-09
                                                  ),
                                                  FALSE
                                                )
                                              )
                                            )
                                          )
                                          THEN 'daily_spend_rate; '
                                          ELSE ''
                                        END
                                      ),
                                      CASE
                                        WHEN NOT (
                                          IFF(
                                            (
                                              T0.TOTAL_LEADS_TOUCHED IS NULL
                                            )
                                            OR (
                                              T0.TOTAL_LEADS_TOUCHED = 0
                                            )
                                            OR (
                                              T0.CONVERTED_LEADS IS NULL
                                            ),
                                            (
                                              T0.LEAD_CONVERSION_RATE / 100.0
                                            ) IS NULL,
                                            (
                                              (
                                                T0.LEAD_CONVERSION_RATE / 100.0
                                              ) IS NOT NULL
                                            )
                                            AND (
                                              (
                                                (
                                                  (
                                                    (
                                                      T0.LEAD_CONVERSION_RATE / 100.0
                                                    ) * CAST(T0.TOTAL_LEADS_TOUCHED AS DOUBLE)
                                                  ) IS NULL
                                                )
                                                AND (
                                                  T0.CONVERTED_LEADS IS NULL
                                                )
                                              )
                                              OR COALESCE(
                                                ABS(
                                                  (
                                                    (
                                                      T0.LEAD_CONVERSION_RATE / 100.0
                                                    ) * CAST(T0.TOTAL_LEADS_TOUCHED AS DOUBLE)
                                                  ) - CAST(T0.CONVERTED_LEADS AS DOUBLE)
                                                ) <= (
                                                  GREATEST(
                                                    ABS((
                                                      T0.LEAD_CONVERSION_RATE / 100.0
                                                    ) * CAST(T0.TOTAL_LEADS_TOUCHED AS DOUBLE)),
                                                    ABS(CAST(T0.CONVERTED_LEADS AS DOUBLE)),
                                                    1.0
                                                  ) * 1e-09
                                                ),
                                                FALSE
                                              )
                                            )
                                          )
                                        )
                                        THEN 'lead_conversion_rate; '
                                        ELSE ''
                                      END
                                    ),
                                    CASE
                                      WHEN NOT (
                                        IFF(
                                          (
                                            CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                          )
                                          OR (
                                            CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                                          )
                                          OR (
                                            (
                                              T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                            ) IS NULL
                                          ),
                                          (
                                            T0.ROI_PERCENTAGE / 100.0
                                          ) IS NULL,
                                          (
                                            (
                                              T0.ROI_PERCENTAGE / 100.0
                                            ) IS NOT NULL
                                          )
                                          AND (
                                            (
                                              (
                                                (
                                                  (
                                                    T0.ROI_PERCENTAGE / 100.0
                                                  ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                                ) IS NULL
                                              )
                                              AND (
                                                (
                                                  T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                                ) IS NULL
                                              )
                                            )
                                            OR COALESCE(
                                              ABS(
                                                (
                                                  (
                                                    T0.ROI_PERCENTAGE / 100.0
                                                  ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                                ) - (
                                                  T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                                )
                                              ) <= (
                                                GREATEST(
                                                  ABS((
                                                    T0.ROI_PERCENTAGE / 100.0
                                                  ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                                  ABS(T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                                  1.0
                                                ) * 1e-09
                                              ),
                                              FALSE
                                            )
                                          )
                                        )
                                      )
                                      THEN 'roi_percentage; '
                                      ELSE ''
                                    END
                                  ),
                                  CASE
                                    WHEN NOT (
                                      IFF(
                                        (
                                          T0.FIRST_TOUCH_CONVERSIONS IS NULL
                                        )
                                        OR (
                                          T0.FIRST_TOUCH_CONVERSIONS = 0
                                        )
                                        OR (
                                          NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                                        ),
                                        T0.FIRST_TOUCH_CPA IS NULL,
                                        (
                                          T0.FIRST_TOUCH_CPA IS NOT NULL
                                        )
                                        AND (
                                          (
                                            (
                                              (
                                                T0.FIRST_TOUCH_CPA * T0.FIRST_TOUCH_CONVERSIONS
                                              ) IS NULL
                                            )
                                            AND (
                                              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                                            )
                                          )
                                          OR COALESCE(
                                            ABS(
                                              (
                                                T0.FIRST_TOUCH_CPA * T0.FIRST_TOUCH_CONVERSIONS
                                              ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
                                            ) <= (
                                              GREATEST(
                                                ABS(T0.FIRST_TOUCH_CPA * T0.FIRST_TOUCH_CONVERSIONS),
                                                ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                                                1.0
                                              ) * 1e-09
                                            ),
                                            FALSE
                                          )
                                        )
                                      )
                                    )
                                    THEN 'first_touch_cpa; '
                                    ELSE ''
                                  END
                                ),
                                CASE
                                  WHEN NOT (
                                    IFF(
                                      (
                                        CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                      )
                                      OR (
                                        CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                                      )
                                      OR (
                                        T0.FIRST_TOUCH_REVENUE IS NULL
                                      ),
                                      T0.FIRST_TOUCH_ROAS IS NULL,
                                      (
                                        T0.FIRST_TOUCH_ROAS IS NOT NULL
                                      )
                                      AND (
                                        (
                                          (
                                            (
                                              T0.FIRST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                            ) IS NULL
                                          )
                                          AND (
                                            T0.FIRST_TOUCH_REVENUE IS NULL
                                          )
                                        )
                                        OR COALESCE(
                                          ABS(
                                            (
                                              T0.FIRST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                            ) - T0.FIRST_TOUCH_REVENUE
                                          ) <= (
                                            GREATEST(
                                              ABS(T0.FIRST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                              ABS(T0.FIRST_TOUCH_REVENUE),
                                              1.0
                                            ) * 1e-09
                                          ),
                                          FALSE
                                        )
                                      )
                                    )
                                  )
                                  THEN 'first_touch_roas; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  IFF(
                                    (
                                      CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                    )
                                    OR (
                                      CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                                    )
                                    OR (
                                      (
                                        T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                      ) IS NULL
                                    ),
                                    (
                                      T0.FIRST_TOUCH_ROI_PCT / 100.0
                                    ) IS NULL,
                                    (
                                      (
                                        T0.FIRST_TOUCH_ROI_PCT / 100.0
                                      ) IS NOT NULL
                                    )
                                    AND (
                                      (
                                        (
                                          (
                                            (
                                              T0.FIRST_TOUCH_ROI_PCT / 100.0
                                            ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                          ) IS NULL
                                        )
                                        AND (
                                          (
                                            T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                          ) IS NULL
                                        )
                                      )
                                      OR COALESCE(
                                        ABS(
                                          (
                                            (
                                              T0.FIRST_TOUCH_ROI_PCT / 100.0
                                            ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                          ) - (
                                            T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                          )
                                        ) <= (
                                          GREATEST(
                                            ABS((
                                              T0.FIRST_TOUCH_ROI_PCT / 100.0
                                            ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                            ABS(T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                            1.0
                                          ) * 1e-09
                                        ),
                                        FALSE
                                      )
                                    )
                                  )
                                )
                                THEN 'first_touch_roi_pct; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                IFF(
                                  (
                                    T0.LAST_TOUCH_CONVERSIONS IS NULL
                                  )
                                  OR (
                                    T0.LAST_TOUCH_CONVERSIONS = 0
                                  )
                                  OR (
                                    NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                                  ),
                                  T0.LAST_TOUCH_CPA IS NULL,
                                  (
                                    T0.LAST_TOUCH_CPA IS NOT NULL
                                  )
                                  AND (
                                    (
                                      (
                                        (
                                          T0.LAST_TOUCH_CPA * T0.LAST_TOUCH_CONVERSIONS
                                        ) IS NULL
                                      )
                                      AND (
                                        NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                                      )
                                    )
                                    OR COALESCE(
                                      ABS(
                                        (
                                          T0.LAST_TOUCH_CPA * T0.LAST_TOUCH_CONVERSIONS
                                        ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
                                      ) <= (
                                        GREATEST(
                                          ABS(T0.LAST_TOUCH_CPA * T0.LAST_TOUCH_CONVERSIONS),
                                          ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                                          1.0
                                        ) * 1e-09
                                      ),
                                      FALSE
                                    )
                                  )
                                )
                              )
                              THEN 'last_touch_cpa; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              IFF(
                                (
                                  CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                                )
                                OR (
                                  CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                                )
                                OR (
                                  T0.LAST_TOUCH_REVENUE IS NULL
                                ),
                                T0.LAST_TOUCH_ROAS IS NULL,
                                (
                                  T0.LAST_TOUCH_ROAS IS NOT NULL
                                )
                                AND (
                                  (
                                    (
                                      (
                                        T0.LAST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                      ) IS NULL
                                    )
                                    AND (
                                      T0.LAST_TOUCH_REVENUE IS NULL
                                    )
                                  )
                                  OR COALESCE(
                                    ABS(
                                      (
                                        T0.LAST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                      ) - T0.LAST_TOUCH_REVENUE
                                    ) <= (
                                      GREATEST(
                                        ABS(T0.LAST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                        ABS(T0.LAST_TOUCH_REVENUE),
                                        1.0
                                      ) * 1e-09
                                    ),
                                    FALSE
                                  )
                                )
                              )
                            )
                            THEN 'last_touch_roas; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            IFF(
                              (
                                CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                              )
                              OR (
                                CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                              )
                              OR (
                                (
                                  T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                ) IS NULL
                              ),
                              (
                                T0.LAST_TOUCH_ROI_PCT / 100.0
                              ) IS NULL,
                              (
                                (
                                  T0.LAST_TOUCH_ROI_PCT / 100.0
                                ) IS NOT NULL
                              )
                              AND (
                                (
                                  (
                                    (
                                      (
                                        T0.LAST_TOUCH_ROI_PCT / 100.0
                                      ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                    ) IS NULL
                                  )
                                  AND (
                                    (
                                      T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                    ) IS NULL
                                  )
                                )
                                OR COALESCE(
                                  ABS(
                                    (
                                      (
                                        T0.LAST_TOUCH_ROI_PCT / 100.0
                                      ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                    ) - (
                                      T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                                    )
                                  ) <= (
                                    GREATEST(
                                      ABS((
                                        T0.LAST_TOUCH_ROI_PCT / 100.0
                                      ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                      ABS(T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                      1.0
                                    ) * 1e-09
                                  ),
                                  FALSE
                                )
                              )
                            )
                          )
                          THEN 'last_touch_roi_pct; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          IFF(
                            (
                              T0.LINEAR_CONVERSIONS IS NULL
                            )
                            OR (
                              T0.LINEAR_CONVERSIONS = 0
                            )
                            OR (
                              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                            ),
                            T0.LINEAR_CPA IS NULL,
                            (
                              T0.LINEAR_CPA IS NOT NULL
                            )
                            AND (
                              (
                                (
                                  (
                                    T0.LINEAR_CPA * T0.LINEAR_CONVERSIONS
                                  ) IS NULL
                                )
                                AND (
                                  NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS(
                                  (
                                    T0.LINEAR_CPA * T0.LINEAR_CONVERSIONS
                                  ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
                                ) <= (
                                  GREATEST(
                                    ABS(T0.LINEAR_CPA * T0.LINEAR_CONVERSIONS),
                                    ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                                    1.0
                                  ) * 1e-09
                                ),
                                FALSE
                              )
                            )
                          )
                        )
                        THEN 'linear_cpa; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                          )
                          OR (
                            CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                          )
                          OR (
                            T0.LINEAR_REVENUE IS NULL
                          ),
                          T0.LINEAR_ROAS IS NULL,
                          (
                            T0.LINEAR_ROAS IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  T0.LINEAR_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                                ) IS NULL
                              )
                              AND (
                                T0.LINEAR_REVENUE IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS((
                                T0.LINEAR_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                              ) - T0.LINEAR_REVENUE) <= (
                                GREATEST(ABS(T0.LINEAR_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)), ABS(T0.LINEAR_REVENUE), 1.0) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'linear_roas; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                        )
                        OR (
                          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                        )
                        OR (
                          (
                            T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                          ) IS NULL
                        ),
                        (
                          T0.LINEAR_ROI_PCT / 100.0
                        ) IS NULL,
                        (
                          (
                            T0.LINEAR_ROI_PCT / 100.0
                          ) IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                (
                                  T0.LINEAR_ROI_PCT / 100.0
                                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              (
                                T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                              ) IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                (
                                  T0.LINEAR_ROI_PCT / 100.0
                                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                              ) - (
                                T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                              )
                            ) <= (
                              GREATEST(
                                ABS((
                                  T0.LINEAR_ROI_PCT / 100.0
                                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                ABS(T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'linear_roi_pct; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T0.TIME_DECAY_CONVERSIONS IS NULL
                      )
                      OR (
                        T0.TIME_DECAY_CONVERSIONS = 0
                      )
                      OR (
                        NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                      ),
                      T0.TIME_DECAY_CPA IS NULL,
                      (
                        T0.TIME_DECAY_CPA IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T0.TIME_DECAY_CPA * T0.TIME_DECAY_CONVERSIONS
                            ) IS NULL
                          )
                          AND (
                            NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              T0.TIME_DECAY_CPA * T0.TIME_DECAY_CONVERSIONS
                            ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
                          ) <= (
                            GREATEST(
                              ABS(T0.TIME_DECAY_CPA * T0.TIME_DECAY_CONVERSIONS),
                              ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'time_decay_cpa; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  IFF(
                    (
                      CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                    )
                    OR (
                      CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                    )
                    OR (
                      T0.TIME_DECAY_REVENUE IS NULL
                    ),
                    T0.TIME_DECAY_ROAS IS NULL,
                    (
                      T0.TIME_DECAY_ROAS IS NOT NULL
                    )
                    AND (
                      (
                        (
                          (
                            T0.TIME_DECAY_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                          ) IS NULL
                        )
                        AND (
                          T0.TIME_DECAY_REVENUE IS NULL
                        )
                      )
                      OR COALESCE(
                        ABS(
                          (
                            T0.TIME_DECAY_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                          ) - T0.TIME_DECAY_REVENUE
                        ) <= (
                          GREATEST(
                            ABS(T0.TIME_DECAY_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                            ABS(T0.TIME_DECAY_REVENUE),
                            1.0
                          ) * 1e-09
                        ),
                        FALSE
                      )
                    )
                  )
                )
                THEN 'time_decay_roas; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                IFF(
                  (
                    CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
                  )
                  OR (
                    CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
                  )
                  OR (
                    (
                      T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                    ) IS NULL
                  ),
                  (
                    T0.TIME_DECAY_ROI_PCT / 100.0
                  ) IS NULL,
                  (
                    (
                      T0.TIME_DECAY_ROI_PCT / 100.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T0.TIME_DECAY_ROI_PCT / 100.0
                          ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        (
                          T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                        ) IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T0.TIME_DECAY_ROI_PCT / 100.0
                          ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                        ) - (
                          T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                        )
                      ) <= (
                        GREATEST(
                          ABS((
                            T0.TIME_DECAY_ROI_PCT / 100.0
                          ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                          ABS(T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'time_decay_roi_pct; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              IFF(
                (
                  T0.POSITION_BASED_CONVERSIONS IS NULL
                )
                OR (
                  T0.POSITION_BASED_CONVERSIONS = 0
                )
                OR (
                  NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                ),
                T0.POSITION_BASED_CPA IS NULL,
                (
                  T0.POSITION_BASED_CPA IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        T0.POSITION_BASED_CPA * T0.POSITION_BASED_CONVERSIONS
                      ) IS NULL
                    )
                    AND (
                      NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        T0.POSITION_BASED_CPA * T0.POSITION_BASED_CONVERSIONS
                      ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
                    ) <= (
                      GREATEST(
                        ABS(T0.POSITION_BASED_CPA * T0.POSITION_BASED_CONVERSIONS),
                        ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'position_based_cpa; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            IFF(
              (
                CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
              )
              OR (
                CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
              )
              OR (
                T0.POSITION_BASED_REVENUE IS NULL
              ),
              T0.POSITION_BASED_ROAS IS NULL,
              (
                T0.POSITION_BASED_ROAS IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      T0.POSITION_BASED_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    T0.POSITION_BASED_REVENUE IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      T0.POSITION_BASED_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
                    ) - T0.POSITION_BASED_REVENUE
                  ) <= (
                    GREATEST(
                      ABS(T0.POSITION_BASED_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                      ABS(T0.POSITION_BASED_REVENUE),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
          )
          THEN 'position_based_roas; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          IFF(
            (
              CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
            )
            OR (
              CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
            )
            OR (
              (
                T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            ),
            (
              T0.POSITION_BASED_ROI_PCT / 100.0
            ) IS NULL,
            (
              (
                T0.POSITION_BASED_ROI_PCT / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T0.POSITION_BASED_ROI_PCT / 100.0
                    ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  (
                    T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T0.POSITION_BASED_ROI_PCT / 100.0
                    ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
                  ) - (
                    T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
                  )
                ) <= (
                  GREATEST(
                    ABS((
                      T0.POSITION_BASED_ROI_PCT / 100.0
                    ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                    ABS(T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'position_based_roi_pct; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM ENTITY.ENTITY_CAMPAIGNS AS T0
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
                ) * CAST(T0.IMPRESSIONS AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.CLICKS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.CLICK_THROUGH_RATE / 100.0
                ) * CAST(T0.IMPRESSIONS AS DOUBLE)
              ) - CAST(T0.CLICKS AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T0.CLICK_THROUGH_RATE / 100.0
                ) * CAST(T0.IMPRESSIONS AS DOUBLE)),
                ABS(CAST(T0.CLICKS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.CLICKS IS NULL
        )
        OR (
          T0.CLICKS = 0
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        ),
        T0.COST_PER_CLICK IS NULL,
        (
          T0.COST_PER_CLICK IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.COST_PER_CLICK * CAST(T0.CLICKS AS DOUBLE)
              ) IS NULL
            )
            AND (
              CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.COST_PER_CLICK * CAST(T0.CLICKS AS DOUBLE)
              ) - CAST(T0.TOTAL_SPEND AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.COST_PER_CLICK * CAST(T0.CLICKS AS DOUBLE)),
                ABS(CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
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
            CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000
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
                T0.COST_PER_THOUSAND_IMPRESSIONS * CAST(T0.IMPRESSIONS AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.COST_PER_THOUSAND_IMPRESSIONS * CAST(T0.IMPRESSIONS AS DOUBLE)
              ) - (
                CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000
              )
            ) <= (
              GREATEST(
                ABS(T0.COST_PER_THOUSAND_IMPRESSIONS * CAST(T0.IMPRESSIONS AS DOUBLE)),
                ABS(CAST(T0.TOTAL_SPEND AS DOUBLE) * 1000),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.CONVERSIONS IS NULL
        )
        OR (
          T0.CONVERSIONS = 0
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        ),
        T0.COST_PER_CONVERSION IS NULL,
        (
          T0.COST_PER_CONVERSION IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.COST_PER_CONVERSION * T0.CONVERSIONS
              ) IS NULL
            )
            AND (
              CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.COST_PER_CONVERSION * T0.CONVERSIONS
            ) - CAST(T0.TOTAL_SPEND AS DOUBLE)) <= (
              GREATEST(
                ABS(T0.COST_PER_CONVERSION * T0.CONVERSIONS),
                ABS(CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
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
                ) * CAST(T0.CLICKS AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.CONVERSIONS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.CONVERSION_RATE / 100.0
                ) * CAST(T0.CLICKS AS DOUBLE)
              ) - T0.CONVERSIONS
            ) <= (
              GREATEST(
                ABS((
                  T0.CONVERSION_RATE / 100.0
                ) * CAST(T0.CLICKS AS DOUBLE)),
                ABS(T0.CONVERSIONS),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.DAYS_ACTIVE IS NULL
        )
        OR (
          T0.DAYS_ACTIVE = 0
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        ),
        T0.DAILY_SPEND_RATE IS NULL,
        (
          T0.DAILY_SPEND_RATE IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.DAILY_SPEND_RATE * CAST(T0.DAYS_ACTIVE AS DOUBLE)
              ) IS NULL
            )
            AND (
              CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.DAILY_SPEND_RATE * CAST(T0.DAYS_ACTIVE AS DOUBLE)
              ) - CAST(T0.TOTAL_SPEND AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.DAILY_SPEND_RATE * CAST(T0.DAYS_ACTIVE AS DOUBLE)),
                ABS(CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.TOTAL_LEADS_TOUCHED IS NULL
        )
        OR (
          T0.TOTAL_LEADS_TOUCHED = 0
        )
        OR (
          T0.CONVERTED_LEADS IS NULL
        ),
        (
          T0.LEAD_CONVERSION_RATE / 100.0
        ) IS NULL,
        (
          (
            T0.LEAD_CONVERSION_RATE / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.LEAD_CONVERSION_RATE / 100.0
                ) * CAST(T0.TOTAL_LEADS_TOUCHED AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.CONVERTED_LEADS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.LEAD_CONVERSION_RATE / 100.0
                ) * CAST(T0.TOTAL_LEADS_TOUCHED AS DOUBLE)
              ) - CAST(T0.CONVERTED_LEADS AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T0.LEAD_CONVERSION_RATE / 100.0
                ) * CAST(T0.TOTAL_LEADS_TOUCHED AS DOUBLE)),
                ABS(CAST(T0.CONVERTED_LEADS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          (
            T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
          ) IS NULL
        ),
        (
          T0.ROI_PERCENTAGE / 100.0
        ) IS NULL,
        (
          (
            T0.ROI_PERCENTAGE / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.ROI_PERCENTAGE / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.ROI_PERCENTAGE / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - (
                T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  T0.ROI_PERCENTAGE / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.CONVERSION_VALUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.FIRST_TOUCH_CONVERSIONS IS NULL
        )
        OR (
          T0.FIRST_TOUCH_CONVERSIONS = 0
        )
        OR (
          NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
        ),
        T0.FIRST_TOUCH_CPA IS NULL,
        (
          T0.FIRST_TOUCH_CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.FIRST_TOUCH_CPA * T0.FIRST_TOUCH_CONVERSIONS
              ) IS NULL
            )
            AND (
              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.FIRST_TOUCH_CPA * T0.FIRST_TOUCH_CONVERSIONS
              ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS(T0.FIRST_TOUCH_CPA * T0.FIRST_TOUCH_CONVERSIONS),
                ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          T0.FIRST_TOUCH_REVENUE IS NULL
        ),
        T0.FIRST_TOUCH_ROAS IS NULL,
        (
          T0.FIRST_TOUCH_ROAS IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.FIRST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.FIRST_TOUCH_REVENUE IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.FIRST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - T0.FIRST_TOUCH_REVENUE
            ) <= (
              GREATEST(
                ABS(T0.FIRST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.FIRST_TOUCH_REVENUE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          (
            T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
          ) IS NULL
        ),
        (
          T0.FIRST_TOUCH_ROI_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.FIRST_TOUCH_ROI_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.FIRST_TOUCH_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.FIRST_TOUCH_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - (
                T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  T0.FIRST_TOUCH_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.FIRST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.LAST_TOUCH_CONVERSIONS IS NULL
        )
        OR (
          T0.LAST_TOUCH_CONVERSIONS = 0
        )
        OR (
          NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
        ),
        T0.LAST_TOUCH_CPA IS NULL,
        (
          T0.LAST_TOUCH_CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.LAST_TOUCH_CPA * T0.LAST_TOUCH_CONVERSIONS
              ) IS NULL
            )
            AND (
              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.LAST_TOUCH_CPA * T0.LAST_TOUCH_CONVERSIONS
              ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS(T0.LAST_TOUCH_CPA * T0.LAST_TOUCH_CONVERSIONS),
                ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          T0.LAST_TOUCH_REVENUE IS NULL
        ),
        T0.LAST_TOUCH_ROAS IS NULL,
        (
          T0.LAST_TOUCH_ROAS IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.LAST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.LAST_TOUCH_REVENUE IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.LAST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - T0.LAST_TOUCH_REVENUE
            ) <= (
              GREATEST(
                ABS(T0.LAST_TOUCH_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.LAST_TOUCH_REVENUE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          (
            T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
          ) IS NULL
        ),
        (
          T0.LAST_TOUCH_ROI_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.LAST_TOUCH_ROI_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.LAST_TOUCH_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.LAST_TOUCH_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - (
                T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  T0.LAST_TOUCH_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.LAST_TOUCH_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.LINEAR_CONVERSIONS IS NULL
        )
        OR (
          T0.LINEAR_CONVERSIONS = 0
        )
        OR (
          NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
        ),
        T0.LINEAR_CPA IS NULL,
        (
          T0.LINEAR_CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.LINEAR_CPA * T0.LINEAR_CONVERSIONS
              ) IS NULL
            )
            AND (
              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.LINEAR_CPA * T0.LINEAR_CONVERSIONS
              ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS(T0.LINEAR_CPA * T0.LINEAR_CONVERSIONS),
                ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          T0.LINEAR_REVENUE IS NULL
        ),
        T0.LINEAR_ROAS IS NULL,
        (
          T0.LINEAR_ROAS IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.LINEAR_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.LINEAR_REVENUE IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.LINEAR_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
            ) - T0.LINEAR_REVENUE) <= (
              GREATEST(ABS(T0.LINEAR_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)), ABS(T0.LINEAR_REVENUE), 1.0) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          (
            T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
          ) IS NULL
        ),
        (
          T0.LINEAR_ROI_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.LINEAR_ROI_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.LINEAR_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.LINEAR_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - (
                T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  T0.LINEAR_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.LINEAR_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.TIME_DECAY_CONVERSIONS IS NULL
        )
        OR (
          T0.TIME_DECAY_CONVERSIONS = 0
        )
        OR (
          NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
        ),
        T0.TIME_DECAY_CPA IS NULL,
        (
          T0.TIME_DECAY_CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.TIME_DECAY_CPA * T0.TIME_DECAY_CONVERSIONS
              ) IS NULL
            )
            AND (
              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.TIME_DECAY_CPA * T0.TIME_DECAY_CONVERSIONS
              ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS(T0.TIME_DECAY_CPA * T0.TIME_DECAY_CONVERSIONS),
                ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          T0.TIME_DECAY_REVENUE IS NULL
        ),
        T0.TIME_DECAY_ROAS IS NULL,
        (
          T0.TIME_DECAY_ROAS IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.TIME_DECAY_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.TIME_DECAY_REVENUE IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.TIME_DECAY_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - T0.TIME_DECAY_REVENUE
            ) <= (
              GREATEST(
                ABS(T0.TIME_DECAY_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.TIME_DECAY_REVENUE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          (
            T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
          ) IS NULL
        ),
        (
          T0.TIME_DECAY_ROI_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.TIME_DECAY_ROI_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.TIME_DECAY_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.TIME_DECAY_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - (
                T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  T0.TIME_DECAY_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.TIME_DECAY_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.POSITION_BASED_CONVERSIONS IS NULL
        )
        OR (
          T0.POSITION_BASED_CONVERSIONS = 0
        )
        OR (
          NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
        ),
        T0.POSITION_BASED_CPA IS NULL,
        (
          T0.POSITION_BASED_CPA IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.POSITION_BASED_CPA * T0.POSITION_BASED_CONVERSIONS
              ) IS NULL
            )
            AND (
              NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.POSITION_BASED_CPA * T0.POSITION_BASED_CONVERSIONS
              ) - NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)
            ) <= (
              GREATEST(
                ABS(T0.POSITION_BASED_CPA * T0.POSITION_BASED_CONVERSIONS),
                ABS(NULLIF(CAST(T0.TOTAL_SPEND AS DOUBLE), 0.0)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          T0.POSITION_BASED_REVENUE IS NULL
        ),
        T0.POSITION_BASED_ROAS IS NULL,
        (
          T0.POSITION_BASED_ROAS IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.POSITION_BASED_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.POSITION_BASED_REVENUE IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.POSITION_BASED_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - T0.POSITION_BASED_REVENUE
            ) <= (
              GREATEST(
                ABS(T0.POSITION_BASED_ROAS * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.POSITION_BASED_REVENUE),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          CAST(T0.TOTAL_SPEND AS DOUBLE) IS NULL
        )
        OR (
          CAST(T0.TOTAL_SPEND AS DOUBLE) = 0
        )
        OR (
          (
            T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
          ) IS NULL
        ),
        (
          T0.POSITION_BASED_ROI_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.POSITION_BASED_ROI_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.POSITION_BASED_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.POSITION_BASED_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)
              ) - (
                T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)
              )
            ) <= (
              GREATEST(
                ABS((
                  T0.POSITION_BASED_ROI_PCT / 100.0
                ) * CAST(T0.TOTAL_SPEND AS DOUBLE)),
                ABS(T0.POSITION_BASED_REVENUE - CAST(T0.TOTAL_SPEND AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
) AS T68
