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
                        'rows of int_customers__core' AS "statement",
                        CONCAT_WS('|', COALESCE("t66"."_lk0", "t66"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t66"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t66"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END AS "differences"
                      FROM (
                        SELECT
                          "t54"."_lk0",
                          "t56"."_rk0"
                        FROM (
                          SELECT
                            "t18"."account_id" AS "_lk0"
                          FROM "intermediate"."int_customers__core" AS "t18"
                        ) AS "t54"
                        FULL OUTER JOIN (
                          SELECT
                            "t20"."account_id" AS "_rk0"
                          FROM "staging"."stg_app_database__accounts" AS "t20"
                        ) AS "t56"
                          ON "t54"."_lk0" = "t56"."_rk0"
                      ) AS "t66"
                      WHERE
                        NOT (
                          (
                            "t66"."_lk0" IS NOT NULL
                          ) AND (
                            "t66"."_rk0" IS NOT NULL
                          )
                        )
                    ) AS "t78"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'rows of entity_customers' AS "statement",
                        CONCAT_WS('|', COALESCE("t67"."_lk0", "t67"."_rk0")) AS "entity_key",
                        CASE
                          WHEN "t67"."_rk0" IS NULL
                          THEN 'not on the right; '
                          WHEN "t67"."_lk0" IS NULL
                          THEN 'not on the left; '
                          ELSE ''
                        END AS "differences"
                      FROM (
                        SELECT
                          "t55"."_lk0",
                          "t56"."_rk0"
                        FROM (
                          SELECT
                            "t19"."account_id" AS "_lk0"
                          FROM "entity"."entity_customers" AS "t19"
                        ) AS "t55"
                        FULL OUTER JOIN (
                          SELECT
                            "t20"."account_id" AS "_rk0"
                          FROM "staging"."stg_app_database__accounts" AS "t20"
                        ) AS "t56"
                          ON "t55"."_lk0" = "t56"."_rk0"
                      ) AS "t67"
                      WHERE
                        NOT (
                          (
                            "t67"."_lk0" IS NOT NULL
                          ) AND (
                            "t67"."_rk0" IS NOT NULL
                          )
                        )
                    ) AS "t79"
                  ) AS "t84"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'rows of int_users__core' AS "statement",
                      CONCAT_WS('|', COALESCE("t75"."_lk0", "t75"."_rk0")) AS "entity_key",
                      CASE
                        WHEN "t75"."_rk0" IS NULL
                        THEN 'not on the right; '
                        WHEN "t75"."_lk0" IS NULL
                        THEN 'not on the left; '
                        ELSE ''
                      END AS "differences"
                    FROM (
                      SELECT
                        "t53"."_lk0",
                        "t65"."_rk0"
                      FROM (
                        SELECT
                          "t16"."user_id" AS "_lk0"
                        FROM "intermediate"."int_users__core" AS "t16"
                      ) AS "t53"
                      FULL OUTER JOIN (
                        SELECT
                          "t17"."user_id" AS "_rk0"
                        FROM "staging"."stg_app_database__users" AS "t17"
                        WHERE
                          NOT (
                            "t17"."is_orphan"
                          )
                          AND NOT (
                            (
                              "t17"."user_id" = '0'
                            ) OR COALESCE("t17"."account_id" = '0', FALSE)
                          )
                      ) AS "t65"
                        ON "t53"."_lk0" = "t65"."_rk0"
                    ) AS "t75"
                    WHERE
                      NOT (
                        (
                          "t75"."_lk0" IS NOT NULL
                        ) AND (
                          "t75"."_rk0" IS NOT NULL
                        )
                      )
                  ) AS "t88"
                ) AS "t89"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'rows of entity_users' AS "statement",
                    CONCAT_WS('|', COALESCE("t74"."_lk0", "t74"."_rk0")) AS "entity_key",
                    CASE
                      WHEN "t74"."_rk0" IS NULL
                      THEN 'not on the right; '
                      WHEN "t74"."_lk0" IS NULL
                      THEN 'not on the left; '
                      ELSE ''
                    END AS "differences"
                  FROM (
                    SELECT
                      "t52"."_lk0",
                      "t65"."_rk0"
                    FROM (
                      SELECT
                        "t15"."user_id" AS "_lk0"
                      FROM "entity"."entity_users" AS "t15"
                    ) AS "t52"
                    FULL OUTER JOIN (
                      SELECT
                        "t17"."user_id" AS "_rk0"
                      FROM "staging"."stg_app_database__users" AS "t17"
                      WHERE
                        NOT (
                          "t17"."is_orphan"
                        )
                        AND NOT (
                          (
                            "t17"."user_id" = '0'
                          ) OR COALESCE("t17"."account_id" = '0', FALSE)
                        )
                    ) AS "t65"
                      ON "t52"."_lk0" = "t65"."_rk0"
                  ) AS "t74"
                  WHERE
                    NOT (
                      (
                        "t74"."_lk0" IS NOT NULL
                      ) AND (
                        "t74"."_rk0" IS NOT NULL
                      )
                    )
                ) AS "t87"
              ) AS "t90"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'rows of int_locations__core' AS "statement",
                  CONCAT_WS('|', COALESCE("t71"."_lk0", "t71"."_rk0")) AS "entity_key",
                  CASE
                    WHEN "t71"."_rk0" IS NULL
                    THEN 'not on the right; '
                    WHEN "t71"."_lk0" IS NULL
                    THEN 'not on the left; '
                    ELSE ''
                  END AS "differences"
                FROM (
                  SELECT
                    "t50"."_lk0",
                    "t59"."_rk0"
                  FROM (
                    SELECT
                      "t13"."location_id" AS "_lk0"
                    FROM "intermediate"."int_locations__core" AS "t13"
                  ) AS "t50"
                  FULL OUTER JOIN (
                    SELECT
                      "t14"."location_id" AS "_rk0"
                    FROM "staging"."stg_app_database__locations" AS "t14"
                    WHERE
                      NOT (
                        "t14"."is_orphan"
                      )
                  ) AS "t59"
                    ON "t50"."_lk0" = "t59"."_rk0"
                ) AS "t71"
                WHERE
                  NOT (
                    (
                      "t71"."_lk0" IS NOT NULL
                    ) AND (
                      "t71"."_rk0" IS NOT NULL
                    )
                  )
              ) AS "t83"
            ) AS "t91"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'rows of entity_locations' AS "statement",
                CONCAT_WS('|', COALESCE("t70"."_lk0", "t70"."_rk0")) AS "entity_key",
                CASE
                  WHEN "t70"."_rk0" IS NULL
                  THEN 'not on the right; '
                  WHEN "t70"."_lk0" IS NULL
                  THEN 'not on the left; '
                  ELSE ''
                END AS "differences"
              FROM (
                SELECT
                  "t49"."_lk0",
                  "t59"."_rk0"
                FROM (
                  SELECT
                    "t12"."location_id" AS "_lk0"
                  FROM "entity"."entity_locations" AS "t12"
                ) AS "t49"
                FULL OUTER JOIN (
                  SELECT
                    "t14"."location_id" AS "_rk0"
                  FROM "staging"."stg_app_database__locations" AS "t14"
                  WHERE
                    NOT (
                      "t14"."is_orphan"
                    )
                ) AS "t59"
                  ON "t49"."_lk0" = "t59"."_rk0"
              ) AS "t70"
              WHERE
                NOT (
                  (
                    "t70"."_lk0" IS NOT NULL
                  ) AND (
                    "t70"."_rk0" IS NOT NULL
                  )
                )
            ) AS "t82"
          ) AS "t92"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'rows of int_devices__performance_health' AS "statement",
              CONCAT_WS('|', COALESCE("t69"."_lk0", "t69"."_rk0")) AS "entity_key",
              CASE
                WHEN "t69"."_rk0" IS NULL
                THEN 'not on the right; '
                WHEN "t69"."_lk0" IS NULL
                THEN 'not on the left; '
                ELSE ''
              END AS "differences"
            FROM (
              SELECT
                "t47"."_lk0",
                "t58"."_rk0"
              FROM (
                SELECT
                  "t10"."device_id" AS "_lk0"
                FROM "intermediate"."int_devices__performance_health" AS "t10"
              ) AS "t47"
              FULL OUTER JOIN (
                SELECT
                  "t11"."device_id" AS "_rk0"
                FROM "staging"."stg_app_database__devices" AS "t11"
                WHERE
                  NOT (
                    "t11"."is_orphan"
                  )
              ) AS "t58"
                ON "t47"."_lk0" = "t58"."_rk0"
            ) AS "t69"
            WHERE
              NOT (
                (
                  "t69"."_lk0" IS NOT NULL
                ) AND (
                  "t69"."_rk0" IS NOT NULL
                )
              )
          ) AS "t81"
        ) AS "t93"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'rows of entity_devices' AS "statement",
            CONCAT_WS('|', COALESCE("t68"."_lk0", "t68"."_rk0")) AS "entity_key",
            CASE
              WHEN "t68"."_rk0" IS NULL
              THEN 'not on the right; '
              WHEN "t68"."_lk0" IS NULL
              THEN 'not on the left; '
              ELSE ''
            END AS "differences"
          FROM (
            SELECT
              "t44"."_lk0",
              "t58"."_rk0"
            FROM (
              SELECT
                "t5"."device_id" AS "_lk0"
              FROM "entity"."entity_devices" AS "t5"
            ) AS "t44"
            FULL OUTER JOIN (
              SELECT
                "t11"."device_id" AS "_rk0"
              FROM "staging"."stg_app_database__devices" AS "t11"
              WHERE
                NOT (
                  "t11"."is_orphan"
                )
            ) AS "t58"
              ON "t44"."_lk0" = "t58"."_rk0"
          ) AS "t68"
          WHERE
            NOT (
              (
                "t68"."_lk0" IS NOT NULL
              ) AND (
                "t68"."_rk0" IS NOT NULL
              )
            )
        ) AS "t80"
      ) AS "t94"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'rows of int_subscriptions__core' AS "statement",
          CONCAT_WS('|', COALESCE("t63"."_lk0", "t63"."_rk0")) AS "entity_key",
          CASE
            WHEN "t63"."_rk0" IS NULL
            THEN 'not on the right; '
            WHEN "t63"."_lk0" IS NULL
            THEN 'not on the left; '
            ELSE ''
          END AS "differences"
        FROM (
          SELECT
            "t42"."_lk0",
            "t43"."_rk0"
          FROM (
            SELECT
              "t3"."subscription_id" AS "_lk0"
            FROM "intermediate"."int_subscriptions__core" AS "t3"
          ) AS "t42"
          RIGHT OUTER JOIN (
            SELECT
              "t4"."subscription_id" AS "_rk0"
            FROM "staging"."stg_app_database__subscriptions" AS "t4"
          ) AS "t43"
            ON "t42"."_lk0" = "t43"."_rk0"
        ) AS "t63"
        WHERE
          NOT (
            (
              "t63"."_lk0" IS NOT NULL
            ) AND (
              "t63"."_rk0" IS NOT NULL
            )
          )
      ) AS "t77"
    ) AS "t95"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'rows of entity_subscriptions' AS "statement",
        CONCAT_WS('|', COALESCE("t62"."_lk0", "t62"."_rk0")) AS "entity_key",
        CASE
          WHEN "t62"."_rk0" IS NULL
          THEN 'not on the right; '
          WHEN "t62"."_lk0" IS NULL
          THEN 'not on the left; '
          ELSE ''
        END AS "differences"
      FROM (
        SELECT
          "t41"."_lk0",
          "t43"."_rk0"
        FROM (
          SELECT
            "t2"."subscription_id" AS "_lk0"
          FROM "entity"."entity_subscriptions" AS "t2"
        ) AS "t41"
        RIGHT OUTER JOIN (
          SELECT
            "t4"."subscription_id" AS "_rk0"
          FROM "staging"."stg_app_database__subscriptions" AS "t4"
        ) AS "t43"
          ON "t41"."_lk0" = "t43"."_rk0"
      ) AS "t62"
      WHERE
        NOT (
          (
            "t62"."_lk0" IS NOT NULL
          ) AND (
            "t62"."_rk0" IS NOT NULL
          )
        )
    ) AS "t76"
  ) AS "t96"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'campaigns of int_campaigns__core' AS "statement",
      CONCAT_WS('|', COALESCE("t73"."_lk0", "t73"."_rk0"), COALESCE("t73"."_lk1", "t73"."_rk1")) AS "entity_key",
      CASE
        WHEN "t73"."_rk0" IS NULL
        THEN 'not on the right; '
        WHEN "t73"."_lk0" IS NULL
        THEN 'not on the left; '
        ELSE ''
      END AS "differences"
    FROM (
      SELECT
        "t40"."_lk0",
        "t40"."_lk1",
        "t64"."_rk0",
        "t64"."_rk1"
      FROM (
        SELECT
          "t1"."platform" AS "_lk0",
          "t1"."campaign_id" AS "_lk1"
        FROM "intermediate"."int_campaigns__core" AS "t1"
      ) AS "t40"
      FULL OUTER JOIN (
        SELECT
          "t57"."platform" AS "_rk0",
          "t57"."campaign_id" AS "_rk1"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t6"."campaign_id",
                'google_ads' AS "platform"
              FROM "staging"."stg_marketing__google_ads_campaigns" AS "t6"
            ) AS "t27"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t7"."campaign_id",
                'facebook' AS "platform"
              FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t7"
            ) AS "t28"
          ) AS "t45"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t8"."campaign_id",
                'linkedin' AS "platform"
              FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t8"
            ) AS "t29"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t9"."campaign_id",
                'iterable' AS "platform"
              FROM "staging"."stg_marketing__iterable_campaigns" AS "t9"
            ) AS "t30"
          ) AS "t46"
        ) AS "t57"
      ) AS "t64"
        ON "t40"."_lk0" = "t64"."_rk0" AND "t40"."_lk1" = "t64"."_rk1"
    ) AS "t73"
    WHERE
      NOT (
        (
          "t73"."_lk0" IS NOT NULL
        ) AND (
          "t73"."_rk0" IS NOT NULL
        )
      )
  ) AS "t86"
) AS "t97"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'campaigns of entity_campaigns' AS "statement",
    CONCAT_WS('|', COALESCE("t72"."_lk0", "t72"."_rk0"), COALESCE("t72"."_lk1", "t72"."_rk1")) AS "entity_key",
    CASE
      WHEN "t72"."_rk0" IS NULL
      THEN 'not on the right; '
      WHEN "t72"."_lk0" IS NULL
      THEN 'not on the left; '
      ELSE ''
    END AS "differences"
  FROM (
    SELECT
      "t39"."_lk0",
      "t39"."_lk1",
      "t64"."_rk0",
      "t64"."_rk1"
    FROM (
      SELECT
        "t0"."platform" AS "_lk0",
        "t0"."campaign_id" AS "_lk1"
      FROM "entity"."entity_campaigns" AS "t0"
    ) AS "t39"
    FULL OUTER JOIN (
      SELECT
        "t57"."platform" AS "_rk0",
        "t57"."campaign_id" AS "_rk1"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t6"."campaign_id",
              'google_ads' AS "platform"
            FROM "staging"."stg_marketing__google_ads_campaigns" AS "t6"
          ) AS "t27"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t7"."campaign_id",
              'facebook' AS "platform"
            FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t7"
          ) AS "t28"
        ) AS "t45"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t8"."campaign_id",
              'linkedin' AS "platform"
            FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t8"
          ) AS "t29"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t9"."campaign_id",
              'iterable' AS "platform"
            FROM "staging"."stg_marketing__iterable_campaigns" AS "t9"
          ) AS "t30"
        ) AS "t46"
      ) AS "t57"
    ) AS "t64"
      ON "t39"."_lk0" = "t64"."_rk0" AND "t39"."_lk1" = "t64"."_rk1"
  ) AS "t72"
  WHERE
    NOT (
      (
        "t72"."_lk0" IS NOT NULL
      ) AND (
        "t72"."_rk0" IS NOT NULL
      )
    )
) AS "t85"
