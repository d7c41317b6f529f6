WITH T52 AS (
  SELECT
    *
  FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T7
  WHERE
    NOT (
      T7.IS_ORPHAN
    )
    AND T7.ACCOUNT_ID IS NOT NULL
    AND T7.TRIAL_START_DATE IS NOT NULL
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
                            *
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                'a customer for every account' AS STATEMENT,
                                CONCAT_WS('|', COALESCE(T89._LK0, T89._RK0)) AS ENTITY_KEY,
                                CASE
                                  WHEN T89._RK0 IS NULL
                                  THEN 'not on the right; '
                                  WHEN T89._LK0 IS NULL
                                  THEN 'not on the left; '
                                  ELSE ''
                                END AS DIFFERENCES
                              FROM (
                                SELECT
                                  T29._LK0,
                                  T71._RK0
                                FROM (
                                  SELECT
                                    T0.ACCOUNT_ID AS _LK0
                                  FROM ENTITY.ENTITY_CUSTOMERS AS T0
                                ) AS T29
                                FULL OUTER JOIN (
                                  SELECT
                                    T9.ACCOUNT_ID AS _RK0
                                  FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T9
                                  WHERE
                                    T9.ACCOUNT_ID <> '0'
                                ) AS T71
                                  ON T29._LK0 = T71._RK0
                              ) AS T89
                              WHERE
                                NOT (
                                  (
                                    T89._LK0 IS NOT NULL
                                  ) AND (
                                    T89._RK0 IS NOT NULL
                                  )
                                )
                            ) AS T103
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                'customer today = its last day' AS STATEMENT,
                                CONCAT_WS('|', COALESCE(T90._LK0, T90._RK0)) AS ENTITY_KEY,
                                CONCAT(
                                  CASE
                                    WHEN T90._RK0 IS NULL
                                    THEN 'not on the right; '
                                    WHEN T90._LK0 IS NULL
                                    THEN 'not on the left; '
                                    ELSE ''
                                  END,
                                  CASE WHEN T90._L0 IS NOT DISTINCT FROM T90._R0 THEN '' ELSE 'account_id ' END,
                                  CASE WHEN T90._L1 IS NOT DISTINCT FROM T90._R1 THEN '' ELSE 'customer_id ' END,
                                  CASE WHEN T90._L2 IS NOT DISTINCT FROM T90._R2 THEN '' ELSE 'company_name ' END,
                                  CASE WHEN T90._L3 IS NOT DISTINCT FROM T90._R3 THEN '' ELSE 'customer_name ' END,
                                  CASE WHEN T90._L4 IS NOT DISTINCT FROM T90._R4 THEN '' ELSE 'industry ' END,
                                  CASE WHEN T90._L5 IS NOT DISTINCT FROM T90._R5 THEN '' ELSE 'created_at ' END,
                                  CASE
                                    WHEN T90._L6 IS NOT DISTINCT FROM T90._R6
                                    THEN ''
                                    ELSE 'days_since_creation '
                                  END,
                                  CASE WHEN T90._L7 IS NOT DISTINCT FROM T90._R7 THEN '' ELSE 'customer_status ' END,
                                  CASE WHEN T90._L8 IS NOT DISTINCT FROM T90._R8 THEN '' ELSE 'customer_tier ' END,
                                  CASE
                                    WHEN T90._L9 IS NOT DISTINCT FROM T90._R9
                                    THEN ''
                                    ELSE 'customer_tier_name '
                                  END,
                                  CASE WHEN T90._L10 IS NOT DISTINCT FROM T90._R10 THEN '' ELSE 'is_active ' END,
                                  CASE WHEN T90._L11 IS NOT DISTINCT FROM T90._R11 THEN '' ELSE 'is_canceled ' END,
                                  CASE WHEN T90._L12 IS NOT DISTINCT FROM T90._R12 THEN '' ELSE 'is_delinquent ' END,
                                  CASE WHEN T90._L13 IS NOT DISTINCT FROM T90._R13 THEN '' ELSE 'plan_tier ' END,
                                  CASE WHEN T90._L14 IS NOT DISTINCT FROM T90._R14 THEN '' ELSE 'paying_status ' END,
                                  CASE
                                    WHEN T90._L15 IS NOT DISTINCT FROM T90._R15
                                    THEN ''
                                    ELSE 'first_subscription_date '
                                  END,
                                  CASE WHEN T90._L16 IS NOT DISTINCT FROM T90._R16 THEN '' ELSE 'first_paid_date ' END,
                                  CASE
                                    WHEN T90._L17 IS NOT DISTINCT FROM T90._R17
                                    THEN ''
                                    ELSE 'customer_lifetime_days '
                                  END,
                                  CASE WHEN T90._L18 IS NOT DISTINCT FROM T90._R18 THEN '' ELSE 'lifecycle_stage ' END,
                                  CASE
                                    WHEN T90._L19 IS NOT DISTINCT FROM T90._R19
                                    THEN ''
                                    ELSE 'account_value_tier '
                                  END,
                                  CASE
                                    WHEN T90._L20 IS NOT DISTINCT FROM T90._R20
                                    THEN ''
                                    ELSE 'active_subscriptions '
                                  END,
                                  CASE
                                    WHEN T90._L21 IS NOT DISTINCT FROM T90._R21
                                    THEN ''
                                    ELSE 'total_subscriptions '
                                  END,
                                  CASE
                                    WHEN T90._L22 IS NOT DISTINCT FROM T90._R22
                                    THEN ''
                                    ELSE 'monthly_recurring_revenue '
                                  END,
                                  CASE WHEN T90._L23 IS NOT DISTINCT FROM T90._R23 THEN '' ELSE 'customer_mrr ' END,
                                  CASE
                                    WHEN T90._L24 IS NOT DISTINCT FROM T90._R24
                                    THEN ''
                                    ELSE 'annual_recurring_revenue '
                                  END,
                                  CASE WHEN T90._L25 IS NOT DISTINCT FROM T90._R25 THEN '' ELSE 'previous_mrr ' END,
                                  CASE WHEN T90._L26 IS NOT DISTINCT FROM T90._R26 THEN '' ELSE 'total_users ' END,
                                  CASE WHEN T90._L27 IS NOT DISTINCT FROM T90._R27 THEN '' ELSE 'active_users_1d ' END,
                                  CASE WHEN T90._L28 IS NOT DISTINCT FROM T90._R28 THEN '' ELSE 'active_users_7d ' END,
                                  CASE
                                    WHEN T90._L29 IS NOT DISTINCT FROM T90._R29
                                    THEN ''
                                    ELSE 'active_users_30d '
                                  END,
                                  CASE
                                    WHEN T90._L30 IS NOT DISTINCT FROM T90._R30
                                    THEN ''
                                    ELSE 'user_activation_rate_30d '
                                  END,
                                  CASE WHEN T90._L31 IS NOT DISTINCT FROM T90._R31 THEN '' ELSE 'sessions_30d ' END,
                                  CASE
                                    WHEN T90._L32 IS NOT DISTINCT FROM T90._R32
                                    THEN ''
                                    ELSE 'features_used_30d '
                                  END,
                                  CASE
                                    WHEN T90._L33 IS NOT DISTINCT FROM T90._R33
                                    THEN ''
                                    ELSE 'avg_engagement_score '
                                  END,
                                  CASE
                                    WHEN T90._L34 IS NOT DISTINCT FROM T90._R34
                                    THEN ''
                                    ELSE 'last_user_activity '
                                  END,
                                  CASE WHEN T90._L35 IS NOT DISTINCT FROM T90._R35 THEN '' ELSE 'last_login_date ' END,
                                  CASE
                                    WHEN T90._L36 IS NOT DISTINCT FROM T90._R36
                                    THEN ''
                                    ELSE 'days_since_last_activity '
                                  END,
                                  CASE
                                    WHEN T90._L37 IS NOT DISTINCT FROM T90._R37
                                    THEN ''
                                    ELSE 'days_since_last_login '
                                  END,
                                  CASE WHEN T90._L38 IS NOT DISTINCT FROM T90._R38 THEN '' ELSE 'total_devices ' END,
                                  CASE
                                    WHEN T90._L39 IS NOT DISTINCT FROM T90._R39
                                    THEN ''
                                    ELSE 'controllers_in_service '
                                  END,
                                  CASE WHEN T90._L40 IS NOT DISTINCT FROM T90._R40 THEN '' ELSE 'active_devices ' END,
                                  CASE WHEN T90._L41 IS NOT DISTINCT FROM T90._R41 THEN '' ELSE 'healthy_devices ' END,
                                  CASE
                                    WHEN T90._L42 IS NOT DISTINCT FROM T90._R42
                                    THEN ''
                                    ELSE 'device_health_percentage '
                                  END,
                                  CASE WHEN T90._L43 IS NOT DISTINCT FROM T90._R43 THEN '' ELSE 'device_events ' END,
                                  CASE
                                    WHEN T90._L44 IS NOT DISTINCT FROM T90._R44
                                    THEN ''
                                    ELSE 'device_events_7d '
                                  END,
                                  CASE
                                    WHEN T90._L45 IS NOT DISTINCT FROM T90._R45
                                    THEN ''
                                    ELSE 'device_events_30d '
                                  END,
                                  CASE WHEN T90._L46 IS NOT DISTINCT FROM T90._R46 THEN '' ELSE 'pours ' END,
                                  CASE
                                    WHEN T90._L47 IS NOT DISTINCT FROM T90._R47
                                    THEN ''
                                    ELSE 'pour_volume_liters '
                                  END,
                                  CASE
                                    WHEN T90._L48 IS NOT DISTINCT FROM T90._R48
                                    THEN ''
                                    ELSE 'pour_volume_liters_30d '
                                  END,
                                  CASE
                                    WHEN T90._L49 IS NOT DISTINCT FROM T90._R49
                                    THEN ''
                                    ELSE 'avg_device_health_score '
                                  END,
                                  CASE
                                    WHEN T90._L50 IS NOT DISTINCT FROM T90._R50
                                    THEN ''
                                    ELSE 'avg_device_uptime_30d '
                                  END,
                                  CASE
                                    WHEN T90._L51 IS NOT DISTINCT FROM T90._R51
                                    THEN ''
                                    ELSE 'last_device_activity '
                                  END,
                                  CASE WHEN T90._L52 IS NOT DISTINCT FROM T90._R52 THEN '' ELSE 'total_locations ' END,
                                  CASE
                                    WHEN T90._L53 IS NOT DISTINCT FROM T90._R53
                                    THEN ''
                                    ELSE 'active_locations '
                                  END,
                                  CASE
                                    WHEN T90._L54 IS NOT DISTINCT FROM T90._R54
                                    THEN ''
                                    ELSE 'avg_location_health_score '
                                  END,
                                  CASE WHEN T90._L55 IS NOT DISTINCT FROM T90._R55 THEN '' ELSE 'open_tickets ' END,
                                  CASE
                                    WHEN T90._L56 IS NOT DISTINCT FROM T90._R56
                                    THEN ''
                                    ELSE 'open_ticket_breaches '
                                  END,
                                  CASE
                                    WHEN T90._L57 IS NOT DISTINCT FROM T90._R57
                                    THEN ''
                                    ELSE 'support_tickets_30d '
                                  END,
                                  CASE
                                    WHEN T90._L58 IS NOT DISTINCT FROM T90._R58
                                    THEN ''
                                    ELSE 'engagement_component '
                                  END,
                                  CASE
                                    WHEN T90._L59 IS NOT DISTINCT FROM T90._R59
                                    THEN ''
                                    ELSE 'device_component '
                                  END,
                                  CASE
                                    WHEN T90._L60 IS NOT DISTINCT FROM T90._R60
                                    THEN ''
                                    ELSE 'revenue_component '
                                  END,
                                  CASE
                                    WHEN T90._L61 IS NOT DISTINCT FROM T90._R61
                                    THEN ''
                                    ELSE 'support_component '
                                  END,
                                  CASE
                                    WHEN T90._L62 IS NOT DISTINCT FROM T90._R62
                                    THEN ''
                                    ELSE 'adoption_component '
                                  END,
                                  CASE
                                    WHEN T90._L63 IS NOT DISTINCT FROM T90._R63
                                    THEN ''
                                    ELSE 'customer_health_score '
                                  END,
                                  CASE WHEN T90._L64 IS NOT DISTINCT FROM T90._R64 THEN '' ELSE 'health_score ' END,
                                  CASE WHEN T90._L65 IS NOT DISTINCT FROM T90._R65 THEN '' ELSE 'health_band ' END,
                                  CASE
                                    WHEN T90._L66 IS NOT DISTINCT FROM T90._R66
                                    THEN ''
                                    ELSE 'churn_risk_score '
                                  END,
                                  CASE WHEN T90._L67 IS NOT DISTINCT FROM T90._R67 THEN '' ELSE 'churn_risk_band ' END,
                                  CASE
                                    WHEN T90._L68 IS NOT DISTINCT FROM T90._R68
                                    THEN ''
                                    ELSE 'churn_risk_cause '
                                  END,
                                  CASE
                                    WHEN T90._L69 IS NOT DISTINCT FROM T90._R69
                                    THEN ''
                                    ELSE 'composite_success_score '
                                  END,
                                  CASE WHEN T90._L70 IS NOT DISTINCT FROM T90._R70 THEN '' ELSE 'mrr_30d_change ' END,
                                  CASE
                                    WHEN T90._L71 IS NOT DISTINCT FROM T90._R71
                                    THEN ''
                                    ELSE 'mrr_30d_growth_rate '
                                  END,
                                  CASE WHEN T90._L72 IS NOT DISTINCT FROM T90._R72 THEN '' ELSE 'avg_mrr_30d ' END,
                                  CASE WHEN T90._L73 IS NOT DISTINCT FROM T90._R73 THEN '' ELSE 'max_mrr_30d ' END,
                                  CASE WHEN T90._L74 IS NOT DISTINCT FROM T90._R74 THEN '' ELSE 'min_mrr_30d ' END,
                                  CASE
                                    WHEN T90._L75 IS NOT DISTINCT FROM T90._R75
                                    THEN ''
                                    ELSE 'mrr_volatility_30d '
                                  END,
                                  CASE
                                    WHEN T90._L76 IS NOT DISTINCT FROM T90._R76
                                    THEN ''
                                    ELSE 'mrr_range_coefficient_30d '
                                  END,
                                  CASE
                                    WHEN T90._L77 IS NOT DISTINCT FROM T90._R77
                                    THEN ''
                                    ELSE 'mrr_trajectory_30d '
                                  END,
                                  CASE
                                    WHEN T90._L78 IS NOT DISTINCT FROM T90._R78
                                    THEN ''
                                    ELSE 'health_score_daily_change '
                                  END,
                                  CASE
                                    WHEN T90._L79 IS NOT DISTINCT FROM T90._R79
                                    THEN ''
                                    ELSE 'health_score_30d_change '
                                  END,
                                  CASE
                                    WHEN T90._L80 IS NOT DISTINCT FROM T90._R80
                                    THEN ''
                                    ELSE 'avg_health_score_30d '
                                  END,
                                  CASE
                                    WHEN T90._L81 IS NOT DISTINCT FROM T90._R81
                                    THEN ''
                                    ELSE 'health_trajectory_30d '
                                  END
                                ) AS DIFFERENCES
                              FROM (
                                SELECT
                                  T36._LK0,
                                  T36._L0,
                                  T36._L1,
                                  T36._L2,
                                  T36._L3,
                                  T36._L4,
                                  T36._L5,
                                  T36._L6,
                                  T36._L7,
                                  T36._L8,
                                  T36._L9,
                                  T36._L10,
                                  T36._L11,
                                  T36._L12,
                                  T36._L13,
                                  T36._L14,
                                  T36._L15,
                                  T36._L16,
                                  T36._L17,
                                  T36._L18,
                                  T36._L19,
                                  T36._L20,
                                  T36._L21,
                                  T36._L22,
                                  T36._L23,
                                  T36._L24,
                                  T36._L25,
                                  T36._L26,
                                  T36._L27,
                                  T36._L28,
                                  T36._L29,
                                  T36._L30,
                                  T36._L31,
                                  T36._L32,
                                  T36._L33,
                                  T36._L34,
                                  T36._L35,
                                  T36._L36,
                                  T36._L37,
                                  T36._L38,
                                  T36._L39,
                                  T36._L40,
                                  T36._L41,
                                  T36._L42,
                                  T36._L43,
                                  T36._L44,
                                  T36._L45,
                                  T36._L46,
                                  T36._L47,
                                  T36._L48,
                                  T36._L49,
                                  T36._L50,
                                  T36._L51,
                                  T36._L52,
                                  T36._L53,
                                  T36._L54,
                                  T36._L55,
                                  T36._L56,
                                  T36._L57,
                                  T36._L58,
                                  T36._L59,
                                  T36._L60,
                                  T36._L61,
                                  T36._L62,
                                  T36._L63,
                                  T36._L64,
                                  T36._L65,
                                  T36._L66,
                                  T36._L67,
                                  T36._L68,
                                  T36._L69,
                                  T36._L70,
                                  T36._L71,
                                  T36._L72,
                                  T36._L73,
                                  T36._L74,
                                  T36._L75,
                                  T36._L76,
                                  T36._L77,
                                  T36._L78,
                                  T36._L79,
                                  T36._L80,
                                  T36._L81,
                                  T72._RK0,
                                  T72._R0,
                                  T72._R1,
                                  T72._R2,
                                  T72._R3,
                                  T72._R4,
                                  T72._R5,
                                  T72._R6,
                                  T72._R7,
                                  T72._R8,
                                  T72._R9,
                                  T72._R10,
                                  T72._R11,
                                  T72._R12,
                                  T72._R13,
                                  T72._R14,
                                  T72._R15,
                                  T72._R16,
                                  T72._R17,
                                  T72._R18,
                                  T72._R19,
                                  T72._R20,
                                  T72._R21,
                                  T72._R22,
                                  T72._R23,
                                  T72._R24,
                                  T72._R25,
                                  T72._R26,
                                  T72._R27,
                                  T72._R28,
                                  T72._R29,
                                  T72._R30,
                                  T72._R31,
                                  T72._R32,
                                  T72._R33,
                                  T72._R34,
                                  T72._R35,
                                  T72._R36,
                                  T72._R37,
                                  T72._R38,
                                  T72._R39,
                                  T72._R40,
                                  T72._R41,
                                  T72._R42,
                                  T72._R43,
                                  T72._R44,
                                  T72._R45,
                                  T72._R46,
                                  T72._R47,
                                  T72._R48,
                                  T72._R49,
                                  T72._R50,
                                  T72._R51,
                                  T72._R52,
                                  T72._R53,
                                  T72._R54,
                                  T72._R55,
                                  T72._R56,
                                  T72._R57,
                                  T72._R58,
                                  T72._R59,
                                  T72._R60,
                                  T72._R61,
                                  T72._R62,
                                  T72._R63,
                                  T72._R64,
                                  T72._R65,
                                  T72._R66,
                                  T72._R67,
                                  T72._R68,
                                  T72._R69,
                                  T72._R70,
                                  T72._R71,
                                  T72._R72,
                                  T72._R73,
                                  T72._R74,
                                  T72._R75,
                                  T72._R76,
                                  T72._R77,
                                  T72._R78,
                                  T72._R79,
                                  T72._R80,
                                  T72._R81
                                FROM (
                                  SELECT
                                    T0.ACCOUNT_ID AS _LK0,
                                    T0.ACCOUNT_ID AS _L0,
                                    T0.CUSTOMER_ID AS _L1,
                                    T0.COMPANY_NAME AS _L2,
                                    T0.CUSTOMER_NAME AS _L3,
                                    T0.INDUSTRY AS _L4,
                                    T0.CREATED_AT AS _L5,
                                    T0.DAYS_SINCE_CREATION AS _L6,
                                    T0.CUSTOMER_STATUS AS _L7,
                                    T0.CUSTOMER_TIER AS _L8,
                                    T0.CUSTOMER_TIER_NAME AS _L9,
                                    T0.IS_ACTIVE AS _L10,
                                    T0.IS_CANCELED AS _L11,
                                    T0.IS_DELINQUENT AS _L12,
                                    T0.PLAN_TIER AS _L13,
                                    T0.PAYING_STATUS AS _L14,
                                    T0.FIRST_SUBSCRIPTION_DATE AS _L15,
                                    T0.FIRST_PAID_DATE AS _L16,
                                    T0.CUSTOMER_LIFETIME_DAYS AS _L17,
                                    T0.LIFECYCLE_STAGE AS _L18,
                                    T0.ACCOUNT_VALUE_TIER AS _L19,
                                    T0.ACTIVE_SUBSCRIPTIONS AS _L20,
                                    T0.TOTAL_SUBSCRIPTIONS AS _L21,
                                    T0.MONTHLY_RECURRING_REVENUE AS _L22,
                                    T0.CUSTOMER_MRR AS _L23,
                                    T0.ANNUAL_RECURRING_REVENUE AS _L24,
                                    T0.PREVIOUS_MRR AS _L25,
                                    T0.TOTAL_USERS AS _L26,
                                    T0.ACTIVE_USERS_1D AS _L27,
                                    T0.ACTIVE_USERS_7D AS _L28,
                                    T0.ACTIVE_USERS_30D AS _L29,
                                    T0.USER_ACTIVATION_RATE_30D AS _L30,
                                    T0.SESSIONS_30D AS _L31,
                                    T0.FEATURES_USED_30D AS _L32,
                                    T0.AVG_ENGAGEMENT_SCORE AS _L33,
                                    T0.LAST_USER_ACTIVITY AS _L34,
                                    T0.LAST_LOGIN_DATE AS _L35,
                                    T0.DAYS_SINCE_LAST_ACTIVITY AS _L36,
                                    T0.DAYS_SINCE_LAST_LOGIN AS _L37,
                                    T0.TOTAL_DEVICES AS _L38,
                                    T0.CONTROLLERS_IN_SERVICE AS _L39,
                                    T0.ACTIVE_DEVICES AS _L40,
                                    T0.HEALTHY_DEVICES AS _L41,
                                    T0.DEVICE_HEALTH_PERCENTAGE AS _L42,
                                    T0.DEVICE_EVENTS AS _L43,
                                    T0.DEVICE_EVENTS_7D AS _L44,
                                    T0.DEVICE_EVENTS_30D AS _L45,
                                    T0.POURS AS _L46,
                                    T0.POUR_VOLUME_LITERS AS _L47,
                                    T0.POUR_VOLUME_LITERS_30D AS _L48,
                                    T0.AVG_DEVICE_HEALTH_SCORE AS _L49,
                                    T0.AVG_DEVICE_UPTIME_30D AS _L50,
                                    T0.LAST_DEVICE_ACTIVITY AS _L51,
                                    T0.TOTAL_LOCATIONS AS _L52,
                                    T0.ACTIVE_LOCATIONS AS _L53,
                                    T0.AVG_LOCATION_HEALTH_SCORE AS _L54,
                                    T0.OPEN_TICKETS AS _L55,
                                    T0.OPEN_TICKET_BREACHES AS _L56,
                                    T0.SUPPORT_TICKETS_30D AS _L57,
                                    T0.ENGAGEMENT_COMPONENT AS _L58,
                                    T0.DEVICE_COMPONENT AS _L59,
                                    T0.REVENUE_COMPONENT AS _L60,
                                    T0.SUPPORT_COMPONENT AS _L61,
                                    T0.ADOPTION_COMPONENT AS _L62,
                                    T0.CUSTOMER_HEALTH_SCORE AS _L63,
                                    T0.HEALTH_SCORE AS _L64,
                                    T0.HEALTH_BAND AS _L65,
                                    T0.CHURN_RISK_SCORE AS _L66,
                                    T0.CHURN_RISK_BAND AS _L67,
                                    T0.CHURN_RISK_CAUSE AS _L68,
                                    T0.COMPOSITE_SUCCESS_SCORE AS _L69,
                                    T0.MRR_30D_CHANGE AS _L70,
                                    T0.MRR_30D_GROWTH_RATE AS _L71,
                                    T0.AVG_MRR_30D AS _L72,
                                    T0.MAX_MRR_30D AS _L73,
                                    T0.MIN_MRR_30D AS _L74,
                                    T0.MRR_VOLATILITY_30D AS _L75,
                                    T0.MRR_RANGE_COEFFICIENT_30D AS _L76,
                                    T0.MRR_TRAJECTORY_30D AS _L77,
                                    T0.HEALTH_SCORE_DAILY_CHANGE AS _L78,
                                    T0.HEALTH_SCORE_30D_CHANGE AS _L79,
                                    T0.AVG_HEALTH_SCORE_30D AS _L80,
                                    T0.HEALTH_TRAJECTORY_30D AS _L81
                                  FROM ENTITY.ENTITY_CUSTOMERS AS T0
                                ) AS T36
                                FULL OUTER JOIN (
                                  SELECT
                                    T10.ACCOUNT_ID AS _RK0,
                                    T10.ACCOUNT_ID AS _R0,
                                    T10.CUSTOMER_ID AS _R1,
                                    T10.COMPANY_NAME AS _R2,
                                    T10.CUSTOMER_NAME AS _R3,
                                    T10.INDUSTRY AS _R4,
                                    T10.CREATED_AT AS _R5,
                                    T10.DAYS_SINCE_CREATION AS _R6,
                                    T10.CUSTOMER_STATUS AS _R7,
                                    T10.CUSTOMER_TIER AS _R8,
                                    T10.CUSTOMER_TIER_NAME AS _R9,
                                    T10.IS_ACTIVE AS _R10,
                                    T10.IS_CANCELED AS _R11,
                                    T10.IS_DELINQUENT AS _R12,
                                    T10.PLAN_TIER AS _R13,
                                    T10.PAYING_STATUS AS _R14,
                                    T10.FIRST_SUBSCRIPTION_DATE AS _R15,
                                    T10.FIRST_PAID_DATE AS _R16,
                                    T10.CUSTOMER_LIFETIME_DAYS AS _R17,
                                    T10.LIFECYCLE_STAGE AS _R18,
                                    T10.ACCOUNT_VALUE_TIER AS _R19,
                                    T10.ACTIVE_SUBSCRIPTIONS AS _R20,
                                    T10.TOTAL_SUBSCRIPTIONS AS _R21,
                                    T10.MONTHLY_RECURRING_REVENUE AS _R22,
                                    T10.CUSTOMER_MRR AS _R23,
                                    T10.ANNUAL_RECURRING_REVENUE AS _R24,
                                    T10.PREVIOUS_MRR AS _R25,
                                    T10.TOTAL_USERS AS _R26,
                                    T10.ACTIVE_USERS_1D AS _R27,
                                    T10.ACTIVE_USERS_7D AS _R28,
                                    T10.ACTIVE_USERS_30D AS _R29,
                                    T10.USER_ACTIVATION_RATE_30D AS _R30,
                                    T10.SESSIONS_30D AS _R31,
                                    T10.FEATURES_USED_30D AS _R32,
                                    T10.AVG_ENGAGEMENT_SCORE AS _R33,
                                    T10.LAST_USER_ACTIVITY AS _R34,
                                    T10.LAST_LOGIN_DATE AS _R35,
                                    T10.DAYS_SINCE_LAST_ACTIVITY AS _R36,
                                    T10.DAYS_SINCE_LAST_LOGIN AS _R37,
                                    T10.TOTAL_DEVICES AS _R38,
                                    T10.CONTROLLERS_IN_SERVICE AS _R39,
                                    T10.ACTIVE_DEVICES AS _R40,
                                    T10.HEALTHY_DEVICES AS _R41,
                                    T10.DEVICE_HEALTH_PERCENTAGE AS _R42,
                                    T10.DEVICE_EVENTS AS _R43,
                                    T10.DEVICE_EVENTS_7D AS _R44,
                                    T10.DEVICE_EVENTS_30D AS _R45,
                                    T10.POURS AS _R46,
                                    T10.POUR_VOLUME_LITERS AS _R47,
                                    T10.POUR_VOLUME_LITERS_30D AS _R48,
                                    T10.AVG_DEVICE_HEALTH_SCORE AS _R49,
                                    T10.AVG_DEVICE_UPTIME_30D AS _R50,
                                    T10.LAST_DEVICE_ACTIVITY AS _R51,
                                    T10.TOTAL_LOCATIONS AS _R52,
                                    T10.ACTIVE_LOCATIONS AS _R53,
                                    T10.AVG_LOCATION_HEALTH_SCORE AS _R54,
                                    T10.OPEN_TICKETS AS _R55,
                                    T10.OPEN_TICKET_BREACHES AS _R56,
                                    T10.SUPPORT_TICKETS_30D AS _R57,
                                    T10.ENGAGEMENT_COMPONENT AS _R58,
                                    T10.DEVICE_COMPONENT AS _R59,
                                    T10.REVENUE_COMPONENT AS _R60,
                                    T10.SUPPORT_COMPONENT AS _R61,
                                    T10.ADOPTION_COMPONENT AS _R62,
                                    T10.CUSTOMER_HEALTH_SCORE AS _R63,
                                    T10.HEALTH_SCORE AS _R64,
                                    T10.HEALTH_BAND AS _R65,
                                    T10.CHURN_RISK_SCORE AS _R66,
                                    T10.CHURN_RISK_BAND AS _R67,
                                    T10.CHURN_RISK_CAUSE AS _R68,
                                    T10.COMPOSITE_SUCCESS_SCORE AS _R69,
                                    T10.MRR_30D_CHANGE AS _R70,
                                    T10.MRR_30D_GROWTH_RATE AS _R71,
                                    T10.AVG_MRR_30D AS _R72,
                                    T10.MAX_MRR_30D AS _R73,
                                    T10.MIN_MRR_30D AS _R74,
                                    T10.MRR_VOLATILITY_30D AS _R75,
                                    T10.MRR_RANGE_COEFFICIENT_30D AS _R76,
                                    T10.MRR_TRAJECTORY_30D AS _R77,
                                    T10.HEALTH_SCORE_DAILY_CHANGE AS _R78,
                                    T10.HEALTH_SCORE_30D_CHANGE AS _R79,
                                    T10.AVG_HEALTH_SCORE_30D AS _R80,
                                    T10.HEALTH_TRAJECTORY_30D AS _R81
                                  FROM ENTITY.ENTITY_CUSTOMERS_DAILY AS T10
                                  WHERE
                                    T10.SNAPSHOT_DATE = DATE_FROM_PARTS(2026, 6, 30)
                                ) AS T72
                                  ON T36._LK0 = T72._RK0
                              ) AS T90
                              WHERE
                                NOT (
                                  (
                                    T90._LK0 IS NOT NULL
                                  )
                                  AND (
                                    T90._RK0 IS NOT NULL
                                  )
                                  AND T90._L0 IS NOT DISTINCT FROM T90._R0
                                  AND T90._L1 IS NOT DISTINCT FROM T90._R1
                                  AND T90._L2 IS NOT DISTINCT FROM T90._R2
                                  AND T90._L3 IS NOT DISTINCT FROM T90._R3
                                  AND T90._L4 IS NOT DISTINCT FROM T90._R4
                                  AND T90._L5 IS NOT DISTINCT FROM T90._R5
                                  AND T90._L6 IS NOT DISTINCT FROM T90._R6
                                  AND T90._L7 IS NOT DISTINCT FROM T90._R7
                                  AND T90._L8 IS NOT DISTINCT FROM T90._R8
                                  AND T90._L9 IS NOT DISTINCT FROM T90._R9
                                  AND T90._L10 IS NOT DISTINCT FROM T90._R10
                                  AND T90._L11 IS NOT DISTINCT FROM T90._R11
                                  AND T90._L12 IS NOT DISTINCT FROM T90._R12
                                  AND T90._L13 IS NOT DISTINCT FROM T90._R13
                                  AND T90._L14 IS NOT DISTINCT FROM T90._R14
                                  AND T90._L15 IS NOT DISTINCT FROM T90._R15
                                  AND T90._L16 IS NOT DISTINCT FROM T90._R16
                                  AND T90._L17 IS NOT DISTINCT FROM T90._R17
                                  AND T90._L18 IS NOT DISTINCT FROM T90._R18
                                  AND T90._L19 IS NOT DISTINCT FROM T90._R19
                                  AND T90._L20 IS NOT DISTINCT FROM T90._R20
                                  AND T90._L21 IS NOT DISTINCT FROM T90._R21
                                  AND T90._L22 IS NOT DISTINCT FROM T90._R22
                                  AND T90._L23 IS NOT DISTINCT FROM T90._R23
                                  AND T90._L24 IS NOT DISTINCT FROM T90._R24
                                  AND T90._L25 IS NOT DISTINCT FROM T90._R25
                                  AND T90._L26 IS NOT DISTINCT FROM T90._R26
                                  AND T90._L27 IS NOT DISTINCT FROM T90._R27
                                  AND T90._L28 IS NOT DISTINCT FROM T90._R28
                                  AND T90._L29 IS NOT DISTINCT FROM T90._R29
                                  AND T90._L30 IS NOT DISTINCT FROM T90._R30
                                  AND T90._L31 IS NOT DISTINCT FROM T90._R31
                                  AND T90._L32 IS NOT DISTINCT FROM T90._R32
                                  AND T90._L33 IS NOT DISTINCT FROM T90._R33
                                  AND T90._L34 IS NOT DISTINCT FROM T90._R34
                                  AND T90._L35 IS NOT DISTINCT FROM T90._R35
                                  AND T90._L36 IS NOT DISTINCT FROM T90._R36
                                  AND T90._L37 IS NOT DISTINCT FROM T90._R37
                                  AND T90._L38 IS NOT DISTINCT FROM T90._R38
                                  AND T90._L39 IS NOT DISTINCT FROM T90._R39
                                  AND T90._L40 IS NOT DISTINCT FROM T90._R40
                                  AND T90._L41 IS NOT DISTINCT FROM T90._R41
                                  AND T90._L42 IS NOT DISTINCT FROM T90._R42
                                  AND T90._L43 IS NOT DISTINCT FROM T90._R43
                                  AND T90._L44 IS NOT DISTINCT FROM T90._R44
                                  AND T90._L45 IS NOT DISTINCT FROM T90._R45
                                  AND T90._L46 IS NOT DISTINCT FROM T90._R46
                                  AND T90._L47 IS NOT DISTINCT FROM T90._R47
                                  AND T90._L48 IS NOT DISTINCT FROM T90._R48
                                  AND T90._L49 IS NOT DISTINCT FROM T90._R49
                                  AND T90._L50 IS NOT DISTINCT FROM T90._R50
                                  AND T90._L51 IS NOT DISTINCT FROM T90._R51
                                  AND T90._L52 IS NOT DISTINCT FROM T90._R52
                                  AND T90._L53 IS NOT DISTINCT FROM T90._R53
                                  AND T90._L54 IS NOT DISTINCT FROM T90._R54
                                  AND T90._L55 IS NOT DISTINCT FROM T90._R55
                                  AND T90._L56 IS NOT DISTINCT FROM T90._R56
                                  AND T90._L57 IS NOT DISTINCT FROM T90._R57
                                  AND T90._L58 IS NOT DISTINCT FROM T90._R58
                                  AND T90._L59 IS NOT DISTINCT FROM T90._R59
                                  AND T90._L60 IS NOT DISTINCT FROM T90._R60
                                  AND T90._L61 IS NOT DISTINCT FROM T90._R61
                                  AND T90._L62 IS NOT DISTINCT FROM T90._R62
                                  AND T90._L63 IS NOT DISTINCT FROM T90._R63
                                  AND T90._L64 IS NOT DISTINCT FROM T90._R64
                                  AND T90._L65 IS NOT DISTINCT FROM T90._R65
                                  AND T90._L66 IS NOT DISTINCT FROM T90._R66
                                  AND T90._L67 IS NOT DISTINCT FROM T90._R67
                                  AND T90._L68 IS NOT DISTINCT FROM T90._R68
                                  AND T90._L69 IS NOT DISTINCT FROM T90._R69
                                  AND T90._L70 IS NOT DISTINCT FROM T90._R70
                                  AND T90._L71 IS NOT DISTINCT FROM T90._R71
                                  AND T90._L72 IS NOT DISTINCT FROM T90._R72
                                  AND T90._L73 IS NOT DISTINCT FROM T90._R73
                                  AND T90._L74 IS NOT DISTINCT FROM T90._R74
                                  AND T90._L75 IS NOT DISTINCT FROM T90._R75
                                  AND T90._L76 IS NOT DISTINCT FROM T90._R76
                                  AND T90._L77 IS NOT DISTINCT FROM T90._R77
                                  AND T90._L78 IS NOT DISTINCT FROM T90._R78
                                  AND T90._L79 IS NOT DISTINCT FROM T90._R79
                                  AND T90._L80 IS NOT DISTINCT FROM T90._R80
                                  AND T90._L81 IS NOT DISTINCT FROM T90._R81
                                )
                            ) AS T122
                          ) AS T123
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              'customer today = its account' AS STATEMENT,
                              CONCAT_WS('|', COALESCE(T84._LK0, T84._RK0)) AS ENTITY_KEY,
                              CONCAT(
                                CASE
                                  WHEN T84._RK0 IS NULL
                                  THEN 'not on the right; '
                                  WHEN T84._LK0 IS NULL
                                  THEN 'not on the left; '
                                  ELSE ''
                                END,
                                CASE WHEN T84._L0 IS NOT DISTINCT FROM T84._R0 THEN '' ELSE 'account_type ' END,
                                CASE
                                  WHEN T84._L1 IS NOT DISTINCT FROM T84._R1
                                  THEN ''
                                  ELSE 'company_size_category '
                                END,
                                CASE WHEN T84._L2 IS NOT DISTINCT FROM T84._R2 THEN '' ELSE 'employee_count ' END,
                                CASE
                                  WHEN T84._L3 IS NOT DISTINCT FROM T84._R3
                                  THEN ''
                                  ELSE 'account_age_months '
                                END
                              ) AS DIFFERENCES
                            FROM (
                              SELECT
                                T35._LK0,
                                T35._L0,
                                T35._L1,
                                T35._L2,
                                T35._L3,
                                T56._RK0,
                                T56._R0,
                                T56._R1,
                                T56._R2,
                                T56._R3
                              FROM (
                                SELECT
                                  T0.ACCOUNT_ID AS _LK0,
                                  T0.ACCOUNT_TYPE AS _L0,
                                  T0.COMPANY_SIZE_CATEGORY AS _L1,
                                  T0.EMPLOYEE_COUNT AS _L2,
                                  T0.ACCOUNT_AGE_MONTHS AS _L3
                                FROM ENTITY.ENTITY_CUSTOMERS AS T0
                              ) AS T35
                              LEFT OUTER JOIN (
                                SELECT
                                  T9.ACCOUNT_ID AS _RK0,
                                  T9.ACCOUNT_TYPE AS _R0,
                                  T9.COMPANY_SIZE_CATEGORY AS _R1,
                                  T9.EMPLOYEE_COUNT AS _R2,
                                  T9.ACCOUNT_AGE_MONTHS AS _R3
                                FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T9
                              ) AS T56
                                ON T35._LK0 = T56._RK0
                            ) AS T84
                            WHERE
                              NOT (
                                (
                                  T84._LK0 IS NOT NULL
                                )
                                AND (
                                  T84._RK0 IS NOT NULL
                                )
                                AND T84._L0 IS NOT DISTINCT FROM T84._R0
                                AND T84._L1 IS NOT DISTINCT FROM T84._R1
                                AND T84._L2 IS NOT DISTINCT FROM T84._R2
                                AND T84._L3 IS NOT DISTINCT FROM T84._R3
                              )
                          ) AS T111
                        ) AS T124
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'customer today = its subscription' AS STATEMENT,
                            CONCAT_WS('|', COALESCE(T78._LK0, T78._RK0)) AS ENTITY_KEY,
                            CONCAT(
                              CASE
                                WHEN T78._RK0 IS NULL
                                THEN 'not on the right; '
                                WHEN T78._LK0 IS NULL
                                THEN 'not on the left; '
                                ELSE ''
                              END,
                              CASE WHEN T78._L0 IS NOT DISTINCT FROM T78._R0 THEN '' ELSE 'subscription_id ' END,
                              CASE
                                WHEN T78._L1 IS NOT DISTINCT FROM T78._R1
                                THEN ''
                                ELSE 'subscription_status '
                              END,
                              CASE WHEN T78._L2 IS NOT DISTINCT FROM T78._R2 THEN '' ELSE 'billing_email ' END,
                              CASE WHEN T78._L3 IS NOT DISTINCT FROM T78._R3 THEN '' ELSE 'mrr_per_location ' END,
                              CASE WHEN T78._L4 IS NOT DISTINCT FROM T78._R4 THEN '' ELSE 'first_paid_date ' END,
                              CASE
                                WHEN T78._L5 IS NOT DISTINCT FROM T78._R5
                                THEN ''
                                ELSE 'monthly_recurring_revenue '
                              END
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
                              T46._RK0,
                              T46._R0,
                              T46._R1,
                              T46._R2,
                              T46._R3,
                              T46._R4,
                              T46._R5
                            FROM (
                              SELECT
                                T0.ACCOUNT_ID AS _LK0,
                                T0.SUBSCRIPTION_ID AS _L0,
                                T0.SUBSCRIPTION_STATUS AS _L1,
                                T0.BILLING_EMAIL AS _L2,
                                T0.MRR_PER_LOCATION AS _L3,
                                T0.FIRST_PAID_DATE AS _L4,
                                T0.MONTHLY_RECURRING_REVENUE AS _L5
                              FROM ENTITY.ENTITY_CUSTOMERS AS T0
                            ) AS T34
                            LEFT OUTER JOIN (
                              SELECT
                                T2.ACCOUNT_ID AS _RK0,
                                T2.SUBSCRIPTION_ID AS _R0,
                                T2.SUBSCRIPTION_STATUS AS _R1,
                                T2.BILLING_EMAIL AS _R2,
                                T2.MRR_PER_LOCATION AS _R3,
                                T2.FIRST_PAID_DATE AS _R4,
                                T2.MONTHLY_RECURRING_REVENUE AS _R5
                              FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                            ) AS T46
                              ON T34._LK0 = T46._RK0
                          ) AS T78
                          WHERE
                            NOT (
                              (
                                T78._LK0 IS NOT NULL
                              )
                              AND (
                                T78._RK0 IS NOT NULL
                              )
                              AND T78._L0 IS NOT DISTINCT FROM T78._R0
                              AND T78._L1 IS NOT DISTINCT FROM T78._R1
                              AND T78._L2 IS NOT DISTINCT FROM T78._R2
                              AND T78._L3 IS NOT DISTINCT FROM T78._R3
                              AND T78._L4 IS NOT DISTINCT FROM T78._R4
                              AND T78._L5 IS NOT DISTINCT FROM T78._R5
                            )
                        ) AS T114
                      ) AS T125
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'account = account in staging' AS STATEMENT,
                          CONCAT_WS('|', COALESCE(T83._LK0, T83._RK0)) AS ENTITY_KEY,
                          CONCAT(
                            CASE
                              WHEN T83._RK0 IS NULL
                              THEN 'not on the right; '
                              WHEN T83._LK0 IS NULL
                              THEN 'not on the left; '
                              ELSE ''
                            END,
                            CASE WHEN T83._L0 IS NOT DISTINCT FROM T83._R0 THEN '' ELSE 'account_id ' END,
                            CASE WHEN T83._L1 IS NOT DISTINCT FROM T83._R1 THEN '' ELSE 'account_name ' END,
                            CASE WHEN T83._L2 IS NOT DISTINCT FROM T83._R2 THEN '' ELSE 'account_type ' END,
                            CASE WHEN T83._L3 IS NOT DISTINCT FROM T83._R3 THEN '' ELSE 'account_status ' END,
                            CASE
                              WHEN T83._L4 IS NOT DISTINCT FROM T83._R4
                              THEN ''
                              ELSE 'company_size_category '
                            END,
                            CASE WHEN T83._L5 IS NOT DISTINCT FROM T83._R5 THEN '' ELSE 'account_type_tier ' END,
                            CASE
                              WHEN T83._L6 IS NOT DISTINCT FROM T83._R6
                              THEN ''
                              ELSE 'account_created_at '
                            END,
                            CASE WHEN T83._L7 IS NOT DISTINCT FROM T83._R7 THEN '' ELSE 'account_age_days ' END,
                            CASE
                              WHEN T83._L8 IS NOT DISTINCT FROM T83._R8
                              THEN ''
                              ELSE 'account_age_months '
                            END,
                            CASE WHEN T83._L9 IS NOT DISTINCT FROM T83._R9 THEN '' ELSE 'industry_vertical ' END
                          ) AS DIFFERENCES
                        FROM (
                          SELECT
                            T45._LK0,
                            T45._L0,
                            T45._L1,
                            T45._L2,
                            T45._L3,
                            T45._L4,
                            T45._L5,
                            T45._L6,
                            T45._L7,
                            T45._L8,
                            T45._L9,
                            T55._RK0,
                            T55._R0,
                            T55._R1,
                            T55._R2,
                            T55._R3,
                            T55._R4,
                            T55._R5,
                            T55._R6,
                            T55._R7,
                            T55._R8,
                            T55._R9
                          FROM (
                            SELECT
                              T2.ACCOUNT_ID AS _LK0,
                              T2.ACCOUNT_ID AS _L0,
                              T2.ACCOUNT_NAME AS _L1,
                              T2.ACCOUNT_TYPE AS _L2,
                              T2.ACCOUNT_STATUS AS _L3,
                              T2.COMPANY_SIZE_CATEGORY AS _L4,
                              T2.ACCOUNT_TYPE_TIER AS _L5,
                              T2.ACCOUNT_CREATED_AT AS _L6,
                              T2.ACCOUNT_AGE_DAYS AS _L7,
                              T2.ACCOUNT_AGE_MONTHS AS _L8,
                              T2.INDUSTRY_VERTICAL AS _L9
                            FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                          ) AS T45
                          FULL OUTER JOIN (
                            SELECT
                              T9.ACCOUNT_ID AS _RK0,
                              T9.ACCOUNT_ID AS _R0,
                              T9.ACCOUNT_NAME AS _R1,
                              T9.ACCOUNT_TYPE AS _R2,
                              T9.ACCOUNT_STATUS AS _R3,
                              T9.COMPANY_SIZE_CATEGORY AS _R4,
                              T9.ACCOUNT_TYPE_TIER AS _R5,
                              T9.ACCOUNT_CREATED_AT AS _R6,
                              T9.ACCOUNT_AGE_DAYS AS _R7,
                              T9.ACCOUNT_AGE_MONTHS AS _R8,
                              T9.INDUSTRY AS _R9
                            FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T9
                          ) AS T55
                            ON T45._LK0 = T55._RK0
                        ) AS T83
                        WHERE
                          NOT (
                            (
                              T83._LK0 IS NOT NULL
                            )
                            AND (
                              T83._RK0 IS NOT NULL
                            )
                            AND T83._L0 IS NOT DISTINCT FROM T83._R0
                            AND T83._L1 IS NOT DISTINCT FROM T83._R1
                            AND T83._L2 IS NOT DISTINCT FROM T83._R2
                            AND T83._L3 IS NOT DISTINCT FROM T83._R3
                            AND T83._L4 IS NOT DISTINCT FROM T83._R4
                            AND T83._L5 IS NOT DISTINCT FROM T83._R5
                            AND T83._L6 IS NOT DISTINCT FROM T83._R6
                            AND T83._L7 IS NOT DISTINCT FROM T83._R7
                            AND T83._L8 IS NOT DISTINCT FROM T83._R8
                            AND T83._L9 IS NOT DISTINCT FROM T83._R9
                          )
                      ) AS T120
                    ) AS T126
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'account is billed at its e-mail in Stripe, or its own' AS STATEMENT,
                        CONCAT_WS('|', COALESCE(T112._LK0, T112._RK0)) AS ENTITY_KEY,
                        CONCAT(
                          CASE
                            WHEN T112._RK0 IS NULL
                            THEN 'not on the right; '
                            WHEN T112._LK0 IS NULL
                            THEN 'not on the left; '
                            ELSE ''
                          END,
                          CASE WHEN T112._L0 IS NOT DISTINCT FROM T112._R0 THEN '' ELSE 'billing_email ' END
                        ) AS DIFFERENCES
                      FROM (
                        SELECT
                          T44._LK0,
                          T44._L0,
                          T102._RK0,
                          T102._R0
                        FROM (
                          SELECT
                            T2.ACCOUNT_ID AS _LK0,
                            T2.BILLING_EMAIL AS _L0
                          FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                        ) AS T44
                        FULL OUTER JOIN (
                          SELECT
                            T91.ACCOUNT_ID AS _RK0,
                            COALESCE(T91.MAIL, T91.EMAIL) AS _R0
                          FROM (
                            SELECT
                              T12.ACCOUNT_ID,
                              T12.ACCOUNT_KEY,
                              T12.ACCOUNT_NAME,
                              T12.ACCOUNT_TYPE,
                              T12.INDUSTRY,
                              T12.EMAIL,
                              T12.LOCATION_COUNT,
                              T12.EMPLOYEE_COUNT,
                              T12.ANNUAL_REVENUE,
                              T12.WEBSITE,
                              T12.STATUS,
                              T12.ACCOUNT_STATUS,
                              T12.COMPANY_SIZE_CATEGORY,
                              T12.ACCOUNT_TYPE_TIER,
                              T12.ACCOUNT_AGE_DAYS,
                              T12.ACCOUNT_AGE_MONTHS,
                              T12.IS_NEW_CUSTOMER,
                              T12.MISSING_ACCOUNT_NAME,
                              T12.MISSING_ACCOUNT_TYPE,
                              T12.INVALID_EMAIL,
                              T12.ACCOUNT_CREATED_AT,
                              T12.ACCOUNT_UPDATED_AT,
                              T73._BILLED,
                              T73.MAIL
                            FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T12
                            LEFT OUTER JOIN (
                              SELECT
                                T11.ACCOUNT_ID AS _BILLED,
                                MIN(T11.CUSTOMER_EMAIL) AS MAIL
                              FROM STAGING.STG_STRIPE__CUSTOMERS AS T11
                              GROUP BY
                                1
                            ) AS T73
                              ON T12.ACCOUNT_ID = T73._BILLED
                          ) AS T91
                        ) AS T102
                          ON T44._LK0 = T102._RK0
                      ) AS T112
                      WHERE
                        NOT (
                          (
                            T112._LK0 IS NOT NULL
                          )
                          AND (
                            T112._RK0 IS NOT NULL
                          )
                          AND T112._L0 IS NOT DISTINCT FROM T112._R0
                        )
                    ) AS T121
                  ) AS T127
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'account pays what its subscriptions say' AS STATEMENT,
                      CONCAT_WS('|', COALESCE(T88._LK0, T88._RK0)) AS ENTITY_KEY,
                      CONCAT(
                        CASE
                          WHEN T88._RK0 IS NULL
                          THEN 'not on the right; '
                          WHEN T88._LK0 IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END,
                        CASE
                          WHEN T88._L0 IS NOT DISTINCT FROM T88._R0
                          THEN ''
                          ELSE 'monthly_recurring_revenue '
                        END,
                        CASE WHEN T88._L1 IS NOT DISTINCT FROM T88._R1 THEN '' ELSE 'first_paid_date ' END,
                        CASE WHEN T88._L2 IS NOT DISTINCT FROM T88._R2 THEN '' ELSE 'has_churned ' END
                      ) AS DIFFERENCES
                    FROM (
                      SELECT
                        T43._LK0,
                        T43._L0,
                        T43._L1,
                        T43._L2,
                        T70._RK0,
                        T70._R0,
                        T70._R1,
                        T70._R2
                      FROM (
                        SELECT
                          T2.ACCOUNT_ID AS _LK0,
                          T2.MONTHLY_RECURRING_REVENUE AS _L0,
                          T2.FIRST_PAID_DATE AS _L1,
                          T2.HAS_CHURNED AS _L2
                        FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                      ) AS T43
                      RIGHT OUTER JOIN (
                        SELECT
                          T8.ACCOUNT_ID AS _RK0,
                          T8.MRR AS _R0,
                          T8.FIRST_PAID_DATE AS _R1,
                          T8.IS_CHURNED AS _R2
                        FROM TIMELINE.ACCOUNT_MRR AS T8
                        WHERE
                          T8.VALID_TO IS NULL
                      ) AS T70
                        ON T43._LK0 = T70._RK0
                    ) AS T88
                    WHERE
                      NOT (
                        (
                          T88._LK0 IS NOT NULL
                        )
                        AND (
                          T88._RK0 IS NOT NULL
                        )
                        AND T88._L0 IS NOT DISTINCT FROM T88._R0
                        AND T88._L1 IS NOT DISTINCT FROM T88._R1
                        AND T88._L2 IS NOT DISTINCT FROM T88._R2
                      )
                  ) AS T110
                ) AS T128
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'ARR of an account = 12 x MRR' AS STATEMENT,
                    CONCAT_WS('|', COALESCE(T86._LK0, T86._RK0)) AS ENTITY_KEY,
                    CONCAT(
                      CASE
                        WHEN T86._RK0 IS NULL
                        THEN 'not on the right; '
                        WHEN T86._LK0 IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END,
                      CASE
                        WHEN T86._L0 IS NOT DISTINCT FROM T86._R0
                        THEN ''
                        ELSE 'annual_recurring_revenue '
                      END
                    ) AS DIFFERENCES
                  FROM (
                    SELECT
                      T42._LK0,
                      T42._L0,
                      T65._RK0,
                      T65._R0
                    FROM (
                      SELECT
                        T2.ACCOUNT_ID AS _LK0,
                        T2.ANNUAL_RECURRING_REVENUE AS _L0
                      FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                    ) AS T42
                    FULL OUTER JOIN (
                      SELECT
                        T2.ACCOUNT_ID AS _RK0,
                        T2.MONTHLY_RECURRING_REVENUE * 12 AS _R0
                      FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                    ) AS T65
                      ON T42._LK0 = T65._RK0
                  ) AS T86
                  WHERE
                    NOT (
                      (
                        T86._LK0 IS NOT NULL
                      )
                      AND (
                        T86._RK0 IS NOT NULL
                      )
                      AND T86._L0 IS NOT DISTINCT FROM T86._R0
                    )
                ) AS T104
              ) AS T129
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'account\'s subscription = that subscription' AS STATEMENT,
                  CONCAT_WS('|', COALESCE(T85._LK0, T85._RK0), COALESCE(T85._LK1, T85._RK1)) AS ENTITY_KEY,
                  CONCAT(
                    CASE
                      WHEN T85._RK0 IS NULL
                      THEN 'not on the right; '
                      WHEN T85._LK0 IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END,
                    CASE
                      WHEN T85._L0 IS NOT DISTINCT FROM T85._R0
                      THEN ''
                      ELSE 'subscription_status '
                    END,
                    CASE WHEN T85._L1 IS NOT DISTINCT FROM T85._R1 THEN '' ELSE 'plan_type ' END,
                    CASE WHEN T85._L2 IS NOT DISTINCT FROM T85._R2 THEN '' ELSE 'billing_interval ' END,
                    CASE
                      WHEN T85._L3 IS NOT DISTINCT FROM T85._R3
                      THEN ''
                      ELSE 'subscription_started_at '
                    END,
                    CASE
                      WHEN T85._L4 IS NOT DISTINCT FROM T85._R4
                      THEN ''
                      ELSE 'current_period_start '
                    END,
                    CASE
                      WHEN T85._L5 IS NOT DISTINCT FROM T85._R5
                      THEN ''
                      ELSE 'current_period_end '
                    END
                  ) AS DIFFERENCES
                FROM (
                  SELECT
                    T64._LK0,
                    T64._LK1,
                    T64._L0,
                    T64._L1,
                    T64._L2,
                    T64._L3,
                    T64._L4,
                    T64._L5,
                    T50._RK0,
                    T50._RK1,
                    T50._R0,
                    T50._R1,
                    T50._R2,
                    T50._R3,
                    T50._R4,
                    T50._R5
                  FROM (
                    SELECT
                      T2.SUBSCRIPTION_ID AS _LK0,
                      T2.ACCOUNT_ID AS _LK1,
                      T2.SUBSCRIPTION_STATUS AS _L0,
                      T2.PLAN_TYPE AS _L1,
                      T2.BILLING_INTERVAL AS _L2,
                      T2.SUBSCRIPTION_STARTED_AT AS _L3,
                      T2.CURRENT_PERIOD_START AS _L4,
                      T2.CURRENT_PERIOD_END AS _L5
                    FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                    WHERE
                      T2.SUBSCRIPTION_ID IS NOT NULL
                  ) AS T64
                  LEFT OUTER JOIN (
                    SELECT
                      T7.SUBSCRIPTION_ID AS _RK0,
                      T7.ACCOUNT_ID AS _RK1,
                      T7.SUBSCRIPTION_STATUS AS _R0,
                      T7.PLAN_TYPE AS _R1,
                      T7.BILLING_INTERVAL AS _R2,
                      T7.SUBSCRIPTION_STARTED_AT AS _R3,
                      T7.CURRENT_PERIOD_START AS _R4,
                      T7.CURRENT_PERIOD_END AS _R5
                    FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T7
                  ) AS T50
                    ON T64._LK0 = T50._RK0 AND T64._LK1 = T50._RK1
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
                    AND T85._L3 IS NOT DISTINCT FROM T85._R3
                    AND T85._L4 IS NOT DISTINCT FROM T85._R4
                    AND T85._L5 IS NOT DISTINCT FROM T85._R5
                  )
              ) AS T115
            ) AS T130
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'account\'s subscription is the one that counts' AS STATEMENT,
                CONCAT_WS('|', COALESCE(T87._LK0, T87._RK0)) AS ENTITY_KEY,
                CONCAT(
                  CASE
                    WHEN T87._RK0 IS NULL
                    THEN 'not on the right; '
                    WHEN T87._LK0 IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END,
                  CASE WHEN T87._L0 IS NOT DISTINCT FROM T87._R0 THEN '' ELSE 'subscription_id ' END,
                  CASE
                    WHEN T87._L1 IS NOT DISTINCT FROM T87._R1
                    THEN ''
                    ELSE 'monthly_recurring_revenue '
                  END
                ) AS DIFFERENCES
              FROM (
                SELECT
                  T40._LK0,
                  T40._L0,
                  T40._L1,
                  T68._RK0,
                  T68._R0,
                  T68._R1
                FROM (
                  SELECT
                    T2.ACCOUNT_ID AS _LK0,
                    T2.SUBSCRIPTION_ID AS _L0,
                    T2.MONTHLY_RECURRING_REVENUE AS _L1
                  FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                ) AS T40
                RIGHT OUTER JOIN (
                  SELECT
                    T7.ACCOUNT_ID AS _RK0,
                    T7.SUBSCRIPTION_ID AS _R0,
                    T7.MONTHLY_RECURRING_REVENUE AS _R1
                  FROM INTERMEDIATE.INT_SUBSCRIPTIONS__CORE AS T7
                  WHERE
                    NOT (
                      T7.IS_ORPHAN
                    ) AND T7.ACCOUNT_ID IS NOT NULL AND T7.IS_COUNTED
                ) AS T68
                  ON T40._LK0 = T68._RK0
              ) AS T87
              WHERE
                NOT (
                  (
                    T87._LK0 IS NOT NULL
                  )
                  AND (
                    T87._RK0 IS NOT NULL
                  )
                  AND T87._L0 IS NOT DISTINCT FROM T87._R0
                  AND T87._L1 IS NOT DISTINCT FROM T87._R1
                )
            ) AS T108
          ) AS T131
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'account\'s first trial' AS STATEMENT,
              CONCAT_WS('|', COALESCE(T105._LK0, T105._RK0)) AS ENTITY_KEY,
              CONCAT(
                CASE
                  WHEN T105._RK0 IS NULL
                  THEN 'not on the right; '
                  WHEN T105._LK0 IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END,
                CASE
                  WHEN T105._L0 IS NOT DISTINCT FROM T105._R0
                  THEN ''
                  ELSE 'trial_start_date '
                END
              ) AS DIFFERENCES
            FROM (
              SELECT
                T63._LK0,
                T63._L0,
                T97._RK0,
                T97._R0
              FROM (
                SELECT
                  T2.ACCOUNT_ID AS _LK0,
                  T2.TRIAL_START_DATE AS _L0
                FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
                WHERE
                  T2.TRIAL_START_DATE IS NOT NULL
              ) AS T63
              FULL OUTER JOIN (
                SELECT
                  T82.ACCOUNT_ID AS _RK0,
                  T82.TRIAL_START_DATE AS _R0
                FROM (
                  SELECT
                    T69.ACCOUNT_ID,
                    MIN(T69.TRIAL_START_DATE) AS TRIAL_START_DATE
                  FROM T52 AS T69
                  GROUP BY
                    1
                ) AS T82
              ) AS T97
                ON T63._LK0 = T97._RK0
            ) AS T105
            WHERE
              NOT (
                (
                  T105._LK0 IS NOT NULL
                )
                AND (
                  T105._RK0 IS NOT NULL
                )
                AND T105._L0 IS NOT DISTINCT FROM T105._R0
              )
          ) AS T117
        ) AS T132
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'account\'s only trial' AS STATEMENT,
            CONCAT_WS('|', COALESCE(T109._LK0, T109._RK0)) AS ENTITY_KEY,
            CONCAT(
              CASE
                WHEN T109._RK0 IS NULL
                THEN 'not on the right; '
                WHEN T109._LK0 IS NULL
                THEN 'not on the left; '
                ELSE ''
              END,
              CASE WHEN T109._L0 IS NOT DISTINCT FROM T109._R0 THEN '' ELSE 'trial_end_date ' END,
              CASE
                WHEN T109._L1 IS NOT DISTINCT FROM T109._R1
                THEN ''
                ELSE 'trial_duration_days '
              END
            ) AS DIFFERENCES
          FROM (
            SELECT
              T37._LK0,
              T37._L0,
              T37._L1,
              T100._RK0,
              T100._R0,
              T100._R1
            FROM (
              SELECT
                T2.ACCOUNT_ID AS _LK0,
                T2.TRIAL_END_DATE AS _L0,
                T2.TRIAL_DURATION_DAYS AS _L1
              FROM INTERMEDIATE.INT_CUSTOMERS__CORE AS T2
            ) AS T37
            RIGHT OUTER JOIN (
              SELECT
                T81.ACCOUNT_ID AS _RK0,
                T81.TRIAL_END_DATE AS _R0,
                T81.TRIAL_DURATION_DAYS AS _R1
              FROM (
                SELECT
                  T69.ACCOUNT_ID,
                  MAX(T69.TRIAL_END_DATE) AS TRIAL_END_DATE,
                  MAX(T69.TRIAL_DURATION_DAYS) AS TRIAL_DURATION_DAYS,
                  COUNT(*) AS N
                FROM T52 AS T69
                GROUP BY
                  1
              ) AS T81
              WHERE
                T81.N = 1
            ) AS T100
              ON T37._LK0 = T100._RK0
          ) AS T109
          WHERE
            NOT (
              (
                T109._LK0 IS NOT NULL
              )
              AND (
                T109._RK0 IS NOT NULL
              )
              AND T109._L0 IS NOT DISTINCT FROM T109._R0
              AND T109._L1 IS NOT DISTINCT FROM T109._R1
            )
        ) AS T119
      ) AS T133
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'users of a customer, today' AS STATEMENT,
          CONCAT_WS('|', COALESCE(T95._LK0, T95._RK0)) AS ENTITY_KEY,
          CONCAT(
            CASE
              WHEN T95._RK0 IS NULL
              THEN 'not on the right; '
              WHEN T95._LK0 IS NULL
              THEN 'not on the left; '
              ELSE ''
            END,
            CASE WHEN T95._L0 IS NOT DISTINCT FROM T95._R0 THEN '' ELSE 'total_users ' END,
            CASE WHEN T95._L1 IS NOT DISTINCT FROM T95._R1 THEN '' ELSE 'active_users_30d ' END
          ) AS DIFFERENCES
        FROM (
          SELECT
            T61._LK0,
            T61._L0,
            T61._L1,
            T77._RK0,
            T77._R0,
            T77._R1
          FROM (
            SELECT
              T0.ACCOUNT_ID AS _LK0,
              T0.TOTAL_USERS AS _L0,
              T0.ACTIVE_USERS_30D AS _L1
            FROM ENTITY.ENTITY_CUSTOMERS AS T0
            WHERE
              T0.TOTAL_USERS > 0
          ) AS T61
          FULL OUTER JOIN (
            SELECT
              T49.ACCOUNT_ID AS _RK0,
              T49.TOTAL_USERS AS _R0,
              T49.ACTIVE_USERS_30D AS _R1
            FROM (
              SELECT
                T6.ACCOUNT_ID,
                COUNT(*) AS TOTAL_USERS,
                COUNT_IF(T6.IS_ACTIVE) AS ACTIVE_USERS_30D
              FROM ENTITY.ENTITY_USERS AS T6
              GROUP BY
                1
            ) AS T49
          ) AS T77
            ON T61._LK0 = T77._RK0
        ) AS T95
        WHERE
          NOT (
            (
              T95._LK0 IS NOT NULL
            )
            AND (
              T95._RK0 IS NOT NULL
            )
            AND T95._L0 IS NOT DISTINCT FROM T95._R0
            AND T95._L1 IS NOT DISTINCT FROM T95._R1
          )
      ) AS T113
    ) AS T134
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'devices of a customer, today' AS STATEMENT,
        CONCAT_WS('|', COALESCE(T98._LK0, T98._RK0)) AS ENTITY_KEY,
        CONCAT(
          CASE
            WHEN T98._RK0 IS NULL
            THEN 'not on the right; '
            WHEN T98._LK0 IS NULL
            THEN 'not on the left; '
            ELSE ''
          END,
          CASE WHEN T98._L0 IS NOT DISTINCT FROM T98._R0 THEN '' ELSE 'total_devices ' END,
          CASE WHEN T98._L1 IS NOT DISTINCT FROM T98._R1 THEN '' ELSE 'device_events_30d ' END,
          CASE WHEN T98._L2 IS NOT DISTINCT FROM T98._R2 THEN '' ELSE 'active_devices ' END,
          CASE
            WHEN T98._L3 IS NOT DISTINCT FROM T98._R3
            THEN ''
            ELSE 'controllers_in_service '
          END
        ) AS DIFFERENCES
      FROM (
        SELECT
          T60._LK0,
          T60._L0,
          T60._L1,
          T60._L2,
          T60._L3,
          T79._RK0,
          T79._R0,
          T79._R1,
          T79._R2,
          T79._R3
        FROM (
          SELECT
            T0.ACCOUNT_ID AS _LK0,
            T0.TOTAL_DEVICES AS _L0,
            T0.DEVICE_EVENTS_30D AS _L1,
            T0.ACTIVE_DEVICES AS _L2,
            T0.CONTROLLERS_IN_SERVICE AS _L3
          FROM ENTITY.ENTITY_CUSTOMERS AS T0
          WHERE
            T0.TOTAL_DEVICES > 0
        ) AS T60
        FULL OUTER JOIN (
          SELECT
            T66.ACCOUNT_ID AS _RK0,
            T66.TOTAL_DEVICES AS _R0,
            T66.DEVICE_EVENTS_30D AS _R1,
            T66.ACTIVE_DEVICES AS _R2,
            T66.CONTROLLERS_IN_SERVICE AS _R3
          FROM (
            SELECT
              T3.ACCOUNT_ID,
              COUNT(*) AS TOTAL_DEVICES,
              SUM(T3.TOTAL_EVENTS_30D) AS DEVICE_EVENTS_30D,
              COUNT_IF(T3.TOTAL_EVENTS_30D > 0) AS ACTIVE_DEVICES,
              COUNT_IF(T3.IS_IN_SERVICE) AS CONTROLLERS_IN_SERVICE
            FROM ENTITY.ENTITY_DEVICES AS T3
            GROUP BY
              1
          ) AS T66
        ) AS T79
          ON T60._LK0 = T79._RK0
      ) AS T98
      WHERE
        NOT (
          (
            T98._LK0 IS NOT NULL
          )
          AND (
            T98._RK0 IS NOT NULL
          )
          AND T98._L0 IS NOT DISTINCT FROM T98._R0
          AND T98._L1 IS NOT DISTINCT FROM T98._R1
          AND T98._L2 IS NOT DISTINCT FROM T98._R2
          AND T98._L3 IS NOT DISTINCT FROM T98._R3
        )
    ) AS T116
  ) AS T135
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'venues of a customer, today' AS STATEMENT,
      CONCAT_WS('|', COALESCE(T92._LK0, T92._RK0)) AS ENTITY_KEY,
      CONCAT(
        CASE
          WHEN T92._RK0 IS NULL
          THEN 'not on the right; '
          WHEN T92._LK0 IS NULL
          THEN 'not on the left; '
          ELSE ''
        END,
        CASE WHEN T92._L0 IS NOT DISTINCT FROM T92._R0 THEN '' ELSE 'total_locations ' END
      ) AS DIFFERENCES
    FROM (
      SELECT
        T59._LK0,
        T59._L0,
        T74._RK0,
        T74._R0
      FROM (
        SELECT
          T0.ACCOUNT_ID AS _LK0,
          T0.TOTAL_LOCATIONS AS _L0
        FROM ENTITY.ENTITY_CUSTOMERS AS T0
        WHERE
          T0.TOTAL_LOCATIONS > 0
      ) AS T59
      FULL OUTER JOIN (
        SELECT
          T18.ACCOUNT_ID AS _RK0,
          T18.TOTAL_LOCATIONS AS _R0
        FROM (
          SELECT
            T1.ACCOUNT_ID,
            COUNT(*) AS TOTAL_LOCATIONS
          FROM ENTITY.ENTITY_LOCATIONS AS T1
          GROUP BY
            1
        ) AS T18
      ) AS T74
        ON T59._LK0 = T74._RK0
    ) AS T92
    WHERE
      NOT (
        (
          T92._LK0 IS NOT NULL
        )
        AND (
          T92._RK0 IS NOT NULL
        )
        AND T92._L0 IS NOT DISTINCT FROM T92._R0
      )
  ) AS T106
) AS T136
UNION ALL
SELECT
  *
