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
          'a period of a campaign = its first day' AS STATEMENT,
          CONCAT_WS(
            '|',
            COALESCE(T31._LK0, T31._RK0),
            COALESCE(T31._LK1, T31._RK1),
            COALESCE(CAST(T31._LK2 AS VARCHAR), CAST(T31._RK2 AS VARCHAR))
          ) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T31._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T31._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T31._L0 IS NOT DISTINCT FROM T31._R0 THEN '' ELSE 'total_spend ' END,
            CASE WHEN T31._L1 IS NOT DISTINCT FROM T31._R1 THEN '' ELSE 'performance_tier ' END,
            CASE WHEN T31._L2 IS NOT DISTINCT FROM T31._R2 THEN '' ELSE 'performance_score ' END,
            CASE WHEN T31._L3 IS NOT DISTINCT FROM T31._R3 THEN '' ELSE 'total_touchpoints ' END,
            CASE
              WHEN T31._L4 IS NOT DISTINCT FROM T31._R4
              THEN ''
              ELSE 'total_leads_touched '
            END,
            CASE
              WHEN T31._L5 IS NOT DISTINCT FROM T31._R5
              THEN ''
              ELSE 'linear_conversions '
            END,
            CASE WHEN T31._L6 IS NOT DISTINCT FROM T31._R6 THEN '' ELSE 'linear_revenue ' END,
            CASE WHEN T31._L7 IS NOT DISTINCT FROM T31._R7 THEN '' ELSE 'linear_cpa ' END
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
            T14._L4,
            T14._L5,
            T14._L6,
            T14._L7,
            T23._RK0,
            T23._RK1,
            T23._RK2,
            T23._R0,
            T23._R1,
            T23._R2,
            T23._R3,
            T23._R4,
            T23._R5,
            T23._R6,
            T23._R7
          FROM (
            SELECT
              T0.PLATFORM AS _LK0,
              T0.CAMPAIGN_ID AS _LK1,
              T0.VALID_FROM AS _LK2,
              T0.TOTAL_SPEND AS _L0,
              T0.PERFORMANCE_TIER AS _L1,
              T0.PERFORMANCE_SCORE AS _L2,
              T0.TOTAL_TOUCHPOINTS AS _L3,
              T0.TOTAL_LEADS_TOUCHED AS _L4,
              T0.LINEAR_CONVERSIONS AS _L5,
              T0.LINEAR_REVENUE AS _L6,
              T0.LINEAR_CPA AS _L7
            FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
          ) AS T14
          LEFT OUTER JOIN (
            SELECT
              T1.PLATFORM AS _RK0,
              T1.CAMPAIGN_ID AS _RK1,
              T1.DAY AS _RK2,
              T1.SPEND_TO_DATE AS _R0,
              T1.PERFORMANCE_TIER AS _R1,
              T1.PERFORMANCE_SCORE AS _R2,
              T1.TOUCHES_TO_DATE AS _R3,
              T1.LEADS_TO_DATE AS _R4,
              IFF(T1.IS_ATTRIBUTABLE, T1.CONVERSIONS_TO_DATE, NULL) AS _R5,
              IFF(T1.IS_ATTRIBUTABLE, T1.REVENUE_TO_DATE, NULL) AS _R6,
              T1.SPEND_TO_DATE / NULLIF(T1.CONVERSIONS_TO_DATE, 0.0) AS _R7
            FROM TIMELINE.CAMPAIGN_DAYS AS T1
          ) AS T23
            ON T14._LK0 = T23._RK0 AND T14._LK1 = T23._RK1 AND T14._LK2 = T23._RK2
        ) AS T31
        WHERE
          NOT (
            (
              T31._LK0 IS NOT NULL
            )
            AND (
              T31._RK0 IS NOT NULL
            )
            AND T31._L0 IS NOT DISTINCT FROM T31._R0
            AND T31._L1 IS NOT DISTINCT FROM T31._R1
            AND T31._L2 IS NOT DISTINCT FROM T31._R2
            AND T31._L3 IS NOT DISTINCT FROM T31._R3
            AND T31._L4 IS NOT DISTINCT FROM T31._R4
            AND T31._L5 IS NOT DISTINCT FROM T31._R5
            AND T31._L6 IS NOT DISTINCT FROM T31._R6
            AND T31._L7 IS NOT DISTINCT FROM T31._R7
          )
      ) AS T37
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'the current period of a campaign = the campaign' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T27._LK0, T27._RK0), COALESCE(T27._LK1, T27._RK1)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T27._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T27._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T27._L0 IS NOT DISTINCT FROM T27._R0 THEN '' ELSE 'campaign_status ' END,
            CASE
              WHEN T27._L1 IS NOT DISTINCT FROM T27._R1
              THEN ''
              ELSE 'campaign_lifecycle_stage '
            END,
            CASE WHEN T27._L2 IS NOT DISTINCT FROM T27._R2 THEN '' ELSE 'is_active ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T15._LK0,
            T15._LK1,
            T15._L0,
            T15._L1,
            T15._L2,
            T17._RK0,
            T17._RK1,
            T17._R0,
            T17._R1,
            T17._R2
          FROM (
            SELECT
              T0.PLATFORM AS _LK0,
              T0.CAMPAIGN_ID AS _LK1,
              T0.CAMPAIGN_STATUS AS _L0,
              T0.CAMPAIGN_LIFECYCLE_STAGE AS _L1,
              T0.IS_ACTIVE AS _L2
            FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
            WHERE
              T0.IS_CURRENT
          ) AS T15
          FULL OUTER JOIN (
            SELECT
              T2.PLATFORM AS _RK0,
              T2.CAMPAIGN_ID AS _RK1,
              T2.CAMPAIGN_STATUS AS _R0,
              T2.CAMPAIGN_LIFECYCLE_STAGE AS _R1,
              T2.IS_ACTIVE AS _R2
            FROM ENTITY.ENTITY_CAMPAIGNS AS T2
          ) AS T17
            ON T15._LK0 = T17._RK0 AND T15._LK1 = T17._RK1
        ) AS T27
        WHERE
          NOT (
            (
              T27._LK0 IS NOT NULL
            )
            AND (
              T27._RK0 IS NOT NULL
            )
            AND T27._L0 IS NOT DISTINCT FROM T27._R0
            AND T27._L1 IS NOT DISTINCT FROM T27._R1
            AND T27._L2 IS NOT DISTINCT FROM T27._R2
          )
      ) AS T35
    ) AS T39
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'a period of a campaign = the step from the one before' AS STATEMENT,
        CONCAT_WS(
          '|',
          COALESCE(T33._LK0, T33._RK0),
          COALESCE(T33._LK1, T33._RK1),
          COALESCE(CAST(T33._LK2 AS VARCHAR), CAST(T33._RK2 AS VARCHAR))
        ) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T33._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T33._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T33._L0 IS NOT DISTINCT FROM T33._R0 THEN '' ELSE 'previous_status ' END,
          CASE
            WHEN T33._L1 IS NOT DISTINCT FROM T33._R1
            THEN ''
            ELSE 'previous_lifecycle_stage '
          END,
          CASE WHEN T33._L2 IS NOT DISTINCT FROM T33._R2 THEN '' ELSE 'previous_spend ' END,
          CASE
            WHEN T33._L3 IS NOT DISTINCT FROM T33._R3
            THEN ''
            ELSE 'previous_performance_tier '
          END,
          CASE
            WHEN T33._L4 IS NOT DISTINCT FROM T33._R4
            THEN ''
            ELSE 'previous_performance_score '
          END,
          CASE WHEN T33._L5 IS NOT DISTINCT FROM T33._R5 THEN '' ELSE 'spend_change ' END,
          CASE WHEN T33._L6 IS NOT DISTINCT FROM T33._R6 THEN '' ELSE 'performance_delta ' END
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
          T13._L5,
          T13._L6,
          T29._RK0,
          T29._RK1,
          T29._RK2,
          T29._R0,
          T29._R1,
          T29._R2,
          T29._R3,
          T29._R4,
          T29._R5,
          T29._R6
        FROM (
          SELECT
            T0.PLATFORM AS _LK0,
            T0.CAMPAIGN_ID AS _LK1,
            T0.VALID_FROM AS _LK2,
            T0.PREVIOUS_STATUS AS _L0,
            T0.PREVIOUS_LIFECYCLE_STAGE AS _L1,
            T0.PREVIOUS_SPEND AS _L2,
            T0.PREVIOUS_PERFORMANCE_TIER AS _L3,
            T0.PREVIOUS_PERFORMANCE_SCORE AS _L4,
            T0.SPEND_CHANGE AS _L5,
            T0.PERFORMANCE_DELTA AS _L6
          FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
        ) AS T13
        FULL OUTER JOIN (
          SELECT
            T19.PLATFORM AS _RK0,
            T19.CAMPAIGN_ID AS _RK1,
            T19.VALID_FROM AS _RK2,
            T19.PREVIOUS_STATUS AS _R0,
            T19.PREVIOUS_LIFECYCLE_STAGE AS _R1,
            T19.PREVIOUS_SPEND AS _R2,
            T19.PREVIOUS_PERFORMANCE_TIER AS _R3,
            T19.PREVIOUS_PERFORMANCE_SCORE AS _R4,
            T19.TOTAL_SPEND - T19.PREVIOUS_SPEND AS _R5,
            T19.PERFORMANCE_SCORE - T19.PREVIOUS_PERFORMANCE_SCORE AS _R6
          FROM (
            SELECT
              T0.PLATFORM,
              T0.CAMPAIGN_ID,
              T0.VALID_FROM,
              T0.TOTAL_SPEND,
              T0.PERFORMANCE_SCORE,
              LAG(T0.CAMPAIGN_STATUS) OVER (PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID ORDER BY T0.VALID_FROM ASC) AS PREVIOUS_STATUS,
              LAG(T0.CAMPAIGN_LIFECYCLE_STAGE) OVER (PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID ORDER BY T0.VALID_FROM ASC) AS PREVIOUS_LIFECYCLE_STAGE,
              LAG(T0.TOTAL_SPEND) OVER (PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID ORDER BY T0.VALID_FROM ASC) AS PREVIOUS_SPEND,
              LAG(T0.PERFORMANCE_TIER) OVER (PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID ORDER BY T0.VALID_FROM ASC) AS PREVIOUS_PERFORMANCE_TIER,
              LAG(T0.PERFORMANCE_SCORE) OVER (PARTITION BY T0.PLATFORM, T0.CAMPAIGN_ID ORDER BY T0.VALID_FROM ASC) AS PREVIOUS_PERFORMANCE_SCORE
            FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
          ) AS T19
        ) AS T29
          ON T13._LK0 = T29._RK0 AND T13._LK1 = T29._RK1 AND T13._LK2 = T29._RK2
      ) AS T33
      WHERE
        NOT (
          (
            T33._LK0 IS NOT NULL
          )
          AND (
            T33._RK0 IS NOT NULL
          )
          AND T33._L0 IS NOT DISTINCT FROM T33._R0
          AND T33._L1 IS NOT DISTINCT FROM T33._R1
          AND T33._L2 IS NOT DISTINCT FROM T33._R2
          AND T33._L3 IS NOT DISTINCT FROM T33._R3
          AND T33._L4 IS NOT DISTINCT FROM T33._R4
          AND T33._L5 IS NOT DISTINCT FROM T33._R5
          AND T33._L6 IS NOT DISTINCT FROM T33._R6
        )
    ) AS T40
  ) AS T41
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the history of a campaign begins with it' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T32._LK0, T32._RK0), COALESCE(T32._LK1, T32._RK1)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T32._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T32._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T32._L0 IS NOT DISTINCT FROM T32._R0 THEN '' ELSE 'valid_from ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T24._LK0,
        T24._LK1,
        T24._L0,
        T25._RK0,
        T25._RK1,
        T25._R0
      FROM (
        SELECT
          T10.PLATFORM AS _LK0,
          T10.CAMPAIGN_ID AS _LK1,
          T10.VALID_FROM AS _L0
        FROM (
          SELECT
            T0.PLATFORM,
            T0.CAMPAIGN_ID,
            MIN(T0.VALID_FROM) AS VALID_FROM
          FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
          GROUP BY
            1,
            2
        ) AS T10
      ) AS T24
      FULL OUTER JOIN (
        SELECT
          T16.PLATFORM AS _RK0,
          T16.CAMPAIGN_ID AS _RK1,
          T16.VALID_FROM AS _R0
        FROM (
          SELECT
            T1.PLATFORM,
            T1.CAMPAIGN_ID,
            MIN(T1.DAY) AS VALID_FROM
          FROM TIMELINE.CAMPAIGN_DAYS AS T1
          GROUP BY
            1,
            2
        ) AS T16
      ) AS T25
        ON T24._LK0 = T25._RK0 AND T24._LK1 = T25._RK1
    ) AS T32
    WHERE
      NOT (
        (
          T32._LK0 IS NOT NULL
        )
        AND (
          T32._RK0 IS NOT NULL
        )
        AND T32._L0 IS NOT DISTINCT FROM T32._R0
      )
  ) AS T36
) AS T42
UNION ALL
SELECT
  *
