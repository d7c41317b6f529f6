WITH "t6" AS (
  SELECT
    "t4"."feature_name",
    "t4"."usage_date",
    "t4"."usage_count",
    "t5"."user_account_id",
    "t5"."_user_id" AS "user_id",
    COALESCE("t4"."account_id", "t5"."user_account_id") AS "account_id"
  FROM (
    SELECT
      "t0"."user_id",
      "t0"."account_id",
      "t0"."feature_name",
      "t0"."usage_date",
      "t0"."usage_count"
    FROM "staging"."stg_app_database__feature_usage" AS "t0"
    WHERE
      NOT (
        "t0"."is_anonymous"
      )
      AND NOT (
        "t0"."is_orphan"
      )
      AND "t0"."feature_name" IS NOT NULL
      AND "t0"."usage_date" IS NOT NULL
  ) AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t1"."user_id" AS "_user_id",
      "t1"."account_id" AS "user_account_id"
    FROM "staging"."stg_app_database__users" AS "t1"
    WHERE
      NOT (
        "t1"."is_orphan"
      )
  ) AS "t5"
    ON "t4"."user_id" = "t5"."_user_id"
)
SELECT
  *
FROM (
  SELECT
    'user' AS "level",
    "t14"."user_id" AS "entity_id",
    "t14"."user_account_id" AS "account_id",
    "t14"."feature_name",
    "t14"."_day" AS "valid_from",
    CAST(CAST("t14"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) AS "valid_to"
  FROM (
    SELECT
      "t12"."user_id",
      "t12"."user_account_id",
      "t12"."feature_name",
      "t12"."_day",
      "t12"."_opens",
      "t12"."_closes",
      CASE
        WHEN "t12"."_closes"
        THEN "t12"."_day"
        ELSE LEAD("t12"."_day") OVER (
          PARTITION BY "t12"."user_id", "t12"."user_account_id", "t12"."feature_name"
          ORDER BY "t12"."_day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      END AS "_last"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t8"."user_id",
          "t8"."user_account_id",
          "t8"."feature_name",
          "t8"."_day",
          (
            LAG("t8"."_day") OVER (
              PARTITION BY "t8"."user_id", "t8"."user_account_id", "t8"."feature_name"
              ORDER BY "t8"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          )
          OR (
            CAST(EXTRACT(epoch FROM CAST("t8"."_day" AS TIMESTAMP) - CAST(LAG("t8"."_day") OVER (
              PARTITION BY "t8"."user_id", "t8"."user_account_id", "t8"."feature_name"
              ORDER BY "t8"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
          ) AS "_opens",
          (
            LEAD("t8"."_day") OVER (
              PARTITION BY "t8"."user_id", "t8"."user_account_id", "t8"."feature_name"
              ORDER BY "t8"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          )
          OR (
            CAST(EXTRACT(epoch FROM CAST(LEAD("t8"."_day") OVER (
              PARTITION BY "t8"."user_id", "t8"."user_account_id", "t8"."feature_name"
              ORDER BY "t8"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS TIMESTAMP) - CAST("t8"."_day" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
          ) AS "_closes"
        FROM (
          SELECT DISTINCT
            "t7"."user_id",
            "t7"."user_account_id",
            "t7"."feature_name",
            "t7"."usage_date" AS "_day"
          FROM "t6" AS "t7"
          WHERE
            "t7"."user_id" IS NOT NULL AND "t7"."usage_date" IS NOT NULL
        ) AS "t8"
      ) AS "t10"
      WHERE
        "t10"."_opens" OR "t10"."_closes"
    ) AS "t12"
  ) AS "t14"
  WHERE
    "t14"."_opens"
) AS "t16"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'account' AS "level",
    "t15"."account_id" AS "entity_id",
    "t15"."account_id",
    "t15"."feature_name",
    "t15"."_day" AS "valid_from",
    CAST(CAST("t15"."_last" + INTERVAL '30 DAY' AS TIMESTAMP) AS DATE) AS "valid_to"
  FROM (
    SELECT
      "t13"."account_id",
      "t13"."feature_name",
      "t13"."_day",
      "t13"."_opens",
      "t13"."_closes",
      CASE
        WHEN "t13"."_closes"
        THEN "t13"."_day"
        ELSE LEAD("t13"."_day") OVER (
          PARTITION BY "t13"."account_id", "t13"."feature_name"
          ORDER BY "t13"."_day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      END AS "_last"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t9"."account_id",
          "t9"."feature_name",
          "t9"."_day",
          (
            LAG("t9"."_day") OVER (
              PARTITION BY "t9"."account_id", "t9"."feature_name"
              ORDER BY "t9"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          )
          OR (
            CAST(EXTRACT(epoch FROM CAST("t9"."_day" AS TIMESTAMP) - CAST(LAG("t9"."_day") OVER (
              PARTITION BY "t9"."account_id", "t9"."feature_name"
              ORDER BY "t9"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
          ) AS "_opens",
          (
            LEAD("t9"."_day") OVER (
              PARTITION BY "t9"."account_id", "t9"."feature_name"
              ORDER BY "t9"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          )
          OR (
            CAST(EXTRACT(epoch FROM CAST(LEAD("t9"."_day") OVER (
              PARTITION BY "t9"."account_id", "t9"."feature_name"
              ORDER BY "t9"."_day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS TIMESTAMP) - CAST("t9"."_day" AS TIMESTAMP)) / 86400 AS BIGINT) >= 30
          ) AS "_closes"
        FROM (
          SELECT DISTINCT
            "t7"."account_id",
            "t7"."feature_name",
            "t7"."usage_date" AS "_day"
          FROM "t6" AS "t7"
          WHERE
            "t7"."account_id" IS NOT NULL AND "t7"."usage_date" IS NOT NULL
        ) AS "t9"
      ) AS "t11"
      WHERE
        "t11"."_opens" OR "t11"."_closes"
    ) AS "t13"
  ) AS "t15"
  WHERE
    "t15"."_opens"
) AS "t17"
