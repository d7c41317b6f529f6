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
            'an outcome = its lead' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T33._LK0, T33._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T33._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T33._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T33._L0 IS NOT DISTINCT FROM T33._R0 THEN '' ELSE 'campaign_id ' END,
              CASE WHEN T33._L1 IS NOT DISTINCT FROM T33._R1 THEN '' ELSE 'lead_source ' END,
              CASE WHEN T33._L2 IS NOT DISTINCT FROM T33._R2 THEN '' ELSE 'lead_score ' END,
              CASE WHEN T33._L3 IS NOT DISTINCT FROM T33._R3 THEN '' ELSE 'mql_date ' END,
              CASE WHEN T33._L4 IS NOT DISTINCT FROM T33._R4 THEN '' ELSE 'platform ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T16._LK0,
              T16._L0,
              T16._L1,
              T16._L2,
              T16._L3,
              T16._L4,
              T18._RK0,
              T18._R0,
              T18._R1,
              T18._R2,
              T18._R3,
              T18._R4
            FROM (
              SELECT
                T0.LEAD_ID AS _LK0,
                T0.CAMPAIGN_ID AS _L0,
                T0.LEAD_SOURCE AS _L1,
                T0.LEAD_SCORE AS _L2,
                T0.MQL_DATE AS _L3,
                T0.PLATFORM AS _L4
              FROM TIMELINE.LEAD_OUTCOMES AS T0
            ) AS T16
            FULL OUTER JOIN (
              SELECT
                T1.LEAD_ID AS _RK0,
                T1.CAMPAIGN_ID AS _R0,
                T1.LEAD_SOURCE AS _R1,
                T1.LEAD_SCORE AS _R2,
                T1.MQL_DATE AS _R3,
                T1.CAMPAIGN_PLATFORM AS _R4
              FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T1
            ) AS T18
              ON T16._LK0 = T18._RK0
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
            )
        ) AS T49
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'the outcome of a lead = its customer\'s conversion' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T46._LK0, T46._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T46._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T46._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T46._L0 IS NOT DISTINCT FROM T46._R0 THEN '' ELSE 'conversion_id ' END,
              CASE WHEN T46._L1 IS NOT DISTINCT FROM T46._R1 THEN '' ELSE 'converted_at ' END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T22._LK0,
              T22._L0,
              T22._L1,
              T42._RK0,
              T42._R0,
              T42._R1
            FROM (
              SELECT
                T0.LEAD_ID AS _LK0,
                T0.CONVERSION_ID AS _L0,
                T0.CONVERTED_AT AS _L1
              FROM TIMELINE.LEAD_OUTCOMES AS T0
              WHERE
                T0.PARTY IS NOT NULL
            ) AS T22
            FULL OUTER JOIN (
              SELECT
                T35.LEAD_ID AS _RK0,
                T35.CONVERSION_ID AS _R0,
                T35.CONVERTED_AT AS _R1
              FROM (
                SELECT
                  T23.LEAD_ID,
                  T21.CONVERSION_ID,
                  T21.CONVERTED_AT
                FROM (
                  SELECT
                    T0.LEAD_ID,
                    T0.PARTY
                  FROM TIMELINE.LEAD_OUTCOMES AS T0
                  WHERE
                    T0.PARTY IS NOT NULL
                ) AS T23
                LEFT OUTER JOIN (
                  SELECT
                    T4.PARTY,
                    T4.CONVERSION_ID,
                    T4.CONVERTED_AT
                  FROM TIMELINE.CONVERSIONS AS T4
                ) AS T21
                  ON T23.PARTY = T21.PARTY
              ) AS T35
            ) AS T42
              ON T22._LK0 = T42._RK0
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
            )
        ) AS T52
      ) AS T53
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'touches of a lead = staged touches' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T44._LK0, T44._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T44._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T44._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T44._L0 IS NOT DISTINCT FROM T44._R0 THEN '' ELSE 'touches ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T27._LK0,
            T27._L0,
            T38._RK0,
            T38._R0
          FROM (
            SELECT
              T0.LEAD_ID AS _LK0,
              T0.TOUCHES AS _L0
            FROM TIMELINE.LEAD_OUTCOMES AS T0
            WHERE
              T0.TOUCHES > 0
          ) AS T27
          FULL OUTER JOIN (
            SELECT
              T32.LEAD_ID AS _RK0,
              T32.TOUCHES AS _R0
            FROM (
              SELECT
                T20.LEAD_ID,
                COUNT(*) AS TOUCHES
              FROM (
                SELECT
                  *
                FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T3
                WHERE
                  NOT (
                    T3.IS_ORPHAN
                  )
                  AND T3.TOUCHPOINT_TIMESTAMP IS NOT NULL
                  AND T3.LEAD_ID IS NOT NULL
              ) AS T20
              GROUP BY
                1
            ) AS T32
          ) AS T38
            ON T27._LK0 = T38._RK0
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
          )
      ) AS T50
    ) AS T54
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'leads tied by their account = staged leads with one' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T36._LK0, T36._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T36._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T36._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T36._L0 IS NOT DISTINCT FROM T36._R0 THEN '' ELSE 'account_id ' END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T25._LK0,
          T25._L0,
          T29._RK0,
          T29._R0
        FROM (
          SELECT
            T0.LEAD_ID AS _LK0,
            T0.ACCOUNT_ID AS _L0
          FROM TIMELINE.LEAD_OUTCOMES AS T0
          WHERE
            T0.LINKED_BY = 'account'
        ) AS T25
        FULL OUTER JOIN (
          SELECT
            T1.LEAD_ID AS _RK0,
            T1.ACCOUNT_ID AS _R0
          FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T1
          WHERE
            NOT (
              T1.IS_ORPHAN
            ) AND T1.ACCOUNT_ID <> '0'
        ) AS T29
          ON T25._LK0 = T29._RK0
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
        )
    ) AS T45
  ) AS T55
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a lead belongs to its account, else its company' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T39._LK0, T39._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T39._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T39._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T39._L0 IS NOT DISTINCT FROM T39._R0 THEN '' ELSE 'party ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T9._LK0,
        T9._L0,
        T31._RK0,
        T31._R0
      FROM (
        SELECT
          T0.LEAD_ID AS _LK0,
          T0.PARTY AS _L0
        FROM TIMELINE.LEAD_OUTCOMES AS T0
      ) AS T9
      FULL OUTER JOIN (
        SELECT
          T0.LEAD_ID AS _RK0,
          COALESCE(CONCAT('account:', T0.ACCOUNT_ID), CONCAT('company:', T0.COMPANY_ID)) AS _R0
        FROM TIMELINE.LEAD_OUTCOMES AS T0
      ) AS T31
        ON T9._LK0 = T31._RK0
    ) AS T39
    WHERE
      NOT (
        (
          T39._LK0 IS NOT NULL
        )
        AND (
          T39._RK0 IS NOT NULL
        )
        AND T39._L0 IS NOT DISTINCT FROM T39._R0
      )
  ) AS T47
) AS T56
UNION ALL
SELECT
  *
