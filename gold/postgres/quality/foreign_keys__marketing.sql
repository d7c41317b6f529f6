SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'stg_marketing__attribution_touchpoints' AS "child_table",
      'lead_id' AS "column_name",
      'stg_marketing__marketing_qualified_leads' AS "parent_table",
      "t15"."missing_key",
      "t15"."row_count",
      "t15"."example_key"
    FROM (
      SELECT
        "t12"."lead_id" AS "missing_key",
        COUNT(*) AS "row_count",
        MIN("t12"."touchpoint_id") AS "example_key"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "staging"."stg_marketing__attribution_touchpoints" AS "t1"
          WHERE
            "t1"."lead_id" IS NOT NULL
        ) AS "t9"
        WHERE
          NOT (
            "t9"."lead_id" IN (
              SELECT
                "t0"."lead_id"
              FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
            )
          )
      ) AS "t12"
      GROUP BY
        1
    ) AS "t15"
  ) AS "t18"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_marketing__marketing_qualified_leads' AS "child_table",
      'account_id' AS "column_name",
      'stg_app_database__accounts' AS "parent_table",
      "t14"."missing_key",
      "t14"."row_count",
      "t14"."example_key"
    FROM (
      SELECT
        "t11"."account_id" AS "missing_key",
        COUNT(*) AS "row_count",
        MIN("t11"."lead_id") AS "example_key"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
          WHERE
            "t0"."account_id" IS NOT NULL
        ) AS "t8"
        WHERE
          NOT (
            "t8"."account_id" IN (
              SELECT
                "t3"."account_id"
              FROM "staging"."stg_app_database__accounts" AS "t3"
            )
          )
      ) AS "t11"
      GROUP BY
        1
    ) AS "t14"
  ) AS "t17"
) AS "t19"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_marketing__marketing_qualified_leads' AS "child_table",
    'contact_id' AS "column_name",
    'stg_hubspot__contacts' AS "parent_table",
    "t13"."missing_key",
    "t13"."row_count",
    "t13"."example_key"
  FROM (
    SELECT
      "t10"."contact_id" AS "missing_key",
      COUNT(*) AS "row_count",
      MIN("t10"."lead_id") AS "example_key"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t0"
        WHERE
          "t0"."contact_id" IS NOT NULL
      ) AS "t7"
      WHERE
        NOT (
          "t7"."contact_id" IN (
            SELECT
              "t2"."hubspot_contact_id"
            FROM "staging"."stg_hubspot__contacts" AS "t2"
          )
        )
    ) AS "t10"
    GROUP BY
      1
  ) AS "t13"
) AS "t16"
