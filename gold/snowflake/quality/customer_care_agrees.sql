WITH T22 AS (
  SELECT
    T2.ACCOUNT_ID,
    COUNT_IF(T2.IS_ADMIN_USER) AS ADMIN_USERS,
    COUNT_IF(T2.IS_ADMIN_USER AND T2.IS_ACTIVE) AS ACTIVE_ADMINS
  FROM ENTITY.ENTITY_USERS AS T2
  GROUP BY
    1
)
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
            'customer in care = customer today' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T35._LK0, T35._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T35._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T35._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T35._L0 IS NOT DISTINCT FROM T35._R0 THEN '' ELSE 'account_id ' END,
              CASE WHEN T35._L1 IS NOT DISTINCT FROM T35._R1 THEN '' ELSE 'customer_id ' END,
              CASE WHEN T35._L2 IS NOT DISTINCT FROM T35._R2 THEN '' ELSE 'account_type ' END,
              CASE WHEN T35._L3 IS NOT DISTINCT FROM T35._R3 THEN '' ELSE 'industry ' END,
              CASE WHEN T35._L4 IS NOT DISTINCT FROM T35._R4 THEN '' ELSE 'customer_status ' END,
              CASE WHEN T35._L5 IS NOT DISTINCT FROM T35._R5 THEN '' ELSE 'customer_tier ' END,
              CASE
                WHEN T35._L6 IS NOT DISTINCT FROM T35._R6
                THEN ''
                ELSE 'account_value_tier '
              END,
              CASE WHEN T35._L7 IS NOT DISTINCT FROM T35._R7 THEN '' ELSE 'lifecycle_stage ' END,
              CASE
                WHEN T35._L8 IS NOT DISTINCT FROM T35._R8
                THEN ''
                ELSE 'subscription_status '
              END,
              CASE WHEN T35._L9 IS NOT DISTINCT FROM T35._R9 THEN '' ELSE 'paying_status ' END,
              CASE WHEN T35._L10 IS NOT DISTINCT FROM T35._R10 THEN '' ELSE 'plan_tier ' END,
              CASE
                WHEN T35._L11 IS NOT DISTINCT FROM T35._R11
                THEN ''
                ELSE 'monthly_recurring_revenue '
              END,
              CASE WHEN T35._L12 IS NOT DISTINCT FROM T35._R12 THEN '' ELSE 'mrr_30d_change ' END,
              CASE
                WHEN T35._L13 IS NOT DISTINCT FROM T35._R13
                THEN ''
                ELSE 'customer_health_score '
              END,
              CASE WHEN T35._L14 IS NOT DISTINCT FROM T35._R14 THEN '' ELSE 'health_band ' END,
              CASE
                WHEN T35._L15 IS NOT DISTINCT FROM T35._R15
                THEN ''
                ELSE 'health_score_30d_change '
              END,
              CASE
                WHEN T35._L16 IS NOT DISTINCT FROM T35._R16
                THEN ''
                ELSE 'engagement_component '
              END,
              CASE
                WHEN T35._L17 IS NOT DISTINCT FROM T35._R17
                THEN ''
                ELSE 'device_component '
              END,
              CASE
                WHEN T35._L18 IS NOT DISTINCT FROM T35._R18
                THEN ''
                ELSE 'revenue_component '
              END,
              CASE
                WHEN T35._L19 IS NOT DISTINCT FROM T35._R19
                THEN ''
                ELSE 'support_component '
              END,
              CASE
                WHEN T35._L20 IS NOT DISTINCT FROM T35._R20
                THEN ''
                ELSE 'adoption_component '
              END,
              CASE
                WHEN T35._L21 IS NOT DISTINCT FROM T35._R21
                THEN ''
                ELSE 'churn_risk_score '
              END,
              CASE WHEN T35._L22 IS NOT DISTINCT FROM T35._R22 THEN '' ELSE 'churn_risk_band ' END,
              CASE
                WHEN T35._L23 IS NOT DISTINCT FROM T35._R23
                THEN ''
                ELSE 'churn_risk_cause '
              END,
              CASE WHEN T35._L24 IS NOT DISTINCT FROM T35._R24 THEN '' ELSE 'total_users ' END,
              CASE
                WHEN T35._L25 IS NOT DISTINCT FROM T35._R25
                THEN ''
                ELSE 'avg_user_engagement_score '
              END,
              CASE
                WHEN T35._L26 IS NOT DISTINCT FROM T35._R26
                THEN ''
                ELSE 'days_since_last_activity '
              END,
              CASE WHEN T35._L27 IS NOT DISTINCT FROM T35._R27 THEN '' ELSE 'total_devices ' END,
              CASE WHEN T35._L28 IS NOT DISTINCT FROM T35._R28 THEN '' ELSE 'active_devices ' END,
              CASE
                WHEN T35._L29 IS NOT DISTINCT FROM T35._R29
                THEN ''
                ELSE 'device_events_30d '
              END,
              CASE
                WHEN T35._L30 IS NOT DISTINCT FROM T35._R30
                THEN ''
                ELSE 'avg_device_health_score '
              END,
              CASE
                WHEN T35._L31 IS NOT DISTINCT FROM T35._R31
                THEN ''
                ELSE 'avg_device_uptime_30d '
              END,
              CASE WHEN T35._L32 IS NOT DISTINCT FROM T35._R32 THEN '' ELSE 'total_locations ' END,
              CASE
                WHEN T35._L33 IS NOT DISTINCT FROM T35._R33
                THEN ''
                ELSE 'active_locations '
              END,
              CASE
                WHEN T35._L34 IS NOT DISTINCT FROM T35._R34
                THEN ''
                ELSE 'avg_location_health_score '
              END,
              CASE
                WHEN T35._L35 IS NOT DISTINCT FROM T35._R35
                THEN ''
                ELSE 'support_tickets_30d '
              END,
              CASE
                WHEN T35._L36 IS NOT DISTINCT FROM T35._R36
                THEN ''
                ELSE 'open_ticket_breaches '
              END,
              CASE WHEN T35._L37 IS NOT DISTINCT FROM T35._R37 THEN '' ELSE 'account_name ' END,
              CASE
                WHEN T35._L38 IS NOT DISTINCT FROM T35._R38
                THEN ''
                ELSE 'days_since_signup '
              END,
              CASE WHEN T35._L39 IS NOT DISTINCT FROM T35._R39 THEN '' ELSE 'health_trend ' END,
              CASE
                WHEN T35._L40 IS NOT DISTINCT FROM T35._R40
                THEN ''
                ELSE 'composite_health_score '
              END,
              CASE WHEN T35._L41 IS NOT DISTINCT FROM T35._R41 THEN '' ELSE 'users_active_7d ' END,
              CASE
                WHEN T35._L42 IS NOT DISTINCT FROM T35._R42
                THEN ''
                ELSE 'users_active_30d '
              END,
              CASE
                WHEN T35._L43 IS NOT DISTINCT FROM T35._R43
                THEN ''
                ELSE 'total_open_support_tickets '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T18._LK0,
              T18._L0,
              T18._L1,
              T18._L2,
              T18._L3,
              T18._L4,
              T18._L5,
              T18._L6,
              T18._L7,
              T18._L8,
              T18._L9,
              T18._L10,
              T18._L11,
              T18._L12,
              T18._L13,
              T18._L14,
              T18._L15,
              T18._L16,
              T18._L17,
              T18._L18,
              T18._L19,
              T18._L20,
              T18._L21,
              T18._L22,
              T18._L23,
              T18._L24,
              T18._L25,
              T18._L26,
              T18._L27,
              T18._L28,
              T18._L29,
              T18._L30,
              T18._L31,
              T18._L32,
              T18._L33,
              T18._L34,
              T18._L35,
              T18._L36,
              T18._L37,
              T18._L38,
              T18._L39,
              T18._L40,
              T18._L41,
              T18._L42,
              T18._L43,
              T26._RK0,
              T26._R0,
              T26._R1,
              T26._R2,
              T26._R3,
              T26._R4,
              T26._R5,
              T26._R6,
              T26._R7,
              T26._R8,
              T26._R9,
              T26._R10,
              T26._R11,
              T26._R12,
              T26._R13,
              T26._R14,
              T26._R15,
              T26._R16,
              T26._R17,
              T26._R18,
              T26._R19,
              T26._R20,
              T26._R21,
              T26._R22,
              T26._R23,
              T26._R24,
              T26._R25,
              T26._R26,
              T26._R27,
              T26._R28,
              T26._R29,
              T26._R30,
              T26._R31,
              T26._R32,
              T26._R33,
              T26._R34,
              T26._R35,
              T26._R36,
              T26._R37,
              T26._R38,
              T26._R39,
              T26._R40,
              T26._R41,
              T26._R42,
              T26._R43
            FROM (
              SELECT
                T0.ACCOUNT_ID AS _LK0,
                T0.ACCOUNT_ID AS _L0,
                T0.CUSTOMER_ID AS _L1,
                T0.ACCOUNT_TYPE AS _L2,
                T0.INDUSTRY AS _L3,
                T0.CUSTOMER_STATUS AS _L4,
                T0.CUSTOMER_TIER AS _L5,
                T0.ACCOUNT_VALUE_TIER AS _L6,
                T0.LIFECYCLE_STAGE AS _L7,
                T0.SUBSCRIPTION_STATUS AS _L8,
                T0.PAYING_STATUS AS _L9,
                T0.PLAN_TIER AS _L10,
                T0.MONTHLY_RECURRING_REVENUE AS _L11,
                T0.MRR_30D_CHANGE AS _L12,
                T0.CUSTOMER_HEALTH_SCORE AS _L13,
                T0.HEALTH_BAND AS _L14,
                T0.HEALTH_SCORE_30D_CHANGE AS _L15,
                T0.ENGAGEMENT_COMPONENT AS _L16,
                T0.DEVICE_COMPONENT AS _L17,
                T0.REVENUE_COMPONENT AS _L18,
                T0.SUPPORT_COMPONENT AS _L19,
                T0.ADOPTION_COMPONENT AS _L20,
                T0.CHURN_RISK_SCORE AS _L21,
                T0.CHURN_RISK_BAND AS _L22,
                T0.CHURN_RISK_CAUSE AS _L23,
                T0.TOTAL_USERS AS _L24,
                T0.AVG_USER_ENGAGEMENT_SCORE AS _L25,
                T0.DAYS_SINCE_LAST_ACTIVITY AS _L26,
                T0.TOTAL_DEVICES AS _L27,
                T0.ACTIVE_DEVICES AS _L28,
                T0.DEVICE_EVENTS_30D AS _L29,
                T0.AVG_DEVICE_HEALTH_SCORE AS _L30,
                T0.AVG_DEVICE_UPTIME_30D AS _L31,
                T0.TOTAL_LOCATIONS AS _L32,
                T0.ACTIVE_LOCATIONS AS _L33,
                T0.AVG_LOCATION_HEALTH_SCORE AS _L34,
                T0.SUPPORT_TICKETS_30D AS _L35,
                T0.OPEN_TICKET_BREACHES AS _L36,
                T0.ACCOUNT_NAME AS _L37,
                T0.DAYS_SINCE_SIGNUP AS _L38,
                T0.HEALTH_TREND AS _L39,
                T0.COMPOSITE_HEALTH_SCORE AS _L40,
                T0.USERS_ACTIVE_7D AS _L41,
                T0.USERS_ACTIVE_30D AS _L42,
                T0.TOTAL_OPEN_SUPPORT_TICKETS AS _L43
              FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T0
            ) AS T18
            FULL OUTER JOIN (
              SELECT
                T1.ACCOUNT_ID AS _RK0,
                T1.ACCOUNT_ID AS _R0,
                T1.CUSTOMER_ID AS _R1,
                T1.ACCOUNT_TYPE AS _R2,
                T1.INDUSTRY AS _R3,
                T1.CUSTOMER_STATUS AS _R4,
                T1.CUSTOMER_TIER AS _R5,
                T1.ACCOUNT_VALUE_TIER AS _R6,
                T1.LIFECYCLE_STAGE AS _R7,
                T1.SUBSCRIPTION_STATUS AS _R8,
                T1.PAYING_STATUS AS _R9,
                T1.PLAN_TIER AS _R10,
                T1.MONTHLY_RECURRING_REVENUE AS _R11,
                T1.MRR_30D_CHANGE AS _R12,
                T1.CUSTOMER_HEALTH_SCORE AS _R13,
                T1.HEALTH_BAND AS _R14,
                T1.HEALTH_SCORE_30D_CHANGE AS _R15,
                T1.ENGAGEMENT_COMPONENT AS _R16,
                T1.DEVICE_COMPONENT AS _R17,
                T1.REVENUE_COMPONENT AS _R18,
                T1.SUPPORT_COMPONENT AS _R19,
                T1.ADOPTION_COMPONENT AS _R20,
                T1.CHURN_RISK_SCORE AS _R21,
                T1.CHURN_RISK_BAND AS _R22,
                T1.CHURN_RISK_CAUSE AS _R23,
                T1.TOTAL_USERS AS _R24,
                T1.AVG_ENGAGEMENT_SCORE AS _R25,
                T1.DAYS_SINCE_LAST_ACTIVITY AS _R26,
                T1.TOTAL_DEVICES AS _R27,
                T1.ACTIVE_DEVICES AS _R28,
                T1.DEVICE_EVENTS_30D AS _R29,
                T1.AVG_DEVICE_HEALTH_SCORE AS _R30,
                T1.AVG_DEVICE_UPTIME_30D AS _R31,
                T1.TOTAL_LOCATIONS AS _R32,
                T1.ACTIVE_LOCATIONS AS _R33,
                T1.AVG_LOCATION_HEALTH_SCORE AS _R34,
                T1.SUPPORT_TICKETS_30D AS _R35,
                T1.OPEN_TICKET_BREACHES AS _R36,
                T1.COMPANY_NAME AS _R37,
                T1.DAYS_SINCE_CREATION AS _R38,
                T1.HEALTH_TRAJECTORY_30D AS _R39,
                T1.COMPOSITE_SUCCESS_SCORE AS _R40,
                T1.ACTIVE_USERS_7D AS _R41,
                T1.ACTIVE_USERS_30D AS _R42,
                T1.OPEN_TICKETS AS _R43
              FROM ENTITY.ENTITY_CUSTOMERS AS T1
              WHERE
                COALESCE(T1.CUSTOMER_STATUS IN ('active', 'trial'), FALSE)
                OR (
                  T1.MONTHLY_RECURRING_REVENUE > 0
                )
            ) AS T26
              ON T18._LK0 = T26._RK0
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
              AND T35._L1 IS NOT DISTINCT FROM T35._R1
              AND T35._L2 IS NOT DISTINCT FROM T35._R2
              AND T35._L3 IS NOT DISTINCT FROM T35._R3
              AND T35._L4 IS NOT DISTINCT FROM T35._R4
              AND T35._L5 IS NOT DISTINCT FROM T35._R5
              AND T35._L6 IS NOT DISTINCT FROM T35._R6
              AND T35._L7 IS NOT DISTINCT FROM T35._R7
              AND T35._L8 IS NOT DISTINCT FROM T35._R8
              AND T35._L9 IS NOT DISTINCT FROM T35._R9
              AND T35._L10 IS NOT DISTINCT FROM T35._R10
              AND T35._L11 IS NOT DISTINCT FROM T35._R11
              AND T35._L12 IS NOT DISTINCT FROM T35._R12
              AND T35._L13 IS NOT DISTINCT FROM T35._R13
              AND T35._L14 IS NOT DISTINCT FROM T35._R14
              AND T35._L15 IS NOT DISTINCT FROM T35._R15
              AND T35._L16 IS NOT DISTINCT FROM T35._R16
              AND T35._L17 IS NOT DISTINCT FROM T35._R17
              AND T35._L18 IS NOT DISTINCT FROM T35._R18
              AND T35._L19 IS NOT DISTINCT FROM T35._R19
              AND T35._L20 IS NOT DISTINCT FROM T35._R20
              AND T35._L21 IS NOT DISTINCT FROM T35._R21
              AND T35._L22 IS NOT DISTINCT FROM T35._R22
              AND T35._L23 IS NOT DISTINCT FROM T35._R23
              AND T35._L24 IS NOT DISTINCT FROM T35._R24
              AND T35._L25 IS NOT DISTINCT FROM T35._R25
              AND T35._L26 IS NOT DISTINCT FROM T35._R26
              AND T35._L27 IS NOT DISTINCT FROM T35._R27
              AND T35._L28 IS NOT DISTINCT FROM T35._R28
              AND T35._L29 IS NOT DISTINCT FROM T35._R29
              AND T35._L30 IS NOT DISTINCT FROM T35._R30
              AND T35._L31 IS NOT DISTINCT FROM T35._R31
              AND T35._L32 IS NOT DISTINCT FROM T35._R32
              AND T35._L33 IS NOT DISTINCT FROM T35._R33
              AND T35._L34 IS NOT DISTINCT FROM T35._R34
              AND T35._L35 IS NOT DISTINCT FROM T35._R35
              AND T35._L36 IS NOT DISTINCT FROM T35._R36
              AND T35._L37 IS NOT DISTINCT FROM T35._R37
              AND T35._L38 IS NOT DISTINCT FROM T35._R38
              AND T35._L39 IS NOT DISTINCT FROM T35._R39
              AND T35._L40 IS NOT DISTINCT FROM T35._R40
              AND T35._L41 IS NOT DISTINCT FROM T35._R41
              AND T35._L42 IS NOT DISTINCT FROM T35._R42
              AND T35._L43 IS NOT DISTINCT FROM T35._R43
            )
        ) AS T51
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'devices of a customer in care' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T44._LK0, T44._RK0)) AS ENTITY_KEY,
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
                ELSE 'devices_active_7d '
              END,
              CASE
                WHEN T44._L1 IS NOT DISTINCT FROM T44._R1
                OR COALESCE(
                  ABS(CAST(T44._L1 AS DOUBLE) - CAST(T44._R1 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T44._L1 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'overdue_maintenance_devices '
              END,
              CASE
                WHEN T44._L2 IS NOT DISTINCT FROM T44._R2
                OR COALESCE(
                  ABS(CAST(T44._L2 AS DOUBLE) - CAST(T44._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T44._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
                THEN ''
                ELSE 'unhealthy_devices '
              END,
              CASE
                WHEN T44._L3 IS NOT DISTINCT FROM T44._R3
                OR COALESCE(ABS(T44._L3 - T44._R3) <= (
                  (
                    ABS(T44._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
                THEN ''
                ELSE 'device_utilization_pct '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T19._LK0,
              T19._L0,
              T19._L1,
              T19._L2,
              T19._L3,
              T41._RK0,
              T41._R0,
              T41._R1,
              T41._R2,
              T41._R3
            FROM (
              SELECT
                T0.ACCOUNT_ID AS _LK0,
                T0.DEVICES_ACTIVE_7D AS _L0,
                T0.OVERDUE_MAINTENANCE_DEVICES AS _L1,
                T0.UNHEALTHY_DEVICES AS _L2,
                T0.DEVICE_UTILIZATION_PCT AS _L3
              FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T0
            ) AS T19
            INNER JOIN (
              SELECT
                T27.ACCOUNT_ID AS _RK0,
                T27.DEVICES_ACTIVE_7D AS _R0,
                T27.OVERDUE_MAINTENANCE_DEVICES AS _R1,
                T27.UNHEALTHY_DEVICES AS _R2,
                (
                  CAST(T27.POURING AS DOUBLE) / NULLIF(CAST(T27.SERVING AS DOUBLE), 0.0)
                ) * 100.0 AS _R3
              FROM (
                SELECT
                  T4.ACCOUNT_ID,
                  COUNT_IF(
                    DATEDIFF(DAY, CAST(T4.LATEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 7
                  ) AS DEVICES_ACTIVE_7D,
                  COUNT_IF(T4.MAINTENANCE_STATUS = 'overdue') AS OVERDUE_MAINTENANCE_DEVICES,
                  COUNT_IF(T4.OVERALL_HEALTH_SCORE < 60) AS UNHEALTHY_DEVICES,
                  COUNT_IF(T4.IS_IN_SERVICE) AS SERVING,
                  COUNT_IF(T4.IS_IN_SERVICE AND (
                    T4.USAGE_EVENTS_30D > 0
                  )) AS POURING
                FROM ENTITY.ENTITY_DEVICES AS T4
                GROUP BY
                  1
              ) AS T27
            ) AS T41
              ON T19._LK0 = T41._RK0
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
                  ABS(CAST(T44._L1 AS DOUBLE) - CAST(T44._R1 AS DOUBLE)) <= (
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
                  ABS(CAST(T44._L2 AS DOUBLE) - CAST(T44._R2 AS DOUBLE)) <= (
                    (
                      ABS(CAST(T44._L2 AS DOUBLE)) + 1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
              AND (
                T44._L3 IS NOT DISTINCT FROM T44._R3
                OR COALESCE(ABS(T44._L3 - T44._R3) <= (
                  (
                    ABS(T44._L3) + 1.0
                  ) * 1e-09
                ), FALSE)
              )
            )
        ) AS T50
      ) AS T52
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'administrators of a customer in care' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T37._LK0, T37._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T37._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T37._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T37._L0 IS NOT DISTINCT FROM T37._R0 THEN '' ELSE 'admin_users ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T17._LK0,
            T17._L0,
            T32._RK0,
            T32._R0
          FROM (
            SELECT
              T0.ACCOUNT_ID AS _LK0,
              T0.ADMIN_USERS AS _L0
            FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T0
          ) AS T17
          INNER JOIN (
            SELECT
              T24.ACCOUNT_ID AS _RK0,
              T24.ADMIN_USERS AS _R0
            FROM T22 AS T24
          ) AS T32
            ON T17._LK0 = T32._RK0
        ) AS T37
        WHERE
          NOT (
            (
              T37._LK0 IS NOT NULL
            )
            AND (
              T37._RK0 IS NOT NULL
            )
            AND T37._L0 IS NOT DISTINCT FROM T37._R0
          )
      ) AS T45
    ) AS T53
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'users of a customer in care, against 30 days before' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T47._LK0, T47._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T47._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T47._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE
            WHEN T47._L0 IS NOT DISTINCT FROM T47._R0
            THEN ''
            ELSE 'users_active_30d_change '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T16._LK0,
          T16._L0,
          T43._RK0,
          T43._R0
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.USERS_ACTIVE_30D_CHANGE AS _L0
          FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T0
        ) AS T16
        FULL OUTER JOIN (
          SELECT
            T36.ACCOUNT_ID AS _RK0,
            T36.USERS_ACTIVE_30D - T36.BEFORE AS _R0
          FROM (
            SELECT
              T6.ACCOUNT_ID,
              T6.CUSTOMER_ID,
              T6.ACCOUNT_NAME,
              T6.ACCOUNT_TYPE,
              T6.INDUSTRY,
              T6.CUSTOMER_STATUS,
              T6.CUSTOMER_TIER,
              T6.ACCOUNT_VALUE_TIER,
              T6.LIFECYCLE_STAGE,
              T6.SUBSCRIPTION_STATUS,
              T6.PAYING_STATUS,
              T6.PLAN_TIER,
              T6.MONTHLY_RECURRING_REVENUE,
              T6.MRR_30D_CHANGE,
              T6.DAYS_SINCE_SIGNUP,
              T6.CUSTOMER_HEALTH_SCORE,
              T6.HEALTH_BAND,
              T6.HEALTH_TREND,
              T6.HEALTH_SCORE_30D_CHANGE,
              T6.ENGAGEMENT_COMPONENT,
              T6.DEVICE_COMPONENT,
              T6.REVENUE_COMPONENT,
              T6.SUPPORT_COMPONENT,
              T6.ADOPTION_COMPONENT,
              T6.COMPOSITE_HEALTH_SCORE,
              T6.CHURN_RISK_SCORE,
              T6.CHURN_RISK_BAND,
              T6.CHURN_RISK_CAUSE,
              T6.OVERALL_RISK_CATEGORY,
              T6.INTERVENTION_PRIORITY,
              T6.RECOMMENDED_INTERVENTION,
              T6.ACTION_TIMEFRAME,
              T6.CS_OWNER_ASSIGNMENT,
              T6.SUCCESS_CATEGORY,
              T6.QBR_ELIGIBILITY,
              T6.EXPANSION_OPPORTUNITY_SCORE,
              T6.EXPANSION_OPPORTUNITY,
              T6.TOTAL_USERS,
              T6.USERS_ACTIVE_7D,
              T6.USERS_ACTIVE_30D,
              T6.USERS_ACTIVE_30D_CHANGE,
              T6.USER_ADOPTION_TREND,
              T6.AVG_USER_ENGAGEMENT_SCORE,
              T6.USER_ENGAGEMENT_HEALTH,
              T6.DAYS_SINCE_LAST_ACTIVITY,
              T6.ADMIN_USERS,
              T6.ADMIN_COVERAGE_HEALTH,
              T6.TOTAL_DEVICES,
              T6.ACTIVE_DEVICES,
              T6.DEVICES_ACTIVE_7D,
              T6.DEVICE_EVENTS_30D,
              T6.UNHEALTHY_DEVICES,
              T6.OVERDUE_MAINTENANCE_DEVICES,
              T6.AVG_DEVICE_HEALTH_SCORE,
              T6.AVG_DEVICE_UPTIME_30D,
              T6.DEVICE_HEALTH_STATUS,
              T6.DEVICE_UTILIZATION_PCT,
              T6.TOTAL_LOCATIONS,
              T6.ACTIVE_LOCATIONS,
              T6.AVG_LOCATION_HEALTH_SCORE,
              T6.LOCATION_HEALTH_STATUS,
              T6.SUPPORT_TICKETS_30D,
              T6.TOTAL_OPEN_SUPPORT_TICKETS,
              T6.OPEN_TICKET_BREACHES,
              T6.SUPPORT_TICKET_HEALTH,
              T28._ACCOUNT,
              T28.BEFORE
            FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T6
            LEFT OUTER JOIN (
              SELECT
                T5.ACCOUNT_ID AS _ACCOUNT,
                T5.ACTIVE_USERS_30D AS BEFORE
              FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T5
              WHERE
                T5.SNAPSHOT_DATE = CAST(CAST(DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ) AS DATE)
            ) AS T28
              ON T6.ACCOUNT_ID = T28._ACCOUNT
          ) AS T36
        ) AS T43
          ON T16._LK0 = T43._RK0
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
        )
    ) AS T49
  ) AS T54
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'chance to sell more = that of the subscription' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T38._LK0, T38._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T38._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T38._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE
          WHEN T38._L0 IS NOT DISTINCT FROM T38._R0
          THEN ''
          ELSE 'expansion_opportunity_score '
        END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T14._LK0,
        T14._L0,
        T33._RK0,
        T33._R0
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.EXPANSION_OPPORTUNITY_SCORE AS _L0
        FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T0
      ) AS T14
      INNER JOIN (
        SELECT
          T7.ACCOUNT_ID AS _RK0,
          T20.SCORE AS _R0
        FROM ENTITY.ENTITY_CUSTOMERS AS T7
        INNER JOIN (
          SELECT
            T3.SUBSCRIPTION_ID AS _ID,
            T3.EXPANSION_OPPORTUNITY_SCORE AS SCORE
          FROM ENTITY.ENTITY_SUBSCRIPTIONS AS T3
        ) AS T20
          ON T7.SUBSCRIPTION_ID = T20._ID
      ) AS T33
        ON T14._LK0 = T33._RK0
    ) AS T38
    WHERE
      NOT (
        (
          T38._LK0 IS NOT NULL
        )
        AND (
          T38._RK0 IS NOT NULL
        )
        AND T38._L0 IS NOT DISTINCT FROM T38._R0
      )
  ) AS T46
) AS T55
UNION ALL
SELECT
  *
FROM (
  SELECT
    'coverage by administrators' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T40._LK0, T40._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T40._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T40._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T40._L0 IS NOT DISTINCT FROM T40._R0 THEN '' ELSE 'covered ' END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T21._LK0,
      T21._L0,
      T34._RK0,
      T34._R0
    FROM (
      SELECT
        T0.ACCOUNT_ID AS _LK0,
        T0.ADMIN_COVERAGE_HEALTH IN ('covered', 'single_active_admin') AS _L0
      FROM MART.MART_CUSTOMER_SUCCESS__HEALTH AS T0
    ) AS T21
    INNER JOIN (
      SELECT
        T24.ACCOUNT_ID AS _RK0,
        T24.ACTIVE_ADMINS > 0 AS _R0
      FROM T22 AS T24
    ) AS T34
      ON T21._LK0 = T34._RK0
  ) AS T40
  WHERE
    NOT (
      (
        T40._LK0 IS NOT NULL
      )
      AND (
        T40._RK0 IS NOT NULL
      )
      AND T40._L0 IS NOT DISTINCT FROM T40._R0
    )
) AS T48