FROM (
  SELECT
    'since when a lead is linked' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T48._LK0, T48._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T48._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T48._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T48._L0 IS NOT DISTINCT FROM T48._R0 THEN '' ELSE 'linked_on ' END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T24._LK0,
      T24._L0,
      T43._RK0,
      T43._R0
    FROM (
      SELECT
        T0.LEAD_ID AS _LK0,
        T0.LINKED_ON AS _L0
      FROM TIMELINE.LEAD_OUTCOMES AS T0
      WHERE
        T0.LINKED_BY = 'account'
    ) AS T24
    FULL OUTER JOIN (
      SELECT
        T37.LEAD_ID AS _RK0,
        T37.LINKED_ON AS _R0
      FROM (
        SELECT
          T26.LEAD_ID,
          GREATEST(COALESCE(T30.CREATED, T26.MQL_DATE), COALESCE(T26.MQL_DATE, T30.CREATED)) AS LINKED_ON
        FROM (
          SELECT
            T0.LEAD_ID,
            T0.ACCOUNT_ID,
            T0.MQL_DATE
          FROM TIMELINE.LEAD_OUTCOMES AS T0
          WHERE
            T0.LINKED_BY = 'account'
        ) AS T26
        INNER JOIN (
          SELECT
            T2.ACCOUNT_ID,
            CAST(T2.ACCOUNT_CREATED_AT AS DATE) AS CREATED
          FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
        ) AS T30
          ON T26.ACCOUNT_ID = T30.ACCOUNT_ID
      ) AS T37
    ) AS T43
      ON T24._LK0 = T43._RK0
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
    )
) AS T51
