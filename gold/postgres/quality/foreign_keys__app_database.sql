WITH "t9" AS (
  SELECT
    "t2"."account_id"
  FROM "staging"."stg_app_database__accounts" AS "t2"
), "t10" AS (
  SELECT
    "t3"."user_id"
  FROM "staging"."stg_app_database__users" AS "t3"
), "t13" AS (
  SELECT
    "t7"."location_id"
  FROM "staging"."stg_app_database__locations" AS "t7"
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
                            'stg_app_database__locations' AS "child_table",
                            'account_id' AS "column_name",
                            'stg_app_database__accounts' AS "parent_table",
                            "t51"."missing_key",
                            "t51"."row_count",
                            "t51"."example_key"
                          FROM (
                            SELECT
                              "t37"."account_id" AS "missing_key",
                              COUNT(*) AS "row_count",
                              MIN("t37"."location_id") AS "example_key"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM "staging"."stg_app_database__locations" AS "t7"
                                WHERE
                                  "t7"."account_id" IS NOT NULL
                              ) AS "t23"
                              WHERE
                                NOT (
                                  "t23"."account_id" IN (
                                    SELECT
                                      *
                                    FROM "t9"
                                  )
                                )
                            ) AS "t37"
                            GROUP BY
                              1
                          ) AS "t51"
                        ) AS "t65"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            'stg_app_database__users' AS "child_table",
                            'account_id' AS "column_name",
                            'stg_app_database__accounts' AS "parent_table",
                            "t46"."missing_key",
                            "t46"."row_count",
                            "t46"."example_key"
                          FROM (
                            SELECT
                              "t32"."account_id" AS "missing_key",
                              COUNT(*) AS "row_count",
                              MIN("t32"."user_id") AS "example_key"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM "staging"."stg_app_database__users" AS "t3"
                                WHERE
                                  "t3"."account_id" IS NOT NULL
                              ) AS "t17"
                              WHERE
                                NOT (
                                  "t17"."account_id" IN (
                                    SELECT
                                      *
                                    FROM "t9"
                                  )
                                )
                            ) AS "t32"
                            GROUP BY
                              1
                          ) AS "t46"
                        ) AS "t60"
                      ) AS "t73"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'stg_app_database__subscriptions' AS "child_table",
                          'account_id' AS "column_name",
                          'stg_app_database__accounts' AS "parent_table",
                          "t52"."missing_key",
                          "t52"."row_count",
                          "t52"."example_key"
                        FROM (
                          SELECT
                            "t38"."account_id" AS "missing_key",
                            COUNT(*) AS "row_count",
                            MIN("t38"."subscription_id") AS "example_key"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM "staging"."stg_app_database__subscriptions" AS "t8"
                              WHERE
                                "t8"."account_id" IS NOT NULL
                            ) AS "t24"
                            WHERE
                              NOT (
                                "t24"."account_id" IN (
                                  SELECT
                                    *
                                  FROM "t9"
                                )
                              )
                          ) AS "t38"
                          GROUP BY
                            1
                        ) AS "t52"
                      ) AS "t66"
                    ) AS "t74"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'stg_app_database__devices' AS "child_table",
                        'location_id' AS "column_name",
                        'stg_app_database__locations' AS "parent_table",
                        "t49"."missing_key",
                        "t49"."row_count",
                        "t49"."example_key"
                      FROM (
                        SELECT
                          "t35"."location_id" AS "missing_key",
                          COUNT(*) AS "row_count",
                          MIN("t35"."device_id") AS "example_key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM "staging"."stg_app_database__devices" AS "t6"
                            WHERE
                              "t6"."location_id" IS NOT NULL
                          ) AS "t20"
                          WHERE
                            NOT (
                              "t20"."location_id" IN (
                                SELECT
                                  *
                                FROM "t13"
                              )
                            )
                        ) AS "t35"
                        GROUP BY
                          1
                      ) AS "t49"
                    ) AS "t63"
                  ) AS "t75"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'stg_app_database__devices' AS "child_table",
                      'account_id' AS "column_name",
                      'stg_app_database__accounts' AS "parent_table",
                      "t50"."missing_key",
                      "t50"."row_count",
                      "t50"."example_key"
                    FROM (
                      SELECT
                        "t36"."account_id" AS "missing_key",
                        COUNT(*) AS "row_count",
                        MIN("t36"."device_id") AS "example_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM "staging"."stg_app_database__devices" AS "t6"
                          WHERE
                            "t6"."account_id" IS NOT NULL
                        ) AS "t21"
                        WHERE
                          NOT (
                            "t21"."account_id" IN (
                              SELECT
                                *
                              FROM "t9"
                            )
                          )
                      ) AS "t36"
                      GROUP BY
                        1
                    ) AS "t50"
                  ) AS "t64"
                ) AS "t76"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'stg_app_database__tap_events' AS "child_table",
                    'device_id' AS "column_name",
                    'stg_app_database__devices' AS "parent_table",
                    "t47"."missing_key",
                    "t47"."row_count",
                    "t47"."example_key"
                  FROM (
                    SELECT
                      "t33"."device_id" AS "missing_key",
                      COUNT(*) AS "row_count",
                      MIN("t33"."tap_event_id") AS "example_key"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM "staging"."stg_app_database__tap_events" AS "t5"
                        WHERE
                          "t5"."device_id" IS NOT NULL
                      ) AS "t18"
                      WHERE
                        NOT (
                          "t18"."device_id" IN (
                            SELECT
                              "t6"."device_id"
                            FROM "staging"."stg_app_database__devices" AS "t6"
                          )
                        )
                    ) AS "t33"
                    GROUP BY
                      1
                  ) AS "t47"
                ) AS "t61"
              ) AS "t77"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_app_database__tap_events' AS "child_table",
                  'location_id' AS "column_name",
                  'stg_app_database__locations' AS "parent_table",
                  "t48"."missing_key",
                  "t48"."row_count",
                  "t48"."example_key"
                FROM (
                  SELECT
                    "t34"."location_id" AS "missing_key",
                    COUNT(*) AS "row_count",
                    MIN("t34"."tap_event_id") AS "example_key"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM "staging"."stg_app_database__tap_events" AS "t5"
                      WHERE
                        "t5"."location_id" IS NOT NULL
                    ) AS "t19"
                    WHERE
                      NOT (
                        "t19"."location_id" IN (
                          SELECT
                            *
                          FROM "t13"
                        )
                      )
                  ) AS "t34"
                  GROUP BY
                    1
                ) AS "t48"
              ) AS "t62"
            ) AS "t78"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_app_database__user_sessions' AS "child_table",
                'user_id' AS "column_name",
                'stg_app_database__users' AS "parent_table",
                "t57"."missing_key",
                "t57"."row_count",
                "t57"."example_key"
              FROM (
                SELECT
                  "t43"."user_id" AS "missing_key",
                  COUNT(*) AS "row_count",
                  MIN("t43"."session_id") AS "example_key"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM "staging"."stg_app_database__user_sessions" AS "t4"
                    WHERE
                      NULLIF("t4"."user_id", '0') IS NOT NULL
                  ) AS "t29"
                  WHERE
                    NOT (
                      "t29"."user_id" IN (
                        SELECT
                          *
                        FROM "t10"
                      )
                    )
                ) AS "t43"
                GROUP BY
                  1
              ) AS "t57"
            ) AS "t71"
          ) AS "t79"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_app_database__user_sessions' AS "child_table",
              'account_id' AS "column_name",
              'stg_app_database__accounts' AS "parent_table",
              "t58"."missing_key",
              "t58"."row_count",
              "t58"."example_key"
            FROM (
              SELECT
                "t44"."account_id" AS "missing_key",
                COUNT(*) AS "row_count",
                MIN("t44"."session_id") AS "example_key"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_app_database__user_sessions" AS "t4"
                  WHERE
                    NULLIF("t4"."account_id", '0') IS NOT NULL
                ) AS "t30"
                WHERE
                  NOT (
                    "t30"."account_id" IN (
                      SELECT
                        *
                      FROM "t9"
                    )
                  )
              ) AS "t44"
              GROUP BY
                1
            ) AS "t58"
          ) AS "t72"
        ) AS "t80"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_app_database__page_views' AS "child_table",
            'session_id' AS "column_name",
            'stg_app_database__user_sessions' AS "parent_table",
            "t45"."missing_key",
            "t45"."row_count",
            "t45"."example_key"
          FROM (
            SELECT
              "t31"."session_id" AS "missing_key",
              COUNT(*) AS "row_count",
              MIN("t31"."page_view_id") AS "example_key"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "staging"."stg_app_database__page_views" AS "t1"
                WHERE
                  "t1"."session_id" IS NOT NULL
              ) AS "t14"
              WHERE
                NOT (
                  "t14"."session_id" IN (
                    SELECT
                      "t4"."session_id"
                    FROM "staging"."stg_app_database__user_sessions" AS "t4"
                  )
                )
            ) AS "t31"
            GROUP BY
              1
          ) AS "t45"
        ) AS "t59"
      ) AS "t81"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__page_views' AS "child_table",
          'user_id' AS "column_name",
          'stg_app_database__users' AS "parent_table",
          "t55"."missing_key",
          "t55"."row_count",
          "t55"."example_key"
        FROM (
          SELECT
            "t41"."user_id" AS "missing_key",
            COUNT(*) AS "row_count",
            MIN("t41"."page_view_id") AS "example_key"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "staging"."stg_app_database__page_views" AS "t1"
              WHERE
                NULLIF("t1"."user_id", '0') IS NOT NULL
            ) AS "t27"
            WHERE
              NOT (
                "t27"."user_id" IN (
                  SELECT
                    *
                  FROM "t10"
                )
              )
          ) AS "t41"
          GROUP BY
            1
        ) AS "t55"
      ) AS "t69"
    ) AS "t82"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_app_database__page_views' AS "child_table",
        'account_id' AS "column_name",
        'stg_app_database__accounts' AS "parent_table",
        "t56"."missing_key",
        "t56"."row_count",
        "t56"."example_key"
      FROM (
        SELECT
          "t42"."account_id" AS "missing_key",
          COUNT(*) AS "row_count",
          MIN("t42"."page_view_id") AS "example_key"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM "staging"."stg_app_database__page_views" AS "t1"
            WHERE
              NULLIF("t1"."account_id", '0') IS NOT NULL
          ) AS "t28"
          WHERE
            NOT (
              "t28"."account_id" IN (
                SELECT
                  *
                FROM "t9"
              )
            )
        ) AS "t42"
        GROUP BY
          1
      ) AS "t56"
    ) AS "t70"
  ) AS "t83"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_app_database__feature_usage' AS "child_table",
      'user_id' AS "column_name",
      'stg_app_database__users' AS "parent_table",
      "t53"."missing_key",
      "t53"."row_count",
      "t53"."example_key"
    FROM (
      SELECT
        "t39"."user_id" AS "missing_key",
        COUNT(*) AS "row_count",
        MIN("t39"."usage_id") AS "example_key"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "staging"."stg_app_database__feature_usage" AS "t0"
          WHERE
            NULLIF("t0"."user_id", '0') IS NOT NULL
        ) AS "t25"
        WHERE
          NOT (
            "t25"."user_id" IN (
              SELECT
                *
              FROM "t10"
            )
          )
      ) AS "t39"
      GROUP BY
        1
    ) AS "t53"
  ) AS "t67"
) AS "t84"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_app_database__feature_usage' AS "child_table",
    'account_id' AS "column_name",
    'stg_app_database__accounts' AS "parent_table",
    "t54"."missing_key",
    "t54"."row_count",
    "t54"."example_key"
  FROM (
    SELECT
      "t40"."account_id" AS "missing_key",
      COUNT(*) AS "row_count",
      MIN("t40"."usage_id") AS "example_key"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM "staging"."stg_app_database__feature_usage" AS "t0"
        WHERE
          NULLIF("t0"."account_id", '0') IS NOT NULL
      ) AS "t26"
      WHERE
        NOT (
          "t26"."account_id" IN (
            SELECT
              *
            FROM "t9"
          )
        )
    ) AS "t40"
    GROUP BY
      1
  ) AS "t54"
) AS "t68"
