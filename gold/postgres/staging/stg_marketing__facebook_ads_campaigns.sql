WITH "t1" AS (
  SELECT
    "t0"."id",
    "t0"."name",
    "t0"."status",
    "t0"."objective",
    "t0"."created_time",
    "t0"."start_time",
    "t0"."stop_time",
    "t0"."daily_budget",
    "t0"."lifetime_budget",
    "t0"."impressions",
    "t0"."clicks",
    "t0"."spend",
    "t0"."actions",
    "t0"."created_at"
  FROM "raw"."facebook_ads_campaigns" AS "t0"
), "repeats_in_facebook_ads_campaigns" AS (
  SELECT
    *
  FROM (
    SELECT
      "t3"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t0"."id",
        "t0"."created_time"
      FROM "raw"."facebook_ads_campaigns" AS "t0"
      WHERE
        NOT (
          COALESCE(
            "t0"."created_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t0"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t0"."id") <> ''
          )
        )
    ) AS "t3"
    GROUP BY
      1
  ) AS "t4"
  WHERE
    "t4"."copies" > 1
)
SELECT
  "t15"."campaign_id",
  "t15"."campaign_name",
  "t15"."status",
  "t15"."campaign_status",
  "t15"."objective",
  "t15"."daily_budget",
  "t15"."lifetime_budget",
  "t15"."start_date",
  "t15"."end_date",
  "t15"."impressions",
  "t15"."clicks",
  "t15"."spend",
  "t15"."conversions",
  CAST("t15"."actions" AS VARCHAR) AS "actions",
  "t15"."action_count",
  "t15"."unread_action_count",
  (
    CAST("t15"."clicks" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."impressions" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "click_through_rate",
  CAST("t15"."spend" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."clicks" AS DOUBLE PRECISION), 0.0) AS "cost_per_click",
  (
    CAST("t15"."spend" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."impressions" AS DOUBLE PRECISION), 0.0)
  ) * 1000.0 AS "cost_per_thousand_impressions",
  CAST("t15"."spend" AS DOUBLE PRECISION) / NULLIF("t15"."conversions", 0.0) AS "cost_per_conversion",
  (
    CAST("t15"."conversions" AS DOUBLE PRECISION) / NULLIF(CAST("t15"."clicks" AS DOUBLE PRECISION), 0.0)
  ) * 100.0 AS "conversion_rate",
  "t15"."created_time",
  "t15"."start_time",
  "t15"."stop_time",
  "t15"."created_at"