FROM (
  SELECT
    'a customer\'s lifetime value = its cash' AS STATEMENT,
    CONCAT_WS('|', COALESCE(T107._LK0, T107._RK0)) AS ENTITY_KEY,
    CONCAT(
      CASE
        WHEN T107._RK0 IS NULL
        THEN 'not on the right; '
        WHEN T107._LK0 IS NULL
        THEN 'not on the left; '
        ELSE ''
      END,
      CASE WHEN T107._L0 IS NOT DISTINCT FROM T107._R0 THEN '' ELSE 'lifetime_value ' END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T30._LK0,
      T30._L0,
      T99._RK0,
      T99._R0
    FROM (
      SELECT
        T0.ACCOUNT_ID AS _LK0,
        T0.LIFETIME_VALUE AS _L0
      FROM ENTITY.ENTITY_CUSTOMERS AS T0
    ) AS T30
    RIGHT OUTER JOIN (
      SELECT
        T80.ACCOUNT_ID AS _RK0,
        T80.LIFETIME_VALUE AS _R0
      FROM (
        SELECT
          T67.ACCOUNT_ID,
          SUM(T67.USD) AS LIFETIME_VALUE
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T4.ACCOUNT_ID,
              T4.AMOUNT_PAID_USD AS USD
            FROM STAGING.STG_STRIPE__INVOICES AS T4
            WHERE
              T4.PAID AND NOT (
                T4.IS_ORPHAN
              )
          ) AS T47
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T5.ACCOUNT_ID,
              -(
                T5.REFUNDED_AMOUNT_USD
              ) AS USD
            FROM STAGING.STG_STRIPE__CHARGES AS T5
            WHERE
              NOT (
                T5.IS_ORPHAN
              )
          ) AS T48
        ) AS T67
        GROUP BY
          1
      ) AS T80
      WHERE
        T80.LIFETIME_VALUE IS NOT NULL AND T80.ACCOUNT_ID IS NOT NULL
    ) AS T99
      ON T30._LK0 = T99._RK0
  ) AS T107
  WHERE
    NOT (
      (
        T107._LK0 IS NOT NULL
      )
      AND (
        T107._RK0 IS NOT NULL
      )
      AND T107._L0 IS NOT DISTINCT FROM T107._R0
    )
) AS T118
