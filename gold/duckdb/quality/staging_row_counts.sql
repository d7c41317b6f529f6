SELECT
  "t122"."staging_table",
  "t122"."raw_table",
  "t122"."rows_in",
  "t122"."rows_in" - (
    "t122"."rows_null_key" + "t122"."rows_superseded" + "t122"."rows_identical" + "t122"."rows_future"
  ) AS "rows_expected",
  "t122"."rows_staged"
FROM (
  SELECT
    "t31"."raw_table",
    "t31"."staging_table",
    "t31"."rows_in",
    "t31"."rows_null_key",
    "t31"."rows_superseded",
    "t31"."rows_identical",
    "t31"."rows_future",
    "t31"."staged",
    "t31"."values_nulled",
    "t31"."files",
    "t121"."rows_staged",
    "t121"."counted_table"
  FROM "tapdata"."row_counts" AS "t31"
  INNER JOIN (
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
              "t32"."rows_staged",
              'stg_marketing__google_analytics_sessions' AS "counted_table"
            FROM (
              SELECT
                COUNT(*) AS "rows_staged"
              FROM "staging"."stg_marketing__google_analytics_sessions" AS "t1"
            ) AS "t32"
          ) AS "t62"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t33"."rows_staged",
              'stg_marketing__marketing_qualified_leads' AS "counted_table"
            FROM (
              SELECT
                COUNT(*) AS "rows_staged"
              FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t2"
            ) AS "t33"
          ) AS "t63"
        ) AS "t92"
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
                "t34"."rows_staged",
                'stg_app_database__accounts' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__accounts" AS "t3"
              ) AS "t34"
            ) AS "t64"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t35"."rows_staged",
                'stg_app_database__locations' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__locations" AS "t4"
              ) AS "t35"
            ) AS "t65"
          ) AS "t93"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t36"."rows_staged",
                'stg_app_database__users' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__users" AS "t5"
              ) AS "t36"
            ) AS "t66"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t37"."rows_staged",
                'stg_app_database__devices' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__devices" AS "t6"
              ) AS "t37"
            ) AS "t67"
          ) AS "t94"
        ) AS "t107"
      ) AS "t114"
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
                "t38"."rows_staged",
                'stg_app_database__subscriptions' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__subscriptions" AS "t7"
              ) AS "t38"
            ) AS "t68"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t39"."rows_staged",
                'stg_app_database__tap_events' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__tap_events" AS "t8"
              ) AS "t39"
            ) AS "t69"
          ) AS "t95"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t40"."rows_staged",
                'stg_app_database__user_sessions' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__user_sessions" AS "t9"
              ) AS "t40"
            ) AS "t70"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t41"."rows_staged",
                'stg_app_database__page_views' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__page_views" AS "t10"
              ) AS "t41"
            ) AS "t71"
          ) AS "t96"
        ) AS "t108"
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
                "t42"."rows_staged",
                'stg_app_database__feature_usage' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_app_database__feature_usage" AS "t11"
              ) AS "t42"
            ) AS "t72"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t43"."rows_staged",
                'stg_stripe__customers' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__customers" AS "t12"
              ) AS "t43"
            ) AS "t73"
          ) AS "t97"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t44"."rows_staged",
                'stg_stripe__prices' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__prices" AS "t13"
              ) AS "t44"
            ) AS "t74"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t45"."rows_staged",
                'stg_stripe__subscriptions' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__subscriptions" AS "t14"
              ) AS "t45"
            ) AS "t75"
          ) AS "t98"
        ) AS "t109"
      ) AS "t115"
    ) AS "t118"
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
                "t46"."rows_staged",
                'stg_stripe__subscription_items' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__subscription_items" AS "t15"
              ) AS "t46"
            ) AS "t76"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t47"."rows_staged",
                'stg_stripe__events' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__events" AS "t16"
              ) AS "t47"
            ) AS "t77"
          ) AS "t99"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t48"."rows_staged",
                'stg_stripe__invoices' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__invoices" AS "t17"
              ) AS "t48"
            ) AS "t78"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t49"."rows_staged",
                'stg_stripe__charges' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__charges" AS "t18"
              ) AS "t49"
            ) AS "t79"
          ) AS "t100"
        ) AS "t110"
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
                "t50"."rows_staged",
                'stg_stripe__payment_intents' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_stripe__payment_intents" AS "t19"
              ) AS "t50"
            ) AS "t80"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t51"."rows_staged",
                'stg_hubspot__companies' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_hubspot__companies" AS "t20"
              ) AS "t51"
            ) AS "t81"
          ) AS "t101"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t52"."rows_staged",
                'stg_hubspot__contacts' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_hubspot__contacts" AS "t21"
              ) AS "t52"
            ) AS "t82"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t53"."rows_staged",
                'stg_hubspot__deals' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_hubspot__deals" AS "t22"
              ) AS "t53"
            ) AS "t83"
          ) AS "t102"
        ) AS "t111"
      ) AS "t116"
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
                "t54"."rows_staged",
                'stg_hubspot__engagements' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_hubspot__engagements" AS "t23"
              ) AS "t54"
            ) AS "t84"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t55"."rows_staged",
                'stg_hubspot__owners' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_hubspot__owners" AS "t24"
              ) AS "t55"
            ) AS "t85"
          ) AS "t103"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t56"."rows_staged",
                'stg_hubspot__tickets' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_hubspot__tickets" AS "t25"
              ) AS "t56"
            ) AS "t86"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t57"."rows_staged",
                'stg_marketing__attribution_touchpoints' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_marketing__attribution_touchpoints" AS "t26"
              ) AS "t57"
            ) AS "t87"
          ) AS "t104"
        ) AS "t112"
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
                "t58"."rows_staged",
                'stg_marketing__google_ads_campaigns' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_marketing__google_ads_campaigns" AS "t27"
              ) AS "t58"
            ) AS "t88"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t59"."rows_staged",
                'stg_marketing__facebook_ads_campaigns' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t28"
              ) AS "t59"
            ) AS "t89"
          ) AS "t105"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t60"."rows_staged",
                'stg_marketing__linkedin_ads_campaigns' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t29"
              ) AS "t60"
            ) AS "t90"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t61"."rows_staged",
                'stg_marketing__iterable_campaigns' AS "counted_table"
              FROM (
                SELECT
                  COUNT(*) AS "rows_staged"
                FROM "staging"."stg_marketing__iterable_campaigns" AS "t30"
              ) AS "t61"
            ) AS "t91"
          ) AS "t106"
        ) AS "t113"
      ) AS "t117"
    ) AS "t119"
  ) AS "t121"
    ON "t31"."staging_table" = "t121"."counted_table"
) AS "t122"
WHERE
  "t122"."rows_staged" <> (
    "t122"."rows_in" - (
      "t122"."rows_null_key" + "t122"."rows_superseded" + "t122"."rows_identical" + "t122"."rows_future"
    )
  )
