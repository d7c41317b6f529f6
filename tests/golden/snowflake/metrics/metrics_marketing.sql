WITH T74 AS (
  SELECT
    COALESCE(
      T33.CAMPAIGN_PLATFORM,
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.CHANNEL)), '-', '_'), ' ', '_'), '') IS NULL,
        'unknown',
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.CHANNEL)), '-', '_'), ' ', '_'), '')
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
    CAST(T33.TOUCHPOINT_TIMESTAMP AS DATE) AS DAY,
    T52.LINKED_ON
  FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T33
  LEFT OUTER JOIN (
    SELECT
      T2.LEAD_ID AS LEAD,
      T2.LINKED_ON
    FROM TIMELINE.LEAD_OUTCOMES AS T2
  ) AS T52
    ON T33.LEAD_ID = T52.LEAD
)
SELECT
  T86.METRIC_DATE,
  T86.METRIC_DATE AS DATE,
  T86.CHANNEL,
  CAST(T86.SPEND AS DOUBLE) AS SPEND,
  CAST(T86.SPEND AS DOUBLE) > 0 AS IS_SPEND_ESTIMATED,
  CAST(T86.IMPRESSIONS AS DOUBLE) AS IMPRESSIONS,
  CAST(T86.CLICKS AS DOUBLE) AS CLICKS,
  CAST(T86.CONVERSIONS AS DOUBLE) AS CONVERSIONS,
  (
    CAST(T86.CLICKS AS DOUBLE) / NULLIF(CAST(T86.IMPRESSIONS AS DOUBLE), 0.0)
  ) * 100.0 AS CTR_PCT,
  CAST(T86.SPEND AS DOUBLE) / NULLIF(CAST(T86.CLICKS AS DOUBLE), 0.0) AS CPC,
  (
    CAST(T86.SPEND AS DOUBLE) / NULLIF(CAST(T86.IMPRESSIONS AS DOUBLE), 0.0)
  ) * 1000.0 AS CPM,
  CAST(T86.SPEND AS DOUBLE) / NULLIF(CAST(T86.CONVERSIONS AS DOUBLE), 0.0) AS CPA,
  (
    CAST(T86.CONVERSIONS AS DOUBLE) / NULLIF(CAST(T86.CLICKS AS DOUBLE), 0.0)
  ) * 100.0 AS CONVERSION_RATE_PCT,
  T86.ACTIVE_CAMPAIGNS,
  T86.MQLS,
  CAST(T86.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH AS DOUBLE) AS ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
  CAST(T86.ATTRIBUTED_CONVERSIONS_LAST_TOUCH AS DOUBLE) AS ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
  CAST(T86.ATTRIBUTED_CONVERSIONS_LINEAR AS DOUBLE) AS ATTRIBUTED_CONVERSIONS_LINEAR,
  CAST(T86.ATTRIBUTED_CONVERSIONS_TIME_DECAY AS DOUBLE) AS ATTRIBUTED_CONVERSIONS_TIME_DECAY,
  CAST(T86.ATTRIBUTED_CONVERSIONS_POSITION_BASED AS DOUBLE) AS ATTRIBUTED_CONVERSIONS_POSITION_BASED,
  CAST(T86.ATTRIBUTED_REVENUE_FIRST_TOUCH AS DOUBLE) AS ATTRIBUTED_REVENUE_FIRST_TOUCH,
  CAST(T86.ATTRIBUTED_REVENUE_LAST_TOUCH AS DOUBLE) AS ATTRIBUTED_REVENUE_LAST_TOUCH,
  CAST(T86.ATTRIBUTED_REVENUE_LINEAR AS DOUBLE) AS ATTRIBUTED_REVENUE_LINEAR,
  CAST(T86.ATTRIBUTED_REVENUE_TIME_DECAY AS DOUBLE) AS ATTRIBUTED_REVENUE_TIME_DECAY,
  CAST(T86.ATTRIBUTED_REVENUE_POSITION_BASED AS DOUBLE) AS ATTRIBUTED_REVENUE_POSITION_BASED,
  CAST(T86.SPEND_30D AS DOUBLE) AS SPEND_30D,
  T86.MQLS_30D,
  CAST(T86.ATTRIBUTED_CONVERSIONS_LINEAR_30D AS DOUBLE) AS ATTRIBUTED_CONVERSIONS_LINEAR_30D,
  CAST(T86.ATTRIBUTED_REVENUE_LINEAR_30D AS DOUBLE) AS ATTRIBUTED_REVENUE_LINEAR_30D,
  NULLIF(CAST(T86.SPEND_30D AS DOUBLE), 0.0) / NULLIF(CAST(T86.MQLS_30D AS DOUBLE), 0.0) AS COST_PER_MQL,
  NULLIF(CAST(T86.SPEND_30D AS DOUBLE), 0.0) / NULLIF(CAST(T86.ATTRIBUTED_CONVERSIONS_LINEAR_30D AS DOUBLE), 0.0) AS MEDIA_CAC,
  IFF(
    (
      COALESCE(T86.TOUCHES, 0) = 0
    ) OR (
      COALESCE(T86.LINKED, 0) > 0
    ),
    CAST(T86.ATTRIBUTED_REVENUE_LINEAR_30D AS DOUBLE),
    NULL
  ) / NULLIF(CAST(T86.SPEND_30D AS DOUBLE), 0.0) AS ROAS_LINEAR,
  (
    (
      IFF(
        (
          COALESCE(T86.TOUCHES, 0) = 0
        ) OR (
          COALESCE(T86.LINKED, 0) > 0
        ),
        CAST(T86.ATTRIBUTED_REVENUE_LINEAR_30D AS DOUBLE),
        NULL
      ) - CAST(T86.SPEND_30D AS DOUBLE)
    ) / NULLIF(CAST(T86.SPEND_30D AS DOUBLE), 0.0)
  ) * 100.0 AS ROI_LINEAR_PCT,
  T86.WEBSITE_SESSIONS,
  T86.WEBSITE_BOUNCE_RATE_PCT,
  T86.WEBSITE_CONVERSION_RATE_PCT
