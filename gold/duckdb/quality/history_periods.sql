SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t14"."table_name",
      "t14"."entity_key",
      "t14"."valid_from",
      "t14"."valid_to",
      "t14"."next_from",
      "t14"."problem"
    FROM (
      SELECT
        "t7"."valid_from",
        "t7"."valid_to",
        "t7"."is_current",
        "t7"."entity_key",
        "t7"."next_from",
        'entity_users_history' AS "table_name",
        CASE
          WHEN "t7"."valid_to" <= "t7"."valid_from"
          THEN 'empty'
          WHEN (
            "t7"."next_from" IS NOT NULL
          )
          AND (
            (
              "t7"."valid_to" IS NULL
            ) OR (
              "t7"."valid_to" > "t7"."next_from"
            )
          )
          THEN 'overlap'
          WHEN (
            "t7"."next_from" IS NULL
          ) AND NOT (
            "t7"."valid_to" IS NULL
          )
          THEN 'gap'
          WHEN "t7"."valid_to" < "t7"."next_from"
          THEN 'gap'
          WHEN COALESCE("t7"."is_current" <> (
            "t7"."valid_to" IS NULL
          ), TRUE)
          THEN 'current'
          ELSE NULL
        END AS "problem"
      FROM (
        SELECT
          "t0"."valid_from",
          "t0"."valid_to",
          "t0"."is_current",
          CONCAT_WS('|', "t0"."user_id") AS "entity_key",
          LEAD("t0"."valid_from") OVER (
            PARTITION BY "t0"."user_id"
            ORDER BY "t0"."valid_from" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "next_from"
        FROM "entity"."entity_users_history" AS "t0"
      ) AS "t7"
    ) AS "t14"
    WHERE
      "t14"."problem" IS NOT NULL
  ) AS "t21"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t15"."table_name",
        "t15"."entity_key",
        "t15"."valid_from",
        "t15"."valid_to",
        "t15"."next_from",
        "t15"."problem"
      FROM (
        SELECT
          "t8"."valid_from",
          "t8"."valid_to",
          "t8"."is_current",
          "t8"."entity_key",
          "t8"."next_from",
          'entity_campaigns_history' AS "table_name",
          CASE
            WHEN "t8"."valid_to" <= "t8"."valid_from"
            THEN 'empty'
            WHEN (
              "t8"."next_from" IS NOT NULL
            )
            AND (
              (
                "t8"."valid_to" IS NULL
              ) OR (
                "t8"."valid_to" > "t8"."next_from"
              )
            )
            THEN 'overlap'
            WHEN (
              "t8"."next_from" IS NULL
            ) AND NOT (
              "t8"."valid_to" IS NULL
            )
            THEN 'gap'
            WHEN "t8"."valid_to" < "t8"."next_from"
            THEN 'gap'
            WHEN COALESCE("t8"."is_current" <> (
              "t8"."valid_to" IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS "problem"
        FROM (
          SELECT
            "t1"."valid_from",
            "t1"."valid_to",
            "t1"."is_current",
            CONCAT_WS('|', "t1"."platform", "t1"."campaign_id") AS "entity_key",
            LEAD("t1"."valid_from") OVER (
              PARTITION BY "t1"."platform", "t1"."campaign_id"
              ORDER BY "t1"."valid_from" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "next_from"
          FROM "entity"."entity_campaigns_history" AS "t1"
        ) AS "t8"
      ) AS "t15"
      WHERE
        "t15"."problem" IS NOT NULL
    ) AS "t22"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t16"."table_name",
        "t16"."entity_key",
        "t16"."valid_from",
        "t16"."valid_to",
        "t16"."next_from",
        "t16"."problem"
      FROM (
        SELECT
          "t9"."valid_from",
          "t9"."valid_to",
          "t9"."is_current",
          "t9"."entity_key",
          "t9"."next_from",
          'entity_customers_history' AS "table_name",
          CASE
            WHEN "t9"."valid_to" <= "t9"."valid_from"
            THEN 'empty'
            WHEN (
              "t9"."next_from" IS NOT NULL
            )
            AND (
              (
                "t9"."valid_to" IS NULL
              ) OR (
                "t9"."valid_to" > "t9"."next_from"
              )
            )
            THEN 'overlap'
            WHEN (
              "t9"."next_from" IS NULL
            ) AND NOT (
              "t9"."valid_to" IS NULL
            )
            THEN 'gap'
            WHEN "t9"."valid_to" < "t9"."next_from"
            THEN 'gap'
            WHEN COALESCE("t9"."is_current" <> (
              "t9"."valid_to" IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS "problem"
        FROM (
          SELECT
            "t2"."valid_from",
            "t2"."valid_to",
            "t2"."is_current",
            CONCAT_WS('|', "t2"."account_id") AS "entity_key",
            LEAD("t2"."valid_from") OVER (
              PARTITION BY "t2"."account_id"
              ORDER BY "t2"."valid_from" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "next_from"
          FROM "entity"."entity_customers_history" AS "t2"
        ) AS "t9"
      ) AS "t16"
      WHERE
        "t16"."problem" IS NOT NULL
    ) AS "t23"
  ) AS "t28"
) AS "t31"
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
        "t17"."table_name",
        "t17"."entity_key",
        "t17"."valid_from",
        "t17"."valid_to",
        "t17"."next_from",
        "t17"."problem"
      FROM (
        SELECT
          "t10"."valid_from",
          "t10"."valid_to",
          "t10"."is_current",
          "t10"."entity_key",
          "t10"."next_from",
          'entity_devices_history' AS "table_name",
          CASE
            WHEN "t10"."valid_to" <= "t10"."valid_from"
            THEN 'empty'
            WHEN (
              "t10"."next_from" IS NOT NULL
            )
            AND (
              (
                "t10"."valid_to" IS NULL
              ) OR (
                "t10"."valid_to" > "t10"."next_from"
              )
            )
            THEN 'overlap'
            WHEN (
              "t10"."next_from" IS NULL
            ) AND NOT (
              "t10"."valid_to" IS NULL
            )
            THEN 'gap'
            WHEN "t10"."valid_to" < "t10"."next_from"
            THEN 'gap'
            WHEN COALESCE("t10"."is_current" <> (
              "t10"."valid_to" IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS "problem"
        FROM (
          SELECT
            "t3"."valid_from",
            "t3"."valid_to",
            "t3"."is_current",
            CONCAT_WS('|', "t3"."device_id") AS "entity_key",
            LEAD("t3"."valid_from") OVER (
              PARTITION BY "t3"."device_id"
              ORDER BY "t3"."valid_from" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "next_from"
          FROM "entity"."entity_devices_history" AS "t3"
        ) AS "t10"
      ) AS "t17"
      WHERE
        "t17"."problem" IS NOT NULL
    ) AS "t24"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t18"."table_name",
        "t18"."entity_key",
        "t18"."valid_from",
        "t18"."valid_to",
        "t18"."next_from",
        "t18"."problem"
      FROM (
        SELECT
          "t11"."valid_from",
          "t11"."valid_to",
          "t11"."is_current",
          "t11"."entity_key",
          "t11"."next_from",
          'entity_features_history' AS "table_name",
          CASE
            WHEN "t11"."valid_to" <= "t11"."valid_from"
            THEN 'empty'
            WHEN (
              "t11"."next_from" IS NOT NULL
            )
            AND (
              (
                "t11"."valid_to" IS NULL
              ) OR (
                "t11"."valid_to" > "t11"."next_from"
              )
            )
            THEN 'overlap'
            WHEN (
              "t11"."next_from" IS NULL
            ) AND NOT (
              "t11"."valid_to" IS NULL
            )
            THEN 'gap'
            WHEN "t11"."valid_to" < "t11"."next_from"
            THEN 'gap'
            WHEN COALESCE("t11"."is_current" <> (
              "t11"."valid_to" IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS "problem"
        FROM (
          SELECT
            "t4"."valid_from",
            "t4"."valid_to",
            "t4"."is_current",
            CONCAT_WS('|', "t4"."feature_name") AS "entity_key",
            LEAD("t4"."valid_from") OVER (
              PARTITION BY "t4"."feature_name"
              ORDER BY "t4"."valid_from" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "next_from"
          FROM "entity"."entity_features_history" AS "t4"
        ) AS "t11"
      ) AS "t18"
      WHERE
        "t18"."problem" IS NOT NULL
    ) AS "t25"
  ) AS "t29"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t19"."table_name",
        "t19"."entity_key",
        "t19"."valid_from",
        "t19"."valid_to",
        "t19"."next_from",
        "t19"."problem"
      FROM (
        SELECT
          "t12"."valid_from",
          "t12"."valid_to",
          "t12"."is_current",
          "t12"."entity_key",
          "t12"."next_from",
          'entity_locations_history' AS "table_name",
          CASE
            WHEN "t12"."valid_to" <= "t12"."valid_from"
            THEN 'empty'
            WHEN (
              "t12"."next_from" IS NOT NULL
            )
            AND (
              (
                "t12"."valid_to" IS NULL
              ) OR (
                "t12"."valid_to" > "t12"."next_from"
              )
            )
            THEN 'overlap'
            WHEN (
              "t12"."next_from" IS NULL
            ) AND NOT (
              "t12"."valid_to" IS NULL
            )
            THEN 'gap'
            WHEN "t12"."valid_to" < "t12"."next_from"
            THEN 'gap'
            WHEN COALESCE("t12"."is_current" <> (
              "t12"."valid_to" IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS "problem"
        FROM (
          SELECT
            "t5"."valid_from",
            "t5"."valid_to",
            "t5"."is_current",
            CONCAT_WS('|', "t5"."location_id") AS "entity_key",
            LEAD("t5"."valid_from") OVER (
              PARTITION BY "t5"."location_id"
              ORDER BY "t5"."valid_from" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "next_from"
          FROM "entity"."entity_locations_history" AS "t5"
        ) AS "t12"
      ) AS "t19"
      WHERE
        "t19"."problem" IS NOT NULL
    ) AS "t26"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t20"."table_name",
        "t20"."entity_key",
        "t20"."valid_from",
        "t20"."valid_to",
        "t20"."next_from",
        "t20"."problem"
      FROM (
        SELECT
          "t13"."valid_from",
          "t13"."valid_to",
          "t13"."is_current",
          "t13"."entity_key",
          "t13"."next_from",
          'entity_subscriptions_history' AS "table_name",
          CASE
            WHEN "t13"."valid_to" <= "t13"."valid_from"
            THEN 'empty'
            WHEN (
              "t13"."next_from" IS NOT NULL
            )
            AND (
              (
                "t13"."valid_to" IS NULL
              ) OR (
                "t13"."valid_to" > "t13"."next_from"
              )
            )
            THEN 'overlap'
            WHEN (
              "t13"."next_from" IS NULL
            ) AND NOT (
              "t13"."valid_to" IS NULL
            )
            THEN 'gap'
            WHEN "t13"."valid_to" < "t13"."next_from"
            THEN 'gap'
            WHEN COALESCE("t13"."is_current" <> (
              "t13"."valid_to" IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS "problem"
        FROM (
          SELECT
            "t6"."valid_from",
            "t6"."valid_to",
            "t6"."is_current",
            CONCAT_WS('|', "t6"."subscription_id") AS "entity_key",
            LEAD("t6"."valid_from") OVER (
              PARTITION BY "t6"."subscription_id"
              ORDER BY "t6"."valid_from" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "next_from"
          FROM "entity"."entity_subscriptions_history" AS "t6"
        ) AS "t13"
      ) AS "t20"
      WHERE
        "t20"."problem" IS NOT NULL
    ) AS "t27"
  ) AS "t30"
) AS "t32"
