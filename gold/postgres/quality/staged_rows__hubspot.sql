SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'columns of stg_hubspot__owners' AS "statement",
      COALESCE("t0"."owner_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            "t0"."owner_status" = 'Inactive'
          ) = COALESCE("t0"."archived", FALSE)
        )
        THEN 'status; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."full_name" IS NULL
            ) = (
              (
                "t0"."first_name" IS NULL
              ) AND (
                "t0"."last_name" IS NULL
              )
            )
          )
          AND (
            (
              "t0"."first_name" IS NULL
            )
            OR STARTS_WITH("t0"."full_name", "t0"."first_name")
          )
          AND (
            (
              "t0"."last_name" IS NULL
            )
            OR (
              RIGHT("t0"."full_name", LENGTH("t0"."last_name")) = "t0"."last_name"
            )
          )
        )
        THEN 'names; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."owner_classification" IS NULL
            ) = (
              "t0"."email_domain" IS NULL
            )
          )
          AND (
            (
              "t0"."email_domain" IS NULL
            )
            OR (
              RIGHT("t0"."email", LENGTH("t0"."email_domain")) = "t0"."email_domain"
            )
          )
        )
        THEN 'domain; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              CAST("t0"."owner_created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t0"."tenure_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."owner_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          )
          AND (
            (
              "t0"."tenure_category" IS NULL
            ) = (
              "t0"."tenure_days" IS NULL
            )
          )
        )
        THEN 'tenure; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t0"."data_quality_flag" = 'missing_email'
            ) = (
              "t0"."email" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'invalid_email', FALSE)
            )
            OR (
              COALESCE("t0"."email" IS NOT NULL, FALSE)
              AND COALESCE("t0"."email_domain" IS NULL, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'missing_name', FALSE)
            )
            OR COALESCE("t0"."full_name" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'valid', FALSE)
            )
            OR (
              COALESCE("t0"."email_domain" IS NOT NULL, FALSE)
              AND COALESCE("t0"."full_name" IS NOT NULL, FALSE)
              AND COALESCE("t0"."owner_created_at" IS NOT NULL, FALSE)
            )
          )
        )
        THEN 'flag; '
        ELSE ''
      END AS "differences"
    FROM "staging"."stg_hubspot__owners" AS "t0"
    WHERE
      NOT (
        (
          (
            "t0"."owner_status" = 'Inactive'
          ) = COALESCE("t0"."archived", FALSE)
        )
        AND (
          (
            (
              "t0"."full_name" IS NULL
            ) = (
              (
                "t0"."first_name" IS NULL
              ) AND (
                "t0"."last_name" IS NULL
              )
            )
          )
          AND (
            (
              "t0"."first_name" IS NULL
            )
            OR STARTS_WITH("t0"."full_name", "t0"."first_name")
          )
          AND (
            (
              "t0"."last_name" IS NULL
            )
            OR (
              RIGHT("t0"."full_name", LENGTH("t0"."last_name")) = "t0"."last_name"
            )
          )
        )
        AND (
          (
            (
              "t0"."owner_classification" IS NULL
            ) = (
              "t0"."email_domain" IS NULL
            )
          )
          AND (
            (
              "t0"."email_domain" IS NULL
            )
            OR (
              RIGHT("t0"."email", LENGTH("t0"."email_domain")) = "t0"."email_domain"
            )
          )
        )
        AND (
          (
            (
              CAST("t0"."owner_created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t0"."tenure_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t0"."owner_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          )
          AND (
            (
              "t0"."tenure_category" IS NULL
            ) = (
              "t0"."tenure_days" IS NULL
            )
          )
        )
        AND (
          (
            (
              "t0"."data_quality_flag" = 'missing_email'
            ) = (
              "t0"."email" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'invalid_email', FALSE)
            )
            OR (
              COALESCE("t0"."email" IS NOT NULL, FALSE)
              AND COALESCE("t0"."email_domain" IS NULL, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'missing_name', FALSE)
            )
            OR COALESCE("t0"."full_name" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t0"."data_quality_flag" = 'valid', FALSE)
            )
            OR (
              COALESCE("t0"."email_domain" IS NOT NULL, FALSE)
              AND COALESCE("t0"."full_name" IS NOT NULL, FALSE)
              AND COALESCE("t0"."owner_created_at" IS NOT NULL, FALSE)
            )
          )
        )
      )
  ) AS "t6"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'columns of stg_hubspot__tickets' AS "statement",
      COALESCE("t1"."ticket_id", 'null') AS "entity_key",
      CASE
        WHEN NOT (
          (
            NOT (
              COALESCE("t1"."is_closed", FALSE)
            )
            OR COALESCE("t1"."status_category" = 'Closed', FALSE)
          )
          AND (
            "t1"."is_closed" OR (
              "t1"."closed_at" IS NULL
            )
          )
          AND (
            "t1"."is_closed" OR COALESCE("t1"."status_category" <> 'Closed', TRUE)
          )
          AND COALESCE(CAST("t1"."closed_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
        )
        THEN 'closed; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN COALESCE(
              (
                CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
              ) < 0,
              FALSE
            )
            OR (
              (
                CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
              ) IS NULL
            )
            THEN "t1"."resolution_time_hours" IS NULL
            ELSE (
              (
                "t1"."resolution_time_hours" IS NULL
              )
              AND (
                (
                  CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                ) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                "t1"."resolution_time_hours" - (
                  CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                )
              ) <= (
                GREATEST(
                  ABS("t1"."resolution_time_hours"),
                  ABS(
                    CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                  ),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          END
        )
        THEN 'hours; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t1"."resolution_time_hours" IS NULL
            ) = (
              "t1"."resolution_time_days" IS NULL
            )
          )
          AND (
            (
              (
                (
                  "t1"."resolution_time_days" * 24
                ) IS NULL
              )
              AND (
                "t1"."resolution_time_hours" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t1"."resolution_time_days" * 24
              ) - "t1"."resolution_time_hours") <= (
                GREATEST(ABS("t1"."resolution_time_days" * 24), ABS("t1"."resolution_time_hours"), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        THEN 'days; '
        ELSE ''
      END || CASE
        WHEN NOT (
          "t1"."is_closed" OR (
            "t1"."reported_resolution_hours" IS NULL
          )
        )
        THEN 'reported; '
        ELSE ''
      END || CASE
        WHEN NOT (
          CASE
            WHEN "t1"."is_closed"
            THEN "t1"."ticket_age_days" IS NULL
            ELSE (
              CAST("t1"."created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t1"."ticket_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t1"."created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          END
        )
        THEN 'age; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t1"."priority_score" IS NOT NULL
            ) = COALESCE("t1"."priority" <> 'unmapped', FALSE)
          )
          AND (
            (
              "t1"."sla_limit_hours" IS NULL
            ) = (
              "t1"."priority_score" IS NULL
            )
          )
        )
        THEN 'priority; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            NOT (
              COALESCE("t1"."is_closed" AND (
                "t1"."sla_status" = 'Breached'
              ), FALSE)
            )
            OR COALESCE("t1"."resolution_time_hours" > "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_closed" AND (
                "t1"."sla_status" = 'Within SLA'
              ), FALSE)
            )
            OR COALESCE("t1"."resolution_time_hours" <= "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE(NOT (
                "t1"."is_closed"
              ) AND (
                "t1"."sla_status" = 'Breached'
              ), FALSE)
            )
            OR COALESCE((
              (
                "t1"."ticket_age_days" + 1
              ) * 24
            ) > "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE(NOT (
                "t1"."is_closed"
              ) AND (
                "t1"."sla_status" = 'Within SLA'
              ), FALSE)
            )
            OR COALESCE((
              "t1"."ticket_age_days" * 24
            ) <= "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE(
                (
                  "t1"."sla_limit_hours" IS NOT NULL
                )
                AND (
                  "t1"."created_at" IS NOT NULL
                )
                AND NOT (
                  COALESCE(
                    (
                      CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                    ) < 0,
                    FALSE
                  )
                )
                AND (
                  NOT (
                    "t1"."is_closed"
                  ) OR (
                    "t1"."closed_at" IS NOT NULL
                  )
                ),
                FALSE
              )
            )
            OR COALESCE("t1"."sla_status" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."sla_limit_hours" IS NULL, FALSE)
            )
            OR COALESCE("t1"."sla_status" IS NULL, FALSE)
          )
        )
        THEN 'sla; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."ticket_category_derived" IS NULL
          ) = (
            "t1"."ticket_category" IS NULL
          )
        )
        THEN 'kind; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            "t1"."company_count" = COALESCE(
              CARDINALITY(
                CASE
                  WHEN JSON_TYPEOF("t1"."company_ids") = 'array'
                  THEN ARRAY(SELECT
                    *
                  FROM JSON_ARRAY_ELEMENTS("t1"."company_ids"))
                  ELSE NULL
                END
              ),
              0
            )
          )
          AND (
            (
              "t1"."company_id" IS NULL
            )
            OR COALESCE(POSITION("t1"."company_id" IN CAST("t1"."company_ids" AS VARCHAR)) > 0, FALSE)
          )
          AND (
            (
              "t1"."contact_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t1"."contact_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t1"."contact_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t1"."contact_id" IS NULL
              )
              OR COALESCE(POSITION("t1"."contact_id" IN CAST("t1"."contact_ids" AS VARCHAR)) > 0, FALSE)
            )
          )
          AND (
            (
              "t1"."deal_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t1"."deal_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t1"."deal_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t1"."deal_id" IS NULL
              )
              OR COALESCE(POSITION("t1"."deal_id" IN CAST("t1"."deal_ids" AS VARCHAR)) > 0, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t1"."account_id" IS NOT NULL, FALSE)
            )
            OR COALESCE("t1"."company_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_orphan", FALSE)
            )
            OR COALESCE("t1"."company_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_orphan_contact", FALSE)
            )
            OR COALESCE("t1"."contact_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_orphan_owner", FALSE)
            )
            OR COALESCE("t1"."owner_id" IS NOT NULL, FALSE)
          )
        )
        THEN 'associations; '
        ELSE ''
      END || CASE
        WHEN NOT (
          (
            (
              "t1"."data_quality_flag" = 'missing_created_at'
            ) = (
              "t1"."created_at" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'missing_subject', FALSE)
            )
            OR COALESCE("t1"."subject" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'missing_priority', FALSE)
            )
            OR COALESCE("t1"."priority" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'missing_company', FALSE)
            )
            OR COALESCE("t1"."company_id" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'closed_before_created', FALSE)
            )
            OR COALESCE(
              COALESCE(
                (
                  CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                ) < 0,
                FALSE
              ),
              FALSE
            )
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'valid', FALSE)
            )
            OR (
              COALESCE(
                NOT (
                  COALESCE(
                    (
                      CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                    ) < 0,
                    FALSE
                  )
                ),
                FALSE
              )
              AND COALESCE("t1"."subject" IS NOT NULL, FALSE)
              AND COALESCE("t1"."priority" IS NOT NULL, FALSE)
              AND COALESCE("t1"."company_id" IS NOT NULL, FALSE)
            )
          )
        )
        THEN 'flag; '
        ELSE ''
      END AS "differences"
    FROM "staging"."stg_hubspot__tickets" AS "t1"
    WHERE
      NOT (
        (
          NOT (
            COALESCE("t1"."is_closed", FALSE)
          )
          OR COALESCE("t1"."status_category" = 'Closed', FALSE)
        )
        AND (
          "t1"."is_closed" OR (
            "t1"."closed_at" IS NULL
          )
        )
        AND (
          "t1"."is_closed" OR COALESCE("t1"."status_category" <> 'Closed', TRUE)
        )
        AND COALESCE(CAST("t1"."closed_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
        AND CASE
          WHEN COALESCE(
            (
              CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
            ) < 0,
            FALSE
          )
          OR (
            (
              CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
            ) IS NULL
          )
          THEN "t1"."resolution_time_hours" IS NULL
          ELSE (
            (
              "t1"."resolution_time_hours" IS NULL
            )
            AND (
              (
                CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              "t1"."resolution_time_hours" - (
                CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
              )
            ) <= (
              GREATEST(
                ABS("t1"."resolution_time_hours"),
                ABS(
                  CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                ),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        END
        AND (
          (
            (
              "t1"."resolution_time_hours" IS NULL
            ) = (
              "t1"."resolution_time_days" IS NULL
            )
          )
          AND (
            (
              (
                (
                  "t1"."resolution_time_days" * 24
                ) IS NULL
              )
              AND (
                "t1"."resolution_time_hours" IS NULL
              )
            )
            OR COALESCE(
              ABS((
                "t1"."resolution_time_days" * 24
              ) - "t1"."resolution_time_hours") <= (
                GREATEST(ABS("t1"."resolution_time_days" * 24), ABS("t1"."resolution_time_hours"), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          "t1"."is_closed" OR (
            "t1"."reported_resolution_hours" IS NULL
          )
        )
        AND CASE
          WHEN "t1"."is_closed"
          THEN "t1"."ticket_age_days" IS NULL
          ELSE (
            CAST("t1"."created_at" AS DATE) IS NULL
          )
          OR COALESCE(
            "t1"."ticket_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t1"."created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
            FALSE
          )
        END
        AND (
          (
            (
              "t1"."priority_score" IS NOT NULL
            ) = COALESCE("t1"."priority" <> 'unmapped', FALSE)
          )
          AND (
            (
              "t1"."sla_limit_hours" IS NULL
            ) = (
              "t1"."priority_score" IS NULL
            )
          )
        )
        AND (
          (
            NOT (
              COALESCE("t1"."is_closed" AND (
                "t1"."sla_status" = 'Breached'
              ), FALSE)
            )
            OR COALESCE("t1"."resolution_time_hours" > "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_closed" AND (
                "t1"."sla_status" = 'Within SLA'
              ), FALSE)
            )
            OR COALESCE("t1"."resolution_time_hours" <= "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE(NOT (
                "t1"."is_closed"
              ) AND (
                "t1"."sla_status" = 'Breached'
              ), FALSE)
            )
            OR COALESCE((
              (
                "t1"."ticket_age_days" + 1
              ) * 24
            ) > "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE(NOT (
                "t1"."is_closed"
              ) AND (
                "t1"."sla_status" = 'Within SLA'
              ), FALSE)
            )
            OR COALESCE((
              "t1"."ticket_age_days" * 24
            ) <= "t1"."sla_limit_hours", FALSE)
          )
          AND (
            NOT (
              COALESCE(
                (
                  "t1"."sla_limit_hours" IS NOT NULL
                )
                AND (
                  "t1"."created_at" IS NOT NULL
                )
                AND NOT (
                  COALESCE(
                    (
                      CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                    ) < 0,
                    FALSE
                  )
                )
                AND (
                  NOT (
                    "t1"."is_closed"
                  ) OR (
                    "t1"."closed_at" IS NOT NULL
                  )
                ),
                FALSE
              )
            )
            OR COALESCE("t1"."sla_status" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."sla_limit_hours" IS NULL, FALSE)
            )
            OR COALESCE("t1"."sla_status" IS NULL, FALSE)
          )
        )
        AND (
          (
            "t1"."ticket_category_derived" IS NULL
          ) = (
            "t1"."ticket_category" IS NULL
          )
        )
        AND (
          (
            "t1"."company_count" = COALESCE(
              CARDINALITY(
                CASE
                  WHEN JSON_TYPEOF("t1"."company_ids") = 'array'
                  THEN ARRAY(SELECT
                    *
                  FROM JSON_ARRAY_ELEMENTS("t1"."company_ids"))
                  ELSE NULL
                END
              ),
              0
            )
          )
          AND (
            (
              "t1"."company_id" IS NULL
            )
            OR COALESCE(POSITION("t1"."company_id" IN CAST("t1"."company_ids" AS VARCHAR)) > 0, FALSE)
          )
          AND (
            (
              "t1"."contact_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t1"."contact_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t1"."contact_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t1"."contact_id" IS NULL
              )
              OR COALESCE(POSITION("t1"."contact_id" IN CAST("t1"."contact_ids" AS VARCHAR)) > 0, FALSE)
            )
          )
          AND (
            (
              "t1"."deal_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t1"."deal_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t1"."deal_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t1"."deal_id" IS NULL
              )
              OR COALESCE(POSITION("t1"."deal_id" IN CAST("t1"."deal_ids" AS VARCHAR)) > 0, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE("t1"."account_id" IS NOT NULL, FALSE)
            )
            OR COALESCE("t1"."company_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_orphan", FALSE)
            )
            OR COALESCE("t1"."company_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_orphan_contact", FALSE)
            )
            OR COALESCE("t1"."contact_id" IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."is_orphan_owner", FALSE)
            )
            OR COALESCE("t1"."owner_id" IS NOT NULL, FALSE)
          )
        )
        AND (
          (
            (
              "t1"."data_quality_flag" = 'missing_created_at'
            ) = (
              "t1"."created_at" IS NULL
            )
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'missing_subject', FALSE)
            )
            OR COALESCE("t1"."subject" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'missing_priority', FALSE)
            )
            OR COALESCE("t1"."priority" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'missing_company', FALSE)
            )
            OR COALESCE("t1"."company_id" IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'closed_before_created', FALSE)
            )
            OR COALESCE(
              COALESCE(
                (
                  CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                ) < 0,
                FALSE
              ),
              FALSE
            )
          )
          AND (
            NOT (
              COALESCE("t1"."data_quality_flag" = 'valid', FALSE)
            )
            OR (
              COALESCE(
                NOT (
                  COALESCE(
                    (
                      CAST(CAST(EXTRACT(epoch FROM CAST("t1"."closed_at" AS TIMESTAMP) - CAST("t1"."created_at" AS TIMESTAMP)) * 1000 AS BIGINT) AS DOUBLE PRECISION) / 3600000
                    ) < 0,
                    FALSE
                  )
                ),
                FALSE
              )
              AND COALESCE("t1"."subject" IS NOT NULL, FALSE)
              AND COALESCE("t1"."priority" IS NOT NULL, FALSE)
              AND COALESCE("t1"."company_id" IS NOT NULL, FALSE)
            )
          )
        )
      )
  ) AS "t11"
) AS "t12"
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
        'columns of stg_hubspot__companies' AS "statement",
        COALESCE("t2"."hubspot_company_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            "t2"."missing_company_name" = (
              "t2"."company_name" IS NULL
            )
          )
          THEN 'name; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."missing_domain" = (
                (
                  "t2"."company_domain" IS NULL
                ) AND (
                  "t2"."website" IS NULL
                )
              )
            )
            AND (
              NOT (
                COALESCE("t2"."primary_domain" IS NOT NULL, FALSE)
              )
              OR COALESCE(NOT (
                "t2"."missing_domain"
              ), FALSE)
            )
          )
          THEN 'domain; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."missing_account_mapping" = (
                "t2"."account_id" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t2"."is_orphan", FALSE)
              )
              OR COALESCE("t2"."account_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'account; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."company_type" IS NULL
            ) = (
              NULLIF(TRIM(' 	
' FROM "t2"."business_type"), '') IS NULL
            )
          )
          THEN 'kind; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."company_size_category" IS NULL
            ) = (
              NULLIF("t2"."employee_count", 0) IS NULL
            )
          )
          THEN 'size; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."revenue_tier" IS NOT NULL
            ) = COALESCE("t2"."annual_revenue" > 0, FALSE)
          )
          THEN 'revenue; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t2"."lifecycle_score" IS NOT NULL
            ) = COALESCE(
              "t2"."lifecycle_stage" IN (
                'customer',
                'opportunity',
                'salesqualifiedlead',
                'marketingqualifiedlead',
                'lead',
                'subscriber'
              ),
              FALSE
            )
          )
          THEN 'score; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t2"."lifecycle_stage" = 'customer', FALSE)
              )
              OR (
                COALESCE("t2"."lead_quality_tier" = 'existing_customer', FALSE)
                AND COALESCE("t2"."lifecycle_score" = 100, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t2"."lead_quality_tier" = 'existing_customer', FALSE)
              )
              OR COALESCE("t2"."lifecycle_stage" IN ('customer', 'evangelist'), FALSE)
            )
            AND (
              (
                "t2"."lead_quality_tier" IS NULL
              ) = (
                (
                  "t2"."lifecycle_stage" IS NULL
                )
                AND (
                  "t2"."lead_status" IS NULL
                )
                AND NOT (
                  COALESCE("t2"."employee_count" >= 100, FALSE)
                )
              )
            )
          )
          THEN 'quality; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(CAST("t2"."hubspot_company_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'known; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_hubspot__companies" AS "t2"
      WHERE
        NOT (
          (
            "t2"."missing_company_name" = (
              "t2"."company_name" IS NULL
            )
          )
          AND (
            (
              "t2"."missing_domain" = (
                (
                  "t2"."company_domain" IS NULL
                ) AND (
                  "t2"."website" IS NULL
                )
              )
            )
            AND (
              NOT (
                COALESCE("t2"."primary_domain" IS NOT NULL, FALSE)
              )
              OR COALESCE(NOT (
                "t2"."missing_domain"
              ), FALSE)
            )
          )
          AND (
            (
              "t2"."missing_account_mapping" = (
                "t2"."account_id" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t2"."is_orphan", FALSE)
              )
              OR COALESCE("t2"."account_id" IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              "t2"."company_type" IS NULL
            ) = (
              NULLIF(TRIM(' 	
' FROM "t2"."business_type"), '') IS NULL
            )
          )
          AND (
            (
              "t2"."company_size_category" IS NULL
            ) = (
              NULLIF("t2"."employee_count", 0) IS NULL
            )
          )
          AND (
            (
              "t2"."revenue_tier" IS NOT NULL
            ) = COALESCE("t2"."annual_revenue" > 0, FALSE)
          )
          AND (
            (
              "t2"."lifecycle_score" IS NOT NULL
            ) = COALESCE(
              "t2"."lifecycle_stage" IN (
                'customer',
                'opportunity',
                'salesqualifiedlead',
                'marketingqualifiedlead',
                'lead',
                'subscriber'
              ),
              FALSE
            )
          )
          AND (
            (
              NOT (
                COALESCE("t2"."lifecycle_stage" = 'customer', FALSE)
              )
              OR (
                COALESCE("t2"."lead_quality_tier" = 'existing_customer', FALSE)
                AND COALESCE("t2"."lifecycle_score" = 100, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t2"."lead_quality_tier" = 'existing_customer', FALSE)
              )
              OR COALESCE("t2"."lifecycle_stage" IN ('customer', 'evangelist'), FALSE)
            )
            AND (
              (
                "t2"."lead_quality_tier" IS NULL
              ) = (
                (
                  "t2"."lifecycle_stage" IS NULL
                )
                AND (
                  "t2"."lead_status" IS NULL
                )
                AND NOT (
                  COALESCE("t2"."employee_count" >= 100, FALSE)
                )
              )
            )
          )
          AND COALESCE(CAST("t2"."hubspot_company_created_at" AS DATE) <= MAKE_DATE(2026, 6, 30), TRUE)
        )
    ) AS "t7"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_hubspot__contacts' AS "statement",
        COALESCE("t3"."hubspot_contact_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              "t3"."missing_email" = (
                "t3"."contact_email" IS NULL
              )
            )
            AND (
              "t3"."invalid_email_format" = NOT (
                COALESCE(
                  NULLIF(TRIM(' 	
' FROM "t3"."contact_email"), '') ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$',
                  TRUE
                )
              )
            )
          )
          THEN 'email; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t3"."missing_name" = (
                (
                  "t3"."first_name" IS NULL
                ) AND (
                  "t3"."last_name" IS NULL
                )
              )
            )
            AND (
              "t3"."missing_name" = (
                "t3"."full_name" IS NULL
              )
            )
            AND (
              (
                "t3"."first_name" IS NULL
              )
              OR STARTS_WITH("t3"."full_name", "t3"."first_name")
            )
            AND (
              (
                "t3"."last_name" IS NULL
              )
              OR (
                RIGHT("t3"."full_name", LENGTH("t3"."last_name")) = "t3"."last_name"
              )
            )
          )
          THEN 'names; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t3"."missing_company", FALSE)
              )
              OR COALESCE("t3"."company_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t3"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."is_orphan", FALSE)
              )
              OR (
                COALESCE("t3"."company_id" IS NOT NULL, FALSE)
                AND COALESCE("t3"."account_id" IS NULL, FALSE)
              )
            )
          )
          THEN 'company; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t3"."missing_attribution" = (
                "t3"."traffic_source" IS NULL
              )
            )
            AND (
              (
                "t3"."attribution_channel_group" IS NULL
              ) = (
                "t3"."primary_attribution_channel" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t3"."missing_attribution", FALSE)
              )
              OR COALESCE("t3"."primary_attribution_channel" IS NULL, FALSE)
            )
          )
          THEN 'source; '
          ELSE ''
        END || CASE
          WHEN NOT (
            COALESCE(
              (
                "t3"."lifecycle_stage_order" IS NOT NULL
              ) = NOT (
                "t3"."lifecycle_stage" IN ('other', 'unmapped')
              ),
              "t3"."lifecycle_stage_order" IS NULL
            )
          )
          THEN 'stage; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t3"."lead_temperature" = 'unscored'
            ) = NOT (
              COALESCE("t3"."lead_score" > 0, FALSE)
            )
          )
          THEN 'temperature; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t3"."contact_data_quality" = 'incomplete'
              ) = "t3"."missing_email"
            )
            AND (
              NOT (
                COALESCE("t3"."contact_data_quality" = 'complete', FALSE)
              )
              OR (
                COALESCE((
                  "t3"."first_name" IS NOT NULL
                ) AND (
                  "t3"."last_name" IS NOT NULL
                ), FALSE)
                AND COALESCE("t3"."company_name" IS NOT NULL, FALSE)
                AND COALESCE("t3"."job_title" IS NOT NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t3"."contact_data_quality" = 'minimal', FALSE)
              )
              OR COALESCE("t3"."missing_name", FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."contact_data_quality" = 'partial', FALSE)
              )
              OR COALESCE(NOT (
                "t3"."missing_name"
              ), FALSE)
            )
          )
          THEN 'complete; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                CAST("t3"."contact_created_at" AS DATE) IS NULL
              )
              OR COALESCE(
                "t3"."days_since_creation" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t3"."contact_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
                FALSE
              )
            )
            AND (
              (
                "t3"."contact_age_category" IS NULL
              ) = (
                "t3"."days_since_creation" IS NULL
              )
            )
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                CASE
                  WHEN CAST("t3"."contact_modified_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  THEN 1
                  ELSE NULL
                END IS NULL
              ) = (
                "t3"."days_since_last_update" IS NULL
              )
            )
            AND (
              "t3"."days_since_last_update" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t3"."contact_modified_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT)
            )
          )
          THEN 'update; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_hubspot__contacts" AS "t3"
      WHERE
        NOT (
          (
            "t3"."missing_email" = (
              "t3"."contact_email" IS NULL
            )
          )
          AND (
            "t3"."invalid_email_format" = NOT (
              COALESCE(
                NULLIF(TRIM(' 	
' FROM "t3"."contact_email"), '') ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$',
                TRUE
              )
            )
          )
          AND (
            (
              "t3"."missing_name" = (
                (
                  "t3"."first_name" IS NULL
                ) AND (
                  "t3"."last_name" IS NULL
                )
              )
            )
            AND (
              "t3"."missing_name" = (
                "t3"."full_name" IS NULL
              )
            )
            AND (
              (
                "t3"."first_name" IS NULL
              )
              OR STARTS_WITH("t3"."full_name", "t3"."first_name")
            )
            AND (
              (
                "t3"."last_name" IS NULL
              )
              OR (
                RIGHT("t3"."full_name", LENGTH("t3"."last_name")) = "t3"."last_name"
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE("t3"."missing_company", FALSE)
              )
              OR COALESCE("t3"."company_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t3"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."is_orphan", FALSE)
              )
              OR (
                COALESCE("t3"."company_id" IS NOT NULL, FALSE)
                AND COALESCE("t3"."account_id" IS NULL, FALSE)
              )
            )
          )
          AND (
            (
              "t3"."missing_attribution" = (
                "t3"."traffic_source" IS NULL
              )
            )
            AND (
              (
                "t3"."attribution_channel_group" IS NULL
              ) = (
                "t3"."primary_attribution_channel" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t3"."missing_attribution", FALSE)
              )
              OR COALESCE("t3"."primary_attribution_channel" IS NULL, FALSE)
            )
          )
          AND COALESCE(
            (
              "t3"."lifecycle_stage_order" IS NOT NULL
            ) = NOT (
              "t3"."lifecycle_stage" IN ('other', 'unmapped')
            ),
            "t3"."lifecycle_stage_order" IS NULL
          )
          AND (
            (
              "t3"."lead_temperature" = 'unscored'
            ) = NOT (
              COALESCE("t3"."lead_score" > 0, FALSE)
            )
          )
          AND (
            (
              (
                "t3"."contact_data_quality" = 'incomplete'
              ) = "t3"."missing_email"
            )
            AND (
              NOT (
                COALESCE("t3"."contact_data_quality" = 'complete', FALSE)
              )
              OR (
                COALESCE((
                  "t3"."first_name" IS NOT NULL
                ) AND (
                  "t3"."last_name" IS NOT NULL
                ), FALSE)
                AND COALESCE("t3"."company_name" IS NOT NULL, FALSE)
                AND COALESCE("t3"."job_title" IS NOT NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t3"."contact_data_quality" = 'minimal', FALSE)
              )
              OR COALESCE("t3"."missing_name", FALSE)
            )
            AND (
              NOT (
                COALESCE("t3"."contact_data_quality" = 'partial', FALSE)
              )
              OR COALESCE(NOT (
                "t3"."missing_name"
              ), FALSE)
            )
          )
          AND (
            (
              (
                CAST("t3"."contact_created_at" AS DATE) IS NULL
              )
              OR COALESCE(
                "t3"."days_since_creation" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t3"."contact_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
                FALSE
              )
            )
            AND (
              (
                "t3"."contact_age_category" IS NULL
              ) = (
                "t3"."days_since_creation" IS NULL
              )
            )
          )
          AND (
            (
              (
                CASE
                  WHEN CAST("t3"."contact_modified_at" AS DATE) <= MAKE_DATE(2026, 6, 30)
                  THEN 1
                  ELSE NULL
                END IS NULL
              ) = (
                "t3"."days_since_last_update" IS NULL
              )
            )
            AND (
              "t3"."days_since_last_update" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t3"."contact_modified_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT)
            )
          )
        )
    ) AS "t8"
  ) AS "t10"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_hubspot__deals' AS "statement",
        COALESCE("t4"."hubspot_deal_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            "t4"."missing_deal_name" = (
              "t4"."deal_name" IS NULL
            )
          )
          THEN 'name; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t4"."invalid_amount" = COALESCE("t4"."deal_amount" < 0, FALSE)
          )
          THEN 'amount; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."is_closed" = (
                "t4"."is_won" OR "t4"."is_lost"
              )
            )
            AND NOT (
              "t4"."is_won" AND "t4"."is_lost"
            )
            AND (
              "t4"."is_closed" OR (
                "t4"."closed_date" IS NULL
              )
            )
            AND COALESCE("t4"."closed_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          THEN 'closed; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."is_won" = COALESCE("t4"."standardized_stage" = 'Closed Won', FALSE)
            )
            AND (
              "t4"."is_lost" = COALESCE("t4"."standardized_stage" = 'Closed Lost', FALSE)
            )
          )
          THEN 'won; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              NOT (
                COALESCE("t4"."is_won", FALSE)
              )
              OR COALESCE("t4"."close_probability" = 1, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_lost", FALSE)
              )
              OR COALESCE("t4"."close_probability" = 0, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  "t4"."deal_stage" IS NULL
                ) AND NOT (
                  "t4"."missing_stage"
                ), FALSE)
              )
              OR (
                COALESCE("t4"."close_probability" IS NULL, FALSE)
                AND COALESCE("t4"."standardized_stage" IS NULL, FALSE)
                AND COALESCE("t4"."weighted_amount" IS NULL, FALSE)
              )
            )
          )
          THEN 'probability; '
          ELSE ''
        END || CASE
          WHEN NOT (
            NOT (
              COALESCE(
                (
                  "t4"."close_probability" IS NOT NULL
                )
                AND (
                  "t4"."deal_amount" IS NOT NULL
                ),
                FALSE
              )
            )
            OR COALESCE(
              ABS(
                CAST("t4"."weighted_amount" AS DOUBLE PRECISION) - (
                  CAST("t4"."deal_amount" AS DOUBLE PRECISION) * "t4"."close_probability"
                )
              ) <= 0.0051,
              FALSE
            )
          )
          THEN 'weighted; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t4"."stage_order" IS NOT NULL
              ) = COALESCE("t4"."standardized_stage" <> 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_won", FALSE)
              )
              OR COALESCE("t4"."stage_order" = 6, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_lost", FALSE)
              )
              OR COALESCE("t4"."stage_order" = 7, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  "t4"."stage_order" IS NOT NULL
                ) AND NOT (
                  "t4"."is_closed"
                ), FALSE)
              )
              OR COALESCE("t4"."stage_order" <= 5, FALSE)
            )
          )
          THEN 'stage; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."company_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t4"."company_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t4"."company_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t4"."company_id" IS NULL
              )
              OR COALESCE(POSITION("t4"."company_id" IN CAST("t4"."company_ids" AS VARCHAR)) > 0, FALSE)
            )
            AND (
              (
                "t4"."contact_count" = COALESCE(
                  CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF("t4"."contact_ids") = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS("t4"."contact_ids"))
                      ELSE NULL
                    END
                  ),
                  0
                )
              )
              AND (
                (
                  "t4"."contact_id" IS NULL
                )
                OR COALESCE(POSITION("t4"."contact_id" IN CAST("t4"."contact_ids" AS VARCHAR)) > 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t4"."account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t4"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan", FALSE)
              )
              OR COALESCE("t4"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan_contact", FALSE)
              )
              OR COALESCE("t4"."contact_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan_owner", FALSE)
              )
              OR COALESCE("t4"."deal_owner_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'associations; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."deal_size_category" IS NOT NULL
            ) = COALESCE("t4"."deal_amount" >= 0, FALSE)
          )
          THEN 'size; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              CAST("t4"."deal_created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t4"."deal_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t4"."deal_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          )
          THEN 'age; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN COALESCE(
                CAST(EXTRACT(epoch FROM CAST("t4"."closed_date" AS TIMESTAMP) - CAST(CAST("t4"."deal_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) < 0,
                TRUE
              )
              THEN "t4"."sales_cycle_days" IS NULL
              ELSE "t4"."sales_cycle_days" = CAST(EXTRACT(epoch FROM CAST("t4"."closed_date" AS TIMESTAMP) - CAST(CAST("t4"."deal_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT)
            END
          )
          THEN 'cycle; '
          ELSE ''
        END || CASE
          WHEN NOT (
            CASE
              WHEN "t4"."is_closed" OR (
                "t4"."expected_close_date" IS NULL
              )
              THEN "t4"."days_until_close" IS NULL
              ELSE "t4"."days_until_close" = CAST(EXTRACT(epoch FROM CAST("t4"."expected_close_date" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT)
            END
            AND (
              (
                "t4"."close_timeline" IS NULL
              ) = (
                "t4"."days_until_close" IS NULL
              )
            )
          )
          THEN 'due; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              COALESCE("t4"."deal_health_status" = 'Closed', FALSE) = "t4"."is_closed"
            )
            AND (
              COALESCE("t4"."deal_health_status" = 'No Value', FALSE) = (
                NOT (
                  "t4"."is_closed"
                ) AND NOT (
                  COALESCE("t4"."deal_amount" > 0, FALSE)
                )
              )
            )
            AND (
              NOT (
                COALESCE("t4"."deal_health_status" = 'At Risk', FALSE)
              )
              OR COALESCE("t4"."days_until_close" < -30, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."deal_health_status" = 'Needs Attention', FALSE)
              )
              OR COALESCE("t4"."days_until_close" BETWEEN -30 AND -1, FALSE)
            )
          )
          THEN 'health; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."activity_count" IS NULL
            ) = (
              (
                "t4"."note_count" IS NULL
              ) AND (
                "t4"."meeting_count" IS NULL
              )
            )
          )
          THEN 'activity; '
          ELSE ''
        END || CASE
          WHEN NOT (
            "t4"."activity_count" = (
              COALESCE("t4"."note_count", 0) + COALESCE("t4"."meeting_count", 0)
            )
          )
          THEN 'activities; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."is_won" OR (
                "t4"."closed_won_reason" IS NULL
              )
            )
            AND (
              "t4"."is_lost" OR (
                "t4"."closed_lost_reason" IS NULL
              )
            )
          )
          THEN 'reasons; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t4"."deal_type_category" IS NULL
            ) = (
              "t4"."deal_type" IS NULL
            )
          )
          THEN 'type; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_hubspot__deals" AS "t4"
      WHERE
        NOT (
          (
            "t4"."missing_deal_name" = (
              "t4"."deal_name" IS NULL
            )
          )
          AND (
            "t4"."invalid_amount" = COALESCE("t4"."deal_amount" < 0, FALSE)
          )
          AND (
            (
              "t4"."is_closed" = (
                "t4"."is_won" OR "t4"."is_lost"
              )
            )
            AND NOT (
              "t4"."is_won" AND "t4"."is_lost"
            )
            AND (
              "t4"."is_closed" OR (
                "t4"."closed_date" IS NULL
              )
            )
            AND COALESCE("t4"."closed_date" <= MAKE_DATE(2026, 6, 30), TRUE)
          )
          AND (
            (
              "t4"."is_won" = COALESCE("t4"."standardized_stage" = 'Closed Won', FALSE)
            )
            AND (
              "t4"."is_lost" = COALESCE("t4"."standardized_stage" = 'Closed Lost', FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE("t4"."is_won", FALSE)
              )
              OR COALESCE("t4"."close_probability" = 1, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_lost", FALSE)
              )
              OR COALESCE("t4"."close_probability" = 0, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  "t4"."deal_stage" IS NULL
                ) AND NOT (
                  "t4"."missing_stage"
                ), FALSE)
              )
              OR (
                COALESCE("t4"."close_probability" IS NULL, FALSE)
                AND COALESCE("t4"."standardized_stage" IS NULL, FALSE)
                AND COALESCE("t4"."weighted_amount" IS NULL, FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE(
                (
                  "t4"."close_probability" IS NOT NULL
                )
                AND (
                  "t4"."deal_amount" IS NOT NULL
                ),
                FALSE
              )
            )
            OR COALESCE(
              ABS(
                CAST("t4"."weighted_amount" AS DOUBLE PRECISION) - (
                  CAST("t4"."deal_amount" AS DOUBLE PRECISION) * "t4"."close_probability"
                )
              ) <= 0.0051,
              FALSE
            )
          )
          AND (
            (
              (
                "t4"."stage_order" IS NOT NULL
              ) = COALESCE("t4"."standardized_stage" <> 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_won", FALSE)
              )
              OR COALESCE("t4"."stage_order" = 6, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_lost", FALSE)
              )
              OR COALESCE("t4"."stage_order" = 7, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  "t4"."stage_order" IS NOT NULL
                ) AND NOT (
                  "t4"."is_closed"
                ), FALSE)
              )
              OR COALESCE("t4"."stage_order" <= 5, FALSE)
            )
          )
          AND (
            (
              "t4"."company_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t4"."company_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t4"."company_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t4"."company_id" IS NULL
              )
              OR COALESCE(POSITION("t4"."company_id" IN CAST("t4"."company_ids" AS VARCHAR)) > 0, FALSE)
            )
            AND (
              (
                "t4"."contact_count" = COALESCE(
                  CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF("t4"."contact_ids") = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS("t4"."contact_ids"))
                      ELSE NULL
                    END
                  ),
                  0
                )
              )
              AND (
                (
                  "t4"."contact_id" IS NULL
                )
                OR COALESCE(POSITION("t4"."contact_id" IN CAST("t4"."contact_ids" AS VARCHAR)) > 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t4"."account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t4"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan", FALSE)
              )
              OR COALESCE("t4"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan_contact", FALSE)
              )
              OR COALESCE("t4"."contact_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."is_orphan_owner", FALSE)
              )
              OR COALESCE("t4"."deal_owner_id" IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              "t4"."deal_size_category" IS NOT NULL
            ) = COALESCE("t4"."deal_amount" >= 0, FALSE)
          )
          AND (
            (
              CAST("t4"."deal_created_at" AS DATE) IS NULL
            )
            OR COALESCE(
              "t4"."deal_age_days" = CAST(EXTRACT(epoch FROM CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP) - CAST(CAST("t4"."deal_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT),
              FALSE
            )
          )
          AND CASE
            WHEN COALESCE(
              CAST(EXTRACT(epoch FROM CAST("t4"."closed_date" AS TIMESTAMP) - CAST(CAST("t4"."deal_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT) < 0,
              TRUE
            )
            THEN "t4"."sales_cycle_days" IS NULL
            ELSE "t4"."sales_cycle_days" = CAST(EXTRACT(epoch FROM CAST("t4"."closed_date" AS TIMESTAMP) - CAST(CAST("t4"."deal_created_at" AS DATE) AS TIMESTAMP)) / 86400 AS BIGINT)
          END
          AND (
            CASE
              WHEN "t4"."is_closed" OR (
                "t4"."expected_close_date" IS NULL
              )
              THEN "t4"."days_until_close" IS NULL
              ELSE "t4"."days_until_close" = CAST(EXTRACT(epoch FROM CAST("t4"."expected_close_date" AS TIMESTAMP) - CAST(MAKE_DATE(2026, 6, 30) AS TIMESTAMP)) / 86400 AS BIGINT)
            END
            AND (
              (
                "t4"."close_timeline" IS NULL
              ) = (
                "t4"."days_until_close" IS NULL
              )
            )
          )
          AND (
            (
              COALESCE("t4"."deal_health_status" = 'Closed', FALSE) = "t4"."is_closed"
            )
            AND (
              COALESCE("t4"."deal_health_status" = 'No Value', FALSE) = (
                NOT (
                  "t4"."is_closed"
                ) AND NOT (
                  COALESCE("t4"."deal_amount" > 0, FALSE)
                )
              )
            )
            AND (
              NOT (
                COALESCE("t4"."deal_health_status" = 'At Risk', FALSE)
              )
              OR COALESCE("t4"."days_until_close" < -30, FALSE)
            )
            AND (
              NOT (
                COALESCE("t4"."deal_health_status" = 'Needs Attention', FALSE)
              )
              OR COALESCE("t4"."days_until_close" BETWEEN -30 AND -1, FALSE)
            )
          )
          AND (
            (
              "t4"."activity_count" IS NULL
            ) = (
              (
                "t4"."note_count" IS NULL
              ) AND (
                "t4"."meeting_count" IS NULL
              )
            )
          )
          AND (
            "t4"."activity_count" = (
              COALESCE("t4"."note_count", 0) + COALESCE("t4"."meeting_count", 0)
            )
          )
          AND (
            (
              "t4"."is_won" OR (
                "t4"."closed_won_reason" IS NULL
              )
            )
            AND (
              "t4"."is_lost" OR (
                "t4"."closed_lost_reason" IS NULL
              )
            )
          )
          AND (
            (
              "t4"."deal_type_category" IS NULL
            ) = (
              "t4"."deal_type" IS NULL
            )
          )
        )
    ) AS "t13"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_hubspot__engagements' AS "statement",
        COALESCE("t5"."engagement_id", 'null') AS "entity_key",
        CASE
          WHEN NOT (
            (
              (
                "t5"."engagement_date" IS NULL
              ) = (
                "t5"."engagement_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."engagement_hour" IS NULL
              ) = (
                "t5"."engagement_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."engagement_day_of_week" IS NULL
              ) = (
                "t5"."engagement_timestamp" IS NULL
              )
            )
            AND (
              (
                "t5"."engagement_date" = CAST("t5"."engagement_timestamp" AS DATE)
              )
              AND (
                "t5"."engagement_hour" = CAST(EXTRACT(hour FROM "t5"."engagement_timestamp") AS BIGINT)
              )
              AND (
                "t5"."engagement_day_of_week" = (
                  (
                    (
                      (
                        CAST(EXTRACT(epoch FROM CAST("t5"."engagement_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND (
              "t5"."is_upcoming" = (
                "t5"."engagement_date" > MAKE_DATE(2026, 6, 30)
              )
            )
          )
          THEN 'clock; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."engagement_hour" IS NULL
              ) = (
                "t5"."is_business_hours" IS NULL
              )
            )
            AND (
              "t5"."is_business_hours" = (
                "t5"."engagement_hour" BETWEEN 9 AND 16
                AND (
                  "t5"."engagement_day_of_week" <= 5
                )
              )
            )
          )
          THEN 'office_hours; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."engagement_category" IS NULL
              ) = (
                "t5"."engagement_type" IS NULL
              )
            )
            AND (
              (
                "t5"."engagement_channel" IS NULL
              ) = (
                "t5"."engagement_type" IS NULL
              )
            )
          )
          THEN 'kind; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t5"."engagement_outcome" IS NULL
            ) = (
              "t5"."engagement_status" IS NULL
            )
          )
          THEN 'outcome; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."duration_minutes" IS NULL
              ) = (
                "t5"."duration_ms" IS NULL
              )
            )
            AND (
              (
                (
                  (
                    "t5"."duration_minutes" * 60000
                  ) IS NULL
                )
                AND (
                  "t5"."duration_ms" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t5"."duration_minutes" * 60000
                  ) - CAST("t5"."duration_ms" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS("t5"."duration_minutes" * 60000),
                    ABS(CAST("t5"."duration_ms" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
          THEN 'length; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              "t5"."company_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t5"."company_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t5"."company_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t5"."company_id" IS NULL
              )
              OR COALESCE(POSITION("t5"."company_id" IN CAST("t5"."company_ids" AS VARCHAR)) > 0, FALSE)
            )
            AND (
              (
                "t5"."contact_count" = COALESCE(
                  CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF("t5"."contact_ids") = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS("t5"."contact_ids"))
                      ELSE NULL
                    END
                  ),
                  0
                )
              )
              AND (
                (
                  "t5"."contact_id" IS NULL
                )
                OR COALESCE(POSITION("t5"."contact_id" IN CAST("t5"."contact_ids" AS VARCHAR)) > 0, FALSE)
              )
            )
            AND (
              (
                "t5"."deal_count" = COALESCE(
                  CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF("t5"."deal_ids") = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS("t5"."deal_ids"))
                      ELSE NULL
                    END
                  ),
                  0
                )
              )
              AND (
                (
                  "t5"."deal_id" IS NULL
                )
                OR COALESCE(POSITION("t5"."deal_id" IN CAST("t5"."deal_ids" AS VARCHAR)) > 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t5"."account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t5"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan", FALSE)
              )
              OR COALESCE("t5"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan_contact", FALSE)
              )
              OR COALESCE("t5"."contact_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan_deal", FALSE)
              )
              OR COALESCE("t5"."deal_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan_owner", FALSE)
              )
              OR COALESCE("t5"."owner_id" IS NOT NULL, FALSE)
            )
          )
          THEN 'associations; '
          ELSE ''
        END || CASE
          WHEN NOT (
            (
              (
                "t5"."data_quality_flag" = 'missing_type'
              ) = (
                "t5"."engagement_type" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'unmapped_type', FALSE)
              )
              OR COALESCE("t5"."engagement_category" = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'missing_owner', FALSE)
              )
              OR COALESCE("t5"."owner_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'missing_association', FALSE)
              )
              OR COALESCE(
                (
                  "t5"."company_ids" IS NULL
                )
                AND (
                  "t5"."contact_ids" IS NULL
                )
                AND (
                  "t5"."deal_ids" IS NULL
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'valid', FALSE)
              )
              OR (
                COALESCE("t5"."owner_id" IS NOT NULL, FALSE)
                AND COALESCE(
                  NOT (
                    (
                      "t5"."company_ids" IS NULL
                    )
                    AND (
                      "t5"."contact_ids" IS NULL
                    )
                    AND (
                      "t5"."deal_ids" IS NULL
                    )
                  ),
                  FALSE
                )
                AND COALESCE("t5"."engagement_category" <> 'unmapped', FALSE)
              )
            )
          )
          THEN 'flag; '
          ELSE ''
        END AS "differences"
      FROM "staging"."stg_hubspot__engagements" AS "t5"
      WHERE
        NOT (
          (
            (
              "t5"."engagement_date" IS NULL
            ) = (
              "t5"."engagement_timestamp" IS NULL
            )
          )
          AND (
            (
              "t5"."engagement_hour" IS NULL
            ) = (
              "t5"."engagement_timestamp" IS NULL
            )
          )
          AND (
            (
              "t5"."engagement_day_of_week" IS NULL
            ) = (
              "t5"."engagement_timestamp" IS NULL
            )
          )
          AND (
            (
              "t5"."engagement_date" = CAST("t5"."engagement_timestamp" AS DATE)
            )
            AND (
              "t5"."engagement_hour" = CAST(EXTRACT(hour FROM "t5"."engagement_timestamp") AS BIGINT)
            )
            AND (
              "t5"."engagement_day_of_week" = (
                (
                  (
                    (
                      CAST(EXTRACT(epoch FROM CAST("t5"."engagement_date" AS TIMESTAMP) - CAST(MAKE_DATE(CAST(1900 AS INT), CAST(1 AS INT), CAST(1 AS INT)) AS TIMESTAMP)) / 86400 AS BIGINT) % 7
                    ) + 7
                  ) % 7
                ) + 1
              )
            )
          )
          AND (
            "t5"."is_upcoming" = (
              "t5"."engagement_date" > MAKE_DATE(2026, 6, 30)
            )
          )
          AND (
            (
              (
                "t5"."engagement_hour" IS NULL
              ) = (
                "t5"."is_business_hours" IS NULL
              )
            )
            AND (
              "t5"."is_business_hours" = (
                "t5"."engagement_hour" BETWEEN 9 AND 16
                AND (
                  "t5"."engagement_day_of_week" <= 5
                )
              )
            )
          )
          AND (
            (
              (
                "t5"."engagement_category" IS NULL
              ) = (
                "t5"."engagement_type" IS NULL
              )
            )
            AND (
              (
                "t5"."engagement_channel" IS NULL
              ) = (
                "t5"."engagement_type" IS NULL
              )
            )
          )
          AND (
            (
              "t5"."engagement_outcome" IS NULL
            ) = (
              "t5"."engagement_status" IS NULL
            )
          )
          AND (
            (
              (
                "t5"."duration_minutes" IS NULL
              ) = (
                "t5"."duration_ms" IS NULL
              )
            )
            AND (
              (
                (
                  (
                    "t5"."duration_minutes" * 60000
                  ) IS NULL
                )
                AND (
                  "t5"."duration_ms" IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    "t5"."duration_minutes" * 60000
                  ) - CAST("t5"."duration_ms" AS DOUBLE PRECISION)
                ) <= (
                  GREATEST(
                    ABS("t5"."duration_minutes" * 60000),
                    ABS(CAST("t5"."duration_ms" AS DOUBLE PRECISION)),
                    1.0
                  ) * 1e-06
                ),
                FALSE
              )
            )
          )
          AND (
            (
              "t5"."company_count" = COALESCE(
                CARDINALITY(
                  CASE
                    WHEN JSON_TYPEOF("t5"."company_ids") = 'array'
                    THEN ARRAY(SELECT
                      *
                    FROM JSON_ARRAY_ELEMENTS("t5"."company_ids"))
                    ELSE NULL
                  END
                ),
                0
              )
            )
            AND (
              (
                "t5"."company_id" IS NULL
              )
              OR COALESCE(POSITION("t5"."company_id" IN CAST("t5"."company_ids" AS VARCHAR)) > 0, FALSE)
            )
            AND (
              (
                "t5"."contact_count" = COALESCE(
                  CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF("t5"."contact_ids") = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS("t5"."contact_ids"))
                      ELSE NULL
                    END
                  ),
                  0
                )
              )
              AND (
                (
                  "t5"."contact_id" IS NULL
                )
                OR COALESCE(POSITION("t5"."contact_id" IN CAST("t5"."contact_ids" AS VARCHAR)) > 0, FALSE)
              )
            )
            AND (
              (
                "t5"."deal_count" = COALESCE(
                  CARDINALITY(
                    CASE
                      WHEN JSON_TYPEOF("t5"."deal_ids") = 'array'
                      THEN ARRAY(SELECT
                        *
                      FROM JSON_ARRAY_ELEMENTS("t5"."deal_ids"))
                      ELSE NULL
                    END
                  ),
                  0
                )
              )
              AND (
                (
                  "t5"."deal_id" IS NULL
                )
                OR COALESCE(POSITION("t5"."deal_id" IN CAST("t5"."deal_ids" AS VARCHAR)) > 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE("t5"."account_id" IS NOT NULL, FALSE)
              )
              OR COALESCE("t5"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan", FALSE)
              )
              OR COALESCE("t5"."company_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan_contact", FALSE)
              )
              OR COALESCE("t5"."contact_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan_deal", FALSE)
              )
              OR COALESCE("t5"."deal_id" IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."is_orphan_owner", FALSE)
              )
              OR COALESCE("t5"."owner_id" IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              (
                "t5"."data_quality_flag" = 'missing_type'
              ) = (
                "t5"."engagement_type" IS NULL
              )
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'unmapped_type', FALSE)
              )
              OR COALESCE("t5"."engagement_category" = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'missing_owner', FALSE)
              )
              OR COALESCE("t5"."owner_id" IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'missing_association', FALSE)
              )
              OR COALESCE(
                (
                  "t5"."company_ids" IS NULL
                )
                AND (
                  "t5"."contact_ids" IS NULL
                )
                AND (
                  "t5"."deal_ids" IS NULL
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE("t5"."data_quality_flag" = 'valid', FALSE)
              )
              OR (
                COALESCE("t5"."owner_id" IS NOT NULL, FALSE)
                AND COALESCE(
                  NOT (
                    (
                      "t5"."company_ids" IS NULL
                    )
                    AND (
                      "t5"."contact_ids" IS NULL
                    )
                    AND (
                      "t5"."deal_ids" IS NULL
                    )
                  ),
                  FALSE
                )
                AND COALESCE("t5"."engagement_category" <> 'unmapped', FALSE)
              )
            )
          )
        )
    ) AS "t9"
  ) AS "t14"
) AS "t15"