FROM (
  SELECT
    T85.METRIC_DATE,
    T85.CHANNEL,
    T85.WEBSITE_SESSIONS,
    T85.WEBSITE_BOUNCE_RATE_PCT,
    T85.WEBSITE_CONVERSION_RATE_PCT,
    T85.ACTIVE_CAMPAIGNS,
    T85.MQLS,
    SUM(T85.TOUCHES) OVER (
      PARTITION BY T85.CHANNEL
      ORDER BY T85.METRIC_DATE ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS TOUCHES,
    SUM(T85.LINKED) OVER (
      PARTITION BY T85.CHANNEL
      ORDER BY T85.METRIC_DATE ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS LINKED,
    T85.SPEND,
    T85.IMPRESSIONS,
    T85.CLICKS,
    T85.CONVERSIONS,
    T85.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
    T85.ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
    T85.ATTRIBUTED_CONVERSIONS_LINEAR,
    T85.ATTRIBUTED_CONVERSIONS_TIME_DECAY,
    T85.ATTRIBUTED_CONVERSIONS_POSITION_BASED,
    T85.ATTRIBUTED_REVENUE_FIRST_TOUCH,
    T85.ATTRIBUTED_REVENUE_LAST_TOUCH,
    T85.ATTRIBUTED_REVENUE_LINEAR,
    T85.ATTRIBUTED_REVENUE_TIME_DECAY,
    T85.ATTRIBUTED_REVENUE_POSITION_BASED,
    CAST(SUM(T85.SPEND) OVER (
      PARTITION BY T85.CHANNEL
      ORDER BY T85.METRIC_DATE ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS DECIMAL(38, 18)) AS SPEND_30D,
    SUM(T85.MQLS) OVER (
      PARTITION BY T85.CHANNEL
      ORDER BY T85.METRIC_DATE ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS MQLS_30D,
    CAST(SUM(T85.ATTRIBUTED_CONVERSIONS_LINEAR) OVER (
      PARTITION BY T85.CHANNEL
      ORDER BY T85.METRIC_DATE ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS DECIMAL(38, 18)) AS ATTRIBUTED_CONVERSIONS_LINEAR_30D,
    CAST(SUM(T85.ATTRIBUTED_REVENUE_LINEAR) OVER (
      PARTITION BY T85.CHANNEL
      ORDER BY T85.METRIC_DATE ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS DECIMAL(38, 18)) AS ATTRIBUTED_REVENUE_LINEAR_30D
  FROM (
    SELECT
      T50.METRIC_DATE,
      T70.CHANNEL,
      T59.WEBSITE_SESSIONS,
      T59.WEBSITE_BOUNCE_RATE_PCT,
      T59.WEBSITE_CONVERSION_RATE_PCT,
      COALESCE(T73.ACTIVE_CAMPAIGNS, 0) AS ACTIVE_CAMPAIGNS,
      COALESCE(T64.MQLS, 0) AS MQLS,
      COALESCE(T84.TOUCHES, 0) AS TOUCHES,
      COALESCE(T84.LINKED, 0) AS LINKED,
      COALESCE(T73.SPEND, 0) AS SPEND,
      COALESCE(T73.IMPRESSIONS, 0) AS IMPRESSIONS,
      COALESCE(T73.CLICKS, 0) AS CLICKS,
      COALESCE(T73.CONVERSIONS, 0) AS CONVERSIONS,
      COALESCE(T79.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH, 0) AS ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
      COALESCE(T79.ATTRIBUTED_CONVERSIONS_LAST_TOUCH, 0) AS ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
      COALESCE(T79.ATTRIBUTED_CONVERSIONS_LINEAR, 0) AS ATTRIBUTED_CONVERSIONS_LINEAR,
      COALESCE(T79.ATTRIBUTED_CONVERSIONS_TIME_DECAY, 0) AS ATTRIBUTED_CONVERSIONS_TIME_DECAY,
      COALESCE(T79.ATTRIBUTED_CONVERSIONS_POSITION_BASED, 0) AS ATTRIBUTED_CONVERSIONS_POSITION_BASED,
      COALESCE(T79.ATTRIBUTED_REVENUE_FIRST_TOUCH, 0) AS ATTRIBUTED_REVENUE_FIRST_TOUCH,
      COALESCE(T79.ATTRIBUTED_REVENUE_LAST_TOUCH, 0) AS ATTRIBUTED_REVENUE_LAST_TOUCH,
      COALESCE(T79.ATTRIBUTED_REVENUE_LINEAR, 0) AS ATTRIBUTED_REVENUE_LINEAR,
      COALESCE(T79.ATTRIBUTED_REVENUE_TIME_DECAY, 0) AS ATTRIBUTED_REVENUE_TIME_DECAY,
      COALESCE(T79.ATTRIBUTED_REVENUE_POSITION_BASED, 0) AS ATTRIBUTED_REVENUE_POSITION_BASED
    FROM (
      SELECT
        T0.DAY AS METRIC_DATE
      FROM TIMELINE.DAYS AS T0
      WHERE
        T0.IS_COMPANY_DAY
    ) AS T50
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
            ) AS T15
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'referral' AS CHANNEL
            ) AS T16
          ) AS T41
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'email' AS CHANNEL
            ) AS T17
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'display' AS CHANNEL
            ) AS T18
          ) AS T42
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
                'paid_search' AS CHANNEL
            ) AS T19
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'paid_social' AS CHANNEL
            ) AS T20
          ) AS T43
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'social' AS CHANNEL
            ) AS T21
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'events' AS CHANNEL
            ) AS T22
          ) AS T44
        ) AS T55
      ) AS T62
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
            ) AS T23
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'other' AS CHANNEL
            ) AS T24
          ) AS T45
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'unmapped' AS CHANNEL
            ) AS T25
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'unknown' AS CHANNEL
            ) AS T26
          ) AS T46
        ) AS T56
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
            ) AS T9
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'google_ads' AS CHANNEL
              ) AS T28
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'facebook' AS CHANNEL
              ) AS T29
            ) AS T47
          ) AS T57
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
              ) AS T30
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'iterable' AS CHANNEL
              ) AS T31
            ) AS T48
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'website' AS CHANNEL
              ) AS T7
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'organic' AS CHANNEL
              ) AS T32
            ) AS T49
          ) AS T58
        ) AS T63
      ) AS T66
    ) AS T70
    LEFT OUTER JOIN (
      SELECT
        T67.CHANNEL AS CHANNEL_0,
        T67.DAY AS DAY_0,
        T67.SPEND,
        T67.IMPRESSIONS,
        T67.CLICKS,
        T67.CONVERSIONS,
        T67.ACTIVE_CAMPAIGNS
      FROM (
        SELECT
          T37.PLATFORM AS CHANNEL,
          T37.DAY,
          CAST(SUM(CAST(T37.SPEND AS DECIMAL(38, 18))) AS DECIMAL(38, 18)) AS SPEND,
          CAST(SUM(CAST(T37.IMPRESSIONS AS DECIMAL(38, 18))) AS DECIMAL(38, 18)) AS IMPRESSIONS,
          CAST(SUM(CAST(T37.CLICKS AS DECIMAL(38, 18))) AS DECIMAL(38, 18)) AS CLICKS,
          CAST(SUM(CAST(T37.CONVERSIONS AS DECIMAL(38, 18))) AS DECIMAL(38, 18)) AS CONVERSIONS,
          COUNT(*) AS ACTIVE_CAMPAIGNS
        FROM (
          SELECT
            *
          FROM TIMELINE.CAMPAIGN_DAYS AS T3
          WHERE
            T3.IN_FLIGHT
        ) AS T37
        GROUP BY
          1,
          2
      ) AS T67
    ) AS T73
      ON T70.CHANNEL = T73.CHANNEL_0 AND T50.METRIC_DATE = T73.DAY_0
    LEFT OUTER JOIN (
      SELECT
        T35.CHANNEL AS CHANNEL_1,
        T35.DAY AS DAY_1,
        T35.MQLS
      FROM (
        SELECT
          T2.CHANNEL,
          T2.MQL_DATE AS DAY,
          COUNT(*) AS MQLS
        FROM TIMELINE.LEAD_OUTCOMES AS T2
        GROUP BY
          1,
          2
      ) AS T35
    ) AS T64
      ON T70.CHANNEL = T64.CHANNEL_1 AND T50.METRIC_DATE = T64.DAY_1
    LEFT OUTER JOIN (
      SELECT
        T82.CHANNEL AS CHANNEL_2,
        T82.DAY AS DAY_2,
        T82.TOUCHES,
        T82.LINKED
      FROM (
        SELECT
          T81.CHANNEL,
          T81.DAY,
          SUM(T81.TOUCHES) AS TOUCHES,
          SUM(T81.LINKED) AS LINKED
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T76.CHANNEL,
              T76.DAY,
              CAST(1 AS BIGINT) AS TOUCHES,
              CAST(0 AS BIGINT) AS LINKED
            FROM T74 AS T76
          ) AS T78
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T76.CHANNEL,
              GREATEST_IGNORE_NULLS(T76.DAY, T76.LINKED_ON) AS DAY,
              CAST(0 AS BIGINT) AS TOUCHES,
              CAST(1 AS BIGINT) AS LINKED
            FROM T74 AS T76
            WHERE
              T76.LINKED_ON IS NOT NULL
          ) AS T80
        ) AS T81
        GROUP BY
          1,
          2
      ) AS T82
    ) AS T84
      ON T70.CHANNEL = T84.CHANNEL_2 AND T50.METRIC_DATE = T84.DAY_2
    LEFT OUTER JOIN (
      SELECT
        T75.CHANNEL AS CHANNEL_3,
        T75.DAY AS DAY_3,
        T75.ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
        T75.ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
        T75.ATTRIBUTED_CONVERSIONS_LINEAR,
        T75.ATTRIBUTED_CONVERSIONS_TIME_DECAY,
        T75.ATTRIBUTED_CONVERSIONS_POSITION_BASED,
        T75.ATTRIBUTED_REVENUE_FIRST_TOUCH,
        T75.ATTRIBUTED_REVENUE_LAST_TOUCH,
        T75.ATTRIBUTED_REVENUE_LINEAR,
        T75.ATTRIBUTED_REVENUE_TIME_DECAY,
        T75.ATTRIBUTED_REVENUE_POSITION_BASED
      FROM (
        SELECT
          T72.CHANNEL,
          T72.DAY,
          CAST(SUM(
            IFF(
              T72.ATTRIBUTION_MODEL = 'first_touch',
              CAST(T72.CONVERSIONS AS DECIMAL(38, 18)),
              NULL
            )
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_CONVERSIONS_FIRST_TOUCH,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'last_touch', CAST(T72.CONVERSIONS AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_CONVERSIONS_LAST_TOUCH,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'linear', CAST(T72.CONVERSIONS AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_CONVERSIONS_LINEAR,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'time_decay', CAST(T72.CONVERSIONS AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_CONVERSIONS_TIME_DECAY,
          CAST(SUM(
            IFF(
              T72.ATTRIBUTION_MODEL = 'position_based',
              CAST(T72.CONVERSIONS AS DECIMAL(38, 18)),
              NULL
            )
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_CONVERSIONS_POSITION_BASED,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'first_touch', CAST(T72.REVENUE AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_REVENUE_FIRST_TOUCH,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'last_touch', CAST(T72.REVENUE AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_REVENUE_LAST_TOUCH,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'linear', CAST(T72.REVENUE AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_REVENUE_LINEAR,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'time_decay', CAST(T72.REVENUE AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_REVENUE_TIME_DECAY,
          CAST(SUM(
            IFF(T72.ATTRIBUTION_MODEL = 'position_based', CAST(T72.REVENUE AS DECIMAL(38, 18)), NULL)
          ) AS DECIMAL(38, 18)) AS ATTRIBUTED_REVENUE_POSITION_BASED
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T4.CHANNEL,
              T4.ATTRIBUTION_MODEL,
              T4.CONVERTED_AT AS DAY,
              T4.CREDIT AS CONVERSIONS,
              T4.ATTRIBUTED_REVENUE AS REVENUE
            FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T4
          ) AS T38
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'unattributed' AS CHANNEL,
              T65.ATTRIBUTION_MODEL,
              T27.CONVERTED_AT AS DAY,
              1.0 AS CONVERSIONS,
              CAST(T27.CONVERSION_VALUE AS DOUBLE) AS REVENUE
            FROM TIMELINE.CONVERSIONS AS T27
            CROSS JOIN (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'linear' AS ATTRIBUTION_MODEL
                ) AS T12
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'time_decay' AS ATTRIBUTION_MODEL
                ) AS T13
              ) AS T40
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'position_based' AS ATTRIBUTION_MODEL
                ) AS T14
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      'first_touch' AS ATTRIBUTION_MODEL
                  ) AS T10
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'last_touch' AS ATTRIBUTION_MODEL
                  ) AS T11
                ) AS T39
              ) AS T53
            ) AS T65
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM INTERMEDIATE.INT_CAMPAIGNS__ATTRIBUTION AS T8
                WHERE
                  T27.CONVERSION_ID = T8.CONVERSION_ID
              )
          ) AS T69
        ) AS T72
        GROUP BY
          1,
          2
      ) AS T75
    ) AS T79
      ON T70.CHANNEL = T79.CHANNEL_3 AND T50.METRIC_DATE = T79.DAY_3
    LEFT OUTER JOIN (
      SELECT
        'website' AS CHANNEL_4,
        T1.SESSION_DATE AS DAY_4,
        CAST(T1.SESSIONS AS BIGINT) AS WEBSITE_SESSIONS,
        T1.BOUNCE_RATE AS WEBSITE_BOUNCE_RATE_PCT,
        T1.GOAL_CONVERSION_RATE AS WEBSITE_CONVERSION_RATE_PCT
      FROM STAGING.STG_MARKETING__GOOGLE_ANALYTICS_SESSIONS AS T1
    ) AS T59
      ON T70.CHANNEL = T59.CHANNEL_4 AND T50.METRIC_DATE = T59.DAY_4
  ) AS T85
) AS T86