FROM (
  SELECT
    'name, type and dates of a campaign' AS STATEMENT,
    CONCAT_WS(
      '|',
      COALESCE(T34._LK0, T34._RK0),
      COALESCE(T34._LK1, T34._RK1),
      COALESCE(CAST(T34._LK2 AS VARCHAR), CAST(T34._RK2 AS VARCHAR))
    ) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T34._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T34._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T34._L0 IS NOT DISTINCT FROM T34._R0 THEN '' ELSE 'campaign_name ' END,
      CASE WHEN T34._L1 IS NOT DISTINCT FROM T34._R1 THEN '' ELSE 'campaign_type ' END,
      CASE WHEN T34._L2 IS NOT DISTINCT FROM T34._R2 THEN '' ELSE 'start_date ' END,
      CASE WHEN T34._L3 IS NOT DISTINCT FROM T34._R3 THEN '' ELSE 'end_date ' END,
      CASE
        WHEN T34._L4 IS NOT DISTINCT FROM T34._R4
        THEN ''
        ELSE 'campaign_created_at '
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
      T30._RK0,
      T30._RK1,
      T30._RK2,
      T30._R0,
      T30._R1,
      T30._R2,
      T30._R3,
      T30._R4
    FROM (
      SELECT
        T0.PLATFORM AS _LK0,
        T0.CAMPAIGN_ID AS _LK1,
        T0.VALID_FROM AS _LK2,
        T0.CAMPAIGN_NAME AS _L0,
        T0.CAMPAIGN_TYPE AS _L1,
        T0.START_DATE AS _L2,
        T0.END_DATE AS _L3,
        T0.CAMPAIGN_CREATED_AT AS _L4
      FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
    ) AS T12
    FULL OUTER JOIN (
      SELECT
        T11.PLATFORM AS _RK0,
        T11.CAMPAIGN_ID AS _RK1,
        T11.VALID_FROM AS _RK2,
        T18.CAMPAIGN_NAME AS _R0,
        T18.CAMPAIGN_TYPE AS _R1,
        T18.START_DATE AS _R2,
        T18.END_DATE AS _R3,
        T18.CAMPAIGN_CREATED_AT AS _R4
      FROM (
        SELECT
          T0.PLATFORM,
          T0.CAMPAIGN_ID,
          T0.VALID_FROM
        FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T0
      ) AS T11
      INNER JOIN (
        SELECT
          T2.PLATFORM,
          T2.CAMPAIGN_ID,
          T2.CAMPAIGN_NAME,
          T2.CAMPAIGN_TYPE,
          T2.START_DATE,
          T2.END_DATE,
          T2.CAMPAIGN_CREATED_AT
        FROM ENTITY.ENTITY_CAMPAIGNS AS T2
      ) AS T18
        ON T11.PLATFORM = T18.PLATFORM AND T11.CAMPAIGN_ID = T18.CAMPAIGN_ID
    ) AS T30
      ON T12._LK0 = T30._RK0 AND T12._LK1 = T30._RK1 AND T12._LK2 = T30._RK2
  ) AS T34
  WHERE
    NOT (
      (
        T34._LK0 IS NOT NULL
      )
      AND (
        T34._RK0 IS NOT NULL
      )
      AND T34._L0 IS NOT DISTINCT FROM T34._R0
      AND T34._L1 IS NOT DISTINCT FROM T34._R1
      AND T34._L2 IS NOT DISTINCT FROM T34._R2
      AND T34._L3 IS NOT DISTINCT FROM T34._R3
      AND T34._L4 IS NOT DISTINCT FROM T34._R4
    )
) AS T38
