WITH "t2" AS (
  SELECT
    "t1"."account_id",
    "t1"."subscription_id",
    "t1"."plan_tier",
    "t1"."start_date" AS "starts",
    "t1"."end_date" AS "ends",
    "t1"."subscription_created_at" AS "created",
    CASE
      WHEN (
        "t1"."monthly_price" > 0
      )
      AND NOT (
        COALESCE(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM("t1"."status")), '-', '_'), ' ', '_'), '') IN ('trial', 'trialing')
          OR (
            "t1"."plan_tier" = 'Trial'
          ),
          FALSE
        )
      )
      THEN "t1"."monthly_price"
      ELSE CAST(0 AS DECIMAL(18, 2))
    END AS "mrr"
  FROM (
    SELECT
      *
    FROM "staging"."stg_app_database__subscriptions" AS "t0"
    WHERE
      NOT (
        "t0"."is_orphan"
      )
      AND "t0"."account_id" <> '0'
      AND "t0"."start_date" <= MAKE_DATE(2026, 6, 30)
      AND (
        (
          "t0"."end_date" > "t0"."start_date"
        ) OR (
          "t0"."end_date" IS NULL
        )
      )
  ) AS "t1"
)
SELECT
  "t14"."account_id",
  "t14"."valid_from",
  "t14"."valid_to",
  "t14"."subscription_id",
  "t14"."plan_tier",
  "t14"."mrr",
  "t14"."previous_mrr",
  COALESCE("t14"."_first_paid" < "t14"."valid_from", FALSE) AS "had_mrr_before",
  CASE
    WHEN "t14"."_first_paid" <= "t14"."valid_from"
    THEN "t14"."_first_paid"
    ELSE NULL
  END AS "first_paid_date",
  COALESCE("t14"."_first_paid" < "t14"."valid_from", FALSE)
  AND (
    "t14"."mrr" = 0
  ) AS "is_churned"
FROM (
  SELECT
    "t13"."account_id",
    "t13"."valid_from",
    "t13"."subscription_id",
    "t13"."plan_tier",
    "t13"."mrr",
    "t13"."_rank",
    "t13"."_is_first",
    "t13"."_before",
    LEAD("t13"."valid_from") OVER (
      PARTITION BY "t13"."account_id"
      ORDER BY "t13"."valid_from" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "valid_to",
    COALESCE(
      LAG("t13"."mrr") OVER (
        PARTITION BY "t13"."account_id"
        ORDER BY "t13"."valid_from" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ),
      CAST(0 AS DECIMAL(18, 2))
    ) AS "previous_mrr",
    MIN(CASE WHEN "t13"."mrr" > 0 THEN "t13"."valid_from" ELSE CAST(NULL AS DATE) END) OVER (
      PARTITION BY "t13"."account_id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "_first_paid"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t11"."account_id",
        "t11"."valid_from",
        "t11"."subscription_id",
        "t11"."plan_tier",
        "t11"."mrr",
        "t11"."_rank",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t11"."account_id"
            ORDER BY "t11"."valid_from" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) = 0 AS "_is_first",
        LAG("t11"."subscription_id") OVER (
          PARTITION BY "t11"."account_id"
          ORDER BY "t11"."valid_from" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "_before"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t9"."account_id",
            "t9"."valid_from",
            "t8"."subscription_id",
            "t8"."plan_tier",
            COALESCE("t8"."mrr", CAST(0 AS DECIMAL(18, 2))) AS "mrr",
            ROW_NUMBER() OVER (
              PARTITION BY "t9"."account_id", "t9"."valid_from"
              ORDER BY "t8"."starts" DESC, "t8"."created" DESC, "t8"."subscription_id" DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "_rank"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."account_id",
                "t3"."starts" AS "valid_from"
              FROM "t2" AS "t3"
            ) AS "t4"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t3"."account_id",
                "t3"."ends" AS "valid_from"
              FROM "t2" AS "t3"
              WHERE
                "t3"."ends" <= MAKE_DATE(2026, 6, 30)
            ) AS "t5"
          ) AS "t9"
          LEFT OUTER JOIN (
            SELECT
              "t3"."account_id" AS "_account",
              "t3"."subscription_id",
              "t3"."plan_tier",
              "t3"."starts",
              "t3"."ends",
              "t3"."created",
              "t3"."mrr",
              COALESCE("t3"."ends", MAKE_DATE(9999, 12, 31)) AS "_until"
            FROM "t2" AS "t3"
          ) AS "t8"
            ON "t9"."account_id" = "t8"."_account"
            AND "t8"."starts" <= "t9"."valid_from"
            AND "t8"."_until" > "t9"."valid_from"
        ) AS "t10"
        WHERE
          "t10"."_rank" = 0
      ) AS "t11"
    ) AS "t12"
    WHERE
      "t12"."_is_first"
      OR NOT (
        "t12"."subscription_id" IS NOT DISTINCT FROM "t12"."_before"
      )
  ) AS "t13"
) AS "t14"
