WITH "suspects_of_google_analytics_sessions" AS (
  SELECT
    "t56"."in_staging",
    "t56"."in_raw",
    COALESCE("t56"."row_key", "t56"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t56"."created_at" IS NOT DISTINCT FROM "t56"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t56"."sessions" IS NOT DISTINCT FROM "t56"."_sessions"
      THEN ''
      ELSE 'sessions '
    END || CASE
      WHEN "t56"."users" IS NOT DISTINCT FROM "t56"."_users"
      THEN ''
      ELSE 'users '
    END || CASE
      WHEN "t56"."new_users" IS NOT DISTINCT FROM "t56"."_new_users"
      THEN ''
      ELSE 'new_users '
    END || CASE
      WHEN "t56"."page_views" IS NOT DISTINCT FROM "t56"."_page_views"
      THEN ''
      ELSE 'page_views '
    END || CASE
      WHEN "t56"."goal_completions" IS NOT DISTINCT FROM "t56"."_goal_completions"
      THEN ''
      ELSE 'goal_completions '
    END || CASE
      WHEN "t56"."avg_session_duration" IS NOT DISTINCT FROM "t56"."_avg_session_duration"
      THEN ''
      ELSE 'avg_session_duration '
    END || CASE
      WHEN "t56"."bounce_rate" IS NOT DISTINCT FROM "t56"."_bounce_rate"
      THEN ''
      ELSE 'bounce_rate '
    END AS "differences"
  FROM (
    SELECT
      "t26"."row_key",
      "t26"."in_staging",
      "t26"."created_at",
      "t26"."sessions",
      "t26"."users",
      "t26"."new_users",
      "t26"."page_views",
      "t26"."goal_completions",
      "t26"."avg_session_duration",
      "t26"."bounce_rate",
      "t40"."raw_key",
      "t40"."in_raw",
      "t40"."_created_at",
      "t40"."_sessions",
      "t40"."_users",
      "t40"."_new_users",
      "t40"."_page_views",
      "t40"."_goal_completions",
      "t40"."_avg_session_duration",
      "t40"."_bounce_rate"
    FROM (
      SELECT
        "t13"."session_date" AS "row_key",
        1 AS "in_staging",
        "t13"."created_at",
        "t13"."sessions",
        "t13"."users",
        "t13"."new_users",
        "t13"."page_views",
        "t13"."goal_completions",
        "t13"."avg_session_duration",
        "t13"."bounce_rate"
      FROM "staging"."stg_marketing__google_analytics_sessions" AS "t13"
    ) AS "t26"
    FULL OUTER JOIN (
      SELECT
        "t6"."date" AS "raw_key",
        1 AS "in_raw",
        "t6"."created_at" AS "_created_at",
        CASE WHEN "t6"."sessions" >= 0 THEN "t6"."sessions" ELSE NULL END AS "_sessions",
        CASE WHEN "t6"."users" >= 0 THEN "t6"."users" ELSE NULL END AS "_users",
        CASE WHEN "t6"."new_users" >= 0 THEN "t6"."new_users" ELSE NULL END AS "_new_users",
        CASE WHEN "t6"."page_views" >= 0 THEN "t6"."page_views" ELSE NULL END AS "_page_views",
        CASE WHEN "t6"."goal_completions" >= 0 THEN "t6"."goal_completions" ELSE NULL END AS "_goal_completions",
        CASE
          WHEN "t6"."avg_session_duration" >= 0
          THEN "t6"."avg_session_duration"
          ELSE NULL
        END AS "_avg_session_duration",
        CAST("t6"."bounce_rate" AS DOUBLE) * 100.0 AS "_bounce_rate"
      FROM "raw"."google_analytics_sessions" AS "t6"
      WHERE
        "t6"."date" IS NOT NULL AND COALESCE("t6"."date" <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t40"
      ON "t26"."row_key" = "t40"."raw_key"
  ) AS "t56"
  WHERE
    NOT (
      (
        "t56"."in_staging" IS NOT NULL
      )
      AND (
        "t56"."in_raw" IS NOT NULL
      )
      AND "t56"."created_at" IS NOT DISTINCT FROM "t56"."_created_at"
      AND "t56"."sessions" IS NOT DISTINCT FROM "t56"."_sessions"
      AND "t56"."users" IS NOT DISTINCT FROM "t56"."_users"
      AND "t56"."new_users" IS NOT DISTINCT FROM "t56"."_new_users"
      AND "t56"."page_views" IS NOT DISTINCT FROM "t56"."_page_views"
      AND "t56"."goal_completions" IS NOT DISTINCT FROM "t56"."_goal_completions"
      AND "t56"."avg_session_duration" IS NOT DISTINCT FROM "t56"."_avg_session_duration"
      AND "t56"."bounce_rate" IS NOT DISTINCT FROM "t56"."_bounce_rate"
    )
), "suspects_of_attribution_touchpoints" AS (
  SELECT
    "t58"."in_staging",
    "t58"."in_raw",
    COALESCE("t58"."row_key", "t58"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t58"."touchpoint_position" IS NOT DISTINCT FROM "t58"."_touchpoint_position"
      THEN ''
      ELSE 'touchpoint_position '
    END || CASE
      WHEN "t58"."attribution_weight" IS NOT DISTINCT FROM "t58"."_attribution_weight"
      THEN ''
      ELSE 'attribution_weight '
    END || CASE
      WHEN "t58"."created_at" IS NOT DISTINCT FROM "t58"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t58"."touchpoint_timestamp" IS NOT DISTINCT FROM "t58"."_touchpoint_timestamp"
      THEN ''
      ELSE 'touchpoint_timestamp '
    END || CASE
      WHEN LOWER("t58"."campaign_id") IS NOT DISTINCT FROM LOWER("t58"."_campaign_id")
      THEN ''
      ELSE 'campaign_id '
    END || CASE
      WHEN LOWER("t58"."campaign_name") IS NOT DISTINCT FROM LOWER("t58"."_campaign_name")
      THEN ''
      ELSE 'campaign_name '
    END || CASE
      WHEN LOWER("t58"."channel") IS NOT DISTINCT FROM LOWER("t58"."_channel")
      THEN ''
      ELSE 'channel '
    END || CASE
      WHEN LOWER("t58"."source") IS NOT DISTINCT FROM LOWER("t58"."_source")
      THEN ''
      ELSE 'source '
    END || CASE
      WHEN LOWER("t58"."content") IS NOT DISTINCT FROM LOWER("t58"."_content")
      THEN ''
      ELSE 'content '
    END || CASE
      WHEN LOWER("t58"."lead_id") IS NOT DISTINCT FROM LOWER("t58"."_lead_id")
      THEN ''
      ELSE 'lead_id '
    END AS "differences"
  FROM (
    SELECT
      "t21"."row_key",
      "t21"."in_staging",
      "t21"."touchpoint_position",
      "t21"."attribution_weight",
      "t21"."created_at",
      "t21"."touchpoint_timestamp",
      "t21"."campaign_id",
      "t21"."campaign_name",
      "t21"."channel",
      "t21"."source",
      "t21"."content",
      "t21"."lead_id",
      "t44"."raw_key",
      "t44"."in_raw",
      "t44"."_touchpoint_position",
      "t44"."_attribution_weight",
      "t44"."_created_at",
      "t44"."_touchpoint_timestamp",
      "t44"."_campaign_id",
      "t44"."_campaign_name",
      "t44"."_channel",
      "t44"."_source",
      "t44"."_content",
      "t44"."_lead_id"
    FROM (
      SELECT
        "t8"."touchpoint_id" AS "row_key",
        1 AS "in_staging",
        "t8"."touchpoint_position",
        "t8"."attribution_weight",
        "t8"."created_at",
        "t8"."touchpoint_timestamp",
        "t8"."campaign_id",
        "t8"."campaign_name",
        "t8"."channel",
        "t8"."source",
        "t8"."content",
        "t8"."lead_id"
      FROM "staging"."stg_marketing__attribution_touchpoints" AS "t8"
    ) AS "t21"
    FULL OUTER JOIN (
      SELECT
        "t1"."id" AS "raw_key",
        1 AS "in_raw",
        "t1"."touchpoint_position" AS "_touchpoint_position",
        "t1"."attribution_weight" AS "_attribution_weight",
        "t1"."created_at" AS "_created_at",
        "t1"."touchpoint_date" AS "_touchpoint_timestamp",
        NULLIF(TRIM("t1"."campaign_id", ' 	
'), '') AS "_campaign_id",
        NULLIF(TRIM("t1"."campaign_name", ' 	
'), '') AS "_campaign_name",
        NULLIF(TRIM("t1"."channel", ' 	
'), '') AS "_channel",
        NULLIF(TRIM("t1"."source", ' 	
'), '') AS "_source",
        NULLIF(TRIM("t1"."content", ' 	
'), '') AS "_content",
        NULLIF(TRIM("t1"."mql_id", ' 	
'), '') AS "_lead_id"
      FROM "raw"."attribution_touchpoints" AS "t1"
      WHERE
        "t1"."id" IS NOT NULL
        AND COALESCE(CAST("t1"."touchpoint_date" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t44"
      ON "t21"."row_key" = "t44"."raw_key"
  ) AS "t58"
  WHERE
    NOT (
      (
        "t58"."in_staging" IS NOT NULL
      )
      AND (
        "t58"."in_raw" IS NOT NULL
      )
      AND "t58"."touchpoint_position" IS NOT DISTINCT FROM "t58"."_touchpoint_position"
      AND "t58"."attribution_weight" IS NOT DISTINCT FROM "t58"."_attribution_weight"
      AND "t58"."created_at" IS NOT DISTINCT FROM "t58"."_created_at"
      AND "t58"."touchpoint_timestamp" IS NOT DISTINCT FROM "t58"."_touchpoint_timestamp"
      AND LOWER("t58"."campaign_id") IS NOT DISTINCT FROM LOWER("t58"."_campaign_id")
      AND LOWER("t58"."campaign_name") IS NOT DISTINCT FROM LOWER("t58"."_campaign_name")
      AND LOWER("t58"."channel") IS NOT DISTINCT FROM LOWER("t58"."_channel")
      AND LOWER("t58"."source") IS NOT DISTINCT FROM LOWER("t58"."_source")
      AND LOWER("t58"."content") IS NOT DISTINCT FROM LOWER("t58"."_content")
      AND LOWER("t58"."lead_id") IS NOT DISTINCT FROM LOWER("t58"."_lead_id")
    )
), "t67" AS (
  SELECT
    "t64"."suspect",
    MAX("t64"."in_staging") AS "in_staging",
    MAX("t64"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t64"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t64"."differences") AS "differences"
  FROM "suspects_of_google_analytics_sessions" AS "t64"
  GROUP BY
    1
), "suspects_of_marketing_qualified_leads" AS (
  SELECT
    "t57"."in_staging",
    "t57"."in_raw",
    COALESCE("t57"."row_key", "t57"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t57"."lead_source" IS NOT DISTINCT FROM "t57"."_lead_source"
      THEN ''
      ELSE 'lead_source '
    END || CASE
      WHEN "t57"."days_to_mql" IS NOT DISTINCT FROM "t57"."_days_to_mql"
      THEN ''
      ELSE 'days_to_mql '
    END || CASE
      WHEN "t57"."created_at_source" IS NOT DISTINCT FROM "t57"."_created_at_source"
      THEN ''
      ELSE 'created_at_source '
    END || CASE
      WHEN "t57"."created_at" IS NOT DISTINCT FROM "t57"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t57"."mql_at" IS NOT DISTINCT FROM "t57"."_mql_at"
      THEN ''
      ELSE 'mql_at '
    END || CASE
      WHEN "t57"."conversion_probability" IS NOT DISTINCT FROM "t57"."_conversion_probability"
      THEN ''
      ELSE 'conversion_probability '
    END || CASE
      WHEN "t57"."engagement_score" IS NOT DISTINCT FROM "t57"."_engagement_score"
      THEN ''
      ELSE 'engagement_score '
    END || CASE
      WHEN "t57"."lead_score" IS NOT DISTINCT FROM "t57"."_lead_score"
      THEN ''
      ELSE 'lead_score '
    END || CASE
      WHEN "t57"."contact_id" IS NOT DISTINCT FROM "t57"."_contact_id"
      THEN ''
      ELSE 'contact_id '
    END || CASE
      WHEN "t57"."account_id" IS NOT DISTINCT FROM "t57"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t57"."campaign_id") IS NOT DISTINCT FROM LOWER("t57"."_campaign_id")
      THEN ''
      ELSE 'campaign_id '
    END || CASE
      WHEN "t57"."mql_date" IS NOT DISTINCT FROM "t57"."_mql_date"
      THEN ''
      ELSE 'mql_date '
    END || CASE
      WHEN "t57"."created_date" IS NOT DISTINCT FROM "t57"."_created_date"
      THEN ''
      ELSE 'created_date '
    END AS "differences"
  FROM (
    SELECT
      "t20"."row_key",
      "t20"."in_staging",
      "t20"."lead_source",
      "t20"."days_to_mql",
      "t20"."created_at_source",
      "t20"."created_at",
      "t20"."mql_at",
      "t20"."conversion_probability",
      "t20"."engagement_score",
      "t20"."lead_score",
      "t20"."contact_id",
      "t20"."account_id",
      "t20"."campaign_id",
      "t20"."mql_date",
      "t20"."created_date",
      "t42"."raw_key",
      "t42"."in_raw",
      "t42"."_lead_source",
      "t42"."_days_to_mql",
      "t42"."_created_at_source",
      "t42"."_created_at",
      "t42"."_mql_at",
      "t42"."_conversion_probability",
      "t42"."_engagement_score",
      "t42"."_lead_score",
      "t42"."_contact_id",
      "t42"."_account_id",
      "t42"."_campaign_id",
      "t42"."_mql_date",
      "t42"."_created_date"
    FROM (
      SELECT
        "t7"."lead_id" AS "row_key",
        1 AS "in_staging",
        "t7"."lead_source",
        "t7"."days_to_mql",
        "t7"."created_at_source",
        "t7"."created_at",
        "t7"."mql_at",
        "t7"."conversion_probability",
        "t7"."engagement_score",
        "t7"."lead_score",
        "t7"."contact_id",
        "t7"."account_id",
        "t7"."campaign_id",
        "t7"."mql_date",
        "t7"."created_date"
      FROM "staging"."stg_marketing__marketing_qualified_leads" AS "t7"
    ) AS "t20"
    FULL OUTER JOIN (
      SELECT
        "t0"."id" AS "raw_key",
        1 AS "in_raw",
        "t0"."lead_source" AS "_lead_source",
        "t0"."days_to_mql" AS "_days_to_mql",
        "t0"."created_at_source" AS "_created_at_source",
        "t0"."created_at" AS "_created_at",
        "t0"."mql_date" AS "_mql_at",
        "t0"."conversion_probability" AS "_conversion_probability",
        "t0"."engagement_score" AS "_engagement_score",
        "t0"."mql_score" AS "_lead_score",
        CAST("t0"."contact_id" AS TEXT) AS "_contact_id",
        CAST("t0"."account_id" AS TEXT) AS "_account_id",
        NULLIF(TRIM("t0"."campaign_id", ' 	
'), '') AS "_campaign_id",
        CAST("t0"."mql_date" AS DATE) AS "_mql_date",
        COALESCE(CAST("t0"."created_at_source" AS DATE), CAST("t0"."created_at" AS DATE)) AS "_created_date"
      FROM "raw"."marketing_qualified_leads" AS "t0"
      WHERE
        "t0"."id" IS NOT NULL
        AND COALESCE(CAST("t0"."mql_date" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t42"
      ON "t20"."row_key" = "t42"."raw_key"
  ) AS "t57"
  WHERE
    NOT (
      (
        "t57"."in_staging" IS NOT NULL
      )
      AND (
        "t57"."in_raw" IS NOT NULL
      )
      AND "t57"."lead_source" IS NOT DISTINCT FROM "t57"."_lead_source"
      AND "t57"."days_to_mql" IS NOT DISTINCT FROM "t57"."_days_to_mql"
      AND "t57"."created_at_source" IS NOT DISTINCT FROM "t57"."_created_at_source"
      AND "t57"."created_at" IS NOT DISTINCT FROM "t57"."_created_at"
      AND "t57"."mql_at" IS NOT DISTINCT FROM "t57"."_mql_at"
      AND "t57"."conversion_probability" IS NOT DISTINCT FROM "t57"."_conversion_probability"
      AND "t57"."engagement_score" IS NOT DISTINCT FROM "t57"."_engagement_score"
      AND "t57"."lead_score" IS NOT DISTINCT FROM "t57"."_lead_score"
      AND "t57"."contact_id" IS NOT DISTINCT FROM "t57"."_contact_id"
      AND "t57"."account_id" IS NOT DISTINCT FROM "t57"."_account_id"
      AND LOWER("t57"."campaign_id") IS NOT DISTINCT FROM LOWER("t57"."_campaign_id")
      AND "t57"."mql_date" IS NOT DISTINCT FROM "t57"."_mql_date"
      AND "t57"."created_date" IS NOT DISTINCT FROM "t57"."_created_date"
    )
), "suspects_of_iterable_campaigns" AS (
  SELECT
    "t59"."in_staging",
    "t59"."in_raw",
    COALESCE("t59"."row_key", "t59"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t59"."_updated_at_source" > "t59"."updated_at_source",
      "t59"."_updated_at_source" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t59"."campaign_type" IS NOT DISTINCT FROM "t59"."_campaign_type"
      THEN ''
      ELSE 'campaign_type '
    END || CASE
      WHEN "t59"."message_medium" IS NOT DISTINCT FROM "t59"."_message_medium"
      THEN ''
      ELSE 'message_medium '
    END || CASE
      WHEN "t59"."start_at" IS NOT DISTINCT FROM "t59"."_start_at"
      THEN ''
      ELSE 'start_at '
    END || CASE
      WHEN "t59"."ended_at" IS NOT DISTINCT FROM "t59"."_ended_at"
      THEN ''
      ELSE 'ended_at '
    END || CASE
      WHEN "t59"."created_at_source" IS NOT DISTINCT FROM "t59"."_created_at_source"
      THEN ''
      ELSE 'created_at_source '
    END || CASE
      WHEN "t59"."created_at" IS NOT DISTINCT FROM "t59"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t59"."status" IS NOT DISTINCT FROM "t59"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t59"."updated_at_source" IS NOT DISTINCT FROM "t59"."_updated_at_source"
      THEN ''
      ELSE 'updated_at_source '
    END || CASE
      WHEN LOWER("t59"."labels") IS NOT DISTINCT FROM LOWER("t59"."_labels")
      THEN ''
      ELSE 'labels '
    END || CASE
      WHEN LOWER("t59"."campaign_name") IS NOT DISTINCT FROM LOWER("t59"."_campaign_name")
      THEN ''
      ELSE 'campaign_name '
    END || CASE
      WHEN "t59"."send_size" IS NOT DISTINCT FROM "t59"."_send_size"
      THEN ''
      ELSE 'send_size '
    END || CASE
      WHEN "t59"."start_date" IS NOT DISTINCT FROM "t59"."_start_date"
      THEN ''
      ELSE 'start_date '
    END || CASE
      WHEN "t59"."end_date" IS NOT DISTINCT FROM "t59"."_end_date"
      THEN ''
      ELSE 'end_date '
    END AS "differences"
  FROM (
    SELECT
      "t25"."row_key",
      "t25"."in_staging",
      "t25"."campaign_type",
      "t25"."message_medium",
      "t25"."start_at",
      "t25"."ended_at",
      "t25"."created_at_source",
      "t25"."created_at",
      "t25"."status",
      "t25"."updated_at_source",
      "t25"."labels",
      "t25"."campaign_name",
      "t25"."send_size",
      "t25"."start_date",
      "t25"."end_date",
      "t49"."raw_key",
      "t49"."in_raw",
      "t49"."_campaign_type",
      "t49"."_message_medium",
      "t49"."_start_at",
      "t49"."_ended_at",
      "t49"."_created_at_source",
      "t49"."_created_at",
      "t49"."_status",
      "t49"."_updated_at_source",
      "t49"."_labels",
      "t49"."_campaign_name",
      "t49"."_send_size",
      "t49"."_start_date",
      "t49"."_end_date"
    FROM (
      SELECT
        "t12"."campaign_id" AS "row_key",
        1 AS "in_staging",
        "t12"."campaign_type",
        "t12"."message_medium",
        "t12"."start_at",
        "t12"."ended_at",
        "t12"."created_at_source",
        "t12"."created_at",
        "t12"."status",
        "t12"."updated_at_source",
        "t12"."labels",
        "t12"."campaign_name",
        "t12"."send_size",
        "t12"."start_date",
        "t12"."end_date"
      FROM "staging"."stg_marketing__iterable_campaigns" AS "t12"
    ) AS "t25"
    FULL OUTER JOIN (
      SELECT
        "t5"."id" AS "raw_key",
        1 AS "in_raw",
        "t5"."campaign_type" AS "_campaign_type",
        "t5"."message_medium" AS "_message_medium",
        "t5"."start_at" AS "_start_at",
        "t5"."ended_at" AS "_ended_at",
        "t5"."created_at_source" AS "_created_at_source",
        "t5"."created_at" AS "_created_at",
        "t5"."status" AS "_status",
        "t5"."updated_at_source" AS "_updated_at_source",
        NULLIF(TRIM("t5"."labels", ' 	
'), '') AS "_labels",
        NULLIF(TRIM("t5"."name", ' 	
'), '') AS "_campaign_name",
        CASE WHEN "t5"."send_size" >= 0 THEN "t5"."send_size" ELSE NULL END AS "_send_size",
        CAST("t5"."start_at" AS DATE) AS "_start_date",
        CAST("t5"."ended_at" AS DATE) AS "_end_date"
      FROM "raw"."iterable_campaigns" AS "t5"
      WHERE
        "t5"."id" IS NOT NULL
        AND COALESCE(CAST("t5"."created_at_source" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t49"
      ON "t25"."row_key" = "t49"."raw_key"
  ) AS "t59"
  WHERE
    NOT (
      (
        "t59"."in_staging" IS NOT NULL
      )
      AND (
        "t59"."in_raw" IS NOT NULL
      )
      AND "t59"."campaign_type" IS NOT DISTINCT FROM "t59"."_campaign_type"
      AND "t59"."message_medium" IS NOT DISTINCT FROM "t59"."_message_medium"
      AND "t59"."start_at" IS NOT DISTINCT FROM "t59"."_start_at"
      AND "t59"."ended_at" IS NOT DISTINCT FROM "t59"."_ended_at"
      AND "t59"."created_at_source" IS NOT DISTINCT FROM "t59"."_created_at_source"
      AND "t59"."created_at" IS NOT DISTINCT FROM "t59"."_created_at"
      AND "t59"."status" IS NOT DISTINCT FROM "t59"."_status"
      AND "t59"."updated_at_source" IS NOT DISTINCT FROM "t59"."_updated_at_source"
      AND LOWER("t59"."labels") IS NOT DISTINCT FROM LOWER("t59"."_labels")
      AND LOWER("t59"."campaign_name") IS NOT DISTINCT FROM LOWER("t59"."_campaign_name")
      AND "t59"."send_size" IS NOT DISTINCT FROM "t59"."_send_size"
      AND "t59"."start_date" IS NOT DISTINCT FROM "t59"."_start_date"
      AND "t59"."end_date" IS NOT DISTINCT FROM "t59"."_end_date"
    )
), "t74" AS (
  SELECT
    "t66"."suspect",
    MAX("t66"."in_staging") AS "in_staging",
    MAX("t66"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t66"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t66"."differences") AS "differences"
  FROM "suspects_of_attribution_touchpoints" AS "t66"
  GROUP BY
    1
), "suspects_of_google_ads_campaigns" AS (
  SELECT
    "t60"."in_staging",
    "t60"."in_raw",
    COALESCE("t60"."row_key", "t60"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t60"."campaign_type" IS NOT DISTINCT FROM "t60"."_campaign_type"
      THEN ''
      ELSE 'campaign_type '
    END || CASE
      WHEN "t60"."advertising_channel_type" IS NOT DISTINCT FROM "t60"."_advertising_channel_type"
      THEN ''
      ELSE 'advertising_channel_type '
    END || CASE
      WHEN "t60"."start_date" IS NOT DISTINCT FROM "t60"."_start_date"
      THEN ''
      ELSE 'start_date '
    END || CASE
      WHEN "t60"."end_date" IS NOT DISTINCT FROM "t60"."_end_date"
      THEN ''
      ELSE 'end_date '
    END || CASE
      WHEN "t60"."created_at" IS NOT DISTINCT FROM "t60"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t60"."status" IS NOT DISTINCT FROM "t60"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN LOWER("t60"."campaign_name") IS NOT DISTINCT FROM LOWER("t60"."_campaign_name")
      THEN ''
      ELSE 'campaign_name '
    END || CASE
      WHEN "t60"."budget_amount" IS NOT DISTINCT FROM "t60"."_budget_amount"
      THEN ''
      ELSE 'budget_amount '
    END || CASE
      WHEN "t60"."target_cpa" IS NOT DISTINCT FROM "t60"."_target_cpa"
      THEN ''
      ELSE 'target_cpa '
    END || CASE
      WHEN "t60"."impressions" IS NOT DISTINCT FROM "t60"."_impressions"
      THEN ''
      ELSE 'impressions '
    END || CASE
      WHEN "t60"."clicks" IS NOT DISTINCT FROM "t60"."_clicks"
      THEN ''
      ELSE 'clicks '
    END || CASE
      WHEN "t60"."conversions" IS NOT DISTINCT FROM "t60"."_conversions"
      THEN ''
      ELSE 'conversions '
    END || CASE WHEN "t60"."cost" IS NOT DISTINCT FROM "t60"."_cost" THEN '' ELSE 'cost ' END AS "differences"
  FROM (
    SELECT
      "t22"."row_key",
      "t22"."in_staging",
      "t22"."campaign_type",
      "t22"."advertising_channel_type",
      "t22"."start_date",
      "t22"."end_date",
      "t22"."created_at",
      "t22"."status",
      "t22"."campaign_name",
      "t22"."budget_amount",
      "t22"."target_cpa",
      "t22"."impressions",
      "t22"."clicks",
      "t22"."conversions",
      "t22"."cost",
      "t53"."raw_key",
      "t53"."in_raw",
      "t53"."_campaign_type",
      "t53"."_advertising_channel_type",
      "t53"."_start_date",
      "t53"."_end_date",
      "t53"."_created_at",
      "t53"."_status",
      "t53"."_campaign_name",
      "t53"."_budget_amount",
      "t53"."_target_cpa",
      "t53"."_impressions",
      "t53"."_clicks",
      "t53"."_conversions",
      "t53"."_cost"
    FROM (
      SELECT
        "t9"."campaign_id" AS "row_key",
        1 AS "in_staging",
        "t9"."campaign_type",
        "t9"."advertising_channel_type",
        "t9"."start_date",
        "t9"."end_date",
        "t9"."created_at",
        "t9"."status",
        "t9"."campaign_name",
        "t9"."budget_amount",
        "t9"."target_cpa",
        "t9"."impressions",
        "t9"."clicks",
        "t9"."conversions",
        "t9"."cost"
      FROM "staging"."stg_marketing__google_ads_campaigns" AS "t9"
    ) AS "t22"
    FULL OUTER JOIN (
      SELECT
        "t2"."id" AS "raw_key",
        1 AS "in_raw",
        "t2"."campaign_type" AS "_campaign_type",
        "t2"."advertising_channel_type" AS "_advertising_channel_type",
        "t2"."start_date" AS "_start_date",
        "t2"."end_date" AS "_end_date",
        "t2"."created_at" AS "_created_at",
        "t2"."status" AS "_status",
        NULLIF(TRIM("t2"."name", ' 	
'), '') AS "_campaign_name",
        CAST(CAST(CASE
          WHEN ABS("t2"."budget_amount") < 1000000000000000.0
          THEN "t2"."budget_amount"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_budget_amount",
        CAST(CAST(CASE
          WHEN ABS("t2"."target_cpa") < 1000000000000000.0
          THEN "t2"."target_cpa"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_target_cpa",
        CASE WHEN "t2"."impressions" >= 0 THEN "t2"."impressions" ELSE NULL END AS "_impressions",
        CASE WHEN "t2"."clicks" >= 0 THEN "t2"."clicks" ELSE NULL END AS "_clicks",
        CASE WHEN "t2"."conversions" >= 0 THEN "t2"."conversions" ELSE NULL END AS "_conversions",
        CASE WHEN "t2"."cost" >= 0 THEN "t2"."cost" ELSE NULL END AS "_cost"
      FROM "raw"."google_ads_campaigns" AS "t2"
      WHERE
        "t2"."id" IS NOT NULL
        AND COALESCE(CAST("t2"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t53"
      ON "t22"."row_key" = "t53"."raw_key"
  ) AS "t60"
  WHERE
    NOT (
      (
        "t60"."in_staging" IS NOT NULL
      )
      AND (
        "t60"."in_raw" IS NOT NULL
      )
      AND "t60"."campaign_type" IS NOT DISTINCT FROM "t60"."_campaign_type"
      AND "t60"."advertising_channel_type" IS NOT DISTINCT FROM "t60"."_advertising_channel_type"
      AND "t60"."start_date" IS NOT DISTINCT FROM "t60"."_start_date"
      AND "t60"."end_date" IS NOT DISTINCT FROM "t60"."_end_date"
      AND "t60"."created_at" IS NOT DISTINCT FROM "t60"."_created_at"
      AND "t60"."status" IS NOT DISTINCT FROM "t60"."_status"
      AND LOWER("t60"."campaign_name") IS NOT DISTINCT FROM LOWER("t60"."_campaign_name")
      AND "t60"."budget_amount" IS NOT DISTINCT FROM "t60"."_budget_amount"
      AND "t60"."target_cpa" IS NOT DISTINCT FROM "t60"."_target_cpa"
      AND "t60"."impressions" IS NOT DISTINCT FROM "t60"."_impressions"
      AND "t60"."clicks" IS NOT DISTINCT FROM "t60"."_clicks"
      AND "t60"."conversions" IS NOT DISTINCT FROM "t60"."_conversions"
      AND "t60"."cost" IS NOT DISTINCT FROM "t60"."_cost"
    )
), "suspects_of_linkedin_ads_campaigns" AS (
  SELECT
    "t62"."in_staging",
    "t62"."in_raw",
    COALESCE("t62"."row_key", "t62"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t62"."campaign_type" IS NOT DISTINCT FROM "t62"."_campaign_type"
      THEN ''
      ELSE 'campaign_type '
    END || CASE
      WHEN "t62"."objective_type" IS NOT DISTINCT FROM "t62"."_objective_type"
      THEN ''
      ELSE 'objective_type '
    END || CASE
      WHEN "t62"."start_date" IS NOT DISTINCT FROM "t62"."_start_date"
      THEN ''
      ELSE 'start_date '
    END || CASE
      WHEN "t62"."end_date" IS NOT DISTINCT FROM "t62"."_end_date"
      THEN ''
      ELSE 'end_date '
    END || CASE
      WHEN "t62"."created_time" IS NOT DISTINCT FROM "t62"."_created_time"
      THEN ''
      ELSE 'created_time '
    END || CASE
      WHEN "t62"."created_at" IS NOT DISTINCT FROM "t62"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t62"."status" IS NOT DISTINCT FROM "t62"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN LOWER("t62"."campaign_name") IS NOT DISTINCT FROM LOWER("t62"."_campaign_name")
      THEN ''
      ELSE 'campaign_name '
    END || CASE
      WHEN "t62"."daily_budget" IS NOT DISTINCT FROM "t62"."_daily_budget"
      THEN ''
      ELSE 'daily_budget '
    END || CASE
      WHEN "t62"."total_budget" IS NOT DISTINCT FROM "t62"."_total_budget"
      THEN ''
      ELSE 'total_budget '
    END || CASE
      WHEN "t62"."impressions" IS NOT DISTINCT FROM "t62"."_impressions"
      THEN ''
      ELSE 'impressions '
    END || CASE
      WHEN "t62"."clicks" IS NOT DISTINCT FROM "t62"."_clicks"
      THEN ''
      ELSE 'clicks '
    END || CASE
      WHEN "t62"."conversions" IS NOT DISTINCT FROM "t62"."_conversions"
      THEN ''
      ELSE 'conversions '
    END || CASE WHEN "t62"."cost" IS NOT DISTINCT FROM "t62"."_cost" THEN '' ELSE 'cost ' END AS "differences"
  FROM (
    SELECT
      "t24"."row_key",
      "t24"."in_staging",
      "t24"."campaign_type",
      "t24"."objective_type",
      "t24"."start_date",
      "t24"."end_date",
      "t24"."created_time",
      "t24"."created_at",
      "t24"."status",
      "t24"."campaign_name",
      "t24"."daily_budget",
      "t24"."total_budget",
      "t24"."impressions",
      "t24"."clicks",
      "t24"."conversions",
      "t24"."cost",
      "t55"."raw_key",
      "t55"."in_raw",
      "t55"."_campaign_type",
      "t55"."_objective_type",
      "t55"."_start_date",
      "t55"."_end_date",
      "t55"."_created_time",
      "t55"."_created_at",
      "t55"."_status",
      "t55"."_campaign_name",
      "t55"."_daily_budget",
      "t55"."_total_budget",
      "t55"."_impressions",
      "t55"."_clicks",
      "t55"."_conversions",
      "t55"."_cost"
    FROM (
      SELECT
        "t11"."campaign_id" AS "row_key",
        1 AS "in_staging",
        "t11"."campaign_type",
        "t11"."objective_type",
        "t11"."start_date",
        "t11"."end_date",
        "t11"."created_time",
        "t11"."created_at",
        "t11"."status",
        "t11"."campaign_name",
        "t11"."daily_budget",
        "t11"."total_budget",
        "t11"."impressions",
        "t11"."clicks",
        "t11"."conversions",
        "t11"."cost"
      FROM "staging"."stg_marketing__linkedin_ads_campaigns" AS "t11"
    ) AS "t24"
    FULL OUTER JOIN (
      SELECT
        "t4"."id" AS "raw_key",
        1 AS "in_raw",
        "t4"."campaign_type" AS "_campaign_type",
        "t4"."objective_type" AS "_objective_type",
        "t4"."start_date" AS "_start_date",
        "t4"."end_date" AS "_end_date",
        "t4"."created_time" AS "_created_time",
        "t4"."created_at" AS "_created_at",
        "t4"."status" AS "_status",
        NULLIF(TRIM("t4"."name", ' 	
'), '') AS "_campaign_name",
        CAST(CAST(CASE
          WHEN ABS("t4"."daily_budget") < 1000000000000000.0
          THEN "t4"."daily_budget"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_daily_budget",
        CAST(CAST(CASE
          WHEN ABS("t4"."total_budget") < 1000000000000000.0
          THEN "t4"."total_budget"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_total_budget",
        CASE WHEN "t4"."impressions" >= 0 THEN "t4"."impressions" ELSE NULL END AS "_impressions",
        CASE WHEN "t4"."clicks" >= 0 THEN "t4"."clicks" ELSE NULL END AS "_clicks",
        CASE WHEN "t4"."conversions" >= 0 THEN "t4"."conversions" ELSE NULL END AS "_conversions",
        CASE WHEN "t4"."cost" >= 0 THEN "t4"."cost" ELSE NULL END AS "_cost"
      FROM "raw"."linkedin_ads_campaigns" AS "t4"
      WHERE
        "t4"."id" IS NOT NULL
        AND COALESCE(CAST("t4"."created_time" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t55"
      ON "t24"."row_key" = "t55"."raw_key"
  ) AS "t62"
  WHERE
    NOT (
      (
        "t62"."in_staging" IS NOT NULL
      )
      AND (
        "t62"."in_raw" IS NOT NULL
      )
      AND "t62"."campaign_type" IS NOT DISTINCT FROM "t62"."_campaign_type"
      AND "t62"."objective_type" IS NOT DISTINCT FROM "t62"."_objective_type"
      AND "t62"."start_date" IS NOT DISTINCT FROM "t62"."_start_date"
      AND "t62"."end_date" IS NOT DISTINCT FROM "t62"."_end_date"
      AND "t62"."created_time" IS NOT DISTINCT FROM "t62"."_created_time"
      AND "t62"."created_at" IS NOT DISTINCT FROM "t62"."_created_at"
      AND "t62"."status" IS NOT DISTINCT FROM "t62"."_status"
      AND LOWER("t62"."campaign_name") IS NOT DISTINCT FROM LOWER("t62"."_campaign_name")
      AND "t62"."daily_budget" IS NOT DISTINCT FROM "t62"."_daily_budget"
      AND "t62"."total_budget" IS NOT DISTINCT FROM "t62"."_total_budget"
      AND "t62"."impressions" IS NOT DISTINCT FROM "t62"."_impressions"
      AND "t62"."clicks" IS NOT DISTINCT FROM "t62"."_clicks"
      AND "t62"."conversions" IS NOT DISTINCT FROM "t62"."_conversions"
      AND "t62"."cost" IS NOT DISTINCT FROM "t62"."_cost"
    )
), "t83" AS (
  SELECT
    "t73"."suspect",
    MAX("t73"."in_staging") AS "in_staging",
    MAX("t73"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t73"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t73"."differences") AS "differences"
  FROM "suspects_of_marketing_qualified_leads" AS "t73"
  GROUP BY
    1
), "suspects_of_facebook_ads_campaigns" AS (
  SELECT
    "t61"."in_staging",
    "t61"."in_raw",
    COALESCE("t61"."row_key", "t61"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t61"."objective" IS NOT DISTINCT FROM "t61"."_objective"
      THEN ''
      ELSE 'objective '
    END || CASE
      WHEN "t61"."actions" IS NOT DISTINCT FROM "t61"."_actions"
      THEN ''
      ELSE 'actions '
    END || CASE
      WHEN "t61"."created_time" IS NOT DISTINCT FROM "t61"."_created_time"
      THEN ''
      ELSE 'created_time '
    END || CASE
      WHEN "t61"."start_time" IS NOT DISTINCT FROM "t61"."_start_time"
      THEN ''
      ELSE 'start_time '
    END || CASE
      WHEN "t61"."stop_time" IS NOT DISTINCT FROM "t61"."_stop_time"
      THEN ''
      ELSE 'stop_time '
    END || CASE
      WHEN "t61"."created_at" IS NOT DISTINCT FROM "t61"."_created_at"
      THEN ''
      ELSE 'created_at '
    END || CASE
      WHEN "t61"."status" IS NOT DISTINCT FROM "t61"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN LOWER("t61"."campaign_name") IS NOT DISTINCT FROM LOWER("t61"."_campaign_name")
      THEN ''
      ELSE 'campaign_name '
    END || CASE
      WHEN "t61"."daily_budget" IS NOT DISTINCT FROM "t61"."_daily_budget"
      THEN ''
      ELSE 'daily_budget '
    END || CASE
      WHEN "t61"."lifetime_budget" IS NOT DISTINCT FROM "t61"."_lifetime_budget"
      THEN ''
      ELSE 'lifetime_budget '
    END || CASE
      WHEN "t61"."start_date" IS NOT DISTINCT FROM "t61"."_start_date"
      THEN ''
      ELSE 'start_date '
    END || CASE
      WHEN "t61"."end_date" IS NOT DISTINCT FROM "t61"."_end_date"
      THEN ''
      ELSE 'end_date '
    END || CASE
      WHEN "t61"."impressions" IS NOT DISTINCT FROM "t61"."_impressions"
      THEN ''
      ELSE 'impressions '
    END || CASE
      WHEN "t61"."clicks" IS NOT DISTINCT FROM "t61"."_clicks"
      THEN ''
      ELSE 'clicks '
    END || CASE
      WHEN "t61"."spend" IS NOT DISTINCT FROM "t61"."_spend"
      THEN ''
      ELSE 'spend '
    END AS "differences"
  FROM (
    SELECT
      "t29"."row_key",
      "t29"."in_staging",
      "t29"."objective",
      "t29"."actions",
      "t29"."created_time",
      "t29"."start_time",
      "t29"."stop_time",
      "t29"."created_at",
      "t29"."status",
      "t29"."campaign_name",
      "t29"."daily_budget",
      "t29"."lifetime_budget",
      "t29"."start_date",
      "t29"."end_date",
      "t29"."impressions",
      "t29"."clicks",
      "t29"."spend",
      "t54"."raw_key",
      "t54"."in_raw",
      "t54"."_objective",
      "t54"."_actions",
      "t54"."_created_time",
      "t54"."_start_time",
      "t54"."_stop_time",
      "t54"."_created_at",
      "t54"."_status",
      "t54"."_campaign_name",
      "t54"."_daily_budget",
      "t54"."_lifetime_budget",
      "t54"."_start_date",
      "t54"."_end_date",
      "t54"."_impressions",
      "t54"."_clicks",
      "t54"."_spend"
    FROM (
      SELECT
        "t10"."campaign_id" AS "row_key",
        1 AS "in_staging",
        "t10"."objective",
        CAST("t10"."actions" AS TEXT) AS "actions",
        "t10"."created_time",
        "t10"."start_time",
        "t10"."stop_time",
        "t10"."created_at",
        "t10"."status",
        "t10"."campaign_name",
        "t10"."daily_budget",
        "t10"."lifetime_budget",
        "t10"."start_date",
        "t10"."end_date",
        "t10"."impressions",
        "t10"."clicks",
        "t10"."spend"
      FROM "staging"."stg_marketing__facebook_ads_campaigns" AS "t10"
    ) AS "t29"
    FULL OUTER JOIN (
      SELECT
        "t3"."id" AS "raw_key",
        1 AS "in_raw",
        "t3"."objective" AS "_objective",
        CAST("t3"."actions" AS TEXT) AS "_actions",
        "t3"."created_time" AS "_created_time",
        "t3"."start_time" AS "_start_time",
        "t3"."stop_time" AS "_stop_time",
        "t3"."created_at" AS "_created_at",
        "t3"."status" AS "_status",
        NULLIF(TRIM("t3"."name", ' 	
'), '') AS "_campaign_name",
        CAST(CAST(CASE
          WHEN ABS("t3"."daily_budget") < 1000000000000000.0
          THEN "t3"."daily_budget"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_daily_budget",
        CAST(CAST(CASE
          WHEN ABS("t3"."lifetime_budget") < 1000000000000000.0
          THEN "t3"."lifetime_budget"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_lifetime_budget",
        CAST("t3"."start_time" AS DATE) AS "_start_date",
        CAST("t3"."stop_time" AS DATE) AS "_end_date",
        CASE WHEN "t3"."impressions" >= 0 THEN "t3"."impressions" ELSE NULL END AS "_impressions",
        CASE WHEN "t3"."clicks" >= 0 THEN "t3"."clicks" ELSE NULL END AS "_clicks",
        CASE WHEN "t3"."spend" >= 0 THEN "t3"."spend" ELSE NULL END AS "_spend"
      FROM "raw"."facebook_ads_campaigns" AS "t3"
      WHERE
        "t3"."id" IS NOT NULL
        AND COALESCE(CAST("t3"."created_time" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t54"
      ON "t29"."row_key" = "t54"."raw_key"
  ) AS "t61"
  WHERE
    NOT (
      (
        "t61"."in_staging" IS NOT NULL
      )
      AND (
        "t61"."in_raw" IS NOT NULL
      )
      AND "t61"."objective" IS NOT DISTINCT FROM "t61"."_objective"
      AND "t61"."actions" IS NOT DISTINCT FROM "t61"."_actions"
      AND "t61"."created_time" IS NOT DISTINCT FROM "t61"."_created_time"
      AND "t61"."start_time" IS NOT DISTINCT FROM "t61"."_start_time"
      AND "t61"."stop_time" IS NOT DISTINCT FROM "t61"."_stop_time"
      AND "t61"."created_at" IS NOT DISTINCT FROM "t61"."_created_at"
      AND "t61"."status" IS NOT DISTINCT FROM "t61"."_status"
      AND LOWER("t61"."campaign_name") IS NOT DISTINCT FROM LOWER("t61"."_campaign_name")
      AND "t61"."daily_budget" IS NOT DISTINCT FROM "t61"."_daily_budget"
      AND "t61"."lifetime_budget" IS NOT DISTINCT FROM "t61"."_lifetime_budget"
      AND "t61"."start_date" IS NOT DISTINCT FROM "t61"."_start_date"
      AND "t61"."end_date" IS NOT DISTINCT FROM "t61"."_end_date"
      AND "t61"."impressions" IS NOT DISTINCT FROM "t61"."_impressions"
      AND "t61"."clicks" IS NOT DISTINCT FROM "t61"."_clicks"
      AND "t61"."spend" IS NOT DISTINCT FROM "t61"."_spend"
    )
), "t85" AS (
  SELECT
    "t76"."suspect",
    MAX("t76"."in_staging") AS "in_staging",
    MAX("t76"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t76"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t76"."differences") AS "differences"
  FROM "suspects_of_iterable_campaigns" AS "t76"
  GROUP BY
    1
), "t92" AS (
  SELECT
    "t81"."suspect",
    MAX("t81"."in_staging") AS "in_staging",
    MAX("t81"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t81"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t81"."differences") AS "differences"
  FROM "suspects_of_google_ads_campaigns" AS "t81"
  GROUP BY
    1
), "t98" AS (
  SELECT
    "t84"."suspect",
    MAX("t84"."in_staging") AS "in_staging",
    MAX("t84"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t84"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t84"."differences") AS "differences"
  FROM "suspects_of_linkedin_ads_campaigns" AS "t84"
  GROUP BY
    1
), "t102" AS (
  SELECT
    "t88"."suspect",
    MAX("t88"."in_staging") AS "in_staging",
    MAX("t88"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t88"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t88"."differences") AS "differences"
  FROM "suspects_of_facebook_ads_campaigns" AS "t88"
  GROUP BY
    1
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
        'stg_marketing__marketing_qualified_leads = marketing_qualified_leads' AS "statement",
        "t90"."suspect" AS "entity_key",
        CASE
          WHEN "t90"."in_staging" IS NULL
          THEN 'not in staging'
          WHEN "t90"."in_raw" IS NULL
          THEN 'not in raw'
          WHEN "t90"."differing" >= "t117"."versions"
          THEN TRIM("t90"."differences", ' 	
')
          WHEN "t90"."is_outdated"
          THEN 'raw has a later version'
          ELSE CAST(NULL AS TEXT)
        END AS "differences"
      FROM "t83" AS "t90"
      LEFT OUTER JOIN (
        SELECT
          "t108"."raw_key",
          COUNT(*) AS "versions"
        FROM (
          SELECT
            "t41"."raw_key"
          FROM (
            SELECT
              "t0"."id" AS "raw_key"
            FROM "raw"."marketing_qualified_leads" AS "t0"
            WHERE
              "t0"."id" IS NOT NULL
              AND COALESCE(CAST("t0"."mql_date" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          ) AS "t41"
          SEMI JOIN "t83" AS "t91"
            ON "t41"."raw_key" = "t91"."suspect"
        ) AS "t108"
        GROUP BY
          1
      ) AS "t117"
        ON "t90"."suspect" = "t117"."raw_key"
    ) AS "t128"
    WHERE
      "t128"."differences" IS NOT NULL
      AND TRIM("t128"."entity_key", ' 	
') <> ''
  ) AS "t134"
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
          'stg_marketing__attribution_touchpoints = attribution_touchpoints' AS "statement",
          "t79"."suspect" AS "entity_key",
          CASE
            WHEN "t79"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t79"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t79"."differing" >= "t109"."versions"
            THEN TRIM("t79"."differences", ' 	
')
            WHEN "t79"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t74" AS "t79"
        LEFT OUTER JOIN (
          SELECT
            "t96"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t43"."raw_key"
            FROM (
              SELECT
                "t1"."id" AS "raw_key"
              FROM "raw"."attribution_touchpoints" AS "t1"
              WHERE
                "t1"."id" IS NOT NULL
                AND COALESCE(CAST("t1"."touchpoint_date" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t43"
            SEMI JOIN "t74" AS "t80"
              ON "t43"."raw_key" = "t80"."suspect"
          ) AS "t96"
          GROUP BY
            1
        ) AS "t109"
          ON "t79"."suspect" = "t109"."raw_key"
      ) AS "t120"
      WHERE
        "t120"."differences" IS NOT NULL
        AND TRIM("t120"."entity_key", ' 	
') <> ''
    ) AS "t131"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_marketing__google_ads_campaigns = google_ads_campaigns' AS "statement",
          "t100"."suspect" AS "entity_key",
          CASE
            WHEN "t100"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t100"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t100"."differing" >= "t123"."versions"
            THEN TRIM("t100"."differences", ' 	
')
            WHEN "t100"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t92" AS "t100"
        LEFT OUTER JOIN (
          SELECT
            "t115"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t45"."raw_key"
            FROM (
              SELECT
                "t2"."id" AS "raw_key"
              FROM "raw"."google_ads_campaigns" AS "t2"
              WHERE
                "t2"."id" IS NOT NULL
                AND COALESCE(CAST("t2"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t45"
            SEMI JOIN "t92" AS "t101"
              ON "t45"."raw_key" = "t101"."suspect"
          ) AS "t115"
          GROUP BY
            1
        ) AS "t123"
          ON "t100"."suspect" = "t123"."raw_key"
      ) AS "t132"
      WHERE
        "t132"."differences" IS NOT NULL
        AND TRIM("t132"."entity_key", ' 	
') <> ''
    ) AS "t138"
  ) AS "t139"
) AS "t141"
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
        *
      FROM (
        SELECT
          'stg_marketing__facebook_ads_campaigns = facebook_ads_campaigns' AS "statement",
          "t110"."suspect" AS "entity_key",
          CASE
            WHEN "t110"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t110"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t110"."differing" >= "t129"."versions"
            THEN TRIM("t110"."differences", ' 	
')
            WHEN "t110"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t102" AS "t110"
        LEFT OUTER JOIN (
          SELECT
            "t122"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t46"."raw_key"
            FROM (
              SELECT
                "t3"."id" AS "raw_key"
              FROM "raw"."facebook_ads_campaigns" AS "t3"
              WHERE
                "t3"."id" IS NOT NULL
                AND COALESCE(CAST("t3"."created_time" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t46"
            SEMI JOIN "t102" AS "t111"
              ON "t46"."raw_key" = "t111"."suspect"
          ) AS "t122"
          GROUP BY
            1
        ) AS "t129"
          ON "t110"."suspect" = "t129"."raw_key"
      ) AS "t135"
      WHERE
        "t135"."differences" IS NOT NULL
        AND TRIM("t135"."entity_key", ' 	
') <> ''
    ) AS "t142"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_marketing__linkedin_ads_campaigns = linkedin_ads_campaigns' AS "statement",
          "t106"."suspect" AS "entity_key",
          CASE
            WHEN "t106"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t106"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t106"."differing" >= "t127"."versions"
            THEN TRIM("t106"."differences", ' 	
')
            WHEN "t106"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t98" AS "t106"
        LEFT OUTER JOIN (
          SELECT
            "t118"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t47"."raw_key"
            FROM (
              SELECT
                "t4"."id" AS "raw_key"
              FROM "raw"."linkedin_ads_campaigns" AS "t4"
              WHERE
                "t4"."id" IS NOT NULL
                AND COALESCE(CAST("t4"."created_time" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t47"
            SEMI JOIN "t98" AS "t107"
              ON "t47"."raw_key" = "t107"."suspect"
          ) AS "t118"
          GROUP BY
            1
        ) AS "t127"
          ON "t106"."suspect" = "t127"."raw_key"
      ) AS "t133"
      WHERE
        "t133"."differences" IS NOT NULL
        AND TRIM("t133"."entity_key", ' 	
') <> ''
    ) AS "t140"
  ) AS "t143"
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
          'stg_marketing__iterable_campaigns = iterable_campaigns' AS "statement",
          "t93"."suspect" AS "entity_key",
          CASE
            WHEN "t93"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t93"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t93"."differing" >= "t119"."versions"
            THEN TRIM("t93"."differences", ' 	
')
            WHEN "t93"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t85" AS "t93"
        LEFT OUTER JOIN (
          SELECT
            "t112"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t48"."raw_key"
            FROM (
              SELECT
                "t5"."id" AS "raw_key"
              FROM "raw"."iterable_campaigns" AS "t5"
              WHERE
                "t5"."id" IS NOT NULL
                AND COALESCE(CAST("t5"."created_at_source" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t48"
            SEMI JOIN "t85" AS "t94"
              ON "t48"."raw_key" = "t94"."suspect"
          ) AS "t112"
          GROUP BY
            1
        ) AS "t119"
          ON "t93"."suspect" = "t119"."raw_key"
      ) AS "t130"
      WHERE
        "t130"."differences" IS NOT NULL
        AND TRIM("t130"."entity_key", ' 	
') <> ''
    ) AS "t136"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_marketing__google_analytics_sessions = google_analytics_sessions' AS "statement",
          CAST("t71"."suspect" AS TEXT) AS "entity_key",
          CASE
            WHEN "t71"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t71"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t71"."differing" >= "t99"."versions"
            THEN TRIM("t71"."differences", ' 	
')
            WHEN "t71"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t67" AS "t71"
        LEFT OUTER JOIN (
          SELECT
            "t86"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t39"."raw_key"
            FROM (
              SELECT
                "t6"."date" AS "raw_key"
              FROM "raw"."google_analytics_sessions" AS "t6"
              WHERE
                "t6"."date" IS NOT NULL AND COALESCE("t6"."date" <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t39"
            SEMI JOIN "t67" AS "t72"
              ON "t39"."raw_key" = "t72"."suspect"
          ) AS "t86"
          GROUP BY
            1
        ) AS "t99"
          ON "t71"."suspect" = "t99"."raw_key"
      ) AS "t113"
      WHERE
        "t113"."differences" IS NOT NULL
        AND TRIM("t113"."entity_key", ' 	
') <> ''
    ) AS "t125"
  ) AS "t137"
) AS "t144"
