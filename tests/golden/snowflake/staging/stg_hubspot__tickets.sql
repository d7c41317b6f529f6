WITH T7 AS (
  SELECT
    T3.ID,
    T3.PROPERTIES,
    T3.ASSOCIATIONS,
    T3.SUBJECT,
    T3.CONTENT,
    T3.HS_PIPELINE,
    T3.HS_PIPELINE_STAGE,
    T3.HS_TICKET_PRIORITY,
    T3.CREATEDATE,
    T3.HS_LASTMODIFIEDDATE,
    T3.ARCHIVED,
    T3.CREATED_AT
  FROM RAW.HUBSPOT_TICKETS AS T3
), REPEATS_IN_HUBSPOT_TICKETS AS (
  SELECT
    *
  FROM (
    SELECT
      T12.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T3.ID,
        T3.CREATEDATE
      FROM RAW.HUBSPOT_TICKETS AS T3
      WHERE
        NOT (
          COALESCE(
            T3.CREATEDATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T3.ID >= '!'
          ) OR (
            TRIM(T3.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T12
    GROUP BY
      1
  ) AS T13
  WHERE
    T13.COPIES > 1
)
SELECT
  T34.TICKET_ID,
  T34.COMPANY_ID,
  T34.CONTACT_ID,
  T34.DEAL_ID,
  T34.COMPANY_IDS,
  T34.CONTACT_IDS,
  T34.DEAL_IDS,
  T34.COMPANY_COUNT,
  T34.CONTACT_COUNT,
  T34.DEAL_COUNT,
  T34.ACCOUNT_ID,
  T34.OWNER_ID,
  T34.SUBJECT,
  T34.CONTENT,
  T34.PIPELINE,
  T34.STATUS,
  T34.STATUS_CATEGORY,
  T34.PRIORITY,
  T34.PRIORITY_SCORE,
  T34.ARCHIVED,
  T34.TICKET_CATEGORY,
  T34.TICKET_CATEGORY_DERIVED,
  T34.SOURCE_TYPE,
  T34.IS_CLOSED,
  T34.CREATED_AT,
  T34.UPDATED_AT,
  T34.CLOSED_AT,
  T34.RESOLUTION_TIME_HOURS,
  T34.RESOLUTION_TIME_DAYS,
  T34.REPORTED_RESOLUTION_HOURS,
  T34.TICKET_AGE_DAYS,
  T34.SLA_LIMIT_HOURS,
  T34.SLA_STATUS,
  T34.IS_ORPHAN,
  T34.IS_ORPHAN_CONTACT,
  T34.IS_ORPHAN_OWNER,
  T34.DATA_QUALITY_FLAG
FROM (
  SELECT
    T33.ID AS TICKET_ID,
    T33.COMPANY_ID,
    T33.CONTACT_ID,
    T33.DEAL_ID,
    T33.COMPANY_IDS,
    T33.CONTACT_IDS,
    T33.DEAL_IDS,
    T33.ACCOUNT_ID,
    T33.OWNER_ID,
    T33.PRIORITY,
    T33.ARCHIVED,
    T33.IS_CLOSED,
    T33.CLOSED_AT,
    T33.IS_ORPHAN,
    T33.IS_ORPHAN_CONTACT,
    T33.IS_ORPHAN_OWNER,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T33.COMPANY_IDS)), 0) AS COMPANY_COUNT,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T33.CONTACT_IDS)), 0) AS CONTACT_COUNT,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T33.DEAL_IDS)), 0) AS DEAL_COUNT,
    NULLIF(TRIM(T33.SUBJECT, ' \t\n\r\f'), '') AS SUBJECT,
    NULLIF(TRIM(T33.CONTENT, ' \t\n\r\f'), '') AS CONTENT,
    T33.HS_PIPELINE AS PIPELINE,
    CASE WHEN T33.CLOSES_LATER THEN CAST(NULL AS VARCHAR) ELSE T33.HS_PIPELINE_STAGE END AS STATUS,
    CASE WHEN T33.CLOSES_LATER THEN 'Open' ELSE T33.CATEGORY END AS STATUS_CATEGORY,
    CASE T33.PRIORITY
      WHEN 'urgent'
      THEN 4
      WHEN 'high'
      THEN 3
      WHEN 'medium'
      THEN 2
      WHEN 'low'
      THEN 1
      ELSE CAST(NULL AS BIGINT)
    END AS PRIORITY_SCORE,
    T33.KIND AS TICKET_CATEGORY,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.KIND)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.KIND)), '-', '_'), ' ', '_'), '')
        WHEN 'technical_issue'
        THEN 'Bug'
        WHEN 'product_issue'
        THEN 'Bug'
        WHEN 'bug'
        THEN 'Bug'
        WHEN 'bug_report'
        THEN 'Bug'
        WHEN 'feature_request'
        THEN 'Feature Request'
        WHEN 'billing_question'
        THEN 'Billing'
        WHEN 'billing_issue'
        THEN 'Billing'
        WHEN 'billing'
        THEN 'Billing'
        WHEN 'cancellation'
        THEN 'Cancellation'
        WHEN 'cancellation_request'
        THEN 'Cancellation'
        WHEN 'training_request'
        THEN 'General Support'
        WHEN 'general_question'
        THEN 'General Support'
        WHEN 'general_inquiry'
        THEN 'General Support'
        WHEN 'general_support'
        THEN 'General Support'
        ELSE 'unmapped'
      END
    ) AS TICKET_CATEGORY_DERIVED,
    UPPER(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'source_type'), '')) AS SOURCE_TYPE,
    T33.CREATEDATE AS CREATED_AT,
    T33.HS_LASTMODIFIEDDATE AS UPDATED_AT,
    CASE
      WHEN (
        CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
      ) >= 0
      THEN CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
      ELSE CAST(NULL AS DOUBLE)
    END AS RESOLUTION_TIME_HOURS,
    CASE
      WHEN (
        CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
      ) >= 0
      THEN CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
      ELSE CAST(NULL AS DOUBLE)
    END / 24 AS RESOLUTION_TIME_DAYS,
    CASE
      WHEN T33.IS_CLOSED
      THEN IFF(
        ABS(
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hs_resolution_time'), '') AS DOUBLE)
        ) < 9e+18,
        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hs_resolution_time'), '') AS DOUBLE),
        CAST(NULL AS DOUBLE)
      )
      ELSE CAST(NULL AS DOUBLE)
    END AS REPORTED_RESOLUTION_HOURS,
    CASE
      WHEN T33.IS_CLOSED
      THEN CAST(NULL AS BIGINT)
      ELSE DATEDIFF(DAY, CAST(T33.CREATEDATE AS DATE), DATE_FROM_PARTS(2026, 6, 30))
    END AS TICKET_AGE_DAYS,
    CASE T33.PRIORITY
      WHEN 'urgent'
      THEN 24.0
      WHEN 'high'
      THEN 72.0
      WHEN 'medium'
      THEN 168.0
      WHEN 'low'
      THEN 336.0
      ELSE CAST(NULL AS DOUBLE)
    END AS SLA_LIMIT_HOURS,
    CASE
      WHEN CASE
        WHEN T33.IS_CLOSED
        THEN CASE
          WHEN (
            CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CASE
          WHEN (
            CAST(DATEDIFF(
              MILLISECOND,
              T33.CREATEDATE,
              CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ)
            ) AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATEDIFF(
            MILLISECOND,
            T33.CREATEDATE,
            CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ)
          ) AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
      END > CASE T33.PRIORITY
        WHEN 'urgent'
        THEN 24.0
        WHEN 'high'
        THEN 72.0
        WHEN 'medium'
        THEN 168.0
        WHEN 'low'
        THEN 336.0
        ELSE CAST(NULL AS DOUBLE)
      END
      THEN 'Breached'
      WHEN CASE
        WHEN T33.IS_CLOSED
        THEN CASE
          WHEN (
            CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATEDIFF(MILLISECOND, T33.CREATEDATE, T33.CLOSED_AT) AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CASE
          WHEN (
            CAST(DATEDIFF(
              MILLISECOND,
              T33.CREATEDATE,
              CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ)
            ) AS DOUBLE) / 3600000
          ) >= 0
          THEN CAST(DATEDIFF(
            MILLISECOND,
            T33.CREATEDATE,
            CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ)
          ) AS DOUBLE) / 3600000
          ELSE CAST(NULL AS DOUBLE)
        END
      END <= CASE T33.PRIORITY
        WHEN 'urgent'
        THEN 24.0
        WHEN 'high'
        THEN 72.0
        WHEN 'medium'
        THEN 168.0
        WHEN 'low'
        THEN 336.0
        ELSE CAST(NULL AS DOUBLE)
      END
      THEN 'Within SLA'
      ELSE CAST(NULL AS VARCHAR)
    END AS SLA_STATUS,
    CASE
      WHEN COALESCE(T33.CREATEDATE IS NULL, FALSE)
      THEN 'missing_created_at'
      WHEN COALESCE(NULLIF(TRIM(T33.SUBJECT, ' \t\n\r\f'), '') IS NULL, FALSE)
      THEN 'missing_subject'
      WHEN COALESCE(T33.PRIORITY IS NULL, FALSE)
      THEN 'missing_priority'
      WHEN COALESCE(T33.COMPANY_ID IS NULL, FALSE)
      THEN 'missing_company'
      WHEN COALESCE(T33.CLOSED_AT < T33.CREATEDATE, FALSE)
      THEN 'closed_before_created'
      ELSE 'valid'
    END AS DATA_QUALITY_FLAG
  FROM (
    SELECT
      T32.ID,
      T32.PROPERTIES,
      T32.ASSOCIATIONS,
      T32.SUBJECT,
      T32.CONTENT,
      T32.HS_PIPELINE,
      T32.HS_PIPELINE_STAGE,
      T32.HS_TICKET_PRIORITY,
      T32.CREATEDATE,
      T32.HS_LASTMODIFIEDDATE,
      T32.ARCHIVED,
      T32.CREATED_AT,
      T32.COMPANY_IDS,
      T32.CONTACT_IDS,
      T32.DEAL_IDS,
      T32.COMPANY_ID,
      T32.CONTACT_ID,
      T32.DEAL_ID,
      T32.OWNER_ID,
      T32.CATEGORY,
      T32.IS_CLOSED,
      T32.CLOSES_LATER,
      T32.CLOSED_AT,
      T32.PRIORITY,
      T32.KIND,
      T32.ACCOUNT_ID,
      T32._IS_ORPHAN AS IS_ORPHAN,
      T32._IS_ORPHAN_CONTACT AS IS_ORPHAN_CONTACT,
      T32.IS_ORPHAN AS IS_ORPHAN_OWNER
    FROM (
      SELECT
        T31.ID,
        T31.PROPERTIES,
        T31.ASSOCIATIONS,
        T31.SUBJECT,
        T31.CONTENT,
        T31.HS_PIPELINE,
        T31.HS_PIPELINE_STAGE,
        T31.HS_TICKET_PRIORITY,
        T31.CREATEDATE,
        T31.HS_LASTMODIFIEDDATE,
        T31.ARCHIVED,
        T31.CREATED_AT,
        T31.COMPANY_IDS,
        T31.CONTACT_IDS,
        T31.DEAL_IDS,
        T31.COMPANY_ID,
        T31.CONTACT_ID,
        T31.DEAL_ID,
        T31.OWNER_ID,
        T31.CATEGORY,
        T31.IS_CLOSED,
        T31.CLOSES_LATER,
        T31.CLOSED_AT,
        T31.PRIORITY,
        T31.KIND,
        T31.ACCOUNT_ID,
        T31._IS_ORPHAN,
        T31._IS_ORPHAN_CONTACT,
        FALSE
        OR (
          (
            T31.OWNER_ID IS NOT NULL
          ) AND (
            T8._PARENT_0 IS NULL
          )
        ) AS IS_ORPHAN
      FROM (
        SELECT
          T29.ID,
          T29.PROPERTIES,
          T29.ASSOCIATIONS,
          T29.SUBJECT,
          T29.CONTENT,
          T29.HS_PIPELINE,
          T29.HS_PIPELINE_STAGE,
          T29.HS_TICKET_PRIORITY,
          T29.CREATEDATE,
          T29.HS_LASTMODIFIEDDATE,
          T29.ARCHIVED,
          T29.CREATED_AT,
          T29.COMPANY_IDS,
          T29.CONTACT_IDS,
          T29.DEAL_IDS,
          T29.COMPANY_ID,
          T29.CONTACT_ID,
          T29.DEAL_ID,
          T29.OWNER_ID,
          T29.CATEGORY,
          T29.IS_CLOSED,
          T29.CLOSES_LATER,
          T29.CLOSED_AT,
          T29.PRIORITY,
          T29.KIND,
          T29.ACCOUNT_ID,
          T29._IS_ORPHAN,
          T29.IS_ORPHAN AS _IS_ORPHAN_CONTACT
        FROM (
          SELECT
            T28.ID,
            T28.PROPERTIES,
            T28.ASSOCIATIONS,
            T28.SUBJECT,
            T28.CONTENT,
            T28.HS_PIPELINE,
            T28.HS_PIPELINE_STAGE,
            T28.HS_TICKET_PRIORITY,
            T28.CREATEDATE,
            T28.HS_LASTMODIFIEDDATE,
            T28.ARCHIVED,
            T28.CREATED_AT,
            T28.COMPANY_IDS,
            T28.CONTACT_IDS,
            T28.DEAL_IDS,
            T28.COMPANY_ID,
            T28.CONTACT_ID,
            T28.DEAL_ID,
            T28.OWNER_ID,
            T28.CATEGORY,
            T28.IS_CLOSED,
            T28.CLOSES_LATER,
            T28.CLOSED_AT,
            T28.PRIORITY,
            T28.KIND,
            T28.ACCOUNT_ID,
            T28._IS_ORPHAN,
            FALSE
            OR (
              (
                T28.CONTACT_ID IS NOT NULL
              ) AND (
                T9._PARENT_0 IS NULL
              )
            ) AS IS_ORPHAN
          FROM (
            SELECT
              T26.ID,
              T26.PROPERTIES,
              T26.ASSOCIATIONS,
              T26.SUBJECT,
              T26.CONTENT,
              T26.HS_PIPELINE,
              T26.HS_PIPELINE_STAGE,
              T26.HS_TICKET_PRIORITY,
              T26.CREATEDATE,
              T26.HS_LASTMODIFIEDDATE,
              T26.ARCHIVED,
              T26.CREATED_AT,
              T26.COMPANY_IDS,
              T26.CONTACT_IDS,
              T26.DEAL_IDS,
              T26.COMPANY_ID,
              T26.CONTACT_ID,
              T26.DEAL_ID,
              T26.OWNER_ID,
              T26.CATEGORY,
              T26.IS_CLOSED,
              T26.CLOSES_LATER,
              T26.CLOSED_AT,
              T26.PRIORITY,
              T26.KIND,
              T26.ACCOUNT_ID,
              T26.IS_ORPHAN AS _IS_ORPHAN
            FROM (
              SELECT
                T25.ID,
                T25.PROPERTIES,
                T25.ASSOCIATIONS,
                T25.SUBJECT,
                T25.CONTENT,
                T25.HS_PIPELINE,
                T25.HS_PIPELINE_STAGE,
                T25.HS_TICKET_PRIORITY,
                T25.CREATEDATE,
                T25.HS_LASTMODIFIEDDATE,
                T25.ARCHIVED,
                T25.CREATED_AT,
                T25.COMPANY_IDS,
                T25.CONTACT_IDS,
                T25.DEAL_IDS,
                T25.COMPANY_ID,
                T25.CONTACT_ID,
                T25.DEAL_ID,
                T25.OWNER_ID,
                T25.CATEGORY,
                T25.IS_CLOSED,
                T25.CLOSES_LATER,
                T25.CLOSED_AT,
                T25.PRIORITY,
                T25.KIND,
                T10.ACCOUNT_ID,
                FALSE
                OR (
                  (
                    T25.COMPANY_ID IS NOT NULL
                  ) AND (
                    T10._PARENT_0 IS NULL
                  )
                ) AS IS_ORPHAN
              FROM (
                SELECT
                  T23.ID,
                  T23.PROPERTIES,
                  T23.ASSOCIATIONS,
                  T23.SUBJECT,
                  T23.CONTENT,
                  T23.HS_PIPELINE,
                  T23.HS_PIPELINE_STAGE,
                  T23.HS_TICKET_PRIORITY,
                  T23.CREATEDATE,
                  T23.HS_LASTMODIFIEDDATE,
                  T23.ARCHIVED,
                  T23.CREATED_AT,
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T23.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T23.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END AS COMPANY_IDS,
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T23.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T23.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END AS CONTACT_IDS,
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'deal_ids'))) > 0
                    THEN GET(T23.ASSOCIATIONS, 'deal_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'dealIds'))) > 0
                    THEN GET(T23.ASSOCIATIONS, 'dealIds')
                    ELSE CAST(NULL AS VARIANT)
                  END AS DEAL_IDS,
                  NULLIF(
                    TRIM(
                      COALESCE(
                        AS_VARCHAR(
                          GET(
                            CASE
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'company_ids'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'company_ids')
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'companyIds'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'companyIds')
                              ELSE CAST(NULL AS VARIANT)
                            END,
                            0
                          )
                        ),
                        CAST(AS_INTEGER(
                          GET(
                            CASE
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'company_ids'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'company_ids')
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'companyIds'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'companyIds')
                              ELSE CAST(NULL AS VARIANT)
                            END,
                            0
                          )
                        ) AS VARCHAR)
                      ),
                      ' \t\n\r\f'
                    ),
                    ''
                  ) AS COMPANY_ID,
                  NULLIF(
                    TRIM(
                      COALESCE(
                        AS_VARCHAR(
                          GET(
                            CASE
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'contact_ids'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'contact_ids')
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'contactIds'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'contactIds')
                              ELSE CAST(NULL AS VARIANT)
                            END,
                            0
                          )
                        ),
                        CAST(AS_INTEGER(
                          GET(
                            CASE
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'contact_ids'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'contact_ids')
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'contactIds'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'contactIds')
                              ELSE CAST(NULL AS VARIANT)
                            END,
                            0
                          )
                        ) AS VARCHAR)
                      ),
                      ' \t\n\r\f'
                    ),
                    ''
                  ) AS CONTACT_ID,
                  NULLIF(
                    TRIM(
                      COALESCE(
                        AS_VARCHAR(
                          GET(
                            CASE
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'deal_ids'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'deal_ids')
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'dealIds'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'dealIds')
                              ELSE CAST(NULL AS VARIANT)
                            END,
                            0
                          )
                        ),
                        CAST(AS_INTEGER(
                          GET(
                            CASE
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'deal_ids'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'deal_ids')
                              WHEN ARRAY_SIZE(AS_ARRAY(GET(T23.ASSOCIATIONS, 'dealIds'))) > 0
                              THEN GET(T23.ASSOCIATIONS, 'dealIds')
                              ELSE CAST(NULL AS VARIANT)
                            END,
                            0
                          )
                        ) AS VARCHAR)
                      ),
                      ' \t\n\r\f'
                    ),
                    ''
                  ) AS DEAL_ID,
                  COALESCE(
                    CAST(CAST(IFF(
                      IFF(
                        ABS(
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          )
                        ) < 9000000000000000.0,
                        IFF(
                          ABS(
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                          ) < 9e+18,
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                          CAST(NULL AS DOUBLE)
                        ),
                        CAST(NULL AS DOUBLE)
                      ) = CAST(FLOOR(
                        IFF(
                          ABS(
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          ) < 9000000000000000.0,
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          ),
                          CAST(NULL AS DOUBLE)
                        )
                      ) AS BIGINT),
                      IFF(
                        ABS(
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          )
                        ) < 9000000000000000.0,
                        IFF(
                          ABS(
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                          ) < 9e+18,
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                          CAST(NULL AS DOUBLE)
                        ),
                        CAST(NULL AS DOUBLE)
                      ),
                      CAST(NULL AS DOUBLE)
                    ) AS BIGINT) AS VARCHAR),
                    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hubspot_owner_id'), '')
                  ) AS OWNER_ID,
                  IFF(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '') IS NULL,
                    CAST(NULL AS VARCHAR),
                    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '')
                      WHEN 'new'
                      THEN 'Open'
                      WHEN 'open'
                      THEN 'Open'
                      WHEN 'reopened'
                      THEN 'Open'
                      WHEN 'waiting_on_contact'
                      THEN 'In Progress'
                      WHEN 'waiting_on_us'
                      THEN 'In Progress'
                      WHEN 'in_progress'
                      THEN 'In Progress'
                      WHEN 'on_hold'
                      THEN 'In Progress'
                      WHEN 'pending'
                      THEN 'In Progress'
                      WHEN 'closed'
                      THEN 'Closed'
                      WHEN 'resolved'
                      THEN 'Closed'
                      WHEN 'solved'
                      THEN 'Closed'
                      ELSE 'unmapped'
                    END
                  ) AS CATEGORY,
                  COALESCE(
                    IFF(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '') IS NULL,
                      CAST(NULL AS VARCHAR),
                      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '')
                        WHEN 'new'
                        THEN 'Open'
                        WHEN 'open'
                        THEN 'Open'
                        WHEN 'reopened'
                        THEN 'Open'
                        WHEN 'waiting_on_contact'
                        THEN 'In Progress'
                        WHEN 'waiting_on_us'
                        THEN 'In Progress'
                        WHEN 'in_progress'
                        THEN 'In Progress'
                        WHEN 'on_hold'
                        THEN 'In Progress'
                        WHEN 'pending'
                        THEN 'In Progress'
                        WHEN 'closed'
                        THEN 'Closed'
                        WHEN 'resolved'
                        THEN 'Closed'
                        WHEN 'solved'
                        THEN 'Closed'
                        ELSE 'unmapped'
                      END
                    ) = 'Closed',
                    FALSE
                  )
                  AND COALESCE(
                    COALESCE(
                      COALESCE(
                        IFF(
                          REGEXP_LIKE(
                            NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                            '.*([T ].*([+-]\\d{2}):?\\d{2}$).*',
                            'cs'
                          ),
                          DATEADD(
                            MINUTE,
                            -(
                              (
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_SUBSTR(
                                      NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                      '[T ].*([+-]\\d{2}):?\\d{2}$',
                                      1,
                                      1,
                                      'ce',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                ) * 60
                              ) + IFF(
                                REGEXP_LIKE(
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                  '.*(-\\d{2}:?\\d{2}$).*',
                                  'cs'
                                ),
                                -(
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_SUBSTR(
                                        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                        '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                        1,
                                        1,
                                        'ce',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  )
                                ),
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_SUBSTR(
                                      NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                      '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                      1,
                                      1,
                                      'ce',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                )
                              )
                            ),
                            TRY_CAST(NULLIF(
                              REGEXP_SUBSTR(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                                1,
                                1,
                                'ce',
                                1
                              ),
                              ''
                            ) AS TIMESTAMPNTZ)
                          ),
                          TRY_CAST(NULLIF(
                            REGEXP_SUBSTR(
                              NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                              '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                              1,
                              1,
                              'ce',
                              1
                            ),
                            ''
                          ) AS TIMESTAMPNTZ)
                        ),
                        TO_TIMESTAMP_NTZ(
                          CAST(ROUND(
                            CASE
                              WHEN ABS(
                                CASE
                                  WHEN ABS(
                                    IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  ) < 100000000000.0
                                  THEN IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  ) * 1000
                                  ELSE IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                END
                              ) < 100000000000000.0
                              THEN CASE
                                WHEN ABS(
                                  IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                ) < 100000000000.0
                                THEN IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                ) * 1000
                                ELSE IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                )
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT),
                          3
                        )
                      ),
                      T23.HS_LASTMODIFIEDDATE
                    ) < CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    TRUE
                  ) AS IS_CLOSED,
                  COALESCE(
                    IFF(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '') IS NULL,
                      CAST(NULL AS VARCHAR),
                      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '')
                        WHEN 'new'
                        THEN 'Open'
                        WHEN 'open'
                        THEN 'Open'
                        WHEN 'reopened'
                        THEN 'Open'
                        WHEN 'waiting_on_contact'
                        THEN 'In Progress'
                        WHEN 'waiting_on_us'
                        THEN 'In Progress'
                        WHEN 'in_progress'
                        THEN 'In Progress'
                        WHEN 'on_hold'
                        THEN 'In Progress'
                        WHEN 'pending'
                        THEN 'In Progress'
                        WHEN 'closed'
                        THEN 'Closed'
                        WHEN 'resolved'
                        THEN 'Closed'
                        WHEN 'solved'
                        THEN 'Closed'
                        ELSE 'unmapped'
                      END
                    ) = 'Closed',
                    FALSE
                  )
                  AND NOT (
                    COALESCE(
                      IFF(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '') IS NULL,
                        CAST(NULL AS VARCHAR),
                        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '')
                          WHEN 'new'
                          THEN 'Open'
                          WHEN 'open'
                          THEN 'Open'
                          WHEN 'reopened'
                          THEN 'Open'
                          WHEN 'waiting_on_contact'
                          THEN 'In Progress'
                          WHEN 'waiting_on_us'
                          THEN 'In Progress'
                          WHEN 'in_progress'
                          THEN 'In Progress'
                          WHEN 'on_hold'
                          THEN 'In Progress'
                          WHEN 'pending'
                          THEN 'In Progress'
                          WHEN 'closed'
                          THEN 'Closed'
                          WHEN 'resolved'
                          THEN 'Closed'
                          WHEN 'solved'
                          THEN 'Closed'
                          ELSE 'unmapped'
                        END
                      ) = 'Closed',
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE(
                        COALESCE(
                          IFF(
                            REGEXP_LIKE(
                              NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                              '.*([T ].*([+-]\\d{2}):?\\d{2}$).*',
                              'cs'
                            ),
                            DATEADD(
                              MINUTE,
                              -(
                                (
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_SUBSTR(
                                        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                        '[T ].*([+-]\\d{2}):?\\d{2}$',
                                        1,
                                        1,
                                        'ce',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  ) * 60
                                ) + IFF(
                                  REGEXP_LIKE(
                                    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                    '.*(-\\d{2}:?\\d{2}$).*',
                                    'cs'
                                  ),
                                  -(
                                    COALESCE(
                                      CAST(NULLIF(
                                        REGEXP_SUBSTR(
                                          NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                          '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                          1,
                                          1,
                                          'ce',
                                          1
                                        ),
                                        ''
                                      ) AS BIGINT),
                                      0
                                    )
                                  ),
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_SUBSTR(
                                        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                        '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                        1,
                                        1,
                                        'ce',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  )
                                )
                              ),
                              TRY_CAST(NULLIF(
                                REGEXP_SUBSTR(
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                  '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                                  1,
                                  1,
                                  'ce',
                                  1
                                ),
                                ''
                              ) AS TIMESTAMPNTZ)
                            ),
                            TRY_CAST(NULLIF(
                              REGEXP_SUBSTR(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                                1,
                                1,
                                'ce',
                                1
                              ),
                              ''
                            ) AS TIMESTAMPNTZ)
                          ),
                          TO_TIMESTAMP_NTZ(
                            CAST(ROUND(
                              CASE
                                WHEN ABS(
                                  CASE
                                    WHEN ABS(
                                      IFF(
                                        ABS(
                                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                        ) < 9e+18,
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                        CAST(NULL AS DOUBLE)
                                      )
                                    ) < 100000000000.0
                                    THEN IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    ) * 1000
                                    ELSE IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  END
                                ) < 100000000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  ) < 100000000000.0
                                  THEN IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  ) * 1000
                                  ELSE IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END,
                              0
                            ) AS BIGINT),
                            3
                          )
                        ),
                        T23.HS_LASTMODIFIEDDATE
                      ) < CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      TRUE
                    )
                  ) AS CLOSES_LATER,
                  CASE
                    WHEN COALESCE(
                      IFF(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '') IS NULL,
                        CAST(NULL AS VARCHAR),
                        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_PIPELINE_STAGE)), '-', '_'), ' ', '_'), '')
                          WHEN 'new'
                          THEN 'Open'
                          WHEN 'open'
                          THEN 'Open'
                          WHEN 'reopened'
                          THEN 'Open'
                          WHEN 'waiting_on_contact'
                          THEN 'In Progress'
                          WHEN 'waiting_on_us'
                          THEN 'In Progress'
                          WHEN 'in_progress'
                          THEN 'In Progress'
                          WHEN 'on_hold'
                          THEN 'In Progress'
                          WHEN 'pending'
                          THEN 'In Progress'
                          WHEN 'closed'
                          THEN 'Closed'
                          WHEN 'resolved'
                          THEN 'Closed'
                          WHEN 'solved'
                          THEN 'Closed'
                          ELSE 'unmapped'
                        END
                      ) = 'Closed',
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE(
                        COALESCE(
                          IFF(
                            REGEXP_LIKE(
                              NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                              '.*([T ].*([+-]\\d{2}):?\\d{2}$).*',
                              'cs'
                            ),
                            DATEADD(
                              MINUTE,
                              -(
                                (
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_SUBSTR(
                                        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                        '[T ].*([+-]\\d{2}):?\\d{2}$',
                                        1,
                                        1,
                                        'ce',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  ) * 60
                                ) + IFF(
                                  REGEXP_LIKE(
                                    NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                    '.*(-\\d{2}:?\\d{2}$).*',
                                    'cs'
                                  ),
                                  -(
                                    COALESCE(
                                      CAST(NULLIF(
                                        REGEXP_SUBSTR(
                                          NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                          '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                          1,
                                          1,
                                          'ce',
                                          1
                                        ),
                                        ''
                                      ) AS BIGINT),
                                      0
                                    )
                                  ),
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_SUBSTR(
                                        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                        '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                        1,
                                        1,
                                        'ce',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  )
                                )
                              ),
                              TRY_CAST(NULLIF(
                                REGEXP_SUBSTR(
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                  '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                                  1,
                                  1,
                                  'ce',
                                  1
                                ),
                                ''
                              ) AS TIMESTAMPNTZ)
                            ),
                            TRY_CAST(NULLIF(
                              REGEXP_SUBSTR(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                                1,
                                1,
                                'ce',
                                1
                              ),
                              ''
                            ) AS TIMESTAMPNTZ)
                          ),
                          TO_TIMESTAMP_NTZ(
                            CAST(ROUND(
                              CASE
                                WHEN ABS(
                                  CASE
                                    WHEN ABS(
                                      IFF(
                                        ABS(
                                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                        ) < 9e+18,
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                        CAST(NULL AS DOUBLE)
                                      )
                                    ) < 100000000000.0
                                    THEN IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    ) * 1000
                                    ELSE IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  END
                                ) < 100000000000000.0
                                THEN CASE
                                  WHEN ABS(
                                    IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  ) < 100000000000.0
                                  THEN IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  ) * 1000
                                  ELSE IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END,
                              0
                            ) AS BIGINT),
                            3
                          )
                        ),
                        T23.HS_LASTMODIFIEDDATE
                      ) < CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      TRUE
                    )
                    THEN COALESCE(
                      COALESCE(
                        IFF(
                          REGEXP_LIKE(
                            NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                            '.*([T ].*([+-]\\d{2}):?\\d{2}$).*',
                            'cs'
                          ),
                          DATEADD(
                            MINUTE,
                            -(
                              (
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_SUBSTR(
                                      NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                      '[T ].*([+-]\\d{2}):?\\d{2}$',
                                      1,
                                      1,
                                      'ce',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                ) * 60
                              ) + IFF(
                                REGEXP_LIKE(
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                  '.*(-\\d{2}:?\\d{2}$).*',
                                  'cs'
                                ),
                                -(
                                  COALESCE(
                                    CAST(NULLIF(
                                      REGEXP_SUBSTR(
                                        NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                        '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                        1,
                                        1,
                                        'ce',
                                        1
                                      ),
                                      ''
                                    ) AS BIGINT),
                                    0
                                  )
                                ),
                                COALESCE(
                                  CAST(NULLIF(
                                    REGEXP_SUBSTR(
                                      NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                      '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                      1,
                                      1,
                                      'ce',
                                      1
                                    ),
                                    ''
                                  ) AS BIGINT),
                                  0
                                )
                              )
                            ),
                            TRY_CAST(NULLIF(
                              REGEXP_SUBSTR(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                                '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                                1,
                                1,
                                'ce',
                                1
                              ),
                              ''
                            ) AS TIMESTAMPNTZ)
                          ),
                          TRY_CAST(NULLIF(
                            REGEXP_SUBSTR(
                              NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), ''),
                              '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                              1,
                              1,
                              'ce',
                              1
                            ),
                            ''
                          ) AS TIMESTAMPNTZ)
                        ),
                        TO_TIMESTAMP_NTZ(
                          CAST(ROUND(
                            CASE
                              WHEN ABS(
                                CASE
                                  WHEN ABS(
                                    IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  ) < 100000000000.0
                                  THEN IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  ) * 1000
                                  ELSE IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                END
                              ) < 100000000000000.0
                              THEN CASE
                                WHEN ABS(
                                  IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                ) < 100000000000.0
                                THEN IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                ) * 1000
                                ELSE IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'closed_date'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                )
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT),
                          3
                        )
                      ),
                      T23.HS_LASTMODIFIEDDATE
                    )
                    ELSE CAST(NULL AS TIMESTAMPNTZ)
                  END AS CLOSED_AT,
                  IFF(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_TICKET_PRIORITY)), '-', '_'), ' ', '_'), '') IS NULL,
                    CAST(NULL AS VARCHAR),
                    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.HS_TICKET_PRIORITY)), '-', '_'), ' ', '_'), '')
                      WHEN 'urgent'
                      THEN 'urgent'
                      WHEN 'critical'
                      THEN 'urgent'
                      WHEN 'high'
                      THEN 'high'
                      WHEN 'medium'
                      THEN 'medium'
                      WHEN 'low'
                      THEN 'low'
                      ELSE 'unmapped'
                    END
                  ) AS PRIORITY,
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hs_ticket_category'), '') AS KIND
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM T7 AS T11
                    WHERE
                      NOT (
                        COALESCE(
                          T11.CREATEDATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                          FALSE
                        )
                      )
                      AND (
                        (
                          T11.ID >= '!'
                        ) OR (
                          TRIM(T11.ID, ' \t\n\r\f') <> ''
                        )
                      )
                      AND NOT (
                        T11.ID IN (
                          SELECT
                            T15.ID
                          FROM REPEATS_IN_HUBSPOT_TICKETS AS T15
                        )
                      )
                  ) AS T18
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      T21.*
                      EXCLUDE (VERSION_RANK)
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          T19.ID,
                          T19.PROPERTIES,
                          T19.ASSOCIATIONS,
                          T19.SUBJECT,
                          T19.CONTENT,
                          T19.HS_PIPELINE,
                          T19.HS_PIPELINE_STAGE,
                          T19.HS_TICKET_PRIORITY,
                          T19.CREATEDATE,
                          T19.HS_LASTMODIFIEDDATE,
                          T19.ARCHIVED,
                          T19.CREATED_AT,
                          ROW_NUMBER() OVER (
                            PARTITION BY T19.ID
                            ORDER BY T19.HS_LASTMODIFIEDDATE DESC NULLS LAST, T19.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                              '|',
                              COALESCE(T19.ID, '<null>'),
                              COALESCE(CAST(T19.PROPERTIES AS VARCHAR), '<null>'),
                              COALESCE(CAST(T19.ASSOCIATIONS AS VARCHAR), '<null>'),
                              COALESCE(T19.SUBJECT, '<null>'),
                              COALESCE(T19.CONTENT, '<null>'),
                              COALESCE(T19.HS_PIPELINE, '<null>'),
                              COALESCE(T19.HS_PIPELINE_STAGE, '<null>'),
                              COALESCE(T19.HS_TICKET_PRIORITY, '<null>'),
                              COALESCE(
                                RTRIM(RTRIM(TO_VARCHAR(T19.CREATEDATE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                                '<null>'
                              ),
                              COALESCE(
                                RTRIM(RTRIM(TO_VARCHAR(T19.HS_LASTMODIFIEDDATE, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                                '<null>'
                              ),
                              COALESCE(CAST(T19.ARCHIVED AS VARCHAR), '<null>'),
                              COALESCE(
                                RTRIM(RTRIM(TO_VARCHAR(T19.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                                '<null>'
                              )
                            ) DESC NULLS LAST
                          ) - 1 AS VERSION_RANK
                        FROM (
                          SELECT DISTINCT
                            *
                          FROM (
                            SELECT
                              *
                            FROM T7 AS T11
                            WHERE
                              NOT (
                                COALESCE(
                                  T11.CREATEDATE >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                                  FALSE
                                )
                              )
                              AND T11.ID IN (
                                SELECT
                                  T15.ID
                                FROM REPEATS_IN_HUBSPOT_TICKETS AS T15
                              )
                          ) AS T17
                        ) AS T19
                      ) AS T20
                      WHERE
                        T20.VERSION_RANK = 0
                    ) AS T21
                  ) AS T22
                ) AS T23
              ) AS T25
              LEFT OUTER JOIN (
                SELECT
                  T2.HUBSPOT_COMPANY_ID AS _PARENT_0,
                  T2.ACCOUNT_ID
                FROM STAGING.STG_HUBSPOT__COMPANIES AS T2
              ) AS T10
                ON T25.COMPANY_ID = T10._PARENT_0
            ) AS T26
          ) AS T28
          LEFT OUTER JOIN (
            SELECT
              T1.HUBSPOT_CONTACT_ID AS _PARENT_0
            FROM STAGING.STG_HUBSPOT__CONTACTS AS T1
          ) AS T9
            ON T28.CONTACT_ID = T9._PARENT_0
        ) AS T29
      ) AS T31
      LEFT OUTER JOIN (
        SELECT
          T0.OWNER_ID AS _PARENT_0
        FROM STAGING.STG_HUBSPOT__OWNERS AS T0
      ) AS T8
        ON T31.OWNER_ID = T8._PARENT_0
    ) AS T32
  ) AS T33
) AS T34
