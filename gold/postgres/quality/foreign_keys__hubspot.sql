WITH "t7" AS (
  SELECT
    "t2"."owner_id"
  FROM "staging"."stg_hubspot__owners" AS "t2"
), "t8" AS (
  SELECT
    "t3"."hubspot_contact_id"
  FROM "staging"."stg_hubspot__contacts" AS "t3"
), "t9" AS (
  SELECT
    "t4"."hubspot_company_id"
  FROM "staging"."stg_hubspot__companies" AS "t4"
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
                        'stg_hubspot__companies' AS "child_table",
                        'account_id' AS "column_name",
                        'stg_app_database__accounts' AS "parent_table",
                        "t47"."missing_key",
                        "t47"."row_count",
                        "t47"."example_key"
                      FROM (
                        SELECT
                          "t35"."account_id" AS "missing_key",
                          COUNT(*) AS "row_count",
                          MIN("t35"."hubspot_company_id") AS "example_key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM "staging"."stg_hubspot__companies" AS "t4"
                            WHERE
                              "t4"."account_id" IS NOT NULL
                          ) AS "t23"
                          WHERE
                            NOT (
                              "t23"."account_id" IN (
                                SELECT
                                  "t6"."account_id"
                                FROM "staging"."stg_app_database__accounts" AS "t6"
                              )
                            )
                        ) AS "t35"
                        GROUP BY
                          1
                      ) AS "t47"
                    ) AS "t59"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'stg_hubspot__contacts' AS "child_table",
                        'company_id' AS "column_name",
                        'stg_hubspot__companies' AS "parent_table",
                        "t46"."missing_key",
                        "t46"."row_count",
                        "t46"."example_key"
                      FROM (
                        SELECT
                          "t34"."company_id" AS "missing_key",
                          COUNT(*) AS "row_count",
                          MIN("t34"."hubspot_contact_id") AS "example_key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM "staging"."stg_hubspot__contacts" AS "t3"
                            WHERE
                              "t3"."company_id" IS NOT NULL
                          ) AS "t21"
                          WHERE
                            NOT (
                              "t21"."company_id" IN (
                                SELECT
                                  *
                                FROM "t9"
                              )
                            )
                        ) AS "t34"
                        GROUP BY
                          1
                      ) AS "t46"
                    ) AS "t58"
                  ) AS "t63"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'stg_hubspot__deals' AS "child_table",
                      'company_id' AS "column_name",
                      'stg_hubspot__companies' AS "parent_table",
                      "t49"."missing_key",
                      "t49"."row_count",
                      "t49"."example_key"
                    FROM (
                      SELECT
                        "t37"."company_id" AS "missing_key",
                        COUNT(*) AS "row_count",
                        MIN("t37"."hubspot_deal_id") AS "example_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM "staging"."stg_hubspot__deals" AS "t5"
                          WHERE
                            "t5"."company_id" IS NOT NULL
                        ) AS "t25"
                        WHERE
                          NOT (
                            "t25"."company_id" IN (
                              SELECT
                                *
                              FROM "t9"
                            )
                          )
                      ) AS "t37"
                      GROUP BY
                        1
                    ) AS "t49"
                  ) AS "t61"
                ) AS "t64"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'stg_hubspot__deals' AS "child_table",
                    'contact_id' AS "column_name",
                    'stg_hubspot__contacts' AS "parent_table",
                    "t50"."missing_key",
                    "t50"."row_count",
                    "t50"."example_key"
                  FROM (
                    SELECT
                      "t38"."contact_id" AS "missing_key",
                      COUNT(*) AS "row_count",
                      MIN("t38"."hubspot_deal_id") AS "example_key"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM "staging"."stg_hubspot__deals" AS "t5"
                        WHERE
                          "t5"."contact_id" IS NOT NULL
                      ) AS "t26"
                      WHERE
                        NOT (
                          "t26"."contact_id" IN (
                            SELECT
                              *
                            FROM "t8"
                          )
                        )
                    ) AS "t38"
                    GROUP BY
                      1
                  ) AS "t50"
                ) AS "t62"
              ) AS "t65"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_hubspot__deals' AS "child_table",
                  'deal_owner_id' AS "column_name",
                  'stg_hubspot__owners' AS "parent_table",
                  "t48"."missing_key",
                  "t48"."row_count",
                  "t48"."example_key"
                FROM (
                  SELECT
                    "t36"."deal_owner_id" AS "missing_key",
                    COUNT(*) AS "row_count",
                    MIN("t36"."hubspot_deal_id") AS "example_key"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM "staging"."stg_hubspot__deals" AS "t5"
                      WHERE
                        "t5"."deal_owner_id" IS NOT NULL
                    ) AS "t24"
                    WHERE
                      NOT (
                        "t24"."deal_owner_id" IN (
                          SELECT
                            *
                          FROM "t7"
                        )
                      )
                  ) AS "t36"
                  GROUP BY
                    1
                ) AS "t48"
              ) AS "t60"
            ) AS "t66"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_hubspot__engagements' AS "child_table",
                'company_id' AS "column_name",
                'stg_hubspot__companies' AS "parent_table",
                "t43"."missing_key",
                "t43"."row_count",
                "t43"."example_key"
              FROM (
                SELECT
                  "t31"."company_id" AS "missing_key",
                  COUNT(*) AS "row_count",
                  MIN("t31"."engagement_id") AS "example_key"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM "staging"."stg_hubspot__engagements" AS "t1"
                    WHERE
                      "t1"."company_id" IS NOT NULL
                  ) AS "t16"
                  WHERE
                    NOT (
                      "t16"."company_id" IN (
                        SELECT
                          *
                        FROM "t9"
                      )
                    )
                ) AS "t31"
                GROUP BY
                  1
              ) AS "t43"
            ) AS "t55"
          ) AS "t67"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_hubspot__engagements' AS "child_table",
              'contact_id' AS "column_name",
              'stg_hubspot__contacts' AS "parent_table",
              "t44"."missing_key",
              "t44"."row_count",
              "t44"."example_key"
            FROM (
              SELECT
                "t32"."contact_id" AS "missing_key",
                COUNT(*) AS "row_count",
                MIN("t32"."engagement_id") AS "example_key"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "staging"."stg_hubspot__engagements" AS "t1"
                  WHERE
                    "t1"."contact_id" IS NOT NULL
                ) AS "t17"
                WHERE
                  NOT (
                    "t17"."contact_id" IN (
                      SELECT
                        *
                      FROM "t8"
                    )
                  )
              ) AS "t32"
              GROUP BY
                1
            ) AS "t44"
          ) AS "t56"
        ) AS "t68"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_hubspot__engagements' AS "child_table",
            'deal_id' AS "column_name",
            'stg_hubspot__deals' AS "parent_table",
            "t45"."missing_key",
            "t45"."row_count",
            "t45"."example_key"
          FROM (
            SELECT
              "t33"."deal_id" AS "missing_key",
              COUNT(*) AS "row_count",
              MIN("t33"."engagement_id") AS "example_key"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "staging"."stg_hubspot__engagements" AS "t1"
                WHERE
                  "t1"."deal_id" IS NOT NULL
              ) AS "t18"
              WHERE
                NOT (
                  "t18"."deal_id" IN (
                    SELECT
                      "t5"."hubspot_deal_id"
                    FROM "staging"."stg_hubspot__deals" AS "t5"
                  )
                )
            ) AS "t33"
            GROUP BY
              1
          ) AS "t45"
        ) AS "t57"
      ) AS "t69"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__engagements' AS "child_table",
          'owner_id' AS "column_name",
          'stg_hubspot__owners' AS "parent_table",
          "t42"."missing_key",
          "t42"."row_count",
          "t42"."example_key"
        FROM (
          SELECT
            "t30"."owner_id" AS "missing_key",
            COUNT(*) AS "row_count",
            MIN("t30"."engagement_id") AS "example_key"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "staging"."stg_hubspot__engagements" AS "t1"
              WHERE
                "t1"."owner_id" IS NOT NULL
            ) AS "t15"
            WHERE
              NOT (
                "t15"."owner_id" IN (
                  SELECT
                    *
                  FROM "t7"
                )
              )
          ) AS "t30"
          GROUP BY
            1
        ) AS "t42"
      ) AS "t54"
    ) AS "t70"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_hubspot__tickets' AS "child_table",
        'company_id' AS "column_name",
        'stg_hubspot__companies' AS "parent_table",
        "t39"."missing_key",
        "t39"."row_count",
        "t39"."example_key"
      FROM (
        SELECT
          "t27"."company_id" AS "missing_key",
          COUNT(*) AS "row_count",
          MIN("t27"."ticket_id") AS "example_key"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM "staging"."stg_hubspot__tickets" AS "t0"
            WHERE
              "t0"."company_id" IS NOT NULL
          ) AS "t12"
          WHERE
            NOT (
              "t12"."company_id" IN (
                SELECT
                  *
                FROM "t9"
              )
            )
        ) AS "t27"
        GROUP BY
          1
      ) AS "t39"
    ) AS "t51"
  ) AS "t71"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_hubspot__tickets' AS "child_table",
      'contact_id' AS "column_name",
      'stg_hubspot__contacts' AS "parent_table",
      "t40"."missing_key",
      "t40"."row_count",
      "t40"."example_key"
    FROM (
      SELECT
        "t28"."contact_id" AS "missing_key",
        COUNT(*) AS "row_count",
        MIN("t28"."ticket_id") AS "example_key"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "staging"."stg_hubspot__tickets" AS "t0"
          WHERE
            "t0"."contact_id" IS NOT NULL
        ) AS "t13"
        WHERE
          NOT (
            "t13"."contact_id" IN (
              SELECT
                *
              FROM "t8"
            )
          )
      ) AS "t28"
      GROUP BY
        1
    ) AS "t40"
  ) AS "t52"
) AS "t72"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_hubspot__tickets' AS "child_table",
    'owner_id' AS "column_name",
    'stg_hubspot__owners' AS "parent_table",
    "t41"."missing_key",
    "t41"."row_count",
    "t41"."example_key"
  FROM (
    SELECT
      "t29"."owner_id" AS "missing_key",
      COUNT(*) AS "row_count",
      MIN("t29"."ticket_id") AS "example_key"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM "staging"."stg_hubspot__tickets" AS "t0"
        WHERE
          "t0"."owner_id" IS NOT NULL
      ) AS "t14"
      WHERE
        NOT (
          "t14"."owner_id" IN (
            SELECT
              *
            FROM "t7"
          )
        )
    ) AS "t29"
    GROUP BY
      1
  ) AS "t41"
) AS "t53"
