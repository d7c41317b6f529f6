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
            'an outcome = its lead' AS "statement",
            CONCAT_WS('|', COALESCE("t33"."_lk0", "t33"."_rk0")) AS "entity_key",
            CASE
              WHEN "t33"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t33"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
              THEN ''
              ELSE 'campaign_id '
            END || CASE
              WHEN "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
              THEN ''
              ELSE 'lead_source '
            END || CASE
              WHEN "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
              THEN ''
              ELSE 'lead_score '
            END || CASE WHEN "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3" THEN '' ELSE 'mql_date ' END || CASE WHEN "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4" THEN '' ELSE 'platform ' END AS "differences"
          FROM (
            SELECT
              "t16"."_lk0",
              "t16"."_l0",
              "t16"."_l1",
              "t16"."_l2",
              "t16"."_l3",
              "t16"."_l4",
              "t18"."_rk0",
              "t18"."_r0",
              "t18"."_r1",
              "t18"."_r2",
              "t18"."_r3",
              "t18"."_r4"
            FROM (
              SELECT
                "t0"."lead_id" AS "_lk0",
                "t0"."campaign_id" AS "_l0",
                "t0"."lead_source" AS "_l1",
                "t0"."lead_score" AS "_l2",
                "t0"."mql_date" AS "_l3",
                "t0"."platform" AS "_l4"
              FROM "timeline"."lead_outcomes" AS "t0"
            ) AS "t16"
            FULL OUTER JOIN (
              SELECT
                "t1"."lead_id" AS "_rk0",
                "t1"."campaign_id" AS "_r0",
                "t1"."lead_source" AS "_r1",
                "t1"."lead_score" AS "_r2",
                "t1"."mql_date" AS "_r3",
                "t1"."campaign_platform" AS "_r4"
              FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t1"
            ) AS "t18"
              ON "t16"."_lk0" = "t18"."_rk0"
          ) AS "t33"
          WHERE
            NOT (
              (
                "t33"."_lk0" IS NOT NULL
              )
              AND (
                "t33"."_rk0" IS NOT NULL
              )
              AND "t33"."_l0" IS NOT DISTINCT FROM "t33"."_r0"
              AND "t33"."_l1" IS NOT DISTINCT FROM "t33"."_r1"
              AND "t33"."_l2" IS NOT DISTINCT FROM "t33"."_r2"
              AND "t33"."_l3" IS NOT DISTINCT FROM "t33"."_r3"
              AND "t33"."_l4" IS NOT DISTINCT FROM "t33"."_r4"
            )
        ) AS "t49"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'the outcome of a lead = its customer''s conversion' AS "statement",
            CONCAT_WS('|', COALESCE("t46"."_lk0", "t46"."_rk0")) AS "entity_key",
            CASE
              WHEN "t46"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t46"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END || CASE
              WHEN "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
              THEN ''
              ELSE 'conversion_id '
            END || CASE
              WHEN "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
              THEN ''
              ELSE 'converted_at '
            END AS "differences"
          FROM (
            SELECT
              "t22"."_lk0",
              "t22"."_l0",
              "t22"."_l1",
              "t42"."_rk0",
              "t42"."_r0",
              "t42"."_r1"
            FROM (
              SELECT
                "t0"."lead_id" AS "_lk0",
                "t0"."conversion_id" AS "_l0",
                "t0"."converted_at" AS "_l1"
              FROM "timeline"."lead_outcomes" AS "t0"
              WHERE
                "t0"."party" IS NOT NULL
            ) AS "t22"
            FULL OUTER JOIN (
              SELECT
                "t35"."lead_id" AS "_rk0",
                "t35"."conversion_id" AS "_r0",
                "t35"."converted_at" AS "_r1"
              FROM (
                SELECT
                  "t23"."lead_id",
                  "t21"."conversion_id",
                  "t21"."converted_at"
                FROM (
                  SELECT
                    "t0"."lead_id",
                    "t0"."party"
                  FROM "timeline"."lead_outcomes" AS "t0"
                  WHERE
                    "t0"."party" IS NOT NULL
                ) AS "t23"
                LEFT OUTER JOIN (
                  SELECT
                    "t4"."party",
                    "t4"."conversion_id",
                    "t4"."converted_at"
                  FROM "timeline"."conversions" AS "t4"
                ) AS "t21"
                  ON "t23"."party" = "t21"."party"
              ) AS "t35"
            ) AS "t42"
              ON "t22"."_lk0" = "t42"."_rk0"
          ) AS "t46"
          WHERE
            NOT (
              (
                "t46"."_lk0" IS NOT NULL
              )
              AND (
                "t46"."_rk0" IS NOT NULL
              )
              AND "t46"."_l0" IS NOT DISTINCT FROM "t46"."_r0"
              AND "t46"."_l1" IS NOT DISTINCT FROM "t46"."_r1"
            )
        ) AS "t52"
      ) AS "t53"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'touches of a lead = staged touches' AS "statement",
          CONCAT_WS('|', COALESCE("t44"."_lk0", "t44"."_rk0")) AS "entity_key",
          CASE
            WHEN "t44"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t44"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END || CASE WHEN "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0" THEN '' ELSE 'touches ' END AS "differences"
        FROM (
          SELECT
            "t27"."_lk0",
            "t27"."_l0",
            "t38"."_rk0",
            "t38"."_r0"
          FROM (
            SELECT
              "t0"."lead_id" AS "_lk0",
              "t0"."touches" AS "_l0"
            FROM "timeline"."lead_outcomes" AS "t0"
            WHERE
              "t0"."touches" > 0
          ) AS "t27"
          FULL OUTER JOIN (
            SELECT
              "t32"."lead_id" AS "_rk0",
              "t32"."touches" AS "_r0"
            FROM (
              SELECT
                "t20"."lead_id",
                COUNT(*) AS "touches"
              FROM (
                SELECT
                  *
                FROM "staging"."stg_marketing__attribution_touchpoints" AS "t3"
                WHERE
                  NOT (
                    "t3"."is_orphan"
                  )
                  AND "t3"."touchpoint_timestamp" IS NOT NULL
                  AND "t3"."lead_id" IS NOT NULL
              ) AS "t20"
              GROUP BY
                1
            ) AS "t32"
          ) AS "t38"
            ON "t27"."_lk0" = "t38"."_rk0"
        ) AS "t44"
        WHERE
          NOT (
            (
              "t44"."_lk0" IS NOT NULL
            )
            AND (
              "t44"."_rk0" IS NOT NULL
            )
            AND "t44"."_l0" IS NOT DISTINCT FROM "t44"."_r0"
          )
      ) AS "t50"
    ) AS "t54"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'leads tied by their account = staged leads with one' AS "statement",
        CONCAT_WS('|', COALESCE("t36"."_lk0", "t36"."_rk0")) AS "entity_key",
        CASE
          WHEN "t36"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t36"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END || CASE
          WHEN "t36"."_l0" IS NOT DISTINCT FROM "t36"."_r0"
          THEN ''
          ELSE 'account_id '
        END AS "differences"
      FROM (
        SELECT
          "t25"."_lk0",
          "t25"."_l0",
          "t29"."_rk0",
          "t29"."_r0"
        FROM (
          SELECT
            "t0"."lead_id" AS "_lk0",
            "t0"."account_id" AS "_l0"
          FROM "timeline"."lead_outcomes" AS "t0"
          WHERE
            "t0"."linked_by" = 'account'
        ) AS "t25"
        FULL OUTER JOIN (
          SELECT
            "t1"."lead_id" AS "_rk0",
            "t1"."account_id" AS "_r0"
          FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t1"
          WHERE
            NOT (
              "t1"."is_orphan"
            ) AND "t1"."account_id" <> '0'
        ) AS "t29"
          ON "t25"."_lk0" = "t29"."_rk0"
      ) AS "t36"
      WHERE
        NOT (
          (
            "t36"."_lk0" IS NOT NULL
          )
          AND (
            "t36"."_rk0" IS NOT NULL
          )
          AND "t36"."_l0" IS NOT DISTINCT FROM "t36"."_r0"
        )
    ) AS "t45"
  ) AS "t55"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'a lead belongs to its account, else its company' AS "statement",
      CONCAT_WS('|', COALESCE("t39"."_lk0", "t39"."_rk0")) AS "entity_key",
      CASE
        WHEN "t39"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t39"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END || CASE WHEN "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0" THEN '' ELSE 'party ' END AS "differences"
    FROM (
      SELECT
        "t9"."_lk0",
        "t9"."_l0",
        "t31"."_rk0",
        "t31"."_r0"
      FROM (
        SELECT
          "t0"."lead_id" AS "_lk0",
          "t0"."party" AS "_l0"
        FROM "timeline"."lead_outcomes" AS "t0"
      ) AS "t9"
      FULL OUTER JOIN (
        SELECT
          "t0"."lead_id" AS "_rk0",
          COALESCE('account:' || "t0"."account_id", 'company:' || "t0"."company_id") AS "_r0"
        FROM "timeline"."lead_outcomes" AS "t0"
      ) AS "t31"
        ON "t9"."_lk0" = "t31"."_rk0"
    ) AS "t39"
    WHERE
      NOT (
        (
          "t39"."_lk0" IS NOT NULL
        )
        AND (
          "t39"."_rk0" IS NOT NULL
        )
        AND "t39"."_l0" IS NOT DISTINCT FROM "t39"."_r0"
      )
  ) AS "t47"
) AS "t56"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'since when a lead is linked' AS "statement",
    CONCAT_WS('|', COALESCE("t48"."_lk0", "t48"."_rk0")) AS "entity_key",
    CASE
      WHEN "t48"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t48"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END || CASE WHEN "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0" THEN '' ELSE 'linked_on ' END AS "differences"
  FROM (
    SELECT
      "t24"."_lk0",
      "t24"."_l0",
      "t43"."_rk0",
      "t43"."_r0"
    FROM (
      SELECT
        "t0"."lead_id" AS "_lk0",
        "t0"."linked_on" AS "_l0"
      FROM "timeline"."lead_outcomes" AS "t0"
      WHERE
        "t0"."linked_by" = 'account'
    ) AS "t24"
    FULL OUTER JOIN (
      SELECT
        "t37"."lead_id" AS "_rk0",
        "t37"."linked_on" AS "_r0"
      FROM (
        SELECT
          "t26"."lead_id",
          GREATEST(
            COALESCE("t30"."created", "t26"."mql_date"),
            COALESCE("t26"."mql_date", "t30"."created")
          ) AS "linked_on"
        FROM (
          SELECT
            "t0"."lead_id",
            "t0"."account_id",
            "t0"."mql_date"
          FROM "timeline"."lead_outcomes" AS "t0"
          WHERE
            "t0"."linked_by" = 'account'
        ) AS "t26"
        INNER JOIN (
          SELECT
            "t2"."account_id",
            CAST("t2"."account_created_at" AS DATE) AS "created"
          FROM "staging"."stg_app_database__accounts" AS "t2"
        ) AS "t30"
          ON "t26"."account_id" = "t30"."account_id"
      ) AS "t37"
    ) AS "t43"
      ON "t24"."_lk0" = "t43"."_rk0"
  ) AS "t48"
  WHERE
    NOT (
      (
        "t48"."_lk0" IS NOT NULL
      )
      AND (
        "t48"."_rk0" IS NOT NULL
      )
      AND "t48"."_l0" IS NOT DISTINCT FROM "t48"."_r0"
    )
) AS "t51"
