WITH "t74" AS (
  SELECT
    COALESCE(
      "t33"."campaign_platform",
      CASE
        WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."channel")), '-', '_'), ' ', '_'), '') IS NULL
        THEN 'unknown'
        ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t33"."channel")), '-', '_'), ' ', '_'), '')
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
      END
    ) AS "channel",
    CAST("t33"."touchpoint_timestamp" AS DATE) AS "day",
    "t52"."linked_on"
  FROM "staging"."stg_marketing__attribution_touchpoints" AS "t33"
  LEFT OUTER JOIN (
    SELECT
      "t2"."lead_id" AS "lead",
      "t2"."linked_on"
    FROM "timeline"."lead_outcomes" AS "t2"
  ) AS "t52"
    ON "t33"."lead_id" = "t52"."lead"
)
SELECT
  "t86"."metric_date",
  "t86"."metric_date" AS "date",
  "t86"."channel",
  CAST("t86"."spend" AS DOUBLE) AS "spend",
  CAST("t86"."spend" AS DOUBLE) > 0 AS "is_spend_estimated",
  CAST("t86"."impressions" AS DOUBLE) AS "impressions",
  CAST("t86"."clicks" AS DOUBLE) AS "clicks",
  CAST("t86"."conversions" AS DOUBLE) AS "conversions",
  (
    CAST("t86"."clicks" AS DOUBLE) / NULLIF(CAST("t86"."impressions" AS DOUBLE), 0.0)
  ) * 100.0 AS "ctr_pct",
  CAST("t86"."spend" AS DOUBLE) / NULLIF(CAST("t86"."clicks" AS DOUBLE), 0.0) AS "cpc",
  (
    CAST("t86"."spend" AS DOUBLE) / NULLIF(CAST("t86"."impressions" AS DOUBLE), 0.0)
  ) * 1000.0 AS "cpm",
  CAST("t86"."spend" AS DOUBLE) / NULLIF(CAST("t86"."conversions" AS DOUBLE), 0.0) AS "cpa",
  (
    CAST("t86"."conversions" AS DOUBLE) / NULLIF(CAST("t86"."clicks" AS DOUBLE), 0.0)
  ) * 100.0 AS "conversion_rate_pct",
  "t86"."active_campaigns",
  "t86"."mqls",
  CAST("t86"."attributed_conversions_first_touch" AS DOUBLE) AS "attributed_conversions_first_touch",
  CAST("t86"."attributed_conversions_last_touch" AS DOUBLE) AS "attributed_conversions_last_touch",
  CAST("t86"."attributed_conversions_linear" AS DOUBLE) AS "attributed_conversions_linear",
  CAST("t86"."attributed_conversions_time_decay" AS DOUBLE) AS "attributed_conversions_time_decay",
  CAST("t86"."attributed_conversions_position_based" AS DOUBLE) AS "attributed_conversions_position_based",
  CAST("t86"."attributed_revenue_first_touch" AS DOUBLE) AS "attributed_revenue_first_touch",
  CAST("t86"."attributed_revenue_last_touch" AS DOUBLE) AS "attributed_revenue_last_touch",
  CAST("t86"."attributed_revenue_linear" AS DOUBLE) AS "attributed_revenue_linear",
  CAST("t86"."attributed_revenue_time_decay" AS DOUBLE) AS "attributed_revenue_time_decay",
  CAST("t86"."attributed_revenue_position_based" AS DOUBLE) AS "attributed_revenue_position_based",
  CAST("t86"."spend_30d" AS DOUBLE) AS "spend_30d",
  "t86"."mqls_30d",
  CAST("t86"."attributed_conversions_linear_30d" AS DOUBLE) AS "attributed_conversions_linear_30d",
  CAST("t86"."attributed_revenue_linear_30d" AS DOUBLE) AS "attributed_revenue_linear_30d",
  NULLIF(CAST("t86"."spend_30d" AS DOUBLE), 0.0) / NULLIF(CAST("t86"."mqls_30d" AS DOUBLE), 0.0) AS "cost_per_mql",
  NULLIF(CAST("t86"."spend_30d" AS DOUBLE), 0.0) / NULLIF(CAST("t86"."attributed_conversions_linear_30d" AS DOUBLE), 0.0) AS "media_cac",
  CASE
    WHEN (
      COALESCE("t86"."touches", 0) = 0
    ) OR (
      COALESCE("t86"."linked", 0) > 0
    )
    THEN CAST("t86"."attributed_revenue_linear_30d" AS DOUBLE)
    ELSE NULL
  END / NULLIF(CAST("t86"."spend_30d" AS DOUBLE), 0.0) AS "roas_linear",
  (
    (
      CASE
        WHEN (
          COALESCE("t86"."touches", 0) = 0
        ) OR (
          COALESCE("t86"."linked", 0) > 0
        )
        THEN CAST("t86"."attributed_revenue_linear_30d" AS DOUBLE)
        ELSE NULL
      END - CAST("t86"."spend_30d" AS DOUBLE)
    ) / NULLIF(CAST("t86"."spend_30d" AS DOUBLE), 0.0)
  ) * 100.0 AS "roi_linear_pct",
  "t86"."website_sessions",
  "t86"."website_bounce_rate_pct",
  "t86"."website_conversion_rate_pct"