FROM (
  SELECT
    "t14"."id" AS "campaign_id",
    "t14"."objective",
    "t14"."actions",
    "t14"."created_time",
    "t14"."start_time",
    "t14"."stop_time",
    "t14"."created_at",
    NULLIF(TRIM(' 	
' FROM "t14"."name"), '') AS "campaign_name",
    "t14"."status",
    CASE
      WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '') IS NULL
      THEN CAST(NULL AS VARCHAR)
      ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t14"."status")), '-', '_'), ' ', '_'), '')
        WHEN 'active'
        THEN 'active'
        WHEN 'paused'
        THEN 'paused'
        WHEN 'completed'
        THEN 'completed'
        WHEN 'archived'
        THEN 'completed'
        WHEN 'deleted'
        THEN 'completed'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'draft'
        THEN 'draft'
        ELSE 'unmapped'
      END
    END AS "campaign_status",
    CAST(CAST(CASE
      WHEN ABS("t14"."daily_budget") < 1000000000000000.0
      THEN "t14"."daily_budget"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "daily_budget",
    CAST(CAST(CASE
      WHEN ABS("t14"."lifetime_budget") < 1000000000000000.0
      THEN "t14"."lifetime_budget"
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "lifetime_budget",
    CAST("t14"."start_time" AS DATE) AS "start_date",
    CAST("t14"."stop_time" AS DATE) AS "end_date",
    CASE WHEN "t14"."impressions" >= 0 THEN "t14"."impressions" ELSE NULL END AS "impressions",
    CASE WHEN "t14"."clicks" >= 0 THEN "t14"."clicks" ELSE NULL END AS "clicks",
    CAST(CAST(CASE
      WHEN ABS(CASE WHEN "t14"."spend" >= 0 THEN "t14"."spend" ELSE NULL END) < 1000000000000000.0
      THEN CASE WHEN "t14"."spend" >= 0 THEN "t14"."spend" ELSE NULL END
      ELSE NULL
    END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "spend",
    CASE
      WHEN COALESCE(
        CARDINALITY(
          CASE
            WHEN JSON_TYPEOF("t14"."actions") = 'array'
            THEN ARRAY(SELECT
              *
            FROM JSON_ARRAY_ELEMENTS("t14"."actions"))
            ELSE NULL
          END
        ),
        0
      ) > 0
      THEN 0.0 + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '0'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '0'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '0'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '0'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '0'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '1'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '1'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '1'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '1'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '1'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '2'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '2'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '2'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '2'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '2'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '3'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '3'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '3'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '3'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '3'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '4'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '4'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '4'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '4'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '4'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '5'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '5'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '5'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '5'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '5'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '6'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '6'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '6'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '6'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '6'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '7'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '7'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '7'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '7'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '7'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '8'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '8'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '8'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '8'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '8'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '9'), 'action_type'), '')
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '9'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '9'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '9'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '9'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(
            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '10'), 'action_type'),
            ''
          )
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '10'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '10'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '10'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '10'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(
            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '11'), 'action_type'),
            ''
          )
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '11'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '11'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '11'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '11'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(
            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '12'), 'action_type'),
            ''
          )
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '12'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '12'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '12'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '12'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(
            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '13'), 'action_type'),
            ''
          )
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '13'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '13'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '13'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '13'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(
            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '14'), 'action_type'),
            ''
          )
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '14'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '14'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '14'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '14'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END + CASE
        WHEN LOWER(
          NULLIF(
            JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '15'), 'action_type'),
            ''
          )
        ) IN ('conversions', 'purchase', 'leadgen.other', 'lead')
        AND (
          CASE
            WHEN ABS(
              CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '15'), 'value'), '') AS DOUBLE PRECISION)
            ) < 9e+18
            THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '15'), 'value'), '') AS DOUBLE PRECISION)
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END >= 0
        )
        THEN CASE
          WHEN ABS(
            CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '15'), 'value'), '') AS DOUBLE PRECISION)
          ) < 9e+18
          THEN CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(JSON_EXTRACT_PATH("t14"."actions", '15'), 'value'), '') AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
        ELSE 0.0
      END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "conversions",
    COALESCE(
      CARDINALITY(
        CASE
          WHEN JSON_TYPEOF("t14"."actions") = 'array'
          THEN ARRAY(SELECT
            *
          FROM JSON_ARRAY_ELEMENTS("t14"."actions"))
          ELSE NULL
        END
      ),
      0
    ) AS "action_count",
    CASE
      WHEN COALESCE(
        CARDINALITY(
          CASE
            WHEN JSON_TYPEOF("t14"."actions") = 'array'
            THEN ARRAY(SELECT
              *
            FROM JSON_ARRAY_ELEMENTS("t14"."actions"))
            ELSE NULL
          END
        ),
        0
      ) > 16
      THEN COALESCE(
        CARDINALITY(
          CASE
            WHEN JSON_TYPEOF("t14"."actions") = 'array'
            THEN ARRAY(SELECT
              *
            FROM JSON_ARRAY_ELEMENTS("t14"."actions"))
            ELSE NULL
          END
        ),
        0
      ) - 16
      ELSE 0
    END AS "unread_action_count"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t1" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."created_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM(' 	
' FROM "t2"."id") <> ''
          )
        )
        AND NOT (
          "t2"."id" IN (
            SELECT
              "t6"."id"
            FROM "repeats_in_facebook_ads_campaigns" AS "t6"
          )
        )
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t12"."id",
        "t12"."name",
        "t12"."status",
        "t12"."objective",
        "t12"."created_time",
        "t12"."start_time",
        "t12"."stop_time",
        "t12"."daily_budget",
        "t12"."lifetime_budget",
        "t12"."impressions",
        "t12"."clicks",
        "t12"."spend",
        "t12"."actions",
        "t12"."created_at"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."id",
            "t10"."name",
            "t10"."status",
            "t10"."objective",
            "t10"."created_time",
            "t10"."start_time",
            "t10"."stop_time",
            "t10"."daily_budget",
            "t10"."lifetime_budget",
            "t10"."impressions",
            "t10"."clicks",
            "t10"."spend",
            "t10"."actions",
            "t10"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t10"."id"
              ORDER BY "t10"."created_at" DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE("t10"."id", '<null>'),
                COALESCE("t10"."name", '<null>'),
                COALESCE("t10"."status", '<null>'),
                COALESCE("t10"."objective", '<null>'),
                COALESCE(CAST("t10"."created_time" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."start_time" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."stop_time" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."daily_budget" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."lifetime_budget" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."impressions" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."clicks" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."spend" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."actions" AS VARCHAR), '<null>'),
                COALESCE(CAST("t10"."created_at" AS VARCHAR), '<null>')
              ) DESC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t1" AS "t2"
              WHERE
                NOT (
                  COALESCE(
                    "t2"."created_time" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1 DAY' AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t2"."id" IN (
                  SELECT
                    "t6"."id"
                  FROM "repeats_in_facebook_ads_campaigns" AS "t6"
                )
            ) AS "t8"
          ) AS "t10"
        ) AS "t11"
        WHERE
          "t11"."version_rank" = 0
      ) AS "t12"
    ) AS "t13"
  ) AS "t14"
) AS "t15"
