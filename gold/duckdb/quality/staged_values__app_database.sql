WITH "suspects_of_app_database_tap_events" AS (
  SELECT
    "t68"."in_staging",
    "t68"."in_raw",
    COALESCE("t68"."row_key", "t68"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t68"."device_id" IS NOT DISTINCT FROM "t68"."_device_id"
      THEN ''
      ELSE 'device_id '
    END || CASE
      WHEN "t68"."location_id" IS NOT DISTINCT FROM "t68"."_location_id"
      THEN ''
      ELSE 'location_id '
    END || CASE
      WHEN "t68"."event_type" IS NOT DISTINCT FROM "t68"."_event_type"
      THEN ''
      ELSE 'event_type '
    END || CASE
      WHEN "t68"."status" IS NOT DISTINCT FROM "t68"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t68"."device_category" IS NOT DISTINCT FROM "t68"."_device_category"
      THEN ''
      ELSE 'device_category '
    END || CASE
      WHEN "t68"."event_timestamp" IS NOT DISTINCT FROM "t68"."_event_timestamp"
      THEN ''
      ELSE 'event_timestamp '
    END || CASE
      WHEN "t68"."record_created_at" IS NOT DISTINCT FROM "t68"."_record_created_at"
      THEN ''
      ELSE 'record_created_at '
    END || CASE
      WHEN "t68"."event_date" IS NOT DISTINCT FROM "t68"."_event_date"
      THEN ''
      ELSE 'event_date '
    END || CASE
      WHEN "t68"."event_hour" IS NOT DISTINCT FROM "t68"."_event_hour"
      THEN ''
      ELSE 'event_hour '
    END AS "differences"
  FROM (
    SELECT
      "t30"."row_key",
      "t30"."in_staging",
      "t30"."device_id",
      "t30"."location_id",
      "t30"."event_type",
      "t30"."status",
      "t30"."device_category",
      "t30"."event_timestamp",
      "t30"."record_created_at",
      "t30"."event_date",
      "t30"."event_hour",
      "t59"."raw_key",
      "t59"."in_raw",
      "t59"."_device_id",
      "t59"."_location_id",
      "t59"."_event_type",
      "t59"."_status",
      "t59"."_device_category",
      "t59"."_event_timestamp",
      "t59"."_record_created_at",
      "t59"."_event_date",
      "t59"."_event_hour"
    FROM (
      SELECT
        "t12"."tap_event_id" AS "row_key",
        1 AS "in_staging",
        "t12"."device_id",
        "t12"."location_id",
        "t12"."event_type",
        "t12"."status",
        "t12"."device_category",
        "t12"."event_timestamp",
        "t12"."record_created_at",
        "t12"."event_date",
        "t12"."event_hour"
      FROM "staging"."stg_app_database__tap_events" AS "t12"
    ) AS "t30"
    FULL OUTER JOIN (
      SELECT
        "t3"."id" AS "raw_key",
        1 AS "in_raw",
        "t3"."device_id" AS "_device_id",
        "t3"."location_id" AS "_location_id",
        "t3"."event_type" AS "_event_type",
        "t3"."status" AS "_status",
        "t3"."device_category" AS "_device_category",
        "t3"."timestamp" AS "_event_timestamp",
        "t3"."created_at" AS "_record_created_at",
        CAST("t3"."timestamp" AS DATE) AS "_event_date",
        EXTRACT(hour FROM "t3"."timestamp") AS "_event_hour"
      FROM "raw"."app_database_tap_events" AS "t3"
      WHERE
        "t3"."id" IS NOT NULL
        AND COALESCE(CAST("t3"."timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t59"
      ON "t30"."row_key" = "t59"."raw_key"
  ) AS "t68"
  WHERE
    NOT (
      (
        "t68"."in_staging" IS NOT NULL
      )
      AND (
        "t68"."in_raw" IS NOT NULL
      )
      AND "t68"."device_id" IS NOT DISTINCT FROM "t68"."_device_id"
      AND "t68"."location_id" IS NOT DISTINCT FROM "t68"."_location_id"
      AND "t68"."event_type" IS NOT DISTINCT FROM "t68"."_event_type"
      AND "t68"."status" IS NOT DISTINCT FROM "t68"."_status"
      AND "t68"."device_category" IS NOT DISTINCT FROM "t68"."_device_category"
      AND "t68"."event_timestamp" IS NOT DISTINCT FROM "t68"."_event_timestamp"
      AND "t68"."record_created_at" IS NOT DISTINCT FROM "t68"."_record_created_at"
      AND "t68"."event_date" IS NOT DISTINCT FROM "t68"."_event_date"
      AND "t68"."event_hour" IS NOT DISTINCT FROM "t68"."_event_hour"
    )
), "suspects_of_app_database_users" AS (
  SELECT
    "t67"."in_staging",
    "t67"."in_raw",
    COALESCE("t67"."row_key", "t67"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t67"."_user_updated_at" > "t67"."user_updated_at",
      "t67"."_user_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t67"."account_id" IS NOT DISTINCT FROM "t67"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t67"."user_role" IS NOT DISTINCT FROM "t67"."_user_role"
      THEN ''
      ELSE 'user_role '
    END || CASE
      WHEN "t67"."source_is_active" IS NOT DISTINCT FROM "t67"."_source_is_active"
      THEN ''
      ELSE 'source_is_active '
    END || CASE
      WHEN "t67"."user_created_at" IS NOT DISTINCT FROM "t67"."_user_created_at"
      THEN ''
      ELSE 'user_created_at '
    END || CASE
      WHEN "t67"."user_updated_at" IS NOT DISTINCT FROM "t67"."_user_updated_at"
      THEN ''
      ELSE 'user_updated_at '
    END || CASE
      WHEN LOWER("t67"."first_name") IS NOT DISTINCT FROM LOWER("t67"."_first_name")
      THEN ''
      ELSE 'first_name '
    END || CASE
      WHEN LOWER("t67"."last_name") IS NOT DISTINCT FROM LOWER("t67"."_last_name")
      THEN ''
      ELSE 'last_name '
    END || CASE
      WHEN LOWER("t67"."email") IS NOT DISTINCT FROM LOWER("t67"."_email")
      THEN ''
      ELSE 'email '
    END || CASE
      WHEN "t67"."created_date" IS NOT DISTINCT FROM "t67"."_created_date"
      THEN ''
      ELSE 'created_date '
    END || CASE
      WHEN "t67"."last_login_date" IS NOT DISTINCT FROM "t67"."_last_login_date"
      OR (
        "t67"."last_login_date" IS NULL
      )
      OR (
        "t67"."_last_login_date" IS NULL
      )
      THEN ''
      ELSE 'last_login_date '
    END AS "differences"
  FROM (
    SELECT
      "t27"."row_key",
      "t27"."in_staging",
      "t27"."account_id",
      "t27"."user_role",
      "t27"."source_is_active",
      "t27"."user_created_at",
      "t27"."user_updated_at",
      "t27"."first_name",
      "t27"."last_name",
      "t27"."email",
      "t27"."created_date",
      "t27"."last_login_date",
      "t55"."raw_key",
      "t55"."in_raw",
      "t55"."_account_id",
      "t55"."_user_role",
      "t55"."_source_is_active",
      "t55"."_user_created_at",
      "t55"."_user_updated_at",
      "t55"."_first_name",
      "t55"."_last_name",
      "t55"."_email",
      "t55"."_created_date",
      "t55"."_last_login_date"
    FROM (
      SELECT
        "t9"."user_id" AS "row_key",
        1 AS "in_staging",
        "t9"."account_id",
        "t9"."user_role",
        "t9"."source_is_active",
        "t9"."user_created_at",
        "t9"."user_updated_at",
        "t9"."first_name",
        "t9"."last_name",
        "t9"."email",
        "t9"."created_date",
        "t9"."last_login_date"
      FROM "staging"."stg_app_database__users" AS "t9"
    ) AS "t27"
    FULL OUTER JOIN (
      SELECT
        "t0"."id" AS "raw_key",
        1 AS "in_raw",
        "t0"."customer_id" AS "_account_id",
        "t0"."role" AS "_user_role",
        "t0"."is_active" AS "_source_is_active",
        "t0"."created_at" AS "_user_created_at",
        "t0"."updated_at" AS "_user_updated_at",
        NULLIF(TRIM("t0"."first_name", ' 	
'), '') AS "_first_name",
        NULLIF(TRIM("t0"."last_name", ' 	
'), '') AS "_last_name",
        NULLIF(TRIM("t0"."email", ' 	
'), '') AS "_email",
        COALESCE(CAST("t0"."created_at" AS DATE), "t0"."created_date") AS "_created_date",
        CAST("t0"."last_login_at" AS DATE) AS "_last_login_date"
      FROM "raw"."app_database_users" AS "t0"
      WHERE
        "t0"."id" IS NOT NULL
        AND COALESCE(CAST("t0"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t55"
      ON "t27"."row_key" = "t55"."raw_key"
  ) AS "t67"
  WHERE
    NOT (
      (
        "t67"."in_staging" IS NOT NULL
      )
      AND (
        "t67"."in_raw" IS NOT NULL
      )
      AND "t67"."account_id" IS NOT DISTINCT FROM "t67"."_account_id"
      AND "t67"."user_role" IS NOT DISTINCT FROM "t67"."_user_role"
      AND "t67"."source_is_active" IS NOT DISTINCT FROM "t67"."_source_is_active"
      AND "t67"."user_created_at" IS NOT DISTINCT FROM "t67"."_user_created_at"
      AND "t67"."user_updated_at" IS NOT DISTINCT FROM "t67"."_user_updated_at"
      AND LOWER("t67"."first_name") IS NOT DISTINCT FROM LOWER("t67"."_first_name")
      AND LOWER("t67"."last_name") IS NOT DISTINCT FROM LOWER("t67"."_last_name")
      AND LOWER("t67"."email") IS NOT DISTINCT FROM LOWER("t67"."_email")
      AND "t67"."created_date" IS NOT DISTINCT FROM "t67"."_created_date"
      AND (
        "t67"."last_login_date" IS NOT DISTINCT FROM "t67"."_last_login_date"
        OR (
          "t67"."last_login_date" IS NULL
        )
        OR (
          "t67"."_last_login_date" IS NULL
        )
      )
    )
), "suspects_of_app_database_page_views" AS (
  SELECT
    "t69"."in_staging",
    "t69"."in_raw",
    COALESCE("t69"."row_key", "t69"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t69"."session_id" IS NOT DISTINCT FROM "t69"."_session_id"
      THEN ''
      ELSE 'session_id '
    END || CASE
      WHEN "t69"."user_id" IS NOT DISTINCT FROM "t69"."_user_id"
      THEN ''
      ELSE 'user_id '
    END || CASE
      WHEN "t69"."page_url" IS NOT DISTINCT FROM "t69"."_page_url"
      THEN ''
      ELSE 'page_url '
    END || CASE
      WHEN "t69"."referrer_url" IS NOT DISTINCT FROM "t69"."_referrer_url"
      THEN ''
      ELSE 'referrer_url '
    END || CASE
      WHEN "t69"."account_id" IS NOT DISTINCT FROM "t69"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t69"."page_view_timestamp" IS NOT DISTINCT FROM "t69"."_page_view_timestamp"
      THEN ''
      ELSE 'page_view_timestamp '
    END || CASE
      WHEN "t69"."record_created_at" IS NOT DISTINCT FROM "t69"."_record_created_at"
      THEN ''
      ELSE 'record_created_at '
    END || CASE
      WHEN "t69"."time_on_page_seconds" IS NOT DISTINCT FROM "t69"."_time_on_page_seconds"
      THEN ''
      ELSE 'time_on_page_seconds '
    END || CASE
      WHEN "t69"."page_view_date" IS NOT DISTINCT FROM "t69"."_page_view_date"
      THEN ''
      ELSE 'page_view_date '
    END || CASE
      WHEN "t69"."page_view_hour" IS NOT DISTINCT FROM "t69"."_page_view_hour"
      THEN ''
      ELSE 'page_view_hour '
    END AS "differences"
  FROM (
    SELECT
      "t32"."row_key",
      "t32"."in_staging",
      "t32"."session_id",
      "t32"."user_id",
      "t32"."page_url",
      "t32"."referrer_url",
      "t32"."account_id",
      "t32"."page_view_timestamp",
      "t32"."record_created_at",
      "t32"."time_on_page_seconds",
      "t32"."page_view_date",
      "t32"."page_view_hour",
      "t62"."raw_key",
      "t62"."in_raw",
      "t62"."_session_id",
      "t62"."_user_id",
      "t62"."_page_url",
      "t62"."_referrer_url",
      "t62"."_account_id",
      "t62"."_page_view_timestamp",
      "t62"."_record_created_at",
      "t62"."_time_on_page_seconds",
      "t62"."_page_view_date",
      "t62"."_page_view_hour"
    FROM (
      SELECT
        "t14"."page_view_id" AS "row_key",
        1 AS "in_staging",
        "t14"."session_id",
        "t14"."user_id",
        "t14"."page_url",
        "t14"."referrer_url",
        "t14"."account_id",
        "t14"."page_view_timestamp",
        "t14"."record_created_at",
        "t14"."time_on_page_seconds",
        "t14"."page_view_date",
        "t14"."page_view_hour"
      FROM "staging"."stg_app_database__page_views" AS "t14"
    ) AS "t32"
    FULL OUTER JOIN (
      SELECT
        "t5"."page_view_id" AS "raw_key",
        1 AS "in_raw",
        "t5"."session_id" AS "_session_id",
        "t5"."user_id" AS "_user_id",
        "t5"."page_url" AS "_page_url",
        "t5"."referrer_url" AS "_referrer_url",
        "t5"."customer_id" AS "_account_id",
        "t5"."timestamp" AS "_page_view_timestamp",
        "t5"."created_at" AS "_record_created_at",
        CASE
          WHEN "t5"."time_on_page_seconds" >= 0
          THEN "t5"."time_on_page_seconds"
          ELSE NULL
        END AS "_time_on_page_seconds",
        CAST("t5"."timestamp" AS DATE) AS "_page_view_date",
        EXTRACT(hour FROM "t5"."timestamp") AS "_page_view_hour"
      FROM "raw"."app_database_page_views" AS "t5"
      WHERE
        "t5"."page_view_id" IS NOT NULL
        AND COALESCE(CAST("t5"."timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t62"
      ON "t32"."row_key" = "t62"."raw_key"
  ) AS "t69"
  WHERE
    NOT (
      (
        "t69"."in_staging" IS NOT NULL
      )
      AND (
        "t69"."in_raw" IS NOT NULL
      )
      AND "t69"."session_id" IS NOT DISTINCT FROM "t69"."_session_id"
      AND "t69"."user_id" IS NOT DISTINCT FROM "t69"."_user_id"
      AND "t69"."page_url" IS NOT DISTINCT FROM "t69"."_page_url"
      AND "t69"."referrer_url" IS NOT DISTINCT FROM "t69"."_referrer_url"
      AND "t69"."account_id" IS NOT DISTINCT FROM "t69"."_account_id"
      AND "t69"."page_view_timestamp" IS NOT DISTINCT FROM "t69"."_page_view_timestamp"
      AND "t69"."record_created_at" IS NOT DISTINCT FROM "t69"."_record_created_at"
      AND "t69"."time_on_page_seconds" IS NOT DISTINCT FROM "t69"."_time_on_page_seconds"
      AND "t69"."page_view_date" IS NOT DISTINCT FROM "t69"."_page_view_date"
      AND "t69"."page_view_hour" IS NOT DISTINCT FROM "t69"."_page_view_hour"
    )
), "suspects_of_app_database_accounts" AS (
  SELECT
    "t70"."in_staging",
    "t70"."in_raw",
    COALESCE("t70"."row_key", "t70"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t70"."_account_updated_at" > "t70"."account_updated_at",
      "t70"."_account_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t70"."location_count" IS NOT DISTINCT FROM "t70"."_location_count"
      THEN ''
      ELSE 'location_count '
    END || CASE
      WHEN "t70"."employee_count" IS NOT DISTINCT FROM "t70"."_employee_count"
      THEN ''
      ELSE 'employee_count '
    END || CASE
      WHEN "t70"."annual_revenue" IS NOT DISTINCT FROM "t70"."_annual_revenue"
      THEN ''
      ELSE 'annual_revenue '
    END || CASE
      WHEN "t70"."status" IS NOT DISTINCT FROM "t70"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t70"."account_created_at" IS NOT DISTINCT FROM "t70"."_account_created_at"
      THEN ''
      ELSE 'account_created_at '
    END || CASE
      WHEN "t70"."account_updated_at" IS NOT DISTINCT FROM "t70"."_account_updated_at"
      THEN ''
      ELSE 'account_updated_at '
    END || CASE
      WHEN LOWER("t70"."email") IS NOT DISTINCT FROM LOWER("t70"."_email")
      THEN ''
      ELSE 'email '
    END || CASE
      WHEN LOWER("t70"."website") IS NOT DISTINCT FROM LOWER("t70"."_website")
      THEN ''
      ELSE 'website '
    END || CASE
      WHEN LOWER("t70"."account_name") IS NOT DISTINCT FROM LOWER("t70"."_account_name")
      THEN ''
      ELSE 'account_name '
    END || CASE
      WHEN LOWER("t70"."account_type") IS NOT DISTINCT FROM LOWER("t70"."_account_type")
      THEN ''
      ELSE 'account_type '
    END || CASE
      WHEN LOWER("t70"."industry") IS NOT DISTINCT FROM LOWER("t70"."_industry")
      THEN ''
      ELSE 'industry '
    END AS "differences"
  FROM (
    SELECT
      "t34"."row_key",
      "t34"."in_staging",
      "t34"."location_count",
      "t34"."employee_count",
      "t34"."annual_revenue",
      "t34"."status",
      "t34"."account_created_at",
      "t34"."account_updated_at",
      "t34"."email",
      "t34"."website",
      "t34"."account_name",
      "t34"."account_type",
      "t34"."industry",
      "t65"."raw_key",
      "t65"."in_raw",
      "t65"."_location_count",
      "t65"."_employee_count",
      "t65"."_annual_revenue",
      "t65"."_status",
      "t65"."_account_created_at",
      "t65"."_account_updated_at",
      "t65"."_email",
      "t65"."_website",
      "t65"."_account_name",
      "t65"."_account_type",
      "t65"."_industry"
    FROM (
      SELECT
        "t16"."account_id" AS "row_key",
        1 AS "in_staging",
        "t16"."location_count",
        "t16"."employee_count",
        "t16"."annual_revenue",
        "t16"."status",
        "t16"."account_created_at",
        "t16"."account_updated_at",
        "t16"."email",
        "t16"."website",
        "t16"."account_name",
        "t16"."account_type",
        "t16"."industry"
      FROM "staging"."stg_app_database__accounts" AS "t16"
    ) AS "t34"
    FULL OUTER JOIN (
      SELECT
        "t7"."id" AS "raw_key",
        1 AS "in_raw",
        "t7"."location_count" AS "_location_count",
        "t7"."employee_count" AS "_employee_count",
        "t7"."annual_revenue" AS "_annual_revenue",
        "t7"."status" AS "_status",
        "t7"."created_at" AS "_account_created_at",
        "t7"."updated_at" AS "_account_updated_at",
        NULLIF(TRIM("t7"."email", ' 	
'), '') AS "_email",
        NULLIF(TRIM("t7"."website", ' 	
'), '') AS "_website",
        NULLIF(TRIM("t7"."name", ' 	
'), '') AS "_account_name",
        NULLIF(TRIM("t7"."business_type", ' 	
'), '') AS "_account_type",
        COALESCE(
          NULLIF(TRIM("t7"."industry", ' 	
'), ''),
          NULLIF(TRIM("t7"."business_type", ' 	
'), '')
        ) AS "_industry"
      FROM "raw"."app_database_accounts" AS "t7"
      WHERE
        "t7"."id" IS NOT NULL
        AND COALESCE(CAST("t7"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
    ) AS "t65"
      ON "t34"."row_key" = "t65"."raw_key"
  ) AS "t70"
  WHERE
    NOT (
      (
        "t70"."in_staging" IS NOT NULL
      )
      AND (
        "t70"."in_raw" IS NOT NULL
      )
      AND "t70"."location_count" IS NOT DISTINCT FROM "t70"."_location_count"
      AND "t70"."employee_count" IS NOT DISTINCT FROM "t70"."_employee_count"
      AND "t70"."annual_revenue" IS NOT DISTINCT FROM "t70"."_annual_revenue"
      AND "t70"."status" IS NOT DISTINCT FROM "t70"."_status"
      AND "t70"."account_created_at" IS NOT DISTINCT FROM "t70"."_account_created_at"
      AND "t70"."account_updated_at" IS NOT DISTINCT FROM "t70"."_account_updated_at"
      AND LOWER("t70"."email") IS NOT DISTINCT FROM LOWER("t70"."_email")
      AND LOWER("t70"."website") IS NOT DISTINCT FROM LOWER("t70"."_website")
      AND LOWER("t70"."account_name") IS NOT DISTINCT FROM LOWER("t70"."_account_name")
      AND LOWER("t70"."account_type") IS NOT DISTINCT FROM LOWER("t70"."_account_type")
      AND LOWER("t70"."industry") IS NOT DISTINCT FROM LOWER("t70"."_industry")
    )
), "t94" AS (
  SELECT
    "t89"."suspect",
    MAX("t89"."in_staging") AS "in_staging",
    MAX("t89"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t89"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t89"."differences") AS "differences"
  FROM "suspects_of_app_database_tap_events" AS "t89"
  GROUP BY
    1
), "t95" AS (
  SELECT
    "t91"."suspect",
    MAX("t91"."in_staging") AS "in_staging",
    MAX("t91"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t91"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t91"."differences") AS "differences"
  FROM "suspects_of_app_database_users" AS "t91"
  GROUP BY
    1
), "t97" AS (
  SELECT
    "t92"."suspect",
    MAX("t92"."in_staging") AS "in_staging",
    MAX("t92"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t92"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t92"."differences") AS "differences"
  FROM "suspects_of_app_database_page_views" AS "t92"
  GROUP BY
    1
), "suspects_of_app_database_feature_usage" AS (
  SELECT
    "t84"."in_staging",
    "t84"."in_raw",
    COALESCE("t84"."row_key", "t84"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t84"."user_id" IS NOT DISTINCT FROM "t84"."_user_id"
      THEN ''
      ELSE 'user_id '
    END || CASE
      WHEN "t84"."account_id" IS NOT DISTINCT FROM "t84"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t84"."usage_timestamp" IS NOT DISTINCT FROM "t84"."_usage_timestamp"
      THEN ''
      ELSE 'usage_timestamp '
    END || CASE
      WHEN "t84"."record_created_at" IS NOT DISTINCT FROM "t84"."_record_created_at"
      THEN ''
      ELSE 'record_created_at '
    END || CASE
      WHEN "t84"."feature_name" IS NOT DISTINCT FROM "t84"."_feature_name"
      THEN ''
      ELSE 'feature_name '
    END || CASE
      WHEN "t84"."usage_count" IS NOT DISTINCT FROM "t84"."_usage_count"
      OR (
        "t84"."usage_count" IS NULL
      )
      THEN ''
      ELSE 'usage_count '
    END || CASE
      WHEN "t84"."usage_date" IS NOT DISTINCT FROM "t84"."_usage_date"
      THEN ''
      ELSE 'usage_date '
    END || CASE
      WHEN "t84"."usage_hour" IS NOT DISTINCT FROM "t84"."_usage_hour"
      THEN ''
      ELSE 'usage_hour '
    END AS "differences"
  FROM (
    SELECT
      "t33"."row_key",
      "t33"."in_staging",
      "t33"."user_id",
      "t33"."account_id",
      "t33"."usage_timestamp",
      "t33"."record_created_at",
      "t33"."feature_name",
      "t33"."usage_count",
      "t33"."usage_date",
      "t33"."usage_hour",
      "t79"."raw_key",
      "t79"."in_raw",
      "t79"."_user_id",
      "t79"."_account_id",
      "t79"."_usage_timestamp",
      "t79"."_record_created_at",
      "t79"."_feature_name",
      "t79"."_usage_count",
      "t79"."_usage_date",
      "t79"."_usage_hour"
    FROM (
      SELECT
        "t15"."usage_id" AS "row_key",
        1 AS "in_staging",
        "t15"."user_id",
        "t15"."account_id",
        "t15"."usage_timestamp",
        "t15"."record_created_at",
        "t15"."feature_name",
        "t15"."usage_count",
        "t15"."usage_date",
        "t15"."usage_hour"
      FROM "staging"."stg_app_database__feature_usage" AS "t15"
    ) AS "t33"
    FULL OUTER JOIN (
      SELECT
        "t49"."usage_id" AS "raw_key",
        1 AS "in_raw",
        "t49"."user_id" AS "_user_id",
        "t49"."customer_id" AS "_account_id",
        "t49"."timestamp" AS "_usage_timestamp",
        "t49"."created_at" AS "_record_created_at",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t49"."feature_name")), '-', '_'), ' ', '_'), '') AS "_feature_name",
        "t49"."usage_count" AS "_usage_count",
        CAST("t49"."timestamp" AS DATE) AS "_usage_date",
        EXTRACT(hour FROM "t49"."timestamp") AS "_usage_hour"
      FROM (
        SELECT
          *
        FROM "raw"."app_database_feature_usage" AS "t6"
        WHERE
          "t6"."usage_id" IS NOT NULL
          AND COALESCE(CAST("t6"."timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t49"
    ) AS "t79"
      ON "t33"."row_key" = "t79"."raw_key"
  ) AS "t84"
  WHERE
    NOT (
      (
        "t84"."in_staging" IS NOT NULL
      )
      AND (
        "t84"."in_raw" IS NOT NULL
      )
      AND "t84"."user_id" IS NOT DISTINCT FROM "t84"."_user_id"
      AND "t84"."account_id" IS NOT DISTINCT FROM "t84"."_account_id"
      AND "t84"."usage_timestamp" IS NOT DISTINCT FROM "t84"."_usage_timestamp"
      AND "t84"."record_created_at" IS NOT DISTINCT FROM "t84"."_record_created_at"
      AND "t84"."feature_name" IS NOT DISTINCT FROM "t84"."_feature_name"
      AND (
        "t84"."usage_count" IS NOT DISTINCT FROM "t84"."_usage_count"
        OR (
          "t84"."usage_count" IS NULL
        )
      )
      AND "t84"."usage_date" IS NOT DISTINCT FROM "t84"."_usage_date"
      AND "t84"."usage_hour" IS NOT DISTINCT FROM "t84"."_usage_hour"
    )
), "t104" AS (
  SELECT
    "t93"."suspect",
    MAX("t93"."in_staging") AS "in_staging",
    MAX("t93"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t93"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t93"."differences") AS "differences"
  FROM "suspects_of_app_database_accounts" AS "t93"
  GROUP BY
    1
), "suspects_of_app_database_subscriptions" AS (
  SELECT
    "t82"."in_staging",
    "t82"."in_raw",
    COALESCE("t82"."row_key", "t82"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t82"."_subscription_updated_at" > "t82"."subscription_updated_at",
      "t82"."_subscription_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t82"."plan_name" IS NOT DISTINCT FROM "t82"."_plan_name"
      THEN ''
      ELSE 'plan_name '
    END || CASE
      WHEN "t82"."status" IS NOT DISTINCT FROM "t82"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t82"."start_date" IS NOT DISTINCT FROM "t82"."_start_date"
      THEN ''
      ELSE 'start_date '
    END || CASE
      WHEN "t82"."account_id" IS NOT DISTINCT FROM "t82"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t82"."subscription_created_at" IS NOT DISTINCT FROM "t82"."_subscription_created_at"
      THEN ''
      ELSE 'subscription_created_at '
    END || CASE
      WHEN "t82"."subscription_updated_at" IS NOT DISTINCT FROM "t82"."_subscription_updated_at"
      THEN ''
      ELSE 'subscription_updated_at '
    END || CASE
      WHEN "t82"."billing_cycle" IS NOT DISTINCT FROM "t82"."_billing_cycle"
      THEN ''
      ELSE 'billing_cycle '
    END || CASE
      WHEN "t82"."monthly_price" IS NOT DISTINCT FROM "t82"."_monthly_price"
      THEN ''
      ELSE 'monthly_price '
    END || CASE
      WHEN "t82"."end_date" IS NOT DISTINCT FROM "t82"."_end_date"
      OR (
        "t82"."end_date" IS NULL
      )
      THEN ''
      ELSE 'end_date '
    END AS "differences"
  FROM (
    SELECT
      "t29"."row_key",
      "t29"."in_staging",
      "t29"."plan_name",
      "t29"."status",
      "t29"."start_date",
      "t29"."account_id",
      "t29"."subscription_created_at",
      "t29"."subscription_updated_at",
      "t29"."billing_cycle",
      "t29"."monthly_price",
      "t29"."end_date",
      "t77"."raw_key",
      "t77"."in_raw",
      "t77"."_plan_name",
      "t77"."_status",
      "t77"."_start_date",
      "t77"."_account_id",
      "t77"."_subscription_created_at",
      "t77"."_subscription_updated_at",
      "t77"."_billing_cycle",
      "t77"."_monthly_price",
      "t77"."_end_date"
    FROM (
      SELECT
        "t11"."subscription_id" AS "row_key",
        1 AS "in_staging",
        "t11"."plan_name",
        "t11"."status",
        "t11"."start_date",
        "t11"."account_id",
        "t11"."subscription_created_at",
        "t11"."subscription_updated_at",
        "t11"."billing_cycle",
        "t11"."monthly_price",
        "t11"."end_date"
      FROM "staging"."stg_app_database__subscriptions" AS "t11"
    ) AS "t29"
    FULL OUTER JOIN (
      SELECT
        "t41"."id" AS "raw_key",
        1 AS "in_raw",
        "t41"."plan_name" AS "_plan_name",
        "t41"."status" AS "_status",
        "t41"."start_date" AS "_start_date",
        "t41"."customer_id" AS "_account_id",
        "t41"."created_at" AS "_subscription_created_at",
        "t41"."updated_at" AS "_subscription_updated_at",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t41"."billing_cycle")), '-', '_'), ' ', '_'), '') AS "_billing_cycle",
        CAST(CAST(CASE
          WHEN ABS("t41"."monthly_price") < 1000000000000000.0
          THEN "t41"."monthly_price"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_monthly_price",
        "t41"."end_date" AS "_end_date"
      FROM (
        SELECT
          *
        FROM "raw"."app_database_subscriptions" AS "t2"
        WHERE
          "t2"."id" IS NOT NULL
          AND COALESCE(CAST("t2"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t41"
    ) AS "t77"
      ON "t29"."row_key" = "t77"."raw_key"
  ) AS "t82"
  WHERE
    NOT (
      (
        "t82"."in_staging" IS NOT NULL
      )
      AND (
        "t82"."in_raw" IS NOT NULL
      )
      AND "t82"."plan_name" IS NOT DISTINCT FROM "t82"."_plan_name"
      AND "t82"."status" IS NOT DISTINCT FROM "t82"."_status"
      AND "t82"."start_date" IS NOT DISTINCT FROM "t82"."_start_date"
      AND "t82"."account_id" IS NOT DISTINCT FROM "t82"."_account_id"
      AND "t82"."subscription_created_at" IS NOT DISTINCT FROM "t82"."_subscription_created_at"
      AND "t82"."subscription_updated_at" IS NOT DISTINCT FROM "t82"."_subscription_updated_at"
      AND "t82"."billing_cycle" IS NOT DISTINCT FROM "t82"."_billing_cycle"
      AND "t82"."monthly_price" IS NOT DISTINCT FROM "t82"."_monthly_price"
      AND (
        "t82"."end_date" IS NOT DISTINCT FROM "t82"."_end_date"
        OR (
          "t82"."end_date" IS NULL
        )
      )
    )
), "suspects_of_app_database_user_sessions" AS (
  SELECT
    "t83"."in_staging",
    "t83"."in_raw",
    COALESCE("t83"."row_key", "t83"."raw_key") AS "suspect",
    FALSE AS "is_outdated",
    CASE
      WHEN "t83"."user_id" IS NOT DISTINCT FROM "t83"."_user_id"
      THEN ''
      ELSE 'user_id '
    END || CASE
      WHEN "t83"."start_time" IS NOT DISTINCT FROM "t83"."_start_time"
      THEN ''
      ELSE 'start_time '
    END || CASE
      WHEN "t83"."end_time" IS NOT DISTINCT FROM "t83"."_end_time"
      THEN ''
      ELSE 'end_time '
    END || CASE
      WHEN "t83"."page_views" IS NOT DISTINCT FROM "t83"."_page_views"
      THEN ''
      ELSE 'page_views '
    END || CASE
      WHEN "t83"."actions_taken" IS NOT DISTINCT FROM "t83"."_actions_taken"
      THEN ''
      ELSE 'actions_taken '
    END || CASE
      WHEN "t83"."browser" IS NOT DISTINCT FROM "t83"."_browser"
      THEN ''
      ELSE 'browser '
    END || CASE
      WHEN "t83"."account_id" IS NOT DISTINCT FROM "t83"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t83"."record_created_at" IS NOT DISTINCT FROM "t83"."_record_created_at"
      THEN ''
      ELSE 'record_created_at '
    END || CASE
      WHEN "t83"."duration_seconds" IS NOT DISTINCT FROM "t83"."_duration_seconds"
      OR (
        "t83"."duration_seconds" IS NULL
      )
      OR (
        "t83"."_duration_seconds" IS NULL
      )
      THEN ''
      ELSE 'duration_seconds '
    END || CASE
      WHEN "t83"."device_type" IS NOT DISTINCT FROM "t83"."_device_type"
      THEN ''
      ELSE 'device_type '
    END || CASE
      WHEN "t83"."session_date" IS NOT DISTINCT FROM "t83"."_session_date"
      THEN ''
      ELSE 'session_date '
    END || CASE
      WHEN "t83"."session_hour" IS NOT DISTINCT FROM "t83"."_session_hour"
      THEN ''
      ELSE 'session_hour '
    END AS "differences"
  FROM (
    SELECT
      "t31"."row_key",
      "t31"."in_staging",
      "t31"."user_id",
      "t31"."start_time",
      "t31"."end_time",
      "t31"."page_views",
      "t31"."actions_taken",
      "t31"."browser",
      "t31"."account_id",
      "t31"."record_created_at",
      "t31"."duration_seconds",
      "t31"."device_type",
      "t31"."session_date",
      "t31"."session_hour",
      "t78"."raw_key",
      "t78"."in_raw",
      "t78"."_user_id",
      "t78"."_start_time",
      "t78"."_end_time",
      "t78"."_page_views",
      "t78"."_actions_taken",
      "t78"."_browser",
      "t78"."_account_id",
      "t78"."_record_created_at",
      "t78"."_duration_seconds",
      "t78"."_device_type",
      "t78"."_session_date",
      "t78"."_session_hour"
    FROM (
      SELECT
        "t13"."session_id" AS "row_key",
        1 AS "in_staging",
        "t13"."user_id",
        "t13"."start_time",
        "t13"."end_time",
        "t13"."page_views",
        "t13"."actions_taken",
        "t13"."browser",
        "t13"."account_id",
        "t13"."record_created_at",
        "t13"."duration_seconds",
        "t13"."device_type",
        "t13"."session_date",
        "t13"."session_hour"
      FROM "staging"."stg_app_database__user_sessions" AS "t13"
    ) AS "t31"
    FULL OUTER JOIN (
      SELECT
        "t45"."session_id" AS "raw_key",
        1 AS "in_raw",
        "t45"."user_id" AS "_user_id",
        "t45"."start_time" AS "_start_time",
        "t45"."end_time" AS "_end_time",
        "t45"."page_views" AS "_page_views",
        "t45"."actions_taken" AS "_actions_taken",
        "t45"."browser" AS "_browser",
        "t45"."customer_id" AS "_account_id",
        "t45"."created_at" AS "_record_created_at",
        CASE WHEN "t45"."duration_seconds" >= 0 THEN "t45"."duration_seconds" ELSE NULL END AS "_duration_seconds",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t45"."device_type")), '-', '_'), ' ', '_'), '') AS "_device_type",
        CAST("t45"."start_time" AS DATE) AS "_session_date",
        EXTRACT(hour FROM "t45"."start_time") AS "_session_hour"
      FROM (
        SELECT
          *
        FROM "raw"."app_database_user_sessions" AS "t4"
        WHERE
          "t4"."session_id" IS NOT NULL
          AND COALESCE(CAST("t4"."start_time" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t45"
    ) AS "t78"
      ON "t31"."row_key" = "t78"."raw_key"
  ) AS "t83"
  WHERE
    NOT (
      (
        "t83"."in_staging" IS NOT NULL
      )
      AND (
        "t83"."in_raw" IS NOT NULL
      )
      AND "t83"."user_id" IS NOT DISTINCT FROM "t83"."_user_id"
      AND "t83"."start_time" IS NOT DISTINCT FROM "t83"."_start_time"
      AND "t83"."end_time" IS NOT DISTINCT FROM "t83"."_end_time"
      AND "t83"."page_views" IS NOT DISTINCT FROM "t83"."_page_views"
      AND "t83"."actions_taken" IS NOT DISTINCT FROM "t83"."_actions_taken"
      AND "t83"."browser" IS NOT DISTINCT FROM "t83"."_browser"
      AND "t83"."account_id" IS NOT DISTINCT FROM "t83"."_account_id"
      AND "t83"."record_created_at" IS NOT DISTINCT FROM "t83"."_record_created_at"
      AND (
        "t83"."duration_seconds" IS NOT DISTINCT FROM "t83"."_duration_seconds"
        OR (
          "t83"."duration_seconds" IS NULL
        )
        OR (
          "t83"."_duration_seconds" IS NULL
        )
      )
      AND "t83"."device_type" IS NOT DISTINCT FROM "t83"."_device_type"
      AND "t83"."session_date" IS NOT DISTINCT FROM "t83"."_session_date"
      AND "t83"."session_hour" IS NOT DISTINCT FROM "t83"."_session_hour"
    )
), "t116" AS (
  SELECT
    "t109"."suspect",
    MAX("t109"."in_staging") AS "in_staging",
    MAX("t109"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t109"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t109"."differences") AS "differences"
  FROM "suspects_of_app_database_feature_usage" AS "t109"
  GROUP BY
    1
), "t118" AS (
  SELECT
    "t111"."suspect",
    MAX("t111"."in_staging") AS "in_staging",
    MAX("t111"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t111"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t111"."differences") AS "differences"
  FROM "suspects_of_app_database_subscriptions" AS "t111"
  GROUP BY
    1
), "t133" AS (
  SELECT
    "t119"."suspect",
    MAX("t119"."in_staging") AS "in_staging",
    MAX("t119"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t119"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t119"."differences") AS "differences"
  FROM "suspects_of_app_database_user_sessions" AS "t119"
  GROUP BY
    1
), "suspects_of_app_database_locations" AS (
  SELECT
    "t85"."in_staging",
    "t85"."in_raw",
    COALESCE("t85"."row_key", "t85"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t85"."_location_updated_at" > "t85"."location_updated_at",
      "t85"."_location_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t85"."latitude" IS NOT DISTINCT FROM "t85"."_latitude"
      THEN ''
      ELSE 'latitude '
    END || CASE
      WHEN "t85"."longitude" IS NOT DISTINCT FROM "t85"."_longitude"
      THEN ''
      ELSE 'longitude '
    END || CASE
      WHEN "t85"."capacity" IS NOT DISTINCT FROM "t85"."_capacity"
      THEN ''
      ELSE 'capacity '
    END || CASE
      WHEN "t85"."expected_device_count" IS NOT DISTINCT FROM "t85"."_expected_device_count"
      THEN ''
      ELSE 'expected_device_count '
    END || CASE
      WHEN "t85"."install_date" IS NOT DISTINCT FROM "t85"."_install_date"
      THEN ''
      ELSE 'install_date '
    END || CASE
      WHEN "t85"."account_id" IS NOT DISTINCT FROM "t85"."_account_id"
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN "t85"."source_is_active" IS NOT DISTINCT FROM "t85"."_source_is_active"
      THEN ''
      ELSE 'source_is_active '
    END || CASE
      WHEN "t85"."location_created_at" IS NOT DISTINCT FROM "t85"."_location_created_at"
      THEN ''
      ELSE 'location_created_at '
    END || CASE
      WHEN "t85"."location_updated_at" IS NOT DISTINCT FROM "t85"."_location_updated_at"
      THEN ''
      ELSE 'location_updated_at '
    END || CASE
      WHEN LOWER("t85"."address") IS NOT DISTINCT FROM LOWER("t85"."_address")
      THEN ''
      ELSE 'address '
    END || CASE
      WHEN LOWER("t85"."city") IS NOT DISTINCT FROM LOWER("t85"."_city")
      THEN ''
      ELSE 'city '
    END || CASE
      WHEN LOWER("t85"."state") IS NOT DISTINCT FROM LOWER("t85"."_state")
      THEN ''
      ELSE 'state '
    END || CASE
      WHEN LOWER("t85"."zip_code") IS NOT DISTINCT FROM LOWER("t85"."_zip_code")
      THEN ''
      ELSE 'zip_code '
    END || CASE
      WHEN LOWER("t85"."location_name") IS NOT DISTINCT FROM LOWER("t85"."_location_name")
      THEN ''
      ELSE 'location_name '
    END || CASE
      WHEN "t85"."location_type" IS NOT DISTINCT FROM "t85"."_location_type"
      THEN ''
      ELSE 'location_type '
    END || CASE
      WHEN "t85"."business_type" IS NOT DISTINCT FROM "t85"."_business_type"
      THEN ''
      ELSE 'business_type '
    END || CASE
      WHEN "t85"."location_size" IS NOT DISTINCT FROM "t85"."_location_size"
      THEN ''
      ELSE 'location_size '
    END AS "differences"
  FROM (
    SELECT
      "t35"."row_key",
      "t35"."in_staging",
      "t35"."latitude",
      "t35"."longitude",
      "t35"."capacity",
      "t35"."expected_device_count",
      "t35"."install_date",
      "t35"."account_id",
      "t35"."source_is_active",
      "t35"."location_created_at",
      "t35"."location_updated_at",
      "t35"."address",
      "t35"."city",
      "t35"."state",
      "t35"."zip_code",
      "t35"."location_name",
      "t35"."location_type",
      "t35"."business_type",
      "t35"."location_size",
      "t80"."raw_key",
      "t80"."in_raw",
      "t80"."_latitude",
      "t80"."_longitude",
      "t80"."_capacity",
      "t80"."_expected_device_count",
      "t80"."_install_date",
      "t80"."_account_id",
      "t80"."_source_is_active",
      "t80"."_location_created_at",
      "t80"."_location_updated_at",
      "t80"."_address",
      "t80"."_city",
      "t80"."_state",
      "t80"."_zip_code",
      "t80"."_location_name",
      "t80"."_location_type",
      "t80"."_business_type",
      "t80"."_location_size"
    FROM (
      SELECT
        "t17"."location_id" AS "row_key",
        1 AS "in_staging",
        "t17"."latitude",
        "t17"."longitude",
        "t17"."capacity",
        "t17"."expected_device_count",
        "t17"."install_date",
        "t17"."account_id",
        "t17"."source_is_active",
        "t17"."location_created_at",
        "t17"."location_updated_at",
        "t17"."address",
        "t17"."city",
        "t17"."state",
        "t17"."zip_code",
        "t17"."location_name",
        "t17"."location_type",
        "t17"."business_type",
        "t17"."location_size"
      FROM "staging"."stg_app_database__locations" AS "t17"
    ) AS "t35"
    FULL OUTER JOIN (
      SELECT
        "t53"."id" AS "raw_key",
        1 AS "in_raw",
        "t53"."latitude" AS "_latitude",
        "t53"."longitude" AS "_longitude",
        "t53"."capacity" AS "_capacity",
        "t53"."expected_device_count" AS "_expected_device_count",
        "t53"."install_date" AS "_install_date",
        "t53"."customer_id" AS "_account_id",
        "t53"."is_active" AS "_source_is_active",
        "t53"."created_at" AS "_location_created_at",
        "t53"."updated_at" AS "_location_updated_at",
        NULLIF(TRIM("t53"."address", ' 	
'), '') AS "_address",
        NULLIF(TRIM("t53"."city", ' 	
'), '') AS "_city",
        NULLIF(TRIM("t53"."state", ' 	
'), '') AS "_state",
        NULLIF(TRIM("t53"."zip_code", ' 	
'), '') AS "_zip_code",
        NULLIF(TRIM("t53"."name", ' 	
'), '') AS "_location_name",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t53"."location_type")), '-', '_'), ' ', '_'), '') AS "_location_type",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t53"."business_type")), '-', '_'), ' ', '_'), '') AS "_business_type",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t53"."size")), '-', '_'), ' ', '_'), '') AS "_location_size"
      FROM (
        SELECT
          *
        FROM "raw"."app_database_locations" AS "t8"
        WHERE
          "t8"."id" IS NOT NULL
          AND COALESCE(CAST("t8"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t53"
    ) AS "t80"
      ON "t35"."row_key" = "t80"."raw_key"
  ) AS "t85"
  WHERE
    NOT (
      (
        "t85"."in_staging" IS NOT NULL
      )
      AND (
        "t85"."in_raw" IS NOT NULL
      )
      AND "t85"."latitude" IS NOT DISTINCT FROM "t85"."_latitude"
      AND "t85"."longitude" IS NOT DISTINCT FROM "t85"."_longitude"
      AND "t85"."capacity" IS NOT DISTINCT FROM "t85"."_capacity"
      AND "t85"."expected_device_count" IS NOT DISTINCT FROM "t85"."_expected_device_count"
      AND "t85"."install_date" IS NOT DISTINCT FROM "t85"."_install_date"
      AND "t85"."account_id" IS NOT DISTINCT FROM "t85"."_account_id"
      AND "t85"."source_is_active" IS NOT DISTINCT FROM "t85"."_source_is_active"
      AND "t85"."location_created_at" IS NOT DISTINCT FROM "t85"."_location_created_at"
      AND "t85"."location_updated_at" IS NOT DISTINCT FROM "t85"."_location_updated_at"
      AND LOWER("t85"."address") IS NOT DISTINCT FROM LOWER("t85"."_address")
      AND LOWER("t85"."city") IS NOT DISTINCT FROM LOWER("t85"."_city")
      AND LOWER("t85"."state") IS NOT DISTINCT FROM LOWER("t85"."_state")
      AND LOWER("t85"."zip_code") IS NOT DISTINCT FROM LOWER("t85"."_zip_code")
      AND LOWER("t85"."location_name") IS NOT DISTINCT FROM LOWER("t85"."_location_name")
      AND "t85"."location_type" IS NOT DISTINCT FROM "t85"."_location_type"
      AND "t85"."business_type" IS NOT DISTINCT FROM "t85"."_business_type"
      AND "t85"."location_size" IS NOT DISTINCT FROM "t85"."_location_size"
    )
), "suspects_of_app_database_devices" AS (
  SELECT
    "t81"."in_staging",
    "t81"."in_raw",
    COALESCE("t81"."row_key", "t81"."raw_key") AS "suspect",
    FALSE
    OR COALESCE(
      "t81"."_device_updated_at" > "t81"."device_updated_at",
      "t81"."_device_updated_at" IS NOT NULL
    ) AS "is_outdated",
    CASE
      WHEN "t81"."location_id" IS NOT DISTINCT FROM "t81"."_location_id"
      THEN ''
      ELSE 'location_id '
    END || CASE
      WHEN "t81"."status" IS NOT DISTINCT FROM "t81"."_status"
      THEN ''
      ELSE 'status '
    END || CASE
      WHEN "t81"."warranty_expiry" IS NOT DISTINCT FROM "t81"."_warranty_expiry"
      THEN ''
      ELSE 'warranty_expiry '
    END || CASE
      WHEN "t81"."expected_lifespan_years" IS NOT DISTINCT FROM "t81"."_expected_lifespan_years"
      THEN ''
      ELSE 'expected_lifespan_years '
    END || CASE
      WHEN "t81"."energy_consumption_watts" IS NOT DISTINCT FROM "t81"."_energy_consumption_watts"
      THEN ''
      ELSE 'energy_consumption_watts '
    END || CASE
      WHEN "t81"."device_created_at" IS NOT DISTINCT FROM "t81"."_device_created_at"
      THEN ''
      ELSE 'device_created_at '
    END || CASE
      WHEN "t81"."device_updated_at" IS NOT DISTINCT FROM "t81"."_device_updated_at"
      THEN ''
      ELSE 'device_updated_at '
    END || CASE
      WHEN "t81"."account_id" IS NOT DISTINCT FROM "t81"."_account_id"
      OR (
        "t81"."_account_id" IS NULL
      )
      THEN ''
      ELSE 'account_id '
    END || CASE
      WHEN LOWER("t81"."manufacturer") IS NOT DISTINCT FROM LOWER("t81"."_manufacturer")
      THEN ''
      ELSE 'manufacturer '
    END || CASE
      WHEN LOWER("t81"."model") IS NOT DISTINCT FROM LOWER("t81"."_model")
      THEN ''
      ELSE 'model '
    END || CASE
      WHEN LOWER("t81"."serial_number") IS NOT DISTINCT FROM LOWER("t81"."_serial_number")
      THEN ''
      ELSE 'serial_number '
    END || CASE
      WHEN LOWER("t81"."firmware_version") IS NOT DISTINCT FROM LOWER("t81"."_firmware_version")
      THEN ''
      ELSE 'firmware_version '
    END || CASE
      WHEN LOWER("t81"."ip_address") IS NOT DISTINCT FROM LOWER("t81"."_ip_address")
      THEN ''
      ELSE 'ip_address '
    END || CASE
      WHEN LOWER("t81"."mac_address") IS NOT DISTINCT FROM LOWER("t81"."_mac_address")
      THEN ''
      ELSE 'mac_address '
    END || CASE
      WHEN "t81"."device_type" IS NOT DISTINCT FROM "t81"."_device_type"
      THEN ''
      ELSE 'device_type '
    END || CASE
      WHEN "t81"."category" IS NOT DISTINCT FROM "t81"."_category"
      THEN ''
      ELSE 'category '
    END || CASE
      WHEN "t81"."usage_pattern" IS NOT DISTINCT FROM "t81"."_usage_pattern"
      THEN ''
      ELSE 'usage_pattern '
    END || CASE
      WHEN "t81"."network_connectivity" IS NOT DISTINCT FROM "t81"."_network_connectivity"
      THEN ''
      ELSE 'network_connectivity '
    END || CASE
      WHEN "t81"."install_date" IS NOT DISTINCT FROM "t81"."_install_date"
      THEN ''
      ELSE 'install_date '
    END || CASE
      WHEN "t81"."last_maintenance_date" IS NOT DISTINCT FROM "t81"."_last_maintenance_date"
      OR (
        "t81"."last_maintenance_date" IS NULL
      )
      THEN ''
      ELSE 'last_maintenance_date '
    END || CASE
      WHEN "t81"."purchase_price" IS NOT DISTINCT FROM "t81"."_purchase_price"
      THEN ''
      ELSE 'purchase_price '
    END AS "differences"
  FROM (
    SELECT
      "t28"."row_key",
      "t28"."in_staging",
      "t28"."location_id",
      "t28"."status",
      "t28"."warranty_expiry",
      "t28"."expected_lifespan_years",
      "t28"."energy_consumption_watts",
      "t28"."device_created_at",
      "t28"."device_updated_at",
      "t28"."account_id",
      "t28"."manufacturer",
      "t28"."model",
      "t28"."serial_number",
      "t28"."firmware_version",
      "t28"."ip_address",
      "t28"."mac_address",
      "t28"."device_type",
      "t28"."category",
      "t28"."usage_pattern",
      "t28"."network_connectivity",
      "t28"."install_date",
      "t28"."last_maintenance_date",
      "t28"."purchase_price",
      "t76"."raw_key",
      "t76"."in_raw",
      "t76"."_location_id",
      "t76"."_status",
      "t76"."_warranty_expiry",
      "t76"."_expected_lifespan_years",
      "t76"."_energy_consumption_watts",
      "t76"."_device_created_at",
      "t76"."_device_updated_at",
      "t76"."_account_id",
      "t76"."_manufacturer",
      "t76"."_model",
      "t76"."_serial_number",
      "t76"."_firmware_version",
      "t76"."_ip_address",
      "t76"."_mac_address",
      "t76"."_device_type",
      "t76"."_category",
      "t76"."_usage_pattern",
      "t76"."_network_connectivity",
      "t76"."_install_date",
      "t76"."_last_maintenance_date",
      "t76"."_purchase_price"
    FROM (
      SELECT
        "t10"."device_id" AS "row_key",
        1 AS "in_staging",
        "t10"."location_id",
        "t10"."status",
        "t10"."warranty_expiry",
        "t10"."expected_lifespan_years",
        "t10"."energy_consumption_watts",
        "t10"."device_created_at",
        "t10"."device_updated_at",
        "t10"."account_id",
        "t10"."manufacturer",
        "t10"."model",
        "t10"."serial_number",
        "t10"."firmware_version",
        "t10"."ip_address",
        "t10"."mac_address",
        "t10"."device_type",
        "t10"."category",
        "t10"."usage_pattern",
        "t10"."network_connectivity",
        "t10"."install_date",
        "t10"."last_maintenance_date",
        "t10"."purchase_price"
      FROM "staging"."stg_app_database__devices" AS "t10"
    ) AS "t28"
    FULL OUTER JOIN (
      SELECT
        "t39"."id" AS "raw_key",
        1 AS "in_raw",
        "t39"."location_id" AS "_location_id",
        "t39"."status" AS "_status",
        "t39"."warranty_expiry" AS "_warranty_expiry",
        "t39"."expected_lifespan_years" AS "_expected_lifespan_years",
        "t39"."energy_consumption_watts" AS "_energy_consumption_watts",
        "t39"."created_at" AS "_device_created_at",
        "t39"."updated_at" AS "_device_updated_at",
        "t39"."customer_id" AS "_account_id",
        NULLIF(TRIM("t39"."manufacturer", ' 	
'), '') AS "_manufacturer",
        NULLIF(TRIM("t39"."model", ' 	
'), '') AS "_model",
        NULLIF(TRIM("t39"."serial_number", ' 	
'), '') AS "_serial_number",
        NULLIF(TRIM("t39"."firmware_version", ' 	
'), '') AS "_firmware_version",
        NULLIF(TRIM("t39"."ip_address", ' 	
'), '') AS "_ip_address",
        NULLIF(TRIM("t39"."mac_address", ' 	
'), '') AS "_mac_address",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."device_type")), '-', '_'), ' ', '_'), '') AS "_device_type",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."category")), '-', '_'), ' ', '_'), '') AS "_category",
        NULLIF(REPLACE(REPLACE(LOWER(TRIM("t39"."usage_pattern")), '-', '_'), ' ', '_'), '') AS "_usage_pattern",
        NULLIF(
          REPLACE(REPLACE(LOWER(TRIM("t39"."network_connectivity")), '-', '_'), ' ', '_'),
          ''
        ) AS "_network_connectivity",
        COALESCE("t39"."install_date", "t39"."installation_date") AS "_install_date",
        "t39"."last_maintenance_date" AS "_last_maintenance_date",
        CAST(CAST(CASE
          WHEN ABS("t39"."purchase_price") < 1000000000000000.0
          THEN "t39"."purchase_price"
          ELSE NULL
        END AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS "_purchase_price"
      FROM (
        SELECT
          *
        FROM "raw"."app_database_devices" AS "t1"
        WHERE
          "t1"."id" IS NOT NULL
          AND COALESCE(CAST("t1"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
      ) AS "t39"
    ) AS "t76"
      ON "t28"."row_key" = "t76"."raw_key"
  ) AS "t81"
  WHERE
    NOT (
      (
        "t81"."in_staging" IS NOT NULL
      )
      AND (
        "t81"."in_raw" IS NOT NULL
      )
      AND "t81"."location_id" IS NOT DISTINCT FROM "t81"."_location_id"
      AND "t81"."status" IS NOT DISTINCT FROM "t81"."_status"
      AND "t81"."warranty_expiry" IS NOT DISTINCT FROM "t81"."_warranty_expiry"
      AND "t81"."expected_lifespan_years" IS NOT DISTINCT FROM "t81"."_expected_lifespan_years"
      AND "t81"."energy_consumption_watts" IS NOT DISTINCT FROM "t81"."_energy_consumption_watts"
      AND "t81"."device_created_at" IS NOT DISTINCT FROM "t81"."_device_created_at"
      AND "t81"."device_updated_at" IS NOT DISTINCT FROM "t81"."_device_updated_at"
      AND (
        "t81"."account_id" IS NOT DISTINCT FROM "t81"."_account_id"
        OR (
          "t81"."_account_id" IS NULL
        )
      )
      AND LOWER("t81"."manufacturer") IS NOT DISTINCT FROM LOWER("t81"."_manufacturer")
      AND LOWER("t81"."model") IS NOT DISTINCT FROM LOWER("t81"."_model")
      AND LOWER("t81"."serial_number") IS NOT DISTINCT FROM LOWER("t81"."_serial_number")
      AND LOWER("t81"."firmware_version") IS NOT DISTINCT FROM LOWER("t81"."_firmware_version")
      AND LOWER("t81"."ip_address") IS NOT DISTINCT FROM LOWER("t81"."_ip_address")
      AND LOWER("t81"."mac_address") IS NOT DISTINCT FROM LOWER("t81"."_mac_address")
      AND "t81"."device_type" IS NOT DISTINCT FROM "t81"."_device_type"
      AND "t81"."category" IS NOT DISTINCT FROM "t81"."_category"
      AND "t81"."usage_pattern" IS NOT DISTINCT FROM "t81"."_usage_pattern"
      AND "t81"."network_connectivity" IS NOT DISTINCT FROM "t81"."_network_connectivity"
      AND "t81"."install_date" IS NOT DISTINCT FROM "t81"."_install_date"
      AND (
        "t81"."last_maintenance_date" IS NOT DISTINCT FROM "t81"."_last_maintenance_date"
        OR (
          "t81"."last_maintenance_date" IS NULL
        )
      )
      AND "t81"."purchase_price" IS NOT DISTINCT FROM "t81"."_purchase_price"
    )
), "t152" AS (
  SELECT
    "t142"."suspect",
    MAX("t142"."in_staging") AS "in_staging",
    MAX("t142"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t142"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t142"."differences") AS "differences"
  FROM "suspects_of_app_database_locations" AS "t142"
  GROUP BY
    1
), "t163" AS (
  SELECT
    "t153"."suspect",
    MAX("t153"."in_staging") AS "in_staging",
    MAX("t153"."in_raw") AS "in_raw",
    COUNT(*) AS "differing",
    BOOL_OR(CAST("t153"."is_outdated" AS BOOLEAN)) AS "is_outdated",
    MIN("t153"."differences") AS "differences"
  FROM "suspects_of_app_database_devices" AS "t153"
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
        *
      FROM (
        SELECT
          'stg_app_database__users = app_database_users' AS "statement",
          "t105"."suspect" AS "entity_key",
          CASE
            WHEN "t105"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t105"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t105"."differing" >= "t132"."versions"
            THEN TRIM("t105"."differences", ' 	
')
            WHEN "t105"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t95" AS "t105"
        LEFT OUTER JOIN (
          SELECT
            "t117"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t54"."raw_key"
            FROM (
              SELECT
                "t0"."id" AS "raw_key"
              FROM "raw"."app_database_users" AS "t0"
              WHERE
                "t0"."id" IS NOT NULL
                AND COALESCE(CAST("t0"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t54"
            SEMI JOIN "t95" AS "t106"
              ON "t54"."raw_key" = "t106"."suspect"
          ) AS "t117"
          GROUP BY
            1
        ) AS "t132"
          ON "t105"."suspect" = "t132"."raw_key"
      ) AS "t145"
      WHERE
        "t145"."differences" IS NOT NULL
        AND TRIM("t145"."entity_key", ' 	
') <> ''
    ) AS "t160"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__devices = app_database_devices' AS "statement",
          "t169"."suspect" AS "entity_key",
          CASE
            WHEN "t169"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t169"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t169"."differing" >= "t181"."versions"
            THEN TRIM("t169"."differences", ' 	
')
            WHEN "t169"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t163" AS "t169"
        LEFT OUTER JOIN (
          SELECT
            "t177"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t56"."raw_key"
            FROM (
              SELECT
                "t1"."id" AS "raw_key"
              FROM "raw"."app_database_devices" AS "t1"
              WHERE
                "t1"."id" IS NOT NULL
                AND COALESCE(CAST("t1"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t56"
            SEMI JOIN "t163" AS "t170"
              ON "t56"."raw_key" = "t170"."suspect"
          ) AS "t177"
          GROUP BY
            1
        ) AS "t181"
          ON "t169"."suspect" = "t181"."raw_key"
      ) AS "t184"
      WHERE
        "t184"."differences" IS NOT NULL
        AND TRIM("t184"."entity_key", ' 	
') <> ''
    ) AS "t189"
  ) AS "t190"
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
          'stg_app_database__subscriptions = app_database_subscriptions' AS "statement",
          "t128"."suspect" AS "entity_key",
          CASE
            WHEN "t128"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t128"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t128"."differing" >= "t154"."versions"
            THEN TRIM("t128"."differences", ' 	
')
            WHEN "t128"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t118" AS "t128"
        LEFT OUTER JOIN (
          SELECT
            "t143"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t57"."raw_key"
            FROM (
              SELECT
                "t2"."id" AS "raw_key"
              FROM "raw"."app_database_subscriptions" AS "t2"
              WHERE
                "t2"."id" IS NOT NULL
                AND COALESCE(CAST("t2"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t57"
            SEMI JOIN "t118" AS "t129"
              ON "t57"."raw_key" = "t129"."suspect"
          ) AS "t143"
          GROUP BY
            1
        ) AS "t154"
          ON "t128"."suspect" = "t154"."raw_key"
      ) AS "t168"
      WHERE
        "t168"."differences" IS NOT NULL
        AND TRIM("t168"."entity_key", ' 	
') <> ''
    ) AS "t175"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__tap_events = app_database_tap_events' AS "statement",
          "t101"."suspect" AS "entity_key",
          CASE
            WHEN "t101"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t101"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t101"."differing" >= "t130"."versions"
            THEN TRIM("t101"."differences", ' 	
')
            WHEN "t101"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t94" AS "t101"
        LEFT OUTER JOIN (
          SELECT
            "t115"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t58"."raw_key"
            FROM (
              SELECT
                "t3"."id" AS "raw_key"
              FROM "raw"."app_database_tap_events" AS "t3"
              WHERE
                "t3"."id" IS NOT NULL
                AND COALESCE(CAST("t3"."timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t58"
            SEMI JOIN "t94" AS "t102"
              ON "t58"."raw_key" = "t102"."suspect"
          ) AS "t115"
          GROUP BY
            1
        ) AS "t130"
          ON "t101"."suspect" = "t130"."raw_key"
      ) AS "t144"
      WHERE
        "t144"."differences" IS NOT NULL
        AND TRIM("t144"."entity_key", ' 	
') <> ''
    ) AS "t157"
  ) AS "t178"
) AS "t191"
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
          'stg_app_database__user_sessions = app_database_user_sessions' AS "statement",
          "t139"."suspect" AS "entity_key",
          CASE
            WHEN "t139"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t139"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t139"."differing" >= "t164"."versions"
            THEN TRIM("t139"."differences", ' 	
')
            WHEN "t139"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t133" AS "t139"
        LEFT OUTER JOIN (
          SELECT
            "t155"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t60"."raw_key"
            FROM (
              SELECT
                "t4"."session_id" AS "raw_key"
              FROM "raw"."app_database_user_sessions" AS "t4"
              WHERE
                "t4"."session_id" IS NOT NULL
                AND COALESCE(CAST("t4"."start_time" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t60"
            SEMI JOIN "t133" AS "t140"
              ON "t60"."raw_key" = "t140"."suspect"
          ) AS "t155"
          GROUP BY
            1
        ) AS "t164"
          ON "t139"."suspect" = "t164"."raw_key"
      ) AS "t172"
      WHERE
        "t172"."differences" IS NOT NULL
        AND TRIM("t172"."entity_key", ' 	
') <> ''
    ) AS "t180"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_app_database__page_views = app_database_page_views' AS "statement",
          "t107"."suspect" AS "entity_key",
          CASE
            WHEN "t107"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t107"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t107"."differing" >= "t134"."versions"
            THEN TRIM("t107"."differences", ' 	
')
            WHEN "t107"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t97" AS "t107"
        LEFT OUTER JOIN (
          SELECT
            "t120"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t61"."raw_key"
            FROM (
              SELECT
                "t5"."page_view_id" AS "raw_key"
              FROM "raw"."app_database_page_views" AS "t5"
              WHERE
                "t5"."page_view_id" IS NOT NULL
                AND COALESCE(CAST("t5"."timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t61"
            SEMI JOIN "t97" AS "t108"
              ON "t61"."raw_key" = "t108"."suspect"
          ) AS "t120"
          GROUP BY
            1
        ) AS "t134"
          ON "t107"."suspect" = "t134"."raw_key"
      ) AS "t147"
      WHERE
        "t147"."differences" IS NOT NULL
        AND TRIM("t147"."entity_key", ' 	
') <> ''
    ) AS "t162"
  ) AS "t182"
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
          'stg_app_database__feature_usage = app_database_feature_usage' AS "statement",
          "t124"."suspect" AS "entity_key",
          CASE
            WHEN "t124"."in_staging" IS NULL
            THEN 'not in staging'
            WHEN "t124"."in_raw" IS NULL
            THEN 'not in raw'
            WHEN "t124"."differing" >= "t150"."versions"
            THEN TRIM("t124"."differences", ' 	
')
            WHEN "t124"."is_outdated"
            THEN 'raw has a later version'
            ELSE CAST(NULL AS TEXT)
          END AS "differences"
        FROM "t116" AS "t124"
        LEFT OUTER JOIN (
          SELECT
            "t141"."raw_key",
            COUNT(*) AS "versions"
          FROM (
            SELECT
              "t63"."raw_key"
            FROM (
              SELECT
                "t6"."usage_id" AS "raw_key"
              FROM "raw"."app_database_feature_usage" AS "t6"
              WHERE
                "t6"."usage_id" IS NOT NULL
                AND COALESCE(CAST("t6"."timestamp" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
            ) AS "t63"
            SEMI JOIN "t116" AS "t125"
              ON "t63"."raw_key" = "t125"."suspect"
          ) AS "t141"
          GROUP BY
            1
        ) AS "t150"
          ON "t124"."suspect" = "t150"."raw_key"
      ) AS "t165"
      WHERE
        "t165"."differences" IS NOT NULL
        AND TRIM("t165"."entity_key", ' 	
') <> ''
    ) AS "t173"
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
            'stg_app_database__accounts = app_database_accounts' AS "statement",
            "t112"."suspect" AS "entity_key",
            CASE
              WHEN "t112"."in_staging" IS NULL
              THEN 'not in staging'
              WHEN "t112"."in_raw" IS NULL
              THEN 'not in raw'
              WHEN "t112"."differing" >= "t138"."versions"
              THEN TRIM("t112"."differences", ' 	
')
              WHEN "t112"."is_outdated"
              THEN 'raw has a later version'
              ELSE CAST(NULL AS TEXT)
            END AS "differences"
          FROM "t104" AS "t112"
          LEFT OUTER JOIN (
            SELECT
              "t126"."raw_key",
              COUNT(*) AS "versions"
            FROM (
              SELECT
                "t64"."raw_key"
              FROM (
                SELECT
                  "t7"."id" AS "raw_key"
                FROM "raw"."app_database_accounts" AS "t7"
                WHERE
                  "t7"."id" IS NOT NULL
                  AND COALESCE(CAST("t7"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
              ) AS "t64"
              SEMI JOIN "t104" AS "t113"
                ON "t64"."raw_key" = "t113"."suspect"
            ) AS "t126"
            GROUP BY
              1
          ) AS "t138"
            ON "t112"."suspect" = "t138"."raw_key"
        ) AS "t151"
        WHERE
          "t151"."differences" IS NOT NULL
          AND TRIM("t151"."entity_key", ' 	
') <> ''
      ) AS "t166"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            'stg_app_database__locations = app_database_locations' AS "statement",
            "t158"."suspect" AS "entity_key",
            CASE
              WHEN "t158"."in_staging" IS NULL
              THEN 'not in staging'
              WHEN "t158"."in_raw" IS NULL
              THEN 'not in raw'
              WHEN "t158"."differing" >= "t176"."versions"
              THEN TRIM("t158"."differences", ' 	
')
              WHEN "t158"."is_outdated"
              THEN 'raw has a later version'
              ELSE CAST(NULL AS TEXT)
            END AS "differences"
          FROM "t152" AS "t158"
          LEFT OUTER JOIN (
            SELECT
              "t171"."raw_key",
              COUNT(*) AS "versions"
            FROM (
              SELECT
                "t66"."raw_key"
              FROM (
                SELECT
                  "t8"."id" AS "raw_key"
                FROM "raw"."app_database_locations" AS "t8"
                WHERE
                  "t8"."id" IS NOT NULL
                  AND COALESCE(CAST("t8"."created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
              ) AS "t66"
              SEMI JOIN "t152" AS "t159"
                ON "t66"."raw_key" = "t159"."suspect"
            ) AS "t171"
            GROUP BY
              1
          ) AS "t176"
            ON "t158"."suspect" = "t176"."raw_key"
        ) AS "t183"
        WHERE
          "t183"."differences" IS NOT NULL
          AND TRIM("t183"."entity_key", ' 	
') <> ''
      ) AS "t185"
    ) AS "t186"
  ) AS "t187"
) AS "t188"