FROM (
  SELECT
    "t85"."metric_date",
    "t85"."channel",
    "t85"."website_sessions",
    "t85"."website_bounce_rate_pct",
    "t85"."website_conversion_rate_pct",
    "t85"."active_campaigns",
    "t85"."mqls",
    CAST(SUM("t85"."touches") OVER (
      PARTITION BY "t85"."channel"
      ORDER BY "t85"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS BIGINT) AS "touches",
    CAST(SUM("t85"."linked") OVER (
      PARTITION BY "t85"."channel"
      ORDER BY "t85"."metric_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS BIGINT) AS "linked",
    "t85"."spend",
    "t85"."impressions",
    "t85"."clicks",
    "t85"."conversions",
    "t85"."attributed_conversions_first_touch",
    "t85"."attributed_conversions_last_touch",
    "t85"."attributed_conversions_linear",
    "t85"."attributed_conversions_time_decay",
    "t85"."attributed_conversions_position_based",
    "t85"."attributed_revenue_first_touch",
    "t85"."attributed_revenue_last_touch",
    "t85"."attributed_revenue_linear",
    "t85"."attributed_revenue_time_decay",
    "t85"."attributed_revenue_position_based",
    SUM("t85"."spend") OVER (
      PARTITION BY "t85"."channel"
      ORDER BY "t85"."metric_date" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "spend_30d",
    CAST(SUM("t85"."mqls") OVER (
      PARTITION BY "t85"."channel"
      ORDER BY "t85"."metric_date" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS BIGINT) AS "mqls_30d",
    SUM("t85"."attributed_conversions_linear") OVER (
      PARTITION BY "t85"."channel"
      ORDER BY "t85"."metric_date" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "attributed_conversions_linear_30d",
    SUM("t85"."attributed_revenue_linear") OVER (
      PARTITION BY "t85"."channel"
      ORDER BY "t85"."metric_date" ASC
      ROWS BETWEEN 29 preceding AND CURRENT ROW
    ) AS "attributed_revenue_linear_30d"
  FROM (
    SELECT
      "t50"."metric_date",
      "t70"."channel",
      "t59"."website_sessions",
      "t59"."website_bounce_rate_pct",
      "t59"."website_conversion_rate_pct",
      COALESCE("t73"."active_campaigns", 0) AS "active_campaigns",
      COALESCE("t64"."mqls", 0) AS "mqls",
      COALESCE("t84"."touches", 0) AS "touches",
      COALESCE("t84"."linked", 0) AS "linked",
      COALESCE("t73"."spend", 0) AS "spend",
      COALESCE("t73"."impressions", 0) AS "impressions",
      COALESCE("t73"."clicks", 0) AS "clicks",
      COALESCE("t73"."conversions", 0) AS "conversions",
      COALESCE("t79"."attributed_conversions_first_touch", 0) AS "attributed_conversions_first_touch",
      COALESCE("t79"."attributed_conversions_last_touch", 0) AS "attributed_conversions_last_touch",
      COALESCE("t79"."attributed_conversions_linear", 0) AS "attributed_conversions_linear",
      COALESCE("t79"."attributed_conversions_time_decay", 0) AS "attributed_conversions_time_decay",
      COALESCE("t79"."attributed_conversions_position_based", 0) AS "attributed_conversions_position_based",
      COALESCE("t79"."attributed_revenue_first_touch", 0) AS "attributed_revenue_first_touch",
      COALESCE("t79"."attributed_revenue_last_touch", 0) AS "attributed_revenue_last_touch",
      COALESCE("t79"."attributed_revenue_linear", 0) AS "attributed_revenue_linear",
      COALESCE("t79"."attributed_revenue_time_decay", 0) AS "attributed_revenue_time_decay",
      COALESCE("t79"."attributed_revenue_position_based", 0) AS "attributed_revenue_position_based"
    FROM (
      SELECT
        "t0"."day" AS "metric_date"
      FROM "timeline"."days" AS "t0"
      WHERE
        "t0"."is_company_day"
    ) AS "t50"
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
                'direct' AS "channel"
            ) AS "t15"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'referral' AS "channel"
            ) AS "t16"
          ) AS "t41"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'email' AS "channel"
            ) AS "t17"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'display' AS "channel"
            ) AS "t18"
          ) AS "t42"
        ) AS "t54"
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
                'paid_search' AS "channel"
            ) AS "t19"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'paid_social' AS "channel"
            ) AS "t20"
          ) AS "t43"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'social' AS "channel"
            ) AS "t21"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'events' AS "channel"
            ) AS "t22"
          ) AS "t44"
        ) AS "t55"
      ) AS "t62"
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
                'partner' AS "channel"
            ) AS "t23"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'other' AS "channel"
            ) AS "t24"
          ) AS "t45"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                'unmapped' AS "channel"
            ) AS "t25"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'unknown' AS "channel"
            ) AS "t26"
          ) AS "t46"
        ) AS "t56"
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
                'unattributed' AS "channel"
            ) AS "t9"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'google_ads' AS "channel"
              ) AS "t28"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'facebook' AS "channel"
              ) AS "t29"
            ) AS "t47"
          ) AS "t57"
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
                  'linkedin' AS "channel"
              ) AS "t30"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'iterable' AS "channel"
              ) AS "t31"
            ) AS "t48"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  'website' AS "channel"
              ) AS "t7"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'organic' AS "channel"
              ) AS "t32"
            ) AS "t49"
          ) AS "t58"
        ) AS "t63"
      ) AS "t66"
    ) AS "t70"
    LEFT OUTER JOIN (
      SELECT
        "t67"."channel" AS "channel_0",
        "t67"."day" AS "day_0",
        "t67"."spend",
        "t67"."impressions",
        "t67"."clicks",
        "t67"."conversions",
        "t67"."active_campaigns"
      FROM (
        SELECT
          "t37"."platform" AS "channel",
          "t37"."day",
          SUM(CAST("t37"."spend" AS DECIMAL(38, 18))) AS "spend",
          SUM(CAST("t37"."impressions" AS DECIMAL(38, 18))) AS "impressions",
          SUM(CAST("t37"."clicks" AS DECIMAL(38, 18))) AS "clicks",
          SUM(CAST("t37"."conversions" AS DECIMAL(38, 18))) AS "conversions",
          COUNT(*) AS "active_campaigns"
        FROM (
          SELECT
            *
          FROM "timeline"."campaign_days" AS "t3"
          WHERE
            "t3"."in_flight"
        ) AS "t37"
        GROUP BY
          1,
          2
      ) AS "t67"
    ) AS "t73"
      ON "t70"."channel" = "t73"."channel_0" AND "t50"."metric_date" = "t73"."day_0"
    LEFT OUTER JOIN (
      SELECT
        "t35"."channel" AS "channel_1",
        "t35"."day" AS "day_1",
        "t35"."mqls"
      FROM (
        SELECT
          "t2"."channel",
          "t2"."mql_date" AS "day",
          COUNT(*) AS "mqls"
        FROM "timeline"."lead_outcomes" AS "t2"
        GROUP BY
          1,
          2
      ) AS "t35"
    ) AS "t64"
      ON "t70"."channel" = "t64"."channel_1" AND "t50"."metric_date" = "t64"."day_1"
    LEFT OUTER JOIN (
      SELECT
        "t82"."channel" AS "channel_2",
        "t82"."day" AS "day_2",
        "t82"."touches",
        "t82"."linked"
      FROM (
        SELECT
          "t81"."channel",
          "t81"."day",
          CAST(SUM("t81"."touches") AS BIGINT) AS "touches",
          CAST(SUM("t81"."linked") AS BIGINT) AS "linked"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t76"."channel",
              "t76"."day",
              CAST(1 AS BIGINT) AS "touches",
              CAST(0 AS BIGINT) AS "linked"
            FROM "t74" AS "t76"
          ) AS "t78"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t76"."channel",
              GREATEST("t76"."day", "t76"."linked_on") AS "day",
              CAST(0 AS BIGINT) AS "touches",
              CAST(1 AS BIGINT) AS "linked"
            FROM "t74" AS "t76"
            WHERE
              "t76"."linked_on" IS NOT NULL
          ) AS "t80"
        ) AS "t81"
        GROUP BY
          1,
          2
      ) AS "t82"
    ) AS "t84"
      ON "t70"."channel" = "t84"."channel_2" AND "t50"."metric_date" = "t84"."day_2"
    LEFT OUTER JOIN (
      SELECT
        "t75"."channel" AS "channel_3",
        "t75"."day" AS "day_3",
        "t75"."attributed_conversions_first_touch",
        "t75"."attributed_conversions_last_touch",
        "t75"."attributed_conversions_linear",
        "t75"."attributed_conversions_time_decay",
        "t75"."attributed_conversions_position_based",
        "t75"."attributed_revenue_first_touch",
        "t75"."attributed_revenue_last_touch",
        "t75"."attributed_revenue_linear",
        "t75"."attributed_revenue_time_decay",
        "t75"."attributed_revenue_position_based"
      FROM (
        SELECT
          "t72"."channel",
          "t72"."day",
          SUM(CAST("t72"."conversions" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'first_touch') AS "attributed_conversions_first_touch",
          SUM(CAST("t72"."conversions" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'last_touch') AS "attributed_conversions_last_touch",
          SUM(CAST("t72"."conversions" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'linear') AS "attributed_conversions_linear",
          SUM(CAST("t72"."conversions" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'time_decay') AS "attributed_conversions_time_decay",
          SUM(CAST("t72"."conversions" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'position_based') AS "attributed_conversions_position_based",
          SUM(CAST("t72"."revenue" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'first_touch') AS "attributed_revenue_first_touch",
          SUM(CAST("t72"."revenue" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'last_touch') AS "attributed_revenue_last_touch",
          SUM(CAST("t72"."revenue" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'linear') AS "attributed_revenue_linear",
          SUM(CAST("t72"."revenue" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'time_decay') AS "attributed_revenue_time_decay",
          SUM(CAST("t72"."revenue" AS DECIMAL(38, 18))) FILTER(WHERE
            "t72"."attribution_model" = 'position_based') AS "attributed_revenue_position_based"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t4"."channel",
              "t4"."attribution_model",
              "t4"."converted_at" AS "day",
              "t4"."credit" AS "conversions",
              "t4"."attributed_revenue" AS "revenue"
            FROM "intermediate"."int_campaigns__attribution" AS "t4"
          ) AS "t38"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'unattributed' AS "channel",
              "t65"."attribution_model",
              "t27"."converted_at" AS "day",
              1.0 AS "conversions",
              CAST("t27"."conversion_value" AS DOUBLE) AS "revenue"
            FROM "timeline"."conversions" AS "t27"
            ANTI JOIN "intermediate"."int_campaigns__attribution" AS "t8"
              ON "t27"."conversion_id" = "t8"."conversion_id"
            CROSS JOIN (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'linear' AS "attribution_model"
                ) AS "t12"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'time_decay' AS "attribution_model"
                ) AS "t13"
              ) AS "t40"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    'position_based' AS "attribution_model"
                ) AS "t14"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      'first_touch' AS "attribution_model"
                  ) AS "t10"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'last_touch' AS "attribution_model"
                  ) AS "t11"
                ) AS "t39"
              ) AS "t53"
            ) AS "t65"
          ) AS "t69"
        ) AS "t72"
        GROUP BY
          1,
          2
      ) AS "t75"
    ) AS "t79"
      ON "t70"."channel" = "t79"."channel_3" AND "t50"."metric_date" = "t79"."day_3"
    LEFT OUTER JOIN (
      SELECT
        'website' AS "channel_4",
        "t1"."session_date" AS "day_4",
        CAST("t1"."sessions" AS BIGINT) AS "website_sessions",
        "t1"."bounce_rate" AS "website_bounce_rate_pct",
        "t1"."goal_conversion_rate" AS "website_conversion_rate_pct"
      FROM "staging"."stg_marketing__google_analytics_sessions" AS "t1"
    ) AS "t59"
      ON "t70"."channel" = "t59"."channel_4" AND "t50"."metric_date" = "t59"."day_4"
  ) AS "t85"
) AS "t86"
