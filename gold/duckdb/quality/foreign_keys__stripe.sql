WITH "t10" AS (
  SELECT
    "t2"."stripe_invoice_id"
  FROM "staging"."stg_stripe__invoices" AS "t2"
), "t11" AS (
  SELECT
    "t3"."stripe_customer_id"
  FROM "staging"."stg_stripe__customers" AS "t3"
), "t12" AS (
  SELECT
    "t5"."stripe_subscription_id"
  FROM "staging"."stg_stripe__subscriptions" AS "t5"
), "t14" AS (
  SELECT
    "t7"."account_id"
  FROM "staging"."stg_app_database__accounts" AS "t7"
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
                          'stg_stripe__customers' AS "child_table",
                          'account_id' AS "column_name",
                          'stg_app_database__accounts' AS "parent_table",
                          "t53"."missing_key",
                          "t53"."row_count",
                          "t53"."example_key"
                        FROM (
                          SELECT
                            "t40"."account_id" AS "missing_key",
                            COUNT(*) AS "row_count",
                            MIN("t40"."stripe_customer_id") AS "example_key"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM "staging"."stg_stripe__customers" AS "t3"
                              WHERE
                                "t3"."account_id" IS NOT NULL
                            ) AS "t25"
                            WHERE
                              NOT (
                                "t25"."account_id" IN (
                                  SELECT
                                    *
                                  FROM "t14"
                                )
                              )
                          ) AS "t40"
                          GROUP BY
                            1
                        ) AS "t53"
                      ) AS "t66"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          'stg_stripe__subscriptions' AS "child_table",
                          'stripe_customer_id' AS "column_name",
                          'stg_stripe__customers' AS "parent_table",
                          "t55"."missing_key",
                          "t55"."row_count",
                          "t55"."example_key"
                        FROM (
                          SELECT
                            "t42"."stripe_customer_id" AS "missing_key",
                            COUNT(*) AS "row_count",
                            MIN("t42"."stripe_subscription_id") AS "example_key"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM "staging"."stg_stripe__subscriptions" AS "t5"
                              WHERE
                                "t5"."stripe_customer_id" IS NOT NULL
                            ) AS "t28"
                            WHERE
                              NOT (
                                "t28"."stripe_customer_id" IN (
                                  SELECT
                                    *
                                  FROM "t11"
                                )
                              )
                          ) AS "t42"
                          GROUP BY
                            1
                        ) AS "t55"
                      ) AS "t68"
                    ) AS "t71"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'stg_stripe__subscriptions' AS "child_table",
                        'account_id' AS "column_name",
                        'stg_app_database__accounts' AS "parent_table",
                        "t56"."missing_key",
                        "t56"."row_count",
                        "t56"."example_key"
                      FROM (
                        SELECT
                          "t43"."account_id" AS "missing_key",
                          COUNT(*) AS "row_count",
                          MIN("t43"."stripe_subscription_id") AS "example_key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM "staging"."stg_stripe__subscriptions" AS "t5"
                            WHERE
                              "t5"."account_id" IS NOT NULL
                          ) AS "t29"
                          WHERE
                            NOT (
                              "t29"."account_id" IN (
                                SELECT
                                  *
                                FROM "t14"
                              )
                            )
                        ) AS "t43"
                        GROUP BY
                          1
                      ) AS "t56"
                    ) AS "t69"
                  ) AS "t72"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'stg_stripe__subscriptions' AS "child_table",
                      'app_subscription_id' AS "column_name",
                      'stg_app_database__subscriptions' AS "parent_table",
                      "t57"."missing_key",
                      "t57"."row_count",
                      "t57"."example_key"
                    FROM (
                      SELECT
                        "t44"."app_subscription_id" AS "missing_key",
                        COUNT(*) AS "row_count",
                        MIN("t44"."stripe_subscription_id") AS "example_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM "staging"."stg_stripe__subscriptions" AS "t5"
                          WHERE
                            "t5"."app_subscription_id" IS NOT NULL
                        ) AS "t30"
                        WHERE
                          NOT (
                            "t30"."app_subscription_id" IN (
                              SELECT
                                "t6"."subscription_id"
                              FROM "staging"."stg_app_database__subscriptions" AS "t6"
                            )
                          )
                      ) AS "t44"
                      GROUP BY
                        1
                    ) AS "t57"
                  ) AS "t70"
                ) AS "t73"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'stg_stripe__subscription_items' AS "child_table",
                    'stripe_subscription_id' AS "column_name",
                    'stg_stripe__subscriptions' AS "parent_table",
                    "t54"."missing_key",
                    "t54"."row_count",
                    "t54"."example_key"
                  FROM (
                    SELECT
                      "t41"."stripe_subscription_id" AS "missing_key",
                      COUNT(*) AS "row_count",
                      MIN("t41"."stripe_subscription_item_id") AS "example_key"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM "staging"."stg_stripe__subscription_items" AS "t4"
                        WHERE
                          "t4"."stripe_subscription_id" IS NOT NULL
                      ) AS "t26"
                      WHERE
                        NOT (
                          "t26"."stripe_subscription_id" IN (
                            SELECT
                              *
                            FROM "t12"
                          )
                        )
                    ) AS "t41"
                    GROUP BY
                      1
                  ) AS "t54"
                ) AS "t67"
              ) AS "t74"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_stripe__invoices' AS "child_table",
                  'stripe_customer_id' AS "column_name",
                  'stg_stripe__customers' AS "parent_table",
                  "t50"."missing_key",
                  "t50"."row_count",
                  "t50"."example_key"
                FROM (
                  SELECT
                    "t37"."stripe_customer_id" AS "missing_key",
                    COUNT(*) AS "row_count",
                    MIN("t37"."stripe_invoice_id") AS "example_key"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM "staging"."stg_stripe__invoices" AS "t2"
                      WHERE
                        "t2"."stripe_customer_id" IS NOT NULL
                    ) AS "t21"
                    WHERE
                      NOT (
                        "t21"."stripe_customer_id" IN (
                          SELECT
                            *
                          FROM "t11"
                        )
                      )
                  ) AS "t37"
                  GROUP BY
                    1
                ) AS "t50"
              ) AS "t63"
            ) AS "t75"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_stripe__invoices' AS "child_table",
                'stripe_subscription_id' AS "column_name",
                'stg_stripe__subscriptions' AS "parent_table",
                "t51"."missing_key",
                "t51"."row_count",
                "t51"."example_key"
              FROM (
                SELECT
                  "t38"."stripe_subscription_id" AS "missing_key",
                  COUNT(*) AS "row_count",
                  MIN("t38"."stripe_invoice_id") AS "example_key"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM "staging"."stg_stripe__invoices" AS "t2"
                    WHERE
                      "t2"."stripe_subscription_id" IS NOT NULL
                  ) AS "t22"
                  WHERE
                    NOT (
                      "t22"."stripe_subscription_id" IN (
                        SELECT
                          *
                        FROM "t12"
                      )
                    )
                ) AS "t38"
                GROUP BY
                  1
              ) AS "t51"
            ) AS "t64"
          ) AS "t76"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_stripe__invoices' AS "child_table",
              'stripe_charge_id' AS "column_name",
              'stg_stripe__charges' AS "parent_table",
              "t52"."missing_key",
              "t52"."row_count",
              "t52"."example_key"
            FROM (
              SELECT
                "t39"."stripe_charge_id" AS "missing_key",
                COUNT(*) AS "row_count",
                MIN("t39"."stripe_invoice_id") AS "example_key"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_stripe__invoices" AS "t2"
                  WHERE
                    "t2"."stripe_charge_id" IS NOT NULL
                ) AS "t23"
                WHERE
                  NOT (
                    "t23"."stripe_charge_id" IN (
                      SELECT
                        "t1"."stripe_charge_id"
                      FROM "staging"."stg_stripe__charges" AS "t1"
                    )
                  )
              ) AS "t39"
              GROUP BY
                1
            ) AS "t52"
          ) AS "t65"
        ) AS "t77"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_stripe__charges' AS "child_table",
            'stripe_customer_id' AS "column_name",
            'stg_stripe__customers' AS "parent_table",
            "t47"."missing_key",
            "t47"."row_count",
            "t47"."example_key"
          FROM (
            SELECT
              "t34"."stripe_customer_id" AS "missing_key",
              COUNT(*) AS "row_count",
              MIN("t34"."stripe_charge_id") AS "example_key"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "staging"."stg_stripe__charges" AS "t1"
                WHERE
                  "t1"."stripe_customer_id" IS NOT NULL
              ) AS "t17"
              WHERE
                NOT (
                  "t17"."stripe_customer_id" IN (
                    SELECT
                      *
                    FROM "t11"
                  )
                )
            ) AS "t34"
            GROUP BY
              1
          ) AS "t47"
        ) AS "t60"
      ) AS "t78"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__charges' AS "child_table",
          'stripe_invoice_id' AS "column_name",
          'stg_stripe__invoices' AS "parent_table",
          "t48"."missing_key",
          "t48"."row_count",
          "t48"."example_key"
        FROM (
          SELECT
            "t35"."stripe_invoice_id" AS "missing_key",
            COUNT(*) AS "row_count",
            MIN("t35"."stripe_charge_id") AS "example_key"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "staging"."stg_stripe__charges" AS "t1"
              WHERE
                "t1"."stripe_invoice_id" IS NOT NULL
            ) AS "t18"
            WHERE
              NOT (
                "t18"."stripe_invoice_id" IN (
                  SELECT
                    *
                  FROM "t10"
                )
              )
          ) AS "t35"
          GROUP BY
            1
        ) AS "t48"
      ) AS "t61"
    ) AS "t79"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_stripe__charges' AS "child_table",
        'stripe_payment_intent_id' AS "column_name",
        'stg_stripe__payment_intents' AS "parent_table",
        "t49"."missing_key",
        "t49"."row_count",
        "t49"."example_key"
      FROM (
        SELECT
          "t36"."stripe_payment_intent_id" AS "missing_key",
          COUNT(*) AS "row_count",
          MIN("t36"."stripe_charge_id") AS "example_key"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM "staging"."stg_stripe__charges" AS "t1"
            WHERE
              "t1"."stripe_payment_intent_id" IS NOT NULL
          ) AS "t19"
          WHERE
            NOT (
              "t19"."stripe_payment_intent_id" IN (
                SELECT
                  "t0"."stripe_payment_intent_id"
                FROM "staging"."stg_stripe__payment_intents" AS "t0"
              )
            )
        ) AS "t36"
        GROUP BY
          1
      ) AS "t49"
    ) AS "t62"
  ) AS "t80"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_stripe__payment_intents' AS "child_table",
      'stripe_customer_id' AS "column_name",
      'stg_stripe__customers' AS "parent_table",
      "t45"."missing_key",
      "t45"."row_count",
      "t45"."example_key"
    FROM (
      SELECT
        "t32"."stripe_customer_id" AS "missing_key",
        COUNT(*) AS "row_count",
        MIN("t32"."stripe_payment_intent_id") AS "example_key"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "staging"."stg_stripe__payment_intents" AS "t0"
          WHERE
            "t0"."stripe_customer_id" IS NOT NULL
        ) AS "t15"
        WHERE
          NOT (
            "t15"."stripe_customer_id" IN (
              SELECT
                *
              FROM "t11"
            )
          )
      ) AS "t32"
      GROUP BY
        1
    ) AS "t45"
  ) AS "t58"
) AS "t81"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_stripe__payment_intents' AS "child_table",
    'stripe_invoice_id' AS "column_name",
    'stg_stripe__invoices' AS "parent_table",
    "t46"."missing_key",
    "t46"."row_count",
    "t46"."example_key"
  FROM (
    SELECT
      "t33"."stripe_invoice_id" AS "missing_key",
      COUNT(*) AS "row_count",
      MIN("t33"."stripe_payment_intent_id") AS "example_key"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM "staging"."stg_stripe__payment_intents" AS "t0"
        WHERE
          "t0"."stripe_invoice_id" IS NOT NULL
      ) AS "t16"
      WHERE
        NOT (
          "t16"."stripe_invoice_id" IN (
            SELECT
              *
            FROM "t10"
          )
        )
    ) AS "t33"
    GROUP BY
      1
  ) AS "t46"
) AS "t59"
